"""The mathematical functions of generated files: at most two units in the last place off over all floats, right for
zeros, infinities, NaN and subnormal numbers, and the same bits from vectors and from scalars."""
import math

import numpy as np
import pytest

import harness

COUNT = 1 << 20
STRIDE = 4999  # 859,166 bit patterns of the 2^32, of all exponents and signs

# Where a function changes its method, overflows or reaches a limit.
BREAKPOINTS = [0.0, 1e-45, 1.17549435e-38, 3e-8, 1 / 3, 0.3465736, 0.55, 0.6, 2 / 3, 0.7853982, 0.875, 1.0, 4 / 3, 1.5,
               2.0, 3.1415927, 3.95, 4.0, 9.01, 10.0, 16.63553, 18.0, 87.33655, 88.72284, 89.0, 103.97208, 104.0,
               8192.0, 16777216.0, 3.4028235e38, math.inf, math.nan]


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x < 0, e, 1.0) / (1 + e)


def erf(x):
    return np.frompyfunc(math.erf, 1, 1)(x).astype(float)


FUNCTIONS = {
    "exp": np.exp, "expm1": np.expm1, "log": np.log, "log1p": np.log1p, "tanh": np.tanh, "sigmoid": sigmoid,
    "erf": erf, "sin": np.sin, "cos": np.cos, "sqrt": np.sqrt, "rsqrt": lambda x: 1 / np.sqrt(x),
}


def arguments():
    """The neighbourhoods of the breakpoints, then floats of all sizes, to fill COUNT."""
    near = np.array(BREAKPOINTS, np.float32).view(np.uint32)[:, None].astype(np.int64) + np.arange(-64, 65)
    near = np.concatenate([near.ravel(), near.ravel() + (1 << 31)])
    spread = np.arange(0, 1 << 32, STRIDE, dtype=np.int64)
    bits = np.concatenate([near, spread])
    bits = np.resize(bits % (1 << 32), COUNT).astype(np.uint32)
    return bits.view(np.float32)


def units_off(y, exact):
    """|y - exact| in units of the last place of a float of that size; infinite where a special value is wrong."""
    with np.errstate(all="ignore"):
        rounded = exact.astype(np.float32)
        special = ~np.isfinite(rounded) | ~np.isfinite(y) | (exact == 0) | (y == 0)
        same = np.isnan(y) & np.isnan(exact) | (y == rounded) & (np.signbit(y) == np.signbit(exact))
        # The largest float and infinity are one unit apart.
        edge = (np.isinf(y) | np.isinf(rounded)) & (np.minimum(np.abs(y), np.abs(rounded)) == np.finfo(np.float32).max)
        tiny = (np.abs(y) <= 3e-45) & (np.abs(exact) < 3e-45) & (np.signbit(y) == np.signbit(exact))
        unit = np.exp2(np.maximum(np.frexp(exact)[1], -125) - 24.0)
        off = np.abs(y.astype(float) - exact) / unit
        return np.where(special, np.where(same, 0.0, np.where(tiny, off, np.where(edge, 1.0, np.inf))), off)


@pytest.mark.parametrize("flags", [("-O2",), ("-O2", "-ffp-contract=fast", "-fno-math-errno", "-fno-trapping-math")],
                         ids=["plain", "contracted"])
@pytest.mark.parametrize("name", FUNCTIONS)
def test_functions(name, flags):
    x = arguments()
    vectors = harness.load(f"model f(x: [{COUNT}]) = {name}(x)", flags=flags).initialize()
    y = vectors.predict(x=x[None])[0]
    with np.errstate(all="ignore"):
        off = units_off(y, FUNCTIONS[name](x.astype(float)))
    worst = int(np.argmax(off))
    assert off[worst] <= 2, f"{name}({x[worst]!r}) = {y[worst]!r}: {off[worst]} units"
    # Every other element has no vector form.
    scalars = harness.load(f"model f(x: [{COUNT}, 2]) = {name}(x[:, 1])", flags=flags).initialize()
    z = scalars.predict(x=np.stack([x, x], 1)[None])[0]
    differs = (y.view(np.uint32) != z.view(np.uint32)) & ~(np.isnan(y) & np.isnan(z))
    assert not differs.any(), f"{name}({x[differs][0]!r}) = {y[differs][0]!r} or {z[differs][0]!r}"


def test_pow():
    special = np.array([0, -0.0, 1, -1, 2, -2, 0.5, -0.5, 3, -3, np.inf, -np.inf, np.nan, 1e-45, -1e-45, 3e38, -3e38,
                        16777215, 16777216, 1.5, 0.99999994, 1.0000001, 127, 128, -149, -150], np.float32)
    rng = np.random.default_rng(1)
    n = 1 << 17
    x = np.concatenate([np.repeat(special, len(special)), rng.uniform(0, 4, n)]).astype(np.float32)
    y = np.concatenate([np.tile(special, len(special)), rng.uniform(-150, 150, n)]).astype(np.float32)
    program = harness.load(f"model f(x: [{len(x)}], y: [{len(x)}]) = x ^ y").initialize()
    result = program.predict(x=x[None], y=y[None])[0]
    with np.errstate(all="ignore"):
        exact = np.power(x.astype(float), y.astype(float))
        off = units_off(result, exact)
    worst = int(np.argmax(off))
    assert off[worst] <= 1, f"pow({x[worst]!r}, {y[worst]!r}) = {result[worst]!r}, not {exact[worst]!r}"


def philox(place, counter):
    """Philox2x32-10, by the paper: the key is the lower half of `place`, the counter's upper half the upper one."""
    key, a, b = place % 2**32, counter, place >> 32
    for _ in range(10):
        product = 0xD256D193 * a
        a, b = product >> 32 ^ b ^ key, product % 2**32
        key = (key + 0x9E3779B9) % 2**32
    return a, b


def random_place(seed, step, stream):
    """SplitMix64's function, for the seed and the stream and then for the step."""
    x = seed + stream * 0x9E3779B97F4A7C15
    for added in (0, step):
        x = (x + added) % 2**64
        x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9 % 2**64
        x = (x ^ x >> 27) * 0x94D049BB133111EB % 2**64
        x ^= x >> 31
    return x


def test_philox_vectors():
    """The known answers that come with the paper's own code."""
    assert philox(0, 0) == (0xFF1DAE59, 0x6CD10DF2)
    assert philox(2**64 - 1, 2**32 - 1) == (0x2C3F628B, 0xAB4FD7AD)
    assert philox(0x85A308D3_13198A2E, 0x243F6A88) == (0xDD7CE038, 0xF62A4C12)


@pytest.mark.parametrize("real", ["f32", "f64"])
@pytest.mark.parametrize("options", [(), ("--naive",)])  # which has no vectors
def test_uniform(real, options):
    """Random numbers are Philox's, in vectors or one by one."""
    source = "model f(x: [1003]) = x + uniform([1003])"
    program = harness.load(source, real=real, options=options).initialize(seed=7)
    result = program.predict(x=np.zeros((1, 1003))).ravel()
    shift, scale = (40, 2.0**-24) if real == "f32" else (11, 2.0**-53)
    streams = [[philox(random_place(7, step, stream), i) for i in range(1003)] for step in range(3) for stream in range(3)]
    assert any(np.array_equal(result, [((a << 32 | b) >> shift) * scale for a, b in words]) for words in streams)


DENSE = "x | dense(45) | dropout(0.4) | relu | dense(35, activation = relu) | dropout(0.3) | dense(1)"
CONVOLUTIONS = "x | conv2d(6, 3) | dropout(0.4) | relu | conv2d(11, 2, activation = relu) | flatten | dense(1)"


@pytest.mark.parametrize("shape, layers", [((67,), DENSE), ((7, 6, 3), CONVOLUTIONS)])
@pytest.mark.parametrize("real, tolerance", [("f32", 1e-4), ("f64", 1e-10)])
def test_masks_in_vectors(real, tolerance, shape, layers):
    """Booleans that the backward pass reads again: dropout and relu against --naive, which has no vectors."""
    source = f"""model d(x: {list(shape)}) = {layers}
    train {{ data npz("a") -> x: {list(shape)}, y: [1]
            minimize mean((d(x) - y)^2)
            using sgd(0.01)
            batch 9 }}"""
    x = np.random.default_rng(3).normal(size=(9, *shape))
    losses = []
    for options in ((), ("--naive",)):
        program = harness.load(source, real=real, options=options).initialize(seed=5)
        losses.append([program.train_step(x=x, y=np.full((9, 1), 0.5)) for _ in range(6)])
    assert np.allclose(*losses, rtol=tolerance, atol=0) and losses[0][0] != losses[0][1]
