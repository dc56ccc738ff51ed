// --dump=fuse and --dump=memory: the plan as text, a kernel a paragraph.
#include "plan.h"

static void dump_buffer(FILE *out, const char *what, const Buffer *buffer)
{
    fprintf(out, "    %s %s: %s %s", what, buffer->name, type_name(buffer->type), shape_text(buffer->shape));
    const Buffer *storage = buffer->base ? buffer->base : buffer;
    if (storage->tensor)
        fprintf(out, " = %s", storage->tensor->name);
    else if (storage->literal)
        fprintf(out, " = a table");
    else if (storage->stack)
        fprintf(out, " = %s[%s%d]", storage->stack->name, storage->level ? "t + " : "", storage->shift);
    else
        fprintf(out, " at %lld, %lld bytes, kernels %d to %d", (long long)storage->offset, (long long)storage->bytes,
                storage->first, storage->last);
    fprintf(out, "\n");
}

static void dump_kernel(FILE *out, const Kernel *kernel, int number)
{
    fprintf(out, "%d %s: %s%s%s, %lld FLOPs, %lld bytes\n", number, kernel->name,
            kernel->part_count > 0 ? "rows"
            : kernel->anchor       ? kernel->anchor->op->name
                                   : "map",
            kernel->commit ? ", update" : "", kernel->parallel ? ", parallel" : "", (long long)kernel->flops,
            (long long)kernel->bytes);
    for (int i = 0; i < kernel->value_count; i++) {
        const Value *value = kernel->value[i];
        const char *op = value->op == &op_map ? value->attribute.function->name : value->op->name;
        fprintf(out, "    %%%d = %s", value->id, op);
        for (int j = 0; j < value->input_count; j++) {
            const Value *input = value->input[j];
            if (input->buffer && (!input->kernel || input->kernel->whole != kernel))
                fprintf(out, " %s", input->buffer->name);
            else
                fprintf(out, " %%%d", input->id);
        }
        fprintf(out, " %s\n", shape_text(value->shape));
    }
    if (kernel->part_count > 0)
        fprintf(out, "    %d parts, rows %s\n", kernel->part_count, shape_text(kernel->rows));
    for (int i = 0; i < kernel->output_count; i++)
        dump_buffer(out, format("store %%%d", kernel->output[i].value->id), kernel->output[i].buffer);
    for (int i = 0; kernel->loop && i < kernel->loop->body->kernel_count; i++)
        dump_kernel(out, kernel->loop->body->kernel[i], i);
    if (kernel->loop)
        fprintf(out, "end of %s\n", kernel->name);
}

void plan_dump(FILE *out, const Plan *plan)
{
    fprintf(out, "%s: %d kernels, arena %lld bytes (%lld without sharing)\n", entry_name(plan->program, plan->entry),
            plan->kernel_count, (long long)plan->arena_bytes, (long long)plan->sum_bytes);
    for (int i = 0; i < plan->kernel_count; i++)
        dump_kernel(out, plan->kernel[i], i);
}
