// The trainer half of the host: the model struct, weights and checkpoints, results, progress, logs, pictures. A map of
// runtime/*.c beside data.h (data sets), options.h (the command line) and safetensors.h (the file format).
#ifndef DLC_TRAINER_H
#define DLC_TRAINER_H

#include "data.h"
#include "machine.h"
#include "options.h"
#include "safetensors.h"
#include "threads.h"
#include "vocabulary.h"

#include <jansson.h>
#include <signal.h>

// ---- model.c: the model struct and its tensors ---------------------------------------------------

// A zeroed model struct and one batch buffer for each field, which the struct points to.
typedef struct Model {
    const dlc_program *program;
    unsigned char *data;   // program->bytes
    void **batch;          // field_count buffers of program->batch examples
    Vocabulary vocabulary; // of programs that read text: as the weights brought it, or the data
} Model;

// Fails when memory is short or the program was made for another host. model_close also takes a zeroed Model.
bool model_open(Model *model, const dlc_program *program, Error *error);
void model_close(Model *model);
void *aligned_zeros(size_t bytes); // for vectors; NULL when memory is short
void *model_tensor(const Model *model, int tensor);
uint64_t *model_seed(const Model *model);
uint64_t *model_step(const Model *model);
// Random values of evaluate, predict and samples are those of this batch.
void model_draw(const Model *model, size_t batch);
// Does each place of a batch go on where it was in the batch before? Then the examples come in the order of lane_order.
bool is_continued(const dlc_program *program);
// The tensor that is evaluated and saved under the name of this one: its moving average, if it has one.
int model_final(const Model *model, int tensor);
size_t type_bytes(dlc_type type);
const char *type_label(dlc_type type); // "f32"
double element(dlc_type type, const void *data, size_t index);
// The index of the first element that is infinite or not a number; `count` if there is none.
size_t first_not_finite(dlc_type type, const void *data, size_t count);
// "[3, 3, 1, 32]" in a static buffer of `text`; the rank may be 0.
typedef struct ShapeText {
    char text[128];
} ShapeText;
ShapeText shape_text(int rank, const int *shape);
// Applies the texts of --set; a number or a name that is wrong is an error with a suggestion.
bool model_set(Model *model, const TextList *set, Error *error);
// "0.123457" or, in f64 programs, with 17 digits: the number of digits that gives the value back.
typedef struct NumberText {
    char text[40];
} NumberText;
NumberText exact_number(const dlc_program *program, double value);

// As people read it: "0.123457", "infinite", "not a number".
NumberText value_text(double value);

// A copy of the trained tensors (parameters, their averages, states), to go back to.
typedef struct Snapshot {
    unsigned char *data;
    bool taken;
} Snapshot;
// Leaves the snapshot as it was and returns the tensor's index when a parameter or state is not finite; else -1.
int snapshot_take(Snapshot *snapshot, const Model *model);
void snapshot_restore(const Snapshot *snapshot, Model *model);
int first_tensor_not_finite(const Model *model); // among parameters and states; -1: none

// ---- output.c: files that appear whole or not at all ---------------------------------------------

// Writes to PATH.tmp; output_commit renames it. What is no ordinary file (a pipe, a device) is written directly.
typedef struct Output {
    FILE *file;
    char *path, *temporary; // temporary NULL: written directly
} Output;
bool output_open(Output *output, const char *path, Error *error);
// `durable`: the file is on the disk, under its name, before this returns.
bool output_commit(Output *output, bool durable, Error *error);
void output_abandon(Output *output);
// The path `name` + `suffix` in fresh memory: "digits" + ".safetensors".
char *path_with(const char *name, const char *suffix);

// ---- weights.c: tensors of the model to and from safetensors --------------------------------------

enum {
    ROLES_WEIGHTS = 1 << DLC_PARAMETER | 1 << DLC_STATE,
    ROLES_CHECKPOINT =
        ROLES_WEIGHTS | 1 << DLC_AVERAGE | 1 << DLC_SLOT | 1 << DLC_TOTAL | 1 << DLC_SETTING | 1 << DLC_EACH,
};
// `roles` is a set of dlc_role bits. `metadata` (text to text) is borrowed.
bool weights_save(const Model *model, const char *path, unsigned roles, const json_t *metadata, bool durable,
                  Error *error);
bool weights_save_plain(const Model *model, const char *path, bool durable, Error *error); // parameters and states
// With FIT_ALL every tensor of these roles must be in the file with its shape, and no other; else those are filled that
// both have with one shape, at least one, and FIT_SOME says on stderr which are not. Nothing is changed unless all is
// right. `path` is for messages.
typedef enum Fit { FIT_ALL, FIT_SOME, FIT_SOME_QUIETLY } Fit;
bool weights_fill(Model *model, const char *path, const SafeFile *file, unsigned roles, Fit fit, Error *error);
bool weights_load(Model *model, const char *path, Fit fit, Error *error);
Fit options_fit(const Options *options); // --partial, --quiet

// ---- results ---------------------------------------------------------------------------------------

// The loss, and the elements of all reports one after the other.
typedef struct Result {
    double loss;
    double *report;
} Result;

typedef struct Epoch {
    int64_t number; // from 1
    uint64_t step;  // updates done at its end
    Result training, validation;
    bool validated;
} Epoch;

// ---- progress.c ------------------------------------------------------------------------------------

typedef struct Progress {
    const dlc_program *program;
    bool terminal, colour, quiet;
    bool line_open;      // an unfinished line stands on the terminal
    double pass_started; // seconds, monotonic
    double drawn;        // when the line was last drawn
    size_t done_before;  // examples of this pass that an interrupted run had done
} Progress;

typedef struct ProgressState {
    const char *phase;     // "epoch", "validation", "test"
    int64_t epoch, epochs; // shown if epochs > 0
    size_t done, total;    // examples of this epoch or split
    double left;           // examples to come before the run is through: for the ETA
    double loss;           // mean so far
    const Model *model;    // its scalar reports are shown; NULL: no loss and no reports
} ProgressState;
void progress_open(Progress *progress, const dlc_program *program, bool quiet);
void progress_pass_begin(Progress *progress, size_t done_before);
void progress_update(Progress *progress, const ProgressState *state);
// The line that stays: loss and metrics of the epoch, and its speed: `examples` in `seconds`.
void progress_epoch_end(Progress *progress, const Epoch *epoch, int64_t epochs, size_t examples, double seconds);
// A line on stderr that does not run into the bar. Silenced by --quiet.
void progress_note(Progress *progress, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void progress_clear(Progress *progress); // removes the unfinished line
double seconds_now(void);

// ---- evaluate.c: loss and reports over a split ----------------------------------------------------

size_t report_elements(const dlc_program *program);
Result result_new(const dlc_program *program);
void result_free(Result *result);
void result_read_reports(Result *result, const Model *model); // what the reports are now; the loss is left
// Fills the first `batch` places of the batch buffers with examples order[0..n) and returns true; with `checked`,
// values that are not finite are an error that names field and example.
bool load_batch(const Model *model, const Dataset *data, Split split, const uint32_t *order, int n, int batch,
                bool checked, Error *error);
double model_loss(const Model *model); // of the last batch
// `stop` (NULL: none) ends it early when it is set: the result is then of no use.
bool evaluate_split(Model *model, const Dataset *data, Split split, Progress *progress,
                    const volatile sig_atomic_t *stop, Result *result, Error *error);
// Test if the data has it, else validation, else train.
Split preferred_split(const Dataset *data);
// One line with the numbers, then a table for each matrix: "test  loss 0.0312  accuracy 0.9912".
void result_print(FILE *out, const dlc_program *program, const char *title, const Result *result);
// {"loss": 0.1, "accuracy": 0.9}; vectors and matrices are nested lists, what is not finite is null.
json_t *result_to_json(const dlc_program *program, const Result *result);
bool result_from_json(const dlc_program *program, const json_t *json, Result *result);

// ---- loader.c: the next training batch, while the model works on this one ---------------------------

typedef struct Loader Loader;
// NULL where a thread would not pay: small batches, or no processor free for it. All functions take NULL.
Loader *loader_open(Model *model, const Dataset *data);
void loader_close(Loader *loader);
// Begins to gather examples order[0..n), which must stay as they are until the batch is taken.
void loader_start(Loader *loader, const uint32_t *order, int n);
// Makes that batch the model's, once it is complete. False if another one was started, or none: then nothing has
// changed.
bool loader_take(Loader *loader, const uint32_t *order, int n);

// ---- session.c: how commands begin and end ----------------------------------------------------------

// What train, evaluate and predict begin with: model, settings, data and weights. The weights are the initial ones to
// train, those of --load, or else those of NAME.safetensors; a resumed run fills them in itself.
typedef struct Session {
    const Options *options;
    Model model;
    Dataset data;
    const char *weights; // the file they came from, or NULL
    char *default_weights;
} Session;
// To generate, no data is opened.
typedef enum SessionKind {
    SESSION_TRAIN,
    SESSION_RESUME,
    SESSION_EVALUATE,
    SESSION_PREDICT,
    SESSION_GENERATE
} SessionKind;
bool session_open(Session *session, const Options *options, const dlc_program *program, SessionKind kind, Error *error);
void session_close(Session *session);
bool print_json(const json_t *json, Error *error);      // on stdout
bool close_stdout(Error *error);                        // a full disk is an error too
int failed(const Options *options, const Error *error); // prints the message; returns EXIT_FAILED

// ---- history.c: what each epoch gave ----------------------------------------------------------------

typedef struct History {
    Epoch *epoch;
    int count;
} History;
void history_add(History *history, Epoch epoch); // takes the results over
void history_free(History *history);
json_t *history_to_json(const dlc_program *program, const History *history);
bool history_from_json(const dlc_program *program, const json_t *json, History *history);

// ---- log.c: CSV files that a resumed run continues ------------------------------------------------

typedef struct Log {
    FILE *file; // NULL: no log was asked for
    char *path;
} Log;
// A new file with this header line; or, with `resume_step` >= 0, the file as it was at that step: its lines for later
// steps are dropped. `step_column` says where in a line the step stands.
bool log_open(Log *log, const char *path, const char *header, int step_column, int64_t resume_step, Error *error);
bool log_flush(Log *log, bool durable, Error *error);
bool log_close(Log *log, Error *error);
char *epoch_log_header(const dlc_program *program, bool validated);
bool epoch_log_line(Log *log, const dlc_program *program, const Epoch *epoch, Error *error);

// ---- checkpoint.c ----------------------------------------------------------------------------------

// All of a run that is not a tensor.
typedef struct Position {
    int64_t epoch;   // epochs completed
    size_t examples; // of the current epoch, already trained on
    double loss_sum; // over those examples
    double best_loss;
    int64_t best_epoch; // 0: none yet
    size_t training_examples;
    History history;
} Position;
bool checkpoint_save(const char *path, const Model *model, const Options *options, const Position *position,
                     Error *error);
// Reads a checkpoint, refuses another program's, and restores the options of its run. `file` and `state`, which owns
// the restored texts, are for checkpoint_restore; the caller frees both, also after a failure.
bool checkpoint_read(const char *path, const dlc_program *program, SafeFile *file, Options *options, json_t **state,
                     Error *error);
// Fills the model and the position, whose training_examples say what data there is.
bool checkpoint_restore(const char *path, const SafeFile *file, const json_t *state, Model *model, Position *position,
                        Error *error);

// ---- pictures ---------------------------------------------------------------------------------------

// plot.c: loss and metrics per epoch, as PNG or SVG by the name's ending.
bool plot_is_known(const char *path);
bool plot_history(const char *path, const dlc_program *program, const History *history, Error *error);
// picture.c: a grid of inputs of predict with their labels. `prediction` holds the outputs for examples 0..count-1 of
// the split.
bool picture_predictions(const char *path, const Model *model, const Dataset *data, Split split, size_t count,
                         const void *prediction, Error *error);

// maps.c: what `show` names, of the first examples, with the tokens beside the axes that have as many places.
// `prediction` as above.
size_t maps_shown(size_t count); // how many of so many examples the picture shows
bool picture_maps(const char *path, Model *model, const Dataset *data, Split split, size_t count,
                  const unsigned char *prediction, Error *error);

// sample.c: pictures side by side, 0 black and 1 white; `shape` is that of one.
bool looks_like_picture(int rank, const int *shape);
bool picture_grid(const char *path, dlc_type type, int rank, const int *shape, size_t count, const void *data,
                  int columns, Error *error);
// The program's `sample`, from the first examples that are not trained on and the same random values each time.
bool sample_picture(const char *path, Model *model, const Dataset *data, Error *error);

// ---- diagnose.c: where a loss that is not finite came from -----------------------------------------

// The batch that gave it is loaded and the model is as it was before the step; it is so again afterwards.
void diagnose_step(const Model *model, const Dataset *data, const uint32_t *order, int n, Error *error);

// ---- profile.c: where the time of training goes -----------------------------------------------------

typedef struct ProfileTime {
    double seconds;
    uint64_t calls;
} ProfileTime;

typedef struct ProfileEvent {
    int kernel;
    double start, seconds; // since the profile was opened
} ProfileEvent;

typedef struct Profile {
    const dlc_program *program;
    Machine machine;
    ProfileTime *time; // by kernel of the train entry
    ProfileEvent *event;
    size_t event_count;
    unsigned char *kept; // what the model holds after a batch
    uint64_t steps;
    double started, step_seconds; // of whole steps
} Profile;
bool profile_open(Profile *profile, const dlc_program *program, Error *error); // takes a moment: measures the machine
void profile_close(Profile *profile);                                          // also a zeroed one
// Trains on the loaded batch as train_step does, and measures its kernels.
void profile_train_step(Profile *profile, const Model *model, int n);
void profile_print(FILE *out, const Profile *profile);
json_t *profile_to_json(const Profile *profile);
bool profile_trace(const Profile *profile, const char *path, Error *error);

// ---- the commands ----------------------------------------------------------------------------------

// Each returns an exit status. Resuming changes the options; the others only read them.
int train_run(Options *options, const dlc_program *program);
int evaluate_run(Options *options, const dlc_program *program);
int predict_run(Options *options, const dlc_program *program);
int generate_run(Options *options, const dlc_program *program);
int export_run(Options *options, const dlc_program *program); // info.c
int info_run(Options *options, const dlc_program *program);

#endif
