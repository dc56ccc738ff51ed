// A contraction as a product of two matrices: what contract.c decides about it, and what product.c makes of that.
#ifndef DLC_PRODUCT_H
#define DLC_PRODUCT_H

#include "tiles.h"

typedef enum AxisKind { AXIS_BATCH, AXIS_FREE, AXIS_SUM } AxisKind;

typedef struct Side {
    Value *value;
    int rank;
    AxisKind kind[MAX_RANK];
    int number[MAX_RANK]; // output axis that a batch or free axis becomes; position of a summed axis among the pairs
} Side;

// Axes that lie side by side in every tensor that has them: one loop walks them all. Numbers as in Side.
typedef struct Group {
    int first, count, size;
    int dim[MAX_RANK];
} Group;

// Vectors run along the output's last axes, the "columns"; the operand that has them gives vectors, the other one
// single numbers. A group of other axes gives the "rows" of tiles; the rest are loops.
typedef struct Product {
    Lower *lower;
    Value *value;
    Side rows_side, columns_side; // the operand with the column axis gives the vectors
    Group rows;                   // without axes: one row
    Group column_axes;            // the output's last axes, side by side in their operand; without axes: one column
    int columns;
    Group sum[MAX_RANK];
    int sum_count, inner; // the summed group of the innermost loop; -1: nothing is summed
    int64_t sum_size;
    // The form:
    TileSize size;
    bool dot;    // both operands have what is summed last: vectors run along that, and their lanes are added in the end
    bool packed; // each panel of columns is first copied into a local array
    int block;   // indices of the inner group that are summed at a time; 0: all
    int chunk;   // rows that are done together: a share of a thread
    int group;   // columns that are done together, when their tiles go over a copied block of rows; 0: a tile's
    bool single; // tiles of single numbers
    bool rows_first; // the loop over chunks of rows stands outside of that over columns
    bool shared;     // each thread takes its share of the rows, a chunk, through all columns (shares.c)
    bool costly;     // much is computed of each sum: a loop over those of a tile, not as many copies of that
    // Where the loops stand:
    LExpr *output[MAX_RANK]; // indices of all axes but the rows' and the columns'
    LExpr *first_column;     // of the tile
    LExpr *sum_index[MAX_RANK];
    LExpr *chunk_start, *row; // the first row of the chunk; that of the tile, counted from there
    LExpr *block_start, *k;   // of the inner group; counted from there
    LExpr *goes_on,
        *ends;            // is it another block than the first, is it the last one? NULL: each tile sees all of the sum
    int elements, padded; // columns of the tile, and with those that make up whole vectors
    LExpr *group_start;   // the first column of the group
    LExpr *column;        // where the tile starts in the panel and in the part
    Buffer *panel;        // [summed indices of a block, padded]; NULL: columns are loaded from their operand
    Buffer *lines;        // the same of the rows' operand: [summed indices of a block, rows of a chunk]
    Buffer *part;         // [rows of a chunk, padded], sums of the blocks before; NULL: there is one block
} Product;

bool is_column(const Product *product, int axis);
// Is the axis of the output a free axis of the rows' operand, but none of the rows?
bool is_outer_row_axis(const Product *product, int axis);
// Can vectors be loaded from the columns' operand as it is?
bool ends_with_columns(const Product *product);
// Product.padded for a tile of so many columns.
int padded_columns(const Product *product, int elements);

// product.c: the loops, from the outermost to the tiles. Columns that are done together.
int tile_width(const Product *product);
void emit_product(Product *product);

#endif
