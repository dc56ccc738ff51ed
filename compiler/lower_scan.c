// Lowering inside loops over steps: the numbers of the steps, of which the function of a kernel takes those it needs.
// Requires: Plan.level, Plan.loop. Provides: Lower.step, Kernel.step, Kernel.uses_step. Invalidates: nothing.
#include "lower.h"

static const Plan *plan_at(const Plan *plan, int level)
{
    while (plan->level > level)
        plan = plan->outer;
    return plan;
}

// The numbers of the steps are parameters of the kernel's function.
void lower_declare_steps(Lower *lower)
{
    const Plan *plan = lower->plan;
    lower->step = mem_alloc((size_t)plan->level * sizeof *lower->step + 1);
    for (int i = 0; i < plan->level; i++) {
        LVariable *step = lower_variable(lower, "t", LTYPE_INDEX, 1);
        step->fixed = true;
        step->high = plan_at(plan, i + 1)->loop->scan->steps - 1;
        lower->step[i] = step;
    }
}

LExpr *lower_element_in_step(Lower *lower, LExpr *element, int64_t count)
{
    LExpr *step = NULL;
    for (int i = 0; i < lower->plan->level; i++) {
        LExpr *inner = l_variable(lower->step[i]);
        step = step ? l_add(l_scale(step, plan_at(lower->plan, i + 1)->loop->scan->steps), inner) : inner;
    }
    return step ? l_add(l_scale(step, count), element) : element;
}

static void note_steps(const Kernel *kernel, const LExpr *e, int levels)
{
    for (int i = 0; i < levels; i++)
        kernel->uses_step[i] |= e->variable == kernel->step[i];
    for (int i = 0; i < e->operand_count; i++)
        note_steps(kernel, e->operand[i], levels);
}

static void note_steps_in(const Kernel *kernel, const LStmt *stmt, int levels)
{
    if (stmt->value)
        note_steps(kernel, stmt->value, levels);
    for (int i = 0; i < stmt->body_count; i++)
        note_steps_in(kernel, stmt->body[i], levels);
}

void find_used_steps(Lower *lower)
{
    Kernel *kernel = lower->kernel;
    kernel->step = lower->step;
    kernel->uses_step = mem_alloc((size_t)lower->plan->level + 1);
    if (lower->plan->level > 0)
        note_steps_in(kernel, kernel->body, lower->plan->level);
    for (int i = 0; i < kernel->parameter_count; i++)
        for (const Buffer *b = kernel->parameter[i]; b; b = b->base ? b->base : b->stack)
            if (b->stack && b->level > 0)
                kernel->uses_step[b->level - 1] = true;
}

void find_used_steps_of_loop(const Plan *plan, Kernel *kernel)
{
    const Plan *body = kernel->loop->body;
    kernel->uses_step = mem_alloc((size_t)plan->level + 1);
    for (int i = 0; i < body->kernel_count; i++)
        for (int k = 0; k < plan->level; k++)
            kernel->uses_step[k] |= body->kernel[i]->uses_step[k];
}
