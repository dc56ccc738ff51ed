// winograd_spread: what `winograd` computes, with the output as the sum of what the tiles of x spread over it: tiles of
// (n - 2) x (n - 2) input and n x n output pixels. Its kernel is that of the convolution turned round. Padding is at
// most 2.
#include "window_support.h"

#include "kernels/kernels.h"

static void infer(Value *value)
{
    op_winograd.infer(value);
}

static int64_t flops(const Value *value)
{
    return op_winograd.flops(value);
}

const Op op_winograd_spread = {
    .name = "winograd_spread",
    .infer = infer,
    .lower = lower_winograd_spread,
    .finishes_once = true,
    .is_convolution = true,
    .flops = flops,
};
