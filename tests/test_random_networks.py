"""Networks drawn at random, of all the layers that keep their shapes, losses and optimizers: two steps, an evaluation and
a prediction by the fast kernels against the naive lowering.

Single layers have tests of their own; here it is their neighbours that vary: what is fused, stored, computed in place,
divided among threads. Each network has a seed of its own, which a failure names. Most run with DLC_FULL=1 only.

In double the two differ by the order of sums alone. Two steps and normalizations enlarge that, from 2e-16 a sum: 1e-8 of
a tensor's largest value is far above, and far below any wrong element. In single precision the naive lowering's own distance
from double says how much a network enlarges errors: 64 times that (Winograd's algorithm loses four bits; an activation
or a maximum may fall on the other side of a tie) and at least 2^-12 of the largest value, which a missing term exceeds.
"""
import os
import random

import numpy as np
import pytest

import harness

FULL = bool(os.environ.get("DLC_FULL"))
COUNT = 400 if FULL else 10
ACTIVATIONS = ["relu", "tanh", "sigmoid", "gelu", "silu", "elu", "softplus", "leaky_relu(0.1)", "linear", "softsign"]


class Network:
    """A pipeline as it is drawn: its text and the shape of what it gives."""

    def __init__(self, rng, shape, batch):
        self.rng, self.shape, self.batch, self.lines = rng, list(shape), batch, []

    def add(self, text, shape=None):
        self.lines.append(text)
        if shape is not None:
            self.shape = list(shape)

    def activation(self):
        return self.rng.choice(ACTIVATIONS)

    # -- of any rank

    def anything(self):
        rng, channels = self.rng, self.shape[-1]
        kind = rng.choice(["norm", "norm", "activation", "noise", "dense", "arithmetic", "skip", "branches"])
        if kind == "norm":
            groups = rng.choice([g for g in range(1, channels + 1) if channels % g == 0])
            norms = ["layer_norm", "rms_norm", f"group_norm({groups})", "layer_norm(center = false)"]
            if self.batch >= 8:  # of few numbers it gives little but signs, whose rounding errors have no bound
                norms += ["batch_norm", "batch_norm(momentum = 0.5, scale = false)"]
            self.add(rng.choice(norms))
        elif kind == "activation":
            self.add(self.activation())
        elif kind == "noise":
            self.add(rng.choice(["dropout(0.3)", "gaussian_noise(0.1)", "gaussian_dropout(0.2)"]))
        elif kind == "dense":
            units = rng.choice([1, 2, 3, 5, 8, 10, 16, 17, 33])
            self.add(f"dense({units}, activation = {self.activation()}, use_bias = {rng.choice(['true', 'false'])})",
                     self.shape[:-1] + [units])
        elif kind == "arithmetic":
            self.add(rng.choice(["scaled(0.5)", "shifted", "squashed", "reversed", "centred"]))
        elif kind == "skip":
            self.add(f"around(dense({channels}, activation = {self.activation()}))")
        else:
            units = rng.choice([1, 3, 8])
            self.add(f"beside(dense({units}, activation = {self.activation()}))", self.shape[:-1] + [channels + units])

    # -- images

    def image(self):
        rng, (h, w, c) = self.rng, self.shape
        kind = rng.choice(["conv", "conv", "conv", "depthwise", "separable", "pool", "pad", "up", "transpose", "block"])
        k, stride = rng.choice([1, 2, 3, 3, 3, 5]), rng.choice([1, 1, 1, 2, 3])
        same, dilation = rng.random() < 0.5, rng.choice([1, 1, 1, 2])
        if stride > 1:
            dilation = 1
        size = [-(-n // stride) if same else (n - dilation * (k - 1) - 1) // stride + 1 for n in (h, w)]
        options = f"strides = {stride}, padding = {'same' if same else 'valid'}"
        if kind in ("conv", "depthwise", "separable") and min(size) >= 1:
            filters = rng.choice([1, 2, 3, 4, 8, 10, 16, 24, 32])
            if kind == "conv":
                groups = rng.choice([g for g in (1, 1, 1, 2, 3, 4) if c % g == 0 and filters % g == 0])
                self.add(f"conv2d({filters}, {k}, {options}, dilation_rate = {dilation}, groups = {groups}, "
                         f"activation = {self.activation()})", size + [filters])
            elif kind == "depthwise":
                multiplier = rng.choice([1, 1, 2])
                self.add(f"depthwise_conv2d({k}, {options}, dilation_rate = {dilation}, depth_multiplier = {multiplier})",
                         size + [c * multiplier])
            else:
                self.add(f"separable_conv2d({filters}, {k}, {options}, activation = {self.activation()})",
                         [-(-n // stride) if same else (n - k) // stride + 1 for n in (h, w)] + [filters]
                         ) if same or min(h, w) >= k else None
        elif kind == "pool" and min(h, w) >= 3:
            window = rng.choice([2, 2, 3])
            stride = rng.choice([1, 2, window])
            out = [-(-n // stride) if same else (n - window) // stride + 1 for n in (h, w)]
            self.add(f"{rng.choice(['max', 'average'])}_pool2d({window}, strides = {stride}, "
                     f"padding = {'same' if same else 'valid'})", out + [c])
        elif kind == "pad":
            n = rng.choice([1, 2])
            self.add(f"zero_padding2d({n})", [h + 2 * n, w + 2 * n, c])
        elif kind == "up" and h * w <= 64:
            self.add("upsampling2d(2)", [2 * h, 2 * w, c])
        elif kind == "transpose" and h * w <= 100:
            filters, stride = rng.choice([1, 3, 8]), rng.choice([1, 2])
            self.add(f"conv2d_transpose({filters}, 3, strides = {stride}, padding = same)", [h * stride, w * stride, filters])
        elif kind == "block":
            self.add(f"around(conv2d({c}, 3, padding = same, activation = {self.activation()}))")

    def from_image(self):
        h, w, c = self.shape
        ways = ["global_average_pool2d", "global_max_pool2d", "flatten", f"reshape([{h * w}, {c}])"]
        way = self.rng.choice(ways[:2] if h * w * c > 3000 else ways)
        self.add(way, {"flatten": [h * w * c], ways[3]: [h * w, c]}.get(way, [c]))

    # -- sequences

    def sequence(self):
        rng, (t, n) = self.rng, self.shape
        kind = rng.choice(["recurrent", "recurrent", "both", "conv", "attention", "encoder", "pool", "swap", "slice"])
        if kind in ("recurrent", "both"):
            units, layer = rng.choice([1, 3, 8, 16, 20]), rng.choice(["lstm", "gru", "simple_rnn"])
            if kind == "both":
                self.add(f"bidirectional({layer}, {units}, return_sequences = true)", [t, 2 * units])
            else:
                self.add(f"{layer}({units}, return_sequences = true, go_backwards = {rng.choice(['true', 'false'])})",
                         [t, units])
        elif kind == "conv":
            filters, k = rng.choice([1, 4, 9, 16]), rng.choice([1, 2, 3])
            self.add(f"conv1d({filters}, {k}, padding = {rng.choice(['same', 'causal'])}, activation = {self.activation()})",
                     [t, filters])
        elif kind == "attention" and t <= 32:
            self.add(f"multi_head_attention({rng.choice([1, 2, 3])}, {rng.choice([2, 5, 8])}, "
                     f"use_causal_mask = {rng.choice(['true', 'false'])})")
        elif kind == "encoder" and t <= 32 and n % 2 == 0:
            self.add(f"transformer_encoder({rng.choice([4, 10, 16])}, 2, normalize_first = {rng.choice(['true', 'false'])})")
        elif kind == "pool" and t >= 4:
            self.add(f"{rng.choice(['max', 'average'])}_pool1d(2)", [t // 2, n])
        elif kind == "swap":
            self.add("transpose", [n, t])
        elif kind == "slice" and t >= 4:
            self.add("middle", [t - 2, n])

    def from_sequence(self):
        t, n = self.shape
        way = self.rng.choice(["global_average_pool1d", "global_max_pool1d", "flatten", "last", "lstm(6)", "gru(5)"])
        self.add(way, {"flatten": [t * n], "lstm(6)": [6], "gru(5)": [5]}.get(way, [n]))


DEFINITIONS = """
function scaled(x, by) = by * x
function shifted(x: [...]) = x + 0.25 * mean(x, axes = -1, keep = true)
function squashed(x) = x / (1 + abs(x))
function reversed(x: [...]) = flip(x, rank(x) - 1)
function centred(x: [...]) = x - mean(x)
function middle(x: [t, n]) = x[1:t - 1]
function last(x: [_, _]) = x[-1]
layer around(x, part) = x + part(x)
layer beside(x, part) = concat([x, part(x)])
"""


# A maximum whose gradient compared sums that were rounded in two ways; found among more of these.
FOUND = [209]


def draw(seed):
    """The program of a seed, its input's shape and the number of its classes (0: real targets)."""
    rng = random.Random(seed)
    shape = rng.choice([[rng.choice([5, 8, 9, 12, 16])] * 2 + [rng.choice([1, 2, 3, 4, 8])],
                        [rng.choice([6, 7, 11]), rng.choice([4, 10]), rng.choice([1, 3, 16])],
                        [rng.choice([3, 5, 8, 12]), rng.choice([1, 2, 4, 7, 16])], [rng.choice([1, 2, 5, 16, 30])]])
    batch = rng.choice([1, 2, 3, 5, 8, 16, 17])
    net = Network(rng, shape, batch)
    steps = {3: (net.image, net.from_image), 2: (net.sequence, net.from_sequence)}
    for rank in (3, 2, 1):
        if len(net.shape) != rank:
            continue
        for _ in range(rng.randint(1, 5)):
            (net.anything if rank == 1 or rng.random() < 0.4 else steps[rank][0])()
        if rank > 1:
            steps[rank][1]()
    classes = rng.choice([0, 2, 3, 10])
    net.add(f"dense({classes or 2})")
    loss = "cross_entropy(net(x), y)" if classes else rng.choice(
        ["mean_squared_error(net(x), y)", "huber(net(x), y)", "mean_absolute_error(net(x), y)",
         "binary_cross_entropy(net(x), sigmoid(y), from_logits = true)"])
    penalty = rng.choice(["", "", " + l2(net, 1e-2)"])
    optimizer = rng.choice(["sgd(0.1)", "sgd(0.05, momentum = 0.9)", "sgd(0.05, momentum = 0.9, nesterov = true, clipnorm = 0.5)",
                            "sgd(0.1, global_clipnorm = 0.7)", "sgd(0.1, clipvalue = 0.05)"])
    pipeline = "\n        | ".join(["x", *net.lines])
    text = f"""{DEFINITIONS}
model net(x: {shape}) {{
    {pipeline}
}}
train {{
    data     npz("none") -> x: {shape}, y: {"int" if classes else "[2]"}
    minimize {loss}{penalty}
    using    {optimizer}
    batch    {batch}
    {rng.choice(["", "average 0.9", "accumulate 2"])}
    report   mean_absolute_error(net(x), {'one_hot(y, ' + str(classes) + ')' if classes else 'y'})
}}
"""
    unused = [line for line in DEFINITIONS.splitlines() if line.split("(")[0].split(" ")[-1] not in pipeline]
    return "\n".join(line for line in text.splitlines() if not line or line not in unused), shape, classes


def batches(program, shape, classes, seed):
    numbers = np.random.default_rng(seed)
    for count in (program.batch, program.batch, max(1, program.batch - 1), program.batch):
        yield {"x": numbers.normal(size=(count, *shape)),
               "y": numbers.integers(0, classes, count) if classes else numbers.normal(size=(count, 2))}


def move_parameters(program, seed):
    """Away from 0 and 1, where biases and scales start: behind a normalization with shifts of 0 the mean of a channel is
    a rounding error, and an activation may take its sign."""
    rng = np.random.default_rng(seed)
    for value in program.parameters().values():
        value += rng.normal(scale=0.1, size=value.shape).astype(np.float32)


def run(program, shape, classes, seed):
    program.initialize(seed=seed)
    move_parameters(program, seed)
    program.reset_totals()
    *training, last = batches(program, shape, classes, seed)
    losses = [program.train_step(**fields) for fields in training]
    values = {name: program[name].copy() for role in ("parameter", "state") for name in program.names(role)}
    program.reset_totals()
    losses.append(program.evaluate(**last))
    reports = {name: np.asarray(value) for name, value in program.reports().items()}
    return {"losses": np.array(losses), "prediction": program.predict(x=last["x"]), **values, **reports}


def distance(got, wanted):
    """The largest error of each tensor, as a part of its largest value."""
    return {key: np.max(np.abs(got[key] - value)) / max(np.max(np.abs(value)), 1e-3) if value.size else 0.0
            for key, value in wanted.items()}


OPTIONS = [(), (), (), ("--memory=small",), ("--target=avx2",), ("--target=sse2",), ("--target=generic",), ("--exact",),
           ("--predict-batch=3",)]


@pytest.mark.parametrize("seed", sorted({*range(COUNT), *FOUND}))
def test_fast_as_naive(seed):
    source, shape, classes = draw(seed)
    options = random.Random(-seed).choice(OPTIONS)
    print(source, options)
    exact = run(harness.load(source, "f64", options=["--naive"]), shape, classes, seed)
    assert all(np.all(np.isfinite(value)) for value in exact.values())
    doubles = distance(run(harness.load(source, "f64", options=options), shape, classes, seed), exact)
    assert {key: value for key, value in doubles.items() if not value <= 1e-8} == {}
    rounded = distance(run(harness.load(source, "f32", options=["--naive"]), shape, classes, seed), exact)
    floats = distance(run(harness.load(source, "f32", options=options), shape, classes, seed), exact)
    assert {key: (value, rounded[key]) for key, value in floats.items() if not value <= 64 * rounded[key] + 2**-12} == {}
