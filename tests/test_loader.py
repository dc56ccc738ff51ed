"""The thread that gathers the next batch: the same run with and without it, and no data race."""
import os
import shutil
import subprocess

import pytest

import harness
import trainers

pytestmark = pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="one processor: batches have no thread of their own")

# An example whose batches are large enough for a thread: 64 x 784 numbers.
NAME = "mlp"
RUN = ["train", "--quiet", "--epochs", 3, "--log-steps", "steps.csv", "--log", "epochs.csv", "--save", "w.safetensors",
       "--checkpoint", "c.safetensors", "--checkpoint-every", 3]
FILES = ["steps.csv", "epochs.csv", "w.safetensors", "c.safetensors"]


def results(folder, command, *arguments):
    """What a run in this folder leaves behind."""
    folder.mkdir()
    done = subprocess.run([*map(str, command), *map(str, RUN), *map(str, arguments)], cwd=folder,
                          env=trainers.ENVIRONMENT, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
    return {file: (folder / file).read_bytes() for file in FILES}, done.stdout


@pytest.mark.skipif(not shutil.which("taskset"), reason="no taskset here")
@pytest.mark.parametrize("options", [(), ("--no-shuffle",), ("--steps-per-epoch", 7), ("--max-steps", 11)],
                         ids=["shuffled", "in order", "steps", "stopped"])
def test_same_results(options, tmp_path):
    trainer, data = trainers.build(NAME), trainers.data_options(NAME, tmp_path)
    processor = min(os.sched_getaffinity(0))
    alone = results(tmp_path / "alone", ["taskset", "-c", processor, trainer], "--threads", 1, *data, *options)
    assert results(tmp_path / "ahead", [trainer], "--threads", 1, *data, *options) == alone


@pytest.mark.skipif(not shutil.which("gcc"), reason="no gcc here")
def test_no_race(tmp_path):
    build, flags = harness.BUILD / "threads", "-O1 -g1 -fsanitize=thread"
    with harness.locked(build):
        made = subprocess.run(["make", "-s", f"BUILD={build}", "CC=gcc", f"CFLAGS={flags}", str(build / "libdlc_host.a")],
                              cwd=harness.ROOT, capture_output=True, text=True)
    if "sanitize" in made.stderr:
        pytest.skip("no thread sanitizer here")
    assert made.returncode == 0, made.stderr
    trainer = tmp_path / "trainer"
    subprocess.run(["gcc", "-std=c11", *flags.split(), "-o", trainer, harness.c_file(trainers.example(NAME)),
                    build / "libdlc_host.a", "-lzip", "-lz", "-lpng", "-ljansson", "-lm", "-pthread"], check=True)
    results(tmp_path / "run", [trainer], "--max-steps", 13, *trainers.data_options(NAME, tmp_path))
