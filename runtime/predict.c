// The command `predict`: the network's outputs for one split as a .npy file, and as a picture.
#include "trainer.h"

#include <stdlib.h>
#include <string.h>

// Outputs for examples 0..count-1 of the split, one after the other; NULL after an error.
static unsigned char *compute(Session *session, Split split, size_t count, Progress *progress, Error *error)
{
    Model *model = &session->model;
    const dlc_program *program = model->program;
    const dlc_tensor *tensor = &program->tensor[program->prediction];
    size_t batch = (size_t)program->predict_batch, bytes = tensor->count / batch * type_bytes(tensor->type);
    unsigned char *all = malloc(count * bytes + 1);
    uint32_t *order = malloc((count + 1) * sizeof *order);
    if (!all || !order) {
        free(all);
        free(order);
        fail(error, "out of memory: predictions for %zu examples", count);
        return NULL;
    }
    for (size_t i = 0; i < count; i++)
        order[i] = (uint32_t)i;
    if (is_continued(program))
        lane_order(order, count, batch);
    program->reset_totals(model->data);
    progress_pass_begin(progress, 0);
    for (size_t done = 0; done < count; done += batch) {
        int n = (int)(count - done < batch ? count - done : batch);
        if (session->data.count[split])
            load_batch(model, &session->data, split, order + done, n, (int)batch, false, error);
        model_draw(model, done / batch);
        program->predict(model->data, n);
        const unsigned char *output = model_tensor(model, program->prediction);
        for (size_t i = 0; i < (size_t)n; i++)
            memcpy(all + order[done + i] * bytes, output + i * bytes, bytes);
        size_t now = done + (size_t)n;
        progress_update(
            progress, &(ProgressState){.phase = "predict", .done = now, .total = count, .left = (double)(count - now)});
    }
    progress_clear(progress);
    free(order);
    return all;
}

static bool write_predictions(const Session *session, const char *path, size_t count, const void *prediction,
                              Error *error)
{
    const dlc_tensor *tensor = &session->model.program->tensor[session->model.program->prediction];
    size_t shape[DLC_MAX_RANK] = {count};
    for (int i = 1; i < tensor->rank; i++)
        shape[i] = (size_t)tensor->shape[i];
    return npy_write(path, tensor->type, tensor->rank, shape, prediction, error);
}

// Does the network make its outputs out of random values alone?
static bool makes_examples(const dlc_program *program)
{
    for (int i = 0; i < program->field_count; i++)
        if (program->field[i].used_by_predict)
            return false;
    return true;
}

// "OUT.npy: float32 [10000, 10] of test", or the same as JSON.
static bool print_done(const Session *session, Split split, const char *path, size_t count, Error *error)
{
    const Options *options = session->options;
    if (options->json) {
        json_t *json = json_pack("{s:s, s:s, s:s, s:I, s:s*, s:s*}", "program", session->model.program->name, "weights",
                                 session->weights, "split", split_names[split], "examples", (json_int_t)count, "output",
                                 path, "picture", options->picture);
        bool good = print_json(json, error);
        json_decref(json);
        return good;
    }
    bool from_data = !makes_examples(session->model.program);
    if (path)
        printf("%s: predictions for %zu examples%s%s%s\n", path, count, from_data ? " of the " : "",
               from_data ? split_names[split] : "", from_data ? " data" : "");
    if (options->picture)
        printf("%s: picture\n", options->picture);
    return close_stdout(error);
}

// What the program shows; else predictions that are pictures, others beside the inputs.
static bool draw(Session *session, Split split, size_t count, const void *prediction, Error *error)
{
    const char *path = session->options->picture;
    const dlc_program *program = session->model.program;
    const dlc_tensor *tensor = &program->tensor[program->prediction];
    enum { COLUMNS = 16, MOST_ROWS = 64 };
    if (program->shown_count > 0)
        return picture_maps(path, &session->model, &session->data, split, session->options->count > 0 ? count : 1,
                            prediction, error);
    if (!looks_like_picture(tensor->rank - 1, tensor->shape + 1))
        return picture_predictions(path, &session->model, &session->data, split, count, prediction, error);
    size_t shown = count < COLUMNS * MOST_ROWS ? count : COLUMNS * MOST_ROWS;
    return picture_grid(path, tensor->type, tensor->rank - 1, tensor->shape + 1, shown, prediction,
                        shown < COLUMNS ? (int)shown : COLUMNS, error);
}

static bool predict(Session *session, Error *error)
{
    const Options *options = session->options;
    const dlc_program *program = session->model.program;
    if (program->prediction < 0)
        return fail(error, "%s predicts nothing", program->source);
    Split split = options_split(options, preferred_split(&session->data));
    size_t count = session->data.count[split];
    if (makes_examples(program))
        count = options->count > 0 ? (size_t)options->count : (size_t)program->batch;
    if (!count)
        return fail(error, "the data has no %s split", split_names[split]);
    if (options->count > 0 && (size_t)options->count < count)
        count = (size_t)options->count;
    if (options->picture && !options->output && program->shown_count > 0)
        count = options->count > 0 ? maps_shown(count) : 1;
    Progress progress;
    progress_open(&progress, program, options->quiet);
    unsigned char *prediction = compute(session, split, count, &progress, error);
    if (!prediction)
        return false;
    char *usual = path_with(program->name, ".predictions.npy");
    const char *path = options->output ? options->output : options->picture ? NULL : usual;
    bool good = (!path || write_predictions(session, path, count, prediction, error)) &&
                (!options->picture || draw(session, split, count, prediction, error)) &&
                print_done(session, split, path, count, error);
    free(usual);
    free(prediction);
    return good;
}

int predict_run(Options *options, const dlc_program *program)
{
    Session session;
    Error error;
    bool good = session_open(&session, options, program, SESSION_PREDICT, &error) && predict(&session, &error);
    session_close(&session);
    return good ? EXIT_OK : failed(options, &error);
}
