"""The trainer half of the host, around the model of trainer_model.c: options, the training loop, checkpoints, logs,
weights, pictures, progress."""
import csv
import fcntl
import functools
import json
import os
import pty
import random
import re
import select
import signal
import struct
import subprocess
import termios
import time
import xml.etree.ElementTree

import numpy as np
import pytest
from PIL import Image

import harness

LIBRARIES = ("-lzip", "-lz", "-lpng", "-ljansson", "-lm")
WEIGHTS = ("tiny.dense.kernel", "tiny.dense.bias", "tiny.mean")


# ---- the program under test --------------------------------------------------------------------------

@functools.lru_cache(None)
def host_library():
    library = harness.BUILD / "libdlc_host.a"
    subprocess.run(["make", "-s", f"BUILD={harness.BUILD}", str(library)], cwd=harness.ROOT, check=True)
    return library


@functools.lru_cache(None)
def tiny(*flags):
    """The trainer of trainer_model.c, compiled with these flags."""
    out = harness.CACHE / ("tiny" + "".join(flags).replace("=", "_"))
    with harness.locked(out):
        model = harness.ROOT / "tests" / "trainer_model.c"
        subprocess.run([harness.c_compiler(), "-O1", "-std=c11", "-Wall", "-Wextra", "-Werror", *flags,
                        f"-I{harness.ROOT}/runtime", "-o", f"{out}.new", model, host_library(), *LIBRARIES], check=True)
        os.rename(f"{out}.new", out)
    return out


@pytest.fixture
def work(tmp_path, monkeypatch):
    """A folder with the data of the model, 100 examples, as the current one."""
    monkeypatch.chdir(tmp_path)
    generator = np.random.default_rng(7)
    x = generator.random((100, 2, 2, 1), dtype=np.float32)
    np.save("x.npy", x)
    np.save("y.npy", (x.reshape(100, 4) @ [-1.5, -0.5, 0.5, 1.5] > 0).astype(np.int32))
    return tmp_path


def run(*arguments, program=None, status=0, **options):
    done = subprocess.run([program or tiny(), *map(str, arguments)], capture_output=True, text=True, timeout=60,
                          **options)
    assert done.returncode == status, done.stderr + done.stdout
    return done


def fails(*arguments, program=None, status=1):
    """The message of a run that must fail, without a trace of a crash or of a half-written file."""
    message = run(*arguments, program=program, status=status).stderr
    assert not [name for name in os.listdir(".") if name.endswith(".tmp")]
    return message


def read(path):
    with open(path, "rb") as file:
        return file.read()


def read_weights(path):
    content = read(path)
    length = struct.unpack("<Q", content[:8])[0]
    header = json.loads(content[8:8 + length])
    assert length % 8 == 0 and content[8 + length - 1:8 + length] in b" }"
    types = {"F32": "<f4", "F64": "<f8", "I32": "<i4", "BOOL": "?"}
    return {name: np.frombuffer(content[8 + length:][slice(*entry["data_offsets"])], types[entry["dtype"]])
            .reshape(entry["shape"]) for name, entry in header.items() if name != "__metadata__"}


def write_weights(path, tensors, dtypes=None):
    """A safetensors file of arrays; dtypes gives the names of types that NumPy does not have."""
    header, data = {}, b""
    for name, array in tensors.items():
        dtype = (dtypes or {}).get(name) or {"f4": "F32", "f8": "F64", "f2": "F16", "i4": "I32", "b1": "BOOL",
                                             "i8": "I64"}[array.dtype.str[1:]]
        content = array.tobytes()
        header[name] = {"dtype": dtype, "shape": list(array.shape), "data_offsets": [len(data), len(data) + len(content)]}
        data += content
    write_raw(path, json.dumps(header).encode(), data)


def write_raw(path, header, data=b"", length=None):
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(header) if length is None else length) + header + data)


def rows(path):
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


# ---- command line ------------------------------------------------------------------------------------

@pytest.mark.parametrize("arguments, message", [
    ((), "usage:"),
    (("trian",), "unknown command 'trian'; did you mean 'train'?"),
    (("zebra",), "unknown command 'zebra'"),
    (("--epochs", "3"), "the command comes first"),
    (("train", "--epoks", "3"), "unknown option '--epoks'; did you mean '--epochs'?"),
    (("train", "--lr=0.1"), "unknown option '--lr=0.1'; a setting is changed by --set lr=NUMBER"),
    (("train", "-z"), "unknown option '-z'"),
    (("train", "--quiet=1"), "--quiet takes no value"),
    (("train", "--epochs"), "--epochs needs a value"),
    (("train", "--epochs", "3x"), "--epochs 3x: expected a whole number"),
    (("train", "--epochs", "-1"), "--epochs -1: must be from 0"),
    (("train", "--validate", "1"), "--validate 1: must be at least 0 and less than 1"),
    (("train", "--split", "test"), "`train` has no option --split"),
    (("train", "--batch-size", "3"), "the size of a batch is part of the program: 'batch "),
    (("train", "extra"), "does not know what to do with 'extra'"),
    (("evaluate", "--split", "tests"), "--split tests: expected test, validation or train"),
    (("export",), "needs the name of the file"),
])
def test_wrong_usage(work, arguments, message):
    assert message in fails(*arguments, status=2)


@pytest.mark.parametrize("arguments, message", [
    (("--set", "learning_rate=1"), "no setting 'learning_rate'"),
    (("--set", "rl=1"), "did you mean 'lr'?"),
    (("--set", "lr"), "expected NAME=NUMBER"),
    (("--set", "lr=fast"), "'fast' is not a number"),
    (("--set", "lr=1e39"), "too large for f32"),
    (("--data", "z=x.npy"), "no source or field 'z'"),
    (("--data", "x=nowhere.npy"), "nowhere.npy"),
    (("--load", "nowhere.safetensors"), "nowhere.safetensors: No such file"),
    (("--plot", "curves.pdf"), "ends in .png or .svg"),
    (("--log", "nowhere/log.csv"), "nowhere/log.csv: No such file"),
    (("--save", "nowhere/w.safetensors"), "nowhere/w.safetensors: No such file"),
    (("--resume", "nowhere.safetensors"), "nowhere.safetensors: No such file"),
])
def test_errors_of_train(work, arguments, message):
    assert message in fails("train", "--quiet", *arguments)


def test_help_and_version(work):
    assert "predict" in run("--help").stdout
    for command in ("train", "evaluate", "predict", "export", "info"):
        text = run(command, "--help").stdout
        assert text.startswith("usage:") and "--help" in text
        assert run("help", command).stdout == text
    assert "--log-steps STEPS.csv" in run("train", "--help").stdout
    assert "tiny.dl" in run("--version").stdout


def test_evaluate_without_weights_says_what_to_do(work):
    message = fails("evaluate")
    assert "tiny.safetensors" in message and "train` first" in message


def test_full_disk_is_an_error(work):
    with open("/dev/full", "w", encoding="ascii") as full:
        done = subprocess.run([tiny(), "info"], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1 and "No space left" in done.stderr


# ---- training ----------------------------------------------------------------------------------------

def test_train_results_and_logs(work):
    done = run("train", "--log", "e.csv", "--log-steps", "s.csv", "--json")
    result = json.loads(done.stdout)
    assert result["split"] == "validation" and result["steps"] == 40 and len(result["history"]) == 4
    assert np.array(result["metrics"]["confusion"]).sum() == 25
    # One line for each epoch and one about the weights; no control characters off a terminal.
    assert len(done.stderr.splitlines()) == 5 and "\033" not in done.stderr and "\r" not in done.stderr

    epochs, steps = rows("e.csv"), rows("s.csv")
    assert list(epochs[0]) == ["epoch", "step", "loss", "accuracy", "validation_loss", "validation_accuracy"]
    assert [row["step"] for row in epochs] == ["10", "20", "30", "40"]
    assert [row["step"] for row in steps] == [str(i) for i in range(1, 41)]
    assert float(epochs[-1]["validation_loss"]) == pytest.approx(result["loss"], rel=1e-8)
    # The loss of an epoch is the mean over its examples: nine batches of 8 and one of 3.
    losses = np.array([float(row["loss"]) for row in steps[:10]])
    assert float(epochs[0]["loss"]) == pytest.approx(np.average(losses, weights=[8] * 9 + [3]), rel=1e-6)
    assert all(f"{float(np.float32(row['loss'])):.9g}" == row["loss"] for row in steps)

    best = min(epochs, key=lambda row: float(row["validation_loss"]))
    assert result["best"]["epoch"] == int(best["epoch"])
    for split in ("train", "validation"):
        assert json.loads(run("evaluate", "--split", split, "--json").stdout)["split"] == split
    again = json.loads(run("evaluate", "--json", "--load", "tiny.best.safetensors").stdout)
    assert again["loss"] == result["best"]["loss"]


def test_text_results(work):
    text = run("train", "--quiet").stdout
    assert re.match(r"validation  loss \S+  accuracy \S+  per_class \[\S+ \S+\]\nconfusion \[2, 2\]:\n"
                    r"( +\d+ +\d+\n){2}$", text)
    assert run("train", "--quiet").stderr == ""


def test_f64_logs_have_all_digits(work):
    run("train", "--quiet", "--log-steps", "s.csv", "--max-steps", "3", program=tiny("-DDOUBLE"))
    assert all(f"{float(row['loss']):.17g}" == row["loss"] for row in rows("s.csv"))
    assert read_weights("tiny.safetensors")["tiny.mean"].dtype == np.float64


def test_seed_order_settings_and_steps(work):
    def trained(*arguments):
        run("train", "--quiet", "--save", "w.safetensors", *arguments)
        return read("w.safetensors")

    assert trained("--seed", "3") == trained("--seed", "3") != trained("--seed", "4")
    assert trained("--no-shuffle") != trained()
    assert trained("--set", "lr=0.1") == trained() != trained("--set", "lr=0.2")
    assert trained("--max-steps", "10") == trained("--epochs", "1") != trained("--max-steps", "9")
    assert trained("--validate", "0") != trained()
    assert trained("--epochs", "0") == (run("export", "i.safetensors"), read("i.safetensors"))[1]
    assert trained("--threads", "1") == trained()


def test_short_epochs_draw_other_examples(work):
    short = json.loads(run("train", "--quiet", "--json", "--steps-per-epoch", "3", "--epochs", "4").stdout)
    assert short["steps"] == 12 and len(short["history"]) == 4
    run("train", "--quiet", "--steps-per-epoch", "3", "--epochs", "2", "--log-steps", "two.csv", "--set", "lr=0")
    losses = [row["loss"] for row in rows("two.csv")]
    assert len(losses) == 6 and not set(losses[:3]) & set(losses[3:])
    long = json.loads(run("train", "--quiet", "--json", "--steps-per-epoch", "1000", "--epochs", "1").stdout)
    assert long["steps"] == json.loads(run("train", "--quiet", "--json", "--epochs", "1").stdout)["steps"]


def test_best_and_save_names(work):
    run("train", "--quiet", "--save", "a.safetensors", "--best", "b.safetensors")
    assert sorted(os.listdir(".")) == ["a.safetensors", "b.safetensors", "x.npy", "y.npy"]
    run("train", "--quiet", "--save", "c")
    assert "c.best.safetensors" in os.listdir(".")


# ---- going on ----------------------------------------------------------------------------------------

LONG = ("train", "--quiet", "--epochs", "12", "--log", "e.csv", "--log-steps", "s.csv", "--save", "w.safetensors",
        "--checkpoint", "c.safetensors", "--checkpoint-every", "7", "--json")
KEPT = ("w.safetensors", "w.best.safetensors", "e.csv", "s.csv", "c.safetensors")


def results(stdout):
    result = json.loads(stdout)
    del result["seconds"]
    return result


def killed(arguments, seconds):
    """Runs for so long, then kills; True if it had ended before."""
    process = subprocess.Popen([tiny(), *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    return process.returncode == 0


@pytest.mark.parametrize("seed", range(4))
def test_killed_and_resumed_run_equals_an_uninterrupted_one(work, seed):
    started = time.monotonic()
    expected = results(run(*LONG).stdout)
    duration = time.monotonic() - started
    whole = {name: read(name) for name in KEPT}
    chance = random.Random(seed)
    for name in KEPT:
        os.remove(name)
    for _ in range(20):
        killed(LONG, chance.uniform(0.2, 0.9) * duration)
        if os.path.exists("c.safetensors"):
            break
    else:
        pytest.fail("no checkpoint was ever written")
    for _ in range(2):
        killed(("train", "--resume", "c.safetensors"), chance.uniform(0.1, 0.6) * duration)
    done = run("train", "--resume", "c.safetensors", "--json", "--quiet")
    assert results(done.stdout) == expected
    for name in KEPT:
        assert read(name) == whole[name], name


def test_resume_from_every_checkpoint_with_more_epochs(work):
    run(*LONG[:4], "--save", "whole.safetensors", "--log-steps", "whole.csv")
    run("train", "--quiet", "--max-steps", "33", "--checkpoint", "c.safetensors", "--log-steps", "s.csv",
        "--save", "w.safetensors")
    run("train", "--resume", "c.safetensors", "--max-steps", "1000", "--epochs", "12", "--quiet")
    assert read("w.safetensors") == read("whole.safetensors") and read("s.csv") == read("whole.csv")


def test_first_interrupt_saves_and_says_how_to_go_on(work):
    process = subprocess.Popen([tiny(), "train", "--epochs", "100000000", "--validate", "0"], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True,
                               preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    while "epoch 3/" not in process.stderr.readline():
        pass
    process.send_signal(signal.SIGINT)
    _, messages = process.communicate(timeout=30)
    assert process.returncode == 130
    last = messages.splitlines()[-1]
    step, epoch = map(int, re.match(r"interrupted after step (\d+), in epoch (\d+) of 100000000; to go on: \S+ train "
                                    r"--resume$", last).groups())
    assert os.path.exists("tiny.safetensors") and step >= 39
    run("train", "--resume", "--epochs", epoch + 1, "--quiet")
    run("train", "--epochs", epoch + 1, "--validate", "0", "--quiet", "--save", "whole.safetensors")
    assert read("tiny.safetensors") == read("whole.safetensors")


def catches(process, number):
    """Has the process a handler for the signal?"""
    with open(f"/proc/{process.pid}/status", encoding="ascii") as file:
        return int(re.search(r"SigCgt:\s*(\w+)", file.read())[1], 16) >> (number - 1) & 1


def test_an_interrupt_leaves_out_the_final_evaluation(work):
    os.mkfifo("pipe.safetensors")  # until it is read, the weights are being saved
    process = subprocess.Popen([tiny(), "train", "--epochs", "0", "--save", "pipe.safetensors"], stdout=subprocess.PIPE,
                               stderr=subprocess.PIPE, text=True,
                               preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    while not catches(process, signal.SIGINT):
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    while "a second signal stops at once" not in process.stderr.readline():
        pass
    assert read("pipe.safetensors")
    output, messages = process.communicate(timeout=30)
    assert process.returncode == 130 and output == ""
    assert "interrupted: the weights are saved" in messages and messages.rstrip().endswith("evaluates them")


def test_a_second_interrupt_ends_the_program(work):
    os.mkfifo("pipe.safetensors")
    process = subprocess.Popen([tiny(), "train", "--epochs", "0", "--save", "pipe.safetensors"],
                               stderr=subprocess.DEVNULL, preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))
    while not catches(process, signal.SIGINT):
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    while catches(process, signal.SIGINT):
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    assert process.wait(timeout=30) == -signal.SIGINT


def test_checkpoints_of_other_programs_are_refused(work):
    run("train", "--quiet", "--checkpoint", "c.safetensors")
    for flag, reason in (("-DDOUBLE", "a checkpoint in f32"), ("-DBATCH=4", "with batch 8"),
                         ("-DFINGERPRINT=1", "have changed since")):
        assert reason in fails("train", "--resume", "c.safetensors", program=tiny(flag))
    assert "not a checkpoint" in fails("train", "--resume", "tiny.safetensors")
    assert "--seed cannot be given with --resume" in fails("train", "--resume", "c.safetensors", "--seed", "1")
    np.save("x.npy", np.load("x.npy")[:90])
    np.save("y.npy", np.load("y.npy")[:90])
    assert "75 examples, but the data has 67" in fails("train", "--resume", "c.safetensors")


def test_resume_refuses_a_foreign_log(work):
    run("train", "--quiet", "--checkpoint", "c.safetensors", "--log", "e.csv")
    with open("e.csv", "w", encoding="ascii") as log:
        log.write("time,temperature\n1,2\n")
    assert "e.csv: line 1" in fails("train", "--resume", "c.safetensors", "--epochs", "5")
    assert read("e.csv") == b"time,temperature\n1,2\n"


# ---- numbers that are not finite -----------------------------------------------------------------------

def test_bad_example_is_named(work):
    x = np.load("x.npy")
    x[17, 1, 0, 0] = np.nan
    np.save("x.npy", x)
    message = fails("train", "--quiet")
    assert re.search(r"step \d+: the loss is not a number: field 'x' of example 17 of the train split", message)
    assert "The last good weights are in tiny.safetensors" in message
    assert all(np.isfinite(array).all() for array in read_weights("tiny.safetensors").values())


def test_first_bad_kernel_is_named(work):
    message = fails("train", "--quiet", "--set", "lr=3e38")
    assert re.search(r"step \d+: the loss is (infinite|not a number).* of cross_entropy \(tiny\.dl:9\)", message)
    weights = read_weights("tiny.safetensors")
    assert all(np.isfinite(array).all() for array in weights.values())


def test_update_that_overflows_is_named_and_undone(work):
    np.save("x.npy", np.load("x.npy") * 100)
    message = fails("train", "--quiet", "--set", "lr=3e38", "--validate", "0")
    assert re.search(r"step 2: the loss is [\w ]+: the update before made 'tiny\.dense\.\w+' infinite", message)
    run("export", "start.safetensors")
    assert read("tiny.safetensors") == read("start.safetensors")


def test_bad_weights_are_refused(work):
    run("export", "w.safetensors")
    weights = {name: array.copy() for name, array in read_weights("w.safetensors").items()}
    weights["tiny.dense.kernel"][0] = np.inf
    write_weights("w.safetensors", weights)
    assert "'tiny.dense.kernel' holds values that are infinite" in fails("train", "--load", "w.safetensors")
    assert not os.path.exists("tiny.safetensors")


# ---- weights -------------------------------------------------------------------------------------------

def test_weights_round_trip(work):
    run("train", "--quiet")
    run("export", "--load", "tiny.safetensors", "again.safetensors")
    assert read("again.safetensors") == read("tiny.safetensors")
    assert set(read_weights("tiny.safetensors")) == set(WEIGHTS)


@pytest.mark.parametrize("kind", ["f8", "f2", "bf16"])
def test_other_real_types_are_converted(work, kind):
    values = {"tiny.dense.kernel": np.float32([[0.5], [-1.25], [65504], [2 ** -24]]),
              "tiny.dense.bias": np.float32([-0.0]), "tiny.mean": np.float32([1, 2, 3, np.inf]).reshape(2, 2, 1)}
    if kind == "bf16":
        values["tiny.dense.kernel"][2] = 65280
        stored = {name: (array.view(np.uint32) >> 16).astype("<u2").view("<f2") for name, array in values.items()}
        write_weights("w.safetensors", stored, dict.fromkeys(stored, "BF16"))
    else:
        write_weights("w.safetensors", {name: array.astype("<" + kind) for name, array in values.items()})
    run("export", "--load", "w.safetensors", "out.safetensors")
    for name, array in read_weights("out.safetensors").items():
        assert array.tobytes() == values[name].tobytes()
    run("export", "--load", "w.safetensors", "out.safetensors", program=tiny("-DDOUBLE"))
    assert read_weights("out.safetensors")["tiny.mean"].dtype == np.float64


def test_weights_that_do_not_fit(work):
    run("export", "w.safetensors")
    weights = read_weights("w.safetensors")
    kernel = weights.pop("tiny.dense.kernel")
    write_weights("w.safetensors", {**weights, "tiny.dense_1.kernel": kernel})
    message = fails("train", "--load", "w.safetensors")
    assert "tiny.dense.kernel [4, 1] is missing; the file has 'tiny.dense_1.kernel'" in message
    assert "tiny.dense_1.kernel [4, 1] is not in the program, which has 'tiny.dense.kernel'" in message
    write_weights("w.safetensors", {**weights, "tiny.dense.kernel": kernel.reshape(2, 2)})
    assert "tiny.dense.kernel is [2, 2] in the file, [4, 1] in the program" in fails("train", "--load", "w.safetensors")
    write_weights("w.safetensors", {**weights, "tiny.dense.kernel": kernel.astype("<i4")})
    assert "dtype I32, which cannot become F32" in fails("train", "--load", "w.safetensors")


def test_partial_weights(work):
    kernel = np.float32([[1], [2], [3], [4]])
    write_weights("w.safetensors", {"tiny.dense.kernel": kernel, "other": np.zeros(3, np.int64)})
    assert "tiny.dense.bias [1] is missing" in fails("export", "--load", "w.safetensors", "out.safetensors")
    done = run("export", "--load", "w.safetensors", "--partial", "out.safetensors")
    assert "w.safetensors: 1 tensors loaded, but not these:" in done.stderr
    assert "tiny.dense.bias [1] is missing" in done.stderr and "other [3] is not in the program" in done.stderr
    assert (read_weights("out.safetensors")["tiny.dense.kernel"] == kernel).all()
    bias = np.float32([5])
    write_weights("w.safetensors", {"tiny.dense.kernel": kernel.reshape(2, 2), "tiny.dense.bias": bias})
    done = run("export", "--load", "w.safetensors", "--partial", "out.safetensors")
    assert "tiny.dense.kernel is [2, 2] in the file, [4, 1] in the program" in done.stderr
    assert (read_weights("out.safetensors")["tiny.dense.bias"] == bias).all()
    assert run("export", "--load", "w.safetensors", "--partial", "--quiet", "out.safetensors").stderr == ""
    write_weights("w.safetensors", {"other": kernel})
    assert "none of its tensors" in fails("export", "--load", "w.safetensors", "--partial", "out.safetensors")


ENTRY = {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}


@pytest.mark.parametrize("header, data, length, message", [
    (b"", b"", 0, "does not begin with '{'"),
    (b"{}", b"", 3, "cut off"),
    (b"{}", b"", 2 ** 63, "a header of"),
    (b'{"a": }', b"", None, "header, byte"),
    (b'{"a": 1, "a": 2}', b"", None, "duplicate"),
    (b"{}", b"1234", None, "the last 4 bytes belong to no tensor"),
    ({"a": 3}, b"", None, "not described by an object"),
    ({"a": {**ENTRY, "dtype": "F31"}}, b"1234", None, "unknown dtype 'F31'"),
    ({"a": {**ENTRY, "dtype": 4}}, b"1234", None, "'dtype' is missing"),
    ({"a": {**ENTRY, "extra": 4}}, b"1234", None, "has entries beside"),
    ({"a": {**ENTRY, "shape": 1}}, b"1234", None, "'shape' is missing"),
    ({"a": {**ENTRY, "shape": [-1]}}, b"1234", None, "axis 0"),
    ({"a": {**ENTRY, "shape": [1.0]}}, b"1234", None, "axis 0"),
    ({"a": {**ENTRY, "shape": [1] * 9}}, b"1234", None, "9 axes"),
    ({"a": {**ENTRY, "shape": [2 ** 31 - 1] * 3}}, b"1234", None, "overflows"),
    ({"a": {**ENTRY, "shape": [2]}}, b"1234", None, "4 bytes of data for 2 elements of F32"),
    ({"a": {**ENTRY, "data_offsets": [0]}}, b"1234", None, "not a pair"),
    ({"a": {**ENTRY, "data_offsets": [4, 0]}}, b"1234", None, "not in order"),
    ({"a": {**ENTRY, "data_offsets": [0, 8]}}, b"1234", None, "ends at byte 8"),
    ({"a": {**ENTRY, "data_offsets": [4, 8]}}, b"12345678", None, "4 bytes before tensor 'a'"),
    ({"a": ENTRY, "b": ENTRY}, b"1234", None, "overlap"),
    ({"a": ENTRY, "__metadata__": 1}, b"1234", None, "'__metadata__' is not an object"),
    ({"a": ENTRY, "__metadata__": {"k": 1}}, b"1234", None, "the value of 'k' is not a string"),
])
def test_broken_weight_files(work, header, data, length, message):
    write_raw("w.safetensors", header if isinstance(header, bytes) else json.dumps(header).encode(), data, length)
    text = fails("export", "--load", "w.safetensors", "out.safetensors")
    assert "w.safetensors: " in text and message in text
    assert not os.path.exists("out.safetensors")


def test_every_cut_of_a_checkpoint_is_refused(work):
    run("train", "--quiet", "--epochs", "1", "--checkpoint", "c.safetensors")
    whole = read("c.safetensors")
    for length in range(0, len(whole), max(1, len(whole) // 40)):
        with open("cut.safetensors", "wb") as file:
            file.write(whole[:length])
        assert "cut.safetensors: " in fails("train", "--resume", "cut.safetensors")


def flip(content, at):
    return content[:at] + bytes([content[at] ^ 1]) + content[at + 1:]


def test_flipped_bits_of_weights_and_checkpoints_are_refused(work):
    run("train", "--quiet", "--epochs", "1", "--checkpoint", "c.safetensors")
    for path, command in (("tiny.safetensors", ("evaluate", "--quiet", "--load")), ("c.safetensors", ("train", "--resume"))):
        whole = read(path)
        length, = struct.unpack("<Q", whole[:8])
        header = whole[8:8 + length]
        key = header.index(b"dlc_crc32")
        # In the data, in digits of the state of the run, in the checksum itself; each part of a checkpoint has its share.
        places = [*range(0, len(whole), max(1, len(whole) // 60)), len(whole) - 1, 8 + header.index(b"[") + 1, 8 + key + 12]
        if b'\\"seed\\":' in header:
            places += [8 + header.index(word) + len(word) for word in (b'\\"seed\\":', b'\\"epoch\\":', b'\\"loss_sum\\":')]
        for at in places:
            if 8 + key <= at < 8 + key + 9:  # of the key: then there is no checksum, and nothing is wrong with the rest
                continue
            with open("flipped.safetensors", "wb") as file:
                file.write(flip(whole, at))
            message = fails(*command, "flipped.safetensors")
            assert "flipped.safetensors: " in message, at
            if at >= 8 + length:
                assert "flipped.safetensors: a damaged file: its checksum is" in message, at
                assert "take another copy" in message and "remove 'dlc_crc32'" in message


def test_other_programs_may_write_the_header_anew(work):
    """The checksum is of what the header says, not of its text."""
    run("export", "w.safetensors")
    content = read("w.safetensors")
    length, = struct.unpack("<Q", content[:8])
    header, data = json.loads(content[8:8 + length]), content[8 + length:]
    write_raw("w.safetensors", json.dumps(dict(reversed(header.items())), indent=3).encode(), data)
    run("export", "--load", "w.safetensors", "again.safetensors")
    assert read("again.safetensors") == content
    del header["__metadata__"]["dlc_crc32"]
    write_raw("w.safetensors", json.dumps(header).encode(), flip(data, 0))
    run("export", "--load", "w.safetensors", "again.safetensors")
    assert read_weights("again.safetensors")["tiny.dense.kernel"].tobytes()[1:] == data[1:16]


# ---- predict, info, pictures ---------------------------------------------------------------------------

def test_predict(work):
    run("train", "--quiet", "--validate", "0")
    run("predict", "-o", "p.npy", "--validate", "0")
    weights, x = read_weights("tiny.safetensors"), np.load("x.npy").reshape(100, 4)
    logit = x @ weights["tiny.dense.kernel"][:, 0] + weights["tiny.dense.bias"]
    predicted = np.load("p.npy")
    assert predicted.shape == (100, 2) and predicted.dtype == np.float32
    np.testing.assert_allclose(predicted, np.stack([-logit, logit], 1), rtol=1e-5, atol=1e-6)
    run("predict", "--count", "11", "--split", "validation")
    np.testing.assert_array_equal(np.load("tiny.predictions.npy"), predicted[75:86])
    assert "no test split" in fails("predict", "--split", "test")


def test_picture(work):
    run("train", "--quiet", "--epochs", "20")
    assert "picture" in run("predict", "--picture", "grid.png", "--count", "12").stdout
    with Image.open("grid.png") as image:
        pixels = np.asarray(image)
    assert pixels.shape[2] == 3 and min(pixels.shape[:2]) > 200
    # The first image, enlarged, has the grey of its first pixel.
    grey = round(float(np.load("x.npy")[75, 0, 0, 0]) * 255)
    assert (pixels == grey).all(2).sum() > 1000
    assert not os.path.exists("tiny.predictions.npy")


def test_plots(work):
    run("train", "--quiet", "--plot", "curves.png")
    with Image.open("curves.png") as image:
        pixels = np.asarray(image)
    assert pixels.shape == (600, 1840, 3)
    for colour in ((31, 99, 178), (214, 108, 20)):
        assert (pixels == colour).all(2).sum() > 300
    run("train", "--quiet", "--plot", "curves.svg")
    texts = [node.text for node in xml.etree.ElementTree.parse("curves.svg").iter() if node.tag.endswith("text")]
    assert {"loss", "accuracy", "epoch", "training", "validation", "1", "4"} <= set(texts)
    run("train", "--quiet", "--epochs", "1", "--plot", "one.png")
    done = run("train", "--max-steps", "3", "--plot", "none.png")
    assert done.stderr.startswith("no plot: there is no complete epoch in this run\n")
    assert done.stderr.count("no plot") == 1 and not os.path.exists("none.png")


def test_info(work):
    text = run("info").stdout
    for part in ("tiny.dense.kernel", "lr = 0.1", "x: f32 [2, 2, 1]", "confusion [2, 2]", "5 parameters"):
        assert part in text
    info = json.loads(run("info", "--json").stdout)
    assert info["parameters"] == 5 and info["metrics"] == ["accuracy", "per_class", "confusion"]
    assert [tensor["name"] for tensor in info["tensors"] if tensor["role"] in ("parameter", "state")] == list(WEIGHTS)


# ---- progress on a terminal ------------------------------------------------------------------------------

def on_terminal(columns, **environment):
    """What `train` shows on a terminal of that width."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    process = subprocess.Popen([tiny(), "train", "--epochs", "2"], stdin=slave, stdout=subprocess.DEVNULL,
                               stderr=slave, env={**os.environ, "TERM": "xterm", **environment})
    os.close(slave)
    shown = b""
    while select.select([master], [], [], 30)[0]:
        try:
            shown += os.read(master, 65536)
        except OSError:  # Linux: the other side is closed
            break
    os.close(master)
    assert process.wait(30) == 0
    return shown.decode()


@pytest.mark.parametrize("columns", [30, 60, 120])
def test_progress_fits_the_terminal(work, columns):
    shown = on_terminal(columns, NO_COLOR="")
    bars = [line for line in re.split(r"[\r\n]+", shown) if line.endswith("\033[K") and len(line) > 5]
    assert bars and bars[0].startswith("epoch 1/2 [\033[32m")
    for bar in bars:
        plain = re.sub(r"\033\[[0-9;]*[mK]", "", bar)
        assert len(plain) < columns
        if columns == 120:
            assert re.search(r"loss \S+  accuracy \S+  \S+ examples/s  ETA \d+:\d\d$", plain)


def test_no_color_and_dumb_terminals(work):
    assert "\033[32m" not in on_terminal(80, NO_COLOR="1")
    assert "\033" not in on_terminal(80, TERM="dumb")
