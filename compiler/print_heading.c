// The comment above a kernel: the lines of the source that it comes from, its layers, what it computes.
// Requires: plan_lower. Provides: text. Invalidates: nothing.
#include "print.h"

#include <ctype.h>
#include <string.h>

const char *place_text(const Program *program, Span span)
{
    if (!span.source)
        return program->source ? program->source->path : program->name;
    const char *slash = strrchr(span.source->path, '/');
    const char *file = slash && !span.source->prelude ? slash + 1 : span.source->path;
    return format("%s:%d", file, span_line(span));
}

const char *line_text(Span span)
{
    if (!span.source)
        return "";
    const char *text = span.source->text;
    int begin = span.begin, end = span.begin;
    while (begin > 0 && text[begin - 1] != '\n')
        begin--;
    while (text[begin] == ' ' || text[begin] == '\t')
        begin++;
    while (text[end] != '\0' && text[end] != '\n')
        end++;
    while (end > begin && (isspace((unsigned char)text[end - 1]) || text[end - 1] == '\\'))
        end--; // a backslash would continue the comment
    return format("%.*s", end > begin ? end - begin : 0, text + begin);
}

// 25.0 MFLOP
const char *amount_text(double count, const char *unit)
{
    static const char *const prefixes[] = {"", "k", "M", "G", "T"};
    int i = 0;
    while (count >= 1000 && i < 4) {
        count /= 1000;
        i++;
    }
    return format("%.3g %s%s", count, prefixes[i], unit);
}

// Ops that only say where an element is found.
static bool moves_only(const Op *op)
{
    return op == &op_constant || op == &op_broadcast || op == &op_reshape || op == &op_input ||
           op == &op_stop_gradient || op == &op_table;
}

void print_source_lines(Printer *p)
{
    const Kernel *kernel = p->kernel;
    const Source *source[8];
    int line[8], count = 0;
    for (int i = -1; i < kernel->value_count && count < 8; i++) {
        Span span = i < 0 ? kernel->span : kernel->value[i]->span;
        if (!span.source || (i >= 0 && moves_only(kernel->value[i]->op)))
            continue;
        int known = 0, number = span_line(span);
        while (known < count && (source[known] != span.source || line[known] != number))
            known++;
        if (known < count)
            continue;
        source[count] = span.source;
        line[count++] = number;
        text_add(p->out, "// %s: %s\n", place_text(p->program, span), line_text(span));
    }
}

// "[64, 28, 28, 1], [32]": each shape once, scalars only if there is nothing else to say.
static const char *shapes_text(const Printer *p, bool outputs)
{
    const Kernel *kernel = p->kernel;
    Text text = {0};
    text_add_string(&text, "");
    for (int i = 0; i < kernel->parameter_count; i++) {
        const Buffer *buffer = kernel->parameter[i];
        const char *shape = shape_text(buffer_storage(buffer)->shape);
        bool wanted = is_stored(kernel, buffer) == outputs && (outputs || buffer_storage(buffer)->shape.rank > 0);
        if (wanted && !strstr(text.data, shape))
            text_add(&text, "%s%s", text.length > 0 ? ", " : "", shape);
    }
    return text.data;
}

// Names in order, each once, as many as there is room for.
typedef struct NameSet {
    const char *name[10];
    int count;
    bool more;
} NameSet;

static void name_set_add(NameSet *set, const char *name)
{
    for (int i = 0; i < set->count; i++)
        if (strcmp(set->name[i], name) == 0)
            return;
    if (set->count < (int)(sizeof set->name / sizeof *set->name))
        set->name[set->count++] = name;
    else
        set->more = true;
}

static const char *name_set_text(const NameSet *set)
{
    Text text = {0};
    for (int i = 0; i < set->count; i++)
        text_add(&text, "%s%s", i > 0 ? ", " : "", set->name[i]);
    return set->more ? format("%s, ...", text.data) : text.data;
}

// The operations: "conv, add, max".
static const char *operations_text(const Kernel *kernel)
{
    NameSet names = {0};
    for (int i = 0; i < kernel->value_count; i++) {
        const Value *value = kernel->value[i];
        if (value->op == &op_map)
            name_set_add(&names, value->attribute.function->name);
        else if (value->op == &op_reduce)
            name_set_add(&names, value->attribute.reduce.kind == REDUCE_SUM ? "sum" : "max");
        else if (!moves_only(value->op))
            name_set_add(&names, value->op->name);
    }
    return names.count > 0 ? name_set_text(&names) : "copy";
}

static bool has_batched(const Kernel *kernel)
{
    for (int i = 0; i < kernel->value_count; i++)
        if (kernel->value[i]->batched && !moves_only(kernel->value[i]->op))
            return true;
    return false;
}

// What computes the values: layers by their path, else the functions that the program calls: "digits.conv2d,
// max_pool2d". What is the same for all examples, as a mask, may come from another layer that has it, too.
static const char *places_text(const Kernel *kernel)
{
    NameSet names = {0};
    bool of_examples = has_batched(kernel);
    for (int i = 0; i < kernel->value_count; i++) {
        const Value *value = kernel->value[i];
        const Instance *layer = value->instance;
        if ((moves_only(value->op) && kernel->value_count > 1) || (of_examples && !value->batched))
            continue;
        bool updates = kernel->commit && !value->backward && value->function; // what the optimizer's code says
        if (layer && layer->definition && layer->definition->kind != DEFINITION_MODEL && !updates)
            name_set_add(&names, layer->path);
        else if (value->function)
            name_set_add(&names, value->function);
        else if (layer && layer->definition)
            name_set_add(&names, layer->path);
    }
    return name_set_text(&names);
}

// Which way through the network, in a training step: ", forward and backward".
static const char *direction_text(const Plan *plan, const Kernel *kernel)
{
    bool backward = false, forward = false;
    for (int i = 0; i < kernel->value_count; i++) {
        backward |= kernel->value[i]->backward;
        forward |= !kernel->value[i]->backward && !moves_only(kernel->value[i]->op) && !kernel->commit;
    }
    if (entry_step(plan->entry) < 0)
        return "";
    return forward && backward ? ", forward and backward" : forward ? ", forward" : backward ? ", backward" : "";
}

// The parameters and states that it sets: "digits.conv2d.kernel".
static const char *targets_text(const Kernel *kernel)
{
    NameSet names = {0};
    for (int i = 0; i < kernel->output_count; i++) {
        const Tensor *tensor = kernel->output[i].buffer->tensor;
        if (tensor && (tensor->role == TENSOR_PARAMETER || tensor->role == TENSOR_STATE))
            name_set_add(&names, tensor->name);
    }
    return name_set_text(&names);
}

// "digits.conv2d_2, backward; updates digits.conv2d_2.kernel"
void print_subject(Printer *p)
{
    const char *places = places_text(p->kernel), *targets = targets_text(p->kernel);
    bool initial = p->plan->entry == ENTRY_INITIALIZE;
    if (targets && initial)
        text_add(p->out, "// the initial value of %s\n", targets);
    else if (places)
        text_add(p->out, "// %s%s%s%s\n", places, direction_text(p->plan, p->kernel), targets ? "; updates " : "",
                 targets ? targets : "");
}

void print_heading(Printer *p)
{
    print_source_lines(p);
    print_subject(p);
    const char *inputs = shapes_text(p, false);
    text_add_string(p->out, "// ");
    if (p->kernel->flops > 0)
        text_add(p->out, "%s: ", amount_text((double)p->kernel->flops, "FLOP"));
    text_add(p->out, "%s: %s%s-> %s\n", operations_text(p->kernel), inputs, *inputs ? " " : "", shapes_text(p, true));
    const Buffer *result = p->kernel->output[0].buffer;
    if (result->heir)
        text_add(p->out, "// %s takes the place of %s.\n", result->name, result->base->name);
}
