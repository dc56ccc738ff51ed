// The memory plan: an arena offset for every buffer that is not a tensor.
// Requires: kernels in their final order. Provides: Buffer.first, .last, .offset; Plan.arena_bytes, .sum_bytes.
// Invalidates: nothing.
//
// Buffers alive at the same time must not overlap. Each is placed at the lowest offset that is free during its life:
// the classic greedy for this packing problem, the largest first (Pisarchyk & Lee, 2020). Where this leaves gaps, other
// orders are tried.
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

// ---- orders in which buffers are placed. Each ends in a stable one: the same program gives the same C ---------------

static int compare(int64_t a, int64_t b)
{
    return (a > b) - (a < b);
}

static int earlier_first(const void *a, const void *b)
{
    const Buffer *x = *(Buffer *const *)a, *y = *(Buffer *const *)b;
    int order = compare(x->first, y->first);
    order = order ? order : compare(y->last, x->last);
    return order ? order : compare(x->number, y->number);
}

static int larger_first(const void *a, const void *b)
{
    const Buffer *x = *(Buffer *const *)a, *y = *(Buffer *const *)b;
    return x->bytes != y->bytes ? compare(y->bytes, x->bytes) : earlier_first(a, b);
}

static int longer_first(const void *a, const void *b)
{
    const Buffer *x = *(Buffer *const *)a, *y = *(Buffer *const *)b;
    int order = compare(y->last - y->first, x->last - x->first);
    return order ? order : larger_first(a, b);
}

static int larger_area_first(const void *a, const void *b)
{
    const Buffer *x = *(Buffer *const *)a, *y = *(Buffer *const *)b;
    int order = compare(y->bytes * (y->last - y->first + 1), x->bytes * (x->last - x->first + 1));
    return order ? order : larger_first(a, b);
}

static int lower_first(const void *a, const void *b)
{
    const Buffer *x = *(Buffer *const *)a, *y = *(Buffer *const *)b;
    return compare(x->offset, y->offset);
}

// Keeps `placed` sorted by offset.
static void insert_placed(Buffer **placed, int count, Buffer *buffer)
{
    for (; count > 0 && placed[count - 1]->offset > buffer->offset; count--)
        placed[count] = placed[count - 1];
    placed[count] = buffer;
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

// Numbers that live long would keep large holes below them from growing together.
static void move_small_first(Buffer **waiting, int count)
{
    enum { SMALL_BYTES = 256 };
    Buffer **large = mem_alloc((size_t)(count + 1) * sizeof *large);
    int small_count = 0, large_count = 0;
    for (int i = 0; i < count; i++)
        if (waiting[i]->bytes <= SMALL_BYTES)
            waiting[small_count++] = waiting[i];
        else
            large[large_count++] = waiting[i];
    memcpy(waiting + small_count, large, (size_t)large_count * sizeof *large);
}

// Places them in this order, small ones before; the end of the last one.
static int64_t place_in_order(Buffer **waiting, int count, int (*order)(const void *, const void *))
{
    Buffer **placed = mem_alloc((size_t)(count + 1) * sizeof *placed);
    int64_t end = 0;
    qsort(waiting, (size_t)count, sizeof *waiting, order);
    move_small_first(waiting, count);
    for (int i = 0; i < count; i++) {
        waiting[i]->offset = lowest_gap(placed, i, waiting[i]);
        insert_placed(placed, i, waiting[i]);
        int64_t own_end = waiting[i]->offset + padded(waiting[i]->bytes);
        end = own_end > end ? own_end : end;
    }
    return end;
}

// What no order can do without: all that lives at the same time.
static int64_t bytes_alive(Buffer *const *buffer, int count, int kernels)
{
    int64_t *change = mem_alloc((size_t)(kernels + 2) * sizeof *change), alive = 0, most = 0;
    for (int i = 0; i < count; i++) {
        change[buffer[i]->first] += padded(buffer[i]->bytes);
        change[buffer[i]->last + 1] -= padded(buffer[i]->bytes);
    }
    for (int i = 0; i <= kernels; i++) {
        alive += change[i];
        most = alive > most ? alive : most;
    }
    return most;
}

// The ends of what is alive, over all kernels: what is not reached leaves room for the arrays of a kernel.
static int64_t sum_of_ends(Buffer *const *buffer, int count, int kernels)
{
    int64_t *end = mem_alloc((size_t)(kernels + 1) * sizeof *end), sum = 0;
    for (int i = 0; i < count; i++)
        for (int k = buffer[i]->first; k <= buffer[i]->last; k++)
            if (buffer[i]->offset + buffer[i]->bytes > end[k])
                end[k] = buffer[i]->offset + buffer[i]->bytes;
    for (int k = 0; k < kernels; k++)
        sum += end[k];
    return sum;
}

// Tries the orders, the best known first, and keeps the one that takes the fewest bytes; of several the one with the
// lowest ends.
static void place_buffers(Plan *plan, Buffer **waiting, int count)
{
    static int (*const orders[])(const void *, const void *) = {larger_first, larger_area_first, longer_first,
                                                                earlier_first};
    enum { ORDERS = sizeof orders / sizeof orders[0] };
    if (count == 0)
        return;
    for (int i = 0; i < count; i++) {
        waiting[i]->number = i;
        plan->sum_bytes += padded(waiting[i]->bytes);
    }
    enum { PAGE = 4096 }; // orders that differ by less are equally good
    int64_t best = INT64_MAX - PAGE, lowest = INT64_MAX;
    int best_order = 0;
    for (int i = 0; i < ORDERS; i++) {
        int64_t bytes = place_in_order(waiting, count, orders[i]);
        int64_t ends = sum_of_ends(waiting, count, plan->kernel_count);
        if (bytes < best - PAGE || (bytes < best + PAGE && ends < lowest)) {
            best = bytes;
            lowest = ends;
            best_order = i;
        }
    }
    if (best_order != ORDERS - 1)
        place_in_order(waiting, count, orders[best_order]);
    plan->arena_bytes = best;
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

// Of a slot: as it is in step 0; of a slot of a ring in a loop: of the ring.
static int64_t find_offset(const Buffer *buffer)
{
    if (buffer->base)
        return find_offset(buffer->base);
    if (!buffer->stack)
        return buffer->offset;
    int shift = !buffer->stack->ring ? buffer->shift
                : buffer->level > 0  ? 0
                                     : buffer->shift % buffer->stack->shape.dim[0];
    return find_offset(buffer->stack) + shift * slot_bytes(buffer);
}

static void place_parts(const Plan *plan)
{
    for (int i = 0; i < plan->buffer_count; i++)
        plan->buffer[i]->offset = find_offset(plan->buffer[i]);
    for (int i = 0; i < plan->kernel_count; i++)
        if (plan->kernel[i]->loop)
            place_parts(plan->kernel[i]->loop->body);
}

int64_t plan_bytes_alive(Plan *plan)
{
    find_lifetimes(plan);
    BufferList list = {0};
    list_buffers(plan, &list);
    return bytes_alive(list.item, list.count, plan->kernel_count);
}

void plan_memory(Plan *plan)
{
    find_lifetimes(plan);
    if (!plan->naive) {
        take_places(plan);
        find_lifetimes(plan);
    }
    BufferList waiting = {0};
    list_buffers(plan, &waiting);
    place_buffers(plan, waiting.item, waiting.count);
    for (int i = 0; i < plan->buffer_count; i++)
        plan->sum_bytes += plan->buffer[i]->heir ? padded(plan->buffer[i]->bytes) : 0;
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
