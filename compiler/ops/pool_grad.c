// pool_grad: what the input of a pooling receives from dy, the gradient of its output. Attribute: the pooling's.
// Sum: every element of a window receives the window's dy; the one input is dy, the shape the constructor's choice.
// Maximum: the first element of a window that is equal to the maximum receives it; the inputs are x, y, dy.
#include "window_support.h"

#include "kernels/kernels.h"

#include <math.h>

static bool is_sum(const Value *value)
{
    return value->attribute.pool.kind == REDUCE_SUM;
}

static void infer(Value *value)
{
    const Value *dy = value->input[value->input_count - 1];
    if (!is_sum(value))
        value->shape = value->input[0]->shape;
    Shape x = value->shape;
    bool good = value->input_count == (is_sum(value) ? 1 : 3) && x.rank >= 3 &&
                shape_equal(window_output_shape(&value->attribute.pool.window, x, x.dim[x.rank - 1]), dy->shape);
    if (!good)
        BUG("pool_grad of %s to %s", shape_text(dy->shape), shape_text(x));
    value->type = TYPE_REAL;
}

// For dy of a sum: the sum over its windows again. For dy of a maximum: the elements that were chosen, which a sum over
// windows picks out when all others are 0; x and y only choose, so they receive nothing.
static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    const Window *window = &value->attribute.pool.window;
    if (is_sum(value))
        return graph_pool(graph, REDUCE_SUM, dy, *window);
    if (which < 2)
        return NULL;
    bool apart = window->stride[0] >= window_extent(window, 0) && window->stride[1] >= window_extent(window, 1);
    if (!apart) {
        error_at(value->span, "the gradient of a maximum over overlapping windows has no gradient of its own");
        return NULL;
    }
    Value *one = graph_full(graph, TYPE_REAL, 1, value->input[1]->shape);
    Value *chosen = graph_pool_grad(graph, REDUCE_MAX, value->input[0], value->input[1], one, *window);
    return graph_pool(graph, REDUCE_SUM, graph_binary(graph, "mul", dy, chosen), *window);
}

static Value *batch(Graph *graph, Value *value, Value **input)
{
    Value *operand[3];
    for (int i = 0; i < value->input_count; i++)
        operand[i] = graph_repeat(graph, input[i]);
    return graph_add_shaped(graph, value->op, value->attribute, shape_prepend(graph->batch, value->shape), TYPE_REAL,
                            value->input_count, operand);
}

// Opens the loop nest "for all elements (ey, ex) of the window at `at`" and returns x there, or minus infinity in the
// padding.
static LExpr *element_loops(Lower *lower, const Window *window, Value *x, LExpr *const *at, LExpr **ey, LExpr **ex)
{
    int space = x->shape.rank - 3;
    LExpr *from[MAX_RANK], *inside = l_boolean(true);
    *ey = lower_loop(lower, "ey", window->size[0]);
    *ex = lower_loop(lower, "ex", window->size[1]);
    for (int i = 0; i < x->shape.rank; i++)
        from[i] = at[i];
    for (int axis = 0; axis < 2; axis++) {
        from[space + axis] = window_input(window, axis, at[space + axis], axis ? *ex : *ey);
        inside = l_and(inside, l_in_range(from[space + axis], 0, x->shape.dim[space + axis]));
    }
    return window_element(lower, x, from, inside, l_real(-INFINITY));
}

// dy of the window at `at` if its element (ky, kx) is the first that equals the maximum, else 0. Statements that find
// out are appended; the result is an expression.
static LExpr *share_of_first(Lower *lower, Value *value, LExpr *const *at, LExpr *ky, LExpr *kx)
{
    const Window *window = &value->attribute.pool.window;
    LExpr *place = l_add(l_scale(ky, window->size[1]), kx), *ey, *ex;
    int outside = lower->open_count;
    LVariable *first = lower_accumulator(lower, "first", LTYPE_INT, 1, l_cast(LTYPE_INT, l_integer(-1)));
    LExpr *element = element_loops(lower, window, value->input[0], at, &ey, &ex);
    LExpr *none_yet = l_less(l_variable(first), l_cast(LTYPE_INT, l_integer(0)));
    LExpr *is_maximum = l_equal(element, lower_at(lower, value->input[1], at));
    LExpr *here = l_cast(LTYPE_INT, l_add(l_scale(ey, window->size[1]), ex));
    lower_append(lower, l_assign(first, l_select(l_and(none_yet, is_maximum), here, l_variable(first))));
    lower_close_to(lower, outside);
    LExpr *chosen = l_equal(l_variable(first), l_cast(LTYPE_INT, place));
    return l_select(chosen, lower_at(lower, value->input[2], at), l_real(0));
}

// output[..., iy, ix, c] = sum over ky, kx of what the window that has (iy, ix) at (ky, kx) hands to that element.
static void reference(Lower *lower, Value *value)
{
    const Window *window = &value->attribute.pool.window;
    Value *dy = value->input[value->input_count - 1];
    LExpr *output[MAX_RANK], *at[MAX_RANK], *tap[2], *exists[2];
    lower_nest(lower, value->shape, output);
    int outside = lower->open_count, space = value->shape.rank - 3;
    LVariable *sum = lower_accumulator(lower, "sum", LTYPE_REAL, 1, l_real(0));
    tap[0] = lower_loop(lower, "ky", window->size[0]);
    tap[1] = lower_loop(lower, "kx", window->size[1]);
    for (int i = 0; i < value->shape.rank; i++)
        at[i] = output[i];
    for (int axis = 0; axis < 2; axis++)
        at[space + axis] =
            window_position(window, axis, dy->shape.dim[space + axis], output[space + axis], tap[axis], &exists[axis]);
    LExpr *inside = l_and(exists[0], exists[1]);
    if (is_sum(value)) {
        LExpr *part = window_element(lower, dy, at, inside, l_real(0));
        lower_append(lower, l_assign(sum, l_add(l_variable(sum), part)));
    } else {
        LStmt *block = lower->block, *guard = l_if(inside);
        lower->block = guard;
        lower->guarded++;
        LExpr *part = share_of_first(lower, value, at, tap[0], tap[1]);
        lower_append(lower, l_assign(sum, l_add(l_variable(sum), part)));
        lower->guarded--;
        lower->block = block;
        lower_append(lower, guard);
    }
    lower_close_to(lower, outside);
    lower_finish(lower, output, l_variable(sum));
}

static int64_t flops(const Value *value)
{
    const int *size = value->attribute.pool.window.size;
    return shape_count(value->input[value->input_count - 1]->shape) * size[0] * size[1];
}

const Op op_pool_grad = {
    .name = "pool_grad",
    .infer = infer,
    .gradient = gradient,
    .batch = batch,
    .reference = reference,
    .lower = lower_pool_grad,
    .flops = flops,
};
