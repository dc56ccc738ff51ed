// Loop IR as C: statements.
// Requires: plan_lower, plan_memory. Provides: text. Invalidates: nothing.
//
// Each case of print_statement() writes one kind of node; indentation and braces are its own.
#include "print.h"

static void print_statement(Printer *p, const LStmt *stmt);

static void start_line(Printer *p)
{
    text_add_blanks(p->out, 4 * p->indent);
}

static bool has_pragma(const LStmt *stmt)
{
    if (stmt->kind == LSTMT_SINGLE || stmt->kind == LSTMT_BARRIER)
        return true;
    return stmt->kind == LSTMT_FOR && (stmt->parallel || stmt->simd);
}

static bool declares(const LStmt *stmt)
{
    return stmt->kind == LSTMT_DECLARE || stmt->kind == LSTMT_ARRAY || stmt->kind == LSTMT_LOCAL;
}

// A block in a block, alone: the inner one.
static const LStmt *innermost_block(const LStmt *stmt)
{
    while (stmt->body_count == 1 && stmt->body[0]->kind == LSTMT_BLOCK)
        stmt = stmt->body[0];
    return stmt;
}

// Does a block need braces of its own? Not if nothing in it is declared that they would keep in.
static bool needs_braces(const LStmt *block)
{
    bool scope = block->scope, needed = false;
    for (; block->body_count == 1 && block->body[0]->kind == LSTMT_BLOCK; scope |= block->scope)
        block = block->body[0];
    for (int i = 0; i < block->body_count; i++)
        needed |= declares(block->body[i]) || (block->body[i]->kind == LSTMT_BLOCK && !block->body[i]->scope);
    return scope && needed;
}

// What stands within braces, or needs none.
static void print_statements(Printer *p, const LStmt *stmt)
{
    stmt = innermost_block(stmt);
    for (int i = 0; i < stmt->body_count; i++)
        print_statement(p, stmt->body[i]);
}

static void print_body(Printer *p, const LStmt *stmt)
{
    bool is_if = stmt->kind == LSTMT_IF;
    stmt = innermost_block(stmt); // its braces are the loop's
    const LStmt *only = stmt->body_count == 1 ? stmt->body[0] : NULL;
    bool plain = only && !has_pragma(only) && !declares(only) && only->kind != LSTMT_COMMENT;
    if (is_if && only && only->unrolled)
        plain = false; // UNROLL is a pragma
    text_add_string(p->out, plain ? "\n" : " {\n");
    p->indent++;
    print_statements(p, stmt);
    p->indent--;
    if (!plain) {
        start_line(p);
        text_add_string(p->out, "}\n");
    }
}

static void print_bound(Printer *p, const LExpr *bound, int64_t constant)
{
    if (bound)
        print_expression(p, bound, BIND_ADD);
    else
        text_add_string(p->out, integer_text(constant));
}

static void print_for(Printer *p, const LStmt *loop)
{
    const char *name = loop->variable->name, *type = variable_type(p->program, loop->variable);
    if (loop->parallel || loop->simd) {
        start_line(p);
        text_add(p->out, "#pragma omp%s%s", loop->parallel ? " for" : "", loop->simd ? " simd" : "");
        if (loop->parallel && loop->collapse > 1)
            text_add(p->out, " collapse(%d)", loop->collapse);
        text_add(p->out, "%s\n", loop->parallel ? " schedule(static) nowait" : "");
    }
    start_line(p);
    text_add(p->out, "%sfor (%s %s = ", loop->unrolled ? "UNROLL " : "", type, name);
    print_bound(p, loop->from, loop->low);
    text_add(p->out, "; %s < ", name);
    print_bound(p, loop->to, loop->high);
    text_add_string(p->out, "; ");
    if (loop->step == 1)
        text_add(p->out, "%s++)", name);
    else
        text_add(p->out, "%s += %s)", name, integer_text(loop->step));
    print_body(p, loop);
}

static bool is_target(const LStmt *stmt, const LExpr *e)
{
    if (e->variable != stmt->variable || e->operand_count != stmt->index_count)
        return false;
    for (int i = 0; i < stmt->index_count; i++)
        if (e->operand[i] != stmt->index[i])
            return false;
    return true;
}

// x = x + e is x += e.
static void print_assign(Printer *p, const LStmt *stmt)
{
    const LExpr *value = stmt->value;
    bool adds = sum_operator(value) == '+' && is_target(stmt, value->operand[0]);
    text_add_string(p->out, stmt->variable->name);
    print_index(p, stmt->index, stmt->index_count);
    text_add_string(p->out, adds ? " += " : " = ");
    print_expression(p, adds ? value->operand[1] : value, BIND_ANY);
    text_add_string(p->out, ";\n");
}

static void print_vector_store(Printer *p, const LStmt *stmt)
{
    const char *type = vector_type(p->program, LTYPE_REAL, stmt->value->lanes);
    text_add(p->out, "%s_store%s%s(&", type, stmt->value->type == LTYPE_BOOL ? "_mask" : "",
             stmt->count > 0 ? "_first" : "");
    print_element(p, stmt->buffer, stmt->index);
    text_add_string(p->out, ", ");
    if (stmt->accumulate) {
        text_add(p->out, "%s_load(&", type);
        print_element(p, stmt->buffer, stmt->index);
        text_add_string(p->out, ") + ");
    }
    print_expression(p, stmt->value, stmt->accumulate ? BIND_ADD + 1 : BIND_CONDITIONAL);
    if (stmt->count > 0)
        text_add(p->out, ", %d", (int)stmt->count);
    text_add_string(p->out, ");\n");
}

// The operator of x = x + e and x = x - e, written x += e and x -= e; NULL for other stores.
static const char *updating_operator(const LStmt *stmt)
{
    char sign = sum_operator(stmt->value);
    const LExpr *old = sign ? stmt->value->operand[0] : NULL;
    if (stmt->accumulate || !old || old->kind != LEXPR_LOAD || old->buffer != stmt->buffer)
        return NULL;
    for (int i = 0; i < stmt->index_count; i++)
        if (old->operand[i] != stmt->index[i])
            return NULL;
    return sign == '+' ? "+=" : "-=";
}

static void print_store(Printer *p, const LStmt *stmt)
{
    if (stmt->value->lanes > 1) {
        print_vector_store(p, stmt);
        return;
    }
    const char *update = updating_operator(stmt);
    print_element(p, stmt->buffer, stmt->index);
    text_add(p->out, " %s ", update ? update : stmt->accumulate ? "+=" : "=");
    print_expression(p, update ? stmt->value->operand[1] : stmt->value, BIND_ANY);
    text_add_string(p->out, ";\n");
}

static void print_transpose(Printer *p, const LStmt *stmt)
{
    text_add(p->out, "%s_transpose(&", vector_type(p->program, LTYPE_REAL, (int)stmt->count));
    print_element(p, stmt->buffer, stmt->index);
    text_add(p->out, ", %lld, &", (long long)stmt->to_step);
    print_element(p, stmt->value->buffer, stmt->value->operand);
    text_add(p->out, ", %lld);\n", (long long)stmt->from_step);
}

static void print_declare(Printer *p, const LStmt *stmt)
{
    const LVariable *variable = stmt->variable;
    text_add(p->out, "%s%s %s", variable->fixed ? "const " : "", variable_type(p->program, variable), variable->name);
    if (stmt->value) {
        text_add_string(p->out, " = ");
        print_expression(p, stmt->value, BIND_ANY);
    }
    text_add_string(p->out, ";\n");
}

static void print_braces(Printer *p, const LStmt *stmt)
{
    text_add_string(p->out, "{\n");
    p->indent++;
    print_statements(p, stmt);
    p->indent--;
    start_line(p);
    text_add_string(p->out, "}\n");
}

static void print_block(Printer *p, const LStmt *block)
{
    if (!needs_braces(block)) {
        print_statements(p, block);
        return;
    }
    start_line(p);
    print_braces(p, block);
}

void print_function_body(Printer *p, const LStmt *body)
{
    print_statements(p, body);
}

static void print_local(Printer *p, const Buffer *buffer)
{
    text_add(p->out, "%s%s %s", buffer->shape.rank > 0 ? "alignas(64) " : "", element_type(p->program, buffer->type),
             buffer->name);
    print_axes(p, buffer->shape, 0);
    text_add_string(p->out, ";\n");
}

static void print_array(Printer *p, const LStmt *stmt)
{
    text_add(p->out, "%s %s", variable_type(p->program, stmt->variable), stmt->variable->name);
    print_axes(p, stmt->variable->array, 0);
    text_add(p->out, stmt->value ? " = {0};\n" : ";\n");
}

static void print_prefetch(Printer *p, const LStmt *stmt)
{
    text_add_string(p->out, "__builtin_prefetch(&");
    print_element(p, stmt->value->buffer, stmt->value->operand);
    text_add_string(p->out, stmt->accumulate ? ", 1);\n" : ");\n");
}

static void print_if(Printer *p, const LStmt *stmt)
{
    text_add_string(p->out, "if (");
    print_expression(p, stmt->value, BIND_ANY);
    text_add_string(p->out, ")");
    print_body(p, stmt);
}

static void print_single(Printer *p, const LStmt *stmt)
{
    text_add_string(p->out, "#pragma omp single nowait\n");
    start_line(p);
    print_braces(p, stmt);
}

static void print_statement(Printer *p, const LStmt *stmt)
{
    switch (stmt->kind) {
    case LSTMT_BLOCK:
        print_block(p, stmt);
        return;
    case LSTMT_FOR:
        print_for(p, stmt);
        return;
    default:
        start_line(p);
    }
    switch (stmt->kind) {
    case LSTMT_DECLARE:
        print_declare(p, stmt);
        break;
    case LSTMT_ARRAY:
        print_array(p, stmt);
        break;
    case LSTMT_LOCAL:
        print_local(p, stmt->buffer);
        break;
    case LSTMT_ASSIGN:
        print_assign(p, stmt);
        break;
    case LSTMT_STORE:
        print_store(p, stmt);
        break;
    case LSTMT_TRANSPOSE:
        print_transpose(p, stmt);
        break;
    case LSTMT_PREFETCH:
        print_prefetch(p, stmt);
        break;
    case LSTMT_IF:
        print_if(p, stmt);
        break;
    case LSTMT_SINGLE:
        print_single(p, stmt);
        break;
    case LSTMT_BARRIER:
        text_add_string(p->out, "#pragma omp barrier\n");
        break;
    case LSTMT_COMMENT:
        text_add(p->out, "// %s\n", stmt->text);
        break;
    default:
        BUG("a statement of kind %d", stmt->kind);
    }
}
