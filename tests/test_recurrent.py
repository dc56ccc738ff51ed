"""Loops over steps: `scan` in all its forms and the recurrent layers of the prelude. Gradients against central
differences, in double; the fast plan against the naive one."""
import pytest

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


def test_gradients_of_forms():
    gradients.check_all([gradients.Sample("scan", text) for text in SAMPLES], FORMS)


def test_naive_gradients_of_forms():
    samples = [gradients.Sample("scan", text) for text in SAMPLES]
    gradients.check_all(samples, FORMS, options=["--naive"])
