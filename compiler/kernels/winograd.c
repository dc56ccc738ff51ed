// 3 x 3 convolution of stride 1 by Winograd's algorithm (Cook and Toom's in two dimensions). Part of lowering.
// Requires: operands stored. Provides: loops that hand every output element to lower_finish(). Invalidates: nothing.
//
// Convolving n pixels with 3 taps is multiplying polynomials: evaluate both at n points, multiply point by point,
// interpolate. With the points 0, +p, -p, ... and infinity, in both directions (points.h):
//
//     output tile [m, m] = A' ((G kernel G') * (B input tile [n, n] B')) A    with n = m + 2
//
// or, turned round, with the output as the sum of what all tiles of the input spread over it, overlapping by two
// pixels:
//
//     output tile [n, n] += B' ((G turned kernel G') * (A input tile [m, m] A')) B
//
// which has fewer tiles where the output is larger than the input. The products in the middle are, for each of the n *
// n points, a matrix product: [tiles, channels] by [channels, filters]. A number of tiles is taken at a time, so that
// their transforms stay in the cache. The image that they give waits in a local array for what follows in the kernel.
// Where the kernel is too large for that, the steps are kernels of their own, for all tiles: winograd_tiles, a
// contraction, winograd_image.
#include "kernels.h"
#include "ops/window_support.h"
#include "strips.h"
#include "tiles.h"

enum {
    ENOUGH_TILES = 16,              // at a time: rows for the register tiles of the products
    MAX_SCRATCH_BYTES = 320 * 1024, // on the stack
    MAX_SPREAD_BYTES = 128 * 1024,  // of the output of an example
    TURNED_VECTORS = 4,             // of filters
    ROWS_AHEAD = 4,                 // of a tile: fewer multiply-adds do not hide what is asked for meanwhile
};

// ---- the convolution ------------------------------------------------------------------------------

typedef struct Winograd {
    Strips strips;
    Side x;
    Value *value, *kernel;
    Value *points; // of the output; NULL: `products`
    int out_channels;
    const double (*matrix)[MAX_POINTS]; // back from the points
    int given;                          // pixels of a tile of the output, in each direction
    int skip[2];                        // pixels above and to the left of the output that the tiles give, too
    Buffer *products;                   // [n * n * pitch, filters]
    Buffer *lines;                      // [n, width, filters]: of a strip, on the way back
    Buffer *image;                      // [height, width, filters]: of an example of the block
    LExpr *b, *example;                 // the block's first example; the example within the block
} Winograd;

// ---- back from the points ---------------------------------------------------------------------------

// Pixels that a tile shares with the one before it.
static int overlap(const Winograd *winograd)
{
    return winograd->given - winograd->strips.transform.m;
}

static void store_pixel(const Winograd *winograd, Buffer *to, LExpr *const *index, int pixel, LExpr *value)
{
    LExpr *sum = pixel < overlap(winograd) ? l_add(load_local(to, index, value->lanes), value) : value;
    lower_append(winograd->strips.lower, l_store(to, index, sum, false));
}

// A tile of a line. at: the line; the tile, along it and in the block.
typedef struct Line {
    const Winograd *winograd;
    LExpr *const *at, *channel;
    int lanes;
} Line;

static LExpr *product_of_line(const void *context, LExpr *i)
{
    const Line *line = context;
    const Strips *strips = &line->winograd->strips;
    LExpr *place = l_add(l_scale(line->at[0], strips->transform.n), i);
    if (line->winograd->points)
        return load_piece(strips->lower, line->winograd->points, (LExpr *[]){place, line->at[2], line->channel},
                          line->lanes);
    LExpr *index[2] = {l_add(l_scale(place, strips->pitch), line->at[2]), line->channel};
    return load_local(line->winograd->products, index, line->lanes);
}

static LExpr *line_of_column(const void *context, LExpr *i)
{
    const Line *line = context;
    return load_local(line->winograd->lines, (LExpr *[]){i, line->at[0], line->channel}, line->lanes);
}

static void return_line(void *context, LExpr *const *at, LExpr *channel, int lanes)
{
    const Winograd *winograd = context;
    const Transform *t = &winograd->strips.transform;
    Lower *lower = winograd->strips.lower;
    LExpr *point[MAX_POINTS], *result[MAX_POINTS];
    Line line = {winograd, at, channel, lanes};
    gather_values(lower, "point", t->n, lanes, product_of_line, &line, point);
    from_points(lower, t->n, winograd->matrix, winograd->given, point, result);
    for (int i = 0; i < winograd->given; i++) {
        LExpr *index[3] = {at[0], l_add_constant(l_scale(at[1], t->m), i), channel};
        store_pixel(winograd, winograd->lines, index, i, result[i]);
    }
}

// at: the column.
static void return_column(void *context, LExpr *const *at, LExpr *channel, int lanes)
{
    const Winograd *winograd = context;
    const Transform *t = &winograd->strips.transform;
    LExpr *point[MAX_POINTS], *result[MAX_POINTS];
    Line line = {winograd, at, channel, lanes};
    gather_values(winograd->strips.lower, "point", t->n, lanes, line_of_column, &line, point);
    from_points(winograd->strips.lower, t->n, winograd->matrix, winograd->given, point, result);
    for (int i = 0; i < winograd->given; i++) {
        LExpr *row = l_add_constant(l_scale(winograd->strips.strip, t->m), i);
        store_pixel(winograd, winograd->image, (LExpr *[]){row, at[0], channel}, i, result[i]);
    }
}

// The strip among those of the block or, if the points are stored, of all examples.
static LExpr *strip_number(const Winograd *winograd)
{
    const Strips *strips = &winograd->strips;
    if (!winograd->points)
        return l_add(l_scale(winograd->example, strips->rows), strips->strip);
    LExpr *example = l_add(winograd->b, winograd->example);
    return l_add(l_scale(example, strips->tiles[0]), l_add(strips->top, strips->strip));
}

static void return_strip(Winograd *winograd)
{
    const Strips *strips = &winograd->strips;
    Lower *lower = strips->lower;
    LExpr *line[3], *column[1];
    clear_columns(lower, winograd->lines, strips->transform.n, 0, overlap(winograd));
    line[0] = lower_loop(lower, "i", strips->transform.n);
    line[1] = lower_loop(lower, "j", strips->tiles[1]);
    line[2] = l_add(l_scale(strip_number(winograd), strips->tiles[1]), line[1]);
    for_vectors(lower, winograd->out_channels, return_line, winograd, line);
    lower_close(lower);
    lower_close(lower);
    column[0] = lower_loop(lower, "x", winograd->image->shape.dim[1]);
    for_vectors(lower, winograd->out_channels, return_column, winograd, column);
    lower_close(lower);
}

// at: a pixel of the local image.
static void finish_pixel(void *context, LExpr *const *at, LExpr *channel, int lanes)
{
    Winograd *winograd = context;
    const Strips *strips = &winograd->strips;
    int space = strips->rank - 3;
    LExpr *index[MAX_RANK], *from[3] = {at[0], at[1], channel};
    l_unflatten(shape_of(space, winograd->value->shape.dim), l_add(winograd->b, winograd->example), index);
    index[space] = l_add_constant(l_add(l_scale(strips->top, strips->transform.m), at[0]), -winograd->skip[0]);
    index[space + 1] = l_add_constant(at[1], -winograd->skip[1]);
    index[space + 2] = channel;
    LExpr *sum = load_local(winograd->image, from, lanes);
    lower_finish(strips->lower, index, named_value(strips->lower, "sum", sum));
}

// Tiles may reach beyond the output.
static void finish_pixels(Winograd *winograd)
{
    const Strips *strips = &winograd->strips;
    Lower *lower = strips->lower;
    const int *size = winograd->value->shape.dim + strips->rank - 3, *skip = winograd->skip;
    LExpr *start = l_scale(strips->top, -strips->transform.m), *at[2];
    LExpr *end = index_minimum(l_integer(winograd->image->shape.dim[0]), l_add_constant(start, size[0] + skip[0]));
    at[0] = lower_loop_between(lower, "y", index_maximum(l_integer(0), l_add_constant(start, skip[0])), end);
    at[1] = lower_loop_step(lower, "x", skip[1], skip[1] + size[1], 1);
    for_vectors(lower, winograd->out_channels, finish_pixel, winograd, at);
    lower_close(lower);
    lower_close(lower);
}

// ---- the products ---------------------------------------------------------------------------------

// Where the loops over a tile of products stand.
typedef struct Products {
    const Winograd *winograd;
    LExpr *point, *start, *filter, *c; // start: the first row of the input's points
} Products;

static LExpr *product_row(const void *context, Cell cell)
{
    const Products *at = context;
    return load_local(at->winograd->x.points, (LExpr *[]){l_add(at->start, cell.row), at->c}, 1);
}

static LExpr *product_column(const void *context, Cell cell)
{
    const Products *at = context;
    LExpr *index[3] = {at->point, at->c, l_add(at->filter, cell.offset)};
    return load_piece(at->winograd->strips.lower, at->winograd->kernel, index, cell.lanes);
}

// The tile's columns at the next point, while the registers multiply: a thread may have to fetch them from the cache of
// another one, which transformed them.
static void prefetch_columns(const Products *at, const Tile *tile)
{
    Lower *lower = at->winograd->strips.lower;
    if (tile->rows < ROWS_AHEAD)
        return;
    LExpr *v = unrolled_loop(lower, "v", 0, tile->columns);
    LExpr *index[3] = {l_add_constant(at->point, 1), at->c, l_add(at->filter, l_scale(v, lower->lanes))};
    lower_append(lower, l_prefetch(lower_at(lower, at->winograd->kernel, index)));
    lower_close(lower);
}

static void multiply_tile(const Winograd *winograd, LExpr *point, LExpr *first, int rows, LExpr *filter, int elements)
{
    Lower *lower = winograd->strips.lower;
    Products at = {winograd, point, l_add(l_scale(point, winograd->strips.pitch), first), filter, NULL};
    Tile tile;
    lower_append(lower, l_comment("%d tiles x %d filters in registers", rows, elements));
    tile_open(lower, &tile, rows, elements, 1);
    at.c = lower_loop(lower, "c", winograd->x.channels);
    prefetch_columns(&at, &tile);
    tile_step(lower, &tile, product_row, product_column, &at);
    lower_close(lower);
    tile_store(lower, &tile, winograd->products, at.start, filter, 0);
}

static void multiply_rows(const Winograd *winograd, const TileSize *size, LExpr *point, LExpr *filter, int elements)
{
    Lower *lower = winograd->strips.lower;
    Split split = split_evenly(winograd->strips.count, size->rows);
    int wide = split.wide * split.size;
    LExpr *first = lower_loop_step(lower, "i", 0, wide, split.size);
    lower_scope(lower);
    multiply_tile(winograd, point, first, split.size, filter, elements);
    lower_close(lower);
    lower_close(lower);
    if (split.narrow == 0)
        return;
    first = lower_loop_step(lower, "i", wide, winograd->strips.count, split.size - 1);
    lower_scope(lower);
    multiply_tile(winograd, point, first, split.size - 1, filter, elements);
    lower_close(lower);
    lower_close(lower);
}

// The output that takes the place of an operand; NULL: none does.
static Buffer *output_in_place(const Winograd *winograd)
{
    const Kernel *kernel = winograd->strips.lower->kernel;
    for (int i = 0; i < kernel->output_count; i++)
        if (kernel->output[i].buffer->heir && shape_equal(kernel->output[i].value->shape, winograd->value->shape))
            return kernel->output[i].buffer;
    return NULL;
}

// At each point some lines of the block's part of an output that takes the place of an operand. Other threads may have
// read that, and a store waits until their caches have let go of it.
static void prefetch_output(const Winograd *winograd, LExpr *point)
{
    const Strips *strips = &winograd->strips;
    Lower *lower = strips->lower;
    const int *size = winograd->value->shape.dim;
    int space = strips->rank - 3, points = strips->transform.n * strips->transform.n, outside = lower->open_count;
    bool whole = strips->rows == strips->tiles[0];
    int lines = whole ? strips->examples * size[space] : strips->rows * strips->transform.m;
    int share = (lines + points - 1) / points;
    Buffer *output = output_in_place(winograd);
    LExpr *index[MAX_RANK], *first = l_scale(winograd->b, size[space]);
    if (!output || lower->row || !lower->kernel->parallel)
        return;
    LExpr *from = l_scale(point, share), *to = index_minimum(l_add_constant(from, share), l_integer(lines));
    LExpr *line = l_add(lower_loop_between(lower, "line", from, to), l_scale(strips->top, strips->transform.m));
    l_unflatten(shape_of(space + 1, size), l_add(first, line), index);
    index[space + 1] = lower_loop(lower, "x", size[space + 1]);
    index[space + 2] = lower_loop_step(lower, "f", 0, size[space + 2], lower->lanes);
    lower_append(lower, l_prefetch_for_store(lower_load(lower, output, index)));
    lower_close_to(lower, outside);
}

static void multiply(const Winograd *winograd)
{
    Lower *lower = winograd->strips.lower;
    TileSize size = choose_product_tile(lower, winograd->value, winograd->strips.count, winograd->out_channels);
    int width = size.columns * lower->lanes, whole = winograd->out_channels / width * width;
    LExpr *point = lower_loop(lower, "point", winograd->strips.transform.n * winograd->strips.transform.n);
    prefetch_output(winograd, point);
    if (whole > 0) {
        multiply_rows(winograd, &size, point, lower_loop_step(lower, "f", 0, whole, width), width);
        lower_close(lower);
    }
    if (whole < winograd->out_channels)
        multiply_rows(winograd, &size, point, l_integer(whole), winograd->out_channels - whole);
    lower_close(lower);
}

// ---- blocks ---------------------------------------------------------------------------------------

static void transform_block(Winograd *winograd)
{
    Strips *strips = &winograd->strips;
    Lower *lower = strips->lower;
    LExpr *example = lower_loop(lower, "e", strips->examples);
    strips->strip = lower_loop(lower, "strip", strips->rows);
    side_transform(&winograd->x, l_add(winograd->b, example), l_add(l_scale(example, strips->rows), strips->strip));
    lower_close(lower);
    lower_close(lower);
}

static void return_block(Winograd *winograd)
{
    Strips *strips = &winograd->strips;
    Lower *lower = strips->lower;
    winograd->example = lower_loop(lower, "e", strips->examples);
    if (overlap(winograd) > 0)
        clear_columns(lower, winograd->image, overlap(winograd), 0, winograd->image->shape.dim[1]);
    strips->strip = lower_loop(lower, "strip", strips->rows);
    return_strip(winograd);
    lower_close(lower);
    finish_pixels(winograd);
    lower_close(lower);
}

static void open_image(Winograd *winograd)
{
    const Strips *strips = &winograd->strips;
    int n = strips->transform.n, m = strips->transform.m, filters = winograd->out_channels;
    int height = strips->rows * m + overlap(winograd), width = strips->tiles[1] * m + overlap(winograd);
    winograd->lines = lower_local(strips->lower, "lines", shape_of(3, (int[]){n, width, filters}));
    winograd->image = lower_local(strips->lower, "image", shape_of(3, (int[]){height, width, filters}));
}

static void emit_block(Winograd *winograd)
{
    Strips *strips = &winograd->strips;
    Lower *lower = strips->lower;
    const Transform *t = &strips->transform;
    describe_points(lower, t);
    lower_append(lower, l_comment("%d tiles at a time: first to the points, ...", strips->count));
    side_open(&winograd->x, "x_lines", "x_points");
    winograd->products =
        lower_local(lower, "products", shape_of(2, (int[]){t->n * t->n * strips->pitch, winograd->out_channels}));
    open_image(winograd);
    transform_block(winograd);
    lower_append(lower, l_comment("... then, at each point, tiles [%d, %d] times the kernel [%d, %d], ...",
                                  strips->count, winograd->x.channels, winograd->x.channels, winograd->out_channels));
    multiply(winograd);
    lower_append(lower, l_comment("... and back to pixels, with what follows the convolution"));
    return_block(winograd);
}

// Rows of tiles, then examples, until there are enough tiles, as far as their transforms find room. What is spread
// takes all rows.
static void choose_block(Winograd *winograd, int examples)
{
    Strips *strips = &winograd->strips;
    const Transform *t = &strips->transform;
    int bytes = 4 * t->n * t->n * (winograd->x.channels + winograd->out_channels), across = strips->tiles[1];
    int most = MAX_SCRATCH_BYTES / bytes, wanted = most < ENOUGH_TILES ? most : ENOUGH_TILES;
    strips->rows =
        overlap(winograd) > 0 ? strips->tiles[0] : largest_divisor(strips->tiles[0], (wanted + across - 1) / across);
    strips->examples = 1;
    if (strips->rows == strips->tiles[0])
        strips->examples = largest_divisor(examples, wanted / (strips->rows * across));
    strips->count = strips->examples * strips->rows * across;
    strips->pitch = strips->count | 1;
}

static int64_t tiles_along(Shape x, int axis, int m)
{
    return (x.dim[x.rank - 3 + axis] + m - 1) / m;
}

bool winograd_image_fits(Shape x, int filters, int m)
{
    return 4 * (tiles_along(x, 0, m) * m + 2) * (tiles_along(x, 1, m) * m + 2) * filters <= MAX_SPREAD_BYTES;
}

bool winograd_spread_fits(Shape x, int filters, int m)
{
    int64_t points = (int64_t)(m + 2) * (m + 2) * tiles_along(x, 0, m) * tiles_along(x, 1, m);
    return winograd_image_fits(x, filters, m) && 4 * points * (x.dim[x.rank - 1] + filters) <= MAX_SCRATCH_BYTES;
}

static void lower_tiles(Lower *lower, Value *value, bool spread)
{
    Value *x = value->input[0], *kernel = value->input[1];
    const int *pad = value->attribute.window.pad_low;
    Winograd winograd = {.value = value, .kernel = kernel, .out_channels = kernel->shape.dim[2]};
    Strips *strips = &winograd.strips;
    *strips = (Strips){.lower = lower, .rank = value->shape.rank};
    strips->transform = transform_of_kernel(kernel->shape);
    const Transform *t = &strips->transform;
    winograd.x = (Side){.strips = strips, .value = x, .first = l_integer(0)};
    winograd.x.channels = kernel->shape.dim[1];
    winograd.x.rows = t->n;
    winograd.x.matrix = spread ? t->a : t->b;
    winograd.x.taken = spread ? t->m : t->n;
    winograd.matrix = spread ? t->b : t->a;
    winograd.given = spread ? t->n : t->m;
    int examples = 1;
    for (int i = 0; i < strips->rank - 3; i++)
        examples *= value->shape.dim[i];
    for (int i = 0; i < 2; i++) {
        strips->tiles[i] = ((spread ? x : value)->shape.dim[strips->rank - 3 + i] + t->m - 1) / t->m;
        winograd.x.pad[i] = spread ? 0 : pad[i];
        winograd.skip[i] = spread ? 2 - pad[i] : 0;
    }
    choose_block(&winograd, lower->row ? 1 : examples);
    winograd.b = lower->row ? lower->row : lower_loop_step(lower, "b", 0, examples, strips->examples);
    strips->top = lower_loop_step(lower, "top", 0, strips->tiles[0], strips->rows);
    share_among_threads(lower, 0);
    lower_scope(lower);
    emit_block(&winograd);
    lower_close_to(lower, lower->row_loops);
}

void lower_winograd(Lower *lower, Value *value)
{
    lower_tiles(lower, value, false);
}

void lower_winograd_spread(Lower *lower, Value *value)
{
    lower_tiles(lower, value, true);
}

// ---- its steps as kernels of their own --------------------------------------------------------------

static Strips strips_of(Lower *lower, const Value *image, const Window *window)
{
    Strips strips = {.lower = lower, .rank = image->shape.rank, .examples = 1};
    strips.transform = transform_of(window->stride[0] + 2);
    for (int i = 0; i < 2; i++)
        strips.tiles[i] = window_positions(window, i, image->shape.dim[strips.rank - 3 + i]);
    return strips;
}

static int example_count(const Value *image)
{
    int examples = 1;
    for (int i = 0; i < image->shape.rank - 3; i++)
        examples *= image->shape.dim[i];
    return examples;
}

void lower_winograd_tiles(Lower *lower, Value *value)
{
    Value *x = value->input[0];
    const Window *window = &value->attribute.tiles.window;
    Strips strips = strips_of(lower, x, window);
    const Transform *t = &strips.transform;
    Side side = {.strips = &strips, .value = x, .first = l_integer(0), .taken = window->size[0], .rows = t->n};
    side.matrix = side.taken == t->n ? t->b : t->a;
    side.channels = value->shape.dim[2];
    for (int i = 0; i < 2; i++)
        side.pad[i] = window->pad_low[i];
    describe_points(lower, t);
    LExpr *b = lower_loop(lower, "b", example_count(x));
    strips.top = lower_loop(lower, "top", strips.tiles[0]);
    strips.strip = l_integer(0);
    share_among_threads(lower, 0);
    lower_scope(lower);
    side_open(&side, "x_lines", NULL);
    side_transform(&side, b, l_add(l_scale(b, strips.tiles[0]), strips.top));
    lower_close_to(lower, 0);
}

void lower_winograd_image(Lower *lower, Value *value)
{
    const Window *window = &value->attribute.tiles.window;
    Winograd winograd = {.value = value, .points = value->input[0], .out_channels = value->input[0]->shape.dim[2]};
    Strips *strips = &winograd.strips;
    *strips = strips_of(lower, value, window);
    const Transform *t = &strips->transform;
    winograd.given = window->size[0];
    winograd.matrix = winograd.given == t->n ? t->b : t->a;
    for (int i = 0; i < 2; i++)
        winograd.skip[i] = window->pad_low[i];
    strips->rows = overlap(&winograd) > 0 ? strips->tiles[0] : 1;
    describe_points(lower, t);
    winograd.b = lower->row ? lower->row : lower_loop(lower, "b", example_count(value));
    strips->top = lower_loop_step(lower, "top", 0, strips->tiles[0], strips->rows);
    share_among_threads(lower, 0);
    lower_scope(lower);
    open_image(&winograd);
    return_block(&winograd);
    lower_close_to(lower, lower->row_loops);
}

// ---- its kernel -----------------------------------------------------------------------------------

typedef struct KernelTransform {
    Lower *lower;
    Value *kernel;
    Transform transform;
    Buffer *turned;          // [9 * lanes, filters]: of a transposed kernel that is not stored, a part at all taps
    LExpr *channel, *filter; // where it starts
} KernelTransform;

// Where the loops stand.
typedef struct KernelColumn {
    const KernelTransform *nest;
    LExpr *kx, *channel, *filter;
    int lanes;
} KernelColumn;

static LExpr *tap_of_column(const void *context, LExpr *ky)
{
    const KernelColumn *column = context;
    const KernelTransform *nest = column->nest;
    LExpr *index[4] = {ky, column->kx, column->channel, column->filter};
    if (!nest->turned)
        return load_piece(nest->lower, nest->kernel, index, column->lanes);
    LExpr *tap = l_add(l_scale(ky, 3), column->kx), *row = l_scale(tap, nest->lower->lanes);
    index[0] = l_add(row, l_subtract(column->channel, nest->channel));
    index[1] = l_subtract(column->filter, nest->filter);
    return load_local(nest->turned, index, column->lanes);
}

static void transform_kernel(void *context, LExpr *const *at, LExpr *filter, int lanes)
{
    const KernelTransform *nest = context;
    const Transform *t = &nest->transform;
    Lower *lower = nest->lower;
    LExpr *tap[3], *line[MAX_POINTS];
    LVariable *half = declare_array(lower, "half", lanes, shape_of(2, (int[]){t->n, 3}), false);
    KernelColumn column = {nest, unrolled_loop(lower, "kx", 0, 3), at[0], filter, lanes};
    gather_values(lower, "tap", 3, lanes, tap_of_column, &column, tap);
    to_points(lower, t->n, t->g, 3, tap, line);
    set_column(lower, half, column.kx, t->n, line);
    lower_close(lower);
    LExpr *i = unrolled_loop(lower, "i", 0, t->n);
    get_row(half, i, 3, tap);
    to_points(lower, t->n, t->g, 3, tap, line);
    for (int j = 0; j < t->n; j++)
        lower_finish(lower, (LExpr *[]){l_add_constant(l_scale(i, t->n), j), at[0], filter}, line[j]);
    lower_close(lower);
}

// Turns squares of the stored kernel at each tap.
static void turn_squares(KernelTransform *nest, int filters)
{
    Lower *lower = nest->lower;
    Value *stored = nest->kernel->input[0];
    nest->turned = lower_local(lower, "turned", shape_of(2, (int[]){9 * lower->lanes, filters}));
    LExpr *ky = lower_loop(lower, "ky", 3), *kx = lower_loop(lower, "kx", 3);
    LExpr *f = lower_loop_step(lower, "f", 0, filters, lower->lanes);
    LExpr *to[2] = {l_scale(l_add(l_scale(ky, 3), kx), lower->lanes), f};
    LExpr *from = lower_at(lower, stored, (LExpr *[]){ky, kx, l_add(nest->filter, f), nest->channel});
    lower_append(lower, l_transpose(nest->turned, to, filters, from, stored->shape.dim[3], lower->lanes));
    lower_close_to(lower, lower->open_count - 3);
}

// Of a kernel that is not stored: as many filters together as lie side by side in a few lines of the result.
static void transform_transposed(KernelTransform *nest)
{
    Lower *lower = nest->lower;
    const int *size = nest->kernel->shape.dim;
    int filters = lower->lanes * largest_divisor(size[3] / lower->lanes, TURNED_VECTORS);
    nest->channel = lower_loop_step(lower, "first", 0, size[2], lower->lanes);
    nest->filter = lower_loop_step(lower, "c", 0, size[3], filters);
    share_among_threads(lower, 0);
    lower_scope(lower);
    turn_squares(nest, filters);
    LExpr *channel = l_add(nest->channel, lower_loop(lower, "channel", lower->lanes));
    LExpr *filter = l_add(nest->filter, lower_loop_step(lower, "f", 0, filters, lower->lanes));
    transform_kernel(nest, &channel, filter, lower->lanes);
    lower_close_to(lower, 0);
}

bool winograd_kernel_turns(const Value *kernel, int lanes)
{
    const int *axis = kernel->attribute.transpose.axis, *size = kernel->shape.dim;
    return kernel->op == &op_transpose && kernel->shape.rank == 4 && axis[0] == 0 && axis[1] == 1 && axis[2] == 3 &&
           size[2] % lanes == 0 && size[3] % lanes == 0;
}

void lower_winograd_kernel(Lower *lower, Value *value)
{
    KernelTransform nest = {.lower = lower, .kernel = value->input[0]};
    nest.transform = transform_of_kernel(value->shape);
    describe_points(lower, &nest.transform);
    if (!nest.kernel->buffer) {
        transform_transposed(&nest);
        return;
    }
    LExpr *at[1] = {lower_loop(lower, "channel", value->shape.dim[1])};
    share_among_threads(lower, 0);
    for_vectors(lower, value->shape.dim[2], transform_kernel, &nest, at);
    lower_close_to(lower, 0);
}

// ---- and the kernel's gradient --------------------------------------------------------------------

static LExpr *point_of_row(const void *context, LExpr *j)
{
    const KernelColumn *row = context; // kx: the row of points
    const KernelTransform *nest = row->nest;
    LExpr *point = l_add(l_scale(row->kx, nest->transform.n), j);
    return load_piece(nest->lower, nest->kernel, (LExpr *[]){point, row->channel, row->filter}, row->lanes);
}

static void return_taps(void *context, LExpr *const *at, LExpr *filter, int lanes)
{
    const KernelTransform *nest = context;
    const Transform *t = &nest->transform;
    Lower *lower = nest->lower;
    LExpr *point[MAX_POINTS], *tap[3];
    LVariable *half = declare_array(lower, "half", lanes, shape_of(2, (int[]){3, t->n}), false);
    KernelColumn row = {nest, unrolled_loop(lower, "i", 0, t->n), at[0], filter, lanes};
    gather_values(lower, "point", t->n, lanes, point_of_row, &row, point);
    from_points(lower, t->n, t->g, 3, point, tap);
    set_column(lower, half, row.kx, 3, tap);
    lower_close(lower);
    LExpr *kx = unrolled_loop(lower, "kx", 0, 3);
    get_row(half, kx, t->n, point);
    from_points(lower, t->n, t->g, 3, point, tap);
    for (int ky = 0; ky < 3; ky++)
        lower_finish(lower, (LExpr *[]){l_integer(ky), kx, at[0], filter}, tap[ky]);
    lower_close(lower);
}

void lower_winograd_taps(Lower *lower, Value *value)
{
    KernelTransform nest = {.lower = lower, .kernel = value->input[0]};
    nest.transform = transform_of_kernel(nest.kernel->shape);
    describe_points(lower, &nest.transform);
    LExpr *at[1] = {lower_loop(lower, "channel", value->shape.dim[2])};
    share_among_threads(lower, 0);
    for_vectors(lower, value->shape.dim[3], return_taps, &nest, at);
    lower_close_to(lower, 0);
}
