// broadcast: repeats a value along new axes. Attribute: for each input axis, the output axis it becomes (increasing);
// the output's shape is the constructor's choice.
#include "loops.h"

#include "elaborate.h"

static void infer(Value *value)
{
    const Value *x = value->input[0];
    const int *axis = value->attribute.broadcast.axis;
    for (int i = 0; i < x->shape.rank; i++) {
        bool increasing = axis[i] >= 0 && axis[i] < value->shape.rank && (i == 0 || axis[i - 1] < axis[i]);
        if (!increasing || x->shape.dim[i] != value->shape.dim[axis[i]])
            BUG("broadcast of %s to %s", shape_text(x->shape), shape_text(value->shape));
    }
    value->type = x->type;
}

static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    unsigned repeated = (1u << value->shape.rank) - 1;
    for (int i = 0; i < value->input[which]->shape.rank; i++)
        repeated &= ~(1u << value->attribute.broadcast.axis[i]);
    return graph_reduce(graph, REDUCE_SUM, dy, repeated);
}

static Value *batch(Graph *graph, Value *value, Value **input)
{
    int axis[MAX_RANK] = {0};
    for (int i = 0; i < value->input[0]->shape.rank; i++)
        axis[i + 1] = value->attribute.broadcast.axis[i] + 1;
    return graph_broadcast(graph, input[0], shape_prepend(graph->batch, value->shape), axis);
}

static LExpr *at(Lower *lower, Value *value, LExpr **index)
{
    LExpr *inner[MAX_RANK];
    for (int i = 0; i < value->input[0]->shape.rank; i++)
        inner[i] = index[value->attribute.broadcast.axis[i]];
    return lower_at(lower, value->input[0], inner);
}

static Datum *call_broadcast(Call *call)
{
    Value *x;
    Shape shape;
    if (!argument_tensor(call, 0, &x) || !argument_shape(call, 1, &shape))
        return NULL;
    bool fits = x->shape.rank <= shape.rank;
    for (int i = 1; fits && i <= x->shape.rank; i++) {
        int size = x->shape.dim[x->shape.rank - i];
        fits = size == 1 || size == shape.dim[shape.rank - i];
    }
    if (!fits)
        return argument_error(call, 1, "%s does not stretch to %s", shape_text(x->shape), shape_text(shape));
    return datum_tensor(graph_broadcast_to(call->graph, x, shape));
}

static const char *const samples[] = {
    "x: [4] => broadcast(x, [3, 4])",
    "x: [2, 1, 3] => broadcast(x, [2, 4, 3])",
    "x: [] => broadcast(x, [2, 3])",
    "x: [3, 1] => broadcast(x, [5, 3, 4])",
    NULL,
};

const Op op_broadcast = {
    .name = "broadcast",
    .signature = "broadcast(x, shape)",
    .call = call_broadcast,
    .summary = "x stretched to a shape by NumPy's rule",
    .infer = infer,
    .gradient = gradient,
    .batch = batch,
    .at = at,
    .samples = samples,
};
