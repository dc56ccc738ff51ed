// What the machine can do at most: multiply-adds of f32 vectors in registers, and a triad over arrays that no cache
// holds. OMP_NUM_THREADS chooses how many cores take part. Prints one line of JSON, then answers each line `N` on
// standard input with the seconds that N bursts of multiply-adds took: a probe that takes turns with other workers
// tells what the machine could do in the same seconds.
#include "threads.h"

#include <omp.h>
#include <stdio.h>
#include <stdlib.h>

typedef float vector __attribute__((vector_size(64)));

enum { CHAINS = 24, ROUNDS = 5, VECTORS = 1 << 20 }; // chains hide the latency of two units; 64 MiB an array
static const long STEPS = 100000;                    // of a burst: half a millisecond to a millisecond

// Multiply-adds on one core; the sum keeps them from being optimised away.
static float multiply_add(void)
{
    vector sum[CHAINS] = {{0}}, factor, term;
    for (int i = 0; i < 16; i++) {
        factor[i] = 1.0f + 1e-7f * (float)i;
        term[i] = 1e-9f * (float)i;
    }
    for (long step = 0; step < STEPS; step++) {
        for (int i = 0; i < CHAINS; i++)
            sum[i] = sum[i] * factor + term;
        __asm__ volatile("" : "+v"(factor), "+v"(term));
    }
    float total = 0;
    for (int i = 0; i < CHAINS; i++)
        for (int lane = 0; lane < 16; lane++)
            total += sum[i][lane];
    return total;
}

static double bandwidth(void)
{
    vector *a = aligned_alloc(64, VECTORS * sizeof *a), *b = aligned_alloc(64, VECTORS * sizeof *b),
           *c = aligned_alloc(64, VECTORS * sizeof *c);
    if (!a || !b || !c)
        exit(1);
    double best = 0;
    for (int round = 0; round < ROUNDS + 1; round++) { // the first one touches the pages
        double start = omp_get_wtime();
#pragma omp parallel for schedule(static)
        for (int i = 0; i < VECTORS; i++) {
            if (round == 0)
                b[i] = c[i] = (vector){1};
            a[i] = b[i] + 3.0f * c[i];
        }
        double rate = 3.0 * VECTORS * sizeof *a / (omp_get_wtime() - start);
        if (round > 0 && rate > best)
            best = rate;
    }
    free(a), free(b), free(c);
    return best;
}

static double burst_seconds(long bursts)
{
    double start = omp_get_wtime();
    float total = 0;
#pragma omp parallel reduction(+ : total)
    for (long i = 0; i < bursts; i++)
        total += multiply_add();
    return total == total ? omp_get_wtime() - start : -1;
}

int main(void)
{
    threads_begin();
    double flops = 2.0 * 16 * CHAINS * (double)STEPS * omp_get_max_threads();
    double best = burst_seconds(10);
    for (int round = 1; round < ROUNDS; round++) {
        double seconds = burst_seconds(10);
        best = seconds < best ? seconds : best;
    }
    printf("{\"flops\": %.0f, \"gflops\": %.1f, \"gbytes\": %.1f}\n", flops, 10 * flops / best * 1e-9,
           bandwidth() * 1e-9);
    fflush(stdout);
    for (long bursts; scanf("%ld", &bursts) == 1;) {
        printf("%.9g\n", burst_seconds(bursts));
        fflush(stdout);
    }
    return 0;
}
