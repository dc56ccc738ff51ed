"""The memory plan: what the report says of it, and --memory=small, which trains to the same bits in fewer bytes."""
import re

import numpy as np
import pytest

import harness
import trainers

# Blocks with a batch norm, a dropout and a residual each: segments, random masks and running means.
DEEP = """
layer block(x, n) { return x + (x | conv2d(n, 3, padding = same) | batch_norm | relu | dropout(0.3)) }
model net(x: [8, 8, 3]) {
    h = x | conv2d(8, 3, padding = same)
    repeat 6 { h = h | block(8) }
    h | flatten | dense(5)
}
train { data csv("d.csv") -> x: [8, 8, 3], label: int
        minimize cross_entropy(net(x), label) + l2(net, 1e-4)
        using adam(0.01) batch 16 report accuracy(net(x), label) }
"""

# Products and sums in a row, which a C compiler may contract: each is kept or not as before.
WAVES = """
layer wave(x) { a = x * 1.7
                return sin(a) * a + tanh(a + x * 0.3) * a | dense(33) }
model net(x: [33]) { h = x
                     repeat 5 { h = h | wave }
                     return h }
train { data csv("d.csv") -> x: [33], y: [33]
        minimize mean_squared_error(net(x), y) using adamw(0.01, global_clipnorm = 0.5) batch 24 }
"""

# Results that may go where an operand was: odd sizes, so that vectors end within a row; sums of gradients, strides.
REPLACED = """
layer block(x, n) { return x + (x | conv2d(n, 3, padding = same, activation = relu) | conv2d(n, 3, padding = same)) }
model net(x: [9, 7, 3]) {
    x | conv2d(17, 3, activation = relu) | block(17) | conv2d(21, 3, strides = 2, activation = relu) | flatten
      | dense(33, activation = relu) | dense(33, activation = relu) | dense(5)
}
train { data csv("d.csv") -> x: [9, 7, 3], label: int
        minimize cross_entropy(net(x), label) using sgd(0.05) batch 6 }
"""

# As --build compiles: with fused products and sums.
FLAGS = ("-O1", "-ffp-contract=fast")
EXAMPLES = ["custom", "vae", "seq2seq", "text_classifier", "gan", "char_gpt", "resnet20"]


def trained(source, options):
    if source in EXAMPLES:
        program = trainers.load(source, options=options, flags=FLAGS)
    else:
        program = harness.load(source, options=options, flags=FLAGS)
    program.initialize(3)
    losses = [program.train_step(**trainers.random_batch(program, step)) for step in range(4)]
    names = [name for role in ("parameter", "state", "slot") for name in program.names(role)]
    return losses, {name: program[name].copy() for name in names}


@pytest.mark.parametrize("source", [DEEP, WAVES, *EXAMPLES], ids=["deep", "waves", *EXAMPLES])
def test_small_memory_changes_no_bit(source):
    losses, tensors = trained(source, ())
    small_losses, small_tensors = trained(source, ("--memory=small",))
    assert np.isfinite(losses).all() and losses == small_losses
    for name, value in tensors.items():
        assert np.array_equal(value, small_tensors[name]), name


@pytest.mark.parametrize("options", [(), ("--memory=small",)], ids=["fast", "small"])
def test_results_take_the_place_of_operands(options):
    text = harness.run_dlc("-", "--real=f64", *options, source=REPLACED, check=True).stdout
    assert len(re.findall("^// [a-z_0-9]+ takes the place of [a-z_0-9]+[.]$", text, re.M)) >= 3
    results = []
    for some in (options, ("--naive",)):
        program = harness.load(REPLACED, real="f64", options=some).initialize(3)
        losses = [program.train_step(**trainers.random_batch(program, step)) for step in range(3)]
        results.append((losses, {name: program[name].copy() for name in program.names("parameter")}))
    # Sums of at most some thousand products, in other orders: some thousand roundings of 1e-16 each, over three steps.
    assert np.allclose(results[0][0], results[1][0], rtol=1e-11, atol=0)
    for name, value in results[1][1].items():
        assert np.abs(results[0][1][name] - value).max() <= 1e-11 * np.abs(value).max(), name


def report(source, *options):
    given = source if isinstance(source, str) else None
    return harness.run_dlc("-" if given else source, "--report", *options, source=given, check=True).stdout


def memory_rows(text):
    """Arena and sum by entry; arena and FLOPs of fast and of small memory by entry."""
    plans = re.findall(r"^(\w+) +\d+ +(\d+) +(\d+) +\d+%$", text, re.M)
    costs = re.findall(r"^(\w+) +(\d+) +([\d.]+(?: [KMGT])?) +(\d+) +([\d.]+(?: [KMGT])?)$", text, re.M)
    return {row[0]: (int(row[1]), int(row[2])) for row in plans}, {row[0]: (int(row[1]), int(row[3])) for row in costs}


def test_report_shows_both():
    plans, costs = memory_rows(report(DEEP))
    small_plans, small_costs = memory_rows(report(DEEP, "--memory=small"))
    assert costs == small_costs
    fast, small = costs["train_step"]
    assert small < 0.7 * fast
    assert plans["train_step"][0] >= fast and small <= small_plans["train_step"][0] < plans["train_step"][0]
    assert plans["evaluate"] == small_plans["evaluate"]


@pytest.mark.parametrize("name", ["mnist_cnn", "resnet20", "char_gpt"])
def test_arena_is_at_most_three_fifths_of_the_sum(name):
    plans, _ = memory_rows(report(trainers.example(name)))
    arena, unshared = plans["train_step"]
    assert arena <= 0.6 * unshared


def test_wrong_mode():
    done = harness.run_dlc("--memory=tiny", "x.dl")
    assert done.returncode == 2 and "--memory=tiny: expected fast or small" in done.stderr
