// Where a loss that is not finite came from: the data, the weights, or the first kernel that makes such a value.
#include "trainer.h"

#include <stdlib.h>
#include <string.h>

// Runs the kernels of a training step one by one; the first whose output is not finite, or NULL.
static const dlc_kernel *first_bad_kernel(const Model *model)
{
    const dlc_entry *entry = &model->program->train_entry;
    for (int i = 0; i < entry->kernel_count; i++) {
        const dlc_kernel *kernel = &entry->kernel[i];
        kernel->run(model->data);
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
    unsigned long long step = (unsigned long long)*model_step(model) + 1;
    Error reason;
    if (!load_batch(model, data, SPLIT_TRAIN, order, n, model->program->batch, true, &reason)) {
        fail(error, "step %llu: the loss is %s: %s", step, loss.text, reason.text);
        return;
    }
    int weight = first_tensor_not_finite(model);
    // Kernels of the update would change the model: it is put back.
    unsigned char *copy = malloc(program->bytes);
    if (copy)
        memcpy(copy, model->data, program->bytes);
    const dlc_kernel *kernel = copy ? first_bad_kernel(model) : NULL;
    if (copy)
        memcpy(model->data, copy, program->bytes);
    free(copy);
    char place[200] = "";
    if (kernel)
        snprintf(place, sizeof place, "; the first output that is not finite is that of %s (%s:%d)", kernel->name,
                 program->source, kernel->line);
    if (weight >= 0)
        fail(error, "step %llu: the loss is %s: the update before made '%s' infinite or not a number%s", step,
             loss.text, program->tensor[weight].name, place);
    else
        fail(error, "step %llu: the loss is %s%s", step, loss.text, place);
}
