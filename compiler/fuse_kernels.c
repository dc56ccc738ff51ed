// Which kernel computes each stored value. Part of fuse.
// Requires: the facts of every value. Provides: kernels with the values that they store or could store, and what each
// loads. Invalidates: nothing.
//
// Ops with loops of their own (anchors) make a kernel each; a stored value of the anchor's shape that reads it at the
// same index joins that kernel as its epilogue. What is left makes map kernels.
#include "fuse.h"

enum {
    KERNEL_OUTPUTS = 8, // stored values of one map kernel
    SIBLINGS = 12,      // recent kernels to try when a map value looks for company
};

// ---- the order between kernels ------------------------------------------------------------------

void run_after(Fusion *fusion, int node, int earlier)
{
    Node *n = &fusion->node[node];
    if (node == earlier)
        return;
    for (int i = 0; i < n->after_count; i++)
        if (n->after[i] == earlier)
            return;
    n->after = mem_grow(n->after, n->after_count, sizeof *n->after);
    n->after[n->after_count++] = earlier;
}

static bool search_dependency(Fusion *fusion, int node, int earlier)
{
    Node *n = &fusion->node[node];
    if (node == earlier)
        return true;
    if (n->stamp == fusion->stamp)
        return false;
    n->stamp = fusion->stamp;
    for (int i = 0; i < n->after_count; i++)
        if (search_dependency(fusion, n->after[i], earlier))
            return true;
    return false;
}

bool depends_on(Fusion *fusion, int node, int earlier)
{
    fusion->stamp++;
    return search_dependency(fusion, node, earlier);
}

// ---- making kernels ----------------------------------------------------------------------

// Is this input read at the index of the value's element?
static bool keeps_index(const Value *value, int input)
{
    return value->op == &op_map || (value->op == &op_pool_place && input == 1);
}

// Where the inlined expression of a value ends: kernels' values that it loads.
typedef struct Frontier {
    struct {
        Value *value;
        bool same_index; // reached through elementwise maps only
    } * item;
    int count;
} Frontier;

static void find_frontier(Fusion *fusion, Value *value, bool same_index, Frontier *frontier)
{
    for (int i = 0; i < value->input_count; i++) {
        Value *input = value->input[i];
        bool same = same_index && keeps_index(value, i);
        if (is_alias(fusion, input)) {
            input = alias_base(fusion, input);
            same = false;
        }
        if (!has_storage(fusion, input)) {
            find_frontier(fusion, input, same, frontier);
        } else {
            frontier->item = mem_grow(frontier->item, frontier->count, sizeof *frontier->item);
            frontier->item[frontier->count].value = input;
            frontier->item[frontier->count++].same_index = same;
        }
    }
}

int new_node(Fusion *fusion, Value *value, bool anchored)
{
    Kernel *kernel = mem_alloc(sizeof *kernel);
    kernel->node = fusion->node_count;
    kernel->whole = kernel;
    kernel->anchor = anchored ? value : NULL;
    kernel->commit = facts_of(fusion, value)->commit;
    kernel->again = value->recomputed;
    kernel->span = value->span;
    if (value->op == &op_scan && anchored)
        kernel->loop = loop_new(fusion->plan, value);
    fusion->node = mem_grow(fusion->node, fusion->node_count, sizeof *fusion->node);
    fusion->node[fusion->node_count] = (Node){.kernel = kernel, .shape = value->shape};
    return fusion->node_count++;
}

static void join(Fusion *fusion, int node, Value *value, const Frontier *frontier)
{
    Node *n = &fusion->node[node];
    value->kernel = n->kernel;
    n->member = mem_grow(n->member, n->member_count, sizeof *n->member);
    n->member[n->member_count++] = value;
    for (int i = 0; i < frontier->count; i++)
        if (frontier->item[i].value->kernel)
            run_after(fusion, node, frontier->item[i].value->kernel->node);
}

// The places of maxima are for the update, and come with the pooling, which is for the loss: then the loss being
// infinite changes nothing.
static bool may_run_early(Fusion *fusion, const Value *value, const Frontier *frontier)
{
    for (int i = 0; i < frontier->count; i++)
        if (frontier->item[i].value->kernel && frontier->item[i].value->kernel->commit)
            return false;
    return value->op == &op_pool_place && facts_of(fusion, value)->store_count == 0;
}

// The rows of a contraction's result in another order: its kernel can store them so at once.
static bool is_turned(Fusion *fusion, int node, const Value *value)
{
    int last = value->shape.rank - 1;
    const Kernel *kernel = fusion->node[node].kernel;
    return value->op == &op_transpose && value->attribute.transpose.axis[last] == last && !fusion->naive &&
           kernel->anchor == value->input[0] && kernel->anchor->op == &op_contract;
}

// May `value` be computed in this kernel? All it takes from the kernel must be at the same index, and nothing else
// that it needs may wait for the kernel.
static bool fits(Fusion *fusion, int node, Value *value, const Frontier *frontier)
{
    Node *n = &fusion->node[node];
    bool commit = facts_of(fusion, value)->commit, timely = n->kernel->commit == commit;
    if (!timely && !(commit && may_run_early(fusion, value, frontier)))
        return false;
    bool turned = is_turned(fusion, node, value);
    if (n->kernel->again != value->recomputed || !(turned || shape_equal(n->shape, value->shape)) ||
        (n->kernel->anchor && n->kernel->anchor->op->accumulates))
        return false;
    for (int i = 0; i < frontier->count; i++) {
        Kernel *from = frontier->item[i].value->kernel;
        if (from == n->kernel && !turned &&
            (!frontier->item[i].same_index || is_turned(fusion, node, frontier->item[i].value)))
            return false;
        if (from && from != n->kernel && depends_on(fusion, from->node, node))
            return false;
    }
    return n->member_count < KERNEL_OUTPUTS;
}

// Do the kernel and the value read something in common: element by element where it is large. What a step of a loop
// works on is in the cache, and each kernel less is one call less in every step.
static bool shares_operand(Fusion *fusion, int node, const Frontier *frontier)
{
    bool anywhere = fusion->plan->level > 0;
    for (int i = 0; i < fusion->node[node].member_count; i++) {
        Frontier other = {.count = 0};
        find_frontier(fusion, fusion->node[node].member[i], true, &other);
        for (int j = 0; j < other.count; j++)
            for (int k = 0; k < frontier->count; k++)
                if (other.item[j].value == frontier->item[k].value &&
                    (anywhere || (other.item[j].same_index && frontier->item[k].same_index)))
                    return true;
    }
    return false;
}

static int find_home(Fusion *fusion, Value *value, const Frontier *frontier)
{
    if (fusion->naive)
        return -1;
    int best = -1;
    for (int i = 0; i < frontier->count; i++) {
        Kernel *kernel = frontier->item[i].value->kernel;
        int node = kernel ? kernel->node : -1;
        if (node >= 0 && !frontier->item[i].same_index && !is_turned(fusion, node, value))
            continue;
        if (node > best && fits(fusion, node, value, frontier))
            best = node;
    }
    int oldest = fusion->node_count > SIBLINGS ? fusion->node_count - SIBLINGS : 0;
    for (int i = fusion->node_count - 1; best < 0 && i >= oldest; i--)
        if (!fusion->node[i].kernel->anchor && fits(fusion, i, value, frontier) && shares_operand(fusion, i, frontier))
            best = i;
    return best;
}

// Does all that becomes of `value` outside of the kernel go through `factor`?
static bool only_feeds(Fusion *fusion, const Value *value, const Kernel *kernel, const Value *factor)
{
    const Facts *facts = facts_of(fusion, value);
    if (facts->store_count > 0)
        return false;
    for (int i = 0; i < facts->user_count; i++) {
        const Value *user = facts->user[i];
        if (user == factor || user->kernel == kernel)
            continue;
        if (user->op != &op_map || facts_of(fusion, user)->stored || !only_feeds(fusion, user, kernel, factor))
            return false;
    }
    return true;
}

// Would storing it where its operands are computed save storing two or more of those? So it is with the derivative of
// an activation: the forward pass knows all of it but the gradient that it is multiplied with.
static bool replaces_outputs(Fusion *fusion, const Value *value, const Frontier *frontier)
{
    Value *freed[2] = {NULL};
    int count = 0;
    if (fusion->naive || value->op != &op_map || value->type != TYPE_REAL || frontier->count < 2)
        return false;
    const Kernel *kernel = frontier->item[0].value->kernel;
    if (!kernel || !kernel->anchor || kernel->loop)
        return false;
    for (int i = 0; i < frontier->count; i++) {
        Value *operand = frontier->item[i].value;
        if (operand->kernel != kernel || !frontier->item[i].same_index)
            return false;
        if (count < 2 && operand != freed[0] && only_feeds(fusion, operand, kernel, value))
            freed[count++] = operand;
    }
    return count == 2;
}

void make_kernels(Fusion *fusion)
{
    for (int i = 0; i < fusion->graph->count; i++) {
        Value *value = fusion->graph->value[i];
        Frontier frontier = {.count = 0};
        if (!fusion->facts[i].stored && value->op == &op_map) {
            find_frontier(fusion, value, true, &frontier);
            if (replaces_outputs(fusion, value, &frontier)) {
                join(fusion, frontier.item[0].value->kernel->node, value, &frontier);
                fusion->facts[i].stored = true;
            }
            continue;
        }
        if (!fusion->facts[i].stored)
            continue;
        if (value->op == &op_scan_result) { // the scan's kernel has it
            join(fusion, value->input[0]->kernel->node, value, &frontier);
            continue;
        }
        find_frontier(fusion, value, true, &frontier);
        int node = is_anchor(value) ? -1 : find_home(fusion, value, &frontier);
        if (node < 0)
            node = new_node(fusion, value, is_anchor(value));
        join(fusion, node, value, &frontier);
    }
}

// ---- what each kernel loads ---------------------------------------------------------------------

void note_read(Fusion *fusion, int node, Value *operand, bool same_index)
{
    facts_of(fusion, operand)->needed = true;
    if (operand->op != &op_input)
        return;
    fusion->read = mem_grow(fusion->read, fusion->read_count, sizeof *fusion->read);
    fusion->read[fusion->read_count++] = (Read){node, operand, same_index};
}

static void find_reads(Fusion *fusion, int node, Value *value, bool same_index)
{
    Kernel *kernel = fusion->node[node].kernel;
    for (int i = 0; i < value->input_count; i++) {
        Value *input = value->input[i];
        bool same = same_index && keeps_index(value, i);
        if (is_alias(fusion, input)) {
            input = alias_base(fusion, input);
            same = false;
        }
        if (is_leaf(input) || (input->kernel && input->kernel != kernel))
            note_read(fusion, node, input, same);
        else if (!input->kernel)
            find_reads(fusion, node, input, same);
        // A value of the same kernel is a member, visited on its own.
    }
}

void collect_reads(Fusion *fusion)
{
    for (int i = 0; i < fusion->node_count; i++)
        for (int j = 0; j < fusion->node[i].member_count; j++)
            find_reads(fusion, i, fusion->node[i].member[j], true);
}
