// Functions of the compiler that no op and no scalar function provides: questions about shapes, lists and types,
// conversions, and what only the elaborator knows.
#include "elaborate_internal.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

// ---- shapes -------------------------------------------------------------------------------------

static Datum *call_shape(Call *call)
{
    Value *x;
    return argument_tensor(call, 0, &x) ? datum_shape(x->shape) : NULL;
}

static Datum *call_rank(Call *call)
{
    Value *x;
    return argument_tensor(call, 0, &x) ? datum_integer(x->shape.rank) : NULL;
}

static Datum *call_size(Call *call)
{
    Value *x;
    return argument_tensor(call, 0, &x) ? datum_integer(shape_count(x->shape)) : NULL;
}

// ---- lists --------------------------------------------------------------------------------------

static Datum *call_len(Call *call)
{
    const Datum *list = call->argument[0];
    if (list->kind == DATUM_STRING)
        return datum_integer((int64_t)strlen(list->string));
    if (list->kind != DATUM_LIST)
        return argument_error(call, 0, "expected a list for 'list', got %s", datum_text(list));
    return datum_integer(list->count);
}

static Datum *call_product(Call *call)
{
    const Datum *list = call->argument[0];
    int64_t product = 1;
    double real = 1;
    bool integers = true;
    if (list->kind != DATUM_LIST)
        return argument_error(call, 0, "expected a list for 'list', got %s", datum_text(list));
    for (int i = 0; i < list->count; i++) {
        const Datum *item = list->item[i];
        if (!datum_is_number(item))
            return argument_error(call, 0, "expected a list of numbers for 'list', got %s", datum_text(list));
        integers &= item->kind == DATUM_INTEGER;
        real *= item->real;
        if (integers && __builtin_mul_overflow(product, item->integer, &product))
            return call_error(call, "the product of %s is too large", datum_text(list));
    }
    return integers ? datum_integer(product) : datum_real(real);
}

static Datum *call_range(Call *call)
{
    int64_t n;
    if (!argument_integer(call, 0, &n))
        return NULL;
    if (n < 0 || n > MAX_LIST)
        return argument_error(call, 0, "'n' must be from 0 to %d, got %lld", MAX_LIST, (long long)n);
    Datum **item = mem_alloc((size_t)n * sizeof *item + 1);
    for (int64_t i = 0; i < n; i++)
        item[i] = datum_integer(i);
    return datum_list((int)n, item);
}

// ---- kinds of values ----------------------------------------------------------------------------

static Datum *call_is_tensor(Call *call)
{
    return datum_boolean(call->argument[0]->kind == DATUM_TENSOR);
}

static Datum *call_is_list(Call *call)
{
    return datum_boolean(call->argument[0]->kind == DATUM_LIST);
}

static Datum *call_is_int(Call *call)
{
    const Datum *x = call->argument[0];
    return datum_boolean(x->kind == DATUM_INTEGER || (x->kind == DATUM_TENSOR && x->tensor->type == TYPE_INT));
}

static void add_text(Text *text, const Datum *datum)
{
    switch (datum->kind) {
    case DATUM_BOOLEAN:
        text_add(text, "%s", datum->boolean ? "true" : "false");
        break;
    case DATUM_INTEGER:
        text_add(text, "%lld", (long long)datum->integer);
        break;
    case DATUM_REAL:
        text_add(text, "%.17g", datum->real);
        break;
    case DATUM_STRING:
        text_add(text, "%s", datum->string);
        break;
    case DATUM_LIST:
        for (int i = 0; i < datum->count; i++) {
            text_add(text, i ? ", " : "[");
            add_text(text, datum->item[i]);
        }
        text_add(text, datum->count ? "]" : "[]");
        break;
    default:
        text_add(text, "%s", datum_text(datum));
    }
}

static Datum *call_string(Call *call)
{
    Text text = {0};
    add_text(&text, call->argument[0]);
    return datum_string(text.data ? text.data : "");
}

// ---- what only the elaborator knows -------------------------------------------------------------

static Datum *report_as(Elaborator *e, Span span, const char *function, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
static Datum *report_as(Elaborator *e, Span span, const char *function, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    elaborate_error_list(e, span, function, fmt, args);
    va_end(args);
    return NULL;
}

// The definition that calls `error` refuses what it was called with: the place is that call.
static Datum *call_error_function(Call *call)
{
    Elaborator *e = call->elaborator;
    const char *message;
    if (!argument_string(call, 0, &message))
        return NULL;
    Frame *frame = e->frame;
    if (!frame->definition)
        return report_as(e, call->span, NULL, "%s", message);
    frame->failed = frame->returned = true; // nothing after it counts
    e->frame = frame->caller;
    report_as(e, frame->call, in_user_text(frame->call) ? frame->definition->name.text : NULL, "%s", message);
    note_at(call->span, "in '%s' here", frame->definition->name.text);
    e->frame = frame;
    return NULL;
}

// One text is elaborated for several entries, but warned of once.
static bool is_warned_of(Elaborator *e, Span span)
{
    for (int i = 0; i < e->warned_count; i++)
        if (e->warned[i].source == span.source && e->warned[i].begin == span.begin)
            return true;
    e->warned = mem_grow(e->warned, e->warned_count, sizeof *e->warned);
    e->warned[e->warned_count++] = span;
    return false;
}

// The place is the call of the definition that warns.
static Datum *call_warning(Call *call)
{
    Elaborator *e = call->elaborator;
    const char *message;
    if (!argument_string(call, 0, &message))
        return NULL;
    const Definition *definition = e->frame->definition;
    Span span = user_span(e, definition ? e->frame->call : call->span);
    if (!is_warned_of(e, span))
        warning_at(span, "%s%s%s", definition ? definition->name.text : "", definition ? ": " : "", message);
    return datum_new(DATUM_NONE);
}

static Datum *call_comes_from(Call *call)
{
    Datum *of = call->argument[0], *function = call->argument[1];
    if (function->kind != DATUM_FUNCTION)
        return argument_error(call, 1, "expected a function for 'f', got %s", datum_text(function));
    if (of->kind != DATUM_TENSOR)
        return datum_boolean(false);
    const Closure *closure = function->closure;
    const Value *value = of->tensor;
    bool scalar = closure->builtin && closure->builtin->scalar;
    return datum_boolean(scalar ? value->op == &op_map && value->attribute.function == closure->builtin->scalar
                                : value->result_of == closure->definition);
}

static Datum *call_total(Call *call)
{
    Elaborator *e = call->elaborator;
    Value *x;
    if (!argument_tensor(call, 0, &x))
        return NULL;
    if (!e->report)
        return call_error(call, "it sums over the examples of an epoch, so it belongs into a report");
    Value *sum = add_total(e, value_to_real(call->graph, x));
    return sum ? datum_tensor(sum) : NULL;
}

static Datum *call_standardise(Call *call)
{
    Value *x;
    if (!argument_tensor(call, 0, &x))
        return NULL;
    Value *result = standardise(call->elaborator, x, call->span);
    return result ? datum_tensor(result) : NULL;
}

static void add_parameters(Elaborator *e, const Instance *instance, Datum *list)
{
    const Owner *owner = owner_of((Instance *)instance);
    for (int i = 0; i < owner->variable_count; i++)
        if (owner->variable[i]->tensor->role == TENSOR_PARAMETER) {
            list->item = mem_grow(list->item, list->count, sizeof *list->item);
            list->item[list->count++] = datum_tensor(variable_value(e, owner->variable[i]));
        }
    for (const Instance *child = instance->child; child; child = child->next)
        add_parameters(e, child, list);
}

static Datum *call_parameters(Call *call)
{
    Elaborator *e = call->elaborator;
    Datum *of = call->argument[0], *list = datum_list(0, NULL);
    bool leaf = of->kind == DATUM_TENSOR && of->tensor->op == &op_input &&
                of->tensor->attribute.tensor->role == TENSOR_PARAMETER;
    if (leaf || (of->kind == DATUM_PARAMETERS && of->parameter)) {
        Value *value;
        if (!argument_tensor(call, 0, &value))
            return NULL;
        Datum **item = mem_alloc(sizeof *item);
        *item = datum_tensor(value);
        return datum_list(1, item);
    }
    if (!of->instance)
        return argument_error(call, 0, "expected a model, a layer instance or a parameter for 'm', got %s",
                              datum_text(of));
    add_parameters(e, of->instance, list);
    if (list->count || owner_of(of->instance)->applied)
        return list;
    argument_error(call, 0, "'%s' has no parameters yet: it has not been applied", of->instance->path);
    hint("write its penalty after its application: loss(model(x), y) + penalty(model)");
    return NULL;
}

// A parameter's own name, without the path of its layer.
static Datum *call_name_of(Call *call)
{
    const Datum *of = call->argument[0];
    const Tensor *tensor = of->parameter;
    if (of->kind == DATUM_TENSOR && of->tensor->op == &op_input)
        tensor = of->tensor->attribute.tensor;
    if (!tensor || tensor->role != TENSOR_PARAMETER)
        return argument_error(call, 0, "expected a parameter for 'p', got %s", datum_text(of));
    const char *dot = strrchr(tensor->name, '.');
    return datum_string(dot ? dot + 1 : tensor->name);
}

// ---- the table ----------------------------------------------------------------------------------

// A function: how it is called, what computes it, one line for the reference.
static const Binding all_builtins[] = {
    {"shape(x)", call_shape, "the sizes of a tensor's axes, as a list"},
    {"rank(x)", call_rank, "the number of axes of a tensor"},
    {"size(x)", call_size, "the number of elements of a tensor"},
    {"len(list)", call_len, "the number of items of a list"},
    {"product(list)", call_product, "the product of a list of numbers"},
    {"range(n)", call_range, "the list 0, 1, ..., n - 1"},
    {"is_tensor(v)", call_is_tensor, "is v a tensor?"},
    {"is_list(v)", call_is_list, "is v a list?"},
    {"is_int(v)", call_is_int, "is v an integer or an int tensor?"},
    {"string(v)", call_string, "a compile-time value as a string"},
    {"error(message)", call_error_function, "refuses the call of the definition that it stands in"},
    {"warning(message)", call_warning, "warns of the call of the definition that it stands in"},
    {"comes_from(x, f)", call_comes_from, "is the tensor x what the function f gave?"},
    {"total(x)", call_total, "in a report: the sum of x over all examples of the epoch so far"},
    {"standardise(x)", call_standardise, "in a data item: a column less its mean, over its standard deviation"},
    {"name_of(p)", call_name_of, "the name of a parameter, without the path of its layer: \"kernel\""},
    {"parameters(m)", call_parameters, "the list of the parameters of a model, layer instance or parameter"},
};
enum { BUILTIN_COUNT = sizeof all_builtins / sizeof *all_builtins };

// Words that stand for a string or number: options of functions, as `padding = same`.
typedef struct Word {
    const char *name, *text; // text NULL: a number
    double number;
} Word;
static const Word all_words[] = {
    {"same", "same", 0},
    {"valid", "valid", 0},
    {"causal", "causal", 0},
    {"all", "all", 0},
    {"pi", NULL, 3.14159265358979323846},
    {"inf", NULL, INFINITY},
};
enum { WORD_COUNT = sizeof all_words / sizeof *all_words };

static Datum *value_of_training(Elaborator *e, Span span)
{
    (void)span;
    return datum_boolean(entry_step(e->entry) >= 0 && !is_frozen(e, e->frame->owner->instance.path));
}

static Datum *value_of_step(Elaborator *e, Span span)
{
    (void)span;
    return datum_tensor(step_value(e));
}

static Datum *value_of_norm(Elaborator *e, Span span)
{
    if (!in_optimizer(e))
        return elaborate_error(e, span, "'global_norm' is known to optimizers only");
    return datum_tensor(global_norm(e));
}

static Datum *value_of_index(Elaborator *e, Span span)
{
    if (e->entry != ENTRY_GENERATE)
        return elaborate_error(e, span,
                               "'index' is the number of an example that 'generate' makes: it is known there only");
    return datum_tensor(index_value(e));
}

// Values that depend on the entry.
static const struct {
    const char *name;
    Datum *(*value)(Elaborator *e, Span span);
} all_values[] = {
    {"training", value_of_training},
    {"step", value_of_step},
    {"global_norm", value_of_norm},
    {"index", value_of_index},
};
enum { VALUE_COUNT = sizeof all_values / sizeof *all_values };

bool builtin_value(Elaborator *e, const char *name, Span span, Datum **value)
{
    for (int i = 0; i < WORD_COUNT; i++)
        if (strcmp(all_words[i].name, name) == 0) {
            *value = all_words[i].text ? datum_string(all_words[i].text) : datum_real(all_words[i].number);
            return true;
        }
    for (int i = 0; i < VALUE_COUNT; i++)
        if (strcmp(all_values[i].name, name) == 0) {
            *value = span.source ? all_values[i].value(e, span) : NULL;
            return true;
        }
    return false;
}

// ---- the registry -------------------------------------------------------------------------------

static const char *signature_name(const char *signature)
{
    return intern(signature, strcspn(signature, "("));
}

static bool contains(const Builtin *list, int count, const char *name)
{
    for (int i = 0; i < count; i++)
        if (list[i].name == name)
            return true;
    return false;
}

static void add_builtin(Builtin **list, int *count, Builtin builtin)
{
    if (contains(*list, *count, builtin.name))
        return; // ops come before scalar functions of the same name
    *list = mem_grow(*list, *count, sizeof **list);
    (*list)[(*count)++] = builtin;
}

static void add_binding(Builtin **list, int *count, Binding binding)
{
    add_builtin(list, count,
                (Builtin){.name = signature_name(binding.signature),
                          .signature = binding.signature,
                          .call = binding.call,
                          .summary = binding.summary});
}

static void add_scalar(Builtin **list, int *count, const ScalarFunction *row)
{
    static const char *const arguments[] = {"", "x", "x, y", "x, y, z"};
    add_builtin(list, count,
                (Builtin){.name = intern_string(row->name),
                          .signature = format("%s(%s)", row->name, arguments[row->arity]),
                          .scalar = row,
                          .summary = row->summary});
}

static bool is_keyword(const char *name)
{
    return strcmp(name, "and") == 0 || strcmp(name, "or") == 0 || strcmp(name, "not") == 0;
}

static int collect(Builtin **list)
{
    int count = 0;
    *list = NULL;
    for (int i = 0; all_ops[i]; i++) {
        const Op *op = all_ops[i];
        if (op->signature)
            add_binding(list, &count, (Binding){op->signature, op->call, op->summary});
        for (const Binding *binding = op->binding; binding && binding->signature; binding++)
            add_binding(list, &count, *binding);
    }
    for (int i = 0; i < BUILTIN_COUNT; i++)
        add_binding(list, &count, all_builtins[i]);
    for (int i = 0; scalar_row(i); i++)
        if (!is_keyword(scalar_row(i)->name) && scalar_row(i)->summary)
            add_scalar(list, &count, scalar_row(i));
    return count;
}

static int by_name(const void *a, const void *b)
{
    uintptr_t x = (uintptr_t)((const Builtin *)a)->name, y = (uintptr_t)((const Builtin *)b)->name;
    return x < y ? -1 : x > y;
}

void builtins_collect(Elaborator *e)
{
    e->builtin_count = collect(&e->builtin);
    qsort(e->builtin, (size_t)e->builtin_count, sizeof *e->builtin, by_name);
}

Builtin *builtin_find(Elaborator *e, const char *name)
{
    Builtin key = {.name = name};
    return bsearch(&key, e->builtin, (size_t)e->builtin_count, sizeof *e->builtin, by_name);
}

const char *const *builtin_names(int *count)
{
    Builtin *list;
    int functions = collect(&list);
    const char **name = mem_alloc((size_t)(functions + WORD_COUNT + VALUE_COUNT) * sizeof *name);
    *count = 0;
    for (int i = 0; i < functions; i++)
        name[(*count)++] = list[i].name;
    for (int i = 0; i < WORD_COUNT; i++)
        name[(*count)++] = intern_string(all_words[i].name);
    for (int i = 0; i < VALUE_COUNT; i++)
        name[(*count)++] = intern_string(all_values[i].name);
    return name;
}
