// Loss and reports over one split, and the command `evaluate`.
#include "trainer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

// ---- results ------------------------------------------------------------------------------------

static const dlc_tensor *report_tensor(const dlc_program *program, int report)
{
    return &program->tensor[program->report[report].tensor];
}

size_t report_elements(const dlc_program *program)
{
    size_t count = 0;
    for (int i = 0; i < program->report_count; i++)
        count += report_tensor(program, i)->count;
    return count;
}

Result result_new(const dlc_program *program)
{
    Result result = {.loss = NAN, .report = calloc(report_elements(program) + 1, sizeof(double))};
    if (!result.report)
        abort();
    return result;
}

void result_free(Result *result)
{
    free(result->report);
    *result = (Result){0};
}

void result_read_reports(Result *result, const Model *model)
{
    double *at = result->report;
    for (int i = 0; i < model->program->report_count; i++) {
        const dlc_tensor *tensor = report_tensor(model->program, i);
        const void *data = model_tensor(model, model->program->report[i].tensor);
        for (size_t j = 0; j < tensor->count; j++)
            *at++ = element(tensor->type, data, j);
    }
}

static void print_numbers(FILE *out, const double *value, int count, int width)
{
    for (int i = 0; i < count; i++)
        fprintf(out, "%s%*.6g", i ? " " : "", width, value[i]);
}

// A tensor of rank 2 or more, row by row, in columns as wide as its widest number.
static void print_table(FILE *out, const dlc_tensor *tensor, const char *name, const double *value)
{
    int columns = tensor->shape[tensor->rank - 1], width = 1;
    char text[32];
    for (size_t i = 0; i < tensor->count; i++) {
        int length = snprintf(text, sizeof text, "%.6g", value[i]);
        width = length > width ? length : width;
    }
    fprintf(out, "%s %s:\n", name, shape_text(tensor->rank, tensor->shape).text);
    for (size_t i = 0; columns > 0 && i < tensor->count; i += (size_t)columns) {
        fprintf(out, "  ");
        print_numbers(out, value + i, columns, width);
        fprintf(out, "\n");
    }
}

void result_print(FILE *out, const dlc_program *program, const char *title, const Result *result)
{
    fprintf(out, "%s", title);
    if (program->loss >= 0)
        fprintf(out, "  loss %.6g", result->loss);
    const double *value = result->report;
    for (int i = 0; i < program->report_count; i++) {
        const dlc_tensor *tensor = report_tensor(program, i);
        if (tensor->rank == 0)
            fprintf(out, "  %s %.6g", program->report[i].name, *value);
        if (tensor->rank == 1) {
            fprintf(out, "  %s [", program->report[i].name);
            print_numbers(out, value, (int)tensor->count, 0);
            fprintf(out, "]");
        }
        value += tensor->count;
    }
    fprintf(out, "\n");
    value = result->report;
    for (int i = 0; i < program->report_count; i++) {
        const dlc_tensor *tensor = report_tensor(program, i);
        if (tensor->rank >= 2)
            print_table(out, tensor, program->report[i].name, value);
        value += tensor->count;
    }
}

static json_t *number_to_json(double value)
{
    return isfinite(value) ? json_real(value) : json_null();
}

// The axes from `axis` on as nested lists; advances *value.
static json_t *nested_to_json(const dlc_tensor *tensor, int axis, const double **value)
{
    if (axis == tensor->rank)
        return number_to_json(*(*value)++);
    json_t *list = json_array();
    for (int i = 0; i < tensor->shape[axis]; i++)
        json_array_append_new(list, nested_to_json(tensor, axis + 1, value));
    return list;
}

json_t *result_to_json(const dlc_program *program, const Result *result)
{
    json_t *json = json_object(), *metrics = json_object();
    const double *value = result->report;
    json_object_set_new(json, "loss", number_to_json(result->loss));
    for (int i = 0; i < program->report_count; i++)
        json_object_set_new(metrics, program->report[i].name, nested_to_json(report_tensor(program, i), 0, &value));
    json_object_set_new(json, "metrics", metrics);
    return json;
}

static bool number_from_json(const json_t *json, double *value)
{
    *value = json_is_null(json) ? NAN : json_number_value(json);
    return json_is_null(json) || json_is_number(json);
}

static bool nested_from_json(const dlc_tensor *tensor, int axis, const json_t *json, double **value)
{
    if (axis == tensor->rank)
        return number_from_json(json, (*value)++);
    bool good = json_array_size(json) == (size_t)tensor->shape[axis];
    for (int i = 0; good && i < tensor->shape[axis]; i++)
        good = nested_from_json(tensor, axis + 1, json_array_get(json, (size_t)i), value);
    return good;
}

bool result_from_json(const dlc_program *program, const json_t *json, Result *result)
{
    const json_t *metrics = json_object_get(json, "metrics");
    double *value = result->report;
    bool good = number_from_json(json_object_get(json, "loss"), &result->loss);
    for (int i = 0; good && i < program->report_count; i++)
        good =
            nested_from_json(report_tensor(program, i), 0, json_object_get(metrics, program->report[i].name), &value);
    return good;
}

// ---- one pass over a split ----------------------------------------------------------------------

bool load_batch(const Model *model, const Dataset *data, Split split, const uint32_t *order, int n, int batch,
                bool checked, Error *error)
{
    dataset_gather(data, split, order, n, batch, model->batch);
    for (int i = 0; checked && i < model->program->field_count; i++) {
        const dlc_field *field = &model->program->field[i];
        size_t count = field->count * (size_t)n;
        size_t at = first_not_finite(field->type, model->batch[i], count);
        if (at < count)
            return fail(error, "field '%s' of example %lu of the %s split is %s", field->name,
                        (unsigned long)order[at / field->count], split_names[split],
                        value_text(element(field->type, model->batch[i], at)).text);
    }
    return true;
}

double model_loss(const Model *model)
{
    int loss = model->program->loss;
    return loss < 0 ? 0 : element(model->program->tensor[loss].type, model_tensor(model, loss), 0);
}

// In which order the examples of a split are evaluated: every `step`th, or as they continue each other.
static uint32_t *evaluation_order(const dlc_program *program, size_t total, size_t step)
{
    uint32_t *order = malloc((total + 1) * sizeof *order);
    if (order && is_continued(program))
        lane_order(order, total, (size_t)program->batch);
    for (size_t i = 0; order && i < total && !is_continued(program); i++)
        order[i] = (uint32_t)(i * step);
    return order;
}

bool evaluate_split(Model *model, const Dataset *data, Split split, Progress *progress,
                    const volatile sig_atomic_t *stop, Result *result, Error *error)
{
    size_t step = dataset_apart(data, split), batch = (size_t)model->program->batch;
    size_t total = (data->count[split] + step - 1) / step;
    uint32_t *order = evaluation_order(model->program, total, step);
    if (!order)
        return fail(error, "out of memory");
    double sum = 0;
    progress_pass_begin(progress, 0);
    model->program->reset_totals(model->data);
    for (size_t done = 0; done < total && !(stop && *stop); done += batch) {
        int n = (int)(total - done < batch ? total - done : batch);
        load_batch(model, data, split, order + done, n, (int)batch, false, error);
        model_draw(model, done / batch);
        model->program->evaluate(model->data, n);
        sum += model_loss(model) * n;
        size_t now = done + (size_t)n;
        progress_update(progress, &(ProgressState){.phase = split_names[split],
                                                   .done = now,
                                                   .total = total,
                                                   .left = (double)(total - now),
                                                   .loss = sum / (double)now,
                                                   .model = model});
    }
    free(order);
    progress_clear(progress);
    result->loss = total ? sum / (double)total : NAN;
    result_read_reports(result, model);
    return true;
}

Split preferred_split(const Dataset *data)
{
    if (data->count[SPLIT_TEST])
        return SPLIT_TEST;
    return data->count[SPLIT_VALIDATION] ? SPLIT_VALIDATION : SPLIT_TRAIN;
}

// ---- the command --------------------------------------------------------------------------------

static bool print_result(const Session *session, Split split, const Result *result, Error *error)
{
    const dlc_program *program = session->model.program;
    if (!session->options->json) {
        result_print(stdout, program, split_names[split], result);
        return close_stdout(error);
    }
    json_t *json = result_to_json(program, result);
    json_object_set_new(json, "program", json_string(program->name));
    json_object_set_new(json, "weights", json_string(session->weights));
    json_object_set_new(json, "split", json_string(split_names[split]));
    json_object_set_new(json, "examples", json_integer((json_int_t)session->data.count[split]));
    bool good = print_json(json, error);
    json_decref(json);
    return good;
}

static bool evaluate(Session *session, Error *error)
{
    Split split = options_split(session->options, preferred_split(&session->data));
    if (!session->data.count[split])
        return fail(error, "the data has no %s split", split_names[split]);
    Progress progress;
    progress_open(&progress, session->model.program, session->options->quiet);
    Result result = result_new(session->model.program);
    bool good = evaluate_split(&session->model, &session->data, split, &progress, NULL, &result, error) &&
                print_result(session, split, &result, error);
    result_free(&result);
    return good;
}

int evaluate_run(Options *options, const dlc_program *program)
{
    Session session;
    Error error;
    bool good = session_open(&session, options, program, SESSION_EVALUATE, &error) && evaluate(&session, &error);
    session_close(&session);
    return good ? EXIT_OK : failed(options, &error);
}
