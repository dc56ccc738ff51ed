// Direct convolution with a kernel that no cache keeps. Part of lowering.
// Requires: a Nest whose loops stand at a tile of output channels. Provides: loops that hand every output element of it
// to lower_finish(). Invalidates: nothing.
//
// A tile of all taps and input channels would read its part of the kernel from afar for every few pixels. Here the
// kernel is taken in panels, a block of input channels at one tap, which are copied to the first-level cache: all
// pixels of some examples go over one after the other, and their sums wait in a local array in between. As a tap meets
// a rectangle of pixels, no step is spent on padding either.
#include "conv_internal.h"
#include "kernels.h"
#include "strips.h"

enum {
    FAR_BYTES = 256 * 1024,  // of a tile's part of the kernel
    PANEL_BYTES = 32 * 1024, // of the first-level cache
    SUMS_BYTES = 128 * 1024, // of some examples
    MOST_BYTES = 256 * 1024, // of one
    ENOUGH_PIXELS = 96,      // that go over a panel: it is worth a copy
};

static int phase_pixels(const Nest *nest, int axis)
{
    int pixels = nest->value->shape.dim[nest->rank - 3 + axis], stride = nest->window.stride[axis];
    return nest->gradient ? (pixels + stride - 1) / stride : pixels;
}

static int64_t tile_bytes(const Nest *nest)
{
    int most = nest->size.columns * nest->lower->lanes;
    return 4 * (nest->out_channels < most ? nest->out_channels : most);
}

bool conv_uses_panels(const Nest *nest)
{
    int64_t pixels = (int64_t)phase_pixels(nest, 0) * phase_pixels(nest, 1);
    int64_t taps = (int64_t)nest->window.size[0] * nest->window.size[1];
    return !nest->depthwise && !nest->dots && !nest->lower->row &&
           taps * nest->in_channels * tile_bytes(nest) > FAR_BYTES && pixels * tile_bytes(nest) <= MOST_BYTES &&
           pixels * nest->examples >= ENOUGH_PIXELS;
}

// ---- sums -------------------------------------------------------------------------------------------

static int padded(const Nest *nest)
{
    int lanes = nest->lower->lanes;
    return (nest->elements + lanes - 1) / lanes * lanes;
}

// The row of the sums of an example at the current line: rows of a tile follow one another.
static LExpr *sums_row(const Nest *nest, LExpr *b, LExpr *x)
{
    LExpr *example = l_subtract(b, nest->slice), *pixel = l_add(l_scale(nest->y, nest->axis[1].count), x);
    if (nest->by_example)
        return l_add(l_scale(pixel, nest->slice_examples), example);
    return l_add(l_scale(example, (int64_t)nest->axis[0].count * nest->axis[1].count), pixel);
}

static void clear_sums(Nest *nest)
{
    Lower *lower = nest->lower;
    LExpr *row = lower_loop(lower, "i", nest->sums->shape.dim[0]);
    LExpr *c = lower_loop_step(lower, "v", 0, padded(nest), lower->lanes);
    lower_append(lower, l_store(nest->sums, (LExpr *[]){row, c}, l_splat(l_real(0), lower->lanes), false));
    lower_close(lower);
    lower_close(lower);
}

static void finish_piece(void *context, LExpr *const *at, LExpr *channel, int lanes)
{
    const Nest *nest = context;
    LExpr *index[MAX_RANK], *sum = load_local(nest->sums, (LExpr *[]){sums_row(nest, nest->b, at[0]), channel}, lanes);
    conv_output_index(nest, at[0], l_integer(0), channel, index);
    lower_finish(nest->lower, index, named_value(nest->lower, "sum", sum));
}

static void finish_sums(Nest *nest, LExpr *end)
{
    Lower *lower = nest->lower;
    nest->b = lower_loop_between(lower, "b", nest->slice, end);
    nest->y = lower_loop(lower, "y", nest->axis[0].count);
    LExpr *x = lower_loop(lower, "x", nest->axis[1].count);
    for_vectors(lower, nest->elements, finish_piece, nest, &x);
    lower_close(lower);
    lower_close(lower);
    lower_close(lower);
}

// ---- a panel ----------------------------------------------------------------------------------------

static LExpr *block_length(const Nest *nest)
{
    LExpr *rest = l_subtract(l_integer(nest->in_channels), nest->start);
    return index_minimum(l_integer(nest->panel->shape.dim[0]), rest);
}

static LExpr *stored_kernel(const Nest *nest, LExpr *i, LExpr *offset)
{
    LExpr *index[4];
    conv_kernel_index(nest, nest->tap, l_add(nest->start, i), offset, index);
    return lower_at(nest->lower, nest->kernel, index);
}

static void copy_piece(void *context, LExpr *const *at, LExpr *channel, int lanes)
{
    const Nest *nest = context;
    LExpr *index[4];
    conv_kernel_index(nest, nest->tap, l_add(nest->start, at[0]), channel, index);
    LExpr *vector = load_piece(nest->lower, nest->kernel, index, lanes);
    lower_append(nest->lower, l_store(nest->panel, (LExpr *[]){at[0], channel}, vector, false));
}

// Squares of a kernel whose input channels lie side by side.
static void transpose_squares(Nest *nest)
{
    Lower *lower = nest->lower;
    LExpr *c = lower_loop_step(lower, "v", 0, nest->elements, lower->lanes);
    LExpr *i = lower_loop_step(lower, "i", 0, nest->panel->shape.dim[0], lower->lanes);
    lower_append(lower, l_transpose(nest->panel, (LExpr *[]){i, c}, nest->panel->shape.dim[1],
                                    stored_kernel(nest, i, c), nest->kernel->shape.dim[3], lower->lanes));
    lower_close(lower);
    lower_close(lower);
}

static void copy_elements(Nest *nest, LExpr *i)
{
    Lower *lower = nest->lower;
    LExpr *c = lower_loop(lower, "v", nest->elements);
    lower_append(lower, l_store(nest->panel, (LExpr *[]){i, c}, stored_kernel(nest, i, c), false));
    lower_close(lower);
}

static void clear_rest(Nest *nest, LExpr *i)
{
    Lower *lower = nest->lower;
    LExpr *c = lower_loop_step(lower, "v", nest->elements, padded(nest), 1);
    lower_append(lower, l_store(nest->panel, (LExpr *[]){i, c}, l_real(0), false));
    lower_close(lower);
}

static void copy_panel(Nest *nest)
{
    Lower *lower = nest->lower;
    int lanes = lower->lanes, depth = nest->panel->shape.dim[0];
    bool whole = nest->elements % lanes == 0 && depth % lanes == 0 && nest->in_channels % depth == 0;
    lower_append(lower, l_comment("the kernel at one tap: %d input channels, %d output channels side by side", depth,
                                  nest->elements));
    if (nest->gradient && whole && nest->kernel->buffer) {
        transpose_squares(nest);
        return;
    }
    LExpr *i = lower_loop_between(lower, "i", l_integer(0), block_length(nest));
    if (nest->gradient)
        copy_elements(nest, i);
    else
        for_vectors(lower, nest->elements, copy_piece, nest, &i);
    if (padded(nest) > nest->elements)
        clear_rest(nest, i);
    lower_close(lower);
}

void emit_tile_of_panel(const Nest *nest, Position at, int rows)
{
    Lower *lower = nest->lower;
    Tile tile = {.rows = rows};
    if (at.border && !some_row_meets_input(nest, &tile, at, nest->tap[1]))
        return;
    LExpr *row = sums_row(nest, nest->b, at.x);
    lower_append(lower, l_comment("%d %s x %d channels in registers", rows, nest->by_example ? "examples" : "pixels",
                                  padded(nest)));
    tile_load(lower, &tile, rows, padded(nest), 1, nest->sums, row, l_integer(0), 0);
    LExpr *i = lower_loop_between(lower, "i", l_integer(0), block_length(nest));
    lower_scope(lower);
    emit_step(nest, &tile, at, nest->tap, l_add(nest->start, i));
    lower_close(lower);
    lower_close(lower);
    tile_store(lower, &tile, nest->sums, row, l_integer(0), 0);
}

// ---- all panels of a tile of channels -----------------------------------------------------------------

// Lines that meet the input at the tap.
static void meeting_lines(const Nest *nest, LExpr **low, LExpr **high)
{
    const Axis *axis = &nest->axis[0];
    LExpr *first = l_scale(l_add_constant(l_scale(nest->tap[0], axis->in_tap), axis->in_first), -1);
    *low = index_maximum(l_integer(0), index_floor_divide(l_add_constant(first, axis->in_step - 1), axis->in_step));
    LExpr *end = l_add_constant(first, axis->in_size + axis->in_step - 1);
    *high = index_minimum(l_integer(axis->count), index_floor_divide(end, axis->in_step));
}

static void go_over_panel(Nest *nest, LExpr *end, int rows)
{
    Lower *lower = nest->lower;
    int outside = lower->open_count, depth = PANEL_BYTES / 4 / padded(nest);
    int divisor = largest_divisor(nest->in_channels, depth);
    LExpr *low, *high;
    depth = divisor > depth / 2 ? divisor : split_evenly(nest->in_channels, depth).size;
    nest->start = lower_loop_step(lower, "i0", 0, nest->in_channels, depth);
    lower_scope(lower);
    nest->panel = lower_local(lower, "panel", shape_of(2, (int[]){depth, padded(nest)}));
    copy_panel(nest);
    LExpr *b = lower_loop_between(lower, "b", l_integer(0), l_divide(l_subtract(end, nest->slice), rows));
    nest->b = l_add(nest->slice, l_scale(b, rows));
    meeting_lines(nest, &low, &high);
    nest->y = lower_loop_between(lower, "y", low, high);
    emit_line(nest, rows);
    nest->panel = NULL;
    lower_close_to(lower, outside);
}

// Taps of a line are written out: each meets other pixels.
static void sum_phase(Nest *nest, LExpr *end, int rows)
{
    Lower *lower = nest->lower;
    if (nest->axis[0].taps == 0 || nest->axis[1].taps == 0)
        return;
    nest->tap[0] = lower_loop(lower, "ky", nest->axis[0].taps);
    for (int kx = 0; kx < nest->axis[1].taps; kx++) {
        nest->tap[1] = l_integer(kx);
        go_over_panel(nest, end, rows);
    }
    lower_close(lower);
}

static void emit_phase(Nest *nest, int rows)
{
    Lower *lower = nest->lower;
    int pixels = nest->axis[0].count * nest->axis[1].count;
    LExpr *end = nest->b;
    lower_scope(lower);
    nest->sums = lower_local(lower, "sums", shape_of(2, (int[]){nest->slice_examples * pixels, padded(nest)}));
    clear_sums(nest);
    sum_phase(nest, end, rows);
    finish_sums(nest, end);
    nest->b = end;
    lower_close(lower);
}

// Examples first..end - 1, of which so many make the rows of a tile; 1: pixels do.
static void emit_slices(Nest *nest, int first, int end, int rows)
{
    Lower *lower = nest->lower;
    int pixels = phase_pixels(nest, 0) * phase_pixels(nest, 1);
    int most = SUMS_BYTES / (4 * pixels * padded(nest) * rows), units = (end - first) / rows;
    if (units == 0)
        return;
    nest->slice_examples = rows * split_evenly(units, most < 1 ? 1 : most).size;
    nest->slice = lower_loop_step(lower, "slice", first, end, nest->slice_examples);
    share_among_threads(lower, 0);
    nest->b = index_minimum(l_add_constant(nest->slice, nest->slice_examples), l_integer(end));
    each_phase(nest, rows, emit_phase);
    lower_close(lower);
}

void emit_panels(Nest *nest, int rows)
{
    (void)rows;
    Split split = {.size = 1, .wide = nest->examples};
    if (nest->by_example)
        split = split_evenly(nest->examples, nest->size.rows);
    int wide = split.wide * split.size;
    emit_slices(nest, 0, wide, split.size);
    if (split.narrow > 0)
        emit_slices(nest, wide, nest->examples, split.size - 1);
}
