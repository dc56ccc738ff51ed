// elaborate: runs the language.
// Requires: a checked Module: names resolve, nothing is recursive. Provides: a Program with its tensors, instances and
// data tables, and for each entry an unbatched Graph in which shapes and types are right. Invalidates nothing.
//
// Evaluation is partial: what is known when the program is compiled (numbers, lists, functions, conditions) is computed
// here; what is not becomes a value of the entry's graph. The models run once for each entry that uses them. The
// parameters that they declare are found again by their owner and name, so that all entries share them.
#include "elaborate_internal.h"

#include <string.h>

// -D must name a constant of the program or of its imports.
static void check_overrides(Elaborator *e)
{
    const Definitions *definitions = e->definitions;
    for (int i = 0; i < definitions->count; i++) {
        const char **candidate = NULL;
        int count = 0;
        bool found = false;
        for (int f = 0; f < e->module->file_count; f++) {
            const Ast *file = e->module->file[f];
            for (int k = 0; k < file->constant_count && !file->source->prelude; k++) {
                candidate = mem_grow(candidate, count, sizeof *candidate);
                candidate[count++] = file->constant[k].name.text;
                found |= strcmp(candidate[count - 1], definitions->name[i]) == 0;
            }
        }
        if (found)
            continue;
        error_at((Span){0}, "-D %s: the program has no constant of that name", definitions->name[i]);
        const char *close = closest_name(definitions->name[i], candidate, count);
        if (close)
            hint("did you mean '%s'?", close);
    }
}

// Constants are evaluated even if nothing uses them, for their errors' sake.
static void evaluate_constants(Elaborator *e)
{
    Frame frame = {.source = e->program->source, .owner = e->root};
    e->frame = &frame;
    for (int f = 0; f < e->module->file_count; f++) {
        const Ast *file = e->module->file[f];
        for (int i = 0; i < file->constant_count && !file->source->prelude; i++)
            evaluate_constant(e, &file->constant[i]);
    }
    e->frame = NULL;
}

static const TrainSection *train_section(const Module *module)
{
    return module->file[0]->train;
}

// A program without a train section is its last model, for inference.
static const Definition *last_model(const Module *module)
{
    const Definition *model = NULL;
    const Ast *file = module->file[0];
    for (int i = 0; i < file->definition_count; i++)
        if (file->definition[i]->kind == DEFINITION_MODEL)
            model = file->definition[i];
    return model;
}

static Elaborator *elaborator_new(Module *module, const Definitions *definitions, const char *name)
{
    Elaborator *e = mem_alloc(sizeof *e);
    e->module = module;
    e->definitions = definitions;
    e->program = mem_alloc(sizeof *e->program);
    e->program->name = name;
    e->program->source = module->file[0]->source;
    e->program->real_is_double = definitions->real_is_double;
    e->program->target = definitions->target;
    e->program->predict_batch = definitions->predict_batch;
    e->root = mem_alloc(sizeof *e->root);
    e->root->instance.name = e->root->instance.path = "";
    e->program->root = &e->root->instance;
    e->builtin_source = source_from_text("built-in", "", 0);
    e->builtin_source->prelude = true;
    builtins_collect(e);
    e->program->entry[ENTRY_INITIALIZE] = graph_new();
    e->graph = graph_new(); // for what is evaluated outside of any entry
    e->entry = ENTRY_INITIALIZE;
    return e;
}

// Values carry a batch of examples at run time.
static void check_batch_sizes(const Program *program)
{
    for (int entry = 0; entry < ENTRY_COUNT; entry++) {
        const Graph *graph = program->entry[entry];
        for (int i = 0; graph && i < graph->count; i++) {
            const Value *value = graph->value[i];
            if (!value->batched || shape_count(value->shape) * entry_batch(program, (EntryKind)entry) <= INT32_MAX)
                continue;
            error_at(value->span, "a tensor %s for a batch of %d examples is too large: it has more than %d elements",
                     shape_text(value->shape), entry_batch(program, (EntryKind)entry), INT32_MAX);
            return;
        }
    }
}

Program *elaborate(Module *module, const Definitions *definitions, const char *name)
{
    int errors = error_count();
    Elaborator *e = elaborator_new(module, definitions, name);
    check_overrides(e);
    evaluate_constants(e);
    if (error_count() != errors)
        return NULL;
    const TrainSection *train = train_section(module);
    const Definition *model = last_model(module);
    if (train)
        elaborate_train_section(e, train);
    else if (model)
        elaborate_model_alone(e, model);
    else
        error_at((Span){module->file[0]->source, 0, 0}, "the program has no train section and no model");
    if (error_count() == errors)
        check_batch_sizes(e->program);
    for (int i = 0; i < e->variable_count; i++)
        e->variable[i]->tensor->mark = 0; // it belongs to the passes that follow
    return error_count() == errors ? e->program : NULL;
}
