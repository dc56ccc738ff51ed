// Fusion: which values are stored, and which kernel computes each of them.
// Requires: a batched, simplified graph without batch_mean, total or gradient ops.
// Provides: the Plan's kernels in an order that respects data and in-place updates; a Buffer for every stored value
//           (Value.buffer) and every tensor; Value.kernel for values that a kernel stores or could store.
// Invalidates: Value.mark (position in the graph), Value.uses.
#include "fuse.h"

static void list_values(Fusion *fusion, Kernel *kernel, Value *value, int stamp)
{
    if (value->mark < 0 || facts_of(fusion, value)->inlined_by == stamp || value->op == &op_input)
        return;
    if (value->buffer && value->kernel != kernel)
        return;
    facts_of(fusion, value)->inlined_by = stamp;
    for (int i = 0; i < value->input_count; i++)
        list_values(fusion, kernel, value->input[i], stamp);
    kernel->value = mem_grow(kernel->value, kernel->value_count, sizeof *kernel->value);
    kernel->value[kernel->value_count++] = value;
}

bool is_worth_threads(int64_t flops, int64_t bytes)
{
    enum { PARALLEL_WORK = 50000 }; // FLOPs and numbers moved below which a parallel region costs more than it gives
    return flops + bytes / 4 > PARALLEL_WORK;
}

static void account(Fusion *fusion, Kernel *kernel)
{
    for (int i = 0; i < kernel->value_count; i++) {
        Value *value = kernel->value[i];
        kernel->flops += value->op->flops ? value->op->flops(value) : own_cost(value) * shape_count(value->shape);
        for (int j = 0; j < value->input_count; j++)
            if (value->input[j]->buffer && value->input[j]->kernel != kernel)
                kernel->bytes += value->input[j]->buffer->bytes;
    }
    for (int i = 0; i < kernel->output_count; i++)
        kernel->bytes += kernel->output[i].buffer->bytes;
    kernel->parallel = !fusion->naive && !kernel->loop && is_worth_threads(kernel->flops, kernel->bytes);
}

static void place(Fusion *fusion, int node)
{
    Node *n = &fusion->node[node];
    if (n->placed)
        return;
    n->placed = true;
    for (int i = 0; i < n->after_count; i++)
        place(fusion, n->after[i]);
    Kernel *kernel = fusion->node[node].kernel;
    if (kernel->output_count == 0)
        return; // everything it computed is computed elsewhere, or by nobody
    Plan *plan = fusion->plan;
    plan->kernel = mem_grow(plan->kernel, plan->kernel_count, sizeof *plan->kernel);
    plan->kernel[plan->kernel_count++] = kernel;
}

// The update runs after all else, so that a loss that is not finite can stop it.
static void order_kernels(Fusion *fusion)
{
    for (int commit = 0; commit <= 1; commit++)
        for (int i = 0; i < fusion->node_count; i++)
            if (fusion->node[i].kernel->commit == commit)
                place(fusion, i);
    Plan *plan = fusion->plan;
    for (int i = 1; i < plan->kernel_count; i++)
        if (plan->kernel[i - 1]->commit && !plan->kernel[i]->commit)
            BUG("kernel %d computes the loss after the update has begun", i);
}

static void finish_kernels(Fusion *fusion)
{
    for (int i = 0; i < fusion->node_count; i++) {
        Kernel *kernel = fusion->node[i].kernel;
        if (kernel->anchor && kernel->output_count > 0)
            list_values(fusion, kernel, kernel->anchor, i + 1);
        for (int j = 0; j < kernel->output_count; j++)
            list_values(fusion, kernel, kernel->output[j].value, i + 1);
        account(fusion, kernel);
    }
}

static void fuse(Plan *plan, bool naive);

static void plan_bodies(Fusion *fusion)
{
    for (int i = 0; i < fusion->node_count; i++) {
        Kernel *kernel = fusion->node[i].kernel;
        if (!kernel->loop)
            continue;
        kernel->loop->body = loop_body(fusion->plan, kernel->loop, kernel->anchor);
        fuse(kernel->loop->body, fusion->naive);
    }
}

static void fuse(Plan *plan, bool naive)
{
    plan->naive = naive;
    Fusion fusion = {.plan = plan, .program = plan->program, .graph = plan->graph, .naive = naive};
    fusion.facts = mem_alloc((size_t)(plan->graph->count + 1) * sizeof *fusion.facts);
    decide_storage(&fusion);
    make_kernels(&fusion);
    collect_reads(&fusion);
    plan_buffers(&fusion);
    plan_bodies(&fusion);
    finish_kernels(&fusion);
    order_kernels(&fusion);
}

Plan *plan_fuse(Program *program, EntryKind entry, Graph *graph, bool naive)
{
    Plan *plan = mem_alloc(sizeof *plan);
    *plan = (Plan){.program = program, .entry = entry, .graph = graph};
    fuse(plan, naive);
    return plan;
}
