// Rules of the simplify pass for functions of elements: constants, sums, products, choices.
// Requires, provides, invalidates: as simplify.c.
#include "simplify.h"

#include <math.h>
#include <stdlib.h>

enum { MOST_FACTORS = 8 }; // of a product that is taken apart

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

// Numbers last, before them what is repeated along an axis, older values first: then x + y and y + x are one value. A
// step size repeated to the shape of a parameter is younger than the first parameter of that shape, but older than the
// second one: by age alone, what is done to them would differ.
static Value *order_operands(Graph *g, Value *v)
{
    Value *x = v->input[0], *y = v->input[1];
    int rank_x = is_any_number(x) ? 2 : is_repeated(x), rank_y = is_any_number(y) ? 2 : is_repeated(y);
    bool swap = rank_x != rank_y ? rank_x > rank_y : x->id > y->id;
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

// The factors of a product that nothing else needs parts of, numbers last. Returns how many there are.
static int list_factors(Value *value, Value **factor, int count)
{
    if (count < MOST_FACTORS && is_map(value, "mul") && is_used_once(value)) {
        count = list_factors(value->input[0], factor, count);
        return list_factors(value->input[1], factor, count);
    }
    if (count < MOST_FACTORS)
        factor[count] = value;
    return count + 1;
}

static Value *product_without(Graph *g, Value *const *factor, int count, int left_out)
{
    Value *product = NULL;
    for (int i = 0; i < count; i++)
        if (i != left_out)
            product = product ? graph_binary(g, "mul", product, factor[i]) : factor[i];
    return product;
}

// a x + b x is (a + b) x, and a x - b x likewise. Where x is a gradient that comes in late, a + b is known before.
static Value *sum_of_products(Graph *g, Value *v)
{
    Value *a[MOST_FACTORS], *b[MOST_FACTORS];
    if (v->type != TYPE_REAL || !is_map(v->input[0], "mul") || !is_map(v->input[1], "mul"))
        return NULL;
    int a_count = list_factors(v->input[0], a, 0), b_count = list_factors(v->input[1], b, 0);
    if (a_count < 2 || a_count > MOST_FACTORS || b_count < 2 || b_count > MOST_FACTORS)
        return NULL;
    for (int i = 0; i < a_count; i++)
        for (int j = 0; j < b_count; j++)
            if (a[i] == b[j] && !is_any_number(a[i]) && !is_repeated(a[i])) {
                Value *rest_a = product_without(g, a, a_count, i), *rest_b = product_without(g, b, b_count, j);
                Value *sum = graph_binary(g, v->attribute.function->name, rest_a, rest_b);
                return graph_binary(g, "mul", sum, a[i]);
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

// ---- the rules ------------------------------------------------------------------------------------

const Rule map_rules[] = {
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
    {&op_map, "add", sum_of_products},
    {&op_map, "sub", sum_of_products},
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
    {0},
};
