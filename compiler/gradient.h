// What the two halves of the gradient pass share: gradient.c walks a graph, scan_gradient.c the steps of a scan.
#ifndef DLC_GRADIENT_H
#define DLC_GRADIENT_H

#include "graph.h"

enum { NEEDS_GRADIENT_LEAF = 1, DEPENDS_ON_PARAMETER = 2 }; // Value.mark

// Marks a value that depends on a parameter through its inputs.
void gradient_mark(Value *value);
// The backward values of the first `count` values of `forward`, added to `graph`, from the last value to the first:
// adjoint[id] is what is known of that value's, and gets what its users contribute.
void gradient_walk(Graph *graph, Graph *forward, Value **adjoint, int count);
// The backward scan: from the adjoints of the scan's results, by number of the store, those of its inputs; NULL: none.
void scan_gradient(Graph *graph, Graph *forward, Value *scan, Value *const *of_result, int result_count,
                   Value **of_input);

#endif
