// The command `train`: the loop over epochs and steps, what it keeps, and how it ends.
#include "trainer.h"

#include <math.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct Training {
    Options *options;
    Session session;
    Model *model;     // the session's
    SafeFile resumed; // checkpoint that the run goes on from
    char *resumed_path;
    json_t *resumed_state;
    Position position;
    Progress progress;
    Log epoch_log, step_log;
    Loader *loader;
    Threads threads;
    Profile profile; // zeroed without --profile
    Snapshot good;   // weights at the last start of an epoch or checkpoint
    uint32_t *order; // of the training examples in this epoch
    int64_t epochs;
    size_t examples; // in the data; an epoch may take fewer
    uint64_t max_steps;
    double started, epoch_started;
    bool unplotted;                 // it was said that there will be no plot
    char *save, *best, *checkpoint; // paths
} Training;

typedef enum Outcome { OUTCOME_GO_ON, OUTCOME_DONE, OUTCOME_INTERRUPTED, OUTCOME_FAILED } Outcome;

// ---- signals ------------------------------------------------------------------------------------

static volatile sig_atomic_t stop_signal; // that asked for an end; 0: none

static void ask_to_stop(int number)
{
    static const char message[] = "\nstopping after this step or validation; a second signal stops at once\n";
    stop_signal = number;
    (void)!write(STDERR_FILENO, message, sizeof message - 1);
}

// The first signal lets the step finish and leaves out the final evaluation; SA_RESETHAND makes the second one end the
// program. Signals that the caller ignores (nohup) stay ignored.
static void catch_signals(void)
{
    static const int caught[] = {SIGINT, SIGTERM};
    for (size_t i = 0; i < sizeof caught / sizeof *caught; i++) {
        struct sigaction action = {.sa_handler = ask_to_stop, .sa_flags = (int)SA_RESETHAND | SA_RESTART}, before;
        sigemptyset(&action.sa_mask);
        if (sigaction(caught[i], NULL, &before) == 0 && before.sa_handler != SIG_IGN)
            sigaction(caught[i], &action, NULL);
    }
}

// ---- begin --------------------------------------------------------------------------------------

// "w.safetensors" -> "w.best.safetensors"
static char *best_path(const char *save)
{
    static const char ending[] = ".safetensors";
    size_t length = strlen(save), tail = sizeof ending - 1;
    char *stem = path_with(save, "");
    if (length > tail && strcmp(save + length - tail, ending) == 0)
        stem[length - tail] = 0;
    char *path = path_with(stem, ".best.safetensors");
    free(stem);
    return path;
}

static void choose_paths(Training *training, const dlc_program *program)
{
    const Options *options = training->options;
    const char *checkpoint = options->checkpoint ? options->checkpoint : options->resume_file;
    training->save = options->save ? path_with(options->save, "") : path_with(program->name, ".safetensors");
    training->best = options->best ? path_with(options->best, "") : best_path(training->save);
    training->checkpoint = checkpoint ? path_with(checkpoint, "") : path_with(program->name, ".checkpoint.safetensors");
}

static bool open_logs(Training *training, Error *error)
{
    const Options *options = training->options;
    const dlc_program *program = training->model->program;
    int64_t resume_step = options->resume ? (int64_t)*model_step(training->model) : -1;
    if (options->log) {
        char *header = epoch_log_header(program, training->session.data.count[SPLIT_VALIDATION] > 0);
        bool good = log_open(&training->epoch_log, options->log, header, 1, resume_step, error);
        free(header);
        if (!good)
            return false;
    }
    return !options->log_steps || log_open(&training->step_log, options->log_steps, "step,loss", 0, resume_step, error);
}

static bool read_checkpoint(Training *training, const dlc_program *program, Error *error)
{
    Options *options = training->options;
    const char *named = options->resume_file ? options->resume_file : options->checkpoint;
    training->resumed_path = named ? path_with(named, "") : path_with(program->name, ".checkpoint.safetensors");
    bool elsewhere = !options->checkpoint && options->resume_file;
    if (!checkpoint_read(training->resumed_path, program, &training->resumed, options, &training->resumed_state, error))
        return false;
    // The checkpoint that was named goes on being the one that is written, wherever the first run had it.
    if (elsewhere && options->checkpoint)
        options->checkpoint = options->resume_file;
    return true;
}

// How many examples an epoch takes: all, or those of the first steps.
static size_t epoch_examples(const Options *options, const dlc_program *program, size_t examples)
{
    int64_t steps = options->steps_per_epoch > 0 ? options->steps_per_epoch : program->steps_per_epoch;
    size_t most = (size_t)steps * (size_t)program->batch;
    return steps > 0 && most < examples ? most : examples;
}

static bool open_training(Training *training, const dlc_program *program, Error *error)
{
    Options *options = training->options;
    SessionKind kind = options->resume ? SESSION_RESUME : SESSION_TRAIN;
    if (options->resume && !read_checkpoint(training, program, error))
        return false;
    if (options->plot && !plot_is_known(options->plot))
        return fail(error, "--plot %s: expected a name that ends in .png or .svg", options->plot);
    if (!session_open(&training->session, options, program, kind, error))
        return false;
    training->model = &training->session.model;
    choose_paths(training, program);
    training->epochs = options->epochs >= 0 ? options->epochs : program->epochs;
    training->max_steps = options->max_steps >= 0 ? (uint64_t)options->max_steps : UINT64_MAX;
    size_t examples = training->session.data.count[SPLIT_TRAIN];
    if (!examples)
        return fail(error, "the data has no training examples");
    training->examples = examples;
    training->order = malloc(examples * sizeof *training->order);
    if (!training->order)
        return fail(error, "out of memory");
    training->position.training_examples = epoch_examples(options, program, examples);
    training->position.best_loss = INFINITY;
    if (options->resume && (!checkpoint_restore(training->resumed_path, &training->resumed, training->resumed_state,
                                                training->model, &training->position, error) ||
                            !model_set(training->model, &options->set, error)))
        return false;
    training->loader = loader_open(training->model, &training->session.data);
    threads_open(&training->threads, options->threads > 0 || options->profile);
    if (options->profile && !profile_open(&training->profile, program, error))
        return false;
    return open_logs(training, error);
}

static void close_training(Training *training)
{
    Error ignored; // of a run that has failed already
    log_close(&training->epoch_log, &ignored);
    log_close(&training->step_log, &ignored);
    history_free(&training->position.history);
    profile_close(&training->profile);
    loader_close(training->loader);
    session_close(&training->session);
    safetensors_free(&training->resumed);
    json_decref(training->resumed_state);
    free(training->resumed_path);
    free(training->good.data);
    free(training->order);
    free(training->save);
    free(training->best);
    free(training->checkpoint);
}

// ---- what is kept on the way --------------------------------------------------------------------

// Remembers the weights as good, unless the last update has ruined them.
static bool keep_good_weights(Training *training, Error *error)
{
    int bad = snapshot_take(&training->good, training->model);
    if (bad < 0)
        return true;
    const char *name = training->model->program->tensor[bad].name;
    if (!training->good.taken)
        return fail(error, "'%s' holds values that are infinite or not a number: training cannot start from them",
                    name);
    return fail(error, "step %llu: the update made '%s' infinite or not a number",
                (unsigned long long)*model_step(training->model), name);
}

// Logs first: a checkpoint promises that they are complete up to its step.
static bool save_checkpoint(Training *training, Error *error)
{
    return keep_good_weights(training, error) && log_flush(&training->epoch_log, true, error) &&
           log_flush(&training->step_log, true, error) &&
           checkpoint_save(training->checkpoint, training->model, training->options, &training->position, error);
}

static bool wants_checkpoints(const Training *training)
{
    return training->options->checkpoint || training->options->checkpoint_every > 0;
}

static bool keep_best(Training *training, const Epoch *epoch, Error *error)
{
    double loss = epoch->validated ? epoch->validation.loss : epoch->training.loss;
    if (!(loss < training->position.best_loss))
        return true;
    training->position.best_loss = loss;
    training->position.best_epoch = epoch->number;
    return weights_save_plain(training->model, training->best, false, error);
}

// ---- the loop -----------------------------------------------------------------------------------

static void show_progress(Training *training)
{
    const Position *position = &training->position;
    double left =
        (double)(training->epochs - position->epoch) * (double)position->training_examples - (double)position->examples;
    double steps_left = (double)(training->max_steps - *model_step(training->model));
    double most = steps_left * training->model->program->batch;
    progress_update(&training->progress, &(ProgressState){.phase = "epoch",
                                                          .epoch = position->epoch + 1,
                                                          .epochs = training->epochs,
                                                          .done = position->examples,
                                                          .total = position->training_examples,
                                                          .left = left < most ? left : most,
                                                          .loss = position->loss_sum / (double)position->examples,
                                                          .model = training->model});
}

static void run_step(Training *training, int n)
{
    const Model *model = training->model;
    if (training->options->profile) {
        profile_train_step(&training->profile, model, n);
        return;
    }
    double start = seconds_now();
    model->program->train_step(model->data, n);
    threads_stepped(&training->threads, seconds_now() - start);
}

// One update on the next batch of the epoch.
static bool train_batch(Training *training, Error *error)
{
    Model *model = training->model;
    Position *position = &training->position;
    size_t left = position->training_examples - position->examples, batch = (size_t)model->program->batch;
    int n = (int)(left < batch ? left : batch);
    const uint32_t *order = training->order + position->examples;
    if (!loader_take(training->loader, order, n))
        load_batch(model, &training->session.data, SPLIT_TRAIN, order, n, (int)batch, false, error);
    left -= (size_t)n;
    if (left > 0)
        loader_start(training->loader, order + n, (int)(left < batch ? left : batch));
    run_step(training, n);
    double loss = model_loss(model);
    if (!isfinite(loss)) {
        diagnose_step(model, &training->session.data, order, n, error);
        return false;
    }
    position->examples += (size_t)n;
    position->loss_sum += loss * n;
    if (training->step_log.file)
        fprintf(training->step_log.file, "%llu,%s\n", (unsigned long long)*model_step(model),
                exact_number(model->program, loss).text);
    show_progress(training);
    return true;
}

// An epoch that takes some of the batches goes on where the one before ended; the last such part is as long as the
// others.
static void order_lanes(Training *training)
{
    size_t batch = (size_t)training->model->program->batch, taken = training->position.training_examples;
    lane_order(training->order, training->examples, batch);
    if (taken == training->examples)
        return;
    size_t steps = taken / batch, all = training->examples / batch, parts = (all + steps - 1) / steps;
    size_t first = (size_t)training->position.epoch % parts * steps;
    first = first < all - steps ? first : all - steps;
    memmove(training->order, training->order + first * batch, taken * sizeof *training->order);
}

static void order_examples(Training *training)
{
    if (is_continued(training->model->program)) {
        order_lanes(training);
    } else if (training->options->no_shuffle) {
        for (size_t i = 0; i < training->examples; i++)
            training->order[i] = (uint32_t)i;
    } else {
        shuffle_order(training->order, training->examples, *model_seed(training->model),
                      (uint64_t)training->position.epoch);
    }
}

static bool begin_epoch(Training *training, Error *error)
{
    Position *position = &training->position;
    order_examples(training);
    if (position->examples == 0) {
        position->loss_sum = 0;
        training->model->program->reset_totals(training->model->data);
    }
    training->epoch_started = seconds_now();
    progress_pass_begin(&training->progress, position->examples);
    return keep_good_weights(training, error);
}

// NAME.sample-0001.png after the first epoch.
static bool save_samples(Training *training, Error *error)
{
    const Model *model = training->model;
    if (model->program->sample < 0 || training->options->no_samples)
        return true;
    char ending[40];
    snprintf(ending, sizeof ending, ".sample-%04lld.png", (long long)training->position.epoch + 1);
    char *path = path_with(model->program->name, ending);
    bool good = sample_picture(path, training->model, &training->session.data, error);
    free(path);
    return good;
}

// Results of the epoch, then everything is as before the first step of the next one.
static bool end_epoch(Training *training, size_t examples_before, Error *error)
{
    Model *model = training->model;
    Position *position = &training->position;
    double seconds = seconds_now() - training->epoch_started;
    Dataset *data = &training->session.data;
    Epoch epoch = {.number = position->epoch + 1,
                   .step = *model_step(model),
                   .training = result_new(model->program),
                   .validation = result_new(model->program),
                   .validated = data->count[SPLIT_VALIDATION] > 0};
    epoch.training.loss = position->loss_sum / (double)position->training_examples;
    result_read_reports(&epoch.training, model);
    bool good = !epoch.validated ||
                evaluate_split(model, data, SPLIT_VALIDATION, &training->progress, NULL, &epoch.validation, error);
    history_add(&position->history, epoch);
    good = good && keep_best(training, &epoch, error) && save_samples(training, error) &&
           epoch_log_line(&training->epoch_log, model->program, &epoch, error) &&
           log_flush(&training->step_log, false, error);
    progress_epoch_end(&training->progress, &epoch, training->epochs, position->training_examples - examples_before,
                       seconds);
    position->epoch++;
    position->examples = 0;
    position->loss_sum = 0;
    model->program->reset_totals(model->data);
    return good && (!wants_checkpoints(training) || save_checkpoint(training, error));
}

static bool checkpoint_is_due(const Training *training)
{
    int64_t every = training->options->checkpoint_every;
    return every > 0 && *model_step(training->model) % (uint64_t)every == 0;
}

// The rest of the current epoch.
static Outcome train_epoch(Training *training, Error *error)
{
    Position *position = &training->position;
    size_t before = position->examples;
    if (!begin_epoch(training, error))
        return OUTCOME_FAILED;
    while (position->examples < position->training_examples) {
        if (stop_signal)
            return OUTCOME_INTERRUPTED;
        if (*model_step(training->model) >= training->max_steps)
            return OUTCOME_DONE;
        if (!train_batch(training, error))
            return OUTCOME_FAILED;
        bool complete = position->examples == position->training_examples; // end_epoch writes a checkpoint
        if (!complete && checkpoint_is_due(training) && !save_checkpoint(training, error))
            return OUTCOME_FAILED;
    }
    if (stop_signal)
        return OUTCOME_INTERRUPTED; // the epoch ends when the run goes on
    return end_epoch(training, before, error) ? OUTCOME_GO_ON : OUTCOME_FAILED;
}

static Outcome train(Training *training, Error *error)
{
    // Replaces what an earlier run may have left there.
    if (wants_checkpoints(training) && !training->options->resume && !save_checkpoint(training, error))
        return OUTCOME_FAILED;
    while (training->position.epoch < training->epochs) {
        if (stop_signal)
            return OUTCOME_INTERRUPTED;
        if (*model_step(training->model) >= training->max_steps)
            return OUTCOME_DONE;
        Outcome outcome = train_epoch(training, error);
        if (outcome != OUTCOME_GO_ON)
            return outcome;
    }
    return OUTCOME_DONE;
}

// ---- end ----------------------------------------------------------------------------------------

static json_t *summary_to_json(const Training *training, Split split, const Result *result)
{
    const dlc_program *program = training->model->program;
    const Position *position = &training->position;
    json_t *json = result_to_json(program, result);
    json_object_set_new(json, "program", json_string(program->name));
    json_object_set_new(json, "split", json_string(split_names[split]));
    json_object_set_new(json, "epochs", json_integer(position->epoch));
    json_object_set_new(json, "steps", json_integer((json_int_t)*model_step(training->model)));
    json_object_set_new(json, "seconds", json_real(seconds_now() - training->started));
    json_object_set_new(json, "weights", json_string(training->save));
    if (position->best_epoch)
        json_object_set_new(json, "best",
                            json_pack("{s:I, s:f, s:s}", "epoch", (json_int_t)position->best_epoch, "loss",
                                      position->best_loss, "weights", training->best));
    json_object_set_new(json, "history", history_to_json(program, &position->history));
    if (training->options->profile)
        json_object_set_new(json, "profile", profile_to_json(&training->profile));
    return json;
}

static bool print_summary(const Training *training, Split split, const Result *result, Error *error)
{
    if (!training->options->json) {
        result_print(stdout, training->model->program, split_names[split], result);
        if (training->options->profile)
            profile_print(stdout, &training->profile);
        return close_stdout(error);
    }
    json_t *json = summary_to_json(training, split, result);
    bool good = print_json(json, error);
    json_decref(json);
    return good;
}

static bool write_trace(const Training *training, Error *error)
{
    const char *path = training->options->profile_file;
    return !path || profile_trace(&training->profile, path, error);
}

static const char no_plot[] = "no plot: there is no complete epoch";

// Will the run end before there is an epoch to draw? Then it is said now and not at the end.
static void check_plot(Training *training)
{
    const Position *position = &training->position;
    size_t batch = (size_t)training->model->program->batch;
    uint64_t left = (position->training_examples - position->examples + batch - 1) / batch;
    bool ends = position->epoch >= training->epochs || *model_step(training->model) + left > training->max_steps;
    training->unplotted = training->options->plot && position->history.count == 0 && ends;
    if (training->unplotted)
        progress_note(&training->progress, "%s in this run", no_plot);
}

static bool draw_curves(Training *training, Error *error)
{
    if (!training->options->plot)
        return true;
    if (training->position.history.count == 0) {
        if (!training->unplotted)
            progress_note(&training->progress, no_plot);
        return true;
    }
    return plot_history(training->options->plot, training->model->program, &training->position.history, error);
}

static bool complete(Training *training, Error *error)
{
    const Position *position = &training->position;
    // The last weights; a checkpoint if the run may go on from here with more steps or epochs.
    if (!keep_good_weights(training, error) || !weights_save_plain(training->model, training->save, true, error))
        return false;
    if (wants_checkpoints(training) && !save_checkpoint(training, error))
        return false;
    if (!log_close(&training->epoch_log, error) || !log_close(&training->step_log, error) ||
        !draw_curves(training, error) || !write_trace(training, error))
        return false;
    if (position->best_epoch)
        progress_note(&training->progress, "weights: %s; of epoch %lld, the best: %s", training->save,
                      (long long)position->best_epoch, training->best);
    else
        progress_note(&training->progress, "weights: %s", training->save);
    Split split = preferred_split(&training->session.data);
    Result result = result_new(training->model->program);
    bool good = evaluate_split(training->model, &training->session.data, split, &training->progress, &stop_signal,
                               &result, error);
    if (good && stop_signal)
        progress_note(&training->progress, "interrupted: the weights are saved, `%s evaluate` evaluates them",
                      training->options->call);
    else
        good = good && print_summary(training, split, &result, error);
    result_free(&result);
    return good;
}

// Saves everything and says how to go on.
static bool suspend(Training *training, Error *error)
{
    progress_clear(&training->progress);
    if (!save_checkpoint(training, error) || !weights_save_plain(training->model, training->save, true, error))
        return false;
    char *usual = path_with(training->model->program->name, ".checkpoint.safetensors");
    bool named = strcmp(usual, training->checkpoint) != 0;
    free(usual);
    fprintf(stderr, "interrupted after step %llu, in epoch %lld of %lld; to go on: %s train --resume%s%s\n",
            (unsigned long long)*model_step(training->model), (long long)training->position.epoch + 1,
            (long long)training->epochs, training->options->call, named ? " " : "", named ? training->checkpoint : "");
    return true;
}

// After a failure, such as a loss that is not finite: saves the weights, or the last ones that were good.
static void save_good_weights(Training *training, Error *error)
{
    progress_clear(&training->progress);
    if (!training->model->data || !training->good.taken)
        return;
    if (first_tensor_not_finite(training->model) >= 0)
        snapshot_restore(&training->good, training->model);
    Error problem, reason = *error;
    if (weights_save_plain(training->model, training->save, true, &problem))
        fail(error, "%s\nThe last good weights are in %s.", reason.text, training->save);
    else
        fail(error, "%s\nThe last good weights could not be saved: %s", reason.text, problem.text);
}

int train_run(Options *options, const dlc_program *program)
{
    Training training = {.options = options, .started = seconds_now()};
    Error error;
    progress_open(&training.progress, program, options->quiet);
    catch_signals();
    Outcome outcome = OUTCOME_FAILED;
    if (open_training(&training, program, &error)) {
        check_plot(&training);
        outcome = train(&training, &error);
        if (outcome == OUTCOME_FAILED)
            save_good_weights(&training, &error);
        if ((outcome == OUTCOME_DONE && !complete(&training, &error)) ||
            (outcome == OUTCOME_INTERRUPTED && !suspend(&training, &error)))
            outcome = OUTCOME_FAILED;
    }
    close_training(&training);
    if (outcome == OUTCOME_FAILED)
        return failed(options, &error);
    return stop_signal ? EXIT_SIGNALLED + stop_signal : EXIT_OK;
}
