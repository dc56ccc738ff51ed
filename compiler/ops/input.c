// input: a persistent tensor or a data field, as it is when the entry starts. Attribute: the tensor.
#include "loops.h"

static void infer(Value *value)
{
    const Tensor *tensor = value->attribute.tensor;
    Shape shape = value->shape;
    if (tensor->batched && shape.rank == tensor->shape.rank + 1)
        shape = shape_of(shape.rank - 1, shape.dim + 1);
    if (!shape_equal(shape, tensor->shape) || value->type != tensor->type)
        BUG("input %s: %s for a tensor %s", tensor->name, shape_text(value->shape), shape_text(tensor->shape));
}

static Value *batch(Graph *graph, Value *value, Value **input)
{
    (void)input;
    return graph_input(graph, value->attribute.tensor);
}

// There is no `at`: an input always is a buffer.
const Op op_input = {.name = "input", .infer = infer, .batch = batch};
