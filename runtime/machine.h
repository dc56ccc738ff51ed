// machine.c: what the machine can do at most.
#ifndef DLC_MACHINE_H
#define DLC_MACHINE_H

#include <stdbool.h>

typedef struct Machine {
    int threads;
    double flops;     // f32 operations a second in multiply-adds; 0: could not be measured
    double bandwidth; // bytes a second to and from memory
} Machine;
// With so many threads at the same time. Takes about a tenth of a second.
Machine machine_measure(int threads);

#endif
