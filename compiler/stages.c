// Stages: a large sum over the batch and more becomes a sum for each example and the sum of those; a product with a
// long sum and a small result becomes a product for each part of the sum and the sum of those. Requires: a simplified
// graph. Provides: reductions whose outer axis is kept, which plan_rows can merge with what else is done to the same
// example: with each other, and with the kernel that computes what they sum; products whose parts threads can divide.
// Invalidates: Value.id (numbered anew).
//
// The sums of the gradient of a batch norm, and of the bias before it, each read a tensor that is larger than the
// caches; example by example they share one pass. A thread that has a part of a dense layer's sum reads a part of its
// weights, the one that it updates later on, where all threads would read all of the images or all of the weights.
// The order is fixed by the shapes: the bits do not depend on threads.
#include "graph.h"

enum {
    ENOUGH_EXAMPLES = 16,   // for threads to share
    ENOUGH_SUMMED = 16,     // elements for each partial sum
    LARGE_ELEMENTS = 65536, // of what is summed
    PARTS = 4,              // of the sum of a product: threads find equal numbers
    PART_LENGTH = 128,      // of such a part, at least
    PART_ROWS = 16,         // of its result, at least
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

// A matrix product of two stored operands. The parts' results, written and read, take less time than the larger
// operand.
static bool has_parts(const Value *value)
{
    if (value->op != &op_contract || value->type != TYPE_REAL || value->shape.rank != 2 ||
        value->attribute.contract.batch_count > 0 || value->attribute.contract.sum_count != 1)
        return false;
    const Value *const *input = (const Value *const *)value->input;
    int length = input[0]->shape.dim[value->attribute.contract.sum[0][0]];
    int rows = value->shape.dim[0], columns = value->shape.dim[1];
    int64_t larger = (int64_t)length * (rows > columns ? rows : columns);
    return length % PARTS == 0 && length / PARTS >= PART_LENGTH && rows >= PART_ROWS && columns >= PART_ROWS &&
           2 * PARTS * shape_count(value->shape) < larger;
}

// The operand with the axis that is summed as two: the parts and what is in one.
static Value *in_parts(Graph *graph, Value *x, int axis)
{
    Shape shape = {.rank = x->shape.rank + 1};
    for (int i = 0; i < x->shape.rank; i++)
        shape.dim[i < axis ? i : i + 1] = x->shape.dim[i];
    shape.dim[axis] = PARTS;
    shape.dim[axis + 1] /= PARTS;
    return graph_reshape(graph, x, shape);
}

// The products of all parts; `value` becomes their sum.
static void split_product(Graph *graph, Value *value)
{
    int axis[2], inside[2];
    Value *operand[2];
    graph_place(graph, value);
    for (int i = 0; i < 2; i++) {
        axis[i] = value->attribute.contract.sum[i][0];
        inside[i] = axis[i] + 1;
        operand[i] = in_parts(graph, value->input[i], axis[i]);
    }
    Value *products = graph_contract(graph, operand[0], operand[1], 1, &axis[0], &axis[1], 1, &inside[0], &inside[1]);
    const Value *sum = graph_reduce(graph, REDUCE_SUM, products, 1);
    graph->count--;
    value->op = sum->op;
    value->attribute = sum->attribute;
    value->input = sum->input;
    value->input_count = sum->input_count;
}

static void append(Graph *graph, Value *value)
{
    graph->value = mem_grow(graph->value, graph->count, sizeof *graph->value);
    value->id = graph->count;
    graph->value[graph->count++] = value;
}

void graph_stages(Graph *graph)
{
    Value **old = graph->value;
    int count = graph->count;
    graph->value = NULL;
    graph->count = 0;
    for (int i = 0; i < count; i++) {
        Value *value = old[i];
        if (is_staged(value))
            append(graph, split(value));
        else if (has_parts(value))
            split_product(graph, value);
        append(graph, value);
    }
}
