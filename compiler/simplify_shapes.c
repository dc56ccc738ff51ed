// Rules of the simplify pass for what moves, repeats, cuts and joins values, and for contractions of such.
// Requires, provides, invalidates: as simplify.c.
#include "simplify.h"

#include <string.h>

// ---- shapes ---------------------------------------------------------------------------------------

// Any op that only moves elements, of the same number everywhere.
static Value *move_splat(Graph *g, Value *v)
{
    double number;
    return is_splat(v->input[0], &number) ? graph_full(g, v->type, number, v->shape) : NULL;
}

static Value *broadcast_twice(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int axis[MAX_RANK];
    if (x->op != &op_broadcast)
        return NULL;
    for (int i = 0; i < x->input[0]->shape.rank; i++)
        axis[i] = v->attribute.broadcast.axis[x->attribute.broadcast.axis[i]];
    return graph_broadcast(g, x->input[0], v->shape, axis);
}

// Axes of size 1 of the input are dropped: they repeat like new ones.
static Value *broadcast_of_ones(Graph *g, Value *v)
{
    Value *x = v->input[0];
    Shape shape = {0};
    int axis[MAX_RANK];
    for (int i = 0; i < x->shape.rank; i++)
        if (x->shape.dim[i] != 1) {
            axis[shape.rank] = v->attribute.broadcast.axis[i];
            shape.dim[shape.rank++] = x->shape.dim[i];
        }
    return shape.rank < x->shape.rank ? graph_broadcast(g, graph_reshape(g, x, shape), v->shape, axis) : NULL;
}

// A broadcast that only adds axes of size 1; but scalars are broadcast to whatever shape, never reshaped.
static Value *broadcast_is_reshape(Graph *g, Value *v)
{
    Value *x = v->input[0];
    bool only_ones = x->shape.rank > 0 && shape_count(v->shape) == shape_count(x->shape);
    return only_ones ? graph_reshape(g, x, v->shape) : NULL;
}

static Value *reshape_of_scalar(Graph *g, Value *v)
{
    return v->input[0]->shape.rank == 0 ? graph_broadcast(g, v->input[0], v->shape, NULL) : NULL;
}

static Value *reshape_twice(Graph *g, Value *v)
{
    Value *x = v->input[0];
    return x->op == &op_reshape ? graph_reshape(g, x->input[0], v->shape) : NULL;
}

static Value *reshape_of_table(Graph *g, Value *v)
{
    Value *x = v->input[0];
    return x->op == &op_table ? graph_table(g, x->type, v->shape, x->attribute.table.data) : NULL;
}

static Value *table_of_equals(Graph *g, Value *v)
{
    const double *data = v->attribute.table.data;
    for (int64_t i = 1; i < v->attribute.table.count; i++)
        if (data[i] != data[0])
            return NULL;
    return graph_full(g, v->type, data[0], v->shape);
}

// Can a value be had in another shape with nothing else to do than to name its elements otherwise? What is repeated
// would have to be repeated otherwise.
static bool can_be_reshaped(const Value *x)
{
    if (x->op == &op_broadcast)
        return is_any_number(x);
    for (int i = 0; x->op == &op_map && is_used_once(x) && i < x->input_count; i++)
        if (!can_be_reshaped(x->input[i]))
            return false;
    return true;
}

static Value *in_shape(Graph *g, Value *x, Shape shape)
{
    double number;
    if (is_splat(x, &number))
        return graph_full(g, x->type, number, shape);
    if (x->op != &op_map || !is_used_once(x))
        return graph_reshape(g, x->op == &op_reshape ? x->input[0] : x, shape);
    Value **input = mem_alloc((size_t)x->input_count * sizeof *input);
    for (int i = 0; i < x->input_count; i++)
        input[i] = in_shape(g, x->input[i], shape);
    return graph_add(g, x->op, x->attribute, x->input_count, input);
}

// What is done to the elements of a reshaped matrix product is done to the product's, by its kernel: the gradient that
// goes back through a relu and what flattens its result.
static Value *map_of_reshaped_product(Graph *g, Value *v)
{
    const Value *product = NULL;
    for (int i = 0; i < v->input_count; i++) {
        const Value *x = v->input[i];
        if (!can_be_reshaped(x))
            return NULL;
        if (x->op == &op_reshape && is_used_once(x) && x->input[0]->op == &op_contract && is_used_once(x->input[0]) &&
            x->input[0]->shape.rank == 2)
            product = x->input[0];
    }
    if (!product)
        return NULL;
    Value **input = mem_alloc((size_t)v->input_count * sizeof *input);
    for (int i = 0; i < v->input_count; i++)
        input[i] = in_shape(g, v->input[i], product->shape);
    return graph_reshape(g, graph_add(g, v->op, v->attribute, v->input_count, input), v->shape);
}

static Value *transpose_twice(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int axis[MAX_RANK];
    if (x->op != &op_transpose)
        return NULL;
    for (int i = 0; i < v->shape.rank; i++)
        axis[i] = x->attribute.transpose.axis[v->attribute.transpose.axis[i]];
    return graph_transpose(g, x->input[0], axis);
}

// Only axes of size 1 move: the elements stay where they are.
static Value *transpose_is_reshape(Graph *g, Value *v)
{
    int last = -1;
    for (int i = 0; i < v->shape.rank; i++) {
        int axis = v->attribute.transpose.axis[i];
        if (v->shape.dim[i] != 1 && axis < last)
            return NULL;
        if (v->shape.dim[i] != 1)
            last = axis;
    }
    return graph_reshape(g, v->input[0], v->shape);
}

// The axes that are repeated need no moving: the smaller input is transposed.
static Value *transpose_of_broadcast(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int order[MAX_RANK], axis[MAX_RANK], count = 0;
    if (x->op != &op_broadcast)
        return NULL;
    for (int i = 0; i < v->shape.rank; i++)
        for (int k = 0; k < x->input[0]->shape.rank; k++)
            if (x->attribute.broadcast.axis[k] == v->attribute.transpose.axis[i]) {
                order[count] = k;
                axis[count++] = i;
            }
    return graph_broadcast(g, graph_transpose(g, x->input[0], order), v->shape, axis);
}

// A product of which the last axis comes from its first operand: with the operands exchanged it stays the last one, so
// that nothing has to be turned but whole rows.
static Value *transpose_of_contract(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int rank = v->shape.rank, axis[MAX_RANK];
    if (x->op != &op_contract || !is_used_once(x) || rank == 0)
        return NULL;
    const Attribute *pairs = &x->attribute;
    int batch = pairs->contract.batch_count;
    int first = x->input[0]->shape.rank - batch - pairs->contract.sum_count, second = rank - batch - first;
    int last = v->attribute.transpose.axis[rank - 1];
    if (last < batch || last >= batch + first)
        return NULL;
    Value *swapped =
        graph_contract(g, x->input[1], x->input[0], batch, pairs->contract.batch[1], pairs->contract.batch[0],
                       pairs->contract.sum_count, pairs->contract.sum[1], pairs->contract.sum[0]);
    for (int i = 0; i < rank; i++) {
        int from = v->attribute.transpose.axis[i];
        axis[i] = from < batch ? from : from < batch + first ? from + second : from - first;
    }
    return graph_transpose(g, swapped, axis);
}

static Value *slice_twice(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int start[MAX_RANK], stride[MAX_RANK];
    if (x->op != &op_slice)
        return NULL;
    for (int i = 0; i < v->shape.rank; i++) {
        start[i] = x->attribute.slice.start[i] + x->attribute.slice.stride[i] * v->attribute.slice.start[i];
        stride[i] = x->attribute.slice.stride[i] * v->attribute.slice.stride[i];
    }
    return graph_slice(g, x->input[0], start, v->shape.dim, stride);
}

// Smallest and largest index that a slice takes along an axis.
static void slice_range(const Value *slice, int axis, int *low, int *high)
{
    int first = slice->attribute.slice.start[axis];
    int last = first + slice->attribute.slice.stride[axis] * (slice->shape.dim[axis] - 1);
    *low = first < last ? first : last;
    *high = first < last ? last : first;
}

// A slice that lies within one part.
static Value *slice_of_concat(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int low, high, begin = 0, start[MAX_RANK], axis = x->attribute.concat.axis;
    if (x->op != &op_concat)
        return NULL;
    slice_range(v, axis, &low, &high);
    for (int i = 0; i < x->input_count; i++) {
        int end = begin + x->input[i]->shape.dim[axis];
        if (low >= begin && high < end) {
            memcpy(start, v->attribute.slice.start, sizeof start);
            start[axis] -= begin;
            return graph_slice(g, x->input[i], start, v->shape.dim, v->attribute.slice.stride);
        }
        begin = end;
    }
    return NULL;
}

// A slice that takes none of the padding.
static Value *slice_of_pad(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int start[MAX_RANK];
    if (x->op != &op_pad)
        return NULL;
    for (int i = 0; i < v->shape.rank; i++) {
        int low, high, before = x->attribute.pad.low[i];
        slice_range(v, i, &low, &high);
        if (x->attribute.pad.interior[i] || low < before || high >= before + x->input[0]->shape.dim[i])
            return NULL;
        start[i] = v->attribute.slice.start[i] - before;
    }
    return graph_slice(g, x->input[0], start, v->shape.dim, v->attribute.slice.stride);
}

static Value *slice_of_broadcast(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int start[MAX_RANK], size[MAX_RANK], stride[MAX_RANK];
    if (x->op != &op_broadcast)
        return NULL;
    for (int i = 0; i < x->input[0]->shape.rank; i++) {
        int axis = x->attribute.broadcast.axis[i];
        start[i] = v->attribute.slice.start[axis];
        size[i] = v->shape.dim[axis];
        stride[i] = v->attribute.slice.stride[axis];
    }
    return broadcast_from_axes(g, graph_slice(g, x->input[0], start, size, stride), v->shape, kept_axes(x));
}

// Parts that are themselves concatenated along the same axis are listed one by one.
static Value *concat_of_concat(Graph *g, Value *v)
{
    int axis = v->attribute.concat.axis, count = 0;
    bool nested = false;
    for (int i = 0; i < v->input_count; i++) {
        bool inner = v->input[i]->op == &op_concat && v->input[i]->attribute.concat.axis == axis;
        count += inner ? v->input[i]->input_count : 1;
        nested |= inner;
    }
    if (!nested)
        return NULL;
    Value **part = mem_alloc((size_t)count * sizeof *part);
    count = 0;
    for (int i = 0; i < v->input_count; i++) {
        Value *x = v->input[i];
        bool inner = x->op == &op_concat && x->attribute.concat.axis == axis;
        for (int k = 0; k < (inner ? x->input_count : 1); k++)
            part[count++] = inner ? x->input[k] : x;
    }
    return graph_concat(g, count, part, axis);
}

static Value *concat_of_splats(Graph *g, Value *v)
{
    double first;
    if (!is_splat(v->input[0], &first))
        return NULL;
    for (int i = 1; i < v->input_count; i++)
        if (!is_number(v->input[i], first))
            return NULL;
    return graph_full(g, v->type, first, v->shape);
}

static Value *pad_twice(Graph *g, Value *v)
{
    Value *x = v->input[0];
    int low[MAX_RANK], high[MAX_RANK];
    if (x->op != &op_pad || x->attribute.pad.value != v->attribute.pad.value)
        return NULL;
    for (int i = 0; i < v->shape.rank; i++) {
        if (v->attribute.pad.interior[i])
            return NULL;
        low[i] = v->attribute.pad.low[i] + x->attribute.pad.low[i];
        high[i] = v->attribute.pad.high[i] + x->attribute.pad.high[i];
    }
    return graph_pad(g, x->input[0], low, high, x->attribute.pad.interior, v->attribute.pad.value);
}

static Value *pad_with_same(Graph *g, Value *v)
{
    bool same = is_number(v->input[0], v->attribute.pad.value);
    return same ? graph_full(g, v->type, v->attribute.pad.value, v->shape) : NULL;
}

// ---- argmax ---------------------------------------------------------------------------------------

static Value *argmax_of_one(Graph *g, Value *v)
{
    bool one = v->input[0]->shape.dim[v->attribute.argmax.axis] == 1;
    return one ? graph_full(g, TYPE_INT, 0, v->shape) : NULL;
}

// ---- contractions, the rest -----------------------------------------------------------------------

// The axis is paired with one of the other operand, so its place does not show in the output.
static bool is_paired(const Value *contract, int side, int axis)
{
    for (int i = 0; i < contract->attribute.contract.batch_count; i++)
        if (contract->attribute.contract.batch[side][i] == axis)
            return true;
    for (int i = 0; i < contract->attribute.contract.sum_count; i++)
        if (contract->attribute.contract.sum[side][i] == axis)
            return true;
    return false;
}

static bool keeps_order_of_free_axes(const Value *contract, int side)
{
    const Value *x = contract->input[side];
    int last = -1;
    for (int i = 0; i < x->shape.rank; i++) {
        int axis = x->attribute.transpose.axis[i];
        if (is_paired(contract, side, i))
            continue;
        if (axis < last)
            return false;
        last = axis;
    }
    return true;
}

// Do both operands have the summed axes in the same order, so that one loop can walk through both?
static bool sums_in_order(const Attribute *attribute)
{
    for (int i = 0; i < attribute->contract.sum_count; i++)
        for (int k = 0; k < i; k++)
            if ((attribute->contract.sum[0][i] < attribute->contract.sum[0][k]) !=
                (attribute->contract.sum[1][i] < attribute->contract.sum[1][k]))
                return false;
    return true;
}

// A contraction names the axes it pairs: a transposed operand is the operand with other names. Not if one operand were
// read across then where the other one is read along, over and over again: it is better turned once.
static Value *contract_of_transpose(Graph *g, Value *v)
{
    for (int side = 0; side < 2; side++) {
        Value *x = v->input[side];
        if (x->op != &op_transpose || !keeps_order_of_free_axes(v, side))
            continue;
        Attribute attribute = v->attribute;
        for (int i = 0; i < attribute.contract.batch_count; i++)
            attribute.contract.batch[side][i] = x->attribute.transpose.axis[v->attribute.contract.batch[side][i]];
        for (int i = 0; i < attribute.contract.sum_count; i++)
            attribute.contract.sum[side][i] = x->attribute.transpose.axis[v->attribute.contract.sum[side][i]];
        if (sums_in_order(&v->attribute) && !sums_in_order(&attribute))
            continue;
        Value *input[2] = {v->input[0], v->input[1]};
        input[side] = x->input[0];
        return graph_add(g, v->op, attribute, 2, input);
    }
    return NULL;
}

static Value *drop_stop_gradient(Graph *g, Value *v)
{
    (void)g;
    return v->input[0];
}

// A result that every step finds outside: an element of a sequence, an invariant, a carry that no step changes, a
// number.
static Value *result_from_outside(Graph *g, Value *v)
{
    const Value *loop = v->input[0];
    const Scan *scan = loop->attribute.scan;
    const Value *stored = scan->body->store[v->attribute.scan_result.store].value;
    int carry = scan_carry(scan, v->attribute.scan_result.store), port = 0;
    double number;
    if (carry < 0 && is_splat(stored, &number))
        return graph_full(g, v->type, number, v->shape);
    while (port < scan->port_count && scan->port[port].leaf != stored)
        port++;
    if (port == scan->port_count)
        return NULL;
    if (scan->port[port].kind == PORT_SEQUENCE)
        return carry < 0 ? loop->input[port] : NULL;
    if (scan->port[port].kind == PORT_CARRY)
        return carry == port ? loop->input[port] : NULL;
    int axis[MAX_RANK];
    for (int i = 0; i < stored->shape.rank; i++)
        axis[i] = i + 1;
    return carry < 0 ? graph_broadcast(g, loop->input[port], v->shape, axis) : NULL;
}

// ---- the rules ------------------------------------------------------------------------------------

const Rule shape_rules[] = {
    {&op_table, NULL, table_of_equals},
    {&op_broadcast, NULL, broadcast_twice},
    {&op_broadcast, NULL, broadcast_of_ones},
    {&op_broadcast, NULL, broadcast_is_reshape},
    {&op_map, NULL, map_of_reshaped_product},
    {&op_reshape, NULL, move_splat},
    {&op_reshape, NULL, reshape_twice},
    {&op_reshape, NULL, reshape_of_scalar},
    {&op_reshape, NULL, reshape_of_table},
    {&op_transpose, NULL, move_splat},
    {&op_transpose, NULL, transpose_twice},
    {&op_transpose, NULL, transpose_is_reshape},
    {&op_transpose, NULL, transpose_of_broadcast},
    {&op_transpose, NULL, transpose_of_contract},
    {&op_slice, NULL, move_splat},
    {&op_slice, NULL, slice_twice},
    {&op_slice, NULL, slice_of_concat},
    {&op_slice, NULL, slice_of_pad},
    {&op_slice, NULL, slice_of_broadcast},
    {&op_concat, NULL, concat_of_concat},
    {&op_concat, NULL, concat_of_splats},
    {&op_pad, NULL, pad_twice},
    {&op_pad, NULL, pad_with_same},
    {&op_argmax, NULL, argmax_of_one},
    {&op_contract, NULL, contract_of_transpose},
    {&op_scan_result, NULL, result_from_outside},
    {&op_stop_gradient, NULL, drop_stop_gradient},
    {0},
};
