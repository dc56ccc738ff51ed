// What the machine can do at most: multiply-adds of f32 vectors in registers, and a triad over arrays that no cache
// holds. Prints one line of JSON; OMP_NUM_THREADS chooses how many cores take part.
#include <omp.h>
#include <stdio.h>
#include <stdlib.h>

typedef float vector __attribute__((vector_size(64)));

enum { CHAINS = 24, ROUNDS = 5, VECTORS = 1 << 20 }; // chains hide the latency of two units; 64 MiB an array
static const long STEPS = 1000000;

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

static double flops(void)
{
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
        double start = omp_get_wtime();
        float total = 0;
        int threads = 0;
        #pragma omp parallel reduction(+ : total, threads)
        {
            total += multiply_add();
            threads++;
        }
        double rate = 2.0 * 16 * CHAINS * (double)STEPS * threads / (omp_get_wtime() - start);
        if (rate > best && total == total)
            best = rate;
    }
    return best;
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

int main(void)
{
    double rate = flops();
    printf("{\"gflops\": %.1f, \"gbytes\": %.1f}\n", rate * 1e-9, bandwidth() * 1e-9);
    return 0;
}
