// Rules of the simplify pass for convolutions: one of single pixels is a contraction, which has more forms.
// Requires, provides, invalidates: as simplify.c.
#include "simplify.h"

// Does each pixel of the output see one of the input, the one at its place, in all its channels?
static bool is_of_pixels(const Window *window)
{
    for (int axis = 0; axis < 2; axis++)
        if (window->size[axis] != 1 || window->stride[axis] != 1 || window->pad_low[axis] != 0 ||
            window->pad_high[axis] != 0)
            return false;
    return window->groups == 1;
}

// x[..., c] times the kernel [1, 1, c, f], or one whose channels and filters were exchanged.
static Value *conv_of_pixels(Graph *g, Value *v)
{
    Value *x = v->input[0], *kernel = v->input[1];
    if (!is_of_pixels(&v->attribute.window))
        return NULL;
    bool exchanged = kernel->op == &op_transpose && kernel->attribute.transpose.axis[2] == 3;
    if (exchanged)
        kernel = kernel->input[0];
    Value *matrix = graph_reshape(g, kernel, shape_of(2, kernel->shape.dim + 2));
    return graph_contract(g, x, matrix, 0, NULL, NULL, 1, (int[]){x->shape.rank - 1}, (int[]){exchanged ? 1 : 0});
}

// The sum over all pixels of x[..., c] times dy[..., f]. Axes of size 1 give it the shape of the kernel, so that an
// update of that can be part of it.
static Value *kernel_grad_of_pixels(Graph *g, Value *v)
{
    Value *x = v->input[0], *dy = v->input[1];
    int pixels = x->shape.rank - 1, axis[MAX_RANK];
    if (!is_of_pixels(&v->attribute.window) || x->shape.rank + 2 > MAX_RANK)
        return NULL;
    Shape shape = x->shape;
    shape.rank += 2;
    shape.dim[pixels] = shape.dim[pixels + 1] = 1;
    shape.dim[pixels + 2] = x->shape.dim[pixels];
    for (int i = 0; i < pixels; i++)
        axis[i] = i;
    return graph_contract(g, graph_reshape(g, x, shape), dy, 0, NULL, NULL, pixels, axis, axis);
}

const Rule conv_rules[] = {
    {&op_conv, NULL, conv_of_pixels},
    {&op_conv_kernel_grad, NULL, kernel_grad_of_pixels},
    {0},
};
