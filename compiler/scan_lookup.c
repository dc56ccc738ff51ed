// Scan, lookups: a sequence of rows that a gather picks from a table is not stored for the steps of a loop: a step
// takes the rows of its index from the table, which is smaller and stays in the cache. Part of simplify. Requires:
// simplified scans. Provides: gathers in their bodies. Invalidates: Value.id of bodies.
#include "graph.h"

// Does nothing but this input of the scan need the rows?
static bool is_picked_for(const Value *scan, int input)
{
    const Value *gather = scan->input[input];
    return gather->op == &op_gather && gather->attribute.gather.axis == 0 && gather->uses == 1 &&
           scan->attribute.scan->port[input].kind == PORT_SEQUENCE && gather->input[1]->shape.rank > 0;
}

static Value *new_leaf(Graph *body, const Value *like, Shape shape)
{
    Graph scratch = *graph_body_new(body);
    Value *leaf = graph_port(&scratch, like, shape);
    leaf->batched = like->batched;
    return leaf;
}

// The port of the rows becomes one of the index, and the table a further one.
static void pick_inside(Value *value, int input, Value ***added, int *count)
{
    Scan *scan = value->attribute.scan;
    Value *gather = value->input[input], *rows = scan->port[input].leaf;
    Value *table = gather->input[0], *index = gather->input[1];
    Shape shape = shape_of(index->shape.rank - 1, index->shape.dim + 1);
    Value *leaf[2] = {new_leaf(scan->body, table, table->shape), new_leaf(scan->body, index, shape)};
    for (int i = 0; i < 2; i++) {
        *added = mem_grow(*added, *count, sizeof **added);
        (*added)[(*count)++] = leaf[i];
    }
    rows->op = &op_gather;
    rows->attribute = gather->attribute;
    rows->input = mem_alloc(2 * sizeof *rows->input);
    rows->input[0] = leaf[0];
    rows->input[1] = leaf[1];
    rows->input_count = 2;
    scan->port[input].leaf = leaf[1];
    Value **inputs = mem_alloc((size_t)(value->input_count + 1) * sizeof *inputs);
    for (int i = 0; i < value->input_count; i++)
        inputs[i] = i == input ? index : value->input[i];
    inputs[value->input_count++] = table;
    value->input = inputs;
    scan_add_port(scan, (Port){PORT_INVARIANT, leaf[0], 0});
}

static void put_first(Graph *body, Value **added, int count)
{
    Value **value = mem_alloc((size_t)(body->count + count) * sizeof *value);
    for (int i = 0; i < body->count + count; i++) {
        value[i] = i < count ? added[i] : body->value[i - count];
        value[i]->id = i;
    }
    body->value = value;
    body->count += count;
}

bool scan_look_up(Graph *graph)
{
    bool any = false;
    for (int i = 0; i < graph->count; i++) {
        Value *value = graph->value[i], **added = NULL;
        int count = 0;
        if (value->op != &op_scan)
            continue;
        any |= scan_look_up(value->attribute.scan->body);
        for (int k = value->attribute.scan->port_count - 1; k >= 0; k--)
            if (is_picked_for(value, k))
                pick_inside(value, k, &added, &count);
        if (count > 0)
            put_first(value->attribute.scan->body, added, count);
        any |= count > 0;
    }
    return any;
}
