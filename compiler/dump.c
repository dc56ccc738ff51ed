// dump: a Graph as text, one value a line, and as a Graphviz drawing.
// Requires, provides and invalidates nothing.
#include "graph.h"

static void add_ints(Text *text, const char *name, int count, const int *number)
{
    text_add(text, " %s", name);
    for (int i = 0; i < count; i++)
        text_add(text, "%s%d", i ? "," : "=", number[i]);
}

static void add_window(Text *text, const Window *w)
{
    add_ints(text, "size", 2, w->size);
    add_ints(text, "stride", 2, w->stride);
    add_ints(text, "dilation", 2, w->dilation);
    add_ints(text, "pad", 4, (const int[]){w->pad_low[0], w->pad_high[0], w->pad_low[1], w->pad_high[1]});
    if (w->groups > 1)
        text_add(text, " groups=%d", w->groups);
}

static const char *kind_name(ReduceKind kind)
{
    return kind == REDUCE_SUM ? "sum" : "max";
}

// ---- attributes, one printer an op that has one ---------------------------------------------------

static void show_tensor(Text *text, const Value *value)
{
    text_add(text, " %s", value->attribute.tensor->name);
}

static void show_constant(Text *text, const Value *value)
{
    text_add(text, " %.17g", value->attribute.constant.value);
}

static void show_table(Text *text, const Value *value)
{
    for (int64_t i = 0; i < value->attribute.table.count && i < 8; i++)
        text_add(text, " %.6g", value->attribute.table.data[i]);
    if (value->attribute.table.count > 8)
        text_add(text, " ...");
}

static void show_broadcast(Text *text, const Value *value)
{
    add_ints(text, "axes", value->input[0]->shape.rank, value->attribute.broadcast.axis);
}

static void show_transpose(Text *text, const Value *value)
{
    add_ints(text, "axes", value->shape.rank, value->attribute.transpose.axis);
}

static void show_slice(Text *text, const Value *value)
{
    add_ints(text, "start", value->shape.rank, value->attribute.slice.start);
    add_ints(text, "stride", value->shape.rank, value->attribute.slice.stride);
}

static void show_axis(Text *text, const Value *value)
{
    text_add(text, " axis=%d", value->attribute.concat.axis);
}

static void show_pad(Text *text, const Value *value)
{
    add_ints(text, "low", value->shape.rank, value->attribute.pad.low);
    add_ints(text, "high", value->shape.rank, value->attribute.pad.high);
    add_ints(text, "interior", value->shape.rank, value->attribute.pad.interior);
    text_add(text, " value=%g", value->attribute.pad.value);
}

static void show_reduce(Text *text, const Value *value)
{
    int axis[MAX_RANK], count = 0;
    for (int i = 0; i < MAX_RANK; i++)
        if (value->attribute.reduce.axes >> i & 1)
            axis[count++] = i;
    text_add(text, " %s", kind_name(value->attribute.reduce.kind));
    add_ints(text, "axes", count, axis);
}

static void show_contract(Text *text, const Value *value)
{
    for (int side = 0; side < 2; side++) {
        const char *batch = side ? "batch_b" : "batch_a", *sum = side ? "sum_b" : "sum_a";
        if (value->attribute.contract.batch_count)
            add_ints(text, batch, value->attribute.contract.batch_count, value->attribute.contract.batch[side]);
        add_ints(text, sum, value->attribute.contract.sum_count, value->attribute.contract.sum[side]);
    }
}

static void show_window(Text *text, const Value *value)
{
    add_window(text, &value->attribute.window);
}

static void show_pool(Text *text, const Value *value)
{
    text_add(text, " %s", kind_name(value->attribute.pool.kind));
    add_window(text, &value->attribute.pool.window);
}

static void show_random(Text *text, const Value *value)
{
    text_add(text, " stream=%d", value->attribute.random.stream);
}

static void show_scan(Text *text, const Value *value)
{
    static const char *const kind[] = {"carry", "sequence", "invariant"};
    const Scan *scan = value->attribute.scan;
    text_add(text, " steps=%d%s", scan->steps, scan->reverse ? " reverse" : "");
    for (int i = 0; i < scan->port_count; i++)
        text_add(text, " %s=%%%d", kind[scan->port[i].kind], scan->port[i].leaf->id);
}

static void show_scan_result(Text *text, const Value *value)
{
    text_add(text, " store=%d", value->attribute.scan_result.store);
}

static const struct {
    const Op *op;
    void (*show)(Text *text, const Value *value);
} attribute_printers[] = {
    {&op_input, show_tensor},
    {&op_gradient, show_tensor},
    {&op_constant, show_constant},
    {&op_table, show_table},
    {&op_broadcast, show_broadcast},
    {&op_transpose, show_transpose},
    {&op_slice, show_slice},
    {&op_concat, show_axis},
    {&op_argmax, show_axis},
    {&op_iota, show_axis},
    {&op_pad, show_pad},
    {&op_reduce, show_reduce},
    {&op_contract, show_contract},
    {&op_conv, show_window},
    {&op_conv_input_grad, show_window},
    {&op_pool, show_pool},
    {&op_conv_kernel_grad, show_window},
    {&op_winograd, show_window},
    {&op_winograd_spread, show_window},
    {&op_winograd_kernel_grad, show_window},
    {&op_winograd_tiles, show_window},
    {&op_winograd_image, show_window},
    {&op_pool_grad, show_pool},
    {&op_pool_place, show_pool},
    {&op_unpool, show_pool},
    {&op_random, show_random},
    {&op_scan, show_scan},
    {&op_scan_result, show_scan_result},
};

static void add_attribute(Text *text, const Value *value)
{
    for (size_t i = 0; i < sizeof attribute_printers / sizeof *attribute_printers; i++)
        if (attribute_printers[i].op == value->op)
            attribute_printers[i].show(text, value);
}

// What a value computes: the scalar function of a map, otherwise the op.
static const char *verb(const Value *value)
{
    return value->op == &op_map ? value->attribute.function->name : value->op->name;
}

// ---- text ---------------------------------------------------------------------------------------

static void add_place(Text *text, const Value *value)
{
    text_add(text, "  #");
    if (value->span.source)
        text_add(text, " %s:%d", value->span.source->path, span_line(value->span));
    if (value->instance)
        text_add(text, " %s", value->instance->path);
    if (value->name)
        text_add(text, " '%s'", value->name);
    if (value->batched)
        text_add(text, " batched");
    if (value->backward)
        text_add(text, " backward");
}

static void dump_values(FILE *out, const Graph *graph, int indent);

static void dump_body(FILE *out, const Scan *scan, int indent)
{
    dump_values(out, scan->body, indent);
    for (int i = 0; i < scan->body->store_count; i++) {
        int carry = scan_carry(scan, i), value = scan->body->store[i].value->id;
        if (carry >= 0)
            fprintf(out, "%*snext of %%%d: %%%d\n", indent, "", scan->port[carry].leaf->id, value);
        else
            fprintf(out, "%*scollect %%%d\n", indent, "", value);
    }
}

// %7 = add %3 %6 : real [64, 10]  # digits.dl:8 digits.dense_1 'logits' batched
static void dump_values(FILE *out, const Graph *graph, int indent)
{
    for (int i = 0; i < graph->count; i++) {
        const Value *value = graph->value[i];
        Text text = {0};
        text_add(&text, "%*s%%%d = %s", indent, "", value->id, verb(value));
        for (int k = 0; k < value->input_count; k++)
            text_add(&text, " %%%d", value->input[k]->id);
        add_attribute(&text, value);
        text_add(&text, " : %s %s", type_name(value->type), shape_text(value->shape));
        add_place(&text, value);
        fprintf(out, "%s\n", text.data);
        if (value->op == &op_scan)
            dump_body(out, value->attribute.scan, indent + 4);
    }
}

void graph_dump(FILE *out, const Graph *graph)
{
    fprintf(out, graph->batch ? "graph, batch %d\n" : "graph of one example\n", graph->batch);
    dump_values(out, graph, 0);
    if (graph->loss)
        fprintf(out, "loss %%%d\n", graph->loss->id);
    for (int i = 0; i < graph->store_count; i++) {
        const Store *store = &graph->store[i];
        fprintf(out, "store %%%d -> %s%s\n", store->value->id, store->tensor->name,
                store->commit ? " (part of the update)" : "");
    }
}

// ---- Graphviz -----------------------------------------------------------------------------------

static const char *quoted(const char *text)
{
    Text result = {0};
    for (const char *c = text; *c; c++)
        text_add(&result, *c == '"' || *c == '\\' ? "\\%c" : "%c", *c);
    return result.data ? result.data : "";
}

static void dot_value(FILE *out, const Value *value)
{
    const char *head = value->op == &op_input ? value->attribute.tensor->name : verb(value);
    const char *style = value->op == &op_input ? "shape=box, style=filled, fillcolor=\"#dde8f5\""
                        : value->backward      ? "shape=ellipse, style=filled, fillcolor=\"#f5e6dd\""
                                               : "shape=ellipse";
    const char *name = value->name ? value->name : "";
    fprintf(out, "    v%d [label=\"%s%s%s\\n%s\", %s];\n", value->id, quoted(head), *name ? "\\n" : "", quoted(name),
            shape_text(value->shape), style);
    for (int i = 0; i < value->input_count; i++)
        fprintf(out, "    v%d -> v%d;\n", value->input[i]->id, value->id);
}

void graph_dot(FILE *out, const Graph *graph, const char *title)
{
    fprintf(out, "digraph \"%s\" {\n    label=\"%s\";\n    rankdir=TB;\n", quoted(title), quoted(title));
    fprintf(out, "    node [fontname=\"Helvetica\", fontsize=10];\n");
    for (int i = 0; i < graph->count; i++)
        dot_value(out, graph->value[i]);
    for (int i = 0; i < graph->store_count; i++) {
        const Store *store = &graph->store[i];
        fprintf(out, "    s%d [label=\"%s\", shape=box, peripheries=2];\n    v%d -> s%d;\n", i,
                quoted(store->tensor->name), store->value->id, i);
    }
    fprintf(out, "}\n");
}
