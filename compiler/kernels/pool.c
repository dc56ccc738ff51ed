// Pooling and its gradient, with vectors along the channels. Part of lowering.
// Requires: operands stored. Provides: loops that hand every output element to lower_finish(). Invalidates: nothing.
//
// Windows that tile the image (stride = size, no padding) have their elements written out, forwards and backwards.
// Others loop over the elements that lie in the image, or over the windows that an element lies in.
#include "kernels.h"
#include "ops/window_support.h"
#include "tiles.h"

enum { WRITTEN_OUT = 16 }; // elements of a window, at most

typedef struct Pool {
    Lower *lower;
    Value *value, *x; // x: the first input
    Window window;
    bool is_sum;
    int rank;
    LExpr *index[MAX_RANK]; // of what the loops run over: windows, or elements of the image; channels excluded
} Pool;

static Pool pool_of(Lower *lower, Value *value)
{
    return (Pool){.lower = lower,
                  .value = value,
                  .x = value->input[0],
                  .window = value->attribute.pool.window,
                  .is_sum = value->attribute.pool.kind == REDUCE_SUM,
                  .rank = value->shape.rank};
}

static bool tiles_the_image(const Window *window)
{
    for (int i = 0; i < 2; i++)
        if (window->stride[i] != window->size[i] || window->dilation[i] != 1 || window->pad_low[i] != 0 ||
            window->pad_high[i] != 0)
            return false;
    return window->size[0] * window->size[1] <= WRITTEN_OUT;
}

// Loops over leading axes, height and width.
static void open_loops(Pool *pool, Shape shape)
{
    Lower *lower = pool->lower;
    for (int i = lower_row_index(lower, shape, pool->index); i < shape.rank - 3; i++)
        pool->index[i] = lower_loop(lower, "b", shape.dim[i]);
    pool->index[shape.rank - 3] = lower_loop(lower, "y", shape.dim[shape.rank - 3]);
    pool->index[shape.rank - 2] = lower_loop(lower, "x", shape.dim[shape.rank - 2]);
    share_among_threads(lower, 0);
}

typedef void Channels(Pool *pool, LExpr *channel, int lanes);

// Calls `emit` for whole vectors of channels, in a loop, and for the narrower ones that take the rest.
static void for_channels(Pool *pool, Channels *emit)
{
    Lower *lower = pool->lower;
    int channels = pool->value->shape.dim[pool->rank - 1], whole = channels / lower->lanes * lower->lanes;
    Piece piece[MAX_TILE_COLUMNS];
    if (whole > 0) {
        emit(pool, lower_loop_step(lower, "c", 0, whole, lower->lanes), lower->lanes);
        lower_close(lower);
    }
    int count = cut_pieces(channels - whole, lower->lanes, piece, MAX_TILE_COLUMNS);
    for (int i = 0; i < count; i++) {
        lower_scope(lower);
        emit(pool, l_integer(whole + piece[i].offset), piece[i].lanes);
        lower_close(lower);
    }
}

static void place(const Pool *pool, LExpr *y, LExpr *x, LExpr *channel, LExpr **index)
{
    for (int i = 0; i < pool->rank - 3; i++)
        index[i] = pool->index[i];
    index[pool->rank - 3] = y;
    index[pool->rank - 2] = x;
    index[pool->rank - 1] = channel;
}

static LExpr *element(const Pool *pool, Value *value, LExpr *y, LExpr *x, LExpr *channel, int lanes)
{
    LExpr *index[MAX_RANK];
    place(pool, y, x, channel, index);
    return load_piece(pool->lower, value, index, lanes);
}

static void finish(const Pool *pool, LExpr *y, LExpr *x, LExpr *channel, LExpr *result)
{
    LExpr *index[MAX_RANK];
    place(pool, y, x, channel, index);
    lower_finish(pool->lower, index, result);
}

static LExpr *window_y(const Pool *pool)
{
    return pool->index[pool->rank - 3];
}

static LExpr *window_x(const Pool *pool)
{
    return pool->index[pool->rank - 2];
}

// ---- forwards -------------------------------------------------------------------------------------

static LExpr *element_of_window(const Pool *pool, LExpr *ky, LExpr *kx, LExpr *channel, int lanes)
{
    LExpr *y = window_input(&pool->window, 0, window_y(pool), ky);
    LExpr *x = window_input(&pool->window, 1, window_x(pool), kx);
    return element(pool, pool->x, y, x, channel, lanes);
}

static LExpr *combine(const Pool *pool, LExpr *a, LExpr *b)
{
    return pool->is_sum ? l_add(a, b) : l_call_named("max", a, b);
}

// Elements of the window that lie in the image, along an axis.
static void elements_inside(const Pool *pool, int axis, LExpr **low, LExpr **high)
{
    const Window *window = &pool->window;
    int size = pool->x->shape.dim[pool->rank - 3 + axis], dilation = window->dilation[axis];
    LExpr *position = pool->index[pool->rank - 3 + axis];
    LExpr *before = l_add_constant(l_scale(position, -window->stride[axis]), window->pad_low[axis] + dilation - 1);
    *low = index_maximum(l_integer(0), index_floor_divide(before, dilation));
    *high = index_minimum(l_integer(window->size[axis]), index_floor_divide(l_add_constant(before, size), dilation));
}

static void pool_window(Pool *pool, LExpr *channel, int lanes)
{
    Lower *lower = pool->lower;
    const char *name = pool->is_sum ? "sum" : "maximum";
    LExpr *y_low, *y_high, *x_low, *x_high;
    elements_inside(pool, 0, &y_low, &y_high);
    elements_inside(pool, 1, &x_low, &x_high);
    LExpr *first = element_of_window(pool, y_low, x_low, channel, lanes);
    int outside = lower->open_count;
    LVariable *result;
    if (tiles_the_image(&pool->window)) {
        result = lower_accumulator(lower, name, LTYPE_REAL, lanes, first);
        for (int k = 1; k < pool->window.size[0] * pool->window.size[1]; k++) {
            LExpr *ky = l_integer(k / pool->window.size[1]), *kx = l_integer(k % pool->window.size[1]);
            LExpr *next = element_of_window(pool, ky, kx, channel, lanes);
            lower_append(lower, l_assign(result, combine(pool, l_variable(result), next)));
        }
    } else {
        // The first element is counted twice in a maximum, which does not change it; a sum starts from zero.
        result = lower_accumulator(lower, name, LTYPE_REAL, lanes, pool->is_sum ? l_real(0) : first);
        LExpr *ky = lower_loop_between(lower, "ky", y_low, y_high);
        LExpr *kx = lower_loop_between(lower, "kx", x_low, x_high);
        LExpr *next = element_of_window(pool, ky, kx, channel, lanes);
        lower_append(lower, l_assign(result, combine(pool, l_variable(result), next)));
        lower_close_to(lower, outside);
    }
    finish(pool, window_y(pool), window_x(pool), channel, l_variable(result));
}

void lower_pool(Lower *lower, Value *value)
{
    Pool pool = pool_of(lower, value);
    open_loops(&pool, value->shape);
    for_channels(&pool, pool_window);
    lower_close_to(lower, lower->row_loops);
}

// ---- backwards: windows that tile the image ---------------------------------------------------------

static LVariable *named(Lower *lower, const char *name, LExpr *value)
{
    LVariable *variable = lower_variable(lower, name, value->type, value->lanes);
    variable->fixed = true;
    lower_append(lower, l_declare(variable, value));
    return variable;
}

// Hands dy of a window to its elements: to all of them, or to the first that equals the maximum.
static void share_window(Pool *pool, LExpr *channel, int lanes)
{
    Lower *lower = pool->lower;
    Value *value = pool->value, *dy = value->input[value->input_count - 1];
    LExpr *zero = l_splat(l_real(0), lanes), *whole = element(pool, dy, window_y(pool), window_x(pool), channel, lanes);
    LVariable *rest = lower_accumulator(lower, "rest", LTYPE_REAL, lanes, whole), *maximum = NULL;
    if (!pool->is_sum)
        maximum =
            named(lower, "maximum", element(pool, value->input[1], window_y(pool), window_x(pool), channel, lanes));
    int count = pool->window.size[0] * pool->window.size[1];
    for (int k = 0; k < count; k++) {
        LExpr *ky = l_integer(k / pool->window.size[1]), *kx = l_integer(k % pool->window.size[1]);
        LExpr *y = window_input(&pool->window, 0, window_y(pool), ky);
        LExpr *x = window_input(&pool->window, 1, window_x(pool), kx), *share = l_variable(rest);
        LVariable *chosen = NULL;
        if (!pool->is_sum) {
            LExpr *is_maximum = l_equal(element(pool, pool->x, y, x, channel, lanes), l_variable(maximum));
            chosen = named(lower, "chosen", is_maximum);
            share = l_variable(named(lower, "share", l_select(l_variable(chosen), l_variable(rest), zero)));
        }
        finish(pool, y, x, channel, share);
        if (chosen && k + 1 < count)
            lower_append(lower, l_assign(rest, l_select(l_variable(chosen), zero, l_variable(rest))));
    }
}

static void no_share(Pool *pool, LExpr *channel, int lanes)
{
    finish(pool, window_y(pool), window_x(pool), channel, l_splat(l_real(0), lanes));
}

// The same where it is known which element that is.
static void place_window(Pool *pool, LExpr *channel, int lanes)
{
    Lower *lower = pool->lower;
    LExpr *zero = l_splat(l_real(0), lanes);
    LExpr *at = element(pool, pool->x, window_y(pool), window_x(pool), channel, lanes);
    LExpr *whole = element(pool, pool->value->input[1], window_y(pool), window_x(pool), channel, lanes);
    LVariable *place = named(lower, "place", at), *share = named(lower, "whole", whole);
    for (int k = 0; k < pool->window.size[0] * pool->window.size[1]; k++) {
        LExpr *ky = l_integer(k / pool->window.size[1]), *kx = l_integer(k % pool->window.size[1]);
        LExpr *y = window_input(&pool->window, 0, window_y(pool), ky);
        LExpr *x = window_input(&pool->window, 1, window_x(pool), kx);
        LExpr *here = l_equal(l_variable(place), l_splat(l_real(k), lanes));
        finish(pool, y, x, channel, l_select(here, l_variable(share), zero));
    }
}

// Elements of a rectangle that no window reaches.
static void finish_rest(Pool *pool, const int from[2], const int to[2])
{
    Lower *lower = pool->lower;
    Shape shape = pool->value->shape;
    if (from[0] == to[0] || from[1] == to[1])
        return;
    for (int i = 0; i < shape.rank - 3; i++)
        pool->index[i] = lower_loop(lower, "b", shape.dim[i]);
    pool->index[shape.rank - 3] = lower_loop_step(lower, "y", from[0], to[0], 1);
    pool->index[shape.rank - 2] = lower_loop_step(lower, "x", from[1], to[1], 1);
    share_among_threads(lower, 0);
    for_channels(pool, no_share);
    lower_close_to(lower, lower->row_loops);
}

static void lower_tiling_grad(Pool *pool, Channels *emit)
{
    Lower *lower = pool->lower;
    Shape windows = pool->value->input[pool->value->input_count - 1]->shape;
    open_loops(pool, windows);
    for_channels(pool, emit);
    lower_close_to(lower, lower->row_loops);
    const int *size = pool->value->shape.dim + pool->rank - 3;
    int reached[2];
    for (int i = 0; i < 2; i++)
        reached[i] = windows.dim[pool->rank - 3 + i] * pool->window.size[i];
    finish_rest(pool, (int[]){reached[0], 0}, size);
    finish_rest(pool, (int[]){0, reached[1]}, (int[]){reached[0], size[1]});
}

// ---- backwards: overlapping windows -----------------------------------------------------------------

// Windows along an axis that the element lies in.
static void windows_around(const Pool *pool, int axis, LExpr **low, LExpr **high)
{
    const Window *window = &pool->window;
    int stride = window->stride[axis], windows = pool->x->shape.dim[pool->rank - 3 + axis];
    LExpr *at = l_add_constant(pool->index[pool->rank - 3 + axis], window->pad_low[axis]);
    LExpr *first = index_floor_divide(l_add_constant(at, stride - window->size[axis]), stride);
    *low = index_maximum(l_integer(0), first);
    *high = index_minimum(l_integer(windows), l_add_constant(index_floor_divide(at, stride), 1));
}

static void sum_windows(Pool *pool, LExpr *channel, int lanes)
{
    Lower *lower = pool->lower;
    LExpr *low, *high;
    int outside = lower->open_count;
    LVariable *sum = lower_accumulator(lower, "sum", LTYPE_REAL, lanes, l_real(0));
    windows_around(pool, 0, &low, &high);
    LExpr *y = lower_loop_between(lower, "wy", low, high);
    windows_around(pool, 1, &low, &high);
    LExpr *x = lower_loop_between(lower, "wx", low, high);
    lower_append(lower, l_assign(sum, l_add(l_variable(sum), element(pool, pool->x, y, x, channel, lanes))));
    lower_close_to(lower, outside);
    finish(pool, window_y(pool), window_x(pool), channel, l_variable(sum));
}

void lower_pool_grad(Lower *lower, Value *value)
{
    Pool pool = pool_of(lower, value);
    bool dilated = pool.window.dilation[0] > 1 || pool.window.dilation[1] > 1;
    if (tiles_the_image(&pool.window)) {
        lower_tiling_grad(&pool, share_window);
    } else if (pool.is_sum && !dilated) {
        open_loops(&pool, value->shape);
        for_channels(&pool, sum_windows);
        lower_close_to(lower, lower->row_loops);
    } else {
        value->op->reference(lower, value);
    }
}

void lower_unpool(Lower *lower, Value *value)
{
    Pool pool = pool_of(lower, value);
    lower_tiling_grad(&pool, place_window);
}
