// Links a generated model alone: reads all parameters, as they lie in memory, from standard input, takes one training
// step on fields of zeros, and writes the parameters to standard output. For programs that another processor, or what
// stands for it, has to run.
#include "dlc_program.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static size_t real_bytes(const dlc_program *program)
{
    return program->real == DLC_F64 ? sizeof(double) : sizeof(float);
}

static int move_parameters(const dlc_program *program, unsigned char *model, int out)
{
    for (int i = 0; i < program->tensor_count; i++) {
        const dlc_tensor *tensor = &program->tensor[i];
        unsigned char *at = model + tensor->offset;
        if (tensor->role != DLC_PARAMETER)
            continue;
        size_t done = out ? fwrite(at, real_bytes(program), tensor->count, stdout)
                          : fread(at, real_bytes(program), tensor->count, stdin);
        if (done != tensor->count)
            return 1;
    }
    return 0;
}

static void *zeros(size_t bytes)
{
    bytes = (bytes + 63) / 64 * 64;
    void *memory = aligned_alloc(64, bytes);
    if (!memory)
        abort();
    return memset(memory, 0, bytes);
}

int main(void)
{
    const dlc_program *program = dlc_main_program();
    unsigned char *model = zeros(program->bytes);
    for (int i = 0; i < program->field_count; i++) {
        void *field = zeros(program->field[i].count * (size_t)program->batch * sizeof(double));
        memcpy(model + program->field[i].offset, &field, sizeof field);
    }
    program->initialize(model, 1);
    if (move_parameters(program, model, 0)) {
        fprintf(stderr, "step_driver: too few parameters\n");
        return 1;
    }
    program->train_step(model, program->batch);
    return move_parameters(program, model, 1) || fflush(stdout) != 0;
}
