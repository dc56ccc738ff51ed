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
    Buffer *whole = buffer->base ? buffer->base : buffer->stack;
    return whole ? storage_of(whole) : buffer;
}

const Buffer *buffer_storage(const Buffer *buffer)
{
    return buffer->base ? buffer_storage(buffer->base) : buffer;
}

const Buffer *buffer_root(const Buffer *buffer)
{
    const Buffer *whole = buffer->base ? buffer->base : buffer->stack;
    return whole ? buffer_root(whole) : buffer;
}

int64_t slot_bytes(const Buffer *slot)
{
    return slot->stack->bytes / slot->stack->shape.dim[0];
}

bool slots_differ(const Buffer *a, const Buffer *b)
{
    return a->stack && a->stack == b->stack && a->level == b->level && a->level > 0 && a->shift != b->shift;
}

bool buffers_overlap(const Buffer *a, const Buffer *b)
{
    a = buffer_storage(a);
    b = buffer_storage(b);
    if (slots_differ(a, b))
        return false;
    a = buffer_root(a);
    b = buffer_root(b);
    if (a->tensor || b->tensor || a->literal || b->literal)
        return a == b || (a->tensor && a->tensor == b->tensor);
    return a->offset < b->offset + b->bytes && b->offset < a->offset + a->bytes;
}

static bool in_arena(const Buffer *buffer)
{
    return !buffer->tensor && !buffer->literal && !buffer->base && !buffer->stack && buffer->rows == 0;
}

static void touch(Buffer *buffer, int kernel)
{
    Buffer *storage = storage_of(buffer);
    if (storage->first < 0)
        storage->first = kernel;
    storage->last = kernel;
}

// All that a loop works with is there as long as it runs.
static void touch_loop(const Loop *loop, int kernel)
{
    for (int i = 0; i < loop->scan->port_count; i++)
        if (loop->history[i])
            touch(loop->history[i], kernel);
    for (int i = 0; i < loop->body->buffer_count; i++) {
        Buffer *buffer = loop->body->buffer[i];
        buffer->first = buffer->last = -1;
        if (in_arena(buffer))
            touch(buffer, kernel);
    }
    for (int i = 0; i < loop->body->kernel_count; i++)
        if (loop->body->kernel[i]->loop)
            touch_loop(loop->body->kernel[i]->loop, kernel);
}

static void find_lifetimes(Plan *plan)
{
    for (int i = 0; i < plan->buffer_count; i++)
        plan->buffer[i]->first = plan->buffer[i]->last = -1;
    for (int i = 0; i < plan->kernel_count; i++) {
        Kernel *kernel = plan->kernel[i];
        if (kernel->loop)
            touch_loop(kernel->loop, i);
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
    if (count > 0)
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

typedef struct BufferList {
    Buffer **item;
    int count;
} BufferList;

// The arena's buffers of a plan and of its loops.
static void list_buffers(const Plan *plan, BufferList *list)
{
    for (int i = 0; i < plan->buffer_count; i++)
        if (in_arena(plan->buffer[i]) && plan->buffer[i]->first >= 0) {
            list->item = mem_grow(list->item, list->count, sizeof(Buffer *));
            list->item[list->count++] = plan->buffer[i];
        }
    for (int i = 0; i < plan->kernel_count; i++)
        if (plan->kernel[i]->loop)
            list_buffers(plan->kernel[i]->loop->body, list);
}

// Of a slot: as it is in step 0.
static int64_t find_offset(const Buffer *buffer)
{
    if (buffer->base)
        return find_offset(buffer->base);
    return buffer->stack ? find_offset(buffer->stack) + buffer->shift * slot_bytes(buffer) : buffer->offset;
}

static void place_parts(const Plan *plan)
{
    for (int i = 0; i < plan->buffer_count; i++)
        plan->buffer[i]->offset = find_offset(plan->buffer[i]);
    for (int i = 0; i < plan->kernel_count; i++)
        if (plan->kernel[i]->loop)
            place_parts(plan->kernel[i]->loop->body);
}

void plan_memory(Plan *plan)
{
    find_lifetimes(plan);
    BufferList waiting = {0};
    list_buffers(plan, &waiting);
    place_buffers(plan, waiting.item, waiting.count);
    place_parts(plan);
}

static void place_scratch_buffer(Plan *plan, Buffer *buffer, int number, BufferList *placed)
{
    buffer->first = buffer->last = number;
    buffer->bytes = shape_count(buffer->shape) * (plan->program->real_is_double ? 8 : 4);
    buffer->offset = lowest_gap(placed->item, placed->count, buffer);
    placed->item = mem_grow(placed->item, placed->count, sizeof(Buffer *));
    placed->item[placed->count++] = buffer;
    qsort(placed->item, (size_t)placed->count, sizeof(Buffer *), lower_first);
    plan->sum_bytes += padded(buffer->bytes);
    if (buffer->offset + padded(buffer->bytes) > plan->arena_bytes)
        plan->arena_bytes = buffer->offset + padded(buffer->bytes);
}

// The arrays of kernel `number` of the entry, or of one in its loop.
static void place_scratch_of(Plan *plan, const Kernel *kernel, int number, BufferList *placed)
{
    for (int i = 0; i < kernel->parameter_count; i++)
        if (kernel->parameter[i]->scratch)
            place_scratch_buffer(plan, kernel->parameter[i], number, placed);
    for (int i = 0; kernel->loop && i < kernel->loop->body->kernel_count; i++)
        place_scratch_of(plan, kernel->loop->body->kernel[i], number, placed);
}

void place_scratch(Plan *plan)
{
    BufferList placed = {0};
    list_buffers(plan, &placed);
    if (placed.count > 0)
        qsort(placed.item, (size_t)placed.count, sizeof(Buffer *), lower_first);
    for (int i = 0; i < plan->kernel_count; i++)
        place_scratch_of(plan, plan->kernel[i], i, &placed);
}

// Two buffers of one kernel, or two that live at the same time, share no byte.
static void verify_memory(const Plan *plan, const char *after)
{
    BufferList list = {0};
    list_buffers(plan, &list);
    for (int i = 0; i < list.count; i++)
        for (int j = 0; j < i; j++) {
            const Buffer *a = list.item[i], *b = list.item[j];
            if (lives_with(a, b) && a->offset < b->offset + b->bytes && b->offset < a->offset + a->bytes)
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
        if (kernel->loop)
            verify_order(kernel->loop->body, after);
    }
}

void plan_verify(const Plan *plan, const char *after)
{
    verify_order(plan, after);
    if (plan->arena_bytes > 0)
        verify_memory(plan, after);
}
