// reshape: the same elements, in row-major order, under another shape (the constructor's choice).
#include "loops.h"

#include "elaborate.h"

static void infer(Value *value)
{
    const Value *x = value->input[0];
    if (shape_count(value->shape) != shape_count(x->shape))
        BUG("reshape of %s to %s", shape_text(x->shape), shape_text(value->shape));
    value->type = x->type;
}

static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    return graph_reshape(graph, dy, value->input[which]->shape);
}

static Value *batch(Graph *graph, Value *value, Value **input)
{
    return graph_reshape(graph, input[0], shape_prepend(graph->batch, value->shape));
}

// Axes are taken together only as far as they must be: [64, 5, 5, 8] as [64, 200] keeps the first axis as it is, so
// that its index needs no division.
static LExpr *at(Lower *lower, Value *value, LExpr **index)
{
    Shape from = value->shape, to = value->input[0]->shape;
    LExpr *inner[MAX_RANK];
    int i = 0, k = 0;
    while (i < from.rank || k < to.rank) {
        int from_begin = i, to_begin = k;
        int64_t from_count = i < from.rank ? from.dim[i++] : 1;
        int64_t to_count = k < to.rank ? to.dim[k++] : 1;
        while (from_count != to_count) {
            if (from_count < to_count)
                from_count *= from.dim[i++];
            else
                to_count *= to.dim[k++];
        }
        LExpr *element = l_flatten(shape_of(i - from_begin, from.dim + from_begin), index + from_begin);
        l_unflatten(shape_of(k - to_begin, to.dim + to_begin), element, inner + to_begin);
    }
    return lower_at(lower, value->input[0], inner);
}

static Datum *call_reshape(Call *call)
{
    Value *x;
    int dim[MAX_RANK], rank;
    if (!argument_tensor(call, 0, &x) || !argument_integer_list(call, 1, MAX_RANK, dim, &rank))
        return NULL;
    int64_t count = shape_count(x->shape), known = 1;
    int open = -1;
    for (int i = 0; i < rank; i++) {
        if (dim[i] == -1 && open >= 0)
            return argument_error(call, 1, "only one size can be -1");
        if (dim[i] == -1)
            open = i;
        else if (dim[i] < 1)
            return argument_error(call, 1, "a size must be at least 1, got %d", dim[i]);
        else
            known *= dim[i];
    }
    if (open >= 0 && count % known == 0)
        dim[open] = (int)(count / known);
    Shape shape = shape_of(rank, dim);
    if (open >= 0 && count % known != 0)
        return argument_error(call, 1, "the %lld elements of a tensor %s cannot be divided by %lld", (long long)count,
                              shape_text(x->shape), (long long)known);
    if (shape_count(shape) != count)
        return argument_error(call, 1, "a tensor %s has %lld elements, %s needs %lld", shape_text(x->shape),
                              (long long)count, shape_text(shape), (long long)shape_count(shape));
    return datum_tensor(graph_reshape(call->graph, x, shape));
}

static const char *const samples[] = {
    "x: [3, 4] => reshape(x, [12])",       "x: [3, 4] => reshape(x, [2, -1])", "x: [2, 3, 4] => reshape(x, [2, 12])",
    "x: [24] => reshape(x, [2, 1, 3, 4])", "x: [1] => reshape(x, [])",         NULL,
};

const Op op_reshape = {
    .name = "reshape",
    .signature = "reshape(x, shape)",
    .call = call_reshape,
    .summary = "the elements of x under another shape; one size may be -1",
    .infer = infer,
    .gradient = gradient,
    .batch = batch,
    .at = at,
    .samples = samples,
};
