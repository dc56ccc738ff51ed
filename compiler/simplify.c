// simplify: folds constants, shares equal values, rewrites by algebra, drops what nothing uses.
// Requires: a verified graph. Provides: a new graph without stop_gradient and without dead values, in which no two
// values compute the same thing and no rule below applies. Invalidates: Value pointers of the old graph.
//
// One walk forward: each value is rebuilt over its simplified inputs; the first rule that applies replaces it by
// something simpler, which is simplified in turn; what no rule changes is looked up among the values already there
// (value numbering over op, attribute, inputs, shape and type).
//
// What rules may do to numbers: nothing to ints and bools. Reals may change by rounding (products of constants are
// merged, factors move out of sums) and in the sign of a zero (x + 0 is x). No rule removes a NaN or an infinity that
// an operand brings: x * 0 stays, x - x stays. Constants that are added are never merged, since they may be there to
// round. Division by a constant stays a division unless its reciprocal is exact or it leaves a sum.
#include "simplify.h"

#include <string.h>

typedef struct Simplifier {
    Graph *graph; // the result
    Graph *draft; // where rules build; its values are rebuilt into the result
    Value **slot; // open addressing by value_hash; a power of two
    int slot_count;
    int depth;    // of rules applied to results of rules
    Value *spare; // a copy that turned out to be there already
} Simplifier;

enum { IN_RESULT = 1 }; // Value.mark

// ---- the rules ------------------------------------------------------------------------------------

static const Rule *const rules[] = {map_rules, shape_rules, sum_rules, conv_rules};

static Value *apply_rules(Graph *draft, Value *value)
{
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        for (const Rule *rule = rules[i]; rule->op; rule++) {
            if (rule->op != value->op || (rule->function && !is_map(value, rule->function)))
                continue;
            Value *result = rule->apply(draft, value);
            if (result)
                return result;
        }
    }
    return NULL;
}

// ---- value numbering ------------------------------------------------------------------------------

// Everything that is hashed is made of 32-bit words; where there are two, they are taken together.
static uint64_t hash_words(uint64_t hash, const void *data, size_t bytes)
{
    const unsigned char *from = data, *end = from + bytes;
    for (; end - from >= (ptrdiff_t)sizeof(uint64_t); from += sizeof(uint64_t)) {
        uint64_t words;
        memcpy(&words, from, sizeof words);
        hash = (hash ^ words) * 0x9E3779B97F4A7C15u;
        hash ^= hash >> 32;
    }
    if (from < end) {
        uint32_t word;
        memcpy(&word, from, sizeof word);
        hash = (hash ^ word) * 1099511628211u;
    }
    return hash;
}

static uint64_t value_hash(const Value *value)
{
    uint64_t hash = hash_words(14695981039346656037u, &value->op, sizeof value->op);
    if (value->op == &op_table)
        hash = hash_words(hash, value->attribute.table.data, (size_t)value->attribute.table.count * sizeof(double));
    else
        hash = hash_words(hash, &value->attribute, sizeof value->attribute);
    for (int i = 0; i < value->input_count; i++)
        hash = hash_words(hash, &value->input[i]->id, sizeof value->input[i]->id);
    hash = hash_words(hash, &value->shape, sizeof value->shape);
    return hash ^ hash >> 32;
}

static bool same_attribute(const Value *a, const Value *b)
{
    if (a->op != &op_table)
        return memcmp(&a->attribute, &b->attribute, sizeof a->attribute) == 0;
    size_t bytes = (size_t)a->attribute.table.count * sizeof(double);
    return a->attribute.table.count == b->attribute.table.count &&
           memcmp(a->attribute.table.data, b->attribute.table.data, bytes) == 0;
}

static bool same_value(const Value *a, const Value *b)
{
    if (a->op != b->op || a->type != b->type || a->input_count != b->input_count || !shape_equal(a->shape, b->shape))
        return false;
    for (int i = 0; i < a->input_count; i++)
        if (a->input[i] != b->input[i])
            return false;
    return same_attribute(a, b);
}

static Value **find_slot(const Simplifier *s, const Value *value)
{
    uint64_t mask = (uint64_t)s->slot_count - 1;
    uint64_t i = value_hash(value) & mask;
    while (s->slot[i] && !same_value(s->slot[i], value))
        i = (i + 1) & mask;
    return &s->slot[i];
}

static void grow_slots(Simplifier *s)
{
    Value **old = s->slot;
    int old_count = s->slot_count;
    s->slot_count = old_count ? 2 * old_count : 1024;
    s->slot = mem_alloc((size_t)s->slot_count * sizeof(Value *));
    for (int i = 0; i < old_count; i++)
        if (old[i])
            *find_slot(s, old[i]) = old[i];
    mem_free(old, (size_t)old_count * sizeof *old);
}

// The one value of the result graph that computes this: found, or made from `value`.
static Value *number_value(Simplifier *s, Value *value)
{
    Graph *g = s->graph;
    if (2 * g->count >= s->slot_count)
        grow_slots(s);
    Value **slot = find_slot(s, value);
    if (!*slot) {
        value->id = g->count;
        value->mark = IN_RESULT;
        value->uses = 0;
        g->value = mem_grow(g->value, g->count, sizeof(Value *));
        g->value[g->count++] = value;
        *slot = value;
    }
    return *slot;
}

// ---- the walk -------------------------------------------------------------------------------------

static void place_at(Graph *draft, const Value *value)
{
    graph_place(draft, value);
    draft->name = NULL;
}

static Scan *simplify_body(const Scan *old);

// The same number in all elements and steps need not come from outside: the port becomes a constant of the body.
static void absorb_numbers(Value *loop)
{
    Scan *scan = loop->attribute.scan;
    Graph *body = scan->body;
    int kept = 0;
    for (int i = 0; i < scan->port_count; i++) {
        Value *leaf = scan->port[i].leaf;
        double number;
        if (scan->port[i].kind == PORT_CARRY || !is_splat(loop->input[i], &number)) {
            loop->input[kept] = loop->input[i];
            scan->port[kept++] = scan->port[i];
            continue;
        }
        Graph draft = {.count = 0};
        Value *full = graph_full(&draft, leaf->type, number, leaf->shape);
        leaf->op = full->op;
        leaf->attribute = full->attribute;
        leaf->input = full->input;
        leaf->input_count = full->input_count;
        if (full->input_count == 0)
            continue;
        body->value = mem_grow(body->value, body->count, sizeof(Value *));
        memmove(body->value + 1, body->value, (size_t)body->count * sizeof(Value *));
        body->value[0] = full->input[0];
        body->count++;
    }
    scan->port_count = loop->input_count = kept;
}

// The simplified form of a value of the old graph or of the draft graph.
static Value *simplified(Simplifier *s, Value *value)
{
    if (value->mark == IN_RESULT)
        return value;
    if (value->replacement)
        return value->replacement;
    if (++s->depth > 1000)
        BUG("simplify: rules for %s do not end", value->op->name);
    Value *copy = s->spare ? s->spare : mem_alloc(sizeof *copy);
    s->spare = NULL;
    *copy = *value;
    copy->input = mem_alloc((size_t)(value->input_count + 1) * sizeof(Value *));
    for (int i = 0; i < value->input_count; i++)
        copy->input[i] = simplified(s, value->input[i]);
    if (value->op == &op_scan) {
        absorb_numbers(copy);
        copy->attribute.scan = simplify_body(copy->attribute.scan);
    }
    place_at(s->draft, value);
    Value *simpler = apply_rules(s->draft, copy);
    Value *result = simpler ? simplified(s, simpler) : number_value(s, copy);
    if (!simpler && result != copy)
        s->spare = copy;
    if (!result->name)
        result->name = value->name;
    result->uses += value->uses;
    value->replacement = result;
    s->depth--;
    return result;
}

static void count_uses(Graph *graph)
{
    for (int i = 0; i < graph->count; i++) {
        graph->value[i]->uses = graph->value[i]->mark = 0;
        graph->value[i]->replacement = NULL;
    }
    for (int i = 0; i < graph->count; i++)
        for (int k = 0; k < graph->value[i]->input_count; k++)
            graph->value[i]->input[k]->uses++;
    for (int i = 0; i < graph->store_count; i++)
        graph->store[i].value->uses++;
}

// The graph over simplified values; dead ones are still there.
static Graph *simplify_values(Graph *graph)
{
    Simplifier s = {.graph = graph_new(), .draft = graph_new()};
    s.graph->batch = s.draft->batch = graph->batch;
    count_uses(graph);
    for (int i = 0; i < graph->count; i++)
        simplified(&s, graph->value[i]);
    for (int i = 0; i < graph->store_count; i++) {
        const Store *store = &graph->store[i];
        graph_store(s.graph, store->tensor, store->value->replacement, store->commit);
    }
    s.graph->loss = graph->loss ? graph->loss->replacement : NULL;
    s.graph->span = graph->span;
    mem_free(s.slot, (size_t)s.slot_count * sizeof *s.slot);
    graph_free_values(s.draft);
    return s.graph;
}

static Scan *simplify_body(const Scan *old)
{
    Scan *scan = mem_alloc(sizeof *scan);
    *scan = (Scan){.steps = old->steps, .reverse = old->reverse, .body = simplify_values(old->body)};
    for (int i = 0; i < old->port_count; i++)
        scan_add_port(scan, (Port){old->port[i].kind, old->port[i].leaf->replacement, old->port[i].store});
    return scan;
}

Graph *graph_simplify(Program *program, Graph *graph)
{
    (void)program;
    bool again;
    do {
        Graph *old = graph;
        graph = simplify_values(old);
        graph_free(old);
        graph_drop_dead(graph);
        again = scan_hoist(graph);
    } while (again);
    bool turned = scan_transpose_invariants(graph), picked = scan_look_up(graph);
    if (turned || picked)
        graph_drop_dead(graph);
    return graph;
}
