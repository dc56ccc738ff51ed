// Construction of graphs: one constructor an op, and the persistent tensors that graphs read and write.
#include "loops.h"

#include <ctype.h>
#include <string.h>

const char *type_name(Type type)
{
    static const char *const name[] = {[TYPE_REAL] = "real", [TYPE_INT] = "int", [TYPE_BOOL] = "bool"};
    return name[type];
}

int entry_batch(const Program *program, EntryKind entry)
{
    bool predicts = entry == ENTRY_PREDICT || entry == ENTRY_SHOW;
    return predicts ? program->predict_batch : entry == ENTRY_NEXT ? 1 : program->batch;
}

EntryKind step_entry(int step)
{
    return (EntryKind)(ENTRY_TRAIN + 2 * step);
}

EntryKind update_entry(int step)
{
    return (EntryKind)(ENTRY_TRAIN + 2 * step + 1);
}

int entry_step(EntryKind entry)
{
    return entry >= ENTRY_TRAIN && entry < ENTRY_EVALUATE ? ((int)entry - ENTRY_TRAIN) / 2 : -1;
}

bool step_is_plain(const ProgramStep *step)
{
    return !step->name && step->every == 1 && step->repeat == 1 && step->accumulate == 1;
}

static bool is_update(EntryKind entry)
{
    return entry_step(entry) >= 0 && entry == update_entry(entry_step(entry));
}

const char *entry_name(const Program *program, EntryKind entry)
{
    static const char *const names[ENTRY_COUNT] = {
        [ENTRY_INITIALIZE] = "initialize", [ENTRY_EVALUATE] = "evaluate", [ENTRY_PREPARE] = "prepare",
        [ENTRY_PREDICT] = "predict",       [ENTRY_NEXT] = "next",         [ENTRY_SHOW] = "show",
        [ENTRY_SAMPLE] = "sample",         [ENTRY_GENERATE] = "generate",
    };
    if (entry_step(entry) < 0)
        return names[entry];
    const ProgramStep *step = program->step ? &program->step[entry_step(entry)] : NULL;
    if (!step || step_is_plain(step))
        return "train_step";
    const char *verb = is_update(entry) ? "update" : "train";
    return step->name ? format("%s_%s", verb, step->name) : format("%s_once", verb);
}

const char *entry_prefix(const Program *program, EntryKind entry)
{
    if (entry_step(entry) < 0)
        return format("%s_", entry_name(program, entry));
    const char *name = program->step[entry_step(entry)].name;
    return format("%s%s%s", name ? name : "", name ? "_" : "", is_update(entry) ? "apply_" : "");
}

// ---- shapes -------------------------------------------------------------------------------------

int64_t shape_count(Shape shape)
{
    int64_t count = 1;
    for (int i = 0; i < shape.rank; i++)
        count *= shape.dim[i];
    return count;
}

bool shape_equal(Shape a, Shape b)
{
    return a.rank == b.rank && memcmp(a.dim, b.dim, (size_t)a.rank * sizeof *a.dim) == 0;
}

Shape shape_of(int rank, const int *dim)
{
    if (rank > MAX_RANK)
        BUG("a shape of rank %d", rank);
    Shape shape = {.rank = rank};
    for (int i = 0; i < rank; i++)
        shape.dim[i] = dim[i];
    return shape;
}

const char *shape_text(Shape shape)
{
    Text text = {0};
    text_add_bytes(&text, "[", 1);
    for (int i = 0; i < shape.rank; i++) {
        text_add_bytes(&text, ", ", i ? 2 : 0);
        text_add_integer(&text, shape.dim[i]);
    }
    text_add_bytes(&text, "]", 1);
    return text.data;
}

Shape shape_prepend(int size, Shape shape)
{
    if (shape.rank == MAX_RANK)
        BUG("no room for an axis before %s", shape_text(shape));
    Shape result = {.rank = shape.rank + 1, .dim = {size}};
    for (int i = 0; i < shape.rank; i++)
        result.dim[i + 1] = shape.dim[i];
    return result;
}

bool common_shape(Shape a, Shape b, Shape *result)
{
    *result = (Shape){.rank = a.rank > b.rank ? a.rank : b.rank};
    for (int i = 1; i <= result->rank; i++) {
        int of_a = i <= a.rank ? a.dim[a.rank - i] : 1;
        int of_b = i <= b.rank ? b.dim[b.rank - i] : 1;
        if (of_a != of_b && of_a != 1 && of_b != 1)
            return false;
        result->dim[result->rank - i] = of_a == 1 ? of_b : of_a;
    }
    return true;
}

// ---- values -------------------------------------------------------------------------------------

Graph *graph_new(void)
{
    return mem_alloc(sizeof(Graph));
}

void graph_free_values(Graph *graph)
{
    for (int i = 0; i < graph->count; i++) {
        Value *value = graph->value[i];
        mem_free(value->input, (size_t)value->input_count * sizeof *value->input);
        mem_free(value, sizeof *value);
    }
    mem_free(graph->value, (size_t)graph->count * sizeof *graph->value);
    mem_free(graph->store, (size_t)graph->store_count * sizeof *graph->store);
    mem_free(graph, sizeof *graph);
}

void graph_free(Graph *graph)
{
    for (int i = 0; i < graph->count; i++)
        if (graph->value[i]->op == &op_scan)
            graph_free(graph->value[i]->attribute.scan->body);
    graph_free_values(graph);
}

// All bytes zero, those between the members too: attributes are compared with memcmp.
static Attribute no_attribute(void)
{
    Attribute attribute;
    memset(&attribute, 0, sizeof attribute);
    return attribute;
}

static bool any_batched(int count, Value *const *input)
{
    for (int i = 0; i < count; i++)
        if (input[i]->batched)
            return true;
    return false;
}

// Once there is a batch axis, a value made from batched ones has it unless the op sums over it.
static bool keeps_batch_axis(const Graph *graph, const Value *value)
{
    if (value->shape.rank == 0 || value->shape.dim[0] != graph->batch || value->op == &op_conv_kernel_grad)
        return false;
    if (value->op == &op_scatter_add && value->attribute.gather.axis == 0)
        return false;
    if (value->op == &op_reduce)
        return !(value->attribute.reduce.axes & 1);
    for (int i = 0; value->op == &op_contract && i < value->attribute.contract.sum_count; i++)
        for (int side = 0; side < 2; side++)
            if (value->input[side]->batched && value->attribute.contract.sum[side][i] == 0)
                return false;
    return true;
}

Value *graph_add_shaped(Graph *graph, const Op *op, Attribute attribute, Shape shape, Type type, int input_count,
                        Value *const *input)
{
    Value *value = mem_alloc(sizeof *value);
    *value = (Value){.id = graph->count,
                     .op = op,
                     .input_count = input_count,
                     .shape = shape,
                     .type = type,
                     .batched = any_batched(input_count, input),
                     .span = graph->span,
                     .name = graph->name,
                     .instance = graph->instance,
                     .function = graph->function,
                     .backward = graph->backward};
    value->attribute = attribute;
    if (input_count) {
        value->input = mem_alloc((size_t)input_count * sizeof(Value *));
        memcpy(value->input, input, (size_t)input_count * sizeof(Value *));
    }
    graph->name = NULL;
    op->infer(value);
    if (graph->batch && value->batched)
        value->batched = keeps_batch_axis(graph, value);
    graph->value = mem_grow(graph->value, graph->count, sizeof(Value *));
    graph->value[graph->count++] = value;
    return value;
}

void graph_place(Graph *graph, const Value *value)
{
    graph->span = value->span;
    graph->instance = value->instance;
    graph->function = value->function;
    graph->backward = value->backward;
}

Value *graph_add(Graph *graph, const Op *op, Attribute attribute, int input_count, Value *const *input)
{
    return graph_add_shaped(graph, op, attribute, (Shape){0}, TYPE_REAL, input_count, input);
}

Value *graph_copy(Graph *g, const Value *value, Value *const *input)
{
    Graph place = *g;
    g->span = value->span;
    g->instance = value->instance;
    g->function = value->function;
    g->name = value->name;
    g->backward = value->backward;
    Value *copy =
        graph_add_shaped(g, value->op, value->attribute, value->shape, value->type, value->input_count, input);
    if (value->input_count == 0)
        copy->batched = value->batched;
    g->span = place.span;
    g->instance = place.instance;
    g->function = place.function;
    g->name = place.name;
    g->backward = place.backward;
    return copy;
}

void graph_store(Graph *graph, Tensor *tensor, Value *value, bool commit)
{
    graph->store = mem_grow(graph->store, graph->store_count, sizeof *graph->store);
    graph->store[graph->store_count++] = (Store){tensor, value, commit};
}

// ---- leaves -------------------------------------------------------------------------------------

Value *graph_input(Graph *g, Tensor *tensor)
{
    Attribute attribute = no_attribute();
    attribute.tensor = tensor;
    bool with_batch_axis = tensor->batched && g->batch;
    Shape shape = with_batch_axis ? shape_prepend(g->batch, tensor->shape) : tensor->shape;
    Value *value = graph_add_shaped(g, &op_input, attribute, shape, tensor->type, 0, NULL);
    value->batched = tensor->batched;
    return value;
}

Value *graph_constant(Graph *g, Type type, double value)
{
    Attribute attribute = no_attribute();
    attribute.constant.value = value;
    return graph_add_shaped(g, &op_constant, attribute, (Shape){0}, type, 0, NULL);
}

Value *graph_full(Graph *g, Type type, double value, Shape shape)
{
    return graph_broadcast(g, graph_constant(g, type, value), shape, NULL);
}

Value *graph_table(Graph *g, Type type, Shape shape, const double *data)
{
    Attribute attribute = no_attribute();
    attribute.table.data = data;
    attribute.table.count = shape_count(shape);
    return graph_add_shaped(g, &op_table, attribute, shape, type, 0, NULL);
}

Value *graph_random(Graph *g, int stream, Shape shape, bool batched)
{
    Attribute attribute = no_attribute();
    attribute.random.stream = stream;
    Value *value = graph_add_shaped(g, &op_random, attribute, shape, TYPE_REAL, 0, NULL);
    value->batched = batched;
    return value;
}

Value *graph_iota(Graph *g, Shape shape, int axis, Type type)
{
    Attribute attribute = no_attribute();
    attribute.iota.axis = axis;
    return graph_add_shaped(g, &op_iota, attribute, shape, type, 0, NULL);
}

Value *graph_gradient(Graph *g, Tensor *parameter)
{
    Attribute attribute = no_attribute();
    attribute.tensor = parameter;
    return graph_add_shaped(g, &op_gradient, attribute, parameter->shape, TYPE_REAL, 0, NULL);
}

// ---- elementwise --------------------------------------------------------------------------------

Value *graph_map(Graph *g, const char *function, int count, Value *const *input)
{
    Attribute attribute = no_attribute();
    attribute.function = scalar_find(function);
    if (!attribute.function || attribute.function->arity != count)
        BUG("no scalar function '%s' of %d arguments", function, count);
    return graph_add(g, &op_map, attribute, count, input);
}

Value *graph_unary(Graph *g, const char *function, Value *x)
{
    return graph_map(g, function, 1, &x);
}

// A scalar beside a tensor is repeated; the name of the next value is kept for the value that follows.
static Value *stretch(Graph *g, Value *x, Shape shape)
{
    const char *name = g->name;
    g->name = NULL;
    if (x->shape.rank == 0)
        x = graph_broadcast(g, x, shape, NULL);
    g->name = name;
    return x;
}

Value *graph_binary(Graph *g, const char *function, Value *x, Value *y)
{
    Value *input[2] = {stretch(g, x, y->shape), stretch(g, y, x->shape)};
    return graph_map(g, function, 2, input);
}

Value *graph_scale(Graph *g, Value *x, double factor)
{
    if (factor == 1)
        return x;
    const char *name = g->name;
    g->name = NULL;
    Value *constant = graph_constant(g, TYPE_REAL, factor);
    g->name = name;
    return graph_binary(g, "mul", x, constant);
}

Value *graph_select(Graph *g, Value *condition, Value *x, Value *y)
{
    Shape shape = condition->shape.rank ? condition->shape : x->shape.rank ? x->shape : y->shape;
    Value *input[3] = {stretch(g, condition, shape), stretch(g, x, shape), stretch(g, y, shape)};
    return graph_map(g, "select", 3, input);
}

Value *graph_stop_gradient(Graph *g, Value *x)
{
    return graph_add(g, &op_stop_gradient, no_attribute(), 1, &x);
}

// ---- shapes of values ---------------------------------------------------------------------------

Value *graph_broadcast(Graph *g, Value *x, Shape shape, const int *axis)
{
    if (shape_equal(x->shape, shape))
        return x;
    Attribute attribute = no_attribute();
    for (int i = 0; i < x->shape.rank; i++)
        attribute.broadcast.axis[i] = axis[i];
    return graph_add_shaped(g, &op_broadcast, attribute, shape, x->type, 1, &x);
}

Value *graph_repeat(Graph *g, Value *x)
{
    int axis[MAX_RANK];
    for (int i = 0; i < x->shape.rank; i++)
        axis[i] = i + 1;
    return x->batched ? x : graph_broadcast(g, x, shape_prepend(g->batch, x->shape), axis);
}

// Axes of size 1 that stretch are dropped first: a broadcast itself only adds axes.
Value *graph_broadcast_to(Graph *g, Value *x, Shape shape)
{
    if (shape_equal(x->shape, shape))
        return x;
    const char *name = g->name;
    g->name = NULL;
    int lead = shape.rank - x->shape.rank;
    Shape kept = {0};
    int axis[MAX_RANK];
    for (int i = 0; i < x->shape.rank; i++) {
        if (x->shape.dim[i] != shape.dim[lead + i] && x->shape.dim[i] != 1)
            BUG("%s does not stretch to %s", shape_text(x->shape), shape_text(shape));
        if (x->shape.dim[i] == shape.dim[lead + i]) {
            axis[kept.rank] = lead + i;
            kept.dim[kept.rank++] = x->shape.dim[i];
        }
    }
    Value *dense = graph_reshape(g, x, kept);
    g->name = name;
    return graph_broadcast(g, dense, shape, axis);
}

Value *graph_reshape(Graph *g, Value *x, Shape shape)
{
    if (shape_equal(x->shape, shape))
        return x;
    return graph_add_shaped(g, &op_reshape, no_attribute(), shape, x->type, 1, &x);
}

Value *graph_transpose(Graph *g, Value *x, const int *axis)
{
    Attribute attribute = no_attribute();
    bool moved = false;
    for (int i = 0; i < x->shape.rank; i++) {
        attribute.transpose.axis[i] = axis[i];
        moved |= axis[i] != i;
    }
    return moved ? graph_add(g, &op_transpose, attribute, 1, &x) : x;
}

Value *graph_slice(Graph *g, Value *x, const int *start, const int *size, const int *stride)
{
    Attribute attribute = no_attribute();
    bool whole = true;
    for (int i = 0; i < x->shape.rank; i++) {
        attribute.slice.start[i] = start[i];
        attribute.slice.stride[i] = size[i] == 1 ? 1 : stride[i];
        whole &= start[i] == 0 && size[i] == x->shape.dim[i] && attribute.slice.stride[i] == 1;
    }
    return whole ? x : graph_add_shaped(g, &op_slice, attribute, shape_of(x->shape.rank, size), x->type, 1, &x);
}

Value *graph_concat(Graph *g, int count, Value *const *x, int axis)
{
    if (count == 1)
        return x[0];
    Attribute attribute = no_attribute();
    attribute.concat.axis = axis;
    return graph_add(g, &op_concat, attribute, count, x);
}

Value *graph_pad(Graph *g, Value *x, const int *low, const int *high, const int *interior, double value)
{
    Attribute attribute = no_attribute();
    bool nothing = true;
    for (int i = 0; i < x->shape.rank; i++) {
        attribute.pad.low[i] = low[i];
        attribute.pad.high[i] = high[i];
        attribute.pad.interior[i] = interior && x->shape.dim[i] > 1 ? interior[i] : 0;
        nothing &= low[i] == 0 && high[i] == 0 && attribute.pad.interior[i] == 0;
    }
    attribute.pad.value = value;
    return nothing ? x : graph_add(g, &op_pad, attribute, 1, &x);
}

// ---- reductions ---------------------------------------------------------------------------------

Value *graph_reduce(Graph *g, ReduceKind kind, Value *x, unsigned axes)
{
    if (!axes)
        return x;
    Attribute attribute = no_attribute();
    attribute.reduce.kind = kind;
    attribute.reduce.axes = axes;
    return graph_add(g, &op_reduce, attribute, 1, &x);
}

Value *graph_mean(Graph *g, Value *x, unsigned axes)
{
    const char *name = g->name;
    g->name = NULL;
    Value *sum = graph_reduce(g, REDUCE_SUM, x, axes);
    g->name = name;
    return graph_scale(g, sum, (double)shape_count(sum->shape) / (double)shape_count(x->shape));
}

Value *graph_argmax(Graph *g, Value *x, int axis)
{
    Attribute attribute = no_attribute();
    attribute.argmax.axis = axis;
    return graph_add(g, &op_argmax, attribute, 1, &x);
}

Value *graph_batch_mean(Graph *g, Value *x)
{
    return graph_add(g, &op_batch_mean, no_attribute(), 1, &x);
}

Value *graph_total(Graph *g, Value *x)
{
    return graph_add(g, &op_total, no_attribute(), 1, &x);
}

// ---- products, windows, tables ------------------------------------------------------------------

Value *graph_contract(Graph *g, Value *a, Value *b, int batch_count, const int *batch_a, const int *batch_b,
                      int sum_count, const int *sum_a, const int *sum_b)
{
    Attribute attribute = no_attribute();
    attribute.contract.batch_count = batch_count;
    attribute.contract.sum_count = sum_count;
    for (int i = 0; i < batch_count; i++) {
        attribute.contract.batch[0][i] = batch_a[i];
        attribute.contract.batch[1][i] = batch_b[i];
    }
    for (int i = 0; i < sum_count; i++) {
        attribute.contract.sum[0][i] = sum_a[i];
        attribute.contract.sum[1][i] = sum_b[i];
    }
    return graph_add(g, &op_contract, attribute, 2, (Value *[]){a, b});
}

Value *graph_conv(Graph *g, Value *x, Value *kernel, Window window)
{
    Attribute attribute = no_attribute();
    attribute.window = window;
    return graph_add(g, &op_conv, attribute, 2, (Value *[]){x, kernel});
}

Value *graph_conv_input_grad(Graph *g, Value *dy, Value *kernel, Window window, Shape shape)
{
    Attribute attribute = no_attribute();
    attribute.window = window;
    return graph_add_shaped(g, &op_conv_input_grad, attribute, shape, TYPE_REAL, 2, (Value *[]){dy, kernel});
}

Value *graph_conv_kernel_grad(Graph *g, Value *x, Value *dy, Window window, Shape shape)
{
    Attribute attribute = no_attribute();
    attribute.window = window;
    return graph_add_shaped(g, &op_conv_kernel_grad, attribute, shape, TYPE_REAL, 2, (Value *[]){x, dy});
}

Value *graph_winograd_kernel(Graph *g, Value *kernel, Shape shape)
{
    return graph_add_shaped(g, &op_winograd_kernel, no_attribute(), shape, TYPE_REAL, 1, (Value *[]){kernel});
}

Value *graph_pool(Graph *g, ReduceKind kind, Value *x, Window window)
{
    Attribute attribute = no_attribute();
    attribute.pool.kind = kind;
    attribute.pool.window = window;
    return graph_add(g, &op_pool, attribute, 1, &x);
}

Value *graph_pool_grad(Graph *g, ReduceKind kind, Value *x, Value *y, Value *dy, Window window)
{
    Attribute attribute = no_attribute();
    attribute.pool.kind = kind;
    attribute.pool.window = window;
    if (kind == REDUCE_SUM) // needs neither x nor y, so that they need not be kept
        return graph_add_shaped(g, &op_pool_grad, attribute, x->shape, TYPE_REAL, 1, &dy);
    return graph_add(g, &op_pool_grad, attribute, 3, (Value *[]){x, y, dy});
}

void graph_limit(const Value *ints, int limit)
{
    while (ints->op == &op_reshape || ints->op == &op_broadcast || ints->op == &op_transpose)
        ints = ints->input[0];
    Tensor *tensor = ints->op == &op_input ? ints->attribute.tensor : NULL;
    if (tensor && tensor->role == TENSOR_FIELD && (tensor->limit == 0 || limit < tensor->limit))
        tensor->limit = limit;
}

Value *graph_gather(Graph *g, Value *table, Value *index)
{
    return graph_add(g, &op_gather, no_attribute(), 2, (Value *[]){table, index});
}

Value *graph_scatter_add(Graph *g, Value *index, Value *dy, Shape shape)
{
    return graph_add_shaped(g, &op_scatter_add, no_attribute(), shape, dy->type, 2, (Value *[]){index, dy});
}

// ---- loops --------------------------------------------------------------------------------------

Value *graph_scan(Graph *g, Scan *scan, Value **input)
{
    Attribute attribute = no_attribute();
    attribute.scan = scan;
    return graph_add(g, &op_scan, attribute, scan->port_count, input);
}

Value *graph_scan_result(Graph *g, Value *scan, int store)
{
    Attribute attribute = no_attribute();
    attribute.scan_result.store = store;
    Value *result = graph_add(g, &op_scan_result, attribute, 1, &scan);
    const Value *stored = scan->attribute.scan->body->store[store].value;
    result->batched = stored->batched && (!g->batch || scan_carry(scan->attribute.scan, store) >= 0);
    if (!result->name)
        result->name = stored->name;
    return result;
}

int64_t value_flops(const Value *value)
{
    if (value->op->flops)
        return value->op->flops(value);
    return value->op == &op_map ? shape_count(value->shape) * value->attribute.function->cost : 0;
}

// ---- persistent tensors -------------------------------------------------------------------------

// Members that every generated struct has, and variables of the functions around it.
static const char *const member_names[] = {"seed", "step", "draw", "arena", "model", "count", "first", "prepared"};

// The name is that of a struct member and of local pointers to it.
static bool c_name_is_taken(const Program *program, const char *name)
{
    if (name_is_reserved(name) || (program->name && strcmp(program->name, name) == 0))
        return true;
    for (size_t i = 0; i < sizeof member_names / sizeof *member_names; i++)
        if (strcmp(member_names[i], name) == 0)
            return true;
    for (int i = 0; i < program->tensor_count; i++)
        if (strcmp(program->tensor[i]->c_name, name) == 0)
            return true;
    return false;
}

// Letters, digits and single underscores inside; never starts with an underscore or a digit, which C reserves or
// refuses.
static const char *c_name_for(const Program *program, const char *name)
{
    Text text = {0};
    for (const char *c = name; *c; c++) {
        bool usable = isalnum((unsigned char)*c);
        if (usable && text.length == 0 && isdigit((unsigned char)*c))
            text_add(&text, "t");
        if (usable || (text.length && text.data[text.length - 1] != '_'))
            text_add_bytes(&text, usable ? c : "_", 1);
    }
    if (text.length == 0)
        text_add(&text, "tensor");
    const char *candidate = text.data;
    for (int number = 2; c_name_is_taken(program, candidate); number++)
        candidate = format(text.data[text.length - 1] == '_' ? "%s%d" : "%s_%d", text.data, number);
    return intern_string(candidate);
}

Tensor *program_tensor(Program *program, TensorRole role, const char *name, Shape shape, Type type)
{
    Tensor *tensor = mem_alloc(sizeof *tensor);
    tensor->role = role;
    tensor->name = intern_string(name);
    tensor->c_name = c_name_for(program, name);
    tensor->shape = shape;
    tensor->type = type;
    tensor->batched = role == TENSOR_FIELD || role == TENSOR_BATCH_WEIGHT;
    program->tensor = mem_grow(program->tensor, program->tensor_count, sizeof(Tensor *));
    program->tensor[program->tensor_count++] = tensor;
    return tensor;
}
