// conv_kernel_grad: what the kernel of a convolution receives from dy, the gradient of its output: a sum over all
// leading axes and all pixels. Inputs: x, dy. Attribute: the convolution's window; the shape is the constructor's
// choice.
#include "window_support.h"

#include "kernels/kernels.h"

static void infer(Value *value)
{
    const Value *x = value->input[0], *dy = value->input[1];
    const Window *window = &value->attribute.window;
    Shape kernel = value->shape;
    bool good = kernel.rank == 4 && x->shape.rank >= 3 &&
                kernel.dim[2] * window->groups == x->shape.dim[x->shape.rank - 1] &&
                shape_equal(window_output_shape(window, x->shape, kernel.dim[3]), dy->shape);
    if (!good)
        BUG("conv_kernel_grad of %s and %s to %s", shape_text(x->shape), shape_text(dy->shape), shape_text(kernel));
    value->type = TYPE_REAL;
}

// The value is linear in x, and in dy: its adjoints are the convolution's.
static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    if (which == 0)
        return window_input_gradient(graph, value->input[1], dy, value->attribute.window, value->input[0]->shape);
    return graph_conv(graph, value->input[0], dy, value->attribute.window);
}

// Gradients are made after batching, so that only a program that asks for one per example gets here.
static Value *batch(Graph *graph, Value *value, Value **input)
{
    (void)graph;
    (void)input;
    error_at(value->span, "the gradient of a kernel is a sum over the examples: there is none for each of them");
    return NULL;
}

// output[ky, kx, c, f] = sum over ..., y, x of input[..., y * stride + ky * dilation - pad, ..., c] * dy[..., y, x, f],
// with c counted from the first channel of the filter's group.
static void reference(Lower *lower, Value *value)
{
    const Window *window = &value->attribute.window;
    Value *x = value->input[0], *dy = value->input[1];
    const int *input = x->shape.dim + x->shape.rank - 3;
    LExpr *output[MAX_RANK], *from[MAX_RANK], *at[MAX_RANK];
    lower_nest(lower, value->shape, output);
    int outside = lower->open_count, space = x->shape.rank - 3;
    LVariable *sum = lower_accumulator(lower, "sum", LTYPE_REAL, 1, l_real(0));
    for (int i = 0; i < space; i++)
        from[i] = at[i] = lower_loop(lower, i == 0 ? "b" : "i", dy->shape.dim[i]);
    at[space] = lower_loop(lower, "y", dy->shape.dim[space]);
    at[space + 1] = lower_loop(lower, "x", dy->shape.dim[space + 1]);
    at[space + 2] = output[3];
    LExpr *inside = l_boolean(true);
    for (int axis = 0; axis < 2; axis++) {
        from[space + axis] = window_input(window, axis, at[space + axis], output[axis]);
        inside = l_and(inside, l_in_range(from[space + axis], 0, input[axis]));
    }
    LExpr *group = l_divide(output[3], value->shape.dim[3] / window->groups);
    from[space + 2] = l_add(l_scale(group, value->shape.dim[2]), output[2]);
    LExpr *element = window_element(lower, x, from, inside, l_real(0));
    lower_append(lower, l_assign(sum, l_fma(element, lower_at(lower, dy, at), l_variable(sum))));
    lower_close_to(lower, outside);
    lower_finish(lower, output, l_variable(sum));
}

static int64_t flops(const Value *value)
{
    const int *size = value->shape.dim;
    return 2 * window_products(&value->attribute.window, value->input[0]->shape) * size[2] * size[3];
}

const Op op_conv_kernel_grad = {
    .name = "conv_kernel_grad",
    .infer = infer,
    .gradient = gradient,
    .batch = batch,
    .reference = reference,
    .lower = lower_conv_kernel_grad,
    .flops = flops,
};
