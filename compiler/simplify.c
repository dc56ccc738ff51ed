// simplify: folds constants, shares equal values, rewrites by algebra, drops what nothing uses.
// Requires: a verified graph. Provides: a new graph without stop_gradient and without dead values, in which no two
// values compute the same thing and no rule below applies. Invalidates: Value pointers of the old graph.
//
// One walk forward: each value is rebuilt over its simplified inputs; the first rule that applies replaces it by
// something simpler, which is simplified in turn; what no rule changes is looked up among the values already there
// (value numbering over op, attribute, inputs, shape and type).
//
// What rules may do to numbers: nothing to ints and bools. Reals may change by rounding (products of constants are
// merged, factors move out of sums) and in the sign of a zero (x + 0 is x). No rule removes a NaN or an infinity that
// an operand brings: x * 0 stays, x - x stays. Constants that are added are never merged, since they may be there to
// round. Division by a constant stays a division unless its reciprocal is exact.
#include "simplify.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct Simplifier {
    Graph *graph; // the result
    Graph *draft; // where rules build; its values are rebuilt into the result
    Value **slot; // open addressing by value_hash; a power of two
    int slot_count;
    int depth; // of rules applied to results of rules
} Simplifier;

enum { IN_RESULT = 1 }; // Value.mark

// ---- maps: any function ---------------------------------------------------------------------------

static Value *fold_numbers(Graph *g, Value *v)
{
    const ScalarFunction *function = v->attribute.function;
    double number[3];
    for (int i = 0; i < v->input_count; i++)
        if (!is_splat(v->input[i], &number[i]))
            return NULL;
    double result = function->fold(number);
    if (v->type == TYPE_INT && !(result >= INT32_MIN && result <= INT32_MAX))
        return NULL;
    return graph_full(g, v->type, result, v->shape);
}

// All inputs repeat along some axis: compute one, repeat the result.
static Value *map_of_broadcasts(Graph *g, Value *v)
{
    unsigned axes = 0;
    for (int i = 0; i < v->input_count; i++) {
        if (is_repeated(v->input[i]))
            axes |= kept_axes(v->input[i]);
        else if (!is_any_number(v->input[i]))
            return NULL;
    }
    Shape small = shape_of_axes(v->shape, axes);
    if (shape_count(small) == shape_count(v->shape))
        return NULL;
    Value *input[3];
    for (int i = 0; i < v->input_count; i++) {
        double number;
        input[i] = is_splat(v->input[i], &number) ? graph_full(g, v->input[i]->type, number, small)
                                                  : broadcast_to_axes(g, v->input[i], axes);
    }
    return broadcast_from_axes(g, graph_add(g, v->op, v->attribute, v->input_count, input), v->shape, axes);
}

// Of one transposed value and numbers: the transpose comes last, where a contraction takes it in.
static Value *map_of_transpose(Graph *g, Value *v)
{
    Value *moved = NULL, *input[3];
    for (int i = 0; i < v->input_count; i++) {
        if (is_any_number(v->input[i]))
            continue;
        if (moved || v->input[i]->op != &op_transpose)
            return NULL;
        moved = v->input[i];
    }
    if (!moved)
        return NULL;
    for (int i = 0; i < v->input_count; i++) {
        double number;
        bool splat = is_splat(v->input[i], &number);
        input[i] = splat ? graph_full(g, v->input[i]->type, number, moved->input[0]->shape) : moved->input[0];
    }
    return graph_transpose(g, graph_add(g, v->op, v->attribute, v->input_count, input),
                           moved->attribute.transpose.axis);
}

// Constants last, older values first: then x + y and y + x are one value.
static Value *order_operands(Graph *g, Value *v)
{
    Value *x = v->input[0], *y = v->input[1];
    bool swap = is_any_number(x) != is_any_number(y) ? is_any_number(x) : x->id > y->id;
    return swap ? graph_binary(g, v->attribute.function->name, y, x) : NULL;
}

// ---- maps: sums -----------------------------------------------------------------------------------

static Value *add_zero(Graph *g, Value *v)
{
    (void)g;
    return is_number(v->input[1], 0) ? v->input[0] : NULL;
}

// x + x is 2 x, with the same bits.
static Value *add_to_itself(Graph *g, Value *v)
{
    return v->type == TYPE_REAL && v->input[0] == v->input[1] ? graph_scale(g, v->input[0], 2) : NULL;
}

static Value *add_negated(Graph *g, Value *v)
{
    if (is_map(v->input[1], "neg"))
        return graph_binary(g, "sub", v->input[0], v->input[1]->input[0]);
    return is_map(v->input[0], "neg") ? graph_binary(g, "sub", v->input[1], v->input[0]->input[0]) : NULL;
}

// The one axis along which a value is padded with zeros, or -1.
static int zero_padded_axis(const Value *value)
{
    int found = -1;
    if (value->op != &op_pad || value->attribute.pad.value != 0)
        return -1;
    for (int i = 0; i < value->shape.rank; i++) {
        if (value->attribute.pad.interior[i] || (found >= 0 && value->shape.dim[i] != value->input[0]->shape.dim[i]))
            return -1;
        if (value->shape.dim[i] != value->input[0]->shape.dim[i])
            found = i;
    }
    return found;
}

// Two neighbours along an axis, each padded to the whole: what the gradients of slices add up to.
static Value *add_of_neighbours(Graph *g, Value *v)
{
    Value *first = v->input[0], *second = v->input[1];
    int axis = zero_padded_axis(first);
    if (axis < 0 || axis != zero_padded_axis(second))
        return NULL;
    if (first->attribute.pad.low[axis] > second->attribute.pad.low[axis]) {
        first = v->input[1];
        second = v->input[0];
    }
    if (second->attribute.pad.low[axis] != first->attribute.pad.low[axis] + first->input[0]->shape.dim[axis])
        return NULL;
    Value *both = graph_concat(g, 2, (Value *[]){first->input[0], second->input[0]}, axis);
    return graph_pad(g, both, first->attribute.pad.low, second->attribute.pad.high, NULL, 0);
}

static Value *sub_zero(Graph *g, Value *v)
{
    if (is_number(v->input[1], 0))
        return v->input[0];
    return is_number(v->input[0], 0) ? graph_unary(g, "neg", v->input[1]) : NULL;
}

static Value *sub_negated(Graph *g, Value *v)
{
    return is_map(v->input[1], "neg") ? graph_binary(g, "add", v->input[0], v->input[1]->input[0]) : NULL;
}

static Value *neg_of_difference(Graph *g, Value *v)
{
    Value *x = v->input[0];
    if (is_map(x, "neg"))
        return x->input[0];
    if (is_map(x, "sub") && is_used_once(x))
        return graph_binary(g, "sub", x->input[1], x->input[0]);
    return NULL;
}

static Value *neg_of_scaled(Graph *g, Value *v)
{
    Value *x = v->input[0];
    double factor;
    if (x->type != TYPE_REAL || !is_map(x, "mul") || !is_splat(x->input[1], &factor))
        return NULL;
    return graph_scale(g, x->input[0], -factor);
}

// ---- maps: products -------------------------------------------------------------------------------

static Value *mul_by_unit(Graph *g, Value *v)
{
    if (is_number(v->input[1], 1))
        return v->input[0];
    return is_number(v->input[1], -1) ? graph_unary(g, "neg", v->input[0]) : NULL;
}

static Value *mul_int_by_zero(Graph *g, Value *v)
{
    return v->type == TYPE_INT && is_number(v->input[1], 0) ? graph_full(g, TYPE_INT, 0, v->shape) : NULL;
}

// (x * c) * d is x * (c * d), unless the product of the constants leaves the range.
static Value *merge_factors(Graph *g, Value *v)
{
    Value *x = v->input[0];
    double c, d;
    if (v->type != TYPE_REAL || !is_splat(v->input[1], &d))
        return NULL;
    if (is_map(x, "neg"))
        return graph_scale(g, x->input[0], -d);
    if (!is_map(x, "mul") || !is_splat(x->input[1], &c) || fabs(c * d) > 1e30 || fabs(c * d) < 1e-30)
        return NULL;
    return graph_scale(g, x->input[0], c * d);
}

// (x * c) * y is (x * y) * c, so that constants meet.
static Value *factor_outwards(Graph *g, Value *v)
{
    if (v->type != TYPE_REAL || is_any_number(v->input[1]))
        return NULL;
    for (int i = 0; i < 2; i++) {
        Value *x = v->input[i], *y = v->input[1 - i];
        double c;
        if (is_map(x, "mul") && is_used_once(x) && is_splat(x->input[1], &c))
            return graph_scale(g, graph_binary(g, "mul", x->input[0], y), c);
    }
    return NULL;
}

static Value *sign_outwards(Graph *g, Value *v)
{
    const char *function = v->attribute.function->name;
    Value *x = v->input[0], *y = v->input[1];
    if (v->type != TYPE_REAL)
        return NULL;
    if (is_map(x, "neg"))
        return graph_unary(g, "neg", graph_binary(g, function, x->input[0], y));
    return is_map(y, "neg") ? graph_unary(g, "neg", graph_binary(g, function, x, y->input[0])) : NULL;
}

// (x * p) * q with p and q repeated along some axis is x * (p * q): one product less for each element.
static Value *merge_repeated_factors(Graph *g, Value *v)
{
    for (int i = 0; i < 4 && v->type == TYPE_REAL; i++) {
        Value *product = v->input[i & 1], *q = v->input[1 - (i & 1)];
        if (!is_repeated(q) || !is_map(product, "mul") || !is_used_once(product))
            continue;
        Value *p = product->input[i >> 1], *x = product->input[1 - (i >> 1)];
        if (!is_repeated(p) || is_repeated(x))
            continue;
        unsigned axes = kept_axes(p) | kept_axes(q);
        if (2 * shape_count(shape_of_axes(v->shape, axes)) <= shape_count(v->shape))
            return graph_binary(g, "mul", x, graph_binary(g, "mul", p, q));
    }
    return NULL;
}

// The other factor of a product with `factor`, or NULL.
static Value *cofactor(const Value *product, const Value *factor)
{
    if (!is_map(product, "mul"))
        return NULL;
    return product->input[0] == factor ? product->input[1] : product->input[1] == factor ? product->input[0] : NULL;
}

// e * (x * r - s), where r and s repeat and s = r * u, is (e * r) * (x - u): the gradient of a softmax is made of its
// value e * r, which is there, and so e is not needed any more.
static Value *factor_of_difference(Graph *g, Value *v)
{
    for (int i = 0; i < 2 && v->type == TYPE_REAL; i++) {
        Value *e = v->input[i], *sum = v->input[1 - i];
        if (!is_map(sum, "add") || !is_used_once(sum) || is_repeated(e) || is_any_number(e))
            continue;
        for (int k = 0; k < 4; k++) {
            Value *product = sum->input[k & 1], *rest = sum->input[1 - (k & 1)];
            if (!is_map(product, "mul") || !is_repeated(rest) || !is_map(rest->input[0], "neg"))
                continue;
            Value *factor = product->input[k >> 1], *x = product->input[1 - (k >> 1)];
            Value *u = is_repeated(factor) && kept_axes(factor) == kept_axes(rest)
                           ? cofactor(rest->input[0]->input[0], factor->input[0])
                           : NULL;
            if (!u)
                continue;
            Value *less = broadcast_from_axes(g, graph_unary(g, "neg", u), v->shape, kept_axes(rest));
            return graph_binary(g, "mul", graph_binary(g, "mul", e, factor), graph_binary(g, "add", x, less));
        }
    }
    return NULL;
}

static Value *div_by_one(Graph *g, Value *v)
{
    (void)g;
    return is_number(v->input[1], 1) ? v->input[0] : NULL;
}

// By a power of two: the reciprocal is exact.
static Value *div_by_power_of_two(Graph *g, Value *v)
{
    double number;
    int exponent;
    if (!is_splat(v->input[1], &number) || fabs(frexp(number, &exponent)) != 0.5 || abs(exponent) > 100)
        return NULL;
    return graph_scale(g, v->input[0], 1 / number);
}

// By one number for many elements: a division for each number and a product for each element.
static Value *div_by_repeated(Graph *g, Value *v)
{
    Value *y = v->input[1];
    if (!is_repeated(y) || 4 * shape_count(y->input[0]->shape) > shape_count(y->shape))
        return NULL;
    Value *reciprocal = graph_binary(g, "div", graph_constant(g, TYPE_REAL, 1), y->input[0]);
    return graph_binary(g, "mul", v->input[0], broadcast_from_axes(g, reciprocal, v->shape, kept_axes(y)));
}

static Value *pow_of_number(Graph *g, Value *v)
{
    Value *x = v->input[0];
    double exponent;
    if (!is_splat(v->input[1], &exponent))
        return NULL;
    if (exponent == 0)
        return graph_full(g, TYPE_REAL, 1, v->shape);
    if (exponent == 0.5)
        return graph_unary(g, "sqrt", x);
    if (exponent == -0.5)
        return graph_unary(g, "rsqrt", x);
    if (exponent != rint(exponent) || fabs(exponent) > 4)
        return NULL;
    Value *square = graph_binary(g, "mul", x, x), *power = x;
    if (fabs(exponent) == 2)
        power = square;
    else if (fabs(exponent) == 3)
        power = graph_binary(g, "mul", square, x);
    else if (fabs(exponent) == 4)
        power = graph_binary(g, "mul", square, square);
    return exponent > 0 ? power : graph_binary(g, "div", graph_full(g, TYPE_REAL, 1, v->shape), power);
}

// ---- maps: choices --------------------------------------------------------------------------------

static Value *select_known(Graph *g, Value *v)
{
    double condition;
    (void)g;
    if (is_splat(v->input[0], &condition))
        return v->input[condition ? 1 : 2];
    return v->input[1] == v->input[2] ? v->input[1] : NULL;
}

static Value *select_negated(Graph *g, Value *v)
{
    return is_map(v->input[0], "not") ? graph_select(g, v->input[0]->input[0], v->input[2], v->input[1]) : NULL;
}

// A choice inside the same choice is made already.
static Value *select_again(Graph *g, Value *v)
{
    Value *condition = v->input[0], *x = v->input[1], *y = v->input[2];
    if (is_map(x, "select") && x->input[0] == condition)
        return graph_select(g, condition, x->input[1], y);
    if (is_map(y, "select") && y->input[0] == condition)
        return graph_select(g, condition, x, y->input[2]);
    return NULL;
}

// Comparisons for order are left: not (x < y) is not x >= y for a NaN.
static Value *not_of_equality(Graph *g, Value *v)
{
    Value *x = v->input[0];
    if (is_map(x, "not"))
        return x->input[0];
    if (is_map(x, "equal"))
        return graph_map(g, "not_equal", 2, x->input);
    return is_map(x, "not_equal") ? graph_map(g, "equal", 2, x->input) : NULL;
}

static Value *and_with_number(Graph *g, Value *v)
{
    double number;
    (void)g;
    return is_splat(v->input[1], &number) ? v->input[number ? 0 : 1] : NULL;
}

static Value *or_with_number(Graph *g, Value *v)
{
    double number;
    (void)g;
    return is_splat(v->input[1], &number) ? v->input[number ? 1 : 0] : NULL;
}

static Value *same_operands(Graph *g, Value *v)
{
    (void)g;
    return v->input[0] == v->input[1] ? v->input[0] : NULL;
}

// ---- shapes ---------------------------------------------------------------------------------------

// Any op that only moves elements, of the same number everywhere.
static Value *move_splat(Graph *g, Value *v)
{
    double number;
    return is_splat(v->input[0], &number) ? graph_full(g, v->type, number, v->shape) : NULL;
}

static Value *broadcast_twice(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int axis[MAX_RANK];
    if (x->op != &op_broadcast)
        return NULL;
    for (int i = 0; i < x->input[0]->shape.rank; i++)
        axis[i] = v->attribute.broadcast.axis[x->attribute.broadcast.axis[i]];
    return graph_broadcast(g, x->input[0], v->shape, axis);
}

// Axes of size 1 of the input are dropped: they repeat like new ones.
static Value *broadcast_of_ones(Graph *g, Value *v)
{
    Value *x = v->input[0];
    Shape shape = {0};
    int axis[MAX_RANK];
    for (int i = 0; i < x->shape.rank; i++)
        if (x->shape.dim[i] != 1) {
            axis[shape.rank] = v->attribute.broadcast.axis[i];
            shape.dim[shape.rank++] = x->shape.dim[i];
        }
    return shape.rank < x->shape.rank ? graph_broadcast(g, graph_reshape(g, x, shape), v->shape, axis) : NULL;
}

// A broadcast that only adds axes of size 1; but scalars are broadcast to whatever shape, never reshaped.
static Value *broadcast_is_reshape(Graph *g, Value *v)
{
    Value *x = v->input[0];
    bool only_ones = x->shape.rank > 0 && shape_count(v->shape) == shape_count(x->shape);
    return only_ones ? graph_reshape(g, x, v->shape) : NULL;
}

static Value *reshape_of_scalar(Graph *g, Value *v)
{
    return v->input[0]->shape.rank == 0 ? graph_broadcast(g, v->input[0], v->shape, NULL) : NULL;
}

static Value *reshape_twice(Graph *g, Value *v)
{
    Value *x = v->input[0];
    return x->op == &op_reshape ? graph_reshape(g, x->input[0], v->shape) : NULL;
}

static Value *reshape_of_table(Graph *g, Value *v)
{
    Value *x = v->input[0];
    return x->op == &op_table ? graph_table(g, x->type, v->shape, x->attribute.table.data) : NULL;
}

static Value *table_of_equals(Graph *g, Value *v)
{
    const double *data = v->attribute.table.data;
    for (int64_t i = 1; i < v->attribute.table.count; i++)
        if (data[i] != data[0])
            return NULL;
    return graph_full(g, v->type, data[0], v->shape);
}

static Value *transpose_twice(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int axis[MAX_RANK];
    if (x->op != &op_transpose)
        return NULL;
    for (int i = 0; i < v->shape.rank; i++)
        axis[i] = x->attribute.transpose.axis[v->attribute.transpose.axis[i]];
    return graph_transpose(g, x->input[0], axis);
}

// Only axes of size 1 move: the elements stay where they are.
static Value *transpose_is_reshape(Graph *g, Value *v)
{
    int last = -1;
    for (int i = 0; i < v->shape.rank; i++) {
        int axis = v->attribute.transpose.axis[i];
        if (v->shape.dim[i] != 1 && axis < last)
            return NULL;
        if (v->shape.dim[i] != 1)
            last = axis;
    }
    return graph_reshape(g, v->input[0], v->shape);
}

// The axes that are repeated need no moving: the smaller input is transposed.
static Value *transpose_of_broadcast(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int order[MAX_RANK], axis[MAX_RANK], count = 0;
    if (x->op != &op_broadcast)
        return NULL;
    for (int i = 0; i < v->shape.rank; i++)
        for (int k = 0; k < x->input[0]->shape.rank; k++)
            if (x->attribute.broadcast.axis[k] == v->attribute.transpose.axis[i]) {
                order[count] = k;
                axis[count++] = i;
            }
    return graph_broadcast(g, graph_transpose(g, x->input[0], order), v->shape, axis);
}

// A product of which the last axis comes from its first operand: with the operands exchanged it stays the last one, so
// that nothing has to be turned but whole rows.
static Value *transpose_of_contract(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int rank = v->shape.rank, axis[MAX_RANK];
    if (x->op != &op_contract || !is_used_once(x) || rank == 0)
        return NULL;
    const Attribute *pairs = &x->attribute;
    int batch = pairs->contract.batch_count;
    int first = x->input[0]->shape.rank - batch - pairs->contract.sum_count, second = rank - batch - first;
    int last = v->attribute.transpose.axis[rank - 1];
    if (last < batch || last >= batch + first)
        return NULL;
    Value *swapped =
        graph_contract(g, x->input[1], x->input[0], batch, pairs->contract.batch[1], pairs->contract.batch[0],
                       pairs->contract.sum_count, pairs->contract.sum[1], pairs->contract.sum[0]);
    for (int i = 0; i < rank; i++) {
        int from = v->attribute.transpose.axis[i];
        axis[i] = from < batch ? from : from < batch + first ? from + second : from - first;
    }
    return graph_transpose(g, swapped, axis);
}

static Value *slice_twice(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int start[MAX_RANK], stride[MAX_RANK];
    if (x->op != &op_slice)
        return NULL;
    for (int i = 0; i < v->shape.rank; i++) {
        start[i] = x->attribute.slice.start[i] + x->attribute.slice.stride[i] * v->attribute.slice.start[i];
        stride[i] = x->attribute.slice.stride[i] * v->attribute.slice.stride[i];
    }
    return graph_slice(g, x->input[0], start, v->shape.dim, stride);
}

// Smallest and largest index that a slice takes along an axis.
static void slice_range(const Value *slice, int axis, int *low, int *high)
{
    int first = slice->attribute.slice.start[axis];
    int last = first + slice->attribute.slice.stride[axis] * (slice->shape.dim[axis] - 1);
    *low = first < last ? first : last;
    *high = first < last ? last : first;
}

// A slice that lies within one part.
static Value *slice_of_concat(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int low, high, begin = 0, start[MAX_RANK], axis = x->attribute.concat.axis;
    if (x->op != &op_concat)
        return NULL;
    slice_range(v, axis, &low, &high);
    for (int i = 0; i < x->input_count; i++) {
        int end = begin + x->input[i]->shape.dim[axis];
        if (low >= begin && high < end) {
            memcpy(start, v->attribute.slice.start, sizeof start);
            start[axis] -= begin;
            return graph_slice(g, x->input[i], start, v->shape.dim, v->attribute.slice.stride);
        }
        begin = end;
    }
    return NULL;
}

// A slice that takes none of the padding.
static Value *slice_of_pad(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int start[MAX_RANK];
    if (x->op != &op_pad)
        return NULL;
    for (int i = 0; i < v->shape.rank; i++) {
        int low, high, before = x->attribute.pad.low[i];
        slice_range(v, i, &low, &high);
        if (x->attribute.pad.interior[i] || low < before || high >= before + x->input[0]->shape.dim[i])
            return NULL;
        start[i] = v->attribute.slice.start[i] - before;
    }
    return graph_slice(g, x->input[0], start, v->shape.dim, v->attribute.slice.stride);
}

static Value *slice_of_broadcast(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int start[MAX_RANK], size[MAX_RANK], stride[MAX_RANK];
    if (x->op != &op_broadcast)
        return NULL;
    for (int i = 0; i < x->input[0]->shape.rank; i++) {
        int axis = x->attribute.broadcast.axis[i];
        start[i] = v->attribute.slice.start[axis];
        size[i] = v->shape.dim[axis];
        stride[i] = v->attribute.slice.stride[axis];
    }
    return broadcast_from_axes(g, graph_slice(g, x->input[0], start, size, stride), v->shape, kept_axes(x));
}

// Parts that are themselves concatenated along the same axis are listed one by one.
static Value *concat_of_concat(Graph *g, Value *v)
{
    int axis = v->attribute.concat.axis, count = 0;
    bool nested = false;
    for (int i = 0; i < v->input_count; i++) {
        bool inner = v->input[i]->op == &op_concat && v->input[i]->attribute.concat.axis == axis;
        count += inner ? v->input[i]->input_count : 1;
        nested |= inner;
    }
    if (!nested)
        return NULL;
    Value **part = mem_alloc((size_t)count * sizeof *part);
    count = 0;
    for (int i = 0; i < v->input_count; i++) {
        Value *x = v->input[i];
        bool inner = x->op == &op_concat && x->attribute.concat.axis == axis;
        for (int k = 0; k < (inner ? x->input_count : 1); k++)
            part[count++] = inner ? x->input[k] : x;
    }
    return graph_concat(g, count, part, axis);
}

static Value *concat_of_splats(Graph *g, Value *v)
{
    double first;
    if (!is_splat(v->input[0], &first))
        return NULL;
    for (int i = 1; i < v->input_count; i++)
        if (!is_number(v->input[i], first))
            return NULL;
    return graph_full(g, v->type, first, v->shape);
}

static Value *pad_twice(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int low[MAX_RANK], high[MAX_RANK];
    if (x->op != &op_pad || x->attribute.pad.value != v->attribute.pad.value)
        return NULL;
    for (int i = 0; i < v->shape.rank; i++) {
        if (v->attribute.pad.interior[i])
            return NULL;
        low[i] = v->attribute.pad.low[i] + x->attribute.pad.low[i];
        high[i] = v->attribute.pad.high[i] + x->attribute.pad.high[i];
    }
    return graph_pad(g, x->input[0], low, high, x->attribute.pad.interior, v->attribute.pad.value);
}

static Value *pad_with_same(Graph *g, Value *v)
{
    bool same = is_number(v->input[0], v->attribute.pad.value);
    return same ? graph_full(g, v->type, v->attribute.pad.value, v->shape) : NULL;
}

// ---- argmax ---------------------------------------------------------------------------------------

static Value *argmax_of_one(Graph *g, Value *v)
{
    bool one = v->input[0]->shape.dim[v->attribute.argmax.axis] == 1;
    return one ? graph_full(g, TYPE_INT, 0, v->shape) : NULL;
}

// ---- contractions, the rest -----------------------------------------------------------------------

// The axis is paired with one of the other operand, so its place does not show in the output.
static bool is_paired(const Value *contract, int side, int axis)
{
    for (int i = 0; i < contract->attribute.contract.batch_count; i++)
        if (contract->attribute.contract.batch[side][i] == axis)
            return true;
    for (int i = 0; i < contract->attribute.contract.sum_count; i++)
        if (contract->attribute.contract.sum[side][i] == axis)
            return true;
    return false;
}

static bool keeps_order_of_free_axes(const Value *contract, int side)
{
    const Value *x = contract->input[side];
    int last = -1;
    for (int i = 0; i < x->shape.rank; i++) {
        int axis = x->attribute.transpose.axis[i];
        if (is_paired(contract, side, i))
            continue;
        if (axis < last)
            return false;
        last = axis;
    }
    return true;
}

// A contraction names the axes it pairs: a transposed operand is the operand with other names.
static Value *contract_of_transpose(Graph *g, Value *v)
{
    for (int side = 0; side < 2; side++) {
        Value *x = v->input[side];
        if (x->op != &op_transpose || !keeps_order_of_free_axes(v, side))
            continue;
        Attribute attribute = v->attribute;
        for (int i = 0; i < attribute.contract.batch_count; i++)
            attribute.contract.batch[side][i] = x->attribute.transpose.axis[v->attribute.contract.batch[side][i]];
        for (int i = 0; i < attribute.contract.sum_count; i++)
            attribute.contract.sum[side][i] = x->attribute.transpose.axis[v->attribute.contract.sum[side][i]];
        Value *input[2] = {v->input[0], v->input[1]};
        input[side] = x->input[0];
        return graph_add(g, v->op, attribute, 2, input);
    }
    return NULL;
}

static Value *drop_stop_gradient(Graph *g, Value *v)
{
    (void)g;
    return v->input[0];
}

// A result that every step finds outside: an element of a sequence, an invariant, a carry that no step changes, a
// number.
static Value *result_from_outside(Graph *g, Value *v)
{
    const Value *loop = v->input[0];
    const Scan *scan = loop->attribute.scan;
    const Value *stored = scan->body->store[v->attribute.scan_result.store].value;
    int carry = scan_carry(scan, v->attribute.scan_result.store), port = 0;
    double number;
    if (carry < 0 && is_splat(stored, &number))
        return graph_full(g, v->type, number, v->shape);
    while (port < scan->port_count && scan->port[port].leaf != stored)
        port++;
    if (port == scan->port_count)
        return NULL;
    if (scan->port[port].kind == PORT_SEQUENCE)
        return carry < 0 ? loop->input[port] : NULL;
    if (scan->port[port].kind == PORT_CARRY)
        return carry == port ? loop->input[port] : NULL;
    int axis[MAX_RANK];
    for (int i = 0; i < stored->shape.rank; i++)
        axis[i] = i + 1;
    return carry < 0 ? graph_broadcast(g, loop->input[port], v->shape, axis) : NULL;
}

// ---- the rules ------------------------------------------------------------------------------------

// In the order in which they are tried. `function` narrows a rule for maps; NULL: any. A rule gets a value whose inputs
// are simple already and returns what it equals (built in the draft graph), or NULL if it does not apply.
static const struct {
    const Op *op;
    const char *function;
    Value *(*apply)(Graph *g, Value *v);
} rules[] = {
    {&op_map, NULL, fold_numbers},
    {&op_map, NULL, map_of_broadcasts},
    {&op_map, NULL, map_of_transpose},
    {&op_map, "add", order_operands},
    {&op_map, "mul", order_operands},
    {&op_map, "equal", order_operands},
    {&op_map, "not_equal", order_operands},
    {&op_map, "and", order_operands},
    {&op_map, "or", order_operands},
    {&op_map, "add", add_zero},
    {&op_map, "add", add_to_itself},
    {&op_map, "add", add_negated},
    {&op_map, "add", add_of_neighbours},
    {&op_map, "sub", sub_zero},
    {&op_map, "sub", sub_negated},
    {&op_map, "neg", neg_of_difference},
    {&op_map, "neg", neg_of_scaled},
    {&op_map, "mul", mul_by_unit},
    {&op_map, "mul", mul_int_by_zero},
    {&op_map, "mul", merge_factors},
    {&op_map, "mul", factor_outwards},
    {&op_map, "mul", sign_outwards},
    {&op_map, "mul", merge_repeated_factors},
    {&op_map, "mul", factor_of_difference},
    {&op_map, "div", div_by_one},
    {&op_map, "div", div_by_power_of_two},
    {&op_map, "div", sign_outwards},
    {&op_map, "div", div_by_repeated},
    {&op_map, "pow", pow_of_number},
    {&op_map, "select", select_known},
    {&op_map, "select", select_negated},
    {&op_map, "select", select_again},
    {&op_map, "not", not_of_equality},
    {&op_map, "and", and_with_number},
    {&op_map, "or", or_with_number},
    {&op_map, "and", same_operands},
    {&op_map, "or", same_operands},
    {&op_map, "max", same_operands},
    {&op_map, "min", same_operands},
    {&op_table, NULL, table_of_equals},
    {&op_broadcast, NULL, broadcast_twice},
    {&op_broadcast, NULL, broadcast_of_ones},
    {&op_broadcast, NULL, broadcast_is_reshape},
    {&op_reshape, NULL, move_splat},
    {&op_reshape, NULL, reshape_twice},
    {&op_reshape, NULL, reshape_of_scalar},
    {&op_reshape, NULL, reshape_of_table},
    {&op_transpose, NULL, move_splat},
    {&op_transpose, NULL, transpose_twice},
    {&op_transpose, NULL, transpose_is_reshape},
    {&op_transpose, NULL, transpose_of_broadcast},
    {&op_transpose, NULL, transpose_of_contract},
    {&op_slice, NULL, move_splat},
    {&op_slice, NULL, slice_twice},
    {&op_slice, NULL, slice_of_concat},
    {&op_slice, NULL, slice_of_pad},
    {&op_slice, NULL, slice_of_broadcast},
    {&op_concat, NULL, concat_of_concat},
    {&op_concat, NULL, concat_of_splats},
    {&op_pad, NULL, pad_twice},
    {&op_pad, NULL, pad_with_same},
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
    {&op_argmax, NULL, argmax_of_one},
    {&op_contract, NULL, contract_of_transpose},
    {&op_scan_result, NULL, result_from_outside},
    {&op_stop_gradient, NULL, drop_stop_gradient},
};

static Value *apply_rules(Graph *draft, Value *value)
{
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        if (rules[i].op != value->op || (rules[i].function && !is_map(value, rules[i].function)))
            continue;
        Value *result = rules[i].apply(draft, value);
        if (result)
            return result;
    }
    return NULL;
}

// ---- value numbering ------------------------------------------------------------------------------

// Everything that is hashed is made of 32-bit words.
static uint64_t hash_words(uint64_t hash, const void *data, size_t bytes)
{
    const unsigned char *from = data;
    for (size_t i = 0; i < bytes; i += sizeof(uint32_t)) {
        uint32_t word;
        memcpy(&word, from + i, sizeof word);
        hash = (hash ^ word) * 1099511628211u;
    }
    return hash;
}

static uint64_t value_hash(const Value *value)
{
    uint64_t hash = hash_words(14695981039346656037u, &value->op, sizeof value->op);
    if (value->op == &op_table)
        hash = hash_words(hash, value->attribute.table.data, (size_t)value->attribute.table.count * sizeof(double));
    else
        hash = hash_words(hash, &value->attribute, sizeof value->attribute);
    for (int i = 0; i < value->input_count; i++)
        hash = hash_words(hash, &value->input[i]->id, sizeof value->input[i]->id);
    hash = hash_words(hash, &value->shape, sizeof value->shape);
    return hash ^ hash >> 32;
}

static bool same_attribute(const Value *a, const Value *b)
{
    if (a->op != &op_table)
        return memcmp(&a->attribute, &b->attribute, sizeof a->attribute) == 0;
    size_t bytes = (size_t)a->attribute.table.count * sizeof(double);
    return a->attribute.table.count == b->attribute.table.count &&
           memcmp(a->attribute.table.data, b->attribute.table.data, bytes) == 0;
}

static bool same_value(const Value *a, const Value *b)
{
    if (a->op != b->op || a->type != b->type || a->input_count != b->input_count || !shape_equal(a->shape, b->shape))
        return false;
    for (int i = 0; i < a->input_count; i++)
        if (a->input[i] != b->input[i])
            return false;
    return same_attribute(a, b);
}

static Value **find_slot(const Simplifier *s, const Value *value)
{
    uint64_t mask = (uint64_t)s->slot_count - 1;
    uint64_t i = value_hash(value) & mask;
    while (s->slot[i] && !same_value(s->slot[i], value))
        i = (i + 1) & mask;
    return &s->slot[i];
}

static void grow_slots(Simplifier *s)
{
    Value **old = s->slot;
    int old_count = s->slot_count;
    s->slot_count = old_count ? 2 * old_count : 1024;
    s->slot = mem_alloc((size_t)s->slot_count * sizeof(Value *));
    for (int i = 0; i < old_count; i++)
        if (old[i])
            *find_slot(s, old[i]) = old[i];
}

// The one value of the result graph that computes this: found, or made from `value`.
static Value *number_value(Simplifier *s, Value *value)
{
    Graph *g = s->graph;
    if (2 * g->count >= s->slot_count)
        grow_slots(s);
    Value **slot = find_slot(s, value);
    if (!*slot) {
        value->id = g->count;
        value->mark = IN_RESULT;
        value->uses = 0;
        g->value = mem_grow(g->value, g->count, sizeof(Value *));
        g->value[g->count++] = value;
        *slot = value;
    }
    return *slot;
}

// ---- the walk -------------------------------------------------------------------------------------

static void place_at(Graph *draft, const Value *value)
{
    draft->span = value->span;
    draft->instance = value->instance;
    draft->function = value->function;
    draft->backward = value->backward;
    draft->name = NULL;
}

static Scan *simplify_body(const Scan *old);

// The same number in all elements and steps need not come from outside: the port becomes a constant of the body.
static void absorb_numbers(Value *loop)
{
    Scan *scan = loop->attribute.scan;
    Graph *body = scan->body;
    int kept = 0;
    for (int i = 0; i < scan->port_count; i++) {
        Value *leaf = scan->port[i].leaf;
        double number;
        if (scan->port[i].kind == PORT_CARRY || !is_splat(loop->input[i], &number)) {
            loop->input[kept] = loop->input[i];
            scan->port[kept++] = scan->port[i];
            continue;
        }
        Graph draft = {.count = 0};
        Value *full = graph_full(&draft, leaf->type, number, leaf->shape);
        leaf->op = full->op;
        leaf->attribute = full->attribute;
        leaf->input = full->input;
        leaf->input_count = full->input_count;
        if (full->input_count == 0)
            continue;
        body->value = mem_grow(body->value, body->count, sizeof(Value *));
        memmove(body->value + 1, body->value, (size_t)body->count * sizeof(Value *));
        body->value[0] = full->input[0];
        body->count++;
    }
    scan->port_count = loop->input_count = kept;
}

// The simplified form of a value of the old graph or of the draft graph.
static Value *simplified(Simplifier *s, Value *value)
{
    if (value->mark == IN_RESULT)
        return value;
    if (value->replacement)
        return value->replacement;
    if (++s->depth > 1000)
        BUG("simplify: rules for %s do not end", value->op->name);
    Value *copy = mem_alloc(sizeof *copy);
    *copy = *value;
    copy->input = mem_alloc((size_t)(value->input_count + 1) * sizeof(Value *));
    for (int i = 0; i < value->input_count; i++)
        copy->input[i] = simplified(s, value->input[i]);
    if (value->op == &op_scan) {
        absorb_numbers(copy);
        copy->attribute.scan = simplify_body(copy->attribute.scan);
    }
    place_at(s->draft, value);
    Value *simpler = apply_rules(s->draft, copy);
    Value *result = simpler ? simplified(s, simpler) : number_value(s, copy);
    if (!result->name)
        result->name = value->name;
    result->uses += value->uses;
    value->replacement = result;
    s->depth--;
    return result;
}

static void count_uses(Graph *graph)
{
    for (int i = 0; i < graph->count; i++) {
        graph->value[i]->uses = graph->value[i]->mark = 0;
        graph->value[i]->replacement = NULL;
    }
    for (int i = 0; i < graph->count; i++)
        for (int k = 0; k < graph->value[i]->input_count; k++)
            graph->value[i]->input[k]->uses++;
    for (int i = 0; i < graph->store_count; i++)
        graph->store[i].value->uses++;
}

// The graph over simplified values; dead ones are still there.
static Graph *simplify_values(Graph *graph)
{
    Simplifier s = {.graph = graph_new(), .draft = graph_new()};
    s.graph->batch = s.draft->batch = graph->batch;
    count_uses(graph);
    for (int i = 0; i < graph->count; i++)
        simplified(&s, graph->value[i]);
    for (int i = 0; i < graph->store_count; i++) {
        const Store *store = &graph->store[i];
        graph_store(s.graph, store->tensor, store->value->replacement, store->commit);
    }
    s.graph->loss = graph->loss ? graph->loss->replacement : NULL;
    s.graph->span = graph->span;
    return s.graph;
}

static Scan *simplify_body(const Scan *old)
{
    Scan *scan = mem_alloc(sizeof *scan);
    *scan = (Scan){.steps = old->steps, .reverse = old->reverse, .body = simplify_values(old->body)};
    for (int i = 0; i < old->port_count; i++)
        scan_add_port(scan, (Port){old->port[i].kind, old->port[i].leaf->replacement, old->port[i].store});
    return scan;
}

Graph *graph_simplify(Program *program, Graph *graph)
{
    (void)program;
    bool again;
    do {
        graph = simplify_values(graph);
        graph_drop_dead(graph);
        again = scan_hoist(graph);
    } while (again);
    if (scan_transpose_invariants(graph))
        graph_drop_dead(graph);
    return graph;
}
