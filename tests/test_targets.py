"""--target: kernels in the vectors of every target against the naive lowering, on this processor or under qemu-user.

NEON needs Debian's gcc-aarch64-linux-gnu, libc6-dev-arm64-cross and qemu-user; without them its tests are skipped.
"""
import pathlib
import platform
import re
import shutil
import subprocess

import numpy as np
import pytest

import harness
import test_kernels as kernels

DRIVER = harness.ROOT / "tests" / "tools" / "step_driver.c"
CROSS = "aarch64-linux-gnu-gcc"
# What /proc/cpuinfo calls that which the processor must have.
NEEDED = {"generic": set(), "sse2": {"sse2"}, "avx2": {"avx2", "fma"},
          "avx512": {"avx512f", "avx512bw", "avx512cd", "avx512dq", "avx512vl"}, "neon": {"asimd"}}
CASES = [case for _, (_, cases) in sorted(kernels.KINDS.items()) for case in cases[1::5]]


def processor_features():
    text = pathlib.Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace")
    return set(re.search(r"^(?:flags|Features)\s*: (.*)$", text, re.MULTILINE)[1].split())


def test_every_target_is_here():
    assert ["native", *NEEDED] == harness.targets()


def tools_for(target):
    """The C compiler and the words before the program's name, or why there are none."""
    if NEEDED[target] <= processor_features():
        return harness.c_compiler(), []
    if target == "neon" and shutil.which(CROSS) and shutil.which("qemu-aarch64"):
        return CROSS, ["qemu-aarch64"]
    return pytest.skip(f"{platform.machine()} without what {target} needs" +
                       (f", and without {CROSS} and qemu-aarch64" if target == "neon" else ""))


def flags_of(code):
    """Those that the generated file asks for."""
    return re.search(r"cc -std=c11 -O3 (.*?)-fopenmp", code.read_text(encoding="utf-8"))[1].split()


def starting_values(source, real="f32"):
    """Of the parameters of a program as test_kernels makes them."""
    like = harness.load(source, real=real, options=("--naive",)).initialize(seed=1)
    kernels.fill(like)
    return {name: view.copy() for name, view in like.parameters().items()}


def after_one_step(source, real, target, before):
    """The parameters after a step that starts with these, taken by a program of its own."""
    compiler, runner = tools_for(target)
    code = harness.c_file(source, real, options=(f"--target={target}",))
    flags = ["-std=c11", "-O1", *flags_of(code), "-Wall", "-Wextra", "-Werror", f"-I{harness.ROOT}/runtime", "-static"]

    def compile_c(out):
        subprocess.run([compiler, *flags, "-o", out, code, DRIVER, "-lm"], check=True)

    binary = harness.cached(".bin", compile_c, code.read_text(), compiler, *flags, DRIVER.read_text())
    given = b"".join(view.tobytes() for view in before.values())
    after = np.frombuffer(subprocess.run([*runner, binary], input=given, stdout=subprocess.PIPE, check=True).stdout,
                          next(iter(before.values())).dtype)
    parts = np.split(after, np.cumsum([view.size for view in before.values()])[:-1])
    return {name: part.reshape(view.shape) for (name, view), part in zip(before.items(), parts)}


def one_step(cases, real, target):
    """What one step takes from each parameter, as kernels.after_one_step."""
    source = kernels.program_text(cases)
    before = starting_values(source, real)
    after = after_one_step(source, real, target, before)
    return {name: view.astype(float) - after[name] for name, view in before.items()}


@pytest.mark.parametrize("real", ["f32", "f64"])
@pytest.mark.parametrize("target", NEEDED)
def test_kernels(target, real):
    fast, naive = one_step(CASES, real, target), kernels.after_one_step(CASES, real, ("--naive",))
    bad = kernels.differences(CASES, fast, naive, real)
    assert not bad, "\n".join(bad)


def test_the_file_names_its_target():
    done = harness.run_dlc(harness.EXAMPLES / "xor.dl", "--target=avx2", "-o", "-", check=True)
    assert "target avx2" in done.stdout[:1000] and "-march=x86-64-v3" in done.stdout[:1000]


def test_unknown_target():
    done = harness.run_dlc(harness.EXAMPLES / "xor.dl", "--target=avx", "-o", "-")
    assert done.returncode == 2
    assert "did you mean avx2?" in done.stderr and "native, generic, sse2" in done.stderr


def test_native_is_one_of_them():
    native = harness.run_dlc(harness.EXAMPLES / "xor.dl", "-o", "-", check=True).stdout
    assert any(harness.run_dlc(harness.EXAMPLES / "xor.dl", f"--target={target}", "-o", "-", check=True).stdout == native
               for target in NEEDED)
