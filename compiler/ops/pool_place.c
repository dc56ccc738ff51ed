// pool_place: which element of its window the maximum of a pooling is, counted row by row: the first one that equals
// it. Inputs: x, y, of the pooling y of x. Attribute: the pooling's, whose windows lie side by side. Made by the
// pooling pass.
#include "window_support.h"

static void infer(Value *value)
{
    value->shape = value->input[1]->shape;
    value->type = TYPE_REAL;
}

static LExpr *at(Lower *lower, Value *value, LExpr **index)
{
    const Window *window = &value->attribute.pool.window;
    int space = value->shape.rank - 3, count = window->size[0] * window->size[1];
    LExpr *maximum = lower_at(lower, value->input[1], index), *place = l_real(count), *from[MAX_RANK];
    for (int i = 0; i < value->shape.rank; i++)
        from[i] = index[i];
    for (int k = count - 1; k >= 0; k--) {
        from[space] = window_input(window, 0, index[space], l_integer(k / window->size[1]));
        from[space + 1] = window_input(window, 1, index[space + 1], l_integer(k % window->size[1]));
        place = l_select(l_equal(lower_at(lower, value->input[0], from), maximum), l_real(k), place);
    }
    return place;
}

static int64_t flops(const Value *value)
{
    const int *size = value->attribute.pool.window.size;
    return shape_count(value->shape) * size[0] * size[1];
}

const Op op_pool_place = {.name = "pool_place", .infer = infer, .at = at, .flops = flops};
