// verify: the invariants of a Graph, checked after every pass.
// Requires, provides and invalidates nothing. A broken invariant is an error of the compiler.
#include "graph.h"

#include <string.h>

// Ops that must be gone once a pass has run. A pass that is not listed removes none.
static const struct {
    const char *pass;
    const Op *gone[5];
} removed_by[] = {
    {"batch", {&op_batch_mean, &op_total}},
    {"grad", {&op_batch_mean, &op_total, &op_gradient}},
    {"simplify", {&op_batch_mean, &op_total, &op_gradient, &op_stop_gradient}},
};

static const Op *const *gone_after(const char *pass)
{
    static const Op *const none[] = {NULL};
    for (size_t i = 0; i < sizeof removed_by / sizeof *removed_by; i++)
        if (strcmp(removed_by[i].pass, pass) == 0)
            return removed_by[i].gone;
    return none;
}

static bool is_among(const Op *op, const Op *const *ops)
{
    while (*ops && *ops != op)
        ops++;
    return *ops != NULL;
}

// Shape and type must be what the op's own rule infers from the inputs.
static void check_inferred(const Value *value, const char *after)
{
    Value again = *value;
    value->op->infer(&again);
    if (!shape_equal(again.shape, value->shape) || again.type != value->type)
        BUG("after %s: value %d (%s) is %s %s, inferred %s %s", after, value->id, value->op->name,
            type_name(value->type), shape_text(value->shape), type_name(again.type), shape_text(again.shape));
    for (int i = 0; i < value->shape.rank; i++)
        if (value->shape.dim[i] < 1)
            BUG("after %s: value %d (%s) has shape %s", after, value->id, value->op->name, shape_text(value->shape));
}

// A body is a graph of its own that is fed through its ports alone.
static void check_body(const Scan *scan, const char *after)
{
    const Graph *body = scan->body;
    graph_verify(body, after);
    for (int i = 0; i < body->count; i++) {
        const Value *value = body->value[i];
        bool port = value->op != &op_input;
        for (int k = 0; k < scan->port_count && !port; k++)
            port = scan->port[k].leaf == value;
        if (!port)
            BUG("after %s: value %d of a scan's body reads %s", after, i, value->attribute.tensor->name);
    }
    for (int i = 0; i < scan->port_count; i++)
        if (!graph_has(body, scan->port[i].leaf) || scan->port[i].leaf->op != &op_input)
            BUG("after %s: port %d of a scan is not in its body", after, i);
}

static void check_value(const Graph *graph, int position, const char *after, const Op *const *gone)
{
    const Value *value = graph->value[position];
    if (value->id != position)
        BUG("after %s: value %d stands at %d", after, value->id, position);
    if (is_among(value->op, gone))
        BUG("after %s: value %d is still a %s", after, position, value->op->name);
    for (int i = 0; i < value->input_count; i++) {
        const Value *input = value->input[i];
        if (input->id < 0 || input->id >= position || graph->value[input->id] != input)
            BUG("after %s: input %d of value %d (%s) is not defined before it", after, i, position, value->op->name);
    }
    check_inferred(value, after);
    if (value->op == &op_scan)
        check_body(value->attribute.scan, after);
}

static void check_store(const Graph *graph, const Store *store, const char *after)
{
    const Tensor *tensor = store->tensor;
    if (!graph_has(graph, store->value))
        BUG("after %s: the value stored to %s is not in the graph", after, tensor->name);
    bool with_batch_axis = graph->batch && tensor->batched;
    Shape shape = with_batch_axis ? shape_prepend(graph->batch, tensor->shape) : tensor->shape;
    if (!shape_equal(shape, store->value->shape) || tensor->type != store->value->type)
        BUG("after %s: %s %s is stored to %s, %s %s", after, type_name(store->value->type),
            shape_text(store->value->shape), tensor->name, type_name(tensor->type), shape_text(shape));
}

void graph_verify(const Graph *graph, const char *after)
{
    const Op *const *gone = gone_after(after);
    for (int i = 0; i < graph->count; i++)
        check_value(graph, i, after, gone);
    for (int i = 0; i < graph->store_count; i++)
        check_store(graph, &graph->store[i], after);
    const Value *loss = graph->loss;
    if (loss && (!graph_has(graph, loss) || loss->shape.rank || loss->type != TYPE_REAL))
        BUG("after %s: the loss is not a real scalar of the graph", after);
}
