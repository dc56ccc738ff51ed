// incremental: the predict entry, one position at a time.
// Requires: the elaborated predict graph. Provides: the entry `next` of programs that predict at each position of a
// text. Invalidates: nothing.
//
// A network that reads a window of tokens and predicts at each position is run again and again while it generates. The
// entry `next` computes the outputs at one position alone. It is derived from the predict graph by asking for one row
// of its output, along the axis of the positions:
//
//     row(x, axis)  the slice of x at `position`, with axis kept at size 1; each op says which rows of its inputs that
//                   takes, and which inputs it takes whole
//     whole(x)      all of x: for what depends on tokens, a cache that keeps the rows of earlier positions,
//                   in which this step replaces one
//
// A scan over the positions makes one step; what it carries is kept for the next call. An op of which this pass knows
// no rows is computed whole, from whole inputs.
//
// Rows at later positions are as earlier calls left them, or 0. That is right if, and only if, the network does not
// look ahead, because whatever reads them weights them with 0; whoever uses the entry makes sure of it.
#include "graph.h"

#include <string.h>

// The rows of one value that were asked for.
typedef struct Memo {
    Value *row[MAX_RANK], *whole;
    Value **step; // of a scan: the values of its body at this position, by Value.id
} Memo;

typedef struct Incremental {
    Program *program;
    const Graph *from;
    Graph *to;
    const Tensor *window; // the field that holds the tokens, [steps]
    int steps;
    Value *token, *position; // scalars
    Memo *memo;              // by Value.mark
    unsigned *axes;          // by Value.mark; bit i: axis i runs over the positions of the window
    int cache_count;
} Incremental;

static Value *row(Incremental *in, Value *x, int axis);
static Value *whole(Incremental *in, Value *x);
static Value *copy_whole(Incremental *in, Value *x);

// ---- which axes are positions ---------------------------------------------------------------------

// Axis of a reshape's input with the same extent and the same sizes before it; -1: none, it is split or merged.
static int reshape_axis(Shape from, Shape to, int axis)
{
    int64_t before = 1, passed = 1;
    for (int i = 0; i < axis; i++)
        before *= to.dim[i];
    for (int i = 0; i < from.rank; i++) {
        if (passed == before && from.dim[i] == to.dim[axis])
            return i;
        passed *= from.dim[i];
    }
    return -1;
}

// For each input of a contraction, the input axis of each output axis, or -1.
static void contract_axes(const Value *v, int which, int axis[MAX_RANK])
{
    int position = 0;
    for (int i = 0; i < MAX_RANK; i++)
        axis[i] = -1;
    for (int i = 0; i < v->attribute.contract.batch_count; i++)
        axis[position++] = v->attribute.contract.batch[which][i];
    for (int side = 0; side < 2; side++) {
        unsigned taken = 0;
        for (int i = 0; i < v->attribute.contract.batch_count; i++)
            taken |= 1u << v->attribute.contract.batch[side][i];
        for (int i = 0; i < v->attribute.contract.sum_count; i++)
            taken |= 1u << v->attribute.contract.sum[side][i];
        for (int i = 0; i < v->input[side]->shape.rank; i++)
            if (!(taken & 1u << i))
                axis[position++] = side == which ? i : -1;
    }
}

static void reduced_axes(const Value *v, unsigned reduced, int axis[MAX_RANK])
{
    int position = 0;
    for (int i = 0; i < v->input[0]->shape.rank; i++)
        if (!(reduced & 1u << i))
            axis[position++] = i;
}

static void broadcast_axes(const Value *v, int axis[MAX_RANK])
{
    for (int i = 0; i < v->input[0]->shape.rank; i++)
        if (v->input[0]->shape.dim[i] == v->shape.dim[v->attribute.broadcast.axis[i]])
            axis[v->attribute.broadcast.axis[i]] = i;
}

// The table's axes follow the index's in the output.
static void gather_axes(const Value *v, int which, int axis[MAX_RANK])
{
    int shared = v->attribute.gather.axis, index_rank = v->input[1]->shape.rank;
    for (int i = 0; i < v->shape.rank; i++)
        if (which == 1)
            axis[i] = i < index_rank ? i : -1;
        else
            axis[i] = i < shared ? i : i < index_rank ? -1 : i - index_rank + shared + 1;
}

// axis[i]: the axis of input `which` that runs along output axis i, element by element; -1: none does, the input is
// taken whole. False for ops that this pass does not know.
static bool input_axes(const Value *v, int which, int axis[MAX_RANK])
{
    for (int i = 0; i < MAX_RANK; i++)
        axis[i] = -1;
    if (v->op == &op_map || v->op == &op_stop_gradient)
        for (int i = 0; i < v->shape.rank; i++)
            axis[i] = i;
    else if (v->op == &op_broadcast)
        broadcast_axes(v, axis);
    else if (v->op == &op_reshape)
        for (int i = 0; i < v->shape.rank; i++)
            axis[i] = reshape_axis(v->input[0]->shape, v->shape, i);
    else if (v->op == &op_transpose)
        for (int i = 0; i < v->shape.rank; i++)
            axis[i] = v->attribute.transpose.axis[i];
    else if (v->op == &op_reduce)
        reduced_axes(v, v->attribute.reduce.axes, axis);
    else if (v->op == &op_argmax)
        reduced_axes(v, 1u << v->attribute.argmax.axis, axis);
    else if (v->op == &op_contract)
        contract_axes(v, which, axis);
    else if (v->op == &op_gather)
        gather_axes(v, which, axis);
    else if (v->op == &op_concat || v->op == &op_slice || v->op == &op_pad)
        for (int i = 0; i < v->shape.rank; i++)
            axis[i] = v->input[which]->shape.dim[i] == v->shape.dim[i] ? i : -1;
    else
        return v->input_count == 0;
    return true;
}

// Does the value collect what a scan over the positions, from the first one on, makes in each?
static bool is_collected(const Incremental *in, const Value *v)
{
    if (v->op != &op_scan_result)
        return false;
    const Scan *scan = v->input[0]->attribute.scan;
    return scan->steps == in->steps && !scan->reverse && scan_carry(scan, v->attribute.scan_result.store) < 0;
}

// Is one of the sequences of a scan one of the window?
static bool runs_over_window(const Incremental *in, const Value *scan)
{
    bool found = false;
    for (int i = 0; i < scan->input_count; i++)
        if (scan->attribute.scan->port[i].kind == PORT_SEQUENCE)
            found |= in->axes[scan->input[i]->mark] & 1u;
    return found;
}

static void find_position_axes(Incremental *in)
{
    for (int i = 0; i < in->from->count; i++) {
        Value *v = in->from->value[i];
        v->mark = i;
        if (v->op == &op_input && v->attribute.tensor == in->window)
            in->axes[i] = 1u;
        if (is_collected(in, v) && runs_over_window(in, v->input[0]))
            in->axes[i] = 1u;
        for (int which = 0; which < v->input_count; which++) {
            int axis[MAX_RANK];
            input_axes(v, which, axis);
            for (int k = 0; k < v->shape.rank; k++)
                if (axis[k] >= 0 && in->axes[v->input[which]->mark] & 1u << axis[k])
                    in->axes[i] |= 1u << k;
        }
    }
}

// ---- rows -----------------------------------------------------------------------------------------

static Shape with_size_1(Shape shape, int axis)
{
    shape.dim[axis] = 1;
    return shape;
}

// x[..., position, ...] of a whole value.
static Value *pick(Incremental *in, Value *x, int axis)
{
    Graph *g = in->to;
    int order[MAX_RANK] = {axis}, back[MAX_RANK];
    for (int i = 0, position = 1; i < x->shape.rank; i++)
        if (i != axis)
            order[position++] = i;
    for (int i = 0; i < x->shape.rank; i++)
        back[order[i]] = i;
    Value *first = graph_transpose(g, x, order);
    Value *index = graph_reshape(g, in->position, shape_of(1, (int[]){1}));
    return graph_transpose(g, graph_gather(g, first, index), back);
}

static Value *iota_row(Incremental *in, const Value *v, int axis)
{
    Graph *g = in->to;
    Shape shape = with_size_1(v->shape, axis);
    if (v->attribute.iota.axis != axis)
        return graph_iota(g, shape, v->attribute.iota.axis, v->type);
    Value *position = v->type == TYPE_INT ? in->position : graph_unary(g, "to_real", in->position);
    return graph_broadcast(g, position, shape, (const int[]){0});
}

// The op on inputs of which some are rows; attributes that are sizes follow the shape.
static Value *row_of_op(Incremental *in, Value *v, Value **input, Shape shape)
{
    Graph *g = in->to;
    if (v->op == &op_broadcast)
        return graph_broadcast(g, input[0], shape, v->attribute.broadcast.axis);
    if (v->op == &op_reshape)
        return graph_reshape(g, input[0], shape);
    if (v->op == &op_slice)
        return graph_slice(g, input[0], v->attribute.slice.start, shape.dim, v->attribute.slice.stride);
    return graph_copy(g, v, input);
}

static bool cuts_axis(const Value *v, int axis)
{
    return (v->op == &op_concat && v->attribute.concat.axis == axis) ||
           (v->op == &op_slice && v->input[0]->shape.dim[axis] != v->shape.dim[axis]) ||
           (v->op == &op_slice && v->attribute.slice.stride[axis] != 1) ||
           (v->op == &op_pad && v->input[0]->shape.dim[axis] != v->shape.dim[axis]) ||
           (v->op == &op_reshape && reshape_axis(v->input[0]->shape, v->shape, axis) < 0);
}

static Value *step_row(Incremental *in, Value *v);

static Value *make_row(Incremental *in, Value *v, int axis)
{
    if (v->op == &op_input && v->attribute.tensor == in->window)
        return graph_reshape(in->to, in->token, shape_of(1, (int[]){1}));
    if (v->op == &op_iota)
        return iota_row(in, v, axis);
    if (in->axes[v->mark] && is_collected(in, v) && axis == 0)
        return step_row(in, v);
    Value **input = mem_alloc((size_t)v->input_count * sizeof *input + 1);
    bool known = v->input_count > 0 && !cuts_axis(v, axis);
    for (int i = 0; known && i < v->input_count; i++) {
        int axes[MAX_RANK];
        known = input_axes(v, i, axes);
        if (known)
            input[i] = axes[axis] >= 0 ? row(in, v->input[i], axes[axis]) : whole(in, v->input[i]);
    }
    return known ? row_of_op(in, v, input, with_size_1(v->shape, axis)) : pick(in, copy_whole(in, v), axis);
}

static void take_place(Incremental *in, const Value *v)
{
    in->to->span = v->span;
    in->to->instance = v->instance;
    in->to->function = v->function;
    in->to->name = v->name;
}

static Value *row(Incremental *in, Value *x, int axis)
{
    Memo *memo = &in->memo[x->mark];
    if (!memo->row[axis]) {
        take_place(in, x);
        memo->row[axis] = make_row(in, x, axis);
    }
    return memo->row[axis];
}

// ---- whole values -----------------------------------------------------------------------------------

// The axis of the only bit, or -1.
static int only_axis(unsigned axes)
{
    int axis = 0;
    while (axis < MAX_RANK && !(axes & 1u << axis))
        axis++;
    return axis < MAX_RANK && axes == 1u << axis ? axis : -1;
}

static Tensor *new_cache(Incremental *in, Shape shape, Type type, Span span)
{
    Tensor *tensor = program_tensor(in->program, TENSOR_CACHE, format("cache.%d", in->cache_count++), shape, type);
    tensor->span = span;
    return tensor;
}

// The rows of earlier positions, with this one replaced, and kept for the next call.
static Value *cached(Incremental *in, Value *v, int axis)
{
    Graph *g = in->to;
    Value *now = row(in, v, axis);
    Tensor *tensor = new_cache(in, v->shape, v->type, v->span);
    Value *before = graph_input(g, tensor);
    int keep[MAX_RANK], rank = 0;
    Shape rest = {0};
    for (int i = 0; i < v->shape.rank; i++)
        if (i != axis) {
            rest.dim[rank] = v->shape.dim[i];
            keep[rank++] = i;
        }
    rest.rank = rank;
    Value *everywhere = graph_broadcast(g, graph_reshape(g, now, rest), v->shape, keep);
    Value *here = graph_binary(g, "equal", graph_iota(g, v->shape, axis, TYPE_INT),
                               graph_broadcast(g, in->position, v->shape, (const int[]){0}));
    Value *after = graph_select(g, here, everywhere, before);
    graph_store(g, tensor, after, false);
    return after;
}

// Copies a body's values, but for those that `made` has already; made[id] is the copy of value id.
static void copy_body(Graph *to, const Graph *body, Value **made);

// A scan with a body of its own.
static Value *copy_scan(Graph *to, const Value *v, Value **input)
{
    const Scan *from = v->attribute.scan;
    Scan *scan = mem_alloc(sizeof *scan);
    *scan = (Scan){.body = graph_body_new(to), .steps = from->steps, .reverse = from->reverse};
    Value **made = mem_alloc((size_t)from->body->count * sizeof *made + 1);
    memset(made, 0, (size_t)from->body->count * sizeof *made);
    for (int i = 0; i < from->port_count; i++) {
        Port port = from->port[i];
        port.leaf = graph_port(scan->body, port.leaf, port.leaf->shape);
        port.leaf->batched = false;
        made[from->port[i].leaf->id] = port.leaf;
        scan_add_port(scan, port);
    }
    copy_body(scan->body, from->body, made);
    for (int i = 0; i < from->body->store_count; i++)
        scan_store_next(scan, made[from->body->store[i].value->id]);
    return graph_scan(to, scan, input);
}

// A state of each example, of the text's only one: what it was at the end of the window before.
static Value *kept_before(Incremental *in, Tensor *tensor)
{
    const char *name = format("next.%s", tensor->name);
    for (int i = 0; i < in->program->tensor_count; i++)
        if (strcmp(in->program->tensor[i]->name, name) == 0)
            return graph_input(in->to, in->program->tensor[i]);
    Tensor *kept = program_tensor(in->program, TENSOR_EACH, name, tensor->shape, tensor->type);
    kept->span = tensor->span;
    return graph_input(in->to, kept);
}

static bool is_kept(const Value *v)
{
    return v->op == &op_input && v->attribute.tensor->role == TENSOR_EACH;
}

static Value *copy_value(Graph *to, const Value *v, Value **input)
{
    Value *copy = v->op == &op_scan ? copy_scan(to, v, input) : graph_copy(to, v, input);
    if (v->input_count == 0)
        copy->batched = false; // there is one example, and no axis for it
    return copy;
}

static void copy_body(Graph *to, const Graph *body, Value **made)
{
    for (int i = 0; i < body->count; i++) {
        const Value *v = body->value[i];
        if (made[i])
            continue;
        Value **input = mem_alloc((size_t)v->input_count * sizeof *input + 1);
        for (int k = 0; k < v->input_count; k++)
            input[k] = made[v->input[k]->id];
        made[i] = copy_value(to, v, input);
    }
}

static Value *copy_whole(Incremental *in, Value *x)
{
    if (is_kept(x))
        return in->memo[x->mark].whole = kept_before(in, x->attribute.tensor);
    Value **input = mem_alloc((size_t)x->input_count * sizeof *input + 1);
    for (int i = 0; i < x->input_count; i++)
        input[i] = whole(in, x->input[i]);
    return in->memo[x->mark].whole = copy_value(in->to, x, input);
}

static Value *whole(Incremental *in, Value *x)
{
    Memo *memo = &in->memo[x->mark];
    int axis = only_axis(in->axes[x->mark]);
    if (memo->whole)
        return memo->whole;
    return axis >= 0 ? memo->whole = cached(in, x, axis) : copy_whole(in, x);
}

// ---- loops over the positions -------------------------------------------------------------------------

// What a carry is when this step begins: at position 0 the initial value, later what the last call left.
static Value *carried(Incremental *in, const Value *leaf, Value *initial, const Tensor *cache)
{
    Graph *g = in->to;
    Value *first = graph_binary(g, "equal", in->position, graph_constant(g, TYPE_INT, 0));
    return graph_select(g, graph_broadcast(g, first, leaf->shape, (const int[]){0}), whole(in, initial),
                        graph_input(g, (Tensor *)cache));
}

// One step of a scan's body.
static Value **make_step(Incremental *in, const Value *v)
{
    const Scan *scan = v->attribute.scan;
    Value **made = mem_alloc((size_t)scan->body->count * sizeof *made);
    Tensor **cache = mem_alloc((size_t)scan->port_count * sizeof *cache + 1);
    memset(made, 0, (size_t)scan->body->count * sizeof *made);
    for (int i = 0; i < scan->port_count; i++) {
        const Value *leaf = scan->port[i].leaf;
        if (scan->port[i].kind == PORT_CARRY) {
            cache[i] = new_cache(in, leaf->shape, leaf->type, leaf->span);
            made[leaf->id] = carried(in, leaf, v->input[i], cache[i]);
        } else if (scan->port[i].kind == PORT_SEQUENCE) {
            made[leaf->id] = graph_reshape(in->to, row(in, v->input[i], 0), leaf->shape);
        } else {
            made[leaf->id] = whole(in, v->input[i]);
        }
    }
    copy_body(in->to, scan->body, made);
    for (int i = 0; i < scan->port_count; i++)
        if (scan->port[i].kind == PORT_CARRY)
            graph_store(in->to, cache[i], made[scan->body->store[scan->port[i].store].value->id], false);
    return made;
}

// What the step at this position makes of a scan's result.
static Value *step_value(Incremental *in, const Value *v)
{
    const Value *scan = v->input[0];
    Memo *memo = &in->memo[scan->mark];
    if (!memo->step)
        memo->step = make_step(in, scan);
    return memo->step[scan->attribute.scan->body->store[v->attribute.scan_result.store].value->id];
}

static Value *step_row(Incremental *in, Value *v)
{
    return graph_reshape(in->to, step_value(in, v), with_size_1(v->shape, 0));
}

// ---- states of each example -----------------------------------------------------------------------------

// What a value is once the last position of the window was computed.
static Value *at_end(Incremental *in, Value *v)
{
    if (v->op == &op_reshape || v->op == &op_stop_gradient) {
        Value *x = at_end(in, v->input[0]);
        return v->op == &op_reshape ? graph_reshape(in->to, x, v->shape) : x;
    }
    bool stepped = v->op == &op_scan_result && v->input[0]->attribute.scan->steps == in->steps &&
                   !v->input[0]->attribute.scan->reverse && runs_over_window(in, v->input[0]);
    return stepped ? step_value(in, v) : whole(in, v);
}

// The next window begins with what the states are at the end of this one.
static void store_kept(Incremental *in)
{
    Graph *g = in->to;
    Value *last = graph_binary(g, "equal", in->position, graph_constant(g, TYPE_INT, in->steps - 1));
    for (int i = 0; i < in->from->store_count; i++) {
        const Store *store = &in->from->store[i];
        if (store->tensor->role != TENSOR_EACH)
            continue;
        Value *before = kept_before(in, store->tensor);
        Value *is_last = graph_broadcast(g, last, before->shape, (const int[]){0});
        graph_store(g, before->attribute.tensor, graph_select(g, is_last, at_end(in, store->value), before), false);
    }
}

// ---- the entry --------------------------------------------------------------------------------------

static void mark_needed(Graph *graph)
{
    for (int i = 0; i < graph->count; i++)
        graph->value[i]->mark = 0;
    for (int i = 0; i < graph->store_count; i++)
        graph->store[i].value->mark = 1;
    for (int i = graph->count - 1; i >= 0; i--)
        for (int k = 0; graph->value[i]->mark && k < graph->value[i]->input_count; k++)
            graph->value[i]->input[k]->mark = 1;
}

// The one field that the graph needs, if it is the window of a text.
static const Tensor *text_window(const Program *program, Graph *graph)
{
    const Tensor *found = NULL;
    mark_needed(graph);
    for (int i = 0; i < graph->count; i++) {
        const Value *v = graph->value[i];
        if (v->op != &op_input || !v->mark || v->attribute.tensor->role != TENSOR_FIELD || v->attribute.tensor == found)
            continue;
        if (found)
            return NULL;
        found = v->attribute.tensor;
    }
    for (int i = 0; found && i < program->field_count; i++)
        if (program->field[i].tensor == found && found->shape.rank == 1 &&
            strcmp(program->source_list[program->field[i].source].reader, "text") == 0)
            return found;
    return NULL;
}

static Value *argument(Incremental *in, const char *name)
{
    Tensor *tensor = program_tensor(in->program, TENSOR_ARGUMENT, name, (Shape){0}, TYPE_INT);
    return graph_input(in->to, tensor);
}

// The value that the predict entry hands out, [steps, outputs], or NULL.
static Value *predicted(const Program *program, const Graph *graph, int steps)
{
    for (int i = 0; i < graph->store_count; i++) {
        Value *value = graph->store[i].value;
        if (graph->store[i].tensor == program->prediction && value->shape.rank == 2 && value->shape.dim[0] == steps)
            return value;
    }
    return NULL;
}

void program_incremental(Program *program)
{
    Graph *from = program->entry[ENTRY_PREDICT];
    const Tensor *window = from ? text_window(program, from) : NULL;
    Value *prediction = window ? predicted(program, from, window->shape.dim[0]) : NULL;
    if (!prediction)
        return;
    size_t count = (size_t)from->count;
    Incremental in = {.program = program,
                      .from = from,
                      .to = graph_new(),
                      .window = window,
                      .steps = window->shape.dim[0],
                      .memo = mem_alloc(count * sizeof *in.memo),
                      .axes = mem_alloc(count * sizeof *in.axes)};
    memset(in.memo, 0, count * sizeof *in.memo);
    memset(in.axes, 0, count * sizeof *in.axes);
    in.token = argument(&in, "token");
    in.position = argument(&in, "position");
    find_position_axes(&in);
    Value *output = row(&in, prediction, 0);
    program->next = program_tensor(program, TENSOR_OUTPUT, "next", with_size_1(prediction->shape, 0), prediction->type);
    graph_store(in.to, program->next, output, false);
    store_kept(&in);
    program->entry[ENTRY_NEXT] = in.to;
}
