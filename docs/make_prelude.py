#!/usr/bin/env python3
"""Writes docs/prelude.md from the `##` comments of compiler/prelude/*.dl, and from `dlc --list-ops`.

    make_prelude.py [DLC]
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PRELUDE = ROOT / "compiler" / "prelude"
OUTPUT = ROOT / "docs" / "prelude.md"

# In the order of a reader's interest.
FILES = ["layers", "convolution", "recurrent", "attention", "normalization", "activations", "losses", "optimizers",
         "schedules", "initializers", "metrics", "sources", "functions"]

INTRODUCTION = """# The prelude

Every layer, loss, optimizer, initializer, schedule, metric and data source that dlc knows. All are written
[in the language](language.md), in `compiler/prelude/`, and stand beside definitions of your own. Names, argument names, their order
and defaults are Keras'; where a formula is not, the entry says so. This page is made by `make docs` from the comments in those files.

Shapes are those of one example: the batch axis is added by the compiler.
"""

HEAD = re.compile(r"((?:^##.*\n)+)^(\w+) (\w+)", re.M)


def introduction(text):
    """Heading and paragraphs of the plain comment at the top of a file."""
    lines = [line[1:].strip() for line in re.match(r"(?:#(?!#).*\n)*", text).group().splitlines()]
    return lines[0], "\n".join(lines[2:])


def signature(text):
    """From a definition's name to the parenthesis that closes its parameters; of a source, to the end of its line."""
    depth = 0
    for i, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if character == ")" and depth == 0:
            rest = re.match(r" -> .*", text[i + 1:])
            return re.sub(r"\s+", " ", text[:i + 1]) + (rest.group() if rest else "")
    raise SystemExit(f"no parameters: {text[:60]}")


def definitions(text):
    for match in HEAD.finditer(text):
        comment, kind, name = match.groups()
        described, facts = [], []
        for line in comment.splitlines():
            line = line[2:].strip()
            fact = re.match(r"(Shapes|Columns|Source): (.*)", line)
            if fact:
                facts.append(fact.groups())
            elif facts:  # a fact that goes on
                facts[-1] = (facts[-1][0], f"{facts[-1][1]} {line}")
            else:
                described.append(line)
        yield kind, name, signature(text[match.start(3):]), "\n".join(described), facts


def fact_line(title, text):
    if title == "Shapes":
        text = f"`{text}`"
    return f"* {title}: " + re.sub(r"(https?://[^\s;,]+)", r"<\1>", text)


def entry(kind, name, head, described, facts):
    return "\n".join([f"### {name}", f"    {kind} {head}", "", described, "",
                      *[fact_line(*fact) for fact in facts]]) + "\n"


def built_in(dlc):
    listed = subprocess.run([dlc, "--list-ops"], capture_output=True, text=True, check=True).stdout
    rows = [line.split("  ", 1) for line in listed.splitlines() if "\t" not in line]
    operators = {"add", "sub", "mul", "div", "floordiv", "mod", "neg", "pow", "less", "less_equal", "greater",
                 "greater_equal", "equal", "not_equal", "and", "or", "not"}
    lines = ["## Built-in functions", "", "The primitives and the scalar functions, which work element by element.", "",
             "| | |", "| --- | --- |"]
    seen = operators  # of several of one name, the first is the one that the language binds
    for head, summary in rows:
        name = head.split("(")[0]
        if name not in seen:
            seen.add(name)
            lines.append(f"| `{head}` | {summary.strip()} |")
    return "\n".join(lines) + "\n"


def reference(dlc):
    """The whole page, as this dlc knows the built-in functions."""
    parts = [INTRODUCTION]
    for file in FILES:
        text = (PRELUDE / f"{file}.dl").read_text()
        heading, paragraph = introduction(text)
        parts.append(f"## {heading}\n" + (f"\n{paragraph}\n" if paragraph else ""))
        parts += [entry(*definition) for definition in definitions(text)]
    return "\n".join([*parts, built_in(dlc)])


def main():
    OUTPUT.write_text(reference(pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else ROOT / "build" / "dlc")))


if __name__ == "__main__":
    main()
