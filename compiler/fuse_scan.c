// The plan of a scan: a kernel of the plan around it whose body is a plan of its own, of one step. Part of fuse.
// Requires: kernels made, stores planned. Provides: Kernel.loop; buffers for what is carried and collected.
// Invalidates: nothing.
//
// What is carried has a slot for each step and one for the start (its history), so that a step reads one slot and
// writes the next, and what the gradient needs of it is there already. Where nothing needs it, two slots take turns.
// What is collected has a slot for each step. Inside the body such a slot is a buffer of its own (Buffer.stack).
#include "fuse.h"

enum { RING_SLOTS = 2 };

static Buffer *slot_of(Plan *plan, Buffer *stack, int level, int shift, Shape shape, const char *name)
{
    Buffer *slot = plan_buffer(plan, name, stack->type, shape);
    slot->stack = stack;
    slot->level = level;
    slot->shift = shift;
    return slot;
}

static const char *value_name(const Value *value)
{
    return value->name ? value->name : value->op->name;
}

// ---- results ------------------------------------------------------------------------------------

static Buffer *history_of(const Loop *loop, int port)
{
    return loop->history[port];
}

// The carry that passes through this value, as the next one or as it comes in; -1: none.
static int carry_with(const Scan *scan, const Value *value, bool *next)
{
    for (int i = 0; i < scan->port_count; i++) {
        const Port *port = &scan->port[i];
        *next = port->kind == PORT_CARRY && scan->body->store[port->store].value == value;
        if (*next || (port->kind == PORT_CARRY && port->leaf == value))
            return i;
    }
    return -1;
}

// Slots of a history: the one that step t finds is t, or t + 1 where steps go backwards; it writes the other one.
static int slot_shift(const Scan *scan, bool next)
{
    return next != scan->reverse;
}

Buffer *scan_result_buffer(Plan *plan, const Value *result)
{
    const Value *value = result->input[0];
    const Scan *scan = value->attribute.scan;
    const Loop *loop = value->kernel->loop;
    int store = result->attribute.scan_result.store, carry = scan_carry(scan, store);
    const char *name = value_name(result);
    if (carry >= 0)
        return slot_of(plan, history_of(loop, carry), 0, scan->reverse ? 0 : scan->steps, result->shape, name);
    bool next;
    carry = carry_with(scan, scan->body->store[store].value, &next);
    if (carry >= 0)
        return slot_of(plan, history_of(loop, carry), 0, slot_shift(scan, next), result->shape, name);
    Buffer *buffer = plan_buffer(plan, name, result->type, result->shape);
    loop->collected[store] = buffer;
    return buffer;
}

// ---- loops --------------------------------------------------------------------------------------

// Is what this port carries a result of every step, too?
static bool is_collected(const Scan *scan, int port)
{
    bool next;
    for (int i = 0; i < scan->body->store_count; i++)
        if (scan_carry(scan, i) < 0 && carry_with(scan, scan->body->store[i].value, &next) == port)
            return true;
    return false;
}

Loop *loop_new(Plan *plan, const Value *value)
{
    const Scan *scan = value->attribute.scan;
    Loop *loop = mem_alloc(sizeof *loop);
    loop->scan = scan;
    loop->history = mem_alloc((size_t)(scan->port_count + 1) * sizeof(Buffer *));
    loop->collected = mem_alloc((size_t)(scan->body->store_count + 1) * sizeof(Buffer *));
    for (int i = 0; i < scan->port_count; i++) {
        const Value *leaf = scan->port[i].leaf;
        if (scan->port[i].kind != PORT_CARRY)
            continue;
        bool ring = scan->steps + 1 > RING_SLOTS && !is_collected(scan, i);
        loop->history[i] = plan_buffer(plan, value_name(leaf), leaf->type,
                                       shape_prepend(ring ? RING_SLOTS : scan->steps + 1, leaf->shape));
        loop->history[i]->ring = ring;
    }
    return loop;
}

Buffer *loop_start(Plan *plan, const Loop *loop, int port)
{
    const Scan *scan = loop->scan;
    const Value *leaf = scan->port[port].leaf;
    return slot_of(plan, loop->history[port], 0, scan->reverse ? scan->steps : 0, leaf->shape, value_name(leaf));
}

static void bind_ports(Plan *body, const Loop *loop, const Value *value)
{
    const Scan *scan = loop->scan;
    for (int i = 0; i < scan->port_count; i++) {
        const Port *port = &scan->port[i];
        Buffer *outside = value->input[i]->buffer, **inside = &port->leaf->attribute.tensor->buffer;
        if (port->kind == PORT_CARRY)
            *inside = slot_of(body, loop->history[i], body->level, slot_shift(scan, false), port->leaf->shape,
                              value_name(port->leaf));
        else if (!outside)
            BUG("input %d of a scan is not stored", i);
        else if (port->kind == PORT_SEQUENCE)
            *inside = slot_of(body, outside, body->level, 0, port->leaf->shape, value_name(port->leaf));
        else
            *inside = outside;
    }
}

// What a step stores: the next values, and what is collected elsewhere than in a history.
static void bind_stores(Plan *body, const Loop *loop)
{
    const Scan *scan = loop->scan;
    Graph *graph = body->graph;
    graph->store = NULL;
    graph->store_count = 0;
    for (int i = 0; i < scan->body->store_count; i++) {
        Store store = scan->body->store[i];
        int carry = scan_carry(scan, i);
        Buffer *stack = carry >= 0 ? loop->history[carry] : loop->collected[i];
        int shift = carry >= 0 ? slot_shift(scan, true) : 0;
        if (!stack)
            continue;
        store.tensor->buffer = slot_of(body, stack, body->level, shift, store.value->shape, value_name(store.value));
        graph_store(graph, store.tensor, store.value, false);
    }
}

Plan *loop_body(Plan *plan, const Loop *loop, const Value *value)
{
    Plan *body = mem_alloc(sizeof *body);
    Graph *graph = mem_alloc(sizeof *graph);
    *graph = *loop->scan->body;
    *body = (Plan){.program = plan->program, .entry = plan->entry, .graph = graph, .outer = plan, .loop = loop};
    body->level = plan->level + 1;
    bind_ports(body, loop, value);
    bind_stores(body, loop);
    return body;
}
