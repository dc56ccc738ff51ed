// The loop IR's expressions.
// Requires: nothing. Provides: expressions that are folded, in a normal form where they are index arithmetic
// (loops_index.c), and shared: equal expressions are one object. Invalidates: nothing.
#include "loops_internal.h"

#include <math.h>
#include <string.h>

// ---- sharing ------------------------------------------------------------------------------------

typedef struct Slot {
    uint64_t hash;
    LExpr *expression; // NULL: free
} Slot;

enum { SIZES = 24, FIRST_SIZE = 512 };

// Open addressing; at most half full. What outgrows a table moves to the next one, of twice its size.
static struct {
    Slot *table[SIZES]; // NULL: not needed so far; all but the current one are empty
    int size, count;
} shared;

void loops_start(void)
{
    memset(&shared, 0, sizeof shared);
}

static int capacity_of(int size)
{
    return FIRST_SIZE << size;
}

void loops_finish(void)
{
    for (int i = 0; i < SIZES && shared.table[i]; i++)
        mem_free(shared.table[i], (size_t)capacity_of(i) * sizeof(Slot));
    memset(&shared, 0, sizeof shared);
}

void loops_discard(void)
{
    const Slot *slot = shared.table[shared.size];
    for (int i = 0; slot && i < capacity_of(shared.size); i++) {
        LExpr *e = slot[i].expression;
        if (!e)
            continue;
        mem_free(e->operand, (size_t)e->operand_count * sizeof *e->operand);
        mem_free(e, sizeof *e);
    }
    loops_finish();
}

static void empty_table(void)
{
    if (shared.count > 0)
        memset(shared.table[shared.size], 0, (size_t)capacity_of(shared.size) * sizeof(Slot));
}

void loops_reset(void)
{
    empty_table();
    shared.size = shared.count = 0;
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

static Slot *table_of(int size)
{
    if (!shared.table[size])
        shared.table[size] = mem_alloc((size_t)capacity_of(size) * sizeof(Slot));
    return shared.table[size];
}

static void grow_table(void)
{
    const Slot *old = table_of(shared.size);
    int larger = shared.size + 1;
    Slot *slot = table_of(larger);
    for (int i = 0; i < capacity_of(shared.size); i++)
        if (old[i].expression)
            *find_slot(slot, capacity_of(larger), old[i].hash, old[i].expression) = old[i];
    empty_table();
    shared.size = larger;
}

// The one object for this expression.
static LExpr *share(LExpr e, int operand_count, LExpr *const *operand)
{
    if (2 * (shared.count + 1) > capacity_of(shared.size))
        grow_table();
    e.operand = (LExpr **)operand;
    e.operand_count = operand_count;
    if (e.lanes == 0)
        e.lanes = 1;
    uint64_t hash = hash_of(&e);
    Slot *slot = find_slot(table_of(shared.size), capacity_of(shared.size), hash, &e);
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

LExpr *l_binary(LExprKind kind, LType type, LExpr *a, LExpr *b)
{
    int lanes = a->lanes > b->lanes ? a->lanes : b->lanes;
    return share((LExpr){.kind = kind, .type = type, .lanes = lanes}, 2, (LExpr *[]){a, b});
}

LExpr *l_ranged(LExprKind kind, int64_t low, int64_t high, LExpr *a, LExpr *b)
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
    return l_binary(LEXPR_LESS, LTYPE_BOOL, a, b);
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
    return l_binary(LEXPR_EQUAL, LTYPE_BOOL, a, b);
}

LExpr *l_and(LExpr *a, LExpr *b)
{
    if (is_boolean(a, false) || is_boolean(b, true) || a == b)
        return a;
    if (is_boolean(a, true) || is_boolean(b, false))
        return b;
    return l_binary(LEXPR_AND, LTYPE_BOOL, a, b);
}

LExpr *l_or(LExpr *a, LExpr *b)
{
    if (is_boolean(a, true) || is_boolean(b, false) || a == b)
        return a;
    if (is_boolean(a, false) || is_boolean(b, true))
        return b;
    return l_binary(LEXPR_OR, LTYPE_BOOL, a, b);
}

LExpr *l_not(LExpr *a)
{
    if (a->kind == LEXPR_BOOLEAN)
        return l_boolean(!a->integer);
    return a->kind == LEXPR_NOT ? a->operand[0] : unary(LEXPR_NOT, LTYPE_BOOL, a);
}

static bool is_comparison(const LExpr *condition, const LExpr *a, const LExpr *b)
{
    return condition->kind == LEXPR_LESS && condition->operand[0] == a && condition->operand[1] == b;
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
        bool least = is_comparison(condition, a, b), largest = is_comparison(condition, b, a);
        e.low = (a->low < b->low) == !largest ? a->low : b->low;
        e.high = (a->high > b->high) == !least ? a->high : b->high;
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

LExpr *l_part_load(Buffer *buffer, LExpr *const *index, int lanes, int live)
{
    LExpr e = {.kind = LEXPR_LOAD, .type = type_of_buffer(buffer), .lanes = lanes, .buffer = buffer};
    e.integer = live < lanes ? live : 0;
    return share(e, buffer->shape.rank, index);
}

LExpr *l_vector_load(Buffer *buffer, LExpr *const *index, int lanes)
{
    return l_part_load(buffer, index, lanes, lanes);
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
