"""Ints of the data that are numbers of classes or of rows of a table: others than there are are refused, by their place."""
import subprocess

import numpy as np
import pytest

import harness
import trainers

PROGRAM = """
model net(word: int [2], x: [3]) = concat([word | embedding(5, 4) | flatten, x]) | dense(3)
train {
    data     npz("data.npz") -> word: int [2], x: [3], label: int
    minimize LOSS
    using    sgd(0.1)
    batch    4
}
"""
LOSSES = {"plain": "cross_entropy(net(word, x), label)",
          "ignored": "cross_entropy(net(word, x), label, ignore_class = -1)",
          "not for classes": "mean((net(word, x) - to_real(label))^2)"}


def fields(count=8):
    numbers = np.random.default_rng(1)
    return {"word": numbers.integers(0, 5, (count, 2), np.int32), "x": numbers.normal(size=(count, 3)).astype("f4"),
            "label": numbers.integers(0, 3, count, np.int32)}


@pytest.fixture(scope="module")
def trainer(tmp_path_factory):
    folder = tmp_path_factory.mktemp("numbers")

    def build(loss):
        out = folder / loss.replace(" ", "_")
        if not out.exists():
            source = out.with_suffix(".dl")
            source.write_text(PROGRAM.replace("LOSS", LOSSES[loss]))
            harness.build_trainer(source, out)
        return out

    return build


@pytest.mark.parametrize("loss, field, example, value, message", [
    ("plain", "label", 5, 3, "'label' of example 6 is 3, but the program takes 0 to 2 there"),
    ("plain", "label", 0, -1, "'label' of example 1 is -1, but the program takes 0 to 2 there"),
    ("plain", "word", 7, 5, "'word' of example 8 is 5, but the program takes 0 to 4 there"),
    ("plain", "label", 5, 2, None),
    ("ignored", "label", 5, -1, None),
    ("not for classes", "label", 5, 77, None),
])
def test_refused(trainer, tmp_path, loss, field, example, value, message):
    data = fields()
    data[field][example] = value
    np.savez(tmp_path / "data.npz", **data)
    done = subprocess.run([trainer(loss), "train", "--quiet"], cwd=tmp_path, capture_output=True, text=True,
                          env=trainers.ENVIRONMENT, timeout=100)
    assert (done.returncode == 1) == (message is not None), done.stderr
    assert (message or "") in done.stderr
    assert (tmp_path / "data.npz").exists() and (message is None or len(list(tmp_path.iterdir())) == 1)
