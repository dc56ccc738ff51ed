// scatter_add: the adjoint of gather. Inputs: index [p..., i...] and dy [p..., i..., row...]; the output [p..., n,
// row...], whose shape is the constructor's choice, is zero but for the rows that the index names, where the rows of dy
// are added in order. Attribute: gather's. Rows outside 0..n-1 are left out.
#include "loops.h"

#include "kernels/kernels.h"

static void infer(Value *value)
{
    const Value *index = value->input[0], *dy = value->input[1];
    int shared = value->attribute.gather.axis, row = value->shape.rank - shared - 1;
    bool good = index->type == TYPE_INT && row >= 0 && dy->shape.rank == index->shape.rank + row;
    for (int i = 0; good && i < index->shape.rank; i++)
        good = dy->shape.dim[i] == index->shape.dim[i] && (i >= shared || value->shape.dim[i] == index->shape.dim[i]);
    for (int i = 0; good && i < row; i++)
        good = dy->shape.dim[index->shape.rank + i] == value->shape.dim[shared + 1 + i];
    if (!good)
        BUG("scatter_add of %s at %s into %s", shape_text(dy->shape), shape_text(index->shape),
            shape_text(value->shape));
    value->type = dy->type;
}

static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    if (which == 0)
        return NULL;
    return graph_add(graph, &op_gather, value->attribute, 2, (Value *[]){dy, value->input[0]});
}

// Each example has an output of its own: the batch is one more shared axis.
static Value *batch(Graph *graph, Value *value, Value **input)
{
    Attribute attribute = value->attribute;
    attribute.gather.axis++;
    Value *operand[2];
    for (int i = 0; i < 2; i++)
        operand[i] = graph_repeat(graph, input[i]);
    return graph_add_shaped(graph, value->op, attribute, shape_prepend(graph->batch, value->shape), value->type, 2,
                            operand);
}

// output[p..., k, row...] = sum over i... of dy[p..., i..., row...] where index[p..., i...] is k.
static void reference(Lower *lower, Value *value)
{
    Value *index = value->input[0], *dy = value->input[1];
    int shared = value->attribute.gather.axis;
    LExpr *output[MAX_RANK], *from[MAX_RANK];
    lower_nest(lower, value->shape, output);
    int outside = lower->open_count;
    LType type = value->type == TYPE_INT ? LTYPE_INT : LTYPE_REAL;
    LExpr *zero = value->type == TYPE_INT ? l_cast(LTYPE_INT, l_integer(0)) : l_real(0);
    LVariable *sum = lower_accumulator(lower, "sum", type, 1, zero);
    for (int i = 0; i < shared; i++)
        from[i] = output[i];
    for (int i = shared; i < index->shape.rank; i++)
        from[i] = lower_loop(lower, "i", index->shape.dim[i]);
    for (int i = index->shape.rank; i < dy->shape.rank; i++)
        from[i] = output[shared + 1 + i - index->shape.rank];
    LExpr *here = l_equal(l_cast(LTYPE_INDEX, lower_at(lower, index, from)), output[shared]);
    LExpr *part = l_select(here, lower_at(lower, dy, from), zero);
    lower_append(lower, l_assign(sum, l_add(l_variable(sum), part)));
    lower_close_to(lower, outside);
    lower_finish(lower, output, l_variable(sum));
}

static int64_t flops(const Value *value)
{
    return shape_count(value->input[1]->shape);
}

const Op op_scatter_add = {
    .name = "scatter_add",
    .infer = infer,
    .gradient = gradient,
    .batch = batch,
    .reference = reference,
    .lower = lower_scatter_add,
    .accumulates = true,
    .flops = flops,
};
