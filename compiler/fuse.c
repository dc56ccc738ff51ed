// Fusion: which values are stored, and which kernel computes each of them.
// Requires: a batched, simplified graph without batch_mean, total or gradient ops.
// Provides: the Plan's kernels in an order that respects data and in-place updates; a Buffer for every stored value
//           (Value.buffer) and every tensor; Value.kernel for values that a kernel stores or could store.
// Invalidates: Value.mark (position in the graph), Value.uses.
//
// Ops with an index function (`at`) cost nothing by themselves: they are computed where they are used. A value is
// stored when it must be (a tensor's new value, an operand of a contraction) or when computing it again would cost
// more than loading it. Ops with loops of their own (anchors) make a kernel each; a stored value of the anchor's
// shape that reads it at the same index joins that kernel as its epilogue. What is left makes map kernels.
#include "fuse.h"
#include "kernels/kernels.h"

#include <string.h>

enum {
    INLINE_COST = 6,    // FLOPs worth repeating rather than storing
    INLINE_LOADS = 1,   // large operands worth reading twice rather than storing
    INLINE_NODES = 48,  // size of an expression that is still readable
    KERNEL_OUTPUTS = 8, // stored values of one map kernel
    SIBLINGS = 12,      // recent kernels to try when a map value looks for company
};

// What fusion knows about a value, by position in the graph.
typedef struct Facts {
    Value **user;
    int user_count;
    int store_count;
    bool commit;  // only the update needs it
    bool matched; // compared for equality
    bool stored;  // is to have a buffer
    bool needed;  // some other kernel loads it
    int cost;     // FLOPs of an element, as far as they are inlined
    int loads;    // large operands read for an element
    int nodes;
    int inlined_by; // stamp of the kernel that was last seen to inline it
} Facts;

// A kernel in the making, by creation index.
typedef struct Node {
    Kernel *kernel;
    Shape shape;    // of its loops
    Value **member; // values that it stores or could store
    int member_count;
    int *after; // kernels that must run before it
    int after_count;
    int stamp;
    bool placed;
} Node;

// A kernel loads a tensor's value.
typedef struct Read {
    int node;
    Value *operand;
    bool same_index; // at the index that it computes, through elementwise maps only
} Read;

typedef struct Fusion {
    Plan *plan;
    Program *program;
    Graph *graph;
    bool naive;
    Facts *facts;
    Node *node;
    int node_count;
    Read *read;
    int read_count;
    int stamp;
} Fusion;

static Facts *facts_of(Fusion *fusion, const Value *value)
{
    return &fusion->facts[value->mark];
}

static bool is_leaf(const Value *value)
{
    return value->op == &op_input || value->op == &op_table;
}

static bool is_anchor(const Value *value)
{
    return (!value->op->at || value->op->lower) && !is_leaf(value) && value->op != &op_constant;
}

// Anchors that read an operand many times, and so want it in memory. Reductions read each element once.
static bool wants_operands_stored(const Value *value)
{
    return is_anchor(value) && value->op != &op_reduce && value->op != &op_argmax;
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

static bool has_storage(Fusion *fusion, const Value *value)
{
    return is_leaf(value) || facts_of(fusion, value)->stored;
}

// A reshape of a stored value is another name for the same bytes.
static bool is_alias(Fusion *fusion, const Value *value)
{
    return value->op == &op_reshape && (has_storage(fusion, value->input[0]) || is_alias(fusion, value->input[0]));
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

static int own_cost(const Value *value)
{
    if (value->op == &op_map)
        return value->attribute.function->cost;
    if (value->op == &op_random)
        return 40;
    return 0;
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

// An anchor that has an index function as well is not stored if all that reads it are sums over its pixels, for few
// channels: they read each element about once.
static bool is_read_through(Fusion *fusion, const Value *value)
{
    const Facts *facts = facts_of(fusion, value);
    if (!value->op->at || fusion->naive || facts->store_count > 0)
        return false;
    for (int i = 0; i < facts->user_count; i++)
        if (facts->user[i]->op != &op_conv_kernel_grad || !conv_kernel_grad_has_few_rows(facts->user[i]))
            return false;
    return true;
}

static bool must_store(Fusion *fusion, const Value *value)
{
    const Facts *facts = facts_of(fusion, value);
    if (is_leaf(value) || value->op == &op_constant)
        return false;
    if (is_read_through(fusion, value))
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

static void decide_storage(Fusion *fusion)
{
    for (int i = 0; i < fusion->graph->count; i++) {
        Value *value = fusion->graph->value[i];
        measure(fusion, value);
        fusion->facts[i].stored = must_store(fusion, value);
    }
}

// ---- the order between kernels ------------------------------------------------------------------

static void run_after(Fusion *fusion, int node, int earlier)
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

static bool depends_on(Fusion *fusion, int node, int earlier)
{
    fusion->stamp++;
    return search_dependency(fusion, node, earlier);
}

// ---- making kernels -----------------------------------------------------------------------------

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

static Value *alias_base(Fusion *fusion, Value *value)
{
    while (is_alias(fusion, value))
        value = value->input[0];
    return value;
}

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

static int new_node(Fusion *fusion, Value *value, bool anchored)
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
    if (!kernel || !kernel->anchor)
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

static void make_kernels(Fusion *fusion)
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

static void note_read(Fusion *fusion, int node, Value *operand, bool same_index)
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

static void collect_reads(Fusion *fusion)
{
    for (int i = 0; i < fusion->node_count; i++)
        for (int j = 0; j < fusion->node[i].member_count; j++)
            find_reads(fusion, i, fusion->node[i].member[j], true);
}

// ---- tensors updated in place -------------------------------------------------------------------

// Makes the kernel `writer` run after all that read the tensor. False if one of them needs the writer's results, or if
// the writer itself reads the tensor elsewhere than where it writes.
static bool write_last(Fusion *fusion, int writer, const Tensor *tensor)
{
    for (int i = 0; i < fusion->read_count; i++) {
        const Read *read = &fusion->read[i];
        if (read->operand->attribute.tensor != tensor)
            continue;
        if (read->node == writer ? !read->same_index : depends_on(fusion, read->node, writer))
            return false;
        run_after(fusion, writer, read->node);
    }
    return true;
}

// A kernel that stores `value`, computed elsewhere or trivial, to a tensor after all else has read the tensor.
static int new_copy(Fusion *fusion, const Store *store)
{
    int node = new_node(fusion, store->value, false);
    fusion->node[node].kernel->commit = store->commit;
    if (store->value->kernel)
        run_after(fusion, node, store->value->kernel->node);
    else if (is_leaf(store->value))
        note_read(fusion, node, store->value, true);
    return node;
}

static void add_output(Kernel *kernel, Value *value, Buffer *buffer)
{
    kernel->output = mem_grow(kernel->output, kernel->output_count, sizeof *kernel->output);
    kernel->output[kernel->output_count].value = value;
    kernel->output[kernel->output_count++].buffer = buffer;
}

Buffer *plan_buffer(Plan *plan, const char *name, Type type, Shape shape)
{
    Buffer *buffer = mem_alloc(sizeof *buffer);
    buffer->name = name;
    buffer->type = type;
    buffer->shape = shape;
    int width = type == TYPE_BOOL ? 1 : type == TYPE_REAL && plan->program->real_is_double ? 8 : 4;
    buffer->bytes = shape_count(shape) * width;
    plan->buffer = mem_grow(plan->buffer, plan->buffer_count, sizeof *plan->buffer);
    plan->buffer[plan->buffer_count++] = buffer;
    return buffer;
}

static Buffer *new_buffer(Fusion *fusion, const char *name, Type type, Shape shape)
{
    return plan_buffer(fusion->plan, name, type, shape);
}

static Buffer *tensor_buffer(Fusion *fusion, Tensor *tensor)
{
    Plan *plan = fusion->plan;
    if (tensor->role == TENSOR_PORT)
        return tensor->buffer;
    for (int i = 0; i < plan->buffer_count; i++)
        if (plan->buffer[i]->tensor == tensor)
            return plan->buffer[i];
    Shape shape = tensor->batched ? shape_prepend(fusion->graph->batch, tensor->shape) : tensor->shape;
    Buffer *buffer = new_buffer(fusion, tensor->c_name, tensor->type, shape);
    buffer->tensor = tensor;
    return buffer;
}

// Can the kernel that computes the value write it straight into the tensor?
static bool can_store_in_place(Fusion *fusion, const Store *store)
{
    Kernel *kernel = store->value->kernel;
    if (!kernel || kernel->loop || (store->commit && !kernel->commit))
        return false;
    Node *writer = &fusion->node[kernel->node];
    int before = writer->after_count;
    if (write_last(fusion, kernel->node, store->tensor))
        return true;
    writer->after_count = before;
    return false;
}

static void plan_store(Fusion *fusion, const Store *store)
{
    Value *value = store->value;
    Buffer *buffer = tensor_buffer(fusion, store->tensor);
    if (can_store_in_place(fusion, store)) {
        add_output(value->kernel, value, buffer);
        if (!value->buffer)
            value->buffer = buffer;
        return;
    }
    facts_of(fusion, value)->needed = true;
    int node = new_copy(fusion, store);
    add_output(fusion->node[node].kernel, value, buffer);
    if (!write_last(fusion, node, store->tensor))
        BUG("%s: its new value is wanted before its old one was read", store->tensor->name);
}

static void plan_stores(Fusion *fusion)
{
    for (int i = 0; i < fusion->graph->store_count; i++)
        plan_store(fusion, &fusion->graph->store[i]);
}

// ---- loops --------------------------------------------------------------------------------------

// A kernel that copies an initial value which its own kernel cannot write to its place.
static void copy_initial(Fusion *fusion, int scan, Value *value, Buffer *start)
{
    Value *from = alias_base(fusion, value);
    int node = new_node(fusion, value, false);
    fusion->node[node].kernel->commit = fusion->node[scan].kernel->commit;
    if (from->kernel)
        run_after(fusion, node, from->kernel->node);
    if (from->kernel || is_leaf(from))
        note_read(fusion, node, from, true);
    add_output(fusion->node[node].kernel, value, start);
    run_after(fusion, scan, node);
}

// Is all that it serves for to be the initial value of what loops carry?
static bool only_starts_loops(Fusion *fusion, const Value *value)
{
    const Facts *facts = facts_of(fusion, value);
    for (int i = 0; i < facts->user_count; i++) {
        const Value *user = facts->user[i];
        for (int k = 0; k < user->input_count; k++)
            if (user->input[k] == value && (user->op != &op_scan || user->attribute.scan->port[k].kind != PORT_CARRY))
                return false;
    }
    return facts->store_count == 0;
}

static void plan_initial(Fusion *fusion, int scan, Value *value, Buffer *start)
{
    if (!value->kernel || value->kernel->loop) {
        copy_initial(fusion, scan, value, start);
        return;
    }
    add_output(value->kernel, value, start);
    if (!value->buffer && (!start->stack->ring || only_starts_loops(fusion, value))) // a ring overwrites it
        value->buffer = start;
}

static void plan_loops(Fusion *fusion)
{
    int nodes = fusion->node_count;
    for (int i = 0; i < nodes; i++) {
        const Loop *loop = fusion->node[i].kernel->loop;
        for (int k = 0; loop && k < loop->scan->port_count; k++)
            if (loop->scan->port[k].kind == PORT_CARRY)
                plan_initial(fusion, i, fusion->node[i].kernel->anchor->input[k], loop_start(fusion->plan, loop, k));
    }
}

static void fuse(Plan *plan, bool naive);

static void plan_bodies(Fusion *fusion)
{
    for (int i = 0; i < fusion->node_count; i++) {
        Kernel *kernel = fusion->node[i].kernel;
        if (!kernel->loop)
            continue;
        kernel->loop->body = loop_body(fusion->plan, kernel->loop, kernel->anchor);
        fuse(kernel->loop->body, fusion->naive);
    }
}

// ---- buffers ------------------------------------------------------------------------------------

static void name_buffers(Fusion *fusion)
{
    for (int i = 0; i < fusion->graph->count; i++) {
        Value *value = fusion->graph->value[i];
        if (value->op == &op_input) {
            value->buffer = tensor_buffer(fusion, value->attribute.tensor);
        } else if (value->op == &op_table && fusion->facts[i].needed) {
            value->buffer = new_buffer(fusion, value->name ? value->name : "table", value->type, value->shape);
            value->buffer->literal = value;
        } else if (value->kernel && fusion->facts[i].needed && !value->buffer) {
            const char *name = value->name ? value->name : value->op->name;
            value->buffer = value->op == &op_scan_result ? scan_result_buffer(fusion->plan, value)
                                                         : new_buffer(fusion, name, value->type, value->shape);
            add_output(value->kernel, value, value->buffer);
        }
    }
}

static void alias_buffers(Fusion *fusion)
{
    for (int i = 0; i < fusion->graph->count; i++) {
        Value *value = fusion->graph->value[i];
        if (!is_alias(fusion, value) || value->kernel)
            continue;
        Buffer *base = alias_base(fusion, value)->buffer;
        if (!base)
            continue; // nobody loads it
        value->buffer = new_buffer(fusion, base->name, value->type, value->shape);
        value->buffer->base = base;
        value->buffer->tensor = base->tensor;
        value->buffer->literal = base->literal;
    }
}

// ---- finishing the plan -------------------------------------------------------------------------

static void list_values(Fusion *fusion, Kernel *kernel, Value *value, int stamp)
{
    if (value->mark < 0 || facts_of(fusion, value)->inlined_by == stamp || value->op == &op_input)
        return;
    if (value->buffer && value->kernel != kernel)
        return;
    facts_of(fusion, value)->inlined_by = stamp;
    for (int i = 0; i < value->input_count; i++)
        list_values(fusion, kernel, value->input[i], stamp);
    kernel->value = mem_grow(kernel->value, kernel->value_count, sizeof *kernel->value);
    kernel->value[kernel->value_count++] = value;
}

bool is_worth_threads(int64_t flops, int64_t bytes)
{
    enum { PARALLEL_WORK = 50000 }; // FLOPs and numbers moved below which a parallel region costs more than it gives
    return flops + bytes / 4 > PARALLEL_WORK;
}

static void account(Fusion *fusion, Kernel *kernel)
{
    for (int i = 0; i < kernel->value_count; i++) {
        Value *value = kernel->value[i];
        kernel->flops += value->op->flops ? value->op->flops(value) : own_cost(value) * shape_count(value->shape);
        for (int j = 0; j < value->input_count; j++)
            if (value->input[j]->buffer && value->input[j]->kernel != kernel)
                kernel->bytes += value->input[j]->buffer->bytes;
    }
    for (int i = 0; i < kernel->output_count; i++)
        kernel->bytes += kernel->output[i].buffer->bytes;
    kernel->parallel = !fusion->naive && !kernel->loop && is_worth_threads(kernel->flops, kernel->bytes);
}

static void place(Fusion *fusion, int node)
{
    Node *n = &fusion->node[node];
    if (n->placed)
        return;
    n->placed = true;
    for (int i = 0; i < n->after_count; i++)
        place(fusion, n->after[i]);
    Kernel *kernel = fusion->node[node].kernel;
    if (kernel->output_count == 0)
        return; // everything it computed is computed elsewhere, or by nobody
    Plan *plan = fusion->plan;
    plan->kernel = mem_grow(plan->kernel, plan->kernel_count, sizeof *plan->kernel);
    plan->kernel[plan->kernel_count++] = kernel;
}

// The update runs after all else, so that a loss that is not finite can stop it.
static void order_kernels(Fusion *fusion)
{
    for (int commit = 0; commit <= 1; commit++)
        for (int i = 0; i < fusion->node_count; i++)
            if (fusion->node[i].kernel->commit == commit)
                place(fusion, i);
    Plan *plan = fusion->plan;
    for (int i = 1; i < plan->kernel_count; i++)
        if (plan->kernel[i - 1]->commit && !plan->kernel[i]->commit)
            BUG("kernel %d computes the loss after the update has begun", i);
}

static void finish_kernels(Fusion *fusion)
{
    for (int i = 0; i < fusion->node_count; i++) {
        Kernel *kernel = fusion->node[i].kernel;
        if (kernel->anchor && kernel->output_count > 0)
            list_values(fusion, kernel, kernel->anchor, i + 1);
        for (int j = 0; j < kernel->output_count; j++)
            list_values(fusion, kernel, kernel->output[j].value, i + 1);
        account(fusion, kernel);
    }
}

static void fuse(Plan *plan, bool naive)
{
    plan->naive = naive;
    Fusion fusion = {.plan = plan, .program = plan->program, .graph = plan->graph, .naive = naive};
    fusion.facts = mem_alloc((size_t)(plan->graph->count + 1) * sizeof *fusion.facts);
    collect_users(&fusion);
    mark_commits(&fusion);
    mark_matched(&fusion);
    decide_storage(&fusion);
    make_kernels(&fusion);
    collect_reads(&fusion);
    plan_stores(&fusion);
    plan_loops(&fusion);
    name_buffers(&fusion);
    alias_buffers(&fusion);
    plan_bodies(&fusion);
    finish_kernels(&fusion);
    order_kernels(&fusion);
}

Plan *plan_fuse(Program *program, EntryKind entry, Graph *graph, bool naive)
{
    Plan *plan = mem_alloc(sizeof *plan);
    *plan = (Plan){.program = program, .entry = entry, .graph = graph};
    fuse(plan, naive);
    plan_names(plan);
    return plan;
}
