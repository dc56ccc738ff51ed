// winograd_taps: the 3 x 3 taps that sums at the points of Winograd's algorithm give, [n * n, channels, filters] to
// [3, 3, channels, filters]: the last step of the gradient for a kernel. Attribute: tiles, of which only the FLOPs
// count.
#include "kernels/kernels.h"

static void infer(Value *value)
{
    Shape points = value->input[0]->shape, kernel = value->shape;
    if (points.rank != 3 || kernel.rank != 4 || kernel.dim[0] != 3 || kernel.dim[1] != 3 ||
        points.dim[1] != kernel.dim[2] || points.dim[2] != kernel.dim[3])
        BUG("winograd_taps of %s to %s", shape_text(points), shape_text(kernel));
    value->type = TYPE_REAL;
}

// With those of the products at the points, as many as the direct sum has.
static int64_t flops(const Value *value)
{
    return value->attribute.tiles.flops;
}

const Op op_winograd_taps = {.name = "winograd_taps", .infer = infer, .lower = lower_winograd_taps, .flops = flops};
