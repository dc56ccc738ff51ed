// --memory=small: what the way back needs of the way forward is computed again where that takes less than keeping it.
// Requires: the simplified graph of an entry. Provides: a graph with copies of forward values (Value.recomputed), which
// backward values use in their place; Value.decided. Invalidates: Value.id; all pointers to values of the old graph.
//
// Of the forward values that the fast plan keeps for the way back, two choices are dropped:
//   - those that follow from others that are kept, without a product: activations, normalisations, random masks;
//   - the inside of segments: the way forward is cut at points where little is alive; what is alive there is kept, all
//     else of a segment is computed again from it, products too, when the way back comes to the segment (Chen et al.,
//     2016). The last segment is never dropped.
// Both, alone and together, are planned for some numbers of segments, and the plan with the smallest arena
// wins; of equal ones the one with the fewest FLOPs. A scan is never run again.
//
// The bits stay the same. A copy is computed by a kernel with the same values as the one that it is a copy of, apart
// from kernels of other values, and every value that is not a copy is stored or not as it was: so the C compiler has
// the same products and sums to contract, and each operand comes from memory or not as before.
#include "plan.h"

#include <string.h>

enum {
    SMALL_PART = 32,   // of the largest kept value: what takes less than 1 / 32 of it stays
    MOST_SEGMENTS = 8, // that are tried
};

// What is known of a value of the graph as it came, by position.
typedef struct Fact {
    bool early;       // the way back is not needed for it
    bool kept;        // in the arena until the way back
    int kernel;       // position of the kernel that stores it
    int last_early;   // the last kernel of the way forward that loads it
    bool dropped;     // in the variant being made
    bool has_changed; // inlined by the way back, and depends on what is dropped
    int changed_for;  // the variant that `has_changed` is of
    Value *now;       // in the variant's graph
    Value *again;     // its copy
    Value *late;      // as the way back inlines it
} Fact;

typedef struct Recompute {
    Program *program;
    EntryKind entry;
    const Graph *old;
    const Plan *plan; // of the old graph
    Fact *fact;
    bool **tried; // by value: what choices that have been planned drop
    int tried_count;
    Graph *graph; // the variant
    int variant;
    int kernels; // of the way forward
} Recompute;

typedef struct Choice {
    bool cheap;
    int segments;
    MemoryCost cost;
} Choice;

static Fact *fact_of(const Recompute *r, const Value *value)
{
    return &r->fact[value->mark];
}

static bool is_way_back(const Recompute *r, const Value *value)
{
    return value->backward && !fact_of(r, value)->early;
}

static bool is_leaf(const Value *value)
{
    return value->op == &op_input || value->op == &op_table || value->op == &op_constant;
}

// Does a kernel of the fast plan store it for others to load? A scan stores its results.
static bool is_stored(const Value *value)
{
    return value->op == &op_scan || (value->kernel && value->buffer && (!value->buffer->base || value->buffer->heir));
}

static bool is_anchor(const Value *value)
{
    return !value->op->at && !is_leaf(value);
}

static bool is_product(const Value *value)
{
    return is_anchor(value) && value->op != &op_reduce && value->op != &op_argmax;
}

// ---- what the fast plan keeps -------------------------------------------------------------------

// What kernels of the way forward compute; of the rest, what no gradient goes into.
static void find_early(Recompute *r)
{
    for (int i = 0; i < r->old->count; i++)
        r->old->value[i]->mark = i;
    for (int i = 0; i < r->plan->kernel_count; i++)
        for (int j = 0; !r->plan->kernel[i]->commit && j < r->plan->kernel[i]->value_count; j++)
            fact_of(r, r->plan->kernel[i]->value[j])->early = true;
    for (int i = 0; i < r->old->count; i++) {
        const Value *value = r->old->value[i];
        bool early = !value->backward;
        for (int j = 0; j < value->input_count; j++)
            early &= fact_of(r, value->input[j])->early;
        fact_of(r, value)->early |= early;
    }
}

static void find_kernels(Recompute *r)
{
    for (int i = 0; i < r->plan->kernel_count; i++) {
        const Kernel *kernel = r->plan->kernel[i];
        r->kernels += !kernel->commit;
        for (int j = 0; j < kernel->value_count; j++) {
            const Value *value = kernel->value[j];
            if (value->kernel && value->kernel->whole == kernel)
                fact_of(r, value)->kernel = i;
            for (int k = 0; !kernel->commit && k < value->input_count; k++)
                fact_of(r, value->input[k])->last_early = i;
        }
    }
    for (int i = r->old->count - 1; i >= 0; i--) { // another shape of the same bytes
        const Value *value = r->old->value[i];
        if (!value->buffer || !value->buffer->base || value->buffer->heir || value->input_count == 0)
            continue;
        Fact *base = fact_of(r, value->input[0]);
        if (fact_of(r, value)->last_early > base->last_early)
            base->last_early = fact_of(r, value)->last_early;
    }
}

static void keep(Recompute *r, const Value *value)
{
    if (is_leaf(value))
        return;
    if (is_stored(value)) {
        const Buffer *buffer = value->kernel->loop ? NULL : value->buffer;
        fact_of(r, value)->kept = buffer && !buffer->tensor && !buffer->stack && buffer->rows == 0;
        return;
    }
    for (int i = 0; i < value->input_count; i++)
        keep(r, value->input[i]);
}

static void find_kept(Recompute *r)
{
    for (int i = 0; i < r->old->count; i++) {
        const Value *value = r->old->value[i];
        for (int j = 0; is_way_back(r, value) && j < value->input_count; j++)
            if (fact_of(r, value->input[j])->early)
                keep(r, value->input[j]);
    }
    int64_t largest = 0;
    for (int i = 0; i < r->old->count; i++)
        if (r->fact[i].kept && r->old->value[i]->buffer->bytes > largest)
            largest = r->old->value[i]->buffer->bytes;
    for (int i = 0; i < r->old->count; i++)
        if (r->fact[i].kept && r->old->value[i]->buffer->bytes * SMALL_PART < largest)
            r->fact[i].kept = false;
}

// ---- what is dropped ----------------------------------------------------------------------------

// Must an input of a copy be copied, too? What its kernel loads is not, what its kernel computes is.
static bool is_copied(const Recompute *r, const Value *input, const Kernel *kernel)
{
    if (is_leaf(input))
        return false;
    if (!is_stored(input))
        return true;
    return fact_of(r, input)->dropped || (input->kernel == kernel && !is_anchor(input));
}

// Does the value follow from others that stay, and that the way back needs anyway, without a product?
static bool is_cheap(const Recompute *r, const Value *value, const Kernel *kernel)
{
    if (is_product(value))
        return false;
    for (int i = 0; i < value->input_count; i++) {
        const Value *input = value->input[i];
        if (is_copied(r, input, kernel)) {
            if (fact_of(r, input)->dropped || !is_cheap(r, input, kernel))
                return false;
        } else if (!is_leaf(input) && !fact_of(r, input)->kept &&
                   shape_count(input->shape) * SMALL_PART > shape_count(value->shape)) {
            return false;
        }
    }
    return true;
}

static void drop_cheap(Recompute *r)
{
    for (int i = 0; i < r->old->count; i++)
        if (r->fact[i].kept && !r->fact[i].dropped)
            r->fact[i].dropped = is_cheap(r, r->old->value[i], r->old->value[i]->kernel);
}

// Bytes of the way forward that are alive between two of its kernels.
static int64_t alive_after(const Recompute *r, int kernel)
{
    int64_t bytes = 0;
    for (int i = 0; i < r->old->count; i++)
        if (r->fact[i].early && is_stored(r->old->value[i]) && r->old->value[i]->buffer &&
            !r->old->value[i]->buffer->tensor && r->fact[i].kernel <= kernel && r->fact[i].last_early > kernel)
            bytes += r->old->value[i]->buffer->bytes;
    return bytes;
}

static int64_t kept_until(const Recompute *r, int kernel)
{
    int64_t bytes = 0;
    for (int i = 0; i < r->old->count; i++)
        if (r->fact[i].kept && r->fact[i].kernel <= kernel)
            bytes += r->old->value[i]->buffer->bytes;
    return bytes;
}

// The cut after which about `part` / `segments` of the kept bytes have been stored, and where little is alive.
static int find_cut(const Recompute *r, int part, int segments)
{
    int64_t all = kept_until(r, r->kernels), least = INT64_MAX;
    int best = -1;
    for (int i = 0; i < r->kernels; i++) {
        int64_t before = kept_until(r, i) * segments;
        if (before < all * (2 * part - 1) / 2 || before > all * (2 * part + 1) / 2)
            continue;
        int64_t alive = alive_after(r, i);
        if (alive <= least) {
            least = alive;
            best = i;
        }
    }
    return best;
}

static void drop_segments(Recompute *r, int segments)
{
    int first = 0;
    for (int part = 1; part < segments; part++) {
        int cut = find_cut(r, part, segments);
        for (int i = 0; cut >= first && i < r->old->count; i++) {
            Fact *fact = &r->fact[i];
            if (fact->kept && fact->kernel >= first && fact->kernel <= cut && fact->last_early <= cut)
                fact->dropped = true;
        }
        first = cut >= first ? cut + 1 : first;
    }
}

static void drop(Recompute *r, const Choice *choice)
{
    for (int i = 0; i < r->old->count; i++)
        r->fact[i].dropped = false;
    if (choice->segments > 1)
        drop_segments(r, choice->segments);
    if (choice->cheap)
        drop_cheap(r);
}

// ---- the graph ----------------------------------------------------------------------------------

static Value *copy_value(Recompute *r, const Value *value, Value *const *input)
{
    Value *copy = graph_copy(r->graph, value, input);
    copy->batched = value->batched;
    copy->decided = value->kernel ? DECIDED_STORED : DECIDED_INLINED;
    return copy;
}

static Value *again(Recompute *r, const Value *value, const Kernel *kernel)
{
    Fact *fact = fact_of(r, value);
    if (fact->again)
        return fact->again;
    Value **input = mem_alloc((size_t)(value->input_count + 1) * sizeof *input);
    for (int i = 0; i < value->input_count; i++) {
        Value *from = value->input[i];
        const Kernel *of = from->kernel ? from->kernel : kernel;
        input[i] = is_copied(r, from, kernel) ? again(r, from, of) : fact_of(r, from)->now;
    }
    fact->again = copy_value(r, value, input);
    fact->again->recomputed = true;
    return fact->again;
}

// Does what the way back inlines here depend on what is dropped?
static bool has_changed(Recompute *r, const Value *value)
{
    Fact *fact = fact_of(r, value);
    if (is_leaf(value) || is_stored(value))
        return fact->dropped;
    if (fact->changed_for != r->variant) {
        fact->changed_for = r->variant;
        fact->has_changed = false;
        for (int i = 0; i < value->input_count; i++)
            fact->has_changed |= has_changed(r, value->input[i]);
    }
    return fact->has_changed;
}

// An early value as the way back uses it.
static Value *late_form(Recompute *r, const Value *value)
{
    Fact *fact = fact_of(r, value);
    if (!fact->early || !has_changed(r, value))
        return fact->now;
    if (fact->dropped)
        return again(r, value, value->kernel);
    if (fact->late)
        return fact->late;
    Value **input = mem_alloc((size_t)(value->input_count + 1) * sizeof *input);
    for (int i = 0; i < value->input_count; i++)
        input[i] = late_form(r, value->input[i]);
    fact->late = copy_value(r, value, input);
    return fact->late;
}

// The graph in which what is dropped is computed again.
static Graph *make_variant(Recompute *r)
{
    r->variant++;
    r->graph = mem_alloc(sizeof *r->graph);
    *r->graph = *r->old;
    r->graph->value = NULL;
    r->graph->store = NULL;
    r->graph->count = r->graph->store_count = 0;
    for (int i = 0; i < r->old->count; i++)
        r->fact[i].again = r->fact[i].late = NULL;
    for (int i = 0; i < r->old->count; i++) {
        const Value *value = r->old->value[i];
        Value **input = mem_alloc((size_t)(value->input_count + 1) * sizeof *input);
        for (int j = 0; j < value->input_count; j++)
            input[j] = is_way_back(r, value) ? late_form(r, value->input[j]) : fact_of(r, value->input[j])->now;
        Value *now = copy_value(r, value, input);
        if (value->backward && r->fact[i].early) // fusion finds it again that the way forward can store it
            now->decided = DECIDED_NOT;
        r->fact[i].now = now;
    }
    for (int i = 0; i < r->old->store_count; i++) {
        Store store = r->old->store[i];
        graph_store(r->graph, store.tensor, fact_of(r, store.value)->now, store.commit);
    }
    r->graph->loss = r->old->loss ? fact_of(r, r->old->loss)->now : NULL;
    return r->graph;
}

// ---- the choice ---------------------------------------------------------------------------------

static Plan *draft_plan(Program *program, EntryKind entry, Graph *graph)
{
    Plan *plan = plan_fuse(program, entry, graph, false);
    plan_rows(plan);
    plan_schedule(plan);
    plan_memory(plan);
    return plan;
}

static MemoryCost cost_of(const Plan *plan)
{
    MemoryCost cost = {.bytes = plan->arena_bytes};
    for (int i = 0; i < plan->kernel_count; i++)
        cost.flops += plan->kernel[i]->flops;
    return cost;
}

// Has another choice come to the same? The one that drops nothing has been planned before all.
static bool is_tried(Recompute *r)
{
    size_t count = (size_t)r->old->count;
    bool *dropped = mem_alloc(count), tried = false;
    for (size_t i = 0; i < count; i++)
        dropped[i] = r->fact[i].dropped;
    for (int i = 0; i < r->tried_count && !tried; i++)
        tried = memcmp(r->tried[i], dropped, count) == 0;
    tried |= !memchr(dropped, true, count);
    r->tried = mem_grow(r->tried, r->tried_count, sizeof *r->tried);
    r->tried[r->tried_count++] = dropped;
    return tried;
}

static void try_choice(Recompute *r, Choice choice, Choice *best)
{
    drop(r, &choice);
    if (is_tried(r))
        return;
    choice.cost = cost_of(draft_plan(r->program, r->entry, make_variant(r)));
    int64_t bytes = choice.cost.bytes - best->cost.bytes;
    if (bytes < 0 || (bytes == 0 && choice.cost.flops < best->cost.flops))
        *best = choice;
}

static bool has_way_back(const Graph *graph)
{
    for (int i = 0; i < graph->count; i++)
        if (graph->value[i]->backward)
            return true;
    return false;
}

Graph *graph_recompute(Program *program, EntryKind entry, Graph *graph, MemoryCost cost[2])
{
    if (!has_way_back(graph))
        return graph;
    Plan *plan = draft_plan(program, entry, graph);
    Recompute r = {.program = program, .entry = entry, .old = graph, .plan = plan};
    r.fact = mem_alloc((size_t)(graph->count + 1) * sizeof *r.fact);
    find_early(&r);
    find_kernels(&r);
    find_kept(&r);
    Choice best = {.cost = cost_of(plan)};
    cost[0] = best.cost;
    for (int segments = 1; segments <= MOST_SEGMENTS; segments++)
        for (int cheap = 0; cheap <= 1; cheap++)
            if (segments > 1 || cheap)
                try_choice(&r, (Choice){.cheap = cheap, .segments = segments}, &best);
    cost[1] = best.cost;
    drop(&r, &best);
    return make_variant(&r);
}
