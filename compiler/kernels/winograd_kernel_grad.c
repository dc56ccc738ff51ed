// The gradient for the kernel of a 3 x 3 convolution of stride 1, by Winograd's algorithm. Part of lowering.
// Requires: operands stored. Provides: loops that hand every output element to lower_finish(). Invalidates: nothing.
//
// For each pair of channels, a tile of m x m pixels of dy and the n x n pixels of x under it (points.h):
//
//     kernel [3, 3] = G' (sum over all tiles of (A' dy tile A) * (B x tile B')) G
//
// The sums in the middle are, for each of the n * n points, a matrix product: [channels, tiles] by [tiles, filters].
// One pair of rows of points is done after the other, so that its sums stay in the cache; what it adds to the kernel
// does not depend on the other rows. Within it, a block of tiles is transformed, then multiplied: each row of tiles
// first along the columns of the image, into `lines`, then along these lines.
//
// What threads divide: a constant number of parts of the examples, whose kernels are added in order, and chunks of the
// channels.
#include "kernels.h"
#include "points.h"
#include "tiles.h"

enum {
    PARTS = 8,                     // at most
    TILES_OF_PART = 64,            // at least: each part clears its sums and transforms them back
    TILES_OF_BLOCK = 48,           // of a whole number of rows of tiles
    MAX_SUMS_BYTES = 128 * 1024,   // of a chunk of channels: on the stack
    MAX_POINTS_BYTES = 192 * 1024, // of a block of tiles: on the stack
    MAX_PARTS_BYTES = 1024 * 1024, // of the kernels of all parts
};

// x or dy: both are transformed alike.
typedef struct Side {
    Value *value;
    const double (*matrix)[MAX_POINTS]; // into the points
    int taken;                          // pixels of a tile, in each direction
    int pad[2];                         // above and to the left
    LExpr *first;                       // of so many channels
    int channels;
    Buffer *lines;  // [2, width, channels]: at the two points of the pair, along a row of tiles
    Buffer *points; // [2 * n * tiles of the block, channels]
} Side;

typedef struct Nest {
    Lower *lower;
    Value *value;
    Transform transform;
    int rank, examples, in_channels, out_channels;
    int tiles[2];   // of an example, along height and width
    int parts;      // of the examples
    int of_part;    // examples of a part
    int rows, each; // of a block: so many rows of tiles of so many examples
    int count;      // tiles of a block
    Side x, dy;
    Buffer *sums;                          // [2 * n * channels of the chunk, filters]
    Buffer *added;                         // [parts * 9 * channels, filters]
    LExpr *part, *from, *to, *top, *strip; // the block's examples and first row of tiles; the row of tiles within it
} Nest;

typedef void Vector(Nest *nest, Side *side, LExpr *const *at, LExpr *channel, int lanes);

// Calls `emit` for whole vectors of channels, in a loop, and for the narrower ones that take the rest.
static void for_channels(Nest *nest, Side *side, int channels, Vector *emit, LExpr *const *at)
{
    Lower *lower = nest->lower;
    int whole = channels / lower->lanes * lower->lanes;
    Piece piece[MAX_TILE_COLUMNS];
    if (whole > 0) {
        emit(nest, side, at, lower_loop_step(lower, "c", 0, whole, lower->lanes), lower->lanes);
        lower_close(lower);
    }
    int count = cut_pieces(channels - whole, lower->lanes, piece, MAX_TILE_COLUMNS);
    for (int i = 0; i < count; i++) {
        lower_scope(lower);
        emit(nest, side, at, l_integer(whole + piece[i].offset), piece[i].lanes);
        lower_close(lower);
    }
}

// ---- into the points --------------------------------------------------------------------------------

static void clear_pixel(Nest *nest, Side *side, LExpr *const *at, LExpr *channel, int lanes)
{
    LExpr *index[3] = {at[0], at[1], channel};
    lower_append(nest->lower, l_store(side->lines, index, l_splat(l_real(0), lanes), false));
}

static void clear_columns(Nest *nest, Side *side, int from, int to)
{
    if (from >= to)
        return;
    LExpr *at[2];
    at[0] = lower_loop(nest->lower, "i", 2);
    at[1] = lower_loop_step(nest->lower, "x", from, to, 1);
    for_channels(nest, side, side->channels, clear_pixel, at);
    lower_close(nest->lower);
    lower_close(nest->lower);
}

// Columns of the lines that lie in the image; the others stay zero.
static int last_column(const Nest *nest, const Side *side)
{
    int end = side->pad[1] + side->value->shape.dim[nest->rank - 2], width = side->lines->shape.dim[1];
    return end < width ? end : width;
}

// at: the pair, as a number; the column; the example.
static void transform_column(Nest *nest, Side *side, LExpr *const *at, LExpr *channel, int lanes)
{
    const Transform *t = &nest->transform;
    int space = nest->rank - 3;
    LExpr *index[MAX_RANK], *pixel[MAX_POINTS], *result[2];
    l_unflatten(shape_of(space, side->value->shape.dim), at[2], index);
    index[space + 1] = l_add_constant(at[1], -side->pad[1]);
    index[space + 2] = l_add(side->first, channel);
    for (int i = 0; i < side->taken; i++) {
        LExpr *row = l_scale(l_add(nest->top, nest->strip), t->m);
        index[space] = l_add_constant(row, i - side->pad[0]);
        LExpr *inside = l_in_range(index[space], 0, side->value->shape.dim[space]);
        pixel[i] = l_splat(l_real(0), lanes);
        if (inside->kind != LEXPR_BOOLEAN || inside->integer)
            pixel[i] = l_select(inside, load_piece(nest->lower, side->value, index, lanes), pixel[i]);
    }
    to_pair(nest->lower, t->n, side->matrix, side->taken, pixel, (int)at[0]->integer, result);
    for (int i = 0; i < 2; i++)
        lower_append(nest->lower, l_store(side->lines, (LExpr *[]){l_integer(i), at[1], channel}, result[i], false));
}

// at: which of the two lines; the tile, along it and in the block.
static void transform_line(Nest *nest, Side *side, LExpr *const *at, LExpr *channel, int lanes)
{
    const Transform *t = &nest->transform;
    LExpr *pixel[MAX_POINTS], *result[MAX_POINTS];
    for (int i = 0; i < side->taken; i++) {
        LExpr *index[3] = {at[0], l_add_constant(l_scale(at[1], t->m), i), channel};
        pixel[i] = load_local(side->lines, index, lanes);
    }
    to_points(nest->lower, t->n, side->matrix, side->taken, pixel, result);
    for (int i = 0; i < t->n; i++) {
        LExpr *point = l_add_constant(l_scale(at[0], t->n), i);
        LExpr *index[2] = {l_add(l_scale(point, nest->count), at[2]), channel};
        lower_append(nest->lower, l_store(side->points, index, result[i], false));
    }
}

// One row of tiles of an example; `row`: which of the block's.
static void transform_strip(Nest *nest, Side *side, int pair, LExpr *example, LExpr *row)
{
    Lower *lower = nest->lower;
    LExpr *column[3] = {l_integer(pair), NULL, example}, *line[3];
    lower_scope(lower);
    column[1] = lower_loop_step(lower, "x", side->pad[1], last_column(nest, side), 1);
    for_channels(nest, side, side->channels, transform_column, column);
    lower_close(lower);
    line[0] = lower_loop(lower, "i", 2);
    line[1] = lower_loop(lower, "j", nest->tiles[1]);
    line[2] = l_add(l_scale(row, nest->tiles[1]), line[1]);
    for_channels(nest, side, side->channels, transform_line, line);
    lower_close(lower);
    lower_close(lower);
    lower_close(lower);
}

// ---- the products -----------------------------------------------------------------------------------

// `end`: tiles of the block.
static void multiply_tile(const Nest *nest, LExpr *point, LExpr *channel, int rows, LExpr *filter, int elements,
                          LExpr *end)
{
    Lower *lower = nest->lower;
    LExpr *row[MAX_TILE_ROWS], *column[MAX_TILE_COLUMNS];
    LExpr *start = l_add(l_scale(point, nest->x.channels), channel);
    Tile tile;
    lower_append(lower, l_comment("%d channels x %d filters in registers", rows, elements));
    tile_load(lower, &tile, rows, elements, 1, nest->sums, start, filter, 0);
    LExpr *place = l_add(l_scale(point, nest->count), lower_loop_between(lower, "t", l_integer(0), end));
    for (int j = 0; j < tile.columns; j++) {
        LExpr *index[2] = {place, l_add_constant(filter, tile.piece[j].offset)};
        column[j] = load_local(nest->dy.points, index, tile.piece[j].lanes);
    }
    for (int i = 0; i < rows; i++)
        row[i] = load_local(nest->x.points, (LExpr *[]){place, l_add_constant(channel, i)}, 1);
    tile_step(lower, &tile, row, column, false);
    lower_close(lower);
    tile_store(lower, &tile, nest->sums, start, filter, 0);
}

static void multiply_channels(const Nest *nest, const TileSize *size, LExpr *point, LExpr *filter, int elements,
                              LExpr *end)
{
    Lower *lower = nest->lower;
    Split split = split_evenly(nest->x.channels, size->rows);
    int wide = split.wide * split.size;
    for (int narrow = 0; narrow <= (split.narrow > 0); narrow++) {
        int rows = split.size - narrow;
        LExpr *channel = lower_loop_step(lower, "c", narrow ? wide : 0, narrow ? nest->x.channels : wide, rows);
        lower_scope(lower);
        multiply_tile(nest, point, channel, rows, filter, elements, end);
        lower_close(lower);
        lower_close(lower);
    }
}

static void multiply(const Nest *nest, LExpr *end)
{
    Lower *lower = nest->lower;
    TileSize size = choose_tile(lower, nest->x.channels, nest->out_channels);
    int width = size.columns * lower->lanes, whole = nest->out_channels / width * width;
    LExpr *point = lower_loop(lower, "point", 2 * nest->transform.n);
    if (whole > 0) {
        multiply_channels(nest, &size, point, lower_loop_step(lower, "f", 0, whole, width), width, end);
        lower_close(lower);
    }
    if (whole < nest->out_channels)
        multiply_channels(nest, &size, point, l_integer(whole), nest->out_channels - whole, end);
    lower_close(lower);
}

// ---- and back ---------------------------------------------------------------------------------------

static void clear_sum(Nest *nest, Side *side, LExpr *const *at, LExpr *filter, int lanes)
{
    (void)side;
    lower_append(nest->lower, l_store(nest->sums, (LExpr *[]){at[0], filter}, l_splat(l_real(0), lanes), false));
}

// The row of `added` that belongs to a channel of the chunk, at one of the nine taps.
static LExpr *added_row(const Nest *nest, int tap, LExpr *channel)
{
    LExpr *place = l_add_constant(l_scale(nest->part, 9), tap);
    return l_add(l_scale(place, nest->in_channels), l_add(nest->x.first, channel));
}

// at: the pair, as a number; the channel of the chunk. The first pair that reaches all taps is the first of all.
static void add_taps(Nest *nest, Side *side, LExpr *const *at, LExpr *filter, int lanes)
{
    const Transform *t = &nest->transform;
    Lower *lower = nest->lower;
    LExpr *line[2][3], *taps[3];
    int pair = (int)at[0]->integer;
    (void)side;
    for (int i = 0; i < 2; i++) {
        LExpr *sum[MAX_POINTS];
        for (int j = 0; j < t->n; j++) {
            LExpr *row = l_add_constant(at[1], (int64_t)(i * t->n + j) * nest->x.channels);
            sum[j] = named_value(lower, "p", load_local(nest->sums, (LExpr *[]){row, filter}, lanes));
        }
        from_points(lower, t->n, t->g, 3, sum, line[i]);
        for (int k = 0; k < 3; k++)
            line[i][k] = named_value(lower, format("t%d_%d", i, k), line[i][k]);
    }
    for (int k = 0; k < 3; k++) {
        from_pair(lower, t->n, t->g, 3, (LExpr *[]){line[0][k], line[1][k]}, pair, taps);
        for (int i = 0; i < 3; i++)
            if (taps[i]) {
                LExpr *index[2] = {added_row(nest, 3 * i + k, at[1]), filter};
                LExpr *before = pair == 1 ? NULL : load_local(nest->added, index, lanes);
                lower_append(lower, l_store(nest->added, index, before ? l_add(before, taps[i]) : taps[i], false));
            }
    }
}

// ---- one pair of rows of points ---------------------------------------------------------------------

static void sum_block(Nest *nest, int pair)
{
    Lower *lower = nest->lower;
    LExpr *end = index_minimum(l_integer(nest->each), l_subtract(nest->to, nest->from));
    LExpr *example = lower_loop_between(lower, "e", l_integer(0), end);
    nest->strip = lower_loop(lower, "strip", nest->rows);
    LExpr *row = l_add(l_scale(example, nest->rows), nest->strip), *b = l_add(nest->from, example);
    transform_strip(nest, &nest->x, pair, b, row);
    transform_strip(nest, &nest->dy, pair, b, row);
    lower_close(lower);
    lower_close(lower);
    multiply(nest, l_scale(end, (int64_t)nest->rows * nest->tiles[1]));
}

static void sum_pair(Nest *nest, int pair)
{
    Lower *lower = nest->lower;
    int n = nest->transform.n, outside = lower->open_count;
    LExpr *at[2] = {l_integer(pair), NULL};
    lower_scope(lower);
    lower_append(lower,
                 l_comment("rows %d and %d of %d x %d points", point_of(n, pair, 0), point_of(n, pair, 1), n, n));
    LExpr *row = lower_loop(lower, "row", nest->sums->shape.dim[0]);
    for_channels(nest, NULL, nest->out_channels, clear_sum, &row);
    lower_close(lower);
    LExpr *block = lower_loop_step(lower, "block", 0, nest->of_part, nest->each);
    nest->from = l_add(l_scale(nest->part, nest->of_part), block);
    nest->top = lower_loop_step(lower, "top", 0, nest->tiles[0], nest->rows);
    sum_block(nest, pair);
    lower_close(lower);
    lower_close(lower);
    at[1] = lower_loop(lower, "channel", nest->x.channels);
    for_channels(nest, NULL, nest->out_channels, add_taps, at);
    lower_close_to(lower, outside);
}

static void open_side(Nest *nest, Side *side, const char *lines, const char *points)
{
    const Transform *t = &nest->transform;
    int width = (nest->tiles[1] - 1) * t->m + side->taken;
    side->lines = lower_local(nest->lower, lines, shape_of(3, (int[]){2, width, side->channels}));
    side->points = lower_local(nest->lower, points, shape_of(2, (int[]){2 * t->n * nest->count, side->channels}));
    clear_columns(nest, side, 0, side->pad[1]);
    clear_columns(nest, side, last_column(nest, side), width);
}

static void sum_part(Nest *nest)
{
    Lower *lower = nest->lower;
    LExpr *start = l_scale(nest->part, nest->of_part);
    nest->to = l_add_constant(start, nest->of_part);
    if (nest->parts * nest->of_part > nest->examples)
        nest->to = index_minimum(nest->to, l_integer(nest->examples));
    lower_append(lower, l_comment("blocks of %d tiles", nest->count));
    nest->sums =
        lower_local(lower, "sums", shape_of(2, (int[]){2 * nest->transform.n * nest->x.channels, nest->out_channels}));
    open_side(nest, &nest->x, "x_lines", "x_points");
    open_side(nest, &nest->dy, "dy_lines", "dy_points");
    for (int pair = 1; pair <= nest->transform.n / 2; pair++)
        sum_pair(nest, pair % (nest->transform.n / 2));
}

// ---- all parts --------------------------------------------------------------------------------------

// at: height and width of the tap; the channel.
static void finish_tap(Nest *nest, Side *side, LExpr *const *at, LExpr *filter, int lanes)
{
    LExpr *tap = l_add(l_scale(at[0], 3), at[1]), *sum = NULL;
    (void)side;
    for (int part = 0; part < nest->parts; part++) {
        LExpr *place = l_add_constant(tap, (int64_t)9 * part);
        LExpr *index[2] = {l_add(l_scale(place, nest->in_channels), at[2]), filter};
        LExpr *next = load_local(nest->added, index, lanes);
        sum = sum ? l_add(sum, next) : next;
    }
    LExpr *index[4] = {at[0], at[1], at[2], filter};
    lower_finish(nest->lower, index, named_value(nest->lower, "sum", sum));
}

static void finish_taps(Nest *nest)
{
    LExpr *at[3];
    at[0] = lower_loop(nest->lower, "ky", 3);
    at[1] = lower_loop(nest->lower, "kx", 3);
    at[2] = lower_loop(nest->lower, "c", nest->in_channels);
    for_channels(nest, NULL, nest->out_channels, finish_tap, at);
    lower_close_to(nest->lower, 0);
}

static int largest_divisor(int count, int most)
{
    for (int divisor = most < count ? most : count; divisor > 1; divisor--)
        if (count % divisor == 0)
            return divisor;
    return 1;
}

// Channels of a chunk.
static int choose_channels(int in_channels, int out_channels, int n)
{
    return largest_divisor(in_channels, MAX_SUMS_BYTES / (8 * n * out_channels));
}

static void choose_sizes(Nest *nest)
{
    int rows = 2 * nest->transform.n, of_example = nest->tiles[0] * nest->tiles[1];
    int64_t tiles = (int64_t)of_example * nest->examples, kernel = 36 * (int64_t)nest->in_channels * nest->out_channels;
    nest->x.channels = choose_channels(nest->in_channels, nest->out_channels, nest->transform.n);
    nest->parts = 1;
    while (nest->lower->kernel->parallel && nest->parts < PARTS && nest->parts < nest->examples &&
           (nest->parts + 1) * (int64_t)TILES_OF_PART <= tiles && (nest->parts + 1) * kernel <= MAX_PARTS_BYTES)
        nest->parts++;
    nest->of_part = (nest->examples + nest->parts - 1) / nest->parts;
    nest->parts = (nest->examples + nest->of_part - 1) / nest->of_part;
    int most = MAX_POINTS_BYTES / (4 * rows * (nest->x.channels + nest->out_channels));
    most = most < TILES_OF_BLOCK ? most : TILES_OF_BLOCK;
    nest->rows = largest_divisor(nest->tiles[0], most / nest->tiles[1]);
    nest->each =
        nest->rows < nest->tiles[0] ? 1 : split_evenly(nest->of_part, most > of_example ? most / of_example : 1).size;
    nest->count = nest->each * nest->rows * nest->tiles[1];
}

bool winograd_kernel_grad_fits(Shape x, Shape kernel, int lanes)
{
    enum { N = 6, M = N - 2 };
    int channels = choose_channels(kernel.dim[2], kernel.dim[3], N), width = x.dim[x.rank - 2];
    int64_t row = (int64_t)8 * N * ((width + M - 1) / M) * (channels + kernel.dim[3]);
    return channels >= lanes / 2 && row <= MAX_POINTS_BYTES;
}

void lower_winograd_kernel_grad(Lower *lower, Value *value)
{
    Nest nest = {.lower = lower, .value = value, .transform = transform_of(6), .rank = value->input[0]->shape.rank};
    Value *x = value->input[0], *dy = value->input[1];
    const Transform *t = &nest.transform;
    nest.in_channels = value->shape.dim[2];
    nest.out_channels = value->shape.dim[3];
    nest.examples = 1;
    for (int i = 0; i < nest.rank - 3; i++)
        nest.examples *= x->shape.dim[i];
    for (int i = 0; i < 2; i++)
        nest.tiles[i] = (dy->shape.dim[nest.rank - 3 + i] + t->m - 1) / t->m;
    choose_sizes(&nest);
    const int *pad = value->attribute.window.pad_low;
    nest.x = (Side){.value = x, .matrix = t->b, .taken = t->n, .pad = {pad[0], pad[1]}, .channels = nest.x.channels};
    nest.dy = (Side){.value = dy, .matrix = t->a, .taken = t->m, .first = l_integer(0), .channels = nest.out_channels};
    Shape kernels = shape_of(2, (int[]){nest.parts * 9 * nest.in_channels, nest.out_channels});
    nest.added = lower_local(lower, "part_kernels", kernels);
    nest.part = lower_loop(lower, "part", nest.parts);
    nest.x.first = lower_loop_step(lower, "first", 0, nest.in_channels, nest.x.channels);
    share_among_threads(lower, 0);
    lower_scope(lower);
    sum_part(&nest);
    lower_close_to(lower, 0);
    finish_taps(&nest);
}
