// Lowering: kernels become loop IR.
// Requires: plan_fuse (kernels, Value.kernel, Value.buffer). Provides: Kernel.body and Kernel.parameter; views of
// buffers (Buffer.base) that only the body names. Invalidates: nothing.
//
// A kernel is either one loop nest over the elements of its outputs (a map kernel) or the loops of its anchor, which
// hand each finished element to lower_finish(). Inside, values are plain expressions: lower_at() asks a value's op for
// its element at an index, down to what is loaded. What the expressions have in common is found afterwards, when a
// statement is appended (share.c).
#include "loops.h"

#include <string.h>

enum {
    ENOUGH_CHUNKS = 64, // iterations of the parallel loops, so that any number of threads finds its share
};

// ---- values at indices --------------------------------------------------------------------------

typedef struct MemoSlot {
    const Value *value; // NULL: free
    LExpr **index;
    LExpr *element;
} MemoSlot;

struct LowerMemo {
    MemoSlot *slot; // open addressing; at most half full
    int capacity, count;
};

static MemoSlot *memo_slot(struct LowerMemo *memo, const Value *value, LExpr *const *index)
{
    size_t bytes = (size_t)value->shape.rank * sizeof *index;
    uint64_t hash = (uint64_t)value->id + 1;
    for (int i = 0; i < value->shape.rank; i++)
        hash = (hash * 0x9E3779B97F4A7C15u) ^ (uint64_t)index[i]->id ^ hash >> 31;
    size_t i = (hash ^ hash >> 32) & (size_t)(memo->capacity - 1);
    while (memo->slot[i].value &&
           (memo->slot[i].value != value || (bytes > 0 && memcmp(memo->slot[i].index, index, bytes) != 0)))
        i = (i + 1) & (size_t)(memo->capacity - 1);
    return &memo->slot[i];
}

static struct LowerMemo *memo_new(int capacity)
{
    struct LowerMemo *memo = mem_alloc(sizeof *memo);
    memo->capacity = capacity;
    memo->slot = mem_alloc((size_t)capacity * sizeof *memo->slot);
    return memo;
}

static void memo_clear(struct LowerMemo *memo)
{
    if (memo->count > 0)
        memset(memo->slot, 0, (size_t)memo->capacity * sizeof *memo->slot);
    memo->count = 0;
}

static void memo_grow(struct LowerMemo *memo)
{
    struct LowerMemo *larger = memo_new(2 * memo->capacity);
    for (int i = 0; i < memo->capacity; i++)
        if (memo->slot[i].value)
            *memo_slot(larger, memo->slot[i].value, memo->slot[i].index) = memo->slot[i];
    larger->count = memo->count;
    *memo = *larger;
}

static void memo_add(struct LowerMemo *memo, const Value *value, LExpr *const *index, LExpr *element)
{
    if (2 * (memo->count + 1) > memo->capacity)
        memo_grow(memo);
    MemoSlot *slot = memo_slot(memo, value, index);
    if (!slot->value)
        memo->count++;
    slot->value = value;
    slot->index = mem_alloc((size_t)(value->shape.rank + 1) * sizeof *slot->index);
    for (int i = 0; i < value->shape.rank; i++)
        slot->index[i] = index[i];
    slot->element = element;
}

void lower_forget(Lower *lower)
{
    memo_clear(lower->memo);
}

void lower_remember(Lower *lower, const Value *value, LExpr *const *index, LExpr *element)
{
    memo_add(lower->memo, value, index, element);
}

// ---- buffers in fewer axes ----------------------------------------------------------------------

static bool divides(const Buffer *buffer, LExpr *const *index)
{
    for (int i = 0; i < buffer->shape.rank; i++)
        if (index[i]->divides)
            return true;
    return false;
}

static Buffer *view_of(Lower *lower, Buffer *buffer, Shape shape)
{
    if (shape_equal(buffer->shape, shape))
        return buffer;
    for (int i = 0; i < lower->view_count; i++)
        if (lower->view[i]->base == buffer && shape_equal(lower->view[i]->shape, shape))
            return lower->view[i];
    Buffer *view = mem_alloc(sizeof *view);
    *view = *buffer;
    view->shape = shape;
    view->base = buffer;
    lower->view = mem_grow(lower->view, lower->view_count, sizeof *lower->view);
    return lower->view[lower->view_count++] = view;
}

// Indexes the buffer in the given shape, if that takes no quotients and remainders.
static Buffer *try_view(Lower *lower, Buffer *buffer, Shape shape, LExpr *element, LExpr **index)
{
    LExpr *inner[MAX_RANK];
    if (shape_count(shape) != shape_count(buffer->shape))
        return NULL;
    l_unflatten(shape, element, inner);
    Buffer *view = view_of(lower, buffer, shape);
    if (divides(view, inner))
        return NULL;
    for (int i = 0; i < shape.rank; i++)
        index[i] = inner[i];
    return view;
}

// The place in the array that holds the current row of a buffer.
static Buffer *view_row(const Buffer *stored, Shape shape, int64_t count, LExpr **index)
{
    int64_t rows = 1, size = shape_count(stored->shape) / count;
    int axis = 0;
    while (axis < shape.rank && rows < count)
        rows *= shape.dim[axis++];
    LExpr *element = rows == count ? l_flatten(shape_of(shape.rank - axis, shape.dim + axis), index + axis)
                                   : l_modulo(l_flatten(shape, index), size);
    l_unflatten(stored->row->shape, element, index);
    return stored->row;
}

// A shape whose axis i is joined to axis i + 1 where `joined` has bit i.
static Shape merge_axes(Shape shape, unsigned joined)
{
    Shape merged = {.rank = 0};
    for (int i = 0; i < shape.rank; i++) {
        if (i > 0 && joined >> (i - 1) & 1)
            merged.dim[merged.rank - 1] *= shape.dim[i];
        else
            merged.dim[merged.rank++] = shape.dim[i];
    }
    return merged;
}

// The same with a run of axes joined.
static Buffer *try_merged(Lower *lower, Buffer *buffer, LExpr *element, LExpr **index)
{
    for (int length = 1; length < buffer->shape.rank - 1; length++)
        for (int first = 0; first + length < buffer->shape.rank; first++) {
            Shape merged = merge_axes(buffer->shape, ((1u << length) - 1) << first);
            Buffer *view = try_view(lower, buffer, merged, element, index);
            if (view)
                return view;
        }
    return NULL;
}

// The shape in which a buffer is indexed most simply. Loops over merged axes index it by quotients and remainders
// although its elements are walked in order; then the shape of the loops is better, or a plain row of elements. A
// buffer that stands for another shape of a stored one is indexed as the stored one, if it can be. Changes the index to
// that of the view.
static Buffer *simplest_view(Lower *lower, Buffer *buffer, LExpr **index)
{
    Buffer *stored = buffer, *view;
    while (stored->base)
        stored = stored->base;
    if (stored->row)
        return view_row(stored, buffer->shape, lower_row_count(lower), index);
    if (!buffer->base && !divides(buffer, index))
        return buffer;
    LExpr *element = l_flatten(buffer->shape, index);
    Shape row = shape_of(1, (int[]){(int)shape_count(buffer->shape)});
    if ((view = try_view(lower, stored, stored->shape, element, index)) ||
        (view = try_view(lower, stored, buffer->shape, element, index)) ||
        (view = try_view(lower, stored, lower->nest, element, index)) ||
        (view = try_merged(lower, stored, element, index)) || (view = try_view(lower, stored, row, element, index)))
        return view;
    return view_of(lower, stored, buffer->shape);
}

static void copy_index(LExpr **to, LExpr *const *from, int rank)
{
    for (int i = 0; i < rank; i++)
        to[i] = from[i];
}

static LExpr *load(Lower *lower, Buffer *buffer, LExpr *const *index)
{
    LExpr *inner[MAX_RANK];
    copy_index(inner, index, buffer->shape.rank);
    buffer = simplest_view(lower, buffer, inner);
    return l_load(buffer, inner);
}

// ---- what ops use -------------------------------------------------------------------------------

LExpr *lower_at(Lower *lower, Value *value, LExpr *const *index)
{
    MemoSlot *known = memo_slot(lower->memo, value, index);
    if (known->value)
        return known->element;
    LExpr *element;
    if (value->buffer && value->kernel != lower->kernel) {
        element = load(lower, value->buffer, index);
    } else if (value->op->at) {
        LExpr *inner[MAX_RANK];
        copy_index(inner, index, value->shape.rank);
        element = value->op->at(lower, value, inner);
        if (value->name)
            share_name(lower, element, value->name);
    } else {
        BUG("%s: value %d (%s) is neither stored nor computed element by element", lower->kernel->name, value->id,
            value->op->name);
    }
    memo_add(lower->memo, value, index, element);
    return element;
}

// A variable that counts the lanes of vectors of that many; the loops over lanes declare it.
static void set_lanes(Lower *lower, int lanes)
{
    if (lower->lane && lower->lane_count == lanes)
        return;
    LVariable *lane = mem_alloc(sizeof *lane);
    *lane = (LVariable){.name = "lane", .type = LTYPE_INDEX, .lanes = 1, .high = lanes - 1, .fixed = true};
    lower->lane = lane;
    lower->lane_count = lanes;
}

static void index_of_lane(Lower *lower, LExpr **to, LExpr *const *from, int rank)
{
    copy_index(to, from, rank);
    to[rank - 1] = l_add(from[rank - 1], l_variable(lower->lane));
}

LExpr *lower_at_vector(Lower *lower, Value *value, LExpr *const *index, int lanes)
{
    if (value->type != TYPE_REAL)
        return NULL;
    if (value->shape.rank == 0)
        return l_splat(lower_at(lower, value, index), lanes);
    LExpr *inner[MAX_RANK];
    set_lanes(lower, lanes);
    index_of_lane(lower, inner, index, value->shape.rank);
    LExpr *vector = vectorise(lower, lower_at(lower, value, inner));
    return vector ? l_splat(vector, lanes) : NULL;
}

static bool is_among(LVariable *const *variable, int count, const char *name)
{
    for (int i = 0; i < count; i++)
        if (variable[i]->name == name)
            return true;
    return false;
}

static bool is_taken(const Lower *lower, const char *name)
{
    return is_among(lower->in_scope, lower->in_scope_count, name) || name_is_reserved(name);
}

LVariable *lower_variable(Lower *lower, const char *name, LType type, int lanes)
{
    const char *wanted = intern_string(name), *free_name = wanted;
    for (int i = 2; is_taken(lower, free_name); i++)
        free_name = intern_format("%s%d", wanted, i);
    LVariable *variable = mem_alloc(sizeof *variable);
    *variable = (LVariable){.name = free_name, .type = type, .lanes = lanes, .depth = lower->open_count};
    lower->in_scope = mem_grow(lower->in_scope, lower->in_scope_count, sizeof *lower->in_scope);
    lower->in_scope[lower->in_scope_count++] = variable;
    lower->variable = mem_grow(lower->variable, lower->variable_count, sizeof *lower->variable);
    return lower->variable[lower->variable_count++] = variable;
}

// A loop of one iteration is none: its body goes where the loop would.
static bool runs_once(const LStmt *loop)
{
    return loop->kind == LSTMT_FOR && !loop->from && loop->low + loop->step >= loop->high;
}

static void open_body(Lower *lower, LStmt *stmt)
{
    if (lower->open_count == (int)(sizeof lower->open / sizeof *lower->open))
        BUG("%s: too many loops in one another", lower->kernel->name);
    lower->open[lower->open_count].stmt = stmt;
    lower->open[lower->open_count++].outer = lower->block;
    if (!runs_once(stmt))
        lower->block = stmt;
}

LExpr *lower_loop_step(Lower *lower, const char *name, int64_t low, int64_t high, int64_t step)
{
    LStmt *loop = l_for(NULL, low, high, step);
    open_body(lower, loop);
    if (runs_once(loop))
        return l_integer(low);
    loop->variable = lower_variable(lower, name, LTYPE_INDEX, 1);
    loop->variable->low = low;
    loop->variable->high = low + (high - 1 - low) / step * step;
    loop->variable->fixed = true;
    return l_variable(loop->variable);
}

LExpr *lower_loop(Lower *lower, const char *name, int64_t count)
{
    return lower_loop_step(lower, name, 0, count, 1);
}

LExpr *lower_loop_between(Lower *lower, const char *name, LExpr *from, LExpr *to)
{
    if (from->kind == LEXPR_INTEGER && to->kind == LEXPR_INTEGER)
        return lower_loop_step(lower, name, from->integer, to->integer, 1);
    LStmt *loop = l_for(NULL, from->low, to->high, 1);
    loop->from = from;
    loop->to = to;
    open_body(lower, loop);
    loop->variable = lower_variable(lower, name, LTYPE_INDEX, 1);
    loop->variable->low = loop->low;
    loop->variable->high = loop->high - 1;
    loop->variable->fixed = true;
    return l_variable(loop->variable);
}

void lower_scope(Lower *lower)
{
    LStmt *block = l_block();
    block->scope = true;
    open_body(lower, block);
}

LStmt *lower_current_loop(Lower *lower)
{
    if (lower->open_count == 0)
        BUG("%s: no loop is open", lower->kernel->name);
    return lower->open[lower->open_count - 1].stmt;
}

// Ends the scope of what was declared in the innermost open loop; a loop that is none hands it to the one around it.
static void end_scope(Lower *lower, bool closed)
{
    int kept = 0;
    for (int i = 0; i < lower->in_scope_count; i++) {
        LVariable *variable = lower->in_scope[i];
        bool inner = variable->depth >= lower->open_count;
        if (inner)
            variable->depth = lower->open_count - 1;
        if (!inner || !closed)
            lower->in_scope[kept++] = variable;
    }
    lower->in_scope_count = kept;
}

void lower_close(Lower *lower)
{
    LStmt *loop = lower_current_loop(lower);
    end_scope(lower, !runs_once(loop));
    lower->block = lower->open[--lower->open_count].outer;
    if (!runs_once(loop))
        l_append(lower->block, loop);
}

void lower_close_to(Lower *lower, int open_count)
{
    while (lower->open_count > open_count)
        lower_close(lower);
}

// After its meaning: b for the batch, y, x, c of an image.
static const char *axis_name(const Lower *lower, Shape shape, int axis)
{
    static const char *const image_names[] = {"b", "y", "x", "c"};
    static const char *const plain_names[] = {"i", "j", "k", "l", "n", "o", "p", "q"};
    bool batch = shape.rank > 1 && shape.dim[0] > 1 && shape.dim[0] == lower->plan->graph->batch;
    if (shape.rank == 4)
        return image_names[axis];
    return batch && axis == 0 ? "b" : plain_names[axis - batch];
}

// Opens the loops over the axes before axis `end`.
static void open_nest(Lower *lower, Shape shape, int end, LExpr **index)
{
    for (int i = lower_row_index(lower, shape, index); i < end; i++)
        index[i] = lower_loop(lower, axis_name(lower, shape, i), shape.dim[i]);
}

void lower_nest(Lower *lower, Shape shape, LExpr **index)
{
    open_nest(lower, shape, shape.rank, index);
}

Buffer *lower_local(Lower *lower, const char *name, Shape shape)
{
    Buffer *buffer = mem_alloc(sizeof *buffer);
    *buffer = (Buffer){.name = lower_variable(lower, name, LTYPE_REAL, 1)->name, .shape = shape, .local = true};
    lower->local = mem_grow(lower->local, lower->local_count, sizeof *lower->local);
    lower->local[lower->local_count++] = buffer;
    l_append(lower->block, l_local(buffer));
    return buffer;
}

void lower_append(Lower *lower, LStmt *stmt)
{
    if (stmt->value)
        share_expressions(lower, &stmt->value, 1);
    l_append(lower->block, stmt);
}

LVariable *lower_accumulator(Lower *lower, const char *name, LType type, int lanes, LExpr *initial)
{
    LVariable *variable = lower_variable(lower, name, type, lanes);
    lower_append(lower, l_declare(variable, l_splat(initial, lanes)));
    return variable;
}

// ---- storing the outputs ------------------------------------------------------------------------

// The outputs' elements in what order the kernel's loops visit them: all shapes have the same number of elements.
static void output_index(const Value *value, Shape shape, LExpr *const *index, LExpr **result)
{
    if (shape_equal(value->shape, shape))
        copy_index(result, index, shape.rank);
    else
        l_unflatten(value->shape, l_flatten(shape, index), result);
}

// An output that reads what another one overwrites is computed before.
static void compute_before_stores(Lower *lower, LExpr **element)
{
    const Kernel *kernel = lower->kernel;
    for (int i = 1; i < kernel->output_count; i++) {
        bool overwritten = false;
        for (int j = 0; j < i && !overwritten; j++)
            overwritten = expression_loads(lower, element[i], kernel->output[j].buffer);
        if (!overwritten)
            continue;
        LVariable *variable = lower_variable(lower, "t", element[i]->type, element[i]->lanes);
        l_append(lower->block, l_declare(variable, element[i]));
        element[i] = l_variable(variable);
    }
}

// Stores elements[i] as output i of the kernel, at `index` of the loops' shape.
static void store_outputs(Lower *lower, Shape shape, LExpr *const *index, LExpr **element)
{
    const Kernel *kernel = lower->kernel;
    share_expressions(lower, element, kernel->output_count);
    compute_before_stores(lower, element);
    for (int i = 0; i < kernel->output_count; i++) {
        LExpr *inner[MAX_RANK];
        Buffer *buffer = kernel->output[i].buffer, *row = buffer->row;
        if (row && buffer->rows == 0) { // the row of a buffer that stays: the later parts need not load it
            l_append(lower->block, l_store(row, NULL, element[i], false));
            element[i] = l_load(row, NULL);
            buffer->row = NULL;
        }
        output_index(kernel->output[i].value, shape, index, inner);
        l_append(lower->block, l_store(simplest_view(lower, buffer, inner), inner, element[i], false));
        buffer->row = row;
    }
}

LExpr **lower_outputs(Lower *lower, Shape shape, LExpr *const *index)
{
    const Kernel *kernel = lower->kernel;
    LExpr **element = mem_alloc((size_t)kernel->output_count * sizeof *element);
    for (int i = 0; i < kernel->output_count; i++) {
        LExpr *inner[MAX_RANK];
        output_index(kernel->output[i].value, shape, index, inner);
        element[i] = lower_at(lower, kernel->output[i].value, inner);
    }
    return element;
}

// The epilogue of one element: the anchor's value is known at this index, and so is all that follows from it.
static void finish_element(Lower *lower, LExpr *const *index, LExpr *result)
{
    Value *anchor = lower->kernel->anchor;
    lower_forget(lower);
    memo_add(lower->memo, anchor, index, result);
    if (anchor->name)
        share_name(lower, result, anchor->name);
    store_outputs(lower, anchor->shape, index, lower_outputs(lower, anchor->shape, index));
}

// Vector forms of all outputs, or false.
static bool vectorise_outputs(Lower *lower, LExpr **element)
{
    const Kernel *kernel = lower->kernel;
    for (int i = 0; i < kernel->output_count; i++) {
        LExpr *vector = kernel->output[i].value->type == TYPE_INT ? NULL : vectorise(lower, element[i]);
        if (!vector || (vector->type == LTYPE_BOOL && vector->lanes == 1))
            return false;
        element[i] = l_splat(vector, lower->lane_count);
    }
    return true;
}

static LVariable *vector_variable(Lower *lower, LExpr *vector)
{
    if (vector->kind == LEXPR_VARIABLE)
        return vector->variable;
    LVariable *variable = lower_variable(lower, "result", vector->type, vector->lanes);
    lower_append(lower, l_declare(variable, vector));
    return variable;
}

// Where the epilogue has no vector form, each lane goes through it on its own.
static void finish_lanes(Lower *lower, LExpr *const *lane_index, LExpr *lane_result)
{
    LStmt *loop = l_for(lower->lane, 0, lower->lane_count, 1), *outer = lower->block;
    lower->open[lower->open_count].stmt = loop;
    lower->open[lower->open_count++].outer = outer;
    lower->block = loop;
    lower->lane->depth = lower->open_count;
    finish_element(lower, lane_index, lane_result);
    lower_close(lower);
}

static void finish_vector(Lower *lower, LExpr *const *index, LExpr *result)
{
    Value *anchor = lower->kernel->anchor;
    LExpr *lane_index[MAX_RANK];
    set_lanes(lower, result->lanes);
    index_of_lane(lower, lane_index, index, anchor->shape.rank);
    LVariable *variable = vector_variable(lower, result);
    LExpr *lane_result = l_element(variable, l_variable(lower->lane));
    lower_forget(lower);
    memo_add(lower->memo, anchor, lane_index, lane_result);
    LExpr **element = lower_outputs(lower, anchor->shape, lane_index);
    if (vectorise_outputs(lower, element))
        store_outputs(lower, anchor->shape, index, element);
    else
        finish_lanes(lower, lane_index, lane_result);
}

void lower_finish(Lower *lower, LExpr *const *index, LExpr *result)
{
    if (result->lanes > 1)
        finish_vector(lower, index, result);
    else
        finish_element(lower, index, result);
}

// ---- map kernels --------------------------------------------------------------------------------

static void unmerge_index(Shape shape, Shape merged, LExpr *const *index, LExpr **result)
{
    if (shape_equal(shape, merged))
        copy_index(result, index, shape.rank);
    else
        l_unflatten(shape, l_flatten(merged, index), result);
}

// Index variables that stand for loops not opened yet: to ask what the elements will look like.
static void imagine_index(Shape shape, LExpr **index)
{
    for (int i = 0; i < shape.rank; i++) {
        LVariable *variable = mem_alloc(sizeof *variable);
        *variable = (LVariable){.name = "i", .type = LTYPE_INDEX, .lanes = 1, .high = shape.dim[i] - 1};
        index[i] = shape.dim[i] == 1 ? l_integer(0) : l_variable(variable);
    }
}

// Do all elements come without a quotient or remainder in an index when the loops have this shape?
static bool walks_straight(Lower *lower, Shape shape, Shape merged)
{
    LExpr *index[MAX_RANK], *inner[MAX_RANK];
    imagine_index(merged, index);
    lower->nest = merged;
    unmerge_index(shape, merged, index, inner);
    LExpr **element = lower_outputs(lower, shape, inner);
    lower_forget(lower);
    for (int i = 0; i < lower->kernel->output_count; i++)
        if (element[i]->divides)
            return false;
    return true;
}

// Joins axes, from the outermost on, wherever all buffers are walked in order across them. The axes of loops over rows
// stay as they are.
static Shape simplest_nest(Lower *lower, Shape shape)
{
    unsigned joined = 0;
    if (lower->naive || shape.rank < 2 || !walks_straight(lower, shape, shape))
        return shape;
    for (int i = lower->kernel->row_axes; i + 1 < shape.rank; i++)
        if (walks_straight(lower, shape, merge_axes(shape, joined | 1u << i)))
            joined |= 1u << i;
    return merge_axes(shape, joined);
}

// Only arithmetic, which C compilers have vectors for?
static bool is_plain(const LExpr *e)
{
    if (e->kind == LEXPR_RANDOM || e->kind == LEXPR_LANES_SUM || e->kind == LEXPR_LANES_MAX || e->lanes > 1)
        return false;
    if (e->kind == LEXPR_CALL && !e->function->infix && e->function->cost > 1)
        return false;
    for (int i = 0; i < e->operand_count; i++)
        if (!is_plain(e->operand[i]))
            return false;
    return true;
}

static bool is_simple_loop(const LStmt *loop)
{
    for (int i = 0; i < loop->body_count; i++)
        if (!loop->body[i]->value || loop->body[i]->body_count > 0 || !is_plain(loop->body[i]->value))
            return false;
    return true;
}

// Enough outer loops together to keep all threads busy; never the innermost one, which has the vectors.
static int loops_to_collapse(Shape nest)
{
    int64_t chunks = 1;
    int loops = 0, used = 0;
    for (int i = 0; i < nest.rank - 1 && chunks < ENOUGH_CHUNKS; i++) {
        used += nest.dim[i] > 1;
        chunks *= nest.dim[i];
        loops = chunks > 1 ? used : 1;
    }
    return loops > 0 ? loops : 1;
}

static LStmt *outermost_loop(const Lower *lower)
{
    for (int i = lower->row_loops; i < lower->open_count; i++)
        if (!runs_once(lower->open[i].stmt))
            return lower->open[i].stmt;
    return NULL;
}

// Vectors of the outputs' elements from `base` on along the last axis of the nest; false if there are none.
static bool vectors_at(Lower *lower, Shape shape, Shape nest, LExpr *const *outer, LExpr *base, LExpr **element)
{
    LExpr *index[MAX_RANK], *inner[MAX_RANK];
    copy_index(index, outer, nest.rank - 1);
    index[nest.rank - 1] = l_add(base, l_variable(lower->lane));
    unmerge_index(shape, nest, index, inner);
    LExpr **scalar = lower_outputs(lower, shape, inner);
    for (int i = 0; i < lower->kernel->output_count; i++)
        element[i] = scalar[i];
    return vectorise_outputs(lower, element);
}

static void store_vectors(Lower *lower, Shape shape, Shape nest, LExpr **index, LExpr *base)
{
    LExpr *inner[MAX_RANK], *element[lower->kernel->output_count];
    if (!vectors_at(lower, shape, nest, index, base, element))
        BUG("%s: vectors of %s that are none", lower->kernel->name, shape_text(shape));
    index[nest.rank - 1] = base;
    unmerge_index(shape, nest, index, inner);
    store_outputs(lower, shape, inner, element);
}

static bool has_plain_elements(Lower *lower, Shape shape, Shape nest, LExpr *const *index)
{
    LExpr *inner[MAX_RANK];
    unmerge_index(shape, nest, index, inner);
    LExpr **element = lower_outputs(lower, shape, inner);
    for (int i = 0; i < lower->kernel->output_count; i++)
        if (!is_plain(element[i]))
            return false;
    return true;
}

// The lanes of the vectors that the innermost loop is to be made of; 0: none. Plain arithmetic along one axis is left
// to C compilers. Of several they may take the wrong one, and stores in a loop over rows are aliases to them of what it
// loads.
static int vector_width(Lower *lower, Shape shape, Shape nest)
{
    int length = nest.rank > lower->kernel->row_axes ? nest.dim[nest.rank - 1] : 0, width = lower->lanes;
    while (width > length)
        width /= 2;
    if (width < 2 || width < lower->lanes / 4)
        return 0;
    LExpr *index[MAX_RANK], *element[lower->kernel->output_count];
    Shape starts = nest; // where vectors begin
    starts.dim[nest.rank - 1] -= width - 1;
    imagine_index(starts, index);
    set_lanes(lower, width);
    bool possible = (lower->row || nest.rank > 1 || !has_plain_elements(lower, shape, nest, index)) &&
                    vectors_at(lower, shape, nest, index, index[nest.rank - 1], element);
    lower_forget(lower);
    return possible ? width : 0;
}

// Does an output replace what outputs are computed from?
static bool is_in_place(Lower *lower, LExpr **element)
{
    const Kernel *kernel = lower->kernel;
    for (int i = 0; i < kernel->output_count; i++)
        for (int j = 0; j < kernel->output_count; j++)
            if (expression_loads(lower, element[i], kernel->output[j].buffer))
                return true;
    return false;
}

static void mark_parallel(Lower *lower, Shape nest)
{
    LStmt *outer = outermost_loop(lower);
    if (!outer || lower->naive || lower->row)
        return;
    outer->parallel = lower->kernel->parallel;
    outer->collapse = loops_to_collapse(nest);
}

// The innermost loop in vectors. The last one overlaps the one before if the elements do not fill them: computed twice,
// an element has the same bits, unless it is computed from itself.
static void lower_map_vectors(Lower *lower, Shape shape, Shape nest, LExpr **index, int width)
{
    int last = nest.rank - 1, length = nest.dim[last], whole = length / width * width;
    const char *name = axis_name(lower, nest, last);
    LExpr *base = lower_loop_step(lower, name, 0, whole, width);
    store_vectors(lower, shape, nest, index, base);
    mark_parallel(lower, nest);
    lower_close(lower);
    if (whole == length)
        return;
    LExpr *inner[MAX_RANK];
    index[last] = l_integer(whole);
    unmerge_index(shape, nest, index, inner);
    if (!is_in_place(lower, lower_outputs(lower, shape, inner))) {
        store_vectors(lower, shape, nest, index, l_integer(length - width));
        return;
    }
    index[last] = lower_loop_step(lower, name, whole, length, 1);
    unmerge_index(shape, nest, index, inner);
    store_outputs(lower, shape, inner, lower_outputs(lower, shape, inner));
    lower_close(lower);
}

enum { MAX_PIECES = 16 };

// Where the parts of concatenations along the last axis end: between two ends every element comes from one part, and
// the choice among parts folds away. The number of pieces; 1: nothing to gain.
static int find_pieces(const Kernel *kernel, Shape shape, Shape nest, int *end)
{
    int last = nest.rank - 1, count = 0;
    if (last < 0 || nest.dim[last] != shape.dim[shape.rank - 1])
        return 1;
    for (int i = 0; i < kernel->value_count; i++) {
        const Value *value = kernel->value[i];
        if (value->op != &op_concat || value->attribute.concat.axis != shape.rank - 1 ||
            !shape_equal(value->shape, shape))
            continue;
        for (int k = 0, from = 0; k < value->input_count - 1 && count < MAX_PIECES - 1; k++) {
            from += value->input[k]->shape.dim[shape.rank - 1];
            int place = 0;
            while (place < count && end[place] < from)
                place++;
            if (place < count && end[place] == from)
                continue;
            memmove(end + place + 1, end + place, (size_t)(count++ - place) * sizeof *end);
            end[place] = from;
        }
    }
    end[count++] = nest.dim[last];
    return count;
}

static void lower_map_pieces(Lower *lower, Shape shape, Shape nest, LExpr **index, const int *end, int count)
{
    int last = nest.rank - 1;
    for (int i = 0; i < count; i++) {
        LExpr *inner[MAX_RANK];
        index[last] = lower_loop_step(lower, axis_name(lower, nest, last), i > 0 ? end[i - 1] : 0, end[i], 1);
        unmerge_index(shape, nest, index, inner);
        store_outputs(lower, shape, inner, lower_outputs(lower, shape, inner));
        LStmt *loop = lower_current_loop(lower);
        loop->simd = loop->high - loop->low >= lower->lanes && is_simple_loop(loop);
        lower_close(lower);
    }
}

static void lower_map(Lower *lower)
{
    const Kernel *kernel = lower->kernel;
    Shape shape = kernel->output[0].value->shape;
    Shape nest = simplest_nest(lower, shape);
    LExpr *index[MAX_RANK], *inner[MAX_RANK];
    lower->nest = nest;
    int width = lower->naive ? 0 : vector_width(lower, shape, nest);
    int end[MAX_PIECES], pieces = width || lower->naive ? 1 : find_pieces(kernel, shape, nest, end);
    open_nest(lower, nest, width || pieces > 1 ? nest.rank - 1 : nest.rank, index);
    if (width) {
        lower_map_vectors(lower, shape, nest, index, width);
        lower_close_to(lower, lower->row_loops);
        return;
    }
    if (pieces > 1) {
        lower_map_pieces(lower, shape, nest, index, end, pieces);
        mark_parallel(lower, nest);
        lower_close_to(lower, lower->row_loops);
        return;
    }
    unmerge_index(shape, nest, index, inner);
    store_outputs(lower, shape, inner, lower_outputs(lower, shape, inner));
    if (outermost_loop(lower) && !lower->naive) {
        LStmt *inner_loop = lower_current_loop(lower);
        inner_loop->simd = inner_loop->high >= lower->lanes && is_simple_loop(inner_loop);
    }
    mark_parallel(lower, nest);
    lower_close_to(lower, lower->row_loops);
}

// ---- the kernel as a whole ----------------------------------------------------------------------

// The loops that a parallel pragma collapses must stand directly in one another and have constant bounds.
static void limit_collapse(LStmt *stmt)
{
    int depth = 1;
    const LStmt *loop = stmt;
    while (loop->body_count == 1 && loop->body[0]->kind == LSTMT_FOR && !loop->body[0]->from) {
        loop = loop->body[0];
        depth++;
    }
    if (stmt->collapse > depth)
        stmt->collapse = depth;
    for (int i = 0; i < stmt->body_count; i++)
        limit_collapse(stmt->body[i]);
}

static void add_parameter(Kernel *kernel, Buffer *buffer)
{
    if (buffer->local)
        return;
    for (int i = 0; i < kernel->parameter_count; i++)
        if (kernel->parameter[i] == buffer)
            return;
    kernel->parameter = mem_grow(kernel->parameter, kernel->parameter_count, sizeof *kernel->parameter);
    kernel->parameter[kernel->parameter_count++] = buffer;
}

static void list_loads(Lower *lower, const LExpr *e)
{
    if (e->kind == LEXPR_LOAD)
        add_parameter(lower->kernel, e->buffer);
    for (int i = 0; i < e->operand_count; i++)
        list_loads(lower, e->operand[i]);
}

static void list_stores(Lower *lower, const LStmt *stmt)
{
    if (stmt->kind == LSTMT_STORE || stmt->kind == LSTMT_TRANSPOSE)
        add_parameter(lower->kernel, stmt->buffer);
    for (int i = 0; i < stmt->body_count; i++)
        list_stores(lower, stmt->body[i]);
}

static void list_parameters(Lower *lower, const LStmt *stmt)
{
    if (stmt->value)
        list_loads(lower, stmt->value);
    for (int i = 0; i < stmt->index_count; i++)
        list_loads(lower, stmt->index[i]);
    for (int i = 0; i < stmt->body_count; i++)
        list_parameters(lower, stmt->body[i]);
}

static bool is_parameter(const Kernel *kernel, const char *name, int count)
{
    for (int i = 0; i < count; i++)
        if (strcmp(kernel->parameter[i]->name, name) == 0)
            return true;
    return false;
}

static bool is_name_of_another(const Kernel *kernel, const Buffer *buffer)
{
    for (int i = 0; i < kernel->parameter_count; i++)
        if (kernel->parameter[i] != buffer && strcmp(kernel->parameter[i]->name, buffer->name) == 0)
            return true;
    return false;
}

// A view beside its base and a variable or local array beside a buffer of its name step aside. The plan's own buffers
// keep their names, which other kernels know, too.
static void separate_names(Lower *lower)
{
    const Kernel *kernel = lower->kernel;
    for (int i = 0; i < kernel->parameter_count; i++) {
        Buffer *buffer = kernel->parameter[i];
        if (name_is_reserved(buffer->name)) // `exp` would hide the function
            buffer->name = format("%s_", buffer->name);
    }
    for (int i = 0; i < lower->view_count; i++) {
        Buffer *view = lower->view[i];
        const char *wanted = format("%s_flat", view->name);
        for (int n = 2; is_name_of_another(kernel, view); n++)
            view->name = n == 2 ? wanted : format("%s%d", wanted, n);
    }
    for (int i = 0; i < lower->local_count; i++)
        while (lower->local[i]->scratch ? is_name_of_another(kernel, lower->local[i])
                                        : is_parameter(kernel, lower->local[i]->name, kernel->parameter_count))
            lower->local[i]->name = format("local_%s", lower->local[i]->name);
    for (int i = 0; i < lower->variable_count; i++) {
        LVariable *variable = lower->variable[i];
        const char *wanted = variable->name;
        for (int n = 1; is_parameter(kernel, variable->name, kernel->parameter_count); n++) {
            const char *name = n == 1 ? intern_format("%s_i", wanted) : intern_format("%s_i%d", wanted, n);
            variable->name = is_among(lower->variable, lower->variable_count, name) ? variable->name : name;
        }
    }
}

void lower_loops(Lower *lower)
{
    Value *anchor = lower->kernel->anchor;
    if (!anchor)
        lower_map(lower);
    else if (anchor->op->lower && !lower->naive)
        anchor->op->lower(lower, anchor);
    else
        anchor->op->reference(lower, anchor);
    lower_close_to(lower, lower->row_loops);
}

Lower lower_start(Plan *plan, Kernel *kernel, struct Sharing *sharing, bool naive)
{
    Lower lower = {.plan = plan, .kernel = kernel, .naive = naive, .sharing = sharing, .block = l_block()};
    lower.lanes = plan->program->target->vector_bytes / (plan->program->real_is_double ? 8 : 4);
    lower.registers = plan->program->target->registers;
    lower.memo = memo_new(64);
    lower_declare_steps(&lower);
    return lower;
}

static void lower_kernel(Plan *plan, Kernel *kernel, struct Sharing *sharing, bool naive)
{
    Lower lower = lower_start(plan, kernel, sharing, naive);
    kernel->body = lower.block;
    if (kernel->part_count > 0)
        lower_parts(&lower);
    else
        lower_loops(&lower);
    lower_close_to(&lower, 0);
    limit_collapse(kernel->body);
    team_divide(kernel);
    list_stores(&lower, kernel->body);
    kernel->stored_count = kernel->parameter_count;
    list_parameters(&lower, kernel->body);
    separate_names(&lower);
    team_describe(kernel);
    find_used_steps(&lower);
}

static void lower_kernels(Plan *plan, struct Sharing *sharing, bool naive)
{
    for (int i = 0; i < plan->kernel_count; i++) {
        Kernel *kernel = plan->kernel[i];
        if (kernel->loop) {
            lower_kernels(kernel->loop->body, sharing, naive);
            find_used_steps_of_loop(plan, kernel);
        } else if (kernel->twin) {
            adopt_parameters(kernel);
        } else {
            lower_kernel(plan, kernel, sharing, naive);
        }
    }
}

void plan_lower(Plan *plan, bool naive)
{
    loops_reset();
    lower_kernels(plan, sharing_new(), naive);
    place_scratch(plan);
    plan_regions(plan);
}
