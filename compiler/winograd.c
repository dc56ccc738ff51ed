// Winograd: 3 x 3 convolutions of stride 1 as products of transformed tiles, where that takes less time.
// Requires: graph_simplify. Provides: op_winograd and op_winograd_kernel in place of such op_conv values,
// op_winograd_kernel_grad in place of op_conv_kernel_grad.
// Invalidates: Value.id.
//
// An output tile of m x m pixels takes n * n = (m + 2)^2 products for each pair of channels instead of 9 * m * m: for
// m = 4 a quarter, for m = 3 a third, for m = 2 four ninths. What of tiles lies beyond the image is wasted, so that the
// size that fits is the best. The transforms of tiles cost what their channels do, not pairs of them. How exact it is:
// docs/internals.md.
#include "graph.h"
#include "kernels/kernels.h"
#include "ops/window_support.h"
#include "tune.h"

#include <string.h>

enum {
    TILE_SCRATCH_BYTES = 48 * 1024, // of a tile's transforms: more leave room for too few tiles at a time
    ROW_SCRATCH_BYTES = 640 * 1024, // of a row of tiles: lives on the stack
    NEAR_BYTES = 3 * 512 * 1024,    // of all transformed kernels of an entry: then they stay in the second level
};
// Multiply-adds, as a part of what the machine can do: of direct convolution and its gradient for the kernel, and of
// the products between transforms.
static const double direct_rate = 0.85, direct_grad_rate = 0.6, product_rate = 0.75;
// Of loading a vector of a kernel that an earlier call has transformed: from the second level of caches, or from
// beyond.
static const double near_load = 2.7, far_load = 10;

// Vector operations for each tile and vector of channels, loads and stores that go beyond them included.
typedef struct Variant {
    int m;
    double input, output, kernel;
} Variant;
static const Variant variants[] = {{2, 120, 80, 100}, {3, 210, 160, 200}, {4, 300, 240, 300}};
// The same of the gradient for the kernel: for a tile of x, a tile of dy, each pair of channels.
static const struct {
    double x, dy, kernel;
} grad_costs[] = {[3] = {700, 500, 1000}, [4] = {1000, 750, 1500}};

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

// `load`: of a vector of a kernel that follows from weights alone; 0: it is transformed in each call.
static double kernel_cost(const Value *value, int lanes, const Variant *variant, double load)
{
    const int *kernel = value->input[1]->shape.dim;
    int n = variant->m + 2;
    double vectors = (double)kernel[2] * ((kernel[3] + lanes - 1) / lanes);
    return vectors * (load > 0 && is_of_weights(value->input[1]) ? (n * n - 9) * load : variant->kernel);
}

static double load_cost(const Program *program, const Graph *graph)
{
    int64_t bytes = 0;
    for (int i = 0; i < graph->count; i++)
        if (is_candidate(program, graph->value[i]) && graph->value[i]->op == &op_conv)
            bytes += 4 * 4 * shape_count(graph->value[i]->input[1]->shape); // 36 points for 9 taps
    return bytes <= NEAR_BYTES ? near_load : far_load;
}

// A way to compute it: by tiles of m x m pixels of the output, or of the input that are spread over the output.
typedef struct Choice {
    const Variant *variant; // NULL: direct convolution
    bool spread;
} Choice;

static double tiled_cost(const Value *value, int lanes, Choice choice, double load)
{
    const Variant *variant = choice.variant;
    const int *kernel = value->input[1]->shape.dim, *size = value->shape.dim + value->shape.rank - 3;
    int n = variant->m + 2;
    double examples = (double)(shape_count(value->shape) / size[0] / size[1] / size[2]);
    if (choice.spread)
        size = value->input[0]->shape.dim + value->shape.rank - 3;
    double tiles = examples * tiles_along(size[0], variant->m) * tiles_along(size[1], variant->m);
    double in = (kernel[2] + lanes - 1) / lanes, out = (kernel[3] + lanes - 1) / lanes;
    double input = choice.spread ? variant->output : variant->input;
    double output = choice.spread ? variant->input : variant->output;
    double each = n * n * kernel[2] * out / product_rate + in * input + out * output;
    return tiles * each + kernel_cost(value, lanes, variant, load);
}

static bool is_possible(const Value *value, Choice choice)
{
    const Window *window = &value->attribute.window;
    const int *kernel = value->input[1]->shape.dim;
    int n = choice.variant->m + 2;
    int across = tiles_along(value->shape.dim[value->shape.rank - 2], choice.variant->m);
    int tile = 4 * n * n * (kernel[2] + kernel[3]);
    if (!choice.spread)
        return tile <= TILE_SCRATCH_BYTES && (int64_t)across * tile <= ROW_SCRATCH_BYTES;
    for (int i = 0; i < 2; i++)
        if (window->pad_low[i] > 2 || window->pad_high[i] > 2)
            return false;
    return winograd_spread_fits(value->input[0]->shape, kernel[3], choice.variant->m);
}

static Choice cheapest(const Program *program, const Value *value, double load)
{
    int lanes = program->target->vector_bytes / 4;
    Choice best = {NULL, false};
    double least = direct_cost(value, lanes);
    for (int spread = 0; spread <= 1; spread++)
        for (size_t i = 0; i < sizeof variants / sizeof *variants; i++) {
            Choice choice = {&variants[i], spread};
            double cost = tiled_cost(value, lanes, choice, load);
            if (cost < least && is_possible(value, choice)) {
                best = choice;
                least = cost;
            }
        }
    return best;
}

// What was measured, where it can be done; and what else could be.
static Choice choose(const Program *program, const Value *value, double load)
{
    Tuned *tuned = value->tuned;
    Choice choice = cheapest(program, value, load);
    if (!tuned)
        return choice;
    TunedChoice wanted = tuned->choice;
    if (wanted.winograd == DIRECT)
        choice = (Choice){NULL, false};
    for (size_t i = 0; i < 2 * (sizeof variants / sizeof *variants); i++) {
        Choice other = {&variants[i / 2], i % 2};
        if (!is_possible(value, other))
            continue;
        if (wanted.winograd == other.variant->m && (wanted.spread == YES) == other.spread)
            choice = other;
        tuned_offer(tuned, (TunedChoice){.winograd = other.variant->m, .spread = other.spread ? YES : NO});
    }
    tuned_offer(tuned, (TunedChoice){.winograd = DIRECT, .spread = NO});
    tuned->used.winograd = choice.variant ? choice.variant->m : DIRECT;
    tuned->used.spread = choice.spread ? YES : NO;
    return choice;
}

// Does the gradient for the kernel take less time by tiles?
static bool is_faster_by_tiles(const Program *program, const Value *value)
{
    int lanes = program->target->vector_bytes / 4, m = winograd_kernel_grad_pixels(value), n = m + 2;
    const Value *x = value->input[0];
    const int *kernel = value->shape.dim, *size = value->input[1]->shape.dim + x->shape.rank - 3;
    double products = (double)window_products(&value->attribute.window, x->shape);
    double examples = (double)(shape_count(x->shape) / shape_count(shape_of(3, x->shape.dim + x->shape.rank - 3)));
    double tiles = examples * tiles_along(size[0], m) * tiles_along(size[1], m);
    double in = (kernel[2] + lanes - 1) / lanes, out = (kernel[3] + lanes - 1) / lanes;
    double each = n * n * kernel[2] * out / product_rate + in * grad_costs[m].x + out * grad_costs[m].dy;
    return tiles * each + kernel[2] * out * grad_costs[m].kernel < products * kernel[2] * out / direct_grad_rate;
}

static bool prefers_tiles(const Program *program, const Value *value)
{
    Tuned *tuned = value->tuned;
    if (!winograd_kernel_grad_fits(value, program->target->vector_bytes / 4))
        return false;
    int m = winograd_kernel_grad_pixels(value);
    bool tiles =
        tuned && tuned->choice.winograd ? tuned->choice.winograd != DIRECT : is_faster_by_tiles(program, value);
    if (tuned) {
        tuned->used.winograd = tiles ? m : DIRECT;
        tuned_offer(tuned, (TunedChoice){.winograd = tiles ? DIRECT : m});
    }
    return tiles;
}

static bool turns_round(const Value *value)
{
    const int *size = value->shape.dim;
    Attribute turn = {.slice = {.start = {size[0] - 1, size[1] - 1}, .stride = {-1, -1, 1, 1}}};
    return value->op == &op_slice && shape_equal(value->shape, value->input[0]->shape) &&
           memcmp(&turn.slice, &value->attribute.slice, sizeof turn.slice) == 0;
}

// The kernel of a gradient for the input is turned round already, and then transposed: the original is at hand.
static Value *turn_round(Graph *graph, Value *kernel)
{
    const int *size = kernel->shape.dim;
    if (turns_round(kernel))
        return kernel->input[0];
    if (kernel->op == &op_transpose && turns_round(kernel->input[0]) && kernel->attribute.transpose.axis[0] == 0 &&
        kernel->attribute.transpose.axis[1] == 1)
        return graph_transpose(graph, kernel->input[0]->input[0], kernel->attribute.transpose.axis);
    return graph_slice(graph, kernel, (const int[]){size[0] - 1, size[1] - 1, 0, 0}, size, (const int[]){-1, -1, 1, 1});
}

static void use_tiles(Graph *graph, Value *value, Choice choice)
{
    const int *size = value->input[1]->shape.dim;
    int n = choice.variant->m + 2;
    Graph place = *graph;
    graph_place(graph, value);
    Value *kernel = choice.spread ? turn_round(graph, value->input[1]) : value->input[1];
    value->input[1] = graph_winograd_kernel(graph, kernel, shape_of(3, (int[]){n * n, size[2], size[3]}));
    value->input[1]->tuned = value->tuned;
    value->op = choice.spread ? &op_winograd_spread : &op_winograd;
    graph->span = place.span;
    graph->instance = place.instance;
    graph->function = place.function;
    graph->backward = place.backward;
}

void graph_winograd(Program *program, Graph *graph, bool prepared)
{
    Value **value = graph->value;
    int count = graph->count;
    double load = prepared ? load_cost(program, graph) : 0;
    graph->value = NULL;
    graph->count = 0;
    for (int i = 0; i < count; i++) {
        bool candidate = is_candidate(program, value[i]), is_grad = value[i]->op == &op_conv_kernel_grad;
        Choice choice = candidate && !is_grad ? choose(program, value[i], load) : (Choice){NULL, false};
        if (choice.variant)
            use_tiles(graph, value[i], choice);
        else if (candidate && is_grad && prefers_tiles(program, value[i]))
            value[i]->op = &op_winograd_kernel_grad;
        value[i]->id = graph->count;
        graph->value = mem_grow(graph->value, graph->count, sizeof *graph->value);
        graph->value[graph->count++] = value[i];
    }
}
