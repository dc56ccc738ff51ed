// Lowering: how the outputs of a kernel are stored, and map kernels: one loop nest over the elements of the outputs, in
// as few axes and as wide vectors as the values allow.
#include "lower.h"

#include <string.h>

enum {
    ENOUGH_CHUNKS = 64, // iterations of the parallel loops, so that any number of threads finds its share
};

// ---- storing the outputs ------------------------------------------------------------------------

// The outputs' elements in what order the kernel's loops visit them: all shapes have the same number of elements. The
// anchor's rows in another order (fuse.c) are stored where they belong.
static void output_index(const Kernel *kernel, const Value *value, Shape shape, LExpr *const *index, LExpr **result)
{
    if (kernel->anchor && value->op == &op_transpose && value->input[0] == kernel->anchor)
        for (int i = 0; i < shape.rank; i++)
            result[i] = index[value->attribute.transpose.axis[i]];
    else if (shape_equal(value->shape, shape))
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

static void store_element(Lower *lower, Buffer *buffer, LExpr *const *index, LExpr *element)
{
    int live = element->lanes > 1 ? lower->live_lanes : 1;
    l_append(lower->block, l_part_store(buffer, index, element, live));
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
            store_element(lower, row, NULL, element[i]);
            element[i] = l_load(row, NULL);
            buffer->row = NULL;
        }
        output_index(kernel, kernel->output[i].value, shape, index, inner);
        Buffer *view = simplest_view(lower, buffer, inner);
        store_element(lower, view, inner, element[i]);
        buffer->row = row;
    }
}

LExpr **lower_outputs(Lower *lower, Shape shape, LExpr *const *index)
{
    const Kernel *kernel = lower->kernel;
    LExpr **element = mem_alloc((size_t)kernel->output_count * sizeof *element);
    for (int i = 0; i < kernel->output_count; i++) {
        LExpr *inner[MAX_RANK];
        output_index(kernel, kernel->output[i].value, shape, index, inner);
        element[i] = lower_at(lower, kernel->output[i].value, inner);
    }
    return element;
}

// The anchor's value is known at this index, and so is what waits.
static void remember_known(Lower *lower, LExpr *const *index, LExpr *result, int lanes)
{
    lower_forget(lower);
    lower_remember(lower, lower->kernel->anchor, index, result);
    for (int i = 0; i < lower->waiting_count; i++) {
        LExpr *place[2] = {lower->waiting_at[0], lower->waiting_at[1]};
        if (lanes > 1)
            index_of_lane(lower, place, place, 2);
        lower_remember(lower, lower->waiting[i].value, index, l_load(lower->waiting[i].buffer, place));
    }
}

// The epilogue of one element.
static void finish_element(Lower *lower, LExpr *const *index, LExpr *result, int lanes)
{
    Value *anchor = lower->kernel->anchor;
    remember_known(lower, index, result, lanes);
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

// Holds a vector, so that its lanes can be named. An element of an array needs no copy unless the lanes go on alone.
static LVariable *vector_variable(Lower *lower, LExpr *vector)
{
    if (vector->kind == LEXPR_VARIABLE)
        return vector->variable;
    LVariable *variable = lower_variable(lower, "result", vector->type, vector->lanes);
    variable->fixed = true;
    if (vector->kind == LEXPR_ELEMENT)
        variable->stands_for = vector;
    else
        lower_append(lower, l_declare(variable, vector));
    return variable;
}

// Where the epilogue has no vector form, each lane goes through it on its own.
static void finish_lanes(Lower *lower, LExpr *const *lane_index, LExpr *lane_result)
{
    LStmt *loop = l_for(lower->lane, 0, lower->live_lanes, 1), *outer = lower->block;
    lower->open[lower->open_count].stmt = loop;
    lower->open[lower->open_count++].outer = outer;
    lower->block = loop;
    lower->lane->depth = lower->open_count;
    finish_element(lower, lane_index, lane_result, lower->lane_count);
    lower_close(lower);
}

// The anchor's elements are those of a vector: the index of one of its lanes, and its value.
static LExpr *remember_vector(Lower *lower, LExpr *const *index, LVariable *variable, int live, LExpr **lane_index)
{
    lower_set_lanes(lower, variable->lanes, live);
    index_of_lane(lower, lane_index, index, lower->kernel->anchor->shape.rank);
    LExpr *lane_result = l_lane(variable, l_variable(lower->lane));
    remember_known(lower, lane_index, lane_result, variable->lanes);
    return lane_result;
}

static void finish_vector(Lower *lower, LExpr *const *index, LExpr *result, int live)
{
    Value *anchor = lower->kernel->anchor;
    LExpr *lane_index[MAX_RANK];
    LVariable *variable = vector_variable(lower, result);
    LExpr *lane_result = remember_vector(lower, index, variable, live, lane_index);
    LExpr **element = lower_outputs(lower, anchor->shape, lane_index);
    if (vectorise_outputs(lower, element)) {
        store_outputs(lower, anchor->shape, index, element);
        return;
    }
    if (variable->stands_for)
        lower_append(lower, l_declare(variable, result));
    finish_lanes(lower, lane_index, lane_result);
}

void lower_finish(Lower *lower, LExpr *const *index, LExpr *result)
{
    lower_finish_part(lower, index, result, result->lanes);
}

void lower_finish_part(Lower *lower, LExpr *const *index, LExpr *result, int live)
{
    if (result->lanes > 1)
        finish_vector(lower, index, result, live);
    else
        finish_element(lower, index, result, 1);
}

void lower_wait(Lower *lower, LExpr *const *index, LExpr *result, const Waiting *waiting)
{
    LExpr *lane_index[MAX_RANK], *element;
    if (result->lanes > 1) {
        remember_vector(lower, index, vector_variable(lower, result), result->lanes, lane_index);
        element = vectorise(lower, lower_at(lower, waiting->value, lane_index));
        if (!element)
            BUG("%s: no vectors of what waits", lower->kernel->name);
    } else {
        remember_known(lower, index, result, 1);
        element = lower_at(lower, waiting->value, index);
    }
    lower_append(lower, l_store(waiting->buffer, lower->waiting_at, element, false));
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
// stay as they are, and so does a batch that threads share.
static Shape simplest_nest(Lower *lower, Shape shape)
{
    unsigned joined = 0;
    if (lower->naive || shape.rank < 2 || !walks_straight(lower, shape, shape))
        return shape;
    bool shared = lower->kernel->parallel && rows_of_share(lower->plan, shape.dim[0]) > 0;
    for (int i = shared && !lower->row ? 1 : lower->kernel->row_axes; i + 1 < shape.rank; i++)
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
    lower_set_lanes(lower, width, width);
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
    const char *name = lower_axis_name(lower, nest, last);
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
        index[last] = lower_loop_step(lower, lower_axis_name(lower, nest, last), i > 0 ? end[i - 1] : 0, end[i], 1);
        unmerge_index(shape, nest, index, inner);
        store_outputs(lower, shape, inner, lower_outputs(lower, shape, inner));
        LStmt *loop = lower_current_loop(lower);
        loop->simd = loop->high - loop->low >= lower->lanes && is_simple_loop(loop);
        lower_close(lower);
    }
}

// A transposed value of which whole squares can be turned in registers: reading lines of one and writing lines of the
// other. NULL if it is none.
static const Value *turned_in_squares(const Lower *lower)
{
    const Kernel *kernel = lower->kernel;
    const Value *value = kernel->output[0].value, *x = value->input_count > 0 ? value->input[0] : NULL;
    int last = value->shape.rank - 1;
    if (lower->naive || lower->row || lower->lanes == 1 || kernel->output_count > 1 || kernel->value_count > 1 ||
        value->op != &op_transpose || value->type != TYPE_REAL || !x->buffer ||
        value->attribute.transpose.axis[last] == last)
        return NULL;
    bool whole = value->shape.dim[last] % lower->lanes == 0 && x->shape.dim[last] % lower->lanes == 0;
    return whole ? value : NULL;
}

// Elements from one index of the axis to the next.
static int64_t axis_step(Shape shape, int axis)
{
    int64_t step = 1;
    for (int i = axis + 1; i < shape.rank; i++)
        step *= shape.dim[i];
    return step;
}

static void lower_map_squares(Lower *lower, const Value *value)
{
    const int *axis = value->attribute.transpose.axis;
    int last = value->shape.rank - 1, across = 0;
    LExpr *index[MAX_RANK];
    Shape squares = value->shape;
    while (axis[across] != last)
        across++;
    squares.dim[last] /= lower->lanes;
    squares.dim[across] /= lower->lanes;
    for (int i = 0; i <= last; i++)
        index[i] = lower_loop_step(lower, lower_axis_name(lower, value->shape, i), 0, value->shape.dim[i],
                                   i == last || i == across ? lower->lanes : 1);
    mark_parallel(lower, squares);
    LExpr *from[MAX_RANK];
    for (int i = 0; i <= last; i++)
        from[axis[i]] = index[i];
    l_append(lower->block, l_transpose(lower->kernel->output[0].buffer, index, axis_step(value->shape, across),
                                       lower_at(lower, value->input[0], from),
                                       axis_step(value->input[0]->shape, axis[last]), lower->lanes));
    lower_close_to(lower, 0);
}

void lower_map(Lower *lower)
{
    const Value *turned = turned_in_squares(lower);
    if (turned) {
        lower_map_squares(lower, turned);
        return;
    }
    const Kernel *kernel = lower->kernel;
    Shape shape = kernel->output[0].value->shape;
    Shape nest = simplest_nest(lower, shape);
    LExpr *index[MAX_RANK], *inner[MAX_RANK];
    lower->nest = nest;
    int width = lower->naive ? 0 : vector_width(lower, shape, nest);
    int end[MAX_PIECES], pieces = width || lower->naive ? 1 : find_pieces(kernel, shape, nest, end);
    lower_open_nest(lower, nest, width || pieces > 1 ? nest.rank - 1 : nest.rank, index);
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
