// What the constructors of the loop IR share: loops.c, and loops_index.c for arithmetic.
#ifndef DLC_LOOPS_INTERNAL_H
#define DLC_LOOPS_INTERNAL_H

#include "loops.h"

// Expressions as they are given, shared but not folded; `l_ranged`: of indices, with values in low..high, b may be
// NULL.
LExpr *l_binary(LExprKind kind, LType type, LExpr *a, LExpr *b);
LExpr *l_ranged(LExprKind kind, int64_t low, int64_t high, LExpr *a, LExpr *b);

static inline bool is_real(const LExpr *e, double value)
{
    return e->kind == LEXPR_REAL && e->real == value;
}

static inline bool are_indices(const LExpr *a, const LExpr *b)
{
    return a->type == LTYPE_INDEX && b->type == LTYPE_INDEX;
}

// An index beside an int is an int.
static inline LType joint_type(const LExpr *a, const LExpr *b)
{
    return a->type == LTYPE_INDEX ? b->type : a->type;
}

#endif
