"""Makes the harness importable, and the compiler exist before the first test."""
import os
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))

import harness  # noqa: E402

os.environ["DLC_VERIFY"] = "1"  # dlc checks its work after each pass


def pytest_sessionstart(session):
    # Workers of pytest-xdist would race; the session that starts them comes first.
    if not hasattr(session.config, "workerinput"):
        harness.build_compiler()
