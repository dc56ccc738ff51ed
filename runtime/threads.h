// threads.c: how many threads compute.
#ifndef DLC_THREADS_H
#define DLC_THREADS_H

#include <stdbool.h>

// Chooses the number of threads while training goes on: from time to time so many steps as take a moment are done with
// twice or half as many, and what takes less time stays. Results do not depend on the number, so this is free to
// follow a machine that others use, too: a team whose members wait for a processor can be many times slower than one
// thread.
typedef struct Threads {
    int most, size;        // most 1: there is no choice; size: as of the next step
    int chosen;            // the best so far; another size is on trial
    double chosen_seconds; // of a step
    int steps;             // since the size changed; the first is not counted
    double seconds;
    double patience; // seconds to go on before the next trial
    bool settled;    // no trial now
    bool upwards;    // the next trial
} Threads;

// Before anything else: makes sure that the OpenMP runtime can start.
void threads_begin(void);
// Sets the number of threads of this process for good; 0: the OpenMP runtime's default. Returns false if there is no
// OpenMP runtime and more than one was asked for.
bool threads_fix(long long count);
// The number of threads that parts of the program may use now.
int threads_most(void);
// Begins with all; stays there if `fixed` or if OMP_NUM_THREADS asks for a number.
void threads_open(Threads *threads, bool fixed);
// A step took so long.
void threads_stepped(Threads *threads, double seconds);

#endif
