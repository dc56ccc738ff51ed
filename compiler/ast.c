// Constructors of the syntax tree, and its printer.
#include "ast.h"

#include <inttypes.h>

enum { DEEPEST_EXPRESSION = 1000 }; // later passes walk expressions by recursion

const char *operator_name(Operator op)
{
    static const char *const name[] = {
        [OPERATOR_ADD] = "+",        [OPERATOR_SUBTRACT] = "-",       [OPERATOR_MULTIPLY] = "*",
        [OPERATOR_DIVIDE] = "/",     [OPERATOR_FLOOR_DIVIDE] = "//",  [OPERATOR_MODULO] = "%",
        [OPERATOR_MATMUL] = "@",     [OPERATOR_POWER] = "^",          [OPERATOR_EQUAL] = "==",
        [OPERATOR_NOT_EQUAL] = "!=", [OPERATOR_LESS] = "<",           [OPERATOR_LESS_EQUAL] = "<=",
        [OPERATOR_GREATER] = ">",    [OPERATOR_GREATER_EQUAL] = ">=", [OPERATOR_AND] = "and",
        [OPERATOR_OR] = "or",        [OPERATOR_NOT] = "not",          [OPERATOR_NEGATE] = "-",
        [OPERATOR_PLUS] = "+",
    };
    return name[op];
}

const char *definition_kind_name(DefinitionKind kind)
{
    static const char *const name[] = {
        [DEFINITION_MODEL] = "model",         [DEFINITION_LAYER] = "layer",
        [DEFINITION_LOSS] = "loss",           [DEFINITION_METRIC] = "metric",
        [DEFINITION_OPTIMIZER] = "optimizer", [DEFINITION_INITIALIZER] = "initializer",
        [DEFINITION_SCHEDULE] = "schedule",   [DEFINITION_FUNCTION] = "function",
        [DEFINITION_SOURCE] = "source",
    };
    return name[kind];
}

// ---- constructors -------------------------------------------------------------------------------

Expr *expr_new(ExprKind kind, Span span)
{
    Expr *expr = mem_alloc(sizeof *expr);
    expr->kind = kind;
    expr->span = span;
    expr->depth = 1;
    return expr;
}

static void deepen(Expr *expr, const Expr *part)
{
    if (part && part->depth >= expr->depth)
        expr->depth = part->depth + 1;
}

void expr_measure(Expr *expr)
{
    deepen(expr, expr->base);
    deepen(expr, expr->left);
    deepen(expr, expr->right);
    for (int i = 0; i < expr->items.count; i++)
        deepen(expr, expr->items.item[i]);
    for (int i = 0; i < expr->arguments.count; i++)
        deepen(expr, expr->arguments.item[i].value);
    for (int i = 0; i < expr->subscripts.count; i++) {
        const Subscript *subscript = &expr->subscripts.item[i];
        deepen(expr, subscript->index);
        deepen(expr, subscript->low);
        deepen(expr, subscript->high);
        deepen(expr, subscript->step);
    }
    if (expr->depth <= DEEPEST_EXPRESSION)
        return;
    if (expr->depth == DEEPEST_EXPRESSION + 1) {
        error_at(expr->span, "this expression is nested more than %d deep", DEEPEST_EXPRESSION);
        hint("give its parts names");
    }
    // The error is reported; a shallow node in its place keeps the tree within bounds.
    int depth = expr->depth;
    *expr = (Expr){.kind = EXPR_NONE, .span = expr->span, .depth = depth};
}

Expr *expr_integer(Span span, int64_t value)
{
    Expr *expr = expr_new(EXPR_INTEGER, span);
    expr->integer = value;
    return expr;
}

Expr *expr_real(Span span, double value)
{
    Expr *expr = expr_new(EXPR_REAL, span);
    expr->real = value;
    return expr;
}

Expr *expr_name(Span span, const char *name)
{
    Expr *expr = expr_new(EXPR_NAME, span);
    expr->name = name;
    expr->name_span = span;
    return expr;
}

Expr *expr_unary(Operator op, Span op_span, Expr *operand)
{
    Expr *expr = expr_new(EXPR_UNARY, span_join(op_span, operand->span));
    expr->op = op;
    expr->name_span = op_span;
    expr->left = operand;
    expr_measure(expr);
    return expr;
}

Expr *expr_binary(Operator op, Span op_span, Expr *left, Expr *right)
{
    Expr *expr = expr_new(EXPR_BINARY, span_join(left->span, right->span));
    expr->op = op;
    expr->name_span = op_span;
    expr->left = left;
    expr->right = right;
    expr_measure(expr);
    return expr;
}

Expr *expr_pipe(Span op_span, Expr *left, Expr *stage)
{
    // A label arrives as a pipe node without a left side.
    bool labelled = stage->kind == EXPR_PIPE && !stage->left;
    Expr *expr = expr_new(EXPR_PIPE, span_join(left->span, stage->span));
    expr->left = left;
    expr->right = labelled ? stage->right : stage;
    expr->name = labelled ? stage->name : NULL;
    expr->name_span = labelled ? stage->name_span : op_span;
    expr_measure(expr);
    return expr;
}

Expr *expr_labelled(const char *name, Span name_span, Expr *stage)
{
    Expr *expr = expr_new(EXPR_PIPE, span_join(name_span, stage->span));
    expr->name = name;
    expr->name_span = name_span;
    expr->right = stage;
    expr->depth = stage->depth;
    return expr;
}

Stmt *stmt_new(StmtKind kind, Span span)
{
    Stmt *stmt = mem_alloc(sizeof *stmt);
    stmt->kind = kind;
    stmt->span = span;
    return stmt;
}

// ---- the printer behind --dump=parse ------------------------------------------------------------

static void print_string(FILE *out, const char *text)
{
    fputc('"', out);
    for (; *text; text++) {
        if (*text == '\n')
            fputs("\\n", out);
        else if (*text == '\t')
            fputs("\\t", out);
        else if (*text == '"' || *text == '\\')
            fprintf(out, "\\%c", *text);
        else
            fputc(*text, out);
    }
    fputc('"', out);
}

static void print_arguments(FILE *out, const ArgumentList *list)
{
    for (int i = 0; i < list->count; i++) {
        fputs(i ? ", " : "", out);
        if (list->item[i].name)
            fprintf(out, "%s = ", list->item[i].name);
        expr_print(out, list->item[i].value);
    }
}

static void print_subscript(FILE *out, const Subscript *subscript)
{
    if (subscript->kind == SUBSCRIPT_ELLIPSIS) {
        fputs("...", out);
        return;
    }
    if (subscript->kind == SUBSCRIPT_INDEX) {
        expr_print(out, subscript->index);
        return;
    }
    if (subscript->low)
        expr_print(out, subscript->low);
    fputc(':', out);
    if (subscript->high)
        expr_print(out, subscript->high);
    if (subscript->step) {
        fputc(':', out);
        expr_print(out, subscript->step);
    }
}

static void print_real(FILE *out, double value)
{
    const char *text = format("%.17g", value);
    for (int digits = 1; digits < 17; digits++) {
        char *shorter = format("%.*g", digits, value);
        double back;
        if (sscanf(shorter, "%lf", &back) == 1 && back == value) {
            text = shorter;
            break;
        }
    }
    bool whole = true;
    for (const char *c = text; *c; c++)
        whole = whole && ((*c >= '0' && *c <= '9') || *c == '-');
    fprintf(out, "%s%s", text, whole ? ".0" : "");
}

// Every compound expression stands in brackets of its own, so that the text needs no table of precedence.
static void print_compound(FILE *out, const Expr *expr)
{
    fputc('(', out);
    switch (expr->kind) {
    case EXPR_UNARY:
        fprintf(out, "%s ", operator_name(expr->op));
        expr_print(out, expr->left);
        break;
    case EXPR_BINARY:
        expr_print(out, expr->left);
        fprintf(out, " %s ", operator_name(expr->op));
        expr_print(out, expr->right);
        break;
    case EXPR_PIPE:
        expr_print(out, expr->left);
        fputs(" | ", out);
        if (expr->name)
            fprintf(out, "%s: ", expr->name);
        expr_print(out, expr->right);
        break;
    default:
        fputs("if ", out);
        expr_print(out, expr->base);
        fputs(" then ", out);
        expr_print(out, expr->left);
        fputs(" else ", out);
        expr_print(out, expr->right);
        break;
    }
    fputc(')', out);
}

void expr_print(FILE *out, const Expr *expr)
{
    switch (expr->kind) {
    case EXPR_INTEGER:
        fprintf(out, "%" PRId64, expr->integer);
        break;
    case EXPR_REAL:
        print_real(out, expr->real);
        break;
    case EXPR_BOOLEAN:
        fputs(expr->boolean ? "true" : "false", out);
        break;
    case EXPR_STRING:
        print_string(out, expr->name);
        break;
    case EXPR_NONE:
        fputs("none", out);
        break;
    case EXPR_NAME:
        fputs(expr->name, out);
        break;
    case EXPR_LIST:
        fputc('[', out);
        for (int i = 0; i < expr->items.count; i++) {
            fputs(i ? ", " : "", out);
            expr_print(out, expr->items.item[i]);
        }
        fputc(']', out);
        break;
    case EXPR_CALL:
        expr_print(out, expr->base);
        fputc('(', out);
        print_arguments(out, &expr->arguments);
        fputc(')', out);
        break;
    case EXPR_INDEX:
        expr_print(out, expr->base);
        fputc('[', out);
        for (int i = 0; i < expr->subscripts.count; i++) {
            fputs(i ? ", " : "", out);
            print_subscript(out, &expr->subscripts.item[i]);
        }
        fputc(']', out);
        break;
    case EXPR_MEMBER:
        expr_print(out, expr->base);
        fprintf(out, ".%s", expr->name);
        break;
    case EXPR_UNARY:
    case EXPR_BINARY:
    case EXPR_PIPE:
    case EXPR_IF:
        print_compound(out, expr);
        break;
    }
}

static void print_pattern(FILE *out, const Pattern *pattern)
{
    static const char *const word[] = {[TYPE_WORD_REAL] = "real", [TYPE_WORD_INT] = "int", [TYPE_WORD_BOOL] = "bool"};
    fprintf(out, "%s [", word[pattern->type]);
    for (int i = 0; i < pattern->axis_count; i++) {
        const PatternAxis *axis = &pattern->axis[i];
        fprintf(out, "%s%s%s", i ? ", " : "", axis->ellipsis ? "..." : "", axis->name ? axis->name : "");
        if (axis->size)
            expr_print(out, axis->size);
    }
    fputc(']', out);
}

static void print_typed(FILE *out, const char *name, const Pattern *pattern, const Expr *value)
{
    fputs(name, out);
    if (pattern) {
        fputs(": ", out);
        print_pattern(out, pattern);
    }
    if (value) {
        fputs(" = ", out);
        expr_print(out, value);
    }
}

static void print_body(FILE *out, const StmtList *body, int depth);

static void print_names(FILE *out, const NameList *names)
{
    for (int i = 0; i < names->count; i++)
        fprintf(out, "%s%s", i ? ", " : "", names->item[i].text);
}

static void print_stmt(FILE *out, const Stmt *stmt, int depth)
{
    fprintf(out, "%*s", 4 * depth, "");
    switch (stmt->kind) {
    case STMT_ASSIGN:
        print_names(out, &stmt->names);
        fputs(" = ", out);
        expr_print(out, stmt->value);
        break;
    case STMT_EXPR:
        expr_print(out, stmt->value);
        break;
    case STMT_RETURN:
        fputs("return ", out);
        expr_print(out, stmt->value);
        break;
    case STMT_PARAM:
    case STMT_STATE:
        fputs(stmt->kind == STMT_PARAM ? "param " : "state ", out);
        print_typed(out, stmt->names.item[0].text, stmt->pattern, stmt->value);
        break;
    case STMT_IF:
        fputs("if ", out);
        expr_print(out, stmt->value);
        print_body(out, &stmt->body, depth);
        if (stmt->otherwise.count > 0) {
            fputs(" else", out);
            print_body(out, &stmt->otherwise, depth);
        }
        break;
    case STMT_REPEAT:
        fputs("repeat ", out);
        print_names(out, &stmt->names);
        fputs(stmt->names.count ? " in " : "", out);
        expr_print(out, stmt->value);
        print_body(out, &stmt->body, depth);
        break;
    }
    fputc('\n', out);
}

static void print_body(FILE *out, const StmtList *body, int depth)
{
    fputs(" {\n", out);
    for (int i = 0; i < body->count; i++)
        print_stmt(out, body->item[i], depth + 1);
    fprintf(out, "%*s}", 4 * depth, "");
}

static void print_definition(FILE *out, const Definition *definition)
{
    fprintf(out, "%s %s(", definition_kind_name(definition->kind), definition->name.text);
    for (int i = 0; i < definition->parameters.count; i++) {
        const Parameter *parameter = &definition->parameters.item[i];
        fputs(i ? ", " : "", out);
        print_typed(out, parameter->name, parameter->pattern, parameter->default_value);
    }
    fputc(')', out);
    if (definition->kind != DEFINITION_SOURCE) {
        print_body(out, &definition->body, 0);
    } else {
        fputs(definition->open_columns ? " -> ..." : " -> ", out);
        for (int i = 0; i < definition->column_count; i++) {
            fputs(i ? ", " : "", out);
            print_typed(out, definition->column[i].name.text, definition->column[i].pattern, NULL);
        }
    }
    fputs("\n\n", out);
}

static void print_clause(FILE *out, const char *name, const Expr *value)
{
    if (!value)
        return;
    fprintf(out, "    %s ", name);
    expr_print(out, value);
    fputc('\n', out);
}

static void print_data(FILE *out, const DataClause *data)
{
    fputs("    data ", out);
    expr_print(out, data->source);
    fputs(" -> ", out);
    for (int i = 0; i < data->item_count; i++) {
        const DataItem *item = &data->item[i];
        fputs(i ? ", " : "", out);
        if (item->name.text)
            print_typed(out, item->name.text, item->pattern, item->value);
        else
            expr_print(out, item->value);
    }
    fputc('\n', out);
}

static void print_train(FILE *out, const TrainSection *train)
{
    fputs("train {\n", out);
    for (int i = 0; i < train->data_count; i++)
        print_data(out, &train->data[i]);
    print_clause(out, "minimize", train->minimize);
    print_clause(out, "using", train->optimizer);
    print_clause(out, "batch", train->batch);
    print_clause(out, "epochs", train->epochs);
    print_clause(out, "validate", train->validate);
    for (int i = 0; i < train->report_count; i++) {
        const ReportClause *report = &train->report[i];
        fprintf(out, "    report %s%s", report->name.text ? report->name.text : "", report->name.text ? " = " : "");
        expr_print(out, report->value);
        fputc('\n', out);
    }
    print_clause(out, "predict", train->predict);
    fputs("}\n", out);
}

void ast_print(FILE *out, const Ast *ast)
{
    for (int i = 0; i < ast->import_count; i++) {
        fputs("import ", out);
        print_string(out, ast->import[i].path);
        fputc('\n', out);
    }
    for (int i = 0; i < ast->constant_count; i++) {
        fprintf(out, "const %s = ", ast->constant[i].name.text);
        expr_print(out, ast->constant[i].value);
        fputc('\n', out);
    }
    for (int i = 0; i < ast->definition_count; i++)
        print_definition(out, ast->definition[i]);
    if (ast->train)
        print_train(out, ast->train);
}
