"""Labelled texts: tables with a column of texts, as padded tokens."""
import json
import struct

import numpy as np
import pytest

import harness
import test_readers
import trainers

FIELDS = ("tokens:i32:5", "length:i32:", "label:i32:")
TABLE = """text,label
the cat sat,good
"the dog, the ""big"" dog",bad
the mat,good
"""


def write(tmp_path, table):
    path = tmp_path / "table.csv"
    path.write_bytes(table if isinstance(table, bytes) else table.encode())
    return path


def read(tmp_path, table, fields=FIELDS, **options):
    options = {"context": 5, "unit": "words", "vocabulary": 100, "text": "text", "label": "label"} | options
    return test_readers.read("text_csv", write(tmp_path, table), *fields, **options)["train"]


def refused(tmp_path, table, fields=FIELDS, **options):
    options = {"context": 5, "unit": "words", "vocabulary": 100, "text": "text", "label": "label"} | options
    return test_readers.refused("text_csv", write(tmp_path, table), *fields, **options)


def test_words_are_numbered_by_frequency_after_padding_and_the_unknown(tmp_path):
    got = read(tmp_path, TABLE)
    # the: 4, ": 2, dog: 2, then once each: , big cat mat sat
    np.testing.assert_array_equal(got["tokens"], [[2, 7, 9, 0, 0], [2, 4, 5, 2, 3], [2, 8, 0, 0, 0]])
    np.testing.assert_array_equal(got["length"], [3, 5, 2])
    np.testing.assert_array_equal(got["label"], [1, 0, 1])
    few = read(tmp_path, TABLE, vocabulary=4)
    np.testing.assert_array_equal(few["tokens"], [[2, 1, 1, 0, 0], [2, 1, 1, 2, 3], [2, 1, 0, 0, 0]])


@pytest.mark.parametrize("unit, tokens", [
    ("characters", [[2, 4, 3, 0, 0], [2, 2, 2, 3, 0]]),
    ("bytes", [[97, 195, 169, 98, 0], [97, 97, 97, 98, 0]]),
])
def test_other_units(tmp_path, unit, tokens):
    got = read(tmp_path, "text\naéb\naaab\n", FIELDS[:2], unit=unit, vocabulary=256)
    np.testing.assert_array_equal(got["tokens"], tokens)
    np.testing.assert_array_equal(got["length"], (np.array(tokens) > 0).sum(1))


def test_columns_and_separator_have_names(tmp_path):
    table = "id;stars;review\n1;5;so good\n2;1;so so bad\n"
    got = read(tmp_path, table, text="review", label="stars", separator=";")
    np.testing.assert_array_equal(got["label"], [5, 1])
    np.testing.assert_array_equal(got["length"], [2, 3])


@pytest.mark.parametrize("table, options, message", [
    ("", {}, "table.csv: is empty; its first line should name the columns"),
    ("text,label\n", {}, "table.csv: has no line after its first"),
    ("words,label\na,b\n", {}, "table.csv:1: no column is called 'text'; text = \"...\" names another"),
    ("text,text,label\na,b,c\n", {}, "table.csv:1: two columns are called 'text'"),
    ("text\na\n", {}, "table.csv:1: no column is called 'label'; label = \"...\" names another"),
    ("text,label\na,1\nb\n", {}, "table.csv:3: 1 cell where the first line has 2"),
    ("text,label\na,1\n,2\n", {}, "table.csv:3: column 'text': the cell is empty"),
    ("text,label\na,1\n   ,2\n", {}, "table.csv:3: column 'text': there are no words in it"),
    ("text,label\na,1\nb,\n", {}, "table.csv:3: column 'label': the cell is empty"),
    ("text,label\na,1\nb,2.5\n", {}, "table.csv:3: column 'label': '2.5' is not a whole number"),
    (b"text,label\na,1\nb\xff,2\n", {}, "table.csv:3: byte 1: this is not UTF-8"),
    (b"text,label\na,1\n\"b,2\n", {}, "table.csv:3: a quotation mark is never closed"),
    (TABLE, {"unit": "letters"}, 'text_csv: unit = "letters" is neither "bytes" nor "characters" nor "words"'),
    (TABLE, {"vocabulary": 2}, "text_csv: vocabulary = 2 is not a whole number of at least 3"),
    (TABLE, {"separator": ",,"}, "text_csv: the separator must be one character"),
])
def test_refused_tables(tmp_path, table, options, message):
    assert message in refused(tmp_path, table, **options)


# ---- with a network ------------------------------------------------------------------------------------------

PROGRAM = """
const context = 6

model votes(x: int [context], length: int []) {{
    param table: [100, 2] = zeros
    return sum(table[x] * reshape(to_real(sequence_mask(length, context)), [context, 1]), 0)
}}

train {{
    data      text_csv("table.csv", context, vocabulary = {vocabulary}) -> tokens, length, label
    minimize  cross_entropy(votes(tokens, length), label)
    using     adam(0.1)
    batch 2  epochs 30
    report    accuracy(votes(tokens, length), label)
}}
"""


def program(folder, vocabulary=12):
    (folder / "votes.dl").write_text(PROGRAM.format(vocabulary=vocabulary))
    trainers.host_library()
    harness.build_trainer(folder / "votes.dl", folder / "votes")
    return folder / "votes"


def test_weights_carry_the_vocabulary(tmp_path):
    write(tmp_path, TABLE)
    votes = program(tmp_path)
    trainers.run(votes, "train", "--quiet", folder=tmp_path)
    weights = (tmp_path / "votes.safetensors").read_bytes()
    header = json.loads(weights[8:8 + struct.unpack("<Q", weights[:8])[0]])
    assert json.loads(header["__metadata__"]["vocabulary"]) == {
        "unit": "words", "padded": True,
        "tokens": ["", "<unknown>", "the", '"', "dog", ",", "big", "cat", "mat", "sat"]}
    # Read alone, these words would have other numbers, and labels without a first kind are as they are.
    (tmp_path / "other.csv").write_text("text,label\nsat sat sat cat zebra,1\nbig dog,0\n")
    done = trainers.run(votes, "evaluate", "--data", "other.csv", "--json", folder=tmp_path)
    assert json.loads(done.stdout)["metrics"]["accuracy"] == 1
    trainers.run(votes, "predict", "--data", "other.csv", "-o", "y.npy", "--quiet", folder=tmp_path)
    (tmp_path / "other.csv").write_text("text\nsat sat sat cat zebra\nbig dog\n")
    first = np.load(tmp_path / "y.npy")
    trainers.run(votes, "predict", "--data", "other.csv", "-o", "y.npy", "--quiet", folder=tmp_path)
    np.testing.assert_array_equal(np.load(tmp_path / "y.npy"), first)


def test_vocabulary_of_other_weights_must_fit(tmp_path):
    write(tmp_path, TABLE)
    trainers.run(program(tmp_path), "train", "--quiet", "--save", "large.safetensors", folder=tmp_path)
    done = trainers.run(program(tmp_path, 9), "train", "--load", "large.safetensors", "--partial", folder=tmp_path,
                        status=1)
    assert "table.csv: the vocabulary has 10 tokens, the program has room for 9: vocabulary = 10" in done.stderr
