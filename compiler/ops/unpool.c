// unpool: gives each element of dy to one element of its window, and zero to the others. Inputs: the places
// (pool_place), dy. Attribute: the pooling's; the shape is the image's. Made by the pooling pass.
#include "window_support.h"

#include "kernels/kernels.h"

static void infer(Value *value)
{
    Shape shape = value->shape, windows = value->input[1]->shape;
    if (!shape_equal(windows, value->input[0]->shape) ||
        !shape_equal(windows, window_output_shape(&value->attribute.pool.window, shape, shape.dim[shape.rank - 1])))
        BUG("unpool of %s to %s", shape_text(windows), shape_text(shape));
    value->type = TYPE_REAL;
}

// For a kernel that reads it once, and need not have it stored.
static LExpr *at(Lower *lower, Value *value, LExpr **index)
{
    const Window *window = &value->attribute.pool.window;
    const Shape windows = value->input[1]->shape;
    int space = value->shape.rank - 3;
    LExpr *from[MAX_RANK], *element[2], *inside = l_boolean(true);
    for (int i = 0; i < value->shape.rank; i++)
        from[i] = index[i];
    for (int axis = 0; axis < 2; axis++) {
        from[space + axis] = l_divide(index[space + axis], window->size[axis]);
        element[axis] = l_modulo(index[space + axis], window->size[axis]);
        inside = l_and(inside, l_in_range(from[space + axis], 0, windows.dim[space + axis]));
    }
    LExpr *place = l_cast(LTYPE_REAL, l_add(l_scale(element[0], window->size[1]), element[1]));
    LExpr *chosen = l_equal(lower_at(lower, value->input[0], from), place);
    LExpr *share = l_select(chosen, lower_at(lower, value->input[1], from), l_real(0));
    return l_select(inside, share, l_real(0));
}

static int64_t flops(const Value *value)
{
    return shape_count(value->shape);
}

const Op op_unpool = {.name = "unpool", .infer = infer, .at = at, .lower = lower_unpool, .flops = flops};
