// map: a scalar function (a row of scalar.c), element by element. Attribute: the row. Inputs have one shape.
#include "loops.h"

#include "elaborate.h"

static Type result_type(const Value *value)
{
    switch (value->attribute.function->type) {
    case SCALAR_REAL:
    case SCALAR_TO_REAL:
        return TYPE_REAL;
    case SCALAR_INT:
    case SCALAR_TO_INT:
        return TYPE_INT;
    case SCALAR_COMPARE:
    case SCALAR_LOGIC:
        return TYPE_BOOL;
    case SCALAR_SAME:
        return value->input[0]->type;
    case SCALAR_SELECT:
        return value->input[1]->type;
    }
    BUG("scalar function %s has no type", value->attribute.function->name);
}

static bool takes(const ScalarFunction *function, int which, Type type, Type first)
{
    switch (function->type) {
    case SCALAR_REAL:
        return type == TYPE_REAL;
    case SCALAR_SAME:
        return type != TYPE_BOOL && type == first;
    case SCALAR_COMPARE:
        return type == first;
    case SCALAR_LOGIC:
        return type == TYPE_BOOL;
    case SCALAR_INT:
        return type == TYPE_INT;
    case SCALAR_SELECT:
        return which > 0 || type == TYPE_BOOL;
    case SCALAR_TO_REAL:
        return type != TYPE_REAL;
    case SCALAR_TO_INT:
        return type != TYPE_INT;
    }
    return false;
}

static void infer(Value *value)
{
    const ScalarFunction *function = value->attribute.function;
    if (value->input_count != function->arity)
        BUG("%s takes %d arguments", function->name, function->arity);
    for (int i = 0; i < value->input_count; i++) {
        const Value *input = value->input[i];
        if (!shape_equal(input->shape, value->input[0]->shape))
            BUG("%s of %s and %s", function->name, shape_text(value->input[0]->shape), shape_text(input->shape));
        if (!takes(function, i, input->type, value->input[0]->type))
            BUG("argument %d of %s is %s", i, function->name, type_name(input->type));
    }
    if (function->type == SCALAR_SELECT && value->input[1]->type != value->input[2]->type)
        BUG("select between %s and %s", type_name(value->input[1]->type), type_name(value->input[2]->type));
    value->shape = value->input[0]->shape;
    value->type = result_type(value);
}

static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    const ScalarFunction *function = value->attribute.function;
    return function->gradient ? function->gradient(graph, value, dy, which) : NULL;
}

// What does not differ between the examples is repeated for each.
static Value *batch(Graph *graph, Value *value, Value **input)
{
    Shape shape = shape_prepend(graph->batch, value->shape);
    int axis[MAX_RANK];
    for (int i = 0; i < value->shape.rank; i++)
        axis[i] = i + 1;
    Value *operand[3];
    for (int i = 0; i < value->input_count; i++)
        operand[i] = input[i]->batched ? input[i] : graph_broadcast(graph, input[i], shape, axis);
    return graph_add(graph, value->op, value->attribute, value->input_count, operand);
}

static LExpr *at(Lower *lower, Value *value, LExpr **index)
{
    const ScalarFunction *function = value->attribute.function;
    Value *bell = lower_bell(lower, value);
    LExpr *operand[3];
    if (bell) {
        operand[0] = lower_at(lower, value->input[0], index);
        operand[1] = lower_at(lower, bell, index);
        return l_call(scalar_find("erf_beside_exp"), operand);
    }
    for (int i = 0; i < value->input_count; i++) {
        bool chosen_side = function->type == SCALAR_SELECT && i > 0;
        lower->guarded += chosen_side;
        operand[i] = lower_at(lower, value->input[i], index);
        lower->guarded -= chosen_side;
    }
    switch (function->type) {
    case SCALAR_SELECT:
        return l_select(operand[0], operand[1], operand[2]);
    case SCALAR_TO_REAL:
        return l_cast(LTYPE_REAL, operand[0]);
    case SCALAR_TO_INT:
        return l_cast(LTYPE_INT, operand[0]);
    default:
        return l_call(function, operand);
    }
}

static int64_t flops(const Value *value)
{
    return value->attribute.function->cost * shape_count(value->shape);
}

// ---- select(c, a, b) -----------------------------------------------------------------------------

static Datum *call_select(Call *call)
{
    if (call->argument[0]->kind == DATUM_BOOLEAN)
        return call->argument[call->argument[0]->boolean ? 1 : 2];
    Value *condition, *x, *y;
    if (!argument_tensor(call, 0, &condition) || !argument_tensor(call, 1, &x) || !argument_tensor(call, 2, &y))
        return NULL;
    if (condition->type != TYPE_BOOL)
        return argument_error(call, 0, "the condition is %s %s, not bool", type_name(condition->type),
                              shape_text(condition->shape));
    if (!broadcast_pair(call, &x, &y, "select(c, a, b)"))
        return NULL;
    Shape shape = {0};
    if (!common_shape(condition->shape, x->shape, &shape))
        return argument_error(call, 0, "the condition %s does not fit the values %s", shape_text(condition->shape),
                              shape_text(x->shape));
    Value *input[3] = {graph_broadcast_to(call->graph, condition, shape), graph_broadcast_to(call->graph, x, shape),
                       graph_broadcast_to(call->graph, y, shape)};
    return datum_tensor(graph_map(call->graph, "select", 3, input));
}

static const char *const samples[] = {
    "c: [3, 4], x: [3, 4], y: [3, 4] => select(c > 0, x, y)",
    "c: [4], x: [3, 1], y: [4] => select(c > 0, x, 2 * y)",
    "c: [3, 4] => select(c > 0, c, 0)",
    NULL,
};

const Op op_map = {
    .name = "map",
    .signature = "select(c, a, b)",
    .call = call_select,
    .summary = "a where c holds, else b",
    .infer = infer,
    .gradient = gradient,
    .batch = batch,
    .at = at,
    .flops = flops,
    .samples = samples,
};
