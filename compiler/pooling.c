// Pooling: what the gradient of a maximum over windows needs of the image is where the maximum of each window was.
// Requires: a simplified graph. Provides: op_unpool and op_pool_place in place of op_pool_grad of a maximum over
// windows that lie side by side. Invalidates: Value.id (numbered anew), Value.replacement.
//
// The image is needed no longer once it is pooled, and it is larger than all that comes of it. Where the gradient was
// to be masked by a function of the image, as that of relu(x) = max(x, 0) by x > 0, the windows' gradients are masked
// instead: elements that a window's gradient does not reach are 0 anyway, and the one that it reaches is the maximum. A
// sum over the pixels is the sum over the windows.
#include "graph.h"

#include <string.h>

enum { MAX_WINDOW = 16 }; // elements of a window

static bool is_max_of_windows(const Value *value)
{
    const Window *window = &value->attribute.pool.window;
    if (value->op != &op_pool_grad || value->attribute.pool.kind != REDUCE_MAX || value->input[1]->op != &op_pool ||
        value->input[1]->input[0] != value->input[0])
        return false;
    for (int i = 0; i < 2; i++)
        if (window->stride[i] != window->size[i] || window->dilation[i] != 1 || window->pad_low[i] != 0 ||
            window->pad_high[i] != 0)
            return false;
    return window->size[0] * window->size[1] <= MAX_WINDOW;
}

static bool is_zero(const Value *value)
{
    while (value->op == &op_broadcast)
        value = value->input[0];
    return value->op == &op_constant && value->attribute.constant.value == 0;
}

// The same function of y as `value` is of x, element by element; NULL if it is of something else, too.
static Value *of_maximum(Graph *graph, Value *value, const Value *x, Value *y)
{
    if (value == x)
        return y;
    if (value->op == &op_broadcast && value->input[0]->op == &op_constant)
        return graph_full(graph, value->type, value->input[0]->attribute.constant.value, y->shape);
    if (value->op != &op_map)
        return NULL;
    Value *input[3];
    for (int i = 0; i < value->input_count; i++)
        if (!(input[i] = of_maximum(graph, value->input[i], x, y)))
            return NULL;
    return graph_map(graph, value->attribute.function->name, value->input_count, input);
}

static Value *unpool(Graph *graph, const Value *grad)
{
    graph_place(graph, grad->input[1]);
    Value *input[2] = {graph_add(graph, &op_pool_place, grad->attribute, 2, grad->input), grad->input[2]};
    graph_place(graph, grad);
    return graph_add_shaped(graph, &op_unpool, grad->attribute, grad->shape, TYPE_REAL, 2, input);
}

// select(function of the image, gradient for the image, 0)
static Value *mask_windows(Graph *graph, const Value *value)
{
    if (value->op != &op_map || strcmp(value->attribute.function->name, "select") != 0 || !is_zero(value->input[2]) ||
        value->input[1]->op != &op_unpool)
        return NULL;
    const Value *grad = value->input[1];
    const Value *place = grad->input[0];
    Value *mask = of_maximum(graph, value->input[0], place->input[0], place->input[1]);
    if (!mask)
        return NULL;
    Value *zero = graph_full(graph, TYPE_REAL, 0, mask->shape), *input[2] = {grad->input[0]};
    input[1] = graph_select(graph, mask, grad->input[1], zero);
    return graph_add_shaped(graph, &op_unpool, grad->attribute, grad->shape, TYPE_REAL, 2, input);
}

static Value *sum_windows(Graph *graph, const Value *value)
{
    if (value->op != &op_reduce || value->attribute.reduce.kind != REDUCE_SUM || value->input[0]->op != &op_unpool)
        return NULL;
    unsigned pixels = 3u << (value->input[0]->shape.rank - 3);
    if ((value->attribute.reduce.axes & pixels) != pixels)
        return NULL;
    return graph_reduce(graph, REDUCE_SUM, value->input[0]->input[1], value->attribute.reduce.axes);
}

static Value *rewrite(Graph *graph, const Value *value)
{
    graph_place(graph, value);
    if (is_max_of_windows(value))
        return unpool(graph, value);
    Value *result = mask_windows(graph, value);
    return result ? result : sum_windows(graph, value);
}

static void keep(Graph *graph, Value *value)
{
    value->id = graph->count;
    graph->value = mem_grow(graph->value, graph->count, sizeof *graph->value);
    graph->value[graph->count++] = value;
}

static Value *replaced(Value *value)
{
    return value->replacement ? value->replacement : value;
}

void graph_pooling(Graph *graph)
{
    Value **value = graph->value;
    Graph before = *graph;
    graph->value = NULL;
    graph->count = 0;
    for (int i = 0; i < before.count; i++)
        value[i]->replacement = NULL;
    for (int i = 0; i < before.count; i++) {
        for (int k = 0; k < value[i]->input_count; k++)
            value[i]->input[k] = replaced(value[i]->input[k]);
        value[i]->replacement = rewrite(graph, value[i]);
        if (!value[i]->replacement)
            keep(graph, value[i]);
        else if (value[i]->name)
            value[i]->replacement->name = value[i]->name;
    }
    for (int i = 0; i < graph->store_count; i++)
        graph->store[i].value = replaced(graph->store[i].value);
    if (graph->loss)
        graph->loss = replaced(graph->loss);
    graph_place(graph, &(Value){.span = before.span,
                                .instance = before.instance,
                                .function = before.function,
                                .backward = before.backward});
    graph_drop_dead(graph);
}
