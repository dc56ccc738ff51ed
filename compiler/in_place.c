// Results that take the place of an operand: what is computed element by element from a buffer that nothing needs
// afterwards goes into the same bytes. That saves memory, and lines that the cache would fetch only to write them.
// Part of the memory plan.
// Requires: kernels in their final order, lifetimes of buffers. Provides: Buffer.base and .heir of such results.
// Invalidates: lifetimes.
//
// Every element must be computed once, from nothing of the operand but the element at the same place: in kernels with
// one output, whose other values read the operand by maps of the output's shape alone. A gradient that goes on through
// a relu behind a convolution is one, a sum of gradients another.
#include "plan.h"

// Are its loops such that each element of the output is finished once?
static bool finishes_once(const Kernel *kernel)
{
    bool once = !kernel->anchor || kernel->anchor->op->finishes_once;
    return once && !kernel->loop && kernel->part_count == 0 && kernel->output_count == 1;
}

static bool is_plain(const Buffer *buffer)
{
    return buffer && !buffer->tensor && !buffer->literal && !buffer->base && !buffer->stack && buffer->rows == 0;
}

static int position(const Kernel *kernel, const Value *value)
{
    for (int i = 0; i < kernel->value_count; i++)
        if (kernel->value[i] == value)
            return i;
    return -1;
}

// Does the output follow from the operand, and is all that follows from it in the kernel a map of the output's shape?
static bool is_read_in_place(const Kernel *kernel, const Value *operand)
{
    const Value *output = kernel->output[0].value;
    bool *follows = mem_alloc((size_t)kernel->value_count);
    for (int i = 0; i < kernel->value_count; i++) {
        const Value *value = kernel->value[i];
        for (int k = 0; k < value->input_count; k++) {
            const Value *input = value->input[k];
            int at = position(kernel, input);
            bool outside = at < 0 && input->buffer;
            if (outside && input != operand && buffer_root(input->buffer) == operand->buffer)
                return false;
            follows[i] |= input == operand || (at >= 0 && follows[at]);
        }
        if (follows[i] && (value->op != &op_map || !shape_equal(value->shape, output->shape)))
            return false;
    }
    int last = position(kernel, output);
    return last >= 0 && follows[last];
}

static bool can_be_replaced(const Kernel *kernel, int number, const Value *operand)
{
    const Value *output = kernel->output[0].value;
    const Buffer *buffer = operand->buffer;
    return is_plain(buffer) && buffer->last == number && buffer->first < number && operand->type == output->type &&
           shape_equal(operand->shape, output->shape) && shape_equal(buffer->shape, output->shape) &&
           is_read_in_place(kernel, operand);
}

// The one that was stored last is the likeliest to be in the cache.
static Buffer *find_place(const Kernel *kernel, int number)
{
    Buffer *place = NULL;
    for (int i = 0; i < kernel->value_count; i++)
        for (int k = 0; k < kernel->value[i]->input_count; k++) {
            const Value *operand = kernel->value[i]->input[k];
            if (position(kernel, operand) < 0 && can_be_replaced(kernel, number, operand) &&
                (!place || operand->buffer->first > place->first))
                place = operand->buffer;
        }
    return place;
}

void take_places(Plan *plan)
{
    for (int i = 0; i < plan->kernel_count; i++) {
        const Kernel *kernel = plan->kernel[i];
        Buffer *result = finishes_once(kernel) ? kernel->output[0].buffer : NULL;
        if (!is_plain(result) || result->first != i)
            continue;
        Buffer *place = find_place(kernel, i);
        if (!place)
            continue;
        result->base = place;
        result->heir = true;
        place->last = result->last;
    }
}
