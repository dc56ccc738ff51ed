// Loop IR as C: types, literals, expressions.
// Requires: plan_lower, plan_memory. Provides: text. Invalidates: nothing.
//
// Each case of print_expression() writes one kind of node. Parentheses are its own; they are printed where C needs
// them, and where -Wparentheses wants them.
#include "print.h"

#include <ctype.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

// ---- literals and types -------------------------------------------------------------------------

// Writes a value with so many digits. Are they enough?
static bool reads_back(char *text, size_t size, int digits, double value, bool is_double)
{
    snprintf(text, size, "%.*g", digits, value);
    return (is_double ? strtod(text, NULL) : (double)strtof(text, NULL)) == value;
}

// The shortest digits that read back as the same value of that precision; without a suffix.
static char *digits_of(double value, bool is_double)
{
    if (isnan(value))
        return format("NAN");
    if (isinf(value))
        return format(value < 0 ? "-INFINITY" : "INFINITY");
    enum { MANY = 6, KNOWN = 64 }; // a number has fewer digits, or about as many as its type can hold
    static struct {
        double value;
        bool is_double;
        char text[32];
    } known[KNOWN]; // a file has the same few numbers again and again
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    size_t slot = (bits * 0x9E3779B97F4A7C15u) >> 58;
    char *text = known[slot].text;
    if (*text == '\0' || memcmp(&known[slot].value, &value, sizeof value) != 0 || known[slot].is_double != is_double) {
        int digits = reads_back(text, sizeof known->text, MANY, value, is_double) ? 1 : MANY + 1;
        while (!reads_back(text, sizeof known->text, digits, value, is_double))
            digits++;
        known[slot].value = value;
        known[slot].is_double = is_double;
    }
    Text digits = {0};
    text_add_bytes(&digits, text, strlen(text));
    if (!strpbrk(text, ".e"))
        text_add_bytes(&digits, ".0", 2);
    return digits.data;
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

char *integer_text(int64_t value)
{
    if (value == INT32_MIN)
        return format("INT32_MIN");
    Text text = {0};
    text_add_integer(&text, value);
    if (value > INT32_MAX || value < INT32_MIN)
        text_add_bytes(&text, "LL", 2);
    return text.data;
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
char *vector_type(const Program *program, LType type, int lanes)
{
    Text text = {0};
    text_add_bytes(&text, type == LTYPE_REAL ? "f" : "i", 1);
    text_add_bytes(&text, program->real_is_double ? "64x" : "32x", 3);
    text_add_integer(&text, lanes);
    return text.data;
}

const char *variable_type(const Program *program, const LVariable *variable)
{
    if (variable->lanes > 1)
        return vector_type(program, variable->type, variable->lanes);
    switch (variable->type) {
    case LTYPE_INDEX:
        return variable->wide || variable->high > INT32_MAX ? "int64_t" : "int";
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

bool is_stored(const Kernel *kernel, const Buffer *buffer)
{
    for (int i = 0; i < kernel->stored_count; i++)
        if (kernel->parameter[i] == buffer)
            return true;
    return false;
}

void print_index(Printer *p, LExpr *const *index, int count)
{
    for (int i = 0; i < count; i++) {
        text_add_string(p->out, "[");
        print_expression(p, index[i], BIND_ANY);
        text_add_string(p->out, "]");
    }
}

void print_element(Printer *p, const Buffer *buffer, LExpr *const *index)
{
    bool pointer = buffer->shape.rank == 0 && is_stored(p->kernel, buffer);
    text_add(p->out, "%s%s", pointer ? "*" : "", buffer->name);
    print_index(p, index, buffer->shape.rank);
}

static void print_load(Printer *p, const LExpr *e)
{
    if (e->lanes > 1)
        text_add(p->out, "%s_load%s%s(&", vector_type(p->program, LTYPE_REAL, e->lanes),
                 e->type == LTYPE_BOOL ? "_mask" : "", e->integer > 0 ? "_first" : "");
    print_element(p, e->buffer, e->operand);
    if (e->integer > 0)
        text_add(p->out, ", %d", (int)e->integer);
    if (e->lanes > 1)
        text_add_string(p->out, ")");
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

char sum_operator(const LExpr *e)
{
    const Infix *infix = infix_of(e);
    return infix && infix->binding == BIND_ADD ? *infix->text : 0;
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

// The same with the other sign, of a negative number or a product or quotient that begins with one; NULL of others.
static const LExpr *without_sign(const LExpr *e)
{
    if (e->kind == LEXPR_REAL)
        return e->real < 0 ? l_real(-e->real) : NULL;
    const Infix *infix = infix_of(e);
    const LExpr *first = e->kind == LEXPR_SPLAT || (infix && infix->binding == BIND_MULTIPLY) ? e->operand[0] : NULL;
    LExpr *operand[2] = {first ? (LExpr *)without_sign(first) : NULL, e->operand_count > 1 ? e->operand[1] : NULL};
    return operand[0] && operand[0]->type == LTYPE_REAL ? l_with_operands(e, operand) : NULL;
}

static void print_infix(Printer *p, const LExpr *e, const Infix *infix)
{
    if (e->kind == LEXPR_NOT)
        e = e->operand[0];
    const LExpr *a = printed_operand(e, 0), *b = printed_operand(e, 1);
    print_expression(p, a, infix_of(a) == infix ? infix->binding : infix->left);
    const LExpr *positive = infix->binding == BIND_ADD ? without_sign(b) : NULL;
    const char *sign = positive ? *infix->text == '+' ? "-" : "+" : infix->text;
    text_add(p->out, " %s ", sign);
    print_expression(p, positive ? positive : b, infix->right);
}

static void print_arguments(Printer *p, const LExpr *e)
{
    text_add_string(p->out, "(");
    for (int i = 0; i < e->operand_count; i++) {
        if (i > 0)
            text_add_string(p->out, ", ");
        print_expression(p, e->operand[i], BIND_CONDITIONAL);
    }
    text_add_string(p->out, ")");
}

static void print_call(Printer *p, const LExpr *e)
{
    const ScalarFunction *function = e->function;
    if (e->lanes > 1)
        text_add(p->out, "%s_%s", vector_type(p->program, LTYPE_REAL, e->lanes), function->name);
    else if (e->type == LTYPE_INT)
        text_add_string(p->out, function->i32);
    else
        text_add_string(p->out, scalar_function_name(p->program, p->plan->naive, function));
    print_arguments(p, e);
}

static void print_select(Printer *p, const LExpr *e)
{
    if (e->operand[0]->lanes > 1) {
        text_add(p->out, "%s_select", vector_type(p->program, LTYPE_REAL, e->lanes));
        print_arguments(p, e);
        return;
    }
    print_expression(p, e->operand[0], BIND_OR);
    text_add_string(p->out, " ? ");
    print_expression(p, e->operand[1], BIND_OR);
    text_add_string(p->out, " : ");
    print_expression(p, e->operand[2], BIND_CONDITIONAL);
}

static void print_prefix(Printer *p, const LExpr *e, const char *operator)
{
    text_add_string(p->out, operator);
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
        text_add_string(p->out, " != 0");
    } else {
        text_add(p->out, "(%s)", e->type == LTYPE_REAL ? real_type(p->program) : "int32_t");
        print_expression(p, e->operand[0], BIND_UNARY);
    }
}

static void print_random(Printer *p, const LExpr *e)
{
    if (e->lanes > 1)
        text_add(p->out, "%s_uniform(m->seed, ", vector_type(p->program, LTYPE_REAL, e->lanes));
    else
        text_add(p->out, "%s_uniform(m->seed, ", p->program->real_is_double ? "f64" : "f32");
    if (e->operand_count > 1) {
        text_add_string(p->out, "m->first + ");
        print_expression(p, e->operand[1], BIND_ADD + 1);
    } else {
        text_add_string(p->out, "m->draw");
    }
    text_add(p->out, ", %d, ", e->stream);
    print_expression(p, e->operand[0], BIND_CONDITIONAL);
    text_add_string(p->out, ")");
}

static void print_vector_function(Printer *p, const LExpr *e, const char *name, int lanes)
{
    text_add(p->out, "%s_%s", vector_type(p->program, LTYPE_REAL, lanes), name);
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
        text_add_string(p->out, integer_text(e->integer));
        break;
    case LEXPR_REAL:
        text_add_string(p->out, real_text(p->program, e->real));
        break;
    case LEXPR_BOOLEAN:
        text_add(p->out, "%d", e->integer != 0);
        break;
    case LEXPR_VARIABLE:
        text_add_string(p->out, e->variable->name);
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
    case LEXPR_RAMP:
        print_vector_function(p, e, "ramp", e->lanes);
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
        text_add_string(p->out, e->variable->name);
        print_index(p, e->operand, e->operand_count);
        break;
    case LEXPR_RANDOM:
        print_random(p, e);
        break;
    default:
        BUG("an expression of kind %d", e->kind);
    }
}

void print_expression(Printer *p, const LExpr *e, int context)
{
    bool parentheses = binding_of(e) < context;
    if (parentheses)
        text_add_string(p->out, "(");
    print_node(p, e, parentheses ? BIND_ANY : context);
    if (parentheses)
        text_add_string(p->out, ")");
}

void print_axes(Printer *p, Shape shape, int first)
{
    for (int i = first; i < shape.rank; i++)
        text_add(p->out, "[%d]", shape.dim[i]);
}
