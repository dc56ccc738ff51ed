// What the machine can do at most, measured: multiply-adds and memory traffic. Profiles compare kernels with it.
#include "machine.h"

#include <pthread.h>
#include <stdlib.h>
#include <time.h>

enum {
    MOST_THREADS = 256,
    SUMS = 12,          // chains of dependent multiply-adds: two units of latency 4, and some to spare
    ADDITIONS = 20000,  // of each chain in a turn
    ELEMENTS = 8000000, // of each array of the triad in all: 96 MB together, more than most caches
    TURNS = 10,
};

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

// ---- multiply-adds --------------------------------------------------------------------------------

typedef float Vector __attribute__((vector_size(64)));
enum { LANES = sizeof(Vector) / sizeof(float) };

// FLOPs of one turn. The C compiler makes of the vectors what the target has. This file is compiled so that a product
// and a sum become one instruction.
static inline __attribute__((always_inline)) double multiply_add(volatile float *out)
{
    Vector sum[SUMS], factor = {0}, term = {0};
    for (int i = 0; i < LANES; i++) {
        factor[i] = 0.999f + *out;
        term[i] = 1e-3f + *out;
    }
    for (int i = 0; i < SUMS; i++) // different ones, or they would be computed once
        sum[i] = term * (float)i + *out;
    for (int n = 0; n < ADDITIONS; n++)
#pragma GCC unroll 12
        for (int i = 0; i < SUMS; i++)
            sum[i] = sum[i] * factor + term;
    Vector total = {0};
    for (int i = 0; i < SUMS; i++)
        total += sum[i];
    for (int i = 0; i < LANES; i++)
        *out = total[i]; // every lane is needed
    *out = 0;
    return 2.0 * ADDITIONS * SUMS * LANES;
}

static double multiply_add_any(volatile float *out)
{
    return multiply_add(out);
}

#if defined __x86_64__
__attribute__((target("avx2,fma"))) static double multiply_add_avx2(volatile float *out)
{
    return multiply_add(out);
}

#if defined __clang__
__attribute__((target("avx512f")))
#else
__attribute__((target("avx512f,prefer-vector-width=512")))
#endif
static double
multiply_add_avx512(volatile float *out)
{
    return multiply_add(out);
}
#endif

typedef double (*Turn)(volatile float *out);

static Turn best_multiply_add(void)
{
#if defined __x86_64__
    if (__builtin_cpu_supports("avx512f"))
        return multiply_add_avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return multiply_add_avx2;
#endif
    return multiply_add_any;
}

// ---- all threads together -------------------------------------------------------------------------

typedef struct Probe {
    pthread_t thread;
    int threads;
    bool memory; // the triad; else multiply-adds
    double rate;
    bool good;
} Probe;

// The best of some turns: others may use the machine, too.
static void probe_arithmetic(Probe *probe)
{
    Turn turn = best_multiply_add();
    volatile float out = 0;
    double work = turn(&out);
    for (int i = 0; i < TURNS * 20; i++) {
        double start = now();
        turn(&out);
        double rate = work / (now() - start);
        probe->rate = rate > probe->rate ? rate : probe->rate;
    }
    probe->good = true;
}

static void probe_memory(Probe *probe)
{
    size_t count = (size_t)(ELEMENTS / LANES / probe->threads), bytes = count * sizeof(Vector);
    Vector *a = aligned_alloc(sizeof *a, bytes), *b = aligned_alloc(sizeof *b, bytes),
           *c = aligned_alloc(sizeof *c, bytes);
    probe->good = a && b && c;
    for (size_t i = 0; probe->good && i < count; i++)
        a[i] = b[i] = c[i] = (Vector){(float)i};
    for (int i = 0; probe->good && i < TURNS; i++) {
        double start = now();
        for (size_t k = 0; k < count; k++)
            a[k] = b[k] + 0.5f * c[k];
        double rate = 3.0 * (double)bytes / (now() - start);
        bool right = ((volatile Vector *)a)[count - 1][0] == 1.5f * (float)(count - 1); // and all of it was done
        probe->rate = rate > probe->rate && right ? rate : probe->rate;
    }
    free(a);
    free(b);
    free(c);
}

static void *run_probe(void *data)
{
    Probe *probe = data;
    if (probe->memory)
        probe_memory(probe);
    else
        probe_arithmetic(probe);
    return NULL;
}

// The sum of the rates of so many threads at the same time; 0 if it could not be measured.
static double measure(int threads, bool memory)
{
    Probe probe[MOST_THREADS];
    int started = 1;
    for (int i = 0; i < threads; i++)
        probe[i] = (Probe){.threads = threads, .memory = memory};
    while (started < threads && pthread_create(&probe[started].thread, NULL, run_probe, &probe[started]) == 0)
        started++;
    run_probe(&probe[0]);
    for (int i = 1; i < started; i++)
        pthread_join(probe[i].thread, NULL);
    double rate = 0;
    for (int i = 0; i < threads; i++) {
        if (!probe[i].good)
            return 0;
        rate += probe[i].rate;
    }
    return rate;
}

Machine machine_measure(int threads)
{
    threads = threads < 1 ? 1 : threads > MOST_THREADS ? MOST_THREADS : threads;
    return (Machine){.threads = threads, .flops = measure(threads, false), .bandwidth = measure(threads, true)};
}
