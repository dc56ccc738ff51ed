#!/usr/bin/env python3
"""Inference at batch 1, one thread, side by side with ONNX Runtime and PyTorch.

    python3 bench/inference.py [--rounds N] [--json FILE] [MODEL ...]

The ONNX models are PyTorch's own exports of the forms in torch_models.py; ONNX Runtime is the npm package
onnxruntime-node. All take turns, as in training.py.
"""
import argparse
import json
import os
import pathlib
import statistics
import subprocess

import torch
import torch_models
import workers

MODELS = ["mlp", "mnist_cnn", "cifar_cnn", "resnet20", "char_rnn", "char_gru", "char_gpt"]
RUNTIME = workers.WORK / "onnxruntime"


def install():
    """onnxruntime-node, with the library that the package itself carries: its install script would fetch others."""
    if not (RUNTIME / "node_modules" / "onnxruntime-node").exists():
        RUNTIME.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--silent", "--no-save", "--ignore-scripts", "onnxruntime-node@1.30.0"],
                       cwd=RUNTIME, check=True)
    os.environ["NODE_PATH"] = str(RUNTIME / "node_modules")


def export(name):
    torch.manual_seed(0)
    net, _, _, x, _ = torch_models.setup(name)
    path = workers.WORK / f"{name}.onnx"
    torch.onnx.export(net.eval(), x[:1], path)
    return path


def measure(name, rounds):
    workers.build(name)
    runs = {"dlc": workers.dlc_worker(name, "predict", 1),
            "onnxruntime": workers.Worker(["node", workers.BENCH / "ort_worker.js", export(name), 1], 1),
            "torch": workers.torch_worker(name, "predict", 1)}
    facts = runs["dlc"].facts
    times = workers.interleave(runs, rounds)
    return {"batch": facts["batch"], "us": {key: [t * 1e6 for t in seconds] for key, seconds in times.items()},
            "ratio": {key: workers.ratio(times["dlc"], times[key]) for key in ("onnxruntime", "torch")}}


def show(name, row):
    cells = [f"{statistics.median(row['us'][key]):>10.1f}" for key in ("dlc", "onnxruntime", "torch")]
    for key in ("onnxruntime", "torch"):
        ratio = row["ratio"][key]
        spread = f"({ratio['low']:.1f}..{ratio['high']:.1f})"
        cells.append(f"{ratio['median']:>6.1f}x {spread:<14}")
    print(f"{name:<18} {' '.join(cells)}", flush=True)


def main():
    parser = argparse.ArgumentParser(description="Inference at batch 1 beside ONNX Runtime and PyTorch.")
    parser.add_argument("models", nargs="*", metavar="MODEL", default=[], help=", ".join(MODELS))
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--json", type=pathlib.Path, help="write all figures to this file")
    options = parser.parse_args()
    names = workers.examples(MODELS, options.models, parser)
    install()
    print(f"{'model':<18} {'dlc us':>10} {'ONNX us':>10} {'PyTorch us':>10} {'to ONNX Runtime':<22} {'to PyTorch':<22}")
    result = {}
    for name in names:
        result[name] = measure(name, options.rounds)
        show(name, result[name])
    ratios = [row["ratio"]["onnxruntime"]["median"] for row in result.values()]
    print(f"geometric mean to ONNX Runtime: {statistics.geometric_mean(ratios):.2f}x")
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
