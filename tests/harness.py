"""The Python side of all tests: runs dlc, and drives generated models through ctypes.

    program = harness.load(source, real="f64")      # dlc, then cc, into build/tests (cached by content)
    program.initialize(seed=1)
    program["net.dense.kernel"][...] = kernel       # every tensor by name, as a NumPy array over the model's memory
    loss = program.train_step(x=x, y=y)             # fields by name; short batches are padded as the trainer pads them
    program.evaluate(x=x, y=y), program.predict(x=x), program.reports()

`run_dlc` runs the compiler alone and gives back exit status and messages; `build_trainer` makes an executable.
Environment: DLC, a compiler to be tested instead of build/dlc; CC, the C compiler.
"""
import contextlib
import ctypes
import fcntl
import functools
import hashlib
import os
import pathlib
import shutil
import subprocess

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / os.environ.get("BUILD", "build")
DLC = pathlib.Path(os.environ.get("DLC", BUILD / "dlc"))
CACHE = BUILD / "tests"
EXAMPLES = ROOT / "examples"
PRELUDE = ROOT / "compiler" / "prelude"
ROLES = ("parameter", "state", "average", "slot", "total", "setting", "output", "each")
TYPES = (np.dtype(np.float32), np.dtype(np.float64), np.dtype(np.int32), np.dtype(np.uint8))


class CompileError(Exception):
    """dlc refused a program; the text is what it printed."""


# ---- the compiler ----------------------------------------------------------------------------------

def build_compiler():
    if "DLC" not in os.environ:
        subprocess.run(["make", "-s", f"BUILD={BUILD}", DLC, BUILD / "libdlc_host.a"], cwd=ROOT, check=True)


def c_compiler():
    return os.environ.get("CC") or shutil.which("clang") or shutil.which("gcc") or "cc"


def run_dlc(*arguments, source=None, check=False):
    """The finished process of `dlc ARGUMENTS`, with `source` on standard input."""
    done = subprocess.run([str(DLC), *map(str, arguments)], input=source, capture_output=True, text=True)
    if check and done.returncode:
        raise CompileError(done.stderr)
    return done


def targets():
    """The names of --target: of one that is wrong, dlc says "expected native, generic, ... or neon"."""
    message = run_dlc("--target=?").stderr.splitlines()[0]
    return message.partition(" expected ")[2].replace(" or ", ", ").split(", ")


@contextlib.contextmanager
def locked(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(f"{path}.lock", "w", encoding="ascii") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@functools.lru_cache(None)
def compiler_identity():
    return hashlib.sha256(DLC.read_bytes()).hexdigest()


def cached(suffix, make, *key):
    """The file that make(path) writes, made once for these keys."""
    text = "\0".join([suffix, *map(str, key)])
    path = CACHE / (hashlib.sha256(text.encode()).hexdigest()[:20] + suffix)
    if not path.exists():
        with locked(path):
            if not path.exists():
                temporary = path.with_suffix(".tmp" + suffix)
                make(temporary)
                temporary.rename(path)
    return path


def dlc_options(real, defines, options):
    return [f"--real={real}", *[f"-D{name}={value}" for name, value in (defines or {}).items()], *options]


def c_file(source, real="f32", defines=None, options=()):
    """The C file of a program: `source` is its text or the path of its file."""
    arguments = dlc_options(real, defines, options)
    if isinstance(source, pathlib.Path):
        text, where, given = source.read_text(), str(source), None
    else:
        text, where, given = source, "-", source
    return cached(".c", lambda out: run_dlc(where, *arguments, "-o", out, source=given, check=True), compiler_identity(), text,
                  *arguments)


def shared_library(source, real="f32", defines=None, options=(), flags=("-O1",)):
    code = c_file(source, real, defines, options)
    command = [c_compiler(), "-std=c11", "-march=native", "-shared", "-fPIC", *flags]
    if "--naive" in options:
        command.append("-fno-inline")  # hundreds of small kernels inlined into one function take clang minutes

    def compile_c(out):
        subprocess.run([*command, "-o", out, code, "-lm"], check=True)

    return cached(".so", compile_c, code.read_text(), *command)


def build_trainer(source, out, *options):
    """An executable trainer from a .dl file, as users build it."""
    return run_dlc(source, "--build", "-o", out, *options, check=True)


# ---- dlc_program.h, for ctypes ------------------------------------------------------------------------

class Tensor(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("role", ctypes.c_int), ("type", ctypes.c_int), ("rank", ctypes.c_int),
                ("shape", ctypes.c_int * 8), ("count", ctypes.c_size_t), ("offset", ctypes.c_size_t),
                ("initial", ctypes.c_double), ("average", ctypes.c_int)]


class Field(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("column", ctypes.c_char_p), ("source", ctypes.c_int),
                ("type", ctypes.c_int), ("rank", ctypes.c_int), ("shape", ctypes.c_int * 8),
                ("count", ctypes.c_size_t), ("offset", ctypes.c_size_t), ("generated", ctypes.c_int),
                ("mean", ctypes.c_int), ("deviation", ctypes.c_int), ("used_by_predict", ctypes.c_int),
                ("limit", ctypes.c_int)]


class Report(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("tensor", ctypes.c_int)]


class Kernel(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("line", ctypes.c_int), ("team", ctypes.c_int),
                ("output_offset", ctypes.c_size_t), ("output_count", ctypes.c_size_t), ("output_type", ctypes.c_int),
                ("flops", ctypes.c_double), ("bytes", ctypes.c_double)]


class Step(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("loss", ctypes.c_int), ("every", ctypes.c_int), ("repeat", ctypes.c_int),
                ("accumulate", ctypes.c_int), ("first_kernel", ctypes.c_int), ("kernel_count", ctypes.c_int)]


class Entry(ctypes.Structure):
    _fields_ = [("kernel", ctypes.POINTER(Kernel)), ("kernel_count", ctypes.c_int),
                ("run", ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int)), ("arena_bytes", ctypes.c_size_t),
                ("spared", ctypes.c_double)]


WITH_COUNT = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int)
WITH_TOKEN = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int, ctypes.c_int)
WITH_SEED = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint64)


class Table(ctypes.Structure):
    _fields_ = [("version", ctypes.c_int), ("name", ctypes.c_char_p), ("source", ctypes.c_char_p),
                ("compiler", ctypes.c_char_p), ("fingerprint", ctypes.c_uint64), ("bytes", ctypes.c_size_t),
                ("real", ctypes.c_int), ("batch", ctypes.c_int), ("predict_batch", ctypes.c_int), ("epochs", ctypes.c_int),
                ("steps_per_epoch", ctypes.c_int),
                ("validate", ctypes.c_double), ("generate_count", ctypes.c_size_t),
                ("tensor", ctypes.POINTER(Tensor)), ("tensor_count", ctypes.c_int),
                ("field", ctypes.POINTER(Field)), ("field_count", ctypes.c_int),
                ("data_source", ctypes.c_void_p), ("source_count", ctypes.c_int),
                ("report", ctypes.POINTER(Report)), ("report_count", ctypes.c_int),
                ("step", ctypes.POINTER(Step)), ("step_count", ctypes.c_int),
                ("loss", ctypes.c_int), ("prediction", ctypes.c_int), ("sample", ctypes.c_int),
                ("grid", ctypes.c_int * 2), ("shown", ctypes.POINTER(ctypes.c_int)), ("shown_count", ctypes.c_int),
                ("initialize", WITH_SEED), ("train_step", WITH_COUNT), ("evaluate", WITH_COUNT),
                ("predict", WITH_COUNT), ("show", WITH_COUNT), ("next", WITH_TOKEN), ("next_output", ctypes.c_int),
                ("draw_sample", WITH_COUNT), ("generate", WITH_SEED),
                ("reset_totals", ctypes.CFUNCTYPE(None, ctypes.c_void_p)),
                ("seed_offset", ctypes.c_size_t), ("step_offset", ctypes.c_size_t),
                ("draw_offset", ctypes.c_size_t), ("prepared_offset", ctypes.c_size_t), ("train_entry", Entry), ("evaluate_entry", Entry),
                ("predict_entry", Entry), ("next_entry", Entry)]


# ---- a model in memory ----------------------------------------------------------------------------------

class Program:
    """A generated model and its memory."""

    def __init__(self, library):
        self.library = ctypes.CDLL(str(library))
        self.library.dlc_main_program.restype = ctypes.POINTER(Table)
        self.table = self.library.dlc_main_program().contents
        assert self.table.version == 6
        self.batch = self.table.batch
        self.real = TYPES[self.table.real]
        self._block = ctypes.create_string_buffer(self.table.bytes + 64)
        self.address = (ctypes.addressof(self._block) + 63) // 64 * 64
        self._start = self.address - ctypes.addressof(self._block)
        self.tensors, self.roles, self._by_index = {}, {}, []
        for i in range(self.table.tensor_count):
            tensor = self.table.tensor[i]
            view = self._view(tensor.offset, TYPES[tensor.type], tuple(tensor.shape[:tensor.rank]))
            self._by_index.append(view)
            self.tensors[tensor.name.decode()] = view
            self.roles[tensor.name.decode()] = ROLES[tensor.role]
        self.fields = {}
        for i in range(self.table.field_count):
            field = self.table.field[i]
            shape = (self.batch, *field.shape[:field.rank])
            # Vector loads may want more alignment than NumPy gives.
            memory = np.zeros(int(np.prod(shape)) * TYPES[field.type].itemsize + 64, np.uint8)
            start = -memory.ctypes.data % 64
            size = int(np.prod(shape)) * TYPES[field.type].itemsize
            array = memory[start:start + size].view(TYPES[field.type]).reshape(shape)
            self.fields[field.name.decode()] = array
            self._view(field.offset, np.dtype(np.uintp), ())[...] = array.ctypes.data

    def _view(self, offset, dtype, shape):
        count = int(np.prod(shape))
        return np.frombuffer(self._block, dtype, count, self._start + offset).reshape(shape)

    def __getitem__(self, name):
        return self.tensors[name]

    def names(self, role):
        """Names of the tensors of one role, in their order in the program."""
        return [name for name in self.tensors if self.roles[name] == role]

    def parameters(self):
        return {name: self.tensors[name] for name in self.names("parameter")}

    @property
    def step(self):
        return int(self._view(self.table.step_offset, np.dtype(np.uint64), ()))

    @step.setter
    def step(self, value):
        self._view(self.table.step_offset, np.dtype(np.uint64), ())[...] = value

    def initialize(self, seed=0):
        self.table.initialize(self.address, seed)
        return self

    def reset_totals(self):
        self.table.reset_totals(self.address)

    def set_fields(self, **fields):
        """Fills the batch; returns the number of real examples. Padding repeats the last one."""
        counts = {len(value) for value in fields.values()}
        assert len(counts) <= 1, f"unequal numbers of examples: {counts}"
        count = counts.pop() if counts else self.batch
        assert 1 <= count <= self.batch
        for name, value in fields.items():
            array = self.fields[name]
            array[:count] = np.asarray(value).reshape((count, *array.shape[1:]))
            array[count:] = array[count - 1]
        return count

    def train_step(self, **fields):
        self.table.train_step(self.address, self.set_fields(**fields))
        return self.loss()

    def evaluate(self, **fields):
        self.table.evaluate(self.address, self.set_fields(**fields))
        return self.loss()

    def weights_changed(self):
        """Parameters or states were written: predictions are prepared anew."""
        if self.table.prepared_offset:
            self._view(self.table.prepared_offset, np.dtype(np.int32), ())[...] = 0

    def predict(self, written=True, **fields):
        """`written`: have parameters or states been written since the last time?"""
        if written:
            self.weights_changed()
        examples = len(next(iter(fields.values()))) if fields else self.table.predict_batch
        outputs = []
        for first in range(0, examples, self.table.predict_batch):
            last = min(first + self.table.predict_batch, examples)
            self.set_fields(**{name: value[first:last] for name, value in fields.items()})
            self.table.predict(self.address, last - first)
            outputs.append(self._by_index[self.table.prediction][:last - first].copy())
        return np.concatenate(outputs)

    def next(self, token, position):
        """The outputs at one position of a text."""
        self.table.next(self.address, token, position)
        return self._by_index[self.table.next_output][0].copy()

    def generate(self, first=0):
        """Examples first .. first + batch - 1 of a `generate` source, by field."""
        self.table.generate(self.address, first)
        generated = ((f.name.decode(), f.generated) for f in self.table.field[:self.table.field_count])
        return {name: self._by_index[index].copy() for name, index in generated if index >= 0}

    def loss(self):
        """Of the last batch."""
        return float(self._by_index[self.table.loss])

    def reports(self):
        """What the reports are now, since the last reset_totals."""
        return {report.name.decode(): self._by_index[report.tensor].copy()
                for report in self.table.report[:self.table.report_count]}


def load(source, real="f32", defines=None, options=(), flags=("-O1",)):
    """Compiles a program (text, or the path of its file) and loads it, uninitialized."""
    return Program(shared_library(source, real, defines, options, flags))
