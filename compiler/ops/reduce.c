// reduce: the sum or the maximum over some axes, which are dropped. Attribute: which of the two, and a mask of axes.
// The mean is a sum times a constant, the minimum the negated maximum of the negated values.
#include "loops.h"

#include "elaborate.h"

#include <math.h>

static bool is_reduced(const Value *value, int axis)
{
    return value->attribute.reduce.axes >> axis & 1;
}

static void infer(Value *value)
{
    const Value *x = value->input[0];
    if (x->type == TYPE_BOOL || value->attribute.reduce.axes >> x->shape.rank)
        BUG("reduce of %s %s", type_name(x->type), shape_text(x->shape));
    value->shape = (Shape){0};
    for (int i = 0; i < x->shape.rank; i++)
        if (!is_reduced(value, i))
            value->shape.dim[value->shape.rank++] = x->shape.dim[i];
    value->type = x->type;
}

// What was summed gets dy each; of a maximum, the elements that are equal to it share dy.
static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    Value *x = value->input[which];
    int axis[MAX_RANK], kept = 0;
    for (int i = 0; i < x->shape.rank; i++)
        if (!is_reduced(value, i))
            axis[kept++] = i;
    if (value->attribute.reduce.kind == REDUCE_SUM)
        return graph_broadcast(graph, dy, x->shape, axis);
    Value *is_maximum = graph_binary(graph, "equal", x, graph_broadcast(graph, value, x->shape, axis));
    Value *ties =
        graph_reduce(graph, REDUCE_SUM, graph_unary(graph, "to_real", is_maximum), value->attribute.reduce.axes);
    Value *share = graph_broadcast(graph, graph_binary(graph, "div", dy, ties), x->shape, axis);
    return graph_select(graph, is_maximum, share, graph_constant(graph, TYPE_REAL, 0));
}

static Value *batch(Graph *graph, Value *value, Value **input)
{
    return graph_reduce(graph, value->attribute.reduce.kind, input[0], value->attribute.reduce.axes << 1);
}

static LExpr *combine(const Value *value, LExpr *a, LExpr *b)
{
    return l_call_named(value->attribute.reduce.kind == REDUCE_SUM ? "add" : "max", a, b);
}

static LExpr *neutral(const Value *value)
{
    bool sum = value->attribute.reduce.kind == REDUCE_SUM;
    if (value->type == TYPE_INT)
        return l_cast(LTYPE_INT, l_integer(sum ? 0 : INT32_MIN));
    return l_real(sum ? 0 : -INFINITY);
}

static void reference(Lower *lower, Value *value)
{
    Value *x = value->input[0];
    LExpr *output[MAX_RANK], *index[MAX_RANK];
    lower_nest(lower, value->shape, output);
    int outside = lower->open_count, kept = 0;
    LType type = value->type == TYPE_INT ? LTYPE_INT : LTYPE_REAL;
    const char *name = value->attribute.reduce.kind == REDUCE_SUM ? "sum" : "maximum";
    LVariable *result = lower_accumulator(lower, name, type, 1, neutral(value));
    for (int i = 0; i < x->shape.rank; i++)
        index[i] = is_reduced(value, i) ? lower_loop(lower, "r", x->shape.dim[i]) : output[kept++];
    lower_append(lower, l_assign(result, combine(value, l_variable(result), lower_at(lower, x, index))));
    lower_close_to(lower, outside);
    lower_finish(lower, output, l_variable(result));
}

static int64_t flops(const Value *value)
{
    return shape_count(value->input[0]->shape);
}

// ---- sum, mean, max, min --------------------------------------------------------------------------

// Reduced axes come back with size 1 where the caller keeps them.
static Datum *finish_call(Call *call, Value *x, unsigned axes, bool keep, Value *result)
{
    Shape shape = x->shape;
    for (int i = 0; i < shape.rank; i++)
        if (axes >> i & 1)
            shape.dim[i] = 1;
    return datum_tensor(keep ? graph_reshape(call->graph, result, shape) : result);
}

// The arguments (x, axes, keep) that all four have.
static bool reduce_arguments(Call *call, Value **x, unsigned *axes, bool *keep)
{
    if (!argument_tensor(call, 0, x) || !argument_axes(call, 1, (*x)->shape.rank, axes) ||
        !argument_boolean(call, 2, keep))
        return false;
    if ((*x)->type == TYPE_BOOL)
        *x = graph_unary(call->graph, "to_int", *x);
    return true;
}

static Datum *call_sum(Call *call)
{
    Value *x;
    unsigned axes;
    bool keep;
    if (!reduce_arguments(call, &x, &axes, &keep))
        return NULL;
    return finish_call(call, x, axes, keep, graph_reduce(call->graph, REDUCE_SUM, x, axes));
}

static Datum *call_mean(Call *call)
{
    Value *x;
    unsigned axes;
    bool keep;
    if (!reduce_arguments(call, &x, &axes, &keep))
        return NULL;
    if (x->type == TYPE_INT)
        x = graph_unary(call->graph, "to_real", x);
    return finish_call(call, x, axes, keep, graph_mean(call->graph, x, axes));
}

static bool is_number(const Datum *datum)
{
    return datum->kind == DATUM_INTEGER || datum->kind == DATUM_REAL;
}

// max(a, b) rather than max(x, axes): when b is a tensor or a real number, or a is a number.
static bool is_elementwise(const Call *call)
{
    const Datum *a = call->argument[0], *b = call->argument[1];
    return b->kind == DATUM_TENSOR || b->kind == DATUM_REAL || (is_number(a) && is_number(b));
}

static Datum *elementwise(Call *call, const char *function)
{
    const Datum *a = call->argument[0], *b = call->argument[1];
    if (is_number(a) && is_number(b)) {
        bool first = (function[1] == 'a') == (a->real >= b->real);
        const Datum *chosen = first ? a : b;
        bool integers = a->kind == DATUM_INTEGER && b->kind == DATUM_INTEGER;
        return integers ? datum_integer(chosen->integer) : datum_real(chosen->real);
    }
    Value *x, *y;
    if (!argument_tensor(call, 0, &x) || !argument_tensor(call, 1, &y) ||
        !broadcast_pair(call, &x, &y, format("%s(a, b)", function)))
        return NULL;
    if (x->type == TYPE_BOOL)
        return argument_error(call, 0, "bool has no order; use `and` or `or`");
    return datum_tensor(graph_binary(call->graph, function, x, y));
}

static Datum *call_max(Call *call)
{
    if (is_elementwise(call))
        return elementwise(call, "max");
    Value *x;
    unsigned axes;
    bool keep;
    if (!reduce_arguments(call, &x, &axes, &keep))
        return NULL;
    return finish_call(call, x, axes, keep, graph_reduce(call->graph, REDUCE_MAX, x, axes));
}

static Datum *call_min(Call *call)
{
    if (is_elementwise(call))
        return elementwise(call, "min");
    Value *x;
    unsigned axes;
    bool keep;
    if (!reduce_arguments(call, &x, &axes, &keep))
        return NULL;
    Graph *g = call->graph;
    Value *maximum = graph_reduce(g, REDUCE_MAX, graph_unary(g, "neg", x), axes);
    return finish_call(call, x, axes, keep, graph_unary(g, "neg", maximum));
}

static const Binding bindings[] = {
    {"sum(x, axes = none, keep = false)", call_sum, "the sum over all axes, one axis or a list of axes"},
    {"mean(x, axes = none, keep = false)", call_mean, "the mean over all axes, one axis or a list of axes"},
    {"max(x, axes = none, keep = false)", call_max, "the maximum over axes; max(a, b) of two tensors is elementwise"},
    {"min(x, axes = none, keep = false)", call_min, "the minimum over axes; min(a, b) of two tensors is elementwise"},
    {NULL, NULL, NULL},
};

static const char *const samples[] = {
    "x: [3, 4] => sum(x)",
    "x: [3, 4] => sum(x, 0)",
    "x: [3, 4] => sum(x, -1, true)",
    "x: [2, 3, 4] => sum(x, [0, 2])",
    "x: [2, 3, 4] => sum(x, 1)",
    "x: [3, 40] => sum(x, -1)",
    "x: [37, 5] => sum(x, 0)",
    "x: [3, 37, 20] => sum(x, [0, 1])",
    "x: [50, 60] => sum(x)",
    "x: [7, 3] => mean(x, 0)",
    "x: [3, 4] => max(x)",
    "x: [3, 40] => max(x, -1)",
    "x: [3, 37, 20] => max(x, [0, 1])",
    "x: [3, 4] => min(x, 0, true)",
    "i: int(5) [3, 4] => to_real(sum(i, 1) + max(i, 1))",
    NULL,
};

const Op op_reduce = {
    .name = "reduce",
    .binding = bindings,
    .infer = infer,
    .gradient = gradient,
    .batch = batch,
    .reference = reference,
    .flops = flops,
    .samples = samples,
};
