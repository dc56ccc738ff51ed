// random: uniform values in [0, 1) from the counter-based generator. Attribute: the number of the random stream; the
// shape is the constructor's choice. The counter is the element's number in the whole batch, so that every example gets
// its own values.
#include "loops.h"

#include "elaborate.h"

static void infer(Value *value)
{
    if (value->type != TYPE_REAL)
        BUG("random values of type %s", type_name(value->type));
}

static Value *batch(Graph *graph, Value *value, Value **input)
{
    (void)input;
    return graph_random(graph, value->attribute.random.stream, shape_prepend(graph->batch, value->shape), true);
}

static LExpr *at(Lower *lower, Value *value, LExpr **index)
{
    int stream = value->attribute.random.stream;
    if (lower->plan->entry != ENTRY_GENERATE || !value->batched)
        return l_random(stream,
                        lower_element_in_step(lower, l_flatten(value->shape, index), shape_count(value->shape)));
    Shape example = shape_of(value->shape.rank - 1, value->shape.dim + 1);
    LExpr *element = lower_element_in_step(lower, l_flatten(example, index + 1), shape_count(example));
    return l_random_of_example(stream, element, index[0]);
}

// Ten rounds of Philox, and the conversion.
static int64_t flops(const Value *value)
{
    return 60 * shape_count(value->shape);
}

static Value *fresh(Call *call, Shape shape)
{
    return graph_random(call->graph, next_random_stream(call->elaborator), shape, random_is_batched(call->elaborator));
}

// A number or a tensor that stretches to the shape.
static bool stretched(Call *call, int which, Shape shape, Value **value)
{
    if (!argument_real_tensor(call, which, value))
        return false;
    Value *target = graph_full(call->graph, TYPE_REAL, 0, shape);
    if (!broadcast_pair(call, &target, value, call->function))
        return false;
    if (shape_equal((*value)->shape, shape))
        return true;
    argument_error(call, which, "%s does not stretch to %s", shape_text((*value)->shape), shape_text(shape));
    return false;
}

static Datum *call_uniform(Call *call)
{
    Shape shape;
    Value *low, *high;
    if (!argument_shape(call, 0, &shape) || !stretched(call, 1, shape, &low) || !stretched(call, 2, shape, &high))
        return NULL;
    Graph *g = call->graph;
    Value *width = graph_binary(g, "sub", high, low);
    return datum_tensor(graph_binary(g, "add", low, graph_binary(g, "mul", width, fresh(call, shape))));
}

// Box and Muller, 1958: sqrt(-2 log u) cos(2 pi v). u = 1 - uniform is never 0.
static Datum *call_normal(Call *call)
{
    Shape shape;
    Value *mean, *deviation;
    if (!argument_shape(call, 0, &shape) || !stretched(call, 1, shape, &mean) || !stretched(call, 2, shape, &deviation))
        return NULL;
    Graph *g = call->graph;
    Value *u = graph_binary(g, "sub", graph_constant(g, TYPE_REAL, 1), fresh(call, shape));
    Value *radius = graph_unary(g, "sqrt", graph_scale(g, graph_unary(g, "log", u), -2));
    Value *angle = graph_scale(g, fresh(call, shape), 6.283185307179586);
    Value *standard = graph_binary(g, "mul", radius, graph_unary(g, "cos", angle));
    return datum_tensor(graph_binary(g, "add", mean, graph_binary(g, "mul", deviation, standard)));
}

static const Binding bindings[] = {
    {"uniform(shape, low = 0.0, high = 1.0)", call_uniform, "random values, uniform in [low, high)"},
    {"normal(shape, mean = 0.0, stddev = 1.0)", call_normal, "random values, normally distributed"},
    {NULL, NULL, NULL},
};

static const char *const samples[] = {
    "x: [3, 4] => x * uniform([3, 4], -1, 1)",
    "x: [3, 4] => x * normal([3, 4])",
    "x: [5] => normal([5], x, 0.1)",
    NULL,
};

const Op op_random = {
    .name = "random",
    .binding = bindings,
    .infer = infer,
    .batch = batch,
    .at = at,
    .flops = flops,
    .samples = samples,
};
