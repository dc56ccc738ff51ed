"""Golden outputs: the generated C of each example byte for byte, its loss trace, and that C compilers like it."""
import pathlib
import shutil
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests" / "tools"))

import golden  # noqa: E402

# Losses of ten steps in double. Rounding differs between machines (fused multiply-add, vector width), is of the order
# of 1e-16 a step and grows with the steps; anything systematic is many orders larger.
TRACE_TOLERANCE = 1e-9

each_example = pytest.mark.parametrize("name", golden.EXAMPLES)


@each_example
def test_generated_c_is_the_golden_one(name, tmp_path):
    golden.compile_example(name, tmp_path / f"{name}.c")
    expected = (ROOT / "generated" / f"{name}.c").read_text()
    assert (tmp_path / f"{name}.c").read_text() == expected, "see `make golden` and `git diff generated`"


@each_example
def test_two_compilations_are_equal(name, tmp_path):
    golden.compile_example(name, tmp_path / "a.c")
    golden.compile_example(name, tmp_path / "b.c")
    assert (tmp_path / "a.c").read_bytes() == (tmp_path / "b.c").read_bytes()


@each_example
def test_lines_are_broken(name, tmp_path):
    golden.compile_example(name, tmp_path / "out.c")
    lines = (tmp_path / "out.c").read_text().splitlines()
    assert not [line for line in lines if len(line) > 120 and (", " in line or " + " in line or " = " in line)]


@each_example
def test_loss_trace(name):
    expected = [float(line) for line in (ROOT / "generated" / f"{name}.trace").read_text().split()]
    assert golden.trace(name) == pytest.approx(expected, rel=TRACE_TOLERANCE)


@each_example
@pytest.mark.parametrize("compiler", ["clang", "gcc"])
@pytest.mark.parametrize("openmp", [[], ["-fopenmp"]], ids=["serial", "openmp"])
def test_no_warnings(name, compiler, openmp):
    if not shutil.which(compiler):
        pytest.skip(f"no {compiler} here")
    subprocess.run([compiler, "-std=c11", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", *openmp,
                    ROOT / "generated" / f"{name}.c"], check=True)


@each_example
def test_header_stands_alone(name, tmp_path):
    golden.compile_example(name, tmp_path / f"{name}.h", "--emit=header")
    for compiler, language in (("cc", "c"), ("c++", "c++")):
        if shutil.which(compiler):
            standard = "-std=c11" if language == "c" else "-std=c++17"
            subprocess.run([compiler, standard, "-x", language, "-Wall", "-Wextra", "-Werror", "-fsyntax-only",
                            tmp_path / f"{name}.h"], check=True)
