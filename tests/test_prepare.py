"""What predict computes of the weights alone, it computes once for each change of them: a kernel in the form that its
convolution takes, the factors of a normalisation."""
import numpy as np
import pytest

import harness

MODEL = """
model net(x: [9, 8, 16]) {
    x | conv2d(16, 3) | batch_norm | relu | conv2d(32, 3, padding = same) | batch_norm | flatten | dense(3)
}
"""
DATA = "data generate(64) -> x = normal([9, 8, 16]), y = normal([3]) batch 8\n"
SOURCE = MODEL + "train {" + DATA + "minimize mean_squared_error(net(x), y) using adam(0.01) }"
# Other ways to change the weights; predictions are of the averages.
STEPS = MODEL + "train {" + DATA + """
    step fit  { minimize mean_squared_error(net(x), y) over net using sgd(0.1) accumulate 2 average 0.9 }
    step calm { minimize l2(net, 1e-2) over net.dense using sgd(0.1) every 2 }
}
"""


@pytest.fixture(scope="module", name="batch")
def make_batch():
    random = np.random.default_rng(5)
    return {"x": random.standard_normal((8, 9, 8, 16)), "y": random.standard_normal((8, 3))}


def trained(program, batch, steps):
    for _ in range(steps):
        program.train_step(**batch)
    return program


def weights(program):
    return program.names("parameter") + program.names("state") + program.names("average")


def fresh_prediction(program, source, x):
    """Of another model with the same weights."""
    other = harness.load(source).initialize(99)
    for name in weights(program):
        other[name][...] = program[name]
    return other.predict(x=x)


@pytest.mark.parametrize("source", [SOURCE, STEPS], ids=["plain", "steps"])
def test_predictions_follow_the_weights(source, batch):
    program, x = harness.load(source).initialize(1), batch["x"]
    assert program.table.prepared_offset > 0
    seen = []
    for steps in (0, 1, 3):
        trained(program, batch, steps)
        for _ in range(2):
            assert np.array_equal(program.predict(written=False, x=x), fresh_prediction(program, source, x))
        program.evaluate(**batch)
        assert np.array_equal(program.predict(written=False, x=x), fresh_prediction(program, source, x))
        seen.append(program.predict(written=False, x=x))
    program.initialize(1)
    assert np.array_equal(program.predict(written=False, x=x), seen[0])
    assert not np.array_equal(seen[0], seen[1]) and not np.array_equal(seen[1], seen[2])


def test_weights_written_from_outside(batch):
    program, x = harness.load(SOURCE).initialize(1), batch["x"]
    before = program.predict(written=False, x=x)
    program["net.batch_norm.moving_variance"][...] *= 3
    assert np.array_equal(program.predict(written=False, x=x), before)  # nobody said so
    assert np.array_equal(program.predict(x=x), fresh_prediction(program, SOURCE, x))


@pytest.mark.parametrize("count", [1, 3, 8])
def test_batches_of_predictions(batch, count):
    """Prepared or computed in each call (as the reference kernels do), for any number of examples at a time."""
    fast = harness.load(SOURCE, options=[f"--predict-batch={count}", "--exact"])
    slow = harness.load(SOURCE, options=["--naive"])
    for program in (fast, slow):
        program.initialize(1)
        trained(program, batch, 1)
    for name in weights(fast):
        slow[name][...] = fast[name]
    assert slow.table.prepared_offset == 0
    np.testing.assert_allclose(fast.predict(x=batch["x"]), slow.predict(x=batch["x"]), rtol=1e-4, atol=1e-4)
