// text_pretrain: forward pass, backward pass, update and training loop of text_pretrain.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c text_pretrain.c
//
// Without -fopenmp it runs on one thread.
//
// Written for the target avx512: x86-64 with AVX-512.
//
// Every shape, bound and address is a constant. The struct text_pretrain holds the model; text_pretrain_initialize()
// and
// text_pretrain_train_step() at the end are where to start reading, text_pretrain_program are the tables for a host
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

// Everything a model is: one block of text_pretrain_bytes() bytes, aligned to 64.
typedef struct text_pretrain {
    uint64_t seed; // of all random numbers
    uint64_t step; // updates done
    uint64_t draw; // which random values are drawn: of this step or batch

    // the fields of the data: a batch of 64 examples each, of 1 to predict
    const int32_t (*tokens)[16];
    const int32_t *length;

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
    alignas(64) float guess_dense_kernel[64][64]; // guess.dense.kernel
    alignas(64) float guess_dense_bias[64]; // guess.dense.bias
    alignas(64) float guess_layer_norm_gamma[64]; // guess.layer_norm.gamma
    alignas(64) float guess_layer_norm_beta[64]; // guess.layer_norm.beta
    alignas(64) float guess_bias[101]; // guess.bias

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
    alignas(64) float guess_dense_kernel_m[64][64]; // guess.dense.kernel/m
    alignas(64) float guess_dense_kernel_v[64][64]; // guess.dense.kernel/v
    alignas(64) float guess_dense_bias_m[64]; // guess.dense.bias/m
    alignas(64) float guess_dense_bias_v[64]; // guess.dense.bias/v
    alignas(64) float guess_layer_norm_gamma_m[64]; // guess.layer_norm.gamma/m
    alignas(64) float guess_layer_norm_gamma_v[64]; // guess.layer_norm.gamma/v
    alignas(64) float guess_layer_norm_beta_m[64]; // guess.layer_norm.beta/m
    alignas(64) float guess_layer_norm_beta_v[64]; // guess.layer_norm.beta/v
    alignas(64) float guess_bias_m[101]; // guess.bias/m
    alignas(64) float guess_bias_v[101]; // guess.bias/v

    // settings
    float lr_initial_learning_rate; // lr.initial_learning_rate
    float lr_decay_steps; // lr.decay_steps
    float lr_alpha; // lr.alpha
    float lr_warmup_steps; // lr.warmup_steps
    float beta_1;
    float beta_2;
    float epsilon;
    float global_clipnorm;

    // the weight of each example in means over the batch: 0 for padding
    alignas(64) float batch_weight[64];

    // outputs
    float loss;
    alignas(64) float prediction[1][16][101];

    // everything else that the kernels pass on to each other
    alignas(64) unsigned char arena[12003136];
} text_pretrain;

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

static inline float min_real(float x, float y)
{
    return x > y ? y : x;
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

// Philox2x32-10 (Salmon et al., 2011): the random bits of (key; counter), the same on any machine. Key and the
// counter's
// upper half: `place`.
static inline uint64_t philox(uint64_t place, uint32_t counter)
{
    uint32_t key = (uint32_t)place, a = counter, b = (uint32_t)(place >> 32);
    for (int round = 0; round < 10; round++) {
        uint64_t p = (uint64_t)0xD256D193u * a;
        a = (uint32_t)(p >> 32) ^ b ^ key;
        b = (uint32_t)p;
        key += 0x9E3779B9u;
    }
    return (uint64_t)a << 32 | b;
}

// Element number `element` of the random stream `stream` in this step: uniform in [0, 1).
static inline float f32_uniform(uint64_t seed, uint64_t step, uint32_t stream, uint32_t element)
{
    return (float)(philox(random_place(seed, step, stream), element) >> 40) * 0x1p-24f;
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

// The angle for which the quick way is not exact.
static inline float f32_far_angles(float r, float x, uint32_t *quadrant, float *rest)
{
    float size = f32_abs(x);
    if (!(size > 8192.0f && size < INFINITY))
        return r;
    *rest = 0.0f;
    return far_angle(x, quadrant);
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

// x with the sign of y
INLINE float f32_with_sign(float x, float y)
{
    return f32_of_bits((f32_bits(x) & 0x7FFFFFFFu) | (f32_bits(y) & 0x80000000u));
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

// x = q pi/2 + r + *rest with |r| <= pi/4; q modulo 4 is in the low bits of *quadrant. The first three parts of pi/2
// have
// so few bits that their multiples are exact, and *rest is what r was rounded by.
INLINE float f32_angle(float x, uint32_t *quadrant, float *rest)
{
    float turns = x * 0.636619747f + 12582912.0f, n = turns - 12582912.0f;
    float y = (x - n * 1.5703125f) - n * 0.000483751297f, r = y - n * 7.54953362e-08f;
    *rest = ((y - r) - n * 7.54953362e-08f) - n * 2.56334407e-12f;
    *quadrant = f32_bits(turns);
    return f32_far_angles(r, x, quadrant, rest);
}

// The sine of r + rest plus that many quadrants.
INLINE float f32_sine_of_parts(float r, float rest, uint32_t quadrant)
{
    float t = r * r;
    float s = -0.000195078843f * t + 0.00833210628f;
    s = s * t - 0.166666538f;
    s = f32_with_sign((t * r * s + rest) + r, r);
    float c = 2.44300845e-05f * t - 0.00138872978f;
    c = c * t + 0.0416666456f;
    c = c * t - 0.5f;
    c = (c * t + 1.0f) - r * rest;
    float y = f32_select((quadrant & 1u) != 0u, c, s);
    return f32_of_bits(f32_bits(y) ^ (quadrant & 2u) << 30);
}

INLINE float f32_cos(float x)
{
    uint32_t quadrant;
    float rest, r = f32_angle(x, &quadrant, &rest);
    return f32_sine_of_parts(r, rest, quadrant + 1u);
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

INLINE f32x4 f32x4_load(const float *from)
{
    return *(const f32x4_any *)from;
}

INLINE void f32x4_store(float *to, f32x4_any v)
{
    *(f32x4_any *)to = v;
}

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

INLINE void f32x8_store(float *to, f32x8_any v)
{
    *(f32x8_any *)to = v;
}

INLINE f32x8 f32x8_splat(float x)
{
    return x - (f32x8){0};
}

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

// text_pretrain.dl:35: minimize  cross_entropy(guess(seen), tokens, mask = hidden)
// the initial value of guess.bias
// copy: -> [101]
COLD static void initialize_guess_bias(text_pretrain *m)
{
    float *restrict guess_bias = m->guess_bias;

    #pragma omp simd
    for (int i = 0; i < 101; i++)
        guess_bias[i] = 0.0f;
}

// text_pretrain.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// the initial value of encoder.layer_norm.gamma, encoder.transformer_encoder.self_attention_layer_norm.gamma,
// encoder.transformer_encoder.feedforward_layer_norm.gamma,
// encoder.transformer_encoder_1.self_attention_layer_norm.gamma,
// encoder.transformer_encoder_1.feedforward_layer_norm.gamma, guess.layer_norm.gamma
// copy: -> [64]
COLD static void initialize_encoder_layer_norm_gamma(text_pretrain *m)
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
    float *restrict guess_layer_norm_gamma = m->guess_layer_norm_gamma;

    #pragma omp simd
    for (int i = 0; i < 64; i++) {
        encoder_layer_norm_gamma[i] = 1.0f;
        encoder_transformer_encoder_self_attention_layer_norm_gamma[i] = 1.0f;
        encoder_transformer_encoder_feedforward_layer_norm_gamma[i] = 1.0f;
        encoder_transformer_encoder_1_self_attention_layer_norm_gamma[i] = 1.0f;
        encoder_transformer_encoder_1_feedforward_layer_norm_gamma[i] = 1.0f;
        guess_layer_norm_gamma[i] = 1.0f;
    }
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder.self_attention.query.bias,
// encoder.transformer_encoder.self_attention.key.bias, encoder.transformer_encoder.self_attention.value.bias,
// encoder.transformer_encoder_1.self_attention.query.bias, encoder.transformer_encoder_1.self_attention.key.bias,
// encoder.transformer_encoder_1.self_attention.value.bias
// copy: -> [4, 16]
COLD static void initialize_encoder_transformer_encoder_self_attention_query_bias(text_pretrain *m)
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

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder.feedforward_intermediate_dense.bias,
// encoder.transformer_encoder_1.feedforward_intermediate_dense.bias
// copy: -> [256]
COLD static void initialize_encoder_transformer_encoder_feedforward_intermediate_dense_bias(text_pretrain *m)
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

// text_pretrain.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// the initial value of encoder.layer_norm.beta, encoder.transformer_encoder.self_attention.attention_output.bias,
// encoder.transformer_encoder.self_attention_layer_norm.beta,
// encoder.transformer_encoder.feedforward_output_dense.bias, encoder.transformer_encoder.feedforward_layer_norm.beta,
// encoder.transformer_encoder_1.self_attention.attention_output.bias,
// encoder.transformer_encoder_1.self_attention_layer_norm.beta,
// encoder.transformer_encoder_1.feedforward_output_dense.bias,
// encoder.transformer_encoder_1.feedforward_layer_norm.beta, guess.dense.bias, ...
// copy: -> [64]
COLD static void initialize_encoder_layer_norm_beta(text_pretrain *m)
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
    float *restrict guess_dense_bias = m->guess_dense_bias;
    float *restrict guess_layer_norm_beta = m->guess_layer_norm_beta;

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
        guess_dense_bias[i] = 0.0f;
        guess_layer_norm_beta[i] = 0.0f;
    }
}

// text_pretrain.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// the initial value of encoder.position_embedding.embeddings
// 170 kFLOP: random, sub, log, mul, sqrt, cos: -> [16, 64]
COLD static void initialize_encoder_position_embedding_embeddings(text_pretrain *m)
{
    float *restrict encoder_position_embedding_embeddings = (void *)m->encoder_position_embedding_embeddings;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 1024; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 3, i)) * -2.0f);
        f32x16_store(&encoder_position_embedding_embeddings[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 4, i) * 6.2831855f) * 0.05f);
    }
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder.self_attention.query.kernel
// 254 kFLOP: random, mul, add: -> [64, 4, 16]
COLD static void initialize_encoder_transformer_encoder_self_attention_query_kernel(text_pretrain *m)
{
    float *restrict encoder_transformer_encoder_self_attention_query_kernel =
        (void *)m->encoder_transformer_encoder_self_attention_query_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16)
        f32x16_store(&encoder_transformer_encoder_self_attention_query_kernel[i],
            f32x16_uniform(m->seed, m->draw, 5, i) * 0.13693064f - 0.06846532f);
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder.self_attention.key.kernel
// 254 kFLOP: random, mul, add: -> [64, 4, 16]
COLD static void initialize_encoder_transformer_encoder_self_attention_key_kernel(text_pretrain *m)
{
    float *restrict encoder_transformer_encoder_self_attention_key_kernel =
        (void *)m->encoder_transformer_encoder_self_attention_key_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16)
        f32x16_store(&encoder_transformer_encoder_self_attention_key_kernel[i],
            f32x16_uniform(m->seed, m->draw, 6, i) * 0.13693064f - 0.06846532f);
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder.self_attention.value.kernel
// 254 kFLOP: random, mul, add: -> [64, 4, 16]
COLD static void initialize_encoder_transformer_encoder_self_attention_value_kernel(text_pretrain *m)
{
    float *restrict encoder_transformer_encoder_self_attention_value_kernel =
        (void *)m->encoder_transformer_encoder_self_attention_value_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16)
        f32x16_store(&encoder_transformer_encoder_self_attention_value_kernel[i],
            f32x16_uniform(m->seed, m->draw, 7, i) * 0.13693064f - 0.06846532f);
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder.self_attention.attention_output.kernel
// 254 kFLOP: random, mul, add: -> [4, 16, 64]
COLD static void initialize_encoder_transformer_encoder_self_attention_attention_output_kernel(text_pretrain *m)
{
    float *restrict encoder_transformer_encoder_self_attention_attention_output_kernel =
        (void *)m->encoder_transformer_encoder_self_attention_attention_output_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16)
        f32x16_store(&encoder_transformer_encoder_self_attention_attention_output_kernel[i],
            f32x16_uniform(m->seed, m->draw, 9, i) * 0.2738613f - 0.13693064f);
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder_1.self_attention.query.kernel
// 254 kFLOP: random, mul, add: -> [64, 4, 16]
COLD static void initialize_encoder_transformer_encoder_1_self_attention_query_kernel(text_pretrain *m)
{
    float *restrict encoder_transformer_encoder_1_self_attention_query_kernel =
        (void *)m->encoder_transformer_encoder_1_self_attention_query_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16)
        f32x16_store(&encoder_transformer_encoder_1_self_attention_query_kernel[i],
            f32x16_uniform(m->seed, m->draw, 14, i) * 0.13693064f - 0.06846532f);
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder_1.self_attention.key.kernel
// 254 kFLOP: random, mul, add: -> [64, 4, 16]
COLD static void initialize_encoder_transformer_encoder_1_self_attention_key_kernel(text_pretrain *m)
{
    float *restrict encoder_transformer_encoder_1_self_attention_key_kernel =
        (void *)m->encoder_transformer_encoder_1_self_attention_key_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16)
        f32x16_store(&encoder_transformer_encoder_1_self_attention_key_kernel[i],
            f32x16_uniform(m->seed, m->draw, 15, i) * 0.13693064f - 0.06846532f);
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder_1.self_attention.value.kernel
// 254 kFLOP: random, mul, add: -> [64, 4, 16]
COLD static void initialize_encoder_transformer_encoder_1_self_attention_value_kernel(text_pretrain *m)
{
    float *restrict encoder_transformer_encoder_1_self_attention_value_kernel =
        (void *)m->encoder_transformer_encoder_1_self_attention_value_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16)
        f32x16_store(&encoder_transformer_encoder_1_self_attention_value_kernel[i],
            f32x16_uniform(m->seed, m->draw, 16, i) * 0.13693064f - 0.06846532f);
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder_1.self_attention.attention_output.kernel
// 254 kFLOP: random, mul, add: -> [4, 16, 64]
COLD static void initialize_encoder_transformer_encoder_1_self_attention_attention_output_kernel(text_pretrain *m)
{
    float *restrict encoder_transformer_encoder_1_self_attention_attention_output_kernel =
        (void *)m->encoder_transformer_encoder_1_self_attention_attention_output_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16)
        f32x16_store(&encoder_transformer_encoder_1_self_attention_attention_output_kernel[i],
            f32x16_uniform(m->seed, m->draw, 18, i) * 0.2738613f - 0.13693064f);
}

// text_pretrain.dl:26: x = encoder(tokens) | dense(width, activation = gelu) | layer_norm
// the initial value of guess.dense.kernel
// 254 kFLOP: random, mul, add: -> [64, 64]
COLD static void initialize_guess_dense_kernel(text_pretrain *m)
{
    float *restrict guess_dense_kernel = (void *)m->guess_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16)
        f32x16_store(&guess_dense_kernel[i], f32x16_uniform(m->seed, m->draw, 23, i) * 0.4330127f - 0.21650635f);
}

// text_pretrain.dl:26: x = encoder(tokens) | dense(width, activation = gelu) | layer_norm
// the initial value of encoder.embeddings
// 1.07 MFLOP: random, sub, log, mul, sqrt, cos: -> [101, 64]
COLD static void initialize_encoder_embeddings(text_pretrain *m)
{
    float *restrict encoder_embeddings = (void *)m->encoder_embeddings;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 6464; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 1, i)) * -2.0f);
        f32x16_store(&encoder_embeddings[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 2, i) * 6.2831855f) * 0.05f);
    }
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder.feedforward_intermediate_dense.kernel
// 1.02 MFLOP: random, mul, add: -> [64, 256]
COLD static void initialize_encoder_transformer_encoder_feedforward_intermediate_dense_kernel(text_pretrain *m)
{
    float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_kernel =
        (void *)m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16)
        f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel[i],
            f32x16_uniform(m->seed, m->draw, 11, i) * 0.2738613f - 0.13693064f);
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder.feedforward_output_dense.kernel
// 1.02 MFLOP: random, mul, add: -> [256, 64]
COLD static void initialize_encoder_transformer_encoder_feedforward_output_dense_kernel(text_pretrain *m)
{
    float *restrict encoder_transformer_encoder_feedforward_output_dense_kernel =
        (void *)m->encoder_transformer_encoder_feedforward_output_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16)
        f32x16_store(&encoder_transformer_encoder_feedforward_output_dense_kernel[i],
            f32x16_uniform(m->seed, m->draw, 12, i) * 0.2738613f - 0.13693064f);
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder_1.feedforward_intermediate_dense.kernel
// 1.02 MFLOP: random, mul, add: -> [64, 256]
COLD static void initialize_encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel(text_pretrain *m)
{
    float *restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel =
        (void *)m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16)
        f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel[i],
            f32x16_uniform(m->seed, m->draw, 20, i) * 0.2738613f - 0.13693064f);
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// the initial value of encoder.transformer_encoder_1.feedforward_output_dense.kernel
// 1.02 MFLOP: random, mul, add: -> [256, 64]
COLD static void initialize_encoder_transformer_encoder_1_feedforward_output_dense_kernel(text_pretrain *m)
{
    float *restrict encoder_transformer_encoder_1_feedforward_output_dense_kernel =
        (void *)m->encoder_transformer_encoder_1_feedforward_output_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16)
        f32x16_store(&encoder_transformer_encoder_1_feedforward_output_dense_kernel[i],
            f32x16_uniform(m->seed, m->draw, 21, i) * 0.2738613f - 0.13693064f);
}

static void initialize(void *model, uint64_t seed)
{
    struct text_pretrain *m = model;
    m->seed = seed;
    m->step = m->draw = 0;
    m->lr_initial_learning_rate = 0.002f;
    m->lr_decay_steps = 1.2e+03f;
    m->lr_alpha = 0.0f;
    m->lr_warmup_steps = 0.0f;
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
    memset(&m->guess_dense_kernel_m, 0, sizeof m->guess_dense_kernel_m);
    memset(&m->guess_dense_kernel_v, 0, sizeof m->guess_dense_kernel_v);
    memset(&m->guess_dense_bias_m, 0, sizeof m->guess_dense_bias_m);
    memset(&m->guess_dense_bias_v, 0, sizeof m->guess_dense_bias_v);
    memset(&m->guess_layer_norm_gamma_m, 0, sizeof m->guess_layer_norm_gamma_m);
    memset(&m->guess_layer_norm_gamma_v, 0, sizeof m->guess_layer_norm_gamma_v);
    memset(&m->guess_layer_norm_beta_m, 0, sizeof m->guess_layer_norm_beta_m);
    memset(&m->guess_layer_norm_beta_v, 0, sizeof m->guess_layer_norm_beta_v);
    memset(&m->guess_bias_m, 0, sizeof m->guess_bias_m);
    memset(&m->guess_bias_v, 0, sizeof m->guess_bias_v);
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            initialize_guess_bias(m);
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
        initialize_guess_dense_kernel(m);
        initialize_encoder_embeddings(m);
        initialize_encoder_transformer_encoder_feedforward_intermediate_dense_kernel(m);
        initialize_encoder_transformer_encoder_feedforward_output_dense_kernel(m);
        initialize_encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel(m);
        initialize_encoder_transformer_encoder_1_feedforward_output_dense_kernel(m);
    }
}

static void reset_totals(void *model)
{
    struct text_pretrain *m = model;
    (void)m;
}

// ---- one training step --------------------------------------------------------------------------

// text_pretrain.dl:33: hidden  = uniform([context]) < 0.2 and sequence_mask(length, context)
// text_pretrain.dl:34: seen    = select(hidden, hidden_word, tokens)
// text_pretrain.dl:16: x = embeddings[tokens]
// text_pretrain.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// sequence_mask, encoder, encoder.layer_norm, forward
// 799 kFLOP: random, less, iota, and, select, gather, add, sum, mul, sub, ...: [64], [64, 16], [101, 64], [16, 64] ->
// [64, 16], [64, 16, 1], [64, 16, 64]
KERNEL static void encoder_layer_norm_y(text_pretrain *m)
{
    const int32_t *restrict length = m->length;
    const int32_t (*restrict tokens)[16] = m->tokens;
    const float (*restrict encoder_embeddings)[64] = m->encoder_embeddings;
    const float (*restrict encoder_position_embedding_embeddings)[64] = m->encoder_position_embedding_embeddings;
    const float *restrict encoder_layer_norm_gamma = m->encoder_layer_norm_gamma;
    const float *restrict encoder_layer_norm_beta = m->encoder_layer_norm_beta;
    unsigned char (*restrict hidden)[16] = (void *)(m->arena + 704);
    int32_t (*restrict seen)[16] = (void *)(m->arena + 24960);
    float (*restrict encoder_layer_norm_sum)[16] = (void *)(m->arena + 29056);
    float (*restrict encoder_layer_norm_rsqrt)[16][1] = (void *)(m->arena + 33152);
    float (*restrict encoder_layer_norm_y)[16][64] = (void *)(m->arena + 168320);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t i = 0; i < 16; i++) {
            int32_t seen_row;
            float encoder_layer_norm_sum_row;
            float encoder_layer_norm_sum_2;
            float encoder_layer_norm_rsqrt_row;
            // seen
            const float t = f32_uniform(m->seed, m->draw, 0, b * 16 + i);
            const int hidden_i = t < 0.2f && i < length[b];
            hidden[b][i] = hidden_i;
            seen_row = hidden_i ? 100 : tokens[b][i];
            seen[b][i] = seen_row;
            // encoder.layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                const int t2 = seen_row >= 0 && seen_row < 101;
                const f32x16 x = t2 ? f32x16_load(&encoder_embeddings[seen_row][0]) : f32x16_splat(NAN);
                sum += x + f32x16_load(&encoder_position_embedding_embeddings[i][0]);
                const f32x16 x2 = t2 ? f32x16_load(&encoder_embeddings[seen_row][16]) : f32x16_splat(NAN);
                sum2 += x2 + f32x16_load(&encoder_position_embedding_embeddings[i][16]);
                const f32x16 x3 = t2 ? f32x16_load(&encoder_embeddings[seen_row][32]) : f32x16_splat(NAN);
                sum3 += x3 + f32x16_load(&encoder_position_embedding_embeddings[i][32]);
                const f32x16 x4 = t2 ? f32x16_load(&encoder_embeddings[seen_row][48]) : f32x16_splat(NAN);
                sum4 += x4 + f32x16_load(&encoder_position_embedding_embeddings[i][48]);
                encoder_layer_norm_sum_row = f32x16_sum(sum + sum3 + (sum2 + sum4));
                encoder_layer_norm_sum[b][i] = encoder_layer_norm_sum_row;
            }
            // encoder.layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                const int t2 = seen_row >= 0 && seen_row < 101;
                const f32x16 x = t2 ? f32x16_load(&encoder_embeddings[seen_row][0]) : f32x16_splat(NAN);
                const f32x16 t3 = x + f32x16_load(&encoder_position_embedding_embeddings[i][0]);
                const f32x16 t4 = t3 - encoder_layer_norm_sum_row * 0.015625f;
                sum += t4 * t4;
                const f32x16 x2 = t2 ? f32x16_load(&encoder_embeddings[seen_row][16]) : f32x16_splat(NAN);
                const f32x16 t5 = x2 + f32x16_load(&encoder_position_embedding_embeddings[i][16]);
                const f32x16 t6 = t5 - encoder_layer_norm_sum_row * 0.015625f;
                sum2 += t6 * t6;
                const f32x16 x3 = t2 ? f32x16_load(&encoder_embeddings[seen_row][32]) : f32x16_splat(NAN);
                const f32x16 t7 = x3 + f32x16_load(&encoder_position_embedding_embeddings[i][32]);
                const f32x16 t8 = t7 - encoder_layer_norm_sum_row * 0.015625f;
                sum3 += t8 * t8;
                const f32x16 x4 = t2 ? f32x16_load(&encoder_embeddings[seen_row][48]) : f32x16_splat(NAN);
                const f32x16 t9 = x4 + f32x16_load(&encoder_position_embedding_embeddings[i][48]);
                const f32x16 t10 = t9 - encoder_layer_norm_sum_row * 0.015625f;
                sum4 += t10 * t10;
                encoder_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // encoder.layer_norm_rsqrt
            encoder_layer_norm_rsqrt_row = f32_rsqrt(encoder_layer_norm_sum_2 * 0.015625f + 0.001f);
            encoder_layer_norm_rsqrt[b][i][0] = encoder_layer_norm_rsqrt_row;
            // encoder.layer_norm_y
            {
                const int t2 = seen_row >= 0 && seen_row < 101;
                for (int j = 0; j < 64; j += 16) {
                    const f32x16 x = t2 ? f32x16_load(&encoder_embeddings[seen_row][j]) : f32x16_splat(NAN);
                    const f32x16 t3 = x + f32x16_load(&encoder_position_embedding_embeddings[i][j]);
                    const f32x16 y = (t3 - encoder_layer_norm_sum_row * 0.015625f) * encoder_layer_norm_rsqrt_row;
                    f32x16_store(&encoder_layer_norm_y[b][i][j],
                        y * f32x16_load(&encoder_layer_norm_gamma[j]) + f32x16_load(&encoder_layer_norm_beta[j]));
                }
            }
        }
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.query, forward
// 8.52 MFLOP: contract, add, mul: [64, 16, 64], [64, 16, 4, 16], [64, 4, 16], [4, 16] -> [64, 16, 4, 16]
KERNEL static void encoder_transformer_encoder_self_attention_query_body(
    const float (*restrict encoder_layer_norm_y)[64],
    const float (*encoder_transformer_encoder_self_attention_query)[64],
    const float (*restrict encoder_transformer_encoder_self_attention_query_kernel)[4][16],
    const float (*restrict encoder_transformer_encoder_self_attention_query_bias)[16],
    float (*encoder_transformer_encoder_self_attention_query_flat)[4][16])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 1024; i0 += 128) {
        for (int i = 0; i < 108; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = i0 + i + (k / 4 * 2 + line) / 4 + 6;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_layer_norm_y[row][column]);
                }
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_self_attention_query[i0 + i + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_query_kernel[k + step][v][0]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_layer_norm_y[i0 + i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_self_attention_query_flat[i0 + i + r][v][0],
                        (sum[r][v] + f32x16_load(&encoder_transformer_encoder_self_attention_query_bias[v][0]))
                        * 0.25f);
        }
        for (int i = 108; i < 128; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = 1023 < i0 + i + (k / 4 * 2 + line) / 4 + 5 ? 1023
                        : i0 + i + (k / 4 * 2 + line) / 4 + 5;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_layer_norm_y[row][column]);
                }
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_self_attention_query[i0 + i + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_query_kernel[k + step][v][0]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_layer_norm_y[i0 + i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_self_attention_query_flat[i0 + i + r][v][0],
                        (sum[r][v] + f32x16_load(&encoder_transformer_encoder_self_attention_query_bias[v][0]))
                        * 0.25f);
        }
    }
}

static void encoder_transformer_encoder_self_attention_query(text_pretrain *m)
{
    encoder_transformer_encoder_self_attention_query_body(
        (void *)(m->arena + 168320), (void *)(m->arena + 1369920),
        m->encoder_transformer_encoder_self_attention_query_kernel,
        m->encoder_transformer_encoder_self_attention_query_bias, (void *)(m->arena + 1369920));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.key, forward
// 8.45 MFLOP: contract, add: [64, 16, 64], [64, 16, 4, 16], [64, 4, 16], [4, 16] -> [64, 16, 4, 16]
KERNEL static void encoder_transformer_encoder_self_attention_key_body(
    const float (*restrict encoder_layer_norm_y)[64],
    const float (*encoder_transformer_encoder_self_attention_key)[64],
    const float (*restrict encoder_transformer_encoder_self_attention_key_kernel)[4][16],
    const float (*restrict encoder_transformer_encoder_self_attention_key_bias)[16],
    float (*encoder_transformer_encoder_self_attention_key_flat)[4][16])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 1024; i0 += 128) {
        for (int i = 0; i < 108; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = i0 + i + (k / 4 * 2 + line) / 4 + 6;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_layer_norm_y[row][column]);
                }
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_self_attention_key[i0 + i + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_key_kernel[k + step][v][0]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_layer_norm_y[i0 + i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_self_attention_key_flat[i0 + i + r][v][0],
                        sum[r][v] + f32x16_load(&encoder_transformer_encoder_self_attention_key_bias[v][0]));
        }
        for (int i = 108; i < 128; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = 1023 < i0 + i + (k / 4 * 2 + line) / 4 + 5 ? 1023
                        : i0 + i + (k / 4 * 2 + line) / 4 + 5;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_layer_norm_y[row][column]);
                }
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_self_attention_key[i0 + i + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_key_kernel[k + step][v][0]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_layer_norm_y[i0 + i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_self_attention_key_flat[i0 + i + r][v][0],
                        sum[r][v] + f32x16_load(&encoder_transformer_encoder_self_attention_key_bias[v][0]));
        }
    }
}

static void encoder_transformer_encoder_self_attention_key(text_pretrain *m)
{
    encoder_transformer_encoder_self_attention_key_body(
        (void *)(m->arena + 168320), (void *)(m->arena + 1648448),
        m->encoder_transformer_encoder_self_attention_key_kernel,
        m->encoder_transformer_encoder_self_attention_key_bias, (void *)(m->arena + 1648448));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.value, forward
// 8.45 MFLOP: contract, add: [64, 16, 64], [64, 16, 4, 16], [64, 4, 16], [4, 16] -> [64, 16, 4, 16]
static void encoder_transformer_encoder_self_attention_value(text_pretrain *m)
{
    encoder_transformer_encoder_self_attention_key_body(
        (void *)(m->arena + 168320), (void *)(m->arena + 1910592),
        m->encoder_transformer_encoder_self_attention_value_kernel,
        m->encoder_transformer_encoder_self_attention_value_bias, (void *)(m->arena + 1910592));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_pretrain.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder.self_attention, encoder, encoder.transformer_encoder.self_attention.dropout, forward
// 9.65 MFLOP: contract, not_equal, select, max, sub, exp, sum, div, random, less, ...: [64, 16, 4, 16], [64, 16] ->
// [64, 4, 16, 16], [64, 4, 16]
KERNEL static void encoder_transformer_encoder_self_attention(text_pretrain *m)
{
    const float (*restrict encoder_transformer_encoder_self_attention_key)[16][4][16] = (void *)(m->arena + 1648448);
    const float (*restrict encoder_transformer_encoder_self_attention_query)[16][4][16] = (void *)(m->arena + 1369920);
    const int32_t (*restrict seen)[16] = (void *)(m->arena + 24960);
    const float (*restrict encoder_transformer_encoder_self_attention_value)[16][4][16] = (void *)(m->arena + 1910592);
    float (*restrict encoder_transformer_encoder_self_attention_e)[4][16][16] = (void *)(m->arena + 2172736);
    float (*restrict encoder_transformer_encoder_self_attention_sum)[4][16] = (void *)(m->arena + 2500416);
    unsigned char (*restrict encoder_transformer_encoder_self_attention_dropout_less)[4][16][16] = (void *)(m->arena
        + 2434880);
    float (*restrict encoder_transformer_encoder_self_attention_dropout_attention)[4][16][16] = (void *)(m->arena
        + 694080);
    float (*restrict encoder_transformer_encoder_self_attention_2)[4][16][16] = (void *)(m->arena + 2516800);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
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
                            encoder_transformer_encoder_self_attention[r][lane] = seen[b][lane] != 0 ? result[lane]
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
                const i32x16 t = f32x16_uniform(m->seed, m->draw, 8, b * 1024 + i * 256 + x * 16) < 0.1f;
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
                const int next = 255 < b * 4 + i + 1 ? 255 : b * 4 + i + 1;
                for (int k = 0; k < 16; k++) {
                    __builtin_prefetch(&encoder_transformer_encoder_self_attention_value[next / 4][k][next % 4][0]);
                    const f32x16 w = f32x16_load(&encoder_transformer_encoder_self_attention_value[b][k][i][0]);
                    UNROLL for (int r = 0; r < 16; r++)
                        sum[r] += encoder_transformer_encoder_self_attention_dropout_attention[b][i][r][k] * w;
                }
                UNROLL for (int r = 0; r < 16; r++)
                    f32x16_store(&encoder_transformer_encoder_self_attention_2[b][i][r][0], sum[r]);
            }
        }
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.attention_output, forward
// 8.39 MFLOP: contract: [64, 4, 16, 16], [4, 16, 64] -> [64, 16, 64]
KERNEL static void encoder_transformer_encoder_self_attention_attention_output_body(
    const float (*restrict encoder_transformer_encoder_self_attention_2)[4][16][16],
    const float (*restrict encoder_transformer_encoder_self_attention_attention_output_kernel)[16][64],
    float (*restrict encoder_transformer_encoder_self_attention_attention_output)[16][64])
{
    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 64; h++) {
        {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int n = 0; n < 4; n++) {
                for (int row = n * 2; row < (6 < n * 2 + 2 ? 6 : n * 2 + 2); row++)
                    for (int c = 0; c < 64; c += 16)
                        __builtin_prefetch(&encoder_transformer_encoder_self_attention_attention_output[h][row][c]);
                for (int k = 0; k < 16; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = k / 4 * 2 + line + 6;
                        __builtin_prefetch(&encoder_transformer_encoder_self_attention_2[h][n][row][0]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel[n][k
                                + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = encoder_transformer_encoder_self_attention_2[h][n][r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_self_attention_attention_output[h][r][v * 16], sum[r][v]);
        }
        for (int i = 6; i < 16; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int n = 0; n < 4; n++) {
                for (int row = n * 2; row < (5 < n * 2 + 2 ? 5 : n * 2 + 2); row++)
                    for (int c = 0; c < 64; c += 16)
                        __builtin_prefetch(&encoder_transformer_encoder_self_attention_attention_output[h][i + row][c]);
                for (int k = 0; k < 16; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 15 < i + k / 4 * 2 + line + 5 ? 15 : i + k / 4 * 2 + line + 5;
                        __builtin_prefetch(&encoder_transformer_encoder_self_attention_2[h][n][row][0]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel[n][k
                                + step][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = encoder_transformer_encoder_self_attention_2[h][n][i + r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_self_attention_attention_output[h][i + r][v * 16],
                        sum[r][v]);
        }
    }
}

static void encoder_transformer_encoder_self_attention_attention_output(text_pretrain *m)
{
    encoder_transformer_encoder_self_attention_attention_output_body(
        (void *)(m->arena + 2516800), m->encoder_transformer_encoder_self_attention_attention_output_kernel,
        (void *)(m->arena + 430464));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.dropout, encoder.transformer_encoder.self_attention.attention_output,
// encoder.transformer_encoder, encoder.transformer_encoder.self_attention_layer_norm, forward
// 4.8 MFLOP: random, less, add, mul, select, sum, sub, rsqrt: [64, 16, 64], [64] -> [64, 16, 64], [64, 16], [64, 16, 1]
KERNEL static void encoder_transformer_encoder_self_attention_layer_norm_y(text_pretrain *m)
{
    const float (*restrict encoder_transformer_encoder_self_attention_attention_output)[16][64] = (void *)(m->arena
        + 430464);
    const float *restrict encoder_transformer_encoder_self_attention_attention_output_bias =
        m->encoder_transformer_encoder_self_attention_attention_output_bias;
    const float (*restrict encoder_layer_norm_y)[16][64] = (void *)(m->arena + 168320);
    const float *restrict encoder_transformer_encoder_self_attention_layer_norm_gamma =
        m->encoder_transformer_encoder_self_attention_layer_norm_gamma;
    const float *restrict encoder_transformer_encoder_self_attention_layer_norm_beta =
        m->encoder_transformer_encoder_self_attention_layer_norm_beta;
    unsigned char (*restrict encoder_transformer_encoder_dropout_less)[16][64] = (void *)(m->arena + 3041088);
    float (*restrict encoder_transformer_encoder_h)[16][64] = (void *)(m->arena + 2778944);
    float (*restrict encoder_transformer_encoder_self_attention_layer_norm_sum)[16] = (void *)(m->arena + 3106624);
    float (*restrict encoder_transformer_encoder_self_attention_layer_norm_rsqrt)[16][1] = (void *)(m->arena + 3110720);
    float (*restrict encoder_transformer_encoder_self_attention_layer_norm_y)[16][64] = (void *)(m->arena + 4196160);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t i = 0; i < 16; i++) {
            float encoder_transformer_encoder_self_attention_layer_norm_sum_row;
            float encoder_transformer_encoder_self_attention_layer_norm_sum_2;
            float encoder_transformer_encoder_self_attention_layer_norm_rsqrt_row;
            // encoder.transformer_encoder_h
            for (int j = 0; j < 64; j += 16) {
                const i32x16 t = f32x16_uniform(m->seed, m->draw, 10, b * 1024 + i * 64 + j) < 0.1f;
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

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_intermediate_dense, forward and backward
// 45.4 MFLOP: contract, add, mul, erf, neg, exp: [64, 256], [64, 16, 64], [256] -> [64, 16, 256]
KERNEL static void encoder_transformer_encoder_feedforward_intermediate_dense_body(
    const float (*restrict encoder_transformer_encoder_feedforward_intermediate_dense_kernel)[256],
    const float (*restrict encoder_transformer_encoder_self_attention_layer_norm_y)[64],
    const float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_bias,
    float (*restrict encoder_transformer_encoder_feedforward_intermediate_dense_mul)[256],
    float (*restrict encoder_transformer_encoder_feedforward_intermediate_dense_add_grad)[256])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t i0 = 0; i0 < 1024; i0 += 512)
        for (int64_t j = 0; j < 256; j += 64) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[64][64];
            for (int k = 0; k < 64; k++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&panel[k][c],
                        f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel[k][j + c]));
            for (int i = 0; i < 492; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 64; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = i0 + i + (k / 4 * 2 + line) / 4 + 6;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&encoder_transformer_encoder_self_attention_layer_norm_y[row][column]);
                    }
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = (k / 4 * 2 + line) / 4;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&encoder_transformer_encoder_feedforward_intermediate_dense_mul[i0 + i
                            + row][j + column]);
                        __builtin_prefetch(&encoder_transformer_encoder_feedforward_intermediate_dense_add_grad[i0 + i
                            + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = encoder_transformer_encoder_self_attention_layer_norm_y[i0 + i + r][k
                                + step];
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
                        f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense_mul[i0 + i + r][j + c],
                            y * t3);
                        f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense_add_grad[i0 + i + r][j
                            + c], t3 + y * t2 * 0.3989423f);
                    }
            }
            for (int i = 492; i < 512; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                for (int k = 0; k < 64; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 1023 < i0 + i + (k / 4 * 2 + line) / 4 + 5 ? 1023
                            : i0 + i + (k / 4 * 2 + line) / 4 + 5;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&encoder_transformer_encoder_self_attention_layer_norm_y[row][column]);
                    }
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = (k / 4 * 2 + line) / 4;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&encoder_transformer_encoder_feedforward_intermediate_dense_mul[i0 + i
                            + row][j + column]);
                        __builtin_prefetch(&encoder_transformer_encoder_feedforward_intermediate_dense_add_grad[i0 + i
                            + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = encoder_transformer_encoder_self_attention_layer_norm_y[i0 + i + r][k
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
                        f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense_mul[i0 + i + r][j + c],
                            y * t3);
                        f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense_add_grad[i0 + i + r][j
                            + c], t3 + y * t2 * 0.3989423f);
                    }
            }
        }
}

static void encoder_transformer_encoder_feedforward_intermediate_dense(text_pretrain *m)
{
    encoder_transformer_encoder_feedforward_intermediate_dense_body(
        m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel, (void *)(m->arena + 4196160),
        m->encoder_transformer_encoder_feedforward_intermediate_dense_bias, (void *)(m->arena + 4523840),
        (void *)(m->arena + 3147584));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_output_dense, forward
// 33.6 MFLOP: contract: [64, 16, 256], [256, 64] -> [64, 16, 64]
KERNEL static void encoder_transformer_encoder_feedforward_output_dense_body(
    const float (*restrict encoder_transformer_encoder_feedforward_intermediate_dense_mul)[256],
    const float (*restrict encoder_transformer_encoder_feedforward_output_dense_kernel)[64],
    float (*restrict encoder_transformer_encoder_feedforward_output_dense)[64])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 1024; i0 += 16) {
        {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 256; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = i0 + (k / 4 * 2 + line) / 16 + 6;
                    const int column = (k / 4 * 2 + line) % 16 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_feedforward_intermediate_dense_mul[row][column]);
                }
                if (k / 4 % 2 == 0) {
                    const int row = k / 32;
                    const int column = k / 8 % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_feedforward_output_dense[i0 + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_kernel[k
                            + step][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_transformer_encoder_feedforward_intermediate_dense_mul[i0 + r][k
                            + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_feedforward_output_dense[i0 + r][v * 16], sum[r][v]);
        }
        for (int i = 6; i < 16; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 256; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = 1023 < i0 + i + (k / 4 * 2 + line) / 16 + 5 ? 1023
                        : i0 + i + (k / 4 * 2 + line) / 16 + 5;
                    const int column = (k / 4 * 2 + line) % 16 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_feedforward_intermediate_dense_mul[row][column]);
                }
                if (k / 4 % 3 == 0) {
                    const int row = k / 48;
                    const int column = k / 12 % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_feedforward_output_dense[i0 + i + row][column]);
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

static void encoder_transformer_encoder_feedforward_output_dense(text_pretrain *m)
{
    encoder_transformer_encoder_feedforward_output_dense_body(
        (void *)(m->arena + 4523840), m->encoder_transformer_encoder_feedforward_output_dense_kernel,
        (void *)(m->arena + 430464));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.dropout_1, encoder.transformer_encoder.feedforward_output_dense,
// encoder.transformer_encoder, encoder.transformer_encoder.feedforward_layer_norm, forward
// 4.8 MFLOP: random, less, add, mul, select, sum, sub, rsqrt: [64, 16, 64], [64] -> [64, 16, 64], [64, 16], [64, 16, 1]
KERNEL static void encoder_transformer_encoder_feedforward_layer_norm_y(text_pretrain *m)
{
    const float (*restrict encoder_transformer_encoder_feedforward_output_dense)[16][64] = (void *)(m->arena + 430464);
    const float *restrict encoder_transformer_encoder_feedforward_output_dense_bias =
        m->encoder_transformer_encoder_feedforward_output_dense_bias;
    const float (*restrict encoder_transformer_encoder_self_attention_layer_norm_y)[16][64] = (void *)(m->arena
        + 4196160);
    const float *restrict encoder_transformer_encoder_feedforward_layer_norm_gamma =
        m->encoder_transformer_encoder_feedforward_layer_norm_gamma;
    const float *restrict encoder_transformer_encoder_feedforward_layer_norm_beta =
        m->encoder_transformer_encoder_feedforward_layer_norm_beta;
    unsigned char (*restrict encoder_transformer_encoder_dropout_1_less)[16][64] = (void *)(m->arena + 4458304);
    float (*restrict encoder_transformer_encoder_y)[16][64] = (void *)(m->arena + 5572416);
    float (*restrict encoder_transformer_encoder_feedforward_layer_norm_sum)[16] = (void *)(m->arena + 5834560);
    float (*restrict encoder_transformer_encoder_feedforward_layer_norm_rsqrt)[16][1] = (void *)(m->arena + 5838656);
    float (*restrict encoder_transformer_encoder_feedforward_layer_norm_y)[16][64] = (void *)(m->arena + 5842752);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t i = 0; i < 16; i++) {
            float encoder_transformer_encoder_feedforward_layer_norm_sum_row;
            float encoder_transformer_encoder_feedforward_layer_norm_sum_2;
            float encoder_transformer_encoder_feedforward_layer_norm_rsqrt_row;
            // encoder.transformer_encoder_y
            for (int j = 0; j < 64; j += 16) {
                const i32x16 t = f32x16_uniform(m->seed, m->draw, 13, b * 1024 + i * 64 + j) < 0.1f;
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

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.query, forward
// 8.52 MFLOP: contract, add, mul: [64, 16, 64], [64, 16, 4, 16], [64, 4, 16], [4, 16] -> [64, 16, 4, 16]
static void encoder_transformer_encoder_1_self_attention_query(text_pretrain *m)
{
    encoder_transformer_encoder_self_attention_query_body(
        (void *)(m->arena + 5842752), (void *)(m->arena + 6367040),
        m->encoder_transformer_encoder_1_self_attention_query_kernel,
        m->encoder_transformer_encoder_1_self_attention_query_bias, (void *)(m->arena + 6367040));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.key, forward
// 8.45 MFLOP: contract, add: [64, 16, 64], [64, 16, 4, 16], [64, 4, 16], [4, 16] -> [64, 16, 4, 16]
static void encoder_transformer_encoder_1_self_attention_key(text_pretrain *m)
{
    encoder_transformer_encoder_self_attention_key_body(
        (void *)(m->arena + 5842752), (void *)(m->arena + 6629184),
        m->encoder_transformer_encoder_1_self_attention_key_kernel,
        m->encoder_transformer_encoder_1_self_attention_key_bias, (void *)(m->arena + 6629184));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.value, forward
// 8.45 MFLOP: contract, add: [64, 16, 64], [64, 16, 4, 16], [64, 4, 16], [4, 16] -> [64, 16, 4, 16]
static void encoder_transformer_encoder_1_self_attention_value(text_pretrain *m)
{
    encoder_transformer_encoder_self_attention_key_body(
        (void *)(m->arena + 5842752), (void *)(m->arena + 6891328),
        m->encoder_transformer_encoder_1_self_attention_value_kernel,
        m->encoder_transformer_encoder_1_self_attention_value_bias, (void *)(m->arena + 6891328));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_pretrain.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder_1.self_attention, encoder, encoder.transformer_encoder_1.self_attention.dropout, forward
// 9.65 MFLOP: contract, not_equal, select, max, sub, exp, sum, div, random, less, ...: [64, 16, 4, 16], [64, 16] ->
// [64, 4, 16, 16], [64, 4, 16]
KERNEL static void encoder_transformer_encoder_1_self_attention(text_pretrain *m)
{
    const float (*restrict encoder_transformer_encoder_1_self_attention_key)[16][4][16] = (void *)(m->arena + 6629184);
    const float (*restrict encoder_transformer_encoder_1_self_attention_query)[16][4][16] = (void *)(m->arena
        + 6367040);
    const int32_t (*restrict seen)[16] = (void *)(m->arena + 24960);
    const float (*restrict encoder_transformer_encoder_1_self_attention_value)[16][4][16] = (void *)(m->arena
        + 6891328);
    float (*restrict encoder_transformer_encoder_1_self_attention_e)[4][16][16] = (void *)(m->arena + 7153472);
    float (*restrict encoder_transformer_encoder_1_self_attention_sum)[4][16] = (void *)(m->arena + 3114816);
    unsigned char (*restrict encoder_transformer_encoder_1_self_attention_dropout_less)[4][16][16] = (void *)(m->arena
        + 7415616);
    float (*restrict encoder_transformer_encoder_1_self_attention_dropout_attention)[4][16][16] = (void *)(m->arena
        + 6104896);
    float (*restrict encoder_transformer_encoder_1_self_attention_2)[4][16][16] = (void *)(m->arena + 7481152);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
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
                            encoder_transformer_encoder_1_self_attention[r][lane] = seen[b][lane] != 0 ? result[lane]
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
                const i32x16 t = f32x16_uniform(m->seed, m->draw, 17, b * 1024 + i * 256 + x * 16) < 0.1f;
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
                const int next = 255 < b * 4 + i + 1 ? 255 : b * 4 + i + 1;
                for (int k = 0; k < 16; k++) {
                    __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_value[next / 4][k][next % 4][0]);
                    const f32x16 w = f32x16_load(&encoder_transformer_encoder_1_self_attention_value[b][k][i][0]);
                    UNROLL for (int r = 0; r < 16; r++)
                        sum[r] += encoder_transformer_encoder_1_self_attention_dropout_attention[b][i][r][k] * w;
                }
                UNROLL for (int r = 0; r < 16; r++)
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_2[b][i][r][0], sum[r]);
            }
        }
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.attention_output, forward
// 8.39 MFLOP: contract: [64, 4, 16, 16], [4, 16, 64] -> [64, 16, 64]
static void encoder_transformer_encoder_1_self_attention_attention_output(text_pretrain *m)
{
    encoder_transformer_encoder_self_attention_attention_output_body(
        (void *)(m->arena + 7481152), m->encoder_transformer_encoder_1_self_attention_attention_output_kernel,
        (void *)(m->arena + 430464));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.dropout, encoder.transformer_encoder_1.self_attention.attention_output,
// encoder.transformer_encoder_1, encoder.transformer_encoder_1.self_attention_layer_norm, forward
// 4.8 MFLOP: random, less, add, mul, select, sum, sub, rsqrt: [64, 16, 64], [64] -> [64, 16, 64], [64, 16], [64, 16, 1]
KERNEL static void encoder_transformer_encoder_1_self_attention_layer_norm_y(text_pretrain *m)
{
    const float (*restrict encoder_transformer_encoder_1_self_attention_attention_output)[16][64] = (void *)(m->arena
        + 430464);
    const float *restrict encoder_transformer_encoder_1_self_attention_attention_output_bias =
        m->encoder_transformer_encoder_1_self_attention_attention_output_bias;
    const float (*restrict encoder_transformer_encoder_feedforward_layer_norm_y)[16][64] = (void *)(m->arena + 5842752);
    const float *restrict encoder_transformer_encoder_1_self_attention_layer_norm_gamma =
        m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma;
    const float *restrict encoder_transformer_encoder_1_self_attention_layer_norm_beta =
        m->encoder_transformer_encoder_1_self_attention_layer_norm_beta;
    unsigned char (*restrict encoder_transformer_encoder_1_dropout_less)[16][64] = (void *)(m->arena + 8005440);
    float (*restrict encoder_transformer_encoder_1_h)[16][64] = (void *)(m->arena + 7743296);
    float (*restrict encoder_transformer_encoder_1_self_attention_layer_norm_sum)[16] = (void *)(m->arena + 3968);
    float (*restrict encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt)[16][1] = (void *)(m->arena
        + 1632064);
    float (*restrict encoder_transformer_encoder_1_self_attention_layer_norm_y)[16][64] = (void *)(m->arena + 9119552);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t i = 0; i < 16; i++) {
            float encoder_transformer_encoder_1_self_attention_layer_norm_sum_row;
            float encoder_transformer_encoder_1_self_attention_layer_norm_sum_2;
            float encoder_transformer_encoder_1_self_attention_layer_norm_rsqrt_row;
            // encoder.transformer_encoder_1_h
            for (int j = 0; j < 64; j += 16) {
                const i32x16 t = f32x16_uniform(m->seed, m->draw, 19, b * 1024 + i * 64 + j) < 0.1f;
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

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_intermediate_dense, forward and backward
// 45.4 MFLOP: contract, add, mul, erf, neg, exp: [64, 256], [64, 16, 64], [256] -> [64, 16, 256]
static void encoder_transformer_encoder_1_feedforward_intermediate_dense(text_pretrain *m)
{
    encoder_transformer_encoder_feedforward_intermediate_dense_body(
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel, (void *)(m->arena + 9119552),
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_bias, (void *)(m->arena + 9381696),
        (void *)(m->arena + 8070976));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_output_dense, forward
// 33.6 MFLOP: contract: [64, 16, 256], [256, 64] -> [64, 16, 64]
static void encoder_transformer_encoder_1_feedforward_output_dense(text_pretrain *m)
{
    encoder_transformer_encoder_feedforward_output_dense_body(
        (void *)(m->arena + 9381696), m->encoder_transformer_encoder_1_feedforward_output_dense_kernel,
        (void *)(m->arena + 430464));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.dropout_1, encoder.transformer_encoder_1.feedforward_output_dense,
// encoder.transformer_encoder_1, encoder.transformer_encoder_1.feedforward_layer_norm, forward
// 4.8 MFLOP: random, less, add, mul, select, sum, sub, rsqrt: [64, 16, 64], [64] -> [64, 16, 64], [64, 16], [64, 16, 1]
KERNEL static void encoder_transformer_encoder_1_feedforward_layer_norm_y(text_pretrain *m)
{
    const float (*restrict encoder_transformer_encoder_1_feedforward_output_dense)[16][64] = (void *)(m->arena
        + 430464);
    const float *restrict encoder_transformer_encoder_1_feedforward_output_dense_bias =
        m->encoder_transformer_encoder_1_feedforward_output_dense_bias;
    const float (*restrict encoder_transformer_encoder_1_self_attention_layer_norm_y)[16][64] = (void *)(m->arena
        + 9119552);
    const float *restrict encoder_transformer_encoder_1_feedforward_layer_norm_gamma =
        m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma;
    const float *restrict encoder_transformer_encoder_1_feedforward_layer_norm_beta =
        m->encoder_transformer_encoder_1_feedforward_layer_norm_beta;
    unsigned char (*restrict encoder_transformer_encoder_1_dropout_1_less)[16][64] = (void *)(m->arena + 37248);
    float (*restrict encoder_transformer_encoder_1_y)[16][64] = (void *)(m->arena + 10430272);
    float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_sum)[16] = (void *)(m->arena + 102784);
    float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt)[16][1] = (void *)(m->arena + 106880);
    float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_y)[16][64] = (void *)(m->arena + 10692416);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t i = 0; i < 16; i++) {
            float encoder_transformer_encoder_1_feedforward_layer_norm_sum_row;
            float encoder_transformer_encoder_1_feedforward_layer_norm_sum_2;
            float encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt_row;
            // encoder.transformer_encoder_1_y
            for (int j = 0; j < 64; j += 16) {
                const i32x16 t = f32x16_uniform(m->seed, m->draw, 22, b * 1024 + i * 64 + j) < 0.1f;
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
            encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt_row =
                f32_rsqrt(encoder_transformer_encoder_1_feedforward_layer_norm_sum_2 * 0.015625f + 1e-05f);
            encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[b][i][0] =
                encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt_row;
            // encoder.transformer_encoder_1.feedforward_layer_norm_y
            {
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_1_feedforward_layer_norm_sum_row * 0.015625f);
                for (int j = 0; j < 64; j += 16) {
                    const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_1_y[b][i][j]) - t;
                    const f32x16 y = t2 * encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt_row;
                    const f32x16 y2 = y * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[j]);
                    f32x16_store(&encoder_transformer_encoder_1_feedforward_layer_norm_y[b][i][j],
                        y2 + f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_beta[j]));
                }
            }
        }
}

// text_pretrain.dl:26: x = encoder(tokens) | dense(width, activation = gelu) | layer_norm
// guess.dense, forward and backward
// 11.3 MFLOP: contract, add, mul, erf, neg, exp: [64, 16, 64], [64, 64], [64] -> [64, 16, 64]
KERNEL static void guess_dense(text_pretrain *m)
{
    const float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_y)[64] = (void *)(m->arena + 10692416);
    const float (*restrict guess_dense_kernel)[64] = m->guess_dense_kernel;
    const float *restrict guess_dense_bias = m->guess_dense_bias;
    float (*restrict guess_dense_mul)[64] = (void *)(m->arena + 10954560);
    float (*restrict guess_dense_add_grad)[64] = (void *)(m->arena + 11216704);

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 1024; i0 += 64) {
        for (int i = 0; i < 54; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = i0 + i + (k / 4 * 2 + line) / 4 + 6;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_1_feedforward_layer_norm_y[row][column]);
                }
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&guess_dense_mul[i0 + i + row][column]);
                    __builtin_prefetch(&guess_dense_add_grad[i0 + i + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&guess_dense_kernel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_transformer_encoder_1_feedforward_layer_norm_y[i0 + i + r][k + step];
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
                    const f32x16 y = sum2 + f32x16_load(&guess_dense_bias[c]);
                    const f32x16 t = y * 0.70710677f;
                    const f32x16 t2 = f32x16_exp(-(t * t));
                    const f32x16 t3 = f32x16_erf_beside_exp(t, t2) * 0.5f + 0.5f;
                    f32x16_store(&guess_dense_mul[i0 + i + r][c], y * t3);
                    f32x16_store(&guess_dense_add_grad[i0 + i + r][c], t3 + y * t2 * 0.3989423f);
                }
        }
        for (int i = 54; i < 64; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = 1023 < i0 + i + (k / 4 * 2 + line) / 4 + 5 ? 1023
                        : i0 + i + (k / 4 * 2 + line) / 4 + 5;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_1_feedforward_layer_norm_y[row][column]);
                }
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&guess_dense_mul[i0 + i + row][column]);
                    __builtin_prefetch(&guess_dense_add_grad[i0 + i + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&guess_dense_kernel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_transformer_encoder_1_feedforward_layer_norm_y[i0 + i + r][k + step];
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
                    const f32x16 y = sum2 + f32x16_load(&guess_dense_bias[c]);
                    const f32x16 t = y * 0.70710677f;
                    const f32x16 t2 = f32x16_exp(-(t * t));
                    const f32x16 t3 = f32x16_erf_beside_exp(t, t2) * 0.5f + 0.5f;
                    f32x16_store(&guess_dense_mul[i0 + i + r][c], y * t3);
                    f32x16_store(&guess_dense_add_grad[i0 + i + r][c], t3 + y * t2 * 0.3989423f);
                }
        }
    }
}

// text_pretrain.dl:26: x = encoder(tokens) | dense(width, activation = gelu) | layer_norm
// guess.layer_norm, forward
// 537 kFLOP: sum, mul, sub, add, rsqrt: [64, 16, 64], [64] -> [64, 16], [64, 16, 1], [64, 16, 64]
KERNEL static void guess_layer_norm(text_pretrain *m)
{
    const float (*restrict guess_dense_mul)[16][64] = (void *)(m->arena + 10954560);
    const float *restrict guess_layer_norm_gamma = m->guess_layer_norm_gamma;
    const float *restrict guess_layer_norm_beta = m->guess_layer_norm_beta;
    float (*restrict guess_layer_norm_sum)[16] = (void *)(m->arena + 8064);
    float (*restrict guess_layer_norm_rsqrt)[16][1] = (void *)(m->arena + 12160);
    float (*restrict guess_layer_norm_y)[16][64] = (void *)(m->arena + 430464);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t i = 0; i < 16; i++) {
            float guess_layer_norm_sum_row;
            float guess_layer_norm_sum_2;
            float guess_layer_norm_rsqrt_row;
            // guess.layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += f32x16_load(&guess_dense_mul[b][i][0]);
                sum2 += f32x16_load(&guess_dense_mul[b][i][16]);
                sum3 += f32x16_load(&guess_dense_mul[b][i][32]);
                sum4 += f32x16_load(&guess_dense_mul[b][i][48]);
                guess_layer_norm_sum_row = f32x16_sum(sum + sum3 + (sum2 + sum4));
                guess_layer_norm_sum[b][i] = guess_layer_norm_sum_row;
            }
            // guess.layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                const f32x16 t = f32x16_load(&guess_dense_mul[b][i][0]) - guess_layer_norm_sum_row * 0.015625f;
                sum += t * t;
                const f32x16 t2 = f32x16_load(&guess_dense_mul[b][i][16]) - guess_layer_norm_sum_row * 0.015625f;
                sum2 += t2 * t2;
                const f32x16 t3 = f32x16_load(&guess_dense_mul[b][i][32]) - guess_layer_norm_sum_row * 0.015625f;
                sum3 += t3 * t3;
                const f32x16 t4 = f32x16_load(&guess_dense_mul[b][i][48]) - guess_layer_norm_sum_row * 0.015625f;
                sum4 += t4 * t4;
                guess_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // guess.layer_norm_rsqrt
            guess_layer_norm_rsqrt_row = f32_rsqrt(guess_layer_norm_sum_2 * 0.015625f + 0.001f);
            guess_layer_norm_rsqrt[b][i][0] = guess_layer_norm_rsqrt_row;
            // guess.layer_norm_y
            for (int j = 0; j < 64; j += 16) {
                const f32x16 t = f32x16_load(&guess_dense_mul[b][i][j]) - guess_layer_norm_sum_row * 0.015625f;
                const f32x16 y = t * guess_layer_norm_rsqrt_row * f32x16_load(&guess_layer_norm_gamma[j]);
                f32x16_store(&guess_layer_norm_y[b][i][j], y + f32x16_load(&guess_layer_norm_beta[j]));
            }
        }
}

// text_pretrain.dl:28: return x @ transpose(encoder.embeddings) + bias
// guess, forward
// 13.3 MFLOP: contract, add: [101, 64], [64, 16, 64], [101], [64, 16, 101] -> [64, 16, 101]
KERNEL static void guess_body(const float (*restrict encoder_embeddings)[64],
                              const float (*restrict guess_layer_norm_y)[64],
                              const float *restrict guess_bias,
                              const float *guess,
                              float (*guess_flat)[101])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 1024; i0 += 512) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[64][64];
        for (int c = 0; c < 64; c += 16)
            for (int k = 0; k < 64; k += 16)
                f32x16_transpose(&panel[k][c], 64, &encoder_embeddings[c][k], 64);
        for (int i = 0; i < 492; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = i0 + i + (k / 4 * 2 + line) / 4 + 6;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&guess_layer_norm_y[row][column]);
                }
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&guess_flat[i0 + i + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = guess_layer_norm_y[i0 + i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&guess_flat[i0 + i + r][v * 16], sum[r][v] + f32x16_load(&guess_bias[v * 16]));
        }
        for (int i = 492; i < 512; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = 1023 < i0 + i + (k / 4 * 2 + line) / 4 + 5 ? 1023
                        : i0 + i + (k / 4 * 2 + line) / 4 + 5;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&guess_layer_norm_y[row][column]);
                }
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&guess_flat[i0 + i + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = guess_layer_norm_y[i0 + i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&guess_flat[i0 + i + r][v * 16], sum[r][v] + f32x16_load(&guess_bias[v * 16]));
        }
    }
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 1024; i0 += 512) {
        // 37 columns, copied so that they lie side by side
        alignas(64) float panel[64][48];
        for (int c = 0; c < 32; c += 16)
            for (int k = 0; k < 64; k += 16)
                f32x16_transpose(&panel[k][c], 48, &encoder_embeddings[c + 64][k], 64);
        for (int c = 32; c < 37; c++)
            for (int k = 0; k < 64; k++)
                panel[k][c] = encoder_embeddings[c + 64][k];
        for (int k = 0; k < 64; k++) {
            f32x8_store(&panel[k][37], f32x8_splat(0.0f));
            f32x2_store(&panel[k][45], f32x2_splat(0.0f));
            panel[k][47] = 0.0f;
        }
        for (int i = 0; i < 492; i += 6) {
            // sums of 6 rows x 48 columns in registers
            f32x16 sum[6][3] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = i0 + i + (k / 4 * 2 + line) / 4 + 6;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&guess_layer_norm_y[row][column]);
                }
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&guess[i0 * 101 + i * 101 + row * 101 + column + 64]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[3];
                    UNROLL for (int v = 0; v < 3; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = guess_layer_norm_y[i0 + i + r][k + step];
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            alignas(64) float sums[6][48];
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&sums[r][v * 16], sum[r][v]);
            for (int r = 0; r < 6; r++) {
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum2 = f32x16_load(&sums[r][c]);
                    f32x16_store(&guess_flat[i0 + i + r][c + 64], sum2 + f32x16_load(&guess_bias[c + 64]));
                }
                {
                    const f32x4 sum2 = f32x4_load(&sums[r][32]);
                    f32x4_store(&guess_flat[i0 + i + r][96], sum2 + f32x4_load(&guess_bias[96]));
                }
                {
                    const float sum2 = sums[r][36];
                    guess_flat[i0 + i + r][100] = sum2 + guess_bias[100];
                }
            }
        }
        for (int i = 492; i < 512; i += 5) {
            // sums of 5 rows x 48 columns in registers
            f32x16 sum[5][3] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = 1023 < i0 + i + (k / 4 * 2 + line) / 4 + 5 ? 1023
                        : i0 + i + (k / 4 * 2 + line) / 4 + 5;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&guess_layer_norm_y[row][column]);
                }
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&guess[i0 * 101 + i * 101 + row * 101 + column + 64]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[3];
                    UNROLL for (int v = 0; v < 3; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = guess_layer_norm_y[i0 + i + r][k + step];
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            alignas(64) float sums[5][48];
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&sums[r][v * 16], sum[r][v]);
            for (int r = 0; r < 5; r++) {
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum2 = f32x16_load(&sums[r][c]);
                    f32x16_store(&guess_flat[i0 + i + r][c + 64], sum2 + f32x16_load(&guess_bias[c + 64]));
                }
                {
                    const f32x4 sum2 = f32x4_load(&sums[r][32]);
                    f32x4_store(&guess_flat[i0 + i + r][96], sum2 + f32x4_load(&guess_bias[96]));
                }
                {
                    const float sum2 = sums[r][36];
                    guess_flat[i0 + i + r][100] = sum2 + guess_bias[100];
                }
            }
        }
    }
}

static void guess(text_pretrain *m)
{
    guess_body(m->encoder_embeddings, (void *)(m->arena + 430464), m->guess_bias, (void *)(m->arena + 956224),
               (void *)(m->arena + 956224));
}

// text_pretrain.dl:35: minimize  cross_entropy(guess(seen), tokens, mask = hidden)
// cross_entropy, forward and backward
// 2.81 MFLOP: max, sub, exp, sum, log, iota, equal, to_real, mul: [64, 16, 101], [64, 16] -> [64, 16, 101], [64, 16]
KERNEL static void cross_entropy(text_pretrain *m)
{
    const float (*restrict guess)[16][101] = (void *)(m->arena + 956224);
    const int32_t (*restrict tokens)[16] = m->tokens;
    float (*restrict cross_entropy_exp)[16][101] = (void *)(m->arena + 11478848);
    float (*restrict cross_entropy_sum)[16] = (void *)(m->arena + 16256);
    float (*restrict cross_entropy_scores)[16] = (void *)(m->arena + 110976);
    float (*restrict cross_entropy_sum_grad)[16] = (void *)(m->arena + 20352);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t i = 0; i < 16; i++) {
            float cross_entropy_max;
            float cross_entropy_sum_row;
            float cross_entropy_log;
            // cross_entropy_max
            {
                f32x16 maximum = f32x16_splat(-INFINITY);
                f32x16 maximum2 = f32x16_splat(-INFINITY);
                float rest = -INFINITY;
                for (int r = 0; r < 96; r += 32) {
                    maximum = f32x16_max(maximum, f32x16_load(&guess[b][i][r]));
                    maximum2 = f32x16_max(maximum2, f32x16_load(&guess[b][i][r + 16]));
                }
                for (int r = 96; r < 101; r++)
                    rest = max_real(rest, guess[b][i][r]);
                cross_entropy_max = max_real(f32x16_largest(f32x16_max(maximum, maximum2)), rest);
            }
            // cross_entropy_exp
            for (int j = 0; j < 96; j += 16)
                f32x16_store(&cross_entropy_exp[b][i][j], f32x16_exp(f32x16_load(&guess[b][i][j]) - cross_entropy_max));
            f32x16_store(&cross_entropy_exp[b][i][85], f32x16_exp(f32x16_load(&guess[b][i][85]) - cross_entropy_max));
            // cross_entropy_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                float rest = 0.0f;
                for (int r = 0; r < 96; r += 32) {
                    sum += f32x16_load(&cross_entropy_exp[b][i][r]);
                    sum2 += f32x16_load(&cross_entropy_exp[b][i][r + 16]);
                }
                for (int r = 96; r < 101; r++)
                    rest += cross_entropy_exp[b][i][r];
                cross_entropy_sum_row = f32x16_sum(sum + sum2) + rest;
                cross_entropy_sum[b][i] = cross_entropy_sum_row;
            }
            // cross_entropy_log
            cross_entropy_log = f32_log(cross_entropy_sum_row);
            // cross_entropy_scores
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                float rest = 0.0f;
                for (int r = 0; r < 96; r += 32) {
                    const f32x16 t = f32x16_load(&guess[b][i][r]) - cross_entropy_max - cross_entropy_log;
                    sum += f32x16_select(tokens[b][i] == f32x16_ramp(r), f32x16_splat(1.0f), f32x16_splat(0.0f)) * t;
                    const f32x16 t2 = f32x16_load(&guess[b][i][r + 16]) - cross_entropy_max - cross_entropy_log;
                    sum2 += f32x16_select(tokens[b][i] == f32x16_ramp(r + 16), f32x16_splat(1.0f), f32x16_splat(0.0f))
                        * t2;
                }
                for (int r = 96; r < 101; r++) {
                    const float z = guess[b][i][r] - cross_entropy_max;
                    rest += (float)(tokens[b][i] == r) * (z - cross_entropy_log);
                }
                cross_entropy_scores[b][i] = f32x16_sum(sum + sum2) + rest;
            }
            // cross_entropy_sum_grad
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                float rest = 0.0f;
                for (int r = 0; r < 96; r += 32) {
                    sum += f32x16_select(tokens[b][i] == f32x16_ramp(r), f32x16_splat(1.0f), f32x16_splat(0.0f));
                    sum2 += f32x16_select(tokens[b][i] == f32x16_ramp(r + 16), f32x16_splat(1.0f), f32x16_splat(0.0f));
                }
                for (int r = 96; r < 101; r++)
                    rest += (float)(tokens[b][i] == r);
                cross_entropy_sum_grad[b][i] = f32x16_sum(sum + sum2) + rest;
            }
        }
}

// text_pretrain.dl:35: minimize  cross_entropy(guess(seen), tokens, mask = hidden)
// cross_entropy, forward
// 4.1 kFLOP: to_real, sum, select: [64, 16] -> [64]
KERNEL static void cross_entropy_2_body(const unsigned char (*restrict hidden)[16],
                                        const float (*restrict cross_entropy_scores)[16],
                                        float *restrict cross_entropy_sum_2,
                                        float *restrict cross_entropy_sum_3)
{
    for (int b = 0; b < 64; b++) {
        // cross_entropy_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            sum += f32x16_select(f32x16_load_mask(&hidden[b][0]), f32x16_splat(1.0f), f32x16_splat(0.0f));
            cross_entropy_sum_2[b] = f32x16_sum(sum);
        }
        // cross_entropy_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            sum += f32x16_select(f32x16_load_mask(&hidden[b][0]), f32x16_load(&cross_entropy_scores[b][0]),
                f32x16_splat(0.0f));
            cross_entropy_sum_3[b] = f32x16_sum(sum);
        }
    }
}

static void cross_entropy_2(text_pretrain *m)
{
    cross_entropy_2_body((void *)(m->arena + 704), (void *)(m->arena + 110976), (void *)(m->arena + 448),
                         (void *)(m->arena + 0));
}

// text_pretrain.dl:35: minimize  cross_entropy(guess(seen), tokens, mask = hidden)
// cross_entropy, forward
// 133 FLOP: mul, sum, max, div: [64] -> []
KERNEL static void cross_entropy_count(text_pretrain *m)
{
    const float *restrict cross_entropy_sum_2 = (void *)(m->arena + 448);
    const float *restrict batch_weight = m->batch_weight;
    float *restrict cross_entropy_count = (void *)(m->arena + 384);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    sum += f32x16_load(&cross_entropy_sum_2[0]) * f32x16_load(&batch_weight[0]);
    sum2 += f32x16_load(&cross_entropy_sum_2[16]) * f32x16_load(&batch_weight[16]);
    sum3 += f32x16_load(&cross_entropy_sum_2[32]) * f32x16_load(&batch_weight[32]);
    sum4 += f32x16_load(&cross_entropy_sum_2[48]) * f32x16_load(&batch_weight[48]);
    const float count = f32x16_sum(sum + sum3 + (sum2 + sum4));
    *cross_entropy_count = 1.0f / max_real(count, 1e-07f);
}

// text_pretrain.dl:35: minimize  cross_entropy(guess(seen), tokens, mask = hidden)
// 130 FLOP: mul, sum, neg: [64] -> []
KERNEL static void mean_loss(text_pretrain *m)
{
    const float *restrict batch_weight = m->batch_weight;
    const float *restrict cross_entropy_sum_3 = (void *)(m->arena + 0);
    const float cross_entropy_count = *(const float *)(m->arena + 384);
    float *restrict loss = &m->loss;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    sum += f32x16_load(&batch_weight[0]) * f32x16_load(&cross_entropy_sum_3[0]);
    sum2 += f32x16_load(&batch_weight[16]) * f32x16_load(&cross_entropy_sum_3[16]);
    sum3 += f32x16_load(&batch_weight[32]) * f32x16_load(&cross_entropy_sum_3[32]);
    sum4 += f32x16_load(&batch_weight[48]) * f32x16_load(&cross_entropy_sum_3[48]);
    *loss = -(cross_entropy_count * f32x16_sum(sum + sum3 + (sum2 + sum4)));
}

// text_pretrain.dl:35: minimize  cross_entropy(guess(seen), tokens, mask = hidden)
// cross_entropy, backward
// 128 FLOP: mul, neg: [64] -> [64]
KERNEL static void cross_entropy_neg_grad(text_pretrain *m)
{
    const float *restrict batch_weight = m->batch_weight;
    const float cross_entropy_count = *(const float *)(m->arena + 384);
    float *restrict cross_entropy_neg_grad = (void *)(m->arena + 128);

    #pragma omp simd
    for (int i = 0; i < 64; i++)
        cross_entropy_neg_grad[i] = -(batch_weight[i] * cross_entropy_count);
}

// text_pretrain.dl:35: minimize  cross_entropy(guess(seen), tokens, mask = hidden)
// cross_entropy, backward
// 7.17 kFLOP: select, mul, neg, div: [64, 16], [64] -> [64, 16]
KERNEL static void cross_entropy_div_grad(text_pretrain *m)
{
    const unsigned char (*restrict hidden)[16] = (void *)(m->arena + 704);
    const float *restrict cross_entropy_neg_grad = (void *)(m->arena + 128);
    const float (*restrict cross_entropy_sum_grad)[16] = (void *)(m->arena + 20352);
    const float (*restrict cross_entropy_sum)[16] = (void *)(m->arena + 16256);
    float (*restrict cross_entropy_div_grad)[16] = (void *)(m->arena + 110976);

    for (int b = 0; b < 64; b++) {
        const f32x16 scores_grad = f32x16_select(f32x16_load_mask(&hidden[b][0]),
            f32x16_splat(cross_entropy_neg_grad[b]), f32x16_splat(0.0f));
        const f32x16 t = -(scores_grad * f32x16_load(&cross_entropy_sum_grad[b][0]));
        f32x16_store(&cross_entropy_div_grad[b][0], t / f32x16_load(&cross_entropy_sum[b][0]));
    }
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 121 FLOP: sub, div, min, max, mul, cos, add, log, expm1, neg, ...: -> []
KERNEL static void adam_rsqrt(text_pretrain *m)
{
    const float step_2 = (float)m->step;
    const float lr_warmup_steps = m->lr_warmup_steps;
    const float lr_decay_steps = m->lr_decay_steps;
    const float lr_initial_learning_rate = m->lr_initial_learning_rate;
    const float lr_alpha = m->lr_alpha;
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    float *restrict adam_rate = (void *)(m->arena + 0);
    float *restrict adam_rsqrt = (void *)(m->arena + 64);

    const float done = max_real(min_real((step_2 - lr_warmup_steps) / lr_decay_steps, 1.0f), 0.0f);
    const float rate = lr_initial_learning_rate
        * (lr_alpha + (1.0f - lr_alpha) * (f32_cos(done * 3.1415927f) + 1.0f) * 0.5f);
    const float t = step_2 + 1.0f;
    *adam_rate = -(rate / f32_expm1(t * f32_log(beta_1)));
    *adam_rsqrt = f32_rsqrt(-f32_expm1(t * f32_log(beta_2)));
}

// text_pretrain.dl:35: minimize  cross_entropy(guess(seen), tokens, mask = hidden)
// text_pretrain.dl:28: return x @ transpose(encoder.embeddings) + bias
// cross_entropy, backward
// 622 kFLOP: iota, equal, to_real, select, mul, add, sum: [64, 16], [64], [64, 16, 101] -> [64, 16, 101], [64, 101]
KERNEL static void guess_sum_grad(text_pretrain *m)
{
    const unsigned char (*restrict hidden)[16] = (void *)(m->arena + 704);
    const float *restrict cross_entropy_neg_grad = (void *)(m->arena + 128);
    const float (*restrict cross_entropy_exp)[16][101] = (void *)(m->arena + 11478848);
    const float (*restrict cross_entropy_div_grad)[16] = (void *)(m->arena + 110976);
    const int32_t (*restrict tokens)[16] = m->tokens;
    float (*restrict cross_entropy_z_grad)[16][101] = (void *)(m->arena + 956224);
    float (*restrict guess_sum_grad)[101] = (void *)(m->arena + 115072);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        // cross_entropy_z_grad
        for (int i = 0; i < 16; i++) {
            const float scores_grad = hidden[b][i] ? cross_entropy_neg_grad[b] : 0.0f;
            for (int j = 0; j < 96; j += 16) {
                const f32x16 t = f32x16_load(&cross_entropy_exp[b][i][j]) * cross_entropy_div_grad[b][i];
                f32x16_store(&cross_entropy_z_grad[b][i][j],
                    f32x16_select(tokens[b][i] == f32x16_ramp(j), f32x16_splat(1.0f), f32x16_splat(0.0f)) * scores_grad
                    + t);
            }
            const f32x16 t = f32x16_load(&cross_entropy_exp[b][i][85]) * cross_entropy_div_grad[b][i];
            f32x16_store(&cross_entropy_z_grad[b][i][85],
                f32x16_select(tokens[b][i] == f32x16_ramp(85), f32x16_splat(1.0f), f32x16_splat(0.0f)) * scores_grad
                + t);
        }
        // guess_sum_grad
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            for (int j = 0; j < 16; j++) {
                sum += f32x16_load(&cross_entropy_z_grad[b][j][0]);
                sum2 += f32x16_load(&cross_entropy_z_grad[b][j][16]);
                sum3 += f32x16_load(&cross_entropy_z_grad[b][j][32]);
                sum4 += f32x16_load(&cross_entropy_z_grad[b][j][48]);
                sum5 += f32x16_load(&cross_entropy_z_grad[b][j][64]);
                sum6 += f32x16_load(&cross_entropy_z_grad[b][j][80]);
            }
            f32x16_store(&guess_sum_grad[b][0], sum);
            f32x16_store(&guess_sum_grad[b][16], sum2);
            f32x16_store(&guess_sum_grad[b][32], sum3);
            f32x16_store(&guess_sum_grad[b][48], sum4);
            f32x16_store(&guess_sum_grad[b][64], sum5);
            f32x16_store(&guess_sum_grad[b][80], sum6);
            float sum7[5];
            for (int k = 0; k < 5; k++)
                sum7[k] = 0.0f;
            for (int j = 0; j < 16; j++)
                for (int k = 0; k < 5; k++)
                    sum7[k] += cross_entropy_z_grad[b][j][k + 96];
            for (int k = 0; k < 5; k++)
                guess_sum_grad[b][k + 96] = sum7[k];
        }
    }
}

// text_pretrain.dl:28: return x @ transpose(encoder.embeddings) + bias
// guess, backward
// 6.46 kFLOP: sum: [64, 101] -> [101]
KERNEL static void guess_bias_grad(text_pretrain *m)
{
    const float (*restrict guess_sum_grad)[101] = (void *)(m->arena + 115072);
    float *restrict guess_bias_grad = (void *)(m->arena + 692608);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    f32x16 sum5 = f32x16_splat(0.0f);
    f32x16 sum6 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&guess_sum_grad[b][0]);
        sum2 += f32x16_load(&guess_sum_grad[b][16]);
        sum3 += f32x16_load(&guess_sum_grad[b][32]);
        sum4 += f32x16_load(&guess_sum_grad[b][48]);
        sum5 += f32x16_load(&guess_sum_grad[b][64]);
        sum6 += f32x16_load(&guess_sum_grad[b][80]);
    }
    f32x16_store(&guess_bias_grad[0], sum);
    f32x16_store(&guess_bias_grad[16], sum2);
    f32x16_store(&guess_bias_grad[32], sum3);
    f32x16_store(&guess_bias_grad[48], sum4);
    f32x16_store(&guess_bias_grad[64], sum5);
    f32x16_store(&guess_bias_grad[80], sum6);
    float sum7[5];
    for (int j = 0; j < 5; j++)
        sum7[j] = 0.0f;
    for (int b = 0; b < 64; b++)
        for (int j = 0; j < 5; j++)
            sum7[j] += guess_sum_grad[b][j + 96];
    for (int j = 0; j < 5; j++)
        guess_bias_grad[j + 96] = sum7[j];
}

// text_pretrain.dl:28: return x @ transpose(encoder.embeddings) + bias
// guess, backward
// 13.2 MFLOP: contract: [64, 16, 101], [101, 64] -> [64, 16, 64]
KERNEL static void guess_y_grad(text_pretrain *m)
{
    const float *cross_entropy_z_grad = (void *)(m->arena + 956224);
    const float (*restrict encoder_embeddings)[64] = m->encoder_embeddings;
    const float (*cross_entropy_z_grad_flat)[101] = (void *)(m->arena + 956224);
    float (*restrict guess_y_grad)[64] = (void *)(m->arena + 11740992);

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 1024; i0 += 64) {
        for (int i = 0; i < 54; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 100; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = i0 + i + (k / 4 * 2 + line) / 8 + 6;
                    const int column = (k / 4 * 2 + line) % 8 * 16;
                    __builtin_prefetch(&cross_entropy_z_grad[row * 101 + column]);
                }
                {
                    const int row = k / 16;
                    const int column = k / 4 % 4 * 16;
                    __builtin_prefetch(&guess_y_grad[i0 + i + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_embeddings[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = cross_entropy_z_grad_flat[i0 + i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&encoder_embeddings[100][v * 16]);
            UNROLL for (int r = 0; r < 6; r++) {
                const float a = cross_entropy_z_grad_flat[i0 + i + r][100];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[r][v] += a * w[v];
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&guess_y_grad[i0 + i + r][v * 16], sum[r][v]);
        }
        for (int i = 54; i < 64; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 100; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = 1023 < i0 + i + (k / 4 * 2 + line) / 8 + 5 ? 1023
                        : i0 + i + (k / 4 * 2 + line) / 8 + 5;
                    const int column = (k / 4 * 2 + line) % 8 * 16;
                    __builtin_prefetch(&cross_entropy_z_grad[row * 101 + column]);
                }
                {
                    const int row = k / 16;
                    const int column = k / 4 % 4 * 16;
                    __builtin_prefetch(&guess_y_grad[i0 + i + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_embeddings[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = cross_entropy_z_grad_flat[i0 + i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&encoder_embeddings[100][v * 16]);
            UNROLL for (int r = 0; r < 5; r++) {
                const float a = cross_entropy_z_grad_flat[i0 + i + r][100];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[r][v] += a * w[v];
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&guess_y_grad[i0 + i + r][v * 16], sum[r][v]);
        }
    }
}

// text_pretrain.dl:26: x = encoder(tokens) | dense(width, activation = gelu) | layer_norm
// layer_norm, guess.layer_norm, guess.dense, backward
// 995 kFLOP: mul, sub, sum, add: [64, 16, 64], [64, 16], [64], [64, 16, 1] -> [64, 16, 64]
KERNEL static void guess_dense_y_grad(text_pretrain *m)
{
    const float (*restrict guess_dense_mul)[16][64] = (void *)(m->arena + 10954560);
    const float (*restrict guess_layer_norm_sum)[16] = (void *)(m->arena + 8064);
    const float (*restrict guess_y_grad)[16][64] = (void *)(m->arena + 11740992);
    const float *restrict guess_layer_norm_gamma = m->guess_layer_norm_gamma;
    const float (*restrict guess_layer_norm_rsqrt)[16][1] = (void *)(m->arena + 12160);
    const float (*restrict guess_dense_add_grad)[16][64] = (void *)(m->arena + 11216704);
    float (*restrict guess_dense_y_grad)[16][64] = (void *)(m->arena + 11478848);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t i = 0; i < 16; i++) {
            float guess_layer_norm_sum_grad_3;
            float guess_layer_norm_mul_grad;
            float guess_layer_norm_mul_grad_2;
            float guess_layer_norm_sum_grad_4;
            // guess.layer_norm_sum_grad
            const f32x16 t = f32x16_load(&guess_dense_mul[b][i][0]) - guess_layer_norm_sum[b][i] * 0.015625f;
            const f32x16 t2 = f32x16_load(&guess_dense_mul[b][i][16]) - guess_layer_norm_sum[b][i] * 0.015625f;
            const f32x16 t3 = f32x16_load(&guess_dense_mul[b][i][32]) - guess_layer_norm_sum[b][i] * 0.015625f;
            const f32x16 t4 = f32x16_load(&guess_dense_mul[b][i][48]) - guess_layer_norm_sum[b][i] * 0.015625f;
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += t * (f32x16_load(&guess_y_grad[b][i][0]) * f32x16_load(&guess_layer_norm_gamma[0]));
                sum2 += t2 * (f32x16_load(&guess_y_grad[b][i][16]) * f32x16_load(&guess_layer_norm_gamma[16]));
                sum3 += t3 * (f32x16_load(&guess_y_grad[b][i][32]) * f32x16_load(&guess_layer_norm_gamma[32]));
                sum4 += t4 * (f32x16_load(&guess_y_grad[b][i][48]) * f32x16_load(&guess_layer_norm_gamma[48]));
                guess_layer_norm_sum_grad_3 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // guess.layer_norm_mul_grad
            const float guess_layer_norm_rsqrt_i = guess_layer_norm_rsqrt[b][i][0];
            const float t5 = guess_layer_norm_rsqrt_i * (guess_layer_norm_rsqrt_i * guess_layer_norm_rsqrt_i);
            const float guess_layer_norm_sum_i = guess_layer_norm_sum[b][i];
            {
                const float t6 = guess_layer_norm_sum_grad_3 * t5 * -0.5f;
                guess_layer_norm_mul_grad = t6;
                guess_layer_norm_mul_grad_2 = t6 * (guess_layer_norm_sum_i - guess_layer_norm_sum_i) * -0.00048828125f;
            }
            // guess.layer_norm_sum_grad
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += f32x16_load(&guess_y_grad[b][i][0]) * f32x16_load(&guess_layer_norm_gamma[0]);
                sum2 += f32x16_load(&guess_y_grad[b][i][16]) * f32x16_load(&guess_layer_norm_gamma[16]);
                sum3 += f32x16_load(&guess_y_grad[b][i][32]) * f32x16_load(&guess_layer_norm_gamma[32]);
                sum4 += f32x16_load(&guess_y_grad[b][i][48]) * f32x16_load(&guess_layer_norm_gamma[48]);
                guess_layer_norm_sum_grad_4 = guess_layer_norm_rsqrt_i * f32x16_sum(sum + sum3 + (sum2 + sum4))
                    * -0.015625f;
            }
            // guess.dense_y_grad
            for (int j = 0; j < 64; j += 16) {
                const f32x16 y_grad = f32x16_load(&guess_y_grad[b][i][j]) * f32x16_load(&guess_layer_norm_gamma[j]);
                const f32x16 t6 = f32x16_load(&guess_dense_mul[b][i][j]) - guess_layer_norm_sum_i * 0.015625f;
                const f32x16 t7 = t6 * (guess_layer_norm_mul_grad * 0.015625f) * 2.0f + guess_layer_norm_mul_grad_2;
                const f32x16 t8 = y_grad * guess_layer_norm_rsqrt_i + t7 + guess_layer_norm_sum_grad_4;
                f32x16_store(&guess_dense_y_grad[b][i][j], t8 * f32x16_load(&guess_dense_add_grad[b][i][j]));
            }
        }
}

// text_pretrain.dl:26: x = encoder(tokens) | dense(width, activation = gelu) | layer_norm
// layer_norm, guess.layer_norm, backward
// 329 kFLOP: sum, mul, sub: [64, 16, 64], [64, 16], [64, 16, 1] -> [64, 64]
KERNEL static void guess_layer_norm_grad_body(const float (*restrict guess_y_grad)[16][64],
                                              const float (*restrict guess_dense_mul)[16][64],
                                              const float (*restrict guess_layer_norm_sum)[16],
                                              const float (*restrict guess_layer_norm_rsqrt)[16][1],
                                              float (*restrict guess_layer_norm_sum_grad)[64],
                                              float (*restrict guess_layer_norm_sum_grad_2)[64])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        // guess.layer_norm_sum_grad
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            for (int j = 0; j < 16; j++) {
                sum += f32x16_load(&guess_y_grad[b][j][0]);
                sum2 += f32x16_load(&guess_y_grad[b][j][16]);
                sum3 += f32x16_load(&guess_y_grad[b][j][32]);
                sum4 += f32x16_load(&guess_y_grad[b][j][48]);
            }
            f32x16_store(&guess_layer_norm_sum_grad[b][0], sum);
            f32x16_store(&guess_layer_norm_sum_grad[b][16], sum2);
            f32x16_store(&guess_layer_norm_sum_grad[b][32], sum3);
            f32x16_store(&guess_layer_norm_sum_grad[b][48], sum4);
        }
        // guess.layer_norm_sum_grad
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            for (int j = 0; j < 16; j++) {
                const f32x16 t = f32x16_load(&guess_dense_mul[b][j][0]) - guess_layer_norm_sum[b][j] * 0.015625f;
                sum += t * guess_layer_norm_rsqrt[b][j][0] * f32x16_load(&guess_y_grad[b][j][0]);
                const f32x16 t2 = f32x16_load(&guess_dense_mul[b][j][16]) - guess_layer_norm_sum[b][j] * 0.015625f;
                sum2 += t2 * guess_layer_norm_rsqrt[b][j][0] * f32x16_load(&guess_y_grad[b][j][16]);
                const f32x16 t3 = f32x16_load(&guess_dense_mul[b][j][32]) - guess_layer_norm_sum[b][j] * 0.015625f;
                sum3 += t3 * guess_layer_norm_rsqrt[b][j][0] * f32x16_load(&guess_y_grad[b][j][32]);
                const f32x16 t4 = f32x16_load(&guess_dense_mul[b][j][48]) - guess_layer_norm_sum[b][j] * 0.015625f;
                sum4 += t4 * guess_layer_norm_rsqrt[b][j][0] * f32x16_load(&guess_y_grad[b][j][48]);
            }
            f32x16_store(&guess_layer_norm_sum_grad_2[b][0], sum);
            f32x16_store(&guess_layer_norm_sum_grad_2[b][16], sum2);
            f32x16_store(&guess_layer_norm_sum_grad_2[b][32], sum3);
            f32x16_store(&guess_layer_norm_sum_grad_2[b][48], sum4);
        }
    }
}

static void guess_layer_norm_grad(text_pretrain *m)
{
    guess_layer_norm_grad_body((void *)(m->arena + 11740992), (void *)(m->arena + 10954560), (void *)(m->arena + 8064),
                               (void *)(m->arena + 12160), (void *)(m->arena + 127360), (void *)(m->arena + 110976));
}

// text_pretrain.dl:26: x = encoder(tokens) | dense(width, activation = gelu) | layer_norm
// guess.layer_norm, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
KERNEL static void guess_layer_norm_beta_grad_body(
    const float (*restrict guess_layer_norm_sum_grad)[64],
    float *restrict guess_layer_norm_beta_grad)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&guess_layer_norm_sum_grad[b][0]);
        sum2 += f32x16_load(&guess_layer_norm_sum_grad[b][16]);
        sum3 += f32x16_load(&guess_layer_norm_sum_grad[b][32]);
        sum4 += f32x16_load(&guess_layer_norm_sum_grad[b][48]);
    }
    f32x16_store(&guess_layer_norm_beta_grad[0], sum);
    f32x16_store(&guess_layer_norm_beta_grad[16], sum2);
    f32x16_store(&guess_layer_norm_beta_grad[32], sum3);
    f32x16_store(&guess_layer_norm_beta_grad[48], sum4);
}

static void guess_layer_norm_beta_grad(text_pretrain *m)
{
    guess_layer_norm_beta_grad_body((void *)(m->arena + 127360), (void *)(m->arena + 128));
}

// text_pretrain.dl:26: x = encoder(tokens) | dense(width, activation = gelu) | layer_norm
// guess.layer_norm, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
static void guess_layer_norm_gamma_grad(text_pretrain *m)
{
    guess_layer_norm_beta_grad_body((void *)(m->arena + 110976), (void *)(m->arena + 384));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
KERNEL static void adam_sum_39_body(const float *restrict guess_layer_norm_gamma_grad,
                                    float *restrict adam_sum_39)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    const f32x16 guess_layer_norm_gamma_grad_i = f32x16_load(&guess_layer_norm_gamma_grad[0]);
    sum += guess_layer_norm_gamma_grad_i * guess_layer_norm_gamma_grad_i;
    const f32x16 guess_layer_norm_gamma_grad_i2 = f32x16_load(&guess_layer_norm_gamma_grad[16]);
    sum2 += guess_layer_norm_gamma_grad_i2 * guess_layer_norm_gamma_grad_i2;
    const f32x16 guess_layer_norm_gamma_grad_i3 = f32x16_load(&guess_layer_norm_gamma_grad[32]);
    sum3 += guess_layer_norm_gamma_grad_i3 * guess_layer_norm_gamma_grad_i3;
    const f32x16 guess_layer_norm_gamma_grad_i4 = f32x16_load(&guess_layer_norm_gamma_grad[48]);
    sum4 += guess_layer_norm_gamma_grad_i4 * guess_layer_norm_gamma_grad_i4;
    *adam_sum_39 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void adam_sum_39(text_pretrain *m)
{
    adam_sum_39_body((void *)(m->arena + 384), (void *)(m->arena + 1408));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_40(text_pretrain *m)
{
    adam_sum_39_body((void *)(m->arena + 128), (void *)(m->arena + 1472));
}

// text_pretrain.dl:26: x = encoder(tokens) | dense(width, activation = gelu) | layer_norm
// guess.dense, backward
// 8.39 MFLOP: contract: [64, 16, 64] -> [64, 64]
KERNEL static void guess_dense_kernel_grad(text_pretrain *m)
{
    const float (*restrict guess_dense_y_grad)[64] = (void *)(m->arena + 11478848);
    const float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_y)[64] = (void *)(m->arena + 10692416);
    float (*restrict guess_dense_kernel_grad)[64] = (void *)(m->arena + 8576);

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 64; i0 += 32) {
        alignas(64) float part[32][64];
        for (int k0 = 0; k0 < 1024; k0 += 128) {
            for (int i = 0; i < 12; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&guess_dense_y_grad[k0 + k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_transformer_encoder_1_feedforward_layer_norm_y[k0 + k][i0 + i + r];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 896) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 896) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&guess_dense_kernel_grad[i0 + i + r][v * 16], sum[r][v]);
                }
            }
            for (int i = 12; i < 32; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&guess_dense_y_grad[k0 + k][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_transformer_encoder_1_feedforward_layer_norm_y[k0 + k][i0 + i + r];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 896) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 896) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&guess_dense_kernel_grad[i0 + i + r][v * 16], sum[r][v]);
                }
            }
        }
    }
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 8.19 kFLOP: mul, sum: [64, 64] -> []
KERNEL static void adam_sum_37(text_pretrain *m)
{
    const float *restrict guess_dense_kernel_grad = (void *)(m->arena + 8576);
    float *restrict adam_sum_37 = (void *)(m->arena + 1792);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 4096; r += 64) {
        const f32x16 guess_dense_kernel_grad_i = f32x16_load(&guess_dense_kernel_grad[r]);
        sum += guess_dense_kernel_grad_i * guess_dense_kernel_grad_i;
        const f32x16 guess_dense_kernel_grad_i2 = f32x16_load(&guess_dense_kernel_grad[r + 16]);
        sum2 += guess_dense_kernel_grad_i2 * guess_dense_kernel_grad_i2;
        const f32x16 guess_dense_kernel_grad_i3 = f32x16_load(&guess_dense_kernel_grad[r + 32]);
        sum3 += guess_dense_kernel_grad_i3 * guess_dense_kernel_grad_i3;
        const f32x16 guess_dense_kernel_grad_i4 = f32x16_load(&guess_dense_kernel_grad[r + 48]);
        sum4 += guess_dense_kernel_grad_i4 * guess_dense_kernel_grad_i4;
    }
    *adam_sum_37 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

// text_pretrain.dl:26: x = encoder(tokens) | dense(width, activation = gelu) | layer_norm
// guess.dense, backward
// 65.5 kFLOP: sum: [64, 16, 64] -> [64, 64]
KERNEL static void guess_dense_sum_grad_body(const float (*restrict guess_dense_y_grad)[16][64],
                                             float (*restrict guess_dense_sum_grad)[64])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int j = 0; j < 16; j++) {
            sum += f32x16_load(&guess_dense_y_grad[b][j][0]);
            sum2 += f32x16_load(&guess_dense_y_grad[b][j][16]);
            sum3 += f32x16_load(&guess_dense_y_grad[b][j][32]);
            sum4 += f32x16_load(&guess_dense_y_grad[b][j][48]);
        }
        f32x16_store(&guess_dense_sum_grad[b][0], sum);
        f32x16_store(&guess_dense_sum_grad[b][16], sum2);
        f32x16_store(&guess_dense_sum_grad[b][32], sum3);
        f32x16_store(&guess_dense_sum_grad[b][48], sum4);
    }
}

static void guess_dense_sum_grad(text_pretrain *m)
{
    guess_dense_sum_grad_body((void *)(m->arena + 11478848), (void *)(m->arena + 110976));
}

// text_pretrain.dl:26: x = encoder(tokens) | dense(width, activation = gelu) | layer_norm
// guess.dense, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
static void guess_dense_bias_grad(text_pretrain *m)
{
    guess_layer_norm_beta_grad_body((void *)(m->arena + 110976), (void *)(m->arena + 640));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_38(text_pretrain *m)
{
    adam_sum_39_body((void *)(m->arena + 640), (void *)(m->arena + 2112));
}

// text_pretrain.dl:26: x = encoder(tokens) | dense(width, activation = gelu) | layer_norm
// guess.dense, backward
// 8.39 MFLOP: contract: [64, 64], [64, 16, 64] -> [64, 16, 64]
KERNEL static void guess_dense_y_grad_2(text_pretrain *m)
{
    const float (*restrict guess_dense_kernel)[64] = m->guess_dense_kernel;
    const float (*restrict guess_dense_y_grad)[64] = (void *)(m->arena + 11478848);
    float (*restrict guess_dense_y_grad_2)[64] = (void *)(m->arena + 11216704);

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 1024; i0 += 512) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[64][64];
        for (int c = 0; c < 64; c += 16)
            for (int k = 0; k < 64; k += 16)
                f32x16_transpose(&panel[k][c], 64, &guess_dense_kernel[c][k], 64);
        for (int i = 0; i < 492; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = i0 + i + (k / 4 * 2 + line) / 4 + 6;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&guess_dense_y_grad[row][column]);
                }
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&guess_dense_y_grad_2[i0 + i + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = guess_dense_y_grad[i0 + i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&guess_dense_y_grad_2[i0 + i + r][v * 16], sum[r][v]);
        }
        for (int i = 492; i < 512; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = 1023 < i0 + i + (k / 4 * 2 + line) / 4 + 5 ? 1023
                        : i0 + i + (k / 4 * 2 + line) / 4 + 5;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&guess_dense_y_grad[row][column]);
                }
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&guess_dense_y_grad_2[i0 + i + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = guess_dense_y_grad[i0 + i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&guess_dense_y_grad_2[i0 + i + r][v * 16], sum[r][v]);
        }
    }
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// transformer_encoder, encoder.transformer_encoder_1.feedforward_layer_norm, backward
// 329 kFLOP: sum, mul, sub: [64, 16, 64], [64, 16], [64, 16, 1] -> [64, 64]
static void encoder_transformer_encoder_1_feedforward_layer_norm_grad(text_pretrain *m)
{
    guess_layer_norm_grad_body((void *)(m->arena + 11216704), (void *)(m->arena + 10430272),
                               (void *)(m->arena + 102784), (void *)(m->arena + 106880), (void *)(m->arena + 127360),
                               (void *)(m->arena + 110976));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_layer_norm, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
static void encoder_transformer_encoder_1_feedforward_layer_norm_beta_grad(text_pretrain *m)
{
    guess_layer_norm_beta_grad_body((void *)(m->arena + 127360), (void *)(m->arena + 896));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_layer_norm, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
static void encoder_transformer_encoder_1_feedforward_layer_norm_gamma_grad(text_pretrain *m)
{
    guess_layer_norm_beta_grad_body((void *)(m->arena + 110976), (void *)(m->arena + 1152));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_35(text_pretrain *m)
{
    adam_sum_39_body((void *)(m->arena + 1152), (void *)(m->arena + 2432));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_36(text_pretrain *m)
{
    adam_sum_39_body((void *)(m->arena + 896), (void *)(m->arena + 2496));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// transformer_encoder, encoder.transformer_encoder_1.feedforward_layer_norm, encoder.transformer_encoder_1.dropout_1,
// backward
// 1.06 MFLOP: mul, sub, sum, add, select: [64, 16], [64, 16, 64], [64], [64, 16, 1] -> [64, 16, 64]
KERNEL static void encoder_transformer_encoder_1_dropout_1_y_grad_body(
    const float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_sum)[16],
    const float (*restrict guess_dense_y_grad_2)[16][64],
    const float *restrict encoder_transformer_encoder_1_feedforward_layer_norm_gamma,
    const float (*restrict encoder_transformer_encoder_1_y)[16][64],
    const float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt)[16][1],
    const unsigned char (*restrict encoder_transformer_encoder_1_dropout_1_less)[16][64],
    float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_y_grad)[16][64],
    float (*restrict encoder_transformer_encoder_1_dropout_1_y_grad)[16][64])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t i = 0; i < 16; i++) {
            float encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad_3;
            float encoder_transformer_encoder_1_feedforward_layer_norm_mul_grad;
            float encoder_transformer_encoder_1_feedforward_layer_norm_mul_grad_2;
            float encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad_4;
            // encoder.transformer_encoder_1.feedforward_layer_norm_sum_grad
            const f32x16 t = f32x16_splat(encoder_transformer_encoder_1_feedforward_layer_norm_sum[b][i] * 0.015625f);
            const f32x16 y_grad = f32x16_load(&guess_dense_y_grad_2[b][i][0])
                * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[0]);
            const f32x16 y_grad2 = f32x16_load(&guess_dense_y_grad_2[b][i][16])
                * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[16]);
            const f32x16 y_grad3 = f32x16_load(&guess_dense_y_grad_2[b][i][32])
                * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[32]);
            const f32x16 y_grad4 = f32x16_load(&guess_dense_y_grad_2[b][i][48])
                * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[48]);
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += (f32x16_load(&encoder_transformer_encoder_1_y[b][i][0]) - t) * y_grad;
                sum2 += (f32x16_load(&encoder_transformer_encoder_1_y[b][i][16]) - t) * y_grad2;
                sum3 += (f32x16_load(&encoder_transformer_encoder_1_y[b][i][32]) - t) * y_grad3;
                sum4 += (f32x16_load(&encoder_transformer_encoder_1_y[b][i][48]) - t) * y_grad4;
                encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad_3 = f32x16_sum(sum + sum3
                    + (sum2 + sum4));
            }
            // encoder.transformer_encoder_1.feedforward_layer_norm_mul_grad
            const float encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt_i =
                encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt[b][i][0];
            const float t2 = encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt_i
                * encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt_i;
            const float t3 = encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt_i * t2;
            const float encoder_transformer_encoder_1_feedforward_layer_norm_sum_i =
                encoder_transformer_encoder_1_feedforward_layer_norm_sum[b][i];
            const float t5 = encoder_transformer_encoder_1_feedforward_layer_norm_sum_i
                - encoder_transformer_encoder_1_feedforward_layer_norm_sum_i;
            {
                const float t4 = encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad_3 * t3 * -0.5f;
                encoder_transformer_encoder_1_feedforward_layer_norm_mul_grad = t4;
                encoder_transformer_encoder_1_feedforward_layer_norm_mul_grad_2 = t4 * t5 * -0.00048828125f;
            }
            // encoder.transformer_encoder_1.feedforward_layer_norm_sum_grad
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += y_grad;
                sum2 += y_grad2;
                sum3 += y_grad3;
                sum4 += y_grad4;
                encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad_4 =
                    encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt_i
                    * f32x16_sum(sum + sum3 + (sum2 + sum4)) * -0.015625f;
            }
            // encoder.transformer_encoder_1.dropout_1_y_grad
            {
                const f32x16 t4 = f32x16_splat(encoder_transformer_encoder_1_feedforward_layer_norm_mul_grad
                    * 0.015625f);
                for (int j = 0; j < 64; j += 16) {
                    const f32x16 y_grad5 = f32x16_load(&guess_dense_y_grad_2[b][i][j])
                        * f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_gamma[j]);
                    const f32x16 t6 = (f32x16_load(&encoder_transformer_encoder_1_y[b][i][j]) - t) * t4 * 2.0f;
                    const f32x16 t7 = y_grad5 * encoder_transformer_encoder_1_feedforward_layer_norm_rsqrt_i;
                    const f32x16 y_grad6 = t7 + (t6 + encoder_transformer_encoder_1_feedforward_layer_norm_mul_grad_2);
                    const f32x16 y_grad7 = y_grad6 + encoder_transformer_encoder_1_feedforward_layer_norm_sum_grad_4;
                    f32x16_store(&encoder_transformer_encoder_1_feedforward_layer_norm_y_grad[b][i][j], y_grad7);
                    f32x16_store(&encoder_transformer_encoder_1_dropout_1_y_grad[b][i][j],
                        f32x16_select(f32x16_load_mask(&encoder_transformer_encoder_1_dropout_1_less[b][i][j]),
                        f32x16_splat(0.0f), y_grad7) * 1.1111112f);
                }
            }
        }
}

static void encoder_transformer_encoder_1_dropout_1_y_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_dropout_1_y_grad_body(
        (void *)(m->arena + 102784), (void *)(m->arena + 11216704),
        m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma, (void *)(m->arena + 10430272),
        (void *)(m->arena + 106880), (void *)(m->arena + 37248), (void *)(m->arena + 10692416),
        (void *)(m->arena + 10954560));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_output_dense, backward
// 33.6 MFLOP: contract: [64, 16, 64], [64, 16, 256] -> [256, 64]
KERNEL static void encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_body(
    const float (*restrict encoder_transformer_encoder_1_dropout_1_y_grad)[64],
    const float (*restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_mul)[256],
    float (*restrict encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad)[64])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 256; i0 += 16) {
        alignas(64) float part[16][64];
        for (int k0 = 0; k0 < 1024; k0 += 128) {
            {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[r][v * 16]);
                }
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_1_dropout_1_y_grad[k0 + k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_transformer_encoder_1_feedforward_intermediate_dense_mul[k0 + k][i0
                            + r];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 896) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[r][v * 16], sum[r][v]);
                }
                if (k0 >= 896) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad[i0
                                + r][v * 16], sum[r][v]);
                }
            }
            for (int i = 6; i < 16; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_1_dropout_1_y_grad[k0 + k][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_transformer_encoder_1_feedforward_intermediate_dense_mul[k0 + k][i0 + i
                            + r];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 896) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 896) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad[i0 + i
                                + r][v * 16], sum[r][v]);
                }
            }
        }
    }
}

static void encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_body(
        (void *)(m->arena + 10954560), (void *)(m->arena + 9381696), (void *)(m->arena + 37248));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 32.8 kFLOP: mul, sum: [256, 64] -> [32], []
KERNEL static void adam_sum_33_body(
    const float *restrict encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad,
    float *restrict partial,
    float *restrict adam_sum_33)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 512; r += 64) {
            const f32x16 encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_i =
                f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad[chunk * 512 + r]);
            const f32x16 t = encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_i
                * encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_i;
            sum += t;
            const f32x16 encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_i2 =
                f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad[chunk * 512 + r + 16]);
            const f32x16 t2 = encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_i2
                * encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_i2;
            sum2 += t2;
            const f32x16 encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_i3 =
                f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad[chunk * 512 + r + 32]);
            const f32x16 t3 = encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_i3
                * encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_i3;
            sum3 += t3;
            const f32x16 encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_i4 =
                f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad[chunk * 512 + r + 48]);
            const f32x16 t4 = encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_i4
                * encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_i4;
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
        *adam_sum_33 = sum;
    }
}

static void adam_sum_33(text_pretrain *m)
{
    adam_sum_33_body((void *)(m->arena + 37248), (void *)(m->arena + 1536), (void *)(m->arena + 2560));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_output_dense, encoder.transformer_encoder_1.feedforward_intermediate_dense,
// backward
// 33.8 MFLOP: contract, mul: [256, 64], [64, 16, 64] -> [64, 16, 256]
// encoder_transformer_encoder_1_feedforward_output_dense_input_grad takes the place of
// encoder_transformer_encoder_1_feedforward_intermediate_dense_add_grad.
KERNEL static void encoder_transformer_encoder_1_feedforward_output_dense_input_grad_body(
    const float (*restrict encoder_transformer_encoder_1_feedforward_output_dense_kernel)[64],
    const float (*restrict encoder_transformer_encoder_1_dropout_1_y_grad)[64],
    float (*restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_add_grad)[256])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t i0 = 0; i0 < 1024; i0 += 512)
        for (int64_t j = 0; j < 256; j += 64) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[64][64];
            for (int c = 0; c < 64; c += 16)
                for (int k = 0; k < 64; k += 16)
                    f32x16_transpose(&panel[k][c], 64,
                        &encoder_transformer_encoder_1_feedforward_output_dense_kernel[j + c][k], 64);
            for (int i = 0; i < 492; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 64; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = i0 + i + (k / 4 * 2 + line) / 4 + 6;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&encoder_transformer_encoder_1_dropout_1_y_grad[row][column]);
                    }
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = (k / 4 * 2 + line) / 4;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&encoder_transformer_encoder_1_feedforward_intermediate_dense_add_grad[i0
                            + i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = encoder_transformer_encoder_1_dropout_1_y_grad[i0 + i + r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_add_grad[i0 + i
                            + r][j + v * 16],
                            sum[r][v]
                            * f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_add_grad[i0 + i
                            + r][j + v * 16]));
            }
            for (int i = 492; i < 512; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                for (int k = 0; k < 64; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 1023 < i0 + i + (k / 4 * 2 + line) / 4 + 5 ? 1023
                            : i0 + i + (k / 4 * 2 + line) / 4 + 5;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&encoder_transformer_encoder_1_dropout_1_y_grad[row][column]);
                    }
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = (k / 4 * 2 + line) / 4;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&encoder_transformer_encoder_1_feedforward_intermediate_dense_add_grad[i0
                            + i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = encoder_transformer_encoder_1_dropout_1_y_grad[i0 + i + r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&encoder_transformer_encoder_1_feedforward_intermediate_dense_add_grad[i0 + i
                            + r][j + v * 16],
                            sum[r][v]
                            * f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_add_grad[i0 + i
                            + r][j + v * 16]));
            }
        }
}

static void encoder_transformer_encoder_1_feedforward_output_dense_input_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_feedforward_output_dense_input_grad_body(
        m->encoder_transformer_encoder_1_feedforward_output_dense_kernel, (void *)(m->arena + 10954560),
        (void *)(m->arena + 8070976));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_intermediate_dense, backward
// 33.6 MFLOP: contract: [64, 16, 64], [64, 16, 256] -> [64, 256]
KERNEL static void encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_body(
    const float (*encoder_transformer_encoder_1_self_attention_layer_norm_y_flat)[64],
    const float (*restrict encoder_transformer_encoder_1_feedforward_output_dense_input_grad)[256],
    const float (*encoder_transformer_encoder_1_self_attention_layer_norm_y)[16][64],
    float (*restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad)[256])
{
    alignas(64) float part[64][272];
    for (int j = 0; j < 256; j += 32)
        for (int i = 0; i < 64; i++)
            for (int c = 0; c < 32; c += 16)
                f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
    for (int k0 = 0; k0 < 1024; k0 += 128) {
        // 64 rows, copied so that they lie side by side
        alignas(64) float lines[128][80];
        for (int k = 0; k < 128; k++)
            for (int i = 0; i < 64; i += 16)
                f32x16_store(&lines[k][i],
                    f32x16_load(&encoder_transformer_encoder_1_self_attention_layer_norm_y_flat[k0 + k][i]));
        for (int j = 0; j < 256; j += 32) {
            for (int i = 0; i < 52; i += 13) {
                // sums of 13 rows x 32 columns in registers
                f32x16 sum[13][2];
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                for (int k = 0; k < 128; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int next = 1023 < k0 + i * 2 + k / 4 + 128 ? 1023 : k0 + i * 2 + k / 4 + 128;
                        __builtin_prefetch(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad[next][j
                            + line * 16]);
                    }
                    {
                        const int next = 1023 < k0 + i * 2 + k / 4 + 128 ? 1023 : k0 + i * 2 + k / 4 + 128;
                        __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_layer_norm_y[next / 16][next % 16][48 < j / 32
                            * 16 ? 48 : j / 32 * 16]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad[k0
                                + k + step][j + v * 16]);
                        UNROLL for (int r = 0; r < 13; r++) {
                            const float a = lines[k + step][i + r];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
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
                for (int k = 0; k < 128; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int next = 1023 < k0 + k / 4 + 232 ? 1023 : k0 + k / 4 + 232;
                        __builtin_prefetch(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad[next][j
                            + line * 16]);
                    }
                    {
                        const int next = 1023 < k0 + k / 4 + 232 ? 1023 : k0 + k / 4 + 232;
                        __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_layer_norm_y[next / 16][next % 16][48 < j / 32
                            * 16 ? 48 : j / 32 * 16]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad[k0
                                + k + step][j + v * 16]);
                        UNROLL for (int r = 0; r < 12; r++) {
                            const float a = lines[k + step][r + 52];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
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

static void encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_body(
        (void *)(m->arena + 9119552), (void *)(m->arena + 8070976), (void *)(m->arena + 9119552),
        (void *)(m->arena + 102784));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 32.8 kFLOP: mul, sum: [64, 256] -> [32], []
KERNEL static void adam_sum_31_body(
    const float *restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad,
    float *restrict partial,
    float *restrict adam_sum_31)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 512; r += 64) {
            const f32x16 encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_i =
                f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad[chunk * 512 + r]);
            const f32x16 t = encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_i
                * encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_i;
            sum += t;
            const f32x16 encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_i2 =
                f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad[chunk * 512 + r
                + 16]);
            const f32x16 t2 = encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_i2
                * encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_i2;
            sum2 += t2;
            const f32x16 encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_i3 =
                f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad[chunk * 512 + r
                + 32]);
            const f32x16 t3 = encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_i3
                * encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_i3;
            sum3 += t3;
            const f32x16 encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_i4 =
                f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad[chunk * 512 + r
                + 48]);
            const f32x16 t4 = encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_i4
                * encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_i4;
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
        *adam_sum_31 = sum;
    }
}

static void adam_sum_31(text_pretrain *m)
{
    adam_sum_31_body((void *)(m->arena + 102784), (void *)(m->arena + 1536), (void *)(m->arena + 2880));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_intermediate_dense, backward
// 33.6 MFLOP: contract, add: [64, 256], [64, 16, 256] -> [64, 16, 64]
// encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad takes the place of
// encoder_transformer_encoder_1_feedforward_layer_norm_y_grad.
KERNEL static void encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad_body(
    const float (*restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel)[256],
    const float (*restrict encoder_transformer_encoder_1_feedforward_output_dense_input_grad)[256],
    float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_y_grad)[64])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 1024; i0 += 256) {
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
                        const int row = i0 + i + (k / 4 * 2 + line) / 8 + 6;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad[row][k0
                            + column]);
                    }
                    {
                        const int row = k / 16;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&encoder_transformer_encoder_1_feedforward_layer_norm_y_grad[i0 + i
                            + row][column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = encoder_transformer_encoder_1_feedforward_output_dense_input_grad[i0 + i
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
                            f32x16_store(&encoder_transformer_encoder_1_feedforward_layer_norm_y_grad[i0 + i
                                + r][v * 16],
                                f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_y_grad[i0 + i
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
                        const int row = 1023 < i0 + i + (k / 4 * 2 + line) / 8 + 5 ? 1023
                            : i0 + i + (k / 4 * 2 + line) / 8 + 5;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&encoder_transformer_encoder_1_feedforward_output_dense_input_grad[row][k0
                            + column]);
                    }
                    {
                        const int row = k / 16;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&encoder_transformer_encoder_1_feedforward_layer_norm_y_grad[i0 + i
                            + row][column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = encoder_transformer_encoder_1_feedforward_output_dense_input_grad[i0 + i
                                + r][k0 + k + step];
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
                            f32x16_store(&encoder_transformer_encoder_1_feedforward_layer_norm_y_grad[i0 + i
                                + r][v * 16],
                                f32x16_load(&encoder_transformer_encoder_1_feedforward_layer_norm_y_grad[i0 + i
                                + r][v * 16]) + sum[r][v]);
                }
            }
        }
    }
}

static void encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad_body(
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel, (void *)(m->arena + 8070976),
        (void *)(m->arena + 10692416));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_intermediate_dense, backward
// 262 kFLOP: sum: [64, 16, 256] -> [64, 256]
KERNEL static void encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad_body(
    const float (*restrict encoder_transformer_encoder_1_feedforward_output_dense_input_grad)[16][256],
    float (*restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad)[256])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
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

static void encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad_body(
        (void *)(m->arena + 8070976), (void *)(m->arena + 9119552));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_intermediate_dense, backward
// 16.4 kFLOP: sum: [64, 256] -> [256]
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
        for (int b = 0; b < 64; b++) {
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

static void encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad_body(
        (void *)(m->arena + 9119552), (void *)(m->arena + 693056));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 512 FLOP: mul, sum: [256] -> []
KERNEL static void adam_sum_32_body(
    const float *restrict encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad,
    float *restrict adam_sum_32)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 256; r += 64) {
        const f32x16 encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad_i =
            f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad[r]);
        const f32x16 t = encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad_i
            * encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad_i;
        sum += t;
        const f32x16 encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad_i2 =
            f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad[r + 16]);
        const f32x16 t2 = encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad_i2
            * encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad_i2;
        sum2 += t2;
        const f32x16 encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad_i3 =
            f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad[r + 32]);
        const f32x16 t3 = encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad_i3
            * encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad_i3;
        sum3 += t3;
        const f32x16 encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad_i4 =
            f32x16_load(&encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad[r + 48]);
        const f32x16 t4 = encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad_i4
            * encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad_i4;
        sum4 += t4;
    }
    *adam_sum_32 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void adam_sum_32(text_pretrain *m)
{
    adam_sum_32_body((void *)(m->arena + 693056), (void *)(m->arena + 3200));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_output_dense, backward
// 65.5 kFLOP: sum: [64, 16, 64] -> [64, 64]
static void encoder_transformer_encoder_1_feedforward_output_dense_sum_grad(text_pretrain *m)
{
    guess_dense_sum_grad_body((void *)(m->arena + 10954560), (void *)(m->arena + 3131200));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_output_dense, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
static void encoder_transformer_encoder_1_feedforward_output_dense_bias_grad(text_pretrain *m)
{
    guess_layer_norm_beta_grad_body((void *)(m->arena + 3131200), (void *)(m->arena + 1536));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_34(text_pretrain *m)
{
    adam_sum_39_body((void *)(m->arena + 1536), (void *)(m->arena + 3264));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// transformer_encoder, encoder.transformer_encoder_1.self_attention_layer_norm, backward
// 329 kFLOP: sum, mul, sub: [64, 16, 64], [64, 16], [64, 16, 1] -> [64, 64]
static void encoder_transformer_encoder_1_self_attention_layer_norm_grad(text_pretrain *m)
{
    guess_layer_norm_grad_body((void *)(m->arena + 10692416), (void *)(m->arena + 7743296), (void *)(m->arena + 3968),
                               (void *)(m->arena + 1632064), (void *)(m->arena + 8070976),
                               (void *)(m->arena + 3131200));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention_layer_norm, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
static void encoder_transformer_encoder_1_self_attention_layer_norm_beta_grad(text_pretrain *m)
{
    guess_layer_norm_beta_grad_body((void *)(m->arena + 8070976), (void *)(m->arena + 1856));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention_layer_norm, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
static void encoder_transformer_encoder_1_self_attention_layer_norm_gamma_grad(text_pretrain *m)
{
    guess_layer_norm_beta_grad_body((void *)(m->arena + 3131200), (void *)(m->arena + 2176));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_29(text_pretrain *m)
{
    adam_sum_39_body((void *)(m->arena + 2176), (void *)(m->arena + 3840));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_30(text_pretrain *m)
{
    adam_sum_39_body((void *)(m->arena + 1856), (void *)(m->arena + 3904));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// transformer_encoder, encoder.transformer_encoder_1.self_attention_layer_norm, encoder.transformer_encoder_1.dropout,
// backward
// 1.06 MFLOP: mul, sub, sum, add, select: [64, 16], [64, 16, 64], [64], [64, 16, 1] -> [64, 16, 64]
static void encoder_transformer_encoder_1_dropout_y_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_dropout_1_y_grad_body(
        (void *)(m->arena + 3968), (void *)(m->arena + 10692416),
        m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma, (void *)(m->arena + 7743296),
        (void *)(m->arena + 1632064), (void *)(m->arena + 8005440), (void *)(m->arena + 8070976),
        (void *)(m->arena + 8595264));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.attention_output, backward
// 8.39 MFLOP: contract: [64, 16, 64], [64, 4, 16, 16] -> [4, 16, 64]
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
            for (int n = 0; n < 64; n++)
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
            for (int n = 0; n < 64; n++)
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

static void encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad_body(
        (void *)(m->arena + 8595264), (void *)(m->arena + 7481152), (void *)(m->arena + 1632064));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 8.19 kFLOP: mul, sum: [4, 16, 64] -> []
KERNEL static void adam_sum_27_body(
    const float *restrict encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad,
    float *restrict adam_sum_27)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 4096; r += 64) {
        const f32x16 encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad_i =
            f32x16_load(&encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad[r]);
        const f32x16 t = encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad_i
            * encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad_i;
        sum += t;
        const f32x16 encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad_i2 =
            f32x16_load(&encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad[r + 16]);
        const f32x16 t2 = encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad_i2
            * encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad_i2;
        sum2 += t2;
        const f32x16 encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad_i3 =
            f32x16_load(&encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad[r + 32]);
        const f32x16 t3 = encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad_i3
            * encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad_i3;
        sum3 += t3;
        const f32x16 encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad_i4 =
            f32x16_load(&encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad[r + 48]);
        const f32x16 t4 = encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad_i4
            * encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad_i4;
        sum4 += t4;
    }
    *adam_sum_27 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void adam_sum_27(text_pretrain *m)
{
    adam_sum_27_body((void *)(m->arena + 1632064), (void *)(m->arena + 3968));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.attention_output, backward
// 65.5 kFLOP: sum: [64, 16, 64] -> [64, 64]
static void encoder_transformer_encoder_1_self_attention_attention_output_sum_grad(text_pretrain *m)
{
    guess_dense_sum_grad_body((void *)(m->arena + 8595264), (void *)(m->arena + 3131200));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.attention_output, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
static void encoder_transformer_encoder_1_self_attention_attention_output_bias_grad(text_pretrain *m)
{
    guess_layer_norm_beta_grad_body((void *)(m->arena + 3131200), (void *)(m->arena + 2624));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_28(text_pretrain *m)
{
    adam_sum_39_body((void *)(m->arena + 2624), (void *)(m->arena + 4032));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.attention_output, backward
// 8.39 MFLOP: contract: [4, 16, 64], [64, 16, 64], [64, 16, 4, 16] -> [64, 16, 4, 16]
KERNEL static void encoder_transformer_encoder_1_self_attention_attention_output_heads_grad_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_attention_output_kernel)[64],
    const float (*restrict encoder_transformer_encoder_1_dropout_y_grad)[64],
    const float (*encoder_transformer_encoder_1_self_attention_attention_output_heads_grad)[64],
    float (*encoder_transformer_encoder_1_self_attention_attention_output_heads_grad_flat)[4][16])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 1024; i0 += 512) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[64][64];
        for (int c = 0; c < 64; c += 16)
            for (int k = 0; k < 64; k += 16)
                f32x16_transpose(&panel[k][c], 64,
                    &encoder_transformer_encoder_1_self_attention_attention_output_kernel[c][k], 64);
        for (int i = 0; i < 492; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = i0 + i + (k / 4 * 2 + line) / 4 + 6;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_1_dropout_y_grad[row][column]);
                }
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_attention_output_heads_grad[i0 + i
                        + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_transformer_encoder_1_dropout_y_grad[i0 + i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_attention_output_heads_grad_flat[i0 + i
                        + r][v][0], sum[r][v]);
        }
        for (int i = 492; i < 512; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = 1023 < i0 + i + (k / 4 * 2 + line) / 4 + 5 ? 1023
                        : i0 + i + (k / 4 * 2 + line) / 4 + 5;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_1_dropout_y_grad[row][column]);
                }
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_attention_output_heads_grad[i0 + i
                        + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_transformer_encoder_1_dropout_y_grad[i0 + i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_attention_output_heads_grad_flat[i0 + i
                        + r][v][0], sum[r][v]);
        }
    }
}

static void encoder_transformer_encoder_1_self_attention_attention_output_heads_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_attention_output_heads_grad_body(
        (const void *)m->encoder_transformer_encoder_1_self_attention_attention_output_kernel,
        (void *)(m->arena + 8595264), (void *)(m->arena + 8333120), (void *)(m->arena + 8333120));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_pretrain.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder_1.self_attention, encoder.transformer_encoder_1.self_attention.dropout,
// transformer_encoder, encoder, encoder.transformer_encoder_1.self_attention.query, backward
// 7.02 MFLOP: contract, select, mul, sum, not_equal, neg, add: [64, 16, 4, 16], [64, 4, 16, 16], [64, 4, 16], [64, 16]
// -> [64, 4, 16, 16], [64, 4, 16]
KERNEL static void encoder_transformer_encoder_1_self_attention_key_sum_grad(text_pretrain *m)
{
    const float (*restrict encoder_transformer_encoder_1_self_attention_value)[16][4][16] = (void *)(m->arena
        + 6891328);
    const float (*restrict encoder_transformer_encoder_1_self_attention_attention_output_heads_grad)[16][4][16] =
        (void *)(m->arena + 8333120);
    const unsigned char (*restrict encoder_transformer_encoder_1_self_attention_dropout_less)[4][16][16] =
        (void *)(m->arena + 7415616);
    const float (*restrict encoder_transformer_encoder_1_self_attention_sum)[4][16] = (void *)(m->arena + 3114816);
    const float (*restrict encoder_transformer_encoder_1_self_attention_e)[4][16][16] = (void *)(m->arena + 7153472);
    const int32_t (*restrict seen)[16] = (void *)(m->arena + 24960);
    const float (*restrict encoder_transformer_encoder_1_self_attention_key)[16][4][16] = (void *)(m->arena + 6629184);
    const float (*restrict encoder_transformer_encoder_1_self_attention_query)[16][4][16] = (void *)(m->arena
        + 6367040);
    float (*restrict encoder_transformer_encoder_1_self_attention_input_grad_2)[4][16][16] = (void *)(m->arena
        + 8595264);
    float (*restrict encoder_transformer_encoder_1_self_attention_query_mul_grad)[4][16][16] = (void *)(m->arena
        + 7481152);
    float (*restrict encoder_transformer_encoder_1_self_attention_input_grad_3)[4][16][16] = (void *)(m->arena
        + 7743296);
    float (*restrict encoder_transformer_encoder_1_self_attention_key_sum_grad)[4][16] = (void *)(m->arena + 3131200);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
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
                    encoder_transformer_encoder_1_self_attention_scores_grad[x][c] = seen[b][c] != 0
                        ? t2 * (encoder_transformer_encoder_1_self_attention_attention_grad[x][c] + t) : 0.0f;
                }
            }
            // encoder.transformer_encoder_1.self_attention_input_grad
            {
                // sums of 16 rows x 16 columns in registers
                f32x16 sum[16] = {0};
                const int next = 255 < b * 4 + i + 1 ? 255 : b * 4 + i + 1;
                for (int k = 0; k < 16; k++) {
                    __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_key[next / 4][k][next % 4][0]);
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
                const int next = 255 < b * 4 + i + 1 ? 255 : b * 4 + i + 1;
                for (int k = 0; k < 16; k++) {
                    __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_query[next / 4][k][next % 4][0]);
                    const f32x16 w = f32x16_load(&encoder_transformer_encoder_1_self_attention_query[b][k][i][0]);
                    UNROLL for (int r = 0; r < 16; r++)
                        sum[r] += encoder_transformer_encoder_1_self_attention_scores_grad[k][r] * w;
                }
                UNROLL for (int r = 0; r < 16; r++)
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_input_grad_3[b][i][r][0], sum[r]);
            }
            // encoder.transformer_encoder_1.self_attention.key_sum_grad
            {
                f32x16 sum = f32x16_splat(0.0f);
                for (int x = 0; x < 16; x++)
                    sum += f32x16_load(&encoder_transformer_encoder_1_self_attention_input_grad_3[b][i][x][0]);
                f32x16_store(&encoder_transformer_encoder_1_self_attention_key_sum_grad[b][i][0], sum);
            }
        }
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.key, backward
// 4.1 kFLOP: sum: [64, 4, 16] -> [4, 16]
KERNEL static void encoder_transformer_encoder_1_self_attention_key_bias_grad_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_key_sum_grad)[4][16],
    float (*restrict encoder_transformer_encoder_1_self_attention_key_bias_grad)[16])
{
    for (int j = 0; j < 4; j++) {
        f32x16 sum = f32x16_splat(0.0f);
        for (int b = 0; b < 64; b++)
            sum += f32x16_load(&encoder_transformer_encoder_1_self_attention_key_sum_grad[b][j][0]);
        f32x16_store(&encoder_transformer_encoder_1_self_attention_key_bias_grad[j][0], sum);
    }
}

static void encoder_transformer_encoder_1_self_attention_key_bias_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_key_bias_grad_body(
        (void *)(m->arena + 3131200), (void *)(m->arena + 2944));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [4, 16] -> []
KERNEL static void adam_sum_24_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_key_bias_grad)[16],
    float *restrict adam_sum_24)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    const f32x16 encoder_transformer_encoder_1_self_attention_key_bias_grad_i =
        f32x16_load(&encoder_transformer_encoder_1_self_attention_key_bias_grad[0][0]);
    const f32x16 t = encoder_transformer_encoder_1_self_attention_key_bias_grad_i
        * encoder_transformer_encoder_1_self_attention_key_bias_grad_i;
    sum += t;
    const f32x16 encoder_transformer_encoder_1_self_attention_key_bias_grad_i2 =
        f32x16_load(&encoder_transformer_encoder_1_self_attention_key_bias_grad[1][0]);
    const f32x16 t2 = encoder_transformer_encoder_1_self_attention_key_bias_grad_i2
        * encoder_transformer_encoder_1_self_attention_key_bias_grad_i2;
    sum2 += t2;
    const f32x16 encoder_transformer_encoder_1_self_attention_key_bias_grad_i3 =
        f32x16_load(&encoder_transformer_encoder_1_self_attention_key_bias_grad[2][0]);
    const f32x16 t3 = encoder_transformer_encoder_1_self_attention_key_bias_grad_i3
        * encoder_transformer_encoder_1_self_attention_key_bias_grad_i3;
    sum3 += t3;
    const f32x16 encoder_transformer_encoder_1_self_attention_key_bias_grad_i4 =
        f32x16_load(&encoder_transformer_encoder_1_self_attention_key_bias_grad[3][0]);
    const f32x16 t4 = encoder_transformer_encoder_1_self_attention_key_bias_grad_i4
        * encoder_transformer_encoder_1_self_attention_key_bias_grad_i4;
    sum4 += t4;
    *adam_sum_24 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void adam_sum_24(text_pretrain *m)
{
    adam_sum_24_body((void *)(m->arena + 2944), (void *)(m->arena + 4352));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.query, backward
// 65.5 kFLOP: sum: [64, 4, 16, 16] -> [64, 4, 16]
KERNEL static void encoder_transformer_encoder_1_self_attention_query_sum_grad_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_input_grad_2)[4][16][16],
    float (*restrict encoder_transformer_encoder_1_self_attention_query_sum_grad)[4][16])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t y = 0; y < 4; y++) {
            f32x16 sum = f32x16_splat(0.0f);
            for (int x = 0; x < 16; x++)
                sum += f32x16_load(&encoder_transformer_encoder_1_self_attention_input_grad_2[b][y][x][0]);
            f32x16_store(&encoder_transformer_encoder_1_self_attention_query_sum_grad[b][y][0], sum);
        }
}

static void encoder_transformer_encoder_1_self_attention_query_sum_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_query_sum_grad_body(
        (void *)(m->arena + 8595264), (void *)(m->arena + 3114816));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.query, backward
// 4.16 kFLOP: sum, mul: [64, 4, 16] -> [4, 16]
KERNEL static void encoder_transformer_encoder_1_self_attention_query_sum_grad_2_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_query_sum_grad)[4][16],
    float (*restrict encoder_transformer_encoder_1_self_attention_query_sum_grad_2)[16])
{
    for (int j = 0; j < 4; j++) {
        f32x16 sum = f32x16_splat(0.0f);
        for (int b = 0; b < 64; b++)
            sum += f32x16_load(&encoder_transformer_encoder_1_self_attention_query_sum_grad[b][j][0]);
        f32x16_store(&encoder_transformer_encoder_1_self_attention_query_sum_grad_2[j][0], sum * 0.25f);
    }
}

static void encoder_transformer_encoder_1_self_attention_query_sum_grad_2(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_query_sum_grad_2_body(
        (void *)(m->arena + 3114816), (void *)(m->arena + 3328));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [4, 16] -> []
static void adam_sum_22(text_pretrain *m)
{
    adam_sum_24_body((void *)(m->arena + 3328), (void *)(m->arena + 4672));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention, backward
// 2.16 MFLOP: contract, sum: [64, 16, 4, 16], [64, 4, 16, 16] -> [64, 4, 16, 16], [64, 4, 16]
KERNEL static void encoder_transformer_encoder_1_self_attention_value_sum_grad_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_attention_output_heads_grad)[16][4][16],
    const float (*restrict encoder_transformer_encoder_1_self_attention_dropout_attention)[4][16][16],
    float (*restrict encoder_transformer_encoder_1_self_attention_input_grad)[4][16][16],
    float (*restrict encoder_transformer_encoder_1_self_attention_value_sum_grad)[4][16])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t i = 0; i < 4; i++) {
            // encoder.transformer_encoder_1.self_attention_input_grad
            {
                // sums of 16 rows x 16 columns in registers
                f32x16 sum[16] = {0};
                const int next = 255 < b * 4 + i + 1 ? 255 : b * 4 + i + 1;
                for (int k = 0; k < 16; k++) {
                    __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_attention_output_heads_grad[next / 4][k][next % 4][0]);
                    const f32x16 w =
                        f32x16_load(&encoder_transformer_encoder_1_self_attention_attention_output_heads_grad[b][k][i][0]);
                    UNROLL for (int r = 0; r < 16; r++)
                        sum[r] += encoder_transformer_encoder_1_self_attention_dropout_attention[b][i][k][r] * w;
                }
                UNROLL for (int r = 0; r < 16; r++)
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_input_grad[b][i][r][0], sum[r]);
            }
            // encoder.transformer_encoder_1.self_attention.value_sum_grad
            {
                f32x16 sum = f32x16_splat(0.0f);
                for (int x = 0; x < 16; x++)
                    sum += f32x16_load(&encoder_transformer_encoder_1_self_attention_input_grad[b][i][x][0]);
                f32x16_store(&encoder_transformer_encoder_1_self_attention_value_sum_grad[b][i][0], sum);
            }
        }
}

static void encoder_transformer_encoder_1_self_attention_value_sum_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_value_sum_grad_body(
        (void *)(m->arena + 8333120), (void *)(m->arena + 6104896), (void *)(m->arena + 6383424),
        (void *)(m->arena + 3114816));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.value, backward
// 4.1 kFLOP: sum: [64, 4, 16] -> [4, 16]
static void encoder_transformer_encoder_1_self_attention_value_bias_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_key_bias_grad_body(
        (void *)(m->arena + 3114816), (void *)(m->arena + 3584));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [4, 16] -> []
static void adam_sum_26(text_pretrain *m)
{
    adam_sum_24_body((void *)(m->arena + 3584), (void *)(m->arena + 4736));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.value, backward
// 8.39 MFLOP: contract: [64, 4, 16], [64, 4, 16, 16] -> [64, 16, 64]
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
    for (int b = 0; b < 64; b++) {
        {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int n = 0; n < 4; n++) {
                for (int row = n * 2; row < (6 < n * 2 + 2 ? 6 : n * 2 + 2); row++)
                    for (int c = 0; c < 64; c += 16)
                        __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_value_input_grad[b][row][c]);
                for (int k = 0; k < 16; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = k / 4 * 2 + line + 6;
                        __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_input_grad[b][n][row][0]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[n * 16 + k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = encoder_transformer_encoder_1_self_attention_input_grad[b][n][r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
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
            for (int n = 0; n < 4; n++) {
                for (int row = n * 2; row < (5 < n * 2 + 2 ? 5 : n * 2 + 2); row++)
                    for (int c = 0; c < 64; c += 16)
                        __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_value_input_grad[b][i
                            + row][c]);
                for (int k = 0; k < 16; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 15 < i + k / 4 * 2 + line + 5 ? 15 : i + k / 4 * 2 + line + 5;
                        __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_input_grad[b][n][row][0]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[n * 16 + k + step][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = encoder_transformer_encoder_1_self_attention_input_grad[b][n][i + r][k
                                + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&encoder_transformer_encoder_1_self_attention_value_input_grad[b][i + r][v * 16],
                        sum[r][v]);
        }
    }
}

static void encoder_transformer_encoder_1_self_attention_value_input_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_value_input_grad_body(
        m->encoder_transformer_encoder_1_self_attention_value_kernel, (void *)(m->arena + 6383424),
        (void *)(m->arena + 6121280));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.value, backward
// 8.39 MFLOP: contract: [64, 4, 16, 16], [64, 16, 64] -> [64, 4, 16]
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
            for (int n = 0; n < 64; n++)
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
            for (int n = 0; n < 64; n++)
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

static void encoder_transformer_encoder_1_self_attention_value_kernel_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_value_kernel_grad_body(
        (void *)(m->arena + 6383424), (void *)(m->arena + 5842752), (void *)(m->arena + 6104896));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.key, backward
// 8.39 MFLOP: contract: [64, 4, 16, 16], [64, 16, 64] -> [64, 4, 16]
static void encoder_transformer_encoder_1_self_attention_key_kernel_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_value_kernel_grad_body(
        (void *)(m->arena + 7743296), (void *)(m->arena + 5842752), (void *)(m->arena + 3114816));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 8.19 kFLOP: mul, sum: [64, 4, 16] -> []
KERNEL static void adam_sum_23_body(
    const float *restrict encoder_transformer_encoder_1_self_attention_key_kernel_grad,
    float *restrict adam_sum_23)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 4096; r += 64) {
        const f32x16 encoder_transformer_encoder_1_self_attention_key_kernel_grad_i =
            f32x16_load(&encoder_transformer_encoder_1_self_attention_key_kernel_grad[r]);
        const f32x16 t = encoder_transformer_encoder_1_self_attention_key_kernel_grad_i
            * encoder_transformer_encoder_1_self_attention_key_kernel_grad_i;
        sum += t;
        const f32x16 encoder_transformer_encoder_1_self_attention_key_kernel_grad_i2 =
            f32x16_load(&encoder_transformer_encoder_1_self_attention_key_kernel_grad[r + 16]);
        const f32x16 t2 = encoder_transformer_encoder_1_self_attention_key_kernel_grad_i2
            * encoder_transformer_encoder_1_self_attention_key_kernel_grad_i2;
        sum2 += t2;
        const f32x16 encoder_transformer_encoder_1_self_attention_key_kernel_grad_i3 =
            f32x16_load(&encoder_transformer_encoder_1_self_attention_key_kernel_grad[r + 32]);
        const f32x16 t3 = encoder_transformer_encoder_1_self_attention_key_kernel_grad_i3
            * encoder_transformer_encoder_1_self_attention_key_kernel_grad_i3;
        sum3 += t3;
        const f32x16 encoder_transformer_encoder_1_self_attention_key_kernel_grad_i4 =
            f32x16_load(&encoder_transformer_encoder_1_self_attention_key_kernel_grad[r + 48]);
        const f32x16 t4 = encoder_transformer_encoder_1_self_attention_key_kernel_grad_i4
            * encoder_transformer_encoder_1_self_attention_key_kernel_grad_i4;
        sum4 += t4;
    }
    *adam_sum_23 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void adam_sum_23(text_pretrain *m)
{
    adam_sum_23_body((void *)(m->arena + 3114816), (void *)(m->arena + 4800));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.key, backward
// 8.39 MFLOP: contract: [64, 4, 16], [64, 4, 16, 16] -> [64, 16, 64]
static void encoder_transformer_encoder_1_self_attention_key_input_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_value_input_grad_body(
        m->encoder_transformer_encoder_1_self_attention_key_kernel, (void *)(m->arena + 7743296),
        (void *)(m->arena + 6383424));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.query, encoder.transformer_encoder_1.self_attention.value,
// encoder.transformer_encoder_1.self_attention.key, backward
// 8.59 MFLOP: contract, add: [64, 4, 16], [64, 16, 64], [64, 4, 16, 16] -> [64, 16, 64]
// encoder_transformer_encoder_1_self_attention_query_input_grad takes the place of
// encoder_transformer_encoder_1_self_attention_key_input_grad.
KERNEL static void encoder_transformer_encoder_1_self_attention_query_input_grad_body(
    const float (*restrict encoder_transformer_encoder_1_self_attention_query_kernel)[4][16],
    const float (*restrict encoder_transformer_encoder_1_self_attention_layer_norm_h_grad)[16][64],
    const float (*restrict encoder_transformer_encoder_1_self_attention_value_input_grad)[16][64],
    const float (*restrict encoder_transformer_encoder_1_self_attention_query_mul_grad)[4][16][16],
    float (*restrict encoder_transformer_encoder_1_self_attention_key_input_grad)[16][64])
{
    // 64 columns, copied so that they lie side by side
    alignas(64) float panel[64][64];
    for (int n = 0; n < 4; n++)
        for (int c = 0; c < 64; c += 16)
            f32x16_transpose(&panel[n * 16][c], 64, &encoder_transformer_encoder_1_self_attention_query_kernel[c][n][0],
                64);
    for (int b = 0; b < 64; b++) {
        {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int n = 0; n < 4; n++) {
                for (int row = n * 2; row < (6 < n * 2 + 2 ? 6 : n * 2 + 2); row++)
                    for (int c = 0; c < 64; c += 16) {
                        __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_layer_norm_h_grad[b][row][c]);
                        __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_value_input_grad[b][row][c]);
                        __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_key_input_grad[b][row][c]);
                    }
                for (int k = 0; k < 16; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = k / 4 * 2 + line + 6;
                        __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_query_mul_grad[b][n][row][0]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[n * 16 + k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = encoder_transformer_encoder_1_self_attention_query_mul_grad[b][n][r][k
                                + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
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
            for (int n = 0; n < 4; n++) {
                for (int row = n * 2; row < (5 < n * 2 + 2 ? 5 : n * 2 + 2); row++)
                    for (int c = 0; c < 64; c += 16) {
                        __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_layer_norm_h_grad[b][i
                            + row][c]);
                        __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_value_input_grad[b][i
                            + row][c]);
                        __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_key_input_grad[b][i + row][c]);
                    }
                for (int k = 0; k < 16; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 15 < i + k / 4 * 2 + line + 5 ? 15 : i + k / 4 * 2 + line + 5;
                        __builtin_prefetch(&encoder_transformer_encoder_1_self_attention_query_mul_grad[b][n][row][0]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[n * 16 + k + step][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = encoder_transformer_encoder_1_self_attention_query_mul_grad[b][n][i + r][k
                                + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
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

static void encoder_transformer_encoder_1_self_attention_query_input_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_query_input_grad_body(
        m->encoder_transformer_encoder_1_self_attention_query_kernel, (void *)(m->arena + 8070976),
        (void *)(m->arena + 6121280), (void *)(m->arena + 7481152), (void *)(m->arena + 6383424));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.query, backward
// 8.39 MFLOP: contract: [64, 4, 16, 16], [64, 16, 64] -> [64, 4, 16]
static void encoder_transformer_encoder_1_self_attention_query_kernel_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_value_kernel_grad_body(
        (void *)(m->arena + 7481152), (void *)(m->arena + 5842752), (void *)(m->arena + 3131200));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 8.19 kFLOP: mul, sum: [64, 4, 16] -> []
static void adam_sum_21(text_pretrain *m)
{
    adam_sum_23_body((void *)(m->arena + 3131200), (void *)(m->arena + 4864));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// transformer_encoder, encoder.transformer_encoder.feedforward_layer_norm, backward
// 329 kFLOP: sum, mul, sub: [64, 16, 64], [64, 16], [64, 16, 1] -> [64, 64]
static void encoder_transformer_encoder_feedforward_layer_norm_grad(text_pretrain *m)
{
    guess_layer_norm_grad_body((void *)(m->arena + 6383424), (void *)(m->arena + 5572416),
                               (void *)(m->arena + 5834560), (void *)(m->arena + 5838656),
                               (void *)(m->arena + 5859136), (void *)(m->arena + 5842752));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_layer_norm, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
static void encoder_transformer_encoder_feedforward_layer_norm_beta_grad(text_pretrain *m)
{
    guess_layer_norm_beta_grad_body((void *)(m->arena + 5859136), (void *)(m->arena + 4096));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_layer_norm, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
static void encoder_transformer_encoder_feedforward_layer_norm_gamma_grad(text_pretrain *m)
{
    guess_layer_norm_beta_grad_body((void *)(m->arena + 5842752), (void *)(m->arena + 4416));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_19(text_pretrain *m)
{
    adam_sum_39_body((void *)(m->arena + 4416), (void *)(m->arena + 5184));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_20(text_pretrain *m)
{
    adam_sum_39_body((void *)(m->arena + 4096), (void *)(m->arena + 5248));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// transformer_encoder, encoder.transformer_encoder.feedforward_layer_norm, encoder.transformer_encoder.dropout_1,
// backward
// 1.06 MFLOP: mul, sub, sum, add, select: [64, 16], [64, 16, 64], [64], [64, 16, 1] -> [64, 16, 64]
static void encoder_transformer_encoder_dropout_1_y_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_dropout_1_y_grad_body(
        (void *)(m->arena + 5834560), (void *)(m->arena + 6383424),
        m->encoder_transformer_encoder_feedforward_layer_norm_gamma, (void *)(m->arena + 5572416),
        (void *)(m->arena + 5838656), (void *)(m->arena + 4458304), (void *)(m->arena + 5842752),
        (void *)(m->arena + 6121280));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_output_dense, backward
// 33.6 MFLOP: contract: [64, 16, 64], [64, 16, 256] -> [256, 64]
static void encoder_transformer_encoder_feedforward_output_dense_kernel_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad_body(
        (void *)(m->arena + 6121280), (void *)(m->arena + 4523840), (void *)(m->arena + 4458304));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 32.8 kFLOP: mul, sum: [256, 64] -> [32], []
static void adam_sum_17(text_pretrain *m)
{
    adam_sum_33_body((void *)(m->arena + 4458304), (void *)(m->arena + 4928), (void *)(m->arena + 5568));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_output_dense, encoder.transformer_encoder.feedforward_intermediate_dense,
// backward
// 33.8 MFLOP: contract, mul: [256, 64], [64, 16, 64] -> [64, 16, 256]
// encoder_transformer_encoder_feedforward_output_dense_input_grad takes the place of
// encoder_transformer_encoder_feedforward_intermediate_dense_add_grad.
static void encoder_transformer_encoder_feedforward_output_dense_input_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_feedforward_output_dense_input_grad_body(
        m->encoder_transformer_encoder_feedforward_output_dense_kernel, (void *)(m->arena + 6121280),
        (void *)(m->arena + 3147584));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_intermediate_dense, backward
// 33.6 MFLOP: contract: [64, 16, 64], [64, 16, 256] -> [64, 256]
static void encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad_body(
        (void *)(m->arena + 4196160), (void *)(m->arena + 3147584), (void *)(m->arena + 4196160),
        (void *)(m->arena + 4523840));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 32.8 kFLOP: mul, sum: [64, 256] -> [32], []
static void adam_sum_15(text_pretrain *m)
{
    adam_sum_31_body((void *)(m->arena + 4523840), (void *)(m->arena + 4928), (void *)(m->arena + 5888));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_intermediate_dense, backward
// 33.6 MFLOP: contract, add: [64, 256], [64, 16, 256] -> [64, 16, 64]
// encoder_transformer_encoder_feedforward_intermediate_dense_input_grad takes the place of
// encoder_transformer_encoder_feedforward_layer_norm_y_grad.
static void encoder_transformer_encoder_feedforward_intermediate_dense_input_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad_body(
        m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel, (void *)(m->arena + 3147584),
        (void *)(m->arena + 5842752));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_intermediate_dense, backward
// 262 kFLOP: sum: [64, 16, 256] -> [64, 256]
static void encoder_transformer_encoder_feedforward_intermediate_dense_sum_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad_body(
        (void *)(m->arena + 3147584), (void *)(m->arena + 4196160));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_intermediate_dense, backward
// 16.4 kFLOP: sum: [64, 256] -> [256]
static void encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad_body(
        (void *)(m->arena + 4196160), (void *)(m->arena + 3147584));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 512 FLOP: mul, sum: [256] -> []
static void adam_sum_16(text_pretrain *m)
{
    adam_sum_32_body((void *)(m->arena + 3147584), (void *)(m->arena + 5952));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_output_dense, backward
// 65.5 kFLOP: sum: [64, 16, 64] -> [64, 64]
static void encoder_transformer_encoder_feedforward_output_dense_sum_grad(text_pretrain *m)
{
    guess_dense_sum_grad_body((void *)(m->arena + 6121280), (void *)(m->arena + 3148608));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_output_dense, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
static void encoder_transformer_encoder_feedforward_output_dense_bias_grad(text_pretrain *m)
{
    guess_layer_norm_beta_grad_body((void *)(m->arena + 3148608), (void *)(m->arena + 4928));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_18(text_pretrain *m)
{
    adam_sum_39_body((void *)(m->arena + 4928), (void *)(m->arena + 6272));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// transformer_encoder, encoder.transformer_encoder.self_attention_layer_norm, backward
// 329 kFLOP: sum, mul, sub: [64, 16, 64], [64, 16], [64, 16, 1] -> [64, 64]
static void encoder_transformer_encoder_self_attention_layer_norm_grad(text_pretrain *m)
{
    guess_layer_norm_grad_body((void *)(m->arena + 5842752), (void *)(m->arena + 2778944),
                               (void *)(m->arena + 3106624), (void *)(m->arena + 3110720),
                               (void *)(m->arena + 3164992), (void *)(m->arena + 3148608));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention_layer_norm, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
static void encoder_transformer_encoder_self_attention_layer_norm_beta_grad(text_pretrain *m)
{
    guess_layer_norm_beta_grad_body((void *)(m->arena + 3164992), (void *)(m->arena + 5312));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention_layer_norm, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
static void encoder_transformer_encoder_self_attention_layer_norm_gamma_grad(text_pretrain *m)
{
    guess_layer_norm_beta_grad_body((void *)(m->arena + 3148608), (void *)(m->arena + 5632));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_13(text_pretrain *m)
{
    adam_sum_39_body((void *)(m->arena + 5632), (void *)(m->arena + 6336));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_14(text_pretrain *m)
{
    adam_sum_39_body((void *)(m->arena + 5312), (void *)(m->arena + 6400));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// transformer_encoder, encoder.transformer_encoder.self_attention_layer_norm, encoder.transformer_encoder.dropout,
// backward
// 1.06 MFLOP: mul, sub, sum, add, select: [64, 16], [64, 16, 64], [64], [64, 16, 1] -> [64, 16, 64]
static void encoder_transformer_encoder_dropout_y_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_dropout_1_y_grad_body(
        (void *)(m->arena + 3106624), (void *)(m->arena + 5842752),
        m->encoder_transformer_encoder_self_attention_layer_norm_gamma, (void *)(m->arena + 2778944),
        (void *)(m->arena + 3110720), (void *)(m->arena + 3041088), (void *)(m->arena + 3148608),
        (void *)(m->arena + 3410752));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.attention_output, backward
// 8.39 MFLOP: contract: [64, 16, 64], [64, 4, 16, 16] -> [4, 16, 64]
static void encoder_transformer_encoder_self_attention_attention_output_kernel_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad_body(
        (void *)(m->arena + 3410752), (void *)(m->arena + 2516800), (void *)(m->arena + 2778944));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 8.19 kFLOP: mul, sum: [4, 16, 64] -> []
static void adam_sum_11(text_pretrain *m)
{
    adam_sum_27_body((void *)(m->arena + 2778944), (void *)(m->arena + 6976));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.attention_output, backward
// 65.5 kFLOP: sum: [64, 16, 64] -> [64, 64]
static void encoder_transformer_encoder_self_attention_attention_output_sum_grad(text_pretrain *m)
{
    guess_dense_sum_grad_body((void *)(m->arena + 3410752), (void *)(m->arena + 2516800));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.attention_output, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
static void encoder_transformer_encoder_self_attention_attention_output_bias_grad(text_pretrain *m)
{
    guess_layer_norm_beta_grad_body((void *)(m->arena + 2516800), (void *)(m->arena + 6016));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_12(text_pretrain *m)
{
    adam_sum_39_body((void *)(m->arena + 6016), (void *)(m->arena + 7040));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.attention_output, backward
// 8.39 MFLOP: contract: [4, 16, 64], [64, 16, 64], [64, 16, 4, 16] -> [64, 16, 4, 16]
static void encoder_transformer_encoder_self_attention_attention_output_heads_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_attention_output_heads_grad_body(
        (const void *)m->encoder_transformer_encoder_self_attention_attention_output_kernel,
        (void *)(m->arena + 3410752), (void *)(m->arena + 3672896), (void *)(m->arena + 3672896));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_pretrain.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder.self_attention, encoder.transformer_encoder.self_attention.dropout, transformer_encoder,
// encoder, encoder.transformer_encoder.self_attention.query, backward
// 6.95 MFLOP: contract, select, mul, sum, not_equal, neg, add: [64, 16, 4, 16], [64, 4, 16, 16], [64, 4, 16], [64, 16]
// -> [64, 4, 16, 16]
KERNEL static void encoder_transformer_encoder_self_attention_grad(text_pretrain *m)
{
    const float (*restrict encoder_transformer_encoder_self_attention_value)[16][4][16] = (void *)(m->arena + 1910592);
    const float (*restrict encoder_transformer_encoder_self_attention_attention_output_heads_grad)[16][4][16] =
        (void *)(m->arena + 3672896);
    const unsigned char (*restrict encoder_transformer_encoder_self_attention_dropout_less)[4][16][16] =
        (void *)(m->arena + 2434880);
    const float (*restrict encoder_transformer_encoder_self_attention_sum)[4][16] = (void *)(m->arena + 2500416);
    const float (*restrict encoder_transformer_encoder_self_attention_e)[4][16][16] = (void *)(m->arena + 2172736);
    const int32_t (*restrict seen)[16] = (void *)(m->arena + 24960);
    const float (*restrict encoder_transformer_encoder_self_attention_key)[16][4][16] = (void *)(m->arena + 1648448);
    const float (*restrict encoder_transformer_encoder_self_attention_query)[16][4][16] = (void *)(m->arena + 1369920);
    float (*restrict encoder_transformer_encoder_self_attention_input_grad_2)[4][16][16] = (void *)(m->arena + 3410752);
    float (*restrict encoder_transformer_encoder_self_attention_query_mul_grad)[4][16][16] = (void *)(m->arena
        + 2516800);
    float (*restrict encoder_transformer_encoder_self_attention_input_grad_3)[4][16][16] = (void *)(m->arena + 2795328);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t i = 0; i < 4; i++) {
            alignas(64) float encoder_transformer_encoder_self_attention_attention_grad[16][16];
            alignas(64) float encoder_transformer_encoder_self_attention_sum_grad[16];
            alignas(64) float encoder_transformer_encoder_self_attention_scores_grad[16][16];
            // encoder.transformer_encoder.self_attention_attention_grad
            {
                // 16 columns, copied so that they lie side by side
                alignas(64) float panel[16][16];
                f32x16_transpose(&panel[0][0], 16, &encoder_transformer_encoder_self_attention_value[b][0][i][0], 64);
                {
                    // sums of 16 rows x 16 columns in registers
                    f32x16 sum[16] = {0};
                    for (int k = 0; k < 16; k++) {
                        const f32x16 w = f32x16_load(&panel[k][0]);
                        UNROLL for (int r = 0; r < 16; r++) {
                            const f32x16 t =
                                encoder_transformer_encoder_self_attention_attention_output_heads_grad[b][r][i][k] * w;
                            sum[r] += t;
                        }
                    }
                    UNROLL for (int r = 0; r < 16; r++) {
                        const f32x16 t =
                            f32x16_select(f32x16_load_mask(&encoder_transformer_encoder_self_attention_dropout_less[b][i][r][0]),
                            f32x16_splat(0.0f), sum[r]);
                        f32x16_store(&encoder_transformer_encoder_self_attention_attention_grad[r][0], t * 1.1111112f);
                    }
                }
            }
            // encoder.transformer_encoder.self_attention_sum_grad
            for (int x = 0; x < 16; x++) {
                f32x16 sum = f32x16_splat(0.0f);
                const f32x16 t = f32x16_splat(encoder_transformer_encoder_self_attention_sum[b][i][x]);
                const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_self_attention_e[b][i][x][0]) * t;
                sum += t2 * f32x16_load(&encoder_transformer_encoder_self_attention_attention_grad[x][0]);
                encoder_transformer_encoder_self_attention_sum_grad[x] = f32x16_sum(sum);
            }
            // encoder.transformer_encoder.self_attention_scores_grad
            for (int x = 0; x < 16; x++) {
                const float t = -encoder_transformer_encoder_self_attention_sum_grad[x];
                #pragma omp simd
                for (int c = 0; c < 16; c++) {
                    const float t2 = encoder_transformer_encoder_self_attention_e[b][i][x][c]
                        * encoder_transformer_encoder_self_attention_sum[b][i][x];
                    encoder_transformer_encoder_self_attention_scores_grad[x][c] = seen[b][c] != 0
                        ? t2 * (encoder_transformer_encoder_self_attention_attention_grad[x][c] + t) : 0.0f;
                }
            }
            // encoder.transformer_encoder.self_attention_input_grad
            {
                // sums of 16 rows x 16 columns in registers
                f32x16 sum[16] = {0};
                const int next = 255 < b * 4 + i + 1 ? 255 : b * 4 + i + 1;
                for (int k = 0; k < 16; k++) {
                    __builtin_prefetch(&encoder_transformer_encoder_self_attention_key[next / 4][k][next % 4][0]);
                    const f32x16 w = f32x16_load(&encoder_transformer_encoder_self_attention_key[b][k][i][0]);
                    UNROLL for (int r = 0; r < 16; r++)
                        sum[r] += encoder_transformer_encoder_self_attention_scores_grad[r][k] * w;
                }
                UNROLL for (int r = 0; r < 16; r++) {
                    f32x16_store(&encoder_transformer_encoder_self_attention_input_grad_2[b][i][r][0], sum[r]);
                    f32x16_store(&encoder_transformer_encoder_self_attention_query_mul_grad[b][i][r][0],
                        sum[r] * 0.25f);
                }
            }
            // encoder.transformer_encoder.self_attention_input_grad
            {
                // sums of 16 rows x 16 columns in registers
                f32x16 sum[16] = {0};
                const int next = 255 < b * 4 + i + 1 ? 255 : b * 4 + i + 1;
                for (int k = 0; k < 16; k++) {
                    __builtin_prefetch(&encoder_transformer_encoder_self_attention_query[next / 4][k][next % 4][0]);
                    const f32x16 w = f32x16_load(&encoder_transformer_encoder_self_attention_query[b][k][i][0]);
                    UNROLL for (int r = 0; r < 16; r++)
                        sum[r] += encoder_transformer_encoder_self_attention_scores_grad[k][r] * w;
                }
                UNROLL for (int r = 0; r < 16; r++)
                    f32x16_store(&encoder_transformer_encoder_self_attention_input_grad_3[b][i][r][0], sum[r]);
            }
        }
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.query, backward
// 65.5 kFLOP: sum: [64, 4, 16, 16] -> [64, 4, 16]
static void encoder_transformer_encoder_self_attention_query_sum_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_query_sum_grad_body(
        (void *)(m->arena + 3410752), (void *)(m->arena + 1369920));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.query, backward
// 4.16 kFLOP: sum, mul: [64, 4, 16] -> [4, 16]
static void encoder_transformer_encoder_self_attention_query_sum_grad_2(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_query_sum_grad_2_body(
        (void *)(m->arena + 1369920), (void *)(m->arena + 6464));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [4, 16] -> []
static void adam_sum_6(text_pretrain *m)
{
    adam_sum_24_body((void *)(m->arena + 6464), (void *)(m->arena + 7360));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention, backward
// 2.16 MFLOP: contract, sum: [64, 16, 4, 16], [64, 4, 16, 16] -> [64, 4, 16, 16], [64, 4, 16]
static void encoder_transformer_encoder_self_attention_value_sum_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_value_sum_grad_body(
        (void *)(m->arena + 3672896), (void *)(m->arena + 694080), (void *)(m->arena + 1369920),
        (void *)(m->arena + 1648448));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.value, backward
// 4.1 kFLOP: sum: [64, 4, 16] -> [4, 16]
static void encoder_transformer_encoder_self_attention_value_bias_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_key_bias_grad_body(
        (void *)(m->arena + 1648448), (void *)(m->arena + 6720));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [4, 16] -> []
static void adam_sum_10(text_pretrain *m)
{
    adam_sum_24_body((void *)(m->arena + 6720), (void *)(m->arena + 7424));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.key, backward
// 65.5 kFLOP: sum: [64, 4, 16, 16] -> [64, 4, 16]
static void encoder_transformer_encoder_self_attention_key_sum_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_query_sum_grad_body(
        (void *)(m->arena + 2795328), (void *)(m->arena + 694080));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.key, backward
// 4.1 kFLOP: sum: [64, 4, 16] -> [4, 16]
static void encoder_transformer_encoder_self_attention_key_bias_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_key_bias_grad_body(
        (void *)(m->arena + 694080), (void *)(m->arena + 7104));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [4, 16] -> []
static void adam_sum_8(text_pretrain *m)
{
    adam_sum_24_body((void *)(m->arena + 7104), (void *)(m->arena + 7488));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.value, backward
// 8.39 MFLOP: contract: [64, 4, 16], [64, 4, 16, 16] -> [64, 16, 64]
static void encoder_transformer_encoder_self_attention_value_input_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_value_input_grad_body(
        m->encoder_transformer_encoder_self_attention_value_kernel, (void *)(m->arena + 1369920),
        (void *)(m->arena + 1648448));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.value, backward
// 8.39 MFLOP: contract: [64, 4, 16, 16], [64, 16, 64] -> [64, 4, 16]
static void encoder_transformer_encoder_self_attention_value_kernel_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_value_kernel_grad_body(
        (void *)(m->arena + 1369920), (void *)(m->arena + 168320), (void *)(m->arena + 694080));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 8.19 kFLOP: mul, sum: [64, 4, 16] -> []
static void adam_sum_9(text_pretrain *m)
{
    adam_sum_23_body((void *)(m->arena + 694080), (void *)(m->arena + 7552));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.key, backward
// 8.39 MFLOP: contract: [64, 4, 16, 16], [64, 16, 64] -> [64, 4, 16]
static void encoder_transformer_encoder_self_attention_key_kernel_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_value_kernel_grad_body(
        (void *)(m->arena + 2795328), (void *)(m->arena + 168320), (void *)(m->arena + 710464));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 8.19 kFLOP: mul, sum: [64, 4, 16] -> []
static void adam_sum_7(text_pretrain *m)
{
    adam_sum_23_body((void *)(m->arena + 710464), (void *)(m->arena + 7872));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.key, backward
// 8.39 MFLOP: contract: [64, 4, 16], [64, 4, 16, 16] -> [64, 16, 64]
static void encoder_transformer_encoder_self_attention_key_input_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_value_input_grad_body(
        m->encoder_transformer_encoder_self_attention_key_kernel, (void *)(m->arena + 2795328),
        (void *)(m->arena + 1369920));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.query, encoder.transformer_encoder.self_attention.value,
// encoder.transformer_encoder.self_attention.key, backward
// 8.59 MFLOP: contract, add: [64, 4, 16], [64, 16, 64], [64, 4, 16, 16] -> [64, 16, 64]
// encoder_transformer_encoder_self_attention_query_input_grad takes the place of
// encoder_transformer_encoder_self_attention_key_input_grad.
static void encoder_transformer_encoder_self_attention_query_input_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_query_input_grad_body(
        m->encoder_transformer_encoder_self_attention_query_kernel, (void *)(m->arena + 3148608),
        (void *)(m->arena + 1648448), (void *)(m->arena + 2516800), (void *)(m->arena + 1369920));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.query, backward
// 8.39 MFLOP: contract: [64, 4, 16, 16], [64, 16, 64] -> [64, 4, 16]
static void encoder_transformer_encoder_self_attention_query_kernel_grad(text_pretrain *m)
{
    encoder_transformer_encoder_1_self_attention_value_kernel_grad_body(
        (void *)(m->arena + 2516800), (void *)(m->arena + 168320), (void *)(m->arena + 726848));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 8.19 kFLOP: mul, sum: [64, 4, 16] -> []
static void adam_sum_5(text_pretrain *m)
{
    adam_sum_23_body((void *)(m->arena + 726848), (void *)(m->arena + 8192));
}

// text_pretrain.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// text_pretrain.dl:16: x = embeddings[tokens]
// encoder, layer_norm, encoder.layer_norm, backward
// 394 kFLOP: sum, gather, add, mul, sub: [64, 16, 64], [64, 16], [101, 64], [16, 64], [64, 16, 1] -> [64, 64]
KERNEL static void encoder_layer_norm_grad_2(text_pretrain *m)
{
    const float (*restrict encoder_transformer_encoder_self_attention_query_input_grad)[16][64] = (void *)(m->arena
        + 1369920);
    const int32_t (*restrict seen)[16] = (void *)(m->arena + 24960);
    const float (*restrict encoder_embeddings)[64] = m->encoder_embeddings;
    const float (*restrict encoder_position_embedding_embeddings)[64] = m->encoder_position_embedding_embeddings;
    const float (*restrict encoder_layer_norm_sum)[16] = (void *)(m->arena + 29056);
    const float (*restrict encoder_layer_norm_rsqrt)[16][1] = (void *)(m->arena + 33152);
    float (*restrict encoder_layer_norm_sum_grad)[64] = (void *)(m->arena + 184704);
    float (*restrict encoder_layer_norm_sum_grad_2)[64] = (void *)(m->arena + 168320);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        // encoder.layer_norm_sum_grad
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            for (int j = 0; j < 16; j++) {
                sum += f32x16_load(&encoder_transformer_encoder_self_attention_query_input_grad[b][j][0]);
                sum2 += f32x16_load(&encoder_transformer_encoder_self_attention_query_input_grad[b][j][16]);
                sum3 += f32x16_load(&encoder_transformer_encoder_self_attention_query_input_grad[b][j][32]);
                sum4 += f32x16_load(&encoder_transformer_encoder_self_attention_query_input_grad[b][j][48]);
            }
            f32x16_store(&encoder_layer_norm_sum_grad[b][0], sum);
            f32x16_store(&encoder_layer_norm_sum_grad[b][16], sum2);
            f32x16_store(&encoder_layer_norm_sum_grad[b][32], sum3);
            f32x16_store(&encoder_layer_norm_sum_grad[b][48], sum4);
        }
        // encoder.layer_norm_sum_grad
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            for (int j = 0; j < 16; j++) {
                const int t = seen[b][j];
                const f32x16 x = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][0]) : f32x16_splat(NAN);
                const f32x16 t2 = x + f32x16_load(&encoder_position_embedding_embeddings[j][0]);
                const f32x16 y = (t2 - encoder_layer_norm_sum[b][j] * 0.015625f) * encoder_layer_norm_rsqrt[b][j][0];
                sum += y * f32x16_load(&encoder_transformer_encoder_self_attention_query_input_grad[b][j][0]);
                const f32x16 x2 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][16]) : f32x16_splat(NAN);
                const f32x16 t3 = x2 + f32x16_load(&encoder_position_embedding_embeddings[j][16]);
                const f32x16 y2 = (t3 - encoder_layer_norm_sum[b][j] * 0.015625f) * encoder_layer_norm_rsqrt[b][j][0];
                sum2 += y2 * f32x16_load(&encoder_transformer_encoder_self_attention_query_input_grad[b][j][16]);
                const f32x16 x3 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][32]) : f32x16_splat(NAN);
                const f32x16 t4 = x3 + f32x16_load(&encoder_position_embedding_embeddings[j][32]);
                const f32x16 y3 = (t4 - encoder_layer_norm_sum[b][j] * 0.015625f) * encoder_layer_norm_rsqrt[b][j][0];
                sum3 += y3 * f32x16_load(&encoder_transformer_encoder_self_attention_query_input_grad[b][j][32]);
                const f32x16 x4 = t >= 0 && t < 101 ? f32x16_load(&encoder_embeddings[t][48]) : f32x16_splat(NAN);
                const f32x16 t5 = x4 + f32x16_load(&encoder_position_embedding_embeddings[j][48]);
                const f32x16 y4 = (t5 - encoder_layer_norm_sum[b][j] * 0.015625f) * encoder_layer_norm_rsqrt[b][j][0];
                sum4 += y4 * f32x16_load(&encoder_transformer_encoder_self_attention_query_input_grad[b][j][48]);
            }
            f32x16_store(&encoder_layer_norm_sum_grad_2[b][0], sum);
            f32x16_store(&encoder_layer_norm_sum_grad_2[b][16], sum2);
            f32x16_store(&encoder_layer_norm_sum_grad_2[b][32], sum3);
            f32x16_store(&encoder_layer_norm_sum_grad_2[b][48], sum4);
        }
    }
}

// text_pretrain.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// encoder.layer_norm, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
static void encoder_layer_norm_beta_grad(text_pretrain *m)
{
    guess_layer_norm_beta_grad_body((void *)(m->arena + 184704), (void *)(m->arena + 7616));
}

// text_pretrain.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// encoder.layer_norm, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
static void encoder_layer_norm_gamma_grad(text_pretrain *m)
{
    guess_layer_norm_beta_grad_body((void *)(m->arena + 168320), (void *)(m->arena + 7936));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_3(text_pretrain *m)
{
    adam_sum_39_body((void *)(m->arena + 7936), (void *)(m->arena + 8256));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 128 FLOP: mul, sum: [64] -> []
static void adam_sum_4(text_pretrain *m)
{
    adam_sum_39_body((void *)(m->arena + 7616), (void *)(m->arena + 8320));
}

// text_pretrain.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// text_pretrain.dl:16: x = embeddings[tokens]
// encoder, layer_norm, encoder.layer_norm, backward
// 1.06 MFLOP: gather, add, mul, sub, sum: [64, 16], [101, 64], [16, 64], [64, 16, 64], [64], [64, 16, 1] ->
// [64, 16, 64]
KERNEL static void encoder_layer_norm_grad(text_pretrain *m)
{
    const int32_t (*restrict seen)[16] = (void *)(m->arena + 24960);
    const float (*restrict encoder_embeddings)[64] = m->encoder_embeddings;
    const float (*restrict encoder_position_embedding_embeddings)[64] = m->encoder_position_embedding_embeddings;
    const float (*restrict encoder_transformer_encoder_self_attention_query_input_grad)[16][64] = (void *)(m->arena
        + 1369920);
    const float *restrict encoder_layer_norm_gamma = m->encoder_layer_norm_gamma;
    const float (*restrict encoder_layer_norm_sum)[16] = (void *)(m->arena + 29056);
    const float (*restrict encoder_layer_norm_rsqrt)[16][1] = (void *)(m->arena + 33152);
    float (*restrict encoder_layer_norm_add_grad)[16][64] = (void *)(m->arena + 1648448);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t i = 0; i < 16; i++) {
            float encoder_layer_norm_sum_grad_3;
            float encoder_layer_norm_mul_grad;
            float encoder_layer_norm_mul_grad_2;
            float encoder_layer_norm_sum_grad_4;
            // encoder.layer_norm_sum_grad
            const int t = seen[b][i];
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
                encoder_layer_norm_sum_grad_3 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // encoder.layer_norm_mul_grad
            const float encoder_layer_norm_rsqrt_i = encoder_layer_norm_rsqrt[b][i][0];
            const float t6 = encoder_layer_norm_rsqrt_i * (encoder_layer_norm_rsqrt_i * encoder_layer_norm_rsqrt_i);
            const float encoder_layer_norm_sum_i = encoder_layer_norm_sum[b][i];
            {
                const float t7 = encoder_layer_norm_sum_grad_3 * t6 * -0.5f;
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
                encoder_layer_norm_sum_grad_4 = encoder_layer_norm_rsqrt_i * f32x16_sum(sum + sum3 + (sum2 + sum4))
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
                f32x16_store(&encoder_layer_norm_add_grad[b][i][j], t9 + encoder_layer_norm_sum_grad_4);
            }
        }
}

// text_pretrain.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// encoder, backward
// 65.5 kFLOP: sum: [64, 16, 64] -> [16, 64]
KERNEL static void encoder_embeddings_grad(text_pretrain *m)
{
    const float (*restrict encoder_layer_norm_add_grad)[16][64] = (void *)(m->arena + 1648448);
    float (*restrict encoder_embeddings_grad)[64] = (void *)(m->arena + 29056);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 16; j++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int b = 0; b < 64; b++) {
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

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 2.05 kFLOP: mul, sum: [16, 64] -> []
KERNEL static void adam_sum_2(text_pretrain *m)
{
    const float *restrict encoder_embeddings_grad = (void *)(m->arena + 29056);
    float *restrict adam_sum_2 = (void *)(m->arena + 8384);

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

// text_pretrain.dl:16: x = embeddings[tokens]
// encoder, backward
// 65.5 kFLOP: scatter_add: [64, 16], [64, 16, 64] -> [101, 64]
KERNEL static void encoder_scatter_add_grad(text_pretrain *m)
{
    const int32_t (*restrict seen)[16] = (void *)(m->arena + 24960);
    const float (*restrict encoder_layer_norm_add_grad)[16][64] = (void *)(m->arena + 1648448);
    float (*restrict encoder_scatter_add_grad)[64] = (void *)(m->arena + 168320);

    for (int k = 0; k < 101; k++) {
        f32x16_store(&encoder_scatter_add_grad[k][0], f32x16_splat(0.0f));
        f32x16_store(&encoder_scatter_add_grad[k][16], f32x16_splat(0.0f));
        f32x16_store(&encoder_scatter_add_grad[k][32], f32x16_splat(0.0f));
        f32x16_store(&encoder_scatter_add_grad[k][48], f32x16_splat(0.0f));
    }
    for (int i = 0; i < 64; i++)
        for (int i2 = 0; i2 < 16; i2++) {
            const int row = seen[i][i2];
            if (row >= 0 && row < 101) {
                f32x16_store(&encoder_scatter_add_grad[row][0],
                    f32x16_load(&encoder_scatter_add_grad[row][0])
                    + f32x16_load(&encoder_layer_norm_add_grad[i][i2][0]));
                f32x16_store(&encoder_scatter_add_grad[row][16],
                    f32x16_load(&encoder_scatter_add_grad[row][16])
                    + f32x16_load(&encoder_layer_norm_add_grad[i][i2][16]));
                f32x16_store(&encoder_scatter_add_grad[row][32],
                    f32x16_load(&encoder_scatter_add_grad[row][32])
                    + f32x16_load(&encoder_layer_norm_add_grad[i][i2][32]));
                f32x16_store(&encoder_scatter_add_grad[row][48],
                    f32x16_load(&encoder_scatter_add_grad[row][48])
                    + f32x16_load(&encoder_layer_norm_add_grad[i][i2][48]));
            }
        }
}

// text_pretrain.dl:28: return x @ transpose(encoder.embeddings) + bias
// text_pretrain.dl:16: x = embeddings[tokens]
// guess, encoder, backward
// 13.2 MFLOP: contract, add: [64, 16, 64], [64, 16, 101] -> [101, 64]
// guess_embeddings_grad takes the place of encoder_scatter_add_grad.
KERNEL static void guess_embeddings_grad(text_pretrain *m)
{
    const float (*restrict guess_layer_norm_y)[64] = (void *)(m->arena + 430464);
    const float (*restrict cross_entropy_z_grad)[101] = (void *)(m->arena + 956224);
    float (*restrict encoder_scatter_add_grad)[64] = (void *)(m->arena + 168320);

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 78; i0 += 26) {
        alignas(64) float part[26][64];
        for (int k0 = 0; k0 < 1024; k0 += 128) {
            {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[r][v * 16]);
                }
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&guess_layer_norm_y[k0 + k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = cross_entropy_z_grad[k0 + k][i0 + r];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 896) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[r][v * 16], sum[r][v]);
                }
                if (k0 >= 896) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&encoder_scatter_add_grad[i0 + r][v * 16],
                                sum[r][v] + f32x16_load(&encoder_scatter_add_grad[i0 + r][v * 16]));
                }
            }
            for (int i = 6; i < 26; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&guess_layer_norm_y[k0 + k][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = cross_entropy_z_grad[k0 + k][i0 + i + r];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 896) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 896) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&encoder_scatter_add_grad[i0 + i + r][v * 16],
                                sum[r][v] + f32x16_load(&encoder_scatter_add_grad[i0 + i + r][v * 16]));
                }
            }
        }
    }
    #pragma omp single nowait
    {
        alignas(64) float part[23][64];
        for (int k0 = 0; k0 < 1024; k0 += 128) {
            for (int i = 0; i < 18; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&guess_layer_norm_y[k0 + k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = cross_entropy_z_grad[k0 + k][i + r + 78];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 896) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 896) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&encoder_scatter_add_grad[i + r + 78][v * 16],
                                sum[r][v] + f32x16_load(&encoder_scatter_add_grad[i + r + 78][v * 16]));
                }
            }
            {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[r + 18][v * 16]);
                }
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&guess_layer_norm_y[k0 + k][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = cross_entropy_z_grad[k0 + k][r + 96];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 896) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[r + 18][v * 16], sum[r][v]);
                }
                if (k0 >= 896) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&encoder_scatter_add_grad[r + 96][v * 16],
                                sum[r][v] + f32x16_load(&encoder_scatter_add_grad[r + 96][v * 16]));
                }
            }
        }
    }
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 12.9 kFLOP: mul, sum: [101, 64] -> []
KERNEL static void adam_sum(text_pretrain *m)
{
    const float *restrict guess_embeddings_grad = (void *)(m->arena + 168320);
    float *restrict adam_sum = (void *)(m->arena + 8448);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 6464; r += 64) {
        const f32x16 guess_embeddings_grad_i = f32x16_load(&guess_embeddings_grad[r]);
        sum += guess_embeddings_grad_i * guess_embeddings_grad_i;
        const f32x16 guess_embeddings_grad_i2 = f32x16_load(&guess_embeddings_grad[r + 16]);
        sum2 += guess_embeddings_grad_i2 * guess_embeddings_grad_i2;
        const f32x16 guess_embeddings_grad_i3 = f32x16_load(&guess_embeddings_grad[r + 32]);
        sum3 += guess_embeddings_grad_i3 * guess_embeddings_grad_i3;
        const f32x16 guess_embeddings_grad_i4 = f32x16_load(&guess_embeddings_grad[r + 48]);
        sum4 += guess_embeddings_grad_i4 * guess_embeddings_grad_i4;
    }
    *adam_sum = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 8.22 kFLOP: mul, sum, add: [64, 4, 16] -> []
KERNEL static void adam_sum_25(text_pretrain *m)
{
    const float *restrict encoder_transformer_encoder_1_self_attention_value_kernel_grad = (void *)(m->arena + 6104896);
    const float adam_sum = *(const float *)(m->arena + 8448);
    const float adam_sum_2 = *(const float *)(m->arena + 8384);
    const float adam_sum_3 = *(const float *)(m->arena + 8256);
    const float adam_sum_4 = *(const float *)(m->arena + 8320);
    const float adam_sum_5 = *(const float *)(m->arena + 8192);
    const float adam_sum_6 = *(const float *)(m->arena + 7360);
    const float adam_sum_7 = *(const float *)(m->arena + 7872);
    const float adam_sum_8 = *(const float *)(m->arena + 7488);
    const float adam_sum_9 = *(const float *)(m->arena + 7552);
    const float adam_sum_10 = *(const float *)(m->arena + 7424);
    const float adam_sum_11 = *(const float *)(m->arena + 6976);
    const float adam_sum_12 = *(const float *)(m->arena + 7040);
    const float adam_sum_13 = *(const float *)(m->arena + 6336);
    const float adam_sum_14 = *(const float *)(m->arena + 6400);
    const float adam_sum_15 = *(const float *)(m->arena + 5888);
    const float adam_sum_16 = *(const float *)(m->arena + 5952);
    const float adam_sum_17 = *(const float *)(m->arena + 5568);
    const float adam_sum_18 = *(const float *)(m->arena + 6272);
    const float adam_sum_19 = *(const float *)(m->arena + 5184);
    const float adam_sum_20 = *(const float *)(m->arena + 5248);
    const float adam_sum_21 = *(const float *)(m->arena + 4864);
    const float adam_sum_22 = *(const float *)(m->arena + 4672);
    const float adam_sum_23 = *(const float *)(m->arena + 4800);
    const float adam_sum_24 = *(const float *)(m->arena + 4352);
    float *restrict adam_sum_25 = (void *)(m->arena + 8512);

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

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam
// 229 FLOP: mul, sum, add, sqrt, max, div: [101] -> []
KERNEL static void adam_sum_41(text_pretrain *m)
{
    const float *restrict guess_bias_grad = (void *)(m->arena + 692608);
    const float adam_sum_25 = *(const float *)(m->arena + 8512);
    const float adam_sum_26 = *(const float *)(m->arena + 4736);
    const float adam_sum_27 = *(const float *)(m->arena + 3968);
    const float adam_sum_28 = *(const float *)(m->arena + 4032);
    const float adam_sum_29 = *(const float *)(m->arena + 3840);
    const float adam_sum_30 = *(const float *)(m->arena + 3904);
    const float adam_sum_31 = *(const float *)(m->arena + 2880);
    const float adam_sum_32 = *(const float *)(m->arena + 3200);
    const float adam_sum_33 = *(const float *)(m->arena + 2560);
    const float adam_sum_34 = *(const float *)(m->arena + 3264);
    const float adam_sum_35 = *(const float *)(m->arena + 2432);
    const float adam_sum_36 = *(const float *)(m->arena + 2496);
    const float adam_sum_37 = *(const float *)(m->arena + 1792);
    const float adam_sum_38 = *(const float *)(m->arena + 2112);
    const float adam_sum_39 = *(const float *)(m->arena + 1408);
    const float adam_sum_40 = *(const float *)(m->arena + 1472);
    const float global_clipnorm = m->global_clipnorm;
    float *restrict adam_sum_41 = (void *)(m->arena + 4352);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    float rest = 0.0f;
    for (int r = 0; r < 96; r += 32) {
        const f32x16 guess_bias_grad_i = f32x16_load(&guess_bias_grad[r]);
        sum += guess_bias_grad_i * guess_bias_grad_i;
        const f32x16 guess_bias_grad_i2 = f32x16_load(&guess_bias_grad[r + 16]);
        sum2 += guess_bias_grad_i2 * guess_bias_grad_i2;
    }
    for (int r = 96; r < 101; r++) {
        const float guess_bias_grad_i = guess_bias_grad[r];
        rest += guess_bias_grad_i * guess_bias_grad_i;
    }
    const float t = adam_sum_25 + adam_sum_26 + adam_sum_27 + adam_sum_28 + adam_sum_29 + adam_sum_30 + adam_sum_31;
    const float t2 = t + adam_sum_32 + adam_sum_33 + adam_sum_34 + adam_sum_35 + adam_sum_36 + adam_sum_37
        + adam_sum_38;
    const float t3 = max_real(f32_sqrt(t2 + adam_sum_39 + adam_sum_40 + (f32x16_sum(sum + sum2) + rest)),
        global_clipnorm);
    *adam_sum_41 = global_clipnorm / t3;
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.embeddings
// 142 kFLOP: mul, sub, add, sqrt, div: [101, 64] -> [101, 64]
KERNEL static void update_encoder_embeddings(text_pretrain *m)
{
    const float *restrict guess_embeddings_grad = (void *)(m->arena + 168320);
    const float adam_sum_41 = *(const float *)(m->arena + 4352);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float *restrict encoder_embeddings = (void *)m->encoder_embeddings;
    float *restrict encoder_embeddings_m = (void *)m->encoder_embeddings_m;
    float *restrict encoder_embeddings_v = (void *)m->encoder_embeddings_v;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 6464; i += 16) {
        const f32x16 g = f32x16_load(&guess_embeddings_grad[i]) * adam_sum_41;
        const f32x16 m2 = f32x16_load(&encoder_embeddings_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&encoder_embeddings_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        f32x16_store(&encoder_embeddings[i],
            f32x16_load(&encoder_embeddings[i]) - m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon));
        f32x16_store(&encoder_embeddings_m[i], m2);
        f32x16_store(&encoder_embeddings_v[i], v);
    }
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention.value.kernel
// 90.1 kFLOP: mul, sub, add, sqrt, div: [64, 4, 16] -> [64, 4, 16]
KERNEL static void update_encoder_transformer_encoder_1_self_attention_value_kernel_body(
    const float *restrict encoder_transformer_encoder_1_self_attention_value_kernel_grad,
    const float adam_sum_41,
    const float beta_1,
    const float beta_2,
    const float adam_rate,
    const float adam_rsqrt,
    const float epsilon,
    float *restrict encoder_transformer_encoder_1_self_attention_value_kernel,
    float *restrict encoder_transformer_encoder_1_self_attention_value_kernel_m,
    float *restrict encoder_transformer_encoder_1_self_attention_value_kernel_v)
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16) {
        const f32x16 g = f32x16_load(&encoder_transformer_encoder_1_self_attention_value_kernel_grad[i]) * adam_sum_41;
        const f32x16 t = f32x16_load(&encoder_transformer_encoder_1_self_attention_value_kernel_m[i]) * beta_1;
        const f32x16 m2 = t + g * (1.0f - beta_1);
        const f32x16 t2 = f32x16_load(&encoder_transformer_encoder_1_self_attention_value_kernel_v[i]) * beta_2;
        const f32x16 v = t2 + g * g * (1.0f - beta_2);
        const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
        f32x16_store(&encoder_transformer_encoder_1_self_attention_value_kernel[i],
            f32x16_load(&encoder_transformer_encoder_1_self_attention_value_kernel[i]) - t3);
        f32x16_store(&encoder_transformer_encoder_1_self_attention_value_kernel_m[i], m2);
        f32x16_store(&encoder_transformer_encoder_1_self_attention_value_kernel_v[i], v);
    }
}

static void update_encoder_transformer_encoder_1_self_attention_value_kernel(text_pretrain *m)
{
    update_encoder_transformer_encoder_1_self_attention_value_kernel_body(
        (void *)(m->arena + 6104896), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_self_attention_value_kernel,
        (void *)m->encoder_transformer_encoder_1_self_attention_value_kernel_m,
        (void *)m->encoder_transformer_encoder_1_self_attention_value_kernel_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.position_embedding.embeddings
// 22.5 kFLOP: mul, sub, add, sqrt, div: [16, 64] -> [16, 64]
KERNEL static void update_encoder_position_embedding_embeddings(text_pretrain *m)
{
    const float *restrict encoder_embeddings_grad = (void *)(m->arena + 29056);
    const float adam_sum_41 = *(const float *)(m->arena + 4352);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float *restrict encoder_position_embedding_embeddings = (void *)m->encoder_position_embedding_embeddings;
    float *restrict encoder_position_embedding_embeddings_m = (void *)m->encoder_position_embedding_embeddings_m;
    float *restrict encoder_position_embedding_embeddings_v = (void *)m->encoder_position_embedding_embeddings_v;

    for (int i = 0; i < 1024; i += 16) {
        const f32x16 g = f32x16_load(&encoder_embeddings_grad[i]) * adam_sum_41;
        const f32x16 m2 = f32x16_load(&encoder_position_embedding_embeddings_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&encoder_position_embedding_embeddings_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
        f32x16_store(&encoder_position_embedding_embeddings[i],
            f32x16_load(&encoder_position_embedding_embeddings[i]) - t);
        f32x16_store(&encoder_position_embedding_embeddings_m[i], m2);
        f32x16_store(&encoder_position_embedding_embeddings_v[i], v);
    }
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates guess.bias
// 2.22 kFLOP: mul, sub, add, sqrt, div: [101] -> [101]
KERNEL static void update_guess_bias(text_pretrain *m)
{
    const float *restrict guess_bias_grad = (void *)(m->arena + 692608);
    const float adam_sum_41 = *(const float *)(m->arena + 4352);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float *restrict guess_bias = m->guess_bias;
    float *restrict guess_bias_m = m->guess_bias_m;
    float *restrict guess_bias_v = m->guess_bias_v;

    for (int i = 0; i < 96; i += 16) {
        const f32x16 g = f32x16_load(&guess_bias_grad[i]) * adam_sum_41;
        const f32x16 m2 = f32x16_load(&guess_bias_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&guess_bias_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        f32x16_store(&guess_bias[i],
            f32x16_load(&guess_bias[i]) - m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon));
        f32x16_store(&guess_bias_m[i], m2);
        f32x16_store(&guess_bias_v[i], v);
    }
    for (int i = 96; i < 101; i++) {
        const float g = guess_bias_grad[i] * adam_sum_41;
        const float m2 = guess_bias_m[i] * beta_1 + g * (1.0f - beta_1);
        const float v = guess_bias_v[i] * beta_2 + g * g * (1.0f - beta_2);
        guess_bias[i] -= m2 * adam_rate / (f32_sqrt(v) * adam_rsqrt + epsilon);
        guess_bias_m[i] = m2;
        guess_bias_v[i] = v;
    }
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.layer_norm.gamma
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
KERNEL static void update_encoder_layer_norm_gamma_body(
    const float *restrict encoder_layer_norm_gamma_grad,
    const float adam_sum_41,
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
        const f32x16 g = f32x16_load(&encoder_layer_norm_gamma_grad[i]) * adam_sum_41;
        const f32x16 m2 = f32x16_load(&encoder_layer_norm_gamma_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&encoder_layer_norm_gamma_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
        f32x16_store(&encoder_layer_norm_gamma[i], f32x16_load(&encoder_layer_norm_gamma[i]) - t);
        f32x16_store(&encoder_layer_norm_gamma_m[i], m2);
        f32x16_store(&encoder_layer_norm_gamma_v[i], v);
    }
}

static void update_encoder_layer_norm_gamma(text_pretrain *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 7936), *(const float *)(m->arena + 4352), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, m->encoder_layer_norm_gamma, m->encoder_layer_norm_gamma_m,
                                         m->encoder_layer_norm_gamma_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.layer_norm.beta
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_layer_norm_beta(text_pretrain *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 7616), *(const float *)(m->arena + 4352), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, m->encoder_layer_norm_beta, m->encoder_layer_norm_beta_m,
                                         m->encoder_layer_norm_beta_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention.query.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [4, 16] -> [4, 16]
KERNEL static void update_encoder_transformer_encoder_self_attention_query_bias_body(
    const float *restrict encoder_transformer_encoder_self_attention_query_sum_grad_2,
    const float adam_sum_41,
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
        const f32x16 g = f32x16_load(&encoder_transformer_encoder_self_attention_query_sum_grad_2[i]) * adam_sum_41;
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

static void update_encoder_transformer_encoder_self_attention_query_bias(text_pretrain *m)
{
    update_encoder_transformer_encoder_self_attention_query_bias_body(
        (void *)(m->arena + 6464), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_self_attention_query_bias,
        (void *)m->encoder_transformer_encoder_self_attention_query_bias_m,
        (void *)m->encoder_transformer_encoder_self_attention_query_bias_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention.key.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [4, 16] -> [4, 16]
static void update_encoder_transformer_encoder_self_attention_key_bias(text_pretrain *m)
{
    update_encoder_transformer_encoder_self_attention_query_bias_body(
        (void *)(m->arena + 7104), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_self_attention_key_bias,
        (void *)m->encoder_transformer_encoder_self_attention_key_bias_m,
        (void *)m->encoder_transformer_encoder_self_attention_key_bias_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention.value.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [4, 16] -> [4, 16]
static void update_encoder_transformer_encoder_self_attention_value_bias(text_pretrain *m)
{
    update_encoder_transformer_encoder_self_attention_query_bias_body(
        (void *)(m->arena + 6720), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_self_attention_value_bias,
        (void *)m->encoder_transformer_encoder_self_attention_value_bias_m,
        (void *)m->encoder_transformer_encoder_self_attention_value_bias_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention.attention_output.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_self_attention_attention_output_bias(text_pretrain *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 6016), *(const float *)(m->arena + 4352), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon,
                                         m->encoder_transformer_encoder_self_attention_attention_output_bias,
                                         m->encoder_transformer_encoder_self_attention_attention_output_bias_m,
                                         m->encoder_transformer_encoder_self_attention_attention_output_bias_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention_layer_norm.gamma
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_self_attention_layer_norm_gamma(text_pretrain *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 5632), *(const float *)(m->arena + 4352), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, m->encoder_transformer_encoder_self_attention_layer_norm_gamma,
                                         m->encoder_transformer_encoder_self_attention_layer_norm_gamma_m,
                                         m->encoder_transformer_encoder_self_attention_layer_norm_gamma_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention_layer_norm.beta
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_self_attention_layer_norm_beta(text_pretrain *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 5312), *(const float *)(m->arena + 4352), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, m->encoder_transformer_encoder_self_attention_layer_norm_beta,
                                         m->encoder_transformer_encoder_self_attention_layer_norm_beta_m,
                                         m->encoder_transformer_encoder_self_attention_layer_norm_beta_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.feedforward_output_dense.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_feedforward_output_dense_bias(text_pretrain *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 4928), *(const float *)(m->arena + 4352), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, m->encoder_transformer_encoder_feedforward_output_dense_bias,
                                         m->encoder_transformer_encoder_feedforward_output_dense_bias_m,
                                         m->encoder_transformer_encoder_feedforward_output_dense_bias_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.feedforward_layer_norm.gamma
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_feedforward_layer_norm_gamma(text_pretrain *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 4416), *(const float *)(m->arena + 4352), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, m->encoder_transformer_encoder_feedforward_layer_norm_gamma,
                                         m->encoder_transformer_encoder_feedforward_layer_norm_gamma_m,
                                         m->encoder_transformer_encoder_feedforward_layer_norm_gamma_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.feedforward_layer_norm.beta
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_feedforward_layer_norm_beta(text_pretrain *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 4096), *(const float *)(m->arena + 4352), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, m->encoder_transformer_encoder_feedforward_layer_norm_beta,
                                         m->encoder_transformer_encoder_feedforward_layer_norm_beta_m,
                                         m->encoder_transformer_encoder_feedforward_layer_norm_beta_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention.query.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [4, 16] -> [4, 16]
static void update_encoder_transformer_encoder_1_self_attention_query_bias(text_pretrain *m)
{
    update_encoder_transformer_encoder_self_attention_query_bias_body(
        (void *)(m->arena + 3328), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_self_attention_query_bias,
        (void *)m->encoder_transformer_encoder_1_self_attention_query_bias_m,
        (void *)m->encoder_transformer_encoder_1_self_attention_query_bias_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention.key.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [4, 16] -> [4, 16]
static void update_encoder_transformer_encoder_1_self_attention_key_bias(text_pretrain *m)
{
    update_encoder_transformer_encoder_self_attention_query_bias_body(
        (void *)(m->arena + 2944), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_self_attention_key_bias,
        (void *)m->encoder_transformer_encoder_1_self_attention_key_bias_m,
        (void *)m->encoder_transformer_encoder_1_self_attention_key_bias_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention.value.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [4, 16] -> [4, 16]
static void update_encoder_transformer_encoder_1_self_attention_value_bias(text_pretrain *m)
{
    update_encoder_transformer_encoder_self_attention_query_bias_body(
        (void *)(m->arena + 3584), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_self_attention_value_bias,
        (void *)m->encoder_transformer_encoder_1_self_attention_value_bias_m,
        (void *)m->encoder_transformer_encoder_1_self_attention_value_bias_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention.attention_output.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_1_self_attention_attention_output_bias(text_pretrain *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 2624), *(const float *)(m->arena + 4352), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon,
                                         m->encoder_transformer_encoder_1_self_attention_attention_output_bias,
                                         m->encoder_transformer_encoder_1_self_attention_attention_output_bias_m,
                                         m->encoder_transformer_encoder_1_self_attention_attention_output_bias_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention_layer_norm.gamma
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_1_self_attention_layer_norm_gamma(text_pretrain *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 2176), *(const float *)(m->arena + 4352), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma,
                                         m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma_m,
                                         m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention_layer_norm.beta
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_1_self_attention_layer_norm_beta(text_pretrain *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 1856), *(const float *)(m->arena + 4352), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, m->encoder_transformer_encoder_1_self_attention_layer_norm_beta,
                                         m->encoder_transformer_encoder_1_self_attention_layer_norm_beta_m,
                                         m->encoder_transformer_encoder_1_self_attention_layer_norm_beta_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.feedforward_output_dense.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_1_feedforward_output_dense_bias(text_pretrain *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 1536), *(const float *)(m->arena + 4352), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, m->encoder_transformer_encoder_1_feedforward_output_dense_bias,
                                         m->encoder_transformer_encoder_1_feedforward_output_dense_bias_m,
                                         m->encoder_transformer_encoder_1_feedforward_output_dense_bias_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.feedforward_layer_norm.gamma
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_1_feedforward_layer_norm_gamma(text_pretrain *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 1152), *(const float *)(m->arena + 4352), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma,
                                         m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma_m,
                                         m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.feedforward_layer_norm.beta
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_encoder_transformer_encoder_1_feedforward_layer_norm_beta(text_pretrain *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 896), *(const float *)(m->arena + 4352), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, m->encoder_transformer_encoder_1_feedforward_layer_norm_beta,
                                         m->encoder_transformer_encoder_1_feedforward_layer_norm_beta_m,
                                         m->encoder_transformer_encoder_1_feedforward_layer_norm_beta_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates guess.dense.bias
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_guess_dense_bias(text_pretrain *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 640), *(const float *)(m->arena + 4352), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, m->guess_dense_bias, m->guess_dense_bias_m, m->guess_dense_bias_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates guess.layer_norm.gamma
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_guess_layer_norm_gamma(text_pretrain *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 384), *(const float *)(m->arena + 4352), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, m->guess_layer_norm_gamma, m->guess_layer_norm_gamma_m,
                                         m->guess_layer_norm_gamma_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates guess.layer_norm.beta
// 1.41 kFLOP: mul, sub, add, sqrt, div: [64] -> [64]
static void update_guess_layer_norm_beta(text_pretrain *m)
{
    update_encoder_layer_norm_gamma_body((void *)(m->arena + 128), *(const float *)(m->arena + 4352), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, m->guess_layer_norm_beta, m->guess_layer_norm_beta_m,
                                         m->guess_layer_norm_beta_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.feedforward_intermediate_dense.bias
// 5.63 kFLOP: mul, sub, add, sqrt, div: [256] -> [256]
KERNEL static void update_encoder_transformer_encoder_feedforward_intermediate_dense_bias_body(
    const float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad,
    const float adam_sum_41,
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
            * adam_sum_41;
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

static void update_encoder_transformer_encoder_feedforward_intermediate_dense_bias(text_pretrain *m)
{
    update_encoder_transformer_encoder_feedforward_intermediate_dense_bias_body(
        (void *)(m->arena + 3147584), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        m->encoder_transformer_encoder_feedforward_intermediate_dense_bias,
        m->encoder_transformer_encoder_feedforward_intermediate_dense_bias_m,
        m->encoder_transformer_encoder_feedforward_intermediate_dense_bias_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.feedforward_intermediate_dense.bias
// 5.63 kFLOP: mul, sub, add, sqrt, div: [256] -> [256]
static void update_encoder_transformer_encoder_1_feedforward_intermediate_dense_bias(text_pretrain *m)
{
    update_encoder_transformer_encoder_feedforward_intermediate_dense_bias_body(
        (void *)(m->arena + 693056), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_bias,
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_m,
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention.query.kernel
// 90.1 kFLOP: mul, sub, add, sqrt, div: [64, 4, 16] -> [64, 4, 16]
static void update_encoder_transformer_encoder_self_attention_query_kernel(text_pretrain *m)
{
    update_encoder_transformer_encoder_1_self_attention_value_kernel_body(
        (void *)(m->arena + 726848), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_self_attention_query_kernel,
        (void *)m->encoder_transformer_encoder_self_attention_query_kernel_m,
        (void *)m->encoder_transformer_encoder_self_attention_query_kernel_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention.key.kernel
// 90.1 kFLOP: mul, sub, add, sqrt, div: [64, 4, 16] -> [64, 4, 16]
static void update_encoder_transformer_encoder_self_attention_key_kernel(text_pretrain *m)
{
    update_encoder_transformer_encoder_1_self_attention_value_kernel_body(
        (void *)(m->arena + 710464), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_self_attention_key_kernel,
        (void *)m->encoder_transformer_encoder_self_attention_key_kernel_m,
        (void *)m->encoder_transformer_encoder_self_attention_key_kernel_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention.value.kernel
// 90.1 kFLOP: mul, sub, add, sqrt, div: [64, 4, 16] -> [64, 4, 16]
static void update_encoder_transformer_encoder_self_attention_value_kernel(text_pretrain *m)
{
    update_encoder_transformer_encoder_1_self_attention_value_kernel_body(
        (void *)(m->arena + 694080), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_self_attention_value_kernel,
        (void *)m->encoder_transformer_encoder_self_attention_value_kernel_m,
        (void *)m->encoder_transformer_encoder_self_attention_value_kernel_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.self_attention.attention_output.kernel
// 90.1 kFLOP: mul, sub, add, sqrt, div: [4, 16, 64] -> [4, 16, 64]
KERNEL static void update_encoder_transformer_encoder_self_attention_attention_output_kernel_body(
    const float *restrict encoder_transformer_encoder_self_attention_attention_output_kernel_grad,
    const float adam_sum_41,
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
            * adam_sum_41;
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

static void update_encoder_transformer_encoder_self_attention_attention_output_kernel(text_pretrain *m)
{
    update_encoder_transformer_encoder_self_attention_attention_output_kernel_body(
        (void *)(m->arena + 2778944), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_self_attention_attention_output_kernel,
        (void *)m->encoder_transformer_encoder_self_attention_attention_output_kernel_m,
        (void *)m->encoder_transformer_encoder_self_attention_attention_output_kernel_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention.query.kernel
// 90.1 kFLOP: mul, sub, add, sqrt, div: [64, 4, 16] -> [64, 4, 16]
static void update_encoder_transformer_encoder_1_self_attention_query_kernel(text_pretrain *m)
{
    update_encoder_transformer_encoder_1_self_attention_value_kernel_body(
        (void *)(m->arena + 3131200), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_self_attention_query_kernel,
        (void *)m->encoder_transformer_encoder_1_self_attention_query_kernel_m,
        (void *)m->encoder_transformer_encoder_1_self_attention_query_kernel_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention.key.kernel
// 90.1 kFLOP: mul, sub, add, sqrt, div: [64, 4, 16] -> [64, 4, 16]
static void update_encoder_transformer_encoder_1_self_attention_key_kernel(text_pretrain *m)
{
    update_encoder_transformer_encoder_1_self_attention_value_kernel_body(
        (void *)(m->arena + 3114816), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_self_attention_key_kernel,
        (void *)m->encoder_transformer_encoder_1_self_attention_key_kernel_m,
        (void *)m->encoder_transformer_encoder_1_self_attention_key_kernel_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.self_attention.attention_output.kernel
// 90.1 kFLOP: mul, sub, add, sqrt, div: [4, 16, 64] -> [4, 16, 64]
static void update_encoder_transformer_encoder_1_self_attention_attention_output_kernel(text_pretrain *m)
{
    update_encoder_transformer_encoder_self_attention_attention_output_kernel_body(
        (void *)(m->arena + 1632064), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_self_attention_attention_output_kernel,
        (void *)m->encoder_transformer_encoder_1_self_attention_attention_output_kernel_m,
        (void *)m->encoder_transformer_encoder_1_self_attention_attention_output_kernel_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates guess.dense.kernel
// 90.1 kFLOP: mul, sub, add, sqrt, div: [64, 64] -> [64, 64]
KERNEL static void update_guess_dense_kernel(text_pretrain *m)
{
    const float *restrict guess_dense_kernel_grad = (void *)(m->arena + 8576);
    const float adam_sum_41 = *(const float *)(m->arena + 4352);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float *restrict guess_dense_kernel = (void *)m->guess_dense_kernel;
    float *restrict guess_dense_kernel_m = (void *)m->guess_dense_kernel_m;
    float *restrict guess_dense_kernel_v = (void *)m->guess_dense_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16) {
        const f32x16 g = f32x16_load(&guess_dense_kernel_grad[i]) * adam_sum_41;
        const f32x16 m2 = f32x16_load(&guess_dense_kernel_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&guess_dense_kernel_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        f32x16_store(&guess_dense_kernel[i],
            f32x16_load(&guess_dense_kernel[i]) - m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon));
        f32x16_store(&guess_dense_kernel_m[i], m2);
        f32x16_store(&guess_dense_kernel_v[i], v);
    }
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.feedforward_intermediate_dense.kernel
// 360 kFLOP: mul, sub, add, sqrt, div: [64, 256] -> [64, 256]
KERNEL static void update_encoder_transformer_encoder_feedforward_intermediate_dense_kernel_body(
    const float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad,
    const float adam_sum_41,
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
            * adam_sum_41;
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

static void update_encoder_transformer_encoder_feedforward_intermediate_dense_kernel(text_pretrain *m)
{
    update_encoder_transformer_encoder_feedforward_intermediate_dense_kernel_body(
        (void *)(m->arena + 4523840), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel,
        (void *)m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel_m,
        (void *)m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder.feedforward_output_dense.kernel
// 360 kFLOP: mul, sub, add, sqrt, div: [256, 64] -> [256, 64]
KERNEL static void update_encoder_transformer_encoder_feedforward_output_dense_kernel_body(
    const float *restrict encoder_transformer_encoder_feedforward_output_dense_kernel_grad,
    const float adam_sum_41,
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
            * adam_sum_41;
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

static void update_encoder_transformer_encoder_feedforward_output_dense_kernel(text_pretrain *m)
{
    update_encoder_transformer_encoder_feedforward_output_dense_kernel_body(
        (void *)(m->arena + 4458304), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_feedforward_output_dense_kernel,
        (void *)m->encoder_transformer_encoder_feedforward_output_dense_kernel_m,
        (void *)m->encoder_transformer_encoder_feedforward_output_dense_kernel_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.feedforward_intermediate_dense.kernel
// 360 kFLOP: mul, sub, add, sqrt, div: [64, 256] -> [64, 256]
static void update_encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel(text_pretrain *m)
{
    update_encoder_transformer_encoder_feedforward_intermediate_dense_kernel_body(
        (void *)(m->arena + 102784), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel,
        (void *)m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_m,
        (void *)m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_v);
}

// text_pretrain.dl:36: using     adam(cosine_decay(0.002, 1200), global_clipnorm = 1.0)
// adam; updates encoder.transformer_encoder_1.feedforward_output_dense.kernel
// 360 kFLOP: mul, sub, add, sqrt, div: [256, 64] -> [256, 64]
static void update_encoder_transformer_encoder_1_feedforward_output_dense_kernel(text_pretrain *m)
{
    update_encoder_transformer_encoder_feedforward_output_dense_kernel_body(
        (void *)(m->arena + 37248), *(const float *)(m->arena + 4352), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->encoder_transformer_encoder_1_feedforward_output_dense_kernel,
        (void *)m->encoder_transformer_encoder_1_feedforward_output_dense_kernel_m,
        (void *)m->encoder_transformer_encoder_1_feedforward_output_dense_kernel_v);
}

// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.
static void train_step(void *model, int count)
{
    struct text_pretrain *m = model;
    for (int b = 0; b < 64; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    m->draw = m->step;
    #pragma omp parallel
    {
        encoder_layer_norm_y(m);
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
        encoder_transformer_encoder_1_feedforward_layer_norm_y(m);
        #pragma omp barrier
        guess_dense(m);
        #pragma omp barrier
        guess_layer_norm(m);
        #pragma omp barrier
        guess(m);
        #pragma omp barrier
        cross_entropy(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            cross_entropy_2(m);
            cross_entropy_count(m);
            mean_loss(m);
        }
        #pragma omp barrier
        if (isfinite(m->loss)) {
            #pragma omp single nowait
            {
                cross_entropy_neg_grad(m);
                cross_entropy_div_grad(m);
                adam_rsqrt(m);
            }
            #pragma omp barrier
            guess_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                guess_bias_grad(m);
            }
            guess_y_grad(m);
            #pragma omp barrier
            guess_dense_y_grad(m);
            guess_layer_norm_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                guess_layer_norm_beta_grad(m);
                guess_layer_norm_gamma_grad(m);
                adam_sum_39(m);
                adam_sum_40(m);
            }
            guess_dense_kernel_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adam_sum_37(m);
            }
            guess_dense_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                guess_dense_bias_grad(m);
                adam_sum_38(m);
            }
            guess_dense_y_grad_2(m);
            #pragma omp barrier
            encoder_transformer_encoder_1_feedforward_layer_norm_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_1_feedforward_layer_norm_beta_grad(m);
                encoder_transformer_encoder_1_feedforward_layer_norm_gamma_grad(m);
                adam_sum_35(m);
                adam_sum_36(m);
            }
            encoder_transformer_encoder_1_dropout_1_y_grad(m);
            #pragma omp barrier
            encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad(m);
            #pragma omp barrier
            adam_sum_33(m);
            encoder_transformer_encoder_1_feedforward_output_dense_input_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad(m);
            }
            #pragma omp barrier
            adam_sum_31(m);
            encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad(m);
            encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad(m);
                adam_sum_32(m);
            }
            encoder_transformer_encoder_1_feedforward_output_dense_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_1_feedforward_output_dense_bias_grad(m);
                adam_sum_34(m);
            }
            #pragma omp barrier
            encoder_transformer_encoder_1_self_attention_layer_norm_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_1_self_attention_layer_norm_beta_grad(m);
                encoder_transformer_encoder_1_self_attention_layer_norm_gamma_grad(m);
                adam_sum_29(m);
                adam_sum_30(m);
            }
            #pragma omp barrier
            encoder_transformer_encoder_1_dropout_y_grad(m);
            #pragma omp barrier
            encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adam_sum_27(m);
            }
            encoder_transformer_encoder_1_self_attention_attention_output_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_1_self_attention_attention_output_bias_grad(m);
                adam_sum_28(m);
            }
            encoder_transformer_encoder_1_self_attention_attention_output_heads_grad(m);
            #pragma omp barrier
            encoder_transformer_encoder_1_self_attention_key_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_1_self_attention_key_bias_grad(m);
                adam_sum_24(m);
            }
            encoder_transformer_encoder_1_self_attention_query_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_1_self_attention_query_sum_grad_2(m);
                adam_sum_22(m);
            }
            #pragma omp barrier
            encoder_transformer_encoder_1_self_attention_value_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_1_self_attention_value_bias_grad(m);
                adam_sum_26(m);
                encoder_transformer_encoder_1_self_attention_value_input_grad(m);
            }
            encoder_transformer_encoder_1_self_attention_value_kernel_grad(m);
            #pragma omp barrier
            encoder_transformer_encoder_1_self_attention_key_kernel_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adam_sum_23(m);
                encoder_transformer_encoder_1_self_attention_key_input_grad(m);
                encoder_transformer_encoder_1_self_attention_query_input_grad(m);
            }
            encoder_transformer_encoder_1_self_attention_query_kernel_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adam_sum_21(m);
            }
            encoder_transformer_encoder_feedforward_layer_norm_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_feedforward_layer_norm_beta_grad(m);
                encoder_transformer_encoder_feedforward_layer_norm_gamma_grad(m);
                adam_sum_19(m);
                adam_sum_20(m);
            }
            #pragma omp barrier
            encoder_transformer_encoder_dropout_1_y_grad(m);
            #pragma omp barrier
            encoder_transformer_encoder_feedforward_output_dense_kernel_grad(m);
            #pragma omp barrier
            adam_sum_17(m);
            encoder_transformer_encoder_feedforward_output_dense_input_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad(m);
            }
            #pragma omp barrier
            adam_sum_15(m);
            encoder_transformer_encoder_feedforward_intermediate_dense_input_grad(m);
            encoder_transformer_encoder_feedforward_intermediate_dense_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad(m);
                adam_sum_16(m);
            }
            encoder_transformer_encoder_feedforward_output_dense_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_feedforward_output_dense_bias_grad(m);
                adam_sum_18(m);
            }
            #pragma omp barrier
            encoder_transformer_encoder_self_attention_layer_norm_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_self_attention_layer_norm_beta_grad(m);
                encoder_transformer_encoder_self_attention_layer_norm_gamma_grad(m);
                adam_sum_13(m);
                adam_sum_14(m);
            }
            #pragma omp barrier
            encoder_transformer_encoder_dropout_y_grad(m);
            #pragma omp barrier
            encoder_transformer_encoder_self_attention_attention_output_kernel_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adam_sum_11(m);
            }
            encoder_transformer_encoder_self_attention_attention_output_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_self_attention_attention_output_bias_grad(m);
                adam_sum_12(m);
            }
            encoder_transformer_encoder_self_attention_attention_output_heads_grad(m);
            #pragma omp barrier
            encoder_transformer_encoder_self_attention_grad(m);
            #pragma omp barrier
            encoder_transformer_encoder_self_attention_query_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_self_attention_query_sum_grad_2(m);
                adam_sum_6(m);
            }
            #pragma omp barrier
            encoder_transformer_encoder_self_attention_value_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_self_attention_value_bias_grad(m);
                adam_sum_10(m);
            }
            encoder_transformer_encoder_self_attention_key_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_transformer_encoder_self_attention_key_bias_grad(m);
                adam_sum_8(m);
                encoder_transformer_encoder_self_attention_value_input_grad(m);
            }
            #pragma omp barrier
            encoder_transformer_encoder_self_attention_value_kernel_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adam_sum_9(m);
            }
            encoder_transformer_encoder_self_attention_key_kernel_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adam_sum_7(m);
                encoder_transformer_encoder_self_attention_key_input_grad(m);
                encoder_transformer_encoder_self_attention_query_input_grad(m);
            }
            encoder_transformer_encoder_self_attention_query_kernel_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adam_sum_5(m);
            }
            encoder_layer_norm_grad_2(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                encoder_layer_norm_beta_grad(m);
                encoder_layer_norm_gamma_grad(m);
                adam_sum_3(m);
                adam_sum_4(m);
            }
            encoder_layer_norm_grad(m);
            #pragma omp barrier
            encoder_embeddings_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adam_sum_2(m);
                encoder_scatter_add_grad(m);
            }
            #pragma omp barrier
            guess_embeddings_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adam_sum(m);
                adam_sum_25(m);
                adam_sum_41(m);
            }
            #pragma omp barrier
            update_encoder_embeddings(m);
            update_encoder_transformer_encoder_1_self_attention_value_kernel(m);
            #pragma omp single nowait
            {
                update_encoder_position_embedding_embeddings(m);
                update_guess_bias(m);
                update_encoder_layer_norm_gamma(m);
                update_encoder_layer_norm_beta(m);
                update_encoder_transformer_encoder_self_attention_query_bias(m);
                update_encoder_transformer_encoder_self_attention_key_bias(m);
                update_encoder_transformer_encoder_self_attention_value_bias(m);
                update_encoder_transformer_encoder_self_attention_attention_output_bias(m);
                update_encoder_transformer_encoder_self_attention_layer_norm_gamma(m);
                update_encoder_transformer_encoder_self_attention_layer_norm_beta(m);
                update_encoder_transformer_encoder_feedforward_output_dense_bias(m);
                update_encoder_transformer_encoder_feedforward_layer_norm_gamma(m);
                update_encoder_transformer_encoder_feedforward_layer_norm_beta(m);
                update_encoder_transformer_encoder_1_self_attention_query_bias(m);
                update_encoder_transformer_encoder_1_self_attention_key_bias(m);
                update_encoder_transformer_encoder_1_self_attention_value_bias(m);
                update_encoder_transformer_encoder_1_self_attention_attention_output_bias(m);
                update_encoder_transformer_encoder_1_self_attention_layer_norm_gamma(m);
                update_encoder_transformer_encoder_1_self_attention_layer_norm_beta(m);
                update_encoder_transformer_encoder_1_feedforward_output_dense_bias(m);
                update_encoder_transformer_encoder_1_feedforward_layer_norm_gamma(m);
                update_encoder_transformer_encoder_1_feedforward_layer_norm_beta(m);
                update_guess_dense_bias(m);
                update_guess_layer_norm_gamma(m);
                update_guess_layer_norm_beta(m);
                update_encoder_transformer_encoder_feedforward_intermediate_dense_bias(m);
                update_encoder_transformer_encoder_1_feedforward_intermediate_dense_bias(m);
            }
            update_encoder_transformer_encoder_self_attention_query_kernel(m);
            update_encoder_transformer_encoder_self_attention_key_kernel(m);
            update_encoder_transformer_encoder_self_attention_value_kernel(m);
            update_encoder_transformer_encoder_self_attention_attention_output_kernel(m);
            update_encoder_transformer_encoder_1_self_attention_query_kernel(m);
            update_encoder_transformer_encoder_1_self_attention_key_kernel(m);
            update_encoder_transformer_encoder_1_self_attention_attention_output_kernel(m);
            update_guess_dense_kernel(m);
            update_encoder_transformer_encoder_feedforward_intermediate_dense_kernel(m);
            update_encoder_transformer_encoder_feedforward_output_dense_kernel(m);
            update_encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel(m);
            update_encoder_transformer_encoder_1_feedforward_output_dense_kernel(m);
        }
    }
    if (!isfinite(m->loss))
        return;
    m->step++;
}

// ---- evaluation ---------------------------------------------------------------------------------

// text_pretrain.dl:33: hidden  = uniform([context]) < 0.2 and sequence_mask(length, context)
// text_pretrain.dl:34: seen    = select(hidden, hidden_word, tokens)
// text_pretrain.dl:16: x = embeddings[tokens]
// text_pretrain.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// sequence_mask, encoder, encoder.layer_norm
// 799 kFLOP: random, less, iota, and, select, gather, add, sum, mul, sub, ...: [64], [64, 16], [101, 64], [16, 64] ->
// [64, 16], [64, 16, 64]
KERNEL static void evaluate_encoder_layer_norm_y(text_pretrain *m)
{
    const int32_t *restrict length = m->length;
    const int32_t (*restrict tokens)[16] = m->tokens;
    const float (*restrict encoder_embeddings)[64] = m->encoder_embeddings;
    const float (*restrict encoder_position_embedding_embeddings)[64] = m->encoder_position_embedding_embeddings;
    const float *restrict encoder_layer_norm_gamma = m->encoder_layer_norm_gamma;
    const float *restrict encoder_layer_norm_beta = m->encoder_layer_norm_beta;
    unsigned char (*restrict hidden)[16] = (void *)(m->arena + 1314816);
    int32_t (*restrict seen)[16] = (void *)(m->arena + 1310720);
    float (*restrict encoder_layer_norm_y)[16][64] = (void *)(m->arena + 0);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t i = 0; i < 16; i++) {
            int32_t seen_row;
            float encoder_layer_norm_sum;
            float encoder_layer_norm_sum_2;
            float encoder_layer_norm_rsqrt;
            // seen
            const float t = f32_uniform(m->seed, m->draw, 24, b * 16 + i);
            const int hidden_i = t < 0.2f && i < length[b];
            hidden[b][i] = hidden_i;
            seen_row = hidden_i ? 100 : tokens[b][i];
            seen[b][i] = seen_row;
            // encoder.layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                const int t2 = seen_row >= 0 && seen_row < 101;
                const f32x16 x = t2 ? f32x16_load(&encoder_embeddings[seen_row][0]) : f32x16_splat(NAN);
                sum += x + f32x16_load(&encoder_position_embedding_embeddings[i][0]);
                const f32x16 x2 = t2 ? f32x16_load(&encoder_embeddings[seen_row][16]) : f32x16_splat(NAN);
                sum2 += x2 + f32x16_load(&encoder_position_embedding_embeddings[i][16]);
                const f32x16 x3 = t2 ? f32x16_load(&encoder_embeddings[seen_row][32]) : f32x16_splat(NAN);
                sum3 += x3 + f32x16_load(&encoder_position_embedding_embeddings[i][32]);
                const f32x16 x4 = t2 ? f32x16_load(&encoder_embeddings[seen_row][48]) : f32x16_splat(NAN);
                sum4 += x4 + f32x16_load(&encoder_position_embedding_embeddings[i][48]);
                encoder_layer_norm_sum = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // encoder.layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                const int t2 = seen_row >= 0 && seen_row < 101;
                const f32x16 x = t2 ? f32x16_load(&encoder_embeddings[seen_row][0]) : f32x16_splat(NAN);
                const f32x16 t3 = x + f32x16_load(&encoder_position_embedding_embeddings[i][0])
                    - encoder_layer_norm_sum * 0.015625f;
                sum += t3 * t3;
                const f32x16 x2 = t2 ? f32x16_load(&encoder_embeddings[seen_row][16]) : f32x16_splat(NAN);
                const f32x16 t4 = x2 + f32x16_load(&encoder_position_embedding_embeddings[i][16])
                    - encoder_layer_norm_sum * 0.015625f;
                sum2 += t4 * t4;
                const f32x16 x3 = t2 ? f32x16_load(&encoder_embeddings[seen_row][32]) : f32x16_splat(NAN);
                const f32x16 t5 = x3 + f32x16_load(&encoder_position_embedding_embeddings[i][32])
                    - encoder_layer_norm_sum * 0.015625f;
                sum3 += t5 * t5;
                const f32x16 x4 = t2 ? f32x16_load(&encoder_embeddings[seen_row][48]) : f32x16_splat(NAN);
                const f32x16 t6 = x4 + f32x16_load(&encoder_position_embedding_embeddings[i][48])
                    - encoder_layer_norm_sum * 0.015625f;
                sum4 += t6 * t6;
                encoder_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // encoder.layer_norm_rsqrt
            encoder_layer_norm_rsqrt = f32_rsqrt(encoder_layer_norm_sum_2 * 0.015625f + 0.001f);
            // encoder.layer_norm_y
            {
                const int t2 = seen_row >= 0 && seen_row < 101;
                for (int j = 0; j < 64; j += 16) {
                    const f32x16 x = t2 ? f32x16_load(&encoder_embeddings[seen_row][j]) : f32x16_splat(NAN);
                    const f32x16 t3 = x + f32x16_load(&encoder_position_embedding_embeddings[i][j])
                        - encoder_layer_norm_sum * 0.015625f;
                    const f32x16 y = t3 * encoder_layer_norm_rsqrt * f32x16_load(&encoder_layer_norm_gamma[j]);
                    f32x16_store(&encoder_layer_norm_y[b][i][j], y + f32x16_load(&encoder_layer_norm_beta[j]));
                }
            }
        }
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.query
// 8.52 MFLOP: contract, add, mul: [64, 16, 64], [64, 16, 4, 16], [64, 4, 16], [4, 16] -> [64, 16, 4, 16]
static void evaluate_encoder_transformer_encoder_self_attention_query(text_pretrain *m)
{
    encoder_transformer_encoder_self_attention_query_body(
        (void *)(m->arena + 0), (void *)(m->arena + 262144),
        m->encoder_transformer_encoder_self_attention_query_kernel,
        m->encoder_transformer_encoder_self_attention_query_bias, (void *)(m->arena + 262144));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.key
// 8.45 MFLOP: contract, add: [64, 16, 64], [64, 16, 4, 16], [64, 4, 16], [4, 16] -> [64, 16, 4, 16]
static void evaluate_encoder_transformer_encoder_self_attention_key(text_pretrain *m)
{
    encoder_transformer_encoder_self_attention_key_body(
        (void *)(m->arena + 0), (void *)(m->arena + 524288), m->encoder_transformer_encoder_self_attention_key_kernel,
        m->encoder_transformer_encoder_self_attention_key_bias, (void *)(m->arena + 524288));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.value
// 8.45 MFLOP: contract, add: [64, 16, 64], [64, 16, 4, 16], [64, 4, 16], [4, 16] -> [64, 16, 4, 16]
static void evaluate_encoder_transformer_encoder_self_attention_value(text_pretrain *m)
{
    encoder_transformer_encoder_self_attention_key_body(
        (void *)(m->arena + 0), (void *)(m->arena + 786432),
        m->encoder_transformer_encoder_self_attention_value_kernel,
        m->encoder_transformer_encoder_self_attention_value_bias, (void *)(m->arena + 786432));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_pretrain.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder.self_attention, encoder
// 5.52 MFLOP: contract, not_equal, select, max, sub, exp, sum, div, mul: [64, 16, 4, 16], [64, 16] -> [64, 4, 16, 16]
KERNEL static void evaluate_encoder_transformer_encoder_self_attention_body(
    const float (*restrict encoder_transformer_encoder_self_attention_key)[16][4][16],
    const float (*restrict encoder_transformer_encoder_self_attention_query)[16][4][16],
    const int32_t (*restrict seen)[16],
    const float (*restrict encoder_transformer_encoder_self_attention_value)[16][4][16],
    float (*restrict encoder_transformer_encoder_self_attention_2)[4][16][16])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
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
                            encoder_transformer_encoder_self_attention[r][lane] = seen[b][lane] != 0 ? result[lane]
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
                const int next = 255 < b * 4 + i + 1 ? 255 : b * 4 + i + 1;
                for (int k = 0; k < 16; k++) {
                    __builtin_prefetch(&encoder_transformer_encoder_self_attention_value[next / 4][k][next % 4][0]);
                    const f32x16 w = f32x16_load(&encoder_transformer_encoder_self_attention_value[b][k][i][0]);
                    UNROLL for (int r = 0; r < 16; r++)
                        sum[r] += encoder_transformer_encoder_self_attention_attention[r][k] * w;
                }
                UNROLL for (int r = 0; r < 16; r++)
                    f32x16_store(&encoder_transformer_encoder_self_attention_2[b][i][r][0], sum[r]);
            }
        }
}

static void evaluate_encoder_transformer_encoder_self_attention(text_pretrain *m)
{
    evaluate_encoder_transformer_encoder_self_attention_body(
        (void *)(m->arena + 524288), (void *)(m->arena + 262144), (void *)(m->arena + 1310720),
        (void *)(m->arena + 786432), (void *)(m->arena + 1048576));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.attention_output, encoder.transformer_encoder
// 8.52 MFLOP: contract, add: [64, 4, 16, 16], [4, 16, 64], [64] -> [64, 16, 64]
// encoder_transformer_encoder_self_attention_attention_output takes the place of encoder_layer_norm_y.
KERNEL static void evaluate_encoder_transformer_encoder_self_attention_attention_output_body(
    const float (*restrict encoder_transformer_encoder_self_attention_2)[4][16][16],
    const float (*restrict encoder_transformer_encoder_self_attention_attention_output_kernel)[16][64],
    const float *restrict encoder_transformer_encoder_self_attention_attention_output_bias,
    float (*restrict encoder_layer_norm_y)[16][64])
{
    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 64; h++) {
        {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int n = 0; n < 4; n++) {
                for (int row = n * 2; row < (6 < n * 2 + 2 ? 6 : n * 2 + 2); row++)
                    for (int c = 0; c < 64; c += 16)
                        __builtin_prefetch(&encoder_layer_norm_y[h][row][c]);
                for (int k = 0; k < 16; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = k / 4 * 2 + line + 6;
                        __builtin_prefetch(&encoder_transformer_encoder_self_attention_2[h][n][row][0]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel[n][k
                                + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = encoder_transformer_encoder_self_attention_2[h][n][r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
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
            for (int n = 0; n < 4; n++) {
                for (int row = n * 2; row < (5 < n * 2 + 2 ? 5 : n * 2 + 2); row++)
                    for (int c = 0; c < 64; c += 16)
                        __builtin_prefetch(&encoder_layer_norm_y[h][i + row][c]);
                for (int k = 0; k < 16; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 15 < i + k / 4 * 2 + line + 5 ? 15 : i + k / 4 * 2 + line + 5;
                        __builtin_prefetch(&encoder_transformer_encoder_self_attention_2[h][n][row][0]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&encoder_transformer_encoder_self_attention_attention_output_kernel[n][k
                                + step][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = encoder_transformer_encoder_self_attention_2[h][n][i + r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
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

static void evaluate_encoder_transformer_encoder_self_attention_attention_output(text_pretrain *m)
{
    evaluate_encoder_transformer_encoder_self_attention_attention_output_body(
        (void *)(m->arena + 1048576), m->encoder_transformer_encoder_self_attention_attention_output_kernel,
        m->encoder_transformer_encoder_self_attention_attention_output_bias, (void *)(m->arena + 0));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention_layer_norm
// 537 kFLOP: sum, mul, sub, add, rsqrt: [64, 16, 64], [64] -> [64, 16, 64]
KERNEL static void evaluate_encoder_transformer_encoder_self_attention_layer_norm_body(
    const float (*restrict encoder_transformer_encoder_self_attention_attention_output)[16][64],
    const float *restrict encoder_transformer_encoder_self_attention_layer_norm_gamma,
    const float *restrict encoder_transformer_encoder_self_attention_layer_norm_beta,
    float (*restrict encoder_transformer_encoder_self_attention_layer_norm_y)[16][64])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
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

static void evaluate_encoder_transformer_encoder_self_attention_layer_norm(text_pretrain *m)
{
    evaluate_encoder_transformer_encoder_self_attention_layer_norm_body(
        (void *)(m->arena + 0), m->encoder_transformer_encoder_self_attention_layer_norm_gamma,
        m->encoder_transformer_encoder_self_attention_layer_norm_beta, (void *)(m->arena + 1048576));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_intermediate_dense
// 40.1 MFLOP: contract, add, mul, erf: [64, 256], [64, 16, 64], [256] -> [64, 16, 256]
KERNEL static void evaluate_encoder_transformer_encoder_feedforward_intermediate_dense_body(
    const float (*restrict encoder_transformer_encoder_feedforward_intermediate_dense_kernel)[256],
    const float (*restrict encoder_transformer_encoder_self_attention_layer_norm_y)[64],
    const float *restrict encoder_transformer_encoder_feedforward_intermediate_dense_bias,
    float (*restrict encoder_transformer_encoder_feedforward_intermediate_dense)[256])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t i0 = 0; i0 < 1024; i0 += 512)
        for (int64_t j = 0; j < 256; j += 64) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[64][64];
            for (int k = 0; k < 64; k++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&panel[k][c],
                        f32x16_load(&encoder_transformer_encoder_feedforward_intermediate_dense_kernel[k][j + c]));
            for (int i = 0; i < 492; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 64; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = i0 + i + (k / 4 * 2 + line) / 4 + 6;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&encoder_transformer_encoder_self_attention_layer_norm_y[row][column]);
                    }
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = (k / 4 * 2 + line) / 4;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&encoder_transformer_encoder_feedforward_intermediate_dense[i0 + i + row][j
                            + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = encoder_transformer_encoder_self_attention_layer_norm_y[i0 + i + r][k
                                + step];
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
                        f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense[i0 + i + r][j + c],
                            y * (f32x16_erf(y * 0.70710677f) * 0.5f + 0.5f));
                    }
            }
            for (int i = 492; i < 512; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                for (int k = 0; k < 64; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 1023 < i0 + i + (k / 4 * 2 + line) / 4 + 5 ? 1023
                            : i0 + i + (k / 4 * 2 + line) / 4 + 5;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&encoder_transformer_encoder_self_attention_layer_norm_y[row][column]);
                    }
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = (k / 4 * 2 + line) / 4;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&encoder_transformer_encoder_feedforward_intermediate_dense[i0 + i + row][j
                            + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = encoder_transformer_encoder_self_attention_layer_norm_y[i0 + i + r][k
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
                        f32x16_store(&encoder_transformer_encoder_feedforward_intermediate_dense[i0 + i + r][j + c],
                            y * (f32x16_erf(y * 0.70710677f) * 0.5f + 0.5f));
                    }
            }
        }
}

static void evaluate_encoder_transformer_encoder_feedforward_intermediate_dense(text_pretrain *m)
{
    evaluate_encoder_transformer_encoder_feedforward_intermediate_dense_body(
        m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel, (void *)(m->arena + 1048576),
        m->encoder_transformer_encoder_feedforward_intermediate_dense_bias, (void *)(m->arena + 0));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_output_dense, encoder.transformer_encoder
// 33.7 MFLOP: contract, add: [64, 16, 256], [256, 64], [64] -> [64, 16, 64]
// encoder_transformer_encoder_feedforward_output_dense takes the place of
// encoder_transformer_encoder_self_attention_layer_norm_y.
KERNEL static void evaluate_encoder_transformer_encoder_feedforward_output_dense_body(
    const float (*restrict encoder_transformer_encoder_feedforward_intermediate_dense)[256],
    const float (*restrict encoder_transformer_encoder_feedforward_output_dense_kernel)[64],
    const float *restrict encoder_transformer_encoder_feedforward_output_dense_bias,
    float (*restrict encoder_transformer_encoder_self_attention_layer_norm_y)[64])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 1024; i0 += 16) {
        {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 256; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = i0 + (k / 4 * 2 + line) / 16 + 6;
                    const int column = (k / 4 * 2 + line) % 16 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_feedforward_intermediate_dense[row][column]);
                }
                if (k / 4 % 2 == 0) {
                    const int row = k / 32;
                    const int column = k / 8 % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_self_attention_layer_norm_y[i0 + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_kernel[k
                            + step][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_transformer_encoder_feedforward_intermediate_dense[i0 + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++) {
                    const f32x16 y = sum[r][v]
                        + f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_bias[v * 16]);
                    f32x16_store(&encoder_transformer_encoder_self_attention_layer_norm_y[i0 + r][v * 16],
                        f32x16_load(&encoder_transformer_encoder_self_attention_layer_norm_y[i0 + r][v * 16]) + y);
                }
        }
        for (int i = 6; i < 16; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 256; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = 1023 < i0 + i + (k / 4 * 2 + line) / 16 + 5 ? 1023
                        : i0 + i + (k / 4 * 2 + line) / 16 + 5;
                    const int column = (k / 4 * 2 + line) % 16 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_feedforward_intermediate_dense[row][column]);
                }
                if (k / 4 % 3 == 0) {
                    const int row = k / 48;
                    const int column = k / 12 % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_self_attention_layer_norm_y[i0 + i + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&encoder_transformer_encoder_feedforward_output_dense_kernel[k
                            + step][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_transformer_encoder_feedforward_intermediate_dense[i0 + i + r][k
                            + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
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

static void evaluate_encoder_transformer_encoder_feedforward_output_dense(text_pretrain *m)
{
    evaluate_encoder_transformer_encoder_feedforward_output_dense_body(
        (void *)(m->arena + 0), m->encoder_transformer_encoder_feedforward_output_dense_kernel,
        m->encoder_transformer_encoder_feedforward_output_dense_bias, (void *)(m->arena + 1048576));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_layer_norm
// 537 kFLOP: sum, mul, sub, add, rsqrt: [64, 16, 64], [64] -> [64, 16, 64]
static void evaluate_encoder_transformer_encoder_feedforward_layer_norm(text_pretrain *m)
{
    evaluate_encoder_transformer_encoder_self_attention_layer_norm_body(
        (void *)(m->arena + 1048576), m->encoder_transformer_encoder_feedforward_layer_norm_gamma,
        m->encoder_transformer_encoder_feedforward_layer_norm_beta, (void *)(m->arena + 0));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.query
// 8.52 MFLOP: contract, add, mul: [64, 16, 64], [64, 16, 4, 16], [64, 4, 16], [4, 16] -> [64, 16, 4, 16]
static void evaluate_encoder_transformer_encoder_1_self_attention_query(text_pretrain *m)
{
    encoder_transformer_encoder_self_attention_query_body(
        (void *)(m->arena + 0), (void *)(m->arena + 262144),
        m->encoder_transformer_encoder_1_self_attention_query_kernel,
        m->encoder_transformer_encoder_1_self_attention_query_bias, (void *)(m->arena + 262144));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.key
// 8.45 MFLOP: contract, add: [64, 16, 64], [64, 16, 4, 16], [64, 4, 16], [4, 16] -> [64, 16, 4, 16]
static void evaluate_encoder_transformer_encoder_1_self_attention_key(text_pretrain *m)
{
    encoder_transformer_encoder_self_attention_key_body(
        (void *)(m->arena + 0), (void *)(m->arena + 524288),
        m->encoder_transformer_encoder_1_self_attention_key_kernel,
        m->encoder_transformer_encoder_1_self_attention_key_bias, (void *)(m->arena + 524288));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.value
// 8.45 MFLOP: contract, add: [64, 16, 64], [64, 16, 4, 16], [64, 4, 16], [4, 16] -> [64, 16, 4, 16]
static void evaluate_encoder_transformer_encoder_1_self_attention_value(text_pretrain *m)
{
    encoder_transformer_encoder_self_attention_key_body(
        (void *)(m->arena + 0), (void *)(m->arena + 786432),
        m->encoder_transformer_encoder_1_self_attention_value_kernel,
        m->encoder_transformer_encoder_1_self_attention_value_bias, (void *)(m->arena + 786432));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_pretrain.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder_1.self_attention, encoder
// 5.52 MFLOP: contract, not_equal, select, max, sub, exp, sum, div, mul: [64, 16, 4, 16], [64, 16] -> [64, 4, 16, 16]
static void evaluate_encoder_transformer_encoder_1_self_attention(text_pretrain *m)
{
    evaluate_encoder_transformer_encoder_self_attention_body(
        (void *)(m->arena + 524288), (void *)(m->arena + 262144), (void *)(m->arena + 1310720),
        (void *)(m->arena + 786432), (void *)(m->arena + 1048576));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.attention_output, encoder.transformer_encoder_1
// 8.52 MFLOP: contract, add: [64, 4, 16, 16], [4, 16, 64], [64] -> [64, 16, 64]
// encoder_transformer_encoder_1_self_attention_attention_output takes the place of
// encoder_transformer_encoder_feedforward_layer_norm_y.
static void evaluate_encoder_transformer_encoder_1_self_attention_attention_output(text_pretrain *m)
{
    evaluate_encoder_transformer_encoder_self_attention_attention_output_body(
        (void *)(m->arena + 1048576), m->encoder_transformer_encoder_1_self_attention_attention_output_kernel,
        m->encoder_transformer_encoder_1_self_attention_attention_output_bias, (void *)(m->arena + 0));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention_layer_norm
// 537 kFLOP: sum, mul, sub, add, rsqrt: [64, 16, 64], [64] -> [64, 16, 64]
static void evaluate_encoder_transformer_encoder_1_self_attention_layer_norm(text_pretrain *m)
{
    evaluate_encoder_transformer_encoder_self_attention_layer_norm_body(
        (void *)(m->arena + 0), m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma,
        m->encoder_transformer_encoder_1_self_attention_layer_norm_beta, (void *)(m->arena + 1048576));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_intermediate_dense
// 40.1 MFLOP: contract, add, mul, erf: [64, 256], [64, 16, 64], [256] -> [64, 16, 256]
static void evaluate_encoder_transformer_encoder_1_feedforward_intermediate_dense(text_pretrain *m)
{
    evaluate_encoder_transformer_encoder_feedforward_intermediate_dense_body(
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel, (void *)(m->arena + 1048576),
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_bias, (void *)(m->arena + 0));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_output_dense, encoder.transformer_encoder_1
// 33.7 MFLOP: contract, add: [64, 16, 256], [256, 64], [64] -> [64, 16, 64]
// encoder_transformer_encoder_1_feedforward_output_dense takes the place of
// encoder_transformer_encoder_1_self_attention_layer_norm_y.
static void evaluate_encoder_transformer_encoder_1_feedforward_output_dense(text_pretrain *m)
{
    evaluate_encoder_transformer_encoder_feedforward_output_dense_body(
        (void *)(m->arena + 0), m->encoder_transformer_encoder_1_feedforward_output_dense_kernel,
        m->encoder_transformer_encoder_1_feedforward_output_dense_bias, (void *)(m->arena + 1048576));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_layer_norm
// 537 kFLOP: sum, mul, sub, add, rsqrt: [64, 16, 64], [64] -> [64, 16, 64]
static void evaluate_encoder_transformer_encoder_1_feedforward_layer_norm(text_pretrain *m)
{
    evaluate_encoder_transformer_encoder_self_attention_layer_norm_body(
        (void *)(m->arena + 1048576), m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma,
        m->encoder_transformer_encoder_1_feedforward_layer_norm_beta, (void *)(m->arena + 0));
}

// text_pretrain.dl:26: x = encoder(tokens) | dense(width, activation = gelu) | layer_norm
// guess.dense
// 10 MFLOP: contract, add, mul, erf: [64, 16, 64], [64, 64], [64] -> [64, 16, 64]
KERNEL static void evaluate_guess_dense(text_pretrain *m)
{
    const float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_y)[64] = (void *)(m->arena + 0);
    const float (*restrict guess_dense_kernel)[64] = m->guess_dense_kernel;
    const float *restrict guess_dense_bias = m->guess_dense_bias;
    float (*restrict guess_dense)[64] = (void *)(m->arena + 262144);

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 1024; i0 += 64) {
        for (int i = 0; i < 54; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = i0 + i + (k / 4 * 2 + line) / 4 + 6;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_1_feedforward_layer_norm_y[row][column]);
                }
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&guess_dense[i0 + i + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&guess_dense_kernel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_transformer_encoder_1_feedforward_layer_norm_y[i0 + i + r][k + step];
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
                    const f32x16 y = sum2 + f32x16_load(&guess_dense_bias[c]);
                    f32x16_store(&guess_dense[i0 + i + r][c], y * (f32x16_erf(y * 0.70710677f) * 0.5f + 0.5f));
                }
        }
        for (int i = 54; i < 64; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = 1023 < i0 + i + (k / 4 * 2 + line) / 4 + 5 ? 1023
                        : i0 + i + (k / 4 * 2 + line) / 4 + 5;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&encoder_transformer_encoder_1_feedforward_layer_norm_y[row][column]);
                }
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&guess_dense[i0 + i + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&guess_dense_kernel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_transformer_encoder_1_feedforward_layer_norm_y[i0 + i + r][k + step];
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
                    const f32x16 y = sum2 + f32x16_load(&guess_dense_bias[c]);
                    f32x16_store(&guess_dense[i0 + i + r][c], y * (f32x16_erf(y * 0.70710677f) * 0.5f + 0.5f));
                }
        }
    }
}

// text_pretrain.dl:26: x = encoder(tokens) | dense(width, activation = gelu) | layer_norm
// guess.layer_norm
// 537 kFLOP: sum, mul, sub, add, rsqrt: [64, 16, 64], [64] -> [64, 16, 64]
KERNEL static void evaluate_guess_layer_norm(text_pretrain *m)
{
    const float (*restrict guess_dense)[16][64] = (void *)(m->arena + 262144);
    const float *restrict guess_layer_norm_gamma = m->guess_layer_norm_gamma;
    const float *restrict guess_layer_norm_beta = m->guess_layer_norm_beta;
    float (*restrict guess_layer_norm_y)[16][64] = (void *)(m->arena + 524288);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t i = 0; i < 16; i++) {
            float guess_layer_norm_sum;
            float guess_layer_norm_sum_2;
            float guess_layer_norm_rsqrt;
            // guess.layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += f32x16_load(&guess_dense[b][i][0]);
                sum2 += f32x16_load(&guess_dense[b][i][16]);
                sum3 += f32x16_load(&guess_dense[b][i][32]);
                sum4 += f32x16_load(&guess_dense[b][i][48]);
                guess_layer_norm_sum = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // guess.layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                const f32x16 t = f32x16_load(&guess_dense[b][i][0]) - guess_layer_norm_sum * 0.015625f;
                sum += t * t;
                const f32x16 t2 = f32x16_load(&guess_dense[b][i][16]) - guess_layer_norm_sum * 0.015625f;
                sum2 += t2 * t2;
                const f32x16 t3 = f32x16_load(&guess_dense[b][i][32]) - guess_layer_norm_sum * 0.015625f;
                sum3 += t3 * t3;
                const f32x16 t4 = f32x16_load(&guess_dense[b][i][48]) - guess_layer_norm_sum * 0.015625f;
                sum4 += t4 * t4;
                guess_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // guess.layer_norm_rsqrt
            guess_layer_norm_rsqrt = f32_rsqrt(guess_layer_norm_sum_2 * 0.015625f + 0.001f);
            // guess.layer_norm_y
            for (int j = 0; j < 64; j += 16) {
                const f32x16 y = (f32x16_load(&guess_dense[b][i][j]) - guess_layer_norm_sum * 0.015625f)
                    * guess_layer_norm_rsqrt;
                f32x16_store(&guess_layer_norm_y[b][i][j],
                    y * f32x16_load(&guess_layer_norm_gamma[j]) + f32x16_load(&guess_layer_norm_beta[j]));
            }
        }
}

// text_pretrain.dl:28: return x @ transpose(encoder.embeddings) + bias
// guess
// 13.3 MFLOP: contract, add: [101, 64], [64, 16, 64], [101], [64, 16, 101] -> [64, 16, 101]
static void evaluate_guess(text_pretrain *m)
{
    guess_body(m->encoder_embeddings, (void *)(m->arena + 524288), m->guess_bias, (void *)(m->arena + 0),
               (void *)(m->arena + 0));
}

// text_pretrain.dl:35: minimize  cross_entropy(guess(seen), tokens, mask = hidden)
// cross_entropy
// 2.5 MFLOP: max, sub, exp, sum, log, iota, equal, to_real, mul: [64, 16, 101], [64, 16] -> [64, 16]
KERNEL static void evaluate_cross_entropy(text_pretrain *m)
{
    const float (*restrict guess)[16][101] = (void *)(m->arena + 0);
    const int32_t (*restrict tokens)[16] = m->tokens;
    float (*restrict cross_entropy_scores)[16] = (void *)(m->arena + 413696);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t i = 0; i < 16; i++) {
            float cross_entropy_max;
            float cross_entropy_sum;
            float cross_entropy_log;
            // cross_entropy_max
            {
                f32x16 maximum = f32x16_splat(-INFINITY);
                f32x16 maximum2 = f32x16_splat(-INFINITY);
                float rest = -INFINITY;
                for (int r = 0; r < 96; r += 32) {
                    maximum = f32x16_max(maximum, f32x16_load(&guess[b][i][r]));
                    maximum2 = f32x16_max(maximum2, f32x16_load(&guess[b][i][r + 16]));
                }
                for (int r = 96; r < 101; r++)
                    rest = max_real(rest, guess[b][i][r]);
                cross_entropy_max = max_real(f32x16_largest(f32x16_max(maximum, maximum2)), rest);
            }
            // cross_entropy_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                float rest = 0.0f;
                for (int r = 0; r < 96; r += 32) {
                    sum += f32x16_exp(f32x16_load(&guess[b][i][r]) - cross_entropy_max);
                    sum2 += f32x16_exp(f32x16_load(&guess[b][i][r + 16]) - cross_entropy_max);
                }
                for (int r = 96; r < 101; r++) {
                    const float z = guess[b][i][r] - cross_entropy_max;
                    rest += f32_exp(z);
                }
                cross_entropy_sum = f32x16_sum(sum + sum2) + rest;
            }
            // cross_entropy_log
            cross_entropy_log = f32_log(cross_entropy_sum);
            // cross_entropy_scores
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                float rest = 0.0f;
                for (int r = 0; r < 96; r += 32) {
                    const f32x16 t = f32x16_load(&guess[b][i][r]) - cross_entropy_max - cross_entropy_log;
                    sum += f32x16_select(tokens[b][i] == f32x16_ramp(r), f32x16_splat(1.0f), f32x16_splat(0.0f)) * t;
                    const f32x16 t2 = f32x16_load(&guess[b][i][r + 16]) - cross_entropy_max - cross_entropy_log;
                    sum2 += f32x16_select(tokens[b][i] == f32x16_ramp(r + 16), f32x16_splat(1.0f), f32x16_splat(0.0f))
                        * t2;
                }
                for (int r = 96; r < 101; r++) {
                    const float z = guess[b][i][r] - cross_entropy_max;
                    rest += (float)(tokens[b][i] == r) * (z - cross_entropy_log);
                }
                cross_entropy_scores[b][i] = f32x16_sum(sum + sum2) + rest;
            }
        }
}

// text_pretrain.dl:35: minimize  cross_entropy(guess(seen), tokens, mask = hidden)
// cross_entropy
// 4.1 kFLOP: to_real, sum, select: [64, 16] -> [64]
static void evaluate_cross_entropy_2(text_pretrain *m)
{
    cross_entropy_2_body((void *)(m->arena + 1314816), (void *)(m->arena + 413696), (void *)(m->arena + 256),
                         (void *)(m->arena + 0));
}

// text_pretrain.dl:35: minimize  cross_entropy(guess(seen), tokens, mask = hidden)
// cross_entropy
// 128 FLOP: mul, sum: [64] -> []
KERNEL static void evaluate_cross_entropy_count(text_pretrain *m)
{
    const float *restrict cross_entropy_sum_2 = (void *)(m->arena + 256);
    const float *restrict batch_weight = m->batch_weight;
    float *restrict cross_entropy_count = (void *)(m->arena + 512);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    sum += f32x16_load(&cross_entropy_sum_2[0]) * f32x16_load(&batch_weight[0]);
    sum2 += f32x16_load(&cross_entropy_sum_2[16]) * f32x16_load(&batch_weight[16]);
    sum3 += f32x16_load(&cross_entropy_sum_2[32]) * f32x16_load(&batch_weight[32]);
    sum4 += f32x16_load(&cross_entropy_sum_2[48]) * f32x16_load(&batch_weight[48]);
    *cross_entropy_count = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

// text_pretrain.dl:35: minimize  cross_entropy(guess(seen), tokens, mask = hidden)
// 135 FLOP: mul, sum, max, div, neg: [64] -> []
KERNEL static void evaluate_mean_loss(text_pretrain *m)
{
    const float *restrict batch_weight = m->batch_weight;
    const float *restrict cross_entropy_sum_3 = (void *)(m->arena + 0);
    const float cross_entropy_count = *(const float *)(m->arena + 512);
    float *restrict loss = &m->loss;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    sum += f32x16_load(&batch_weight[0]) * f32x16_load(&cross_entropy_sum_3[0]);
    sum2 += f32x16_load(&batch_weight[16]) * f32x16_load(&cross_entropy_sum_3[16]);
    sum3 += f32x16_load(&batch_weight[32]) * f32x16_load(&cross_entropy_sum_3[32]);
    sum4 += f32x16_load(&batch_weight[48]) * f32x16_load(&cross_entropy_sum_3[48]);
    *loss = -(1.0f / max_real(cross_entropy_count, 1e-07f) * f32x16_sum(sum + sum3 + (sum2 + sum4)));
}

static void evaluate(void *model, int count)
{
    struct text_pretrain *m = model;
    for (int b = 0; b < 64; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    #pragma omp parallel
    {
        evaluate_encoder_layer_norm_y(m);
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
        evaluate_guess_dense(m);
        #pragma omp barrier
        evaluate_guess_layer_norm(m);
        #pragma omp barrier
        evaluate_guess(m);
        #pragma omp barrier
        evaluate_cross_entropy(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_cross_entropy_2(m);
            evaluate_cross_entropy_count(m);
            evaluate_mean_loss(m);
        }
    }
}

// ---- prediction ---------------------------------------------------------------------------------

// text_pretrain.dl:34: seen    = select(hidden, hidden_word, tokens)
// text_pretrain.dl:33: hidden  = uniform([context]) < 0.2 and sequence_mask(length, context)
// sequence_mask
// 1.02 kFLOP: random, less, iota, and, select: [1], [1, 16] -> [1, 16]
KERNEL static void predict_seen(text_pretrain *m)
{
    const int32_t *restrict length = m->length;
    const int32_t (*restrict tokens)[16] = m->tokens;
    int32_t (*restrict seen)[16] = (void *)(m->arena + 256);

    for (int i = 0; i < 16; i++) {
        const int hidden = f32_uniform(m->seed, m->draw, 25, i) < 0.2f && i < length[0];
        seen[0][i] = hidden ? 100 : tokens[0][i];
    }
}

// text_pretrain.dl:17: x = x + (x | position_embedding(context, random_normal(stddev = 0.05))) | layer_norm
// text_pretrain.dl:16: x = embeddings[tokens]
// encoder, encoder.layer_norm
// 9.41 kFLOP: gather, add, sum, mul, sub, rsqrt: [1, 16], [101, 64], [16, 64], [64] -> [1, 16, 64]
KERNEL static void predict_encoder_layer_norm_y(text_pretrain *m)
{
    const int32_t (*restrict seen)[16] = (void *)(m->arena + 256);
    const float (*restrict encoder_embeddings)[64] = m->encoder_embeddings;
    const float (*restrict encoder_position_embedding_embeddings)[64] = m->encoder_position_embedding_embeddings;
    const float *restrict encoder_layer_norm_gamma = m->encoder_layer_norm_gamma;
    const float *restrict encoder_layer_norm_beta = m->encoder_layer_norm_beta;
    float (*restrict encoder_layer_norm_y)[16][64] = (void *)(m->arena + 320);

    for (int j = 0; j < 16; j++) {
        alignas(64) float encoder_add[64];
        float encoder_layer_norm_sum;
        float encoder_layer_norm_sum_2;
        float encoder_layer_norm_rsqrt;
        // encoder_add
        const int t = seen[0][j];
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

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
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

static void predict_encoder_transformer_encoder_self_attention_query(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_query_body(
        m->encoder_transformer_encoder_self_attention_query_kernel, (void *)(m->arena + 320),
        m->encoder_transformer_encoder_self_attention_query_bias, (void *)(m->arena + 4416));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
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

static void predict_encoder_transformer_encoder_self_attention_key(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_self_attention_key_kernel, (void *)(m->arena + 320),
        m->encoder_transformer_encoder_self_attention_key_bias, (void *)(m->arena + 8512));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.self_attention.value
// 132 kFLOP: contract, add: [64, 4, 16], [1, 16, 64], [4, 16] -> [1, 16, 4, 16]
static void predict_encoder_transformer_encoder_self_attention_value(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_self_attention_value_kernel, (void *)(m->arena + 320),
        m->encoder_transformer_encoder_self_attention_value_bias, (void *)(m->arena + 12608));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_pretrain.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder.self_attention, encoder
// 34.8 kFLOP: contract, not_equal, select, max: [1, 16, 4, 16], [1, 16] -> [1, 4, 16, 16], [1, 4, 16]
KERNEL static void predict_encoder_transformer_encoder_self_attention_body(
    const float (*restrict encoder_transformer_encoder_self_attention_key)[16][4][16],
    const float (*restrict encoder_transformer_encoder_self_attention_query)[16][4][16],
    const int32_t (*restrict seen)[16],
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
                        encoder_transformer_encoder_self_attention[0][j][r][lane] = seen[0][lane] != 0 ? result[lane]
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

static void predict_encoder_transformer_encoder_self_attention(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_body(
        (void *)(m->arena + 8512), (void *)(m->arena + 4416), (void *)(m->arena + 256), (void *)(m->arena + 16704),
        (void *)(m->arena + 0));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
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

static void predict_encoder_transformer_encoder_self_attention_2(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_2_body(
        (void *)(m->arena + 0), (void *)(m->arena + 16704), (void *)(m->arena + 4416));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
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

static void predict_encoder_transformer_encoder_self_attention_3(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_3_body(
        (void *)(m->arena + 12608), (void *)(m->arena + 4416), (void *)(m->arena + 8512));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
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

static void predict_encoder_transformer_encoder_self_attention_attention_output(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_attention_output_body(
        m->encoder_transformer_encoder_self_attention_attention_output_kernel, (void *)(m->arena + 8512),
        m->encoder_transformer_encoder_self_attention_attention_output_bias, (void *)(m->arena + 320));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
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

static void predict_encoder_transformer_encoder_self_attention_layer_norm(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_layer_norm_body(
        (void *)(m->arena + 320), m->encoder_transformer_encoder_self_attention_layer_norm_gamma,
        m->encoder_transformer_encoder_self_attention_layer_norm_beta, (void *)(m->arena + 16704));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
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

static void predict_encoder_transformer_encoder_feedforward_intermediate_dense(text_pretrain *m)
{
    predict_encoder_transformer_encoder_feedforward_intermediate_dense_body(
        m->encoder_transformer_encoder_feedforward_intermediate_dense_kernel, (void *)(m->arena + 16704),
        m->encoder_transformer_encoder_feedforward_intermediate_dense_bias, (void *)(m->arena + 320));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
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

static void predict_encoder_transformer_encoder_feedforward_output_dense(text_pretrain *m)
{
    predict_encoder_transformer_encoder_feedforward_output_dense_body(
        m->encoder_transformer_encoder_feedforward_output_dense_kernel, (void *)(m->arena + 320),
        m->encoder_transformer_encoder_feedforward_output_dense_bias, (void *)(m->arena + 16704));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder.feedforward_layer_norm
// 8.38 kFLOP: sum, mul, sub, add, rsqrt: [1, 16, 64], [64] -> [1, 16, 64]
static void predict_encoder_transformer_encoder_feedforward_layer_norm(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_layer_norm_body(
        (void *)(m->arena + 16704), m->encoder_transformer_encoder_feedforward_layer_norm_gamma,
        m->encoder_transformer_encoder_feedforward_layer_norm_beta, (void *)(m->arena + 320));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.query
// 133 kFLOP: contract, add, mul: [64, 4, 16], [1, 16, 64], [4, 16] -> [1, 16, 4, 16]
static void predict_encoder_transformer_encoder_1_self_attention_query(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_query_body(
        m->encoder_transformer_encoder_1_self_attention_query_kernel, (void *)(m->arena + 320),
        m->encoder_transformer_encoder_1_self_attention_query_bias, (void *)(m->arena + 4416));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.key
// 132 kFLOP: contract, add: [64, 4, 16], [1, 16, 64], [4, 16] -> [1, 16, 4, 16]
static void predict_encoder_transformer_encoder_1_self_attention_key(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_1_self_attention_key_kernel, (void *)(m->arena + 320),
        m->encoder_transformer_encoder_1_self_attention_key_bias, (void *)(m->arena + 8512));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.value
// 132 kFLOP: contract, add: [64, 4, 16], [1, 16, 64], [4, 16] -> [1, 16, 4, 16]
static void predict_encoder_transformer_encoder_1_self_attention_value(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_key_body(
        m->encoder_transformer_encoder_1_self_attention_value_kernel, (void *)(m->arena + 320),
        m->encoder_transformer_encoder_1_self_attention_value_bias, (void *)(m->arena + 12608));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// text_pretrain.dl:15: padding_mask = tokens != 0
// encoder.transformer_encoder_1.self_attention, encoder
// 34.8 kFLOP: contract, not_equal, select, max: [1, 16, 4, 16], [1, 16] -> [1, 4, 16, 16], [1, 4, 16]
static void predict_encoder_transformer_encoder_1_self_attention(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_body(
        (void *)(m->arena + 8512), (void *)(m->arena + 4416), (void *)(m->arena + 256), (void *)(m->arena + 16704),
        (void *)(m->arena + 0));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention
// 18.7 kFLOP: sub, exp, sum, div, mul: [1, 4, 16], [1, 4, 16, 16] -> [1, 4, 16, 16]
static void predict_encoder_transformer_encoder_1_self_attention_2(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_2_body(
        (void *)(m->arena + 0), (void *)(m->arena + 16704), (void *)(m->arena + 4416));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention
// 32.8 kFLOP: contract: [1, 16, 4, 16], [1, 4, 16, 16] -> [1, 4, 16, 16]
static void predict_encoder_transformer_encoder_1_self_attention_3(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_3_body(
        (void *)(m->arena + 12608), (void *)(m->arena + 4416), (void *)(m->arena + 8512));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention.attention_output, encoder.transformer_encoder_1
// 133 kFLOP: contract, add: [4, 16, 64], [1, 4, 16, 16], [64] -> [1, 16, 64]
// encoder_transformer_encoder_1_self_attention_attention_output takes the place of
// encoder_transformer_encoder_feedforward_layer_norm_y.
static void predict_encoder_transformer_encoder_1_self_attention_attention_output(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_attention_output_body(
        m->encoder_transformer_encoder_1_self_attention_attention_output_kernel, (void *)(m->arena + 8512),
        m->encoder_transformer_encoder_1_self_attention_attention_output_bias, (void *)(m->arena + 320));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.self_attention_layer_norm
// 8.38 kFLOP: sum, mul, sub, add, rsqrt: [1, 16, 64], [64] -> [1, 16, 64]
static void predict_encoder_transformer_encoder_1_self_attention_layer_norm(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_layer_norm_body(
        (void *)(m->arena + 320), m->encoder_transformer_encoder_1_self_attention_layer_norm_gamma,
        m->encoder_transformer_encoder_1_self_attention_layer_norm_beta, (void *)(m->arena + 16384));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_intermediate_dense
// 627 kFLOP: contract, add, mul, erf: [64, 256], [1, 16, 64], [256] -> [1, 16, 256]
static void predict_encoder_transformer_encoder_1_feedforward_intermediate_dense(text_pretrain *m)
{
    predict_encoder_transformer_encoder_feedforward_intermediate_dense_body(
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel, (void *)(m->arena + 16384),
        m->encoder_transformer_encoder_1_feedforward_intermediate_dense_bias, (void *)(m->arena + 0));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_output_dense, encoder.transformer_encoder_1
// 526 kFLOP: contract, add: [256, 64], [1, 16, 256], [64] -> [1, 16, 64]
// encoder_transformer_encoder_1_feedforward_output_dense takes the place of
// encoder_transformer_encoder_1_self_attention_layer_norm_y.
static void predict_encoder_transformer_encoder_1_feedforward_output_dense(text_pretrain *m)
{
    predict_encoder_transformer_encoder_feedforward_output_dense_body(
        m->encoder_transformer_encoder_1_feedforward_output_dense_kernel, (void *)(m->arena + 0),
        m->encoder_transformer_encoder_1_feedforward_output_dense_bias, (void *)(m->arena + 16384));
}

// text_pretrain.dl:19: x = x | transformer_encoder(4 * width, 4, dropout = 0.1, activation = gelu, padding_mask =
// padding_mask)
// encoder.transformer_encoder_1.feedforward_layer_norm
// 8.38 kFLOP: sum, mul, sub, add, rsqrt: [1, 16, 64], [64] -> [1, 16, 64]
static void predict_encoder_transformer_encoder_1_feedforward_layer_norm(text_pretrain *m)
{
    predict_encoder_transformer_encoder_self_attention_layer_norm_body(
        (void *)(m->arena + 16384), m->encoder_transformer_encoder_1_feedforward_layer_norm_gamma,
        m->encoder_transformer_encoder_1_feedforward_layer_norm_beta, (void *)(m->arena + 0));
}

// text_pretrain.dl:26: x = encoder(tokens) | dense(width, activation = gelu) | layer_norm
// guess.dense
// 157 kFLOP: contract, add, mul, erf: [64, 64], [1, 16, 64], [64] -> [1, 16, 64]
KERNEL static void predict_guess_dense(text_pretrain *m)
{
    const float (*restrict guess_dense_kernel)[64] = m->guess_dense_kernel;
    const float (*restrict encoder_transformer_encoder_1_feedforward_layer_norm_y)[16][64] = (void *)(m->arena + 0);
    const float *restrict guess_dense_bias = m->guess_dense_bias;
    float (*restrict guess_dense)[16][64] = (void *)(m->arena + 4096);

    {
        // sums of 6 rows x 64 columns in registers
        f32x16 sum[6][4] = {0};
        for (int k = 0; k < 64; k++) {
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&guess_dense_kernel[k][v * 16]);
            UNROLL for (int r = 0; r < 6; r++) {
                const float a = encoder_transformer_encoder_1_feedforward_layer_norm_y[0][r][k];
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
                const f32x16 y = sum2 + f32x16_load(&guess_dense_bias[c]);
                f32x16_store(&guess_dense[0][r][c], y * (f32x16_erf(y * 0.70710677f) * 0.5f + 0.5f));
            }
    }
    for (int i = 6; i < 16; i += 5) {
        // sums of 5 rows x 64 columns in registers
        f32x16 sum[5][4] = {0};
        for (int k = 0; k < 64; k++) {
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&guess_dense_kernel[k][v * 16]);
            UNROLL for (int r = 0; r < 5; r++) {
                const float a = encoder_transformer_encoder_1_feedforward_layer_norm_y[0][i + r][k];
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
                const f32x16 y = sum2 + f32x16_load(&guess_dense_bias[c]);
                f32x16_store(&guess_dense[0][i + r][c], y * (f32x16_erf(y * 0.70710677f) * 0.5f + 0.5f));
            }
    }
}

// text_pretrain.dl:26: x = encoder(tokens) | dense(width, activation = gelu) | layer_norm
// guess.layer_norm
// 8.38 kFLOP: sum, mul, sub, add, rsqrt: [1, 16, 64], [64] -> [1, 16, 64]
KERNEL static void predict_guess_layer_norm(text_pretrain *m)
{
    const float (*restrict guess_dense)[16][64] = (void *)(m->arena + 4096);
    const float *restrict guess_layer_norm_gamma = m->guess_layer_norm_gamma;
    const float *restrict guess_layer_norm_beta = m->guess_layer_norm_beta;
    float (*restrict guess_layer_norm_y)[16][64] = (void *)(m->arena + 0);

    for (int j = 0; j < 16; j++) {
        float guess_layer_norm_sum;
        float guess_layer_norm_sum_2;
        float guess_layer_norm_rsqrt;
        // guess.layer_norm_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            sum += f32x16_load(&guess_dense[0][j][0]);
            sum2 += f32x16_load(&guess_dense[0][j][16]);
            sum3 += f32x16_load(&guess_dense[0][j][32]);
            sum4 += f32x16_load(&guess_dense[0][j][48]);
            guess_layer_norm_sum = f32x16_sum(sum + sum3 + (sum2 + sum4));
        }
        // guess.layer_norm_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            const f32x16 t = f32x16_load(&guess_dense[0][j][0]) - guess_layer_norm_sum * 0.015625f;
            sum += t * t;
            const f32x16 t2 = f32x16_load(&guess_dense[0][j][16]) - guess_layer_norm_sum * 0.015625f;
            sum2 += t2 * t2;
            const f32x16 t3 = f32x16_load(&guess_dense[0][j][32]) - guess_layer_norm_sum * 0.015625f;
            sum3 += t3 * t3;
            const f32x16 t4 = f32x16_load(&guess_dense[0][j][48]) - guess_layer_norm_sum * 0.015625f;
            sum4 += t4 * t4;
            guess_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
        }
        // guess.layer_norm_rsqrt
        guess_layer_norm_rsqrt = f32_rsqrt(guess_layer_norm_sum_2 * 0.015625f + 0.001f);
        // guess.layer_norm_y
        for (int k = 0; k < 64; k += 16) {
            const f32x16 y = (f32x16_load(&guess_dense[0][j][k]) - guess_layer_norm_sum * 0.015625f)
                * guess_layer_norm_rsqrt;
            f32x16_store(&guess_layer_norm_y[0][j][k],
                y * f32x16_load(&guess_layer_norm_gamma[k]) + f32x16_load(&guess_layer_norm_beta[k]));
        }
    }
}

// text_pretrain.dl:28: return x @ transpose(encoder.embeddings) + bias
// guess
// 208 kFLOP: contract, add: [101, 64], [1, 16, 64], [101] -> [1, 16, 101]
KERNEL static void predict_guess(text_pretrain *m)
{
    const float (*restrict encoder_embeddings)[64] = m->encoder_embeddings;
    const float (*restrict guess_layer_norm_y)[16][64] = (void *)(m->arena + 0);
    const float *restrict guess_bias = m->guess_bias;
    float (*restrict prediction)[16][101] = m->prediction;

    {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[64][64];
        for (int c = 0; c < 64; c += 16)
            for (int k = 0; k < 64; k += 16)
                f32x16_transpose(&panel[k][c], 64, &encoder_embeddings[c][k], 64);
        {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 64; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = guess_layer_norm_y[0][r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&prediction[0][r][v * 16], sum[r][v] + f32x16_load(&guess_bias[v * 16]));
        }
        for (int i = 6; i < 16; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 64; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = guess_layer_norm_y[0][i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&prediction[0][i + r][v * 16], sum[r][v] + f32x16_load(&guess_bias[v * 16]));
        }
    }
    {
        // 37 columns, copied so that they lie side by side
        alignas(64) float panel[64][37];
        for (int c = 0; c < 32; c += 16)
            for (int k = 0; k < 64; k += 16)
                f32x16_transpose(&panel[k][c], 37, &encoder_embeddings[c + 64][k], 64);
        for (int c = 32; c < 37; c++)
            for (int k = 0; k < 64; k++)
                panel[k][c] = encoder_embeddings[c + 64][k];
        {
            // sums of 6 rows x 37 columns in registers
            f32x16 sum[6][2] = {0};
            f32x4 sum2[6] = {0};
            float sum3[6] = {0};
            for (int k = 0; k < 64; k++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                const f32x4 w2 = f32x4_load(&panel[k][32]);
                const float w3 = panel[k][36];
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = guess_layer_norm_y[0][r][k];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                    sum2[r] += a * w2;
                    sum3[r] += a * w3;
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&prediction[0][r][v * 16 + 64], sum[r][v] + f32x16_load(&guess_bias[v * 16 + 64]));
            UNROLL for (int r = 0; r < 6; r++)
                f32x4_store(&prediction[0][r][96], sum2[r] + f32x4_load(&guess_bias[96]));
            UNROLL for (int r = 0; r < 6; r++)
                prediction[0][r][100] = sum3[r] + guess_bias[100];
        }
        for (int i = 6; i < 16; i += 5) {
            // sums of 5 rows x 37 columns in registers
            f32x16 sum[5][2] = {0};
            f32x4 sum2[5] = {0};
            float sum3[5] = {0};
            for (int k = 0; k < 64; k++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                const f32x4 w2 = f32x4_load(&panel[k][32]);
                const float w3 = panel[k][36];
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = guess_layer_norm_y[0][i + r][k];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                    sum2[r] += a * w2;
                    sum3[r] += a * w3;
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&prediction[0][i + r][v * 16 + 64], sum[r][v] + f32x16_load(&guess_bias[v * 16 + 64]));
            UNROLL for (int r = 0; r < 5; r++)
                f32x4_store(&prediction[0][i + r][96], sum2[r] + f32x4_load(&guess_bias[96]));
            UNROLL for (int r = 0; r < 5; r++)
                prediction[0][i + r][100] = sum3[r] + guess_bias[100];
        }
    }
}

static void predict(void *model, int count)
{
    struct text_pretrain *m = model;
    (void)count;
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            predict_seen(m);
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
            predict_guess_dense(m);
            predict_guess_layer_norm(m);
            predict_guess(m);
        }
    }
}

// ---- public functions ---------------------------------------------------------------------------

size_t text_pretrain_bytes(void)
{
    return sizeof(text_pretrain);
}

void text_pretrain_initialize(text_pretrain *m, uint64_t seed)
{
    initialize(m, seed);
}

void text_pretrain_reset_totals(text_pretrain *m)
{
    reset_totals(m);
}

float text_pretrain_train_step(text_pretrain *m, const int32_t tokens[64][16], const int32_t length[64], int count)
{
    m->tokens = tokens;
    m->length = length;
    train_step(m, count);
    return m->loss;
}

float text_pretrain_evaluate(text_pretrain *m, const int32_t tokens[64][16], const int32_t length[64], int count)
{
    m->tokens = tokens;
    m->length = length;
    evaluate(m, count);
    return m->loss;
}

const float (*text_pretrain_predict(text_pretrain *m, const int32_t tokens[1][16], const int32_t length[1],
    int count))[16][101]
{
    m->tokens = tokens;
    m->length = length;
    predict(m, count);
    return m->prediction;
}

// ---- tables -------------------------------------------------------------------------------------

// name, role, type, rank, shape, elements, offset, initial value, index of the moving average
static const dlc_tensor text_pretrain_tensors[] = {
    {"encoder.embeddings", DLC_PARAMETER, DLC_F32, 2, {101, 64}, 6464, offsetof(text_pretrain, encoder_embeddings), 0.0,
        -1},
    {"encoder.position_embedding.embeddings", DLC_PARAMETER, DLC_F32, 2, {16, 64}, 1024,
        offsetof(text_pretrain, encoder_position_embedding_embeddings), 0.0, -1},
    {"encoder.layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {64}, 64, offsetof(text_pretrain, encoder_layer_norm_gamma),
        0.0, -1},
    {"encoder.layer_norm.beta", DLC_PARAMETER, DLC_F32, 1, {64}, 64, offsetof(text_pretrain, encoder_layer_norm_beta),
        0.0, -1},
    {"encoder.transformer_encoder.self_attention.query.kernel", DLC_PARAMETER, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_query_kernel), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.query.bias", DLC_PARAMETER, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_query_bias), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.key.kernel", DLC_PARAMETER, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_key_kernel), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.key.bias", DLC_PARAMETER, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_key_bias), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.value.kernel", DLC_PARAMETER, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_value_kernel), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.value.bias", DLC_PARAMETER, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_value_bias), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.attention_output.kernel", DLC_PARAMETER, DLC_F32, 3, {4, 16, 64}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_attention_output_kernel), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.attention_output.bias", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_attention_output_bias), 0.0, -1},
    {"encoder.transformer_encoder.self_attention_layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_layer_norm_gamma), 0.0, -1},
    {"encoder.transformer_encoder.self_attention_layer_norm.beta", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_layer_norm_beta), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_intermediate_dense.kernel", DLC_PARAMETER, DLC_F32, 2, {64, 256}, 16384,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_intermediate_dense_kernel), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_intermediate_dense.bias", DLC_PARAMETER, DLC_F32, 1, {256}, 256,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_intermediate_dense_bias), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_output_dense.kernel", DLC_PARAMETER, DLC_F32, 2, {256, 64}, 16384,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_output_dense_kernel), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_output_dense.bias", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_output_dense_bias), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_layer_norm_gamma), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_layer_norm.beta", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_layer_norm_beta), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.query.kernel", DLC_PARAMETER, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_query_kernel), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.query.bias", DLC_PARAMETER, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_query_bias), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.key.kernel", DLC_PARAMETER, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_key_kernel), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.key.bias", DLC_PARAMETER, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_key_bias), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.value.kernel", DLC_PARAMETER, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_value_kernel), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.value.bias", DLC_PARAMETER, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_value_bias), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.attention_output.kernel", DLC_PARAMETER, DLC_F32, 3, {4, 16, 64},
        4096, offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_attention_output_kernel), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.attention_output.bias", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_attention_output_bias), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention_layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_layer_norm_gamma), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention_layer_norm.beta", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_layer_norm_beta), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_intermediate_dense.kernel", DLC_PARAMETER, DLC_F32, 2, {64, 256}, 16384,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_intermediate_dense.bias", DLC_PARAMETER, DLC_F32, 1, {256}, 256,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_intermediate_dense_bias), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_output_dense.kernel", DLC_PARAMETER, DLC_F32, 2, {256, 64}, 16384,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_output_dense_kernel), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_output_dense.bias", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_output_dense_bias), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_layer_norm_gamma), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_layer_norm.beta", DLC_PARAMETER, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_layer_norm_beta), 0.0, -1},
    {"guess.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {64, 64}, 4096, offsetof(text_pretrain, guess_dense_kernel), 0.0,
        -1},
    {"guess.dense.bias", DLC_PARAMETER, DLC_F32, 1, {64}, 64, offsetof(text_pretrain, guess_dense_bias), 0.0, -1},
    {"guess.layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {64}, 64, offsetof(text_pretrain, guess_layer_norm_gamma),
        0.0, -1},
    {"guess.layer_norm.beta", DLC_PARAMETER, DLC_F32, 1, {64}, 64, offsetof(text_pretrain, guess_layer_norm_beta), 0.0,
        -1},
    {"guess.bias", DLC_PARAMETER, DLC_F32, 1, {101}, 101, offsetof(text_pretrain, guess_bias), 0.0, -1},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(text_pretrain, loss), 0.0, -1},
    {"lr.initial_learning_rate", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(text_pretrain, lr_initial_learning_rate),
        0.002, -1},
    {"lr.decay_steps", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(text_pretrain, lr_decay_steps), 1.2e+03, -1},
    {"lr.alpha", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(text_pretrain, lr_alpha), 0.0, -1},
    {"lr.warmup_steps", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(text_pretrain, lr_warmup_steps), 0.0, -1},
    {"beta_1", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(text_pretrain, beta_1), 0.9, -1},
    {"beta_2", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(text_pretrain, beta_2), 0.999, -1},
    {"epsilon", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(text_pretrain, epsilon), 1e-07, -1},
    {"global_clipnorm", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(text_pretrain, global_clipnorm), 1.0, -1},
    {"encoder.embeddings/m", DLC_SLOT, DLC_F32, 2, {101, 64}, 6464, offsetof(text_pretrain, encoder_embeddings_m), 0.0,
        -1},
    {"encoder.embeddings/v", DLC_SLOT, DLC_F32, 2, {101, 64}, 6464, offsetof(text_pretrain, encoder_embeddings_v), 0.0,
        -1},
    {"encoder.position_embedding.embeddings/m", DLC_SLOT, DLC_F32, 2, {16, 64}, 1024,
        offsetof(text_pretrain, encoder_position_embedding_embeddings_m), 0.0, -1},
    {"encoder.position_embedding.embeddings/v", DLC_SLOT, DLC_F32, 2, {16, 64}, 1024,
        offsetof(text_pretrain, encoder_position_embedding_embeddings_v), 0.0, -1},
    {"encoder.layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(text_pretrain, encoder_layer_norm_gamma_m),
        0.0, -1},
    {"encoder.layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(text_pretrain, encoder_layer_norm_gamma_v),
        0.0, -1},
    {"encoder.layer_norm.beta/m", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(text_pretrain, encoder_layer_norm_beta_m),
        0.0, -1},
    {"encoder.layer_norm.beta/v", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(text_pretrain, encoder_layer_norm_beta_v),
        0.0, -1},
    {"encoder.transformer_encoder.self_attention.query.kernel/m", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_query_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.query.kernel/v", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_query_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.query.bias/m", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_query_bias_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.query.bias/v", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_query_bias_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.key.kernel/m", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_key_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.key.kernel/v", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_key_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.key.bias/m", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_key_bias_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.key.bias/v", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_key_bias_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.value.kernel/m", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_value_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.value.kernel/v", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_value_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.value.bias/m", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_value_bias_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.value.bias/v", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_value_bias_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.attention_output.kernel/m", DLC_SLOT, DLC_F32, 3, {4, 16, 64}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_attention_output_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.attention_output.kernel/v", DLC_SLOT, DLC_F32, 3, {4, 16, 64}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_attention_output_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.attention_output.bias/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_attention_output_bias_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention.attention_output.bias/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_attention_output_bias_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention_layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_layer_norm_gamma_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention_layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_layer_norm_gamma_v), 0.0, -1},
    {"encoder.transformer_encoder.self_attention_layer_norm.beta/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_layer_norm_beta_m), 0.0, -1},
    {"encoder.transformer_encoder.self_attention_layer_norm.beta/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_layer_norm_beta_v), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_intermediate_dense.kernel/m", DLC_SLOT, DLC_F32, 2, {64, 256}, 16384,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_intermediate_dense_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_intermediate_dense.kernel/v", DLC_SLOT, DLC_F32, 2, {64, 256}, 16384,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_intermediate_dense_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_intermediate_dense.bias/m", DLC_SLOT, DLC_F32, 1, {256}, 256,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_intermediate_dense_bias_m), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_intermediate_dense.bias/v", DLC_SLOT, DLC_F32, 1, {256}, 256,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_intermediate_dense_bias_v), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_output_dense.kernel/m", DLC_SLOT, DLC_F32, 2, {256, 64}, 16384,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_output_dense_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_output_dense.kernel/v", DLC_SLOT, DLC_F32, 2, {256, 64}, 16384,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_output_dense_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_output_dense.bias/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_output_dense_bias_m), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_output_dense.bias/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_output_dense_bias_v), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_layer_norm_gamma_m), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_layer_norm_gamma_v), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_layer_norm.beta/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_layer_norm_beta_m), 0.0, -1},
    {"encoder.transformer_encoder.feedforward_layer_norm.beta/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_layer_norm_beta_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.query.kernel/m", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_query_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.query.kernel/v", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_query_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.query.bias/m", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_query_bias_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.query.bias/v", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_query_bias_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.key.kernel/m", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_key_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.key.kernel/v", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_key_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.key.bias/m", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_key_bias_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.key.bias/v", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_key_bias_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.value.kernel/m", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_value_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.value.kernel/v", DLC_SLOT, DLC_F32, 3, {64, 4, 16}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_value_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.value.bias/m", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_value_bias_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.value.bias/v", DLC_SLOT, DLC_F32, 2, {4, 16}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_value_bias_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.attention_output.kernel/m", DLC_SLOT, DLC_F32, 3, {4, 16, 64}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_attention_output_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.attention_output.kernel/v", DLC_SLOT, DLC_F32, 3, {4, 16, 64}, 4096,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_attention_output_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.attention_output.bias/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_attention_output_bias_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention.attention_output.bias/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_attention_output_bias_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention_layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_layer_norm_gamma_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention_layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_layer_norm_gamma_v), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention_layer_norm.beta/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_layer_norm_beta_m), 0.0, -1},
    {"encoder.transformer_encoder_1.self_attention_layer_norm.beta/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_layer_norm_beta_v), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_intermediate_dense.kernel/m", DLC_SLOT, DLC_F32, 2, {64, 256}, 16384,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_intermediate_dense.kernel/v", DLC_SLOT, DLC_F32, 2, {64, 256}, 16384,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_intermediate_dense.bias/m", DLC_SLOT, DLC_F32, 1, {256}, 256,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_m), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_intermediate_dense.bias/v", DLC_SLOT, DLC_F32, 1, {256}, 256,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_v), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_output_dense.kernel/m", DLC_SLOT, DLC_F32, 2, {256, 64}, 16384,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_output_dense_kernel_m), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_output_dense.kernel/v", DLC_SLOT, DLC_F32, 2, {256, 64}, 16384,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_output_dense_kernel_v), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_output_dense.bias/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_output_dense_bias_m), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_output_dense.bias/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_output_dense_bias_v), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_layer_norm_gamma_m), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_layer_norm_gamma_v), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_layer_norm.beta/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_layer_norm_beta_m), 0.0, -1},
    {"encoder.transformer_encoder_1.feedforward_layer_norm.beta/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_layer_norm_beta_v), 0.0, -1},
    {"guess.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {64, 64}, 4096, offsetof(text_pretrain, guess_dense_kernel_m), 0.0,
        -1},
    {"guess.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {64, 64}, 4096, offsetof(text_pretrain, guess_dense_kernel_v), 0.0,
        -1},
    {"guess.dense.bias/m", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(text_pretrain, guess_dense_bias_m), 0.0, -1},
    {"guess.dense.bias/v", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(text_pretrain, guess_dense_bias_v), 0.0, -1},
    {"guess.layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(text_pretrain, guess_layer_norm_gamma_m), 0.0,
        -1},
    {"guess.layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(text_pretrain, guess_layer_norm_gamma_v), 0.0,
        -1},
    {"guess.layer_norm.beta/m", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(text_pretrain, guess_layer_norm_beta_m), 0.0,
        -1},
    {"guess.layer_norm.beta/v", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(text_pretrain, guess_layer_norm_beta_v), 0.0,
        -1},
    {"guess.bias/m", DLC_SLOT, DLC_F32, 1, {101}, 101, offsetof(text_pretrain, guess_bias_m), 0.0, -1},
    {"guess.bias/v", DLC_SLOT, DLC_F32, 1, {101}, 101, offsetof(text_pretrain, guess_bias_v), 0.0, -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 3, {1, 16, 101}, 1616, offsetof(text_pretrain, prediction), 0.0, -1},
};

// name, column, source, type, rank, shape, elements, offset; indices of its generated output, mean and
// deviation; is it used by predict; what its ints are below
static const dlc_field text_pretrain_fields[] = {
    {"tokens", "tokens", 0, DLC_I32, 1, {16}, 16, offsetof(text_pretrain, tokens), -1, -1, -1, 1, 0},
    {"length", "length", 0, DLC_I32, 0, {0}, 1, offsetof(text_pretrain, length), -1, -1, -1, 1, 0},
};

static const dlc_argument text_pretrain_arguments_0[] = {
    {"path", "data/sentences/unlabelled.csv", 0},
    {"context", NULL, 16.0},
    {"text", "text", 0},
    {"label", "label", 0},
    {"unit", "words", 0},
    {"vocabulary", NULL, 1e+02},
    {"separator", ",", 0},
};

static const dlc_source text_pretrain_sources[] = {
    {"text_csv", text_pretrain_arguments_0, 7},
};

// name, index of the loss, every, repeat, accumulate, first kernel, kernels
static const dlc_step text_pretrain_steps[] = {
    {NULL, 41, 1, 1, 1, 0, 194},
};

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel text_pretrain_train_kernels[] = {
    {"encoder_layer_norm_y", 33, 1, offsetof(text_pretrain, arena) + 704, 1024, DLC_BOOL, 798720, 310272},
    {"encoder_transformer_encoder_self_attention_query", 19, 1, offsetof(text_pretrain, arena) + 1369920, 65536,
        DLC_F32, 8519680, 540928},
    {"encoder_transformer_encoder_self_attention_key", 19, 1, offsetof(text_pretrain, arena) + 1648448, 65536, DLC_F32,
        8454144, 540928},
    {"encoder_transformer_encoder_self_attention_value", 19, 1, offsetof(text_pretrain, arena) + 1910592, 65536,
        DLC_F32, 8454144, 540928},
    {"encoder_transformer_encoder_self_attention", 19, 1, offsetof(text_pretrain, arena) + 2172736, 65536, DLC_F32,
        9651200, 1658880},
    {"encoder_transformer_encoder_self_attention_attention_output", 19, 1, offsetof(text_pretrain, arena) + 430464,
        65536, DLC_F32, 8388608, 540672},
    {"encoder_transformer_encoder_self_attention_layer_norm_y", 19, 1, offsetof(text_pretrain, arena) + 3041088, 65536,
        DLC_BOOL, 4796416, 1123072},
    {"encoder_transformer_encoder_feedforward_intermediate_dense", 19, 1, offsetof(text_pretrain, arena) + 4523840,
        262144, DLC_F32, 45350912, 2425856},
    {"encoder_transformer_encoder_feedforward_output_dense", 19, 1, offsetof(text_pretrain, arena) + 430464, 65536,
        DLC_F32, 33554432, 1376256},
    {"encoder_transformer_encoder_feedforward_layer_norm_y", 19, 1, offsetof(text_pretrain, arena) + 4458304, 65536,
        DLC_BOOL, 4796416, 1123072},
    {"encoder_transformer_encoder_1_self_attention_query", 19, 1, offsetof(text_pretrain, arena) + 6367040, 65536,
        DLC_F32, 8519680, 540928},
    {"encoder_transformer_encoder_1_self_attention_key", 19, 1, offsetof(text_pretrain, arena) + 6629184, 65536,
        DLC_F32, 8454144, 540928},
    {"encoder_transformer_encoder_1_self_attention_value", 19, 1, offsetof(text_pretrain, arena) + 6891328, 65536,
        DLC_F32, 8454144, 540928},
    {"encoder_transformer_encoder_1_self_attention", 19, 1, offsetof(text_pretrain, arena) + 7153472, 65536, DLC_F32,
        9651200, 1658880},
    {"encoder_transformer_encoder_1_self_attention_attention_output", 19, 1, offsetof(text_pretrain, arena) + 430464,
        65536, DLC_F32, 8388608, 540672},
    {"encoder_transformer_encoder_1_self_attention_layer_norm_y", 19, 1, offsetof(text_pretrain, arena) + 8005440,
        65536, DLC_BOOL, 4796416, 1123072},
    {"encoder_transformer_encoder_1_feedforward_intermediate_dense", 19, 1, offsetof(text_pretrain, arena) + 9381696,
        262144, DLC_F32, 45350912, 2425856},
    {"encoder_transformer_encoder_1_feedforward_output_dense", 19, 1, offsetof(text_pretrain, arena) + 430464, 65536,
        DLC_F32, 33554432, 1376256},
    {"encoder_transformer_encoder_1_feedforward_layer_norm_y", 19, 1, offsetof(text_pretrain, arena) + 37248, 65536,
        DLC_BOOL, 4796416, 1123072},
    {"guess_dense", 26, 1, offsetof(text_pretrain, arena) + 10954560, 65536, DLC_F32, 11337728, 803072},
    {"guess_layer_norm", 26, 1, offsetof(text_pretrain, arena) + 8064, 1024, DLC_F32, 536576, 532992},
    {"guess", 28, 1, offsetof(text_pretrain, arena) + 956224, 103424, DLC_F32, 13341696, 702100},
    {"cross_entropy", 35, 1, offsetof(text_pretrain, arena) + 11478848, 103424, DLC_F32, 2807808, 843776},
    {"cross_entropy_2", 35, 0, offsetof(text_pretrain, arena) + 448, 64, DLC_F32, 4096, 5632},
    {"cross_entropy_count", 35, 0, offsetof(text_pretrain, arena) + 384, 1, DLC_F32, 133, 516},
    {"mean_loss", 35, 0, offsetof(text_pretrain, loss), 1, DLC_F32, 130, 520},
    {"cross_entropy_neg_grad", 35, 0, offsetof(text_pretrain, arena) + 128, 64, DLC_F32, 128, 516},
    {"cross_entropy_div_grad", 35, 0, offsetof(text_pretrain, arena) + 110976, 1024, DLC_F32, 7168, 13568},
    {"adam_rsqrt", 36, 0, offsetof(text_pretrain, arena) + 0, 1, DLC_F32, 121, 44},
    {"guess_sum_grad", 35, 1, offsetof(text_pretrain, arena) + 956224, 103424, DLC_F32, 621568, 862720},
    {"guess_bias_grad", 28, 0, offsetof(text_pretrain, arena) + 692608, 101, DLC_F32, 6464, 26260},
    {"guess_y_grad", 28, 1, offsetof(text_pretrain, arena) + 11740992, 65536, DLC_F32, 13238272, 701696},
    {"guess_dense_y_grad", 26, 1, offsetof(text_pretrain, arena) + 11478848, 65536, DLC_F32, 995328, 1057024},
    {"guess_layer_norm_grad", 26, 1, offsetof(text_pretrain, arena) + 127360, 4096, DLC_F32, 328704, 565248},
    {"guess_layer_norm_beta_grad", 26, 0, offsetof(text_pretrain, arena) + 128, 64, DLC_F32, 4096, 16640},
    {"guess_layer_norm_gamma_grad", 26, 0, offsetof(text_pretrain, arena) + 384, 64, DLC_F32, 4096, 16640},
    {"adam_sum_39", 36, 0, offsetof(text_pretrain, arena) + 1408, 1, DLC_F32, 128, 516},
    {"adam_sum_40", 36, 0, offsetof(text_pretrain, arena) + 1472, 1, DLC_F32, 128, 516},
    {"guess_dense_kernel_grad", 26, 1, offsetof(text_pretrain, arena) + 8576, 4096, DLC_F32, 8388608, 540672},
    {"adam_sum_37", 36, 0, offsetof(text_pretrain, arena) + 1792, 1, DLC_F32, 8192, 32772},
    {"guess_dense_sum_grad", 26, 1, offsetof(text_pretrain, arena) + 110976, 4096, DLC_F32, 65536, 278528},
    {"guess_dense_bias_grad", 26, 0, offsetof(text_pretrain, arena) + 640, 64, DLC_F32, 4096, 16640},
    {"adam_sum_38", 36, 0, offsetof(text_pretrain, arena) + 2112, 1, DLC_F32, 128, 516},
    {"guess_dense_y_grad_2", 26, 1, offsetof(text_pretrain, arena) + 11216704, 65536, DLC_F32, 8388608, 540672},
    {"encoder_transformer_encoder_1_feedforward_layer_norm_grad", 19, 1, offsetof(text_pretrain, arena) + 127360, 4096,
        DLC_F32, 328704, 565248},
    {"encoder_transformer_encoder_1_feedforward_layer_norm_beta_grad", 19, 0, offsetof(text_pretrain, arena) + 896, 64,
        DLC_F32, 4096, 16640},
    {"encoder_transformer_encoder_1_feedforward_layer_norm_gamma_grad", 19, 0, offsetof(text_pretrain, arena) + 1152,
        64, DLC_F32, 4096, 16640},
    {"adam_sum_35", 36, 0, offsetof(text_pretrain, arena) + 2432, 1, DLC_F32, 128, 516},
    {"adam_sum_36", 36, 0, offsetof(text_pretrain, arena) + 2496, 1, DLC_F32, 128, 516},
    {"encoder_transformer_encoder_1_dropout_1_y_grad", 19, 1, offsetof(text_pretrain, arena) + 10692416, 65536, DLC_F32,
        1060864, 1122560},
    {"encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad", 19, 1,
        offsetof(text_pretrain, arena) + 37248, 16384, DLC_F32, 33554432, 1376256},
    {"adam_sum_33", 36, 1, offsetof(text_pretrain, arena) + 2560, 1, DLC_F32, 32768, 131076},
    {"encoder_transformer_encoder_1_feedforward_output_dense_input_grad", 19, 1,
        offsetof(text_pretrain, arena) + 8070976, 262144, DLC_F32, 33816576, 2424832},
    {"encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad", 19, 0,
        offsetof(text_pretrain, arena) + 102784, 16384, DLC_F32, 33554432, 1376256},
    {"adam_sum_31", 36, 1, offsetof(text_pretrain, arena) + 2880, 1, DLC_F32, 32768, 131076},
    {"encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad", 19, 1,
        offsetof(text_pretrain, arena) + 10692416, 65536, DLC_F32, 33619968, 1638400},
    {"encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad", 19, 1,
        offsetof(text_pretrain, arena) + 9119552, 16384, DLC_F32, 262144, 1114112},
    {"encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad", 19, 0,
        offsetof(text_pretrain, arena) + 693056, 256, DLC_F32, 16384, 66560},
    {"adam_sum_32", 36, 0, offsetof(text_pretrain, arena) + 3200, 1, DLC_F32, 512, 2052},
    {"encoder_transformer_encoder_1_feedforward_output_dense_sum_grad", 19, 1, offsetof(text_pretrain, arena) + 3131200,
        4096, DLC_F32, 65536, 278528},
    {"encoder_transformer_encoder_1_feedforward_output_dense_bias_grad", 19, 0, offsetof(text_pretrain, arena) + 1536,
        64, DLC_F32, 4096, 16640},
    {"adam_sum_34", 36, 0, offsetof(text_pretrain, arena) + 3264, 1, DLC_F32, 128, 516},
    {"encoder_transformer_encoder_1_self_attention_layer_norm_grad", 19, 1, offsetof(text_pretrain, arena) + 8070976,
        4096, DLC_F32, 328704, 565248},
    {"encoder_transformer_encoder_1_self_attention_layer_norm_beta_grad", 19, 0, offsetof(text_pretrain, arena) + 1856,
        64, DLC_F32, 4096, 16640},
    {"encoder_transformer_encoder_1_self_attention_layer_norm_gamma_grad", 19, 0, offsetof(text_pretrain, arena) + 2176,
        64, DLC_F32, 4096, 16640},
    {"adam_sum_29", 36, 0, offsetof(text_pretrain, arena) + 3840, 1, DLC_F32, 128, 516},
    {"adam_sum_30", 36, 0, offsetof(text_pretrain, arena) + 3904, 1, DLC_F32, 128, 516},
    {"encoder_transformer_encoder_1_dropout_y_grad", 19, 1, offsetof(text_pretrain, arena) + 8070976, 65536, DLC_F32,
        1060864, 1122560},
    {"encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad", 19, 1,
        offsetof(text_pretrain, arena) + 1632064, 4096, DLC_F32, 8388608, 540672},
    {"adam_sum_27", 36, 0, offsetof(text_pretrain, arena) + 3968, 1, DLC_F32, 8192, 32772},
    {"encoder_transformer_encoder_1_self_attention_attention_output_sum_grad", 19, 1,
        offsetof(text_pretrain, arena) + 3131200, 4096, DLC_F32, 65536, 278528},
    {"encoder_transformer_encoder_1_self_attention_attention_output_bias_grad", 19, 0,
        offsetof(text_pretrain, arena) + 2624, 64, DLC_F32, 4096, 16640},
    {"adam_sum_28", 36, 0, offsetof(text_pretrain, arena) + 4032, 1, DLC_F32, 128, 516},
    {"encoder_transformer_encoder_1_self_attention_attention_output_heads_grad", 19, 1,
        offsetof(text_pretrain, arena) + 8333120, 65536, DLC_F32, 8388608, 540672},
    {"encoder_transformer_encoder_1_self_attention_key_sum_grad", 19, 1, offsetof(text_pretrain, arena) + 8595264,
        65536, DLC_F32, 7017472, 2199552},
    {"encoder_transformer_encoder_1_self_attention_key_bias_grad", 19, 0, offsetof(text_pretrain, arena) + 2944, 64,
        DLC_F32, 4096, 16640},
    {"adam_sum_24", 36, 0, offsetof(text_pretrain, arena) + 4352, 1, DLC_F32, 128, 516},
    {"encoder_transformer_encoder_1_self_attention_query_sum_grad", 19, 1, offsetof(text_pretrain, arena) + 3114816,
        4096, DLC_F32, 65536, 278528},
    {"encoder_transformer_encoder_1_self_attention_query_sum_grad_2", 19, 0, offsetof(text_pretrain, arena) + 3328, 64,
        DLC_F32, 4160, 16640},
    {"adam_sum_22", 36, 0, offsetof(text_pretrain, arena) + 4672, 1, DLC_F32, 128, 516},
    {"encoder_transformer_encoder_1_self_attention_value_sum_grad", 19, 1, offsetof(text_pretrain, arena) + 6383424,
        65536, DLC_F32, 2162688, 802816},
    {"encoder_transformer_encoder_1_self_attention_value_bias_grad", 19, 0, offsetof(text_pretrain, arena) + 3584, 64,
        DLC_F32, 4096, 16640},
    {"adam_sum_26", 36, 0, offsetof(text_pretrain, arena) + 4736, 1, DLC_F32, 128, 516},
    {"encoder_transformer_encoder_1_self_attention_value_input_grad", 19, 0, offsetof(text_pretrain, arena) + 6121280,
        65536, DLC_F32, 8388608, 540672},
    {"encoder_transformer_encoder_1_self_attention_value_kernel_grad", 19, 1, offsetof(text_pretrain, arena) + 6104896,
        4096, DLC_F32, 8388608, 540672},
    {"encoder_transformer_encoder_1_self_attention_key_kernel_grad", 19, 1, offsetof(text_pretrain, arena) + 3114816,
        4096, DLC_F32, 8388608, 540672},
    {"adam_sum_23", 36, 0, offsetof(text_pretrain, arena) + 4800, 1, DLC_F32, 8192, 32772},
    {"encoder_transformer_encoder_1_self_attention_key_input_grad", 19, 0, offsetof(text_pretrain, arena) + 6383424,
        65536, DLC_F32, 8388608, 540672},
    {"encoder_transformer_encoder_1_self_attention_query_input_grad", 19, 0, offsetof(text_pretrain, arena) + 6383424,
        65536, DLC_F32, 8585216, 1327104},
    {"encoder_transformer_encoder_1_self_attention_query_kernel_grad", 19, 1, offsetof(text_pretrain, arena) + 3131200,
        4096, DLC_F32, 8388608, 540672},
    {"adam_sum_21", 36, 0, offsetof(text_pretrain, arena) + 4864, 1, DLC_F32, 8192, 32772},
    {"encoder_transformer_encoder_feedforward_layer_norm_grad", 19, 1, offsetof(text_pretrain, arena) + 5859136, 4096,
        DLC_F32, 328704, 565248},
    {"encoder_transformer_encoder_feedforward_layer_norm_beta_grad", 19, 0, offsetof(text_pretrain, arena) + 4096, 64,
        DLC_F32, 4096, 16640},
    {"encoder_transformer_encoder_feedforward_layer_norm_gamma_grad", 19, 0, offsetof(text_pretrain, arena) + 4416, 64,
        DLC_F32, 4096, 16640},
    {"adam_sum_19", 36, 0, offsetof(text_pretrain, arena) + 5184, 1, DLC_F32, 128, 516},
    {"adam_sum_20", 36, 0, offsetof(text_pretrain, arena) + 5248, 1, DLC_F32, 128, 516},
    {"encoder_transformer_encoder_dropout_1_y_grad", 19, 1, offsetof(text_pretrain, arena) + 5842752, 65536, DLC_F32,
        1060864, 1122560},
    {"encoder_transformer_encoder_feedforward_output_dense_kernel_grad", 19, 1,
        offsetof(text_pretrain, arena) + 4458304, 16384, DLC_F32, 33554432, 1376256},
    {"adam_sum_17", 36, 1, offsetof(text_pretrain, arena) + 5568, 1, DLC_F32, 32768, 131076},
    {"encoder_transformer_encoder_feedforward_output_dense_input_grad", 19, 1, offsetof(text_pretrain, arena) + 3147584,
        262144, DLC_F32, 33816576, 2424832},
    {"encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad", 19, 0,
        offsetof(text_pretrain, arena) + 4523840, 16384, DLC_F32, 33554432, 1376256},
    {"adam_sum_15", 36, 1, offsetof(text_pretrain, arena) + 5888, 1, DLC_F32, 32768, 131076},
    {"encoder_transformer_encoder_feedforward_intermediate_dense_input_grad", 19, 1,
        offsetof(text_pretrain, arena) + 5842752, 65536, DLC_F32, 33619968, 1638400},
    {"encoder_transformer_encoder_feedforward_intermediate_dense_sum_grad", 19, 1,
        offsetof(text_pretrain, arena) + 4196160, 16384, DLC_F32, 262144, 1114112},
    {"encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad", 19, 0,
        offsetof(text_pretrain, arena) + 3147584, 256, DLC_F32, 16384, 66560},
    {"adam_sum_16", 36, 0, offsetof(text_pretrain, arena) + 5952, 1, DLC_F32, 512, 2052},
    {"encoder_transformer_encoder_feedforward_output_dense_sum_grad", 19, 1, offsetof(text_pretrain, arena) + 3148608,
        4096, DLC_F32, 65536, 278528},
    {"encoder_transformer_encoder_feedforward_output_dense_bias_grad", 19, 0, offsetof(text_pretrain, arena) + 4928, 64,
        DLC_F32, 4096, 16640},
    {"adam_sum_18", 36, 0, offsetof(text_pretrain, arena) + 6272, 1, DLC_F32, 128, 516},
    {"encoder_transformer_encoder_self_attention_layer_norm_grad", 19, 1, offsetof(text_pretrain, arena) + 3164992,
        4096, DLC_F32, 328704, 565248},
    {"encoder_transformer_encoder_self_attention_layer_norm_beta_grad", 19, 0, offsetof(text_pretrain, arena) + 5312,
        64, DLC_F32, 4096, 16640},
    {"encoder_transformer_encoder_self_attention_layer_norm_gamma_grad", 19, 0, offsetof(text_pretrain, arena) + 5632,
        64, DLC_F32, 4096, 16640},
    {"adam_sum_13", 36, 0, offsetof(text_pretrain, arena) + 6336, 1, DLC_F32, 128, 516},
    {"adam_sum_14", 36, 0, offsetof(text_pretrain, arena) + 6400, 1, DLC_F32, 128, 516},
    {"encoder_transformer_encoder_dropout_y_grad", 19, 1, offsetof(text_pretrain, arena) + 3148608, 65536, DLC_F32,
        1060864, 1122560},
    {"encoder_transformer_encoder_self_attention_attention_output_kernel_grad", 19, 1,
        offsetof(text_pretrain, arena) + 2778944, 4096, DLC_F32, 8388608, 540672},
    {"adam_sum_11", 36, 0, offsetof(text_pretrain, arena) + 6976, 1, DLC_F32, 8192, 32772},
    {"encoder_transformer_encoder_self_attention_attention_output_sum_grad", 19, 1,
        offsetof(text_pretrain, arena) + 2516800, 4096, DLC_F32, 65536, 278528},
    {"encoder_transformer_encoder_self_attention_attention_output_bias_grad", 19, 0,
        offsetof(text_pretrain, arena) + 6016, 64, DLC_F32, 4096, 16640},
    {"adam_sum_12", 36, 0, offsetof(text_pretrain, arena) + 7040, 1, DLC_F32, 128, 516},
    {"encoder_transformer_encoder_self_attention_attention_output_heads_grad", 19, 1,
        offsetof(text_pretrain, arena) + 3672896, 65536, DLC_F32, 8388608, 540672},
    {"encoder_transformer_encoder_self_attention_grad", 19, 1, offsetof(text_pretrain, arena) + 3410752, 65536, DLC_F32,
        6951936, 2183168},
    {"encoder_transformer_encoder_self_attention_query_sum_grad", 19, 1, offsetof(text_pretrain, arena) + 1369920, 4096,
        DLC_F32, 65536, 278528},
    {"encoder_transformer_encoder_self_attention_query_sum_grad_2", 19, 0, offsetof(text_pretrain, arena) + 6464, 64,
        DLC_F32, 4160, 16640},
    {"adam_sum_6", 36, 0, offsetof(text_pretrain, arena) + 7360, 1, DLC_F32, 128, 516},
    {"encoder_transformer_encoder_self_attention_value_sum_grad", 19, 1, offsetof(text_pretrain, arena) + 1369920,
        65536, DLC_F32, 2162688, 802816},
    {"encoder_transformer_encoder_self_attention_value_bias_grad", 19, 0, offsetof(text_pretrain, arena) + 6720, 64,
        DLC_F32, 4096, 16640},
    {"adam_sum_10", 36, 0, offsetof(text_pretrain, arena) + 7424, 1, DLC_F32, 128, 516},
    {"encoder_transformer_encoder_self_attention_key_sum_grad", 19, 1, offsetof(text_pretrain, arena) + 694080, 4096,
        DLC_F32, 65536, 278528},
    {"encoder_transformer_encoder_self_attention_key_bias_grad", 19, 0, offsetof(text_pretrain, arena) + 7104, 64,
        DLC_F32, 4096, 16640},
    {"adam_sum_8", 36, 0, offsetof(text_pretrain, arena) + 7488, 1, DLC_F32, 128, 516},
    {"encoder_transformer_encoder_self_attention_value_input_grad", 19, 0, offsetof(text_pretrain, arena) + 1648448,
        65536, DLC_F32, 8388608, 540672},
    {"encoder_transformer_encoder_self_attention_value_kernel_grad", 19, 1, offsetof(text_pretrain, arena) + 694080,
        4096, DLC_F32, 8388608, 540672},
    {"adam_sum_9", 36, 0, offsetof(text_pretrain, arena) + 7552, 1, DLC_F32, 8192, 32772},
    {"encoder_transformer_encoder_self_attention_key_kernel_grad", 19, 1, offsetof(text_pretrain, arena) + 710464, 4096,
        DLC_F32, 8388608, 540672},
    {"adam_sum_7", 36, 0, offsetof(text_pretrain, arena) + 7872, 1, DLC_F32, 8192, 32772},
    {"encoder_transformer_encoder_self_attention_key_input_grad", 19, 0, offsetof(text_pretrain, arena) + 1369920,
        65536, DLC_F32, 8388608, 540672},
    {"encoder_transformer_encoder_self_attention_query_input_grad", 19, 0, offsetof(text_pretrain, arena) + 1369920,
        65536, DLC_F32, 8585216, 1327104},
    {"encoder_transformer_encoder_self_attention_query_kernel_grad", 19, 1, offsetof(text_pretrain, arena) + 726848,
        4096, DLC_F32, 8388608, 540672},
    {"adam_sum_5", 36, 0, offsetof(text_pretrain, arena) + 8192, 1, DLC_F32, 8192, 32772},
    {"encoder_layer_norm_grad_2", 17, 1, offsetof(text_pretrain, arena) + 184704, 4096, DLC_F32, 394240, 337152},
    {"encoder_layer_norm_beta_grad", 17, 0, offsetof(text_pretrain, arena) + 7616, 64, DLC_F32, 4096, 16640},
    {"encoder_layer_norm_gamma_grad", 17, 0, offsetof(text_pretrain, arena) + 7936, 64, DLC_F32, 4096, 16640},
    {"adam_sum_3", 36, 0, offsetof(text_pretrain, arena) + 8256, 1, DLC_F32, 128, 516},
    {"adam_sum_4", 36, 0, offsetof(text_pretrain, arena) + 8320, 1, DLC_F32, 128, 516},
    {"encoder_layer_norm_grad", 17, 1, offsetof(text_pretrain, arena) + 1648448, 65536, DLC_F32, 1060864, 566784},
    {"encoder_embeddings_grad", 17, 1, offsetof(text_pretrain, arena) + 29056, 1024, DLC_F32, 65536, 266240},
    {"adam_sum_2", 36, 0, offsetof(text_pretrain, arena) + 8384, 1, DLC_F32, 2048, 8196},
    {"encoder_scatter_add_grad", 16, 0, offsetof(text_pretrain, arena) + 168320, 6464, DLC_F32, 65536, 292096},
    {"guess_embeddings_grad", 28, 1, offsetof(text_pretrain, arena) + 168320, 6464, DLC_F32, 13244736, 727552},
    {"adam_sum", 36, 0, offsetof(text_pretrain, arena) + 8448, 1, DLC_F32, 12928, 51716},
    {"adam_sum_25", 36, 0, offsetof(text_pretrain, arena) + 8512, 1, DLC_F32, 8216, 32868},
    {"adam_sum_41", 36, 0, offsetof(text_pretrain, arena) + 4352, 1, DLC_F32, 229, 884},
    {"update_encoder_embeddings", 36, 1, offsetof(text_pretrain, encoder_embeddings), 6464, DLC_F32, 142210, 181024},
    {"update_encoder_transformer_encoder_1_self_attention_value_kernel", 36, 1,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_value_kernel), 4096, DLC_F32, 90114,
        114720},
    {"update_encoder_position_embedding_embeddings", 36, 0,
        offsetof(text_pretrain, encoder_position_embedding_embeddings), 1024, DLC_F32, 22530, 28704},
    {"update_guess_bias", 36, 0, offsetof(text_pretrain, guess_bias), 101, DLC_F32, 2224, 2860},
    {"update_encoder_layer_norm_gamma", 36, 0, offsetof(text_pretrain, encoder_layer_norm_gamma), 64, DLC_F32, 1410,
        1824},
    {"update_encoder_layer_norm_beta", 36, 0, offsetof(text_pretrain, encoder_layer_norm_beta), 64, DLC_F32, 1410,
        1824},
    {"update_encoder_transformer_encoder_self_attention_query_bias", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_query_bias), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_self_attention_key_bias", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_key_bias), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_self_attention_value_bias", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_value_bias), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_self_attention_attention_output_bias", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_attention_output_bias), 64, DLC_F32, 1410,
        1824},
    {"update_encoder_transformer_encoder_self_attention_layer_norm_gamma", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_layer_norm_gamma), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_self_attention_layer_norm_beta", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_layer_norm_beta), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_feedforward_output_dense_bias", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_output_dense_bias), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_feedforward_layer_norm_gamma", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_layer_norm_gamma), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_feedforward_layer_norm_beta", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_layer_norm_beta), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_1_self_attention_query_bias", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_query_bias), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_1_self_attention_key_bias", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_key_bias), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_1_self_attention_value_bias", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_value_bias), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_1_self_attention_attention_output_bias", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_attention_output_bias), 64, DLC_F32, 1410,
        1824},
    {"update_encoder_transformer_encoder_1_self_attention_layer_norm_gamma", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_layer_norm_gamma), 64, DLC_F32, 1410,
        1824},
    {"update_encoder_transformer_encoder_1_self_attention_layer_norm_beta", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_layer_norm_beta), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_1_feedforward_output_dense_bias", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_output_dense_bias), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_1_feedforward_layer_norm_gamma", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_layer_norm_gamma), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_1_feedforward_layer_norm_beta", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_layer_norm_beta), 64, DLC_F32, 1410, 1824},
    {"update_guess_dense_bias", 36, 0, offsetof(text_pretrain, guess_dense_bias), 64, DLC_F32, 1410, 1824},
    {"update_guess_layer_norm_gamma", 36, 0, offsetof(text_pretrain, guess_layer_norm_gamma), 64, DLC_F32, 1410, 1824},
    {"update_guess_layer_norm_beta", 36, 0, offsetof(text_pretrain, guess_layer_norm_beta), 64, DLC_F32, 1410, 1824},
    {"update_encoder_transformer_encoder_feedforward_intermediate_dense_bias", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_intermediate_dense_bias), 256, DLC_F32, 5634,
        7200},
    {"update_encoder_transformer_encoder_1_feedforward_intermediate_dense_bias", 36, 0,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_intermediate_dense_bias), 256, DLC_F32, 5634,
        7200},
    {"update_encoder_transformer_encoder_self_attention_query_kernel", 36, 1,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_query_kernel), 4096, DLC_F32, 90114, 114720},
    {"update_encoder_transformer_encoder_self_attention_key_kernel", 36, 1,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_key_kernel), 4096, DLC_F32, 90114, 114720},
    {"update_encoder_transformer_encoder_self_attention_value_kernel", 36, 1,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_value_kernel), 4096, DLC_F32, 90114, 114720},
    {"update_encoder_transformer_encoder_self_attention_attention_output_kernel", 36, 1,
        offsetof(text_pretrain, encoder_transformer_encoder_self_attention_attention_output_kernel), 4096, DLC_F32,
        90114, 114720},
    {"update_encoder_transformer_encoder_1_self_attention_query_kernel", 36, 1,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_query_kernel), 4096, DLC_F32, 90114,
        114720},
    {"update_encoder_transformer_encoder_1_self_attention_key_kernel", 36, 1,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_key_kernel), 4096, DLC_F32, 90114, 114720},
    {"update_encoder_transformer_encoder_1_self_attention_attention_output_kernel", 36, 1,
        offsetof(text_pretrain, encoder_transformer_encoder_1_self_attention_attention_output_kernel), 4096, DLC_F32,
        90114, 114720},
    {"update_guess_dense_kernel", 36, 1, offsetof(text_pretrain, guess_dense_kernel), 4096, DLC_F32, 90114, 114720},
    {"update_encoder_transformer_encoder_feedforward_intermediate_dense_kernel", 36, 1,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_intermediate_dense_kernel), 16384, DLC_F32,
        360450, 458784},
    {"update_encoder_transformer_encoder_feedforward_output_dense_kernel", 36, 1,
        offsetof(text_pretrain, encoder_transformer_encoder_feedforward_output_dense_kernel), 16384, DLC_F32, 360450,
        458784},
    {"update_encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel", 36, 1,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel), 16384, DLC_F32,
        360450, 458784},
    {"update_encoder_transformer_encoder_1_feedforward_output_dense_kernel", 36, 1,
        offsetof(text_pretrain, encoder_transformer_encoder_1_feedforward_output_dense_kernel), 16384, DLC_F32, 360450,
        458784},
};

static void call_train_kernel(text_pretrain *m, int kernel)
{
    switch (kernel) {
    case 0: encoder_layer_norm_y(m); break;
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
    case 18: encoder_transformer_encoder_1_feedforward_layer_norm_y(m); break;
    case 19: guess_dense(m); break;
    case 20: guess_layer_norm(m); break;
    case 21: guess(m); break;
    case 22: cross_entropy(m); break;
    case 23: cross_entropy_2(m); break;
    case 24: cross_entropy_count(m); break;
    case 25: mean_loss(m); break;
    case 26: cross_entropy_neg_grad(m); break;
    case 27: cross_entropy_div_grad(m); break;
    case 28: adam_rsqrt(m); break;
    case 29: guess_sum_grad(m); break;
    case 30: guess_bias_grad(m); break;
    case 31: guess_y_grad(m); break;
    case 32: guess_dense_y_grad(m); break;
    case 33: guess_layer_norm_grad(m); break;
    case 34: guess_layer_norm_beta_grad(m); break;
    case 35: guess_layer_norm_gamma_grad(m); break;
    case 36: adam_sum_39(m); break;
    case 37: adam_sum_40(m); break;
    case 38: guess_dense_kernel_grad(m); break;
    case 39: adam_sum_37(m); break;
    case 40: guess_dense_sum_grad(m); break;
    case 41: guess_dense_bias_grad(m); break;
    case 42: adam_sum_38(m); break;
    case 43: guess_dense_y_grad_2(m); break;
    case 44: encoder_transformer_encoder_1_feedforward_layer_norm_grad(m); break;
    case 45: encoder_transformer_encoder_1_feedforward_layer_norm_beta_grad(m); break;
    case 46: encoder_transformer_encoder_1_feedforward_layer_norm_gamma_grad(m); break;
    case 47: adam_sum_35(m); break;
    case 48: adam_sum_36(m); break;
    case 49: encoder_transformer_encoder_1_dropout_1_y_grad(m); break;
    case 50: encoder_transformer_encoder_1_feedforward_output_dense_kernel_grad(m); break;
    case 51: adam_sum_33(m); break;
    case 52: encoder_transformer_encoder_1_feedforward_output_dense_input_grad(m); break;
    case 53: encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel_grad(m); break;
    case 54: adam_sum_31(m); break;
    case 55: encoder_transformer_encoder_1_feedforward_intermediate_dense_input_grad(m); break;
    case 56: encoder_transformer_encoder_1_feedforward_intermediate_dense_sum_grad(m); break;
    case 57: encoder_transformer_encoder_1_feedforward_intermediate_dense_bias_grad(m); break;
    case 58: adam_sum_32(m); break;
    case 59: encoder_transformer_encoder_1_feedforward_output_dense_sum_grad(m); break;
    case 60: encoder_transformer_encoder_1_feedforward_output_dense_bias_grad(m); break;
    case 61: adam_sum_34(m); break;
    case 62: encoder_transformer_encoder_1_self_attention_layer_norm_grad(m); break;
    case 63: encoder_transformer_encoder_1_self_attention_layer_norm_beta_grad(m); break;
    case 64: encoder_transformer_encoder_1_self_attention_layer_norm_gamma_grad(m); break;
    case 65: adam_sum_29(m); break;
    case 66: adam_sum_30(m); break;
    case 67: encoder_transformer_encoder_1_dropout_y_grad(m); break;
    case 68: encoder_transformer_encoder_1_self_attention_attention_output_kernel_grad(m); break;
    case 69: adam_sum_27(m); break;
    case 70: encoder_transformer_encoder_1_self_attention_attention_output_sum_grad(m); break;
    case 71: encoder_transformer_encoder_1_self_attention_attention_output_bias_grad(m); break;
    case 72: adam_sum_28(m); break;
    case 73: encoder_transformer_encoder_1_self_attention_attention_output_heads_grad(m); break;
    case 74: encoder_transformer_encoder_1_self_attention_key_sum_grad(m); break;
    case 75: encoder_transformer_encoder_1_self_attention_key_bias_grad(m); break;
    case 76: adam_sum_24(m); break;
    case 77: encoder_transformer_encoder_1_self_attention_query_sum_grad(m); break;
    case 78: encoder_transformer_encoder_1_self_attention_query_sum_grad_2(m); break;
    case 79: adam_sum_22(m); break;
    case 80: encoder_transformer_encoder_1_self_attention_value_sum_grad(m); break;
    case 81: encoder_transformer_encoder_1_self_attention_value_bias_grad(m); break;
    case 82: adam_sum_26(m); break;
    case 83: encoder_transformer_encoder_1_self_attention_value_input_grad(m); break;
    case 84: encoder_transformer_encoder_1_self_attention_value_kernel_grad(m); break;
    case 85: encoder_transformer_encoder_1_self_attention_key_kernel_grad(m); break;
    case 86: adam_sum_23(m); break;
    case 87: encoder_transformer_encoder_1_self_attention_key_input_grad(m); break;
    case 88: encoder_transformer_encoder_1_self_attention_query_input_grad(m); break;
    case 89: encoder_transformer_encoder_1_self_attention_query_kernel_grad(m); break;
    case 90: adam_sum_21(m); break;
    case 91: encoder_transformer_encoder_feedforward_layer_norm_grad(m); break;
    case 92: encoder_transformer_encoder_feedforward_layer_norm_beta_grad(m); break;
    case 93: encoder_transformer_encoder_feedforward_layer_norm_gamma_grad(m); break;
    case 94: adam_sum_19(m); break;
    case 95: adam_sum_20(m); break;
    case 96: encoder_transformer_encoder_dropout_1_y_grad(m); break;
    case 97: encoder_transformer_encoder_feedforward_output_dense_kernel_grad(m); break;
    case 98: adam_sum_17(m); break;
    case 99: encoder_transformer_encoder_feedforward_output_dense_input_grad(m); break;
    case 100: encoder_transformer_encoder_feedforward_intermediate_dense_kernel_grad(m); break;
    case 101: adam_sum_15(m); break;
    case 102: encoder_transformer_encoder_feedforward_intermediate_dense_input_grad(m); break;
    case 103: encoder_transformer_encoder_feedforward_intermediate_dense_sum_grad(m); break;
    case 104: encoder_transformer_encoder_feedforward_intermediate_dense_bias_grad(m); break;
    case 105: adam_sum_16(m); break;
    case 106: encoder_transformer_encoder_feedforward_output_dense_sum_grad(m); break;
    case 107: encoder_transformer_encoder_feedforward_output_dense_bias_grad(m); break;
    case 108: adam_sum_18(m); break;
    case 109: encoder_transformer_encoder_self_attention_layer_norm_grad(m); break;
    case 110: encoder_transformer_encoder_self_attention_layer_norm_beta_grad(m); break;
    case 111: encoder_transformer_encoder_self_attention_layer_norm_gamma_grad(m); break;
    case 112: adam_sum_13(m); break;
    case 113: adam_sum_14(m); break;
    case 114: encoder_transformer_encoder_dropout_y_grad(m); break;
    case 115: encoder_transformer_encoder_self_attention_attention_output_kernel_grad(m); break;
    case 116: adam_sum_11(m); break;
    case 117: encoder_transformer_encoder_self_attention_attention_output_sum_grad(m); break;
    case 118: encoder_transformer_encoder_self_attention_attention_output_bias_grad(m); break;
    case 119: adam_sum_12(m); break;
    case 120: encoder_transformer_encoder_self_attention_attention_output_heads_grad(m); break;
    case 121: encoder_transformer_encoder_self_attention_grad(m); break;
    case 122: encoder_transformer_encoder_self_attention_query_sum_grad(m); break;
    case 123: encoder_transformer_encoder_self_attention_query_sum_grad_2(m); break;
    case 124: adam_sum_6(m); break;
    case 125: encoder_transformer_encoder_self_attention_value_sum_grad(m); break;
    case 126: encoder_transformer_encoder_self_attention_value_bias_grad(m); break;
    case 127: adam_sum_10(m); break;
    case 128: encoder_transformer_encoder_self_attention_key_sum_grad(m); break;
    case 129: encoder_transformer_encoder_self_attention_key_bias_grad(m); break;
    case 130: adam_sum_8(m); break;
    case 131: encoder_transformer_encoder_self_attention_value_input_grad(m); break;
    case 132: encoder_transformer_encoder_self_attention_value_kernel_grad(m); break;
    case 133: adam_sum_9(m); break;
    case 134: encoder_transformer_encoder_self_attention_key_kernel_grad(m); break;
    case 135: adam_sum_7(m); break;
    case 136: encoder_transformer_encoder_self_attention_key_input_grad(m); break;
    case 137: encoder_transformer_encoder_self_attention_query_input_grad(m); break;
    case 138: encoder_transformer_encoder_self_attention_query_kernel_grad(m); break;
    case 139: adam_sum_5(m); break;
    case 140: encoder_layer_norm_grad_2(m); break;
    case 141: encoder_layer_norm_beta_grad(m); break;
    case 142: encoder_layer_norm_gamma_grad(m); break;
    case 143: adam_sum_3(m); break;
    case 144: adam_sum_4(m); break;
    case 145: encoder_layer_norm_grad(m); break;
    case 146: encoder_embeddings_grad(m); break;
    case 147: adam_sum_2(m); break;
    case 148: encoder_scatter_add_grad(m); break;
    case 149: guess_embeddings_grad(m); break;
    case 150: adam_sum(m); break;
    case 151: adam_sum_25(m); break;
    case 152: adam_sum_41(m); break;
    case 153: update_encoder_embeddings(m); break;
    case 154: update_encoder_transformer_encoder_1_self_attention_value_kernel(m); break;
    case 155: update_encoder_position_embedding_embeddings(m); break;
    case 156: update_guess_bias(m); break;
    case 157: update_encoder_layer_norm_gamma(m); break;
    case 158: update_encoder_layer_norm_beta(m); break;
    case 159: update_encoder_transformer_encoder_self_attention_query_bias(m); break;
    case 160: update_encoder_transformer_encoder_self_attention_key_bias(m); break;
    case 161: update_encoder_transformer_encoder_self_attention_value_bias(m); break;
    case 162: update_encoder_transformer_encoder_self_attention_attention_output_bias(m); break;
    case 163: update_encoder_transformer_encoder_self_attention_layer_norm_gamma(m); break;
    case 164: update_encoder_transformer_encoder_self_attention_layer_norm_beta(m); break;
    case 165: update_encoder_transformer_encoder_feedforward_output_dense_bias(m); break;
    case 166: update_encoder_transformer_encoder_feedforward_layer_norm_gamma(m); break;
    case 167: update_encoder_transformer_encoder_feedforward_layer_norm_beta(m); break;
    case 168: update_encoder_transformer_encoder_1_self_attention_query_bias(m); break;
    case 169: update_encoder_transformer_encoder_1_self_attention_key_bias(m); break;
    case 170: update_encoder_transformer_encoder_1_self_attention_value_bias(m); break;
    case 171: update_encoder_transformer_encoder_1_self_attention_attention_output_bias(m); break;
    case 172: update_encoder_transformer_encoder_1_self_attention_layer_norm_gamma(m); break;
    case 173: update_encoder_transformer_encoder_1_self_attention_layer_norm_beta(m); break;
    case 174: update_encoder_transformer_encoder_1_feedforward_output_dense_bias(m); break;
    case 175: update_encoder_transformer_encoder_1_feedforward_layer_norm_gamma(m); break;
    case 176: update_encoder_transformer_encoder_1_feedforward_layer_norm_beta(m); break;
    case 177: update_guess_dense_bias(m); break;
    case 178: update_guess_layer_norm_gamma(m); break;
    case 179: update_guess_layer_norm_beta(m); break;
    case 180: update_encoder_transformer_encoder_feedforward_intermediate_dense_bias(m); break;
    case 181: update_encoder_transformer_encoder_1_feedforward_intermediate_dense_bias(m); break;
    case 182: update_encoder_transformer_encoder_self_attention_query_kernel(m); break;
    case 183: update_encoder_transformer_encoder_self_attention_key_kernel(m); break;
    case 184: update_encoder_transformer_encoder_self_attention_value_kernel(m); break;
    case 185: update_encoder_transformer_encoder_self_attention_attention_output_kernel(m); break;
    case 186: update_encoder_transformer_encoder_1_self_attention_query_kernel(m); break;
    case 187: update_encoder_transformer_encoder_1_self_attention_key_kernel(m); break;
    case 188: update_encoder_transformer_encoder_1_self_attention_attention_output_kernel(m); break;
    case 189: update_guess_dense_kernel(m); break;
    case 190: update_encoder_transformer_encoder_feedforward_intermediate_dense_kernel(m); break;
    case 191: update_encoder_transformer_encoder_feedforward_output_dense_kernel(m); break;
    case 192: update_encoder_transformer_encoder_1_feedforward_intermediate_dense_kernel(m); break;
    case 193: update_encoder_transformer_encoder_1_feedforward_output_dense_kernel(m); break;
    }
}

static void run_train_kernel(void *model, int kernel)
{
    if (text_pretrain_train_kernels[kernel].team) {
        #pragma omp parallel
        call_train_kernel(model, kernel);
        return;
    }
    call_train_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel text_pretrain_evaluate_kernels[] = {
    {"evaluate_encoder_layer_norm_y", 33, 1, offsetof(text_pretrain, arena) + 1314816, 1024, DLC_BOOL, 798720, 302080},
    {"evaluate_encoder_transformer_encoder_self_attention_query", 19, 1, offsetof(text_pretrain, arena) + 262144, 65536,
        DLC_F32, 8519680, 540928},
    {"evaluate_encoder_transformer_encoder_self_attention_key", 19, 1, offsetof(text_pretrain, arena) + 524288, 65536,
        DLC_F32, 8454144, 540928},
    {"evaluate_encoder_transformer_encoder_self_attention_value", 19, 1, offsetof(text_pretrain, arena) + 786432, 65536,
        DLC_F32, 8454144, 540928},
    {"evaluate_encoder_transformer_encoder_self_attention", 19, 1, offsetof(text_pretrain, arena) + 1048576, 65536,
        DLC_F32, 5522432, 1052672},
    {"evaluate_encoder_transformer_encoder_self_attention_attention_output", 19, 1, offsetof(text_pretrain, arena) + 0,
        65536, DLC_F32, 8519680, 803072},
    {"evaluate_encoder_transformer_encoder_self_attention_layer_norm", 19, 1, offsetof(text_pretrain, arena) + 1048576,
        65536, DLC_F32, 536576, 524800},
    {"evaluate_encoder_transformer_encoder_feedforward_intermediate_dense", 19, 1, offsetof(text_pretrain, arena) + 0,
        262144, DLC_F32, 40108032, 1377280},
    {"evaluate_encoder_transformer_encoder_feedforward_output_dense", 19, 1, offsetof(text_pretrain, arena) + 1048576,
        65536, DLC_F32, 33685504, 1638656},
    {"evaluate_encoder_transformer_encoder_feedforward_layer_norm", 19, 1, offsetof(text_pretrain, arena) + 0, 65536,
        DLC_F32, 536576, 524800},
    {"evaluate_encoder_transformer_encoder_1_self_attention_query", 19, 1, offsetof(text_pretrain, arena) + 262144,
        65536, DLC_F32, 8519680, 540928},
    {"evaluate_encoder_transformer_encoder_1_self_attention_key", 19, 1, offsetof(text_pretrain, arena) + 524288, 65536,
        DLC_F32, 8454144, 540928},
    {"evaluate_encoder_transformer_encoder_1_self_attention_value", 19, 1, offsetof(text_pretrain, arena) + 786432,
        65536, DLC_F32, 8454144, 540928},
    {"evaluate_encoder_transformer_encoder_1_self_attention", 19, 1, offsetof(text_pretrain, arena) + 1048576, 65536,
        DLC_F32, 5522432, 1052672},
    {"evaluate_encoder_transformer_encoder_1_self_attention_attention_output", 19, 1,
        offsetof(text_pretrain, arena) + 0, 65536, DLC_F32, 8519680, 803072},
    {"evaluate_encoder_transformer_encoder_1_self_attention_layer_norm", 19, 1,
        offsetof(text_pretrain, arena) + 1048576, 65536, DLC_F32, 536576, 524800},
    {"evaluate_encoder_transformer_encoder_1_feedforward_intermediate_dense", 19, 1, offsetof(text_pretrain, arena) + 0,
        262144, DLC_F32, 40108032, 1377280},
    {"evaluate_encoder_transformer_encoder_1_feedforward_output_dense", 19, 1, offsetof(text_pretrain, arena) + 1048576,
        65536, DLC_F32, 33685504, 1638656},
    {"evaluate_encoder_transformer_encoder_1_feedforward_layer_norm", 19, 1, offsetof(text_pretrain, arena) + 0, 65536,
        DLC_F32, 536576, 524800},
    {"evaluate_guess_dense", 26, 1, offsetof(text_pretrain, arena) + 262144, 65536, DLC_F32, 10027008, 540928},
    {"evaluate_guess_layer_norm", 26, 1, offsetof(text_pretrain, arena) + 524288, 65536, DLC_F32, 536576, 524800},
    {"evaluate_guess", 28, 1, offsetof(text_pretrain, arena) + 0, 103424, DLC_F32, 13341696, 702100},
    {"evaluate_cross_entropy", 35, 1, offsetof(text_pretrain, arena) + 413696, 1024, DLC_F32, 2497536, 421888},
    {"evaluate_cross_entropy_2", 35, 0, offsetof(text_pretrain, arena) + 256, 64, DLC_F32, 4096, 5632},
    {"evaluate_cross_entropy_count", 35, 0, offsetof(text_pretrain, arena) + 512, 1, DLC_F32, 128, 516},
    {"evaluate_mean_loss", 35, 0, offsetof(text_pretrain, loss), 1, DLC_F32, 135, 520},
};

static void call_evaluate_kernel(text_pretrain *m, int kernel)
{
    switch (kernel) {
    case 0: evaluate_encoder_layer_norm_y(m); break;
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
    case 19: evaluate_guess_dense(m); break;
    case 20: evaluate_guess_layer_norm(m); break;
    case 21: evaluate_guess(m); break;
    case 22: evaluate_cross_entropy(m); break;
    case 23: evaluate_cross_entropy_2(m); break;
    case 24: evaluate_cross_entropy_count(m); break;
    case 25: evaluate_mean_loss(m); break;
    }
}

static void run_evaluate_kernel(void *model, int kernel)
{
    if (text_pretrain_evaluate_kernels[kernel].team) {
        #pragma omp parallel
        call_evaluate_kernel(model, kernel);
        return;
    }
    call_evaluate_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel text_pretrain_predict_kernels[] = {
    {"predict_seen", 34, 0, offsetof(text_pretrain, arena) + 256, 16, DLC_I32, 1024, 132},
    {"predict_encoder_layer_norm_y", 17, 0, offsetof(text_pretrain, arena) + 320, 1024, DLC_F32, 9408, 34624},
    {"predict_encoder_transformer_encoder_self_attention_query", 19, 0, offsetof(text_pretrain, arena) + 4416, 1024,
        DLC_F32, 133120, 24832},
    {"predict_encoder_transformer_encoder_self_attention_key", 19, 0, offsetof(text_pretrain, arena) + 8512, 1024,
        DLC_F32, 132096, 24832},
    {"predict_encoder_transformer_encoder_self_attention_value", 19, 0, offsetof(text_pretrain, arena) + 12608, 1024,
        DLC_F32, 132096, 24832},
    {"predict_encoder_transformer_encoder_self_attention", 19, 0, offsetof(text_pretrain, arena) + 16704, 1024, DLC_F32,
        34832, 12608},
    {"predict_encoder_transformer_encoder_self_attention_2", 19, 0, offsetof(text_pretrain, arena) + 4416, 1024,
        DLC_F32, 18688, 8448},
    {"predict_encoder_transformer_encoder_self_attention_3", 19, 0, offsetof(text_pretrain, arena) + 8512, 1024,
        DLC_F32, 32768, 12288},
    {"predict_encoder_transformer_encoder_self_attention_attention_output", 19, 0, offsetof(text_pretrain, arena) + 320,
        1024, DLC_F32, 133120, 28928},
    {"predict_encoder_transformer_encoder_self_attention_layer_norm", 19, 0, offsetof(text_pretrain, arena) + 16704,
        1024, DLC_F32, 8384, 8704},
    {"predict_encoder_transformer_encoder_feedforward_intermediate_dense", 19, 1, offsetof(text_pretrain, arena) + 320,
        4096, DLC_F32, 626688, 87040},
    {"predict_encoder_transformer_encoder_feedforward_output_dense", 19, 0, offsetof(text_pretrain, arena) + 16704,
        1024, DLC_F32, 526336, 90368},
    {"predict_encoder_transformer_encoder_feedforward_layer_norm", 19, 0, offsetof(text_pretrain, arena) + 320, 1024,
        DLC_F32, 8384, 8704},
    {"predict_encoder_transformer_encoder_1_self_attention_query", 19, 0, offsetof(text_pretrain, arena) + 4416, 1024,
        DLC_F32, 133120, 24832},
    {"predict_encoder_transformer_encoder_1_self_attention_key", 19, 0, offsetof(text_pretrain, arena) + 8512, 1024,
        DLC_F32, 132096, 24832},
    {"predict_encoder_transformer_encoder_1_self_attention_value", 19, 0, offsetof(text_pretrain, arena) + 12608, 1024,
        DLC_F32, 132096, 24832},
    {"predict_encoder_transformer_encoder_1_self_attention", 19, 0, offsetof(text_pretrain, arena) + 16704, 1024,
        DLC_F32, 34832, 12608},
    {"predict_encoder_transformer_encoder_1_self_attention_2", 19, 0, offsetof(text_pretrain, arena) + 4416, 1024,
        DLC_F32, 18688, 8448},
    {"predict_encoder_transformer_encoder_1_self_attention_3", 19, 0, offsetof(text_pretrain, arena) + 8512, 1024,
        DLC_F32, 32768, 12288},
    {"predict_encoder_transformer_encoder_1_self_attention_attention_output", 19, 0,
        offsetof(text_pretrain, arena) + 320, 1024, DLC_F32, 133120, 28928},
    {"predict_encoder_transformer_encoder_1_self_attention_layer_norm", 19, 0, offsetof(text_pretrain, arena) + 16384,
        1024, DLC_F32, 8384, 8704},
    {"predict_encoder_transformer_encoder_1_feedforward_intermediate_dense", 19, 1, offsetof(text_pretrain, arena) + 0,
        4096, DLC_F32, 626688, 87040},
    {"predict_encoder_transformer_encoder_1_feedforward_output_dense", 19, 0, offsetof(text_pretrain, arena) + 16384,
        1024, DLC_F32, 526336, 90368},
    {"predict_encoder_transformer_encoder_1_feedforward_layer_norm", 19, 0, offsetof(text_pretrain, arena) + 0, 1024,
        DLC_F32, 8384, 8704},
    {"predict_guess_dense", 26, 0, offsetof(text_pretrain, arena) + 4096, 1024, DLC_F32, 156672, 24832},
    {"predict_guess_layer_norm", 26, 0, offsetof(text_pretrain, arena) + 0, 1024, DLC_F32, 8384, 8704},
    {"predict_guess", 28, 0, offsetof(text_pretrain, prediction), 1616, DLC_F32, 208464, 36820},
};

static void call_predict_kernel(text_pretrain *m, int kernel)
{
    switch (kernel) {
    case 0: predict_seen(m); break;
    case 1: predict_encoder_layer_norm_y(m); break;
    case 2: predict_encoder_transformer_encoder_self_attention_query(m); break;
    case 3: predict_encoder_transformer_encoder_self_attention_key(m); break;
    case 4: predict_encoder_transformer_encoder_self_attention_value(m); break;
    case 5: predict_encoder_transformer_encoder_self_attention(m); break;
    case 6: predict_encoder_transformer_encoder_self_attention_2(m); break;
    case 7: predict_encoder_transformer_encoder_self_attention_3(m); break;
    case 8: predict_encoder_transformer_encoder_self_attention_attention_output(m); break;
    case 9: predict_encoder_transformer_encoder_self_attention_layer_norm(m); break;
    case 10: predict_encoder_transformer_encoder_feedforward_intermediate_dense(m); break;
    case 11: predict_encoder_transformer_encoder_feedforward_output_dense(m); break;
    case 12: predict_encoder_transformer_encoder_feedforward_layer_norm(m); break;
    case 13: predict_encoder_transformer_encoder_1_self_attention_query(m); break;
    case 14: predict_encoder_transformer_encoder_1_self_attention_key(m); break;
    case 15: predict_encoder_transformer_encoder_1_self_attention_value(m); break;
    case 16: predict_encoder_transformer_encoder_1_self_attention(m); break;
    case 17: predict_encoder_transformer_encoder_1_self_attention_2(m); break;
    case 18: predict_encoder_transformer_encoder_1_self_attention_3(m); break;
    case 19: predict_encoder_transformer_encoder_1_self_attention_attention_output(m); break;
    case 20: predict_encoder_transformer_encoder_1_self_attention_layer_norm(m); break;
    case 21: predict_encoder_transformer_encoder_1_feedforward_intermediate_dense(m); break;
    case 22: predict_encoder_transformer_encoder_1_feedforward_output_dense(m); break;
    case 23: predict_encoder_transformer_encoder_1_feedforward_layer_norm(m); break;
    case 24: predict_guess_dense(m); break;
    case 25: predict_guess_layer_norm(m); break;
    case 26: predict_guess(m); break;
    }
}

static void run_predict_kernel(void *model, int kernel)
{
    if (text_pretrain_predict_kernels[kernel].team) {
        #pragma omp parallel
        call_predict_kernel(model, kernel);
        return;
    }
    call_predict_kernel(model, kernel);
}

const dlc_program text_pretrain_program = {
    .version = DLC_PROGRAM_H,
    .name = "text_pretrain",
    .source = "text_pretrain.dl",
    .compiler = "dlc 0.1.0",
    .fingerprint = 0xA98BC7B1EB9D1FE4u,
    .bytes = sizeof(text_pretrain),
    .real = DLC_F32,
    .batch = 64,
    .predict_batch = 1,
    .epochs = 4,
    .validate = 0.05,
    .generate_count = 0,
    .tensor = text_pretrain_tensors,
    .tensor_count = 133,
    .field = text_pretrain_fields,
    .field_count = 2,
    .data_source = text_pretrain_sources,
    .source_count = 1,
    .report = NULL,
    .report_count = 0,
    .step = text_pretrain_steps,
    .step_count = 1,
    .loss = 41,
    .prediction = 132,
    .sample = -1,
    .grid = {0, 0},
    .initialize = initialize,
    .train_step = train_step,
    .evaluate = evaluate,
    .predict = predict,
    .draw_sample = NULL,
    .generate = NULL,
    .reset_totals = reset_totals,
    .seed_offset = offsetof(text_pretrain, seed),
    .step_offset = offsetof(text_pretrain, step),
    .draw_offset = offsetof(text_pretrain, draw),
    .train_entry = {text_pretrain_train_kernels, 194, run_train_kernel, 12003136, 0},
    .evaluate_entry = {text_pretrain_evaluate_kernels, 26, run_evaluate_kernel, 1315840, 0},
    .predict_entry = {text_pretrain_predict_kernels, 27, run_predict_kernel, 20800, 0},
    .next_entry = {NULL, 0, NULL, 0, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &text_pretrain_program;
}
