// Operators: exact arithmetic on compile-time numbers, lists and strings; broadcasting and promotion on tensors.
#include "elaborate_internal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

// How an operator works on tensors: the row of the scalar table. Those with NULL have rules of their own.
static const char *const tensor_function[] = {
    [OPERATOR_ADD] = "add",         [OPERATOR_SUBTRACT] = "sub",
    [OPERATOR_MULTIPLY] = "mul",    [OPERATOR_DIVIDE] = "div",
    [OPERATOR_FLOOR_DIVIDE] = NULL, [OPERATOR_MODULO] = NULL,
    [OPERATOR_MATMUL] = NULL,       [OPERATOR_POWER] = NULL,
    [OPERATOR_EQUAL] = "equal",     [OPERATOR_NOT_EQUAL] = "not_equal",
    [OPERATOR_LESS] = "less",       [OPERATOR_LESS_EQUAL] = "less_equal",
    [OPERATOR_GREATER] = "greater", [OPERATOR_GREATER_EQUAL] = "greater_equal",
    [OPERATOR_AND] = "and",         [OPERATOR_OR] = "or",
    [OPERATOR_NOT] = "not",         [OPERATOR_NEGATE] = "neg",
    [OPERATOR_PLUS] = NULL,
};

// A binary operator being applied; `call` places its errors, argument 0 and 1 are the operands.
typedef struct Operation {
    Call call;
    Operator op;
    const char *text; // "a + b", as messages name it
    Datum *argument[2];
    Span span[2];
    const char *name[2];
} Operation;

static void operation_begin(Operation *operation, Elaborator *e, const Expr *x, Datum *left, Datum *right)
{
    *operation = (Operation){.op = x->op, .argument = {left, right}, .name = {"left", "right"}};
    operation->text = operator_name(x->op);
    operation->span[0] = x->left->span;
    operation->span[1] = x->right ? x->right->span : x->left->span;
    operation->call = (Call){.elaborator = e,
                             .graph = e->graph,
                             .span = x->span,
                             .argument = operation->argument,
                             .argument_span = operation->span,
                             .argument_name = operation->name,
                             .argument_count = right ? 2 : 1};
}

// ---- tensors ------------------------------------------------------------------------------------

Value *value_to_real(Graph *graph, Value *value)
{
    return value->type == TYPE_REAL ? value : graph_unary(graph, "to_real", value);
}

// One element type for two tensors: an int becomes real beside a real; a bool stays what it is.
static bool promote_pair(Call *call, Value **a, Value **b, const char *what)
{
    if ((*a)->type == (*b)->type)
        return true;
    if ((*a)->type == TYPE_BOOL || (*b)->type == TYPE_BOOL) {
        call_error(call, "%s: one side is %s, the other %s", what, type_shape_text((*a)->type, (*a)->shape),
                   type_shape_text((*b)->type, (*b)->shape));
        hint("to_real(x) makes 0 and 1 of a bool tensor");
        return false;
    }
    *a = value_to_real(call->graph, *a);
    *b = value_to_real(call->graph, *b);
    return true;
}

// The first axis, counted from the last one as 1, in which two shapes cannot be stretched to each other.
static int misfit(Shape a, Shape b)
{
    int i = 1;
    while (a.dim[a.rank - i] == b.dim[b.rank - i] || a.dim[a.rank - i] == 1 || b.dim[b.rank - i] == 1)
        i++;
    return i;
}

static bool broadcast_values(Call *call, Value **a, Value **b, const char *what)
{
    Shape shape;
    if (!common_shape((*a)->shape, (*b)->shape, &shape)) {
        int at = misfit((*a)->shape, (*b)->shape);
        call_error(call, "%s: the shapes %s and %s do not fit together: %d and %d differ, and neither is 1", what,
                   shape_text((*a)->shape), shape_text((*b)->shape), (*a)->shape.dim[(*a)->shape.rank - at],
                   (*b)->shape.dim[(*b)->shape.rank - at]);
        return false;
    }
    if (!shape_fits(shape)) {
        call_error(call, "%s: the result %s is too large", what, shape_text(shape));
        return false;
    }
    *a = graph_broadcast_to(call->graph, *a, shape);
    *b = graph_broadcast_to(call->graph, *b, shape);
    return true;
}

bool broadcast_pair(Call *call, Value **a, Value **b, const char *what)
{
    return promote_pair(call, a, b, what) && broadcast_values(call, a, b, what);
}

// Element type that the arguments of a scalar function are brought to; false if it does not take theirs.
static bool scalar_argument_type(const ScalarFunction *function, int count, Value *const *x, Type *type)
{
    bool any_real = false, any_bool = false, all_bool = true;
    for (int i = 0; i < count; i++) {
        any_real |= x[i]->type == TYPE_REAL;
        any_bool |= x[i]->type == TYPE_BOOL;
        all_bool &= x[i]->type == TYPE_BOOL;
    }
    *type = any_real ? TYPE_REAL : any_bool ? TYPE_BOOL : TYPE_INT;
    switch (function->type) {
    case SCALAR_REAL:
        *type = TYPE_REAL;
        return !any_bool;
    case SCALAR_SAME:
        return !any_bool;
    case SCALAR_COMPARE: {
        bool equality =
            function->fold == scalar_find("equal")->fold || function->fold == scalar_find("not_equal")->fold;
        return !any_bool || (all_bool && equality);
    }
    case SCALAR_LOGIC:
        return all_bool;
    case SCALAR_INT:
        return !any_bool && !any_real;
    default:
        return true;
    }
}

static const char *scalar_wants(const ScalarFunction *function)
{
    return function->type == SCALAR_LOGIC ? "bool tensors" : function->type == SCALAR_INT ? "int tensors" : "numbers";
}

// Messages name a function by its call, an operator by itself.
static Value *scalar_of_values(Call *call, const ScalarFunction *function, Value **x, const char *what)
{
    int count = function->arity;
    Type type;
    if (!scalar_argument_type(function, count, x, &type)) {
        int wrong = 0;
        while (wrong < count - 1 && (x[wrong]->type == TYPE_BOOL) == (function->type == SCALAR_LOGIC))
            wrong++;
        argument_error(call, wrong, "%s needs %s, got %s", what, scalar_wants(function),
                       type_shape_text(x[wrong]->type, x[wrong]->shape));
        if (x[wrong]->type == TYPE_BOOL)
            hint("to_real(x) makes 0 and 1 of a bool tensor");
        return NULL;
    }
    for (int i = 0; i < count; i++)
        if (type == TYPE_REAL && function->type != SCALAR_TO_INT)
            x[i] = value_to_real(call->graph, x[i]);
    if (count == 2 && !broadcast_values(call, &x[0], &x[1], what))
        return NULL;
    if (function->type == SCALAR_TO_REAL && x[0]->type == TYPE_REAL)
        return x[0];
    if (function->type == SCALAR_TO_INT && x[0]->type == TYPE_INT)
        return x[0];
    return graph_map(call->graph, function->name, count, x);
}

// ---- numbers ------------------------------------------------------------------------------------

static bool foldable(const ScalarFunction *function, const Datum *datum)
{
    bool boolean = datum->kind == DATUM_BOOLEAN;
    switch (function->type) {
    case SCALAR_LOGIC:
        return boolean;
    case SCALAR_TO_REAL:
    case SCALAR_TO_INT:
        return boolean || datum_is_number(datum);
    case SCALAR_INT:
        return datum->kind == DATUM_INTEGER;
    default:
        return datum_is_number(datum);
    }
}

// floor, ceil and round give integers of numbers, so that sizes can be computed with them.
static bool gives_integer(const ScalarFunction *function, Datum *const *argument)
{
    if (function->type == SCALAR_INT || function->type == SCALAR_TO_INT)
        return true;
    if (strcmp(function->name, "floor") == 0 || strcmp(function->name, "ceil") == 0 ||
        strcmp(function->name, "round") == 0)
        return true;
    for (int i = 0; i < function->arity; i++)
        if (argument[i]->kind != DATUM_INTEGER)
            return false;
    return function->type == SCALAR_SAME;
}

static Datum *fold_scalar(Call *call, const ScalarFunction *function)
{
    double x[3];
    for (int i = 0; i < function->arity; i++)
        x[i] = call->argument[i]->kind == DATUM_BOOLEAN ? call->argument[i]->boolean : call->argument[i]->real;
    if (function->type == SCALAR_INT && x[1] == 0)
        return call_error(call, "division by zero");
    double result = function->fold(x);
    if (isnan(result))
        return call_error(call, "%s is not defined for %s", function->name, datum_text(call->argument[0]));
    if (function->type == SCALAR_LOGIC || function->type == SCALAR_COMPARE)
        return datum_boolean(result != 0);
    if (gives_integer(function, call->argument) && fabs(result) < 9.2e18)
        return datum_integer((int64_t)result);
    return datum_real(result);
}

Datum *call_scalar(Call *call, const ScalarFunction *function)
{
    bool fold = true;
    for (int i = 0; i < function->arity; i++)
        fold &= foldable(function, call->argument[i]);
    if (fold)
        return fold_scalar(call, function);
    Value *x[3];
    for (int i = 0; i < function->arity; i++)
        if (!argument_tensor(call, i, &x[i]))
            return NULL;
    Value *result = scalar_of_values(call, function, x, call->function ? call->function : function->name);
    return result ? datum_tensor(result) : NULL;
}

static Datum *overflow(Operation *operation)
{
    return call_error(&operation->call, "the result of '%s' is too large for an integer", operation->text);
}

static int64_t floor_quotient(int64_t a, int64_t b)
{
    return a / b - (a % b != 0 && (a < 0) != (b < 0));
}

static Datum *integer_power(Operation *operation, int64_t base, int64_t exponent)
{
    if (exponent < 0)
        return base == 0 ? call_error(&operation->call, "division by zero")
                         : datum_real(pow((double)base, (double)exponent));
    int64_t result = 1;
    for (; exponent; exponent >>= 1) {
        if (exponent & 1 && __builtin_mul_overflow(result, base, &result))
            return overflow(operation);
        if (exponent > 1 && __builtin_mul_overflow(base, base, &base))
            return overflow(operation);
    }
    return datum_integer(result);
}

static Datum *integer_arithmetic(Operation *operation, int64_t a, int64_t b)
{
    int64_t result = 0;
    bool divides =
        operation->op == OPERATOR_DIVIDE || operation->op == OPERATOR_FLOOR_DIVIDE || operation->op == OPERATOR_MODULO;
    if (divides && b == 0)
        return call_error(&operation->call, "division by zero");
    if (divides && b == -1) // INT64_MIN / -1 does not fit
        return operation->op == OPERATOR_MODULO                 ? datum_integer(0)
               : __builtin_sub_overflow((int64_t)0, a, &result) ? overflow(operation)
                                                                : datum_integer(result);
    switch (operation->op) {
    case OPERATOR_ADD:
        return __builtin_add_overflow(a, b, &result) ? overflow(operation) : datum_integer(result);
    case OPERATOR_SUBTRACT:
        return __builtin_sub_overflow(a, b, &result) ? overflow(operation) : datum_integer(result);
    case OPERATOR_MULTIPLY:
        return __builtin_mul_overflow(a, b, &result) ? overflow(operation) : datum_integer(result);
    case OPERATOR_DIVIDE:
        return a % b == 0 ? datum_integer(a / b) : datum_real((double)a / (double)b);
    case OPERATOR_FLOOR_DIVIDE:
        return datum_integer(floor_quotient(a, b));
    case OPERATOR_MODULO:
        return datum_integer(a - b * floor_quotient(a, b));
    case OPERATOR_POWER:
        return integer_power(operation, a, b);
    default:
        return NULL;
    }
}

static Datum *real_arithmetic(Operation *operation, double a, double b)
{
    bool divides =
        operation->op == OPERATOR_DIVIDE || operation->op == OPERATOR_FLOOR_DIVIDE || operation->op == OPERATOR_MODULO;
    if (divides && b == 0)
        return call_error(&operation->call, "division by zero");
    switch (operation->op) {
    case OPERATOR_ADD:
        return datum_real(a + b);
    case OPERATOR_SUBTRACT:
        return datum_real(a - b);
    case OPERATOR_MULTIPLY:
        return datum_real(a * b);
    case OPERATOR_DIVIDE:
        return datum_real(a / b);
    case OPERATOR_FLOOR_DIVIDE:
        return datum_real(floor(a / b));
    case OPERATOR_MODULO:
        return datum_real(a - b * floor(a / b));
    case OPERATOR_POWER:
        return isnan(pow(a, b)) ? call_error(&operation->call, "%g ^ %g is not a real number", a, b)
                                : datum_real(pow(a, b));
    default:
        return NULL;
    }
}

static Datum *compare_numbers(Operator op, const Datum *a, const Datum *b)
{
    bool exact = a->kind == DATUM_INTEGER && b->kind == DATUM_INTEGER;
    bool less = exact ? a->integer < b->integer : a->real < b->real;
    bool greater = exact ? a->integer > b->integer : a->real > b->real;
    switch (op) {
    case OPERATOR_LESS:
        return datum_boolean(less);
    case OPERATOR_LESS_EQUAL:
        return datum_boolean(!greater);
    case OPERATOR_GREATER:
        return datum_boolean(greater);
    default:
        return datum_boolean(!less);
    }
}

static Datum *number_operator(Operation *operation, const Datum *a, const Datum *b)
{
    if (operation->op == OPERATOR_MATMUL)
        return call_error(&operation->call, "'@' needs tensors, got %s and %s", datum_text(a), datum_text(b));
    if (operation->op >= OPERATOR_LESS && operation->op <= OPERATOR_GREATER_EQUAL)
        return compare_numbers(operation->op, a, b);
    return a->kind == DATUM_INTEGER && b->kind == DATUM_INTEGER ? integer_arithmetic(operation, a->integer, b->integer)
                                                                : real_arithmetic(operation, a->real, b->real);
}

static bool is_real(const Datum *datum)
{
    return datum->kind == DATUM_REAL || (datum->kind == DATUM_TENSOR && datum->tensor->type == TYPE_REAL);
}

// A number beside a real one is real from the start.
static bool operand_value(Operation *operation, int which, Value **value)
{
    const char *problem;
    Datum *datum = operation->argument[which], *other = operation->argument[1 - which];
    bool real = datum->kind == DATUM_INTEGER && other && is_real(other);
    *value = datum_to_value(operation->call.elaborator, datum, real, &problem);
    if (problem && !datum_has_tensor(datum))
        argument_error(&operation->call, which, "'%s' does not take %s", operation->text, datum_text(datum));
    else if (problem)
        argument_error(&operation->call, which, "%s", problem);
    return *value != NULL;
}

// ---- @ and ^ ------------------------------------------------------------------------------------

// Stretches the leading axes of a matrix operand.
static Value *stretch_matrix(Graph *g, Value *x, Shape lead)
{
    Shape shape = lead;
    for (int i = 2; i >= 1; i--)
        shape.dim[shape.rank++] = x->shape.dim[x->shape.rank - i];
    return graph_broadcast_to(g, x, shape);
}

static Shape leading_axes(Shape shape)
{
    return shape.rank > 2 ? shape_of(shape.rank - 2, shape.dim) : (Shape){0};
}

// NumPy's matmul: the last axis of a with the last but one of b (the only one, if b is a vector); leading axes
// broadcast. A matrix b multiplies every row of a, whatever its leading axes.
static Value *matmul(Operation *operation, Value *a, Value *b)
{
    Graph *g = operation->call.graph;
    int rank_a = a->shape.rank, rank_b = b->shape.rank;
    int sum_a = rank_a - 1, sum_b = rank_b > 1 ? rank_b - 2 : 0;
    if (rank_a == 0 || rank_b == 0) {
        call_error(&operation->call, "'@' needs tensors with at least one axis, got %s and %s", shape_text(a->shape),
                   shape_text(b->shape));
        return NULL;
    }
    if (a->shape.dim[sum_a] != b->shape.dim[sum_b]) {
        call_error(&operation->call, "the shapes %s and %s do not fit in '@': %d is not %d", shape_text(a->shape),
                   shape_text(b->shape), a->shape.dim[sum_a], b->shape.dim[sum_b]);
        return NULL;
    }
    if (rank_b <= 2)
        return graph_contract(g, a, b, 0, NULL, NULL, 1, &sum_a, &sum_b);
    if (rank_a == 1)
        return graph_contract(g, b, a, 0, NULL, NULL, 1, &sum_b, &sum_a);
    Shape lead;
    if (!common_shape(leading_axes(a->shape), leading_axes(b->shape), &lead)) {
        call_error(&operation->call, "the leading axes of %s and %s do not fit in '@'", shape_text(a->shape),
                   shape_text(b->shape));
        return NULL;
    }
    a = stretch_matrix(g, a, lead);
    b = stretch_matrix(g, b, lead);
    int batch[MAX_RANK];
    for (int i = 0; i < lead.rank; i++)
        batch[i] = i;
    sum_a = lead.rank + 1;
    sum_b = lead.rank;
    return graph_contract(g, a, b, lead.rank, batch, batch, 1, &sum_a, &sum_b);
}

// x^n for a whole n by squaring.
static Value *power_by_multiplication(Graph *g, Value *x, int n)
{
    Value *result = NULL;
    for (Value *square = x; n; n >>= 1) {
        if (n & 1)
            result = result ? graph_binary(g, "mul", result, square) : square;
        if (n > 1)
            square = graph_binary(g, "mul", square, square);
    }
    return result;
}

static Value *power(Operation *operation, Value *x)
{
    enum { LARGEST = 16 };
    Graph *g = operation->call.graph;
    const Datum *exponent = operation->argument[1];
    if (datum_is_number(exponent)) {
        double n = exponent->real;
        bool whole = n == floor(n) && fabs(n) <= LARGEST;
        if (n == 0.5)
            return graph_unary(g, "sqrt", value_to_real(g, x));
        if (whole && n == 0)
            return graph_full(g, x->type, 1, x->shape);
        if (whole && n > 0)
            return power_by_multiplication(g, x, (int)n);
        if (whole)
            return graph_binary(g, "div", graph_constant(g, TYPE_REAL, 1),
                                power_by_multiplication(g, value_to_real(g, x), (int)-n));
    }
    Value *pair[2] = {x, NULL};
    if (!operand_value(operation, 1, &pair[1]))
        return NULL;
    return scalar_of_values(&operation->call, scalar_find("pow"), pair, "'^'");
}

// a // b and a % b: of ints by the processor, of reals by rounding the quotient down.
static Value *floor_division(Operation *operation, Value *a, Value *b)
{
    Graph *g = operation->call.graph;
    const char *what = format("'%s'", operation->text);
    bool modulo = operation->op == OPERATOR_MODULO;
    Value *pair[2] = {a, b};
    if (a->type == TYPE_INT && b->type == TYPE_INT)
        return scalar_of_values(&operation->call, scalar_find(modulo ? "mod" : "floordiv"), pair, what);
    Value *quotient = scalar_of_values(&operation->call, scalar_find("div"), pair, what);
    if (!quotient)
        return NULL;
    Value *whole = graph_unary(g, "floor", quotient);
    return modulo ? graph_binary(g, "sub", pair[0], graph_binary(g, "mul", pair[1], whole)) : whole;
}

static Datum *tensor_operator(Operation *operation)
{
    Call *call = &operation->call;
    Value *x[2] = {NULL, NULL}, *result;
    bool number_exponent = operation->op == OPERATOR_POWER && datum_is_number(operation->argument[1]);
    for (int i = 0; i < call->argument_count; i++)
        if (!(i == 1 && number_exponent) && !operand_value(operation, i, &x[i]))
            return NULL;
    if (operation->op == OPERATOR_POWER && x[0]->type == TYPE_BOOL)
        return argument_error(call, 0, "'^' needs numbers, got %s", type_shape_text(x[0]->type, x[0]->shape));
    switch (operation->op) {
    case OPERATOR_MATMUL:
        for (int i = 0; i < 2; i++)
            if (x[i]->type == TYPE_BOOL)
                return argument_error(call, i, "'@' needs numbers, got %s", type_shape_text(x[i]->type, x[i]->shape));
        result = matmul(operation, value_to_real(call->graph, x[0]), value_to_real(call->graph, x[1]));
        break;
    case OPERATOR_POWER:
        result = power(operation, x[0]);
        break;
    case OPERATOR_FLOOR_DIVIDE:
    case OPERATOR_MODULO:
        result = floor_division(operation, x[0], x[1]);
        break;
    case OPERATOR_PLUS:
        result = x[0];
        break;
    default:
        result =
            scalar_of_values(call, scalar_find(tensor_function[operation->op]), x, format("'%s'", operation->text));
    }
    return result ? datum_tensor(result) : NULL;
}

// ---- dispatch -----------------------------------------------------------------------------------

static Datum *join_lists(Operation *operation, const Datum *a, const Datum *b)
{
    if (a->count + b->count > MAX_LIST)
        return call_error(&operation->call, "a list of more than %d items", MAX_LIST);
    Datum **item = mem_alloc((size_t)(a->count + b->count) * sizeof *item + 1);
    for (int i = 0; i < a->count; i++)
        item[i] = a->item[i];
    for (int i = 0; i < b->count; i++)
        item[a->count + i] = b->item[i];
    Datum *list = datum_list(a->count + b->count, item);
    return list_fits(list) ? list : call_error(&operation->call, "a list of more than %d items", MAX_LIST);
}

static Datum *join_strings(Operation *operation, const Datum *a, const Datum *b)
{
    if (strlen(a->string) + strlen(b->string) > MAX_STRING)
        return call_error(&operation->call, "a string of more than %d bytes", MAX_STRING);
    return datum_string(format("%s%s", a->string, b->string));
}

// == and != hold between any two values; on tensors they are elementwise, and a tensor differs from what can never be
// one: none, strings, functions, true and false beside numbers.
static bool compares_at_compile_time(const Datum *a, const Datum *b)
{
    if (!datum_has_tensor(a) && !datum_has_tensor(b))
        return !(closure_is_schedule(a) && datum_is_number(b)) && !(closure_is_schedule(b) && datum_is_number(a));
    const Datum *other = a->kind == DATUM_TENSOR ? b : a;
    const Datum *tensor = a->kind == DATUM_TENSOR ? a : b;
    if (other->kind == DATUM_BOOLEAN)
        return tensor->kind != DATUM_TENSOR || tensor->tensor->type != TYPE_BOOL;
    return other->kind == DATUM_NONE || other->kind == DATUM_STRING || other->kind == DATUM_FUNCTION;
}

static bool is_equality(Operator op)
{
    return op == OPERATOR_EQUAL || op == OPERATOR_NOT_EQUAL;
}

static Datum *binary(Operation *operation)
{
    Datum *a = operation->argument[0], *b = operation->argument[1];
    if (is_equality(operation->op) && compares_at_compile_time(a, b))
        return datum_boolean(datum_equal(a, b) == (operation->op == OPERATOR_EQUAL));
    if (datum_is_number(a) && datum_is_number(b))
        return number_operator(operation, a, b);
    if (operation->op == OPERATOR_ADD && a->kind == DATUM_LIST && b->kind == DATUM_LIST)
        return join_lists(operation, a, b);
    if (operation->op == OPERATOR_ADD && a->kind == DATUM_STRING && b->kind == DATUM_STRING)
        return join_strings(operation, a, b);
    if (!datum_has_tensor(a) && !datum_has_tensor(b) && a->kind != DATUM_FUNCTION && b->kind != DATUM_FUNCTION) {
        call_error(&operation->call, "'%s' does not take %s and %s", operation->text, datum_text(a), datum_text(b));
        return NULL;
    }
    return tensor_operator(operation);
}

// `and`, `or`: the right side is evaluated only if it matters.
static Datum *evaluate_logic(Elaborator *e, const Expr *x)
{
    Datum *left = evaluate(e, x->left);
    if (!left)
        return NULL;
    if (left->kind == DATUM_BOOLEAN && left->boolean == (x->op == OPERATOR_OR))
        return left;
    Datum *right = evaluate(e, x->right);
    if (!right)
        return NULL;
    if (left->kind == DATUM_BOOLEAN && right->kind == DATUM_BOOLEAN)
        return right;
    Operation operation;
    operation_begin(&operation, e, x, left, right);
    for (int i = 0; i < 2; i++)
        if (operation.argument[i]->kind != DATUM_BOOLEAN && operation.argument[i]->kind != DATUM_TENSOR)
            return argument_error(&operation.call, i, "'%s' needs true or false, got %s", operation.text,
                                  datum_text(operation.argument[i]));
    return tensor_operator(&operation);
}

Datum *evaluate_binary(Elaborator *e, const Expr *x)
{
    if (x->op == OPERATOR_AND || x->op == OPERATOR_OR)
        return evaluate_logic(e, x);
    Datum *left = evaluate(e, x->left);
    Datum *right = evaluate(e, x->right);
    if (!left || !right)
        return NULL;
    Operation operation;
    operation_begin(&operation, e, x, left, right);
    return binary(&operation);
}

static Datum *negate(Operation *operation, const Datum *x)
{
    int64_t result;
    if (x->kind == DATUM_REAL)
        return datum_real(-x->real);
    return __builtin_sub_overflow((int64_t)0, x->integer, &result) ? overflow(operation) : datum_integer(result);
}

Datum *evaluate_unary(Elaborator *e, const Expr *x)
{
    Datum *operand = evaluate(e, x->left);
    if (!operand)
        return NULL;
    Operation operation;
    operation_begin(&operation, e, x, operand, NULL);
    if (operand->kind == DATUM_BOOLEAN && x->op == OPERATOR_NOT)
        return datum_boolean(!operand->boolean);
    if (datum_is_number(operand) && x->op == OPERATOR_NEGATE)
        return negate(&operation, operand);
    if (datum_is_number(operand) && x->op == OPERATOR_PLUS)
        return operand;
    if (!datum_has_tensor(operand) && operand->kind != DATUM_FUNCTION)
        return argument_error(&operation.call, 0, "'%s' does not take %s", operation.text, datum_text(operand));
    return tensor_operator(&operation);
}
