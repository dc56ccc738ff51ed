// What nothing uses goes: values of a graph, and of a scan its results, carries, ports and the values of its body.
// Part of simplify. Requires: a graph. Provides: the same one in which every value but the results of scans reaches a
// store or the loss; Value.uses, the number of users left. Invalidates: Value.id, Value.mark.
#include "graph.h"

static void count_inputs(const Value *value)
{
    for (int i = 0; value->uses && i < value->input_count; i++)
        value->input[i]->uses++;
}

static void sweep(Graph *graph)
{
    int count = 0;
    for (int i = 0; i < graph->count; i++) {
        Value *value = graph->value[i];
        value->mark = 0;
        if (!value->uses)
            continue;
        value->id = count;
        graph->value[count++] = value;
    }
    graph->count = count;
}

// ---- scans --------------------------------------------------------------------------------------

static void count_body_uses(Graph *body, const bool *needed)
{
    for (int i = 0; i < body->count; i++)
        body->value[i]->uses = 0;
    for (int i = 0; i < body->store_count; i++)
        body->store[i].value->uses += needed[i];
    for (int i = body->count - 1; i >= 0; i--)
        count_inputs(body->value[i]);
}

// Which stores somebody needs: users of the results, or a step that reads what it carries.
static bool *needed_stores(const Graph *graph, const Value *value)
{
    const Scan *scan = value->attribute.scan;
    bool *needed = mem_alloc((size_t)scan->body->store_count + 1);
    for (int i = value->id + 1; i < graph->count; i++)
        if (graph->value[i]->op == &op_scan_result && graph->value[i]->input[0] == value && graph->value[i]->uses)
            needed[graph->value[i]->attribute.scan_result.store] = true;
    for (bool changed = true; changed;) {
        changed = false;
        count_body_uses(scan->body, needed);
        for (int i = 0; i < scan->port_count; i++) {
            const Port *port = &scan->port[i];
            if (port->kind != PORT_CARRY || !port->leaf->uses || needed[port->store])
                continue;
            needed[port->store] = changed = true;
        }
    }
    return needed;
}

static bool is_result_used(const Graph *graph, const Value *value, int store)
{
    for (int i = value->id + 1; i < graph->count; i++) {
        const Value *result = graph->value[i];
        if (result->op == &op_scan_result && result->input[0] == value && result->uses &&
            result->attribute.scan_result.store == store)
            return true;
    }
    return false;
}

// A carry that no step changes is an invariant.
static void find_invariants(const Graph *graph, Value *value, bool *needed)
{
    Scan *scan = value->attribute.scan;
    for (int i = 0; i < scan->port_count; i++) {
        Port *port = &scan->port[i];
        if (port->kind != PORT_CARRY || scan->body->store[port->store].value != port->leaf ||
            is_result_used(graph, value, port->store))
            continue;
        needed[port->store] = false;
        port->kind = PORT_INVARIANT;
    }
}

static void drop_stores(const Graph *graph, const Value *value, const bool *needed)
{
    Scan *scan = value->attribute.scan;
    Graph *body = scan->body;
    int *number = mem_alloc((size_t)(body->store_count + 1) * sizeof *number), count = 0;
    for (int i = 0; i < body->store_count; i++) {
        number[i] = count;
        if (needed[i])
            body->store[count++] = body->store[i];
    }
    body->store_count = count;
    for (int i = 0; i < scan->port_count; i++)
        if (scan->port[i].kind == PORT_CARRY)
            scan->port[i].store = number[scan->port[i].store];
    for (int i = value->id + 1; i < graph->count; i++)
        if (graph->value[i]->op == &op_scan_result && graph->value[i]->input[0] == value)
            graph->value[i]->attribute.scan_result.store = number[graph->value[i]->attribute.scan_result.store];
}

static void drop_ports(Value *value, const bool *needed)
{
    Scan *scan = value->attribute.scan;
    int count = 0;
    for (int i = 0; i < scan->port_count; i++) {
        Port port = scan->port[i];
        if (port.kind == PORT_CARRY ? !needed[port.store] : !port.leaf->uses)
            continue;
        value->input[count] = value->input[i];
        scan->port[count++] = port;
    }
    scan->port_count = value->input_count = count;
}

static void drop_dead_values(Graph *graph);

static void prune_scan(const Graph *graph, Value *value)
{
    Scan *scan = value->attribute.scan;
    bool *needed = needed_stores(graph, value);
    find_invariants(graph, value, needed);
    count_body_uses(scan->body, needed);
    drop_ports(value, needed);
    drop_stores(graph, value, needed);
    for (int i = 0; i < scan->body->count; i++)
        scan->body->value[i]->uses = 0;
    for (int i = 0; i < scan->port_count; i++)
        scan->port[i].leaf->uses = 1; // a carry may be stored and never read
    for (int i = 0; i < scan->body->store_count; i++)
        scan->body->store[i].value->uses++;
    drop_dead_values(scan->body);
}

// ---- graphs -------------------------------------------------------------------------------------

// Value.uses counts what uses values from outside.
static void drop_dead_values(Graph *graph)
{
    for (int i = graph->count - 1; i >= 0; i--) {
        if (graph->value[i]->op == &op_scan && graph->value[i]->uses)
            prune_scan(graph, graph->value[i]);
        count_inputs(graph->value[i]);
    }
    sweep(graph);
}

void graph_drop_dead(Graph *graph)
{
    for (int i = 0; i < graph->count; i++)
        graph->value[i]->uses = 0;
    for (int i = 0; i < graph->store_count; i++)
        graph->store[i].value->uses++;
    if (graph->loss)
        graph->loss->uses++;
    drop_dead_values(graph);
}
