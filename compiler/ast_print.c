// The printer of syntax trees: writes a program that parses to an equal tree, with as few parentheses as the grammar
// needs.
#include "ast.h"

#include <string.h>

// ---- operators ----------------------------------------------------------------------------------

// How tightly an expression binds, from loose to tight: the levels of the grammar.
typedef enum Level {
    LEVEL_PIPE,
    LEVEL_CHOICE,
    LEVEL_OR,
    LEVEL_AND,
    LEVEL_NOT,
    LEVEL_COMPARE,
    LEVEL_SUM,
    LEVEL_PRODUCT,
    LEVEL_SIGN,
    LEVEL_POWER,
    LEVEL_POSTFIX,
} Level;

// Spelling, level of the result, and the levels that operands need: those of a left-associative operator are its own
// and the next one. Unary operators have no left operand.
static const struct {
    const char *name;
    Level level, left, right;
} operators[] = {
    [OPERATOR_ADD] = {"+", LEVEL_SUM, LEVEL_SUM, LEVEL_PRODUCT},
    [OPERATOR_SUBTRACT] = {"-", LEVEL_SUM, LEVEL_SUM, LEVEL_PRODUCT},
    [OPERATOR_MULTIPLY] = {"*", LEVEL_PRODUCT, LEVEL_PRODUCT, LEVEL_SIGN},
    [OPERATOR_DIVIDE] = {"/", LEVEL_PRODUCT, LEVEL_PRODUCT, LEVEL_SIGN},
    [OPERATOR_FLOOR_DIVIDE] = {"//", LEVEL_PRODUCT, LEVEL_PRODUCT, LEVEL_SIGN},
    [OPERATOR_MODULO] = {"%", LEVEL_PRODUCT, LEVEL_PRODUCT, LEVEL_SIGN},
    [OPERATOR_MATMUL] = {"@", LEVEL_PRODUCT, LEVEL_PRODUCT, LEVEL_SIGN},
    [OPERATOR_POWER] = {"^", LEVEL_POWER, LEVEL_POSTFIX, LEVEL_SIGN},
    [OPERATOR_EQUAL] = {"==", LEVEL_COMPARE, LEVEL_SUM, LEVEL_SUM},
    [OPERATOR_NOT_EQUAL] = {"!=", LEVEL_COMPARE, LEVEL_SUM, LEVEL_SUM},
    [OPERATOR_LESS] = {"<", LEVEL_COMPARE, LEVEL_SUM, LEVEL_SUM},
    [OPERATOR_LESS_EQUAL] = {"<=", LEVEL_COMPARE, LEVEL_SUM, LEVEL_SUM},
    [OPERATOR_GREATER] = {">", LEVEL_COMPARE, LEVEL_SUM, LEVEL_SUM},
    [OPERATOR_GREATER_EQUAL] = {">=", LEVEL_COMPARE, LEVEL_SUM, LEVEL_SUM},
    [OPERATOR_AND] = {"and", LEVEL_AND, LEVEL_AND, LEVEL_NOT},
    [OPERATOR_OR] = {"or", LEVEL_OR, LEVEL_OR, LEVEL_AND},
    [OPERATOR_NOT] = {"not", LEVEL_NOT, LEVEL_NOT, LEVEL_NOT},
    [OPERATOR_NEGATE] = {"-", LEVEL_SIGN, LEVEL_SIGN, LEVEL_SIGN},
    [OPERATOR_PLUS] = {"+", LEVEL_SIGN, LEVEL_SIGN, LEVEL_SIGN},
};

const char *operator_name(Operator op)
{
    return operators[op].name;
}

// ---- printing -----------------------------------------------------------------------------------

static void print_expr(FILE *out, const Expr *expr, Level level);

static Level level_of(const Expr *expr)
{
    switch (expr->kind) {
    case EXPR_PIPE:
        return LEVEL_PIPE;
    case EXPR_IF:
        return LEVEL_CHOICE;
    case EXPR_UNARY:
    case EXPR_BINARY:
        return operators[expr->op].level;
    default:
        return LEVEL_POSTFIX;
    }
}

static void print_string(FILE *out, const char *text)
{
    fputc('"', out);
    for (; *text; text++)
        if (*text == '\n')
            fputs("\\n", out);
        else if (*text == '\t')
            fputs("\\t", out);
        else
            fprintf(out, *text == '"' || *text == '\\' ? "\\%c" : "%c", *text);
    fputc('"', out);
}

// The shortest spelling that reads back as the same double, and as a real.
static void print_real(FILE *out, double value)
{
    char text[40];
    for (int digits = 1; digits <= 17; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, value);
        double back;
        if (sscanf(text, "%lf", &back) == 1 && back == value)
            break;
    }
    fprintf(out, "%s%s", text, strpbrk(text, ".e") ? "" : ".0");
}

static void print_separator(FILE *out, int index)
{
    if (index > 0)
        fputs(", ", out);
}

static void print_arguments(FILE *out, const ArgumentList *arguments)
{
    for (int i = 0; i < arguments->count; i++) {
        print_separator(out, i);
        if (arguments->item[i].name)
            fprintf(out, "%s = ", arguments->item[i].name);
        print_expr(out, arguments->item[i].value, LEVEL_PIPE);
    }
}

static void print_subscript(FILE *out, const Subscript *subscript)
{
    if (subscript->kind == SUBSCRIPT_ELLIPSIS) {
        fputs("...", out);
        return;
    }
    if (subscript->kind == SUBSCRIPT_INDEX) {
        print_expr(out, subscript->index, LEVEL_CHOICE);
        return;
    }
    if (subscript->low)
        print_expr(out, subscript->low, LEVEL_CHOICE);
    fputc(':', out);
    if (subscript->high)
        print_expr(out, subscript->high, LEVEL_CHOICE);
    if (subscript->step) {
        fputc(':', out);
        print_expr(out, subscript->step, LEVEL_CHOICE);
    }
}

static void print_operator(FILE *out, const Expr *expr)
{
    const char *name = operators[expr->op].name;
    if (expr->kind == EXPR_UNARY) {
        fprintf(out, expr->op == OPERATOR_NOT ? "%s " : "%s", name);
        print_expr(out, expr->left, operators[expr->op].right);
        return;
    }
    print_expr(out, expr->left, operators[expr->op].left);
    fprintf(out, expr->op == OPERATOR_POWER ? "%s" : " %s ", name);
    print_expr(out, expr->right, operators[expr->op].right);
}

static void print_choice(FILE *out, const Expr *expr)
{
    fputs("if ", out);
    print_expr(out, expr->base, LEVEL_PIPE);
    fputs(" then ", out);
    print_expr(out, expr->left, LEVEL_PIPE);
    fputs(" else ", out);
    print_expr(out, expr->right, LEVEL_CHOICE);
}

static void print_pipe(FILE *out, const Expr *expr)
{
    print_expr(out, expr->left, LEVEL_PIPE);
    fputs(" | ", out);
    if (expr->name)
        fprintf(out, "%s: ", expr->name);
    print_expr(out, expr->right, LEVEL_CHOICE);
}

static void print_bare(FILE *out, const Expr *expr)
{
    switch (expr->kind) {
    case EXPR_INTEGER:
        fprintf(out, "%lld", (long long)expr->integer);
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
            print_separator(out, i);
            print_expr(out, expr->items.item[i], LEVEL_PIPE);
        }
        fputc(']', out);
        break;
    case EXPR_CALL:
        print_expr(out, expr->base, LEVEL_POSTFIX);
        fputc('(', out);
        print_arguments(out, &expr->arguments);
        fputc(')', out);
        break;
    case EXPR_INDEX:
        print_expr(out, expr->base, LEVEL_POSTFIX);
        fputc('[', out);
        for (int i = 0; i < expr->subscripts.count; i++) {
            print_separator(out, i);
            print_subscript(out, &expr->subscripts.item[i]);
        }
        fputc(']', out);
        break;
    case EXPR_MEMBER:
        print_expr(out, expr->base, LEVEL_POSTFIX);
        fprintf(out, ".%s", expr->name);
        break;
    case EXPR_UNARY:
    case EXPR_BINARY:
        print_operator(out, expr);
        break;
    case EXPR_PIPE:
        print_pipe(out, expr);
        break;
    case EXPR_IF:
        print_choice(out, expr);
        break;
    }
}

static void print_expr(FILE *out, const Expr *expr, Level level)
{
    bool parentheses = level_of(expr) < level;
    if (parentheses)
        fputc('(', out);
    print_bare(out, expr);
    if (parentheses)
        fputc(')', out);
}

void expr_print(FILE *out, const Expr *expr)
{
    print_expr(out, expr, LEVEL_PIPE);
}

static void print_pattern(FILE *out, const Pattern *pattern)
{
    static const char *const word[] = {[TYPE_WORD_REAL] = "real", [TYPE_WORD_INT] = "int", [TYPE_WORD_BOOL] = "bool"};
    if (pattern->type != TYPE_WORD_REAL)
        fprintf(out, "%s ", word[pattern->type]);
    fputc('[', out);
    for (int i = 0; i < pattern->axis_count; i++) {
        const PatternAxis *axis = &pattern->axis[i];
        print_separator(out, i);
        fputs(axis->ellipsis ? "..." : "", out);
        if (axis->name)
            fputs(axis->name, out);
        else if (axis->size)
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

static void print_names(FILE *out, const NameList *names)
{
    for (int i = 0; i < names->count; i++) {
        print_separator(out, i);
        fputs(names->item[i].text, out);
    }
}

static void print_each(FILE *out, const Each *each)
{
    if (each->given)
        fputs(each->condition ? " each if " : " each", out);
    if (each->condition)
        expr_print(out, each->condition);
}

static void print_block(FILE *out, const StmtList *block, int indent);

static void print_if(FILE *out, const Stmt *stmt, int indent)
{
    fputs("if ", out);
    expr_print(out, stmt->value);
    print_block(out, &stmt->body, indent);
    if (stmt->otherwise.count > 0) {
        fputs(" else", out);
        print_block(out, &stmt->otherwise, indent);
    }
}

static void print_scan(FILE *out, const Stmt *stmt)
{
    fputs("scan ", out);
    if (stmt->value)
        expr_print(out, stmt->value);
    for (int i = 0; i < stmt->sequences.count; i++) {
        print_separator(out, i);
        fprintf(out, "%s in ", stmt->sequences.item[i].name.text);
        expr_print(out, stmt->sequences.item[i].value);
    }
    if (stmt->direction.reverse)
        fputs(stmt->direction.condition ? " reverse if " : " reverse", out);
    if (stmt->direction.condition)
        expr_print(out, stmt->direction.condition);
}

static void print_stmt(FILE *out, const Stmt *stmt, int indent)
{
    fprintf(out, "%*s", 4 * indent, "");
    switch (stmt->kind) {
    case STMT_ASSIGN:
        if (stmt->shown)
            fputs("show ", out);
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
        print_each(out, &stmt->each);
        break;
    case STMT_IF:
        print_if(out, stmt, indent);
        break;
    case STMT_REPEAT:
        fputs("repeat ", out);
        if (stmt->names.count > 0)
            fprintf(out, "%s in ", stmt->names.item[0].text);
        expr_print(out, stmt->value);
        print_block(out, &stmt->body, indent);
        break;
    case STMT_SCAN:
        print_scan(out, stmt);
        print_block(out, &stmt->body, indent);
        break;
    case STMT_COLLECT:
        fprintf(out, "collect %s = ", stmt->names.item[0].text);
        expr_print(out, stmt->value);
        break;
    }
    fputc('\n', out);
}

static void print_block(FILE *out, const StmtList *block, int indent)
{
    fputs(" {\n", out);
    for (int i = 0; i < block->count; i++)
        print_stmt(out, block->item[i], indent + 1);
    fprintf(out, "%*s}", 4 * indent, "");
}

static void print_columns(FILE *out, const Definition *source)
{
    fputs(" -> ", out);
    for (int i = 0; i < source->column_count; i++) {
        print_separator(out, i);
        print_typed(out, source->column[i].name.text, source->column[i].pattern, NULL);
    }
    if (source->open_columns) {
        print_separator(out, source->column_count);
        fputs("...", out);
    }
}

static void print_definition(FILE *out, const Definition *definition)
{
    fprintf(out, "\n%s %s(", definition_kind_name(definition->kind), definition->name.text);
    for (int i = 0; i < definition->parameters.count; i++) {
        const Parameter *parameter = &definition->parameters.item[i];
        print_separator(out, i);
        print_typed(out, parameter->name, parameter->pattern, parameter->default_value);
    }
    fputc(')', out);
    if (definition->kind == DEFINITION_SOURCE)
        print_columns(out, definition);
    else
        print_block(out, &definition->body, 0);
    fputc('\n', out);
}

static void print_data(FILE *out, const DataClause *clause)
{
    fputs("    data ", out);
    expr_print(out, clause->source);
    fputs(" -> ", out);
    for (int i = 0; i < clause->item_count; i++) {
        const DataItem *item = &clause->item[i];
        print_separator(out, i);
        if (item->name.text)
            print_typed(out, item->name.text, item->pattern, item->value);
        else
            expr_print(out, item->value);
    }
    fputc('\n', out);
}

// A clause of one expression, if it is there.
static void print_clause(FILE *out, int indent, const char *word, const Expr *value)
{
    if (!value)
        return;
    fprintf(out, "%*s%s ", 4 * indent, "", word);
    expr_print(out, value);
    fputc('\n', out);
}

static void print_parts(FILE *out, const char *word, const ExprList *parts)
{
    fprintf(out, "%s ", word);
    for (int i = 0; i < parts->count; i++) {
        print_separator(out, i);
        expr_print(out, parts->item[i]);
    }
}

static void print_update(FILE *out, int indent, const UpdateClause *update)
{
    fprintf(out, "%*s", 4 * indent, "");
    if (update->over.count > 0) {
        print_parts(out, "over", &update->over);
        fputc(' ', out);
    }
    print_clause(out, 0, "using", update->optimizer);
}

static void print_step(FILE *out, int indent, const TrainStep *step)
{
    for (int i = 0; i < step->local.count; i++)
        print_stmt(out, step->local.item[i], indent);
    print_clause(out, indent, "minimize", step->minimize);
    for (int i = 0; i < step->update_count; i++)
        print_update(out, indent, &step->update[i]);
    print_clause(out, indent, "every", step->every);
    print_clause(out, indent, "repeat", step->repeat);
    print_clause(out, indent, "accumulate", step->accumulate);
    print_clause(out, indent, "average", step->average);
    for (int i = 0; i < step->report_count; i++) {
        fprintf(out, "%*sreport ", 4 * indent, "");
        if (step->report[i].name.text)
            fprintf(out, "%s = ", step->report[i].name.text);
        expr_print(out, step->report[i].value);
        fputc('\n', out);
    }
}

static void print_train(FILE *out, const TrainSection *train)
{
    fputs("\ntrain {\n", out);
    for (int i = 0; i < train->data_count; i++)
        print_data(out, &train->data[i]);
    print_step(out, 1, &train->own);
    for (int i = 0; i < train->step_count; i++) {
        fprintf(out, "    step %s {\n", train->step[i].name.text);
        print_step(out, 2, &train->step[i]);
        fputs("    }\n", out);
    }
    if (train->frozen.count > 0) {
        print_parts(out, "    freeze", &train->frozen);
        fputc('\n', out);
    }
    if (train->shown.count > 0) {
        fputs("    show ", out);
        print_names(out, &train->shown);
        fputc('\n', out);
    }
    print_clause(out, 1, "batch", train->batch);
    print_clause(out, 1, "epochs", train->epochs);
    print_clause(out, 1, "steps_per_epoch", train->steps_per_epoch);
    print_clause(out, 1, "validate", train->validate);
    print_clause(out, 1, "predict", train->predict);
    print_clause(out, 1, "sample", train->sample);
    print_clause(out, 1, "grid", train->grid);
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
