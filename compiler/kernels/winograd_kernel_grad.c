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
// channels. With one part, what follows the gradient is done for each chunk where it was computed.
#include "kernels.h"
#include "strips.h"
#include "tiles.h"

enum {
    PARTS = 8,                     // at most
    TILES_OF_PART = 64,            // at least: each part clears its sums and transforms them back
    TILES_OF_BLOCK = 48,           // of a whole number of rows of tiles
    MAX_SUMS_BYTES = 128 * 1024,   // of a chunk of channels: on the stack
    MAX_POINTS_BYTES = 192 * 1024, // of a block of tiles: on the stack
    MAX_PARTS_BYTES = 1024 * 1024, // of the kernels of all parts
};

typedef struct Nest {
    Strips strips;
    int examples, in_channels, out_channels;
    int parts;   // of the examples
    int of_part; // examples of a part
    Side x, dy;
    Buffer *sums;            // [2 * n * channels of the chunk, filters]
    Buffer *added;           // [parts * 9 * channels, filters]: of all channels; with one part, of a chunk
    LExpr *part, *from, *to; // from, to: the block's first example, the end of the part's
} Nest;

// ---- the products -----------------------------------------------------------------------------------

// Where the loops over a tile of products stand: at row `place` of the points.
typedef struct Products {
    const Nest *nest;
    LExpr *place, *channel, *filter;
} Products;

static LExpr *product_row(const void *context, Cell cell)
{
    const Products *at = context;
    return load_local(at->nest->x.points, (LExpr *[]){at->place, l_add(at->channel, cell.row)}, 1);
}

static LExpr *product_column(const void *context, Cell cell)
{
    const Products *at = context;
    return load_local(at->nest->dy.points, (LExpr *[]){at->place, l_add(at->filter, cell.offset)}, cell.lanes);
}

// `end`: tiles of the block.
static void multiply_tile(const Nest *nest, LExpr *point, LExpr *channel, int rows, LExpr *filter, int elements,
                          LExpr *end)
{
    Lower *lower = nest->strips.lower;
    LExpr *start = l_add(l_scale(point, nest->x.channels), channel);
    Tile tile;
    lower_append(lower, l_comment("%d channels x %d filters in registers", rows, elements));
    tile_load(lower, &tile, rows, elements, 1, nest->sums, start, filter, 0);
    LExpr *place = l_add(l_scale(point, nest->strips.pitch), lower_loop_between(lower, "t", l_integer(0), end));
    tile_step(lower, &tile, product_row, product_column, &(Products){nest, place, channel, filter});
    lower_close(lower);
    tile_store(lower, &tile, nest->sums, start, filter, 0);
}

static void multiply_channels(const Nest *nest, const TileSize *size, LExpr *point, LExpr *filter, int elements,
                              LExpr *end)
{
    Lower *lower = nest->strips.lower;
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
    Lower *lower = nest->strips.lower;
    TileSize size = choose_product_tile(lower, lower->kernel->anchor, nest->x.channels, nest->out_channels);
    int width = size.columns * lower->lanes, whole = nest->out_channels / width * width;
    LExpr *points = l_scale(rows_at(&nest->strips.transform, nest->x.turn), nest->strips.transform.n);
    LExpr *point = lower_loop_between(lower, "point", l_integer(0), points);
    if (whole > 0) {
        multiply_channels(nest, &size, point, lower_loop_step(lower, "f", 0, whole, width), width, end);
        lower_close(lower);
    }
    if (whole < nest->out_channels)
        multiply_channels(nest, &size, point, l_integer(whole), nest->out_channels - whole, end);
    lower_close(lower);
}

// ---- and back ---------------------------------------------------------------------------------------

static void clear_sum(void *context, LExpr *const *at, LExpr *filter, int lanes)
{
    Nest *nest = context;
    lower_append(nest->strips.lower, l_store(nest->sums, (LExpr *[]){at[0], filter}, l_splat(l_real(0), lanes), false));
}

static LExpr *row_of_part(const Nest *nest, LExpr *part, LExpr *tap, LExpr *channel)
{
    LExpr *place = l_add(l_scale(part, 9), tap);
    return l_add(l_scale(place, nest->parts > 1 ? nest->in_channels : nest->x.channels), channel);
}

// The row of `added` that belongs to a channel of the chunk, at one of the nine taps.
static LExpr *added_row(const Nest *nest, LExpr *tap, LExpr *channel)
{
    return row_of_part(nest, nest->part, tap, nest->parts > 1 ? l_add(nest->x.first, channel) : channel);
}

// The sums of one channel at a row of points: the first or the second of the pair.
typedef struct SumsLine {
    const Nest *nest;
    LExpr *i, *channel, *filter;
    int lanes;
} SumsLine;

static LExpr *sum_of_line(const void *context, LExpr *j)
{
    const SumsLine *line = context;
    LExpr *point = l_add(l_scale(line->i, line->nest->strips.transform.n), j);
    LExpr *row = l_add(l_scale(point, line->nest->x.channels), line->channel);
    return load_local(line->nest->sums, (LExpr *[]){row, line->filter}, line->lanes);
}

// at: the channel of the chunk, the filter. What the first pair gives is stored, not added: it reaches all taps.
static void add_pair_taps(const Nest *nest, int turn, LVariable *half, LExpr *const *at, int lanes)
{
    const Transform *t = &nest->strips.transform;
    Lower *lower = nest->strips.lower;
    LExpr *line[2], *taps[3], *kx = unrolled_loop(lower, "kx", 0, 3);
    get_row(half, kx, 2, line);
    from_pair(lower, t->n, t->g, 3, line, pair_at(t, turn), taps);
    for (int ky = 0; ky < 3; ky++)
        if (taps[ky]) {
            LExpr *index[2] = {added_row(nest, l_add_constant(kx, 3 * ky), at[0]), at[1]};
            LExpr *before = turn == 0 ? NULL : load_local(nest->added, index, lanes);
            lower_append(lower, l_store(nest->added, index, before ? l_add(before, taps[ky]) : taps[ky], false));
        }
    lower_close(lower);
}

// at: the turn of the pairs, the channel of the chunk.
static void add_taps(void *context, LExpr *const *at, LExpr *filter, int lanes)
{
    Nest *nest = context;
    const Transform *t = &nest->strips.transform;
    Lower *lower = nest->strips.lower;
    LExpr *sum[MAX_POINTS], *taps[3];
    LVariable *half = declare_array(lower, "half", lanes, shape_of(2, (int[]){3, 2}), false);
    SumsLine of_pair = {nest, unrolled_loop(lower, "i", 0, 2), at[1], filter, lanes};
    gather_values(lower, "point", t->n, lanes, sum_of_line, &of_pair, sum);
    from_points(lower, t->n, t->g, 3, sum, taps);
    set_column(lower, half, of_pair.i, 3, taps);
    lower_close(lower);
    for (int turn = 0; turn < point_pairs(t->n); turn++) {
        lower_if(lower, l_equal(at[0], l_integer(turn)));
        add_pair_taps(nest, turn, half, (LExpr *[]){at[1], filter}, lanes);
        lower_close(lower);
    }
}

// ---- one pair of rows of points ---------------------------------------------------------------------

static void sum_block(Nest *nest)
{
    Lower *lower = nest->strips.lower;
    LExpr *end = index_minimum(l_integer(nest->strips.examples), l_subtract(nest->to, nest->from));
    LExpr *example = lower_loop_between(lower, "e", l_integer(0), end);
    nest->strips.strip = lower_loop(lower, "strip", nest->strips.rows);
    LExpr *row = l_add(l_scale(example, nest->strips.rows), nest->strips.strip), *b = l_add(nest->from, example);
    side_transform(&nest->x, b, row);
    side_transform(&nest->dy, b, row);
    lower_close(lower);
    lower_close(lower);
    multiply(nest, l_scale(end, (int64_t)nest->strips.rows * nest->strips.tiles[1]));
}

// The pair of rows of points whose turn it is.
static void sum_pair(Nest *nest)
{
    Lower *lower = nest->strips.lower;
    int outside = lower->open_count;
    LExpr *at[2] = {nest->x.turn, NULL};
    LExpr *row = lower_loop(lower, "row", nest->sums->shape.dim[0]);
    for_vectors(nest->strips.lower, nest->out_channels, clear_sum, nest, &row);
    lower_close(lower);
    LExpr *block = lower_loop_step(lower, "block", 0, nest->of_part, nest->strips.examples);
    nest->from = l_add(l_scale(nest->part, nest->of_part), block);
    nest->strips.top = lower_loop_step(lower, "top", 0, nest->strips.tiles[0], nest->strips.rows);
    sum_block(nest);
    lower_close(lower);
    lower_close(lower);
    at[1] = lower_loop(lower, "channel", nest->x.channels);
    for_vectors(nest->strips.lower, nest->out_channels, add_taps, nest, at);
    lower_close_to(lower, outside);
}

static void describe_turns(const Nest *nest)
{
    const Transform *t = &nest->strips.transform;
    Text rows = {0};
    for (int turn = 0; turn < point_pairs(t->n); turn++)
        for (int i = 0; i < pair_size(t->n, pair_at(t, turn)); i++)
            text_add(&rows, "%s%d", i > 0 ? " and " : turn > 0 ? ", " : "", point_of(t->n, pair_at(t, turn), i));
    lower_append(nest->strips.lower,
                 l_comment("Of the %d x %d points, a pair of rows at a time: %s. %d tiles of x and of dy are brought "
                           "there and multiplied, [channels, tiles] times [tiles, filters]; the sums over all tiles go "
                           "back to the 3 x 3 taps.",
                           t->n, t->n, rows.data, nest->strips.count));
}

static void sum_part(Nest *nest)
{
    Lower *lower = nest->strips.lower;
    LExpr *start = l_scale(nest->part, nest->of_part);
    nest->to = l_add_constant(start, nest->of_part);
    if (nest->parts * nest->of_part > nest->examples)
        nest->to = index_minimum(nest->to, l_integer(nest->examples));
    describe_points(lower, &nest->strips.transform);
    describe_turns(nest);
    nest->sums = lower_local(lower, "sums",
                             shape_of(2, (int[]){2 * nest->strips.transform.n * nest->x.channels, nest->out_channels}));
    side_open(&nest->x, "x_lines", "x_points");
    side_open(&nest->dy, "dy_lines", "dy_points");
    nest->x.turn = nest->dy.turn = lower_loop(lower, "pair", point_pairs(nest->strips.transform.n));
    sum_pair(nest);
    lower_close(lower);
}

// ---- all parts --------------------------------------------------------------------------------------

// at: height and width of the tap; the channel, with one part counted in its chunk.
static void finish_tap(void *context, LExpr *const *at, LExpr *filter, int lanes)
{
    Nest *nest = context;
    LExpr *tap = l_add(l_scale(at[0], 3), at[1]), *sum = NULL;
    for (int part = 0; part < nest->parts; part++) {
        LExpr *index[2] = {row_of_part(nest, l_integer(part), tap, at[2]), filter};
        LExpr *next = load_local(nest->added, index, lanes);
        sum = sum ? l_add(sum, next) : next;
    }
    LExpr *channel = nest->parts > 1 ? at[2] : l_add(nest->x.first, at[2]), *index[4] = {at[0], at[1], channel, filter};
    lower_finish(nest->strips.lower, index, named_value(nest->strips.lower, "sum", sum));
}

static void finish_taps(Nest *nest, int channels)
{
    Lower *lower = nest->strips.lower;
    int outside = lower->open_count;
    LExpr *at[3];
    at[0] = lower_loop(lower, "ky", 3);
    at[1] = lower_loop(lower, "kx", 3);
    at[2] = lower_loop(lower, "c", channels);
    if (nest->parts > 1)
        share_among_threads(lower, outside);
    for_vectors(lower, nest->out_channels, finish_tap, nest, at);
    lower_close_to(lower, outside);
}

static void open_added(Nest *nest, int channels)
{
    Shape kernels = shape_of(2, (int[]){nest->parts * 9 * channels, nest->out_channels});
    nest->added = lower_local(nest->strips.lower, "part_kernels", kernels);
}

// Channels of a chunk.
static int choose_channels(int in_channels, int out_channels, int n)
{
    return largest_divisor(in_channels, MAX_SUMS_BYTES / (8 * n * out_channels));
}

static void choose_sizes(Nest *nest)
{
    int rows = 2 * nest->strips.transform.n, of_example = nest->strips.tiles[0] * nest->strips.tiles[1];
    int64_t tiles = (int64_t)of_example * nest->examples, kernel = 36 * (int64_t)nest->in_channels * nest->out_channels;
    nest->x.channels = choose_channels(nest->in_channels, nest->out_channels, nest->strips.transform.n);
    nest->parts = 1;
    while (nest->strips.lower->kernel->parallel && nest->parts < PARTS && nest->parts < nest->examples &&
           (nest->parts + 1) * (int64_t)TILES_OF_PART <= tiles && (nest->parts + 1) * kernel <= MAX_PARTS_BYTES)
        nest->parts++;
    nest->of_part = (nest->examples + nest->parts - 1) / nest->parts;
    nest->parts = (nest->examples + nest->of_part - 1) / nest->of_part;
    int most = MAX_POINTS_BYTES / (4 * rows * (nest->x.channels + nest->out_channels));
    most = most < TILES_OF_BLOCK ? most : TILES_OF_BLOCK;
    nest->strips.rows = largest_divisor(nest->strips.tiles[0], most / nest->strips.tiles[1]);
    nest->strips.examples = nest->strips.rows < nest->strips.tiles[0]
                                ? 1
                                : split_evenly(nest->of_part, most > of_example ? most / of_example : 1).size;
    nest->strips.count = nest->strips.examples * nest->strips.rows * nest->strips.tiles[1];
    nest->strips.pitch = nest->strips.count | 1;
}

int winograd_kernel_grad_pixels(const Value *value)
{
    const Shape dy = value->input[1]->shape;
    int best = 0;
    int64_t least = 0;
    for (int m = 2; m <= 4; m++) {
        int64_t tiles = (int64_t)((dy.dim[dy.rank - 3] + m - 1) / m) * ((dy.dim[dy.rank - 2] + m - 1) / m);
        if (best == 0 || tiles * (m + 2) * (m + 2) <= least) {
            best = m;
            least = tiles * (m + 2) * (m + 2);
        }
    }
    return best;
}

bool winograd_kernel_grad_fits(const Value *value, int lanes)
{
    const Shape x = value->input[0]->shape, kernel = value->shape;
    int m = winograd_kernel_grad_pixels(value), n = m + 2;
    int channels = choose_channels(kernel.dim[2], kernel.dim[3], n), width = x.dim[x.rank - 2];
    int64_t row = (int64_t)8 * n * ((width + m - 1) / m) * (channels + kernel.dim[3]);
    return channels >= lanes / 2 && row <= MAX_POINTS_BYTES;
}

void lower_winograd_kernel_grad(Lower *lower, Value *value)
{
    Value *x = value->input[0], *dy = value->input[1];
    Nest nest = {.strips = {.lower = lower, .rank = x->shape.rank}, .examples = 1};
    nest.strips.transform = transform_of(winograd_kernel_grad_pixels(value) + 2);
    const Transform *t = &nest.strips.transform;
    nest.in_channels = value->shape.dim[2];
    nest.out_channels = value->shape.dim[3];
    for (int i = 0; i < x->shape.rank - 3; i++)
        nest.examples *= x->shape.dim[i];
    for (int i = 0; i < 2; i++)
        nest.strips.tiles[i] = (dy->shape.dim[dy->shape.rank - 3 + i] + t->m - 1) / t->m;
    choose_sizes(&nest);
    const int *pad = value->attribute.window.pad_low;
    nest.x = (Side){.strips = &nest.strips, .value = x, .matrix = t->b, .taken = t->n, .channels = nest.x.channels};
    nest.x.pad[0] = pad[0];
    nest.x.pad[1] = pad[1];
    nest.dy = (Side){.strips = &nest.strips, .value = dy, .matrix = t->a, .taken = t->m, .channels = nest.out_channels};
    nest.dy.first = l_integer(0);
    nest.x.rows = nest.dy.rows = 2;
    bool whole = nest.parts > 1;
    if (whole)
        open_added(&nest, nest.in_channels);
    nest.part = lower_loop(lower, "part", nest.parts);
    nest.x.first = lower_loop_step(lower, "first", 0, nest.in_channels, nest.x.channels);
    share_among_threads(lower, 0);
    lower_scope(lower);
    if (!whole)
        open_added(&nest, nest.x.channels);
    sum_part(&nest);
    if (!whole)
        finish_taps(&nest, nest.x.channels);
    lower_close_to(lower, 0);
    if (whole)
        finish_taps(&nest, nest.in_channels);
}
