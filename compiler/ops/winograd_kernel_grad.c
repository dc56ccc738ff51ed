// winograd_kernel_grad: conv_kernel_grad of a 3 x 3 convolution of stride 1, whose products are of transformed tiles.
// Inputs: x, dy. Attribute: the convolution's window; the shape is the kernel's. The winograd pass makes it from
// conv_kernel_grad.
#include "window_support.h"

#include "kernels/kernels.h"

static void infer(Value *value)
{
    const Value *x = value->input[0], *dy = value->input[1];
    Shape kernel = value->shape;
    if (kernel.rank != 4 || x->shape.rank < 3 || kernel.dim[2] != x->shape.dim[x->shape.rank - 1] ||
        !shape_equal(window_output_shape(&value->attribute.window, x->shape, kernel.dim[3]), dy->shape))
        BUG("winograd_kernel_grad of %s and %s", shape_text(x->shape), shape_text(dy->shape));
    value->type = TYPE_REAL;
}

// Those of the direct sum, so that rates compare.
static int64_t flops(const Value *value)
{
    return op_conv_kernel_grad.flops(value);
}

const Op op_winograd_kernel_grad = {
    .name = "winograd_kernel_grad", .infer = infer, .lower = lower_winograd_kernel_grad, .flops = flops};
