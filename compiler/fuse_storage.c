// Which values are stored. Part of fuse.
// Requires: a batched, simplified graph. Provides: the facts of every value. Invalidates: Value.mark (position in the
// graph), Value.kernel, Value.buffer.
//
// Ops with an index function (`at`) cost nothing by themselves: they are computed where they are used. A value is
// stored when it must be (a tensor's new value, an operand of a contraction) or when computing it again would cost
// more than loading it.
#include "fuse.h"
#include "kernels/kernels.h"
#include "target.h"

#include <string.h>

enum {
    INLINE_COST = 6,   // FLOPs worth repeating rather than storing
    INLINE_LOADS = 1,  // large operands worth reading twice rather than storing
    INLINE_NODES = 48, // size of an expression that is still readable
};

Facts *facts_of(const Fusion *fusion, const Value *value)
{
    return &fusion->facts[value->mark];
}

bool is_leaf(const Value *value)
{
    return value->op == &op_input || value->op == &op_table;
}

bool is_anchor(const Value *value)
{
    return (!value->op->at || value->op->lower) && !is_leaf(value) && value->op != &op_constant;
}

// Anchors that read an operand many times, and so want it in memory. Reductions read each element once.
static bool wants_operands_stored(const Value *value)
{
    return is_anchor(value) && value->op != &op_reduce && value->op != &op_argmax;
}

bool has_storage(const Fusion *fusion, const Value *value)
{
    return is_leaf(value) || facts_of(fusion, value)->stored;
}

// A reshape of a stored value is another name for the same bytes.
bool is_alias(const Fusion *fusion, const Value *value)
{
    return value->op == &op_reshape && (has_storage(fusion, value->input[0]) || is_alias(fusion, value->input[0]));
}

Value *alias_base(const Fusion *fusion, Value *value)
{
    while (is_alias(fusion, value))
        value = value->input[0];
    return value;
}

// ---- what each value needs ----------------------------------------------------------------------

static void collect_users(Fusion *fusion)
{
    Graph *graph = fusion->graph;
    for (int i = 0; i < graph->count; i++)
        graph->value[i]->mark = i;
    for (int i = 0; i < graph->count; i++) {
        Value *value = graph->value[i];
        value->kernel = NULL;
        value->buffer = NULL;
        for (int j = 0; j < value->input_count; j++) {
            Facts *input = facts_of(fusion, value->input[j]);
            input->user = mem_grow(input->user, input->user_count, sizeof *input->user);
            input->user[input->user_count++] = value;
        }
    }
    for (int i = 0; i < graph->store_count; i++)
        facts_of(fusion, graph->store[i].value)->store_count++;
}

// A value belongs to the update when all that becomes of it does.
static void mark_commits(Fusion *fusion)
{
    Graph *graph = fusion->graph;
    for (int i = 0; i < graph->count; i++)
        fusion->facts[i].commit = fusion->facts[i].user_count > 0 || fusion->facts[i].store_count > 0;
    for (int i = 0; i < graph->store_count; i++)
        if (!graph->store[i].commit)
            facts_of(fusion, graph->store[i].value)->commit = false;
    for (int i = graph->count - 1; i >= 0; i--)
        for (int j = 0; j < fusion->facts[i].user_count; j++)
            if (!facts_of(fusion, fusion->facts[i].user[j])->commit)
                fusion->facts[i].commit = false;
}

static bool is_constant(const Value *value)
{
    while (value->op == &op_broadcast || value->op == &op_reshape)
        value = value->input[0];
    return value->op == &op_constant;
}

static bool is_equality(const Value *value)
{
    return value->op == &op_map && strcmp(value->attribute.function->name, "equal") == 0;
}

// A value is matched if it, or what is only moved of it, is compared with what was computed, as the gradient of a
// maximum compares what that is of. Computed again, it may be rounded otherwise: C compilers contract products and sums
// as they find them.
static void mark_matched(Fusion *fusion)
{
    for (int i = fusion->graph->count - 1; i >= 0; i--)
        for (int j = 0; j < fusion->facts[i].user_count; j++) {
            const Value *user = fusion->facts[i].user[j];
            bool moves = !is_anchor(user) && user->op != &op_map;
            fusion->facts[i].matched |=
                moves ? facts_of(fusion, user)->matched
                      : is_equality(user) && !is_constant(user->input[0]) && !is_constant(user->input[1]);
        }
}

static bool demanded_by_anchor(Fusion *fusion, const Value *value)
{
    const Facts *facts = facts_of(fusion, value);
    for (int i = 0; i < facts->user_count; i++)
        if (wants_operands_stored(facts->user[i]) ||
            (facts->user[i]->op == &op_reshape && demanded_by_anchor(fusion, facts->user[i])))
            return true;
    return false;
}

// Would some user compute it for more elements than it has?
static bool is_repeated(Fusion *fusion, const Value *value)
{
    const Facts *facts = facts_of(fusion, value);
    for (int i = 0; i < facts->user_count; i++)
        if (facts->user[i]->op == &op_broadcast && shape_count(facts->user[i]->shape) > shape_count(value->shape))
            return true;
    return false;
}

static void measure(Fusion *fusion, const Value *value)
{
    Facts *facts = facts_of(fusion, value);
    facts->cost = own_cost(value);
    facts->nodes = 1;
    for (int i = 0; i < value->input_count; i++) {
        const Value *input = value->input[i];
        if (has_storage(fusion, input) || is_alias(fusion, input)) {
            facts->loads += shape_count(input->shape) * 4 >= shape_count(value->shape);
            facts->nodes++;
        } else {
            const Facts *inlined = facts_of(fusion, input);
            facts->cost += inlined->cost;
            if (shape_count(input->shape) * 4 >= shape_count(value->shape)) // else loaded once for many elements
                facts->loads += inlined->loads;
            facts->nodes += inlined->nodes;
        }
    }
}

// Would storing it save storing what it is computed from? Then it is the epilogue of a kernel that has to store
// something anyway: a convolution plus its bias, read by several others.
static bool replaces_operand(Fusion *fusion, const Value *value)
{
    if (value->op != &op_map)
        return false;
    for (int i = 0; i < value->input_count; i++) {
        const Value *input = value->input[i];
        const Facts *facts = facts_of(fusion, input);
        if (facts->user_count != 1 || facts->store_count > 0 || is_leaf(input))
            continue;
        if (facts->stored ? is_anchor(input) : replaces_operand(fusion, input))
            return true;
    }
    return false;
}

// Does it read each element of its operands a few times only? So do sums over pixels for few channels, and transforms
// to the points of Winograd's algorithm, whose tiles overlap little or not.
static bool reads_few_times(const Value *value)
{
    return value->op == &op_winograd_spread || value->op == &op_winograd_tiles ||
           value->op == &op_winograd_kernel_grad ||
           (value->op == &op_conv_kernel_grad && conv_kernel_grad_has_few_rows(value));
}

// Can its elements be computed as vectors along the last axis? So tiles load them. Reals and booleans that are stored
// can, where a broadcast does not turn their axes; and functions of such values.
static bool gives_vectors(const Fusion *fusion, const Value *value)
{
    if (value->type == TYPE_INT)
        return false;
    if (has_storage(fusion, value) || value->op == &op_constant)
        return true;
    if (value->op == &op_broadcast) {
        const Value *x = value->input[0];
        int last = x->shape.rank - 1;
        return has_storage(fusion, x) && (last < 0 || value->attribute.broadcast.axis[last] == value->shape.rank - 1);
    }
    if (value->op != &op_map && value->op != &op_unpool)
        return false;
    for (int i = 0; i < value->input_count; i++)
        if (!gives_vectors(fusion, value->input[i]))
            return false;
    return true;
}

// What has an index function is not stored, even an anchor, if all that reads it does so a few times: to unpool, say,
// is a comparison, and what it unpools a fraction of the size.
static bool is_read_through(Fusion *fusion, const Value *value)
{
    const Facts *facts = facts_of(fusion, value);
    if (!value->op->at || fusion->naive || facts->store_count > 0 || !gives_vectors(fusion, value))
        return false;
    for (int i = 0; i < facts->user_count; i++)
        if (!reads_few_times(facts->user[i]))
            return false;
    return true;
}

// A transposed value is not stored if all that reads it turns squares of the original by itself.
static bool is_turned_by_users(const Fusion *fusion, const Value *value)
{
    const Facts *facts = facts_of(fusion, value);
    if (value->op != &op_transpose || fusion->naive || facts->store_count > 0 ||
        !has_storage(fusion, value->input[0]) ||
        !winograd_kernel_turns(value, fusion->program->target->vector_bytes / 4))
        return false;
    for (int i = 0; i < facts->user_count; i++)
        if (facts->user[i]->op != &op_winograd_kernel)
            return false;
    return true;
}

static bool must_store(Fusion *fusion, const Value *value)
{
    const Facts *facts = facts_of(fusion, value);
    if (is_leaf(value) || value->op == &op_constant)
        return false;
    if (is_read_through(fusion, value) || is_turned_by_users(fusion, value))
        return false;
    if (value->decided)
        return value->decided == DECIDED_STORED;
    if (is_anchor(value) || facts->store_count > 0 ||
        (value->op == &op_map && value->type == TYPE_REAL && facts->matched))
        return true;
    if (is_alias(fusion, value))
        return false;
    if (fusion->naive || demanded_by_anchor(fusion, value))
        return true;
    if (value->op == &op_broadcast && facts->cost <= 1)
        return false;
    bool costly = facts->cost > INLINE_COST || facts->loads > INLINE_LOADS || replaces_operand(fusion, value);
    return (facts->user_count > 1 && costly) || (is_repeated(fusion, value) && facts->cost > 1) ||
           facts->nodes > INLINE_NODES;
}

int own_cost(const Value *value)
{
    if (value->op == &op_map)
        return value->attribute.function->cost;
    if (value->op == &op_random)
        return 40;
    return 0;
}

void decide_storage(Fusion *fusion)
{
    collect_users(fusion);
    mark_commits(fusion);
    mark_matched(fusion);
    for (int i = 0; i < fusion->graph->count; i++) {
        Value *value = fusion->graph->value[i];
        measure(fusion, value);
        fusion->facts[i].stored = must_store(fusion, value);
    }
}
