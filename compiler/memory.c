// The memory plan: an arena offset for every buffer that is not a tensor.
// Requires: kernels in their final order. Provides: Buffer.first, .last, .offset; Plan.arena_bytes, .sum_bytes.
// Invalidates: nothing.
//
// Buffers alive at the same time must not overlap. Placing the largest first, each at the lowest offset that is free
// during its life, is the classic greedy for this packing problem (Pisarchyk & Lee, 2020, "greedy by size").
#include "plan.h"

#include <stdlib.h>
#include <string.h>

enum { ALIGNMENT = 64 }; // a cache line, and the widest vector

static Buffer *storage_of(Buffer *buffer)
{
    return buffer->base ? storage_of(buffer->base) : buffer;
}

const Buffer *buffer_storage(const Buffer *buffer)
{
    return buffer->base ? buffer_storage(buffer->base) : buffer;
}

bool buffers_overlap(const Buffer *a, const Buffer *b)
{
    a = buffer_storage(a);
    b = buffer_storage(b);
    if (a->tensor || b->tensor || a->literal || b->literal)
        return a == b || (a->tensor && a->tensor == b->tensor);
    return a->offset < b->offset + b->bytes && b->offset < a->offset + a->bytes;
}

static bool in_arena(const Buffer *buffer)
{
    return !buffer->tensor && !buffer->literal && !buffer->base && buffer->rows == 0;
}

static void touch(Buffer *buffer, int kernel)
{
    Buffer *storage = storage_of(buffer);
    if (storage->first < 0)
        storage->first = kernel;
    storage->last = kernel;
}

static void find_lifetimes(Plan *plan)
{
    for (int i = 0; i < plan->buffer_count; i++)
        plan->buffer[i]->first = plan->buffer[i]->last = -1;
    for (int i = 0; i < plan->kernel_count; i++) {
        Kernel *kernel = plan->kernel[i];
        for (int j = 0; j < kernel->value_count; j++)
            for (int k = 0; k < kernel->value[j]->input_count; k++)
                if (kernel->value[j]->input[k]->buffer)
                    touch(kernel->value[j]->input[k]->buffer, i);
        for (int j = 0; j < kernel->output_count; j++) {
            touch(kernel->output[j].buffer, i);
            if (kernel->output[j].value->buffer) // a copy loads what another kernel stored
                touch(kernel->output[j].value->buffer, i);
        }
    }
}

static int larger_first(const void *a, const void *b)
{
    const Buffer *x = *(Buffer *const *)a, *y = *(Buffer *const *)b;
    if (x->bytes != y->bytes)
        return x->bytes < y->bytes ? 1 : -1;
    return x->first - y->first; // a stable order: the same program gives the same C
}

static int lower_first(const void *a, const void *b)
{
    const Buffer *x = *(Buffer *const *)a, *y = *(Buffer *const *)b;
    return (x->offset > y->offset) - (x->offset < y->offset);
}

static int64_t padded(int64_t bytes)
{
    return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
}

static bool lives_with(const Buffer *a, const Buffer *b)
{
    return a->first <= b->last && b->first <= a->last;
}

// The lowest gap between the placed buffers that live at the same time; `placed` is sorted by offset.
static int64_t lowest_gap(Buffer *const *placed, int count, const Buffer *buffer)
{
    int64_t offset = 0;
    for (int i = 0; i < count; i++) {
        if (!lives_with(placed[i], buffer))
            continue;
        if (offset + padded(buffer->bytes) <= placed[i]->offset)
            break;
        if (placed[i]->offset + padded(placed[i]->bytes) > offset)
            offset = placed[i]->offset + padded(placed[i]->bytes);
    }
    return offset;
}

static void place_buffers(Plan *plan, Buffer **waiting, int count)
{
    Buffer **placed = mem_alloc((size_t)(count + 1) * sizeof *placed);
    qsort(waiting, (size_t)count, sizeof *waiting, larger_first);
    for (int i = 0; i < count; i++) {
        waiting[i]->offset = lowest_gap(placed, i, waiting[i]);
        placed[i] = waiting[i];
        qsort(placed, (size_t)i + 1, sizeof *placed, lower_first);
        int64_t end = waiting[i]->offset + padded(waiting[i]->bytes);
        plan->sum_bytes += padded(waiting[i]->bytes);
        if (end > plan->arena_bytes)
            plan->arena_bytes = end;
    }
}

void plan_memory(Plan *plan)
{
    find_lifetimes(plan);
    Buffer **waiting = mem_alloc((size_t)(plan->buffer_count + 1) * sizeof *waiting);
    int count = 0;
    for (int i = 0; i < plan->buffer_count; i++)
        if (in_arena(plan->buffer[i]) && plan->buffer[i]->first >= 0)
            waiting[count++] = plan->buffer[i];
    place_buffers(plan, waiting, count);
    for (int i = 0; i < plan->buffer_count; i++)
        if (plan->buffer[i]->base)
            plan->buffer[i]->offset = plan->buffer[i]->base->offset;
}

// Two buffers of one kernel, or two that live at the same time, share no byte.
static void verify_memory(const Plan *plan, const char *after)
{
    for (int i = 0; i < plan->buffer_count; i++)
        for (int j = 0; j < i; j++) {
            const Buffer *a = plan->buffer[i], *b = plan->buffer[j];
            if (in_arena(a) && in_arena(b) && a->first >= 0 && b->first >= 0 && lives_with(a, b) &&
                a->offset < b->offset + b->bytes && b->offset < a->offset + a->bytes)
                BUG("after %s: %s and %s overlap", after, a->name, b->name);
        }
}

// Every operand that a kernel loads was stored by a kernel before it.
static void verify_order(const Plan *plan, const char *after)
{
    bool *done = mem_alloc((size_t)plan->graph->count + 1);
    for (int i = 0; i < plan->kernel_count; i++) {
        const Kernel *kernel = plan->kernel[i];
        for (int j = 0; j < kernel->value_count; j++)
            for (int k = 0; k < kernel->value[j]->input_count; k++) {
                const Value *input = kernel->value[j]->input[k];
                if (input->kernel && input->buffer && input->kernel->whole != kernel && !done[input->mark])
                    BUG("after %s: %s loads value %d before it is stored", after, kernel->name, input->id);
            }
        for (int j = 0; j < kernel->output_count; j++)
            done[kernel->output[j].value->mark] = true;
    }
}

void plan_verify(const Plan *plan, const char *after)
{
    verify_order(plan, after);
    if (plan->arena_bytes > 0)
        verify_memory(plan, after);
}
