// conv: convolution of [..., height, width, channels] with a kernel [kh, kw, channels / groups, out]; the filters are
// split evenly among the groups of channels. Attribute: the window. Padding is with zeros.
#include "window_support.h"

#include "kernels/kernels.h"

static void infer(Value *value)
{
    const Value *x = value->input[0], *kernel = value->input[1];
    const Window *window = &value->attribute.window;
    const int *size = kernel->shape.dim;
    bool good = x->shape.rank >= 3 && kernel->shape.rank == 4 && size[0] == window->size[0] &&
                size[1] == window->size[1] && size[2] * window->groups == x->shape.dim[x->shape.rank - 1] &&
                size[3] % window->groups == 0;
    if (!good)
        BUG("conv of %s with %s, %d groups", shape_text(x->shape), shape_text(kernel->shape), window->groups);
    value->shape = window_output_shape(window, x->shape, size[3]);
    value->type = TYPE_REAL;
}

static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    Value *x = value->input[0], *kernel = value->input[1];
    if (which == 0)
        return window_input_gradient(graph, dy, kernel, value->attribute.window, x->shape);
    return graph_conv_kernel_grad(graph, x, dy, value->attribute.window, kernel->shape);
}

static Value *batch(Graph *graph, Value *value, Value **input)
{
    if (!input[1]->batched)
        return graph_conv(graph, input[0], input[1], value->attribute.window);
    error_at(value->span, "conv: the kernel %s differs between the examples", shape_text(value->input[1]->shape));
    hint("a kernel can depend on parameters, but not on the data");
    return NULL;
}

// output[..., y, x, f] = sum over ky, kx, c of input[..., y * stride + ky * dilation - pad, ..., c] * kernel[ky, kx, c,
// f], with c counted from the first channel of the filter's group.
static void reference(Lower *lower, Value *value)
{
    const Window *window = &value->attribute.window;
    Value *x = value->input[0], *kernel = value->input[1];
    const int *size = kernel->shape.dim, *input = x->shape.dim + x->shape.rank - 3;
    LExpr *output[MAX_RANK], *from[MAX_RANK], *tap[4];
    lower_nest(lower, value->shape, output);
    int outside = lower->open_count, space = value->shape.rank - 3;
    LVariable *sum = lower_accumulator(lower, "sum", LTYPE_REAL, 1, l_real(0));
    tap[0] = lower_loop(lower, "ky", size[0]);
    tap[1] = lower_loop(lower, "kx", size[1]);
    tap[2] = lower_loop(lower, "c", size[2]);
    tap[3] = output[space + 2];
    LExpr *inside = l_boolean(true);
    for (int i = 0; i < space; i++)
        from[i] = output[i];
    for (int axis = 0; axis < 2; axis++) {
        from[space + axis] = window_input(window, axis, output[space + axis], tap[axis]);
        inside = l_and(inside, l_in_range(from[space + axis], 0, input[axis]));
    }
    LExpr *group = l_divide(output[space + 2], size[3] / window->groups);
    from[space + 2] = l_add(l_scale(group, size[2]), tap[2]);
    LExpr *element = window_element(lower, x, from, inside, l_real(0));
    lower_append(lower, l_assign(sum, l_fma(element, lower_at(lower, kernel, tap), l_variable(sum))));
    lower_close_to(lower, outside);
    lower_finish(lower, output, l_variable(sum));
}

static int64_t flops(const Value *value)
{
    const int *size = value->input[1]->shape.dim;
    return 2 * window_products(&value->attribute.window, value->input[0]->shape) * size[2] * size[3];
}

// ---- conv(x, kernel, ...) -------------------------------------------------------------------------

static bool check_tensors(Call *call, const Value *x, const Value *kernel)
{
    if (x->shape.rank < 3)
        argument_error(call, 0, "expected a tensor [..., height, width, channels], got %s", shape_text(x->shape));
    else if (kernel->shape.rank != 4)
        argument_error(call, 1, "expected a kernel [height, width, channels, filters], got %s",
                       shape_text(kernel->shape));
    return x->shape.rank >= 3 && kernel->shape.rank == 4;
}

static bool check_channels(Call *call, const Value *x, const Value *kernel, int64_t groups)
{
    int channels = x->shape.dim[x->shape.rank - 1], of_group = kernel->shape.dim[2], filters = kernel->shape.dim[3];
    if (groups < 1)
        argument_error(call, 5, "groups must be at least 1, got %lld", (long long)groups);
    else if (channels % groups != 0)
        argument_error(call, 5, "the %d channels of %s cannot be split into %lld groups", channels,
                       shape_text(x->shape), (long long)groups);
    else if (filters % groups != 0)
        argument_error(call, 5, "the %d filters of the kernel %s cannot be split into %lld groups", filters,
                       shape_text(kernel->shape), (long long)groups);
    else if (channels / groups != of_group)
        argument_error(call, 1, "a kernel %s does not fit an input %s with %d channels%s: its third size must be %d",
                       shape_text(kernel->shape), shape_text(x->shape), channels,
                       groups > 1 ? format(" in %lld groups", (long long)groups) : "", channels / (int)groups);
    else
        return true;
    return false;
}

static Datum *call_conv(Call *call)
{
    Value *x, *kernel;
    Window window = {0};
    int64_t groups;
    if (!argument_real_tensor(call, 0, &x) || !argument_real_tensor(call, 1, &kernel) ||
        !window_argument_sizes(call, 2, "strides", window.stride) || !window_argument_padding(call, 3, &window) ||
        !window_argument_sizes(call, 4, "dilation", window.dilation) || !argument_integer(call, 5, &groups) ||
        !check_tensors(call, x, kernel) || !check_channels(call, x, kernel, groups))
        return NULL;
    window.size[0] = kernel->shape.dim[0];
    window.size[1] = kernel->shape.dim[1];
    window.groups = (int)groups;
    if (!window_check_fit(call, 1, "the kernel", &window, x->shape))
        return NULL;
    return datum_tensor(graph_conv(call->graph, x, kernel, window));
}

static const char *const samples[] = {
    "x: [5, 6, 2], k: [3, 3, 2, 3] => conv(x, k)",
    "x: [7, 6, 1], k: [3, 2, 1, 4] => conv(x, k, strides = 2)",
    "x: [2, 5, 7, 3], k: [3, 3, 3, 5] => conv(x, k, padding = 1)",
    "x: [6, 7, 2], k: [3, 3, 2, 2] => conv(x, k, [2, 3], [[0, 1], [2, 1]])",
    "x: [8, 7, 2], k: [2, 3, 2, 3] => conv(x, k, padding = [[1, 0], [2, 2]], dilation = [3, 2])",
    "x: [5, 5, 4], k: [3, 3, 2, 6] => conv(x, k, padding = 1, groups = 2)",
    "x: [6, 6, 3], k: [3, 3, 1, 6] => conv(x, k, strides = 2, padding = [[0, 1], [0, 1]], groups = 3)",
    "x: [9, 9, 4], k: [3, 3, 1, 4] => conv(x, k, strides = 3, dilation = 2, padding = 2, groups = 4)",
    "x: [4, 5, 17], k: [1, 1, 17, 19] => conv(x, k)",
    "x: [1, 9, 3], k: [1, 4, 3, 20] => conv(x, k, padding = [[0, 0], [3, 0]])",
    "x: [3, 3, 2], k: [1, 1, 2, 2] => conv(x, k, padding = 2)",
    NULL,
};

const Op op_conv = {
    .name = "conv",
    .signature = "conv(x, kernel, strides = 1, padding = [[0, 0], [0, 0]], dilation = 1, groups = 1)",
    .call = call_conv,
    .summary = "convolution of [..., height, width, channels] with a kernel [kh, kw, channels / groups, filters]",
    .infer = infer,
    .gradient = gradient,
    .batch = batch,
    .reference = reference,
    .lower = lower_conv,
    .finishes_once = true,
    .is_convolution = true,
    .flops = flops,
    .samples = samples,
};
