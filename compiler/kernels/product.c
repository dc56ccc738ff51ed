// The loops of a contraction in the form that contract.c chose: chunks of rows, tiles and groups of columns, blocks of
// what is summed. Part of lowering.
// Requires: a Product. Provides: loops that hand every output element to lower_finish(). Invalidates: nothing.
#include "product_internal.h"

// ---- chunks of rows -------------------------------------------------------------------------------

static void finish_part(Product *product, int rows)
{
    product->row = lower_loop(product->lower, "i", rows);
    finish_line(product, product->part, product->row);
    lower_close(product->lower);
}

// Opens the loops over blocks: all of what is summed outside of the inner group, and that in parts.
static void block_loops(Product *product)
{
    Lower *lower = product->lower;
    int size = product->sum[product->inner].size, parts = (size + product->block - 1) / product->block;
    LExpr *outer = l_integer(0);
    outer_sum_loops(product);
    for (int i = 0; i < product->sum_count; i++) {
        const Group *group = &product->sum[i];
        if (i != product->inner)
            outer = l_add(l_scale(outer, group->size),
                          l_flatten(shape_of(group->count, group->dim), product->sum_index + group->first));
    }
    product->block_start = lower_loop_step(lower, "k0", 0, size, product->block);
    int64_t whole = product->sum_size / size, last = (int64_t)(parts - 1) * product->block;
    LExpr *place = parts == 1 ? outer : l_add(l_scale(outer, size), product->block_start);
    product->goes_on = l_less(l_integer(0), place);
    product->ends = l_not(l_less(place, l_integer(parts == 1 ? whole - 1 : (whole - 1) * size + last)));
}

// A block of the sum after the other; a sum that is not cut has one.
static void emit_blocks(Product *product, int rows, bool packed)
{
    Lower *lower = product->lower;
    int outside = lower->open_count;
    if (product->block && product->sum_size > product->block) {
        product->part = lower_local(lower, "part", shape_of(2, (int[]){rows, product->padded}));
        block_loops(product);
    }
    lower_scope(lower);
    if (packed)
        pack_panel(product);
    emit_rows(product, rows);
    lower_close_to(lower, outside);
    product->block_start = l_integer(0);
    product->goes_on = product->ends = NULL;
}

// ---- groups of columns: all of their tiles go over a block -------------------------------------------

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
    if (product->packed) {
        lower_append(lower, l_comment("%d columns, copied so that they lie side by side", product->group));
        product->panel = lower_local(lower, "panel", shape_of(2, (int[]){product->block, line}));
        each_column_tile(product, copy_panel_tile, rows);
    }
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
