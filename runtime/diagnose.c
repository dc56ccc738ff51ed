// Where a loss that is not finite came from: the data, the weights, or the first kernel that makes such a value.
#include "trainer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

// The step of the train section whose loss is not finite: none after it has run.
static const dlc_step *bad_step(const Model *model)
{
    const dlc_program *program = model->program;
    int i = 0;
    while (i + 1 < program->step_count &&
           isfinite(element(program->real, model_tensor(model, program->step[i].loss), 0)))
        i++;
    return &program->step[i];
}

// Runs the kernels of a training step one by one; the first whose output is not finite, or NULL.
static const dlc_kernel *first_bad_kernel(const Model *model, const dlc_step *step)
{
    const dlc_entry *entry = &model->program->train_entry;
    for (int i = 0; i < step->kernel_count; i++) {
        const dlc_kernel *kernel = &entry->kernel[step->first_kernel + i];
        entry->run(model->data, step->first_kernel + i);
        const void *output = model->data + kernel->output_offset;
        if (first_not_finite(kernel->output_type, output, kernel->output_count) < kernel->output_count)
            return kernel;
    }
    return NULL;
}

void diagnose_step(const Model *model, const Dataset *data, const uint32_t *order, int n, Error *error)
{
    const dlc_program *program = model->program;
    NumberText loss = value_text(model_loss(model));
    const dlc_step *step = bad_step(model);
    char when[200];
    snprintf(when, sizeof when, "step %llu: the loss %s%s%sis %s", (unsigned long long)*model_step(model) + 1,
             step->name ? "of '" : "", step->name ? step->name : "", step->name ? "' " : "", loss.text);
    Error reason;
    if (!load_batch(model, data, SPLIT_TRAIN, order, n, model->program->batch, true, &reason)) {
        fail(error, "%s: %s", when, reason.text);
        return;
    }
    int weight = first_tensor_not_finite(model);
    // Kernels of the update would change the model: it is put back.
    unsigned char *copy = malloc(program->bytes);
    if (copy)
        memcpy(copy, model->data, program->bytes);
    const dlc_kernel *kernel = copy ? first_bad_kernel(model, step) : NULL;
    if (copy)
        memcpy(model->data, copy, program->bytes);
    free(copy);
    char place[200] = "";
    if (kernel)
        snprintf(place, sizeof place, "; the first output that is not finite is that of %s (%s:%d)", kernel->name,
                 program->source, kernel->line);
    if (weight >= 0)
        fail(error, "%s: the update before made '%s' infinite or not a number%s", when, program->tensor[weight].name,
             place);
    else
        fail(error, "%s%s", when, place);
}
