// The loops and tiles of a contraction in the form that contract.c chose. Part of lowering.
// Requires: a Product. Provides: loops that hand every output element to lower_finish(). Invalidates: nothing.
#include "product.h"

enum {
    UNROLLED_SUM = 4,     // a sum of at most so many products is written out
    INDEPENDENT_SUMS = 8, // that hide the latency of a multiply-add
    LINE_BYTES = 64,      // that memory gives at a time
    LINE_STEPS = 16,      // of a sum in which a line is asked for, a vector of columns
};

// ---- operands -------------------------------------------------------------------------------------

// Index of an operand for the output element `output` and the current position in the sum.
static void operand_index(const Product *product, const Side *side, LExpr *const *output, LExpr **index)
{
    for (int i = 0; i < side->rank; i++)
        index[i] = side->kind[i] == AXIS_SUM ? product->sum_index[side->number[i]] : output[side->number[i]];
}

static void element_output(const Product *product, LExpr *row, LExpr *column, LExpr **output)
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

static LExpr *operand(const Product *product, const Side *side, LExpr *row, LExpr *column, int lanes)
{
    LExpr *output[MAX_RANK], *index[MAX_RANK];
    element_output(product, row, column, output);
    operand_index(product, side, output, index);
    return load_piece(product->lower, side->value, index, lanes);
}

static void set_sum(Product *product, int which, LExpr *index)
{
    const Group *group = &product->sum[which];
    l_unflatten(shape_of(group->count, group->dim), index, product->sum_index + group->first);
}

static void set_k(Product *product, LExpr *k)
{
    product->k = k;
    if (product->inner >= 0)
        set_sum(product, product->inner, l_add(product->block_start, k));
}

// The position in the sum counted from where the panel starts.
static LExpr *panel_row(const Product *product)
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

static LExpr *in_panel(const Product *product, LExpr *offset)
{
    return l_add(product->column, offset);
}

static LExpr *column_operand(const void *context, Cell cell)
{
    const Product *product = context;
    if (!product->panel)
        return operand(product, &product->columns_side, l_integer(0), cell.offset, cell.lanes);
    LExpr *index[2] = {panel_row(product), in_panel(product, cell.offset)};
    return load_local(product->panel, index, cell.lanes);
}

static LExpr *row_operand(const void *context, Cell cell)
{
    const Product *product = context;
    if (!product->lines)
        return operand(product, &product->rows_side, cell.row, l_integer(0), cell.lanes);
    LExpr *index[2] = {panel_row(product), l_add(product->row, cell.row)};
    return load_local(product->lines, index, cell.lanes);
}

// ---- loops over what is summed ----------------------------------------------------------------------

// All groups but the innermost.
static void outer_sum_loops(Product *product)
{
    for (int i = 0; i < product->sum_count; i++)
        if (i != product->inner)
            set_sum(product, i, lower_loop(product->lower, "n", product->sum[i].size));
}

// Length of the block that the loops stand at: less than others only in the last one.
static LExpr *block_length(const Product *product)
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

// ---- bringing nearer what is needed later -----------------------------------------------------------

typedef struct Nearer {
    Ahead next[MAX_AHEAD];
    Buffer *following[MAX_AHEAD];
    int next_count, following_count;
} Nearer;

// Lines of memory are asked for one by one between many multiply-adds.
static Nearer find_nearer(const Product *product, const Tile *tile, int steps)
{
    Nearer nearer = {.next_count = 0};
    if (product->block || steps < 2 * tile->rows)
        return nearer;
    nearer.next_count = find_next_step(product, nearer.next);
    if (product->sum_count == 1)
        nearer.following_count = find_following(product, nearer.following);
    if (steps < LINE_STEPS * nearer.following_count)
        nearer.following_count = 0;
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
    for (int offset = 0; offset < product->elements; offset += line_elements(product)) {
        LExpr *column = l_add_constant(product->first_column, offset);
        for (int i = 0; i < nearer->next_count; i++) {
            LExpr *index[2] = {l_add_constant(next, nearer->next[i].rows), column};
            lower_append(lower, l_prefetch(l_load(nearer->next[i].slot, index)));
        }
        element_output(product, row, l_integer(offset), output);
        for (int i = 0; i < nearer->following_count; i++)
            lower_append(lower, l_prefetch(lower_load(lower, nearer->following[i], output)));
    }
}

// The sum in as many parts as the tile has rows: each brings nearer what belongs to one of them.
static void emit_sum_with_ahead(Product *product, Tile *tile, const Nearer *nearer, int steps)
{
    Lower *lower = product->lower;
    int part = (steps + tile->rows - 1) / tile->rows, outside = lower->open_count;
    LExpr *row = lower_loop(lower, "row", (steps + part - 1) / part), *from = l_scale(row, part);
    prefetch_row(product, nearer, row);
    LExpr *to = index_minimum(l_add_constant(from, part), l_integer(steps));
    set_k(product, lower_loop_between(lower, "k", from, to));
    tile_step(lower, tile, row_operand, column_operand, product);
    lower_close_to(lower, outside);
}

// In a tile that goes on in every turn of a loop around it, and loads its operands where they are.
static bool has_next_turn(const Product *product)
{
    return product->part && product->sum_count == 2 && !product->panel && !product->lines &&
           product->block == product->sum[product->inner].size;
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

// What the next turn reads at this step.
static void prefetch_next_turn(Product *product)
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

// ---- the sum of a tile ------------------------------------------------------------------------------

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
    Nearer nearer = constant ? find_nearer(product, tile, steps) : (Nearer){.next_count = 0};
    if (!product->block)
        outer_sum_loops(product);
    if (nearer.next_count + nearer.following_count > 0) {
        emit_sum_with_ahead(product, tile, &nearer, steps);
    } else if (!constant || steps > UNROLLED_SUM) {
        set_k(product, lower_loop_between(lower, "k", l_integer(0), length));
        if (has_next_turn(product))
            prefetch_next_turn(product);
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

// Pieces of the columns from `first` on.
static int cut_columns(const Product *product, int first, int end, Piece *piece)
{
    int count = cut_pieces(end - first, product->lower->lanes, piece, MAX_TILE_COLUMNS);
    for (int i = 0; i < count; i++)
        piece[i].offset += first;
    return count;
}

// The elements of a line of sums that wait in a local array.
static void finish_line(Product *product, Buffer *sums, LExpr *line)
{
    Lower *lower = product->lower;
    Piece piece[MAX_TILE_COLUMNS];
    int count = cut_columns(product, 0, product->elements, piece);
    for (int i = 0; i < count; i++) {
        LExpr *index[2] = {line, in_panel(product, l_integer(piece[i].offset))};
        lower_scope(lower);
        LVariable *sum =
            lower_accumulator(lower, "sum", LTYPE_REAL, piece[i].lanes, load_local(sums, index, piece[i].lanes));
        sum->fixed = true;
        Cell cell = {.row = l_integer(0), .offset = l_integer(piece[i].offset), .lanes = piece[i].lanes};
        finish_element(product, cell, l_variable(sum));
        lower_close(lower);
    }
}

// What becomes of a sum is long: once for a line of them rather than for each register.
static void finish_lines(Product *product, const Tile *tile)
{
    Lower *lower = product->lower;
    LExpr *first = product->row;
    Buffer *sums = lower_local(lower, "sums", shape_of(2, (int[]){tile->rows, product->padded}));
    tile_store(lower, tile, sums, l_integer(0), l_integer(0), 0);
    LExpr *line = lower_loop(lower, "r", tile->rows);
    product->row = l_add(first, line);
    finish_line(product, sums, line);
    lower_close(lower);
    product->row = first;
}

static void emit_tile(Product *product, int rows)
{
    Lower *lower = product->lower;
    Tile tile;
    lower_append(lower, l_comment("sums of %d rows x %d columns in registers", rows, product->padded));
    if (product->part) {
        tile_load(lower, &tile, rows, product->padded, 1, product->part, product->row, product->column, 0);
        emit_sum(product, &tile);
        tile_store(lower, &tile, product->part, product->row, product->column, 0);
        return;
    }
    tile_open(lower, &tile, rows, product->padded, 1);
    emit_sum(product, &tile);
    if (product->costly && rows > 1)
        finish_lines(product, &tile);
    else
        tile_finish(lower, &tile, finish_element, product);
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

static void emit_rows(Product *product, int rows)
{
    Split split = split_evenly(rows, product->size.rows);
    emit_row_tiles(product, 0, split.size, split.wide);
    emit_row_tiles(product, split.wide * split.size, split.size - 1, split.narrow);
}

static LExpr *zero(int lanes)
{
    return l_splat(l_real(0), lanes);
}

static void store_zeros(const Product *product, Buffer *to, LExpr *row, int first)
{
    Piece piece[MAX_TILE_COLUMNS];
    int count = cut_columns(product, first, product->padded, piece);
    for (int i = 0; i < count; i++)
        lower_append(product->lower, l_store(to, (LExpr *[]){row, in_panel(product, l_integer(piece[i].offset))},
                                             zero(piece[i].lanes), false));
}

// ---- panels ---------------------------------------------------------------------------------------

static void panel_loops(Product *product)
{
    if (!product->block)
        outer_sum_loops(product);
    set_k(product, lower_loop_between(product->lower, "k", l_integer(0), block_length(product)));
}

static void copy_panel(Product *product)
{
    Lower *lower = product->lower;
    Piece piece[MAX_TILE_COLUMNS];
    int outside = lower->open_count, count = cut_columns(product, 0, product->elements, piece);
    panel_loops(product);
    for (int i = 0; i < count; i++) {
        LExpr *offset = l_integer(piece[i].offset), *index[2] = {panel_row(product), in_panel(product, offset)};
        LExpr *vector = operand(product, &product->columns_side, l_integer(0), offset, piece[i].lanes);
        lower_append(lower, l_store(product->panel, index, vector, false));
    }
    store_zeros(product, product->panel, panel_row(product), product->elements);
    lower_close_to(lower, outside);
}

static LExpr *column_element(const Product *product, LExpr *column)
{
    LExpr *output[MAX_RANK], *index[MAX_RANK];
    element_output(product, l_integer(0), column, output);
    operand_index(product, &product->columns_side, output, index);
    return lower_at(product->lower, product->columns_side.value, index);
}

// Elements of memory from one load to another of the same buffer; 0 if that is not known.
static int64_t distance(const LExpr *from, const LExpr *to)
{
    if (from->kind != LEXPR_LOAD || to->kind != LEXPR_LOAD || from->buffer != to->buffer)
        return 0;
    Shape shape = from->buffer->shape;
    const LExpr *difference = l_subtract(l_flatten(shape, to->operand), l_flatten(shape, from->operand));
    return difference->kind == LEXPR_INTEGER ? difference->integer : 0;
}

// Elements from one column to the next, if those of the sum lie side by side; else 0.
static int64_t column_distance(Product *product)
{
    set_k(product, l_integer(0));
    LExpr *first = column_element(product, l_integer(0)), *next_column = column_element(product, l_integer(1));
    set_k(product, l_integer(1));
    bool side_by_side = distance(first, column_element(product, l_integer(0))) == 1;
    return side_by_side ? distance(first, next_column) : 0;
}

// Squares of the columns first..end - 1 and the summed indices 0..height - 1.
static void transpose_squares(Product *product, int columns, int height, int64_t step)
{
    Lower *lower = product->lower;
    int outside = lower->open_count;
    if (columns == 0 || height == 0)
        return;
    if (!product->block)
        outer_sum_loops(product);
    LExpr *c = lower_loop_step(lower, "c", 0, columns, lower->lanes);
    set_k(product, lower_loop_step(lower, "k", 0, height, lower->lanes));
    LExpr *index[2] = {panel_row(product), c};
    l_append(lower->block,
             l_transpose(product->panel, index, product->padded, column_element(product, c), step, lower->lanes));
    lower_close_to(lower, outside);
}

// The elements of the columns first..end - 1 and the summed indices from..to - 1 one by one.
static void transpose_elements(Product *product, int first, int end, LExpr *from, LExpr *to)
{
    Lower *lower = product->lower;
    int outside = lower->open_count;
    if (first == end || from == to)
        return;
    LExpr *c = lower_loop_step(lower, "c", first, end, 1);
    if (!product->block)
        outer_sum_loops(product);
    set_k(product, lower_loop_between(lower, "k", from, to));
    LExpr *index[2] = {panel_row(product), c};
    lower_append(lower, l_store(product->panel, index, column_element(product, c), false));
    lower_close_to(lower, outside);
}

// Copies the columns of the tile so that they come last.
static void transpose_panel(Product *product)
{
    Lower *lower = product->lower;
    LExpr *height = block_length(product), *none = l_integer(0);
    int outside = lower->open_count, lanes = lower->lanes;
    int64_t step = height->kind == LEXPR_INTEGER && product->elements > 1 ? column_distance(product) : 0;
    int columns = step > 0 ? product->elements / lanes * lanes : 0;
    int squares = columns > 0 ? (int)height->integer / lanes * lanes : 0;
    transpose_squares(product, columns, squares, step);
    transpose_elements(product, 0, columns, l_integer(squares), height);
    transpose_elements(product, columns, product->elements, none, height);
    if (product->padded > product->elements) {
        panel_loops(product);
        store_zeros(product, product->panel, panel_row(product), product->elements);
        lower_close_to(lower, outside);
    }
}

static void pack_panel(Product *product)
{
    Lower *lower = product->lower;
    int height = product->block ? product->block : (int)product->sum_size;
    lower_append(lower, l_comment("%d columns, copied so that they lie side by side", product->elements));
    product->panel = lower_local(lower, "panel", shape_of(2, (int[]){height, product->padded}));
    if (ends_with_columns(product))
        copy_panel(product);
    else
        transpose_panel(product);
}

// ---- chunks of rows -------------------------------------------------------------------------------

static void clear_part(Product *product, int rows)
{
    Lower *lower = product->lower;
    product->part = lower_local(lower, "part", shape_of(2, (int[]){rows, product->padded}));
    LExpr *row = lower_loop(lower, "i", rows);
    store_zeros(product, product->part, row, 0);
    lower_close(lower);
}

static void finish_part(Product *product, int rows)
{
    product->row = lower_loop(product->lower, "i", rows);
    finish_line(product, product->part, product->row);
    lower_close(product->lower);
}

// A block of the sum after the other; a sum that is not cut has one.
static void emit_blocks(Product *product, int rows, bool packed)
{
    Lower *lower = product->lower;
    int outside = lower->open_count;
    clear_part(product, rows);
    if (product->block) {
        outer_sum_loops(product);
        product->block_start = lower_loop_step(lower, "k0", 0, product->sum[product->inner].size, product->block);
    }
    lower_scope(lower);
    if (packed)
        pack_panel(product);
    emit_rows(product, rows);
    lower_close_to(lower, outside);
    product->block_start = l_integer(0);
    finish_part(product, rows);
}

// ---- groups of columns: blocks of both operands are copied -------------------------------------------

// A line of a copied block: of an odd number of vectors, so that lines do not crowd each other out of the cache.
static int copied_line(const Product *product, int elements)
{
    int lanes = product->lower->lanes, vectors = (elements + lanes - 1) / lanes;
    return (vectors + (vectors % 2 == 0)) * lanes;
}

static void copy_line_piece(Product *product, LExpr *row, int lanes)
{
    product->row = row;
    LExpr *index[2] = {panel_row(product), row};
    LExpr *vector = operand(product, &product->rows_side, l_integer(0), l_integer(0), lanes);
    lower_append(product->lower, l_store(product->lines, index, vector, false));
}

static void copy_lines(Product *product, int rows)
{
    Lower *lower = product->lower;
    Piece piece[MAX_TILE_COLUMNS];
    int outside = lower->open_count, whole = rows / lower->lanes * lower->lanes;
    int count = cut_pieces(rows - whole, lower->lanes, piece, MAX_TILE_COLUMNS);
    lower_append(lower, l_comment("%d rows, copied so that they lie side by side", rows));
    product->lines = lower_local(lower, "lines", shape_of(2, (int[]){product->block, copied_line(product, rows)}));
    panel_loops(product);
    if (whole > 0) {
        copy_line_piece(product, lower_loop_step(lower, "i", 0, whole, lower->lanes), lower->lanes);
        lower_close(lower);
    }
    for (int i = 0; i < count; i++)
        copy_line_piece(product, l_integer(whole + piece[i].offset), piece[i].lanes);
    lower_close_to(lower, outside);
}

static void set_columns(Product *product, LExpr *column, int elements)
{
    product->column = column;
    product->first_column = l_add(product->group_start, column);
    product->elements = elements;
    product->padded = padded_columns(product, elements);
}

static void each_column_tile(Product *product, void (*emit)(Product *product, int rows), int rows)
{
    Lower *lower = product->lower;
    int width = product->size.columns * lower->lanes, whole = product->group / width * width;
    if (whole > 0) {
        set_columns(product, lower_loop_step(lower, "j", 0, whole, width), width);
        emit(product, rows);
        lower_close(lower);
    }
    if (whole < product->group) {
        set_columns(product, l_integer(whole), product->group - whole);
        emit(product, rows);
    }
}

static void clear_part_tile(Product *product, int rows)
{
    store_zeros(product, product->part, lower_loop(product->lower, "i", rows), 0);
    lower_close(product->lower);
}

static void copy_panel_tile(Product *product, int rows)
{
    (void)rows;
    copy_panel(product);
}

static void emit_group(Product *product, int rows)
{
    Lower *lower = product->lower;
    int outside = lower->open_count, line = copied_line(product, product->group);
    product->part = lower_local(lower, "part", shape_of(2, (int[]){rows, line}));
    each_column_tile(product, clear_part_tile, rows);
    outer_sum_loops(product);
    product->block_start = lower_loop_step(lower, "k0", 0, product->sum[product->inner].size, product->block);
    lower_scope(lower);
    copy_lines(product, rows);
    lower_append(lower, l_comment("%d columns, copied so that they lie side by side", product->group));
    product->panel = lower_local(lower, "panel", shape_of(2, (int[]){product->block, line}));
    each_column_tile(product, copy_panel_tile, rows);
    each_column_tile(product, emit_rows, rows);
    lower_close_to(lower, outside);
    product->block_start = l_integer(0);
    each_column_tile(product, finish_part, rows);
}

// ---- loops around all of it -----------------------------------------------------------------------

static void outer_row_loops(Product *product)
{
    for (int i = 0; i < product->value->shape.rank; i++)
        if (is_outer_row_axis(product, i))
            product->output[i] = lower_loop(product->lower, "b", product->value->shape.dim[i]);
}

static bool shares_panel(const Product *product)
{
    return product->packed && !product->block;
}

static void emit_chunk(Product *product, int rows)
{
    Lower *lower = product->lower;
    bool padded = product->padded > product->elements;
    int outside = lower->open_count;
    product->panel = product->part = NULL;
    if (product->group > 0) {
        emit_group(product, rows);
    } else if (product->block || padded) {
        if (shares_panel(product))
            outer_row_loops(product);
        emit_blocks(product, rows, product->packed || padded);
    } else {
        if (product->packed)
            pack_panel(product);
        if (shares_panel(product))
            outer_row_loops(product);
        emit_rows(product, rows);
    }
    lower_close_to(lower, outside);
}

// Emits what one chunk of rows, or one tile of columns, holds; `rows`: of the chunk.
typedef void Emit(Product *product, int rows);

static void emit_chunks(Product *product, int first, int rows, int count, Emit *emit)
{
    Lower *lower = product->lower;
    if (count == 0)
        return;
    product->chunk_start = lower_loop_step(lower, "i0", first, first + (int64_t)rows * count, rows);
    emit(product, rows);
    lower_close(lower);
}

static void each_chunk(Product *product, Emit *emit)
{
    int rows = product->rows.count > 0 ? product->rows.size : 1, whole = rows / product->chunk;
    emit_chunks(product, 0, product->chunk, whole, emit);
    emit_chunks(product, whole * product->chunk, rows % product->chunk, rows % product->chunk > 0, emit);
}

static void each_group(Product *product, int rows, Emit *emit)
{
    int group = product->group, whole = product->columns / group * group;
    if (whole > 0) {
        product->group_start = lower_loop_step(product->lower, "j0", 0, whole, group);
        emit(product, rows);
        lower_close(product->lower);
    }
    if (whole < product->columns) {
        product->group_start = l_integer(whole);
        product->group = product->columns - whole;
        emit(product, rows);
        product->group = group;
    }
}

int tile_width(const Product *product)
{
    return product->group > 0 ? product->group : product->size.columns * (product->dot ? 1 : product->lower->lanes);
}

static void set_tile(Product *product, LExpr *column, int elements)
{
    product->first_column = column;
    product->elements = elements;
    product->padded = padded_columns(product, elements);
}

static void each_tile(Product *product, int rows, Emit *emit)
{
    int width = tile_width(product), whole = product->columns / width * width;
    if (whole > 0) {
        set_tile(product, lower_loop_step(product->lower, "j", 0, whole, width), width);
        emit(product, rows);
        lower_close(product->lower);
    }
    if (whole < product->columns) {
        set_tile(product, l_integer(whole), product->columns - whole);
        emit(product, rows);
    }
}

static void each_columns(Product *product, int rows, Emit *emit)
{
    if (product->group > 0)
        each_group(product, rows, emit);
    else
        each_tile(product, rows, emit);
}

static void emit_share(Product *product, int rows)
{
    Lower *lower = product->lower;
    share_among_threads(lower, 0);
    lower_scope(lower);
    emit_chunk(product, rows);
    lower_close(lower);
}

static void emit_columns_of_chunk(Product *product, int rows)
{
    each_columns(product, rows, emit_share);
}

static void emit_chunks_of_columns(Product *product, int rows)
{
    (void)rows;
    each_chunk(product, emit_share);
}

void emit_product(Product *product)
{
    Shape shape = product->value->shape;
    product->chunk_start = product->row = product->block_start = product->column = l_integer(0);
    for (int i = 0; i < MAX_RANK; i++)
        product->sum_index[i] = l_integer(0);
    for (int i = lower_row_index(product->lower, shape, product->output); i < shape.rank; i++) {
        bool is_row = i >= product->rows.first && i < product->rows.first + product->rows.count;
        if (is_row || is_column(product, i) || (shares_panel(product) && is_outer_row_axis(product, i)))
            continue;
        product->output[i] = lower_loop(product->lower, "h", shape.dim[i]);
    }
    if (product->shared) {
        product->chunk_start = lower_loop_step(product->lower, "i0", 0, product->rows.size, product->chunk);
        share_among_threads(product->lower, 0);
        each_columns(product, product->chunk, emit_chunk);
    } else if (product->rows_first) {
        each_chunk(product, emit_columns_of_chunk);
    } else {
        each_columns(product, 0, emit_chunks_of_columns);
    }
    lower_close_to(product->lower, product->lower->row_loops);
}
