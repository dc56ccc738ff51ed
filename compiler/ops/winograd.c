// winograd: a 3 x 3 convolution of stride 1 whose products are of transformed tiles. Inputs: x; the transformed kernel
// [n * n, channels, filters], for tiles of n x n input and (n - 2) x (n - 2) output pixels. Attribute: the
// convolution's window. The winograd pass makes it from conv, after gradients and simplification.
#include "window_support.h"

#include "kernels/kernels.h"

static void infer(Value *value)
{
    const Value *x = value->input[0], *kernel = value->input[1];
    if (kernel->shape.rank != 3 || x->shape.rank < 3 || kernel->shape.dim[1] != x->shape.dim[x->shape.rank - 1])
        BUG("winograd of %s and %s", shape_text(x->shape), shape_text(kernel->shape));
    value->shape = window_output_shape(&value->attribute.window, x->shape, kernel->shape.dim[2]);
    value->type = TYPE_REAL;
}

// Those of the direct convolution, so that rates compare.
static int64_t flops(const Value *value)
{
    const int *size = value->input[1]->shape.dim;
    return 2 * window_products(&value->attribute.window, value->input[0]->shape) * size[1] * size[2];
}

const Op op_winograd = {
    .name = "winograd",
    .infer = infer,
    .lower = lower_winograd,
    .finishes_once = true,
    .is_convolution = true,
    .flops = flops,
};
