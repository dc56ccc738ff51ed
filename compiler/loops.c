// The loop IR's expressions.
// Requires: nothing. Provides: expressions that are folded, in a normal form where they are index arithmetic, and
// shared: equal expressions are one object. Invalidates: nothing.
//
// Index arithmetic is kept as a sum of integer multiples of atoms (variables, quotients, remainders, ...) in the order
// in which the atoms were made, with the constant last. Each expression knows the range of its values; a quotient, a
// remainder or a bounds test whose outcome follows from the ranges disappears. So an index that is flattened for one
// shape and unflattened for an equal one comes back unchanged.
#include "loops.h"

#include <math.h>
#include <string.h>

// ---- sharing ------------------------------------------------------------------------------------

typedef struct Slot {
    uint64_t hash;
    LExpr *expression; // NULL: free
} Slot;

static struct {
    Slot *slot; // open addressing; at most half full
    int capacity, count;
} shared;

void loops_reset(void)
{
    shared.slot = NULL;
    shared.capacity = shared.count = 0;
}

static uint64_t mix(uint64_t hash, uint64_t value)
{
    hash = (hash ^ value) * 0x9E3779B97F4A7C15u;
    return hash ^ hash >> 29;
}

static uint64_t real_bits(double value)
{
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    return bits;
}

static uint64_t hash_of(const LExpr *e)
{
    uint64_t hash = mix((uint64_t)e->kind * 64 + (uint64_t)e->type, (uint64_t)e->lanes);
    hash = mix(hash, (uint64_t)e->integer);
    hash = mix(hash, real_bits(e->real));
    hash = mix(hash, (uint64_t)(uintptr_t)e->variable);
    hash = mix(hash, (uint64_t)(uintptr_t)e->buffer);
    hash = mix(hash, (uint64_t)(uintptr_t)e->function);
    hash = mix(hash, (uint64_t)e->stream);
    for (int i = 0; i < e->operand_count; i++)
        hash = mix(hash, (uint64_t)e->operand[i]->id);
    return hash;
}

static bool same(const LExpr *a, const LExpr *b)
{
    if (a->kind != b->kind || a->type != b->type || a->lanes != b->lanes || a->integer != b->integer ||
        real_bits(a->real) != real_bits(b->real) || a->variable != b->variable || a->buffer != b->buffer ||
        a->function != b->function || a->stream != b->stream || a->operand_count != b->operand_count)
        return false;
    return a->operand_count == 0 || memcmp(a->operand, b->operand, (size_t)a->operand_count * sizeof *a->operand) == 0;
}

static Slot *find_slot(Slot *slot, int capacity, uint64_t hash, const LExpr *e)
{
    size_t i = hash & (size_t)(capacity - 1);
    while (slot[i].expression && (slot[i].hash != hash || !same(slot[i].expression, e)))
        i = (i + 1) & (size_t)(capacity - 1);
    return &slot[i];
}

static void grow_table(void)
{
    int capacity = shared.capacity ? 2 * shared.capacity : 4096;
    Slot *slot = mem_alloc((size_t)capacity * sizeof *slot);
    for (int i = 0; i < shared.capacity; i++)
        if (shared.slot[i].expression)
            *find_slot(slot, capacity, shared.slot[i].hash, shared.slot[i].expression) = shared.slot[i];
    shared.slot = slot;
    shared.capacity = capacity;
}

// The one object for this expression.
static LExpr *share(LExpr e, int operand_count, LExpr *const *operand)
{
    if (2 * (shared.count + 1) > shared.capacity)
        grow_table();
    e.operand = (LExpr **)operand;
    e.operand_count = operand_count;
    if (e.lanes == 0)
        e.lanes = 1;
    uint64_t hash = hash_of(&e);
    Slot *slot = find_slot(shared.slot, shared.capacity, hash, &e);
    if (slot->expression)
        return slot->expression;
    LExpr *new = mem_alloc(sizeof *new);
    *new = e;
    new->id = shared.count++;
    new->divides = e.kind == LEXPR_DIVIDE || e.kind == LEXPR_MODULO;
    if (operand_count > 0) {
        new->operand = mem_alloc((size_t)operand_count * sizeof *new->operand);
        memcpy(new->operand, operand, (size_t)operand_count * sizeof *new->operand);
    }
    for (int i = 0; i < operand_count; i++)
        new->divides |= operand[i]->divides;
    *slot = (Slot){hash, new};
    return new;
}

static LExpr *unary(LExprKind kind, LType type, LExpr *a)
{
    return share((LExpr){.kind = kind, .type = type, .lanes = a->lanes}, 1, (LExpr *[]){a});
}

static LExpr *binary(LExprKind kind, LType type, LExpr *a, LExpr *b)
{
    int lanes = a->lanes > b->lanes ? a->lanes : b->lanes;
    return share((LExpr){.kind = kind, .type = type, .lanes = lanes}, 2, (LExpr *[]){a, b});
}

// An index expression that can take the values low..high.
static LExpr *ranged(LExprKind kind, int64_t low, int64_t high, LExpr *a, LExpr *b)
{
    LExpr e = {.kind = kind, .type = LTYPE_INDEX, .low = low, .high = high};
    return share(e, b ? 2 : 1, (LExpr *[]){a, b});
}

// ---- leaves -------------------------------------------------------------------------------------

static LExpr *integer_of_type(LType type, int64_t value)
{
    return share((LExpr){.kind = LEXPR_INTEGER, .type = type, .integer = value, .low = value, .high = value}, 0, NULL);
}

LExpr *l_integer(int64_t value)
{
    return integer_of_type(LTYPE_INDEX, value);
}

LExpr *l_real(double value)
{
    return share((LExpr){.kind = LEXPR_REAL, .type = LTYPE_REAL, .real = value}, 0, NULL);
}

LExpr *l_boolean(bool value)
{
    return share((LExpr){.kind = LEXPR_BOOLEAN, .type = LTYPE_BOOL, .integer = value}, 0, NULL);
}

LExpr *l_variable(LVariable *variable)
{
    return share((LExpr){.kind = LEXPR_VARIABLE,
                         .type = variable->type,
                         .lanes = variable->lanes,
                         .variable = variable,
                         .low = variable->low,
                         .high = variable->high},
                 0, NULL);
}

static bool is_integer(const LExpr *e, int64_t value)
{
    return e->kind == LEXPR_INTEGER && e->integer == value;
}

static bool is_real(const LExpr *e, double value)
{
    return e->kind == LEXPR_REAL && e->real == value;
}

static bool is_boolean(const LExpr *e, bool value)
{
    return e->kind == LEXPR_BOOLEAN && e->integer == value;
}

static bool is_literal(const LExpr *e)
{
    return e->kind == LEXPR_INTEGER || e->kind == LEXPR_REAL || e->kind == LEXPR_BOOLEAN;
}

static double literal_value(const LExpr *e)
{
    return e->kind == LEXPR_REAL ? e->real : (double)e->integer;
}

// ---- sums of multiples --------------------------------------------------------------------------

enum { MAX_TERMS = 64 };

typedef struct Linear {
    struct {
        LExpr *atom;
        int64_t factor;
    } term[MAX_TERMS];
    int count;
    int64_t constant;
} Linear;

static int64_t floor_divide(int64_t a, int64_t b)
{
    return a / b - (a % b != 0 && (a < 0) != (b < 0));
}

static int64_t floor_modulo(int64_t a, int64_t b)
{
    return a - floor_divide(a, b) * b;
}

static int64_t gcd(int64_t a, int64_t b)
{
    while (b != 0) {
        int64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a < 0 ? -a : a;
}

static void linear_drop(Linear *sum, int which)
{
    sum->term[which] = sum->term[--sum->count];
}

static void linear_add_atom(Linear *sum, LExpr *atom, int64_t factor)
{
    int i = 0;
    while (i < sum->count && sum->term[i].atom != atom)
        i++;
    if (i == MAX_TERMS)
        BUG("an index with more than %d terms", MAX_TERMS);
    if (i == sum->count) {
        sum->term[sum->count].atom = atom;
        sum->term[sum->count++].factor = 0;
    }
    sum->term[i].factor += factor;
    if (sum->term[i].factor == 0)
        linear_drop(sum, i);
}

static void linear_add(Linear *sum, LExpr *e, int64_t factor)
{
    if (e->kind == LEXPR_INTEGER) {
        sum->constant += e->integer * factor;
    } else if (e->kind == LEXPR_ADD || e->kind == LEXPR_SUBTRACT) {
        linear_add(sum, e->operand[0], factor);
        linear_add(sum, e->operand[1], e->kind == LEXPR_ADD ? factor : -factor);
    } else if (e->kind == LEXPR_MULTIPLY && e->operand[1]->kind == LEXPR_INTEGER) {
        linear_add(sum, e->operand[0], factor * e->operand[1]->integer);
    } else if (factor != 0) {
        linear_add_atom(sum, e, factor);
    }
}

static Linear linear_of(LExpr *e)
{
    Linear sum = {.count = 0};
    linear_add(&sum, e, 1);
    return sum;
}

static void linear_range(const Linear *sum, int64_t *low, int64_t *high)
{
    *low = *high = sum->constant;
    for (int i = 0; i < sum->count; i++) {
        int64_t factor = sum->term[i].factor;
        *low += factor * (factor > 0 ? sum->term[i].atom->low : sum->term[i].atom->high);
        *high += factor * (factor > 0 ? sum->term[i].atom->high : sum->term[i].atom->low);
    }
}

static int linear_find(const Linear *sum, const LExpr *atom)
{
    for (int i = 0; i < sum->count; i++)
        if (sum->term[i].atom == atom)
            return i;
    return -1;
}

// (e / n) * n + e % n is e: undoes an unflatten.
static bool linear_recombine(Linear *sum)
{
    for (int i = 0; i < sum->count; i++) {
        LExpr *rest = sum->term[i].atom;
        if (rest->kind != LEXPR_MODULO)
            continue;
        int64_t factor = sum->term[i].factor, n = rest->operand[1]->integer;
        int quotient = linear_find(sum, l_divide(rest->operand[0], n));
        if (quotient < 0 || sum->term[quotient].factor != factor * n)
            continue;
        linear_add_atom(sum, sum->term[quotient].atom, -factor * n);
        linear_add_atom(sum, rest, -factor);
        linear_add(sum, rest->operand[0], factor);
        return true;
    }
    return false;
}

static void linear_sort(Linear *sum)
{
    for (int i = 1; i < sum->count; i++)
        for (int j = i; j > 0 && sum->term[j - 1].atom->id > sum->term[j].atom->id; j--) {
            LExpr *atom = sum->term[j].atom;
            int64_t factor = sum->term[j].factor;
            sum->term[j] = sum->term[j - 1];
            sum->term[j - 1].atom = atom;
            sum->term[j - 1].factor = factor;
        }
}

static LExpr *multiple(LExpr *atom, int64_t factor)
{
    if (factor == 1)
        return atom;
    int64_t low = factor > 0 ? atom->low : atom->high, high = factor > 0 ? atom->high : atom->low;
    return ranged(LEXPR_MULTIPLY, low * factor, high * factor, atom, l_integer(factor));
}

static LExpr *plus(LExpr *sum, LExpr *e)
{
    return sum ? ranged(LEXPR_ADD, sum->low + e->low, sum->high + e->high, sum, e) : e;
}

static LExpr *minus(LExpr *sum, LExpr *e)
{
    return ranged(LEXPR_SUBTRACT, sum->low - e->high, sum->high - e->low, sum, e);
}

// The normal form: what is added before what is subtracted, so that no term needs a sign of its own.
static LExpr *linear_build(Linear *sum)
{
    while (linear_recombine(sum))
        continue;
    int64_t low, high;
    linear_range(sum, &low, &high);
    if (low == high)
        return l_integer(low);
    linear_sort(sum);
    LExpr *result = NULL;
    for (int i = 0; i < sum->count; i++)
        if (sum->term[i].factor > 0)
            result = plus(result, multiple(sum->term[i].atom, sum->term[i].factor));
    int64_t constant = sum->constant;
    if (!result) {
        result = l_integer(constant);
        constant = 0;
    }
    for (int i = 0; i < sum->count; i++)
        if (sum->term[i].factor < 0)
            result = minus(result, multiple(sum->term[i].atom, -sum->term[i].factor));
    if (constant > 0)
        return plus(result, l_integer(constant));
    return constant < 0 ? minus(result, l_integer(-constant)) : result;
}

// ---- arithmetic ---------------------------------------------------------------------------------

static bool are_indices(const LExpr *a, const LExpr *b)
{
    return a->type == LTYPE_INDEX && b->type == LTYPE_INDEX;
}

// An index beside an int is an int.
static LType joint_type(const LExpr *a, const LExpr *b)
{
    return a->type == LTYPE_INDEX ? b->type : a->type;
}

LExpr *l_add(LExpr *a, LExpr *b)
{
    if (!are_indices(a, b))
        return binary(LEXPR_ADD, joint_type(a, b), a, b);
    Linear sum = linear_of(a);
    linear_add(&sum, b, 1);
    return linear_build(&sum);
}

LExpr *l_subtract(LExpr *a, LExpr *b)
{
    if (!are_indices(a, b))
        return binary(LEXPR_SUBTRACT, joint_type(a, b), a, b);
    Linear sum = linear_of(a);
    linear_add(&sum, b, -1);
    return linear_build(&sum);
}

LExpr *l_scale(LExpr *a, int64_t b)
{
    Linear sum = {.count = 0};
    linear_add(&sum, a, b);
    return linear_build(&sum);
}

LExpr *l_add_constant(LExpr *a, int64_t b)
{
    return b == 0 ? a : l_add(a, l_integer(b));
}

static int64_t min4(const int64_t *x)
{
    int64_t low = x[0];
    for (int i = 1; i < 4; i++)
        low = x[i] < low ? x[i] : low;
    return low;
}

static int64_t max4(const int64_t *x)
{
    int64_t high = x[0];
    for (int i = 1; i < 4; i++)
        high = x[i] > high ? x[i] : high;
    return high;
}

LExpr *l_multiply(LExpr *a, LExpr *b)
{
    if (!are_indices(a, b)) {
        if (is_real(a, 1))
            return b;
        return is_real(b, 1) ? a : binary(LEXPR_MULTIPLY, joint_type(a, b), a, b);
    }
    if (a->kind == LEXPR_INTEGER)
        return l_scale(b, a->integer);
    if (b->kind == LEXPR_INTEGER)
        return l_scale(a, b->integer);
    int64_t corner[] = {a->low * b->low, a->low * b->high, a->high * b->low, a->high * b->high};
    return ranged(LEXPR_MULTIPLY, min4(corner), max4(corner), a, b);
}

// Splits a sum into multiples of n (returned divided by n) and the rest, whose constant is in 0..n-1.
static Linear split_multiples(Linear *sum, int64_t n)
{
    Linear quotient = {.constant = floor_divide(sum->constant, n)};
    sum->constant = floor_modulo(sum->constant, n);
    for (int i = sum->count - 1; i >= 0; i--)
        if (sum->term[i].factor % n == 0) {
            linear_add_atom(&quotient, sum->term[i].atom, sum->term[i].factor / n);
            linear_drop(sum, i);
        }
    return quotient;
}

// The greatest common divisor of n and all factors.
static int64_t common_factor(const Linear *sum, int64_t n)
{
    for (int i = 0; i < sum->count; i++)
        n = gcd(n, sum->term[i].factor);
    return n;
}

static void linear_shrink(Linear *sum, int64_t n)
{
    for (int i = 0; i < sum->count; i++)
        sum->term[i].factor /= n;
    sum->constant = floor_divide(sum->constant, n);
}

// e / n of an expression that nothing can be taken out of: only (x / k) / n = x / (k * n) is left to be done.
static LExpr *quotient_node(LExpr *e, int64_t n)
{
    if (n == 1)
        return e;
    if (e->kind == LEXPR_DIVIDE)
        return l_divide(e->operand[0], n * e->operand[1]->integer);
    return ranged(LEXPR_DIVIDE, floor_divide(e->low, n), floor_divide(e->high, n), e, l_integer(n));
}

LExpr *l_divide(LExpr *a, int64_t n)
{
    if (n <= 0)
        BUG("an index divided by %lld", (long long)n);
    if (n == 1)
        return a;
    Linear rest = linear_of(a);
    Linear quotient = split_multiples(&rest, n);
    int64_t low, high;
    linear_range(&rest, &low, &high);
    if (floor_divide(low, n) == floor_divide(high, n)) {
        quotient.constant += floor_divide(low, n);
        return linear_build(&quotient);
    }
    if (low < 0) // C would round the rest towards zero
        return quotient_node(a, n);
    int64_t common = common_factor(&rest, n);
    linear_shrink(&rest, common);
    LExpr *rest_quotient = quotient_node(linear_build(&rest), n / common);
    linear_add(&quotient, rest_quotient, 1);
    return linear_build(&quotient);
}

// e % n of an expression that nothing can be taken out of: only (x % (k * n)) % n = x % n is left to be done.
static LExpr *remainder_node(LExpr *e, int64_t n)
{
    if (n == 1)
        return l_integer(0);
    if (e->kind == LEXPR_MODULO && e->operand[1]->integer % n == 0)
        return l_modulo(e->operand[0], n);
    int64_t high = e->high < n - 1 ? e->high : n - 1;
    return ranged(LEXPR_MODULO, e->low < 0 ? 1 - n : 0, high > 0 ? high : 0, e, l_integer(n));
}

LExpr *l_modulo(LExpr *a, int64_t n)
{
    if (n <= 0)
        BUG("an index modulo %lld", (long long)n);
    Linear rest = linear_of(a);
    split_multiples(&rest, n);
    int64_t low, high;
    linear_range(&rest, &low, &high);
    if (floor_divide(low, n) == floor_divide(high, n)) {
        rest.constant -= floor_divide(low, n) * n;
        return linear_build(&rest);
    }
    if (low < 0)
        return remainder_node(a, n);
    int64_t common = common_factor(&rest, n), constant = rest.constant % common;
    linear_shrink(&rest, common);
    return l_add_constant(l_scale(remainder_node(linear_build(&rest), n / common), common), constant);
}

LExpr *l_fma(LExpr *a, LExpr *b, LExpr *c)
{
    LExpr *product = l_multiply(a, b);
    return is_real(c, 0) ? product : l_add(c, product);
}

// ---- conditions ---------------------------------------------------------------------------------

LExpr *l_less(LExpr *a, LExpr *b)
{
    if (are_indices(a, b)) {
        LExpr *difference = l_subtract(a, b);
        if (difference->high < 0)
            return l_boolean(true);
        if (difference->low >= 0)
            return l_boolean(false);
    }
    return binary(LEXPR_LESS, LTYPE_BOOL, a, b);
}

LExpr *l_in_range(LExpr *a, int64_t low, int64_t high)
{
    LExpr *not_below = l_not(l_less(a, l_integer(low)));
    return l_and(not_below, l_less(a, l_integer(high)));
}

LExpr *l_equal(LExpr *a, LExpr *b)
{
    if (a == b && a->type != LTYPE_REAL)
        return l_boolean(true);
    if (are_indices(a, b)) {
        LExpr *difference = l_subtract(a, b);
        if (difference->low > 0 || difference->high < 0)
            return l_boolean(false);
        if (is_integer(difference, 0))
            return l_boolean(true);
    }
    return binary(LEXPR_EQUAL, LTYPE_BOOL, a, b);
}

LExpr *l_and(LExpr *a, LExpr *b)
{
    if (is_boolean(a, false) || is_boolean(b, true) || a == b)
        return a;
    if (is_boolean(a, true) || is_boolean(b, false))
        return b;
    return binary(LEXPR_AND, LTYPE_BOOL, a, b);
}

LExpr *l_or(LExpr *a, LExpr *b)
{
    if (is_boolean(a, true) || is_boolean(b, false) || a == b)
        return a;
    if (is_boolean(a, false) || is_boolean(b, true))
        return b;
    return binary(LEXPR_OR, LTYPE_BOOL, a, b);
}

LExpr *l_not(LExpr *a)
{
    if (a->kind == LEXPR_BOOLEAN)
        return l_boolean(!a->integer);
    return a->kind == LEXPR_NOT ? a->operand[0] : unary(LEXPR_NOT, LTYPE_BOOL, a);
}

LExpr *l_select(LExpr *condition, LExpr *a, LExpr *b)
{
    if (condition->kind == LEXPR_BOOLEAN)
        return condition->integer ? a : b;
    if (a == b)
        return a;
    if (condition->kind == LEXPR_SPLAT)
        condition = condition->operand[0];
    int lanes = a->lanes > b->lanes ? a->lanes : b->lanes;
    if (condition->lanes > lanes)
        lanes = condition->lanes;
    LExpr e = {.kind = LEXPR_SELECT, .type = joint_type(a, b), .lanes = lanes};
    if (are_indices(a, b)) {
        e.low = a->low < b->low ? a->low : b->low;
        e.high = a->high > b->high ? a->high : b->high;
    }
    return share(e, 3, (LExpr *[]){condition, a, b});
}

// ---- loads, calls, conversions ------------------------------------------------------------------

static LType type_of_buffer(const Buffer *buffer)
{
    switch (buffer->type) {
    case TYPE_REAL:
        return LTYPE_REAL;
    case TYPE_INT:
        return LTYPE_INT;
    case TYPE_BOOL:
        return LTYPE_BOOL;
    }
    BUG("%s: a buffer of no type", buffer->name);
}

LExpr *l_load(Buffer *buffer, LExpr *const *index)
{
    return share((LExpr){.kind = LEXPR_LOAD, .type = type_of_buffer(buffer), .buffer = buffer}, buffer->shape.rank,
                 index);
}

LExpr *l_vector_load(Buffer *buffer, LExpr *const *index, int lanes)
{
    return share((LExpr){.kind = LEXPR_LOAD, .type = type_of_buffer(buffer), .lanes = lanes, .buffer = buffer},
                 buffer->shape.rank, index);
}

static LType type_of_call(const ScalarFunction *function, LExpr *const *operand)
{
    switch (function->type) {
    case SCALAR_REAL:
    case SCALAR_TO_REAL:
        return LTYPE_REAL;
    case SCALAR_SAME:
        return operand[0]->type == LTYPE_INDEX ? LTYPE_INT : operand[0]->type;
    case SCALAR_COMPARE:
    case SCALAR_LOGIC:
        return LTYPE_BOOL;
    case SCALAR_INT:
    case SCALAR_TO_INT:
        return LTYPE_INT;
    case SCALAR_SELECT:
        return joint_type(operand[1], operand[2]);
    }
    BUG("%s: a function of no type", function->name);
}

static LExpr *literal_of_type(LType type, double value)
{
    if (type == LTYPE_REAL)
        return l_real(value);
    return type == LTYPE_BOOL ? l_boolean(value != 0) : integer_of_type(type, (int64_t)value);
}

LExpr *l_call(const ScalarFunction *function, LExpr *const *operand)
{
    if (function->type == SCALAR_SELECT)
        return l_select(operand[0], operand[1], operand[2]);
    if (function->type == SCALAR_TO_REAL || function->type == SCALAR_TO_INT)
        return l_cast(function->type == SCALAR_TO_REAL ? LTYPE_REAL : LTYPE_INT, operand[0]);
    LType type = type_of_call(function, operand);
    int lanes = 1;
    bool literal = true;
    double value[3] = {0};
    for (int i = 0; i < function->arity; i++) {
        lanes = operand[i]->lanes > lanes ? operand[i]->lanes : lanes;
        literal = literal && is_literal(operand[i]);
        value[i] = literal ? literal_value(operand[i]) : 0;
    }
    double result = literal ? function->fold(value) : 0;
    if (literal && isfinite(result))
        return literal_of_type(type, result);
    return share((LExpr){.kind = LEXPR_CALL, .type = type, .lanes = lanes, .function = function}, function->arity,
                 operand);
}

LExpr *l_call_named(const char *name, LExpr *a, LExpr *b)
{
    const ScalarFunction *function = scalar_find(name);
    if (!function || function->arity != (b ? 2 : 1))
        BUG("no scalar function '%s' of %d arguments", name, b ? 2 : 1);
    return l_call(function, (LExpr *[]){a, b});
}

LExpr *l_cast(LType type, LExpr *a)
{
    if (a->type == type)
        return a;
    if (is_literal(a))
        return literal_of_type(type, type == LTYPE_REAL ? literal_value(a) : trunc(literal_value(a)));
    if (type == LTYPE_INDEX && a->kind == LEXPR_CAST && a->operand[0]->type == LTYPE_INDEX)
        return a->operand[0];
    LExpr e = {.kind = LEXPR_CAST, .type = type, .lanes = a->lanes};
    if (type == LTYPE_INDEX) {
        e.low = INT32_MIN;
        e.high = INT32_MAX;
    }
    return share(e, 1, &a);
}

LExpr *l_ramp(LExpr *first, int lanes)
{
    return share((LExpr){.kind = LEXPR_RAMP, .type = LTYPE_INT, .lanes = lanes}, 1, &first);
}

LExpr *l_splat(LExpr *a, int lanes)
{
    if (lanes == 1 || a->lanes == lanes)
        return a;
    return share((LExpr){.kind = LEXPR_SPLAT, .type = a->type, .lanes = lanes}, 1, &a);
}

LExpr *l_lanes_sum(LExpr *a)
{
    return a->lanes == 1 ? a : share((LExpr){.kind = LEXPR_LANES_SUM, .type = a->type}, 1, &a);
}

LExpr *l_lanes_max(LExpr *a)
{
    return a->lanes == 1 ? a : share((LExpr){.kind = LEXPR_LANES_MAX, .type = a->type}, 1, &a);
}

LExpr *l_random(int stream, LExpr *element)
{
    return share((LExpr){.kind = LEXPR_RANDOM, .type = LTYPE_REAL, .stream = stream}, 1, &element);
}

LExpr *l_random_of_example(int stream, LExpr *element, LExpr *example)
{
    return share((LExpr){.kind = LEXPR_RANDOM, .type = LTYPE_REAL, .stream = stream}, 2, (LExpr *[]){element, example});
}

LExpr *l_with_operands(const LExpr *e, LExpr *const *operand)
{
    return share(*e, e->operand_count, operand);
}

LExpr *l_element(LVariable *variable, LExpr *const *index)
{
    if (variable->array.rank == 0)
        return l_variable(variable);
    LExpr e = {.kind = LEXPR_ELEMENT, .type = variable->type, .lanes = variable->lanes, .variable = variable};
    return share(e, variable->array.rank, index);
}

LExpr *l_lane(LVariable *vector, LExpr *lane)
{
    return share((LExpr){.kind = LEXPR_ELEMENT, .type = vector->type, .variable = vector}, 1, &lane);
}

LExpr *l_flatten(Shape shape, LExpr *const *index)
{
    Linear sum = {.count = 0};
    int64_t stride = 1;
    for (int i = shape.rank - 1; i >= 0; i--) {
        linear_add(&sum, index[i], stride);
        stride *= shape.dim[i];
    }
    return linear_build(&sum);
}

// The first axis longer than 1 needs no remainder: elements are within the shape.
void l_unflatten(Shape shape, LExpr *element, LExpr **index)
{
    int first = 0;
    while (first < shape.rank && shape.dim[first] == 1)
        index[first++] = l_integer(0);
    for (int i = shape.rank - 1; i > first; i--) {
        index[i] = l_modulo(element, shape.dim[i]);
        element = l_divide(element, shape.dim[i]);
    }
    if (first < shape.rank)
        index[first] = element;
}
