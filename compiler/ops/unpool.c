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

static int64_t flops(const Value *value)
{
    return shape_count(value->shape);
}

const Op op_unpool = {.name = "unpool", .infer = infer, .lower = lower_unpool, .flops = flops};
