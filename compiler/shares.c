// The steps of a loop among threads: each takes its share of the examples through all of them. Part of lowering.
// Requires: a lowered kernel, its parallel loops marked. Provides: loops over shares of the batch. Invalidates:
// nothing.
//
// What a step does for an example needs nothing of the other examples, as a rule. So if all kernels of the body divide
// the batch alike, no thread waits for another one or fetches what another one wrote, from the first step to the last:
// team.c finds that iterations of equal loops touch their own parts, and regions.c that no barrier is needed. Kernels
// that cannot be divided so (a sum over the batch, a product whose weights are too large for every thread to read) only
// cost barriers.
#include "lower.h"

enum {
    SHARE_ROWS = 8,   // at least: the height of a good register tile
    MOST_SHARES = 16, // of which the threads find equal numbers
};

int rows_of_share(const Plan *plan, int rows)
{
    if (plan->level == 0 || plan->naive || rows != plan->graph->batch)
        return 0;
    int count = rows / SHARE_ROWS < MOST_SHARES ? rows / SHARE_ROWS : MOST_SHARES;
    while (count > 1 && rows % count != 0)
        count--;
    return count > 1 ? rows / count : 0;
}

static int first_axis(const Kernel *kernel)
{
    Shape shape = kernel->part_count > 0 ? kernel->rows
                  : kernel->anchor       ? kernel->anchor->shape
                                         : kernel->output[0].value->shape;
    return shape.rank > 0 ? shape.dim[0] : 1;
}

void share_small_kernels(Plan *body)
{
    bool any = false;
    for (int i = 0; i < body->kernel_count; i++)
        any |= body->kernel[i]->parallel;
    for (int i = 0; any && i < body->kernel_count; i++)
        if (!body->kernel[i]->loop && rows_of_share(body, first_axis(body->kernel[i])) > 0)
            body->kernel[i]->parallel = true;
}

// for (b = 0; b < rows; b++) as for (share = 0; share < rows; share += step) for (b = share; b < share + step; b++)
static LStmt *loop_over_shares(Lower *lower, LStmt *loop, int step)
{
    LVariable *variable = lower_variable(lower, "share", LTYPE_INDEX, 1);
    variable->high = loop->high - step;
    variable->fixed = true;
    LStmt *shares = l_for(variable, 0, loop->high, step);
    shares->parallel = true;
    loop->parallel = false;
    loop->collapse = 0;
    loop->from = l_variable(variable);
    loop->to = l_add_constant(loop->from, step);
    l_append(shares, loop);
    return shares;
}

void divide_batch(Lower *lower, LStmt *stmt)
{
    for (int i = 0; i < stmt->body_count; i++) {
        LStmt *loop = stmt->body[i];
        bool whole = loop->kind == LSTMT_FOR && loop->parallel && !loop->from && loop->low == 0 && loop->step == 1;
        int step = whole && loop->high <= INT32_MAX ? rows_of_share(lower->plan, (int)loop->high) : 0;
        if (step > 0)
            stmt->body[i] = loop_over_shares(lower, loop, step);
        else if (!loop->parallel)
            divide_batch(lower, loop);
    }
}
