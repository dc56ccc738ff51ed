// Kernels that do the same to different buffers share one body: a convolution of every residual block, a layer's
// forward pass in the training step and in `predict`.
// Requires: plan_memory. Provides: Kernel.twin, the first kernel of the program with the same values, shapes and
// aliases; Kernel.shared of that one; Kernel.operand. Invalidates: Value.mark.
//
// Two kernels are twins if their descriptions are equal: the values in order, each with its op, attribute, shape and
// type, operands and results numbered in the order in which they are met. Only names and places may differ.
#include "loops.h"

#include <string.h>

typedef struct Row {
    const char *key;
    Kernel *kernel;
} Row;

struct KernelTable {
    Row *slot; // open addressing by the pointer of the interned key; at most half full
    int capacity, count;
};

// ---- describing a kernel ------------------------------------------------------------------------

static int operand_number(Kernel *kernel, Buffer *buffer)
{
    for (int i = 0; i < kernel->operand_count; i++)
        if (kernel->operand[i] == buffer)
            return i;
    kernel->operand = mem_grow(kernel->operand, kernel->operand_count, sizeof *kernel->operand);
    kernel->operand[kernel->operand_count] = buffer;
    return kernel->operand_count++;
}

static void number_values(const Kernel *kernel)
{
    for (int i = 0; i < kernel->value_count; i++)
        kernel->value[i]->mark = i;
}

static int value_number(const Kernel *kernel, const Value *value)
{
    int i = value->mark; // a value of another kernel has the number that it has there
    return i >= 0 && i < kernel->value_count && kernel->value[i] == value ? i : -1;
}

// printf would take most of this pass's time.
static void add_number(Text *text, char before, int number)
{
    text_add_bytes(text, &before, 1);
    text_add_integer(text, number);
}

static void describe_shape(Text *text, Type type, Shape shape)
{
    text_add_integer(text, (int)type);
    for (int i = 0; i < shape.rank; i++)
        add_number(text, ',', shape.dim[i]);
}

// Bytes as letters, a run of zeros as one: attributes are mostly empty.
static void describe_attribute(Text *text, const Attribute *attribute)
{
    const unsigned char *bytes = (const unsigned char *)attribute;
    size_t last = sizeof *attribute;
    static const unsigned char zeros[sizeof *attribute];
    for (size_t word = sizeof(uint64_t); last >= word && memcmp(bytes + last - word, zeros, word) == 0;)
        last -= word;
    while (last > 0 && bytes[last - 1] == 0)
        last--;
    for (size_t i = 0; i < last; i++) {
        char pair[2] = {(char)('a' + bytes[i] / 16), (char)('a' + bytes[i] % 16)};
        if (bytes[i] == 0)
            text_add_bytes(text, ".", 1);
        else
            text_add_bytes(text, pair, 2);
    }
}

static void describe_value(Text *text, Kernel *kernel, const Value *value)
{
    text_add_bytes(text, value->op->name, strlen(value->op->name));
    text_add_bytes(text, " ", 1);
    describe_attribute(text, &value->attribute);
    text_add_bytes(text, ":", 1);
    describe_shape(text, value->type, value->shape);
    for (int i = 0; i < value->input_count; i++) {
        Value *input = value->input[i];
        int number = value_number(kernel, input);
        if (number >= 0)
            add_number(text, 'v', number);
        else
            add_number(text, 'o', operand_number(kernel, input->buffer));
    }
    text_add_bytes(text, ";", 1);
}

// What the printed code depends on beside the shape: how a buffer is reached, and which others share its bytes.
static void describe_operands(Text *text, const Kernel *kernel)
{
    for (int i = 0; i < kernel->operand_count; i++) {
        const Buffer *buffer = kernel->operand[i];
        text_add_bytes(text, "|", 1);
        describe_shape(text, buffer->type, buffer->shape);
        for (int j = 0; j < i; j++)
            if (buffers_overlap(buffer, kernel->operand[j]))
                add_number(text, '=', j);
    }
}

static bool can_be_shared(const Kernel *kernel)
{
    if (kernel->loop)
        return false;
    for (int i = 0; i < kernel->value_count; i++)
        if (kernel->value[i]->op == &op_random)
            return false; // reads the seed of the model struct
    for (int i = 0; i < kernel->operand_count; i++)
        if (buffer_root(kernel->operand[i])->literal)
            return false;
    return true;
}

// NULL: a kernel with a body of its own.
static const char *describe_kernel(Kernel *kernel)
{
    Text text = {0};
    number_values(kernel);
    text_add(&text, "%d", kernel->parallel);
    for (int i = 0; i < kernel->value_count; i++)
        describe_value(&text, kernel, kernel->value[i]);
    for (int i = 0; i < kernel->output_count; i++) {
        int value = value_number(kernel, kernel->output[i].value);
        if (value < 0) // a copy of what another kernel stored
            text_add(&text, ">o%d", operand_number(kernel, kernel->output[i].value->buffer));
        text_add(&text, ">%d,%d", value, operand_number(kernel, kernel->output[i].buffer));
    }
    describe_operands(&text, kernel);
    return can_be_shared(kernel) ? intern(text.data, text.length) : NULL;
}

// ---- the table ----------------------------------------------------------------------------------

static Row *find_row(struct KernelTable *table, const char *key)
{
    size_t i = ((uintptr_t)key >> 4) * 2654435761u & (size_t)(table->capacity - 1);
    while (table->slot[i].key && table->slot[i].key != key)
        i = (i + 1) & (size_t)(table->capacity - 1);
    return &table->slot[i];
}

static void make_room(struct KernelTable *table)
{
    if (2 * (table->count + 1) <= table->capacity)
        return;
    struct KernelTable larger = {.capacity = table->capacity ? 2 * table->capacity : 256, .count = table->count};
    larger.slot = mem_alloc((size_t)larger.capacity * sizeof *larger.slot);
    for (int i = 0; i < table->capacity; i++)
        if (table->slot[i].key)
            *find_row(&larger, table->slot[i].key) = table->slot[i];
    *table = larger;
}

void plan_twins(Plan *plan)
{
    if (!plan->program->kernels)
        plan->program->kernels = mem_alloc(sizeof *plan->program->kernels);
    struct KernelTable *table = plan->program->kernels;
    for (int i = 0; i < plan->kernel_count; i++) {
        Kernel *kernel = plan->kernel[i];
        const char *key = describe_kernel(kernel);
        if (!key)
            continue;
        make_room(table);
        Row *row = find_row(table, key);
        if (row->key) {
            kernel->twin = row->kernel;
            row->kernel->shared = true;
        } else {
            *row = (Row){key, kernel};
            table->count++;
        }
    }
}

// ---- after lowering -----------------------------------------------------------------------------

// The buffer that is to this kernel what `parameter`, an operand or another view of its bytes, is to its twin.
static Buffer *counterpart(const Kernel *kernel, const Buffer *parameter)
{
    for (int i = 0; i < kernel->twin->operand_count; i++)
        if (kernel->twin->operand[i] == parameter)
            return kernel->operand[i];
    for (int i = 0; i < kernel->twin->operand_count; i++) {
        if (buffer_storage(kernel->twin->operand[i]) != buffer_storage(parameter))
            continue;
        Buffer *view = mem_alloc(sizeof *view);
        *view = *parameter;
        view->base = kernel->operand[i];
        view->tensor = view->base->tensor;
        return view;
    }
    if (parameter->scratch) {
        Buffer *scratch = mem_alloc(sizeof *scratch);
        *scratch = *parameter;
        return scratch;
    }
    BUG("%s: %s is no operand of %s", kernel->name, parameter->name, kernel->twin->name);
}

void adopt_parameters(Kernel *kernel)
{
    const Kernel *twin = kernel->twin;
    for (int i = 0; i < twin->parameter_count; i++) {
        kernel->parameter = mem_grow(kernel->parameter, i, sizeof *kernel->parameter);
        kernel->parameter[i] = counterpart(kernel, twin->parameter[i]);
    }
    kernel->parameter_count = twin->parameter_count;
    kernel->stored_count = twin->stored_count;
    kernel->team = twin->team;
    kernel->division = twin->division;
    kernel->own = twin->own;
}
