// Rules of the simplify pass for reductions and contractions: what leaves a sum, and which sums are one.
// Requires, provides, invalidates: as simplify.c.
#include "simplify.h"

#include <math.h>

// Reduced axes of size 1 only disappear.
static Value *reduce_of_ones(Graph *g, Value *v)
{
    Value *x = v->input[0];
    unsigned axes = v->attribute.reduce.axes, ones = 0, rest = 0;
    for (int i = 0; i < x->shape.rank; i++)
        if (axes >> i & 1 && x->shape.dim[i] == 1)
            ones |= 1u << i;
    if (!ones)
        return NULL;
    unsigned left = ~ones & ((1u << x->shape.rank) - 1);
    for (int i = 0; i < x->shape.rank; i++)
        if (axes & left & 1u << i)
            rest |= 1u << rank_in(left, i);
    return graph_reduce(g, v->attribute.reduce.kind, graph_reshape(g, x, shape_of_axes(x->shape, left)), rest);
}

// Along repeated axes a sum is a multiple and a maximum is the value itself.
static Value *reduce_of_broadcast(Graph *g, Value *v)
{
    Value *x = v->input[0];
    if (x->op != &op_broadcast)
        return NULL;
    unsigned all = (1u << x->shape.rank) - 1, repeated = v->attribute.reduce.axes & ~kept_axes(x);
    if (!repeated)
        return NULL;
    unsigned rest = 0;
    for (int i = 0; i < x->shape.rank; i++)
        if (v->attribute.reduce.axes & kept_axes(x) & 1u << i)
            rest |= 1u << rank_in(all & ~repeated, i);
    Value *small = graph_reduce(g, v->attribute.reduce.kind, broadcast_to_axes(g, x, all & ~repeated), rest);
    double count = (double)shape_count(shape_of_axes(x->shape, repeated));
    if (v->attribute.reduce.kind == REDUCE_MAX || count == 1)
        return small;
    return graph_binary(g, "mul", small, graph_constant(g, v->type, count));
}

static Value *reduce_twice(Graph *g, Value *v)
{
    Value *x = v->input[0];
    ReduceKind kind = v->attribute.reduce.kind;
    if (x->op != &op_reduce || x->attribute.reduce.kind != kind)
        return NULL;
    unsigned inner = x->attribute.reduce.axes, axes = inner;
    for (int i = 0; i < x->input[0]->shape.rank; i++)
        if (!(inner >> i & 1) && v->attribute.reduce.axes >> rank_in(~inner, i) & 1)
            axes |= 1u << i;
    return graph_reduce(g, kind, x->input[0], axes);
}

// The order of reduced axes does not matter; if the others keep theirs, neither does the transpose.
static Value *reduce_of_transpose(Graph *g, Value *v)
{
    Value *x = v->input[0];
    unsigned axes = 0;
    int last = -1;
    if (x->op != &op_transpose)
        return NULL;
    for (int i = 0; i < x->shape.rank; i++) {
        int axis = x->attribute.transpose.axis[i];
        if (v->attribute.reduce.axes >> i & 1) {
            axes |= 1u << axis;
            continue;
        }
        if (axis < last)
            return NULL;
        last = axis;
    }
    return graph_reduce(g, v->attribute.reduce.kind, x->input[0], axes);
}

// Of all elements, in whatever shape; but shapes without axes of size 1 are kept, as reduce_of_ones makes them.
static Value *reduce_all_of_reshape(Graph *g, Value *v)
{
    Value *x = v->input[0];
    if (x->op != &op_reshape || v->shape.rank)
        return NULL;
    for (int i = 0; i < x->input[0]->shape.rank; i++)
        if (x->input[0]->shape.dim[i] == 1)
            return NULL;
    return graph_reduce(g, v->attribute.reduce.kind, x->input[0], (1u << x->input[0]->shape.rank) - 1);
}

// A factor or a divisor that is the same for all that is summed: the sum first, one operation for each result.
static Value *sum_of_scaled(Graph *g, Value *v)
{
    Value *x = v->input[0];
    unsigned axes = v->attribute.reduce.axes, all = (1u << x->shape.rank) - 1;
    bool product = is_map(x, "mul"), quotient = is_map(x, "div");
    if (v->attribute.reduce.kind != REDUCE_SUM || x->type != TYPE_REAL || (!product && !quotient))
        return NULL;
    for (int i = product ? 0 : 1; i < 2; i++) {
        Value *factor = x->input[i];
        double number;
        bool constant = is_splat(factor, &number);
        if (constant ? !is_used_once(x) : !is_repeated(factor) || (kept_axes(factor) & axes) != 0)
            continue;
        Value *sum = graph_reduce(g, REDUCE_SUM, x->input[1 - i], axes);
        Value *outside = constant ? graph_constant(g, TYPE_REAL, number) : broadcast_to_axes(g, factor, all & ~axes);
        return graph_binary(g, product ? "mul" : "div", sum, outside);
    }
    return NULL;
}

static Value *sum_of_negated(Graph *g, Value *v)
{
    Value *x = v->input[0];
    if (v->attribute.reduce.kind != REDUCE_SUM || x->type != TYPE_REAL || !is_map(x, "neg") || !is_used_once(x))
        return NULL;
    return graph_unary(g, "neg", graph_reduce(g, REDUCE_SUM, x->input[0], v->attribute.reduce.axes));
}

// ---- sums of products and differences -------------------------------------------------------------

// A factor deeper in a product that is the same for all that is summed: it leaves the sum, too, and what is left may be
// the sum of something that is summed anyway. A softmax, exp(x) times one over a sum, stays whole: it is kept for other
// uses, and the exponential is not.
static Value *sum_of_nested_factor(Graph *g, Value *v)
{
    Value *x = v->input[0];
    unsigned axes = v->attribute.reduce.axes, all = (1u << x->shape.rank) - 1;
    if (v->attribute.reduce.kind != REDUCE_SUM || x->type != TYPE_REAL || !is_map(x, "mul"))
        return NULL;
    for (int i = 0; i < 4; i++) {
        Value *product = x->input[i & 1], *other = x->input[1 - (i & 1)];
        if (!is_map(product, "mul"))
            continue;
        Value *factor = product->input[i >> 1], *rest = product->input[1 - (i >> 1)];
        if (!is_repeated(factor) || (kept_axes(factor) & axes) != 0 || is_map(rest, "exp"))
            continue;
        Value *sum = graph_reduce(g, REDUCE_SUM, graph_binary(g, "mul", other, rest), axes);
        return graph_binary(g, "mul", sum, broadcast_to_axes(g, factor, all & ~axes));
    }
    return NULL;
}

// The mask `axes` of a shape as a mask of its axes that are left without `dropped`.
static unsigned axes_without(unsigned axes, unsigned dropped)
{
    unsigned result = 0;
    for (int i = 0; i < MAX_RANK; i++)
        if (axes & ~dropped & 1u << i)
            result |= 1u << rank_in(~dropped, i);
    return result;
}

// A factor that is the same along some of the axes that are summed: the sum along those first, one product for each.
static Value *sum_in_stages(Graph *g, Value *v)
{
    enum { WORTH_IT = 16 }; // elements of an inner sum
    Value *x = v->input[0];
    unsigned axes = v->attribute.reduce.axes, all = (1u << x->shape.rank) - 1;
    if (v->attribute.reduce.kind != REDUCE_SUM || x->type != TYPE_REAL || !is_map(x, "mul"))
        return NULL;
    for (int i = 0; i < 2; i++) {
        Value *factor = x->input[i];
        unsigned inner = is_repeated(factor) ? axes & ~kept_axes(factor) : 0;
        if (!inner || inner == axes || shape_count(shape_of_axes(x->shape, inner)) < WORTH_IT)
            continue;
        Value *sum = graph_reduce(g, REDUCE_SUM, x->input[1 - i], inner);
        Value *product = graph_binary(g, "mul", sum, broadcast_to_axes(g, factor, all & ~inner));
        return graph_reduce(g, REDUCE_SUM, product, axes_without(axes, inner));
    }
    return NULL;
}

// Is the value computed from the sum of x along those axes? `steps` bounds the search. With `through`: so that another
// reduction is between.
static bool comes_from_sum(const Value *value, const Value *x, unsigned axes, bool through, int steps)
{
    bool sum = value->op == &op_reduce && value->attribute.reduce.kind == REDUCE_SUM;
    if (sum && value->input[0] == x && value->attribute.reduce.axes == axes)
        return !through;
    for (int i = 0; i < value->input_count && steps > 0; i++)
        if (comes_from_sum(value->input[i], x, axes, through && value->op != &op_reduce, steps - 1))
            return true;
    return false;
}

enum { MEAN_STEPS = 6 }; // from a mean back to the sum that it comes from

// sum(x - m) is sum(x) - n m, where sum(x) is there because m comes from it: a centred value need not be summed.
static Value *sum_of_centred(Graph *g, Value *v)
{
    Value *d = v->input[0];
    unsigned axes = v->attribute.reduce.axes, all = (1u << d->shape.rank) - 1;
    if (v->attribute.reduce.kind != REDUCE_SUM || d->type != TYPE_REAL || !is_map(d, "sub"))
        return NULL;
    Value *x = d->input[0], *mean = d->input[1];
    if (!is_repeated(mean) || (kept_axes(mean) & axes) != 0 || !comes_from_sum(mean, x, axes, false, MEAN_STEPS))
        return NULL;
    double count = (double)shape_count(shape_of_axes(d->shape, axes));
    return graph_binary(g, "sub", graph_reduce(g, REDUCE_SUM, x, axes),
                        graph_scale(g, broadcast_to_axes(g, mean, all & ~axes), count));
}

// The squares around a mean over more than what is summed: sum((x - mu)^2) is sum((x - m)^2) + n (m - mu)^2 with the
// mean m of what is summed (Chan, Golub and LeVeque, 1983). It is had where sum(x) was, while x is in the cache, and mu
// afterwards: batch norm reads its input once for both statistics.
//
// Nothing cancels: both terms are squares. With the computed mean m' = m (1 + e) for m, |e| <= c u (u the unit
// roundoff, c for the order of the sum), the identity is off by 2 n |m' - mu| |m' - m| <= 2 n |m' - mu| c u |m|. In
// units of the variance s^2, as |m - mu| <= s sqrt(k) for the mean over one of k equal parts, that adds at most 2 c u
// sqrt(k) |m| / s to one part of k, 2 c u |m| / s to the whole (Cauchy-Schwarz over the parts). Two passes have 2 (c +
// 1) u |mu| / s from the rounding of x - mu' and of mu' in the same bound: the result is at most twice as far off.
static Value *squares_around_mean(Graph *g, Value *v)
{
    Value *square = v->input[0];
    unsigned axes = v->attribute.reduce.axes, all = (1u << square->shape.rank) - 1;
    if (v->attribute.reduce.kind != REDUCE_SUM || !is_map(square, "mul") || square->input[0] != square->input[1] ||
        !is_map(square->input[0], "sub") || square->type != TYPE_REAL)
        return NULL;
    Value *x = square->input[0]->input[0], *mean = square->input[0]->input[1];
    if (!is_repeated(mean) || (kept_axes(mean) & axes) != 0 || !comes_from_sum(mean, x, axes, true, MEAN_STEPS))
        return NULL;
    double count = (double)shape_count(shape_of_axes(x->shape, axes));
    Value *own = graph_scale(g, graph_reduce(g, REDUCE_SUM, x, axes), 1 / count);
    Value *near = graph_binary(g, "sub", x, broadcast_from_axes(g, own, x->shape, all & ~axes));
    Value *far = graph_binary(g, "sub", own, broadcast_to_axes(g, mean, all & ~axes));
    return graph_binary(g, "add", graph_reduce(g, REDUCE_SUM, graph_binary(g, "mul", near, near), axes),
                        graph_scale(g, graph_binary(g, "mul", far, far), count));
}

// ---- contractions ---------------------------------------------------------------------------------

// What is stored and was only scaled by a number, in whatever shape: without the number, which is multiplied by
// *factor.
static Value *unscaled(Graph *g, Value *value, double *factor)
{
    double number;
    if (value->op == &op_reshape) {
        Value *inside = unscaled(g, value->input[0], factor);
        return inside ? graph_reshape(g, inside, value->shape) : NULL;
    }
    bool product = is_map(value, "mul"), quotient = is_map(value, "div");
    if (!(product || quotient) || value->input[0]->op != &op_input || !is_splat(value->input[1], &number))
        return NULL;
    *factor *= product ? number : 1 / number;
    return fabs(*factor) > 1e-6 && fabs(*factor) < 1e6 ? value->input[0] : NULL;
}

// A factor of data, as in image / 255, leaves the sums of products, for their results or the other operand if one of
// these is smaller: then no scaled copy of the data is made.
static Value *contract_of_scaled(Graph *g, Value *v)
{
    for (int i = 0; i < 2; i++) {
        double factor = 1;
        Value *x = v->type == TYPE_REAL ? unscaled(g, v->input[i], &factor) : NULL, *other = v->input[1 - i];
        int64_t results = shape_count(v->shape), others = shape_count(other->shape);
        if (!x || (results < others ? results : others) >= shape_count(x->shape))
            continue;
        if (others < results)
            other = graph_scale(g, other, factor);
        Value *sums = graph_copy(g, v, i == 0 ? (Value *[]){x, other} : (Value *[]){other, x});
        return others < results ? sums : graph_scale(g, sums, factor);
    }
    return NULL;
}

// ---- the rules ------------------------------------------------------------------------------------

const Rule sum_rules[] = {
    {&op_reduce, NULL, reduce_of_ones},
    {&op_reduce, NULL, reduce_of_broadcast},
    {&op_reduce, NULL, reduce_twice},
    {&op_reduce, NULL, reduce_of_transpose},
    {&op_reduce, NULL, reduce_all_of_reshape},
    {&op_reduce, NULL, sum_of_scaled},
    {&op_reduce, NULL, sum_of_negated},
    {&op_reduce, NULL, sum_of_nested_factor},
    {&op_reduce, NULL, sum_in_stages},
    {&op_reduce, NULL, sum_of_centred},
    {&op_reduce, NULL, squares_around_mean},
    {&op_contract, NULL, contract_of_scaled},
    {0},
};
