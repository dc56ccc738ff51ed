"""Text as data: windows of tokens, vocabularies, and the command that generates."""
import json
import struct

import numpy as np
import pytest

import harness
import test_readers
import trainers

TEXT = "the cat sat on the mat.\nthe dog sat on the cat.\n"
WINDOW = 'tokens:i32:5'
NEXT = 'next:i32:5'

PROGRAM = """
const tokens_known = {vocabulary}
const context = 8

model bigram(x: int [context]) {{
    param table: [tokens_known, tokens_known] = random_normal
    table[x]
}}

train {{
    data      text("text.txt", context, vocabulary = tokens_known, unit = "{unit}", stride = {stride}) -> tokens, next
    minimize  cross_entropy(bigram(tokens), next)
    using     adam(0.1)
    batch 4  epochs {epochs}
}}
"""


def read(tmp_path, text, unit, stride=5, vocabulary=256, **options):
    path = tmp_path / "text.txt"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return test_readers.read("text", path, WINDOW, NEXT, unit=unit, stride=stride, vocabulary=vocabulary, **options)


def refused(tmp_path, text, unit, stride=5, vocabulary=256, **options):
    path = tmp_path / "text.txt"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return test_readers.refused("text", path, WINDOW, NEXT, unit=unit, stride=stride, vocabulary=vocabulary, **options)


def windows(numbers, stride, shift=0, size=5):
    return np.array([numbers[i + shift:i + shift + size] for i in range(0, len(numbers) - size, stride)])


def trainer(folder, text=TEXT * 20, unit="characters", vocabulary=14, stride=8, epochs=40):
    """A trained bigram model in `folder`."""
    (folder / "text.txt").write_text(text, encoding="utf-8")
    (folder / "bigram.dl").write_text(PROGRAM.format(unit=unit, vocabulary=vocabulary, stride=stride, epochs=epochs))
    trainers.host_library()
    harness.build_trainer(folder / "bigram.dl", folder / "bigram")
    trainers.run(folder / "bigram", "train", "--quiet", folder=folder)
    return folder / "bigram"


def generate(program, *arguments):
    return trainers.run(program, "generate", *arguments, folder=program.parent).stdout


# ---- windows -----------------------------------------------------------------------------------------------

@pytest.mark.parametrize("stride", [1, 3, 5, 7])
def test_windows_of_bytes(tmp_path, stride):
    got = read(tmp_path, TEXT, "bytes", stride)["train"]
    numbers = np.frombuffer(TEXT.encode(), np.uint8).astype(np.int32)
    np.testing.assert_array_equal(got["tokens"], windows(numbers, stride))
    np.testing.assert_array_equal(got["next"], windows(numbers, stride, 1))
    assert (got["tokens"][:, 1:] == got["next"][:, :-1]).all()


def test_characters_are_numbered_in_their_order(tmp_path):
    text = "naïve café €5"
    order = {c: i for i, c in enumerate(sorted(set(text)))}
    got = read(tmp_path, text, "characters", 1)["train"]["tokens"]
    np.testing.assert_array_equal(got, windows([order[c] for c in text], 1))


def test_words_are_numbered_by_frequency(tmp_path):
    words = TEXT.replace(".", " .").replace("\n", " \n ").split(" ")
    words = [word for word in words if word]
    ranked = sorted(set(words), key=lambda word: (-words.count(word), word.encode()))
    expected = [1 + ranked.index(word) for word in words]
    np.testing.assert_array_equal(read(tmp_path, TEXT, "words", 1)["train"]["tokens"], windows(expected, 1))
    few = [number if number < 4 else 0 for number in expected]  # three words and the unknown one
    np.testing.assert_array_equal(read(tmp_path, TEXT, "words", 1, vocabulary=4)["train"]["tokens"], windows(few, 1))


def test_held_out_windows_are_apart(tmp_path):
    numbers = bytes(range(200))
    got = read(tmp_path, numbers, "bytes", 1, validate=0.25)
    train, validation = got["train"]["tokens"], got["validation"]["tokens"]
    assert train.max() < validation.min() == 146
    assert (validation[1:, 0] - validation[:-1, 0] == 5).all(), "windows that touch"


@pytest.mark.parametrize("text, unit, options, message", [
    (b"caf\xe9 au lait", "characters", {}, "byte 3: this is not UTF-8; unit = \"bytes\" reads any file"),
    (b"caf\xc0\xaf au lait", "words", {}, "byte 3: this is not UTF-8"),
    (b"ab\0cdefgh", "characters", {}, "byte 2: a zero byte"),
    ("abcdefghij", "characters", {"vocabulary": 9}, "has 10 different characters, the program has room for 9: vocabulary = 10"),
    ("abcde", "bytes", {}, "its 5 tokens are too few for a window of 5 and one token after it"),
    ("", "words", {}, "its 0 tokens are too few"),
    ("abcdefgh", "letters", {}, 'unit = "letters" is neither "bytes" nor "characters" nor "words"'),
    ("abcdefgh", "bytes", {"stride": 0}, "stride = 0 is not a whole number of at least 1"),
])
def test_refused_texts(tmp_path, text, unit, options, message):
    assert message in refused(tmp_path, text, unit, **options)


# ---- generating --------------------------------------------------------------------------------------------

@pytest.fixture(scope="module")
def characters(tmp_path_factory):
    return trainer(tmp_path_factory.mktemp("characters"))


def test_weights_carry_the_vocabulary(characters):
    weights = (characters.parent / "bigram.safetensors").read_bytes()
    header = json.loads(weights[8:8 + struct.unpack("<Q", weights[:8])[0]])
    vocabulary = json.loads(header["__metadata__"]["vocabulary"])
    assert vocabulary == {"unit": "characters", "tokens": sorted(set(TEXT))}


def test_likeliest_characters(characters):
    table = {}
    for a, b in zip(TEXT * 20, (TEXT * 20)[1:]):
        table.setdefault(a, []).append(b)
    text = "ca"
    for _ in range(2):
        text += max(sorted(set(table[text[-1]])), key=table[text[-1]].count)
    assert generate(characters, "--prompt", "ca", "--tokens", 2, "--temperature", 0) == text + "\n"
    assert generate(characters, "--prompt", "ca", "--tokens", 2, "--top-k", 1) == text + "\n"


def test_same_seed_same_text(characters):
    first, same, other = (generate(characters, "--seed", seed, "--tokens", 100) for seed in (1, 1, 2))
    assert first == same != other
    assert set(first) <= set(TEXT) and len(first) == 101


def test_longer_than_the_context(characters):
    prompt = "the cat sat on the mat."
    assert generate(characters, "--prompt", prompt, "--tokens", 30).startswith(prompt)


def test_other_text_is_read_with_the_vocabulary_of_the_weights(characters, tmp_path):
    (tmp_path / "other.txt").write_text("a cat, a dog\n")
    done = trainers.run(characters, "evaluate", "--data", tmp_path / "other.txt", folder=characters.parent, status=1)
    assert "the character ',' (byte 5) is not in the vocabulary of the weights" in done.stderr


@pytest.mark.parametrize("arguments, message", [
    (("--prompt", "xyz"), "--prompt: the character 'x' (byte 0) is not in the vocabulary of the weights"),
    (("--load", "none.safetensors"), "none.safetensors: "),
])
def test_refused_generation(characters, arguments, message):
    done = trainers.run(characters, "generate", *arguments, folder=characters.parent, status=1)
    assert message in done.stderr and not done.stdout


def test_words(tmp_path):
    program = trainer(tmp_path, unit="words", vocabulary=12, stride=1)
    assert generate(program, "--prompt", "the dog", "--tokens", 3, "--temperature", 0) == "the dog sat on the\n"


def test_bytes(tmp_path):
    program = trainer(tmp_path, unit="bytes", vocabulary=256, stride=1, epochs=10)
    assert generate(program, "--prompt", "the m", "--tokens", 1, "--temperature", 0) == "the ma\n"


def test_other_networks_do_not_generate(tmp_path):
    xor = trainers.build("xor")
    done = trainers.run(xor, "generate", folder=tmp_path, status=1)
    assert "train` first" in done.stderr
    trainers.run(xor, "export", "xor_model.safetensors", folder=tmp_path)
    done = trainers.run(xor, "generate", folder=tmp_path, status=1)
    assert "xor_model does not generate text: it predicts from something else" in done.stderr


# ---- position by position -------------------------------------------------------------------------------------

READER = """
const known = 11
const context = 7

model reader(x: int [context]) {{
    param embeddings: [known, 8] = random_normal
    x = embeddings[x]
    x = x + (x | position_embedding(context))
    {body}
    return x | dense(known)
}}

train {{
    data      text("text.txt", context, vocabulary = known) -> tokens, next
    minimize  cross_entropy(reader(tokens), next)
    using     sgd(0.1)
    batch 3
}}
"""
LOOKING_BACK = {
    "dense": "x = x | dense(5, activation = tanh) | layer_norm",
    "attention": "x = x + (x | layer_norm | multi_head_attention(2, 4, use_causal_mask = true))",
    "two blocks": "repeat 2 { x = x | multi_head_attention(2, 3, use_causal_mask = true) | dense(8) }",
    "rotary": "x = rotary_embedding(x) | multi_head_attention(2, 4, use_causal_mask = true)",
    "shift": "x = tanh(x | dense(8)) + concat([broadcast(0.0, [1, 8]), x[:context - 1]], axis = 0)",
    "scan": "h = broadcast(0.0, [8])\n    scan e in x {\n        h = tanh(e + 0.5 * h)\n        collect y = h\n    }\n    x = y",
}


def reader(body):
    source = READER.format(body=body)
    return harness.load(source).initialize(3)


@pytest.mark.parametrize("name", LOOKING_BACK)
@pytest.mark.parametrize("calls", [1, 2])
def test_next_is_predict_row_by_row(name, calls):
    program = reader(LOOKING_BACK[name])
    assert program.table.next
    tokens = np.random.default_rng(5).integers(0, 11, (calls, 7))
    for row in tokens:  # the second window finds what the first one left
        expected = program.predict(tokens=row[None])[0]
        got = [program.next(int(token), position) for position, token in enumerate(row)]
        np.testing.assert_allclose(got, expected, rtol=1e-5, atol=1e-6)


def test_attention_is_not_computed_again():
    """The keys and values of earlier positions are kept: a step costs a small part of a window."""
    program = reader(LOOKING_BACK["attention"])
    flops = {name: sum(entry.kernel[i].flops for i in range(entry.kernel_count))
             for name, entry in (("predict", program.table.predict_entry), ("next", program.table.next_entry))}
    assert flops["next"] < flops["predict"] / 3


def test_networks_that_look_ahead_compute_whole_windows(tmp_path):
    text = "abcdefgh" * 40
    for causal in ("true", "false"):
        folder = tmp_path / causal
        folder.mkdir()
        (folder / "text.txt").write_text(text)
        body = f"x = x + (x | multi_head_attention(2, 4, use_causal_mask = {causal}))"
        source = READER.format(body=body).replace("vocabulary = known", 'vocabulary = known, unit = "characters"')
        (folder / "reader.dl").write_text(source)
        harness.build_trainer(folder / "reader.dl", folder / "reader")
        trainers.run(folder / "reader", "train", "--quiet", "--epochs", 30, folder=folder)
        # Of a network that sees the next character, only its guess without it counts.
        out = generate(folder / "reader", "--prompt", "abc", "--tokens", 20, "--temperature", 0)
        if causal == "true":
            assert out == "abcdefghabcdefghabcdefg\n"


def test_only_programs_that_generate_offer_it(tmp_path):
    program = trainer(tmp_path, epochs=1)
    assert "generate" in trainers.run(program, "--help").stdout
    text = (tmp_path / "bigram.dl").read_text().replace("    table[x]\n", "    sum(table[x], 0)\n")
    (tmp_path / "sums.dl").write_text(text.replace("bigram(tokens), next", "bigram(tokens), 1"))
    harness.build_trainer(tmp_path / "sums.dl", tmp_path / "sums")
    assert "generate" not in trainers.run(tmp_path / "sums", "--help").stdout
