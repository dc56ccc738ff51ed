// grad: reverse-mode differentiation, graph to graph.
// Requires: the batched graph; every `gradient` leaf stands for the gradient of graph->loss. Provides: the same graph
// with the leaves replaced by the backward computation, whose values are marked `backward` and carry the place and the
// layer of the forward value they belong to. Invalidates: Value.id, Value.mark.
//
// Only what depends on a parameter whose gradient is asked for, and reaches the loss, gets an adjoint. Contributions to
// one adjoint are added in the order of decreasing ids of the values that make them: the order does not depend on
// anything but the program.
#include "gradient.h"

#include <string.h>

static bool is_requested(const Graph *graph, const Tensor *tensor)
{
    for (int i = 0; i < graph->count; i++)
        if (graph->value[i]->op == &op_gradient && graph->value[i]->attribute.tensor == tensor)
            return true;
    return false;
}

static bool has_mark(const Value *value, int mark)
{
    for (int i = 0; i < value->input_count; i++)
        if (value->input[i]->mark & mark)
            return true;
    return false;
}

void gradient_mark(Value *value)
{
    bool differentiable = value->type == TYPE_REAL && value->op->gradient;
    value->mark = differentiable && has_mark(value, DEPENDS_ON_PARAMETER) ? DEPENDS_ON_PARAMETER : 0;
}

static void mark_values(Graph *graph)
{
    for (int i = 0; i < graph->count; i++) {
        Value *value = graph->value[i];
        bool parameter = value->op == &op_input && value->attribute.tensor->role == TENSOR_PARAMETER;
        gradient_mark(value);
        if (value->op == &op_gradient || has_mark(value, NEEDS_GRADIENT_LEAF))
            value->mark |= NEEDS_GRADIENT_LEAF;
        if (parameter && is_requested(graph, value->attribute.tensor))
            value->mark |= DEPENDS_ON_PARAMETER;
    }
}

// "kernel_grad" for a parameter, "h_grad" for a value that the source calls h.
static const char *adjoint_name(const Value *value)
{
    const char *name = value->name;
    if (value->op == &op_input) {
        const char *dot = strrchr(value->attribute.tensor->name, '.');
        name = dot ? dot + 1 : value->attribute.tensor->name;
    }
    return name ? intern_format("%s_grad", name) : NULL;
}

// Values made from here on belong to `value`.
static void place_at(Graph *graph, const Value *value)
{
    graph->span = value->span;
    graph->instance = value->instance;
    graph->function = value->function;
    graph->name = NULL;
}

// Adds what an input of `value` receives to the input's adjoint. `before`: the number of values before it was made.
static void contribute(Graph *graph, Value **adjoint, const Value *value, int which, Value *part, int before)
{
    const Value *input = value->input[which];
    if (!part)
        return;
    if (!shape_equal(part->shape, input->shape))
        BUG("gradient of %s for input %d is %s, not %s", value->op->name, which, shape_text(part->shape),
            shape_text(input->shape));
    if (adjoint[input->id])
        part = graph_binary(graph, "add", adjoint[input->id], part);
    if (part->id >= before && !part->name)
        part->name = adjoint_name(input);
    adjoint[input->id] = part;
}

// All results' adjoints together give those of all inputs.
static void contribute_scan(Graph *graph, Graph *forward, Value **adjoint, int count, Value *value)
{
    int results = value->attribute.scan->body->store_count, before = graph->count;
    bool any = false;
    Value **of_result = mem_alloc((size_t)(results + 1) * sizeof *of_result);
    for (int i = value->id + 1; i < count; i++) {
        const Value *result = forward->value[i];
        if (result->op != &op_scan_result || result->input[0] != value || !adjoint[i])
            continue;
        Value **sum = &of_result[result->attribute.scan_result.store];
        *sum = *sum ? graph_binary(graph, "add", *sum, adjoint[i]) : adjoint[i];
        any = true;
    }
    Value **of_input = mem_alloc((size_t)(value->input_count + 1) * sizeof *of_input);
    if (any)
        scan_gradient(graph, forward, value, of_result, results, of_input);
    for (int k = 0; any && k < value->input_count; k++)
        contribute(graph, adjoint, value, k, of_input[k], before);
}

void gradient_walk(Graph *graph, Graph *forward, Value **adjoint, int count)
{
    for (int i = count - 1; i >= 0; i--) {
        Value *value = forward->value[i];
        if (value->op == &op_scan && value->mark & DEPENDS_ON_PARAMETER) {
            place_at(graph, value);
            contribute_scan(graph, forward, adjoint, count, value);
        }
        if (!adjoint[i] || !value->op->gradient || value->op == &op_scan)
            continue;
        place_at(graph, value);
        for (int k = 0; k < value->input_count; k++) {
            int before = graph->count;
            if (value->input[k]->mark & DEPENDS_ON_PARAMETER)
                contribute(graph, adjoint, value, k, value->op->gradient(graph, value, adjoint[i], k), before);
        }
    }
}

// The adjoint of each of the first `count` values, by id; NULL where it is not needed or zero.
static Value **backward_pass(Graph *graph, int count)
{
    Value **adjoint = mem_alloc((size_t)(count + 1) * sizeof *adjoint);
    if (!graph->loss || !(graph->loss->mark & DEPENDS_ON_PARAMETER))
        return adjoint;
    place_at(graph, graph->loss);
    adjoint[graph->loss->id] = graph_constant(graph, TYPE_REAL, 1);
    gradient_walk(graph, graph, adjoint, count);
    return adjoint;
}

typedef struct Inputs {
    Value **value; // that read a tensor
    int count;
} Inputs;

static Inputs list_inputs(const Graph *graph, int count)
{
    Inputs inputs = {0};
    for (int i = 0; i < count; i++)
        if (graph->value[i]->op == &op_input) {
            inputs.value = mem_grow(inputs.value, inputs.count, sizeof *inputs.value);
            inputs.value[inputs.count++] = graph->value[i];
        }
    return inputs;
}

// The sum over all inputs that read the parameter; zeros if the loss does not depend on it.
static Value *gradient_of(Graph *graph, Value **adjoint, Inputs inputs, const Value *leaf)
{
    Value *sum = NULL;
    place_at(graph, leaf);
    for (int i = 0; i < inputs.count; i++) {
        const Value *value = inputs.value[i];
        if (value->attribute.tensor == leaf->attribute.tensor && adjoint[value->id])
            sum = sum ? graph_binary(graph, "add", sum, adjoint[value->id]) : adjoint[value->id];
    }
    return sum ? sum : graph_full(graph, TYPE_REAL, 0, leaf->shape);
}

static void append(Graph *graph, Value *value)
{
    value->id = graph->count;
    graph->value = mem_grow(graph->value, graph->count, sizeof(Value *));
    graph->value[graph->count++] = value;
}

// Three parts in this order: what needs no gradient, the backward values, what needs gradients.
void graph_gradients(Program *program, Graph *graph)
{
    (void)program;
    mark_values(graph);
    if (graph->loss && graph->loss->mark & NEEDS_GRADIENT_LEAF)
        BUG("the loss depends on its own gradient");
    Graph old = *graph;
    graph->value = NULL;
    graph->count = 0;
    for (int i = 0; i < old.count; i++)
        if (!(old.value[i]->mark & NEEDS_GRADIENT_LEAF))
            append(graph, old.value[i]);
    int forward_count = graph->count;
    graph->backward = true;
    Value **adjoint = backward_pass(graph, forward_count);
    Inputs inputs = list_inputs(graph, forward_count);
    for (int i = 0; i < old.count; i++)
        if (old.value[i]->op == &op_gradient)
            old.value[i]->replacement = gradient_of(graph, adjoint, inputs, old.value[i]);
    graph->backward = false;
    for (int i = 0; i < old.count; i++) {
        Value *value = old.value[i];
        if (!(value->mark & NEEDS_GRADIENT_LEAF) || value->op == &op_gradient)
            continue;
        for (int k = 0; k < value->input_count; k++)
            if (value->input[k]->op == &op_gradient)
                value->input[k] = value->input[k]->replacement;
        append(graph, value);
    }
    for (int i = 0; i < graph->store_count; i++)
        if (graph->store[i].value->op == &op_gradient)
            graph->store[i].value = graph->store[i].value->replacement;
    graph->span = old.span;
    graph->instance = old.instance;
    graph->name = NULL;
}
