#!/usr/bin/env python3
"""Validation loss of a recurrent text model beside PyTorch: the same network, text, initialization scheme and settings.

    python3 bench/text_accuracy.py char_rnn|char_gru TEXT [--seeds 1,2,3] [--only dlc|torch]

TEXT is a file of characters. Both systems take 2,000 steps of Adam on random windows of the first nine tenths; the loss is
the mean over all characters of the last tenth, in windows that touch. dlc trains through the command line of the trainer
built from the example.
"""
import argparse
import json
import os
import pathlib
import subprocess
import sys

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = pathlib.Path(os.environ.get("BUILD", ROOT / "build"))
STEPS, CONTEXT, VALIDATE = 2000, 64, 0.1


def keras_scheme(net):
    """The initial weights of Keras, which dlc follows. Its LSTM has one bias: PyTorch's second one stays 0."""
    import torch
    from torch import nn

    nn.init.uniform_(net.embedding.weight, -0.05, 0.05)
    for module in (net.recurrent, net.head):
        for name, weight in module.named_parameters():
            if "bias" in name:
                nn.init.zeros_(weight)
            elif "hh" in name:
                nn.init.orthogonal_(weight)
            else:
                nn.init.xavier_uniform_(weight)
    if isinstance(net.recurrent, nn.LSTM):
        units = net.recurrent.hidden_size
        with torch.no_grad():
            net.recurrent.bias_ih_l0[units:2 * units] = 1.0
        net.recurrent.bias_hh_l0.requires_grad_(False)


def torch_loss(name, path, seed):
    import torch
    import torch_models

    torch.manual_seed(seed)
    torch.set_num_threads(1)
    net, _, loss, batch, _ = torch_models.sequence_setup(name)
    keras_scheme(net)
    optimizer = torch.optim.Adam([p for p in net.parameters() if p.requires_grad], lr=1e-3, eps=1e-7)
    _, numbers = np.unique(list(path.read_text(encoding="utf-8")), return_inverse=True)
    text = torch.from_numpy(numbers)
    windows = len(text) - CONTEXT
    kept = int(windows * (1 - VALIDATE))
    ahead = torch.arange(CONTEXT)

    def loss_at(starts):
        at = starts[:, None] + ahead
        return loss(net(text[at]), text[at + 1])

    for _ in range(STEPS):
        optimizer.zero_grad(set_to_none=True)
        loss_at(torch.randint(0, kept, (len(batch),))).backward()
        optimizer.step()
    with torch.no_grad():
        parts = torch.arange(kept, windows, CONTEXT).split(500)
        return float(sum(loss_at(part) * len(part) for part in parts) / sum(map(len, parts)))


def dlc_loss(name, path, seed):
    out = BUILD / "accuracy"
    out.mkdir(parents=True, exist_ok=True)
    subprocess.run([BUILD / "dlc", ROOT / "examples" / f"{name}.dl", "--build", "-o", out / name], check=True)
    result = subprocess.run([f"./{name}", "train", "--data", f"text={path}", "--epochs", "1", "--steps-per-epoch",
                             str(STEPS), "--validate", str(VALIDATE), "--seed", str(seed), "--threads", "1", "--quiet",
                             "--json", "--save", f"{name}-{seed}.safetensors"],
                            cwd=out, check=True, capture_output=True, text=True)
    return json.loads(result.stdout)["history"][-1]["validation"]["loss"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", choices=["char_gru", "char_rnn"])
    parser.add_argument("text", type=pathlib.Path)
    parser.add_argument("--seeds", default="1,2,3")
    parser.add_argument("--only", choices=["dlc", "torch"])
    options = parser.parse_args()
    for system, run in (("dlc", dlc_loss), ("torch", torch_loss)):
        if options.only in (None, system):
            found = []
            for seed in map(int, options.seeds.split(",")):
                found.append(run(options.model, options.text.resolve(), seed))
                print(f"{options.model} {system} seed {seed}: {found[-1]:.4f}", flush=True)
            print(f"{options.model} {system}: mean {np.mean(found):.4f}, standard deviation {np.std(found):.4f}")


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT / "bench"))
    main()
