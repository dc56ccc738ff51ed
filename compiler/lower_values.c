// Lowering: what ops use. Values at indices are expressions down to what is loaded; loops, scopes, local variables and
// arrays are opened around what is appended.
#include "lower.h"

#include <string.h>

// ---- values at indices --------------------------------------------------------------------------

typedef struct MemoSlot {
    const Value *value; // NULL: free
    LExpr **index;
    LExpr *element;
} MemoSlot;

struct LowerMemo {
    MemoSlot *slot; // open addressing; at most half full
    int *filled;    // the indices of those that are not free
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

struct LowerMemo *lower_memo(int capacity)
{
    struct LowerMemo *memo = mem_alloc(sizeof *memo);
    memo->capacity = capacity;
    memo->slot = mem_alloc((size_t)capacity * sizeof *memo->slot);
    memo->filled = mem_alloc((size_t)capacity / 2 * sizeof *memo->filled);
    return memo;
}

static void memo_clear(struct LowerMemo *memo)
{
    for (int i = 0; i < memo->count; i++) {
        MemoSlot *slot = &memo->slot[memo->filled[i]];
        mem_free(slot->index, (size_t)(slot->value->shape.rank + 1) * sizeof *slot->index);
        slot->value = NULL;
    }
    memo->count = 0;
}

static void free_table(struct LowerMemo *memo)
{
    mem_free(memo->slot, (size_t)memo->capacity * sizeof *memo->slot);
    mem_free(memo->filled, (size_t)memo->capacity / 2 * sizeof *memo->filled);
}

void lower_memo_free(struct LowerMemo *memo)
{
    memo_clear(memo);
    free_table(memo);
    mem_free(memo, sizeof *memo);
}

// The slot of an element that is there or about to be.
static MemoSlot *memo_fill(struct LowerMemo *memo, const Value *value, LExpr *const *index)
{
    MemoSlot *slot = memo_slot(memo, value, index);
    if (!slot->value)
        memo->filled[memo->count++] = (int)(slot - memo->slot);
    return slot;
}

static void memo_grow(struct LowerMemo *memo)
{
    struct LowerMemo *larger = lower_memo(2 * memo->capacity);
    for (int i = 0; i < memo->count; i++) {
        const MemoSlot *old = &memo->slot[memo->filled[i]];
        *memo_fill(larger, old->value, old->index) = *old;
    }
    free_table(memo);
    *memo = *larger;
    mem_free(larger, sizeof *larger);
}

static void memo_add(struct LowerMemo *memo, const Value *value, LExpr *const *index, LExpr *element)
{
    if (2 * (memo->count + 1) > memo->capacity)
        memo_grow(memo);
    MemoSlot *slot = memo_fill(memo, value, index);
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
    Shape rest = shape_of(shape.rank - axis, shape.dim + axis);
    if (rows == count && shape_equal(rest, stored->row->shape)) {
        for (int i = 0; i < rest.rank; i++)
            index[i] = index[axis + i];
        return stored->row;
    }
    LExpr *element = rows == count ? l_flatten(rest, index + axis) : l_modulo(l_flatten(shape, index), size);
    l_unflatten(stored->row->shape, element, index);
    return stored->row;
}

// A shape whose axis i is joined to axis i + 1 where `joined` has bit i.
Shape merge_axes(Shape shape, unsigned joined)
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

// The same with axes joined: a run of them, or several runs.
static Buffer *try_merged(Lower *lower, Buffer *buffer, LExpr *element, LExpr **index)
{
    int rank = buffer->shape.rank;
    for (int length = 1; length < rank - 1; length++)
        for (int first = 0; first + length < rank; first++) {
            Shape merged = merge_axes(buffer->shape, ((1u << length) - 1) << first);
            Buffer *view = try_view(lower, buffer, merged, element, index);
            if (view)
                return view;
        }
    for (unsigned joined = 1; rank > 3 && joined < (1u << (rank - 1)) - 1; joined++) {
        Buffer *view = try_view(lower, buffer, merge_axes(buffer->shape, joined), element, index);
        if (view)
            return view;
    }
    return NULL;
}

static bool is_result(const Kernel *kernel, const Buffer *buffer)
{
    return kernel->output_count > 0 && kernel->output[0].buffer == buffer;
}

// The shape in which a buffer is indexed most simply. Loops over merged axes index it by quotients and remainders
// although its elements are walked in order; then the shape of the loops is better, or a plain row of elements. A
// buffer that stands for another shape of a stored one is indexed as the stored one, if it can be; one that replaces
// another, as that one in the kernel where it does, as itself in all others. Changes the index to
// that of the view.
Buffer *simplest_view(Lower *lower, Buffer *buffer, LExpr **index)
{
    Buffer *stored = buffer, *view;
    while (stored->base && !(stored->heir && !is_result(lower->kernel, stored)))
        stored = stored->base;
    if (stored->row)
        return view_row(stored, buffer->shape, lower_row_count(lower), index);
    if (stored == buffer && !divides(buffer, index))
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

void copy_index(LExpr **to, LExpr *const *from, int rank)
{
    for (int i = 0; i < rank; i++)
        to[i] = from[i];
}

LExpr *lower_load(Lower *lower, Buffer *buffer, LExpr *const *index)
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
        element = lower_load(lower, value->buffer, index);
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

void lower_set_lanes(Lower *lower, int lanes, int live)
{
    if (lower->lane && lower->lane_count == lanes && lower->live_lanes == live)
        return;
    LVariable *lane = mem_alloc(sizeof *lane);
    *lane = (LVariable){.name = "lane", .type = LTYPE_INDEX, .lanes = 1, .high = live - 1, .fixed = true};
    lower->lane = lane;
    lower->lane_count = lanes;
    lower->live_lanes = live;
}

void index_of_lane(Lower *lower, LExpr **to, LExpr *const *from, int rank)
{
    copy_index(to, from, rank);
    to[rank - 1] = l_add(from[rank - 1], l_variable(lower->lane));
}

LExpr *lower_at_vector(Lower *lower, Value *value, LExpr *const *index, int lanes)
{
    return lower_at_part(lower, value, index, lanes, lanes);
}

LExpr *lower_at_part(Lower *lower, Value *value, LExpr *const *index, int lanes, int live)
{
    if (value->type != TYPE_REAL)
        return NULL;
    if (value->shape.rank == 0)
        return l_splat(lower_at(lower, value, index), lanes);
    LExpr *inner[MAX_RANK];
    lower_set_lanes(lower, lanes, live);
    index_of_lane(lower, inner, index, value->shape.rank);
    LExpr *vector = vectorise(lower, lower_at(lower, value, inner));
    return vector ? l_splat(vector, lanes) : NULL;
}

bool is_among_variables(LVariable *const *variable, int count, const char *name)
{
    for (int i = 0; i < count; i++)
        if (variable[i]->name == name)
            return true;
    return false;
}

static bool is_taken(const Lower *lower, const char *name)
{
    return is_among_variables(lower->in_scope, lower->in_scope_count, name) || name_is_reserved(name);
}

LVariable *lower_variable(Lower *lower, const char *name, LType type, int lanes)
{
    const char *wanted = intern_string(name), *free_name = wanted;
    for (int i = 2; is_taken(lower, free_name); i++)
        free_name = intern_numbered(wanted, i);
    LVariable *variable = mem_alloc(sizeof *variable);
    *variable = (LVariable){.name = free_name, .type = type, .lanes = lanes, .depth = lower->open_count};
    lower->in_scope = mem_grow(lower->in_scope, lower->in_scope_count, sizeof *lower->in_scope);
    lower->in_scope[lower->in_scope_count++] = variable;
    lower->variable = mem_grow(lower->variable, lower->variable_count, sizeof *lower->variable);
    return lower->variable[lower->variable_count++] = variable;
}

// A loop of one iteration is none: its body goes where the loop would.
bool runs_once(const LStmt *loop)
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

void lower_if(Lower *lower, LExpr *condition)
{
    open_body(lower, l_if(condition));
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
const char *lower_axis_name(const Lower *lower, Shape shape, int axis)
{
    static const char *const image_names[] = {"b", "y", "x", "c"};
    static const char *const plain_names[] = {"i", "j", "k", "l", "n", "o", "p", "q"};
    bool batch = shape.rank > 1 && shape.dim[0] > 1 && shape.dim[0] == lower->plan->graph->batch;
    if (shape.rank == 4)
        return image_names[axis];
    return batch && axis == 0 ? "b" : plain_names[axis - batch];
}

// Opens the loops over the axes before axis `end`.
void lower_open_nest(Lower *lower, Shape shape, int end, LExpr **index)
{
    for (int i = lower_row_index(lower, shape, index); i < end; i++)
        index[i] = lower_loop(lower, lower_axis_name(lower, shape, i), shape.dim[i]);
}

void lower_nest(Lower *lower, Shape shape, LExpr **index)
{
    lower_open_nest(lower, shape, shape.rank, index);
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
