// --report: what the program is made of: layers with shapes, parameters and FLOPs, and the memory plan.
// Requires: plans with memory. Invalidates: nothing.
#include "loops.h"

#include <string.h>

enum { NAME_WIDTH = 34, SHAPE_WIDTH = 20 };

typedef struct Row {
    int64_t parameters, states, forward, backward, arena;
} Row;

static bool is_within(const Instance *instance, const Instance *ancestor)
{
    for (; instance; instance = instance->parent)
        if (instance == ancestor)
            return true;
    return false;
}

// What one entry computes and stores.
static void add_values(Row *row, const Plan *plan, const Instance *instance)
{
    for (int i = 0; plan && i < plan->graph->count; i++) {
        const Value *value = plan->graph->value[i];
        if (instance && !is_within(value->instance, instance))
            continue;
        *(value->backward || value->recomputed ? &row->backward : &row->forward) += value_flops(value);
        const Buffer *buffer = value->buffer;
        if (buffer && (!buffer->base || buffer->heir) && !buffer->tensor && !buffer->literal && buffer->rows == 0)
            row->arena += buffer->bytes;
    }
}

// All that belongs to an instance and to the layers inside it, in all steps of training; NULL: to the whole program.
static Row sum_row(const Program *program, Plan *const plans[ENTRY_COUNT], const Instance *instance)
{
    Row row = {0};
    for (int i = 0; i < program->tensor_count; i++) {
        const Tensor *tensor = program->tensor[i];
        if (instance && !is_within(tensor->instance, instance))
            continue;
        if (tensor->role == TENSOR_PARAMETER)
            row.parameters += shape_count(tensor->shape);
        else if (tensor->role == TENSOR_STATE)
            row.states += shape_count(tensor->shape);
    }
    for (EntryKind entry = ENTRY_TRAIN; entry < ENTRY_EVALUATE; entry++)
        add_values(&row, plans[entry], instance);
    return row;
}

// 1234567 -> "1.23 M"
static const char *quantity(int64_t number, int64_t kilo)
{
    static const char *const unit[] = {"", " K", " M", " G", " T"};
    double value = (double)number;
    int i = 0;
    for (; value >= (double)kilo * 0.9995 && i < 4; i++)
        value /= (double)kilo;
    return i == 0 ? format("%lld", (long long)number)
                  : format("%.*f%s",
                           value < 9.995   ? 2
                           : value < 99.95 ? 1
                                           : 0,
                           value, unit[i]);
}

static void print_row(FILE *out, const char *name, const char *shape, Row row)
{
    fprintf(out, "%-*s %-*s %12lld %10s %10s %10s\n", NAME_WIDTH, name, SHAPE_WIDTH, shape, (long long)row.parameters,
            quantity(row.forward, 1000), quantity(row.backward, 1000), quantity(row.arena, 1024));
}

static void print_rule(FILE *out, char c)
{
    for (int i = 0; i < NAME_WIDTH + SHAPE_WIDTH + 48; i++)
        fputc(c, out);
    fputc('\n', out);
}

// A layer's own row, then the layers that it is made of, indented. Layers without parameters or sub-layers of their
// own still get a row: the shapes tell the story.
static void print_instance(FILE *out, const Program *program, Plan *const plans[ENTRY_COUNT], const Instance *instance,
                           int depth)
{
    const char *name = format("%*s%s (%s)", 2 * depth, "", instance->name, instance->definition->name.text);
    if (strcmp(instance->name, instance->definition->name.text) == 0)
        name = format("%*s%s", 2 * depth, "", instance->name);
    print_row(out, name, instance->has_output ? shape_text(instance->output) : "", sum_row(program, plans, instance));
    for (const Instance *child = instance->child; child; child = child->next)
        print_instance(out, program, plans, child, depth + 1);
}

static void print_memory(FILE *out, const Program *program, Plan *const plans[ENTRY_COUNT])
{
    int64_t largest = 0, slots = 0;
    for (int i = 0; i < program->tensor_count; i++)
        if (program->tensor[i]->role == TENSOR_SLOT)
            slots += shape_count(program->tensor[i]->shape);
    fprintf(out, "%-*s %lld numbers\n", NAME_WIDTH, "optimizer state", (long long)slots);
    fprintf(out, "\n%-*s %8s %14s %14s %7s\n", NAME_WIDTH, "entry", "kernels", "arena bytes", "unshared", "ratio");
    for (int i = 0; i < ENTRY_COUNT; i++) {
        const Plan *plan = plans[i];
        if (!plan)
            continue;
        if (plan->arena_bytes > largest)
            largest = plan->arena_bytes;
        fprintf(out, "%-*s %8d %14lld %14lld %6.0f%%\n", NAME_WIDTH, entry_name(program, plan->entry),
                plan->kernel_count, (long long)plan->arena_bytes, (long long)plan->sum_bytes,
                plan->sum_bytes ? 100.0 * (double)plan->arena_bytes / (double)plan->sum_bytes : 100.0);
    }
    fprintf(out, "%-*s %23lld   (%s)\n", NAME_WIDTH, "the program's arena", (long long)largest,
            quantity(largest, 1024));
}

// What recomputing would change, or has changed.
static void print_recomputing(FILE *out, const Program *program, Plan *const plans[ENTRY_COUNT])
{
    fprintf(out, "\n%-*s %14s %10s %14s %10s\n", NAME_WIDTH, "--memory=", "fast: arena", "FLOPs", "small: arena",
            "FLOPs");
    for (EntryKind entry = ENTRY_TRAIN; entry < ENTRY_EVALUATE; entry++)
        if (plans[entry] && plans[entry]->cost[0].flops > 0) {
            const MemoryCost *fast = &plans[entry]->cost[0], *small = &plans[entry]->cost[1];
            fprintf(out, "%-*s %14lld %10s %14lld %10s\n", NAME_WIDTH, entry_name(program, entry),
                    (long long)fast->bytes, quantity(fast->flops, 1000), (long long)small->bytes,
                    quantity(small->flops, 1000));
        }
}

// What a kernel of training computes and moves; `train --profile` has the same rows with times.
static void print_kernel_row(FILE *out, const Program *program, const Kernel *kernel, int depth)
{
    const char *name = format("%*s%s", 2 * depth, "", kernel->name);
    double intensity = kernel->bytes > 0 ? (double)kernel->flops / (double)kernel->bytes : 0;
    fprintf(out, "%-*s %-24s %10s %10s %12.2f\n", NAME_WIDTH, name, place_text(program, kernel->span),
            quantity(kernel->flops, 1000), quantity(kernel->bytes, 1024), intensity);
    for (int i = 0; kernel->loop && i < kernel->loop->body->kernel_count; i++)
        print_kernel_row(out, program, kernel->loop->body->kernel[i], depth + 1);
}

static void print_kernels(FILE *out, const Program *program, Plan *const plans[ENTRY_COUNT])
{
    fprintf(out, "\n%-*s %-24s %10s %10s %12s\n", NAME_WIDTH, "kernel of training", "source", "FLOPs", "bytes",
            "FLOPs/byte");
    for (EntryKind entry = ENTRY_TRAIN; entry < ENTRY_EVALUATE; entry++)
        for (int i = 0; plans[entry] && i < plans[entry]->kernel_count; i++)
            print_kernel_row(out, program, plans[entry]->kernel[i], 0);
}

void report_print(FILE *out, Program *program, Plan *const plans[ENTRY_COUNT])
{
    fprintf(out, "%s: batch %d, %s\n\n", program->source->path, program->batch,
            program->real_is_double ? "f64" : "f32");
    fprintf(out, "%-*s %-*s %12s %10s %10s %10s\n", NAME_WIDTH, "layer", SHAPE_WIDTH, "output (one example)",
            "parameters", "forward", "backward", "bytes");
    print_rule(out, '=');
    for (const Instance *model = program->root->child; model; model = model->next)
        print_instance(out, program, plans, model, 0);
    print_rule(out, '-');
    Row all = sum_row(program, plans, NULL);
    print_row(out, "a training step of the program", "", all);
    fprintf(out, "%-*s %lld\n", NAME_WIDTH, "parameters, not trained", (long long)all.states);
    print_memory(out, program, plans);
    print_recomputing(out, program, plans);
    print_kernels(out, program, plans);
    fprintf(out,
            "\nforward and backward: FLOPs of a batch; bytes: stored values of the layer, before they share memory\n"
            "unshared: the sum of all values that kernels store for each other, each in bytes of its own\n");
}
