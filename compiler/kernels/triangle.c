// Which operands of products are triangles: zero wherever one index is less than another. A causal mask makes them so:
// of the weights of attention, of the gradient of its scores. What such an element is multiplied with need not be read.
//
// Follows a value through the functions of elements that made it, in this kernel or another. A row that is NaN
// everywhere stays so, as its elements on the diagonal are not left out.
//
// Part of lowering.
// Requires: the graph. Provides: what product_tile.c asks. Invalidates: nothing.
#include "product_internal.h"

#include <math.h>
#include <string.h>

// A pair of axes of a value, and what is asked of it where the index along `low` is less than that along `high`.
typedef struct Corner {
    int low, high;
} Corner;

static bool is_map(const Value *value, const char *name)
{
    return value->op == &op_map && strcmp(value->attribute.function->name, name) == 0;
}

static bool is_number(const Value *value, double number)
{
    if (value->op == &op_broadcast)
        return is_number(value->input[0], number);
    return value->op == &op_constant && value->attribute.constant.value == number;
}

// The input's axis that this axis of a broadcast repeats nothing along; -1: there is none.
static int axis_of_input(const Value *broadcast, int axis)
{
    const Value *input = broadcast->input[0];
    for (int i = 0; i < input->shape.rank; i++)
        if (broadcast->attribute.broadcast.axis[i] == axis && input->shape.dim[i] == broadcast->shape.dim[axis])
            return i;
    return -1;
}

// The corner in the input of a value that only moves axes or repeats along others; false: it is none, or lacks them.
static bool corner_of_input(const Value *value, Corner corner, Corner *inner)
{
    if (value->op == &op_transpose)
        *inner = (Corner){value->attribute.transpose.axis[corner.low], value->attribute.transpose.axis[corner.high]};
    else if (value->op == &op_broadcast)
        *inner = (Corner){axis_of_input(value, corner.low), axis_of_input(value, corner.high)};
    else
        return false;
    return inner->low >= 0 && inner->high >= 0;
}

// Is each element its index along this axis?
static bool counts_axis(const Value *value, int axis)
{
    if (value->op == &op_iota)
        return value->attribute.iota.axis == axis;
    int inner = value->op == &op_broadcast   ? axis_of_input(value, axis)
                : value->op == &op_transpose ? value->attribute.transpose.axis[axis]
                                             : -1;
    return inner >= 0 && counts_axis(value->input[0], inner);
}

static bool is_false(const Value *condition, Corner corner)
{
    Corner inner;
    if (corner_of_input(condition, corner, &inner))
        return is_false(condition->input[0], inner);
    if (is_map(condition, "and"))
        return is_false(condition->input[0], corner) || is_false(condition->input[1], corner);
    bool least_first = is_map(condition, "less") || is_map(condition, "less_equal");
    if (!least_first && !is_map(condition, "greater") && !is_map(condition, "greater_equal"))
        return false;
    return counts_axis(condition->input[least_first], corner.low) &&
           counts_axis(condition->input[!least_first], corner.high);
}

static bool is_least(const Value *value, Corner corner) // minus infinity
{
    Corner inner;
    if (corner_of_input(value, corner, &inner))
        return is_least(value->input[0], inner);
    if (is_map(value, "select"))
        return is_false(value->input[0], corner) && is_number(value->input[2], -INFINITY);
    return (is_map(value, "sub") || is_map(value, "add")) && is_least(value->input[0], corner);
}

static bool is_zero(const Value *value, Corner corner)
{
    Corner inner;
    if (corner_of_input(value, corner, &inner))
        return is_zero(value->input[0], inner);
    if (is_map(value, "select"))
        return is_false(value->input[0], corner) && is_number(value->input[2], 0);
    if (is_map(value, "mul"))
        return is_zero(value->input[0], corner) || is_zero(value->input[1], corner);
    if (is_map(value, "div") || is_map(value, "neg"))
        return is_zero(value->input[0], corner);
    return is_map(value, "exp") && is_least(value->input[0], corner);
}

// Of the rows' operand, with one axis of rows and one that is summed.
static Corner rows_and_sum(const Product *product)
{
    const Side *side = &product->rows_side;
    Corner corner = {-1, -1};
    for (int i = 0; i < side->rank; i++) {
        if (side->kind[i] == AXIS_SUM)
            corner.high = i;
        else if (side->number[i] == product->rows.first)
            corner.low = i;
    }
    return corner;
}

Triangle find_triangle(const Product *product)
{
    if (product->rows.count != 1 || product->sum_count != 1 || product->sum[0].count != 1)
        return TRIANGLE_NONE;
    Corner corner = rows_and_sum(product);
    if (corner.low < 0 || corner.high < 0)
        return TRIANGLE_NONE;
    if (is_zero(product->rows_side.value, corner))
        return TRIANGLE_LOWER;
    return is_zero(product->rows_side.value, (Corner){corner.high, corner.low}) ? TRIANGLE_UPPER : TRIANGLE_NONE;
}
