// The syntax tree: constructors.
#include "ast.h"

#include <string.h>

enum { DEEPEST_EXPRESSION = 1000 }; // later passes walk expressions by recursion

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

void train_add_shown(TrainSection *train, NameList names)
{
    for (int i = 0; i < names.count; i++)
        train->shown = name_list_add(train->shown, names.item[i]);
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
