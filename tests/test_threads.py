"""How many threads a trainer takes when nobody says: the number with which steps are fastest, also after that changes."""
import os
import subprocess

import pytest

import harness
import trainers

# Steps of the runtime's chooser on a machine of so many processors, whose steps take COST[n] seconds with n threads;
# after a while of them the costs are those of the second table.
DRIVER = r"""
#include "threads.h"
#include <stdio.h>
#include <stdlib.h>

static int size, most;
void omp_set_num_threads(int count) { size = count; }
int omp_get_max_threads(void) { return size; }

int main(int argc, char **argv)
{
    most = size = atoi(argv[1]);
    double length = 60 + 1000 * atof(argv[2]);
    Threads threads;
    threads_open(&threads, argc > 2 + 2 * most);
    for (int table = 0; table < 2; table++) {
        double now = 0, away = 0;
        while (now < length) {
            double seconds = atof(argv[2 + table * most + size - 1]);
            if (size != threads.chosen)
                away += seconds;
            now += seconds;
            threads_stepped(&threads, seconds);
        }
        printf("%d %.4f\n", threads.chosen, away / now);
    }
    return 0;
}
"""


@pytest.fixture(scope="module")
def chooser(tmp_path_factory):
    folder = tmp_path_factory.mktemp("threads")
    (folder / "driver.c").write_text(DRIVER)
    subprocess.run([harness.c_compiler(), "-O1", "-I", harness.ROOT / "runtime", "-o", folder / "driver",
                    folder / "driver.c", harness.ROOT / "runtime" / "threads.c"], check=True)

    def run(*tables, fixed=False):
        words = [str(len(tables[0])), *(str(cost) for table in tables for cost in table), *(["fixed"] if fixed else [])]
        environment = {key: value for key, value in os.environ.items() if key != "OMP_NUM_THREADS"}
        done = subprocess.run([folder / "driver", *words], check=True, capture_output=True, text=True, env=environment)
        return [(int(line.split()[0]), float(line.split()[1])) for line in done.stdout.splitlines()]

    return run


@pytest.mark.parametrize("first, second, chosen", [
    ([0.001, 0.0005], [0.001, 0.01], (2, 1)),       # another program takes a processor
    ([0.001, 0.004], [0.001, 0.0006], (1, 2)),      # and gives it back
    ([0.001, 0.00099], [0.001, 0.00101], (2, 1)),   # not worth a change
    ([8, 4.1], [8, 16], (2, 1)),                    # steps longer than any window
    ([3e-6, 9e-6], [3e-6, 8e-6], (1, 1)),           # and very short ones
    ([0.008, 0.004, 0.003], [0.001, 0.002, 0.003], (3, 1)),
    ([0.001, 0.002, 0.003], [0.008, 0.004, 0.003], (1, 3)),
    ([1, 0.5, 0.34, 0.25, 0.2, 0.2, 0.2, 0.2], [1, 0.5, 0.6, 0.7, 0.9, 1, 1.2, 1.4], (8, 2)),
], ids=str)
def test_chosen(chooser, first, second, chosen):
    results = chooser(first, second)
    assert tuple(size for size, _ in results) == chosen
    assert all(away < 0.1 for _, away in results), results  # trials take little of the time


def test_fixed(chooser):
    assert chooser([0.001, 0.01], [0.001, 0.01], fixed=True) == [(2, 0.0), (2, 0.0)]


@pytest.mark.skipif(len(os.sched_getaffinity(0)) < 2, reason="one processor")
def test_same_bits(tmp_path):
    """A trainer that changes the number while it runs ends with the bits of one thread."""
    trainer, data = trainers.build("mlp"), trainers.data_options("mlp", tmp_path)
    results = []
    for name, options in (("free", []), ("one", ["--threads", 1])):
        folder = tmp_path / name
        folder.mkdir()
        subprocess.run([trainer, "train", "--quiet", "--epochs", "30", "--save", "w.safetensors", *data, *map(str, options)],
                       cwd=folder, check=True, capture_output=True, env=trainers.ENVIRONMENT, timeout=200)
        results.append((folder / "w.safetensors").read_bytes())
    assert results[0] == results[1]


@pytest.mark.skipif(not os.path.isdir("/dev/shm"), reason="no shared memory in files here")
@pytest.mark.parametrize("size", [0, 1024])
def test_starts_in_place_of_a_process_that_was_killed_as_it_started(size, tmp_path):
    """LLVM's OpenMP runtime refuses to start where it finds the unfinished registration of one with the same number."""
    leave = f"head -c {size} /dev/zero > /dev/shm/__KMP_REGISTERED_LIB_$$_$(id -u); exec \"$@\""
    trainer = trainers.build("xor")
    trainers.run("/bin/sh", "-c", leave, "sh", trainer, "train", "--quiet", "--max-steps", 3, "--threads", 2, folder=tmp_path)
