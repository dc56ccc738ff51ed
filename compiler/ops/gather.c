// gather: rows of a table, picked by an int tensor. Attribute: how many leading axes table and index share; the next
// axis of the table is the one that the index selects from. table [p..., n, row...], index [p..., i...] give
// [p..., i..., row...]. An index outside 0..n-1 gives NaN (0 for ints, false for bools), so that wrong data show up in
// the loss and nothing is read out of bounds.
#include "loops.h"

#include <math.h>

static void infer(Value *value)
{
    const Value *table = value->input[0], *index = value->input[1];
    int shared = value->attribute.gather.axis;
    bool good = index->type == TYPE_INT && table->shape.rank > shared && index->shape.rank >= shared;
    for (int i = 0; good && i < shared; i++)
        good = table->shape.dim[i] == index->shape.dim[i];
    if (!good || index->shape.rank + table->shape.rank - shared - 1 > MAX_RANK)
        BUG("gather from %s with %s %s", shape_text(table->shape), type_name(index->type), shape_text(index->shape));
    value->shape = index->shape;
    for (int i = shared + 1; i < table->shape.rank; i++)
        value->shape.dim[value->shape.rank++] = table->shape.dim[i];
    value->type = table->type;
}

static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    if (which == 1)
        return NULL;
    Value *input[2] = {value->input[1], dy};
    return graph_add_shaped(graph, &op_scatter_add, value->attribute, value->input[0]->shape, TYPE_REAL, 2, input);
}

// A table without a batch axis takes an index with one as one more leading axis; otherwise both have it and share it.
static Value *batch(Graph *graph, Value *value, Value **input)
{
    Attribute attribute = value->attribute;
    Value *table = input[0], *index = input[1];
    if (table->batched || attribute.gather.axis > 0) {
        table = graph_repeat(graph, table);
        index = graph_repeat(graph, index);
        attribute.gather.axis++;
    }
    return graph_add(graph, value->op, attribute, 2, (Value *[]){table, index});
}

static LExpr *outside(Type type)
{
    if (type == TYPE_REAL)
        return l_real(NAN);
    return type == TYPE_INT ? l_cast(LTYPE_INT, l_integer(0)) : l_boolean(false);
}

static LExpr *at(Lower *lower, Value *value, LExpr **index)
{
    Value *table = value->input[0], *which = value->input[1];
    int shared = value->attribute.gather.axis;
    LExpr *row = l_cast(LTYPE_INDEX, lower_at(lower, which, index)), *from[MAX_RANK];
    for (int i = 0; i < shared; i++)
        from[i] = index[i];
    from[shared] = row;
    for (int i = shared + 1; i < table->shape.rank; i++)
        from[i] = index[which->shape.rank + i - shared - 1];
    lower->guarded++;
    LExpr *element = lower_at(lower, table, from);
    lower->guarded--;
    return l_select(l_in_range(row, 0, table->shape.dim[shared]), element, outside(value->type));
}

static const char *const samples[] = {
    "t: [5, 3], i: int(5) [4] => t[i]",   "t: [5, 3], i: int(5) [2, 3] => t[i]", "t: [5], i: int(5) [7] => t[i]",
    "t: [5, 2, 3], i: int(5) [] => t[i]", "t: [6, 35], i: int(5) [40] => t[i]",  NULL,
};

const Op op_gather = {
    .name = "gather",
    .infer = infer,
    .gradient = gradient,
    .batch = batch,
    .at = at,
    .samples = samples,
};
