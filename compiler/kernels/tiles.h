// Register tiles: a block of sums that stays in vector registers while a loop runs over what is summed. A tile has rows
// (pixels, rows of a matrix) and columns (vectors of channels); each step multiplies one number a row with one vector a
// column. All its statements are written out, each sum a variable of its own.
#ifndef DLC_TILES_H
#define DLC_TILES_H

#include "loops.h"

enum { MAX_TILE_COLUMNS = 16, MAX_TILE_ROWS = 32 };

// A vector of `lanes` elements, `offset` elements from where its tile starts; of a tile with several copies of the
// same elements (one for each tap that a line of pixels slides along), in that one.
typedef struct Piece {
    int offset, lanes, copy;
} Piece;

typedef struct Tile {
    int rows, columns;
    Piece piece[MAX_TILE_COLUMNS];
    LVariable *sum[MAX_TILE_ROWS][MAX_TILE_COLUMNS];
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
// The same where the columns come in so many copies.
TileSize choose_tile_copies(const Lower *lower, int rows, int elements, int copies);

// A tile of `rows` rows and the vectors of `elements` elements; declares its sums, which start as zero.
void tile_open(Lower *lower, Tile *tile, int rows, int elements);
// The same with so many copies of the columns.
void tile_open_copies(Lower *lower, Tile *tile, int rows, int elements, int copies);
// The same with sums loaded from a local array, where the tile starts at [row][column] and its next copy `copy_step`
// rows further on.
void tile_load(Lower *lower, Tile *tile, int rows, int elements, int copies, Buffer *from, LExpr *row, LExpr *column,
               int copy_step);
void tile_store(Lower *lower, const Tile *tile, Buffer *to, LExpr *row, LExpr *column, int copy_step);

// One step: sum[row][column] += row[row] * column[column]. A row or column that is NULL is left out. Rows are numbers,
// or vectors of their own for each column (`by_column`: row[row * columns + column]).
void tile_step(Lower *lower, Tile *tile, LExpr **row, LExpr **column, bool by_column);

// Consecutive elements of a stored value: a number where lanes is 1.
LExpr *load_piece(Lower *lower, Value *value, LExpr *const *index, int lanes);
// The same of a local array.
LExpr *load_local(Buffer *buffer, LExpr *const *index, int lanes);

// Makes the outermost of the loops opened since `from` loops were open parallel, if the kernel is worth it: together
// with as many of those inside it as it takes to give every thread enough to do.
void share_among_threads(Lower *lower, int from);

// Bounds of indices: the smaller, the larger, floor(e / n) of an e that may be negative.
LExpr *index_minimum(LExpr *a, LExpr *b);
LExpr *index_maximum(LExpr *a, LExpr *b);
LExpr *index_floor_divide(LExpr *e, int64_t n);

#endif
