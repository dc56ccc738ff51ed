// What the parts of a contraction's lowering share: product.c has the loops around, product_tile.c sums and tiles,
// product_copy.c copies of operands, ahead.c prefetches.
#ifndef DLC_PRODUCT_INTERNAL_H
#define DLC_PRODUCT_INTERNAL_H

#include "product.h"

// ---- product_tile.c: operands ----

// Index of an operand for the output element `output` and the current position in the sum.
void operand_index(const Product *product, const Side *side, LExpr *const *output, LExpr **index);
// Index of the output element at a row and a column counted from those of the tile.
void element_output(const Product *product, LExpr *row, LExpr *column, LExpr **output);
// So many elements of an operand, for that output element.
LExpr *operand(const Product *product, const Side *side, LExpr *row, LExpr *column, int lanes);
// The same for the cell of a tile, from the copy if there is one; `context`: the Product.
LExpr *row_operand(const void *context, Cell cell);
LExpr *column_operand(const void *context, Cell cell);
// Sets the index in a summed group; in the innermost one, counted from the start of the block.
void set_sum(Product *product, int which, LExpr *index);
void set_k(Product *product, LExpr *k);
// Opens loops over all summed groups but the innermost.
void outer_sum_loops(Product *product);
// Length of the block that the loops stand at: less than others only in the last one.
LExpr *block_length(const Product *product);
// The position in the sum counted from where the copies start; that of a column in them.
LExpr *panel_row(const Product *product);
LExpr *in_panel(const Product *product, LExpr *offset);

// ---- product_tile.c: sums ----

// The columns first..end - 1 as vectors: `body` gets the offset and the lanes of each, in a loop where there are
// several alike.
typedef void PieceBody(Product *product, LExpr *offset, int lanes, const void *context);
void each_piece(Product *product, int first, int end, PieceBody *body, const void *context);
// The tiles of so many rows.
void emit_rows(Product *product, int rows);
// Finishes the elements of a line of sums that wait in a local array.
void finish_line(Product *product, Buffer *sums, LExpr *line);

// ---- product_copy.c ----

// Stores zeros in a row of a copy, in the columns from `first` on.
void store_zeros(Product *product, Buffer *to, LExpr *row, int first);
// Copies the tile's columns to a new panel, for all that is summed or a block of it; to the panel that there is.
void pack_panel(Product *product);
void copy_panel(Product *product);
// Length of a copied line of so many elements.
int copied_line(const Product *product, int elements);
// Copies so many rows to new lines.
void copy_lines(Product *product, int rows);

// ---- triangle.c ----

// The rows' operand, where it is zero but for what is summed up to the row's own index, or from that on.
typedef enum Triangle { TRIANGLE_NONE, TRIANGLE_LOWER, TRIANGLE_UPPER } Triangle;
Triangle find_triangle(const Product *product);

// ---- ahead.c: what the product brings nearer while it multiplies ----

// Of the loop around the kernel: what the next step reads of sequences, in slots of one step.
enum { MAX_AHEAD = 8 };
typedef struct Ahead {
    Buffer *slot;
    int rows; // from a step's slot to the next step's
} Ahead;

typedef struct Nearer {
    Ahead next[MAX_AHEAD];
    Buffer *following[MAX_AHEAD]; // loaded and stored once the sums are known
    int next_count, following_count;
    bool rows;       // what the next tile reads of the rows' operand
    bool block;      // what the next block takes of both, in a group whose columns are not copied
    LExpr *next_row; // NULL, or the row of the loop around the kernels whose part of the columns' operand is read next
} Nearer;

// What there is to bring nearer during a sum of so many steps.
Nearer find_nearer(const Product *product, const Tile *tile, int steps);
// The sum in turns of a few steps; each brings some of it nearer.
void emit_sum_with_ahead(Product *product, Tile *tile, const Nearer *nearer, int steps);
// What follows a sum over several groups of axes, in the loops around the innermost one.
void prefetch_in_turns(Product *product, const Tile *tile);
// All of that before a sum whose length differs from tile to tile.
void prefetch_before(Product *product, const Tile *tile, const Nearer *nearer);
// The number of the next row of a loop over rows, if its part of the columns' operand is to be asked for; else NULL. At
// this step of the sum.
LExpr *declare_next_row(const Product *product);
void prefetch_next_row(const Product *product, LExpr *row);
// Is this a tile that goes on in every turn of a loop around it, and loads its operands where they are?
bool has_next_turn(const Product *product);
// Brings nearer what that turn reads at this step.
void prefetch_next_turn(Product *product);

#endif
