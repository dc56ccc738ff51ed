#!/usr/bin/env python3
"""Accuracy beside PyTorch: the same network, data, initialization scheme and settings, on the same files.

    python3 bench/accuracy.py mnist_cnn|cifar_cnn DATA_FOLDER [--seeds 1,2,3] [--epochs N] [--only dlc|torch]

DATA_FOLDER holds `mnist/` and `cifar10/`. dlc trains through the command line of the trainer built from the example; PyTorch
trains with the same batch size, optimizer, held-out part and shuffling between epochs.
"""
import argparse
import gzip
import json
import os
import pathlib
import subprocess
import sys

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = pathlib.Path(os.environ.get("BUILD", ROOT / "build"))
SETTINGS = {"mnist_cnn": dict(source="mnist", epochs=5, batch=64, validate=0.1),
            "cifar_cnn": dict(source="cifar10", epochs=10, batch=32, validate=0.1)}


def read_idx(path):
    with gzip.open(path) as file:
        data = file.read()
    rank = data[3]
    shape = np.frombuffer(data, ">i4", rank, 4)
    return np.frombuffer(data, np.uint8, offset=4 + 4 * rank).reshape(shape)


def read_data(source, folder):
    """Images [n, channels, height, width] in 0..1 and labels, for training and test."""
    if source == "mnist":
        return [(read_idx(folder / f"{part}-images-idx3-ubyte.gz")[:, None] / np.float32(255),
                 read_idx(folder / f"{part}-labels-idx1-ubyte.gz").astype(np.int64)) for part in ("train", "t10k")]
    parts = []
    for name in ("data_batch_1.bin", "test_batch.bin"):
        rows = np.fromfile(folder / name, np.uint8).reshape(-1, 3073)
        parts.append((rows[:, 1:].reshape(-1, 3, 32, 32) / np.float32(255), rows[:, 0].astype(np.int64)))
    return parts


def torch_accuracy(name, folder, settings, seed):
    import torch
    import torch_models
    from torch import nn
    from torch.nn import functional as F

    torch.manual_seed(seed)
    net = torch_models.setup(name)[0]
    for module in net.modules():  # Keras' scheme, which dlc follows
        if isinstance(module, (nn.Conv2d, nn.Linear)):
            nn.init.xavier_uniform_(module.weight)
            nn.init.zeros_(module.bias)
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-3, eps=1e-7)
    (x, t), (test_x, test_t) = read_data(settings["source"], folder)
    kept = int(len(x) * (1 - settings["validate"]))
    x, t = torch.from_numpy(x[:kept]), torch.from_numpy(t[:kept])
    for _ in range(settings["epochs"]):
        for rows in torch.randperm(kept).split(settings["batch"]):
            optimizer.zero_grad(set_to_none=True)
            F.cross_entropy(net(x[rows]), t[rows]).backward()
            optimizer.step()
    with torch.no_grad():
        right = sum(int((net(torch.from_numpy(test_x[i:i + 500])).argmax(1).numpy() == test_t[i:i + 500]).sum())
                    for i in range(0, len(test_x), 500))
    return right / len(test_x)


def dlc_accuracy(name, folder, settings, seed):
    out = BUILD / "accuracy"
    out.mkdir(parents=True, exist_ok=True)
    subprocess.run([BUILD / "dlc", ROOT / "examples" / f"{name}.dl", "--build", "-o", out / name], check=True)
    result = subprocess.run([f"./{name}", "train", "--data", f"{settings['source']}={folder}", "--epochs",
                             str(settings["epochs"]), "--validate", str(settings["validate"]), "--seed", str(seed),
                             "--quiet", "--json", "--save", f"{name}-{seed}.safetensors"],
                            cwd=out, check=True, capture_output=True, text=True)
    return json.loads(result.stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", choices=sorted(SETTINGS))
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("--seeds", default="1,2,3")
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--only", choices=["dlc", "torch"])
    options = parser.parse_args()
    settings = dict(SETTINGS[options.model])
    settings["epochs"] = options.epochs or settings["epochs"]
    folder = (options.data / settings["source"]).resolve()
    for system, run in (("dlc", dlc_accuracy), ("torch", torch_accuracy)):
        if options.only in (None, system):
            for seed in map(int, options.seeds.split(",")):
                print(options.model, system, "seed", seed, run(options.model, folder, settings, seed), flush=True)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "bench"))
    main()
