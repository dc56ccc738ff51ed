// Names of kernels and buffers, as the C file shows them: after the layers and values of the source.
// Requires: plan_fuse; again after plan_rows. Provides: Kernel.name, unique in the program, and Buffer.name, unique in
// the plan; no C keyword, no other function of the file. Invalidates: nothing.
#include "loops.h"

#include <ctype.h>
#include <string.h>

// A name that was wanted.
typedef struct Entry {
    const char *name; // interned; NULL: a free slot
    bool used;
    int next; // the number that tells the next one of that name apart; 0: none so far
} Entry;

// Names in use, so that the next one of that name gets a number.
typedef struct Names {
    const char **used;
    int count;
    Entry *slot; // open addressing by the name's pointer; at most half full
    int capacity, entries;
} Names;

static Entry *find_slot(const Names *names, const char *name)
{
    size_t mask = (size_t)names->capacity - 1, i = ((uintptr_t)name >> 4) * 2654435761u & mask;
    while (names->slot[i].name && names->slot[i].name != name)
        i = (i + 1) & mask;
    return &names->slot[i];
}

static void make_room(Names *names)
{
    if (2 * (names->entries + 1) <= names->capacity)
        return;
    const Names old = *names;
    names->capacity = old.capacity ? 2 * old.capacity : 256;
    while (names->capacity < 4 * names->count) // names of earlier plans, about to be entered
        names->capacity *= 2;
    names->slot = mem_alloc((size_t)names->capacity * sizeof *names->slot);
    for (int i = 0; i < old.capacity; i++)
        if (old.slot[i].name)
            *find_slot(names, old.slot[i].name) = old.slot[i];
    mem_free(old.slot, (size_t)old.capacity * sizeof *old.slot);
}

static Entry *entry_of(Names *names, const char *name)
{
    make_room(names);
    Entry *entry = find_slot(names, name);
    names->entries += entry->name == NULL;
    entry->name = name;
    return entry;
}

static bool is_used(Names *names, const char *name)
{
    return entry_of(names, name)->used || name_is_reserved(name);
}

// "digits.conv2d_1" -> "digits_conv2d_1"
static const char *identifier(const char *text)
{
    Text result = {0};
    if (!isalpha((unsigned char)text[0]) && text[0] != '_')
        text_add(&result, "v");
    for (const char *c = text; *c; c++)
        text_add_bytes(&result, isalnum((unsigned char)*c) ? c : "_", 1);
    return intern_string(result.data);
}

static int next_number(Names *names, const char *base)
{
    enum { SECOND = 2 };
    Entry *entry = entry_of(names, base);
    entry->next = entry->next ? entry->next + 1 : SECOND;
    return entry->next;
}

static const char *unique(Names *names, const char *wanted)
{
    const char *base = identifier(wanted), *name = base;
    while (is_used(names, name))
        name = intern_format("%s_%d", base, next_number(names, base));
    entry_of(names, name)->used = true;
    names->used = mem_grow(names->used, names->count, sizeof *names->used);
    names->used[names->count++] = name;
    return name;
}

// The layer that a kernel belongs to, without the name of the model when there is only one.
static const char *layer_of(const Plan *plan, const Value *value)
{
    const Instance *instance = value->instance;
    if (!instance || !instance->parent)
        return NULL;
    const Instance *first = plan->program->root->child;
    bool one_model = first && !first->next;
    const char *path = instance->path;
    if (one_model) {
        size_t length = strlen(first->path);
        if (strncmp(path, first->path, length) == 0 && path[length] == '.')
            return path + length + 1;
    }
    return path;
}

// Whose gradient a kernel ends in, if an optimizer's update follows in it or a parameter is what it writes.
static const Tensor *written_parameter(const Kernel *kernel)
{
    for (int i = 0; i < kernel->output_count; i++) {
        const Tensor *tensor = kernel->output[i].buffer->tensor;
        if (tensor && tensor->role == TENSOR_PARAMETER)
            return tensor;
    }
    return NULL;
}

static const Tensor *written_tensor(const Kernel *kernel)
{
    for (int i = 0; i < kernel->output_count; i++)
        if (kernel->output[i].buffer->tensor)
            return kernel->output[i].buffer->tensor;
    return NULL;
}

static bool is_loss(const Program *program, const Tensor *tensor)
{
    for (int i = 0; tensor && i < program->step_count; i++)
        if (program->step[i].loss == tensor)
            return true;
    return tensor && program->loss == tensor;
}

// What a kernel does, in a word.
static const char *verb_of(const Value *value)
{
    while (value->op == &op_reshape && !value->name)
        value = value->input[0];
    const char *name = value->name;
    bool product = value->op->is_convolution || value->op == &op_contract || value->op == &op_conv_input_grad;
    if (!name && value->backward && product)
        return "input_grad";
    if (!name && (value->op == &op_pool_grad || value->op == &op_unpool))
        return "grad";
    if (!name && value->op == &op_pool_place)
        return "place";
    if (!name && value->op == &op_reduce)
        name = value->attribute.reduce.kind == REDUCE_SUM ? "sum" : "max";
    else if (!name)
        name = value->op == &op_map ? value->attribute.function->name : value->op->name;
    return value->backward && !strstr(name, "grad") ? intern_format("%s_grad", name) : name;
}

// Is the instance, or one around it, made by the definition of that name?
static bool is_within(const Instance *instance, const char *definition)
{
    for (; instance && instance->definition; instance = instance->parent)
        if (instance->definition->name.text == definition)
            return true;
    return false;
}

// The layer and the function that the user called in it: "residual_relu"; NULL for neither.
static const char *place_of(const Plan *plan, const Value *value)
{
    const char *layer = layer_of(plan, value), *function = value->function;
    if (function && value->shape.rank == 0)
        return function; // a scalar that all layers share: an optimizer's step size, a loss
    if (layer && (!function || is_within(value->instance, function)))
        return layer;
    const Instance *instance = value->instance;
    bool in_model = !layer || (instance && instance->definition->kind == DEFINITION_MODEL);
    return in_model || !function ? function : intern_format("%s_%s", layer, function);
}

// Does the place alone say what the kernel does? A layer's convolution is the layer, a pooling function its pooling.
static bool is_main_part(const Value *value)
{
    bool step = value->op == &op_contract && value->input[0]->op == &op_winograd_tiles;
    return !value->backward && !step &&
           (value->op->is_convolution || value->op == &op_contract || value->op == &op_pool);
}

static const char *describe_value(const Plan *plan, const Value *value)
{
    const char *place = place_of(plan, value);
    if (!place)
        return verb_of(value);
    return is_main_part(value) ? place : intern_format("%s_%s", place, verb_of(value));
}

static const Value *main_value(const Kernel *kernel)
{
    int last = kernel->output_count - 1;
    while (last > 0 && kernel->output[last].value->op == &op_pool_place) // comes with the pooling
        last--;
    return kernel->anchor ? kernel->anchor : kernel->output[last].value;
}

// Parts of one layer or function are called after it, a convolution with sums of what it computes after that, others
// after what comes out last.
static const char *describe_parts(const Plan *plan, const Kernel *kernel)
{
    const Value *first = main_value(kernel->part[0]), *last = main_value(kernel);
    if (first->op->is_convolution && last->op == &op_reduce)
        return describe_value(plan, first);
    const char *place = place_of(plan, last);
    bool backward = true;
    for (int i = 0; i < kernel->part_count; i++) {
        const Value *value = main_value(kernel->part[i]);
        if (place_of(plan, value) != place)
            return describe_value(plan, last);
        backward &= value->backward;
    }
    return !place ? describe_value(plan, last) : backward ? intern_format("%s_grad", place) : place;
}

static const char *describe_kernel(const Plan *plan, const Kernel *kernel)
{
    const Tensor *parameter = written_parameter(kernel);
    if (plan->entry == ENTRY_INITIALIZE && written_tensor(kernel))
        return written_tensor(kernel)->c_name;
    if (!kernel->anchor && parameter)
        return intern_format("update_%s", parameter->c_name);
    if (is_loss(plan->program, written_tensor(kernel)))
        return "mean_loss";
    return kernel->part_count > 0 ? describe_parts(plan, kernel) : describe_value(plan, main_value(kernel));
}

// What a kernel stores in the arena: its only result is called like the kernel.
static const char *describe_output(const Plan *plan, const Kernel *kernel, const Value *value)
{
    return kernel->output_count == 1 ? describe_kernel(plan, kernel) : describe_value(plan, value);
}

static void name_outputs(const Plan *plan, const Kernel *kernel)
{
    for (int i = 0; i < kernel->output_count; i++)
        if (!kernel->output[i].buffer->tensor)
            kernel->output[i].buffer->name = describe_output(plan, kernel, kernel->output[i].value);
    for (int i = 0; i < kernel->part_count; i++) {
        kernel->part[i]->name = describe_kernel(plan, kernel->part[i]);
        name_outputs(plan, kernel->part[i]);
    }
}

// A plan and the loops in it: their functions stand side by side in the file.
static void name_plan(Plan *plan, const char *prefix, Names *kernels, Names *buffers)
{
    for (int i = 0; i < plan->kernel_count; i++) {
        Kernel *kernel = plan->kernel[i];
        kernel->name = unique(kernels, format("%s%s", prefix, describe_kernel(plan, kernel)));
    }
    for (int i = 0; i < plan->kernel_count; i++)
        name_outputs(plan, plan->kernel[i]);
    for (int i = 0; i < plan->buffer_count; i++)
        if (!plan->buffer[i]->base)
            plan->buffer[i]->name = unique(buffers, plan->buffer[i]->name);
    for (int i = 0; i < plan->buffer_count; i++) // another shape of the same bytes; lower.c tells two in a kernel apart
        if (plan->buffer[i]->base)
            plan->buffer[i]->name = plan->buffer[i]->base->name;
    for (int i = 0; i < plan->kernel_count; i++)
        if (plan->kernel[i]->loop)
            name_plan(plan->kernel[i]->loop->body, prefix, kernels, buffers);
}

void plan_names(Plan *plan)
{
    // What else the file defines: functions, members, and the variables of every kernel.
    static const char *const reserved[] = {"m",        "initialize", "train_step", "evaluate", "predict",
                                           "generate", "next",       "sample",     "show",     "reset_totals",
                                           "main",     "seed",       "step",       "draw",     "arena",
                                           "count",    "first",      "prepare",    "prepared"};
    Program *program = plan->program;
    Names kernels = {.used = program->kernel_name, .count = program->kernel_name_count}, buffers = {0};
    bool first = kernels.count == 0;
    for (int i = 0; i < kernels.count; i++)
        entry_of(&kernels, kernels.used[i])->used = true;
    for (size_t i = 0; i < sizeof reserved / sizeof *reserved; i++) {
        if (first)
            unique(&kernels, reserved[i]);
        unique(&buffers, reserved[i]);
    }
    if (first)
        unique(&kernels, program->name); // the struct
    for (EntryKind entry = 0; first && entry < ENTRY_COUNT; entry++)
        if (program->entry[entry])
            unique(&kernels, entry_name(program, entry));
    name_plan(plan, entry_prefix(program, plan->entry), &kernels, &buffers);
    program->kernel_name = kernels.used;
    program->kernel_name_count = kernels.count;
}
