// total: what a metric adds to its running sum for this batch: the sum of a value over the real examples. Exists until
// the batch pass.
#include "loops.h"

static void infer(Value *value)
{
    value->shape = value->input[0]->shape;
    value->type = value->input[0]->type;
    value->batched = false;
}

// The language's `total(x)` is bound by the elaborator, which owns the tensor of the running sum.
const Op op_total = {.name = "total", .infer = infer};
