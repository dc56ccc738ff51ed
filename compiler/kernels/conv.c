// Convolution and its gradient for the input, as direct convolution: a row of output pixels by a block of output
// channels stays in registers while loops run over the kernel's taps and the input channels. Part of lowering.
// Requires: operands stored. Provides: loops that hand every output element to lower_finish(). Invalidates: nothing.
//
// The gradient for the input at stride s is s * s convolutions: the pixels with equal remainders by s see the same
// taps. Both are described by the same Nest. Where taps would fall into the padding, rows have bounds of their own and
// the tiles at the left and right end leave these products out: no product is with a zero of the padding.
#include "conv_internal.h"
#include "kernels.h"
#include "ops/window_support.h"

enum {
    MAX_PACKED_BYTES = 256 * 1024, // of the turned kernel: lives on the stack
    UNROLLED_CHANNELS = 4,         // input channels that are written out
    UNROLLED_STEPS = 12,           // taps of a row times channels that are written out
    FEW_STEPS = 32,                // of a tile
    EXAMPLES_BYTES = 1 << 20,      // of all, which no cache keeps beside the rest
    KERNEL_BYTES = 1 << 19,        // that stay in the second-level cache beside an example
    FEW_PIXELS = 3,                // fewer in a row: examples make better rows of a tile
};

static int64_t leading_count(const Value *value)
{
    int64_t count = 1;
    for (int i = 0; i < value->shape.rank - 3; i++)
        count *= value->shape.dim[i];
    return count;
}

// ---- operands -------------------------------------------------------------------------------------

static void leading_index(const Nest *nest, LExpr *row, LExpr **index)
{
    Shape lead = shape_of(nest->rank - 3, nest->value->shape.dim);
    l_unflatten(lead, nest->by_example ? l_add(nest->b, row) : nest->b, index);
}

static LExpr *input_coordinate(const Axis *axis, LExpr *q, LExpr *tap)
{
    LExpr *at = l_add(l_scale(q, axis->in_step), l_scale(tap, axis->in_tap));
    return l_add_constant(at, axis->in_first);
}

// Input that row `row` of the tile at x meets at this tap: a number, or vectors if channels are groups.
static LExpr *input_element(const Nest *nest, LExpr *x, LExpr *row, LExpr *const *tap, LExpr *channel, int lanes)
{
    LExpr *index[MAX_RANK];
    int space = nest->rank - 3;
    leading_index(nest, row, index);
    index[space] = input_coordinate(&nest->axis[0], nest->y, tap[0]);
    LExpr *q = nest->by_example ? x : l_add(x, row);
    index[space + 1] = input_coordinate(&nest->axis[1], q, tap[1]);
    index[space + 2] = nest->depthwise ? channel : l_add(l_scale(nest->group, nest->in_channels), channel);
    return load_piece(nest->lower, nest->x, index, lanes);
}

static LExpr *kernel_coordinate(const Axis *axis, LExpr *tap)
{
    return l_add_constant(l_scale(tap, axis->kernel_step), axis->kernel_first);
}

void conv_kernel_index(const Nest *nest, LExpr *const *tap, LExpr *channel, LExpr *offset, LExpr **index)
{
    LExpr *of_output = l_add(l_add(l_scale(nest->group, nest->out_channels), nest->channel), offset);
    LExpr *of_input = nest->depthwise ? l_integer(0) : channel;
    if (nest->gradient && !nest->depthwise) { // of the convolution itself
        of_input = l_add(nest->channel, offset);
        of_output = l_add(l_scale(nest->group, nest->in_channels), channel);
    }
    index[0] = kernel_coordinate(&nest->axis[0], tap[0]);
    index[1] = kernel_coordinate(&nest->axis[1], tap[1]);
    index[2] = of_input;
    index[3] = of_output;
}

static LExpr *kernel_element(const Nest *nest, LExpr *const *tap, LExpr *channel, Cell cell)
{
    if (nest->panel)
        return load_local_cell(nest->panel, (LExpr *[]){l_subtract(channel, nest->start), cell.offset}, cell);
    LExpr *ky = kernel_coordinate(&nest->axis[0], tap[0]), *kx = kernel_coordinate(&nest->axis[1], tap[1]);
    if (nest->packed) {
        LExpr *position = l_add(l_scale(ky, nest->window.size[1]), kx);
        LExpr *index[2] = {l_add(l_scale(position, nest->in_channels), channel), cell.offset};
        if (nest->dots) {
            index[0] = l_add(l_scale(position, nest->elements), cell.offset);
            index[1] = channel;
        }
        return load_local_cell(nest->packed, index, cell);
    }
    LExpr *index[4];
    conv_kernel_index(nest, tap, channel, cell.offset, index);
    return load_cell(nest->lower, nest->kernel, index, cell);
}

// ---- phases of the gradient --------------------------------------------------------------------------

static int greatest_common_divisor(int a, int b)
{
    return b == 0 ? a : greatest_common_divisor(b, a % b);
}

// Pixel q * stride + remainder meets tap k at position (q * stride + remainder + pad - k * dilation) / stride, if that
// is a whole number: for none, or for every `kernel_step`th k.
static void set_phase(Nest *nest, const int remainder[2])
{
    const Window *window = &nest->window;
    for (int i = 0; i < 2; i++) {
        int stride = window->stride[i], dilation = window->dilation[i], size = window->size[i];
        int shift = remainder[i] + window->pad_low[i], step = stride / greatest_common_divisor(stride, dilation);
        int first = 0, pixels = nest->value->shape.dim[nest->rank - 3 + i];
        while (first < size && (shift - first * dilation) % stride != 0)
            first++;
        nest->axis[i] = (Axis){.count = (pixels - remainder[i] + stride - 1) / stride,
                               .taps = first < size ? (size - 1 - first) / step + 1 : 0,
                               .out_step = stride,
                               .out_first = remainder[i],
                               .in_step = 1,
                               .in_tap = -(step * dilation / stride),
                               .in_first = (shift - first * dilation) / stride,
                               .in_size = nest->x->shape.dim[nest->rank - 3 + i],
                               .kernel_step = step,
                               .kernel_first = first};
    }
}

// ---- one tile -------------------------------------------------------------------------------------

// Does pixel q meet the input, rather than the padding, at this tap?
static bool meets_input(const Axis *axis, int q, int tap)
{
    int at = q * axis->in_step + tap * axis->in_tap + axis->in_first;
    return at >= 0 && at < axis->in_size;
}

// Do these pixels meet the input at all taps?
static bool is_inside(const Axis *axis, int first, int count)
{
    for (int q = first; q < first + count; q++)
        for (int tap = 0; tap < axis->taps; tap++)
            if (!meets_input(axis, q, tap))
                return false;
    return true;
}

// Where the loops over what is summed stand.
typedef struct Step {
    const Nest *nest;
    LExpr *x, *const *tap, *channel;
} Step;

static LExpr *step_row(const void *context, Cell cell)
{
    const Step *step = context;
    const Nest *nest = step->nest;
    LExpr *channel = nest->depthwise ? l_add(nest->channel, cell.offset) : step->channel;
    return input_element(nest, step->x, cell.row, step->tap, channel, cell.lanes);
}

static LExpr *step_column(const void *context, Cell cell)
{
    const Step *step = context;
    return kernel_element(step->nest, step->tap, step->channel, cell);
}

// The rows of a tile that meet the input at this tap: first..end - 1.
static TileRows rows_that_meet_input(const Nest *nest, const Tile *tile, Position at, const LExpr *tap)
{
    TileRows rows = {.end = tile->rows, .end_copy = 1, .by_column = nest->depthwise};
    if (!at.border)
        return rows;
    if (nest->by_example) {
        rows.end = meets_input(&nest->axis[1], at.first, (int)tap->integer) ? tile->rows : 0;
        return rows;
    }
    while (rows.first < rows.end && !meets_input(&nest->axis[1], at.first + rows.first, (int)tap->integer))
        rows.first++;
    while (rows.end > rows.first && !meets_input(&nest->axis[1], at.first + rows.end - 1, (int)tap->integer))
        rows.end--;
    return rows;
}

void emit_step(const Nest *nest, Tile *tile, Position at, LExpr *const *tap, LExpr *channel)
{
    Step step = {nest, at.x, tap, channel};
    tile_columns(nest->lower, tile, 0, 1, step_column, &step);
    tile_rows(nest->lower, tile, rows_that_meet_input(nest, tile, at, tap[1]), step_row, &step);
}

bool some_row_meets_input(const Nest *nest, const Tile *tile, Position at, const LExpr *tap)
{
    TileRows rows = rows_that_meet_input(nest, tile, at, tap);
    return rows.first < rows.end;
}

static void emit_channels(const Nest *nest, Tile *tile, Position at, LExpr *const *tap)
{
    if (nest->dots) {
        LExpr *channel = lower_loop_step(nest->lower, "i", nest->dot_first, nest->dot_end, nest->dot_lanes);
        emit_step(nest, tile, at, tap, channel);
        lower_close(nest->lower);
        return;
    }
    LExpr *channel = nest->in_channels > UNROLLED_CHANNELS ? lower_loop(nest->lower, "i", nest->in_channels)
                                                           : unrolled_loop(nest->lower, "i", 0, nest->in_channels);
    lower_scope(nest->lower);
    emit_step(nest, tile, at, tap, channel);
    lower_close(nest->lower);
    lower_close(nest->lower);
}

// Taps t with 0 <= in_step * q + in_tap * t + in_first < in_size.
static void tap_range(const Axis *axis, LExpr *q, LExpr **low, LExpr **high)
{
    LExpr *start = l_add_constant(l_scale(q, axis->in_step), axis->in_first), *first, *end;
    if (axis->in_tap > 0) {
        first = index_floor_divide(l_add_constant(l_scale(start, -1), axis->in_tap - 1), axis->in_tap);
        end = index_floor_divide(l_add_constant(l_scale(start, -1), axis->in_size + axis->in_tap - 1), axis->in_tap);
    } else {
        first = l_add_constant(index_floor_divide(l_add_constant(start, -axis->in_size), -axis->in_tap), 1);
        end = l_add_constant(index_floor_divide(start, -axis->in_tap), 1);
    }
    *low = index_maximum(l_integer(0), first);
    *high = index_minimum(l_integer(axis->taps), end);
}

// Are the taps of a row better written out? C compilers then load what several taps share once for all of them: it
// must find room beside the sums.
static bool writes_out_taps(const Nest *nest, const Tile *tile)
{
    int taps = nest->axis[1].taps, shared = (tile->rows + taps - 1) * nest->in_channels;
    int live = (tile->rows + 1) * tile->columns + (nest->depthwise ? shared * tile->columns : shared);
    return nest->in_channels * taps <= UNROLLED_STEPS && live <= nest->lower->registers;
}

static void emit_taps(const Nest *nest, Tile *tile, Position at)
{
    Lower *lower = nest->lower;
    LExpr *low, *high, *tap[2];
    if (nest->axis[0].taps == 0 || nest->axis[1].taps == 0)
        return;
    tap_range(&nest->axis[0], nest->y, &low, &high);
    tap[0] = lower_loop_between(lower, "ky", low, high);
    if (at.border) { // each tap meets other pixels
        for (int kx = 0; kx < nest->axis[1].taps; kx++) {
            tap[1] = l_integer(kx);
            if (some_row_meets_input(nest, tile, at, tap[1]))
                emit_channels(nest, tile, at, tap);
        }
    } else {
        tap[1] = writes_out_taps(nest, tile) ? unrolled_loop(lower, "kx", 0, nest->axis[1].taps)
                                             : lower_loop(lower, "kx", nest->axis[1].taps);
        emit_channels(nest, tile, at, tap);
        lower_close(lower);
    }
    lower_close(lower);
}

void conv_output_index(const Nest *nest, LExpr *q, LExpr *row, LExpr *channel, LExpr **index)
{
    const Axis *y = &nest->axis[0], *x = &nest->axis[1];
    int space = nest->rank - 3;
    leading_index(nest, row, index);
    LExpr *at = nest->by_example ? q : l_add(q, row), *first = l_scale(nest->group, nest->out_channels);
    index[space] = l_add_constant(l_scale(nest->y, y->out_step), y->out_first);
    index[space + 1] = l_add_constant(l_scale(at, x->out_step), x->out_first);
    index[space + 2] = l_add(l_add(first, nest->channel), channel);
}

static void finish_cell(const void *context, Cell cell, LExpr *sum)
{
    const Step *step = context;
    LExpr *index[MAX_RANK];
    conv_output_index(step->nest, step->x, cell.row, cell.offset, index);
    lower_finish_part(step->nest->lower, index, sum, cell.live);
}

// Whole vectors of input channels first, then the narrower ones that take the rest.
static void emit_dots(const Nest *nest, Position at, int rows)
{
    Lower *lower = nest->lower;
    Nest part = *nest;
    Tile total, tile;
    lower_append(lower, l_comment("%d %s x %d channels in registers, as vectors along the input channels", rows,
                                  nest->by_example ? "examples" : "pixels", nest->elements));
    tile_open_dots(lower, &total, rows, nest->elements, 1);
    for (part.dot_lanes = lower->lanes; part.dot_first < nest->in_channels; part.dot_lanes /= 2) {
        int rest = nest->in_channels - part.dot_first;
        part.dot_end = part.dot_first + rest / part.dot_lanes * part.dot_lanes;
        if (part.dot_end > part.dot_first) {
            lower_scope(lower);
            tile_open_dots(lower, &tile, rows, nest->elements, part.dot_lanes);
            emit_taps(&part, &tile, at);
            tile_add(lower, &total, &tile);
            lower_close(lower);
        }
        part.dot_first = part.dot_end;
    }
    tile_finish(lower, &total, finish_cell, &(Step){.nest = nest, .x = at.x});
}

static void emit_tile(const Nest *nest, Position at, int rows)
{
    Lower *lower = nest->lower;
    Tile tile;
    if (nest->dots || nest->panel) {
        (nest->dots ? emit_dots : emit_tile_of_panel)(nest, at, rows);
        return;
    }
    lower_append(lower, l_comment("%d %s x %d channels in registers", rows, nest->by_example ? "examples" : "pixels",
                                  nest->elements));
    (nest->depthwise ? tile_open : tile_open_wide)(lower, &tile, rows, nest->elements, 1);
    emit_taps(nest, &tile, at);
    tile_finish(lower, &tile, finish_cell, &(Step){.nest = nest, .x = at.x});
}

// ---- tiles of a row, channels, examples -------------------------------------------------------------

// Tiles from pixel `first` on: those inside together as one loop, those at the border each on its own.
static void emit_tiles(const Nest *nest, int first, int rows, int count)
{
    Lower *lower = nest->lower;
    const Axis *axis = &nest->axis[1];
    int pixels = nest->by_example ? 1 : rows;
    for (int i = 0; i < count;) {
        int start = first + i * pixels, inside = 0;
        while (i + inside < count && is_inside(axis, start + inside * pixels, pixels))
            inside++;
        Position at = {.border = inside == 0, .first = start};
        if (inside > 0)
            at.x = lower_loop_step(lower, "x", start, start + (int64_t)inside * pixels, pixels);
        lower_scope(lower);
        if (inside == 0)
            at.x = l_integer(start);
        emit_tile(nest, at, rows);
        lower_close(lower);
        if (inside > 0)
            lower_close(lower);
        i += inside > 0 ? inside : 1;
    }
}

static void emit_row(const Nest *nest)
{
    int count = nest->axis[1].count;
    Split split = split_evenly(count, nest->size.rows);
    emit_tiles(nest, 0, split.size, split.wide);
    if (split.narrow > 0)
        emit_tiles(nest, split.wide * split.size, split.size - 1, split.narrow);
}

// A tile of channels after the other, in each group.
static void each_channel_tile(Nest *nest, int rows, Part *emit)
{
    Lower *lower = nest->lower;
    int width = nest->size.columns * lower->lanes, count = nest->out_channels;
    nest->group = lower_loop(lower, "g", nest->groups);
    int whole = count / width * width;
    if (whole > 0) {
        nest->channel = lower_loop_step(lower, "c", 0, whole, width);
        nest->elements = width;
        emit(nest, rows);
        lower_close(lower);
    }
    if (whole < count) {
        nest->channel = l_integer(whole);
        nest->elements = count - whole;
        lower_scope(lower);
        emit(nest, rows);
        lower_close(lower);
    }
    lower_close(lower);
}

void emit_line(Nest *nest, int rows)
{
    if (nest->by_example)
        emit_tiles(nest, 0, rows, nest->axis[1].count);
    else
        emit_row(nest);
}

// All lines of the current phase.
static void emit_pixels(Nest *nest, int rows)
{
    Lower *lower = nest->lower;
    nest->y = lower_loop(lower, "y", nest->axis[0].count);
    share_among_threads(lower, nest->shared_from);
    if (nest->order == LINES_FIRST)
        each_channel_tile(nest, rows, emit_line);
    else
        emit_line(nest, rows);
    lower_close(lower);
}

void each_phase(Nest *nest, int rows, Part *emit)
{
    int remainder[2];
    if (!nest->gradient) {
        emit(nest, rows);
        return;
    }
    for (remainder[0] = 0; remainder[0] < nest->window.stride[0]; remainder[0]++)
        for (remainder[1] = 0; remainder[1] < nest->window.stride[1]; remainder[1]++) {
            set_phase(nest, remainder);
            if (nest->axis[0].count > 0 && nest->axis[1].count > 0)
                emit(nest, rows);
        }
}

static void emit_phases(Nest *nest, int rows)
{
    each_phase(nest, rows, emit_pixels);
}

static void each_example(Nest *nest, Part *emit)
{
    Lower *lower = nest->lower;
    Split split = {.size = 1, .wide = nest->examples};
    if (nest->by_example)
        split = split_evenly(nest->examples, nest->size.rows);
    int wide = split.wide * split.size;
    if (lower->row) {
        nest->b = lower->row;
        emit(nest, 1);
        return;
    }
    nest->b = lower_loop_step(lower, "b", 0, wide, split.size);
    emit(nest, split.size);
    lower_close(lower);
    if (split.narrow == 0)
        return;
    nest->b = lower_loop_step(lower, "b", wide, nest->examples, split.size - 1);
    emit(nest, split.size - 1);
    lower_close(lower);
}

// The kernel [kh, kw, c, f] of a convolution as [kh * kw * f of the group, c of the tile].
static void pack_kernel(Nest *nest)
{
    Lower *lower = nest->lower;
    int taps = nest->window.size[0] * nest->window.size[1];
    Shape shape = shape_of(2, (int[]){taps * nest->in_channels, nest->elements});
    lower_append(lower, l_comment("the kernel with its channels exchanged"));
    nest->packed = lower_local(lower, "turned", shape);
    int outside = lower->open_count;
    LExpr *ky = lower_loop(lower, "ky", nest->window.size[0]), *kx = lower_loop(lower, "kx", nest->window.size[1]);
    LExpr *f = lower_loop(lower, "f", nest->in_channels), *c = lower_loop(lower, "c", nest->elements);
    LExpr *position = l_add(l_scale(ky, nest->window.size[1]), kx);
    LExpr *from[4] = {ky, kx, l_add(nest->channel, c), l_add(l_scale(nest->group, nest->in_channels), f)};
    LExpr *to[2] = {l_add(l_scale(position, nest->in_channels), f), c};
    lower_append(lower, l_store(nest->packed, to, lower_at(lower, nest->kernel, from), false));
    lower_close_to(lower, outside);
}

// The kernel of either as [kh * kw * output channels, input channels].
static void pack_lines(Nest *nest)
{
    Lower *lower = nest->lower;
    int taps = nest->window.size[0] * nest->window.size[1];
    lower_append(lower, l_comment("the kernel as lines of input channels"));
    nest->packed = lower_local(lower, "turned", shape_of(2, (int[]){taps * nest->elements, nest->in_channels}));
    int outside = lower->open_count;
    LExpr *ky = lower_loop(lower, "ky", nest->window.size[0]), *kx = lower_loop(lower, "kx", nest->window.size[1]);
    LExpr *c = lower_loop(lower, "c", nest->elements), *i = lower_loop(lower, "i", nest->in_channels);
    LExpr *position = l_add(l_scale(ky, nest->window.size[1]), kx);
    LExpr *from[4] = {ky, kx, i, l_add(l_scale(nest->group, nest->out_channels), c)};
    if (nest->gradient) {
        from[2] = c;
        from[3] = l_add(l_scale(nest->group, nest->in_channels), i);
    }
    LExpr *to[2] = {l_add(l_scale(position, nest->elements), c), i};
    lower_append(lower, l_store(nest->packed, to, lower_at(lower, nest->kernel, from), false));
    lower_close_to(lower, outside);
}

static bool packs_kernel(const Nest *nest)
{
    return nest->dots || (nest->gradient && !nest->depthwise);
}

static void emit_channels_of_all(Nest *nest, int rows)
{
    (void)rows;
    lower_scope(nest->lower);
    if (nest->dots)
        pack_lines(nest);
    else if (packs_kernel(nest))
        pack_kernel(nest);
    nest->shared_from = nest->packed ? nest->lower->open_count : 0;
    each_example(nest, emit_phases);
    lower_close(nest->lower);
}

static void emit_channels_of_example(Nest *nest, int rows)
{
    each_channel_tile(nest, rows, emit_phases);
}

// Tiles of channels one after the other for all examples leave their part of the kernel in the first-level cache. Where
// the examples are beyond the second, and the whole kernel is not, it is better to go through those only once; and line
// by line where the kernel is small, a number for each channel.
static Order choose_order(const Nest *nest)
{
    int64_t real = nest->lower->plan->program->real_is_double ? 8 : 4;
    bool far = shape_count(nest->x->shape) * real > EXAMPLES_BYTES;
    if (packs_kernel(nest) || nest->by_example || !far || shape_count(nest->kernel->shape) * real > KERNEL_BYTES)
        return CHANNELS_FIRST;
    return nest->depthwise ? LINES_FIRST : EXAMPLES_FIRST;
}

// The turned kernel of a tile must find room on the stack.
static void limit_packing(Nest *nest)
{
    int taps = nest->window.size[0] * nest->window.size[1];
    int bytes_of_vector = 4 * taps * nest->in_channels * nest->lower->lanes;
    while (nest->size.columns > 1 && nest->size.columns * bytes_of_vector > MAX_PACKED_BYTES)
        nest->size.columns--;
}

static void emit_nest(Nest *nest)
{
    if (conv_uses_panels(nest)) {
        each_channel_tile(nest, 1, emit_panels);
        return;
    }
    if (packs_kernel(nest))
        limit_packing(nest);
    nest->order = choose_order(nest);
    if (nest->order == CHANNELS_FIRST)
        each_channel_tile(nest, 1, emit_channels_of_all);
    else
        each_example(nest, nest->order == EXAMPLES_FIRST ? emit_channels_of_example : emit_phases);
}

// A group for each channel, and one filter for each group: vectors run across the groups.
static void join_groups(Nest *nest)
{
    nest->depthwise = nest->groups > 1 && nest->in_channels == 1 && nest->out_channels == 1;
    if (nest->depthwise) {
        nest->out_channels = nest->groups;
        nest->groups = 1;
    }
}

static void choose_rows(Nest *nest, int pixels)
{
    nest->by_example = !nest->lower->row && pixels < FEW_PIXELS && nest->examples > pixels;
    int rows = nest->by_example ? nest->examples : pixels;
    int taps = nest->window.size[0] * nest->window.size[1], steps = taps * nest->in_channels;
    int elements = nest->depthwise ? nest->out_channels : widened_elements(nest->out_channels, nest->lower->lanes);
    nest->size =
        steps <= FEW_STEPS ? choose_tile_beside(nest->lower, rows, elements) : choose_tile(nest->lower, rows, elements);
    nest->size = tuned_tile(nest->lower, nest->value, rows, elements, 1, nest->size);
    if (nest->depthwise || 4 * steps * nest->out_channels > MAX_PACKED_BYTES)
        return;
    TileSize dots = choose_dots(nest->lower, rows, nest->out_channels, taps, nest->in_channels);
    nest->dots = dots.cost < steps * nest->size.cost;
    if (nest->dots)
        nest->size = dots;
}

// ---- convolution ----------------------------------------------------------------------------------

void lower_conv(Lower *lower, Value *value)
{
    const Window *window = &value->attribute.window;
    Value *x = value->input[0], *kernel = value->input[1];
    Nest nest = {.lower = lower, .value = value, .x = x, .kernel = kernel, .rank = value->shape.rank};
    nest.window = *window;
    nest.examples = (int)leading_count(value);
    nest.groups = window->groups;
    nest.in_channels = kernel->shape.dim[2];
    nest.out_channels = kernel->shape.dim[3] / window->groups;
    for (int axis = 0; axis < 2; axis++)
        nest.axis[axis] = (Axis){.count = value->shape.dim[nest.rank - 3 + axis],
                                 .taps = window->size[axis],
                                 .out_step = 1,
                                 .in_step = window->stride[axis],
                                 .in_tap = window->dilation[axis],
                                 .in_first = -window->pad_low[axis],
                                 .in_size = x->shape.dim[nest.rank - 3 + axis],
                                 .kernel_step = 1};
    join_groups(&nest);
    choose_rows(&nest, nest.axis[1].count);
    emit_nest(&nest);
}

// ---- its gradient for the input ---------------------------------------------------------------------

void lower_conv_input_grad(Lower *lower, Value *value)
{
    Value *dy = value->input[0], *kernel = value->input[1];
    if (window_products(&value->attribute.window, value->shape) == 0) { // all zeros: no element of x was seen
        value->op->reference(lower, value);
        return;
    }
    Nest nest = {.lower = lower, .value = value, .x = dy, .kernel = kernel, .rank = value->shape.rank};
    nest.gradient = true;
    nest.window = value->attribute.window;
    nest.examples = (int)leading_count(value);
    nest.groups = nest.window.groups;
    nest.in_channels = kernel->shape.dim[3] / nest.groups;
    nest.out_channels = kernel->shape.dim[2];
    join_groups(&nest);
    int pixels = value->shape.dim[nest.rank - 2];
    choose_rows(&nest, (pixels + nest.window.stride[1] - 1) / nest.window.stride[1]);
    emit_nest(&nest);
}
