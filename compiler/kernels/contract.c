// Contraction as a matrix product: a block of rows by a block of columns stays in registers while a loop runs over what
// is summed. Part of lowering.
// Requires: operands stored. Provides: loops that hand every output element to lower_finish(). Invalidates: nothing.
//
// Vectors run along the output's last axis, the "columns"; the operand that has it gives vectors, the other one single
// numbers. All other axes of the output are loops or, one of them, the "rows" of tiles. Three forms:
//
// - straight: the column axis is the last one of its operand, and vectors are loaded from it;
// - packed: it is not (the gradient dy @ transposed(W)), and each panel of columns is first copied into a local array
//   that has it last. Pays when there are many rows;
// - dot: both operands have what is summed last. Vectors run along that axis, and their lanes are added in the end.
#include "kernels.h"
#include "tiles.h"

enum {
    MAX_PANEL_BYTES = 192 * 1024, // of packed columns: on the stack
    PACK_COST = 24,               // of an element, in multiply-adds of its share of a vector
    LANES_COST = 10,              // of adding up the lanes of a sum, in multiply-adds of vectors
    ENOUGH_PANELS = 8,            // to divide among threads
    UNROLLED_SUM = 4,             // a sum of at most so many products is written out
};

typedef enum AxisKind { AXIS_BATCH, AXIS_FREE, AXIS_SUM } AxisKind;

typedef struct Side {
    Value *value;
    int rank;
    AxisKind kind[MAX_RANK];
    int number[MAX_RANK]; // output axis that a batch or free axis becomes; position of a summed axis among the pairs
} Side;

typedef struct Product {
    Lower *lower;
    Value *value;
    Side rows_side, columns_side; // the operand with the column axis gives the vectors
    int sum_count, sum_dim[MAX_RANK];
    int inner; // the summed axis of the innermost loop; -1: nothing is summed
    int64_t sum_size;
    int row_axis, column_axis; // of the output; row_axis -1: none, one row
    int rows, columns;
    TileSize size;
    bool packed, dot;
    Buffer *panel; // [sum, elements of the tile]
    // Where the loops stand:
    LExpr *output[MAX_RANK]; // indices of all axes; of rows and columns: where the tile starts
    LExpr *sum[MAX_RANK];    // of the summed axes
    int elements;            // of the tile
    int share_from;          // number of loops around those that threads divide
} Product;

// ---- roles of the axes ----------------------------------------------------------------------------

static int position_in(const int *list, int count, int axis)
{
    for (int i = 0; i < count; i++)
        if (list[i] == axis)
            return i;
    return -1;
}

static Side side_of(const Value *value, int which, int first_free)
{
    const Attribute *attribute = &value->attribute;
    Side side = {.value = value->input[which], .rank = value->input[which]->shape.rank};
    for (int i = 0; i < side.rank; i++) {
        int batch = position_in(attribute->contract.batch[which], attribute->contract.batch_count, i);
        int sum = position_in(attribute->contract.sum[which], attribute->contract.sum_count, i);
        side.kind[i] = batch >= 0 ? AXIS_BATCH : sum >= 0 ? AXIS_SUM : AXIS_FREE;
        side.number[i] = batch >= 0 ? batch : sum >= 0 ? sum : first_free++;
    }
    return side;
}

static int free_count(const Side *side)
{
    int count = 0;
    for (int i = 0; i < side->rank; i++)
        count += side->kind[i] == AXIS_FREE;
    return count;
}

static bool ends_with_columns(const Product *product)
{
    const Side *side = &product->columns_side;
    int axis = side->rank - 1;
    return axis >= 0 && side->kind[axis] != AXIS_SUM && side->number[axis] == product->column_axis;
}

// Do both operands have the same summed axis last, so that vectors can run along it?
static bool end_with_sum(const Product *product)
{
    const Side *a = &product->rows_side, *b = &product->columns_side;
    if (a->rank == 0 || b->rank == 0)
        return false;
    int i = a->rank - 1, j = b->rank - 1;
    return a->kind[i] == AXIS_SUM && b->kind[j] == AXIS_SUM && a->number[i] == b->number[j];
}

// The axis whose indices are the rows of tiles: the last one of its operand that is long enough, or else the longest.
static int choose_row_axis(const Product *product)
{
    enum { LONG_ENOUGH = 6 };
    const Side *side = &product->rows_side;
    int best = -1;
    for (int i = 0; i < side->rank; i++) {
        if (side->kind[i] != AXIS_FREE || side->number[i] == product->column_axis)
            continue;
        int size = side->value->shape.dim[i];
        if (best < 0 || size >= LONG_ENOUGH || size > product->value->shape.dim[best])
            best = side->number[i];
    }
    return best;
}

// Free axes of the rows' operand other than the rows themselves: loops inside those over columns, so that a panel of
// columns serves for all of them.
static bool is_outer_row_axis(const Product *product, int axis)
{
    if (axis == product->row_axis || axis == product->column_axis)
        return false;
    for (int i = 0; i < product->rows_side.rank; i++)
        if (product->rows_side.kind[i] == AXIS_FREE && product->rows_side.number[i] == axis)
            return true;
    return false;
}

// ---- operands -------------------------------------------------------------------------------------

// Index of an operand for the output element `output` and the current position in the sum.
static void operand_index(const Product *product, const Side *side, LExpr *const *output, LExpr **index)
{
    for (int i = 0; i < side->rank; i++)
        index[i] = side->kind[i] == AXIS_SUM ? product->sum[side->number[i]] : output[side->number[i]];
}

static void element_output(const Product *product, int row, int column, LExpr **output)
{
    for (int i = 0; i < product->value->shape.rank; i++)
        output[i] = product->output[i];
    if (product->row_axis >= 0)
        output[product->row_axis] = l_add_constant(output[product->row_axis], row);
    if (product->column_axis >= 0)
        output[product->column_axis] = l_add_constant(output[product->column_axis], column);
}

static LExpr *operand(const Product *product, const Side *side, int row, int column, int lanes)
{
    LExpr *output[MAX_RANK], *index[MAX_RANK];
    element_output(product, row, column, output);
    operand_index(product, side, output, index);
    return load_piece(product->lower, side->value, index, lanes);
}

static LExpr *sum_position(const Product *product)
{
    LExpr *position = l_integer(0);
    for (int i = 0; i < product->sum_count; i++)
        position = l_add(l_scale(position, product->sum_dim[i]), product->sum[i]);
    return position;
}

static LExpr *column_operand(const Product *product, Piece piece)
{
    if (!product->panel)
        return operand(product, &product->columns_side, 0, piece.offset, piece.lanes);
    LExpr *index[2] = {sum_position(product), l_integer(piece.offset)};
    return load_local(product->panel, index, piece.lanes);
}

// ---- tiles with vectors along the columns -----------------------------------------------------------

static void emit_step(const Product *product, Tile *tile)
{
    LExpr *row[MAX_TILE_ROWS], *column[MAX_TILE_COLUMNS];
    for (int j = 0; j < tile->columns; j++)
        column[j] = column_operand(product, tile->piece[j]);
    for (int i = 0; i < tile->rows; i++)
        row[i] = operand(product, &product->rows_side, i, 0, 1);
    tile_step(product->lower, tile, row, column, false);
}

// Loops over what is summed, but for the innermost.
static void outer_sum_loops(Product *product)
{
    for (int i = 0; i < product->sum_count; i++)
        if (i != product->inner)
            product->sum[i] = lower_loop(product->lower, "n", product->sum_dim[i]);
}

// Loops over all that is summed, the innermost written out if it is short.
static void emit_sum(Product *product, Tile *tile)
{
    Lower *lower = product->lower;
    int outside = lower->open_count, inner = product->inner, steps = inner < 0 ? 1 : product->sum_dim[inner];
    outer_sum_loops(product);
    if (steps > UNROLLED_SUM) {
        product->sum[inner] = lower_loop(lower, "k", steps);
        emit_step(product, tile);
    } else {
        for (int k = 0; k < steps; k++) {
            if (inner >= 0)
                product->sum[inner] = l_integer(k);
            lower_scope(lower);
            emit_step(product, tile);
            lower_close(lower);
        }
    }
    lower_close_to(lower, outside);
}

static void emit_tile(Product *product, int rows)
{
    Lower *lower = product->lower;
    Tile tile;
    lower_append(lower, l_comment("%d x %d in registers", rows, product->elements));
    tile_open(lower, &tile, rows, product->elements);
    emit_sum(product, &tile);
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < tile.columns; j++) {
            LExpr *output[MAX_RANK];
            element_output(product, i, tile.piece[j].offset, output);
            lower_finish(lower, output, l_variable(tile.sum[i][j]));
        }
}

// ---- tiles with vectors along the sum ---------------------------------------------------------------

static LExpr *named_operand(const Product *product, const Side *side, const char *name, int row, int column, int lanes)
{
    LVariable *variable = lower_variable(product->lower, name, LTYPE_REAL, lanes);
    variable->fixed = true;
    lower_append(product->lower, l_declare(variable, operand(product, side, row, column, lanes)));
    return l_variable(variable);
}

static void emit_dot_step(const Product *product, Tile *tile, int lanes)
{
    LExpr *vector[MAX_TILE_COLUMNS];
    for (int j = 0; j < tile->columns; j++)
        vector[j] = named_operand(product, &product->columns_side, "w", 0, j, lanes);
    for (int i = 0; i < tile->rows; i++) {
        LExpr *factor = named_operand(product, &product->rows_side, "a", i, 0, lanes);
        for (int j = 0; j < tile->columns; j++) {
            LVariable *sum = tile->sum[i][j];
            lower_append(product->lower, l_assign(sum, l_fma(factor, vector[j], l_variable(sum))));
        }
    }
}

// Adds the part first..first + lanes * count - 1 of the innermost summed axis to the totals.
static void sum_part(Product *product, Tile *total, int first, int lanes, int count)
{
    Lower *lower = product->lower;
    Tile tile = {.rows = total->rows, .columns = total->columns};
    lower_scope(lower);
    for (int i = 0; i < tile.rows; i++)
        for (int j = 0; j < tile.columns; j++)
            tile.sum[i][j] = lower_accumulator(lower, format("s%d_%d", i, j), LTYPE_REAL, lanes, l_real(0));
    int outside = lower->open_count;
    outer_sum_loops(product);
    product->sum[product->inner] = lower_loop_step(lower, "k", first, first + (int64_t)lanes * count, lanes);
    emit_dot_step(product, &tile, lanes);
    lower_close_to(lower, outside);
    for (int i = 0; i < tile.rows; i++)
        for (int j = 0; j < tile.columns; j++) {
            LExpr *sum = l_lanes_sum(l_variable(tile.sum[i][j]));
            lower_append(lower, l_assign(total->sum[i][j], l_add(l_variable(total->sum[i][j]), sum)));
        }
    lower_close(lower);
}

static void emit_dot_tile(Product *product, int rows)
{
    Lower *lower = product->lower;
    Tile total = {.rows = rows, .columns = product->elements};
    int size = product->sum_dim[product->inner];
    lower_append(lower, l_comment("%d x %d sums in registers, as vectors along k", rows, total.columns));
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < total.columns; j++)
            total.sum[i][j] = lower_accumulator(lower, format("sum%d_%d", i, j), LTYPE_REAL, 1, l_real(0));
    for (int first = 0, lanes = lower->lanes; first < size; lanes /= 2) {
        int count = (size - first) / lanes;
        if (count > 0)
            sum_part(product, &total, first, lanes, count);
        first += count * lanes;
    }
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < total.columns; j++) {
            LExpr *output[MAX_RANK];
            element_output(product, i, j, output);
            lower_finish(lower, output, l_variable(total.sum[i][j]));
        }
}

// ---- loops around the tiles -----------------------------------------------------------------------

static void emit_row_tiles(Product *product, int first, int rows, int count)
{
    Lower *lower = product->lower;
    if (count == 0)
        return;
    LExpr *row = lower_loop_step(lower, "i", first, first + (int64_t)rows * count, rows);
    if (product->row_axis >= 0)
        product->output[product->row_axis] = row;
    share_among_threads(lower, product->share_from);
    lower_scope(lower);
    if (product->dot)
        emit_dot_tile(product, rows);
    else
        emit_tile(product, rows);
    lower_close(lower);
    lower_close(lower);
}

static void emit_rows(Product *product)
{
    int outside = product->lower->open_count;
    for (int i = 0; i < product->value->shape.rank; i++)
        if (is_outer_row_axis(product, i))
            product->output[i] = lower_loop(product->lower, "b", product->value->shape.dim[i]);
    Split split = split_evenly(product->rows, product->size.rows);
    emit_row_tiles(product, 0, split.size, split.wide);
    emit_row_tiles(product, split.wide * split.size, split.size - 1, split.narrow);
    lower_close_to(product->lower, outside);
}

// Copies the columns of the tile so that they come last.
static void pack_panel(Product *product)
{
    Lower *lower = product->lower;
    LExpr *output[MAX_RANK], *index[MAX_RANK];
    lower_append(lower, l_comment("%d columns, copied so that they lie side by side", product->elements));
    product->panel = lower_local(lower, "panel", shape_of(2, (int[]){(int)product->sum_size, product->elements}));
    int outside = lower->open_count;
    LExpr *c = lower_loop(lower, "c", product->elements);
    for (int i = 0; i < product->sum_count; i++)
        product->sum[i] = lower_loop(lower, "k", product->sum_dim[i]);
    element_output(product, 0, 0, output);
    output[product->column_axis] = l_add(output[product->column_axis], c);
    operand_index(product, &product->columns_side, output, index);
    LExpr *element = lower_at(lower, product->columns_side.value, index);
    lower_append(lower, l_store(product->panel, (LExpr *[]){sum_position(product), c}, element, false));
    lower_close_to(lower, outside);
}

static void emit_column_tile(Product *product, LExpr *column, int elements)
{
    Lower *lower = product->lower;
    if (product->column_axis >= 0)
        product->output[product->column_axis] = column;
    product->elements = elements;
    if (!product->packed) {
        emit_rows(product);
        return;
    }
    lower_scope(lower);
    pack_panel(product);
    emit_rows(product);
    lower_close(lower);
}

// Threads divide the panels, or what is done with one panel where there are few.
static void emit_columns(Product *product, int64_t outer_count)
{
    Lower *lower = product->lower;
    int width = product->size.columns * (product->dot ? 1 : lower->lanes), whole = product->columns / width * width;
    bool few = outer_count * (product->columns / width) < ENOUGH_PANELS;
    if (whole > 0) {
        LExpr *column = lower_loop_step(lower, "j", 0, whole, width);
        product->share_from = product->packed && few ? lower->open_count : 0;
        emit_column_tile(product, column, width);
        lower_close(lower);
    }
    if (whole == product->columns)
        return;
    product->share_from = product->packed && outer_count < ENOUGH_PANELS ? lower->open_count : 0;
    emit_column_tile(product, l_integer(whole), product->columns - whole);
}

static void emit_product(Product *product)
{
    Shape shape = product->value->shape;
    int64_t count = 1;
    for (int i = 0; i < shape.rank; i++) {
        if (i == product->row_axis || i == product->column_axis || is_outer_row_axis(product, i))
            continue;
        product->output[i] = lower_loop(product->lower, "h", shape.dim[i]);
        count *= shape.dim[i];
    }
    emit_columns(product, count);
    lower_close_to(product->lower, 0);
}

// ---- choice of the form ---------------------------------------------------------------------------

// Columns of a tile of the dot form: sums are single vectors, so that both sides count alike.
static TileSize choose_dot_tile(const Product *product)
{
    enum { SIDE = 4, LINE = 8 };
    int most_columns = product->rows == 1 ? LINE : SIDE;
    int columns = product->columns < most_columns ? product->columns : most_columns;
    int rows = (product->lower->registers - 2 - columns) / columns, most_rows = columns == 1 ? LINE : SIDE;
    if (rows > most_rows)
        rows = most_rows;
    return (TileSize){.rows = rows < product->rows ? rows : product->rows, .columns = columns};
}

// The number of rows counts all that a panel of columns serves for.
static int64_t all_rows(const Product *product)
{
    int64_t count = product->rows;
    for (int i = 0; i < product->value->shape.rank; i++)
        if (is_outer_row_axis(product, i))
            count *= product->value->shape.dim[i];
    return count;
}

static void choose_form(Product *product)
{
    Lower *lower = product->lower;
    bool straight = ends_with_columns(product) && product->columns > 1;
    bool long_sum = product->inner >= 0 && product->sum_dim[product->inner] >= lower->lanes / 2;
    bool dot = !straight && end_with_sum(product) && long_sum;
    bool can_pack = !straight && product->columns > 1 && product->sum_size * 4 * lower->lanes <= MAX_PANEL_BYTES;
    int64_t rows = all_rows(product), packing = PACK_COST * product->sum_size / lower->lanes;
    product->dot = dot && (!can_pack || rows * LANES_COST < packing);
    product->packed = can_pack && !product->dot && rows > 1;
    if (product->dot) {
        product->size = choose_dot_tile(product);
        return;
    }
    product->size = choose_tile(lower, product->rows, product->columns);
    while (product->packed && product->size.columns > 1 &&
           product->size.columns * lower->lanes * 4 * product->sum_size > MAX_PANEL_BYTES)
        product->size.columns--;
}

// Neither operand has vectors along the columns to load: tiles are of single numbers.
static bool needs_single_columns(const Product *product)
{
    return !product->dot && !product->packed && !(ends_with_columns(product) && product->columns > 1);
}

static Product product_of(Lower *lower, Value *value)
{
    Product product = {.lower = lower, .value = value, .row_axis = -1};
    int last = value->shape.rank - 1, batch_count = value->attribute.contract.batch_count;
    Side a = side_of(value, 0, batch_count);
    Side b = side_of(value, 1, batch_count + free_count(&a));
    bool columns_of_a = free_count(&b) == 0;
    product.rows_side = columns_of_a ? b : a;
    product.columns_side = columns_of_a ? a : b;
    product.column_axis = free_count(&product.columns_side) > 0 ? last : -1;
    product.columns = product.column_axis >= 0 ? value->shape.dim[last] : 1;
    product.row_axis = choose_row_axis(&product);
    product.rows = product.row_axis >= 0 ? value->shape.dim[product.row_axis] : 1;
    product.sum_count = value->attribute.contract.sum_count;
    product.inner = product.sum_count - 1;
    product.sum_size = 1;
    for (int i = 0; i < product.sum_count; i++)
        product.sum_size *= product.sum_dim[i] = a.value->shape.dim[value->attribute.contract.sum[0][i]];
    if (end_with_sum(&product))
        product.inner = product.rows_side.number[product.rows_side.rank - 1];
    return product;
}

void lower_contract(Lower *lower, Value *value)
{
    Product product = product_of(lower, value);
    int lanes = lower->lanes;
    choose_form(&product);
    if (needs_single_columns(&product)) {
        lower->lanes = 1;
        product.size = choose_tile(lower, product.rows, product.columns);
    }
    emit_product(&product);
    lower->lanes = lanes;
}
