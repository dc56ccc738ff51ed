"""Each example learns what it is there for."""
import json
import os
import struct

import numpy as np
import pytest

import trainers


def all_examples(program):
    """Every example that a `generate` source of a program makes, by field."""
    count = program.table.generate_count
    batches = [program.generate(first) for first in range(0, count, program.batch)]
    return {name: np.concatenate([batch[name] for batch in batches])[:count] for name in batches[0]}


def results(name, folder, *arguments, **build):
    """What a run of the example's trainer prints as JSON, and its training losses by epoch."""
    done = trainers.run(trainers.build(name, **build), "train", "--json", "--quiet", "--save", "w.safetensors",
                        *arguments, folder=folder)
    result = json.loads(done.stdout)
    return result, [epoch["loss"] for epoch in result["history"]]


def test_linear_regression_reaches_the_least_squares_slope():
    program = trainers.load("linear_regression", real="f64").initialize(0)
    data = all_examples(program)
    slope, intercept = np.polyfit(data["x"].ravel(), data["y"].ravel(), 1)
    assert slope == pytest.approx(3, abs=0.1), "y = 3x + noise"
    for step in range(10000):
        chosen = slice(step % 10 * 10, step % 10 * 10 + 10)
        program.train_step(x=data["x"][chosen], y=data["y"][chosen])
    assert program["line.dense.kernel"].item() == pytest.approx(slope, abs=0.01)
    assert program["line.dense.bias"].item() == pytest.approx(intercept, abs=0.01)


def test_xor_is_solved(tmp_path):
    _, losses = results("xor", tmp_path, "--epochs", 10)
    assert losses[-1] < 0.1 * losses[0]
    trainers.run(trainers.build("xor"), "predict", "--load", "w.safetensors", "--output", "y.npy", "--quiet",
                 folder=tmp_path)
    predicted = np.load(tmp_path / "y.npy").ravel()
    case = np.arange(len(predicted)) % 4
    assert np.array_equal(predicted > 0.5, (case == 1) | (case == 2))


def test_two_layer_net_learns(tmp_path):
    _, losses = results("two_layer_net", tmp_path)
    assert losses[-1] < 0.7 * losses[0]


def test_custom_fits_the_wave(tmp_path):
    result, _ = results("custom", tmp_path)
    assert result["metrics"]["r_squared"] > 0.9


@pytest.mark.parametrize("name, steps", [("mlp", 200), ("mnist_cnn", 40), ("cifar_cnn", 40), ("resnet20", 40)])
def test_networks_learn_small_data(name, steps, tmp_path):
    """Random images whose brightness tells the class."""
    data = trainers.data_options(name, tmp_path)
    _, losses = results(name, tmp_path, *data, "--max-steps", steps, "--epochs", 100)
    assert losses[-1] < 0.9 * losses[0]


@pytest.mark.parametrize("name", ["char_rnn", "char_gru", "char_gpt"])
def test_writers_learn_words(name, tmp_path):
    """Sixty steps of a text of six words; then they go on with a prompt."""
    data = trainers.data_options(name, tmp_path)
    _, losses = results(name, tmp_path, *data, "--epochs", 3, "--steps-per-epoch", 20)
    assert losses[-1] < 0.8 * losses[0]
    done = trainers.run(trainers.build(name), "generate", "--load", "w.safetensors", "--prompt", "no more",
                        "--tokens", 20, folder=tmp_path)
    assert done.stdout.startswith("no more") and len(done.stdout.strip()) > 20


def test_seq2seq_counts_answers_that_are_right_as_a_whole():
    """Some steps teach the first digit and parts of the second; the metric is that of the predicted answers."""
    program = trainers.load("seq2seq").initialize(1)
    losses = []
    for step in range(300):
        data = program.generate(step * program.batch)
        assert (data["answer"] @ [1000, 100, 10, 1] == data["a"] + data["b"]).all()
        assert (data["question"] @ [100, 10, 1, 0, 0, 0, 0] == data["a"]).all() and (data["question"][:, 3] == 10).all()
        losses.append(program.train_step(question=data["question"], answer=data["answer"]))
    assert np.mean(losses[-10:]) < 0.8 * np.mean(losses[:10])
    program.reset_totals()
    data = program.generate(10 ** 6)
    guess = program.predict(question=data["question"]).argmax(-1)
    answer = np.where(np.arange(program.batch)[:, None] % 3 == 0, guess, data["answer"])
    program.evaluate(question=data["question"], answer=answer)
    assert program.reports()["exact_match"] == pytest.approx((guess == answer).all(1).mean())


def test_text_classifier_goes_on_from_the_pretrained_encoder(tmp_path):
    """The encoder and the vocabulary are those of the other program; what it trained helps with few examples."""
    data = trainers.data_options("text_classifier", tmp_path)
    _, losses = results("text_pretrain", tmp_path, *data, "--epochs", 4)
    assert losses[-1] < losses[0]
    (tmp_path / "w.safetensors").rename(tmp_path / "pretrained.safetensors")
    build = trainers.build("text_classifier")
    trainers.run(build, "train", "--quiet", *data, "--load", "pretrained.safetensors", "--partial", "--max-steps", 1,
                 "--set", "lr=0", "--save", "same.safetensors", folder=tmp_path)
    before, after = ((tmp_path / f"{name}.safetensors").read_bytes() for name in ("pretrained", "same"))
    size, other = (struct.unpack("<Q", file[:8])[0] for file in (before, after))
    first, second = json.loads(before[8:8 + size]), json.loads(after[8:8 + other])
    assert first["__metadata__"]["vocabulary"] == second["__metadata__"]["vocabulary"]
    shared = set(first) & set(second) - {"__metadata__"}
    assert len(shared) > 30 and all(name.startswith("encoder.") for name in shared)
    for name in shared:
        (a, b), (c, d) = first[name]["data_offsets"], second[name]["data_offsets"]
        assert before[8 + size + a:8 + size + b] == after[8 + other + c:8 + other + d], name


@pytest.mark.skipif("DLC_DATA" not in os.environ, reason="DLC_DATA names no folder with data sets")
def test_mlp_learns_mnist(tmp_path):
    folder = os.path.abspath(os.path.join(os.environ["DLC_DATA"], "mnist"))
    result, _ = results("mlp", tmp_path, "--epochs", 1, "--data", folder, cflags="-O2")
    assert result["split"] == "test" and result["metrics"]["accuracy"] > 0.94
