"""--tune: measured choices give the same results, are measured once, and are told of."""
import os
import re
import subprocess

import numpy as np
import pytest

import harness
import test_kernels as kernels

# A convolution that Winograd's algorithm suits, its gradients, products of several forms, and a loop over steps.
MODEL = """
layer recurrent(x: [steps, n], units) {
    param kernel: [n, units]
    param recurrent_kernel: [units, units]
    h = broadcast(0.0, [units])
    scan xt in x { h = tanh(xt @ kernel + h @ recurrent_kernel) }
    return h
}

model net(x: [8, 8, 16]) {
    x | conv2d(16, 3, padding = same, activation = relu) | reshape([32, 32]) | recurrent(20) | dense(90)
}

train {
    data      npz("none") -> x: [8, 8, 16], y: [90]
    minimize  mean_squared_error(net(x), y)
    using     sgd(0.05)
    batch     32
}
"""


@pytest.fixture(scope="module")
def work(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tune")
    (folder / "net.dl").write_text(MODEL)
    return folder


def dlc(work, *options, status=0, **environment):
    environment = {"XDG_CACHE_HOME": str(work / "cache"), "CC": harness.c_compiler(), "CFLAGS": "-O0",
                   "TMPDIR": str(work), **environment}
    done = subprocess.run([harness.DLC, *options], cwd=work, text=True, capture_output=True,
                          env={**os.environ, **environment})
    assert done.returncode == status, done.stderr
    return done


@pytest.fixture(scope="module")
def tuned(work):
    """What the first run prints."""
    return dlc(work, "net.dl", "--tune", "-v", "-o", "tuned.c").stderr


def after_steps(code):
    """The parameters before and after three steps."""
    library = code.with_suffix(".so")
    flags = ["-std=c11", "-O1", "-march=native", "-shared", "-fPIC"]
    subprocess.run([harness.c_compiler(), *flags, "-o", library, code, "-lm"], check=True)
    program = harness.Program(library).initialize(seed=3)
    before = {name: view.copy() for name, view in program.parameters().items()}
    numbers = np.random.default_rng(5)
    for _ in range(3):
        program.train_step(x=numbers.normal(size=(32, 8, 8, 16)), y=numbers.normal(size=(32, 90)))
    return before, program.parameters()


def test_measures(tuned, work):
    assert "shapes for --tune" in tuned
    measured = re.findall(r"^tune: (conv|contract)\w* .*: [\d.]+ us with \d+ x \d+ tile", tuned, re.MULTILINE)
    assert len(measured) > 10 and set(measured) == {"conv", "contract"}
    decided = r"^tune: conv \[32, 8, 8, 16\].*(as the cost model says|takes [\d.]+ us, the cost model's .* us)$"
    assert re.search(decided, tuned, re.MULTILINE)
    head = (work / "tuned.c").read_text()[:1500]
    assert "by measurements (--tune)" in head
    assert subprocess.run([harness.c_compiler(), "--version"], capture_output=True, text=True).stdout.split("\n")[0] in head


def test_results_are_those_of_untuned_programs(tuned, work):
    dlc(work, "net.dl", "-o", "plain.c")
    assert "--tune" not in (work / "plain.c").read_text()[:1500]
    before, plain = after_steps(work / "plain.c")
    _, tuned_ones = after_steps(work / "tuned.c")
    for name, expected in plain.items():
        # What the kernels may differ by in each of three steps, and twice that for what steps make of it; two roundings
        # of the parameter a step.
        allowed = 9 * kernels.TOLERANCE["f32"] * np.abs(expected - before[name]).max() + 6 * 2**-24 * np.abs(expected).max()
        assert np.abs(tuned_ones[name] - expected).max() <= allowed, name


def test_the_second_run_measures_nothing(tuned, work):
    assert dlc(work, "net.dl", "--tune", "-v", "-o", "again.c").stderr == ""
    assert (work / "again.c").read_bytes() == (work / "tuned.c").read_bytes()


def test_answers_hold_for_one_compiler_and_target(tuned, work):
    cache = (work / "cache" / "dlc" / "tune").read_text()
    assert len({line.split("\t")[0] for line in cache.splitlines()}) == 1
    (work / "small.dl").write_text("model small(x: [300]) { x | dense(300) }")
    dlc(work, "small.dl", "--tune", "-o", "small.c", CFLAGS="-O1")
    after = (work / "cache" / "dlc" / "tune").read_text()
    assert len({line.split("\t")[0] for line in after.splitlines()}) == 2
    assert set(cache.splitlines()) < set(after.splitlines())


def test_a_broken_cache_is_measured_again(work):
    folder = work / "broken" / "dlc"
    folder.mkdir(parents=True)
    (folder / "tune").write_text("nonsense\nplace\tkey\t1 2\n")
    (work / "small.dl").write_text("model small(x: [300]) { x | dense(300) }")
    dlc(work, "small.dl", "--tune", "-o", "small.c", XDG_CACHE_HOME=str(work / "broken"))
    assert "nonsense" not in (folder / "tune").read_text()


def test_errors(work):
    assert "nothing to choose with --naive" in dlc(work, "net.dl", "--tune", "--naive", status=2).stderr
    none = dlc(work, "net.dl", "--tune", "-o", "no.c", CC="no-such-compiler", status=1).stderr
    assert "cannot run the C compiler no-such-compiler" in none and "hint" in none
    fails = dlc(work, "net.dl", "--tune", "-o", "no.c", CFLAGS="--no-such-flag", status=1)
    assert "failed with code" in fails.stderr
    nowhere = dlc(work, "net.dl", "--tune", "-o", "no.c", XDG_CACHE_HOME="", HOME="", status=1).stderr
    assert "no place for its answers" in nowhere
    assert not (work / "no.c").exists()
    (work / "wrong.dl").write_text(MODEL.replace("dense(90)", "dense(9.5)"))
    assert dlc(work, "wrong.dl", "--tune", "-o", "no.c", status=1).stderr.count("error:") == 1
    assert not list(work.glob("**/dlc-tune-*"))
    other = "neon" if "x86" in os.uname().machine else "sse2"
    refused = dlc(work, "net.dl", "--tune", f"--target={other}", status=1).stderr
    assert f"cannot run programs for the target {other}" in refused
