#!/bin/sh
# Fuzzes the front end and every file reader with libFuzzer under ASan and UBSan.
#     run.sh BUILD SECONDS [TARGET...]
# Each target's corpus is kept in BUILD/fuzz/TARGET; a finding is left there as crash-* and fails the run.
set -eu
build=$1 seconds=$2
shift 2
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
out=$build/fuzz
mkdir -p "$out"
flags="-g -O1 -std=c11 -D_XOPEN_SOURCE=700 -Icompiler -Iruntime -I$build -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all"

[ $# -gt 0 ] || set -- $(basename -s .c tests/fuzz/fuzz_*.c | sed 's/^fuzz_//')
export DLC_VERIFY=1 # the compiler checks its work after each pass
failed=0
for target in "$@"; do
    source=tests/fuzz/fuzz_$target.c
    case $target in
    front*) with="$(find compiler -name '*.c' ! -name main.c) $build/dl.tab.c $build/dl.lex.c $build/op_registry.c $build/embedded.c runtime/utf8.c" ;;
    *) with="$(find runtime -name '*.c' ! -name main.c) $build/reader_registry.c" ;;
    esac
    seeds=tests/fuzz/seeds/$target
    case $target in front*) seeds="examples tests/errors compiler/prelude" ;; esac
    # shellcheck disable=SC2086
    clang $flags '-DDLC_VERSION="fuzz"' -o "$out/$target.bin" "$source" $with -lz -lpng -ljansson -lzip -lm
    mkdir -p "$out/$target"
    echo "fuzz: $target for $seconds s"
    # The messages about bad input would drown the fuzzer's own: -close_fd_mask silences them.
    "$out/$target.bin" -max_total_time="$seconds" -close_fd_mask=3 -timeout=60 -rss_limit_mb=2048 -artifact_prefix="$out/$target/" \
        -print_final_stats=1 "$out/$target" $(for folder in $seeds; do test -d "$folder" && echo "$folder"; done) \
        >"$out/$target.log" 2>&1 || { failed=1; tail -40 "$out/$target.log"; }
    grep -E 'stat::number_of_executed_units|stat::average_exec' "$out/$target.log" || true
done
exit $failed
