// The gradient of convolution for its kernel: sums over all pixels of all examples. Part of lowering.
// Requires: operands stored. Provides: loops that hand every output element to lower_finish(). Invalidates: nothing.
//
// A tile is a number of kernel rows (a row: one tap, one input channel) by a block of output channels; each pixel is
// one step, so dy is loaded once a tile and each of its vectors is used for all rows. There are two forms:
//
// - Many input channels: a tile's rows are channels of one tap; at stride 1 of all taps of a kernel row, along which
//   an element of x meets several of dy, so that each number loaded serves several products. Rows of taps and groups of
//   channels ("chunks") are what threads divide. Examples are taken in blocks that stay in the second-level cache while
//   all chunks run over them, and these in blocks that stay in the first-level cache while all tiles of a chunk do; the
//   sums wait in a local array in between.
// - Few kernel rows altogether: tiles mix taps. There is too little output to divide, so the examples are: into a
//   constant number of parts, whose sums are added in order.
#include "conv_kernel_grad.h"
#include "kernels.h"

enum {
    FEW_KERNEL_ROWS = 32,        // at most for the second form
    PARTS = 16,                  // at most
    ENOUGH_CHUNKS = 12,          // at least, if the channels allow
    LEAST_CHANNELS = 16,         // of a chunk, where there are more than two to a row of taps
    CACHED_BYTES = 1024 * 1024,  // of x and dy that all chunks go over
    NEAR_BYTES = 36 * 1024,      // of x and dy that the tiles of a chunk go over
    MAX_SLIDING_TAPS = 5,        // in a row
    MAX_LOCAL_BYTES = 256 * 1024 // of sums kept in a local array
};

// The first `live` lanes of `sum` are elements.
static void finish_row(const Nest *nest, Row row, LExpr *offset, LExpr *sum, int live)
{
    LExpr *index[4] = {row.ky, row.kx, nest->depthwise ? l_integer(0) : row.c, output_channel(nest, offset)};
    lower_finish_part(nest->lower, index, sum, live);
}

// ---- few kernel rows ------------------------------------------------------------------------------

// A tile of mixed taps.
typedef struct Mixed {
    const Nest *nest;
    const Rows *rows;
} Mixed;

static void finish_cell(const void *context, Cell cell, LExpr *sum)
{
    const Mixed *mixed = context;
    finish_row(mixed->nest, row_of_tile(mixed->nest, mixed->rows, cell.row), cell.offset, sum, cell.live);
}

// All kernel rows for the examples nest->from..to: finished, or stored as part `part` of `sums`.
static void sum_all_rows(const Nest *nest, int count, Buffer *sums, LExpr *part)
{
    Lower *lower = nest->lower;
    Split split = split_evenly(count, nest->size.rows);
    Tile tile;
    for (int i = 0, first = 0; i < split.wide + split.narrow; i++, first += tile.rows) {
        int rows = split.size - (i >= split.wide);
        Rows in_tile = {.number = first};
        lower_scope(lower);
        lower_append(lower, l_comment("%d rows of the kernel x %d channels in registers", rows, nest->elements));
        (nest->depthwise ? tile_open : tile_open_wide)(lower, &tile, rows, nest->elements, 1);
        sum_many_taps(nest, &tile, &in_tile);
        if (sums)
            tile_store(lower, &tile, sums, l_add_constant(l_scale(part, count), first),
                       output_channel(nest, l_integer(0)), 0);
        else
            tile_finish(lower, &tile, finish_cell, &(Mixed){nest, &in_tile});
        lower_close(lower);
    }
}

typedef void ChannelTile(Nest *nest, void *context);

// Calls `emit` for each tile of output channels of the group, inside a loop where there are several alike.
static void for_channel_tiles(Nest *nest, ChannelTile *emit, void *context)
{
    Lower *lower = nest->lower;
    int width = nest->size.columns * lower->lanes, whole = nest->out_channels / width * width;
    if (whole > 0) {
        nest->channel = lower_loop_step(lower, "f", 0, whole, width);
        nest->elements = width;
        emit(nest, context);
        lower_close(lower);
    }
    if (whole < nest->out_channels) {
        nest->channel = l_integer(whole);
        nest->elements = nest->out_channels - whole;
        emit(nest, context);
    }
}

static void for_groups(Nest *nest, ChannelTile *emit, void *context)
{
    nest->group = lower_loop(nest->lower, "g", nest->groups);
    for_channel_tiles(nest, emit, context);
    lower_close(nest->lower);
}

typedef struct Parts {
    Buffer *sums; // [parts * rows, output channels]
    LExpr *part;
    int count, rows;
} Parts;

static void emit_part(Nest *nest, void *context)
{
    const Parts *parts = context;
    sum_all_rows(nest, parts->rows, parts->sums, parts->part);
}

static LExpr *sum_of_parts(const Nest *nest, const Parts *parts, LExpr *row, Piece piece)
{
    LExpr *sum = NULL;
    for (int i = 0; i < parts->count; i++) {
        LExpr *index[2] = {l_add_constant(row, (int64_t)i * parts->rows),
                           output_channel(nest, l_integer(piece.offset))};
        LExpr *part = load_local(parts->sums, index, piece.lanes);
        sum = sum ? l_add(sum, part) : part;
    }
    return sum;
}

static void finish_parts(Nest *nest, void *context)
{
    const Parts *parts = context;
    Lower *lower = nest->lower;
    Piece piece[MAX_TILE_COLUMNS];
    int columns = cut_pieces(nest->elements, lower->lanes, piece, MAX_TILE_COLUMNS), outside = lower->open_count;
    Row row;
    row.ky = lower_loop(lower, "ky", nest->window.size[0]);
    row.kx = lower_loop(lower, "kx", nest->window.size[1]);
    row.c = lower_loop(lower, "c", nest->in_channels);
    LExpr *tap = l_add(l_scale(row.ky, nest->window.size[1]), row.kx);
    LExpr *number = l_add(l_scale(tap, nest->in_channels), row.c);
    for (int j = 0; j < columns; j++) {
        lower_scope(lower);
        LVariable *sum =
            lower_accumulator(lower, "sum", LTYPE_REAL, piece[j].lanes, sum_of_parts(nest, parts, number, piece[j]));
        finish_row(nest, row, l_integer(piece[j].offset), l_variable(sum), piece[j].lanes);
        lower_close(lower);
    }
    lower_close_to(lower, outside);
}

static void emit_few_rows(Nest *nest, int rows)
{
    Lower *lower = nest->lower;
    int channels = nest->groups * nest->out_channels, each = 4 * rows * channels;
    int most = lower->kernel->parallel ? PARTS : 1;
    while (most > 1 && most * each > MAX_LOCAL_BYTES)
        most--;
    int size = (nest->examples + most - 1) / most;
    Parts parts = {.count = (nest->examples + size - 1) / size, .rows = rows};
    if (parts.count == 1) {
        nest->from = l_integer(0);
        nest->to = l_integer(nest->examples);
        for_groups(nest, emit_part, &parts);
        return;
    }
    lower_append(lower, l_comment("sums of %d examples each, added in order afterwards", size));
    parts.sums = lower_local(lower, "part_sums", shape_of(2, (int[]){parts.count * rows, channels}));
    parts.part = lower_loop(lower, "part", parts.count);
    share_among_threads(lower, 0);
    nest->from = l_scale(parts.part, size);
    nest->to = index_minimum(l_add_constant(nest->from, size), l_integer(nest->examples));
    for_groups(nest, emit_part, &parts);
    lower_close(lower);
    for_groups(nest, finish_parts, &parts);
}

// ---- many input channels ----------------------------------------------------------------------------

// What stays in which cache while what runs over it.
typedef struct Blocks {
    int channels;       // of a chunk; divides the number of input channels
    int cached;         // examples that stay in the second-level cache, for all chunks; a multiple of:
    int examples, rows; // so many examples, or so many rows of dy of one, that stay in the first-level cache
} Blocks;

// All tiles of output channels that the array of sums has room for.
static void for_tiles_of_sums(Nest *nest, ChannelTile *emit, void *context)
{
    if (nest->apart)
        emit(nest, context);
    else
        for_channel_tiles(nest, emit, context);
}

static LExpr *sums_column(const Nest *nest, int offset)
{
    return l_add_constant(nest->apart ? l_integer(0) : nest->channel, offset);
}

// The row of the array of sums that belongs to channel c of the chunk at this tap.
static LExpr *sums_row(const Nest *nest, Row row, LExpr *c)
{
    LExpr *ky = nest->passes > 0 ? l_integer(0) : row.ky, *kx = nest->passes > 1 ? l_integer(0) : row.kx;
    LExpr *tap = l_add(l_scale(ky, nest->window.size[1]), kx);
    return l_add(l_scale(tap, nest->in_channels), l_add(row.c, c));
}

static void describe_tile(const Nest *nest, int rows)
{
    const char *taps = nest->slide > 1 ? format(" x %d taps", nest->slide) : "";
    lower_append(nest->lower,
                 l_comment("%d input channels%s x %d output channels in registers", rows, taps, nest->elements));
}

// `count` tiles of `rows` channels each, from channel `first` of the chunk on.
static void sum_tiles(const Nest *nest, Row row, int first, int rows, int count, Buffer *sums)
{
    Lower *lower = nest->lower;
    Tile tile;
    LExpr *c = lower_loop_step(lower, "c", first, first + (int64_t)rows * count, rows);
    lower_scope(lower);
    Rows in_tile = {.first = {row.ky, row.kx, l_add(row.c, c)}, .number = -1};
    describe_tile(nest, rows);
    tile_load_wide(lower, &tile, rows, nest->elements, nest->slide, sums, sums_row(nest, row, c), sums_column(nest, 0),
                   nest->in_channels);
    if (nest->slide > 1)
        sum_sliding(nest, &tile, &in_tile);
    else
        sum_one_tap(nest, &tile, &in_tile);
    tile_store(lower, &tile, sums, sums_row(nest, row, c), sums_column(nest, 0), nest->in_channels);
    lower_close(lower);
    lower_close(lower);
}

typedef struct Chunk {
    const Blocks *blocks;
    Row row;
    Buffer *sums;
} Chunk;

static void sum_channel_tile(Nest *nest, void *context)
{
    const Chunk *chunk = context;
    Split split = split_evenly(chunk->blocks->channels, nest->size.rows);
    sum_tiles(nest, chunk->row, 0, split.size, split.wide, chunk->sums);
    if (split.narrow > 0)
        sum_tiles(nest, chunk->row, split.wide * split.size, split.size - 1, split.narrow, chunk->sums);
}

static void sum_chunk(Nest *nest, const Blocks *blocks, Row row, Buffer *sums)
{
    Chunk chunk = {.blocks = blocks, .row = row, .sums = sums};
    int outside = nest->lower->open_count;
    if (nest->slide > 1)
        chunk.row.kx = l_integer(0);
    else if (nest->passes < 2)
        chunk.row.kx = lower_loop(nest->lower, "kx", nest->window.size[1]);
    for_tiles_of_sums(nest, sum_channel_tile, &chunk);
    lower_close_to(nest->lower, outside);
}

// All chunks for the examples first..first + cached - 1.
static void sum_cached(Nest *nest, const Blocks *blocks, Row row, LExpr *first, Buffer *sums)
{
    Lower *lower = nest->lower;
    int outside = lower->open_count, height = nest->dy->shape.dim[nest->rank - 3];
    if (nest->passes < 1)
        row.ky = lower_loop(lower, "ky", nest->window.size[0]);
    row.c = lower_loop_step(lower, "first", 0, nest->in_channels, blocks->channels);
    share_among_threads(lower, outside);
    LExpr *b = lower_loop_step(lower, "near", 0, blocks->cached, blocks->examples);
    nest->from = l_add(first, b);
    nest->to = index_minimum(l_add_constant(nest->from, blocks->examples), l_integer(nest->examples));
    nest->top = lower_loop_step(lower, "top", 0, height, blocks->rows);
    nest->bottom = index_minimum(l_add_constant(nest->top, blocks->rows), l_integer(height));
    sum_chunk(nest, blocks, row, sums);
    lower_close_to(lower, outside);
}

static void clear_sums(Nest *nest, void *context)
{
    const Chunk *chunk = context;
    Lower *lower = nest->lower;
    Piece piece[MAX_TILE_COLUMNS];
    int columns = cut_pieces(nest->elements, lower->lanes, piece, MAX_TILE_COLUMNS);
    LExpr *c = lower_loop(lower, "c", chunk->sums->shape.dim[0]);
    for (int j = 0; j < columns; j++) {
        LExpr *index[2] = {c, sums_column(nest, piece[j].offset)};
        lower_append(lower, l_store(chunk->sums, index, l_splat(l_real(0), piece[j].lanes), false));
    }
    lower_close(lower);
}

static void finish_sums(Nest *nest, void *context)
{
    const Chunk *chunk = context;
    Buffer *sums = chunk->sums;
    Row row = chunk->row;
    Lower *lower = nest->lower;
    Piece piece[MAX_TILE_COLUMNS];
    int columns = cut_pieces(nest->elements, lower->lanes, piece, MAX_TILE_COLUMNS), outside = lower->open_count;
    if (nest->passes < 1)
        row.ky = lower_loop(lower, "ky", nest->window.size[0]);
    if (nest->passes < 2)
        row.kx = lower_loop(lower, "kx", nest->window.size[1]);
    row.c = lower_loop(lower, "c", nest->in_channels);
    for (int j = 0; j < columns; j++) {
        LExpr *index[2] = {sums_row(nest, row, l_integer(0)), sums_column(nest, piece[j].offset)};
        lower_scope(lower);
        LVariable *sum =
            lower_accumulator(lower, "sum", LTYPE_REAL, piece[j].lanes, load_local(sums, index, piece[j].lanes));
        finish_row(nest, row, l_integer(piece[j].offset), l_variable(sum), piece[j].lanes);
        lower_close(lower);
    }
    lower_close_to(lower, outside);
}

static int rows_of_sums(const Nest *nest)
{
    int taps = nest->passes > 1   ? 1
               : nest->passes > 0 ? nest->window.size[1]
                                  : nest->window.size[0] * nest->window.size[1];
    return taps * nest->in_channels;
}

static void emit_pass(Nest *nest, void *context)
{
    Chunk chunk = *(Chunk *)context;
    Lower *lower = nest->lower;
    int columns = nest->apart ? nest->elements : nest->out_channels;
    lower_scope(lower);
    chunk.sums = lower_local(lower, "sums", shape_of(2, (int[]){rows_of_sums(nest), columns}));
    for_tiles_of_sums(nest, clear_sums, &chunk);
    LExpr *first = lower_loop_step(lower, "block", 0, nest->examples, chunk.blocks->cached);
    sum_cached(nest, chunk.blocks, chunk.row, first, chunk.sums);
    lower_close(lower);
    for_tiles_of_sums(nest, finish_sums, &chunk);
    lower_close(lower);
}

static void emit_chunks(Nest *nest, const Blocks *blocks)
{
    Lower *lower = nest->lower;
    int outside = lower->open_count;
    Chunk chunk = {.blocks = blocks};
    nest->group = lower_loop(lower, "g", nest->groups);
    if (nest->passes > 0)
        chunk.row.ky = lower_loop(lower, "ky", nest->window.size[0]);
    if (nest->passes > 1)
        chunk.row.kx = lower_loop(lower, "kx", nest->window.size[1]);
    if (nest->apart)
        for_channel_tiles(nest, emit_pass, &chunk);
    else
        emit_pass(nest, &chunk);
    lower_close_to(lower, outside);
}

// As many passes as it takes to find room for the sums of one on the stack.
static void choose_passes(Nest *nest)
{
    int vector = 4 * nest->lower->lanes, width = 4 * nest->out_channels;
    for (nest->passes = 0; nest->passes < 2; nest->passes++)
        if (rows_of_sums(nest) * width <= MAX_LOCAL_BYTES)
            return;
    nest->apart = rows_of_sums(nest) * width > MAX_LOCAL_BYTES && width > vector;
}

// Channels as many as can be with enough chunks for the threads.
static int choose_chunk(const Nest *nest)
{
    int channels = nest->in_channels, rows = nest->passes > 0 ? 1 : nest->window.size[0];
    for (int parts = 2; nest->in_channels / parts >= (parts == 2 ? LEAST_CHANNELS / 2 : LEAST_CHANNELS); parts++)
        if (nest->in_channels % parts == 0 && rows * (nest->in_channels / channels) < ENOUGH_CHUNKS)
            channels = nest->in_channels / parts;
    return channels;
}

// Examples, or rows of one, as many as stay in the caches: of all channels for all chunks, of its own for a chunk.
static void choose_blocks(const Nest *nest, Blocks *blocks)
{
    const int *in = nest->x->shape.dim + nest->rank - 3, *out = nest->dy->shape.dim + nest->rank - 3;
    int height = out[0], width = nest->size.columns * nest->lower->lanes;
    int64_t filters = nest->apart && width < nest->out_channels ? width : nest->out_channels;
    int64_t far = 4 * ((int64_t)in[0] * in[1] * in[2] + (int64_t)out[0] * out[1] * out[2]);
    int64_t bytes = 4 * ((int64_t)in[0] * in[1] * blocks->channels + (int64_t)out[0] * out[1] * filters);
    int64_t near = NEAR_BYTES / bytes, cached = CACHED_BYTES / far;
    blocks->examples = near < 1 ? 1 : near < nest->examples ? (int)near : nest->examples;
    blocks->rows = bytes <= NEAR_BYTES ? height : split_evenly(height, (int)(height * NEAR_BYTES / bytes) + 1).size;
    int most = (nest->examples + blocks->examples - 1) / blocks->examples;
    cached = cached / blocks->examples;
    blocks->cached = blocks->examples * (cached < 1 ? 1 : cached < most ? (int)cached : most);
}

// A tile of all taps of a kernel row, if it takes less time than one tap after the other.
static void choose_slide(Nest *nest, int channels)
{
    int taps = nest->window.size[1], elements = widened_elements(nest->out_channels, nest->lower->lanes);
    nest->slide = 1;
    nest->size = choose_tile(nest->lower, channels, elements);
    if (nest->passes > 1 || nest->window.stride[1] != 1 || taps == 1 || taps > MAX_SLIDING_TAPS)
        return;
    TileSize sliding = choose_tile_copies(nest->lower, channels, elements, taps);
    if (sliding.cost < taps * nest->size.cost) {
        nest->slide = taps;
        nest->size = sliding;
    }
}

// ---- the kernel -----------------------------------------------------------------------------------

static Nest nest_of(Lower *lower, Value *value)
{
    Nest nest = {.lower = lower, .value = value, .x = value->input[0], .dy = value->input[1]};
    nest.window = value->attribute.window;
    nest.rank = nest.x->shape.rank;
    nest.examples = 1;
    for (int i = 0; i < nest.rank - 3; i++)
        nest.examples *= nest.x->shape.dim[i];
    nest.groups = nest.window.groups;
    nest.in_channels = value->shape.dim[2];
    nest.out_channels = value->shape.dim[3] / nest.groups;
    nest.depthwise = nest.groups > 1 && nest.in_channels == 1 && nest.out_channels == 1;
    if (nest.depthwise) {
        nest.out_channels = nest.groups;
        nest.groups = 1;
    }
    return nest;
}

// Of one pixel for all taps and channels, by chunks.
static double sum_cost(const Nest *nest, int channels)
{
    double taps = nest->window.size[0] * nest->window.size[1];
    return taps / nest->slide * nest->in_channels / channels * nest->size.cost;
}

bool conv_kernel_grad_has_few_rows(const Value *value)
{
    const int *size = value->shape.dim;
    return value->attribute.window.groups == 1 && size[0] * size[1] * size[2] <= FEW_KERNEL_ROWS;
}

void lower_conv_kernel_grad(Lower *lower, Value *value)
{
    Nest nest = nest_of(lower, value);
    int taps = nest.window.size[0] * nest.window.size[1], rows = taps * nest.in_channels;
    choose_passes(&nest);
    Blocks blocks = {.channels = choose_chunk(&nest)};
    choose_slide(&nest, blocks.channels);
    int elements = nest.depthwise ? nest.out_channels : widened_elements(nest.out_channels, lower->lanes);
    TileSize mixed = choose_tile_beside(lower, rows, elements);
    if (nest.depthwise || (rows <= FEW_KERNEL_ROWS && mixed.cost <= sum_cost(&nest, blocks.channels))) {
        nest.size = tuned_tile(lower, value, rows, elements, 1, mixed);
        emit_few_rows(&nest, rows);
        return;
    }
    nest.size = tuned_tile(lower, value, blocks.channels, elements, nest.slide, nest.size);
    choose_blocks(&nest, &blocks);
    emit_chunks(&nest, &blocks);
}
