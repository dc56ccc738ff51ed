// Runs one entry of a generated model again and again for a benchmark, in a process that holds nothing else.
//
//     worker train|predict
//
// Linked with a generated C file. Prints one line of JSON about the program, then answers each line `N` on standard
// input with the seconds that N steps took. Fields hold random data; learning rates are as good as 0, because thousands
// of steps on one batch would learn it by heart, and gradients that die away become denormal numbers, which are slow.
#include "dlc_program.h"
#include "pages.h"
#include "threads.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static void *allocate(size_t bytes)
{
    void *memory = pages_zeroed(bytes);
    if (!memory) {
        fprintf(stderr, "worker: out of memory\n");
        exit(1);
    }
    return memory;
}

static size_t type_bytes(dlc_type type)
{
    return type == DLC_F64 ? 8 : type == DLC_BOOL ? 1 : 4;
}

// Reals in [0, 1), integers in 0..9.
static void fill(void *memory, dlc_type type, size_t count)
{
    uint32_t bits = 1;
    for (size_t i = 0; i < count; i++) {
        bits = bits * 1664525u + 1013904223u;
        double uniform = (bits >> 8) * 0x1p-24;
        if (type == DLC_F64)
            ((double *)memory)[i] = uniform;
        else if (type == DLC_F32)
            ((float *)memory)[i] = (float)uniform;
        else if (type == DLC_I32)
            ((int32_t *)memory)[i] = (int32_t)(uniform * 10);
        else
            ((unsigned char *)memory)[i] = (unsigned char)(uniform * 2);
    }
}

static size_t fill_fields(const dlc_program *program, char *model)
{
    size_t sum = 0;
    for (int i = 0; i < program->field_count; i++) {
        const dlc_field *field = &program->field[i];
        size_t count = field->count * (size_t)program->batch;
        void *memory = allocate(count * type_bytes(field->type));
        fill(memory, field->type, count);
        memcpy(model + field->offset, &memory, sizeof memory);
        sum += count * type_bytes(field->type);
    }
    return sum;
}

static void stop_learning(const dlc_program *program, char *model)
{
    for (int i = 0; i < program->tensor_count; i++) {
        const dlc_tensor *tensor = &program->tensor[i];
        const char *last = strrchr(tensor->name, '.');
        last = last ? last + 1 : tensor->name;
        if (tensor->role != DLC_SETTING || (strcmp(last, "lr") != 0 && strcmp(last, "rate") != 0))
            continue;
        if (tensor->type == DLC_F64)
            *(double *)(void *)(model + tensor->offset) = 1e-12;
        else
            *(float *)(void *)(model + tensor->offset) = 1e-12f;
    }
}

static long resident_bytes(void)
{
    long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file && fscanf(file, "%*d %ld", &pages) != 1)
        pages = 0;
    if (file)
        fclose(file);
    return pages * 4096;
}

int main(int argc, char **argv)
{
    threads_begin();
    if (argc != 2 || (strcmp(argv[1], "train") != 0 && strcmp(argv[1], "predict") != 0)) {
        fprintf(stderr, "usage: worker train|predict\n");
        return 2;
    }
    const dlc_program *program = dlc_main_program();
    bool train = strcmp(argv[1], "train") == 0;
    void (*step)(void *, int) = train ? program->train_step : program->predict;
    const dlc_entry *entry = train ? &program->train_entry : &program->predict_entry;
    int batch = train ? program->batch : program->predict_batch;
    char *model = allocate(program->bytes);
    size_t data = fill_fields(program, model);
    program->initialize(model, 1);
    stop_learning(program, model);
    double flops = entry->spared;
    for (int i = 0; i < entry->kernel_count; i++)
        flops += entry->kernel[i].flops;
    step(model, batch);
    printf("{\"batch\": %d, \"flops\": %.0f, \"arena\": %zu, \"bytes\": %zu, \"data\": %zu, \"resident\": %ld}\n",
           batch, flops, entry->arena_bytes, program->bytes, data, resident_bytes());
    fflush(stdout);
    for (long steps; scanf("%ld", &steps) == 1;) {
        double start = now();
        for (long i = 0; i < steps; i++)
            step(model, batch);
        printf("%.9g\n", now() - start);
        fflush(stdout);
    }
    return 0;
}
