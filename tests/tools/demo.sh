#!/bin/sh
# The demo: compiles the digit network, trains it on digits that the repository draws itself, and shows the result.
#     demo.sh BUILD
set -eu
cd "$(dirname "$0")/../.."
build=$1
out=$build/demo
mkdir -p "$out"
say() { printf '\n\033[1m%s\033[0m\n' "$*"; }
[ -t 1 ] || say() { printf '\n%s\n' "$*"; }

say "1. Drawing handwritten digits ($out/digits)"
[ -f "$out/digits/t10k-labels-idx1-ubyte" ] || [ -f "$out/digits/t10k-labels-idx1-ubyte.gz" ] ||
    "${PYTHON:-python3}" tests/tools/make_digits.py "$out/digits"

say "2. Compiling examples/mnist_cnn.dl to a trainer"
"$build/dlc" examples/mnist_cnn.dl --report
"$build/dlc" examples/mnist_cnn.dl -v --build -o "$out/mnist_cnn"

say "3. Training"
cd "$out"
./mnist_cnn train --data mnist=digits --epochs 4 --plot curves.png

say "4. What it has learnt, on digits it has not seen"
./mnist_cnn evaluate --data mnist=digits --load mnist_cnn.safetensors
./mnist_cnn predict --data mnist=digits --load mnist_cnn.safetensors -o predictions.npy --picture digits.png

say "Pictures: $out/digits.png (digits with the network's answers), $out/curves.png (loss and accuracy)"
