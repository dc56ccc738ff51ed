// winograd_tiles: tiles of an image at the points of Winograd's algorithm, [n * n, tiles, channels]. Attribute: tiles,
// whose window says which pixels belong to a tile: n in each direction, or those m = n - 2 by which tiles follow one
// another. The shape is the constructor's choice. What the winograd pass makes of a convolution whose transformed
// kernel is too large for a cache.
#include "window_support.h"

#include "kernels/kernels.h"

static void infer(Value *value)
{
    Shape x = value->input[0]->shape, points = value->shape;
    const Window *window = &value->attribute.tiles.window;
    int n = window->stride[0] + 2;
    if (points.rank != 3 || x.rank < 3 || points.dim[0] != n * n || points.dim[2] != x.dim[x.rank - 1])
        BUG("winograd_tiles of %s to %s", shape_text(x), shape_text(points));
    value->type = TYPE_REAL;
}

static int64_t flops(const Value *value)
{
    return 4 * shape_count(value->shape);
}

const Op op_winograd_tiles = {.name = "winograd_tiles", .infer = infer, .lower = lower_winograd_tiles, .flops = flops};
