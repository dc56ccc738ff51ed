#!/usr/bin/env python3
"""What the examples with objectives of their own reach, trained as they are written, through the command line.

    python3 bench/objectives.py DATA_FOLDER [gan] [vae] [seq2seq] [text_classifier] [vgg] [--seed N] [--epochs N]

DATA_FOLDER holds `mnist/` and `cifar10/`. Without names: all of them. Each line says what was asked and what came out;
with --epochs, which is for a quick look, the figures are those of so many epochs.

gan              1,000 samples as a trained mnist_cnn sees them: its mean confidence, and the digits it finds
vae              the negative evidence lower bound of the test images, in nats
seq2seq          additions without a wrong digit, of questions that were not among the training ones
text_classifier  accuracy on other sentences, from the start and from the weights of text_pretrain
vgg              accuracy on the test images
"""
import argparse
import json
import os
import pathlib
import struct
import subprocess
import sys

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = pathlib.Path(os.environ.get("BUILD", ROOT / "build"))
OUT = BUILD / "objectives"
SENTENCES = ROOT / "tests" / "tools" / "make_sentences.py"


class Run:
    """Trainers of examples in OUT, and what all of them are told."""

    def __init__(self, options):
        self.data = options.data.resolve()
        self.epochs = [] if options.epochs is None else ["--epochs", str(options.epochs)]
        self.seed = ["--seed", str(options.seed), "--threads", "1"]

    def call(self, name, command, *arguments):
        """The JSON that a command of the example's trainer prints."""
        done = subprocess.run([f"./{name}", command, "--quiet", "--json", *map(str, arguments)], cwd=OUT, check=True,
                              stdout=subprocess.PIPE, text=True)
        return json.loads(done.stdout)

    def train(self, name, *arguments):
        subprocess.run([BUILD / "dlc", ROOT / "examples" / f"{name}.dl", "--build", "-o", OUT / name], check=True)
        return self.call(name, "train", *self.seed, *self.epochs, *arguments)


def report(name, wanted, **figures):
    text = ", ".join(f"{key.replace('_', ' ')} {value}" for key, value in figures.items())
    print(f"{name}: {text} ({wanted})", flush=True)


# ---- pictures ------------------------------------------------------------------------------------------------

def write_idx(path, array):
    path.write_bytes(struct.pack(f">HBB{array.ndim}I", 0, 8, array.ndim, *array.shape) + array.tobytes())


def as_mnist(images):
    """A folder in MNIST's format whose test images are these."""
    folder = OUT / "samples"
    folder.mkdir(exist_ok=True)
    for part, kept in (("train", images[:1]), ("t10k", images)):
        write_idx(folder / f"{part}-images-idx3-ubyte", kept)
        write_idx(folder / f"{part}-labels-idx1-ubyte", np.zeros(len(kept), np.uint8))
    return folder


def gan(run):
    recognizer = run.train("mnist_cnn", "--data", f"mnist={run.data / 'mnist'}")["metrics"]["accuracy"]
    run.train("gan", "--data", f"mnist={run.data / 'mnist'}", "--no-samples")
    run.call("gan", "predict", "--count", 1000, "-o", "samples.npy", "--picture", "samples.png")
    samples = np.load(OUT / "samples.npy").reshape(1000, 28, 28)
    folder = as_mnist(np.rint(255 * samples).astype(np.uint8))
    run.call("mnist_cnn", "predict", "--data", f"mnist={folder}", "--split", "test", "--validate", 0,
             "-o", "seen.npy")
    logits = np.load(OUT / "seen.npy").astype(float)
    weight = np.exp(logits - logits.max(1, keepdims=True))
    chance = weight / weight.sum(1, keepdims=True)
    report("gan", "above 0.8, all ten digits", mean_confidence=f"{chance.max(1).mean():.4f}",
           samples_of_each_digit=np.bincount(chance.argmax(1), minlength=10).tolist(),
           accuracy_of_mnist_cnn=f"{recognizer:.4f}")


def vae(run):
    result = run.train("vae", "--data", f"mnist={run.data / 'mnist'}", "--no-samples")
    report("vae", "at most 106", nats_an_image=f"{result['loss']:.2f}")


def vgg(run):
    result = run.train("vgg", "--data", f"cifar10={run.data / 'cifar10'}")
    accuracy = [round(epoch["validation"]["metrics"]["accuracy"], 4) for epoch in result["history"]]
    report("vgg", "it learns", test_accuracy=f"{result['metrics']['accuracy']:.4f}", validation_accuracy=accuracy)


# ---- sequences -----------------------------------------------------------------------------------------------

def seq2seq(run):
    result = run.train("seq2seq")
    report("seq2seq", "above 0.99", exact_match=f"{result['metrics']['exact_match']:.4f}")


def text_classifier(run):
    folder = OUT / "sentences"
    subprocess.run([sys.executable, SENTENCES, folder], check=True)
    run.train("text_pretrain", "--data", f"text_csv={folder / 'unlabelled.csv'}")
    found = {}
    for start, arguments in (("unpretrained", []), ("pretrained", ["--load", "text_pretrain.safetensors", "--partial"])):
        run.train("text_classifier", "--data", f"text_csv={folder / 'labelled.csv'}", *arguments)
        test = run.call("text_classifier", "evaluate", "--data", f"text_csv={folder / 'test.csv'}")
        found[start] = f"{test['metrics']['accuracy']:.4f}"
    report("text_classifier", "pretrained above unpretrained", **found)


OBJECTIVES = {run.__name__: run for run in (gan, vae, seq2seq, text_classifier, vgg)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=pathlib.Path)
    parser.add_argument("names", nargs="*", metavar="|".join(OBJECTIVES))
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--epochs", type=int)
    options = parser.parse_args()
    unknown = set(options.names) - set(OBJECTIVES)
    if unknown:
        parser.error(f"no such objective: {', '.join(sorted(unknown))}")
    OUT.mkdir(parents=True, exist_ok=True)
    for name in options.names or OBJECTIVES:
        OBJECTIVES[name](Run(options))


if __name__ == "__main__":
    main()
