"""Analytic gradients against central differences, in double: every primitive, every scalar function, every layer,
activation and loss of the prelude, with inputs that differ between examples and with inputs that do not.

A sample, "x: [3, 4], i: int(5) [3] => x[i]", becomes a layer of its own whose real inputs are parameters and whose value
is one number, a weighted sum of what the expression gives. Many such layers share one program: their sum is minimized
with sgd(1.0), so that one step gives all gradients, and a report gives each layer's number, so that one element of every
parameter of every layer can be moved at the same time.
"""
import re

import numpy as np
import pytest

import harness

BATCH = 2
PER_PROGRAM = 60
MOST = 200  # elements of one sample; of larger ones a random choice
STEP = 1e-5
TOLERANCE = 1e-6

# Every definition of the prelude that computes with tensors; the completeness test below holds it to that.
PRELUDE = {
    # activations.dl
    "linear": ["x: [3, 4] => linear(x)"],
    "relu": ["x: [3, 4] => relu(x)"],
    "relu6": ["x: [3, 4] => relu6(4 * x)"],
    "leaky_relu": ["x: [3, 4] => leaky_relu(x)", "x: [5] => x | leaky_relu(0.1)"],
    "elu": ["x: [3, 4] => elu(x)", "x: [3, 4] => elu(x, 0.7)"],
    "selu": ["x: [3, 4] => selu(x)"],
    "gelu": ["x: [3, 4] => gelu(x)", "x: [3, 4] => gelu(x, approximate = true)"],
    "silu": ["x: [3, 4] => silu(x)"],
    "softplus": ["x: [3, 4] => softplus(3 * x)"],
    "softsign": ["x: [3, 4] => softsign(x)"],
    "softmax": ["x: [3, 4] => softmax(x)", "x: [3, 4] => softmax(x, 0)"],
    "log_softmax": ["x: [3, 4] => log_softmax(x)", "x: [3, 4] => log_softmax(x, axis = 0)"],
    "glu": ["x: [3, 4] => glu(x)"],
    "swiglu": ["x: [6] => swiglu(x)"],
    "geglu": ["x: [2, 3, 4] => geglu(x)"],
    "gated": ["x: [3, 4] => gated(x, tanh)"],
    # functions.dl
    "clip": ["x: [3, 4] => clip(x, -0.5, 0.5)"],
    "variance": ["x: [3, 4] => variance(x)", "x: [3, 4] => variance(x, 0)", "x: [3, 4] => variance(x, -1, true)"],
    "logsumexp": ["x: [3, 4] => logsumexp(x)", "x: [3, 4] => logsumexp(x, 0, true)"],
    "cosine_similarity": ["x: [3, 4], y: [3, 4] => cosine_similarity(x, y)", "x: [4], y: [4] => cosine_similarity(x, y)"],
    "unit_vector": ["x: [3, 4] => unit_vector(x)"],
    "matching": ["t: [3], y: [3, 1] => matching(t, y) * y"],
    # layers.dl
    "dense": ["x: [5] => x | dense(3)", "x: [2, 5] => x | dense(4, activation = tanh)",
              "x: [5] => x | dense(3, use_bias = false)", "x: [7] => x | dense(1, activation = sigmoid)"],
    "dropout": ["x: [40] => x | dropout(0.4)", "x: [40] => x | dropout(0)"],
    "embedding": ["i: int(5) [3] => i | embedding(5, 4)", "i: int(5) [] => i | embedding(5, 4)"],
    "gaussian_noise": ["x: [3, 4] => (x | gaussian_noise(0.3))^2"],
    "gaussian_dropout": ["x: [3, 4] => x | gaussian_dropout(0.3)"],
    "sampling": ["m: [3, 4], v: [3, 4] => sampling(m, v)"],
    "flatten": ["x: [2, 3, 4] => x^2 | flatten"],
    "add": ["x: [3], y: [3], z: [3] => add([x, y * z, z])"],
    "concatenate": ["x: [3, 2], y: [3, 4] => concatenate([x, y])", "x: [2], y: [3] => concatenate([x, y], axis = 0)"],
    # convolution.dl
    "conv2d": ["x: [6, 5, 2] => x | conv2d(3, 3)", "x: [7, 6, 2] => x | conv2d(3, 3, padding = same, strides = 2)",
               "x: [6, 6, 3] => x | conv2d(4, [1, 3], strides = [2, 1], activation = tanh)",
               "x: [7, 7, 2] => x | conv2d(2, 3, dilation_rate = 2, use_bias = false)",
               "x: [6, 6, 4] => x | conv2d(6, 3, groups = 2, padding = same)",
               "x: [5, 5, 1] => x | conv2d(2, 2, padding = same, strides = 3)"],
    "depthwise_conv2d": ["x: [6, 5, 3] => x | depthwise_conv2d(3)",
                         "x: [6, 6, 2] => x | depthwise_conv2d(3, strides = 2, padding = same, depth_multiplier = 3)"],
    "separable_conv2d": ["x: [6, 5, 3] => x | separable_conv2d(4, 3)",
                         "x: [6, 6, 2] => x | separable_conv2d(3, 3, padding = same, depth_multiplier = 2)"],
    "conv2d_transpose": ["x: [3, 4, 2] => x | conv2d_transpose(3, 3)",
                         "x: [3, 2, 2] => x | conv2d_transpose(3, 3, strides = 2, padding = same, activation = tanh)",
                         "x: [2, 3, 2] => x | conv2d_transpose(1, [2, 4], strides = 3, use_bias = false)",
                         "x: [3, 3, 2] => x | conv2d_transpose(2, 3, 2, output_padding = 1)",
                         "x: [3, 3, 2] => x | conv2d_transpose(2, 3, 2, same, output_padding = [1, 0])",
                         "x: [3, 3, 2] => x | conv2d_transpose(2, 2, padding = same, dilation_rate = 2)"],
    "conv1d": ["x: [7, 2] => x | conv1d(3, 3)", "x: [7, 2] => x | conv1d(3, 2, strides = 2, padding = same)",
               "x: [7, 4] => x | conv1d(2, 3, padding = causal, dilation_rate = 2, groups = 2, activation = tanh)"],
    "max_pool1d": ["x: [7, 2] => x | max_pool1d", "x: [7, 2] => x | max_pool1d(3, strides = 2, padding = same)"],
    "average_pool1d": ["x: [7, 2] => x | average_pool1d(3)",
                       "x: [7, 2] => x | average_pool1d(3, strides = 2, padding = same)"],
    "global_average_pool1d": ["x: [7, 2] => x | global_average_pool1d"],
    "global_max_pool1d": ["x: [7, 2] => x | global_max_pool1d(keepdims = true)"],
    "as_image": ["x: [3, 2] => as_image(x)"],
    "as_sequence": ["x: [1, 3, 2] => as_sequence(x)"],
    "max_pool2d": ["x: [6, 4, 2] => x | max_pool2d(2)", "x: [7, 5, 2] => x | max_pool2d(3, strides = 2, padding = same)",
                   "x: [7, 6, 1] => x | max_pool2d([2, 3], strides = 1)"],
    "average_pool2d": ["x: [6, 4, 2] => x | average_pool2d(2)",
                       "x: [7, 5, 2] => x | average_pool2d(3, strides = 2, padding = same)"],
    "global_average_pool2d": ["x: [3, 4, 2] => x | global_average_pool2d",
                              "x: [3, 4, 2] => x | global_average_pool2d(keepdims = true)"],
    "global_max_pool2d": ["x: [3, 4, 2] => x | global_max_pool2d"],
    "zero_padding2d": ["x: [2, 3, 2] => x | zero_padding2d", "x: [2, 3, 2] => x | zero_padding2d([[1, 0], [2, 1]])"],
    "upsampling2d": ["x: [2, 3, 2] => x | upsampling2d", "x: [2, 3, 2] => x | upsampling2d([1, 3])"],
    # recurrent.dl
    "simple_rnn": ["x: [4, 3] => x | simple_rnn(2)",
                   "x: [4, 3], s: [2] => x | simple_rnn(2, return_sequences = true, go_backwards = true, initial_state = s)",
                   "x: [4, 3], n: int(5) [] => x | simple_rnn(2, activation = sigmoid, mask = sequence_mask(n, 4))"],
    "lstm": ["x: [4, 3] => x | lstm(2)", "x: [4, 3] => x | lstm(2, return_sequences = true, use_bias = false)",
             "x: [4, 3], n: int(5) [] => x | lstm(2, return_sequences = true, mask = sequence_mask(n, 4))",
             "x: [4, 3] => concat(x | lstm(2, return_state = true, go_backwards = true), 0)",
             "x: [4, 3], a: [2], b: [2] => x | lstm(2, initial_state = [a, b], unit_forget_bias = false)"],
    "gru": ["x: [4, 3] => x | gru(2)", "x: [4, 3] => x | gru(2, reset_after = false, return_sequences = true)",
            "x: [4, 3], s: [2] => x | gru(2, use_bias = false, initial_state = s)",
            "x: [4, 3], n: int(5) [] => x | gru(2, reset_after = false, go_backwards = true, mask = sequence_mask(n, 4))"],
    "bidirectional": ["x: [4, 3] => x | bidirectional(lstm, 2)",
                      "x: [4, 3] => x | bidirectional(gru, 2, merge_mode = \"mul\", return_sequences = true)",
                      "x: [4, 3], n: int(5) [] => x | bidirectional(simple_rnn, 2, \"ave\", mask = sequence_mask(n, 4))"],
    # normalization.dl
    "batch_norm": ["x: [4] => x | batch_norm", "x: [3, 2, 4] => x | batch_norm",
                   "x: [3, 2] => x | batch_norm(epsilon = 0.1, center = false)", "x: [5] => x | batch_norm(scale = false)"],
    "layer_norm": ["x: [6] => x | layer_norm", "x: [3, 5] => x | layer_norm(epsilon = 0.1)"],
    "rms_norm": ["x: [6] => x | rms_norm", "x: [3, 5] => x | rms_norm(epsilon = 0.1)"],
    "group_norm": ["x: [3, 2, 4] => x | group_norm(2, epsilon = 0.1)", "x: [5, 6] => x | group_norm(3, scale = false)",
                   "x: [3, 4] => x | group_norm(-1, center = false)"],
    # attention.dl
    "masked_softmax": ["x: [3, 4] => masked_softmax(x, is_causal = true)",
                       "x: [2, 3, 4], m: int(2) [4] => masked_softmax(x, m)",
                       "x: [2, 3, 4] => masked_softmax(x, reshape(iota(12), [3, 4]) % 3 != 1)"],
    "dot_product_attention": ["q: [3, 2, 4], k: [5, 2, 4], v: [5, 2, 3] => dot_product_attention(q, k, v)",
                              "q: [2, 3, 2, 4], k: [2, 3, 2, 4] => dot_product_attention(q, k, k, is_causal = true)",
                              "q: [3, 2, 4] => dot_product_attention(q, q, q, scale = 0.3)"],
    "attention": ["q: [3, 4], v: [5, 4] => q | attention(value = v)", "q: [4, 3] => q | attention(use_scale = true)",
                  "q: [3, 4], k: [5, 4], v: [5, 2], m: int(2) [5] => q | attention(value = v, key = k, mask = m)"],
    "multi_head_attention": ["x: [3, 4] => x | multi_head_attention(2, 3)",
                             "x: [3, 4] => x | multi_head_attention(2, 3, value_dim = 2, use_causal_mask = true)",
                             "x: [3, 4], m: [2, 5] => x | multi_head_attention(3, 2, value = m, use_bias = false)",
                             "x: [3, 4] => x | multi_head_attention(1, 2, output_shape = 5, dropout = 0.2)"],
    "projected_heads": ["x: [3, 4] => x | projected_heads(2, 3, scale = 0.5)", "x: [2, 3, 4] => x | projected_heads(2, 3)"],
    "joined_heads": ["x: [3, 2, 4] => x | joined_heads(5)", "x: [2, 3, 2, 4] => x | joined_heads(5, use_bias = false)"],
    "position_embedding": ["x: [3, 4] => x * (x | position_embedding(5))", "x: [2, 3, 4] => x + (x | position_embedding(3))"],
    "sine_position_encoding": ["x: [3, 5] => x * sine_position_encoding(x)"],
    "rotary_embedding": ["x: [3, 4] => rotary_embedding(x)", "x: [3, 2, 4] => rotary_embedding(x, 100, 2.0)"],
    "transformer_encoder": ["x: [3, 4] => x | transformer_encoder(5, 2, activation = tanh)",
                            "x: [3, 4], m: int(2) [3] => x | transformer_encoder(5, 1, activation = tanh, padding_mask = m, "
                            "normalize_first = true)"],
    "transformer_decoder": ["x: [3, 4] => x | transformer_decoder(5, 2, activation = tanh, normalize_first = true)",
                            "x: [3, 4], e: [2, 6] => x | transformer_decoder(5, 2, activation = tanh, encoder = e)"],
    # losses.dl
    "mean_squared_error": ["y: [3, 4], t: [3, 4] => mean_squared_error(y, t)"],
    "mean_absolute_error": ["y: [3, 4], t: [3, 4] => mean_absolute_error(y, t)"],
    "huber": ["y: [3, 4], t: [3, 4] => huber(y, t)", "y: [3, 4], t: [3, 4] => huber(y, t, delta = 0.3)"],
    "binary_cross_entropy": ["y: [6], t: [6] => binary_cross_entropy(sigmoid(y), sigmoid(t))",
                             "y: [6], t: [6] => binary_cross_entropy(y, sigmoid(t), from_logits = true)",
                             "y: [6], t: int(2) [6] => binary_cross_entropy(sigmoid(y), t, label_smoothing = 0.1)"],
    "cross_entropy": ["y: [5], t: int(5) [] => cross_entropy(y, t)",
                      "y: [3, 5], t: int(5) [3] => cross_entropy(y, t, label_smoothing = 0.1)",
                      "y: [5], t: [5] => cross_entropy(y, softmax(t))",
                      "y: [4, 5], t: int(5) [4] => cross_entropy(y, t, 0.1, ignore_class = 2)",
                      "y: [4, 5], t: int(5) [4], m: int(2) [4] => cross_entropy(y, t, ignore_class = 2, mask = m)"],
    "categorical_cross_entropy": ["y: positive [5], t: int(5) [] => categorical_cross_entropy(y, t)",
                                  "y: positive [3, 5], t: [3, 5] => categorical_cross_entropy(y, softmax(t))"],
    "class_targets": ["t: [5], y: [5] => class_targets(softmax(t), y, 0.2) * y"],
    "kl_divergence": ["y: [5], t: [5] => kl_divergence(softmax(y), softmax(t))"],
    "normal_kl_divergence": ["m: [3], v: [3] => normal_kl_divergence(m, v)"],
    "masked_mean": ["x: [3, 4], m: int(2) [4] => masked_mean(x, m != 0)"],
    "hinge": ["y: [6], t: int(2) [6] => hinge(y, t)", "y: [6], t: int(2) [6] => hinge(y, 2 * t - 1)"],
    "l1": ["x: [3, 4] => sum(x) + l1(x)"],
    "l2": ["x: [3, 4] => sum(x) + l2(x, 0.1)"],
    "l1_l2": ["x: [3, 4] => sum(x) + l1_l2(x, l1 = 0.2, l2 = 0.3)"],
    "sum_of_magnitudes": ["x: [3, 4] => sum_of_magnitudes(x)"],
    "sum_of_squares": ["x: [3, 4] => sum_of_squares(x)"],
}

# What works on shapes and lists, or is tested by what is made of it.
WITHOUT_SAMPLES = {"channels", "channels_of_group", "pair", "same_padding", "window_padding", "penalty", "is_binary",
                   "decisions", "counted", "clipped", "bias_correction", "sequence_mask", "mask_or_all", "start_state",
                   "recurrent_result", "forget_bias", "fan_in", "fan_out", "fitting_mask", "both_masks", "as_boolean",
                   "size_of_heads", "maybe_dropped", "one_head", "counting_targets", "sequence_padding",
                   "transposed_size", "class_numbers", "is_chosen", "is_matrix"}


class Sample:
    """One line, "x: [3, 4], y: positive [4], i: int(5) [3] => expression"."""

    INPUT = re.compile(r"(\w+): *(?:(positive)|int\((\d+)\))? *(\[[^\]]*\]),? *")

    def __init__(self, owner, text):
        self.owner, self.text = owner, text
        declared, self.expression = text.split(" => ")
        self.inputs = self.INPUT.findall(declared)
        assert self.INPUT.sub("", declared) == "", f"{owner}: bad sample '{text}'"

    def layer(self, name, batched):
        """Its definition; inputs number `batched` and later ones are the same for all examples. An int input is a table of
        numbers: int(5) [3] is [0, 1, 2]."""
        varying = [i for i in range(len(self.inputs)) if i < batched]
        lines = [f"layer {name}({'_zero, _number' if not varying else 'zero, _number'}) {{"]
        if any(self.inputs[i][2] for i in varying):
            lines[0] = lines[0].replace("_number", "number")
        if not any(not self.inputs[i][2] for i in varying):
            lines[0] = lines[0].replace("(zero", "(_zero")
        for i, (variable, positive, whole, shape) in enumerate(self.inputs):
            if whole:
                lines.append(f"    {variable} = reshape((5 * iota({size_of(shape)}) + {i + 1}) % {whole}, {shape})")
                if i < batched:
                    lines.append(f"    {variable} = ({variable} + number) % {whole}")
            else:
                low, high = ("0.5", "1.5") if positive else ("-1.5", "1.5")
                lines.append(f"    param {variable}: {shape} = random_uniform(minval = {low}, maxval = {high})")
                if i < batched:
                    lines.append(f"    {variable} = {variable} + zero")
        return "\n".join([*lines, f"    return weighed({self.expression})", "}"])


def size_of(shape):
    return int(np.prod([int(n) for n in re.findall(r"\d+", shape)]))


def compiler_samples():
    """The samples that the registry of ops and scalar functions lists."""
    lines = harness.run_dlc("--list-ops", check=True).stdout.splitlines()
    rows = [line.split("\t") for line in lines]
    return [Sample(row[0], row[1]) for row in rows if len(row) > 1 and "=>" in row[1]]


def prelude_samples():
    return [Sample(name, text) for name, texts in PRELUDE.items() for text in texts]


def cases_of(samples):
    """Each sample with no input, the first, and all of them differing between examples. Penalties are on parameters only,
    and the kernel of a convolution is one for all examples."""
    for sample in samples:
        most = 0 if sample.owner in ("l1", "l2", "l1_l2") else 1 if "conv" in sample.owner else len(sample.inputs)
        for batched in sorted({0, min(1, most), most}):
            yield sample, batched


def program_text(cases, definitions=""):
    layers = [sample.layer(f"s{i}", batched) for i, (sample, batched) in enumerate(cases)]
    calls = ",\n        ".join(f"s{i}(zero, number)" for i in range(len(cases)))
    return "\n\n".join([
        "function weighed(r) = sum(cos(1.0 + 2.0 * iota(size(r))) * reshape(r, [-1]))",
        "metric each(v) = total(v)", definitions, *layers,
        f"model all(zero: [], number: int) = stack([\n        {calls}])",
        f"""train {{
    data      npz("none") -> zero: [], number: int
    minimize  sum(all(zero, number))
    using     sgd(1.0)
    batch {BATCH}
    report    each(all(zero, number))
}}
"""])


class Checker:
    """The program of some cases, loaded. `zero` is 0 in one example and 0.1 in the next."""

    def __init__(self, cases, definitions="", options=()):
        self.cases = cases
        self.program = harness.load(program_text(cases, definitions), real="f64", options=options,
                                    flags=("-O0",)).initialize(seed=3)
        self.batch = {"zero": 0.1 * np.arange(BATCH), "number": np.arange(BATCH)}
        self.parameters = [[] for _ in cases]
        for name, view in self.program.parameters().items():
            self.parameters[int(name.split(".")[1][1:])].append(view)
        # Biases and scales start as zeros and ones: not in general position.
        random = np.random.default_rng(5)
        for views in self.parameters:
            for view in views:
                if view.size and np.all(view == view.flat[0]) and view.flat[0] in (0, 1):
                    view += 0.3 * random.standard_normal(view.shape)
        # What is moved and compared: (parameter of the case, index into it).
        self.elements = []
        for views in self.parameters:
            every = [(p, i) for p, view in enumerate(views) for i in range(view.size)]
            chosen = range(len(every)) if len(every) <= MOST else sorted(random.choice(len(every), MOST, replace=False))
            self.elements.append([every[k] for k in chosen])

    def run(self):
        """Each case's number, mean over the batch. The step is set back: random values are those of the first step."""
        self.program.step = 0
        self.program.reset_totals()
        self.program.train_step(**self.batch)
        return self.program.reports()["each"] / BATCH

    def gradients(self):
        before = [[view.copy() for view in views] for views in self.parameters]
        self.program["lr"][...] = 1
        self.run()
        result = [np.array([olds[p].flat[i] - views[p].flat[i] for p, i in chosen])
                  for olds, views, chosen in zip(before, self.parameters, self.elements)]
        for olds, views in zip(before, self.parameters):
            for old, view in zip(olds, views):
                view[...] = old
        return result

    def differences(self):
        """Central differences: the k-th element of every case is moved at the same time."""
        self.program["lr"][...] = 0
        result = [np.zeros(len(chosen)) for chosen in self.elements]
        for k in range(max(map(len, self.elements))):
            moved = [(n, self.parameters[n][chosen[k][0]].reshape(-1), chosen[k][1])
                     for n, chosen in enumerate(self.elements) if k < len(chosen)]
            old = [flat[i] for _, flat, i in moved]
            values = []
            for sign in (1, -1):
                for (_, flat, i), x in zip(moved, old):
                    flat[i] = x + sign * STEP
                values.append(self.run())
            for (n, flat, i), x in zip(moved, old):
                flat[i] = x
                result[n][k] = (values[0][n] - values[1][n]) / (2 * STEP)
        return result

    def check(self):
        bad = []
        for (sample, batched), analytic, numeric in zip(self.cases, self.gradients(), self.differences()):
            scale = max(np.abs(analytic).max(initial=0), np.abs(numeric).max(initial=0), 1e-3)
            error = np.abs(analytic - numeric).max(initial=0) / scale
            if not error < TOLERANCE:
                bad.append(f"{sample.owner}: {sample.text} ({batched} inputs differ): relative error {error:.1e}")
        assert not bad, "\n".join(bad)


def check_all(samples, definitions="", options=()):
    """`definitions`: those that the samples use beside the prelude."""
    cases = list(cases_of(samples))
    for start in range(0, len(cases), PER_PROGRAM):
        Checker(cases[start:start + PER_PROGRAM], definitions, options).check()


def test_primitives():
    samples = compiler_samples()
    assert len({sample.owner for sample in samples}) > 30
    check_all(samples)


def test_prelude():
    check_all(prelude_samples())


@pytest.mark.parametrize("file", sorted(path.stem for path in harness.PRELUDE.glob("*.dl")))
def test_every_definition_has_samples(file):
    text = (harness.PRELUDE / f"{file}.dl").read_text()
    names = set(re.findall(r"^(?:function|layer|loss) (\w+)\(", text, re.M))
    assert names - WITHOUT_SAMPLES <= set(PRELUDE), "add samples to PRELUDE"
