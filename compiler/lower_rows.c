// Lowering of kernels that consist of parts: one nest of loops over rows, in which each part runs its own loops over
// what is left of its axes.
// Requires: plan_rows (Kernel.part, .rows, .row_axes; Buffer.rows). Provides: Buffer.row; statements.
// Invalidates: nothing.
//
// A part is lowered like any kernel, except that the leading axes of its loops are given (lower_row_index) and that
// buffers of which only the current row exists are arrays declared at the top of the loop.
#include "lower.h"

static const Buffer *storage(const Buffer *buffer)
{
    return buffer->base ? storage(buffer->base) : buffer;
}

int lower_row_index(const Lower *lower, Shape shape, LExpr **index)
{
    if (!lower->row)
        return 0;
    l_unflatten(shape_of(lower->kernel->row_axes, shape.dim), lower->row, index);
    return lower->kernel->row_axes;
}

int64_t lower_row_count(const Lower *lower)
{
    return shape_count(lower->kernel->whole->rows);
}

// ---- which part writes what -----------------------------------------------------------------------

static bool writes(const Kernel *kernel, const Buffer *buffer)
{
    for (int i = 0; i < kernel->output_count; i++) {
        const Buffer *output = kernel->output[i].buffer;
        if (same_storage(output, buffer) || (output->row && output->row == storage(buffer)))
            return true;
    }
    return false;
}

int lower_written(const Lower *lower, const Buffer *buffer)
{
    const Kernel *whole = lower->kernel->whole;
    int result = 0;
    bool reached = false;
    for (int i = 0; i < whole->part_count; i++) {
        reached |= whole->part[i] == lower->kernel;
        if (writes(whole->part[i], buffer))
            result = reached ? 1 : -1;
    }
    if (result != 0 || storage(buffer)->local)
        return result != 0 ? result : 1;
    return writes(lower->kernel, buffer);
}

// ---- the loops over rows --------------------------------------------------------------------------

// The shape of one row: the axes after those that make the rows, or all of it as one axis.
static Shape shape_of_row(const Buffer *buffer, int64_t count)
{
    int64_t rows = 1, size = shape_count(buffer->shape) / count;
    int axis = 0;
    while (axis < buffer->shape.rank && rows < count)
        rows *= buffer->shape.dim[axis++];
    if (size == 1)
        return (Shape){0};
    return rows == count ? shape_of(buffer->shape.rank - axis, buffer->shape.dim + axis)
                         : shape_of(1, (int[]){(int)size});
}

static bool loads(const Kernel *kernel, const Buffer *buffer)
{
    for (int i = 0; i < kernel->value_count; i++)
        for (int j = 0; j < kernel->value[i]->input_count; j++) {
            const Buffer *input = kernel->value[i]->input[j]->buffer;
            if (input && same_storage(input, buffer))
                return true;
        }
    return false;
}

// Of what stays in memory, a row that is one number gets a variable if later parts load it: C compilers cannot keep it
// in a register across the stores of a loop.
static bool deserves_variable(const Lower *lower, int part, const Buffer *buffer)
{
    const Kernel *whole = lower->kernel;
    for (int i = part + 1; i < whole->part_count && shape_count(buffer->shape) == lower_row_count(lower); i++)
        if (loads(whole->part[i], buffer))
            return true;
    return false;
}

static void declare_rows(Lower *lower, int part)
{
    const Kernel *kernel = lower->kernel->part[part];
    for (int i = 0; i < kernel->output_count; i++) {
        Buffer *buffer = kernel->output[i].buffer;
        if (buffer->rows == 0 && !deserves_variable(lower, part, buffer))
            continue;
        const char *name = buffer->rows > 0 ? buffer->name : format("%s_row", buffer->name);
        buffer->row = lower_local(lower, name, shape_of_row(buffer, lower_row_count(lower)));
        buffer->row->type = buffer->type;
    }
}

static void forget_rows(const Kernel *whole)
{
    for (int i = 0; i < whole->part_count; i++)
        for (int j = 0; j < whole->part[i]->output_count; j++)
            whole->part[i]->output[j].buffer->row = NULL;
}

static void open_rows(Lower *lower, const Kernel *whole)
{
    LExpr *index[MAX_RANK];
    if (whole->rows.rank == 1)
        index[0] = lower_loop(lower, whole->rows.dim[0] == lower->plan->graph->batch ? "b" : "row", whole->rows.dim[0]);
    else
        lower_nest(lower, whole->rows, index);
    lower->row = l_flatten(whole->rows, index);
    int first = 0, loops = 0;
    for (int i = whole->rows.rank - 1; i >= 0; i--)
        if (whole->rows.dim[i] > 1) {
            first = i;
            loops++;
        }
    lower->open[first].stmt->parallel = whole->parallel;
    lower->open[first].stmt->collapse = loops;
}

void lower_parts(Lower *lower)
{
    Kernel *whole = lower->kernel;
    open_rows(lower, whole);
    for (int i = 0; i < whole->part_count; i++)
        declare_rows(lower, i);
    int outside = lower->open_count;
    for (int i = 0; i < whole->part_count; i++) {
        lower->kernel = whole->part[i];
        lower_forget(lower);
        lower_append(lower, l_comment("%s", lower->kernel->name));
        lower_scope(lower);
        lower->row_loops = lower->open_count;
        lower_loops(lower);
        lower_close_to(lower, outside);
    }
    forget_rows(whole);
    lower->kernel = whole;
    lower->row = NULL;
    lower->row_loops = 0;
    lower_close_to(lower, 0);
}

// ---- what a kernel loads --------------------------------------------------------------------------

// Axes of the operand along which an element of the result is computed from more than one; of images, pixels and
// channels.
static unsigned reduced_axes(const Value *anchor)
{
    if (anchor->op != &op_reduce && anchor->op != &op_argmax)
        return 7u << (anchor->shape.rank - 3);
    return anchor->op == &op_reduce ? anchor->attribute.reduce.axes : 1u << anchor->attribute.argmax.axis;
}

static LExpr *any_index(int size)
{
    LVariable *variable = mem_alloc(sizeof *variable);
    *variable = (LVariable){.name = "i", .type = LTYPE_INDEX, .lanes = 1, .high = size - 1};
    return size == 1 ? l_integer(0) : l_variable(variable);
}

static int position_in(const int *list, int count, int axis)
{
    for (int i = 0; i < count; i++)
        if (list[i] == axis)
            return i;
    return -1;
}

// An operand of a contraction at any index along what is summed; `free`: the output axis of its first free one.
static LExpr *probe_factor(Lower *lower, const Value *anchor, int which, int free, LExpr *const *index)
{
    const Attribute *attribute = &anchor->attribute;
    Value *factor = anchor->input[which];
    LExpr *inner[MAX_RANK];
    for (int i = 0; i < factor->shape.rank; i++) {
        int batch = position_in(attribute->contract.batch[which], attribute->contract.batch_count, i);
        bool summed = position_in(attribute->contract.sum[which], attribute->contract.sum_count, i) >= 0;
        inner[i] = summed ? any_index(factor->shape.dim[i]) : index[batch >= 0 ? batch : free++];
    }
    return lower_at(lower, factor, inner);
}

// What the anchor reads at any index along what it reduces; returns the number of its operands.
static int probe_operands(Lower *lower, LExpr *const *index, LExpr **operand)
{
    const Value *anchor = lower->kernel->anchor;
    if (anchor->op == &op_contract) {
        int batch_count = anchor->attribute.contract.batch_count;
        int rows = anchor->input[0]->shape.rank - batch_count - anchor->attribute.contract.sum_count;
        operand[0] = probe_factor(lower, anchor, 0, batch_count, index);
        operand[1] = probe_factor(lower, anchor, 1, batch_count + rows, index);
        return 2;
    }
    Value *x = anchor->input[0];
    LExpr *inner[MAX_RANK];
    for (int i = 0, kept = 0; i < x->shape.rank; i++) // an image keeps the axes before those
        inner[i] = reduced_axes(anchor) >> i & 1 ? any_index(x->shape.dim[i]) : index[kept++];
    operand[0] = lower_at(lower, x, inner);
    return 1;
}

// The anchor's operands; then its result stands for itself.
static int probe_anchor(Lower *lower, LExpr *const *index, LExpr **operand)
{
    Value *anchor = lower->kernel->anchor;
    if (!anchor)
        return 0;
    int count = probe_operands(lower, index, operand);
    LVariable *result = mem_alloc(sizeof *result);
    *result = (LVariable){.name = "result", .type = anchor->type == TYPE_INT ? LTYPE_INT : LTYPE_REAL, .lanes = 1};
    lower_remember(lower, anchor, index, l_variable(result));
    return count;
}

LExpr **lower_probe(Lower *lower, LExpr **index, int *count)
{
    const Kernel *kernel = lower->kernel;
    Shape shape = kernel->anchor ? kernel->anchor->shape : kernel->output[0].value->shape;
    for (int i = 0; i < shape.rank; i++)
        index[i] = any_index(shape.dim[i]);
    lower->nest = shape;
    LExpr *operand[2];
    int operands = probe_anchor(lower, index, operand);
    LExpr **output = lower_outputs(lower, shape, index);
    LExpr **all = mem_alloc((size_t)(kernel->output_count + operands) * sizeof *all);
    *count = 0;
    for (int i = 0; i < kernel->output_count; i++)
        all[(*count)++] = output[i];
    for (int i = 0; i < operands; i++)
        all[(*count)++] = operand[i];
    return all;
}
