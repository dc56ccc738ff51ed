// Winograd: 3 x 3 convolutions of stride 1 as products of transformed tiles, where that takes less time.
// Requires: graph_simplify. Provides: op_winograd and op_winograd_kernel in place of such op_conv values,
// op_winograd_kernel_grad in place of op_conv_kernel_grad.
// Invalidates: Value.id.
//
// An output tile of m x m pixels takes n * n = (m + 2)^2 products for each pair of channels instead of 9 * m * m: for
// m = 4 a quarter, for m = 2 four ninths. The transforms of tiles cost what their channels do, not pairs of them. How
// exact it is: docs/internals.md.
#include "graph.h"
#include "kernels/kernels.h"
#include "ops/window_support.h"

enum {
    TILE_SCRATCH_BYTES = 48 * 1024, // of a tile's transforms: more leave room for too few tiles at a time
};
// Multiply-adds, as a part of what the machine can do: of direct convolution and its gradient for the kernel, and of
// the products between transforms.
static const double direct_rate = 0.85, direct_grad_rate = 0.6, product_rate = 0.75;

// Vector operations for each tile and vector of channels, loads and stores that go beyond them included.
typedef struct Variant {
    int m;
    double input, output, kernel;
} Variant;
static const Variant variants[] = {{2, 120, 80, 100}, {4, 300, 240, 300}};
// The same of the gradient for the kernel, which has one variant: for a tile of x, a tile of dy, each pair of channels.
static const struct {
    int m;
    double x, dy, kernel;
} grad_variant = {4, 1000, 750, 1500};

static int tiles_along(int pixels, int m)
{
    return (pixels + m - 1) / m;
}

static bool is_candidate(const Program *program, const Value *value)
{
    const Window *window = &value->attribute.window;
    bool is_grad = value->op == &op_conv_kernel_grad;
    const int *kernel = is_grad ? value->shape.dim : value->op == &op_conv ? value->input[1]->shape.dim : NULL;
    if (!kernel || program->real_is_double || window->groups != 1)
        return false;
    for (int i = 0; i < 2; i++)
        if (window->size[i] != 3 || window->stride[i] != 1 || window->dilation[i] != 1)
            return false;
    int lanes = program->target->vector_bytes / 4;
    return kernel[2] >= lanes && kernel[3] >= lanes;
}

// In multiply-adds of vectors.
static double direct_cost(const Value *value, int lanes)
{
    const int *kernel = value->input[1]->shape.dim;
    double products = (double)window_products(&value->attribute.window, value->input[0]->shape);
    return products * kernel[2] * ((kernel[3] + lanes - 1) / lanes) / direct_rate;
}

static double winograd_cost(const Value *value, int lanes, const Variant *variant)
{
    const int *kernel = value->input[1]->shape.dim, *size = value->shape.dim + value->shape.rank - 3;
    int n = variant->m + 2;
    double examples = (double)(shape_count(value->shape) / size[0] / size[1] / size[2]);
    double tiles = examples * tiles_along(size[0], variant->m) * tiles_along(size[1], variant->m);
    double in = (kernel[2] + lanes - 1) / lanes, out = (kernel[3] + lanes - 1) / lanes;
    double each = n * n * kernel[2] * out / product_rate + in * variant->input + out * variant->output;
    return tiles * each + kernel[2] * out * variant->kernel;
}

// The best variant's m; 0: direct convolution.
static int choose_variant(const Program *program, const Value *value)
{
    int lanes = program->target->vector_bytes / 4, best = 0;
    const int *kernel = value->input[1]->shape.dim;
    double least = direct_cost(value, lanes);
    for (size_t i = 0; i < sizeof variants / sizeof *variants; i++) {
        int n = variants[i].m + 2;
        double cost = winograd_cost(value, lanes, &variants[i]);
        if (cost < least && 4 * n * n * (kernel[2] + kernel[3]) <= TILE_SCRATCH_BYTES) {
            best = variants[i].m;
            least = cost;
        }
    }
    return best;
}

// Is the gradient for the kernel better had by tiles?
static bool prefers_tiles(const Program *program, const Value *value)
{
    int lanes = program->target->vector_bytes / 4, m = grad_variant.m, n = m + 2;
    const Value *x = value->input[0];
    const int *kernel = value->shape.dim, *size = value->input[1]->shape.dim + x->shape.rank - 3;
    double products = (double)window_products(&value->attribute.window, x->shape);
    double examples = (double)(shape_count(x->shape) / shape_count(shape_of(3, x->shape.dim + x->shape.rank - 3)));
    double tiles = examples * tiles_along(size[0], m) * tiles_along(size[1], m);
    double in = (kernel[2] + lanes - 1) / lanes, out = (kernel[3] + lanes - 1) / lanes;
    double each = n * n * kernel[2] * out / product_rate + in * grad_variant.x + out * grad_variant.dy;
    return winograd_kernel_grad_fits(x->shape, value->shape, lanes) &&
           tiles * each + kernel[2] * out * grad_variant.kernel < products * kernel[2] * out / direct_grad_rate;
}

static void use_winograd(Graph *graph, Value *value, int m)
{
    const int *kernel = value->input[1]->shape.dim;
    Graph place = *graph;
    graph->span = value->span;
    graph->instance = value->instance;
    graph->function = value->function;
    graph->backward = value->backward;
    value->input[1] =
        graph_winograd_kernel(graph, value->input[1], shape_of(3, (int[]){(m + 2) * (m + 2), kernel[2], kernel[3]}));
    value->op = &op_winograd;
    graph->span = place.span;
    graph->instance = place.instance;
    graph->function = place.function;
    graph->backward = place.backward;
}

void graph_winograd(Program *program, Graph *graph)
{
    Value **value = graph->value;
    int count = graph->count;
    graph->value = NULL;
    graph->count = 0;
    for (int i = 0; i < count; i++) {
        bool candidate = is_candidate(program, value[i]), is_grad = value[i]->op == &op_conv_kernel_grad;
        int m = candidate && !is_grad ? choose_variant(program, value[i]) : 0;
        if (m > 0)
            use_winograd(graph, value[i], m);
        else if (candidate && is_grad && prefers_tiles(program, value[i]))
            value[i]->op = &op_winograd_kernel_grad;
        value[i]->id = graph->count;
        graph->value = mem_grow(graph->value, graph->count, sizeof *graph->value);
        graph->value[graph->count++] = value[i];
    }
}
