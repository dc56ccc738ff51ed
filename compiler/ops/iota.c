// iota: the index along an axis, as int or real. Attribute: the axis; shape and type are the constructor's choice.
#include "loops.h"

#include "elaborate.h"

static void infer(Value *value)
{
    int axis = value->attribute.iota.axis;
    if (axis < 0 || axis >= value->shape.rank || value->type == TYPE_BOOL)
        BUG("iota along axis %d of %s", axis, shape_text(value->shape));
}

static LExpr *at(Lower *lower, Value *value, LExpr **index)
{
    (void)lower;
    return l_cast(value->type == TYPE_INT ? LTYPE_INT : LTYPE_REAL, index[value->attribute.iota.axis]);
}

static bool argument_count(Call *call, int which, int *count)
{
    int64_t number;
    if (!argument_integer(call, which, &number))
        return false;
    if (number < 1 || number > INT32_MAX) {
        argument_error(call, which, "must be at least 1, got %lld", (long long)number);
        return false;
    }
    *count = (int)number;
    return true;
}

static Datum *call_iota(Call *call)
{
    int count;
    if (!argument_count(call, 0, &count))
        return NULL;
    return datum_tensor(graph_iota(call->graph, shape_of(1, &count), 0, TYPE_INT));
}

// The arguments (i, n).
static bool argument_ints(Call *call, Value **i, int *n)
{
    if (!argument_tensor(call, 0, i) || !argument_count(call, 1, n))
        return false;
    if ((*i)->type != TYPE_INT)
        argument_error(call, 0, "expected whole numbers, got %s", datum_text(call->argument[0]));
    return (*i)->type == TYPE_INT;
}

static Datum *call_one_hot(Call *call)
{
    Value *i;
    int count;
    if (!argument_ints(call, &i, &count))
        return NULL;
    int rank = i->shape.rank, axis[MAX_RANK];
    if (rank == MAX_RANK)
        return argument_error(call, 0, "more than %d axes", MAX_RANK);
    Shape shape = i->shape;
    shape.dim[shape.rank++] = count;
    for (int k = 0; k < rank; k++)
        axis[k] = k;
    Graph *g = call->graph;
    Value *hit = graph_binary(g, "equal", graph_broadcast(g, i, shape, axis), graph_iota(g, shape, rank, TYPE_INT));
    return datum_tensor(graph_unary(g, "to_real", hit));
}

static Datum *call_numbers(Call *call)
{
    Value *i;
    int count;
    if (!argument_ints(call, &i, &count))
        return NULL;
    graph_limit(i, count);
    return datum_tensor(i);
}

static const Binding bindings[] = {
    {"numbers(i, n)", call_numbers, "i; if it is a field, data that holds other ints than 0 .. n - 1 is refused"},
    {"iota(n)", call_iota, "the ints 0 .. n - 1"},
    {"one_hot(i, n)", call_one_hot, "n reals for each int i: 1 at place i, 0 elsewhere"},
    {NULL, NULL, NULL},
};

static const char *const samples[] = {
    "x: [5] => x * iota(5)",
    "i: int(5) [3, 2], x: [3, 2, 5] => x * one_hot(i, 5)",
    NULL,
};

const Op op_iota = {.name = "iota", .binding = bindings, .infer = infer, .at = at, .samples = samples};
