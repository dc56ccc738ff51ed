"""Unusual but legal combinations of features: compiled without a warning, fast as --naive, the same in every run."""
import numpy as np
import pytest

import harness

FLAGS = ("-O1", "-Wall", "-Wextra", "-Werror")

# What the program is about: the program, and its fields: the size of one example, and a bound of ints (0: reals).
PROGRAMS = {
    "scalars": ("""
model net(x: [1]) = x | dense(1) | dense(2) | dense(1)
train {
    data npz("a") -> x: [1], y: [1]
    minimize mean_absolute_error(net(x), y) + l1(net, 1e-3)
    using adam(warmup(0.1, 2), clipnorm = 0.5)
    batch 1
}
""", {"x": ((1,), 0), "y": ((1,), 0)}),
    "names": ("""
model time_t(x: [2], random: [2]) { div = x | select: dense(2)
 param int8_t: [2] = ones
 state off_t: [2] = zeros
 off_t = 0.5 * off_t + batch_mean(div)
 return (div + random) * int8_t - off_t | realloc: dense(2) | system: batch_norm }
function rand(x) = x * 2
train { data npz("a") -> atof: [2], random: [2], strtod: int
 minimize cross_entropy(time_t(rand(atof), random), strtod)
 using sgd(0.1)
 report random_r = accuracy(time_t(rand(atof), random), strtod), qsort = mean(atof)
 batch 7 }
""", {"atof": ((2,), 0), "random": ((2,), 0), "strtod": ((), 2)}),
    "u_net": ("""
layer double(x, n) = x | conv2d(n, 3, padding = same, activation = relu) | conv2d(n, 3, padding = same)
model net(x: [12, 12, 3]) {
 a = x | double(16)
 b = a | max_pool2d(2) | double(32)
 c = concat([b | conv2d_transpose(16, 2, strides = 2), a], axis = -1) | double(16)
 d = concat([c, a], axis = -1) | max_pool2d(3) | double(24)
 (c | conv2d(2, 1) | flatten | dense(2)) + (d | global_max_pool2d | dense(2))
}
train { data npz("a") -> x: [12, 12, 3], label: int
 minimize cross_entropy(net(x), label)
 using sgd(0.01)
 batch 9 }
""", {"x": ((12, 12, 3), 0), "label": ((), 2)}),
    "no_parameters": ("""
model net(x: [4]) = x | softplus | mean(axes = -1, keep = true)
model m2(x: [4]) = x | dense(1)
train { data npz("a") -> x: [4], y: [1]
 minimize mean_squared_error(net(x) + m2(x), y) + l2(m2)
 using sgd(0.1)
 report mean_squared_error(net(x), y), k = total_norm(x)
 batch 1 }
metric total_norm(v) = total(sum(v^2)) / total(1.0)
""", {"x": ((4,), 0), "y": ((1,), 0)}),
    "two_models": ("""
model gen(z: [3]) = z | dense(4, activation = leaky_relu) | dense(2)
model disc(v: [2]) = v | dense(5, activation = elu) | dropout(0.2) | dense(1)
train { data npz("a") -> z: [3], real: [2]
 data npz("b") -> label: int
 data npz("c") -> w: []
 minimize w * w * binary_cross_entropy(disc(gen(z)), label, from_logits = true) +
   binary_cross_entropy(disc(real), 1 - label, from_logits = true) + l1(gen)
 using sgd(warmup(polynomial_decay(0.1, 5, power = 2.0), 2), global_clipnorm = 0.5)
 batch 17
 report accuracy(disc(real), label), f1(disc(real), label), confusion_matrix([disc(real)[0], disc(gen(z))[0]], label, 2)
 predict [disc(gen(z))[0], 1.0, label] }
""", {"z": ((3,), 0), "real": ((2,), 0), "label": ((), 2), "w": ((), 0)}),
    "sequence": ("""
model lm(t: int [6]) {
 param e: [11, 4] = orthogonal
 x = e[t]
 q = x | q: dense(4, use_bias = false)
 k = x | k: dense(4, use_bias = false)
 a = softmax(q @ transpose(k) / sqrt(4.0))
 h = layer_norm(a @ x + x)
 h2 = flip(h, 0)[::-1] + pad(h[1:], [[1, 0], [0, 0]])
 return concat([h, h2, one_hot(t[::-1], 11)], axis = -1) | dense(11)
}
train { data npz("a") -> t: int [6], y: int [6]
 minimize cross_entropy(lm(t), y, label_smoothing = 0.1)
 using sgd(cosine_decay(0.1, 2), clipnorm = 0.1)
 batch 16
 report accuracy(lm(t), y), top_k_accuracy(lm(t), y, k = 3), precision(lm(t), y), recall(lm(t), y),
        f1(lm(t), y), cross_entropy(lm(t), y)
 predict argmax(lm(t)) }
""", {"t": ((6,), 11), "y": ((6,), 11)}),
    "shared_instances": ("""
layer twice(x: [n], act = relu) { d = dense(n, activation = act)
 b = batch_norm(momentum = 0.7)
 return b(d(b(d(x)))) }
model net(x: [5], s: int) { h = x | twice(tanh) | twice
 y = if training then h | dropout(0.5) else h * 1.0
 y * to_real(s) + x[-1] - x[::-4][0] | o: dense(3) }
train { data npz("a") -> x: [5], s: int, y: [3]
 minimize huber(net(x / 2, s), y) + kl_divergence(softmax(net(x / 2, s)), softmax(y)) + l1_l2(net.twice, l2 = 0.1)
 using sgd(piecewise_constant_decay([0, 1], [0.1, 0.01, 0.2]), clipvalue = 0.1)
 batch 2 }
""", {"x": ((5,), 0), "s": ((), 3), "y": ((3,), 0)}),
    "images": ("""
layer up(x: [h, w, c], f) { param kernel: [3, 3, f, c]
 return conv_transpose(x, kernel, strides = 2, padding = 1, size = [2 * h, 2 * w]) }
model ae(x: [6, 4, 2]) = x | conv2d(4, 3, strides = 2, padding = same, groups = 2, activation = gelu)
 | batch_norm | up(2) | upsampling2d | average_pool2d(2) | sigmoid
train { data npz("a") -> x: [6, 4, 2]
 minimize binary_cross_entropy(ae(x), sigmoid(x), label_smoothing = 0.2) +
   mean_absolute_error(ae(x)[::-1, :, ::-1], flip(x, [0, 2]))
 using sgd(0.5)
 batch 16
 report mean_squared_error(ae(x), x)
 predict ae(x)[..., 0] }
""", {"x": ((6, 4, 2), 0)}),
    "size_one": ("""
model net(x: [1, 1, 1]) = x | conv2d(1, 1) | depthwise_conv2d(1) | batch_norm | global_max_pool2d | layer_norm
 | dense(1) | flatten
train { data npz("a") -> x: [1, 1, 1], y: []
 minimize mean_squared_error(net(x), y) + l2(net)
 using adagrad(warmup(exponential_decay(0.1, 2, 0.5, staircase = true), 1), global_clipnorm = 1.0)
 batch 1
 report accuracy(net(x), y), f1(net(x), y), recall(net(x), y) }
""", {"x": ((1, 1, 1), 0), "y": ((), 2)}),
    "step_as_tensor": ("""
schedule odd(r) = sum(reshape(step, [1, 1]) @ [[1.0]]) * r + sum(stack([step, step + 1])) * 0.001
model net(x: [3]) = x | select: dense(2) | div: dense(2) | rand: dense(1)
train {
    data npz("a") -> x: [3], y: [1]
    minimize mean_squared_error(net(x), y)
    using sgd(odd(0.1))
    batch 2
}
""", {"x": ((3,), 0), "y": ((1,), 0)}),
}


def examples(fields, count, seed):
    random = np.random.default_rng(seed)
    return {name: random.integers(0, below, (count, *shape)) if below else random.normal(size=(count, *shape))
            for name, (shape, below) in fields.items()}


def run(program, fields):
    """All that a few steps leave behind."""
    program.initialize(seed=3)
    program.reset_totals()
    losses = [program.train_step(**examples(fields, count, count))
              for count in (program.batch, (program.batch + 1) // 2)]
    values = {name: program[name].copy() for role in ("parameter", "state", "slot") for name in program.names(role)}
    program.reset_totals()
    losses.append(program.evaluate(**examples(fields, program.batch, 99)))
    prediction = program.predict(**examples(fields, 1, 98))
    return {"losses": np.array(losses), "prediction": prediction, **values, **program.reports()}


@pytest.mark.parametrize("name", PROGRAMS)
def test_fast_as_naive(name):
    source, fields = PROGRAMS[name]
    fast = harness.load(source, "f64", flags=FLAGS)
    naive = harness.load(source, "f64", options=["--naive"], flags=FLAGS)
    got, again, wanted = run(fast, fields), run(fast, fields), run(naive, fields)
    assert got.keys() == wanted.keys()
    for key, value in wanted.items():
        assert np.all(np.isfinite(value)), key
        np.testing.assert_array_equal(got[key], again[key], err_msg=key)
        np.testing.assert_allclose(got[key], value, rtol=1e-9, atol=1e-9, err_msg=key)


def test_program_has_the_name_of_its_model():
    """The struct and a kernel of the model cannot share it."""
    program = harness.load("""
model net(x: [3]) { param table: [2, 3]; return x @ transpose(table) }
train {
    data npz("none") -> x: [3], y: [2]
    minimize mean_squared_error(net(x), y)
    using sgd
    batch 2
}
""", options=("--name=net",)).initialize()
    assert program.predict(x=np.ones((1, 3))).shape == (1, 2)
