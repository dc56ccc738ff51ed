// Arithmetic of the loop IR, above all of indices: kept as a sum of integer multiples of atoms (variables, quotients,
// remainders, ...) in the order in which the atoms were made, with the constant last. Each expression knows the range
// of its values; a quotient, a remainder or a bounds test whose outcome follows from the ranges disappears. So an index
// that is flattened for one shape and unflattened for an equal one comes back unchanged.
#include "loops_internal.h"

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

// An empty sum: its terms are left as they are, a kilobyte.
static void linear_start(Linear *sum, int64_t constant)
{
    sum->count = 0;
    sum->constant = constant;
}

static void linear_of(Linear *sum, LExpr *e)
{
    linear_start(sum, 0);
    linear_add(sum, e, 1);
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
    return l_ranged(LEXPR_MULTIPLY, low * factor, high * factor, atom, l_integer(factor));
}

static LExpr *plus(LExpr *sum, LExpr *e)
{
    return sum ? l_ranged(LEXPR_ADD, sum->low + e->low, sum->high + e->high, sum, e) : e;
}

static LExpr *minus(LExpr *sum, LExpr *e)
{
    return l_ranged(LEXPR_SUBTRACT, sum->low - e->high, sum->high - e->low, sum, e);
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

LExpr *l_add(LExpr *a, LExpr *b)
{
    if (!are_indices(a, b))
        return l_binary(LEXPR_ADD, joint_type(a, b), a, b);
    Linear sum;
    linear_of(&sum, a);
    linear_add(&sum, b, 1);
    return linear_build(&sum);
}

LExpr *l_subtract(LExpr *a, LExpr *b)
{
    if (!are_indices(a, b))
        return l_binary(LEXPR_SUBTRACT, joint_type(a, b), a, b);
    Linear sum;
    linear_of(&sum, a);
    linear_add(&sum, b, -1);
    return linear_build(&sum);
}

LExpr *l_scale(LExpr *a, int64_t b)
{
    Linear sum;
    linear_start(&sum, 0);
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
        return is_real(b, 1) ? a : l_binary(LEXPR_MULTIPLY, joint_type(a, b), a, b);
    }
    if (a->kind == LEXPR_INTEGER)
        return l_scale(b, a->integer);
    if (b->kind == LEXPR_INTEGER)
        return l_scale(a, b->integer);
    int64_t corner[] = {a->low * b->low, a->low * b->high, a->high * b->low, a->high * b->high};
    return l_ranged(LEXPR_MULTIPLY, min4(corner), max4(corner), a, b);
}

// Splits a sum into multiples of n (divided by n in `quotient`) and the rest, whose constant is in 0..n-1.
static void split_multiples(Linear *sum, int64_t n, Linear *quotient)
{
    linear_start(quotient, floor_divide(sum->constant, n));
    sum->constant = floor_modulo(sum->constant, n);
    for (int i = sum->count - 1; i >= 0; i--)
        if (sum->term[i].factor % n == 0) {
            linear_add_atom(quotient, sum->term[i].atom, sum->term[i].factor / n);
            linear_drop(sum, i);
        }
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
    return l_ranged(LEXPR_DIVIDE, floor_divide(e->low, n), floor_divide(e->high, n), e, l_integer(n));
}

LExpr *l_divide(LExpr *a, int64_t n)
{
    if (n <= 0)
        BUG("an index divided by %lld", (long long)n);
    if (n == 1)
        return a;
    Linear rest, quotient;
    linear_of(&rest, a);
    split_multiples(&rest, n, &quotient);
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
    return l_ranged(LEXPR_MODULO, e->low < 0 ? 1 - n : 0, high > 0 ? high : 0, e, l_integer(n));
}

LExpr *l_modulo(LExpr *a, int64_t n)
{
    if (n <= 0)
        BUG("an index modulo %lld", (long long)n);
    Linear rest, quotient;
    linear_of(&rest, a);
    split_multiples(&rest, n, &quotient);
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

LExpr *l_flatten(Shape shape, LExpr *const *index)
{
    Linear sum;
    linear_start(&sum, 0);
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
