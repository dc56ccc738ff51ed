// Copies of a contraction's operands: panels of columns and lines of rows, in the order in which tiles read them.
// Part of lowering.
// Requires: a Product whose loops stand at a block. Provides: Product.panel, Product.lines. Invalidates: nothing.
#include "product_internal.h"

static LExpr *zero(int lanes)
{
    return l_splat(l_real(0), lanes);
}

typedef struct Place {
    Buffer *buffer;
    LExpr *row;
} Place;

static void store_zero(Product *product, LExpr *offset, int lanes, const void *context)
{
    const Place *place = context;
    LExpr *index[2] = {place->row, in_panel(product, offset)};
    lower_append(product->lower, l_store(place->buffer, index, zero(lanes), false));
}

void store_zeros(Product *product, Buffer *to, LExpr *row, int first)
{
    each_piece(product, first, product->padded, store_zero, &(Place){to, row});
}

// ---- panels ---------------------------------------------------------------------------------------

static void panel_loops(Product *product)
{
    if (!product->block)
        outer_sum_loops(product);
    set_k(product, lower_loop_between(product->lower, "k", l_integer(0), block_length(product)));
}

static void copy_piece(Product *product, LExpr *offset, int lanes, const void *context)
{
    (void)context;
    LExpr *index[2] = {panel_row(product), in_panel(product, offset)};
    LExpr *vector = operand(product, &product->columns_side, l_integer(0), offset, lanes);
    lower_append(product->lower, l_store(product->panel, index, vector, false));
}

void copy_panel(Product *product)
{
    int outside = product->lower->open_count;
    panel_loops(product);
    each_piece(product, 0, product->elements, copy_piece, NULL);
    store_zeros(product, product->panel, panel_row(product), product->elements);
    lower_close_to(product->lower, outside);
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

void pack_panel(Product *product)
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

// ---- lines ------------------------------------------------------------

// A line of a copied block: of an odd number of vectors, so that lines do not crowd each other out of the cache.
int copied_line(const Product *product, int elements)
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

void copy_lines(Product *product, int rows)
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
