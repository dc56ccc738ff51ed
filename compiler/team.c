// A kernel as one member of a team of threads runs it: loops that threads divide, what one of them does, barriers.
// Requires: a lowered kernel, its parallel loops marked; arena offsets. Provides: LSTMT_SINGLE, LSTMT_BARRIER,
// Kernel.team, Kernel.division, Buffer.scratch (local arrays that the whole team shares). Invalidates: nothing.
//
// An entry opens one parallel region, and every thread of the team calls every kernel (regions.c). So in a kernel
//   - a parallel loop is divided among the threads (`omp for`), and a thread that has done its share goes on at once;
//   - what stands around such loops and stores something that the others can see is done by one thread;
//   - the rest (local variables, small packed arrays) each thread does for itself;
//   - a barrier stands where something is touched that another thread may have touched since the last barrier.
// The division is static: equal loops give the same iterations to the same thread. An iteration that touches only its
// own part of a buffer, out[b] in a loop over b, needs no barrier after an equal loop that does so, too.
//
// Touched parts of buffers are boxes of index ranges, which loop IR knows of every index.
#include "loops.h"

#include <string.h>

// What one step of a kernel touches of a buffer.
typedef struct Access {
    const Buffer *buffer;
    bool stored;
    bool own; // each iteration of the step's loop touches its own part
    int64_t low[MAX_RANK], high[MAX_RANK];
} Access;

// A step: a divided loop, or a run of statements that one or every thread does.
typedef struct Step {
    const LStmt *loop; // NULL: not divided
    Access *access;
    int access_count;
} Step;

typedef struct Team {
    Step **pending; // since the last barrier
    int pending_count;
    bool fails; // the kernel cannot be divided: one thread does it all
    bool placing;
} Team;

// ---- statements -----------------------------------------------------------------------------------

static bool has_divided_loop(const LStmt *stmt)
{
    if (stmt->kind == LSTMT_FOR && stmt->parallel)
        return true;
    for (int i = 0; i < stmt->body_count; i++)
        if (has_divided_loop(stmt->body[i]))
            return true;
    return false;
}

static bool is_divided(const LStmt *stmt)
{
    return stmt->kind == LSTMT_FOR && stmt->parallel;
}

static bool expression_mentions(const LExpr *e, const void *what)
{
    if (e->variable == what || (e->kind == LEXPR_LOAD && e->buffer == what))
        return true;
    for (int i = 0; i < e->operand_count; i++)
        if (expression_mentions(e->operand[i], what))
            return true;
    return false;
}

// Is this variable or local array used in a statement?
static bool mentions(const LStmt *stmt, const void *what)
{
    bool names = stmt->kind == LSTMT_DECLARE || stmt->kind == LSTMT_ARRAY || stmt->kind == LSTMT_LOCAL;
    if (!names && (stmt->variable == what || stmt->buffer == what))
        return true;
    if ((stmt->value && expression_mentions(stmt->value, what)) ||
        (stmt->from && expression_mentions(stmt->from, what)) || (stmt->to && expression_mentions(stmt->to, what)))
        return true;
    for (int i = 0; i < stmt->index_count; i++)
        if (expression_mentions(stmt->index[i], what))
            return true;
    for (int i = 0; i < stmt->body_count; i++)
        if (mentions(stmt->body[i], what))
            return true;
    return false;
}

static bool is_store(const LStmt *stmt)
{
    return stmt->kind == LSTMT_STORE || stmt->kind == LSTMT_TRANSPOSE;
}

static bool stores_to(const LStmt *stmt, const Buffer *buffer)
{
    if (is_store(stmt) && stmt->buffer == buffer)
        return true;
    for (int i = 0; i < stmt->body_count; i++)
        if (stores_to(stmt->body[i], buffer))
            return true;
    return false;
}

// Does it store where the whole team sees it?
static bool stores_shared(const LStmt *stmt)
{
    if (is_store(stmt) && !stmt->buffer->local)
        return true;
    for (int i = 0; i < stmt->body_count; i++)
        if (stores_shared(stmt->body[i]))
            return true;
    return false;
}

static void undivide(LStmt *stmt)
{
    stmt->parallel = false;
    for (int i = 0; i < stmt->body_count; i++)
        undivide(stmt->body[i]);
}

// clang finds the iterations of loops that are divided together from one number; an int made so it cannot extend to 64
// bits outside of the addresses, and each address of a tile then takes a register of its own.
static void widen_indices(LStmt *loop)
{
    for (int depth = loop->collapse; depth > 1; depth--, loop = loop->body[0])
        loop->variable->wide = loop->body[0]->variable->wide = true;
}

// A divided loop inside a divided loop stays whole.
static void divide_once(LStmt *stmt)
{
    if (is_divided(stmt))
        widen_indices(stmt);
    for (int i = 0; i < stmt->body_count; i++)
        if (is_divided(stmt))
            undivide(stmt->body[i]);
        else
            divide_once(stmt->body[i]);
}

// Blocks without a scope of their own become part of the sequence they stand in.
static void flatten(LStmt *stmt)
{
    if (stmt->body_count == 0)
        return;
    LStmt *flat = l_block();
    for (int i = 0; i < stmt->body_count; i++) {
        LStmt *inner = stmt->body[i];
        flatten(inner);
        if (inner->kind != LSTMT_BLOCK || inner->scope) {
            l_append(flat, inner);
            continue;
        }
        for (int j = 0; j < inner->body_count; j++)
            l_append(flat, inner->body[j]);
    }
    stmt->body = flat->body;
    stmt->body_count = flat->body_count;
}

// ---- shared arrays --------------------------------------------------------------------------------

static bool stored_by_divided_loop(const LStmt *stmt, const Buffer *buffer)
{
    if (is_divided(stmt))
        return stores_to(stmt, buffer);
    for (int i = 0; i < stmt->body_count; i++)
        if (stored_by_divided_loop(stmt->body[i], buffer))
            return true;
    return false;
}

static void remove_statement(LStmt *block, int i)
{
    memmove(block->body + i, block->body + i + 1, (size_t)(--block->body_count - i) * sizeof *block->body);
}

// Local arrays that stand outside divided loops and are filled by them move to the arena.
static void share_arrays(Kernel *kernel, LStmt *stmt)
{
    for (int i = 0; i < stmt->body_count; i++) {
        LStmt *inner = stmt->body[i];
        if (inner->kind == LSTMT_LOCAL && stored_by_divided_loop(kernel->body, inner->buffer)) {
            inner->buffer->local = false;
            inner->buffer->scratch = true;
            remove_statement(stmt, i--);
        } else if (!is_divided(inner)) {
            share_arrays(kernel, inner);
        }
    }
}

// ---- what a step touches --------------------------------------------------------------------------

// An index of a divided loop: is it the number of the iteration itself?
static bool is_iteration(const LStmt *loop, const LExpr *index)
{
    return index->kind == LEXPR_VARIABLE && index->variable == loop->variable && loop->low == 0 && loop->step == 1 &&
           !loop->from;
}

// Is the index in the loop's iteration's share of `step` places? Either a loop over the share has it, or it is counted
// from where that starts.
static bool is_in_share(const LStmt *loop, const LExpr *index)
{
    const LStmt *inner = loop->body_count == 1 ? loop->body[0] : NULL;
    if (loop->low != 0 || loop->from || loop->step == 1 || loop->high % loop->step != 0)
        return false;
    LExpr *start = l_variable(loop->variable), *place = l_subtract((LExpr *)index, start);
    if (inner && inner->kind == LSTMT_FOR && inner->from == start && index->kind == LEXPR_VARIABLE &&
        index->variable == inner->variable)
        place = l_subtract(inner->to, start);
    else
        place = l_add_constant(place, 1);
    return place->low >= 0 && place->high <= loop->step;
}

// Does each iteration of the loop (of all that it collapses) touch its own equal part of the buffer?
static bool touches_own(const LStmt *loop, const Buffer *buffer, LExpr *const *index)
{
    if (!loop || loop->simd) // OpenMP promises equal division of loops without simd only
        return false;
    for (int depth = loop->collapse > 1 ? loop->collapse : 1, axis = 0; axis < depth; axis++, loop = loop->body[0])
        if (axis >= buffer->shape.rank || buffer->shape.dim[axis] != loop->high ||
            !(is_iteration(loop, index[axis]) || is_in_share(loop, index[axis])))
            return false;
    return true;
}

static void add_box(Step *step, Access access)
{
    const Buffer *buffer = access.buffer;
    if (buffer->local || buffer_storage(buffer)->literal)
        return;
    for (int i = 0; i < step->access_count; i++) {
        Access *known = &step->access[i];
        if (known->buffer != buffer || known->stored != access.stored)
            continue;
        known->own = known->own && access.own;
        for (int k = 0; k < buffer->shape.rank; k++) {
            known->low[k] = access.low[k] < known->low[k] ? access.low[k] : known->low[k];
            known->high[k] = access.high[k] > known->high[k] ? access.high[k] : known->high[k];
        }
        return;
    }
    step->access = mem_grow(step->access, step->access_count, sizeof *step->access);
    step->access[step->access_count++] = access;
}

static void add_access(Step *step, const Buffer *buffer, LExpr *const *index, int lanes, bool stored)
{
    Access access = {.buffer = buffer, .stored = stored, .own = touches_own(step->loop, buffer, index)};
    for (int i = 0; i < buffer->shape.rank; i++) {
        access.low[i] = index[i]->low;
        access.high[i] = index[i]->high + (i == buffer->shape.rank - 1 ? lanes - 1 : 0);
    }
    add_box(step, access);
}

static void add_whole(Step *step, const Buffer *buffer, bool stored)
{
    Access access = {.buffer = buffer, .stored = stored};
    for (int i = 0; i < buffer->shape.rank; i++)
        access.high[i] = buffer->shape.dim[i] - 1;
    add_box(step, access);
}

static void add_loads(Step *step, const LExpr *e)
{
    if (e->kind == LEXPR_LOAD)
        add_access(step, e->buffer, e->operand, e->lanes, false);
    for (int i = 0; i < e->operand_count; i++)
        add_loads(step, e->operand[i]);
}

static void add_accesses(Step *step, const LStmt *stmt)
{
    if (stmt->kind == LSTMT_PREFETCH)
        return;
    if (stmt->kind == LSTMT_STORE) {
        add_access(step, stmt->buffer, stmt->index, stmt->value->lanes, true);
        if (stmt->accumulate)
            add_access(step, stmt->buffer, stmt->index, stmt->value->lanes, false);
    }
    if (stmt->kind == LSTMT_TRANSPOSE) { // lines of both are some steps apart
        add_whole(step, stmt->buffer, true);
        add_whole(step, stmt->value->buffer, false);
    }
    const LExpr *of[] = {stmt->value, stmt->from, stmt->to};
    for (int i = 0; i < 3; i++)
        if (of[i])
            add_loads(step, of[i]);
    for (int i = 0; i < stmt->index_count; i++)
        add_loads(step, stmt->index[i]);
    for (int i = 0; i < stmt->body_count; i++)
        add_accesses(step, stmt->body[i]);
}

static int64_t extent(const LStmt *loop)
{
    return (loop->high - loop->low + loop->step - 1) / loop->step;
}

// Do both loops give equal iterations to equal threads?
static bool equally_divided(const LStmt *a, const LStmt *b)
{
    int depth = a && a->collapse > 1 ? a->collapse : 1;
    if (!a || !b || depth != (b->collapse > 1 ? b->collapse : 1))
        return false;
    for (int i = 0; i < depth; i++, a = a->body[0], b = b->body[0])
        if (extent(a) != extent(b))
            return false;
    return true;
}

static bool same_bytes(const Buffer *a, const Buffer *b)
{
    return buffer_storage(a)->scratch || buffer_storage(b)->scratch ? a == b : buffers_overlap(a, b);
}

static bool boxes_meet(const Access *a, const Access *b)
{
    if (a->buffer != b->buffer)
        return same_bytes(a->buffer, b->buffer);
    for (int i = 0; i < a->buffer->shape.rank; i++)
        if (a->high[i] < b->low[i] || b->high[i] < a->low[i])
            return false;
    return true;
}

// Must one have been done by all threads before another thread does the other?
static bool conflict(const Step *a, const Step *b)
{
    bool equal = equally_divided(a->loop, b->loop);
    for (int i = 0; i < a->access_count; i++)
        for (int j = 0; j < b->access_count; j++) {
            const Access *x = &a->access[i], *y = &b->access[j];
            bool apart = equal && x->own && y->own && buffer_storage(x->buffer) == buffer_storage(y->buffer);
            if ((x->stored || y->stored) && !apart && boxes_meet(x, y))
                return true;
        }
    return false;
}

// ---- steps and barriers ---------------------------------------------------------------------------

static void append(Team *team, LStmt *block, LStmt *stmt)
{
    if (team->placing)
        l_append(block, stmt);
}

static void add_pending(Team *team, Step *step)
{
    team->pending = mem_grow(team->pending, team->pending_count, sizeof *team->pending);
    team->pending[team->pending_count++] = step;
}

// The step comes next: behind a barrier if it needs one.
static void take_step(Team *team, LStmt *block, Step *step)
{
    for (int i = 0; i < team->pending_count; i++)
        if (conflict(team->pending[i], step)) {
            append(team, block, l_barrier());
            team->pending_count = 0;
        }
    add_pending(team, step);
}

static Step *step_of(const LStmt *loop, LStmt *const *stmt, int count)
{
    Step *step = mem_alloc(sizeof *step);
    step->loop = loop;
    for (int i = 0; i < count; i++)
        add_accesses(step, stmt[i]);
    return step;
}

// Does a statement of the sequence after `end` use what statements first .. end - 1 declare or assign?
static bool is_used_after(const LStmt *sequence, int first, int end)
{
    for (int i = first; i < end; i++) {
        const LStmt *stmt = sequence->body[i];
        const void *what = stmt->kind == LSTMT_LOCAL ? (const void *)stmt->buffer : (const void *)stmt->variable;
        bool names = stmt->kind == LSTMT_DECLARE || stmt->kind == LSTMT_ARRAY || stmt->kind == LSTMT_LOCAL;
        for (int j = end; names && j < sequence->body_count; j++)
            if (mentions(sequence->body[j], what))
                return true;
    }
    return false;
}

typedef struct Declared {
    const void **what; // variables and local arrays
    int count;
} Declared;

static void list_declared(Declared *declared, const LStmt *stmt)
{
    const void *what = stmt->kind == LSTMT_DECLARE || stmt->kind == LSTMT_ARRAY ? (const void *)stmt->variable
                       : stmt->kind == LSTMT_LOCAL                              ? (const void *)stmt->buffer
                                                                                : NULL;
    if (what) {
        declared->what = mem_grow(declared->what, declared->count, sizeof *declared->what);
        declared->what[declared->count++] = what;
    }
    for (int i = 0; i < stmt->body_count; i++)
        list_declared(declared, stmt->body[i]);
}

// Does a statement or a part of it change a variable or a local array that is not among these?
static bool changes_outside(const LStmt *part, const Declared *declared)
{
    const void *what = part->kind == LSTMT_ASSIGN              ? (const void *)part->variable
                       : is_store(part) && part->buffer->local ? (const void *)part->buffer
                                                               : NULL;
    bool outside = what != NULL;
    for (int i = 0; outside && i < declared->count; i++)
        outside = declared->what[i] != what;
    for (int i = 0; !outside && i < part->body_count; i++)
        outside = changes_outside(part->body[i], declared);
    return outside;
}

// What one thread does for all, or a divided loop, must leave no trace in variables of its own.
static void check_contained(Team *team, LStmt *const *stmt, int count)
{
    Declared declared = {0};
    for (int i = 0; i < count; i++)
        list_declared(&declared, stmt[i]);
    for (int i = 0; i < count; i++)
        team->fails = team->fails || changes_outside(stmt[i], &declared);
}

static void take_for_all(Team *team, LStmt *block, const LStmt *sequence, int first, int end)
{
    if (first == end)
        return;
    Step *step = step_of(NULL, sequence->body + first, end - first);
    if (step->access_count > 0)
        take_step(team, block, step);
    for (int i = first; i < end; i++)
        append(team, block, sequence->body[i]);
}

// Statements first .. end - 1, without a divided loop: what others can see is stored by one thread; what comes before
// it is done by all, if it is used later on.
static void take_run(Team *team, LStmt *block, const LStmt *sequence, int first, int end)
{
    int shared = first;
    while (shared < end && !stores_shared(sequence->body[shared]))
        shared++;
    if (shared == end || is_used_after(sequence, first, end))
        take_for_all(team, block, sequence, first, shared);
    else
        shared = first;
    if (shared == end)
        return;
    check_contained(team, sequence->body + shared, end - shared);
    team->fails = team->fails || is_used_after(sequence, shared, end);
    take_step(team, block, step_of(NULL, sequence->body + shared, end - shared));
    LStmt *single = l_single();
    for (int i = shared; i < end; i++)
        append(team, single, sequence->body[i]);
    append(team, block, single);
}

static LStmt *take_sequence(Team *team, LStmt *sequence);

// A loop that all threads go through: what is pending at its end is pending at its start.
static void take_repeated(Team *team, LStmt *loop)
{
    bool placing = team->placing;
    Step **before = team->pending;
    int count = team->pending_count;
    team->pending = NULL;
    team->pending_count = 0;
    team->placing = false;
    take_sequence(team, loop);
    team->placing = placing;
    for (int i = 0; i < count; i++)
        add_pending(team, before[i]);
    LStmt *body = take_sequence(team, loop);
    if (placing) {
        loop->body = body->body;
        loop->body_count = body->body_count;
    }
}

// A statement with a divided loop in it.
static void take_outer(Team *team, LStmt *block, LStmt *stmt)
{
    if (is_divided(stmt)) {
        check_contained(team, &stmt, 1);
        take_step(team, block, step_of(stmt, &stmt, 1));
    } else if (stmt->kind == LSTMT_FOR) {
        take_repeated(team, stmt);
    } else if (stmt->kind == LSTMT_BLOCK) {
        LStmt *body = take_sequence(team, stmt);
        if (team->placing) {
            stmt->body = body->body;
            stmt->body_count = body->body_count;
        }
    } else {
        team->fails = true; // a condition that threads might see differently
    }
    append(team, block, stmt);
}

// The statements of a block or loop that every thread goes through, with singles and barriers.
static LStmt *take_sequence(Team *team, LStmt *sequence)
{
    LStmt *block = l_block();
    for (int i = 0; i < sequence->body_count;) {
        int first = i;
        while (i < sequence->body_count && !has_divided_loop(sequence->body[i]))
            i++;
        if (i > first)
            take_run(team, block, sequence, first, i);
        if (i < sequence->body_count)
            take_outer(team, block, sequence->body[i++]);
    }
    return block;
}

// ---- the kernel -----------------------------------------------------------------------------------

static const LStmt *first_divided(const LStmt *stmt)
{
    if (is_divided(stmt))
        return stmt;
    const LStmt *found = NULL;
    for (int i = 0; i < stmt->body_count && !found; i++)
        found = first_divided(stmt->body[i]);
    return found;
}

// Clears Kernel.own of parameters that a statement touches otherwise than each iteration its own part, in a loop
// divided like the first one.
static void find_own(Kernel *kernel, const LStmt *stmt)
{
    if (!is_divided(stmt) && has_divided_loop(stmt)) {
        for (int i = 0; i < stmt->body_count; i++)
            find_own(kernel, stmt->body[i]);
        return;
    }
    Step step = {.loop = is_divided(stmt) ? stmt : NULL};
    add_accesses(&step, stmt);
    bool equal = equally_divided(step.loop, kernel->division);
    for (int i = 0; i < step.access_count; i++)
        for (int j = 0; j < kernel->parameter_count; j++)
            if (step.access[i].buffer == kernel->parameter[j])
                kernel->own[j] = kernel->own[j] && equal && step.access[i].own;
}

void team_divide(Kernel *kernel)
{
    divide_once(kernel->body);
    if (!has_divided_loop(kernel->body))
        return;
    flatten(kernel->body);
    Team team = {0};
    share_arrays(kernel, kernel->body);
    take_sequence(&team, kernel->body); // does it work out?
    if (team.fails) {
        undivide(kernel->body);
        return;
    }
    kernel->team = true;
    team = (Team){.placing = true};
    kernel->body = take_sequence(&team, kernel->body);
}

void team_describe(Kernel *kernel)
{
    if (!kernel->team)
        return;
    kernel->division = first_divided(kernel->body);
    kernel->own = mem_alloc((size_t)kernel->parameter_count + 1);
    for (int i = 0; i < kernel->parameter_count; i++)
        kernel->own[i] = true;
    find_own(kernel, kernel->body);
}

bool team_equal(const Kernel *a, const Kernel *b)
{
    return equally_divided(a->division, b->division);
}
