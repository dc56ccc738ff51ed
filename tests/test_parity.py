"""The prelude against reference.py, in double: layers, activations, losses, metrics, optimizers, schedules, penalties, and
the statistics of initializers. Many cases share one program."""
import re

import numpy as np
import pytest

import harness
import reference as ref

BATCH = 4


def close(got, wanted, tolerance=1e-10, what=""):
    got, wanted = np.asarray(got, float), np.asarray(wanted, float)
    assert got.shape == wanted.shape, f"{what}: shape {got.shape}, the reference has {wanted.shape}"
    error = np.max(np.abs(got - wanted) / (np.abs(wanted) + 1), initial=0)
    assert error <= tolerance, f"{what}: off by {error:.2e}"


# ---- layers and activations -----------------------------------------------------------------------------

# Name of the instance: expression over image [7, 6, 4], matrix [3, 5] and vector [6]; what it should be, of the inputs and
# of the parameters and states by their names.
LAYERS = {
    "linear": ("linear(matrix)", lambda i, p: i.matrix),
    "relu": ("relu(matrix)", lambda i, p: np.maximum(i.matrix, 0)),
    "relu6": ("relu6(6 * matrix)", lambda i, p: np.clip(6 * i.matrix, 0, 6)),
    "leaky_relu": ("leaky_relu(matrix)", lambda i, p: np.where(i.matrix > 0, i.matrix, 0.3 * i.matrix)),
    "leaky_relu_1": ("matrix | leaky_relu(0.1)", lambda i, p: np.where(i.matrix > 0, i.matrix, 0.1 * i.matrix)),
    "elu": ("elu(matrix, 0.5)", lambda i, p: ref.elu(i.matrix, 0.5)),
    "selu": ("selu(matrix)", lambda i, p: ref.selu(i.matrix)),
    "gelu": ("gelu(matrix)", lambda i, p: ref.gelu(i.matrix)),
    "gelu_tanh": ("gelu(matrix, approximate = true)", lambda i, p: ref.gelu(i.matrix, True)),
    "silu": ("silu(matrix)", lambda i, p: i.matrix * ref.sigmoid(i.matrix)),
    "sigmoid": ("sigmoid(matrix)", lambda i, p: ref.sigmoid(i.matrix)),
    "tanh": ("tanh(matrix)", lambda i, p: np.tanh(i.matrix)),
    "softplus": ("softplus(9 * matrix)", lambda i, p: np.logaddexp(0, 9 * i.matrix)),
    "softsign": ("softsign(matrix)", lambda i, p: i.matrix / (1 + np.abs(i.matrix))),
    "softmax": ("softmax(100 * matrix)", lambda i, p: ref.softmax(100 * i.matrix)),
    "softmax_0": ("softmax(matrix, 0)", lambda i, p: ref.softmax(i.matrix, 1)),
    "log_softmax": ("log_softmax(matrix)", lambda i, p: np.log(ref.softmax(i.matrix))),
    "logsumexp": ("logsumexp(matrix)", lambda i, p: np.log(np.exp(i.matrix).sum(-1))),
    "variance": ("variance(matrix, 0)", lambda i, p: i.matrix.var(1)),
    "dense": ("vector | dense: dense(5, activation = tanh)", lambda i, p: np.tanh(i.vector @ p["kernel"] + p["bias"])),
    "dense_matrix": ("matrix | dense_matrix: dense(2, use_bias = false)", lambda i, p: i.matrix @ p["kernel"]),
    "dropout": ("vector | dropout(0.5)", lambda i, p: i.vector),
    "flatten": ("image | flatten", lambda i, p: i.image.reshape(len(i.image), -1)),
    "add": ("add([matrix, 2 * matrix, matrix])", lambda i, p: 4 * i.matrix),
    "concatenate": ("concatenate([matrix, 2 * matrix])", lambda i, p: np.concatenate([i.matrix, 2 * i.matrix], -1)),
    "conv": ("image | conv: conv2d(5, 3)", lambda i, p: ref.conv2d(i.image, p["kernel"], p["bias"])),
    "conv_same": ("image | conv_same: conv2d(5, 3, padding = same, activation = relu)",
                  lambda i, p: np.maximum(ref.conv2d(i.image, p["kernel"], p["bias"], padding="same"), 0)),
    "conv_stride": ("image | conv_stride: conv2d(3, [3, 2], strides = 2, padding = same)",
                    lambda i, p: ref.conv2d(i.image, p["kernel"], p["bias"], 2, "same")),
    "conv_wide": ("image | conv_wide: conv2d(2, 4, strides = [1, 3], padding = same)",
                  lambda i, p: ref.conv2d(i.image, p["kernel"], p["bias"], (1, 3), "same")),
    "conv_dilated": ("image | conv_dilated: conv2d(3, [3, 2], padding = same, dilation_rate = [2, 3], use_bias = false)",
                     lambda i, p: ref.conv2d(i.image, p["kernel"], 0, 1, "same", (2, 3))),
    "conv_groups": ("image | conv_groups: conv2d(6, 3, groups = 2)",
                    lambda i, p: ref.conv2d(i.image, p["kernel"], p["bias"], groups=2)),
    "depthwise": ("image | depthwise: depthwise_conv2d(3, strides = 2, padding = same, depth_multiplier = 2)",
                  lambda i, p: ref.depthwise_conv2d(i.image, p["kernel"], p["bias"], 2, "same")),
    "separable": ("image | separable: separable_conv2d(3, [2, 3], depth_multiplier = 2)",
                  lambda i, p: ref.conv2d(ref.depthwise_conv2d(i.image, p["depthwise_kernel"]), p["pointwise_kernel"],
                                          p["bias"])),
    "max_pool": ("image | max_pool2d", lambda i, p: ref.max_pool2d(i.image)),
    "max_pool_same": ("image | max_pool2d(3, strides = 2, padding = same)",
                      lambda i, p: ref.max_pool2d(i.image, 3, 2, "same")),
    "average_pool": ("image | average_pool2d([2, 3])", lambda i, p: ref.average_pool2d(i.image, (2, 3))),
    "average_pool_same": ("image | average_pool2d(3, strides = 2, padding = same)",
                          lambda i, p: ref.average_pool2d(i.image, 3, 2, "same")),
    "global_average": ("image | global_average_pool2d", lambda i, p: i.image.mean((1, 2))),
    "global_max": ("image | global_max_pool2d(keepdims = true)", lambda i, p: i.image.max((1, 2), keepdims=True)),
    "zero_padding": ("image | zero_padding2d([[1, 2], [0, 3]])",
                     lambda i, p: np.pad(i.image, [(0, 0), (1, 2), (0, 3), (0, 0)])),
    "upsampling": ("image | upsampling2d([2, 3])", lambda i, p: ref.upsampling2d(i.image, (2, 3))),
    "batch_norm": ("image | batch_norm: batch_norm",
                   lambda i, p: ref.normalize(i.image, p["moving_mean"], p["moving_variance"], p["gamma"], p["beta"])),
    "conv_transpose": ("image | conv_transpose: conv2d_transpose(3, [3, 2], activation = relu)",
                       lambda i, p: np.maximum(ref.conv2d_transpose(i.image, p["kernel"], p["bias"]), 0)),
    "transpose_same": ("image | transpose_same: conv2d_transpose(2, [4, 3], strides = 2, padding = same)",
                       lambda i, p: ref.conv2d_transpose(i.image, p["kernel"], p["bias"], 2, "same")),
    "transpose_wide": ("image | transpose_wide: conv2d_transpose(2, 2, strides = [3, 1], use_bias = false)",
                       lambda i, p: ref.conv2d_transpose(i.image, p["kernel"], 0, (3, 1))),
    "transpose_more": ("image | transpose_more: conv2d_transpose(2, 3, 2, same, output_padding = 1)",
                       lambda i, p: ref.conv2d_transpose(i.image, p["kernel"], p["bias"], 2, "same", 1)),
    "transpose_most": ("image | transpose_most: conv2d_transpose(2, 3, 3, output_padding = [2, 1])",
                       lambda i, p: ref.conv2d_transpose(i.image, p["kernel"], p["bias"], 3, "valid", (2, 1))),
    "transpose_dilated": ("image | transpose_dilated: conv2d_transpose(2, 2, padding = same, dilation_rate = 3)",
                          lambda i, p: ref.conv2d_transpose(i.image, p["kernel"], p["bias"], 1, "same", None, 3)),
    "conv1d": ("image[0] | conv1d: conv1d(3, 3)", lambda i, p: ref.conv1d(i.image[:, 0], p["kernel"], p["bias"])),
    "conv1d_same": ("image[0] | conv1d_same: conv1d(3, 4, strides = 2, padding = same, activation = relu)",
                    lambda i, p: np.maximum(ref.conv1d(i.image[:, 0], p["kernel"], p["bias"], 2, "same"), 0)),
    "conv1d_causal": ("image[0] | conv1d_causal: conv1d(4, 2, padding = causal, dilation_rate = 2, groups = 2)",
                      lambda i, p: ref.conv1d(i.image[:, 0], p["kernel"], p["bias"], 1, "causal", 2, 2)),
    "max_pool1d": ("image[0] | max_pool1d(3, strides = 2, padding = same)",
                   lambda i, p: ref.pool1d(ref.max_pool2d, i.image[:, 0], 3, 2, padding="same")),
    "average_pool1d": ("image[0] | average_pool1d(4, strides = 1, padding = same)",
                       lambda i, p: ref.pool1d(ref.average_pool2d, i.image[:, 0], 4, 1, padding="same")),
    "global_average1d": ("matrix | global_average_pool1d", lambda i, p: i.matrix.mean(1)),
    "global_max1d": ("matrix | global_max_pool1d(keepdims = true)", lambda i, p: i.matrix.max(1, keepdims=True)),
    "glu": ("glu(image)", lambda i, p: i.image[..., :2] * ref.sigmoid(i.image[..., 2:])),
    "swiglu": ("swiglu(vector)", lambda i, p: i.vector[:, :3] * i.vector[:, 3:] * ref.sigmoid(i.vector[:, 3:])),
    "geglu": ("geglu(image)", lambda i, p: i.image[..., :2] * ref.gelu(i.image[..., 2:])),
    "cosine_similarity": ("cosine_similarity(matrix[:2], matrix[1:])",
                          lambda i, p: np.sum(i.matrix[:, :2] * i.matrix[:, 1:], -1)
                          / np.linalg.norm(i.matrix[:, :2], axis=-1) / np.linalg.norm(i.matrix[:, 1:], axis=-1)),
    "gaussian_noise": ("vector | gaussian_noise(0.5)", lambda i, p: i.vector),
    "gaussian_dropout": ("vector | gaussian_dropout(0.5)", lambda i, p: i.vector),
    "einsum": ("einsum(\"ij,...jk->k...i\", matrix[:, :4], transpose(image, [0, 2, 1]))",
               lambda i, p: np.einsum("nij,nakj->nkai", i.matrix[..., :4], i.image)),
    "attention": ("image[0] | attention(value = image[1], key = image[2], use_causal_mask = true)",
                  lambda i, p: ref.attention(i.image[:, 0, :, None], i.image[:, 2, :, None], i.image[:, 1, :, None],
                                             np.tri(6) > 0, 1.0)[:, :, 0]),
    "scaled": ("matrix | scaled: attention(use_scale = true, mask = vector[:3] > 9 or iota(3) != 1)",
               lambda i, p: ref.attention(i.matrix[:, :, None], i.matrix[:, :, None], i.matrix[:, :, None],
                                          np.arange(3) != 1, p["scale"])[:, :, 0]),
    "heads": ("matrix | heads: multi_head_attention(2, 3)", lambda i, p: ref.multi_head_attention(i.matrix, p)),
    "cross": ("matrix | cross: multi_head_attention(3, 2, value_dim = 4, value = image[2], attention_mask = vector > 0)",
              lambda i, p: ref.multi_head_attention(i.matrix, p, i.image[:, 2], (i.vector > 0)[:, None, None])),
    "causal": ("image[1] | causal: multi_head_attention(1, 4, use_bias = false, use_causal_mask = true)",
               lambda i, p: ref.multi_head_attention(i.image[:, 1], p, mask=np.tri(6) > 0)),
    "positions": ("matrix | positions: position_embedding(8)",
                  lambda i, p: np.broadcast_to(p["embeddings"][:3], i.matrix.shape)),
    "sines": ("sine_position_encoding(matrix)", lambda i, p: np.broadcast_to(ref.sine_positions(3, 5), i.matrix.shape)),
    "rotary": ("rotary_embedding(image)", lambda i, p: ref.rotated(i.image)),
    "encoder": ("image[0] | encoder: transformer_encoder(7, 2, padding_mask = vector > 0)",
                lambda i, p: ref.transformer(i.image[:, 0], p, mask=(i.vector > 0)[:, None, None])),
    "encoder_first": ("image[0] | encoder_first: transformer_encoder(7, 4, normalize_first = true)",
                      lambda i, p: ref.transformer(i.image[:, 0], p, True)),
    "decoder": ("image[0] | decoder: transformer_decoder(7, 2, encoder = matrix, encoder_padding_mask = vector[:3] > 0)",
                lambda i, p: ref.transformer(i.image[:, 0], p, False, np.tri(6) > 0, i.matrix,
                                             (i.vector[:, :3] > 0)[:, None, None])),
    "decoder_first": ("image[0] | decoder_first: transformer_decoder(7, 2, normalize_first = true, encoder = matrix)",
                      lambda i, p: ref.transformer(i.image[:, 0], p, True, np.tri(6) > 0, i.matrix)),
    "rms_norm": ("matrix | rms_norm: rms_norm(0.1)",
                 lambda i, p: i.matrix / np.sqrt(np.mean(i.matrix ** 2, -1, keepdims=True) + 0.1) * p["scale"]),
    "group_norm": ("image | group_norm: group_norm(2)",
                   lambda i, p: ref.group_norm(i.image, 2, p["gamma"], p["beta"])),
    "instance_norm": ("image | instance_norm: group_norm(-1, center = false)",
                      lambda i, p: ref.group_norm(i.image, 4, p["gamma"])),
    "layer_norm": ("matrix | layer_norm: layer_norm", lambda i, p: ref.layer_norm(i.matrix, p["gamma"], p["beta"])),
}


class Inputs:
    """Random values of the fields image, matrix and vector."""

    def __init__(self, count=BATCH, seed=0):
        random = np.random.default_rng(seed)
        self.image = random.standard_normal((count, 7, 6, 4))
        self.matrix = random.standard_normal((count, 3, 5))
        self.vector = random.standard_normal((count, 6))


FIELDS = 'data npz("none") -> image: [7, 6, 4], matrix: [3, 5], vector: [6]'
ARGUMENTS = "image: [7, 6, 4], matrix: [3, 5], vector: [6]"


def scramble(program, seed=1):
    """Gives every parameter and state values in general position; variances stay positive."""
    random = np.random.default_rng(seed)
    for name in program.names("parameter") + program.names("state"):
        view = program[name]
        view[...] = random.uniform(0.5, 1.5, view.shape) if "variance" in name else random.standard_normal(view.shape)


def test_layers():
    parts = ",\n        ".join(f"flatten({expression})" for expression, _ in LAYERS.values())
    program = harness.load(f"""
model all({ARGUMENTS}) = concat([
        {parts}])
train {{
    {FIELDS}
    minimize sum(all(image, matrix, vector))
    using sgd
    batch {BATCH}
}}
""", real="f64", flags=("-O0",)).initialize()
    scramble(program)
    inputs = Inputs()
    got = program.predict(**vars(inputs))
    at = 0
    for name, (_, function) in LAYERS.items():
        prefix = f"all.{name}."
        values = {key[len(prefix):]: view for key, view in program.tensors.items() if key.startswith(prefix)}
        wanted = function(inputs, values).reshape(BATCH, -1)
        close(got[:, at:at + wanted.shape[1]], wanted, what=name)
        at += wanted.shape[1]
    assert at == got.shape[1]


def test_batch_norm_in_training():
    program = harness.load("""
model net(x: [3, 2, 4]) = x | batch_norm(momentum = 0.9) | flatten | dense(2)
train {
    data npz("none") -> x: [3, 2, 4], y: [2]
    minimize mean_squared_error(net(x), y)
    using sgd(0.0)
    batch 5
}
""", real="f64").initialize()
    scramble(program)
    random = np.random.default_rng(2)
    for count in (5, 3):  # a short batch: its own examples alone count
        x, y = random.standard_normal((count, 3, 2, 4)), random.standard_normal((count, 2))
        p = {name.split(".", 1)[1]: view.copy() for name, view in program.tensors.items() if name.startswith("net.")}
        mean, variance = ref.moments(x)
        h = ref.normalize(x, mean, variance, p["batch_norm.gamma"], p["batch_norm.beta"]).reshape(count, -1)
        wanted = np.mean((h @ p["dense.kernel"] + p["dense.bias"] - y) ** 2)
        close(program.train_step(x=x, y=y), wanted, what="loss")
        close(program["net.batch_norm.moving_mean"], 0.9 * p["batch_norm.moving_mean"] + 0.1 * mean, what="mean")
        close(program["net.batch_norm.moving_variance"], 0.9 * p["batch_norm.moving_variance"] + 0.1 * variance,
              what="variance")


def test_dropout_in_training():
    program = harness.load("""
model net(x: [1000]) { param scale: [1000] = ones; return x * scale | dropout(0.3) }
train {
    data npz("none") -> x: [1000]
    minimize sum(net(x))
    using sgd(1.0)
    batch 1
}
""", real="f64")
    masks = []
    for seed in (0, 0, 1):
        program.initialize(seed)
        program.train_step(x=np.ones((1, 1000)))
        masks.append(1 - program["net.scale"])  # the gradient: 0, or 1 / (1 - rate)
        kept = masks[-1] > 0
        close(masks[-1][kept], np.full(kept.sum(), 1 / 0.7), what="scale")
        assert 0.64 < kept.mean() < 0.76
    assert np.array_equal(masks[0], masks[1]) and not np.array_equal(masks[0], masks[2])


# ---- losses, metrics, penalties ---------------------------------------------------------------------------

CLASSES = 5

# Of scores y [5] and z [3, 5], class numbers t and u [3], real targets r [5], bits b [5].
LOSSES = {
    "mean_squared_error(y, r)": lambda d: np.mean((d.y - d.r) ** 2),
    "mean_absolute_error(y, r)": lambda d: np.mean(np.abs(d.y - d.r)),
    "huber(y, r)": lambda d: ref.huber(d.y, d.r),
    "huber(y, r, delta = 0.5)": lambda d: ref.huber(d.y, d.r, 0.5),
    "binary_cross_entropy(sigmoid(y), b)": lambda d: ref.binary_cross_entropy(ref.sigmoid(d.y), d.b),
    "binary_cross_entropy(y, b, from_logits = true)": lambda d: ref.binary_cross_entropy(d.y, d.b, True),
    "binary_cross_entropy(y, b, from_logits = true, label_smoothing = 0.2)":
        lambda d: ref.binary_cross_entropy(d.y, d.b, True, 0.2),
    "cross_entropy(y, t)": lambda d: ref.cross_entropy(d.y, d.t),
    "cross_entropy(z, u)": lambda d: ref.cross_entropy(d.z, d.u),
    "cross_entropy(y, softmax(r), label_smoothing = 0.1)": lambda d: ref.cross_entropy(d.y, ref.softmax(d.r), 0.1),
    "categorical_cross_entropy(abs(y), t, label_smoothing = 0.1)":
        lambda d: ref.categorical_cross_entropy(np.abs(d.y), d.t, 0.1),
    "categorical_cross_entropy(softmax(y), softmax(r))":
        lambda d: ref.categorical_cross_entropy(ref.softmax(d.y), ref.softmax(d.r)),
    "cross_entropy(z, u, 0.1, mask = iota(3) > 0)":
        lambda d: ref.cross_entropy(d.z[:, 1:], d.u[:, 1:], 0.1),
    "normal_kl_divergence(y, r)": lambda d: ref.normal_kl_divergence(d.y, d.r).sum(-1).mean(),
    "kl_divergence(softmax(y), softmax(r))": lambda d: ref.kl_divergence(ref.softmax(d.y), ref.softmax(d.r)),
    "hinge(y, b)": lambda d: ref.hinge(d.y, d.b),
    "hinge(y, 2 * b - 1)": lambda d: ref.hinge(d.y, 2 * d.b - 1),
}
METRICS = {
    "accuracy(y, t)": lambda d: np.mean(d.y.argmax(-1) == d.t),
    "accuracy(y, one_hot(t, 5))": lambda d: np.mean(d.y.argmax(-1) == d.t),
    "accuracy(z, u)": lambda d: np.mean(d.z.argmax(-1) == d.u),
    "accuracy(y[:1], b[0])": lambda d: np.mean((d.y[:, 0] > 0.5) == d.b[:, 0]),
    "binary_accuracy(y, b, threshold = 0.1)": lambda d: np.mean((d.y > 0.1) == d.b),
    "categorical_accuracy(y, r)": lambda d: np.mean(d.y.argmax(-1) == d.r.argmax(-1)),
    "top_k_accuracy(y, t, 2)": lambda d: ref.top_k_accuracy(d.y, d.t, 2),
    "top_k_accuracy(y, r, k = 3)": lambda d: ref.top_k_accuracy(d.y, d.r.argmax(-1), 3),
    "precision(y, b)": lambda d: ref.precision_recall_f1(d.y > 0.5, d.b > 0)[0],
    "recall(y, b, threshold = 0.2)": lambda d: ref.precision_recall_f1(d.y > 0.2, d.b > 0)[1],
    "f1(y, b)": lambda d: ref.precision_recall_f1(d.y > 0.5, d.b > 0)[2],
    "precision(y, t)": lambda d: ref.macro(d.y, d.t, CLASSES)[0],
    "recall(z, u)": lambda d: ref.macro(d.z, d.u, CLASSES)[1],
    "f1(y, t)": lambda d: ref.macro(d.y, d.t, CLASSES)[2],
    "perplexity(z, u)": lambda d: np.exp(ref.cross_entropy(d.z, d.u)),
    "perplexity(z, u, ignore_class = 1)": lambda d: np.exp(ref.masked_cross_entropy(d.z, d.u, d.u != 1)),
    "bits_per_character(z, u)": lambda d: ref.cross_entropy(d.z, d.u) / np.log(2),
    "confusion_matrix(y, t, 5)": lambda d: ref.confusion_matrix(d.y, d.t, CLASSES),
}


class Scores:
    """Predictions and targets of `count` examples."""

    def __init__(self, count, seed=3):
        random = np.random.default_rng(seed)
        self.y, self.z = random.standard_normal((count, 5)), random.standard_normal((count, 3, 5))
        self.t, self.u = random.integers(0, CLASSES, count), random.integers(0, CLASSES, (count, 3))
        self.r, self.b = random.standard_normal((count, 5)), random.integers(0, 2, (count, 5))

    def batches(self):
        for start in range(0, len(self.t), BATCH):
            yield {name: value[start:start + BATCH] for name, value in vars(self).items()}


@pytest.mark.parametrize("entry", ["train", "evaluate"])
def test_losses_and_metrics(entry):
    """Over several batches, the last one short."""
    cases = {**LOSSES, **METRICS}
    reports = ",\n        ".join(f"r{i} = {text}" for i, text in enumerate(cases))
    program = harness.load(f"""
model scores(x: [5]) {{ param scale: [5] = ones; return scale * x }}
train {{
    data npz("none") -> y: [5], z: [3, 5], t: int, u: int [3], r: [5], b: int [5]
    minimize sum(scores(y)) using sgd(0.0) batch {BATCH}
    report {reports}
}}
""", real="f64", flags=("-O0",)).initialize()
    data = Scores(4 * BATCH + 3)
    program.reset_totals()
    for batch in data.batches():
        (program.train_step if entry == "train" else program.evaluate)(**batch)
    got = program.reports()
    for i, (text, function) in enumerate(cases.items()):
        close(got[f"r{i}"], function(data), what=text)


def test_masked_losses():
    """The mean over what counts in a batch, whatever example it is in; none may count."""
    program = harness.load(f"""
model scores(z: [3, 5]) {{ param scale: [5] = ones; return scale * z }}
train {{
    data npz("none") -> z: [3, 5], u: int [3], m: int [3]
    minimize cross_entropy(scores(z), u, label_smoothing = 0.1, ignore_class = 1, mask = m) using sgd(0.0) batch {BATCH}
}}
""", real="f64").initialize()
    data = Scores(BATCH)
    for count in (BATCH, 2):
        for m in (np.arange(12).reshape(BATCH, 3) % 2, np.zeros((BATCH, 3))):
            z, u, m = data.z[:count], data.u[:count], m[:count]
            wanted = ref.masked_cross_entropy(z, u, (m > 0) & (u != 1), 0.1)
            close(program.train_step(z=z, u=u, m=m), wanted)
            close(program.evaluate(z=z, u=u, m=m), wanted)


def test_noise():
    """gaussian_noise, gaussian_dropout and sampling: the right moments; fresh in each step; equal for equal
    seeds; in evaluation only `sampling` is random, and differently."""
    count = 20000
    program = harness.load(f"""
model net(x: [{count}]) {{
    param scale: [] = ones
    y = scale * x
    return stack([y | gaussian_noise(0.5), y | gaussian_dropout(0.2), sampling(y, -y)])
}}
metric values(v) = total(v)
train {{
    data npz("none") -> x: [{count}]
    minimize sum(net(x)) using sgd(0.0)
    batch 1
    report values(net(x))
}}
""", real="f64")

    def values(step):
        program.reset_totals()
        step(x=np.full((1, count), 2.0))
        return program.reports()["values"].copy()

    first = values(program.initialize(3).train_step)
    second, calm = values(program.train_step), values(program.evaluate)
    deviations = np.array([0.5, 2 * np.sqrt(0.2 / 0.8), np.exp(-1)])
    for got in (first, second):
        error = deviations / np.sqrt(count)  # of a mean; a variance of n values has the relative error sqrt(2 / n)
        assert np.all(np.abs(got.mean(1) - 2) < 5 * error)
        assert np.all(np.abs(got.std(1) / deviations - 1) < 5 / np.sqrt(2 * count))
    assert np.all(calm[:2] == 2) and abs(calm[2].std() / np.exp(-1) - 1) < 5 / np.sqrt(2 * count)
    for a, b in ((first, second), (first[2], calm[2]), (second[2], calm[2])):
        assert not np.any(a == b)
    assert np.array_equal(first, values(program.initialize(3).train_step))
    assert not np.any(first == values(program.initialize(4).train_step))


def test_penalties():
    program = harness.load("""
model net(x: [3]) = x | dense(4, activation = tanh) | dense(1)
train {
    data npz("none") -> x: [3], y: [1]
    minimize mean_squared_error(net(x), y) + l2(net, 0.3) + l1(net.dense) + l1_l2(net.dense_1.bias, l1 = 0.5, l2 = 0.25)
    using sgd
    batch 4
}
""", real="f64").initialize()
    scramble(program)
    random = np.random.default_rng(1)
    x, y = random.standard_normal((3, 3)), random.standard_normal((3, 1))
    k, b, k1, b1 = (program[f"net.{name}"] for name in ("dense.kernel", "dense.bias", "dense_1.kernel", "dense_1.bias"))
    wanted = (np.mean((np.tanh(x @ k + b) @ k1 + b1 - y) ** 2) + 0.3 * (np.sum(k ** 2) + np.sum(k1 ** 2))
              + 0.01 * np.abs(k).sum() + 0.5 * np.abs(b1).sum() + 0.25 * np.sum(b1 ** 2))
    close(program.evaluate(x=x, y=y), wanted, what="evaluate")
    close(program.train_step(x=x, y=y), wanted, what="train")


# ---- optimizers ----------------------------------------------------------------------------------------------

# `using` clause: the reference's optimizer, and the clipping that goes before it.
OPTIMIZERS = {
    "sgd": (ref.Sgd, {}, {}),
    "sgd(0.1, momentum = 0.9)": (ref.Sgd, {"lr": 0.1, "momentum": 0.9}, {}),
    "sgd(0.1, 0.8, nesterov = true)": (ref.Sgd, {"lr": 0.1, "momentum": 0.8, "nesterov": True}, {}),
    "rmsprop": (ref.Rmsprop, {}, {}),
    "rmsprop(0.01, rho = 0.8, momentum = 0.7, centered = true)":
        (ref.Rmsprop, {"lr": 0.01, "rho": 0.8, "momentum": 0.7, "centered": True}, {}),
    "adagrad(0.1)": (ref.Adagrad, {"lr": 0.1}, {}),
    "adadelta(1.0)": (ref.Adadelta, {"lr": 1.0}, {}),
    "adam": (ref.Adam, {}, {}),
    "adam(0.01, 0.8, 0.95, 1e-3, amsgrad = true)":
        (ref.Adam, {"lr": 0.01, "beta_1": 0.8, "beta_2": 0.95, "epsilon": 1e-3, "amsgrad": True}, {}),
    "adamw(0.01, weight_decay = 0.1)": (ref.Adamw, {"lr": 0.01, "weight_decay": 0.1}, {}),
    "nadam(0.01)": (ref.Nadam, {"lr": 0.01}, {}),
    "lion": (ref.Lion, {}, {}),
    "sgd(0.5, clipvalue = 0.05)": (ref.Sgd, {"lr": 0.5}, {"clipvalue": 0.05}),
    "sgd(0.5, momentum = 0.9, clipnorm = 0.1)": (ref.Sgd, {"lr": 0.5, "momentum": 0.9}, {"clipnorm": 0.1}),
    "adam(0.01, global_clipnorm = 0.2)": (ref.Adam, {"lr": 0.01}, {"global_clipnorm": 0.2}),
}

NET = """
model net(x: [4]) = x | dense(3, activation = tanh) | dense(2)
train {
    data npz("none") -> x: [4], y: [2]
    minimize mean_squared_error(net(x), y)
    using %s
    batch 6
}
"""
WEIGHTS = ["net.dense.kernel", "net.dense.bias", "net.dense_1.kernel", "net.dense_1.bias"]


def loss_and_gradients(weights, x, y):
    """Of the small net, by hand."""
    k, b, k1, b1 = weights
    h = np.tanh(x @ k + b)
    e = h @ k1 + b1 - y
    d = 2 * e / e.size
    dh = d @ k1.T * (1 - h * h)
    return np.mean(e * e), [x.T @ dh, dh.sum(0), h.T @ d, d.sum(0)]


@pytest.mark.parametrize("clause", OPTIMIZERS)
def test_optimizers(clause):
    kind, options, clipping = OPTIMIZERS[clause]
    program = harness.load(NET % clause, real="f64").initialize(seed=4)
    weights = [program[name].copy() for name in WEIGHTS]
    optimizers = [kind(**options) for _ in weights]
    random = np.random.default_rng(6)
    for step in range(25):
        x, y = random.standard_normal((6, 4)), random.standard_normal((6, 2))
        loss, gradients = loss_and_gradients(weights, x, y)
        close(program.train_step(x=x, y=y), loss, what=f"loss of step {step}")
        gradients = ref.clipped(gradients, **clipping)
        weights = [optimizer.step(w, g) for optimizer, w, g in zip(optimizers, weights, gradients)]
    for name, w in zip(WEIGHTS, weights):
        close(program[name], w, 1e-9, what=name)


def test_settings_change_an_optimizer():
    program = harness.load(NET % "sgd(0.1, momentum = 0.9)", real="f64").initialize()
    assert set(program.names("setting")) == {"lr", "momentum"}
    assert program["lr"] == 0.1 and program["momentum"] == 0.9
    before = {name: program[name].copy() for name in WEIGHTS}
    program["lr"][...] = 0
    program.train_step(x=np.ones((6, 4)), y=np.ones((6, 2)))
    assert all(np.array_equal(program[name], before[name]) for name in WEIGHTS)


# ---- schedules -------------------------------------------------------------------------------------------------

SCHEDULES = {
    "constant_schedule(0.3)": lambda s: 0.3,
    "exponential_decay(0.1, 20, 0.5)": lambda s: ref.exponential_decay(s, 0.1, 20, 0.5),
    "exponential_decay(0.1, 20, 0.5, staircase = true)": lambda s: ref.exponential_decay(s, 0.1, 20, 0.5, True),
    "step_decay(0.1, 30)": lambda s: ref.exponential_decay(s, 0.1, 30, 0.1, True),
    "cosine_decay(0.1, 50)": lambda s: ref.cosine_decay(s, 0.1, 50),
    "cosine_decay(0.01, 50, alpha = 0.1, warmup_target = 0.2, warmup_steps = 15)":
        lambda s: ref.cosine_decay(s, 0.01, 50, 0.1, 0.2, 15),
    "polynomial_decay(0.1, 40, power = 2.0)": lambda s: ref.polynomial_decay(s, 0.1, 40, power=2),
    "piecewise_constant_decay([10, 30], [0.1, 0.01, 0.001])":
        lambda s: ref.piecewise_constant_decay(s, [10, 30], [0.1, 0.01, 0.001]),
    "warmup(0.1, 20)": lambda s: ref.warmup(s, 0.1, 20),
    "warmup(cosine_decay(0.1, 60), 20, start = 0.01)": lambda s: ref.warmup(s, ref.cosine_decay(s, 0.1, 60), 20, 0.01),
}


def test_schedules():
    reports = ", ".join(f"r{i} = 1.0 * {text}" for i, text in enumerate(SCHEDULES))
    program = harness.load(f"""
model net(x: [1]) = x | dense(1)
train {{
    data npz("none") -> x: [1]
    minimize sum(net(x)) using sgd batch 1
    report {reports}
}}
""", real="f64").initialize()
    for step in [0, 1, 2, 9, 10, 11, 14, 15, 16, 19, 20, 29, 30, 31, 45, 65, 66, 100]:
        program.step = step
        program.evaluate(x=[[1.0]])
        got = program.reports()
        for i, (text, function) in enumerate(SCHEDULES.items()):
            close(got[f"r{i}"], function(step), what=f"{text} at step {step}")


def test_schedule_in_an_optimizer():
    program = harness.load(NET % "sgd(exponential_decay(0.1, decay_steps = 5, decay_rate = 0.5))", real="f64")
    program.initialize(seed=4)
    weights = [program[name].copy() for name in WEIGHTS]
    random = np.random.default_rng(6)
    for step in range(10):
        x, y = random.standard_normal((6, 4)), random.standard_normal((6, 2))
        _, gradients = loss_and_gradients(weights, x, y)
        program.train_step(x=x, y=y)
        weights = [w - ref.exponential_decay(step, 0.1, 5, 0.5) * g for w, g in zip(weights, gradients)]
    for name, w in zip(WEIGHTS, weights):
        close(program[name], w, what=name)
    assert any("decay_steps" in name for name in program.names("setting"))


# ---- initializers -----------------------------------------------------------------------------------------------

SHAPE = (3, 3, 40, 60)
FAN_IN, FAN_OUT = 360, 540

# Expression: mean, standard deviation, and the largest distance from the mean.
INITIALIZERS = {
    "zeros": (0, 0, 0),
    "ones": (1, 0, 0),
    "constant(0.25)": (0.25, 0, 0),
    "random_uniform": (0, 0.1 / 12 ** 0.5, 0.05),
    "random_uniform(minval = 1, maxval = 3)": (2, 2 / 12 ** 0.5, 1),
    "random_normal": (0, 0.05, 0.4),
    "random_normal(1.0, stddev = 2.0)": (1, 2, 16),
    "truncated_normal(stddev = 1.0)": (0, 0.87962566, 2),
    "truncated_normal(0.5)": (0.5, 0.05 * 0.87962566, 0.1),
    "glorot_uniform": (0, (2 / (FAN_IN + FAN_OUT)) ** 0.5, (6 / (FAN_IN + FAN_OUT)) ** 0.5),
    "glorot_normal": (0, (2 / (FAN_IN + FAN_OUT)) ** 0.5, 2 * (2 / (FAN_IN + FAN_OUT)) ** 0.5 / 0.87962566),
    "he_uniform": (0, (2 / FAN_IN) ** 0.5, (6 / FAN_IN) ** 0.5),
    "he_normal": (0, (2 / FAN_IN) ** 0.5, 2 * (2 / FAN_IN) ** 0.5 / 0.87962566),
    "lecun_uniform": (0, (1 / FAN_IN) ** 0.5, (3 / FAN_IN) ** 0.5),
    "lecun_normal": (0, (1 / FAN_IN) ** 0.5, 2 * (1 / FAN_IN) ** 0.5 / 0.87962566),
}


def initialized(declarations, real="f32"):
    program = harness.load("\n".join([
        "model net(x: [1]) {", *[f"    param p{i}: {text}" for i, text in enumerate(declarations)],
        "    return x + " + " + ".join(f"sum(p{i})" for i in range(len(declarations))), "}",
        'train { data npz("none") -> x: [1]', "minimize sum(net(x)) using sgd batch 1 }", ""]), real=real)
    return program.initialize(seed=11)


def test_initializer_statistics():
    program = initialized([f"{list(SHAPE)} = {text}" for text in INITIALIZERS])
    seen = []
    for i, (text, (mean, deviation, reach)) in enumerate(INITIALIZERS.items()):
        values = program[f"net.p{i}"].astype(float)
        error = 5 * deviation / values.size ** 0.5 + 1e-6
        assert abs(values.mean() - mean) < error, text
        assert abs(values.std() - deviation) < error, text
        assert np.abs(values - mean).max() <= reach * (1 + 1e-6), text
        if deviation:
            assert "normal" in text or np.abs(values - mean).max() > 0.999 * reach, text
            seen.append((values - mean) / deviation)
    for i, one in enumerate(seen):  # every parameter has random numbers of its own
        for other in seen[:i]:
            assert abs(np.mean(one * other)) < 0.02


def test_truncated_normal_has_the_right_distribution():
    values = np.sort(initialized(["[200, 500] = truncated_normal(stddev = 1.0)"])["net.p0"].reshape(-1).astype(float))
    inside = ref.ERF(values / 2 ** 0.5) / ref.ERF(2 ** 0.5) / 2 + 0.5
    assert np.abs(inside - np.arange(values.size) / values.size).max() < 2 / values.size ** 0.5


def test_fans_of_small_shapes():
    program = initialized(["[50] = he_uniform", "[2000, 8] = lecun_uniform", "[] = glorot_uniform"])
    assert 0.9 * (6 / 50) ** 0.5 < np.abs(program["net.p0"]).max() <= (6 / 50) ** 0.5
    assert 0.99 * (3 / 2000) ** 0.5 < np.abs(program["net.p1"]).max() <= (3 / 2000) ** 0.5
    assert abs(program["net.p2"]) <= 3 ** 0.5


@pytest.mark.parametrize("real, tolerance", [("f32", 1e-5), ("f64", 1e-12)])
def test_orthogonal(real, tolerance):
    program = initialized(["[64, 64] = orthogonal", "[3, 3, 4, 20] = orthogonal(2.0)", "[6, 30] = orthogonal"], real)
    square = program["net.p0"].astype(float)
    tall = program["net.p1"].astype(float).reshape(36, 20) / 2
    wide = program["net.p2"].astype(float)
    for product in (square.T @ square, tall.T @ tall, wide @ wide.T):
        assert np.abs(product - np.eye(len(product))).max() < tolerance


def test_seeds():
    program = initialized(["[100] = random_normal"])
    first = program["net.p0"].copy()
    assert np.array_equal(program.initialize(seed=11)["net.p0"], first)
    assert not np.array_equal(program.initialize(seed=12)["net.p0"], first)


# ---- nothing is forgotten ------------------------------------------------------------------------------------------

def test_every_definition_is_checked():
    """Every optimizer, schedule, initializer, metric and loss of the prelude occurs in a table above."""
    known = " ".join([*OPTIMIZERS, *SCHEDULES, *INITIALIZERS, *METRICS, *LOSSES, "orthogonal", "mean_surprise"])
    known = set(re.findall(r"\w+", known)) | {"scaled_normal", "scaled_uniform"}
    for file in harness.PRELUDE.glob("*.dl"):
        for name in re.findall(r"^(?:optimizer|schedule|initializer|metric|loss) (\w+)\(", file.read_text(), re.M):
            assert name in known, f"{file.name}: {name} is not checked"
