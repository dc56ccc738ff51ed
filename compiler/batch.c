// batch: from one example to a batch of them.
// Requires: shapes of one example; Value.batched right; a scalar loss. Provides: a new graph in which every value that
// differs between examples has the batch as axis 0 and the others are as they were; no batch_mean, no total.
// Invalidates: Value pointers of the old graph, but for those in Value.replacement of its values.
//
// What needs all examples is expressed with the batch weight, 1/n for the n real examples of the batch and 0 for the
// rest, so that a short last batch is right and its padding has no influence on anything.
#include "graph.h"

typedef struct Batcher {
    struct Batcher *outer; // of the graph whose scan this is the body of
    Program *program;
    Graph *graph;
    Value *weight; // the batch weight, [batch]
} Batcher;

static Tensor *weight_tensor(Program *program)
{
    for (int i = 0; i < program->tensor_count; i++)
        if (program->tensor[i]->role == TENSOR_BATCH_WEIGHT)
            return program->tensor[i];
    return program_tensor(program, TENSOR_BATCH_WEIGHT, "batch_weight", (Shape){0}, TYPE_REAL);
}

static Value *batch_weight(Batcher *batcher)
{
    if (batcher->outer)
        return batch_weight(batcher->outer); // scan_close() makes it an invariant
    if (!batcher->weight)
        batcher->weight = graph_input(batcher->graph, weight_tensor(batcher->program));
    return batcher->weight;
}

// One number for each example, repeated to the shape of x.
static Value *per_example(Graph *g, Value *number, const Value *x)
{
    return graph_broadcast(g, number, x->shape, (const int[]){0});
}

// The sum over the batch axis: the same for all examples.
static Value *sum_of_examples(Graph *g, Value *x)
{
    Value *sum = graph_reduce(g, REDUCE_SUM, x, 1u);
    sum->batched = false;
    return sum;
}

static Value *mean_of_examples(Batcher *batcher, Value *x)
{
    Graph *g = batcher->graph;
    return x->batched ? sum_of_examples(g, graph_binary(g, "mul", x, per_example(g, batch_weight(batcher), x))) : x;
}

// Padding is left out by selection, not by a product with 0: it may hold anything.
static Value *total_of_examples(Batcher *batcher, Value *x)
{
    Graph *g = batcher->graph;
    Value *is_real = graph_binary(g, "greater", batch_weight(batcher), graph_constant(g, TYPE_REAL, 0));
    if (x->batched)
        return sum_of_examples(g, graph_select(g, per_example(g, is_real, x), x, graph_constant(g, x->type, 0)));
    Value *count = sum_of_examples(g, graph_unary(g, x->type == TYPE_INT ? "to_int" : "to_real", is_real));
    return graph_binary(g, "mul", x, count);
}

// An op without a rule of its own works on trailing axes: it takes a batch axis before those of its first input.
static Value *with_leading_axis(Graph *g, const Value *value, Value **input)
{
    for (int i = 1; i < value->input_count; i++)
        if (input[i]->batched)
            BUG("op %s has no rule for a batched input %d", value->op->name, i);
    return graph_add(g, value->op, value->attribute, value->input_count, input);
}

static Value *batched_form(Batcher *batcher, Value *value, Value **input)
{
    Graph *g = batcher->graph;
    Value *result = value->op->batch ? value->op->batch(g, value, input) : with_leading_axis(g, value, input);
    if (!result) // reported; anything of the right shape lets the pass go on
        result = graph_full(g, value->type, 0, shape_prepend(g->batch, value->shape));
    if (!shape_equal(result->shape, shape_prepend(g->batch, value->shape)))
        BUG("batching %s of shape %s gave %s", value->op->name, shape_text(value->shape), shape_text(result->shape));
    result->batched = true;
    return result;
}

// ---- scans --------------------------------------------------------------------------------------

static void convert_values(Batcher *batcher, Graph *old);

// Repeats a value that is the same for all examples, or the elements of such a sequence.
static Value *for_all_examples(Graph *g, Value *x, bool sequence)
{
    int axis[MAX_RANK];
    Shape shape = shape_prepend(g->batch, x->shape);
    for (int i = 0; i < x->shape.rank; i++)
        axis[i] = i + 1;
    if (sequence) {
        shape.dim[0] = x->shape.dim[0];
        shape.dim[1] = g->batch;
        axis[0] = 0;
    }
    Value *repeated = graph_broadcast(g, x, shape, axis);
    repeated->batched = !sequence;
    return repeated;
}

// [batch, steps, ...] <-> [steps, batch, ...]: steps come first inside, the batch outside.
static Value *swap_leading_axes(Graph *g, Value *x)
{
    int axis[MAX_RANK] = {1, 0};
    for (int i = 2; i < x->shape.rank; i++)
        axis[i] = i;
    Value *swapped = graph_transpose(g, x, axis);
    swapped->batched = false;
    return swapped;
}

static Value *batched_port_input(Graph *g, const Port *port, Value *x)
{
    bool sequence = port->kind == PORT_SEQUENCE;
    if (!port->leaf->batched)
        return x;
    if (x->batched)
        return sequence ? swap_leading_axes(g, x) : x;
    return for_all_examples(g, x, sequence);
}

static Value *batched_port(Graph *body, const Value *leaf)
{
    return graph_port(body, leaf, leaf->batched ? shape_prepend(body->batch, leaf->shape) : leaf->shape);
}

// Carries stay carries: what is next for one that differs between examples does so, too.
static void convert_stores(Scan *scan, const Scan *old)
{
    for (int i = 0; i < old->body->store_count; i++) {
        int carry = scan_carry(old, i);
        Value *value = old->body->store[i].value->replacement;
        if (carry >= 0 && old->port[carry].leaf->batched && !value->batched)
            value = for_all_examples(scan->body, value, false);
        scan_store_next(scan, value);
    }
}

static Value *convert_scan(Batcher *batcher, Value *value)
{
    Graph *g = batcher->graph;
    const Scan *old = value->attribute.scan;
    Scan *scan = mem_alloc(sizeof *scan);
    *scan = (Scan){.steps = old->steps, .reverse = old->reverse, .body = graph_body_new(g)};
    Batcher inner = {.outer = batcher, .program = batcher->program, .graph = scan->body};
    Value **input = NULL;
    for (int i = 0; i < old->port_count; i++) {
        const Port *port = &old->port[i];
        input = mem_grow(input, i, sizeof *input);
        input[i] = batched_port_input(g, port, value->input[i]->replacement);
        port->leaf->replacement = batched_port(scan->body, port->leaf);
        port->leaf->replacement->batched = port->leaf->batched;
        scan_add_port(scan, (Port){port->kind, port->leaf->replacement, port->store});
    }
    convert_values(&inner, old->body);
    convert_stores(scan, old);
    scan_close(scan, &input);
    return graph_scan(g, scan, input);
}

static Value *convert_result(Batcher *batcher, const Value *value)
{
    Graph *g = batcher->graph;
    int store = value->attribute.scan_result.store;
    Value *result = graph_scan_result(g, value->input[0]->replacement, store);
    bool collected = scan_carry(value->input[0]->attribute.scan, store) < 0;
    if (value->batched && collected)
        result = swap_leading_axes(g, result);
    result->batched = value->batched;
    return result;
}

// ---- the walk -----------------------------------------------------------------------------------

static Value *convert(Batcher *batcher, Value *value)
{
    Graph *g = batcher->graph;
    Value **input = mem_alloc((size_t)(value->input_count + 1) * sizeof *input);
    bool any_batched = value->input_count == 0 && value->batched;
    for (int i = 0; i < value->input_count; i++) {
        input[i] = value->input[i]->replacement;
        any_batched |= input[i]->batched;
    }
    if (value->op == &op_scan)
        return convert_scan(batcher, value);
    if (value->op == &op_scan_result)
        return convert_result(batcher, value);
    if (value->op == &op_batch_mean)
        return mean_of_examples(batcher, input[0]);
    if (value->op == &op_total)
        return total_of_examples(batcher, input[0]);
    return any_batched ? batched_form(batcher, value, input) : graph_copy(g, value, input);
}

// Only outputs may differ between examples; an output that is said to, but does not, is repeated.
static Value *check_store(Graph *g, const Store *store)
{
    Tensor *tensor = store->tensor;
    Value *value = store->value->replacement;
    if (value->batched && tensor->role == TENSOR_OUTPUT)
        tensor->batched = true;
    if (value->batched && !tensor->batched) {
        error_at(store->value->span, "%s is kept for all examples, but this value differs between the examples",
                 tensor->name);
        hint("batch_mean(x) is the mean of x over the batch");
    }
    if (!value->batched && tensor->batched) {
        int axis[MAX_RANK];
        for (int i = 0; i < value->shape.rank; i++)
            axis[i] = i + 1;
        value = graph_broadcast(g, value, shape_prepend(g->batch, value->shape), axis);
        value->batched = true;
    }
    return value;
}

static void convert_values(Batcher *batcher, Graph *old)
{
    Graph *g = batcher->graph;
    for (int i = 0; i < old->count; i++) {
        Value *value = old->value[i];
        bool port = value->op == &op_input && value->attribute.tensor->role == TENSOR_PORT;
        graph_place(g, value);
        if (!port)
            value->replacement = convert(batcher, value);
        if (!value->replacement->name)
            value->replacement->name = value->name;
    }
}

void graph_batch(Program *program, Graph **graph, int batch)
{
    Graph *old = *graph, *g = graph_new();
    Batcher batcher = {.program = program, .graph = g};
    g->batch = batch;
    convert_values(&batcher, old);
    for (int i = 0; i < old->store_count; i++) {
        const Store *store = &old->store[i];
        g->span = store->value->span;
        g->instance = store->value->instance;
        g->function = store->value->function;
        graph_store(g, store->tensor, check_store(g, store), store->commit);
    }
    g->loss = old->loss ? old->loss->replacement : NULL;
    g->span = old->span;
    g->instance = NULL;
    graph_free(old);
    scan_hoist(g);
    *graph = g;
}
