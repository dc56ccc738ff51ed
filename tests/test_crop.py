"""Pixels that nothing reads, as what a pooling leaves over at the end of a row, are not computed: the results and the
gradients of what is computed are those of the whole images."""
import numpy as np
import pytest

import harness

# Layers between an image [h, w, c] and a vector, and the shape of some value on the way that is smaller than the source
# says.
STACKS = {
    "pool": ([11, 13, 5], "conv2d(16, 3, activation = relu) | max_pool2d(2) | conv2d(7, 3)", "[4, 8, 10, 16]"),
    "twice": ([15, 14, 3], "conv2d(8, 3) | max_pool2d(2) | conv2d(8, 3, padding = same) | relu | max_pool2d(4)",
              "[4, 10, 10, 8]"),
    "strides": ([12, 12, 4], "conv2d(6, 2, padding = same) | conv2d(5, 3, strides = 2)", "[4, 11, 11, 6]"),
    "overlap": ([9, 10, 2], "conv2d(4, 2) | tanh | max_pool2d(3, strides = 2, padding = valid)", "[4, 7, 9, 4]"),
    "groups": ([10, 9, 4], "conv2d(8, 3, groups = 2, dilation_rate = 2) | average_pool2d(4)", "[4, 4, 4, 8]"),
    "depthwise": ([14, 14, 6], "conv2d(6, 3, groups = 6) | max_pool2d(5)", "[4, 10, 10, 6]"),
    "tiles": ([15, 15, 16], "conv2d(32, 3, activation = relu) | max_pool2d(2) | conv2d(16, 3)", "[4, 12, 12, 32]"),
    "first": ([9, 9, 1], "max_pool2d(4)", "[4, 2, 2, 1]"),
}


def program(shape, layers):
    return f"""
model net(x: {shape}) {{ x | {layers} | flatten | dense(3) }}
train {{
    data generate(8) -> x = normal({shape}), y = normal([3])
    minimize mean_squared_error(net(x), y)
    using sgd(0.5)
    batch 4
}}
"""


@pytest.mark.parametrize("name", STACKS)
def test_equal_to_whole_images(name):
    shape, layers, smaller = STACKS[name]
    source = program(shape, layers)
    dump = harness.run_dlc("-", "--dump=grad", source=source, check=True).stdout
    assert smaller in dump
    random = np.random.default_rng(3)
    batch = {"x": random.standard_normal((4, *shape)), "y": random.standard_normal((4, 3))}
    whole = harness.load(source, "f64", options=["--naive"]).initialize(1)
    cropped = harness.load(source, "f64").initialize(1)
    tiled = harness.load(source).initialize(1)
    for model in (whole, cropped, tiled):
        for tensor in model.names("parameter"):
            model[tensor][...] = whole[tensor]
    prediction = whole.predict(**batch)
    np.testing.assert_allclose(cropped.predict(**batch), prediction, rtol=1e-11, atol=1e-12)
    np.testing.assert_allclose(tiled.predict(**batch), prediction, rtol=1e-3, atol=1e-4)
    for model in (whole, cropped, tiled):
        model.train_step(**batch)
    for tensor in whole.names("parameter"):
        np.testing.assert_allclose(cropped[tensor], whole[tensor], rtol=1e-11, atol=1e-12)
        np.testing.assert_allclose(tiled[tensor], whole[tensor], rtol=1e-3, atol=1e-4)


def test_what_is_read_elsewhere_stays_whole():
    """The sum over all pixels reads those that the pooling leaves over, and a sum of two images has one size."""
    for layers in ("h = x | conv2d(4, 2) return [sum(h), sum(h | max_pool2d(3))]",
                   "h = x | conv2d(4, 2) g = x | conv2d(4, 2) return [sum(g), sum(h + g | max_pool2d(3))]"):
        layers = layers.replace(" return", "\n return").replace(" g =", "\n g =")
        source = f"model net(x: [9, 9, 3]) {{\n {layers} }}\n"
        dump = harness.run_dlc("-", "--dump=grad", "--dump-entry=predict", source=source, check=True).stdout
        assert "[1, 8, 8, 4]" in dump and "[1, 6, 6, 4]" not in dump
        x = np.random.default_rng(4).standard_normal((1, 9, 9, 3))
        fast, whole = harness.load(source, "f64"), harness.load(source, "f64", options=["--naive"])
        for model in (fast, whole):
            model.initialize(1)
        np.testing.assert_allclose(fast.predict(x=x), whole.predict(x=x), rtol=1e-11)
