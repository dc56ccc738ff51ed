// 3 x 3 convolution of stride 1 by Winograd's algorithm (Cook and Toom's in two dimensions). Part of lowering.
// Requires: operands stored. Provides: loops that hand every output element to lower_finish(). Invalidates: nothing.
//
// Convolving n pixels with 3 taps is multiplying polynomials: evaluate both at n points, multiply point by point,
// interpolate. With the points 0, +p, -p, ... and infinity, in both directions:
//
//     output tile [m, m] = A ((G kernel G') * (B input tile [n, n] B')) A'    with n = m + 2
//
// The products in the middle are, for each of the n * n points, a matrix product: [tiles, channels] by [channels,
// filters]. A number of tiles is taken at a time, so that their transforms stay in the cache.
#include "kernels.h"
#include "ops/window_support.h"
#include "points.h"
#include "tiles.h"

enum {
    ENOUGH_TILES = 16,              // at a time: rows for the register tiles of the products
    MAX_SCRATCH_BYTES = 320 * 1024, // on the stack
};

// ---- the convolution ------------------------------------------------------------------------------

typedef struct Winograd {
    Lower *lower;
    Value *value, *x, *kernel;
    Transform transform;
    int rank, in_channels, out_channels;
    int tiles[2];       // of an example, along height and width
    int examples, rows; // of a block: so many examples, so many rows of tiles of each
    int count;          // tiles of a block
    Buffer *patch, *inputs, *products, *outputs;
    LExpr *b, *top; // the block's first example and row of tiles
    LExpr *example; // within the block
} Winograd;

typedef void Vector(Winograd *winograd, LExpr *const *at, LExpr *channel, int lanes);

// Calls `emit` for whole vectors of channels, in a loop, and for the narrower ones that take the rest.
static void for_channels(Winograd *winograd, int channels, Vector *emit, LExpr *const *at)
{
    Lower *lower = winograd->lower;
    int whole = channels / lower->lanes * lower->lanes;
    Piece piece[MAX_TILE_COLUMNS];
    if (whole > 0) {
        emit(winograd, at, lower_loop_step(lower, "c", 0, whole, lower->lanes), lower->lanes);
        lower_close(lower);
    }
    int count = cut_pieces(channels - whole, lower->lanes, piece, MAX_TILE_COLUMNS);
    for (int i = 0; i < count; i++) {
        lower_scope(lower);
        emit(winograd, at, l_integer(whole + piece[i].offset), piece[i].lanes);
        lower_close(lower);
    }
}

static void image_index(const Winograd *winograd, LExpr *y, LExpr *x, LExpr *channel, LExpr **index)
{
    int space = winograd->rank - 3;
    l_unflatten(shape_of(space, winograd->x->shape.dim), l_add(winograd->b, winograd->example), index);
    index[space] = y;
    index[space + 1] = x;
    index[space + 2] = channel;
}

// ---- the part of the image under the block, with zeros around it --------------------------------------

static void store_zero(Winograd *winograd, LExpr *const *at, LExpr *channel, int lanes)
{
    LExpr *index[3] = {at[0], at[1], channel};
    lower_append(winograd->lower, l_store(winograd->patch, index, l_splat(l_real(0), lanes), false));
}

static void store_pixel(Winograd *winograd, LExpr *const *at, LExpr *channel, int lanes)
{
    const Window *window = &winograd->value->attribute.window;
    LExpr *index[MAX_RANK], *to[3] = {at[0], at[1], channel};
    LExpr *y = l_add(l_scale(winograd->top, winograd->transform.m), at[0]);
    image_index(winograd, l_add_constant(y, -window->pad_low[0]), l_add_constant(at[1], -window->pad_low[1]), channel,
                index);
    LExpr *pixel = load_piece(winograd->lower, winograd->x, index, lanes);
    lower_append(winograd->lower, l_store(winograd->patch, to, pixel, false));
}

static void fill_columns(Winograd *winograd, LExpr *y, int from, int to, Vector *emit)
{
    if (from >= to)
        return;
    LExpr *at[2] = {y, lower_loop_step(winograd->lower, "x", from, to, 1)};
    for_channels(winograd, winograd->in_channels, emit, at);
    lower_close(winograd->lower);
}

static bool is_never(const LExpr *from, const LExpr *to)
{
    return from->low >= to->high;
}

static void fill_rows(Winograd *winograd, LExpr *from, LExpr *to, bool zero)
{
    int width = winograd->patch->shape.dim[1], left = winograd->value->attribute.window.pad_low[1];
    int right = left + winograd->x->shape.dim[winograd->rank - 2];
    if (is_never(from, to))
        return;
    LExpr *y = lower_loop_between(winograd->lower, "y", from, to);
    if (zero) {
        fill_columns(winograd, y, 0, width, store_zero);
    } else {
        fill_columns(winograd, y, 0, left, store_zero);
        fill_columns(winograd, y, left, right < width ? right : width, store_pixel);
        fill_columns(winograd, y, right, width, store_zero);
    }
    lower_close(winograd->lower);
}

static void fill_patch(Winograd *winograd)
{
    int height = winograd->patch->shape.dim[0], above = winograd->value->attribute.window.pad_low[0];
    LExpr *start = l_scale(winograd->top, -winograd->transform.m), *end = l_integer(height);
    LExpr *first = index_minimum(index_maximum(l_integer(0), l_add_constant(start, above)), end);
    int below = above + winograd->x->shape.dim[winograd->rank - 3];
    LExpr *last = index_maximum(index_minimum(end, l_add_constant(start, below)), first);
    fill_rows(winograd, l_integer(0), first, true);
    fill_rows(winograd, first, last, false);
    fill_rows(winograd, last, end, true);
}

// ---- into the points and back -----------------------------------------------------------------------

// The row of `inputs` and `products` for a point of the tile in row at[0], column at[1] of the block's.
static LExpr *point_row(const Winograd *winograd, LExpr *const *at, int point)
{
    LExpr *row = l_add(l_scale(winograd->example, winograd->rows), at[0]);
    LExpr *tile = l_add(l_scale(row, winograd->tiles[1]), at[1]);
    return l_add_constant(tile, (int64_t)point * winograd->count);
}

static void transform_input(Winograd *winograd, LExpr *const *at, LExpr *channel, int lanes)
{
    const Transform *t = &winograd->transform;
    Lower *lower = winograd->lower;
    LExpr *between[MAX_POINTS][MAX_POINTS], *line[MAX_POINTS];
    for (int j = 0; j < t->n; j++) {
        LExpr *column[MAX_POINTS];
        for (int i = 0; i < t->n; i++) {
            LExpr *index[3] = {l_add_constant(l_scale(at[0], t->m), i), l_add_constant(l_scale(at[1], t->m), j),
                               channel};
            column[i] = named_value(lower, "x", load_local(winograd->patch, index, lanes));
        }
        to_points(lower, t->n, t->b, t->n, column, line);
        for (int i = 0; i < t->n; i++)
            between[i][j] = named_value(lower, format("t%d_%d", i, j), line[i]);
    }
    for (int i = 0; i < t->n; i++) {
        to_points(lower, t->n, t->b, t->n, between[i], line);
        for (int j = 0; j < t->n; j++) {
            LExpr *index[2] = {point_row(winograd, at, i * t->n + j), channel};
            lower_append(lower, l_store(winograd->inputs, index, line[j], false));
        }
    }
}

static void transform_output(Winograd *winograd, LExpr *const *at, LExpr *channel, int lanes)
{
    const Transform *t = &winograd->transform;
    Lower *lower = winograd->lower;
    LExpr *between[MAX_POINTS][MAX_POINTS], *line[MAX_POINTS];
    for (int j = 0; j < t->n; j++) {
        LExpr *column[MAX_POINTS];
        for (int i = 0; i < t->n; i++) {
            LExpr *index[2] = {point_row(winograd, at, i * t->n + j), channel};
            column[i] = named_value(lower, "p", load_local(winograd->products, index, lanes));
        }
        from_points(lower, t->n, t->a, t->m, column, line);
        for (int i = 0; i < t->m; i++)
            between[i][j] = named_value(lower, format("t%d_%d", i, j), line[i]);
    }
    for (int i = 0; i < t->m; i++) {
        from_points(lower, t->n, t->a, t->m, between[i], line);
        for (int j = 0; j < t->m; j++) {
            LExpr *index[3] = {l_add_constant(l_scale(at[0], t->m), i), l_add_constant(l_scale(at[1], t->m), j),
                               channel};
            lower_append(lower, l_store(winograd->outputs, index, line[j], false));
        }
    }
}

static void for_tiles(Winograd *winograd, int channels, Vector *emit)
{
    Lower *lower = winograd->lower;
    LExpr *at[2];
    at[0] = lower_loop(lower, "i", winograd->rows);
    at[1] = lower_loop(lower, "j", winograd->tiles[1]);
    for_channels(winograd, channels, emit, at);
    lower_close(lower);
    lower_close(lower);
}

static void finish_pixel(Winograd *winograd, LExpr *const *at, LExpr *channel, int lanes)
{
    LExpr *index[MAX_RANK], *from[3] = {at[0], at[1], channel};
    LExpr *y = l_add(l_scale(winograd->top, winograd->transform.m), at[0]);
    image_index(winograd, y, at[1], channel, index);
    LExpr *sum = load_local(winograd->outputs, from, lanes);
    lower_finish(winograd->lower, index, named_value(winograd->lower, "sum", sum));
}

// Tiles may reach beyond the image.
static void finish_pixels(Winograd *winograd)
{
    Lower *lower = winograd->lower;
    const int *size = winograd->value->shape.dim + winograd->rank - 3;
    LExpr *start = l_scale(winograd->top, -winograd->transform.m), *at[2];
    LExpr *end = index_minimum(l_integer(winograd->outputs->shape.dim[0]), l_add_constant(start, size[0]));
    at[0] = lower_loop_between(lower, "y", l_integer(0), end);
    at[1] = lower_loop(lower, "x", size[1]);
    for_channels(winograd, winograd->out_channels, finish_pixel, at);
    lower_close(lower);
    lower_close(lower);
}

// ---- the products ---------------------------------------------------------------------------------

static void multiply_tile(const Winograd *winograd, LExpr *point, LExpr *first, int rows, LExpr *filter, int elements)
{
    Lower *lower = winograd->lower;
    LExpr *row[MAX_TILE_ROWS], *column[MAX_TILE_COLUMNS];
    LExpr *start = l_add(l_scale(point, winograd->count), first);
    Tile tile;
    lower_append(lower, l_comment("%d tiles x %d filters in registers", rows, elements));
    tile_open(lower, &tile, rows, elements);
    LExpr *c = lower_loop(lower, "c", winograd->in_channels);
    for (int j = 0; j < tile.columns; j++) {
        LExpr *index[3] = {point, c, l_add_constant(filter, tile.piece[j].offset)};
        column[j] = load_piece(lower, winograd->kernel, index, tile.piece[j].lanes);
    }
    for (int i = 0; i < rows; i++)
        row[i] = load_local(winograd->inputs, (LExpr *[]){l_add_constant(start, i), c}, 1);
    tile_step(lower, &tile, row, column, false);
    lower_close(lower);
    tile_store(lower, &tile, winograd->products, start, filter, 0);
}

static void multiply_rows(const Winograd *winograd, const TileSize *size, LExpr *point, LExpr *filter, int elements)
{
    Lower *lower = winograd->lower;
    Split split = split_evenly(winograd->count, size->rows);
    int wide = split.wide * split.size;
    LExpr *first = lower_loop_step(lower, "i", 0, wide, split.size);
    lower_scope(lower);
    multiply_tile(winograd, point, first, split.size, filter, elements);
    lower_close(lower);
    lower_close(lower);
    if (split.narrow == 0)
        return;
    first = lower_loop_step(lower, "i", wide, winograd->count, split.size - 1);
    lower_scope(lower);
    multiply_tile(winograd, point, first, split.size - 1, filter, elements);
    lower_close(lower);
    lower_close(lower);
}

static void multiply(const Winograd *winograd)
{
    Lower *lower = winograd->lower;
    TileSize size = choose_tile(lower, winograd->count, winograd->out_channels);
    int width = size.columns * lower->lanes, whole = winograd->out_channels / width * width;
    LExpr *point = lower_loop(lower, "point", winograd->transform.n * winograd->transform.n);
    if (whole > 0) {
        multiply_rows(winograd, &size, point, lower_loop_step(lower, "f", 0, whole, width), width);
        lower_close(lower);
    }
    if (whole < winograd->out_channels)
        multiply_rows(winograd, &size, point, l_integer(whole), winograd->out_channels - whole);
    lower_close(lower);
}

// ---- blocks ---------------------------------------------------------------------------------------

static void emit_block(Winograd *winograd)
{
    Lower *lower = winograd->lower;
    const Transform *t = &winograd->transform;
    int points = t->n * t->n * winograd->count, height = winograd->rows * t->m, width = winograd->tiles[1] * t->m;
    lower_append(lower, l_comment("%d tiles of %d x %d pixels, each by way of %d x %d points", winograd->count, t->m,
                                  t->m, t->n, t->n));
    winograd->patch = lower_local(lower, "patch", shape_of(3, (int[]){height + 2, width + 2, winograd->in_channels}));
    winograd->inputs = lower_local(lower, "inputs", shape_of(2, (int[]){points, winograd->in_channels}));
    winograd->products = lower_local(lower, "products", shape_of(2, (int[]){points, winograd->out_channels}));
    winograd->outputs = lower_local(lower, "outputs", shape_of(3, (int[]){height, width, winograd->out_channels}));
    winograd->example = lower_loop(lower, "e", winograd->examples);
    fill_patch(winograd);
    for_tiles(winograd, winograd->in_channels, transform_input);
    lower_close(lower);
    multiply(winograd);
    winograd->example = lower_loop(lower, "e", winograd->examples);
    for_tiles(winograd, winograd->out_channels, transform_output);
    finish_pixels(winograd);
    lower_close(lower);
}

static int largest_divisor(int count, int most)
{
    for (int divisor = most < count ? most : count; divisor > 1; divisor--)
        if (count % divisor == 0)
            return divisor;
    return 1;
}

// Rows of tiles, then examples, until there are enough tiles, as far as their transforms find room.
static void choose_block(Winograd *winograd, int examples)
{
    const Transform *t = &winograd->transform;
    int bytes = 4 * t->n * t->n * (winograd->in_channels + winograd->out_channels), across = winograd->tiles[1];
    int most = MAX_SCRATCH_BYTES / bytes, wanted = most < ENOUGH_TILES ? most : ENOUGH_TILES;
    winograd->rows = largest_divisor(winograd->tiles[0], (wanted + across - 1) / across);
    winograd->examples = 1;
    if (winograd->rows == winograd->tiles[0])
        winograd->examples = largest_divisor(examples, wanted / (winograd->rows * across));
    winograd->count = winograd->examples * winograd->rows * across;
}

void lower_winograd(Lower *lower, Value *value)
{
    Winograd winograd = {.lower = lower, .value = value, .x = value->input[0], .kernel = value->input[1]};
    int n = winograd.kernel->shape.dim[0] == 36 ? 6 : 4, examples = 1;
    winograd.transform = transform_of(n);
    winograd.rank = value->shape.rank;
    winograd.in_channels = winograd.kernel->shape.dim[1];
    winograd.out_channels = winograd.kernel->shape.dim[2];
    for (int i = 0; i < winograd.rank - 3; i++)
        examples *= value->shape.dim[i];
    for (int i = 0; i < 2; i++)
        winograd.tiles[i] = (value->shape.dim[winograd.rank - 3 + i] + n - 3) / (n - 2);
    choose_block(&winograd, examples);
    winograd.b = lower_loop_step(lower, "b", 0, examples, winograd.examples);
    winograd.top = lower_loop_step(lower, "top", 0, winograd.tiles[0], winograd.rows);
    share_among_threads(lower, 0);
    lower_scope(lower);
    emit_block(&winograd);
    lower_close_to(lower, 0);
}

// ---- its kernel -----------------------------------------------------------------------------------

static void transform_kernel(Winograd *winograd, LExpr *const *at, LExpr *filter, int lanes)
{
    const Transform *t = &winograd->transform;
    Lower *lower = winograd->lower;
    LExpr *between[MAX_POINTS][3], *line[MAX_POINTS];
    for (int j = 0; j < 3; j++) {
        LExpr *column[3];
        for (int i = 0; i < 3; i++) {
            LExpr *index[4] = {l_integer(i), l_integer(j), at[0], filter};
            column[i] = named_value(lower, "k", load_piece(lower, winograd->kernel, index, lanes));
        }
        to_points(lower, t->n, t->g, 3, column, line);
        for (int i = 0; i < t->n; i++)
            between[i][j] = named_value(lower, format("t%d_%d", i, j), line[i]);
    }
    for (int i = 0; i < t->n; i++) {
        to_points(lower, t->n, t->g, 3, between[i], line);
        for (int j = 0; j < t->n; j++)
            lower_finish(lower, (LExpr *[]){l_integer(i * t->n + j), at[0], filter}, line[j]);
    }
}

void lower_winograd_kernel(Lower *lower, Value *value)
{
    Winograd winograd = {.lower = lower, .value = value, .kernel = value->input[0]};
    winograd.transform = transform_of(value->shape.dim[0] == 36 ? 6 : 4);
    LExpr *at[1] = {lower_loop(lower, "channel", value->shape.dim[1])};
    share_among_threads(lower, 0);
    for_channels(&winograd, value->shape.dim[2], transform_kernel, at);
    lower_close_to(lower, 0);
}
