// Winograd: 3 x 3 convolutions of stride 1 as products of transformed tiles, where that takes less time.
// Requires: graph_simplify. Provides: op_winograd and op_winograd_kernel in place of such op_conv values,
// op_winograd_kernel_grad in place of op_conv_kernel_grad; where the transformed kernel is too large for a cache,
// op_winograd_tiles, op_contract and op_winograd_image or op_winograd_taps.
// Invalidates: Value.id.
//
// An output tile of m x m pixels takes n * n = (m + 2)^2 products for each pair of channels instead of 9 * m * m: for
// m = 4 a quarter, for m = 3 a third, for m = 2 four ninths. What of tiles lies beyond the image is wasted, so that the
// size that fits is the best. The transforms of tiles cost what their channels do, not pairs of them. How exact it is:
// docs/internals.md.
//
// One kernel does all steps of some tiles at a time, so that these stay in the cache. If the transformed kernel does
// not, that would read it again for each such number of tiles; then every step is a kernel of its own, for all tiles.
#include "graph.h"
#include "kernels/kernels.h"
#include "ops/window_support.h"
#include "tune.h"

#include <string.h>

enum {
    TILE_SCRATCH_BYTES = 48 * 1024, // of a tile's transforms: more leave room for too few tiles at a time
    ROW_SCRATCH_BYTES = 640 * 1024, // of a row of tiles: lives on the stack
    FAR_BYTES = 1 << 20,            // of a kernel, transformed or not
    FEW_PIXELS = 96,                // for a direct convolution in panels
    LINE_PIXELS = 6,                // that a direct convolution has in registers
    NEAR_BYTES = 3 * 512 * 1024,    // of all transformed kernels of an entry: then they stay in the second level
};
// Multiply-adds, as a part of what the machine can do: of direct convolution and its gradient for the kernel, and of
// the products between transforms.
static const double direct_rate = 0.85, direct_grad_rate = 0.6, product_rate = 0.75;
static const double far_grad_rate = 0.4; // of a gradient whose sums no cache keeps
// Of loading a vector of a kernel that an earlier call has transformed: from the second level of caches, or from
// beyond.
static const double near_load = 2.7, far_load = 10;
// The rate of both where the kernel is far. Of loading a vector of it that serves one line of pixels; of turning one
// round, for a pair of channels.
static const double far_rate = 0.65, line_load = 4.5, turn_cost = 1000;

// Vector operations for each tile and vector of channels, loads and stores that go beyond them included.
typedef struct Variant {
    int m;
    double input, output, kernel;
} Variant;
static const Variant variants[] = {{2, 120, 80, 100}, {3, 210, 160, 200}, {4, 300, 240, 300}};
// The same of the gradient for the kernel: for a tile of x, a tile of dy, each pair of channels.
static const struct {
    double x, dy, kernel;
} grad_costs[] = {[2] = {350, 250, 600}, [3] = {700, 500, 1000}, [4] = {1000, 750, 1500}};

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

static bool turns_round(const Value *value)
{
    const int *size = value->shape.dim;
    Attribute turn = {.slice = {.start = {size[0] - 1, size[1] - 1}, .stride = {-1, -1, 1, 1}}};
    return value->op == &op_slice && shape_equal(value->shape, value->input[0]->shape) &&
           memcmp(&turn.slice, &value->attribute.slice, sizeof turn.slice) == 0;
}

static bool exchanges_channels(const Value *value)
{
    const int *axis = value->attribute.transpose.axis;
    return value->op == &op_transpose && value->shape.rank == 4 && axis[0] == 0 && axis[1] == 1 && axis[2] == 3;
}

// Is it the kernel of a gradient for the input, turned round and transposed?
static bool is_of_gradient(const Value *kernel)
{
    return exchanges_channels(kernel) && turns_round(kernel->input[0]);
}

// In multiply-adds of vectors. A kernel that no cache keeps is taken in panels or, with few pixels, loaded for each
// line of them in registers; that of a gradient is stored turned round.
static double direct_cost(const Value *value, int lanes)
{
    const int *kernel = value->input[1]->shape.dim;
    double pairs = (double)kernel[2] * ((kernel[3] + lanes - 1) / lanes);
    double products = pairs * (double)window_products(&value->attribute.window, value->input[0]->shape);
    int width = value->shape.dim[value->shape.rank - 2], line = width < LINE_PIXELS ? width : LINE_PIXELS;
    if (4 * shape_count(value->input[1]->shape) <= FAR_BYTES)
        return products / direct_rate;
    if (shape_count(value->shape) / kernel[3] < FEW_PIXELS)
        return products * (1 / direct_rate + line_load / line);
    return products / far_rate + (is_of_gradient(value->input[1]) ? pairs * turn_cost : 0);
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

// Is the transformed kernel, or its gradient, too large for a cache to keep it while some tiles at a time go over it?
static bool is_far(int m, const int *kernel)
{
    return 4 * (int64_t)(m + 2) * (m + 2) * kernel[2] * kernel[3] > FAR_BYTES;
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
    double rate = is_far(variant->m, kernel) ? far_rate : product_rate;
    double each = n * n * kernel[2] * out / rate + in * input + out * output;
    return tiles * each + kernel_cost(value, lanes, variant, load);
}

// The arrays of a row of tiles on the stack: lines on the way to the points and back.
static bool lines_fit(const Value *value, Choice choice)
{
    const int *kernel = value->input[1]->shape.dim;
    int m = choice.variant->m, n = m + 2, channels = kernel[2] > kernel[3] ? kernel[2] : kernel[3];
    int across = tiles_along(value->shape.dim[value->shape.rank - 2], m);
    return (int64_t)4 * 2 * n * (across * m + 2) * channels <= ROW_SCRATCH_BYTES;
}

static bool is_possible(const Value *value, Choice choice)
{
    const Window *window = &value->attribute.window;
    const int *kernel = value->input[1]->shape.dim;
    int m = choice.variant->m, n = m + 2, across = tiles_along(value->shape.dim[value->shape.rank - 2], m);
    int tile = 4 * n * n * (kernel[2] + kernel[3]);
    for (int i = 0; choice.spread && i < 2; i++)
        if (window->pad_low[i] > 2 || window->pad_high[i] > 2)
            return false;
    if (is_far(m, kernel))
        return lines_fit(value, choice) &&
               (!choice.spread || winograd_image_fits(value->input[0]->shape, kernel[3], m));
    if (choice.spread)
        return winograd_spread_fits(value->input[0]->shape, kernel[3], m);
    return tile <= TILE_SCRATCH_BYTES && (int64_t)across * tile <= ROW_SCRATCH_BYTES;
}

// Of equal ones that which takes the stored kernel as it is.
static Choice cheapest(const Program *program, const Value *value, double load)
{
    int lanes = program->target->vector_bytes / 4;
    Choice best = {NULL, false};
    double least = direct_cost(value, lanes);
    for (int spread = 0; spread <= 1; spread++)
        for (size_t i = 0; i < sizeof variants / sizeof *variants; i++) {
            Choice choice = {&variants[i], spread};
            double cost = tiled_cost(value, lanes, choice, load);
            bool far = is_far(variants[i].m, value->input[1]->shape.dim);
            bool as_it_is = spread && far && is_of_gradient(value->input[1]);
            if ((cost < least || (cost == least && as_it_is)) && is_possible(value, choice)) {
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
    double rate = 4 * shape_count(value->shape) > FAR_BYTES ? far_grad_rate : direct_grad_rate;
    return tiles * each + kernel[2] * out * grad_costs[m].kernel < products * kernel[2] * out / rate;
}

static bool prefers_tiles(const Program *program, const Value *value)
{
    Tuned *tuned = value->tuned;
    if (!is_far(winograd_kernel_grad_pixels(value), value->shape.dim) &&
        !winograd_kernel_grad_fits(value, program->target->vector_bytes / 4))
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

// The kernel of a gradient for the input is turned round already, and then transposed: the original is at hand.
static Value *turn_round(Graph *graph, Value *kernel)
{
    const int *size = kernel->shape.dim;
    if (turns_round(kernel))
        return kernel->input[0];
    if (is_of_gradient(kernel))
        return graph_transpose(graph, kernel->input[0]->input[0], kernel->attribute.transpose.axis);
    return graph_slice(graph, kernel, (const int[]){size[0] - 1, size[1] - 1, 0, 0}, size, (const int[]){-1, -1, 1, 1});
}

// Tiles of `size` pixels, m apart, over an image of those pixels, `before` pixels from where the first one starts.
static Window tile_window(int m, int size, const int *pixels, const int *before, const int *tiles)
{
    Window window = {.groups = 1};
    for (int i = 0; i < 2; i++) {
        window.size[i] = size;
        window.stride[i] = m;
        window.dilation[i] = 1;
        window.pad_low[i] = before[i];
        window.pad_high[i] = (tiles[i] - 1) * m + size - pixels[i] - before[i];
    }
    return window;
}

// Two gradients share the tiles of what both follow from.
static Value *tiles_of(Graph *graph, Value *image, Window window)
{
    const int *pixels = image->shape.dim + image->shape.rank - 3;
    int n = window.stride[0] + 2, channels = pixels[2];
    int64_t tiles = shape_count(image->shape) / pixels[0] / pixels[1] / channels;
    for (int i = 0; i < 2; i++)
        tiles *= window_positions(&window, i, pixels[i]);
    Attribute attribute;
    memset(&attribute, 0, sizeof attribute);
    attribute.tiles.window = window;
    Shape shape = shape_of(3, (int[]){n * n, (int)tiles, channels});
    for (int i = 0; i < graph->count; i++) {
        Value *other = graph->value[i];
        if (other->op == &op_winograd_tiles && other->input[0] == image && other->backward == graph->backward &&
            memcmp(&other->attribute, &attribute, sizeof attribute) == 0)
            return other;
    }
    return graph_add_shaped(graph, &op_winograd_tiles, attribute, shape, TYPE_REAL, 1, &image);
}

// Makes the value the last step, after the products at the points. Both have the FLOPs that it had.
static void finish_in_steps(Value *value, const Op *op, Value *products, Window window)
{
    Attribute attribute;
    memset(&attribute, 0, sizeof attribute);
    attribute.tiles.window = window;
    attribute.tiles.flops = value_flops(value) - value_flops(products);
    products->tuned = value->tuned;
    value->op = op;
    value->attribute = attribute;
    value->input[0] = products;
    value->input_count = 1;
}

// y = image(tiles(x) * kernel)
static void use_steps(Graph *graph, Value *value, Choice choice)
{
    Value *x = value->input[0], *kernel = value->input[1];
    const int m = choice.variant->m, n = m + 2, *pad = value->attribute.window.pad_low;
    const int *in = x->shape.dim + x->shape.rank - 3, *out = value->shape.dim + value->shape.rank - 3;
    const int *tiled = choice.spread ? in : out, none[2] = {0}, skip[2] = {2 - pad[0], 2 - pad[1]};
    const int tiles[2] = {tiles_along(tiled[0], m), tiles_along(tiled[1], m)};
    bool exchanged = choice.spread && is_of_gradient(kernel);
    if (exchanged)
        kernel = kernel->input[0]->input[0];
    else if (choice.spread)
        kernel = turn_round(graph, kernel);
    kernel =
        graph_winograd_kernel(graph, kernel, shape_of(3, (int[]){n * n, kernel->shape.dim[2], kernel->shape.dim[3]}));
    Value *points = choice.spread ? tiles_of(graph, x, tile_window(m, m, in, none, tiles))
                                  : tiles_of(graph, x, tile_window(m, n, in, pad, tiles));
    graph->name = "products";
    Value *products =
        graph_contract(graph, points, kernel, 1, none, none, 1, (const int[]){2}, (const int[]){exchanged ? 2 : 1});
    Window window = choice.spread ? tile_window(m, n, out, skip, tiles) : tile_window(m, m, out, none, tiles);
    finish_in_steps(value, &op_winograd_image, products, window);
}

// dk = taps(tiles(x) * tiles(dy))
static void use_steps_of_grad(Graph *graph, Value *value)
{
    Value *x = value->input[0], *dy = value->input[1];
    const int m = winograd_kernel_grad_pixels(value), *pad = value->attribute.window.pad_low, none[2] = {0};
    const int *in = x->shape.dim + x->shape.rank - 3, *out = dy->shape.dim + dy->shape.rank - 3;
    const int tiles[2] = {tiles_along(out[0], m), tiles_along(out[1], m)};
    Value *x_points = tiles_of(graph, x, tile_window(m, m + 2, in, pad, tiles));
    Value *dy_points = tiles_of(graph, dy, tile_window(m, m, out, none, tiles));
    graph->name = "kernel_products";
    Value *products = graph_contract(graph, x_points, dy_points, 1, none, none, 1, (const int[]){1}, (const int[]){1});
    finish_in_steps(value, &op_winograd_taps, products, tile_window(m, m, out, none, tiles));
}

static void use_tiles(Graph *graph, Value *value, Choice choice)
{
    const int *size = value->input[1]->shape.dim;
    int n = choice.variant->m + 2;
    Value *kernel = choice.spread ? turn_round(graph, value->input[1]) : value->input[1];
    value->input[1] = graph_winograd_kernel(graph, kernel, shape_of(3, (int[]){n * n, size[2], size[3]}));
    value->input[1]->tuned = value->tuned;
    value->op = choice.spread ? &op_winograd_spread : &op_winograd;
}

static void transform(Program *program, Graph *graph, Value *value, double load)
{
    if (value->op != &op_conv_kernel_grad) {
        Choice choice = choose(program, value, load);
        if (choice.variant && is_far(choice.variant->m, value->input[1]->shape.dim))
            use_steps(graph, value, choice);
        else if (choice.variant)
            use_tiles(graph, value, choice);
    } else if (prefers_tiles(program, value)) {
        if (is_far(winograd_kernel_grad_pixels(value), value->shape.dim))
            use_steps_of_grad(graph, value);
        else
            value->op = &op_winograd_kernel_grad;
    }
}

void graph_winograd(Program *program, Graph *graph, bool prepared)
{
    Value **value = graph->value;
    int count = graph->count;
    double load = prepared ? load_cost(program, graph) : 0;
    Graph place = *graph;
    graph->value = NULL;
    graph->count = 0;
    for (int i = 0; i < count; i++) {
        if (is_candidate(program, value[i])) {
            graph_place(graph, value[i]);
            transform(program, graph, value[i], load);
        }
        value[i]->id = graph->count;
        graph->value = mem_grow(graph->value, graph->count, sizeof *graph->value);
        graph->value[graph->count++] = value[i];
    }
    graph->span = place.span;
    graph->instance = place.instance;
    graph->function = place.function;
    graph->backward = place.backward;
}
