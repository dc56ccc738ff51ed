// The scalar functions of one real: exponentials, logarithms, roots, trigonometry, rounding.
// Requires: nothing. Provides: rows of the table of scalar functions; scalar.h says what a row and its rules are.
// Invalidates: nothing.
#include "scalar.h"

#include <math.h>

// ---- folding ------------------------------------------------------------------------------------

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

// ---- gradients ----------------------------------------------------------------------------------

static Value *exp_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)which;
    return product(g, dy, value);
}

static Value *expm1_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)which;
    return product(g, dy, graph_binary(g, "add", value, real_number(g, 1)));
}

static Value *log_gradient(Graph *g, Value *value, Value *dy, int which)
{
    return graph_binary(g, "div", dy, value->input[which]);
}

static Value *log1p_gradient(Graph *g, Value *value, Value *dy, int which)
{
    return graph_binary(g, "div", dy, graph_binary(g, "add", value->input[which], real_number(g, 1)));
}

static Value *sqrt_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)which;
    return graph_binary(g, "div", graph_scale(g, dy, 0.5), value);
}

static Value *rsqrt_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)which;
    Value *cube = product(g, value, product(g, value, value));
    return product(g, dy, graph_scale(g, cube, -0.5));
}

static Value *sin_gradient(Graph *g, Value *value, Value *dy, int which)
{
    return product(g, dy, graph_unary(g, "cos", value->input[which]));
}

static Value *cos_gradient(Graph *g, Value *value, Value *dy, int which)
{
    return graph_unary(g, "neg", product(g, dy, graph_unary(g, "sin", value->input[which])));
}

static Value *tan_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)which;
    return product(g, dy, graph_binary(g, "add", product(g, value, value), real_number(g, 1)));
}

static Value *tanh_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)which;
    return product(g, dy, graph_binary(g, "sub", real_number(g, 1), product(g, value, value)));
}

static Value *sigmoid_gradient(Graph *g, Value *value, Value *dy, int which)
{
    (void)which;
    return product(g, dy, product(g, value, graph_binary(g, "sub", real_number(g, 1), value)));
}

static Value *erf_gradient(Graph *g, Value *value, Value *dy, int which)
{
    Value *x = value->input[which];
    Value *bell = graph_unary(g, "exp", graph_unary(g, "neg", product(g, x, x)));
    return product(g, dy, graph_scale(g, bell, 1.1283791670955126)); // 2 / sqrt(pi)
}

// ---- C for what libm lacks ----------------------------------------------------------------------

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

// ---- the rows -----------------------------------------------------------------------------------

const ScalarFunction scalar_functions[] = {
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
    // Without a summary: not of the language, made by lowering.
    {.name = "erf_beside_exp", .arity = 2, .type = SCALAR_REAL, .cost = 10}, // erf x, with e^-x^2
    {.name = NULL},
};
