// 2-D windows over [..., height, width, channels]: what convolution and pooling have in common.
#ifndef DLC_WINDOW_SUPPORT_H
#define DLC_WINDOW_SUPPORT_H

#include "elaborate.h"
#include "loops.h"

// Number of input elements that the window spans along axis 0 (height) or 1 (width): dilation * (size - 1) + 1.
int window_extent(const Window *window, int axis);
// Number of positions of the window along an axis of `input` elements; less than 1 if it does not fit once.
int window_positions(const Window *window, int axis, int input);
// [..., height, width] of the input becomes the number of positions; the last axis becomes `channels`.
Shape window_output_shape(const Window *window, Shape input, int channels);

// Number of products of an element of the window with an element of the image `x`, for one channel: over all positions,
// padding left out.
int64_t window_products(const Window *window, Shape x);

// Input coordinate of element `offset` of the window at `position`: may lie in the padding.
LExpr *window_input(const Window *window, int axis, LExpr *position, LExpr *offset);
// The position of which `input` is element `offset`. Sets *exists to the condition under which there is one among
// `positions`; the result means something only then.
LExpr *window_position(const Window *window, int axis, int positions, LExpr *input, LExpr *offset, LExpr **exists);
// lower_at(), or `outside` where the condition does not hold.
LExpr *window_element(Lower *lower, Value *value, LExpr *const *index, LExpr *inside, LExpr *outside);

// One number, or one for each of height and width; at least 1. False after an error.
bool window_argument_sizes(Call *call, int which, const char *what, int sizes[2]);
// One number, or for each of height and width one number or [before, after].
bool window_argument_padding(Call *call, int which, Window *window);
// The window's size is the kernel's [height, width, ...]; checks that it fits into x. The error is at `which`.
bool window_check_fit(Call *call, int which, const char *what, const Window *window, Shape x);

// The gradient of convolution for its input. With strides 1 it is itself a convolution: of dy with the kernel turned
// round and its channels exchanged. `shape` is the input's.
Value *window_input_gradient(Graph *graph, Value *dy, Value *kernel, Window window, Shape shape);
// The kernel [kh, kw, in / groups, out] of a convolution as [kh, kw, out / groups, in], and back.
Value *window_exchange_channels(Graph *graph, Value *kernel, int groups);

#endif
