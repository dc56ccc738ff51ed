// What the commands that compute begin with, and how all of them end.
#include "trainer.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void set_threads(const Options *options)
{
    if (!threads_fix(options->threads))
        fprintf(stderr, "%s: warning: built without OpenMP: --threads %lld has no effect\n", options->call,
                (long long)options->threads);
}

// Do the weights bring the statistics of the data with them?
static bool has_statistics(const Model *model, const SafeFile *file)
{
    const dlc_program *program = model->program;
    for (int i = 0; i < program->field_count; i++) {
        const int tensor[] = {program->field[i].mean, program->field[i].deviation};
        for (int j = 0; j < 2; j++)
            if (tensor[j] >= 0 && !safetensors_find(file, program->tensor[tensor[j]].name))
                return false;
    }
    return true;
}

// Loads the weights of the session if it starts from any. `complete`: also the statistics of the data.
static bool load_weights(Session *session, SessionKind kind, bool *complete, Error *error)
{
    const Options *options = session->options;
    const char *name = session->model.program->name;
    *complete = kind == SESSION_RESUME;
    session->weights = options->load;
    if (kind == SESSION_RESUME || (kind == SESSION_TRAIN && !options->load))
        return true;
    if (!options->load) {
        session->default_weights = path_with(name, ".safetensors");
        session->weights = session->default_weights;
        if (access(session->weights, F_OK) != 0)
            return fail(error, "%s: %s: run `%s train` first, or name the weights with --load", session->weights,
                        strerror(errno), options->call);
    }
    SafeFile file;
    if (!safetensors_read(session->weights, &file, error))
        return false;
    bool good = weights_fill(&session->model, session->weights, &file, ROLES_WEIGHTS, options_fit(options), error);
    *complete = good && has_statistics(&session->model, &file);
    safetensors_free(&file);
    return good;
}

// Examples that are continued from batch to batch must begin where the one before ended.
static bool check_order(const Session *session, Error *error)
{
    const dlc_program *program = session->model.program;
    for (int i = 0; is_continued(program) && i < program->field_count; i++) {
        const Column *column = &session->data.column[SPLIT_TRAIN][i];
        if (column->data && column->stride && column->stride != column->size)
            return fail(
                error,
                "%s keeps a state from each window of '%s' to the next, but they begin every %zu tokens and are "
                "%zu long\nhint: `stride = %zu` lets each begin where the one before ended",
                program->source, program->field[i].name, column->stride, column->size, column->size);
    }
    return true;
}

static bool open_data(Session *session, SessionKind kind, bool complete, Error *error)
{
    const Options *options = session->options;
    const dlc_program *program = session->model.program;
    size_t room = (size_t)options->data.count + 1;
    DataOverride *list = calloc(room, sizeof *list);
    char **names = calloc(room, sizeof *names);
    double validate = options->validate >= 0 ? options->validate : program->validate; // NaN: not given
    bool good = list && names ? options_overrides(options, program, list, names, error) : fail(error, "out of memory");
    good = good &&
           dataset_open(&session->data, program, session->model.data, list, options->data.count, validate,
                        kind == SESSION_PREDICT, complete, &session->model.vocabulary, error) &&
           check_order(session, error);
    for (int i = 0; names && i < options->data.count; i++)
        free(names[i]);
    free(names);
    free(list);
    return good;
}

bool session_open(Session *session, const Options *options, const dlc_program *program, SessionKind kind, Error *error)
{
    *session = (Session){.options = options};
    set_threads(options);
    if (!model_open(&session->model, program, error))
        return false;
    program->initialize(session->model.data, options->seed < 0 ? 0 : (uint64_t)options->seed);
    bool complete;
    return model_set(&session->model, &options->set, error) && load_weights(session, kind, &complete, error) &&
           (kind == SESSION_GENERATE || open_data(session, kind, complete, error));
}

void session_close(Session *session)
{
    if (session->data.program)
        dataset_close(&session->data);
    if (session->model.program)
        model_close(&session->model);
    free(session->default_weights);
    *session = (Session){0};
}

bool close_stdout(Error *error)
{
    return (fflush(stdout) == 0 && !ferror(stdout)) || fail(error, "standard output: %s", strerror(errno));
}

bool print_json(const json_t *json, Error *error)
{
    if (json_dumpf(json, stdout, JSON_INDENT(2)) != 0)
        return fail(error, "standard output: %s", strerror(errno));
    putchar('\n');
    return close_stdout(error);
}

int failed(const Options *options, const Error *error)
{
    fprintf(stderr, "%s: %s\n", options->call, error->text);
    return EXIT_FAILED;
}
