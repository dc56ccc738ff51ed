// The steps of a train section: each has a train entry of its own, and all of them meet in the evaluate entry.
#include "elaborate_internal.h"

#include <string.h>

int train_step_count(const TrainSection *train)
{
    return train->step_count > 0 ? train->step_count : 1;
}

const TrainStep *train_step(const TrainSection *train, int step)
{
    return train->step_count > 0 ? &train->step[step] : &train->own;
}

void bind_locals(Elaborator *e, const TrainStep *step)
{
    for (int i = 0; i < step->local.count; i++) {
        const Stmt *stmt = step->local.item[i];
        Name name = stmt->names.item[0];
        e->binding = name.text;
        Datum *value = evaluate(e, stmt->value);
        e->binding = NULL;
        if (value)
            name_value(value, name.text);
        bind_local(e, name.text, value);
    }
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
    e->in_minimize = e->entry == ENTRY_TRAIN; // of the first step
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

// The step's loss of this batch, a scalar, which is an output; NULL after an error.
static Value *elaborate_loss(Elaborator *e, const TrainStep *clause)
{
    Graph *g = e->graph;
    ProgramStep *step = &e->program->step[e->step];
    Value *value = evaluate_loss(e, clause->minimize), *per_example = NULL, *penalty = NULL;
    if (!value)
        return NULL;
    g->span = clause->minimize->span;
    split_loss(g, value, &per_example, &penalty);
    Value *mean = per_example ? graph_batch_mean(g, per_example) : NULL;
    Value *loss = mean && penalty ? graph_binary(g, "add", mean, penalty) : mean ? mean : penalty;
    step->loss = output_tensor(e, step->name ? format("%s.loss", step->name) : "loss", loss);
    graph_store(g, step->loss, loss, false);
    return loss;
}

// ---- entries ------------------------------------------------------------------------------------

// Runs a step's locals and loss in the current entry; its names end with it.
static Value *elaborate_objective(Elaborator *e, const TrainSection *train, int which)
{
    const TrainStep *clause = train_step(train, which);
    e->step = which;
    if (clause != &train->own)
        bind_locals(e, clause);
    Value *loss = elaborate_loss(e, clause);
    if (loss && clause->name.text)
        report_loss(e, clause->name.text, loss);
    return loss;
}

static void elaborate_step(Elaborator *e, const TrainSection *train, int which)
{
    const TrainStep *clause = train_step(train, which);
    bool last = which == train_step_count(train) - 1;
    Frame frame;
    begin_entry(e, step_entry(which), &frame);
    bind_fields(e, train);
    bind_locals(e, &train->own);
    e->graph->loss = elaborate_objective(e, train, which);
    if (e->graph->loss)
        elaborate_updates(e, clause);
    if (clause != &train->own)
        elaborate_reports(e, train, clause);
    if (last)
        elaborate_reports(e, train, &train->own);
    store_states(e);
    end_entry(e);
    if (e->program->step[which].accumulate > 1 && e->trained_count > 0)
        elaborate_update_entry(e, clause);
}

void elaborate_steps(Elaborator *e, const TrainSection *train)
{
    int errors = error_count();
    for (int i = 0; i < train_step_count(train) && error_count() == errors; i++)
        elaborate_step(e, train, i);
}

void elaborate_evaluate_entry(Elaborator *e, const TrainSection *train)
{
    Frame frame;
    begin_entry(e, ENTRY_EVALUATE, &frame);
    bind_fields(e, train);
    bind_locals(e, &train->own);
    Value *sum = NULL;
    frame.depth++;
    for (int i = 0; i < train_step_count(train); i++) {
        int outer = frame.local_count;
        Value *loss = elaborate_objective(e, train, i);
        if (loss)
            sum = add_up(e->graph, sum, loss);
        if (train_step(train, i) != &train->own)
            elaborate_reports(e, train, train_step(train, i));
        frame.local_count = outer;
    }
    frame.depth--;
    elaborate_reports(e, train, &train->own);
    store_states(e);
    e->graph->loss = sum;
    if (sum && train->step_count > 0) {
        e->program->loss = output_tensor(e, "loss", sum);
        graph_store(e->graph, e->program->loss, sum, false);
    } else {
        e->program->loss = e->program->step[0].loss;
    }
    end_entry(e);
}
