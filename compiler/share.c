// Sharing and hoisting: what an expression repeats becomes a local variable, computed in the outermost loop that knows
// its operands. Part of lowering: lower_append() runs it over each statement's expressions.
// Requires: expressions of loops.c; open loops in lower->open. Provides: expressions in which nothing that costs
// anything is written twice. Invalidates: nothing.
//
// Loops are appended to their surroundings when they are closed, so a declaration appended to the block around an open
// loop stands before it. An expression may leave its place only if nothing that it depends on changes in between: it
// must load from no buffer that the kernel writes, and use no variable that is assigned.
#include "lower.h"

#include <string.h>

enum {
    HOIST_COST = 4,  // of one call, in FLOPs: worth a variable of its own outside the loop
    LONG_TEXT = 96,  // characters of an expression that is broken up for readers
    NAMED_TEXT = 24, // characters of a named value that gets a variable of its name
};

// About one expression; what is from another walk (stamp) counts as zero.
typedef struct Facts {
    int stamp;
    int references;
    bool certain; // evaluated in any case, or at least safe to be
    bool walked;
    bool root;   // one of the expressions that the statements are given
    bool pinned; // must be computed where it is used
    int depth;   // number of open loops that it depends on
    bool located;
    LExpr *rewritten;
    // What outlives a walk:
    LVariable *local; // holds this expression, as long as `block` is open
    LStmt *block;
    int block_depth;
    const char *name;  // of a value: a long expression of that name becomes a variable for it
    const char *label; // of the value that it is another form of: only if it becomes a variable anyway
    int question;      // stamp of the last expression_uses or expression_loads that saw it
    VectorForm vector;
} Facts;

enum { BLOCK = 128 };

struct Sharing {
    Facts **block; // by LExpr.id / BLOCK: of so many expressions each, NULL until one is asked for
    int block_count;
    int stamp, question;
    int first; // stamp of the current kernel's first walk: what is older is about another expression
    struct LowerMemo *memo;
};

struct Sharing *sharing_new(void)
{
    struct Sharing *sharing = mem_alloc(sizeof *sharing);
    sharing->memo = lower_memo(64);
    return sharing;
}

struct LowerMemo *sharing_memo(const struct Sharing *sharing)
{
    return sharing->memo;
}

void sharing_reset(struct Sharing *sharing)
{
    sharing->first = ++sharing->stamp;
}

void sharing_free(struct Sharing *sharing)
{
    for (int i = 0; i < sharing->block_count; i++)
        mem_free(sharing->block[i], BLOCK * sizeof(Facts));
    lower_memo_free(sharing->memo);
    mem_free(sharing, sizeof *sharing);
}

static Facts *facts_of(Lower *lower, const LExpr *e)
{
    struct Sharing *s = lower->sharing;
    int number = e->id / BLOCK;
    while (number >= s->block_count) {
        s->block = mem_grow(s->block, s->block_count, sizeof *s->block);
        s->block[s->block_count++] = NULL;
    }
    if (!s->block[number])
        s->block[number] = mem_alloc(BLOCK * sizeof(Facts));
    Facts *facts = &s->block[number][e->id % BLOCK];
    if (facts->stamp < s->first)
        *facts = (Facts){.stamp = s->stamp};
    if (facts->stamp != s->stamp) {
        facts->stamp = s->stamp;
        facts->references = 0;
        facts->certain = facts->walked = facts->root = facts->pinned = facts->located = false;
        facts->depth = 0;
        facts->rewritten = NULL;
    }
    return facts;
}

// ---- questions ----------------------------------------------------------------------------------

static const Buffer *storage(const Buffer *buffer)
{
    return buffer->base ? storage(buffer->base) : buffer;
}

bool same_storage(const Buffer *a, const Buffer *b)
{
    a = storage(a);
    b = storage(b);
    if (slots_differ(a, b))
        return false;
    a = buffer_root(a);
    b = buffer_root(b);
    return a == b || (a->tensor && a->tensor == b->tensor);
}

static bool seen(Lower *lower, const LExpr *e)
{
    Facts *facts = facts_of(lower, e);
    if (facts->question == lower->sharing->question)
        return true;
    facts->question = lower->sharing->question;
    return false;
}

static bool uses(Lower *lower, const LExpr *e, const LVariable *variable)
{
    if (seen(lower, e))
        return false;
    bool found = e->variable == variable;
    for (int i = 0; i < e->operand_count && !found; i++)
        found = uses(lower, e->operand[i], variable);
    return found;
}

bool expression_uses(Lower *lower, const LExpr *e, const LVariable *variable)
{
    lower->sharing->question++;
    return uses(lower, e, variable);
}

static bool loads(Lower *lower, const LExpr *e, const Buffer *buffer)
{
    if (seen(lower, e))
        return false;
    bool found = e->kind == LEXPR_LOAD && same_storage(e->buffer, buffer);
    for (int i = 0; i < e->operand_count && !found; i++)
        found = loads(lower, e->operand[i], buffer);
    return found;
}

bool expression_loads(Lower *lower, const LExpr *e, const Buffer *buffer)
{
    lower->sharing->question++;
    return loads(lower, e, buffer);
}

void share_name(Lower *lower, const LExpr *e, const char *name)
{
    Facts *facts = facts_of(lower, e);
    if (!facts->name)
        facts->name = name;
}

void share_name_of(Lower *lower, const LExpr *e, const LExpr *from)
{
    const char *name = facts_of(lower, from)->name;
    Facts *facts = facts_of(lower, e);
    if (!facts->label)
        facts->label = name;
}

VectorForm *vector_form(Lower *lower, const LExpr *e)
{
    return &facts_of(lower, e)->vector;
}

// ---- counting -----------------------------------------------------------------------------------

// Is this a test of where the element lies? Then what it protects may be out of bounds.
static bool tests_index(const LExpr *e)
{
    if (e->kind == LEXPR_LESS || e->kind == LEXPR_EQUAL)
        return e->operand[0]->type == LTYPE_INDEX || e->operand[1]->type == LTYPE_INDEX;
    if (e->type != LTYPE_BOOL)
        return false;
    for (int i = 0; i < e->operand_count; i++)
        if (tests_index(e->operand[i]))
            return true;
    return false;
}

static void count_references(Lower *lower, const LExpr *e, bool certain)
{
    Facts *facts = facts_of(lower, e);
    facts->references++;
    if (facts->walked && (facts->certain || !certain))
        return;
    bool again = facts->walked; // now for certain; its operands were counted before
    facts->walked = true;
    facts->certain = certain;
    bool guards = e->kind == LEXPR_SELECT && tests_index(e->operand[0]);
    for (int i = 0; i < e->operand_count; i++) {
        if (again)
            facts_of(lower, e->operand[i])->references--;
        count_references(lower, e->operand[i], certain && !(guards && i > 0));
    }
}

// ---- places -------------------------------------------------------------------------------------

// Finds how far out an expression may be computed.
static void locate(Lower *lower, const LExpr *e)
{
    if (facts_of(lower, e)->located)
        return;
    int written = e->kind == LEXPR_LOAD ? lower_written(lower, e->buffer) : 0;
    bool pinned = (e->variable && !e->variable->fixed) || written > 0;
    int depth = e->variable ? e->variable->depth : written < 0 ? lower->row_loops : 0;
    for (int i = 0; i < e->operand_count; i++) {
        locate(lower, e->operand[i]);
        const Facts *operand = facts_of(lower, e->operand[i]);
        pinned |= operand->pinned;
        depth = operand->depth > depth ? operand->depth : depth;
    }
    Facts *facts = facts_of(lower, e);
    facts->located = true;
    facts->pinned = pinned;
    facts->depth = depth;
}

static LStmt *block_at(const Lower *lower, int depth)
{
    return depth < lower->open_count ? lower->open[depth].outer : lower->block;
}

// ---- rewriting ----------------------------------------------------------------------------------

static bool is_trivial(const LExpr *e)
{
    switch (e->kind) {
    case LEXPR_INTEGER:
    case LEXPR_REAL:
    case LEXPR_BOOLEAN:
    case LEXPR_VARIABLE:
    case LEXPR_ELEMENT:
        return true;
    case LEXPR_LOAD:
        return e->operand_count == 0; // the printer keeps scalars in variables
    case LEXPR_RAMP:                  // costs an addition; has no type that a variable could have
    case LEXPR_SPLAT:
    case LEXPR_CAST:
        return is_trivial(e->operand[0]);
    default:
        return e->type == LTYPE_INDEX;
    }
}

// Roughly the number of characters that the expression takes.
static int text_length(const LExpr *e)
{
    int operands = 0;
    for (int i = 0; i < e->operand_count; i++)
        operands += text_length(e->operand[i]);
    switch (e->kind) {
    case LEXPR_INTEGER:
    case LEXPR_BOOLEAN:
        return 2;
    case LEXPR_REAL:
        return 4;
    case LEXPR_VARIABLE:
        return (int)strlen(e->variable->name);
    case LEXPR_ELEMENT:
        return (int)strlen(e->variable->name) + 2 + operands;
    case LEXPR_LOAD:
        return (int)strlen(e->buffer->name) + 2 * e->operand_count + operands + (e->lanes > 1 ? 14 : 0);
    case LEXPR_RANDOM:
        return operands + 32;
    case LEXPR_CALL:
        return operands + (e->function->infix ? 3 : 2 * e->operand_count + (int)strlen(e->function->name));
    default:
        return operands + 4;
    }
}

static bool is_costly(const LExpr *e)
{
    return e->kind == LEXPR_RANDOM || (e->kind == LEXPR_CALL && e->function->cost >= HOIST_COST);
}

static bool deserves_local(Lower *lower, const LExpr *e, const LExpr *rewritten)
{
    const Facts *facts = facts_of(lower, e);
    if (!facts->certain || is_trivial(e))
        return false;
    if (facts->references > 1 || (facts->name && !facts->root && text_length(rewritten) > NAMED_TEXT))
        return true;
    return is_costly(e) && !facts->pinned && block_at(lower, facts->depth) != lower->block;
}

static const char *name_for(Lower *lower, const LExpr *e)
{
    const Facts *facts = facts_of(lower, e);
    if (facts->name || facts->label)
        return facts->name ? facts->name : facts->label;
    return e->kind == LEXPR_LOAD ? format("%s_i", e->buffer->name) : "t";
}

// Declares a variable for `value`, the rewritten form of `e`.
static LExpr *declare(Lower *lower, const LExpr *e, LExpr *value)
{
    const Facts *facts = facts_of(lower, e);
    int depth = facts->pinned ? lower->open_count : facts->depth;
    LVariable *variable = lower_variable(lower, name_for(lower, e), e->type, e->lanes);
    variable->fixed = true;
    variable->depth = depth;
    LStmt *block = block_at(lower, depth);
    l_append(block, l_declare(variable, value));
    if (!facts->pinned) {
        Facts *changed = facts_of(lower, e);
        changed->local = variable;
        changed->block = block;
        changed->block_depth = depth;
    }
    return l_variable(variable);
}

static LExpr *rewrite(Lower *lower, LExpr *e);

// A long expression gives its longest operand away.
static void shorten(Lower *lower, const LExpr *e, LExpr **operand)
{
    int total = 0, longest = -1, longest_length = LONG_TEXT / 4;
    for (int i = 0; i < e->operand_count; i++) {
        int length = text_length(operand[i]);
        total += length;
        if (length > longest_length && facts_of(lower, e->operand[i])->certain && !is_trivial(operand[i]) &&
            operand[i]->kind != LEXPR_LOAD) {
            longest = i;
            longest_length = length;
        }
    }
    if (total > LONG_TEXT && longest >= 0) {
        operand[longest] = declare(lower, e->operand[longest], operand[longest]);
        facts_of(lower, e->operand[longest])->rewritten = operand[longest];
    }
}

static LExpr *rewrite_operands(Lower *lower, LExpr *e)
{
    LExpr *operand[MAX_RANK];
    bool changed = false;
    for (int i = 0; i < e->operand_count; i++)
        operand[i] = rewrite(lower, e->operand[i]);
    shorten(lower, e, operand);
    for (int i = 0; i < e->operand_count; i++)
        changed |= operand[i] != e->operand[i];
    return changed ? l_with_operands(e, operand) : e;
}

static LExpr *rewrite(Lower *lower, LExpr *e)
{
    const Facts *facts = facts_of(lower, e);
    if (facts->rewritten)
        return facts->rewritten;
    LExpr *result;
    if (facts->local && facts->block == block_at(lower, facts->block_depth)) {
        result = l_variable(facts->local);
    } else {
        result = rewrite_operands(lower, e);
        if (deserves_local(lower, e, result))
            result = declare(lower, e, result);
    }
    facts_of(lower, e)->rewritten = result;
    return result;
}

void share_expressions(Lower *lower, LExpr **e, int count)
{
    lower->sharing->stamp++;
    for (int i = 0; i < count; i++)
        count_references(lower, e[i], true);
    for (int i = 0; i < count; i++) {
        facts_of(lower, e[i])->root = true;
        locate(lower, e[i]);
    }
    for (int i = 0; i < count; i++)
        e[i] = rewrite(lower, e[i]);
}
