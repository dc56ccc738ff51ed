// A kernel as a C function: the comment above it, its buffers as local arrays, its body or the call of a shared one.
// Requires: plan_twins, plan_lower, plan_memory. Provides: text. Invalidates: nothing.
#include "print.h"

#include <stdlib.h>
#include <string.h>

// ---- buffers as local arrays --------------------------------------------------------------------

// May the C compiler assume that this buffer's bytes are reached by this pointer alone?
static bool is_alone(const Printer *p, const Buffer *buffer)
{
    for (int i = 0; i < p->kernel->parameter_count; i++)
        if (p->kernel->parameter[i] != buffer && buffers_overlap(p->kernel->parameter[i], buffer))
            return false;
    return true;
}

static void print_table_axis(Printer *p, const Value *literal, int axis, int64_t *next)
{
    Shape shape = literal->shape;
    if (axis == shape.rank) {
        double number = literal->attribute.table.data[(*next)++];
        text_add(p->out, "%s",
                 literal->type == TYPE_REAL ? real_text(p->program, number) : integer_text((int64_t)number));
        return;
    }
    text_add_string(p->out, "{");
    for (int i = 0; i < shape.dim[axis]; i++) {
        if (i > 0)
            text_add(p->out, i % 16 == 0 && axis == shape.rank - 1 ? ",\n        " : ", ");
        print_table_axis(p, literal, axis + 1, next);
    }
    text_add_string(p->out, "}");
}

// The table that a buffer is a view or a slot of.
static const char *table_name(const Buffer *buffer)
{
    return buffer->literal && !buffer->base ? buffer->name : format("%s_table", buffer->name);
}

// A constant table is a static array of the kernel.
static void print_table(Printer *p, const Buffer *buffer)
{
    const Buffer *table = buffer_root(buffer);
    text_add(p->out, "    static const %s %s", element_type(p->program, buffer->type), table_name(buffer));
    print_axes(p, table->shape, 0);
    text_add_string(p->out, " = ");
    int64_t next = 0;
    print_table_axis(p, table->literal, 0, &next);
    text_add_string(p->out, ";\n");
}

// A view of it is a pointer to another kernel-wide name.
static void bind_literal(Printer *p, const Buffer *buffer)
{
    const char *name = table_name(buffer), *type = element_type(p->program, buffer->type);
    print_table(p, buffer);
    if (buffer_storage(buffer) == buffer)
        return;
    if (buffer->shape.rank == 0)
        text_add(p->out, "    const %s %s = *(const %s *)%s;\n", type, buffer->name, type, name);
    else if (buffer->shape.rank == 1)
        text_add(p->out, "    const %s *%s = (const void *)%s;\n", type, buffer->name, name);
    else {
        text_add(p->out, "    const %s (*%s)", type, buffer->name);
        print_axes(p, buffer->shape, 1);
        text_add(p->out, " = (const void *)%s;\n", name);
    }
}

// A scalar that is only read is kept in a variable, out of the stores' way.
static bool is_scalar(const Printer *p, const Buffer *buffer)
{
    return buffer->shape.rank == 0 && !is_stored(p->kernel, buffer);
}

// "t", or "(t + 1) % 2" of a ring; of others `shift` is part of the offset.
static const char *slot_number(const Printer *p, const Buffer *slot)
{
    const char *step = p->kernel->step[slot->level - 1]->name;
    int count = slot->stack->shape.dim[0];
    if (!slot->stack->ring)
        return step;
    return slot->shift == 0 ? format("(%s %% %d)", step, count) : format("((%s + %d) %% %d)", step, slot->shift, count);
}

// The bytes of a slot, which the kernel knows as `name`: "m->arena + 4096 + t * 16384".
static const char *slot_source(const Printer *p, const Buffer *slot, const Buffer *name)
{
    const Buffer *root = buffer_root(slot);
    Text text = {0};
    if (root->tensor)
        text_add(&text, "(const unsigned char *)m->%s", root->tensor->c_name);
    else if (root->literal)
        text_add(&text, "(const unsigned char *)%s", table_name(name));
    else
        text_add_string(&text, "m->arena");
    if (slot->offset > 0 || (!root->tensor && !root->literal))
        text_add(&text, " + %lld", (long long)slot->offset);
    for (const Buffer *b = slot; b; b = b->base ? b->base : b->stack) {
        if (!b->stack || b->level == 0)
            continue;
        bool large = b->stack->bytes > INT32_MAX;
        text_add(&text, " + %s%s * %lld", large ? "(size_t)" : "", slot_number(p, b), (long long)slot_bytes(b));
    }
    return text.data;
}

// The number of updates that a step has done, as a real.
static const char *step_text(const Program *program, const Tensor *counter, const char *type)
{
    for (int i = 0; i < program->step_count; i++) {
        const ProgramStep *step = &program->step[i];
        if (step->counter == counter && step->accumulate > 1)
            return format("(%s)(m->%s / %d)", type, counter->c_name, step->accumulate);
        if (step->counter == counter && !step_is_plain(step))
            return format("(%s)m->%s", type, counter->c_name);
    }
    return format("(%s)m->step", type);
}

static const char *scalar_source(const Printer *p, const Buffer *buffer)
{
    const Buffer *from = buffer_storage(buffer);
    const char *type = element_type(p->program, buffer->type);
    if (from->stack)
        return format("*(const %s *)(%s)", type, slot_source(p, from, buffer));
    if (from->tensor && from->tensor->role == TENSOR_STEP)
        return step_text(p->program, from->tensor, type);
    if (from->tensor && from->shape.rank == 0 && from->tensor->role != TENSOR_FIELD)
        return format("m->%s", from->tensor->c_name);
    if (from->tensor)
        return format("*(const %s *)m->%s", type, from->tensor->c_name);
    return format("*(const %s *)(m->arena + %lld)", type, (long long)from->offset);
}

static const char *array_source(const Printer *p, const Buffer *buffer)
{
    const Buffer *from = buffer_storage(buffer);
    if (from->stack) {
        const char *constant = buffer_root(from)->tensor || buffer_root(from)->literal ? "const " : "";
        return format("(%svoid *)(%s)", constant, slot_source(p, from, buffer));
    }
    if (!from->tensor)
        return format("(void *)(m->arena + %lld)", (long long)from->offset);
    const char *cast = is_stored(p->kernel, buffer) ? "(void *)" : "(const void *)";
    if (from->shape.rank == 0) // as [1, 1] it is another type, as [1] the same
        return format("%s&m->%s", buffer->shape.rank > 1 ? cast : "", from->tensor->c_name);
    return format("%sm->%s", shape_equal(from->shape, buffer->shape) ? "" : cast, from->tensor->c_name);
}

// "const float (*restrict image)[28][28][1]", without what it is set to.
static void declare_array(Printer *p, const Buffer *buffer)
{
    const char *restricted = is_alone(p, buffer) ? "restrict " : "";
    text_add(p->out, "%s%s ", is_stored(p->kernel, buffer) ? "" : "const ", element_type(p->program, buffer->type));
    if (buffer->shape.rank > 1) {
        text_add(p->out, "(*%s%s)", restricted, buffer->name);
        print_axes(p, buffer->shape, 1);
    } else {
        text_add(p->out, "*%s%s", restricted, buffer->name);
    }
}

static void declare_buffer(Printer *p, const Buffer *buffer)
{
    if (is_scalar(p, buffer))
        text_add(p->out, "const %s %s", element_type(p->program, buffer->type), buffer->name);
    else
        declare_array(p, buffer);
}

static const char *buffer_source(const Printer *p, const Buffer *buffer)
{
    return is_scalar(p, buffer) ? scalar_source(p, buffer) : array_source(p, buffer);
}

static void bind_buffer(Printer *p, const Buffer *buffer)
{
    if (buffer_storage(buffer)->literal) {
        bind_literal(p, buffer);
        return;
    }
    if (buffer_root(buffer)->literal)
        print_table(p, buffer);
    text_add_string(p->out, "    ");
    declare_buffer(p, buffer);
    text_add(p->out, " = %s;\n", buffer_source(p, buffer));
}

// ---- functions ----------------------------------------------------------------------------------

// The parameters in the order in which a kernel names them: what it reads, then what it stores.
static const Buffer **ordered_parameters(const Kernel *kernel)
{
    const Buffer **order = mem_alloc((size_t)kernel->parameter_count * sizeof *order + 1);
    int count = 0;
    for (int i = kernel->stored_count; i < kernel->parameter_count; i++)
        order[count++] = kernel->parameter[i];
    for (int i = 0; i < kernel->stored_count; i++)
        order[count++] = kernel->parameter[i];
    return order;
}

static void bind_parameters(Printer *p)
{
    const Buffer **parameter = ordered_parameters(p->kernel);
    for (int i = 0; i < p->kernel->parameter_count; i++)
        bind_buffer(p, parameter[i]);
    if (p->kernel->parameter_count > 0)
        text_add_string(p->out, "\n");
}

// The comma before an item of an argument list, and a new line under the first item where the item would not fit.
static void print_separator(Printer *p, int *column, int width, int indent)
{
    enum { LINE = 118 };
    if (*column == indent) {
        *column += width;
    } else if (*column + width + 2 > LINE) {
        text_add(p->out, ",\n%*s", indent, "");
        *column = indent + width;
    } else {
        text_add_string(p->out, ", ");
        *column += width + 2;
    }
}

// What a list of parameters or arguments follows: its items stand under each other behind it, or, where it is long, on
// lines of their own. Returns their indent. `longest`: of the items, in columns.
static int open_list(Printer *p, const char *head, size_t longest, int margin)
{
    enum { LONG = 48, LINE = 118 };
    text_add_string(p->out, head);
    if (strlen(head) <= LONG && strlen(head) + longest <= LINE)
        return (int)strlen(head);
    text_add(p->out, "\n%*s", margin, "");
    return margin;
}

// What helpers.c defines, before the function that holds a kernel's body. Kernels that are too small for a team are
// best copied to where they are called.
static const char *body_attribute(const Plan *plan, const Kernel *kernel)
{
    if (plan->entry == ENTRY_INITIALIZE && !kernel->shared)
        return "COLD ";
    return plan->region ? "KERNEL " : "";
}

static const char *function_attribute(const Plan *plan, const Kernel *kernel)
{
    return plan->level > 0 ? "STEP " : kernel->shared || kernel->twin ? "" : body_attribute(plan, kernel);
}

// About so many columns does the longest declaration of a parameter take.
static size_t longest_declaration(const Kernel *kernel)
{
    enum { TYPE = sizeof "const float (*restrict )", AXIS = 4 };
    size_t longest = 0;
    for (int i = 0; i < kernel->parameter_count; i++) {
        size_t length = TYPE + strlen(kernel->parameter[i]->name) + AXIS * (size_t)kernel->parameter[i]->shape.rank;
        longest = length > longest ? length : longest;
    }
    return longest;
}

// The body that several kernels share: a function of their buffers.
static void print_shared_body(Printer *p)
{
    const Kernel *kernel = p->kernel;
    const Buffer **parameter = ordered_parameters(kernel);
    const char *head = format("%sstatic void %s_body(", body_attribute(p->plan, kernel), kernel->name);
    int indent = open_list(p, head, longest_declaration(kernel), 4);
    for (int i = 0; i < kernel->parameter_count; i++) {
        if (i > 0)
            text_add(p->out, ",\n%*s", indent, "");
        declare_buffer(p, parameter[i]);
    }
    text_add_string(p->out, ")\n{\n");
    print_function_body(p, kernel->body);
    text_add_string(p->out, "}\n\n");
}

static void print_call_of_body(Printer *p, const Kernel *body)
{
    const Buffer **parameter = ordered_parameters(p->kernel);
    const char *head = format("    %s_body(", body->name);
    int indent = open_list(p, head, 0, 8), column = indent;
    for (int i = 0; i < p->kernel->parameter_count; i++) {
        const char *source = buffer_source(p, parameter[i]);
        print_separator(p, &column, (int)strlen(source), indent);
        text_add_string(p->out, source);
    }
    text_add_string(p->out, ");\n");
}

// The variable of the loops around loops: t, t2, t3, ...
static const char *step_name(int level)
{
    return level == 0 ? "t" : format("t%d", level + 1);
}

// ", int t": the steps of the loops around a kernel that it uses, and its share of the examples.
static const char *step_parameters(const Plan *plan, const Kernel *kernel)
{
    Text text = {0};
    text_add_string(&text, "");
    for (int i = 0; i < plan->level; i++)
        if (kernel->uses_step[i])
            text_add(&text, ", int %s", kernel->step ? kernel->step[i]->name : step_name(i));
    if (kernel->share)
        text_add(&text, ", int %s", kernel->share->name);
    return text.data;
}

// A call of a kernel in its entry's function or in the loop around it.
static void print_kernel_call(Text *out, const Plan *plan, const Kernel *kernel, int indent)
{
    text_add(out, "%*s%s(m", indent, "", kernel->name);
    for (int i = 0; i < plan->level; i++)
        if (kernel->uses_step[i])
            text_add(out, ", %s", step_name(i));
    text_add_string(out, kernel->share ? ", share);\n" : ");\n");
}

void print_calls(Text *out, const Plan *plan, int first, int end, int indent)
{
    for (int i = first; i < end; i++)
        print_kernel_call(out, plan, plan->kernel[i], indent);
}

void print_team_calls(Text *out, const Plan *plan, int first, int end, int indent, bool waited)
{
    bool single = false;
    for (int i = first; i < end; i++) {
        const Kernel *kernel = plan->kernel[i];
        if (single && (kernel->team || kernel->wait)) {
            text_add(out, "%*s}\n", indent, "");
            single = false;
        }
        if (kernel->wait && !waited)
            text_add(out, "%*s#pragma omp barrier\n", indent, "");
        waited = false;
        if (!single && !kernel->team) {
            text_add(out, "%*s#pragma omp single nowait\n%*s{\n", indent, "", indent, "");
            single = true;
        }
        print_kernel_call(out, plan, kernel, indent + 4 * single);
    }
    if (single)
        text_add(out, "%*s}\n", indent, "");
}

// The kernels of a step, then the loop that calls them.
static void print_loop(Text *out, const Plan *plan, const Kernel *kernel)
{
    const Plan *body = kernel->loop->body;
    const Scan *scan = kernel->loop->scan;
    const char *t = step_name(plan->level);
    for (int i = 0; i < body->kernel_count; i++) {
        print_kernel(out, body, body->kernel[i]);
        text_add_string(out, "\n");
    }
    Printer p = {.out = out, .plan = plan, .program = plan->program, .kernel = kernel, .indent = 1};
    print_source_lines(&p);
    print_subject(&p);
    text_add(out, "// %s: a scan of %d steps%s\n", amount_text((double)kernel->flops, "FLOP"), scan->steps,
             scan->reverse ? ", from the last to the first" : "");
    text_add(out, "static void %s(%s *m%s)\n{\n", kernel->name, plan->program->name, step_parameters(plan, kernel));
    const LStmt *shares = body->kernel_count > 0 && body->kernel[0]->share ? body->kernel[0]->division : NULL;
    int indent = shares ? 8 : 4;
    if (shares)
        text_add(out,
                 "    #pragma omp for schedule(static) nowait\n"
                 "    for (int share = 0; share < %lld; share += %lld)\n",
                 (long long)shares->high, (long long)shares->step);
    if (scan->reverse)
        text_add(out, "%*sfor (int %s = %d; %s >= 0; %s--) {\n", indent, "", t, scan->steps - 1, t, t);
    else
        text_add(out, "%*sfor (int %s = 0; %s < %d; %s++) {\n", indent, "", t, t, scan->steps, t);
    if (kernel->team)
        print_team_calls(out, body, 0, body->kernel_count, indent + 4, false);
    else
        print_calls(out, body, 0, body->kernel_count, indent + 4);
    text_add(out, "%*s}\n}\n", indent, "");
}

static void print_function(Text *out, const Plan *plan, const Kernel *kernel)
{
    Printer p = {.out = out, .plan = plan, .program = plan->program, .kernel = kernel, .indent = 1};
    print_heading(&p);
    if (kernel->shared)
        print_shared_body(&p);
    text_add(out, "%sstatic void %s(%s *m%s)\n{\n", function_attribute(plan, kernel), kernel->name, plan->program->name,
             step_parameters(plan, kernel));
    if (kernel->shared || kernel->twin) {
        print_call_of_body(&p, kernel->shared ? kernel : kernel->twin);
    } else {
        bind_parameters(&p);
        print_function_body(&p, kernel->body);
    }
    text_add_string(out, "}\n");
}

void print_kernel(Text *out, const Plan *plan, const Kernel *kernel)
{
    if (kernel->loop) {
        print_loop(out, plan, kernel);
        return;
    }
    print_function(out, plan, kernel);
}
