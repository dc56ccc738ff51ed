// contract: sums of products over paired axes of two tensors (XLA's dot_general). Attribute: pairs of batch axes, pairs
// of summed axes. The output is [batch..., free axes of a..., free axes of b...]. In the language: a @ b.
#include "loops.h"

#include "kernels/kernels.h"

// The axes of input `side` by what becomes of them: batch and summed ones in the order of their pairs, free ones in
// the input's.
typedef struct Axes {
    int batch[MAX_RANK], free[MAX_RANK], sum[MAX_RANK];
    int batch_count, free_count, sum_count;
} Axes;

static Axes axes_of(const Value *value, int side)
{
    const Attribute *attribute = &value->attribute;
    Axes axes = {.batch_count = attribute->contract.batch_count, .sum_count = attribute->contract.sum_count};
    unsigned taken = 0;
    for (int i = 0; i < axes.batch_count; i++)
        taken |= 1u << (axes.batch[i] = attribute->contract.batch[side][i]);
    for (int i = 0; i < axes.sum_count; i++)
        taken |= 1u << (axes.sum[i] = attribute->contract.sum[side][i]);
    for (int i = 0; i < value->input[side]->shape.rank; i++)
        if (!(taken >> i & 1))
            axes.free[axes.free_count++] = i;
    if (axes.batch_count + axes.sum_count + axes.free_count != value->input[side]->shape.rank)
        BUG("contract of %s names an axis twice", shape_text(value->input[side]->shape));
    return axes;
}

static void infer(Value *value)
{
    const Value *a = value->input[0], *b = value->input[1];
    Axes of_a = axes_of(value, 0), of_b = axes_of(value, 1);
    bool good = a->type == TYPE_REAL && b->type == TYPE_REAL;
    for (int i = 0; i < of_a.batch_count; i++)
        good &= a->shape.dim[of_a.batch[i]] == b->shape.dim[of_b.batch[i]];
    for (int i = 0; i < of_a.sum_count; i++)
        good &= a->shape.dim[of_a.sum[i]] == b->shape.dim[of_b.sum[i]];
    if (!good || of_a.batch_count + of_a.free_count + of_b.free_count > MAX_RANK)
        BUG("contract of %s with %s", shape_text(a->shape), shape_text(b->shape));
    value->shape = (Shape){0};
    for (int i = 0; i < of_a.batch_count; i++)
        value->shape.dim[value->shape.rank++] = a->shape.dim[of_a.batch[i]];
    for (int i = 0; i < of_a.free_count; i++)
        value->shape.dim[value->shape.rank++] = a->shape.dim[of_a.free[i]];
    for (int i = 0; i < of_b.free_count; i++)
        value->shape.dim[value->shape.rank++] = b->shape.dim[of_b.free[i]];
    value->type = TYPE_REAL;
}

// The partner of summed axis `axis` of the other input.
static int partner(const Axes *other, const Axes *own, int axis)
{
    for (int i = 0; i < other->sum_count; i++)
        if (other->sum[i] == axis)
            return own->sum[i];
    BUG("axis %d is not summed", axis);
}

// Input `which` receives dy contracted with the other input over the other's free axes. What remains is [batch..., own
// free axes..., summed axes as the other input has them] for a, and [batch..., summed axes as a has them..., own free
// axes] for b; a transpose puts it in the input's order.
static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    Value *other = value->input[1 - which];
    Axes own = axes_of(value, which), outer = axes_of(value, 1 - which);
    int batch[MAX_RANK], rows[MAX_RANK];
    int first_row = own.batch_count + (which == 0 ? own.free_count : 0);
    for (int i = 0; i < own.batch_count; i++)
        batch[i] = i;
    for (int i = 0; i < outer.free_count; i++)
        rows[i] = first_row + i;
    Value *product =
        which == 0
            ? graph_contract(graph, dy, other, own.batch_count, batch, outer.batch, outer.free_count, rows, outer.free)
            : graph_contract(graph, other, dy, own.batch_count, outer.batch, batch, outer.free_count, outer.free, rows);
    int axis[MAX_RANK], position = 0;
    for (int i = 0; i < own.batch_count; i++)
        axis[own.batch[i]] = position++;
    for (int i = 0; which == 0 && i < own.free_count; i++)
        axis[own.free[i]] = position++;
    for (int i = 0; i < other->shape.rank; i++) {
        bool is_summed = false;
        for (int k = 0; k < outer.sum_count; k++)
            is_summed |= outer.sum[k] == i;
        if (is_summed)
            axis[partner(&outer, &own, i)] = position++;
    }
    for (int i = 0; which == 1 && i < own.free_count; i++)
        axis[own.free[i]] = position++;
    return graph_transpose(graph, product, axis);
}

// Both batched: one more pair of batch axes. One batched: one more free axis, which a transpose brings to the front.
static Value *batch(Graph *graph, Value *value, Value **input)
{
    Axes axes[2] = {axes_of(value, 0), axes_of(value, 1)};
    bool both = input[0]->batched && input[1]->batched;
    int batch_axis[2][MAX_RANK] = {{0}, {0}}, sum_axis[2][MAX_RANK];
    for (int side = 0; side < 2; side++) {
        int shift = input[side]->batched ? 1 : 0;
        for (int i = 0; i < axes[side].batch_count; i++)
            batch_axis[side][i + both] = axes[side].batch[i] + shift;
        for (int i = 0; i < axes[side].sum_count; i++)
            sum_axis[side][i] = axes[side].sum[i] + shift;
    }
    Value *product = graph_contract(graph, input[0], input[1], axes[0].batch_count + both, batch_axis[0], batch_axis[1],
                                    axes[0].sum_count, sum_axis[0], sum_axis[1]);
    if (both)
        return product;
    int before = axes[0].batch_count + (input[1]->batched ? axes[0].free_count : 0), order[MAX_RANK];
    order[0] = before;
    for (int i = 1; i < product->shape.rank; i++)
        order[i] = i <= before ? i - 1 : i;
    return graph_transpose(graph, product, order);
}

static void reference(Lower *lower, Value *value)
{
    Axes axes[2] = {axes_of(value, 0), axes_of(value, 1)};
    LExpr *output[MAX_RANK], *index[2][MAX_RANK];
    lower_nest(lower, value->shape, output);
    int outside = lower->open_count, position = axes[0].batch_count;
    for (int side = 0; side < 2; side++) {
        for (int i = 0; i < axes[side].batch_count; i++)
            index[side][axes[side].batch[i]] = output[i];
        for (int i = 0; i < axes[side].free_count; i++)
            index[side][axes[side].free[i]] = output[position++];
    }
    LVariable *sum = lower_accumulator(lower, "sum", LTYPE_REAL, 1, l_real(0));
    for (int i = 0; i < axes[0].sum_count; i++) {
        LExpr *k = lower_loop(lower, "k", value->input[0]->shape.dim[axes[0].sum[i]]);
        index[0][axes[0].sum[i]] = index[1][axes[1].sum[i]] = k;
    }
    LExpr *a = lower_at(lower, value->input[0], index[0]), *b = lower_at(lower, value->input[1], index[1]);
    lower_append(lower, l_assign(sum, l_fma(a, b, l_variable(sum))));
    lower_close_to(lower, outside);
    lower_finish(lower, output, l_variable(sum));
}

static int64_t flops(const Value *value)
{
    Axes axes = axes_of(value, 0);
    int64_t count = 2 * shape_count(value->shape);
    for (int i = 0; i < axes.sum_count; i++)
        count *= value->input[0]->shape.dim[axes.sum[i]];
    return count;
}

static const char *const samples[] = {
    "x: [3, 4], y: [4, 5] => x @ y",
    "x: [4], y: [4, 5] => x @ y",
    "x: [3, 4], y: [4] => x @ y",
    "x: [6], y: [6] => x @ y",
    "x: [2, 3, 4], y: [4, 5] => x @ y",
    "x: [2, 3, 4], y: [2, 4, 5] => x @ y",
    "x: [3, 1], y: [1, 7] => x @ y",
    "x: [5, 40], y: [40, 1] => x @ y",
    "x: [33, 35], y: [35, 37] => x @ y",
    "x: [2, 5, 18], y: [2, 3, 18] => x @ transpose(y, [0, 2, 1])",
    "x: [18, 5], y: [18, 20] => transpose(x) @ y",
    NULL,
};

const Op op_contract = {
    .name = "contract",
    .infer = infer,
    .gradient = gradient,
    .batch = batch,
    .reference = reference,
    .lower = lower_contract,
    .flops = flops,
    .samples = samples,
};
