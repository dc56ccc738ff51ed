"""Programs with one mistake each: what dlc says about tests/errors/NAME.dl stands in NAME.txt, to the last byte.
A first line `# dlc: OPTIONS` gives it options.

    python3 tests/test_errors.py NAME...      writes the expectation of new programs; read them before they are committed
"""
import os
import pathlib
import shlex
import subprocess
import sys

import pytest

import harness

FOLDER = pathlib.Path(__file__).parent / "errors"
PROGRAMS = sorted(path.stem for path in FOLDER.glob("*.dl"))


def options(name):
    first = (FOLDER / f"{name}.dl").read_bytes().partition(b"\n")[0].decode(errors="replace")
    return shlex.split(first.removeprefix("# dlc:")) if first.startswith("# dlc:") else []


def compile_program(name, output):
    return subprocess.run([harness.DLC.resolve(), *options(name), f"{name}.dl", "-o", output], cwd=FOLDER,
                          capture_output=True, env={**os.environ, "NO_COLOR": "1"})


@pytest.mark.parametrize("name", PROGRAMS)
def test_message(name, tmp_path):
    done = compile_program(name, tmp_path / "out.c")
    assert done.stderr.decode() == (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    assert done.returncode == 1
    assert done.stdout == b""
    assert not list(tmp_path.iterdir()), "an output was left behind"


def test_every_program_is_expected_to_fail():
    assert len(PROGRAMS) >= 100
    assert PROGRAMS == sorted(path.stem for path in FOLDER.glob("*.txt"))


if __name__ == "__main__":
    for program in sys.argv[1:]:
        (FOLDER / f"{program}.txt").write_bytes(compile_program(program, os.devnull).stderr)
