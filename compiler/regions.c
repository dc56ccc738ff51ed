// Where a team of threads runs an entry, and where it waits.
// Requires: plan_lower. Provides: Plan.region, Kernel.wait. Invalidates: nothing.
//
// One parallel region holds all kernels of an entry, so that threads are started once. Kernels that are not worth
// dividing are done by one thread, several in a row together. Threads leave a kernel without waiting for each other;
// the team waits before a kernel that touches what another thread may still be at.
#include "loops.h"

enum {
    // FLOPs + bytes / 4 of an entry's divided kernels below which it has no region. Opening one took 2 us, and a
    // divided
    // loop with its barrier 1 us, on two threads (libomp 14, libgomp 12); this much work takes a thread some 30 us.
    REGION_WORK = 1000000,
};

static bool is_own(const Kernel *kernel, int parameter)
{
    return kernel->own && kernel->own[parameter];
}

// Do equal iterations of equally divided loops, in the same step of the loops around or in another one, touch only the
// same part of the same slot?
static bool parts_match(const Kernel *a, int i, const Kernel *b, int j, bool same_step)
{
    const Buffer *x = buffer_storage(a->parameter[i]), *y = buffer_storage(b->parameter[j]);
    bool slots = x->stack && x->stack == y->stack && x->level == y->level && shape_equal(x->shape, y->shape);
    return is_own(a, i) && is_own(b, j) && (x == y || (!same_step && slots));
}

static bool share_bytes(const Buffer *x, const Buffer *y, bool same_step)
{
    return same_step ? buffers_overlap(x, y) : buffers_overlap(buffer_root(x), buffer_root(y));
}

// Must all threads have done `a` before one of them begins `b`?
static bool conflict(const Kernel *a, const Kernel *b, bool same_step)
{
    for (int i = 0; a->loop && i < a->loop->body->kernel_count; i++)
        if (conflict(a->loop->body->kernel[i], b, false))
            return true;
    for (int i = 0; !a->loop && b->loop && i < b->loop->body->kernel_count; i++)
        if (conflict(a, b->loop->body->kernel[i], false))
            return true;
    if (a->loop || b->loop)
        return false;
    bool equal = team_equal(a, b);
    for (int i = 0; i < a->parameter_count; i++)
        for (int j = 0; j < b->parameter_count; j++) {
            bool stored = i < a->stored_count || j < b->stored_count;
            if (stored && share_bytes(a->parameter[i], b->parameter[j], same_step) &&
                !(equal && parts_match(a, i, b, j, same_step)))
                return true;
        }
    return false;
}

// Kernels of a plan that have run since the team last waited: first .. end - 1 of this step, and from `before` on those
// of the step before.
typedef struct Pending {
    int first, before;
} Pending;

// Kernels i .. end - 1 come next.
static bool must_wait(const Plan *plan, Pending pending, int i, int end)
{
    for (int next = i; next < end; next++) {
        for (int j = pending.first; j < i; j++)
            if (conflict(plan->kernel[j], plan->kernel[next], true))
                return true;
        for (int j = pending.before; j < plan->kernel_count; j++)
            if (conflict(plan->kernel[j], plan->kernel[next], false))
                return true;
    }
    return false;
}

// The end of what runs as one: a divided kernel, or a row of kernels that one thread does.
static int end_of_row(const Plan *plan, int i)
{
    int end = i + 1;
    while (!plan->kernel[i]->team && end < plan->kernel_count && !plan->kernel[end]->team &&
           (plan->level > 0 || plan->kernel[end]->commit == plan->kernel[i]->commit))
        end++;
    return end;
}

// Finds where the team waits, given what is pending of the step before; returns what is pending at the end.
static Pending find_waits(Plan *plan, Pending pending)
{
    for (int i = 0, end; i < plan->kernel_count; i = end) {
        Kernel *kernel = plan->kernel[i];
        end = end_of_row(plan, i);
        bool update = plan->level == 0 && i > 0 && kernel->commit && !plan->kernel[i - 1]->commit; // after the loss
        kernel->wait = kernel->wait || update || must_wait(plan, pending, i, end);
        if (kernel->wait)
            pending = (Pending){.first = i, .before = plan->kernel_count};
    }
    return pending;
}

// What is pending at the end of a step is pending at the start of the next one. Barriers only make that less.
static void find_waits_of_loop(Plan *body)
{
    Pending pending = find_waits(body, (Pending){.before = body->kernel_count});
    find_waits(body, (Pending){.before = pending.first});
}

// Is the kernel one divided loop over shares of several examples?
static bool is_divided_loop(const Kernel *kernel)
{
    const LStmt *body = kernel->body, *loop = body && body->body_count == 1 ? body->body[0] : NULL;
    return kernel->team && !kernel->wait && !kernel->loop && !kernel->twin && !kernel->shared && loop &&
           loop == kernel->division && loop->kind == LSTMT_FOR && loop->step > 1 && loop->collapse < 2 && !loop->from;
}

// Where each thread does its share of all kernels in all steps without waiting, the loop over shares goes around the
// steps: it is divided once, and what kernels of a step pass on is a share, which is near the processor.
static void put_shares_outside(const Plan *body)
{
    for (int i = 0; i < body->kernel_count; i++)
        if (!is_divided_loop(body->kernel[i]) || !team_equal(body->kernel[0], body->kernel[i]))
            return;
    for (int i = 0; i < body->kernel_count; i++) {
        Kernel *kernel = body->kernel[i];
        LStmt *inside = l_block();
        for (int k = 0; k < kernel->division->body_count; k++)
            l_append(inside, kernel->division->body[k]);
        kernel->share = kernel->division->variable;
        kernel->body = inside;
    }
}

static void find_teams(Plan *plan)
{
    for (int i = 0; i < plan->kernel_count; i++) {
        Kernel *kernel = plan->kernel[i];
        if (!kernel->loop)
            continue;
        find_teams(kernel->loop->body);
        for (int k = 0; k < kernel->loop->body->kernel_count; k++)
            kernel->team = kernel->team || kernel->loop->body->kernel[k]->team;
        if (kernel->team) {
            find_waits_of_loop(kernel->loop->body);
            put_shares_outside(kernel->loop->body);
        }
    }
}

static bool is_worth_a_team(const Plan *plan)
{
    int64_t work = 0;
    for (int i = 0; i < plan->kernel_count; i++)
        if (plan->kernel[i]->team)
            work += plan->kernel[i]->flops + plan->kernel[i]->bytes / 4;
    return work > REGION_WORK;
}

void plan_regions(Plan *plan)
{
    find_teams(plan);
    plan->region = is_worth_a_team(plan);
    if (plan->region)
        find_waits(plan, (Pending){.before = plan->kernel_count});
}
