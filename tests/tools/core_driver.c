// Links a generated model alone, without the host library, and calls every function of its table on random data: a full
// batch, a short one, one example. Exits with 0 if losses and weights stay finite.
#include "dlc_program.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STEPS = 1, CLASSES = 10 }; // of a full batch; two others follow

static uint32_t next_random(void)
{
    static uint32_t state = 2463534242u;
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

static size_t type_bytes(dlc_type type)
{
    return type == DLC_F64 ? sizeof(double) : type == DLC_BOOL ? 1 : sizeof(float);
}

// Memory of its own for each batch, of exactly its size, so that a sanitizer sees an access beyond it.
static void fill_field(unsigned char *model, const dlc_field *field, int batch)
{
    size_t count = field->count * (size_t)batch;
    void *data = malloc(count * type_bytes(field->type));
    if (!data)
        abort();
    for (size_t i = 0; i < count; i++) {
        uint32_t bits = next_random();
        double real = (double)bits / 4294967296.0;
        if (field->type == DLC_I32)
            ((int32_t *)data)[i] = (int32_t)(bits % CLASSES);
        else if (field->type == DLC_F64)
            ((double *)data)[i] = real;
        else
            ((float *)data)[i] = (float)real;
    }
    memcpy(model + field->offset, &data, sizeof data);
}

static void free_field(unsigned char *model, const dlc_field *field)
{
    void *data;
    memcpy(&data, model + field->offset, sizeof data);
    free(data);
}

static double element(const unsigned char *model, const dlc_tensor *tensor, size_t index)
{
    const unsigned char *at = model + tensor->offset + index * type_bytes(tensor->type);
    if (tensor->type == DLC_F64)
        return *(const double *)at;
    return tensor->type == DLC_F32 ? *(const float *)at : 0;
}

static int check_finite(const dlc_program *program, const unsigned char *model, const char *when)
{
    for (int i = 0; i < program->tensor_count; i++) {
        const dlc_tensor *tensor = &program->tensor[i];
        for (size_t k = 0; tensor->role != DLC_OUTPUT && k < tensor->count; k++)
            if (!isfinite(element(model, tensor, k))) {
                fprintf(stderr, "%s: %s[%zu] is not finite\n", when, tensor->name, k);
                return 1;
            }
    }
    double loss = element(model, &program->tensor[program->loss], 0);
    printf("%s: loss %g\n", when, loss);
    return !isfinite(loss);
}

int main(void)
{
    const dlc_program *program = dlc_main_program();
    unsigned char *model = aligned_alloc(64, (program->bytes + 63) / 64 * 64);
    if (!model)
        return 1;
    memset(model, 0, program->bytes);
    for (int i = 0; i < program->field_count; i++)
        fill_field(model, &program->field[i], program->batch);

    int failed = 0;
    program->initialize(model, 1);
    program->reset_totals(model);
    for (int step = 0; step < STEPS; step++)
        program->train_step(model, program->batch);
    failed |= check_finite(program, model, "full batch");
    program->train_step(model, (program->batch + 2) / 3);
    failed |= check_finite(program, model, "short batch");
    program->train_step(model, 1);
    failed |= check_finite(program, model, "one example");
    program->evaluate(model, program->batch);
    program->evaluate(model, 1);
    failed |= check_finite(program, model, "evaluated");
    if (program->predict) {
        program->predict(model, program->batch);
        program->predict(model, 1);
    }
    if (program->generate)
        program->generate(model, 0);

    for (int i = 0; i < program->field_count; i++)
        free_field(model, &program->field[i]);
    free(model);
    return failed;
}
