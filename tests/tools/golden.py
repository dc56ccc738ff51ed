#!/usr/bin/env python3
"""Rewrites the golden outputs: generated/NAME.c, what dlc writes for each example, and generated/NAME.trace, the losses of
its first steps. tests/test_golden.py compares with them.

    python3 tests/tools/golden.py [NAME ...]
"""
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests"))

import harness  # noqa: E402
import numpy as np  # noqa: E402

TRACE_STEPS = 10
TARGET = "--target=avx512"  # the same on every machine
EXAMPLES = sorted(path.stem for path in (ROOT / "examples").glob("*.dl"))


def compile_example(name, output, *options):
    """The C that dlc writes for an example, with the paths that anyone sees who works in examples/."""
    subprocess.run([harness.DLC, f"{name}.dl", "-o", output, TARGET, *options], cwd=ROOT / "examples", check=True)


def trace(name):
    """Losses of the first steps in double, from seed 1 on fixed random data: the same on every machine up to the
    rounding of its mathematical library."""
    program = harness.load(ROOT / "examples" / f"{name}.dl", real="f64").initialize(1)
    rng = np.random.default_rng(7)
    losses = []
    for _ in range(TRACE_STEPS):
        for array in program.fields.values():
            array[...] = rng.integers(0, 10, array.shape) if array.dtype == np.int32 else rng.random(array.shape)
        losses.append(program.train_step())
    return losses


def main():
    for name in sys.argv[1:] or EXAMPLES:
        compile_example(name, ROOT / "generated" / f"{name}.c")
        lines = "".join(f"{loss:.12e}\n" for loss in trace(name))
        (ROOT / "generated" / f"{name}.trace").write_text(lines)
        print(f"generated/{name}.c, generated/{name}.trace")


if __name__ == "__main__":
    main()
