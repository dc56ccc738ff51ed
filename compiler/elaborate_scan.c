// `scan`: a loop over steps that stays a loop. Its body is elaborated once, into a graph of its own; names that are
// bound outside and bound again inside are carried from step to step.
#include "elaborate_internal.h"

// A name that the body binds again, or a sequence that it takes elements of.
typedef struct Fed {
    const char *name;
    Span span;
    Value *value; // outside
    Value *leaf;  // inside
} Fed;

typedef struct FedList {
    Fed *item;
    int count;
} FedList;

static void feed(FedList *list, Fed fed)
{
    list->item = mem_grow(list->item, list->count, sizeof *list->item);
    list->item[list->count++] = fed;
}

static bool is_fed(const FedList *list, const char *name)
{
    for (int i = 0; i < list->count; i++)
        if (list->item[i].name == name)
            return true;
    return false;
}

// ---- what goes in -------------------------------------------------------------------------------

static Value *tensor_of(Elaborator *e, Datum *datum, Span span, const char *what)
{
    const char *problem = NULL;
    Value *value = datum ? datum_to_value(e, datum, false, &problem) : NULL;
    if (problem)
        elaborate_error(e, span, "%s must be a tensor, got %s", what, datum_text(datum));
    return value;
}

static bool add_sequence(Elaborator *e, const Sequence *sequence, FedList *sequences)
{
    Span span = sequence->value->span;
    Value *value = tensor_of(e, evaluate(e, sequence->value), span, "what a scan goes over");
    if (!value)
        return false;
    if (value->shape.rank == 0)
        return elaborate_error(e, span, "a scan goes over the first axis of a tensor, and a scalar has none");
    if (sequences->count > 0 && value->shape.dim[0] != sequences->item[0].value->shape.dim[0]) {
        elaborate_error(e, span, "the sequences of a scan must be of one length: '%s' has %d steps, '%s' %d",
                        sequences->item[0].name, sequences->item[0].value->shape.dim[0], sequence->name.text,
                        value->shape.dim[0]);
        return false;
    }
    feed(sequences, (Fed){sequence->name.text, span, value, NULL});
    return true;
}

// Names that the statements bind where they stand; what an inner scan collects is bound around it.
static void find_assigned(StmtList body, bool inner, NameList *names)
{
    for (int i = 0; i < body.count; i++) {
        const Stmt *stmt = body.item[i];
        bool assigns = stmt->kind == STMT_ASSIGN || (stmt->kind == STMT_COLLECT && inner);
        for (int k = 0; assigns && k < stmt->names.count; k++)
            *names = name_list_add(*names, stmt->names.item[k]);
        find_assigned(stmt->body, inner || stmt->kind == STMT_SCAN, names);
        find_assigned(stmt->otherwise, inner, names);
    }
}

// Names that are bound outside and bound again inside.
static bool find_carried(Elaborator *e, const Stmt *stmt, const FedList *sequences, FedList *carried)
{
    NameList names = {0};
    find_assigned(stmt->body, false, &names);
    for (int i = 0; i < names.count; i++) {
        Name name = names.item[i];
        Local *local = find_local(e->frame, name.text);
        if (!local || local->variable || is_fed(sequences, name.text) || is_fed(carried, name.text))
            continue;
        const char *what = format("'%s', which the scan carries from step to step,", name.text);
        Value *value = tensor_of(e, local->value, name.span, what);
        if (!value)
            return false;
        feed(carried, (Fed){name.text, name.span, value, NULL});
    }
    return true;
}

// ---- the body -----------------------------------------------------------------------------------

static void bind_leaves(Elaborator *e, Graph *body, FedList *sequences, FedList *carried)
{
    for (int i = 0; i < carried->count; i++) {
        Fed *fed = &carried->item[i];
        fed->leaf = graph_port(body, fed->value, fed->value->shape);
        fed->leaf->name = fed->name;
        find_local(e->frame, fed->name)->value = datum_tensor(fed->leaf);
    }
    for (int i = 0; i < sequences->count; i++) {
        Fed *fed = &sequences->item[i];
        Shape shape = fed->value->shape;
        fed->leaf = graph_port(body, fed->value, shape_of(shape.rank - 1, shape.dim + 1));
        fed->leaf->name = fed->name;
        bind_local(e, fed->name, datum_tensor(fed->leaf));
    }
}

void run_collect(Elaborator *e, const Stmt *stmt)
{
    Scanning *scanning = e->scanning;
    Name name = stmt->names.item[0];
    Datum *datum = evaluate(e, stmt->value);
    name_value(datum, name.text);
    Value *value = tensor_of(e, datum, stmt->value->span, "what a scan collects");
    if (!value)
        e->frame->failed = true;
    scanning->collected = mem_grow(scanning->collected, scanning->collected_count, sizeof *scanning->collected);
    scanning->collected[scanning->collected_count++] = (Collected){name, value, NULL};
}

// What the body made of a carried name; of the type and shape that it started with.
static Value *next_value(Elaborator *e, const Fed *fed)
{
    Datum *datum = find_local(e->frame, fed->name)->value;
    if (!datum)
        return NULL;
    const char *what = format("'%s', carried by the scan,", fed->name);
    int errors = error_count();
    Span span = datum->span.source ? datum->span : fed->span;
    Value *next = fit_value(e, datum, fed->leaf->shape, fed->leaf->type, span, what);
    if (!next && error_count() > errors && datum->kind == DATUM_TENSOR) {
        if (datum->tensor->type == TYPE_REAL && fed->leaf->type == TYPE_INT)
            hint("start '%s' as a real number: %s = 0.0", fed->name, fed->name);
        else
            hint("start '%s' as what it is after a step: %s = broadcast(0.0, %s)", fed->name, fed->name,
                 shape_text(datum->tensor->shape));
    }
    return next;
}

static void add_port(Scan *scan, Port port, Value *outside, Value ***input)
{
    *input = mem_grow(*input, scan->port_count, sizeof(Value *));
    (*input)[scan->port_count] = outside;
    scan_add_port(scan, port);
}

static bool add_ports(Elaborator *e, Scan *scan, const FedList *sequences, const FedList *carried, Value ***input)
{
    bool good = true;
    for (int i = 0; i < carried->count; i++) {
        Value *next = next_value(e, &carried->item[i]);
        if (next)
            add_port(scan, (Port){PORT_CARRY, carried->item[i].leaf, scan_store_next(scan, next)},
                     carried->item[i].value, input);
        else
            good = false;
    }
    for (int i = 0; i < sequences->count; i++)
        add_port(scan, (Port){PORT_SEQUENCE, sequences->item[i].leaf, 0}, sequences->item[i].value, input);
    return good;
}

// ---- the statement ------------------------------------------------------------------------------

// Runs the body into a graph of its own; false after an error.
static bool run_scan_body(Elaborator *e, const Stmt *stmt, Scan *scan, FedList *sequences, FedList *carried,
                          Scanning *scanning, Value ***input)
{
    int errors = error_count();
    Graph *outer = e->graph;
    *scanning = (Scanning){.outer = e->scanning, .around = outer, .root = e->scanning ? e->scanning->root : outer};
    e->scanning = scanning;
    e->graph = scan->body = graph_body_new(outer);
    open_block(e);
    bind_leaves(e, scan->body, sequences, carried);
    run_block(e, stmt->body, false);
    bool good = !e->frame->failed && error_count() == errors;
    good = good && add_ports(e, scan, sequences, carried, input);
    close_block(e);
    e->graph = outer;
    e->scanning = scanning->outer;
    return good;
}

static void bind_results(Elaborator *e, Value *value, const FedList *carried, const Scanning *scanning,
                         const int *collected)
{
    for (int i = 0; i < carried->count; i++) {
        Value *last = graph_scan_result(e->graph, value, value->attribute.scan->port[i].store);
        last->name = carried->item[i].name;
        assign_local(e, carried->item[i].name, datum_tensor(last));
    }
    for (int i = 0; i < scanning->collected_count; i++) {
        Value *all = graph_scan_result(e->graph, value, collected[i]);
        if (scanning->collected[i].shown) {
            show_value(e, scanning->collected[i].name, all, scanning->collected[i].shown);
            continue;
        }
        all->name = scanning->collected[i].name.text;
        assign_local(e, scanning->collected[i].name.text, datum_tensor(all));
    }
}

static bool count_steps(Elaborator *e, const Stmt *stmt, const FedList *sequences, int *steps)
{
    int64_t count = 0;
    if (sequences->count > 0) {
        *steps = sequences->item[0].value->shape.dim[0];
        return true;
    }
    if (!evaluate_integer(e, stmt->value, "the number of steps of a scan", 1, MAX_REPEAT, &count))
        return false;
    *steps = (int)count;
    return true;
}

static bool try_scan(Elaborator *e, const Stmt *stmt)
{
    FedList sequences = {0}, carried = {0};
    bool good = true;
    for (int i = 0; i < stmt->sequences.count; i++)
        good &= add_sequence(e, &stmt->sequences.item[i], &sequences);
    Scan *scan = mem_alloc(sizeof *scan);
    scan->reverse = stmt->direction.reverse;
    if (good && stmt->direction.condition)
        good = evaluate_condition(e, stmt->direction.condition, &scan->reverse);
    if (!good || !count_steps(e, stmt, &sequences, &scan->steps) || !find_carried(e, stmt, &sequences, &carried))
        return false;
    Scanning scanning;
    Value **input = NULL;
    if (!run_scan_body(e, stmt, scan, &sequences, &carried, &scanning, &input)) {
        for (int i = 0; i < carried.count; i++)
            find_local(e->frame, carried.item[i].name)->value = NULL;
        return false;
    }
    int *collected = mem_alloc((size_t)(scanning.collected_count + 1) * sizeof *collected);
    for (int i = 0; i < scanning.collected_count; i++)
        collected[i] = scan_store(scan, scanning.collected[i].value);
    scan_close(scan, &input);
    Value *value = graph_scan(e->graph, scan, input);
    scan_find_batched(value);
    bind_results(e, value, &carried, &scanning, collected);
    return true;
}

void run_scan(Elaborator *e, const Stmt *stmt)
{
    if (!try_scan(e, stmt))
        forget_names(e, stmt->body);
}
