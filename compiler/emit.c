// The C file: opening comment, declarations, model struct, helpers, kernels entry by entry, entry functions, public
// functions, tables; and the header that declares the public part.
// Requires: plan_lower and plan_memory of every entry. Provides: text. Invalidates: nothing.
#include "emit.h"
#include "embedded.h"
#include "print.h"
#include "tune.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#ifndef DLC_VERSION
#define DLC_VERSION "unknown"
#endif

// ---- tensors ------------------------------------------------------------------------------------

Shape stored_shape(const Program *program, const Tensor *tensor)
{
    int batch = program->batch, predict_batch = program->predict_batch;
    if (tensor == program->prediction || tensor->shown || (tensor->role == TENSOR_EACH && predict_batch > batch))
        batch = predict_batch; // what is kept of each example serves all entries
    return tensor->batched ? shape_prepend(batch, tensor->shape) : tensor->shape;
}

bool is_listed(const Tensor *tensor)
{
    return tensor->role != TENSOR_FIELD && tensor->role != TENSOR_STEP && tensor->role != TENSOR_BATCH_WEIGHT &&
           tensor->role != TENSOR_CACHE && tensor->role != TENSOR_PREPARED && tensor->role != TENSOR_ARGUMENT;
}

bool entry_reads(const Plan *plan, const Tensor *tensor)
{
    for (int i = 0; plan && i < plan->graph->count; i++) {
        const Value *value = plan->graph->value[i];
        if (value->op == &op_input && value->attribute.tensor == tensor)
            return true;
    }
    return false;
}

const char *offset_text(const Program *program, const Buffer *buffer)
{
    while (buffer->base)
        buffer = buffer->base;
    const Buffer *root = buffer_root(buffer);
    if (root->tensor)
        return format("offsetof(%s, %s)", program->name, root->tensor->c_name);
    return format("offsetof(%s, arena) + %lld", program->name, (long long)buffer->offset);
}

bool is_example_number(const Program *program, const Tensor *tensor)
{
    for (int i = 0; i < program->field_count; i++)
        if (program->field[i].tensor == tensor)
            return false;
    return tensor->role == TENSOR_FIELD;
}

static const char *axes_text(Shape shape, int first)
{
    Text text = {0};
    text_add_string(&text, "");
    for (int i = first; i < shape.rank; i++)
        text_add(&text, "[%d]", shape.dim[i]);
    return text.data;
}

static const char *source_name(const Program *program)
{
    if (!program->source)
        return program->name;
    const char *slash = strrchr(program->source->path, '/');
    return slash ? slash + 1 : program->source->path;
}

static bool uses_first(const Program *program)
{
    return program->entry[ENTRY_GENERATE] != NULL;
}

static int64_t arena_bytes(Plan *const plans[ENTRY_COUNT])
{
    int64_t bytes = 0;
    for (int i = 0; i < ENTRY_COUNT; i++)
        if (plans[i] && plans[i]->arena_bytes > bytes)
            bytes = plans[i]->arena_bytes;
    return bytes;
}

void emit_banner(Text *out, const char *title)
{
    int rule = 100 - 9 - (int)strlen(title);
    text_add(out, "// ---- %s ", title);
    for (int i = 0; i < rule; i++)
        text_add_bytes(out, "-", 1);
    text_add_string(out, "\n\n");
}

// ---- the model struct ---------------------------------------------------------------------------

// The struct's members by role, in this order.
typedef struct RoleRow {
    TensorRole role;
    const char *heading;
} RoleRow;

static const RoleRow roles[] = {
    {TENSOR_PARAMETER, "parameters: trained, saved with the weights"},
    {TENSOR_STATE, "states: carried from step to step, saved with the weights"},
    {TENSOR_AVERAGE, "moving averages of parameters: evaluated, predicted with and saved in their place"},
    {TENSOR_SLOT, "the optimizer's memory"},
    {TENSOR_TOTAL, "running sums of the metrics, zero at the start of an epoch"},
    {TENSOR_EACH, "states of each place in the batch, zero at the start of an epoch"},
    {TENSOR_SETTING, "settings"},
    {TENSOR_ARGUMENT, "what `next` computes"},
    {TENSOR_CACHE, "what `next` remembers of earlier positions"},
    {TENSOR_PREPARED, "what `prepare` computes of the weights for `predict`"},
    {TENSOR_BATCH_WEIGHT, "the weight of each example in means over the batch: 0 for padding"},
    {TENSOR_OUTPUT, "outputs"},
};

// A member array, aligned for vectors; a scalar as a plain member.
static void emit_member(Text *out, const Program *program, const Tensor *tensor)
{
    Shape shape = stored_shape(program, tensor);
    text_add(out, "    %s%s %s%s;", shape.rank > 0 ? "alignas(64) " : "", element_type(program, tensor->type),
             tensor->c_name, axes_text(shape, 0));
    if (strcmp(tensor->name, tensor->c_name) != 0)
        text_add(out, " // %s", tensor->name);
    text_add_string(out, "\n");
}

static void emit_role(Text *out, const Program *program, const RoleRow *row)
{
    bool first = true;
    for (int i = 0; i < program->tensor_count; i++) {
        const Tensor *tensor = program->tensor[i];
        if (tensor->role != row->role)
            continue;
        if (first)
            text_add(out, "\n    // %s\n", row->heading);
        first = false;
        emit_member(out, program, tensor);
    }
}

// "const float (*image)[28][28][1]", "const int32_t *label": a batch of a field.
static const char *pointer_to_batch(const Program *program, const Tensor *tensor, const char *name)
{
    const char *type = element_type(program, tensor->type);
    if (tensor->shape.rank == 0)
        return format("const %s *%s", type, name);
    return format("const %s (*%s)%s", type, name, axes_text(tensor->shape, 0));
}

static void emit_struct(Text *out, const Program *program, Plan *const plans[ENTRY_COUNT])
{
    const char *name = program->name;
    text_add(out, "// Everything a model is: one block of %s_bytes() bytes, aligned to 64.\n", name);
    text_add(out, "typedef struct %s {\n", name);
    text_add_string(out, "    uint64_t seed; // of all random numbers\n");
    bool plain = !program->step || step_is_plain(program->step);
    text_add(out, "    uint64_t step; // %s\n", plain ? "updates done" : "batches trained on");
    for (int i = 0; !plain && i < program->step_count; i++)
        text_add(out, "    uint64_t %s; // times that %s has run\n", program->step[i].counter->c_name,
                 entry_name(program, step_entry(i)));
    text_add_string(out, "    uint64_t draw; // which random values are drawn: of this step or batch\n");
    if (uses_first(program))
        text_add_string(out, "    uint64_t first; // number of the first example of the batch being generated\n");
    if (plans[ENTRY_PREPARE])
        text_add_string(out, "    int prepared; // has `prepare` seen the weights as they are now?\n");
    bool heading = false;
    for (int i = 0; i < program->tensor_count; i++) {
        if (program->tensor[i]->role != TENSOR_FIELD || is_example_number(program, program->tensor[i]))
            continue;
        if (!heading)
            text_add(out, "\n    // the fields of the data: a batch of %d examples each, of %d to predict\n",
                     program->batch, program->predict_batch);
        heading = true;
        const Tensor *tensor = program->tensor[i];
        text_add(out, "    %s;\n", pointer_to_batch(program, tensor, tensor->c_name));
    }
    for (int i = 0; i < program->tensor_count; i++)
        if (is_example_number(program, program->tensor[i]))
            text_add(out, "    int32_t %s[%d]; // numbers of the examples being generated\n",
                     program->tensor[i]->c_name, program->batch);
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        emit_role(out, program, &roles[i]);
    if (arena_bytes(plans) > 0) {
        text_add_string(out, "\n    // everything else that the kernels pass on to each other\n");
        text_add(out, "    alignas(64) unsigned char arena[%lld];\n", (long long)arena_bytes(plans));
    }
    text_add(out, "} %s;\n\n", name);
}

// ---- public functions ---------------------------------------------------------------------------

// Does the public function of this entry read the tensor? That of training runs every step.
static bool function_reads(const Program *program, Plan *const plans[ENTRY_COUNT], EntryKind entry,
                           const Tensor *tensor)
{
    bool reads = entry_reads(plans[entry], tensor);
    for (int i = 0; entry == ENTRY_TRAIN && i < program->step_count; i++)
        reads |= entry_reads(plans[step_entry(i)], tensor);
    return reads;
}

// The batches that a public function takes: the fields that its entry reads, in declaration order.
static const char *batch_parameters(const Program *program, Plan *const plans[ENTRY_COUNT], EntryKind entry)
{
    Text text = {0};
    text_add_string(&text, "");
    for (int i = 0; i < program->tensor_count; i++) {
        const Tensor *tensor = program->tensor[i];
        if (tensor->role == TENSOR_FIELD && function_reads(program, plans, entry, tensor))
            text_add(
                &text, "const %s %s%s, ", element_type(program, tensor->type), tensor->c_name,
                axes_text(tensor->batched ? shape_prepend(entry_batch(program, entry), tensor->shape) : tensor->shape,
                          0));
    }
    return text.data;
}

static const char *train_prototype(const Program *program, Plan *const plans[ENTRY_COUNT])
{
    return format("%s %s_train_step(%s *m, %sint count)", real_type(program), program->name, program->name,
                  batch_parameters(program, plans, ENTRY_TRAIN));
}

static const char *evaluate_prototype(const Program *program, Plan *const plans[ENTRY_COUNT])
{
    return format("%s %s_evaluate(%s *m, %sint count)", real_type(program), program->name, program->name,
                  batch_parameters(program, plans, ENTRY_EVALUATE));
}

static const char *predict_prototype(const Program *program, Plan *const plans[ENTRY_COUNT])
{
    const char *function = format("%s_predict(%s *m, %sint count)", program->name, program->name,
                                  batch_parameters(program, plans, ENTRY_PREDICT));
    Shape shape = stored_shape(program, program->prediction);
    const char *type = element_type(program, program->prediction->type);
    if (shape.rank < 2)
        return format("const %s *%s", type, function);
    return format("const %s (*%s)%s", type, function, axes_text(shape, 1));
}

static const char *next_prototype(const Program *program)
{
    return format("const %s *%s_next(%s *m, int token, int position)", element_type(program, program->next->type),
                  program->name, program->name);
}

// Points the model at the caller's batches and runs the entry.
static void emit_public_body(Text *out, const Program *program, Plan *const plans[ENTRY_COUNT], EntryKind entry)
{
    text_add_string(out, "\n{\n");
    for (int i = 0; i < program->tensor_count; i++) {
        const Tensor *tensor = program->tensor[i];
        if (tensor->role == TENSOR_FIELD && function_reads(program, plans, entry, tensor))
            text_add(out, "    m->%s = %s;\n", tensor->c_name, tensor->c_name);
    }
    text_add(out, "    %s(m, count);\n", entry == ENTRY_TRAIN ? "train_step" : entry_name(program, entry));
}

static void emit_public(Text *out, const Program *program, Plan *const plans[ENTRY_COUNT])
{
    const char *name = program->name;
    emit_banner(out, "public functions");
    text_add(out, "size_t %s_bytes(void)\n{\n    return sizeof(%s);\n}\n\n", name, name);
    text_add(out, "void %s_initialize(%s *m, uint64_t seed)\n{\n    initialize(m, seed);\n}\n\n", name, name);
    text_add(out, "void %s_reset_totals(%s *m)\n{\n    reset_totals(m);\n}\n\n", name, name);
    if (plans[ENTRY_TRAIN] && program->loss) {
        text_add_string(out, train_prototype(program, plans));
        emit_public_body(out, program, plans, ENTRY_TRAIN);
        text_add(out, "    return m->%s;\n}\n\n", program->loss->c_name);
    }
    if (plans[ENTRY_EVALUATE] && program->loss) {
        text_add_string(out, evaluate_prototype(program, plans));
        emit_public_body(out, program, plans, ENTRY_EVALUATE);
        text_add(out, "    return m->%s;\n}\n\n", program->loss->c_name);
    }
    if (plans[ENTRY_PREDICT] && program->prediction) {
        bool scalar = stored_shape(program, program->prediction).rank == 0;
        text_add_string(out, predict_prototype(program, plans));
        emit_public_body(out, program, plans, ENTRY_PREDICT);
        text_add(out, "    return %sm->%s;\n}\n\n", scalar ? "&" : "", program->prediction->c_name);
    }
    if (program->next)
        text_add(out, "%s\n{\n    next(m, token, position);\n    return m->%s[0];\n}\n\n", next_prototype(program),
                 program->next->c_name);
}

// ---- the file -----------------------------------------------------------------------------------

static const char *declarations_text(void)
{
    for (int i = 0; embedded_files[i].path; i++)
        if (strcmp(embedded_files[i].path, "runtime/dlc_program.h") == 0)
            return embedded_files[i].text;
    BUG("runtime/dlc_program.h was not embedded");
}

// Only then does the file depend on more than its source and the options.
static void emit_tuning(Text *out, const Tuning *tuning)
{
    if (tuning)
        text_add(
            out,
            "// Register tiles and algorithms were chosen by measurements (--tune) with\n//     %s\n//     %s\n//\n",
            tuning->compiler, tuning->processor);
}

static void emit_opening(Text *out, const Program *program)
{
    const char *name = program->name;
    const Target *target = program->target;
    text_add(out,
             "// %s: forward pass, backward pass, update and training loop of %s, as C. Written by dlc %s.\n"
             "//\n"
             "//     cc -std=c11 -O3 %s%s-fopenmp -c %s.c\n"
             "//\n"
             "// Without -fopenmp it runs on one thread.\n"
             "//\n"
             "// Written for the target %s: %s.\n"
             "//\n",
             name, source_name(program), DLC_VERSION, target->flags, *target->flags ? " " : "", name, target->name,
             target->about);
    emit_tuning(out, program->tuning);
    text_add(
        out,
        "// Every shape, bound and address is a constant. The struct %s holds the model; %s_initialize() and\n"
        "// %s_train_step() at the end are where to start reading, %s_program are the tables for a host program.\n\n",
        name, name, name, name);
}

static void emit_pragmas(Text *out)
{
    text_add_string(
        out, "#ifndef _OPENMP\n"
             "#pragma GCC diagnostic ignored \"-Wunknown-pragmas\" // omp pragmas mean nothing then\n"
             "#endif\n"
             "#ifdef __clang__\n"
             "#pragma clang diagnostic ignored \"-Wpass-failed\" // simd is a wish: some targets have no vectors\n"
             "#elif defined __aarch64__\n"
             "// gcc 12 takes functions that read an array backwards for pure ones, and drops their calls.\n"
             "#pragma GCC optimize (\"no-ipa-pure-const\", \"no-ipa-modref\")\n"
             "#endif\n"
             "#pragma GCC diagnostic ignored \"-Wpsabi\" // vectors are passed to inlined functions only\n\n");
}

static void emit_file(Text *out, Program *program, Plan *const plans[ENTRY_COUNT])
{
    emit_opening(out, program);
    emit_pragmas(out);
    text_add_string(out, "#include <math.h>\n#include <stdalign.h>\n#include <stdlib.h>\n#include <string.h>\n\n");
    text_add(out, "%s\n", declarations_text());
    emit_banner(out, "the model");
    emit_struct(out, program, plans);
    print_helpers(out, program, plans);
    emit_entries(out, program, plans);
    emit_public(out, program, plans);
    emit_tables(out, program, plans);
}

void emit_c(FILE *out, Program *program, Plan *const plans[ENTRY_COUNT])
{
    Text text = {.file = out, .write = print_lines};
    emit_file(&text, program, plans);
    text_write(&text);
    mem_free(text.data, text.capacity);
}

static const char *guard_name(const Program *program)
{
    char *name = format("%s_H", program->name);
    for (char *c = name; *c; c++)
        *c = (char)toupper((unsigned char)*c);
    return name;
}

static void emit_prototypes(Text *out, const Program *program, Plan *const plans[ENTRY_COUNT])
{
    const char *name = program->name;
    text_add(out, "size_t %s_bytes(void);\n", name);
    text_add_string(out, "// Parameters, states, settings and the optimizer as they are before the first step.\n");
    text_add(out, "void %s_initialize(%s *m, uint64_t seed);\n", name, name);
    text_add(out,
             "// Zero the metrics' running sums and states of each example: at the start of an "
             "epoch.\nvoid %s_reset_totals(%s *m);\n",
             name, name);
    if (plans[ENTRY_TRAIN] && program->loss)
        text_add(
            out,
            "// One update on the first `count` examples of the batch (the rest: copies of a real one). Returns the\n"
            "// loss; one that is not finite leaves the model as it was.\n%s;\n",
            train_prototype(program, plans));
    if (plans[ENTRY_EVALUATE] && program->loss)
        text_add(out, "// The loss, without an update; the metrics' sums go on.\n%s;\n",
                 evaluate_prototype(program, plans));
    if (plans[ENTRY_PREDICT] && program->prediction)
        text_add(out, "// The predictions, in the model until the next call.%s\n%s;\n",
                 plans[ENTRY_PREPARE] ? " Set m->prepared = 0 when you have changed weights yourself." : "",
                 predict_prototype(program, plans));
    if (program->next)
        text_add(out,
                 "// The outputs at one position of a text, after calls for all positions before: what predict gives "
                 "there, if\n"
                 "// the network does not look ahead.\n%s;\n",
                 next_prototype(program));
    text_add(out, "extern const dlc_program %s_program; // names, shapes and offsets of every tensor\n", name);
}

static void emit_header_text(Text *out, Program *program, Plan *const plans[ENTRY_COUNT])
{
    const char *guard = guard_name(program);
    text_add(out, "// The model %s of %s for programs that link it. Written by dlc %s.\n", program->name,
             source_name(program), DLC_VERSION);
    text_add(out, "#ifndef %s\n#define %s\n\n#ifndef __cplusplus\n#include <stdalign.h>\n#endif\n\n", guard, guard);
    text_add_string(out, "#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n");
    text_add(out, "%s\n", declarations_text());
    emit_struct(out, program, plans);
    emit_prototypes(out, program, plans);
    text_add_string(out, "\n#ifdef __cplusplus\n}\n#endif\n\n#endif\n");
}

void emit_header(FILE *out, Program *program, Plan *const plans[ENTRY_COUNT])
{
    Text text = {0};
    emit_header_text(&text, program, plans);
    fwrite(text.data, 1, text.length, out);
}
