"""Training trajectories of sequence models against PyTorch, from PyTorch's initial weights and by the measures of
test_torch.py: tests/programs/gpt.dl, tests/programs/encoder.dl, conv2d_transpose."""
import numpy as np
import pytest

import harness
from test_torch import distance, quiet_torch, relative  # noqa: F401

torch = pytest.importorskip("torch")
from torch import nn  # noqa: E402
from torch.nn import functional as F  # noqa: E402

STEPS = 100
PROGRAMS = harness.ROOT / "tests" / "programs"


def heads_of(weight, heads):
    """[in, heads, size] of a linear layer that projects to all heads."""
    return weight.T.reshape(weight.shape[1], heads, -1)


# ---- a GPT: nanoGPT's, written once more ------------------------------------------------------------------

class Block(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.norm, self.norm_1 = nn.LayerNorm(width, 1e-5), nn.LayerNorm(width, 1e-5)
        self.norm.bias = self.norm_1.bias = None
        self.q, self.k, self.v, self.o = (nn.Linear(width, width, bias=False) for _ in range(4))
        self.up, self.down = nn.Linear(width, 4 * width, bias=False), nn.Linear(4 * width, width, bias=False)

    def attention(self, x):
        b, t, n = x.shape
        q, k, v = (f(x).reshape(b, t, self.heads, -1).transpose(1, 2) for f in (self.q, self.k, self.v))
        scores = q @ k.transpose(2, 3) / (n // self.heads) ** 0.5
        scores = scores.masked_fill(torch.ones(t, t).tril() == 0, -np.inf)
        return self.o((scores.softmax(-1) @ v).transpose(1, 2).reshape(b, t, n))

    def forward(self, x):
        x = x + self.attention(self.norm(x))
        return x + self.down(F.gelu(self.up(self.norm_1(x))))

    def weights(self):
        yield "layer_norm.gamma", self.norm.weight
        for name, linear in (("query", self.q), ("key", self.k), ("value", self.v)):
            yield f"multi_head_attention.{name}.kernel", heads_of(linear.weight, self.heads)
        yield "multi_head_attention.attention_output.kernel", heads_of(self.o.weight.T, self.heads).permute(1, 2, 0)
        yield "layer_norm_1.gamma", self.norm_1.weight
        yield "dense.kernel", self.up.weight.T
        yield "dense_1.kernel", self.down.weight.T


class Gpt(nn.Module):
    """Parameters in the order of their declaration, which is that of the sum under clip_grad_norm_."""

    def __init__(self, vocabulary, context, width, heads, layers):
        super().__init__()
        self.tokens = nn.Embedding(vocabulary, width)
        self.positions = nn.Embedding(context, width)
        self.blocks = nn.ModuleList(Block(width, heads) for _ in range(layers))
        self.norm = nn.LayerNorm(width, 1e-5)
        self.norm.bias = None
        for p in self.parameters():
            if p.dim() > 1:
                nn.init.normal_(p, 0.0, 0.02)

    def forward(self, tokens):
        x = self.tokens(tokens) + self.positions.weight[:tokens.shape[1]]
        for block in self.blocks:
            x = block(x)
        return self.norm(x) @ self.tokens.weight.T

    def weights(self):
        yield "gpt.embeddings", self.tokens.weight
        yield "gpt.position_embedding.embeddings", self.positions.weight
        for i, block in enumerate(self.blocks):
            for name, weight in block.weights():
                yield f"gpt.block{f'_{i}' if i else ''}.{name}", weight
        yield "gpt.layer_norm.gamma", self.norm.weight


def nano_schedule(step):
    """Linear warm-up over 100 steps, then half a cosine down to a tenth over 1900."""
    return step / 100 if step < 100 else 0.1 + 0.9 * 0.5 * (1 + np.cos(np.pi * (step - 100) / 1900))


class GptCase:
    SIZE = {"vocabulary": 65, "context": 24, "width": 32, "heads": 4, "layers": 2}
    batch = 4

    def __init__(self):
        torch.manual_seed(3)
        self.net = Gpt(**self.SIZE)
        self.start = {name: w.detach().numpy().copy() for name, w in self.net.weights()}
        random = np.random.default_rng(4)
        # Each token follows from the one before, most of the time.
        text = random.integers(0, 65, (STEPS, self.batch, self.SIZE["context"] + 1))
        for i in range(1, text.shape[2]):
            follows = random.random(text.shape[:2]) < 0.8
            text[..., i] = np.where(follows, (3 * text[..., i - 1] + 7) % 65, text[..., i])
        self.text = text

    def torch_path(self, dtype, steps):
        torch.manual_seed(3)
        net = Gpt(**self.SIZE).to(dtype)
        groups = [{"params": [p for p in net.parameters() if p.dim() > 1], "weight_decay": 0.1},
                  {"params": [p for p in net.parameters() if p.dim() == 1], "weight_decay": 0.0}]
        optimizer = torch.optim.AdamW(groups, lr=0.001, betas=(0.9, 0.99), eps=1e-8)
        losses = []
        for step in range(steps):
            for group in optimizer.param_groups:
                group["lr"] = 0.001 * nano_schedule(step)
            text = torch.tensor(self.text[step])
            optimizer.zero_grad()
            loss = F.cross_entropy(net(text[:, :-1]).reshape(-1, 65), text[:, 1:].reshape(-1))
            loss.backward()
            # clip_grad_norm_ adds 1e-6 to the norm; here it is exact.
            norm = torch.sqrt(sum((p.grad ** 2).sum() for p in net.parameters()))
            for p in net.parameters():
                p.grad *= 1 / max(norm, torch.ones((), dtype=dtype))
            optimizer.step()
            losses.append(float(loss))
        return np.array(losses)

    def path(self, real, steps):
        text = (PROGRAMS / "gpt.dl").read_text().replace("batch 12", f"batch {self.batch}")
        program = harness.load(text, real=real, defines=self.SIZE, flags=("-O2",)).initialize()
        names = program.names("parameter")
        assert set(names) == set(self.start)
        for name in names:
            assert program[name].shape == self.start[name].shape, name
            program[name][...] = self.start[name]
        return np.array([program.train_step(text=part, tokens=part[:, :-1], next=part[:, 1:])
                         for part in self.text[:steps]])


def test_gpt_in_doubles():
    case = GptCase()
    wanted = case.torch_path(torch.float64, STEPS)
    assert wanted[-1] < 0.9 * wanted[0]
    assert relative(case.path("f64", STEPS), wanted) < 1e-8


def test_gpt_in_floats():
    case = GptCase()
    exact = case.torch_path(torch.float64, 20)
    allowed = 3 * distance(case.torch_path(torch.float32, 20), exact)
    assert distance(case.path("f32", 20), exact) <= allowed
