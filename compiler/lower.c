// Lowering: kernels become loop IR.
// Requires: plan_fuse (kernels, Value.kernel, Value.buffer). Provides: Kernel.body and Kernel.parameter; views of
// buffers (Buffer.base) that only the body names. Invalidates: nothing.
//
// A kernel is either one loop nest over the elements of its outputs (a map kernel) or the loops of its anchor, which
// hand each finished element to lower_finish(). Inside, values are plain expressions: lower_at() asks a value's op for
// its element at an index, down to what is loaded. What the expressions have in common is found afterwards, when a
// statement is appended (share.c).
#include "lower.h"

#include <string.h>

// ---- the kernel as a whole ----------------------------------------------------------------------

// The loops that a parallel pragma collapses must stand directly in one another and have constant bounds.
static void limit_collapse(LStmt *stmt)
{
    int depth = 1;
    const LStmt *loop = stmt;
    while (loop->body_count == 1 && loop->body[0]->kind == LSTMT_FOR && !loop->body[0]->from) {
        loop = loop->body[0];
        depth++;
    }
    if (stmt->collapse > depth)
        stmt->collapse = depth;
    for (int i = 0; i < stmt->body_count; i++)
        limit_collapse(stmt->body[i]);
}

static void add_parameter(Kernel *kernel, Buffer *buffer)
{
    if (buffer->local)
        return;
    for (int i = 0; i < kernel->parameter_count; i++)
        if (kernel->parameter[i] == buffer)
            return;
    kernel->parameter = mem_grow(kernel->parameter, kernel->parameter_count, sizeof *kernel->parameter);
    kernel->parameter[kernel->parameter_count++] = buffer;
}

static void list_loads(Lower *lower, const LExpr *e)
{
    if (e->kind == LEXPR_LOAD)
        add_parameter(lower->kernel, e->buffer);
    for (int i = 0; i < e->operand_count; i++)
        list_loads(lower, e->operand[i]);
}

static void list_stores(Lower *lower, const LStmt *stmt)
{
    if (stmt->kind == LSTMT_STORE || stmt->kind == LSTMT_TRANSPOSE)
        add_parameter(lower->kernel, stmt->buffer);
    for (int i = 0; i < stmt->body_count; i++)
        list_stores(lower, stmt->body[i]);
}

static void list_parameters(Lower *lower, const LStmt *stmt)
{
    if (stmt->value)
        list_loads(lower, stmt->value);
    for (int i = 0; i < stmt->index_count; i++)
        list_loads(lower, stmt->index[i]);
    for (int i = 0; i < stmt->body_count; i++)
        list_parameters(lower, stmt->body[i]);
}

static bool is_parameter(const Kernel *kernel, const char *name, int count)
{
    for (int i = 0; i < count; i++)
        if (strcmp(kernel->parameter[i]->name, name) == 0)
            return true;
    return false;
}

static bool is_name_of_another(const Kernel *kernel, const Buffer *buffer)
{
    for (int i = 0; i < kernel->parameter_count; i++)
        if (kernel->parameter[i] != buffer && strcmp(kernel->parameter[i]->name, buffer->name) == 0)
            return true;
    return false;
}

// A view beside its base and a variable or local array beside a buffer of its name step aside. The plan's own buffers
// keep their names, which other kernels know, too.
static void separate_names(Lower *lower)
{
    const Kernel *kernel = lower->kernel;
    for (int i = 0; i < kernel->parameter_count; i++) {
        Buffer *buffer = kernel->parameter[i];
        if (name_is_reserved(buffer->name)) // `exp` would hide the function
            buffer->name = format("%s_", buffer->name);
    }
    for (int i = 0; i < lower->view_count; i++) {
        Buffer *view = lower->view[i];
        const char *wanted = format("%s_flat", view->name);
        for (int n = 2; is_name_of_another(kernel, view); n++)
            view->name = n == 2 ? wanted : format("%s%d", wanted, n);
    }
    for (int i = 0; i < lower->local_count; i++)
        while (lower->local[i]->scratch ? is_name_of_another(kernel, lower->local[i])
                                        : is_parameter(kernel, lower->local[i]->name, kernel->parameter_count))
            lower->local[i]->name = format("local_%s", lower->local[i]->name);
    for (int i = 0; i < lower->variable_count; i++) {
        LVariable *variable = lower->variable[i];
        const char *wanted = variable->name;
        for (int n = 1; is_parameter(kernel, variable->name, kernel->parameter_count); n++) {
            const char *name = n == 1 ? intern_format("%s_i", wanted) : intern_format("%s_i%d", wanted, n);
            variable->name = is_among_variables(lower->variable, lower->variable_count, name) ? variable->name : name;
        }
    }
}

void lower_loops(Lower *lower)
{
    Value *anchor = lower->kernel->anchor;
    if (!anchor)
        lower_map(lower);
    else if (anchor->op->lower && !lower->naive)
        anchor->op->lower(lower, anchor);
    else
        anchor->op->reference(lower, anchor);
    lower_close_to(lower, lower->row_loops);
}

Lower lower_start(Plan *plan, Kernel *kernel, struct Sharing *sharing, bool naive)
{
    Lower lower = {.plan = plan, .kernel = kernel, .naive = naive, .sharing = sharing, .block = l_block()};
    lower.lanes = plan->program->target->vector_bytes / (plan->program->real_is_double ? 8 : 4);
    lower.registers = plan->program->target->registers;
    lower.memo = sharing_memo(sharing);
    lower_forget(&lower);
    lower_declare_steps(&lower);
    return lower;
}

static void lower_kernel(Plan *plan, Kernel *kernel, struct Sharing *sharing, bool naive)
{
    loops_reset();
    sharing_reset(sharing);
    Lower lower = lower_start(plan, kernel, sharing, naive);
    kernel->body = lower.block;
    if (kernel->part_count > 0)
        lower_parts(&lower);
    else
        lower_loops(&lower);
    lower_close_to(&lower, 0);
    limit_collapse(kernel->body);
    divide_batch(&lower, kernel->body);
    team_divide(kernel);
    list_stores(&lower, kernel->body);
    kernel->stored_count = kernel->parameter_count;
    list_parameters(&lower, kernel->body);
    separate_names(&lower);
    team_describe(kernel);
    find_used_steps(&lower);
}

static void lower_kernels(Plan *plan, struct Sharing *sharing, bool naive)
{
    for (int i = 0; i < plan->kernel_count; i++) {
        Kernel *kernel = plan->kernel[i];
        if (kernel->loop) {
            share_small_kernels(kernel->loop->body);
            lower_kernels(kernel->loop->body, sharing, naive);
            find_used_steps_of_loop(plan, kernel);
        } else if (kernel->twin) {
            adopt_parameters(kernel);
        } else {
            lower_kernel(plan, kernel, sharing, naive);
        }
    }
}

void plan_lower(Plan *plan, bool naive)
{
    struct Sharing *sharing = sharing_new();
    loops_start();
    lower_kernels(plan, sharing, naive);
    loops_finish();
    sharing_free(sharing);
    place_scratch(plan);
    plan_regions(plan);
}
