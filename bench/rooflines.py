#!/usr/bin/env python3
"""How close the kernels of a training step are to what the machine can do: the figures of docs/performance.md.

    python3 bench/rooflines.py DATA_FOLDER [--threads N] [MODEL ...]

DATA_FOLDER holds `mnist/`, `cifar10/` and `tinyshakespeare.txt`. Each example trains for a few steps with `--profile`; of
each kernel the shortest run counts, as other programs only make runs longer. For each model: the time of all kernels, the
part of it in kernels under half of their roofline, and the kernels that take more than 5% of the time.
"""
import argparse
import json
import os
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = pathlib.Path(os.environ.get("BUILD", ROOT / "build")).resolve()
DATA = {"mnist_cnn": "mnist", "mlp": "mnist", "cifar_cnn": "cifar10", "resnet20": "cifar10", "vgg": "cifar10",
        "char_rnn": "tinyshakespeare.txt", "char_gru": "tinyshakespeare.txt", "char_gpt": "tinyshakespeare.txt"}
STEPS = {"mlp": 300, "mnist_cnn": 60, "cifar_cnn": 80, "resnet20": 12, "vgg": 6}
SHARE = 0.05  # of the time: below, a kernel is not listed


def profile(name, folder, threads):
    """What a short training run says of its kernels, with the shortest seconds of each, and of the machine."""
    source = folder / DATA[name]
    field = "text" if source.suffix == ".txt" else DATA[name]
    with tempfile.TemporaryDirectory() as work:
        subprocess.run([BUILD / "dlc", ROOT / "examples" / f"{name}.dl", "--build", "-o", "trainer"], check=True, cwd=work)
        done = subprocess.run(["./trainer", "train", "--data", f"{field}={source}", "--threads", str(threads), "--max-steps",
                               str(STEPS.get(name, 20)), "--quiet", "--no-samples", "--json", "--profile=trace.json"],
                              check=True, cwd=work, capture_output=True, text=True)
        facts = json.loads(done.stdout)["profile"]
        events = json.loads((pathlib.Path(work) / "trace.json").read_text())["traceEvents"]
    shortest = {}
    for event in events:
        seconds = event["dur"] * 1e-6
        shortest[event["name"]] = min(seconds, shortest.get(event["name"], seconds))
    kernels = [kernel for kernel in facts["kernels"] if kernel["calls"]]
    for kernel in kernels:
        flops, size = kernel["flops"] / kernel["calls"], kernel["bytes"] / kernel["calls"]
        kernel["seconds"] = shortest[kernel["kernel"]]
        kernel["rate"] = flops / kernel["seconds"]
        kernel["roof"] = max(flops / facts["peak_flops"], size / facts["peak_bandwidth"]) / kernel["seconds"]
    return facts, sorted(kernels, key=lambda kernel: -kernel["seconds"])


def show(name, facts, kernels):
    total = sum(kernel["seconds"] for kernel in kernels)
    low = sum(kernel["seconds"] for kernel in kernels if kernel["roof"] < 0.5)
    print(f"{name}: {total * 1e3:.2f} ms in {len(kernels)} kernels, {100 * low / total:.1f}% of it under half of the roofline; "
          f"peak {facts['peak_flops'] * 1e-9:.0f} GFLOP/s, memory {facts['peak_bandwidth'] * 1e-9:.1f} GB/s")
    listed = [kernel for kernel in kernels if kernel["seconds"] > SHARE * total] or kernels[:1]
    for kernel in listed:
        print(f"    {kernel['kernel']:<32} line {kernel['line']:<4} {kernel['seconds'] * 1e6:>8.0f} us "
              f"{100 * kernel['seconds'] / total:>5.1f}% {kernel['rate'] * 1e-9:>6.0f} GFLOP/s  roof {100 * kernel['roof']:>4.0f}%"
              f"{'  under half' if kernel['roof'] < 0.5 else ''}", flush=True)


def main():
    parser = argparse.ArgumentParser(description="How close kernels are to what the machine can do.")
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("models", nargs="*", metavar="MODEL", default=[], help=", ".join(DATA))
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    unknown = [name for name in options.models if name not in DATA]
    if unknown:
        parser.error(f"unknown model {unknown[0]}; there are {', '.join(DATA)}")
    for name in options.models or [name for name in DATA if name != "vgg"]:
        show(name, *profile(name, options.data.resolve(), options.threads))


if __name__ == "__main__":
    main()
