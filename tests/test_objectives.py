"""Train sections with several steps: the two losses of a GAN against PyTorch, frequencies, accumulation against one large
batch, frozen parts, rates of their own, moving averages, and runs that are killed and go on."""
import json
import random
import signal
import subprocess
import time

import numpy as np
import pytest

import harness
import trainers

MODELS = """
model generator(z: [4]) = z | dense(8, activation = tanh) | dense(3)
model critic(x: [3]) = x | dense(8, activation = leaky_relu(0.2)) | dense(1)
"""
REAL, FAKE, FOOL = (f"binary_cross_entropy(critic({x}), {y}, from_logits = true)"
                    for x, y in (("x", 1), ("generator(z)", 0), ("generator(z)", 1)))


def two_steps(discriminate="over critic using adam(1e-2, beta_1 = 0.5)",
              fool="over generator using adam(5e-3, beta_1 = 0.5)", rest="batch 8", models=MODELS):
    return models + f"""
train {{
    data npy("x.npy") -> x: [3]
    data npy("z.npy") -> z: [4]
    step discriminate {{ minimize {REAL} + {FAKE}
        {discriminate} }}
    step fool {{ fake = generator(z)
        minimize {FOOL.replace("generator(z)", "fake")}
        {fool} }}
    predict generator(z)
    {rest}
}}
"""


def one_step(clauses, model="model net(x: [3]) = x | h: dense(5, activation = tanh) | out: dense(1)"):
    return f"""
{model}
train {{
    data npy("x.npy") -> x: [3]
    data npy("y.npy") -> y: [1]
    minimize mean_squared_error(net(x), y)
    {clauses}
}}
"""


def batches(count, size, seed=0):
    chance = np.random.default_rng(seed)
    for _ in range(count):
        x = chance.standard_normal((size, 3))
        yield {"x": x, "y": np.sin(x.sum(1, keepdims=True))}


def weights(program):
    return {name: value.copy() for name, value in program.parameters().items()}


def assert_same(got, wanted, tolerance=0.0):
    assert got.keys() == wanted.keys()
    for name in got:
        np.testing.assert_allclose(got[name], wanted[name], rtol=tolerance, atol=tolerance, err_msg=name)


# ---- two losses against PyTorch -----------------------------------------------------------------------------

def torch_gan(program, torch):
    """Losses of the two steps as functions of the batch, from the program's weights, and the two models."""
    nn = torch.nn
    nets = {"generator": nn.Sequential(nn.Linear(4, 8), nn.Tanh(), nn.Linear(8, 3)),
            "critic": nn.Sequential(nn.Linear(3, 8), nn.LeakyReLU(0.2), nn.Linear(8, 1))}
    for name, net in nets.items():
        net.double()
        for layer, path in ((net[0], "dense"), (net[2], "dense_1")):
            layer.weight.data = torch.tensor(program[f"{name}.{path}.kernel"].T.copy())
            layer.bias.data = torch.tensor(program[f"{name}.{path}.bias"].copy())
    critic, generator, soft = nets["critic"], nets["generator"], nn.functional.softplus
    return (lambda x, z: soft(-critic(x)).mean() + soft(critic(generator(z))).mean(),
            lambda x, z: soft(-critic(generator(z))).mean(), nets)


@pytest.mark.parametrize("every, repeat, clip", [(1, 1, None), (3, 2, 0.05)])
def test_two_losses_follow_torch(every, repeat, clip):
    torch = pytest.importorskip("torch")
    torch.set_num_threads(1)
    fool = f"over generator using adam(5e-3, beta_1 = 0.5, global_clipnorm = {clip or 'none'}) " \
           f"every {every} repeat {repeat}"
    program = harness.load(two_steps(fool=fool), "f64").initialize(3)
    discriminate, fool, nets = torch_gan(program, torch)
    first = torch.optim.Adam(nets["critic"].parameters(), 1e-2, (0.5, 0.999), 1e-7)
    second = torch.optim.Adam(nets["generator"].parameters(), 5e-3, (0.5, 0.999), 1e-7)

    def update(optimizer, function, clip=None):
        optimizer.zero_grad()
        loss = function(x, z)
        loss.backward()
        gradients = [p.grad for p in optimizer.param_groups[0]["params"]]
        norm = torch.sqrt(sum((gradient ** 2).sum() for gradient in gradients))
        for gradient in gradients if clip else ():
            gradient *= clip / max(norm, clip)
        optimizer.step()
        return loss.item()

    chance = np.random.default_rng(1)
    for step in range(50):
        x, z = chance.standard_normal((8, 3)) + 2, chance.standard_normal((8, 4))
        total = program.train_step(x=x, z=z)
        x, z = torch.tensor(x), torch.tensor(z)
        assert abs(program["discriminate.loss"] - update(first, discriminate)) < 1e-8
        for _ in range(repeat if step % every == 0 else 0):
            loss = update(second, fool, clip)
        assert abs(program["fool.loss"] - loss) < 1e-8
        assert total == program["discriminate.loss"] + program["fool.loss"]
    # What the epoch reports is the mean of its losses; evaluation sees the weights after both steps.
    assert program.step == 50 and set(program.reports()) == {"discriminate", "fool"}
    program.evaluate(x=x, z=z)
    assert abs(program["fool.loss"] - fool(x, z).item()) < 1e-8


def test_a_step_leaves_other_models_and_their_states_alone():
    models = MODELS.replace("dense(8, activation = tanh)", "dense(8) | batch_norm | tanh")
    program = harness.load(two_steps(models=models, fool="over generator using sgd(0.1) every 2"), "f64").initialize(1)
    chance = np.random.default_rng(1)
    program.train_step(x=chance.standard_normal((8, 3)), z=chance.standard_normal((8, 4)))
    before = weights(program)
    mean = program["generator.batch_norm.moving_mean"].copy()
    program.train_step(x=chance.standard_normal((8, 3)), z=chance.standard_normal((8, 4)))
    after = weights(program)
    changed = {name.partition(".")[0] for name in after if not np.array_equal(before[name], after[name])}
    assert changed == {"critic"}
    np.testing.assert_array_equal(program["generator.batch_norm.moving_mean"], mean)


def test_noise_is_fresh_in_every_run_of_a_step():
    source = """
    model net(x: [3]) = x | dense(1)
    train {
        data npy("x.npy") -> x: [3]
        step a { minimize sum(net(x)) * 0 + sum(uniform([2])) using sgd(0.1) repeat 3 }
        step b { minimize sum(net(x)) * 0 + sum(uniform([2])) using sgd(0.1) accumulate 2 }
        batch 2
    }
    """
    program = harness.load(source, "f64").initialize(5)
    seen = set()
    for _ in range(4):
        program.train_step(x=np.zeros((2, 3)))
        seen |= {float(program["a.loss"]), float(program["b.loss"])}
    assert len(seen) == 8


# ---- accumulation ----------------------------------------------------------------------------------------------

@pytest.mark.parametrize("using", ["adam(0.01)", "sgd(0.1, momentum = 0.9, global_clipnorm = 0.2)",
                                   "adamw(cosine_decay(0.01, 10), weight_decay = 0.1)"])
def test_accumulated_batches_are_one_large_batch(using):
    clauses = f"using {using}"
    large = harness.load(one_step(f"{clauses} batch 12"), "f64").initialize(2)
    small = harness.load(one_step(f"{clauses} batch 4 accumulate 3"), "f64").initialize(2)
    for batch in batches(8, 10):  # the last of the three is short: two examples
        large.train_step(**batch)
        for first in (0, 4, 8):
            before = weights(small)
            small.train_step(**{name: value[first:first + 4] for name, value in batch.items()})
            if first < 8:
                assert_same(weights(small), before)
        assert_same(weights(small), weights(large), 1e-12)
    assert small.step == 24


def test_penalties_are_accumulated_as_they_are():
    source = one_step("using sgd(0.1)").replace("(net(x), y)", "(net(x), y) + l2(net, 0.01)")
    large = harness.load(source.replace("using", "batch 8 using"), "f64").initialize(2)
    small = harness.load(source.replace("using", "batch 4 accumulate 2 using"), "f64").initialize(2)
    for batch in batches(5, 8):
        large.train_step(**batch)
        for first in (0, 4):
            small.train_step(**{name: value[first:first + 4] for name, value in batch.items()})
    assert_same(weights(small), weights(large), 1e-12)


# ---- frozen parts and rates of their own --------------------------------------------------------------------

@pytest.mark.parametrize("part, kept", [("net.h", {"net.h.kernel", "net.h.bias"}), ("net.out.kernel", {"net.out.kernel"})])
def test_frozen_parts_stay_and_have_no_slots(part, kept):
    frozen = harness.load(one_step(f"using adam(0.01) freeze {part} batch 4"), "f64").initialize(2)
    free = harness.load(one_step("using adam(0.01) batch 4"), "f64").initialize(2)
    start = weights(frozen)
    for batch in batches(3, 4):
        frozen.train_step(**batch)
    for name, value in weights(frozen).items():
        assert np.array_equal(value, start[name]) == (name in kept), name
    assert {name.partition("/")[0] for name in frozen.names("slot")} == set(start) - kept
    assert set(free.names("slot")) > set(frozen.names("slot"))


def test_a_frozen_part_runs_as_in_inference():
    model = "model net(x: [3]) = x | base: block | dropout(0.5) | out: dense(1)\n" \
            "layer block(x) = x | dense(5) | batch_norm | dropout(0.5)"
    program = harness.load(one_step("using sgd(0.0) freeze net.base batch 4", model).replace("dropout(0.5) | out", "out"),
                           "f64").initialize(2)
    program["net.base.batch_norm.moving_mean"][...] = 0.3
    for batch in batches(2, 4):
        loss = program.train_step(**batch)
        assert loss == program.evaluate(**batch)
    assert np.all(program["net.base.batch_norm.moving_mean"] == 0.3)


def test_parts_have_rates_of_their_own():
    clauses = "over net.out using sgd(0.5, momentum = 0.9) using sgd(0.01) batch 4"
    mixed = harness.load(one_step(clauses), "f64").initialize(2)
    assert set(mixed.names("setting")) == {"net.out.lr", "net.out.momentum", "lr"}
    slow, fast = (harness.load(one_step(f"using {using} batch 4"), "f64").initialize(2)
                  for using in ("sgd(0.01)", "sgd(0.5, momentum = 0.9)"))
    batch = next(batches(1, 4))
    for program in (mixed, slow, fast):
        program.train_step(**batch)
    wanted = {name: (fast if ".out." in name else slow)[name] for name in weights(mixed)}
    assert_same(weights(mixed), wanted)


@pytest.mark.parametrize("end, loss, warning", [
    ("dense(3, activation = softmax)", "cross_entropy(net(x), label)",
     "cross_entropy: it takes logits: this is the softmax of a softmax"),
    ("dense(3) | softmax", "cross_entropy(net(x), label)", "cross_entropy: it takes logits"),
    ("dense(1) | sigmoid", "binary_cross_entropy(net(x), 1, from_logits = true)",
     "binary_cross_entropy: with from_logits it takes the sigmoid itself"),
    ("dense(3)", "cross_entropy(net(x), label)", None),
    ("dense(3, activation = softmax)", "categorical_cross_entropy(net(x), label)", None),
    ("dense(1) | sigmoid", "binary_cross_entropy(net(x), 1)", None),
    ("softmax | dense(3)", "cross_entropy(net(x), label)", None),
])
def test_probabilities_instead_of_logits_are_pointed_out(end, loss, warning):
    source = f"""
model net(x: [4]) = x | {end}
train {{
    data      npz("none") -> x: [4], label: int
    minimize  {loss}
    using     sgd(0.1)
}}
"""
    messages = harness.run_dlc("-", "-o", "-", source=source, check=True).stderr
    assert messages.count("warning: ") == bool(warning)
    assert f"5:15: warning: {warning}" in messages if warning else not messages


def test_a_parameter_that_nothing_trains_is_pointed_out():
    source = one_step("over net.out using sgd(0.1)")
    done = harness.run_dlc("-", "-o", "-", source=source, check=True)
    assert "warning: the parameter 'net.h.kernel' stays as it is: no step trains it" in done.stderr
    assert "hint: what is not to be trained is frozen in the train section: freeze net.h" in done.stderr
    done = harness.run_dlc("-", "-o", "-", source=source.replace("over", "freeze net.h over"), check=True)
    assert done.stderr == ""


# ---- moving averages -------------------------------------------------------------------------------------------

def test_averages_are_evaluated_and_predicted_with():
    averaged = harness.load(one_step("using sgd(0.3) average 0.9 batch 4"), "f64").initialize(2)
    plain = harness.load(one_step("using sgd(0.3) batch 4"), "f64").initialize(2)
    means = None
    for batch in batches(6, 4):
        averaged.train_step(**batch)
        plain.train_step(**batch)
        assert_same(weights(averaged), weights(plain))  # training itself does not see them
        now = weights(plain)
        means = now if means is None else {name: 0.9 * means[name] + 0.1 * now[name] for name in now}
        assert_same({name: averaged[f"{name}/average"].copy() for name in now}, means, 1e-14)
    for name, value in means.items():
        plain[name][...] = value
    assert abs(averaged.evaluate(**batch) - plain.evaluate(**batch)) < 1e-14
    assert np.allclose(averaged.predict(x=batch["x"]), plain.predict(x=batch["x"]), atol=1e-14)


# ---- the trainer ----------------------------------------------------------------------------------------------

TRAINED = MODELS + f"""
train {{
    data generate(1000) -> x = normal([3], 1.0, 0.5)
    z = normal([4])
    step discriminate {{ minimize {REAL} + {FAKE}
                         over critic using adam(1e-3) accumulate 3 }}
    step fool {{ minimize {FOOL}
                 over generator using adam(1e-3) every 2 repeat 2 average 0.9 }}
    batch 16 epochs 6 validate 0.1
    predict generator(z)
}}
"""


@pytest.fixture(scope="module")
def trainer(tmp_path_factory):
    folder = tmp_path_factory.mktemp("objectives")
    (folder / "pair.dl").write_text(TRAINED)
    harness.build_trainer(folder / "pair.dl", folder / "pair")
    return folder / "pair"


def test_steps_are_logged_by_name_and_averages_saved_as_the_weights(trainer):
    folder = trainer.parent
    done = json.loads(trainers.run(trainer, "train", "--log", "log.csv", "--checkpoint", "c.safetensors", "--json",
                                   "--quiet", folder=folder).stdout)
    assert set(done["metrics"]) == {"discriminate", "fool"}
    assert done["loss"] == pytest.approx(sum(done["metrics"].values()), rel=1e-6)
    lines = (folder / "log.csv").read_text().splitlines()
    assert lines[0] == "epoch,step,loss,discriminate,fool,validation_loss,validation_discriminate,validation_fool"
    assert [line.split(",")[:2] for line in lines[1:]] == [[str(i), str(57 * i)] for i in range(1, 7)]
    saved, kept = (read_safetensors(folder / name) for name in ("pair.safetensors", "c.safetensors"))
    assert not any("average" in name for name in saved)
    name = "generator.dense.kernel"
    assert np.array_equal(saved[name], kept[f"{name}/average"])
    assert not np.array_equal(saved[name], kept[name])
    again = json.loads(trainers.run(trainer, "evaluate", "--json", "--quiet", folder=folder).stdout)
    assert again["metrics"] == done["metrics"]


def read_safetensors(path):
    data = path.read_bytes()
    size = int.from_bytes(data[:8], "little")
    header = json.loads(data[8:8 + size])
    types = {"F32": np.float32, "F64": np.float64}
    body = data[8 + size:]
    return {name: np.frombuffer(body[slice(*entry["data_offsets"])], types[entry["dtype"]]).reshape(entry["shape"])
            for name, entry in header.items() if name != "__metadata__"}


def test_killed_and_resumed_run_equals_an_uninterrupted_one(trainer, tmp_path):
    options = ("--checkpoint", "c.safetensors", "--checkpoint-every", "1", "--epochs", "8", "--quiet")
    started = time.monotonic()
    trainers.run(trainer, "train", *options, "--save", "whole.safetensors", folder=tmp_path)
    duration = time.monotonic() - started
    (tmp_path / "c.safetensors").unlink()
    chance, kills = random.Random(4), 0
    arguments = ["train", *options, "--save", "resumed.safetensors"]
    while kills < 3:
        process = subprocess.Popen([trainer, *arguments], cwd=tmp_path, env=trainers.ENVIRONMENT,
                                   stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        time.sleep(chance.uniform(0.1, 0.3) * duration)
        process.send_signal(signal.SIGKILL)
        process.wait()
        kills += 1
        if (tmp_path / "c.safetensors").exists():
            arguments = ["train", "--resume", "c.safetensors", "--quiet"]
    trainers.run(trainer, *arguments, folder=tmp_path)
    whole, resumed = ((tmp_path / f"{name}.safetensors").read_bytes() for name in ("whole", "resumed"))
    assert whole == resumed


def test_a_loss_that_is_not_finite_names_its_step(tmp_path):
    source = TRAINED.replace(f"minimize {FOOL}", f"minimize {FOOL} + 0 * sum(log(z))")
    (tmp_path / "pair.dl").write_text(source)
    harness.build_trainer(tmp_path / "pair.dl", tmp_path / "pair")
    done = trainers.run(tmp_path / "pair", "train", "--quiet", folder=tmp_path, status=1)
    assert "step 1: the loss of 'fool' is not a number" in done.stderr
    assert "pair.dl" in done.stderr, "the kernel that made it is named"
