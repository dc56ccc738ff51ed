"""The processes that a benchmark times, and how models are built for them.

Each system runs in a process of its own (Worker) that takes a number of steps when asked and sleeps otherwise, so that
they can take turns: a machine whose speed drifts treats all of them alike.
"""
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BENCH = ROOT / "bench"
BUILD = ROOT / os.environ.get("BUILD", "build")
WORK = BUILD / "bench"
SETTLE = 0.25  # seconds for idle threads of the last worker to fall asleep
TARGET = 0.4   # seconds of stepping in one turn
# glibc would give PyTorch's tensors back to the system after each step and fault them in again: a user who wants speed
# tells it to keep them.
KEEP_MEMORY = {"MALLOC_MMAP_THRESHOLD_": str(1 << 30), "MALLOC_TRIM_THRESHOLD_": str(1 << 34), "MALLOC_TOP_PAD_": str(1 << 28)}
FLAGS = ["-O3", "-march=native", "-mprefer-vector-width=512", "-ffp-contract=fast", "-fno-math-errno", "-fno-trapping-math", "-fopenmp"]


def c_compiler():
    return os.environ.get("CC", "clang")


def timed(command):
    start = time.perf_counter()
    subprocess.run([str(word) for word in command], check=True)
    return time.perf_counter() - start


def build(name):
    """The worker of an example, and what compiling it cost; the size is the stripped trainer's."""
    WORK.mkdir(parents=True, exist_ok=True)
    source, compiled = WORK / f"{name}.c", WORK / f"{name}.o"
    compile_seconds = min(timed([BUILD / "dlc", ROOT / "examples" / f"{name}.dl", "-o", source]) for _ in range(3))
    cc_seconds = timed([c_compiler(), "-std=c11", *FLAGS, "-c", "-o", compiled, source])
    link = [c_compiler(), "-O2", "-fopenmp", "-I", ROOT / "runtime", "-Wl,--as-needed", "-o"]  # no pages of an unused libm
    subprocess.run([*link, WORK / name, BENCH / "worker.c", ROOT / "runtime" / "threads.c", compiled, "-lm"], check=True)
    trainer = WORK / f"{name}.trainer"
    libraries = ["-lzip", "-lz", "-lpng", "-ljansson", "-lm", "-pthread"]
    subprocess.run([*link, trainer, compiled, BUILD / "libdlc_host.a", *libraries], check=True)
    subprocess.run(["strip", trainer], check=True)
    return {"dlc_ms": compile_seconds * 1e3, "cc_s": cc_seconds, "trainer_bytes": trainer.stat().st_size}


class Worker:
    """`facts`: what the process says of itself when it is ready."""

    def __init__(self, command, threads, seconds=TARGET, settings=None):
        environment = dict(os.environ, OMP_NUM_THREADS=str(threads), **(settings or {}))
        self.process = subprocess.Popen([str(word) for word in command], text=True, stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, env=environment)
        line = self.process.stdout.readline()
        if not line:
            sys.exit(f"bench: the worker {' '.join(map(str, command))} did not start")
        self.facts = json.loads(line)
        self.steps = 1
        while self.run() < seconds / 4:
            self.steps *= 2

    def run(self):
        self.process.stdin.write(f"{self.steps}\n")
        self.process.stdin.flush()
        return float(self.process.stdout.readline())

    def step_seconds(self):
        seconds = self.run() / self.steps
        time.sleep(SETTLE)
        return seconds

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def dlc_worker(name, entry, threads):
    return Worker([WORK / name, entry], threads)


def torch_worker(name, entry, threads, channels_last=False):
    return Worker([sys.executable, BENCH / "torch_worker.py", name, entry, threads, int(channels_last)], threads,
                  settings=KEEP_MEMORY)


def interleave(workers, rounds):
    """Seconds a step in each round, for each of a dictionary of workers; they are closed afterwards."""
    times = {key: [] for key in workers}
    for _ in range(rounds):
        for key, worker in workers.items():
            times[key].append(worker.step_seconds())
    for worker in workers.values():
        worker.close()
    return times


def ratio(ours, theirs):
    """Of two lists of times taken in turns: how much faster ours is, with the lowest and the highest round."""
    rounds = [b / a for a, b in zip(ours, theirs)]
    return {"median": statistics.median(rounds), "low": min(rounds), "high": max(rounds)}


def best(times, keys):
    return min(keys, key=lambda key: statistics.median(times[key]))


def build_machine():
    WORK.mkdir(parents=True, exist_ok=True)
    subprocess.run([c_compiler(), "-O3", "-march=native", "-mprefer-vector-width=512", "-fopenmp", "-I", ROOT / "runtime", "-o",
                    WORK / "machine", BENCH / "machine.c", ROOT / "runtime" / "threads.c"], check=True)


def machine_worker(threads):
    """The probe of the machine's peak; a step is a burst of facts["flops"] FLOPs."""
    return Worker([WORK / "machine"], threads)


def machine():
    """Measured peaks: GFLOP/s of f32 multiply-adds and GB/s of a triad, of one core and of both."""
    result = {}
    for threads in (1, 2):
        probe = machine_worker(threads)
        result[str(threads)] = {key: probe.facts[key] for key in ("gflops", "gbytes")}
        probe.close()
    return result


def examples(names, chosen, parser):
    """The chosen ones among `names` that are examples, or all of those."""
    there = [name for name in names if (ROOT / "examples" / f"{name}.dl").exists()]
    unknown = [name for name in chosen if name not in there]
    if unknown:
        parser.error(f"unknown model {unknown[0]}; there are {', '.join(there)}")
    return chosen or there
