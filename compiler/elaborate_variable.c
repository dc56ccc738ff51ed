// `param` and `state`: persistent tensors, found again by their names when a body runs again, what they hold within an
// entry, and the initializers that fill them in the initialize entry.
#include "elaborate_internal.h"

#include <string.h>

// ---- variables ----------------------------------------------------------------------------------

Variable *variable_new(Elaborator *e, TensorRole role, const char *name, const char *full_name, Shape shape, Type type,
                       Span span)
{
    Variable *variable = mem_alloc(sizeof *variable);
    variable->name = name;
    variable->applied = user_span(e, span);
    variable->tensor = program_tensor(e->program, role, full_name, shape, type);
    variable->tensor->span = span;
    variable->tensor->mark = e->variable_count;
    e->variable = mem_grow(e->variable, e->variable_count, sizeof(Variable *));
    e->variable[e->variable_count++] = variable;
    return variable;
}

Variable *variable_of(Elaborator *e, const Tensor *tensor)
{
    return e->variable[tensor->mark];
}

// What is not training sees the moving averages.
static Tensor *seen_tensor(const Elaborator *e, Tensor *tensor)
{
    bool inference =
        e->entry == ENTRY_EVALUATE || e->entry == ENTRY_PREDICT || e->entry == ENTRY_SHOW || e->entry == ENTRY_SAMPLE;
    return inference && tensor->average ? tensor->average : tensor;
}

// Do the examples of the entry's batches follow those of the batch before?
static bool is_continued(EntryKind entry)
{
    return entry_step(entry) >= 0 || entry == ENTRY_EVALUATE || entry == ENTRY_PREDICT;
}

static Value *first_value(Elaborator *e, Graph *graph, Tensor *tensor)
{
    if (tensor->role == TENSOR_EACH && !is_continued(e->entry))
        return graph_full(graph, tensor->type, 0, tensor->shape);
    return graph_input(graph, seen_tensor(e, tensor));
}

Value *variable_value(Elaborator *e, Variable *variable)
{
    Value **value = &variable->value[e->entry];
    if (!*value) {
        Graph *graph = e->scanning ? e->scanning->root : e->graph; // a scan reads it as what does not change
        Instance *instance = graph->instance;
        graph->instance = variable->tensor->instance;
        *value = first_value(e, graph, variable->tensor);
        graph->instance = instance;
    }
    return *value;
}

Value *tensor_value(Elaborator *e, Tensor *tensor)
{
    return variable_value(e, variable_of(e, tensor));
}

void variable_assign(Elaborator *e, Variable *variable, Value *value)
{
    variable->value[e->entry] = value;
    variable->assigned[e->entry] = true;
}

// Names are paths, which are unique: an owner has one parameter or state of a name.
Variable *find_variable(Elaborator *e, TensorRole role, const char *full_name)
{
    for (int i = 0; i < e->variable_count; i++)
        if (e->variable[i]->tensor->role == role && strcmp(e->variable[i]->tensor->name, full_name) == 0)
            return e->variable[i];
    return NULL;
}

// Is what the entry assigned to the variable there when it runs again?
static bool is_kept(const Elaborator *e, const Variable *variable)
{
    if (!variable->assigned[e->entry])
        return false;
    if (variable->tensor->role == TENSOR_EACH)
        return is_continued(e->entry);
    bool state = variable->tensor->role == TENSOR_STATE || variable->tensor->role == TENSOR_SLOT;
    return state && entry_step(e->entry) >= 0 && keeps_state(e, variable);
}

void store_states(Elaborator *e)
{
    bool update = entry_step(e->entry) >= 0;
    for (int i = 0; i < e->variable_count; i++)
        if (is_kept(e, e->variable[i]))
            graph_store(e->graph, e->variable[i]->tensor, e->variable[i]->value[e->entry], update);
}

// ---- entries ------------------------------------------------------------------------------------

EntrySwitch enter_entry(Elaborator *e, EntryKind entry)
{
    EntrySwitch before = {e->entry, e->graph, e->scanning};
    Graph *graph = e->program->entry[entry];
    if (before.graph) {
        graph->span = before.graph->span;
        graph->instance = before.graph->instance;
    }
    e->entry = entry;
    e->graph = graph;
    e->scanning = NULL;
    return before;
}

void leave_entry(Elaborator *e, EntrySwitch before)
{
    e->entry = before.entry;
    e->graph = before.graph;
    e->scanning = before.scanning;
}

// ---- values that must have a shape --------------------------------------------------------------

Value *fit_value(Elaborator *e, Datum *datum, Shape shape, Type type, Span span, const char *what)
{
    const char *problem;
    bool number = datum_is_number(datum) || datum->kind == DATUM_BOOLEAN;
    Value *value = datum_to_value(e, datum, type == TYPE_REAL, &problem);
    if (!value) {
        if (problem)
            elaborate_error(e, span, "%s: %s", what, problem);
        return NULL;
    }
    bool scalar = number || value->shape.rank == 0;
    if (value->type != type || (!scalar && !shape_equal(value->shape, shape))) {
        elaborate_error(e, span, "%s is %s, the value is %s", what, type_shape_text(type, shape), datum_text(datum));
        return NULL;
    }
    return scalar ? graph_broadcast(e->graph, value, shape, NULL) : value;
}

// ---- initializers -------------------------------------------------------------------------------

void initialize_tensor(Elaborator *e, Tensor *tensor, Datum *initializer, Span span)
{
    const char *what = format("the initial value of '%s'", tensor->name);
    Datum *datum = initializer;
    if (datum->kind == DATUM_FUNCTION && !closure_is_schedule(datum)) {
        Datum *shape = datum_shape(tensor->shape);
        shape->span = span;
        datum = apply_function(e, initializer, 1, &shape, span, NULL);
        if (!datum)
            return;
        if (datum_is_number(datum) && tensor->shape.rank > 0) {
            elaborate_error(e, span, "%s: '%s' gives %s, not a tensor %s", what,
                            initializer->closure->definition->name.text, datum_text(datum), shape_text(tensor->shape));
            return;
        }
    }
    if (datum->kind == DATUM_STRING || datum->kind == DATUM_NONE) {
        datum_error(e, datum, span, "%s must be an initializer, a number or a tensor, got %s", what, datum_text(datum));
        return;
    }
    Value *value = fit_value(e, datum, tensor->shape, tensor->type, span, what);
    if (value)
        graph_store(e->graph, tensor, value, false);
}

// Without an initializer a parameter starts as Keras' add_weight does, a state at zero.
static Datum *default_initializer(Elaborator *e, const Stmt *stmt)
{
    if (stmt->kind == STMT_STATE)
        return datum_integer(0);
    const Source *prelude = e->builtin_source;
    const Definition *glorot = module_definition(e->module, prelude, intern_string("glorot_uniform"));
    return glorot ? datum_function(closure_of_definition(glorot)) : datum_integer(0);
}

static void run_initializer(Elaborator *e, const Stmt *stmt, Variable *variable)
{
    EntrySwitch before = enter_entry(e, ENTRY_INITIALIZE);
    Span span = stmt->value ? stmt->value->span : stmt->names.item[0].span;
    Datum *initializer = stmt->value ? evaluate(e, stmt->value) : default_initializer(e, stmt);
    if (initializer)
        initialize_tensor(e, variable->tensor, initializer, span);
    leave_entry(e, before);
}

// ---- declarations -------------------------------------------------------------------------------

static Variable *owned_variable(const Owner *owner, const char *name)
{
    for (int i = 0; i < owner->variable_count; i++)
        if (owner->variable[i]->name == name)
            return owner->variable[i];
    return NULL;
}

static Variable *declare(Elaborator *e, const Stmt *stmt, Shape shape, Type type)
{
    Owner *owner = e->frame->owner;
    Name name = stmt->names.item[0];
    const char *path = format("%s.%s", owner->instance.path, name.text);
    TensorRole role = stmt->kind == STMT_PARAM ? TENSOR_PARAMETER : stmt->each.given ? TENSOR_EACH : TENSOR_STATE;
    Variable *variable = variable_new(e, role, name.text, path, shape, type, name.span);
    variable->tensor->instance = &owner->instance;
    variable->tensor->batched = role == TENSOR_EACH;
    owner->variable = mem_grow(owner->variable, owner->variable_count, sizeof(Variable *));
    owner->variable[owner->variable_count++] = variable;
    if (role != TENSOR_EACH)
        run_initializer(e, stmt, variable);
    return variable;
}

// One name twice in a body, or a shared instance applied to something of another shape.
static bool conflicts(Elaborator *e, const Stmt *stmt, const Variable *variable, Shape shape, Type type)
{
    const Tensor *tensor = variable->tensor;
    Name name = stmt->names.item[0];
    if (variable->run == e->frame->owner->run) {
        elaborate_error(e, name.span, "'%s' is declared twice", tensor->name);
        return true;
    }
    if (shape_equal(tensor->shape, shape) && tensor->type == type)
        return false;
    elaborate_error(e, name.span, "'%s' would be %s here, but it is %s since its first application", tensor->name,
                    type_shape_text(type, shape), type_shape_text(tensor->type, tensor->shape));
    note_at(variable->applied, "first applied here");
    return true;
}

// A state of an optimizer belongs to the parameter that is being updated.
static void declare_slot(Elaborator *e, const Stmt *stmt)
{
    Tensor *parameter = e->frame->parameter;
    Name name = stmt->names.item[0];
    Shape shape = parameter->shape;
    if (stmt->pattern && !evaluate_shape(e, stmt->pattern, format("state '%s'", name.text), &shape))
        return;
    Datum *initial = stmt->value ? evaluate(e, stmt->value) : datum_integer(0);
    if (initial && !datum_is_number(initial))
        initial = elaborate_error(e, stmt->value->span, "the state '%s' of an optimizer starts as a number, got %s",
                                  name.text, datum_text(initial));
    if (!initial)
        return;
    const char *full_name = format("%s/%s", slot_owner(e, parameter), name.text);
    Variable *variable = variable_new(e, TENSOR_SLOT, name.text, full_name, shape, TYPE_REAL, name.span);
    variable->tensor->instance = parameter->instance;
    variable->tensor->initial = initial->real;
    bind_local(e, name.text, NULL)->variable = variable;
}

static void declare_owned(Elaborator *e, const Stmt *stmt)
{
    Name name = stmt->names.item[0];
    Shape shape = {0};
    Type type = stmt->pattern ? pattern_type(stmt->pattern) : TYPE_REAL;
    bool bad = stmt->pattern && !evaluate_shape(e, stmt->pattern, format("'%s'", name.text), &shape);
    bool kept = true;
    if (!bad && stmt->each.condition)
        bad = !evaluate_condition(e, stmt->each.condition, &kept);
    if (!bad && !kept) { // zeros of that name, which may be assigned
        bind_local(e, name.text, datum_tensor(graph_full(e->graph, type, 0, shape)));
        return;
    }
    if (!bad && e->entry == ENTRY_INITIALIZE)
        bad = !elaborate_error(e, name.span, "an initializer or a constant cannot have parameters and states");
    if (!bad && stmt->kind == STMT_PARAM && type != TYPE_REAL)
        bad = !elaborate_error(e, name.span, "the parameter '%s' is trained and must be real, not %s", name.text,
                               type_name(type));
    Variable *variable = bad ? NULL : owned_variable(e->frame->owner, name.text);
    if (variable && conflicts(e, stmt, variable, shape, type))
        bad = true;
    if (!bad && !variable)
        variable = declare(e, stmt, shape, type);
    if (variable)
        variable->run = e->frame->owner->run;
    if (bad) {
        e->frame->failed = true;
        bind_local(e, name.text, NULL);
        return;
    }
    Local *local = bind_local(e, name.text, NULL);
    if (stmt->kind == STMT_STATE)
        local->variable = variable;
    else
        local->value = datum_tensor(variable_value(e, variable));
}

void run_declaration(Elaborator *e, const Stmt *stmt)
{
    if (e->frame->parameter) {
        int errors = error_count();
        declare_slot(e, stmt);
        if (error_count() != errors) {
            e->frame->failed = true;
            bind_local(e, stmt->names.item[0].text, NULL);
        }
        return;
    }
    declare_owned(e, stmt);
}
