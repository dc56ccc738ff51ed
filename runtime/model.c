#define _DEFAULT_SOURCE // madvise
#include "pages.h"
#include "trainer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const struct {
    const char *label;
    size_t bytes;
} type_table[] = {
    [DLC_F32] = {"f32", sizeof(float)},
    [DLC_F64] = {"f64", sizeof(double)},
    [DLC_I32] = {"i32", sizeof(int32_t)},
    [DLC_BOOL] = {"bool", 1},
};

size_t type_bytes(dlc_type type)
{
    return type_table[type].bytes;
}

const char *type_label(dlc_type type)
{
    return type_table[type].label;
}

void *aligned_zeros(size_t bytes)
{
    return pages_zeroed(bytes);
}

bool model_open(Model *model, const dlc_program *program, Error *error)
{
    *model = (Model){.program = program};
    if (program->version != DLC_PROGRAM_H)
        return fail(error, "%s was made for version %d of the trainer, this is version %d: compile %s again",
                    program->name, program->version, DLC_PROGRAM_H, program->source);
    model->data = aligned_zeros(program->bytes);
    model->batch = calloc((size_t)program->field_count + 1, sizeof *model->batch);
    if (!model->data || !model->batch)
        return fail(error, "out of memory: the model takes %zu bytes", program->bytes);
    for (int i = 0; i < program->field_count; i++) {
        const dlc_field *field = &program->field[i];
        size_t bytes = field->count * (size_t)program->batch * type_bytes(field->type);
        model->batch[i] = aligned_zeros(bytes);
        if (!model->batch[i])
            return fail(error, "out of memory: a batch of '%s' takes %zu bytes", field->name, bytes);
        memcpy(model->data + field->offset, &model->batch[i], sizeof(void *));
    }
    return true;
}

void model_close(Model *model)
{
    for (int i = 0; model->batch && i < model->program->field_count; i++)
        free(model->batch[i]);
    free(model->batch);
    vocabulary_free(&model->vocabulary);
    free(model->data);
    *model = (Model){0};
}

void *model_tensor(const Model *model, int tensor)
{
    return model->data + model->program->tensor[tensor].offset;
}

uint64_t *model_seed(const Model *model)
{
    return (uint64_t *)(void *)(model->data + model->program->seed_offset);
}

uint64_t *model_step(const Model *model)
{
    return (uint64_t *)(void *)(model->data + model->program->step_offset);
}

void model_draw(const Model *model, size_t batch)
{
    *(uint64_t *)(void *)(model->data + model->program->draw_offset) = batch;
}

bool is_continued(const dlc_program *program)
{
    for (int i = 0; i < program->tensor_count; i++)
        if (program->tensor[i].role == DLC_EACH)
            return true;
    return false;
}

void weights_changed(const dlc_program *program, void *model)
{
    if (program->prepared_offset)
        *(int *)(void *)((unsigned char *)model + program->prepared_offset) = 0;
}

int model_final(const Model *model, int tensor)
{
    int average = model->program->tensor[tensor].average;
    return average >= 0 ? average : tensor;
}

double element(dlc_type type, const void *data, size_t index)
{
    switch (type) {
    case DLC_F32:
        return ((const float *)data)[index];
    case DLC_F64:
        return ((const double *)data)[index];
    case DLC_I32:
        return ((const int32_t *)data)[index];
    case DLC_BOOL:
        return ((const unsigned char *)data)[index];
    }
    return NAN;
}

size_t first_not_finite(dlc_type type, const void *data, size_t count)
{
    if (type == DLC_I32 || type == DLC_BOOL)
        return count;
    size_t i = 0;
    while (i < count && isfinite(element(type, data, i)))
        i++;
    return i;
}

ShapeText shape_text(int rank, const int *shape)
{
    ShapeText result = {"["};
    size_t length = 1;
    for (int i = 0; i < rank; i++)
        length += (size_t)snprintf(result.text + length, sizeof result.text - length, "%s%d", i ? ", " : "", shape[i]);
    snprintf(result.text + length, sizeof result.text - length, "]");
    return result;
}

NumberText exact_number(const dlc_program *program, double value)
{
    NumberText number;
    snprintf(number.text, sizeof number.text, "%.*g", program->real == DLC_F64 ? 17 : 9, value);
    return number;
}

NumberText value_text(double value)
{
    NumberText number;
    snprintf(number.text, sizeof number.text, "%.6g", value);
    return isnan(value) ? (NumberText){"not a number"} : isinf(value) ? (NumberText){"infinite"} : number;
}

// ---- settings -----------------------------------------------------------------------------------

// Name of tensor `index` if it is a setting.
static const char *setting_name_of(const void *context, int index)
{
    const dlc_tensor *tensor = &((const dlc_program *)context)->tensor[index];
    return tensor->role == DLC_SETTING ? tensor->name : NULL;
}

static int find_setting(const dlc_program *program, const char *name)
{
    for (int i = 0; i < program->tensor_count; i++)
        if (program->tensor[i].role == DLC_SETTING && strcmp(program->tensor[i].name, name) == 0)
            return i;
    return -1;
}

static bool set_one(Model *model, const char *text, Error *error)
{
    const dlc_program *program = model->program;
    char name[128], *end;
    size_t length = strcspn(text, "=");
    if (text[length] != '=' || length == 0 || length >= sizeof name)
        return fail(error, "--set %s: expected NAME=NUMBER", text);
    snprintf(name, length + 1, "%s", text);
    double value = strtod(text + length + 1, &end);
    if (end == text + length + 1 || *end || !isfinite(value))
        return fail(error, "--set %s: '%s' is not a number", text, text + length + 1);
    int index = find_setting(program, name);
    if (index < 0) {
        const char *meant = nearest(name, program->tensor_count, setting_name_of, program);
        return fail(error, "--set %s: the program has no setting '%s'%s%s%s", text, name,
                    meant ? "; did you mean '" : " (`info` lists them)", meant ? meant : "", meant ? "'?" : "");
    }
    if (program->tensor[index].type == DLC_F32 && !isfinite((float)value))
        return fail(error, "--set %s: too large for f32", text);
    if (program->tensor[index].type == DLC_F64)
        *(double *)model_tensor(model, index) = value;
    else
        *(float *)model_tensor(model, index) = (float)value;
    return true;
}

bool model_set(Model *model, const TextList *set, Error *error)
{
    for (int i = 0; i < set->count; i++)
        if (!set_one(model, set->item[i], error))
            return false;
    return true;
}

// ---- snapshots ----------------------------------------------------------------------------------

static bool is_weight(const dlc_tensor *tensor)
{
    return (ROLES_WEIGHTS | 1 << DLC_AVERAGE) & 1 << tensor->role;
}

int first_tensor_not_finite(const Model *model)
{
    for (int i = 0; i < model->program->tensor_count; i++) {
        const dlc_tensor *tensor = &model->program->tensor[i];
        if (is_weight(tensor) && first_not_finite(tensor->type, model_tensor(model, i), tensor->count) < tensor->count)
            return i;
    }
    return -1;
}

// Copies the weights between the model and `packed`, which holds them one after the other. Returns their bytes; with
// `packed` NULL nothing is copied.
static size_t copy_weights(const Model *model, unsigned char *packed, bool to_model)
{
    size_t at = 0;
    for (int i = 0; i < model->program->tensor_count; i++) {
        const dlc_tensor *tensor = &model->program->tensor[i];
        if (!is_weight(tensor))
            continue;
        size_t bytes = tensor->count * type_bytes(tensor->type);
        if (packed && to_model)
            memcpy(model_tensor(model, i), packed + at, bytes);
        else if (packed)
            memcpy(packed + at, model_tensor(model, i), bytes);
        at += bytes;
    }
    return at;
}

int snapshot_take(Snapshot *snapshot, const Model *model)
{
    int bad = first_tensor_not_finite(model);
    if (bad >= 0)
        return bad;
    if (!snapshot->data)
        snapshot->data = malloc(copy_weights(model, NULL, false) + 1);
    if (snapshot->data) {
        copy_weights(model, snapshot->data, false);
        snapshot->taken = true;
    }
    return -1;
}

void snapshot_restore(const Snapshot *snapshot, Model *model)
{
    if (!snapshot->taken)
        return;
    copy_weights(model, snapshot->data, true);
    weights_changed(model->program, model->data);
}
