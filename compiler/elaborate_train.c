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

static Tensor *output(Elaborator *e, const char *name, const Value *value)
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
    graph_store(g, variable->tensor, sum, e->entry == ENTRY_TRAIN);
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
    Tensor *tensor = output(e, format("reports.%s", name), value);
    if (!tensor)
        return;
    graph_store(e->graph, tensor, value, e->entry == ENTRY_TRAIN);
    for (int i = 0; i < program->report_count; i++)
        if (program->report[i].output == tensor)
            return;
    program->report = mem_grow(program->report, program->report_count, sizeof *program->report);
    program->report[program->report_count++] = (Report){name, tensor};
}

// ---- the loss -----------------------------------------------------------------------------------

static bool is_sum(const Value *value)
{
    return value->op == &op_map && strcmp(value->attribute.function->name, "add") == 0;
}

static Value *add_up(Graph *g, Value *sum, Value *value)
{
    return sum ? graph_binary(g, "add", sum, value) : value;
}

static Value *mean_of_all(Graph *g, Value *value)
{
    return graph_mean(g, value, (1u << value->shape.rank) - 1);
}

// A loss is a sum of values per example and of penalties, which are the same for all examples and need not be averaged
// over them: both become scalars.
static void split_loss(Graph *g, Value *value, Value **per_example, Value **penalty)
{
    if (!value->batched) {
        bool repeated = value->op == &op_broadcast && value->input[0]->shape.rank == 0;
        *penalty = add_up(g, *penalty, repeated ? value->input[0] : mean_of_all(g, value));
    } else if (is_sum(value) && !(value->input[0]->batched && value->input[1]->batched)) {
        split_loss(g, value->input[0], per_example, penalty);
        split_loss(g, value->input[1], per_example, penalty);
    } else {
        *per_example = add_up(g, *per_example, mean_of_all(g, value));
    }
}

static Value *evaluate_loss(Elaborator *e, const Expr *minimize)
{
    e->in_minimize = e->entry == ENTRY_TRAIN;
    Datum *datum = evaluate(e, minimize);
    e->in_minimize = false;
    if (!datum)
        return NULL;
    const char *problem;
    Value *value = datum_to_value(e, datum, true, &problem);
    if (!value) {
        if (problem)
            elaborate_error(e, minimize->span, "'minimize' needs a tensor, got %s", datum_text(datum));
        return NULL;
    }
    if (value->type == TYPE_REAL)
        return value;
    elaborate_error(e, minimize->span, "'minimize' needs real numbers, got %s", datum_text(datum));
    return NULL;
}

// Sets the graph's loss and the step's output. Its mean over an epoch is for the host to keep.
static bool elaborate_loss(Elaborator *e, const Expr *minimize)
{
    Graph *g = e->graph;
    Value *value = evaluate_loss(e, minimize), *per_example = NULL, *penalty = NULL;
    if (!value)
        return false;
    g->span = minimize->span;
    split_loss(g, value, &per_example, &penalty);
    Value *mean = per_example ? graph_batch_mean(g, per_example) : NULL;
    g->loss = mean && penalty ? graph_binary(g, "add", mean, penalty) : mean ? mean : penalty;
    e->program->loss = output(e, "loss", g->loss);
    graph_store(g, e->program->loss, g->loss, false);
    return true;
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

static bool report_is_named_well(Elaborator *e, const TrainSection *train, int which)
{
    const ReportClause *clause = &train->report[which];
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
    for (int i = 0; i < which; i++)
        if (report_name(&train->report[i]) == name) {
            elaborate_error(e, clause->span, "there is a report '%s' already", name);
            note_at(train->report[i].span, "here");
            hint("write it as `report NAME = %s`", span_text(clause->value->span));
            return false;
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

// ---- entries of the section ---------------------------------------------------------------------

static void elaborate_train_entry(Elaborator *e, const TrainSection *train)
{
    Frame frame;
    begin_entry(e, ENTRY_TRAIN, &frame);
    bind_fields(e, train);
    if (elaborate_loss(e, train->minimize))
        elaborate_optimizer(e, train->optimizer);
    for (int i = 0; i < train->report_count; i++)
        if (report_is_named_well(e, train, i))
            elaborate_report(e, &train->report[i]);
    store_states(e);
    end_entry(e);
}

static void elaborate_evaluate_entry(Elaborator *e, const TrainSection *train)
{
    Frame frame;
    begin_entry(e, ENTRY_EVALUATE, &frame);
    bind_fields(e, train);
    elaborate_loss(e, train->minimize);
    for (int i = 0; i < train->report_count; i++)
        elaborate_report(e, &train->report[i]);
    end_entry(e);
}

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
    e->program->prediction = output(e, "prediction", value);
    graph_store(e->graph, e->program->prediction, value, false);
}

static void elaborate_predict_entry(Elaborator *e, const TrainSection *train)
{
    const Expr *predict = train->predict ? train->predict : e->first_model_call;
    if (!predict) {
        elaborate_error(e, train->minimize->span, "'minimize' applies no model, so what does `predict` write?");
        hint("say it: predict EXPRESSION");
        return;
    }
    Frame frame;
    begin_entry(e, ENTRY_PREDICT, &frame);
    bind_fields(e, train);
    predict_value(e, evaluate(e, predict), predict->span);
    end_entry(e);
}

// ---- numbers ------------------------------------------------------------------------------------

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

static bool has_clauses(Elaborator *e, const TrainSection *train)
{
    static const char *const example[] = {"data mnist(\"data/mnist\") -> image, label",
                                          "minimize cross_entropy(model(image), label)", "using adam(0.001)"};
    static const char *const clause[] = {"data", "minimize", "using"};
    bool there[] = {train->data_count > 0, train->minimize != NULL, train->optimizer != NULL};
    for (int i = 0; i < 3; i++)
        if (!there[i]) {
            elaborate_error(e, train->span, "the train section has no '%s'", clause[i]);
            hint("for example: %s", example[i]);
        }
    return there[0] && there[1] && there[2];
}

void elaborate_train_section(Elaborator *e, const TrainSection *train)
{
    e->program->has_train = true;
    Frame frame;
    begin_entry(e, ENTRY_TRAIN, &frame); // where the compile-time numbers of the section are evaluated
    bool complete = has_clauses(e, train);
    elaborate_numbers(e, train);
    end_entry(e);
    int errors = error_count();
    if (train->data_count)
        declare_data(e, train);
    if (!complete || error_count() != errors)
        return;
    elaborate_train_entry(e, train);
    if (error_count() == errors)
        elaborate_evaluate_entry(e, train);
    if (error_count() == errors)
        elaborate_predict_entry(e, train);
}
