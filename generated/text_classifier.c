// text_classifier: forward pass, backward pass, update and training loop of text_classifier.dl, as C. Written by dlc
// 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c text_classifier.c
//
// Without -fopenmp it runs on one thread.
//
// Written for the target avx512: x86-64 with AVX-512.
//
// Every shape, bound and address is a constant. The struct text_classifier holds the model;
// text_classifier_initialize() and
// text_classifier_train_step() at the end are where to start reading, text_classifier_program are the tables for a host
// program.

#ifndef _OPENMP
#pragma GCC diagnostic ignored "-Wunknown-pragmas" // omp pragmas mean nothing then
#endif
#ifdef __clang__
#pragma clang diagnostic ignored "-Wpass-failed" // simd is a wish: some targets have no vectors
#elif defined __aarch64__
// gcc 12 takes functions that read an array backwards for pure ones, and drops their calls.
#pragma GCC optimize ("no-ipa-pure-const", "no-ipa-modref")
#endif
#pragma GCC diagnostic ignored "-Wpsabi" // vectors are passed to inlined functions only

#include <math.h>
#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

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

// ---- the model ----------------------------------------------------------------------------------

// Everything a model is: one block of text_classifier_bytes() bytes, aligned to 64.
typedef struct text_classifier {
    uint64_t seed; // of all random numbers
    uint64_t step; // updates done
    uint64_t draw; // which random values are drawn: of this step or batch

    // the fields of the data: a batch of 16 examples each, of 1 to predict
    const int32_t (*tokens)[16];
    const int32_t *length;
    const int32_t *label;

    // parameters: trained, saved with the weights
    alignas(64) float encoder_embeddings[101][64]; // encoder.embeddings
    alignas(64) float encoder_position_embedding_embeddings[16][64]; // encoder.position_embedding.embeddings
    alignas(64) float encoder_layer_norm_gamma[64]; // encoder.layer_norm.gamma
    alignas(64) float encoder_layer_norm_beta[64]; // encoder.layer_norm.beta
    // encoder.transformer_encoder.self_attention.query.kernel
    alignas(64) float encoder_transformer_encoder_self_attention_query_kernel[64][4][16];
    // encoder.transformer_encoder.self_attention.query.bias
    alignas(64) float encoder_transformer_encoder_self_attention_query_bias[4][16];
    // encoder.transformer_encoder.self_attention.key.kernel
    alignas(64) float encoder_transformer_encoder_self_attention_key_kernel[64][4][16];
    // encoder.transformer_encoder.self_attention.key.bias
    alignas(64) float encoder_transformer_encoder_self_attention_key_bias[4][16];
    // encoder.transformer_encoder.self_attention.value.kernel
    alignas(64) float encoder_transformer_encoder_self_attention_value_kernel[64][4][16];
    // encoder.transformer_encoder.self_attention.value.bias
    alignas(64) float encoder_transformer_encoder_self_attention_value_bias[4][16];
    // encoder.transformer_encoder.self_attention.attention_output.kernel
    alignas(64) float encoder_transformer_encoder_self_attention_attention_output_kernel[4][16][64];
    // encoder.transformer_encoder.self_attention.attention_output.bias
    alignas(64) float encoder_transformer_encoder_self_attention_attention_output_bias[64];
    // encoder.transformer_encoder.self_attention_layer_norm.gamma
    alignas(64) float encoder_transformer_encoder_self_attention_layer_norm_gamma[64];
    // encoder.transformer_encoder.self_attention_layer_norm.beta
    alignas(64) float encoder_transformer_encoder_self_attention_layer_norm_beta[64];
    // encoder.transformer_encoder.feedforward_intermediate_dense.kernel
    alignas(64) float encoder_transformer_encoder_feedforward_intermediate_dense_kernel[64][256];
    // encoder.transformer_encoder.feedforward_intermediate_dense.bias
    alignas(64) float encoder_transformer_encoder_feedforward_intermediate_dense_bias[256];
    // encoder.transformer_encoder.feedforward_output_dense.kernel
    alignas(64) float encoder_transformer_encoder_feedforward_output_dense_kernel[256][64];
    // encoder.transformer_encoder.feedforward_output_dense.bias
    alignas(64) float encoder_transformer_encoder_feedforward_output_dense_bias[64];
    // encoder.transformer_encoder.feedforward_layer_norm.gamma
    alignas(64) float encoder_transformer_encoder_feedforward_layer_norm_gamma[64];
    // encoder.transformer_encoder.feedforward_layer_norm.beta
    alignas(64) float encoder_transformer_encoder_feedforward_layer_norm_beta[64];
    // encoder.transformer_encoder_1.self_attention.query.kernel
    alignas(64) float encoder_transformer_encoder_1_self_attention_query_kernel[64][4][16];
    // encoder.transformer_encoder_1.self_attention.query.bias
    alignas(64) float encoder_transformer_encoder_1_self_attention_query_bias[4][16];
    // encoder.transformer_encoder_1.self_attention.key.kernel
    alignas(64) float encoder_transformer_encoder_1_self_attention_key_kernel[64][4][16];
    // encoder.transformer_encoder_1.self_attention.key.bias
    alignas(64) float encoder_transformer_encoder_1_self_attention_key_bias[4][16];
    // encoder.transformer_encoder_1.self_attention.value.kernel
    alignas(64) float encoder_transformer_encoder_1_self_attention_value_kernel[64][4][16];
    // encoder.transformer_encoder_1.self_attention.value.bias
    alignas(64) float encoder_transformer_encoder_1_self_attention_value_bias[4][16];
    // encoder.transformer_encoder_1.self_attention.attention_output.kernel
    alignas(64) float encoder_transformer_encoder_1_self_attention_attention_output_kernel[4][16][64];
    // encoder.transformer_encoder_1.self_attention.attention_output.bias
    alignas(64) float encoder_transformer_encoder_1_self_attention_attention_output_bias[64];
    // encoder.transformer_encoder_1.self_attention_layer_norm.gamma
    alignas(64) float encoder_transformer_encoder_1_self_attention_layer_norm_gamma[64];
    // encoder.transformer_encoder_1.self_attention_layer_norm.beta
    alignas(64) float encoder_transformer_encoder_1_self_attention_layer_norm_beta[64];
    // encoder.transformer_encoder_1.feedforward_intermediate_dense.kernel
    alignas(64) float encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel[64][256];
    // encoder.transformer_encoder_1.feedforward_intermediate_dense.bias
    alignas(64) float encoder_transformer_encoder_1_feedforward_intermediate_dense_bias[256];
    // encoder.transformer_encoder_1.feedforward_output_dense.kernel
    alignas(64) float encoder_transformer_encoder_1_feedforward_output_dense_kernel[256][64];
    // encoder.transformer_encoder_1.feedforward_output_dense.bias
    alignas(64) float encoder_transformer_encoder_1_feedforward_output_dense_bias[64];
    // encoder.transformer_encoder_1.feedforward_layer_norm.gamma
    alignas(64) float encoder_transformer_encoder_1_feedforward_layer_norm_gamma[64];
    // encoder.transformer_encoder_1.feedforward_layer_norm.beta
    alignas(64) float encoder_transformer_encoder_1_feedforward_layer_norm_beta[64];
    alignas(64) float classifier_dense_kernel[64][2]; // classifier.dense.kernel
    alignas(64) float classifier_dense_bias[2]; // classifier.dense.bias

    // the optimizer's memory
    alignas(64) float encoder_embeddings_m[101][64]; // encoder.embeddings/m
    alignas(64) float encoder_embeddings_v[101][64]; // encoder.embeddings/v
    alignas(64) float encoder_position_embedding_embeddings_m[16][64]; // encoder.position_embedding.embeddings/m
    alignas(64) float encoder_position_embedding_embeddings_v[16][64]; // encoder.position_embedding.embeddings/v
    alignas(64) float encoder_layer_norm_gamma_m[64]; // encoder.layer_norm.gamma/m
    alignas(64) float encoder_layer_norm_gamma_v[64]; // encoder.layer_norm.gamma/v
    alignas(64) float encoder_layer_norm_beta_m[64]; // encoder.layer_norm.beta/m
    alignas(64) float encoder_layer_norm_beta_v[64]; // encoder.layer_norm.beta/v
    // encoder.transformer_encoder.self_attention.query.kernel/m
    alignas(64) float encoder_transformer_encoder_self_attention_query_kernel_m[64][4][16];
    // encoder.transformer_encoder.self_attention.query.kernel/v
    alignas(64) float encoder_transformer_encoder_self_attention_query_kernel_v[64][4][16];
    // encoder.transformer_encoder.self_attention.query.bias/m
    alignas(64) float encoder_transformer_encoder_self_attention_query_bias_m[4][16];
    // encoder.transformer_encoder.self_attention.query.bias/v
    alignas(64) float encoder_transformer_encoder_self_attention_query_bias_v[4][16];
    // encoder.transformer_encoder.self_attention.key.kernel/m
    alignas(64) float encoder_transformer_encoder_self_attention_key_kernel_m[64][4][16];
    // encoder.transformer_encoder.self_attention.key.kernel/v
    alignas(64) float encoder_transformer_encoder_self_attention_key_kernel_v[64][4][16];
    // encoder.transformer_encoder.self_attention.key.bias/m
    alignas(64) float encoder_transformer_encoder_self_attention_key_bias_m[4][16];
    // encoder.transformer_encoder.self_attention.key.bias/v
    alignas(64) float encoder_transformer_encoder_self_attention_key_bias_v[4][16];
    // encoder.transformer_encoder.self_attention.value.kernel/m
    alignas(64) float encoder_transformer_encoder_self_attention_value_kernel_m[64][4][16];
    // encoder.transformer_encoder.self_attention.value.kernel/v
    alignas(64) float encoder_transformer_encoder_self_attention_value_kernel_v[64][4][16];
    // encoder.transformer_encoder.self_attention.value.bias/m
    alignas(64) float encoder_transformer_encoder_self_attention_value_bias_m[4][16];
    // encoder.transformer_encoder.self_attention.value.bias/v
    alignas(64) float encoder_transformer_encoder_self_attention_value_bias_v[4][16];
    // encoder.transformer_encoder.self_attention.attention_output.kernel/m
    alignas(64) float encoder_transformer_encoder_self_attention_attention_output_kernel_m[4][16][64];
    // encoder.transformer_encoder.self_attention.attention_output.kernel/v
    alignas(64) float encoder_transformer_encoder_self_attention_attention_output_kernel_v[4][16][64];
    // encoder.transformer_encoder.self_attention.attention_output.bias/m
    alignas(64) float encoder_transformer_encoder_self_attention_attention_output_bias_m[64];
    // encoder.transformer_encoder.self_attention.attention_output.bias/v
    alignas(64) float encoder_transformer_encoder_self_attention_attention_output_bias_v[64];
    // encoder.transformer_encoder.self_attention_layer_norm.gamma/m
    alignas(64) float encoder_transformer_encoder_self_attention_layer_norm_gamma_m[64];
    // encoder.transformer_encoder.self_attention_layer_norm.gamma/v
    alignas(64) float encoder_transformer_encoder_self_attention_layer_norm_gamma_v[64];
    // encoder.transformer_encoder.self_attention_layer_norm.beta/m
    alignas(64) float encoder_transformer_encoder_self_attention_layer_norm_beta_m[64];
    // encoder.transformer_encoder.self_attention_layer_norm.beta/v
    alignas(64) float encoder_transformer_encoder_self_attention_layer_norm_beta_v[64];
    // encoder.transformer_encoder.feedforward_intermediate_dense.kernel/m
    alignas(64) float encoder_transformer_encoder_feedforward_intermediate_dense_kernel_m[64][256];
    // encoder.transformer_encoder.feedforward_intermediate_dense.kernel/v
    alignas(64) float encoder_transformer_encoder_feedforward_intermediate_dense_kernel_v[64][256];
    // encoder.transformer_encoder.feedforward_intermediate_dense.bias/m
    alignas(64) float encoder_transformer_encoder_feedforward_intermediate_dense_bias_m[256];
    // encoder.transformer_encoder.feedforward_intermediate_dense.bias/v
    alignas(64) float encoder_transformer_encoder_feedforward_intermediate_dense_bias_v[256];
    // encoder.transformer_encoder.feedforward_output_dense.kernel/m
    alignas(64) float encoder_transformer_encoder_feedforward_output_dense_kernel_m[256][64];
    // encoder.transformer_encoder.feedforward_output_dense.kernel/v
    alignas(64) float encoder_transformer_encoder_feedforward_output_dense_kernel_v[256][64];
    // encoder.transformer_encoder.feedforward_output_dense.bias/m
    alignas(64) float encoder_transformer_encoder_feedforward_output_dense_bias_m[64];
    // encoder.transformer_encoder.feedforward_output_dense.bias/v
    alignas(64) float encoder_transformer_encoder_feedforward_output_dense_bias_v[64];
    // encoder.transformer_encoder.feedforward_layer_norm.gamma/m
    alignas(64) float encoder_transformer_encoder_feedforward_layer_norm_gamma_m[64];
    // encoder.transformer_encoder.feedforward_layer_norm.gamma/v
    alignas(64) float encoder_transformer_encoder_feedforward_layer_norm_gamma_v[64];
    // encoder.transformer_encoder.feedforward_layer_norm.beta/m
    alignas(64) float encoder_transformer_encoder_feedforward_layer_norm_beta_m[64];
    // encoder.transformer_encoder.feedforward_layer_norm.beta/v
    alignas(64) float encoder_transformer_encoder_feedforward_layer_norm_beta_v[64];
    // encoder.transformer_encoder_1.self_attention.query.kernel/m
    alignas(64) float encoder_transformer_encoder_1_self_attention_query_kernel_m[64][4][16];
    // encoder.transformer_encoder_1.self_attention.query.kernel/v
    alignas(64) float encoder_transformer_encoder_1_self_attention_query_kernel_v[64][4][16];
    // encoder.transformer_encoder_1.self_attention.query.bias/m
    alignas(64) float encoder_transformer_encoder_1_self_attention_query_bias_m[4][16];
    // encoder.transformer_encoder_1.self_attention.query.bias/v
    alignas(64) float encoder_transformer_encoder_1_self_attention_query_bias_v[4][16];
    // encoder.transformer_encoder_1.self_attention.key.kernel/m
    alignas(64) float encoder_transformer_encoder_1_self_attention_key_kernel_m[64][4][16];
    // encoder.transformer_encoder_1.self_attention.key.kernel/v
    alignas(64) float encoder_transformer_encoder_1_self_attention_key_kernel_v[64][4][16];
    // encoder.transformer_encoder_1.self_attention.key.bias/m
    alignas(64) float encoder_transformer_encoder_1_self_attention_key_bias_m[4][16];
    // encoder.transformer_encoder_1.self_attention.key.bias/v
    alignas(64) float encoder_transformer_encoder_1_self_attention_key_bias_v[4][16];
    // encoder.transformer_encoder_1.self_attention.value.kernel/m
    alignas(64) float encoder_transformer_encoder_1_self_attention_value_kernel_m[64][4][16];
    // encoder.transformer_encoder_1.self_attention.value.kernel/v
    alignas(64) float encoder_transformer_encoder_1_self_attention_value_kernel_v[64][4][16];
    // encoder.transformer_encoder_1.self_attention.value.bias/m
    alignas(64) float encoder_transformer_encoder_1_self_attention_value_bias_m[4][16];
    // encoder.transformer_encoder_1.self_attention.value.bias/v
    alignas(64) float encoder_transformer_encoder_1_self_attention_value_bias_v[4][16];
    // encoder.transformer_encoder_1.self_attention.attention_output.kernel/m
    alignas(64) float encoder_transformer_encoder_1_self_attention_attention_output_kernel_m[4][16][64];
    // encoder.transformer_encoder_1.self_attention.attention_output.kernel/v
    alignas(64) float encoder_transformer_encoder_1_self_attention_attention_output_kernel_v[4][16][64];
    // encoder.transformer_encoder_1.self_attention.attention_output.bias/m
    alignas(64) float encoder_transformer_encoder_1_self_attention_attention_output_bias_m[64];
    // encoder.transformer_encoder_1.self_attention.attention_output.bias/v
    alignas(64) float encoder_transformer_encoder_1_self_attention_attention_output_bias_v[64];
    // encoder.transformer_encoder_1.self_attention_layer_norm.gamma/m
    alignas(64) float encoder_transformer_encoder_1_self_attention_layer_norm_gamma_m[64];
    // encoder.transformer_encoder_1.self_attention_layer_norm.gamma/v
    alignas(64) float encoder_transformer_encoder_1_self_attention_layer_norm_gamma_v[64];
    // encoder.transformer_encoder_1.self_attention_layer_norm.beta/m
    alignas(64) float encoder_transformer_encoder_1_self_attention_layer_norm_beta_m[64];
    // encoder.transformer_encoder_1.self_attention_layer_norm.beta/v
    alignas(64) float encoder_transformer_encoder_1_self_attention_layer_norm_beta_v[64];
    // encoder.transformer_encoder_1.feedforward_intermediate_dense.kernel/m
    alignas(64) float encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_m[64][256];
    // encoder.transformer_encoder_1.feedforward_intermediate_dense.kernel/v
    alignas(64) float encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_v[64][256];
    // encoder.transformer_encoder_1.feedforward_intermediate_dense.bias/m
    alignas(64) float encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_m[256];
    // encoder.transformer_encoder_1.feedforward_intermediate_dense.bias/v
    alignas(64) float encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_v[256];
    // encoder.transformer_encoder_1.feedforward_output_dense.kernel/m
    alignas(64) float encoder_transformer_encoder_1_feedforward_output_dense_kernel_m[256][64];
    // encoder.transformer_encoder_1.feedforward_output_dense.kernel/v
    alignas(64) float encoder_transformer_encoder_1_feedforward_output_dense_kernel_v[256][64];
    // encoder.transformer_encoder_1.feedforward_output_dense.bias/m
    alignas(64) float encoder_transformer_encoder_1_feedforward_output_dense_bias_m[64];
    // encoder.transformer_encoder_1.feedforward_output_dense.bias/v
    alignas(64) float encoder_transformer_encoder_1_feedforward_output_dense_bias_v[64];
    // encoder.transformer_encoder_1.feedforward_layer_norm.gamma/m
    alignas(64) float encoder_transformer_encoder_1_feedforward_layer_norm_gamma_m[64];
    // encoder.transformer_encoder_1.feedforward_layer_norm.gamma/v
    alignas(64) float encoder_transformer_encoder_1_feedforward_layer_norm_gamma_v[64];
    // encoder.transformer_encoder_1.feedforward_layer_norm.beta/m
    alignas(64) float encoder_transformer_encoder_1_feedforward_layer_norm_beta_m[64];
    // encoder.transformer_encoder_1.feedforward_layer_norm.beta/v
    alignas(64) float encoder_transformer_encoder_1_feedforward_layer_norm_beta_v[64];
    alignas(64) float classifier_dense_kernel_m[64][2]; // classifier.dense.kernel/m
    alignas(64) float classifier_dense_kernel_v[64][2]; // classifier.dense.kernel/v
    alignas(64) float classifier_dense_bias_m[2]; // classifier.dense.bias/m
    alignas(64) float classifier_dense_bias_v[2]; // classifier.dense.bias/v

    // running sums of the metrics, zero at the start of an epoch
    float metrics_accuracy_0; // metrics.accuracy.0
    float metrics_accuracy_1; // metrics.accuracy.1

    // settings
    float lr;
    float beta_1;
    float beta_2;
    float epsilon;
    float global_clipnorm;

    // the weight of each example in means over the batch: 0 for padding
    alignas(64) float batch_weight[16];

    // outputs
    float loss;
    float reports_accuracy; // reports.accuracy
    alignas(64) float prediction[1][2];
    // show.encoder.transformer_encoder.self_attention.attention
    alignas(64) float show_encoder_transformer_encoder_self_attention_attention[1][4][16][16];
    // show.encoder.transformer_encoder_1.self_attention.attention
    alignas(64) float show_encoder_transformer_encoder_1_self_attention_attention[1][4][16][16];

    // everything else that the kernels pass on to each other
    alignas(64) unsigned char arena[2619072];
} text_classifier;

// Before a loop of a few iterations, each of which works on array elements of its own: written out, they are
// registers.
#ifdef __clang__
#define UNROLL _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 64")
#endif

// Before a function on vectors, which are never passed by a call.
#define INLINE static inline __attribute__((always_inline))

// Before a function that is worth a team of threads: one copy of it for all who call it.
#define KERNEL __attribute__((noinline))

// Before a function that runs once: small rather than fast.
#define COLD __attribute__((cold, noinline))

static inline float max_real(float x, float y)
{
    return x < y ? y : x;
}

static inline float f32_splat(float x)
{
    return x;
}

static inline uint32_t f32_bits(float x)
{
    uint32_t y;
    memcpy(&y, &x, sizeof y);
    return y;
}

static inline float f32_of_bits(uint32_t x)
{
    float y;
    memcpy(&y, &x, sizeof y);
    return y;
}

// a where the mask is set, b elsewhere
static inline float f32_select(int32_t where, float a, float b)
{
    uint32_t all = -(uint32_t)where; // no branch, so that both sides are computed as in vectors
    return f32_of_bits((f32_bits(a) & all) | (f32_bits(b) & ~all));
}

static inline float f32_min(float a, float b)
{
    return f32_select(a > b, b, a);
}

static inline float f32_max(float a, float b)
{
    return f32_select(a < b, b, a);
}

static inline float f32_abs(float x)
{
    return f32_of_bits(f32_bits(x) & 0x7FFFFFFFu);
}

// A function of 64 bits that loses none: SplitMix64's (Steele et al., 2014).
static inline uint64_t scrambled(uint64_t x)
{
    x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
    x = (x ^ x >> 27) * 0x94D049BB133111EBu;
    return x ^ x >> 31;
}

// A key and half a counter, in one number, for the random stream `stream` in this step.
static inline uint64_t random_place(uint64_t seed, uint64_t step, uint32_t stream)
{
    return scrambled(scrambled(seed + stream * 0x9E3779B97F4A7C15u) + step);
}

// 2 / pi in binary, after 32 zeros.
static const uint32_t two_over_pi[8] = {0x00000000u, 0xA2F9836Eu, 0x4E441529u, 0xFC2757D1u,
                                        0xF534DDC0u, 0xDB629599u, 0x3C439041u, 0xFE5163ABu};
// x = q pi/2 + r for a large x (Payne and Hanek, 1983): of x * 2/pi = m 2^e * 2/pi only the bits around the point are
// needed. Leaves q modulo 4 in *quadrant.
static inline float far_angle(float x, uint32_t *quadrant)
{
    uint32_t all = f32_bits(x), m = (all & 0x007FFFFFu) | 0x00800000u, from = (all >> 23 & 255) - 120;
    uint32_t word[3];
    for (int i = 0; i < 3; i++) {
        uint64_t two = (uint64_t)two_over_pi[from / 32 + i] << 32 | two_over_pi[from / 32 + i + 1];
        word[i] = (uint32_t)(two << from % 32 >> 32);
    }
    uint64_t part = ((uint64_t)(m * word[0]) << 32) + (uint64_t)m * word[1] + ((uint64_t)m * word[2] >> 32);
    uint64_t nearest = (part + (1ULL << 61)) >> 62; // of the four quadrants that 2^64 stands for
    double r = (double)(int64_t)(part - (nearest << 62)) * 0x1.921fb54442d18p-62;
    *quadrant = (uint32_t)(all >> 31 ? 4 - nearest : nearest);
    return (float)(all >> 31 ? -r : r);
}

// 1 / sqrt(x), right to 14 bits
INLINE float f32_near_rsqrt(float x)
{
#ifdef __AVX512VL__
    __asm__("vrsqrt14ss %1, %1, %0" : "=v"(x) : "v"(x));
    return x;
#else
    return 1.0f / sqrtf(x);
#endif
}

// e 2^n with the n of f32_reduce_exp()
INLINE float f32_turned(float e, float turns)
{
#ifdef __AVX512VL__
    turns -= 12582912.0f;
    __asm__("vscalefss %1, %0, %0" : "+v"(e) : "v"(turns));
    return e;
#else
    return ldexpf(e, (int)(turns - 12582912.0f));
#endif
}

// x = n ln(2) + r with |r| <= ln(2) / 2: returns e^r - 1 and leaves n in the low bits of *turns.
INLINE float f32_reduce_exp(float x, float *turns)
{
    *turns = x * 1.44269504f + 12582912.0f; // 1.5 * 2^23: what is added to it is rounded to an integer
    float n = *turns - 12582912.0f;
    float r = (x - n * 0.693145752f) - n * 1.42860677e-06f;
    float p = 0.00138378609f * r + 0.00836731866f;
    p = p * r + 0.0416677408f;
    p = p * r + 0.166665375f;
    p = p * r + 0.49999997f;
    return r * r * p + r;
}

// What rounds to 0 (a masked logit) is not computed: a result that underflows costs processors some 150 cycles.
INLINE float f32_exp(float x)
{
    int32_t none = x < -104.0f;
    float turns, y = f32_min(f32_max(x, f32_splat(-104.0f)), f32_splat(89.0f));
    float e = f32_reduce_exp(y, &turns) + 1.0f;
    return f32_turned(f32_select(none, f32_splat(0.0f), e), turns);
}

// e^x - 1 = 2^n (e^r - 1) + 2^n - 1; with half of it, 2^128 does not overflow.
INLINE float f32_expm1(float x)
{
    float turns, y = f32_min(f32_max(x, f32_splat(-18.0f)), f32_splat(89.0f));
    float e = f32_reduce_exp(y, &turns);
    float scale = f32_of_bits((f32_bits(turns) << 23) + 0x3F000000u);
    float h = e * scale + (scale - 0.5f);
    return f32_select(f32_abs(x) < 3e-08f, x, h + h);
}

// ln(2^k (1 + f)) for -1/3 <= f < 1/3
INLINE float f32_log_of_parts(float k, float f)
{
    float p = -0.128788501f * f + 0.139954999f;
    p = p * f - 0.121869117f;
    p = p * f + 0.140037835f;
    p = p * f - 0.166803181f;
    p = p * f + 0.20010522f;
    p = p * f - 0.249998003f;
    p = p * f + 0.333332151f;
    p = p * f - 0.5f;
    float log = f * f * p + f;
    return k * 0.693359375f + (k * -0.00021219444f + log);
}

// x = 2^k m with 2/3 <= m < 4/3; 0x3F2AAAAB are the bits of 2/3.
INLINE float f32_log(float x)
{
    int32_t small = x < 1.17549435e-38f;
    uint32_t y = f32_bits(f32_select(small, x * 8388608.0f, x)) + (0x3F800000u - 0x3F2AAAABu);
    float k = f32_of_bits((y >> 23) | 0x4B000000u) - f32_select(small, f32_splat(8388758.0f), f32_splat(8388735.0f));
    float log = f32_log_of_parts(k, f32_of_bits((y & 0x007FFFFFu) + 0x3F2AAAABu) - 1.0f);
    float edge = f32_select(x == 0.0f, f32_splat(-INFINITY), f32_splat(NAN));
    return f32_select(x > 0.0f, f32_select(x == INFINITY, x, log), edge);
}

// From an estimate of 1 / sqrt(x) by a step of Newton's method: a vector of roots keeps the unit that divides busy for
// 12
// cycles.
INLINE float f32_sqrt(float x)
{
    float y = f32_near_rsqrt(x), root = x * y, rest = 1.0f - root * y;
    return f32_select((x == 0.0f) | (x == INFINITY), x, root + 0.5f * root * rest);
}

INLINE float f32_rsqrt(float x)
{
    float y = f32_near_rsqrt(x), root = x * y, rest = 1.0f - root * y;
    return y + f32_select((x == 0.0f) | (x == INFINITY), f32_splat(0.0f), 0.5f * y * rest);
}

// 2 lanes, and the same with no more than the alignment of an element.
typedef float f32x2 __attribute__((vector_size(8)));
typedef float f32x2_any __attribute__((vector_size(8), aligned(4), may_alias));
typedef int32_t i32x2 __attribute__((vector_size(8)));
typedef int32_t i32x2_any __attribute__((vector_size(8), aligned(4), may_alias));

INLINE f32x2 f32x2_load(const float *from)
{
    return *(const f32x2_any *)from;
}

INLINE void f32x2_store(float *to, f32x2_any v)
{
    *(f32x2_any *)to = v;
}

INLINE f32x2 f32x2_splat(float x)
{
    return x - (f32x2){0};
}

// a where the mask is set, b elsewhere
INLINE f32x2 f32x2_select(i32x2_any where, f32x2_any a, f32x2_any b)
{
    return (f32x2)((where & (i32x2)a) | (~where & (i32x2)b));
}

INLINE f32x2 f32x2_max(f32x2_any a, f32x2_any b)
{
    return f32x2_select(a < b, b, a);
}

INLINE float f32x2_sum(f32x2_any v)
{
    return v[0] + v[1];
}

INLINE float f32x2_largest(f32x2_any v)
{
    return v[0] < v[1] ? v[1] : v[0];
}

// 4 lanes, and the same with no more than the alignment of an element.
typedef float f32x4 __attribute__((vector_size(16)));
typedef float f32x4_any __attribute__((vector_size(16), aligned(4), may_alias));
typedef int32_t i32x4 __attribute__((vector_size(16)));
typedef int32_t i32x4_any __attribute__((vector_size(16), aligned(4), may_alias));

// a where the mask is set, b elsewhere
INLINE f32x4 f32x4_select(i32x4_any where, f32x4_any a, f32x4_any b)
{
    return (f32x4)((where & (i32x4)a) | (~where & (i32x4)b));
}

INLINE f32x4 f32x4_max(f32x4_any a, f32x4_any b)
{
    return f32x4_select(a < b, b, a);
}

// the sum of the lanes, always by halves
INLINE float f32x4_sum(f32x4_any v)
{
    f32x2 low = __builtin_shufflevector(v, v, 0, 1), high = __builtin_shufflevector(v, v, 2, 3);
    return f32x2_sum(low + high);
}

// the largest lane
INLINE float f32x4_largest(f32x4_any v)
{
    f32x2 low = __builtin_shufflevector(v, v, 0, 1), high = __builtin_shufflevector(v, v, 2, 3);
    return f32x2_largest(f32x2_max(low, high));
}

// 8 lanes, and the same with no more than the alignment of an element.
typedef float f32x8 __attribute__((vector_size(32)));
typedef float f32x8_any __attribute__((vector_size(32), aligned(4), may_alias));
typedef int32_t i32x8 __attribute__((vector_size(32)));
typedef int32_t i32x8_any __attribute__((vector_size(32), aligned(4), may_alias));

// a where the mask is set, b elsewhere
INLINE f32x8 f32x8_select(i32x8_any where, f32x8_any a, f32x8_any b)
{
    return (f32x8)((where & (i32x8)a) | (~where & (i32x8)b));
}

INLINE f32x8 f32x8_max(f32x8_any a, f32x8_any b)
{
    return f32x8_select(a < b, b, a);
}

// the sum of the lanes, always by halves
INLINE float f32x8_sum(f32x8_any v)
{
    f32x4 low = __builtin_shufflevector(v, v, 0, 1, 2, 3), high = __builtin_shufflevector(v, v, 4, 5, 6, 7);
    return f32x4_sum(low + high);
}

// the largest lane
INLINE float f32x8_largest(f32x8_any v)
{
    f32x4 low = __builtin_shufflevector(v, v, 0, 1, 2, 3), high = __builtin_shufflevector(v, v, 4, 5, 6, 7);
    return f32x4_largest(f32x4_max(low, high));
}

// 16 lanes, and the same with no more than the alignment of an element.
typedef float f32x16 __attribute__((vector_size(64)));
typedef float f32x16_any __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t i32x16 __attribute__((vector_size(64)));
typedef int32_t i32x16_any __attribute__((vector_size(64), aligned(4), may_alias));
typedef uint32_t u32x16 __attribute__((vector_size(64)));
typedef uint32_t u32x16_any __attribute__((vector_size(64), aligned(4), may_alias));

INLINE f32x16 f32x16_load(const float *from)
{
    return *(const f32x16_any *)from;
}

INLINE void f32x16_store(float *to, f32x16_any v)
{
    *(f32x16_any *)to = v;
}

// booleans, of which each takes a byte, as a mask and back
INLINE i32x16 f32x16_load_mask(const unsigned char *from)
{
    typedef signed char bytes __attribute__((vector_size(16)));
    bytes b;
    memcpy(&b, from, sizeof b);
    return __builtin_convertvector(b, i32x16) != 0;
}

INLINE void f32x16_store_mask(unsigned char *to, i32x16_any v)
{
    typedef signed char bytes __attribute__((vector_size(16)));
    bytes b = __builtin_convertvector(v & 1, bytes);
    memcpy(to, &b, sizeof b);
}

INLINE f32x16 f32x16_splat(float x)
{
    return x - (f32x16){0};
}

// first, first + 1, ...
INLINE i32x16 f32x16_ramp(int first)
{
    return (i32x16){0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15} + first;
}

INLINE u32x16 f32x16_bits(f32x16_any x)
{
    return (u32x16)x;
}

INLINE f32x16 f32x16_of_bits(u32x16_any x)
{
    return (f32x16)x;
}

// a where the mask is set, b elsewhere
INLINE f32x16 f32x16_select(i32x16_any where, f32x16_any a, f32x16_any b)
{
    return (f32x16)((where & (i32x16)a) | (~where & (i32x16)b));
}

INLINE f32x16 f32x16_min(f32x16_any a, f32x16_any b)
{
    return f32x16_select(a > b, b, a);
}

INLINE f32x16 f32x16_max(f32x16_any a, f32x16_any b)
{
    return f32x16_select(a < b, b, a);
}

INLINE f32x16 f32x16_abs(f32x16_any x)
{
    return (f32x16)((u32x16)x & (~(u32x16){0} >> 1));
}

// Line i of `to` is column i of `from`: each round of shuffles takes lines of the first half and of the second by
// turns.
INLINE void f32x16_transpose(float *to, int to_step, const float *from, int from_step)
{
    f32x16 line[16], next[16];
    #pragma GCC unroll 16
    for (int i = 0; i < 16; i++)
        line[i] = f32x16_load(from + i * from_step);
    #pragma GCC unroll 16
    for (int n = 1; n < 16; n *= 2) {
        #pragma GCC unroll 16
        for (int i = 0; i < 8; i++) {
            next[2 * i] = __builtin_shufflevector(line[i], line[i + 8], 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22,
                7, 23);
            next[2 * i + 1] = __builtin_shufflevector(line[i], line[i + 8], 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13,
                29, 14, 30, 15, 31);
        }
        #pragma GCC unroll 16
        for (int i = 0; i < 16; i++)
            line[i] = next[i];
    }
    #pragma GCC unroll 16
    for (int i = 0; i < 16; i++)
        f32x16_store(to + i * to_step, line[i]);
}

// the sum of the lanes, always by halves
INLINE float f32x16_sum(f32x16_any v)
{
    f32x8 low = __builtin_shufflevector(v, v, 0, 1, 2, 3, 4, 5, 6, 7),
        high = __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15);
    return f32x8_sum(low + high);
}

// the largest lane
INLINE float f32x16_largest(f32x16_any v)
{
    f32x8 low = __builtin_shufflevector(v, v, 0, 1, 2, 3, 4, 5, 6, 7),
        high = __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15);
    return f32x8_largest(f32x8_max(low, high));
}

// The angles for which the quick way is not exact.
INLINE f32x16 f32x16_far_angles(f32x16_any r, f32x16_any x, u32x16 *quadrant, f32x16 *rest)
{
    f32x16_any size = f32x16_abs(x),
        far = f32x16_select((size > 8192.0f) & (size < INFINITY), f32x16_splat(1.0f), f32x16_splat(0.0f));
    if (f32x16_largest(far) > 0.0f)
        for (int i = 0; i < 16; i++)
            if (far[i] > 0.0f) {
                uint32_t q;
                r[i] = far_angle(x[i], &q);
                (*quadrant)[i] = q;
                (*rest)[i] = 0.0f;
            }
    return r;
}

// The high and the low half of x * y, lane by lane: each pair of lanes is two products of 64 bits.
INLINE u32x16 f32x16_multiply(u32x16_any x, uint32_t y, u32x16 *high)
{
    typedef uint64_t pairs __attribute__((vector_size(64)));
    u32x16 even = (u32x16)(((pairs)x & 0xFFFFFFFFu) * y), odd = (u32x16)(((pairs)x >> 32) * y);
    *high = __builtin_shufflevector(even, odd, 1, 17, 3, 19, 5, 21, 7, 23, 9, 25, 11, 27, 13, 29, 15, 31);
    return __builtin_shufflevector(even, odd, 0, 16, 2, 18, 4, 20, 6, 22, 8, 24, 10, 26, 12, 28, 14, 30);
}

// Elements `element` and those after it, by Philox2x32-10: the same numbers as one at a time.
INLINE f32x16 f32x16_uniform(uint64_t seed, uint64_t step, uint32_t stream, uint32_t element)
{
    uint64_t place = random_place(seed, step, stream);
    u32x16 key = (u32x16){0} + (uint32_t)place,
        a = (u32x16){0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15} + element,
        b = (u32x16){0} + (uint32_t)(place >> 32);
    for (int round = 0; round < 10; round++) {
        u32x16 high, low = f32x16_multiply(a, 0xD256D193u, &high);
        a = high ^ b ^ key;
        b = low;
        key += 0x9E3779B9u;
    }
    return __builtin_convertvector((i32x16)(a >> 8), f32x16) * 0x1p-24f;
}

// 1 / sqrt(x), right to 14 bits
INLINE f32x16 f32x16_near_rsqrt(f32x16_any x)
{
#ifdef __AVX512VL__
    __asm__("vrsqrt14ps %1, %0" : "=v"(x) : "v"(x));
#else
    for (int i = 0; i < 16; i++)
        x[i] = 1.0f / sqrtf(x[i]);
#endif
    return x;
}

// e 2^n with the n of f32x16_reduce_exp()
INLINE f32x16 f32x16_turned(f32x16_any e, f32x16_any turns)
{
#ifdef __AVX512VL__
    turns -= 12582912.0f;
    __asm__("vscalefps %1, %0, %0" : "+v"(e) : "v"(turns));
    return e;
#else
    for (int i = 0; i < 16; i++)
        e[i] = ldexpf(e[i], (int)(turns[i] - 12582912.0f));
    return e;
#endif
}

// x with the sign of y
INLINE f32x16 f32x16_with_sign(f32x16_any x, f32x16_any y)
{
    return f32x16_of_bits((f32x16_bits(x) & 0x7FFFFFFFu) | (f32x16_bits(y) & 0x80000000u));
}

// x = n ln(2) + r with |r| <= ln(2) / 2: returns e^r - 1 and leaves n in the low bits of *turns.
INLINE f32x16 f32x16_reduce_exp(f32x16_any x, f32x16 *turns)
{
    *turns = x * 1.44269504f + 12582912.0f; // 1.5 * 2^23: what is added to it is rounded to an integer
    f32x16 n = *turns - 12582912.0f;
    f32x16 r = (x - n * 0.693145752f) - n * 1.42860677e-06f;
    f32x16 p = 0.00138378609f * r + 0.00836731866f;
    p = p * r + 0.0416677408f;
    p = p * r + 0.166665375f;
    p = p * r + 0.49999997f;
    return r * r * p + r;
}

// What rounds to 0 (a masked logit) is not computed: a result that underflows costs processors some 150 cycles.
INLINE f32x16 f32x16_exp(f32x16_any x)
{
    i32x16 none = x < -104.0f;
    f32x16 turns, y = f32x16_min(f32x16_max(x, f32x16_splat(-104.0f)), f32x16_splat(89.0f));
    f32x16 e = f32x16_reduce_exp(y, &turns) + 1.0f;
    return f32x16_turned(f32x16_select(none, f32x16_splat(0.0f), e), turns);
}

// ln(2^k (1 + f)) for -1/3 <= f < 1/3
INLINE f32x16 f32x16_log_of_parts(f32x16_any k, f32x16_any f)
{
    f32x16 p = -0.128788501f * f + 0.139954999f;
    p = p * f - 0.121869117f;
    p = p * f + 0.140037835f;
    p = p * f - 0.166803181f;
    p = p * f + 0.20010522f;
    p = p * f - 0.249998003f;
    p = p * f + 0.333332151f;
    p = p * f - 0.5f;
    f32x16 log = f * f * p + f;
    return k * 0.693359375f + (k * -0.00021219444f + log);
}

// x = 2^k m with 2/3 <= m < 4/3; 0x3F2AAAAB are the bits of 2/3.
INLINE f32x16 f32x16_log(f32x16_any x)
{
    i32x16 small = x < 1.17549435e-38f;
    u32x16 y = f32x16_bits(f32x16_select(small, x * 8388608.0f, x)) + (0x3F800000u - 0x3F2AAAABu);
    f32x16 k = f32x16_of_bits((y >> 23) | 0x4B000000u)
        - f32x16_select(small, f32x16_splat(8388758.0f), f32x16_splat(8388735.0f));
    f32x16 log = f32x16_log_of_parts(k, f32x16_of_bits((y & 0x007FFFFFu) + 0x3F2AAAABu) - 1.0f);
    f32x16 edge = f32x16_select(x == 0.0f, f32x16_splat(-INFINITY), f32x16_splat(NAN));
    return f32x16_select(x > 0.0f, f32x16_select(x == INFINITY, x, log), edge);
}

// bell = e^-x^2. Up to 0.9375 a polynomial in x^2, beyond 1 - e^-x^2 p(x).
INLINE f32x16 f32x16_erf_beside_exp(f32x16_any x, f32x16_any bell)
{
    f32x16 y = f32x16_min(f32x16_abs(x), f32x16_splat(4.0f)), t = y * y;
    f32x16 q = -0.000592512486f * t + 0.00498068752f;
    q = q * t - 0.0267585646f;
    q = q * t + 0.112816177f;
    q = q * t - 0.376124799f;
    q = q * t + 0.128379151f;
    q = q * x + x;
    f32x16 p = -0.000452103675f * y + 0.00678815879f;
    p = p * y - 0.04506189f;
    p = p * y + 0.175591603f;
    p = p * y - 0.450643599f;
    p = p * y + 0.811028779f;
    p = p * y - 1.05796111f;
    p = p * y + 0.988293767f;
    return f32x16_select(y < 0.9375f, q, f32x16_with_sign(1.0f - bell * p, x));
}

INLINE f32x16 f32x16_erf(f32x16_any x)
{
    return f32x16_erf_beside_exp(x, f32x16_exp(-(x * x)));
}

// x = q pi/2 + r + *rest with |r| <= pi/4; q modulo 4 is in the low bits of *quadrant. The first three parts of pi/2
// have
// so few bits that their multiples are exact, and *rest is what r was rounded by.
INLINE f32x16 f32x16_angle(f32x16_any x, u32x16 *quadrant, f32x16 *rest)
{
    f32x16 turns = x * 0.636619747f + 12582912.0f, n = turns - 12582912.0f;
    f32x16 y = (x - n * 1.5703125f) - n * 0.000483751297f, r = y - n * 7.54953362e-08f;
    *rest = ((y - r) - n * 7.54953362e-08f) - n * 2.56334407e-12f;
    *quadrant = f32x16_bits(turns);
    return f32x16_far_angles(r, x, quadrant, rest);
}

// The sine of r + rest plus that many quadrants.
INLINE f32x16 f32x16_sine_of_parts(f32x16_any r, f32x16_any rest, u32x16_any quadrant)
{
    f32x16 t = r * r;
    f32x16 s = -0.000195078843f * t + 0.00833210628f;
    s = s * t - 0.166666538f;
    s = f32x16_with_sign((t * r * s + rest) + r, r);
    f32x16 c = 2.44300845e-05f * t - 0.00138872978f;
    c = c * t + 0.0416666456f;
    c = c * t - 0.5f;
    c = (c * t + 1.0f) - r * rest;
    f32x16 y = f32x16_select((quadrant & 1u) != 0u, c, s);
    return f32x16_of_bits(f32x16_bits(y) ^ (quadrant & 2u) << 30);
}

INLINE f32x16 f32x16_cos(f32x16_any x)
{
    u32x16 quadrant;
    f32x16 rest, r = f32x16_angle(x, &quadrant, &rest);
    return f32x16_sine_of_parts(r, rest, quadrant + 1u);
}

// From an estimate of 1 / sqrt(x) by a step of Newton's method: a vector of roots keeps the unit that divides busy for
// 12
// cycles.
INLINE f32x16 f32x16_sqrt(f32x16_any x)
{
    f32x16 y = f32x16_near_rsqrt(x), root = x * y, rest = 1.0f - root * y;
    return f32x16_select((x == 0.0f) | (x == INFINITY), x, root + 0.5f * root * rest);
}

// ---- initial values -----------------------------------------------------------------------------

// text_classifier.dl:27: return sum(encoder(tokens) * real, 0) / max(sum(real), 1.0) | dense(classes)
// the initial value of classifier.dense.bias
// copy: -> [2]
COLD static void initialize_classifier_dense_bias(text_classifier *m)
{
    float *restrict classifier_dense_bias = m->classifier_dense_bias;

    for (int i = 0; i < 2; i++)
        classifier_dense_bias[i] = 0.0f;
}

// text_classifier.dl:27: return sum(encoder(tokens) * real, 0) / max(sum(real), 1.0) | dense(classes)
// the initial value of classifier.dense.kernel
// 7.94 kFLOP: random, mul, add: -> [64, 2]
COLD static void initialize_classifier_dense_kernel(text_classifier *m)
{
    float *restrict classifier_dense_kernel = (void *)m->classifier_dense_kernel;

    for (int i = 0; i < 128; i += 16)
        f32x16_store(&classifier_dense_kernel[i], f32x16_uniform(m->seed, m->draw, 22, i) * 0.6030227f - 0.30151135f);
}

// text_classifier.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// the initial value of encoder.layer_norm.gamma, encoder.transformer_encoder.self_attention_layer_norm.gamma,
// encoder.transformer_encoder.feedforward_layer_norm.gamma,
// encoder.transformer_encoder_1.self_attention_layer_norm.gamma,
// encoder.transformer_encoder_1.feedforward_layer_norm.gamma
// copy: -> [64]
COLD static void initialize_encoder_layer_norm_gamma(text_classifier *m)
{
    float *restrict encoder_layer_norm_gamma = m->encoder_layer_norm_gamma;
    float *restrict encoder_transformer_encoder_self_attention_layer_norm_gamma =
        m->encoder_transformer_encoder_self_attention_layer_norm_gamma;
    float *restrict encoder_transformer_encoder_feedforward_layer_norm_gamma =
        m->encoder_transformer_encoder_feedforward_layer_norm_gamma;
    float *restrict encoder_transformer_encoder_1_self_attention_layer_norm_gamma =
        m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma;
    float *restrict encoder_transformer_encoder_1_feedforward_layer_norm_gamma =
        m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma;

    #pragma omp simd
    for (int i = 0; i < 64; i++) {
        encoder_layer_norm_gamma[i] = 1.0f;
        encoder_transformer_encoder_self_attention_layer_norm_gamma[i] = 1.0f;
        encoder_transformer_encoder_feedforward_layer_norm_gamma[i] = 1.0f;
        encoder_transformer_encoder_1_self_attention_layer_norm_gamma[i] = 1.0f;
        encoder_transformer_encoder_1_feedforward_layer_norm_gamma[i] = 1.0f;
    }
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder.self_attention.query.bias,
// encoder.transformer_encoder.self_attention.key.bias, encoder.transformer_encoder.self_attention.value.bias,
// encoder.transformer_encoder_1.self_attention.query.bias, encoder.transformer_encoder_1.self_attention.key.bias,
// encoder.transformer_encoder_1.self_attention.value.bias
// copy: -> [4, 16]
COLD static void initialize_encoder_transformer_encoder_self_attention_query_bias(text_classifier *m)
{
    float *restrict encoder_transformer_encoder_self_attention_query_bias =
        (void *)m->encoder_transformer_encoder_self_attention_query_bias;
    float *restrict encoder_transformer_encoder_self_attention_key_bias =
        (void *)m->encoder_transformer_encoder_self_attention_key_bias;
    float *restrict encoder_transformer_encoder_self_attention_value_bias =
        (void *)m->encoder_transformer_encoder_self_attention_value_bias;
    float *restrict encoder_transformer_encoder_1_self_attention_query_bias =
        (void *)m->encoder_transformer_encoder_1_self_attention_query_bias;
    float *restrict encoder_transformer_encoder_1_self_attention_key_bias =
        (void *)m->encoder_transformer_encoder_1_self_attention_key_bias;
    float *restrict encoder_transformer_encoder_1_self_attention_value_bias =
        (void *)m->encoder_transformer_encoder_1_self_attention_value_bias;

    #pragma omp simd
    for (int i = 0; i < 64; i++) {
        encoder_transformer_encoder_self_attention_query_bias[i] = 0.0f;
        encoder_transformer_encoder_self_attention_key_bias[i] = 0.0f;
        encoder_transformer_encoder_self_attention_value_bias[i] = 0.0f;
        encoder_transformer_encoder_1_self_attention_query_bias[i] = 0.0f;
        encoder_transformer_encoder_1_self_attention_key_bias[i] = 0.0f;
        encoder_transformer_encoder_1_self_attention_value_bias[i] = 0.0f;
    }
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder.feedforward_intermediate_dense.bias,
// encoder.transformer_encoder_1.feedforward_intermediate_dense.bias
// copy: -> [256]
COLD static void initialize_encoder_transformer_encoder_feedforward_intermediate_dense_bias(text_classifier *m)
{
    float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_bias =
        m->encoder_transformer_encoder_feedforward_intermediate_dense_bias;
    float *restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_bias =
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_bias;

    #pragma omp simd
    for (int i = 0; i < 256; i++) {
        encoder_transformer_encoder_feedforward_intermediate_dense_bias[i] = 0.0f;
        encoder_transformer_encoder_1_feedforward_intermediate_dense_bias[i] = 0.0f;
    }
}

// text_classifier.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// the initial value of encoder.layer_norm.beta, encoder.transformer_encoder.self_attention.attention_output.bias,
// encoder.transformer_encoder.self_attention_layer_norm.beta,
// encoder.transformer_encoder.feedforward_output_dense.bias, encoder.transformer_encoder.feedforward_layer_norm.beta,
// encoder.transformer_encoder_1.self_attention.attention_output.bias,
// encoder.transformer_encoder_1.self_attention_layer_norm.beta,
// encoder.transformer_encoder_1.feedforward_output_dense.bias,
// encoder.transformer_encoder_1.feedforward_layer_norm.beta
// copy: -> [64]
COLD static void initialize_encoder_layer_norm_beta(text_classifier *m)
{
    float *restrict encoder_layer_norm_beta = m->encoder_layer_norm_beta;
    float *restrict encoder_transformer_encoder_self_attention_attention_output_bias =
        m->encoder_transformer_encoder_self_attention_attention_output_bias;
    float *restrict encoder_transformer_encoder_self_attention_layer_norm_beta =
        m->encoder_transformer_encoder_self_attention_layer_norm_beta;
    float *restrict encoder_transformer_encoder_feedforward_output_dense_bias =
        m->encoder_transformer_encoder_feedforward_output_dense_bias;
    float *restrict encoder_transformer_encoder_feedforward_layer_norm_beta =
        m->encoder_transformer_encoder_feedforward_layer_norm_beta;
    float *restrict encoder_transformer_encoder_1_self_attention_attention_output_bias =
        m->encoder_transformer_encoder_1_self_attention_attention_output_bias;
    float *restrict encoder_transformer_encoder_1_self_attention_layer_norm_beta =
        m->encoder_transformer_encoder_1_self_attention_layer_norm_beta;
    float *restrict encoder_transformer_encoder_1_feedforward_output_dense_bias =
        m->encoder_transformer_encoder_1_feedforward_output_dense_bias;
    float *restrict encoder_transformer_encoder_1_feedforward_layer_norm_beta =
        m->encoder_transformer_encoder_1_feedforward_layer_norm_beta;

    #pragma omp simd
    for (int i = 0; i < 64; i++) {
        encoder_layer_norm_beta[i] = 0.0f;
        encoder_transformer_encoder_self_attention_attention_output_bias[i] = 0.0f;
        encoder_transformer_encoder_self_attention_layer_norm_beta[i] = 0.0f;
        encoder_transformer_encoder_feedforward_output_dense_bias[i] = 0.0f;
        encoder_transformer_encoder_feedforward_layer_norm_beta[i] = 0.0f;
        encoder_transformer_encoder_1_self_attention_attention_output_bias[i] = 0.0f;
        encoder_transformer_encoder_1_self_attention_layer_norm_beta[i] = 0.0f;
        encoder_transformer_encoder_1_feedforward_output_dense_bias[i] = 0.0f;
        encoder_transformer_encoder_1_feedforward_layer_norm_beta[i] = 0.0f;
    }
}

// text_classifier.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// the initial value of encoder.position_embedding.embeddings
// 170 kFLOP: random, sub, log, mul, sqrt, cos: -> [16, 64]
COLD static void initialize_encoder_position_embedding_embeddings(text_classifier *m)
{
    float *restrict encoder_position_embedding_embeddings = (void *)m->encoder_position_embedding_embeddings;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 1024; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 2, i)) * -2.0f);
        f32x16_store(&encoder_position_embedding_embeddings[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 3, i) * 6.2831855f) * 0.05f);
    }
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder.self_attention.query.kernel
// 254 kFLOP: random, mul, add: -> [64, 4, 16]
COLD static void initialize_encoder_transformer_encoder_self_attention_query_kernel(text_classifier *m)
{
    float *restrict encoder_transformer_encoder_self_attention_query_kernel =
        (void *)m->encoder_transformer_encoder_self_attention_query_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16)
        f32x16_store(&encoder_transformer_encoder_self_attention_query_kernel[i],
            f32x16_uniform(m->seed, m->draw, 4, i) * 0.13693064f - 0.06846532f);
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder.self_attention.key.kernel
// 254 kFLOP: random, mul, add: -> [64, 4, 16]
COLD static void initialize_encoder_transformer_encoder_self_attention_key_kernel(text_classifier *m)
{
    float *restrict encoder_transformer_encoder_self_attention_key_kernel =
        (void *)m->encoder_transformer_encoder_self_attention_key_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16)
        f32x16_store(&encoder_transformer_encoder_self_attention_key_kernel[i],
            f32x16_uniform(m->seed, m->draw, 5, i) * 0.13693064f - 0.06846532f);
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder.self_attention.value.kernel
// 254 kFLOP: random, mul, add: -> [64, 4, 16]
COLD static void initialize_encoder_transformer_encoder_self_attention_value_kernel(text_classifier *m)
{
    float *restrict encoder_transformer_encoder_self_attention_value_kernel =
        (void *)m->encoder_transformer_encoder_self_attention_value_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16)
        f32x16_store(&encoder_transformer_encoder_self_attention_value_kernel[i],
            f32x16_uniform(m->seed, m->draw, 6, i) * 0.13693064f - 0.06846532f);
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder.self_attention.attention_output.kernel
// 254 kFLOP: random, mul, add: -> [4, 16, 64]
COLD static void initialize_encoder_transformer_encoder_self_attention_attention_output_kernel(text_classifier *m)
{
    float *restrict encoder_transformer_encoder_self_attention_attention_output_kernel =
        (void *)m->encoder_transformer_encoder_self_attention_attention_output_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16)
        f32x16_store(&encoder_transformer_encoder_self_attention_attention_output_kernel[i],
            f32x16_uniform(m->seed, m->draw, 8, i) * 0.2738613f - 0.13693064f);
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder_1.self_attention.query.kernel
// 254 kFLOP: random, mul, add: -> [64, 4, 16]
COLD static void initialize_encoder_transformer_encoder_1_self_attention_query_kernel(text_classifier *m)
{
    float *restrict encoder_transformer_encoder_1_self_attention_query_kernel =
        (void *)m->encoder_transformer_encoder_1_self_attention_query_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16)
        f32x16_store(&encoder_transformer_encoder_1_self_attention_query_kernel[i],
            f32x16_uniform(m->seed, m->draw, 13, i) * 0.13693064f - 0.06846532f);
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder_1.self_attention.key.kernel
// 254 kFLOP: random, mul, add: -> [64, 4, 16]
COLD static void initialize_encoder_transformer_encoder_1_self_attention_key_kernel(text_classifier *m)
{
    float *restrict encoder_transformer_encoder_1_self_attention_key_kernel =
        (void *)m->encoder_transformer_encoder_1_self_attention_key_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16)
        f32x16_store(&encoder_transformer_encoder_1_self_attention_key_kernel[i],
            f32x16_uniform(m->seed, m->draw, 14, i) * 0.13693064f - 0.06846532f);
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder_1.self_attention.value.kernel
// 254 kFLOP: random, mul, add: -> [64, 4, 16]
COLD static void initialize_encoder_transformer_encoder_1_self_attention_value_kernel(text_classifier *m)
{
    float *restrict encoder_transformer_encoder_1_self_attention_value_kernel =
        (void *)m->encoder_transformer_encoder_1_self_attention_value_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16)
        f32x16_store(&encoder_transformer_encoder_1_self_attention_value_kernel[i],
            f32x16_uniform(m->seed, m->draw, 15, i) * 0.13693064f - 0.06846532f);
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder_1.self_attention.attention_output.kernel
// 254 kFLOP: random, mul, add: -> [4, 16, 64]
COLD static void initialize_encoder_transformer_encoder_1_self_attention_attention_output_kernel(text_classifier *m)
{
    float *restrict encoder_transformer_encoder_1_self_attention_attention_output_kernel =
        (void *)m->encoder_transformer_encoder_1_self_attention_attention_output_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16)
        f32x16_store(&encoder_transformer_encoder_1_self_attention_attention_output_kernel[i],
            f32x16_uniform(m->seed, m->draw, 17, i) * 0.2738613f - 0.13693064f);
}

// text_classifier.dl:27: return sum(encoder(tokens) * real, 0) / max(sum(real), 1.0) | dense(classes)
// the initial value of encoder.embeddings
// 1.07 MFLOP: random, sub, log, mul, sqrt, cos: -> [101, 64]
COLD static void initialize_encoder_embeddings(text_classifier *m)
{
    float *restrict encoder_embeddings = (void *)m->encoder_embeddings;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 6464; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 0, i)) * -2.0f);
        f32x16_store(&encoder_embeddings[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 1, i) * 6.2831855f) * 0.05f);
    }
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder.feedforward_intermediate_dense.kernel
// 1.02 MFLOP: random, mul, add: -> [64, 256]
COLD static void initialize_encoder_transformer_encoder_feedforward_intermediate_dense_kernel(text_classifier *m)
{
    float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_kernel =
        (void *)m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16)
        f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel[i],
            f32x16_uniform(m->seed, m->draw, 10, i) * 0.2738613f - 0.13693064f);
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder.feedforward_output_dense.kernel
// 1.02 MFLOP: random, mul, add: -> [256, 64]
COLD static void initialize_encoder_transformer_encoder_feedforward_output_dense_kernel(text_classifier *m)
{
    float *restrict encoder_transformer_encoder_feedforward_output_dense_kernel =
        (void *)m->encoder_transformer_encoder_feedforward_output_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16)
        f32x16_store(&encoder_transformer_encoder_feedforward_output_dense_kernel[i],
            f32x16_uniform(m->seed, m->draw, 11, i) * 0.2738613f - 0.13693064f);
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder_1.feedforward_intermediate_dense.kernel
// 1.02 MFLOP: random, mul, add: -> [64, 256]
COLD static void initialize_encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel(text_classifier *m)
{
    float *restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel =
        (void *)m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16)
        f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel[i],
            f32x16_uniform(m->seed, m->draw, 19, i) * 0.2738613f - 0.13693064f);
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder_1.feedforward_output_dense.kernel
// 1.02 MFLOP: random, mul, add: -> [256, 64]
COLD static void initialize_encoder_transformer_encoder_1_feedforward_output_dense_kernel(text_classifier *m)
{
    float *restrict encoder_transformer_encoder_1_feedforward_output_dense_kernel =
        (void *)m->encoder_transformer_encoder_1_feedforward_output_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16)
        f32x16_store(&encoder_transformer_encoder_1_feedforward_output_dense_kernel[i],
            f32x16_uniform(m->seed, m->draw, 20, i) * 0.2738613f - 0.13693064f);
}

static void initialize(void *model, uint64_t seed)
{
    struct text_classifier *m = model;
    m->seed = seed;
    m->step = m->draw = 0;
    m->lr = 0.0005f;
    m->beta_1 = 0.9f;
    m->beta_2 = 0.999f;
    m->epsilon = 1e-07f;
    m->global_clipnorm = 1.0f;
    memset(&m->encoder_embeddings_m, 0, sizeof m->encoder_embeddings_m);
    memset(&m->encoder_embeddings_v, 0, sizeof m->encoder_embeddings_v);
    memset(&m->encoder_position_embedding_embeddings_m, 0, sizeof m->encoder_position_embedding_embeddings_m);
    memset(&m->encoder_position_embedding_embeddings_v, 0, sizeof m->encoder_position_embedding_embeddings_v);
    memset(&m->encoder_layer_norm_gamma_m, 0, sizeof m->encoder_layer_norm_gamma_m);
    memset(&m->encoder_layer_norm_gamma_v, 0, sizeof m->encoder_layer_norm_gamma_v);
    memset(&m->encoder_layer_norm_beta_m, 0, sizeof m->encoder_layer_norm_beta_m);
    memset(&m->encoder_layer_norm_beta_v, 0, sizeof m->encoder_layer_norm_beta_v);
    memset(&m->encoder_transformer_encoder_self_attention_query_kernel_m, 0,
        sizeof m->encoder_transformer_encoder_self_attention_query_kernel_m);
    memset(&m->encoder_transformer_encoder_self_attention_query_kernel_v, 0,
        sizeof m->encoder_transformer_encoder_self_attention_query_kernel_v);
    memset(&m->encoder_transformer_encoder_self_attention_query_bias_m, 0,
        sizeof m->encoder_transformer_encoder_self_attention_query_bias_m);
    memset(&m->encoder_transformer_encoder_self_attention_query_bias_v, 0,
        sizeof m->encoder_transformer_encoder_self_attention_query_bias_v);
    memset(&m->encoder_transformer_encoder_self_attention_key_kernel_m, 0,
        sizeof m->encoder_transformer_encoder_self_attention_key_kernel_m);
    memset(&m->encoder_transformer_encoder_self_attention_key_kernel_v, 0,
        sizeof m->encoder_transformer_encoder_self_attention_key_kernel_v);
    memset(&m->encoder_transformer_encoder_self_attention_key_bias_m, 0,
        sizeof m->encoder_transformer_encoder_self_attention_key_bias_m);
    memset(&m->encoder_transformer_encoder_self_attention_key_bias_v, 0,
        sizeof m->encoder_transformer_encoder_self_attention_key_bias_v);
    memset(&m->encoder_transformer_encoder_self_attention_value_kernel_m, 0,
        sizeof m->encoder_transformer_encoder_self_attention_value_kernel_m);
    memset(&m->encoder_transformer_encoder_self_attention_value_kernel_v, 0,
        sizeof m->encoder_transformer_encoder_self_attention_value_kernel_v);
    memset(&m->encoder_transformer_encoder_self_attention_value_bias_m, 0,
        sizeof m->encoder_transformer_encoder_self_attention_value_bias_m);
    memset(&m->encoder_transformer_encoder_self_attention_value_bias_v, 0,
        sizeof m->encoder_transformer_encoder_self_attention_value_bias_v);
    memset(&m->encoder_transformer_encoder_self_attention_attention_output_kernel_m, 0,
        sizeof m->encoder_transformer_encoder_self_attention_attention_output_kernel_m);
    memset(&m->encoder_transformer_encoder_self_attention_attention_output_kernel_v, 0,
        sizeof m->encoder_transformer_encoder_self_attention_attention_output_kernel_v);
    memset(&m->encoder_transformer_encoder_self_attention_attention_output_bias_m, 0,
        sizeof m->encoder_transformer_encoder_self_attention_attention_output_bias_m);
    memset(&m->encoder_transformer_encoder_self_attention_attention_output_bias_v, 0,
        sizeof m->encoder_transformer_encoder_self_attention_attention_output_bias_v);
    memset(&m->encoder_transformer_encoder_self_attention_layer_norm_gamma_m, 0,
        sizeof m->encoder_transformer_encoder_self_attention_layer_norm_gamma_m);
    memset(&m->encoder_transformer_encoder_self_attention_layer_norm_gamma_v, 0,
        sizeof m->encoder_transformer_encoder_self_attention_layer_norm_gamma_v);
    memset(&m->encoder_transformer_encoder_self_attention_layer_norm_beta_m, 0,
        sizeof m->encoder_transformer_encoder_self_attention_layer_norm_beta_m);
    memset(&m->encoder_transformer_encoder_self_attention_layer_norm_beta_v, 0,
        sizeof m->encoder_transformer_encoder_self_attention_layer_norm_beta_v);
    memset(&m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel_m, 0,
        sizeof m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel_m);
    memset(&m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel_v, 0,
        sizeof m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel_v);
    memset(&m->encoder_transformer_encoder_feedforward_intermediate_dense_bias_m, 0,
        sizeof m->encoder_transformer_encoder_feedforward_intermediate_dense_bias_m);
    memset(&m->encoder_transformer_encoder_feedforward_intermediate_dense_bias_v, 0,
        sizeof m->encoder_transformer_encoder_feedforward_intermediate_dense_bias_v);
    memset(&m->encoder_transformer_encoder_feedforward_output_dense_kernel_m, 0,
        sizeof m->encoder_transformer_encoder_feedforward_output_dense_kernel_m);
    memset(&m->encoder_transformer_encoder_feedforward_output_dense_kernel_v, 0,
        sizeof m->encoder_transformer_encoder_feedforward_output_dense_kernel_v);
    memset(&m->encoder_transformer_encoder_feedforward_output_dense_bias_m, 0,
        sizeof m->encoder_transformer_encoder_feedforward_output_dense_bias_m);
    memset(&m->encoder_transformer_encoder_feedforward_output_dense_bias_v, 0,
        sizeof m->encoder_transformer_encoder_feedforward_output_dense_bias_v);
    memset(&m->encoder_transformer_encoder_feedforward_layer_norm_gamma_m, 0,
        sizeof m->encoder_transformer_encoder_feedforward_layer_norm_gamma_m);
    memset(&m->encoder_transformer_encoder_feedforward_layer_norm_gamma_v, 0,
        sizeof m->encoder_transformer_encoder_feedforward_layer_norm_gamma_v);
    memset(&m->encoder_transformer_encoder_feedforward_layer_norm_beta_m, 0,
        sizeof m->encoder_transformer_encoder_feedforward_layer_norm_beta_m);
    memset(&m->encoder_transformer_encoder_feedforward_layer_norm_beta_v, 0,
        sizeof m->encoder_transformer_encoder_feedforward_layer_norm_beta_v);
    memset(&m->encoder_transformer_encoder_1_self_attention_query_kernel_m, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_query_kernel_m);
    memset(&m->encoder_transformer_encoder_1_self_attention_query_kernel_v, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_query_kernel_v);
    memset(&m->encoder_transformer_encoder_1_self_attention_query_bias_m, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_query_bias_m);
    memset(&m->encoder_transformer_encoder_1_self_attention_query_bias_v, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_query_bias_v);
    memset(&m->encoder_transformer_encoder_1_self_attention_key_kernel_m, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_key_kernel_m);
    memset(&m->encoder_transformer_encoder_1_self_attention_key_kernel_v, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_key_kernel_v);
    memset(&m->encoder_transformer_encoder_1_self_attention_key_bias_m, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_key_bias_m);
    memset(&m->encoder_transformer_encoder_1_self_attention_key_bias_v, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_key_bias_v);
    memset(&m->encoder_transformer_encoder_1_self_attention_value_kernel_m, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_value_kernel_m);
    memset(&m->encoder_transformer_encoder_1_self_attention_value_kernel_v, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_value_kernel_v);
    memset(&m->encoder_transformer_encoder_1_self_attention_value_bias_m, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_value_bias_m);
    memset(&m->encoder_transformer_encoder_1_self_attention_value_bias_v, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_value_bias_v);
    memset(&m->encoder_transformer_encoder_1_self_attention_attention_output_kernel_m, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_attention_output_kernel_m);
    memset(&m->encoder_transformer_encoder_1_self_attention_attention_output_kernel_v, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_attention_output_kernel_v);
    memset(&m->encoder_transformer_encoder_1_self_attention_attention_output_bias_m, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_attention_output_bias_m);
    memset(&m->encoder_transformer_encoder_1_self_attention_attention_output_bias_v, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_attention_output_bias_v);
    memset(&m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma_m, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma_m);
    memset(&m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma_v, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma_v);
    memset(&m->encoder_transformer_encoder_1_self_attention_layer_norm_beta_m, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_layer_norm_beta_m);
    memset(&m->encoder_transformer_encoder_1_self_attention_layer_norm_beta_v, 0,
        sizeof m->encoder_transformer_encoder_1_self_attention_layer_norm_beta_v);
    memset(&m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_m, 0,
        sizeof m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_m);
    memset(&m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_v, 0,
        sizeof m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_v);
    memset(&m->encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_m, 0,
        sizeof m->encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_m);
    memset(&m->encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_v, 0,
        sizeof m->encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_v);
    memset(&m->encoder_transformer_encoder_1_feedforward_output_dense_kernel_m, 0,
        sizeof m->encoder_transformer_encoder_1_feedforward_output_dense_kernel_m);
    memset(&m->encoder_transformer_encoder_1_feedforward_output_dense_kernel_v, 0,
        sizeof m->encoder_transformer_encoder_1_feedforward_output_dense_kernel_v);
    memset(&m->encoder_transformer_encoder_1_feedforward_output_dense_bias_m, 0,
        sizeof m->encoder_transformer_encoder_1_feedforward_output_dense_bias_m);
    memset(&m->encoder_transformer_encoder_1_feedforward_output_dense_bias_v, 0,
        sizeof m->encoder_transformer_encoder_1_feedforward_output_dense_bias_v);
    memset(&m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma_m, 0,
        sizeof m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma_m);
    memset(&m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma_v, 0,
        sizeof m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma_v);
    memset(&m->encoder_transformer_encoder_1_feedforward_layer_norm_beta_m, 0,
        sizeof m->encoder_transformer_encoder_1_feedforward_layer_norm_beta_m);
    memset(&m->encoder_transformer_encoder_1_feedforward_layer_norm_beta_v, 0,
        sizeof m->encoder_transformer_encoder_1_feedforward_layer_norm_beta_v);
    memset(&m->classifier_dense_kernel_m, 0, sizeof m->classifier_dense_kernel_m);
    memset(&m->classifier_dense_kernel_v, 0, sizeof m->classifier_dense_kernel_v);
    memset(&m->classifier_dense_bias_m, 0, sizeof m->classifier_dense_bias_m);
    memset(&m->classifier_dense_bias_v, 0, sizeof m->classifier_dense_bias_v);
    memset(&m->metrics_accuracy_0, 0, sizeof m->metrics_accuracy_0);
    memset(&m->metrics_accuracy_1, 0, sizeof m->metrics_accuracy_1);
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            initialize_classifier_dense_bias(m);
            initialize_classifier_dense_kernel(m);
            initialize_encoder_layer_norm_gamma(m);
            initialize_encoder_transformer_encoder_self_attention_query_bias(m);
            initialize_encoder_transformer_encoder_feedforward_intermediate_dense_bias(m);
            initialize_encoder_layer_norm_beta(m);
        }
        initialize_encoder_position_embedding_embeddings(m);
        initialize_encoder_transformer_encoder_self_attention_query_kernel(m);
        initialize_encoder_transformer_encoder_self_attention_key_kernel(m);
        initialize_encoder_transformer_encoder_self_attention_value_kernel(m);
        initialize_encoder_transformer_encoder_self_attention_attention_output_kernel(m);
        initialize_encoder_transformer_encoder_1_self_attention_query_kernel(m);
        initialize_encoder_transformer_encoder_1_self_attention_key_kernel(m);
        initialize_encoder_transformer_encoder_1_self_attention_value_kernel(m);
        initialize_encoder_transformer_encoder_1_self_attention_attention_output_kernel(m);
        initialize_encoder_embeddings(m);
        initialize_encoder_transformer_encoder_feedforward_intermediate_dense_kernel(m);
        initialize_encoder_transformer_encoder_feedforward_output_dense_kernel(m);
        initialize_encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel(m);
        initialize_encoder_transformer_encoder_1_feedforward_output_dense_kernel(m);
    }
}

static void reset_totals(void *model)
{
    struct text_classifier *m = model;
    memset(&m->metrics_accuracy_0, 0, sizeof m->metrics_accuracy_0);
    memset(&m->metrics_accuracy_1, 0, sizeof m->metrics_accuracy_1);
}

// ---- one training step --------------------------------------------------------------------------

// text_classifier.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// text_classifier.dl:16: x = embeddings[tokens]
// encoder, encoder.layer_norm, forward
// 183 kFLOP: gather, add, sum, mul, sub, rsqrt: [16, 16], [101, 64], [16, 64], [64] -> [16, 16], [16, 16, 1],
// [16, 16, 64]
KERNEL static void encoder_layer_norm(text_classifier *m)
{
    const int32_t (*restrict tokens)[16] = m->tokens;
    const float (*restrict encoder_embeddings)[64] = m->encoder_embeddings;
    const float (*restrict encoder_position_embedding_embeddings)[64] = m->encoder_position_embedding_embeddings;
    const float *restrict encoder_layer_norm_gamma = m->encoder_layer_norm_gamma;
    const float *restrict encoder_layer_norm_beta = m->encoder_layer_norm_beta;
    float (*restrict encoder_layer_norm_sum)[16] = (void *)(m->arena + 2602176);
    float (*restrict encoder_layer_norm_rsqrt)[16][1] = (void *)(m->arena + 2603200);
    float (*restrict encoder_layer_norm_y)[16][64] = (void *)(m->arena + 922816);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 16; b++)
        for (int64_t i = 0; i < 16; i++) {
            float encoder_layer_norm_sum_row;
            float encoder_layer_norm_sum_2;
            float encoder_layer_norm_rsqrt_row;
            // encoder.layer_norm_sum
            const int t = tokens[b][i];
            const f32x16 x = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][0]) : f32x16_splat(NAN);
            const f32x16 x2 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][16]) : f32x16_splat(NAN);
            const f32x16 x3 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][32]) : f32x16_splat(NAN);
            const f32x16 x4 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][48]) : f32x16_splat(NAN);
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += x + f32x16_load(&encoder_position_embedding_embeddings[i][0]);
                sum2 += x2 + f32x16_load(&encoder_position_embedding_embeddings[i][16]);
                sum3 += x3 + f32x16_load(&encoder_position_embedding_embeddings[i][32]);
                sum4 += x4 + f32x16_load(&encoder_position_embedding_embeddings[i][48]);
                encoder_layer_norm_sum_row = f32x16_sum(sum + sum3 + (sum2 + sum4));
                encoder_layer_norm_sum[b][i] = encoder_layer_norm_sum_row;
            }
            // encoder.layer_norm_sum
            const f32x16 t2 = x + f32x16_load(&encoder_position_embedding_embeddings[i][0]);
            const f32x16 t4 = x2 + f32x16_load(&encoder_position_embedding_embeddings[i][16]);
            const f32x16 t6 = x3 + f32x16_load(&encoder_position_embedding_embeddings[i][32]);
            const f32x16 t8 = x4 + f32x16_load(&encoder_position_embedding_embeddings[i][48]);
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                const f32x16 t3 = t2 - encoder_layer_norm_sum_row * 0.015625f;
                sum += t3 * t3;
                const f32x16 t5 = t4 - encoder_layer_norm_sum_row * 0.015625f;
                sum2 += t5 * t5;
                const f32x16 t7 = t6 - encoder_layer_norm_sum_row * 0.015625f;
                sum3 += t7 * t7;
                const f32x16 t9 = t8 - encoder_layer_norm_sum_row * 0.015625f;
                sum4 += t9 * t9;
                encoder_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // encoder.layer_norm_rsqrt
            encoder_layer_norm_rsqrt_row = f32_rsqrt(encoder_layer_norm_sum_2 * 0.015625f + 0.001f);
            encoder_layer_norm_rsqrt[b][i][0] = encoder_layer_norm_rsqrt_row;
            // encoder.layer_norm_y
            for (int j = 0; j < 64; j += 16) {
                const f32x16 x5 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][j]) : f32x16_splat(NAN);
                const f32x16 t3 = x5 + f32x16_load(&encoder_position_embedding_embeddings[i][j]);
                const f32x16 y = (t3 - encoder_layer_norm_sum_row * 0.015625f) * encoder_layer_norm_rsqrt_row;
                f32x16_store(&encoder_layer_norm_y[b][i][j],
                    y * f32x16_load(&encoder_layer_norm_gamma[j]) + f32x16_load(&encoder_layer_norm_beta[j]));
            }
        }
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.query, forward
// 2.13 MFLOP: contract, add, mul: [64, 4, 16], [16, 16, 64], [4, 16] -> [16, 16, 4, 16]
KERNEL static void encoder_transformer_encoder_self_attention_query_body(
    const float (*restrict encoder_transformer_encoder_self_attention_query_kernel)[4][16],
    const float (*restrict encoder_layer_norm_y)[64],
    const float (*restrict encoder_transformer_encoder_self_attention_query_bias)[16],
    float (*restrict encoder_transformer_encoder_self_attention_query)[4][16])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 256; i0 += 128) {
        for (int i = 0; i < 108; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 64; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_query_kernel[k][v][0]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = encoder_layer_norm_y[i0 + i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_self_attention_query[i0 + i + r][v][0],
                        (sum[r][v] + f32x16_load(&encoder_transformer_encoder_self_attention_query_bias[v][0]))
                        * 0.25f);
        }
        for (int i = 108; i < 128; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 64; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_query_kernel[k][v][0]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = encoder_layer_norm_y[i0 + i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_self_attention_query[i0 + i + r][v][0],
                        (sum[r][v] + f32x16_load(&encoder_transformer_encoder_self_attention_query_bias[v][0]))
                        * 0.25f);
        }
    }
}

static void encoder_transformer_encoder_self_attention_query(text_classifier *m)
{
    encoder_transformer_encoder_self_attention_query_body(
        m->encoder_transformer_encoder_self_attention_query_kernel, (void *)(m->arena + 922816),
        m->encoder_transformer_encoder_self_attention_query_bias, (void *)(m->arena + 1250496));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.key, forward
// 2.11 MFLOP: contract, add: [64, 4, 16], [16, 16, 64], [4, 16] -> [16, 16, 4, 16]
KERNEL static void encoder_transformer_encoder_self_attention_key_body(
    const float (*restrict encoder_transformer_encoder_self_attention_key_kernel)[4][16],
    const float (*restrict encoder_layer_norm_y)[64],
    const float (*restrict encoder_transformer_encoder_self_attention_key_bias)[16],
    float (*restrict encoder_transformer_encoder_self_attention_key)[4][16])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 256; i0 += 128) {
        for (int i = 0; i < 108; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 64; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_key_kernel[k][v][0]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = encoder_layer_norm_y[i0 + i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_self_attention_key[i0 + i + r][v][0],
                        sum[r][v] + f32x16_load(&encoder_transformer_encoder_self_attention_key_bias[v][0]));
        }
        for (int i = 108; i < 128; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 64; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_key_kernel[k][v][0]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = encoder_layer_norm_y[i0 + i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_self_attention_key[i0 + i + r][v][0],
                        sum[r][v] + f32x16_load(&encoder_transformer_encoder_self_attention_key_bias[v][0]));
        }
    }
}

static void encoder_transformer_encoder_self_attention_key(text_classifier *m)
{
    encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_self_attention_key_kernel, (void *)(m->arena + 922816),
        m->encoder_transformer_encoder_self_attention_key_bias, (void *)(m->arena + 1316032));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.value, forward
// 2.11 MFLOP: contract, add: [64, 4, 16], [16, 16, 64], [4, 16] -> [16, 16, 4, 16]
static void encoder_transformer_encoder_self_attention_value(text_classifier *m)
{
    encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_self_attention_value_kernel, (void *)(m->arena + 922816),
        m->encoder_transformer_encoder_self_attention_value_bias, (void *)(m->arena + 1381568));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_classifier.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder.self_attention, encoder, encoder.transformer_encoder.self_attention.dropout, forward
// 2.41 MFLOP: contract, not_equal, select, max, sub, exp, sum, div, random, less, ...: [16, 16, 4, 16], [16, 16] ->
// [16, 4, 16, 16], [16, 4, 16]
KERNEL static void encoder_transformer_encoder_self_attention(text_classifier *m)
{
    const float (*restrict encoder_transformer_encoder_self_attention_key)[16][4][16] = (void *)(m->arena + 1316032);
    const float (*restrict encoder_transformer_encoder_self_attention_query)[16][4][16] = (void *)(m->arena + 1250496);
    const int32_t (*restrict tokens)[16] = m->tokens;
    const float (*restrict encoder_transformer_encoder_self_attention_value)[16][4][16] = (void *)(m->arena + 1381568);
    float (*restrict encoder_transformer_encoder_self_attention_e)[4][16][16] = (void *)(m->arena + 1512640);
    float (*restrict encoder_transformer_encoder_self_attention_sum)[4][16] = (void *)(m->arena + 2577600);
    unsigned char (*restrict encoder_transformer_encoder_self_attention_dropout_less)[4][16][16] = (void *)(m->arena
        + 2430144);
    float (*restrict encoder_transformer_encoder_self_attention_dropout_attention)[4][16][16] = (void *)(m->arena
        + 1447104);
    float (*restrict encoder_transformer_encoder_self_attention_2)[4][16][16] = (void *)(m->arena + 1578176);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 16; b++)
        for (int64_t i = 0; i < 4; i++) {
            alignas(64) float encoder_transformer_encoder_self_attention[16][16];
            alignas(64) float encoder_transformer_encoder_self_attention_max[16];
            // encoder.transformer_encoder.self_attention
            {
                // 16 columns, copied so that they lie side by side
                alignas(64) float panel[16][16];
                f32x16_transpose(&panel[0][0], 16, &encoder_transformer_encoder_self_attention_key[b][0][i][0], 64);
                {
                    // sums of 16 rows x 16 columns in registers
                    f32x16 sum[16] = {0};
                    for (int k = 0; k < 16; k++) {
                        const f32x16 w = f32x16_load(&panel[k][0]);
                        UNROLL for (int r = 0; r < 16; r++)
                            sum[r] += encoder_transformer_encoder_self_attention_query[b][r][i][k] * w;
                    }
                    UNROLL for (int r = 0; r < 16; r++) {
                        const f32x16 result = sum[r];
                        for (int lane = 0; lane < 16; lane++)
                            encoder_transformer_encoder_self_attention[r][lane] = tokens[b][lane] != 0 ? result[lane]
                                : -1e+09f;
                    }
                }
            }
            // encoder.transformer_encoder.self_attention_max
            for (int x = 0; x < 16; x++) {
                f32x16 maximum = f32x16_splat(-INFINITY);
                maximum = f32x16_max(maximum, f32x16_load(&encoder_transformer_encoder_self_attention[x][0]));
                encoder_transformer_encoder_self_attention_max[x] = f32x16_largest(maximum);
            }
            // encoder.transformer_encoder.self_attention_e
            for (int x = 0; x < 16; x++) {
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_self_attention_max[x]);
                f32x16_store(&encoder_transformer_encoder_self_attention_e[b][i][x][0],
                    f32x16_exp(f32x16_load(&encoder_transformer_encoder_self_attention[x][0]) - t));
            }
            // encoder.transformer_encoder.self_attention_sum
            for (int x = 0; x < 16; x++) {
                f32x16 sum = f32x16_splat(0.0f);
                sum += f32x16_load(&encoder_transformer_encoder_self_attention_e[b][i][x][0]);
                encoder_transformer_encoder_self_attention_sum[b][i][x] = 1.0f / f32x16_sum(sum);
            }
            // encoder.transformer_encoder.self_attention.dropout_attention
            for (int x = 0; x < 16; x++) {
                const i32x16 t = f32x16_uniform(m->seed, m->draw, 7, b * 1024 + i * 256 + x * 16) < 0.1f;
                const f32x16 t2 = f32x16_splat(encoder_transformer_encoder_self_attention_sum[b][i][x]);
                f32x16_store_mask(&encoder_transformer_encoder_self_attention_dropout_less[b][i][x][0], t);
                f32x16_store(&encoder_transformer_encoder_self_attention_dropout_attention[b][i][x][0],
                    f32x16_select(t, f32x16_splat(0.0f),
                    f32x16_load(&encoder_transformer_encoder_self_attention_e[b][i][x][0]) * t2 * 1.1111112f));
            }
            // encoder.transformer_encoder.self_attention
            {
                // sums of 16 rows x 16 columns in registers
                f32x16 sum[16] = {0};
                for (int k = 0; k < 16; k++) {
                    const f32x16 w = f32x16_load(&encoder_transformer_encoder_self_attention_value[b][k][i][0]);
                    UNROLL for (int r = 0; r < 16; r++)
                        sum[r] += encoder_transformer_encoder_self_attention_dropout_attention[b][i][r][k] * w;
                }
                UNROLL for (int r = 0; r < 16; r++)
                    f32x16_store(&encoder_transformer_encoder_self_attention_2[b][i][r][0], sum[r]);
            }
        }
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.attention_output, forward
// 2.1 MFLOP: contract: [4, 16, 64], [16, 4, 16, 16] -> [16, 16, 64]
KERNEL static void encoder_transformer_encoder_self_attention_attention_output_body(
    const float (*restrict encoder_transformer_encoder_self_attention_attention_output_kernel)[16][64],
    const float (*restrict encoder_transformer_encoder_self_attention_2)[4][16][16],
    float (*restrict encoder_transformer_encoder_self_attention_attention_output)[16][64])
{
    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 16; h++) {
        {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int n = 0; n < 4; n++)
                for (int k = 0; k < 16; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel[n][k][v
                            * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_transformer_encoder_self_attention_2[h][n][r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_self_attention_attention_output[h][r][v * 16], sum[r][v]);
        }
        for (int i = 6; i < 16; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int n = 0; n < 4; n++)
                for (int k = 0; k < 16; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel[n][k][v
                            * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_transformer_encoder_self_attention_2[h][n][i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_self_attention_attention_output[h][i + r][v * 16],
                        sum[r][v]);
        }
    }
}

static void encoder_transformer_encoder_self_attention_attention_output(text_classifier *m)
{
    encoder_transformer_encoder_self_attention_attention_output_body(
        m->encoder_transformer_encoder_self_attention_attention_output_kernel, (void *)(m->arena + 1578176),
        (void *)(m->arena + 0));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.dropout, encoder.transformer_encoder.self_attention.attention_output,
// encoder.transformer_encoder, encoder.transformer_encoder.self_attention_layer_norm, forward
// 1.2 MFLOP: random, less, add, mul, select, sum, sub, rsqrt: [16, 16, 64], [64] -> [16, 16, 64], [16, 16], [16, 16, 1]
KERNEL static void encoder_transformer_encoder_self_attention_layer_norm_y(text_classifier *m)
{
    const float (*restrict encoder_transformer_encoder_self_attention_attention_output)[16][64] = (void *)(m->arena
        + 0);
    const float *restrict encoder_transformer_encoder_self_attention_attention_output_bias =
        m->encoder_transformer_encoder_self_attention_attention_output_bias;
    const float (*restrict encoder_layer_norm_y)[16][64] = (void *)(m->arena + 922816);
    const float *restrict encoder_transformer_encoder_self_attention_layer_norm_gamma =
        m->encoder_transformer_encoder_self_attention_layer_norm_gamma;
    const float *restrict encoder_transformer_encoder_self_attention_layer_norm_beta =
        m->encoder_transformer_encoder_self_attention_layer_norm_beta;
    unsigned char (*restrict encoder_transformer_encoder_dropout_less)[16][64] = (void *)(m->arena + 2446528);
    float (*restrict encoder_transformer_encoder_h)[16][64] = (void *)(m->arena + 1643712);
    float (*restrict encoder_transformer_encoder_self_attention_layer_norm_sum)[16] = (void *)(m->arena + 2604736);
    float (*restrict encoder_transformer_encoder_self_attention_layer_norm_rsqrt)[16][1] = (void *)(m->arena + 2605760);
    float (*restrict encoder_transformer_encoder_self_attention_layer_norm_y)[16][64] = (void *)(m->arena + 1709248);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 16; b++)
        for (int64_t i = 0; i < 16; i++) {
            float encoder_transformer_encoder_self_attention_layer_norm_sum_row;
            float encoder_transformer_encoder_self_attention_layer_norm_sum_2;
            float encoder_transformer_encoder_self_attention_layer_norm_rsqrt_row;
            // encoder.transformer_encoder_h
            for (int j = 0; j < 64; j += 16) {
                const i32x16 t = f32x16_uniform(m->seed, m->draw, 9, b * 1024 + i * 64 + j) < 0.1f;
                const f32x16 y = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[b][i][j])
                    + f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_bias[j]);
                f32x16_store_mask(&encoder_transformer_encoder_dropout_less[b][i][j], t);
                f32x16_store(&encoder_transformer_encoder_h[b][i][j],
                    f32x16_load(&encoder_layer_norm_y[b][i][j]) + f32x16_select(t, f32x16_splat(0.0f), y * 1.1111112f));
            }
            // encoder.transformer_encoder.self_attention_layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += f32x16_load(&encoder_transformer_encoder_h[b][i][0]);
                sum2 += f32x16_load(&encoder_transformer_encoder_h[b][i][16]);
                sum3 += f32x16_load(&encoder_transformer_encoder_h[b][i][32]);
                sum4 += f32x16_load(&encoder_transformer_encoder_h[b][i][48]);
                encoder_transformer_encoder_self_attention_layer_norm_sum_row = f32x16_sum(sum + sum3 + (sum2 + sum4));
                encoder_transformer_encoder_self_attention_layer_norm_sum[b][i] =
                    encoder_transformer_encoder_self_attention_layer_norm_sum_row;
            }
            // encoder.transformer_encoder.self_attention_layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_self_attention_layer_norm_sum_row
                    * 0.015625f);
                const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_h[b][i][0]) - t;
                sum += t2 * t2;
                const f32x16 t3 = f32x16_load(&encoder_transformer_encoder_h[b][i][16]) - t;
                sum2 += t3 * t3;
                const f32x16 t4 = f32x16_load(&encoder_transformer_encoder_h[b][i][32]) - t;
                sum3 += t4 * t4;
                const f32x16 t5 = f32x16_load(&encoder_transformer_encoder_h[b][i][48]) - t;
                sum4 += t5 * t5;
                encoder_transformer_encoder_self_attention_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // encoder.transformer_encoder.self_attention_layer_norm_rsqrt
            encoder_transformer_encoder_self_attention_layer_norm_rsqrt_row =
                f32_rsqrt(encoder_transformer_encoder_self_attention_layer_norm_sum_2 * 0.015625f + 1e-05f);
            encoder_transformer_encoder_self_attention_layer_norm_rsqrt[b][i][0] =
                encoder_transformer_encoder_self_attention_layer_norm_rsqrt_row;
            // encoder.transformer_encoder.self_attention_layer_norm_y
            {
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_self_attention_layer_norm_sum_row
                    * 0.015625f);
                for (int j = 0; j < 64; j += 16) {
                    const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_h[b][i][j]) - t;
                    const f32x16 y = t2 * encoder_transformer_encoder_self_attention_layer_norm_rsqrt_row;
                    const f32x16 y2 = y * f32x16_load(&encoder_transformer_encoder_self_attention_layer_norm_gamma[j]);
                    f32x16_store(&encoder_transformer_encoder_self_attention_layer_norm_y[b][i][j],
                        y2 + f32x16_load(&encoder_transformer_encoder_self_attention_layer_norm_beta[j]));
                }
            }
        }
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_intermediate_dense, forward and backward
// 11.3 MFLOP: contract, add, mul, erf, neg, exp: [64, 256], [16, 16, 64], [256] -> [16, 16, 256]
KERNEL static void encoder_transformer_encoder_feedforward_intermediate_dense_body(
    const float (*restrict encoder_transformer_encoder_feedforward_intermediate_dense_kernel)[256],
    const float (*encoder_transformer_encoder_self_attention_layer_norm_y_flat)[64],
    const float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_bias,
    const float (*encoder_transformer_encoder_self_attention_layer_norm_y)[16][64],
    float (*encoder_transformer_encoder_feedforward_intermediate_dense_mul_flat)[256],
    float (*encoder_transformer_encoder_feedforward_intermediate_dense_add_grad_flat)[256],
    float (*encoder_transformer_encoder_feedforward_intermediate_dense_mul)[16][256],
    float (*encoder_transformer_encoder_feedforward_intermediate_dense_add_grad)[16][256])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 256; j += 64) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[64][64];
        for (int k = 0; k < 64; k++)
            for (int c = 0; c < 64; c += 16)
                f32x16_store(&panel[k][c],
                    f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel[k][j + c]));
        for (int i = 0; i < 246; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_feedforward_intermediate_dense_mul_flat[i + row][j
                        + column]);
                    __builtin_prefetch(&encoder_transformer_encoder_feedforward_intermediate_dense_add_grad_flat[i
                        + row][j + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_transformer_encoder_self_attention_layer_norm_y_flat[i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            alignas(64) float sums[6][64];
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&sums[r][v * 16], sum[r][v]);
            for (int r = 0; r < 6; r++)
                for (int c = 0; c < 64; c += 16) {
                    const f32x16 sum2 = f32x16_load(&sums[r][c]);
                    const f32x16 y = sum2
                        + f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_bias[j + c]);
                    const f32x16 t = y * 0.70710677f;
                    const f32x16 t2 = f32x16_exp(-(t * t));
                    const f32x16 t3 = f32x16_erf_beside_exp(t, t2) * 0.5f + 0.5f;
                    f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense_mul_flat[i + r][j + c],
                        y * t3);
                    f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense_add_grad_flat[i + r][j
                        + c], t3 + y * t2 * 0.3989423f);
                }
        }
        for (int i = 246; i < 256; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_feedforward_intermediate_dense_mul_flat[i + row][j
                        + column]);
                    __builtin_prefetch(&encoder_transformer_encoder_feedforward_intermediate_dense_add_grad_flat[i
                        + row][j + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_transformer_encoder_self_attention_layer_norm_y[15][i + r - 240][k
                            + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            alignas(64) float sums[5][64];
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&sums[r][v * 16], sum[r][v]);
            for (int r = 0; r < 5; r++)
                for (int c = 0; c < 64; c += 16) {
                    const f32x16 sum2 = f32x16_load(&sums[r][c]);
                    const f32x16 y = sum2
                        + f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_bias[j + c]);
                    const f32x16 t = y * 0.70710677f;
                    const f32x16 t2 = f32x16_exp(-(t * t));
                    const f32x16 t3 = f32x16_erf_beside_exp(t, t2) * 0.5f + 0.5f;
                    f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense_mul[15][i + r - 240][j
                        + c], y * t3);
                    f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense_add_grad[15][i + r
                        - 240][j + c], t3 + y * t2 * 0.3989423f);
                }
        }
    }
}

static void encoder_transformer_encoder_feedforward_intermediate_dense(text_classifier *m)
{
    encoder_transformer_encoder_feedforward_intermediate_dense_body(
        m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel, (void *)(m->arena + 1709248),
        m->encoder_transformer_encoder_feedforward_intermediate_dense_bias, (void *)(m->arena + 1709248),
        (void *)(m->arena + 267456), (void *)(m->arena + 5312), (void *)(m->arena + 267456), (void *)(m->arena + 5312));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_output_dense, forward
// 8.39 MFLOP: contract: [16, 16, 256], [256, 64] -> [16, 16, 64]
KERNEL static void encoder_transformer_encoder_feedforward_output_dense_body(
    const float (*restrict encoder_transformer_encoder_feedforward_intermediate_dense_mul)[256],
    const float (*restrict encoder_transformer_encoder_feedforward_output_dense_kernel)[64],
    float (*restrict encoder_transformer_encoder_feedforward_output_dense)[64])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 256; i0 += 32) {
        for (int i = 0; i < 12; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 256; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = i0 + i + (k / 4 * 2 + line) / 16 + 6;
                    const int column = (k / 4 * 2 + line) % 16 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_feedforward_intermediate_dense_mul[row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_kernel[k
                            + step][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_transformer_encoder_feedforward_intermediate_dense_mul[i0 + i + r][k
                            + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_feedforward_output_dense[i0 + i + r][v * 16], sum[r][v]);
        }
        for (int i = 12; i < 32; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 256; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = 255 < i0 + i + (k / 4 * 2 + line) / 16 + 5 ? 255
                        : i0 + i + (k / 4 * 2 + line) / 16 + 5;
                    const int column = (k / 4 * 2 + line) % 16 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_feedforward_intermediate_dense_mul[row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_kernel[k
                            + step][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_transformer_encoder_feedforward_intermediate_dense_mul[i0 + i + r][k
                            + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_feedforward_output_dense[i0 + i + r][v * 16], sum[r][v]);
        }
    }
}

static void encoder_transformer_encoder_feedforward_output_dense(text_classifier *m)
{
    encoder_transformer_encoder_feedforward_output_dense_body(
        (void *)(m->arena + 267456), m->encoder_transformer_encoder_feedforward_output_dense_kernel,
        (void *)(m->arena + 529600));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.dropout_1, encoder.transformer_encoder.feedforward_output_dense,
// encoder.transformer_encoder, encoder.transformer_encoder.feedforward_layer_norm, forward
// 1.2 MFLOP: random, less, add, mul, select, sum, sub, rsqrt: [16, 16, 64], [64] -> [16, 16, 64], [16, 16], [16, 16, 1]
KERNEL static void encoder_transformer_encoder_feedforward_layer_norm_y(text_classifier *m)
{
    const float (*restrict encoder_transformer_encoder_feedforward_output_dense)[16][64] = (void *)(m->arena + 529600);
    const float *restrict encoder_transformer_encoder_feedforward_output_dense_bias =
        m->encoder_transformer_encoder_feedforward_output_dense_bias;
    const float (*restrict encoder_transformer_encoder_self_attention_layer_norm_y)[16][64] = (void *)(m->arena
        + 1709248);
    const float *restrict encoder_transformer_encoder_feedforward_layer_norm_gamma =
        m->encoder_transformer_encoder_feedforward_layer_norm_gamma;
    const float *restrict encoder_transformer_encoder_feedforward_layer_norm_beta =
        m->encoder_transformer_encoder_feedforward_layer_norm_beta;
    unsigned char (*restrict encoder_transformer_encoder_dropout_1_less)[16][64] = (void *)(m->arena + 2528448);
    float (*restrict encoder_transformer_encoder_y)[16][64] = (void *)(m->arena + 1774784);
    float (*restrict encoder_transformer_encoder_feedforward_layer_norm_sum)[16] = (void *)(m->arena + 2816);
    float (*restrict encoder_transformer_encoder_feedforward_layer_norm_rsqrt)[16][1] = (void *)(m->arena + 3840);
    float (*restrict encoder_transformer_encoder_feedforward_layer_norm_y)[16][64] = (void *)(m->arena + 1840320);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 16; b++)
        for (int64_t i = 0; i < 16; i++) {
            float encoder_transformer_encoder_feedforward_layer_norm_sum_row;
            float encoder_transformer_encoder_feedforward_layer_norm_sum_2;
            float encoder_transformer_encoder_feedforward_layer_norm_rsqrt_row;
            // encoder.transformer_encoder_y
            for (int j = 0; j < 64; j += 16) {
                const i32x16 t = f32x16_uniform(m->seed, m->draw, 12, b * 1024 + i * 64 + j) < 0.1f;
                const f32x16 y = f32x16_load(&encoder_transformer_encoder_feedforward_output_dense[b][i][j])
                    + f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_bias[j]);
                const f32x16 t2 = f32x16_select(t, f32x16_splat(0.0f), y * 1.1111112f);
                f32x16_store_mask(&encoder_transformer_encoder_dropout_1_less[b][i][j], t);
                f32x16_store(&encoder_transformer_encoder_y[b][i][j],
                    f32x16_load(&encoder_transformer_encoder_self_attention_layer_norm_y[b][i][j]) + t2);
            }
            // encoder.transformer_encoder.feedforward_layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += f32x16_load(&encoder_transformer_encoder_y[b][i][0]);
                sum2 += f32x16_load(&encoder_transformer_encoder_y[b][i][16]);
                sum3 += f32x16_load(&encoder_transformer_encoder_y[b][i][32]);
                sum4 += f32x16_load(&encoder_transformer_encoder_y[b][i][48]);
                encoder_transformer_encoder_feedforward_layer_norm_sum_row = f32x16_sum(sum + sum3 + (sum2 + sum4));
                encoder_transformer_encoder_feedforward_layer_norm_sum[b][i] =
                    encoder_transformer_encoder_feedforward_layer_norm_sum_row;
            }
            // encoder.transformer_encoder.feedforward_layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_feedforward_layer_norm_sum_row * 0.015625f);
                const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_y[b][i][0]) - t;
                sum += t2 * t2;
                const f32x16 t3 = f32x16_load(&encoder_transformer_encoder_y[b][i][16]) - t;
                sum2 += t3 * t3;
                const f32x16 t4 = f32x16_load(&encoder_transformer_encoder_y[b][i][32]) - t;
                sum3 += t4 * t4;
                const f32x16 t5 = f32x16_load(&encoder_transformer_encoder_y[b][i][48]) - t;
                sum4 += t5 * t5;
                encoder_transformer_encoder_feedforward_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // encoder.transformer_encoder.feedforward_layer_norm_rsqrt
            encoder_transformer_encoder_feedforward_layer_norm_rsqrt_row =
                f32_rsqrt(encoder_transformer_encoder_feedforward_layer_norm_sum_2 * 0.015625f + 1e-05f);
            encoder_transformer_encoder_feedforward_layer_norm_rsqrt[b][i][0] =
                encoder_transformer_encoder_feedforward_layer_norm_rsqrt_row;
            // encoder.transformer_encoder.feedforward_layer_norm_y
            {
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_feedforward_layer_norm_sum_row * 0.015625f);
                for (int j = 0; j < 64; j += 16) {
                    const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_y[b][i][j]) - t;
                    const f32x16 y = t2 * encoder_transformer_encoder_feedforward_layer_norm_rsqrt_row;
                    const f32x16 y2 = y * f32x16_load(&encoder_transformer_encoder_feedforward_layer_norm_gamma[j]);
                    f32x16_store(&encoder_transformer_encoder_feedforward_layer_norm_y[b][i][j],
                        y2 + f32x16_load(&encoder_transformer_encoder_feedforward_layer_norm_beta[j]));
                }
            }
        }
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.query, forward
// 2.13 MFLOP: contract, add, mul: [64, 4, 16], [16, 16, 64], [4, 16] -> [16, 16, 4, 16]
static void encoder_transformer_encoder_1_self_attention_query(text_classifier *m)
{
    encoder_transformer_encoder_self_attention_query_body(
        m->encoder_transformer_encoder_1_self_attention_query_kernel, (void *)(m->arena + 1840320),
        m->encoder_transformer_encoder_1_self_attention_query_bias, (void *)(m->arena + 1905856));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.key, forward
// 2.11 MFLOP: contract, add: [64, 4, 16], [16, 16, 64], [4, 16] -> [16, 16, 4, 16]
static void encoder_transformer_encoder_1_self_attention_key(text_classifier *m)
{
    encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_1_self_attention_key_kernel, (void *)(m->arena + 1840320),
        m->encoder_transformer_encoder_1_self_attention_key_bias, (void *)(m->arena + 1971392));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.value, forward
// 2.11 MFLOP: contract, add: [64, 4, 16], [16, 16, 64], [4, 16] -> [16, 16, 4, 16]
static void encoder_transformer_encoder_1_self_attention_value(text_classifier *m)
{
    encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_1_self_attention_value_kernel, (void *)(m->arena + 1840320),
        m->encoder_transformer_encoder_1_self_attention_value_bias, (void *)(m->arena + 2036928));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_classifier.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder_1.self_attention, encoder, encoder.transformer_encoder_1.self_attention.dropout, forward
// 2.41 MFLOP: contract, not_equal, select, max, sub, exp, sum, div, random, less, ...: [16, 16, 4, 16], [16, 16] ->
// [16, 4, 16, 16], [16, 4, 16]
KERNEL static void encoder_transformer_encoder_1_self_attention(text_classifier *m)
{
    const float (*restrict encoder_transformer_encoder_1_self_attention_key)[16][4][16] = (void *)(m->arena + 1971392);
    const float (*restrict encoder_transformer_encoder_1_self_attention_query)[16][4][16] = (void *)(m->arena
        + 1905856);
    const int32_t (*restrict tokens)[16] = m->tokens;
    const float (*restrict encoder_transformer_encoder_1_self_attention_value)[16][4][16] = (void *)(m->arena
        + 2036928);
    float (*restrict encoder_transformer_encoder_1_self_attention_e)[4][16][16] = (void *)(m->arena + 2168000);
    float (*restrict encoder_transformer_encoder_1_self_attention_sum)[4][16] = (void *)(m->arena + 2598080);
    unsigned char (*restrict encoder_transformer_encoder_1_self_attention_dropout_less)[4][16][16] = (void *)(m->arena
        + 2544832);
    float (*restrict encoder_transformer_encoder_1_self_attention_dropout_attention)[4][16][16] = (void *)(m->arena
        + 2102464);
    float (*restrict encoder_transformer_encoder_1_self_attention_2)[4][16][16] = (void *)(m->arena + 2233536);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 16; b++)
        for (int64_t i = 0; i < 4; i++) {
            alignas(64) float encoder_transformer_encoder_1_self_attention[16][16];
            alignas(64) float encoder_transformer_encoder_1_self_attention_max[16];
            // encoder.transformer_encoder_1.self_attention
            {
                // 16 columns, copied so that they lie side by side
                alignas(64) float panel[16][16];
                f32x16_transpose(&panel[0][0], 16, &encoder_transformer_encoder_1_self_attention_key[b][0][i][0], 64);
                {
                    // sums of 16 rows x 16 columns in registers
                    f32x16 sum[16] = {0};
                    for (int k = 0; k < 16; k++) {
                        const f32x16 w = f32x16_load(&panel[k][0]);
                        UNROLL for (int r = 0; r < 16; r++)
                            sum[r] += encoder_transformer_encoder_1_self_attention_query[b][r][i][k] * w;
                    }
                    UNROLL for (int r = 0; r < 16; r++) {
                        const f32x16 result = sum[r];
                        for (int lane = 0; lane < 16; lane++)
                            encoder_transformer_encoder_1_self_attention[r][lane] = tokens[b][lane] != 0 ? result[lane]
                                : -1e+09f;
                    }
                }
            }
            // encoder.transformer_encoder_1.self_attention_max
            for (int x = 0; x < 16; x++) {
                f32x16 maximum = f32x16_splat(-INFINITY);
                maximum = f32x16_max(maximum, f32x16_load(&encoder_transformer_encoder_1_self_attention[x][0]));
                encoder_transformer_encoder_1_self_attention_max[x] = f32x16_largest(maximum);
            }
            // encoder.transformer_encoder_1.self_attention_e
            for (int x = 0; x < 16; x++) {
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_1_self_attention_max[x]);
                f32x16_store(&encoder_transformer_encoder_1_self_attention_e[b][i][x][0],
                    f32x16_exp(f32x16_load(&encoder_transformer_encoder_1_self_attention[x][0]) - t));
            }
            // encoder.transformer_encoder_1.self_attention_sum
            for (int x = 0; x < 16; x++) {
                f32x16 sum = f32x16_splat(0.0f);
                sum += f32x16_load(&encoder_transformer_encoder_1_self_attention_e[b][i][x][0]);
                encoder_transformer_encoder_1_self_attention_sum[b][i][x] = 1.0f / f32x16_sum(sum);
            }
            // encoder.transformer_encoder_1.self_attention.dropout_attention
            for (int x = 0; x < 16; x++) {
                const i32x16 t = f32x16_uniform(m->seed, m->draw, 16, b * 1024 + i * 256 + x * 16) < 0.1f;
                const f32x16 t2 = f32x16_splat(encoder_transformer_encoder_1_self_attention_sum[b][i][x]);
                const f32x16 t3 = f32x16_load(&encoder_transformer_encoder_1_self_attention_e[b][i][x][0]) * t2
                    * 1.1111112f;
                f32x16_store_mask(&encoder_transformer_encoder_1_self_attention_dropout_less[b][i][x][0], t);
                f32x16_store(&encoder_transformer_encoder_1_self_attention_dropout_attention[b][i][x][0],
                    f32x16_select(t, f32x16_splat(0.0f), t3));
            }
            // encoder.transformer_encoder_1.self_attention
            {
                // sums of 16 rows x 16 columns in registers
                f32x16 sum[16] = {0};
                for (int k = 0; k < 16; k++) {
                    const f32x16 w = f32x16_load(&encoder_transformer_encoder_1_self_attention_value[b][k][i][0]);
                    UNROLL for (int r = 0; r < 16; r++)
                        sum[r] += encoder_transformer_encoder_1_self_attention_dropout_attention[b][i][r][k] * w;
                }
                UNROLL for (int r = 0; r < 16; r++)
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_2[b][i][r][0], sum[r]);
            }
        }
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.attention_output, forward
// 2.1 MFLOP: contract: [4, 16, 64], [16, 4, 16, 16] -> [16, 16, 64]
static void encoder_transformer_encoder_1_self_attention_attention_output(text_classifier *m)
{
    encoder_transformer_encoder_self_attention_attention_output_body(
        m->encoder_transformer_encoder_1_self_attention_attention_output_kernel, (void *)(m->arena + 2233536),
        (void *)(m->arena + 529600));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.dropout, encoder.transformer_encoder_1.self_attention.attention_output,
// encoder.transformer_encoder_1, encoder.transformer_encoder_1.self_attention_layer_norm, forward
// 1.2 MFLOP: random, less, add, mul, select, sum, sub, rsqrt: [16, 16, 64], [64] -> [16, 16, 64], [16, 16], [16, 16, 1]
KERNEL static void encoder_transformer_encoder_1_self_attention_layer_norm_y(text_classifier *m)
{
    const float (*restrict encoder_transformer_encoder_1_self_attention_attention_output)[16][64] = (void *)(m->arena
        + 529600);
    const float *restrict encoder_transformer_encoder_1_self_attention_attention_output_bias =
        m->encoder_transformer_encoder_1_self_attention_attention_output_bias;
    const float (*restrict encoder_transformer_encoder_feedforward_layer_norm_y)[16][64] = (void *)(m->arena + 1840320);
    const float *restrict encoder_transformer_encoder_1_self_attention_layer_norm_gamma =
        m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma;
    const float *restrict encoder_transformer_encoder_1_self_attention_layer_norm_beta =
        m->encoder_transformer_encoder_1_self_attention_layer_norm_beta;
    unsigned char (*restrict encoder_transformer_encoder_1_dropout_less)[16][64] = (void *)(m->arena + 2561216);
    float (*restrict encoder_transformer_encoder_1_h)[16][64] = (void *)(m->arena + 2299072);
    float (*restrict encoder_transformer_encoder_1_self_attention_layer_norm_sum)[16] = (void *)(m->arena + 1280);
    float (*restrict encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt)[16][1] = (void *)(m->arena
        + 2606784);
    float (*restrict encoder_transformer_encoder_1_self_attention_layer_norm_y)[16][64] = (void *)(m->arena + 2364608);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 16; b++)
        for (int64_t i = 0; i < 16; i++) {
            float encoder_transformer_encoder_1_self_attention_layer_norm_sum_row;
            float encoder_transformer_encoder_1_self_attention_layer_norm_sum_2;
            float encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt_row;
            // encoder.transformer_encoder_1_h
            for (int j = 0; j < 64; j += 16) {
                const i32x16 t = f32x16_uniform(m->seed, m->draw, 18, b * 1024 + i * 64 + j) < 0.1f;
                const f32x16 y = f32x16_load(&encoder_transformer_encoder_1_self_attention_attention_output[b][i][j])
                    + f32x16_load(&encoder_transformer_encoder_1_self_attention_attention_output_bias[j]);
                const f32x16 t2 = f32x16_select(t, f32x16_splat(0.0f), y * 1.1111112f);
                f32x16_store_mask(&encoder_transformer_encoder_1_dropout_less[b][i][j], t);
                f32x16_store(&encoder_transformer_encoder_1_h[b][i][j],
                    f32x16_load(&encoder_transformer_encoder_feedforward_layer_norm_y[b][i][j]) + t2);
            }
            // encoder.transformer_encoder_1.self_attention_layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += f32x16_load(&encoder_transformer_encoder_1_h[b][i][0]);
                sum2 += f32x16_load(&encoder_transformer_encoder_1_h[b][i][16]);
                sum3 += f32x16_load(&encoder_transformer_encoder_1_h[b][i][32]);
                sum4 += f32x16_load(&encoder_transformer_encoder_1_h[b][i][48]);
                encoder_transformer_encoder_1_self_attention_layer_norm_sum_row = f32x16_sum(sum + sum3
                    + (sum2 + sum4));
                encoder_transformer_encoder_1_self_attention_layer_norm_sum[b][i] =
                    encoder_transformer_encoder_1_self_attention_layer_norm_sum_row;
            }
            // encoder.transformer_encoder_1.self_attention_layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_1_self_attention_layer_norm_sum_row
                    * 0.015625f);
                const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_1_h[b][i][0]) - t;
                sum += t2 * t2;
                const f32x16 t3 = f32x16_load(&encoder_transformer_encoder_1_h[b][i][16]) - t;
                sum2 += t3 * t3;
                const f32x16 t4 = f32x16_load(&encoder_transformer_encoder_1_h[b][i][32]) - t;
                sum3 += t4 * t4;
                const f32x16 t5 = f32x16_load(&encoder_transformer_encoder_1_h[b][i][48]) - t;
                sum4 += t5 * t5;
                encoder_transformer_encoder_1_self_attention_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // encoder.transformer_encoder_1.self_attention_layer_norm_rsqrt
            encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt_row =
                f32_rsqrt(encoder_transformer_encoder_1_self_attention_layer_norm_sum_2 * 0.015625f + 1e-05f);
            encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt[b][i][0] =
                encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt_row;
            // encoder.transformer_encoder_1.self_attention_layer_norm_y
            {
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_1_self_attention_layer_norm_sum_row
                    * 0.015625f);
                for (int j = 0; j < 64; j += 16) {
                    const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_1_h[b][i][j]) - t;
                    const f32x16 y = t2 * encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt_row;
                    const f32x16 y2 = y
                        * f32x16_load(&encoder_transformer_encoder_1_self_attention_layer_norm_gamma[j]);
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_layer_norm_y[b][i][j],
                        y2 + f32x16_load(&encoder_transformer_encoder_1_self_attention_layer_norm_beta[j]));
                }
            }
        }
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_intermediate_dense, forward and backward
// 11.3 MFLOP: contract, add, mul, erf, neg, exp: [64, 256], [16, 16, 64], [256] -> [16, 16, 256]
static void encoder_transformer_encoder_1_feedforward_intermediate_dense(text_classifier *m)
{
    encoder_transformer_encoder_feedforward_intermediate_dense_body(
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel, (void *)(m->arena + 2364608),
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_bias, (void *)(m->arena + 2364608),
        (void *)(m->arena + 988352), (void *)(m->arena + 660672), (void *)(m->arena + 988352),
        (void *)(m->arena + 660672));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_output_dense, forward
// 8.39 MFLOP: contract: [16, 16, 256], [256, 64] -> [16, 16, 64]
static void encoder_transformer_encoder_1_feedforward_output_dense(text_classifier *m)
{
    encoder_transformer_encoder_feedforward_output_dense_body(
        (void *)(m->arena + 988352), m->encoder_transformer_encoder_1_feedforward_output_dense_kernel,
        (void *)(m->arena + 595136));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.dropout_1, encoder.transformer_encoder_1.feedforward_output_dense,
// encoder.transformer_encoder_1, encoder.transformer_encoder_1.feedforward_layer_norm, forward
// 1.13 MFLOP: random, less, add, mul, select, sum, sub, rsqrt: [16, 16, 64], [64] -> [16, 16, 64], [16, 16],
// [16, 16, 1]
KERNEL static void encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt(text_classifier *m)
{
    const float (*restrict encoder_transformer_encoder_1_feedforward_output_dense)[16][64] = (void *)(m->arena
        + 595136);
    const float *restrict encoder_transformer_encoder_1_feedforward_output_dense_bias =
        m->encoder_transformer_encoder_1_feedforward_output_dense_bias;
    const float (*restrict encoder_transformer_encoder_1_self_attention_layer_norm_y)[16][64] = (void *)(m->arena
        + 2364608);
    unsigned char (*restrict encoder_transformer_encoder_1_dropout_1_less)[16][64] = (void *)(m->arena + 2581696);
    float (*restrict encoder_transformer_encoder_1_y)[16][64] = (void *)(m->arena + 529600);
    float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_sum)[16] = (void *)(m->arena + 2611904);
    float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt)[16][1] = (void *)(m->arena + 2612928);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 16; b++)
        for (int64_t i = 0; i < 16; i++) {
            float encoder_transformer_encoder_1_feedforward_layer_norm_sum_row;
            float encoder_transformer_encoder_1_feedforward_layer_norm_sum_2;
            // encoder.transformer_encoder_1_y
            for (int j = 0; j < 64; j += 16) {
                const i32x16 t = f32x16_uniform(m->seed, m->draw, 21, b * 1024 + i * 64 + j) < 0.1f;
                const f32x16 y = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[b][i][j])
                    + f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense_bias[j]);
                const f32x16 t2 = f32x16_select(t, f32x16_splat(0.0f), y * 1.1111112f);
                f32x16_store_mask(&encoder_transformer_encoder_1_dropout_1_less[b][i][j], t);
                f32x16_store(&encoder_transformer_encoder_1_y[b][i][j],
                    f32x16_load(&encoder_transformer_encoder_1_self_attention_layer_norm_y[b][i][j]) + t2);
            }
            // encoder.transformer_encoder_1.feedforward_layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += f32x16_load(&encoder_transformer_encoder_1_y[b][i][0]);
                sum2 += f32x16_load(&encoder_transformer_encoder_1_y[b][i][16]);
                sum3 += f32x16_load(&encoder_transformer_encoder_1_y[b][i][32]);
                sum4 += f32x16_load(&encoder_transformer_encoder_1_y[b][i][48]);
                encoder_transformer_encoder_1_feedforward_layer_norm_sum_row = f32x16_sum(sum + sum3 + (sum2 + sum4));
                encoder_transformer_encoder_1_feedforward_layer_norm_sum[b][i] =
                    encoder_transformer_encoder_1_feedforward_layer_norm_sum_row;
            }
            // encoder.transformer_encoder_1.feedforward_layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_1_feedforward_layer_norm_sum_row * 0.015625f);
                const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_1_y[b][i][0]) - t;
                sum += t2 * t2;
                const f32x16 t3 = f32x16_load(&encoder_transformer_encoder_1_y[b][i][16]) - t;
                sum2 += t3 * t3;
                const f32x16 t4 = f32x16_load(&encoder_transformer_encoder_1_y[b][i][32]) - t;
                sum3 += t4 * t4;
                const f32x16 t5 = f32x16_load(&encoder_transformer_encoder_1_y[b][i][48]) - t;
                sum4 += t5 * t5;
                encoder_transformer_encoder_1_feedforward_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // encoder.transformer_encoder_1.feedforward_layer_norm_rsqrt
            encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[b][i][0] =
                f32_rsqrt(encoder_transformer_encoder_1_feedforward_layer_norm_sum_2 * 0.015625f + 1e-05f);
        }
}

// text_classifier.dl:26: real = reshape(to_real(sequence_mask(length, context)), [context, 1])
// text_classifier.dl:27: return sum(encoder(tokens) * real, 0) / max(sum(real), 1.0) | dense(classes)
// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// sequence_mask, classifier, encoder.transformer_encoder_1.feedforward_layer_norm, forward
// 100 kFLOP: iota, less, to_real, sum, max, div, mul, sub, add: [16], [16, 16], [16, 16, 1], [16, 16, 64], [64] ->
// [16, 16], [16], [16, 64]
KERNEL static void classifier(text_classifier *m)
{
    const int32_t *restrict length = m->length;
    const float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_sum)[16] = (void *)(m->arena + 2611904);
    const float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt)[16][1] = (void *)(m->arena
        + 2612928);
    const float (*restrict encoder_transformer_encoder_1_y)[16][64] = (void *)(m->arena + 529600);
    const float *restrict encoder_transformer_encoder_1_feedforward_layer_norm_gamma =
        m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma;
    const float *restrict encoder_transformer_encoder_1_feedforward_layer_norm_beta =
        m->encoder_transformer_encoder_1_feedforward_layer_norm_beta;
    float (*restrict classifier_to_real)[16] = (void *)(m->arena + 2613952);
    float *restrict classifier_sum = (void *)(m->arena + 128);
    float (*restrict classifier_sum_2)[64] = (void *)(m->arena + 595136);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 16; b++) {
        float classifier_sum_row;
        // classifier_to_real
        f32x16_store(&classifier_to_real[b][0],
            f32x16_select(f32x16_ramp(0) < length[b], f32x16_splat(1.0f), f32x16_splat(0.0f)));
        // classifier_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            sum += f32x16_load(&classifier_to_real[b][0]);
            classifier_sum_row = 1.0f / max_real(f32x16_sum(sum), 1.0f);
            classifier_sum[b] = classifier_sum_row;
        }
        // classifier_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            for (int j = 0; j < 16; j++) {
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_1_feedforward_layer_norm_sum[b][j]
                    * 0.015625f);
                const f32x16 t2 = f32x16_splat(encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[b][j][0]);
                const f32x16 y = (f32x16_load(&encoder_transformer_encoder_1_y[b][j][0]) - t) * t2;
                const f32x16 y2 = y * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[0]);
                const f32x16 y3 = y2 + f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_beta[0]);
                sum += y3 * classifier_to_real[b][j];
                const f32x16 y4 = (f32x16_load(&encoder_transformer_encoder_1_y[b][j][16]) - t) * t2;
                const f32x16 y5 = y4 * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[16]);
                const f32x16 y6 = y5 + f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_beta[16]);
                sum2 += y6 * classifier_to_real[b][j];
                const f32x16 y7 = (f32x16_load(&encoder_transformer_encoder_1_y[b][j][32]) - t) * t2;
                const f32x16 y8 = y7 * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[32]);
                const f32x16 y9 = y8 + f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_beta[32]);
                sum3 += y9 * classifier_to_real[b][j];
                const f32x16 y10 = (f32x16_load(&encoder_transformer_encoder_1_y[b][j][48]) - t) * t2;
                const f32x16 y11 = y10 * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[48]);
                const f32x16 y12 = y11 + f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_beta[48]);
                sum4 += y12 * classifier_to_real[b][j];
            }
            f32x16_store(&classifier_sum_2[b][0], sum * classifier_sum_row);
            f32x16_store(&classifier_sum_2[b][16], sum2 * classifier_sum_row);
            f32x16_store(&classifier_sum_2[b][32], sum3 * classifier_sum_row);
            f32x16_store(&classifier_sum_2[b][48], sum4 * classifier_sum_row);
        }
    }
}

// text_classifier.dl:27: return sum(encoder(tokens) * real, 0) / max(sum(real), 1.0) | dense(classes)
// classifier.dense, forward
// 4.13 kFLOP: contract, add: [64, 2], [16, 64], [2] -> [16, 2]
KERNEL static void classifier_dense_body(const float (*restrict classifier_dense_kernel)[2],
                                         const float (*restrict classifier_sum_2)[64],
                                         const float *restrict classifier_dense_bias,
                                         float (*restrict classifier_dense)[2])
{
    // sums of 16 rows x 2 columns in registers
    f32x2 sum[16] = {0};
    for (int k = 0; k < 64; k++) {
        const f32x2 w = f32x2_load(&classifier_dense_kernel[k][0]);
        UNROLL for (int r = 0; r < 16; r++)
            sum[r] += classifier_sum_2[r][k] * w;
    }
    UNROLL for (int r = 0; r < 16; r++)
        f32x2_store(&classifier_dense[r][0], sum[r] + f32x2_load(&classifier_dense_bias[0]));
}

static void classifier_dense(text_classifier *m)
{
    classifier_dense_body(m->classifier_dense_kernel, (void *)(m->arena + 595136), m->classifier_dense_bias,
                          (void *)(m->arena + 192));
}

// text_classifier.dl:32: minimize  cross_entropy(classifier(tokens, length), label)
// text_classifier.dl:35: report    accuracy(classifier(tokens, length), label)
// cross_entropy, accuracy, forward and backward
// 1.36 kFLOP: max, sub, exp, sum, log, iota, equal, to_real, mul, argmax, ...: [16, 2], [16] -> [16], [16, 2]
KERNEL static void cross_entropy_z_grad(text_classifier *m)
{
    const float (*restrict classifier_dense)[2] = (void *)(m->arena + 192);
    const int32_t *restrict label = m->label;
    const float *restrict batch_weight = m->batch_weight;
    float *restrict cross_entropy_sum_2 = (void *)(m->arena + 384);
    int32_t *restrict accuracy_argmax = (void *)(m->arena + 320);
    float (*restrict cross_entropy_z_grad)[2] = (void *)(m->arena + 0);

    for (int b = 0; b < 16; b++) {
        float cross_entropy_max;
        alignas(64) float cross_entropy_z[2];
        alignas(64) float cross_entropy_exp[2];
        float cross_entropy_sum;
        float cross_entropy_log;
        float cross_entropy_sum_grad;
        float cross_entropy_div_grad;
        // cross_entropy_max
        {
            float maximum = -INFINITY;
            for (int r = 0; r < 2; r++)
                maximum = max_real(maximum, classifier_dense[b][r]);
            cross_entropy_max = maximum;
        }
        // cross_entropy_exp
        for (int i = 0; i < 2; i++) {
            const float z = classifier_dense[b][i] - cross_entropy_max;
            cross_entropy_z[i] = z;
            cross_entropy_exp[i] = f32_exp(z);
        }
        // cross_entropy_sum
        {
            float sum = 0.0f;
            for (int r = 0; r < 2; r++)
                sum += cross_entropy_exp[r];
            cross_entropy_sum = sum;
        }
        // cross_entropy_log
        cross_entropy_log = f32_log(cross_entropy_sum);
        // cross_entropy_sum
        {
            float sum = 0.0f;
            for (int r = 0; r < 2; r++)
                sum += (float)(label[b] == r) * (cross_entropy_z[r] - cross_entropy_log);
            cross_entropy_sum_2[b] = sum;
        }
        // accuracy_argmax
        const float classifier_dense_i = classifier_dense[b][1];
        {
            int32_t best = 0;
            float maximum = classifier_dense[b][0];
            best = classifier_dense[b][1] > maximum ? 1 : best;
            maximum = classifier_dense_i > maximum ? classifier_dense_i : maximum;
            accuracy_argmax[b] = best;
        }
        // cross_entropy_sum_grad
        {
            float sum = 0.0f;
            for (int r = 0; r < 2; r++)
                sum += (float)(label[b] == r);
            cross_entropy_sum_grad = sum;
        }
        // cross_entropy_div_grad
        cross_entropy_div_grad = batch_weight[b] * cross_entropy_sum_grad / cross_entropy_sum;
        // cross_entropy_z_grad
        for (int i = 0; i < 2; i++)
            cross_entropy_z_grad[b][i] = (float)(label[b] == i) * -batch_weight[b]
                + cross_entropy_exp[i] * cross_entropy_div_grad;
    }
}

// text_classifier.dl:32: minimize  cross_entropy(classifier(tokens, length), label)
// 33 FLOP: mul, sum, neg: [16] -> []
KERNEL static void mean_loss_body(const float *restrict cross_entropy_sum_2,
                                  const float *restrict batch_weight,
                                  float *restrict loss)
{
    f32x16 sum = f32x16_splat(0.0f);
    sum += f32x16_load(&cross_entropy_sum_2[0]) * f32x16_load(&batch_weight[0]);
    *loss = -f32x16_sum(sum);
}

static void mean_loss(text_classifier *m)
{
    mean_loss_body((void *)(m->arena + 384), m->batch_weight, &m->loss);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 87 FLOP: add, log, mul, expm1, div, neg, rsqrt: -> []
KERNEL static void adam_rsqrt(text_classifier *m)
{
    const float step_2 = (float)m->step;
    const float lr = m->lr;
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    float *restrict adam_rate = (void *)(m->arena + 5184);
    float *restrict adam_rsqrt = (void *)(m->arena + 5248);

    const float t = step_2 + 1.0f;
    *adam_rate = -(lr / f32_expm1(t * f32_log(beta_1)));
    *adam_rsqrt = f32_rsqrt(-f32_expm1(t * f32_log(beta_2)));
}

// text_classifier.dl:35: report    accuracy(classifier(tokens, length), label)
// accuracy
// 81 FLOP: greater, equal, to_real, select, sum, add: [16] -> []
KERNEL static void accuracy_sum_body(const int32_t *restrict label,
                                     const int32_t *restrict accuracy_argmax,
                                     const float *restrict batch_weight,
                                     float *restrict metrics_accuracy_0)
{
    float sum = 0.0f;
    for (int r = 0; r < 16; r++) {
        const int hit = label[r] == accuracy_argmax[r];
        sum += batch_weight[r] > 0.0f ? (float)hit : 0.0f;
    }
    *metrics_accuracy_0 = sum + *metrics_accuracy_0;
}

static void accuracy_sum(text_classifier *m)
{
    accuracy_sum_body(m->label, (void *)(m->arena + 320), m->batch_weight, &m->metrics_accuracy_0);
}

// text_classifier.dl:35: report    accuracy(classifier(tokens, length), label)
// accuracy
// 53 FLOP: greater, to_real, sum, add, div: [16] -> []
KERNEL static void accuracy_sum_2_body(const float *restrict batch_weight,
                                       const float metrics_accuracy_0,
                                       float *restrict metrics_accuracy_1,
                                       float *restrict reports_accuracy)
{
    f32x16 sum = f32x16_splat(0.0f);
    sum += f32x16_select(f32x16_load(&batch_weight[0]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    const float t = f32x16_sum(sum) + *metrics_accuracy_1;
    *metrics_accuracy_1 = t;
    *reports_accuracy = metrics_accuracy_0 / t;
}

static void accuracy_sum_2(text_classifier *m)
{
    accuracy_sum_2_body(m->batch_weight, m->metrics_accuracy_0, &m->metrics_accuracy_1, &m->reports_accuracy);
}

// text_classifier.dl:27: return sum(encoder(tokens) * real, 0) / max(sum(real), 1.0) | dense(classes)
// classifier.dense, backward
// 32 FLOP: sum: [16, 2] -> [2]
KERNEL static void classifier_dense_bias_grad(text_classifier *m)
{
    const float (*restrict cross_entropy_z_grad)[2] = (void *)(m->arena + 0);
    float *restrict classifier_dense_bias_grad = (void *)(m->arena + 5120);

    float sum[2];
    for (int j = 0; j < 2; j++)
        sum[j] = 0.0f;
    for (int b = 0; b < 16; b++)
        for (int j = 0; j < 2; j++)
            sum[j] += cross_entropy_z_grad[b][j];
    for (int j = 0; j < 2; j++)
        classifier_dense_bias_grad[j] = sum[j];
}

// text_classifier.dl:27: return sum(encoder(tokens) * real, 0) / max(sum(real), 1.0) | dense(classes)
// classifier.dense, classifier, backward
// 5.12 kFLOP: contract, mul: [64, 2], [16, 2], [16] -> [16, 64]
KERNEL static void classifier_dense_input_grad(text_classifier *m)
{
    const float (*restrict classifier_dense_kernel)[2] = m->classifier_dense_kernel;
    const float (*restrict cross_entropy_z_grad)[2] = (void *)(m->arena + 0);
    const float *restrict classifier_sum = (void *)(m->arena + 128);
    float (*restrict classifier_dense_input_grad)[64] = (void *)(m->arena + 2607808);

    // 64 columns, copied so that they lie side by side
    alignas(64) float panel[2][64];
    for (int c = 0; c < 64; c++)
        for (int k = 0; k < 2; k++)
            panel[k][c] = classifier_dense_kernel[c][k];
    {
        // sums of 6 rows x 64 columns in registers
        f32x16 sum[6][4] = {0};
        {
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&panel[0][v * 16]);
            UNROLL for (int r = 0; r < 6; r++) {
                const float a = cross_entropy_z_grad[r][0];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[r][v] += a * w[v];
            }
        }
        {
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&panel[1][v * 16]);
            UNROLL for (int r = 0; r < 6; r++) {
                const float a = cross_entropy_z_grad[r][1];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 6; r++)
            UNROLL for (int v = 0; v < 4; v++)
                f32x16_store(&classifier_dense_input_grad[r][v * 16], sum[r][v] * classifier_sum[r]);
    }
    for (int i = 6; i < 16; i += 5) {
        // sums of 5 rows x 64 columns in registers
        f32x16 sum[5][4] = {0};
        {
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&panel[0][v * 16]);
            UNROLL for (int r = 0; r < 5; r++) {
                const float a = cross_entropy_z_grad[i + r][0];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[r][v] += a * w[v];
            }
        }
        {
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&panel[1][v * 16]);
            UNROLL for (int r = 0; r < 5; r++) {
                const float a = cross_entropy_z_grad[i + r][1];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 5; r++)
            UNROLL for (int v = 0; v < 4; v++)
                f32x16_store(&classifier_dense_input_grad[i + r][v * 16], sum[r][v] * classifier_sum[i + r]);
    }
}

// text_classifier.dl:27: return sum(encoder(tokens) * real, 0) / max(sum(real), 1.0) | dense(classes)
// classifier.dense, backward
// 4.1 kFLOP: contract: [16, 2], [16, 64] -> [64, 2]
KERNEL static void classifier_dense_kernel_grad(text_classifier *m)
{
    const float (*restrict cross_entropy_z_grad)[2] = (void *)(m->arena + 0);
    const float (*restrict classifier_sum_2)[64] = (void *)(m->arena + 595136);
    float (*restrict classifier_dense_kernel_grad)[2] = (void *)(m->arena + 2604224);

    {
        // sums of 22 rows x 2 columns in registers
        f32x2 sum[22] = {0};
        for (int k = 0; k < 16; k++) {
            const f32x2 w = f32x2_load(&cross_entropy_z_grad[k][0]);
            UNROLL for (int r = 0; r < 22; r++)
                sum[r] += classifier_sum_2[k][r] * w;
        }
        UNROLL for (int r = 0; r < 22; r++)
            f32x2_store(&classifier_dense_kernel_grad[r][0], sum[r]);
    }
    for (int i = 22; i < 64; i += 21) {
        // sums of 21 rows x 2 columns in registers
        f32x2 sum[21] = {0};
        for (int k = 0; k < 16; k++) {
            const f32x2 w = f32x2_load(&cross_entropy_z_grad[k][0]);
            UNROLL for (int r = 0; r < 21; r++)
                sum[r] += classifier_sum_2[k][i + r] * w;
        }
        UNROLL for (int r = 0; r < 21; r++)
            f32x2_store(&classifier_dense_kernel_grad[i + r][0], sum[r]);
    }
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_classifier.dl:27: return sum(encoder(tokens) * real, 0) / max(sum(real), 1.0) | dense(classes)
// encoder.transformer_encoder_1.feedforward_layer_norm, transformer_encoder, classifier,
// encoder.transformer_encoder_1.dropout_1, backward
// 299 kFLOP: sum, mul, sub, add, select: [16, 16], [16, 64], [64], [16, 16, 64], [16, 16, 1] -> [16, 64], [16, 16, 64]
KERNEL static void encoder_transformer_encoder_1_dropout_1_y_grad(text_classifier *m)
{
    const float (*restrict classifier_to_real)[16] = (void *)(m->arena + 2613952);
    const float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_sum)[16] = (void *)(m->arena + 2611904);
    const float (*restrict classifier_dense_input_grad)[64] = (void *)(m->arena + 2607808);
    const float *restrict encoder_transformer_encoder_1_feedforward_layer_norm_gamma =
        m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma;
    const float (*restrict encoder_transformer_encoder_1_y)[16][64] = (void *)(m->arena + 529600);
    const float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt)[16][1] = (void *)(m->arena
        + 2612928);
    const unsigned char (*restrict encoder_transformer_encoder_1_dropout_1_less)[16][64] = (void *)(m->arena + 2581696);
    float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad)[64] = (void *)(m->arena + 2614976);
    float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_y_grad)[16][64] = (void *)(m->arena
        + 2462912);
    float (*restrict encoder_transformer_encoder_1_dropout_1_y_grad)[16][64] = (void *)(m->arena + 595136);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 16; b++) {
        alignas(64) float encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad_2[16];
        alignas(64) float encoder_transformer_encoder_1_feedforward_layer_norm_mul_grad[16];
        alignas(64) float encoder_transformer_encoder_1_feedforward_layer_norm_mul_grad_2[16];
        alignas(64) float encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad_3[16];
        // encoder.transformer_encoder_1.feedforward_layer_norm_sum_grad
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            for (int j = 0; j < 16; j++) {
                sum += f32x16_splat(classifier_to_real[b][j]);
                sum2 += f32x16_splat(classifier_to_real[b][j]);
                sum3 += f32x16_splat(classifier_to_real[b][j]);
                sum4 += f32x16_splat(classifier_to_real[b][j]);
            }
            f32x16_store(&encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad[b][0], sum);
            f32x16_store(&encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad[b][16], sum2);
            f32x16_store(&encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad[b][32], sum3);
            f32x16_store(&encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad[b][48], sum4);
        }
        // encoder.transformer_encoder_1.feedforward_layer_norm_sum_grad
        for (int j = 0; j < 16; j++) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            const f32x16 t = f32x16_splat(encoder_transformer_encoder_1_feedforward_layer_norm_sum[b][j] * 0.015625f);
            const f32x16 y_grad = classifier_to_real[b][j] * f32x16_load(&classifier_dense_input_grad[b][0]);
            const f32x16 y_grad2 = y_grad * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[0]);
            sum += (f32x16_load(&encoder_transformer_encoder_1_y[b][j][0]) - t) * y_grad2;
            const f32x16 y_grad3 = classifier_to_real[b][j] * f32x16_load(&classifier_dense_input_grad[b][16]);
            const f32x16 y_grad4 = y_grad3
                * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[16]);
            sum2 += (f32x16_load(&encoder_transformer_encoder_1_y[b][j][16]) - t) * y_grad4;
            const f32x16 y_grad5 = classifier_to_real[b][j] * f32x16_load(&classifier_dense_input_grad[b][32]);
            const f32x16 y_grad6 = y_grad5
                * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[32]);
            sum3 += (f32x16_load(&encoder_transformer_encoder_1_y[b][j][32]) - t) * y_grad6;
            const f32x16 y_grad7 = classifier_to_real[b][j] * f32x16_load(&classifier_dense_input_grad[b][48]);
            const f32x16 y_grad8 = y_grad7
                * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[48]);
            sum4 += (f32x16_load(&encoder_transformer_encoder_1_y[b][j][48]) - t) * y_grad8;
            encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad_2[j] = f32x16_sum(sum + sum3 + (sum2 + sum4));
        }
        // encoder.transformer_encoder_1.feedforward_layer_norm_mul_grad
        const f32x16 encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt_i =
            f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[b][0][0]);
        const f32x16 t = encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt_i
            * encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt_i;
        const f32x16 t2 = encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt_i * t;
        const f32x16 encoder_transformer_encoder_1_feedforward_layer_norm_sum_i =
            f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_sum[b][0]);
        const f32x16 t4 = encoder_transformer_encoder_1_feedforward_layer_norm_sum_i
            - encoder_transformer_encoder_1_feedforward_layer_norm_sum_i;
        {
            const f32x16 t3 = f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad_2[0]) * t2
                * -0.5f;
            f32x16_store(&encoder_transformer_encoder_1_feedforward_layer_norm_mul_grad[0], t3);
            f32x16_store(&encoder_transformer_encoder_1_feedforward_layer_norm_mul_grad_2[0],
                t3 * t4 * -0.00048828125f);
        }
        // encoder.transformer_encoder_1.feedforward_layer_norm_sum_grad
        const f32x16 t3 = f32x16_load(&classifier_dense_input_grad[b][0])
            * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[0]);
        const f32x16 t5 = f32x16_load(&classifier_dense_input_grad[b][16])
            * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[16]);
        const f32x16 t6 = f32x16_load(&classifier_dense_input_grad[b][32])
            * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[32]);
        const f32x16 t7 = f32x16_load(&classifier_dense_input_grad[b][48])
            * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[48]);
        for (int j = 0; j < 16; j++) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            sum += t3;
            sum2 += t5;
            sum3 += t6;
            sum4 += t7;
            const float t8 = classifier_to_real[b][j] * f32x16_sum(sum + sum3 + (sum2 + sum4));
            encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad_3[j] =
                encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[b][j][0] * t8 * -0.015625f;
        }
        // encoder.transformer_encoder_1.dropout_1_y_grad
        for (int i = 0; i < 16; i++) {
            const f32x16 t8 = f32x16_splat(encoder_transformer_encoder_1_feedforward_layer_norm_sum[b][i] * 0.015625f);
            const f32x16 t9 = f32x16_splat(encoder_transformer_encoder_1_feedforward_layer_norm_mul_grad[i]
                * 0.015625f);
            for (int j = 0; j < 64; j += 16) {
                const f32x16 y_grad = classifier_to_real[b][i] * f32x16_load(&classifier_dense_input_grad[b][j]);
                const f32x16 y_grad2 = y_grad
                    * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[j]);
                const f32x16 t10 = (f32x16_load(&encoder_transformer_encoder_1_y[b][i][j]) - t8) * t9 * 2.0f;
                const f32x16 t11 = y_grad2 * encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[b][i][0];
                const f32x16 y_grad3 = t11 + (t10 + encoder_transformer_encoder_1_feedforward_layer_norm_mul_grad_2[i]);
                const f32x16 y_grad4 = y_grad3 + encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad_3[i];
                f32x16_store(&encoder_transformer_encoder_1_feedforward_layer_norm_y_grad[b][i][j], y_grad4);
                f32x16_store(&encoder_transformer_encoder_1_dropout_1_y_grad[b][i][j],
                    f32x16_select(f32x16_load_mask(&encoder_transformer_encoder_1_dropout_1_less[b][i][j]),
                    f32x16_splat(0.0f), y_grad4) * 1.1111112f);
            }
        }
    }
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_layer_norm, backward
// 2.05 kFLOP: mul, sum: [16, 64] -> [64]
KERNEL static void encoder_transformer_encoder_1_feedforward_layer_norm_beta_grad(text_classifier *m)
{
    const float (*restrict classifier_dense_input_grad)[64] = (void *)(m->arena + 2607808);
    const float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad)[64] = (void *)(m->arena
        + 2614976);
    float *restrict encoder_transformer_encoder_1_feedforward_layer_norm_beta_grad = (void *)(m->arena + 0);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int b = 0; b < 16; b++) {
        const f32x16 t = f32x16_load(&classifier_dense_input_grad[b][0])
            * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad[b][0]);
        sum += t;
        const f32x16 t2 = f32x16_load(&classifier_dense_input_grad[b][16])
            * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad[b][16]);
        sum2 += t2;
        const f32x16 t3 = f32x16_load(&classifier_dense_input_grad[b][32])
            * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad[b][32]);
        sum3 += t3;
        const f32x16 t4 = f32x16_load(&classifier_dense_input_grad[b][48])
            * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad[b][48]);
        sum4 += t4;
    }
    f32x16_store(&encoder_transformer_encoder_1_feedforward_layer_norm_beta_grad[0], sum);
    f32x16_store(&encoder_transformer_encoder_1_feedforward_layer_norm_beta_grad[16], sum2);
    f32x16_store(&encoder_transformer_encoder_1_feedforward_layer_norm_beta_grad[32], sum3);
    f32x16_store(&encoder_transformer_encoder_1_feedforward_layer_norm_beta_grad[48], sum4);
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_classifier.dl:27: return sum(encoder(tokens) * real, 0) / max(sum(real), 1.0) | dense(classes)
// transformer_encoder, classifier, encoder.transformer_encoder_1.feedforward_layer_norm, backward
// 82.2 kFLOP: mul, sub, sum: [16, 16], [16, 16, 1], [16, 64], [16, 16, 64] -> [16, 64], [64]
KERNEL static void encoder_transformer_encoder_1_feedforward_layer_norm_gamma_grad(text_classifier *m)
{
    const float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_sum)[16] = (void *)(m->arena + 2611904);
    const float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt)[16][1] = (void *)(m->arena
        + 2612928);
    const float (*restrict classifier_to_real)[16] = (void *)(m->arena + 2613952);
    const float (*restrict classifier_dense_input_grad)[64] = (void *)(m->arena + 2607808);
    const float (*restrict encoder_transformer_encoder_1_y)[16][64] = (void *)(m->arena + 529600);
    float (*restrict partial)[64] = (void *)(m->arena + 2581696);
    float *restrict encoder_transformer_encoder_1_feedforward_layer_norm_gamma_grad = (void *)(m->arena + 256);

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 16; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int j = 0; j < 16; j++) {
            const f32x16 t = f32x16_splat(encoder_transformer_encoder_1_feedforward_layer_norm_sum[chunk][j]
                * 0.015625f);
            const f32x16 t2 = f32x16_splat(encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[chunk][j][0]);
            const f32x16 y_grad = classifier_to_real[chunk][j] * f32x16_load(&classifier_dense_input_grad[chunk][0]);
            sum += (f32x16_load(&encoder_transformer_encoder_1_y[chunk][j][0]) - t) * t2 * y_grad;
            const f32x16 y_grad2 = classifier_to_real[chunk][j] * f32x16_load(&classifier_dense_input_grad[chunk][16]);
            sum2 += (f32x16_load(&encoder_transformer_encoder_1_y[chunk][j][16]) - t) * t2 * y_grad2;
            const f32x16 y_grad3 = classifier_to_real[chunk][j] * f32x16_load(&classifier_dense_input_grad[chunk][32]);
            sum3 += (f32x16_load(&encoder_transformer_encoder_1_y[chunk][j][32]) - t) * t2 * y_grad3;
            const f32x16 y_grad4 = classifier_to_real[chunk][j] * f32x16_load(&classifier_dense_input_grad[chunk][48]);
            sum4 += (f32x16_load(&encoder_transformer_encoder_1_y[chunk][j][48]) - t) * t2 * y_grad4;
        }
        f32x16_store(&partial[chunk][0], sum);
        f32x16_store(&partial[chunk][16], sum2);
        f32x16_store(&partial[chunk][32], sum3);
        f32x16_store(&partial[chunk][48], sum4);
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int k = 0; k < 64; k++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 16; chunk++)
                sum += partial[chunk][k];
            encoder_transformer_encoder_1_feedforward_layer_norm_gamma_grad[k] = sum;
        }
    }
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_output_dense, backward
// 16.4 kFLOP: sum: [16, 16, 64] -> [64]
KERNEL static void encoder_transformer_encoder_1_feedforward_output_dense_bias_grad_body(
    const float (*restrict encoder_transformer_encoder_1_dropout_1_y_grad)[16][64],
    float *restrict encoder_transformer_encoder_1_feedforward_output_dense_bias_grad)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int b = 0; b < 16; b++)
        for (int j = 0; j < 16; j++) {
            sum += f32x16_load(&encoder_transformer_encoder_1_dropout_1_y_grad[b][j][0]);
            sum2 += f32x16_load(&encoder_transformer_encoder_1_dropout_1_y_grad[b][j][16]);
            sum3 += f32x16_load(&encoder_transformer_encoder_1_dropout_1_y_grad[b][j][32]);
            sum4 += f32x16_load(&encoder_transformer_encoder_1_dropout_1_y_grad[b][j][48]);
        }
    f32x16_store(&encoder_transformer_encoder_1_feedforward_output_dense_bias_grad[0], sum);
    f32x16_store(&encoder_transformer_encoder_1_feedforward_output_dense_bias_grad[16], sum2);
    f32x16_store(&encoder_transformer_encoder_1_feedforward_output_dense_bias_grad[32], sum3);
    f32x16_store(&encoder_transformer_encoder_1_feedforward_output_dense_bias_grad[48], sum4);
}

static void encoder_transformer_encoder_1_feedforward_output_dense_bias_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_output_dense_bias_grad_body(
        (void *)(m->arena + 595136), (void *)(m->arena + 512));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_output_dense, encoder.transformer_encoder_1.feedforward_intermediate_dense,
// backward
// 8.45 MFLOP: contract, mul: [256, 64], [16, 16, 64] -> [16, 16, 256]
// encoder_transformer_encoder_1_feedforward_output_dense_input_grad takes the place of
// encoder_transformer_encoder_1_feedforward_intermediate_dense_add_grad.
KERNEL static void encoder_transformer_encoder_1_feedforward_output_dense_input_grad_body(
    const float (*restrict encoder_transformer_encoder_1_feedforward_output_dense_kernel)[64],
    const float (*encoder_transformer_encoder_1_dropout_1_y_grad_flat)[64],
    const float (*encoder_transformer_encoder_1_dropout_1_y_grad)[16][64],
    float (*encoder_transformer_encoder_1_feedforward_intermediate_dense_add_grad_flat)[256],
    float (*encoder_transformer_encoder_1_feedforward_intermediate_dense_add_grad)[16][256])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 256; j += 64) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[64][64];
        for (int c = 0; c < 64; c += 16)
            for (int k = 0; k < 64; k += 16)
                f32x16_transpose(&panel[k][c], 64,
                    &encoder_transformer_encoder_1_feedforward_output_dense_kernel[j + c][k], 64);
        for (int i = 0; i < 246; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_1_feedforward_intermediate_dense_add_grad_flat[i
                        + row][j + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_transformer_encoder_1_dropout_1_y_grad_flat[i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_add_grad_flat[i + r][j
                        + v * 16],
                        sum[r][v]
                        * f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_add_grad_flat[i
                        + r][j + v * 16]));
        }
        for (int i = 246; i < 256; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_1_feedforward_intermediate_dense_add_grad_flat[i
                        + row][j + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_transformer_encoder_1_dropout_1_y_grad[15][i + r - 240][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_add_grad[15][i + r
                        - 240][j + v * 16],
                        sum[r][v]
                        * f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_add_grad[15][i + r
                        - 240][j + v * 16]));
        }
    }
}

static void encoder_transformer_encoder_1_feedforward_output_dense_input_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_output_dense_input_grad_body(
        m->encoder_transformer_encoder_1_feedforward_output_dense_kernel, (void *)(m->arena + 595136),
        (void *)(m->arena + 595136), (void *)(m->arena + 660672), (void *)(m->arena + 660672));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_output_dense, backward
// 8.39 MFLOP: contract: [16, 16, 64], [16, 16, 256] -> [256, 64]
KERNEL static void encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_body(
    const float (*restrict encoder_transformer_encoder_1_dropout_1_y_grad)[64],
    const float (*restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_mul)[256],
    float (*restrict encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad)[64])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 256; i0 += 32) {
        for (int i = 0; i < 12; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 256; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&encoder_transformer_encoder_1_dropout_1_y_grad[k][v * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = encoder_transformer_encoder_1_feedforward_intermediate_dense_mul[k][i0 + i + r];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad[i0 + i
                        + r][v * 16], sum[r][v]);
        }
        for (int i = 12; i < 32; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 256; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&encoder_transformer_encoder_1_dropout_1_y_grad[k][v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = encoder_transformer_encoder_1_feedforward_intermediate_dense_mul[k][i0 + i + r];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad[i0 + i
                        + r][v * 16], sum[r][v]);
        }
    }
}

static void encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_body(
        (void *)(m->arena + 595136), (void *)(m->arena + 988352), (void *)(m->arena + 529600));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_intermediate_dense, backward
// 65.5 kFLOP: sum: [16, 16, 256] -> [16, 256]
KERNEL static void encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad_body(
    const float (*restrict encoder_transformer_encoder_1_feedforward_output_dense_input_grad)[16][256],
    float (*restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad)[256])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 16; b++)
        for (int k = 0; k < 256; k += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int j = 0; j < 16; j++) {
                sum += f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad[b][j][k]);
                sum2 += f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad[b][j][k + 16]);
                sum3 += f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad[b][j][k + 32]);
                sum4 += f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad[b][j][k + 48]);
                sum5 += f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad[b][j][k + 64]);
                sum6 += f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad[b][j][k + 80]);
                sum7 += f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad[b][j][k + 96]);
                sum8 += f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad[b][j][k + 112]);
            }
            f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad[b][k], sum);
            f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad[b][k + 16], sum2);
            f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad[b][k + 32], sum3);
            f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad[b][k + 48], sum4);
            f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad[b][k + 64], sum5);
            f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad[b][k + 80], sum6);
            f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad[b][k + 96], sum7);
            f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad[b][k + 112], sum8);
        }
}

static void encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad_body(
        (void *)(m->arena + 660672), (void *)(m->arena + 595136));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_intermediate_dense, backward
// 4.1 kFLOP: sum: [16, 256] -> [256]
KERNEL static void encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad_body(
    const float (*restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad)[256],
    float *restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad)
{
    for (int j = 0; j < 256; j += 128) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        f32x16 sum5 = f32x16_splat(0.0f);
        f32x16 sum6 = f32x16_splat(0.0f);
        f32x16 sum7 = f32x16_splat(0.0f);
        f32x16 sum8 = f32x16_splat(0.0f);
        for (int b = 0; b < 16; b++) {
            sum += f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad[b][j]);
            sum2 += f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad[b][j + 16]);
            sum3 += f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad[b][j + 32]);
            sum4 += f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad[b][j + 48]);
            sum5 += f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad[b][j + 64]);
            sum6 += f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad[b][j + 80]);
            sum7 += f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad[b][j + 96]);
            sum8 += f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad[b][j + 112]);
        }
        f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad[j], sum);
        f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad[j + 16], sum2);
        f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad[j + 32], sum3);
        f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad[j + 48], sum4);
        f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad[j + 64], sum5);
        f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad[j + 80], sum6);
        f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad[j + 96], sum7);
        f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad[j + 112], sum8);
    }
}

static void encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad_body(
        (void *)(m->arena + 595136), (void *)(m->arena + 2581696));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_intermediate_dense, backward
// 8.4 MFLOP: contract, add: [64, 256], [16, 16, 256] -> [16, 16, 64]
// encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad takes the place of
// encoder_transformer_encoder_1_feedforward_layer_norm_y_grad.
KERNEL static void encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad_body(
    const float (*restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel)[256],
    const float (*encoder_transformer_encoder_1_feedforward_output_dense_input_grad_flat)[256],
    const float (*encoder_transformer_encoder_1_feedforward_output_dense_input_grad)[16][256],
    float (*encoder_transformer_encoder_1_feedforward_layer_norm_y_grad_flat)[64],
    float (*encoder_transformer_encoder_1_feedforward_layer_norm_y_grad)[16][64])
{
    alignas(64) float part[256][64];
    for (int k0 = 0; k0 < 256; k0 += 128) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[128][64];
        for (int c = 0; c < 64; c += 16)
            for (int k = 0; k < 128; k += 16)
                f32x16_transpose(&panel[k][c], 64,
                    &encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel[c][k0 + k], 256);
        for (int i = 0; i < 246; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            if (0 < k0) {
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] = f32x16_load(&part[i + r][v * 16]);
            }
            for (int k = 0; k < 128; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = i + (k / 4 * 2 + line) / 8 + 6;
                    const int column = (k / 4 * 2 + line) % 8 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad_flat[row][k0
                        + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_transformer_encoder_1_feedforward_output_dense_input_grad_flat[i
                            + r][k0 + k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            if (k0 < 128) {
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&part[i + r][v * 16], sum[r][v]);
            }
            if (k0 >= 128) {
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&encoder_transformer_encoder_1_feedforward_layer_norm_y_grad_flat[i + r][v * 16],
                            f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_y_grad_flat[i
                            + r][v * 16]) + sum[r][v]);
            }
        }
        for (int i = 246; i < 256; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            if (0 < k0) {
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] = f32x16_load(&part[i + r][v * 16]);
            }
            for (int k = 0; k < 128; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = 255 < i + (k / 4 * 2 + line) / 8 + 5 ? 255 : i + (k / 4 * 2 + line) / 8 + 5;
                    const int column = (k / 4 * 2 + line) % 8 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad[15][row
                        - 240][k0 + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_transformer_encoder_1_feedforward_output_dense_input_grad[15][i + r
                            - 240][k0 + k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            if (k0 < 128) {
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&part[i + r][v * 16], sum[r][v]);
            }
            if (k0 >= 128) {
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&encoder_transformer_encoder_1_feedforward_layer_norm_y_grad[15][i + r
                            - 240][v * 16],
                            f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_y_grad[15][i + r
                            - 240][v * 16]) + sum[r][v]);
            }
        }
    }
}

static void encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad_body(
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel, (void *)(m->arena + 660672),
        (void *)(m->arena + 660672), (void *)(m->arena + 2462912), (void *)(m->arena + 2462912));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_intermediate_dense, backward
// 8.39 MFLOP: contract: [16, 16, 64], [16, 16, 256] -> [64, 256]
KERNEL static void encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_layer_norm_y)[64],
    const float (*restrict encoder_transformer_encoder_1_feedforward_output_dense_input_grad)[256],
    float (*restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad)[256])
{
    alignas(64) float part[64][272];
    for (int j = 0; j < 256; j += 32)
        for (int i = 0; i < 64; i++)
            for (int c = 0; c < 32; c += 16)
                f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
    for (int k0 = 0; k0 < 256; k0 += 128) {
        // 64 rows, copied so that they lie side by side
        alignas(64) float lines[128][80];
        for (int k = 0; k < 128; k++)
            for (int i = 0; i < 64; i += 16)
                f32x16_store(&lines[k][i],
                    f32x16_load(&encoder_transformer_encoder_1_self_attention_layer_norm_y[k0 + k][i]));
        for (int j = 0; j < 256; j += 32) {
            for (int i = 0; i < 52; i += 13) {
                // sums of 13 rows x 32 columns in registers
                f32x16 sum[13][2];
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                for (int k = 0; k < 128; k++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad[k0 + k][j
                            + v * 16]);
                    UNROLL for (int r = 0; r < 13; r++) {
                        const float a = lines[k][i + r];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
            }
            {
                // sums of 12 rows x 32 columns in registers
                f32x16 sum[12][2];
                UNROLL for (int r = 0; r < 12; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] = f32x16_load(&part[r + 52][j + v * 16]);
                for (int k = 0; k < 128; k++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad[k0 + k][j
                            + v * 16]);
                    UNROLL for (int r = 0; r < 12; r++) {
                        const float a = lines[k][r + 52];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 12; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&part[r + 52][j + v * 16], sum[r][v]);
            }
        }
    }
    for (int j = 0; j < 256; j += 32)
        for (int i = 0; i < 64; i++)
            for (int c = 0; c < 32; c += 16) {
                const f32x16 sum = f32x16_load(&part[i][j + c]);
                f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad[i][j + c], sum);
            }
}

static void encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_body(
        (void *)(m->arena + 2364608), (void *)(m->arena + 660672), (void *)(m->arena + 595136));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention_layer_norm, backward
// 16.4 kFLOP: sum: [16, 16, 64] -> [64]
static void encoder_transformer_encoder_1_self_attention_layer_norm_beta_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_output_dense_bias_grad_body(
        (void *)(m->arena + 2462912), (void *)(m->arena + 768));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// transformer_encoder, encoder.transformer_encoder_1.self_attention_layer_norm, backward
// 65.8 kFLOP: mul, sub, sum: [16, 16], [16, 16, 1], [16, 16, 64] -> [16, 64], [64]
KERNEL static void encoder_transformer_encoder_1_self_attention_layer_norm_gamma_grad_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_layer_norm_sum)[16],
    const float (*restrict encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt)[16][1],
    const float (*restrict encoder_transformer_encoder_1_h)[16][64],
    const float (*restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad)[16][64],
    float (*restrict partial)[64],
    float *restrict encoder_transformer_encoder_1_self_attention_layer_norm_gamma_grad)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 16; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int j = 0; j < 16; j++) {
            const f32x16 t = f32x16_splat(encoder_transformer_encoder_1_self_attention_layer_norm_sum[chunk][j]
                * 0.015625f);
            const f32x16 t2 = f32x16_splat(encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt[chunk][j][0]);
            const f32x16 y = (f32x16_load(&encoder_transformer_encoder_1_h[chunk][j][0]) - t) * t2;
            const f32x16 t3 = y
                * f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad[chunk][j][0]);
            sum += t3;
            const f32x16 y2 = (f32x16_load(&encoder_transformer_encoder_1_h[chunk][j][16]) - t) * t2;
            const f32x16 t4 = y2
                * f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad[chunk][j][16]);
            sum2 += t4;
            const f32x16 y3 = (f32x16_load(&encoder_transformer_encoder_1_h[chunk][j][32]) - t) * t2;
            const f32x16 t5 = y3
                * f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad[chunk][j][32]);
            sum3 += t5;
            const f32x16 y4 = (f32x16_load(&encoder_transformer_encoder_1_h[chunk][j][48]) - t) * t2;
            const f32x16 t6 = y4
                * f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad[chunk][j][48]);
            sum4 += t6;
        }
        f32x16_store(&partial[chunk][0], sum);
        f32x16_store(&partial[chunk][16], sum2);
        f32x16_store(&partial[chunk][32], sum3);
        f32x16_store(&partial[chunk][48], sum4);
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int k = 0; k < 64; k++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 16; chunk++)
                sum += partial[chunk][k];
            encoder_transformer_encoder_1_self_attention_layer_norm_gamma_grad[k] = sum;
        }
    }
}

static void encoder_transformer_encoder_1_self_attention_layer_norm_gamma_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_layer_norm_gamma_grad_body(
        (void *)(m->arena + 1280), (void *)(m->arena + 2606784), (void *)(m->arena + 2299072),
        (void *)(m->arena + 2462912), (void *)(m->arena + 660672), (void *)(m->arena + 1024));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// transformer_encoder, encoder.transformer_encoder_1.self_attention_layer_norm, encoder.transformer_encoder_1.dropout,
// backward
// 265 kFLOP: mul, sub, sum, add, select: [16, 16], [16, 16, 64], [64], [16, 16, 1] -> [16, 16, 64]
KERNEL static void encoder_transformer_encoder_1_dropout_y_grad_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_layer_norm_sum)[16],
    const float (*restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad)[16][64],
    const float *restrict encoder_transformer_encoder_1_self_attention_layer_norm_gamma,
    const float (*restrict encoder_transformer_encoder_1_h)[16][64],
    const float (*restrict encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt)[16][1],
    const unsigned char (*restrict encoder_transformer_encoder_1_dropout_less)[16][64],
    float (*restrict encoder_transformer_encoder_1_self_attention_layer_norm_h_grad)[16][64],
    float (*restrict encoder_transformer_encoder_1_dropout_y_grad)[16][64])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 16; b++)
        for (int64_t i = 0; i < 16; i++) {
            float encoder_transformer_encoder_1_self_attention_layer_norm_sum_grad;
            float encoder_transformer_encoder_1_self_attention_layer_norm_mul_grad;
            float encoder_transformer_encoder_1_self_attention_layer_norm_mul_grad_2;
            float encoder_transformer_encoder_1_self_attention_layer_norm_sum_grad_2;
            // encoder.transformer_encoder_1.self_attention_layer_norm_sum_grad
            const f32x16 t = f32x16_splat(encoder_transformer_encoder_1_self_attention_layer_norm_sum[b][i]
                * 0.015625f);
            const f32x16 y_grad =
                f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad[b][i][0])
                * f32x16_load(&encoder_transformer_encoder_1_self_attention_layer_norm_gamma[0]);
            const f32x16 y_grad2 =
                f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad[b][i][16])
                * f32x16_load(&encoder_transformer_encoder_1_self_attention_layer_norm_gamma[16]);
            const f32x16 y_grad3 =
                f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad[b][i][32])
                * f32x16_load(&encoder_transformer_encoder_1_self_attention_layer_norm_gamma[32]);
            const f32x16 y_grad4 =
                f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad[b][i][48])
                * f32x16_load(&encoder_transformer_encoder_1_self_attention_layer_norm_gamma[48]);
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += (f32x16_load(&encoder_transformer_encoder_1_h[b][i][0]) - t) * y_grad;
                sum2 += (f32x16_load(&encoder_transformer_encoder_1_h[b][i][16]) - t) * y_grad2;
                sum3 += (f32x16_load(&encoder_transformer_encoder_1_h[b][i][32]) - t) * y_grad3;
                sum4 += (f32x16_load(&encoder_transformer_encoder_1_h[b][i][48]) - t) * y_grad4;
                encoder_transformer_encoder_1_self_attention_layer_norm_sum_grad = f32x16_sum(sum + sum3
                    + (sum2 + sum4));
            }
            // encoder.transformer_encoder_1.self_attention_layer_norm_mul_grad
            const float encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt_i =
                encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt[b][i][0];
            const float t2 = encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt_i
                * encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt_i;
            const float t3 = encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt_i * t2;
            const float encoder_transformer_encoder_1_self_attention_layer_norm_sum_i =
                encoder_transformer_encoder_1_self_attention_layer_norm_sum[b][i];
            const float t5 = encoder_transformer_encoder_1_self_attention_layer_norm_sum_i
                - encoder_transformer_encoder_1_self_attention_layer_norm_sum_i;
            {
                const float t4 = encoder_transformer_encoder_1_self_attention_layer_norm_sum_grad * t3 * -0.5f;
                encoder_transformer_encoder_1_self_attention_layer_norm_mul_grad = t4;
                encoder_transformer_encoder_1_self_attention_layer_norm_mul_grad_2 = t4 * t5 * -0.00048828125f;
            }
            // encoder.transformer_encoder_1.self_attention_layer_norm_sum_grad
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += y_grad;
                sum2 += y_grad2;
                sum3 += y_grad3;
                sum4 += y_grad4;
                const float t4 = encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt_i
                    * f32x16_sum(sum + sum3 + (sum2 + sum4));
                encoder_transformer_encoder_1_self_attention_layer_norm_sum_grad_2 = t4 * -0.015625f;
            }
            // encoder.transformer_encoder_1.dropout_y_grad
            {
                const f32x16 t4 = f32x16_splat(encoder_transformer_encoder_1_self_attention_layer_norm_mul_grad
                    * 0.015625f);
                for (int j = 0; j < 64; j += 16) {
                    const f32x16 y_grad5 =
                        f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad[b][i][j])
                        * f32x16_load(&encoder_transformer_encoder_1_self_attention_layer_norm_gamma[j]);
                    const f32x16 t6 = (f32x16_load(&encoder_transformer_encoder_1_h[b][i][j]) - t) * t4 * 2.0f;
                    const f32x16 t7 = y_grad5 * encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt_i;
                    const f32x16 h_grad = t7
                        + (t6 + encoder_transformer_encoder_1_self_attention_layer_norm_mul_grad_2);
                    const f32x16 h_grad2 = h_grad + encoder_transformer_encoder_1_self_attention_layer_norm_sum_grad_2;
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_layer_norm_h_grad[b][i][j], h_grad2);
                    f32x16_store(&encoder_transformer_encoder_1_dropout_y_grad[b][i][j],
                        f32x16_select(f32x16_load_mask(&encoder_transformer_encoder_1_dropout_less[b][i][j]),
                        f32x16_splat(0.0f), h_grad2) * 1.1111112f);
                }
            }
        }
}

static void encoder_transformer_encoder_1_dropout_y_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_dropout_y_grad_body(
        (void *)(m->arena + 1280), (void *)(m->arena + 2462912),
        m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma, (void *)(m->arena + 2299072),
        (void *)(m->arena + 2606784), (void *)(m->arena + 2561216), (void *)(m->arena + 660672),
        (void *)(m->arena + 742592));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.attention_output, backward
// 16.4 kFLOP: sum: [16, 16, 64] -> [64]
static void encoder_transformer_encoder_1_self_attention_attention_output_bias_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_output_dense_bias_grad_body(
        (void *)(m->arena + 742592), (void *)(m->arena + 1280));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.attention_output, backward
// 2.1 MFLOP: contract: [4, 16, 64], [16, 16, 64] -> [16, 16, 4, 16]
KERNEL static void encoder_transformer_encoder_1_self_attention_attention_output_heads_grad_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_attention_output_kernel)[64],
    const float (*encoder_transformer_encoder_1_dropout_y_grad_flat)[64],
    const float (*encoder_transformer_encoder_1_dropout_y_grad)[16][64],
    float (*encoder_transformer_encoder_1_self_attention_attention_output_heads_grad_flat)[4][16],
    float (*encoder_transformer_encoder_1_self_attention_attention_output_heads_grad)[16][4][16])
{
    // 64 columns, copied so that they lie side by side
    alignas(64) float panel[64][64];
    for (int c = 0; c < 64; c += 16)
        for (int k = 0; k < 64; k += 16)
            f32x16_transpose(&panel[k][c], 64,
                &encoder_transformer_encoder_1_self_attention_attention_output_kernel[c][k], 64);
    for (int i = 0; i < 246; i += 6) {
        // sums of 6 rows x 64 columns in registers
        f32x16 sum[6][4] = {0};
        for (int k = 0; k < 64; k++) {
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&panel[k][v * 16]);
            UNROLL for (int r = 0; r < 6; r++) {
                const float a = encoder_transformer_encoder_1_dropout_y_grad_flat[i + r][k];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 6; r++)
            UNROLL for (int v = 0; v < 4; v++)
                f32x16_store(&encoder_transformer_encoder_1_self_attention_attention_output_heads_grad_flat[i
                    + r][v][0], sum[r][v]);
    }
    for (int i = 246; i < 256; i += 5) {
        // sums of 5 rows x 64 columns in registers
        f32x16 sum[5][4] = {0};
        for (int k = 0; k < 64; k++) {
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&panel[k][v * 16]);
            UNROLL for (int r = 0; r < 5; r++) {
                const float a = encoder_transformer_encoder_1_dropout_y_grad[15][i + r - 240][k];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 5; r++)
            UNROLL for (int v = 0; v < 4; v++)
                f32x16_store(&encoder_transformer_encoder_1_self_attention_attention_output_heads_grad[15][i + r
                    - 240][v][0], sum[r][v]);
    }
}

static void encoder_transformer_encoder_1_self_attention_attention_output_heads_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_attention_output_heads_grad_body(
        (const void *)m->encoder_transformer_encoder_1_self_attention_attention_output_kernel,
        (void *)(m->arena + 742592), (void *)(m->arena + 742592), (void *)(m->arena + 1053888),
        (void *)(m->arena + 1053888));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.attention_output, backward
// 2.1 MFLOP: contract: [16, 16, 64], [16, 4, 16, 16] -> [4, 16, 64]
KERNEL static void encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad_body(
    const float (*restrict encoder_transformer_encoder_1_dropout_y_grad)[16][64],
    const float (*restrict encoder_transformer_encoder_1_self_attention_2)[4][16][16],
    float (*restrict encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad)[16][64])
{
    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 4; h++) {
        {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int n = 0; n < 16; n++)
                for (int k = 0; k < 16; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_1_dropout_y_grad[n][k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_transformer_encoder_1_self_attention_2[n][h][k][r];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad[h][r][v
                        * 16], sum[r][v]);
        }
        for (int i = 6; i < 16; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int n = 0; n < 16; n++)
                for (int k = 0; k < 16; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_1_dropout_y_grad[n][k][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_transformer_encoder_1_self_attention_2[n][h][k][i + r];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad[h][i
                        + r][v * 16], sum[r][v]);
        }
    }
}

static void encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad_body(
        (void *)(m->arena + 742592), (void *)(m->arena + 2233536), (void *)(m->arena + 726208));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_classifier.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder_1.self_attention, encoder.transformer_encoder_1.self_attention.dropout,
// transformer_encoder, encoder, encoder.transformer_encoder_1.self_attention.query, backward
// 1.74 MFLOP: contract, select, mul, sum, not_equal, neg, add: [16, 16, 4, 16], [16, 4, 16, 16], [16, 4, 16], [16, 16]
// -> [16, 4, 16, 16]
KERNEL static void encoder_transformer_encoder_1_self_attention_grad_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_value)[16][4][16],
    const float (*restrict encoder_transformer_encoder_1_self_attention_attention_output_heads_grad)[16][4][16],
    const unsigned char (*restrict encoder_transformer_encoder_1_self_attention_dropout_less)[4][16][16],
    const float (*restrict encoder_transformer_encoder_1_self_attention_sum)[4][16],
    const float (*restrict encoder_transformer_encoder_1_self_attention_e)[4][16][16],
    const int32_t (*restrict tokens)[16],
    const float (*restrict encoder_transformer_encoder_1_self_attention_key)[16][4][16],
    const float (*restrict encoder_transformer_encoder_1_self_attention_query)[16][4][16],
    float (*restrict encoder_transformer_encoder_1_self_attention_input_grad_2)[4][16][16],
    float (*restrict encoder_transformer_encoder_1_self_attention_query_mul_grad)[4][16][16],
    float (*restrict encoder_transformer_encoder_1_self_attention_input_grad_3)[4][16][16])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 16; b++)
        for (int64_t i = 0; i < 4; i++) {
            alignas(64) float encoder_transformer_encoder_1_self_attention_attention_grad[16][16];
            alignas(64) float encoder_transformer_encoder_1_self_attention_sum_grad[16];
            alignas(64) float encoder_transformer_encoder_1_self_attention_scores_grad[16][16];
            // encoder.transformer_encoder_1.self_attention_attention_grad
            {
                // 16 columns, copied so that they lie side by side
                alignas(64) float panel[16][16];
                f32x16_transpose(&panel[0][0], 16, &encoder_transformer_encoder_1_self_attention_value[b][0][i][0], 64);
                {
                    // sums of 16 rows x 16 columns in registers
                    f32x16 sum[16] = {0};
                    for (int k = 0; k < 16; k++) {
                        const f32x16 w = f32x16_load(&panel[k][0]);
                        UNROLL for (int r = 0; r < 16; r++) {
                            const f32x16 t =
                                encoder_transformer_encoder_1_self_attention_attention_output_heads_grad[b][r][i][k]
                                * w;
                            sum[r] += t;
                        }
                    }
                    UNROLL for (int r = 0; r < 16; r++) {
                        const f32x16 t =
                            f32x16_select(f32x16_load_mask(&encoder_transformer_encoder_1_self_attention_dropout_less[b][i][r][0]),
                            f32x16_splat(0.0f), sum[r]);
                        f32x16_store(&encoder_transformer_encoder_1_self_attention_attention_grad[r][0],
                            t * 1.1111112f);
                    }
                }
            }
            // encoder.transformer_encoder_1.self_attention_sum_grad
            for (int x = 0; x < 16; x++) {
                f32x16 sum = f32x16_splat(0.0f);
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_1_self_attention_sum[b][i][x]);
                const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_1_self_attention_e[b][i][x][0]) * t;
                sum += t2 * f32x16_load(&encoder_transformer_encoder_1_self_attention_attention_grad[x][0]);
                encoder_transformer_encoder_1_self_attention_sum_grad[x] = f32x16_sum(sum);
            }
            // encoder.transformer_encoder_1.self_attention_scores_grad
            for (int x = 0; x < 16; x++) {
                const float t = -encoder_transformer_encoder_1_self_attention_sum_grad[x];
                #pragma omp simd
                for (int c = 0; c < 16; c++) {
                    const float t2 = encoder_transformer_encoder_1_self_attention_e[b][i][x][c]
                        * encoder_transformer_encoder_1_self_attention_sum[b][i][x];
                    encoder_transformer_encoder_1_self_attention_scores_grad[x][c] = tokens[b][c] != 0
                        ? t2 * (encoder_transformer_encoder_1_self_attention_attention_grad[x][c] + t) : 0.0f;
                }
            }
            // encoder.transformer_encoder_1.self_attention_input_grad
            {
                // sums of 16 rows x 16 columns in registers
                f32x16 sum[16] = {0};
                for (int k = 0; k < 16; k++) {
                    const f32x16 w = f32x16_load(&encoder_transformer_encoder_1_self_attention_key[b][k][i][0]);
                    UNROLL for (int r = 0; r < 16; r++)
                        sum[r] += encoder_transformer_encoder_1_self_attention_scores_grad[r][k] * w;
                }
                UNROLL for (int r = 0; r < 16; r++) {
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_input_grad_2[b][i][r][0], sum[r]);
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_query_mul_grad[b][i][r][0],
                        sum[r] * 0.25f);
                }
            }
            // encoder.transformer_encoder_1.self_attention_input_grad
            {
                // sums of 16 rows x 16 columns in registers
                f32x16 sum[16] = {0};
                for (int k = 0; k < 16; k++) {
                    const f32x16 w = f32x16_load(&encoder_transformer_encoder_1_self_attention_query[b][k][i][0]);
                    UNROLL for (int r = 0; r < 16; r++)
                        sum[r] += encoder_transformer_encoder_1_self_attention_scores_grad[k][r] * w;
                }
                UNROLL for (int r = 0; r < 16; r++)
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_input_grad_3[b][i][r][0], sum[r]);
            }
        }
}

static void encoder_transformer_encoder_1_self_attention_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_grad_body(
        (void *)(m->arena + 2036928), (void *)(m->arena + 1053888), (void *)(m->arena + 2544832),
        (void *)(m->arena + 2598080), (void *)(m->arena + 2168000), m->tokens, (void *)(m->arena + 1971392),
        (void *)(m->arena + 1905856), (void *)(m->arena + 857280), (void *)(m->arena + 791744),
        (void *)(m->arena + 988352));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention, backward
// 524 kFLOP: contract: [16, 16, 4, 16], [16, 4, 16, 16] -> [16, 4, 16, 16]
KERNEL static void encoder_transformer_encoder_1_self_attention_input_grad_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_attention_output_heads_grad)[16][4][16],
    const float (*restrict encoder_transformer_encoder_1_self_attention_dropout_attention)[4][16][16],
    float (*restrict encoder_transformer_encoder_1_self_attention_input_grad)[4][16][16])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t h = 0; h < 16; h++)
        for (int64_t h2 = 0; h2 < 4; h2++) {
            // sums of 16 rows x 16 columns in registers
            f32x16 sum[16] = {0};
            for (int k = 0; k < 16; k++) {
                const f32x16 w =
                    f32x16_load(&encoder_transformer_encoder_1_self_attention_attention_output_heads_grad[h][k][h2][0]);
                UNROLL for (int r = 0; r < 16; r++)
                    sum[r] += encoder_transformer_encoder_1_self_attention_dropout_attention[h][h2][k][r] * w;
            }
            UNROLL for (int r = 0; r < 16; r++)
                f32x16_store(&encoder_transformer_encoder_1_self_attention_input_grad[h][h2][r][0], sum[r]);
        }
}

static void encoder_transformer_encoder_1_self_attention_input_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_input_grad_body(
        (void *)(m->arena + 1053888), (void *)(m->arena + 2102464), (void *)(m->arena + 1184960));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.value, backward
// 16.4 kFLOP: sum: [16, 4, 16, 16] -> [4, 16]
KERNEL static void encoder_transformer_encoder_1_self_attention_value_bias_grad_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_input_grad)[4][16][16],
    float (*restrict encoder_transformer_encoder_1_self_attention_value_bias_grad)[16])
{
    for (int y = 0; y < 4; y++) {
        f32x16 sum = f32x16_splat(0.0f);
        for (int b = 0; b < 16; b++)
            for (int x = 0; x < 16; x++)
                sum += f32x16_load(&encoder_transformer_encoder_1_self_attention_input_grad[b][y][x][0]);
        f32x16_store(&encoder_transformer_encoder_1_self_attention_value_bias_grad[y][0], sum);
    }
}

static void encoder_transformer_encoder_1_self_attention_value_bias_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_value_bias_grad_body(
        (void *)(m->arena + 1184960), (void *)(m->arena + 1536));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.value, backward
// 2.1 MFLOP: contract: [64, 4, 16], [16, 4, 16, 16] -> [16, 16, 64]
KERNEL static void encoder_transformer_encoder_1_self_attention_value_input_grad_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_value_kernel)[4][16],
    const float (*restrict encoder_transformer_encoder_1_self_attention_input_grad)[4][16][16],
    float (*restrict encoder_transformer_encoder_1_self_attention_value_input_grad)[16][64])
{
    // 64 columns, copied so that they lie side by side
    alignas(64) float panel[64][64];
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 64; c += 16)
            f32x16_transpose(&panel[n * 16][c], 64, &encoder_transformer_encoder_1_self_attention_value_kernel[c][n][0],
                64);
    for (int b = 0; b < 16; b++) {
        {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int n = 0; n < 4; n++)
                for (int k = 0; k < 16; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[n * 16 + k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_transformer_encoder_1_self_attention_input_grad[b][n][r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_value_input_grad[b][r][v * 16],
                        sum[r][v]);
        }
        for (int i = 6; i < 16; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int n = 0; n < 4; n++)
                for (int k = 0; k < 16; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[n * 16 + k][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_transformer_encoder_1_self_attention_input_grad[b][n][i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_value_input_grad[b][i + r][v * 16],
                        sum[r][v]);
        }
    }
}

static void encoder_transformer_encoder_1_self_attention_value_input_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_value_input_grad_body(
        m->encoder_transformer_encoder_1_self_attention_value_kernel, (void *)(m->arena + 1184960),
        (void *)(m->arena + 1119424));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.value, backward
// 2.1 MFLOP: contract: [16, 4, 16, 16], [16, 16, 64] -> [64, 4, 16]
KERNEL static void encoder_transformer_encoder_1_self_attention_value_kernel_grad_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_input_grad)[4][16][16],
    const float (*restrict encoder_transformer_encoder_feedforward_layer_norm_y)[16][64],
    float (*restrict encoder_transformer_encoder_1_self_attention_value_kernel_grad)[4][16])
{
    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 4; h++) {
        {
            // sums of 22 rows x 16 columns in registers
            f32x16 sum[22] = {0};
            for (int n = 0; n < 16; n++)
                for (int k = 0; k < 16; k++) {
                    const f32x16 w = f32x16_load(&encoder_transformer_encoder_1_self_attention_input_grad[n][h][k][0]);
                    UNROLL for (int r = 0; r < 22; r++)
                        sum[r] += encoder_transformer_encoder_feedforward_layer_norm_y[n][k][r] * w;
                }
            UNROLL for (int r = 0; r < 22; r++)
                f32x16_store(&encoder_transformer_encoder_1_self_attention_value_kernel_grad[r][h][0], sum[r]);
        }
        for (int i = 22; i < 64; i += 21) {
            // sums of 21 rows x 16 columns in registers
            f32x16 sum[21] = {0};
            for (int n = 0; n < 16; n++)
                for (int k = 0; k < 16; k++) {
                    const f32x16 w = f32x16_load(&encoder_transformer_encoder_1_self_attention_input_grad[n][h][k][0]);
                    UNROLL for (int r = 0; r < 21; r++)
                        sum[r] += encoder_transformer_encoder_feedforward_layer_norm_y[n][k][i + r] * w;
                }
            UNROLL for (int r = 0; r < 21; r++)
                f32x16_store(&encoder_transformer_encoder_1_self_attention_value_kernel_grad[i + r][h][0], sum[r]);
        }
    }
}

static void encoder_transformer_encoder_1_self_attention_value_kernel_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_value_kernel_grad_body(
        (void *)(m->arena + 1184960), (void *)(m->arena + 1840320), (void *)(m->arena + 742592));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.key, backward
// 16.4 kFLOP: sum: [16, 4, 16, 16] -> [4, 16]
static void encoder_transformer_encoder_1_self_attention_key_bias_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_value_bias_grad_body(
        (void *)(m->arena + 988352), (void *)(m->arena + 1792));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.key, backward
// 2.1 MFLOP: contract: [64, 4, 16], [16, 4, 16, 16] -> [16, 16, 64]
static void encoder_transformer_encoder_1_self_attention_key_input_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_value_input_grad_body(
        m->encoder_transformer_encoder_1_self_attention_key_kernel, (void *)(m->arena + 988352),
        (void *)(m->arena + 1053888));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.key, backward
// 2.1 MFLOP: contract: [16, 4, 16, 16], [16, 16, 64] -> [64, 4, 16]
static void encoder_transformer_encoder_1_self_attention_key_kernel_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_value_kernel_grad_body(
        (void *)(m->arena + 988352), (void *)(m->arena + 1840320), (void *)(m->arena + 758976));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.query, backward
// 16.4 kFLOP: sum, mul: [16, 4, 16, 16] -> [4, 16]
KERNEL static void encoder_transformer_encoder_1_self_attention_query_sum_grad_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_input_grad_2)[4][16][16],
    float (*restrict encoder_transformer_encoder_1_self_attention_query_sum_grad)[16])
{
    for (int y = 0; y < 4; y++) {
        f32x16 sum = f32x16_splat(0.0f);
        for (int b = 0; b < 16; b++)
            for (int x = 0; x < 16; x++)
                sum += f32x16_load(&encoder_transformer_encoder_1_self_attention_input_grad_2[b][y][x][0]);
        f32x16_store(&encoder_transformer_encoder_1_self_attention_query_sum_grad[y][0], sum * 0.25f);
    }
}

static void encoder_transformer_encoder_1_self_attention_query_sum_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_query_sum_grad_body(
        (void *)(m->arena + 857280), (void *)(m->arena + 2048));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.query, encoder.transformer_encoder_1.self_attention.value,
// encoder.transformer_encoder_1.self_attention.key, backward
// 2.15 MFLOP: contract, add: [64, 4, 16], [16, 4, 16, 16], [16, 16, 64] -> [16, 16, 64]
// encoder_transformer_encoder_1_self_attention_query_input_grad takes the place of
// encoder_transformer_encoder_1_self_attention_key_input_grad.
KERNEL static void encoder_transformer_encoder_1_self_attention_query_input_grad_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_query_kernel)[4][16],
    const float (*restrict encoder_transformer_encoder_1_self_attention_query_mul_grad)[4][16][16],
    const float (*restrict encoder_transformer_encoder_1_self_attention_layer_norm_h_grad)[16][64],
    const float (*restrict encoder_transformer_encoder_1_self_attention_value_input_grad)[16][64],
    float (*restrict encoder_transformer_encoder_1_self_attention_key_input_grad)[16][64])
{
    // 64 columns, copied so that they lie side by side
    alignas(64) float panel[64][64];
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 64; c += 16)
            f32x16_transpose(&panel[n * 16][c], 64, &encoder_transformer_encoder_1_self_attention_query_kernel[c][n][0],
                64);
    for (int b = 0; b < 16; b++) {
        {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int n = 0; n < 4; n++)
                for (int k = 0; k < 16; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[n * 16 + k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_transformer_encoder_1_self_attention_query_mul_grad[b][n][r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++) {
                    const f32x16 y_grad =
                        f32x16_load(&encoder_transformer_encoder_1_self_attention_layer_norm_h_grad[b][r][v * 16])
                        + f32x16_load(&encoder_transformer_encoder_1_self_attention_value_input_grad[b][r][v * 16]);
                    const f32x16 y_grad2 = y_grad
                        + f32x16_load(&encoder_transformer_encoder_1_self_attention_key_input_grad[b][r][v * 16]);
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_key_input_grad[b][r][v * 16],
                        y_grad2 + sum[r][v]);
                }
        }
        for (int i = 6; i < 16; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int n = 0; n < 4; n++)
                for (int k = 0; k < 16; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[n * 16 + k][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_transformer_encoder_1_self_attention_query_mul_grad[b][n][i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++) {
                    const f32x16 y_grad =
                        f32x16_load(&encoder_transformer_encoder_1_self_attention_layer_norm_h_grad[b][i + r][v * 16])
                        + f32x16_load(&encoder_transformer_encoder_1_self_attention_value_input_grad[b][i + r][v * 16]);
                    const f32x16 y_grad2 = y_grad
                        + f32x16_load(&encoder_transformer_encoder_1_self_attention_key_input_grad[b][i + r][v * 16]);
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_key_input_grad[b][i + r][v * 16],
                        y_grad2 + sum[r][v]);
                }
        }
    }
}

static void encoder_transformer_encoder_1_self_attention_query_input_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_query_input_grad_body(
        m->encoder_transformer_encoder_1_self_attention_query_kernel, (void *)(m->arena + 791744),
        (void *)(m->arena + 660672), (void *)(m->arena + 1119424), (void *)(m->arena + 1053888));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.query, backward
// 2.1 MFLOP: contract: [16, 4, 16, 16], [16, 16, 64] -> [64, 4, 16]
static void encoder_transformer_encoder_1_self_attention_query_kernel_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_value_kernel_grad_body(
        (void *)(m->arena + 791744), (void *)(m->arena + 1840320), (void *)(m->arena + 775360));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_layer_norm, backward
// 16.4 kFLOP: sum: [16, 16, 64] -> [64]
static void encoder_transformer_encoder_feedforward_layer_norm_beta_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_output_dense_bias_grad_body(
        (void *)(m->arena + 1053888), (void *)(m->arena + 2304));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// transformer_encoder, encoder.transformer_encoder.feedforward_layer_norm, backward
// 65.8 kFLOP: mul, sub, sum: [16, 16], [16, 16, 1], [16, 16, 64] -> [16, 64], [64]
static void encoder_transformer_encoder_feedforward_layer_norm_gamma_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_layer_norm_gamma_grad_body(
        (void *)(m->arena + 2816), (void *)(m->arena + 3840), (void *)(m->arena + 1774784),
        (void *)(m->arena + 1053888), (void *)(m->arena + 660672), (void *)(m->arena + 2560));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// transformer_encoder, encoder.transformer_encoder.feedforward_layer_norm, encoder.transformer_encoder.dropout_1,
// backward
// 265 kFLOP: mul, sub, sum, add, select: [16, 16], [16, 16, 64], [64], [16, 16, 1] -> [16, 16, 64]
static void encoder_transformer_encoder_dropout_1_y_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_dropout_y_grad_body(
        (void *)(m->arena + 2816), (void *)(m->arena + 1053888),
        m->encoder_transformer_encoder_feedforward_layer_norm_gamma, (void *)(m->arena + 1774784),
        (void *)(m->arena + 3840), (void *)(m->arena + 2528448), (void *)(m->arena + 791744),
        (void *)(m->arena + 857280));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_output_dense, backward
// 16.4 kFLOP: sum: [16, 16, 64] -> [64]
static void encoder_transformer_encoder_feedforward_output_dense_bias_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_output_dense_bias_grad_body(
        (void *)(m->arena + 857280), (void *)(m->arena + 2816));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_output_dense, encoder.transformer_encoder.feedforward_intermediate_dense,
// backward
// 8.45 MFLOP: contract, mul: [256, 64], [16, 16, 64] -> [16, 16, 256]
// encoder_transformer_encoder_feedforward_output_dense_input_grad takes the place of
// encoder_transformer_encoder_feedforward_intermediate_dense_add_grad.
static void encoder_transformer_encoder_feedforward_output_dense_input_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_output_dense_input_grad_body(
        m->encoder_transformer_encoder_feedforward_output_dense_kernel, (void *)(m->arena + 857280),
        (void *)(m->arena + 857280), (void *)(m->arena + 5312), (void *)(m->arena + 5312));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_output_dense, backward
// 8.39 MFLOP: contract: [16, 16, 64], [16, 16, 256] -> [256, 64]
static void encoder_transformer_encoder_feedforward_output_dense_kernel_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_body(
        (void *)(m->arena + 857280), (void *)(m->arena + 267456), (void *)(m->arena + 660672));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_intermediate_dense, backward
// 65.5 kFLOP: sum: [16, 16, 256] -> [16, 256]
static void encoder_transformer_encoder_feedforward_intermediate_dense_sum_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad_body(
        (void *)(m->arena + 5312), (void *)(m->arena + 267456));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_intermediate_dense, backward
// 4.1 kFLOP: sum: [16, 256] -> [256]
static void encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad_body(
        (void *)(m->arena + 267456), (void *)(m->arena + 988352));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_intermediate_dense, backward
// 8.4 MFLOP: contract, add: [64, 256], [16, 16, 256] -> [16, 16, 64]
// encoder_transformer_encoder_feedforward_intermediate_dense_input_grad takes the place of
// encoder_transformer_encoder_feedforward_layer_norm_y_grad.
static void encoder_transformer_encoder_feedforward_intermediate_dense_input_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad_body(
        m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel, (void *)(m->arena + 5312),
        (void *)(m->arena + 5312), (void *)(m->arena + 791744), (void *)(m->arena + 791744));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_intermediate_dense, backward
// 8.39 MFLOP: contract: [16, 16, 64], [16, 16, 256] -> [64, 256]
static void encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_body(
        (void *)(m->arena + 1709248), (void *)(m->arena + 5312), (void *)(m->arena + 267456));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention_layer_norm, backward
// 16.4 kFLOP: sum: [16, 16, 64] -> [64]
static void encoder_transformer_encoder_self_attention_layer_norm_beta_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_output_dense_bias_grad_body(
        (void *)(m->arena + 791744), (void *)(m->arena + 3072));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// transformer_encoder, encoder.transformer_encoder.self_attention_layer_norm, backward
// 65.8 kFLOP: mul, sub, sum: [16, 16], [16, 16, 1], [16, 16, 64] -> [16, 64], [64]
static void encoder_transformer_encoder_self_attention_layer_norm_gamma_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_layer_norm_gamma_grad_body(
        (void *)(m->arena + 2604736), (void *)(m->arena + 2605760), (void *)(m->arena + 1643712),
        (void *)(m->arena + 791744), (void *)(m->arena + 5312), (void *)(m->arena + 3328));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// transformer_encoder, encoder.transformer_encoder.self_attention_layer_norm, encoder.transformer_encoder.dropout,
// backward
// 265 kFLOP: mul, sub, sum, add, select: [16, 16], [16, 16, 64], [64], [16, 16, 1] -> [16, 16, 64]
static void encoder_transformer_encoder_dropout_y_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_dropout_y_grad_body(
        (void *)(m->arena + 2604736), (void *)(m->arena + 791744),
        m->encoder_transformer_encoder_self_attention_layer_norm_gamma, (void *)(m->arena + 1643712),
        (void *)(m->arena + 2605760), (void *)(m->arena + 2446528), (void *)(m->arena + 65536),
        (void *)(m->arena + 131072));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.attention_output, backward
// 16.4 kFLOP: sum: [16, 16, 64] -> [64]
static void encoder_transformer_encoder_self_attention_attention_output_bias_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_output_dense_bias_grad_body(
        (void *)(m->arena + 131072), (void *)(m->arena + 3584));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.attention_output, backward
// 2.1 MFLOP: contract: [4, 16, 64], [16, 16, 64] -> [16, 16, 4, 16]
static void encoder_transformer_encoder_self_attention_attention_output_heads_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_attention_output_heads_grad_body(
        (const void *)m->encoder_transformer_encoder_self_attention_attention_output_kernel,
        (void *)(m->arena + 131072), (void *)(m->arena + 131072), (void *)(m->arena + 464064),
        (void *)(m->arena + 464064));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.attention_output, backward
// 2.1 MFLOP: contract: [16, 16, 64], [16, 4, 16, 16] -> [4, 16, 64]
static void encoder_transformer_encoder_self_attention_attention_output_kernel_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad_body(
        (void *)(m->arena + 131072), (void *)(m->arena + 1578176), (void *)(m->arena + 6912));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_classifier.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder.self_attention, encoder.transformer_encoder.self_attention.dropout, transformer_encoder,
// encoder, encoder.transformer_encoder.self_attention.query, backward
// 1.74 MFLOP: contract, select, mul, sum, not_equal, neg, add: [16, 16, 4, 16], [16, 4, 16, 16], [16, 4, 16], [16, 16]
// -> [16, 4, 16, 16]
static void encoder_transformer_encoder_self_attention_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_grad_body(
        (void *)(m->arena + 1381568), (void *)(m->arena + 464064), (void *)(m->arena + 2430144),
        (void *)(m->arena + 2577600), (void *)(m->arena + 1512640), m->tokens, (void *)(m->arena + 1316032),
        (void *)(m->arena + 1250496), (void *)(m->arena + 332992), (void *)(m->arena + 147456),
        (void *)(m->arena + 398528));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention, backward
// 524 kFLOP: contract: [16, 16, 4, 16], [16, 4, 16, 16] -> [16, 4, 16, 16]
static void encoder_transformer_encoder_self_attention_input_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_input_grad_body(
        (void *)(m->arena + 464064), (void *)(m->arena + 1447104), (void *)(m->arena + 857280));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.value, backward
// 16.4 kFLOP: sum: [16, 4, 16, 16] -> [4, 16]
static void encoder_transformer_encoder_self_attention_value_bias_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_value_bias_grad_body(
        (void *)(m->arena + 857280), (void *)(m->arena + 3840));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.value, backward
// 2.1 MFLOP: contract: [64, 4, 16], [16, 4, 16, 16] -> [16, 16, 64]
static void encoder_transformer_encoder_self_attention_value_input_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_value_input_grad_body(
        m->encoder_transformer_encoder_self_attention_value_kernel, (void *)(m->arena + 857280),
        (void *)(m->arena + 791744));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.value, backward
// 2.1 MFLOP: contract: [16, 4, 16, 16], [16, 16, 64] -> [64, 4, 16]
static void encoder_transformer_encoder_self_attention_value_kernel_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_value_kernel_grad_body(
        (void *)(m->arena + 857280), (void *)(m->arena + 922816), (void *)(m->arena + 49152));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.key, backward
// 16.4 kFLOP: sum: [16, 4, 16, 16] -> [4, 16]
static void encoder_transformer_encoder_self_attention_key_bias_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_value_bias_grad_body(
        (void *)(m->arena + 398528), (void *)(m->arena + 4096));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.key, backward
// 2.1 MFLOP: contract: [64, 4, 16], [16, 4, 16, 16] -> [16, 16, 64]
static void encoder_transformer_encoder_self_attention_key_input_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_value_input_grad_body(
        m->encoder_transformer_encoder_self_attention_key_kernel, (void *)(m->arena + 398528),
        (void *)(m->arena + 464064));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.key, backward
// 2.1 MFLOP: contract: [16, 4, 16, 16], [16, 16, 64] -> [64, 4, 16]
static void encoder_transformer_encoder_self_attention_key_kernel_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_value_kernel_grad_body(
        (void *)(m->arena + 398528), (void *)(m->arena + 922816), (void *)(m->arena + 131072));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.query, backward
// 16.4 kFLOP: sum, mul: [16, 4, 16, 16] -> [4, 16]
static void encoder_transformer_encoder_self_attention_query_sum_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_query_sum_grad_body(
        (void *)(m->arena + 332992), (void *)(m->arena + 4352));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.query, encoder.transformer_encoder.self_attention.value,
// encoder.transformer_encoder.self_attention.key, backward
// 2.15 MFLOP: contract, add: [64, 4, 16], [16, 4, 16, 16], [16, 16, 64] -> [16, 16, 64]
// encoder_transformer_encoder_self_attention_query_input_grad takes the place of
// encoder_transformer_encoder_self_attention_key_input_grad.
static void encoder_transformer_encoder_self_attention_query_input_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_query_input_grad_body(
        m->encoder_transformer_encoder_self_attention_query_kernel, (void *)(m->arena + 147456),
        (void *)(m->arena + 65536), (void *)(m->arena + 791744), (void *)(m->arena + 464064));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.query, backward
// 2.1 MFLOP: contract: [16, 4, 16, 16], [16, 16, 64] -> [64, 4, 16]
static void encoder_transformer_encoder_self_attention_query_kernel_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_self_attention_value_kernel_grad_body(
        (void *)(m->arena + 147456), (void *)(m->arena + 922816), (void *)(m->arena + 65536));
}

// text_classifier.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// encoder.layer_norm, backward
// 16.4 kFLOP: sum: [16, 16, 64] -> [64]
static void encoder_layer_norm_beta_grad(text_classifier *m)
{
    encoder_transformer_encoder_1_feedforward_output_dense_bias_grad_body(
        (void *)(m->arena + 464064), (void *)(m->arena + 4608));
}

// text_classifier.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// text_classifier.dl:16: x = embeddings[tokens]
// encoder, layer_norm, encoder.layer_norm, backward
// 82.2 kFLOP: gather, add, mul, sub, sum: [16, 16], [101, 64], [16, 64], [16, 16, 1], [16, 16, 64] -> [16, 64], [64]
KERNEL static void encoder_layer_norm_gamma_grad(text_classifier *m)
{
    const int32_t (*restrict tokens)[16] = m->tokens;
    const float (*restrict encoder_embeddings)[64] = m->encoder_embeddings;
    const float (*restrict encoder_position_embedding_embeddings)[64] = m->encoder_position_embedding_embeddings;
    const float (*restrict encoder_layer_norm_sum)[16] = (void *)(m->arena + 2602176);
    const float (*restrict encoder_layer_norm_rsqrt)[16][1] = (void *)(m->arena + 2603200);
    const float (*restrict encoder_transformer_encoder_self_attention_query_input_grad)[16][64] = (void *)(m->arena
        + 464064);
    float (*restrict partial)[64] = (void *)(m->arena + 23296);
    float *restrict encoder_layer_norm_gamma_grad = (void *)(m->arena + 4864);

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 16; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int j = 0; j < 16; j++) {
            const int t = tokens[chunk][j];
            const f32x16 x = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][0]) : f32x16_splat(NAN);
            const f32x16 t2 = x + f32x16_load(&encoder_position_embedding_embeddings[j][0]);
            const f32x16 y = (t2 - encoder_layer_norm_sum[chunk][j] * 0.015625f)
                * encoder_layer_norm_rsqrt[chunk][j][0];
            sum += y * f32x16_load(&encoder_transformer_encoder_self_attention_query_input_grad[chunk][j][0]);
            const f32x16 x2 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][16]) : f32x16_splat(NAN);
            const f32x16 t3 = x2 + f32x16_load(&encoder_position_embedding_embeddings[j][16]);
            const f32x16 y2 = (t3 - encoder_layer_norm_sum[chunk][j] * 0.015625f)
                * encoder_layer_norm_rsqrt[chunk][j][0];
            sum2 += y2 * f32x16_load(&encoder_transformer_encoder_self_attention_query_input_grad[chunk][j][16]);
            const f32x16 x3 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][32]) : f32x16_splat(NAN);
            const f32x16 t4 = x3 + f32x16_load(&encoder_position_embedding_embeddings[j][32]);
            const f32x16 y3 = (t4 - encoder_layer_norm_sum[chunk][j] * 0.015625f)
                * encoder_layer_norm_rsqrt[chunk][j][0];
            sum3 += y3 * f32x16_load(&encoder_transformer_encoder_self_attention_query_input_grad[chunk][j][32]);
            const f32x16 x4 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][48]) : f32x16_splat(NAN);
            const f32x16 t5 = x4 + f32x16_load(&encoder_position_embedding_embeddings[j][48]);
            const f32x16 y4 = (t5 - encoder_layer_norm_sum[chunk][j] * 0.015625f)
                * encoder_layer_norm_rsqrt[chunk][j][0];
            sum4 += y4 * f32x16_load(&encoder_transformer_encoder_self_attention_query_input_grad[chunk][j][48]);
        }
        f32x16_store(&partial[chunk][0], sum);
        f32x16_store(&partial[chunk][16], sum2);
        f32x16_store(&partial[chunk][32], sum3);
        f32x16_store(&partial[chunk][48], sum4);
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int k = 0; k < 64; k++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 16; chunk++)
                sum += partial[chunk][k];
            encoder_layer_norm_gamma_grad[k] = sum;
        }
    }
}

// text_classifier.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// text_classifier.dl:16: x = embeddings[tokens]
// encoder, layer_norm, encoder.layer_norm, backward
// 265 kFLOP: gather, add, mul, sub, sum: [16, 16], [101, 64], [16, 64], [16, 16, 64], [64], [16, 16, 1] -> [16, 16, 64]
KERNEL static void encoder_layer_norm_grad(text_classifier *m)
{
    const int32_t (*restrict tokens)[16] = m->tokens;
    const float (*restrict encoder_embeddings)[64] = m->encoder_embeddings;
    const float (*restrict encoder_position_embedding_embeddings)[64] = m->encoder_position_embedding_embeddings;
    const float (*restrict encoder_transformer_encoder_self_attention_query_input_grad)[16][64] = (void *)(m->arena
        + 464064);
    const float *restrict encoder_layer_norm_gamma = m->encoder_layer_norm_gamma;
    const float (*restrict encoder_layer_norm_sum)[16] = (void *)(m->arena + 2602176);
    const float (*restrict encoder_layer_norm_rsqrt)[16][1] = (void *)(m->arena + 2603200);
    float (*restrict encoder_layer_norm_add_grad)[16][64] = (void *)(m->arena + 147456);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 16; b++)
        for (int64_t i = 0; i < 16; i++) {
            float encoder_layer_norm_sum_grad;
            float encoder_layer_norm_mul_grad;
            float encoder_layer_norm_mul_grad_2;
            float encoder_layer_norm_sum_grad_2;
            // encoder.layer_norm_sum_grad
            const int t = tokens[b][i];
            const f32x16 x = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][0]) : f32x16_splat(NAN);
            const f32x16 t2 = x + f32x16_load(&encoder_position_embedding_embeddings[i][0]);
            const f32x16 y_grad = f32x16_load(&encoder_transformer_encoder_self_attention_query_input_grad[b][i][0])
                * f32x16_load(&encoder_layer_norm_gamma[0]);
            const f32x16 x2 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][16]) : f32x16_splat(NAN);
            const f32x16 t3 = x2 + f32x16_load(&encoder_position_embedding_embeddings[i][16]);
            const f32x16 y_grad2 = f32x16_load(&encoder_transformer_encoder_self_attention_query_input_grad[b][i][16])
                * f32x16_load(&encoder_layer_norm_gamma[16]);
            const f32x16 x3 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][32]) : f32x16_splat(NAN);
            const f32x16 t4 = x3 + f32x16_load(&encoder_position_embedding_embeddings[i][32]);
            const f32x16 y_grad3 = f32x16_load(&encoder_transformer_encoder_self_attention_query_input_grad[b][i][32])
                * f32x16_load(&encoder_layer_norm_gamma[32]);
            const f32x16 x4 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][48]) : f32x16_splat(NAN);
            const f32x16 t5 = x4 + f32x16_load(&encoder_position_embedding_embeddings[i][48]);
            const f32x16 y_grad4 = f32x16_load(&encoder_transformer_encoder_self_attention_query_input_grad[b][i][48])
                * f32x16_load(&encoder_layer_norm_gamma[48]);
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += (t2 - encoder_layer_norm_sum[b][i] * 0.015625f) * y_grad;
                sum2 += (t3 - encoder_layer_norm_sum[b][i] * 0.015625f) * y_grad2;
                sum3 += (t4 - encoder_layer_norm_sum[b][i] * 0.015625f) * y_grad3;
                sum4 += (t5 - encoder_layer_norm_sum[b][i] * 0.015625f) * y_grad4;
                encoder_layer_norm_sum_grad = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // encoder.layer_norm_mul_grad
            const float encoder_layer_norm_rsqrt_i = encoder_layer_norm_rsqrt[b][i][0];
            const float t6 = encoder_layer_norm_rsqrt_i * (encoder_layer_norm_rsqrt_i * encoder_layer_norm_rsqrt_i);
            const float encoder_layer_norm_sum_i = encoder_layer_norm_sum[b][i];
            {
                const float t7 = encoder_layer_norm_sum_grad * t6 * -0.5f;
                encoder_layer_norm_mul_grad = t7;
                encoder_layer_norm_mul_grad_2 = t7 * (encoder_layer_norm_sum_i - encoder_layer_norm_sum_i)
                    * -0.00048828125f;
            }
            // encoder.layer_norm_sum_grad
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += y_grad;
                sum2 += y_grad2;
                sum3 += y_grad3;
                sum4 += y_grad4;
                encoder_layer_norm_sum_grad_2 = encoder_layer_norm_rsqrt_i * f32x16_sum(sum + sum3 + (sum2 + sum4))
                    * -0.015625f;
            }
            // encoder.layer_norm_add_grad
            for (int j = 0; j < 64; j += 16) {
                const f32x16 y_grad5 =
                    f32x16_load(&encoder_transformer_encoder_self_attention_query_input_grad[b][i][j])
                    * f32x16_load(&encoder_layer_norm_gamma[j]);
                const f32x16 x5 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][j]) : f32x16_splat(NAN);
                const f32x16 t7 = x5 + f32x16_load(&encoder_position_embedding_embeddings[i][j]);
                const f32x16 t8 = (t7 - encoder_layer_norm_sum_i * 0.015625f)
                    * (encoder_layer_norm_mul_grad * 0.015625f) * 2.0f;
                const f32x16 t9 = y_grad5 * encoder_layer_norm_rsqrt_i + (t8 + encoder_layer_norm_mul_grad_2);
                f32x16_store(&encoder_layer_norm_add_grad[b][i][j], t9 + encoder_layer_norm_sum_grad_2);
            }
        }
}

// text_classifier.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// encoder, backward
// 16.4 kFLOP: sum: [16, 16, 64] -> [16, 64]
KERNEL static void encoder_embeddings_grad(text_classifier *m)
{
    const float (*restrict encoder_layer_norm_add_grad)[16][64] = (void *)(m->arena + 147456);
    float (*restrict encoder_embeddings_grad)[64] = (void *)(m->arena + 81920);

    for (int j = 0; j < 16; j++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int b = 0; b < 16; b++) {
            sum += f32x16_load(&encoder_layer_norm_add_grad[b][j][0]);
            sum2 += f32x16_load(&encoder_layer_norm_add_grad[b][j][16]);
            sum3 += f32x16_load(&encoder_layer_norm_add_grad[b][j][32]);
            sum4 += f32x16_load(&encoder_layer_norm_add_grad[b][j][48]);
        }
        f32x16_store(&encoder_embeddings_grad[j][0], sum);
        f32x16_store(&encoder_embeddings_grad[j][16], sum2);
        f32x16_store(&encoder_embeddings_grad[j][32], sum3);
        f32x16_store(&encoder_embeddings_grad[j][48], sum4);
    }
}

// text_classifier.dl:16: x = embeddings[tokens]
// encoder, backward
// 16.4 kFLOP: scatter_add: [16, 16], [16, 16, 64] -> [101, 64]
KERNEL static void encoder_embeddings_grad_2(text_classifier *m)
{
    const int32_t (*restrict tokens)[16] = m->tokens;
    const float (*restrict encoder_layer_norm_add_grad)[16][64] = (void *)(m->arena + 147456);
    float (*restrict encoder_embeddings_grad_2)[64] = (void *)(m->arena + 23296);

    for (int k = 0; k < 101; k++) {
        f32x16_store(&encoder_embeddings_grad_2[k][0], f32x16_splat(0.0f));
        f32x16_store(&encoder_embeddings_grad_2[k][16], f32x16_splat(0.0f));
        f32x16_store(&encoder_embeddings_grad_2[k][32], f32x16_splat(0.0f));
        f32x16_store(&encoder_embeddings_grad_2[k][48], f32x16_splat(0.0f));
    }
    for (int i = 0; i < 16; i++)
        for (int i2 = 0; i2 < 16; i2++) {
            const int row = tokens[i][i2];
            if (row >= 0 && row < 101) {
                f32x16_store(&encoder_embeddings_grad_2[row][0],
                    f32x16_load(&encoder_embeddings_grad_2[row][0])
                    + f32x16_load(&encoder_layer_norm_add_grad[i][i2][0]));
                f32x16_store(&encoder_embeddings_grad_2[row][16],
                    f32x16_load(&encoder_embeddings_grad_2[row][16])
                    + f32x16_load(&encoder_layer_norm_add_grad[i][i2][16]));
                f32x16_store(&encoder_embeddings_grad_2[row][32],
                    f32x16_load(&encoder_embeddings_grad_2[row][32])
                    + f32x16_load(&encoder_layer_norm_add_grad[i][i2][32]));
                f32x16_store(&encoder_embeddings_grad_2[row][48],
                    f32x16_load(&encoder_embeddings_grad_2[row][48])
                    + f32x16_load(&encoder_layer_norm_add_grad[i][i2][48]));
            }
        }
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 12.9 kFLOP: mul, sum: [101, 64] -> []
KERNEL static void adam_sum(text_classifier *m)
{
    const float *restrict encoder_embeddings_grad_2 = (void *)(m->arena + 23296);
    float *restrict adam_sum = (void *)(m->arena + 5312);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 6464; r += 64) {
        const f32x16 encoder_embeddings_grad_2_i = f32x16_load(&encoder_embeddings_grad_2[r]);
        sum += encoder_embeddings_grad_2_i * encoder_embeddings_grad_2_i;
        const f32x16 encoder_embeddings_grad_2_i2 = f32x16_load(&encoder_embeddings_grad_2[r + 16]);
        sum2 += encoder_embeddings_grad_2_i2 * encoder_embeddings_grad_2_i2;
        const f32x16 encoder_embeddings_grad_2_i3 = f32x16_load(&encoder_embeddings_grad_2[r + 32]);
        sum3 += encoder_embeddings_grad_2_i3 * encoder_embeddings_grad_2_i3;
        const f32x16 encoder_embeddings_grad_2_i4 = f32x16_load(&encoder_embeddings_grad_2[r + 48]);
        sum4 += encoder_embeddings_grad_2_i4 * encoder_embeddings_grad_2_i4;
    }
    *adam_sum = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 2.05 kFLOP: mul, sum: [16, 64] -> []
KERNEL static void adam_sum_2(text_classifier *m)
{
    const float *restrict encoder_embeddings_grad = (void *)(m->arena + 81920);
    float *restrict adam_sum_2 = (void *)(m->arena + 5376);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 1024; r += 64) {
        const f32x16 encoder_embeddings_grad_i = f32x16_load(&encoder_embeddings_grad[r]);
        sum += encoder_embeddings_grad_i * encoder_embeddings_grad_i;
        const f32x16 encoder_embeddings_grad_i2 = f32x16_load(&encoder_embeddings_grad[r + 16]);
        sum2 += encoder_embeddings_grad_i2 * encoder_embeddings_grad_i2;
        const f32x16 encoder_embeddings_grad_i3 = f32x16_load(&encoder_embeddings_grad[r + 32]);
        sum3 += encoder_embeddings_grad_i3 * encoder_embeddings_grad_i3;
        const f32x16 encoder_embeddings_grad_i4 = f32x16_load(&encoder_embeddings_grad[r + 48]);
        sum4 += encoder_embeddings_grad_i4 * encoder_embeddings_grad_i4;
    }
    *adam_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
KERNEL static void adam_sum_3_body(const float *restrict encoder_layer_norm_gamma_grad,
                                   float *restrict adam_sum_3)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    const f32x16 encoder_layer_norm_gamma_grad_i = f32x16_load(&encoder_layer_norm_gamma_grad[0]);
    sum += encoder_layer_norm_gamma_grad_i * encoder_layer_norm_gamma_grad_i;
    const f32x16 encoder_layer_norm_gamma_grad_i2 = f32x16_load(&encoder_layer_norm_gamma_grad[16]);
    sum2 += encoder_layer_norm_gamma_grad_i2 * encoder_layer_norm_gamma_grad_i2;
    const f32x16 encoder_layer_norm_gamma_grad_i3 = f32x16_load(&encoder_layer_norm_gamma_grad[32]);
    sum3 += encoder_layer_norm_gamma_grad_i3 * encoder_layer_norm_gamma_grad_i3;
    const f32x16 encoder_layer_norm_gamma_grad_i4 = f32x16_load(&encoder_layer_norm_gamma_grad[48]);
    sum4 += encoder_layer_norm_gamma_grad_i4 * encoder_layer_norm_gamma_grad_i4;
    *adam_sum_3 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void adam_sum_3(text_classifier *m)
{
    adam_sum_3_body((void *)(m->arena + 4864), (void *)(m->arena + 5440));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_4(text_classifier *m)
{
    adam_sum_3_body((void *)(m->arena + 4608), (void *)(m->arena + 5504));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 8.19 kFLOP: mul, sum: [64, 4, 16] -> []
KERNEL static void adam_sum_5_body(
    const float *restrict encoder_transformer_encoder_self_attention_query_kernel_grad,
    float *restrict adam_sum_5)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 4096; r += 64) {
        const f32x16 encoder_transformer_encoder_self_attention_query_kernel_grad_i =
            f32x16_load(&encoder_transformer_encoder_self_attention_query_kernel_grad[r]);
        const f32x16 t = encoder_transformer_encoder_self_attention_query_kernel_grad_i
            * encoder_transformer_encoder_self_attention_query_kernel_grad_i;
        sum += t;
        const f32x16 encoder_transformer_encoder_self_attention_query_kernel_grad_i2 =
            f32x16_load(&encoder_transformer_encoder_self_attention_query_kernel_grad[r + 16]);
        const f32x16 t2 = encoder_transformer_encoder_self_attention_query_kernel_grad_i2
            * encoder_transformer_encoder_self_attention_query_kernel_grad_i2;
        sum2 += t2;
        const f32x16 encoder_transformer_encoder_self_attention_query_kernel_grad_i3 =
            f32x16_load(&encoder_transformer_encoder_self_attention_query_kernel_grad[r + 32]);
        const f32x16 t3 = encoder_transformer_encoder_self_attention_query_kernel_grad_i3
            * encoder_transformer_encoder_self_attention_query_kernel_grad_i3;
        sum3 += t3;
        const f32x16 encoder_transformer_encoder_self_attention_query_kernel_grad_i4 =
            f32x16_load(&encoder_transformer_encoder_self_attention_query_kernel_grad[r + 48]);
        const f32x16 t4 = encoder_transformer_encoder_self_attention_query_kernel_grad_i4
            * encoder_transformer_encoder_self_attention_query_kernel_grad_i4;
        sum4 += t4;
    }
    *adam_sum_5 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void adam_sum_5(text_classifier *m)
{
    adam_sum_5_body((void *)(m->arena + 65536), (void *)(m->arena + 5568));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [4, 16] -> []
KERNEL static void adam_sum_6_body(
    const float (*restrict encoder_transformer_encoder_self_attention_query_sum_grad)[16],
    float *restrict adam_sum_6)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    const f32x16 encoder_transformer_encoder_self_attention_query_sum_grad_i =
        f32x16_load(&encoder_transformer_encoder_self_attention_query_sum_grad[0][0]);
    const f32x16 t = encoder_transformer_encoder_self_attention_query_sum_grad_i
        * encoder_transformer_encoder_self_attention_query_sum_grad_i;
    sum += t;
    const f32x16 encoder_transformer_encoder_self_attention_query_sum_grad_i2 =
        f32x16_load(&encoder_transformer_encoder_self_attention_query_sum_grad[1][0]);
    const f32x16 t2 = encoder_transformer_encoder_self_attention_query_sum_grad_i2
        * encoder_transformer_encoder_self_attention_query_sum_grad_i2;
    sum2 += t2;
    const f32x16 encoder_transformer_encoder_self_attention_query_sum_grad_i3 =
        f32x16_load(&encoder_transformer_encoder_self_attention_query_sum_grad[2][0]);
    const f32x16 t3 = encoder_transformer_encoder_self_attention_query_sum_grad_i3
        * encoder_transformer_encoder_self_attention_query_sum_grad_i3;
    sum3 += t3;
    const f32x16 encoder_transformer_encoder_self_attention_query_sum_grad_i4 =
        f32x16_load(&encoder_transformer_encoder_self_attention_query_sum_grad[3][0]);
    const f32x16 t4 = encoder_transformer_encoder_self_attention_query_sum_grad_i4
        * encoder_transformer_encoder_self_attention_query_sum_grad_i4;
    sum4 += t4;
    *adam_sum_6 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void adam_sum_6(text_classifier *m)
{
    adam_sum_6_body((void *)(m->arena + 4352), (void *)(m->arena + 5632));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 8.19 kFLOP: mul, sum: [64, 4, 16] -> []
static void adam_sum_7(text_classifier *m)
{
    adam_sum_5_body((void *)(m->arena + 131072), (void *)(m->arena + 5696));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [4, 16] -> []
static void adam_sum_8(text_classifier *m)
{
    adam_sum_6_body((void *)(m->arena + 4096), (void *)(m->arena + 5760));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 8.19 kFLOP: mul, sum: [64, 4, 16] -> []
static void adam_sum_9(text_classifier *m)
{
    adam_sum_5_body((void *)(m->arena + 49152), (void *)(m->arena + 5824));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [4, 16] -> []
static void adam_sum_10(text_classifier *m)
{
    adam_sum_6_body((void *)(m->arena + 3840), (void *)(m->arena + 5888));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 8.19 kFLOP: mul, sum: [4, 16, 64] -> []
KERNEL static void adam_sum_11_body(
    const float *restrict encoder_transformer_encoder_self_attention_attention_output_kernel_grad,
    float *restrict adam_sum_11)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 4096; r += 64) {
        const f32x16 encoder_transformer_encoder_self_attention_attention_output_kernel_grad_i =
            f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel_grad[r]);
        const f32x16 t = encoder_transformer_encoder_self_attention_attention_output_kernel_grad_i
            * encoder_transformer_encoder_self_attention_attention_output_kernel_grad_i;
        sum += t;
        const f32x16 encoder_transformer_encoder_self_attention_attention_output_kernel_grad_i2 =
            f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel_grad[r + 16]);
        const f32x16 t2 = encoder_transformer_encoder_self_attention_attention_output_kernel_grad_i2
            * encoder_transformer_encoder_self_attention_attention_output_kernel_grad_i2;
        sum2 += t2;
        const f32x16 encoder_transformer_encoder_self_attention_attention_output_kernel_grad_i3 =
            f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel_grad[r + 32]);
        const f32x16 t3 = encoder_transformer_encoder_self_attention_attention_output_kernel_grad_i3
            * encoder_transformer_encoder_self_attention_attention_output_kernel_grad_i3;
        sum3 += t3;
        const f32x16 encoder_transformer_encoder_self_attention_attention_output_kernel_grad_i4 =
            f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel_grad[r + 48]);
        const f32x16 t4 = encoder_transformer_encoder_self_attention_attention_output_kernel_grad_i4
            * encoder_transformer_encoder_self_attention_attention_output_kernel_grad_i4;
        sum4 += t4;
    }
    *adam_sum_11 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void adam_sum_11(text_classifier *m)
{
    adam_sum_11_body((void *)(m->arena + 6912), (void *)(m->arena + 5952));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_12(text_classifier *m)
{
    adam_sum_3_body((void *)(m->arena + 3584), (void *)(m->arena + 6016));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_13(text_classifier *m)
{
    adam_sum_3_body((void *)(m->arena + 3328), (void *)(m->arena + 6144));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_14(text_classifier *m)
{
    adam_sum_3_body((void *)(m->arena + 3072), (void *)(m->arena + 6208));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 32.8 kFLOP: mul, sum: [64, 256] -> [32], []
KERNEL static void adam_sum_15_body(
    const float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad,
    float *restrict partial,
    float *restrict adam_sum_15)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 512; r += 64) {
            const f32x16 encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad_i =
                f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad[chunk * 512 + r]);
            const f32x16 t = encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad_i
                * encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad_i;
            sum += t;
            const f32x16 encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad_i2 =
                f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad[chunk * 512 + r
                + 16]);
            const f32x16 t2 = encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad_i2
                * encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad_i2;
            sum2 += t2;
            const f32x16 encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad_i3 =
                f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad[chunk * 512 + r
                + 32]);
            const f32x16 t3 = encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad_i3
                * encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad_i3;
            sum3 += t3;
            const f32x16 encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad_i4 =
                f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad[chunk * 512 + r
                + 48]);
            const f32x16 t4 = encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad_i4
                * encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad_i4;
            sum4 += t4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 32; chunk++)
            sum += partial[chunk];
        *adam_sum_15 = sum;
    }
}

static void adam_sum_15(text_classifier *m)
{
    adam_sum_15_body((void *)(m->arena + 267456), (void *)(m->arena + 6336), (void *)(m->arena + 6272));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 512 FLOP: mul, sum: [256] -> []
KERNEL static void adam_sum_16_body(
    const float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad,
    float *restrict adam_sum_16)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 256; r += 64) {
        const f32x16 encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad_i =
            f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad[r]);
        const f32x16 t = encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad_i
            * encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad_i;
        sum += t;
        const f32x16 encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad_i2 =
            f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad[r + 16]);
        const f32x16 t2 = encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad_i2
            * encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad_i2;
        sum2 += t2;
        const f32x16 encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad_i3 =
            f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad[r + 32]);
        const f32x16 t3 = encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad_i3
            * encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad_i3;
        sum3 += t3;
        const f32x16 encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad_i4 =
            f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad[r + 48]);
        const f32x16 t4 = encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad_i4
            * encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad_i4;
        sum4 += t4;
    }
    *adam_sum_16 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void adam_sum_16(text_classifier *m)
{
    adam_sum_16_body((void *)(m->arena + 988352), (void *)(m->arena + 6336));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 32.8 kFLOP: mul, sum: [256, 64] -> [32], []
KERNEL static void adam_sum_17_body(
    const float *restrict encoder_transformer_encoder_feedforward_output_dense_kernel_grad,
    float *restrict partial,
    float *restrict adam_sum_17)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 512; r += 64) {
            const f32x16 encoder_transformer_encoder_feedforward_output_dense_kernel_grad_i =
                f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_kernel_grad[chunk * 512 + r]);
            const f32x16 t = encoder_transformer_encoder_feedforward_output_dense_kernel_grad_i
                * encoder_transformer_encoder_feedforward_output_dense_kernel_grad_i;
            sum += t;
            const f32x16 encoder_transformer_encoder_feedforward_output_dense_kernel_grad_i2 =
                f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_kernel_grad[chunk * 512 + r + 16]);
            const f32x16 t2 = encoder_transformer_encoder_feedforward_output_dense_kernel_grad_i2
                * encoder_transformer_encoder_feedforward_output_dense_kernel_grad_i2;
            sum2 += t2;
            const f32x16 encoder_transformer_encoder_feedforward_output_dense_kernel_grad_i3 =
                f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_kernel_grad[chunk * 512 + r + 32]);
            const f32x16 t3 = encoder_transformer_encoder_feedforward_output_dense_kernel_grad_i3
                * encoder_transformer_encoder_feedforward_output_dense_kernel_grad_i3;
            sum3 += t3;
            const f32x16 encoder_transformer_encoder_feedforward_output_dense_kernel_grad_i4 =
                f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_kernel_grad[chunk * 512 + r + 48]);
            const f32x16 t4 = encoder_transformer_encoder_feedforward_output_dense_kernel_grad_i4
                * encoder_transformer_encoder_feedforward_output_dense_kernel_grad_i4;
            sum4 += t4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 32; chunk++)
            sum += partial[chunk];
        *adam_sum_17 = sum;
    }
}

static void adam_sum_17(text_classifier *m)
{
    adam_sum_17_body((void *)(m->arena + 660672), (void *)(m->arena + 6464), (void *)(m->arena + 6400));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_18(text_classifier *m)
{
    adam_sum_3_body((void *)(m->arena + 2816), (void *)(m->arena + 6464));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_19(text_classifier *m)
{
    adam_sum_3_body((void *)(m->arena + 2560), (void *)(m->arena + 6528));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_20(text_classifier *m)
{
    adam_sum_3_body((void *)(m->arena + 2304), (void *)(m->arena + 6592));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 8.19 kFLOP: mul, sum: [64, 4, 16] -> []
static void adam_sum_21(text_classifier *m)
{
    adam_sum_5_body((void *)(m->arena + 775360), (void *)(m->arena + 6656));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [4, 16] -> []
static void adam_sum_22(text_classifier *m)
{
    adam_sum_6_body((void *)(m->arena + 2048), (void *)(m->arena + 6720));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 8.19 kFLOP: mul, sum: [64, 4, 16] -> []
static void adam_sum_23(text_classifier *m)
{
    adam_sum_5_body((void *)(m->arena + 758976), (void *)(m->arena + 6784));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [4, 16] -> []
static void adam_sum_24(text_classifier *m)
{
    adam_sum_6_body((void *)(m->arena + 1792), (void *)(m->arena + 6848));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 8.22 kFLOP: mul, sum, add: [64, 4, 16] -> []
KERNEL static void adam_sum_25(text_classifier *m)
{
    const float *restrict encoder_transformer_encoder_1_self_attention_value_kernel_grad = (void *)(m->arena + 742592);
    const float adam_sum = *(const float *)(m->arena + 5312);
    const float adam_sum_2 = *(const float *)(m->arena + 5376);
    const float adam_sum_3 = *(const float *)(m->arena + 5440);
    const float adam_sum_4 = *(const float *)(m->arena + 5504);
    const float adam_sum_5 = *(const float *)(m->arena + 5568);
    const float adam_sum_6 = *(const float *)(m->arena + 5632);
    const float adam_sum_7 = *(const float *)(m->arena + 5696);
    const float adam_sum_8 = *(const float *)(m->arena + 5760);
    const float adam_sum_9 = *(const float *)(m->arena + 5824);
    const float adam_sum_10 = *(const float *)(m->arena + 5888);
    const float adam_sum_11 = *(const float *)(m->arena + 5952);
    const float adam_sum_12 = *(const float *)(m->arena + 6016);
    const float adam_sum_13 = *(const float *)(m->arena + 6144);
    const float adam_sum_14 = *(const float *)(m->arena + 6208);
    const float adam_sum_15 = *(const float *)(m->arena + 6272);
    const float adam_sum_16 = *(const float *)(m->arena + 6336);
    const float adam_sum_17 = *(const float *)(m->arena + 6400);
    const float adam_sum_18 = *(const float *)(m->arena + 6464);
    const float adam_sum_19 = *(const float *)(m->arena + 6528);
    const float adam_sum_20 = *(const float *)(m->arena + 6592);
    const float adam_sum_21 = *(const float *)(m->arena + 6656);
    const float adam_sum_22 = *(const float *)(m->arena + 6720);
    const float adam_sum_23 = *(const float *)(m->arena + 6784);
    const float adam_sum_24 = *(const float *)(m->arena + 6848);
    float *restrict adam_sum_25 = (void *)(m->arena + 6080);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 4096; r += 64) {
        const f32x16 encoder_transformer_encoder_1_self_attention_value_kernel_grad_i =
            f32x16_load(&encoder_transformer_encoder_1_self_attention_value_kernel_grad[r]);
        const f32x16 t = encoder_transformer_encoder_1_self_attention_value_kernel_grad_i
            * encoder_transformer_encoder_1_self_attention_value_kernel_grad_i;
        sum += t;
        const f32x16 encoder_transformer_encoder_1_self_attention_value_kernel_grad_i2 =
            f32x16_load(&encoder_transformer_encoder_1_self_attention_value_kernel_grad[r + 16]);
        const f32x16 t2 = encoder_transformer_encoder_1_self_attention_value_kernel_grad_i2
            * encoder_transformer_encoder_1_self_attention_value_kernel_grad_i2;
        sum2 += t2;
        const f32x16 encoder_transformer_encoder_1_self_attention_value_kernel_grad_i3 =
            f32x16_load(&encoder_transformer_encoder_1_self_attention_value_kernel_grad[r + 32]);
        const f32x16 t3 = encoder_transformer_encoder_1_self_attention_value_kernel_grad_i3
            * encoder_transformer_encoder_1_self_attention_value_kernel_grad_i3;
        sum3 += t3;
        const f32x16 encoder_transformer_encoder_1_self_attention_value_kernel_grad_i4 =
            f32x16_load(&encoder_transformer_encoder_1_self_attention_value_kernel_grad[r + 48]);
        const f32x16 t4 = encoder_transformer_encoder_1_self_attention_value_kernel_grad_i4
            * encoder_transformer_encoder_1_self_attention_value_kernel_grad_i4;
        sum4 += t4;
    }
    const float t = adam_sum + adam_sum_2 + adam_sum_3 + adam_sum_4 + adam_sum_5 + adam_sum_6 + adam_sum_7 + adam_sum_8;
    const float t2 = t + adam_sum_9 + adam_sum_10 + adam_sum_11 + adam_sum_12 + adam_sum_13 + adam_sum_14 + adam_sum_15;
    const float t3 = t2 + adam_sum_16 + adam_sum_17 + adam_sum_18 + adam_sum_19 + adam_sum_20 + adam_sum_21;
    *adam_sum_25 = t3 + adam_sum_22 + adam_sum_23 + adam_sum_24 + f32x16_sum(sum + sum3 + (sum2 + sum4));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [4, 16] -> []
static void adam_sum_26(text_classifier *m)
{
    adam_sum_6_body((void *)(m->arena + 1536), (void *)(m->arena + 5376));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 8.19 kFLOP: mul, sum: [4, 16, 64] -> []
static void adam_sum_27(text_classifier *m)
{
    adam_sum_11_body((void *)(m->arena + 726208), (void *)(m->arena + 5440));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_28(text_classifier *m)
{
    adam_sum_3_body((void *)(m->arena + 1280), (void *)(m->arena + 5504));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_29(text_classifier *m)
{
    adam_sum_3_body((void *)(m->arena + 1024), (void *)(m->arena + 5568));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_30(text_classifier *m)
{
    adam_sum_3_body((void *)(m->arena + 768), (void *)(m->arena + 5632));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 32.8 kFLOP: mul, sum: [64, 256] -> [32], []
static void adam_sum_31(text_classifier *m)
{
    adam_sum_15_body((void *)(m->arena + 595136), (void *)(m->arena + 5760), (void *)(m->arena + 5696));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 512 FLOP: mul, sum: [256] -> []
static void adam_sum_32(text_classifier *m)
{
    adam_sum_16_body((void *)(m->arena + 2581696), (void *)(m->arena + 5760));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 32.8 kFLOP: mul, sum: [256, 64] -> [32], []
static void adam_sum_33(text_classifier *m)
{
    adam_sum_17_body((void *)(m->arena + 529600), (void *)(m->arena + 5888), (void *)(m->arena + 5824));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_34(text_classifier *m)
{
    adam_sum_3_body((void *)(m->arena + 512), (void *)(m->arena + 5888));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_35(text_classifier *m)
{
    adam_sum_3_body((void *)(m->arena + 256), (void *)(m->arena + 5952));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_36(text_classifier *m)
{
    adam_sum_3_body((void *)(m->arena + 0), (void *)(m->arena + 6016));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 256 FLOP: mul, sum: [64, 2] -> []
KERNEL static void adam_sum_37(text_classifier *m)
{
    const float *restrict classifier_dense_kernel_grad = (void *)(m->arena + 2604224);
    float *restrict adam_sum_37 = (void *)(m->arena + 6144);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 128; r += 64) {
        const f32x16 classifier_dense_kernel_grad_i = f32x16_load(&classifier_dense_kernel_grad[r]);
        sum += classifier_dense_kernel_grad_i * classifier_dense_kernel_grad_i;
        const f32x16 classifier_dense_kernel_grad_i2 = f32x16_load(&classifier_dense_kernel_grad[r + 16]);
        sum2 += classifier_dense_kernel_grad_i2 * classifier_dense_kernel_grad_i2;
        const f32x16 classifier_dense_kernel_grad_i3 = f32x16_load(&classifier_dense_kernel_grad[r + 32]);
        sum3 += classifier_dense_kernel_grad_i3 * classifier_dense_kernel_grad_i3;
        const f32x16 classifier_dense_kernel_grad_i4 = f32x16_load(&classifier_dense_kernel_grad[r + 48]);
        sum4 += classifier_dense_kernel_grad_i4 * classifier_dense_kernel_grad_i4;
    }
    *adam_sum_37 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam
// 28 FLOP: mul, sum, add, sqrt, max, div: [2] -> []
KERNEL static void adam_sum_38(text_classifier *m)
{
    const float *restrict classifier_dense_bias_grad = (void *)(m->arena + 5120);
    const float adam_sum_25 = *(const float *)(m->arena + 6080);
    const float adam_sum_26 = *(const float *)(m->arena + 5376);
    const float adam_sum_27 = *(const float *)(m->arena + 5440);
    const float adam_sum_28 = *(const float *)(m->arena + 5504);
    const float adam_sum_29 = *(const float *)(m->arena + 5568);
    const float adam_sum_30 = *(const float *)(m->arena + 5632);
    const float adam_sum_31 = *(const float *)(m->arena + 5696);
    const float adam_sum_32 = *(const float *)(m->arena + 5760);
    const float adam_sum_33 = *(const float *)(m->arena + 5824);
    const float adam_sum_34 = *(const float *)(m->arena + 5888);
    const float adam_sum_35 = *(const float *)(m->arena + 5952);
    const float adam_sum_36 = *(const float *)(m->arena + 6016);
    const float adam_sum_37 = *(const float *)(m->arena + 6144);
    const float global_clipnorm = m->global_clipnorm;
    float *restrict adam_sum_38 = (void *)(m->arena + 5312);

    float sum = 0.0f;
    for (int r = 0; r < 2; r++) {
        const float classifier_dense_bias_grad_i = classifier_dense_bias_grad[r];
        sum += classifier_dense_bias_grad_i * classifier_dense_bias_grad_i;
    }
    const float t = adam_sum_25 + adam_sum_26 + adam_sum_27 + adam_sum_28 + adam_sum_29 + adam_sum_30 + adam_sum_31;
    const float t2 = f32_sqrt(t + adam_sum_32 + adam_sum_33 + adam_sum_34 + adam_sum_35 + adam_sum_36 + adam_sum_37
        + sum);
    *adam_sum_38 = global_clipnorm / max_real(t2, global_clipnorm);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.embeddings
// 142 kFLOP: mul, sub, add, sqrt, div: [101, 64] -> [101, 64]
KERNEL static void update_encoder_embeddings(text_classifier *m)
{
    const float *restrict encoder_embeddings_grad_2 = (void *)(m->arena + 23296);
    const float adam_sum_38 = *(const float *)(m->arena + 5312);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 5184);
    const float adam_rsqrt = *(const float *)(m->arena + 5248);
    const float epsilon = m->epsilon;
    float *restrict encoder_embeddings = (void *)m->encoder_embeddings;
    float *restrict encoder_embeddings_m = (void *)m->encoder_embeddings_m;
    float *restrict encoder_embeddings_v = (void *)m->encoder_embeddings_v;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 6464; i += 16) {
        const f32x16 g = f32x16_load(&encoder_embeddings_grad_2[i]) * adam_sum_38;
        const f32x16 m2 = f32x16_load(&encoder_embeddings_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&encoder_embeddings_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        f32x16_store(&encoder_embeddings[i],
            f32x16_load(&encoder_embeddings[i]) - m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon));
        f32x16_store(&encoder_embeddings_m[i], m2);
        f32x16_store(&encoder_embeddings_v[i], v);
    }
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.position_embedding.embeddings
// 22.5 kFLOP: mul, sub, add, sqrt, div: [16, 64] -> [16, 64]
KERNEL static void update_encoder_position_embedding_embeddings(text_classifier *m)
{
    const float *restrict encoder_embeddings_grad = (void *)(m->arena + 81920);
    const float adam_sum_38 = *(const float *)(m->arena + 5312);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 5184);
    const float adam_rsqrt = *(const float *)(m->arena + 5248);
    const float epsilon = m->epsilon;
    float *restrict encoder_position_embedding_embeddings = (void *)m->encoder_position_embedding_embeddings;
    float *restrict encoder_position_embedding_embeddings_m = (void *)m->encoder_position_embedding_embeddings_m;
    float *restrict encoder_position_embedding_embeddings_v = (void *)m->encoder_position_embedding_embeddings_v;

    for (int i = 0; i < 1024; i += 16) {
        const f32x16 g = f32x16_load(&encoder_embeddings_grad[i]) * adam_sum_38;
        const f32x16 m2 = f32x16_load(&encoder_position_embedding_embeddings_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&encoder_position_embedding_embeddings_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
        f32x16_store(&encoder_position_embedding_embeddings[i],
            f32x16_load(&encoder_position_embedding_embeddings[i]) - t);
        f32x16_store(&encoder_position_embedding_embeddings_m[i], m2);
        f32x16_store(&encoder_position_embedding_embeddings_v[i], v);
    }
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.layer_norm.gamma
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
KERNEL static void update_encoder_layer_norm_gamma_body(
    const float *restrict encoder_layer_norm_gamma_grad,
    const float adam_sum_38,
    const float beta_1,
    const float beta_2,
    const float adam_rate,
    const float adam_rsqrt,
    const float epsilon,
    float *restrict encoder_layer_norm_gamma,
    float *restrict encoder_layer_norm_gamma_m,
    float *restrict encoder_layer_norm_gamma_v)
{
    for (int i = 0; i < 64; i += 16) {
        const f32x16 g = f32x16_load(&encoder_layer_norm_gamma_grad[i]) * adam_sum_38;
        const f32x16 m2 = f32x16_load(&encoder_layer_norm_gamma_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&encoder_layer_norm_gamma_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
        f32x16_store(&encoder_layer_norm_gamma[i], f32x16_load(&encoder_layer_norm_gamma[i]) - t);
        f32x16_store(&encoder_layer_norm_gamma_m[i], m2);
        f32x16_store(&encoder_layer_norm_gamma_v[i], v);
    }
}

static void update_encoder_layer_norm_gamma(text_classifier *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 4864), *(const float *)(m->arena + 5312), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 5184),
                                         *(const float *)(m->arena + 5248), m->epsilon, m->encoder_layer_norm_gamma,
                                         m->encoder_layer_norm_gamma_m, m->encoder_layer_norm_gamma_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.layer_norm.beta
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_layer_norm_beta(text_classifier *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 4608), *(const float *)(m->arena + 5312), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 5184),
                                         *(const float *)(m->arena + 5248), m->epsilon, m->encoder_layer_norm_beta,
                                         m->encoder_layer_norm_beta_m, m->encoder_layer_norm_beta_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention.query.kernel
// 90.1 kFLOP: mul, sub, add, sqrt, div: [64, 4, 16] -> [64, 4, 16]
KERNEL static void update_encoder_transformer_encoder_self_attention_query_kernel_body(
    const float *restrict encoder_transformer_encoder_self_attention_query_kernel_grad,
    const float adam_sum_38,
    const float beta_1,
    const float beta_2,
    const float adam_rate,
    const float adam_rsqrt,
    const float epsilon,
    float *restrict encoder_transformer_encoder_self_attention_query_kernel,
    float *restrict encoder_transformer_encoder_self_attention_query_kernel_m,
    float *restrict encoder_transformer_encoder_self_attention_query_kernel_v)
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16) {
        const f32x16 g = f32x16_load(&encoder_transformer_encoder_self_attention_query_kernel_grad[i]) * adam_sum_38;
        const f32x16 t = f32x16_load(&encoder_transformer_encoder_self_attention_query_kernel_m[i]) * beta_1;
        const f32x16 m2 = t + g * (1.0f - beta_1);
        const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_self_attention_query_kernel_v[i]) * beta_2;
        const f32x16 v = t2 + g * g * (1.0f - beta_2);
        const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
        f32x16_store(&encoder_transformer_encoder_self_attention_query_kernel[i],
            f32x16_load(&encoder_transformer_encoder_self_attention_query_kernel[i]) - t3);
        f32x16_store(&encoder_transformer_encoder_self_attention_query_kernel_m[i], m2);
        f32x16_store(&encoder_transformer_encoder_self_attention_query_kernel_v[i], v);
    }
}

static void update_encoder_transformer_encoder_self_attention_query_kernel(text_classifier *m)
{
    update_encoder_transformer_encoder_self_attention_query_kernel_body(
        (void *)(m->arena + 65536), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_self_attention_query_kernel,
        (void *)m->encoder_transformer_encoder_self_attention_query_kernel_m,
        (void *)m->encoder_transformer_encoder_self_attention_query_kernel_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention.query.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [4, 16] -> [4, 16]
KERNEL static void update_encoder_transformer_encoder_self_attention_query_bias_body(
    const float *restrict encoder_transformer_encoder_self_attention_query_sum_grad,
    const float adam_sum_38,
    const float beta_1,
    const float beta_2,
    const float adam_rate,
    const float adam_rsqrt,
    const float epsilon,
    float *restrict encoder_transformer_encoder_self_attention_query_bias,
    float *restrict encoder_transformer_encoder_self_attention_query_bias_m,
    float *restrict encoder_transformer_encoder_self_attention_query_bias_v)
{
    for (int i = 0; i < 64; i += 16) {
        const f32x16 g = f32x16_load(&encoder_transformer_encoder_self_attention_query_sum_grad[i]) * adam_sum_38;
        const f32x16 t = f32x16_load(&encoder_transformer_encoder_self_attention_query_bias_m[i]) * beta_1;
        const f32x16 m2 = t + g * (1.0f - beta_1);
        const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_self_attention_query_bias_v[i]) * beta_2;
        const f32x16 v = t2 + g * g * (1.0f - beta_2);
        const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
        f32x16_store(&encoder_transformer_encoder_self_attention_query_bias[i],
            f32x16_load(&encoder_transformer_encoder_self_attention_query_bias[i]) - t3);
        f32x16_store(&encoder_transformer_encoder_self_attention_query_bias_m[i], m2);
        f32x16_store(&encoder_transformer_encoder_self_attention_query_bias_v[i], v);
    }
}

static void update_encoder_transformer_encoder_self_attention_query_bias(text_classifier *m)
{
    update_encoder_transformer_encoder_self_attention_query_bias_body(
        (void *)(m->arena + 4352), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_self_attention_query_bias,
        (void *)m->encoder_transformer_encoder_self_attention_query_bias_m,
        (void *)m->encoder_transformer_encoder_self_attention_query_bias_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention.key.kernel
// 90.1 kFLOP: mul, sub, add, sqrt, div: [64, 4, 16] -> [64, 4, 16]
static void update_encoder_transformer_encoder_self_attention_key_kernel(text_classifier *m)
{
    update_encoder_transformer_encoder_self_attention_query_kernel_body(
        (void *)(m->arena + 131072), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_self_attention_key_kernel,
        (void *)m->encoder_transformer_encoder_self_attention_key_kernel_m,
        (void *)m->encoder_transformer_encoder_self_attention_key_kernel_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention.key.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [4, 16] -> [4, 16]
static void update_encoder_transformer_encoder_self_attention_key_bias(text_classifier *m)
{
    update_encoder_transformer_encoder_self_attention_query_bias_body(
        (void *)(m->arena + 4096), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_self_attention_key_bias,
        (void *)m->encoder_transformer_encoder_self_attention_key_bias_m,
        (void *)m->encoder_transformer_encoder_self_attention_key_bias_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention.value.kernel
// 90.1 kFLOP: mul, sub, add, sqrt, div: [64, 4, 16] -> [64, 4, 16]
static void update_encoder_transformer_encoder_self_attention_value_kernel(text_classifier *m)
{
    update_encoder_transformer_encoder_self_attention_query_kernel_body(
        (void *)(m->arena + 49152), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_self_attention_value_kernel,
        (void *)m->encoder_transformer_encoder_self_attention_value_kernel_m,
        (void *)m->encoder_transformer_encoder_self_attention_value_kernel_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention.value.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [4, 16] -> [4, 16]
static void update_encoder_transformer_encoder_self_attention_value_bias(text_classifier *m)
{
    update_encoder_transformer_encoder_self_attention_query_bias_body(
        (void *)(m->arena + 3840), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_self_attention_value_bias,
        (void *)m->encoder_transformer_encoder_self_attention_value_bias_m,
        (void *)m->encoder_transformer_encoder_self_attention_value_bias_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention.attention_output.kernel
// 90.1 kFLOP: mul, sub, add, sqrt, div: [4, 16, 64] -> [4, 16, 64]
KERNEL static void update_encoder_transformer_encoder_self_attention_attention_output_kernel_body(
    const float *restrict encoder_transformer_encoder_self_attention_attention_output_kernel_grad,
    const float adam_sum_38,
    const float beta_1,
    const float beta_2,
    const float adam_rate,
    const float adam_rsqrt,
    const float epsilon,
    float *restrict encoder_transformer_encoder_self_attention_attention_output_kernel,
    float *restrict encoder_transformer_encoder_self_attention_attention_output_kernel_m,
    float *restrict encoder_transformer_encoder_self_attention_attention_output_kernel_v)
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16) {
        const f32x16 g = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel_grad[i])
            * adam_sum_38;
        const f32x16 t = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel_m[i]) * beta_1;
        const f32x16 m2 = t + g * (1.0f - beta_1);
        const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel_v[i])
            * beta_2;
        const f32x16 v = t2 + g * g * (1.0f - beta_2);
        const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
        f32x16_store(&encoder_transformer_encoder_self_attention_attention_output_kernel[i],
            f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel[i]) - t3);
        f32x16_store(&encoder_transformer_encoder_self_attention_attention_output_kernel_m[i], m2);
        f32x16_store(&encoder_transformer_encoder_self_attention_attention_output_kernel_v[i], v);
    }
}

static void update_encoder_transformer_encoder_self_attention_attention_output_kernel(text_classifier *m)
{
    update_encoder_transformer_encoder_self_attention_attention_output_kernel_body(
        (void *)(m->arena + 6912), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_self_attention_attention_output_kernel,
        (void *)m->encoder_transformer_encoder_self_attention_attention_output_kernel_m,
        (void *)m->encoder_transformer_encoder_self_attention_attention_output_kernel_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention.attention_output.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_self_attention_attention_output_bias(text_classifier *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 3584), *(const float *)(m->arena + 5312), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 5184),
                                         *(const float *)(m->arena + 5248), m->epsilon,
                                         m->encoder_transformer_encoder_self_attention_attention_output_bias,
                                         m->encoder_transformer_encoder_self_attention_attention_output_bias_m,
                                         m->encoder_transformer_encoder_self_attention_attention_output_bias_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention_layer_norm.gamma
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_self_attention_layer_norm_gamma(text_classifier *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 3328), *(const float *)(m->arena + 5312), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 5184),
                                         *(const float *)(m->arena + 5248), m->epsilon,
                                         m->encoder_transformer_encoder_self_attention_layer_norm_gamma,
                                         m->encoder_transformer_encoder_self_attention_layer_norm_gamma_m,
                                         m->encoder_transformer_encoder_self_attention_layer_norm_gamma_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention_layer_norm.beta
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_self_attention_layer_norm_beta(text_classifier *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 3072), *(const float *)(m->arena + 5312), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 5184),
                                         *(const float *)(m->arena + 5248), m->epsilon,
                                         m->encoder_transformer_encoder_self_attention_layer_norm_beta,
                                         m->encoder_transformer_encoder_self_attention_layer_norm_beta_m,
                                         m->encoder_transformer_encoder_self_attention_layer_norm_beta_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.feedforward_intermediate_dense.kernel
// 360 kFLOP: mul, sub, add, sqrt, div: [64, 256] -> [64, 256]
KERNEL static void update_encoder_transformer_encoder_feedforward_intermediate_dense_kernel_body(
    const float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad,
    const float adam_sum_38,
    const float beta_1,
    const float beta_2,
    const float adam_rate,
    const float adam_rsqrt,
    const float epsilon,
    float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_kernel,
    float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_kernel_m,
    float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_kernel_v)
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 g = f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad[i])
            * adam_sum_38;
        const f32x16 t = f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel_m[i]) * beta_1;
        const f32x16 m2 = t + g * (1.0f - beta_1);
        const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel_v[i]) * beta_2;
        const f32x16 v = t2 + g * g * (1.0f - beta_2);
        const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
        f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel[i],
            f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel[i]) - t3);
        f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel_m[i], m2);
        f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel_v[i], v);
    }
}

static void update_encoder_transformer_encoder_feedforward_intermediate_dense_kernel(text_classifier *m)
{
    update_encoder_transformer_encoder_feedforward_intermediate_dense_kernel_body(
        (void *)(m->arena + 267456), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel,
        (void *)m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel_m,
        (void *)m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.feedforward_intermediate_dense.bias
// 5.63 kFLOP: mul, sub, add, sqrt, div: [256] -> [256]
KERNEL static void update_encoder_transformer_encoder_feedforward_intermediate_dense_bias_body(
    const float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad,
    const float adam_sum_38,
    const float beta_1,
    const float beta_2,
    const float adam_rate,
    const float adam_rsqrt,
    const float epsilon,
    float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_bias,
    float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_bias_m,
    float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_bias_v)
{
    for (int i = 0; i < 256; i += 16) {
        const f32x16 g = f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad[i])
            * adam_sum_38;
        const f32x16 t = f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_bias_m[i]) * beta_1;
        const f32x16 m2 = t + g * (1.0f - beta_1);
        const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_bias_v[i]) * beta_2;
        const f32x16 v = t2 + g * g * (1.0f - beta_2);
        const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
        f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense_bias[i],
            f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_bias[i]) - t3);
        f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense_bias_m[i], m2);
        f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense_bias_v[i], v);
    }
}

static void update_encoder_transformer_encoder_feedforward_intermediate_dense_bias(text_classifier *m)
{
    update_encoder_transformer_encoder_feedforward_intermediate_dense_bias_body(
        (void *)(m->arena + 988352), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        m->encoder_transformer_encoder_feedforward_intermediate_dense_bias,
        m->encoder_transformer_encoder_feedforward_intermediate_dense_bias_m,
        m->encoder_transformer_encoder_feedforward_intermediate_dense_bias_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.feedforward_output_dense.kernel
// 360 kFLOP: mul, sub, add, sqrt, div: [256, 64] -> [256, 64]
KERNEL static void update_encoder_transformer_encoder_feedforward_output_dense_kernel_body(
    const float *restrict encoder_transformer_encoder_feedforward_output_dense_kernel_grad,
    const float adam_sum_38,
    const float beta_1,
    const float beta_2,
    const float adam_rate,
    const float adam_rsqrt,
    const float epsilon,
    float *restrict encoder_transformer_encoder_feedforward_output_dense_kernel,
    float *restrict encoder_transformer_encoder_feedforward_output_dense_kernel_m,
    float *restrict encoder_transformer_encoder_feedforward_output_dense_kernel_v)
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 g = f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_kernel_grad[i])
            * adam_sum_38;
        const f32x16 t = f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_kernel_m[i]) * beta_1;
        const f32x16 m2 = t + g * (1.0f - beta_1);
        const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_kernel_v[i]) * beta_2;
        const f32x16 v = t2 + g * g * (1.0f - beta_2);
        const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
        f32x16_store(&encoder_transformer_encoder_feedforward_output_dense_kernel[i],
            f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_kernel[i]) - t3);
        f32x16_store(&encoder_transformer_encoder_feedforward_output_dense_kernel_m[i], m2);
        f32x16_store(&encoder_transformer_encoder_feedforward_output_dense_kernel_v[i], v);
    }
}

static void update_encoder_transformer_encoder_feedforward_output_dense_kernel(text_classifier *m)
{
    update_encoder_transformer_encoder_feedforward_output_dense_kernel_body(
        (void *)(m->arena + 660672), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_feedforward_output_dense_kernel,
        (void *)m->encoder_transformer_encoder_feedforward_output_dense_kernel_m,
        (void *)m->encoder_transformer_encoder_feedforward_output_dense_kernel_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.feedforward_output_dense.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_feedforward_output_dense_bias(text_classifier *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 2816), *(const float *)(m->arena + 5312), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 5184),
                                         *(const float *)(m->arena + 5248), m->epsilon,
                                         m->encoder_transformer_encoder_feedforward_output_dense_bias,
                                         m->encoder_transformer_encoder_feedforward_output_dense_bias_m,
                                         m->encoder_transformer_encoder_feedforward_output_dense_bias_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.feedforward_layer_norm.gamma
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_feedforward_layer_norm_gamma(text_classifier *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 2560), *(const float *)(m->arena + 5312), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 5184),
                                         *(const float *)(m->arena + 5248), m->epsilon,
                                         m->encoder_transformer_encoder_feedforward_layer_norm_gamma,
                                         m->encoder_transformer_encoder_feedforward_layer_norm_gamma_m,
                                         m->encoder_transformer_encoder_feedforward_layer_norm_gamma_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.feedforward_layer_norm.beta
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_feedforward_layer_norm_beta(text_classifier *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 2304), *(const float *)(m->arena + 5312), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 5184),
                                         *(const float *)(m->arena + 5248), m->epsilon,
                                         m->encoder_transformer_encoder_feedforward_layer_norm_beta,
                                         m->encoder_transformer_encoder_feedforward_layer_norm_beta_m,
                                         m->encoder_transformer_encoder_feedforward_layer_norm_beta_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention.query.kernel
// 90.1 kFLOP: mul, sub, add, sqrt, div: [64, 4, 16] -> [64, 4, 16]
static void update_encoder_transformer_encoder_1_self_attention_query_kernel(text_classifier *m)
{
    update_encoder_transformer_encoder_self_attention_query_kernel_body(
        (void *)(m->arena + 775360), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_self_attention_query_kernel,
        (void *)m->encoder_transformer_encoder_1_self_attention_query_kernel_m,
        (void *)m->encoder_transformer_encoder_1_self_attention_query_kernel_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention.query.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [4, 16] -> [4, 16]
static void update_encoder_transformer_encoder_1_self_attention_query_bias(text_classifier *m)
{
    update_encoder_transformer_encoder_self_attention_query_bias_body(
        (void *)(m->arena + 2048), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_self_attention_query_bias,
        (void *)m->encoder_transformer_encoder_1_self_attention_query_bias_m,
        (void *)m->encoder_transformer_encoder_1_self_attention_query_bias_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention.key.kernel
// 90.1 kFLOP: mul, sub, add, sqrt, div: [64, 4, 16] -> [64, 4, 16]
static void update_encoder_transformer_encoder_1_self_attention_key_kernel(text_classifier *m)
{
    update_encoder_transformer_encoder_self_attention_query_kernel_body(
        (void *)(m->arena + 758976), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_self_attention_key_kernel,
        (void *)m->encoder_transformer_encoder_1_self_attention_key_kernel_m,
        (void *)m->encoder_transformer_encoder_1_self_attention_key_kernel_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention.key.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [4, 16] -> [4, 16]
static void update_encoder_transformer_encoder_1_self_attention_key_bias(text_classifier *m)
{
    update_encoder_transformer_encoder_self_attention_query_bias_body(
        (void *)(m->arena + 1792), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_self_attention_key_bias,
        (void *)m->encoder_transformer_encoder_1_self_attention_key_bias_m,
        (void *)m->encoder_transformer_encoder_1_self_attention_key_bias_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention.value.kernel
// 90.1 kFLOP: mul, sub, add, sqrt, div: [64, 4, 16] -> [64, 4, 16]
static void update_encoder_transformer_encoder_1_self_attention_value_kernel(text_classifier *m)
{
    update_encoder_transformer_encoder_self_attention_query_kernel_body(
        (void *)(m->arena + 742592), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_self_attention_value_kernel,
        (void *)m->encoder_transformer_encoder_1_self_attention_value_kernel_m,
        (void *)m->encoder_transformer_encoder_1_self_attention_value_kernel_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention.value.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [4, 16] -> [4, 16]
static void update_encoder_transformer_encoder_1_self_attention_value_bias(text_classifier *m)
{
    update_encoder_transformer_encoder_self_attention_query_bias_body(
        (void *)(m->arena + 1536), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_self_attention_value_bias,
        (void *)m->encoder_transformer_encoder_1_self_attention_value_bias_m,
        (void *)m->encoder_transformer_encoder_1_self_attention_value_bias_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention.attention_output.kernel
// 90.1 kFLOP: mul, sub, add, sqrt, div: [4, 16, 64] -> [4, 16, 64]
static void update_encoder_transformer_encoder_1_self_attention_attention_output_kernel(text_classifier *m)
{
    update_encoder_transformer_encoder_self_attention_attention_output_kernel_body(
        (void *)(m->arena + 726208), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_self_attention_attention_output_kernel,
        (void *)m->encoder_transformer_encoder_1_self_attention_attention_output_kernel_m,
        (void *)m->encoder_transformer_encoder_1_self_attention_attention_output_kernel_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention.attention_output.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_1_self_attention_attention_output_bias(text_classifier *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 1280), *(const float *)(m->arena + 5312), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 5184),
                                         *(const float *)(m->arena + 5248), m->epsilon,
                                         m->encoder_transformer_encoder_1_self_attention_attention_output_bias,
                                         m->encoder_transformer_encoder_1_self_attention_attention_output_bias_m,
                                         m->encoder_transformer_encoder_1_self_attention_attention_output_bias_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention_layer_norm.gamma
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_1_self_attention_layer_norm_gamma(text_classifier *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 1024), *(const float *)(m->arena + 5312), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 5184),
                                         *(const float *)(m->arena + 5248), m->epsilon,
                                         m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma,
                                         m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma_m,
                                         m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention_layer_norm.beta
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_1_self_attention_layer_norm_beta(text_classifier *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 768), *(const float *)(m->arena + 5312), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 5184),
                                         *(const float *)(m->arena + 5248), m->epsilon,
                                         m->encoder_transformer_encoder_1_self_attention_layer_norm_beta,
                                         m->encoder_transformer_encoder_1_self_attention_layer_norm_beta_m,
                                         m->encoder_transformer_encoder_1_self_attention_layer_norm_beta_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.feedforward_intermediate_dense.kernel
// 360 kFLOP: mul, sub, add, sqrt, div: [64, 256] -> [64, 256]
static void update_encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel(text_classifier *m)
{
    update_encoder_transformer_encoder_feedforward_intermediate_dense_kernel_body(
        (void *)(m->arena + 595136), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel,
        (void *)m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_m,
        (void *)m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.feedforward_intermediate_dense.bias
// 5.63 kFLOP: mul, sub, add, sqrt, div: [256] -> [256]
static void update_encoder_transformer_encoder_1_feedforward_intermediate_dense_bias(text_classifier *m)
{
    update_encoder_transformer_encoder_feedforward_intermediate_dense_bias_body(
        (void *)(m->arena + 2581696), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_bias,
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_m,
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.feedforward_output_dense.kernel
// 360 kFLOP: mul, sub, add, sqrt, div: [256, 64] -> [256, 64]
static void update_encoder_transformer_encoder_1_feedforward_output_dense_kernel(text_classifier *m)
{
    update_encoder_transformer_encoder_feedforward_output_dense_kernel_body(
        (void *)(m->arena + 529600), *(const float *)(m->arena + 5312), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 5184), *(const float *)(m->arena + 5248), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_feedforward_output_dense_kernel,
        (void *)m->encoder_transformer_encoder_1_feedforward_output_dense_kernel_m,
        (void *)m->encoder_transformer_encoder_1_feedforward_output_dense_kernel_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.feedforward_output_dense.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_1_feedforward_output_dense_bias(text_classifier *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 512), *(const float *)(m->arena + 5312), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 5184),
                                         *(const float *)(m->arena + 5248), m->epsilon,
                                         m->encoder_transformer_encoder_1_feedforward_output_dense_bias,
                                         m->encoder_transformer_encoder_1_feedforward_output_dense_bias_m,
                                         m->encoder_transformer_encoder_1_feedforward_output_dense_bias_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.feedforward_layer_norm.gamma
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_1_feedforward_layer_norm_gamma(text_classifier *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 256), *(const float *)(m->arena + 5312), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 5184),
                                         *(const float *)(m->arena + 5248), m->epsilon,
                                         m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma,
                                         m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma_m,
                                         m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.feedforward_layer_norm.beta
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_1_feedforward_layer_norm_beta(text_classifier *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 0), *(const float *)(m->arena + 5312), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 5184),
                                         *(const float *)(m->arena + 5248), m->epsilon,
                                         m->encoder_transformer_encoder_1_feedforward_layer_norm_beta,
                                         m->encoder_transformer_encoder_1_feedforward_layer_norm_beta_m,
                                         m->encoder_transformer_encoder_1_feedforward_layer_norm_beta_v);
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates classifier.dense.kernel
// 2.82 kFLOP: mul, sub, add, sqrt, div: [64, 2] -> [64, 2]
KERNEL static void update_classifier_dense_kernel(text_classifier *m)
{
    const float *restrict classifier_dense_kernel_grad = (void *)(m->arena + 2604224);
    const float adam_sum_38 = *(const float *)(m->arena + 5312);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 5184);
    const float adam_rsqrt = *(const float *)(m->arena + 5248);
    const float epsilon = m->epsilon;
    float *restrict classifier_dense_kernel = (void *)m->classifier_dense_kernel;
    float *restrict classifier_dense_kernel_m = (void *)m->classifier_dense_kernel_m;
    float *restrict classifier_dense_kernel_v = (void *)m->classifier_dense_kernel_v;

    for (int i = 0; i < 128; i += 16) {
        const f32x16 g = f32x16_load(&classifier_dense_kernel_grad[i]) * adam_sum_38;
        const f32x16 m2 = f32x16_load(&classifier_dense_kernel_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&classifier_dense_kernel_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
        f32x16_store(&classifier_dense_kernel[i], f32x16_load(&classifier_dense_kernel[i]) - t);
        f32x16_store(&classifier_dense_kernel_m[i], m2);
        f32x16_store(&classifier_dense_kernel_v[i], v);
    }
}

// text_classifier.dl:33: using     adam(0.0005, global_clipnorm = 1.0)
// adam; updates classifier.dense.bias
// 46 FLOP: mul, sub, add, sqrt, div: [2] -> [2]
KERNEL static void update_classifier_dense_bias(text_classifier *m)
{
    const float *restrict classifier_dense_bias_grad = (void *)(m->arena + 5120);
    const float adam_sum_38 = *(const float *)(m->arena + 5312);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 5184);
    const float adam_rsqrt = *(const float *)(m->arena + 5248);
    const float epsilon = m->epsilon;
    float *restrict classifier_dense_bias = m->classifier_dense_bias;
    float *restrict classifier_dense_bias_m = m->classifier_dense_bias_m;
    float *restrict classifier_dense_bias_v = m->classifier_dense_bias_v;

    for (int i = 0; i < 2; i++) {
        const float g = classifier_dense_bias_grad[i] * adam_sum_38;
        const float m2 = classifier_dense_bias_m[i] * beta_1 + g * (1.0f - beta_1);
        const float v = classifier_dense_bias_v[i] * beta_2 + g * g * (1.0f - beta_2);
        classifier_dense_bias[i] -= m2 * adam_rate / (f32_sqrt(v) * adam_rsqrt + epsilon);
        classifier_dense_bias_m[i] = m2;
        classifier_dense_bias_v[i] = v;
    }
}

// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.
static void train_step(void *model, int count)
{
    struct text_classifier *m = model;
    for (int b = 0; b < 16; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    m->draw = m->step;
    #pragma omp parallel
    {
        encoder_layer_norm(m);
        #pragma omp barrier
        encoder_transformer_encoder_self_attention_query(m);
        encoder_transformer_encoder_self_attention_key(m);
        encoder_transformer_encoder_self_attention_value(m);
        #pragma omp barrier
        encoder_transformer_encoder_self_attention(m);
        #pragma omp barrier
        encoder_transformer_encoder_self_attention_attention_output(m);
        #pragma omp barrier
        encoder_transformer_encoder_self_attention_layer_norm_y(m);
        #pragma omp barrier
        encoder_transformer_encoder_feedforward_intermediate_dense(m);
        #pragma omp barrier
        encoder_transformer_encoder_feedforward_output_dense(m);
        #pragma omp barrier
        encoder_transformer_encoder_feedforward_layer_norm_y(m);
        #pragma omp barrier
        encoder_transformer_encoder_1_self_attention_query(m);
        encoder_transformer_encoder_1_self_attention_key(m);
        encoder_transformer_encoder_1_self_attention_value(m);
        #pragma omp barrier
        encoder_transformer_encoder_1_self_attention(m);
        #pragma omp barrier
        encoder_transformer_encoder_1_self_attention_attention_output(m);
        #pragma omp barrier
        encoder_transformer_encoder_1_self_attention_layer_norm_y(m);
        #pragma omp barrier
        encoder_transformer_encoder_1_feedforward_intermediate_dense(m);
        #pragma omp barrier
        encoder_transformer_encoder_1_feedforward_output_dense(m);
        #pragma omp barrier
        encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt(m);
        #pragma omp barrier
        classifier(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            classifier_dense(m);
            cross_entropy_z_grad(m);
            mean_loss(m);
        }
        #pragma omp barrier
        if (isfinite(m->loss)) {
            #pragma omp single nowait
            {
                adam_rsqrt(m);
                accuracy_sum(m);
                accuracy_sum_2(m);
                classifier_dense_bias_grad(m);
                classifier_dense_input_grad(m);
                classifier_dense_kernel_grad(m);
            }
            #pragma omp barrier
            encoder_transformer_encoder_1_dropout_1_y_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_1_feedforward_layer_norm_beta_grad(m);
            }
            encoder_transformer_encoder_1_feedforward_layer_norm_gamma_grad(m);
            #pragma omp single nowait
            {
                encoder_transformer_encoder_1_feedforward_output_dense_bias_grad(m);
            }
            encoder_transformer_encoder_1_feedforward_output_dense_input_grad(m);
            #pragma omp barrier
            encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad(m);
            #pragma omp barrier
            encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad(m);
                encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad(m);
                encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad(m);
                encoder_transformer_encoder_1_self_attention_layer_norm_beta_grad(m);
            }
            #pragma omp barrier
            encoder_transformer_encoder_1_self_attention_layer_norm_gamma_grad(m);
            #pragma omp barrier
            encoder_transformer_encoder_1_dropout_y_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_1_self_attention_attention_output_bias_grad(m);
                encoder_transformer_encoder_1_self_attention_attention_output_heads_grad(m);
            }
            encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad(m);
            #pragma omp barrier
            encoder_transformer_encoder_1_self_attention_grad(m);
            encoder_transformer_encoder_1_self_attention_input_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_1_self_attention_value_bias_grad(m);
                encoder_transformer_encoder_1_self_attention_value_input_grad(m);
            }
            encoder_transformer_encoder_1_self_attention_value_kernel_grad(m);
            #pragma omp single nowait
            {
                encoder_transformer_encoder_1_self_attention_key_bias_grad(m);
                encoder_transformer_encoder_1_self_attention_key_input_grad(m);
            }
            encoder_transformer_encoder_1_self_attention_key_kernel_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_1_self_attention_query_sum_grad(m);
                encoder_transformer_encoder_1_self_attention_query_input_grad(m);
            }
            encoder_transformer_encoder_1_self_attention_query_kernel_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_feedforward_layer_norm_beta_grad(m);
            }
            encoder_transformer_encoder_feedforward_layer_norm_gamma_grad(m);
            encoder_transformer_encoder_dropout_1_y_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_feedforward_output_dense_bias_grad(m);
            }
            encoder_transformer_encoder_feedforward_output_dense_input_grad(m);
            encoder_transformer_encoder_feedforward_output_dense_kernel_grad(m);
            #pragma omp barrier
            encoder_transformer_encoder_feedforward_intermediate_dense_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad(m);
                encoder_transformer_encoder_feedforward_intermediate_dense_input_grad(m);
                encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad(m);
                encoder_transformer_encoder_self_attention_layer_norm_beta_grad(m);
            }
            #pragma omp barrier
            encoder_transformer_encoder_self_attention_layer_norm_gamma_grad(m);
            encoder_transformer_encoder_dropout_y_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_self_attention_attention_output_bias_grad(m);
                encoder_transformer_encoder_self_attention_attention_output_heads_grad(m);
            }
            encoder_transformer_encoder_self_attention_attention_output_kernel_grad(m);
            #pragma omp barrier
            encoder_transformer_encoder_self_attention_grad(m);
            encoder_transformer_encoder_self_attention_input_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_self_attention_value_bias_grad(m);
                encoder_transformer_encoder_self_attention_value_input_grad(m);
            }
            encoder_transformer_encoder_self_attention_value_kernel_grad(m);
            #pragma omp single nowait
            {
                encoder_transformer_encoder_self_attention_key_bias_grad(m);
                encoder_transformer_encoder_self_attention_key_input_grad(m);
            }
            encoder_transformer_encoder_self_attention_key_kernel_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_self_attention_query_sum_grad(m);
                encoder_transformer_encoder_self_attention_query_input_grad(m);
            }
            #pragma omp barrier
            encoder_transformer_encoder_self_attention_query_kernel_grad(m);
            #pragma omp single nowait
            {
                encoder_layer_norm_beta_grad(m);
            }
            encoder_layer_norm_gamma_grad(m);
            #pragma omp barrier
            encoder_layer_norm_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_embeddings_grad(m);
                encoder_embeddings_grad_2(m);
                adam_sum(m);
                adam_sum_2(m);
                adam_sum_3(m);
                adam_sum_4(m);
                adam_sum_5(m);
                adam_sum_6(m);
                adam_sum_7(m);
                adam_sum_8(m);
                adam_sum_9(m);
                adam_sum_10(m);
                adam_sum_11(m);
                adam_sum_12(m);
                adam_sum_13(m);
                adam_sum_14(m);
            }
            adam_sum_15(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adam_sum_16(m);
            }
            adam_sum_17(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adam_sum_18(m);
                adam_sum_19(m);
                adam_sum_20(m);
                adam_sum_21(m);
                adam_sum_22(m);
                adam_sum_23(m);
                adam_sum_24(m);
                adam_sum_25(m);
                adam_sum_26(m);
                adam_sum_27(m);
                adam_sum_28(m);
                adam_sum_29(m);
                adam_sum_30(m);
            }
            #pragma omp barrier
            adam_sum_31(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adam_sum_32(m);
            }
            adam_sum_33(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adam_sum_34(m);
                adam_sum_35(m);
                adam_sum_36(m);
                adam_sum_37(m);
                adam_sum_38(m);
            }
            #pragma omp barrier
            update_encoder_embeddings(m);
            #pragma omp single nowait
            {
                update_encoder_position_embedding_embeddings(m);
                update_encoder_layer_norm_gamma(m);
                update_encoder_layer_norm_beta(m);
            }
            update_encoder_transformer_encoder_self_attention_query_kernel(m);
            #pragma omp single nowait
            {
                update_encoder_transformer_encoder_self_attention_query_bias(m);
            }
            update_encoder_transformer_encoder_self_attention_key_kernel(m);
            #pragma omp single nowait
            {
                update_encoder_transformer_encoder_self_attention_key_bias(m);
            }
            update_encoder_transformer_encoder_self_attention_value_kernel(m);
            #pragma omp single nowait
            {
                update_encoder_transformer_encoder_self_attention_value_bias(m);
            }
            update_encoder_transformer_encoder_self_attention_attention_output_kernel(m);
            #pragma omp single nowait
            {
                update_encoder_transformer_encoder_self_attention_attention_output_bias(m);
                update_encoder_transformer_encoder_self_attention_layer_norm_gamma(m);
                update_encoder_transformer_encoder_self_attention_layer_norm_beta(m);
            }
            update_encoder_transformer_encoder_feedforward_intermediate_dense_kernel(m);
            #pragma omp single nowait
            {
                update_encoder_transformer_encoder_feedforward_intermediate_dense_bias(m);
            }
            update_encoder_transformer_encoder_feedforward_output_dense_kernel(m);
            #pragma omp single nowait
            {
                update_encoder_transformer_encoder_feedforward_output_dense_bias(m);
                update_encoder_transformer_encoder_feedforward_layer_norm_gamma(m);
                update_encoder_transformer_encoder_feedforward_layer_norm_beta(m);
            }
            update_encoder_transformer_encoder_1_self_attention_query_kernel(m);
            #pragma omp single nowait
            {
                update_encoder_transformer_encoder_1_self_attention_query_bias(m);
            }
            update_encoder_transformer_encoder_1_self_attention_key_kernel(m);
            #pragma omp single nowait
            {
                update_encoder_transformer_encoder_1_self_attention_key_bias(m);
            }
            update_encoder_transformer_encoder_1_self_attention_value_kernel(m);
            #pragma omp single nowait
            {
                update_encoder_transformer_encoder_1_self_attention_value_bias(m);
            }
            update_encoder_transformer_encoder_1_self_attention_attention_output_kernel(m);
            #pragma omp single nowait
            {
                update_encoder_transformer_encoder_1_self_attention_attention_output_bias(m);
                update_encoder_transformer_encoder_1_self_attention_layer_norm_gamma(m);
                update_encoder_transformer_encoder_1_self_attention_layer_norm_beta(m);
            }
            update_encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel(m);
            #pragma omp single nowait
            {
                update_encoder_transformer_encoder_1_feedforward_intermediate_dense_bias(m);
            }
            update_encoder_transformer_encoder_1_feedforward_output_dense_kernel(m);
            #pragma omp single nowait
            {
                update_encoder_transformer_encoder_1_feedforward_output_dense_bias(m);
                update_encoder_transformer_encoder_1_feedforward_layer_norm_gamma(m);
                update_encoder_transformer_encoder_1_feedforward_layer_norm_beta(m);
                update_classifier_dense_kernel(m);
                update_classifier_dense_bias(m);
            }
        }
    }
    if (!isfinite(m->loss))
        return;
    m->step++;
}

// ---- evaluation ---------------------------------------------------------------------------------

// text_classifier.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// text_classifier.dl:16: x = embeddings[tokens]
// encoder, encoder.layer_norm
// 183 kFLOP: gather, add, sum, mul, sub, rsqrt: [16, 16], [101, 64], [16, 64], [64] -> [16, 16, 64]
KERNEL static void evaluate_encoder_layer_norm(text_classifier *m)
{
    const int32_t (*restrict tokens)[16] = m->tokens;
    const float (*restrict encoder_embeddings)[64] = m->encoder_embeddings;
    const float (*restrict encoder_position_embedding_embeddings)[64] = m->encoder_position_embedding_embeddings;
    const float *restrict encoder_layer_norm_gamma = m->encoder_layer_norm_gamma;
    const float *restrict encoder_layer_norm_beta = m->encoder_layer_norm_beta;
    float (*restrict encoder_layer_norm_y)[16][64] = (void *)(m->arena + 0);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 16; b++)
        for (int64_t i = 0; i < 16; i++) {
            float encoder_layer_norm_sum;
            float encoder_layer_norm_sum_2;
            float encoder_layer_norm_rsqrt;
            // encoder.layer_norm_sum
            const int t = tokens[b][i];
            const f32x16 x = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][0]) : f32x16_splat(NAN);
            const f32x16 x2 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][16]) : f32x16_splat(NAN);
            const f32x16 x3 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][32]) : f32x16_splat(NAN);
            const f32x16 x4 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][48]) : f32x16_splat(NAN);
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += x + f32x16_load(&encoder_position_embedding_embeddings[i][0]);
                sum2 += x2 + f32x16_load(&encoder_position_embedding_embeddings[i][16]);
                sum3 += x3 + f32x16_load(&encoder_position_embedding_embeddings[i][32]);
                sum4 += x4 + f32x16_load(&encoder_position_embedding_embeddings[i][48]);
                encoder_layer_norm_sum = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // encoder.layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                const f32x16 t2 = x + f32x16_load(&encoder_position_embedding_embeddings[i][0])
                    - encoder_layer_norm_sum * 0.015625f;
                sum += t2 * t2;
                const f32x16 t3 = x2 + f32x16_load(&encoder_position_embedding_embeddings[i][16])
                    - encoder_layer_norm_sum * 0.015625f;
                sum2 += t3 * t3;
                const f32x16 t4 = x3 + f32x16_load(&encoder_position_embedding_embeddings[i][32])
                    - encoder_layer_norm_sum * 0.015625f;
                sum3 += t4 * t4;
                const f32x16 t5 = x4 + f32x16_load(&encoder_position_embedding_embeddings[i][48])
                    - encoder_layer_norm_sum * 0.015625f;
                sum4 += t5 * t5;
                encoder_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // encoder.layer_norm_rsqrt
            encoder_layer_norm_rsqrt = f32_rsqrt(encoder_layer_norm_sum_2 * 0.015625f + 0.001f);
            // encoder.layer_norm_y
            for (int j = 0; j < 64; j += 16) {
                const f32x16 x5 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][j]) : f32x16_splat(NAN);
                const f32x16 t2 = x5 + f32x16_load(&encoder_position_embedding_embeddings[i][j])
                    - encoder_layer_norm_sum * 0.015625f;
                const f32x16 y = t2 * encoder_layer_norm_rsqrt * f32x16_load(&encoder_layer_norm_gamma[j]);
                f32x16_store(&encoder_layer_norm_y[b][i][j], y + f32x16_load(&encoder_layer_norm_beta[j]));
            }
        }
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.query
// 2.13 MFLOP: contract, add, mul: [64, 4, 16], [16, 16, 64], [4, 16] -> [16, 16, 4, 16]
static void evaluate_encoder_transformer_encoder_self_attention_query(text_classifier *m)
{
    encoder_transformer_encoder_self_attention_query_body(
        m->encoder_transformer_encoder_self_attention_query_kernel, (void *)(m->arena + 0),
        m->encoder_transformer_encoder_self_attention_query_bias, (void *)(m->arena + 65536));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.key
// 2.11 MFLOP: contract, add: [64, 4, 16], [16, 16, 64], [4, 16] -> [16, 16, 4, 16]
static void evaluate_encoder_transformer_encoder_self_attention_key(text_classifier *m)
{
    encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_self_attention_key_kernel, (void *)(m->arena + 0),
        m->encoder_transformer_encoder_self_attention_key_bias, (void *)(m->arena + 131072));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.value
// 2.11 MFLOP: contract, add: [64, 4, 16], [16, 16, 64], [4, 16] -> [16, 16, 4, 16]
static void evaluate_encoder_transformer_encoder_self_attention_value(text_classifier *m)
{
    encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_self_attention_value_kernel, (void *)(m->arena + 0),
        m->encoder_transformer_encoder_self_attention_value_bias, (void *)(m->arena + 196608));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_classifier.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder.self_attention, encoder
// 1.38 MFLOP: contract, not_equal, select, max, sub, exp, sum, div, mul: [16, 16, 4, 16], [16, 16] -> [16, 4, 16, 16]
KERNEL static void evaluate_encoder_transformer_encoder_self_attention_body(
    const float (*restrict encoder_transformer_encoder_self_attention_key)[16][4][16],
    const float (*restrict encoder_transformer_encoder_self_attention_query)[16][4][16],
    const int32_t (*restrict tokens)[16],
    const float (*restrict encoder_transformer_encoder_self_attention_value)[16][4][16],
    float (*restrict encoder_transformer_encoder_self_attention_2)[4][16][16])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 16; b++)
        for (int64_t i = 0; i < 4; i++) {
            alignas(64) float encoder_transformer_encoder_self_attention[16][16];
            alignas(64) float encoder_transformer_encoder_self_attention_max[16];
            alignas(64) float encoder_transformer_encoder_self_attention_e[16][16];
            alignas(64) float encoder_transformer_encoder_self_attention_sum[16];
            alignas(64) float encoder_transformer_encoder_self_attention_attention[16][16];
            // encoder.transformer_encoder.self_attention
            {
                // 16 columns, copied so that they lie side by side
                alignas(64) float panel[16][16];
                f32x16_transpose(&panel[0][0], 16, &encoder_transformer_encoder_self_attention_key[b][0][i][0], 64);
                {
                    // sums of 16 rows x 16 columns in registers
                    f32x16 sum[16] = {0};
                    for (int k = 0; k < 16; k++) {
                        const f32x16 w = f32x16_load(&panel[k][0]);
                        UNROLL for (int r = 0; r < 16; r++)
                            sum[r] += encoder_transformer_encoder_self_attention_query[b][r][i][k] * w;
                    }
                    UNROLL for (int r = 0; r < 16; r++) {
                        const f32x16 result = sum[r];
                        for (int lane = 0; lane < 16; lane++)
                            encoder_transformer_encoder_self_attention[r][lane] = tokens[b][lane] != 0 ? result[lane]
                                : -1e+09f;
                    }
                }
            }
            // encoder.transformer_encoder.self_attention_max
            for (int x = 0; x < 16; x++) {
                f32x16 maximum = f32x16_splat(-INFINITY);
                maximum = f32x16_max(maximum, f32x16_load(&encoder_transformer_encoder_self_attention[x][0]));
                encoder_transformer_encoder_self_attention_max[x] = f32x16_largest(maximum);
            }
            // encoder.transformer_encoder.self_attention_e
            for (int x = 0; x < 16; x++) {
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_self_attention_max[x]);
                f32x16_store(&encoder_transformer_encoder_self_attention_e[x][0],
                    f32x16_exp(f32x16_load(&encoder_transformer_encoder_self_attention[x][0]) - t));
            }
            // encoder.transformer_encoder.self_attention_sum
            for (int x = 0; x < 16; x++) {
                f32x16 sum = f32x16_splat(0.0f);
                sum += f32x16_load(&encoder_transformer_encoder_self_attention_e[x][0]);
                encoder_transformer_encoder_self_attention_sum[x] = 1.0f / f32x16_sum(sum);
            }
            // encoder.transformer_encoder.self_attention_attention
            for (int x = 0; x < 16; x++) {
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_self_attention_sum[x]);
                f32x16_store(&encoder_transformer_encoder_self_attention_attention[x][0],
                    f32x16_load(&encoder_transformer_encoder_self_attention_e[x][0]) * t);
            }
            // encoder.transformer_encoder.self_attention
            {
                // sums of 16 rows x 16 columns in registers
                f32x16 sum[16] = {0};
                for (int k = 0; k < 16; k++) {
                    const f32x16 w = f32x16_load(&encoder_transformer_encoder_self_attention_value[b][k][i][0]);
                    UNROLL for (int r = 0; r < 16; r++)
                        sum[r] += encoder_transformer_encoder_self_attention_attention[r][k] * w;
                }
                UNROLL for (int r = 0; r < 16; r++)
                    f32x16_store(&encoder_transformer_encoder_self_attention_2[b][i][r][0], sum[r]);
            }
        }
}

static void evaluate_encoder_transformer_encoder_self_attention(text_classifier *m)
{
    evaluate_encoder_transformer_encoder_self_attention_body(
        (void *)(m->arena + 131072), (void *)(m->arena + 65536), m->tokens, (void *)(m->arena + 196608),
        (void *)(m->arena + 262144));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.attention_output, encoder.transformer_encoder
// 2.13 MFLOP: contract, add: [4, 16, 64], [16, 4, 16, 16], [64] -> [16, 16, 64]
// encoder_transformer_encoder_self_attention_attention_output takes the place of encoder_layer_norm_y.
KERNEL static void evaluate_encoder_transformer_encoder_self_attention_attention_output_body(
    const float (*restrict encoder_transformer_encoder_self_attention_attention_output_kernel)[16][64],
    const float (*restrict encoder_transformer_encoder_self_attention_2)[4][16][16],
    const float *restrict encoder_transformer_encoder_self_attention_attention_output_bias,
    float (*restrict encoder_layer_norm_y)[16][64])
{
    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 16; h++) {
        {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int n = 0; n < 4; n++)
                for (int k = 0; k < 16; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel[n][k][v
                            * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_transformer_encoder_self_attention_2[h][n][r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++) {
                    const f32x16 y = sum[r][v]
                        + f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_bias[v * 16]);
                    f32x16_store(&encoder_layer_norm_y[h][r][v * 16],
                        f32x16_load(&encoder_layer_norm_y[h][r][v * 16]) + y);
                }
        }
        for (int i = 6; i < 16; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int n = 0; n < 4; n++)
                for (int k = 0; k < 16; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel[n][k][v
                            * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_transformer_encoder_self_attention_2[h][n][i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++) {
                    const f32x16 y = sum[r][v]
                        + f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_bias[v * 16]);
                    f32x16_store(&encoder_layer_norm_y[h][i + r][v * 16],
                        f32x16_load(&encoder_layer_norm_y[h][i + r][v * 16]) + y);
                }
        }
    }
}

static void evaluate_encoder_transformer_encoder_self_attention_attention_output(text_classifier *m)
{
    evaluate_encoder_transformer_encoder_self_attention_attention_output_body(
        m->encoder_transformer_encoder_self_attention_attention_output_kernel, (void *)(m->arena + 262144),
        m->encoder_transformer_encoder_self_attention_attention_output_bias, (void *)(m->arena + 0));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention_layer_norm
// 134 kFLOP: sum, mul, sub, add, rsqrt: [16, 16, 64], [64] -> [16, 16, 64]
KERNEL static void evaluate_encoder_transformer_encoder_self_attention_layer_norm_body(
    const float (*restrict encoder_transformer_encoder_self_attention_attention_output)[16][64],
    const float *restrict encoder_transformer_encoder_self_attention_layer_norm_gamma,
    const float *restrict encoder_transformer_encoder_self_attention_layer_norm_beta,
    float (*restrict encoder_transformer_encoder_self_attention_layer_norm_y)[16][64])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 16; b++)
        for (int64_t i = 0; i < 16; i++) {
            float encoder_transformer_encoder_self_attention_layer_norm_sum;
            float encoder_transformer_encoder_self_attention_layer_norm_sum_2;
            float encoder_transformer_encoder_self_attention_layer_norm_rsqrt;
            // encoder.transformer_encoder.self_attention_layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[b][i][0]);
                sum2 += f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[b][i][16]);
                sum3 += f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[b][i][32]);
                sum4 += f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[b][i][48]);
                encoder_transformer_encoder_self_attention_layer_norm_sum = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // encoder.transformer_encoder.self_attention_layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_self_attention_layer_norm_sum * 0.015625f);
                const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[b][i][0])
                    - t;
                sum += t2 * t2;
                const f32x16 t3 = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[b][i][16])
                    - t;
                sum2 += t3 * t3;
                const f32x16 t4 = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[b][i][32])
                    - t;
                sum3 += t4 * t4;
                const f32x16 t5 = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[b][i][48])
                    - t;
                sum4 += t5 * t5;
                encoder_transformer_encoder_self_attention_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // encoder.transformer_encoder.self_attention_layer_norm_rsqrt
            encoder_transformer_encoder_self_attention_layer_norm_rsqrt =
                f32_rsqrt(encoder_transformer_encoder_self_attention_layer_norm_sum_2 * 0.015625f + 1e-05f);
            // encoder.transformer_encoder.self_attention_layer_norm_y
            {
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_self_attention_layer_norm_sum * 0.015625f);
                for (int j = 0; j < 64; j += 16) {
                    const f32x16 t2 =
                        f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[b][i][j]) - t;
                    const f32x16 y = t2 * encoder_transformer_encoder_self_attention_layer_norm_rsqrt;
                    const f32x16 y2 = y * f32x16_load(&encoder_transformer_encoder_self_attention_layer_norm_gamma[j]);
                    f32x16_store(&encoder_transformer_encoder_self_attention_layer_norm_y[b][i][j],
                        y2 + f32x16_load(&encoder_transformer_encoder_self_attention_layer_norm_beta[j]));
                }
            }
        }
}

static void evaluate_encoder_transformer_encoder_self_attention_layer_norm(text_classifier *m)
{
    evaluate_encoder_transformer_encoder_self_attention_layer_norm_body(
        (void *)(m->arena + 0), m->encoder_transformer_encoder_self_attention_layer_norm_gamma,
        m->encoder_transformer_encoder_self_attention_layer_norm_beta, (void *)(m->arena + 262144));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_intermediate_dense
// 10 MFLOP: contract, add, mul, erf: [64, 256], [16, 16, 64], [256] -> [16, 16, 256]
KERNEL static void evaluate_encoder_transformer_encoder_feedforward_intermediate_dense_body(
    const float (*restrict encoder_transformer_encoder_feedforward_intermediate_dense_kernel)[256],
    const float (*encoder_transformer_encoder_self_attention_layer_norm_y_flat)[64],
    const float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_bias,
    const float (*encoder_transformer_encoder_self_attention_layer_norm_y)[16][64],
    float (*encoder_transformer_encoder_feedforward_intermediate_dense_flat)[256],
    float (*encoder_transformer_encoder_feedforward_intermediate_dense)[16][256])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 256; j += 64) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[64][64];
        for (int k = 0; k < 64; k++)
            for (int c = 0; c < 64; c += 16)
                f32x16_store(&panel[k][c],
                    f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel[k][j + c]));
        for (int i = 0; i < 246; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 64; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = encoder_transformer_encoder_self_attention_layer_norm_y_flat[i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            alignas(64) float sums[6][64];
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&sums[r][v * 16], sum[r][v]);
            for (int r = 0; r < 6; r++)
                for (int c = 0; c < 64; c += 16) {
                    const f32x16 sum2 = f32x16_load(&sums[r][c]);
                    const f32x16 y = sum2
                        + f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_bias[j + c]);
                    f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense_flat[i + r][j + c],
                        y * (f32x16_erf(y * 0.70710677f) * 0.5f + 0.5f));
                }
        }
        for (int i = 246; i < 256; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 64; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = encoder_transformer_encoder_self_attention_layer_norm_y[15][i + r - 240][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            alignas(64) float sums[5][64];
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&sums[r][v * 16], sum[r][v]);
            for (int r = 0; r < 5; r++)
                for (int c = 0; c < 64; c += 16) {
                    const f32x16 sum2 = f32x16_load(&sums[r][c]);
                    const f32x16 y = sum2
                        + f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_bias[j + c]);
                    f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense[15][i + r - 240][j + c],
                        y * (f32x16_erf(y * 0.70710677f) * 0.5f + 0.5f));
                }
        }
    }
}

static void evaluate_encoder_transformer_encoder_feedforward_intermediate_dense(text_classifier *m)
{
    evaluate_encoder_transformer_encoder_feedforward_intermediate_dense_body(
        m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel, (void *)(m->arena + 262144),
        m->encoder_transformer_encoder_feedforward_intermediate_dense_bias, (void *)(m->arena + 262144),
        (void *)(m->arena + 0), (void *)(m->arena + 0));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_output_dense, encoder.transformer_encoder
// 8.42 MFLOP: contract, add: [256, 64], [16, 16, 256], [64] -> [16, 16, 64]
// encoder_transformer_encoder_feedforward_output_dense takes the place of
// encoder_transformer_encoder_self_attention_layer_norm_y.
KERNEL static void evaluate_encoder_transformer_encoder_feedforward_output_dense_body(
    const float (*restrict encoder_transformer_encoder_feedforward_output_dense_kernel)[64],
    const float (*restrict encoder_transformer_encoder_feedforward_intermediate_dense)[256],
    const float *restrict encoder_transformer_encoder_feedforward_output_dense_bias,
    float (*restrict encoder_transformer_encoder_self_attention_layer_norm_y)[64])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 256; i0 += 32) {
        for (int i = 0; i < 12; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 256; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_kernel[k][v * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = encoder_transformer_encoder_feedforward_intermediate_dense[i0 + i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++) {
                    const f32x16 y = sum[r][v]
                        + f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_bias[v * 16]);
                    f32x16_store(&encoder_transformer_encoder_self_attention_layer_norm_y[i0 + i + r][v * 16],
                        f32x16_load(&encoder_transformer_encoder_self_attention_layer_norm_y[i0 + i + r][v * 16]) + y);
                }
        }
        for (int i = 12; i < 32; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 256; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_kernel[k][v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = encoder_transformer_encoder_feedforward_intermediate_dense[i0 + i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++) {
                    const f32x16 y = sum[r][v]
                        + f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_bias[v * 16]);
                    f32x16_store(&encoder_transformer_encoder_self_attention_layer_norm_y[i0 + i + r][v * 16],
                        f32x16_load(&encoder_transformer_encoder_self_attention_layer_norm_y[i0 + i + r][v * 16]) + y);
                }
        }
    }
}

static void evaluate_encoder_transformer_encoder_feedforward_output_dense(text_classifier *m)
{
    evaluate_encoder_transformer_encoder_feedforward_output_dense_body(
        m->encoder_transformer_encoder_feedforward_output_dense_kernel, (void *)(m->arena + 0),
        m->encoder_transformer_encoder_feedforward_output_dense_bias, (void *)(m->arena + 262144));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_layer_norm
// 134 kFLOP: sum, mul, sub, add, rsqrt: [16, 16, 64], [64] -> [16, 16, 64]
static void evaluate_encoder_transformer_encoder_feedforward_layer_norm(text_classifier *m)
{
    evaluate_encoder_transformer_encoder_self_attention_layer_norm_body(
        (void *)(m->arena + 262144), m->encoder_transformer_encoder_feedforward_layer_norm_gamma,
        m->encoder_transformer_encoder_feedforward_layer_norm_beta, (void *)(m->arena + 0));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.query
// 2.13 MFLOP: contract, add, mul: [64, 4, 16], [16, 16, 64], [4, 16] -> [16, 16, 4, 16]
static void evaluate_encoder_transformer_encoder_1_self_attention_query(text_classifier *m)
{
    encoder_transformer_encoder_self_attention_query_body(
        m->encoder_transformer_encoder_1_self_attention_query_kernel, (void *)(m->arena + 0),
        m->encoder_transformer_encoder_1_self_attention_query_bias, (void *)(m->arena + 65536));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.key
// 2.11 MFLOP: contract, add: [64, 4, 16], [16, 16, 64], [4, 16] -> [16, 16, 4, 16]
static void evaluate_encoder_transformer_encoder_1_self_attention_key(text_classifier *m)
{
    encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_1_self_attention_key_kernel, (void *)(m->arena + 0),
        m->encoder_transformer_encoder_1_self_attention_key_bias, (void *)(m->arena + 131072));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.value
// 2.11 MFLOP: contract, add: [64, 4, 16], [16, 16, 64], [4, 16] -> [16, 16, 4, 16]
static void evaluate_encoder_transformer_encoder_1_self_attention_value(text_classifier *m)
{
    encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_1_self_attention_value_kernel, (void *)(m->arena + 0),
        m->encoder_transformer_encoder_1_self_attention_value_bias, (void *)(m->arena + 196608));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_classifier.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder_1.self_attention, encoder
// 1.38 MFLOP: contract, not_equal, select, max, sub, exp, sum, div, mul: [16, 16, 4, 16], [16, 16] -> [16, 4, 16, 16]
static void evaluate_encoder_transformer_encoder_1_self_attention(text_classifier *m)
{
    evaluate_encoder_transformer_encoder_self_attention_body(
        (void *)(m->arena + 131072), (void *)(m->arena + 65536), m->tokens, (void *)(m->arena + 196608),
        (void *)(m->arena + 262144));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.attention_output, encoder.transformer_encoder_1
// 2.13 MFLOP: contract, add: [4, 16, 64], [16, 4, 16, 16], [64] -> [16, 16, 64]
// encoder_transformer_encoder_1_self_attention_attention_output takes the place of
// encoder_transformer_encoder_feedforward_layer_norm_y.
static void evaluate_encoder_transformer_encoder_1_self_attention_attention_output(text_classifier *m)
{
    evaluate_encoder_transformer_encoder_self_attention_attention_output_body(
        m->encoder_transformer_encoder_1_self_attention_attention_output_kernel, (void *)(m->arena + 262144),
        m->encoder_transformer_encoder_1_self_attention_attention_output_bias, (void *)(m->arena + 0));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention_layer_norm
// 134 kFLOP: sum, mul, sub, add, rsqrt: [16, 16, 64], [64] -> [16, 16, 64]
static void evaluate_encoder_transformer_encoder_1_self_attention_layer_norm(text_classifier *m)
{
    evaluate_encoder_transformer_encoder_self_attention_layer_norm_body(
        (void *)(m->arena + 0), m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma,
        m->encoder_transformer_encoder_1_self_attention_layer_norm_beta, (void *)(m->arena + 262144));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_intermediate_dense
// 10 MFLOP: contract, add, mul, erf: [64, 256], [16, 16, 64], [256] -> [16, 16, 256]
static void evaluate_encoder_transformer_encoder_1_feedforward_intermediate_dense(text_classifier *m)
{
    evaluate_encoder_transformer_encoder_feedforward_intermediate_dense_body(
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel, (void *)(m->arena + 262144),
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_bias, (void *)(m->arena + 262144),
        (void *)(m->arena + 0), (void *)(m->arena + 0));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_output_dense, encoder.transformer_encoder_1
// 8.42 MFLOP: contract, add: [256, 64], [16, 16, 256], [64] -> [16, 16, 64]
// encoder_transformer_encoder_1_feedforward_output_dense takes the place of
// encoder_transformer_encoder_1_self_attention_layer_norm_y.
static void evaluate_encoder_transformer_encoder_1_feedforward_output_dense(text_classifier *m)
{
    evaluate_encoder_transformer_encoder_feedforward_output_dense_body(
        m->encoder_transformer_encoder_1_feedforward_output_dense_kernel, (void *)(m->arena + 0),
        m->encoder_transformer_encoder_1_feedforward_output_dense_bias, (void *)(m->arena + 262144));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_layer_norm
// 68.4 kFLOP: sum, mul, sub, add, rsqrt: [16, 16, 64] -> [16, 16]
KERNEL static void evaluate_encoder_transformer_encoder_1_feedforward_layer_norm(text_classifier *m)
{
    const float (*restrict encoder_transformer_encoder_1_feedforward_output_dense)[16][64] = (void *)(m->arena
        + 262144);
    float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_sum)[16] = (void *)(m->arena + 4224);
    float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt)[16] = (void *)(m->arena + 5248);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 16; b++)
        for (int64_t i = 0; i < 16; i++) {
            float encoder_transformer_encoder_1_feedforward_layer_norm_sum_row;
            float encoder_transformer_encoder_1_feedforward_layer_norm_sum_2;
            // encoder.transformer_encoder_1.feedforward_layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[b][i][0]);
                sum2 += f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[b][i][16]);
                sum3 += f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[b][i][32]);
                sum4 += f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[b][i][48]);
                encoder_transformer_encoder_1_feedforward_layer_norm_sum_row = f32x16_sum(sum + sum3 + (sum2 + sum4));
                encoder_transformer_encoder_1_feedforward_layer_norm_sum[b][i] =
                    encoder_transformer_encoder_1_feedforward_layer_norm_sum_row;
            }
            // encoder.transformer_encoder_1.feedforward_layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_1_feedforward_layer_norm_sum_row * 0.015625f);
                const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[b][i][0]) - t;
                sum += t2 * t2;
                const f32x16 t3 = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[b][i][16]) - t;
                sum2 += t3 * t3;
                const f32x16 t4 = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[b][i][32]) - t;
                sum3 += t4 * t4;
                const f32x16 t5 = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[b][i][48]) - t;
                sum4 += t5 * t5;
                encoder_transformer_encoder_1_feedforward_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // encoder.transformer_encoder_1.feedforward_layer_norm_rsqrt
            encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[b][i] =
                f32_rsqrt(encoder_transformer_encoder_1_feedforward_layer_norm_sum_2 * 0.015625f + 1e-05f);
        }
}

// text_classifier.dl:26: real = reshape(to_real(sequence_mask(length, context)), [context, 1])
// text_classifier.dl:27: return sum(encoder(tokens) * real, 0) / max(sum(real), 1.0) | dense(classes)
// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// sequence_mask, classifier, encoder.transformer_encoder_1.feedforward_layer_norm
// 100 kFLOP: iota, less, to_real, sum, max, div, mul, sub, add: [16], [16, 16], [16, 16, 64], [64] -> [16, 64]
KERNEL static void evaluate_classifier(text_classifier *m)
{
    const int32_t *restrict length = m->length;
    const float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_sum)[16] = (void *)(m->arena + 4224);
    const float (*restrict encoder_transformer_encoder_1_feedforward_output_dense)[16][64] = (void *)(m->arena
        + 262144);
    const float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt)[16] = (void *)(m->arena + 5248);
    const float *restrict encoder_transformer_encoder_1_feedforward_layer_norm_gamma =
        m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma;
    const float *restrict encoder_transformer_encoder_1_feedforward_layer_norm_beta =
        m->encoder_transformer_encoder_1_feedforward_layer_norm_beta;
    float (*restrict classifier_sum_2)[64] = (void *)(m->arena + 128);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 16; b++) {
        alignas(64) float classifier_to_real[16];
        float classifier_sum;
        // classifier_to_real
        f32x16_store(&classifier_to_real[0],
            f32x16_select(f32x16_ramp(0) < length[b], f32x16_splat(1.0f), f32x16_splat(0.0f)));
        // classifier_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            sum += f32x16_load(&classifier_to_real[0]);
            classifier_sum = 1.0f / max_real(f32x16_sum(sum), 1.0f);
        }
        // classifier_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            for (int j = 0; j < 16; j++) {
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_1_feedforward_layer_norm_sum[b][j]
                    * 0.015625f);
                const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[b][j][0]) - t;
                const f32x16 y = t2 * encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[b][j];
                const f32x16 y2 = y * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[0]);
                const f32x16 y3 = y2 + f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_beta[0]);
                sum += y3 * classifier_to_real[j];
                const f32x16 t3 = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[b][j][16]) - t;
                const f32x16 y4 = t3 * encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[b][j];
                const f32x16 y5 = y4 * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[16]);
                const f32x16 y6 = y5 + f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_beta[16]);
                sum2 += y6 * classifier_to_real[j];
                const f32x16 t4 = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[b][j][32]) - t;
                const f32x16 y7 = t4 * encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[b][j];
                const f32x16 y8 = y7 * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[32]);
                const f32x16 y9 = y8 + f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_beta[32]);
                sum3 += y9 * classifier_to_real[j];
                const f32x16 t5 = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[b][j][48]) - t;
                const f32x16 y10 = t5 * encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[b][j];
                const f32x16 y11 = y10 * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[48]);
                const f32x16 y12 = y11 + f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_beta[48]);
                sum4 += y12 * classifier_to_real[j];
            }
            f32x16_store(&classifier_sum_2[b][0], sum * classifier_sum);
            f32x16_store(&classifier_sum_2[b][16], sum2 * classifier_sum);
            f32x16_store(&classifier_sum_2[b][32], sum3 * classifier_sum);
            f32x16_store(&classifier_sum_2[b][48], sum4 * classifier_sum);
        }
    }
}

// text_classifier.dl:27: return sum(encoder(tokens) * real, 0) / max(sum(real), 1.0) | dense(classes)
// classifier.dense
// 4.13 kFLOP: contract, add: [64, 2], [16, 64], [2] -> [16, 2]
static void evaluate_classifier_dense(text_classifier *m)
{
    classifier_dense_body(m->classifier_dense_kernel, (void *)(m->arena + 128), m->classifier_dense_bias,
                          (void *)(m->arena + 0));
}

// text_classifier.dl:32: minimize  cross_entropy(classifier(tokens, length), label)
// text_classifier.dl:35: report    accuracy(classifier(tokens, length), label)
// cross_entropy, accuracy
// 1.01 kFLOP: max, sub, exp, sum, log, iota, equal, to_real, mul, argmax: [16, 2], [16] -> [16]
KERNEL static void evaluate_accuracy_argmax(text_classifier *m)
{
    const float (*restrict classifier_dense)[2] = (void *)(m->arena + 0);
    const int32_t *restrict label = m->label;
    float *restrict cross_entropy_sum_2 = (void *)(m->arena + 128);
    int32_t *restrict accuracy_argmax = (void *)(m->arena + 192);

    for (int b = 0; b < 16; b++) {
        float cross_entropy_max;
        alignas(64) float cross_entropy_z[2];
        float cross_entropy_sum;
        float cross_entropy_log;
        // cross_entropy_max
        {
            float maximum = -INFINITY;
            for (int r = 0; r < 2; r++)
                maximum = max_real(maximum, classifier_dense[b][r]);
            cross_entropy_max = maximum;
        }
        // cross_entropy_z
        for (int i = 0; i < 2; i++)
            cross_entropy_z[i] = classifier_dense[b][i] - cross_entropy_max;
        // cross_entropy_sum
        {
            float sum = 0.0f;
            for (int r = 0; r < 2; r++)
                sum += f32_exp(cross_entropy_z[r]);
            cross_entropy_sum = sum;
        }
        // cross_entropy_log
        cross_entropy_log = f32_log(cross_entropy_sum);
        // cross_entropy_sum
        {
            float sum = 0.0f;
            for (int r = 0; r < 2; r++)
                sum += (float)(label[b] == r) * (cross_entropy_z[r] - cross_entropy_log);
            cross_entropy_sum_2[b] = sum;
        }
        // accuracy_argmax
        const float classifier_dense_i = classifier_dense[b][1];
        {
            int32_t best = 0;
            float maximum = classifier_dense[b][0];
            best = classifier_dense[b][1] > maximum ? 1 : best;
            maximum = classifier_dense_i > maximum ? classifier_dense_i : maximum;
            accuracy_argmax[b] = best;
        }
    }
}

// text_classifier.dl:35: report    accuracy(classifier(tokens, length), label)
// accuracy
// 81 FLOP: greater, equal, to_real, select, sum, add: [16] -> []
static void evaluate_accuracy_sum(text_classifier *m)
{
    accuracy_sum_body(m->label, (void *)(m->arena + 192), m->batch_weight, &m->metrics_accuracy_0);
}

// text_classifier.dl:32: minimize  cross_entropy(classifier(tokens, length), label)
// 33 FLOP: mul, sum, neg: [16] -> []
static void evaluate_mean_loss(text_classifier *m)
{
    mean_loss_body((void *)(m->arena + 128), m->batch_weight, &m->loss);
}

// text_classifier.dl:35: report    accuracy(classifier(tokens, length), label)
// accuracy
// 53 FLOP: greater, to_real, sum, add, div: [16] -> []
static void evaluate_accuracy_sum_2(text_classifier *m)
{
    accuracy_sum_2_body(m->batch_weight, m->metrics_accuracy_0, &m->metrics_accuracy_1, &m->reports_accuracy);
}

static void evaluate(void *model, int count)
{
    struct text_classifier *m = model;
    for (int b = 0; b < 16; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    #pragma omp parallel
    {
        evaluate_encoder_layer_norm(m);
        #pragma omp barrier
        evaluate_encoder_transformer_encoder_self_attention_query(m);
        evaluate_encoder_transformer_encoder_self_attention_key(m);
        evaluate_encoder_transformer_encoder_self_attention_value(m);
        #pragma omp barrier
        evaluate_encoder_transformer_encoder_self_attention(m);
        #pragma omp barrier
        evaluate_encoder_transformer_encoder_self_attention_attention_output(m);
        #pragma omp barrier
        evaluate_encoder_transformer_encoder_self_attention_layer_norm(m);
        #pragma omp barrier
        evaluate_encoder_transformer_encoder_feedforward_intermediate_dense(m);
        #pragma omp barrier
        evaluate_encoder_transformer_encoder_feedforward_output_dense(m);
        #pragma omp barrier
        evaluate_encoder_transformer_encoder_feedforward_layer_norm(m);
        #pragma omp barrier
        evaluate_encoder_transformer_encoder_1_self_attention_query(m);
        evaluate_encoder_transformer_encoder_1_self_attention_key(m);
        evaluate_encoder_transformer_encoder_1_self_attention_value(m);
        #pragma omp barrier
        evaluate_encoder_transformer_encoder_1_self_attention(m);
        #pragma omp barrier
        evaluate_encoder_transformer_encoder_1_self_attention_attention_output(m);
        #pragma omp barrier
        evaluate_encoder_transformer_encoder_1_self_attention_layer_norm(m);
        #pragma omp barrier
        evaluate_encoder_transformer_encoder_1_feedforward_intermediate_dense(m);
        #pragma omp barrier
        evaluate_encoder_transformer_encoder_1_feedforward_output_dense(m);
        #pragma omp barrier
        evaluate_encoder_transformer_encoder_1_feedforward_layer_norm(m);
        #pragma omp barrier
        evaluate_classifier(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_classifier_dense(m);
            evaluate_accuracy_argmax(m);
            evaluate_accuracy_sum(m);
            evaluate_mean_loss(m);
            evaluate_accuracy_sum_2(m);
        }
    }
}

// ---- prediction ---------------------------------------------------------------------------------

// text_classifier.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// text_classifier.dl:16: x = embeddings[tokens]
// encoder, encoder.layer_norm
// 9.41 kFLOP: gather, add, sum, mul, sub, rsqrt: [1, 16], [101, 64], [16, 64], [64] -> [1, 16, 64]
KERNEL static void predict_encoder_layer_norm_y_body(
    const int32_t (*restrict tokens)[16],
    const float (*restrict encoder_embeddings)[64],
    const float (*restrict encoder_position_embedding_embeddings)[64],
    const float *restrict encoder_layer_norm_gamma,
    const float *restrict encoder_layer_norm_beta,
    float (*restrict encoder_layer_norm_y)[16][64])
{
    for (int j = 0; j < 16; j++) {
        alignas(64) float encoder_add[64];
        float encoder_layer_norm_sum;
        float encoder_layer_norm_sum_2;
        float encoder_layer_norm_rsqrt;
        // encoder_add
        const int t = tokens[0][j];
        for (int k = 0; k < 64; k += 16) {
            const f32x16 x = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][k]) : f32x16_splat(NAN);
            f32x16_store(&encoder_add[k], x + f32x16_load(&encoder_position_embedding_embeddings[j][k]));
        }
        // encoder.layer_norm_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            sum += f32x16_load(&encoder_add[0]);
            sum2 += f32x16_load(&encoder_add[16]);
            sum3 += f32x16_load(&encoder_add[32]);
            sum4 += f32x16_load(&encoder_add[48]);
            encoder_layer_norm_sum = f32x16_sum(sum + sum3 + (sum2 + sum4));
        }
        // encoder.layer_norm_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            const f32x16 t2 = f32x16_load(&encoder_add[0]) - encoder_layer_norm_sum * 0.015625f;
            sum += t2 * t2;
            const f32x16 t3 = f32x16_load(&encoder_add[16]) - encoder_layer_norm_sum * 0.015625f;
            sum2 += t3 * t3;
            const f32x16 t4 = f32x16_load(&encoder_add[32]) - encoder_layer_norm_sum * 0.015625f;
            sum3 += t4 * t4;
            const f32x16 t5 = f32x16_load(&encoder_add[48]) - encoder_layer_norm_sum * 0.015625f;
            sum4 += t5 * t5;
            encoder_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
        }
        // encoder.layer_norm_rsqrt
        encoder_layer_norm_rsqrt = f32_rsqrt(encoder_layer_norm_sum_2 * 0.015625f + 0.001f);
        // encoder.layer_norm_y
        for (int k = 0; k < 64; k += 16) {
            const f32x16 y = (f32x16_load(&encoder_add[k]) - encoder_layer_norm_sum * 0.015625f)
                * encoder_layer_norm_rsqrt;
            f32x16_store(&encoder_layer_norm_y[0][j][k],
                y * f32x16_load(&encoder_layer_norm_gamma[k]) + f32x16_load(&encoder_layer_norm_beta[k]));
        }
    }
}

static void predict_encoder_layer_norm_y(text_classifier *m)
{
    predict_encoder_layer_norm_y_body(m->tokens, m->encoder_embeddings, m->encoder_position_embedding_embeddings,
                                      m->encoder_layer_norm_gamma, m->encoder_layer_norm_beta,
                                      (void *)(m->arena + 256));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.query
// 133 kFLOP: contract, add, mul: [64, 4, 16], [1, 16, 64], [4, 16] -> [1, 16, 4, 16]
KERNEL static void predict_encoder_transformer_encoder_self_attention_query_body(
    const float (*restrict encoder_transformer_encoder_self_attention_query_kernel)[4][16],
    const float (*restrict encoder_layer_norm_y)[16][64],
    const float (*restrict encoder_transformer_encoder_self_attention_query_bias)[16],
    float (*restrict encoder_transformer_encoder_self_attention_query)[16][4][16])
{
    {
        // sums of 6 rows x 64 columns in registers
        f32x16 sum[6][4] = {0};
        for (int k = 0; k < 64; k++) {
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_query_kernel[k][v][0]);
            UNROLL for (int r = 0; r < 6; r++) {
                const float a = encoder_layer_norm_y[0][r][k];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 6; r++)
            UNROLL for (int v = 0; v < 4; v++)
                f32x16_store(&encoder_transformer_encoder_self_attention_query[0][r][v][0],
                    (sum[r][v] + f32x16_load(&encoder_transformer_encoder_self_attention_query_bias[v][0])) * 0.25f);
    }
    for (int i = 6; i < 16; i += 5) {
        // sums of 5 rows x 64 columns in registers
        f32x16 sum[5][4] = {0};
        for (int k = 0; k < 64; k++) {
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_query_kernel[k][v][0]);
            UNROLL for (int r = 0; r < 5; r++) {
                const float a = encoder_layer_norm_y[0][i + r][k];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 5; r++)
            UNROLL for (int v = 0; v < 4; v++)
                f32x16_store(&encoder_transformer_encoder_self_attention_query[0][i + r][v][0],
                    (sum[r][v] + f32x16_load(&encoder_transformer_encoder_self_attention_query_bias[v][0])) * 0.25f);
    }
}

static void predict_encoder_transformer_encoder_self_attention_query(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_query_body(
        m->encoder_transformer_encoder_self_attention_query_kernel, (void *)(m->arena + 256),
        m->encoder_transformer_encoder_self_attention_query_bias, (void *)(m->arena + 4352));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.key
// 132 kFLOP: contract, add: [64, 4, 16], [1, 16, 64], [4, 16] -> [1, 16, 4, 16]
KERNEL static void predict_encoder_transformer_encoder_self_attention_key_body(
    const float (*restrict encoder_transformer_encoder_self_attention_key_kernel)[4][16],
    const float (*restrict encoder_layer_norm_y)[16][64],
    const float (*restrict encoder_transformer_encoder_self_attention_key_bias)[16],
    float (*restrict encoder_transformer_encoder_self_attention_key)[16][4][16])
{
    {
        // sums of 6 rows x 64 columns in registers
        f32x16 sum[6][4] = {0};
        for (int k = 0; k < 64; k++) {
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_key_kernel[k][v][0]);
            UNROLL for (int r = 0; r < 6; r++) {
                const float a = encoder_layer_norm_y[0][r][k];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 6; r++)
            UNROLL for (int v = 0; v < 4; v++)
                f32x16_store(&encoder_transformer_encoder_self_attention_key[0][r][v][0],
                    sum[r][v] + f32x16_load(&encoder_transformer_encoder_self_attention_key_bias[v][0]));
    }
    for (int i = 6; i < 16; i += 5) {
        // sums of 5 rows x 64 columns in registers
        f32x16 sum[5][4] = {0};
        for (int k = 0; k < 64; k++) {
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_key_kernel[k][v][0]);
            UNROLL for (int r = 0; r < 5; r++) {
                const float a = encoder_layer_norm_y[0][i + r][k];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 5; r++)
            UNROLL for (int v = 0; v < 4; v++)
                f32x16_store(&encoder_transformer_encoder_self_attention_key[0][i + r][v][0],
                    sum[r][v] + f32x16_load(&encoder_transformer_encoder_self_attention_key_bias[v][0]));
    }
}

static void predict_encoder_transformer_encoder_self_attention_key(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_self_attention_key_kernel, (void *)(m->arena + 256),
        m->encoder_transformer_encoder_self_attention_key_bias, (void *)(m->arena + 8448));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.value
// 132 kFLOP: contract, add: [64, 4, 16], [1, 16, 64], [4, 16] -> [1, 16, 4, 16]
static void predict_encoder_transformer_encoder_self_attention_value(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_self_attention_value_kernel, (void *)(m->arena + 256),
        m->encoder_transformer_encoder_self_attention_value_bias, (void *)(m->arena + 12544));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_classifier.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder.self_attention, encoder
// 34.8 kFLOP: contract, not_equal, select, max: [1, 16, 4, 16], [1, 16] -> [1, 4, 16, 16], [1, 4, 16]
KERNEL static void predict_encoder_transformer_encoder_self_attention_body(
    const float (*restrict encoder_transformer_encoder_self_attention_key)[16][4][16],
    const float (*restrict encoder_transformer_encoder_self_attention_query)[16][4][16],
    const int32_t (*restrict tokens)[16],
    float (*restrict encoder_transformer_encoder_self_attention)[4][16][16],
    float (*restrict encoder_transformer_encoder_self_attention_max)[4][16])
{
    for (int j = 0; j < 4; j++) {
        // encoder.transformer_encoder.self_attention
        {
            // 16 columns, copied so that they lie side by side
            alignas(64) float panel[16][16];
            f32x16_transpose(&panel[0][0], 16, &encoder_transformer_encoder_self_attention_key[0][0][j][0], 64);
            {
                // sums of 16 rows x 16 columns in registers
                f32x16 sum[16] = {0};
                for (int k = 0; k < 16; k++) {
                    const f32x16 w = f32x16_load(&panel[k][0]);
                    UNROLL for (int r = 0; r < 16; r++)
                        sum[r] += encoder_transformer_encoder_self_attention_query[0][r][j][k] * w;
                }
                UNROLL for (int r = 0; r < 16; r++) {
                    const f32x16 result = sum[r];
                    for (int lane = 0; lane < 16; lane++)
                        encoder_transformer_encoder_self_attention[0][j][r][lane] = tokens[0][lane] != 0 ? result[lane]
                            : -1e+09f;
                }
            }
        }
        // encoder.transformer_encoder.self_attention_max
        for (int x = 0; x < 16; x++) {
            f32x16 maximum = f32x16_splat(-INFINITY);
            maximum = f32x16_max(maximum, f32x16_load(&encoder_transformer_encoder_self_attention[0][j][x][0]));
            encoder_transformer_encoder_self_attention_max[0][j][x] = f32x16_largest(maximum);
        }
    }
}

static void predict_encoder_transformer_encoder_self_attention(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_body(
        (void *)(m->arena + 8448), (void *)(m->arena + 4352), m->tokens, (void *)(m->arena + 16640),
        (void *)(m->arena + 0));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention
// 18.7 kFLOP: sub, exp, sum, div, mul: [1, 4, 16], [1, 4, 16, 16] -> [1, 4, 16, 16]
KERNEL static void predict_encoder_transformer_encoder_self_attention_2_body(
    const float (*restrict encoder_transformer_encoder_self_attention_max)[4][16],
    const float (*restrict encoder_transformer_encoder_self_attention)[4][16][16],
    float (*restrict encoder_transformer_encoder_self_attention_attention)[4][16][16])
{
    for (int j = 0; j < 4; j++)
        for (int k = 0; k < 16; k++) {
            alignas(64) float encoder_transformer_encoder_self_attention_e[16];
            float encoder_transformer_encoder_self_attention_sum;
            float encoder_transformer_encoder_self_attention_div;
            // encoder.transformer_encoder.self_attention_e
            const f32x16 t = f32x16_splat(encoder_transformer_encoder_self_attention_max[0][j][k]);
            const f32x16 e = f32x16_exp(f32x16_load(&encoder_transformer_encoder_self_attention[0][j][k][0]) - t);
            f32x16_store(&encoder_transformer_encoder_self_attention_e[0], e);
            // encoder.transformer_encoder.self_attention_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                sum += f32x16_load(&encoder_transformer_encoder_self_attention_e[0]);
                encoder_transformer_encoder_self_attention_sum = f32x16_sum(sum);
            }
            // encoder.transformer_encoder.self_attention_div
            encoder_transformer_encoder_self_attention_div = 1.0f / encoder_transformer_encoder_self_attention_sum;
            // encoder.transformer_encoder.self_attention_attention
            f32x16_store(&encoder_transformer_encoder_self_attention_attention[0][j][k][0],
                f32x16_load(&encoder_transformer_encoder_self_attention_e[0])
                * encoder_transformer_encoder_self_attention_div);
        }
}

static void predict_encoder_transformer_encoder_self_attention_2(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_2_body(
        (void *)(m->arena + 0), (void *)(m->arena + 16640), (void *)(m->arena + 4352));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention
// 32.8 kFLOP: contract: [1, 16, 4, 16], [1, 4, 16, 16] -> [1, 4, 16, 16]
KERNEL static void predict_encoder_transformer_encoder_self_attention_3_body(
    const float (*restrict encoder_transformer_encoder_self_attention_value)[16][4][16],
    const float (*restrict encoder_transformer_encoder_self_attention_attention)[4][16][16],
    float (*restrict encoder_transformer_encoder_self_attention_2)[4][16][16])
{
    for (int h = 0; h < 4; h++) {
        // sums of 16 rows x 16 columns in registers
        f32x16 sum[16] = {0};
        for (int k = 0; k < 16; k++) {
            const f32x16 w = f32x16_load(&encoder_transformer_encoder_self_attention_value[0][k][h][0]);
            UNROLL for (int r = 0; r < 16; r++)
                sum[r] += encoder_transformer_encoder_self_attention_attention[0][h][r][k] * w;
        }
        UNROLL for (int r = 0; r < 16; r++)
            f32x16_store(&encoder_transformer_encoder_self_attention_2[0][h][r][0], sum[r]);
    }
}

static void predict_encoder_transformer_encoder_self_attention_3(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_3_body(
        (void *)(m->arena + 12544), (void *)(m->arena + 4352), (void *)(m->arena + 8448));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.attention_output, encoder.transformer_encoder
// 133 kFLOP: contract, add: [4, 16, 64], [1, 4, 16, 16], [64] -> [1, 16, 64]
// encoder_transformer_encoder_self_attention_attention_output takes the place of encoder_layer_norm_y.
KERNEL static void predict_encoder_transformer_encoder_self_attention_attention_output_body(
    const float (*restrict encoder_transformer_encoder_self_attention_attention_output_kernel)[16][64],
    const float (*restrict encoder_transformer_encoder_self_attention_2)[4][16][16],
    const float *restrict encoder_transformer_encoder_self_attention_attention_output_bias,
    float (*restrict encoder_layer_norm_y)[16][64])
{
    {
        // sums of 6 rows x 64 columns in registers
        f32x16 sum[6][4] = {0};
        for (int n = 0; n < 4; n++)
            for (int k = 0; k < 16; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel[n][k][v
                        * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = encoder_transformer_encoder_self_attention_2[0][n][r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
        UNROLL for (int r = 0; r < 6; r++)
            UNROLL for (int v = 0; v < 4; v++) {
                const f32x16 y = sum[r][v]
                    + f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_bias[v * 16]);
                f32x16_store(&encoder_layer_norm_y[0][r][v * 16], f32x16_load(&encoder_layer_norm_y[0][r][v * 16]) + y);
            }
    }
    for (int i = 6; i < 16; i += 5) {
        // sums of 5 rows x 64 columns in registers
        f32x16 sum[5][4] = {0};
        for (int n = 0; n < 4; n++)
            for (int k = 0; k < 16; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel[n][k][v
                        * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = encoder_transformer_encoder_self_attention_2[0][n][i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
        UNROLL for (int r = 0; r < 5; r++)
            UNROLL for (int v = 0; v < 4; v++) {
                const f32x16 y = sum[r][v]
                    + f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_bias[v * 16]);
                f32x16_store(&encoder_layer_norm_y[0][i + r][v * 16],
                    f32x16_load(&encoder_layer_norm_y[0][i + r][v * 16]) + y);
            }
    }
}

static void predict_encoder_transformer_encoder_self_attention_attention_output(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_attention_output_body(
        m->encoder_transformer_encoder_self_attention_attention_output_kernel, (void *)(m->arena + 8448),
        m->encoder_transformer_encoder_self_attention_attention_output_bias, (void *)(m->arena + 256));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention_layer_norm
// 8.38 kFLOP: sum, mul, sub, add, rsqrt: [1, 16, 64], [64] -> [1, 16, 64]
KERNEL static void predict_encoder_transformer_encoder_self_attention_layer_norm_body(
    const float (*restrict encoder_transformer_encoder_self_attention_attention_output)[16][64],
    const float *restrict encoder_transformer_encoder_self_attention_layer_norm_gamma,
    const float *restrict encoder_transformer_encoder_self_attention_layer_norm_beta,
    float (*restrict encoder_transformer_encoder_self_attention_layer_norm_y)[16][64])
{
    for (int j = 0; j < 16; j++) {
        float encoder_transformer_encoder_self_attention_layer_norm_sum;
        float encoder_transformer_encoder_self_attention_layer_norm_sum_2;
        float encoder_transformer_encoder_self_attention_layer_norm_rsqrt;
        // encoder.transformer_encoder.self_attention_layer_norm_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            sum += f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[0][j][0]);
            sum2 += f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[0][j][16]);
            sum3 += f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[0][j][32]);
            sum4 += f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[0][j][48]);
            encoder_transformer_encoder_self_attention_layer_norm_sum = f32x16_sum(sum + sum3 + (sum2 + sum4));
        }
        // encoder.transformer_encoder.self_attention_layer_norm_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            const f32x16 t = f32x16_splat(encoder_transformer_encoder_self_attention_layer_norm_sum * 0.015625f);
            const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[0][j][0]) - t;
            sum += t2 * t2;
            const f32x16 t3 = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[0][j][16]) - t;
            sum2 += t3 * t3;
            const f32x16 t4 = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[0][j][32]) - t;
            sum3 += t4 * t4;
            const f32x16 t5 = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[0][j][48]) - t;
            sum4 += t5 * t5;
            encoder_transformer_encoder_self_attention_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
        }
        // encoder.transformer_encoder.self_attention_layer_norm_rsqrt
        encoder_transformer_encoder_self_attention_layer_norm_rsqrt =
            f32_rsqrt(encoder_transformer_encoder_self_attention_layer_norm_sum_2 * 0.015625f + 1e-05f);
        // encoder.transformer_encoder.self_attention_layer_norm_y
        {
            const f32x16 t = f32x16_splat(encoder_transformer_encoder_self_attention_layer_norm_sum * 0.015625f);
            for (int k = 0; k < 64; k += 16) {
                const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output[0][j][k])
                    - t;
                const f32x16 y = t2 * encoder_transformer_encoder_self_attention_layer_norm_rsqrt;
                const f32x16 y2 = y * f32x16_load(&encoder_transformer_encoder_self_attention_layer_norm_gamma[k]);
                f32x16_store(&encoder_transformer_encoder_self_attention_layer_norm_y[0][j][k],
                    y2 + f32x16_load(&encoder_transformer_encoder_self_attention_layer_norm_beta[k]));
            }
        }
    }
}

static void predict_encoder_transformer_encoder_self_attention_layer_norm(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_layer_norm_body(
        (void *)(m->arena + 256), m->encoder_transformer_encoder_self_attention_layer_norm_gamma,
        m->encoder_transformer_encoder_self_attention_layer_norm_beta, (void *)(m->arena + 16384));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_intermediate_dense
// 627 kFLOP: contract, add, mul, erf: [64, 256], [1, 16, 64], [256] -> [1, 16, 256]
KERNEL static void predict_encoder_transformer_encoder_feedforward_intermediate_dense_body(
    const float (*restrict encoder_transformer_encoder_feedforward_intermediate_dense_kernel)[256],
    const float (*restrict encoder_transformer_encoder_self_attention_layer_norm_y)[16][64],
    const float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_bias,
    float (*restrict encoder_transformer_encoder_feedforward_intermediate_dense)[16][256])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 256; j += 64) {
        {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 64; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel[k][j
                        + v * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = encoder_transformer_encoder_self_attention_layer_norm_y[0][r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            alignas(64) float sums[6][64];
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&sums[r][v * 16], sum[r][v]);
            for (int r = 0; r < 6; r++)
                for (int c = 0; c < 64; c += 16) {
                    const f32x16 sum2 = f32x16_load(&sums[r][c]);
                    const f32x16 y = sum2
                        + f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_bias[j + c]);
                    f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense[0][r][j + c],
                        y * (f32x16_erf(y * 0.70710677f) * 0.5f + 0.5f));
                }
        }
        for (int i = 6; i < 16; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 64; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel[k][j
                        + v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = encoder_transformer_encoder_self_attention_layer_norm_y[0][i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            alignas(64) float sums[5][64];
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&sums[r][v * 16], sum[r][v]);
            for (int r = 0; r < 5; r++)
                for (int c = 0; c < 64; c += 16) {
                    const f32x16 sum2 = f32x16_load(&sums[r][c]);
                    const f32x16 y = sum2
                        + f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_bias[j + c]);
                    f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense[0][i + r][j + c],
                        y * (f32x16_erf(y * 0.70710677f) * 0.5f + 0.5f));
                }
        }
    }
}

static void predict_encoder_transformer_encoder_feedforward_intermediate_dense(text_classifier *m)
{
    predict_encoder_transformer_encoder_feedforward_intermediate_dense_body(
        m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel, (void *)(m->arena + 16384),
        m->encoder_transformer_encoder_feedforward_intermediate_dense_bias, (void *)(m->arena + 0));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_output_dense, encoder.transformer_encoder
// 526 kFLOP: contract, add: [256, 64], [1, 16, 256], [64] -> [1, 16, 64]
// encoder_transformer_encoder_feedforward_output_dense takes the place of
// encoder_transformer_encoder_self_attention_layer_norm_y.
KERNEL static void predict_encoder_transformer_encoder_feedforward_output_dense_body(
    const float (*restrict encoder_transformer_encoder_feedforward_output_dense_kernel)[64],
    const float (*restrict encoder_transformer_encoder_feedforward_intermediate_dense)[16][256],
    const float *restrict encoder_transformer_encoder_feedforward_output_dense_bias,
    float (*restrict encoder_transformer_encoder_self_attention_layer_norm_y)[16][64])
{
    {
        // sums of 6 rows x 64 columns in registers
        f32x16 sum[6][4] = {0};
        for (int k = 0; k < 256; k++) {
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_kernel[k][v * 16]);
            UNROLL for (int r = 0; r < 6; r++) {
                const float a = encoder_transformer_encoder_feedforward_intermediate_dense[0][r][k];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 6; r++)
            UNROLL for (int v = 0; v < 4; v++) {
                const f32x16 y = sum[r][v]
                    + f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_bias[v * 16]);
                f32x16_store(&encoder_transformer_encoder_self_attention_layer_norm_y[0][r][v * 16],
                    f32x16_load(&encoder_transformer_encoder_self_attention_layer_norm_y[0][r][v * 16]) + y);
            }
    }
    for (int i = 6; i < 16; i += 5) {
        // sums of 5 rows x 64 columns in registers
        f32x16 sum[5][4] = {0};
        for (int k = 0; k < 256; k++) {
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_kernel[k][v * 16]);
            UNROLL for (int r = 0; r < 5; r++) {
                const float a = encoder_transformer_encoder_feedforward_intermediate_dense[0][i + r][k];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 5; r++)
            UNROLL for (int v = 0; v < 4; v++) {
                const f32x16 y = sum[r][v]
                    + f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_bias[v * 16]);
                f32x16_store(&encoder_transformer_encoder_self_attention_layer_norm_y[0][i + r][v * 16],
                    f32x16_load(&encoder_transformer_encoder_self_attention_layer_norm_y[0][i + r][v * 16]) + y);
            }
    }
}

static void predict_encoder_transformer_encoder_feedforward_output_dense(text_classifier *m)
{
    predict_encoder_transformer_encoder_feedforward_output_dense_body(
        m->encoder_transformer_encoder_feedforward_output_dense_kernel, (void *)(m->arena + 0),
        m->encoder_transformer_encoder_feedforward_output_dense_bias, (void *)(m->arena + 16384));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_layer_norm
// 8.38 kFLOP: sum, mul, sub, add, rsqrt: [1, 16, 64], [64] -> [1, 16, 64]
static void predict_encoder_transformer_encoder_feedforward_layer_norm(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_layer_norm_body(
        (void *)(m->arena + 16384), m->encoder_transformer_encoder_feedforward_layer_norm_gamma,
        m->encoder_transformer_encoder_feedforward_layer_norm_beta, (void *)(m->arena + 256));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.query
// 133 kFLOP: contract, add, mul: [64, 4, 16], [1, 16, 64], [4, 16] -> [1, 16, 4, 16]
static void predict_encoder_transformer_encoder_1_self_attention_query(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_query_body(
        m->encoder_transformer_encoder_1_self_attention_query_kernel, (void *)(m->arena + 256),
        m->encoder_transformer_encoder_1_self_attention_query_bias, (void *)(m->arena + 4352));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.key
// 132 kFLOP: contract, add: [64, 4, 16], [1, 16, 64], [4, 16] -> [1, 16, 4, 16]
static void predict_encoder_transformer_encoder_1_self_attention_key(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_1_self_attention_key_kernel, (void *)(m->arena + 256),
        m->encoder_transformer_encoder_1_self_attention_key_bias, (void *)(m->arena + 8448));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.value
// 132 kFLOP: contract, add: [64, 4, 16], [1, 16, 64], [4, 16] -> [1, 16, 4, 16]
static void predict_encoder_transformer_encoder_1_self_attention_value(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_1_self_attention_value_kernel, (void *)(m->arena + 256),
        m->encoder_transformer_encoder_1_self_attention_value_bias, (void *)(m->arena + 12544));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_classifier.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder_1.self_attention, encoder
// 34.8 kFLOP: contract, not_equal, select, max: [1, 16, 4, 16], [1, 16] -> [1, 4, 16, 16], [1, 4, 16]
static void predict_encoder_transformer_encoder_1_self_attention(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_body(
        (void *)(m->arena + 8448), (void *)(m->arena + 4352), m->tokens, (void *)(m->arena + 16640),
        (void *)(m->arena + 0));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention
// 18.7 kFLOP: sub, exp, sum, div, mul: [1, 4, 16], [1, 4, 16, 16] -> [1, 4, 16, 16]
static void predict_encoder_transformer_encoder_1_self_attention_2(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_2_body(
        (void *)(m->arena + 0), (void *)(m->arena + 16640), (void *)(m->arena + 4352));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention
// 32.8 kFLOP: contract: [1, 16, 4, 16], [1, 4, 16, 16] -> [1, 4, 16, 16]
static void predict_encoder_transformer_encoder_1_self_attention_3(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_3_body(
        (void *)(m->arena + 12544), (void *)(m->arena + 4352), (void *)(m->arena + 8448));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.attention_output, encoder.transformer_encoder_1
// 133 kFLOP: contract, add: [4, 16, 64], [1, 4, 16, 16], [64] -> [1, 16, 64]
// encoder_transformer_encoder_1_self_attention_attention_output takes the place of
// encoder_transformer_encoder_feedforward_layer_norm_y.
static void predict_encoder_transformer_encoder_1_self_attention_attention_output(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_attention_output_body(
        m->encoder_transformer_encoder_1_self_attention_attention_output_kernel, (void *)(m->arena + 8448),
        m->encoder_transformer_encoder_1_self_attention_attention_output_bias, (void *)(m->arena + 256));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention_layer_norm
// 8.38 kFLOP: sum, mul, sub, add, rsqrt: [1, 16, 64], [64] -> [1, 16, 64]
static void predict_encoder_transformer_encoder_1_self_attention_layer_norm(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_layer_norm_body(
        (void *)(m->arena + 256), m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma,
        m->encoder_transformer_encoder_1_self_attention_layer_norm_beta, (void *)(m->arena + 16384));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_intermediate_dense
// 627 kFLOP: contract, add, mul, erf: [64, 256], [1, 16, 64], [256] -> [1, 16, 256]
static void predict_encoder_transformer_encoder_1_feedforward_intermediate_dense(text_classifier *m)
{
    predict_encoder_transformer_encoder_feedforward_intermediate_dense_body(
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel, (void *)(m->arena + 16384),
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_bias, (void *)(m->arena + 0));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_output_dense, encoder.transformer_encoder_1
// 526 kFLOP: contract, add: [256, 64], [1, 16, 256], [64] -> [1, 16, 64]
// encoder_transformer_encoder_1_feedforward_output_dense takes the place of
// encoder_transformer_encoder_1_self_attention_layer_norm_y.
static void predict_encoder_transformer_encoder_1_feedforward_output_dense(text_classifier *m)
{
    predict_encoder_transformer_encoder_feedforward_output_dense_body(
        m->encoder_transformer_encoder_1_feedforward_output_dense_kernel, (void *)(m->arena + 0),
        m->encoder_transformer_encoder_1_feedforward_output_dense_bias, (void *)(m->arena + 16384));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_layer_norm
// 4.27 kFLOP: sum, mul, sub, add, rsqrt: [1, 16, 64] -> [1, 16], [16]
KERNEL static void predict_encoder_transformer_encoder_1_feedforward_layer_norm(text_classifier *m)
{
    const float (*restrict encoder_transformer_encoder_1_feedforward_output_dense)[16][64] = (void *)(m->arena + 16384);
    float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_sum)[16] = (void *)(m->arena + 256);
    float *restrict encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt = (void *)(m->arena + 320);

    for (int j = 0; j < 16; j++) {
        float encoder_transformer_encoder_1_feedforward_layer_norm_sum_row;
        float encoder_transformer_encoder_1_feedforward_layer_norm_sum_2;
        // encoder.transformer_encoder_1.feedforward_layer_norm_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            sum += f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[0][j][0]);
            sum2 += f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[0][j][16]);
            sum3 += f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[0][j][32]);
            sum4 += f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[0][j][48]);
            encoder_transformer_encoder_1_feedforward_layer_norm_sum_row = f32x16_sum(sum + sum3 + (sum2 + sum4));
            encoder_transformer_encoder_1_feedforward_layer_norm_sum[0][j] =
                encoder_transformer_encoder_1_feedforward_layer_norm_sum_row;
        }
        // encoder.transformer_encoder_1.feedforward_layer_norm_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            const f32x16 t = f32x16_splat(encoder_transformer_encoder_1_feedforward_layer_norm_sum_row * 0.015625f);
            const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[0][j][0]) - t;
            sum += t2 * t2;
            const f32x16 t3 = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[0][j][16]) - t;
            sum2 += t3 * t3;
            const f32x16 t4 = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[0][j][32]) - t;
            sum3 += t4 * t4;
            const f32x16 t5 = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[0][j][48]) - t;
            sum4 += t5 * t5;
            encoder_transformer_encoder_1_feedforward_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
        }
        // encoder.transformer_encoder_1.feedforward_layer_norm_rsqrt
        encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[j] =
            f32_rsqrt(encoder_transformer_encoder_1_feedforward_layer_norm_sum_2 * 0.015625f + 1e-05f);
    }
}

// text_classifier.dl:27: return sum(encoder(tokens) * real, 0) / max(sum(real), 1.0) | dense(classes)
// text_classifier.dl:26: real = reshape(to_real(sequence_mask(length, context)), [context, 1])
// sequence_mask, classifier
// 32 FLOP: iota, less, to_real: [1] -> [16]
KERNEL static void predict_classifier_to_real(text_classifier *m)
{
    const int32_t *restrict length = m->length;
    float *restrict classifier_to_real = (void *)(m->arena + 384);

    #pragma omp simd
    for (int i = 0; i < 16; i++)
        classifier_to_real[i] = (float)(i < length[0]);
}

// text_classifier.dl:27: return sum(encoder(tokens) * real, 0) / max(sum(real), 1.0) | dense(classes)
// text_classifier.dl:26: real = reshape(to_real(sequence_mask(length, context)), [context, 1])
// sequence_mask, classifier
// 48 FLOP: iota, less, to_real, sum: [1] -> [1]
KERNEL static void predict_classifier_sum(text_classifier *m)
{
    const int32_t *restrict length = m->length;
    float *restrict classifier_sum = (void *)(m->arena + 0);

    f32x16 sum = f32x16_splat(0.0f);
    sum += f32x16_select(f32x16_ramp(0) < length[0], f32x16_splat(1.0f), f32x16_splat(0.0f));
    classifier_sum[0] = f32x16_sum(sum);
}

// text_classifier.dl:27: return sum(encoder(tokens) * real, 0) / max(sum(real), 1.0) | dense(classes)
// classifier
// 5 FLOP: max, div: [1] -> []
KERNEL static void predict_classifier_div(text_classifier *m)
{
    const float *restrict classifier_sum = (void *)(m->arena + 0);
    float *restrict classifier_div = (void *)(m->arena + 448);

    *classifier_div = 1.0f / max_real(classifier_sum[0], 1.0f);
}

// text_classifier.dl:27: return sum(encoder(tokens) * real, 0) / max(sum(real), 1.0) | dense(classes)
// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_layer_norm, classifier
// 6.22 kFLOP: mul, sub, add, sum: [1, 16], [1, 16, 64], [16], [64] -> [1, 64]
KERNEL static void predict_classifier_sum_2(text_classifier *m)
{
    const float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_sum)[16] = (void *)(m->arena + 256);
    const float (*restrict encoder_transformer_encoder_1_feedforward_output_dense)[16][64] = (void *)(m->arena + 16384);
    const float *restrict encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt = (void *)(m->arena + 320);
    const float *restrict encoder_transformer_encoder_1_feedforward_layer_norm_gamma =
        m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma;
    const float *restrict encoder_transformer_encoder_1_feedforward_layer_norm_beta =
        m->encoder_transformer_encoder_1_feedforward_layer_norm_beta;
    const float *restrict classifier_to_real = (void *)(m->arena + 384);
    const float classifier_div = *(const float *)(m->arena + 448);
    float (*restrict classifier_sum_2)[64] = (void *)(m->arena + 0);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int j = 0; j < 16; j++) {
        const f32x16 t = f32x16_splat(encoder_transformer_encoder_1_feedforward_layer_norm_sum[0][j] * 0.015625f);
        const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[0][j][0]) - t;
        const f32x16 y = t2 * encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[j];
        const f32x16 y2 = y * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[0]);
        const f32x16 y3 = y2 + f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_beta[0]);
        sum += y3 * classifier_to_real[j];
        const f32x16 t3 = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[0][j][16]) - t;
        const f32x16 y4 = t3 * encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[j];
        const f32x16 y5 = y4 * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[16]);
        const f32x16 y6 = y5 + f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_beta[16]);
        sum2 += y6 * classifier_to_real[j];
        const f32x16 t4 = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[0][j][32]) - t;
        const f32x16 y7 = t4 * encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[j];
        const f32x16 y8 = y7 * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[32]);
        const f32x16 y9 = y8 + f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_beta[32]);
        sum3 += y9 * classifier_to_real[j];
        const f32x16 t5 = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense[0][j][48]) - t;
        const f32x16 y10 = t5 * encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[j];
        const f32x16 y11 = y10 * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[48]);
        const f32x16 y12 = y11 + f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_beta[48]);
        sum4 += y12 * classifier_to_real[j];
    }
    f32x16_store(&classifier_sum_2[0][0], sum * classifier_div);
    f32x16_store(&classifier_sum_2[0][16], sum2 * classifier_div);
    f32x16_store(&classifier_sum_2[0][32], sum3 * classifier_div);
    f32x16_store(&classifier_sum_2[0][48], sum4 * classifier_div);
}

// text_classifier.dl:27: return sum(encoder(tokens) * real, 0) / max(sum(real), 1.0) | dense(classes)
// classifier.dense
// 258 FLOP: contract, add: [1, 64], [64, 2], [2] -> [1, 2]
KERNEL static void predict_classifier_dense(text_classifier *m)
{
    const float (*restrict classifier_sum_2)[64] = (void *)(m->arena + 0);
    const float (*restrict classifier_dense_kernel)[2] = m->classifier_dense_kernel;
    const float *restrict classifier_dense_bias = m->classifier_dense_bias;
    float (*restrict prediction)[2] = m->prediction;

    // sums of 1 rows x 2 columns in registers
    f32x2 sum = f32x2_splat(0.0f);
    f32x2 sum2 = f32x2_splat(0.0f);
    f32x2 sum3 = f32x2_splat(0.0f);
    f32x2 sum4 = f32x2_splat(0.0f);
    f32x2 sum5 = f32x2_splat(0.0f);
    f32x2 sum6 = f32x2_splat(0.0f);
    f32x2 sum7 = f32x2_splat(0.0f);
    f32x2 sum8 = f32x2_splat(0.0f);
    for (int k = 0; k < 64; k += 8) {
        sum += classifier_sum_2[0][k] * f32x2_load(&classifier_dense_kernel[k][0]);
        sum2 += classifier_sum_2[0][k + 1] * f32x2_load(&classifier_dense_kernel[k + 1][0]);
        sum3 += classifier_sum_2[0][k + 2] * f32x2_load(&classifier_dense_kernel[k + 2][0]);
        sum4 += classifier_sum_2[0][k + 3] * f32x2_load(&classifier_dense_kernel[k + 3][0]);
        sum5 += classifier_sum_2[0][k + 4] * f32x2_load(&classifier_dense_kernel[k + 4][0]);
        sum6 += classifier_sum_2[0][k + 5] * f32x2_load(&classifier_dense_kernel[k + 5][0]);
        sum7 += classifier_sum_2[0][k + 6] * f32x2_load(&classifier_dense_kernel[k + 6][0]);
        sum8 += classifier_sum_2[0][k + 7] * f32x2_load(&classifier_dense_kernel[k + 7][0]);
    }
    sum += sum2;
    sum += sum3;
    sum += sum4;
    sum += sum5;
    sum += sum6;
    sum += sum7;
    sum += sum8;
    f32x2_store(&prediction[0][0], sum + f32x2_load(&classifier_dense_bias[0]));
}

static void predict(void *model, int count)
{
    struct text_classifier *m = model;
    (void)count;
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            predict_encoder_layer_norm_y(m);
            predict_encoder_transformer_encoder_self_attention_query(m);
            predict_encoder_transformer_encoder_self_attention_key(m);
            predict_encoder_transformer_encoder_self_attention_value(m);
            predict_encoder_transformer_encoder_self_attention(m);
            predict_encoder_transformer_encoder_self_attention_2(m);
            predict_encoder_transformer_encoder_self_attention_3(m);
            predict_encoder_transformer_encoder_self_attention_attention_output(m);
            predict_encoder_transformer_encoder_self_attention_layer_norm(m);
        }
        #pragma omp barrier
        predict_encoder_transformer_encoder_feedforward_intermediate_dense(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_encoder_transformer_encoder_feedforward_output_dense(m);
            predict_encoder_transformer_encoder_feedforward_layer_norm(m);
            predict_encoder_transformer_encoder_1_self_attention_query(m);
            predict_encoder_transformer_encoder_1_self_attention_key(m);
            predict_encoder_transformer_encoder_1_self_attention_value(m);
            predict_encoder_transformer_encoder_1_self_attention(m);
            predict_encoder_transformer_encoder_1_self_attention_2(m);
            predict_encoder_transformer_encoder_1_self_attention_3(m);
            predict_encoder_transformer_encoder_1_self_attention_attention_output(m);
            predict_encoder_transformer_encoder_1_self_attention_layer_norm(m);
        }
        #pragma omp barrier
        predict_encoder_transformer_encoder_1_feedforward_intermediate_dense(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_encoder_transformer_encoder_1_feedforward_output_dense(m);
            predict_encoder_transformer_encoder_1_feedforward_layer_norm(m);
            predict_classifier_to_real(m);
            predict_classifier_sum(m);
            predict_classifier_div(m);
            predict_classifier_sum_2(m);
            predict_classifier_dense(m);
        }
    }
}

// ---- what is shown ------------------------------------------------------------------------------

// text_classifier.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// text_classifier.dl:16: x = embeddings[tokens]
// encoder, encoder.layer_norm
// 9.41 kFLOP: gather, add, sum, mul, sub, rsqrt: [1, 16], [101, 64], [16, 64], [64] -> [1, 16, 64]
static void show_encoder_layer_norm_y(text_classifier *m)
{
    predict_encoder_layer_norm_y_body(m->tokens, m->encoder_embeddings, m->encoder_position_embedding_embeddings,
                                      m->encoder_layer_norm_gamma, m->encoder_layer_norm_beta,
                                      (void *)(m->arena + 256));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.query
// 133 kFLOP: contract, add, mul: [64, 4, 16], [1, 16, 64], [4, 16] -> [1, 16, 4, 16]
static void show_encoder_transformer_encoder_self_attention_query(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_query_body(
        m->encoder_transformer_encoder_self_attention_query_kernel, (void *)(m->arena + 256),
        m->encoder_transformer_encoder_self_attention_query_bias, (void *)(m->arena + 4352));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.key
// 132 kFLOP: contract, add: [64, 4, 16], [1, 16, 64], [4, 16] -> [1, 16, 4, 16]
static void show_encoder_transformer_encoder_self_attention_key(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_self_attention_key_kernel, (void *)(m->arena + 256),
        m->encoder_transformer_encoder_self_attention_key_bias, (void *)(m->arena + 8448));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.value
// 132 kFLOP: contract, add: [64, 4, 16], [1, 16, 64], [4, 16] -> [1, 16, 4, 16]
static void show_encoder_transformer_encoder_self_attention_value(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_self_attention_value_kernel, (void *)(m->arena + 256),
        m->encoder_transformer_encoder_self_attention_value_bias, (void *)(m->arena + 12544));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_classifier.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder.self_attention, encoder
// 34.8 kFLOP: contract, not_equal, select, max: [1, 16, 4, 16], [1, 16] -> [1, 4, 16, 16], [1, 4, 16]
static void show_encoder_transformer_encoder_self_attention(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_body(
        (void *)(m->arena + 8448), (void *)(m->arena + 4352), m->tokens, (void *)(m->arena + 16640),
        (void *)(m->arena + 0));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention
// 18.7 kFLOP: sub, exp, sum, div, mul: [1, 4, 16], [1, 4, 16, 16] -> [1, 4, 16, 16]
static void show_encoder_transformer_encoder_self_attention_2(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_2_body(
        (void *)(m->arena + 0), (void *)(m->arena + 16640),
        m->show_encoder_transformer_encoder_self_attention_attention);
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention
// 32.8 kFLOP: contract: [1, 16, 4, 16], [1, 4, 16, 16] -> [1, 4, 16, 16]
static void show_encoder_transformer_encoder_self_attention_3(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_3_body(
        (void *)(m->arena + 12544), m->show_encoder_transformer_encoder_self_attention_attention,
        (void *)(m->arena + 4352));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.attention_output, encoder.transformer_encoder
// 133 kFLOP: contract, add: [4, 16, 64], [1, 4, 16, 16], [64] -> [1, 16, 64]
// encoder_transformer_encoder_self_attention_attention_output takes the place of encoder_layer_norm_y.
static void show_encoder_transformer_encoder_self_attention_attention_output(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_attention_output_body(
        m->encoder_transformer_encoder_self_attention_attention_output_kernel, (void *)(m->arena + 4352),
        m->encoder_transformer_encoder_self_attention_attention_output_bias, (void *)(m->arena + 256));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention_layer_norm
// 8.38 kFLOP: sum, mul, sub, add, rsqrt: [1, 16, 64], [64] -> [1, 16, 64]
static void show_encoder_transformer_encoder_self_attention_layer_norm(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_layer_norm_body(
        (void *)(m->arena + 256), m->encoder_transformer_encoder_self_attention_layer_norm_gamma,
        m->encoder_transformer_encoder_self_attention_layer_norm_beta, (void *)(m->arena + 16384));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_intermediate_dense
// 627 kFLOP: contract, add, mul, erf: [64, 256], [1, 16, 64], [256] -> [1, 16, 256]
static void show_encoder_transformer_encoder_feedforward_intermediate_dense(text_classifier *m)
{
    predict_encoder_transformer_encoder_feedforward_intermediate_dense_body(
        m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel, (void *)(m->arena + 16384),
        m->encoder_transformer_encoder_feedforward_intermediate_dense_bias, (void *)(m->arena + 0));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_output_dense, encoder.transformer_encoder
// 526 kFLOP: contract, add: [256, 64], [1, 16, 256], [64] -> [1, 16, 64]
// encoder_transformer_encoder_feedforward_output_dense takes the place of
// encoder_transformer_encoder_self_attention_layer_norm_y.
static void show_encoder_transformer_encoder_feedforward_output_dense(text_classifier *m)
{
    predict_encoder_transformer_encoder_feedforward_output_dense_body(
        m->encoder_transformer_encoder_feedforward_output_dense_kernel, (void *)(m->arena + 0),
        m->encoder_transformer_encoder_feedforward_output_dense_bias, (void *)(m->arena + 16384));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_layer_norm
// 8.38 kFLOP: sum, mul, sub, add, rsqrt: [1, 16, 64], [64] -> [1, 16, 64]
static void show_encoder_transformer_encoder_feedforward_layer_norm(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_layer_norm_body(
        (void *)(m->arena + 16384), m->encoder_transformer_encoder_feedforward_layer_norm_gamma,
        m->encoder_transformer_encoder_feedforward_layer_norm_beta, (void *)(m->arena + 0));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.query
// 133 kFLOP: contract, add, mul: [64, 4, 16], [1, 16, 64], [4, 16] -> [1, 16, 4, 16]
static void show_encoder_transformer_encoder_1_self_attention_query(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_query_body(
        m->encoder_transformer_encoder_1_self_attention_query_kernel, (void *)(m->arena + 0),
        m->encoder_transformer_encoder_1_self_attention_query_bias, (void *)(m->arena + 4096));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.key
// 132 kFLOP: contract, add: [64, 4, 16], [1, 16, 64], [4, 16] -> [1, 16, 4, 16]
static void show_encoder_transformer_encoder_1_self_attention_key(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_1_self_attention_key_kernel, (void *)(m->arena + 0),
        m->encoder_transformer_encoder_1_self_attention_key_bias, (void *)(m->arena + 8192));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_classifier.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder_1.self_attention, encoder
// 34.8 kFLOP: contract, not_equal, select, max: [1, 16, 4, 16], [1, 16] -> [1, 4, 16, 16], [1, 4, 16]
static void show_encoder_transformer_encoder_1_self_attention(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_body(
        (void *)(m->arena + 8192), (void *)(m->arena + 4096), m->tokens, (void *)(m->arena + 12288),
        (void *)(m->arena + 0));
}

// text_classifier.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention
// 18.7 kFLOP: sub, exp, sum, div, mul: [1, 4, 16], [1, 4, 16, 16] -> [1, 4, 16, 16]
static void show_encoder_transformer_encoder_1_self_attention_2(text_classifier *m)
{
    predict_encoder_transformer_encoder_self_attention_2_body(
        (void *)(m->arena + 0), (void *)(m->arena + 12288),
        m->show_encoder_transformer_encoder_1_self_attention_attention);
}

static void show(void *model, int count)
{
    struct text_classifier *m = model;
    (void)count;
    show_encoder_layer_norm_y(m);
    show_encoder_transformer_encoder_self_attention_query(m);
    show_encoder_transformer_encoder_self_attention_key(m);
    show_encoder_transformer_encoder_self_attention_value(m);
    show_encoder_transformer_encoder_self_attention(m);
    show_encoder_transformer_encoder_self_attention_2(m);
    show_encoder_transformer_encoder_self_attention_3(m);
    show_encoder_transformer_encoder_self_attention_attention_output(m);
    show_encoder_transformer_encoder_self_attention_layer_norm(m);
    show_encoder_transformer_encoder_feedforward_intermediate_dense(m);
    show_encoder_transformer_encoder_feedforward_output_dense(m);
    show_encoder_transformer_encoder_feedforward_layer_norm(m);
    show_encoder_transformer_encoder_1_self_attention_query(m);
    show_encoder_transformer_encoder_1_self_attention_key(m);
    show_encoder_transformer_encoder_1_self_attention(m);
    show_encoder_transformer_encoder_1_self_attention_2(m);
}

// ---- public functions ---------------------------------------------------------------------------

size_t text_classifier_bytes(void)
{
    return sizeof(text_classifier);
}

void text_classifier_initialize(text_classifier *m, uint64_t seed)
{
    initialize(m, seed);
}

void text_classifier_reset_totals(text_classifier *m)
{
    reset_totals(m);
}

float text_classifier_train_step(text_classifier *m, const int32_t tokens[16][16], const int32_t length[16],
    const int32_t label[16], int count)
{
    m->tokens = tokens;
    m->length = length;
    m->label = label;
    train_step(m, count);
    return m->loss;
}

float text_classifier_evaluate(text_classifier *m, const int32_t tokens[16][16], const int32_t length[16],
    const int32_t label[16], int count)
{
    m->tokens = tokens;
    m->length = length;
    m->label = label;
    evaluate(m, count);
    return m->loss;
}

const float (*text_classifier_predict(text_classifier *m, const int32_t tokens[1][16], const int32_t length[1],
    int count))[2]
{
    m->tokens = tokens;
    m->length = length;
    predict(m, count);
    return m->prediction;
}

// ---- tables -------------------------------------------------------------------------------------

// name, role, type, rank, shape, elements, offset, initial value, index of the moving average
static const dlc_tensor text_classifier_tensors[] = {
    {"encoder.embeddings", DLC_PARAMETER, DLC_F32, 2, {101, 64}, 6464, offsetof(text_classifier, encoder_embeddings),
        0.0, -1},
    {"encoder.position_embedding.embeddings", DLC_PARAMETER, DLC_F32, 2, {16, 64}, 1024,
        offsetof(text_classifier, encoder_position_embedding_embeddings), 0.0, -1},
    {"encoder.layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_layer_norm_gamma), 0.0, -1},
    {"encoder.layer_norm.beta", DLC_PARAMETER, DLC_F32, 1, {64}, 64, offsetof(text_classifier, encoder_layer_norm_beta),
        0.0, -1},
    {"encoder.transformer_encoder.self_attention.query.kernel", DLC_PARAMETER, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_query_kernel), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.query.bias", DLC_PARAMETER, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_query_bias), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.key.kernel", DLC_PARAMETER, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_key_kernel), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.key.bias", DLC_PARAMETER, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_key_bias), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.value.kernel", DLC_PARAMETER, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_value_kernel), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.value.bias", DLC_PARAMETER, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_value_bias), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.attention_output.kernel", DLC_PARAMETER, DLC_F32, 3, {4, 16, 64}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_attention_output_kernel), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.attention_output.bias", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_attention_output_bias), 0.0, -1},
    {"encoder.transformer_encoder.self_attention_layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_layer_norm_gamma), 0.0, -1},
    {"encoder.transformer_encoder.self_attention_layer_norm.beta", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_layer_norm_beta), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_intermediate_dense.kernel", DLC_PARAMETER, DLC_F32, 2, {64, 256}, 16384,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_intermediate_dense_kernel), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_intermediate_dense.bias", DLC_PARAMETER, DLC_F32, 1, {256}, 256,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_intermediate_dense_bias), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_output_dense.kernel", DLC_PARAMETER, DLC_F32, 2, {256, 64}, 16384,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_output_dense_kernel), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_output_dense.bias", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_output_dense_bias), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_layer_norm_gamma), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_layer_norm.beta", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_layer_norm_beta), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.query.kernel", DLC_PARAMETER, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_query_kernel), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.query.bias", DLC_PARAMETER, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_query_bias), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.key.kernel", DLC_PARAMETER, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_key_kernel), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.key.bias", DLC_PARAMETER, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_key_bias), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.value.kernel", DLC_PARAMETER, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_value_kernel), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.value.bias", DLC_PARAMETER, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_value_bias), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.attention_output.kernel", DLC_PARAMETER, DLC_F32, 3, {4, 16, 64},
        4096, offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_attention_output_kernel), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.attention_output.bias", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_attention_output_bias), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention_layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_layer_norm_gamma), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention_layer_norm.beta", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_layer_norm_beta), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_intermediate_dense.kernel", DLC_PARAMETER, DLC_F32, 2, {64, 256}, 16384,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_intermediate_dense.bias", DLC_PARAMETER, DLC_F32, 1, {256}, 256,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_intermediate_dense_bias), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_output_dense.kernel", DLC_PARAMETER, DLC_F32, 2, {256, 64}, 16384,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_output_dense_kernel), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_output_dense.bias", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_output_dense_bias), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_layer_norm_gamma), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_layer_norm.beta", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_layer_norm_beta), 0.0, -1},
    {"classifier.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {64, 2}, 128,
        offsetof(text_classifier, classifier_dense_kernel), 0.0, -1},
    {"classifier.dense.bias", DLC_PARAMETER, DLC_F32, 1, {2}, 2, offsetof(text_classifier, classifier_dense_bias), 0.0,
        -1},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(text_classifier, loss), 0.0, -1},
    {"lr", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(text_classifier, lr), 0.0005, -1},
    {"beta_1", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(text_classifier, beta_1), 0.9, -1},
    {"beta_2", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(text_classifier, beta_2), 0.999, -1},
    {"epsilon", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(text_classifier, epsilon), 1e-07, -1},
    {"global_clipnorm", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(text_classifier, global_clipnorm), 1.0, -1},
    {"encoder.embeddings/m", DLC_SLOT, DLC_F32, 2, {101, 64}, 6464, offsetof(text_classifier, encoder_embeddings_m),
        0.0, -1},
    {"encoder.embeddings/v", DLC_SLOT, DLC_F32, 2, {101, 64}, 6464, offsetof(text_classifier, encoder_embeddings_v),
        0.0, -1},
    {"encoder.position_embedding.embeddings/m", DLC_SLOT, DLC_F32, 2, {16, 64}, 1024,
        offsetof(text_classifier, encoder_position_embedding_embeddings_m), 0.0, -1},
    {"encoder.position_embedding.embeddings/v", DLC_SLOT, DLC_F32, 2, {16, 64}, 1024,
        offsetof(text_classifier, encoder_position_embedding_embeddings_v), 0.0, -1},
    {"encoder.layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_layer_norm_gamma_m), 0.0, -1},
    {"encoder.layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_layer_norm_gamma_v), 0.0, -1},
    {"encoder.layer_norm.beta/m", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(text_classifier, encoder_layer_norm_beta_m),
        0.0, -1},
    {"encoder.layer_norm.beta/v", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(text_classifier, encoder_layer_norm_beta_v),
        0.0, -1},
    {"encoder.transformer_encoder.self_attention.query.kernel/m", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_query_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.query.kernel/v", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_query_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.query.bias/m", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_query_bias_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.query.bias/v", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_query_bias_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.key.kernel/m", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_key_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.key.kernel/v", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_key_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.key.bias/m", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_key_bias_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.key.bias/v", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_key_bias_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.value.kernel/m", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_value_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.value.kernel/v", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_value_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.value.bias/m", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_value_bias_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.value.bias/v", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_value_bias_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.attention_output.kernel/m", DLC_SLOT, DLC_F32, 3, {4, 16, 64}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_attention_output_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.attention_output.kernel/v", DLC_SLOT, DLC_F32, 3, {4, 16, 64}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_attention_output_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.attention_output.bias/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_attention_output_bias_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.attention_output.bias/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_attention_output_bias_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention_layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_layer_norm_gamma_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention_layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_layer_norm_gamma_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention_layer_norm.beta/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_layer_norm_beta_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention_layer_norm.beta/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_layer_norm_beta_v), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_intermediate_dense.kernel/m", DLC_SLOT, DLC_F32, 2, {64, 256}, 16384,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_intermediate_dense_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_intermediate_dense.kernel/v", DLC_SLOT, DLC_F32, 2, {64, 256}, 16384,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_intermediate_dense_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_intermediate_dense.bias/m", DLC_SLOT, DLC_F32, 1, {256}, 256,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_intermediate_dense_bias_m), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_intermediate_dense.bias/v", DLC_SLOT, DLC_F32, 1, {256}, 256,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_intermediate_dense_bias_v), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_output_dense.kernel/m", DLC_SLOT, DLC_F32, 2, {256, 64}, 16384,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_output_dense_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_output_dense.kernel/v", DLC_SLOT, DLC_F32, 2, {256, 64}, 16384,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_output_dense_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_output_dense.bias/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_output_dense_bias_m), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_output_dense.bias/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_output_dense_bias_v), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_layer_norm_gamma_m), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_layer_norm_gamma_v), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_layer_norm.beta/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_layer_norm_beta_m), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_layer_norm.beta/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_layer_norm_beta_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.query.kernel/m", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_query_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.query.kernel/v", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_query_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.query.bias/m", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_query_bias_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.query.bias/v", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_query_bias_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.key.kernel/m", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_key_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.key.kernel/v", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_key_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.key.bias/m", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_key_bias_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.key.bias/v", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_key_bias_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.value.kernel/m", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_value_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.value.kernel/v", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_value_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.value.bias/m", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_value_bias_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.value.bias/v", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_value_bias_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.attention_output.kernel/m", DLC_SLOT, DLC_F32, 3, {4, 16, 64}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_attention_output_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.attention_output.kernel/v", DLC_SLOT, DLC_F32, 3, {4, 16, 64}, 4096,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_attention_output_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.attention_output.bias/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_attention_output_bias_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.attention_output.bias/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_attention_output_bias_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention_layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_layer_norm_gamma_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention_layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_layer_norm_gamma_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention_layer_norm.beta/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_layer_norm_beta_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention_layer_norm.beta/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_layer_norm_beta_v), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_intermediate_dense.kernel/m", DLC_SLOT, DLC_F32, 2, {64, 256}, 16384,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_intermediate_dense.kernel/v", DLC_SLOT, DLC_F32, 2, {64, 256}, 16384,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_intermediate_dense.bias/m", DLC_SLOT, DLC_F32, 1, {256}, 256,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_m), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_intermediate_dense.bias/v", DLC_SLOT, DLC_F32, 1, {256}, 256,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_v), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_output_dense.kernel/m", DLC_SLOT, DLC_F32, 2, {256, 64}, 16384,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_output_dense_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_output_dense.kernel/v", DLC_SLOT, DLC_F32, 2, {256, 64}, 16384,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_output_dense_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_output_dense.bias/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_output_dense_bias_m), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_output_dense.bias/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_output_dense_bias_v), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_layer_norm_gamma_m), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_layer_norm_gamma_v), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_layer_norm.beta/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_layer_norm_beta_m), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_layer_norm.beta/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_layer_norm_beta_v), 0.0, -1},
    {"classifier.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {64, 2}, 128,
        offsetof(text_classifier, classifier_dense_kernel_m), 0.0, -1},
    {"classifier.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {64, 2}, 128,
        offsetof(text_classifier, classifier_dense_kernel_v), 0.0, -1},
    {"classifier.dense.bias/m", DLC_SLOT, DLC_F32, 1, {2}, 2, offsetof(text_classifier, classifier_dense_bias_m), 0.0,
        -1},
    {"classifier.dense.bias/v", DLC_SLOT, DLC_F32, 1, {2}, 2, offsetof(text_classifier, classifier_dense_bias_v), 0.0,
        -1},
    {"metrics.accuracy.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(text_classifier, metrics_accuracy_0), 0.0, -1},
    {"metrics.accuracy.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(text_classifier, metrics_accuracy_1), 0.0, -1},
    {"reports.accuracy", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(text_classifier, reports_accuracy), 0.0, -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 2, {1, 2}, 2, offsetof(text_classifier, prediction), 0.0, -1},
    {"show.encoder.transformer_encoder.self_attention.attention", DLC_OUTPUT, DLC_F32, 4, {1, 4, 16, 16}, 1024,
        offsetof(text_classifier, show_encoder_transformer_encoder_self_attention_attention), 0.0, -1},
    {"show.encoder.transformer_encoder_1.self_attention.attention", DLC_OUTPUT, DLC_F32, 4, {1, 4, 16, 16}, 1024,
        offsetof(text_classifier, show_encoder_transformer_encoder_1_self_attention_attention), 0.0, -1},
};

// name, column, source, type, rank, shape, elements, offset; indices of its generated output, mean and
// deviation; is it used by predict; what its ints are below
static const dlc_field text_classifier_fields[] = {
    {"tokens", "tokens", 0, DLC_I32, 1, {16}, 16, offsetof(text_classifier, tokens), -1, -1, -1, 1, 101},
    {"length", "length", 0, DLC_I32, 0, {0}, 1, offsetof(text_classifier, length), -1, -1, -1, 1, 0},
    {"label", "label", 0, DLC_I32, 0, {0}, 1, offsetof(text_classifier, label), -1, -1, -1, 0, 2},
};

static const dlc_argument text_classifier_arguments_0[] = {
    {"path", "data/sentences/labelled.csv", 0},
    {"context", NULL, 16.0},
    {"text", "text", 0},
    {"label", "label", 0},
    {"unit", "words", 0},
    {"vocabulary", NULL, 1e+02},
    {"separator", ",", 0},
};

static const dlc_source text_classifier_sources[] = {
    {"text_csv", text_classifier_arguments_0, 7},
};

static const dlc_report text_classifier_reports[] = {
    {"accuracy", 122},
};

static const int text_classifier_shown[] = {124, 125};

// name, index of the loss, every, repeat, accumulate, first kernel, kernels
static const dlc_step text_classifier_steps[] = {
    {NULL, 38, 1, 1, 1, 0, 164},
};

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel text_classifier_train_kernels[] = {
    {"encoder_layer_norm", 17, 1, offsetof(text_classifier, arena) + 2602176, 256, DLC_F32, 183296, 99072},
    {"encoder_transformer_encoder_self_attention_query", 19, 1, offsetof(text_classifier, arena) + 1250496, 16384,
        DLC_F32, 2129920, 147712},
    {"encoder_transformer_encoder_self_attention_key", 19, 1, offsetof(text_classifier, arena) + 1316032, 16384,
        DLC_F32, 2113536, 147712},
    {"encoder_transformer_encoder_self_attention_value", 19, 1, offsetof(text_classifier, arena) + 1381568, 16384,
        DLC_F32, 2113536, 147712},
    {"encoder_transformer_encoder_self_attention", 19, 1, offsetof(text_classifier, arena) + 1512640, 16384, DLC_F32,
        2412800, 414720},
    {"encoder_transformer_encoder_self_attention_attention_output", 19, 1, offsetof(text_classifier, arena) + 0, 16384,
        DLC_F32, 2097152, 147456},
    {"encoder_transformer_encoder_self_attention_layer_norm_y", 19, 1, offsetof(text_classifier, arena) + 2446528,
        16384, DLC_BOOL, 1199104, 281344},
    {"encoder_transformer_encoder_feedforward_intermediate_dense", 19, 1, offsetof(text_classifier, arena) + 267456,
        65536, DLC_F32, 11337728, 656384},
    {"encoder_transformer_encoder_feedforward_output_dense", 19, 1, offsetof(text_classifier, arena) + 529600, 16384,
        DLC_F32, 8388608, 393216},
    {"encoder_transformer_encoder_feedforward_layer_norm_y", 19, 1, offsetof(text_classifier, arena) + 2528448, 16384,
        DLC_BOOL, 1199104, 281344},
    {"encoder_transformer_encoder_1_self_attention_query", 19, 1, offsetof(text_classifier, arena) + 1905856, 16384,
        DLC_F32, 2129920, 147712},
    {"encoder_transformer_encoder_1_self_attention_key", 19, 1, offsetof(text_classifier, arena) + 1971392, 16384,
        DLC_F32, 2113536, 147712},
    {"encoder_transformer_encoder_1_self_attention_value", 19, 1, offsetof(text_classifier, arena) + 2036928, 16384,
        DLC_F32, 2113536, 147712},
    {"encoder_transformer_encoder_1_self_attention", 19, 1, offsetof(text_classifier, arena) + 2168000, 16384, DLC_F32,
        2412800, 414720},
    {"encoder_transformer_encoder_1_self_attention_attention_output", 19, 1, offsetof(text_classifier, arena) + 529600,
        16384, DLC_F32, 2097152, 147456},
    {"encoder_transformer_encoder_1_self_attention_layer_norm_y", 19, 1, offsetof(text_classifier, arena) + 2561216,
        16384, DLC_BOOL, 1199104, 281344},
    {"encoder_transformer_encoder_1_feedforward_intermediate_dense", 19, 1, offsetof(text_classifier, arena) + 988352,
        65536, DLC_F32, 11337728, 656384},
    {"encoder_transformer_encoder_1_feedforward_output_dense", 19, 1, offsetof(text_classifier, arena) + 595136, 16384,
        DLC_F32, 8388608, 393216},
    {"encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt", 19, 1, offsetof(text_classifier, arena) + 2581696,
        16384, DLC_BOOL, 1133312, 215296},
    {"classifier", 26, 1, offsetof(text_classifier, arena) + 2613952, 256, DLC_F32, 100432, 73344},
    {"classifier_dense", 27, 0, offsetof(text_classifier, arena) + 192, 32, DLC_F32, 4128, 4744},
    {"cross_entropy_z_grad", 32, 0, offsetof(text_classifier, arena) + 384, 16, DLC_F32, 1360, 512},
    {"mean_loss", 32, 0, offsetof(text_classifier, loss), 1, DLC_F32, 33, 132},
    {"adam_rsqrt", 33, 0, offsetof(text_classifier, arena) + 5184, 1, DLC_F32, 87, 24},
    {"accuracy_sum", 35, 0, offsetof(text_classifier, metrics_accuracy_0), 1, DLC_F32, 81, 200},
    {"accuracy_sum_2", 35, 0, offsetof(text_classifier, metrics_accuracy_1), 1, DLC_F32, 53, 80},
    {"classifier_dense_bias_grad", 27, 0, offsetof(text_classifier, arena) + 5120, 2, DLC_F32, 32, 136},
    {"classifier_dense_input_grad", 27, 0, offsetof(text_classifier, arena) + 2607808, 1024, DLC_F32, 5120, 4800},
    {"classifier_dense_kernel_grad", 27, 0, offsetof(text_classifier, arena) + 2604224, 128, DLC_F32, 4096, 4736},
    {"encoder_transformer_encoder_1_dropout_1_y_grad", 19, 1, offsetof(text_classifier, arena) + 2614976, 1024, DLC_F32,
        299264, 224512},
    {"encoder_transformer_encoder_1_feedforward_layer_norm_beta_grad", 19, 0, offsetof(text_classifier, arena) + 0, 64,
        DLC_F32, 2048, 8448},
    {"encoder_transformer_encoder_1_feedforward_layer_norm_gamma_grad", 19, 1, offsetof(text_classifier, arena) + 256,
        64, DLC_F32, 82176, 72960},
    {"encoder_transformer_encoder_1_feedforward_output_dense_bias_grad", 19, 0, offsetof(text_classifier, arena) + 512,
        64, DLC_F32, 16384, 65792},
    {"encoder_transformer_encoder_1_feedforward_output_dense_input_grad", 19, 1,
        offsetof(text_classifier, arena) + 660672, 65536, DLC_F32, 8454144, 655360},
    {"encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad", 19, 1,
        offsetof(text_classifier, arena) + 529600, 16384, DLC_F32, 8388608, 393216},
    {"encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad", 19, 1,
        offsetof(text_classifier, arena) + 595136, 4096, DLC_F32, 65536, 278528},
    {"encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad", 19, 0,
        offsetof(text_classifier, arena) + 2581696, 256, DLC_F32, 4096, 17408},
    {"encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad", 19, 0,
        offsetof(text_classifier, arena) + 2462912, 16384, DLC_F32, 8404992, 458752},
    {"encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad", 19, 0,
        offsetof(text_classifier, arena) + 595136, 16384, DLC_F32, 8388608, 393216},
    {"encoder_transformer_encoder_1_self_attention_layer_norm_beta_grad", 19, 0, offsetof(text_classifier, arena) + 768,
        64, DLC_F32, 16384, 65792},
    {"encoder_transformer_encoder_1_self_attention_layer_norm_gamma_grad", 19, 1,
        offsetof(text_classifier, arena) + 1024, 64, DLC_F32, 65792, 133376},
    {"encoder_transformer_encoder_1_dropout_y_grad", 19, 1, offsetof(text_classifier, arena) + 660672, 16384, DLC_F32,
        265216, 280832},
    {"encoder_transformer_encoder_1_self_attention_attention_output_bias_grad", 19, 0,
        offsetof(text_classifier, arena) + 1280, 64, DLC_F32, 16384, 65792},
    {"encoder_transformer_encoder_1_self_attention_attention_output_heads_grad", 19, 0,
        offsetof(text_classifier, arena) + 1053888, 16384, DLC_F32, 2097152, 147456},
    {"encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad", 19, 1,
        offsetof(text_classifier, arena) + 726208, 4096, DLC_F32, 2097152, 147456},
    {"encoder_transformer_encoder_1_self_attention_grad", 19, 1, offsetof(text_classifier, arena) + 857280, 16384,
        DLC_F32, 1737984, 545792},
    {"encoder_transformer_encoder_1_self_attention_input_grad", 19, 1, offsetof(text_classifier, arena) + 1184960,
        16384, DLC_F32, 524288, 196608},
    {"encoder_transformer_encoder_1_self_attention_value_bias_grad", 19, 0, offsetof(text_classifier, arena) + 1536, 64,
        DLC_F32, 16384, 65792},
    {"encoder_transformer_encoder_1_self_attention_value_input_grad", 19, 0, offsetof(text_classifier, arena) + 1119424,
        16384, DLC_F32, 2097152, 147456},
    {"encoder_transformer_encoder_1_self_attention_value_kernel_grad", 19, 1, offsetof(text_classifier, arena) + 742592,
        4096, DLC_F32, 2097152, 147456},
    {"encoder_transformer_encoder_1_self_attention_key_bias_grad", 19, 0, offsetof(text_classifier, arena) + 1792, 64,
        DLC_F32, 16384, 65792},
    {"encoder_transformer_encoder_1_self_attention_key_input_grad", 19, 0, offsetof(text_classifier, arena) + 1053888,
        16384, DLC_F32, 2097152, 147456},
    {"encoder_transformer_encoder_1_self_attention_key_kernel_grad", 19, 1, offsetof(text_classifier, arena) + 758976,
        4096, DLC_F32, 2097152, 147456},
    {"encoder_transformer_encoder_1_self_attention_query_sum_grad", 19, 0, offsetof(text_classifier, arena) + 2048, 64,
        DLC_F32, 16448, 65792},
    {"encoder_transformer_encoder_1_self_attention_query_input_grad", 19, 0, offsetof(text_classifier, arena) + 1053888,
        16384, DLC_F32, 2146304, 344064},
    {"encoder_transformer_encoder_1_self_attention_query_kernel_grad", 19, 1, offsetof(text_classifier, arena) + 775360,
        4096, DLC_F32, 2097152, 147456},
    {"encoder_transformer_encoder_feedforward_layer_norm_beta_grad", 19, 0, offsetof(text_classifier, arena) + 2304, 64,
        DLC_F32, 16384, 65792},
    {"encoder_transformer_encoder_feedforward_layer_norm_gamma_grad", 19, 1, offsetof(text_classifier, arena) + 2560,
        64, DLC_F32, 65792, 133376},
    {"encoder_transformer_encoder_dropout_1_y_grad", 19, 1, offsetof(text_classifier, arena) + 791744, 16384, DLC_F32,
        265216, 280832},
    {"encoder_transformer_encoder_feedforward_output_dense_bias_grad", 19, 0, offsetof(text_classifier, arena) + 2816,
        64, DLC_F32, 16384, 65792},
    {"encoder_transformer_encoder_feedforward_output_dense_input_grad", 19, 1, offsetof(text_classifier, arena) + 5312,
        65536, DLC_F32, 8454144, 655360},
    {"encoder_transformer_encoder_feedforward_output_dense_kernel_grad", 19, 1,
        offsetof(text_classifier, arena) + 660672, 16384, DLC_F32, 8388608, 393216},
    {"encoder_transformer_encoder_feedforward_intermediate_dense_sum_grad", 19, 1,
        offsetof(text_classifier, arena) + 267456, 4096, DLC_F32, 65536, 278528},
    {"encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad", 19, 0,
        offsetof(text_classifier, arena) + 988352, 256, DLC_F32, 4096, 17408},
    {"encoder_transformer_encoder_feedforward_intermediate_dense_input_grad", 19, 0,
        offsetof(text_classifier, arena) + 791744, 16384, DLC_F32, 8404992, 458752},
    {"encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad", 19, 0,
        offsetof(text_classifier, arena) + 267456, 16384, DLC_F32, 8388608, 393216},
    {"encoder_transformer_encoder_self_attention_layer_norm_beta_grad", 19, 0, offsetof(text_classifier, arena) + 3072,
        64, DLC_F32, 16384, 65792},
    {"encoder_transformer_encoder_self_attention_layer_norm_gamma_grad", 19, 1, offsetof(text_classifier, arena) + 3328,
        64, DLC_F32, 65792, 133376},
    {"encoder_transformer_encoder_dropout_y_grad", 19, 1, offsetof(text_classifier, arena) + 65536, 16384, DLC_F32,
        265216, 280832},
    {"encoder_transformer_encoder_self_attention_attention_output_bias_grad", 19, 0,
        offsetof(text_classifier, arena) + 3584, 64, DLC_F32, 16384, 65792},
    {"encoder_transformer_encoder_self_attention_attention_output_heads_grad", 19, 0,
        offsetof(text_classifier, arena) + 464064, 16384, DLC_F32, 2097152, 147456},
    {"encoder_transformer_encoder_self_attention_attention_output_kernel_grad", 19, 1,
        offsetof(text_classifier, arena) + 6912, 4096, DLC_F32, 2097152, 147456},
    {"encoder_transformer_encoder_self_attention_grad", 19, 1, offsetof(text_classifier, arena) + 332992, 16384,
        DLC_F32, 1737984, 545792},
    {"encoder_transformer_encoder_self_attention_input_grad", 19, 1, offsetof(text_classifier, arena) + 857280, 16384,
        DLC_F32, 524288, 196608},
    {"encoder_transformer_encoder_self_attention_value_bias_grad", 19, 0, offsetof(text_classifier, arena) + 3840, 64,
        DLC_F32, 16384, 65792},
    {"encoder_transformer_encoder_self_attention_value_input_grad", 19, 0, offsetof(text_classifier, arena) + 791744,
        16384, DLC_F32, 2097152, 147456},
    {"encoder_transformer_encoder_self_attention_value_kernel_grad", 19, 1, offsetof(text_classifier, arena) + 49152,
        4096, DLC_F32, 2097152, 147456},
    {"encoder_transformer_encoder_self_attention_key_bias_grad", 19, 0, offsetof(text_classifier, arena) + 4096, 64,
        DLC_F32, 16384, 65792},
    {"encoder_transformer_encoder_self_attention_key_input_grad", 19, 0, offsetof(text_classifier, arena) + 464064,
        16384, DLC_F32, 2097152, 147456},
    {"encoder_transformer_encoder_self_attention_key_kernel_grad", 19, 1, offsetof(text_classifier, arena) + 131072,
        4096, DLC_F32, 2097152, 147456},
    {"encoder_transformer_encoder_self_attention_query_sum_grad", 19, 0, offsetof(text_classifier, arena) + 4352, 64,
        DLC_F32, 16448, 65792},
    {"encoder_transformer_encoder_self_attention_query_input_grad", 19, 0, offsetof(text_classifier, arena) + 464064,
        16384, DLC_F32, 2146304, 344064},
    {"encoder_transformer_encoder_self_attention_query_kernel_grad", 19, 1, offsetof(text_classifier, arena) + 65536,
        4096, DLC_F32, 2097152, 147456},
    {"encoder_layer_norm_beta_grad", 17, 0, offsetof(text_classifier, arena) + 4608, 64, DLC_F32, 16384, 65792},
    {"encoder_layer_norm_gamma_grad", 17, 1, offsetof(text_classifier, arena) + 4864, 64, DLC_F32, 82176, 98816},
    {"encoder_layer_norm_grad", 17, 1, offsetof(text_classifier, arena) + 147456, 16384, DLC_F32, 265216, 164352},
    {"encoder_embeddings_grad", 17, 0, offsetof(text_classifier, arena) + 81920, 1024, DLC_F32, 16384, 69632},
    {"encoder_embeddings_grad_2", 16, 0, offsetof(text_classifier, arena) + 23296, 6464, DLC_F32, 16384, 92416},
    {"adam_sum", 33, 0, offsetof(text_classifier, arena) + 5312, 1, DLC_F32, 12928, 51716},
    {"adam_sum_2", 33, 0, offsetof(text_classifier, arena) + 5376, 1, DLC_F32, 2048, 8196},
    {"adam_sum_3", 33, 0, offsetof(text_classifier, arena) + 5440, 1, DLC_F32, 128, 516},
    {"adam_sum_4", 33, 0, offsetof(text_classifier, arena) + 5504, 1, DLC_F32, 128, 516},
    {"adam_sum_5", 33, 0, offsetof(text_classifier, arena) + 5568, 1, DLC_F32, 8192, 32772},
    {"adam_sum_6", 33, 0, offsetof(text_classifier, arena) + 5632, 1, DLC_F32, 128, 516},
    {"adam_sum_7", 33, 0, offsetof(text_classifier, arena) + 5696, 1, DLC_F32, 8192, 32772},
    {"adam_sum_8", 33, 0, offsetof(text_classifier, arena) + 5760, 1, DLC_F32, 128, 516},
    {"adam_sum_9", 33, 0, offsetof(text_classifier, arena) + 5824, 1, DLC_F32, 8192, 32772},
    {"adam_sum_10", 33, 0, offsetof(text_classifier, arena) + 5888, 1, DLC_F32, 128, 516},
    {"adam_sum_11", 33, 0, offsetof(text_classifier, arena) + 5952, 1, DLC_F32, 8192, 32772},
    {"adam_sum_12", 33, 0, offsetof(text_classifier, arena) + 6016, 1, DLC_F32, 128, 516},
    {"adam_sum_13", 33, 0, offsetof(text_classifier, arena) + 6144, 1, DLC_F32, 128, 516},
    {"adam_sum_14", 33, 0, offsetof(text_classifier, arena) + 6208, 1, DLC_F32, 128, 516},
    {"adam_sum_15", 33, 1, offsetof(text_classifier, arena) + 6272, 1, DLC_F32, 32768, 131076},
    {"adam_sum_16", 33, 0, offsetof(text_classifier, arena) + 6336, 1, DLC_F32, 512, 2052},
    {"adam_sum_17", 33, 1, offsetof(text_classifier, arena) + 6400, 1, DLC_F32, 32768, 131076},
    {"adam_sum_18", 33, 0, offsetof(text_classifier, arena) + 6464, 1, DLC_F32, 128, 516},
    {"adam_sum_19", 33, 0, offsetof(text_classifier, arena) + 6528, 1, DLC_F32, 128, 516},
    {"adam_sum_20", 33, 0, offsetof(text_classifier, arena) + 6592, 1, DLC_F32, 128, 516},
    {"adam_sum_21", 33, 0, offsetof(text_classifier, arena) + 6656, 1, DLC_F32, 8192, 32772},
    {"adam_sum_22", 33, 0, offsetof(text_classifier, arena) + 6720, 1, DLC_F32, 128, 516},
    {"adam_sum_23", 33, 0, offsetof(text_classifier, arena) + 6784, 1, DLC_F32, 8192, 32772},
    {"adam_sum_24", 33, 0, offsetof(text_classifier, arena) + 6848, 1, DLC_F32, 128, 516},
    {"adam_sum_25", 33, 0, offsetof(text_classifier, arena) + 6080, 1, DLC_F32, 8216, 32868},
    {"adam_sum_26", 33, 0, offsetof(text_classifier, arena) + 5376, 1, DLC_F32, 128, 516},
    {"adam_sum_27", 33, 0, offsetof(text_classifier, arena) + 5440, 1, DLC_F32, 8192, 32772},
    {"adam_sum_28", 33, 0, offsetof(text_classifier, arena) + 5504, 1, DLC_F32, 128, 516},
    {"adam_sum_29", 33, 0, offsetof(text_classifier, arena) + 5568, 1, DLC_F32, 128, 516},
    {"adam_sum_30", 33, 0, offsetof(text_classifier, arena) + 5632, 1, DLC_F32, 128, 516},
    {"adam_sum_31", 33, 1, offsetof(text_classifier, arena) + 5696, 1, DLC_F32, 32768, 131076},
    {"adam_sum_32", 33, 0, offsetof(text_classifier, arena) + 5760, 1, DLC_F32, 512, 2052},
    {"adam_sum_33", 33, 1, offsetof(text_classifier, arena) + 5824, 1, DLC_F32, 32768, 131076},
    {"adam_sum_34", 33, 0, offsetof(text_classifier, arena) + 5888, 1, DLC_F32, 128, 516},
    {"adam_sum_35", 33, 0, offsetof(text_classifier, arena) + 5952, 1, DLC_F32, 128, 516},
    {"adam_sum_36", 33, 0, offsetof(text_classifier, arena) + 6016, 1, DLC_F32, 128, 516},
    {"adam_sum_37", 33, 0, offsetof(text_classifier, arena) + 6144, 1, DLC_F32, 256, 1028},
    {"adam_sum_38", 33, 0, offsetof(text_classifier, arena) + 5312, 1, DLC_F32, 28, 80},
    {"update_encoder_embeddings", 33, 1, offsetof(text_classifier, encoder_embeddings), 6464, DLC_F32, 142210, 181024},
    {"update_encoder_position_embedding_embeddings", 33, 0,
        offsetof(text_classifier, encoder_position_embedding_embeddings), 1024, DLC_F32, 22530, 28704},
    {"update_encoder_layer_norm_gamma", 33, 0, offsetof(text_classifier, encoder_layer_norm_gamma), 64, DLC_F32, 1410,
        1824},
    {"update_encoder_layer_norm_beta", 33, 0, offsetof(text_classifier, encoder_layer_norm_beta), 64, DLC_F32, 1410,
        1824},
    {"update_encoder_transformer_encoder_self_attention_query_kernel", 33, 1,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_query_kernel), 4096, DLC_F32, 90114,
        114720},
    {"update_encoder_transformer_encoder_self_attention_query_bias", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_query_bias), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_self_attention_key_kernel", 33, 1,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_key_kernel), 4096, DLC_F32, 90114, 114720},
    {"update_encoder_transformer_encoder_self_attention_key_bias", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_key_bias), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_self_attention_value_kernel", 33, 1,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_value_kernel), 4096, DLC_F32, 90114,
        114720},
    {"update_encoder_transformer_encoder_self_attention_value_bias", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_value_bias), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_self_attention_attention_output_kernel", 33, 1,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_attention_output_kernel), 4096, DLC_F32,
        90114, 114720},
    {"update_encoder_transformer_encoder_self_attention_attention_output_bias", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_attention_output_bias), 64, DLC_F32, 1410,
        1824},
    {"update_encoder_transformer_encoder_self_attention_layer_norm_gamma", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_layer_norm_gamma), 64, DLC_F32, 1410,
        1824},
    {"update_encoder_transformer_encoder_self_attention_layer_norm_beta", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_self_attention_layer_norm_beta), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_feedforward_intermediate_dense_kernel", 33, 1,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_intermediate_dense_kernel), 16384, DLC_F32,
        360450, 458784},
    {"update_encoder_transformer_encoder_feedforward_intermediate_dense_bias", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_intermediate_dense_bias), 256, DLC_F32, 5634,
        7200},
    {"update_encoder_transformer_encoder_feedforward_output_dense_kernel", 33, 1,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_output_dense_kernel), 16384, DLC_F32, 360450,
        458784},
    {"update_encoder_transformer_encoder_feedforward_output_dense_bias", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_output_dense_bias), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_feedforward_layer_norm_gamma", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_layer_norm_gamma), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_feedforward_layer_norm_beta", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_feedforward_layer_norm_beta), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_1_self_attention_query_kernel", 33, 1,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_query_kernel), 4096, DLC_F32, 90114,
        114720},
    {"update_encoder_transformer_encoder_1_self_attention_query_bias", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_query_bias), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_1_self_attention_key_kernel", 33, 1,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_key_kernel), 4096, DLC_F32, 90114,
        114720},
    {"update_encoder_transformer_encoder_1_self_attention_key_bias", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_key_bias), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_1_self_attention_value_kernel", 33, 1,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_value_kernel), 4096, DLC_F32, 90114,
        114720},
    {"update_encoder_transformer_encoder_1_self_attention_value_bias", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_value_bias), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_1_self_attention_attention_output_kernel", 33, 1,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_attention_output_kernel), 4096, DLC_F32,
        90114, 114720},
    {"update_encoder_transformer_encoder_1_self_attention_attention_output_bias", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_attention_output_bias), 64, DLC_F32,
        1410, 1824},
    {"update_encoder_transformer_encoder_1_self_attention_layer_norm_gamma", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_layer_norm_gamma), 64, DLC_F32, 1410,
        1824},
    {"update_encoder_transformer_encoder_1_self_attention_layer_norm_beta", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_1_self_attention_layer_norm_beta), 64, DLC_F32, 1410,
        1824},
    {"update_encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel", 33, 1,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel), 16384, DLC_F32,
        360450, 458784},
    {"update_encoder_transformer_encoder_1_feedforward_intermediate_dense_bias", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_intermediate_dense_bias), 256, DLC_F32,
        5634, 7200},
    {"update_encoder_transformer_encoder_1_feedforward_output_dense_kernel", 33, 1,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_output_dense_kernel), 16384, DLC_F32,
        360450, 458784},
    {"update_encoder_transformer_encoder_1_feedforward_output_dense_bias", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_output_dense_bias), 64, DLC_F32, 1410,
        1824},
    {"update_encoder_transformer_encoder_1_feedforward_layer_norm_gamma", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_layer_norm_gamma), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_1_feedforward_layer_norm_beta", 33, 0,
        offsetof(text_classifier, encoder_transformer_encoder_1_feedforward_layer_norm_beta), 64, DLC_F32, 1410, 1824},
    {"update_classifier_dense_kernel", 33, 0, offsetof(text_classifier, classifier_dense_kernel), 128, DLC_F32, 2818,
        3616},
    {"update_classifier_dense_bias", 33, 0, offsetof(text_classifier, classifier_dense_bias), 2, DLC_F32, 46, 88},
};

static void call_train_kernel(text_classifier *m, int kernel)
{
    switch (kernel) {
    case 0: encoder_layer_norm(m); break;
    case 1: encoder_transformer_encoder_self_attention_query(m); break;
    case 2: encoder_transformer_encoder_self_attention_key(m); break;
    case 3: encoder_transformer_encoder_self_attention_value(m); break;
    case 4: encoder_transformer_encoder_self_attention(m); break;
    case 5: encoder_transformer_encoder_self_attention_attention_output(m); break;
    case 6: encoder_transformer_encoder_self_attention_layer_norm_y(m); break;
    case 7: encoder_transformer_encoder_feedforward_intermediate_dense(m); break;
    case 8: encoder_transformer_encoder_feedforward_output_dense(m); break;
    case 9: encoder_transformer_encoder_feedforward_layer_norm_y(m); break;
    case 10: encoder_transformer_encoder_1_self_attention_query(m); break;
    case 11: encoder_transformer_encoder_1_self_attention_key(m); break;
    case 12: encoder_transformer_encoder_1_self_attention_value(m); break;
    case 13: encoder_transformer_encoder_1_self_attention(m); break;
    case 14: encoder_transformer_encoder_1_self_attention_attention_output(m); break;
    case 15: encoder_transformer_encoder_1_self_attention_layer_norm_y(m); break;
    case 16: encoder_transformer_encoder_1_feedforward_intermediate_dense(m); break;
    case 17: encoder_transformer_encoder_1_feedforward_output_dense(m); break;
    case 18: encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt(m); break;
    case 19: classifier(m); break;
    case 20: classifier_dense(m); break;
    case 21: cross_entropy_z_grad(m); break;
    case 22: mean_loss(m); break;
    case 23: adam_rsqrt(m); break;
    case 24: accuracy_sum(m); break;
    case 25: accuracy_sum_2(m); break;
    case 26: classifier_dense_bias_grad(m); break;
    case 27: classifier_dense_input_grad(m); break;
    case 28: classifier_dense_kernel_grad(m); break;
    case 29: encoder_transformer_encoder_1_dropout_1_y_grad(m); break;
    case 30: encoder_transformer_encoder_1_feedforward_layer_norm_beta_grad(m); break;
    case 31: encoder_transformer_encoder_1_feedforward_layer_norm_gamma_grad(m); break;
    case 32: encoder_transformer_encoder_1_feedforward_output_dense_bias_grad(m); break;
    case 33: encoder_transformer_encoder_1_feedforward_output_dense_input_grad(m); break;
    case 34: encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad(m); break;
    case 35: encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad(m); break;
    case 36: encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad(m); break;
    case 37: encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad(m); break;
    case 38: encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad(m); break;
    case 39: encoder_transformer_encoder_1_self_attention_layer_norm_beta_grad(m); break;
    case 40: encoder_transformer_encoder_1_self_attention_layer_norm_gamma_grad(m); break;
    case 41: encoder_transformer_encoder_1_dropout_y_grad(m); break;
    case 42: encoder_transformer_encoder_1_self_attention_attention_output_bias_grad(m); break;
    case 43: encoder_transformer_encoder_1_self_attention_attention_output_heads_grad(m); break;
    case 44: encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad(m); break;
    case 45: encoder_transformer_encoder_1_self_attention_grad(m); break;
    case 46: encoder_transformer_encoder_1_self_attention_input_grad(m); break;
    case 47: encoder_transformer_encoder_1_self_attention_value_bias_grad(m); break;
    case 48: encoder_transformer_encoder_1_self_attention_value_input_grad(m); break;
    case 49: encoder_transformer_encoder_1_self_attention_value_kernel_grad(m); break;
    case 50: encoder_transformer_encoder_1_self_attention_key_bias_grad(m); break;
    case 51: encoder_transformer_encoder_1_self_attention_key_input_grad(m); break;
    case 52: encoder_transformer_encoder_1_self_attention_key_kernel_grad(m); break;
    case 53: encoder_transformer_encoder_1_self_attention_query_sum_grad(m); break;
    case 54: encoder_transformer_encoder_1_self_attention_query_input_grad(m); break;
    case 55: encoder_transformer_encoder_1_self_attention_query_kernel_grad(m); break;
    case 56: encoder_transformer_encoder_feedforward_layer_norm_beta_grad(m); break;
    case 57: encoder_transformer_encoder_feedforward_layer_norm_gamma_grad(m); break;
    case 58: encoder_transformer_encoder_dropout_1_y_grad(m); break;
    case 59: encoder_transformer_encoder_feedforward_output_dense_bias_grad(m); break;
    case 60: encoder_transformer_encoder_feedforward_output_dense_input_grad(m); break;
    case 61: encoder_transformer_encoder_feedforward_output_dense_kernel_grad(m); break;
    case 62: encoder_transformer_encoder_feedforward_intermediate_dense_sum_grad(m); break;
    case 63: encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad(m); break;
    case 64: encoder_transformer_encoder_feedforward_intermediate_dense_input_grad(m); break;
    case 65: encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad(m); break;
    case 66: encoder_transformer_encoder_self_attention_layer_norm_beta_grad(m); break;
    case 67: encoder_transformer_encoder_self_attention_layer_norm_gamma_grad(m); break;
    case 68: encoder_transformer_encoder_dropout_y_grad(m); break;
    case 69: encoder_transformer_encoder_self_attention_attention_output_bias_grad(m); break;
    case 70: encoder_transformer_encoder_self_attention_attention_output_heads_grad(m); break;
    case 71: encoder_transformer_encoder_self_attention_attention_output_kernel_grad(m); break;
    case 72: encoder_transformer_encoder_self_attention_grad(m); break;
    case 73: encoder_transformer_encoder_self_attention_input_grad(m); break;
    case 74: encoder_transformer_encoder_self_attention_value_bias_grad(m); break;
    case 75: encoder_transformer_encoder_self_attention_value_input_grad(m); break;
    case 76: encoder_transformer_encoder_self_attention_value_kernel_grad(m); break;
    case 77: encoder_transformer_encoder_self_attention_key_bias_grad(m); break;
    case 78: encoder_transformer_encoder_self_attention_key_input_grad(m); break;
    case 79: encoder_transformer_encoder_self_attention_key_kernel_grad(m); break;
    case 80: encoder_transformer_encoder_self_attention_query_sum_grad(m); break;
    case 81: encoder_transformer_encoder_self_attention_query_input_grad(m); break;
    case 82: encoder_transformer_encoder_self_attention_query_kernel_grad(m); break;
    case 83: encoder_layer_norm_beta_grad(m); break;
    case 84: encoder_layer_norm_gamma_grad(m); break;
    case 85: encoder_layer_norm_grad(m); break;
    case 86: encoder_embeddings_grad(m); break;
    case 87: encoder_embeddings_grad_2(m); break;
    case 88: adam_sum(m); break;
    case 89: adam_sum_2(m); break;
    case 90: adam_sum_3(m); break;
    case 91: adam_sum_4(m); break;
    case 92: adam_sum_5(m); break;
    case 93: adam_sum_6(m); break;
    case 94: adam_sum_7(m); break;
    case 95: adam_sum_8(m); break;
    case 96: adam_sum_9(m); break;
    case 97: adam_sum_10(m); break;
    case 98: adam_sum_11(m); break;
    case 99: adam_sum_12(m); break;
    case 100: adam_sum_13(m); break;
    case 101: adam_sum_14(m); break;
    case 102: adam_sum_15(m); break;
    case 103: adam_sum_16(m); break;
    case 104: adam_sum_17(m); break;
    case 105: adam_sum_18(m); break;
    case 106: adam_sum_19(m); break;
    case 107: adam_sum_20(m); break;
    case 108: adam_sum_21(m); break;
    case 109: adam_sum_22(m); break;
    case 110: adam_sum_23(m); break;
    case 111: adam_sum_24(m); break;
    case 112: adam_sum_25(m); break;
    case 113: adam_sum_26(m); break;
    case 114: adam_sum_27(m); break;
    case 115: adam_sum_28(m); break;
    case 116: adam_sum_29(m); break;
    case 117: adam_sum_30(m); break;
    case 118: adam_sum_31(m); break;
    case 119: adam_sum_32(m); break;
    case 120: adam_sum_33(m); break;
    case 121: adam_sum_34(m); break;
    case 122: adam_sum_35(m); break;
    case 123: adam_sum_36(m); break;
    case 124: adam_sum_37(m); break;
    case 125: adam_sum_38(m); break;
    case 126: update_encoder_embeddings(m); break;
    case 127: update_encoder_position_embedding_embeddings(m); break;
    case 128: update_encoder_layer_norm_gamma(m); break;
    case 129: update_encoder_layer_norm_beta(m); break;
    case 130: update_encoder_transformer_encoder_self_attention_query_kernel(m); break;
    case 131: update_encoder_transformer_encoder_self_attention_query_bias(m); break;
    case 132: update_encoder_transformer_encoder_self_attention_key_kernel(m); break;
    case 133: update_encoder_transformer_encoder_self_attention_key_bias(m); break;
    case 134: update_encoder_transformer_encoder_self_attention_value_kernel(m); break;
    case 135: update_encoder_transformer_encoder_self_attention_value_bias(m); break;
    case 136: update_encoder_transformer_encoder_self_attention_attention_output_kernel(m); break;
    case 137: update_encoder_transformer_encoder_self_attention_attention_output_bias(m); break;
    case 138: update_encoder_transformer_encoder_self_attention_layer_norm_gamma(m); break;
    case 139: update_encoder_transformer_encoder_self_attention_layer_norm_beta(m); break;
    case 140: update_encoder_transformer_encoder_feedforward_intermediate_dense_kernel(m); break;
    case 141: update_encoder_transformer_encoder_feedforward_intermediate_dense_bias(m); break;
    case 142: update_encoder_transformer_encoder_feedforward_output_dense_kernel(m); break;
    case 143: update_encoder_transformer_encoder_feedforward_output_dense_bias(m); break;
    case 144: update_encoder_transformer_encoder_feedforward_layer_norm_gamma(m); break;
    case 145: update_encoder_transformer_encoder_feedforward_layer_norm_beta(m); break;
    case 146: update_encoder_transformer_encoder_1_self_attention_query_kernel(m); break;
    case 147: update_encoder_transformer_encoder_1_self_attention_query_bias(m); break;
    case 148: update_encoder_transformer_encoder_1_self_attention_key_kernel(m); break;
    case 149: update_encoder_transformer_encoder_1_self_attention_key_bias(m); break;
    case 150: update_encoder_transformer_encoder_1_self_attention_value_kernel(m); break;
    case 151: update_encoder_transformer_encoder_1_self_attention_value_bias(m); break;
    case 152: update_encoder_transformer_encoder_1_self_attention_attention_output_kernel(m); break;
    case 153: update_encoder_transformer_encoder_1_self_attention_attention_output_bias(m); break;
    case 154: update_encoder_transformer_encoder_1_self_attention_layer_norm_gamma(m); break;
    case 155: update_encoder_transformer_encoder_1_self_attention_layer_norm_beta(m); break;
    case 156: update_encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel(m); break;
    case 157: update_encoder_transformer_encoder_1_feedforward_intermediate_dense_bias(m); break;
    case 158: update_encoder_transformer_encoder_1_feedforward_output_dense_kernel(m); break;
    case 159: update_encoder_transformer_encoder_1_feedforward_output_dense_bias(m); break;
    case 160: update_encoder_transformer_encoder_1_feedforward_layer_norm_gamma(m); break;
    case 161: update_encoder_transformer_encoder_1_feedforward_layer_norm_beta(m); break;
    case 162: update_classifier_dense_kernel(m); break;
    case 163: update_classifier_dense_bias(m); break;
    }
}

static void run_train_kernel(void *model, int kernel)
{
    if (text_classifier_train_kernels[kernel].team) {
        #pragma omp parallel
        call_train_kernel(model, kernel);
        return;
    }
    call_train_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel text_classifier_evaluate_kernels[] = {
    {"evaluate_encoder_layer_norm", 17, 1, offsetof(text_classifier, arena) + 0, 16384, DLC_F32, 183296, 97024},
    {"evaluate_encoder_transformer_encoder_self_attention_query", 19, 1, offsetof(text_classifier, arena) + 65536,
        16384, DLC_F32, 2129920, 147712},
    {"evaluate_encoder_transformer_encoder_self_attention_key", 19, 1, offsetof(text_classifier, arena) + 131072, 16384,
        DLC_F32, 2113536, 147712},
    {"evaluate_encoder_transformer_encoder_self_attention_value", 19, 1, offsetof(text_classifier, arena) + 196608,
        16384, DLC_F32, 2113536, 147712},
    {"evaluate_encoder_transformer_encoder_self_attention", 19, 1, offsetof(text_classifier, arena) + 262144, 16384,
        DLC_F32, 1380608, 263168},
    {"evaluate_encoder_transformer_encoder_self_attention_attention_output", 19, 1,
        offsetof(text_classifier, arena) + 0, 16384, DLC_F32, 2129920, 213248},
    {"evaluate_encoder_transformer_encoder_self_attention_layer_norm", 19, 1, offsetof(text_classifier, arena) + 262144,
        16384, DLC_F32, 134144, 131584},
    {"evaluate_encoder_transformer_encoder_feedforward_intermediate_dense", 19, 1, offsetof(text_classifier, arena) + 0,
        65536, DLC_F32, 10027008, 394240},
    {"evaluate_encoder_transformer_encoder_feedforward_output_dense", 19, 1, offsetof(text_classifier, arena) + 262144,
        16384, DLC_F32, 8421376, 459008},
    {"evaluate_encoder_transformer_encoder_feedforward_layer_norm", 19, 1, offsetof(text_classifier, arena) + 0, 16384,
        DLC_F32, 134144, 131584},
    {"evaluate_encoder_transformer_encoder_1_self_attention_query", 19, 1, offsetof(text_classifier, arena) + 65536,
        16384, DLC_F32, 2129920, 147712},
    {"evaluate_encoder_transformer_encoder_1_self_attention_key", 19, 1, offsetof(text_classifier, arena) + 131072,
        16384, DLC_F32, 2113536, 147712},
    {"evaluate_encoder_transformer_encoder_1_self_attention_value", 19, 1, offsetof(text_classifier, arena) + 196608,
        16384, DLC_F32, 2113536, 147712},
    {"evaluate_encoder_transformer_encoder_1_self_attention", 19, 1, offsetof(text_classifier, arena) + 262144, 16384,
        DLC_F32, 1380608, 263168},
    {"evaluate_encoder_transformer_encoder_1_self_attention_attention_output", 19, 1,
        offsetof(text_classifier, arena) + 0, 16384, DLC_F32, 2129920, 213248},
    {"evaluate_encoder_transformer_encoder_1_self_attention_layer_norm", 19, 1,
        offsetof(text_classifier, arena) + 262144, 16384, DLC_F32, 134144, 131584},
    {"evaluate_encoder_transformer_encoder_1_feedforward_intermediate_dense", 19, 1,
        offsetof(text_classifier, arena) + 0, 65536, DLC_F32, 10027008, 394240},
    {"evaluate_encoder_transformer_encoder_1_feedforward_output_dense", 19, 1,
        offsetof(text_classifier, arena) + 262144, 16384, DLC_F32, 8421376, 459008},
    {"evaluate_encoder_transformer_encoder_1_feedforward_layer_norm", 19, 1, offsetof(text_classifier, arena) + 4224,
        256, DLC_F32, 68352, 67584},
    {"evaluate_classifier", 26, 1, offsetof(text_classifier, arena) + 128, 1024, DLC_F32, 100432, 72256},
    {"evaluate_classifier_dense", 27, 0, offsetof(text_classifier, arena) + 0, 32, DLC_F32, 4128, 4744},
    {"evaluate_accuracy_argmax", 32, 0, offsetof(text_classifier, arena) + 128, 16, DLC_F32, 1008, 320},
    {"evaluate_accuracy_sum", 35, 0, offsetof(text_classifier, metrics_accuracy_0), 1, DLC_F32, 81, 200},
    {"evaluate_mean_loss", 32, 0, offsetof(text_classifier, loss), 1, DLC_F32, 33, 132},
    {"evaluate_accuracy_sum_2", 35, 0, offsetof(text_classifier, metrics_accuracy_1), 1, DLC_F32, 53, 80},
};

static void call_evaluate_kernel(text_classifier *m, int kernel)
{
    switch (kernel) {
    case 0: evaluate_encoder_layer_norm(m); break;
    case 1: evaluate_encoder_transformer_encoder_self_attention_query(m); break;
    case 2: evaluate_encoder_transformer_encoder_self_attention_key(m); break;
    case 3: evaluate_encoder_transformer_encoder_self_attention_value(m); break;
    case 4: evaluate_encoder_transformer_encoder_self_attention(m); break;
    case 5: evaluate_encoder_transformer_encoder_self_attention_attention_output(m); break;
    case 6: evaluate_encoder_transformer_encoder_self_attention_layer_norm(m); break;
    case 7: evaluate_encoder_transformer_encoder_feedforward_intermediate_dense(m); break;
    case 8: evaluate_encoder_transformer_encoder_feedforward_output_dense(m); break;
    case 9: evaluate_encoder_transformer_encoder_feedforward_layer_norm(m); break;
    case 10: evaluate_encoder_transformer_encoder_1_self_attention_query(m); break;
    case 11: evaluate_encoder_transformer_encoder_1_self_attention_key(m); break;
    case 12: evaluate_encoder_transformer_encoder_1_self_attention_value(m); break;
    case 13: evaluate_encoder_transformer_encoder_1_self_attention(m); break;
    case 14: evaluate_encoder_transformer_encoder_1_self_attention_attention_output(m); break;
    case 15: evaluate_encoder_transformer_encoder_1_self_attention_layer_norm(m); break;
    case 16: evaluate_encoder_transformer_encoder_1_feedforward_intermediate_dense(m); break;
    case 17: evaluate_encoder_transformer_encoder_1_feedforward_output_dense(m); break;
    case 18: evaluate_encoder_transformer_encoder_1_feedforward_layer_norm(m); break;
    case 19: evaluate_classifier(m); break;
    case 20: evaluate_classifier_dense(m); break;
    case 21: evaluate_accuracy_argmax(m); break;
    case 22: evaluate_accuracy_sum(m); break;
    case 23: evaluate_mean_loss(m); break;
    case 24: evaluate_accuracy_sum_2(m); break;
    }
}

static void run_evaluate_kernel(void *model, int kernel)
{
    if (text_classifier_evaluate_kernels[kernel].team) {
        #pragma omp parallel
        call_evaluate_kernel(model, kernel);
        return;
    }
    call_evaluate_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel text_classifier_predict_kernels[] = {
    {"predict_encoder_layer_norm_y", 17, 0, offsetof(text_classifier, arena) + 256, 1024, DLC_F32, 9408, 34624},
    {"predict_encoder_transformer_encoder_self_attention_query", 19, 0, offsetof(text_classifier, arena) + 4352, 1024,
        DLC_F32, 133120, 24832},
    {"predict_encoder_transformer_encoder_self_attention_key", 19, 0, offsetof(text_classifier, arena) + 8448, 1024,
        DLC_F32, 132096, 24832},
    {"predict_encoder_transformer_encoder_self_attention_value", 19, 0, offsetof(text_classifier, arena) + 12544, 1024,
        DLC_F32, 132096, 24832},
    {"predict_encoder_transformer_encoder_self_attention", 19, 0, offsetof(text_classifier, arena) + 16640, 1024,
        DLC_F32, 34832, 12608},
    {"predict_encoder_transformer_encoder_self_attention_2", 19, 0, offsetof(text_classifier, arena) + 4352, 1024,
        DLC_F32, 18688, 8448},
    {"predict_encoder_transformer_encoder_self_attention_3", 19, 0, offsetof(text_classifier, arena) + 8448, 1024,
        DLC_F32, 32768, 12288},
    {"predict_encoder_transformer_encoder_self_attention_attention_output", 19, 0,
        offsetof(text_classifier, arena) + 256, 1024, DLC_F32, 133120, 28928},
    {"predict_encoder_transformer_encoder_self_attention_layer_norm", 19, 0, offsetof(text_classifier, arena) + 16384,
        1024, DLC_F32, 8384, 8704},
    {"predict_encoder_transformer_encoder_feedforward_intermediate_dense", 19, 1, offsetof(text_classifier, arena) + 0,
        4096, DLC_F32, 626688, 87040},
    {"predict_encoder_transformer_encoder_feedforward_output_dense", 19, 0, offsetof(text_classifier, arena) + 16384,
        1024, DLC_F32, 526336, 90368},
    {"predict_encoder_transformer_encoder_feedforward_layer_norm", 19, 0, offsetof(text_classifier, arena) + 256, 1024,
        DLC_F32, 8384, 8704},
    {"predict_encoder_transformer_encoder_1_self_attention_query", 19, 0, offsetof(text_classifier, arena) + 4352, 1024,
        DLC_F32, 133120, 24832},
    {"predict_encoder_transformer_encoder_1_self_attention_key", 19, 0, offsetof(text_classifier, arena) + 8448, 1024,
        DLC_F32, 132096, 24832},
    {"predict_encoder_transformer_encoder_1_self_attention_value", 19, 0, offsetof(text_classifier, arena) + 12544,
        1024, DLC_F32, 132096, 24832},
    {"predict_encoder_transformer_encoder_1_self_attention", 19, 0, offsetof(text_classifier, arena) + 16640, 1024,
        DLC_F32, 34832, 12608},
    {"predict_encoder_transformer_encoder_1_self_attention_2", 19, 0, offsetof(text_classifier, arena) + 4352, 1024,
        DLC_F32, 18688, 8448},
    {"predict_encoder_transformer_encoder_1_self_attention_3", 19, 0, offsetof(text_classifier, arena) + 8448, 1024,
        DLC_F32, 32768, 12288},
    {"predict_encoder_transformer_encoder_1_self_attention_attention_output", 19, 0,
        offsetof(text_classifier, arena) + 256, 1024, DLC_F32, 133120, 28928},
    {"predict_encoder_transformer_encoder_1_self_attention_layer_norm", 19, 0, offsetof(text_classifier, arena) + 16384,
        1024, DLC_F32, 8384, 8704},
    {"predict_encoder_transformer_encoder_1_feedforward_intermediate_dense", 19, 1,
        offsetof(text_classifier, arena) + 0, 4096, DLC_F32, 626688, 87040},
    {"predict_encoder_transformer_encoder_1_feedforward_output_dense", 19, 0, offsetof(text_classifier, arena) + 16384,
        1024, DLC_F32, 526336, 90368},
    {"predict_encoder_transformer_encoder_1_feedforward_layer_norm", 19, 0, offsetof(text_classifier, arena) + 256, 16,
        DLC_F32, 4272, 4224},
    {"predict_classifier_to_real", 27, 0, offsetof(text_classifier, arena) + 384, 16, DLC_F32, 32, 68},
    {"predict_classifier_sum", 27, 0, offsetof(text_classifier, arena) + 0, 1, DLC_F32, 48, 8},
    {"predict_classifier_div", 27, 0, offsetof(text_classifier, arena) + 448, 1, DLC_F32, 5, 8},
    {"predict_classifier_sum_2", 27, 0, offsetof(text_classifier, arena) + 0, 64, DLC_F32, 6224, 5060},
    {"predict_classifier_dense", 27, 0, offsetof(text_classifier, prediction), 2, DLC_F32, 258, 784},
};

static void call_predict_kernel(text_classifier *m, int kernel)
{
    switch (kernel) {
    case 0: predict_encoder_layer_norm_y(m); break;
    case 1: predict_encoder_transformer_encoder_self_attention_query(m); break;
    case 2: predict_encoder_transformer_encoder_self_attention_key(m); break;
    case 3: predict_encoder_transformer_encoder_self_attention_value(m); break;
    case 4: predict_encoder_transformer_encoder_self_attention(m); break;
    case 5: predict_encoder_transformer_encoder_self_attention_2(m); break;
    case 6: predict_encoder_transformer_encoder_self_attention_3(m); break;
    case 7: predict_encoder_transformer_encoder_self_attention_attention_output(m); break;
    case 8: predict_encoder_transformer_encoder_self_attention_layer_norm(m); break;
    case 9: predict_encoder_transformer_encoder_feedforward_intermediate_dense(m); break;
    case 10: predict_encoder_transformer_encoder_feedforward_output_dense(m); break;
    case 11: predict_encoder_transformer_encoder_feedforward_layer_norm(m); break;
    case 12: predict_encoder_transformer_encoder_1_self_attention_query(m); break;
    case 13: predict_encoder_transformer_encoder_1_self_attention_key(m); break;
    case 14: predict_encoder_transformer_encoder_1_self_attention_value(m); break;
    case 15: predict_encoder_transformer_encoder_1_self_attention(m); break;
    case 16: predict_encoder_transformer_encoder_1_self_attention_2(m); break;
    case 17: predict_encoder_transformer_encoder_1_self_attention_3(m); break;
    case 18: predict_encoder_transformer_encoder_1_self_attention_attention_output(m); break;
    case 19: predict_encoder_transformer_encoder_1_self_attention_layer_norm(m); break;
    case 20: predict_encoder_transformer_encoder_1_feedforward_intermediate_dense(m); break;
    case 21: predict_encoder_transformer_encoder_1_feedforward_output_dense(m); break;
    case 22: predict_encoder_transformer_encoder_1_feedforward_layer_norm(m); break;
    case 23: predict_classifier_to_real(m); break;
    case 24: predict_classifier_sum(m); break;
    case 25: predict_classifier_div(m); break;
    case 26: predict_classifier_sum_2(m); break;
    case 27: predict_classifier_dense(m); break;
    }
}

static void run_predict_kernel(void *model, int kernel)
{
    if (text_classifier_predict_kernels[kernel].team) {
        #pragma omp parallel
        call_predict_kernel(model, kernel);
        return;
    }
    call_predict_kernel(model, kernel);
}

const dlc_program text_classifier_program = {
    .version = DLC_PROGRAM_H,
    .name = "text_classifier",
    .source = "text_classifier.dl",
    .compiler = "dlc 0.1.0",
    .fingerprint = 0x36A4EECE427F4BB7u,
    .bytes = sizeof(text_classifier),
    .real = DLC_F32,
    .batch = 16,
    .predict_batch = 1,
    .epochs = 10,
    .validate = 0.0,
    .generate_count = 0,
    .tensor = text_classifier_tensors,
    .tensor_count = 126,
    .field = text_classifier_fields,
    .field_count = 3,
    .data_source = text_classifier_sources,
    .source_count = 1,
    .report = text_classifier_reports,
    .report_count = 1,
    .step = text_classifier_steps,
    .step_count = 1,
    .loss = 38,
    .prediction = 123,
    .sample = -1,
    .grid = {0, 0},
    .shown = text_classifier_shown,
    .shown_count = 2,
    .show = show,
    .initialize = initialize,
    .train_step = train_step,
    .evaluate = evaluate,
    .predict = predict,
    .draw_sample = NULL,
    .generate = NULL,
    .reset_totals = reset_totals,
    .seed_offset = offsetof(text_classifier, seed),
    .step_offset = offsetof(text_classifier, step),
    .draw_offset = offsetof(text_classifier, draw),
    .train_entry = {text_classifier_train_kernels, 164, run_train_kernel, 2619072, 0},
    .evaluate_entry = {text_classifier_evaluate_kernels, 25, run_evaluate_kernel, 327680, 0},
    .predict_entry = {text_classifier_predict_kernels, 28, run_predict_kernel, 20736, 0},
    .next_entry = {NULL, 0, NULL, 0, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &text_classifier_program;
}
