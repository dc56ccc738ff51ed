// Data clauses: sources and their columns become fields, items the names that the train section computes with.
#include "elaborate_internal.h"

#include <string.h>

// ---- sources ------------------------------------------------------------------------------------

static void add_source_argument(DataSource *source, const char *name, const Datum *datum)
{
    SourceArgument argument = {.name = name, .kind = SOURCE_NUMBER};
    if (datum->kind == DATUM_STRING) {
        argument.kind = SOURCE_TEXT;
        argument.text = datum->string;
    } else if (datum_is_number(datum)) {
        argument.number = datum->real;
    } else if (datum->kind == DATUM_BOOLEAN) {
        argument.number = datum->boolean;
    } else {
        return; // lists and none shape the columns; the reader needs them no more
    }
    source->argument = mem_grow(source->argument, source->argument_count, sizeof *source->argument);
    source->argument[source->argument_count++] = argument;
}

static int add_source(Program *program, const char *reader, Span span)
{
    program->source_list = mem_grow(program->source_list, program->source_count, sizeof *program->source_list);
    program->source_list[program->source_count] = (DataSource){.reader = reader, .span = span};
    return program->source_count++;
}

static bool is_generator(const Definition *definition)
{
    return strcmp(definition->name.text, "generate") == 0;
}

// `generate(count)`: every generating clause must make the same number of examples.
static void set_generate_count(Elaborator *e, const DataClause *clause, const Datum *count)
{
    Program *program = e->program;
    if (count->kind != DATUM_INTEGER || count->integer < 1 || count->integer > INT32_MAX)
        elaborate_error(e, clause->source->span, "generate: 'count' must be an integer of at least 1, got %s",
                        datum_text(count));
    else if (program->generate_count && program->generate_count != count->integer)
        elaborate_error(e, clause->source->span, "all fields need equally many examples: %d were generated before",
                        program->generate_count);
    else
        program->generate_count = (int)count->integer;
}

// Fills the source's parameters and binds them in `frame`, which stays open for the columns' shapes.
static bool open_source(Elaborator *e, Frame *frame, const Closure *closure, const DataClause *clause, int index)
{
    const ParameterList *parameters = &closure->definition->parameters;
    if (!push_frame(e, frame, closure->definition, e->root, clause->source->span))
        return false;
    size_t count = (size_t)parameters->count;
    frame->argument = mem_alloc(count * sizeof(Datum *) + 1);
    frame->argument_span = mem_alloc(count * sizeof(Span) + 1);
    memcpy(frame->argument, closure->bound, count * sizeof(Datum *));
    memcpy(frame->argument_span, closure->bound_span, count * sizeof(Span));
    if (!fill_defaults(e, closure, frame->argument, frame->argument_span))
        return false;
    for (int i = 0; i < parameters->count; i++) {
        const char *name = parameters->item[i].name;
        Datum *argument = frame->argument[i];
        if (strcmp(name, "path") == 0 && argument->kind != DATUM_STRING) {
            elaborate_error(e, frame->argument_span[i], "%s: expected a string for 'path', got %s",
                            closure->definition->name.text, datum_text(argument));
            return false;
        }
        add_source_argument(&e->program->source_list[index], name, argument);
    }
    return true;
}

// ---- items --------------------------------------------------------------------------------------

static bool is_global(Elaborator *e, const char *name)
{
    const Source *source = e->program->source;
    Datum *value;
    return module_definition(e->module, source, name) || module_constant(e->module, source, name) ||
           builtin_find(e, name) || builtin_value(e, name, (Span){0}, &value);
}

static const Column *column_of(const Definition *source, const char *name)
{
    for (int i = 0; i < source->column_count; i++)
        if (source->column[i].name.text == name)
            return &source->column[i];
    return NULL;
}

// The columns that an item's expression reads, in the order of the text.
typedef struct ColumnNames {
    Elaborator *e;
    const Definition *source;
    const char *name[2]; // more than one is an error
    Span span[2];
    int count;
} ColumnNames;

static void find_columns(ColumnNames *found, const Expr *x);

static void add_column_name(ColumnNames *found, const Expr *x)
{
    bool column =
        found->source->open_columns ? !is_global(found->e, x->name) : column_of(found->source, x->name) != NULL;
    for (int i = 0; i < found->count; i++)
        column &= found->name[i] != x->name;
    if (!column || found->count == 2)
        return;
    found->name[found->count] = x->name;
    found->span[found->count++] = x->span;
}

static void find_columns_in_bounds(ColumnNames *found, const Subscript *subscript)
{
    find_columns(found, subscript->index);
    find_columns(found, subscript->low);
    find_columns(found, subscript->high);
    find_columns(found, subscript->step);
}

static void find_columns(ColumnNames *found, const Expr *x)
{
    if (!x)
        return;
    if (x->kind == EXPR_NAME)
        add_column_name(found, x);
    find_columns(found, x->base);
    find_columns(found, x->left);
    for (int i = 0; i < x->items.count; i++)
        find_columns(found, x->items.item[i]);
    for (int i = 0; i < x->arguments.count; i++)
        find_columns(found, x->arguments.item[i].value);
    for (int i = 0; i < x->subscripts.count; i++)
        find_columns_in_bounds(found, &x->subscripts.item[i]);
    find_columns(found, x->right);
}

// The one column that an item reads.
static const char *item_column(Elaborator *e, const Definition *source, const DataItem *item)
{
    if (!item->value)
        return item->name.text;
    ColumnNames found = {.e = e, .source = source};
    find_columns(&found, item->value);
    if (found.count == 1)
        return found.name[0];
    if (found.count == 2) {
        elaborate_error(e, found.span[1], "a data item reads one column, this one reads '%s' and '%s'", found.name[0],
                        found.name[1]);
        return NULL;
    }
    elaborate_error(e, item->value->span, "'%s' names no column of '%s'", span_text(item->value->span),
                    source->name.text);
    hint_columns(source);
    return NULL;
}

// Shape and type of a column: as the source declares it, or for open columns as the item does (a real number if not).
static bool column_shape(Elaborator *e, const Definition *source, const DataItem *item, const char *name, Shape *shape,
                         Type *type)
{
    const Column *column = column_of(source, name);
    if (!column && !source->open_columns) {
        elaborate_error(e, item->span, "'%s' has no column '%s'", source->name.text, name);
        hint_columns(source);
        return false;
    }
    const Pattern *pattern = column ? column->pattern : item->pattern;
    const char *what = format("column '%s'", name);
    *shape = (Shape){0};
    *type = pattern ? pattern_type(pattern) : TYPE_REAL;
    // A declared column's sizes are the source's names, an open one's the program's.
    Frame *frame = e->frame;
    if (!column)
        e->frame = frame->caller;
    bool good = !pattern || evaluate_shape(e, pattern, what, shape);
    Shape wanted = *shape;
    e->frame = frame->caller;
    if (good && column && item->pattern)
        good = evaluate_shape(e, item->pattern, what, &wanted);
    e->frame = frame;
    if (good && (!shape_equal(wanted, *shape) || (item->pattern && pattern_type(item->pattern) != *type))) {
        elaborate_error(e, item->pattern->span, "column '%s' of '%s' is %s", name, source->name.text,
                        type_shape_text(*type, *shape));
        return false;
    }
    if (good && *type == TYPE_BOOL)
        good =
            elaborate_error(e, item->pattern ? item->pattern->span : item->span, "a column is real or int, not bool");
    return good;
}

static bool field_name_is_free(Elaborator *e, const char *name, Span span)
{
    for (int i = 0; i < e->program->field_count; i++)
        if (e->program->field[i].name == name) {
            elaborate_error(e, span, "there is a field '%s' already", name);
            note_at(e->program->field[i].tensor->span, "here");
            hint("`other = %s` gives it another name", name);
            return false;
        }
    return true;
}

static Field *add_field(Elaborator *e, const char *name, const char *column, Shape shape, Type type, int source,
                        Span span)
{
    Program *program = e->program;
    program->field = mem_grow(program->field, program->field_count, sizeof *program->field);
    Field *field = &program->field[program->field_count++];
    *field = (Field){.name = name, .column = column, .source = source};
    field->tensor = variable_new(e, TENSOR_FIELD, name, name, shape, type, span)->tensor;
    return field;
}

static void declare_item(Elaborator *e, const Definition *source, const DataItem *item, int source_index)
{
    const char *column = item_column(e, source, item);
    Shape shape;
    Type type;
    if (!column || !column_shape(e, source, item, column, &shape, &type))
        return;
    const char *name = item->name.text ? item->name.text : column;
    if (field_name_is_free(e, name, item->span))
        add_field(e, name, column, shape, type, source_index, item->span);
}

// ---- generated data -----------------------------------------------------------------------------

// Checks a generated value against the shape that its item declares.
static bool generated_fits(Elaborator *e, const DataItem *item, const Value *value)
{
    Shape shape;
    if (!item->pattern)
        return value->type != TYPE_BOOL || elaborate_error(e, item->value->span, "a field is real or int, this is %s",
                                                           type_shape_text(value->type, value->shape));
    if (!evaluate_shape(e, item->pattern, format("'%s'", item->name.text), &shape))
        return false;
    return (shape_equal(shape, value->shape) && pattern_type(item->pattern) == value->type) ||
           elaborate_error(e, item->value->span, "'%s' is declared as %s, the value is %s", item->name.text,
                           span_text(item->pattern->span), type_shape_text(value->type, value->shape));
}

static void declare_generated_item(Elaborator *e, const DataItem *item, int source_index)
{
    if (!item->value || !item->name.text) {
        elaborate_error(e, item->span, "generate: an item is `name = expression`");
        return;
    }
    const char *name = item->name.text, *problem = NULL;
    Datum *datum = evaluate(e, item->value);
    bool real = !item->pattern || pattern_type(item->pattern) == TYPE_REAL;
    bool number = datum && datum->kind != DATUM_TENSOR;
    Value *value = datum ? datum_to_value(e, datum, real && number, &problem) : NULL;
    if (problem)
        elaborate_error(e, item->value->span, "generate: %s", problem);
    bool good = value && generated_fits(e, item, value) && field_name_is_free(e, name, item->span);
    bind_local(e, name, good ? datum : NULL);
    if (!good)
        return;
    Field *field = add_field(e, name, name, value->shape, value->type, source_index, item->name.span);
    const char *output = format("generated.%s", name);
    field->generated = variable_new(e, TENSOR_OUTPUT, output, output, value->shape, value->type, item->span)->tensor;
    field->generated->batched = true;
    graph_store(e->graph, field->generated, value, false);
}

// The items are computed in an entry of their own.
static void declare_generated(Elaborator *e, const DataClause *clause, int source_index)
{
    Graph *graph = e->graph;
    EntryKind entry = e->entry;
    Frame *outer = e->frame, frame;
    if (e->program->entry[ENTRY_GENERATE]) {
        elaborate_error(e, clause->source->span, "there is one 'generate' clause in a program");
        return;
    }
    begin_entry(e, ENTRY_GENERATE, &frame);
    for (int i = 0; i < clause->item_count; i++)
        declare_generated_item(e, &clause->item[i], source_index);
    e->graph = graph;
    e->entry = entry;
    e->frame = outer;
}

// ---- clauses ------------------------------------------------------------------------------------

static void declare_clause(Elaborator *e, const DataClause *clause)
{
    Datum *datum = evaluate(e, clause->source);
    if (!datum)
        return;
    if (datum->kind != DATUM_FUNCTION || datum->closure->definition->kind != DEFINITION_SOURCE) {
        elaborate_error(e, clause->source->span, "'data' needs a source, got %s", datum_text(datum));
        return;
    }
    if (clause->source->kind != EXPR_CALL) {
        elaborate_error(e, clause->source->span, "a source is called: %s(...)", span_text(clause->source->span));
        return;
    }
    const Definition *source = datum->closure->definition;
    int index = add_source(e->program, source->name.text, clause->source->span);
    Frame frame, *outer = e->frame;
    bool good = open_source(e, &frame, datum->closure, clause, index);
    if (good && is_generator(source)) {
        set_generate_count(e, clause, frame.argument[0]);
        declare_generated(e, clause, index);
    } else if (good) {
        for (int i = 0; i < clause->item_count; i++)
            declare_item(e, source, &clause->item[i], index);
    }
    if (e->frame != outer)
        pop_frame(e, &frame);
}

void declare_data(Elaborator *e, const TrainSection *train)
{
    Frame frame;
    begin_entry(e, ENTRY_TRAIN, &frame); // for compile-time values; the entry proper begins anew
    for (int i = 0; i < train->data_count; i++)
        declare_clause(e, &train->data[i]);
    end_entry(e);
}

static void bind_item(Elaborator *e, const DataItem *item, int index)
{
    Field *field = &e->program->field[index];
    Datum *input = datum_tensor(tensor_value(e, field->tensor));
    input->span = item->span;
    if (!item->value || field->generated) {
        bind_local(e, field->name, input);
        return;
    }
    Frame *outer = e->frame, frame = {.source = outer->source, .owner = e->root};
    e->frame = &frame;
    e->data_field = index + 1;
    bind_local(e, field->column, input);
    Datum *value = evaluate(e, item->value);
    e->data_field = 0;
    e->frame = outer;
    if (value && value->kind == DATUM_TENSOR)
        name_value(value, field->name);
    else if (value)
        value = elaborate_error(e, item->value->span, "a data item is a tensor, got %s", datum_text(value));
    bind_local(e, field->name, value);
}

// Fields were declared in the order of the items.
void bind_fields(Elaborator *e, const TrainSection *train)
{
    int index = 0;
    for (int i = 0; i < train->data_count; i++)
        for (int k = 0; k < train->data[i].item_count; k++)
            bind_item(e, &train->data[i].item[k], index++);
}

// The number of the example that is being generated: a tensor that the caller fills as it does a field, but not one of
// the data.
Value *index_value(Elaborator *e)
{
    Variable *index = find_variable(e, TENSOR_FIELD, "index");
    if (!index)
        index = variable_new(e, TENSOR_FIELD, "index", "index", (Shape){0}, TYPE_INT, (Span){0});
    return variable_value(e, index);
}

// ---- standardise --------------------------------------------------------------------------------

// A state that the trainer fills from the training examples.
static Value *statistic(Elaborator *e, const Field *field, const char *which, double initial)
{
    const char *name = format("%s.%s", field->name, which);
    Variable *variable = find_variable(e, TENSOR_STATE, name);
    if (!variable) {
        variable = variable_new(e, TENSOR_STATE, which, name, field->tensor->shape, TYPE_REAL, field->tensor->span);
        variable->tensor->statistics = e->data_field;
        variable->tensor->statistics_deviation = strcmp(which, "deviation") == 0;
        EntrySwitch before = enter_entry(e, ENTRY_INITIALIZE);
        Value *value = graph_full(e->graph, TYPE_REAL, initial, variable->tensor->shape);
        graph_store(e->graph, variable->tensor, value, false);
        leave_entry(e, before);
    }
    return variable_value(e, variable);
}

Value *standardise(Elaborator *e, Value *x, Span span)
{
    const Field *field = e->data_field ? &e->program->field[e->data_field - 1] : NULL;
    if (!field || x->op != &op_input || x->attribute.tensor != field->tensor) {
        elaborate_error(e, span, "standardise takes a column as it is read, in a data item: `standardise(x)`");
        return NULL;
    }
    Graph *g = e->graph;
    Value *mean = statistic(e, field, "mean", 0), *deviation = statistic(e, field, "deviation", 1);
    Value *zero = graph_constant(g, TYPE_REAL, 0), *one = graph_constant(g, TYPE_REAL, 1);
    Value *divisor = graph_select(g, graph_binary(g, "equal", deviation, zero), one, deviation);
    return graph_binary(g, "div", graph_binary(g, "sub", value_to_real(g, x), mean), divisor);
}

// ---- a model alone ------------------------------------------------------------------------------

// Its inputs become fields, each read from a .npy file of its name.
static Datum *input_field(Elaborator *e, const Parameter *parameter)
{
    Shape shape;
    if (!parameter->pattern) {
        elaborate_error(e, parameter->span, "the input '%s' needs a shape", parameter->name);
        return NULL;
    }
    if (!evaluate_shape(e, parameter->pattern, format("input '%s'", parameter->name), &shape))
        return NULL;
    int source = add_source(e->program, "npy", parameter->span);
    add_source_argument(&e->program->source_list[source], "path", datum_string(format("%s.npy", parameter->name)));
    Field *field = add_field(e, parameter->name, parameter->name, shape, pattern_type(parameter->pattern), source,
                             parameter->span);
    return datum_tensor(tensor_value(e, field->tensor));
}

void elaborate_model_alone(Elaborator *e, const Definition *model)
{
    Program *program = e->program;
    const ParameterList *parameters = &model->parameters;
    Datum **argument = mem_alloc((size_t)parameters->count * sizeof *argument + 1);
    Frame frame;
    program->batch = program->epochs = 1;
    begin_entry(e, ENTRY_PREDICT, &frame);
    bool good = true;
    for (int i = 0; i < parameters->count; i++) {
        argument[i] = input_field(e, &parameters->item[i]);
        good &= argument[i] != NULL;
    }
    Datum *result = NULL;
    if (good) {
        Datum *function = evaluate_name(e, model->name.text, model->name.span);
        result = function ? apply_function(e, function, parameters->count, argument, model->name.span, NULL) : NULL;
    }
    predict_value(e, result, model->name.span);
    end_entry(e);
}
