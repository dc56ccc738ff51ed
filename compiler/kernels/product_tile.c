// The sums of a tile of a contraction, and what becomes of them. Part of lowering.
// Requires: a Product whose loops stand at a chunk of rows and a tile of columns. Provides: loops that hand every
// output element of them to lower_finish(). Invalidates: nothing.
#include "product_internal.h"

enum {
    UNROLLED_SUM = 4,     // a sum of at most so many products is written out
    INDEPENDENT_SUMS = 8, // that hide the latency of a multiply-add
};

// ---- operands -------------------------------------------------------------------------------------

void operand_index(const Product *product, const Side *side, LExpr *const *output, LExpr **index)
{
    for (int i = 0; i < side->rank; i++)
        index[i] = side->kind[i] == AXIS_SUM ? product->sum_index[side->number[i]] : output[side->number[i]];
}

void element_output(const Product *product, LExpr *row, LExpr *column, LExpr **output)
{
    const Group *rows = &product->rows;
    for (int i = 0; i < product->value->shape.rank; i++)
        output[i] = product->output[i];
    if (rows->count > 0) {
        LExpr *index = l_add(l_add(product->chunk_start, product->row), row);
        l_unflatten(shape_of(rows->count, rows->dim), index, output + rows->first);
    }
    const Group *columns = &product->column_axes;
    if (columns->count > 0)
        l_unflatten(shape_of(columns->count, columns->dim), l_add(product->first_column, column),
                    output + columns->first);
}

LExpr *operand(const Product *product, const Side *side, LExpr *row, LExpr *column, int lanes)
{
    LExpr *output[MAX_RANK], *index[MAX_RANK];
    element_output(product, row, column, output);
    operand_index(product, side, output, index);
    return load_piece(product->lower, side->value, index, lanes);
}

void set_sum(Product *product, int which, LExpr *index)
{
    const Group *group = &product->sum[which];
    l_unflatten(shape_of(group->count, group->dim), index, product->sum_index + group->first);
}

void set_k(Product *product, LExpr *k)
{
    product->k = k;
    if (product->inner >= 0)
        set_sum(product, product->inner, l_add(product->block_start, k));
}

// The position in the sum counted from where the panel starts.
LExpr *panel_row(const Product *product)
{
    if (product->block)
        return product->k;
    LExpr *position = l_integer(0);
    for (int i = 0; i < product->sum_count; i++) {
        const Group *group = &product->sum[i];
        for (int j = 0; j < group->count; j++)
            position = l_add(l_scale(position, group->dim[j]), product->sum_index[group->first + j]);
    }
    return position;
}

LExpr *in_panel(const Product *product, LExpr *offset)
{
    return l_add(product->column, offset);
}

LExpr *column_operand(const void *context, Cell cell)
{
    const Product *product = context;
    if (!product->panel)
        return operand(product, &product->columns_side, l_integer(0), cell.offset, cell.lanes);
    LExpr *index[2] = {panel_row(product), in_panel(product, cell.offset)};
    return load_local(product->panel, index, cell.lanes);
}

LExpr *row_operand(const void *context, Cell cell)
{
    const Product *product = context;
    if (!product->lines)
        return operand(product, &product->rows_side, cell.row, l_integer(0), cell.lanes);
    LExpr *index[2] = {panel_row(product), l_add(product->row, cell.row)};
    return load_local(product->lines, index, cell.lanes);
}

// ---- loops over what is summed ----------------------------------------------------------------------

// All groups but the innermost.
void outer_sum_loops(Product *product)
{
    for (int i = 0; i < product->sum_count; i++)
        if (i != product->inner)
            set_sum(product, i, lower_loop(product->lower, "n", product->sum[i].size));
}

// Length of the block that the loops stand at: less than others only in the last one.
LExpr *block_length(const Product *product)
{
    int size = product->inner >= 0 ? product->sum[product->inner].size : 1;
    if (!product->block || size % product->block == 0)
        return l_integer(product->block ? product->block : size);
    return index_minimum(l_integer(product->block), l_subtract(l_integer(size), product->block_start));
}

// ---- tiles with vectors along the columns -----------------------------------------------------------

static void emit_scoped_step(Product *product, Tile *tile, LExpr *k)
{
    set_k(product, k);
    lower_scope(product->lower);
    tile_step(product->lower, tile, row_operand, column_operand, product);
    lower_close(product->lower);
}

// A tile of few sums would wait for each multiply-add to be done: several tiles take turns and are added in the end.
static void emit_turns(Product *product, Tile *tile, int turns, int steps)
{
    Lower *lower = product->lower;
    Tile other[INDEPENDENT_SUMS];
    int outside = lower->open_count, whole = steps / turns * turns;
    for (int t = 1; t < turns; t++)
        tile_open(lower, &other[t], tile->rows, product->padded, 1);
    if (!product->block)
        outer_sum_loops(product);
    LExpr *k = lower_loop_step(lower, "k", 0, whole, turns);
    for (int t = 0; t < turns; t++)
        emit_scoped_step(product, t == 0 ? tile : &other[t], l_add_constant(k, t));
    lower_close(lower);
    for (int rest = whole; rest < steps; rest++)
        emit_scoped_step(product, tile, l_integer(rest));
    lower_close_to(lower, outside);
    for (int t = 1; t < turns; t++)
        tile_add(lower, tile, &other[t]);
}

// ---- the sum of a tile ------------------------------------------------------------------------------

// Of what is not known to be zero for any row of the tile.
static void emit_triangle(Product *product, Tile *tile, Triangle triangle, int steps)
{
    Lower *lower = product->lower;
    Nearer nearer = find_nearer(product, tile, steps);
    LExpr *row = l_add(product->chunk_start, product->row), *size = l_integer(steps),
          *end = l_add_constant(row, tile->rows);
    if (nearer.next_count + nearer.following_count > 0)
        prefetch_before(product, tile, &nearer);
    LExpr *from = triangle == TRIANGLE_UPPER ? index_minimum(row, size) : l_integer(0);
    LExpr *to = triangle == TRIANGLE_LOWER ? index_minimum(end, size) : size;
    LExpr *next_row = declare_next_row(product);
    set_k(product, lower_loop_between(lower, "k", from, to));
    if (next_row)
        prefetch_next_row(product, next_row);
    tile_step(lower, tile, row_operand, column_operand, product);
    lower_close(lower);
}

static void emit_sum(Product *product, Tile *tile)
{
    Lower *lower = product->lower;
    LExpr *length = block_length(product);
    bool constant = length->kind == LEXPR_INTEGER;
    int outside = lower->open_count, steps = (int)length->high, turns = INDEPENDENT_SUMS / (tile->rows * tile->columns);
    if (constant && turns > 1 && steps >= 4 * turns) {
        emit_turns(product, tile, turns, steps);
        return;
    }
    Triangle triangle = product->block || steps < 2 * tile->rows ? TRIANGLE_NONE : find_triangle(product);
    if (triangle != TRIANGLE_NONE) {
        emit_triangle(product, tile, triangle, steps);
        return;
    }
    Nearer nearer = constant ? find_nearer(product, tile, steps) : (Nearer){.next_count = 0};
    nearer.next_row = declare_next_row(product);
    if (!product->block)
        outer_sum_loops(product);
    prefetch_in_turns(product, tile);
    if (nearer.next_count + nearer.following_count > 0 || nearer.rows || nearer.block) {
        emit_sum_with_ahead(product, tile, &nearer, steps);
    } else if (!constant || steps > UNROLLED_SUM) {
        set_k(product, lower_loop_between(lower, "k", l_integer(0), length));
        if (has_next_turn(product))
            prefetch_next_turn(product);
        if (nearer.next_row)
            prefetch_next_row(product, nearer.next_row);
        tile_step(lower, tile, row_operand, column_operand, product);
    } else {
        for (int k = 0; k < steps; k++)
            emit_scoped_step(product, tile, l_integer(k));
    }
    lower_close_to(lower, outside);
}

static void finish_element(const void *context, Cell cell, LExpr *sum)
{
    const Product *product = context;
    LExpr *output[MAX_RANK];
    element_output(product, cell.row, cell.offset, output);
    lower_finish(product->lower, output, sum);
}

void each_piece(Product *product, int first, int end, PieceBody *body, const void *context)
{
    Lower *lower = product->lower;
    Piece piece[MAX_TILE_COLUMNS];
    int count = cut_pieces(end - first, lower->lanes, piece, MAX_TILE_COLUMNS), equal = 0;
    while (equal < count && piece[equal].lanes == piece[0].lanes)
        equal++;
    if (equal > 1) {
        body(product, lower_loop_step(lower, "c", first, first + equal * piece[0].lanes, piece[0].lanes),
             piece[0].lanes, context);
        lower_close(lower);
    }
    for (int i = equal > 1 ? equal : 0; i < count; i++) {
        lower_scope(lower);
        body(product, l_integer(first + piece[i].offset), piece[i].lanes, context);
        lower_close(lower);
    }
}

typedef struct Line {
    Buffer *sums;
    LExpr *row;
    const Waiting *waiting;
} Line;

static void take_piece(Product *product, LExpr *offset, int lanes, const void *context)
{
    Lower *lower = product->lower;
    const Line *line = context;
    LExpr *output[MAX_RANK], *index[2] = {line->row, in_panel(product, offset)};
    LVariable *sum = lower_accumulator(lower, "sum", LTYPE_REAL, lanes, load_local(line->sums, index, lanes));
    sum->fixed = true;
    lower->waiting_at[0] = index[0];
    lower->waiting_at[1] = index[1];
    element_output(product, l_integer(0), offset, output);
    if (line->waiting)
        lower_wait(lower, output, l_variable(sum), line->waiting);
    else
        lower_finish(lower, output, l_variable(sum));
}

// The elements of a line of sums that wait in a local array: all that follows from them, or what waits for that.
static void take_line(Product *product, Buffer *sums, LExpr *line, const Waiting *waiting)
{
    each_piece(product, 0, product->elements, take_piece, &(Line){sums, line, waiting});
}

void finish_line(Product *product, Buffer *sums, LExpr *line)
{
    take_line(product, sums, line, NULL);
}

// What becomes of a sum is long: once for a line of them rather than for each register; what one part of it waits for
// is computed before, for all lines.
static void finish_lines(Product *product, const Tile *tile)
{
    Lower *lower = product->lower;
    LExpr *first = product->row;
    Shape shape = shape_of(2, (int[]){tile->rows, product->padded});
    Buffer *sums = lower_local(lower, "sums", shape);
    Waiting waiting[MAX_WAITING];
    int count = lower_list_waiting(lower, waiting, MAX_WAITING);
    tile_store(lower, tile, sums, l_integer(0), l_integer(0), 0);
    for (int i = 0; i <= count; i++) {
        if (i < count)
            waiting[i].buffer = lower_local(lower, format("%ss", waiting[i].value->attribute.function->name), shape);
        LExpr *line = lower_loop(lower, "r", tile->rows);
        product->row = l_add(first, line);
        take_line(product, sums, line, i < count ? &waiting[i] : NULL);
        lower_close(lower);
        if (i < count)
            lower->waiting[lower->waiting_count++] = waiting[i];
    }
    lower->waiting_count = 0;
    product->row = first;
}

static void finish_tile(Product *product, const Tile *tile)
{
    if (product->padded > product->elements || (product->costly && tile->rows > 1))
        finish_lines(product, tile);
    else
        tile_finish(product->lower, tile, finish_element, product);
}

// The sums go on from block to block; those of the last one are whole.
static void emit_tile_of_block(Product *product, Tile *tile)
{
    Lower *lower = product->lower;
    tile_open(lower, tile, tile->rows, product->padded, 1);
    lower_if(lower, product->goes_on);
    tile_reload(lower, tile, product->part, product->row, product->column, 0);
    lower_close(lower);
    emit_sum(product, tile);
    lower_if(lower, l_not(product->ends));
    tile_store(lower, tile, product->part, product->row, product->column, 0);
    lower_close(lower);
    lower_if(lower, product->ends);
    finish_tile(product, tile);
    lower_close(lower);
}

static void emit_tile(Product *product, int rows)
{
    Lower *lower = product->lower;
    Tile tile = {.rows = rows};
    lower_append(lower, l_comment("sums of %d rows x %d columns in registers", rows, product->padded));
    if (product->goes_on) {
        emit_tile_of_block(product, &tile);
    } else if (product->part) {
        tile_load(lower, &tile, rows, product->padded, 1, product->part, product->row, product->column, 0);
        emit_sum(product, &tile);
        tile_store(lower, &tile, product->part, product->row, product->column, 0);
    } else {
        tile_open(lower, &tile, rows, product->padded, 1);
        emit_sum(product, &tile);
        finish_tile(product, &tile);
    }
}

// ---- tiles with vectors along the sum ---------------------------------------------------------------

static LExpr *dot_column(const void *context, Cell cell)
{
    const Product *product = context;
    return operand(product, &product->columns_side, l_integer(0), cell.offset, cell.lanes);
}

// Adds the part first..first + lanes * count - 1 of the innermost summed group to the totals.
static void sum_part(Product *product, const Tile *total, int first, int lanes, int count)
{
    Lower *lower = product->lower;
    Tile tile;
    lower_scope(lower);
    tile_open_dots(lower, &tile, total->rows, total->columns, lanes);
    int outside = lower->open_count;
    outer_sum_loops(product);
    set_k(product, lower_loop_step(lower, "k", first, first + (int64_t)lanes * count, lanes));
    tile_step(lower, &tile, row_operand, dot_column, product);
    lower_close_to(lower, outside);
    tile_add(lower, total, &tile);
    lower_close(lower);
}

static void emit_dot_tile(Product *product, int rows)
{
    Lower *lower = product->lower;
    Tile total;
    int size = product->sum[product->inner].size;
    lower_append(lower, l_comment("%d x %d sums in registers, as vectors along k", rows, product->elements));
    tile_open_dots(lower, &total, rows, product->elements, 1);
    for (int first = 0, lanes = lower->lanes; first < size; lanes /= 2) {
        int count = (size - first) / lanes;
        if (count > 0)
            sum_part(product, &total, first, lanes, count);
        first += count * lanes;
    }
    tile_finish(lower, &total, finish_element, product);
}

// ---- loops around the tiles -----------------------------------------------------------------------

static void emit_row_tiles(Product *product, int first, int rows, int count)
{
    Lower *lower = product->lower;
    if (count == 0)
        return;
    product->row = lower_loop_step(lower, "i", first, first + (int64_t)rows * count, rows);
    lower_scope(lower);
    if (product->dot)
        emit_dot_tile(product, rows);
    else
        emit_tile(product, rows);
    lower_close(lower);
    lower_close(lower);
}

void emit_rows(Product *product, int rows)
{
    Split split = split_evenly(rows, product->size.rows);
    emit_row_tiles(product, 0, split.size, split.wide);
    emit_row_tiles(product, split.wide * split.size, split.size - 1, split.narrow);
}
