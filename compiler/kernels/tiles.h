// Register tiles: a block of sums that stays in vector registers while a loop runs over what is summed. A tile has rows
// (pixels, rows of a matrix) and columns (vectors of channels); each step multiplies one number a row with one vector a
// column. In the C the sums are a small array, indexed by loops that the C compiler writes out:
//
//     f32x16 sum[6][4] = {0};
//     for (int k = 0; k < 288; k++) {
//         f32x16 w[4];
//         UNROLL for (int v = 0; v < 4; v++)
//             w[v] = f32x16_load(&kernel[k][16 * v]);
//         UNROLL for (int r = 0; r < 6; r++)
//             UNROLL for (int v = 0; v < 4; v++)
//                 sum[r][v] += x[i + r][k] * w[v];
//     }
#ifndef DLC_TILES_H
#define DLC_TILES_H

#include "loops.h"

enum { MAX_TILE_COLUMNS = 16, MAX_TILE_ROWS = 32 };

// A vector of `lanes` elements, `offset` elements from where its tile starts.
typedef struct Piece {
    int offset, lanes;
} Piece;

// Columns of equal width side by side: an array of sums.
typedef struct Strip {
    int columns, lanes;
    int live;          // lanes that stand for elements
    int offset, step;  // of the first column's elements; from there to the next column
    LVariable *sum;    // [rows][copies][columns], without the axes of length 1
    LVariable *factor; // of the current step: [copies][columns]
} Strip;

// Where a vector of a tile lies; what the loops over the tile stand at.
typedef struct Cell {
    LExpr *row, *copy;
    LExpr *offset; // of its elements
    int lanes;
    int live; // of the lanes: the first ones, which stand for elements
} Cell;

typedef LExpr *CellOperand(const void *context, Cell cell);
typedef void CellResult(const void *context, Cell cell, LExpr *sum);

// A tile may have several copies of its columns: one for each tap that a line of pixels slides along.
typedef struct Tile {
    int rows, copies, columns; // columns: vectors, of a copy
    bool dots;                 // a column is one element: the sum of the lanes of its vector
    Strip strip[MAX_TILE_COLUMNS];
    int strip_count;
    CellOperand *column; // of the current step
    const void *context;
} Tile;

// `count` items as tiles of at most `largest`: `wide` tiles of `size`, then `narrow` tiles of `size - 1`.
typedef struct Split {
    int size, wide, narrow;
} Split;
Split split_evenly(int count, int largest);

// Elements cut into vectors: whole ones first, then each next smaller power of two that fits. Returns their number.
int cut_pieces(int elements, int lanes, Piece *piece, int most);
int piece_count(int elements, int lanes);

// The best tile for so many rows and a line of so many elements.
typedef struct TileSize {
    int rows;    // at most
    int columns; // vectors at most; each of `lanes` elements, but in the tile that takes the rest
    double cost; // of one step for all rows and elements, in multiply-adds of vectors
} TileSize;
TileSize choose_tile(const Lower *lower, int rows, int elements);
// The same where loads take longer. Of a step, in multiply-adds of vectors: what a load takes that competes with others
// for the caches.
typedef struct LoadCost {
    double column, row;
} LoadCost;
extern const LoadCost CACHED; // as elsewhere
TileSize choose_tile_loading(const Lower *lower, int rows, int elements, LoadCost load);
// The same beside registers for constants that C compilers keep in them all the time, rather than the sums: where what
// runs over a tile is short, or much else is done in the same loops.
TileSize choose_tile_beside(const Lower *lower, int rows, int elements);
// The same where the columns come in so many copies.
TileSize choose_tile_copies(const Lower *lower, int rows, int elements, int copies);

// The same for a tile of dots (see tile_open_dots()), with one vector of all elements as columns: its cost is that of
// all `lines` lines of `length` numbers each that are summed, and of adding the lanes in the end.
TileSize choose_dots(const Lower *lower, int rows, int elements, int lines, int length);

// What was measured for the value in place of `model`, a choice of these functions, where that is a tile here.
TileSize tuned_tile(const Lower *lower, const Value *value, int rows, int elements, int copies, TileSize model);

// A tile of `rows` rows and the vectors of `elements` elements, in so many copies; declares its sums, which start as
// zero.
void tile_open(Lower *lower, Tile *tile, int rows, int elements, int copies);
// The same: elements that do not fill a vector, and would take several narrower ones, are one with
// lanes to spare. Factors and results have to be loaded and stored in part (Cell's `live`).
void tile_open_wide(Lower *lower, Tile *tile, int rows, int elements, int copies);
// The elements and those that such spare lanes would be.
int widened_elements(int elements, int lanes);
// A tile whose columns are elements, each the sum of the lanes of a vector; lanes 1: those sums.
void tile_open_dots(Lower *lower, Tile *tile, int rows, int columns, int lanes);
// Like tile_open() with sums loaded from a local array, where the tile starts at [row][column] and its next copy
// `copy_step` rows further on.
void tile_load(Lower *lower, Tile *tile, int rows, int elements, int copies, Buffer *from, LExpr *row, LExpr *column,
               int copy_step);
// The same as tile_open_wide().
void tile_load_wide(Lower *lower, Tile *tile, int rows, int elements, int copies, Buffer *from, LExpr *row,
                    LExpr *column, int copy_step);
// The same with the sums of an open tile.
void tile_reload(Lower *lower, const Tile *tile, Buffer *from, LExpr *row, LExpr *column, int copy_step);
void tile_store(Lower *lower, const Tile *tile, Buffer *to, LExpr *row, LExpr *column, int copy_step);

// One step: tile_columns() has the vectors of copies first..end - 1, then tile_rows() adds number (row) * vector for
// rows first..end - 1 and these copies. By column: each row has vectors of its own for the columns.
void tile_columns(Lower *lower, Tile *tile, int first, int end, CellOperand *column, const void *context);
typedef struct TileRows {
    int first, end;
    int first_copy, end_copy;
    bool by_column;
} TileRows;
void tile_rows(Lower *lower, const Tile *tile, TileRows rows, CellOperand *row, const void *context);
// Both for all rows and copies.
void tile_step(Lower *lower, Tile *tile, CellOperand *row, CellOperand *column, const void *context);

// Hands out all sums.
void tile_finish(Lower *lower, const Tile *tile, CellResult *result, const void *context);
// Adds the sums of a tile of the same shape; to elements, those of the lanes of its vectors.
void tile_add(Lower *lower, const Tile *tile, const Tile *other);

// A small array of vectors, for unrolled loops.
LVariable *declare_array(Lower *lower, const char *name, int lanes, Shape shape, bool zero);
// for (name = low; name < high; name++), written out by the C compiler.
LExpr *unrolled_loop(Lower *lower, const char *name, int low, int high);
// A constant that holds the value.
LExpr *named_value(Lower *lower, const char *name, LExpr *value);

// Consecutive elements of a stored value, or of a local array: a number where lanes is 1.
LExpr *load_piece(Lower *lower, Value *value, LExpr *const *index, int lanes);
LExpr *load_local(Buffer *buffer, LExpr *const *index, int lanes);
// The same for a cell, of which only the live lanes are elements.
LExpr *load_cell(Lower *lower, Value *value, LExpr *const *index, Cell cell);
LExpr *load_local_cell(Buffer *buffer, LExpr *const *index, Cell cell);

// Makes the outermost of the loops opened since `from` loops were open parallel, if the kernel is worth it: together
// with as many of those inside it as it takes to give every thread enough to do.
void share_among_threads(Lower *lower, int from);

// Bounds of indices: the smaller, the larger, floor(e / n) of an e that may be negative.
LExpr *index_minimum(LExpr *a, LExpr *b);
LExpr *index_maximum(LExpr *a, LExpr *b);
LExpr *index_floor_divide(LExpr *e, int64_t n);

#endif
