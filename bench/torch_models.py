"""The examples as PyTorch users write them: what the benchmark compares with."""
import torch
from torch import nn
from torch.nn import functional as F


def cnn(channels, flat):
    return nn.Sequential(nn.Conv2d(channels, 32, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(32, 64, 3), nn.ReLU(),
                         nn.MaxPool2d(2), nn.Conv2d(64, 64, 3), nn.ReLU(), nn.Flatten(), nn.Linear(flat, 64),
                         nn.ReLU(), nn.Linear(64, 10))


class Residual(nn.Module):
    def __init__(self, inputs, outputs, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inputs, outputs, 3, stride, 1)
        self.bn1 = nn.BatchNorm2d(outputs, eps=1e-3)
        self.conv2 = nn.Conv2d(outputs, outputs, 3, 1, 1)
        self.bn2 = nn.BatchNorm2d(outputs, eps=1e-3)
        self.short = None
        if stride != 1 or inputs != outputs:
            self.short = nn.Sequential(nn.Conv2d(inputs, outputs, 1, stride), nn.BatchNorm2d(outputs, eps=1e-3))

    def forward(self, x):
        h = self.bn2(self.conv2(F.relu(self.bn1(self.conv1(x)))))
        return F.relu(h + (self.short(x) if self.short else x))


def resnet20():
    blocks = [nn.Conv2d(3, 16, 3, 1, 1), nn.BatchNorm2d(16, eps=1e-3), nn.ReLU()]
    width = 16
    for filters in (16, 32, 64):
        for i in range(3):
            blocks.append(Residual(width, filters, 2 if i == 0 and filters != 16 else 1))
            width = filters
    return nn.Sequential(*blocks, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(64, 10))


def vgg(width=64):
    blocks, channels = [], 3
    for stage in ([1], [2], [4, 4], [8, 8], [8, 8]):
        for multiple in stage:
            blocks += [nn.Conv2d(channels, multiple * width, 3, 1, 1), nn.BatchNorm2d(multiple * width, eps=1e-3), nn.ReLU()]
            channels = multiple * width
        blocks.append(nn.MaxPool2d(2))
    return nn.Sequential(*blocks, nn.Flatten(), nn.Dropout(0.5), nn.Linear(channels, 10))


class Gated(nn.Module):
    def __init__(self, inputs, units):
        super().__init__()
        self.kernel = nn.Linear(inputs, units)
        self.gate = nn.Linear(inputs, units, bias=False)

    def forward(self, x):
        return torch.exp(-self.kernel(x) ** 2) * torch.sigmoid(self.gate(x))


class Custom(nn.Sequential):
    """custom.dl: its own layer, loss (with an l2 penalty on the kernels) and schedule."""

    def __init__(self):
        super().__init__(Gated(2, 32), Gated(32, 32), nn.Linear(32, 1))

    def loss(self, y, t):
        d = y - t
        penalty = sum((p ** 2).sum() for p in self.parameters() if p.dim() > 1)
        return (F.softplus(2 * d) - d - 0.6931471805599453).mean() + 1e-5 * penalty


class CharRnn(nn.Module):
    """Next-character model over a recurrent layer: embedding 64, 128 units, 65 characters."""

    def __init__(self, layer):
        super().__init__()
        self.embedding = nn.Embedding(65, 64)
        self.recurrent = layer(64, 128, batch_first=True)
        self.head = nn.Linear(128, 65)

    def forward(self, x):
        return self.head(self.recurrent(self.embedding(x))[0])


class Norm(nn.Module):
    """Layer normalization with a scale and no center."""

    def __init__(self, width):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(width))

    def forward(self, x):
        return F.layer_norm(x, self.weight.shape, self.weight, None, 1e-5)


class Block(nn.Module):
    def __init__(self, width, heads, context):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = Norm(width), Norm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width, bias=False), nn.Linear(width, width, bias=False)
        self.up, self.down = nn.Linear(width, 4 * width, bias=False), nn.Linear(4 * width, width, bias=False)
        self.register_buffer("later", torch.ones(context, context).triu(1).bool())

    def forward(self, x):
        batch, steps, width = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(batch, steps, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        scores = (q @ k.transpose(-2, -1)) * (width // self.heads) ** -0.5
        y = scores.masked_fill(self.later, float("-inf")).softmax(-1) @ v
        x = x + self.out(y.transpose(1, 2).reshape(batch, steps, width))
        return x + self.down(F.gelu(self.up(self.norm2(x))))


class Gpt(nn.Module):
    """The model of char_gpt.dl: no biases, and the table of characters is the kernel of the scores."""

    def __init__(self, characters=65, context=64, width=128, heads=4, layers=4):
        super().__init__()
        self.token, self.position = nn.Embedding(characters, width), nn.Parameter(torch.randn(context, width) * 0.02)
        self.blocks = nn.Sequential(*[Block(width, heads, context) for _ in range(layers)])
        self.norm = Norm(width)

    def forward(self, x):
        return F.linear(self.norm(self.blocks(self.token(x) + self.position)), self.token.weight)


class ClippedAdamW(torch.optim.AdamW):
    """AdamW after clipping the gradients to the global norm 1."""

    def step(self, closure=None):
        nn.utils.clip_grad_norm_([p for group in self.param_groups for p in group["params"]], 1.0)
        return super().step(closure)


def sequence_setup(name):
    if name == "char_gpt":
        net, batch = Gpt(), 12
        matrices = [p for p in net.parameters() if p.dim() > 1]
        others = [p for p in net.parameters() if p.dim() <= 1]
        optimizer = ClippedAdamW([{"params": matrices, "weight_decay": 0.1}, {"params": others, "weight_decay": 0.0}],
                                 lr=1e-3, betas=(0.9, 0.99))
    else:
        net, batch = CharRnn(nn.LSTM if name == "char_rnn" else nn.GRU), 32
        optimizer = torch.optim.Adam(net.parameters(), lr=1e-3, eps=1e-7)
    x, t = torch.randint(0, 65, (batch, 64)), torch.randint(0, 65, (batch, 64))
    return net, optimizer, lambda y, t: F.cross_entropy(y.flatten(0, 1), t.flatten()), x, t


def setup(name):
    """Network, optimizer, loss and one random batch of an example."""
    if name.startswith("char_"):
        return sequence_setup(name)
    images = {"mnist_cnn": (64, 1, 28), "cifar_cnn": (32, 3, 32), "resnet20": (32, 3, 32), "vgg": (128, 3, 32)}
    if name in images:
        batch, channels, size = images[name]
        nets = {"mnist_cnn": lambda: cnn(1, 576), "cifar_cnn": lambda: cnn(3, 1024), "resnet20": resnet20, "vgg": vgg}
        net = nets[name]()
        x, t, loss = torch.rand(batch, channels, size, size), torch.randint(0, 10, (batch,)), F.cross_entropy
    elif name == "mlp":
        net = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 10))
        x, t, loss = torch.rand(64, 784), torch.randint(0, 10, (64,)), F.cross_entropy
    elif name == "linear_regression":
        net, x, t, loss = nn.Linear(1, 1), torch.rand(10, 1), torch.rand(10, 1), F.mse_loss
    elif name == "xor":
        net = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))
        x, t, loss = torch.rand(4, 2), torch.rand(4, 1), F.binary_cross_entropy_with_logits
    elif name == "two_layer_net":
        net = nn.Sequential(nn.Linear(2, 3), nn.ReLU(), nn.Linear(3, 1), nn.Sigmoid())
        x, t, loss = torch.rand(4, 2), torch.rand(4, 1), F.mse_loss
    elif name == "custom":
        net, x, t = Custom(), torch.rand(20, 2), torch.rand(20, 1)
        return net, torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9), net.loss, x, t
    else:
        raise SystemExit(f"no PyTorch form of {name}")
    if name == "two_layer_net":
        return net, torch.optim.SGD(net.parameters(), lr=0.1), loss, x, t
    if name == "vgg":
        return net, torch.optim.SGD(net.parameters(), lr=0.05, momentum=0.9, weight_decay=1e-3), loss, x, t
    return net, torch.optim.Adam(net.parameters(), lr=1e-3, eps=1e-7), loss, x, t
