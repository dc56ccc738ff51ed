// Constructors that the grammar's actions call, with checks that the grammar itself cannot make.
#include "parser.h"

#include <string.h>

// Columns are written like the items of a data clause, but have no expressions.
Definition *source_definition(Span span, Name name, ParameterList parameters, DataClause columns)
{
    Definition *source = definition_new(DEFINITION_SOURCE, span, name, parameters, (StmtList){0});
    for (int i = 0; i < columns.item_count; i++) {
        const DataItem *item = &columns.item[i];
        if (item->value || !item->name.text)
            error_at(item->span, "a source declares columns as 'name: shape'");
        column_add(source, (Column){item->name, item->pattern});
    }
    return source;
}

Definition *open_source_definition(Span span, Name name, ParameterList parameters)
{
    Definition *source = definition_new(DEFINITION_SOURCE, span, name, parameters, (StmtList){0});
    source->open_columns = true;
    return source;
}

void begin_train(Parser *parser, Span span)
{
    Ast *ast = parser->ast;
    if (ast->train) {
        error_at(span, "a second 'train' section");
        note_at(ast->train->span, "the first one is here");
    }
    ast->train = mem_alloc(sizeof *ast->train);
    ast->train->span = ast->train->own.span = span;
}

void end_train(Parser *parser, Span end)
{
    TrainSection *train = parser->ast->train;
    train->span = train->own.span = span_join(train->span, end);
}

void add_data(Parser *parser, Span span, Expr *source, DataClause items)
{
    items.source = source;
    items.span = span;
    train_add_data(parser->ast->train, items);
}

void begin_step(Parser *parser, Span span, Name name)
{
    TrainSection *train = parser->ast->train;
    for (int i = 0; i < train->step_count; i++)
        if (train->step[i].name.text == name.text) {
            error_at(name.span, "a second step '%s'", name.text);
            note_at(train->step[i].name.span, "the first one is here");
        }
    train->step = mem_grow(train->step, train->step_count, sizeof *train->step);
    train->step[train->step_count++] = (TrainStep){.name = name, .span = span};
    parser->in_step = true;
}

void end_step(Parser *parser, Span end)
{
    TrainStep *step = open_step(parser);
    step->span = span_join(step->span, end);
    parser->in_step = false;
}

TrainStep *open_step(Parser *parser)
{
    TrainSection *train = parser->ast->train;
    return parser->in_step ? &train->step[train->step_count - 1] : &train->own;
}

void set_clause(Expr **clause, Expr *value, const char *name, Span span)
{
    if (*clause) {
        error_at(span, "a second '%s' clause", name);
        note_at((*clause)->span, "the first one is here");
    }
    *clause = value;
}

// One `using` may stand without `over`: it takes the rest.
void add_update(Parser *parser, UpdateClause update)
{
    TrainStep *step = open_step(parser);
    for (int i = 0; i < step->update_count; i++)
        if (step->update[i].over.count == 0 && update.over.count == 0) {
            error_at(update.span, "a second 'using' clause");
            note_at(step->update[i].optimizer->span, "the first one is here");
        }
    step_add_update(step, update);
}

void add_local(Parser *parser, Span span, Name name, Expr *value)
{
    TrainStep *step = open_step(parser);
    step->local = stmt_list_add(step->local, stmt_assign(span, name_list_add((NameList){0}, name), value));
}

Pattern *pattern_of(const Name *type, Pattern *axes, Span span)
{
    static const char *const word[] = {[TYPE_WORD_REAL] = "real", [TYPE_WORD_INT] = "int", [TYPE_WORD_BOOL] = "bool"};
    axes->span = span;
    if (!type)
        return axes;
    for (int i = 0; i < (int)(sizeof word / sizeof *word); i++)
        if (strcmp(type->text, word[i]) == 0) {
            axes->type = (TypeWord)i;
            return axes;
        }
    error_at(type->span, "'%s' is not an element type", type->text);
    hint("the types are real, int and bool; a shape stands in brackets: [28, 28, 1]");
    return axes;
}

PatternAxis axis_of(Expr *size)
{
    if (size->kind == EXPR_NAME)
        return (PatternAxis){.name = size->name, .span = size->span};
    return (PatternAxis){.size = size, .span = size->span};
}

Direction direction_of(Name word, Expr *condition)
{
    if (strcmp(word.text, "reverse") != 0) {
        error_at(word.span, "expected 'reverse' or '{', got '%s'", word.text);
        hint("scan x in xs reverse { ... }");
    }
    return (Direction){true, condition};
}

Each each_of(Name word, Expr *condition)
{
    if (strcmp(word.text, "each") != 0) {
        error_at(word.span, "expected 'each' or the end of the line, got '%s'", word.text);
        hint("state last: [n] each");
    }
    return (Each){true, condition};
}

Stmt *stmt_each_state(Span span, Name name, Pattern *pattern, Each each)
{
    Stmt *stmt = stmt_variable(STMT_STATE, span, name, pattern, NULL);
    stmt->each = each;
    return stmt;
}

Stmt *stmt_show(Span span, Name name, Expr *value)
{
    Stmt *stmt = stmt_assign(span, name_list_add((NameList){0}, name), value);
    stmt->shown = true;
    return stmt;
}
