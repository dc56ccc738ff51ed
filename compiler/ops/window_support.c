// 2-D windows over [..., height, width, channels]: what convolution and pooling have in common.
#include "window_support.h"

int window_extent(const Window *window, int axis)
{
    return window->dilation[axis] * (window->size[axis] - 1) + 1;
}

int window_positions(const Window *window, int axis, int input)
{
    int room = input + window->pad_low[axis] + window->pad_high[axis] - window_extent(window, axis);
    return room < 0 ? 0 : room / window->stride[axis] + 1;
}

Shape window_output_shape(const Window *window, Shape input, int channels)
{
    Shape output = input;
    for (int axis = 0; axis < 2; axis++) {
        int *size = &output.dim[input.rank - 3 + axis];
        *size = window_positions(window, axis, *size);
        if (*size < 1)
            BUG("a window %d x %d does not fit into %s", window->size[0], window->size[1], shape_text(input));
    }
    output.dim[input.rank - 1] = channels;
    return output;
}

static int64_t products_along(const Window *window, int axis, int input)
{
    int64_t count = 0;
    int positions = window_positions(window, axis, input);
    for (int position = 0; position < positions; position++)
        for (int offset = 0; offset < window->size[axis]; offset++) {
            int at = position * window->stride[axis] + offset * window->dilation[axis] - window->pad_low[axis];
            count += at >= 0 && at < input;
        }
    return count;
}

int64_t window_products(const Window *window, Shape x)
{
    int64_t count = products_along(window, 0, x.dim[x.rank - 3]) * products_along(window, 1, x.dim[x.rank - 2]);
    for (int i = 0; i < x.rank - 3; i++)
        count *= x.dim[i];
    return count;
}

// ---- index arithmetic -----------------------------------------------------------------------------

LExpr *window_input(const Window *window, int axis, LExpr *position, LExpr *offset)
{
    LExpr *first = l_scale(position, window->stride[axis]);
    return l_add_constant(l_add(first, l_scale(offset, window->dilation[axis])), -window->pad_low[axis]);
}

// Division is of non-negative numbers: enough whole strides are added before it and taken away after it.
LExpr *window_position(const Window *window, int axis, int positions, LExpr *input, LExpr *offset, LExpr **exists)
{
    int stride = window->stride[axis], spare = window_extent(window, axis) / stride + 1;
    LExpr *distance = l_subtract(input, l_scale(offset, window->dilation[axis]));
    distance = l_add_constant(distance, window->pad_low[axis] + spare * stride);
    LExpr *position = l_add_constant(l_divide(distance, stride), -spare);
    *exists = l_and(l_equal(l_modulo(distance, stride), l_integer(0)), l_in_range(position, 0, positions));
    return position;
}

LExpr *window_element(Lower *lower, Value *value, LExpr *const *index, LExpr *inside, LExpr *outside)
{
    lower->guarded++;
    LExpr *element = lower_at(lower, value, index);
    lower->guarded--;
    return l_select(inside, element, outside);
}

// ---- arguments ------------------------------------------------------------------------------------

bool window_argument_sizes(Call *call, int which, const char *what, int sizes[2])
{
    if (!argument_integers(call, which, 2, sizes))
        return false;
    for (int axis = 0; axis < 2; axis++)
        if (sizes[axis] < 1) {
            argument_error(call, which, "%s must be at least 1, got %d", what, sizes[axis]);
            return false;
        }
    return true;
}

static bool padding_number(const Datum *datum, int *number)
{
    bool good = datum->kind == DATUM_INTEGER && datum->integer >= 0 && datum->integer < 1 << 24;
    if (good)
        *number = (int)datum->integer;
    return good;
}

static bool padding_of_axis(const Datum *datum, int *low, int *high)
{
    if (datum->kind != DATUM_LIST)
        return padding_number(datum, low) && padding_number(datum, high);
    return datum->count == 2 && padding_number(datum->item[0], low) && padding_number(datum->item[1], high);
}

bool window_argument_padding(Call *call, int which, Window *window)
{
    const Datum *padding = call->argument[which];
    bool each = padding->kind == DATUM_LIST, good = !each || padding->count == 2;
    for (int axis = 0; good && axis < 2; axis++)
        good = padding_of_axis(each ? padding->item[axis] : padding, &window->pad_low[axis], &window->pad_high[axis]);
    if (!good)
        argument_error(call, which,
                       "expected one number, or for height and width one number or [before, after] each, got %s",
                       datum_text(padding));
    return good;
}

bool window_check_fit(Call *call, int which, const char *what, const Window *window, Shape x)
{
    const int *size = x.dim + x.rank - 3;
    int full[2];
    for (int axis = 0; axis < 2; axis++)
        full[axis] = size[axis] + window->pad_low[axis] + window->pad_high[axis];
    bool padded = full[0] != size[0] || full[1] != size[1];
    bool dilated = window->dilation[0] > 1 || window->dilation[1] > 1;
    int extent[2] = {window_extent(window, 0), window_extent(window, 1)};
    if (extent[0] <= full[0] && extent[1] <= full[1])
        return true;
    const char *reach = dilated ? format(" (dilated: %d x %d)", extent[0], extent[1]) : "";
    const char *with_padding = padded ? format(" (padded: %d x %d)", full[0], full[1]) : "";
    argument_error(call, which, "%s %d x %d%s is larger than its input %d x %d%s", what, window->size[0],
                   window->size[1], reach, size[0], size[1], with_padding);
    return false;
}

// ---- the gradient for the input -------------------------------------------------------------------

Value *window_exchange_channels(Graph *graph, Value *kernel, int groups)
{
    const int *size = kernel->shape.dim;
    int of_group = size[3] / groups;
    if (groups == 1)
        return graph_transpose(graph, kernel, (const int[]){0, 1, 3, 2});
    Value *split = graph_reshape(graph, kernel, shape_of(5, (int[]){size[0], size[1], size[2], groups, of_group}));
    Value *exchanged = graph_transpose(graph, split, (const int[]){0, 1, 4, 3, 2});
    return graph_reshape(graph, exchanged, shape_of(4, (int[]){size[0], size[1], of_group, groups * size[2]}));
}

static Value *turn_round(Graph *graph, Value *kernel)
{
    const int *size = kernel->shape.dim;
    int start[4] = {size[0] - 1, size[1] - 1, 0, 0};
    return graph_slice(graph, kernel, start, size, (const int[]){-1, -1, 1, 1});
}

// The convolution from dy to the input's shape, if there is one.
static bool is_convolution(const Window *window, Shape dy, Shape shape, Window *result)
{
    *result = *window;
    for (int axis = 0; axis < 2; axis++) {
        int reach = window_extent(window, axis) - 1, from = dy.dim[dy.rank - 3 + axis];
        result->pad_low[axis] = reach - window->pad_low[axis];
        result->pad_high[axis] = shape.dim[shape.rank - 3 + axis] - from + reach - result->pad_low[axis];
        if (window->stride[axis] != 1 || result->pad_low[axis] < 0 || result->pad_high[axis] < 0)
            return false;
    }
    return true;
}

Value *window_input_gradient(Graph *graph, Value *dy, Value *kernel, Window window, Shape shape)
{
    Window backward;
    if (!is_convolution(&window, dy->shape, shape, &backward))
        return graph_conv_input_grad(graph, dy, kernel, window, shape);
    Value *turned = window_exchange_channels(graph, turn_round(graph, kernel), window.groups);
    return graph_conv(graph, dy, turned, backward);
}
