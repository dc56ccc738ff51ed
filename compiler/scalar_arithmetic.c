// The scalar functions that are operators of numbers, and the like: sums, products, quotients, signs, extremes, powers.
// Requires: nothing. Provides: rows of the table of scalar functions; scalar.h says what a row and its rules are.
// Invalidates: nothing.
#include "scalar.h"

#include <math.h>

// ---- folding ------------------------------------------------------------------------------------

static double fold_add(const double *x)
{
    return x[0] + x[1];
}

static double fold_sub(const double *x)
{
    return x[0] - x[1];
}

static double fold_mul(const double *x)
{
    return x[0] * x[1];
}

static double fold_div(const double *x)
{
    return x[0] / x[1];
}

static double fold_floordiv(const double *x)
{
    return floor(x[0] / x[1]);
}

static double fold_mod(const double *x)
{
    return x[0] - x[1] * floor(x[0] / x[1]);
}

static double fold_neg(const double *x)
{
    return -x[0];
}

static double fold_abs(const double *x)
{
    return fabs(x[0]);
}

static double fold_sign(const double *x)
{
    return (x[0] > 0) - (x[0] < 0);
}

static double fold_min(const double *x)
{
    return x[0] > x[1] ? x[1] : x[0];
}

static double fold_max(const double *x)
{
    return x[0] < x[1] ? x[1] : x[0];
}

static double fold_pow(const double *x)
{
    return pow(x[0], x[1]);
}

// ---- gradients ----------------------------------------------------------------------------------

static Value *add_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)g, (void)value, (void)which;
    return dy;
}

static Value *sub_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)value;
    return which == 0 ? dy : graph_unary(g, "neg", dy);
}

static Value *mul_gradient(Graph *g, Value *value, Value *dy, int which)
{
    return product(g, dy, value->input[1 - which]);
}

static Value *div_gradient(Graph *g, Value *value, Value *dy, int which)
{
    Value *quotient = graph_binary(g, "div", dy, value->input[1]);
    return which == 0 ? quotient : graph_unary(g, "neg", product(g, quotient, value));
}

static Value *neg_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)value, (void)which;
    return graph_unary(g, "neg", dy);
}

static Value *abs_gradient(Graph *g, Value *value, Value *dy, int which)
{
    return product(g, dy, graph_unary(g, "sign", value->input[which]));
}

// max(x, y) > y just where x > y: the test needs the output, not x.
static Value *max_gradient(Graph *g, Value *value, Value *dy, int which)
{
    Value *first = graph_binary(g, "greater", value, value->input[1]);
    return which == 0 ? only_where(g, first, dy) : except_where(g, first, dy);
}

static Value *min_gradient(Graph *g, Value *value, Value *dy, int which)
{
    Value *first = graph_binary(g, "less", value, value->input[1]);
    return which == 0 ? only_where(g, first, dy) : except_where(g, first, dy);
}

// d x^p / dx = p x^(p-1), 0 for p = 0 even at x = 0; d x^p / dp = x^p log x, 0 at x = 0 for p >= 0.
static Value *pow_gradient(Graph *g, Value *value, Value *dy, int which)
{
    Value *x = value->input[0], *p = value->input[1];
    if (which == 0) {
        Value *less_one = graph_binary(g, "pow", x, graph_binary(g, "sub", p, real_number(g, 1)));
        return except_where(g, graph_binary(g, "equal", p, real_number(g, 0)), product(g, dy, product(g, p, less_one)));
    }
    Value *flat = graph_binary(g, "and", graph_binary(g, "equal", x, real_number(g, 0)),
                               graph_binary(g, "greater_equal", p, real_number(g, 0)));
    return except_where(g, flat, product(g, dy, product(g, value, graph_unary(g, "log", x))));
}

// ---- C for what libm lacks ----------------------------------------------------------------------

// max and min are one instruction each, so that a NaN in x is passed on (as in max(x, 0)) but one in y is not.
static const char max_c[] = "static inline %R max_real(%R x, %R y)\n"
                            "{\n"
                            "    return x < y ? y : x;\n"
                            "}\n";
static const char min_c[] = "static inline %R min_real(%R x, %R y)\n"
                            "{\n"
                            "    return x > y ? y : x;\n"
                            "}\n";
static const char max_int_c[] = "static inline int32_t max_int(int32_t x, int32_t y)\n"
                                "{\n"
                                "    return x < y ? y : x;\n"
                                "}\n";
static const char min_int_c[] = "static inline int32_t min_int(int32_t x, int32_t y)\n"
                                "{\n"
                                "    return x > y ? y : x;\n"
                                "}\n";
static const char sign_c[] = "static inline %R sign(%R x)\n"
                             "{\n"
                             "    return (%R)((x > 0) - (x < 0));\n"
                             "}\n";
static const char sign_int_c[] = "static inline int32_t sign_int(int32_t x)\n"
                                 "{\n"
                                 "    return (x > 0) - (x < 0);\n"
                                 "}\n";
static const char floordiv_c[] = "// The quotient rounded down.\n"
                                 "static inline int32_t floor_divide(int32_t x, int32_t y)\n"
                                 "{\n"
                                 "    return x / y - (x % y != 0 && (x < 0) != (y < 0));\n"
                                 "}\n";
static const char mod_c[] = "// The remainder of the quotient rounded down: it has the sign of y.\n"
                            "static inline int32_t floor_modulo(int32_t x, int32_t y)\n"
                            "{\n"
                            "    int32_t r = x % y;\n"
                            "    return r != 0 && (r < 0) != (y < 0) ? r + y : r;\n"
                            "}\n";

// ---- the rows -----------------------------------------------------------------------------------

const ScalarFunction scalar_arithmetic[] = {
    {.name = "add",
     .arity = 2,
     .type = SCALAR_SAME,
     .infix = "+",
     .fold = fold_add,
     .gradient = add_gradient,
     .cost = 1,
     .samples = (const char *const[]){"x: [3, 4], y: [3, 4] => x + y", "x: [2, 3, 4], y: [3, 1] => x + y",
                                      "x: int(9) [7], y: int(9) [7] => x + y", NULL},
     .summary = "x + y"},
    {.name = "sub",
     .arity = 2,
     .type = SCALAR_SAME,
     .infix = "-",
     .fold = fold_sub,
     .gradient = sub_gradient,
     .cost = 1,
     .samples = (const char *const[]){"x: [3, 4], y: [3, 4] => x - y", "x: [4], y: [3, 1] => x - y", NULL},
     .summary = "x - y"},
    {.name = "mul",
     .arity = 2,
     .type = SCALAR_SAME,
     .infix = "*",
     .fold = fold_mul,
     .gradient = mul_gradient,
     .cost = 1,
     .samples = (const char *const[]){"x: [3, 4], y: [3, 4] => x * y", "x: [3, 4], y: [1] => x * y", NULL},
     .summary = "x * y"},
    {.name = "div",
     .arity = 2,
     .type = SCALAR_REAL,
     .infix = "/",
     .fold = fold_div,
     .gradient = div_gradient,
     .cost = 4,
     .samples =
         (const char *const[]){"x: [3, 4], y: positive [3, 4] => x / y", "x: [3, 4], y: positive [4] => x / y", NULL},
     .summary = "x / y"},
    {.name = "floordiv",
     .arity = 2,
     .type = SCALAR_INT,
     .i32 = "floor_divide",
     .i32_helper = floordiv_c,
     .fold = fold_floordiv,
     .cost = 20,
     .samples = (const char *const[]){"x: int(50) [20], y: int(7) [20] => (x - 25) // (y + 1)",
                                      "x: int(50) [20], y: int(7) [20] => (x - 25) // (y - 8)", NULL},
     .summary = "x // y of ints, rounded down"},
    {.name = "mod",
     .arity = 2,
     .type = SCALAR_INT,
     .i32 = "floor_modulo",
     .i32_helper = mod_c,
     .fold = fold_mod,
     .cost = 20,
     .samples = (const char *const[]){"x: int(50) [20], y: int(7) [20] => (x - 25) % (y + 1)",
                                      "x: int(50) [20], y: int(7) [20] => (x - 25) % (y - 8)", NULL},
     .summary = "x % y of ints; has the sign of y"},
    {.name = "neg",
     .arity = 1,
     .type = SCALAR_SAME,
     .infix = "-",
     .fold = fold_neg,
     .gradient = neg_gradient,
     .cost = 1,
     .samples = (const char *const[]){"x: [3, 4] => -x", "x: int(9) [7] => -x", NULL},
     .summary = "-x"},
    {.name = "abs",
     .arity = 1,
     .type = SCALAR_SAME,
     .f32 = "fabsf",
     .f64 = "fabs",
     .i32 = "abs",
     .fold = fold_abs,
     .gradient = abs_gradient,
     .cost = 1,
     .samples = (const char *const[]){"x: [3, 4] => abs(x)", "x: int(9) [9] => abs(x - 4)", NULL},
     .summary = "absolute value; its gradient at 0 is 0"},
    {.name = "sign",
     .arity = 1,
     .type = SCALAR_SAME,
     .f32 = "sign",
     .f64 = "sign",
     .helper = sign_c,
     .i32 = "sign_int",
     .i32_helper = sign_int_c,
     .fold = fold_sign,
     .cost = 2,
     .samples = (const char *const[]){"x: [3, 4] => sign(x)", "x: int(9) [9] => sign(x - 4)", NULL},
     .summary = "-1, 0 or 1"},
    {.name = "min",
     .arity = 2,
     .type = SCALAR_SAME,
     .f32 = "min_real",
     .f64 = "min_real",
     .helper = min_c,
     .i32 = "min_int",
     .i32_helper = min_int_c,
     .fold = fold_min,
     .gradient = min_gradient,
     .cost = 1,
     .samples =
         (const char *const[]){"x: [3, 4], y: [3, 4] => min(x, y)", "x: int(9) [9], y: int(9) [9] => min(x, y)", NULL},
     .summary = "the smaller one; where both are equal the gradient goes to y"},
    {.name = "max",
     .arity = 2,
     .type = SCALAR_SAME,
     .f32 = "max_real",
     .f64 = "max_real",
     .helper = max_c,
     .i32 = "max_int",
     .i32_helper = max_int_c,
     .fold = fold_max,
     .gradient = max_gradient,
     .cost = 1,
     .samples = (const char *const[]){"x: [3, 4], y: [3, 4] => max(x, y)", "x: [3, 4] => max(x, 0.0)",
                                      "x: int(9) [9], y: int(9) [9] => max(x, y)", NULL},
     .summary = "the larger one; where both are equal the gradient goes to y"},
    {.name = "pow",
     .arity = 2,
     .type = SCALAR_REAL,
     .f32 = "powf",
     .f64 = "pow",
     .fold = fold_pow,
     .gradient = pow_gradient,
     .cost = 40,
     .samples =
         (const char *const[]){"x: positive [3, 4], y: [3, 4] => x ^ y", "x: [3, 4] => x ^ 2", "x: [3, 4] => x ^ 3",
                               "x: positive [3, 4] => x ^ 1.5", "x: positive [3, 4] => x ^ -2", NULL},
     .summary = "x ^ y"},
    {.name = NULL},
};
