// Statements: bindings, blocks, `if`, `repeat`, `return`. A statement that fails binds its names to nothing, so that
// what uses them fails without a second message.
#include "elaborate_internal.h"

// ---- names in scope -----------------------------------------------------------------------------

Local *find_local(const Frame *frame, const char *name)
{
    for (int i = frame->local_count - 1; i >= 0; i--)
        if (frame->local[i].name == name)
            return &frame->local[i];
    return NULL;
}

Local *bind_local(Elaborator *e, const char *name, Datum *value)
{
    Frame *frame = e->frame;
    frame->local = mem_grow(frame->local, frame->local_count, sizeof *frame->local);
    frame->local[frame->local_count] = (Local){.name = name, .value = value, .depth = frame->depth};
    return &frame->local[frame->local_count++];
}

static void assign_state(Elaborator *e, Variable *variable, Datum *value, Span span)
{
    if (e->scanning) {
        elaborate_error(e, span, "the state '%s' cannot be assigned inside a scan", variable->name);
        hint("carry a name of its own from step to step, and assign the state after the scan");
        return;
    }
    Tensor *tensor = variable->tensor;
    Value *fitted = fit_value(e, value, tensor->shape, tensor->type, span, format("the state '%s'", variable->name));
    if (!fitted)
        return;
    if (fitted->batched && tensor->role != TENSOR_EACH) {
        elaborate_error(e, span, "the state '%s' is one for all examples, and this value differs between them",
                        variable->name);
        note_at(tensor->span, "'%s' is declared here", variable->name);
        hint("batch_mean(x) is the mean of x over the batch; `state %s: [n] each` differs between the examples",
             variable->name);
        return;
    }
    variable_assign(e, variable, fitted);
}

void assign_local(Elaborator *e, const char *name, Datum *value)
{
    Local *local = find_local(e->frame, name);
    if (!local)
        bind_local(e, name, value);
    else if (!local->variable)
        local->value = value;
    else if (value)
        assign_state(e, local->variable, value, value->span);
}

void open_block(Elaborator *e)
{
    e->frame->depth++;
}

void close_block(Elaborator *e)
{
    Frame *frame = e->frame;
    frame->depth--;
    while (frame->local_count && frame->local[frame->local_count - 1].depth > frame->depth)
        frame->local_count--;
}

// What a block that cannot be run would have bound: unknown from here on.
void forget_names(Elaborator *e, StmtList body)
{
    for (int i = 0; i < body.count; i++) {
        const Stmt *stmt = body.item[i];
        bool binds = stmt->kind == STMT_ASSIGN || stmt->kind == STMT_COLLECT;
        for (int k = 0; binds && k < stmt->names.count; k++) {
            Local *local = find_local(e->frame, stmt->names.item[k].text);
            if (local && !local->variable)
                local->value = NULL;
            else if (!local && stmt->kind == STMT_COLLECT)
                bind_local(e, stmt->names.item[k].text, NULL);
        }
        forget_names(e, stmt->body);
        forget_names(e, stmt->otherwise);
    }
    e->frame->failed = true;
}

// ---- statements ---------------------------------------------------------------------------------

void name_value(Datum *datum, const char *name)
{
    if (datum && datum->kind == DATUM_TENSOR && !datum->tensor->name && datum->tensor->input_count)
        datum->tensor->name = name;
}

static void show_datum(Elaborator *e, Name name, Datum *datum)
{
    const char *problem = NULL;
    Value *value = datum_to_value(e, datum, true, &problem);
    if (problem)
        elaborate_error(e, name.span, "'show' needs a tensor, got %s", datum_text(datum));
    if (value)
        show_value(e, name, value, e->frame->owner->instance.path);
}

static void run_assignment(Elaborator *e, const Stmt *stmt)
{
    bool single = stmt->names.count == 1;
    e->binding = single ? stmt->names.item[0].text : NULL;
    Datum *value = evaluate(e, stmt->value);
    e->binding = NULL;
    if (!value)
        e->frame->failed = true;
    if (single) {
        name_value(value, stmt->names.item[0].text);
        if (stmt->shown && value && e->entry == ENTRY_SHOW)
            show_datum(e, stmt->names.item[0], value);
        // The place of the assignment is the better one for what is wrong with a state.
        Local *local = find_local(e->frame, stmt->names.item[0].text);
        if (local && local->variable && value)
            assign_state(e, local->variable, value, stmt->value->span);
        else
            assign_local(e, stmt->names.item[0].text, value);
        return;
    }
    if (value && (value->kind != DATUM_LIST || value->count != stmt->names.count))
        value = elaborate_error(e, stmt->value->span, "expected a list of %d values, got %s", stmt->names.count,
                                value->kind == DATUM_LIST ? format("one of %d", value->count) : datum_text(value));
    for (int i = 0; i < stmt->names.count; i++) {
        Datum *item = value ? value->item[i] : NULL;
        name_value(item, stmt->names.item[i].text);
        assign_local(e, stmt->names.item[i].text, item);
    }
}

static void run_if(Elaborator *e, const Stmt *stmt, bool tail)
{
    bool condition;
    if (!evaluate_condition(e, stmt->value, &condition)) {
        forget_names(e, stmt->body);
        forget_names(e, stmt->otherwise);
        return;
    }
    open_block(e);
    run_block(e, condition ? stmt->body : stmt->otherwise, tail);
    close_block(e);
}

// `repeat 3`, `repeat i in 3` (i = 0, 1, 2), `repeat x in list`
static void run_repeat(Elaborator *e, const Stmt *stmt)
{
    Datum *range = evaluate(e, stmt->value);
    bool list = range && range->kind == DATUM_LIST;
    if (range && !list && range->kind != DATUM_INTEGER)
        range = elaborate_error(e, stmt->value->span, "repeat needs a number of times or a list, got %s",
                                datum_text(range));
    int64_t count = !range ? 0 : list ? range->count : range->integer;
    if (count < 0 || count > MAX_REPEAT)
        range = elaborate_error(e, stmt->value->span, "repeat needs a number of times from 0 to %d, got %lld",
                                MAX_REPEAT, (long long)count);
    if (!range) {
        forget_names(e, stmt->body);
        return;
    }
    int errors = error_count();
    for (int i = 0; i < count && !e->frame->returned && error_count() == errors && take_step(e, stmt->span); i++) {
        open_block(e);
        if (stmt->names.count)
            bind_local(e, stmt->names.item[0].text, list ? range->item[i] : datum_integer(i));
        run_block(e, stmt->body, false);
        close_block(e);
    }
}

static void run_statement(Elaborator *e, const Stmt *stmt, bool tail)
{
    Datum *value = NULL;
    switch (stmt->kind) {
    case STMT_ASSIGN:
        run_assignment(e, stmt);
        break;
    case STMT_EXPR:
        value = evaluate(e, stmt->value);
        e->frame->failed |= !value;
        if (tail)
            e->frame->result = value;
        break;
    case STMT_RETURN:
        e->frame->result = evaluate(e, stmt->value);
        e->frame->failed |= !e->frame->result;
        e->frame->returned = true;
        break;
    case STMT_PARAM:
    case STMT_STATE:
        run_declaration(e, stmt);
        break;
    case STMT_IF:
        run_if(e, stmt, tail);
        break;
    case STMT_REPEAT:
        run_repeat(e, stmt);
        break;
    case STMT_SCAN:
        run_scan(e, stmt);
        break;
    case STMT_COLLECT:
        run_collect(e, stmt);
        break;
    }
}

// A program that unfolds without end is stopped before it fills the memory.
static bool too_large(Elaborator *e, const Stmt *stmt)
{
    if (e->graph->count <= MAX_VALUES)
        return false;
    if (e->steps <= MAX_STEPS)
        elaborate_error(e, stmt->span, "the program unfolds to more than %d operations", MAX_VALUES);
    e->steps = MAX_STEPS + 1; // nothing more is evaluated, and nothing more said
    return true;
}

void run_block(Elaborator *e, StmtList body, bool tail)
{
    for (int i = 0; i < body.count && !e->frame->returned && !too_large(e, body.item[i]); i++) {
        run_statement(e, body.item[i], tail && i == body.count - 1);
        // More than one mistake is worth finding in the user's text only.
        if (e->frame->failed && e->frame->source->prelude)
            return;
    }
}

// NULL if the body gives no value or failed; Frame.failed tells which.
Datum *run_body(Elaborator *e, StmtList body)
{
    run_block(e, body, true);
    return e->frame->failed ? NULL : e->frame->result;
}
