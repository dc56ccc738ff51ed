// The commands `info`, which shows the program's tables, and `export`, which writes weights.
#include "trainer.h"

#include <string.h>

// ---- sums ---------------------------------------------------------------------------------------

static const char *const role_names[] = {
    [DLC_PARAMETER] = "parameter", [DLC_STATE] = "state",     [DLC_AVERAGE] = "average", [DLC_SLOT] = "slot",
    [DLC_TOTAL] = "total",         [DLC_SETTING] = "setting", [DLC_OUTPUT] = "output",   [DLC_EACH] = "state each",
};

static size_t count_elements(const dlc_program *program, dlc_role role)
{
    size_t count = 0;
    for (int i = 0; i < program->tensor_count; i++)
        count += program->tensor[i].role == role ? program->tensor[i].count : 0;
    return count;
}

static size_t batch_bytes(const dlc_program *program)
{
    size_t bytes = 0;
    for (int i = 0; i < program->field_count; i++)
        bytes += program->field[i].count * type_bytes(program->field[i].type) * (size_t)program->batch;
    return bytes;
}

// Of the network as its source writes it.
static double step_flops(const dlc_entry *entry)
{
    double flops = entry->spared;
    for (int i = 0; i < entry->kernel_count; i++)
        flops += entry->kernel[i].flops;
    return flops;
}

// ---- text ---------------------------------------------------------------------------------------

// Names are padded to the longest one of their table.
static int tensor_width(const dlc_program *program)
{
    size_t width = 0;
    for (int i = 0; i < program->tensor_count; i++)
        width = strlen(program->tensor[i].name) > width ? strlen(program->tensor[i].name) : width;
    return (int)width;
}

static void print_tensors(const dlc_program *program)
{
    int width = tensor_width(program);
    printf("\ntensors\n");
    for (int i = 0; i < program->tensor_count; i++) {
        const dlc_tensor *tensor = &program->tensor[i];
        if (tensor->role == DLC_PARAMETER || tensor->role == DLC_STATE)
            printf("  %-*s  %-9s  %-4s  %-20s  %10zu\n", width, tensor->name, role_names[tensor->role],
                   type_label(tensor->type), shape_text(tensor->rank, tensor->shape).text, tensor->count);
    }
    printf("  %zu parameters, %zu elements of state, %zu of optimizer state\n", count_elements(program, DLC_PARAMETER),
           count_elements(program, DLC_STATE), count_elements(program, DLC_SLOT));
}

static void print_settings(const dlc_program *program)
{
    int shown = 0;
    for (int i = 0; i < program->tensor_count; i++)
        if (program->tensor[i].role == DLC_SETTING)
            printf("%s  %s = %g\n", shown++ ? "" : "\nsettings (--set)\n", program->tensor[i].name,
                   program->tensor[i].initial);
}

static void print_source(const dlc_source *source)
{
    printf("%s(", source->reader);
    for (int i = 0; i < source->argument_count; i++) {
        const dlc_argument *argument = &source->argument[i];
        printf("%s%s = ", i ? ", " : "", argument->name);
        if (argument->text)
            printf("\"%s\"", argument->text);
        else
            printf("%g", argument->number);
    }
    printf(")");
}

static void print_data(const dlc_program *program)
{
    printf("\ndata\n");
    for (int i = 0; i < program->field_count; i++) {
        const dlc_field *field = &program->field[i];
        printf("  %s: %s %s from ", field->name, type_label(field->type), shape_text(field->rank, field->shape).text);
        print_source(&program->data_source[field->source]);
        printf("\n");
    }
}

static void print_text(const dlc_program *program)
{
    printf("%s, from %s by %s, in %s\nbatch %d, %d epochs", program->name, program->source, program->compiler,
           type_label(program->real), program->batch, program->epochs);
    if (program->validate > 0)
        printf(", %g of the training examples held out", program->validate);
    printf("\n");
    print_tensors(program);
    print_settings(program);
    print_data(program);
    for (int i = 0; i < program->report_count; i++) {
        const dlc_tensor *tensor = &program->tensor[program->report[i].tensor];
        printf("%s  %s %s\n", i ? "" : "\nmetrics\n", program->report[i].name,
               shape_text(tensor->rank, tensor->shape).text);
    }
    printf("\nmemory\n  model %zu bytes, of which working memory %zu\n  one batch of data %zu bytes\n", program->bytes,
           program->train_entry.arena_bytes, batch_bytes(program));
    printf("\na step: %d kernels, %.4g MFLOP\n", program->train_entry.kernel_count,
           1e-6 * step_flops(&program->train_entry));
}

// ---- JSON ---------------------------------------------------------------------------------------

static json_t *shape_to_json(int rank, const int *shape)
{
    json_t *list = json_array();
    for (int i = 0; i < rank; i++)
        json_array_append_new(list, json_integer(shape[i]));
    return list;
}

static json_t *tensors_to_json(const dlc_program *program)
{
    json_t *list = json_array();
    for (int i = 0; i < program->tensor_count; i++) {
        const dlc_tensor *tensor = &program->tensor[i];
        json_t *json = json_pack("{s:s, s:s, s:s, s:o}", "name", tensor->name, "role", role_names[tensor->role], "type",
                                 type_label(tensor->type), "shape", shape_to_json(tensor->rank, tensor->shape));
        if (tensor->role == DLC_SETTING)
            json_object_set_new(json, "default", json_real(tensor->initial));
        json_array_append_new(list, json);
    }
    return list;
}

static json_t *fields_to_json(const dlc_program *program)
{
    json_t *list = json_array();
    for (int i = 0; i < program->field_count; i++) {
        const dlc_field *field = &program->field[i];
        json_array_append_new(list,
                              json_pack("{s:s, s:s, s:s, s:s, s:o}", "name", field->name, "reader",
                                        program->data_source[field->source].reader, "column", field->column, "type",
                                        type_label(field->type), "shape", shape_to_json(field->rank, field->shape)));
    }
    return list;
}

static json_t *program_to_json(const dlc_program *program)
{
    json_t *metrics = json_array();
    for (int i = 0; i < program->report_count; i++)
        json_array_append_new(metrics, json_string(program->report[i].name));
    json_t *json = json_object();
    json_object_set_new(json, "program", json_string(program->name));
    json_object_set_new(json, "source", json_string(program->source));
    json_object_set_new(json, "compiler", json_string(program->compiler));
    json_object_set_new(json, "real", json_string(type_label(program->real)));
    json_object_set_new(json, "batch", json_integer(program->batch));
    json_object_set_new(json, "epochs", json_integer(program->epochs));
    json_object_set_new(json, "validate", json_real(program->validate));
    json_object_set_new(json, "parameters", json_integer((json_int_t)count_elements(program, DLC_PARAMETER)));
    json_object_set_new(json, "tensors", tensors_to_json(program));
    json_object_set_new(json, "fields", fields_to_json(program));
    json_object_set_new(json, "metrics", metrics);
    json_object_set_new(json, "model_bytes", json_integer((json_int_t)program->bytes));
    json_object_set_new(json, "arena_bytes", json_integer((json_int_t)program->train_entry.arena_bytes));
    json_object_set_new(json, "step_flops", json_real(step_flops(&program->train_entry)));
    return json;
}

int info_run(Options *options, const dlc_program *program)
{
    Error error;
    if (!options->json) {
        print_text(program);
        return close_stdout(&error) ? EXIT_OK : failed(options, &error);
    }
    json_t *json = program_to_json(program);
    bool good = print_json(json, &error);
    json_decref(json);
    return good ? EXIT_OK : failed(options, &error);
}

// ---- export -------------------------------------------------------------------------------------

int export_run(Options *options, const dlc_program *program)
{
    Model model;
    Error error;
    bool good = model_open(&model, program, &error);
    if (good) {
        program->initialize(model.data, options->seed < 0 ? 0 : (uint64_t)options->seed);
        good = (!options->load || weights_load(&model, options->load, options_fit(options), &error)) &&
               weights_save_plain(&model, options->output, true, &error);
    }
    model_close(&model);
    if (!good)
        return failed(options, &error);
    if (!options->quiet)
        fprintf(stderr, "%s: %zu parameters\n", options->output, count_elements(program, DLC_PARAMETER));
    return EXIT_OK;
}
