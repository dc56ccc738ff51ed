// Questions about values that the rules of the simplify pass ask.
// Requires: a graph. Provides: answers; new values in the graph given. Invalidates: nothing.
#include "simplify.h"

#include <string.h>

bool is_map(const Value *value, const char *function)
{
    if (value->op != &op_map)
        return false;
    const char *name = value->attribute.function->name;
    return *name == *function && strcmp(name, function) == 0; // mostly, the first letter tells
}

bool is_splat(const Value *value, double *number)
{
    if (value->op == &op_broadcast)
        value = value->input[0];
    if (value->op != &op_constant)
        return false;
    *number = value->attribute.constant.value;
    return true;
}

bool is_number(const Value *value, double number)
{
    double found;
    return is_splat(value, &found) && found == number;
}

bool is_any_number(const Value *value)
{
    double found;
    return is_splat(value, &found);
}

bool is_repeated(const Value *value)
{
    return value->op == &op_broadcast && value->input[0]->op != &op_constant;
}

unsigned kept_axes(const Value *broadcast)
{
    unsigned kept = 0;
    for (int i = 0; i < broadcast->input[0]->shape.rank; i++)
        kept |= 1u << broadcast->attribute.broadcast.axis[i];
    return kept;
}

Shape shape_of_axes(Shape shape, unsigned axes)
{
    Shape result = {0};
    for (int i = 0; i < shape.rank; i++)
        if (axes >> i & 1)
            result.dim[result.rank++] = shape.dim[i];
    return result;
}

int rank_in(unsigned axes, int axis)
{
    return __builtin_popcount(axes & ((1u << axis) - 1));
}

Value *broadcast_to_axes(Graph *g, const Value *broadcast, unsigned axes)
{
    int axis[MAX_RANK];
    for (int i = 0; i < broadcast->input[0]->shape.rank; i++)
        axis[i] = rank_in(axes, broadcast->attribute.broadcast.axis[i]);
    return graph_broadcast(g, broadcast->input[0], shape_of_axes(broadcast->shape, axes), axis);
}

Value *broadcast_from_axes(Graph *g, Value *value, Shape shape, unsigned axes)
{
    int axis[MAX_RANK], count = 0;
    for (int i = 0; i < shape.rank; i++)
        if (axes >> i & 1)
            axis[count++] = i;
    return graph_broadcast(g, value, shape, axis);
}

bool is_used_once(const Value *value)
{
    return value->uses <= 1;
}
