"""`make install` into a temporary folder, what stands there, and `make uninstall`."""
import os
import shutil
import subprocess

import pytest

import harness
import trainers


def make(target, *variables):
    subprocess.run(["make", "-s", f"BUILD={harness.BUILD}", target, *variables], cwd=harness.ROOT, check=True,
                   capture_output=True)


def files(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if not path.is_dir())


@pytest.fixture(scope="module")
def prefix(tmp_path_factory):
    """An installation."""
    folder = tmp_path_factory.mktemp("installed")
    with harness.locked(harness.CACHE / "libdlc_host"):
        make("install", f"PREFIX={folder}")
    return folder


def test_destdir_is_put_before_everything(prefix, tmp_path):
    make("install", "PREFIX=/opt/dlc", f"DESTDIR={tmp_path}")
    assert files(tmp_path / "opt" / "dlc") == files(prefix)
    assert "prefix=/opt/dlc\n" in (tmp_path / "opt/dlc/lib/pkgconfig/dlc.pc").read_text()
    make("uninstall", "PREFIX=/opt/dlc", f"DESTDIR={tmp_path}")
    assert files(tmp_path) == []


def test_installed_dlc_builds_a_trainer_that_runs(prefix, tmp_path):
    """Called through the search path, from a folder that is not the repository."""
    environment = {**trainers.ENVIRONMENT, "PATH": f"{prefix / 'bin'}:{os.environ['PATH']}", "CFLAGS": "-O1",
                   "CC": harness.c_compiler()}
    environment.pop("DLC", None)
    shutil.copy(trainers.example("xor"), tmp_path)
    subprocess.run(["dlc", "xor.dl", "--build", "-o", "xor"], cwd=tmp_path, env=environment, check=True)
    trainers.run("./xor", "train", "--max-steps", 3, "--quiet", "--save", "w.safetensors", folder=tmp_path)
    assert (tmp_path / "w.safetensors").exists()


def test_dlc_through_a_link(prefix, tmp_path):
    (tmp_path / "dlc").symlink_to(prefix / "bin" / "dlc")
    subprocess.run([tmp_path / "dlc", trainers.example("xor"), "--build", "-o", tmp_path / "xor"], check=True,
                   env={**trainers.ENVIRONMENT, "CFLAGS": "-O0", "CC": harness.c_compiler()})


def test_without_its_library_dlc_says_where_it_belongs(prefix, tmp_path):
    (tmp_path / "bin").mkdir()
    shutil.copy(prefix / "bin" / "dlc", tmp_path / "bin" / "dlc")
    done = subprocess.run([tmp_path / "bin" / "dlc", trainers.example("xor"), "--build", "-o", tmp_path / "xor"],
                          capture_output=True, text=True)
    assert done.returncode == 1 and "libdlc_host.a" in done.stderr
    assert sorted(os.listdir(tmp_path)) == ["bin"]


@pytest.mark.skipif(not shutil.which("pkg-config"), reason="no pkg-config here")
def test_pkg_config(prefix, tmp_path):
    environment = {**os.environ, "PKG_CONFIG_PATH": str(prefix / "lib" / "pkgconfig")}

    def ask(*arguments):
        return subprocess.run(["pkg-config", *arguments, "dlc"], env=environment, capture_output=True, text=True,
                              check=True).stdout.split()

    assert ask("--modversion") == [harness.run_dlc("--version").stdout.split()[1]]
    assert ask("--cflags") == [f"-I{prefix}/include/dlc"]
    (tmp_path / "host.c").write_text("#include <dlc_program.h>\nint main(void)\n{\n"
                                     "    return dlc_main_program()->version != DLC_PROGRAM_H;\n}\n")
    code = harness.c_file(trainers.example("xor"))
    subprocess.run(["cc", "-std=c11", *ask("--cflags"), "-o", "host", "host.c", code, *ask("--libs")], cwd=tmp_path,
                   check=True)
    subprocess.run([tmp_path / "host"], check=True)


def test_manual(prefix):
    page = prefix / "share" / "man" / "man1" / "dlc.1"
    if shutil.which("mandoc"):
        done = subprocess.run(["mandoc", "-T", "lint", "-W", "warning", page], capture_output=True, text=True)
    elif shutil.which("man") and shutil.which("groff"):
        done = subprocess.run(["man", "--warnings", "-l", page], capture_output=True, text=True,
                              env={**os.environ, "MANPAGER": "cat", "LC_ALL": "C.UTF-8", "MANWIDTH": "80"})
    else:
        pytest.skip("neither mandoc nor man here")
    assert done.returncode == 0 and not done.stderr, done.stderr


def test_manual_and_help_name_the_same_options(prefix):
    page = (prefix / "share" / "man" / "man1" / "dlc.1").read_text().replace("\\-", "-")
    usage = harness.run_dlc("--help").stdout
    for line in usage.splitlines():
        for word in line.replace(",", " ").split():
            if line.startswith("  ") and word.startswith("-") and len(word) > 1 and word[1] != " ":
                assert word.split("=")[0] in page, word
    for target in harness.targets():
        assert target in page and target in usage


def complete(prefix, *words):
    """What bash would offer after these words."""
    script = """
        source "$1"; shift
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMPREPLY=()
        compopt() { :; }
        _dlc
        printf '%s\\n' "${COMPREPLY[@]}" """
    file = prefix / "share" / "bash-completion" / "completions" / "dlc"
    done = subprocess.run(["bash", "-c", script, "bash", file, *words], cwd=harness.EXAMPLES, capture_output=True,
                          text=True, check=True)
    assert not done.stderr
    return done.stdout.split()


def test_completion(prefix):
    assert complete(prefix, "dlc", "--na") == ["--naive", "--name="]
    assert complete(prefix, "dlc", "--emit", "=", "h") == ["header"]
    assert complete(prefix, "dlc", "--emit", "=") == ["c", "header", "dot"]
    assert complete(prefix, "dlc", "--real", "=", "f6") == ["f64"]
    assert complete(prefix, "dlc", "xo") == ["xor.dl"]
    assert complete(prefix, "dlc", "-o", "resnet20") == ["resnet20.dl"]


def test_completion_knows_every_option(prefix):
    offered = complete(prefix, "dlc", "-")
    usage = [line.replace(",", " ").split() for line in harness.run_dlc("--help").stdout.splitlines()
             if line.startswith("  -") or line.startswith("      -")]
    options = {word.split("=")[0] for words in usage for word in words if word.startswith("-")}
    assert {word.rstrip("=") for word in offered} == options
    assert complete(prefix, "dlc", "--target", "=") == harness.targets()
    for option in ("--dump", "--dump-entry"):
        for word in complete(prefix, "dlc", option, "="):
            done = harness.run_dlc(trainers.example("xor"), f"{option}={word}", "-o", "/dev/null")
            assert done.returncode == 0, (option, word)


def test_uninstall_leaves_nothing(tmp_path):
    make("install", f"PREFIX={tmp_path}")
    (tmp_path / "bin" / "other").write_text("")
    make("uninstall", f"PREFIX={tmp_path}")
    assert files(tmp_path) == ["bin/other"]
