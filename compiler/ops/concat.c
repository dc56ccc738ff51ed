// concat: tensors one after the other along an axis. Attribute: the axis.
#include "loops.h"

#include "elaborate.h"

static void infer(Value *value)
{
    int axis = value->attribute.concat.axis;
    value->shape = value->input[0]->shape;
    value->type = value->input[0]->type;
    if (axis < 0 || axis >= value->shape.rank)
        BUG("concat of %s along axis %d", shape_text(value->shape), axis);
    for (int i = 1; i < value->input_count; i++) {
        Shape shape = value->input[i]->shape;
        int size = shape.dim[axis];
        shape.dim[axis] = value->shape.dim[axis];
        if (!shape_equal(shape, value->shape) || value->input[i]->type != value->type)
            BUG("concat of %s and %s", shape_text(value->shape), shape_text(value->input[i]->shape));
        value->shape.dim[axis] += size;
    }
}

static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    int axis = value->attribute.concat.axis, start[MAX_RANK] = {0}, stride[MAX_RANK];
    for (int i = 0; i < value->shape.rank; i++)
        stride[i] = 1;
    for (int i = 0; i < which; i++)
        start[axis] += value->input[i]->shape.dim[axis];
    return graph_slice(graph, dy, start, value->input[which]->shape.dim, stride);
}

static Value *batch(Graph *graph, Value *value, Value **input)
{
    Value **part = mem_alloc((size_t)value->input_count * sizeof *part);
    for (int i = 0; i < value->input_count; i++)
        part[i] = graph_repeat(graph, input[i]);
    return graph_concat(graph, value->input_count, part, value->attribute.concat.axis + 1);
}

// Of parts first .. first + count - 1, which begin at `start`: by bisection on the index along the axis.
static LExpr *choose(Lower *lower, Value *value, LExpr **index, int first, int count, int start)
{
    int axis = value->attribute.concat.axis;
    if (count == 1) {
        LExpr *inner[MAX_RANK];
        for (int i = 0; i < value->shape.rank; i++)
            inner[i] = i == axis ? l_add_constant(index[i], -start) : index[i];
        return lower_at(lower, value->input[first], inner);
    }
    int half = count / 2, middle = start;
    for (int i = first; i < first + half; i++)
        middle += value->input[i]->shape.dim[axis];
    if (index[axis]->high < middle)
        return choose(lower, value, index, first, half, start);
    if (index[axis]->low >= middle)
        return choose(lower, value, index, first + half, count - half, middle);
    lower->guarded++;
    LExpr *low = choose(lower, value, index, first, half, start);
    LExpr *high = choose(lower, value, index, first + half, count - half, middle);
    lower->guarded--;
    return l_select(l_less(index[axis], l_integer(middle)), low, high);
}

static LExpr *at(Lower *lower, Value *value, LExpr **index)
{
    return choose(lower, value, index, 0, value->input_count, 0);
}

// ---- concat(list, axis), stack(list, axis) --------------------------------------------------------

// The tensors of the list argument, all of one element type. Each item is checked as if it were an argument itself.
static Value **list_of_tensors(Call *call, int *count)
{
    Datum *list = call->argument[0];
    if (list->kind != DATUM_LIST || list->count == 0) {
        argument_error(call, 0, "expected a list of tensors, got %s", datum_text(list));
        return NULL;
    }
    *count = list->count;
    Value **value = mem_alloc((size_t)*count * sizeof *value);
    bool any_real = false;
    for (int i = 0; i < *count; i++) {
        Call item = *call;
        item.argument = &list->item[i];
        if (!argument_tensor(&item, 0, &value[i]))
            return NULL;
        any_real |= value[i]->type == TYPE_REAL;
    }
    for (int i = 0; i < *count; i++) {
        if (any_real && value[i]->type == TYPE_INT)
            value[i] = graph_unary(call->graph, "to_real", value[i]);
        if (value[i]->type != value[0]->type) {
            argument_error(call, 0, "tensor %d of the list is %s, tensor 0 is %s", i, type_name(value[i]->type),
                           type_name(value[0]->type));
            return NULL;
        }
    }
    return value;
}

static Datum *call_concat(Call *call)
{
    int count, axis;
    Value **value = list_of_tensors(call, &count);
    if (!value || !argument_axis(call, 1, value[0]->shape.rank, &axis))
        return NULL;
    for (int i = 1; i < count; i++) {
        Shape shape = value[i]->shape;
        bool fits = shape.rank == value[0]->shape.rank;
        if (fits)
            shape.dim[axis] = value[0]->shape.dim[axis];
        if (!fits || !shape_equal(shape, value[0]->shape))
            return argument_error(call, 0, "tensor %d of the list is %s, tensor 0 is %s: only axis %d may differ", i,
                                  shape_text(value[i]->shape), shape_text(value[0]->shape), axis);
    }
    return datum_tensor(graph_concat(call->graph, count, value, axis));
}

static Datum *call_stack(Call *call)
{
    int count, axis;
    Value **value = list_of_tensors(call, &count);
    if (!value || !argument_axis(call, 1, value[0]->shape.rank + 1, &axis))
        return NULL;
    Shape one = value[0]->shape, shape = {.rank = one.rank + 1};
    if (one.rank == MAX_RANK)
        return argument_error(call, 0, "more than %d axes", MAX_RANK);
    for (int i = 0; i < shape.rank; i++)
        shape.dim[i] = i < axis ? one.dim[i] : i == axis ? 1 : one.dim[i - 1];
    for (int i = 0; i < count; i++) {
        if (!shape_equal(value[i]->shape, one))
            return argument_error(call, 0, "tensor %d of the list is %s, tensor 0 is %s", i,
                                  shape_text(value[i]->shape), shape_text(one));
        value[i] = graph_reshape(call->graph, value[i], shape);
    }
    return datum_tensor(graph_concat(call->graph, count, value, axis));
}

static const Binding bindings[] = {
    {"concat(list, axis = -1)", call_concat, "the tensors of a list one after the other along an axis"},
    {"stack(list, axis = 0)", call_stack, "the tensors of a list along a new axis"},
    {NULL, NULL, NULL},
};

static const char *const samples[] = {
    "x: [3, 4], y: [3, 2] => concat([x, y])",
    "x: [2, 3], y: [1, 3], z: [4, 3] => concat([x, y, z], 0)",
    "x: [3, 4], y: [3, 4] => stack([x, y])",
    "x: [3, 4], y: [3, 4], z: [3, 4] => stack([x, y, z], -1)",
    NULL,
};

const Op op_concat = {
    .name = "concat",
    .binding = bindings,
    .infer = infer,
    .gradient = gradient,
    .batch = batch,
    .at = at,
    .samples = samples,
};
