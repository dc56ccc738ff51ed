// The train section: the loss, its reports and the predictions, each elaborated for the entries that need it.
#include "elaborate_internal.h"

#include <string.h>

// ---- entries ------------------------------------------------------------------------------------

void begin_entry(Elaborator *e, EntryKind entry, Frame *frame)
{
    *frame = (Frame){.source = e->program->source, .owner = e->root};
    e->entry = entry;
    e->graph = graph_new();
    e->program->entry[entry] = e->graph;
    e->frame = frame;
    for (int i = 0; i < e->variable_count; i++) {
        e->variable[i]->value[entry] = NULL;
        e->variable[i]->assigned[entry] = false;
    }
    owner_begin_run(e->root);
}

void end_entry(Elaborator *e)
{
    e->frame = NULL;
}

// A tensor that several entries compute must be the same thing in all of them.
static Variable *shared_variable(Elaborator *e, TensorRole role, const char *name, const Value *value, Type type)
{
    Variable *variable = find_variable(e, role, name);
    if (!variable)
        return variable_new(e, role, name, name, value->shape, type, value->span);
    if (shape_equal(variable->tensor->shape, value->shape) && variable->tensor->type == type)
        return variable;
    elaborate_error(e, value->span, "'%s' is %s in training, but %s otherwise", name,
                    type_shape_text(variable->tensor->type, variable->tensor->shape),
                    type_shape_text(type, value->shape));
    return NULL;
}

Tensor *output_tensor(Elaborator *e, const char *name, const Value *value)
{
    Variable *variable = shared_variable(e, TENSOR_OUTPUT, name, value, value->type);
    if (variable)
        variable->tensor->batched |= value->batched;
    return variable ? variable->tensor : NULL;
}

// ---- totals -------------------------------------------------------------------------------------

Value *add_total(Elaborator *e, Value *x)
{
    if (e->scanning) {
        elaborate_error(e, x->span, "a total cannot be kept inside a scan");
        hint("collect the values, and take the total of all after the scan");
        return NULL;
    }
    const char *name = intern_format("metrics.%s.%d", e->report, e->totals++);
    Variable *variable = shared_variable(e, TENSOR_TOTAL, name, x, TYPE_REAL);
    if (!variable)
        return NULL;
    Graph *g = e->graph;
    Value *sum = graph_binary(g, "add", variable_value(e, variable), graph_total(g, x));
    graph_store(g, variable->tensor, sum, entry_step(e->entry) >= 0);
    return sum;
}

// The mean over the epoch's examples of a value that each has.
static Value *epoch_mean(Elaborator *e, Value *x)
{
    Graph *g = e->graph;
    Value *sum = add_total(e, graph_mean(g, x, (1u << x->shape.rank) - 1));
    Value *count = add_total(e, graph_constant(g, TYPE_REAL, 1));
    return sum && count ? graph_binary(g, "div", sum, count) : NULL;
}

// Each entry comes to the same reports in the same order.
static void add_report(Elaborator *e, const char *name, Value *value)
{
    Program *program = e->program;
    Tensor *tensor = output_tensor(e, format("reports.%s", name), value);
    if (!tensor)
        return;
    graph_store(e->graph, tensor, value, entry_step(e->entry) >= 0);
    for (int i = 0; i < program->report_count; i++)
        if (program->report[i].output == tensor)
            return;
    program->report = mem_grow(program->report, program->report_count, sizeof *program->report);
    program->report[program->report_count++] = (Report){name, tensor};
}

// ---- reports ------------------------------------------------------------------------------------

// `accuracy(...)` and `x | accuracy(...)` are named after the function.
static const char *report_name(const ReportClause *clause)
{
    if (clause->name.text)
        return clause->name.text;
    const Expr *x = clause->value;
    while (x->kind == EXPR_PIPE)
        x = x->right;
    if (x->kind == EXPR_CALL)
        x = x->base;
    return x->kind == EXPR_NAME ? x->name : NULL;
}

static bool name_is_free(Elaborator *e, const ReportClause *clause, const char *name, Span other, const char *what)
{
    elaborate_error(e, clause->span, "there is a %s '%s' already", what, name);
    note_at(other, "here");
    hint("write it as `report NAME = %s`", span_text(clause->value->span));
    return false;
}

// Every report of the section up to this one, and every step, has another name.
static bool report_is_named_well(Elaborator *e, const TrainSection *train, const ReportClause *clause)
{
    const char *name = report_name(clause);
    if (!name) {
        elaborate_error(e, clause->value->span, "this report needs a name");
        hint("write it as `report NAME = %s`", span_text(clause->value->span));
        return false;
    }
    if (strcmp(name, "loss") == 0) {
        elaborate_error(e, clause->span, "the loss is reported anyway: choose another name");
        return false;
    }
    for (int i = 0; i < train->step_count; i++)
        if (train->step[i].name.text == name)
            return name_is_free(e, clause, name, train->step[i].name.span, "step");
    for (int s = 0; s <= train->step_count; s++) {
        const TrainStep *step = s < train->step_count ? &train->step[s] : &train->own;
        for (int i = 0; i < step->report_count; i++) {
            const ReportClause *other = &step->report[i];
            if (other == clause)
                return true;
            if (report_name(other) == name)
                return name_is_free(e, clause, name, other->span, "report");
        }
    }
    return true;
}

static void elaborate_report(Elaborator *e, const ReportClause *clause)
{
    e->report = report_name(clause);
    e->totals = 0;
    Datum *datum = evaluate(e, clause->value);
    const char *problem = NULL;
    Value *value = datum ? datum_to_value(e, datum, true, &problem) : NULL;
    if (problem)
        elaborate_error(e, clause->value->span, "a report needs a tensor, got %s", datum_text(datum));
    e->graph->span = clause->value->span;
    if (value && value->type == TYPE_BOOL)
        value = value_to_real(e->graph, value);
    if (value && value->batched && e->totals > 0) {
        elaborate_error(e, clause->value->span, "the report '%s' mixes totals of the epoch with values of one example",
                        e->report);
        value = NULL;
    }
    if (value && value->batched)
        value = epoch_mean(e, value);
    if (value)
        add_report(e, e->report, value);
    e->report = NULL;
}

void elaborate_reports(Elaborator *e, const TrainSection *train, const TrainStep *step)
{
    for (int i = 0; i < step->report_count; i++)
        if (report_is_named_well(e, train, &step->report[i]))
            elaborate_report(e, &step->report[i]);
}

// The loss of a named step is a report of the step's name.
void report_loss(Elaborator *e, const char *name, Value *loss)
{
    e->report = name;
    e->totals = 0;
    Value *mean = epoch_mean(e, loss);
    if (mean)
        add_report(e, name, mean);
    e->report = NULL;
}

// ---- entries of the section ---------------------------------------------------------------------

void predict_value(Elaborator *e, Datum *datum, Span span)
{
    const char *problem = NULL;
    Value *value = datum ? datum_to_value(e, datum, false, &problem) : NULL;
    if (problem)
        elaborate_error(e, span, "'predict' needs a tensor, got %s", datum_text(datum));
    if (value && !value->batched)
        elaborate_error(e, span, "'predict' needs a value that depends on the data");
    if (!value)
        return;
    e->program->prediction = output_tensor(e, "prediction", value);
    graph_store(e->graph, e->program->prediction, value, false);
    store_states(e);
}

// What is predicted, in the current entry; there is something.
Datum *evaluate_prediction(Elaborator *e, const TrainSection *train)
{
    bind_fields(e, train);
    bind_locals(e, &train->own);
    if (!train->predict && train->step_count > 0)
        bind_locals(e, &train->step[0]);
    return evaluate(e, train->predict ? train->predict : e->first_model_call);
}

static void elaborate_predict_entry(Elaborator *e, const TrainSection *train)
{
    const Expr *predict = train->predict ? train->predict : e->first_model_call;
    if (!predict) {
        elaborate_error(e, train_step(train, 0)->minimize->span,
                        "'minimize' applies no model, so what does `predict` write?");
        hint("say it: predict EXPRESSION");
        return;
    }
    Frame frame;
    begin_entry(e, ENTRY_PREDICT, &frame);
    predict_value(e, evaluate_prediction(e, train), predict->span);
    end_entry(e);
}

// ---- samples ------------------------------------------------------------------------------------

static bool is_picture(Shape shape)
{
    return shape.rank == 2 || (shape.rank == 3 && (shape.dim[2] == 1 || shape.dim[2] == 3));
}

// `grid [rows, columns]`
static void elaborate_grid(Elaborator *e, const Expr *grid)
{
    int *side = e->program->grid;
    side[0] = side[1] = 8;
    Datum *datum = grid ? evaluate(e, grid) : NULL;
    if (!datum)
        return;
    bool good = datum->kind == DATUM_LIST && datum->count == 2;
    for (int i = 0; good && i < 2; i++) {
        good = datum->item[i]->kind == DATUM_INTEGER && datum->item[i]->integer >= 1 && datum->item[i]->integer <= 100;
        side[i] = good ? (int)datum->item[i]->integer : 1;
    }
    if (!good)
        elaborate_error(e, grid->span, "'grid' needs two integers from 1 to 100, [rows, columns], got %s",
                        datum_text(datum));
}

static void elaborate_sample_entry(Elaborator *e, const TrainSection *train)
{
    Frame frame;
    begin_entry(e, ENTRY_SAMPLE, &frame);
    bind_fields(e, train);
    bind_locals(e, &train->own);
    elaborate_grid(e, train->grid);
    Datum *datum = evaluate(e, train->sample);
    const char *problem = NULL;
    Value *value = datum ? datum_to_value(e, datum, true, &problem) : NULL;
    if (problem || (value && (value->type != TYPE_REAL || !is_picture(value->shape) || !value->batched))) {
        elaborate_error(e, train->sample->span, "'sample' needs pictures that differ, got %s", datum_text(datum));
        hint("a picture is [height, width], or [height, width, 1 or 3], of values from 0 to 1");
    } else if (value) {
        e->program->sample = output_tensor(e, "sample", value);
        graph_store(e->graph, e->program->sample, value, false);
    }
    end_entry(e);
}

// ---- numbers ------------------------------------------------------------------------------------

static int count_clause(Elaborator *e, const Expr *clause, const char *name)
{
    int64_t value = 1;
    if (clause)
        evaluate_integer(e, clause, name, 1, 1 << 20, &value);
    return (int)value;
}

static void declare_steps(Elaborator *e, const TrainSection *train)
{
    Program *program = e->program;
    int count = train_step_count(train);
    if (count > MAX_TRAIN_STEPS) {
        elaborate_error(e, train->step[MAX_TRAIN_STEPS].span, "a train section has at most %d steps", MAX_TRAIN_STEPS);
        return;
    }
    program->step = mem_alloc((size_t)count * sizeof *program->step);
    program->step_count = count;
    for (int i = 0; i < count; i++) {
        const TrainStep *step = train_step(train, i);
        program->step[i] = (ProgramStep){.name = step->name.text,
                                         .every = count_clause(e, step->every, "'every'"),
                                         .repeat = count_clause(e, step->repeat, "'repeat'"),
                                         .accumulate = count_clause(e, step->accumulate, "'accumulate'")};
    }
    declare_counters(e);
}

static void elaborate_numbers(Elaborator *e, const TrainSection *train)
{
    Program *program = e->program;
    int64_t batch = 32, epochs = 1, steps = 0; // as Keras' fit
    if (train->batch)
        evaluate_integer(e, train->batch, "'batch'", 1, 1 << 20, &batch);
    if (train->epochs)
        evaluate_integer(e, train->epochs, "'epochs'", 1, INT32_MAX, &epochs);
    if (train->steps_per_epoch)
        evaluate_integer(e, train->steps_per_epoch, "'steps_per_epoch'", 1, INT32_MAX, &steps);
    program->batch = (int)batch;
    program->epochs = (int)epochs;
    program->steps_per_epoch = (int)steps;
    declare_steps(e, train);
    Datum *validate = train->validate ? evaluate(e, train->validate) : NULL;
    if (!validate)
        return;
    if (!datum_is_number(validate))
        elaborate_error(e, train->validate->span, "'validate' must be a number, got %s", datum_text(validate));
    else if (!(validate->real >= 0 && validate->real < 1))
        elaborate_error(e, train->validate->span, "'validate' is the part held out, from 0 to less than 1, got %g",
                        validate->real);
    else
        program->validate = validate->real;
}

// ---- clauses ------------------------------------------------------------------------------------

static void missing_clause(Elaborator *e, Span span, const char *where, const char *clause, const char *example)
{
    elaborate_error(e, span, "%s has no '%s'", where, clause);
    hint("for example: %s", example);
}

static bool step_has_clauses(Elaborator *e, const TrainStep *step)
{
    const char *where = step->name.text ? format("the step '%s'", step->name.text) : "the train section";
    if (!step->minimize)
        missing_clause(e, step->span, where, "minimize", "minimize cross_entropy(model(image), label)");
    if (!step->update_count)
        missing_clause(e, step->span, where, "using", "using adam(0.001)");
    return step->minimize && step->update_count > 0;
}

// What says how to train stands in the blocks, if there are any.
static bool own_step_is_empty(Elaborator *e, const TrainSection *train)
{
    const TrainStep *own = &train->own;
    const Expr *update = own->update_count ? own->update[0].optimizer : NULL;
    const Expr *clause[] = {own->minimize, update, own->every, own->repeat, own->accumulate, own->average};
    for (size_t i = 0; i < sizeof clause / sizeof *clause; i++)
        if (clause[i]) {
            elaborate_error(e, clause[i]->span, "this stands beside 'step' blocks: it belongs into one of them");
            note_at(train->step[0].span, "a step is here");
            return false;
        }
    return true;
}

static bool has_clauses(Elaborator *e, const TrainSection *train)
{
    bool good = train->data_count > 0;
    if (!good)
        missing_clause(e, train->span, "the train section", "data", "data mnist(\"data/mnist\") -> image, label");
    good &= train->step_count == 0 || own_step_is_empty(e, train);
    for (int i = 0; i < train_step_count(train); i++)
        good &= step_has_clauses(e, train_step(train, i));
    return good;
}

// What is kept of each example goes once from a batch to the next.
static void check_each_states(Elaborator *e, const TrainSection *train)
{
    const ProgramStep *step = e->program->step;
    if (e->program->step_count == 1 && step->every == 1 && step->repeat == 1)
        return;
    for (int i = 0; i < e->variable_count; i++) {
        const Variable *variable = e->variable[i];
        if (variable->tensor->role != TENSOR_EACH)
            continue;
        elaborate_error(e, variable->applied,
                        "'%s' is kept for each example from batch to batch: it needs a train "
                        "section whose only step runs once on each batch",
                        variable->tensor->name);
        note_at(train_step(train, e->program->step_count - 1)->span, "a step is here");
        return;
    }
}

void elaborate_train_section(Elaborator *e, const TrainSection *train)
{
    e->program->has_train = true;
    int errors = error_count();
    Frame frame;
    begin_entry(e, ENTRY_TRAIN, &frame); // where the compile-time numbers of the section are evaluated
    bool complete = has_clauses(e, train);
    elaborate_numbers(e, train);
    end_entry(e);
    if (train->data_count)
        declare_data(e, train);
    e->frozen = read_parts(e, "freeze", &train->frozen);
    e->frozen_count = e->frozen ? train->frozen.count : 0;
    if (!complete || error_count() != errors)
        return;
    elaborate_steps(e, train);
    if (error_count() == errors)
        elaborate_evaluate_entry(e, train);
    if (error_count() == errors)
        elaborate_predict_entry(e, train);
    if (error_count() == errors && train->shown.count > 0)
        elaborate_show_entry(e, train);
    if (error_count() == errors && train->sample)
        elaborate_sample_entry(e, train);
    if (error_count() == errors)
        check_frozen(e);
    if (error_count() == errors)
        check_all_trained(e);
    if (error_count() == errors)
        check_each_states(e, train);
}
