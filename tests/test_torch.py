"""Whole training trajectories against PyTorch, from PyTorch's initial weights and on the same batches: the examples with
their convolutions, batch normalization in training mode, and a small net under every optimizer.

    f64: the losses of 100 steps agree to 1e-8, relative
    f32: with momentum SGD those of 20 steps to 1e-4; with Adam the distance to PyTorch's f64 path is at most three times
         PyTorch's own f32-to-f64 distance. ResNet-20 under momentum SGD is held to the latter: with batch normalization over
         few images PyTorch's own f32 path is off its f64 path by a hundredth and more after 20 steps.

Data: the first images of the real sets with DLC_DATA=FOLDER (mnist/, cifar10/), else random ones. The images of a batch are
fewer than in the examples to save time, unless DLC_FULL is set. Skipped where PyTorch is not installed.
"""
import gzip
import json
import os
import pathlib
import struct
import subprocess

import numpy as np
import pytest

import harness

torch = pytest.importorskip("torch")
from torch import nn  # noqa: E402
from torch.nn import functional as F  # noqa: E402

DATA = os.environ.get("DLC_DATA")
FULL = bool(os.environ.get("DLC_FULL"))
STEPS = 100


@pytest.fixture(autouse=True)
def quiet_torch():
    """One thread, and doubles where PyTorch makes tensors of its own (NAdam's running product)."""
    torch.set_num_threads(1)
    torch.set_default_dtype(torch.float64)
    yield
    torch.set_default_dtype(torch.float32)


# ---- the examples in PyTorch ------------------------------------------------------------------------------

class Same(nn.Module):
    """A convolution with Keras' `same` padding: the odd one out goes to the end."""

    def __init__(self, inputs, outputs, size, stride=1):
        super().__init__()
        self.size, self.stride = size, stride
        self.conv = nn.Conv2d(inputs, outputs, size, stride)

    def forward(self, x):
        sides = []
        for n in (x.shape[3], x.shape[2]):
            need = max((-(-n // self.stride) - 1) * self.stride + self.size - n, 0)
            sides += [need // 2, need - need // 2]
        return self.conv(F.pad(x, sides))


def norm(channels):
    return nn.BatchNorm2d(channels, eps=0.001, momentum=0.01)


class Residual(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.first, self.first_norm = Same(inputs, outputs, 3, stride), norm(outputs)
        self.second, self.second_norm = Same(outputs, outputs, 3), norm(outputs)
        self.short = nn.Sequential(Same(inputs, outputs, 1, stride), norm(outputs)) if inputs != outputs else nn.Identity()

    def forward(self, x):
        h = F.relu(self.first_norm(self.first(x)))
        return F.relu(self.second_norm(self.second(h)) + self.short(x))


class ChannelsLast(nn.Module):
    """Flattens [channels, height, width] in Keras' order."""

    def forward(self, x):
        return x.permute(0, 2, 3, 1).flatten(1)


def cnn(channels, flat):
    return nn.Sequential(nn.Conv2d(channels, 32, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(32, 64, 3), nn.ReLU(),
                         nn.MaxPool2d(2), nn.Conv2d(64, 64, 3), nn.ReLU(), ChannelsLast(), nn.Linear(flat, 64), nn.ReLU(),
                         nn.Linear(64, 10))


def resnet20():
    layers, width = [Same(3, 16, 3), norm(16), nn.ReLU()], 16
    for filters in (16, 32, 64):
        for i in range(3):
            layers.append(Residual(width, filters, 2 if i == 0 and filters > 16 else 1))
            width = filters
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10))


def weights_of(net):
    """Parameters in Keras' layouts, in the order in which the layers are applied."""
    for module in net.modules():
        if isinstance(module, nn.Conv2d):
            yield module.weight.permute(2, 3, 1, 0)
            yield module.bias
        elif isinstance(module, nn.Linear):
            yield module.weight.T
            yield module.bias
        elif isinstance(module, nn.BatchNorm2d):
            yield module.weight
            yield module.bias


def named_weights(net, program):
    """The same under the program's names. Its layers are in the same order, but for the type of tensors that PyTorch keeps
    as one: so names and shapes are checked against each other."""
    arrays = [w.detach().double().numpy().copy() for w in weights_of(net)]
    names = program.names("parameter")
    assert [program[name].shape for name in names] == [array.shape for array in arrays]
    return dict(zip(names, arrays))


# ---- data -----------------------------------------------------------------------------------------------------

def real_images(name, count):
    folder = pathlib.Path(DATA)
    if name == "mnist":
        images = gzip.open(folder / "mnist" / "train-images-idx3-ubyte.gz").read(16 + count * 784)[16:]
        labels = gzip.open(folder / "mnist" / "train-labels-idx1-ubyte.gz").read(8 + count)[8:]
        return np.frombuffer(images, np.uint8).reshape(-1, 28, 28, 1), np.frombuffer(labels, np.uint8)
    rows = np.frombuffer((folder / "cifar10" / "data_batch_1.bin").read_bytes()[:count * 3073], np.uint8)
    rows = rows.reshape(-1, 3073)
    return rows[:, 1:].reshape(-1, 3, 32, 32).transpose(0, 2, 3, 1), rows[:, 0]


def images_of(name, count):
    if DATA:
        return real_images(name, count)
    random = np.random.default_rng(0)
    size, channels = {"mnist": (28, 1), "cifar10": (32, 3)}[name]
    return random.integers(0, 256, (count, size, size, channels), np.uint8), random.integers(0, 10, count, np.uint8)


# ---- trajectories -----------------------------------------------------------------------------------------------

def torch_path(net, optimizer, loss, batches, dtype):
    net, losses = net.to(dtype), []
    optimizer = optimizer(net.parameters())
    for x, t in batches:
        optimizer.zero_grad()
        value = loss(net(x.to(dtype)), t)
        value.backward()
        optimizer.step()
        losses.append(float(value))
    return np.array(losses)


def relative(path, other):
    return np.max(np.abs(path - other) / np.abs(other))


def distance(path, exact):
    """The median over the steps, and at least half a unit of a loss that is read in f32: a single ReLU that flips early
    moves the rest of a path, PyTorch's or ours, by chance."""
    return max(np.median(np.abs(path - exact) / np.abs(exact)), 2.0 ** -24)


class Example:
    """One of the examples, with PyTorch's twin, its batches and its initial weights."""

    def __init__(self, name, make, data, own_batch, batch):
        self.batch = own_batch if FULL else batch
        self.text = (harness.EXAMPLES / f"{name}.dl").read_text().replace(f"batch {own_batch} ", f"batch {self.batch} ")
        assert f"batch {self.batch} " in self.text
        self.make = make
        self.images, self.labels = images_of(data, self.batch * STEPS)

    def net(self):
        torch.manual_seed(7)
        return self.make()

    def torch_path(self, optimizer, steps, dtype):
        x = torch.tensor(self.images.transpose(0, 3, 1, 2) / 255.0)
        t = torch.tensor(self.labels.astype(np.int64))
        batches = [(x[i:i + self.batch], t[i:i + self.batch]) for i in range(0, steps * self.batch, self.batch)]
        return torch_path(self.net(), optimizer, F.cross_entropy, batches, dtype)

    def path(self, steps, real, using="adam(0.001)", options=()):
        text = self.text.replace("adam(0.001)", using)
        program = harness.load(text, real=real, flags=("-O2",), options=options).initialize()
        for name, array in named_weights(self.net(), program).items():
            program[name][...] = array
        batches = range(0, steps * self.batch, self.batch)
        return np.array([program.train_step(image=self.images[i:i + self.batch], label=self.labels[i:i + self.batch])
                         for i in batches])


EXAMPLES = {
    "mnist_cnn": lambda: Example("mnist_cnn", lambda: cnn(1, 576), "mnist", 64, 4),
    "cifar_cnn": lambda: Example("cifar_cnn", lambda: cnn(3, 1024), "cifar10", 32, 3),
    "resnet20": lambda: Example("resnet20", resnet20, "cifar10", 32, 2),
}


def adam(parameters):
    return torch.optim.Adam(parameters, lr=0.001, eps=1e-7)


def momentum_sgd(parameters, rate):
    return torch.optim.SGD(parameters, lr=rate, momentum=0.9)


@pytest.mark.parametrize("name", EXAMPLES)
def test_example_in_doubles(name):
    example = EXAMPLES[name]()
    wanted = example.torch_path(adam, STEPS, torch.float64)
    assert relative(example.path(STEPS, "f64"), wanted) < 1e-8


# Twenty steps of resnet20 with momentum at a rate of 0.01 take PyTorch's own f32 path 2.6% away from its f64 path (batch 32,
# CIFAR-10): batch statistics and ReLUs that flip amplify each rounding. At this rate they do not.
MOMENTUM_RATES = {"mnist_cnn": 0.01, "cifar_cnn": 0.01, "resnet20": 1e-5}


@pytest.mark.parametrize("name", EXAMPLES)
def test_example_in_floats(name):
    example, rate = EXAMPLES[name](), MOMENTUM_RATES[name]
    got = example.path(20, "f32", f"sgd({rate}, momentum = 0.9)")
    assert relative(got, example.torch_path(lambda p: momentum_sgd(p, rate), 20, torch.float32)) < 1e-4
    exact = example.torch_path(adam, 20, torch.float64)
    allowed = 3 * distance(example.torch_path(adam, 20, torch.float32), exact)
    # Winograd's algorithm has a bound of its own (docs/internals.md), above the rounding of PyTorch's direct sums.
    assert distance(example.path(20, "f32", "adam(0.001)", options=("--exact",)), exact) <= allowed


# ---- a small net under every optimizer -----------------------------------------------------------------------------

class Lion(torch.optim.Optimizer):
    """PyTorch has none: algorithm 2 of Chen et al., 2023."""

    def __init__(self, parameters, lr, betas):
        super().__init__(parameters, {"lr": lr, "betas": betas})

    @torch.no_grad()
    def step(self, closure=None):
        for group in self.param_groups:
            for p in group["params"]:
                m = self.state[p].setdefault("m", torch.zeros_like(p))
                b1, b2 = group["betas"]
                p -= group["lr"] * torch.sign(b1 * m + (1 - b1) * p.grad)
                m.mul_(b2).add_(p.grad, alpha=1 - b2)


OPTIMIZERS = {
    "sgd(0.1)": lambda p: torch.optim.SGD(p, lr=0.1),
    "sgd(0.1, momentum = 0.9)": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9),
    "sgd(0.1, momentum = 0.9, nesterov = true)": lambda p: torch.optim.SGD(p, lr=0.1, momentum=0.9, nesterov=True),
    "rmsprop": lambda p: torch.optim.RMSprop(p, lr=0.001, alpha=0.9, eps=1e-7),
    "rmsprop(momentum = 0.9, centered = true)":
        lambda p: torch.optim.RMSprop(p, lr=0.001, alpha=0.9, eps=1e-7, momentum=0.9, centered=True),
    "adagrad(0.05)": lambda p: torch.optim.Adagrad(p, lr=0.05, initial_accumulator_value=0.1, eps=1e-7),
    "adadelta(1.0)": lambda p: torch.optim.Adadelta(p, lr=1.0, rho=0.95, eps=1e-7),
    "adam": adam,
    "adam(0.01, amsgrad = true)": lambda p: torch.optim.Adam(p, lr=0.01, eps=1e-7, amsgrad=True),
    "adamw": lambda p: torch.optim.AdamW(p, lr=0.001, eps=1e-7, weight_decay=0.004),
    # Without foreach, PyTorch 1.13 has a factor too many in NAdam's product.
    "nadam": lambda p: torch.optim.NAdam(p, lr=0.001, eps=1e-7, momentum_decay=1.0, foreach=True),
    "lion": lambda p: Lion(p, 0.001, (0.9, 0.99)),
}


def small_net():
    torch.manual_seed(1)
    return nn.Sequential(nn.Linear(6, 16), nn.Tanh(), nn.Linear(16, 12), nn.ReLU(), nn.Linear(12, 4))


def small_batches():
    random = np.random.default_rng(2)
    centres = random.standard_normal((4, 6))
    labels = random.integers(0, 4, STEPS * 16)
    inputs = centres[labels] + 0.5 * random.standard_normal((STEPS * 16, 6))
    return [(inputs[i:i + 16], labels[i:i + 16]) for i in range(0, STEPS * 16, 16)]


def small_path(using, real, batches):
    program = harness.load(f"""
model net(x: [6]) = x | dense(16, activation = tanh) | dense(12, activation = relu) | dense(4)
train {{
    data npz("none") -> x: [6], label: int
    minimize cross_entropy(net(x), label)
    using {using}
    batch 16
}}
""", real=real).initialize()
    for name, array in named_weights(small_net(), program).items():
        program[name][...] = array
    return np.array([program.train_step(x=x, label=label) for x, label in batches])


def small_torch_path(optimizer, dtype, batches):
    batches = [(torch.tensor(x), torch.tensor(label)) for x, label in batches]
    return torch_path(small_net(), optimizer, F.cross_entropy, batches, dtype)


@pytest.mark.parametrize("using", OPTIMIZERS)
def test_optimizer(using):
    batches = small_batches()
    exact = small_torch_path(OPTIMIZERS[using], torch.float64, batches)
    assert exact[-1] < exact[0]
    assert relative(small_path(using, "f64", batches), exact) < 1e-8
    if "momentum = 0.9)" in using and using.startswith("sgd"):
        got = small_path(using, "f32", batches[:20])
        assert relative(got, small_torch_path(OPTIMIZERS[using], torch.float32, batches[:20])) < 1e-4
    if using == "adam":
        allowed = 3 * distance(small_torch_path(adam, torch.float32, batches), exact)
        assert distance(small_path(using, "f32", batches), exact) <= allowed


def test_linear_regression():
    """The 100 epochs of the example, in order."""
    program = harness.load(harness.EXAMPLES / "linear_regression.dl", real="f64").initialize(0)
    parts = [program.generate(first) for first in range(0, 100, 10)]
    net = nn.Linear(1, 1)
    program["line.dense.kernel"][...] = float(net.weight)
    program["line.dense.bias"][...] = float(net.bias)
    batches = [(torch.tensor(part["x"]), torch.tensor(part["y"])) for part in parts] * 100
    wanted = torch_path(net, lambda p: torch.optim.Adam(p, lr=0.01, eps=1e-7), F.mse_loss, batches, torch.float64)
    got = np.array([program.train_step(x=part["x"], y=part["y"]) for part in parts * 100])
    assert relative(got, wanted) < 1e-8
    assert abs(float(program["line.dense.kernel"].item()) - 3) < 0.1


# ---- the same through files: a safetensors file, a data set, and the trainer's step log -----------------------------

def write_safetensors(path, arrays):
    header, data, at = {}, [], 0
    for name, array in arrays.items():
        data.append(np.ascontiguousarray(array).tobytes())
        header[name] = {"dtype": {4: "F32", 8: "F64"}[array.itemsize], "shape": array.shape,
                        "data_offsets": [at, at + len(data[-1])]}
        at += len(data[-1])
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    path.write_bytes(struct.pack("<Q", len(text)) + text + b"".join(data))


def write_idx(path, array):
    head = struct.pack(f">BBBB{array.ndim}I", 0, 0, 8, array.ndim, *array.shape)
    path.write_bytes(head + array.astype(np.uint8).tobytes())


def test_trainer(tmp_path):
    example = EXAMPLES["mnist_cnn"]()
    steps = 30
    count = steps * example.batch
    for part in ("train", "t10k"):
        write_idx(tmp_path / f"{part}-images-idx3-ubyte", example.images[:count, :, :, 0])
        write_idx(tmp_path / f"{part}-labels-idx1-ubyte", example.labels[:count])
    source = tmp_path / "digits.dl"
    source.write_text(example.text.replace("validate 0.1", ""))
    harness.build_trainer(source, tmp_path / "digits", "--real=f64")
    program = harness.load(example.text, real="f64", flags=("-O2",))
    write_safetensors(tmp_path / "start.safetensors", named_weights(example.net(), program))
    subprocess.run(["./digits", "train", "--data", f"mnist={tmp_path}", "--load", "start.safetensors", "--no-shuffle",
                    "--max-steps", str(steps), "--log-steps", "steps.csv", "--quiet"], cwd=tmp_path, check=True,
                   stdout=subprocess.DEVNULL)
    log = np.loadtxt(tmp_path / "steps.csv", delimiter=",", skiprows=1)
    assert relative(log[:, 1], example.torch_path(adam, steps, torch.float64)) < 1e-8
