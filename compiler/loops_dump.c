// --dump=lower: the loop IR as a tree, a statement a line; expressions in prefix form, so that the structure shows.
#include "loops.h"

static void dump_expression(FILE *out, const LExpr *e);

static const char *kind_name(LExprKind kind)
{
    static const char *const names[] = {
        [LEXPR_ADD] = "+",
        [LEXPR_SUBTRACT] = "-",
        [LEXPR_MULTIPLY] = "*",
        [LEXPR_DIVIDE] = "/",
        [LEXPR_MODULO] = "%",
        [LEXPR_LESS] = "<",
        [LEXPR_EQUAL] = "==",
        [LEXPR_AND] = "and",
        [LEXPR_OR] = "or",
        [LEXPR_NOT] = "not",
        [LEXPR_SELECT] = "select",
        [LEXPR_SPLAT] = "splat",
        [LEXPR_RAMP] = "ramp",
        [LEXPR_LANES_SUM] = "lanes_sum",
        [LEXPR_LANES_MAX] = "lanes_max",
    };
    return (size_t)kind < sizeof names / sizeof *names && names[kind] ? names[kind] : "?";
}

static const char *type_label(LType type, int lanes)
{
    static const char *const names[] = {
        [LTYPE_INDEX] = "index", [LTYPE_INT] = "int", [LTYPE_REAL] = "real", [LTYPE_BOOL] = "bool"};
    return lanes > 1 ? format("%sx%d", names[type], lanes) : names[type];
}

static void dump_list(FILE *out, LExpr *const *list, int count)
{
    fprintf(out, "[");
    for (int i = 0; i < count; i++) {
        if (i > 0)
            fprintf(out, ", ");
        dump_expression(out, list[i]);
    }
    fprintf(out, "]");
}

static void dump_node(FILE *out, const char *name, const LExpr *e)
{
    fprintf(out, "(%s", name);
    for (int i = 0; i < e->operand_count; i++) {
        fprintf(out, " ");
        dump_expression(out, e->operand[i]);
    }
    fprintf(out, ")");
}

static void dump_expression(FILE *out, const LExpr *e)
{
    switch (e->kind) {
    case LEXPR_INTEGER:
        fprintf(out, "%lld", (long long)e->integer);
        break;
    case LEXPR_REAL:
        fprintf(out, "%s", double_text(e->real));
        break;
    case LEXPR_BOOLEAN:
        fprintf(out, "%s", e->integer ? "true" : "false");
        break;
    case LEXPR_VARIABLE:
        fprintf(out, "%s", e->variable->name);
        break;
    case LEXPR_LOAD:
        fprintf(out, "%s", e->buffer->name);
        dump_list(out, e->operand, e->operand_count);
        if (e->lanes > 1)
            fprintf(out, "x%d", e->lanes);
        if (e->integer > 0)
            fprintf(out, "first%lld", (long long)e->integer);
        break;
    case LEXPR_ELEMENT:
        fprintf(out, "%s", e->variable->name);
        dump_list(out, e->operand, e->operand_count);
        break;
    case LEXPR_CALL:
        dump_node(out, e->function->name, e);
        break;
    case LEXPR_CAST:
        dump_node(out, type_label(e->type, e->lanes), e);
        break;
    case LEXPR_RANDOM:
        dump_node(out, format("random %d", e->stream), e);
        break;
    default:
        dump_node(out, kind_name(e->kind), e);
    }
}

static void dump_statement(FILE *out, const LStmt *stmt, int depth);

static void dump_body(FILE *out, const LStmt *stmt, int depth)
{
    for (int i = 0; i < stmt->body_count; i++)
        dump_statement(out, stmt->body[i], depth);
}

static void dump_for(FILE *out, const LStmt *loop, int depth)
{
    fprintf(out, "for %s in ", loop->variable->name);
    if (loop->from) {
        dump_expression(out, loop->from);
        fprintf(out, "..<");
        dump_expression(out, loop->to);
    } else {
        fprintf(out, "%lld..%lld", (long long)loop->low, (long long)loop->high - 1);
    }
    if (loop->step != 1)
        fprintf(out, " by %lld", (long long)loop->step);
    if (loop->parallel)
        fprintf(out, loop->collapse > 1 ? " parallel(%d)" : " parallel", loop->collapse);
    if (loop->simd)
        fprintf(out, " simd");
    if (loop->unrolled)
        fprintf(out, " unrolled");
    fprintf(out, "\n");
    dump_body(out, loop, depth + 1);
}

static void dump_value(FILE *out, const char *operator, const LExpr * value)
{
    fprintf(out, " %s ", operator);
    dump_expression(out, value);
    fprintf(out, "\n");
}

static void dump_declare(FILE *out, const LStmt *stmt)
{
    fprintf(out, "%s %s", type_label(stmt->variable->type, stmt->variable->lanes), stmt->variable->name);
    if (stmt->value)
        dump_value(out, "=", stmt->value);
    else
        fprintf(out, "\n");
}

static void dump_transpose(FILE *out, const LStmt *stmt)
{
    fprintf(out, "%s", stmt->buffer->name);
    dump_list(out, stmt->index, stmt->index_count);
    fprintf(out, " step %lld", (long long)stmt->to_step);
    dump_value(out,
               format("= transposed %lld lines, step %lld, from", (long long)stmt->count, (long long)stmt->from_step),
               stmt->value);
}

static void dump_statement(FILE *out, const LStmt *stmt, int depth)
{
    if (stmt->kind == LSTMT_BLOCK) {
        if (stmt->scope)
            fprintf(out, "%*sscope\n", 4 * depth, "");
        dump_body(out, stmt, depth + stmt->scope);
        return;
    }
    fprintf(out, "%*s", 4 * depth, "");
    switch (stmt->kind) {
    case LSTMT_FOR:
        dump_for(out, stmt, depth);
        break;
    case LSTMT_DECLARE:
        dump_declare(out, stmt);
        break;
    case LSTMT_ARRAY:
        fprintf(out, "%s %s %s%s\n", type_label(stmt->variable->type, stmt->variable->lanes), stmt->variable->name,
                shape_text(stmt->variable->array), stmt->value ? " = 0" : "");
        break;
    case LSTMT_LOCAL:
        fprintf(out, "%s %s\n", stmt->buffer->name, shape_text(stmt->buffer->shape));
        break;
    case LSTMT_ASSIGN:
        fprintf(out, "%s", stmt->variable->name);
        if (stmt->index_count > 0)
            dump_list(out, stmt->index, stmt->index_count);
        dump_value(out, "=", stmt->value);
        break;
    case LSTMT_STORE:
        fprintf(out, "%s", stmt->buffer->name);
        dump_list(out, stmt->index, stmt->index_count);
        dump_value(out, stmt->accumulate ? "+=" : "=", stmt->value);
        break;
    case LSTMT_TRANSPOSE:
        dump_transpose(out, stmt);
        break;
    case LSTMT_PREFETCH:
        dump_value(out, stmt->accumulate ? "prefetch for store" : "prefetch", stmt->value);
        break;
    case LSTMT_SINGLE:
        fprintf(out, "single\n");
        dump_body(out, stmt, depth + 1);
        break;
    case LSTMT_BARRIER:
        fprintf(out, "barrier\n");
        break;
    case LSTMT_IF:
        fprintf(out, "if");
        dump_value(out, "", stmt->value);
        dump_body(out, stmt, depth + 1);
        break;
    default:
        fprintf(out, "# %s\n", stmt->text);
    }
}

void loops_dump(FILE *out, const Plan *plan)
{
    for (int i = 0; i < plan->kernel_count; i++) {
        const Kernel *kernel = plan->kernel[i];
        fprintf(out, "%s%s\n", kernel->name, kernel->commit ? " (update)" : "");
        for (int j = 0; j < kernel->parameter_count; j++)
            fprintf(out, "    %s: %s %s\n", kernel->parameter[j]->name, type_name(kernel->parameter[j]->type),
                    shape_text(kernel->parameter[j]->shape));
        if (kernel->loop)
            fprintf(out, "    %d steps of what follows\n\n", kernel->loop->scan->steps);
        if (kernel->loop)
            loops_dump(out, kernel->loop->body);
        else if (kernel->twin)
            fprintf(out, "    as %s\n", kernel->twin->name);
        else
            dump_statement(out, kernel->body, 1);
        fprintf(out, "\n");
    }
}
