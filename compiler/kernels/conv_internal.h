// What the forms of direct convolution share: conv.c goes through examples with a tile of channels, conv_panels.c
// through parts of a kernel that no cache keeps.
#ifndef DLC_CONV_INTERNAL_H
#define DLC_CONV_INTERNAL_H

#include "tiles.h"

// Along height or width: output out_step * q + out_first, for q = 0..count-1, sums taps t = 0..taps-1 of input
// in_step * q + in_tap * t + in_first, with kernel element kernel_step * t + kernel_first.
typedef struct Axis {
    int count, taps;
    int out_step, out_first;
    int in_step, in_tap, in_first, in_size;
    int kernel_step, kernel_first;
} Axis;

// What the outermost loops go over.
typedef enum Order { CHANNELS_FIRST, EXAMPLES_FIRST, LINES_FIRST } Order; // lines of examples

typedef struct Nest {
    Lower *lower;
    Value *value, *x, *kernel;
    int rank;                              // of value and x; axes before the last three are taken together as b
    int examples;                          // their number
    int groups, in_channels, out_channels; // of a group
    bool depthwise;                        // a channel is a group: then channels are counted through all groups
    bool by_example;                       // rows of tiles are examples, not pixels
    bool dots;                             // vectors run along the input channels: there are too few output channels
    int dot_lanes, dot_first, dot_end;     // of these vectors; of the channels that they take
    bool gradient;                         // for the input of the convolution `window`
    Window window;
    TileSize size;
    Order order;
    Buffer *packed; // the turned kernel, [taps * in channels, elements of the tile], with dots [taps * elements, in
                    // channels]; NULL: the kernel as it is stored
    // Where the loops stand:
    int shared_from;            // loops outside of those that threads share
    LExpr *b, *group, *channel; // channel: the first of the tile, in its group
    int elements;               // of the tile
    Axis axis[2];
    LExpr *y;
    // conv_panels.c, where a part of the kernel is done after the other:
    Buffer *panel;         // [channels of a block, elements of the tile]: the kernel at one tap; NULL: not so
    Buffer *sums;          // [pixels of some examples, elements of the tile]
    LExpr *tap[2], *start; // the tap; the block's first input channel
    LExpr *slice;          // the first of the examples whose sums are in the array
    int slice_examples;
} Nest;

typedef struct Position {
    LExpr *x;    // first pixel of the tile, or the one pixel if rows are examples
    int first;   // where `border`: the same as a number
    bool border; // some taps of some pixels lie in the padding
} Position;

// Emits what one example (by example: `rows` of them), one tile of channels or one phase holds.
typedef void Part(Nest *nest, int rows);

// ---- conv.c ----

// The index of an output element in the current line and tile of channels: of row `row` of the tile at q, a channel
// counted from the tile's first.
void conv_output_index(const Nest *nest, LExpr *q, LExpr *row, LExpr *channel, LExpr **index);
// The kernel's element at a tap: an input channel, an output channel counted from the tile's first.
void conv_kernel_index(const Nest *nest, LExpr *const *tap, LExpr *channel, LExpr *offset, LExpr **index);
// Calls `emit` for a convolution, or for each phase of a gradient.
void each_phase(Nest *nest, int rows, Part *emit);
// The tiles of a line.
void emit_line(Nest *nest, int rows);
// Adds what the tile's rows meet at the tap in one input channel. And do any meet the input there?
void emit_step(const Nest *nest, Tile *tile, Position at, LExpr *const *tap, LExpr *channel);
bool some_row_meets_input(const Nest *nest, const Tile *tile, Position at, const LExpr *tap);

// ---- conv_panels.c ----

// Is that the better form?
bool conv_uses_panels(const Nest *nest);
// All that a tile of channels has to do.
void emit_panels(Nest *nest, int rows);
void emit_tile_of_panel(const Nest *nest, Position at, int rows);

#endif
