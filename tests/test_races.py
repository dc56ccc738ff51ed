"""ThreadSanitizer finds no data race in the generated C. OpenMP's own runtimes synchronise in ways that the sanitizer does
not see, so the C is linked with tests/tools/omp_team.c instead: a team of plain threads."""
import os
import re
import shutil
import subprocess

import pytest

import harness
import trainers

DRIVER = harness.ROOT / "tests" / "tools" / "core_driver.c"
TEAM = harness.ROOT / "tests" / "tools" / "omp_team.c"
FLAGS = ["-std=gnu11", "-O1", "-g1", "-march=native", "-fsanitize=thread", f"-I{harness.ROOT}/runtime"]
FOUND = 66


def works():
    """Is there a gcc with the sanitizer's library, on a kernel whose memory layout it can live with?"""
    if not shutil.which("gcc"):
        return False
    program = harness.cached("", lambda out: subprocess.run(["gcc", "-fsanitize=thread", "-x", "c", "-o", out, "-"],
                                                            input="int main(void) { return 0; }", text=True, check=False),
                             "thread sanitizer")
    return os.access(program, os.X_OK) and subprocess.run([program]).returncode == 0


pytestmark = pytest.mark.skipif(not works(), reason="no gcc with -fsanitize=thread here")


def run(text, threads):
    """The finished process of a model on a team of so many threads."""
    def make(out):
        objects = [f"{out}.{name}.o" for name in ("model", "driver", "team")]
        subprocess.run(["gcc", *FLAGS, "-fopenmp", "-x", "c", "-c", "-o", objects[0], "-"], input=text, text=True, check=True)
        for source, path in zip((DRIVER, TEAM), objects[1:]):
            subprocess.run(["gcc", *FLAGS, "-c", "-o", path, source], check=True)
        subprocess.run(["gcc", "-fsanitize=thread", "-o", out, *objects, "-lm"], check=True)
        for path in objects:
            os.remove(path)

    program = harness.cached("", make, text, DRIVER.read_text(), TEAM.read_text(), *FLAGS)
    environment = {**os.environ, "OMP_NUM_THREADS": str(threads), "TSAN_OPTIONS": f"exitcode={FOUND}:halt_on_error=1"}
    return subprocess.run([program], env=environment, capture_output=True, text=True, timeout=200)


# Reductions in parts, rows, products and convolutions of odd sizes, random numbers, an update that is clipped.
MIXED = """
model net(image: [12, 12, 3]) {
    image | conv2d(24, 3, padding = same) | batch_norm | relu | max_pool2d(2) | conv2d(24, 3, activation = gelu)
          | dropout(0.3) | flatten | layer_norm | dense(70, activation = relu) | dense(10)
}

train {
    data      generate(70) -> image = uniform([12, 12, 3], 0, 1), label = index % 10
    minimize  cross_entropy(net(image), label) + l2(net, 1e-4)
    using     adamw(cosine_decay(0.01, 100), weight_decay = 0.01)
    batch 35
    report    accuracy(net(image), label), confusion_matrix(net(image), label, 10)
}
"""


# A loop over time that the whole team runs, forwards and backwards.
RECURRENT = """
layer recurrent(x, units = 96) {
    param kernel: [shape(x)[-1], units]
    param recurrent: [units, units]
    h = broadcast(0.0, [units])
    scan xt in x {
        h = tanh(xt @ kernel + h @ recurrent)
        collect hs = h
    }
    return hs
}

model net(image: [12, 24]) { image | recurrent | flatten | dense(10) }

train {
    data      generate(70) -> image = uniform([12, 24], 0, 1), label = index % 10
    minimize  cross_entropy(net(image), label)
    using     adam(0.01)
    batch 35
    report    accuracy(net(image), label)
}
"""

# Threads that share the batch go through all steps without waiting. 36 examples are 4 shares of 9.
SHARED = """
model net(image: [6, 24]) { image | lstm(72, return_sequences = true) | gru(50) | dense(10) }

train {
    data      generate(70) -> image = uniform([6, 24], 0, 1), label = index % 10
    minimize  cross_entropy(net(image), label)
    using     adam(0.01)
    batch 36
}
"""

PROGRAMS = {"mixed": MIXED, "recurrent": RECURRENT, "shared": SHARED, "mnist_cnn": trainers.example("mnist_cnn")}


@pytest.mark.parametrize("threads", [2, 5])
@pytest.mark.parametrize("name", PROGRAMS)
def test_no_race(name, threads):
    text = harness.c_file(PROGRAMS[name]).read_text()
    assert "#pragma omp parallel" in text
    done = run(text, threads)
    assert done.returncode == 0, done.stdout + done.stderr[-5000:]


def test_shares_of_the_batch_do_not_wait():
    text = harness.c_file(SHARED).read_text()
    loops = re.findall(r"^static void (?:lstm|gru)_scan(?:_grad)?\(.*?^}", text, re.DOTALL | re.MULTILINE)
    assert len(loops) == 4 and not any("barrier" in loop for loop in loops), loops


def test_a_missing_barrier_is_found():
    """The test itself: without its barriers the C has races."""
    text = harness.c_file(MIXED).read_text()
    assert "#pragma omp barrier" in text
    done = run(text.replace("#pragma omp barrier", ";"), 3)
    assert done.returncode == FOUND and "data race" in done.stderr, done.stdout + done.stderr[-2000:]
