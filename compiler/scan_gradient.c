// The gradient of a scan: a scan in the other direction whose step is the gradient of the step. Part of grad.
// Requires: marks on the scan's inputs (graph.h: GRAD_*), adjoints of its results. Provides: adjoints of its inputs;
// the forward scan collects what the backward steps need and cannot compute again cheaply. Invalidates: marks and
// replacements of the body's values.
//
// Carried backwards are the adjoints of what is carried forwards. What an invariant receives in all steps is a sum over
// them: of contractions, one contraction of what they contract, with the steps as one more summed axis, after the loop;
// of other things, one that is carried along.
#include "gradient.h"

#include <string.h>

// A value of the backward step, and the store that collects it or carries its sum.
typedef struct Stored {
    const Value *value;
    bool sum;
    int store;
} Stored;

typedef struct Back {
    Graph *graph;   // where the backward scan goes
    Graph *forward; // that holds the forward scan
    Value *value;   // the forward scan
    Scan *old, *scan;
    Value **input;   // of the backward scan
    Value **adjoint; // of the old body's values
    int *carried;    // by port of the old scan: the port here that carries its adjoint; -1: none
    Stored *stored;
    int stored_count;
    Value *result; // the backward scan
} Back;

static Value *add_port(Back *back, PortKind kind, const Value *like, Value *input, int store)
{
    Graph *body = back->scan->body;
    Value *leaf = graph_port(body, like, like->shape);
    back->input = mem_grow(back->input, back->scan->port_count, sizeof(Value *));
    back->input[back->scan->port_count] = input;
    scan_add_port(back->scan, (Port){kind, leaf, store});
    return leaf;
}

static void add_adjoint(Back *back, const Value *value, Value *part)
{
    Value **sum = &back->adjoint[value->id];
    *sum = *sum ? graph_binary(back->scan->body, "add", *sum, part) : part;
}

// ---- which values have adjoints -------------------------------------------------------------------

static void mark_body(const Value *value)
{
    const Scan *scan = value->attribute.scan;
    for (int i = 0; i < scan->port_count; i++)
        scan->port[i].leaf->mark = value->input[i]->mark & DEPENDS_ON_PARAMETER;
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 0; i < scan->body->count; i++)
            if (scan->body->value[i]->input_count > 0)
                gradient_mark(scan->body->value[i]);
        for (int i = 0; i < scan->port_count; i++) {
            const Port *port = &scan->port[i];
            if (port->kind != PORT_CARRY || port->leaf->mark || port->leaf->type != TYPE_REAL ||
                !scan->body->store[port->store].value->mark)
                continue;
            port->leaf->mark = DEPENDS_ON_PARAMETER;
            changed = true;
        }
    }
}

// ---- what the backward steps use of the forward ones ----------------------------------------------

// Cheap enough to compute twice, if its operands are there.
static bool is_cheap(const Value *value)
{
    enum { CHEAP = 2 };
    if (value->op == &op_map)
        return value->attribute.function->cost <= CHEAP;
    return value->op == &op_constant || value->op == &op_broadcast || value->op == &op_reshape ||
           value->op == &op_transpose || value->op == &op_iota || value->op == &op_table || value->op == &op_pad ||
           value->op == &op_stop_gradient;
}

static const Port *port_of(const Scan *scan, const Value *leaf)
{
    for (int i = 0; i < scan->port_count; i++)
        if (scan->port[i].leaf == leaf)
            return &scan->port[i];
    return NULL;
}

// Can the backward step have it without one more value being saved?
static bool is_there(const Back *back, const Value *value)
{
    if (value->replacement || port_of(back->old, value))
        return true;
    if (!is_cheap(value))
        return false;
    for (int i = 0; i < value->input_count; i++)
        if (!is_there(back, value->input[i]))
            return false;
    return true;
}

// Only moves elements of what is saved instead.
static bool only_moves(const Value *value)
{
    return value->op == &op_broadcast || value->op == &op_reshape || value->op == &op_transpose ||
           value->op == &op_stop_gradient || value->op == &op_pad;
}

static Value *saved(Back *back, Value *value)
{
    int store = scan_store(back->old, value);
    return add_port(back, PORT_SEQUENCE, value, graph_scan_result(back->forward, back->value, store), 0);
}

// The value of the forward step, in the backward one.
static Value *in_backward_step(Back *back, Value *value)
{
    if (value->replacement)
        return value->replacement;
    const Port *port = port_of(back->old, value);
    Value *outside = port ? back->value->input[port - back->old->port] : NULL, *inside;
    if (port && port->kind != PORT_CARRY) {
        inside = add_port(back, port->kind, value, outside, 0);
    } else if (is_there(back, value) ? !port : only_moves(value)) {
        Value **input = mem_alloc((size_t)(value->input_count + 1) * sizeof *input);
        for (int i = 0; i < value->input_count; i++)
            input[i] = in_backward_step(back, value->input[i]);
        inside = graph_copy(back->scan->body, value, input);
    } else {
        inside = saved(back, value);
    }
    value->replacement = inside;
    return inside;
}

// The walk goes on over what is added meanwhile.
static void bring(Back *back, bool cheap)
{
    Graph *body = back->scan->body;
    for (int i = 0; i < body->count; i++)
        for (int k = 0; k < body->value[i]->input_count; k++) {
            Value *input = body->value[i]->input[k];
            if (graph_has(back->old->body, input) && (cheap || !is_cheap(input)))
                body->value[i]->input[k] = in_backward_step(back, input);
        }
}

// Whatever the new body uses of the old one: first what must be saved, so that the rest can be computed from it again.
static void bring_inside(Back *back)
{
    bring(back, false);
    bring(back, true);
}

static void visit(Graph *sorted, const Graph *body, Value *value)
{
    if (value->mark == body->count || !graph_has(body, value))
        return;
    value->mark = body->count; // visited
    for (int i = 0; i < value->input_count; i++)
        visit(sorted, body, value->input[i]);
    sorted->value = mem_grow(sorted->value, sorted->count, sizeof(Value *));
    sorted->value[sorted->count++] = value;
}

// Inputs before users.
static void sort_body(Graph *body)
{
    Graph sorted = {.count = 0};
    for (int i = 0; i < body->count; i++)
        body->value[i]->mark = 0;
    for (int i = 0; i < body->count; i++)
        visit(&sorted, body, body->value[i]);
    for (int i = 0; i < sorted.count; i++) {
        sorted.value[i]->id = i;
        sorted.value[i]->mark = 0;
    }
    body->value = sorted.value;
}

// ---- sums over all steps --------------------------------------------------------------------------
// In two walks over the same expression: before the scan is made (`result` is NULL), to collect what the sum needs; and
// after it, to build the sum.

static int find_stored(const Back *back, const Value *value, bool sum)
{
    for (int i = 0; i < back->stored_count; i++)
        if (back->stored[i].value == value && back->stored[i].sum == sum)
            return back->stored[i].store;
    return -1;
}

static void note_stored(Back *back, const Value *value, bool sum, int store)
{
    back->stored = mem_grow(back->stored, back->stored_count, sizeof *back->stored);
    back->stored[back->stored_count++] = (Stored){value, sum, store};
}

static Value *stored_result(const Back *back, const Value *value, bool sum)
{
    return back->result ? graph_scan_result(back->graph, back->result, find_stored(back, value, sum)) : NULL;
}

static bool is_invariant(const Back *back, const Value *value)
{
    const Port *port = port_of(back->scan, value);
    return port && port->kind == PORT_INVARIANT;
}

static Value *outside_of(const Back *back, const Value *leaf)
{
    return back->input[port_of(back->scan, leaf) - back->scan->port];
}

// [steps, ...] of a value.
static Value *all_steps(Back *back, Value *value)
{
    const Port *port = port_of(back->scan, value);
    if (port && port->kind == PORT_SEQUENCE)
        return back->result ? outside_of(back, value) : NULL;
    if (find_stored(back, value, false) < 0)
        note_stored(back, value, false, scan_store(back->scan, value));
    return stored_result(back, value, false);
}

static Value *carried_sum(Back *back, Value *value)
{
    if (find_stored(back, value, true) < 0) {
        Value *zero = graph_full(back->graph, TYPE_REAL, 0, value->shape);
        Value *leaf = add_port(back, PORT_CARRY, value, zero, 0);
        int store = scan_store_next(back->scan, graph_binary(back->scan->body, "add", leaf, value));
        back->scan->port[back->scan->port_count - 1].store = store;
        note_stored(back, value, true, store);
    }
    return stored_result(back, value, true);
}

static Value *sum_over_steps(Back *back, Value *value);

static Value *sum_of_contract(Back *back, Value *value)
{
    Value *x[2];
    for (int i = 0; i < 2; i++)
        if (is_invariant(back, value->input[i])) { // a factor of the whole sum
            x[1 - i] = sum_over_steps(back, value->input[1 - i]);
            x[i] = outside_of(back, value->input[i]);
            return back->result ? graph_add(back->graph, value->op, value->attribute, 2, x) : NULL;
        }
    const Attribute *attribute = &value->attribute;
    int batch[2][MAX_RANK], sum[2][MAX_RANK] = {{0}, {0}};
    for (int i = 0; i < 2; i++) {
        x[i] = all_steps(back, value->input[i]);
        for (int k = 0; k < attribute->contract.batch_count; k++)
            batch[i][k] = attribute->contract.batch[i][k] + 1;
        for (int k = 0; k < attribute->contract.sum_count; k++)
            sum[i][k + 1] = attribute->contract.sum[i][k] + 1;
    }
    if (!back->result)
        return NULL;
    return graph_contract(back->graph, x[0], x[1], attribute->contract.batch_count, batch[0], batch[1],
                          attribute->contract.sum_count + 1, sum[0], sum[1]);
}

static Value *sum_of_reduce(Back *back, Value *value)
{
    Value *x = all_steps(back, value->input[0]);
    return back->result ? graph_reduce(back->graph, REDUCE_SUM, x, value->attribute.reduce.axes << 1 | 1u) : NULL;
}

static Value *sum_of_scatter_add(Back *back, Value *value)
{
    Value *x[2] = {all_steps(back, value->input[0]), all_steps(back, value->input[1])};
    if (!back->result)
        return NULL;
    return graph_scatter_add(back->graph, x[0], x[1], value->shape);
}

// Of a linear function: the function of the sum.
static Value *sum_of_linear(Back *back, Value *value)
{
    Value *input[2];
    for (int i = 0; i < value->input_count; i++)
        input[i] = sum_over_steps(back, value->input[i]);
    if (!back->result)
        return NULL;
    return graph_add_shaped(back->graph, value->op, value->attribute, value->shape, value->type, value->input_count,
                            input);
}

static bool is_linear(const Value *value)
{
    if (value->op == &op_map) {
        const char *name = value->attribute.function->name;
        return strcmp(name, "add") == 0 || strcmp(name, "sub") == 0 || strcmp(name, "neg") == 0;
    }
    return value->op == &op_transpose || value->op == &op_reshape || value->op == &op_slice ||
           (value->op == &op_pad && value->attribute.pad.value == 0);
}

static bool fits_one_more_axis(const Value *value)
{
    for (int i = 0; i < value->input_count; i++)
        if (value->input[i]->shape.rank == MAX_RANK)
            return false;
    return true;
}

static Value *sum_over_steps(Back *back, Value *value)
{
    if (port_of(back->scan, value))
        return carried_sum(back, value);
    if (is_linear(value))
        return sum_of_linear(back, value);
    if (value->op == &op_contract && fits_one_more_axis(value) && value->attribute.contract.sum_count < MAX_RANK)
        return sum_of_contract(back, value);
    if (value->op == &op_reduce && value->attribute.reduce.kind == REDUCE_SUM && fits_one_more_axis(value))
        return sum_of_reduce(back, value);
    if (value->op == &op_scatter_add && value->attribute.gather.axis == 0 && fits_one_more_axis(value))
        return sum_of_scatter_add(back, value);
    return carried_sum(back, value);
}

// ---- the backward scan ----------------------------------------------------------------------------

// The adjoints of the step's results: of what is carried, they come from the step after it; of what is collected, from
// outside.
static void begin_step(Back *back, Value *const *of_result, int store_count)
{
    const Scan *old = back->old;
    for (int i = 0; i < store_count; i++) {
        Value *value = old->body->store[i].value, *input = of_result[i];
        int carry = scan_carry(old, i);
        if (carry >= 0 ? !old->port[carry].leaf->mark : !input || !value->mark)
            continue;
        if (!input)
            input = graph_full(back->graph, TYPE_REAL, 0, value->shape);
        if (carry >= 0)
            back->carried[carry] = back->scan->port_count;
        Value *leaf = add_port(back, carry >= 0 ? PORT_CARRY : PORT_SEQUENCE, value, input, 0);
        leaf->name = value->name ? intern_format("%s_grad", value->name) : NULL;
        add_adjoint(back, value, leaf);
    }
}

// The next value of each adjoint that is carried: that of the carry as the step found it.
static void end_step(Back *back)
{
    for (int i = 0; i < back->old->port_count; i++) {
        const Value *leaf = back->old->port[i].leaf;
        if (back->carried[i] < 0)
            continue;
        Value *adjoint = back->adjoint[leaf->id];
        if (!adjoint)
            adjoint = graph_full(back->scan->body, TYPE_REAL, 0, leaf->shape);
        back->scan->port[back->carried[i]].store = scan_store_next(back->scan, adjoint);
    }
}

// The adjoint of an input; before the scan is made, what the body must store for it.
static Value *input_adjoint(Back *back, int input)
{
    const Port *port = &back->old->port[input];
    Value *adjoint = back->adjoint[port->leaf->id];
    if (!(back->value->input[input]->mark & DEPENDS_ON_PARAMETER))
        return NULL;
    if (port->kind == PORT_CARRY && back->result)
        return graph_scan_result(back->graph, back->result, back->scan->port[back->carried[input]].store);
    if (port->kind == PORT_CARRY || !adjoint)
        return NULL;
    return port->kind == PORT_SEQUENCE ? all_steps(back, adjoint) : sum_over_steps(back, adjoint);
}

static void back_begin(Back *back, Graph *graph, Graph *forward, Value *value)
{
    *back = (Back){.graph = graph, .forward = forward, .value = value, .old = value->attribute.scan};
    const Scan *old = back->old;
    for (int i = 0; i < old->body->count; i++)
        old->body->value[i]->replacement = NULL;
    back->scan = mem_alloc(sizeof *back->scan);
    *back->scan = (Scan){.steps = old->steps, .reverse = !old->reverse, .body = graph_body_new(graph)};
    back->adjoint = mem_alloc((size_t)(old->body->count + 1) * sizeof(Value *));
    back->carried = mem_alloc((size_t)(old->port_count + 1) * sizeof *back->carried);
    for (int i = 0; i < old->port_count; i++)
        back->carried[i] = -1;
}

void scan_gradient(Graph *graph, Graph *forward, Value *value, Value *const *of_result, int result_count,
                   Value **of_input)
{
    Back back;
    int inputs = value->input_count, count = value->attribute.scan->body->count;
    mark_body(value);
    back_begin(&back, graph, forward, value);
    begin_step(&back, of_result, result_count);
    gradient_walk(back.scan->body, back.old->body, back.adjoint, count);
    bring_inside(&back);
    end_step(&back);
    for (int i = 0; i < inputs; i++)
        input_adjoint(&back, i);
    sort_body(back.scan->body);
    back.result = graph_scan(graph, back.scan, back.input);
    for (int i = 0; i < inputs; i++)
        of_input[i] = input_adjoint(&back, i);
}
