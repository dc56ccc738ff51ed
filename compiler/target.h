// What the cost models and the C compiler are told about the processor that a program is to run on.
#ifndef DLC_TARGET_H
#define DLC_TARGET_H

#include <stdbool.h>

typedef struct Target {
    const char *name;
    int vector_bytes, registers; // of the vectors that kernels are written with
    const char *flags;           // for clang and gcc
    const char *about;
} Target;

extern const Target targets[];
extern const int target_count;

// "native" is what the machine that runs dlc has. NULL: there is none of that name.
const Target *target_named(const char *name);
// Can this machine run what is compiled for it?
bool target_runs_here(const Target *target);

#endif
