// The tables at the end of the C file: what the model tells its host about itself, in the types of dlc_program.h.
// Requires: plan_lower and plan_memory of every entry. Provides: text. Invalidates: nothing.
#include "emit.h"
#include "print.h"

#include <string.h>

#ifndef DLC_VERSION
#define DLC_VERSION "unknown"
#endif

// A string literal.
static const char *quoted(const char *text)
{
    Text result = {0};
    text_add_string(&result, "\"");
    for (const char *c = text; *c; c++) {
        if (*c == '"' || *c == '\\')
            text_add(&result, "\\%c", *c);
        else if ((unsigned char)*c < ' ' || (unsigned char)*c == 127)
            text_add(&result, "\\%03o", (unsigned char)*c);
        else
            text_add_bytes(&result, c, 1);
    }
    text_add_string(&result, "\"");
    return result.data;
}

static const char *type_constant(const Program *program, Type type)
{
    switch (type) {
    case TYPE_REAL:
        return program->real_is_double ? "DLC_F64" : "DLC_F32";
    case TYPE_INT:
        return "DLC_I32";
    case TYPE_BOOL:
        return "DLC_BOOL";
    }
    BUG("a tensor of no type");
}

static const char *role_constant(const Tensor *tensor)
{
    switch (tensor->role) {
    case TENSOR_PARAMETER:
        return "DLC_PARAMETER";
    case TENSOR_STATE:
        return "DLC_STATE";
    case TENSOR_AVERAGE:
        return "DLC_AVERAGE";
    case TENSOR_SLOT:
        return "DLC_SLOT";
    case TENSOR_TOTAL:
        return "DLC_TOTAL";
    case TENSOR_EACH:
        return "DLC_EACH";
    case TENSOR_SETTING:
        return "DLC_SETTING";
    case TENSOR_OUTPUT:
        return "DLC_OUTPUT";
    default:
        BUG("%s: not a tensor of the tables", tensor->name);
    }
}

// The row of a tensor in the table, or -1.
static int tensor_index(const Program *program, const Tensor *tensor)
{
    int index = 0;
    for (int i = 0; tensor && i < program->tensor_count; i++) {
        if (program->tensor[i] == tensor)
            return index;
        index += is_listed(program->tensor[i]);
    }
    return -1;
}

static const char *shape_initializer(Shape shape)
{
    Text text = {0};
    text_add_string(&text, "{");
    for (int i = 0; i < shape.rank; i++)
        text_add(&text, "%s%d", i > 0 ? ", " : "", shape.dim[i]);
    text_add(&text, shape.rank == 0 ? "0}" : "}");
    return text.data;
}

// ---- rows ---------------------------------------------------------------------------------------

static int emit_tensors(Text *out, const Program *program)
{
    int count = 0;
    for (int i = 0; i < program->tensor_count; i++) {
        const Tensor *tensor = program->tensor[i];
        if (!is_listed(tensor))
            continue;
        Shape shape = stored_shape(program, tensor);
        if (count++ == 0)
            text_add(out,
                     "// name, role, type, rank, shape, elements, offset, initial value, index of the moving average\n"
                     "static const dlc_tensor %s_tensors[] = {\n",
                     program->name);
        text_add(out, "    {%s, %s, %s, %d, %s, %lld, offsetof(%s, %s), %s, %d},\n", quoted(tensor->name),
                 role_constant(tensor), type_constant(program, tensor->type), shape.rank, shape_initializer(shape),
                 (long long)shape_count(shape), program->name, tensor->c_name, double_text(tensor->initial),
                 tensor_index(program, tensor->average));
    }
    if (count > 0)
        text_add_string(out, "};\n\n");
    return count;
}

// The state tensor that holds the statistics of a field.
static int statistics_index(const Program *program, int field, bool deviation)
{
    for (int i = 0; i < program->tensor_count; i++) {
        const Tensor *tensor = program->tensor[i];
        if (tensor->statistics == field + 1 && tensor->statistics_deviation == deviation)
            return tensor_index(program, tensor);
    }
    return -1;
}

static void emit_fields(Text *out, const Program *program, const Plan *predict)
{
    if (program->field_count == 0)
        return;
    text_add(out,
             "// name, column, source, type, rank, shape, elements, offset; indices of its generated output, mean and\n"
             "// deviation; is it used by predict; what its ints are below\n"
             "static const dlc_field %s_fields[] = {\n",
             program->name);
    for (int i = 0; i < program->field_count; i++) {
        const Field *field = &program->field[i];
        const Tensor *tensor = field->tensor;
        text_add(out, "    {%s, %s, %d, %s, %d, %s, %lld, offsetof(%s, %s), ", quoted(field->name),
                 quoted(field->column), field->source, type_constant(program, tensor->type), tensor->shape.rank,
                 shape_initializer(tensor->shape), (long long)shape_count(tensor->shape), program->name,
                 tensor->c_name);
        text_add(out, "%d, %d, %d, %d, %d},\n", tensor_index(program, field->generated),
                 statistics_index(program, i, false), statistics_index(program, i, true), entry_reads(predict, tensor),
                 tensor->limit);
    }
    text_add_string(out, "};\n\n");
}

static void emit_sources(Text *out, const Program *program)
{
    for (int i = 0; i < program->source_count; i++) {
        const DataSource *source = &program->source_list[i];
        if (source->argument_count == 0)
            continue;
        text_add(out, "static const dlc_argument %s_arguments_%d[] = {\n", program->name, i);
        for (int j = 0; j < source->argument_count; j++) {
            const SourceArgument *argument = &source->argument[j];
            bool is_text = argument->kind == SOURCE_TEXT;
            text_add(out, "    {%s, %s, %s},\n", quoted(argument->name), is_text ? quoted(argument->text) : "NULL",
                     is_text ? "0" : double_text(argument->number));
        }
        text_add_string(out, "};\n\n");
    }
    if (program->source_count == 0)
        return;
    text_add(out, "static const dlc_source %s_sources[] = {\n", program->name);
    for (int i = 0; i < program->source_count; i++) {
        const DataSource *source = &program->source_list[i];
        const char *arguments = source->argument_count > 0 ? format("%s_arguments_%d", program->name, i) : "NULL";
        text_add(out, "    {%s, %s, %d},\n", quoted(source->reader), arguments, source->argument_count);
    }
    text_add_string(out, "};\n\n");
}

static void emit_reports(Text *out, const Program *program)
{
    if (program->report_count == 0)
        return;
    text_add(out, "static const dlc_report %s_reports[] = {\n", program->name);
    for (int i = 0; i < program->report_count; i++)
        text_add(out, "    {%s, %d},\n", quoted(program->report[i].name),
                 tensor_index(program, program->report[i].output));
    text_add_string(out, "};\n\n");
}

static void emit_shown(Text *out, const Program *program)
{
    if (program->shown_count == 0)
        return;
    text_add(out, "static const int %s_shown[] = {", program->name);
    for (int i = 0; i < program->shown_count; i++)
        text_add(out, "%s%d", i ? ", " : "", tensor_index(program, program->shown[i]));
    text_add_string(out, "};\n\n");
}

// ---- kernels ------------------------------------------------------------------------------------

static int kernel_count(Plan *const plans[ENTRY_COUNT], EntryKind entry)
{
    return plans[entry] ? plans[entry]->kernel_count : 0;
}

static bool is_run_by_team(const Plan *plan, const Kernel *kernel)
{
    return plan->region && kernel->team;
}

// The kernels of some entries, in the order of their table: those of an entry's update after its others.
typedef struct Listed {
    const Plan *plan;
    const Kernel *kernel;
} Listed;

static Listed *list_kernels(Plan *const plans[ENTRY_COUNT], EntryKind first, EntryKind last, int *count)
{
    Listed *list = NULL;
    *count = 0;
    for (EntryKind entry = first; entry <= last; entry++)
        for (int commit = 0; commit <= 1; commit++)
            for (int i = 0; i < kernel_count(plans, entry); i++)
                if (plans[entry]->kernel[i]->commit == commit) {
                    list = mem_grow(list, *count, sizeof *list);
                    list[(*count)++] = (Listed){plans[entry], plans[entry]->kernel[i]};
                }
    return list;
}

static void emit_kernel_row(Text *out, const Program *program, const Listed *listed)
{
    const Kernel *kernel = listed->kernel;
    const Buffer *output = kernel->output[0].buffer;
    text_add(out, "    {%s, %d, %d, %s, %s, %s, %s, %s},\n", quoted(kernel->name),
             kernel->span.source ? span_line(kernel->span) : 0, is_run_by_team(listed->plan, kernel),
             offset_text(program, output), integer_text(shape_count(output->shape)),
             type_constant(program, output->type), integer_text(kernel->flops), integer_text(kernel->bytes));
}

// The host runs kernels without knowing their names or the type of the model.
static void emit_calls(Text *out, const Program *program, const char *name, const Listed *list, int count)
{
    enum { LONG = 90 }; // no room in a line
    bool team = false;
    text_add(out, "static void call_%s_kernel(%s *m, int kernel)\n{\n    switch (kernel) {\n", name, program->name);
    for (int i = 0; i < count; i++) {
        team = team || is_run_by_team(list[i].plan, list[i].kernel);
        text_add(out,
                 strlen(list[i].kernel->name) > LONG ? "    case %d:\n        %s(m);\n        break;\n"
                                                     : "    case %d: %s(m); break;\n",
                 i, list[i].kernel->name);
    }
    text_add(out, "    }\n}\n\nstatic void run_%s_kernel(void *model, int kernel)\n{\n", name);
    if (team)
        text_add(out,
                 "    if (%s_%s_kernels[kernel].team) {\n"
                 "        #pragma omp parallel\n"
                 "        call_%s_kernel(model, kernel);\n"
                 "        return;\n"
                 "    }\n",
                 program->name, name, name);
    text_add(out, "    call_%s_kernel(model, kernel);\n}\n\n", name);
}

// A table of the kernels of all entries from `first` to `last`, and what runs them.
static void emit_kernel_table(Text *out, const Program *program, Plan *const plans[ENTRY_COUNT], const char *name,
                              EntryKind first, EntryKind last)
{
    int count;
    const Listed *list = list_kernels(plans, first, last, &count);
    if (count == 0)
        return;
    text_add_string(out, "// name, line, team; of its output: offset, elements, type; FLOPs, bytes\n");
    text_add(out, "static const dlc_kernel %s_%s_kernels[] = {\n", program->name, name);
    for (int i = 0; i < count; i++)
        emit_kernel_row(out, program, &list[i]);
    text_add_string(out, "};\n\n");
    emit_calls(out, program, name, list, count);
}

static void emit_steps(Text *out, const Program *program, Plan *const plans[ENTRY_COUNT])
{
    if (program->step_count == 0)
        return;
    int first = 0;
    text_add(out,
             "// name, index of the loss, every, repeat, accumulate, first kernel, kernels\n"
             "static const dlc_step %s_steps[] = {\n",
             program->name);
    for (int i = 0; i < program->step_count; i++) {
        const ProgramStep *step = &program->step[i];
        int count = kernel_count(plans, step_entry(i));
        text_add(out, "    {%s, %d, %d, %d, %d, %d, %d},\n", step->name ? quoted(step->name) : "NULL",
                 tensor_index(program, step->loss), step->every, step->repeat, step->accumulate, first, count);
        first += count + kernel_count(plans, update_entry(i));
    }
    text_add_string(out, "};\n\n");
}

static const char *entry_initializer(const Program *program, Plan *const plans[ENTRY_COUNT], const char *name,
                                     EntryKind first, EntryKind last)
{
    int count = 0;
    int64_t arena = 0, spared = 0;
    for (EntryKind entry = first; entry <= last; entry++) {
        count += kernel_count(plans, entry);
        spared += program->spared[entry];
        if (plans[entry] && plans[entry]->arena_bytes > arena)
            arena = plans[entry]->arena_bytes;
    }
    if (count == 0)
        return "{NULL, 0, NULL, 0, 0}";
    return format("{%s_%s_kernels, %d, run_%s_kernel, %lld, %lld}", program->name, name, count, name, (long long)arena,
                  (long long)spared);
}

// Entries that the host can run kernel by kernel; training is that of all steps.
typedef struct TabledEntry {
    const char *name;
    EntryKind first, last;
} TabledEntry;

static const TabledEntry tabled_entries[] = {
    {"train", ENTRY_TRAIN, ENTRY_EVALUATE - 1},
    {"evaluate", ENTRY_EVALUATE, ENTRY_EVALUATE},
    {"predict", ENTRY_PREDICT, ENTRY_PREDICT},
    {"next", ENTRY_NEXT, ENTRY_NEXT},
};
enum { TABLED_ENTRIES = sizeof tabled_entries / sizeof *tabled_entries };

// ---- the program --------------------------------------------------------------------------------

static uint64_t fnv1a(uint64_t hash, const void *data, size_t bytes)
{
    const unsigned char *byte = data;
    for (size_t i = 0; i < bytes; i++)
        hash = (hash ^ byte[i]) * 0x100000001B3u;
    return hash;
}

// Of the names, types and shapes of all that a checkpoint holds, and of how often the steps run.
static uint64_t fingerprint(const Program *program)
{
    uint64_t hash = fnv1a(0xCBF29CE484222325u, program->name, strlen(program->name) + 1);
    for (int i = 0; i < program->tensor_count; i++) {
        const Tensor *tensor = program->tensor[i];
        if (!is_listed(tensor))
            continue;
        const char *text = format("%s %s %s %s", tensor->name, role_constant(tensor),
                                  type_constant(program, tensor->type), shape_text(stored_shape(program, tensor)));
        hash = fnv1a(hash, text, strlen(text) + 1);
    }
    for (int i = 0; i < program->step_count; i++) {
        const ProgramStep *step = &program->step[i];
        const int turns[] = {step->every, step->repeat, step->accumulate};
        if (!step_is_plain(step))
            hash = fnv1a(hash, turns, sizeof turns);
    }
    return hash;
}

static const char *table_name(const Program *program, const char *table, int count)
{
    return count > 0 ? format("%s_%s", program->name, table) : "NULL";
}

static const char *function_name(const Program *program, Plan *const plans[ENTRY_COUNT], EntryKind entry)
{
    return !plans[entry] ? "NULL" : entry == ENTRY_TRAIN ? "train_step" : entry_name(program, entry);
}

static void emit_program(Text *out, const Program *program, Plan *const plans[ENTRY_COUNT], int tensor_count)
{
    const char *name = program->name;
    const char *path = program->source ? program->source->path : name;
    const char *slash = strrchr(path, '/');
    text_add(out, "const dlc_program %s_program = {\n", name);
    text_add_string(out, "    .version = DLC_PROGRAM_H,\n");
    text_add(out, "    .name = %s,\n", quoted(name));
    text_add(out, "    .source = %s,\n", quoted(slash ? slash + 1 : path));
    text_add(out, "    .compiler = \"dlc %s\",\n", DLC_VERSION);
    text_add(out, "    .fingerprint = 0x%016llXu,\n", (unsigned long long)fingerprint(program));
    text_add(out, "    .bytes = sizeof(%s),\n", name);
    text_add(out, "    .real = %s,\n", type_constant(program, TYPE_REAL));
    text_add(out, "    .batch = %d,\n    .predict_batch = %d,\n    .epochs = %d,\n", program->batch,
             program->predict_batch, program->epochs);
    if (program->steps_per_epoch)
        text_add(out, "    .steps_per_epoch = %d,\n", program->steps_per_epoch);
    text_add(out, "    .validate = %s,\n", double_text(program->validate));
    text_add(out, "    .generate_count = %d,\n", program->generate_count);
    text_add(out, "    .tensor = %s,\n    .tensor_count = %d,\n", table_name(program, "tensors", tensor_count),
             tensor_count);
    text_add(out, "    .field = %s,\n    .field_count = %d,\n", table_name(program, "fields", program->field_count),
             program->field_count);
    text_add(out, "    .data_source = %s,\n    .source_count = %d,\n",
             table_name(program, "sources", program->source_count), program->source_count);
    text_add(out, "    .report = %s,\n    .report_count = %d,\n", table_name(program, "reports", program->report_count),
             program->report_count);
    text_add(out, "    .step = %s,\n    .step_count = %d,\n", table_name(program, "steps", program->step_count),
             program->step_count);
    text_add(out, "    .loss = %d,\n    .prediction = %d,\n    .sample = %d,\n    .grid = {%d, %d},\n",
             tensor_index(program, program->loss), tensor_index(program, program->prediction),
             tensor_index(program, program->sample), program->grid[0], program->grid[1]);
    if (program->shown_count > 0)
        text_add(out, "    .shown = %s_shown,\n    .shown_count = %d,\n    .show = show,\n", name,
                 program->shown_count);
    text_add_string(out, "    .initialize = initialize,\n");
    text_add(out, "    .train_step = %s,\n", function_name(program, plans, ENTRY_TRAIN));
    text_add(out, "    .evaluate = %s,\n", function_name(program, plans, ENTRY_EVALUATE));
    text_add(out, "    .predict = %s,\n", function_name(program, plans, ENTRY_PREDICT));
    if (program->next)
        text_add(out, "    .next = next,\n    .next_output = %d,\n", tensor_index(program, program->next));
    text_add(out, "    .draw_sample = %s,\n", function_name(program, plans, ENTRY_SAMPLE));
    text_add(out, "    .generate = %s,\n", function_name(program, plans, ENTRY_GENERATE));
    text_add_string(out, "    .reset_totals = reset_totals,\n");
    text_add(out, "    .seed_offset = offsetof(%s, seed),\n    .step_offset = offsetof(%s, step),\n", name, name);
    text_add(out, "    .draw_offset = offsetof(%s, draw),\n", name);
    if (plans[ENTRY_PREPARE])
        text_add(out, "    .prepared_offset = offsetof(%s, prepared),\n", name);
    for (int i = 0; i < TABLED_ENTRIES; i++)
        text_add(
            out, "    .%s_entry = %s,\n", tabled_entries[i].name,
            entry_initializer(program, plans, tabled_entries[i].name, tabled_entries[i].first, tabled_entries[i].last));
    text_add_string(out, "};\n\n");
}

void emit_tables(Text *out, const Program *program, Plan *const plans[ENTRY_COUNT])
{
    emit_banner(out, "tables");
    int tensor_count = emit_tensors(out, program);
    emit_fields(out, program, plans[ENTRY_PREDICT]);
    emit_sources(out, program);
    emit_reports(out, program);
    emit_shown(out, program);
    emit_steps(out, program, plans);
    for (int i = 0; i < TABLED_ENTRIES; i++)
        emit_kernel_table(out, program, plans, tabled_entries[i].name, tabled_entries[i].first, tabled_entries[i].last);
    emit_program(out, program, plans, tensor_count);
    text_add(out, "__attribute__((weak)) const dlc_program *dlc_main_program(void)\n{\n    return &%s_program;\n}\n",
             program->name);
}
