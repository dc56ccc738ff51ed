// conv_input_grad: what the input of a convolution receives from dy, the gradient of its output. Inputs: dy, kernel.
// Attribute: the convolution's window; the shape is the constructor's choice. In the language: conv_transpose.
#include "window_support.h"

#include "kernels/kernels.h"

static void infer(Value *value)
{
    const Value *dy = value->input[0], *kernel = value->input[1];
    const Window *window = &value->attribute.window;
    Shape x = value->shape;
    bool good = x.rank == dy->shape.rank && kernel->shape.rank == 4 &&
                x.dim[x.rank - 1] == kernel->shape.dim[2] * window->groups &&
                shape_equal(window_output_shape(window, x, kernel->shape.dim[3]), dy->shape);
    if (!good)
        BUG("conv_input_grad of %s with %s to %s", shape_text(dy->shape), shape_text(kernel->shape), shape_text(x));
    value->type = TYPE_REAL;
}

static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    Value *kernel = value->input[1];
    if (which == 0)
        return graph_conv(graph, dy, kernel, value->attribute.window);
    return graph_conv_kernel_grad(graph, dy, value->input[0], value->attribute.window, kernel->shape);
}

static Value *batch(Graph *graph, Value *value, Value **input)
{
    if (!input[1]->batched)
        return graph_conv_input_grad(graph, input[0], input[1], value->attribute.window,
                                     shape_prepend(graph->batch, value->shape));
    error_at(value->span, "conv_transpose: the kernel %s differs between the examples",
             shape_text(value->input[1]->shape));
    hint("a kernel can depend on parameters, but not on the data");
    return NULL;
}

// output[..., iy, ix, c] = sum over ky, kx, f of dy[..., y, x, f] * kernel[ky, kx, c, f], where (y, x) is the position
// of the window that has (iy, ix) at (ky, kx), if there is one, and f is among the filters of c's group.
static void reference(Lower *lower, Value *value)
{
    const Window *window = &value->attribute.window;
    Value *dy = value->input[0], *kernel = value->input[1];
    const int *size = kernel->shape.dim, *positions = dy->shape.dim + dy->shape.rank - 3;
    LExpr *output[MAX_RANK], *from[MAX_RANK], *tap[4];
    lower_nest(lower, value->shape, output);
    int outside = lower->open_count, space = value->shape.rank - 3;
    LVariable *sum = lower_accumulator(lower, "sum", LTYPE_REAL, 1, l_real(0));
    tap[0] = lower_loop(lower, "ky", size[0]);
    tap[1] = lower_loop(lower, "kx", size[1]);
    int of_group = size[3] / window->groups;
    LExpr *group = l_divide(output[space + 2], size[2]), *filter = lower_loop(lower, "f", of_group);
    tap[2] = l_modulo(output[space + 2], size[2]);
    tap[3] = l_add(l_scale(group, of_group), filter);
    LExpr *inside = l_boolean(true), *exists;
    for (int i = 0; i < space; i++)
        from[i] = output[i];
    for (int axis = 0; axis < 2; axis++) {
        from[space + axis] = window_position(window, axis, positions[axis], output[space + axis], tap[axis], &exists);
        inside = l_and(inside, exists);
    }
    from[space + 2] = tap[3];
    LExpr *element = window_element(lower, dy, from, inside, l_real(0));
    lower_append(lower, l_assign(sum, l_fma(element, lower_at(lower, kernel, tap), l_variable(sum))));
    lower_close_to(lower, outside);
    lower_finish(lower, output, l_variable(sum));
}

static int64_t flops(const Value *value)
{
    const int *size = value->input[1]->shape.dim;
    return 2 * window_products(&value->attribute.window, value->shape) * size[2] * size[3];
}

// ---- conv_transpose(x, kernel, ...) ---------------------------------------------------------------

static bool check_tensors(Call *call, const Value *x, const Value *kernel, int64_t groups)
{
    if (x->shape.rank < 3)
        argument_error(call, 0, "expected a tensor [..., height, width, channels], got %s", shape_text(x->shape));
    else if (kernel->shape.rank != 4)
        argument_error(call, 1, "expected a kernel [height, width, filters, channels], got %s",
                       shape_text(kernel->shape));
    else if (kernel->shape.dim[3] != x->shape.dim[x->shape.rank - 1])
        argument_error(call, 1, "a kernel %s does not fit an input %s: its last size must be %d",
                       shape_text(kernel->shape), shape_text(x->shape), x->shape.dim[x->shape.rank - 1]);
    else if (groups < 1 || kernel->shape.dim[3] % groups != 0)
        argument_error(call, 5, "the %d channels of %s cannot be split into %lld groups", kernel->shape.dim[3],
                       shape_text(x->shape), (long long)groups);
    else
        return true;
    return false;
}

// Sizes of the result: the smallest that the convolution turns into x, unless the caller wants up to a stride more.
static bool result_size(Call *call, const Window *window, Shape x, int size[2])
{
    int least[2], most[2];
    for (int axis = 0; axis < 2; axis++) {
        int steps = x.dim[x.rank - 3 + axis] - 1;
        least[axis] =
            steps * window->stride[axis] + window_extent(window, axis) - window->pad_low[axis] - window->pad_high[axis];
        most[axis] = least[axis] + window->stride[axis] - 1;
        size[axis] = least[axis];
    }
    if (!argument_none(call, 6) && !argument_integers(call, 6, 2, size))
        return false;
    bool given = !argument_none(call, 6);
    for (int axis = 0; axis < 2; axis++) {
        if (given && (size[axis] < least[axis] || size[axis] > most[axis])) {
            argument_error(call, 6, "the result's %s must be from %d to %d, got %d", axis ? "width" : "height",
                           least[axis], most[axis], size[axis]);
            return false;
        }
        if (size[axis] < 1) {
            argument_error(call, 3, "the padding leaves nothing of the result");
            return false;
        }
    }
    return true;
}

static Datum *call_conv_transpose(Call *call)
{
    Value *x, *kernel;
    Window window = {0};
    int64_t groups;
    int size[2];
    if (!argument_real_tensor(call, 0, &x) || !argument_real_tensor(call, 1, &kernel) ||
        !window_argument_sizes(call, 2, "strides", window.stride) || !window_argument_padding(call, 3, &window) ||
        !window_argument_sizes(call, 4, "dilation", window.dilation) || !argument_integer(call, 5, &groups) ||
        !check_tensors(call, x, kernel, groups))
        return NULL;
    window.size[0] = kernel->shape.dim[0];
    window.size[1] = kernel->shape.dim[1];
    window.groups = (int)groups;
    if (!result_size(call, &window, x->shape, size))
        return NULL;
    Shape shape = x->shape;
    shape.dim[shape.rank - 3] = size[0];
    shape.dim[shape.rank - 2] = size[1];
    shape.dim[shape.rank - 1] = kernel->shape.dim[2] * (int)groups;
    return datum_tensor(window_input_gradient(call->graph, x, kernel, window, shape));
}

static const char *const samples[] = {
    "x: [3, 4, 2], k: [3, 3, 3, 2] => conv_transpose(x, k)",
    "x: [3, 2, 2], k: [3, 3, 3, 2] => conv_transpose(x, k, strides = 2)",
    "x: [3, 4, 4], k: [3, 2, 3, 4] => conv_transpose(x, k, strides = 2, padding = [[0, 1], [1, 0]])",
    "x: [2, 3, 3, 2], k: [3, 3, 1, 2] => conv_transpose(x, k, strides = 2, padding = 1, size = [6, 5])",
    "x: [4, 3, 4], k: [2, 2, 3, 4] => conv_transpose(x, k, strides = 3, groups = 2)",
    "x: [3, 3, 2], k: [2, 3, 2, 2] => conv_transpose(x, k, strides = 2, dilation = 3, padding = 1)",
    "x: [3, 3, 4], k: [3, 3, 2, 4] => conv_transpose(x, k, strides = 2, dilation = 2, padding = 2, groups = 2)",
    "x: [3, 3, 18], k: [3, 3, 20, 18] => conv_transpose(x, k, strides = 2, padding = 1)",
    NULL,
};

const Op op_conv_input_grad = {
    .name = "conv_input_grad",
    .signature = "conv_transpose(x, kernel, strides = 1, padding = [[0, 0], [0, 0]], dilation = 1, groups = 1, "
                 "size = none)",
    .call = call_conv_transpose,
    .summary = "the adjoint of conv with a kernel [kh, kw, filters / groups, channels]; size: of the result, where "
               "strides leave a choice",
    .infer = infer,
    .gradient = gradient,
    .batch = batch,
    .reference = reference,
    .lower = lower_conv_input_grad,
    .finishes_once = true,
    .flops = flops,
    .samples = samples,
};
