// What does not depend on what a scan carries leaves the loop. Part of batch's end and of simplify.
// Requires: a graph with a batch axis. Provides: the same graph in which no step of a scan does a contraction, a
// convolution or a reduction of sequence elements and invariants alone: it is done once for all steps, the step being
// one more leading axis, as batching would add it; a scan then goes over what this gives. Values of the body that are
// not needed any more are left to scan_prune.c. Invalidates: Value.id of the graph, Value.mark and .replacement of
// bodies.
#include "graph.h"

#include <string.h>

// On what does a value of the body depend?
typedef enum Extent { INVARIANT, PER_STEP, CARRIED } Extent;

typedef struct Hoist {
    Graph *graph; // that holds the scan
    Value *value; // the scan
    Scan *scan;
    Graph *draft; // new values of the graph, to stand before the scan
    Extent *extent;
    bool *leaves; // by id: is it computed outside?
} Hoist;

static Extent extent_of(const Hoist *hoist, const Value *value)
{
    for (int i = 0; i < hoist->scan->port_count; i++)
        if (hoist->scan->port[i].leaf == value) {
            PortKind kind = hoist->scan->port[i].kind;
            return kind == PORT_CARRY ? CARRIED : kind == PORT_SEQUENCE ? PER_STEP : INVARIANT;
        }
    if (value->op == &op_random || value->op == &op_scan || value->op == &op_scan_result)
        return CARRIED; // it is another one in each step, or stays as it is
    Extent extent = INVARIANT;
    for (int i = 0; i < value->input_count; i++)
        if (hoist->extent[value->input[i]->id] > extent)
            extent = hoist->extent[value->input[i]->id];
    return extent;
}

static bool has_loops(const Value *value)
{
    return !value->op->at && value->op != &op_input && value->op != &op_constant && value->op != &op_table;
}

// Elementwise on something that leaves, and no larger: it can be the epilogue of that.
static bool follows(const Hoist *hoist, const Value *value)
{
    if (value->op != &op_map || value->type != TYPE_REAL)
        return false;
    for (int i = 0; i < value->input_count; i++)
        if (hoist->leaves[value->input[i]->id])
            return true;
    return false;
}

static bool should_leave(const Hoist *hoist, const Value *value)
{
    enum { COSTLY = 4 };
    Extent extent = hoist->extent[value->id];
    if (extent == CARRIED || value->shape.rank == MAX_RANK)
        return false;
    bool costly = extent == INVARIANT && value->op == &op_map && value->attribute.function->cost >= COSTLY;
    return has_loops(value) || costly || follows(hoist, value);
}

// ---- outside ------------------------------------------------------------------------------------

// A stand-in that says whether the value has the steps as its first axis, which is what batch rules call batched.
static Value *stand_in(Value *value, bool stacked)
{
    Value *proxy = mem_alloc(sizeof *proxy);
    *proxy = *value;
    proxy->batched = stacked;
    proxy->replacement = value;
    proxy->id = -1;
    return proxy;
}

// The body's value as the graph around it has it: of all steps, or the one for all.
static Value *outside_of(Hoist *hoist, Value *value)
{
    if (value->replacement)
        return value->replacement;
    Graph *draft = hoist->draft;
    Value *result = NULL;
    for (int i = 0; i < hoist->scan->port_count && !result; i++)
        if (hoist->scan->port[i].leaf == value)
            result = stand_in(hoist->value->input[i], hoist->scan->port[i].kind == PORT_SEQUENCE);
    if (!result) {
        Value **input = mem_alloc((size_t)(value->input_count + 1) * sizeof *input);
        for (int i = 0; i < value->input_count; i++)
            input[i] = outside_of(hoist, value->input[i]);
        graph_place(draft, value);
        bool stacked = hoist->extent[value->id] == PER_STEP;
        if (!stacked)
            result = graph_copy(draft, value, input);
        else if (value->op->batch)
            result = value->op->batch(draft, value, input);
        else
            result = graph_add(draft, value->op, value->attribute, value->input_count, input);
        result->batched = stacked;
        if (!result->name)
            result->name = value->name;
    }
    value->replacement = result;
    return result;
}

// Ops without a batch rule take a leading axis on their first input only.
static bool can_be_stacked(const Hoist *hoist, const Value *value)
{
    if (hoist->extent[value->id] != PER_STEP || value->input_count == 0)
        return true;
    if (value->op->batch)
        return value->shape.rank < MAX_RANK;
    for (int i = 1; i < value->input_count; i++)
        if (hoist->extent[value->input[i]->id] == PER_STEP)
            return false;
    return hoist->extent[value->input[0]->id] == PER_STEP;
}

static bool all_can_be_stacked(const Hoist *hoist, const Value *value)
{
    bool good = can_be_stacked(hoist, value);
    for (int i = 0; i < value->input_count && good; i++)
        good = all_can_be_stacked(hoist, value->input[i]);
    return good;
}

// ---- the body -----------------------------------------------------------------------------------

static bool is_used_inside(const Hoist *hoist, const Value *value)
{
    const Graph *body = hoist->scan->body;
    for (int i = value->id + 1; i < body->count; i++)
        for (int k = 0; k < body->value[i]->input_count; k++)
            if (body->value[i]->input[k] == value && !hoist->leaves[i])
                return true;
    for (int i = 0; i < body->store_count; i++)
        if (body->store[i].value == value)
            return true;
    return false;
}

// The value becomes a port: its users find it there.
static void replace_by_port(Hoist *hoist, Value *value)
{
    Value *outside = outside_of(hoist, value);
    bool stacked = hoist->extent[value->id] == PER_STEP;
    Graph scratch = *graph_body_new(hoist->scan->body);
    value->attribute = graph_port(&scratch, value, value->shape)->attribute;
    value->op = &op_input;
    value->input_count = 0;
    hoist->value->input = mem_grow(hoist->value->input, hoist->value->input_count, sizeof(Value *));
    hoist->value->input[hoist->value->input_count++] = outside;
    scan_add_port(hoist->scan, (Port){stacked ? PORT_SEQUENCE : PORT_INVARIANT, value, 0});
}

static bool hoist_from(Hoist *hoist)
{
    Graph *body = hoist->scan->body;
    int count = body->count;
    bool any = false;
    hoist->extent = mem_alloc((size_t)(count + 1) * sizeof *hoist->extent);
    hoist->leaves = mem_alloc((size_t)count + 1);
    for (int i = 0; i < count; i++) {
        Value *value = body->value[i];
        value->replacement = NULL;
        hoist->extent[i] = extent_of(hoist, value);
        hoist->leaves[i] = should_leave(hoist, value) && all_can_be_stacked(hoist, value);
    }
    bool *ports = mem_alloc((size_t)count + 1);
    for (int i = 0; i < count; i++)
        ports[i] = hoist->leaves[i] && is_used_inside(hoist, body->value[i]);
    for (int i = 0; i < count; i++)
        if (ports[i])
            outside_of(hoist, body->value[i]);
    for (int i = 0; i < count; i++)
        if (ports[i]) {
            replace_by_port(hoist, body->value[i]);
            any = true;
        }
    return any;
}

// ---- the graph ----------------------------------------------------------------------------------

// Stand-ins give way to what they stand for; the new values go before the scan.
static void insert_before(Graph *graph, Value *scan, Graph *draft)
{
    Value **value = NULL;
    int count = 0;
    for (int i = 0; i < draft->count; i++) {
        draft->value[i]->batched = false;
        for (int k = 0; k < draft->value[i]->input_count; k++)
            if (draft->value[i]->input[k]->id < 0)
                draft->value[i]->input[k] = draft->value[i]->input[k]->replacement;
    }
    for (int i = 0; i < scan->input_count; i++)
        if (scan->input[i]->id < 0)
            scan->input[i] = scan->input[i]->replacement;
    for (int i = 0; i < graph->count; i++) {
        for (int k = 0; graph->value[i] == scan && k < draft->count; k++) {
            value = mem_grow(value, count, sizeof *value);
            value[count++] = draft->value[k];
        }
        value = mem_grow(value, count, sizeof *value);
        value[count++] = graph->value[i];
    }
    for (int i = 0; i < count; i++)
        value[i]->id = i;
    graph->value = value;
    graph->count = count;
}

bool scan_hoist(Graph *graph)
{
    bool any = false;
    for (int i = 0; i < graph->count; i++) {
        Value *value = graph->value[i];
        if (value->op != &op_scan)
            continue;
        any |= scan_hoist(value->attribute.scan->body);
        Hoist hoist = {.graph = graph, .value = value, .scan = value->attribute.scan, .draft = graph_new()};
        hoist.draft->batch = hoist.scan->steps;
        Value **input = NULL; // a list that can grow
        for (int k = 0; k < value->input_count; k++) {
            input = mem_grow(input, k, sizeof *input);
            input[k] = value->input[k];
        }
        value->input = input;
        if (!hoist_from(&hoist))
            continue;
        insert_before(graph, value, hoist.draft);
        i = value->id;
        any = true;
    }
    return any;
}

// ---- layouts of invariants ----------------------------------------------------------------------

static Port *port_at(const Scan *scan, const Value *leaf)
{
    for (int i = 0; i < scan->port_count; i++)
        if (scan->port[i].leaf == leaf)
            return &scan->port[i];
    return NULL;
}

// A weight whose last axis is summed, as in the gradient of a product: transposed once, before the loop, it can be read
// in vectors in every step.
static bool wants_transposed(const Scan *scan, const Value *contract, int side)
{
    const Value *leaf = contract->input[side];
    const Port *port = port_at(scan, leaf);
    int last = leaf->shape.rank - 1;
    bool summed = false;
    for (int i = 0; i < contract->attribute.contract.sum_count; i++)
        summed |= contract->attribute.contract.sum[side][i] == last;
    return port && port->kind == PORT_INVARIANT && summed && contract->attribute.contract.batch_count == 0 &&
           contract->attribute.contract.sum_count < leaf->shape.rank;
}

// The summed axes first, in order, then the others.
static void transposed_order(Value *contract, int side, int *axis)
{
    Attribute *attribute = &contract->attribute;
    int rank = contract->input[side]->shape.rank, count = 0;
    unsigned summed = 0;
    for (int i = 0; i < attribute->contract.sum_count; i++) {
        axis[count++] = attribute->contract.sum[side][i];
        summed |= 1u << attribute->contract.sum[side][i];
        attribute->contract.sum[side][i] = i;
    }
    for (int i = 0; i < rank; i++)
        if (!(summed >> i & 1))
            axis[count++] = i;
}

static bool transpose_invariants(Graph *graph, Value *value)
{
    Scan *scan = value->attribute.scan;
    Graph draft = {.batch = graph->batch};
    int count = scan->body->count, ports = scan->port_count;
    Value **added = NULL;
    for (int i = 0; i < count; i++) {
        Value *contract = scan->body->value[i];
        if (contract->op != &op_contract || !wants_transposed(scan, contract, 1))
            continue;
        int axis[MAX_RANK];
        const Port *port = port_at(scan, contract->input[1]);
        draft.span = contract->span;
        draft.instance = contract->instance;
        draft.backward = contract->backward;
        transposed_order(contract, 1, axis);
        Value *outside = graph_transpose(&draft, value->input[port - scan->port], axis);
        Graph scratch = *graph_body_new(scan->body);
        Value *leaf = graph_port(&scratch, outside, outside->shape);
        leaf->name = contract->input[1]->name;
        contract->input[1] = leaf;
        added = mem_grow(added, scan->port_count - ports, sizeof *added);
        added[scan->port_count - ports] = leaf;
        Value **input = mem_alloc((size_t)(scan->port_count + 1) * sizeof *input);
        memcpy(input, value->input, (size_t)scan->port_count * sizeof *input);
        input[value->input_count++] = outside;
        value->input = input;
        scan_add_port(scan, (Port){PORT_INVARIANT, leaf, 0});
    }
    int more = scan->port_count - ports;
    if (more == 0)
        return false;
    Value **body = mem_alloc((size_t)(count + more) * sizeof *body);
    memcpy(body, added, (size_t)more * sizeof *body);
    memcpy(body + more, scan->body->value, (size_t)count * sizeof *body);
    scan->body->value = body;
    scan->body->count = count + more;
    for (int i = 0; i < count + more; i++)
        body[i]->id = i;
    insert_before(graph, value, &draft);
    return true;
}

bool scan_transpose_invariants(Graph *graph)
{
    bool any = false;
    for (int i = 0; i < graph->count; i++) {
        Value *value = graph->value[i];
        if (value->op != &op_scan)
            continue;
        any |= scan_transpose_invariants(value->attribute.scan->body);
        any |= transpose_invariants(graph, value);
        i = value->id;
    }
    return any;
}
