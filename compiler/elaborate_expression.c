// Evaluation of expressions that are not operators, subscripts or calls: literals, names, members, lists, choices.
#include "elaborate_internal.h"

#include <string.h>

// ---- names --------------------------------------------------------------------------------------

static const Expr *override_of(Elaborator *e, const Constant *constant)
{
    const Definitions *definitions = e->definitions;
    if (constant->name.span.source->prelude)
        return constant->value;
    for (int i = definitions->count - 1; i >= 0; i--)
        if (strcmp(definitions->name[i], constant->name.text) == 0) {
            const char *text = format("const %s = %s\n", constant->name.text, definitions->value[i]);
            Ast *ast = parse(source_from_text(format("-D %s", constant->name.text), text, strlen(text)));
            return ast && ast->constant_count == 1 ? ast->constant[0].value : NULL;
        }
    return constant->value;
}

static ConstantValue *constant_slot(Elaborator *e, const Constant *constant)
{
    for (int i = 0; i < e->constant_count; i++)
        if (e->constant[i].constant == constant)
            return &e->constant[i];
    e->constant = mem_grow(e->constant, e->constant_count, sizeof *e->constant);
    e->constant[e->constant_count] = (ConstantValue){.constant = constant};
    return &e->constant[e->constant_count++];
}

Datum *evaluate_constant(Elaborator *e, const Constant *constant)
{
    ConstantValue *slot = constant_slot(e, constant);
    if (slot->known)
        return slot->value;
    if (slot->busy)
        return elaborate_error(e, constant->name.span, "the constant '%s' is defined by itself", constant->name.text);
    slot->busy = true;
    int index = (int)(slot - e->constant);
    // Its text is not part of what is being applied.
    Frame frame = {.source = constant->name.span.source, .owner = e->root};
    Frame *outer = e->frame;
    const char *binding = e->binding;
    e->binding = NULL;
    e->frame = &frame;
    const Expr *expr = override_of(e, constant);
    Datum *value = expr ? evaluate(e, expr) : NULL;
    if (value && datum_has_tensor(value))
        value = elaborate_error(e, constant->value->span, "the constant '%s' must be known at compile time, got %s",
                                constant->name.text, datum_text(value));
    e->frame = outer;
    e->binding = binding;
    slot = &e->constant[index]; // the list may have moved
    slot->value = value;
    slot->known = true;
    slot->busy = false;
    return value;
}

// What may be meant by a name that nothing has.
static void hint_name(Elaborator *e, const char *name)
{
    int count = 0;
    const char **candidate = NULL;
    for (int i = 0; i < e->frame->local_count; i++) {
        candidate = mem_grow(candidate, count, sizeof *candidate);
        candidate[count++] = e->frame->local[i].name;
    }
    for (int f = 0; f < e->module->file_count; f++) {
        const Ast *file = e->module->file[f];
        for (int i = 0; i < file->definition_count; i++) {
            candidate = mem_grow(candidate, count, sizeof *candidate);
            candidate[count++] = file->definition[i]->name.text;
        }
        for (int i = 0; i < file->constant_count; i++) {
            candidate = mem_grow(candidate, count, sizeof *candidate);
            candidate[count++] = file->constant[i].name.text;
        }
    }
    for (int i = 0; i < e->builtin_count; i++) {
        candidate = mem_grow(candidate, count, sizeof *candidate);
        candidate[count++] = e->builtin[i].name;
    }
    const char *close = closest_name(name, candidate, count);
    if (close)
        hint("did you mean '%s'?", close);
}

Datum *evaluate_name(Elaborator *e, const char *name, Span span)
{
    Local *local = find_local(e->frame, name);
    if (local)
        return local->variable ? datum_tensor(variable_value(e, local->variable)) : local->value;
    const Definition *definition = module_definition(e->module, e->frame->source, name);
    if (definition) {
        Closure *closure = closure_of_definition(definition);
        if (definition->kind == DEFINITION_MODEL)
            closure->owner = model_owner(e, definition, span, true);
        return datum_function(closure);
    }
    const Constant *constant = module_constant(e->module, e->frame->source, name);
    if (constant)
        return evaluate_constant(e, constant);
    Datum *value;
    if (builtin_value(e, name, span, &value))
        return value;
    Builtin *builtin = builtin_find(e, name);
    if (builtin)
        return datum_function(closure_of_builtin(e, builtin));
    elaborate_error(e, span, "unknown name '%s'", name);
    hint_name(e, name);
    return NULL;
}

// ---- members ------------------------------------------------------------------------------------

static Datum *parameters_of(Instance *instance, Tensor *parameter)
{
    Datum *datum = datum_new(DATUM_PARAMETERS);
    datum->instance = instance;
    datum->parameter = parameter;
    return datum;
}

// digits.conv1, digits.conv1.kernel
static Datum *evaluate_member(Elaborator *e, const Expr *x)
{
    Datum *base = evaluate(e, x->base);
    if (!base)
        return NULL;
    if (!base->instance || base->parameter)
        return elaborate_error(e, x->span, "%s has no members", datum_text(base));
    const Owner *owner = owner_of(base->instance);
    for (Instance *child = base->instance->child; child; child = child->next)
        if (child->name == x->name)
            return parameters_of(child, NULL);
    for (int i = 0; i < owner->variable_count; i++)
        if (owner->variable[i]->name == x->name)
            return parameters_of(base->instance, owner->variable[i]->tensor);
    elaborate_error(e, x->name_span, "'%s' has no layer or parameter '%s'", base->instance->path, x->name);
    int count = 0;
    const char **candidate = NULL;
    for (Instance *child = base->instance->child; child; child = child->next) {
        candidate = mem_grow(candidate, count, sizeof *candidate);
        candidate[count++] = child->name;
    }
    for (int i = 0; i < owner->variable_count; i++) {
        candidate = mem_grow(candidate, count, sizeof *candidate);
        candidate[count++] = owner->variable[i]->name;
    }
    const char *close = closest_name(x->name, candidate, count);
    if (!owner->applied)
        hint("'%s' has parts only after it was applied", base->instance->path);
    else if (close)
        hint("did you mean '%s'?", close);
    return NULL;
}

// ---- the rest -----------------------------------------------------------------------------------

static Datum *evaluate_list(Elaborator *e, const Expr *x)
{
    Datum **item = mem_alloc((size_t)x->items.count * sizeof *item + 1);
    bool good = true;
    for (int i = 0; i < x->items.count; i++) {
        item[i] = evaluate(e, x->items.item[i]);
        good &= item[i] != NULL;
    }
    Datum *list = good ? datum_list(x->items.count, item) : NULL;
    if (list && !list_fits(list))
        return elaborate_error(e, x->span, "a list of more than %d items, or lists nested more than %d deep", MAX_LIST,
                               MAX_LIST_DEPTH);
    return list;
}

bool evaluate_condition(Elaborator *e, const Expr *x, bool *result)
{
    Datum *datum = evaluate(e, x);
    if (!datum)
        return false;
    if (datum->kind == DATUM_BOOLEAN) {
        *result = datum->boolean;
        return true;
    }
    if (x->kind == EXPR_NAME)
        datum_error(e, datum, x->span, "'%s' must be true or false, got %s", x->name, datum_text(datum));
    else
        elaborate_error(e, x->span, "the condition must be true or false when the program is compiled, got %s",
                        datum_text(datum));
    if (datum->kind == DATUM_TENSOR)
        hint("select(c, a, b) chooses between tensors");
    return false;
}

static Datum *evaluate_if(Elaborator *e, const Expr *x)
{
    bool condition;
    if (!evaluate_condition(e, x->base, &condition))
        return NULL;
    return evaluate(e, condition ? x->left : x->right);
}

static Datum *evaluate_kind(Elaborator *e, const Expr *x)
{
    switch (x->kind) {
    case EXPR_INTEGER:
        return datum_integer(x->integer);
    case EXPR_REAL:
        return datum_real(x->real);
    case EXPR_BOOLEAN:
        return datum_boolean(x->boolean);
    case EXPR_STRING:
        return datum_string(x->name);
    case EXPR_NONE:
        return datum_new(DATUM_NONE);
    case EXPR_NAME:
        return evaluate_name(e, x->name, x->span);
    case EXPR_LIST:
        return evaluate_list(e, x);
    case EXPR_CALL:
        return evaluate_call(e, x);
    case EXPR_INDEX:
        return evaluate_index(e, x);
    case EXPR_MEMBER:
        return evaluate_member(e, x);
    case EXPR_UNARY:
        return evaluate_unary(e, x);
    case EXPR_BINARY:
        return evaluate_binary(e, x);
    case EXPR_PIPE:
        return evaluate_pipe(e, x);
    case EXPR_IF:
        return evaluate_if(e, x);
    }
    BUG("expression of kind %d", x->kind);
}

bool take_step(Elaborator *e, Span span)
{
    if (e->steps == MAX_STEPS)
        elaborate_error(e, span, "the program unfolds to more than %d steps", MAX_STEPS);
    return e->steps++ < MAX_STEPS;
}

// Values made by an expression of the user's get its place; those made inside the prelude that of the user's call.
Datum *evaluate(Elaborator *e, const Expr *x)
{
    if (!take_step(e, x->span))
        return NULL;
    if (e->nested == MAX_NESTED)
        return elaborate_error(e, x->span, "expressions are nested more than %d deep", MAX_NESTED);
    const char *binding = e->binding;
    if (x->kind != EXPR_CALL)
        e->binding = NULL;
    e->nested++;
    Span place = e->graph->span;
    if (in_user_text(x->span))
        e->graph->span = x->span;
    Graph *graph = e->graph;
    Datum *datum = evaluate_kind(e, x);
    graph->span = place;
    e->binding = binding;
    e->nested--;
    if (datum && !datum->span.source)
        datum->span = x->span;
    return datum;
}

bool evaluate_integer(Elaborator *e, const Expr *x, const char *what, int64_t low, int64_t high, int64_t *result)
{
    Datum *datum = evaluate(e, x);
    if (!datum)
        return false;
    if (datum->kind != DATUM_INTEGER)
        return elaborate_error(e, x->span, "%s must be an integer, got %s", what, datum_text(datum));
    if (datum->integer < low || datum->integer > high)
        return elaborate_error(e, x->span, "%s must be from %lld to %lld, got %lld", what, (long long)low,
                               (long long)high, (long long)datum->integer);
    *result = datum->integer;
    return true;
}
