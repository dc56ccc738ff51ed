// Where each value goes: tensors, histories of loops, buffers of the arena. Part of fuse.
// Requires: kernels made, what they load noted. Provides: Kernel.output; Value.buffer of every stored value and every
// tensor. Invalidates: nothing.
#include "fuse.h"

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

void plan_buffers(Fusion *fusion)
{
    plan_stores(fusion);
    plan_loops(fusion);
    name_buffers(fusion);
    alias_buffers(fusion);
}
