// argmax: the index of the first maximum along an axis, which is dropped. Attribute: the axis.
#include "loops.h"

#include "elaborate.h"

static void infer(Value *value)
{
    const Value *x = value->input[0];
    int axis = value->attribute.argmax.axis;
    if (x->type == TYPE_BOOL || axis < 0 || axis >= x->shape.rank)
        BUG("argmax of %s %s along axis %d", type_name(x->type), shape_text(x->shape), axis);
    value->shape = (Shape){0};
    for (int i = 0; i < x->shape.rank; i++)
        if (i != axis)
            value->shape.dim[value->shape.rank++] = x->shape.dim[i];
    value->type = TYPE_INT;
}

static Value *batch(Graph *graph, Value *value, Value **input)
{
    return graph_argmax(graph, input[0], value->attribute.argmax.axis + 1);
}

// A serial scan is also the fast form: it is run on rows of logits, and several rows are several threads' work. The
// axis has more than one element: simplify replaces other cases by 0.
static void reference(Lower *lower, Value *value)
{
    Value *x = value->input[0];
    int axis = value->attribute.argmax.axis;
    LExpr *output[MAX_RANK], *index[MAX_RANK];
    lower_nest(lower, value->shape, output);
    if (value->shape.rank > 0 && value->shape.dim[0] > 1 && lower->kernel->parallel)
        lower->open[0].stmt->parallel = true;
    int outside = lower->open_count;
    for (int i = 0; i < x->shape.rank; i++)
        index[i] = i < axis ? output[i] : i > axis ? output[i - 1] : l_integer(0);
    LType type = x->type == TYPE_INT ? LTYPE_INT : LTYPE_REAL;
    LVariable *best = lower_accumulator(lower, "best", LTYPE_INT, 1, l_cast(LTYPE_INT, l_integer(0)));
    LVariable *maximum = lower_accumulator(lower, "maximum", type, 1, lower_at(lower, x, index));
    index[axis] = lower_loop_step(lower, "r", 1, x->shape.dim[axis], 1);
    LExpr *element = lower_at(lower, x, index);
    LExpr *larger = l_call_named("greater", element, l_variable(maximum));
    lower_append(lower, l_assign(best, l_select(larger, l_cast(LTYPE_INT, index[axis]), l_variable(best))));
    lower_append(lower, l_assign(maximum, l_select(larger, element, l_variable(maximum))));
    lower_close_to(lower, outside);
    lower_finish(lower, output, l_variable(best));
}

static int64_t flops(const Value *value)
{
    return shape_count(value->input[0]->shape);
}

static Datum *call_argmax(Call *call)
{
    Value *x;
    int axis;
    if (!argument_tensor(call, 0, &x))
        return NULL;
    if (x->shape.rank == 0)
        return argument_error(call, 0, "a scalar has no axes");
    if (!argument_axis(call, 1, x->shape.rank, &axis))
        return NULL;
    if (x->type == TYPE_BOOL)
        x = graph_unary(call->graph, "to_int", x);
    return datum_tensor(graph_argmax(call->graph, x, axis));
}

static const char *const samples[] = {
    "x: [3, 4] => to_real(argmax(x))",
    "x: [3, 4, 2] => to_real(argmax(x, 0))",
    "x: [20] => to_real(argmax(x))",
    "i: int(5) [3, 4] => to_real(argmax(i))",
    NULL,
};

const Op op_argmax = {
    .name = "argmax",
    .signature = "argmax(x, axis = -1)",
    .call = call_argmax,
    .summary = "index of the first maximum along an axis",
    .infer = infer,
    .batch = batch,
    .reference = reference,
    .flops = flops,
    .samples = samples,
};
