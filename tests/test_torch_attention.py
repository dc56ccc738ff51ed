"""Training trajectories of sequence models against PyTorch, from PyTorch's initial weights and by the measures of
test_torch.py: tests/programs/gpt.dl, tests/programs/encoder.dl, conv2d_transpose."""
import re

import numpy as np
import pytest

import harness
from test_torch import adam, distance, quiet_torch, relative, torch_path  # noqa: F401

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


# ---- encoder blocks with a padding mask -------------------------------------------------------------------------

class Encoder(nn.Module):
    VOCABULARY, STEPS, WIDTH = 20, 12, 16

    def __init__(self):
        super().__init__()
        self.tokens = nn.Embedding(self.VOCABULARY, self.WIDTH)
        self.blocks = nn.ModuleList(
            nn.TransformerEncoderLayer(self.WIDTH, heads, 32, 0.0, activation, 1e-5, True, first)
            for heads, activation, first in ((4, F.gelu, False), (2, F.relu, True)))
        self.classes = nn.Linear(self.WIDTH, 3)

    def positions(self):
        angle = torch.arange(self.STEPS)[:, None] * 10000.0 ** (-torch.arange(0, self.WIDTH, 2) / self.WIDTH)
        return torch.stack([angle.sin(), angle.cos()], -1).reshape(self.STEPS, self.WIDTH)

    def forward(self, tokens):
        x = self.tokens(tokens)
        x = x + self.positions().to(x.dtype)
        for block in self.blocks:
            x = block(x, src_key_padding_mask=tokens == 0)
        real = (tokens != 0).to(x.dtype)[..., None]
        return self.classes((x * real).sum(1) / real.sum(1))

    def weights(self):
        yield "encoder.embeddings", self.tokens.weight
        for i, block in enumerate(self.blocks):
            prefix, attention = f"encoder.transformer_encoder{f'_{i}' if i else ''}", block.self_attn
            heads = attention.num_heads
            parts = zip(("query", "key", "value"), attention.in_proj_weight.chunk(3), attention.in_proj_bias.chunk(3))
            for name, weight, bias in parts:
                yield f"{prefix}.self_attention.{name}.kernel", heads_of(weight, heads)
                yield f"{prefix}.self_attention.{name}.bias", bias.reshape(heads, -1)
            output = attention.out_proj
            yield f"{prefix}.self_attention.attention_output.kernel", heads_of(output.weight.T, heads).permute(1, 2, 0)
            yield f"{prefix}.self_attention.attention_output.bias", output.bias
            for name, norm in (("self_attention", block.norm1), ("feedforward", block.norm2)):
                yield f"{prefix}.{name}_layer_norm.gamma", norm.weight
                yield f"{prefix}.{name}_layer_norm.beta", norm.bias
            for name, linear in (("intermediate", block.linear1), ("output", block.linear2)):
                yield f"{prefix}.feedforward_{name}_dense.kernel", linear.weight.T
                yield f"{prefix}.feedforward_{name}_dense.bias", linear.bias
        yield "encoder.dense.kernel", self.classes.weight.T
        yield "encoder.dense.bias", self.classes.bias


class EncoderCase:
    batch = 8

    def net(self):
        torch.manual_seed(5)
        net = Encoder()
        for p in net.parameters():  # biases and scales in general position
            if p.dim() == 1:
                nn.init.normal_(p, float(p.mean()), 0.1)
        return net

    def batches(self):
        random = np.random.default_rng(6)
        tokens = random.integers(1, Encoder.VOCABULARY, (STEPS, self.batch, Encoder.STEPS))
        length = random.integers(1, Encoder.STEPS + 1, (STEPS, self.batch, 1))
        tokens = tokens * (np.arange(Encoder.STEPS) < length)
        return tokens, tokens.sum(-1) % 3

    def torch_path(self, dtype, steps):
        tokens, labels = (torch.tensor(part[:steps]) for part in self.batches())
        net, optimizer, losses = self.net().to(dtype), None, []
        optimizer = adam(net.parameters())
        for x, t in zip(tokens, labels):
            optimizer.zero_grad()
            loss = F.cross_entropy(net(x), t)
            loss.backward()
            optimizer.step()
            losses.append(float(loss))
        return np.array(losses)

    def path(self, real, steps):
        text = (PROGRAMS / "encoder.dl").read_text().replace("batch 16", f"batch {self.batch}")
        # The second block has relu between its dense layers: the prelude's default, PyTorch's too.
        program = harness.load(text, real=real, flags=("-O2",)).initialize()
        start = dict(self.net().weights())
        assert set(start) == set(program.names("parameter"))
        for name, weight in start.items():
            assert program[name].shape == tuple(weight.shape), name
            program[name][...] = weight.detach().numpy()
        tokens, labels = self.batches()
        return np.array([program.train_step(tokens=x, label=t, length=(x != 0).sum(1))
                         for x, t in zip(tokens[:steps], labels)])


# ---- transposed convolutions --------------------------------------------------------------------------------------

class DecoderCase:
    """A small image from a vector by three transposed convolutions, as the second half of an autoencoder."""
    batch = 6
    TEXT = """
model decoder(z: [5]) {
    z | dense(36, activation = relu) | reshape([3, 3, 4])
      | conv2d_transpose(6, 3, strides = 2, padding = same, output_padding = 1, activation = relu)
      | conv2d_transpose(4, 2, strides = 2, activation = relu)
      | conv2d_transpose(1, 4, padding = valid)
}
train {
    data npz("none") -> z: [5], image: [15, 15, 1]
    minimize mean_squared_error(decoder(z), image)
    using adam(0.001)
    batch 6
}
"""

    def net(self):
        torch.manual_seed(8)
        # Keras cuts the odd row and column off the end.
        return nn.Sequential(nn.Linear(5, 36), nn.ReLU(), Unflatten(), nn.ConvTranspose2d(4, 6, 3, 2),
                             nn.ZeroPad2d((0, -1, 0, -1)), nn.ReLU(), nn.ConvTranspose2d(6, 4, 2, 2), nn.ReLU(),
                             nn.ConvTranspose2d(4, 1, 4))

    def batches(self):
        """Ten, again and again."""
        random = np.random.default_rng(9)
        z = random.standard_normal((10, self.batch, 5))
        y = np.tanh(z[..., :1, None, None] + 0.3 * random.standard_normal((10, self.batch, 15, 15, 1)))
        return np.tile(z, (STEPS // 10, 1, 1)), np.tile(y, (STEPS // 10, 1, 1, 1, 1))

    def torch_path(self, dtype, steps):
        batches = [(torch.tensor(z), torch.tensor(y.transpose(0, 3, 1, 2)).to(dtype)) for z, y in zip(*self.batches())]
        return torch_path(self.net(), adam, F.mse_loss, batches[:steps], dtype)

    def path(self, real, steps):
        program = harness.load(self.TEXT, real=real, flags=("-O2",)).initialize()
        names = iter(program.names("parameter"))
        for module in self.net():
            if isinstance(module, (nn.Linear, nn.ConvTranspose2d)):
                kernel = module.weight.detach()
                kernel = kernel.T if kernel.dim() == 2 else kernel.permute(2, 3, 1, 0)
                for name, weight in ((next(names), kernel), (next(names), module.bias.detach())):
                    assert program[name].shape == tuple(weight.shape), name
                    program[name][...] = weight.numpy()
        return np.array([program.train_step(z=z, image=y) for z, y in list(zip(*self.batches()))[:steps]])


class Unflatten(nn.Module):
    """To [channels, height, width] from Keras' order."""

    def forward(self, x):
        return x.reshape(-1, 3, 3, 4).permute(0, 3, 1, 2)


@pytest.mark.parametrize("make", [EncoderCase, DecoderCase])
def test_doubles(make):
    wanted = make().torch_path(torch.float64, STEPS)
    assert wanted[-10:].mean() < wanted[:10].mean()
    assert relative(make().path("f64", STEPS), wanted) < 1e-8


@pytest.mark.parametrize("make", [EncoderCase, DecoderCase])
def test_floats(make):
    case = make()
    exact = case.torch_path(torch.float64, 20)
    allowed = 3 * distance(case.torch_path(torch.float32, 20), exact)
    assert distance(case.path("f32", 20), exact) <= allowed


# ---- what is left of attention ------------------------------------------------------------------------------------------

def test_attention_moves_nothing():
    """In a whole training step nothing is transposed, and of all that is as large as the scores only the probabilities go from
    the forward to the backward half."""
    dump = harness.run_dlc(PROGRAMS / "gpt.dl", "--dump=fuse", "-o", "-", check=True).stdout
    step = dump[:dump.index("#include")] if "#include" in dump else dump
    assert "= transpose" not in step
    backward = step[re.search(r"^\d+ \w+_grad:", step, re.MULTILINE).start():]
    assert "multi_head_attention_e " in step and "multi_head_attention_e " not in backward
    # Of gelu, one factor goes there: neither its argument nor the error function.
    stored = re.findall(r"^    store %\d+ (block_dense\w*): real \[12, 64, 512\]", step, re.MULTILINE)
    assert stored == ["block_dense_mul", "block_dense_add_grad", "block_dense_1_input_grad"]
