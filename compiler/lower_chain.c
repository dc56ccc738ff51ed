// Lowering: costly functions of costly functions, as in gelu with its derivative. One is a chain of some twenty
// dependent operations; a processor looks ahead no further than two or three of those, and waits for their latency. So
// a chain of chains is cut: what the first computes waits in a local array for the next, and each loop has many short
// ones.
#include "lower.h"

#include <string.h>

enum { COSTLY = 15 }; // FLOPs of a function

static bool is_function(const Value *value, const char *name)
{
    return value->op == &op_map && strcmp(value->attribute.function->name, name) == 0;
}

// e^-x^2 of this x?
static bool is_bell_of(const Value *value, const Value *x)
{
    if (!is_function(value, "exp") || !is_function(value->input[0], "neg"))
        return false;
    const Value *square = value->input[0]->input[0];
    return is_function(square, "mul") && square->input[0] == x && square->input[1] == x;
}

Value *lower_bell(const Lower *lower, const Value *value)
{
    if (lower->naive || lower->plan->program->real_is_double || !is_function(value, "erf"))
        return NULL;
    for (int i = 0; i < lower->kernel->value_count; i++)
        if (is_bell_of(lower->kernel->value[i], value->input[0]))
            return lower->kernel->value[i];
    return NULL;
}

static bool is_costly(const Value *value)
{
    return value->op == &op_map && value->type == TYPE_REAL && value->attribute.function->cost >= COSTLY;
}

// Marks which of the kernel's values are made of one of them, and which of the anchor and constants alone.
typedef struct Made {
    bool *of_value, *of_anchor;
} Made;

static int place_of(const Kernel *kernel, const Value *value)
{
    for (int i = 0; i < kernel->value_count; i++)
        if (kernel->value[i] == value)
            return i;
    return -1;
}

static bool is_repeated_constant(const Value *value)
{
    return value->op == &op_broadcast ? is_repeated_constant(value->input[0]) : value->op == &op_constant;
}

static Made made_of(const Kernel *kernel, const Value *value)
{
    size_t size = (size_t)kernel->value_count;
    Made made = {mem_alloc(size), mem_alloc(size)};
    for (int i = 0; i < kernel->value_count; i++) {
        const Value *each = kernel->value[i];
        made.of_value[i] = each == value;
        made.of_anchor[i] = each == kernel->anchor || each->op == &op_map || is_repeated_constant(each);
        for (int k = 0; k < each->input_count && each != kernel->anchor; k++) {
            int input = place_of(kernel, each->input[k]);
            made.of_value[i] |= input >= 0 && made.of_value[input];
            made.of_anchor[i] &= input >= 0 ? made.of_anchor[input] : is_repeated_constant(each->input[k]);
        }
    }
    return made;
}

// Does another costly function need this value?
static bool is_needed_by_costly(const Lower *lower, const Value *value, const Made *made)
{
    const Kernel *kernel = lower->kernel;
    for (int i = 0; i < kernel->value_count; i++) {
        const Value *other = kernel->value[i], *bell = lower_bell(lower, other);
        if (other == value || !is_costly(other))
            continue;
        if (made->of_value[i] || (bell && made->of_value[place_of(kernel, bell)]))
            return true;
    }
    return false;
}

int lower_list_waiting(const Lower *lower, Waiting *waiting, int most)
{
    const Kernel *kernel = lower->kernel;
    int count = 0;
    for (int i = 0; i < kernel->value_count && count < most; i++) {
        Value *value = kernel->value[i];
        if (!is_costly(value) || !kernel->anchor || !shape_equal(value->shape, kernel->anchor->shape))
            continue;
        Made made = made_of(kernel, value);
        if (made.of_anchor[i] && is_needed_by_costly(lower, value, &made))
            waiting[count++] = (Waiting){.value = value};
    }
    return count;
}
