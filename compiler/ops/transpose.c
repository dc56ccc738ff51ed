// transpose: axes in another order. Attribute: for each output axis, the input axis that it is.
#include "loops.h"

#include "elaborate.h"

static void infer(Value *value)
{
    const Value *x = value->input[0];
    unsigned seen = 0;
    value->shape = x->shape;
    for (int i = 0; i < x->shape.rank; i++) {
        int axis = value->attribute.transpose.axis[i];
        if (axis < 0 || axis >= x->shape.rank)
            BUG("transpose of %s by axis %d", shape_text(x->shape), axis);
        seen |= 1u << axis;
        value->shape.dim[i] = x->shape.dim[axis];
    }
    if (seen != (1u << x->shape.rank) - 1)
        BUG("transpose of %s drops an axis", shape_text(x->shape));
    value->type = x->type;
}

static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    (void)which;
    int inverse[MAX_RANK];
    for (int i = 0; i < value->shape.rank; i++)
        inverse[value->attribute.transpose.axis[i]] = i;
    return graph_transpose(graph, dy, inverse);
}

static Value *batch(Graph *graph, Value *value, Value **input)
{
    int axis[MAX_RANK] = {0};
    for (int i = 0; i < value->shape.rank; i++)
        axis[i + 1] = value->attribute.transpose.axis[i] + 1;
    return graph_transpose(graph, input[0], axis);
}

static LExpr *at(Lower *lower, Value *value, LExpr **index)
{
    LExpr *inner[MAX_RANK];
    for (int i = 0; i < value->shape.rank; i++)
        inner[value->attribute.transpose.axis[i]] = index[i];
    return lower_at(lower, value->input[0], inner);
}

static Datum *call_transpose(Call *call)
{
    Value *x;
    if (!argument_tensor(call, 0, &x))
        return NULL;
    int rank = x->shape.rank, count = rank, axis[MAX_RANK];
    for (int i = 0; i < rank; i++)
        axis[i] = rank - 1 - i;
    if (!argument_none(call, 1) && !argument_integer_list(call, 1, MAX_RANK, axis, &count))
        return NULL;
    unsigned seen = 0;
    for (int i = 0; i < count; i++) {
        if (axis[i] < -rank || axis[i] >= rank)
            return argument_error(call, 1, "axis %d is outside a tensor %s", axis[i], shape_text(x->shape));
        axis[i] += axis[i] < 0 ? rank : 0;
        seen |= 1u << axis[i];
    }
    if (count != rank || seen != (1u << rank) - 1)
        return argument_error(call, 1, "needs each of the %d axes of a tensor %s once", rank, shape_text(x->shape));
    return datum_tensor(graph_transpose(call->graph, x, axis));
}

static const char *const samples[] = {
    "x: [3, 4] => transpose(x)",
    "x: [2, 3, 4] => transpose(x, [1, 2, 0])",
    "x: [2, 3, 4, 2] => transpose(x, [0, 2, 1, 3])",
    NULL,
};

const Op op_transpose = {
    .name = "transpose",
    .signature = "transpose(x, axes = none)",
    .call = call_transpose,
    .summary = "axes in another order: output axis i is input axis axes[i]; reversed by default",
    .infer = infer,
    .gradient = gradient,
    .batch = batch,
    .at = at,
    .samples = samples,
};
