// The syntax tree: constructors, and the printer. The printer writes a program that parses to an equal tree, with as
// few parentheses as the grammar needs.
#include "ast.h"

#include <string.h>

enum { DEEPEST_EXPRESSION = 1000 }; // later passes walk expressions by recursion

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

// Sets the depth from the parts.
static Expr *measure(Expr *expr)
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
        return expr;
    if (expr->depth == DEEPEST_EXPRESSION + 1) {
        error_at(expr->span, "this expression is nested more than %d deep", DEEPEST_EXPRESSION);
        hint("give its parts names");
    }
    // The error is reported; a shallow node in its place keeps the tree within bounds.
    int depth = expr->depth;
    *expr = (Expr){.kind = EXPR_NONE, .span = expr->span, .depth = depth};
    return expr;
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

Expr *expr_boolean(Span span, bool value)
{
    Expr *expr = expr_new(EXPR_BOOLEAN, span);
    expr->boolean = value;
    return expr;
}

Expr *expr_string(Span span, const char *text)
{
    Expr *expr = expr_new(EXPR_STRING, span);
    expr->name = text;
    return expr;
}

Expr *expr_name(Span span, const char *name)
{
    Expr *expr = expr_new(EXPR_NAME, span);
    expr->name = name;
    expr->name_span = span;
    return expr;
}

Expr *expr_list(Span span, ExprList items)
{
    Expr *expr = expr_new(EXPR_LIST, span);
    expr->items = items;
    return measure(expr);
}

Expr *expr_call(Span span, Expr *function, ArgumentList arguments)
{
    Expr *expr = expr_new(EXPR_CALL, span);
    expr->base = function;
    expr->arguments = arguments;
    return measure(expr);
}

Expr *expr_index(Span span, Expr *base, SubscriptList subscripts)
{
    Expr *expr = expr_new(EXPR_INDEX, span);
    expr->base = base;
    expr->subscripts = subscripts;
    return measure(expr);
}

Expr *expr_member(Expr *base, Name member)
{
    Expr *expr = expr_new(EXPR_MEMBER, span_join(base->span, member.span));
    expr->base = base;
    expr->name = member.text;
    expr->name_span = member.span;
    return measure(expr);
}

Expr *expr_unary(Operator op, Span op_span, Expr *operand)
{
    Expr *expr = expr_new(EXPR_UNARY, span_join(op_span, operand->span));
    expr->op = op;
    expr->name_span = op_span;
    expr->left = operand;
    return measure(expr);
}

Expr *expr_binary(Operator op, Span op_span, Expr *left, Expr *right)
{
    Expr *expr = expr_new(EXPR_BINARY, span_join(left->span, right->span));
    expr->op = op;
    expr->name_span = op_span;
    expr->left = left;
    expr->right = right;
    return measure(expr);
}

Expr *expr_pipe(Span op_span, Expr *left, Name label, Expr *right)
{
    Expr *expr = expr_new(EXPR_PIPE, span_join(left->span, right->span));
    expr->name = label.text;
    expr->name_span = label.text ? label.span : op_span;
    expr->left = left;
    expr->right = right;
    return measure(expr);
}

Expr *expr_if(Span if_span, Expr *condition, Expr *yes, Expr *no)
{
    Expr *expr = expr_new(EXPR_IF, span_join(if_span, no->span));
    expr->base = condition;
    expr->left = yes;
    expr->right = no;
    return measure(expr);
}

Stmt *stmt_new(StmtKind kind, Span span)
{
    Stmt *stmt = mem_alloc(sizeof *stmt);
    stmt->kind = kind;
    stmt->span = span;
    return stmt;
}

Stmt *stmt_value(StmtKind kind, Span span, Expr *value)
{
    Stmt *stmt = stmt_new(kind, span);
    stmt->value = value;
    return stmt;
}

Stmt *stmt_assign(Span span, NameList names, Expr *value)
{
    Stmt *stmt = stmt_value(STMT_ASSIGN, span, value);
    stmt->names = names;
    return stmt;
}

Stmt *stmt_variable(StmtKind kind, Span span, Name name, Pattern *pattern, Expr *value)
{
    Stmt *stmt = stmt_value(kind, span, value);
    stmt->names = name_list_add(stmt->names, name);
    stmt->pattern = pattern;
    return stmt;
}

Stmt *stmt_if(Span span, Expr *condition, StmtList body, StmtList otherwise)
{
    Stmt *stmt = stmt_value(STMT_IF, span, condition);
    stmt->body = body;
    stmt->otherwise = otherwise;
    return stmt;
}

Stmt *stmt_repeat(Span span, NameList counter, Expr *count, StmtList body)
{
    Stmt *stmt = stmt_value(STMT_REPEAT, span, count);
    stmt->names = counter;
    stmt->body = body;
    return stmt;
}

Stmt *stmt_scan(Span span, Expr *steps, SequenceList sequences, Direction direction, StmtList body)
{
    Stmt *stmt = stmt_value(STMT_SCAN, span, steps);
    stmt->sequences = sequences;
    stmt->direction = direction;
    stmt->body = body;
    return stmt;
}

Definition *definition_new(DefinitionKind kind, Span span, Name name, ParameterList parameters, StmtList body)
{
    Definition *definition = mem_alloc(sizeof *definition);
    *definition = (Definition){.kind = kind, .name = name, .parameters = parameters, .body = body, .span = span};
    return definition;
}

// ---- lists --------------------------------------------------------------------------------------

ExprList expr_list_add(ExprList list, Expr *expr)
{
    list.item = mem_grow(list.item, list.count, sizeof *list.item);
    list.item[list.count++] = expr;
    return list;
}

StmtList stmt_list_add(StmtList list, Stmt *stmt)
{
    list.item = mem_grow(list.item, list.count, sizeof *list.item);
    list.item[list.count++] = stmt;
    return list;
}

ArgumentList argument_list_add(ArgumentList list, Argument argument)
{
    list.item = mem_grow(list.item, list.count, sizeof *list.item);
    list.item[list.count++] = argument;
    return list;
}

SubscriptList subscript_list_add(SubscriptList list, Subscript subscript)
{
    list.item = mem_grow(list.item, list.count, sizeof *list.item);
    list.item[list.count++] = subscript;
    return list;
}

ParameterList parameter_list_add(ParameterList list, Parameter parameter)
{
    list.item = mem_grow(list.item, list.count, sizeof *list.item);
    list.item[list.count++] = parameter;
    return list;
}

SequenceList sequence_list_add(SequenceList list, Sequence sequence)
{
    list.item = mem_grow(list.item, list.count, sizeof *list.item);
    list.item[list.count++] = sequence;
    return list;
}

NameList name_list_add(NameList list, Name name)
{
    list.item = mem_grow(list.item, list.count, sizeof *list.item);
    list.item[list.count++] = name;
    return list;
}

DataClause data_item_add(DataClause clause, DataItem item)
{
    clause.item = mem_grow(clause.item, clause.item_count, sizeof *clause.item);
    clause.item[clause.item_count++] = item;
    return clause;
}

Pattern *pattern_add(Pattern *pattern, PatternAxis axis)
{
    if (!pattern)
        pattern = mem_alloc(sizeof *pattern);
    pattern->axis = mem_grow(pattern->axis, pattern->axis_count, sizeof *pattern->axis);
    pattern->axis[pattern->axis_count++] = axis;
    return pattern;
}

void column_add(Definition *source, Column column)
{
    source->column = mem_grow(source->column, source->column_count, sizeof *source->column);
    source->column[source->column_count++] = column;
}

void ast_add_import(Ast *ast, Import import)
{
    ast->import = mem_grow(ast->import, ast->import_count, sizeof *ast->import);
    ast->import[ast->import_count++] = import;
}

void ast_add_constant(Ast *ast, Constant constant)
{
    ast->constant = mem_grow(ast->constant, ast->constant_count, sizeof *ast->constant);
    ast->constant[ast->constant_count++] = constant;
}

void ast_add_definition(Ast *ast, Definition *definition)
{
    ast->definition = mem_grow(ast->definition, ast->definition_count, sizeof *ast->definition);
    ast->definition[ast->definition_count++] = definition;
}

void train_add_data(TrainSection *train, DataClause data)
{
    train->data = mem_grow(train->data, train->data_count, sizeof *train->data);
    train->data[train->data_count++] = data;
}

void train_add_frozen(TrainSection *train, ExprList parts)
{
    for (int i = 0; i < parts.count; i++)
        train->frozen = expr_list_add(train->frozen, parts.item[i]);
}

void step_add_report(TrainStep *step, ReportClause report)
{
    step->report = mem_grow(step->report, step->report_count, sizeof *step->report);
    step->report[step->report_count++] = report;
}

void step_add_update(TrainStep *step, UpdateClause update)
{
    step->update = mem_grow(step->update, step->update_count, sizeof *step->update);
    step->update[step->update_count++] = update;
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
        for (int i = 0; i < stmt->names.count; i++) {
            print_separator(out, i);
            fputs(stmt->names.item[i].text, out);
        }
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
