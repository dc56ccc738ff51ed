// The scalar functions with truth values, comparisons and selection, and those that change the type.
// Requires: nothing. Provides: rows of the table of scalar functions; scalar.h says what a row and its rules are.
// Invalidates: nothing.
#include "scalar.h"

#include <math.h>

// ---- folding ------------------------------------------------------------------------------------

static double fold_less(const double *x)
{
    return x[0] < x[1];
}

static double fold_less_equal(const double *x)
{
    return x[0] <= x[1];
}

static double fold_greater(const double *x)
{
    return x[0] > x[1];
}

static double fold_greater_equal(const double *x)
{
    return x[0] >= x[1];
}

static double fold_equal(const double *x)
{
    return x[0] == x[1];
}

static double fold_not_equal(const double *x)
{
    return x[0] != x[1];
}

static double fold_and(const double *x)
{
    return x[0] && x[1];
}

static double fold_or(const double *x)
{
    return x[0] || x[1];
}

static double fold_not(const double *x)
{
    return !x[0];
}

static double fold_select(const double *x)
{
    return x[0] ? x[1] : x[2];
}

static double fold_to_real(const double *x)
{
    return x[0];
}

static double fold_to_int(const double *x)
{
    return trunc(x[0]);
}

// ---- gradients ----------------------------------------------------------------------------------

static Value *select_gradient(Graph *g, Value *value, Value *dy, int which)
{
    if (which == 0)
        return NULL;
    return which == 1 ? only_where(g, value->input[0], dy) : except_where(g, value->input[0], dy);
}

// ---- the rows -----------------------------------------------------------------------------------

const ScalarFunction scalar_logic[] = {
    {.name = "less",
     .arity = 2,
     .type = SCALAR_COMPARE,
     .infix = "<",
     .fold = fold_less,
     .cost = 1,
     .samples = (const char *const[]){"x: [3, 4], y: [3, 4] => to_real(x < y)",
                                      "x: int(3) [20], y: int(3) [20] => to_real(x < y)", NULL},
     .summary = "x < y"},
    {.name = "less_equal",
     .arity = 2,
     .type = SCALAR_COMPARE,
     .infix = "<=",
     .fold = fold_less_equal,
     .cost = 1,
     .samples = (const char *const[]){"x: [3, 4], y: [3, 4] => to_real(x <= y)",
                                      "x: int(3) [20], y: int(3) [20] => to_real(x <= y)", NULL},
     .summary = "x <= y"},
    {.name = "greater",
     .arity = 2,
     .type = SCALAR_COMPARE,
     .infix = ">",
     .fold = fold_greater,
     .cost = 1,
     .samples = (const char *const[]){"x: [3, 4], y: [3, 4] => to_real(x > y)",
                                      "x: int(3) [20], y: int(3) [20] => to_real(x > y)", NULL},
     .summary = "x > y"},
    {.name = "greater_equal",
     .arity = 2,
     .type = SCALAR_COMPARE,
     .infix = ">=",
     .fold = fold_greater_equal,
     .cost = 1,
     .samples = (const char *const[]){"x: [3, 4], y: [3, 4] => to_real(x >= y)",
                                      "x: int(3) [20], y: int(3) [20] => to_real(x >= y)", NULL},
     .summary = "x >= y"},
    {.name = "equal",
     .arity = 2,
     .type = SCALAR_COMPARE,
     .infix = "==",
     .fold = fold_equal,
     .cost = 1,
     .samples = (const char *const[]){"x: [3, 4], y: [3, 4] => to_real(x == y)",
                                      "x: int(3) [20], y: int(3) [20] => to_real(x == y)", NULL},
     .summary = "x == y"},
    {.name = "not_equal",
     .arity = 2,
     .type = SCALAR_COMPARE,
     .infix = "!=",
     .fold = fold_not_equal,
     .cost = 1,
     .samples = (const char *const[]){"x: [3, 4], y: [3, 4] => to_real(x != y)",
                                      "x: int(3) [20], y: int(3) [20] => to_real(x != y)", NULL},
     .summary = "x != y"},
    {.name = "and",
     .arity = 2,
     .type = SCALAR_LOGIC,
     .infix = "&&",
     .fold = fold_and,
     .cost = 1,
     .samples = (const char *const[]){"x: [20], y: [20] => to_real(x > 0 and y > 0)", NULL},
     .summary = "both hold"},
    {.name = "or",
     .arity = 2,
     .type = SCALAR_LOGIC,
     .infix = "||",
     .fold = fold_or,
     .cost = 1,
     .samples = (const char *const[]){"x: [20], y: [20] => to_real(x > 0 or y > 0)", NULL},
     .summary = "one of them holds"},
    {.name = "not",
     .arity = 1,
     .type = SCALAR_LOGIC,
     .infix = "!",
     .fold = fold_not,
     .cost = 1,
     .samples = (const char *const[]){"x: [20] => to_real(not (x > 0))", NULL},
     .summary = "does not hold"},
    {.name = "select",
     .arity = 3,
     .type = SCALAR_SELECT,
     .fold = fold_select,
     .gradient = select_gradient,
     .cost = 1,
     .samples = (const char *const[]){"c: [3, 4], x: [3, 4], y: [3, 4] => select(c > 0, x, y)",
                                      "c: [3, 4], x: [4] => select(c > 0, x, 0.5)", NULL},
     .summary = "x where c holds, else y"},
    {.name = "to_real",
     .arity = 1,
     .type = SCALAR_TO_REAL,
     .fold = fold_to_real,
     .cost = 1,
     .samples = (const char *const[]){"x: int(9) [7] => to_real(x)", "x: [7] => to_real(x > 0)", NULL},
     .summary = "an int or bool as a real; true is 1"},
    {.name = "to_int",
     .arity = 1,
     .type = SCALAR_TO_INT,
     .fold = fold_to_int,
     .cost = 1,
     .samples = (const char *const[]){"x: [7] => to_real(to_int(3 * x))", "x: [7] => to_real(to_int(x > 0))", NULL},
     .summary = "a real rounded towards 0, or a bool, as an int"},
    {.name = NULL},
};
