// Prepare: what the predictions take from the weights alone is computed when the weights have changed, not in every
// call: transformed and transposed kernels, the factors of a normalisation, sums of biases. Requires: the entry
// `predict` after all passes over its graph. Provides: the entry `prepare`, whose graph stores such values to tensors
// (role PREPARED), and inputs in their place. Invalidates: Value.id, mark, replacement of `predict`.
#include "graph.h"

enum {
    COSTLY = 8,         // FLOPs of an element without weights from which on it is loaded rather than computed
    MOST_VALUES = 1000, // that is_of_weights() looks at
};

typedef struct Preparation {
    Program *program;
    Graph *from, *to;
    int64_t *cost; // by position in `from`: FLOPs of all that leads to a prepared value; -1 where data has a part in it
    bool *weights; // has a weight a part in it?
} Preparation;

static bool is_weight(const Tensor *tensor)
{
    return tensor->role == TENSOR_PARAMETER || tensor->role == TENSOR_STATE || tensor->role == TENSOR_AVERAGE;
}

// `left`: values that may still be looked at, since one that several others use is looked at for each of them.
static bool follows_from_weights(const Value *value, int *left)
{
    if (--*left < 0)
        return false;
    bool all = value->op == &op_input ? is_weight(value->attribute.tensor) : value->input_count > 0;
    for (int i = 0; all && i < value->input_count; i++)
        all = follows_from_weights(value->input[i], left);
    return all;
}

bool is_of_weights(const Value *value)
{
    int left = MOST_VALUES;
    return follows_from_weights(value, &left);
}

static bool is_leaf(const Value *value)
{
    return value->op == &op_input || value->op == &op_table || value->op == &op_constant;
}

static void measure(Preparation *p, const Value *value)
{
    bool prepared = value->op != &op_scan && value->op != &op_random;
    int64_t cost = value_flops(value);
    if (value->op == &op_input) {
        p->weights[value->id] = is_weight(value->attribute.tensor);
        prepared = p->weights[value->id];
    }
    for (int i = 0; i < value->input_count; i++) {
        int input = value->input[i]->id;
        prepared &= p->cost[input] >= 0;
        cost += p->cost[input];
        p->weights[value->id] |= p->weights[input];
    }
    p->cost[value->id] = prepared ? cost : -1;
}

// Does this user read its operands from memory, many times each?
static bool wants_stored(const Value *user)
{
    return user && !user->op->at && user->op != &op_reduce && user->op != &op_argmax;
}

// Is loading it better than computing it again?
static bool is_worth_storing(const Preparation *p, const Value *value, const Value *user)
{
    int64_t cost = p->cost[value->id];
    if (value->op == &op_reshape || (value->op == &op_broadcast && !wants_stored(user)))
        return false;
    if (cost == 0 || !p->weights[value->id])
        return wants_stored(user) || cost >= COSTLY * shape_count(value->shape);
    return true;
}

static Value *copy_to_prepare(Preparation *p, Value *value)
{
    if (value->replacement)
        return value->replacement;
    Value **input = mem_alloc((size_t)(value->input_count + 1) * sizeof(Value *));
    for (int i = 0; i < value->input_count; i++)
        input[i] = copy_to_prepare(p, value->input[i]);
    return value->replacement = graph_copy(p->to, value, input);
}

static const char *prepared_name(const Value *value)
{
    const char *name = value->name            ? value->name
                       : value->op == &op_map ? value->attribute.function->name
                                              : value->op->name;
    return value->instance ? format("%s/%s", value->instance->path, name) : name;
}

// The value becomes an input that `prepare` stores.
static void store_prepared(Preparation *p, Value *value)
{
    Value *computed = copy_to_prepare(p, value);
    Tensor *tensor = program_tensor(p->program, TENSOR_PREPARED, prepared_name(value), value->shape, value->type);
    tensor->span = value->span;
    graph_store(p->to, tensor, computed, false);
    value->op = &op_input;
    value->attribute = (Attribute){.tensor = tensor};
    value->input_count = 0;
}

// `user`: what reads it and is computed in each call; NULL: the predictions themselves.
static void offer(Preparation *p, Value *value, const Value *user)
{
    if (p->cost[value->id] < 0 || is_leaf(value))
        return;
    if (is_worth_storing(p, value, user)) {
        store_prepared(p, value);
        return;
    }
    for (int i = 0; i < value->input_count; i++)
        offer(p, value->input[i], value->op == &op_reshape ? user : value);
}

void program_prepare(Program *program)
{
    Graph *from = program->entry[ENTRY_PREDICT];
    if (!from)
        return;
    size_t count = (size_t)from->count + 1;
    Preparation p = {.program = program, .from = from, .to = graph_new()};
    p.cost = mem_alloc(count * sizeof *p.cost);
    p.weights = mem_alloc(count * sizeof *p.weights);
    p.to->batch = from->batch;
    p.to->span = from->span;
    for (int i = 0; i < from->count; i++) {
        from->value[i]->replacement = NULL;
        measure(&p, from->value[i]);
    }
    for (int i = 0; i < from->count; i++)
        for (int k = 0; p.cost[i] < 0 && k < from->value[i]->input_count; k++)
            offer(&p, from->value[i]->input[k], from->value[i]);
    for (int i = 0; i < from->store_count; i++)
        offer(&p, from->store[i].value, NULL);
    if (p.to->store_count == 0)
        return;
    graph_drop_dead(from);
    program->entry[ENTRY_PREPARE] = p.to;
}
