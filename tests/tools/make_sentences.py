"""Sentences with labels, where the label needs the order of the words: make_sentences.py FOLDER [UNLABELLED LABELLED TEST]

unlabelled.csv has the column text; labelled.csv and test.csv have text and label, who did it: "first" if the person
named first is the one who acts, "second" if not ("ann was called by the old man": second). Words are the same in both
classes, so that counting them says nothing.
"""
import csv
import pathlib
import random
import sys

PEOPLE = ["man", "woman", "boy", "girl", "doctor", "nurse", "king", "queen", "farmer", "teacher", "pilot", "sailor",
          "writer", "singer", "judge", "baker", "cook", "guard", "poet", "clerk"]
KINDS = ["old", "young", "tall", "kind", "angry", "happy", "quiet", "famous", "tired", "clever"]
DEEDS = ["called", "helped", "watched", "thanked", "followed", "praised", "warned", "taught", "chased", "visited"]
TIMES = ["today", "again", "at last", "in the morning", "by the river", "by the door", "after the storm", "at night"]


def person(chance):
    kind = [chance.choice(KINDS)] if chance.random() < 0.5 else []
    return ["the", *kind, chance.choice(PEOPLE)]


def sentence(chance):
    """Words, and whether the first one named acts."""
    a, b, deed = person(chance), person(chance), [chance.choice(DEEDS)]
    form, first = chance.choice([
        ([*a, *deed, *b], True),
        ([*a, "was", *deed, "by", *b], False),
        (["it", "was", *a, "who", *deed, *b], True),
        (["it", "was", *a, "whom", *b, *deed], False),
        ([*a, "whom", *b, *deed, "was", "here"], False),
        ([*a, "who", *deed, *b, "was", "here"], True),
        (["by", *a, *b, "was", *deed], True),
        ([*a, "and", "not", *b, *deed, "them"], True),
        (["not", *a, "but", *b, *deed, "them"], False),
    ])
    when = chance.choice(TIMES).split() if chance.random() < 0.6 else []
    return ([*when, *form] if chance.random() < 0.3 else [*form, *when]), first


def write(path, count, seed, labelled):
    chance = random.Random(seed)
    with open(path, "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(["text", "label"] if labelled else ["text"])
        for _ in range(count):
            words, first = sentence(chance)
            table.writerow([" ".join(words)] + (["first" if first else "second"] if labelled else []))


def main(folder, unlabelled=20000, labelled=100, test=2000):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    write(folder / "unlabelled.csv", int(unlabelled), 1, False)
    write(folder / "labelled.csv", int(labelled), 2, True)
    write(folder / "test.csv", int(test), 3, True)


if __name__ == "__main__":
    main(*sys.argv[1:])
