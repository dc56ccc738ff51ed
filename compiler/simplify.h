// What the files of the simplify pass share: questions about values, and the rules that are not in simplify.c.
#ifndef DLC_SIMPLIFY_H
#define DLC_SIMPLIFY_H

#include "graph.h"

// ---- simplify_support.c: what rules ask about values ----------------------------------------------
bool is_map(const Value *value, const char *function);
// The same number in all elements?
bool is_splat(const Value *value, double *number);
bool is_number(const Value *value, double number);
bool is_any_number(const Value *value);
// A value that repeats something other than a constant.
bool is_repeated(const Value *value);
// Axes along which a broadcast does not repeat, as a mask.
unsigned kept_axes(const Value *broadcast);
Shape shape_of_axes(Shape shape, unsigned axes);
// Number of the axes in the mask before `axis`: where it ends up when only those are left.
int rank_in(unsigned axes, int axis);
// The input of a broadcast, repeated to the axes `axes` of its shape only (which include the kept ones).
Value *broadcast_to_axes(Graph *g, const Value *broadcast, unsigned axes);
// The inverse: `value`, which has only the axes `axes` of `shape`, repeated to all of it.
Value *broadcast_from_axes(Graph *g, Value *value, Shape shape, unsigned axes);
// Nothing else needs it, so that rewriting its only user makes it go away.
bool is_used_once(const Value *value);

// ---- simplify_sums.c: rules for reductions --------------------------------------------------------
// Each gets a reduction over simple inputs and returns what it equals, or NULL.
Value *reduce_of_ones(Graph *g, Value *v);
Value *reduce_of_broadcast(Graph *g, Value *v);
Value *reduce_twice(Graph *g, Value *v);
Value *reduce_of_transpose(Graph *g, Value *v);
Value *reduce_all_of_reshape(Graph *g, Value *v);
Value *sum_of_scaled(Graph *g, Value *v);
Value *sum_of_negated(Graph *g, Value *v);
Value *sum_of_nested_factor(Graph *g, Value *v);
Value *sum_in_stages(Graph *g, Value *v);
Value *sum_of_centred(Graph *g, Value *v);
Value *squares_around_mean(Graph *g, Value *v);

#endif
