#include "trainer.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

bool weights_save(const Model *model, const char *path, unsigned roles, const json_t *metadata, bool durable,
                  Error *error)
{
    const dlc_program *program = model->program;
    SafeItem *item = calloc((size_t)program->tensor_count + 1, sizeof *item);
    Output output;
    if (!item)
        return fail(error, "%s: out of memory", path);
    int count = 0;
    bool final = !(roles & 1u << DLC_AVERAGE); // averages are not saved beside their parameters but for them
    for (int i = 0; i < program->tensor_count; i++) {
        const dlc_tensor *tensor = &program->tensor[i];
        if (roles & 1u << tensor->role)
            item[count++] = (SafeItem){.name = tensor->name,
                                       .type = tensor->type,
                                       .rank = tensor->rank,
                                       .shape = tensor->shape,
                                       .count = tensor->count,
                                       .data = model_tensor(model, final ? model_final(model, i) : i)};
    }
    bool good = output_open(&output, path, error);
    if (good && !safetensors_write(output.file, item, count, metadata)) {
        fail(error, "%s: %s", path, strerror(errno));
        output_abandon(&output);
        good = false;
    }
    free(item);
    return good && output_commit(&output, durable, error);
}

bool weights_save_plain(const Model *model, const char *path, bool durable, Error *error)
{
    json_t *metadata = json_pack("{s:s, s:s}", "program", model->program->name, "made_by", model->program->compiler);
    char *vocabulary = model->vocabulary.count ? vocabulary_to_text(&model->vocabulary) : NULL;
    if (vocabulary)
        json_object_set_new(metadata, "vocabulary", json_string(vocabulary));
    free(vocabulary);
    bool good = weights_save(model, path, ROLES_WEIGHTS, metadata, durable, error);
    json_decref(metadata);
    return good;
}

// ---- loading ------------------------------------------------------------------------------------

// A list of findings that is cut off before it outgrows an Error.
typedef struct Findings {
    char text[800];
    size_t length;
    int count, shown;
} Findings;

static void find(Findings *findings, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
static void find(Findings *findings, const char *fmt, ...)
{
    findings->count++;
    char line[200];
    va_list args;
    va_start(args, fmt);
    int length = vsnprintf(line, sizeof line, fmt, args);
    va_end(args);
    if (findings->shown + 1 < findings->count || length < 0 ||
        findings->length + (size_t)length + 4 > sizeof findings->text)
        return;
    findings->shown++;
    findings->length +=
        (size_t)snprintf(findings->text + findings->length, sizeof findings->text - findings->length, "\n  %s", line);
}

static NumberText more_text(const Findings *findings)
{
    NumberText more = {""};
    if (findings->count > findings->shown)
        snprintf(more.text, sizeof more.text, "\n  and %d more", findings->count - findings->shown);
    return more;
}

static bool report_findings(const Findings *findings, const char *path, Error *error)
{
    return findings->count == 0 ||
           fail(error, "%s: the weights do not fit the program:%s%s", path, findings->text, more_text(findings).text);
}

// What a partial load leaves out.
static void note_findings(const Findings *findings, const char *path, int loaded)
{
    fprintf(stderr, "%s: %d tensors loaded%s%s%s\n", path, loaded, findings->count ? ", but not these:" : "",
            findings->text, more_text(findings).text);
}

typedef struct Names {
    const dlc_program *program;
    const SafeFile *file;
    unsigned roles;
} Names;

// Candidates for suggestions: names in the file, and names in the program.
static const char *file_name_of(const void *context, int index)
{
    return ((const SafeFile *)context)->tensor[index].name;
}

static const char *tensor_name_of(const void *context, int index)
{
    const Names *names = context;
    const dlc_tensor *tensor = &names->program->tensor[index];
    return names->roles & 1u << tensor->role ? tensor->name : NULL;
}

static bool same_shape(const dlc_tensor *tensor, const SafeTensor *found)
{
    return tensor->rank == found->rank &&
           memcmp(tensor->shape, found->shape, (size_t)tensor->rank * sizeof *tensor->shape) == 0;
}

// The tensor of the file that fills this one, or NULL.
static const SafeTensor *source_of(const Names *names, const dlc_tensor *tensor)
{
    const SafeTensor *found = names->roles & 1u << tensor->role ? safetensors_find(names->file, tensor->name) : NULL;
    return found && same_shape(tensor, found) ? found : NULL;
}

static int count_sources(const Names *names)
{
    int count = 0;
    for (int i = 0; i < names->program->tensor_count; i++)
        count += source_of(names, &names->program->tensor[i]) != NULL;
    return count;
}

static void find_missing(const Names *names, Findings *findings)
{
    for (int i = 0; i < names->program->tensor_count; i++) {
        const dlc_tensor *tensor = &names->program->tensor[i];
        if (!(names->roles & 1u << tensor->role))
            continue;
        const SafeTensor *found = safetensors_find(names->file, tensor->name);
        ShapeText shape = shape_text(tensor->rank, tensor->shape);
        if (found && !same_shape(tensor, found)) {
            find(findings, "%s is %s in the file, %s in the program", tensor->name,
                 shape_text(found->rank, found->shape).text, shape.text);
        } else if (!found) {
            const char *meant = nearest(tensor->name, names->file->count, file_name_of, names->file);
            find(findings, "%s %s is missing%s%s%s", tensor->name, shape.text, meant ? "; the file has '" : "",
                 meant ? meant : "", meant ? "'" : "");
        }
    }
}

static void find_unexpected(const Names *names, Findings *findings)
{
    for (int i = 0; i < names->file->count; i++) {
        const SafeTensor *tensor = &names->file->tensor[i];
        bool expected = false;
        for (int j = 0; j < names->program->tensor_count && !expected; j++) {
            const char *name = tensor_name_of(names, j);
            expected = name && strcmp(name, tensor->name) == 0;
        }
        if (!expected) {
            const char *meant = nearest(tensor->name, names->program->tensor_count, tensor_name_of, names);
            find(findings, "%s %s is not in the program%s%s%s", tensor->name,
                 shape_text(tensor->rank, tensor->shape).text, meant ? ", which has '" : "", meant ? meant : "",
                 meant ? "'" : "");
        }
    }
}

// Converts everything into a copy of the struct's tensors first, so that an error leaves the model as it was.
static bool convert_all(const Names *names, unsigned char *copy, Error *error)
{
    for (int i = 0; i < names->program->tensor_count; i++) {
        const dlc_tensor *tensor = &names->program->tensor[i];
        if (!(names->roles & 1u << tensor->role))
            continue;
        const SafeTensor *found = source_of(names, tensor);
        if (found && !safetensors_convert(found, tensor->type, copy, error))
            return false;
        copy += (tensor->count * type_bytes(tensor->type) + 7) / 8 * 8;
    }
    return true;
}

static void store_all(Model *model, const Names *names, const unsigned char *copy)
{
    bool final = !(names->roles & 1u << DLC_AVERAGE);
    for (int i = 0; i < names->program->tensor_count; i++) {
        const dlc_tensor *tensor = &names->program->tensor[i];
        if (!(names->roles & 1u << tensor->role))
            continue;
        size_t bytes = tensor->count * type_bytes(tensor->type);
        if (source_of(names, tensor)) {
            memcpy(model_tensor(model, i), copy, bytes);
            if (final)
                memcpy(model_tensor(model, model_final(model, i)), copy, bytes);
        }
        copy += (bytes + 7) / 8 * 8;
    }
    weights_changed(model->program, model->data);
}

static size_t copy_bytes(const Names *names)
{
    size_t bytes = 8;
    for (int i = 0; i < names->program->tensor_count; i++)
        if (names->roles & 1u << names->program->tensor[i].role)
            bytes += (names->program->tensor[i].count * type_bytes(names->program->tensor[i].type) + 7) / 8 * 8;
    return bytes;
}

// The vocabulary of the file, if it has one, becomes the model's.
static bool take_vocabulary(Model *model, const char *path, const SafeFile *file, Error *error)
{
    const char *text = json_string_value(json_object_get(file->metadata, "vocabulary"));
    Vocabulary vocabulary;
    if (!text)
        return true;
    if (!vocabulary_from_text(&vocabulary, text, path, error))
        return false;
    vocabulary_free(&model->vocabulary);
    model->vocabulary = vocabulary;
    return true;
}

bool weights_fill(Model *model, const char *path, const SafeFile *file, unsigned roles, Fit fit, Error *error)
{
    Names names = {model->program, file, roles};
    Findings findings = {0};
    find_missing(&names, &findings);
    find_unexpected(&names, &findings);
    int loaded = count_sources(&names);
    if (fit != FIT_ALL && loaded == 0)
        return fail(error, "%s: none of its tensors is in the program", path);
    if ((fit == FIT_ALL && !report_findings(&findings, path, error)) || !take_vocabulary(model, path, file, error))
        return false;
    unsigned char *copy = malloc(copy_bytes(&names));
    Error reason;
    bool good = copy && convert_all(&names, copy, &reason);
    if (good)
        store_all(model, &names, copy);
    else
        fail(error, "%s: %s", path, copy ? reason.text : "out of memory");
    free(copy);
    if (good && fit == FIT_SOME)
        note_findings(&findings, path, loaded);
    return good;
}

Fit options_fit(const Options *options)
{
    return !options->partial ? FIT_ALL : options->quiet ? FIT_SOME_QUIETLY : FIT_SOME;
}

bool weights_load(Model *model, const char *path, Fit fit, Error *error)
{
    SafeFile file;
    if (!safetensors_read(path, &file, error))
        return false;
    bool good = weights_fill(model, path, &file, ROLES_WEIGHTS, fit, error);
    safetensors_free(&file);
    return good;
}
