// What the two forms of the gradient for a convolution's kernel share (conv_kernel_grad.c), and what sums the pixels of
// a tile (conv_kernel_grad_tile.c).
#ifndef DLC_CONV_KERNEL_GRAD_H
#define DLC_CONV_KERNEL_GRAD_H

#include "tiles.h"

typedef struct Nest {
    Lower *lower;
    Value *value, *x, *dy;
    Window window;
    int rank;                              // of x and dy; axes before the last three are taken together as b
    int examples;                          // their number
    int groups, in_channels, out_channels; // of a group
    bool depthwise;                        // a channel is a group: then channels are counted through all groups
    TileSize size;
    // Where the loops stand:
    LExpr *group, *channel; // channel: the first output channel of the tile, in its group
    int elements;           // of the tile
    LExpr *from, *to;       // examples
    LExpr *top, *bottom;    // rows of dy
    int slide;              // taps of a row that a tile sums together; 1: just one
    int passes;             // taps outside the array of sums: none (0), by height (1), by height and width (2)
    bool apart;             // tiles of output channels, too
} Nest;

// A row of the kernel: element (ky, kx, c).
typedef struct Row {
    LExpr *ky, *kx, *c;
} Row;

// The rows of a tile: channels from `first` on of one tap; or, mixed, from number `first` on of all rows of the kernel.
typedef struct Rows {
    Row first;
    int number; // mixed: of the first; else -1
} Rows;

// ---- conv_kernel_grad_tile.c ----

// Row `r` of a tile.
Row row_of_tile(const Nest *nest, const Rows *rows, LExpr *r);
// The output channel that lies `offset` beyond the first one of the tile.
LExpr *output_channel(const Nest *nest, LExpr *offset);
// Adds to the sums of a tile what the examples nest->from..to - 1 give: with rows of one tap; of all taps of a kernel
// row, at stride 1; of several taps, of which some have nothing to add at the border of the image.
void sum_one_tap(const Nest *nest, Tile *tile, const Rows *rows);
void sum_sliding(const Nest *nest, Tile *tile, const Rows *rows);
void sum_many_taps(const Nest *nest, Tile *tile, const Rows *rows);

#endif
