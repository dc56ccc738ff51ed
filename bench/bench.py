#!/usr/bin/env python3
"""Step time of the examples, side by side with PyTorch.

    python3 bench/bench.py [--rounds N] [--threads 1,2] [--json FILE] [MODEL ...]

Each system runs in a worker process of its own; in every round each worker in turn takes a number of training steps on
the same random batch while the others sleep, so that a machine whose speed drifts treats both alike. The ratio is taken round
by round; medians and the spread (lowest and highest round) are printed. PyTorch is measured with contiguous and with channels-last
memory and the better one counts.
"""
import argparse
import ctypes
import json
import os
import pathlib
import statistics
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = pathlib.Path(os.environ.get("BUILD", ROOT / "build"))
MODELS = ["linear_regression", "xor", "two_layer_net", "mlp", "mnist_cnn", "cifar_cnn", "resnet20", "custom"]
SETTLE = 0.25  # seconds for idle threads of the last worker to fall asleep
TARGET = 0.4   # seconds of stepping in one turn
# Thousands of steps on one batch would learn it by heart, and gradients that die away slow both systems down as
# denormal numbers. So nothing is learnt: the rate is as good as 0.
SMALL_RATE = 1e-12
RATES = ("lr", "lr.rate")

PEAK_SOURCE = r"""
#include <stdio.h>
#include <time.h>
typedef float vec __attribute__((vector_size(64)));
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec + 1e-9 * t.tv_nsec; }
int main(void)
{
    vec a[12] = {{0}}, x, y;
    for (int i = 0; i < 16; i++) { x[i] = 1.0f + 1e-7f * i; y[i] = 1e-9f * i; }
    double best = 0;
    for (int round = 0; round < 5; round++) {
        double start = now();
        for (long i = 0; i < 4000000; i++) {
            for (int j = 0; j < 12; j++) a[j] = a[j] * x + y;
            __asm__ volatile("" : "+v"(x), "+v"(y));
        }
        double rate = 4e6 * 12 * 32 / (now() - start);
        if (rate > best) best = rate;
    }
    float sum = 0;
    for (int j = 0; j < 12; j++) for (int i = 0; i < 16; i++) sum += a[j][i];
    printf("%.1f %g\n", best * 1e-9, sum);
    return 0;
}
"""


# ---- workers ------------------------------------------------------------------------------------

def serve(step):
    """Answers `N` on standard input with the seconds that N steps took."""
    step()
    print("ready", flush=True)
    for line in sys.stdin:
        steps = int(line)
        start = time.perf_counter()
        for _ in range(steps):
            step()
        print(repr(time.perf_counter() - start), flush=True)


def dlc_worker(name):
    sys.path.insert(0, str(ROOT / "tests"))
    import numpy as np
    import harness

    program = harness.Program(BUILD / "bench" / f"{name}.so").initialize(1)
    rng = np.random.default_rng(0)
    for array in program.fields.values():
        array[...] = rng.integers(0, 10, array.shape) if array.dtype == np.int32 else rng.random(array.shape)
    for name in program.names("setting"):
        if name in RATES:
            program[name][...] = SMALL_RATE
    step, address, batch = program.table.train_step, program.address, program.batch
    serve(lambda: step(address, batch))


def torch_worker(name, threads, channels_last):
    import torch
    import torch_models

    torch.set_num_threads(threads)
    torch.manual_seed(0)
    net, optimizer, loss_function, x, t = torch_models.setup(name)
    for group in optimizer.param_groups:
        group["lr"] = SMALL_RATE
    if channels_last:
        net = net.to(memory_format=torch.channels_last)
        if x.dim() == 4:
            x = x.contiguous(memory_format=torch.channels_last)

    def step():
        optimizer.zero_grad(set_to_none=True)
        loss = loss_function(net(x), t)
        loss.backward()
        optimizer.step()

    serve(step)


class Worker:
    def __init__(self, arguments, threads):
        environment = dict(os.environ, OMP_NUM_THREADS=str(threads))
        self.process = subprocess.Popen([sys.executable, __file__, "--worker", *arguments], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment)
        if self.process.stdout.readline().strip() != "ready":
            sys.exit(f"bench: the worker {' '.join(arguments)} did not start")
        self.steps = 1
        while self.run() < TARGET / 4:
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


# ---- the comparison -----------------------------------------------------------------------------

def timed(command, **options):
    start = time.perf_counter()
    subprocess.run(command, check=True, **options)
    return time.perf_counter() - start


def build(name):
    """C and shared library of an example; returns what it cost."""
    folder = BUILD / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    source, library = folder / f"{name}.c", folder / f"{name}.so"
    compile_seconds = timed([BUILD / "dlc", ROOT / "examples" / f"{name}.dl", "-o", source])
    flags = ["-O3", "-march=native", "-ffp-contract=fast", "-fno-math-errno", "-fno-trapping-math", "-fopenmp"]
    cc_seconds = timed([os.environ.get("CC", "clang"), "-std=c11", *flags, "-shared", "-fPIC", "-o", library, source, "-lm"])
    return compile_seconds, cc_seconds


def measure_peak():
    folder = BUILD / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "peak.c").write_text(PEAK_SOURCE)
    subprocess.run(["clang", "-O2", "-march=native", "-o", folder / "peak", folder / "peak.c"], check=True)
    return float(subprocess.run([folder / "peak"], check=True, capture_output=True, text=True).stdout.split()[0])


def compare(name, threads, rounds):
    candidates = {"dlc": Worker(["dlc", name], threads),
                  "torch": Worker(["torch", name, str(threads), "0"], threads),
                  "torch channels-last": Worker(["torch", name, str(threads), "1"], threads)}
    times = {key: [] for key in candidates}
    for _ in range(rounds):
        for key, worker in candidates.items():
            times[key].append(worker.step_seconds())
    for worker in candidates.values():
        worker.close()
    best = min(("torch", "torch channels-last"), key=lambda key: statistics.median(times[key]))
    ratios = [torch / dlc for torch, dlc in zip(times[best], times["dlc"])]
    return {"dlc_ms": [t * 1e3 for t in times["dlc"]], "torch_ms": [t * 1e3 for t in times[best]],
            "torch_setting": best, "ratio": statistics.median(ratios), "ratio_low": min(ratios), "ratio_high": max(ratios)}


def main():
    parser = argparse.ArgumentParser(description="Step time of the examples against PyTorch.")
    parser.add_argument("models", nargs="*", metavar="MODEL", default=[], help=", ".join(MODELS))
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--threads", default="1,2", help="numbers of threads, e.g. 1,2")
    parser.add_argument("--json", type=pathlib.Path, help="write all figures to this file")
    options = parser.parse_args()
    unknown = [name for name in options.models if name not in MODELS]
    if unknown:
        parser.error(f"unknown model {unknown[0]}; there are {', '.join(MODELS)}")
    result = {"peak_gflops_one_core": measure_peak(), "models": {}}
    print(f"measured f32 FMA peak of one core: {result['peak_gflops_one_core']:.0f} GFLOP/s\n")
    print(f"{'model':<20} {'threads':>7} {'dlc ms':>9} {'PyTorch ms':>11} {'ratio':>7}  {'(lowest..highest)':<18} "
          f"{'dlc':>7} {'C compiler':>10}")
    for name in options.models or MODELS:
        compile_seconds, cc_seconds = build(name)
        for threads in map(int, options.threads.split(",")):
            row = compare(name, threads, options.rounds)
            row.update(compile_ms=compile_seconds * 1e3, cc_s=cc_seconds)
            result["models"][f"{name}/{threads}"] = row
            print(f"{name:<20} {threads:>7} {statistics.median(row['dlc_ms']):>9.4f} "
                  f"{statistics.median(row['torch_ms']):>11.3f} {row['ratio']:>6.1f}x  "
                  f"{'(%.1f..%.1f)' % (row['ratio_low'], row['ratio_high']):<18} "
                  f"{row['compile_ms']:>4.0f} ms {row['cc_s']:>8.1f} s", flush=True)
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1] == "--worker":
        kind, name = sys.argv[2:4]
        if kind == "dlc":
            dlc_worker(name)
        else:
            torch_worker(name, int(sys.argv[4]), sys.argv[5] == "1")
    else:
        main()
