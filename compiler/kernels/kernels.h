// Fast lowerings of the heavy ops. Each emits the loops that compute kernel->anchor == value as register tiles for
// lower->lanes and lower->registers; the ops' `reference` forms say what is computed. Tiles are handed to
// lower_finish() as they are complete, so that what follows in the kernel is computed on registers.
#ifndef DLC_KERNELS_H
#define DLC_KERNELS_H

#include "loops.h"

void lower_contract(Lower *lower, Value *value);         // contract.c
void lower_conv(Lower *lower, Value *value);             // conv.c
void lower_conv_input_grad(Lower *lower, Value *value);  // conv.c
void lower_conv_kernel_grad(Lower *lower, Value *value); // conv_kernel_grad.c
// Are taps and channels so few that tiles mix them, and read dy about once?
bool conv_kernel_grad_has_few_rows(const Value *value);
void lower_winograd(Lower *lower, Value *value);        // winograd.c
void lower_winograd_spread(Lower *lower, Value *value); // winograd.c
// The same in steps that are kernels of their own, with a contraction between them, and the gradient's last one.
void lower_winograd_tiles(Lower *lower, Value *value); // winograd.c
void lower_winograd_image(Lower *lower, Value *value); // winograd.c
void lower_winograd_taps(Lower *lower, Value *value);  // winograd.c
// Do the output of an image x and its tiles find room on the stack?
bool winograd_spread_fits(Shape x, int filters, int m);
// Does the output alone?
bool winograd_image_fits(Shape x, int filters, int m);
void lower_winograd_kernel(Lower *lower, Value *value); // winograd.c
// Is this kernel a transposed one that lower_winograd_kernel() turns itself, so that it need not be stored?
bool winograd_kernel_turns(const Value *kernel, int lanes);
void lower_winograd_kernel_grad(Lower *lower, Value *value); // winograd_kernel_grad.c
// The pixels of dy along a tile: those that take the fewest products.
int winograd_kernel_grad_pixels(const Value *value);
// Do a row of tiles and the sums for a few channels of the kernel find room on the stack?
bool winograd_kernel_grad_fits(const Value *value, int lanes);
void lower_pool(Lower *lower, Value *value);        // pool.c
void lower_pool_grad(Lower *lower, Value *value);   // pool.c
void lower_unpool(Lower *lower, Value *value);      // pool.c
void lower_scatter_add(Lower *lower, Value *value); // scatter_add.c

#endif
