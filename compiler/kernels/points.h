// Winograd's transforms: 3 x 3 convolution as multiplication of polynomials. A tile of m x m pixels is evaluated at
// n x n points, n = m + 2; docs/internals.md says which, and how exact that is. In each direction
//
//     y = a ((g k) * (b x))    the m results of n inputs x with 3 taps k, multiplied point by point
//     k' = g' ((a' y') * (b x))    what the taps receive from y', the gradient for y
//     x' = b' ((g k) * (a' y'))    what the inputs receive
//
// so that three matrices and their transposes serve all of them.
#ifndef DLC_POINTS_H
#define DLC_POINTS_H

#include "loops.h"

enum { MAX_POINTS = 6 };

typedef struct Transform {
    int m, n;
    double b[MAX_POINTS][MAX_POINTS], g[MAX_POINTS][MAX_POINTS], a[MAX_POINTS][MAX_POINTS]; // a: transposed
} Transform;
Transform transform_of(int n);
Transform transform_of_kernel(Shape kernel); // that is transformed: [n * n, channels, filters]

// Values as a small array, value(i) for i = 0..count - 1 by an unrolled loop; `element` gets its elements.
typedef LExpr *Indexed(const void *context, LExpr *i);
void gather_values(Lower *lower, const char *name, int count, int lanes, Indexed *value, const void *context,
                   LExpr **element);
// Sets elements [0..count - 1][at] of an array; the elements [at][0..count - 1].
void set_column(Lower *lower, LVariable *array, LExpr *at, int count, LExpr *const *value);
void get_row(LVariable *array, LExpr *at, int count, LExpr **value);
// A comment in the kernel: which algorithm, which points.
void describe_points(Lower *lower, const Transform *transform);

// The points come in pairs: 0 with infinity, p with -p. Pair `pair` is points point_of(n, pair, 0) and (n, pair, 1). If
// n is odd, 0 is not among them: the first pair is infinity alone.
int point_pairs(int n);
int pair_size(int n, int pair);
int point_of(int n, int pair, int which);
// matrix * x at one pair of points, at all n of them: x has `count` elements, as many as a row of the matrix.
void to_pair(Lower *lower, int n, const double (*matrix)[MAX_POINTS], int count, LExpr *const *x, int pair,
             LExpr **result);
void to_points(Lower *lower, int n, const double (*matrix)[MAX_POINTS], int count, LExpr *const *x, LExpr **result);
// The transposed rule: matrix' * x has `count` elements; what one pair adds to it (NULL: nothing), and all of them.
void from_pair(Lower *lower, int n, const double (*matrix)[MAX_POINTS], int count, LExpr *const *x, int pair,
               LExpr **result);
void from_points(Lower *lower, int n, const double (*matrix)[MAX_POINTS], int count, LExpr *const *x, LExpr **result);

#endif
