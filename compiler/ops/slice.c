// slice: a strided box of a tensor. Attribute: start and stride of each axis (a negative one walks down); the sizes are
// the constructor's choice.
#include "loops.h"

#include "elaborate.h"

static void infer(Value *value)
{
    const Value *x = value->input[0];
    if (value->shape.rank != x->shape.rank)
        BUG("slice of %s to %s", shape_text(x->shape), shape_text(value->shape));
    for (int i = 0; i < x->shape.rank; i++) {
        int first = value->attribute.slice.start[i], stride = value->attribute.slice.stride[i];
        int last = first + stride * (value->shape.dim[i] - 1);
        if (stride == 0 || first < 0 || last < 0 || first >= x->shape.dim[i] || last >= x->shape.dim[i])
            BUG("slice %d..%d by %d of axis %d of %s", first, last, stride, i, shape_text(x->shape));
    }
    value->type = x->type;
}

// dy goes back to where it was taken from, zeros elsewhere: turned round where the slice walked down, then spread out.
static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    const Shape from = value->input[which]->shape;
    int start[MAX_RANK] = {0}, turn[MAX_RANK], low[MAX_RANK], high[MAX_RANK], between[MAX_RANK];
    for (int i = 0; i < from.rank; i++) {
        int first = value->attribute.slice.start[i], stride = value->attribute.slice.stride[i];
        int last = first + stride * (value->shape.dim[i] - 1);
        turn[i] = stride < 0 ? -1 : 1;
        start[i] = stride < 0 ? value->shape.dim[i] - 1 : 0;
        low[i] = stride < 0 ? last : first;
        high[i] = from.dim[i] - 1 - (stride < 0 ? first : last);
        between[i] = (stride < 0 ? -stride : stride) - 1;
    }
    return graph_pad(graph, graph_slice(graph, dy, start, dy->shape.dim, turn), low, high, between, 0);
}

static Value *batch(Graph *graph, Value *value, Value **input)
{
    int start[MAX_RANK] = {0}, size[MAX_RANK] = {graph->batch}, stride[MAX_RANK] = {1};
    for (int i = 0; i < value->shape.rank; i++) {
        start[i + 1] = value->attribute.slice.start[i];
        size[i + 1] = value->shape.dim[i];
        stride[i + 1] = value->attribute.slice.stride[i];
    }
    return graph_slice(graph, input[0], start, size, stride);
}

static LExpr *at(Lower *lower, Value *value, LExpr **index)
{
    LExpr *inner[MAX_RANK];
    for (int i = 0; i < value->shape.rank; i++)
        inner[i] = l_add_constant(l_scale(index[i], value->attribute.slice.stride[i]), value->attribute.slice.start[i]);
    return lower_at(lower, value->input[0], inner);
}

static Datum *call_flip(Call *call)
{
    Value *x;
    unsigned axes;
    if (!argument_tensor(call, 0, &x) || !argument_axes(call, 1, x->shape.rank, &axes))
        return NULL;
    int start[MAX_RANK], stride[MAX_RANK];
    for (int i = 0; i < x->shape.rank; i++) {
        bool turned = axes >> i & 1;
        start[i] = turned ? x->shape.dim[i] - 1 : 0;
        stride[i] = turned ? -1 : 1;
    }
    return datum_tensor(graph_slice(call->graph, x, start, x->shape.dim, stride));
}

static const char *const samples[] = {
    "x: [3, 4] => flip(x, 1)",   "x: [2, 3, 4] => flip(x, [0, 2])",
    "x: [7] => x[1:6:2]",        "x: [3, 4] => x[1:, :-1]",
    "x: [3, 7] => x[2, ::3]",    "x: [2, 3, 4] => x[..., 0]",
    "x: [3, 4] => x[-1, -3:-1]", NULL,
};

const Op op_slice = {
    .name = "slice",
    .signature = "flip(x, axis)",
    .call = call_flip,
    .summary = "x with the order along an axis, or a list of axes, reversed",
    .infer = infer,
    .gradient = gradient,
    .batch = batch,
    .at = at,
    .samples = samples,
};
