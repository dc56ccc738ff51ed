#!/bin/sh
# Installs what the build and the tests need, where it is missing. Debian and its relatives; elsewhere it only says what
# is missing. Runs apt-get through sudo when not root.
set -eu

missing=
need() { # need PACKAGE TEST...
    package=$1
    shift
    "$@" >/dev/null 2>&1 || missing="$missing $package"
}
header() { printf '#include <%s>\n' "$1" | cc -E - ; }
python=/usr/bin/python3

need build-essential cc --version
need flex flex --version
need bison bison --version
need clang clang --version
need libomp-dev sh -c 'printf "#include <omp.h>\n" | clang -fopenmp -E -'
need libclang-rt-dev sh -c 'echo "int main(void) { return 0; }" | clang -fsanitize=address,undefined -x c -o /dev/null -'
need zlib1g-dev header zlib.h
need libzip-dev header zip.h
need libpng-dev header png.h
need libjansson-dev header jansson.h
need python3 test -x $python
need python3-numpy $python -c 'import numpy'
need python3-pil $python -c 'import PIL'
need python3-pytest $python -c 'import pytest'
need python3-pytest-xdist $python -c 'import xdist'
need python3-hypothesis $python -c 'import hypothesis'

# Only for `make bench` and `make bench-infer`: what they compare with.
if [ "${1:-}" = bench-infer ]; then
    need nodejs node --version
    need npm npm --version
fi
if [ -n "${1:-}" ]; then
    need python3-torch $python -c 'import torch'
    need libopenblas0-pthread dpkg -s libopenblas0-pthread # beside the reference BLAS PyTorch would be no rival
fi

[ -n "$missing" ] || exit 0
echo "setup: missing:$missing" >&2
if ! command -v apt-get >/dev/null 2>&1; then
    echo "setup: this is not a Debian system: install these packages, or what they are called here, and run make again" >&2
    exit 1
fi
sudo=
[ "$(id -u)" = 0 ] || sudo=sudo
export DEBIAN_FRONTEND=noninteractive
$sudo apt-get update -qq
# shellcheck disable=SC2086
$sudo apt-get install -y -qq --no-install-recommends $missing
