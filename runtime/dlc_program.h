// What a generated model file tells its host about itself: tables of constants, and functions over one opaque model
// struct. The compiler pastes this text into every file that it generates, so that a model compiles alone.
#ifndef DLC_PROGRAM_H
#define DLC_PROGRAM_H 6

#include <stddef.h>
#include <stdint.h>

enum { DLC_MAX_RANK = 8 };

typedef enum dlc_type { DLC_F32, DLC_F64, DLC_I32, DLC_BOOL } dlc_type; // DLC_BOOL: one byte, 0 or 1

typedef enum dlc_role {
    DLC_PARAMETER, // trained; saved with the weights
    DLC_STATE,     // not trained; saved with the weights
    DLC_AVERAGE, // moving average of a parameter: evaluated, predicted with and saved in its place; in checkpoints too
    DLC_SLOT,    // optimizer state; saved in checkpoints only
    DLC_TOTAL,   // running sums of the metrics; zero at the start of an epoch
    DLC_SETTING, // a number that --set changes (a real scalar)
    DLC_OUTPUT,  // the loss, reports, predictions [batch, ...], generated fields [batch, ...]
    DLC_EACH     // state of each place in the batch, kept from batch to batch; zero at the start of an epoch
} dlc_role;

// A tensor that lives in the model struct: row-major and dense, at `offset` bytes.
typedef struct dlc_tensor {
    const char *name; // "digits.conv2d.kernel"
    dlc_role role;
    dlc_type type;
    int rank;
    int shape[DLC_MAX_RANK];
    size_t count;   // elements
    size_t offset;  // bytes into the model struct
    double initial; // settings: the default
    int average;    // parameters: index of the moving average, or -1
} dlc_tensor;

// A field of the data. `offset` is where the model struct holds a pointer to a batch of it, [batch, shape...].
typedef struct dlc_field {
    const char *name;   // "image"
    const char *column; // in its source: "image"
    int source;         // index into sources
    dlc_type type;      // of what the pointer points to: DLC_F32 or DLC_F64, or DLC_I32
    int rank;
    int shape[DLC_MAX_RANK]; // of one example
    size_t count;
    size_t offset;
    int generated;       // index of the output tensor that `generate` fills, or -1: read from the source
    int mean, deviation; // indices of state tensors that hold its statistics over the training examples, or -1
    int used_by_predict;
    int limit; // of DLC_I32: the data must hold 0 .. limit - 1 only; 0: any ints
} dlc_field;

typedef struct dlc_argument {
    const char *name;
    const char *text; // NULL: a number
    double number;
} dlc_argument;

typedef struct dlc_source {
    const char *reader; // "mnist", "cifar10", "csv", "npy", "npz", "idx", "generate"
    const dlc_argument *argument;
    int argument_count;
} dlc_source;

typedef struct dlc_report {
    const char *name;
    int tensor; // index of its output tensor: right at any time in an epoch
} dlc_report;

// One kernel of an entry, for diagnosis and profiles; the entry's function calls the same ones in the same order.
typedef struct dlc_kernel {
    const char *name;
    int line;             // in the source file
    int team;             // 1: a team of threads runs it, 0: one thread does
    size_t output_offset; // bytes into the model struct
    size_t output_count;
    dlc_type output_type;
    double flops, bytes;
} dlc_kernel;

typedef struct dlc_entry {
    const dlc_kernel *kernel;
    int kernel_count;
    void (*run)(void *model, int kernel); // one of them, by its place in the table
    size_t arena_bytes;
    double spared; // FLOPs of the source beyond those of the kernels: products with rows picked from a table are done
                   // once for each row of the table
} dlc_entry;

// One `minimize` of the train section.
typedef struct dlc_step {
    const char *name;               // NULL: the only one
    int loss;                       // index of an output tensor
    int every, repeat, accumulate;  // runs on every so manieth batch so often; updates after so many runs
    int first_kernel, kernel_count; // in train_entry: forward, backward and update or accumulation
} dlc_step;

typedef struct dlc_program {
    int version;          // DLC_PROGRAM_H
    const char *name;     // "digits"
    const char *source;   // "digits.dl"
    const char *compiler; // "dlc 0.1.0"
    uint64_t fingerprint; // of the tables and shapes: a checkpoint of another program is refused
    size_t bytes;         // size of the model struct, to be allocated 64-byte aligned and zeroed
    dlc_type real;        // DLC_F32 or DLC_F64
    int batch;            // examples of one call of train_step, evaluate, generate
    int predict_batch;    // and of predict
    int epochs;
    int steps_per_epoch; // 0: as many as the examples need
    double validate;
    size_t generate_count; // examples that `generate` makes; 0: none
    const dlc_tensor *tensor;
    int tensor_count;
    const dlc_field *field;
    int field_count;
    const dlc_source *data_source;
    int source_count;
    const dlc_report *report;
    int report_count;
    const dlc_step *step;
    int step_count;
    int loss, prediction; // indices of output tensors, or -1; the loss of several steps is their sum
    int sample;           // the pictures that `sample` shows, [batch, height, width(, channels)], or -1
    int grid[2];          // their rows and columns
    const int *shown;     // indices of output tensors, [predict_batch, (maps,) (rows,) columns]: what `show` names
    int shown_count;
    // Entries. A model is a zeroed block of `bytes` bytes. `count` is the number of real examples, 1..batch; the
    // field pointers must hold `batch` examples all the same (the rest: copies of a real one).
    void (*initialize)(void *model, uint64_t seed); // parameters, states, settings, slots; step = 0
    // All steps that are due. Returns with the losses in the outputs; one that is not finite ends the batch: its step
    // leaves all as it was.
    void (*train_step)(void *model, int count);
    void (*evaluate)(void *model, int count); // loss and totals, inference form
    void (*predict)(void *model, int count);
    void (*show)(void *model, int count); // NULL: nothing is shown
    // NULL, or predict at one position of a text, after calls for all positions before: its outputs are in the tensor
    // `next_output`. Equal to predict's if the network does not look ahead.
    void (*next)(void *model, int token, int position);
    int next_output;
    void (*draw_sample)(void *model, int count);   // NULL: none
    void (*generate)(void *model, uint64_t first); // outputs of examples first .. first + batch - 1
    void (*reset_totals)(void *model);             // and states of each place
    size_t seed_offset;                            // uint64_t
    size_t step_offset;                            // uint64_t: batches trained on
    size_t draw_offset; // uint64_t: which random values evaluate, predict and draw_sample draw: the batch's number
    // int: predict has what it computes of parameters and states alone; who changes those sets it to 0. 0: not there
    size_t prepared_offset;
    dlc_entry train_entry, evaluate_entry, predict_entry, next_entry;
} dlc_program;

// Returns the program's tables: how a host finds the model that it is linked with. Weak, so that several models can be
// linked together.
const dlc_program *dlc_main_program(void);

#endif
