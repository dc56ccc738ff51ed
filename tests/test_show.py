"""`show`: values inside of a network, as an entry of the program and as a picture."""
import numpy as np
import pytest
from PIL import Image

import harness
import trainers

PROGRAM = """
function weighed(x: [steps, n], query: [n]) {
    show attention = softmax(x @ query)
    return attention @ x
}

model net(x: [5, 3]) {
    y = x | attention(use_causal_mask = true)
    h = broadcast(0.0, [3])
    scan yt in y { h = weighed(x, h + yt) }
    show sums = sum(x, 1)
    return h
}

train {
    data      npz("none") -> x: [5, 3], y: [3]
    minimize  mean_squared_error(net(x), y)
    using     sgd(0.1)
    over      net.dense using sgd(0.1)
    show      SHOWN
    batch     4
}
""".replace("    over      net.dense using sgd(0.1)\n", "").replace("return h", "return h | dense(3)")


def softmax(x):
    weight = np.exp(x - x.max(-1, keepdims=True))
    return weight / weight.sum(-1, keepdims=True)


def load(shown, **options):
    return harness.load(PROGRAM.replace("SHOWN", shown), real="f64", **options).initialize()


def shown(program, **fields):
    program.predict(**fields)  # sets the fields
    program.table.show(program.address, 1)
    return {name: program[name].copy() for name in program.names("output") if name.startswith("show.")}


@pytest.mark.parametrize("options", [[], ["--naive"]])
def test_values_are_those_of_predict(options):
    x = np.random.default_rng(1).normal(size=(1, 5, 3))
    got = shown(load("attention, sums", options=options), x=x)
    scores = x[0] @ x[0].T
    causal = softmax(np.where(np.tri(5, dtype=bool), scores, -1e9))
    h, steps = np.zeros(3), []
    for yt in causal @ x[0]:
        steps.append(softmax(x[0] @ (h + yt)))
        h = steps[-1] @ x[0]
    assert list(got) == ["show.net.attention.attention", "show.net.attention", "show.net.sums"]
    np.testing.assert_allclose(got["show.net.attention.attention"][0, 0], causal, rtol=1e-12)
    np.testing.assert_allclose(got["show.net.attention"][0], steps, rtol=1e-12)
    np.testing.assert_allclose(got["show.net.sums"][0], x[0].sum(1), rtol=1e-12)


def test_only_what_is_asked_for():
    assert list(shown(load("sums"), x=np.ones((1, 5, 3)))) == ["show.net.sums"]


def test_nothing_else_changes():
    x = np.random.default_rng(2).normal(size=(1, 5, 3))
    np.testing.assert_array_equal(load("sums").predict(x=x), load("attention, sums").predict(x=x))


TEXT = """
model net(tokens: int [6]) {
    tokens | embedding(8, 4) | multi_head_attention(2, 3, use_causal_mask = true) | dense(8)
}
train {
    data      text("text.txt", 6, 8, "characters") -> tokens, next
    minimize  cross_entropy(net(tokens), next)
    using     adam(0.01)
    validate  0.2
    show      attention
}
"""


def test_picture(tmp_path):
    (tmp_path / "text.txt").write_text("abc hdef" * 40)
    (tmp_path / "net.dl").write_text(TEXT)
    trainers.host_library()
    harness.build_trainer(tmp_path / "net.dl", tmp_path / "net")
    trainers.run(tmp_path / "net", "train", "--quiet", folder=tmp_path)
    sizes = []
    for count in (1, 3):
        assert "picture" in trainers.run(tmp_path / "net", "predict", "--picture", "p.png", "--count", count,
                                         folder=tmp_path).stdout
        with Image.open(tmp_path / "p.png") as image:
            pixels = np.asarray(image)
        sizes.append(pixels.shape[:2])
        # In both maps of each example the upper right half of 28 x 28 squares, where nothing is seen, is empty.
        empty, full = ((pixels == colour).all(2).sum() for colour in ((244, 246, 250), (16, 52, 120)))
        assert empty >= count * 2 * 15 * 28 * 28
        assert full >= count * 2 * 28 * 28, "each map has a largest value"
    assert sizes[1][0] == 3 * sizes[0][0] and sizes[1][1] >= sizes[0][1]
    assert not list(tmp_path.glob("*.npy"))
