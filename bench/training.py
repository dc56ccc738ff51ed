#!/usr/bin/env python3
"""Training steps of the examples, side by side with PyTorch.

    python3 bench/training.py [--rounds N] [--json FILE] [MODEL ...]

Measures the machine first. Then, for each model, dlc, PyTorch and a probe of the machine's peak, each with one and with
two threads, take turns, the models on the same kind of random batch; ratios and percents of the peak are taken round by
round, and the median and the spread (lowest and highest round) are printed. With one thread the rival is PyTorch with one
thread, with two threads it is PyTorch at its best with one or two; always the better of contiguous and channels-last
memory. On a shared machine the second core may not be free: the probe says how much faster two are than one.
"""
import argparse
import json
import pathlib
import statistics

import workers

# Those with a PyTorch form in torch_models.py.
MODELS = ["linear_regression", "xor", "two_layer_net", "custom", "mlp", "mnist_cnn", "cifar_cnn", "resnet20", "vgg",
          "char_rnn", "char_gru", "char_gpt"]
IMAGES = {"mnist_cnn", "cifar_cnn", "resnet20", "vgg"}  # models that have a channels-last form
THREADS = (1, 2)


def measure(name, rounds):
    row = workers.build(name)
    runs = {("dlc", threads): workers.dlc_worker(name, "train", threads) for threads in THREADS}
    probes = {("machine", threads): workers.machine_worker(threads) for threads in THREADS}
    for layout in ("contiguous", "channels-last") if name in IMAGES else ("contiguous",):
        for threads in THREADS:
            runs[layout, threads] = workers.torch_worker(name, "train", threads, layout == "channels-last")
    facts = runs["dlc", 1].facts
    times = workers.interleave({**runs, **probes}, rounds)
    peaks = {threads: [probes["machine", threads].facts["flops"] / t for t in times["machine", threads]] for threads in THREADS}
    row.update({key: facts[key] for key in ("batch", "flops", "arena", "bytes", "data", "resident")})
    row["threads"] = {}
    for threads in THREADS:
        rivals = [key for key in runs if key[0] != "dlc" and key[1] <= threads and (threads > 1 or key[1] == 1)]
        rival = workers.best(times, rivals)
        ours = times["dlc", threads]
        row["threads"][str(threads)] = {
            "dlc_ms": [t * 1e3 for t in ours], "torch_ms": [t * 1e3 for t in times[rival]],
            "torch_setting": f"{rival[0]}, {rival[1]} thread{'s' if rival[1] > 1 else ''}",
            "ratio": workers.ratio(ours, times[rival]),
            "percent_of_peak": statistics.median(100 * facts["flops"] / t / peak for t, peak in zip(ours, peaks[threads]))}
    row["scaling"] = workers.ratio(times["dlc", 2], times["dlc", 1])
    row["machine_scaling"] = workers.ratio(peaks[1], peaks[2])
    return row


def size(count):
    return f"{count / 1e6:.1f} MB" if count >= 1e5 else f"{count / 1e3:.1f} kB"


HEADER = (f"{'model':<18} {'thr.':>4} {'dlc ms':>9} {'PyTorch ms':>10} {'ratio':>7} {'(low..high)':<15} {'examples/s':>10} "
          f"{'peak':>5} {'arena':>8} {'resident':>9} {'trainer':>8} {'dlc':>6} {'cc':>7}")


def show(name, row):
    for threads, run in row["threads"].items():
        dlc_ms = statistics.median(run["dlc_ms"])
        spread = f"({run['ratio']['low']:.1f}..{run['ratio']['high']:.1f})"
        print(f"{name if threads == '1' else '':<18} {threads:>4} {dlc_ms:>9.4f} {statistics.median(run['torch_ms']):>10.3f} "
              f"{run['ratio']['median']:>6.1f}x {spread:<15} {row['batch'] / dlc_ms * 1e3:>10.0f} "
              f"{run['percent_of_peak']:>4.0f}%", end="")
        if threads == "1":
            print(f" {size(row['arena']):>8} {size(row['resident']):>9} {size(row['trainer_bytes']):>8} "
                  f"{row['dlc_ms']:>3.0f} ms {row['cc_s']:>5.1f} s", end="")
        else:
            print(f"  {row['scaling']['median']:.2f}x one thread (the machine: {row['machine_scaling']['median']:.2f}x)", end="")
        print(flush=True)


def main():
    parser = argparse.ArgumentParser(description="Training steps of the examples beside PyTorch.")
    parser.add_argument("models", nargs="*", metavar="MODEL", default=[], help=", ".join(MODELS))
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--json", type=pathlib.Path, help="write all figures to this file")
    options = parser.parse_args()
    names = workers.examples(MODELS, options.models, parser)
    workers.build_machine()
    result = {"machine": workers.machine(), "models": {}}
    for threads, peak in result["machine"].items():
        print(f"measured with {threads} thread{'s' if threads != '1' else ''}: {peak['gflops']:.0f} GFLOP/s of f32 "
              f"multiply-adds, {peak['gbytes']:.1f} GB/s of memory")
    print(f"\n{HEADER}")
    for name in names:
        result["models"][name] = measure(name, options.rounds)
        show(name, result["models"][name])
    for threads in map(str, THREADS):
        ratios = [row["threads"][threads]["ratio"]["median"] for row in result["models"].values()]
        print(f"geometric mean, {threads} thread{'s' if threads != '1' else ''}: {statistics.geometric_mean(ratios):.2f}x")
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
