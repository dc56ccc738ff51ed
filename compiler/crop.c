// Crop: rows and columns at the end of an image that nothing reads are not computed: what a pooling of 13 x 13 pixels
// by windows of 2 x 2 leaves over, and what only that was computed from. Requires: a batched graph, before gradients:
// those of what is left out are then not computed either. Provides: convolutions and poolings with less padding at the
// end, less than none where the input has more than they read; functions of their results element by element, in the
// smaller shape. Invalidates: Value.id (numbered anew).
#include "ops/window_support.h"

// What is read of a value along height and width; 0: nothing (yet).
typedef struct Need {
    int size[2];
    bool live;
} Need;

typedef struct Crop {
    Graph *graph;
    Need *need; // by Value.id
    bool *may_shrink;
} Crop;

static Window *window_of(Value *value)
{
    return value->op == &op_conv   ? &value->attribute.window
           : value->op == &op_pool ? &value->attribute.pool.window
                                   : NULL;
}

static int size_of(const Value *value, int i)
{
    return value->shape.rank >= 3 ? value->shape.dim[value->shape.rank - 3 + i] : 0;
}

// Are all elements along this axis the same, so that there can be any number of them?
static bool is_uniform(const Value *value, int axis)
{
    if (value->op != &op_broadcast)
        return false;
    for (int i = 0; i < value->input[0]->shape.rank; i++)
        if (value->attribute.broadcast.axis[i] == axis)
            return is_uniform(value->input[0], i);
    return true;
}

static bool is_uniform_image(const Value *value)
{
    return is_uniform(value, value->shape.rank - 3) && is_uniform(value, value->shape.rank - 2);
}

static bool may_shrink(const Crop *crop, Value *value)
{
    if (value->op != &op_map || value->shape.rank < 3)
        return window_of(value) != NULL;
    bool some = false;
    for (int i = 0; i < value->input_count; i++) {
        bool shrinks = crop->may_shrink[value->input[i]->id];
        if (!shrinks && !is_uniform_image(value->input[i]))
            return false;
        some |= shrinks;
    }
    return some;
}

// ---- what is read -----------------------------------------------------------------------------------

static bool add_need(Crop *crop, const Value *value, const int size[2])
{
    Need *need = &crop->need[value->id];
    bool more = !need->live;
    need->live = true;
    for (int i = 0; i < 2; i++) {
        int least = !crop->may_shrink[value->id] || size[i] > size_of(value, i) ? size_of(value, i) : size[i];
        more |= least > need->size[i];
        need->size[i] = least > need->size[i] ? least : need->size[i];
    }
    return more;
}

static bool add_all(Crop *crop, const Value *value)
{
    return add_need(crop, value, (const int[]){size_of(value, 0), size_of(value, 1)});
}

// What `value` reads of an input, given what is read of it.
static bool add_input(Crop *crop, Value *value, int which)
{
    const Value *input = value->input[which];
    const Window *window = which == 0 ? window_of(value) : NULL;
    const Need *need = &crop->need[value->id];
    int size[2];
    if (value->op == &op_map && crop->may_shrink[value->id])
        return add_need(crop, input, need->size);
    if (!window)
        return add_all(crop, input);
    for (int i = 0; i < 2; i++) {
        size[i] = (need->size[i] - 1) * window->stride[i] + window_extent(window, i) - window->pad_low[i];
        size[i] = size[i] < 1 ? 1 : size[i];
    }
    return add_need(crop, input, size);
}

// Operands of a function keep one shape.
static bool join_operands(Crop *crop, const Value *value)
{
    bool more = false;
    for (int i = 0; value->op == &op_map && i < value->input_count; i++)
        if (crop->may_shrink[value->id] && crop->may_shrink[value->input[i]->id])
            more |= add_need(crop, value, crop->need[value->input[i]->id].size);
    return more;
}

static void find_needs(Crop *crop)
{
    const Graph *graph = crop->graph;
    for (int i = 0; i < graph->store_count; i++)
        add_all(crop, graph->store[i].value);
    if (graph->loss)
        add_all(crop, graph->loss);
    for (bool more = true; more;) {
        more = false;
        for (int i = graph->count - 1; i >= 0; i--) {
            Value *value = graph->value[i];
            for (int k = 0; crop->need[i].live && k < value->input_count; k++)
                more |= add_input(crop, value, k);
            more |= crop->need[i].live && join_operands(crop, value);
        }
    }
}

// ---- the smaller graph --------------------------------------------------------------------------------

static Shape needed_shape(const Crop *crop, const Value *value)
{
    Shape shape = value->shape;
    for (int i = 0; crop->may_shrink[value->id] && crop->need[value->id].live && i < 2; i++)
        shape.dim[shape.rank - 3 + i] = crop->need[value->id].size[i];
    return shape;
}

// A uniform value in another shape.
static Value *resized(Graph *graph, Value *value, Shape shape)
{
    if (shape_equal(value->shape, shape))
        return value;
    Shape from = value->input[0]->shape;
    for (int i = 0; i < from.rank; i++)
        from.dim[i] = shape.dim[value->attribute.broadcast.axis[i]];
    return graph_broadcast(graph, resized(graph, value->input[0], from), shape, value->attribute.broadcast.axis);
}

static void shrink(const Crop *crop, Value *value)
{
    Shape shape = needed_shape(crop, value);
    Window *window = window_of(value);
    for (int i = 0; window && i < 2; i++) {
        int positions = shape.dim[shape.rank - 3 + i], input = size_of(value->input[0], i); // of the smaller input
        if (window_positions(window, i, input) != positions)
            window->pad_high[i] =
                (positions - 1) * window->stride[i] + window_extent(window, i) - window->pad_low[i] - input;
    }
    graph_place(crop->graph, value);
    for (int i = 0; !window && i < value->input_count; i++)
        if (!crop->may_shrink[value->input[i]->id])
            value->input[i] = resized(crop->graph, value->input[i], shape);
    value->shape = shape;
}

void graph_crop(Graph *graph)
{
    size_t count = (size_t)graph->count + 1;
    Crop crop = {.graph = graph,
                 .need = mem_alloc(count * sizeof *crop.need),
                 .may_shrink = mem_alloc(count * sizeof *crop.may_shrink)};
    for (int i = 0; i < graph->count; i++)
        crop.may_shrink[i] = may_shrink(&crop, graph->value[i]);
    find_needs(&crop);
    Graph before = *graph;
    graph->value = NULL;
    graph->count = 0;
    for (int i = 0; i < before.count; i++) {
        if (crop.need[i].live && crop.may_shrink[i])
            shrink(&crop, before.value[i]);
        graph->value = mem_grow(graph->value, graph->count, sizeof *graph->value);
        graph->value[graph->count++] = before.value[i];
    }
    before.value = graph->value;
    before.count = graph->count;
    *graph = before;
    for (int i = 0; i < graph->count; i++)
        graph->value[i]->id = i;
}
