// The sums of one tile of a convolution kernel's gradient: loops over pixels of x and dy. Part of lowering.
// Requires: a Nest and a tile that is open. Provides: statements that add to the tile's sums. Invalidates: nothing.
//
// No step is spent on padding: loops run over the pixels that meet the input at their tap.
#include "conv_kernel_grad.h"
#include "kernels.h"

// ---- operands -------------------------------------------------------------------------------------

Row row_of_tile(const Nest *nest, const Rows *rows, LExpr *r)
{
    if (rows->number < 0)
        return (Row){rows->first.ky, rows->first.kx, l_add(rows->first.c, r)};
    LExpr *number = l_add_constant(r, rows->number), *tap = l_divide(number, nest->in_channels);
    return (Row){l_divide(tap, nest->window.size[1]), l_modulo(tap, nest->window.size[1]),
                 l_modulo(number, nest->in_channels)};
}

static void leading_index(const Nest *nest, LExpr *b, LExpr **index)
{
    l_unflatten(shape_of(nest->rank - 3, nest->x->shape.dim), b, index);
}

static LExpr *input_coordinate(const Window *window, int axis, LExpr *position, LExpr *tap)
{
    LExpr *at = l_add(l_scale(position, window->stride[axis]), l_scale(tap, window->dilation[axis]));
    return l_add_constant(at, -window->pad_low[axis]);
}

static LExpr *input_element(const Nest *nest, LExpr *const *pixel, Row row, Cell cell)
{
    LExpr *index[MAX_RANK];
    int space = nest->rank - 3;
    leading_index(nest, pixel[0], index);
    index[space] = input_coordinate(&nest->window, 0, pixel[1], row.ky);
    index[space + 1] = input_coordinate(&nest->window, 1, pixel[2], row.kx);
    index[space + 2] =
        nest->depthwise ? l_add(nest->channel, cell.offset) : l_add(l_scale(nest->group, nest->in_channels), row.c);
    return load_piece(nest->lower, nest->x, index, cell.lanes);
}

LExpr *output_channel(const Nest *nest, LExpr *offset)
{
    return l_add(l_add(l_scale(nest->group, nest->out_channels), nest->channel), offset);
}

static LExpr *gradient_element(const Nest *nest, LExpr *const *pixel, Cell cell)
{
    LExpr *index[MAX_RANK];
    int space = nest->rank - 3;
    leading_index(nest, pixel[0], index);
    index[space] = pixel[1];
    index[space + 1] = pixel[2];
    index[space + 2] = output_channel(nest, cell.offset);
    return load_cell(nest->lower, nest->dy, index, cell);
}

// ---- the sums of one tile -------------------------------------------------------------------------

// Positions low..high-1 of the window along one axis, and the rows of the tile that meet the input there.
typedef struct Interval {
    int low, high;
    uint64_t rows;
} Interval;

static uint64_t rows_meeting_input(const Nest *nest, int axis, int position, const Rows *in_tile, int count)
{
    const Window *window = &nest->window;
    int size = nest->x->shape.dim[nest->rank - 3 + axis];
    uint64_t rows = 0;
    for (int i = 0; i < count; i++) {
        Row row = row_of_tile(nest, in_tile, l_integer(i));
        int tap = (int)(axis == 0 ? row.ky : row.kx)->integer;
        int at = position * window->stride[axis] + tap * window->dilation[axis] - window->pad_low[axis];
        if (at >= 0 && at < size)
            rows |= (uint64_t)1 << i;
    }
    return rows;
}

static int find_intervals(const Nest *nest, int axis, const Rows *in_tile, int count, Interval *interval)
{
    int positions = nest->dy->shape.dim[nest->rank - 3 + axis], found = 0;
    for (int position = 0; position < positions; position++) {
        uint64_t rows = rows_meeting_input(nest, axis, position, in_tile, count);
        if (found > 0 && interval[found - 1].rows == rows)
            interval[found - 1].high++;
        else
            interval[found++] = (Interval){position, position + 1, rows};
    }
    return found;
}

// Where the loops over what is summed stand: at a pixel of dy or, along a line that slides, at column `x` of x.
typedef struct Step {
    const Nest *nest;
    const Rows *rows;
    LExpr *const *pixel, *x;
} Step;

static LExpr *step_row(const void *context, Cell cell)
{
    const Step *step = context;
    return input_element(step->nest, step->pixel, row_of_tile(step->nest, step->rows, cell.row), cell);
}

static LExpr *step_column(const void *context, Cell cell)
{
    const Step *step = context;
    return gradient_element(step->nest, step->pixel, cell);
}

// `rows`: those that meet the input, as bits.
static void emit_step(const Nest *nest, Tile *tile, const Rows *in_tile, LExpr *const *pixel, uint64_t rows)
{
    Step step = {nest, in_tile, pixel, NULL};
    tile_columns(nest->lower, tile, 0, 1, step_column, &step);
    for (int first = 0, end; first < tile->rows; first = end) {
        bool meets = rows >> first & 1;
        for (end = first + 1; end < tile->rows && (rows >> end & 1) == meets; end++)
            continue;
        if (meets)
            tile_rows(nest->lower, tile, (TileRows){first, end, 0, 1, nest->depthwise}, step_row, &step);
    }
}

// Rows that share a tap: its pixels are one rectangle, whose bounds depend on the tap.
static void position_range(const Nest *nest, int axis, LExpr *tap, LExpr **low, LExpr **high)
{
    const Window *window = &nest->window;
    int stride = window->stride[axis], size = nest->x->shape.dim[nest->rank - 3 + axis];
    LExpr *start = l_add_constant(l_scale(tap, -window->dilation[axis]), window->pad_low[axis] + stride - 1);
    LExpr *first = index_floor_divide(start, stride);
    LExpr *end = index_floor_divide(l_add_constant(start, size), stride);
    *low = index_maximum(axis == 0 ? nest->top : l_integer(0), first);
    *high = index_minimum(axis == 0 ? nest->bottom : l_integer(nest->dy->shape.dim[nest->rank - 3 + axis]), end);
}

void sum_one_tap(const Nest *nest, Tile *tile, const Rows *rows)
{
    Lower *lower = nest->lower;
    LExpr *pixel[3], *low, *high;
    int outside = lower->open_count;
    pixel[0] = lower_loop_between(lower, "b", nest->from, nest->to);
    position_range(nest, 0, rows->first.ky, &low, &high);
    pixel[1] = lower_loop_between(lower, "y", low, high);
    position_range(nest, 1, rows->first.kx, &low, &high);
    pixel[2] = lower_loop_between(lower, "x", low, high);
    emit_step(nest, tile, rows, pixel, UINT64_MAX);
    lower_close_to(lower, outside);
}

// Columns of dy that an element of x at `position` meets: one for each tap of the kernel row, as bits.
static uint64_t taps_meeting_gradient(const Nest *nest, int position)
{
    uint64_t taps = 0;
    for (int tap = 0; tap < nest->slide; tap++) {
        int at = position + nest->window.pad_low[1] - tap * nest->window.dilation[1];
        if (at >= 0 && at < nest->dy->shape.dim[nest->rank - 2])
            taps |= (uint64_t)1 << tap;
    }
    return taps;
}

static LExpr *sliding_row(const void *context, Cell cell)
{
    const Step *step = context;
    const Nest *nest = step->nest;
    LExpr *index[MAX_RANK];
    int space = nest->rank - 3;
    leading_index(nest, step->pixel[0], index);
    index[space] = input_coordinate(&nest->window, 0, step->pixel[1], step->rows->first.ky);
    index[space + 1] = step->x;
    index[space + 2] = l_add(l_scale(nest->group, nest->in_channels), l_add(step->rows->first.c, cell.row));
    return load_piece(nest->lower, nest->x, index, 1);
}

static LExpr *sliding_column(const void *context, Cell cell)
{
    const Step *step = context;
    const Window *window = &step->nest->window;
    LExpr *at = l_add_constant(step->x, window->pad_low[1]), *tap = l_scale(cell.copy, window->dilation[1]);
    return gradient_element(step->nest, (LExpr *[]){step->pixel[0], step->pixel[1], l_subtract(at, tap)}, cell);
}

static int lowest_bit(uint64_t bits)
{
    int bit = 0;
    while (!(bits >> bit & 1))
        bit++;
    return bit;
}

// `taps` lie side by side.
static void emit_sliding_step(const Step *step, Tile *tile, uint64_t taps)
{
    int first = lowest_bit(taps), end = first + lowest_bit(~(taps >> first));
    TileRows rows = {.end = tile->rows, .first_copy = first, .end_copy = end};
    tile_columns(step->nest->lower, tile, first, end, sliding_column, step);
    tile_rows(step->nest->lower, tile, rows, sliding_row, step);
}

// Stride 1, all taps of a kernel row: runs along x, not dy, and multiplies each element with what it meets of dy.
void sum_sliding(const Nest *nest, Tile *tile, const Rows *rows)
{
    Lower *lower = nest->lower;
    LExpr *pixel[2], *low, *high;
    int outside = lower->open_count, width = nest->x->shape.dim[nest->rank - 2];
    pixel[0] = lower_loop_between(lower, "b", nest->from, nest->to);
    position_range(nest, 0, rows->first.ky, &low, &high);
    pixel[1] = lower_loop_between(lower, "y", low, high);
    for (int first = 0, end; first < width; first = end) {
        uint64_t taps = taps_meeting_gradient(nest, first);
        for (end = first + 1; end < width && taps_meeting_gradient(nest, end) == taps; end++)
            continue;
        if (!taps)
            continue;
        lower_scope(lower);
        LExpr *x = lower_loop_step(lower, "x", first, end, 1);
        emit_sliding_step(&(Step){nest, rows, pixel, x}, tile, taps);
        lower_close(lower);
        lower_close(lower);
    }
    lower_close_to(lower, outside);
}

// Pixels of a row that are taken together: those of a window, where dy is computed from what belongs to the windows.
static int pixels_together(const Nest *nest, const Interval *interval)
{
    const Value *dy = nest->dy;
    int width = dy->op == &op_unpool && !dy->buffer ? dy->attribute.pool.window.size[1] : 1;
    return interval->low % width == 0 && interval->high % width == 0 ? width : 1;
}

// Rows of several taps: at the border of the image some of them have nothing to add.
void sum_many_taps(const Nest *nest, Tile *tile, const Rows *rows)
{
    Lower *lower = nest->lower;
    LExpr *pixel[3];
    const int *positions = nest->dy->shape.dim + nest->rank - 3;
    Interval *tall = mem_alloc((size_t)positions[0] * sizeof *tall);
    Interval *wide = mem_alloc((size_t)positions[1] * sizeof *wide);
    int tall_count = find_intervals(nest, 0, rows, tile->rows, tall);
    int wide_count = find_intervals(nest, 1, rows, tile->rows, wide);
    pixel[0] = lower_loop_between(lower, "b", nest->from, nest->to);
    for (int i = 0; i < tall_count; i++) {
        pixel[1] = lower_loop_step(lower, "y", tall[i].low, tall[i].high, 1);
        for (int j = 0; j < wide_count; j++) {
            if (!(tall[i].rows & wide[j].rows))
                continue;
            int together = pixels_together(nest, &wide[j]);
            lower_scope(lower);
            LExpr *x = lower_loop_step(lower, "x", wide[j].low / together, wide[j].high / together, 1);
            pixel[2] = l_add(l_scale(x, together), unrolled_loop(lower, "k", 0, together));
            emit_step(nest, tile, rows, pixel, tall[i].rows & wide[j].rows);
            lower_close(lower);
            lower_close(lower);
            lower_close(lower);
        }
        lower_close(lower);
    }
    lower_close(lower);
}
