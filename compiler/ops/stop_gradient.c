// stop_gradient: its input; gradients stop here.
#include "loops.h"

#include "elaborate.h"

static void infer(Value *value)
{
    value->shape = value->input[0]->shape;
    value->type = value->input[0]->type;
}

static LExpr *at(Lower *lower, Value *value, LExpr **index)
{
    return lower_at(lower, value->input[0], index);
}

static Datum *call_stop_gradient(Call *call)
{
    Value *x;
    if (!argument_tensor(call, 0, &x))
        return NULL;
    return datum_tensor(graph_stop_gradient(call->graph, x));
}

// The gradient of the sample must be that of x * c alone, so it stops at a value that no input changes.
static const char *const samples[] = {"x: [3, 4] => x * stop_gradient(iota(4))", NULL};

const Op op_stop_gradient = {
    .name = "stop_gradient",
    .signature = "stop_gradient(x)",
    .call = call_stop_gradient,
    .summary = "x, taken as a constant by gradients",
    .infer = infer,
    .at = at,
    .samples = samples,
};
