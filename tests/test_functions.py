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


def test_uniform_in_vectors():
    """A vector of random numbers is those of its elements one by one: --naive has no vectors."""
    source = "model f(x: [1003]) = x + uniform([1003])"
    results = [harness.load(source, options=options).initialize(seed=7).predict(x=np.zeros((1, 1003)))
               for options in ((), ("--naive",))]
    assert np.array_equal(*results) and len(np.unique(results[0])) > 990


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
