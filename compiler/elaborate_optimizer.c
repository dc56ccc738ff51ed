// `using OPTIMIZER(...)`: its numbers become run-time settings, its schedules tensors, and its body runs once for each
// parameter that the loss reaches.
#include "elaborate_internal.h"

bool in_optimizer(const Elaborator *e)
{
    for (const Frame *frame = e->frame; frame; frame = frame->caller)
        if (frame->parameter)
            return true;
    return false;
}

Value *step_value(Elaborator *e)
{
    Variable *step = find_variable(e, TENSOR_STEP, "step");
    if (!step)
        step = variable_new(e, TENSOR_STEP, "step", "step", (Shape){0}, TYPE_REAL, (Span){0});
    return variable_value(e, step);
}

// ---- settings and schedules ---------------------------------------------------------------------

static Datum *setting(Elaborator *e, const char *name, double initial, Span span)
{
    Variable *variable = find_variable(e, TENSOR_SETTING, name);
    if (!variable) {
        variable = variable_new(e, TENSOR_SETTING, name, name, (Shape){0}, TYPE_REAL, span);
        variable->tensor->initial = initial;
    }
    return datum_tensor(variable_value(e, variable));
}

// An argument of an optimizer or schedule as its body sees it. Booleans, none, strings and lists stay what they are;
// without a prefix (a schedule outside of `using`) numbers do, too.
static Datum *run_time_argument(Elaborator *e, Datum *argument, const char *name, Span span)
{
    Datum *result = argument;
    if (datum_is_number(argument) && name) {
        result = setting(e, name, argument->real, span);
    } else if (closure_is_schedule(argument)) {
        Value *value = schedule_value(e, argument, name, span);
        result = value ? datum_tensor(value) : NULL;
    }
    if (result && !result->span.source)
        result->span = argument->span;
    return result;
}

// What has a number as its default is a number.
static bool is_right_kind(const Parameter *parameter, const Datum *argument)
{
    const Expr *value = parameter->default_value;
    bool number = value && (value->kind == EXPR_REAL || value->kind == EXPR_INTEGER);
    return !number || datum_is_number(argument) || closure_is_schedule(argument);
}

// Opens a frame whose locals are the definition's parameters. `prefix` NULL: no settings; "": names without a prefix.
static bool open_configured(Elaborator *e, Frame *frame, const Closure *closure, const char *prefix, Span span)
{
    const ParameterList *parameters = &closure->definition->parameters;
    if (!push_frame(e, frame, closure->definition, e->root, span))
        return false;
    bool good = true;
    frame->argument = mem_alloc((size_t)parameters->count * sizeof(Datum *) + 1);
    frame->argument_span = mem_alloc((size_t)parameters->count * sizeof(Span) + 1);
    for (int i = 0; i < parameters->count; i++) {
        const Parameter *parameter = &parameters->item[i];
        Datum *argument = closure->bound[i];
        if (!argument && !parameter->default_value) {
            elaborate_error(e, span, "%s: the argument '%s' is missing", closure->definition->name.text,
                            parameter->name);
            note_at(parameter->span, "'%s' is declared here", parameter->name);
        }
        if (!argument && parameter->default_value)
            argument = evaluate(e, parameter->default_value);
        const char *name = !prefix ? NULL : *prefix ? format("%s.%s", prefix, parameter->name) : parameter->name;
        frame->argument_span[i] = closure->bound[i] ? closure->bound_span[i] : parameter->span;
        if (argument && !is_right_kind(parameter, argument))
            argument =
                elaborate_error(e, frame->argument_span[i], "%s: expected a number or a schedule for '%s', got %s",
                                closure->definition->name.text, parameter->name, datum_text(argument));
        frame->argument[i] = argument ? run_time_argument(e, argument, name, frame->argument_span[i]) : NULL;
        good &= frame->argument[i] != NULL;
        bind_local(e, parameter->name, frame->argument[i]);
    }
    return good;
}

static Value *scalar_of_schedule(Elaborator *e, const Definition *definition, Datum *result)
{
    const char *problem;
    Value *value = datum_to_value(e, result, true, &problem);
    if (value && value->type == TYPE_REAL && value->shape.rank == 0)
        return value;
    elaborate_error(e, definition->name.span, "a schedule gives one number, '%s' gives %s", definition->name.text,
                    datum_text(result));
    return NULL;
}

Value *schedule_value(Elaborator *e, Datum *schedule, const char *prefix, Span span)
{
    const Definition *definition = schedule->closure->definition;
    Frame frame;
    Value *value = NULL;
    Frame *outer = e->frame;
    if (open_configured(e, &frame, schedule->closure, prefix, span)) {
        Datum *result = run_body(e, definition->body);
        if (!result && !frame.failed)
            elaborate_error(e, definition->name.span, "'%s' gives no value", definition->name.text);
        if (result)
            value = scalar_of_schedule(e, definition, result);
    }
    if (e->frame != outer)
        pop_frame(e, &frame);
    return value;
}

// ---- gradients ----------------------------------------------------------------------------------

static Value *gradient_of(Elaborator *e, Variable *variable)
{
    if (!variable->gradient)
        variable->gradient = graph_gradient(e->graph, variable->tensor);
    return variable->gradient;
}

Value *global_norm(Elaborator *e)
{
    Graph *g = e->graph;
    Value *sum = NULL;
    for (int i = 0; !e->norm && i < e->trained_count; i++) {
        Value *gradient = gradient_of(e, e->trained[i]);
        Value *square = graph_binary(g, "mul", gradient, gradient);
        Value *part = graph_reduce(g, REDUCE_SUM, square, (1u << square->shape.rank) - 1);
        sum = sum ? graph_binary(g, "add", sum, part) : part;
    }
    if (!e->norm)
        e->norm = graph_unary(g, "sqrt", sum);
    return e->norm;
}

// The parameters that the loss depends on, in the order of their declaration.
static void find_trained(Elaborator *e)
{
    Graph *g = e->graph;
    bool *needed = mem_alloc((size_t)g->count);
    needed[g->loss->id] = true;
    for (int i = g->count - 1; i >= 0; i--)
        for (int k = 0; needed[i] && k < g->value[i]->input_count; k++)
            needed[g->value[i]->input[k]->id] = true;
    for (int i = 0; i < e->variable_count; i++) {
        Variable *variable = e->variable[i];
        const Value *input = variable->value[ENTRY_TRAIN];
        if (variable->tensor->role != TENSOR_PARAMETER || !input || !needed[input->id])
            continue;
        e->trained = mem_grow(e->trained, e->trained_count, sizeof *e->trained);
        e->trained[e->trained_count++] = variable;
    }
}

// ---- updates ------------------------------------------------------------------------------------

// Runs the body for one parameter. False after an error, which the other parameters would only repeat.
static bool update(Elaborator *e, const Closure *closure, const Frame *options, Variable *variable, Span span)
{
    const Definition *definition = closure->definition;
    const char *param = intern_string("param");
    Tensor *tensor = variable->tensor;
    Frame frame;
    if (!push_frame(e, &frame, definition, e->root, span))
        return false;
    frame.parameter = tensor;
    frame.argument = options->argument;
    frame.argument_span = options->argument_span;
    for (int i = 0; i < definition->parameters.count; i++)
        bind_local(e, definition->parameters.item[i].name, options->argument[i]);
    Datum *before = datum_tensor(variable_value(e, variable));
    bind_local(e, param, before);
    bind_local(e, intern_string("grad"), datum_tensor(gradient_of(e, variable)));
    run_body(e, definition->body);
    Datum *after = find_local(&frame, param)->value;
    bool good = !frame.failed && after;
    if (good && after == before)
        good = elaborate_error(e, definition->name.span, "'%s' never assigns 'param'", definition->name.text);
    Value *value =
        good ? fit_value(e, after, tensor->shape, TYPE_REAL, definition->name.span, "the new value of 'param'") : NULL;
    if (value)
        graph_store(e->graph, tensor, value, true);
    pop_frame(e, &frame);
    return value != NULL;
}

void elaborate_optimizer(Elaborator *e, const Expr *optimizer)
{
    Datum *datum = evaluate(e, optimizer);
    if (!datum)
        return;
    if (datum->kind != DATUM_FUNCTION || datum->closure->definition->kind != DEFINITION_OPTIMIZER) {
        elaborate_error(e, optimizer->span, "'using' needs an optimizer, got %s", datum_text(datum));
        return;
    }
    find_trained(e);
    if (e->trained_count == 0) {
        elaborate_error(e, optimizer->span, "there is nothing to train: the loss depends on no parameter");
        return;
    }
    Graph *g = e->graph;
    Span place = g->span;
    g->span = optimizer->span;
    g->function = datum->closure->definition->name.text;
    Frame options, *outer = e->frame;
    bool good = open_configured(e, &options, datum->closure, "", optimizer->span);
    if (e->frame != outer)
        pop_frame(e, &options);
    for (int i = 0; good && i < e->trained_count; i++) {
        g->instance = e->trained[i]->tensor->instance;
        good = update(e, datum->closure, &options, e->trained[i], optimizer->span);
    }
    g->instance = NULL;
    g->function = NULL;
    g->span = place;
}
