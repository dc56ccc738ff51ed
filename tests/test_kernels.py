"""The fast kernels against the naive lowering, over random and over awkward shapes.

Each case is one expression of tensors that are parameters. The program minimizes the sum of half the squares of what the
expressions give, with sgd(1.0): the gradient that reaches an op is what it gave forwards, so that one step shows every
element of the forward and of the backward kernels in what becomes of the parameters. Environment: KERNEL_CASES, the number
of random cases of each kind.
"""
import os
import random

import numpy as np
import pytest

import harness

CASES = int(os.environ.get("KERNEL_CASES", 24))
PER_PROGRAM = 12
TOLERANCE = {"f32": 3e-5, "f64": 1e-11}
ROWS = 5  # of the tables that gathers pick from

CHANNELS = [1, 2, 3, 4, 5, 7, 8, 10, 12, 16, 17, 20, 31, 32, 33, 48, 64, 70, 128]

# Shapes where some form begins or ends: ones, exact vectors, one more and one less, border tiles, few and many examples.
CONVOLUTIONS = [
    "x: [1, 1, 1, 1], k: [1, 1, 1, 1] => conv(x, k)",
    "x: [4, 28, 28, 1], k: [3, 3, 1, 32] => conv(x, k)",
    "x: [3, 13, 13, 32], k: [3, 3, 32, 64] => conv(x, k)",
    "x: [5, 5, 5, 64], k: [3, 3, 64, 64] => conv(x, k)",
    "x: [2, 32, 32, 3], k: [3, 3, 3, 16] => conv(x, k, padding = 1)",
    "x: [2, 16, 16, 16], k: [3, 3, 16, 32] => conv(x, k, strides = 2, padding = [[0, 1], [0, 1]])",
    "x: [2, 16, 16, 16], k: [1, 1, 16, 32] => conv(x, k, strides = 2)",
    "x: [70, 2, 2, 5], k: [2, 2, 5, 7] => conv(x, k)",
    "x: [17, 1, 1, 33], k: [1, 1, 33, 31] => conv(x, k)",
    "x: [2, 9, 9, 24], k: [3, 3, 1, 24] => conv(x, k, padding = 1, groups = 24)",
    "x: [2, 9, 9, 6], k: [3, 3, 1, 18] => conv(x, k, strides = 2, padding = 1, groups = 6)",
    "x: [2, 3, 7, 9, 4], k: [3, 2, 4, 9] => conv(x, k, padding = 1)",
    "x: [7, 7, 3], k: [7, 7, 3, 8] => conv(x, k, padding = 3)",
    "x: [2, 12, 12, 8], k: [5, 5, 8, 20] => conv(x, k, strides = 3, padding = 4, dilation = 2)",
    "x: [1, 3, 3, 2], k: [1, 1, 2, 2] => conv(x, k, strides = 5, padding = 2)",
    "x: [40, 4, 4, 130], k: [3, 3, 130, 20] => conv(x, k, padding = 1)",
    "x: [6, 8, 8, 37], k: [3, 3, 37, 35] => conv(x, k, padding = 1)",
    "x: [2, 2, 30, 19, 16], k: [3, 3, 16, 17] => conv(x, k, padding = [[2, 0], [0, 1]])",
    "x: [3, 33, 6, 32], k: [3, 3, 32, 16] => conv(x, k, padding = 2)",
    "x: [8, 5, 5, 20], k: [3, 3, 20, 700] => conv(x, k)",
    "x: [2, 9, 9, 40], k: [5, 5, 40, 15] => conv(x, k)",
    "x: [5, 14, 13, 24], k: [5, 5, 24, 6] => conv(x, k, padding = 2)",
    "x: [6, 17, 28, 1], k: [5, 5, 1, 28] => conv(x, k, padding = 2)",
    "x: [3, 9, 10, 37], k: [5, 5, 37, 1] => conv(x, k, padding = 2)",
    "x: [5, 12, 11, 1], k: [5, 5, 1, 32] => conv(x, k, strides = 2, padding = 2)",
    "x: [20, 2, 2, 70], k: [3, 3, 35, 4] => conv(x, k, padding = 1, groups = 2)",
    # More than a megabyte of examples: they are gone through once.
    "x: [12, 40, 60, 10], k: [3, 3, 10, 70] => conv(x, k, strides = 2)",
    "x: [9, 41, 40, 20], k: [3, 3, 1, 20] => conv(x, k, padding = 1, groups = 20)",
    "x: [9, 40, 41, 20], k: [3, 3, 1, 20] => conv(x, k, strides = 2, padding = 1, groups = 20)",
    "x: [3, 3, 30, 30, 40], k: [1, 1, 40, 100] => conv(x, k)",
    # Kernels that no cache keeps, in panels.
    "x: [20, 5, 6, 90], k: [5, 5, 90, 35] => conv(x, k, padding = 2)",
    "x: [9, 9, 10, 120], k: [3, 3, 120, 96] => conv(x, k, strides = 2, padding = 1)",
    "x: [70, 3, 2, 60], k: [5, 5, 60, 64] => conv(x, k, padding = 2)",
    "x: [2, 15, 4, 5, 128], k: [5, 5, 64, 160] => conv(x, k, padding = [[2, 1], [1, 2]], groups = 2)",
    "x: [25, 8, 7, 131], k: [3, 3, 131, 97] => conv(x, k, strides = [2, 1], padding = 1, dilation = [1, 2])",
]
# By Winograd's algorithm where that pays: images of whole tiles and of parts of them, wide ones, several chunks and parts.
TILED = [
    "x: [9, 13, 13, 32], k: [3, 3, 32, 64] => conv(x, k)",
    "x: [20, 8, 9, 16], k: [3, 3, 16, 35] => conv(x, k, padding = 1)",
    "x: [16, 6, 6, 64], k: [3, 3, 64, 64] => conv(x, k, padding = 2)",
    "x: [2, 3, 5, 120, 24], k: [3, 3, 24, 40] => conv(x, k, padding = [[0, 2], [1, 0]])",
    "x: [1, 33, 34, 17], k: [3, 3, 17, 16] => conv(x, k, padding = [[3, 0], [1, 4]])",
    "x: [5, 7, 7, 96], k: [3, 3, 96, 128] => conv(x, k, padding = 1)",
    "x: [6, 11, 11, 64], k: [3, 3, 64, 32] => conv(x, k, padding = 2)",
    "x: [4, 6, 5, 37], k: [3, 3, 37, 35] => conv(x, k, padding = [[2, 1], [0, 2]])",
    "x: [5, 6, 8, 16], k: [3, 3, 16, 48] => conv(x, k)",
    "x: [20, 5, 5, 48], k: [3, 3, 48, 64] => conv(x, k)",
    "x: [7, 11, 8, 37], k: [3, 3, 37, 35] => conv(x, k)",
    "x: [6, 8, 9, 33], k: [3, 3, 33, 64] => conv(x, k, padding = [[2, 1], [0, 2]])",
    # Transformed kernels beyond a megabyte: all tiles at once.
    "x: [9, 2, 2, 160], k: [3, 3, 160, 130] => conv(x, k, padding = 1)",
    "x: [2, 3, 7, 5, 131], k: [3, 3, 131, 177] => conv(x, k, padding = [[2, 1], [0, 2]])",
    "x: [5, 9, 6, 200], k: [3, 3, 200, 100] => conv(x, k)",
    "x: [3, 5, 7, 100], k: [3, 3, 100, 200] => conv(x, k, padding = [[3, 0], [1, 4]])",
]
PRODUCTS = [
    "x: [300, 401], y: [401, 299] => x @ y",
    "x: [7, 130, 90], y: [7, 130, 70] => einsum(\"bki,bkj->ij\", x, y)",
    "x: [64, 576], y: [576, 64] => x @ y",
    "x: [1, 30], y: [30, 10] => x @ y",
    "x: [10, 1], y: [1, 1] => x @ y",
    "x: [33, 70], y: [70, 1] => x @ y",
    "x: [70], y: [70, 33] => x @ y",
    "x: [33, 70], y: [70] => x @ y",
    "x: [3, 2, 40, 17], y: [3, 2, 17, 40] => x @ y",
    "x: [3, 5, 40], y: [3, 6, 40] => x @ transpose(y, [0, 2, 1])",
    "x: [2, 3, 65], y: [65, 65] => x @ y",
    "x: [40, 7], y: [40, 9] => transpose(x) @ y",
    "x: [100, 521], y: [521, 300] => x @ y",
    "x: [521, 40], y: [521, 300] => transpose(x) @ y",
    "x: [50, 521], y: [300, 521] => x @ transpose(y)",
    "x: [7, 60, 90], y: [90, 138] => x @ y",
    "x: [2, 30, 600], y: [2, 600, 10] => x @ y",
    "x: [1, 521], y: [521, 20] => x @ y",
    "x: [300, 130], y: [130, 200] => x @ y",
    "x: [515, 67], y: [67, 97] => x @ y",
    'x: [9, 40, 12, 11], y: [12, 11, 100] => einsum("nkab,abc->nkc", x, y)',
    "x: [300, 130], y: [300, 400] => transpose(x, [1, 0]) @ y",
    "x: [17, 16, 70], y: [17, 16, 272] => transpose(reshape(x, [272, 70]), [1, 0]) @ reshape(y, [272, 272])",
    "x: [200, 65], y: [200, 77] => transpose(x, [1, 0]) @ y",
    # Long sums of small results: in parts.
    "x: [24, 516], y: [516, 17] => tanh(x @ y)",
    "x: [516, 30], y: [18, 516] => transpose(x) @ transpose(y)",
    "x: [31, 1028], y: [19, 1028] => x @ transpose(y)",
    # What is done to the elements of a reshaped product.
    "x: [20, 30], y: [30, 42], z: [20, 6, 7] => select(z > 0.1, reshape(x @ y, [20, 6, 7]), 0.0)",
    "x: [20, 30], y: [30, 40], z: [20, 5, 8] => tanh(reshape(x @ y, [20, 5, 8]) * max(z, 0.0)) + reshape(z, [20, 5, 8])",
    "x: [9, 30], y: [30, 40], b: [8] => exp(reshape(x @ y, [9, 5, 8]) + b)",
]
# One operand of a product, and of that of its gradient, is zero above or below a diagonal.
TRIANGLES = [
    "x: [40, 40], y: [40, 33] => select(reshape(iota(40), [40, 1]) >= iota(40), x, 0.0) @ y",
    "x: [50, 70], y: [70, 16] => select(reshape(iota(50), [50, 1]) < iota(70) and x > 0, 2 * x, 0.0) @ y",
    "x: [70, 50], y: [50, 35] => (x * select(iota(50) <= reshape(iota(70), [70, 1]), 1.0, 0.0)) @ y",
    "x: [2, 3, 67, 67], y: [2, 3, 67, 20] => masked_softmax(x, is_causal = true) @ y",
    "x: [3, 64, 2, 32], y: [3, 64, 2, 32] => dot_product_attention(x, y, x + y, is_causal = true)",
    "x: [9, 49, 4, 33], y: [9, 49, 4, 33] => dot_product_attention(x, y, x + y)",
]
# What follows a product is a chain of costly functions.
CHAINS = [
    "x: [96, 20], y: [20, 64] => gelu(x @ y)",
    "x: [37, 20], y: [20, 83] => gelu(x @ y)",
    "x: [3, 25, 40], y: [40, 19] => tanh(log(1 + exp(x @ y)))",
    "x: [70, 33], y: [33, 97], b: [97] => gelu(x @ y + b) + tanh(exp(x @ y))",
    "x: [50, 9], y: [9, 129] => erf(sigmoid(x @ y)) * exp(erf(x @ y))",
]
POOLS = [
    "x: [3, 26, 26, 32] => window_max(x, 2)",
    "x: [3, 11, 11, 35] => window_max(x, 2)",
    "x: [2, 9, 8, 3] => window_max(x, 3, strides = 2, padding = 1)",
    "x: [2, 9, 8, 3] => window_sum(x, 3, strides = 2, padding = 1)",
    "x: [2, 8, 8, 64] => window_sum(x, 8)",
    "x: [2, 9, 7, 18] => window_sum(x, 2, strides = 3)",
    "x: [3, 9, 12, 35] => window_max(max(x, 0.0), [3, 2])",
    "x: [2, 8, 9, 16] => window_max(select(x > 0.1, x, 0.2 * x), 2) * window_max(max(x, 0.0), 2)",
    "x: [9, 11, 11, 3], k: [3, 3, 3, 32], b: [32] => window_max(max(conv(x, k) + b, 0.0), 2)",
    "x: [2, 4, 8, 9, 2], k: [3, 3, 2, 5] => window_sum(conv(x, k, padding = 1), 3, strides = 2, padding = 1)",
    "x: [8, 13, 13, 20], k: [3, 3, 20, 32], b: [32] => window_max(max(conv(x, k) + b, 0.0), 2)",
]
GATHERS = [
    "t: [5, 1], i: [7] => t[i]",
    "t: [5, 130], i: [40] => t[i]",
    "t: [5, 3, 35], i: [2, 9] => t[i]",
    "t: [5], i: [70] => t[i]",
]
# Kernels that share their rows, over one row and a few, and over columns that are less than a vector, one, and more.
ROW_SHAPES = [f"[{rows}, {columns}]" for rows in (1, 3, 67) for columns in (1, 5, 16, 17, 100)]
SOFTMAX = [f"x: {size} => softmax(x) * (1 + x)" for size in ROW_SHAPES]
NORMS = [f"x: {size}, g: [{size.split(', ')[1]} => normalised(x) * g" for size in ROW_SHAPES]
# Statistics of channels over weighted examples and pixels: few and many examples, channels around the vector.
BATCH_NORMS = [f"x: {size}, w: [{size[1:].split(', ')[0]}], g: [{size[:-1].split(', ')[-1]}] => batch_normalised(x, w) * g"
               for size in ("[3, 5, 7, 5]", "[32, 12, 12, 16]", "[17, 16, 16, 17]", "[16, 9, 9, 100]", "[67, 1, 1, 1]")]
OTHER_ROWS = [
    "x: [4, 3, 20] => log_softmax(x)",
    "x: [4, 30, 3] => softmax(x, 1)",
    "x: [2, 2, 19, 19] => softmax(select(broadcast(iota(19), [19, 19]) > reshape(iota(19), [19, 1]), -1e9, 0.3 * x))",
    "x: [21, 5, 6] => x / sum(abs(x), [1, 2], true)",
    "x: [20, 33] => select(x == max(x, 1, true), x, 0.5 * x) / (1 + reshape(to_real(argmax(x)), [20, 1]))",
    "x: [9, 40], y: [9, 40] => x * softmax(y) + y * softmax(x)",
    "x: [12, 34] => transpose(softmax(x)) @ softmax(x)",
    "x: [32, 48] => transpose(x)",
    "x: [16, 3, 64] => transpose(x, [2, 1, 0])",
    "x: [16, 3, 64] => transpose(x, [1, 2, 0])",
    "x: [70000, 3] => softmax(x)",
]


def shape(*sizes):
    return f"[{', '.join(map(str, sizes))}]"


def padding(rng, most):
    return "[" + ", ".join(shape(rng.randint(0, most), rng.randint(0, most)) for _ in range(2)) + "]"


def random_convolution(rng):
    groups = rng.choice([1, 1, 1, 1, 2, 3, 8])
    channels, filters = rng.choice(CHANNELS[:14]), rng.choice(CHANNELS)
    if groups > 1:
        channels = groups * rng.choice([1, 1, 2, 5])
        filters = groups * rng.choice([1, 1, 2, 3, 17])
    size = [rng.choice([1, 2, 3, 3, 3, 4, 5]) for _ in range(2)]
    dilation = [rng.choice([1, 1, 1, 2, 3]) for _ in range(2)]
    stride = [rng.choice([1, 1, 1, 2, 3]) for _ in range(2)]
    pad = rng.choice([0, 0, 1, 2, 3])
    image = [rng.randint(1, 14) + dilation[i] * (size[i] - 1) for i in range(2)]
    batch = rng.choice([1, 2, 3, 5, 8, 17])
    options = f"strides = {shape(*stride)}, dilation = {shape(*dilation)}, groups = {groups}"
    if rng.random() < 0.25:
        small = [rng.randint(1, 7) for _ in range(2)]
        size = [max(1, size[i]) for i in range(2)]
        return (f"x: {shape(batch, *small, filters)}, k: {shape(*size, channels // groups, filters)} "
                f"=> conv_transpose(x, k, {options})")
    return (f"x: {shape(batch, *image, channels)}, k: {shape(*size, channels // groups, filters)} "
            f"=> conv(x, k, {options}, padding = {padding(rng, pad)})")


def random_product(rng):
    rows, columns, sums = (rng.choice([1, 2, 3, 4, 5, 7, 9, 10, 16, 17, 31, 33, 48, 64, 65, 100]) for _ in range(3))
    batch = [rng.randint(1, 4) for _ in range(rng.choice([0, 0, 1, 2]))]
    left, right = [*batch, rows, sums], [*batch, sums, columns]
    form = rng.choice(["x @ y", "x @ y", "shared", "first", "second"])
    axes = [*range(len(batch)), len(batch) + 1, len(batch)]
    if form == "shared":
        return f"x: {shape(*left)}, y: {shape(sums, columns)} => x @ y"
    if form == "first":
        return f"x: {shape(*batch, sums, rows)}, y: {shape(*right)} => transpose(x, {shape(*axes)}) @ y"
    if form == "second":
        return f"x: {shape(*left)}, y: {shape(*batch, columns, sums)} => x @ transpose(y, {shape(*axes)})"
    return f"x: {shape(*left)}, y: {shape(*right)} => x @ y"


def random_pool(rng):
    size = [rng.randint(1, 4) for _ in range(2)]
    stride = size if rng.random() < 0.5 else [rng.randint(1, 4) for _ in range(2)]
    dilation = [rng.choice([1, 1, 1, 2]) for _ in range(2)]
    most = min(dilation[i] * (size[i] - 1) for i in range(2)) if dilation == [1, 1] else 0
    image = [dilation[i] * (size[i] - 1) + rng.randint(1, 12) for i in range(2)]
    pads = "0" if rng.random() < 0.5 else padding(rng, most)
    return (f"x: {shape(rng.randint(1, 5), *image, rng.choice(CHANNELS))} => {rng.choice(['window_max', 'window_sum'])}"
            f"(x, {shape(*size)}, strides = {shape(*stride)}, dilation = {shape(*dilation)}, padding = {pads})")


def layer(name, case):
    declared, expression = case.split(" => ")
    lines = [f"layer {name}(zero) {{"]
    for tensor in declared.split("], "):
        variable, size = tensor.rstrip("]").split(": [")
        if variable == "i":
            lines.append(f"    i = reshape(iota({' * '.join(size.split(', '))}) * 7 % {ROWS}, [{size}])")
        else:
            lines.append(f"    param {variable}: [{size}] = zeros")
    return "\n".join([*lines, f"    r = {expression}", "    return zero + 0.5 * sum(r * r)", "}"])


def program_text(cases):
    layers = [layer(f"case_{i}", case) for i, case in enumerate(cases)]
    calls = ",\n        ".join(f"case_{i}(zero)" for i in range(len(cases)))
    definitions = "function normalised(x) = (x - mean(x, -1, true)) * rsqrt(variance(x, -1, true) + 0.01)"
    definitions += """
function batch_normalised(x, w: [b]) {
    p = reshape(softmax(w), [b, 1])
    mu = sum(p * mean(x, [1, 2]), 0)
    return (x - mu) * rsqrt(sum(p * mean((x - mu)^2, [1, 2]), 0) + 0.01)
}"""
    return "\n\n".join([definitions, *layers, f"model all(zero: []) = sum(stack([\n        {calls}]))", """train {
    data      npz("none") -> zero: []
    minimize  all(zero)
    using     sgd(1.0)
    batch     1
}
"""])


def fill(program):
    """Random values in all parameters, the same for equal programs; small enough for their products to stay small."""
    numbers = np.random.default_rng(11)
    for view in program.parameters().values():
        view[...] = numbers.uniform(-1, 1, view.shape) / np.sqrt(max(view.shape[:-1], default=1))


def after_one_step(cases, real, options=()):
    program = harness.load(program_text(cases), real=real, options=options).initialize(seed=1)
    fill(program)
    before = {name: view.copy() for name, view in program.parameters().items()}
    program.train_step(zero=np.zeros(1))
    return {name: before[name].astype(float) - view for name, view in program.parameters().items()}


def differences(cases, fast, naive, real):
    """A line for each parameter of a case that a step did not change as the naive one."""
    bad = []
    for name, expected in naive.items():
        scale = np.abs(expected).max(initial=1e-3)
        error = np.abs(fast[name] - expected).max(initial=0) / scale
        if not error < TOLERANCE[real]:
            case = cases[int(name.split(".")[1].split("_")[1])]
            bad.append(f"{case}: {name.split('.')[-1]} differs by {error:.1e} of its largest element")
    return bad


def compare(cases, real):
    bad = []
    for start in range(0, len(cases), PER_PROGRAM):
        some = cases[start:start + PER_PROGRAM]
        bad += differences(some, after_one_step(some, real), after_one_step(some, real, ("--naive",)), real)
    assert not bad, "\n".join(bad)


KINDS = {"convolution": (random_convolution, CONVOLUTIONS), "tiled convolution": (None, TILED),
         "product": (random_product, PRODUCTS), "triangle": (None, TRIANGLES), "chain": (None, CHAINS),
         "pool": (random_pool, POOLS), "gather": (None, GATHERS), "softmax": (None, SOFTMAX),
         "norm": (None, NORMS), "batch norm": (None, BATCH_NORMS), "rows": (None, OTHER_ROWS)}


@pytest.mark.parametrize("real", ["f32", "f64"])
@pytest.mark.parametrize("kind", KINDS)
def test_awkward_shapes(kind, real):
    compare(KINDS[kind][1], real)


@pytest.mark.parametrize("kind", [kind for kind, (maker, _) in KINDS.items() if maker])
def test_random_shapes(kind):
    rng = random.Random(f"kernels of {kind}")
    compare([KINDS[kind][0](rng) for _ in range(CASES)], "f32")


@pytest.mark.parametrize("scaled, factor", [("x / 255", 1 / 255), ("x * 3", 3), ("x / 3 * 7", 7 / 3), ("x * 1e9", 1e9)])
@pytest.mark.parametrize("units", [3, 50])
def test_scaled_data(scaled, factor, units):
    """A factor of data leaves the products: as if the data had come with it."""
    source = """model f(x: [5, 4]) = x | flatten | dense(UNITS, activation = tanh) | dense(2)
    train { data npz("a") -> x: [5, 4], y: [2]
            minimize mean((f(SCALED) - y)^2)
            using sgd(0.1)
            batch 30 }"""
    numbers = np.random.default_rng(5)
    x, y = numbers.uniform(-1, 1, (30, 5, 4)), numbers.uniform(-1, 1, (30, 2))
    results = []
    for text, data in ((scaled, x / factor), ("x", x / factor * factor)):
        program = harness.load(source.replace("UNITS", str(units)).replace("SCALED", text), real="f64").initialize(seed=3)
        losses = [program.train_step(x=data, y=y) for _ in range(3)]
        results.append(np.concatenate([np.ravel(losses), *(view.ravel() for view in program.parameters().values())]))
    assert np.allclose(*results, rtol=1e-12, atol=1e-13)
