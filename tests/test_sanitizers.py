"""Address and undefined-behaviour sanitizers find nothing: in the generated C of the examples, in the compiler."""
import os
import pathlib
import re
import shutil
import subprocess

import pytest

import harness
import trainers

pytestmark = pytest.mark.skipif(not shutil.which("clang"), reason="no clang here")

SANITIZE = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"]
# Any finding ends the program with this status, which neither dlc nor the driver ends with on its own.
FOUND = 99
ENVIRONMENT = {**os.environ, "ASAN_OPTIONS": f"exitcode={FOUND}:detect_leaks=1",
               "UBSAN_OPTIONS": f"exitcode={FOUND}:print_stacktrace=1", "NO_COLOR": "1"}
DRIVER = harness.ROOT / "tests" / "tools" / "core_driver.c"
ERRORS = harness.ROOT / "tests" / "errors"


def sanitized_model(code):
    """The core half of a model with tests/tools/core_driver.c around it; not optimised, since that takes long here."""
    command = ["clang", "-std=c11", "-O0", "-g1", "-march=native", *SANITIZE, f"-I{harness.ROOT}/runtime"]

    def make(out):
        subprocess.run([*command, "-o", out, DRIVER, code, "-lm"], check=True)

    return harness.cached("", make, code.read_text(), DRIVER.read_text(), *command)


def check_model(code):
    done = subprocess.run([sanitized_model(code)], env=ENVIRONMENT, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stdout + done.stderr


def small_example(name, options=()):
    """Batches of at most so many examples: unoptimised code is slow, and what is done to one more is done to all."""
    text = re.sub(r"\bbatch +(\d+)", lambda found: f"batch {min(int(found[1]), 7)}", trainers.example(name).read_text())
    return harness.c_file(text, defines=trainers.DEFINES.get(name), options=options)


@pytest.mark.parametrize("name", trainers.EXAMPLES)
def test_models(name):
    check_model(small_example(name))


@pytest.mark.parametrize("name", ["gan", "resnet20"])
def test_models_in_small_memory(name):
    check_model(small_example(name, ("--memory=small",)))


# Layers that the examples do not have, on odd sizes, small enough for the reference kernels without optimisation.
ODD_SIZES = """
model net(image: [9, 7, 3]) {
    image | conv2d(5, 3, strides = 2, padding = same) | batch_norm | relu
          | depthwise_conv2d(3, padding = same) | max_pool2d(2, padding = same) | zero_padding2d(1)
          | conv2d(6, [2, 3], dilation_rate = [2, 1], activation = gelu) | upsampling2d(2) | average_pool2d(2, strides = 1)
          | dropout(0.3) | flatten | layer_norm | dense(10)
}

train {
    data      generate(20) -> image = uniform([9, 7, 3], 0, 1), label = index % 10
    minimize  cross_entropy(net(image), label) + l2(net, 1e-4)
    using     adamw(cosine_decay(0.01, 100), weight_decay = 0.01)
    batch 5
    report    accuracy(net(image), label), confusion_matrix(net(image), label, 10)
}
"""


@pytest.mark.parametrize("real", ["f32", "f64"])
@pytest.mark.parametrize("options", [(), ("--naive",)], ids=["fast", "naive"])
def test_odd_sizes(options, real):
    check_model(harness.c_file(ODD_SIZES, real=real, options=options))


# ---- the compiler ----------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def sanitized_dlc():
    build = harness.BUILD / "sanitized"
    with harness.locked(build / "build"):
        subprocess.run(["make", "-s", f"BUILD={build}", "CC=clang", "CFLAGS=-O0 -g1 " + " ".join(SANITIZE),
                        str(build / "dlc")], cwd=harness.ROOT, check=True)
    return build / "dlc"


def programs():
    wrong = sorted(ERRORS.rglob("*.dl"))
    return [pytest.param(harness.EXAMPLES, trainers.EXAMPLES, id="examples"),
            *(pytest.param(ERRORS, wrong[i::4], id=f"errors-{i}") for i in range(4) if wrong[i::4])]


@pytest.mark.parametrize("folder, inputs", programs())
def test_compiler(sanitized_dlc, folder, inputs, tmp_path):
    findings = []
    for program in inputs:
        path = pathlib.Path(program) if folder == ERRORS else trainers.example(program)
        for options in ([], ["--emit=header"]) if folder == harness.EXAMPLES else ([],):
            done = subprocess.run([sanitized_dlc, path, "-o", tmp_path / "out", *options], cwd=path.parent,
                                  env=ENVIRONMENT, capture_output=True, text=True, timeout=60)
            expected = (0,) if folder == harness.EXAMPLES else (0, 1)
            if done.returncode not in expected:
                findings.append(f"{path} {options}: {done.returncode}\n{done.stderr[-3000:]}")
    assert not findings, "\n".join(findings)


@pytest.mark.parametrize("arguments", [
    ["--report"], ["--dump=elaborate"], ["--dump=grad"], ["--dump=simplify"], ["--dump=fuse"], ["--dump=lower"],
    ["--emit=dot", "-o", "-"], ["--naive", "-o", "-"], ["--real=f64", "-o", "-"], ["--emit=nothing"], ["--dump=x"],
    ["-D", "nothing=1"], ["--help"], ["--list-ops"], ["--list-prelude"], ["-MD", "-o", "-"],
])
def test_options_of_the_compiler(sanitized_dlc, arguments):
    done = subprocess.run([sanitized_dlc, trainers.example("custom"), *arguments], env=ENVIRONMENT,
                          stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, timeout=60)
    assert done.returncode in (0, 1, 2), done.stderr
