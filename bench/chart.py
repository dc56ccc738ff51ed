#!/usr/bin/env python3
"""Draws bench/speed.svg, the chart of the README, from bench/training.json and bench/inference.json.

With --table, prints the README's tables of the same figures instead.
"""
import argparse
import json
import math
import pathlib
import statistics

BENCH = pathlib.Path(__file__).resolve().parent
WIDTH, LEFT, RIGHT, BAR, GAP = 760, 150, 90, 11, 12
COLOURS = {"one": "#2f6fb0", "two": "#8fb8de", "onnx": "#c7762b"}


def text(x, y, words, size=12, anchor="start", colour="#222", weight="normal"):
    return (f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" fill="{colour}" '
            f'font-weight="{weight}">{words}</text>')


def series(training, inference):
    """[(title, [(model, [(colour, ratio)])])]: one panel a file."""
    panels = []
    if training:
        panels.append(("Training step: times faster than PyTorch (dark: one thread, light: two)",
                       [(name, [(COLOURS[colour], row["threads"][threads]["ratio"]["median"])
                                for colour, threads in (("one", "1"), ("two", "2"))])
                        for name, row in training["models"].items()]))
    if inference:
        panels.append(("Inference at batch 1, one thread: times faster than ONNX Runtime",
                       [(name, [(COLOURS["onnx"], row["ratio"]["onnxruntime"]["median"])])
                        for name, row in inference.items()]))
    return panels


def draw_panel(title, rows, y):
    """A panel with its upper edge at y: lines of SVG and its lower edge. The axis is logarithmic."""
    ratios = [ratio for _, bars in rows for _, ratio in bars]
    low, high = min(1.0, min(ratios)), max(2.0, max(ratios) * 1.1)

    def place(ratio):
        return LEFT + (WIDTH - LEFT - RIGHT) * math.log(ratio / low) / math.log(high / low)

    lines = [text(20, y, title, 14, weight="bold")]
    y += 16
    start = y
    for name, bars in rows:
        height = len(bars) * BAR
        lines.append(text(LEFT - 8, y + height / 2 + 4, name, anchor="end"))
        for i, (colour, ratio) in enumerate(bars):
            left, right = sorted((place(1.0), place(ratio)))
            lines.append(f'<rect x="{left:.1f}" y="{y + i * BAR:.1f}" width="{max(right - left, 1):.1f}" '
                         f'height="{BAR - 1}" fill="{colour}"/>')
            label = f"{ratio:.1f}x" if ratio < 100 else f"{ratio:.0f}x"
            lines.append(text(max(left, right) + 5, y + (i + 0.85) * BAR, label, 10))
        y += height + GAP
    lines.append(f'<line x1="{place(1):.1f}" x2="{place(1):.1f}" y1="{start - 4}" y2="{y - GAP + 4}" stroke="#222"/>')
    return lines, y + 24


def draw(training, inference):
    lines, y = [], 30
    for title, rows in series(training, inference):
        panel, y = draw_panel(title, rows, y)
        lines += panel
    if training:
        mean = statistics.geometric_mean(row["threads"]["1"]["ratio"]["median"] for row in training["models"].values())
        peak = training["machine"]["1"]["gflops"]
        lines.append(text(20, y, f"Geometric mean of training, one thread: {mean:.1f}x. Logarithmic axes; one core "
                                 f"does {peak:.0f} GFLOP/s at most.", 11, colour="#555"))
    return "\n".join([f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{y + 16:.0f}" '
                      'font-family="sans-serif">', '<rect width="100%" height="100%" fill="white"/>', *lines, "</svg>", ""])


def read(name):
    path = BENCH / f"{name}.json"
    return json.loads(path.read_text()) if path.exists() else None


SEQUENCES = {"char_rnn": 64, "char_gru": 64, "char_gpt": 64}  # steps of an example


def milliseconds(values):
    median = statistics.median(values)
    if median >= 1e3:
        return f"{median / 1e3:.3g} s"
    return f"{median:.3g} ms" if median >= 1e-2 else f"{median * 1e3:.2g} us"


def batch_of(name, row):
    return f"{name} ({row['batch']}{f' x {SEQUENCES[name]}' if name in SEQUENCES else ''})"


def training_row(name, row):
    one, two = row["threads"]["1"], row["threads"]["2"]
    return [batch_of(name, row), milliseconds(one["dlc_ms"]), milliseconds(one["torch_ms"]),
            f"{one['ratio']['median']:.1f}", f"{one['percent_of_peak']:.0f}%", f"{two['ratio']['median']:.1f}",
            f"{row['scaling']['median']:.2f} ({row['machine_scaling']['median']:.2f})"]


def inference_row(name, row):
    return [name, *(f"{statistics.median(row['us'][key]):.1f} us" for key in ("dlc", "onnxruntime", "torch")),
            f"{row['ratio']['onnxruntime']['median']:.1f}"]


def table(head, rows):
    return "\n".join(f"| {' | '.join(cells)} |" for cells in [head, ["---"] * len(head), *rows])


def tables(training, inference):
    """In Markdown."""
    parts = []
    if training:
        parts.append(table(["example (batch)", "dlc, 1 thread", "PyTorch, 1 thread", "ratio", "of peak", "ratio, 2 threads",
                            "2 threads to 1 (the machine)"],
                           [training_row(*item) for item in training["models"].items()]))
    if inference:
        parts.append(table(["example", "dlc", "ONNX Runtime", "PyTorch", "ratio to ONNX Runtime"],
                           [inference_row(*item) for item in inference.items()]))
    return "\n\n".join(parts)


def main():
    parser = argparse.ArgumentParser(description="Draws bench/speed.svg from the figures under bench/.")
    parser.add_argument("--table", action="store_true", help="print the tables of the README instead")
    figures = read("training"), read("inference")
    if parser.parse_args().table:
        print(tables(*figures))
    else:
        (BENCH / "speed.svg").write_text(draw(*figures))


main()
