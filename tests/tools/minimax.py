"""Prints the coefficients of compiler/helpers/math.in: polynomials of least maximal error by Remez exchange (E. Remez,
1934) in multiple precision, weighted so that the error is relative; the coefficients are rounded to floats from the
lowest on, the others solved again after each. Needs mpmath: python3 tests/tools/minimax.py"""
import mpmath
import numpy as np
from mpmath import lu_solve, matrix, mp, mpf

mp.prec = 120
GRID = 1500


def remez(f, weight, powers, a, b):
    """The coefficients of these powers with the least max |weight (f - p)| on [a, b]."""
    count = len(powers)
    middle, radius = (a + b) / 2, (b - a) / 2
    nodes = [middle - radius * mpmath.cos(mpmath.pi * k / count) for k in range(count + 1)]
    points = [middle - radius * mpmath.cos(mpmath.pi * k / GRID) for k in range(GRID + 1)]
    values, weights = [f(x) for x in points], [weight(x) for x in points]
    for _ in range(12):
        system, right = matrix(count + 1, count + 1), matrix(count + 1, 1)
        for i, x in enumerate(nodes):
            for j, power in enumerate(powers):
                system[i, j] = x ** power
            system[i, count] = (-1) ** i / weight(x)
            right[i] = f(x)
        solution = lu_solve(system, right)
        coefficients = [solution[j] for j in range(count)]
        error = [(v - sum(c * x ** p for c, p in zip(coefficients, powers))) * w
                 for x, v, w in zip(points, values, weights)]
        extrema = []
        for i, e in enumerate(error):
            if extrema and mpmath.sign(error[extrema[-1]]) == mpmath.sign(e):
                if abs(e) > abs(error[extrema[-1]]):
                    extrema[-1] = i
            elif e != 0:
                extrema.append(i)
        if len(extrema) < count + 1:
            break
        while len(extrema) > count + 1:
            extrema.pop(0 if abs(error[extrema[0]]) < abs(error[extrema[-1]]) else -1)
        nodes = [points[i] for i in extrema]
    return coefficients


def to_float(coefficient):
    return mpf(float(np.float32(float(coefficient))))


def fit(name, f, weight, degree, a, b, again=True):
    """`again`: after rounding one coefficient, solve for the others."""
    rounded = []
    while len(rounded) <= degree:
        left = remez(lambda x: f(x) - mpmath.polyval(rounded[::-1], x) if rounded else f(x), weight,
                     range(len(rounded), degree + 1), mpf(a), mpf(b))
        rounded += [to_float(c) for c in (left[:1] if again else left)]
    points = [mpf(a) + (mpf(b) - mpf(a)) * k / 3000 for k in range(3001)]
    worst = max(abs((f(x) - mpmath.polyval(rounded[::-1], x)) * weight(x)) for x in points)
    print(f"{name}: 2^{float(mpmath.log(worst, 2)):.1f}: " + " ".join(f"{float(c):.9g}" for c in rounded))


def root(f):
    """A function of x as one of x^2."""
    return lambda t: f(mpmath.sqrt(t))


def main():
    half = mpmath.log(2) / 2
    # The ends are not quite symmetric, so that no node falls on 0, where the weights vanish.
    fit("e^r - 1 = r + r^2 p(r)", lambda r: (mpmath.expm1(r) - r) / r ** 2, lambda r: max(abs(r ** 2 / mpmath.expm1(r)), mpf("1e-5")), 4,
        -half * 1.001, half * mpf("1.0023"))
    fit("log(1 + f) = f - f^2 / 2 + f^3 p(f)", lambda f: (mpmath.log1p(f) - f + f * f / 2) / f ** 3,
        lambda f: max(abs(f ** 3 / mpmath.log1p(f)), mpf("1e-3")), 7, mpf(-1) / 3 * mpf("1.001"),
        mpf(1) / 3 * mpf("1.0023"), again=False)
    small = mpf("1e-10")
    fit("tanh x = x + x^3 p(x^2)", root(lambda x: (mpmath.tanh(x) / x - 1) / x ** 2),
        root(lambda x: x ** 3 / mpmath.tanh(x)), 4, small, mpf("0.36"))
    fit("erf x = x + x p(x^2)", root(lambda x: mpmath.erf(x) / x - 1), root(lambda x: x / mpmath.erf(x)), 5, small,
        mpf("0.9375") ** 2)
    fit("erf x = 1 - e^-x^2 p(x)", lambda x: mpmath.erfc(x) * mpmath.exp(x * x),
        lambda x: mpmath.exp(-x * x) / mpmath.erf(x), 7, mpf("0.9375"), mpf("3.95"))
    quarter = (mpmath.pi / 4 * mpf("1.01")) ** 2
    fit("sin x = x + x^3 p(x^2)", root(lambda x: (mpmath.sin(x) / x - 1) / x ** 2),
        root(lambda x: x ** 3 / mpmath.sin(x)), 2, small, quarter)
    fit("cos x = 1 - x^2 / 2 + x^4 p(x^2)", root(lambda x: (mpmath.cos(x) - 1 + x * x / 2) / x ** 4),
        root(lambda x: x ** 4 / mpmath.cos(x)), 2, small, quarter)


main()
