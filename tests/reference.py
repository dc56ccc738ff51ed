"""What the prelude should compute, written once more in NumPy and from the same sources: the definitions on Keras' pages,
the papers they cite, and PyTorch's formulas where the prelude follows them. Arrays carry the batch as their first axis;
nothing here is fast, and nothing is shared with dlc.
"""
import math

import numpy as np

ERF = np.vectorize(math.erf)

# ---- activations -------------------------------------------------------------------------------------


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def softmax(x, axis=-1):
    e = np.exp(x - x.max(axis, keepdims=True))
    return e / e.sum(axis, keepdims=True)


def selu(x):
    return 1.05070098735548049342 * np.where(x > 0, x, 1.67326324235437728481 * np.expm1(x))


def gelu(x, approximate=False):
    if approximate:
        return x / 2 * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x ** 3)))
    return x / 2 * (1 + ERF(x / math.sqrt(2)))


def elu(x, alpha=1.0):
    return np.where(x > 0, x, alpha * (np.exp(x) - 1))


# ---- images -------------------------------------------------------------------------------------------


def pair(v):
    return tuple(v) if isinstance(v, (tuple, list)) else (v, v)


def padded(x, window, strides, dilation, padding, value):
    """x with what `same` puts around it, as TensorFlow describes it."""
    widths = [(0, 0)]
    for size, k, s, d in zip(x.shape[1:3], window, strides, dilation):
        reach = (k - 1) * d + 1
        need = 0
        if padding == "same":
            need = max(reach - s, 0) if size % s == 0 else max(reach - size % s, 0)
        widths.append((need // 2, need - need // 2))
    return np.pad(x, [*widths, (0, 0)], constant_values=value)


def windows(x, window, strides=1, dilation=1, padding="valid", value=0.0):
    """[n, h', w', kh, kw, c]: every window of every image."""
    window, strides, dilation = pair(window), pair(strides), pair(dilation)
    x = padded(x, window, strides, dilation, padding, value)
    reach = [(k - 1) * d + 1 for k, d in zip(window, dilation)]
    rows = range(0, x.shape[1] - reach[0] + 1, strides[0])
    columns = range(0, x.shape[2] - reach[1] + 1, strides[1])
    return np.stack([np.stack([x[:, i:i + reach[0]:dilation[0], j:j + reach[1]:dilation[1]] for j in columns], 1)
                     for i in rows], 1)


def conv2d(x, kernel, bias=0.0, strides=1, padding="valid", dilation=1, groups=1):
    """kernel: [kh, kw, in / groups, out]"""
    w = windows(x, kernel.shape[:2], strides, dilation, padding)
    inputs, outputs = kernel.shape[2], kernel.shape[3] // groups
    parts = [np.einsum("nyxijc,ijco->nyxo", w[..., g * inputs:(g + 1) * inputs],
                       kernel[..., g * outputs:(g + 1) * outputs]) for g in range(groups)]
    return np.concatenate(parts, -1) + bias


def depthwise_conv2d(x, kernel, bias=0.0, strides=1, padding="valid", dilation=1):
    """kernel: [kh, kw, in, multiplier]"""
    w = windows(x, kernel.shape[:2], strides, dilation, padding)
    y = np.einsum("nyxijc,ijcm->nyxcm", w, kernel)
    return y.reshape(*y.shape[:3], -1) + bias


def max_pool2d(x, size=2, strides=None, padding="valid"):
    return windows(x, size, strides or size, 1, padding, -np.inf).max((3, 4))


def average_pool2d(x, size=2, strides=None, padding="valid"):
    sums = windows(x, size, strides or size, 1, padding).sum((3, 4))
    counts = windows(np.ones_like(x), size, strides or size, 1, padding).sum((3, 4))
    return sums / counts


def upsampling2d(x, size=2):
    rows, columns = pair(size)
    return x.repeat(rows, 1).repeat(columns, 2)


def conv1d(x, kernel, bias=0.0, strides=1, padding="valid", dilation=1, groups=1):
    """kernel: [k, in / groups, out]"""
    if padding == "causal":
        x, padding = np.pad(x, [(0, 0), (dilation * (len(kernel) - 1), 0), (0, 0)]), "valid"
    return conv2d(x[:, :, None], kernel[:, None], bias, (strides, 1), padding, (dilation, 1), groups)[:, :, 0]


def conv2d_transpose(x, kernel, bias=0.0, strides=1, padding="valid", output_padding=None, dilation=1):
    """kernel: [kh, kw, out, in]. Each pixel adds its kernel to a large image, which is cut to the size that Keras gives."""
    strides, dilation, more = pair(strides), pair(dilation), pair(output_padding)
    reach = [(k - 1) * d + 1 for k, d in zip(kernel.shape, dilation)]
    full = [(n - 1) * s + r for n, s, r in zip(x.shape[1:3], strides, reach)]
    y = np.zeros((len(x), *(n + s for n, s in zip(full, strides)), kernel.shape[2]))
    for i, j in np.ndindex(*x.shape[1:3]):
        for u, v in np.ndindex(*kernel.shape[:2]):
            y[:, i * strides[0] + u * dilation[0], j * strides[1] + v * dilation[1]] += x[:, i, j] @ kernel[u, v].T
    cuts = []
    for n, s, r, f, p in zip(x.shape[1:3], strides, reach, full, more):
        if p is None:
            size = n * s if padding == "same" else n * s + max(r - s, 0)
        else:
            size = f + p - (r // 2 * 2 if padding == "same" else 0)
        start = max(f - size, 0) // 2 if padding == "same" else 0
        cuts.append(slice(start, start + size))
    return y[:, cuts[0], cuts[1]] + bias


def pool1d(pool, x, *options, **named):
    """One of the poolings above along the steps alone."""
    return pool(x[:, :, None], *[(v, 1) for v in options], **named)[:, :, 0]


# ---- attention ------------------------------------------------------------------------------------------


def attention(q, k, v, mask=True, scale=None):
    """q [n, queries, heads, d], k, v [n, keys, heads, d]; one head and one query at a time."""
    n, queries, heads, d = q.shape
    mask = np.broadcast_to(mask, (n, heads, queries, k.shape[1]))
    y = np.zeros((n, queries, heads, v.shape[3]))
    for b, i, h in np.ndindex(n, queries, heads):
        seen = mask[b, h, i]
        if not seen.any():  # the scores of hidden keys are all the same
            y[b, i, h] = v[b, :, h].mean(0)
            continue
        scores = k[b, seen, h] @ q[b, i, h] * (d ** -0.5 if scale is None else scale)
        y[b, i, h] = softmax(scores) @ v[b, seen, h]
    return y


def multi_head_attention(x, p, value=None, mask=True, prefix=""):
    """p: parameters by their names, from `prefix` on."""
    value = x if value is None else value

    def project(s, name):
        bias = p.get(f"{prefix}{name}.bias", 0)
        return np.tensordot(s, p[f"{prefix}{name}.kernel"], 1) + bias

    y = attention(project(x, "query"), project(value, "key"), project(value, "value"), mask)
    return np.tensordot(y, p[f"{prefix}attention_output.kernel"], 2) + p.get(f"{prefix}attention_output.bias", 0)


def transformer(x, p, normalize_first=False, mask=True, encoder=None, encoder_mask=True):
    """Keras Hub's encoder block, and with `encoder` its decoder block; relu between its dense layers."""

    def norm(s, name):
        return layer_norm(s, p[f"{name}_layer_norm.gamma"], p[f"{name}_layer_norm.beta"], 1e-5)

    def part(s, name, function):
        return s + function(norm(s, name)) if normalize_first else norm(s + function(s), name)

    def feedforward(s):
        inner = np.maximum(s @ p["feedforward_intermediate_dense.kernel"] + p["feedforward_intermediate_dense.bias"], 0)
        return inner @ p["feedforward_output_dense.kernel"] + p["feedforward_output_dense.bias"]

    x = part(x, "self_attention", lambda s: multi_head_attention(s, p, None, mask, "self_attention."))
    if encoder is not None:
        x = part(x, "cross_attention", lambda s: multi_head_attention(s, p, encoder, encoder_mask, "cross_attention."))
    return part(x, "feedforward", feedforward)


def sine_positions(steps, n):
    """Vaswani et al., 2017: sin(pos / 10000^(2i/n)) and cos of the same, by turns."""
    return np.array([[(math.cos if i % 2 else math.sin)(t / 10000 ** (i // 2 * 2 / n)) for i in range(n)]
                     for t in range(steps)])


def rotated(x, base=10000):
    """x [n, steps, ..., d]: features i and i + d / 2 are one complex number, turned by steps * base^(-2i/d)."""
    half = x.shape[-1] // 2
    angle = np.arange(x.shape[1])[:, None] * base ** (-np.arange(half) / half)
    turn = np.exp(1j * angle).reshape(x.shape[1], *[1] * (x.ndim - 3), half)
    z = (x[..., :half] + 1j * x[..., half:]) * turn
    return np.concatenate([z.real, z.imag], -1)


# ---- normalization -------------------------------------------------------------------------------------


def normalize(x, mean, variance, gamma=1.0, beta=0.0, epsilon=0.001):
    return gamma * (x - mean) / np.sqrt(variance + epsilon) + beta


def layer_norm(x, gamma=1.0, beta=0.0, epsilon=0.001):
    return normalize(x, x.mean(-1, keepdims=True), x.var(-1, keepdims=True), gamma, beta, epsilon)


def group_norm(x, groups, gamma=1.0, beta=0.0, epsilon=0.001):
    parts = np.split(x, groups, -1)
    axes = tuple(range(1, x.ndim))
    return np.concatenate([normalize(p, p.mean(axes, keepdims=True), p.var(axes, keepdims=True), epsilon=epsilon)
                           for p in parts], -1) * gamma + beta


def moments(x):
    """Mean and variance of each channel over the batch and all other axes."""
    axes = tuple(range(x.ndim - 1))
    return x.mean(axes), x.var(axes)


# ---- losses: the mean over the batch --------------------------------------------------------------------


def huber(y, t, delta=1.0):
    e = np.abs(y - t)
    return np.mean(np.where(e <= delta, e ** 2 / 2, delta * e - delta ** 2 / 2))


def binary_cross_entropy(y, t, from_logits=False, label_smoothing=0.0):
    p = sigmoid(y) if from_logits else np.clip(y, 1e-7, 1 - 1e-7)
    t = t * (1 - label_smoothing) + label_smoothing / 2
    return -np.mean(t * np.log(p) + (1 - t) * np.log(1 - p))


def smoothed(t, classes, label_smoothing):
    t = np.eye(classes)[t] if t.dtype.kind == "i" else t
    return t * (1 - label_smoothing) + label_smoothing / classes


def cross_entropy(y, t, label_smoothing=0.0):
    return -np.mean(np.sum(smoothed(t, y.shape[-1], label_smoothing) * np.log(softmax(y)), -1))


def masked_cross_entropy(y, t, counts, label_smoothing=0.0):
    """The mean over the positions that count, of a batch."""
    each = -np.sum(smoothed(t, y.shape[-1], label_smoothing) * np.log(softmax(y)), -1)
    return each[counts].mean() if counts.any() else 0.0


def categorical_cross_entropy(y, t, label_smoothing=0.0):
    p = np.clip(y / y.sum(-1, keepdims=True), 1e-7, 1 - 1e-7)
    return -np.mean(np.sum(smoothed(t, y.shape[-1], label_smoothing) * np.log(p), -1))


def kl_divergence(y, t):
    y, t = np.clip(y, 1e-7, 1), np.clip(t, 1e-7, 1)
    return np.mean(np.sum(t * np.log(t / y), -1))


def normal_kl_divergence(mean, log_variance):
    """Of N(mean, exp(log_variance)) from N(0, 1), by integration over a fine grid: density times log of the ratio."""
    m, s = mean[..., None], np.exp(log_variance / 2)[..., None]
    z = np.linspace(-12, 12, 4001)
    x = m + s * z
    log_p = -z ** 2 / 2 - np.log(s) - math.log(2 * math.pi) / 2
    log_q = -x ** 2 / 2 - math.log(2 * math.pi) / 2
    return (np.exp(-z ** 2 / 2) / math.sqrt(2 * math.pi) * (log_p - log_q)).sum(-1) * (z[1] - z[0])


def hinge(y, t):
    return np.mean(np.maximum(1 - np.where(t == 0, -1, t) * y, 0))


# ---- metrics ---------------------------------------------------------------------------------------------


def top_k_accuracy(y, t, k):
    return np.mean([label in np.argsort(-scores)[:k] for scores, label in zip(y, t)])


def confusion_matrix(y, t, classes):
    matrix = np.zeros((classes, classes))
    for scores, label in zip(y, t):
        matrix[label, np.argmax(scores)] += 1
    return matrix


def precision_recall_f1(said, truth):
    """Of two arrays of booleans."""
    right = np.sum(said & truth)
    precision, recall = right / max(said.sum(), 1), right / max(truth.sum(), 1)
    return precision, recall, 2 * precision * recall / (precision + recall) if right else 0.0


def macro(y, t, classes):
    """The same for class numbers: means over the classes."""
    said = np.argmax(y, -1)
    return np.mean([precision_recall_f1(said == c, t == c) for c in range(classes)], 0)


# ---- optimizers: step(parameter, gradient) gives the new parameter; one object a parameter ---------------


class Sgd:
    def __init__(self, lr=0.01, momentum=0.0, nesterov=False):
        self.lr, self.momentum, self.nesterov, self.velocity = lr, momentum, nesterov, 0.0

    def step(self, w, g):
        self.velocity = self.momentum * self.velocity - self.lr * g
        return w + (self.momentum * self.velocity - self.lr * g if self.nesterov else self.velocity)


class Rmsprop:
    def __init__(self, lr=0.001, rho=0.9, momentum=0.0, epsilon=1e-7, centered=False):
        self.lr, self.rho, self.momentum, self.epsilon, self.centered = lr, rho, momentum, epsilon, centered
        self.square = self.mean = self.buffer = 0.0

    def step(self, w, g):
        self.square = self.rho * self.square + (1 - self.rho) * g * g
        self.mean = self.rho * self.mean + (1 - self.rho) * g
        variance = self.square - self.mean ** 2 if self.centered else self.square
        self.buffer = self.momentum * self.buffer + g / (np.sqrt(variance) + self.epsilon)
        return w - self.lr * self.buffer


class Adagrad:
    def __init__(self, lr=0.001, initial_accumulator_value=0.1, epsilon=1e-7):
        self.lr, self.sum, self.epsilon = lr, initial_accumulator_value, epsilon

    def step(self, w, g):
        self.sum = self.sum + g * g
        return w - self.lr * g / (np.sqrt(self.sum) + self.epsilon)


class Adadelta:
    def __init__(self, lr=0.001, rho=0.95, epsilon=1e-7):
        self.lr, self.rho, self.epsilon, self.gradient, self.change = lr, rho, epsilon, 0.0, 0.0

    def step(self, w, g):
        self.gradient = self.rho * self.gradient + (1 - self.rho) * g * g
        change = -np.sqrt(self.change + self.epsilon) / np.sqrt(self.gradient + self.epsilon) * g
        self.change = self.rho * self.change + (1 - self.rho) * change ** 2
        return w + self.lr * change


class Adam:
    def __init__(self, lr=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7, weight_decay=0.0, amsgrad=False):
        self.lr, self.b1, self.b2, self.epsilon, self.decay, self.amsgrad = lr, beta_1, beta_2, epsilon, weight_decay, amsgrad
        self.m = self.v = self.v_max = 0.0
        self.t = 0

    def step(self, w, g):
        self.t += 1
        self.m = self.b1 * self.m + (1 - self.b1) * g
        self.v = self.b2 * self.v + (1 - self.b2) * g * g
        self.v_max = np.maximum(self.v_max, self.v)
        v = self.v_max if self.amsgrad else self.v
        m_hat, v_hat = self.m / (1 - self.b1 ** self.t), v / (1 - self.b2 ** self.t)
        return w - self.lr * self.decay * w - self.lr * m_hat / (np.sqrt(v_hat) + self.epsilon)


class Adamw(Adam):
    def __init__(self, lr=0.001, weight_decay=0.004, **options):
        super().__init__(lr, weight_decay=weight_decay, **options)


class Nadam:
    def __init__(self, lr=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7):
        self.lr, self.b1, self.b2, self.epsilon = lr, beta_1, beta_2, epsilon
        self.m = self.v = 0.0
        self.t, self.product = 0, 1.0

    def step(self, w, g):
        self.t += 1
        now, ahead = (self.b1 * (1 - 0.5 * 0.96 ** t) for t in (self.t, self.t + 1))
        self.product *= now
        self.m = self.b1 * self.m + (1 - self.b1) * g
        self.v = self.b2 * self.v + (1 - self.b2) * g * g
        m_hat = ahead * self.m / (1 - self.product * ahead) + (1 - now) * g / (1 - self.product)
        return w - self.lr * m_hat / (np.sqrt(self.v / (1 - self.b2 ** self.t)) + self.epsilon)


class Lion:
    def __init__(self, lr=0.001, beta_1=0.9, beta_2=0.99):
        self.lr, self.b1, self.b2, self.m = lr, beta_1, beta_2, 0.0

    def step(self, w, g):
        direction = np.sign(self.b1 * self.m + (1 - self.b1) * g)
        self.m = self.b2 * self.m + (1 - self.b2) * g
        return w - self.lr * direction


def clipped(gradients, clipnorm=None, clipvalue=None, global_clipnorm=None):
    """All gradients of a step as the clipping options of an optimizer want them."""
    total = math.sqrt(sum(np.sum(g ** 2) for g in gradients))
    if clipnorm is not None:
        gradients = [g * min(1, clipnorm / np.linalg.norm(g)) for g in gradients]
    if global_clipnorm is not None:
        gradients = [g * min(1, global_clipnorm / total) for g in gradients]
    if clipvalue is not None:
        gradients = [np.clip(g, -clipvalue, clipvalue) for g in gradients]
    return gradients


# ---- schedules: the rate before update `step` ---------------------------------------------------------------


def exponential_decay(step, rate, decay_steps, decay_rate, staircase=False):
    return rate * decay_rate ** (step // decay_steps if staircase else step / decay_steps)


def cosine_decay(step, rate, decay_steps, alpha=0.0, warmup_target=None, warmup_steps=0):
    if warmup_target is not None:
        if step < warmup_steps:
            return rate + (warmup_target - rate) * step / warmup_steps
        rate, step = warmup_target, step - warmup_steps
    part = min(step, decay_steps) / decay_steps
    return rate * ((1 - alpha) * (1 + math.cos(math.pi * part)) / 2 + alpha)


def polynomial_decay(step, rate, decay_steps, end=0.0001, power=1.0):
    return (rate - end) * (1 - min(step, decay_steps) / decay_steps) ** power + end


def piecewise_constant_decay(step, boundaries, values):
    for boundary, value in zip(boundaries, values):
        if step <= boundary:
            return value
    return values[-1]


def warmup(step, target, warmup_steps, start=0.0):
    return start + (target - start) * min(step / warmup_steps, 1)
