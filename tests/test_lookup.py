"""Products with rows that are picked from a table are computed once for each row of the table, if those are fewer."""
import re

import numpy as np
import pytest

import harness

LENGTH, WORDS, BATCH = 6, 7, 8
TABLE = f"    param e: [{WORDS}, 40] = glorot_uniform\n"

# The body of a model of `t`, `u` (words) and `n` (how many of them count), and whether there is a
# product that can be computed so.
MODELS = {
    "dense": (f"t | embedding({WORDS}, 40) | dense(9, activation = tanh) | flatten | dense(3)", True),
    "two_tables": (TABLE + "x = e[t] | dense(9)\n y = e[u] | dense(9)\n sum(x * y, axes = 0) | dense(3)", True),
    "used_twice": (TABLE + "x = e[t]\n a = x | p: dense(9, activation = relu)\n b = x | q: dense(9)\n"
                           "sum(a * b, axes = 0) + sum(x[:, :9], axes = 0) | dense(3)", True),
    "order": (TABLE + "x = reshape(transpose(reshape(e[t], [2, 3, 40]), [1, 0, 2]), [6, 40])\n"
                      "x | dense(9, activation = tanh) | flatten | dense(3)", True),
    "matrices": (f"    param e: [{WORDS}, 3, 40] = glorot_uniform\n param w: [40, 4] = glorot_uniform\n"
                 "flatten(tanh(e[t] @ w + 0.5)) | dense(3)", True),
    "positions": (TABLE + "    param place: [6, 40] = glorot_uniform\n param w: [40, 9] = glorot_uniform\n"
                          "flatten(relu(e[t] @ w + place @ w)) | dense(3)", True),
    "across": (TABLE + "    param w: [6, 5] = glorot_uniform\n flatten(transpose(e[t]) @ w) | dense(3)", False),
    "lstm": (f"t | embedding({WORDS}, 40) | lstm(5, return_sequences = true) | lstm(4) | dense(3)", True),
    "gru": (f"t | embedding({WORDS}, 40) | gru(5, go_backwards = true) | dense(3)", True),
    "masked": (f"t | embedding({WORDS}, 40) | bidirectional(lstm, 5, mask = sequence_mask(n, 6)) | dense(3)", True),
    "shared": (f"words = embedding({WORDS}, 40)\n a = words(t) | simple_rnn(5)\n b = words(u) | gru(4)\n"
               "concat([a, b]) | dense(3)", True),
}


FIELDS = {"t": f"int [{LENGTH}]", "u": f"int [{LENGTH}]", "n": "int"}


def used(body):
    return {name: kind for name, kind in FIELDS.items() if re.search(rf"\b{name}\b", body)}


def program(body):
    fields = used(body)
    arguments = ", ".join(f"{name}: {kind}" for name, kind in fields.items())
    return f"""
model net({arguments}) {{
    {body}
}}
train {{
    data npz("none") -> {arguments}, y: [3]
    minimize mean_squared_error(net({", ".join(fields)}), y)
    using adam(0.01)
    batch {BATCH}
}}
"""


def examples(body, seed, count=BATCH):
    random = np.random.default_rng(seed)
    values = {name: random.integers(0, WORDS, (count, LENGTH)) for name in "tu"}
    values["n"] = random.integers(1, LENGTH + 1, count)
    return {"y": random.standard_normal((count, 3)), **{name: values[name] for name in used(body)}}


@pytest.mark.parametrize("name", MODELS)
def test_fast_as_naive(name):
    body, smaller = MODELS[name]
    source = program(body)
    dump = harness.run_dlc("-", "--dump=simplify", source=source, check=True).stdout
    assert smaller == bool(re.search(rf"contract .*: real \[{WORDS}, ", dump))
    models = [harness.load(source, "f64", options=options).initialize(seed=2) for options in (("--naive",), ())]
    losses, predictions = [], []
    for model in models:
        losses.append([model.train_step(**examples(body, step, count)) for step, count in enumerate((BATCH, 5, BATCH))])
        losses[-1].append(model.evaluate(**examples(body, 9)))
        predictions.append([model.predict(**examples(body, seed, 1)) for seed in (10, 11)])
    np.testing.assert_allclose(losses[1], losses[0], rtol=1e-10)
    np.testing.assert_allclose(predictions[1], predictions[0], rtol=1e-9, atol=1e-12)
    for tensor in models[0].names("parameter"):
        np.testing.assert_allclose(models[1][tensor], models[0][tensor], rtol=1e-8, atol=1e-10, err_msg=tensor)


def test_larger_tables_are_left_alone():
    source = program(f"t | embedding({40 * WORDS}, 40) | dense(9) | flatten | dense(3)")
    dump = harness.run_dlc("-", "--dump=simplify", source=source, check=True).stdout
    assert re.search(rf"contract .*: real \[{BATCH}, {LENGTH}, 9\]", dump) and "scatter_add" in dump


def test_flops_are_those_of_the_source():
    """Reports of a step's FLOPs count the products as they are written."""
    source = program(MODELS["dense"][0])
    entries = [harness.load(source, options=options).table.train_entry for options in (("--naive",), ())]
    flops = [sum(entry.kernel[i].flops for i in range(entry.kernel_count)) for entry in entries]
    products = 2 * 40 * 9 * (BATCH * LENGTH - WORDS)
    assert entries[0].spared == 0 and entries[1].spared == 3 * products and flops[1] < flops[0] - 2 * products
