// A product is busy with multiplying for long enough to bring nearer what will be needed from beyond the caches:
//
// - the rows of the next tile, where they are lines of a large operand that is read in place;
// - the next block of what is summed, where all tiles of a group go over one after the other;
// - in a loop over rows of several kernels (rows.c), the columns' operand of the next row, where that lies scattered;
// - what follows its sums in the kernel loads and stores in the place of each of them, if that is large;
// - in a loop over steps, sequences that the next step will read. They are larger than the caches, and each step works
//   on another part of them; the largest product of a step does it.
//
// Part of lowering.
// Requires: plans of loops with buffers. Provides: what product_tile.c asks. Invalidates: nothing.
#include "product_internal.h"

enum {
    CACHE_BYTES = 1 << 20, // a sequence of so many bytes does not stay in the cache
    FAR_BYTES = 1 << 17,   // nor do, as a rule, so many beside what a product reads
    LINE_BYTES = 64,       // that memory gives at a time
    LINE_STEPS = 16,       // of a sum in which a line is asked for, a vector of columns
};

static bool is_product_of(const Kernel *kernel, const Value *value)
{
    return kernel->anchor && kernel->anchor->op == &op_contract && shape_equal(kernel->anchor->shape, value->shape);
}

// Of products of equal shape, the one with the most to do.
static bool is_largest(const Plan *plan, const Kernel *kernel, const Value *value)
{
    for (int i = 0; i < plan->kernel_count; i++) {
        const Kernel *other = plan->kernel[i];
        if (is_product_of(other, value) &&
            (other->flops > kernel->flops || (other->flops == kernel->flops && other->node < kernel->node)))
            return false;
    }
    return true;
}

static bool is_read(const Plan *plan, const Buffer *slot)
{
    for (int i = 0; i < plan->kernel_count; i++)
        for (int k = 0; k < plan->kernel[i]->value_count; k++)
            for (int n = 0; n < plan->kernel[i]->value[k]->input_count; n++)
                if (plan->kernel[i]->value[k]->input[n]->buffer == slot)
                    return true;
    return false;
}

// What the next step of the loop around the kernel reads of sequences at the outputs' places. Returns the number.
static int find_next_step(const Product *product, Ahead *ahead)
{
    const Plan *plan = product->lower->plan;
    const Value *value = product->value;
    bool is_matrix = value->shape.rank == 2 && product->rows.count == 1 && product->column_axes.count == 1;
    int count = 0;
    if (!plan->loop || !is_matrix || !is_largest(plan, product->lower->kernel, value))
        return 0;
    const Scan *scan = plan->loop->scan;
    for (int i = 0; i < scan->port_count && count < MAX_AHEAD; i++) {
        Buffer *slot = scan->port[i].leaf->attribute.tensor->buffer;
        if (scan->port[i].kind == PORT_SEQUENCE && slot && shape_equal(slot->shape, value->shape) &&
            slot->type == TYPE_REAL && scan->steps * slot->bytes >= CACHE_BYTES && is_read(plan, slot))
            ahead[count++] = (Ahead){slot, scan->reverse ? -value->shape.dim[0] : value->shape.dim[0]};
    }
    return count;
}

// Is it beyond the first-level cache, in a program that does not fit the second?
static bool is_far(const Product *product, const Buffer *buffer)
{
    return product->lower->plan->arena_bytes >= CACHE_BYTES && buffer->type == TYPE_REAL &&
           buffer->bytes >= FAR_BYTES && buffer->rows == 0 && (!buffer->stack || buffer->level == 0);
}

static void add_following(const Product *product, Buffer *buffer, Buffer **following, int *count)
{
    if (!is_far(product, buffer) || !shape_equal(buffer->shape, product->value->shape))
        return;
    for (int i = 0; i < *count; i++)
        if (same_storage(following[i], buffer))
            return;
    if (*count < MAX_AHEAD)
        following[(*count)++] = buffer;
}

// What is loaded and stored at the output's places once the sums are known. Returns the number.
static int find_following(const Product *product, Buffer **following)
{
    const Kernel *kernel = product->lower->kernel;
    int count = 0;
    for (int i = 0; i < kernel->value_count; i++)
        for (int k = 0; kernel->value[i] != product->value && k < kernel->value[i]->input_count; k++) {
            const Value *input = kernel->value[i]->input[k];
            if (input->buffer && input->kernel != kernel)
                add_following(product, input->buffer, following, &count);
        }
    for (int i = 0; i < kernel->output_count; i++)
        add_following(product, kernel->output[i].buffer, following, &count);
    return count;
}

// Are the rows of the tiles lines of an operand that comes from afar?
static bool reads_lines_of_rows(const Product *product)
{
    const Side *side = &product->rows_side;
    const Group *inner = &product->sum[product->inner];
    return !product->lines && product->rows.count > 0 && side->value->buffer && is_far(product, side->value->buffer) &&
           side->kind[side->rank - 1] == AXIS_SUM && side->number[side->rank - 1] == inner->first + inner->count - 1;
}

// Does every tile of a group of columns go over a block of both operands, the columns' in place?
static bool goes_through_blocks(const Product *product)
{
    return product->group > 0 && !product->panel && product->sum_count == 1 && product->sum_size > product->block &&
           is_far(product, product->columns_side.value->buffer) && is_far(product, product->rows_side.value->buffer);
}

// ---- the prefetches ----------------------------------------------------------------------

// Lines of memory are asked for one by one between many multiply-adds.
Nearer find_nearer(const Product *product, const Tile *tile, int steps)
{
    Nearer nearer = {.block = goes_through_blocks(product) && steps >= 2 * tile->rows};
    if ((product->block && !product->goes_on && product->part) || steps < 2 * tile->rows)
        return nearer;
    if (!product->block)
        nearer.next_count = find_next_step(product, nearer.next);
    if (product->sum_count == 1)
        nearer.following_count = find_following(product, nearer.following);
    if (steps < LINE_STEPS * nearer.following_count)
        nearer.following_count = 0;
    nearer.rows = reads_lines_of_rows(product);
    return nearer;
}

static int line_elements(const Product *product)
{
    int elements = product->lower->plan->program->real_is_double ? LINE_BYTES / 8 : LINE_BYTES / 4;
    return elements > product->lower->lanes ? elements : product->lower->lanes;
}

// What belongs to a row of the tile.
static void prefetch_row(const Product *product, const Nearer *nearer, LExpr *row)
{
    Lower *lower = product->lower;
    LExpr *output[MAX_RANK], *next = l_add(l_add(product->chunk_start, product->row), row);
    if (nearer->next_count + nearer->following_count == 0)
        return;
    LExpr *offset = lower_loop_step(lower, "c", 0, product->elements, line_elements(product));
    for (int i = 0; i < nearer->next_count; i++) {
        LExpr *index[2] = {l_add_constant(next, nearer->next[i].rows), l_add(product->first_column, offset)};
        lower_append(lower, l_prefetch(l_load(nearer->next[i].slot, index)));
    }
    element_output(product, row, offset, output);
    for (int i = 0; i < nearer->following_count; i++)
        lower_append(lower, l_prefetch(lower_load(lower, nearer->following[i], output)));
    lower_close(lower);
}

static void prefetch_operand(const Product *product, const Side *side, LExpr *column)
{
    LExpr *output[MAX_RANK], *index[MAX_RANK];
    if (!side->value->buffer || !is_far(product, side->value->buffer))
        return;
    element_output(product, l_integer(0), column, output);
    operand_index(product, side, output, index);
    LExpr *load = lower_at(product->lower, side->value, index);
    if (load->kind == LEXPR_LOAD && !load->buffer->local)
        lower_append(product->lower, l_prefetch(load));
}

// The row of the next tile, as far as the block goes.
static void prefetch_next_tile(Product *product, LExpr *row, int rows, int steps)
{
    Product next = *product;
    LExpr *place = l_add(l_add(product->chunk_start, product->row), l_add_constant(row, rows));
    next.chunk_start = l_integer(0);
    next.row = index_minimum(place, l_integer(product->rows.size - 1));
    set_k(&next, lower_loop_step(product->lower, "line", 0, steps, line_elements(product)));
    prefetch_operand(&next, &product->rows_side, l_integer(0));
    lower_close(product->lower);
}

// In a sum over several groups of axes the turns of the loops around the innermost one share what follows it.
void prefetch_in_turns(Product *product, const Tile *tile)
{
    Nearer nearer = {.next_count = 0};
    LExpr *turn = l_integer(0);
    int64_t turns = 1;
    if (product->sum_count == 1 || product->block || product->inner < 0)
        return;
    nearer.following_count = find_following(product, nearer.following);
    if (nearer.following_count == 0 || product->sum_size < LINE_STEPS * nearer.following_count)
        return;
    for (int i = 0; i < product->sum_count; i++) {
        const Group *group = &product->sum[i];
        if (i == product->inner)
            continue;
        turn = l_add(l_scale(turn, group->size),
                     l_flatten(shape_of(group->count, group->dim), product->sum_index + group->first));
        turns *= group->size;
    }
    int64_t part = (tile->rows + turns - 1) / turns;
    LExpr *from = l_scale(turn, part), *to = index_minimum(l_add_constant(from, part), l_integer(tile->rows));
    LExpr *row = lower_loop_between(product->lower, "row", from, to);
    prefetch_row(product, &nearer, row);
    lower_close(product->lower);
}

// All of it before a sum whose length differs from tile to tile.
void prefetch_before(Product *product, const Tile *tile, const Nearer *nearer)
{
    LExpr *row = lower_loop(product->lower, "row", tile->rows);
    prefetch_row(product, nearer, row);
    lower_close(product->lower);
}

static LExpr *named_index(Lower *lower, const char *name, LExpr *value)
{
    LVariable *variable = lower_variable(lower, name, LTYPE_INDEX, 1);
    variable->fixed = true;
    variable->low = value->low;
    variable->high = value->high;
    lower_append(lower, l_declare(variable, value));
    return l_variable(variable);
}

// For each row of the chunk and tile of columns some lines of the next block: of those columns, and a vector of the
// rows.
static void prefetch_next_block(const Product *product, LExpr *row)
{
    Lower *lower = product->lower;
    Product next = *product;
    int lines = (product->block + product->chunk - 1) / product->chunk, outside = lower->open_count;
    LExpr *line = lower_loop(lower, "line", lines);
    LExpr *place =
        l_add(l_scale(l_add(product->row, row), lines), l_add_constant(product->block_start, product->block));
    LExpr *beside = l_scale(l_divide(product->column, product->size.columns * lower->lanes), line_elements(product));
    LExpr *last = l_integer(product->sum_size - 1);
    set_sum(&next, next.inner, named_index(lower, "next", index_minimum(l_add(place, line), last)));
    next.row = l_integer(0);
    LExpr *offset = lower_loop_step(lower, "c", 0, product->elements, line_elements(product));
    lower_append(lower, l_prefetch(operand(&next, &next.columns_side, l_integer(0), offset, lower->lanes)));
    lower_close(lower);
    next.row = index_minimum(beside, l_integer(product->chunk - lower->lanes));
    lower_append(lower, l_prefetch(operand(&next, &next.rows_side, l_integer(0), l_integer(0), lower->lanes)));
    lower_close_to(lower, outside);
}

// The sum in as many parts as the tile has rows: each brings nearer what belongs to one of them.
void emit_sum_with_ahead(Product *product, Tile *tile, const Nearer *nearer, int steps)
{
    Lower *lower = product->lower;
    int part = (steps + tile->rows - 1) / tile->rows, outside = lower->open_count;
    LExpr *row = lower_loop(lower, "row", (steps + part - 1) / part), *from = l_scale(row, part);
    if (nearer->rows)
        prefetch_next_tile(product, row, tile->rows, steps);
    if (nearer->block)
        prefetch_next_block(product, row);
    if (product->ends)
        lower_if(lower, product->ends);
    prefetch_row(product, nearer, row);
    if (product->ends)
        lower_close(lower);
    LExpr *to = index_minimum(l_add_constant(from, part), l_integer(steps));
    set_k(product, lower_loop_between(lower, "k", from, to));
    if (nearer->next_row)
        prefetch_next_row(product, nearer->next_row);
    tile_step(lower, tile, row_operand, column_operand, product);
    lower_close_to(lower, outside);
}

// Does another axis of the operand come before one that counts rows? Else a row is one piece, as hardware expects.
static bool is_scattered(const Side *side, int row_axes)
{
    bool inside = false;
    for (int i = 0; i < side->rank; i++) {
        bool counts_rows = side->kind[i] != AXIS_SUM && side->number[i] < row_axes;
        if (counts_rows && inside)
            return true;
        inside |= !counts_rows;
    }
    return false;
}

LExpr *declare_next_row(const Product *product)
{
    Lower *lower = product->lower;
    const Side *side = &product->columns_side;
    if (!lower->row || product->inner < 0 || product->sum[product->inner].size < LINE_STEPS || product->panel ||
        product->block || !side->value->buffer || !is_far(product, side->value->buffer) ||
        !is_scattered(side, lower->kernel->row_axes))
        return NULL;
    LVariable *next = lower_variable(lower, "next", LTYPE_INDEX, 1);
    next->high = (int)lower_row_count(lower) - 1;
    next->fixed = true;
    lower_append(lower, l_declare(next, index_minimum(l_add_constant(lower->row, 1), l_integer(next->high))));
    return l_variable(next);
}

void prefetch_next_row(const Product *product, LExpr *row)
{
    Product next = *product;
    int row_axes = product->lower->kernel->row_axes;
    l_unflatten(shape_of(row_axes, product->value->shape.dim), row, next.output);
    for (int offset = 0; offset < product->elements; offset += line_elements(product))
        prefetch_operand(&next, &product->columns_side, l_integer(offset));
}

// In a tile that goes on in every turn of a loop around it, and loads its operands where they are.
bool has_next_turn(const Product *product)
{
    return product->part && product->sum_count == 2 && !product->panel && !product->lines &&
           product->block == product->sum[product->inner].size;
}

// What the next turn reads at this step.
void prefetch_next_turn(Product *product)
{
    int outer = 1 - product->inner;
    const Group *group = &product->sum[outer];
    LExpr *turn = l_flatten(shape_of(group->count, group->dim), product->sum_index + group->first);
    set_sum(product, outer, index_minimum(l_add_constant(turn, 1), l_integer(group->size - 1)));
    prefetch_operand(product, &product->rows_side, l_integer(0));
    for (int offset = 0; offset < product->elements; offset += line_elements(product))
        prefetch_operand(product, &product->columns_side, l_integer(offset));
    set_sum(product, outer, turn);
}
