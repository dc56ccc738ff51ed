// check: what can be said about names without running anything.
// Requires: a parsed program without errors. Provides: the module (imports and prelude read), in which every name of a
// definition, constant or train section means something where it stands, no definition is reached from itself, and
// nothing is bound in vain. Types, shapes and arguments are the elaborator's.
#include "check.h"

#include <string.h>

// ---- expressions --------------------------------------------------------------------------------

static void check_expr(Scope *scope, const Expr *x);

static void check_arguments(Scope *scope, const ArgumentList *arguments)
{
    const Argument *named = NULL;
    for (int i = 0; i < arguments->count; i++) {
        const Argument *argument = &arguments->item[i];
        check_expr(scope, argument->value);
        if (argument->name)
            named = argument;
        else if (named) {
            error_at(argument->span, "an argument without a name stands after '%s = ...'", named->name);
            hint("arguments by position come first");
        }
        for (int k = 0; argument->name && k < i; k++)
            if (arguments->item[k].name == argument->name) {
                error_at(argument->span, "the argument '%s' is given twice", argument->name);
                note_at(arguments->item[k].span, "the first time here");
                break;
            }
    }
}

static void check_expr(Scope *scope, const Expr *x)
{
    if (!x)
        return;
    if (x->kind == EXPR_NAME)
        use_name(scope, x->name, x->span);
    check_expr(scope, x->base);
    check_expr(scope, x->left);
    for (int i = 0; i < x->items.count; i++)
        check_expr(scope, x->items.item[i]);
    check_arguments(scope, &x->arguments);
    for (int i = 0; i < x->subscripts.count; i++) {
        const Subscript *subscript = &x->subscripts.item[i];
        check_expr(scope, subscript->index);
        check_expr(scope, subscript->low);
        check_expr(scope, subscript->high);
        check_expr(scope, subscript->step);
    }
    check_expr(scope, x->right);
}

static void check_axes_once(const Pattern *pattern)
{
    const PatternAxis *first = NULL;
    for (int i = 0; i < pattern->axis_count; i++) {
        if (pattern->axis[i].ellipsis && first) {
            error_at(pattern->axis[i].span, "a shape has room for one '...'");
            note_at(first->span, "the first one is here");
            return;
        }
        if (pattern->axis[i].ellipsis)
            first = &pattern->axis[i];
    }
}

// The shape of a param, state or column: all its names are known.
static void check_shape(Scope *scope, const Pattern *pattern)
{
    if (!pattern)
        return;
    check_axes_once(pattern);
    for (int i = 0; i < pattern->axis_count; i++) {
        if (pattern->axis[i].name)
            use_name(scope, pattern->axis[i].name, pattern->axis[i].span);
        check_expr(scope, pattern->axis[i].size);
    }
}

// The pattern of a parameter: a name that is neither a local nor a constant is bound by it.
static void check_pattern(Scope *scope, const Pattern *pattern)
{
    check_axes_once(pattern);
    for (int i = 0; i < pattern->axis_count; i++) {
        const PatternAxis *axis = &pattern->axis[i];
        check_expr(scope, axis->size);
        if (!axis->name || strcmp(axis->name, "_") == 0)
            continue;
        const Symbol *symbol = find_symbol(scope->checker, scope->prelude, axis->name);
        if (scope_find(scope, axis->name) || (symbol && symbol->constant))
            use_name(scope, axis->name, axis->span);
        else
            bind(scope, LOCAL_SIZE, (Name){axis->name, axis->span});
    }
}

// ---- statements ---------------------------------------------------------------------------------

static void check_block(Scope *scope, const StmtList *block, bool tail);

// A name bound again: the value before it must have been read, unless some path or turn of a loop may still read it.
static void rebind(Scope *scope, Local *local, Span span)
{
    bool loops = scope->repeat_depth > local->depth;
    if (!loops && local->block == scope->block)
        report_unused(local);
    if (!loops)
        local->read = false;
    local->span = span;
    local->block = scope->block;
    if (local->kind != LOCAL_UNKNOWN)
        local->kind = LOCAL_VALUE;
}

static void assign(Scope *scope, Name name)
{
    const SpecialName *special = special_name(name.text);
    bool is_param = special && strcmp(name.text, "param") == 0;
    if (is_param && scope->place != (Place)DEFINITION_OPTIMIZER)
        error_at(name.span, "'param' means nothing in %s: it is %s", place_name(scope->place), special->meaning);
    if (is_param)
        return;
    Local *local = scope_find(scope, name.text);
    if (!local)
        bind(scope, LOCAL_VALUE, name);
    else if (local->kind == LOCAL_STATE)
        local->read = true; // it is kept for the next step
    else if (local->kind == LOCAL_PARAM && !local->read)
        report_unused(local);
    else
        rebind(scope, local, name.span);
}

// A declaration in a kind of definition that cannot hold it.
static void check_holder(const Scope *scope, const Stmt *stmt)
{
    DefinitionKind kind = (DefinitionKind)scope->place;
    bool is_param = stmt->kind == STMT_PARAM;
    if (kind == DEFINITION_MODEL || kind == DEFINITION_LAYER || (kind == DEFINITION_OPTIMIZER && !is_param))
        return;
    error_at(stmt->span, "%s cannot hold a '%s'", place_name(scope->place), is_param ? "param" : "state");
    if (kind == DEFINITION_OPTIMIZER)
        hint("what an optimizer remembers of a parameter is a 'state'");
    else
        hint("make it a layer");
}

static void check_declaration(Scope *scope, const Stmt *stmt)
{
    Name name = stmt->names.item[0];
    check_holder(scope, stmt);
    if (!stmt->pattern && scope->place != (Place)DEFINITION_OPTIMIZER) {
        error_at(name.span, "'%s' needs a shape", name.text);
        hint("%s %s: [n] = zeros", stmt->kind == STMT_PARAM ? "param" : "state", name.text);
    }
    if (stmt->each.given && scope->place == (Place)DEFINITION_OPTIMIZER)
        error_at(stmt->span, "an optimizer sees no examples: its states cannot be kept for 'each'");
    check_shape(scope, stmt->pattern);
    check_expr(scope, stmt->value);
    check_expr(scope, stmt->each.condition);
    const Local *before = scope_find(scope, name.text);
    if (before && (before->kind == LOCAL_PARAM || before->kind == LOCAL_STATE)) {
        error_at(name.span, "'%s' is declared twice", name.text);
        note_at(before->span, "the first declaration is here");
        return;
    }
    bind(scope, stmt->kind == STMT_PARAM ? LOCAL_PARAM : LOCAL_STATE, name);
}

static bool is_message_call(const Expr *x)
{
    return x->kind == EXPR_CALL && x->base->kind == EXPR_NAME &&
           (strcmp(x->base->name, "error") == 0 || strcmp(x->base->name, "warning") == 0);
}

static void check_repeat(Scope *scope, const Stmt *stmt)
{
    check_expr(scope, stmt->value);
    int outer = scope->repeat_depth;
    scope->depth++;
    scope->repeat_depth = scope->depth;
    if (stmt->names.count > 0)
        bind(scope, LOCAL_COUNTER, stmt->names.item[0]);
    check_block(scope, &stmt->body, false);
    scope->repeat_depth = outer;
    scope->depth--;
    close_locals(scope, scope->depth);
}

// What a scan collects belongs to the block around it.
static void check_scan(Scope *scope, const Stmt *stmt)
{
    Scope outer = *scope;
    check_expr(scope, stmt->value);
    for (int i = 0; i < stmt->sequences.count; i++)
        check_expr(scope, stmt->sequences.item[i].value);
    check_expr(scope, stmt->direction.condition);
    scope->depth++;
    scope->repeat_depth = scope->depth;
    scope->in_scan = true;
    scope->collected = (NameList){0};
    for (int i = 0; i < stmt->sequences.count; i++)
        bind(scope, LOCAL_VALUE, stmt->sequences.item[i].name);
    check_block(scope, &stmt->body, false);
    NameList collected = scope->collected;
    scope->repeat_depth = outer.repeat_depth;
    scope->in_scan = outer.in_scan;
    scope->collected = outer.collected;
    scope->depth--;
    close_locals(scope, scope->depth);
    for (int i = 0; i < collected.count; i++)
        assign(scope, collected.item[i]);
}

static void check_collect(Scope *scope, const Stmt *stmt)
{
    Name name = stmt->names.item[0];
    check_expr(scope, stmt->value);
    if (!scope->in_scan) {
        error_at(stmt->span, "'collect' stands inside a scan");
        hint("scan x in xs { ... collect %s = ... }", name.text);
        bind(scope, LOCAL_UNKNOWN, name);
        return;
    }
    for (int i = 0; i < scope->collected.count; i++)
        if (scope->collected.item[i].text == name.text) {
            error_at(name.span, "'%s' is collected twice", name.text);
            note_at(scope->collected.item[i].span, "the first time here");
            return;
        }
    scope->collected = name_list_add(scope->collected, name);
}

static void check_stmt(Scope *scope, const Stmt *stmt, bool tail)
{
    switch (stmt->kind) {
    case STMT_ASSIGN:
        check_expr(scope, stmt->value);
        for (int i = 0; i < stmt->names.count; i++)
            assign(scope, stmt->names.item[i]);
        if (stmt->shown && scope_find(scope, stmt->names.item[0].text))
            scope_find(scope, stmt->names.item[0].text)->read = true;
        break;
    case STMT_EXPR:
        check_expr(scope, stmt->value);
        if (!tail && !is_message_call(stmt->value)) {
            error_at(stmt->span, "the value of this expression is not used");
            hint("give it a name, or return it");
        }
        break;
    case STMT_RETURN:
        check_expr(scope, stmt->value);
        if (scope->in_scan) {
            error_at(stmt->span, "a scan does the same in every step and cannot be left early");
            hint("return what it collects, or what it carries, after its end");
        }
        if (scope->place == (Place)DEFINITION_OPTIMIZER) {
            error_at(stmt->span, "an optimizer returns nothing");
            hint("it assigns the new value: param = param - 0.01 * grad");
        }
        break;
    case STMT_PARAM:
    case STMT_STATE:
        check_declaration(scope, stmt);
        break;
    case STMT_IF:
        check_expr(scope, stmt->value);
        check_block(scope, &stmt->body, tail);
        check_block(scope, &stmt->otherwise, tail);
        break;
    case STMT_REPEAT:
        check_repeat(scope, stmt);
        break;
    case STMT_SCAN:
        check_scan(scope, stmt);
        break;
    case STMT_COLLECT:
        check_collect(scope, stmt);
        break;
    }
}

// `tail`: the value of the block's last statement is the value of the definition.
static void check_block(Scope *scope, const StmtList *block, bool tail)
{
    int outer = scope->block;
    scope->block = ++scope->blocks;
    scope->depth++;
    bool reported = false;
    for (int i = 0; i < block->count; i++) {
        if (i > 0 && block->item[i - 1]->kind == STMT_RETURN && !reported) {
            error_at(block->item[i]->span, "this is never reached");
            note_at(block->item[i - 1]->span, "the definition returns here");
            reported = true;
        }
        check_stmt(scope, block->item[i], tail && i == block->count - 1);
    }
    scope->depth--;
    scope->block = outer;
    close_locals(scope, scope->depth);
}

// Can the block give the definition its value?
static bool may_give_value(const StmtList *block)
{
    for (int i = 0; i < block->count; i++) {
        const Stmt *stmt = block->item[i];
        bool last = i == block->count - 1;
        if (stmt->kind == STMT_RETURN || (stmt->kind == STMT_EXPR && last))
            return true;
        if (may_give_value(&stmt->body) || may_give_value(&stmt->otherwise))
            return true;
    }
    return false;
}

// ---- definitions --------------------------------------------------------------------------------

static bool is_declared_before(const ParameterList *parameters, int index)
{
    for (int i = 0; i < index; i++)
        if (parameters->item[i].name == parameters->item[index].name) {
            error_at(parameters->item[index].span, "the parameter '%s' is declared twice", parameters->item[i].name);
            note_at(parameters->item[i].span, "the first declaration is here");
            return true;
        }
    return false;
}

static void check_parameters(Scope *scope, const ParameterList *parameters)
{
    for (int i = 0; i < parameters->count; i++) {
        const Parameter *parameter = &parameters->item[i];
        check_expr(scope, parameter->default_value);
        int first_size = scope->local_count;
        if (parameter->pattern)
            check_pattern(scope, parameter->pattern);
        if (is_declared_before(parameters, i))
            continue;
        bind(scope, LOCAL_PARAMETER, (Name){parameter->name, parameter->span});
        for (int k = first_size; k < scope->local_count - 1; k++)
            scope->local[k].owner = scope->local_count;
    }
}

static void check_definition(const Checker *checker, const Definition *definition)
{
    bool prelude = definition->span.source->prelude;
    Symbol *symbol = find_symbol(checker, prelude, definition->name.text);
    Scope scope = {
        .checker = checker, .symbol = symbol, .place = (Place)definition->kind, .prelude = prelude, .depth = 1};
    check_parameters(&scope, &definition->parameters);
    if (definition->kind == DEFINITION_SOURCE) {
        if (!prelude)
            error_at(definition->name.span, "a source cannot be defined here: its reader is part of the trainer");
        for (int i = 0; i < definition->column_count; i++)
            check_shape(&scope, definition->column[i].pattern);
        return; // its parameters are for the reader
    }
    bool optimizer = definition->kind == DEFINITION_OPTIMIZER;
    check_block(&scope, &definition->body, !optimizer);
    close_scope(&scope);
    if (!optimizer && !may_give_value(&definition->body)) {
        error_at(definition->name.span, "the %s '%s' gives no value", definition_kind_name(definition->kind),
                 definition->name.text);
        hint("end it with an expression, or with 'return' and one");
    }
}

static void check_constant(const Checker *checker, const Constant *constant)
{
    bool prelude = constant->span.source->prelude;
    Symbol *symbol = find_symbol(checker, prelude, constant->name.text);
    Scope scope = {.checker = checker, .symbol = symbol, .place = PLACE_CONSTANT, .prelude = prelude};
    check_expr(&scope, constant->value);
}

// -D replaces constants that there are.
static void check_overrides(const Checker *checker, const Definitions *definitions)
{
    const SymbolTable *table = &checker->table[SYMBOL_PROGRAM];
    for (int i = 0; i < definitions->count; i++) {
        const char *name = intern_string(definitions->name[i]);
        const Symbol *symbol = find_symbol(checker, false, name);
        if (symbol && symbol->constant && !symbol->constant->span.source->prelude)
            continue;
        error_at((Span){0}, "-D %s: the program has no constant of that name", name);
        const char **candidate = NULL;
        int count = 0;
        for (int k = 0; k < table->size; k++)
            if (table->slot[k] && table->slot[k]->constant)
                add_candidate(&candidate, &count, table->slot[k]->name);
        const char *close = closest_name(name, candidate, count);
        if (close)
            hint("did you mean '%s'?", close);
    }
}

// ---- the train section --------------------------------------------------------------------------

// The source that a data clause calls, if it is one.
static const Definition *called_source(const Checker *checker, const Expr *call)
{
    if (call->kind != EXPR_CALL || call->base->kind != EXPR_NAME)
        return NULL;
    const Symbol *symbol = find_symbol(checker, false, call->base->name);
    bool is_source = symbol && symbol->definition && symbol->definition->kind == DEFINITION_SOURCE;
    return is_source ? symbol->definition : NULL;
}

// The names that an item's expression may use: columns, and in generated data the items before it.
static Scope item_scope(const Checker *checker, const Definition *source, const Scope *fields)
{
    Scope scope = {
        .checker = checker, .place = PLACE_DATA, .source = source, .open_columns = !source || source->open_columns};
    for (int i = 0; source && i < source->column_count; i++)
        bind(&scope, LOCAL_SIZE, source->column[i].name);
    for (int i = 0; scope.open_columns && i < fields->local_count; i++)
        bind(&scope, LOCAL_SIZE, (Name){fields->local[i].name, fields->local[i].span});
    return scope;
}

static void check_data(Scope *fields, const DataClause *clause)
{
    Scope source_scope = {.checker = fields->checker, .place = PLACE_DATA, .in_source = true};
    check_expr(&source_scope, clause->source);
    const Definition *source = called_source(fields->checker, clause->source);
    for (int i = 0; i < clause->item_count; i++) {
        const DataItem *item = &clause->item[i];
        check_shape(&source_scope, item->pattern);
        Scope scope = item_scope(fields->checker, source, fields);
        check_expr(&scope, item->value);
        const char *name = item->name.text ? item->name.text : scope.column;
        if (name && !scope_find(fields, name))
            bind(fields, LOCAL_SIZE, (Name){name, item->span});
    }
}

static void check_parts(Scope *scope, const ExprList *parts)
{
    for (int i = 0; i < parts->count; i++)
        check_expr(scope, parts->item[i]);
}

static void check_reports(Scope *scope, const TrainStep *step)
{
    for (int i = 0; i < step->report_count; i++)
        check_expr(scope, step->report[i].value);
}

// The reports of the section itself may use what follows it; those of a block end with it.
static void check_step(Scope *scope, const TrainStep *step)
{
    for (int i = 0; i < step->local.count; i++)
        check_stmt(scope, step->local.item[i], false);
    const Expr *clause[] = {step->minimize, step->every, step->repeat, step->accumulate, step->average};
    for (size_t i = 0; i < sizeof clause / sizeof *clause; i++)
        check_expr(scope, clause[i]);
    for (int i = 0; i < step->update_count; i++) {
        check_parts(scope, &step->update[i].over);
        check_expr(scope, step->update[i].optimizer);
    }
    if (!step->name.text)
        return;
    scope->place = PLACE_REPORT;
    check_reports(scope, step);
    scope->place = PLACE_TRAIN;
}

static void check_train(const Checker *checker, const TrainSection *train)
{
    Scope scope = {.checker = checker, .place = PLACE_TRAIN, .depth = 1};
    int errors = error_count();
    for (int i = 0; i < train->data_count; i++)
        check_data(&scope, &train->data[i]);
    // Without its data, the other clauses' names mean nothing; the elaborator says that data is missing.
    if (train->data_count == 0 || error_count() != errors)
        return;
    const Expr *clause[] = {train->batch, train->epochs, train->steps_per_epoch, train->validate, train->grid};
    for (size_t i = 0; i < sizeof clause / sizeof *clause; i++)
        check_expr(&scope, clause[i]);
    check_parts(&scope, &train->frozen);
    check_step(&scope, &train->own);
    for (int i = 0; i < train->step_count; i++) {
        scope.depth++;
        check_step(&scope, &train->step[i]);
        scope.depth--;
        close_locals(&scope, scope.depth);
    }
    check_expr(&scope, train->predict);
    check_expr(&scope, train->sample);
    scope.place = PLACE_REPORT;
    check_reports(&scope, &train->own);
    close_scope(&scope);
}

// ---- the pass -----------------------------------------------------------------------------------

Module *check(Ast *ast, const Definitions *definitions)
{
    int errors = error_count();
    Module *module = module_load(ast, definitions);
    if (error_count() > errors)
        return NULL;
    Checker checker = {.module = module};
    collect_symbols(&checker);
    check_overrides(&checker, definitions);
    for (int i = 0; i < module->file_count; i++) {
        const Ast *file = module->file[i];
        for (int k = 0; k < file->constant_count; k++)
            check_constant(&checker, &file->constant[k]);
        for (int k = 0; k < file->definition_count; k++)
            check_definition(&checker, file->definition[k]);
    }
    if (ast->train)
        check_train(&checker, ast->train);
    for (int i = 0; i < module->file_count; i++)
        check_recursion(&checker, module->file[i]);
    return error_count() > errors ? NULL : module;
}
