// The table of targets.
// Requires: nothing. Provides: Target. Invalidates: nothing.
#include "target.h"

#include <stddef.h>
#include <string.h>

// Rows: from what every processor has to what few have. Kernels keep their sums in `registers` vectors of
// `vector_bytes`; `flags` are what a C compiler needs to know to have them.
const Target targets[] = {
    {"generic", 16, 16, "", "vectors of 16 bytes, for any processor"},
    {"sse2", 16, 16, "-march=x86-64", "any x86-64"},
    {"avx2", 32, 16, "-march=x86-64-v3", "x86-64 with AVX2 and FMA"},
    {"avx512", 64, 32, "-march=x86-64-v4 -mprefer-vector-width=512", "x86-64 with AVX-512"},
    {"neon", 16, 32, "-march=armv8-a", "64-bit ARM"},
};
const int target_count = (int)(sizeof targets / sizeof *targets);

static const char *native_name(void)
{
#if defined __x86_64__
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512cd") &&
        __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl"))
        return "avx512";
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? "avx2" : "sse2";
#elif defined __aarch64__
    return "neon";
#else
    return "generic";
#endif
}

// An x86-64 with what a row needs has what the rows above it need. The first row runs everywhere.
bool target_runs_here(const Target *target)
{
    const Target *native = target_named("native");
#if defined __x86_64__
    return target <= native;
#else
    return target == native || target == &targets[0];
#endif
}

const Target *target_named(const char *name)
{
    if (strcmp(name, "native") == 0)
        name = native_name();
    for (int i = 0; i < target_count; i++)
        if (strcmp(targets[i].name, name) == 0)
            return &targets[i];
    return NULL;
}
