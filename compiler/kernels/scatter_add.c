// scatter_add: rows are added one after the other, in the order of the index, so that the sums do not depend on the
// number of threads; threads divide the columns. Part of lowering.
// Requires: operands stored; no epilogue. Provides: loops that fill the kernel's outputs. Invalidates: nothing.
#include "kernels.h"
#include "tiles.h"

enum { BLOCK_VECTORS = 4 }; // of columns that one pass over the index takes

typedef struct Scatter {
    Lower *lower;
    Value *value, *index, *dy;
    int shared, row_size; // leading axes that all have; elements of a row
    int lanes;            // vectors run along the last axis of a row, where it is the only one
    LExpr *lead[MAX_RANK];
} Scatter;

// Index of element `column` of row `row`.
static void output_index(const Scatter *scatter, LExpr *row, LExpr *column, LExpr **index)
{
    int first = scatter->shared + 1;
    for (int i = 0; i < scatter->shared; i++)
        index[i] = scatter->lead[i];
    index[scatter->shared] = row;
    l_unflatten(shape_of(scatter->value->shape.rank - first, scatter->value->shape.dim + first), column, index + first);
}

static void store_piece(const Scatter *scatter, LExpr *row, LExpr *column, LExpr *value, bool accumulate)
{
    const Kernel *kernel = scatter->lower->kernel;
    LExpr *index[MAX_RANK];
    output_index(scatter, row, column, index);
    for (int i = 0; i < kernel->output_count; i++)
        lower_append(scatter->lower, l_store(kernel->output[i].buffer, index, value, accumulate));
}

static void clear_rows(const Scatter *scatter, LExpr *column, const Piece *piece, int pieces)
{
    Lower *lower = scatter->lower;
    LType type = scatter->value->type == TYPE_INT ? LTYPE_INT : LTYPE_REAL;
    LExpr *row = lower_loop(lower, "k", scatter->value->shape.dim[scatter->shared]);
    for (int i = 0; i < pieces; i++)
        store_piece(scatter, row, l_add_constant(column, piece[i].offset),
                    l_splat(l_cast(type, l_integer(0)), piece[i].lanes), false);
    lower_close(lower);
}

// Adds this part of each row of dy to the row that the index names, if there is such a row.
static void add_rows(const Scatter *scatter, LExpr *column, const Piece *piece, int pieces)
{
    Lower *lower = scatter->lower;
    const Value *index = scatter->index;
    LExpr *at[MAX_RANK], *from[MAX_RANK];
    int outside = lower->open_count, rank = index->shape.rank;
    for (int i = 0; i < rank; i++)
        from[i] = at[i] = i < scatter->shared ? scatter->lead[i] : lower_loop(lower, "i", index->shape.dim[i]);
    LVariable *row = lower_variable(lower, "row", LTYPE_INDEX, 1);
    row->fixed = true;
    row->low = INT32_MIN;
    row->high = INT32_MAX;
    lower_append(lower, l_declare(row, l_cast(LTYPE_INDEX, lower_at(lower, scatter->index, at))));
    LStmt *guard = l_if(l_in_range(l_variable(row), 0, scatter->value->shape.dim[scatter->shared]));
    LStmt *block = lower->block;
    lower->block = guard;
    for (int i = 0; i < pieces; i++) {
        LExpr *place = l_add_constant(column, piece[i].offset);
        l_unflatten(shape_of(scatter->dy->shape.rank - rank, scatter->dy->shape.dim + rank), place, from + rank);
        store_piece(scatter, l_variable(row), place, load_piece(lower, scatter->dy, from, piece[i].lanes), true);
    }
    lower->block = block;
    lower_append(lower, guard);
    lower_close_to(lower, outside);
}

static void emit_columns(const Scatter *scatter, LExpr *column, int elements)
{
    Piece piece[MAX_TILE_COLUMNS];
    int pieces = cut_pieces(elements, scatter->lanes, piece, MAX_TILE_COLUMNS);
    share_among_threads(scatter->lower, 0);
    lower_scope(scatter->lower);
    clear_rows(scatter, column, piece, pieces);
    add_rows(scatter, column, piece, pieces);
    lower_close(scatter->lower);
}

void lower_scatter_add(Lower *lower, Value *value)
{
    Scatter scatter = {.lower = lower, .value = value, .index = value->input[0], .dy = value->input[1]};
    scatter.shared = value->attribute.gather.axis;
    scatter.row_size = 1;
    for (int i = scatter.shared + 1; i < value->shape.rank; i++)
        scatter.row_size *= value->shape.dim[i];
    for (int i = 0; i < scatter.shared; i++)
        scatter.lead[i] = lower_loop(lower, "b", value->shape.dim[i]);
    scatter.lanes = value->type == TYPE_REAL && value->shape.rank == scatter.shared + 2 ? lower->lanes : 1;
    int width = BLOCK_VECTORS * scatter.lanes;
    int whole = scatter.row_size / width * width;
    if (whole > 0) {
        emit_columns(&scatter, lower_loop_step(lower, "c", 0, whole, width), width);
        lower_close(lower);
    }
    if (whole < scatter.row_size)
        emit_columns(&scatter, l_integer(whole), scatter.row_size - whole);
    lower_close_to(lower, 0);
}
