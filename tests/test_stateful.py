"""States of each example: what a recurrent network remembers goes on from batch to batch."""
import json

import numpy as np
import pytest

import harness
import test_recurrent
import trainers

LAYERS = ["simple_rnn", "lstm", "gru"]
WORDS, WINDOW, WINDOWS, BATCH = 11, 4, 3, 5

NET = """
model net(tokens: int [{steps}]) {{
    tokens | embedding(11, 7) | {layer}(12, return_sequences = true{option}) | dense(11)
}}
train {{
    data      npz("none") -> tokens: int [{steps}], target: int [{steps}]
    minimize  cross_entropy(net(tokens), target)
    using     sgd({rate})
    batch     5
}}
"""


def net(layer, steps=WINDOW, rate=0.0, stateful=True, **options):
    text = NET.format(layer=layer, steps=steps, rate=rate, option=", stateful = true" if stateful else "")
    return harness.load(text, real="f64", **options).initialize(seed=5)


def parts(random, count):
    """Texts of several windows for each place of the batch, and the same window by window."""
    whole = {name: random.integers(0, WORDS, (BATCH, count * WINDOW)) for name in ("tokens", "target")}
    windows = [{name: text[:, i * WINDOW:(i + 1) * WINDOW] for name, text in whole.items()} for i in range(count)]
    return whole, windows


@pytest.mark.parametrize("layer", LAYERS)
def test_windows_are_one_long_sequence(layer):
    whole, windows = parts(np.random.default_rng(1), WINDOWS)
    program, long = net(layer), net(layer, WINDOWS * WINDOW, stateful=False)
    expected = long.evaluate(**whole)
    for run in (program.evaluate, program.train_step, program.evaluate):
        program.reset_totals()
        losses = [run(**window) for window in windows]
        np.testing.assert_allclose(np.mean(losses), expected, rtol=1e-13)
    assert program.evaluate(**windows[0]) != losses[0], "it went on"


def test_predictions_go_on():
    whole, windows = parts(np.random.default_rng(2), WINDOWS)
    program = net("lstm", options=["--predict-batch", "5"])
    long = net("lstm", WINDOWS * WINDOW, stateful=False, options=["--predict-batch", "5"])
    got = np.concatenate([program.predict(tokens=window["tokens"]) for window in windows], 1)
    np.testing.assert_allclose(got, long.predict(tokens=whole["tokens"]), rtol=1e-12)


@pytest.mark.parametrize("layer", ["lstm", "gru"])
def test_gradients_stop_between_windows(layer):
    """Truncated backpropagation through time, as PyTorch does it with a detached state."""
    torch = pytest.importorskip("torch")
    torch.set_num_threads(1)
    torch.set_default_dtype(torch.float64)
    twin = test_recurrent.torch_net(torch, layer)
    torch.set_default_dtype(torch.float32)
    program = net(f"{layer}(12, return_sequences = true, stateful = true) | {layer}" if layer == "lstm" else layer, rate=0.5)
    for name, weight in zip(program.names("parameter"), twin.weights(), strict=True):
        program[name][...] = weight
    optimizer = torch.optim.SGD([p for p in twin.parameters() if p.requires_grad], lr=0.5)
    _, windows = parts(np.random.default_rng(3), 8)
    state = None
    for window in windows:
        optimizer.zero_grad()
        y, state = twin.recurrent(twin.embedding(torch.tensor(window["tokens"])), state)
        state = tuple(s.detach() for s in state) if layer == "lstm" else state.detach()
        loss = torch.nn.functional.cross_entropy(twin.dense(y).flatten(0, 1), torch.tensor(window["target"]).flatten())
        loss.backward()
        optimizer.step()
        np.testing.assert_allclose(program.train_step(**window), loss.item(), rtol=1e-9)


# ---- through the command line --------------------------------------------------------------------------------

# A window goes on where it was in the batch before, if its first token follows the last one of then.
FOLLOWER = """
model follower(tokens: int [4]) {
    state before: int [] each
    first = before
    before = tokens[-1]
    return stack([first, tokens[0]])
}
model net(tokens: int [4]) = to_real(follower(tokens)) | dense(1)
metric count_of(x) = total(x)
train {
    data      text("text.bin", 4, 256) -> tokens, next
    seen    = follower(tokens)
    minimize  net(tokens) ^ 2
    using     sgd(1e-9)
    batch     3
    validate  0.2
    report    count_of(to_real(seen[1] == seen[0] + 1))
    predict   follower(tokens)
}
"""


@pytest.fixture(scope="module")
def follower(tmp_path_factory):
    folder = tmp_path_factory.mktemp("follower")
    (folder / "text.bin").write_bytes(bytes(range(2, 4 * 43 + 3)))  # 43 windows, 34 of them to train on
    (folder / "follower.dl").write_text(FOLLOWER)
    trainers.host_library()
    harness.build_trainer(folder / "follower.dl", folder / "follower")
    trainers.run(folder / "follower", "train", "--quiet", folder=folder)
    return folder / "follower"


def metrics(follower, *arguments):
    done = trainers.run(follower, "train", "--quiet", "--json", *arguments, folder=follower.parent)
    return [(int(epoch["metrics"]["count_of"]), int(epoch["validation"]["metrics"]["count_of"]))
            for epoch in json.loads(done.stdout)["history"]]


def test_each_place_reads_on(follower):
    assert metrics(follower, "--epochs", "2") == [(34 - 3, 9 - 3)] * 2, "all but the first window of each place"
    # Of the 11 full batches, steps 0-3, 4-7 and 7-10.
    assert metrics(follower, "--epochs", "4", "--steps-per-epoch", "4") == [(9, 6)] * 4


def test_predictions_are_in_the_order_of_the_data(follower):
    trainers.run(follower, "predict", "--split", "train", "-o", "p.npy", folder=follower.parent)
    before, first = np.load(follower.parent / "p.npy").T
    np.testing.assert_array_equal(first, 2 + 4 * np.arange(34))
    np.testing.assert_array_equal(before, np.where(first == 2, 0, first - 1))  # one place


def test_overlapping_windows_are_refused(follower):
    text = FOLLOWER.replace("256)", "256, stride = 2)")
    (follower.parent / "overlapping.dl").write_text(text)
    harness.build_trainer(follower.parent / "overlapping.dl", follower.parent / "overlapping")
    done = trainers.run(follower.parent / "overlapping", "train", folder=follower.parent, status=1)
    assert "begin every 2 tokens and are 4 long\nhint: `stride = 4`" in done.stderr


WRITER = """
model writer(tokens: int [{steps}]) {{
    tokens | embedding(27, 8) | gru(16, return_sequences = true{option}) | dense(27)
}}
train {{
    data      text("text.txt", {steps}, 27, "characters") -> tokens, next
    minimize  cross_entropy(writer(tokens), next)
    using     adam(0.01)
    batch 4  epochs 3
}}
"""


@pytest.fixture(scope="module")
def writer(tmp_path_factory):
    folder = tmp_path_factory.mktemp("writer")
    letters = np.random.default_rng(6).choice(list("abcdefghijklmnopqrstuvwxyz "), 2000)
    (folder / "text.txt").write_text("".join(letters))
    trainers.host_library()
    for name, steps, option in (("writer", 8, ", stateful = true"), ("long", 64, "")):
        (folder / f"{name}.dl").write_text(WRITER.format(steps=steps, option=option))
        harness.build_trainer(folder / f"{name}.dl", folder / name)
    trainers.run(folder / "writer", "train", "--quiet", "--log-steps", "whole.csv", folder=folder)
    return folder


def test_resumed_in_an_epoch(writer):
    for rest in (["--max-steps", "90"], ["--resume", "--max-steps", "1000000"]):  # in the second epoch of 63 steps
        trainers.run(writer / "writer", "train", "--quiet", "--checkpoint", "c.safetensors", "--log-steps", "parts.csv",
                     "--save", "parts.safetensors", *rest, folder=writer)
    assert (writer / "parts.csv").read_bytes() == (writer / "whole.csv").read_bytes()
    assert (writer / "parts.safetensors").read_bytes() == (writer / "writer.safetensors").read_bytes()


def test_generated_text_goes_on(writer):
    """Windows of 8 one after the other write what one window of 64 does."""
    options = ["--prompt", "abcab", "--tokens", "50", "--temperature", "0.7", "--seed", "3"]
    text = trainers.run(writer / "writer", "generate", *options, folder=writer).stdout
    assert text == trainers.run(writer / "long", "generate", "--load", "writer.safetensors", *options, folder=writer).stdout
    assert len(text) == 56
