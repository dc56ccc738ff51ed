// Loop IR as C: one kernel, one function.
// Requires: plan_lower, plan_memory. Provides: text. Invalidates: nothing.
//
// Each case of print_expression() and print_statement() writes one kind of node; indentation, braces and parentheses
// are theirs alone. Parentheses are printed where C needs them, and where -Wparentheses wants them.
#include "loops.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

typedef struct Printer {
    FILE *out;
    const Plan *plan;
    const Program *program;
    const Kernel *kernel;
    int indent;
} Printer;

// How tightly C's operators bind.
enum {
    BIND_ANY = 0,
    BIND_CONDITIONAL = 3,
    BIND_OR,
    BIND_AND,
    BIND_BIT_OR,
    BIND_BIT_AND = 8,
    BIND_EQUAL,
    BIND_LESS,
    BIND_ADD = 12,
    BIND_MULTIPLY,
    BIND_UNARY,
    BIND_POSTFIX,
};

// ---- names and literals -------------------------------------------------------------------------

// Words that C, C++ (which may include the header) or the generated files have a use for.
static const char *const c_words[] = {
    "auto",         "break",    "case",         "char",     "const",        "continue", "default",     "do",
    "double",       "else",     "enum",         "extern",   "float",        "for",      "goto",        "if",
    "inline",       "int",      "long",         "register", "restrict",     "return",   "short",       "signed",
    "sizeof",       "static",   "struct",       "switch",   "typedef",      "union",    "unsigned",    "void",
    "volatile",     "while",    "alignas",      "asm",      "typeof",       "class",    "delete",      "new",
    "private",      "public",   "template",     "this",     "try",          "catch",    "bool",        "true",
    "false",        "NULL",     "INFINITY",     "NAN",      "EOF",          "offsetof", "int32_t",     "int64_t",
    "uint32_t",     "uint64_t", "unix",         "linux",    "i386",         "size_t",   "ptrdiff_t",   "memcpy",
    "memset",       "memmove",  "memcmp",       "strlen",   "index",        "rindex",   "abort",       "exit",
    "malloc",       "calloc",   "free",         "printf",   "puts",         "putchar",  "signbit",     "isnan",
    "isinf",        "isfinite", "isnormal",     "abs",      "labs",         "main",     "m",           "lane",
    "uniform",      "philox",   "floor_divide", "tolower",  "floor_modulo", "toupper",  "isalpha",     "isdigit",
    "HUGE_VAL",     "M_PI",     "fpclassify",   "ffs",      "bcmp",         "bzero",    "alloca",      "execl",
    "fork",         "strcpy",   "strcat",       "strcmp",   "strchr",       "dlc_type", "dlc_program", "and",
    "bitand",       "bitor",    "compl",        "not",      "or",           "xor",      "and_eq",      "not_eq",
    "or_eq",        "xor_eq",   "alignof",      "concept",  "constexpr",    "decltype", "explicit",    "export",
    "friend",       "mutable",  "namespace",    "noexcept", "nullptr",      "operator", "protected",   "requires",
    "thread_local", "throw",    "typeid",       "typename", "using",        "virtual",  "wchar_t",
};

// Functions of the mathematical library: each also with the suffix f or l.
static const char *const math_names[] = {
    "acos",     "acosh",     "asin",      "asinh",      "atan",        "atan2", "atanh",     "cbrt",    "ceil",
    "copysign", "cos",       "cosh",      "drem",       "erf",         "erfc",  "exp",       "exp10",   "exp2",
    "expm1",    "fabs",      "fdim",      "floor",      "fma",         "fmax",  "fmin",      "fmod",    "frexp",
    "gamma",    "hypot",     "ilogb",     "j0",         "j1",          "jn",    "ldexp",     "lgamma",  "llrint",
    "llround",  "log",       "log10",     "log1p",      "log2",        "logb",  "lrint",     "lround",  "modf",
    "nan",      "nearbyint", "nextafter", "nexttoward", "pow",         "pow10", "remainder", "remquo",  "rint",
    "round",    "scalb",     "scalbln",   "scalbn",     "significand", "sin",   "sincos",    "sinh",    "sqrt",
    "tan",      "tanh",      "tgamma",    "trunc",      "y0",          "y1",    "yn",        "signbit", "cabs",
    "carg",     "cexp",      "clog",      "cpow",       "csqrt",       "conj",  "creal",     "cimag",   "cproj",
};

static bool is_math_name(const char *name)
{
    for (size_t i = 0; i < sizeof math_names / sizeof *math_names; i++) {
        if (name[0] != math_names[i][0])
            continue;
        size_t length = strlen(math_names[i]);
        if (strncmp(name, math_names[i], length) != 0)
            continue;
        const char *suffix = name + length;
        if (*suffix == '\0' || ((*suffix == 'f' || *suffix == 'l') && suffix[1] == '\0'))
            return true;
    }
    return false;
}

static bool is_function_name(const char *name)
{
    const ScalarFunction *row;
    for (int i = 0; (row = scalar_row(i)); i++)
        if ((row->f32 && strcmp(name, row->f32) == 0) || (row->f64 && strcmp(name, row->f64) == 0) ||
            (row->i32 && strcmp(name, row->i32) == 0))
            return true;
    return false;
}

bool name_is_reserved(const char *name)
{
    for (size_t i = 0; i < sizeof c_words / sizeof *c_words; i++)
        if (c_words[i][0] == name[0] && strcmp(c_words[i], name) == 0)
            return true;
    return is_math_name(name) || is_function_name(name);
}

// The shortest digits that read back as the same value of that precision; without a suffix.
static char *digits_of(double value, bool is_double)
{
    if (isnan(value))
        return format("NAN");
    if (isinf(value))
        return format(value < 0 ? "-INFINITY" : "INFINITY");
    char *text;
    int digits = 0;
    do
        text = format("%.*g", ++digits, value);
    while ((is_double ? strtod(text, NULL) : (double)strtof(text, NULL)) != value);
    return strpbrk(text, ".e") ? text : format("%s.0", text);
}

char *double_text(double value)
{
    return digits_of(value, true);
}

char *real_text(const Program *program, double value)
{
    if (program->real_is_double)
        return digits_of(value, true);
    value = (float)value;
    char *digits = digits_of(value, false);
    return isfinite(value) ? format("%sf", digits) : digits;
}

static char *integer_text(int64_t value)
{
    if (value == INT32_MIN)
        return format("INT32_MIN");
    return format("%lld%s", (long long)value, value > INT32_MAX || value < INT32_MIN ? "LL" : "");
}

const char *real_type(const Program *program)
{
    return program->real_is_double ? "double" : "float";
}

const char *element_type(const Program *program, Type type)
{
    switch (type) {
    case TYPE_REAL:
        return real_type(program);
    case TYPE_INT:
        return "int32_t";
    case TYPE_BOOL:
        return "unsigned char";
    }
    BUG("an element of no type");
}

// "f32x16", or of masks "i32x16".
static char *vector_type(const Program *program, LType type, int lanes)
{
    return format("%c%dx%d", type == LTYPE_REAL ? 'f' : 'i', program->real_is_double ? 64 : 32, lanes);
}

static const char *variable_type(const Program *program, const LVariable *variable)
{
    if (variable->lanes > 1)
        return vector_type(program, variable->type, variable->lanes);
    switch (variable->type) {
    case LTYPE_INDEX:
        return variable->high > INT32_MAX ? "int64_t" : "int";
    case LTYPE_INT:
        return "int32_t";
    case LTYPE_REAL:
        return real_type(program);
    case LTYPE_BOOL:
        return "int";
    }
    BUG("%s: a variable of no type", variable->name);
}

// ---- expressions --------------------------------------------------------------------------------

static void print_expression(Printer *p, const LExpr *e, int context);

static bool is_stored(const Kernel *kernel, const Buffer *buffer)
{
    for (int i = 0; i < kernel->stored_count; i++)
        if (kernel->parameter[i] == buffer)
            return true;
    return false;
}

static void print_element(Printer *p, const Buffer *buffer, LExpr *const *index)
{
    bool pointer = buffer->shape.rank == 0 && is_stored(p->kernel, buffer);
    fprintf(p->out, "%s%s", pointer ? "*" : "", buffer->name);
    for (int i = 0; i < buffer->shape.rank; i++) {
        fprintf(p->out, "[");
        print_expression(p, index[i], BIND_ANY);
        fprintf(p->out, "]");
    }
}

static void print_load(Printer *p, const LExpr *e)
{
    if (e->lanes > 1)
        fprintf(p->out, "%s_load(&", vector_type(p->program, LTYPE_REAL, e->lanes));
    print_element(p, e->buffer, e->operand);
    if (e->lanes > 1)
        fprintf(p->out, ")");
}

// How each infix operator binds, and how its operands must at least. Comparisons inside comparisons, && inside || and
// anything inside & and | get parentheses: C does not need all of them, readers do.
typedef struct Infix {
    const char *text;
    int binding, left, right;
} Infix;

static const Infix infix_rows[] = {
    {"+", BIND_ADD, BIND_ADD, BIND_ADD + 1},
    {"-", BIND_ADD, BIND_ADD, BIND_ADD + 1},
    {"*", BIND_MULTIPLY, BIND_MULTIPLY, BIND_MULTIPLY + 1},
    {"/", BIND_MULTIPLY, BIND_MULTIPLY, BIND_MULTIPLY + 1},
    {"%", BIND_MULTIPLY, BIND_MULTIPLY, BIND_MULTIPLY + 1},
    {"<", BIND_LESS, BIND_ADD, BIND_ADD},
    {"<=", BIND_LESS, BIND_ADD, BIND_ADD},
    {">", BIND_LESS, BIND_ADD, BIND_ADD},
    {">=", BIND_LESS, BIND_ADD, BIND_ADD},
    {"==", BIND_EQUAL, BIND_ADD, BIND_ADD},
    {"!=", BIND_EQUAL, BIND_ADD, BIND_ADD},
    {"&&", BIND_AND, BIND_AND, BIND_AND + 1},
    {"||", BIND_OR, BIND_BIT_OR, BIND_BIT_OR},
    {"&", BIND_BIT_AND, BIND_UNARY, BIND_UNARY},
    {"|", BIND_BIT_OR, BIND_UNARY, BIND_UNARY},
};

static const Infix *find_infix(const char *text)
{
    for (size_t i = 0; i < sizeof infix_rows / sizeof *infix_rows; i++)
        if (infix_rows[i].text[0] == text[0] && infix_rows[i].text[1] == text[1]) // no operator has three
            return &infix_rows[i];
    BUG("no infix operator '%s'", text);
}

// The operator of a node, or NULL if it is not written as one. On masks, logic is bitwise.
static const Infix *infix_of(const LExpr *e)
{
    switch (e->kind) {
    case LEXPR_ADD:
        return find_infix("+");
    case LEXPR_SUBTRACT:
        return find_infix("-");
    case LEXPR_MULTIPLY:
        return find_infix("*");
    case LEXPR_DIVIDE:
        return find_infix("/");
    case LEXPR_MODULO:
        return find_infix("%");
    case LEXPR_LESS:
        return find_infix("<");
    case LEXPR_EQUAL:
        return find_infix("==");
    case LEXPR_AND:
        return find_infix(e->lanes > 1 ? "&" : "&&");
    case LEXPR_OR:
        return find_infix(e->lanes > 1 ? "|" : "||");
    case LEXPR_NOT: // of a comparison of integers or for equality: the opposite one
        if (e->operand[0]->kind == LEXPR_EQUAL)
            return find_infix("!=");
        return e->operand[0]->kind == LEXPR_LESS && e->operand[0]->operand[0]->type != LTYPE_REAL ? find_infix(">=")
                                                                                                  : NULL;
    case LEXPR_CALL:
        if (!e->function->infix || e->function->arity != 2)
            return NULL;
        if (e->lanes > 1 && e->function->type == SCALAR_LOGIC)
            return find_infix(*e->function->infix == '&' ? "&" : "|");
        return find_infix(e->function->infix);
    default:
        return NULL;
    }
}

// A scalar in all lanes beside a vector needs no call: C converts it.
const LExpr *printed_operand(const LExpr *e, int which)
{
    const LExpr *operand = e->operand[which];
    if (operand->kind != LEXPR_SPLAT || operand->type != LTYPE_REAL || !infix_of(e) || e->operand_count != 2)
        return operand;
    const LExpr *other = e->operand[1 - which];
    return other->kind != LEXPR_SPLAT && other->lanes > 1 ? operand->operand[0] : operand;
}

static void print_infix(Printer *p, const LExpr *e, const Infix *infix)
{
    if (e->kind == LEXPR_NOT)
        e = e->operand[0];
    const LExpr *a = printed_operand(e, 0), *b = printed_operand(e, 1);
    print_expression(p, a, infix_of(a) == infix ? infix->binding : infix->left);
    bool negative = b->kind == LEXPR_REAL && b->real < 0;
    if (negative && infix->binding == BIND_ADD) {
        fprintf(p->out, " %s %s", *infix->text == '+' ? "-" : "+", real_text(p->program, -b->real));
        return;
    }
    fprintf(p->out, " %s ", infix->text);
    print_expression(p, b, infix->right);
}

static void print_arguments(Printer *p, const LExpr *e)
{
    fprintf(p->out, "(");
    for (int i = 0; i < e->operand_count; i++) {
        if (i > 0)
            fprintf(p->out, ", ");
        print_expression(p, e->operand[i], BIND_CONDITIONAL);
    }
    fprintf(p->out, ")");
}

static void print_call(Printer *p, const LExpr *e)
{
    const ScalarFunction *function = e->function;
    if (e->lanes > 1)
        fprintf(p->out, "%s_%s", vector_type(p->program, LTYPE_REAL, e->lanes), function->name);
    else if (e->type == LTYPE_INT)
        fprintf(p->out, "%s", function->i32);
    else
        fprintf(p->out, "%s", p->program->real_is_double ? function->f64 : function->f32);
    print_arguments(p, e);
}

static void print_select(Printer *p, const LExpr *e)
{
    if (e->operand[0]->lanes > 1) {
        fprintf(p->out, "%s_select", vector_type(p->program, LTYPE_REAL, e->lanes));
        print_arguments(p, e);
        return;
    }
    print_expression(p, e->operand[0], BIND_OR);
    fprintf(p->out, " ? ");
    print_expression(p, e->operand[1], BIND_OR);
    fprintf(p->out, " : ");
    print_expression(p, e->operand[2], BIND_CONDITIONAL);
}

static void print_prefix(Printer *p, const LExpr *e, const char *operator)
{
    fprintf(p->out, "%s", operator);
    print_expression(p, e->operand[0], BIND_POSTFIX);
}

static bool is_integer_type(LType type)
{
    return type == LTYPE_INT || type == LTYPE_INDEX;
}

// Is it a conversion in C, too? An int is an index without one.
static bool is_converted(const LExpr *e)
{
    return !(is_integer_type(e->type) && is_integer_type(e->operand[0]->type));
}

static void print_cast(Printer *p, const LExpr *e, int context)
{
    if (!is_converted(e)) {
        print_expression(p, e->operand[0], context);
    } else if (e->type == LTYPE_BOOL) {
        print_expression(p, e->operand[0], BIND_ADD);
        fprintf(p->out, " != 0");
    } else {
        fprintf(p->out, "(%s)", e->type == LTYPE_REAL ? real_type(p->program) : "int32_t");
        print_expression(p, e->operand[0], BIND_UNARY);
    }
}

static void print_random(Printer *p, const LExpr *e)
{
    fprintf(p->out, "uniform(m->seed, ");
    if (e->operand_count > 1) {
        fprintf(p->out, "m->first + ");
        print_expression(p, e->operand[1], BIND_ADD + 1);
    } else {
        fprintf(p->out, "m->step");
    }
    fprintf(p->out, ", %d, ", e->stream);
    print_expression(p, e->operand[0], BIND_CONDITIONAL);
    fprintf(p->out, ")");
}

static void print_vector_function(Printer *p, const LExpr *e, const char *name, int lanes)
{
    fprintf(p->out, "%s_%s", vector_type(p->program, LTYPE_REAL, lanes), name);
    print_arguments(p, e);
}

static int binding_of(const LExpr *e)
{
    const Infix *infix = infix_of(e);
    if (infix)
        return infix->binding;
    switch (e->kind) {
    case LEXPR_INTEGER:
        return e->integer < 0 ? BIND_UNARY : BIND_POSTFIX;
    case LEXPR_REAL:
        return e->real < 0 ? BIND_UNARY : BIND_POSTFIX;
    case LEXPR_NOT:
        return BIND_UNARY;
    case LEXPR_CALL:
        return e->function->infix ? BIND_UNARY : BIND_POSTFIX;
    case LEXPR_SELECT:
        return e->operand[0]->lanes > 1 ? BIND_POSTFIX : BIND_CONDITIONAL;
    case LEXPR_CAST:
        if (!is_converted(e))
            return BIND_POSTFIX; // its operand sees to itself
        return e->type == LTYPE_BOOL ? BIND_EQUAL : BIND_UNARY;
    default:
        return BIND_POSTFIX;
    }
}

static void print_node(Printer *p, const LExpr *e, int context)
{
    const Infix *infix = infix_of(e);
    if (infix) {
        print_infix(p, e, infix);
        return;
    }
    switch (e->kind) {
    case LEXPR_INTEGER:
        fprintf(p->out, "%s", integer_text(e->integer));
        break;
    case LEXPR_REAL:
        fprintf(p->out, "%s", real_text(p->program, e->real));
        break;
    case LEXPR_BOOLEAN:
        fprintf(p->out, "%d", e->integer != 0);
        break;
    case LEXPR_VARIABLE:
        fprintf(p->out, "%s", e->variable->name);
        break;
    case LEXPR_LOAD:
        print_load(p, e);
        break;
    case LEXPR_NOT:
        print_prefix(p, e, e->lanes > 1 ? "~" : "!");
        break;
    case LEXPR_CALL:
        if (e->function->infix)
            print_prefix(p, e, e->lanes > 1 && e->type == LTYPE_BOOL ? "~" : e->function->infix);
        else
            print_call(p, e);
        break;
    case LEXPR_SELECT:
        print_select(p, e);
        break;
    case LEXPR_CAST:
        print_cast(p, e, context);
        break;
    case LEXPR_SPLAT:
        print_vector_function(p, e, "splat", e->lanes);
        break;
    case LEXPR_LANES_SUM:
        print_vector_function(p, e, "sum", e->operand[0]->lanes);
        break;
    case LEXPR_LANES_MAX:
        print_vector_function(p, e, "largest", e->operand[0]->lanes);
        break;
    case LEXPR_ELEMENT:
        fprintf(p->out, "%s[", e->variable->name);
        print_expression(p, e->operand[0], BIND_ANY);
        fprintf(p->out, "]");
        break;
    case LEXPR_RANDOM:
        print_random(p, e);
        break;
    default:
        BUG("an expression of kind %d", e->kind);
    }
}

static void print_expression(Printer *p, const LExpr *e, int context)
{
    bool parentheses = binding_of(e) < context;
    if (parentheses)
        fprintf(p->out, "(");
    print_node(p, e, parentheses ? BIND_ANY : context);
    if (parentheses)
        fprintf(p->out, ")");
}

static void print_axes(Printer *p, const Buffer *buffer, int first)
{
    for (int i = first; i < buffer->shape.rank; i++)
        fprintf(p->out, "[%d]", buffer->shape.dim[i]);
}

// ---- statements ---------------------------------------------------------------------------------

static void print_statement(Printer *p, const LStmt *stmt);

static void start_line(Printer *p)
{
    fprintf(p->out, "%*s", 4 * p->indent, "");
}

static bool has_pragma(const LStmt *stmt)
{
    return stmt->kind == LSTMT_FOR && (stmt->parallel || stmt->simd || stmt->unroll > 0);
}

static void print_body(Printer *p, const LStmt *stmt)
{
    if (stmt->body_count == 1 && stmt->body[0]->kind == LSTMT_BLOCK && stmt->body[0]->scope)
        stmt = stmt->body[0]; // its braces are the loop's
    bool plain = stmt->body_count == 1 && !has_pragma(stmt->body[0]) && stmt->body[0]->kind != LSTMT_DECLARE &&
                 stmt->body[0]->kind != LSTMT_COMMENT && stmt->body[0]->kind != LSTMT_BLOCK;
    fprintf(p->out, plain ? "\n" : " {\n");
    p->indent++;
    for (int i = 0; i < stmt->body_count; i++)
        print_statement(p, stmt->body[i]);
    p->indent--;
    if (!plain) {
        start_line(p);
        fprintf(p->out, "}\n");
    }
}

static void print_bound(Printer *p, const LExpr *bound, int64_t constant)
{
    if (bound)
        print_expression(p, bound, BIND_ADD);
    else
        fprintf(p->out, "%s", integer_text(constant));
}

static void print_for(Printer *p, const LStmt *loop)
{
    const char *name = loop->variable->name, *type = variable_type(p->program, loop->variable);
    if (loop->parallel || loop->simd) {
        start_line(p);
        fprintf(p->out, "#pragma omp%s%s", loop->parallel ? " parallel for" : "", loop->simd ? " simd" : "");
        if (loop->parallel && loop->collapse > 1)
            fprintf(p->out, " collapse(%d)", loop->collapse);
        fprintf(p->out, "\n");
    }
    if (loop->unroll > 0) {
        start_line(p);
        fprintf(p->out, "#pragma GCC unroll %d\n", loop->unroll);
    }
    start_line(p);
    fprintf(p->out, "for (%s %s = ", type, name);
    print_bound(p, loop->from, loop->low);
    fprintf(p->out, "; %s < ", name);
    print_bound(p, loop->to, loop->high);
    fprintf(p->out, "; ");
    if (loop->step == 1)
        fprintf(p->out, "%s++)", name);
    else
        fprintf(p->out, "%s += %s)", name, integer_text(loop->step));
    print_body(p, loop);
}

static bool is_target(const LStmt *stmt, const LExpr *e)
{
    if (stmt->index_count > 0)
        return e->kind == LEXPR_ELEMENT && e->variable == stmt->variable && e->operand[0] == stmt->index[0];
    return e->kind == LEXPR_VARIABLE && e->variable == stmt->variable;
}

// x = x + e is x += e.
static void print_assign(Printer *p, const LStmt *stmt)
{
    const LExpr *value = stmt->value;
    const Infix *infix = infix_of(value);
    bool adds = infix && *infix->text == '+' && is_target(stmt, value->operand[0]);
    fprintf(p->out, "%s", stmt->variable->name);
    if (stmt->index_count > 0) {
        fprintf(p->out, "[");
        print_expression(p, stmt->index[0], BIND_ANY);
        fprintf(p->out, "]");
    }
    fprintf(p->out, adds ? " += " : " = ");
    print_expression(p, adds ? value->operand[1] : value, BIND_ANY);
    fprintf(p->out, ";\n");
}

static void print_vector_store(Printer *p, const LStmt *stmt)
{
    const char *type = vector_type(p->program, LTYPE_REAL, stmt->value->lanes);
    fprintf(p->out, "%s_store(&", type);
    print_element(p, stmt->buffer, stmt->index);
    fprintf(p->out, ", ");
    if (stmt->accumulate) {
        fprintf(p->out, "%s_load(&", type);
        print_element(p, stmt->buffer, stmt->index);
        fprintf(p->out, ") + ");
    }
    print_expression(p, stmt->value, stmt->accumulate ? BIND_ADD + 1 : BIND_CONDITIONAL);
    fprintf(p->out, ");\n");
}

// The operator of x = x + e and x = x - e, written x += e and x -= e; NULL for other stores.
static const char *updating_operator(const LStmt *stmt)
{
    const Infix *infix = infix_of(stmt->value);
    const LExpr *old = infix && infix->binding == BIND_ADD ? stmt->value->operand[0] : NULL;
    if (stmt->accumulate || !old || old->kind != LEXPR_LOAD || old->buffer != stmt->buffer)
        return NULL;
    for (int i = 0; i < stmt->index_count; i++)
        if (old->operand[i] != stmt->index[i])
            return NULL;
    return *infix->text == '+' ? "+=" : "-=";
}

static void print_store(Printer *p, const LStmt *stmt)
{
    if (stmt->value->lanes > 1) {
        print_vector_store(p, stmt);
        return;
    }
    const char *update = updating_operator(stmt);
    print_element(p, stmt->buffer, stmt->index);
    fprintf(p->out, " %s ", update ? update : stmt->accumulate ? "+=" : "=");
    print_expression(p, update ? stmt->value->operand[1] : stmt->value, BIND_ANY);
    fprintf(p->out, ";\n");
}

static void print_declare(Printer *p, const LStmt *stmt)
{
    const LVariable *variable = stmt->variable;
    fprintf(p->out, "%s%s %s", variable->fixed ? "const " : "", variable_type(p->program, variable), variable->name);
    if (stmt->value) {
        fprintf(p->out, " = ");
        print_expression(p, stmt->value, BIND_ANY);
    }
    fprintf(p->out, ";\n");
}

static void print_block(Printer *p, const LStmt *block)
{
    if (block->scope) {
        start_line(p);
        fprintf(p->out, "{\n");
    }
    p->indent += block->scope;
    for (int i = 0; i < block->body_count; i++)
        print_statement(p, block->body[i]);
    p->indent -= block->scope;
    if (block->scope) {
        start_line(p);
        fprintf(p->out, "}\n");
    }
}

static void print_statement(Printer *p, const LStmt *stmt)
{
    switch (stmt->kind) {
    case LSTMT_BLOCK:
        print_block(p, stmt);
        return;
    case LSTMT_FOR:
        print_for(p, stmt);
        return;
    default:
        start_line(p);
    }
    switch (stmt->kind) {
    case LSTMT_DECLARE:
        print_declare(p, stmt);
        break;
    case LSTMT_ARRAY:
        fprintf(p->out, "%s %s[%lld];\n", variable_type(p->program, stmt->variable), stmt->variable->name,
                (long long)stmt->count);
        break;
    case LSTMT_LOCAL:
        fprintf(p->out, "alignas(64) %s %s", element_type(p->program, stmt->buffer->type), stmt->buffer->name);
        print_axes(p, stmt->buffer, 0);
        fprintf(p->out, ";\n");
        break;
    case LSTMT_ASSIGN:
        print_assign(p, stmt);
        break;
    case LSTMT_STORE:
        print_store(p, stmt);
        break;
    case LSTMT_IF:
        fprintf(p->out, "if (");
        print_expression(p, stmt->value, BIND_ANY);
        fprintf(p->out, ")");
        print_body(p, stmt);
        break;
    case LSTMT_COMMENT:
        fprintf(p->out, "// %s\n", stmt->text);
        break;
    default:
        BUG("a statement of kind %d", stmt->kind);
    }
}

// ---- buffers as local arrays --------------------------------------------------------------------

// May the C compiler assume that this buffer's bytes are reached by this pointer alone?
static bool is_alone(const Printer *p, const Buffer *buffer)
{
    for (int i = 0; i < p->kernel->parameter_count; i++)
        if (p->kernel->parameter[i] != buffer && buffers_overlap(p->kernel->parameter[i], buffer))
            return false;
    return true;
}

static void print_table_axis(Printer *p, const Value *literal, int axis, int64_t *next)
{
    Shape shape = literal->shape;
    if (axis == shape.rank) {
        double number = literal->attribute.table.data[(*next)++];
        fprintf(p->out, "%s",
                literal->type == TYPE_REAL ? real_text(p->program, number) : integer_text((int64_t)number));
        return;
    }
    fprintf(p->out, "{");
    for (int i = 0; i < shape.dim[axis]; i++) {
        if (i > 0)
            fprintf(p->out, i % 16 == 0 && axis == shape.rank - 1 ? ",\n        " : ", ");
        print_table_axis(p, literal, axis + 1, next);
    }
    fprintf(p->out, "}");
}

// A constant table is a static array of the kernel; a view of it, a pointer to another kernel-wide name.
static void bind_literal(Printer *p, const Buffer *buffer)
{
    const Buffer *table = buffer_storage(buffer);
    bool view = table != buffer;
    const char *name = view ? format("%s_table", buffer->name) : buffer->name;
    const char *type = element_type(p->program, buffer->type);
    fprintf(p->out, "    static const %s %s", type, name);
    print_axes(p, table, 0);
    fprintf(p->out, " = ");
    int64_t next = 0;
    print_table_axis(p, table->literal, 0, &next);
    fprintf(p->out, ";\n");
    if (!view)
        return;
    if (buffer->shape.rank == 0)
        fprintf(p->out, "    const %s %s = *(const %s *)%s;\n", type, buffer->name, type, name);
    else if (buffer->shape.rank == 1)
        fprintf(p->out, "    const %s *%s = (const void *)%s;\n", type, buffer->name, name);
    else {
        fprintf(p->out, "    const %s (*%s)", type, buffer->name);
        print_axes(p, buffer, 1);
        fprintf(p->out, " = (const void *)%s;\n", name);
    }
}

// A scalar that is only read is kept in a variable, out of the stores' way.
static bool is_scalar(const Printer *p, const Buffer *buffer)
{
    return buffer->shape.rank == 0 && !is_stored(p->kernel, buffer);
}

static const char *scalar_source(const Printer *p, const Buffer *buffer)
{
    const Buffer *from = buffer_storage(buffer);
    const char *type = element_type(p->program, buffer->type);
    if (from->tensor && from->tensor->role == TENSOR_STEP)
        return format("(%s)m->step", type);
    if (from->tensor && from->shape.rank == 0 && from->tensor->role != TENSOR_FIELD)
        return format("m->%s", from->tensor->c_name);
    if (from->tensor)
        return format("*(const %s *)m->%s", type, from->tensor->c_name);
    return format("*(const %s *)(m->arena + %lld)", type, (long long)from->offset);
}

static const char *array_source(const Printer *p, const Buffer *buffer)
{
    const Buffer *from = buffer_storage(buffer);
    if (!from->tensor)
        return format("(void *)(m->arena + %lld)", (long long)from->offset);
    if (from->shape.rank == 0)
        return format("&m->%s", from->tensor->c_name);
    const char *cast = is_stored(p->kernel, buffer) ? "(void *)" : "(const void *)";
    return format("%sm->%s", shape_equal(from->shape, buffer->shape) ? "" : cast, from->tensor->c_name);
}

// "const float (*restrict image)[28][28][1]", without what it is set to.
static void declare_array(Printer *p, const Buffer *buffer)
{
    const char *restricted = is_alone(p, buffer) ? "restrict " : "";
    fprintf(p->out, "%s%s ", is_stored(p->kernel, buffer) ? "" : "const ", element_type(p->program, buffer->type));
    if (buffer->shape.rank > 1) {
        fprintf(p->out, "(*%s%s)", restricted, buffer->name);
        print_axes(p, buffer, 1);
    } else {
        fprintf(p->out, "*%s%s", restricted, buffer->name);
    }
}

static void declare_buffer(Printer *p, const Buffer *buffer)
{
    if (is_scalar(p, buffer))
        fprintf(p->out, "const %s %s", element_type(p->program, buffer->type), buffer->name);
    else
        declare_array(p, buffer);
}

static const char *buffer_source(const Printer *p, const Buffer *buffer)
{
    return is_scalar(p, buffer) ? scalar_source(p, buffer) : array_source(p, buffer);
}

static void bind_buffer(Printer *p, const Buffer *buffer)
{
    if (buffer_storage(buffer)->literal) {
        bind_literal(p, buffer);
        return;
    }
    fprintf(p->out, "    ");
    declare_buffer(p, buffer);
    fprintf(p->out, " = %s;\n", buffer_source(p, buffer));
}

// ---- the comment above a kernel -----------------------------------------------------------------

const char *place_text(const Program *program, Span span)
{
    if (!span.source)
        return program->source ? program->source->path : program->name;
    const char *slash = strrchr(span.source->path, '/');
    const char *file = slash && !span.source->prelude ? slash + 1 : span.source->path;
    return format("%s:%d", file, span_line(span));
}

const char *line_text(Span span)
{
    if (!span.source)
        return "";
    const char *text = span.source->text;
    int begin = span.begin, end = span.begin;
    while (begin > 0 && text[begin - 1] != '\n')
        begin--;
    while (text[begin] == ' ' || text[begin] == '\t')
        begin++;
    while (text[end] != '\0' && text[end] != '\n')
        end++;
    while (end > begin && (isspace((unsigned char)text[end - 1]) || text[end - 1] == '\\'))
        end--; // a backslash would continue the comment
    return format("%.*s", end > begin ? end - begin : 0, text + begin);
}

// 25.0 MFLOP
static const char *amount(double count, const char *unit)
{
    static const char *const prefixes[] = {"", "k", "M", "G", "T"};
    int i = 0;
    while (count >= 1000 && i < 4) {
        count /= 1000;
        i++;
    }
    return format("%.3g %s%s", count, prefixes[i], unit);
}

// Ops that only say where an element is found.
static bool moves_only(const Op *op)
{
    return op == &op_constant || op == &op_broadcast || op == &op_reshape || op == &op_input ||
           op == &op_stop_gradient || op == &op_table;
}

static void print_source_lines(Printer *p)
{
    const Kernel *kernel = p->kernel;
    const Source *source[8];
    int line[8], count = 0;
    for (int i = -1; i < kernel->value_count && count < 8; i++) {
        Span span = i < 0 ? kernel->span : kernel->value[i]->span;
        if (!span.source || (i >= 0 && moves_only(kernel->value[i]->op)))
            continue;
        int known = 0;
        while (known < count && (source[known] != span.source || line[known] != span_line(span)))
            known++;
        if (known < count)
            continue;
        source[count] = span.source;
        line[count++] = span_line(span);
        fprintf(p->out, "// %s: %s\n", place_text(p->program, span), line_text(span));
    }
}

// "[64, 28, 28, 1], [32]": each shape once, scalars only if there is nothing else to say.
static const char *shapes_text(const Printer *p, bool outputs)
{
    const Kernel *kernel = p->kernel;
    Text text = {0};
    text_add(&text, "%s", "");
    for (int i = 0; i < kernel->parameter_count; i++) {
        const Buffer *buffer = kernel->parameter[i];
        const char *shape = shape_text(buffer_storage(buffer)->shape);
        bool wanted = is_stored(kernel, buffer) == outputs && (outputs || buffer_storage(buffer)->shape.rank > 0);
        if (wanted && !strstr(text.data, shape))
            text_add(&text, "%s%s", text.length > 0 ? ", " : "", shape);
    }
    return text.data;
}

// The operations in order: "conv, add, max".
static const char *operations_text(const Kernel *kernel)
{
    enum { MANY = 10 };
    Text text = {0};
    int count = 0;
    for (int i = 0; i < kernel->value_count && count <= MANY; i++) {
        const Value *value = kernel->value[i];
        if (moves_only(value->op))
            continue;
        const char *name = value->op == &op_map ? value->attribute.function->name : value->op->name;
        text_add(&text, "%s%s", count > 0 ? ", " : "", count < MANY ? name : "...");
        count++;
    }
    return count > 0 ? text.data : "copy";
}

static void print_heading(Printer *p)
{
    print_source_lines(p);
    const char *inputs = shapes_text(p, false);
    fprintf(p->out, "// %s: %s%s-> %s", operations_text(p->kernel), inputs, *inputs ? " " : "", shapes_text(p, true));
    if (p->kernel->flops > 0)
        fprintf(p->out, ", %s", amount((double)p->kernel->flops, "FLOP"));
    fprintf(p->out, "\n");
}

// The parameters in the order in which a kernel names them: what it reads, then what it stores.
static const Buffer **ordered_parameters(const Kernel *kernel)
{
    const Buffer **order = mem_alloc((size_t)kernel->parameter_count * sizeof *order + 1);
    int count = 0;
    for (int i = kernel->stored_count; i < kernel->parameter_count; i++)
        order[count++] = kernel->parameter[i];
    for (int i = 0; i < kernel->stored_count; i++)
        order[count++] = kernel->parameter[i];
    return order;
}

static void bind_parameters(Printer *p)
{
    const Buffer **parameter = ordered_parameters(p->kernel);
    for (int i = 0; i < p->kernel->parameter_count; i++)
        bind_buffer(p, parameter[i]);
    if (p->kernel->parameter_count > 0)
        fprintf(p->out, "\n");
}

// The comma before an item of an argument list, and a new line under the first item where the item would not fit.
static void print_separator(Printer *p, int *column, int width, int indent)
{
    enum { LINE = 118 };
    if (*column == indent) {
        *column += width;
    } else if (*column + width + 2 > LINE) {
        fprintf(p->out, ",\n%*s", indent, "");
        *column = indent + width;
    } else {
        fprintf(p->out, ", ");
        *column += width + 2;
    }
}

// The body that several kernels share: a function of their buffers.
static void print_shared_body(Printer *p)
{
    const Kernel *kernel = p->kernel;
    const Buffer **parameter = ordered_parameters(kernel);
    const char *head = format("static void %s_body(", kernel->name);
    fprintf(p->out, "%s", head);
    for (int i = 0; i < kernel->parameter_count; i++) {
        if (i > 0)
            fprintf(p->out, ",\n%*s", (int)strlen(head), "");
        declare_buffer(p, parameter[i]);
    }
    fprintf(p->out, ")\n{\n");
    print_statement(p, kernel->body);
    fprintf(p->out, "}\n\n");
}

static void print_call_of_body(Printer *p, const Kernel *body)
{
    const Buffer **parameter = ordered_parameters(p->kernel);
    const char *head = format("    %s_body(", body->name);
    int column = (int)strlen(head), indent = column;
    fprintf(p->out, "%s", head);
    for (int i = 0; i < p->kernel->parameter_count; i++) {
        const char *source = buffer_source(p, parameter[i]);
        print_separator(p, &column, (int)strlen(source), indent);
        fprintf(p->out, "%s", source);
    }
    fprintf(p->out, ");\n");
}

void print_kernel(FILE *out, const Plan *plan, const Kernel *kernel)
{
    Printer p = {.out = out, .plan = plan, .program = plan->program, .kernel = kernel, .indent = 1};
    if (kernel->shared)
        print_shared_body(&p);
    print_heading(&p);
    fprintf(out, "static void %s(%s *m)\n{\n", kernel->name, plan->program->name);
    if (kernel->shared || kernel->twin) {
        print_call_of_body(&p, kernel->shared ? kernel : kernel->twin);
    } else {
        bind_parameters(&p);
        print_statement(&p, kernel->body);
    }
    fprintf(out, "}\n");
}
