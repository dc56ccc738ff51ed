#!/usr/bin/env python3
"""Draws handwritten-like digits and writes them as the four IDX files of the MNIST data.

    make_digits.py OUTDIR [--train 20000] [--test 4000] [--seed 1] [--gzip]

Every digit has several hand-designed forms. A form is a list of strokes; a stroke is a list of points that a
Catmull-Rom spline passes through. For each image the points of one form are moved a little, the spline is sampled, the
whole is bent, rotated, sheared, scaled and shifted, and drawn with a pen of random width. Equal arguments give equal files.
"""
import argparse
import gzip
import pathlib
import struct

import numpy as np

SIDE = 28      # pixels
SAMPLES = 80   # points along all strokes of one image
CHUNK = 2000   # images drawn at a time: keeps the working set in the cache


def arc(cx, cy, rx, ry, begin, end, count):
    """Points on an ellipse; degrees, 0 is right, 90 is down."""
    angle = np.radians(np.linspace(begin, end, count))
    return [(cx + rx * np.cos(a), cy + ry * np.sin(a)) for a in angle]


def corner(x, y):
    """A point at which the spline turns sharply."""
    return [(x, y), (x, y)]


# digit -> forms; x to the right, y down, both from 0 to 1 for the height of the digit; most are about 0.6 wide.
FORMS = {
    0: [
        [arc(0.50, 0.50, 0.32, 0.50, -95, 268, 13)],
        [arc(0.50, 0.50, 0.25, 0.50, -70, 285, 13)],
        [arc(0.50, 0.50, 0.36, 0.46, -120, 250, 13)],
        [arc(0.50, 0.50, 0.30, 0.48, -50, -425, 13)],
        [[(0.62, 0.06), (0.42, 0.02), (0.22, 0.22), (0.16, 0.55), (0.27, 0.92), (0.52, 0.98), (0.76, 0.78),
          (0.82, 0.45), (0.72, 0.14), (0.55, 0.03), (0.46, 0.10)]],
    ],
    1: [
        [[(0.50, 0.00), (0.50, 0.33), (0.50, 0.66), (0.50, 1.00)]],
        [[(0.58, 0.00), (0.54, 0.33), (0.48, 0.66), (0.42, 1.00)]],
        [[(0.30, 0.24), (0.42, 0.14)] + corner(0.54, 0.00) + [(0.53, 0.50), (0.52, 1.00)]],
        [[(0.32, 0.22), (0.44, 0.12)] + corner(0.53, 0.00) + [(0.53, 0.50), (0.53, 0.98)],
         [(0.30, 0.99), (0.53, 0.98), (0.76, 0.99)]],
        [[(0.36, 0.16), (0.46, 0.10)] + corner(0.56, 0.00) + [(0.50, 0.50), (0.46, 1.00)]],
    ],
    2: [
        [[(0.20, 0.24), (0.30, 0.06), (0.52, 0.00), (0.74, 0.10), (0.78, 0.30), (0.64, 0.54), (0.40, 0.78)]
         + corner(0.18, 0.98) + [(0.50, 0.98), (0.84, 0.97)]],
        [[(0.18, 0.20), (0.36, 0.02), (0.62, 0.02), (0.76, 0.20), (0.70, 0.44), (0.50, 0.68), (0.28, 0.90),
          (0.16, 0.88), (0.22, 0.78), (0.40, 0.84), (0.62, 0.97), (0.86, 0.92)]],
        [[(0.24, 0.10), (0.44, 0.00), (0.66, 0.06), (0.74, 0.24), (0.62, 0.50), (0.42, 0.74)]
         + corner(0.22, 0.97) + [(0.46, 0.92), (0.64, 0.97), (0.82, 0.99)]],
        [[(0.16, 0.14), (0.42, 0.02), (0.72, 0.08), (0.80, 0.26), (0.62, 0.56)] + corner(0.16, 1.00)
         + [(0.50, 0.99), (0.80, 0.99)]],
    ],
    3: [
        [[(0.22, 0.12), (0.44, 0.00), (0.70, 0.08), (0.74, 0.28), (0.58, 0.44)] + corner(0.40, 0.47)
         + [(0.64, 0.50), (0.80, 0.70), (0.70, 0.92), (0.44, 1.00), (0.18, 0.88)]],
        [[(0.20, 0.16), (0.36, 0.02), (0.62, 0.03), (0.72, 0.22), (0.62, 0.40), (0.44, 0.46), (0.42, 0.50),
          (0.62, 0.53), (0.78, 0.72), (0.66, 0.94), (0.40, 1.00), (0.16, 0.90)]],
        [[(0.22, 0.02), (0.50, 0.01)] + corner(0.76, 0.02) + corner(0.46, 0.40)
         + [(0.68, 0.44), (0.80, 0.66), (0.68, 0.92), (0.42, 1.00), (0.18, 0.90)]],
        [[(0.26, 0.08), (0.50, 0.00), (0.70, 0.10), (0.70, 0.28), (0.52, 0.44), (0.38, 0.50), (0.36, 0.44),
          (0.48, 0.44), (0.72, 0.58), (0.76, 0.80), (0.56, 0.98), (0.30, 0.98), (0.16, 0.86)]],
    ],
    4: [
        [[(0.34, 0.02), (0.26, 0.30)] + corner(0.18, 0.58) + [(0.50, 0.59), (0.86, 0.57)],
         [(0.66, 0.24), (0.65, 0.60), (0.63, 1.00)]],
        [corner(0.62, 0.00) + [(0.40, 0.32)] + corner(0.14, 0.66) + [(0.50, 0.67), (0.88, 0.66)],
         [(0.62, 0.00), (0.62, 0.50), (0.62, 1.00)]],
        [[(0.24, 0.06), (0.20, 0.30), (0.26, 0.50), (0.48, 0.56), (0.70, 0.44)],
         [(0.74, 0.02), (0.72, 0.34), (0.69, 0.68), (0.66, 1.00)]],
        [[(0.22, 0.02), (0.21, 0.24)] + corner(0.20, 0.50) + [(0.48, 0.51)] + corner(0.72, 0.50),
         [(0.72, 0.02), (0.72, 0.50), (0.71, 1.00)]],
    ],
    5: [
        [corner(0.76, 0.01) + [(0.52, 0.02)] + corner(0.30, 0.03) + [(0.27, 0.24)] + corner(0.24, 0.46)
         + [(0.46, 0.37), (0.70, 0.46), (0.78, 0.68), (0.66, 0.92), (0.42, 1.00), (0.18, 0.90)]],
        [[(0.34, 0.04), (0.30, 0.24)] + corner(0.26, 0.44)
         + [(0.48, 0.38), (0.72, 0.50), (0.75, 0.76), (0.56, 0.97), (0.32, 1.00), (0.16, 0.92)],
         [(0.34, 0.04), (0.56, 0.05), (0.80, 0.02)]],
        [[(0.78, 0.00), (0.54, 0.04), (0.36, 0.08), (0.28, 0.24), (0.30, 0.40), (0.48, 0.46), (0.68, 0.56),
          (0.72, 0.78), (0.54, 0.97), (0.30, 0.98), (0.16, 0.86)]],
        [[(0.28, 0.08), (0.25, 0.28)] + corner(0.22, 0.52)
         + [(0.46, 0.42), (0.66, 0.52), (0.70, 0.74), (0.56, 0.95), (0.32, 1.00), (0.14, 0.94)],
         [(0.30, 0.03), (0.54, 0.01), (0.76, 0.03)]],
    ],
    6: [
        [[(0.68, 0.02), (0.46, 0.16), (0.28, 0.42), (0.22, 0.70), (0.34, 0.95), (0.56, 0.98), (0.74, 0.84),
          (0.74, 0.64), (0.58, 0.52), (0.38, 0.58), (0.25, 0.74)]],
        [[(0.52, 0.00), (0.36, 0.24), (0.26, 0.52), (0.25, 0.80), (0.42, 0.99), (0.64, 0.94), (0.72, 0.76),
          (0.62, 0.60), (0.42, 0.60), (0.28, 0.74)]],
        [[(0.76, 0.08), (0.56, 0.02), (0.34, 0.18), (0.22, 0.46), (0.22, 0.76), (0.38, 0.98), (0.62, 0.98),
          (0.78, 0.80), (0.70, 0.60), (0.50, 0.54), (0.30, 0.64), (0.23, 0.76)]],
        [[(0.40, 0.00), (0.32, 0.30), (0.28, 0.62), (0.32, 0.88), (0.52, 1.00), (0.72, 0.88), (0.72, 0.70),
          (0.54, 0.60), (0.36, 0.68), (0.30, 0.80)]],
    ],
    7: [
        [[(0.18, 0.03), (0.48, 0.03)] + corner(0.80, 0.02) + [(0.62, 0.40), (0.50, 0.70), (0.42, 1.00)]],
        [[(0.16, 0.04), (0.46, 0.04)] + corner(0.78, 0.02) + [(0.62, 0.36), (0.48, 0.68), (0.36, 1.00)],
         [(0.34, 0.50), (0.54, 0.49), (0.74, 0.47)]],
        [[(0.18, 0.18)] + corner(0.18, 0.03) + [(0.50, 0.04)] + corner(0.82, 0.03)
         + [(0.66, 0.36), (0.54, 0.68), (0.50, 1.00)]],
        [[(0.16, 0.10), (0.32, 0.03), (0.54, 0.06), (0.76, 0.03), (0.74, 0.20), (0.60, 0.50), (0.50, 0.76),
          (0.46, 1.00)]],
    ],
    8: [
        [[(0.66, 0.12), (0.48, 0.01), (0.28, 0.12), (0.32, 0.34), (0.52, 0.48), (0.72, 0.66), (0.70, 0.90),
          (0.48, 1.00), (0.27, 0.88), (0.28, 0.68), (0.46, 0.50), (0.66, 0.34), (0.70, 0.16), (0.60, 0.06)]],
        [arc(0.50, 0.25, 0.23, 0.25, 80, -275, 10), arc(0.50, 0.74, 0.28, 0.26, -95, 265, 10)],
        [[(0.50, 0.46), (0.28, 0.30), (0.32, 0.06), (0.54, 0.00), (0.72, 0.14), (0.66, 0.34), (0.46, 0.50),
          (0.26, 0.70), (0.32, 0.94), (0.56, 0.99), (0.74, 0.84), (0.70, 0.62), (0.50, 0.46)]],
        [[(0.74, 0.08), (0.56, 0.00), (0.34, 0.08), (0.32, 0.28), (0.52, 0.46), (0.66, 0.64), (0.62, 0.90),
          (0.42, 1.00), (0.26, 0.86), (0.34, 0.66), (0.56, 0.44), (0.72, 0.24), (0.76, 0.10)]],
    ],
    9: [
        [[(0.72, 0.26), (0.60, 0.06), (0.38, 0.04), (0.24, 0.22), (0.32, 0.44), (0.54, 0.46), (0.70, 0.30)]
         + corner(0.74, 0.10) + [(0.70, 0.50), (0.64, 1.00)]],
        [[(0.74, 0.20), (0.58, 0.02), (0.36, 0.04), (0.24, 0.24), (0.36, 0.46), (0.58, 0.42), (0.73, 0.22),
          (0.76, 0.50), (0.68, 0.82), (0.48, 0.99), (0.26, 0.92)]],
        [[(0.70, 0.12), (0.50, 0.00), (0.30, 0.10), (0.24, 0.30), (0.38, 0.48), (0.60, 0.42), (0.72, 0.18),
          (0.70, 0.44), (0.60, 0.72), (0.48, 1.00)]],
        [arc(0.48, 0.25, 0.24, 0.25, 0, -360, 10) + [(0.71, 0.50), (0.70, 0.75), (0.69, 1.00)]],
    ],
}


def spline_matrix(strokes):
    """The matrix that maps the control points of a form to SAMPLES points on its curves, in proportion to the strokes'
    lengths, and the matrix rows that are followed by another point of the same stroke."""
    lengths = [np.linalg.norm(np.diff(np.array(s), axis=0), axis=1).sum() for s in strokes]
    share = np.maximum(4, np.round(SAMPLES * np.array(lengths) / sum(lengths))).astype(int)
    share[np.argmax(share)] += SAMPLES - share.sum()
    matrix = np.zeros((SAMPLES, sum(len(s) for s in strokes)))
    joined = np.ones(SAMPLES - 1)
    row = column = 0
    for stroke, samples in zip(strokes, share):
        points = np.array(stroke)
        last = len(points) - 1
        # The parameter runs over the stroke at even speed, so that the samples are evenly spaced.
        reach = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1) + 1e-9)])
        position = np.interp(np.linspace(0, reach[-1], samples), reach, np.arange(last + 1))
        for i, t in enumerate(position):
            k = min(int(t), last - 1)
            u = t - k
            weights = (-u + 2 * u**2 - u**3, 2 - 5 * u**2 + 3 * u**3, u + 4 * u**2 - 3 * u**3, -u**2 + u**3)
            for offset, weight in zip((-1, 0, 1, 2), weights):
                matrix[row + i, column + min(max(k + offset, 0), last)] += weight / 2
        row += samples
        column += len(points)
        if row < SAMPLES:
            joined[row - 1] = 0
    return matrix, joined


def curves(labels, rng):
    """Points on the strokes, [n, SAMPLES, 2] around the origin with height 1, and the length that each stands for."""
    n = len(labels)
    points = np.empty((n, SAMPLES, 2))
    joined = np.empty((n, SAMPLES - 1))
    choice = rng.random(n)
    for digit, forms in FORMS.items():
        for i, strokes in enumerate(forms):
            which = np.flatnonzero((labels == digit) & (np.floor(choice * len(forms)) == i))
            control = np.array([p for stroke in strokes for p in stroke])
            matrix, joined[which] = spline_matrix(strokes)
            moved = control + rng.uniform(-0.04, 0.04, (len(which), *control.shape))
            twin = np.flatnonzero((control[1:] == control[:-1]).all(axis=1)) + 1  # corners stay sharp
            moved[:, twin] = moved[:, twin - 1]
            points[which] = matrix @ moved
    points -= 0.5
    # Bends the plane smoothly: a few waves of low frequency and random phase, the same for all points of an image.
    frequency = rng.uniform(2.0, 5.0, (n, 1, 2))
    phase = rng.uniform(0, 2 * np.pi, (n, 1, 2))
    points += rng.uniform(-0.06, 0.06, (n, 1, 2)) * np.sin(frequency * points[:, :, ::-1] + phase)
    step = np.linalg.norm(np.diff(points, axis=1), axis=2) * joined
    weight = np.zeros((n, SAMPLES))
    weight[:, :-1] += step / 2
    weight[:, 1:] += step / 2
    return points, weight


def pose(points, rng):
    """Rotates, shears, scales and shifts: from the unit square to pixels."""
    n = len(points)
    angle = np.radians(rng.uniform(-17, 17, n))
    shear = rng.uniform(-0.38, 0.16, n)  # most people lean to the right
    height = rng.uniform(16.0, 21.0, n)
    width = height * rng.uniform(0.8, 1.12, n)
    cos, sin = np.cos(angle), np.sin(angle)
    transform = np.empty((n, 2, 2))
    transform[:, 0, 0] = cos * width
    transform[:, 0, 1] = (cos * shear - sin) * height
    transform[:, 1, 0] = sin * width
    transform[:, 1, 1] = (sin * shear + cos) * height
    points = points @ transform.transpose(0, 2, 1)
    # The middle of the drawn digit goes to the middle of the image, give or take; no stroke leaves it.
    low, high = points.min(axis=1), points.max(axis=1)
    middle = SIDE / 2 - 0.5 + rng.uniform(-2.3, 2.3, (n, 2))
    reach = np.minimum(1, (SIDE - 5) / (high - low).max(axis=1))
    half = (high - low) / 2 * reach[:, None]
    middle = np.clip(middle, half + 1, SIDE - 2 - half)
    return (points - ((low + high) / 2)[:, None]) * reach[:, None, None] + middle[:, None], height * reach


def draw(points, weight, rng):
    """Ink, [n, SIDE, SIDE] from 0 to 1. Each sample of the curve leaves a Gaussian blot, so that all blots of an image
    are one matrix product of their profiles in y and in x; ink saturates."""
    n = len(points)
    pixel = np.arange(SIDE, dtype=np.float32)
    sigma = rng.uniform(0.62, 1.08, (n, 1, 1)).astype(np.float32)
    pressure = rng.uniform(1.3, 2.6, (n, 1, 1)).astype(np.float32)
    distance = (points.astype(np.float32)[:, :, :, None] - pixel) / sigma[..., None]
    profile = np.exp(-0.5 * distance * distance)  # [n, SAMPLES, 2, SIDE]
    across = profile[:, :, 0] * (weight[:, :, None] / sigma).astype(np.float32)
    ink = profile[:, :, 1].transpose(0, 2, 1) @ across
    return 1 - np.exp(-pressure * ink)


def digits(count, rng):
    labels = rng.permutation(np.arange(count) % 10)
    images = np.empty((count, SIDE, SIDE), np.uint8)
    for first in range(0, count, CHUNK):
        part = slice(first, min(first + CHUNK, count))
        points, weight = curves(labels[part], rng)
        points, height = pose(points, rng)
        ink = draw(points, weight * height[:, None], rng)
        n = len(ink)
        ink *= rng.uniform(0.75, 1.0, (n, 1, 1)).astype(np.float32)
        noise = rng.standard_normal(ink.shape, dtype=np.float32)
        ink += noise * rng.uniform(0.0, 0.05, (n, 1, 1)).astype(np.float32)
        images[part] = np.clip(np.rint(ink * 255), 0, 255).astype(np.uint8)
    return images, labels.astype(np.uint8)


def write_idx(path, array, compress):
    """An IDX file of bytes: magic, sizes, elements."""
    content = struct.pack(f">BBBB{array.ndim}I", 0, 0, 8, array.ndim, *array.shape) + array.tobytes()
    if compress:
        path = path.with_name(path.name + ".gz")
        content = gzip.compress(content, compresslevel=6, mtime=0)  # no time: equal files each time
    path.write_bytes(content)


def main():
    parser = argparse.ArgumentParser(description="draws handwritten-like digits in MNIST's file format")
    parser.add_argument("outdir", type=pathlib.Path)
    parser.add_argument("--train", type=int, default=20000, help="training images (default 20000)")
    parser.add_argument("--test", type=int, default=4000, help="test images (default 4000)")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--gzip", action="store_true", help="compress the files")
    options = parser.parse_args()
    options.outdir.mkdir(parents=True, exist_ok=True)
    for stream, (prefix, count) in enumerate([("train", options.train), ("t10k", options.test)]):
        images, labels = digits(count, np.random.default_rng([options.seed, stream]))
        write_idx(options.outdir / f"{prefix}-images-idx3-ubyte", images, options.gzip)
        write_idx(options.outdir / f"{prefix}-labels-idx1-ubyte", labels, options.gzip)


if __name__ == "__main__":
    main()
