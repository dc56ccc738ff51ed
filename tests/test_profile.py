"""`train --profile`: the table, its sums, the trace; and that it changes nothing."""
import json
import re

import pytest

import trainers

STEPS = 7
ROW = re.compile(r"^ *(\d*)  (\S+|all kernels) +(\d+) +([\d.]+) +([\d.]+) +([\d.]+)% +([\d.]+) +([\d.]+)% +(\S+) +([\d.]+) +([\d.]+)% +(\d+)%$")


def train(name, folder, label, *arguments):
    """Standard output and the bytes of the weights."""
    weights = folder / f"{label}.safetensors"
    done = trainers.run(trainers.build(name), "train", "--quiet", "--max-steps", STEPS, "--epochs", 100, "--save", weights,
                        "--best", folder / "best", *trainers.data_options(name, folder), *arguments)
    return done.stdout, weights.read_bytes()


@pytest.mark.parametrize("threads", [1, 3])
@pytest.mark.parametrize("name", ["custom", "mlp"])
def test_weights_are_the_same(name, threads, tmp_path):
    assert train(name, tmp_path, "plain")[1] == train(name, tmp_path, "profiled", "--profile", "--threads", threads)[1]


def test_table(tmp_path):
    out, _ = train("mlp", tmp_path, "w", "--profile")
    assert f"\n{STEPS} steps with " in out
    rows = [match.groups() for match in map(ROW.match, out.splitlines()) if match]
    *kernels, total = rows
    assert total[1] == "all kernels" and len(kernels) > 5
    assert {int(row[2]) for row in kernels} == {STEPS}
    times = [float(row[3]) for row in kernels]
    assert times == sorted(times, reverse=True)
    # Each number was rounded to half of its last digit.
    assert abs(sum(times) - float(total[3])) <= 0.005 * (len(kernels) + 1)
    assert abs(sum(float(row[5]) for row in kernels) - 100) <= 0.05 * (len(kernels) + 1)
    assert all(int(row[0]) > 0 for row in kernels)
    # The larger of the shares of the peak and of the memory's rate.
    assert all(abs(float(row[11]) - max(float(row[7]), float(row[10]))) <= 0.56 for row in rows)


def test_json_and_trace(tmp_path):
    trace = tmp_path / "trace.json"
    out, _ = train("mlp", tmp_path, "w", "--json", f"--profile={trace}")
    profile = json.loads(out)["profile"]
    kernels = {row["kernel"]: row for row in profile["kernels"]}
    assert profile["steps"] == STEPS and profile["peak_flops"] > 0 and profile["peak_bandwidth"] > 0
    assert kernels["dense"]["flops"] >= STEPS * 2 * 64 * 784 * 128
    events = json.loads(trace.read_text())["traceEvents"]
    assert len(events) == STEPS * len(kernels)
    assert {event["name"] for event in events} == set(kernels)
    ends = [(event["ts"], event["ts"] + event["dur"]) for event in events]
    # One kernel after the other; what is left to rounding is far below a nanosecond.
    assert all(end <= start + 1e-3 for (_, end), (start, _) in zip(ends, ends[1:]))
    for name, row in kernels.items():
        spent = sum(event["dur"] for event in events if event["name"] == name)
        assert spent == pytest.approx(row["seconds"] * 1e6, rel=1e-9)


def test_the_trace_cannot_be_written(tmp_path):
    done = trainers.run(trainers.build("xor"), "train", "--quiet", "--max-steps", 1, "--profile", tmp_path / "no" / "t.json",
                        "--save", tmp_path / "w.safetensors", folder=tmp_path, status=1)
    assert "no/t.json" in done.stderr
