// winograd_image: the image that tiles at the points of Winograd's algorithm give, [n * n, tiles, channels]. Attribute:
// tiles, whose window says which pixels a tile gives: m = n - 2 in each direction, or n that overlap those of the next
// tiles by two and are added; and which of the first pixels are none of the image (pad_low). The shape is the image's.
#include "window_support.h"

#include "kernels/kernels.h"

static void infer(Value *value)
{
    Shape points = value->input[0]->shape, image = value->shape;
    const Window *window = &value->attribute.tiles.window;
    int n = window->stride[0] + 2;
    if (points.rank != 3 || image.rank < 3 || points.dim[0] != n * n || points.dim[2] != image.dim[image.rank - 1])
        BUG("winograd_image of %s to %s", shape_text(points), shape_text(image));
    value->type = TYPE_REAL;
}

// With those of the products at the points, as many as the direct convolution has.
static int64_t flops(const Value *value)
{
    return value->attribute.tiles.flops;
}

const Op op_winograd_image = {
    .name = "winograd_image",
    .infer = infer,
    .lower = lower_winograd_image,
    .finishes_once = true,
    .is_convolution = true,
    .flops = flops,
};
