// Tiles of images at the points of Winograd's algorithm (points.h), a strip at a time: a row of tiles of one example is
// transformed first along the columns of the image, into lines, then along these lines. A column is shared by the tiles
// that overlap there, and what lies outside the image is a zero of the lines.
#ifndef DLC_STRIPS_H
#define DLC_STRIPS_H

#include "points.h"
#include "tiles.h"

// Where the loops stand.
typedef struct Strips {
    Lower *lower;
    Transform transform;
    int rank;           // of the images; axes before the last three are taken together
    int tiles[2];       // of an example, along height and width
    int rows, examples; // of a block: so many strips of so many examples
    int count;          // tiles of a block
    int pitch; // rows of `points` from one point to the next: odd, or equal tiles of all points would share a cache
               // line
    LExpr *top, *strip; // the block's first strip; the strip in the block
} Strips;

// An image on its way to the points.
typedef struct Side {
    const Strips *strips;
    Value *value;
    const double (*matrix)[MAX_POINTS]; // into the points
    int taken;                          // pixels of a tile, in each direction
    int pad[2];                         // zeros above and to the left of the image
    LExpr *first;                       // of so many channels
    int channels;
    int rows;       // of points at a time: n, or a pair at most
    LExpr *turn;    // in a loop over pairs of rows of points: which one's turn it is, pair_at() says; NULL: all at once
    Buffer *lines;  // [rows of points, width, channels]
    Buffer *points; // [rows of points * n * pitch, channels]; NULL: they are what the kernel computes
} Side;

typedef void Vector(void *context, LExpr *const *at, LExpr *channel, int lanes);
// Calls `emit` for whole vectors of channels, in a loop, and for the narrower ones that take the rest.
void for_vectors(Lower *lower, int channels, Vector *emit, void *context, LExpr *const *at);

// Declares the arrays, and clears what of the lines lies beside the image. points NULL: Side.points is NULL.
void side_open(Side *side, const char *lines, const char *points);
// The strip of an example; `row`: which strip of the block, counted through its examples, or of all of them.
void side_transform(Side *side, LExpr *example, LExpr *row);
// Stores zeros in columns of all of the first `count` lines of a local array [lines, columns, channels].
void clear_columns(Lower *lower, Buffer *array, int count, int from, int to);

// Pairs of rows of points are taken in this order: 0 and infinity last, which do not reach all three taps. And how many
// rows a turn has.
int pair_at(const Transform *transform, int turn);
LExpr *rows_at(const Transform *transform, LExpr *turn);

// The tile for the products, beside the registers in which C compilers keep the transforms' constants all the time.
TileSize choose_product_tile(const Lower *lower, const Value *value, int rows, int elements);

int largest_divisor(int count, int most);

#endif
