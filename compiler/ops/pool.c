// pool: the sum or the maximum over a window that moves over [..., height, width, channels]. Attribute: which of the
// two, and the window. Padding counts as 0 in a sum and is left out of a maximum.
#include "window_support.h"

#include "kernels/kernels.h"

#include <math.h>

static void infer(Value *value)
{
    const Value *x = value->input[0];
    if (x->shape.rank < 3 || x->type != TYPE_REAL)
        BUG("pool of %s %s", type_name(x->type), shape_text(x->shape));
    value->shape = window_output_shape(&value->attribute.pool.window, x->shape, x->shape.dim[x->shape.rank - 1]);
    value->type = TYPE_REAL;
}

static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    return graph_pool_grad(graph, value->attribute.pool.kind, value->input[which], value, dy,
                           value->attribute.pool.window);
}

static void reference(Lower *lower, Value *value)
{
    const Window *window = &value->attribute.pool.window;
    Value *x = value->input[0];
    bool is_sum = value->attribute.pool.kind == REDUCE_SUM;
    LExpr *output[MAX_RANK], *from[MAX_RANK], *tap[2];
    lower_nest(lower, value->shape, output);
    int outside = lower->open_count, space = value->shape.rank - 3;
    LExpr *neutral = l_real(is_sum ? 0 : -INFINITY);
    LVariable *result = lower_accumulator(lower, is_sum ? "sum" : "maximum", LTYPE_REAL, 1, neutral);
    tap[0] = lower_loop(lower, "ky", window->size[0]);
    tap[1] = lower_loop(lower, "kx", window->size[1]);
    LExpr *inside = l_boolean(true);
    for (int i = 0; i < value->shape.rank; i++)
        from[i] = output[i];
    for (int axis = 0; axis < 2; axis++) {
        from[space + axis] = window_input(window, axis, output[space + axis], tap[axis]);
        inside = l_and(inside, l_in_range(from[space + axis], 0, x->shape.dim[space + axis]));
    }
    LExpr *element = window_element(lower, x, from, inside, neutral);
    lower_append(lower, l_assign(result, l_call_named(is_sum ? "add" : "max", l_variable(result), element)));
    lower_close_to(lower, outside);
    lower_finish(lower, output, l_variable(result));
}

static int64_t flops(const Value *value)
{
    const int *size = value->attribute.pool.window.size;
    return shape_count(value->shape) * size[0] * size[1];
}

// ---- window_sum, window_max -----------------------------------------------------------------------

// A window of padding alone has no maximum.
static bool check_padding(Call *call, const Window *window)
{
    for (int axis = 0; axis < 2; axis++) {
        int pad = window->pad_low[axis] > window->pad_high[axis] ? window->pad_low[axis] : window->pad_high[axis];
        if (pad >= window_extent(window, axis)) {
            argument_error(call, 3, "the padding %d must be less than the window, which spans %d", pad,
                           window_extent(window, axis));
            return false;
        }
    }
    return true;
}

// The shortest dilated window may still fall between the elements of a small input.
static bool sees_input(const Window *window, int axis, int input)
{
    int positions = window_positions(window, axis, input);
    for (int position = 0; position < positions; position++) {
        int seen = 0;
        for (int k = 0; k < window->size[axis]; k++) {
            int at = position * window->stride[axis] + k * window->dilation[axis] - window->pad_low[axis];
            seen += at >= 0 && at < input;
        }
        if (seen == 0)
            return false;
    }
    return true;
}

static Datum *call_window(Call *call, ReduceKind kind)
{
    Value *x;
    Window window = {.groups = 1};
    if (!argument_real_tensor(call, 0, &x) || !window_argument_sizes(call, 1, "size", window.size) ||
        !window_argument_sizes(call, argument_none(call, 2) ? 1 : 2, "strides", window.stride) ||
        !window_argument_padding(call, 3, &window) || !window_argument_sizes(call, 4, "dilation", window.dilation))
        return NULL;
    if (x->shape.rank < 3)
        return argument_error(call, 0, "expected a tensor [..., height, width, channels], got %s",
                              shape_text(x->shape));
    if (!check_padding(call, &window) || !window_check_fit(call, 1, "the window", &window, x->shape))
        return NULL;
    for (int axis = 0; axis < 2; axis++)
        if (kind == REDUCE_MAX && !sees_input(&window, axis, x->shape.dim[x->shape.rank - 3 + axis]))
            return argument_error(call, 3, "some windows lie in the padding alone and have no maximum");
    return datum_tensor(graph_pool(call->graph, kind, x, window));
}

static Datum *call_window_sum(Call *call)
{
    return call_window(call, REDUCE_SUM);
}

static Datum *call_window_max(Call *call)
{
    return call_window(call, REDUCE_MAX);
}

static const Binding bindings[] = {
    {"window_sum(x, size, strides = none, padding = [[0, 0], [0, 0]], dilation = 1)", call_window_sum,
     "the sum over windows of [..., height, width, channels]; strides: the window's size by default"},
    {"window_max(x, size, strides = none, padding = [[0, 0], [0, 0]], dilation = 1)", call_window_max,
     "the maximum over windows of [..., height, width, channels]; strides: the window's size by default"},
    {NULL, NULL, NULL},
};

static const char *const samples[] = {
    "x: [4, 6, 3] => window_sum(x, 2)",
    "x: [4, 6, 3] => window_max(x, 2)",
    "x: [5, 7, 2] => window_max(x, 2)",
    "x: [5, 7, 2] => window_sum(x, 2)",
    "x: [5, 7, 2] => window_max(x, 2, padding = [[0, 1], [0, 1]])",
    "x: [5, 7, 2] => window_sum(x, 2, padding = [[0, 1], [0, 1]])",
    "x: [2, 6, 5, 2] => window_max(x, 3, strides = 2, padding = 1)",
    "x: [6, 5, 2] => window_sum(x, 3, strides = 2, padding = [[0, 1], [1, 1]])",
    "x: [6, 5, 2] => window_max(x, 3, strides = 1)",
    "x: [6, 6, 2] => window_sum(x, [2, 3], strides = [3, 1])",
    "x: [7, 6, 2] => window_max(x, [2, 2], strides = 3)",
    "x: [8, 7, 2] => window_max(x, 2, strides = 1, dilation = 3, padding = 1)",
    "x: [8, 7, 2] => window_sum(x, 2, strides = 2, dilation = 2)",
    "x: [4, 4, 37] => window_max(x, 2)",
    "x: [5, 5, 37] => window_max(x, 3, strides = 2, padding = 1)",
    NULL,
};

const Op op_pool = {
    .name = "pool",
    .binding = bindings,
    .infer = infer,
    .gradient = gradient,
    .reference = reference,
    .lower = lower_pool,
    .flops = flops,
    .samples = samples,
};
