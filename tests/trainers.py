"""Finished trainers of the examples, and small data sets in the formats that they read: what the system tests share.

    trainer = trainers.build("mlp")             # dlc --build, with -O1 to keep it quick; once for each compiler
    data = trainers.data_options("mlp", folder) # ["--data", "folder/mnist"], its files made of random numbers
    trainers.run(trainer, "train", *data)
"""
import functools
import hashlib
import os
import pathlib
import shlex
import signal
import struct
import subprocess

import numpy as np
import pytest

import harness

EXAMPLES = sorted(path.stem for path in harness.EXAMPLES.glob("*.dl"))
# One block in each stage instead of three, a few filters instead of hundreds: all kinds of layers are there.
DEFINES = {"resnet20": {"blocks": 1}, "char_gpt": {"layers": 2}, "vgg": {"width": 4}, "seq2seq": {"units": 24},
           "text_pretrain": {"width": 16}, "text_classifier": {"width": 16}}
# Threads that wait without spinning: the tests have more of them than the machine has processors.
ENVIRONMENT = {**os.environ, "OMP_WAIT_POLICY": "passive", "OMP_PROC_BIND": "false", "NO_COLOR": "1"}


def example(name):
    return harness.EXAMPLES / f"{name}.dl"


def load(name, **options):
    """The model of an example as a harness.Program."""
    return harness.load(example(name), defines=DEFINES.get(name), **options)


@functools.lru_cache(None)
def host_library():
    """The library that trainers are linked with, made if need be, and what identifies it."""
    library = harness.BUILD / "libdlc_host.a"
    with harness.locked(harness.CACHE / "libdlc_host"):
        subprocess.run(["make", "-s", f"BUILD={harness.BUILD}", str(library)], cwd=harness.ROOT, check=True)
    return hashlib.sha256(library.read_bytes()).hexdigest()


def build(name, cc=None, cflags="-O1"):
    """The trainer of an example, as `dlc --build` makes it."""
    source = example(name)
    environment = {**ENVIRONMENT, "CC": cc or harness.c_compiler(), "CFLAGS": cflags}
    defines = [f"-D{key}={value}" for key, value in DEFINES.get(name, {}).items()]

    def make(out):
        subprocess.run([harness.DLC, source, "--build", *defines, "-o", out], env=environment, check=True)

    return harness.cached("", make, harness.compiler_identity(), source.read_text(), host_library(), environment["CC"], cflags, *defines)


def ending(status):
    return f"signal {signal.Signals(-status).name}" if status < 0 else f"status {status}"


def run(trainer, *arguments, folder=None, status=0):
    """The finished process of a trainer."""
    command = [str(trainer), *map(str, arguments)]
    try:
        done = subprocess.run(command, cwd=folder, env=ENVIRONMENT, capture_output=True, text=True, timeout=300)
    except subprocess.TimeoutExpired as late:
        pytest.fail(f"{shlex.join(command)}: not over after 300 s\n{late.stdout}\n{late.stderr}")
    if done.returncode != status:
        pytest.fail(f"{shlex.join(command)}: ended with {ending(done.returncode)} instead of {ending(status)}\n"
                    f"{done.stdout}\n{done.stderr}")
    return done


# ---- data ------------------------------------------------------------------------------------------------

def write_idx(path, array):
    """An array of bytes as an IDX file."""
    header = struct.pack(f">HBB{array.ndim}I", 0, 8, array.ndim, *array.shape)
    path.write_bytes(header + array.astype(np.uint8).tobytes())


def write_mnist(folder, train=300, test=50):
    """Random images, darker for higher digits so that there is something to learn."""
    rng = np.random.default_rng(11)
    folder.mkdir(parents=True, exist_ok=True)
    for prefix, count in (("train", train), ("t10k", test)):
        label = rng.integers(0, 10, count)
        image = rng.integers(0, 100, (count, 28, 28)) + 15 * label[:, None, None]
        write_idx(folder / f"{prefix}-images-idx3-ubyte", image)
        write_idx(folder / f"{prefix}-labels-idx1-ubyte", label)


def write_cifar10(folder, train=300, test=50):
    rng = np.random.default_rng(12)
    folder.mkdir(parents=True, exist_ok=True)
    for name, count in (("data_batch_1", train), ("test_batch", test)):
        label = rng.integers(0, 10, (count, 1))
        image = rng.integers(0, 100, (count, 3072)) + 15 * label
        (folder / f"{name}.bin").write_bytes(np.hstack([label, image]).astype(np.uint8).tobytes())


def write_text(path):
    """A few words in random order."""
    words = np.random.default_rng(13).choice(["no ", "more ", "of ", "this,\n", "to ", "be "], 2000)
    path.write_text("".join(words))


def write_sentences(path):
    """Two kinds of sentences of the same words."""
    rng = np.random.default_rng(14)
    rows = ["text,label"]
    for kind in rng.integers(0, 2, 300):
        a, b = rng.permutation(["dog", "cat", "old man", "king"])[:2]
        rows.append(f"the {a} saw the {b},first" if kind else f"the {a} the {b} saw,second")
    path.write_text("\n".join(rows) + "\n")


WRITERS = {"mnist": write_mnist, "cifar10": write_cifar10, "text": write_text, "text_csv": write_sentences}


def data_options(name, folder):
    """Options of an example's trainer that give it a data set; none if it generates its own."""
    source = next((kind for kind in WRITERS if f" {kind}(" in example(name).read_text()), None)
    if not source:
        return []
    path = pathlib.Path(folder) / source
    if not path.exists():
        WRITERS[source](path)
    return ["--data", str(path)]


def random_batch(program, seed, count=None):
    """Random examples for a program's fields, by name: classes 0 to 9 where they are integers."""
    rng = np.random.default_rng(seed)
    shapes = {name: (count or program.batch, *field.shape[1:]) for name, field in program.fields.items()}
    return {name: rng.integers(0, 10, shape) if program.fields[name].dtype == np.int32 else rng.random(shape)
            for name, shape in shapes.items()}
