// winograd_kernel: a 3 x 3 kernel [3, 3, channels, filters] as `winograd` takes it: [n * n, channels, filters]. The
// shape is the constructor's choice.
#include "kernels/kernels.h"

static void infer(Value *value)
{
    Shape kernel = value->input[0]->shape, shape = value->shape;
    if (kernel.rank != 4 || kernel.dim[0] != 3 || kernel.dim[1] != 3 || shape.rank != 3 ||
        shape.dim[1] != kernel.dim[2] || shape.dim[2] != kernel.dim[3])
        BUG("winograd_kernel of %s to %s", shape_text(kernel), shape_text(shape));
    value->type = TYPE_REAL;
}

static int64_t flops(const Value *value)
{
    return 4 * shape_count(value->shape);
}

const Op op_winograd_kernel = {
    .name = "winograd_kernel", .infer = infer, .lower = lower_winograd_kernel, .flops = flops};
