// A checkpoint is a safetensors file: all tensors that a run carries on, and under __metadata__ what is not a tensor,
// as one JSON text.
#include "trainer.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

static const int checkpoint_version = 1;

static json_t *state_to_json(const Model *model, const Options *options, const Position *position)
{
    const dlc_program *program = model->program;
    char fingerprint[20];
    snprintf(fingerprint, sizeof fingerprint, "%016" PRIx64, program->fingerprint);
    json_t *json = json_object();
    json_object_set_new(json, "version", json_integer(checkpoint_version));
    json_object_set_new(json, "program", json_string(program->name));
    json_object_set_new(json, "real", json_string(type_label(program->real)));
    json_object_set_new(json, "batch", json_integer(program->batch));
    json_object_set_new(json, "fingerprint", json_string(fingerprint));
    json_object_set_new(json, "seed", json_integer((json_int_t)*model_seed(model)));
    json_object_set_new(json, "step", json_integer((json_int_t)*model_step(model)));
    json_object_set_new(json, "epoch", json_integer(position->epoch));
    json_object_set_new(json, "examples", json_integer((json_int_t)position->examples));
    json_object_set_new(json, "loss_sum", json_real(position->loss_sum));
    json_object_set_new(json, "training_examples", json_integer((json_int_t)position->training_examples));
    json_object_set_new(json, "best_epoch", json_integer(position->best_epoch));
    json_object_set_new(json, "best_loss", position->best_epoch ? json_real(position->best_loss) : json_null());
    json_object_set_new(json, "history", history_to_json(program, &position->history));
    json_object_set_new(json, "options", options_to_json(options));
    return json;
}

bool checkpoint_save(const char *path, const Model *model, const Options *options, const Position *position,
                     Error *error)
{
    json_t *state = state_to_json(model, options, position);
    char *text = json_dumps(state, JSON_COMPACT | JSON_REAL_PRECISION(17));
    json_decref(state);
    if (!text)
        return fail(error, "%s: the state of the run cannot be written: a name or path in it is not UTF-8", path);
    json_t *metadata = json_pack("{s:s}", "dlc_checkpoint", text);
    free(text);
    bool good = weights_save(model, path, ROLES_CHECKPOINT, metadata, true, error);
    json_decref(metadata);
    return good;
}

// ---- reading ------------------------------------------------------------------------------------

// Is this a checkpoint of the program that we are? Says what differs.
static bool check_program(const char *path, const dlc_program *program, const json_t *state, Error *error)
{
    const char *name = json_string_value(json_object_get(state, "program"));
    const char *real = json_string_value(json_object_get(state, "real"));
    const char *fingerprint = json_string_value(json_object_get(state, "fingerprint"));
    json_int_t batch = json_integer_value(json_object_get(state, "batch"));
    if (json_integer_value(json_object_get(state, "version")) != checkpoint_version || !name || !real || !fingerprint)
        return fail(error, "%s: a checkpoint of another version of the trainer", path);
    if (strcmp(name, program->name) != 0)
        return fail(error, "%s: a checkpoint of the program '%s', this is '%s'", path, name, program->name);
    if (strcmp(real, type_label(program->real)) != 0)
        return fail(error, "%s: a checkpoint in %s, this program computes in %s", path, real,
                    type_label(program->real));
    if (batch != program->batch)
        return fail(error, "%s: a checkpoint of training with batch %lld, this program has batch %d", path,
                    (long long)batch, program->batch);
    char own[20];
    snprintf(own, sizeof own, "%016" PRIx64, program->fingerprint);
    if (strcmp(fingerprint, own) != 0)
        return fail(error,
                    "%s: a checkpoint of another version of %s: its layers, optimizer or metrics have changed since",
                    path, program->source);
    return true;
}

static json_t *read_state(const char *path, const SafeFile *file, Error *error)
{
    const char *text = json_string_value(json_object_get(file->metadata, "dlc_checkpoint"));
    if (!text) {
        fail(error, "%s: weights, but not a checkpoint: start from it with --load", path);
        return NULL;
    }
    json_error_t problem;
    json_t *state = json_loads(text, 0, &problem);
    if (!state)
        fail(error, "%s: a damaged checkpoint: %s", path, problem.text);
    return state;
}

bool checkpoint_read(const char *path, const dlc_program *program, SafeFile *file, Options *options, json_t **state,
                     Error *error)
{
    *state = NULL;
    if (!safetensors_read(path, file, error))
        return false;
    *state = read_state(path, file, error);
    return *state && check_program(path, program, *state, error) &&
           options_restore(options, json_object_get(*state, "options"), error);
}

bool checkpoint_restore(const char *path, const SafeFile *file, const json_t *state, Model *model, Position *position,
                        Error *error)
{
    json_int_t seed, step, epoch, examples, training_examples, best_epoch;
    json_t *best_loss, *history;
    int bad =
        json_unpack((json_t *)state, "{s:I, s:I, s:I, s:I, s:F, s:I, s:I, s:o, s:o}", "seed", &seed, "step", &step,
                    "epoch", &epoch, "examples", &examples, "loss_sum", &position->loss_sum, "training_examples",
                    &training_examples, "best_epoch", &best_epoch, "best_loss", &best_loss, "history", &history);
    if (bad || step < 0 || epoch < 0 || examples < 0 || examples > training_examples ||
        !history_from_json(model->program, history, &position->history))
        return fail(error, "%s: a damaged checkpoint: the state of the run is not complete", path);
    if ((size_t)training_examples != position->training_examples)
        return fail(error, "%s: a checkpoint of training on %lld examples, but the data has %zu", path,
                    (long long)training_examples, position->training_examples);
    if (!weights_fill(model, path, file, ROLES_CHECKPOINT, FIT_ALL, error))
        return false;
    *model_seed(model) = (uint64_t)seed;
    *model_step(model) = (uint64_t)step;
    position->epoch = epoch;
    position->examples = (size_t)examples;
    position->best_epoch = best_epoch;
    position->best_loss = best_epoch ? json_number_value(best_loss) : INFINITY;
    return true;
}
