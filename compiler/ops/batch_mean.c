// batch_mean: the mean of a value over the examples of the batch; one value for all examples, of the shape that it has
// for one. Exists until the batch pass, which makes it a weighted sum over the batch axis.
#include "loops.h"

#include "elaborate.h"

static void infer(Value *value)
{
    value->shape = value->input[0]->shape;
    value->type = value->input[0]->type;
    value->batched = false;
}

static Datum *call_batch_mean(Call *call)
{
    Value *x;
    if (!argument_real_tensor(call, 0, &x))
        return NULL;
    return datum_tensor(graph_batch_mean(call->graph, x));
}

static const char *const samples[] = {"x: [3, 4] => batch_mean(x)", "x: [4] => x - batch_mean(x)", NULL};

const Op op_batch_mean = {
    .name = "batch_mean",
    .signature = "batch_mean(x)",
    .call = call_batch_mean,
    .summary = "the mean of x over the examples of the batch",
    .infer = infer,
    .samples = samples,
};
