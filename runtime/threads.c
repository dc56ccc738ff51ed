// The number of threads that compute: as it was asked for, or the one with which steps take least.
#include "threads.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

// Of the OpenMP runtime that the generated C is linked with, if it is linked with one.
extern void omp_set_num_threads(int count) __attribute__((weak));
extern int omp_get_max_threads(void) __attribute__((weak));

static const double WINDOW = 0.02;     // seconds of steps that are compared
static const double LONG_WINDOW = 0.5; // one step is enough, if it takes so long
static const double GAIN = 0.95;       // of the time is worth more threads; fewer are better if they are no slower
static const double PATIENCE = 1;      // seconds between trials at first; twice as many after each in vain
static const double MOST_PATIENCE = 30;
static const double TRIAL_SHARE = 20; // ... and at least so many times what the trial took

// When LLVM's runtime starts it makes a segment of shared memory that is named after the number of its process, and
// writes its own address into it. A process that is killed in between leaves an empty one, and the process that has the
// same number one day would be ended by its runtime, which takes the segment for that of a second runtime in the
// process. Now there is none yet: a segment of that name is a dead process's.
void threads_begin(void)
{
    char path[80];
    snprintf(path, sizeof path, "/dev/shm/__KMP_REGISTERED_LIB_%ld_%ld", (long)getpid(), (long)getuid());
    unlink(path);
}

bool threads_fix(long long count)
{
    if (count >= 1 && omp_set_num_threads)
        omp_set_num_threads((int)count);
    return count <= 1 || omp_set_num_threads;
}

int threads_most(void)
{
    return omp_get_max_threads ? omp_get_max_threads() : 1;
}

static void resize(Threads *threads, int size)
{
    if (size != threads->size && omp_set_num_threads)
        omp_set_num_threads(size);
    threads->size = size;
    threads->steps = -1; // the first step makes or wakes the team
    threads->seconds = 0;
}

void threads_open(Threads *threads, bool fixed)
{
    int most = threads_most();
    *threads = (Threads){.most = fixed || getenv("OMP_NUM_THREADS") ? 1 : most, .chosen = most, .patience = PATIENCE};
    resize(threads, most);
}

// Half of the chosen size and twice as many in turns, where both are possible.
static int next_trial(Threads *threads)
{
    int fewer = threads->chosen / 2, more = 2 * threads->chosen < threads->most ? 2 * threads->chosen : threads->most;
    threads->upwards = !threads->upwards;
    return more > threads->chosen && (threads->upwards || fewer == 0) ? more : fewer;
}

static void settle(Threads *threads, bool better)
{
    if (better)
        threads->chosen = threads->size;
    threads->patience = better ? PATIENCE : 2 * threads->patience;
    if (threads->patience > MOST_PATIENCE)
        threads->patience = MOST_PATIENCE;
    if (threads->patience < TRIAL_SHARE * threads->seconds)
        threads->patience = TRIAL_SHARE * threads->seconds;
    threads->settled = true;
    resize(threads, threads->chosen);
}

void threads_stepped(Threads *threads, double seconds)
{
    if (threads->most == 1 || ++threads->steps == 0)
        return;
    threads->seconds += seconds;
    if (threads->settled) {
        if (threads->seconds < threads->patience)
            return;
        threads->settled = false; // what a step takes now, to compare the trial with
        threads->steps = 0;
        threads->seconds = 0;
        return;
    }
    if (threads->seconds < (threads->steps < 2 ? LONG_WINDOW : WINDOW))
        return;
    double step = threads->seconds / threads->steps;
    if (threads->size == threads->chosen) {
        threads->chosen_seconds = step;
        resize(threads, next_trial(threads));
    } else {
        settle(threads, step < (threads->size < threads->chosen ? 1 : GAIN) * threads->chosen_seconds);
    }
}
