// `show`: values inside of a network that are worth a picture. A definition names them, the train
// section chooses names, and the entry `show` computes those that predict comes by.
#include "elaborate_internal.h"

#include <string.h>

static const Name *chosen(const TrainSection *train, const char *name)
{
    for (int i = 0; i < train->shown.count; i++)
        if (train->shown.item[i].text == name)
            return &train->shown.item[i];
    return NULL;
}

// "show.net.block.scores", numbered from the second of that name on.
static const char *output_name(Elaborator *e, const char *path, const char *name)
{
    const char *plain = format("show.%s%s%s", path, *path ? "." : "", name), *result = plain;
    for (int number = 1; find_variable(e, TENSOR_OUTPUT, result); number++)
        result = format("%s_%d", plain, number);
    return result;
}

static void collect_shown(Elaborator *e, Name name, Value *value, const char *path)
{
    Scanning *scanning = e->scanning;
    scanning->collected = mem_grow(scanning->collected, scanning->collected_count, sizeof *scanning->collected);
    scanning->collected[scanning->collected_count++] = (Collected){name, value, path};
}

void show_value(Elaborator *e, Name name, Value *value, const char *path)
{
    const Name *clause = chosen(e->showing, name.text);
    Program *program = e->program;
    if (!clause)
        return;
    if (e->scanning) {
        collect_shown(e, name, value, path);
        return;
    }
    if (value->shape.rank < 1 || value->shape.rank > 3) {
        elaborate_error(e, clause->span, "'%s' in '%s' is %s: it cannot be shown", name.text, path,
                        type_shape_text(value->type, value->shape));
        hint("what is shown is [columns], [rows, columns] or [maps, rows, columns]");
        return;
    }
    Tensor *tensor = output_tensor(e, output_name(e, path, name.text), value);
    tensor->batched = tensor->shown = true;
    graph_store(e->graph, tensor, value, false);
    program->shown = mem_grow(program->shown, program->shown_count, sizeof(Tensor *));
    program->shown[program->shown_count++] = tensor;
}

// Does an output show this name?
static bool is_shown(const Program *program, const char *name)
{
    size_t length = strlen(name);
    for (int i = 0; i < program->shown_count; i++) {
        const char *last = strrchr(program->shown[i]->name, '.') + 1;
        if (strncmp(last, name, length) == 0 && (!last[length] || last[length] == '_'))
            return true;
    }
    return false;
}

void elaborate_show_entry(Elaborator *e, const TrainSection *train)
{
    int errors = error_count();
    Frame frame;
    begin_entry(e, ENTRY_SHOW, &frame);
    e->showing = train;
    evaluate_prediction(e, train);
    e->showing = NULL;
    end_entry(e);
    for (int i = 0; i < train->shown.count && error_count() == errors; i++) {
        const Name *name = &train->shown.item[i];
        if (is_shown(e->program, name->text))
            continue;
        elaborate_error(e, name->span, "nothing that `predict` computes is shown as '%s'", name->text);
        hint("a model or layer offers it by `show %s = ...`", name->text);
    }
}
