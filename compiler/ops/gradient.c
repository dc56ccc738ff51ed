// gradient: the gradient of the graph's loss with respect to a parameter. A leaf; attribute: the parameter. Optimizers
// are elaborated over it, and the gradient pass replaces it.
#include "loops.h"

static void infer(Value *value)
{
    if (!shape_equal(value->shape, value->attribute.tensor->shape) || value->type != TYPE_REAL)
        BUG("gradient of %s has shape %s", value->attribute.tensor->name, shape_text(value->shape));
}

const Op op_gradient = {.name = "gradient", .infer = infer};
