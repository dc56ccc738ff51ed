// Scans: the construction of loops over steps, and what passes ask of them. The gradient of one is scan_gradient.c,
// what leaves the loop scan_hoist.c.
#include "graph.h"

#include <string.h>

// ---- ports and results --------------------------------------------------------------------------

static Tensor *port_tensor(const char *name, Shape shape, Type type)
{
    Tensor *tensor = mem_alloc(sizeof *tensor);
    tensor->role = TENSOR_PORT;
    tensor->name = tensor->c_name = name ? name : "x";
    tensor->shape = shape;
    tensor->type = type;
    return tensor;
}

Value *graph_port(Graph *body, const Value *like, Shape shape)
{
    const char *name = like->name;
    if (!name && like->op == &op_input) {
        const char *dot = strrchr(like->attribute.tensor->name, '.');
        name = dot ? dot + 1 : like->attribute.tensor->name;
    }
    Graph place = *body;
    body->span = like->span;
    body->instance = like->instance;
    Value *leaf = graph_input(body, port_tensor(name, shape, like->type));
    body->span = place.span;
    body->instance = place.instance;
    leaf->batched = like->batched;
    leaf->name = like->name;
    return leaf;
}

void scan_add_port(Scan *scan, Port port)
{
    scan->port = mem_grow(scan->port, scan->port_count, sizeof *scan->port);
    scan->port[scan->port_count++] = port;
}

int scan_carry(const Scan *scan, int store)
{
    for (int i = 0; i < scan->port_count; i++)
        if (scan->port[i].kind == PORT_CARRY && scan->port[i].store == store)
            return i;
    return -1;
}

static int add_store(Scan *scan, Value *value)
{
    Graph *body = scan->body;
    graph_store(body, port_tensor(value->name, value->shape, value->type), value, false);
    return body->store_count - 1;
}

int scan_store(Scan *scan, Value *value)
{
    for (int i = 0; i < scan->body->store_count; i++)
        if (scan->body->store[i].value == value && scan_carry(scan, i) < 0)
            return i;
    return add_store(scan, value);
}

int scan_store_next(Scan *scan, Value *value)
{
    return add_store(scan, value);
}

Graph *graph_body_new(const Graph *outer)
{
    Graph *body = graph_new();
    body->batch = outer->batch;
    body->span = outer->span;
    body->instance = outer->instance;
    body->function = outer->function;
    body->backward = outer->backward;
    return body;
}

bool graph_has(const Graph *graph, const Value *value)
{
    return value->id >= 0 && value->id < graph->count && graph->value[value->id] == value;
}

// ---- closing a body -----------------------------------------------------------------------------

typedef struct Closing {
    Scan *scan;
    Value **input;
    Value **value; // of the new body
    int count;
    struct {
        Value *outside, *inside;
    } * known;
    int known_count;
} Closing;

static void append(Closing *closing, Value *value)
{
    closing->value = mem_grow(closing->value, closing->count, sizeof(Value *));
    closing->value[closing->count++] = value;
}

// A number, or one that is repeated: the body computes it itself.
static bool is_number(const Value *value)
{
    return value->op == &op_constant || (value->op == &op_broadcast && value->input[0]->op == &op_constant);
}

static Value *inside_of(Closing *closing, Value *outside)
{
    for (int i = 0; i < closing->known_count; i++)
        if (closing->known[i].outside == outside)
            return closing->known[i].inside;
    Graph draft = *graph_body_new(closing->scan->body);
    Value *inside;
    if (outside->op == &op_constant) {
        inside = graph_copy(&draft, outside, NULL);
    } else if (is_number(outside)) {
        Value *number = inside_of(closing, outside->input[0]);
        inside = graph_copy(&draft, outside, &number);
    } else {
        inside = graph_port(&draft, outside, outside->shape);
        closing->input = mem_grow(closing->input, closing->scan->port_count, sizeof(Value *));
        closing->input[closing->scan->port_count] = outside;
        scan_add_port(closing->scan, (Port){PORT_INVARIANT, inside, 0});
    }
    append(closing, inside);
    closing->known = mem_grow(closing->known, closing->known_count, sizeof *closing->known);
    closing->known[closing->known_count].outside = outside;
    closing->known[closing->known_count++].inside = inside;
    return inside;
}

void scan_close(Scan *scan, Value ***input)
{
    Graph *body = scan->body;
    Closing closing = {.scan = scan, .input = *input};
    for (int i = 0; i < body->count; i++) {
        Value *value = body->value[i];
        for (int k = 0; k < value->input_count; k++)
            if (!graph_has(body, value->input[k]))
                value->input[k] = inside_of(&closing, value->input[k]);
    }
    for (int i = 0; i < body->store_count; i++)
        if (!graph_has(body, body->store[i].value))
            body->store[i].value = inside_of(&closing, body->store[i].value);
    for (int i = 0; i < body->count; i++)
        append(&closing, body->value[i]);
    for (int i = 0; i < closing.count; i++)
        closing.value[i]->id = i;
    body->value = closing.value;
    body->count = closing.count;
    *input = closing.input;
}

// ---- which values differ between examples ---------------------------------------------------------

static bool differs(const Value *value)
{
    if (value->op == &op_batch_mean || value->op == &op_total)
        return false;
    if (value->op == &op_scan_result)
        return value->input[0]->attribute.scan->body->store[value->attribute.scan_result.store].value->batched;
    for (int i = 0; i < value->input_count; i++)
        if (value->input[i]->batched)
            return true;
    return value->input_count == 0 && value->batched;
}

void scan_find_batched(Value *value)
{
    Scan *scan = value->attribute.scan;
    for (int i = 0; i < scan->port_count; i++)
        scan->port[i].leaf->batched |= value->input[i]->batched;
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 0; i < scan->body->count; i++) {
            Value *inner = scan->body->value[i];
            if (inner->op == &op_scan)
                scan_find_batched(inner);
            if (inner->input_count > 0)
                inner->batched = differs(inner);
        }
        for (int i = 0; i < scan->port_count; i++) {
            const Port *port = &scan->port[i];
            if (port->kind != PORT_CARRY || port->leaf->batched || !scan->body->store[port->store].value->batched)
                continue;
            port->leaf->batched = changed = true;
        }
    }
    value->batched = differs(value);
    for (int i = 0; i < scan->body->store_count; i++)
        value->batched |= scan->body->store[i].value->batched;
}
