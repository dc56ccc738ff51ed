// What names mean where they stand: locals, definitions, and words that only some places know.
#include "check.h"

#include <string.h>

// ---- places: where a name stands ----------------------------------------------------------------

const char *place_name(Place place)
{
    switch (place) {
    case PLACE_CONSTANT:
        return "a constant";
    case PLACE_DATA:
        return "a 'data' clause";
    case PLACE_TRAIN:
        return "this clause";
    case PLACE_REPORT:
        return "a report";
    default: {
        const char *kind = definition_kind_name((DefinitionKind)place);
        return format("%s %s", strchr("aeiou", kind[0]) ? "an" : "a", kind);
    }
    }
}

enum {
    IN_MODELS = 1u << DEFINITION_MODEL | 1u << DEFINITION_LAYER | 1u << DEFINITION_LOSS,
    IN_OPTIMIZER = 1u << DEFINITION_OPTIMIZER,
    IN_METRICS = 1u << DEFINITION_METRIC | 1u << PLACE_REPORT,
};

static const SpecialName special_names[] = {
    {"param", IN_OPTIMIZER, "the parameter that an optimizer updates"},
    {"grad", IN_OPTIMIZER, "the gradient of the parameter that an optimizer updates"},
    {"global_norm", IN_OPTIMIZER, "the norm of all gradients, for optimizers"},
    {"total", IN_METRICS, "a sum over the examples of an epoch, for metrics and reports"},
    {"step", IN_MODELS | IN_OPTIMIZER | 1u << DEFINITION_SCHEDULE | 1u << PLACE_TRAIN,
     "the number of updates done so far, for schedules and optimizers"},
    {"training", IN_MODELS | IN_METRICS | 1u << DEFINITION_FUNCTION | 1u << PLACE_TRAIN,
     "whether a model is being trained"},
};

const SpecialName *special_name(const char *name)
{
    for (size_t i = 0; i < sizeof special_names / sizeof *special_names; i++)
        if (strcmp(special_names[i].name, name) == 0)
            return &special_names[i];
    return NULL;
}

// ---- scopes -------------------------------------------------------------------------------------

Local *scope_find(const Scope *scope, const char *name)
{
    for (int i = scope->local_count - 1; i >= 0; i--)
        if (scope->local[i].name == name)
            return &scope->local[i];
    return NULL;
}

void bind(Scope *scope, LocalKind kind, Name name)
{
    scope->local = mem_grow(scope->local, scope->local_count, sizeof *scope->local);
    scope->local[scope->local_count++] =
        (Local){.name = name.text, .kind = kind, .span = name.span, .depth = scope->depth, .block = scope->block};
}

void report_unused(const Local *local)
{
    if (local->read || local->name[0] == '_')
        return;
    switch (local->kind) {
    case LOCAL_PARAMETER:
        error_at(local->span, "the parameter '%s' is never used", local->name);
        break;
    case LOCAL_COUNTER:
        error_at(local->span, "the counter '%s' is never used", local->name);
        hint("'repeat' needs none: repeat 3 { ... }");
        return;
    case LOCAL_VALUE:
    case LOCAL_PARAM:
    case LOCAL_STATE:
        error_at(local->span, "'%s' is never used", local->name);
        break;
    case LOCAL_SIZE:
    case LOCAL_UNKNOWN:
        return;
    }
    hint("a name that begins with '_' may stay unused");
}

void close_locals(Scope *scope, int depth)
{
    int first = scope->local_count;
    while (first > 0 && scope->local[first - 1].depth > depth)
        first--;
    for (int i = first; i < scope->local_count; i++) {
        scope->ended = mem_grow(scope->ended, scope->ended_count, sizeof *scope->ended);
        scope->ended[scope->ended_count++] = scope->local[i];
    }
    scope->local_count = first;
}

// At the end of a definition: a use after a block may yet have shown what a name was meant for.
void close_scope(Scope *scope)
{
    close_locals(scope, 0);
    for (int i = 0; i < scope->ended_count; i++)
        report_unused(&scope->ended[i]);
}

// ---- uses of names ------------------------------------------------------------------------------

void add_candidate(const char ***list, int *count, const char *name)
{
    *list = mem_grow(*list, *count, sizeof **list);
    (*list)[(*count)++] = name;
}

// Everything that could stand in this place.
static int visible_names(const Scope *scope, const char ***list)
{
    static const char *const literals[] = {"true", "false", "none"};
    int count = 0;
    *list = NULL;
    for (int i = scope->local_count - 1; i >= 0; i--)
        if (scope->local[i].kind != LOCAL_UNKNOWN)
            add_candidate(list, &count, scope->local[i].name);
    for (SymbolLevel level = scope->prelude ? SYMBOL_PRELUDE : SYMBOL_PROGRAM; level < SYMBOL_LEVEL_COUNT; level++) {
        const SymbolTable *table = &scope->checker->table[level];
        for (int i = 0; i < table->size; i++) {
            const SpecialName *special = table->slot[i] ? special_name(table->slot[i]->name) : NULL;
            if (table->slot[i] && (!special || special->places >> scope->place & 1))
                add_candidate(list, &count, table->slot[i]->name);
        }
    }
    for (size_t i = 0; i < sizeof literals / sizeof *literals; i++)
        add_candidate(list, &count, literals[i]);
    return count;
}

// Words of other languages, and what stands for them here.
static const char *foreign_hint(const char *name)
{
    static const struct {
        const char *word, *here;
    } foreign[] = {
        {"None", "none"},
        {"null", "none"},
        {"nil", "none"},
        {"True", "true"},
        {"False", "false"},
        {"self", "a parameter"},
        {"lambda", "a function definition"},
        {"tf", "the prelude"},
        {"torch", "the prelude"},
        {"np", "the prelude"},
        {"nn", "the prelude"},
        {"Linear", "dense"},
        {"Sequential", "a pipeline, x | dense(10) | relu,"},
        {"CrossEntropyLoss", "cross_entropy"},
        {"MSELoss", "mean_squared_error"},
    };
    for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++)
        if (strcmp(foreign[i].word, name) == 0)
            return foreign[i].here;
    return NULL;
}

void hint_columns(const Definition *source)
{
    Text all = {0};
    for (int i = 0; source && i < source->column_count; i++)
        text_add(&all, i ? ", %s" : "%s", source->column[i].name.text);
    if (all.data)
        hint("'%s' has the columns %s", source->name.text, all.data);
}

static void hint_sources(const Module *module)
{
    Text all = {0};
    for (int i = 0; i < module->file_count; i++)
        for (int k = 0; k < module->file[i]->definition_count; k++) {
            const Definition *definition = module->file[i]->definition[k];
            if (definition->kind == DEFINITION_SOURCE)
                text_add(&all, all.data ? ", %s" : "%s", definition->name.text);
        }
    hint("data comes from one of the sources %s", all.data);
}

static void report_unknown(Scope *scope, const char *name, Span span)
{
    bind(scope, LOCAL_UNKNOWN, (Name){name, span});
    scope->local[scope->local_count - 1].depth = 0; // once in a definition
    error_at(span, "unknown name '%s'", name);
    for (int i = 0; i < scope->ended_count; i++)
        if (scope->ended[i].name == name) {
            scope->ended[i].read = true; // so that one mistake gives one message
            note_at(scope->ended[i].span, "this '%s' ends with the block that it is bound in", name);
            hint("bind '%s' before that block too", name);
            return;
        }
    const char *foreign = foreign_hint(name), **candidate;
    if (foreign) {
        hint("'%s' is %s here", name, foreign);
        return;
    }
    enum { ENOUGH_ERRORS = 50 };
    if (error_count() > ENOUGH_ERRORS)
        return; // they are no longer shown, and searching takes time
    int count = visible_names(scope, &candidate);
    const char *close = closest_name(name, candidate, count);
    if (!close && scope->in_source)
        hint_sources(scope->checker->module);
    bool chance = close && scope->source && scope->source->column_count > 0 && strlen(name) < 5;
    if (!close || (chance && !scope_find(scope, close))) { // a short name is like another one by chance
        hint_columns(scope->source);
        return;
    }
    hint("did you mean '%s'?", close);
    Local *meant = scope_find(scope, close);
    if (meant)
        meant->read = true; // here, too
}

static void add_reference(Scope *scope, Symbol *to, Span span)
{
    Symbol *from = scope->symbol;
    if (!from || (!to->definition && !to->constant))
        return;
    from->reference = mem_grow(from->reference, from->reference_count, sizeof *from->reference);
    from->reference[from->reference_count++] = (Reference){to, span};
}

void use_name(Scope *scope, const char *name, Span span)
{
    Local *local = scope_find(scope, name);
    if (local) {
        local->read = true;
        if (local->owner > 0)
            scope->local[local->owner - 1].read = true;
        if (scope->place == PLACE_DATA && !scope->column)
            scope->column = name;
        return;
    }
    Symbol *symbol = find_symbol(scope->checker, scope->prelude, name);
    if (symbol && (symbol->definition || symbol->constant)) {
        add_reference(scope, symbol, span);
        return;
    }
    const SpecialName *special = special_name(name);
    if (special && !(special->places >> scope->place & 1))
        error_at(span, "'%s' means nothing in %s: it is %s", name, place_name(scope->place), special->meaning);
    else if (!symbol && !special && !scope->open_columns)
        report_unknown(scope, name, span);
    else if (!symbol && !special && !scope->column)
        scope->column = name;
}
