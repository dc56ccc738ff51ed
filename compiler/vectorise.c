// From the scalar expression of element `base + lane` to a vector expression of all lanes. Part of lowering.
// Requires: expressions of loops.c that use lower->lane for the lane. Provides: vector expressions of loads of
// consecutive reals and booleans, arithmetic, comparisons, functions, selection and random numbers; of integers,
// those that count elements and are compared. Invalidates: nothing.
#include "loops.h"

static bool varies(Lower *lower, const LExpr *e)
{
    return expression_uses(lower, e, lower->lane);
}

// A load of consecutive elements: only one index varies, that by one from lane to lane, and all axes after it are of
// size 1.
static LExpr *vectorise_load(Lower *lower, LExpr *e)
{
    LExpr *index[MAX_RANK];
    int axis = e->operand_count - 1;
    while (axis > 0 && e->buffer->shape.dim[axis] == 1)
        axis--;
    if ((e->type != LTYPE_REAL && e->type != LTYPE_BOOL) || axis < 0)
        return NULL;
    for (int i = 0; i < e->operand_count; i++) {
        index[i] = i == axis ? l_subtract(e->operand[i], l_variable(lower->lane)) : e->operand[i];
        if (varies(lower, index[i]))
            return NULL;
    }
    return l_part_load(e->buffer, index, lower->lane_count, lower->live_lanes);
}

// Infix operators are C's own; functions of reals have a helper, lane by lane where there is nothing better.
static bool has_vector_form(const LExpr *call)
{
    return call->function->infix || call->type == LTYPE_REAL;
}

// Operands as vectors of one kind: reals, or the masks that comparisons of reals give.
static bool vectorise_operands(Lower *lower, const LExpr *e, LExpr **operand)
{
    for (int i = 0; i < e->operand_count; i++) {
        LExpr *x = vectorise(lower, e->operand[i]);
        if (!x || (x->type != LTYPE_REAL && x->type != LTYPE_BOOL) || (x->type == LTYPE_BOOL && x->lanes == 1))
            return false;
        operand[i] = l_splat(x, lower->lane_count);
    }
    return true;
}

static LExpr *vectorise_select(Lower *lower, LExpr *e)
{
    LExpr *operand[3];
    for (int i = 0; i < 3; i++)
        operand[i] = vectorise(lower, e->operand[i]);
    if (!operand[0] || !operand[1] || !operand[2] || e->type != LTYPE_REAL)
        return NULL;
    return l_select(operand[0], l_splat(operand[1], lower->lane_count), l_splat(operand[2], lower->lane_count));
}

static LExpr *vectorise_cast(Lower *lower, LExpr *e)
{
    LExpr *mask = e->operand[0]->type == LTYPE_BOOL && e->type == LTYPE_REAL ? vectorise(lower, e->operand[0]) : NULL;
    return mask ? l_select(mask, l_splat(l_real(1), lower->lane_count), l_splat(l_real(0), lower->lane_count)) : NULL;
}

// Random numbers of consecutive elements; of doubles there is no vector form.
static LExpr *vectorise_random(Lower *lower, LExpr *e)
{
    LExpr *operand[2] = {l_subtract(e->operand[0], l_variable(lower->lane)), NULL};
    for (int i = 1; i < e->operand_count; i++)
        operand[i] = e->operand[i];
    for (int i = 0; i < e->operand_count; i++)
        if (varies(lower, operand[i]))
            return NULL;
    LExpr vector = *e;
    vector.lanes = lower->lane_count;
    return lower->plan->program->real_is_double ? NULL : l_with_operands(&vector, operand);
}

// The index that a whole number is, less the lane where it counts lanes; NULL if it is none.
static LExpr *index_of(Lower *lower, LExpr *e, bool *counts)
{
    if (e->kind != LEXPR_CAST || e->operand[0]->type != LTYPE_INDEX)
        return NULL;
    *counts = varies(lower, e);
    LExpr *first = *counts ? l_subtract(e->operand[0], l_variable(lower->lane)) : e->operand[0];
    return varies(lower, first) ? NULL : first;
}

// Numbers of elements compared with each other (a causal mask: their difference, with 0) or with what is the same in
// all lanes (a class).
static LExpr *vectorise_count(Lower *lower, LExpr *call)
{
    LExpr *operand[2] = {call->operand[0], call->operand[1]}, *first[2], *zero = l_cast(LTYPE_INT, l_integer(0));
    bool counts[2] = {false, false};
    for (int i = 0; i < 2; i++)
        first[i] = index_of(lower, operand[i], &counts[i]);
    if (first[0] && first[1] && counts[0] != counts[1]) {
        int which = counts[1];
        operand[which] = l_ramp(l_subtract(first[which], first[1 - which]), lower->lane_count);
        operand[1 - which] = zero;
        return l_call(call->function, operand);
    }
    for (int i = 0; i < 2; i++) {
        if (varies(lower, operand[i]) && !first[i])
            return NULL;
        if (counts[i])
            operand[i] = l_ramp(first[i], lower->lane_count);
    }
    return l_call(call->function, operand);
}

static LExpr *vectorise_node(Lower *lower, LExpr *e)
{
    LExpr *operand[3];
    switch (e->kind) {
    case LEXPR_LOAD:
        return vectorise_load(lower, e);
    case LEXPR_ELEMENT:
        if (e->operand[0]->variable != lower->lane || e->variable->lanes != lower->lane_count)
            return NULL;
        return e->variable->stands_for ? e->variable->stands_for : l_variable(e->variable);
    case LEXPR_SELECT:
        return vectorise_select(lower, e);
    case LEXPR_CAST:
        return vectorise_cast(lower, e);
    case LEXPR_RANDOM:
        return vectorise_random(lower, e);
    case LEXPR_CALL:
        if (e->function->type == SCALAR_COMPARE && e->operand[0]->type == LTYPE_INT)
            return vectorise_count(lower, e);
        if (!has_vector_form(e) || !vectorise_operands(lower, e, operand))
            return NULL;
        return l_call(e->function, operand);
    case LEXPR_ADD:
    case LEXPR_SUBTRACT:
    case LEXPR_MULTIPLY:
    case LEXPR_LESS:
    case LEXPR_EQUAL:
    case LEXPR_AND:
    case LEXPR_OR:
    case LEXPR_NOT:
        if (!vectorise_operands(lower, e, operand))
            return NULL;
        LExpr vector = *e;
        vector.lanes = lower->lane_count;
        return l_with_operands(&vector, operand);
    default:
        return NULL;
    }
}

LExpr *vectorise(Lower *lower, LExpr *e)
{
    if (!varies(lower, e))
        return e;
    if (vector_form(lower, e)->lane == lower->lane)
        return vector_form(lower, e)->vector;
    LExpr *vector = vectorise_node(lower, e);
    if (vector)
        share_name_of(lower, vector, e);
    *vector_form(lower, e) = (VectorForm){lower->lane, vector};
    return vector;
}
