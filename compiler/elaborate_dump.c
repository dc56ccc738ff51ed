// --dump=elaborate: the instances of a program with their shapes and parameters, then its other tensors.
#include "elaborate.h"

static const char *role_name(TensorRole role)
{
    static const char *const name[] = {
        [TENSOR_PARAMETER] = "param", [TENSOR_STATE] = "state",       [TENSOR_SLOT] = "slot",
        [TENSOR_TOTAL] = "total",     [TENSOR_FIELD] = "field",       [TENSOR_SETTING] = "setting",
        [TENSOR_AVERAGE] = "average", [TENSOR_STEP] = "step",         [TENSOR_BATCH_WEIGHT] = "batch weight",
        [TENSOR_OUTPUT] = "output",   [TENSOR_CACHE] = "cache",       [TENSOR_ARGUMENT] = "argument",
        [TENSOR_EACH] = "state each", [TENSOR_PREPARED] = "prepared",
    };
    return name[role];
}

static void dump_tensor(FILE *out, const Tensor *tensor, const char *name, int depth)
{
    const char *type = tensor->type == TYPE_REAL ? "" : tensor->type == TYPE_INT ? "int " : "bool ";
    fprintf(out, "%*s%s %s: %s%s", 4 * depth, "", role_name(tensor->role), name, type, shape_text(tensor->shape));
    if (tensor->role == TENSOR_SETTING || tensor->role == TENSOR_SLOT)
        fprintf(out, " = %g", tensor->initial);
    fprintf(out, "\n");
}

static bool is_owned(const Tensor *tensor)
{
    bool declared = tensor->role == TENSOR_PARAMETER || tensor->role == TENSOR_STATE || tensor->role == TENSOR_EACH;
    return tensor->instance && declared;
}

static void dump_instance(FILE *out, const Program *program, const Instance *instance, int depth)
{
    fprintf(out, "%*s%s %s", 4 * depth, "", definition_kind_name(instance->definition->kind), instance->name);
    if (instance->definition->name.text != instance->name)
        fprintf(out, " (%s)", instance->definition->name.text);
    if (instance->has_output)
        fprintf(out, " -> %s", shape_text(instance->output));
    fprintf(out, "\n");
    for (int i = 0; i < program->tensor_count; i++) {
        const Tensor *tensor = program->tensor[i];
        const char *dot = tensor->name;
        for (const char *c = tensor->name; *c; c++)
            dot = *c == '.' ? c + 1 : dot;
        if (tensor->instance == instance && is_owned(tensor))
            dump_tensor(out, tensor, dot, depth + 1);
    }
    for (const Instance *child = instance->child; child; child = child->next)
        dump_instance(out, program, child, depth + 1);
}

void model_dump(FILE *out, const Program *program)
{
    fprintf(out, "program %s: batch %d, epochs %d, validate %g\n", program->name, program->batch, program->epochs,
            program->validate);
    for (const Instance *child = program->root->child; child; child = child->next)
        dump_instance(out, program, child, 0);
    for (int i = 0; i < program->tensor_count; i++)
        if (!is_owned(program->tensor[i]))
            dump_tensor(out, program->tensor[i], program->tensor[i]->name, 0);
    for (int entry = 0; entry < ENTRY_COUNT; entry++)
        if (program->entry[entry])
            fprintf(out, "entry %s: %d values, %d stores\n", entry_name(program, (EntryKind)entry),
                    program->entry[entry]->count, program->entry[entry]->store_count);
}
