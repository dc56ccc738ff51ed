// Compile-time values: making them, describing them, turning them into tensors, and reading the arguments of built-ins.
#include "elaborate_internal.h"

#include <math.h>
#include <string.h>

// ---- constructors -------------------------------------------------------------------------------

Datum *datum_new(DatumKind kind)
{
    Datum *datum = mem_alloc(sizeof *datum);
    datum->kind = kind;
    return datum;
}

Datum *datum_tensor(Value *value)
{
    Datum *datum = datum_new(DATUM_TENSOR);
    datum->tensor = value;
    return datum;
}

Datum *datum_boolean(bool value)
{
    Datum *datum = datum_new(DATUM_BOOLEAN);
    datum->boolean = value;
    return datum;
}

Datum *datum_integer(int64_t value)
{
    Datum *datum = datum_new(DATUM_INTEGER);
    datum->integer = value;
    datum->real = (double)value;
    return datum;
}

Datum *datum_real(double value)
{
    Datum *datum = datum_new(DATUM_REAL);
    datum->real = value;
    return datum;
}

Datum *datum_string(const char *value)
{
    Datum *datum = datum_new(DATUM_STRING);
    datum->string = value;
    return datum;
}

Datum *datum_list(int count, Datum **item)
{
    Datum *datum = datum_new(DATUM_LIST);
    datum->count = datum->total = count;
    datum->depth = 1;
    datum->item = item;
    for (int i = 0; i < count; i++)
        if (item[i]->kind == DATUM_LIST) {
            datum->total = datum->total > MAX_LIST ? datum->total : datum->total + item[i]->total;
            datum->depth = datum->depth > item[i]->depth ? datum->depth : item[i]->depth + 1;
        }
    return datum;
}

bool list_fits(const Datum *list)
{
    return list->total <= MAX_LIST && list->depth <= MAX_LIST_DEPTH;
}

Datum *datum_function(Closure *closure)
{
    Datum *datum = datum_new(DATUM_FUNCTION);
    datum->closure = closure;
    datum->instance = closure->owner ? &closure->owner->instance : NULL;
    return datum;
}

Datum *datum_shape(Shape shape)
{
    Datum **item = mem_alloc((size_t)shape.rank * sizeof *item + 1);
    for (int i = 0; i < shape.rank; i++)
        item[i] = datum_integer(shape.dim[i]);
    return datum_list(shape.rank, item);
}

// ---- questions ----------------------------------------------------------------------------------

bool datum_is_number(const Datum *datum)
{
    return datum->kind == DATUM_INTEGER || datum->kind == DATUM_REAL;
}

bool datum_has_tensor(const Datum *datum)
{
    if (datum->kind == DATUM_TENSOR || datum->kind == DATUM_PARAMETERS)
        return true;
    if (datum->kind == DATUM_LIST)
        for (int i = 0; i < datum->count; i++)
            if (datum_has_tensor(datum->item[i]))
                return true;
    return false;
}

static bool closure_equal(const Closure *a, const Closure *b)
{
    if (a == b)
        return true;
    if (a->definition != b->definition || a->owner != b->owner)
        return false;
    for (int i = 0; i < a->definition->parameters.count; i++) {
        if (!a->bound[i] != !b->bound[i])
            return false;
        if (a->bound[i] && !datum_same(a->bound[i], b->bound[i]))
            return false;
    }
    return true;
}

bool datum_equal(const Datum *a, const Datum *b)
{
    if (datum_is_number(a) && datum_is_number(b))
        return a->kind == DATUM_INTEGER && b->kind == DATUM_INTEGER ? a->integer == b->integer : a->real == b->real;
    if (a->kind != b->kind)
        return false;
    switch (a->kind) {
    case DATUM_NONE:
        return true;
    case DATUM_BOOLEAN:
        return a->boolean == b->boolean;
    case DATUM_STRING:
        return strcmp(a->string, b->string) == 0;
    case DATUM_LIST:
        for (int i = 0; a->count == b->count && i < a->count; i++)
            if (!datum_equal(a->item[i], b->item[i]))
                return false;
        return a->count == b->count;
    case DATUM_TENSOR:
        return a->tensor == b->tensor;
    case DATUM_FUNCTION:
        return closure_equal(a->closure, b->closure);
    case DATUM_PARAMETERS:
        return a->instance == b->instance && a->parameter == b->parameter;
    default:
        return false;
    }
}

bool datum_same(const Datum *a, const Datum *b)
{
    return a == b || (a->kind == b->kind && datum_equal(a, b));
}

bool shape_fits(Shape shape)
{
    int64_t count = 1;
    for (int i = 0; i < shape.rank; i++) {
        count *= shape.dim[i];
        if (count > INT32_MAX)
            return false;
    }
    return shape.rank <= MAX_TENSOR_RANK;
}

// ---- descriptions -------------------------------------------------------------------------------

const char *type_shape_text(Type type, Shape shape)
{
    return type == TYPE_REAL ? shape_text(shape) : format("%s %s", type_name(type), shape_text(shape));
}

static void add_list_text(Text *text, const Datum *list)
{
    enum { SHOWN = 8 };
    text_add(text, "[");
    for (int i = 0; i < list->count && i < SHOWN; i++) {
        const Datum *item = list->item[i];
        text_add(text, i ? ", " : "");
        if (item->kind == DATUM_INTEGER)
            text_add(text, "%lld", (long long)item->integer);
        else if (item->kind == DATUM_REAL)
            text_add(text, "%g", item->real);
        else if (item->kind == DATUM_LIST)
            add_list_text(text, item);
        else
            text_add(text, "%s", datum_text(item));
    }
    text_add(text, list->count > SHOWN ? ", ...]" : "]");
}

static const char *function_text(const Closure *closure)
{
    if (closure->owner && closure->definition->kind == DEFINITION_LAYER)
        return format("the layer instance '%s'", closure->owner->instance.path);
    return format("the %s '%s'", definition_kind_name(closure->definition->kind), closure->definition->name.text);
}

const char *datum_text(const Datum *datum)
{
    Text text = {0};
    switch (datum->kind) {
    case DATUM_NONE:
        return "none";
    case DATUM_BOOLEAN:
        return datum->boolean ? "true" : "false";
    case DATUM_INTEGER:
        return format("the integer %lld", (long long)datum->integer);
    case DATUM_REAL:
        return format("the real %g", datum->real);
    case DATUM_STRING:
        return format("the string \"%s\"", datum->string);
    case DATUM_LIST:
        text_add(&text, "the list ");
        add_list_text(&text, datum);
        return text.data;
    case DATUM_TENSOR:
        return format("%s tensor %s",
                      datum->tensor->type == TYPE_INT    ? "an int"
                      : datum->tensor->type == TYPE_BOOL ? "a bool"
                                                         : "a",
                      shape_text(datum->tensor->shape));
    case DATUM_FUNCTION:
        return function_text(datum->closure);
    case DATUM_PARAMETERS:
        return datum->parameter ? format("the parameter '%s'", datum->parameter->name)
                                : format("the layer instance '%s'", datum->instance->path);
    }
    return "a value";
}

// ---- conversion to tensors ----------------------------------------------------------------------

static Value *number_value(Elaborator *e, const Datum *datum, bool real, const char **problem)
{
    if (datum->kind == DATUM_BOOLEAN)
        return graph_constant(e->graph, TYPE_BOOL, datum->boolean);
    if (datum->kind == DATUM_REAL || real)
        return graph_constant(e->graph, TYPE_REAL, datum->real);
    if (datum->integer > INT32_MAX || datum->integer < INT32_MIN) {
        *problem = format("the integer %lld does not fit into 32 bits", (long long)datum->integer);
        return NULL;
    }
    return graph_constant(e->graph, TYPE_INT, datum->real);
}

// Nested lists of numbers: their common shape, and whether all are integers or all booleans.
typedef struct Table {
    Shape shape;
    double *data;
    int64_t count;
    bool any_real, any_integer, any_boolean;
} Table;

static bool table_shape(const Datum *datum, Table *table)
{
    for (; datum->kind == DATUM_LIST; datum = datum->item[0]) {
        if (table->shape.rank == MAX_TENSOR_RANK || datum->count == 0)
            return false;
        table->shape.dim[table->shape.rank++] = datum->count;
    }
    return shape_fits(table->shape);
}

static bool fill_table(const Datum *datum, int axis, Table *table)
{
    if (datum->kind == DATUM_LIST) {
        if (axis >= table->shape.rank || datum->count != table->shape.dim[axis])
            return false;
        for (int i = 0; i < datum->count; i++)
            if (!fill_table(datum->item[i], axis + 1, table))
                return false;
        return true;
    }
    if (axis != table->shape.rank)
        return false;
    table->any_real |= datum->kind == DATUM_REAL;
    table->any_integer |= datum->kind == DATUM_INTEGER;
    table->any_boolean |= datum->kind == DATUM_BOOLEAN;
    table->data[table->count++] = datum->kind == DATUM_BOOLEAN ? datum->boolean : datum->real;
    return datum_is_number(datum) || datum->kind == DATUM_BOOLEAN;
}

static Value *table_value(Elaborator *e, const Datum *list, bool real, const char **problem)
{
    Table table = {0};
    *problem = format("expected a tensor, got %s", datum_text(list));
    if (!table_shape(list, &table))
        return NULL;
    table.data = mem_alloc((size_t)shape_count(table.shape) * sizeof *table.data);
    if (!fill_table(list, 0, &table) || (table.any_boolean && (table.any_integer || table.any_real)))
        return NULL;
    Type type = table.any_boolean ? TYPE_BOOL : table.any_real || real ? TYPE_REAL : TYPE_INT;
    for (int64_t i = 0; type == TYPE_INT && i < table.count; i++)
        if (table.data[i] > INT32_MAX || table.data[i] < INT32_MIN) {
            *problem = format("the integer %.0f does not fit into 32 bits", table.data[i]);
            return NULL;
        }
    *problem = NULL;
    return graph_table(e->graph, type, table.shape, table.data);
}

// A list that holds tensors: they are stacked along a new first axis.
static Value *stack_value(Elaborator *e, const Datum *list, bool real, const char **problem)
{
    Value **row = mem_alloc((size_t)list->count * sizeof *row);
    bool any_real = real;
    for (int i = 0; i < list->count; i++) {
        row[i] = datum_to_value(e, list->item[i], real, problem);
        if (!row[i])
            return NULL;
        any_real |= row[i]->type == TYPE_REAL;
    }
    for (int i = 0; i < list->count; i++) {
        if (any_real && row[i]->type == TYPE_INT)
            row[i] = value_to_real(e->graph, row[i]);
        if (!shape_equal(row[i]->shape, row[0]->shape) || row[i]->type != row[0]->type) {
            *problem =
                format("the items of a list must be alike to become one tensor, got %s and %s",
                       type_shape_text(row[0]->type, row[0]->shape), type_shape_text(row[i]->type, row[i]->shape));
            return NULL;
        }
    }
    Shape stacked = shape_prepend(list->count, row[0]->shape);
    if (!shape_fits(stacked)) {
        *problem = format("a tensor %s is too large", shape_text(stacked));
        return NULL;
    }
    for (int i = 0; i < list->count; i++)
        row[i] = graph_reshape(e->graph, row[i], shape_prepend(1, row[i]->shape));
    return graph_concat(e->graph, list->count, row, 0);
}

// A value of another entry's graph can be in scope while an initializer runs. The body of a scan may use what is around
// it.
static bool value_is_here(const Elaborator *e, const Value *value)
{
    bool found = graph_has(e->graph, value);
    for (const Scanning *scanning = e->scanning; scanning && !found; scanning = scanning->outer)
        found = graph_has(scanning->around, value);
    return found;
}

Value *datum_to_value(Elaborator *e, Datum *datum, bool real, const char **problem)
{
    *problem = NULL;
    switch (datum->kind) {
    case DATUM_TENSOR:
        if (!value_is_here(e, datum->tensor)) {
            *problem = e->entry == ENTRY_INITIALIZE
                           ? "an initializer runs before there is any data: it cannot use the values of a model"
                           : "this tensor is not known here";
            return NULL;
        }
        return real && datum->tensor->type == TYPE_INT ? value_to_real(e->graph, datum->tensor) : datum->tensor;
    case DATUM_INTEGER:
    case DATUM_REAL:
    case DATUM_BOOLEAN:
        return number_value(e, datum, real, problem);
    case DATUM_LIST:
        return datum_has_tensor(datum) ? stack_value(e, datum, real, problem) : table_value(e, datum, real, problem);
    case DATUM_PARAMETERS:
        if (datum->parameter)
            return tensor_value(e, datum->parameter);
        break;
    case DATUM_FUNCTION:
        if (closure_is_schedule(datum))
            return schedule_value(e, datum, NULL, datum->span);
        break;
    default:
        break;
    }
    *problem = format("expected a tensor, got %s", datum_text(datum));
    return NULL;
}

// ---- arguments of built-ins ---------------------------------------------------------------------

// "expected an integer for 'axis', got a tensor [3]"
static bool unexpected(Call *call, int which, const char *expected)
{
    argument_error(call, which, "expected %s for '%s', got %s", expected, call->argument_name[which],
                   datum_text(call->argument[which]));
    return false;
}

static bool argument_value(Call *call, int which, bool real, Value **value)
{
    const char *problem;
    Datum *datum = call->argument[which];
    *value = datum_to_value(call->elaborator, datum, real, &problem);
    if (*value)
        return true;
    if (!problem)
        return false;
    if (strncmp(problem, "expected a tensor", strlen("expected a tensor")) == 0)
        return unexpected(call, which, "a tensor");
    argument_error(call, which, "'%s': %s", call->argument_name[which], problem);
    return false;
}

bool argument_tensor(Call *call, int which, Value **value)
{
    return argument_value(call, which, false, value);
}

bool argument_real_tensor(Call *call, int which, Value **value)
{
    if (!argument_value(call, which, true, value))
        return false;
    if ((*value)->type == TYPE_BOOL) {
        unexpected(call, which, "a tensor of numbers");
        hint("to_real(x) makes 0 and 1 of a bool tensor");
        return false;
    }
    return true;
}

bool argument_integer(Call *call, int which, int64_t *value)
{
    const Datum *datum = call->argument[which];
    if (datum->kind != DATUM_INTEGER)
        return unexpected(call, which, "an integer");
    *value = datum->integer;
    return true;
}

bool argument_real(Call *call, int which, double *value)
{
    const Datum *datum = call->argument[which];
    if (!datum_is_number(datum))
        return unexpected(call, which, "a number");
    *value = datum->real;
    return true;
}

bool argument_boolean(Call *call, int which, bool *value)
{
    if (call->argument[which]->kind != DATUM_BOOLEAN)
        return unexpected(call, which, "true or false");
    *value = call->argument[which]->boolean;
    return true;
}

bool argument_string(Call *call, int which, const char **value)
{
    if (call->argument[which]->kind != DATUM_STRING)
        return unexpected(call, which, "a string");
    *value = call->argument[which]->string;
    return true;
}

bool argument_none(Call *call, int which)
{
    return call->argument[which]->kind == DATUM_NONE;
}

static bool small_integer(const Datum *datum, int *value)
{
    if (datum->kind != DATUM_INTEGER || datum->integer > INT32_MAX || datum->integer < INT32_MIN)
        return false;
    *value = (int)datum->integer;
    return true;
}

bool argument_integers(Call *call, int which, int count, int *values)
{
    const Datum *datum = call->argument[which];
    bool good = datum->kind == DATUM_INTEGER || (datum->kind == DATUM_LIST && datum->count == count);
    for (int i = 0; good && i < count; i++)
        good = small_integer(datum->kind == DATUM_LIST ? datum->item[i] : datum, &values[i]);
    return good || unexpected(call, which, format("an integer or a list of %d integers", count));
}

bool argument_integer_list(Call *call, int which, int maximum, int *values, int *count)
{
    const Datum *datum = call->argument[which];
    bool good = datum->kind == DATUM_LIST;
    for (int i = 0; good && i < datum->count; i++) {
        int value;
        good = small_integer(datum->item[i], &value);
        if (good && i < maximum)
            values[i] = value;
    }
    if (!good)
        return unexpected(call, which, "a list of integers");
    *count = datum->count;
    return datum->count <= maximum || unexpected(call, which, format("at most %d integers", maximum));
}

bool argument_shape(Call *call, int which, Shape *shape)
{
    *shape = (Shape){0};
    if (!argument_integer_list(call, which, MAX_TENSOR_RANK, shape->dim, &shape->rank))
        return false;
    for (int i = 0; i < shape->rank; i++)
        if (shape->dim[i] < 1) {
            argument_error(call, which, "a size must be at least 1, got %d in %s", shape->dim[i], shape_text(*shape));
            return false;
        }
    if (shape_fits(*shape))
        return true;
    argument_error(call, which, "a tensor %s is too large: it has more than %d elements", shape_text(*shape),
                   INT32_MAX);
    return false;
}

static bool axis_in_range(Call *call, int which, int64_t value, int rank, int *axis)
{
    if (value < -rank || value >= rank) {
        if (rank == 0)
            argument_error(call, which, "axis %lld does not exist: a scalar has no axes", (long long)value);
        else
            argument_error(call, which, "axis %lld does not exist: the tensor has axes 0 to %d", (long long)value,
                           rank - 1);
        return false;
    }
    *axis = (int)(value < 0 ? value + rank : value);
    return true;
}

bool argument_axis(Call *call, int which, int rank, int *axis)
{
    int64_t value;
    return argument_integer(call, which, &value) && axis_in_range(call, which, value, rank, axis);
}

bool argument_axes(Call *call, int which, int rank, unsigned *axes)
{
    const Datum *datum = call->argument[which];
    bool all = datum->kind == DATUM_NONE || (datum->kind == DATUM_STRING && strcmp(datum->string, "all") == 0);
    *axes = all ? (1u << rank) - 1 : 0;
    if (all)
        return true;
    if (datum->kind != DATUM_INTEGER && datum->kind != DATUM_LIST)
        return unexpected(call, which, "an axis or a list of axes");
    int count = datum->kind == DATUM_LIST ? datum->count : 1;
    for (int i = 0; i < count; i++) {
        const Datum *item = datum->kind == DATUM_LIST ? datum->item[i] : datum;
        int axis;
        if (item->kind != DATUM_INTEGER)
            return unexpected(call, which, "an axis or a list of axes");
        if (!axis_in_range(call, which, item->integer, rank, &axis))
            return false;
        if (*axes >> axis & 1) {
            argument_error(call, which, "axis %d is given twice", axis);
            return false;
        }
        *axes |= 1u << axis;
    }
    return true;
}

int next_random_stream(Elaborator *elaborator)
{
    return elaborator->random_streams++;
}

bool random_is_batched(Elaborator *elaborator)
{
    return elaborator->entry != ENTRY_INITIALIZE && !in_optimizer(elaborator);
}
