"""Equal programs and equal seeds give equal bits: for any number of threads, with and without OpenMP, after a kill and
a resume, and whatever is evaluated in between."""
import random
import shutil
import subprocess
import time

import numpy as np
import pytest

import trainers

# Steps that runs are compared after. Those with much more work in a step than mlp do fewer.
STEPS = {name: 50 for name in trainers.EXAMPLES} | {"resnet20": 10, "gan": 10, "vgg": 5, "char_gpt": 4, "char_rnn": 20,
                                                    "char_gru": 20}

each_example = pytest.mark.parametrize("name", trainers.EXAMPLES)


def trained(trainer, data, folder, label, *arguments):
    """The bytes of the weights after a run. What it writes besides, as pictures, is not another run's, either."""
    out = folder / f"{label}.safetensors"
    trainers.run(trainer, "train", "--quiet", "--save", out, "--best", folder / "best", *data, *arguments,
                 folder=folder)
    return out.read_bytes()


@each_example
def test_threads(name, tmp_path):
    data = trainers.data_options(name, tmp_path)
    results = {threads: trained(trainers.build(name), data, tmp_path, threads, "--max-steps", STEPS[name], "--epochs",
                                1000, "--seed", 5, "--threads", threads) for threads in (1, 2, 4)}
    assert results[1] == results[2] == results[4]


@each_example
def test_seeds(name, tmp_path):
    data = trainers.data_options(name, tmp_path)
    first, same, other = (trained(trainers.build(name), data, tmp_path, label, "--max-steps", 5, "--seed", seed)
                          for label, seed in (("first", 1), ("same", 1), ("other", 2)))
    assert first == same != other


@pytest.mark.skipif(not shutil.which("gcc"), reason="no gcc here")
@pytest.mark.parametrize("name", ["custom", "mnist_cnn", "xor"])
def test_without_openmp(name, tmp_path):
    data = trainers.data_options(name, tmp_path)
    serial, parallel = (trained(trainers.build(name, cc="gcc", cflags=flags), data, tmp_path, label, "--max-steps", 8)
                        for label, flags in (("serial", "-O1 -fno-openmp"), ("parallel", "-O1")))
    assert serial == parallel


@each_example
def test_evaluation_between_steps_changes_nothing(name):
    """Weights, states and the optimizer's memory are those of a run without evaluations, short batches and all."""
    program = trainers.load(name)
    kept = [tensor for role in ("parameter", "state", "slot") for tensor in program.names(role)]

    def result(evaluating):
        program.initialize(3)
        losses = []
        for step in range(4):
            count = program.batch if step < 3 else 1 + program.batch // 3
            losses.append(program.train_step(**trainers.random_batch(program, step, count)))
            if evaluating:
                program.evaluate(**trainers.random_batch(program, 100 + step))
                program.predict(**trainers.random_batch(program, 200 + step, 1))
                program.evaluate(**trainers.random_batch(program, 300 + step, 1))
        return losses, {tensor: program[tensor].copy() for tensor in kept}

    losses, tensors = result(evaluating=False)
    losses_again, tensors_again = result(evaluating=True)
    assert losses == losses_again
    assert np.isfinite(losses).all()
    for tensor in kept:
        assert np.array_equal(tensors[tensor], tensors_again[tensor]), tensor


# ---- kill and resume -------------------------------------------------------------------------------------

# Examples whose runs are killed, with enough epochs that the moment is in the middle.
KILLED = {"custom": 8, "mlp": 8}


def killed_after(seconds, trainer, *arguments, folder):
    """Starts a run and kills it, without warning, after some time. True if it was still running."""
    process = subprocess.Popen([trainer, *map(str, arguments)], cwd=folder, env=trainers.ENVIRONMENT,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
    return process.wait() != 0


@pytest.mark.parametrize("seed", range(2))
@pytest.mark.parametrize("name", KILLED)
def test_killed_and_resumed_run_equals_an_uninterrupted_one(name, seed, tmp_path):
    trainer, data = trainers.build(name), trainers.data_options(name, tmp_path)
    command = ["train", "--quiet", "--epochs", KILLED[name], "--checkpoint", "c.safetensors", "--checkpoint-every", 5,
               "--save", "w.safetensors", "--log", "epochs.csv", "--log-steps", "steps.csv", "--seed", seed, *data]
    kept = ["w.safetensors", "w.best.safetensors", "epochs.csv", "steps.csv", "c.safetensors"]
    chance = random.Random(f"{name} {seed}")

    whole, broken = tmp_path / "whole", tmp_path / "broken"
    whole.mkdir()
    started = time.monotonic()
    trainers.run(trainer, *command, folder=whole)
    duration = time.monotonic() - started

    # A run that is over before it is killed, or killed before its first checkpoint, proves nothing: it is repeated.
    for _ in range(50):
        shutil.rmtree(broken, ignore_errors=True)
        broken.mkdir()
        killed = killed_after(chance.uniform(0.1, 0.9) * duration, trainer, *command, folder=broken)
        if killed and (broken / "c.safetensors").exists():
            break
    else:
        pytest.fail("no run could be killed in its middle")
    killed_after(chance.uniform(0.1, 0.5) * duration, trainer, "train", "--quiet", "--resume", "c.safetensors",
                 folder=broken)
    trainers.run(trainer, "train", "--quiet", "--resume", "c.safetensors", folder=broken)
    for file in kept:
        assert (broken / file).read_bytes() == (whole / file).read_bytes(), file
    assert not list(broken.glob("*.tmp")), "the finished run cleans up what the killed ones left"
