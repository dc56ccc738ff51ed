// What the files of the simplify pass share: questions about values, and the tables of its rules.
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

// ---- the rules ------------------------------------------------------------------------------------
// A rule gets a value whose inputs are simple already and returns what it equals (built in the draft graph), or NULL if
// it does not apply.
typedef struct Rule {
    const Op *op;
    const char *function; // narrows a rule for maps; NULL: any
    Value *(*apply)(Graph *g, Value *v);
} Rule;

// In the order in which they are tried; a rule without an op ends each table.
extern const Rule map_rules[];   // simplify_maps.c
extern const Rule shape_rules[]; // simplify_shapes.c
extern const Rule sum_rules[];   // simplify_sums.c
extern const Rule conv_rules[];  // simplify_conv.c

#endif
