// What the files of scalar functions share.
//
// A row says: name and number of arguments; what types it takes; how C spells it (an infix operator, or a function for
// float, double and int32_t), with the definition of what the C library lacks; how constants fold; the gradient as
// graph; the cost in FLOPs; samples for the tests; one line of documentation.
//
// Gradient rules are given dy and return what argument `which` receives. They use the output (`value`) instead of the
// arguments where that is cheaper: then only the output has to be kept for the backward pass.
// At points without a derivative: abs has 0 at 0, so has the sign of it; `max(x, y)` and `min(x, y)` pass the gradient
// to x only where it is strictly the larger (smaller) one and to y elsewhere, so max(x, 0) has 0 at 0; floor, ceil,
// round, sign and comparisons have none.
#ifndef DLC_SCALAR_H
#define DLC_SCALAR_H

#include "graph.h"

// Tables of rows; the last row has no name.
extern const ScalarFunction scalar_arithmetic[]; // scalar_arithmetic.c
extern const ScalarFunction scalar_functions[];  // scalar_functions.c
extern const ScalarFunction scalar_logic[];      // scalar_logic.c

// What gradient rules are made of.
Value *real_number(Graph *g, double value);
Value *product(Graph *g, Value *x, Value *y);
Value *only_where(Graph *g, Value *condition, Value *dy); // dy where the condition holds, 0 elsewhere
Value *except_where(Graph *g, Value *condition, Value *dy);

#endif
