// Scalar functions: the table of what a `map` value can compute, and nothing else in the compiler knows their names
// except by looking them up here.
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
#include "graph.h"

#include <math.h>
#include <string.h>

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
static double fold_exp(const double *x)
{
    return exp(x[0]);
}
static double fold_expm1(const double *x)
{
    return expm1(x[0]);
}
static double fold_log(const double *x)
{
    return log(x[0]);
}
static double fold_log1p(const double *x)
{
    return log1p(x[0]);
}
static double fold_sqrt(const double *x)
{
    return sqrt(x[0]);
}
static double fold_rsqrt(const double *x)
{
    return 1 / sqrt(x[0]);
}
static double fold_sin(const double *x)
{
    return sin(x[0]);
}
static double fold_cos(const double *x)
{
    return cos(x[0]);
}
static double fold_tan(const double *x)
{
    return tan(x[0]);
}
static double fold_tanh(const double *x)
{
    return tanh(x[0]);
}
static double fold_sigmoid(const double *x)
{
    double e = exp(-fabs(x[0]));
    return (x[0] >= 0 ? 1 : e) / (1 + e);
}
static double fold_erf(const double *x)
{
    return erf(x[0]);
}
static double fold_floor(const double *x)
{
    return floor(x[0]);
}
static double fold_ceil(const double *x)
{
    return ceil(x[0]);
}
static double fold_round(const double *x)
{
    return rint(x[0]);
}
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

static Value *number(Graph *g, double value)
{
    return graph_constant(g, TYPE_REAL, value);
}

static Value *times(Graph *g, Value *x, Value *y)
{
    return graph_binary(g, "mul", x, y);
}

// dy where the condition holds, 0 elsewhere.
static Value *only_where(Graph *g, Value *condition, Value *dy)
{
    return graph_select(g, condition, dy, number(g, 0));
}

static Value *except_where(Graph *g, Value *condition, Value *dy)
{
    return graph_select(g, condition, number(g, 0), dy);
}

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
    return times(g, dy, value->input[1 - which]);
}

static Value *div_gradient(Graph *g, Value *value, Value *dy, int which)
{
    Value *quotient = graph_binary(g, "div", dy, value->input[1]);
    return which == 0 ? quotient : graph_unary(g, "neg", times(g, quotient, value));
}

static Value *neg_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)value, (void)which;
    return graph_unary(g, "neg", dy);
}

static Value *abs_gradient(Graph *g, Value *value, Value *dy, int which)
{
    return times(g, dy, graph_unary(g, "sign", value->input[which]));
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
        Value *less_one = graph_binary(g, "pow", x, graph_binary(g, "sub", p, number(g, 1)));
        return except_where(g, graph_binary(g, "equal", p, number(g, 0)), times(g, dy, times(g, p, less_one)));
    }
    Value *flat = graph_binary(g, "and", graph_binary(g, "equal", x, number(g, 0)),
                               graph_binary(g, "greater_equal", p, number(g, 0)));
    return except_where(g, flat, times(g, dy, times(g, value, graph_unary(g, "log", x))));
}

static Value *exp_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)which;
    return times(g, dy, value);
}

static Value *expm1_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)which;
    return times(g, dy, graph_binary(g, "add", value, number(g, 1)));
}

static Value *log_gradient(Graph *g, Value *value, Value *dy, int which)
{
    return graph_binary(g, "div", dy, value->input[which]);
}

static Value *log1p_gradient(Graph *g, Value *value, Value *dy, int which)
{
    return graph_binary(g, "div", dy, graph_binary(g, "add", value->input[which], number(g, 1)));
}

static Value *sqrt_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)which;
    return graph_binary(g, "div", graph_scale(g, dy, 0.5), value);
}

static Value *rsqrt_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)which;
    Value *cube = times(g, value, times(g, value, value));
    return times(g, dy, graph_scale(g, cube, -0.5));
}

static Value *sin_gradient(Graph *g, Value *value, Value *dy, int which)
{
    return times(g, dy, graph_unary(g, "cos", value->input[which]));
}

static Value *cos_gradient(Graph *g, Value *value, Value *dy, int which)
{
    return graph_unary(g, "neg", times(g, dy, graph_unary(g, "sin", value->input[which])));
}

static Value *tan_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)which;
    return times(g, dy, graph_binary(g, "add", times(g, value, value), number(g, 1)));
}

static Value *tanh_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)which;
    return times(g, dy, graph_binary(g, "sub", number(g, 1), times(g, value, value)));
}

static Value *sigmoid_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)which;
    return times(g, dy, times(g, value, graph_binary(g, "sub", number(g, 1), value)));
}

static Value *erf_gradient(Graph *g, Value *value, Value *dy, int which)
{
    Value *x = value->input[which];
    Value *bell = graph_unary(g, "exp", graph_unary(g, "neg", times(g, x, x)));
    return times(g, dy, graph_scale(g, bell, 1.1283791670955126)); // 2 / sqrt(pi)
}

static Value *select_gradient(Graph *g, Value *value, Value *dy, int which)
{
    if (which == 0)
        return NULL;
    return which == 1 ? only_where(g, value->input[0], dy) : except_where(g, value->input[0], dy);
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
static const char rsqrt_c[] = "static inline %R rsqrt(%R x)\n"
                              "{\n"
                              "    return 1 / sqrt%F(x);\n"
                              "}\n";
static const char sigmoid_c[] = "// 1 / (1 + exp(-x)) without overflow on either side.\n"
                                "static inline %R sigmoid(%R x)\n"
                                "{\n"
                                "    %R e = exp%F(-fabs%F(x));\n"
                                "    return (x >= 0 ? 1 : e) / (1 + e);\n"
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

// ---- the table ----------------------------------------------------------------------------------

static const ScalarFunction table[] = {
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
    {.name = "exp",
     .arity = 1,
     .type = SCALAR_REAL,
     .f32 = "expf",
     .f64 = "exp",
     .fold = fold_exp,
     .gradient = exp_gradient,
     .cost = 15,
     .samples = (const char *const[]){"x: [3, 4] => exp(x)", NULL},
     .summary = "e to the power of x"},
    {.name = "expm1",
     .arity = 1,
     .type = SCALAR_REAL,
     .f32 = "expm1f",
     .f64 = "expm1",
     .fold = fold_expm1,
     .gradient = expm1_gradient,
     .cost = 20,
     .samples = (const char *const[]){"x: [3, 4] => expm1(x)", NULL},
     .summary = "exp(x) - 1, accurate near 0"},
    {.name = "log",
     .arity = 1,
     .type = SCALAR_REAL,
     .f32 = "logf",
     .f64 = "log",
     .fold = fold_log,
     .gradient = log_gradient,
     .cost = 15,
     .samples = (const char *const[]){"x: positive [3, 4] => log(x)", NULL},
     .summary = "natural logarithm"},
    {.name = "log1p",
     .arity = 1,
     .type = SCALAR_REAL,
     .f32 = "log1pf",
     .f64 = "log1p",
     .fold = fold_log1p,
     .gradient = log1p_gradient,
     .cost = 20,
     .samples = (const char *const[]){"x: positive [3, 4] => log1p(x)", NULL},
     .summary = "log(1 + x), accurate near 0"},
    {.name = "sqrt",
     .arity = 1,
     .type = SCALAR_REAL,
     .f32 = "sqrtf",
     .f64 = "sqrt",
     .fold = fold_sqrt,
     .gradient = sqrt_gradient,
     .cost = 6,
     .samples = (const char *const[]){"x: positive [3, 4] => sqrt(x)", NULL},
     .summary = "square root"},
    {.name = "rsqrt",
     .arity = 1,
     .type = SCALAR_REAL,
     .f32 = "rsqrt",
     .f64 = "rsqrt",
     .helper = rsqrt_c,
     .fold = fold_rsqrt,
     .gradient = rsqrt_gradient,
     .cost = 8,
     .samples = (const char *const[]){"x: positive [3, 4] => rsqrt(x)", NULL},
     .summary = "1 / sqrt(x)"},
    {.name = "sin",
     .arity = 1,
     .type = SCALAR_REAL,
     .f32 = "sinf",
     .f64 = "sin",
     .fold = fold_sin,
     .gradient = sin_gradient,
     .cost = 20,
     .samples = (const char *const[]){"x: [3, 4] => sin(x)", NULL},
     .summary = "sine"},
    {.name = "cos",
     .arity = 1,
     .type = SCALAR_REAL,
     .f32 = "cosf",
     .f64 = "cos",
     .fold = fold_cos,
     .gradient = cos_gradient,
     .cost = 20,
     .samples = (const char *const[]){"x: [3, 4] => cos(x)", NULL},
     .summary = "cosine"},
    {.name = "tan",
     .arity = 1,
     .type = SCALAR_REAL,
     .f32 = "tanf",
     .f64 = "tan",
     .fold = fold_tan,
     .gradient = tan_gradient,
     .cost = 25,
     .samples = (const char *const[]){"x: [3, 4] => tan(0.3 * x)", NULL},
     .summary = "tangent"},
    {.name = "tanh",
     .arity = 1,
     .type = SCALAR_REAL,
     .f32 = "tanhf",
     .f64 = "tanh",
     .fold = fold_tanh,
     .gradient = tanh_gradient,
     .cost = 20,
     .samples = (const char *const[]){"x: [3, 4] => tanh(x)", NULL},
     .summary = "hyperbolic tangent"},
    {.name = "sigmoid",
     .arity = 1,
     .type = SCALAR_REAL,
     .f32 = "sigmoid",
     .f64 = "sigmoid",
     .helper = sigmoid_c,
     .fold = fold_sigmoid,
     .gradient = sigmoid_gradient,
     .cost = 20,
     .samples = (const char *const[]){"x: [3, 4] => sigmoid(x)", NULL},
     .summary = "1 / (1 + exp(-x))"},
    {.name = "erf",
     .arity = 1,
     .type = SCALAR_REAL,
     .f32 = "erff",
     .f64 = "erf",
     .fold = fold_erf,
     .gradient = erf_gradient,
     .cost = 20,
     .samples = (const char *const[]){"x: [3, 4] => erf(x)", NULL},
     .summary = "error function"},
    {.name = "floor",
     .arity = 1,
     .type = SCALAR_REAL,
     .f32 = "floorf",
     .f64 = "floor",
     .fold = fold_floor,
     .cost = 1,
     .samples = (const char *const[]){"x: [3, 4] => floor(x)", NULL},
     .summary = "rounded down"},
    {.name = "ceil",
     .arity = 1,
     .type = SCALAR_REAL,
     .f32 = "ceilf",
     .f64 = "ceil",
     .fold = fold_ceil,
     .cost = 1,
     .samples = (const char *const[]){"x: [3, 4] => ceil(x)", NULL},
     .summary = "rounded up"},
    {.name = "round",
     .arity = 1,
     .type = SCALAR_REAL,
     .f32 = "rintf",
     .f64 = "rint",
     .fold = fold_round,
     .cost = 1,
     .samples = (const char *const[]){"x: [3, 4] => round(x)", NULL},
     .summary = "rounded to the nearest integer, halves to the even one"},
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
    // Without a summary: not of the language, made by lowering.
    {.name = "erf_beside_exp", .arity = 2, .type = SCALAR_REAL, .cost = 10}, // erf x, with e^-x^2
};

const ScalarFunction *scalar_row(int index)
{
    return (size_t)index < sizeof table / sizeof *table ? &table[index] : NULL;
}

const ScalarFunction *scalar_find(const char *name)
{
    for (size_t i = 0; i < sizeof table / sizeof *table; i++)
        if (*table[i].name == *name && strcmp(table[i].name, name) == 0)
            return &table[i];
    return NULL;
}
