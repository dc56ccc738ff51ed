// Lookup: what is computed of each row that a gather picks is computed of each row of its table, if those are fewer:
// the product of an embedding with a kernel is one row for each word, not for each token. Requires: a batched graph,
// before gradients. Provides: gathers from products, and functions of these element by element, in place of products of
// gathers. Their gradients follow: what the rows of the table receive is summed first (scatter_add), and multiplied
// once. Invalidates: Value.id (numbered anew), Value.mark, Value.replacement.
//
// A row's sums are those of the product that it replaces, in the same order. The gradients' are sums in another order.
#include "graph.h"

enum {
    // Adding a row of gradients to one of the table's takes as long as so many multiply-adds of the three products
    // (forward, and the gradients for both operands) for each element of the row.
    ROW_COST = 16,
    FROM_PRODUCT = 1, // Value.mark: a gather that this pass has made
};

// The gather behind a value that only puts the picked rows in another order or shape; NULL: there is none.
static const Value *gather_behind(const Value *value)
{
    if (value->op == &op_gather)
        return value->attribute.gather.axis == 0 ? value : NULL;
    if (value->op != &op_transpose && value->op != &op_reshape)
        return NULL;
    const Value *gather = gather_behind(value->input[0]);
    int row = gather ? gather->input[0]->shape.rank - 1 : 0, first = value->shape.rank - row;
    if (!gather || first < 0)
        return NULL;
    for (int i = 0; i < row; i++) {
        bool kept = value->op == &op_transpose ? value->attribute.transpose.axis[first + i] == first + i
                                               : value->shape.dim[first + i] == gather->input[0]->shape.dim[1 + i];
        if (!kept)
            return NULL;
    }
    return gather;
}

// The index that picks the rows in the order and shape of such a value.
static Value *index_behind(Graph *g, const Value *value)
{
    if (value->op == &op_gather)
        return value->input[1];
    Value *index = index_behind(g, value->input[0]);
    int rank = value->shape.rank - (gather_behind(value)->input[0]->shape.rank - 1);
    return value->op == &op_transpose ? graph_transpose(g, index, value->attribute.transpose.axis)
                                      : graph_reshape(g, index, shape_of(rank, value->shape.dim));
}

static Value *finish(Graph *g, Value *table, Value *index, const Value *value)
{
    Value *gather = graph_gather(g, table, index);
    gather->name = value->name;
    gather->batched = value->batched;
    gather->mark = FROM_PRODUCT;
    return gather;
}

// ---- products -------------------------------------------------------------------------------------

// Predictions have the product from `prepare`, where it takes no more room than what it is made of.
static bool is_prepared(EntryKind entry, const Value *table, const Value *kernel, int64_t elements)
{
    return entry == ENTRY_PREDICT && elements <= shape_count(table->shape) + shape_count(kernel->shape) &&
           is_of_weights(table) && is_of_weights(kernel);
}

static bool is_worth_it(EntryKind entry, const Value *product, const Value *gather)
{
    const Value *table = gather->input[0], *kernel = product->input[1];
    int64_t rows = table->shape.dim[0], picked = shape_count(gather->input[1]->shape), summed = 1;
    if (picked == 0)
        return false;
    for (int i = 0; i < product->attribute.contract.sum_count; i++)
        summed *= kernel->shape.dim[product->attribute.contract.sum[1][i]];
    if (is_prepared(entry, table, kernel, shape_count(product->shape) / picked * rows))
        rows = 0;
    return summed * (picked - rows) >= ROW_COST * picked;
}

// Does the product sum over axes of a row alone?
static bool sums_rows(const Value *product, int index_rank)
{
    if (product->attribute.contract.batch_count > 0)
        return false;
    for (int i = 0; i < product->attribute.contract.sum_count; i++)
        if (product->attribute.contract.sum[0][i] < index_rank)
            return false;
    return true;
}

static Value *product_of_rows(Graph *g, EntryKind entry, const Value *value)
{
    const Value *gather = value->op == &op_contract ? gather_behind(value->input[0]) : NULL;
    if (!gather)
        return NULL;
    Value *table = gather->input[0];
    int index_rank = value->input[0]->shape.rank - (table->shape.rank - 1);
    if (!sums_rows(value, index_rank) || !is_worth_it(entry, value, gather))
        return NULL;
    Attribute attribute = value->attribute;
    for (int i = 0; i < attribute.contract.sum_count; i++)
        attribute.contract.sum[0][i] += 1 - index_rank;
    Value *product = graph_add(g, value->op, attribute, 2, (Value *[]){table, value->input[1]});
    product->written = value_flops(value);
    return finish(g, product, index_behind(g, value->input[0]), value);
}

// ---- functions of products ------------------------------------------------------------------------

// The value without its first axes, along which it repeats; NULL: it does not.
static Value *without_axes(Graph *g, Value *value, unsigned axes)
{
    if (!axes)
        return value;
    if (value->op != &op_broadcast)
        return NULL;
    Value *x = value->input[0];
    int place[MAX_RANK], axis[MAX_RANK], kept = 0;
    Shape shape = {0};
    unsigned of_input = 0;
    for (int i = 0; i < value->shape.rank; i++)
        if (!(axes >> i & 1)) {
            place[i] = shape.rank;
            shape.dim[shape.rank++] = value->shape.dim[i];
        }
    for (int i = 0; i < x->shape.rank; i++) {
        int to = value->attribute.broadcast.axis[i];
        if (axes >> to & 1)
            of_input |= 1u << i;
        else
            axis[kept++] = place[to];
    }
    x = without_axes(g, x, of_input);
    return x ? graph_broadcast(g, x, shape, axis) : NULL;
}

static const Value *product_among(const Value *value)
{
    for (int i = 0; value->op == &op_map && i < value->input_count; i++)
        if (value->input[i]->op == &op_gather && value->input[i]->mark == FROM_PRODUCT)
            return value->input[i];
    return NULL;
}

// A function of such products and of what all rows share.
static Value *function_of_rows(Graph *g, const Value *value)
{
    const Value *gather = product_among(value);
    if (!gather)
        return NULL;
    Value *index = gather->input[1], *input[MAX_RANK];
    int rows = gather->input[0]->shape.dim[0];
    for (int i = 0; i < value->input_count; i++) {
        Value *x = value->input[i];
        if (x->op == &op_gather && x->mark == FROM_PRODUCT && x->input[1] == index &&
            x->input[0]->shape.dim[0] == rows) {
            input[i] = x->input[0];
            continue;
        }
        Value *row = without_axes(g, x, (1u << index->shape.rank) - 1);
        if (!row)
            return NULL;
        int axis[MAX_RANK];
        for (int k = 0; k < row->shape.rank; k++)
            axis[k] = k + 1;
        input[i] = graph_broadcast(g, row, shape_prepend(rows, row->shape), axis);
    }
    Value *table = graph_add(g, value->op, value->attribute, value->input_count, input);
    return table->type == TYPE_REAL ? finish(g, table, index, value) : NULL;
}

// ---- the graph ------------------------------------------------------------------------------------

static void rewrite(Graph *g, EntryKind entry, Value *value)
{
    for (int i = 0; i < value->input_count; i++)
        if (value->input[i]->replacement)
            value->input[i] = value->input[i]->replacement;
    graph_place(g, value);
    g->name = NULL;
    value->mark = 0;
    value->replacement = product_of_rows(g, entry, value);
    if (!value->replacement)
        value->replacement = function_of_rows(g, value);
    if (value->replacement)
        return;
    value->id = g->count;
    g->value = mem_grow(g->value, g->count, sizeof *g->value);
    g->value[g->count++] = value;
}

void graph_lookups(Graph *graph, EntryKind entry)
{
    Graph old = *graph;
    graph->value = NULL;
    graph->count = 0;
    for (int i = 0; i < old.count; i++)
        old.value[i]->replacement = NULL;
    for (int i = 0; i < old.count; i++)
        rewrite(graph, entry, old.value[i]);
    for (int i = 0; i < graph->store_count; i++)
        if (graph->store[i].value->replacement)
            graph->store[i].value = graph->store[i].value->replacement;
    if (graph->loss && graph->loss->replacement)
        graph->loss = graph->loss->replacement;
    graph->span = old.span;
    graph->instance = old.instance;
    graph->function = old.function;
    graph->backward = old.backward;
    graph->name = NULL;
}

int64_t graph_spared(const Graph *graph)
{
    int64_t spared = 0;
    for (int i = 0; i < graph->count; i++)
        if (graph->value[i]->written)
            spared += graph->value[i]->written - value_flops(graph->value[i]);
    return spared;
}
