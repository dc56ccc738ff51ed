// Stages: a large sum over the batch and more becomes a sum for each example and the sum of those.
// Requires: a simplified graph. Provides: reductions whose outer axis is kept, which plan_rows can merge with what else
// is done to the same example: with each other, and with the kernel that computes what they sum.
// Invalidates: Value.id (numbered anew).
//
// The sums of the gradient of a batch norm, and of the bias before it, each read a tensor that is larger than the
// caches; example by example they share one pass. The order is fixed by the shapes: the bits do not depend on threads.
#include "graph.h"

enum {
    ENOUGH_EXAMPLES = 16,  // for threads to share
    ENOUGH_SUMMED = 16,    // elements for each partial sum
    LARGE_ELEMENTS = 65536 // of what is summed
};

static bool is_staged(const Value *value)
{
    if (value->op != &op_reduce || value->attribute.reduce.kind != REDUCE_SUM || value->type != TYPE_REAL)
        return false;
    const Shape shape = value->input[0]->shape;
    unsigned axes = value->attribute.reduce.axes;
    int64_t summed = shape_count(shape) / (shape_count(value->shape) > 0 ? shape_count(value->shape) : 1);
    return (axes & 1) && value->shape.rank > 0 && shape.dim[0] >= ENOUGH_EXAMPLES &&
           summed / shape.dim[0] >= ENOUGH_SUMMED && shape_count(shape) >= LARGE_ELEMENTS;
}

// The sum over all axes but the first; `value` becomes the sum of these.
static Value *split(Value *value)
{
    Value *inner = mem_alloc(sizeof *inner);
    *inner = *value;
    inner->input = mem_alloc(sizeof *inner->input);
    inner->input[0] = value->input[0];
    inner->attribute.reduce.axes &= ~1u;
    inner->name = NULL;
    inner->op->infer(inner);
    value->input = mem_alloc(sizeof *value->input);
    value->input[0] = inner;
    value->attribute.reduce.axes = 1;
    return inner;
}

void graph_stages(Graph *graph)
{
    Value **old = graph->value;
    int count = graph->count;
    graph->value = NULL;
    graph->count = 0;
    for (int i = 0; i < 2 * count; i++) {
        Value *value = old[i / 2];
        if (i % 2 == 0 && !is_staged(value))
            continue;
        if (i % 2 == 0)
            value = split(value);
        graph->value = mem_grow(graph->value, graph->count, sizeof *graph->value);
        value->id = graph->count;
        graph->value[graph->count++] = value;
    }
}
