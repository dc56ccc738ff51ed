// reduce: the sum or the maximum over some axes, which are dropped. Attribute: which of the two, and a mask of axes.
// The mean is a sum times a constant, the minimum the negated maximum of the negated values.
#include "loops.h"

#include "elaborate.h"

#include <math.h>

static bool is_reduced(const Value *value, int axis)
{
    return value->attribute.reduce.axes >> axis & 1;
}

static void infer(Value *value)
{
    const Value *x = value->input[0];
    if (x->type == TYPE_BOOL || value->attribute.reduce.axes >> x->shape.rank)
        BUG("reduce of %s %s", type_name(x->type), shape_text(x->shape));
    value->shape = (Shape){0};
    for (int i = 0; i < x->shape.rank; i++)
        if (!is_reduced(value, i))
            value->shape.dim[value->shape.rank++] = x->shape.dim[i];
    value->type = x->type;
}

// What was summed gets dy each; of a maximum, the elements that are equal to it share dy.
static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    Value *x = value->input[which];
    int axis[MAX_RANK], kept = 0;
    for (int i = 0; i < x->shape.rank; i++)
        if (!is_reduced(value, i))
            axis[kept++] = i;
    if (value->attribute.reduce.kind == REDUCE_SUM)
        return graph_broadcast(graph, dy, x->shape, axis);
    Value *is_maximum = graph_binary(graph, "equal", x, graph_broadcast(graph, value, x->shape, axis));
    Value *ties =
        graph_reduce(graph, REDUCE_SUM, graph_unary(graph, "to_real", is_maximum), value->attribute.reduce.axes);
    Value *share = graph_broadcast(graph, graph_binary(graph, "div", dy, ties), x->shape, axis);
    return graph_select(graph, is_maximum, share, graph_constant(graph, TYPE_REAL, 0));
}

static Value *batch(Graph *graph, Value *value, Value **input)
{
    return graph_reduce(graph, value->attribute.reduce.kind, input[0], value->attribute.reduce.axes << 1);
}

static LExpr *combine(const Value *value, LExpr *a, LExpr *b)
{
    return l_call_named(value->attribute.reduce.kind == REDUCE_SUM ? "add" : "max", a, b);
}

static LExpr *neutral(const Value *value)
{
    bool sum = value->attribute.reduce.kind == REDUCE_SUM;
    if (value->type == TYPE_INT)
        return l_cast(LTYPE_INT, l_integer(sum ? 0 : INT32_MIN));
    return l_real(sum ? 0 : -INFINITY);
}

// ---- the reference form ---------------------------------------------------------------------------

static LType loop_type(const Value *value)
{
    return value->type == TYPE_INT ? LTYPE_INT : LTYPE_REAL;
}

static const char *result_name(const Value *value)
{
    return value->attribute.reduce.kind == REDUCE_SUM ? "sum" : "maximum";
}

static void reference(Lower *lower, Value *value)
{
    Value *x = value->input[0];
    LExpr *output[MAX_RANK], *index[MAX_RANK];
    lower_nest(lower, value->shape, output);
    int outside = lower->open_count, kept = 0;
    LVariable *result = lower_accumulator(lower, result_name(value), loop_type(value), 1, neutral(value));
    for (int i = 0; i < x->shape.rank; i++)
        index[i] = is_reduced(value, i) ? lower_loop(lower, "r", x->shape.dim[i]) : output[kept++];
    lower_append(lower, l_assign(result, combine(value, l_variable(result), lower_at(lower, x, index))));
    lower_close_to(lower, outside);
    lower_finish(lower, output, l_variable(result));
}

// ---- the fast form --------------------------------------------------------------------------------
//
// Two patterns. Rows: the last axis is reduced; several vectors (or, where the elements have no vector form, an array
// as long as a vector) of partial results go along it and meet in a tree at the end. Columns: the last axis is kept; a
// tile of it has one partial result a column, and the reduced axes are walked outside it. When a kernel is worth
// several threads and has few results, its outermost reduced axis is divided into a constant number of chunks with
// partial results of their own, which are combined in order: the bits do not depend on who computed which.

enum {
    ENOUGH_RESULTS = 16, // independent loops to share between threads, so that no chunks are needed
    MAX_CHUNKS = 32,
    MAX_PARTIALS = 8192, // elements of the array of partial results, on the stack
    MAX_ROW_VECTORS = 4, // accumulators that hide the latency of an addition
    MAX_COLUMN_VECTORS = 8,
    MAX_COLUMN_ARRAY = 128,
};

typedef struct Reduction {
    Lower *lower;
    Value *value, *x;
    LExpr *index[MAX_RANK];  // into x
    LExpr *output[MAX_RANK]; // into value
    int run;                 // rows: axes run .. rank - 1 are all reduced and walked as one
    int split;               // axis divided into chunks (run: all of the run), or -1
    int chunks;
    LExpr *chunk;
    Buffer *partial; // [chunks][columns], of rows [chunks]
    int columns;     // results of one chunk
} Reduction;

// A tile of accumulators: vectors, or one array where `vectors` is 0.
typedef struct Tile {
    int vectors, width; // width: elements of the array
    LVariable *vector[MAX_COLUMN_VECTORS], *array;
} Tile;

static const char *axis_name(const Reduction *r, int axis)
{
    static const char *const image[] = {"b", "y", "x", "c"};
    static const char *const plain[] = {"i", "j", "k", "l", "n", "o", "p", "q"};
    if (r->x->shape.rank == 4)
        return image[axis];
    bool batch = axis == 0 && r->x->shape.rank > 1 && r->x->shape.dim[0] == r->lower->plan->graph->batch;
    return batch ? "b" : plain[axis];
}

// The loop within a tile: over columns, or over the partial results of a row.
static const char *lane_name(const Reduction *r)
{
    return r->run < r->x->shape.rank ? "v" : axis_name(r, r->run - 1);
}

static int64_t run_length(const Reduction *r)
{
    int64_t length = 1;
    for (int i = r->run; i < r->x->shape.rank; i++)
        length *= r->x->shape.dim[i];
    return length;
}

static void set_run_index(Reduction *r, LExpr *element)
{
    l_unflatten(shape_of(r->x->shape.rank - r->run, r->x->shape.dim + r->run), element, r->index + r->run);
}

// Index variables that stand for loops not opened yet: to ask what the elements will look like.
static void imagine_index(Reduction *r)
{
    for (int i = 0; i < r->x->shape.rank; i++) {
        LVariable *variable = mem_alloc(sizeof *variable);
        *variable = (LVariable){.name = "i", .type = LTYPE_INDEX, .lanes = 1, .high = r->x->shape.dim[i] - 1};
        r->index[i] = l_variable(variable);
    }
}

static bool has_vectors(Reduction *r)
{
    imagine_index(r);
    if (r->run < r->x->shape.rank - 1)
        set_run_index(r, l_integer(0));
    return r->value->type == TYPE_REAL && lower_at_vector(r->lower, r->x, r->index, r->lower->lanes) != NULL;
}

// The trailing reduced axes can be walked as one if that leaves no division in the indices of what is loaded.
static int find_run(Reduction *r)
{
    int rank = r->x->shape.rank, run = rank - 1;
    while (run > 0 && is_reduced(r->value, run - 1))
        run--;
    for (; run < rank - 1; run++) {
        imagine_index(r);
        r->run = run;
        LVariable *variable = mem_alloc(sizeof *variable);
        *variable = (LVariable){.name = "i", .type = LTYPE_INDEX, .lanes = 1, .high = run_length(r) - 1};
        set_run_index(r, l_variable(variable));
        if (!lower_at(r->lower, r->x, r->index)->divides)
            break;
    }
    return run;
}

// Opens the loops over kept axes before axis `end`; shared between threads if that is said.
static void open_kept(Reduction *r, int end, bool parallel)
{
    LStmt *outer = NULL;
    int kept = lower_row_index(r->lower, r->value->shape, r->output), loops = 0;
    for (int i = 0; i < kept; i++)
        r->index[i] = r->output[i];
    for (int i = kept; i < end; i++) {
        if (is_reduced(r->value, i))
            continue;
        r->index[i] = r->output[kept++] = lower_loop(r->lower, axis_name(r, i), r->x->shape.dim[i]);
        if (r->x->shape.dim[i] == 1)
            continue;
        outer = outer ? outer : lower_current_loop(r->lower);
        loops++;
    }
    if (outer && parallel) {
        outer->parallel = true;
        outer->collapse = loops;
    }
}

// Opens the loops over reduced axes before axis `end`, of the current chunk only.
static void open_reduced(Reduction *r, int end)
{
    for (int i = 0; i < end; i++) {
        if (!is_reduced(r->value, i))
            continue;
        int size = i == r->split ? r->x->shape.dim[i] / r->chunks : r->x->shape.dim[i];
        r->index[i] = lower_loop(r->lower, axis_name(r, i), size);
        if (i == r->split)
            r->index[i] = l_add(l_scale(r->chunk, size), r->index[i]);
    }
}

// The largest divisor up to `limit` that leaves a multiple of `unit`; 1 if there is none.
static int largest_divisor(int64_t number, int64_t limit, int64_t unit)
{
    for (int64_t divisor = limit < number ? limit : number; divisor > 1; divisor--)
        if (number % divisor == 0 && number / divisor % unit == 0)
            return (int)divisor;
    return 1;
}

// Decides about chunks of the outermost reduced axis; `results` are the loops that threads can share without.
static void choose_chunks(Reduction *r, int64_t results)
{
    r->split = -1;
    r->chunks = 1;
    if (!r->lower->kernel->parallel || results >= ENOUGH_RESULTS || r->value->type != TYPE_REAL)
        return;
    int axis = 0;
    while (axis < r->run && (!is_reduced(r->value, axis) || r->x->shape.dim[axis] == 1))
        axis++;
    if (axis == r->x->shape.rank)
        return;
    int64_t size = axis == r->run ? run_length(r) : r->x->shape.dim[axis];
    int limit = MAX_PARTIALS / r->columns < MAX_CHUNKS ? MAX_PARTIALS / r->columns : MAX_CHUNKS;
    int64_t whole_tiles = axis == r->run ? MAX_ROW_VECTORS * r->lower->lanes : 1;
    r->chunks = largest_divisor(size, limit, whole_tiles);
    if (r->chunks < ENOUGH_RESULTS / 2)
        r->chunks = largest_divisor(size, limit, 1);
    r->split = r->chunks > 1 ? axis : -1;
}

static void open_chunks(Reduction *r)
{
    if (r->split < 0)
        return;
    r->partial = lower_local(r->lower, "partial", shape_of(r->columns > 1 ? 2 : 1, (int[]){r->chunks, r->columns}));
    r->chunk = lower_loop(r->lower, "chunk", r->chunks);
    lower_current_loop(r->lower)->parallel = true;
}

// A number, or a vector of them from that column on.
static void keep_partial(Reduction *r, LExpr *column, LExpr *result)
{
    lower_append(r->lower, l_store(r->partial, (LExpr *[]){r->chunk, column}, result, false));
}

// The partial results of a column, combined in the order of the chunks.
static LExpr *combine_chunks(Reduction *r, LExpr *column)
{
    LVariable *result = lower_accumulator(r->lower, result_name(r->value), loop_type(r->value), 1, neutral(r->value));
    LExpr *chunk = lower_loop(r->lower, "chunk", r->chunks);
    LExpr *part = l_load(r->partial, (LExpr *[]){chunk, column});
    lower_append(r->lower, l_assign(result, combine(r->value, l_variable(result), part)));
    lower_close(r->lower);
    return l_variable(result);
}

static void declare_tile(Reduction *r, Tile *tile)
{
    Lower *lower = r->lower;
    const char *name = result_name(r->value);
    for (int i = 0; i < tile->vectors; i++)
        tile->vector[i] = lower_accumulator(lower, name, LTYPE_REAL, lower->lanes, neutral(r->value));
    if (tile->vectors)
        return;
    tile->array = lower_variable(lower, name, loop_type(r->value), 1);
    lower_append(lower, l_array(tile->array, shape_of(1, (int[]){tile->width}), false));
    LExpr *lane = lower_loop(lower, lane_name(r), tile->width);
    lower_append(lower, l_assign_element(tile->array, &lane, neutral(r->value)));
    lower_close(lower);
}

// Index of the element `offset` after the tile's first, which stands at `base` along the last axis (or the run).
static void index_tile(Reduction *r, LExpr *base, LExpr *offset)
{
    LExpr *element = l_add(base, offset);
    if (r->run < r->x->shape.rank)
        set_run_index(r, element);
    else
        r->index[r->x->shape.rank - 1] = element;
}

// Combines the tile with the elements at `base`.
static void update_tile(Reduction *r, Tile *tile, LExpr *base)
{
    Lower *lower = r->lower;
    for (int i = 0; i < tile->vectors; i++) {
        index_tile(r, base, l_integer((int64_t)i * lower->lanes));
        LExpr *elements = lower_at_vector(lower, r->x, r->index, lower->lanes);
        lower_append(lower, l_assign(tile->vector[i], combine(r->value, l_variable(tile->vector[i]), elements)));
    }
    if (tile->vectors)
        return;
    LExpr *lane = lower_loop(lower, lane_name(r), tile->width);
    index_tile(r, base, lane);
    LExpr *sum = combine(r->value, l_element(tile->array, &lane), lower_at(lower, r->x, r->index));
    lower_append(lower, l_assign_element(tile->array, &lane, sum));
    lower_close(lower);
}

// ---- rows -----------------------------------------------------------------------------------------

static LExpr *lanes_of(const Value *value, LExpr *vector)
{
    return value->attribute.reduce.kind == REDUCE_SUM ? l_lanes_sum(vector) : l_lanes_max(vector);
}

// One number from a tile, by a tree of fixed shape.
static LExpr *collapse_tile(Reduction *r, Tile *tile)
{
    Lower *lower = r->lower;
    if (tile->vectors) {
        LExpr *part[MAX_ROW_VECTORS];
        for (int i = 0; i < tile->vectors; i++)
            part[i] = l_variable(tile->vector[i]);
        for (int half = tile->vectors / 2; half > 0; half /= 2)
            for (int i = 0; i < half; i++)
                part[i] = combine(r->value, part[i], part[i + half]);
        return lanes_of(r->value, part[0]);
    }
    for (int half = tile->width / 2; half > 0; half /= 2) {
        LExpr *lane = lower_loop(lower, lane_name(r), half);
        LExpr *other = l_element(tile->array, (LExpr *[]){l_add_constant(lane, half)});
        lower_append(lower,
                     l_assign_element(tile->array, &lane, combine(r->value, l_element(tile->array, &lane), other)));
        lower_close(lower);
    }
    return l_element(tile->array, (LExpr *[]){l_integer(0)});
}

// The elements that do not fill a tile, one by one.
static void add_rest(Reduction *r, LVariable *result, LExpr *start, int64_t low, int64_t high)
{
    if (low == high)
        return;
    LExpr *i = lower_loop_step(r->lower, "r", low, high, 1);
    index_tile(r, start, i);
    LExpr *element = lower_at(r->lower, r->x, r->index);
    lower_append(r->lower, l_assign(result, combine(r->value, l_variable(result), element)));
    lower_close(r->lower);
}

// As many accumulators as fill the row evenly; a long one may leave a rest.
static int row_vectors(int64_t vectors_in_row)
{
    if (vectors_in_row % MAX_ROW_VECTORS == 0 || vectors_in_row >= 64)
        return MAX_ROW_VECTORS;
    return vectors_in_row % 2 == 0 ? 2 : 1;
}

// The result over all rows of the current chunk.
static LExpr *reduce_row(Reduction *r, bool vectors)
{
    Lower *lower = r->lower;
    int64_t length = run_length(r) / (r->split == r->run ? r->chunks : 1);
    LExpr *start = r->split == r->run ? l_scale(r->chunk, length) : l_integer(0);
    Tile tile = {.width = lower->lanes};
    int64_t tiles = length / lower->lanes;
    bool tiled = tiles >= (vectors ? 1 : 2);
    if (vectors)
        tile.vectors = row_vectors(tiles);
    int64_t step = (int64_t)lower->lanes * (vectors ? tile.vectors : 1), whole = tiled ? length / step * step : 0;
    if (tiled)
        declare_tile(r, &tile);
    LVariable *rest = NULL;
    if (whole < length)
        rest =
            lower_accumulator(lower, tiled ? "rest" : result_name(r->value), loop_type(r->value), 1, neutral(r->value));
    int outside = lower->open_count;
    open_reduced(r, r->run);
    if (tiled) {
        LExpr *i = lower_loop_step(lower, "r", 0, whole, step);
        update_tile(r, &tile, l_add(start, i));
        lower_close(lower);
    }
    add_rest(r, rest, start, whole, length);
    lower_close_to(lower, outside);
    if (!tiled)
        return l_variable(rest);
    LExpr *result = collapse_tile(r, &tile);
    return rest ? combine(r->value, result, l_variable(rest)) : result;
}

static void lower_rows(Reduction *r)
{
    Lower *lower = r->lower;
    int64_t results = shape_count(r->value->shape);
    r->columns = 1;
    r->run = find_run(r);
    bool vectors = has_vectors(r);
    choose_chunks(r, results);
    open_kept(r, r->x->shape.rank, lower->kernel->parallel && results >= ENOUGH_RESULTS);
    int outside = lower->open_count;
    open_chunks(r);
    LExpr *result = reduce_row(r, vectors);
    if (r->split >= 0) {
        keep_partial(r, l_integer(0), result);
        lower_close_to(lower, outside);
        result = combine_chunks(r, l_integer(0));
    }
    lower_finish(lower, r->output, result);
    lower_close_to(lower, lower->row_loops);
}

// ---- columns --------------------------------------------------------------------------------------

// Hands out what a tile holds for the columns from `base` on.
static void finish_tile(Reduction *r, Tile *tile, LExpr *base)
{
    Lower *lower = r->lower;
    int last = r->value->shape.rank - 1, vectors = tile->vectors ? tile->vectors : 1;
    for (int i = 0; i < vectors; i++) {
        LExpr *column = l_add_constant(base, (int64_t)i * lower->lanes);
        int outside = lower->open_count;
        LExpr *lane = tile->vectors ? l_integer(0) : lower_loop(lower, lane_name(r), tile->width);
        LExpr *result = tile->vectors ? l_variable(tile->vector[i]) : l_element(tile->array, &lane);
        r->output[last] = l_add(column, lane);
        if (r->split >= 0)
            keep_partial(r, r->output[last], result);
        else
            lower_finish(lower, r->output, result);
        lower_close_to(lower, outside);
    }
}

// Columns low .. high - 1, in tiles of that many vectors (0: arrays of that width).
static void reduce_columns(Reduction *r, int low, int high, int vectors, int width, bool parallel)
{
    Lower *lower = r->lower;
    if (low == high)
        return;
    int step = vectors ? vectors * lower->lanes : width, last = r->x->shape.rank - 1;
    Tile tile = {.vectors = vectors, .width = width};
    LExpr *base = lower_loop_step(lower, axis_name(r, last), low, high, step);
    lower_current_loop(lower)->parallel = parallel && low + step < high;
    int outside = lower->open_count;
    declare_tile(r, &tile);
    open_reduced(r, last);
    update_tile(r, &tile, base);
    lower_close_to(lower, outside);
    finish_tile(r, &tile, base);
    lower_close(lower);
}

static void lower_columns(Reduction *r)
{
    Lower *lower = r->lower;
    int last = r->x->shape.rank - 1, columns = r->x->shape.dim[last];
    r->columns = columns;
    r->run = r->x->shape.rank;
    int64_t outer = shape_count(r->value->shape) / columns;
    int limit = has_vectors(r) ? MAX_COLUMN_VECTORS : 0;
    int vectors = limit ? largest_divisor(columns / lower->lanes, limit, 1) : 0;
    int whole = limit ? columns / lower->lanes * lower->lanes : columns / MAX_COLUMN_ARRAY * MAX_COLUMN_ARRAY;
    int tiles = whole / (limit ? vectors * lower->lanes : MAX_COLUMN_ARRAY);
    bool parallel = lower->kernel->parallel, by_outer = parallel && outer >= ENOUGH_RESULTS;
    bool by_tiles = parallel && !by_outer && tiles >= ENOUGH_RESULTS;
    choose_chunks(r, by_outer || by_tiles ? ENOUGH_RESULTS : 0);
    open_kept(r, last, by_outer);
    int outside = lower->open_count;
    open_chunks(r);
    reduce_columns(r, 0, whole, vectors, MAX_COLUMN_ARRAY, by_tiles);
    reduce_columns(r, whole, columns, 0, columns - whole, false);
    if (r->split >= 0) {
        lower_close_to(lower, outside);
        LExpr *column = lower_loop(lower, axis_name(r, last), columns);
        r->output[r->value->shape.rank - 1] = column;
        lower_finish(lower, r->output, combine_chunks(r, column));
    }
    lower_close_to(lower, lower->row_loops);
}

static void lower_fast(Lower *lower, Value *value)
{
    Reduction reduction = {.lower = lower, .value = value, .x = value->input[0]};
    if (is_reduced(value, value->input[0]->shape.rank - 1))
        lower_rows(&reduction);
    else
        lower_columns(&reduction);
}

static int64_t flops(const Value *value)
{
    return shape_count(value->input[0]->shape);
}

// ---- sum, mean, max, min --------------------------------------------------------------------------

// Reduced axes come back with size 1 where the caller keeps them.
static Datum *finish_call(Call *call, Value *x, unsigned axes, bool keep, Value *result)
{
    Shape shape = x->shape;
    for (int i = 0; i < shape.rank; i++)
        if (axes >> i & 1)
            shape.dim[i] = 1;
    return datum_tensor(keep ? graph_reshape(call->graph, result, shape) : result);
}

// The arguments (x, axes, keep) that all four have.
static bool reduce_arguments(Call *call, Value **x, unsigned *axes, bool *keep)
{
    if (!argument_tensor(call, 0, x) || !argument_axes(call, 1, (*x)->shape.rank, axes) ||
        !argument_boolean(call, 2, keep))
        return false;
    if ((*x)->type == TYPE_BOOL)
        *x = graph_unary(call->graph, "to_int", *x);
    return true;
}

static Datum *call_sum(Call *call)
{
    Value *x;
    unsigned axes;
    bool keep;
    if (!reduce_arguments(call, &x, &axes, &keep))
        return NULL;
    return finish_call(call, x, axes, keep, graph_reduce(call->graph, REDUCE_SUM, x, axes));
}

static Datum *call_mean(Call *call)
{
    Value *x;
    unsigned axes;
    bool keep;
    if (!reduce_arguments(call, &x, &axes, &keep))
        return NULL;
    if (x->type == TYPE_INT)
        x = graph_unary(call->graph, "to_real", x);
    return finish_call(call, x, axes, keep, graph_mean(call->graph, x, axes));
}

static bool is_number(const Datum *datum)
{
    return datum->kind == DATUM_INTEGER || datum->kind == DATUM_REAL;
}

// max(a, b) rather than max(x, axes): when b is a tensor or a real number, or a is a number or a scalar without axes.
static bool is_elementwise(const Call *call)
{
    const Datum *a = call->argument[0], *b = call->argument[1];
    bool no_axes = is_number(a) || (a->kind == DATUM_TENSOR && a->tensor->shape.rank == 0);
    return b->kind == DATUM_TENSOR || b->kind == DATUM_REAL || (no_axes && is_number(b));
}

static Datum *elementwise(Call *call, const char *function)
{
    const Datum *a = call->argument[0], *b = call->argument[1];
    if (is_number(a) && is_number(b)) {
        bool first = (function[1] == 'a') == (a->real >= b->real);
        const Datum *chosen = first ? a : b;
        bool integers = a->kind == DATUM_INTEGER && b->kind == DATUM_INTEGER;
        return integers ? datum_integer(chosen->integer) : datum_real(chosen->real);
    }
    Value *x, *y;
    if (!argument_tensor(call, 0, &x) || !argument_tensor(call, 1, &y) ||
        !broadcast_pair(call, &x, &y, format("%s(a, b)", function)))
        return NULL;
    if (x->type == TYPE_BOOL)
        return argument_error(call, 0, "bool has no order; use `and` or `or`");
    return datum_tensor(graph_binary(call->graph, function, x, y));
}

static Datum *call_max(Call *call)
{
    if (is_elementwise(call))
        return elementwise(call, "max");
    Value *x;
    unsigned axes;
    bool keep;
    if (!reduce_arguments(call, &x, &axes, &keep))
        return NULL;
    return finish_call(call, x, axes, keep, graph_reduce(call->graph, REDUCE_MAX, x, axes));
}

static Datum *call_min(Call *call)
{
    if (is_elementwise(call))
        return elementwise(call, "min");
    Value *x;
    unsigned axes;
    bool keep;
    if (!reduce_arguments(call, &x, &axes, &keep))
        return NULL;
    Graph *g = call->graph;
    Value *maximum = graph_reduce(g, REDUCE_MAX, graph_unary(g, "neg", x), axes);
    return finish_call(call, x, axes, keep, graph_unary(g, "neg", maximum));
}

static const Binding bindings[] = {
    {"sum(x, axes = none, keep = false)", call_sum, "the sum over all axes, one axis or a list of axes"},
    {"mean(x, axes = none, keep = false)", call_mean, "the mean over all axes, one axis or a list of axes"},
    {"max(x, axes = none, keep = false)", call_max, "the maximum over axes; max(a, b) of two tensors is elementwise"},
    {"min(x, axes = none, keep = false)", call_min, "the minimum over axes; min(a, b) of two tensors is elementwise"},
    {NULL, NULL, NULL},
};

static const char *const samples[] = {
    "x: [3, 4] => sum(x)",
    "x: [3, 4] => sum(x, 0)",
    "x: [3, 4] => sum(x, -1, true)",
    "x: [2, 3, 4] => sum(x, [0, 2])",
    "x: [2, 3, 4] => sum(x, 1)",
    "x: [3, 40] => sum(x, -1)",
    "x: [37, 5] => sum(x, 0)",
    "x: [3, 37, 20] => sum(x, [0, 1])",
    "x: [50, 60] => sum(x)",
    "x: [7, 3] => mean(x, 0)",
    "x: [3, 4] => max(x)",
    "x: [3, 40] => max(x, -1)",
    "x: [3, 37, 20] => max(x, [0, 1])",
    "x: [3, 4] => min(x, 0, true)",
    "i: int(5) [3, 4] => to_real(sum(i, 1) + max(i, 1))",
    NULL,
};

const Op op_reduce = {
    .name = "reduce",
    .binding = bindings,
    .infer = infer,
    .gradient = gradient,
    .batch = batch,
    .reference = reference,
    .lower = lower_fast,
    .flops = flops,
    .samples = samples,
};
