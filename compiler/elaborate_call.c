// Calls: arguments meet parameters, a call without its leading tensor becomes a partial one, a layer becomes an
// instance, and a definition's body is run.
#include "elaborate_internal.h"

#include <string.h>

// ---- closures -----------------------------------------------------------------------------------

static Closure *closure_new(const Definition *definition)
{
    Closure *closure = mem_alloc(sizeof *closure);
    size_t count = (size_t)definition->parameters.count;
    closure->definition = definition;
    closure->bound = mem_alloc(count * sizeof *closure->bound + 1);
    closure->bound_span = mem_alloc(count * sizeof *closure->bound_span + 1);
    return closure;
}

Closure *closure_of_definition(const Definition *definition)
{
    return closure_new(definition);
}

static Definition *builtin_definition(Elaborator *e, Builtin *builtin)
{
    if (builtin->definition)
        return builtin->definition;
    Source *source = source_from_text("built-in", builtin->signature, strlen(builtin->signature));
    source->prelude = true;
    source->path = e->builtin_source->path; // how messages know that it is no place in a program
    Definition *definition = parse_signature(source);
    if (!definition)
        BUG("signature '%s'", builtin->signature);
    definition->kind = DEFINITION_FUNCTION;
    builtin->definition = definition;
    Frame frame = {.source = source, .owner = e->root}, *outer = e->frame;
    e->frame = &frame;
    builtin->default_value = mem_alloc((size_t)definition->parameters.count * sizeof(Datum *) + 1);
    for (int i = 0; i < definition->parameters.count; i++)
        if (definition->parameters.item[i].default_value)
            builtin->default_value[i] = evaluate(e, definition->parameters.item[i].default_value);
    e->frame = outer;
    return definition;
}

Closure *closure_of_builtin(Elaborator *e, Builtin *builtin)
{
    Closure *closure = closure_new(builtin_definition(e, builtin));
    closure->builtin = builtin;
    return closure;
}

bool closure_is_schedule(const Datum *datum)
{
    return datum->kind == DATUM_FUNCTION && datum->closure->definition->kind == DEFINITION_SCHEDULE;
}

// ---- instances ----------------------------------------------------------------------------------

Owner *owner_of(Instance *instance)
{
    return (Owner *)instance; // Instance is the first member
}

static bool child_exists(const Owner *parent, const char *name)
{
    for (const Instance *child = parent->instance.child; child; child = child->next)
        if (child->name == name)
            return true;
    return false;
}

// Keras' numbering: conv2d, conv2d_1, conv2d_2.
static const char *free_name(const Owner *parent, const char *name)
{
    const char *candidate = intern_string(name);
    for (int i = 1; child_exists(parent, candidate); i++)
        candidate = intern_format("%s_%d", name, i);
    return candidate;
}

Owner *owner_new(Elaborator *e, Owner *parent, const char *name, const Definition *definition, Span span)
{
    Owner *owner = mem_alloc(sizeof *owner);
    Instance *instance = &owner->instance, *above = &parent->instance;
    instance->name = free_name(parent, name);
    instance->path = parent == e->root ? instance->name : format("%s.%s", above->path, instance->name);
    instance->parent = above;
    instance->definition = definition;
    instance->span = span;
    if (above->last_child)
        above->last_child->next = instance;
    else
        above->child = instance;
    above->last_child = instance;
    return owner;
}

Owner *model_owner(Elaborator *e, const Definition *definition, Span span, bool create)
{
    for (Instance *child = e->root->instance.child; child; child = child->next)
        if (child->definition == definition && child->definition->kind == DEFINITION_MODEL)
            return owner_of(child);
    return create ? owner_new(e, e->root, definition->name.text, definition, span) : NULL;
}

void owner_begin_run(Owner *owner)
{
    owner->run++;
    owner->next_site = 0;
}

// The instance that this place of the running body made in an earlier run, or a new one. Runs mostly visit their sites
// in the same order, so the search starts where the last one ended.
static Owner *instance_at(Elaborator *e, const Expr *expr, const Definition *definition, const char *label, Span span)
{
    Owner *parent = e->frame->owner;
    for (int i = 0; i < parent->site_count; i++) {
        int at = (parent->next_site + i) % parent->site_count;
        Site *site = &parent->site[at];
        if (site->expr == expr && site->run != parent->run && site->child->instance.definition == definition) {
            site->run = parent->run;
            parent->next_site = at + 1;
            return site->child;
        }
    }
    Owner *child = owner_new(e, parent, label ? label : definition->name.text, definition, user_span(e, span));
    parent->site = mem_grow(parent->site, parent->site_count, sizeof *parent->site);
    parent->site[parent->site_count++] = (Site){.expr = expr, .child = child, .run = parent->run};
    parent->next_site = 0;
    return child;
}

// ---- frames -------------------------------------------------------------------------------------

bool push_frame(Elaborator *e, Frame *frame, const Definition *definition, Owner *owner, Span call)
{
    *frame = (Frame){.caller = e->frame,
                     .definition = definition,
                     .source = definition->name.span.source,
                     .call = call,
                     .owner = owner};
    if (e->depth == MAX_DEPTH) {
        elaborate_error(e, call, "applications are nested more than %d deep", MAX_DEPTH);
        return false;
    }
    e->depth++;
    e->frame = frame;
    return true;
}

void pop_frame(Elaborator *e, Frame *frame)
{
    e->depth--;
    e->frame = frame->caller;
}

// ---- arguments ----------------------------------------------------------------------------------

// A call in the making: the parameters of a closure, filled from it and from the call.
typedef struct Binder {
    Elaborator *e;
    const Closure *closure;
    const Definition *definition;
    const Arguments *given;
    Datum **value;
    Span *span;
    Span call;
} Binder;

static bool binder_error(Binder *binder, Span span, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
static bool binder_error(Binder *binder, Span span, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    elaborate_error_list(binder->e, span, binder->definition->name.text, fmt, args);
    va_end(args);
    return false;
}

static void note_definition(const Binder *binder)
{
    if (!binder->closure->builtin)
        note_at(binder->definition->name.span, "'%s' is defined here", binder->definition->name.text);
}

static int parameter_index(const Definition *definition, const char *name)
{
    for (int i = 0; i < definition->parameters.count; i++)
        if (definition->parameters.item[i].name == name)
            return i;
    return -1;
}

static bool unknown_argument(Binder *binder, int which)
{
    const ParameterList *parameters = &binder->definition->parameters;
    const char *name = binder->given->name[which];
    binder_error(binder, binder->given->name_span[which], "there is no argument '%s'", name);
    note_definition(binder);
    const char **candidate = mem_alloc((size_t)parameters->count * sizeof *candidate + 1);
    Text all = {0};
    for (int i = 0; i < parameters->count; i++) {
        candidate[i] = parameters->item[i].name;
        text_add(&all, i ? ", %s" : "%s", candidate[i]);
    }
    const char *close = closest_name(name, candidate, parameters->count);
    if (close)
        hint("did you mean '%s'?", close);
    else if (parameters->count)
        hint("its arguments are %s", all.data);
    return false;
}

static bool bind_named(Binder *binder)
{
    const Arguments *given = binder->given;
    for (int i = 0; i < given->count; i++) {
        if (!given->name[i])
            continue;
        int which = parameter_index(binder->definition, given->name[i]);
        if (which < 0)
            return unknown_argument(binder, i);
        if (binder->value[which])
            return binder_error(binder, given->name_span[i], "the argument '%s' is given twice", given->name[i]);
        binder->value[which] = given->value[i];
        binder->span[which] = given->span[i];
    }
    return true;
}

// Arguments by position fill the open parameters from the `first` open one on.
static bool bind_positional(Binder *binder, int first)
{
    const ParameterList *parameters = &binder->definition->parameters;
    int which = 0, open = 0;
    for (int i = 0; i < binder->given->count; i++) {
        if (binder->given->name[i])
            continue;
        while (which < parameters->count && (binder->value[which] || open++ < first))
            which++;
        if (which == parameters->count) {
            binder_error(binder, binder->given->span[i], "too many arguments: it takes %d", parameters->count);
            note_definition(binder);
            return false;
        }
        binder->value[which] = binder->given->value[i];
        binder->span[which++] = binder->given->span[i];
    }
    return true;
}

static bool check_complete(Binder *binder)
{
    const ParameterList *parameters = &binder->definition->parameters;
    for (int i = 0; i < parameters->count; i++)
        if (!binder->value[i] && !parameters->item[i].default_value) {
            binder_error(binder, binder->call, "the argument '%s' is missing", parameters->item[i].name);
            if (!binder->closure->builtin)
                note_at(parameters->item[i].span, "'%s' is declared here", parameters->item[i].name);
            return false;
        }
    return true;
}

// How many of the open parameters are left out as the leading tensors of a partial call.
static int leading_count(const Binder *binder)
{
    const ParameterList *parameters = &binder->definition->parameters;
    DefinitionKind kind = binder->definition->kind;
    if (kind != DEFINITION_LOSS && kind != DEFINITION_METRIC)
        return 1;
    int count = 0;
    while (count < parameters->count && !parameters->item[count].default_value)
        count++;
    return count;
}

// Does the first parameter take nothing but a tensor?
static bool leads_with_tensor(const Definition *definition)
{
    DefinitionKind kind = definition->kind;
    return kind == DEFINITION_LAYER || kind == DEFINITION_LOSS || kind == DEFINITION_METRIC ||
           definition->parameters.item[0].pattern;
}

// Would the arguments by position, put from the `first` open parameter on, fit and leave nothing required open but the
// first ones?
static bool positions_fit(const Binder *binder, int first)
{
    const ParameterList *parameters = &binder->definition->parameters;
    int positional = 0, open = 0;
    for (int i = 0; i < binder->given->count; i++)
        positional += !binder->given->name[i];
    for (int i = 0; i < parameters->count; i++) {
        if (binder->value[i])
            continue;
        bool filled = open >= first && open - first < positional;
        if (open >= first && !filled && !parameters->item[i].default_value)
            return false;
        open++;
    }
    return open - first >= positional;
}

// What is called once with its options and applied by the train section.
static bool is_configured(DefinitionKind kind)
{
    return kind == DEFINITION_OPTIMIZER || kind == DEFINITION_SCHEDULE || kind == DEFINITION_SOURCE;
}

// A call that leaves out its leading tensor fixes the other arguments. Named arguments are bound already.
static bool is_partial(const Binder *binder)
{
    const Definition *definition = binder->definition;
    const Arguments *given = binder->given;
    if (definition->kind == DEFINITION_MODEL || given->piped || definition->parameters.count == 0 || binder->value[0])
        return false;
    const Datum *first = NULL;
    for (int i = 0; i < given->count && !first; i++)
        first = given->name[i] ? NULL : given->value[i];
    if (!first)
        return !definition->parameters.item[0].default_value;
    if (datum_has_tensor(first))
        return false;
    int leading = leading_count(binder);
    bool shifted = positions_fit(binder, leading);
    if (definition->kind == DEFINITION_INITIALIZER)
        return first->kind != DATUM_LIST || (!positions_fit(binder, 0) && shifted);
    // A layer's options may be wrong in number, but they are not its input.
    if (definition->kind == DEFINITION_LAYER)
        return given->count < definition->parameters.count || shifted;
    return shifted && (leads_with_tensor(definition) || !positions_fit(binder, 0));
}

static void binder_begin(Binder *binder, Elaborator *e, const Closure *closure, const Arguments *given, Span call)
{
    size_t count = (size_t)closure->definition->parameters.count;
    *binder = (Binder){e, closure, closure->definition, given, NULL, NULL, call};
    binder->value = mem_alloc(count * sizeof *binder->value + 1);
    binder->span = mem_alloc(count * sizeof *binder->span + 1);
    memcpy(binder->value, closure->bound, count * sizeof *binder->value);
    memcpy(binder->span, closure->bound_span, count * sizeof *binder->span);
}

bool fill_defaults(Elaborator *e, const Closure *closure, Datum **argument, Span *argument_span)
{
    const ParameterList *parameters = &closure->definition->parameters;
    for (int i = 0; i < parameters->count; i++) {
        const Parameter *parameter = &parameters->item[i];
        if (!argument[i]) {
            argument[i] = closure->builtin ? closure->builtin->default_value[i] : evaluate(e, parameter->default_value);
            argument_span[i] = parameter->default_value->span;
        }
        if (!argument[i])
            return false;
        if (!closure->builtin)
            bind_local(e, parameter->name, argument[i]);
    }
    return true;
}

// ---- application --------------------------------------------------------------------------------

static bool values_fit(Call *call, int first)
{
    for (int i = first; i < call->graph->count; i++) {
        Shape shape = call->graph->value[i]->shape;
        if (shape.rank > MAX_TENSOR_RANK)
            call_error(call, "a tensor %s has more than %d axes", shape_text(shape), MAX_TENSOR_RANK);
        else if (!shape_fits(shape))
            call_error(call, "a tensor %s is too large: it has more than %d elements", shape_text(shape), INT32_MAX);
        else
            continue;
        return false;
    }
    return true;
}

static Datum *apply_builtin(Binder *binder)
{
    Elaborator *e = binder->e;
    Builtin *builtin = binder->closure->builtin;
    const ParameterList *parameters = &binder->definition->parameters;
    if (!fill_defaults(e, binder->closure, binder->value, binder->span))
        return NULL;
    const char **name = mem_alloc((size_t)parameters->count * sizeof *name + 1);
    for (int i = 0; i < parameters->count; i++)
        name[i] = parameters->item[i].name;
    Call call = {.elaborator = e,
                 .graph = e->graph,
                 .function = builtin->name,
                 .span = binder->call,
                 .argument = binder->value,
                 .argument_span = binder->span,
                 .argument_name = name,
                 .argument_count = parameters->count};
    int before = e->graph->count;
    Datum *result = builtin->scalar ? call_scalar(&call, builtin->scalar) : builtin->call(&call);
    return result && values_fit(&call, before) ? result : NULL;
}

static bool match_patterns(Binder *binder, Frame *frame)
{
    const ParameterList *parameters = &binder->definition->parameters;
    for (int i = 0; i < parameters->count; i++) {
        const Parameter *parameter = &parameters->item[i];
        if (!parameter->pattern)
            continue;
        if (binder->value[i]->kind == DATUM_NONE && parameter->default_value)
            continue;
        Span written = in_user_text(binder->span[i]) ? binder->span[i] : binder->call;
        if (!match_pattern(binder->e, parameter, &binder->value[i], written))
            return false;
        frame->local[i].value = binder->value[i]; // parameters are the first names of a frame, in order
    }
    return true;
}

static Datum *run_definition(Binder *binder, Owner *owner)
{
    Elaborator *e = binder->e;
    Frame frame;
    if (!push_frame(e, &frame, binder->definition, owner, binder->call))
        return NULL;
    frame.argument = binder->value;
    frame.argument_span = binder->span;
    const char *outer = e->graph->function;
    if (in_user_text(binder->call))
        e->graph->function = binder->definition->name.text;
    Datum *result = NULL;
    if (fill_defaults(e, binder->closure, binder->value, binder->span) && match_patterns(binder, &frame)) {
        result = run_body(e, binder->definition->body);
        if (!result && !frame.failed)
            elaborate_error(e, binder->definition->name.span, "'%s' gives no value", binder->definition->name.text);
    }
    e->graph->function = outer;
    pop_frame(e, &frame);
    if (result && result->kind == DATUM_TENSOR && !result->tensor->result_of)
        result->tensor->result_of = binder->definition;
    return result;
}

static void note_output(Owner *owner, const Datum *result)
{
    if (owner->instance.has_output || result->kind != DATUM_TENSOR)
        return;
    owner->instance.output = result->tensor->shape;
    owner->instance.has_output = true;
}

// A layer or model: its parameters and instances belong to `owner`.
static Datum *run_instance(Binder *binder, Owner *owner)
{
    Elaborator *e = binder->e;
    if (owner->running) {
        binder_error(binder, binder->call, "'%s' is applied within itself", owner->instance.path);
        return NULL;
    }
    Instance *outer = e->graph->instance;
    e->graph->instance = &owner->instance;
    owner->running = true;
    owner_begin_run(owner);
    Datum *result = run_definition(binder, owner);
    owner->applied = true;
    owner->running = false;
    e->graph->instance = outer;
    if (result)
        note_output(owner, result);
    return result;
}

static bool same_arguments(int count, Datum *const *a, Datum *const *b)
{
    for (int i = 0; i < count; i++)
        if (!a[i] != !b[i] || (a[i] && !datum_same(a[i], b[i])))
            return false;
    return true;
}

// A model applied to the same inputs again, in a metric say, is what it was the first time.
static Datum *run_model(Binder *binder, Owner *owner, const Expr *site)
{
    Elaborator *e = binder->e;
    int count = binder->definition->parameters.count;
    if (e->in_minimize && !e->first_model_call && !e->frame->definition)
        e->first_model_call = site;
    for (int i = 0; i < owner->application_count; i++) {
        const Application *application = &owner->application[i];
        if (application->graph == e->graph && same_arguments(count, application->argument, binder->value))
            return application->result;
    }
    Datum **argument = mem_alloc((size_t)count * sizeof *argument + 1);
    memcpy(argument, binder->value, (size_t)count * sizeof *argument);
    Datum *result = run_instance(binder, owner);
    owner->application = mem_grow(owner->application, owner->application_count, sizeof *owner->application);
    owner->application[owner->application_count++] = (Application){e->graph, argument, result};
    return result;
}

static Datum *make_partial(Binder *binder, const Expr *site, const char *label)
{
    Closure *closure = closure_new(binder->definition);
    closure->builtin = binder->closure->builtin;
    closure->bound = binder->value;
    closure->bound_span = binder->span;
    closure->span = binder->call;
    if (binder->definition->kind == DEFINITION_LAYER)
        closure->owner = instance_at(binder->e, site, binder->definition, label, binder->call);
    return datum_function(closure);
}

static Datum *apply_full(Binder *binder, const Expr *site, const char *label)
{
    Elaborator *e = binder->e;
    if (binder->closure->builtin)
        return apply_builtin(binder);
    switch (binder->definition->kind) {
    case DEFINITION_MODEL:
        return run_model(binder, binder->closure->owner, site);
    case DEFINITION_LAYER: {
        Owner *owner = binder->closure->owner;
        if (!owner)
            owner = instance_at(e, site, binder->definition, label, binder->call);
        return run_instance(binder, owner);
    }
    default:
        return run_definition(binder, e->frame->owner);
    }
}

// The one way in: `site` is the expression that calls, `label` the name that a new instance gets.
static Datum *call_function(Elaborator *e, Datum *function, const Arguments *given, Span span, const Expr *site,
                            const char *label)
{
    Binder binder;
    binder_begin(&binder, e, function->closure, given, span);
    if (!bind_named(&binder))
        return NULL;
    bool configures = is_configured(binder.definition->kind), partial = !configures && is_partial(&binder);
    if (!bind_positional(&binder, partial ? leading_count(&binder) : 0))
        return NULL;
    if (!partial && !check_complete(&binder))
        return NULL;
    return partial || configures ? make_partial(&binder, site, label) : apply_full(&binder, site, label);
}

Datum *apply_function(Elaborator *e, Datum *function, int count, Datum **argument, Span span, const Expr *site)
{
    Arguments given = {.value = argument, .count = count, .piped = true};
    given.name = mem_alloc((size_t)count * sizeof *given.name + 1);
    given.span = mem_alloc((size_t)count * sizeof *given.span + 1);
    given.name_span = given.span;
    for (int i = 0; i < count; i++)
        given.span[i] = argument[i]->span;
    return call_function(e, function, &given, span, site, NULL);
}

// ---- call expressions ---------------------------------------------------------------------------

static bool evaluate_arguments(Elaborator *e, const Expr *x, Datum *piped, Span piped_span, Arguments *given)
{
    size_t room = (size_t)x->arguments.count + 1;
    *given = (Arguments){.piped = piped != NULL};
    given->name = mem_alloc(room * sizeof *given->name);
    given->value = mem_alloc(room * sizeof *given->value);
    given->span = mem_alloc(room * sizeof *given->span);
    given->name_span = mem_alloc(room * sizeof *given->name_span);
    if (piped) {
        given->value[0] = piped;
        given->span[0] = piped_span;
        given->count = 1;
    }
    bool good = true;
    for (int i = 0; i < x->arguments.count; i++) {
        const Argument *argument = &x->arguments.item[i];
        given->name[given->count] = argument->name;
        given->name_span[given->count] = argument->span;
        given->span[given->count] = argument->value->span;
        given->value[given->count] = evaluate(e, argument->value);
        good &= given->value[given->count++] != NULL;
    }
    return good;
}

static Datum *not_a_function(Elaborator *e, const Expr *x, const Datum *datum)
{
    if (x->kind == EXPR_NAME)
        return datum_error(e, datum, x->span, "'%s' is %s, not a function", x->name, datum_text(datum));
    return elaborate_error(e, x->span, "%s is not a function", datum_text(datum));
}

// `site` is the pipe that `piped` came through, or the call itself.
static Datum *call_expression(Elaborator *e, const Expr *x, Datum *piped, Span piped_span, const Expr *site,
                              const char *label)
{
    Arguments given;
    Datum *function = evaluate(e, x->base);
    bool good = evaluate_arguments(e, x, piped, piped_span, &given);
    if (!function || !good)
        return NULL;
    if (function->kind != DATUM_FUNCTION)
        return not_a_function(e, x->base, function);
    return call_function(e, function, &given, x->span, site, label);
}

Datum *evaluate_call(Elaborator *e, const Expr *x)
{
    const char *label = e->binding; // it names the instance that a partial call makes
    e->binding = NULL;
    return call_expression(e, x, NULL, (Span){0}, x, label);
}

// The label of a pipeline names a new instance; an instance that has a name keeps it.
static bool label_is_free(Elaborator *e, const Expr *x, const Datum *function)
{
    if (!x->name || !function->closure->owner)
        return true;
    return elaborate_error(e, x->name_span, "%s has its name already", datum_text(function));
}

static Datum *pipe_into_value(Elaborator *e, const Expr *x, Datum *left)
{
    Datum *function = evaluate(e, x->right);
    if (!function)
        return NULL;
    if (function->kind != DATUM_FUNCTION)
        return not_a_function(e, x->right, function);
    if (!label_is_free(e, x, function))
        return NULL;
    const char *by_position = NULL;
    Span span = x->left->span;
    Arguments given = {&by_position, &left, &span, &span, 1, true};
    return call_function(e, function, &given, x->right->span, x, x->name);
}

// a | f(b), a | f
Datum *evaluate_pipe(Elaborator *e, const Expr *x)
{
    Datum *left = evaluate(e, x->left);
    if (!left)
        return NULL;
    if (in_user_text(x->right->span))
        e->graph->span = x->right->span;
    Datum *result = x->right->kind == EXPR_CALL ? call_expression(e, x->right, left, x->left->span, x, x->name)
                                                : pipe_into_value(e, x, left);
    if (x->name)
        name_value(result, x->name);
    return result;
}
