"""Loops over steps: `scan` in all its forms and the recurrent layers of the prelude. Gradients against central
differences, in double; the fast plan against the naive one; training against PyTorch."""
import numpy as np
import pytest

import harness
import test_gradients as gradients

# Forms of scan, each a layer of one tensor [steps, n].
FORMS = """
layer plain(x: [steps, n], units) {
    param kernel: [n, units]
    param recurrent_kernel: [units, units]
    h = broadcast(0.0, [units])
    scan xt in x {
        h = tanh(xt @ kernel + h @ recurrent_kernel)
        collect hs = h
    }
    return hs
}

layer backwards(x: [steps, n], flag) {
    param recurrent_kernel: [n, n]
    h = broadcast(0.1, [n])
    scan xt in x reverse if flag {
        collect before = h * xt
        h = tanh(xt + h @ recurrent_kernel)
    }
    return concat([before, reshape(h, [1, n])], 0)
}

layer initial(x: [steps, n]) {
    param start: [n]
    param gain: [n]
    h = start
    scan xt in x { h = h * gain + sin(xt * h) }
    return h
}

layer several(x: [steps, n]) {
    param kernel: [n, n]
    c = broadcast(0.0, [n])
    h = x[0]
    count = 0
    scan xt in x, yt in x^2 {
        z = sigmoid(yt + h @ kernel)
        c = z * c + (1 - z) * xt
        count = count + 1
        h = c * tanh(c) / to_real(count)
        collect cs = c
        collect zs = sum(z)
    }
    return concat([cs + reshape(h, [1, n]), reshape(zs, [steps, 1])], 1)
}

layer by_number(x: [n]) {
    param kernel: [n, n]
    y = x
    scan 4 { y = sin(y @ kernel) + x }
    return y
}

layer elementwise(x: [steps, n]) {
    param weight: [n]
    h = broadcast(1.0, [n])
    scan xt in x {
        h = weight * sin(h * weight) + exp(-weight) * xt
        collect hs = h / (1 + weight^2)
    }
    return hs
}

layer nested(x: [rows, steps, n]) {
    param kernel: [n, n]
    param other: [n]
    h = broadcast(0.0, [n])
    scan row in x {
        g = h * other
        scan xt in row reverse {
            g = tanh(g @ kernel + xt * h)
            collect gs = g
        }
        h = g + sum(gs, 0) * other
        collect hs = concat([gs, reshape(h, [1, n])], 0)
    }
    return hs
}

layer memoryless(x: [steps, n]) {
    scan xt in x { collect ys = xt | dense(3, activation = tanh) }
    return ys
}

layer twice(x: [steps, n]) {
    repeat 2 { x = x | plain(n) }
    return x
}

layer attends(x: [steps, n]) {
    param query: [n, n]
    h = x[0]
    scan xt in x {
        weight = softmax(x @ (h @ query))
        h = tanh(weight @ x + xt)
    }
    return h
}

layer noisy(x: [steps, n]) {
    param kernel: [n, n]
    h = x[0]
    scan xt in x {
        h = tanh(h @ kernel + xt * normal([n])) | dropout(0.3)
        collect hs = h
    }
    return hs
}

layer rolling(x: [steps, n]) {
    a = x[0]
    b = x[1]
    scan xt in x {
        c = sin(a + b * xt)
        a = b
        b = c
        collect cs = c + a
    }
    return cs + a * b
}

layer looked_up(x: [rows, n]) {
    h = x[0]
    scan i in [2, 0, 1, 2] { h = sin(h + x[i]) }
    return h
}

layer only_last(x: [steps, n]) {
    h = x[0]
    scan xt in x {
        h = xt^2
        collect unused = h
    }
    return h + 0 * unused[0]
}

layer centred(x: [steps, n]) {
    h = x[0]
    scan xt in x {
        h = tanh(h + xt - batch_mean(h * xt))
        collect hs = h
    }
    return hs
}
"""

SAMPLES = [
    "x: [5, 3] => x | plain(4)",
    "x: [1, 3] => x | plain(4)",
    "x: [4, 18] => x | plain(17)",
    "x: [5, 3] => x | backwards(true)",
    "x: [5, 3] => x | backwards(false)",
    "x: [5, 3] => x | initial",
    "x: [4, 3] => x | several",
    "x: [3] => x | by_number",
    "x: [4, 5] => x | elementwise",
    "x: [3, 4, 2] => x | nested",
    "x: [4, 2] => x | memoryless",
    "x: [4, 3] => x | twice",
    "x: [4, 3] => x | attends",
    "x: [4, 20] => x | noisy",
    "x: [5, 3] => x | rolling",
    "x: [3, 2] => x | looked_up",
    "x: [3, 2] => x | only_last",
    "x: [3, 2] => x | centred",
]


def test_constant_sequences():
    source = """
    model f(x: [3, 2]) {
        param start: [2] = zeros
        h = x[0] + start
        scan i in [2, 0, 1, 1, 2], w in [[1.0, 0.5], [2.0, -1.0], [0.25, 3.0], [1.5, 1.0], [0.5, -2.0]] { h = 0.5 * h + w * x[i] }
        h
    }
    train { data npz("none") -> x: [3, 2], y: [2] minimize mean((f(x) - y)^2) using sgd(0.1) batch 2 }
    """
    x = np.arange(12.0).reshape(2, 3, 2)
    weights = np.array([[1.0, 0.5], [2.0, -1.0], [0.25, 3.0], [1.5, 1.0], [0.5, -2.0]])
    expected = x[:, 0]
    for i, w in zip([2, 0, 1, 1, 2], weights):
        expected = 0.5 * expected + w * x[:, i]
    for options in ((), ("--naive",)):
        program = harness.load(source, real="f64", options=options).initialize(seed=1)
        assert np.allclose(program.predict(x=x), expected, rtol=1e-14)


def test_initial_values_are_read_after_the_loop():
    source = """
    model f(x: [5, 7]) {
        start = sin(x[0] + x[1])
        h = start
        scan xt in x { h = cos(h + xt) }
        scan xt in x reverse { h = cos(h * xt) }
        return h + start
    }"""
    x = np.random.default_rng(0).normal(size=(1, 5, 7))
    start = h = np.sin(x[0, 0] + x[0, 1])
    for xt in x[0]:
        h = np.cos(h + xt)
    for xt in x[0, ::-1]:
        h = np.cos(h * xt)
    for options in ((), ("--naive",)):
        y = harness.load(source, real="f64", options=options).initialize().predict(x=x)
        assert np.allclose(y, h + start, rtol=0, atol=1e-12)


@pytest.mark.parametrize("batch", [8, 16, 37])
def test_fast_plan_is_the_naive_one(batch):
    """As many steps as examples, shares of the batch, and a batch that has none; gradients whose rows are stored in the
    order of the steps at once."""
    source = f"""
    model net(x: [8, 10]) {{ x | lstm(70, return_sequences = true) | dense(40, activation = sin) | gru(50) | dense(3) }}
    train {{
        data      npz("a") -> x: [8, 10], y: [3]
        minimize  mean((net(x) - y)^2)
        using     sgd(0.5)
        batch     {batch}
    }}"""
    rng = np.random.default_rng(batch)
    x, y = rng.normal(size=(batch, 8, 10)), rng.normal(size=(batch, 3))
    losses = []
    for options in ((), ("--naive",)):
        program = harness.load(source, real="f64", options=options).initialize(seed=2)
        losses.append([program.train_step(x=x, y=y) for _ in range(5)])
    assert np.allclose(*losses, rtol=1e-10, atol=0) and losses[0][0] > 1.01 * losses[0][-1]


def test_gradients_of_forms():
    gradients.check_all([gradients.Sample("scan", text) for text in SAMPLES], FORMS)


def test_naive_gradients_of_forms():
    samples = [gradients.Sample("scan", text) for text in SAMPLES]
    gradients.check_all(samples, FORMS, options=["--naive"])


# ---- whole training trajectories against PyTorch ------------------------------------------------------------

STEPS, BATCH, WORDS, LENGTH, UNITS = 100, 5, 11, 9, 12

HEAD = f"""
train {{
    data      npz("none") -> tokens: int [{LENGTH}], length: int, target: int [{LENGTH}], label: int
    minimize  LOSS
    using     adam(0.01)
    batch {BATCH}
}}
"""

PROGRAMS = {
    "lstm": f"""
model net(tokens: int [{LENGTH}]) {{
    tokens | embedding({WORDS}, 7) | lstm({UNITS}, return_sequences = true) | lstm({UNITS}, return_sequences = true)
           | dense({WORDS})
}}
""" + HEAD.replace("LOSS", "cross_entropy(net(tokens), target)"),
    "gru": f"""
model net(tokens: int [{LENGTH}]) {{
    tokens | embedding({WORDS}, 7) | gru({UNITS}, return_sequences = true) | dense({WORDS})
}}
""" + HEAD.replace("LOSS", "cross_entropy(net(tokens), target)"),
    "bidirectional": f"""
model net(tokens: int [{LENGTH}], length: int) {{
    tokens | embedding({WORDS}, 7) | bidirectional(lstm, {UNITS}, mask = sequence_mask(length, {LENGTH})) | dense(4)
}}
""" + HEAD.replace("LOSS", "cross_entropy(net(tokens, length), label)"),
}


def torch_net(torch, name):
    """The twin, and its weights in the order and the layout of the program's. PyTorch adds two biases where Keras has
    one: the second one of an LSTM stays zero. Its gates of a GRU are r z n."""
    nn = torch.nn

    def keras_order(weight):
        r, z, n = weight.chunk(3)
        return torch.cat([z, r, n])

    def recurrent_weights(layer, k, suffix=""):
        w, u, b, c = (getattr(layer, f"{kind}_l{k}{suffix}") for kind in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"))
        if isinstance(layer, nn.GRU):
            return [keras_order(w).T, keras_order(u).T, torch.stack([keras_order(b), keras_order(c)])]
        with torch.no_grad():
            c.zero_()
        c.requires_grad_(False)
        return [w.T, u.T, b]

    class Net(nn.Module):
        def __init__(self):
            super().__init__()
            both = name == "bidirectional"
            self.embedding = nn.Embedding(WORDS, 7)
            kind = nn.GRU if name == "gru" else nn.LSTM
            self.recurrent = kind(7, UNITS, 2 if name == "lstm" else 1, batch_first=True, bidirectional=both)
            self.dense = nn.Linear(2 * UNITS if both else UNITS, 4 if both else WORDS)

        def weights(self):
            layers = range(self.recurrent.num_layers)
            ends = ("", "_reverse") if name == "bidirectional" else ("",)
            found = [self.embedding.weight]
            for k in layers:
                for end in ends:
                    found += recurrent_weights(self.recurrent, k, end)
            return [w.detach().double().numpy().copy() for w in [*found, self.dense.weight.T, self.dense.bias]]

        def forward(self, batch):
            x = self.embedding(batch["tokens"])
            if name != "bidirectional":
                y = self.dense(self.recurrent(x)[0])
                return nn.functional.cross_entropy(y.flatten(0, 1), batch["target"].flatten())
            packed = nn.utils.rnn.pack_padded_sequence(x, batch["length"], batch_first=True, enforce_sorted=False)
            _, (h, _) = self.recurrent(packed)
            return nn.functional.cross_entropy(self.dense(torch.cat([h[0], h[1]], 1)), batch["label"])

    torch.manual_seed(3)
    return Net()


def batches(count):
    random = np.random.default_rng(4)
    for _ in range(count):
        yield {"tokens": random.integers(0, WORDS, (BATCH, LENGTH)), "target": random.integers(0, WORDS, (BATCH, LENGTH)),
               "length": random.integers(1, LENGTH + 1, BATCH), "label": random.integers(0, 4, BATCH)}


def torch_path(torch, name, count, dtype, optimizer):
    torch.set_num_threads(1)
    torch.set_default_dtype(torch.float64)
    net = torch_net(torch, name)
    torch.set_default_dtype(torch.float32)
    weights = net.weights()
    net = net.to(dtype)
    optimizer = optimizer([p for p in net.parameters() if p.requires_grad])
    losses = []
    for batch in batches(count):
        optimizer.zero_grad()
        loss = net({field: torch.tensor(value) for field, value in batch.items()})
        loss.backward()
        optimizer.step()
        losses.append(float(loss))
    return np.array(losses), weights


def path(name, count, real, weights, using):
    program = harness.load(PROGRAMS[name].replace("adam(0.01)", using), real=real, flags=("-O2",)).initialize()
    names = program.names("parameter")
    assert [program[n].shape for n in names] == [w.shape for w in weights]
    for n, w in zip(names, weights):
        program[n][...] = w
    return np.array([program.train_step(**{k: v for k, v in batch.items() if k in program.fields})
                     for batch in batches(count)])


def relative(ours, theirs):
    return np.max(np.abs(ours - theirs) / np.abs(theirs))


@pytest.mark.parametrize("name", PROGRAMS)
def test_f64_trajectory(name):
    torch = pytest.importorskip("torch")
    theirs, weights = torch_path(torch, name, STEPS, torch.float64,
                                 lambda p: torch.optim.Adam(p, lr=0.01, eps=1e-7))
    assert relative(path(name, STEPS, "f64", weights, "adam(0.01)"), theirs) < 1e-8


@pytest.mark.parametrize("name", PROGRAMS)
def test_f32_trajectory(name):
    torch = pytest.importorskip("torch")
    theirs, weights = torch_path(torch, name, 20, torch.float32,
                                 lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9))
    assert relative(path(name, 20, "f32", weights, "sgd(0.1, momentum = 0.9)"), theirs) < 1e-4
