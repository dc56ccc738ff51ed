"""Every reader of the host, through tests/tools/read_driver.c: what good files hold, and what is said about each way in
which a file can be broken. Real data sets are read when DLC_DATA names a folder with mnist/ and cifar10/."""
import functools
import gzip
import io
import math
import os
import pathlib
import struct
import subprocess
import sys
import zipfile

import numpy as np
import pytest

import harness

IDX_CODES = {"u1": 0x08, "i1": 0x09, "i2": 0x0B, "i4": 0x0C, "f4": 0x0D, "f8": 0x0E}
NUMPY_TYPES = {"f32": np.float32, "f64": np.float64, "i32": np.int32}


# ---- the driver --------------------------------------------------------------------------------------

@functools.lru_cache(None)
def driver():
    path = harness.BUILD / "read_driver"
    with harness.locked(path):
        subprocess.run(["make", "-s", f"BUILD={harness.BUILD}", str(path)], cwd=harness.ROOT, check=True)
    return path


def run(reader, path, *fields, **options):
    arguments = [f"reader={reader}", f"path={path}", *(f"field={field}" for field in fields)]
    arguments += [f"{name}={value}" for name, value in options.items()]
    return subprocess.run([driver(), *arguments], capture_output=True, text=True, timeout=120)


def read(reader, path, *fields, **options):
    """{split: {field: array}}, and the statistics under "mean" and "deviation"."""
    done = run(reader, path, *fields, **options)
    assert done.returncode == 0, done.stderr
    types = {field.split(":")[0]: NUMPY_TYPES[field.split(":")[-2]] for field in fields}
    result = {}
    for line in done.stdout.splitlines():
        head, _, values = line.partition(":")
        words = head.split()
        if words[0] in ("mean", "deviation"):
            result.setdefault(words[0], []).append(float(words[1]))
        elif len(words) == 2:
            split, count = words[0], int(words[1])
            result[split] = {}
        elif words[1] == "absent":
            continue
        elif "dump" in options:
            result[split][words[0]] = np.load(f"{options['dump']}/{split}.{words[0]}.npy")
        else:
            shape = [int(size) for size in words[2].strip("[]").split(",") if size]
            result[split][words[0]] = np.array(values.split(), types[words[0]]).reshape(count, *shape)
    return result


def refused(reader, path, *fields, **options):
    """The message with which reading fails."""
    done = run(reader, path, *fields, **options)
    assert done.returncode == 1, (done.returncode, done.stdout, done.stderr)
    assert done.stdout == ""
    return done.stderr.strip()


# ---- writing files -----------------------------------------------------------------------------------

def idx(array, code=None):
    array = np.asarray(array)
    code = IDX_CODES[array.dtype.str[1:]] if code is None else code
    return struct.pack(f">BBBB{array.ndim}I", 0, 0, code, array.ndim, *array.shape) + array.astype(
        array.dtype.newbyteorder(">")).tobytes()


def npy(array, **options):
    out = io.BytesIO()
    np.lib.format.write_array(out, np.asanyarray(array), **options)
    return out.getvalue()


def npy_with(header, data=b"", version=(1, 0), length=None, magic=b"\x93NUMPY"):
    header = header.encode()
    length = len(header) if length is None else length
    return magic + bytes(version) + struct.pack("<H" if version[0] == 1 else "<I", length) + header + data


@pytest.fixture
def file(tmp_path):
    """file(bytes or text, name): its path."""
    def write(content, name="data"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path
    return write


COUNT_UP = np.arange(24).reshape(4, 2, 3)


# ---- IDX ---------------------------------------------------------------------------------------------

@pytest.mark.parametrize("compress", [False, True])
@pytest.mark.parametrize("kind", IDX_CODES)
def test_idx(file, kind, compress):
    array = (COUNT_UP - (0 if kind == "u1" else 7)).astype(kind)
    path = file(gzip.compress(idx(array)) if compress else idx(array))
    np.testing.assert_array_equal(read("idx", path, "x:f32:2,3")["train"]["x"], array)
    if kind[0] != "f":
        np.testing.assert_array_equal(read("idx", path, "x:i32:2,3")["train"]["x"], array)


IDX = idx(COUNT_UP.astype("u1"))
IDX_BROKEN = {
    "empty": (b"", "ends within the header"),
    "short magic": (IDX[:3], "ends within the header"),
    "short axes": (IDX[:14], "ends within the header"),
    "first byte": (b"\1" + IDX[1:], "is not an IDX file: it begins with the bytes 01 00"),
    "second byte": (b"\0\2" + IDX[2:], "begins with the bytes 00 02"),
    "type": (IDX[:2] + b"\x0a" + IDX[3:], "unknown element type 0x0a"),
    "rank": (IDX[:3] + b"\x0a" + IDX[4:], "promises 10 axes, at most 9"),
    "scalar": (IDX[:3] + b"\0\7", "a single number, not an array"),
    "no examples": (struct.pack(">BBBBI", 0, 0, 8, 1, 0), "holds no examples"),
    "axis of size 0": (struct.pack(">BBBBII", 0, 0, 8, 2, 3, 0), "axis 0 of an example has size 0"),
    "one byte missing": (IDX[:-1], "promises 24 bytes of data, the file has 23"),
    "one byte more": (IDX + b"\0", "promises 24 bytes of data, the file has 25"),
    "huge": (struct.pack(">BBBB4I", 0, 0, 8, 4, 3, 2**31, 2**31, 2**31), "promises more data than there can be"),
    "large": (struct.pack(">BBBB3I", 0, 0, 14, 3, 2**31, 2**15, 2**8), "promises"),
    "other size": (struct.pack(">BBBB3I", 0, 0, 8, 3, 4, 3, 2) + IDX[16:],
                   "each 'x' has the shape [3, 2], driver.dl wants [2, 3]"),
    "reals": (idx(COUNT_UP.astype("f4")), "holds real numbers, driver.dl wants whole numbers"),
}


@pytest.mark.parametrize("name", IDX_BROKEN)
def test_idx_broken(file, name):
    content, reason = IDX_BROKEN[name]
    path = file(content)
    message = refused("idx", path, "x:i32:2,3")
    assert reason in message and str(path) in message


GZIPPED = gzip.compress(IDX, mtime=0)
GZIP_BROKEN = {
    "cut off": (GZIPPED[:-9], "cut off"),
    "cut in the header": (GZIPPED[:5], "i"),
    "no checksum": (GZIPPED[:-8], "cut off"),
    "wrong checksum": (GZIPPED[:-8] + b"1234" + GZIPPED[-4:], "damaged"),
    "wrong data": (GZIPPED[:12] + b"\xff\xff\xff" + GZIPPED[15:], "damaged"),
    "content too short": (gzip.compress(IDX[:-2]), "ends within the data that its header promises"),
    "content too long": (gzip.compress(IDX + b"1"), "goes on after the last element"),
    "small file, huge header": (gzip.compress(struct.pack(">BBBB3I", 0, 0, 8, 3, 2**31, 2**15, 2**8) + bytes(1000)),
                                "ends within the data that its header promises"),
}


@pytest.mark.parametrize("name", GZIP_BROKEN)
def test_gzip_broken(file, name):
    content, reason = GZIP_BROKEN[name]
    assert reason in refused("idx", file(content), "x:f32:2,3")


# ---- MNIST -------------------------------------------------------------------------------------------

def mnist_files(count=5, test=3, separator="-", suffix=""):
    files = {}
    for prefix, n in (("train", count), ("t10k", test)):
        images = (np.arange(n * 28 * 28) % 251).astype("u1").reshape(n, 28, 28)
        for name, array in (("images", images), ("labels", np.arange(n).astype("u1"))):
            content = idx(array)
            files[f"{prefix}-{name}{separator}idx{array.ndim}-ubyte{suffix}"] = (
                gzip.compress(content) if suffix else content)
    return files


MNIST_FIELDS = ("image:f32:28,28,1", "label:i32:")


@pytest.fixture
def folder(tmp_path):
    def write(files):
        for name, content in files.items():
            (tmp_path / name).write_bytes(content)
        return tmp_path
    return write


@pytest.mark.parametrize("separator", ["-", "."])
@pytest.mark.parametrize("suffix", ["", ".gz"])
def test_mnist(folder, separator, suffix):
    data = read("mnist", folder(mnist_files(separator=separator, suffix=suffix)), *MNIST_FIELDS)
    assert data["train"]["image"].shape == (5, 28, 28, 1)
    np.testing.assert_array_equal(data["train"]["image"].ravel(), np.arange(5 * 784) % 251)
    np.testing.assert_array_equal(data["test"]["label"], [0, 1, 2])


def test_mnist_without_test_files(folder):
    files = {name: content for name, content in mnist_files().items() if name.startswith("train")}
    assert set(read("mnist", folder(files), *MNIST_FIELDS)) == {"train"}


def test_mnist_prediction_needs_no_labels(folder):
    files = {name: content for name, content in mnist_files().items() if "images" in name}
    path = folder(files)
    assert "no train-labels-idx1-ubyte" in refused("mnist", path, *MNIST_FIELDS)
    data = read("mnist", path, *MNIST_FIELDS, predict="image")
    assert set(data["test"]) == {"image"} and len(data["test"]["image"]) == 3


def test_mnist_prediction_reports_broken_labels(folder):
    files = mnist_files()
    files["t10k-labels-idx1-ubyte"] = b"nothing"
    assert "t10k-labels-idx1-ubyte: is not an IDX file" in refused("mnist", folder(files), *MNIST_FIELDS,
                                                                   predict="image")


def test_mnist_missing(folder, tmp_path):
    assert "no MNIST files there" in refused("mnist", tmp_path, *MNIST_FIELDS)
    message = refused("mnist", tmp_path / "nowhere", *MNIST_FIELDS)
    assert "nowhere" in message and message.endswith("hint: --data mnist=PATH reads it from another place")
    files = mnist_files()
    del files["t10k-images-idx3-ubyte"]
    assert "no t10k-images-idx3-ubyte in it, nor one with .gz" in refused("mnist", folder(files), *MNIST_FIELDS)


def test_mnist_broken(folder):
    def message(**changed):
        return refused("mnist", folder({**mnist_files(), **{k.replace("_", "-"): v for k, v in changed.items()}}),
                       *MNIST_FIELDS)

    assert "'label' has 4 training examples, but 'image' (" in message(train_labels_idx1_ubyte=idx(np.zeros(4, "u1")))
    assert "has 1 axes, images have 3" in message(train_images_idx3_ubyte=idx(np.zeros(5, "u1")))
    assert "has 3 axes, labels have 1" in message(train_labels_idx1_ubyte=idx(np.zeros((5, 1, 1), "u1")))
    assert "shape [27, 28, 1], driver.dl wants [28, 28, 1]" in message(
        train_images_idx3_ubyte=idx(np.zeros((5, 27, 28), "u1")))
    assert "t10k-images-idx3-ubyte: its header promises" in message(
        t10k_images_idx3_ubyte=mnist_files()["t10k-images-idx3-ubyte"][:-1])


# ---- CIFAR-10 ----------------------------------------------------------------------------------------

def cifar_batch(labels, seed=0):
    pixels = np.random.default_rng(seed).integers(0, 256, (len(labels), 3072), np.uint8)
    return np.concatenate([np.array(labels, np.uint8)[:, None], pixels], axis=1).tobytes(), pixels


CIFAR_FIELDS = ("image:f32:32,32,3", "label:i32:")


def test_cifar10(folder):
    first, pixels = cifar_batch([3, 9], 1)
    path = folder({"data_batch_1.bin": first, "data_batch_3.bin": cifar_batch([0])[0],
                   "test_batch.bin": cifar_batch([5, 6, 7])[0]})
    data = read("cifar10", path, *CIFAR_FIELDS)
    np.testing.assert_array_equal(data["train"]["label"], [3, 9, 0])
    np.testing.assert_array_equal(data["test"]["label"], [5, 6, 7])
    np.testing.assert_array_equal(data["train"]["image"][:2], pixels.reshape(2, 3, 32, 32).transpose(0, 2, 3, 1))


def test_cifar10_broken(folder, tmp_path):
    message = refused("cifar10", tmp_path, *CIFAR_FIELDS)
    assert "no CIFAR-10 images there (data_batch_1.bin, test_batch.bin)" in message and "--data cifar10=PATH" in message
    good = cifar_batch([1, 2])[0]
    for content in (good[:-1], good + b"\0", b"\1"):
        message = refused("cifar10", folder({"data_batch_2.bin": content}), *CIFAR_FIELDS)
        assert "data_batch_2.bin: its size is not a multiple of 3073" in message
    message = refused("cifar10", folder({"data_batch_2.bin": cifar_batch([1, 10])[0]}), *CIFAR_FIELDS)
    assert "image 1 has the label 10, CIFAR-10 has 0 to 9" in message


# ---- CSV ---------------------------------------------------------------------------------------------

def test_csv(file):
    data = read("csv", file("x,skipped,y\n1,a,2\n-3.5e1,,4\n"), "x:f32:", "y:i32:")["train"]
    np.testing.assert_array_equal(data["x"], [1, -35])
    np.testing.assert_array_equal(data["y"], [2, 4])


def test_csv_quoting(file):
    text = '\ufeff"a ""b""";"x\n2"; y \r\n"1;2";3; 4\t\r\n"";"5";6.0'
    data = read("csv", file(text), "x:x\n2:f64:", "y: y :i32:", separator=";")["train"]
    np.testing.assert_array_equal(data["x"], [3, 5])
    np.testing.assert_array_equal(data["y"], [4, 6])


def test_csv_gzipped(file):
    assert list(read("csv", file(gzip.compress(b"x\n1\n2\n")), "x:f32:")["train"]["x"]) == [1, 2]


def test_csv_vector(file):
    data = read("csv", file("v_1,v_0,y\n1,2,3\n4,5,6\n"), "v:f32:2", "y:f32:")["train"]
    np.testing.assert_array_equal(data["v"], [[2, 1], [5, 4]])


def test_csv_labels(file):
    """Texts in a column of whole numbers are numbered in sorted order."""
    names = ["setosa", "virginica", "Zebra", "setosa", "3", "\u00e9lan", "versicolor"]
    data = read("csv", file("kind\n" + "\n".join(names) + "\n"), "kind:i32:")["train"]
    order = sorted(set(names), key=str.encode)
    np.testing.assert_array_equal(data["kind"], [order.index(name) for name in names])


def test_csv_many_labels(file):
    numbers = np.random.default_rng(5).integers(0, 3000, 20000)
    data = read("csv", file("k\n" + "".join(f"n{i}\n" for i in numbers)), "k:i32:")["train"]
    names = sorted({f"n{i}" for i in numbers})
    np.testing.assert_array_equal(data["k"], [names.index(f"n{i}") for i in numbers])


CSV_BROKEN = {
    "empty": ("", "is empty; its first line should name the columns"),
    "no rows": ("x,y\n", "has no line after its first"),
    "no column": ("x,z\n1,2\n", "there is no column 'y' in it; its columns are 'x', 'z'"),
    "other separator": ("x;y\n1;2\n", """its columns are 'x;y'; separator = ";" would tell them apart"""),
    "column twice": ("x,y,y\n1,2,3\n", "two columns are called 'y'"),
    "empty cell": ("x,y\n1,2\n,3\n", ":3: column 'x': the cell is empty"),
    "text": ("x,y\n1,2\nabc,3\n", ":3: column 'x': 'abc' is not a number"),
    "trailing text": ("x,y\n1,2\n3 apples,3\n", ":3: column 'x': '3 apples' is not a number"),
    "text among whole numbers": ("x,y\n1,2\n1,cat\n", ":3: column 'y': 'cat' is not a number"),
    "nan": ("x,y\nnan,2\n", "'nan' is not a number"),
    "hexadecimal": ("x,y\n0x10,2\n", "'0x10' is not a number"),
    "infinite": ("x,y\n1e999,2\n", "'1e999' is not a number"),
    "too large for a float": ("x,y\n1e39,2\n", "'1e39' is too large for 32-bit reals"),
    "fraction": ("x,y\n1,2.5\n", ":2: column 'y': '2.5' is not a whole number"),
    "too large": ("x,y\n1,2147483648\n", "'2147483648' does not fit into 32 bits"),
    "too few cells": ("x,y\n1,2\n1\n", ":3: 1 cell where the first line has 2"),
    "too many cells": ("x,y\n1,2,3\n", ":2: 3 cells where the first line has 2"),
    "blank line": ("x,y\n1,2\n\n3,4\n", ":3: column 'x': the cell is empty"),
    "open quotation": ('x,y\n1,2\n"3,4\n5,6\n', ":3: a quotation mark is never closed"),
    "quotation inside": ('x,y\n1,2\n3"4,5\n', ":3: a quotation mark inside a cell"),
    "text after quotation": ('x,y\n"1"2,3\n', ":2: a quotation mark closes before the end"),
    "carriage return": ("x,y\r1,2\r", ":1: a carriage return that no line feed follows"),
    "zero byte": ("x,y\n1,\0\n", ":2: a zero byte: this is not a text file"),
    "endless cell": ("x,y\n1," + "9" * 2_000_000, ":2: a cell is too long"),
    "terminal commands": ("x,y\n\x1b[2J,1\n", "'?[2J' is not a number"),
    "no UTF-8": (b"x,y\n\xc3\xa9\xff\xc2\x9b,1\n", "'\u00e9???' is not a number"),
    "line after quoted lines": ('x,y,"z\nz"\n1,2,"a\n\nb"\nc,3,d\n', ":6: column 'x': 'c' is not a number"),
}


@pytest.mark.parametrize("name", CSV_BROKEN)
def test_csv_broken(file, name):
    content, reason = CSV_BROKEN[name]
    path = file(content)
    message = refused("csv", path, "x:f32:", "y:i32:")
    assert reason in message and message.startswith(str(path))


def test_csv_fields(file):
    path = file("v_0,v_1\n1,2\n")
    assert "no column 'v_2'" in refused("csv", path, "v:f32:3")
    assert "without a shape, a field is the column of its name" in refused("csv", file("v\n1\n"), "v:f32:1")
    path = file("v_0,v_1\n1,2\n")
    assert "used by two fields, 'a' and 'b'" in refused("csv", path, "a:v_0:f32:", "b:v_0:f32:")
    assert "holds texts, numbers were expected" in refused("csv", file("v_0,v_1\na,2\n"), "v:i32:2")
    assert "separator must be one character" in refused("csv", path, "v:f32:2", separator=";;")


# ---- npy ---------------------------------------------------------------------------------------------

@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("kind", ["u1", "i1", "u2", "i2", "u4", "i4", "u8", "i8", "f2", "f4", "f8", "b1"])
def test_npy(file, kind, order):
    values = COUNT_UP % 2 if kind == "b1" else COUNT_UP - (0 if kind[0] == "u" else 7)
    for array in (values.astype(order + kind), np.asfortranarray(values.astype(order + kind))):
        path = file(npy(array))
        np.testing.assert_array_equal(read("npy", path, "x:f32:2,3")["train"]["x"], values)
        if kind[0] == "f":
            assert "holds real numbers, driver.dl wants whole numbers" in refused("npy", path, "x:i32:2,3")
        else:
            np.testing.assert_array_equal(read("npy", path, "x:i32:2,3")["train"]["x"], values)


def test_npy_values(file):
    halves = np.array([0, 1, -2, 65504, 6e-8, 6.1e-5, 0.333, -0.0, np.inf, -np.inf], "f2")
    np.testing.assert_array_equal(read("npy", file(npy(halves)), "x:f32:")["train"]["x"], halves.astype("f4"))
    wide = np.array([2**53, -2**40, 2**63 - 1024], "i8")
    np.testing.assert_array_equal(read("npy", file(npy(wide)), "x:f64:")["train"]["x"], wide.astype("f8"))
    unsigned = np.array([2**64 - 2048, 2**32], "u8")
    np.testing.assert_array_equal(read("npy", file(npy(unsigned)), "x:f64:")["train"]["x"], unsigned.astype("f8"))
    doubles = np.random.default_rng(3).normal(size=(5, 3))
    np.testing.assert_array_equal(read("npy", file(npy(doubles)), "x:f64:3")["train"]["x"], doubles)
    np.testing.assert_array_equal(read("npy", file(npy(doubles)), "x:f32:3")["train"]["x"], doubles.astype("f4"))
    for good, kind in ((2**31 - 1, "i8"), (-2**31, "i8"), (2**31 - 1, "u4")):
        assert read("npy", file(npy(np.array([good], kind))), "x:i32:")["train"]["x"][0] == good
    for bad, kind in ((2**31, "i8"), (-2**31 - 1, "i8"), (2**31, "u4"), (2**63, "u8")):
        assert "an integer does not fit into 32 bits" in refused("npy", file(npy(np.array([bad], kind))), "x:i32:")


@pytest.mark.parametrize("version", [(1, 0), (2, 0), (3, 0)])
def test_npy_versions(file, version):
    array = COUNT_UP.astype("f4")
    np.testing.assert_array_equal(read("npy", file(npy(array, version=version)), "x:f32:2,3")["train"]["x"], array)


def test_npy_header_spellings(file):
    data = np.arange(3, dtype="<f4").tobytes()
    for header in ("{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }   \n",
                   '{"shape":(3L,),"fortran_order":False,"descr":"<f4"}', "{'fortran_order':True,'shape':(3),'descr':'<f4'}"):
        np.testing.assert_array_equal(read("npy", file(npy_with(header, data)), "x:f32:")["train"]["x"], [0, 1, 2])


def test_npy_large(file):
    """More than one chunk of the reader, plain, gzipped and in Fortran order."""
    array = np.random.default_rng(1).integers(-1000, 1000, (700, 40, 10)).astype("i2")
    for content in (npy(array), gzip.compress(npy(array), 1), npy(np.asfortranarray(array))):
        np.testing.assert_array_equal(read("npy", file(content), "x:f32:40,10")["train"]["x"], array)


def test_npy_unit_axes(file):
    """Axes of size 1 may be missing or added; nothing else may differ."""
    path = file(npy(np.zeros((2, 1, 4, 3))))
    for shape in ("4,3", "4,3,1", "1,4,1,3"):
        read("npy", path, f"x:f32:{shape}")
    for shape in ("3,4", "12", "4", "4,3,2"):
        assert "each 'x' has the shape [1, 4, 3], driver.dl wants [" in refused("npy", path, f"x:f32:{shape}")


HEADER = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }"
DATA = np.arange(6, dtype="<f4").tobytes()
NPY_BROKEN = {
    "empty": (b"", "ends within the header"),
    "magic": (npy_with(HEADER, DATA, magic=b"\x93NUMPX"), "is not a .npy file"),
    "version 0": (npy_with(HEADER, DATA, (0, 0)), "version 0.0 of the format is unknown"),
    "version 4": (npy_with(HEADER, DATA, (4, 0)), "version 4.0 of the format is unknown"),
    "minor version": (npy_with(HEADER, DATA, (1, 1)), "version 1.1 of the format is unknown"),
    "no length": (b"\x93NUMPY\1\0\1", "ends within the header"),
    "length beyond the file": (npy_with(HEADER, b"", length=500), "ends within the header"),
    "huge length": (npy_with(HEADER, DATA, (2, 0), length=2**32 - 1), "a header of 4294967295 bytes is too long"),
    "length cuts the header": (npy_with(HEADER, DATA, length=len(HEADER) - 3), "malformed: expected ',' or '}'"),
    "length beyond the header": (npy_with(HEADER, DATA, length=len(HEADER) + 3), "malformed: expected nothing more"),
    "not a dictionary": (npy_with("[]"), "malformed: expected '{' at '[]'"),
    "no colon": (npy_with(HEADER.replace(":", "=", 1), DATA), "expected ':' at '= '<f4'"),
    "key without quotes": (npy_with(HEADER.replace("'shape'", "shape"), DATA), "expected 'descr', 'fortran_order' or"),
    "key without end": (npy_with("{'descr"), "expected 'descr', 'fortran_order' or 'shape' at ''descr'"),
    "unknown key": (npy_with(HEADER.replace("shape", "form"), DATA), "its header has an unknown entry 'form'"),
    "key twice": (npy_with(HEADER.replace("fortran_order': False", "descr': '<f4'"), DATA), "two entries 'descr'"),
    "no shape": (npy_with("{'descr': '<f4', 'fortran_order': False}", DATA), "its header lacks 'shape'"),
    "no descr": (npy_with("{'shape': (2, 3), 'fortran_order': False}", DATA), "its header lacks 'descr'"),
    "no order": (npy_with("{'descr': '<f4', 'shape': (2, 3)}", DATA), "its header lacks 'fortran_order'"),
    "complex": (npy_with(HEADER.replace("<f4", "<c8"), DATA), "its elements are of type '<c8'"),
    "object": (npy_with(HEADER.replace("<f4", "|O"), DATA), "its elements are of type '|O'"),
    "text": (npy_with(HEADER.replace("<f4", "<U4"), DATA), "its elements are of type '<U4'"),
    "size": (npy_with(HEADER.replace("<f4", "<f3"), DATA), "its elements are of type '<f3'"),
    "records": (npy(np.zeros(2, [("a", "f4"), ("b", "i4")])), "holds records with named parts"),
    "order": (npy_with(HEADER.replace("False", "Maybe"), DATA), "expected True or False at 'Maybe"),
    "shape without brackets": (npy_with(HEADER.replace("(2, 3)", "2, 3"), DATA), "expected '(' at '2, 3"),
    "negative size": (npy_with(HEADER.replace("2, 3", "-2, 3"), DATA), "expected a size at '-2, 3"),
    "no comma": (npy_with(HEADER.replace("2, 3", "2 3"), DATA), "expected ',' or ')' at '3)"),
    "open bracket": (npy_with("{'shape': (2,"), "expected a size"),
    "scalar": (npy(np.float32(3)), "holds a single number, not an array"),
    "no examples": (npy(np.zeros((0, 3), "f4")), "holds no examples"),
    "axis of size 0": (npy(np.zeros((3, 0), "f4")), "axis 0 of an example has size 0"),
    "too many axes": (npy(np.zeros((1,) * 10, "f4")), "has more than 9 axes"),
    "size too large": (npy_with(HEADER.replace("2, 3", "9" * 30), DATA), "a size in its header is too large"),
    "count too large": (npy_with(HEADER.replace("2, 3", "4294967296, 3"), DATA), "4294967296 examples are too many"),
    "product overflows": (npy_with(HEADER.replace("2, 3", "2, 2147483647, 2147483647, 8"), DATA),
                          "promises more data than there can be"),
    "axis beyond int": (npy_with(HEADER.replace("2, 3", "2, 2147483648"), DATA), "promises more data than there can be"),
    "one byte missing": (npy_with(HEADER, DATA[:-1]), "promises 24 bytes of data, the file has 23"),
    "one byte more": (npy_with(HEADER, DATA + b"\0"), "promises 24 bytes of data, the file has 25"),
    "shape too large": (npy_with(HEADER.replace("2, 3", "3, 3"), DATA), "promises 36 bytes of data, the file has 24"),
    "boolean": (npy_with(HEADER.replace("<f4", "|b1"), b"\0\1\1\2\0\0"), "the byte 2 is not a boolean"),
    "other shape": (npy_with(HEADER, DATA), "each 'x' has the shape [3], driver.dl wants [4]"),
}


@pytest.mark.parametrize("name", NPY_BROKEN)
def test_npy_broken(file, name):
    content, reason = NPY_BROKEN[name]
    path = file(content)
    message = refused("npy", path, "x:f32:4")
    assert reason in message and message.startswith(str(path))


def test_npy_written(file, tmp_path):
    array = np.random.default_rng(9).normal(size=(7, 2, 3))
    for kind in ("f32", "f64", "i32"):
        source = (array * 100).astype(NUMPY_TYPES[kind])
        data = read("npy", file(npy(source)), f"x:{kind}:2,3", dump=tmp_path)["train"]["x"]
        assert data.dtype == source.dtype and not np.isfortran(data)
        np.testing.assert_array_equal(data, source)
        assert (tmp_path / "train.x.npy").read_bytes() == npy(source)
    read("npy", file(npy(np.arange(3))), "x:i32:", dump=tmp_path)
    assert (tmp_path / "train.x.npy").read_bytes() == npy(np.arange(3, dtype="i4"))
    assert not list(tmp_path.glob("*.tmp"))


# ---- npz ---------------------------------------------------------------------------------------------

@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_npz(tmp_path, save):
    x, y = COUNT_UP.astype("f8"), np.arange(4)
    save(tmp_path / "data.npz", x=x, y=y, other=np.zeros(3))
    data = read("npz", tmp_path / "data.npz", "x:f64:2,3", "label:y:i32:")["train"]
    np.testing.assert_array_equal(data["x"], x)
    np.testing.assert_array_equal(data["label"], y)


def test_npz_splits(tmp_path):
    np.savez(tmp_path / "data.npz", x_train=np.arange(5), x_test=np.arange(2), x_validation=np.arange(3))
    data = read("npz", tmp_path / "data.npz", "x:i32:", validate=0.4)
    assert {split: len(data[split]["x"]) for split in data} == {"train": 5, "validation": 3, "test": 2}


def test_npz_broken(tmp_path):
    path = tmp_path / "data.npz"

    def message(content=None, members=None, *, method=zipfile.ZIP_STORED, edit=lambda b: b):
        if members:
            with zipfile.ZipFile(path, "w", method) as archive:
                for name, data in members.items():
                    archive.writestr(name, data)
            content = edit(path.read_bytes())
        path.write_bytes(content)
        return refused("npz", path, "x:f32:2,3")

    good = npy(COUNT_UP.astype("f4"))
    for content in (b"", b"PK\3\4", b"\x93NUMPY" + bytes(100)):
        assert f"{path}: is no NPZ archive" in message(content)
    assert f"{tmp_path}: is a directory" in refused("npz", tmp_path, "x:f32:2,3")
    assert "there is no array 'x' in it; it holds y, z" in message(members={"y.npy": good, "z.npy": good})
    assert "data.npz: x.npy: is not a .npy file" in message(members={"x.npy": b"no array at all"})
    assert "ends within the data that its header promises" in message(members={"x.npy": good[:-4]})
    assert "goes on after the last element" in message(members={"x.npy": good + b"1234"})
    assert "archive" in message(members={"x.npy": good}, edit=lambda b: b[:len(b) // 2])
    assert "x.npy: the archive is damaged" in message(members={"x.npy": good}, edit=lambda b: b.replace(
        COUNT_UP.astype("f4").tobytes(), (COUNT_UP + 1).astype("f4").tobytes()))
    message(members={"x.npy": good}, method=zipfile.ZIP_DEFLATED, edit=lambda b: b[:60] + b"\xff" * 8 + b[68:])
    assert "each 'x' has the shape [3, 2]" in message(members={"x.npy": npy(np.zeros((4, 3, 2)))})


# ---- data sets ---------------------------------------------------------------------------------------

def test_missing_file(tmp_path):
    for reader in ("idx", "npy", "csv", "npz"):
        message = refused(reader, tmp_path / "nowhere", "x:f32:")
        assert "nowhere: there is no such file" in message and f"hint: --data {reader}=PATH" in message
    assert "is a directory" in refused("csv", tmp_path, "x:f32:")


def test_overrides(file, tmp_path):
    path, nowhere = file("x\n1\n"), tmp_path / "nowhere"
    for data in (path, f"csv={path}", f"x={path}"):
        read("csv", nowhere, "x:f32:", data=data)
    message = refused("csv", nowhere, "x:f32:", data=f"y={path}")
    assert "'y' is no source and no field" in message and "there are: csv, x" in message


@pytest.mark.parametrize("validate", [0, 0.1, 0.2, 0.25, 1 / 3, 0.5, 0.7, 0.9])
@pytest.mark.parametrize("count", [2, 7, 10, 100])
def test_validation_is_the_last_part(file, count, validate):
    kept = math.floor(count * (1.0 - validate))  # Keras: train_validation_split
    path = file(npy(np.arange(count)))
    if kept == 0:
        assert f"leaves none of the {count} training examples" in refused("npy", path, "x:i32:", validate=validate)
        return
    data = read("npy", path, "x:i32:", validate=validate)
    np.testing.assert_array_equal(data["train"]["x"], np.arange(kept))
    if kept < count:
        np.testing.assert_array_equal(data["validation"]["x"], np.arange(kept, count))


def test_statistics(file):
    """Over the training part only; of all elements, or of each along the last axes; the population's deviation."""
    x = np.random.default_rng(2).normal(5, 3, (50, 4, 3)).astype("f4")
    path, train = file(npy(x)), x[:40].astype("f8")
    for count, axes in ((1, (0, 1, 2)), (3, (0, 1)), (12, (0,))):
        data = read("npy", path, "x:f32:4,3", validate=0.2, standardise=f"x:{count}")
        np.testing.assert_allclose(data["mean"], train.mean(axes).ravel(), rtol=1e-13)
        np.testing.assert_allclose(data["deviation"], train.std(axes).ravel(), rtol=1e-13)
    constant = read("npy", file(npy(np.full(5, 7))), "x:f32:", standardise="x:1")
    assert constant["mean"] == [7] and constant["deviation"] == [1]


@pytest.mark.parametrize("count", [1, 4, 10])
def test_generated(count):
    data = read("generate", "", "x:f32:", "y:f64:", generate=count)["train"]
    np.testing.assert_array_equal(data["x"], np.arange(count))
    np.testing.assert_array_equal(data["y"], np.arange(count))


def philox(key, counter):
    """Philox4x32-10, by the paper."""
    k, c, mask = [key & 0xFFFFFFFF, key >> 32], list(counter), 0xFFFFFFFF
    for _ in range(10):
        p, q = 0xD2511F53 * c[0], 0xCD9E8D57 * c[2]
        c = [(q >> 32) ^ c[1] ^ k[0], q & mask, (p >> 32) ^ c[3] ^ k[1], p & mask]
        k = [(k[0] + 0x9E3779B9) & mask, (k[1] + 0xBB67AE85) & mask]
    return c


def test_philox_vectors():
    """Known answers of the reference implementation (Random123, kat_vectors)."""
    assert philox(0, [0] * 4) == [0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8]
    assert philox(2**64 - 1, [0xFFFFFFFF] * 4) == [0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD]


@pytest.mark.parametrize("seed, epoch", [(0, 0), (1, 0), (1, 1), (2**63 + 5, 2**33)])
def test_shuffle(seed, epoch):
    n = 500
    done = subprocess.run([driver(), f"shuffle={n},{seed},{epoch}"], capture_output=True, text=True, check=True)
    expected = list(range(n))
    for i in range(n, 1, -1):
        word = philox(seed, [i, epoch & 0xFFFFFFFF, epoch >> 32, 0xFFFFFFFF])
        j = ((word[1] << 32 | word[0]) * i) >> 64
        expected[i - 1], expected[j] = expected[j], expected[i - 1]
    assert [int(line) for line in done.stdout.split()] == expected


# ---- the demo's data, and real data ------------------------------------------------------------------

def test_drawn_digits(tmp_path):
    command = [harness.ROOT / "tests/tools/make_digits.py", "--train", "200", "--test", "30"]
    for name, more in (("plain", ()), ("again", ()), ("packed", ["--gzip"]), ("other", ["--seed", "2"])):
        subprocess.run([sys.executable, *command, *more, tmp_path / name], check=True)
    plain = read("mnist", tmp_path / "plain", *MNIST_FIELDS)
    packed = read("mnist", tmp_path / "packed", *MNIST_FIELDS)
    for split, count in (("train", 200), ("test", 30)):
        np.testing.assert_array_equal(np.bincount(plain[split]["label"]), [count // 10] * 10)
        np.testing.assert_array_equal(plain[split]["image"], packed[split]["image"])
    for path in (tmp_path / "plain").iterdir():
        assert path.read_bytes() == (tmp_path / "again" / path.name).read_bytes()
    assert not np.array_equal(plain["test"]["image"], read("mnist", tmp_path / "other", *MNIST_FIELDS)["test"]["image"])


REAL = pathlib.Path(os.environ.get("DLC_DATA", "/nonexistent"))
needs_data = pytest.mark.skipif(not (REAL / "mnist").is_dir(), reason="DLC_DATA names no folder with data sets")


@needs_data
def test_real_mnist(tmp_path):
    data = read("mnist", REAL / "mnist", *MNIST_FIELDS, dump=tmp_path)
    with gzip.open(REAL / "mnist" / "t10k-images-idx3-ubyte.gz") as stream:
        np.testing.assert_array_equal(data["test"]["image"].ravel(), np.frombuffer(stream.read()[16:], np.uint8))
    assert data["train"]["image"].shape == (60000, 28, 28, 1)
    assert list(data["train"]["label"][:5]) == [5, 0, 4, 1, 9]


@needs_data
def test_real_cifar10(tmp_path):
    data = read("cifar10", REAL / "cifar10", *CIFAR_FIELDS, dump=tmp_path)
    raw = np.fromfile(REAL / "cifar10" / "test_batch.bin", np.uint8).reshape(-1, 3073)
    np.testing.assert_array_equal(data["test"]["label"], raw[:, 0])
    np.testing.assert_array_equal(data["test"]["image"], raw[:, 1:].reshape(-1, 3, 32, 32).transpose(0, 2, 3, 1))
