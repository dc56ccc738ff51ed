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
    TURN_STEPS = 4,        // written out one after the other; before them a few lines are asked for
    SPARE_REGISTERS = 3,   // without which C compilers do not keep the sums of steps written out in registers
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
    bool is_long = steps >= 2 * tile->rows && steps >= TURN_STEPS;
    Nearer nearer = {.block = is_long && goes_through_blocks(product)};
    if ((product->block && !product->goes_on && product->part) || !is_long)
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

// Lines of memory of so many elements; a power of two, so that the number of one is soon known.
static int lines_of(const Product *product, int elements)
{
    int lines = 1;
    while (lines * line_elements(product) < elements)
        lines *= 2;
    return lines;
}

// What belongs to a row of the tile, from a column on.
static void prefetch_place(const Product *product, const Nearer *nearer, LExpr *row, LExpr *offset)
{
    Lower *lower = product->lower;
    LExpr *output[MAX_RANK], *next = l_add(l_add(product->chunk_start, product->row), row);
    for (int i = 0; i < nearer->next_count; i++) {
        LExpr *index[2] = {l_add_constant(next, nearer->next[i].rows), l_add(product->first_column, offset)};
        lower_append(lower, l_prefetch(l_load(nearer->next[i].slot, index)));
    }
    element_output(product, row, offset, output);
    for (int i = 0; i < nearer->following_count; i++)
        lower_append(lower, l_prefetch(lower_load(lower, nearer->following[i], output)));
}

static void prefetch_row(const Product *product, const Nearer *nearer, LExpr *row)
{
    LExpr *offset = lower_loop_step(product->lower, "c", 0, product->elements, line_elements(product));
    prefetch_place(product, nearer, row, offset);
    lower_close(product->lower);
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

// ---- a few lines between the multiply-adds of a few steps ------------------------------------------------

static LExpr *named_index(Lower *lower, const char *name, LExpr *value)
{
    if (value->kind == LEXPR_INTEGER)
        return value;
    LVariable *variable = lower_variable(lower, name, LTYPE_INDEX, 1);
    variable->fixed = true;
    variable->low = value->low;
    variable->high = value->high;
    lower_append(lower, l_declare(variable, value));
    return l_variable(variable);
}

// A list of `count` lines of memory, one after the other.
typedef struct Lines Lines;
typedef void PrefetchLine(const Lines *lines, LExpr *number);
struct Lines {
    const Product *product;
    const Nearer *nearer;
    int rows, steps; // of the tile, of the sum
    int count;
    PrefetchLine *prefetch;
};

// Of the rows of the next tile, as far as the block goes.
static void prefetch_next_tile(const Lines *lines, LExpr *number)
{
    Product next = *lines->product;
    int each = lines_of(&next, lines->steps);
    LExpr *row = l_add_constant(l_divide(number, each), lines->rows);
    LExpr *column = l_scale(l_modulo(number, each), line_elements(&next));
    LExpr *place = l_add(l_add(next.chunk_start, next.row), row);
    next.row = named_index(next.lower, "row", index_minimum(place, l_integer(next.rows.size - 1)));
    next.chunk_start = l_integer(0);
    set_k(&next, named_index(next.lower, "column", column));
    prefetch_operand(&next, &next.rows_side, l_integer(0));
}

// Of what is done in the place of the tile's sums.
static void prefetch_results(const Lines *lines, LExpr *number)
{
    const Product *product = lines->product;
    int each = lines_of(product, product->elements);
    LExpr *row = named_index(product->lower, "row", l_divide(number, each));
    LExpr *column = named_index(product->lower, "column", l_scale(l_modulo(number, each), line_elements(product)));
    prefetch_place(product, lines->nearer, row, column);
}

// Steps of the next block for a row of the chunk and a tile of columns.
static int steps_of_row(const Product *product)
{
    return (product->block + product->chunk - 1) / product->chunk;
}

// Sets the sum to a step of the next block.
static void set_next_block(Product *next, const Lines *lines, LExpr *step)
{
    const Product *product = lines->product;
    LExpr *place = l_add(l_scale(product->row, steps_of_row(product)), l_add(product->block_start, step));
    LExpr *last = l_integer(product->sum_size - 1);
    place = index_minimum(l_add_constant(place, product->block), last);
    set_sum(next, next->inner, named_index(product->lower, "next", place));
    next->row = l_integer(0);
}

static void prefetch_block_columns(const Lines *lines, LExpr *number)
{
    Product next = *lines->product;
    int each = lines_of(&next, next.elements);
    set_next_block(&next, lines, l_divide(number, each));
    LExpr *offset = l_scale(l_modulo(number, each), line_elements(&next));
    lower_append(next.lower, l_prefetch(operand(&next, &next.columns_side, l_integer(0), offset, next.lower->lanes)));
}

// A vector of the rows for each tile of columns.
static void prefetch_block_rows(const Lines *lines, LExpr *number)
{
    const Product *product = lines->product;
    Product next = *product;
    int lanes = product->lower->lanes;
    LExpr *beside = l_scale(l_divide(product->column, product->size.columns * lanes), line_elements(product));
    set_next_block(&next, lines, number);
    next.row = index_minimum(beside, l_integer(product->chunk - lanes));
    lower_append(product->lower, l_prefetch(operand(&next, &next.rows_side, l_integer(0), l_integer(0), lanes)));
}

// Its share of the lines for one of `turns` turns: every so many turns one, or several in each; the last turns may ask
// for some that come after them.
static void prefetch_share(const Lines *lines, LExpr *turn, int turns)
{
    Lower *lower = lines->product->lower;
    int share = (lines->count + turns - 1) / turns, every = turns / lines->count;
    LExpr *number = l_integer(0);
    if (share > 1) {
        number = unrolled_loop(lower, "line", 0, share);
    } else if (every > 1) {
        lower_if(lower, l_equal(l_modulo(turn, every), l_integer(0)));
        turn = l_divide(turn, every);
    } else {
        lower_scope(lower);
    }
    lines->prefetch(lines, l_add(l_scale(turn, share), number));
    lower_close(lower);
}

static int steps_of_turn(const Tile *tile, int registers)
{
    return tile->columns * (tile->rows + 1) + 1 + SPARE_REGISTERS <= registers ? TURN_STEPS : 1;
}

// The sum in turns of a few steps. A loop for each row of the tile would be left as often, and where a processor
// mistakes the end of a loop its multipliers wait.
void emit_sum_with_ahead(Product *product, Tile *tile, const Nearer *nearer, int steps)
{
    Lower *lower = product->lower;
    int length = steps_of_turn(tile, lower->registers), rows = tile->rows;
    int turns = steps / length, whole = turns * length;
    int results = nearer->next_count + nearer->following_count > 0 ? lines_of(product, product->elements) : 0;
    int block = nearer->block ? rows * steps_of_row(product) : 0;
    const Lines list[] = {
        {product, nearer, rows, steps, nearer->rows ? rows * lines_of(product, steps) : 0, prefetch_next_tile},
        {product, nearer, rows, steps, block * lines_of(product, product->elements), prefetch_block_columns},
        {product, nearer, rows, steps, block, prefetch_block_rows},
        {product, nearer, rows, steps, rows * results, prefetch_results},
    };
    LExpr *first = lower_loop_step(lower, "k", 0, whole, length);
    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        if (list[i].count > 0)
            prefetch_share(&list[i], l_divide(first, length), turns);
    set_k(product, l_add(first, unrolled_loop(lower, "step", 0, length)));
    if (nearer->next_row)
        prefetch_next_row(product, nearer->next_row);
    tile_step(lower, tile, row_operand, column_operand, product);
    lower_close(lower);
    lower_close(lower);
    if (whole == steps)
        return;
    set_k(product, lower_loop_step(lower, "k", whole, steps, 1));
    tile_step(lower, tile, row_operand, column_operand, product);
    lower_close(lower);
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
