"""The command line of dlc: every option, exit status and output file."""
import os
import re
import runpy
import shutil
import signal
import subprocess
import time

import pytest

import harness
import trainers

SMALL = """
const width = 4

model net(x: [3]) = x | dense(width, activation = relu) | dense(1)

train {
    data      generate(64) -> x = uniform([3], -1, 1), y = sum(x, keep = true)
    minimize  mean_squared_error(net(x), y)
    using     sgd(0.1)
    batch 4  epochs 2
}
"""
WRONG = SMALL.replace("dense(1)", "dens(1)")
PASSES = ["parse", "check", "elaborate", "batch", "grad", "simplify", "fuse", "memory", "lower"]


@pytest.fixture
def work(tmp_path, monkeypatch):
    """A folder with small.dl and wrong.dl, as the current one."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "small.dl").write_text(SMALL)
    (tmp_path / "wrong.dl").write_text(WRONG)
    return tmp_path


def dlc(*arguments, status=0, source=None, **environment):
    """What dlc prints; it must not leave a temporary file, whatever happens."""
    done = subprocess.run([harness.DLC, *map(str, arguments)], input=source, capture_output=True, text=True,
                          env={**trainers.ENVIRONMENT, **environment})
    assert done.returncode == status, done.stderr + done.stdout
    assert not [name for name in os.listdir(".") if ".tmp" in name or re.search(r"\.\d+\.", name)]
    return done


def listing():
    return sorted(os.listdir("."))


# ---- where things go ---------------------------------------------------------------------------------------

def test_output_files(work):
    assert dlc("small.dl").stdout == ""
    assert listing() == ["small.c", "small.dl", "wrong.dl"]
    dlc("small.dl", "-o", "other.c")
    assert (work / "other.c").read_text() == (work / "small.c").read_text()
    assert dlc("small.dl", "-o", "-").stdout == (work / "small.c").read_text()
    assert dlc("-o", "-", "small.dl").stdout == (work / "small.c").read_text()


def test_standard_input(work):
    assert "model_train_step(" in dlc("-", source=SMALL).stdout
    assert listing() == ["small.dl", "wrong.dl"]
    dlc("-", "-o", "out.c", source=SMALL)
    assert "model_train_step(" in (work / "out.c").read_text()
    assert re.match(r"\S+:4:", dlc("-", source=WRONG, status=1).stderr)


def test_errors_leave_no_output_and_keep_the_old_one(work):
    message = dlc("wrong.dl", status=1).stderr
    assert message.startswith("wrong.dl:4:") and "dens" in message and "did you mean" in message
    assert listing() == ["small.dl", "wrong.dl"]
    (work / "old.c").write_text("old")
    dlc("wrong.dl", "-o", "old.c", status=1)
    assert (work / "old.c").read_text() == "old"
    assert dlc("wrong.dl", "-o", "-", status=1).stdout == ""
    dlc("wrong.dl", "--build", "-o", "program", status=1)
    dlc("wrong.dl", "-MD", "-o", "new.c", status=1)
    assert listing() == ["old.c", "small.dl", "wrong.dl"]


def test_unreadable_and_unwritable(work):
    assert "missing.dl" in dlc("missing.dl", status=1).stderr
    assert "." in dlc(".", "-o", "out.c", status=1).stderr
    assert "nowhere/out.c" in dlc("small.dl", "-o", "nowhere/out.c", status=1).stderr
    (work / "folder").mkdir()
    assert "folder" in dlc("small.dl", "-o", "folder", status=1).stderr
    assert os.listdir(work / "folder") == []
    assert "nowhere/program" in dlc("small.dl", "--build", "-o", "nowhere/program", status=1).stderr
    assert listing() == ["folder", "small.dl", "wrong.dl"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
@pytest.mark.parametrize("option", ["--emit=c", "--emit=header", "--emit=dot", "--report", "--dump=fuse", "--list-ops"])
def test_full_disk(work, option):
    output = ["-o", "-"] if option.startswith("--emit") else []
    with open("/dev/full", "w", encoding="ascii") as full:
        done = subprocess.run([harness.DLC, "small.dl", option, *output], stdout=full, stderr=subprocess.PIPE,
                              text=True)
    assert done.returncode == 1 and "No space left" in done.stderr


def test_devices_are_written_not_replaced(work):
    dlc("small.dl", "-o", "/dev/null")
    assert not os.path.isfile("/dev/null")


# ---- what is emitted ---------------------------------------------------------------------------------------

def test_header(work):
    dlc("small.dl", "--emit=header")
    dlc("small.dl")
    text = (work / "small.h").read_text()
    for name in ("bytes", "initialize", "train_step", "evaluate", "predict", "reset_totals", "program"):
        assert re.search(rf"\bsmall_{name}\b", text), name
    (work / "main.c").write_text('#include "small.h"\n#include "small.h"\n#include <stdio.h>\n#include <stdlib.h>\n'
                                 "int main(void)\n{\n"
                                 "    small *m = aligned_alloc(64, (small_bytes() + 63) / 64 * 64);\n"
                                 "    static float x[4][3] = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {1, 1, 1}};\n"
                                 "    static float y[4][1] = {{1}, {1}, {1}, {3}};\n"
                                 "    small_initialize(m, 1);\n"
                                 "    for (int i = 0; i < 500; i++)\n"
                                 "        small_train_step(m, x, y, 4);\n"
                                 '    printf("%g\\n", small_evaluate(m, x, y, 4));\n'
                                 "    free(m);\n    return 0;\n}\n")
    subprocess.run(["cc", "-std=c11", "-Wall", "-Wextra", "-Werror", "-o", "main", "main.c", "small.c", "-lm"],
                   check=True)
    assert float(subprocess.run(["./main"], capture_output=True, text=True, check=True).stdout) < 0.5


@pytest.mark.parametrize("entry", ["train", "evaluate", "predict", "initialize", "generate"])
def test_dot(work, entry):
    text = dlc("small.dl", "--emit=dot", f"--dump-entry={entry}", "-o", "-").stdout
    assert text.startswith("digraph")
    if shutil.which("dot"):
        drawn = subprocess.run(["dot", "-Tsvg"], input=text, capture_output=True, text=True, check=True)
        assert drawn.stderr == "" and "</svg>" in drawn.stdout


@pytest.mark.parametrize("name", PASSES)
def test_dumps(work, name):
    dump = dlc("small.dl", f"--dump={name}").stdout
    assert "dense" in dump and len(dump) > 200
    assert listing() == ["small.dl", "wrong.dl"]
    assert dump == dlc("small.dl", f"--dump={name}").stdout


@pytest.mark.parametrize("name", ["batch", "grad", "simplify", "fuse", "memory", "lower"])
def test_dumps_of_entries(work, name):
    dumps = {entry: dlc("small.dl", f"--dump={name}", f"--dump-entry={entry}").stdout
             for entry in ("train", "evaluate", "predict", "initialize", "generate")}
    assert all(dumps.values())
    assert len(set(dumps.values())) == len(dumps)


def test_dump_of_parse_is_a_program(work):
    """Printing what was parsed gives a program that means the same."""
    again = dlc("small.dl", "--dump=parse").stdout
    assert dlc("-", "--dump=parse", source=again).stdout == again
    assert dlc("-", "--dump=simplify", source=again).stdout


def test_report(work):
    report = dlc("small.dl", "--report").stdout
    assert re.search(r"dense\b.*\[4\].*\b16\b", report)
    assert re.search(r"dense_1\b.*\[1\].*\b5\b", report)
    assert re.search(r"^kernel of training .*FLOPs/byte\n(\w.* small\.dl:\d+ .*\d\n)+", report, re.M)
    assert re.search(r"\b21\b", report), "parameters in all"
    assert listing() == ["small.dl", "wrong.dl"]


@pytest.mark.parametrize("name, parameters", [
    ("linear_regression", 2), ("xor", 33), ("two_layer_net", 13), ("mlp", 101770), ("mnist_cnn", 93322),
    ("cifar_cnn", 122570)])
def test_report_counts_parameters_as_keras_does(name, parameters):
    report = harness.run_dlc(trainers.example(name), "--report", check=True).stdout
    assert str(parameters) in re.sub(r"(?<=\d)[ ,_](?=\d{3}\b)", "", report)


# ---- how it is compiled --------------------------------------------------------------------------------------

def test_real(work):
    single, double = (dlc("small.dl", f"--real={real}", "-o", "-").stdout for real in ("f32", "f64"))
    assert single == dlc("small.dl", "-o", "-").stdout
    assert re.search(r"\bfloat small_train_step\(", single) and re.search(r"\bdouble small_train_step\(", double)
    kernels = double[double.index("static void"):]
    assert not re.search(r"\bfloat\b", re.sub(r"//.*", "", kernels))


def test_naive(work):
    naive = dlc("small.dl", "--naive", "-o", "-").stdout
    assert naive != dlc("small.dl", "-o", "-").stdout and "small_train_step(" in naive


def test_name(work):
    assert "my_net_train_step(" in dlc("small.dl", "--name=my_net", "-o", "-").stdout
    for name in ("my-net", "2nd", "int", "xor", ""):
        assert "expected an identifier" in dlc("small.dl", f"--name={name}", status=2).stderr
    (work / "my-2nd net.dl").write_text(SMALL)
    assert "my_2nd_net_train_step(" in dlc("my-2nd net.dl", "-o", "-").stdout
    (work / "2nd.dl").write_text(SMALL)
    assert "m_2nd_train_step(" in dlc("2nd.dl", "-o", "-").stdout


@pytest.mark.parametrize("stem", ["int", "exp", "main", "class", "xor", "m", "net", "train", "float32"])
def test_names_that_mean_something_in_c(work, stem):
    """Files may be called like keywords of C and C++, functions of its library, or the model inside."""
    (work / f"{stem}.dl").write_text(SMALL)
    dlc(f"{stem}.dl", "-o", "out.c")
    dlc(f"{stem}.dl", "--emit=header", "-o", "out.h")
    subprocess.run(["cc", "-std=c11", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "out.c"], check=True)
    if shutil.which("c++"):
        subprocess.run(["c++", "-x", "c++", "-Wall", "-Werror", "-fsyntax-only", "out.h"], check=True)


def test_definitions(work):
    def kernel(*options):
        return re.search(r"net_dense_kernel(\[\d+\]\[\d+\])", dlc("small.dl", *options, "-o", "-").stdout).group(1)

    assert kernel() == "[3][4]"
    assert kernel("-D", "width=7") == kernel("-Dwidth=7") == "[3][7]"
    assert kernel("-Dwidth=2 * 3") == "[3][6]"
    assert kernel("-Dwidth=5", "-Dwidth=6") == "[3][6]" or dlc("small.dl", "-Dwidth=5", "-Dwidth=6", status=1)


@pytest.mark.parametrize("options, status, message", [
    (["-Dwdth=7"], 1, "width"),
    (["-Dwidth=0"], 1, "0"),
    (["-Dwidth=2.5"], 1, "2.5"),
    (["-Dwidth=("], 1, "width"),
    (["-Dwidth=other"], 1, "other"),
    (["-Dwidth="], 1, "width"),
    (["-Dwidth"], 2, "NAME=VALUE"),
    (["-D=7"], 2, "NAME=VALUE"),
])
def test_wrong_definitions(work, options, status, message):
    assert message in dlc("small.dl", *options, status=status).stderr
    assert listing() == ["small.dl", "wrong.dl"]


def test_imports_and_dependencies(work):
    for folder in ("library", "project"):
        (work / folder).mkdir()
    (work / "project" / "main.dl").write_text('import "near.dl"\nimport "far.dl"\n' +
                                              SMALL.replace("dense(width", "near(width").replace("dense(1)", "far(1)"))
    (work / "project" / "near.dl").write_text("layer near(x, units, activation) = x | dense(units) | activation\n")
    (work / "library" / "far.dl").write_text("layer far(x, units) = x | dense(units)\n")
    message = dlc("project/main.dl", "-o", "main.c", status=1).stderr
    assert "far.dl" in message and "project/main.dl:2:" in message
    dlc("project/main.dl", "-I", "library", "-MD", "-o", "main.c")
    target, _, prerequisites = (work / "main.d").read_text().partition(":")
    assert target == "main.c"
    assert prerequisites.split() == ["project/main.dl", "project/near.dl", "library/far.dl"]
    dlc("project/main.dl", "-Ilibrary", "-MD", "-o", "odd.name")
    assert (work / "odd.name.d").read_text().startswith("odd.name:")
    (work / "Makefile").write_text(f"main.c: ; {harness.DLC} project/main.dl -I library -MD -o $@\n-include main.d\n")
    run = ["make", "-q", "main.c"]
    assert subprocess.run(run, check=False).returncode == 0
    os.utime("main.c", (1, 1))
    assert subprocess.run(run, check=False).returncode == 1


@pytest.mark.parametrize("options, message", [
    ([], "no input file"),
    (["small.dl", "wrong.dl"], "more than one input file"),
    (["small.dl", "--emit=C"], "--emit=C: expected c, header or dot"),
    (["small.dl", "--memory=tiny"], "--memory=tiny: expected fast or small"),
    (["small.dl", "--dump=gard"], "did you mean grad?"),
    (["small.dl", "--dump-entry=eval"], "evaluate"),
    (["small.dl", "--real=f16"], "--real=f16: expected f32 or f64"),
    (["small.dl", "--frobnicate"], "there is no option --frobnicate"),
    (["small.dl", "--emti=c"], "did you mean --emit?"),
    (["small.dl", "--build=x"], "--build takes no value"),
    (["small.dl", "-x"], "there is no option -x"),
    (["small.dl", "-o"], "-o needs a value"),
    (["small.dl", "-MM"], "-MD"),
    (["small.dl", "-o", "small.dl"], "overwrite"),
    (["small.dl", "-o", "./small.dl"], "overwrite"),
    (["small.dl", "--build"], "-o PROGRAM"),
    (["small.dl", "--build", "-o", "-"], "--build"),
    (["small.dl", "-MD", "-o", "-"], "-MD"),
    (["small.dl", "--report", "-o", "-"], "--report"),
])
def test_wrong_usage(work, options, message):
    done = dlc(*options, status=2)
    assert message in done.stderr and "dlc --help" in done.stderr and done.stdout == ""
    assert listing() == ["small.dl", "wrong.dl"]
    assert (work / "small.dl").read_text() == SMALL


def test_information(work):
    assert re.fullmatch(r"dlc \d+\.\d+\.\d+\n", dlc("--version").stdout)
    usage = dlc("--help").stdout
    assert usage.startswith("Usage: dlc") and all(len(line) <= 100 for line in usage.splitlines())
    assert "contract" in dlc("--list-ops").stdout and "batch_norm" in dlc("--list-prelude").stdout


# ---- --build -------------------------------------------------------------------------------------------------

def test_build(work):
    done = dlc("small.dl", "--build", "-v", "-o", "small", CC=harness.c_compiler(), CFLAGS="-O0 -DNOTHING=1")
    command = next(line for line in done.stderr.splitlines() if "libdlc_host.a" in line)
    assert command.startswith(harness.c_compiler()) and "-O0 -DNOTHING=1" in command
    assert listing() == ["small", "small.dl", "wrong.dl"]
    assert dlc("small.dl", "--build", "-o", "quiet", CC=harness.c_compiler(), CFLAGS="-O0").stderr == ""
    trainers.run("./small", "train", "--quiet")
    assert (work / "small.safetensors").exists()


@pytest.mark.parametrize("cc", [cc for cc in ("gcc", "clang") if shutil.which(cc)])
def test_builds_have_no_warnings(work, cc):
    assert dlc("small.dl", "--build", "-o", "small", CC=cc, CFLAGS="-O0 -Wall -Wextra").stderr == ""


def test_build_finds_a_compiler_itself(work):
    dlc("small.dl", "--build", "-o", "small", CC="", CFLAGS="-O0")
    assert trainers.run("./small", "info").stdout


@pytest.mark.parametrize("environment, message", [
    ({"CC": "no-such-compiler"}, "no-such-compiler"),
    ({"CC": "false"}, "false"),
    ({"CFLAGS": "--no-such-flag"}, "failed"),
])
def test_build_fails(work, environment, message):
    (work / "program").write_text("old")
    assert message in dlc("small.dl", "--build", "-o", "program", status=1, **environment).stderr
    assert (work / "program").read_text() == "old"
    assert listing() == ["program", "small.dl", "wrong.dl"]


def test_build_with_report_and_dependencies(work):
    done = dlc("small.dl", "--build", "--report", "-MD", "-o", "small", CFLAGS="-O0")
    assert "dense_1" in done.stdout
    assert (work / "small.d").read_text().split() == ["small:", "small.dl"]


# ---- the core half -------------------------------------------------------------------------------------------

@pytest.mark.parametrize("name", ["mlp", "xor", "mnist_cnn"])
@pytest.mark.parametrize("cc", [cc for cc in ("cc", "clang") if shutil.which(cc)])
def test_core_compiles_alone(name, cc, tmp_path):
    code = harness.c_file(trainers.example(name))
    subprocess.run([cc, "-std=c11", "-Wall", "-Wextra", "-Werror", "-c", code, "-o", tmp_path / "model.o"], check=True)
    symbols = subprocess.run(["nm", "-u", tmp_path / "model.o"], capture_output=True, text=True, check=True).stdout
    used = {line.split()[-1].split("@")[0] for line in symbols.splitlines()}
    assert not used & {"malloc", "calloc", "free", "printf", "fopen", "exit", "abort", "GOMP_parallel"}


def test_embedding_example(tmp_path):
    """The commands of its page, as they stand there, make a program that learns and says so with its exit status."""
    page = (harness.EXAMPLES / "embed" / "README.md").read_text()
    commands = re.findall(r"^    ((?:dlc|cc) .*)", page, re.MULTILINE)
    assert len(commands) == 3
    (tmp_path / "examples").symlink_to(harness.EXAMPLES)
    environment = {**os.environ, "PATH": f"{harness.DLC.parent}:{os.environ['PATH']}"}
    for command in commands:
        subprocess.run(command, shell=True, cwd=tmp_path, env=environment, check=True)


def test_compile_times(capsys):
    """Well under 100 ms each is the aim. Shown, not judged: a busy machine is no mistake of the compiler."""
    for name in trainers.EXAMPLES:
        started = time.monotonic()
        harness.run_dlc(trainers.example(name), "-o", "/dev/null", check=True)
        with capsys.disabled():
            print(f" {name} {1000 * (time.monotonic() - started):.0f} ms", end="")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_build_that_is_stopped_leaves_nothing(tmp_path, number):
    """dlc ends the C compiler, and then removes its files."""
    compiler, started = tmp_path / "cc", tmp_path / "started"
    compiler.write_text(f'#!/bin/sh\ncase "$*" in */dev/null*) exit 1;; esac\n: >"{started}"\nexec sleep 60\n')
    compiler.chmod(0o755)
    out = tmp_path / "out"
    out.mkdir()
    process = subprocess.Popen([harness.DLC, harness.EXAMPLES / "xor.dl", "--build", "-o", out / "xor"], text=True,
                               stderr=subprocess.PIPE, env={**os.environ, "CC": str(compiler), "TMPDIR": str(out)},
                               preexec_fn=lambda: signal.signal(number, signal.SIG_DFL))
    while not started.exists():
        time.sleep(0.01)
    process.send_signal(number)
    _, messages = process.communicate(timeout=30)
    assert process.returncode == 1
    assert f"failed with code {128 + number}" in messages
    assert list(out.iterdir()) == []


def test_the_reference_of_the_prelude_is_up_to_date():
    docs = harness.ROOT / "docs"
    made = runpy.run_path(str(docs / "make_prelude.py"))["reference"](harness.DLC.resolve())
    assert (docs / "prelude.md").read_text(encoding="utf-8") == made, "run make docs"
