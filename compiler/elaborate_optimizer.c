// `using OPTIMIZER(...)`: its numbers become run-time settings, its schedules tensors, and its body runs once for each
// parameter that the step trains. With `accumulate`, the step's train entry adds up gradients, and the bodies run in an
// update entry.
#include "elaborate_internal.h"

bool in_optimizer(const Elaborator *e)
{
    for (const Frame *frame = e->frame; frame; frame = frame->caller)
        if (frame->parameter)
            return true;
    return false;
}

// Updates done by the step of the train section that is being elaborated.
static Variable *step_counter(Elaborator *e)
{
    ProgramStep *step = e->step < e->program->step_count ? &e->program->step[e->step] : NULL;
    const char *name = !step || step_is_plain(step) ? "step" : step->name ? format("%s.runs", step->name) : "runs";
    Variable *counter = find_variable(e, TENSOR_STEP, name);
    if (!counter)
        counter = variable_new(e, TENSOR_STEP, name, name, (Shape){0}, TYPE_REAL, (Span){0});
    if (step)
        step->counter = counter->tensor;
    return counter;
}

Value *step_value(Elaborator *e)
{
    return variable_value(e, step_counter(e));
}

void declare_counters(Elaborator *e)
{
    for (e->step = 0; e->step < e->program->step_count; e->step++)
        if (!step_is_plain(&e->program->step[e->step]))
            step_counter(e);
    e->step = 0;
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

// Two steps may update one parameter: each keeps slots of its own.
const char *slot_owner(const Elaborator *e, const Tensor *parameter)
{
    const char *step = e->program->step[e->step].name;
    return step ? format("%s/%s", parameter->name, step) : parameter->name;
}

// ---- gradients ----------------------------------------------------------------------------------

// The sum of a parameter's gradients over all examples since the last update.
static Variable *accumulated(Elaborator *e, Tensor *parameter)
{
    const char *name = format("%s/accumulated", slot_owner(e, parameter));
    Variable *sum = find_variable(e, TENSOR_SLOT, name);
    if (!sum)
        sum = variable_new(e, TENSOR_SLOT, name, name, parameter->shape, TYPE_REAL, parameter->span);
    sum->tensor->instance = parameter->instance;
    return sum;
}

// How many examples there were.
static Variable *accumulated_examples(Elaborator *e)
{
    const char *step = e->program->step[e->step].name;
    const char *name = step ? format("%s.accumulated", step) : "accumulated";
    Variable *count = find_variable(e, TENSOR_SLOT, name);
    return count ? count : variable_new(e, TENSOR_SLOT, name, name, (Shape){0}, TYPE_REAL, (Span){0});
}

static Value *gradient_of(Elaborator *e, Variable *variable)
{
    Graph *g = e->graph;
    if (!variable->gradient && e->examples)
        variable->gradient = graph_binary(g, "div", variable_value(e, accumulated(e, variable->tensor)), e->examples);
    else if (!variable->gradient)
        variable->gradient = graph_gradient(g, variable->tensor);
    return variable->gradient;
}

Value *global_norm(Elaborator *e)
{
    Graph *g = e->graph;
    Value *sum = NULL;
    for (int i = 0; !e->norm && i < e->trained_count; i++) {
        Value *gradient = gradient_of(e, e->trained[i].variable);
        Value *square = graph_binary(g, "mul", gradient, gradient);
        Value *part = graph_reduce(g, REDUCE_SUM, square, (1u << square->shape.rank) - 1);
        sum = sum ? graph_binary(g, "add", sum, part) : part;
    }
    if (!e->norm)
        e->norm = graph_unary(g, "sqrt", sum);
    return e->norm;
}

// ---- updates ------------------------------------------------------------------------------------

// `average`: the moving average of a parameter, which starts with its value after the first update.
static void update_average(Elaborator *e, Variable *variable, Value *value, Value *momentum)
{
    Graph *g = e->graph;
    Tensor *parameter = variable->tensor;
    Variable *average = variable_of(e, parameter->average);
    Value *started = graph_binary(g, "greater", step_value(e), graph_constant(g, TYPE_REAL, 0));
    Value *keep = graph_select(g, started, momentum, graph_constant(g, TYPE_REAL, 0));
    Value *rest = graph_binary(g, "sub", graph_constant(g, TYPE_REAL, 1), keep);
    Value *sum = graph_binary(g, "add", graph_binary(g, "mul", variable_value(e, average), keep),
                              graph_binary(g, "mul", value, rest));
    graph_store(g, average->tensor, sum, true);
}

// Runs the body for one parameter. False after an error, which the other parameters would only repeat.
static bool update(Elaborator *e, const Closure *closure, const Frame *options, Variable *variable, Value *momentum,
                   Span span)
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
    if (value && momentum)
        update_average(e, variable, value, momentum);
    pop_frame(e, &frame);
    return value != NULL;
}

// Before the names of a clause's settings: "", "generator", "encoder", "finetune.encoder".
static const char *settings_prefix(const Elaborator *e, const TrainStep *step, const UpdateClause *update)
{
    const char *name = e->program->step[e->step].name;
    bool one = step->update_count == 1 || update->over.count == 0;
    const char *part = one ? "" : span_text(update->over.item[0]->span);
    return name && *part ? format("%s.%s", name, part) : name ? name : part;
}

static bool run_update(Elaborator *e, const TrainStep *step, int which, Value *momentum)
{
    const UpdateClause *clause = &step->update[which];
    Span span = clause->optimizer->span;
    Datum *datum = evaluate(e, clause->optimizer);
    if (!datum)
        return false;
    if (datum->kind != DATUM_FUNCTION || datum->closure->definition->kind != DEFINITION_OPTIMIZER) {
        elaborate_error(e, span, "'using' needs an optimizer, got %s", datum_text(datum));
        return false;
    }
    Graph *g = e->graph;
    Span place = g->span;
    g->span = span;
    g->function = datum->closure->definition->name.text;
    Frame options, *outer = e->frame;
    bool good = open_configured(e, &options, datum->closure, settings_prefix(e, step, clause), span);
    if (e->frame != outer)
        pop_frame(e, &options);
    for (int i = 0; good && i < e->trained_count; i++) {
        if (e->trained[i].update != which)
            continue;
        g->instance = e->trained[i].variable->tensor->instance;
        good = update(e, datum->closure, &options, e->trained[i].variable, momentum, span);
    }
    g->instance = NULL;
    g->function = NULL;
    g->span = place;
    return good;
}

// ---- moving averages ----------------------------------------------------------------------------

// Makes the average of a parameter; it starts as the parameter does.
static bool declare_average(Elaborator *e, Tensor *parameter, Span span)
{
    if (parameter->average) {
        elaborate_error(e, span, "two steps average '%s'", parameter->name);
        return false;
    }
    const char *name = format("%s/average", parameter->name);
    Variable *average = variable_new(e, TENSOR_AVERAGE, name, name, parameter->shape, TYPE_REAL, parameter->span);
    parameter->average = average->tensor;
    average->tensor->instance = parameter->instance;
    Graph *initialize = e->program->entry[ENTRY_INITIALIZE];
    for (int i = 0, count = initialize->store_count; i < count; i++)
        if (initialize->store[i].tensor == parameter)
            graph_store(initialize, average->tensor, initialize->store[i].value, false);
    return true;
}

// The step's momentum as a setting; NULL: it has none, or after an error.
static Value *average_momentum(Elaborator *e, const TrainStep *step)
{
    Datum *datum = step->average ? evaluate(e, step->average) : NULL;
    if (!datum)
        return NULL;
    if (!datum_is_number(datum) || !(datum->real >= 0 && datum->real < 1)) {
        elaborate_error(e, step->average->span,
                        "'average' is the part that an update keeps, from 0 to less than 1, got %s", datum_text(datum));
        return NULL;
    }
    for (int i = 0; i < e->trained_count; i++)
        if (!declare_average(e, e->trained[i].variable->tensor, step->average->span))
            return NULL;
    const char *name = e->program->step[e->step].name;
    return setting(e, name ? format("%s.average", name) : "average", datum->real, step->average->span)->tensor;
}

// ---- a step -------------------------------------------------------------------------------------

static void run_updates(Elaborator *e, const TrainStep *step)
{
    int errors = error_count();
    Value *momentum = average_momentum(e, step);
    for (int i = 0; i < step->update_count && error_count() == errors; i++)
        run_update(e, step, i, momentum);
}

// Batches count as much as they have examples, so that the mean is that of one large batch.
static void accumulate_gradients(Elaborator *e)
{
    Graph *g = e->graph;
    Value *examples = graph_total(g, graph_constant(g, TYPE_REAL, 1));
    for (int i = 0; i < e->trained_count; i++) {
        Variable *sum = accumulated(e, e->trained[i].variable->tensor);
        g->instance = sum->tensor->instance;
        Value *part = graph_binary(g, "mul", gradient_of(e, e->trained[i].variable), examples);
        graph_store(g, sum->tensor, graph_binary(g, "add", variable_value(e, sum), part), true);
    }
    g->instance = NULL;
    Variable *count = accumulated_examples(e);
    graph_store(g, count->tensor, graph_binary(g, "add", variable_value(e, count), examples), true);
}

void elaborate_updates(Elaborator *e, const TrainStep *step)
{
    e->trained_count = 0;
    e->norm = e->examples = NULL;
    e->step_selects = false;
    for (int i = 0; i < e->variable_count; i++)
        e->variable[i]->gradient = NULL;
    for (int i = 0; i < step->update_count; i++)
        e->step_selects |= step->update[i].over.count > 0;
    if (!find_trained(e, step))
        return;
    if (e->program->step[e->step].accumulate > 1)
        accumulate_gradients(e);
    else
        run_updates(e, step);
}

void elaborate_update_entry(Elaborator *e, const TrainStep *step)
{
    Frame frame;
    begin_entry(e, update_entry(e->step), &frame);
    Graph *g = e->graph;
    g->span = step->update[0].span;
    e->norm = NULL;
    for (int i = 0; i < e->variable_count; i++)
        e->variable[i]->gradient = NULL;
    e->examples = variable_value(e, accumulated_examples(e));
    run_updates(e, step);
    for (int i = 0; i < e->trained_count; i++) {
        Tensor *sum = accumulated(e, e->trained[i].variable->tensor)->tensor;
        graph_store(g, sum, graph_full(g, TYPE_REAL, 0, sum->shape), true);
    }
    graph_store(g, accumulated_examples(e)->tensor, graph_constant(g, TYPE_REAL, 0), true);
    store_states(e);
    e->examples = NULL;
    end_entry(e);
}
