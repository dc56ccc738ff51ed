// A product is busy with multiplying for long enough to bring nearer what will be needed from beyond the caches:
//
// - what follows its sums in the kernel loads and stores in the place of each of them, if that is large;
// - in a loop over steps, sequences that the next step will read. They are larger than the caches, and each step works
//   on another part of them; the largest product of a step does it.
//
// Part of lowering.
// Requires: plans of loops with buffers. Provides: what product.c asks. Invalidates: nothing.
#include "product.h"

enum {
    CACHE_BYTES = 1 << 20, // a sequence of so many bytes does not stay in the cache
    FAR_BYTES = 1 << 17,   // nor do, as a rule, so many beside what a product reads
};

static bool is_product_of(const Kernel *kernel, const Value *value)
{
    return kernel->anchor && kernel->anchor->op == &op_contract && shape_equal(kernel->anchor->shape, value->shape);
}

// Of products of equal shape, the one with the most to do.
static bool is_largest(const Plan *plan, const Kernel *kernel, const Value *value)
{
    for (int i = 0; i < plan->kernel_count; i++) {
        const Kernel *other = plan->kernel[i];
        if (is_product_of(other, value) &&
            (other->flops > kernel->flops || (other->flops == kernel->flops && other->node < kernel->node)))
            return false;
    }
    return true;
}

static bool is_read(const Plan *plan, const Buffer *slot)
{
    for (int i = 0; i < plan->kernel_count; i++)
        for (int k = 0; k < plan->kernel[i]->value_count; k++)
            for (int n = 0; n < plan->kernel[i]->value[k]->input_count; n++)
                if (plan->kernel[i]->value[k]->input[n]->buffer == slot)
                    return true;
    return false;
}

int find_next_step(const Product *product, Ahead *ahead)
{
    const Plan *plan = product->lower->plan;
    const Value *value = product->value;
    bool is_matrix = value->shape.rank == 2 && product->rows.count == 1 && product->column_axes.count == 1;
    int count = 0;
    if (!plan->loop || !is_matrix || !is_largest(plan, product->lower->kernel, value))
        return 0;
    const Scan *scan = plan->loop->scan;
    for (int i = 0; i < scan->port_count && count < MAX_AHEAD; i++) {
        Buffer *slot = scan->port[i].leaf->attribute.tensor->buffer;
        if (scan->port[i].kind == PORT_SEQUENCE && slot && shape_equal(slot->shape, value->shape) &&
            slot->type == TYPE_REAL && scan->steps * slot->bytes >= CACHE_BYTES && is_read(plan, slot))
            ahead[count++] = (Ahead){slot, scan->reverse ? -value->shape.dim[0] : value->shape.dim[0]};
    }
    return count;
}

bool is_far(const Product *product, const Buffer *buffer)
{
    return product->lower->plan->arena_bytes >= CACHE_BYTES && buffer->type == TYPE_REAL &&
           buffer->bytes >= FAR_BYTES && buffer->rows == 0 && !buffer->stack;
}

static void add_following(const Product *product, Buffer *buffer, Buffer **following, int *count)
{
    if (!is_far(product, buffer) || !shape_equal(buffer->shape, product->value->shape))
        return;
    for (int i = 0; i < *count; i++)
        if (same_storage(following[i], buffer))
            return;
    if (*count < MAX_AHEAD)
        following[(*count)++] = buffer;
}

int find_following(const Product *product, Buffer **following)
{
    const Kernel *kernel = product->lower->kernel;
    int count = 0;
    for (int i = 0; i < kernel->value_count; i++)
        for (int k = 0; kernel->value[i] != product->value && k < kernel->value[i]->input_count; k++) {
            const Value *input = kernel->value[i]->input[k];
            if (input->buffer && input->kernel != kernel)
                add_following(product, input->buffer, following, &count);
        }
    for (int i = 0; i < kernel->output_count; i++)
        add_following(product, kernel->output[i].buffer, following, &count);
    return count;
}
