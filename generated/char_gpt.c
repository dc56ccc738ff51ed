// char_gpt: forward pass, backward pass, update and training loop of char_gpt.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c char_gpt.c
//
// Without -fopenmp it runs on one thread.
//
// Written for the target avx512: x86-64 with AVX-512.
//
// Every shape, bound and address is a constant. The struct char_gpt holds the model; char_gpt_initialize() and
// char_gpt_train_step() at the end are where to start reading, char_gpt_program are the tables for a host program.

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

// Everything a model is: one block of char_gpt_bytes() bytes, aligned to 64.
typedef struct char_gpt {
    uint64_t seed; // of all random numbers
    uint64_t step; // updates done
    uint64_t draw; // which random values are drawn: of this step or batch

    // the fields of the data: a batch of 12 examples each, of 1 to predict
    const int32_t (*tokens)[64];
    const int32_t (*next)[64];

    // parameters: trained, saved with the weights
    alignas(64) float gpt_embeddings[65][128]; // gpt.embeddings
    alignas(64) float gpt_position_embedding_embeddings[64][128]; // gpt.position_embedding.embeddings
    alignas(64) float gpt_block_layer_norm_gamma[128]; // gpt.block.layer_norm.gamma
    // gpt.block.multi_head_attention.query.kernel
    alignas(64) float gpt_block_multi_head_attention_query_kernel[128][4][32];
    // gpt.block.multi_head_attention.key.kernel
    alignas(64) float gpt_block_multi_head_attention_key_kernel[128][4][32];
    // gpt.block.multi_head_attention.value.kernel
    alignas(64) float gpt_block_multi_head_attention_value_kernel[128][4][32];
    // gpt.block.multi_head_attention.attention_output.kernel
    alignas(64) float gpt_block_multi_head_attention_attention_output_kernel[4][32][128];
    alignas(64) float gpt_block_layer_norm_1_gamma[128]; // gpt.block.layer_norm_1.gamma
    alignas(64) float gpt_block_dense_kernel[128][512]; // gpt.block.dense.kernel
    alignas(64) float gpt_block_dense_1_kernel[512][128]; // gpt.block.dense_1.kernel
    alignas(64) float gpt_block_1_layer_norm_gamma[128]; // gpt.block_1.layer_norm.gamma
    // gpt.block_1.multi_head_attention.query.kernel
    alignas(64) float gpt_block_1_multi_head_attention_query_kernel[128][4][32];
    // gpt.block_1.multi_head_attention.key.kernel
    alignas(64) float gpt_block_1_multi_head_attention_key_kernel[128][4][32];
    // gpt.block_1.multi_head_attention.value.kernel
    alignas(64) float gpt_block_1_multi_head_attention_value_kernel[128][4][32];
    // gpt.block_1.multi_head_attention.attention_output.kernel
    alignas(64) float gpt_block_1_multi_head_attention_attention_output_kernel[4][32][128];
    alignas(64) float gpt_block_1_layer_norm_1_gamma[128]; // gpt.block_1.layer_norm_1.gamma
    alignas(64) float gpt_block_1_dense_kernel[128][512]; // gpt.block_1.dense.kernel
    alignas(64) float gpt_block_1_dense_1_kernel[512][128]; // gpt.block_1.dense_1.kernel
    alignas(64) float gpt_block_2_layer_norm_gamma[128]; // gpt.block_2.layer_norm.gamma
    // gpt.block_2.multi_head_attention.query.kernel
    alignas(64) float gpt_block_2_multi_head_attention_query_kernel[128][4][32];
    // gpt.block_2.multi_head_attention.key.kernel
    alignas(64) float gpt_block_2_multi_head_attention_key_kernel[128][4][32];
    // gpt.block_2.multi_head_attention.value.kernel
    alignas(64) float gpt_block_2_multi_head_attention_value_kernel[128][4][32];
    // gpt.block_2.multi_head_attention.attention_output.kernel
    alignas(64) float gpt_block_2_multi_head_attention_attention_output_kernel[4][32][128];
    alignas(64) float gpt_block_2_layer_norm_1_gamma[128]; // gpt.block_2.layer_norm_1.gamma
    alignas(64) float gpt_block_2_dense_kernel[128][512]; // gpt.block_2.dense.kernel
    alignas(64) float gpt_block_2_dense_1_kernel[512][128]; // gpt.block_2.dense_1.kernel
    alignas(64) float gpt_block_3_layer_norm_gamma[128]; // gpt.block_3.layer_norm.gamma
    // gpt.block_3.multi_head_attention.query.kernel
    alignas(64) float gpt_block_3_multi_head_attention_query_kernel[128][4][32];
    // gpt.block_3.multi_head_attention.key.kernel
    alignas(64) float gpt_block_3_multi_head_attention_key_kernel[128][4][32];
    // gpt.block_3.multi_head_attention.value.kernel
    alignas(64) float gpt_block_3_multi_head_attention_value_kernel[128][4][32];
    // gpt.block_3.multi_head_attention.attention_output.kernel
    alignas(64) float gpt_block_3_multi_head_attention_attention_output_kernel[4][32][128];
    alignas(64) float gpt_block_3_layer_norm_1_gamma[128]; // gpt.block_3.layer_norm_1.gamma
    alignas(64) float gpt_block_3_dense_kernel[128][512]; // gpt.block_3.dense.kernel
    alignas(64) float gpt_block_3_dense_1_kernel[512][128]; // gpt.block_3.dense_1.kernel
    alignas(64) float gpt_layer_norm_gamma[128]; // gpt.layer_norm.gamma

    // the optimizer's memory
    alignas(64) float gpt_embeddings_m[65][128]; // gpt.embeddings/m
    alignas(64) float gpt_embeddings_v[65][128]; // gpt.embeddings/v
    alignas(64) float gpt_position_embedding_embeddings_m[64][128]; // gpt.position_embedding.embeddings/m
    alignas(64) float gpt_position_embedding_embeddings_v[64][128]; // gpt.position_embedding.embeddings/v
    alignas(64) float gpt_block_layer_norm_gamma_m[128]; // gpt.block.layer_norm.gamma/m
    alignas(64) float gpt_block_layer_norm_gamma_v[128]; // gpt.block.layer_norm.gamma/v
    // gpt.block.multi_head_attention.query.kernel/m
    alignas(64) float gpt_block_multi_head_attention_query_kernel_m[128][4][32];
    // gpt.block.multi_head_attention.query.kernel/v
    alignas(64) float gpt_block_multi_head_attention_query_kernel_v[128][4][32];
    // gpt.block.multi_head_attention.key.kernel/m
    alignas(64) float gpt_block_multi_head_attention_key_kernel_m[128][4][32];
    // gpt.block.multi_head_attention.key.kernel/v
    alignas(64) float gpt_block_multi_head_attention_key_kernel_v[128][4][32];
    // gpt.block.multi_head_attention.value.kernel/m
    alignas(64) float gpt_block_multi_head_attention_value_kernel_m[128][4][32];
    // gpt.block.multi_head_attention.value.kernel/v
    alignas(64) float gpt_block_multi_head_attention_value_kernel_v[128][4][32];
    // gpt.block.multi_head_attention.attention_output.kernel/m
    alignas(64) float gpt_block_multi_head_attention_attention_output_kernel_m[4][32][128];
    // gpt.block.multi_head_attention.attention_output.kernel/v
    alignas(64) float gpt_block_multi_head_attention_attention_output_kernel_v[4][32][128];
    alignas(64) float gpt_block_layer_norm_1_gamma_m[128]; // gpt.block.layer_norm_1.gamma/m
    alignas(64) float gpt_block_layer_norm_1_gamma_v[128]; // gpt.block.layer_norm_1.gamma/v
    alignas(64) float gpt_block_dense_kernel_m[128][512]; // gpt.block.dense.kernel/m
    alignas(64) float gpt_block_dense_kernel_v[128][512]; // gpt.block.dense.kernel/v
    alignas(64) float gpt_block_dense_1_kernel_m[512][128]; // gpt.block.dense_1.kernel/m
    alignas(64) float gpt_block_dense_1_kernel_v[512][128]; // gpt.block.dense_1.kernel/v
    alignas(64) float gpt_block_1_layer_norm_gamma_m[128]; // gpt.block_1.layer_norm.gamma/m
    alignas(64) float gpt_block_1_layer_norm_gamma_v[128]; // gpt.block_1.layer_norm.gamma/v
    // gpt.block_1.multi_head_attention.query.kernel/m
    alignas(64) float gpt_block_1_multi_head_attention_query_kernel_m[128][4][32];
    // gpt.block_1.multi_head_attention.query.kernel/v
    alignas(64) float gpt_block_1_multi_head_attention_query_kernel_v[128][4][32];
    // gpt.block_1.multi_head_attention.key.kernel/m
    alignas(64) float gpt_block_1_multi_head_attention_key_kernel_m[128][4][32];
    // gpt.block_1.multi_head_attention.key.kernel/v
    alignas(64) float gpt_block_1_multi_head_attention_key_kernel_v[128][4][32];
    // gpt.block_1.multi_head_attention.value.kernel/m
    alignas(64) float gpt_block_1_multi_head_attention_value_kernel_m[128][4][32];
    // gpt.block_1.multi_head_attention.value.kernel/v
    alignas(64) float gpt_block_1_multi_head_attention_value_kernel_v[128][4][32];
    // gpt.block_1.multi_head_attention.attention_output.kernel/m
    alignas(64) float gpt_block_1_multi_head_attention_attention_output_kernel_m[4][32][128];
    // gpt.block_1.multi_head_attention.attention_output.kernel/v
    alignas(64) float gpt_block_1_multi_head_attention_attention_output_kernel_v[4][32][128];
    alignas(64) float gpt_block_1_layer_norm_1_gamma_m[128]; // gpt.block_1.layer_norm_1.gamma/m
    alignas(64) float gpt_block_1_layer_norm_1_gamma_v[128]; // gpt.block_1.layer_norm_1.gamma/v
    alignas(64) float gpt_block_1_dense_kernel_m[128][512]; // gpt.block_1.dense.kernel/m
    alignas(64) float gpt_block_1_dense_kernel_v[128][512]; // gpt.block_1.dense.kernel/v
    alignas(64) float gpt_block_1_dense_1_kernel_m[512][128]; // gpt.block_1.dense_1.kernel/m
    alignas(64) float gpt_block_1_dense_1_kernel_v[512][128]; // gpt.block_1.dense_1.kernel/v
    alignas(64) float gpt_block_2_layer_norm_gamma_m[128]; // gpt.block_2.layer_norm.gamma/m
    alignas(64) float gpt_block_2_layer_norm_gamma_v[128]; // gpt.block_2.layer_norm.gamma/v
    // gpt.block_2.multi_head_attention.query.kernel/m
    alignas(64) float gpt_block_2_multi_head_attention_query_kernel_m[128][4][32];
    // gpt.block_2.multi_head_attention.query.kernel/v
    alignas(64) float gpt_block_2_multi_head_attention_query_kernel_v[128][4][32];
    // gpt.block_2.multi_head_attention.key.kernel/m
    alignas(64) float gpt_block_2_multi_head_attention_key_kernel_m[128][4][32];
    // gpt.block_2.multi_head_attention.key.kernel/v
    alignas(64) float gpt_block_2_multi_head_attention_key_kernel_v[128][4][32];
    // gpt.block_2.multi_head_attention.value.kernel/m
    alignas(64) float gpt_block_2_multi_head_attention_value_kernel_m[128][4][32];
    // gpt.block_2.multi_head_attention.value.kernel/v
    alignas(64) float gpt_block_2_multi_head_attention_value_kernel_v[128][4][32];
    // gpt.block_2.multi_head_attention.attention_output.kernel/m
    alignas(64) float gpt_block_2_multi_head_attention_attention_output_kernel_m[4][32][128];
    // gpt.block_2.multi_head_attention.attention_output.kernel/v
    alignas(64) float gpt_block_2_multi_head_attention_attention_output_kernel_v[4][32][128];
    alignas(64) float gpt_block_2_layer_norm_1_gamma_m[128]; // gpt.block_2.layer_norm_1.gamma/m
    alignas(64) float gpt_block_2_layer_norm_1_gamma_v[128]; // gpt.block_2.layer_norm_1.gamma/v
    alignas(64) float gpt_block_2_dense_kernel_m[128][512]; // gpt.block_2.dense.kernel/m
    alignas(64) float gpt_block_2_dense_kernel_v[128][512]; // gpt.block_2.dense.kernel/v
    alignas(64) float gpt_block_2_dense_1_kernel_m[512][128]; // gpt.block_2.dense_1.kernel/m
    alignas(64) float gpt_block_2_dense_1_kernel_v[512][128]; // gpt.block_2.dense_1.kernel/v
    alignas(64) float gpt_block_3_layer_norm_gamma_m[128]; // gpt.block_3.layer_norm.gamma/m
    alignas(64) float gpt_block_3_layer_norm_gamma_v[128]; // gpt.block_3.layer_norm.gamma/v
    // gpt.block_3.multi_head_attention.query.kernel/m
    alignas(64) float gpt_block_3_multi_head_attention_query_kernel_m[128][4][32];
    // gpt.block_3.multi_head_attention.query.kernel/v
    alignas(64) float gpt_block_3_multi_head_attention_query_kernel_v[128][4][32];
    // gpt.block_3.multi_head_attention.key.kernel/m
    alignas(64) float gpt_block_3_multi_head_attention_key_kernel_m[128][4][32];
    // gpt.block_3.multi_head_attention.key.kernel/v
    alignas(64) float gpt_block_3_multi_head_attention_key_kernel_v[128][4][32];
    // gpt.block_3.multi_head_attention.value.kernel/m
    alignas(64) float gpt_block_3_multi_head_attention_value_kernel_m[128][4][32];
    // gpt.block_3.multi_head_attention.value.kernel/v
    alignas(64) float gpt_block_3_multi_head_attention_value_kernel_v[128][4][32];
    // gpt.block_3.multi_head_attention.attention_output.kernel/m
    alignas(64) float gpt_block_3_multi_head_attention_attention_output_kernel_m[4][32][128];
    // gpt.block_3.multi_head_attention.attention_output.kernel/v
    alignas(64) float gpt_block_3_multi_head_attention_attention_output_kernel_v[4][32][128];
    alignas(64) float gpt_block_3_layer_norm_1_gamma_m[128]; // gpt.block_3.layer_norm_1.gamma/m
    alignas(64) float gpt_block_3_layer_norm_1_gamma_v[128]; // gpt.block_3.layer_norm_1.gamma/v
    alignas(64) float gpt_block_3_dense_kernel_m[128][512]; // gpt.block_3.dense.kernel/m
    alignas(64) float gpt_block_3_dense_kernel_v[128][512]; // gpt.block_3.dense.kernel/v
    alignas(64) float gpt_block_3_dense_1_kernel_m[512][128]; // gpt.block_3.dense_1.kernel/m
    alignas(64) float gpt_block_3_dense_1_kernel_v[512][128]; // gpt.block_3.dense_1.kernel/v
    alignas(64) float gpt_layer_norm_gamma_m[128]; // gpt.layer_norm.gamma/m
    alignas(64) float gpt_layer_norm_gamma_v[128]; // gpt.layer_norm.gamma/v

    // running sums of the metrics, zero at the start of an epoch
    float metrics_bits_per_character_0; // metrics.bits_per_character.0
    float metrics_bits_per_character_1; // metrics.bits_per_character.1

    // settings
    float lr_peak; // lr.peak
    float lr_steps; // lr.steps
    float weight_decay;
    float beta_1;
    float beta_2;
    float epsilon;
    float global_clipnorm;

    // what `next` computes
    int32_t token;
    int32_t position;

    // what `next` remembers of earlier positions
    alignas(64) float cache_0[64][4][32]; // cache.0
    alignas(64) float cache_1[64][4][32]; // cache.1
    alignas(64) float cache_2[64][4][32]; // cache.2
    alignas(64) float cache_3[64][4][32]; // cache.3
    alignas(64) float cache_4[64][4][32]; // cache.4
    alignas(64) float cache_5[64][4][32]; // cache.5
    alignas(64) float cache_6[64][4][32]; // cache.6
    alignas(64) float cache_7[64][4][32]; // cache.7

    // the weight of each example in means over the batch: 0 for padding
    alignas(64) float batch_weight[12];

    // outputs
    float loss;
    float reports_bits_per_character; // reports.bits_per_character
    alignas(64) float prediction[1][64][65];
    // show.gpt.block.multi_head_attention.attention
    alignas(64) float show_gpt_block_multi_head_attention_attention[1][4][64][64];
    // show.gpt.block_1.multi_head_attention.attention
    alignas(64) float show_gpt_block_1_multi_head_attention_attention[1][4][64][64];
    // show.gpt.block_2.multi_head_attention.attention
    alignas(64) float show_gpt_block_2_multi_head_attention_attention[1][4][64][64];
    // show.gpt.block_3.multi_head_attention.attention
    alignas(64) float show_gpt_block_3_multi_head_attention_attention[1][4][64][64];
    alignas(64) float next_2[1][65]; // next

    // everything else that the kernels pass on to each other
    alignas(64) unsigned char arena[29748480];
} char_gpt;

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

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// the initial value of gpt.block.layer_norm.gamma, gpt.block.layer_norm_1.gamma, gpt.block_1.layer_norm.gamma,
// gpt.block_1.layer_norm_1.gamma, gpt.block_2.layer_norm.gamma, gpt.block_2.layer_norm_1.gamma,
// gpt.block_3.layer_norm.gamma, gpt.block_3.layer_norm_1.gamma, gpt.layer_norm.gamma
// copy: -> [128]
COLD static void initialize_gpt_block_layer_norm_gamma(char_gpt *m)
{
    float *restrict gpt_block_layer_norm_gamma = m->gpt_block_layer_norm_gamma;
    float *restrict gpt_block_layer_norm_1_gamma = m->gpt_block_layer_norm_1_gamma;
    float *restrict gpt_block_1_layer_norm_gamma = m->gpt_block_1_layer_norm_gamma;
    float *restrict gpt_block_1_layer_norm_1_gamma = m->gpt_block_1_layer_norm_1_gamma;
    float *restrict gpt_block_2_layer_norm_gamma = m->gpt_block_2_layer_norm_gamma;
    float *restrict gpt_block_2_layer_norm_1_gamma = m->gpt_block_2_layer_norm_1_gamma;
    float *restrict gpt_block_3_layer_norm_gamma = m->gpt_block_3_layer_norm_gamma;
    float *restrict gpt_block_3_layer_norm_1_gamma = m->gpt_block_3_layer_norm_1_gamma;
    float *restrict gpt_layer_norm_gamma = m->gpt_layer_norm_gamma;

    #pragma omp simd
    for (int i = 0; i < 128; i++) {
        gpt_block_layer_norm_gamma[i] = 1.0f;
        gpt_block_layer_norm_1_gamma[i] = 1.0f;
        gpt_block_1_layer_norm_gamma[i] = 1.0f;
        gpt_block_1_layer_norm_1_gamma[i] = 1.0f;
        gpt_block_2_layer_norm_gamma[i] = 1.0f;
        gpt_block_2_layer_norm_1_gamma[i] = 1.0f;
        gpt_block_3_layer_norm_gamma[i] = 1.0f;
        gpt_block_3_layer_norm_1_gamma[i] = 1.0f;
        gpt_layer_norm_gamma[i] = 1.0f;
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.position_embedding.embeddings
// 1.36 MFLOP: random, sub, log, mul, sqrt, cos: -> [64, 128]
COLD static void initialize_gpt_position_embedding_embeddings(char_gpt *m)
{
    float *restrict gpt_position_embedding_embeddings = (void *)m->gpt_position_embedding_embeddings;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 8192; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 2, i)) * -2.0f);
        f32x16_store(&gpt_position_embedding_embeddings[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 3, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.embeddings
// 1.38 MFLOP: random, sub, log, mul, sqrt, cos: -> [65, 128]
COLD static void initialize_gpt_embeddings(char_gpt *m)
{
    float *restrict gpt_embeddings = (void *)m->gpt_embeddings;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 8320; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 0, i)) * -2.0f);
        f32x16_store(&gpt_embeddings[i], t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 1, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.block.multi_head_attention.query.kernel
// 2.72 MFLOP: random, sub, log, mul, sqrt, cos: -> [128, 4, 32]
COLD static void initialize_gpt_block_multi_head_attention_query_kernel(char_gpt *m)
{
    float *restrict gpt_block_multi_head_attention_query_kernel =
        (void *)m->gpt_block_multi_head_attention_query_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 4, i)) * -2.0f);
        f32x16_store(&gpt_block_multi_head_attention_query_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 5, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.block.multi_head_attention.key.kernel
// 2.72 MFLOP: random, sub, log, mul, sqrt, cos: -> [128, 4, 32]
COLD static void initialize_gpt_block_multi_head_attention_key_kernel(char_gpt *m)
{
    float *restrict gpt_block_multi_head_attention_key_kernel = (void *)m->gpt_block_multi_head_attention_key_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 6, i)) * -2.0f);
        f32x16_store(&gpt_block_multi_head_attention_key_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 7, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.block.multi_head_attention.value.kernel
// 2.72 MFLOP: random, sub, log, mul, sqrt, cos: -> [128, 4, 32]
COLD static void initialize_gpt_block_multi_head_attention_value_kernel(char_gpt *m)
{
    float *restrict gpt_block_multi_head_attention_value_kernel =
        (void *)m->gpt_block_multi_head_attention_value_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 8, i)) * -2.0f);
        f32x16_store(&gpt_block_multi_head_attention_value_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 9, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:17: initializer ending(shape) = random_normal(shape, stddev = 0.02 / sqrt(2.0 * layers))   # of what is
// added to the stream
// the initial value of gpt.block.multi_head_attention.attention_output.kernel
// 2.72 MFLOP: random, sub, log, mul, sqrt, cos: -> [4, 32, 128]
COLD static void initialize_gpt_block_multi_head_attention_attention_output_kernel(char_gpt *m)
{
    float *restrict gpt_block_multi_head_attention_attention_output_kernel =
        (void *)m->gpt_block_multi_head_attention_attention_output_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 10, i)) * -2.0f);
        f32x16_store(&gpt_block_multi_head_attention_attention_output_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 11, i) * 6.2831855f) * 0.0070710676f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.block_1.multi_head_attention.query.kernel
// 2.72 MFLOP: random, sub, log, mul, sqrt, cos: -> [128, 4, 32]
COLD static void initialize_gpt_block_1_multi_head_attention_query_kernel(char_gpt *m)
{
    float *restrict gpt_block_1_multi_head_attention_query_kernel =
        (void *)m->gpt_block_1_multi_head_attention_query_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 16, i)) * -2.0f);
        f32x16_store(&gpt_block_1_multi_head_attention_query_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 17, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.block_1.multi_head_attention.key.kernel
// 2.72 MFLOP: random, sub, log, mul, sqrt, cos: -> [128, 4, 32]
COLD static void initialize_gpt_block_1_multi_head_attention_key_kernel(char_gpt *m)
{
    float *restrict gpt_block_1_multi_head_attention_key_kernel =
        (void *)m->gpt_block_1_multi_head_attention_key_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 18, i)) * -2.0f);
        f32x16_store(&gpt_block_1_multi_head_attention_key_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 19, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.block_1.multi_head_attention.value.kernel
// 2.72 MFLOP: random, sub, log, mul, sqrt, cos: -> [128, 4, 32]
COLD static void initialize_gpt_block_1_multi_head_attention_value_kernel(char_gpt *m)
{
    float *restrict gpt_block_1_multi_head_attention_value_kernel =
        (void *)m->gpt_block_1_multi_head_attention_value_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 20, i)) * -2.0f);
        f32x16_store(&gpt_block_1_multi_head_attention_value_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 21, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:17: initializer ending(shape) = random_normal(shape, stddev = 0.02 / sqrt(2.0 * layers))   # of what is
// added to the stream
// the initial value of gpt.block_1.multi_head_attention.attention_output.kernel
// 2.72 MFLOP: random, sub, log, mul, sqrt, cos: -> [4, 32, 128]
COLD static void initialize_gpt_block_1_multi_head_attention_attention_output_kernel(char_gpt *m)
{
    float *restrict gpt_block_1_multi_head_attention_attention_output_kernel =
        (void *)m->gpt_block_1_multi_head_attention_attention_output_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 22, i)) * -2.0f);
        f32x16_store(&gpt_block_1_multi_head_attention_attention_output_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 23, i) * 6.2831855f) * 0.0070710676f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.block_2.multi_head_attention.query.kernel
// 2.72 MFLOP: random, sub, log, mul, sqrt, cos: -> [128, 4, 32]
COLD static void initialize_gpt_block_2_multi_head_attention_query_kernel(char_gpt *m)
{
    float *restrict gpt_block_2_multi_head_attention_query_kernel =
        (void *)m->gpt_block_2_multi_head_attention_query_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 28, i)) * -2.0f);
        f32x16_store(&gpt_block_2_multi_head_attention_query_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 29, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.block_2.multi_head_attention.key.kernel
// 2.72 MFLOP: random, sub, log, mul, sqrt, cos: -> [128, 4, 32]
COLD static void initialize_gpt_block_2_multi_head_attention_key_kernel(char_gpt *m)
{
    float *restrict gpt_block_2_multi_head_attention_key_kernel =
        (void *)m->gpt_block_2_multi_head_attention_key_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 30, i)) * -2.0f);
        f32x16_store(&gpt_block_2_multi_head_attention_key_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 31, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.block_2.multi_head_attention.value.kernel
// 2.72 MFLOP: random, sub, log, mul, sqrt, cos: -> [128, 4, 32]
COLD static void initialize_gpt_block_2_multi_head_attention_value_kernel(char_gpt *m)
{
    float *restrict gpt_block_2_multi_head_attention_value_kernel =
        (void *)m->gpt_block_2_multi_head_attention_value_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 32, i)) * -2.0f);
        f32x16_store(&gpt_block_2_multi_head_attention_value_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 33, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:17: initializer ending(shape) = random_normal(shape, stddev = 0.02 / sqrt(2.0 * layers))   # of what is
// added to the stream
// the initial value of gpt.block_2.multi_head_attention.attention_output.kernel
// 2.72 MFLOP: random, sub, log, mul, sqrt, cos: -> [4, 32, 128]
COLD static void initialize_gpt_block_2_multi_head_attention_attention_output_kernel(char_gpt *m)
{
    float *restrict gpt_block_2_multi_head_attention_attention_output_kernel =
        (void *)m->gpt_block_2_multi_head_attention_attention_output_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 34, i)) * -2.0f);
        f32x16_store(&gpt_block_2_multi_head_attention_attention_output_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 35, i) * 6.2831855f) * 0.0070710676f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.block_3.multi_head_attention.query.kernel
// 2.72 MFLOP: random, sub, log, mul, sqrt, cos: -> [128, 4, 32]
COLD static void initialize_gpt_block_3_multi_head_attention_query_kernel(char_gpt *m)
{
    float *restrict gpt_block_3_multi_head_attention_query_kernel =
        (void *)m->gpt_block_3_multi_head_attention_query_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 40, i)) * -2.0f);
        f32x16_store(&gpt_block_3_multi_head_attention_query_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 41, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.block_3.multi_head_attention.key.kernel
// 2.72 MFLOP: random, sub, log, mul, sqrt, cos: -> [128, 4, 32]
COLD static void initialize_gpt_block_3_multi_head_attention_key_kernel(char_gpt *m)
{
    float *restrict gpt_block_3_multi_head_attention_key_kernel =
        (void *)m->gpt_block_3_multi_head_attention_key_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 42, i)) * -2.0f);
        f32x16_store(&gpt_block_3_multi_head_attention_key_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 43, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.block_3.multi_head_attention.value.kernel
// 2.72 MFLOP: random, sub, log, mul, sqrt, cos: -> [128, 4, 32]
COLD static void initialize_gpt_block_3_multi_head_attention_value_kernel(char_gpt *m)
{
    float *restrict gpt_block_3_multi_head_attention_value_kernel =
        (void *)m->gpt_block_3_multi_head_attention_value_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 44, i)) * -2.0f);
        f32x16_store(&gpt_block_3_multi_head_attention_value_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 45, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:17: initializer ending(shape) = random_normal(shape, stddev = 0.02 / sqrt(2.0 * layers))   # of what is
// added to the stream
// the initial value of gpt.block_3.multi_head_attention.attention_output.kernel
// 2.72 MFLOP: random, sub, log, mul, sqrt, cos: -> [4, 32, 128]
COLD static void initialize_gpt_block_3_multi_head_attention_attention_output_kernel(char_gpt *m)
{
    float *restrict gpt_block_3_multi_head_attention_attention_output_kernel =
        (void *)m->gpt_block_3_multi_head_attention_attention_output_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 46, i)) * -2.0f);
        f32x16_store(&gpt_block_3_multi_head_attention_attention_output_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 47, i) * 6.2831855f) * 0.0070710676f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.block.dense.kernel
// 10.9 MFLOP: random, sub, log, mul, sqrt, cos: -> [128, 512]
COLD static void initialize_gpt_block_dense_kernel(char_gpt *m)
{
    float *restrict gpt_block_dense_kernel = (void *)m->gpt_block_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 12, i)) * -2.0f);
        f32x16_store(&gpt_block_dense_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 13, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:17: initializer ending(shape) = random_normal(shape, stddev = 0.02 / sqrt(2.0 * layers))   # of what is
// added to the stream
// the initial value of gpt.block.dense_1.kernel
// 10.9 MFLOP: random, sub, log, mul, sqrt, cos: -> [512, 128]
COLD static void initialize_gpt_block_dense_1_kernel(char_gpt *m)
{
    float *restrict gpt_block_dense_1_kernel = (void *)m->gpt_block_dense_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 14, i)) * -2.0f);
        f32x16_store(&gpt_block_dense_1_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 15, i) * 6.2831855f) * 0.0070710676f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.block_1.dense.kernel
// 10.9 MFLOP: random, sub, log, mul, sqrt, cos: -> [128, 512]
COLD static void initialize_gpt_block_1_dense_kernel(char_gpt *m)
{
    float *restrict gpt_block_1_dense_kernel = (void *)m->gpt_block_1_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 24, i)) * -2.0f);
        f32x16_store(&gpt_block_1_dense_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 25, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:17: initializer ending(shape) = random_normal(shape, stddev = 0.02 / sqrt(2.0 * layers))   # of what is
// added to the stream
// the initial value of gpt.block_1.dense_1.kernel
// 10.9 MFLOP: random, sub, log, mul, sqrt, cos: -> [512, 128]
COLD static void initialize_gpt_block_1_dense_1_kernel(char_gpt *m)
{
    float *restrict gpt_block_1_dense_1_kernel = (void *)m->gpt_block_1_dense_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 26, i)) * -2.0f);
        f32x16_store(&gpt_block_1_dense_1_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 27, i) * 6.2831855f) * 0.0070710676f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.block_2.dense.kernel
// 10.9 MFLOP: random, sub, log, mul, sqrt, cos: -> [128, 512]
COLD static void initialize_gpt_block_2_dense_kernel(char_gpt *m)
{
    float *restrict gpt_block_2_dense_kernel = (void *)m->gpt_block_2_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 36, i)) * -2.0f);
        f32x16_store(&gpt_block_2_dense_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 37, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:17: initializer ending(shape) = random_normal(shape, stddev = 0.02 / sqrt(2.0 * layers))   # of what is
// added to the stream
// the initial value of gpt.block_2.dense_1.kernel
// 10.9 MFLOP: random, sub, log, mul, sqrt, cos: -> [512, 128]
COLD static void initialize_gpt_block_2_dense_1_kernel(char_gpt *m)
{
    float *restrict gpt_block_2_dense_1_kernel = (void *)m->gpt_block_2_dense_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 38, i)) * -2.0f);
        f32x16_store(&gpt_block_2_dense_1_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 39, i) * 6.2831855f) * 0.0070710676f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// the initial value of gpt.block_3.dense.kernel
// 10.9 MFLOP: random, sub, log, mul, sqrt, cos: -> [128, 512]
COLD static void initialize_gpt_block_3_dense_kernel(char_gpt *m)
{
    float *restrict gpt_block_3_dense_kernel = (void *)m->gpt_block_3_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 48, i)) * -2.0f);
        f32x16_store(&gpt_block_3_dense_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 49, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:17: initializer ending(shape) = random_normal(shape, stddev = 0.02 / sqrt(2.0 * layers))   # of what is
// added to the stream
// the initial value of gpt.block_3.dense_1.kernel
// 10.9 MFLOP: random, sub, log, mul, sqrt, cos: -> [512, 128]
COLD static void initialize_gpt_block_3_dense_1_kernel(char_gpt *m)
{
    float *restrict gpt_block_3_dense_1_kernel = (void *)m->gpt_block_3_dense_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 50, i)) * -2.0f);
        f32x16_store(&gpt_block_3_dense_1_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 51, i) * 6.2831855f) * 0.0070710676f);
    }
}

static void initialize(void *model, uint64_t seed)
{
    struct char_gpt *m = model;
    m->seed = seed;
    m->step = m->draw = 0;
    m->lr_peak = 0.002f;
    m->lr_steps = 2e+03f;
    m->weight_decay = 0.1f;
    m->beta_1 = 0.9f;
    m->beta_2 = 0.99f;
    m->epsilon = 1e-08f;
    m->global_clipnorm = 1.0f;
    memset(&m->gpt_embeddings_m, 0, sizeof m->gpt_embeddings_m);
    memset(&m->gpt_embeddings_v, 0, sizeof m->gpt_embeddings_v);
    memset(&m->gpt_position_embedding_embeddings_m, 0, sizeof m->gpt_position_embedding_embeddings_m);
    memset(&m->gpt_position_embedding_embeddings_v, 0, sizeof m->gpt_position_embedding_embeddings_v);
    memset(&m->gpt_block_layer_norm_gamma_m, 0, sizeof m->gpt_block_layer_norm_gamma_m);
    memset(&m->gpt_block_layer_norm_gamma_v, 0, sizeof m->gpt_block_layer_norm_gamma_v);
    memset(&m->gpt_block_multi_head_attention_query_kernel_m, 0,
        sizeof m->gpt_block_multi_head_attention_query_kernel_m);
    memset(&m->gpt_block_multi_head_attention_query_kernel_v, 0,
        sizeof m->gpt_block_multi_head_attention_query_kernel_v);
    memset(&m->gpt_block_multi_head_attention_key_kernel_m, 0, sizeof m->gpt_block_multi_head_attention_key_kernel_m);
    memset(&m->gpt_block_multi_head_attention_key_kernel_v, 0, sizeof m->gpt_block_multi_head_attention_key_kernel_v);
    memset(&m->gpt_block_multi_head_attention_value_kernel_m, 0,
        sizeof m->gpt_block_multi_head_attention_value_kernel_m);
    memset(&m->gpt_block_multi_head_attention_value_kernel_v, 0,
        sizeof m->gpt_block_multi_head_attention_value_kernel_v);
    memset(&m->gpt_block_multi_head_attention_attention_output_kernel_m, 0,
        sizeof m->gpt_block_multi_head_attention_attention_output_kernel_m);
    memset(&m->gpt_block_multi_head_attention_attention_output_kernel_v, 0,
        sizeof m->gpt_block_multi_head_attention_attention_output_kernel_v);
    memset(&m->gpt_block_layer_norm_1_gamma_m, 0, sizeof m->gpt_block_layer_norm_1_gamma_m);
    memset(&m->gpt_block_layer_norm_1_gamma_v, 0, sizeof m->gpt_block_layer_norm_1_gamma_v);
    memset(&m->gpt_block_dense_kernel_m, 0, sizeof m->gpt_block_dense_kernel_m);
    memset(&m->gpt_block_dense_kernel_v, 0, sizeof m->gpt_block_dense_kernel_v);
    memset(&m->gpt_block_dense_1_kernel_m, 0, sizeof m->gpt_block_dense_1_kernel_m);
    memset(&m->gpt_block_dense_1_kernel_v, 0, sizeof m->gpt_block_dense_1_kernel_v);
    memset(&m->gpt_block_1_layer_norm_gamma_m, 0, sizeof m->gpt_block_1_layer_norm_gamma_m);
    memset(&m->gpt_block_1_layer_norm_gamma_v, 0, sizeof m->gpt_block_1_layer_norm_gamma_v);
    memset(&m->gpt_block_1_multi_head_attention_query_kernel_m, 0,
        sizeof m->gpt_block_1_multi_head_attention_query_kernel_m);
    memset(&m->gpt_block_1_multi_head_attention_query_kernel_v, 0,
        sizeof m->gpt_block_1_multi_head_attention_query_kernel_v);
    memset(&m->gpt_block_1_multi_head_attention_key_kernel_m, 0,
        sizeof m->gpt_block_1_multi_head_attention_key_kernel_m);
    memset(&m->gpt_block_1_multi_head_attention_key_kernel_v, 0,
        sizeof m->gpt_block_1_multi_head_attention_key_kernel_v);
    memset(&m->gpt_block_1_multi_head_attention_value_kernel_m, 0,
        sizeof m->gpt_block_1_multi_head_attention_value_kernel_m);
    memset(&m->gpt_block_1_multi_head_attention_value_kernel_v, 0,
        sizeof m->gpt_block_1_multi_head_attention_value_kernel_v);
    memset(&m->gpt_block_1_multi_head_attention_attention_output_kernel_m, 0,
        sizeof m->gpt_block_1_multi_head_attention_attention_output_kernel_m);
    memset(&m->gpt_block_1_multi_head_attention_attention_output_kernel_v, 0,
        sizeof m->gpt_block_1_multi_head_attention_attention_output_kernel_v);
    memset(&m->gpt_block_1_layer_norm_1_gamma_m, 0, sizeof m->gpt_block_1_layer_norm_1_gamma_m);
    memset(&m->gpt_block_1_layer_norm_1_gamma_v, 0, sizeof m->gpt_block_1_layer_norm_1_gamma_v);
    memset(&m->gpt_block_1_dense_kernel_m, 0, sizeof m->gpt_block_1_dense_kernel_m);
    memset(&m->gpt_block_1_dense_kernel_v, 0, sizeof m->gpt_block_1_dense_kernel_v);
    memset(&m->gpt_block_1_dense_1_kernel_m, 0, sizeof m->gpt_block_1_dense_1_kernel_m);
    memset(&m->gpt_block_1_dense_1_kernel_v, 0, sizeof m->gpt_block_1_dense_1_kernel_v);
    memset(&m->gpt_block_2_layer_norm_gamma_m, 0, sizeof m->gpt_block_2_layer_norm_gamma_m);
    memset(&m->gpt_block_2_layer_norm_gamma_v, 0, sizeof m->gpt_block_2_layer_norm_gamma_v);
    memset(&m->gpt_block_2_multi_head_attention_query_kernel_m, 0,
        sizeof m->gpt_block_2_multi_head_attention_query_kernel_m);
    memset(&m->gpt_block_2_multi_head_attention_query_kernel_v, 0,
        sizeof m->gpt_block_2_multi_head_attention_query_kernel_v);
    memset(&m->gpt_block_2_multi_head_attention_key_kernel_m, 0,
        sizeof m->gpt_block_2_multi_head_attention_key_kernel_m);
    memset(&m->gpt_block_2_multi_head_attention_key_kernel_v, 0,
        sizeof m->gpt_block_2_multi_head_attention_key_kernel_v);
    memset(&m->gpt_block_2_multi_head_attention_value_kernel_m, 0,
        sizeof m->gpt_block_2_multi_head_attention_value_kernel_m);
    memset(&m->gpt_block_2_multi_head_attention_value_kernel_v, 0,
        sizeof m->gpt_block_2_multi_head_attention_value_kernel_v);
    memset(&m->gpt_block_2_multi_head_attention_attention_output_kernel_m, 0,
        sizeof m->gpt_block_2_multi_head_attention_attention_output_kernel_m);
    memset(&m->gpt_block_2_multi_head_attention_attention_output_kernel_v, 0,
        sizeof m->gpt_block_2_multi_head_attention_attention_output_kernel_v);
    memset(&m->gpt_block_2_layer_norm_1_gamma_m, 0, sizeof m->gpt_block_2_layer_norm_1_gamma_m);
    memset(&m->gpt_block_2_layer_norm_1_gamma_v, 0, sizeof m->gpt_block_2_layer_norm_1_gamma_v);
    memset(&m->gpt_block_2_dense_kernel_m, 0, sizeof m->gpt_block_2_dense_kernel_m);
    memset(&m->gpt_block_2_dense_kernel_v, 0, sizeof m->gpt_block_2_dense_kernel_v);
    memset(&m->gpt_block_2_dense_1_kernel_m, 0, sizeof m->gpt_block_2_dense_1_kernel_m);
    memset(&m->gpt_block_2_dense_1_kernel_v, 0, sizeof m->gpt_block_2_dense_1_kernel_v);
    memset(&m->gpt_block_3_layer_norm_gamma_m, 0, sizeof m->gpt_block_3_layer_norm_gamma_m);
    memset(&m->gpt_block_3_layer_norm_gamma_v, 0, sizeof m->gpt_block_3_layer_norm_gamma_v);
    memset(&m->gpt_block_3_multi_head_attention_query_kernel_m, 0,
        sizeof m->gpt_block_3_multi_head_attention_query_kernel_m);
    memset(&m->gpt_block_3_multi_head_attention_query_kernel_v, 0,
        sizeof m->gpt_block_3_multi_head_attention_query_kernel_v);
    memset(&m->gpt_block_3_multi_head_attention_key_kernel_m, 0,
        sizeof m->gpt_block_3_multi_head_attention_key_kernel_m);
    memset(&m->gpt_block_3_multi_head_attention_key_kernel_v, 0,
        sizeof m->gpt_block_3_multi_head_attention_key_kernel_v);
    memset(&m->gpt_block_3_multi_head_attention_value_kernel_m, 0,
        sizeof m->gpt_block_3_multi_head_attention_value_kernel_m);
    memset(&m->gpt_block_3_multi_head_attention_value_kernel_v, 0,
        sizeof m->gpt_block_3_multi_head_attention_value_kernel_v);
    memset(&m->gpt_block_3_multi_head_attention_attention_output_kernel_m, 0,
        sizeof m->gpt_block_3_multi_head_attention_attention_output_kernel_m);
    memset(&m->gpt_block_3_multi_head_attention_attention_output_kernel_v, 0,
        sizeof m->gpt_block_3_multi_head_attention_attention_output_kernel_v);
    memset(&m->gpt_block_3_layer_norm_1_gamma_m, 0, sizeof m->gpt_block_3_layer_norm_1_gamma_m);
    memset(&m->gpt_block_3_layer_norm_1_gamma_v, 0, sizeof m->gpt_block_3_layer_norm_1_gamma_v);
    memset(&m->gpt_block_3_dense_kernel_m, 0, sizeof m->gpt_block_3_dense_kernel_m);
    memset(&m->gpt_block_3_dense_kernel_v, 0, sizeof m->gpt_block_3_dense_kernel_v);
    memset(&m->gpt_block_3_dense_1_kernel_m, 0, sizeof m->gpt_block_3_dense_1_kernel_m);
    memset(&m->gpt_block_3_dense_1_kernel_v, 0, sizeof m->gpt_block_3_dense_1_kernel_v);
    memset(&m->gpt_layer_norm_gamma_m, 0, sizeof m->gpt_layer_norm_gamma_m);
    memset(&m->gpt_layer_norm_gamma_v, 0, sizeof m->gpt_layer_norm_gamma_v);
    memset(&m->metrics_bits_per_character_0, 0, sizeof m->metrics_bits_per_character_0);
    memset(&m->metrics_bits_per_character_1, 0, sizeof m->metrics_bits_per_character_1);
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            initialize_gpt_block_layer_norm_gamma(m);
        }
        initialize_gpt_position_embedding_embeddings(m);
        initialize_gpt_embeddings(m);
        initialize_gpt_block_multi_head_attention_query_kernel(m);
        initialize_gpt_block_multi_head_attention_key_kernel(m);
        initialize_gpt_block_multi_head_attention_value_kernel(m);
        initialize_gpt_block_multi_head_attention_attention_output_kernel(m);
        initialize_gpt_block_1_multi_head_attention_query_kernel(m);
        initialize_gpt_block_1_multi_head_attention_key_kernel(m);
        initialize_gpt_block_1_multi_head_attention_value_kernel(m);
        initialize_gpt_block_1_multi_head_attention_attention_output_kernel(m);
        initialize_gpt_block_2_multi_head_attention_query_kernel(m);
        initialize_gpt_block_2_multi_head_attention_key_kernel(m);
        initialize_gpt_block_2_multi_head_attention_value_kernel(m);
        initialize_gpt_block_2_multi_head_attention_attention_output_kernel(m);
        initialize_gpt_block_3_multi_head_attention_query_kernel(m);
        initialize_gpt_block_3_multi_head_attention_key_kernel(m);
        initialize_gpt_block_3_multi_head_attention_value_kernel(m);
        initialize_gpt_block_3_multi_head_attention_attention_output_kernel(m);
        initialize_gpt_block_dense_kernel(m);
        initialize_gpt_block_dense_1_kernel(m);
        initialize_gpt_block_1_dense_kernel(m);
        initialize_gpt_block_1_dense_1_kernel(m);
        initialize_gpt_block_2_dense_kernel(m);
        initialize_gpt_block_2_dense_1_kernel(m);
        initialize_gpt_block_3_dense_kernel(m);
        initialize_gpt_block_3_dense_1_kernel(m);
    }
}

static void reset_totals(void *model)
{
    struct char_gpt *m = model;
    memset(&m->metrics_bits_per_character_0, 0, sizeof m->metrics_bits_per_character_0);
    memset(&m->metrics_bits_per_character_1, 0, sizeof m->metrics_bits_per_character_1);
}

// ---- one training step --------------------------------------------------------------------------

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// char_gpt.dl:32: x = embeddings[tokens]
// char_gpt.dl:33: x = x + (x | position_embedding(context, start))
// gpt, gpt.block.layer_norm, forward
// 992 kFLOP: gather, add, sum, mul, sub, rsqrt: [12, 64], [65, 128], [64, 128], [128] -> [12, 64], [12, 64, 1],
// [12, 64, 128]
KERNEL static void block_layer_norm(char_gpt *m)
{
    const int32_t (*restrict tokens)[64] = m->tokens;
    const float (*restrict gpt_embeddings)[128] = m->gpt_embeddings;
    const float (*restrict gpt_position_embedding_embeddings)[128] = m->gpt_position_embedding_embeddings;
    const float *restrict gpt_block_layer_norm_gamma = m->gpt_block_layer_norm_gamma;
    float (*restrict block_layer_norm_sum)[64] = (void *)(m->arena + 29692672);
    float (*restrict block_layer_norm_rsqrt)[64][1] = (void *)(m->arena + 29695744);
    float (*restrict block_layer_norm_y)[64][128] = (void *)(m->arena + 15730432);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 12; b++)
        for (int64_t i = 0; i < 64; i++) {
            float block_layer_norm_sum_row;
            float block_layer_norm_sum_2;
            float block_layer_norm_rsqrt_row;
            // block.layer_norm_sum
            const int t = tokens[b][i];
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                for (int r = 0; r < 128; r += 64) {
                    const f32x16 x = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r]) : f32x16_splat(NAN);
                    sum += x + f32x16_load(&gpt_position_embedding_embeddings[i][r]);
                    const f32x16 x2 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 16]) : f32x16_splat(NAN);
                    sum2 += x2 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 16]);
                    const f32x16 x3 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 32]) : f32x16_splat(NAN);
                    sum3 += x3 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 32]);
                    const f32x16 x4 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 48]) : f32x16_splat(NAN);
                    sum4 += x4 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 48]);
                }
                block_layer_norm_sum_row = f32x16_sum(sum + sum3 + (sum2 + sum4));
                block_layer_norm_sum[b][i] = block_layer_norm_sum_row;
            }
            // block.layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                for (int r = 0; r < 128; r += 64) {
                    const f32x16 x = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r]) : f32x16_splat(NAN);
                    const f32x16 t2 = x + f32x16_load(&gpt_position_embedding_embeddings[i][r])
                        - block_layer_norm_sum_row * 0.0078125f;
                    sum += t2 * t2;
                    const f32x16 x2 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 16]) : f32x16_splat(NAN);
                    const f32x16 x3 = x2 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 16]);
                    const f32x16 t3 = x3 - block_layer_norm_sum_row * 0.0078125f;
                    sum2 += t3 * t3;
                    const f32x16 x4 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 32]) : f32x16_splat(NAN);
                    const f32x16 x5 = x4 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 32]);
                    const f32x16 t4 = x5 - block_layer_norm_sum_row * 0.0078125f;
                    sum3 += t4 * t4;
                    const f32x16 x6 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 48]) : f32x16_splat(NAN);
                    const f32x16 x7 = x6 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 48]);
                    const f32x16 t5 = x7 - block_layer_norm_sum_row * 0.0078125f;
                    sum4 += t5 * t5;
                }
                block_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // block.layer_norm_rsqrt
            block_layer_norm_rsqrt_row = f32_rsqrt(block_layer_norm_sum_2 * 0.0078125f + 1e-05f);
            block_layer_norm_rsqrt[b][i][0] = block_layer_norm_rsqrt_row;
            // block.layer_norm_y
            for (int j = 0; j < 128; j += 16) {
                const f32x16 x = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][j]) : f32x16_splat(NAN);
                const f32x16 t2 = x + f32x16_load(&gpt_position_embedding_embeddings[i][j])
                    - block_layer_norm_sum_row * 0.0078125f;
                f32x16_store(&block_layer_norm_y[b][i][j],
                    t2 * block_layer_norm_rsqrt_row * f32x16_load(&gpt_block_layer_norm_gamma[j]));
            }
        }
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.query, forward
// 25.3 MFLOP: contract, mul: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
KERNEL static void block_multi_head_attention_query_body(
    const float (*restrict gpt_block_multi_head_attention_query_kernel)[128],
    const float (*restrict block_layer_norm_y)[128],
    float (*restrict block_multi_head_attention_query)[128])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t i0 = 0; i0 < 768; i0 += 384)
        for (int64_t j = 0; j < 128; j += 64) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[128][64];
            for (int k = 0; k < 128; k++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&gpt_block_multi_head_attention_query_kernel[k][j + c]));
            for (int i = 0; i < 384; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 128; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 767 < i0 + i + (k / 4 * 2 + line) / 8 + 6 ? 767
                            : i0 + i + (k / 4 * 2 + line) / 8 + 6;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&block_layer_norm_y[row][column]);
                    }
                    {
                        const int row = k / 16;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&block_multi_head_attention_query[i0 + i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = block_layer_norm_y[i0 + i + r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&block_multi_head_attention_query[i0 + i + r][j + v * 16],
                            sum[r][v] * 0.17677669f);
            }
        }
}

static void block_multi_head_attention_query(char_gpt *m)
{
    block_multi_head_attention_query_body((const void *)m->gpt_block_multi_head_attention_query_kernel,
                                          (void *)(m->arena + 15730432), (void *)(m->arena + 16123648));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.key, forward
// 25.2 MFLOP: contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
KERNEL static void block_multi_head_attention_key_body(
    const float (*restrict gpt_block_multi_head_attention_key_kernel)[128],
    const float (*restrict block_layer_norm_y)[128],
    float (*restrict block_multi_head_attention_key)[128])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t i0 = 0; i0 < 768; i0 += 384)
        for (int64_t j = 0; j < 128; j += 64) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[128][64];
            for (int k = 0; k < 128; k++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&gpt_block_multi_head_attention_key_kernel[k][j + c]));
            for (int i = 0; i < 384; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 128; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 767 < i0 + i + (k / 4 * 2 + line) / 8 + 6 ? 767
                            : i0 + i + (k / 4 * 2 + line) / 8 + 6;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&block_layer_norm_y[row][column]);
                    }
                    {
                        const int row = k / 16;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&block_multi_head_attention_key[i0 + i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = block_layer_norm_y[i0 + i + r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&block_multi_head_attention_key[i0 + i + r][j + v * 16], sum[r][v]);
            }
        }
}

static void block_multi_head_attention_key(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_multi_head_attention_key_kernel,
                                        (void *)(m->arena + 15730432), (void *)(m->arena + 16516864));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.value, forward
// 25.2 MFLOP: contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void block_multi_head_attention_value(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_multi_head_attention_value_kernel,
                                        (void *)(m->arena + 15730432), (void *)(m->arena + 16910080));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention, forward
// 29.1 MFLOP: contract, iota, greater_equal, select, max, sub, exp, sum, div, mul: [12, 64, 4, 32] -> [12, 4, 64, 64],
// [12, 4, 64, 32]
KERNEL static void block_multi_head_attention_body(
    const float (*restrict block_multi_head_attention_key)[64][4][32],
    const float (*restrict block_multi_head_attention_query)[64][4][32],
    const float (*restrict block_multi_head_attention_value)[64][4][32],
    float (*restrict block_multi_head_attention_attention)[4][64][64],
    float (*restrict block_multi_head_attention_2)[4][64][32])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 12; b++)
        for (int64_t i = 0; i < 4; i++) {
            alignas(64) float block_multi_head_attention[64][64];
            alignas(64) float block_multi_head_attention_max[64];
            alignas(64) float block_multi_head_attention_e[64][64];
            alignas(64) float block_multi_head_attention_sum[64];
            // block.multi_head_attention
            {
                // 64 columns, copied so that they lie side by side
                alignas(64) float panel[32][64];
                for (int c = 0; c < 64; c += 16)
                    for (int k = 0; k < 32; k += 16)
                        f32x16_transpose(&panel[k][c], 64, &block_multi_head_attention_key[b][c][i][k], 128);
                for (int i2 = 0; i2 < 54; i2 += 6) {
                    // sums of 6 rows x 64 columns in registers
                    f32x16 sum[6][4] = {0};
                    for (int k = 0; k < 32; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = i2 + k / 4 + 6;
                            const int column = line * 16;
                            __builtin_prefetch(&block_multi_head_attention_query[b][row][i][column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 6; r++) {
                                const float a = block_multi_head_attention_query[b][i2 + r][i][k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&block_multi_head_attention[i2 + r][v * 16],
                                f32x16_select(0 >= f32x16_ramp(v * 16 - i2 - r), sum[r][v], f32x16_splat(-INFINITY)));
                }
                for (int i2 = 54; i2 < 64; i2 += 5) {
                    // sums of 5 rows x 64 columns in registers
                    f32x16 sum[5][4] = {0};
                    for (int k = 0; k < 32; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = 63 < i2 + k / 4 + 5 ? 63 : i2 + k / 4 + 5;
                            const int column = line * 16;
                            __builtin_prefetch(&block_multi_head_attention_query[b][row][i][column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 5; r++) {
                                const float a = block_multi_head_attention_query[b][i2 + r][i][k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&block_multi_head_attention[i2 + r][v * 16],
                                f32x16_select(0 >= f32x16_ramp(v * 16 - i2 - r), sum[r][v], f32x16_splat(-INFINITY)));
                }
            }
            // block.multi_head_attention_max
            for (int x = 0; x < 64; x++) {
                f32x16 maximum = f32x16_splat(-INFINITY);
                f32x16 maximum2 = f32x16_splat(-INFINITY);
                f32x16 maximum3 = f32x16_splat(-INFINITY);
                f32x16 maximum4 = f32x16_splat(-INFINITY);
                maximum = f32x16_max(maximum, f32x16_load(&block_multi_head_attention[x][0]));
                maximum2 = f32x16_max(maximum2, f32x16_load(&block_multi_head_attention[x][16]));
                maximum3 = f32x16_max(maximum3, f32x16_load(&block_multi_head_attention[x][32]));
                maximum4 = f32x16_max(maximum4, f32x16_load(&block_multi_head_attention[x][48]));
                block_multi_head_attention_max[x] = f32x16_largest(f32x16_max(f32x16_max(maximum, maximum3),
                    f32x16_max(maximum2, maximum4)));
            }
            // block.multi_head_attention_e
            for (int x = 0; x < 64; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&block_multi_head_attention_e[x][c],
                        f32x16_exp(f32x16_load(&block_multi_head_attention[x][c]) - block_multi_head_attention_max[x]));
            // block.multi_head_attention_sum
            for (int x = 0; x < 64; x++) {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += f32x16_load(&block_multi_head_attention_e[x][0]);
                sum2 += f32x16_load(&block_multi_head_attention_e[x][16]);
                sum3 += f32x16_load(&block_multi_head_attention_e[x][32]);
                sum4 += f32x16_load(&block_multi_head_attention_e[x][48]);
                block_multi_head_attention_sum[x] = 1.0f / f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // block.multi_head_attention_attention
            for (int x = 0; x < 64; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&block_multi_head_attention_attention[b][i][x][c],
                        f32x16_load(&block_multi_head_attention_e[x][c]) * block_multi_head_attention_sum[x]);
            // block.multi_head_attention
            for (int i2 = 0; i2 < 52; i2 += 13) {
                // sums of 13 rows x 32 columns in registers
                f32x16 sum[13][2] = {0};
                for (int row = 0; row < 13; row++)
                    for (int c = 0; c < 32; c += 16)
                        __builtin_prefetch(&block_multi_head_attention_2[b][i][i2 + row][c]);
                const int next = 47 < b * 4 + i + 1 ? 47 : b * 4 + i + 1;
                for (int k = 0; k < i2 + 13; k++) {
                    __builtin_prefetch(&block_multi_head_attention_value[next / 4][k][next % 4][0]);
                    __builtin_prefetch(&block_multi_head_attention_value[next / 4][k][next % 4][16]);
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&block_multi_head_attention_value[b][k][i][v * 16]);
                    UNROLL for (int r = 0; r < 13; r++) {
                        const float a = block_multi_head_attention_attention[b][i][i2 + r][k];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&block_multi_head_attention_2[b][i][i2 + r][v * 16], sum[r][v]);
            }
            {
                // sums of 12 rows x 32 columns in registers
                f32x16 sum[12][2] = {0};
                for (int row = 0; row < 12; row++)
                    for (int c = 0; c < 32; c += 16)
                        __builtin_prefetch(&block_multi_head_attention_2[b][i][row + 52][c]);
                const int next = 47 < b * 4 + i + 1 ? 47 : b * 4 + i + 1;
                for (int k = 0; k < 64; k++) {
                    __builtin_prefetch(&block_multi_head_attention_value[next / 4][k][next % 4][0]);
                    __builtin_prefetch(&block_multi_head_attention_value[next / 4][k][next % 4][16]);
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&block_multi_head_attention_value[b][k][i][v * 16]);
                    UNROLL for (int r = 0; r < 12; r++) {
                        const float a = block_multi_head_attention_attention[b][i][r + 52][k];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 12; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&block_multi_head_attention_2[b][i][r + 52][v * 16], sum[r][v]);
            }
        }
}

static void block_multi_head_attention(char_gpt *m)
{
    block_multi_head_attention_body((void *)(m->arena + 16516864), (void *)(m->arena + 16123648),
                                    (void *)(m->arena + 16910080), (void *)(m->arena + 12584704),
                                    (void *)(m->arena + 17303296));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:32: x = embeddings[tokens]
// char_gpt.dl:33: x = x + (x | position_embedding(context, start))
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.multi_head_attention.attention_output, gpt, gpt.block, forward
// 25.4 MFLOP: contract, gather, add: [4, 32, 128], [12, 4, 64, 32], [12, 64], [65, 128], [64, 128] -> [12, 64, 128]
KERNEL static void block_multi_head_attention_attention_output_body(
    const float (*restrict gpt_block_multi_head_attention_attention_output_kernel)[32][128],
    const float (*restrict block_multi_head_attention_2)[4][64][32],
    const int32_t (*restrict tokens)[64],
    const float (*restrict gpt_embeddings)[128],
    const float (*restrict gpt_position_embedding_embeddings)[128],
    float (*restrict block_multi_head_attention_attention_output)[64][128])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 128; j += 64) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[128][64];
        for (int n = 0; n < 4; n++)
            for (int k = 0; k < 32; k++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&panel[n * 32 + k][c],
                        f32x16_load(&gpt_block_multi_head_attention_attention_output_kernel[n][k][j + c]));
        for (int b = 0; b < 12; b++) {
            for (int i = 0; i < 54; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int n = 0; n < 4; n++) {
                    for (int row = n * 2; row < (6 < n * 2 + 2 ? 6 : n * 2 + 2); row++)
                        for (int c = 0; c < 64; c += 16)
                            __builtin_prefetch(&block_multi_head_attention_attention_output[b][i + row][j + c]);
                    for (int k = 0; k < 32; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = i + k / 4 + 6;
                            const int column = line * 16;
                            __builtin_prefetch(&block_multi_head_attention_2[b][n][row][column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[n * 32 + k + step][v * 16]);
                            UNROLL for (int r = 0; r < 6; r++) {
                                const float a = block_multi_head_attention_2[b][n][i + r][k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                }
                UNROLL for (int r = 0; r < 6; r++) {
                    const int t = tokens[b][i + r];
                    UNROLL for (int v = 0; v < 4; v++) {
                        const f32x16 x = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][j + v * 16])
                            : f32x16_splat(NAN);
                        f32x16_store(&block_multi_head_attention_attention_output[b][i + r][j + v * 16],
                            x + f32x16_load(&gpt_position_embedding_embeddings[i + r][j + v * 16]) + sum[r][v]);
                    }
                }
            }
            for (int i = 54; i < 64; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                for (int n = 0; n < 4; n++) {
                    for (int row = n * 2; row < (5 < n * 2 + 2 ? 5 : n * 2 + 2); row++)
                        for (int c = 0; c < 64; c += 16)
                            __builtin_prefetch(&block_multi_head_attention_attention_output[b][i + row][j + c]);
                    for (int k = 0; k < 32; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = 63 < i + k / 4 + 5 ? 63 : i + k / 4 + 5;
                            const int column = line * 16;
                            __builtin_prefetch(&block_multi_head_attention_2[b][n][row][column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[n * 32 + k + step][v * 16]);
                            UNROLL for (int r = 0; r < 5; r++) {
                                const float a = block_multi_head_attention_2[b][n][i + r][k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                }
                UNROLL for (int r = 0; r < 5; r++) {
                    const int t = tokens[b][i + r];
                    UNROLL for (int v = 0; v < 4; v++) {
                        const f32x16 x = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][j + v * 16])
                            : f32x16_splat(NAN);
                        f32x16_store(&block_multi_head_attention_attention_output[b][i + r][j + v * 16],
                            x + f32x16_load(&gpt_position_embedding_embeddings[i + r][j + v * 16]) + sum[r][v]);
                    }
                }
            }
        }
    }
}

static void block_multi_head_attention_attention_output(char_gpt *m)
{
    block_multi_head_attention_attention_output_body(
        m->gpt_block_multi_head_attention_attention_output_kernel, (void *)(m->arena + 17303296), m->tokens,
        m->gpt_embeddings, m->gpt_position_embedding_embeddings, (void *)(m->arena + 17696512));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.layer_norm_1, forward
// 697 kFLOP: sum, mul, sub, add, rsqrt: [12, 64, 128], [128] -> [12, 64], [12, 64, 1], [12, 64, 128]
KERNEL static void block_layer_norm_1_body(
    const float (*restrict block_multi_head_attention_attention_output)[64][128],
    const float *restrict gpt_block_layer_norm_1_gamma,
    float (*restrict block_layer_norm_1_sum)[64],
    float (*restrict block_layer_norm_1_rsqrt)[64][1],
    float (*restrict block_layer_norm_1_y)[64][128])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 12; b++)
        for (int64_t i = 0; i < 64; i++) {
            float block_layer_norm_1_sum_row;
            float block_layer_norm_1_sum_2;
            float block_layer_norm_1_rsqrt_row;
            // block.layer_norm_1_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                for (int r = 0; r < 128; r += 64) {
                    sum += f32x16_load(&block_multi_head_attention_attention_output[b][i][r]);
                    sum2 += f32x16_load(&block_multi_head_attention_attention_output[b][i][r + 16]);
                    sum3 += f32x16_load(&block_multi_head_attention_attention_output[b][i][r + 32]);
                    sum4 += f32x16_load(&block_multi_head_attention_attention_output[b][i][r + 48]);
                }
                block_layer_norm_1_sum_row = f32x16_sum(sum + sum3 + (sum2 + sum4));
                block_layer_norm_1_sum[b][i] = block_layer_norm_1_sum_row;
            }
            // block.layer_norm_1_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                const f32x16 t = f32x16_splat(block_layer_norm_1_sum_row * 0.0078125f);
                for (int r = 0; r < 128; r += 64) {
                    const f32x16 t2 = f32x16_load(&block_multi_head_attention_attention_output[b][i][r]) - t;
                    sum += t2 * t2;
                    const f32x16 t3 = f32x16_load(&block_multi_head_attention_attention_output[b][i][r + 16]) - t;
                    sum2 += t3 * t3;
                    const f32x16 t4 = f32x16_load(&block_multi_head_attention_attention_output[b][i][r + 32]) - t;
                    sum3 += t4 * t4;
                    const f32x16 t5 = f32x16_load(&block_multi_head_attention_attention_output[b][i][r + 48]) - t;
                    sum4 += t5 * t5;
                }
                block_layer_norm_1_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // block.layer_norm_1_rsqrt
            block_layer_norm_1_rsqrt_row = f32_rsqrt(block_layer_norm_1_sum_2 * 0.0078125f + 1e-05f);
            block_layer_norm_1_rsqrt[b][i][0] = block_layer_norm_1_rsqrt_row;
            // block.layer_norm_1_y
            {
                const f32x16 t = f32x16_splat(block_layer_norm_1_sum_row * 0.0078125f);
                for (int j = 0; j < 128; j += 16) {
                    const f32x16 t2 = f32x16_load(&block_multi_head_attention_attention_output[b][i][j]) - t;
                    f32x16_store(&block_layer_norm_1_y[b][i][j],
                        t2 * block_layer_norm_1_rsqrt_row * f32x16_load(&gpt_block_layer_norm_1_gamma[j]));
                }
            }
        }
}

static void block_layer_norm_1(char_gpt *m)
{
    block_layer_norm_1_body((void *)(m->arena + 17696512), m->gpt_block_layer_norm_1_gamma,
                            (void *)(m->arena + 29698816), (void *)(m->arena + 29701888),
                            (void *)(m->arena + 18089728));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block.dense, forward and backward
// 118 MFLOP: contract, mul, erf, add, neg, exp: [128, 512], [12, 64, 128] -> [12, 64, 512]
KERNEL static void block_dense_body(const float (*restrict gpt_block_dense_kernel)[512],
                                    const float (*restrict block_layer_norm_1_y)[128],
                                    float (*restrict block_dense_mul)[512],
                                    float (*restrict block_dense_add_grad)[512])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t i0 = 0; i0 < 768; i0 += 384)
        for (int64_t j = 0; j < 512; j += 64) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[128][64];
            for (int k = 0; k < 128; k++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&gpt_block_dense_kernel[k][j + c]));
            for (int i = 0; i < 384; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 128; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 767 < i0 + i + (k / 4 * 2 + line) / 8 + 6 ? 767
                            : i0 + i + (k / 4 * 2 + line) / 8 + 6;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&block_layer_norm_1_y[row][column]);
                    }
                    {
                        const int row = k / 16;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&block_dense_mul[i0 + i + row][j + column]);
                        __builtin_prefetch(&block_dense_add_grad[i0 + i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = block_layer_norm_1_y[i0 + i + r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                alignas(64) float sums[6][64];
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&sums[r][v * 16], sum[r][v]);
                alignas(64) float exps[6][64];
                for (int r = 0; r < 6; r++)
                    for (int c = 0; c < 64; c += 16) {
                        const f32x16 sum2 = f32x16_load(&sums[r][c]);
                        const f32x16 t = sum2 * 0.70710677f;
                        f32x16_store(&exps[r][c], f32x16_exp(-(t * t)));
                    }
                for (int r = 0; r < 6; r++)
                    for (int c = 0; c < 64; c += 16) {
                        const f32x16 sum2 = f32x16_load(&sums[r][c]);
                        const f32x16 exps_i = f32x16_load(&exps[r][c]);
                        const f32x16 t = f32x16_erf_beside_exp(sum2 * 0.70710677f, exps_i) * 0.5f + 0.5f;
                        f32x16_store(&block_dense_mul[i0 + i + r][j + c], sum2 * t);
                        f32x16_store(&block_dense_add_grad[i0 + i + r][j + c], t + sum2 * exps_i * 0.3989423f);
                    }
            }
        }
}

static void block_dense(char_gpt *m)
{
    block_dense_body(m->gpt_block_dense_kernel, (void *)(m->arena + 18089728), (void *)(m->arena + 1574656),
                     (void *)(m->arena + 1792));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.dense_1, gpt.block, forward
// 101 MFLOP: contract, add: [12, 64, 512], [12, 64, 128], [512, 128] -> [12, 64, 128]
KERNEL static void block_dense_1_body(const float (*restrict block_dense_mul)[512],
                                      const float (*restrict block_multi_head_attention_attention_output)[128],
                                      const float (*restrict gpt_block_dense_1_kernel)[128],
                                      float (*restrict block_dense_1)[128])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 768; i0 += 24)
        for (int j = 0; j < 128; j += 64)
            for (int i = 0; i < 24; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 512; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 767 < i0 + i + (k / 4 * 2 + line) / 32 + 6 ? 767
                            : i0 + i + (k / 4 * 2 + line) / 32 + 6;
                        const int column = (k / 4 * 2 + line) % 32 * 16;
                        __builtin_prefetch(&block_dense_mul[row][column]);
                    }
                    if (k / 4 % 5 == 0) {
                        const int row = k / 80;
                        const int column = k / 20 % 4 * 16;
                        __builtin_prefetch(&block_multi_head_attention_attention_output[i0 + i + row][j + column]);
                        __builtin_prefetch(&block_dense_1[i0 + i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&gpt_block_dense_1_kernel[k + step][j + v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = block_dense_mul[i0 + i + r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&block_dense_1[i0 + i + r][j + v * 16],
                            f32x16_load(&block_multi_head_attention_attention_output[i0 + i + r][j + v * 16])
                            + sum[r][v]);
            }
}

static void block_dense_1(char_gpt *m)
{
    block_dense_1_body((void *)(m->arena + 1574656), (void *)(m->arena + 17696512), m->gpt_block_dense_1_kernel,
                       (void *)(m->arena + 18482944));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.layer_norm, forward
// 697 kFLOP: sum, mul, sub, add, rsqrt: [12, 64, 128], [128] -> [12, 64], [12, 64, 1], [12, 64, 128]
static void block_1_layer_norm(char_gpt *m)
{
    block_layer_norm_1_body((void *)(m->arena + 18482944), m->gpt_block_1_layer_norm_gamma,
                            (void *)(m->arena + 29704960), (void *)(m->arena + 29708032),
                            (void *)(m->arena + 18876160));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.query, forward
// 25.3 MFLOP: contract, mul: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void block_1_multi_head_attention_query(char_gpt *m)
{
    block_multi_head_attention_query_body((const void *)m->gpt_block_1_multi_head_attention_query_kernel,
                                          (void *)(m->arena + 18876160), (void *)(m->arena + 19269376));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.key, forward
// 25.2 MFLOP: contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void block_1_multi_head_attention_key(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_1_multi_head_attention_key_kernel,
                                        (void *)(m->arena + 18876160), (void *)(m->arena + 19662592));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.value, forward
// 25.2 MFLOP: contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void block_1_multi_head_attention_value(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_1_multi_head_attention_value_kernel,
                                        (void *)(m->arena + 18876160), (void *)(m->arena + 20055808));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention, forward
// 29.1 MFLOP: contract, iota, greater_equal, select, max, sub, exp, sum, div, mul: [12, 64, 4, 32] -> [12, 4, 64, 64],
// [12, 4, 64, 32]
static void block_1_multi_head_attention(char_gpt *m)
{
    block_multi_head_attention_body((void *)(m->arena + 19662592), (void *)(m->arena + 19269376),
                                    (void *)(m->arena + 20055808), (void *)(m->arena + 13371136),
                                    (void *)(m->arena + 20449024));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.multi_head_attention.attention_output, gpt.block_1, forward
// 25.3 MFLOP: contract, add: [4, 32, 128], [12, 64, 128], [12, 4, 64, 32] -> [12, 64, 128]
KERNEL static void block_1_multi_head_attention_attention_output_body(
    const float (*restrict gpt_block_1_multi_head_attention_attention_output_kernel)[32][128],
    const float (*restrict block_dense_1)[64][128],
    const float (*restrict block_1_multi_head_attention_2)[4][64][32],
    float (*restrict block_1_multi_head_attention_attention_output)[64][128])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 128; j += 64) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[128][64];
        for (int n = 0; n < 4; n++)
            for (int k = 0; k < 32; k++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&panel[n * 32 + k][c],
                        f32x16_load(&gpt_block_1_multi_head_attention_attention_output_kernel[n][k][j + c]));
        for (int b = 0; b < 12; b++) {
            for (int i = 0; i < 54; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int n = 0; n < 4; n++) {
                    for (int row = n * 2; row < (6 < n * 2 + 2 ? 6 : n * 2 + 2); row++)
                        for (int c = 0; c < 64; c += 16) {
                            __builtin_prefetch(&block_dense_1[b][i + row][j + c]);
                            __builtin_prefetch(&block_1_multi_head_attention_attention_output[b][i + row][j + c]);
                        }
                    for (int k = 0; k < 32; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = i + k / 4 + 6;
                            const int column = line * 16;
                            __builtin_prefetch(&block_1_multi_head_attention_2[b][n][row][column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[n * 32 + k + step][v * 16]);
                            UNROLL for (int r = 0; r < 6; r++) {
                                const float a = block_1_multi_head_attention_2[b][n][i + r][k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&block_1_multi_head_attention_attention_output[b][i + r][j + v * 16],
                            f32x16_load(&block_dense_1[b][i + r][j + v * 16]) + sum[r][v]);
            }
            for (int i = 54; i < 64; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                for (int n = 0; n < 4; n++) {
                    for (int row = n * 2; row < (5 < n * 2 + 2 ? 5 : n * 2 + 2); row++)
                        for (int c = 0; c < 64; c += 16) {
                            __builtin_prefetch(&block_dense_1[b][i + row][j + c]);
                            __builtin_prefetch(&block_1_multi_head_attention_attention_output[b][i + row][j + c]);
                        }
                    for (int k = 0; k < 32; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = 63 < i + k / 4 + 5 ? 63 : i + k / 4 + 5;
                            const int column = line * 16;
                            __builtin_prefetch(&block_1_multi_head_attention_2[b][n][row][column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[n * 32 + k + step][v * 16]);
                            UNROLL for (int r = 0; r < 5; r++) {
                                const float a = block_1_multi_head_attention_2[b][n][i + r][k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                }
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&block_1_multi_head_attention_attention_output[b][i + r][j + v * 16],
                            f32x16_load(&block_dense_1[b][i + r][j + v * 16]) + sum[r][v]);
            }
        }
    }
}

static void block_1_multi_head_attention_attention_output(char_gpt *m)
{
    block_1_multi_head_attention_attention_output_body(
        m->gpt_block_1_multi_head_attention_attention_output_kernel, (void *)(m->arena + 18482944),
        (void *)(m->arena + 20449024), (void *)(m->arena + 20842240));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.layer_norm_1, forward
// 697 kFLOP: sum, mul, sub, add, rsqrt: [12, 64, 128], [128] -> [12, 64], [12, 64, 1], [12, 64, 128]
static void block_1_layer_norm_1(char_gpt *m)
{
    block_layer_norm_1_body((void *)(m->arena + 20842240), m->gpt_block_1_layer_norm_1_gamma,
                            (void *)(m->arena + 29711104), (void *)(m->arena + 29714176),
                            (void *)(m->arena + 21235456));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_1.dense, forward and backward
// 118 MFLOP: contract, mul, erf, add, neg, exp: [128, 512], [12, 64, 128] -> [12, 64, 512]
static void block_1_dense(char_gpt *m)
{
    block_dense_body(m->gpt_block_1_dense_kernel, (void *)(m->arena + 21235456), (void *)(m->arena + 4720384),
                     (void *)(m->arena + 3147520));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.dense_1, gpt.block_1, forward
// 101 MFLOP: contract, add: [12, 64, 512], [12, 64, 128], [512, 128] -> [12, 64, 128]
static void block_1_dense_1(char_gpt *m)
{
    block_dense_1_body((void *)(m->arena + 4720384), (void *)(m->arena + 20842240), m->gpt_block_1_dense_1_kernel,
                       (void *)(m->arena + 21628672));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.layer_norm, forward
// 697 kFLOP: sum, mul, sub, add, rsqrt: [12, 64, 128], [128] -> [12, 64], [12, 64, 1], [12, 64, 128]
static void block_2_layer_norm(char_gpt *m)
{
    block_layer_norm_1_body((void *)(m->arena + 21628672), m->gpt_block_2_layer_norm_gamma,
                            (void *)(m->arena + 29717248), (void *)(m->arena + 29720320),
                            (void *)(m->arena + 22021888));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.query, forward
// 25.3 MFLOP: contract, mul: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void block_2_multi_head_attention_query(char_gpt *m)
{
    block_multi_head_attention_query_body((const void *)m->gpt_block_2_multi_head_attention_query_kernel,
                                          (void *)(m->arena + 22021888), (void *)(m->arena + 22415104));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.key, forward
// 25.2 MFLOP: contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void block_2_multi_head_attention_key(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_2_multi_head_attention_key_kernel,
                                        (void *)(m->arena + 22021888), (void *)(m->arena + 22808320));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.value, forward
// 25.2 MFLOP: contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void block_2_multi_head_attention_value(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_2_multi_head_attention_value_kernel,
                                        (void *)(m->arena + 22021888), (void *)(m->arena + 23201536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention, forward
// 29.1 MFLOP: contract, iota, greater_equal, select, max, sub, exp, sum, div, mul: [12, 64, 4, 32] -> [12, 4, 64, 64],
// [12, 4, 64, 32]
static void block_2_multi_head_attention(char_gpt *m)
{
    block_multi_head_attention_body((void *)(m->arena + 22808320), (void *)(m->arena + 22415104),
                                    (void *)(m->arena + 23201536), (void *)(m->arena + 14157568),
                                    (void *)(m->arena + 23594752));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.multi_head_attention.attention_output, gpt.block_2, forward
// 25.3 MFLOP: contract, add: [4, 32, 128], [12, 64, 128], [12, 4, 64, 32] -> [12, 64, 128]
static void block_2_multi_head_attention_attention_output(char_gpt *m)
{
    block_1_multi_head_attention_attention_output_body(
        m->gpt_block_2_multi_head_attention_attention_output_kernel, (void *)(m->arena + 21628672),
        (void *)(m->arena + 23594752), (void *)(m->arena + 23987968));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.layer_norm_1, forward
// 697 kFLOP: sum, mul, sub, add, rsqrt: [12, 64, 128], [128] -> [12, 64], [12, 64, 1], [12, 64, 128]
static void block_2_layer_norm_1(char_gpt *m)
{
    block_layer_norm_1_body((void *)(m->arena + 23987968), m->gpt_block_2_layer_norm_1_gamma,
                            (void *)(m->arena + 29723392), (void *)(m->arena + 29726464),
                            (void *)(m->arena + 24381184));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_2.dense, forward and backward
// 118 MFLOP: contract, mul, erf, add, neg, exp: [128, 512], [12, 64, 128] -> [12, 64, 512]
static void block_2_dense(char_gpt *m)
{
    block_dense_body(m->gpt_block_2_dense_kernel, (void *)(m->arena + 24381184), (void *)(m->arena + 7866112),
                     (void *)(m->arena + 6293248));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.dense_1, gpt.block_2, forward
// 101 MFLOP: contract, add: [12, 64, 512], [12, 64, 128], [512, 128] -> [12, 64, 128]
static void block_2_dense_1(char_gpt *m)
{
    block_dense_1_body((void *)(m->arena + 7866112), (void *)(m->arena + 23987968), m->gpt_block_2_dense_1_kernel,
                       (void *)(m->arena + 24774400));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.layer_norm, forward
// 697 kFLOP: sum, mul, sub, add, rsqrt: [12, 64, 128], [128] -> [12, 64], [12, 64, 1], [12, 64, 128]
static void block_3_layer_norm(char_gpt *m)
{
    block_layer_norm_1_body((void *)(m->arena + 24774400), m->gpt_block_3_layer_norm_gamma,
                            (void *)(m->arena + 29729536), (void *)(m->arena + 29732608),
                            (void *)(m->arena + 25167616));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.query, forward
// 25.3 MFLOP: contract, mul: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void block_3_multi_head_attention_query(char_gpt *m)
{
    block_multi_head_attention_query_body((const void *)m->gpt_block_3_multi_head_attention_query_kernel,
                                          (void *)(m->arena + 25167616), (void *)(m->arena + 25560832));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.key, forward
// 25.2 MFLOP: contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void block_3_multi_head_attention_key(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_3_multi_head_attention_key_kernel,
                                        (void *)(m->arena + 25167616), (void *)(m->arena + 25954048));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.value, forward
// 25.2 MFLOP: contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void block_3_multi_head_attention_value(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_3_multi_head_attention_value_kernel,
                                        (void *)(m->arena + 25167616), (void *)(m->arena + 26347264));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention, forward
// 29.1 MFLOP: contract, iota, greater_equal, select, max, sub, exp, sum, div, mul: [12, 64, 4, 32] -> [12, 4, 64, 64],
// [12, 4, 64, 32]
static void block_3_multi_head_attention(char_gpt *m)
{
    block_multi_head_attention_body((void *)(m->arena + 25954048), (void *)(m->arena + 25560832),
                                    (void *)(m->arena + 26347264), (void *)(m->arena + 14944000),
                                    (void *)(m->arena + 26740480));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.multi_head_attention.attention_output, gpt.block_3, forward
// 25.3 MFLOP: contract, add: [4, 32, 128], [12, 64, 128], [12, 4, 64, 32] -> [12, 64, 128]
static void block_3_multi_head_attention_attention_output(char_gpt *m)
{
    block_1_multi_head_attention_attention_output_body(
        m->gpt_block_3_multi_head_attention_attention_output_kernel, (void *)(m->arena + 24774400),
        (void *)(m->arena + 26740480), (void *)(m->arena + 27133696));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.layer_norm_1, forward
// 697 kFLOP: sum, mul, sub, add, rsqrt: [12, 64, 128], [128] -> [12, 64], [12, 64, 1], [12, 64, 128]
static void block_3_layer_norm_1(char_gpt *m)
{
    block_layer_norm_1_body((void *)(m->arena + 27133696), m->gpt_block_3_layer_norm_1_gamma,
                            (void *)(m->arena + 29735680), (void *)(m->arena + 29738752),
                            (void *)(m->arena + 27526912));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_3.dense, forward and backward
// 118 MFLOP: contract, mul, erf, add, neg, exp: [128, 512], [12, 64, 128] -> [12, 64, 512]
static void block_3_dense(char_gpt *m)
{
    block_dense_body(m->gpt_block_3_dense_kernel, (void *)(m->arena + 27526912), (void *)(m->arena + 11011840),
                     (void *)(m->arena + 9438976));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.dense_1, gpt.block_3, forward
// 101 MFLOP: contract, add: [12, 64, 512], [12, 64, 128], [512, 128] -> [12, 64, 128]
static void block_3_dense_1(char_gpt *m)
{
    block_dense_1_body((void *)(m->arena + 11011840), (void *)(m->arena + 27133696), m->gpt_block_3_dense_1_kernel,
                       (void *)(m->arena + 27920128));
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// gpt.layer_norm, forward
// 697 kFLOP: sum, mul, sub, add, rsqrt: [12, 64, 128], [128] -> [12, 64], [12, 64, 1], [12, 64, 128]
static void layer_norm(char_gpt *m)
{
    block_layer_norm_1_body((void *)(m->arena + 27920128), m->gpt_layer_norm_gamma, (void *)(m->arena + 29741824),
                            (void *)(m->arena + 29744896), (void *)(m->arena + 28313344));
}

// char_gpt.dl:36: return x @ transpose(embeddings)
// gpt, forward
// 12.8 MFLOP: contract: [65, 128], [12, 64, 128], [12, 64, 65] -> [12, 64, 65]
KERNEL static void gpt_body(const float (*restrict gpt_embeddings)[128],
                            const float (*restrict layer_norm_y)[128],
                            const float *gpt,
                            float (*gpt_flat)[65])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 768; i0 += 192) {
        alignas(64) float part[192][65];
        for (int k0 = 0; k0 < 128; k0 += 64) {
            // 65 columns, copied so that they lie side by side
            alignas(64) float panel[64][65];
            for (int c = 0; c < 64; c += 16)
                for (int k = 0; k < 64; k += 16)
                    f32x16_transpose(&panel[k][c], 65, &gpt_embeddings[c][k0 + k], 128);
            for (int k = 0; k < 64; k++)
                panel[k][64] = gpt_embeddings[64][k0 + k];
            for (int i = 0; i < 180; i += 5) {
                // sums of 5 rows x 65 columns in registers
                f32x16 sum[5][4] = {0};
                float sum2[5] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++)
                        sum2[r] = part[i + r][64];
                }
                for (int k = 0; k < 64; k++) {
                    if (k % 3 == 0) {
                        const int row = i0 + i + k / 12 + 5;
                        const int column = k / 3 % 4 * 16;
                        __builtin_prefetch(&layer_norm_y[row][k0 + column]);
                    }
                    {
                        const int row = k / 8;
                        const int column = k % 8 * 16;
                        __builtin_prefetch(&gpt[i0 * 65 + i * 65 + row * 65 + column]);
                    }
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    const float w2 = panel[k][64];
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = layer_norm_y[i0 + i + r][k0 + k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                        sum2[r] += a * w2;
                    }
                }
                if (k0 < 64) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    UNROLL for (int r = 0; r < 5; r++)
                        part[i + r][64] = sum2[r];
                }
                if (k0 >= 64) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&gpt_flat[i0 + i + r][v * 16], sum[r][v]);
                    UNROLL for (int r = 0; r < 5; r++)
                        gpt_flat[i0 + i + r][64] = sum2[r];
                }
            }
            for (int i = 180; i < 192; i += 4) {
                // sums of 4 rows x 65 columns in registers
                f32x16 sum[4][4] = {0};
                float sum2[4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                    UNROLL for (int r = 0; r < 4; r++)
                        sum2[r] = part[i + r][64];
                }
                for (int k = 0; k < 64; k += 4) {
                    {
                        const int row = 767 < i0 + i + k / 16 + 4 ? 767 : i0 + i + k / 16 + 4;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&layer_norm_y[row][k0 + column]);
                    }
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = (k / 4 * 2 + line) / 8;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&gpt[i0 * 65 + i * 65 + row * 65 + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        const float w2 = panel[k + step][64];
                        UNROLL for (int r = 0; r < 4; r++) {
                            const float a = layer_norm_y[i0 + i + r][k0 + k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                            sum2[r] += a * w2;
                        }
                    }
                }
                if (k0 < 64) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    UNROLL for (int r = 0; r < 4; r++)
                        part[i + r][64] = sum2[r];
                }
                if (k0 >= 64) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&gpt_flat[i0 + i + r][v * 16], sum[r][v]);
                    UNROLL for (int r = 0; r < 4; r++)
                        gpt_flat[i0 + i + r][64] = sum2[r];
                }
            }
        }
    }
}

static void gpt(char_gpt *m)
{
    gpt_body(m->gpt_embeddings, (void *)(m->arena + 28313344), (void *)(m->arena + 28706560),
             (void *)(m->arena + 28706560));
}

// char_gpt.dl:44: minimize  cross_entropy(gpt(tokens), next)
// cross_entropy, forward
// 910 kFLOP: max, sub, exp, sum, log: [12, 64, 65] -> [12, 64], [12, 64, 65]
KERNEL static void cross_entropy(char_gpt *m)
{
    const float (*restrict gpt)[64][65] = (void *)(m->arena + 28706560);
    float (*restrict cross_entropy_max)[64] = (void *)(m->arena + 29105920);
    float (*restrict cross_entropy_exp)[64][65] = (void *)(m->arena + 28906240);
    float (*restrict cross_entropy_sum)[64] = (void *)(m->arena + 29108992);
    float (*restrict cross_entropy_log)[64] = (void *)(m->arena + 29112064);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 12; b++)
        for (int64_t i = 0; i < 64; i++) {
            float cross_entropy_max_row;
            float cross_entropy_sum_row;
            // cross_entropy_max
            {
                f32x16 maximum = f32x16_splat(-INFINITY);
                f32x16 maximum2 = f32x16_splat(-INFINITY);
                f32x16 maximum3 = f32x16_splat(-INFINITY);
                f32x16 maximum4 = f32x16_splat(-INFINITY);
                float rest = -INFINITY;
                maximum = f32x16_max(maximum, f32x16_load(&gpt[b][i][0]));
                maximum2 = f32x16_max(maximum2, f32x16_load(&gpt[b][i][16]));
                maximum3 = f32x16_max(maximum3, f32x16_load(&gpt[b][i][32]));
                maximum4 = f32x16_max(maximum4, f32x16_load(&gpt[b][i][48]));
                rest = max_real(rest, gpt[b][i][64]);
                cross_entropy_max_row = max_real(f32x16_largest(f32x16_max(f32x16_max(maximum, maximum3),
                    f32x16_max(maximum2, maximum4))), rest);
                cross_entropy_max[b][i] = cross_entropy_max_row;
            }
            // cross_entropy_exp
            for (int j = 0; j < 64; j += 16)
                f32x16_store(&cross_entropy_exp[b][i][j],
                    f32x16_exp(f32x16_load(&gpt[b][i][j]) - cross_entropy_max_row));
            f32x16_store(&cross_entropy_exp[b][i][49], f32x16_exp(f32x16_load(&gpt[b][i][49]) - cross_entropy_max_row));
            // cross_entropy_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                float rest = 0.0f;
                sum += f32x16_load(&cross_entropy_exp[b][i][0]);
                sum2 += f32x16_load(&cross_entropy_exp[b][i][16]);
                sum3 += f32x16_load(&cross_entropy_exp[b][i][32]);
                sum4 += f32x16_load(&cross_entropy_exp[b][i][48]);
                rest += cross_entropy_exp[b][i][64];
                cross_entropy_sum_row = f32x16_sum(sum + sum3 + (sum2 + sum4)) + rest;
                cross_entropy_sum[b][i] = cross_entropy_sum_row;
            }
            // cross_entropy_log
            cross_entropy_log[b][i] = f32_log(cross_entropy_sum_row);
        }
}

// char_gpt.dl:44: minimize  cross_entropy(gpt(tokens), next)
// cross_entropy, forward and backward
// 704 kFLOP: iota, equal, to_real, sub, mul, sum, neg, div, add: [12, 64, 65], [12, 64], [12] -> [12], [12, 64, 65]
KERNEL static void cross_entropy_2(char_gpt *m)
{
    const float (*restrict gpt)[64][65] = (void *)(m->arena + 28706560);
    const float (*restrict cross_entropy_max)[64] = (void *)(m->arena + 29105920);
    const float (*restrict cross_entropy_log)[64] = (void *)(m->arena + 29112064);
    const int32_t (*restrict next_2)[64] = m->next;
    const float *restrict batch_weight = m->batch_weight;
    const float (*restrict cross_entropy_sum)[64] = (void *)(m->arena + 29108992);
    const float (*restrict cross_entropy_exp)[64][65] = (void *)(m->arena + 28906240);
    float *restrict cross_entropy_sum_2 = (void *)(m->arena + 0);
    float (*restrict cross_entropy_z_grad)[64][65] = (void *)(m->arena + 29492992);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 12; b++) {
        alignas(64) float cross_entropy_sum_grad[64];
        alignas(64) float cross_entropy_div_grad[64];
        // cross_entropy_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            float rest = 0.0f;
            for (int j = 0; j < 64; j++) {
                const f32x16 t = f32x16_load(&gpt[b][j][0]) - cross_entropy_max[b][j] - cross_entropy_log[b][j];
                sum += f32x16_select(next_2[b][j] == f32x16_ramp(0), f32x16_splat(1.0f), f32x16_splat(0.0f)) * t;
                const f32x16 t2 = f32x16_load(&gpt[b][j][16]) - cross_entropy_max[b][j] - cross_entropy_log[b][j];
                sum2 += f32x16_select(next_2[b][j] == f32x16_ramp(16), f32x16_splat(1.0f), f32x16_splat(0.0f)) * t2;
                const f32x16 t3 = f32x16_load(&gpt[b][j][32]) - cross_entropy_max[b][j] - cross_entropy_log[b][j];
                sum3 += f32x16_select(next_2[b][j] == f32x16_ramp(32), f32x16_splat(1.0f), f32x16_splat(0.0f)) * t3;
                const f32x16 t4 = f32x16_load(&gpt[b][j][48]) - cross_entropy_max[b][j] - cross_entropy_log[b][j];
                sum4 += f32x16_select(next_2[b][j] == f32x16_ramp(48), f32x16_splat(1.0f), f32x16_splat(0.0f)) * t4;
                const float z = gpt[b][j][64] - cross_entropy_max[b][j];
                rest += (float)(next_2[b][j] == 64) * (z - cross_entropy_log[b][j]);
            }
            cross_entropy_sum_2[b] = f32x16_sum(sum + sum3 + (sum2 + sum4)) + rest;
        }
        // cross_entropy_sum_grad
        for (int j = 0; j < 64; j++) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            float rest = 0.0f;
            sum += f32x16_select(next_2[b][j] == f32x16_ramp(0), f32x16_splat(1.0f), f32x16_splat(0.0f));
            sum2 += f32x16_select(next_2[b][j] == f32x16_ramp(16), f32x16_splat(1.0f), f32x16_splat(0.0f));
            sum3 += f32x16_select(next_2[b][j] == f32x16_ramp(32), f32x16_splat(1.0f), f32x16_splat(0.0f));
            sum4 += f32x16_select(next_2[b][j] == f32x16_ramp(48), f32x16_splat(1.0f), f32x16_splat(0.0f));
            rest += (float)(next_2[b][j] == 64);
            cross_entropy_sum_grad[j] = f32x16_sum(sum + sum3 + (sum2 + sum4)) + rest;
        }
        // cross_entropy_div_grad
        for (int i = 0; i < 64; i += 16) {
            const f32x16 t = -(f32x16_load(&cross_entropy_sum_grad[i]) * (batch_weight[b] * -0.015625f));
            f32x16_store(&cross_entropy_div_grad[i], t / f32x16_load(&cross_entropy_sum[b][i]));
        }
        // cross_entropy_z_grad
        for (int i = 0; i < 64; i++) {
            for (int j = 0; j < 64; j += 16) {
                const f32x16 t = f32x16_load(&cross_entropy_exp[b][i][j]) * cross_entropy_div_grad[i];
                f32x16_store(&cross_entropy_z_grad[b][i][j],
                    f32x16_select(next_2[b][i] == f32x16_ramp(j), f32x16_splat(1.0f), f32x16_splat(0.0f))
                    * (batch_weight[b] * -0.015625f) + t);
            }
            const f32x16 t = f32x16_load(&cross_entropy_exp[b][i][49]) * cross_entropy_div_grad[i];
            f32x16_store(&cross_entropy_z_grad[b][i][49],
                f32x16_select(next_2[b][i] == f32x16_ramp(49), f32x16_splat(1.0f), f32x16_splat(0.0f))
                * (batch_weight[b] * -0.015625f) + t);
        }
    }
}

// char_gpt.dl:44: minimize  cross_entropy(gpt(tokens), next)
// 25 FLOP: mul, sum: [12] -> []
KERNEL static void mean_loss_body(const float *restrict cross_entropy_sum_2,
                                  const float *restrict batch_weight,
                                  float *restrict loss)
{
    float sum = 0.0f;
    for (int r = 0; r < 12; r++)
        sum += cross_entropy_sum_2[r] * batch_weight[r];
    *loss = sum * -0.015625f;
}

static void mean_loss(char_gpt *m)
{
    mean_loss_body((void *)(m->arena + 0), m->batch_weight, &m->loss);
}

// char_gpt.dl:48: report    bits_per_character(gpt(tokens), next)
// char_gpt.dl:44: minimize  cross_entropy(gpt(tokens), next)
// bits_per_character, cross_entropy
// 49 FLOP: greater, mul, select, sum, add: [12] -> []
KERNEL static void bits_per_character_sum_body(const float *restrict batch_weight,
                                               const float *restrict cross_entropy_sum_2,
                                               float *restrict metrics_bits_per_character_0)
{
    float sum = 0.0f;
    for (int r = 0; r < 12; r++)
        sum += batch_weight[r] > 0.0f ? cross_entropy_sum_2[r] * 0.015625f : 0.0f;
    *metrics_bits_per_character_0 = sum + *metrics_bits_per_character_0;
}

static void bits_per_character_sum(char_gpt *m)
{
    bits_per_character_sum_body(m->batch_weight, (void *)(m->arena + 0), &m->metrics_bits_per_character_0);
}

// char_gpt.dl:48: report    bits_per_character(gpt(tokens), next)
// bits_per_character
// 46 FLOP: greater, to_real, sum, add, div, neg: [12] -> []
KERNEL static void bits_per_character_sum_2_body(
    const float *restrict batch_weight,
    const float metrics_bits_per_character_0,
    float *restrict metrics_bits_per_character_1,
    float *restrict reports_bits_per_character)
{
    float sum = 0.0f;
    for (int r = 0; r < 12; r++)
        sum += (float)(batch_weight[r] > 0.0f);
    const float t = sum + *metrics_bits_per_character_1;
    *metrics_bits_per_character_1 = t;
    *reports_bits_per_character = -(metrics_bits_per_character_0 / t / 0.6931472f);
}

static void bits_per_character_sum_2(char_gpt *m)
{
    bits_per_character_sum_2_body(m->batch_weight, m->metrics_bits_per_character_0, &m->metrics_bits_per_character_1,
                                  &m->reports_bits_per_character);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// char_gpt.dl:40: schedule rate(peak, steps) = cosine_decay(0, steps - 100, 0.1, peak, 100)
// adamw
// 129 FLOP: less, div, mul, sub, min, max, cos, add, select, log, ...: -> []
KERNEL static void adamw_rsqrt(char_gpt *m)
{
    const float step_2 = (float)m->step;
    const float lr_steps = m->lr_steps;
    const float lr_peak = m->lr_peak;
    const float beta_1 = m->beta_1;
    const float weight_decay = m->weight_decay;
    const float beta_2 = m->beta_2;
    float *restrict adamw_rate = (void *)(m->arena + 0);
    float *restrict adamw_decay = (void *)(m->arena + 128);
    float *restrict adamw_rsqrt = (void *)(m->arena + 64);

    const float done = max_real(min_real((step_2 - 1e+02f) / (lr_steps - 1e+02f), 1.0f), 0.0f);
    const float rate = lr_peak * ((f32_cos(done * 3.1415927f) + 1.0f) * 0.45f + 0.1f);
    const float t = step_2 < 1e+02f ? lr_peak * (step_2 / 1e+02f) : rate;
    const float t2 = step_2 + 1.0f;
    *adamw_rate = -(t / f32_expm1(t2 * f32_log(beta_1)));
    *adamw_decay = 1.0f - t * weight_decay;
    *adamw_rsqrt = f32_rsqrt(-f32_expm1(t2 * f32_log(beta_2)));
}

// char_gpt.dl:36: return x @ transpose(embeddings)
// gpt, backward
// 12.8 MFLOP: contract: [65, 128], [12, 64, 65] -> [12, 64, 128]
KERNEL static void gpt_y_grad(char_gpt *m)
{
    const float (*restrict gpt_embeddings)[128] = m->gpt_embeddings;
    const float *cross_entropy_z_grad = (void *)(m->arena + 29492992);
    const float (*cross_entropy_z_grad_flat)[65] = (void *)(m->arena + 29492992);
    float (*restrict gpt_y_grad)[128] = (void *)(m->arena + 28706560);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t i0 = 0; i0 < 768; i0 += 384)
        for (int64_t j = 0; j < 128; j += 64) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[65][64];
            for (int k = 0; k < 65; k++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&gpt_embeddings[k][j + c]));
            for (int i = 0; i < 384; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 64; k += 4) {
                    UNROLL for (int line = 0; line < 3; line++) {
                        const int row = 767 < i0 + i + (k / 4 * 3 + line) / 8 + 6 ? 767
                            : i0 + i + (k / 4 * 3 + line) / 8 + 6;
                        const int column = (k / 4 * 3 + line) % 8 * 16;
                        __builtin_prefetch(&cross_entropy_z_grad[row * 65 + column]);
                    }
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = (k / 4 * 2 + line) / 4;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&gpt_y_grad[i0 + i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = cross_entropy_z_grad_flat[i0 + i + r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[64][v * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = cross_entropy_z_grad_flat[i0 + i + r][64];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&gpt_y_grad[i0 + i + r][j + v * 16], sum[r][v]);
            }
        }
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// layer_norm, gpt.layer_norm, backward
// 394 kFLOP: mul, sub, sum: [12, 64, 128], [12, 64], [12, 64, 1] -> [12, 128], [128]
KERNEL static void layer_norm_gamma_grad_body(const float (*restrict block_3_dense_1)[64][128],
                                              const float (*restrict layer_norm_sum)[64],
                                              const float (*restrict layer_norm_rsqrt)[64][1],
                                              const float (*restrict gpt_y_grad)[64][128],
                                              float (*restrict partial)[128],
                                              float *restrict layer_norm_gamma_grad)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 12; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        f32x16 sum5 = f32x16_splat(0.0f);
        f32x16 sum6 = f32x16_splat(0.0f);
        f32x16 sum7 = f32x16_splat(0.0f);
        f32x16 sum8 = f32x16_splat(0.0f);
        for (int j = 0; j < 64; j++) {
            const f32x16 t = f32x16_load(&block_3_dense_1[chunk][j][0]) - layer_norm_sum[chunk][j] * 0.0078125f;
            sum += t * layer_norm_rsqrt[chunk][j][0] * f32x16_load(&gpt_y_grad[chunk][j][0]);
            const f32x16 t2 = f32x16_load(&block_3_dense_1[chunk][j][16]) - layer_norm_sum[chunk][j] * 0.0078125f;
            sum2 += t2 * layer_norm_rsqrt[chunk][j][0] * f32x16_load(&gpt_y_grad[chunk][j][16]);
            const f32x16 t3 = f32x16_load(&block_3_dense_1[chunk][j][32]) - layer_norm_sum[chunk][j] * 0.0078125f;
            sum3 += t3 * layer_norm_rsqrt[chunk][j][0] * f32x16_load(&gpt_y_grad[chunk][j][32]);
            const f32x16 t4 = f32x16_load(&block_3_dense_1[chunk][j][48]) - layer_norm_sum[chunk][j] * 0.0078125f;
            sum4 += t4 * layer_norm_rsqrt[chunk][j][0] * f32x16_load(&gpt_y_grad[chunk][j][48]);
            const f32x16 t5 = f32x16_load(&block_3_dense_1[chunk][j][64]) - layer_norm_sum[chunk][j] * 0.0078125f;
            sum5 += t5 * layer_norm_rsqrt[chunk][j][0] * f32x16_load(&gpt_y_grad[chunk][j][64]);
            const f32x16 t6 = f32x16_load(&block_3_dense_1[chunk][j][80]) - layer_norm_sum[chunk][j] * 0.0078125f;
            sum6 += t6 * layer_norm_rsqrt[chunk][j][0] * f32x16_load(&gpt_y_grad[chunk][j][80]);
            const f32x16 t7 = f32x16_load(&block_3_dense_1[chunk][j][96]) - layer_norm_sum[chunk][j] * 0.0078125f;
            sum7 += t7 * layer_norm_rsqrt[chunk][j][0] * f32x16_load(&gpt_y_grad[chunk][j][96]);
            const f32x16 t8 = f32x16_load(&block_3_dense_1[chunk][j][112]) - layer_norm_sum[chunk][j] * 0.0078125f;
            sum8 += t8 * layer_norm_rsqrt[chunk][j][0] * f32x16_load(&gpt_y_grad[chunk][j][112]);
        }
        f32x16_store(&partial[chunk][0], sum);
        f32x16_store(&partial[chunk][16], sum2);
        f32x16_store(&partial[chunk][32], sum3);
        f32x16_store(&partial[chunk][48], sum4);
        f32x16_store(&partial[chunk][64], sum5);
        f32x16_store(&partial[chunk][80], sum6);
        f32x16_store(&partial[chunk][96], sum7);
        f32x16_store(&partial[chunk][112], sum8);
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int k = 0; k < 128; k++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 12; chunk++)
                sum += partial[chunk][k];
            layer_norm_gamma_grad[k] = sum;
        }
    }
}

static void layer_norm_gamma_grad(char_gpt *m)
{
    layer_norm_gamma_grad_body((void *)(m->arena + 27920128), (void *)(m->arena + 29741824),
                               (void *)(m->arena + 29744896), (void *)(m->arena + 28706560),
                               (void *)(m->arena + 29099776), (void *)(m->arena + 29747968));
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// layer_norm, gpt.layer_norm, backward
// 1.39 MFLOP: mul, sub, sum, add: [12, 64, 128], [128], [12, 64], [12, 64, 1] -> [12, 64, 128]
KERNEL static void layer_norm_grad(char_gpt *m)
{
    const float (*restrict gpt_y_grad)[64][128] = (void *)(m->arena + 28706560);
    const float *restrict gpt_layer_norm_gamma = m->gpt_layer_norm_gamma;
    const float (*restrict block_3_dense_1)[64][128] = (void *)(m->arena + 27920128);
    const float (*restrict layer_norm_sum)[64] = (void *)(m->arena + 29741824);
    const float (*restrict layer_norm_rsqrt)[64][1] = (void *)(m->arena + 29744896);
    float (*restrict layer_norm_x_grad)[64][128] = (void *)(m->arena + 29099776);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 12; b++)
        for (int64_t i = 0; i < 64; i++) {
            float layer_norm_sum_grad;
            float layer_norm_mul_grad;
            float layer_norm_mul_grad_2;
            float layer_norm_sum_grad_2;
            // layer_norm_sum_grad
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                for (int r = 0; r < 128; r += 64) {
                    const f32x16 y_grad = f32x16_load(&gpt_y_grad[b][i][r]) * f32x16_load(&gpt_layer_norm_gamma[r]);
                    sum += (f32x16_load(&block_3_dense_1[b][i][r]) - layer_norm_sum[b][i] * 0.0078125f) * y_grad;
                    const f32x16 y_grad2 = f32x16_load(&gpt_y_grad[b][i][r + 16])
                        * f32x16_load(&gpt_layer_norm_gamma[r + 16]);
                    sum2 += (f32x16_load(&block_3_dense_1[b][i][r + 16]) - layer_norm_sum[b][i] * 0.0078125f) * y_grad2;
                    const f32x16 y_grad3 = f32x16_load(&gpt_y_grad[b][i][r + 32])
                        * f32x16_load(&gpt_layer_norm_gamma[r + 32]);
                    sum3 += (f32x16_load(&block_3_dense_1[b][i][r + 32]) - layer_norm_sum[b][i] * 0.0078125f) * y_grad3;
                    const f32x16 y_grad4 = f32x16_load(&gpt_y_grad[b][i][r + 48])
                        * f32x16_load(&gpt_layer_norm_gamma[r + 48]);
                    sum4 += (f32x16_load(&block_3_dense_1[b][i][r + 48]) - layer_norm_sum[b][i] * 0.0078125f) * y_grad4;
                }
                layer_norm_sum_grad = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // layer_norm_mul_grad
            const float layer_norm_rsqrt_i = layer_norm_rsqrt[b][i][0];
            const float layer_norm_sum_i = layer_norm_sum[b][i];
            {
                const float t = layer_norm_sum_grad * (layer_norm_rsqrt_i * (layer_norm_rsqrt_i * layer_norm_rsqrt_i))
                    * -0.5f;
                layer_norm_mul_grad = t;
                layer_norm_mul_grad_2 = t * (layer_norm_sum_i - layer_norm_sum_i) * -0.00012207031f;
            }
            // layer_norm_sum_grad
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                for (int r = 0; r < 128; r += 64) {
                    sum += f32x16_load(&gpt_y_grad[b][i][r]) * f32x16_load(&gpt_layer_norm_gamma[r]);
                    sum2 += f32x16_load(&gpt_y_grad[b][i][r + 16]) * f32x16_load(&gpt_layer_norm_gamma[r + 16]);
                    sum3 += f32x16_load(&gpt_y_grad[b][i][r + 32]) * f32x16_load(&gpt_layer_norm_gamma[r + 32]);
                    sum4 += f32x16_load(&gpt_y_grad[b][i][r + 48]) * f32x16_load(&gpt_layer_norm_gamma[r + 48]);
                }
                layer_norm_sum_grad_2 = layer_norm_rsqrt_i * f32x16_sum(sum + sum3 + (sum2 + sum4)) * -0.0078125f;
            }
            // layer_norm_x_grad
            for (int j = 0; j < 128; j += 16) {
                const f32x16 t = f32x16_load(&block_3_dense_1[b][i][j]) - layer_norm_sum_i * 0.0078125f;
                const f32x16 t2 = f32x16_load(&gpt_y_grad[b][i][j]) * f32x16_load(&gpt_layer_norm_gamma[j])
                    * layer_norm_rsqrt_i;
                const f32x16 x_grad = t2 + (t * (layer_norm_mul_grad * 0.0078125f) * 2.0f + layer_norm_mul_grad_2);
                f32x16_store(&layer_norm_x_grad[b][i][j], x_grad + layer_norm_sum_grad_2);
            }
        }
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// gpt.block_3.dense_1, backward
// 101 MFLOP: contract: [12, 64, 512], [12, 64, 128] -> [512, 128]
KERNEL static void block_3_dense_1_kernel_grad_body(
    const float (*block_3_dense_mul_flat)[512],
    const float (*restrict layer_norm_x_grad)[128],
    const float (*block_3_dense_mul)[64][512],
    float (*restrict block_3_dense_1_kernel_grad)[128])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 512; i0 += 64) {
        alignas(64) float part[64][144];
        for (int j = 0; j < 128; j += 32)
            for (int i = 0; i < 64; i++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
        for (int k0 = 0; k0 < 768; k0 += 128) {
            // 64 rows, copied so that they lie side by side
            alignas(64) float lines[128][80];
            for (int k = 0; k < 128; k++)
                for (int i = 0; i < 64; i += 16)
                    f32x16_store(&lines[k][i], f32x16_load(&block_3_dense_mul_flat[k0 + k][i0 + i]));
            for (int j = 0; j < 128; j += 32) {
                for (int i = 0; i < 52; i += 13) {
                    // sums of 13 rows x 32 columns in registers
                    f32x16 sum[13][2];
                    UNROLL for (int r = 0; r < 13; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                    for (int k = 0; k < 128; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int next = 767 < k0 + i * 2 + k / 4 + 128 ? 767 : k0 + i * 2 + k / 4 + 128;
                            __builtin_prefetch(&layer_norm_x_grad[next][j + line * 16]);
                        }
                        {
                            const int next = 767 < k0 + i * 2 + k / 4 + 128 ? 767 : k0 + i * 2 + k / 4 + 128;
                            __builtin_prefetch(&block_3_dense_mul[next / 64][next % 64][i0 + j / 32 * 16]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&layer_norm_x_grad[k0 + k + step][j + v * 16]);
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
                            const int next = 767 < k0 + k / 4 + 232 ? 767 : k0 + k / 4 + 232;
                            __builtin_prefetch(&layer_norm_x_grad[next][j + line * 16]);
                        }
                        {
                            const int next = 767 < k0 + k / 4 + 232 ? 767 : k0 + k / 4 + 232;
                            __builtin_prefetch(&block_3_dense_mul[next / 64][next % 64][i0 + j / 32 * 16]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&layer_norm_x_grad[k0 + k + step][j + v * 16]);
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
        for (int j = 0; j < 128; j += 32)
            for (int i = 0; i < 64; i++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum = f32x16_load(&part[i][j + c]);
                    f32x16_store(&block_3_dense_1_kernel_grad[i0 + i][j + c], sum);
                }
    }
}

static void block_3_dense_1_kernel_grad(char_gpt *m)
{
    block_3_dense_1_kernel_grad_body((void *)(m->arena + 11011840), (void *)(m->arena + 29099776),
                                     (void *)(m->arena + 11011840), (void *)(m->arena + 27920128));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 131 kFLOP: mul, sum: [512, 128] -> [32], []
KERNEL static void adamw_sum_34_body(const float *restrict block_3_dense_1_kernel_grad,
                                     float *restrict partial,
                                     float *restrict adamw_sum_34)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 2048; r += 64) {
            const f32x16 block_3_dense_1_kernel_grad_i = f32x16_load(&block_3_dense_1_kernel_grad[chunk * 2048 + r]);
            sum += block_3_dense_1_kernel_grad_i * block_3_dense_1_kernel_grad_i;
            const f32x16 block_3_dense_1_kernel_grad_i2 = f32x16_load(&block_3_dense_1_kernel_grad[chunk * 2048 + r
                + 16]);
            sum2 += block_3_dense_1_kernel_grad_i2 * block_3_dense_1_kernel_grad_i2;
            const f32x16 block_3_dense_1_kernel_grad_i3 = f32x16_load(&block_3_dense_1_kernel_grad[chunk * 2048 + r
                + 32]);
            sum3 += block_3_dense_1_kernel_grad_i3 * block_3_dense_1_kernel_grad_i3;
            const f32x16 block_3_dense_1_kernel_grad_i4 = f32x16_load(&block_3_dense_1_kernel_grad[chunk * 2048 + r
                + 48]);
            sum4 += block_3_dense_1_kernel_grad_i4 * block_3_dense_1_kernel_grad_i4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 32; chunk++)
            sum += partial[chunk];
        *adamw_sum_34 = sum;
    }
}

static void adamw_sum_34(char_gpt *m)
{
    adamw_sum_34_body((void *)(m->arena + 27920128), (void *)(m->arena + 256), (void *)(m->arena + 192));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_3.dense_1, gpt.block_3.dense, backward
// 101 MFLOP: contract, mul: [512, 128], [12, 64, 128] -> [12, 64, 512]
// block_3_dense_1_input_grad takes the place of block_3_dense_add_grad.
KERNEL static void block_3_dense_1_input_grad_body(
    const float (*restrict gpt_block_3_dense_1_kernel)[128],
    const float (*restrict layer_norm_x_grad)[128],
    float (*restrict block_3_dense_add_grad)[512])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t i0 = 0; i0 < 768; i0 += 384)
        for (int64_t j = 0; j < 512; j += 64) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[128][64];
            for (int c = 0; c < 64; c += 16)
                for (int k = 0; k < 128; k += 16)
                    f32x16_transpose(&panel[k][c], 64, &gpt_block_3_dense_1_kernel[j + c][k], 128);
            for (int i = 0; i < 384; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 128; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 767 < i0 + i + (k / 4 * 2 + line) / 8 + 6 ? 767
                            : i0 + i + (k / 4 * 2 + line) / 8 + 6;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&layer_norm_x_grad[row][column]);
                    }
                    {
                        const int row = k / 16;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&block_3_dense_add_grad[i0 + i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = layer_norm_x_grad[i0 + i + r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&block_3_dense_add_grad[i0 + i + r][j + v * 16],
                            sum[r][v] * f32x16_load(&block_3_dense_add_grad[i0 + i + r][j + v * 16]));
            }
        }
}

static void block_3_dense_1_input_grad(char_gpt *m)
{
    block_3_dense_1_input_grad_body(m->gpt_block_3_dense_1_kernel, (void *)(m->arena + 29099776),
                                    (void *)(m->arena + 9438976));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_3.dense, backward
// 101 MFLOP: contract: [12, 64, 128], [12, 64, 512] -> [128, 512]
KERNEL static void block_3_dense_kernel_grad_body(
    const float (*block_3_layer_norm_1_y_flat)[128],
    const float (*restrict block_3_dense_1_input_grad)[512],
    const float (*block_3_layer_norm_1_y)[64][128],
    float (*restrict block_3_dense_kernel_grad)[512])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t j02 = 0; j02 < 512; j02 += 256)
        for (int64_t i0 = 0; i0 < 128; i0 += 64) {
            alignas(64) float part[64][272];
            for (int j = 0; j < 256; j += 32)
                for (int i = 0; i < 64; i++)
                    for (int c = 0; c < 32; c += 16)
                        f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
            for (int k0 = 0; k0 < 768; k0 += 128) {
                // 64 rows, copied so that they lie side by side
                alignas(64) float lines[128][80];
                for (int k = 0; k < 128; k++)
                    for (int i = 0; i < 64; i += 16)
                        f32x16_store(&lines[k][i], f32x16_load(&block_3_layer_norm_1_y_flat[k0 + k][i0 + i]));
                for (int j = 0; j < 256; j += 32) {
                    for (int i = 0; i < 52; i += 13) {
                        // sums of 13 rows x 32 columns in registers
                        f32x16 sum[13][2];
                        UNROLL for (int r = 0; r < 13; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                        for (int k = 0; k < 128; k += 4) {
                            UNROLL for (int line = 0; line < 2; line++) {
                                const int next = 767 < k0 + i * 2 + k / 4 + 128 ? 767 : k0 + i * 2 + k / 4 + 128;
                                __builtin_prefetch(&block_3_dense_1_input_grad[next][j02 + j + line * 16]);
                            }
                            {
                                const int next = 767 < k0 + i * 2 + k / 4 + 128 ? 767 : k0 + i * 2 + k / 4 + 128;
                                __builtin_prefetch(&block_3_layer_norm_1_y[next / 64][next % 64][i0
                                    + (48 < j / 32 * 16 ? 48 : j / 32 * 16)]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&block_3_dense_1_input_grad[k0 + k + step][j02 + j + v * 16]);
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
                                const int next = 767 < k0 + k / 4 + 232 ? 767 : k0 + k / 4 + 232;
                                __builtin_prefetch(&block_3_dense_1_input_grad[next][j02 + j + line * 16]);
                            }
                            {
                                const int next = 767 < k0 + k / 4 + 232 ? 767 : k0 + k / 4 + 232;
                                __builtin_prefetch(&block_3_layer_norm_1_y[next / 64][next % 64][i0
                                    + (48 < j / 32 * 16 ? 48 : j / 32 * 16)]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&block_3_dense_1_input_grad[k0 + k + step][j02 + j + v * 16]);
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
                        f32x16_store(&block_3_dense_kernel_grad[i0 + i][j02 + j + c], sum);
                    }
        }
}

static void block_3_dense_kernel_grad(char_gpt *m)
{
    block_3_dense_kernel_grad_body((void *)(m->arena + 27526912), (void *)(m->arena + 9438976),
                                   (void *)(m->arena + 27526912), (void *)(m->arena + 11405056));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 131 kFLOP: mul, sum: [128, 512] -> [32], []
KERNEL static void adamw_sum_33_body(const float *restrict block_3_dense_kernel_grad,
                                     float *restrict partial,
                                     float *restrict adamw_sum_33)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 2048; r += 64) {
            const f32x16 block_3_dense_kernel_grad_i = f32x16_load(&block_3_dense_kernel_grad[chunk * 2048 + r]);
            sum += block_3_dense_kernel_grad_i * block_3_dense_kernel_grad_i;
            const f32x16 block_3_dense_kernel_grad_i2 = f32x16_load(&block_3_dense_kernel_grad[chunk * 2048 + r + 16]);
            sum2 += block_3_dense_kernel_grad_i2 * block_3_dense_kernel_grad_i2;
            const f32x16 block_3_dense_kernel_grad_i3 = f32x16_load(&block_3_dense_kernel_grad[chunk * 2048 + r + 32]);
            sum3 += block_3_dense_kernel_grad_i3 * block_3_dense_kernel_grad_i3;
            const f32x16 block_3_dense_kernel_grad_i4 = f32x16_load(&block_3_dense_kernel_grad[chunk * 2048 + r + 48]);
            sum4 += block_3_dense_kernel_grad_i4 * block_3_dense_kernel_grad_i4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 32; chunk++)
            sum += partial[chunk];
        *adamw_sum_33 = sum;
    }
}

static void adamw_sum_33(char_gpt *m)
{
    adamw_sum_33_body((void *)(m->arena + 11405056), (void *)(m->arena + 320), (void *)(m->arena + 256));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_3.dense, backward
// 101 MFLOP: contract: [128, 512], [12, 64, 512] -> [12, 64, 128]
KERNEL static void block_3_dense_y_grad_body(const float (*restrict gpt_block_3_dense_kernel)[512],
                                             const float (*restrict block_3_dense_1_input_grad)[512],
                                             float (*restrict block_3_dense_y_grad)[128])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t i0 = 0; i0 < 768; i0 += 256)
        for (int64_t j = 0; j < 128; j += 64) {
            alignas(64) float part[256][64];
            for (int k0 = 0; k0 < 512; k0 += 128) {
                // 64 columns, copied so that they lie side by side
                alignas(64) float panel[128][64];
                for (int c = 0; c < 64; c += 16)
                    for (int k = 0; k < 128; k += 16)
                        f32x16_transpose(&panel[k][c], 64, &gpt_block_3_dense_kernel[j + c][k0 + k], 512);
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
                            __builtin_prefetch(&block_3_dense_1_input_grad[row][k0 + column]);
                        }
                        {
                            const int row = k / 16;
                            const int column = k / 4 % 4 * 16;
                            __builtin_prefetch(&block_3_dense_y_grad[i0 + i + row][j + column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 6; r++) {
                                const float a = block_3_dense_1_input_grad[i0 + i + r][k0 + k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    if (k0 < 384) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    }
                    if (k0 >= 384) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&block_3_dense_y_grad[i0 + i + r][j + v * 16], sum[r][v]);
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
                            const int row = 767 < i0 + i + (k / 4 * 2 + line) / 8 + 5 ? 767
                                : i0 + i + (k / 4 * 2 + line) / 8 + 5;
                            const int column = (k / 4 * 2 + line) % 8 * 16;
                            __builtin_prefetch(&block_3_dense_1_input_grad[row][k0 + column]);
                        }
                        {
                            const int row = k / 16;
                            const int column = k / 4 % 4 * 16;
                            __builtin_prefetch(&block_3_dense_y_grad[i0 + i + row][j + column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 5; r++) {
                                const float a = block_3_dense_1_input_grad[i0 + i + r][k0 + k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    if (k0 < 384) {
                        UNROLL for (int r = 0; r < 5; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    }
                    if (k0 >= 384) {
                        UNROLL for (int r = 0; r < 5; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&block_3_dense_y_grad[i0 + i + r][j + v * 16], sum[r][v]);
                    }
                }
            }
        }
}

static void block_3_dense_y_grad(char_gpt *m)
{
    block_3_dense_y_grad_body(m->gpt_block_3_dense_kernel, (void *)(m->arena + 9438976), (void *)(m->arena + 11011840));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// layer_norm, gpt.block_3.layer_norm_1, backward
// 394 kFLOP: mul, sub, sum: [12, 64, 128], [12, 64], [12, 64, 1] -> [12, 128], [128]
static void block_3_layer_norm_1_gamma_grad(char_gpt *m)
{
    layer_norm_gamma_grad_body((void *)(m->arena + 27133696), (void *)(m->arena + 29735680),
                               (void *)(m->arena + 29738752), (void *)(m->arena + 11011840),
                               (void *)(m->arena + 9438976), (void *)(m->arena + 11863808));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 256 FLOP: mul, sum: [128] -> []
KERNEL static void adamw_sum_32_body(const float *restrict block_3_layer_norm_1_gamma_grad,
                                     float *restrict adamw_sum_32)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 128; r += 64) {
        const f32x16 block_3_layer_norm_1_gamma_grad_i = f32x16_load(&block_3_layer_norm_1_gamma_grad[r]);
        sum += block_3_layer_norm_1_gamma_grad_i * block_3_layer_norm_1_gamma_grad_i;
        const f32x16 block_3_layer_norm_1_gamma_grad_i2 = f32x16_load(&block_3_layer_norm_1_gamma_grad[r + 16]);
        sum2 += block_3_layer_norm_1_gamma_grad_i2 * block_3_layer_norm_1_gamma_grad_i2;
        const f32x16 block_3_layer_norm_1_gamma_grad_i3 = f32x16_load(&block_3_layer_norm_1_gamma_grad[r + 32]);
        sum3 += block_3_layer_norm_1_gamma_grad_i3 * block_3_layer_norm_1_gamma_grad_i3;
        const f32x16 block_3_layer_norm_1_gamma_grad_i4 = f32x16_load(&block_3_layer_norm_1_gamma_grad[r + 48]);
        sum4 += block_3_layer_norm_1_gamma_grad_i4 * block_3_layer_norm_1_gamma_grad_i4;
    }
    *adamw_sum_32 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void adamw_sum_32(char_gpt *m)
{
    adamw_sum_32_body((void *)(m->arena + 11863808), (void *)(m->arena + 320));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// layer_norm, gpt.block_3.layer_norm_1, backward
// 1.48 MFLOP: mul, sub, sum, add: [12, 64], [12, 64, 128], [128], [12, 64, 1] -> [12, 64, 128]
KERNEL static void block_3_layer_norm_1_grad_body(
    const float (*restrict block_3_layer_norm_1_sum)[64],
    const float (*restrict block_3_dense_y_grad)[64][128],
    const float *restrict gpt_block_3_layer_norm_1_gamma,
    const float (*restrict block_3_multi_head_attention_attention_output)[64][128],
    const float (*restrict block_3_layer_norm_1_rsqrt)[64][1],
    const float (*restrict layer_norm_x_grad)[64][128],
    float (*restrict block_3_layer_norm_1_x_grad)[64][128])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 12; b++)
        for (int64_t i = 0; i < 64; i++) {
            float block_3_layer_norm_1_sum_grad;
            float block_3_layer_norm_1_mul_grad;
            float block_3_layer_norm_1_mul_grad_2;
            float block_3_layer_norm_1_sum_grad_2;
            // block_3.layer_norm_1_sum_grad
            const f32x16 t = f32x16_splat(block_3_layer_norm_1_sum[b][i] * 0.0078125f);
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                for (int r = 0; r < 128; r += 64) {
                    const f32x16 y_grad = f32x16_load(&block_3_dense_y_grad[b][i][r])
                        * f32x16_load(&gpt_block_3_layer_norm_1_gamma[r]);
                    sum += (f32x16_load(&block_3_multi_head_attention_attention_output[b][i][r]) - t) * y_grad;
                    const f32x16 y_grad2 = f32x16_load(&block_3_dense_y_grad[b][i][r + 16])
                        * f32x16_load(&gpt_block_3_layer_norm_1_gamma[r + 16]);
                    sum2 += (f32x16_load(&block_3_multi_head_attention_attention_output[b][i][r + 16]) - t) * y_grad2;
                    const f32x16 y_grad3 = f32x16_load(&block_3_dense_y_grad[b][i][r + 32])
                        * f32x16_load(&gpt_block_3_layer_norm_1_gamma[r + 32]);
                    sum3 += (f32x16_load(&block_3_multi_head_attention_attention_output[b][i][r + 32]) - t) * y_grad3;
                    const f32x16 y_grad4 = f32x16_load(&block_3_dense_y_grad[b][i][r + 48])
                        * f32x16_load(&gpt_block_3_layer_norm_1_gamma[r + 48]);
                    sum4 += (f32x16_load(&block_3_multi_head_attention_attention_output[b][i][r + 48]) - t) * y_grad4;
                }
                block_3_layer_norm_1_sum_grad = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // block_3.layer_norm_1_mul_grad
            const float block_3_layer_norm_1_rsqrt_i = block_3_layer_norm_1_rsqrt[b][i][0];
            const float t2 = block_3_layer_norm_1_rsqrt_i
                * (block_3_layer_norm_1_rsqrt_i * block_3_layer_norm_1_rsqrt_i);
            const float block_3_layer_norm_1_sum_i = block_3_layer_norm_1_sum[b][i];
            {
                const float t3 = block_3_layer_norm_1_sum_grad * t2 * -0.5f;
                block_3_layer_norm_1_mul_grad = t3;
                block_3_layer_norm_1_mul_grad_2 = t3 * (block_3_layer_norm_1_sum_i - block_3_layer_norm_1_sum_i)
                    * -0.00012207031f;
            }
            // block_3.layer_norm_1_sum_grad
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                for (int r = 0; r < 128; r += 64) {
                    sum += f32x16_load(&block_3_dense_y_grad[b][i][r])
                        * f32x16_load(&gpt_block_3_layer_norm_1_gamma[r]);
                    const f32x16 y_grad = f32x16_load(&block_3_dense_y_grad[b][i][r + 16])
                        * f32x16_load(&gpt_block_3_layer_norm_1_gamma[r + 16]);
                    sum2 += y_grad;
                    const f32x16 y_grad2 = f32x16_load(&block_3_dense_y_grad[b][i][r + 32])
                        * f32x16_load(&gpt_block_3_layer_norm_1_gamma[r + 32]);
                    sum3 += y_grad2;
                    const f32x16 y_grad3 = f32x16_load(&block_3_dense_y_grad[b][i][r + 48])
                        * f32x16_load(&gpt_block_3_layer_norm_1_gamma[r + 48]);
                    sum4 += y_grad3;
                }
                block_3_layer_norm_1_sum_grad_2 = block_3_layer_norm_1_rsqrt_i * f32x16_sum(sum + sum3 + (sum2 + sum4))
                    * -0.0078125f;
            }
            // block_3.layer_norm_1_x_grad
            for (int j = 0; j < 128; j += 16) {
                const f32x16 y_grad = f32x16_load(&block_3_dense_y_grad[b][i][j])
                    * f32x16_load(&gpt_block_3_layer_norm_1_gamma[j]);
                const f32x16 t3 = f32x16_load(&block_3_multi_head_attention_attention_output[b][i][j]) - t;
                const f32x16 x_grad = f32x16_load(&layer_norm_x_grad[b][i][j])
                    + t3 * (block_3_layer_norm_1_mul_grad * 0.0078125f) * 2.0f;
                const f32x16 x_grad2 = y_grad * block_3_layer_norm_1_rsqrt_i
                    + (x_grad + block_3_layer_norm_1_mul_grad_2);
                f32x16_store(&block_3_layer_norm_1_x_grad[b][i][j], x_grad2 + block_3_layer_norm_1_sum_grad_2);
            }
        }
}

static void block_3_layer_norm_1_grad(char_gpt *m)
{
    block_3_layer_norm_1_grad_body((void *)(m->arena + 29735680), (void *)(m->arena + 11011840),
                                   m->gpt_block_3_layer_norm_1_gamma, (void *)(m->arena + 27133696),
                                   (void *)(m->arena + 29738752), (void *)(m->arena + 29099776),
                                   (void *)(m->arena + 9438976));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.attention_output, backward
// 25.2 MFLOP: contract: [12, 64, 128], [12, 4, 64, 32] -> [4, 32, 128]
KERNEL static void block_3_multi_head_attention_attention_output_kernel_grad_body(
    const float (*restrict block_3_layer_norm_1_x_grad)[64][128],
    const float (*restrict block_3_multi_head_attention_2)[4][64][32],
    float (*restrict block_3_multi_head_attention_attention_output_kernel_grad)[32][128])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t h = 0; h < 4; h++)
        for (int64_t j = 0; j < 128; j += 64) {
            alignas(64) float part[32][64];
            for (int n = 0; n < 12; n++) {
                // 64 columns, copied so that they lie side by side
                alignas(64) float panel[64][64];
                for (int k = 0; k < 64; k++)
                    for (int c = 0; c < 64; c += 16)
                        f32x16_store(&panel[k][c], f32x16_load(&block_3_layer_norm_1_x_grad[n][k][j + c]));
                for (int i = 0; i < 12; i += 6) {
                    // sums of 6 rows x 64 columns in registers
                    f32x16 sum[6][4] = {0};
                    if (0 < n) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                    }
                    for (int k = 0; k < 64; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = block_3_multi_head_attention_2[n][h][k][i + r];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    if (n < 11) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    }
                    if (n >= 11) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&block_3_multi_head_attention_attention_output_kernel_grad[h][i + r][j
                                    + v * 16], sum[r][v]);
                    }
                }
                for (int i = 12; i < 32; i += 5) {
                    // sums of 5 rows x 64 columns in registers
                    f32x16 sum[5][4] = {0};
                    if (0 < n) {
                        UNROLL for (int r = 0; r < 5; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                    }
                    for (int k = 0; k < 64; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = block_3_multi_head_attention_2[n][h][k][i + r];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    if (n < 11) {
                        UNROLL for (int r = 0; r < 5; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    }
                    if (n >= 11) {
                        UNROLL for (int r = 0; r < 5; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&block_3_multi_head_attention_attention_output_kernel_grad[h][i + r][j
                                    + v * 16], sum[r][v]);
                    }
                }
            }
        }
}

static void block_3_multi_head_attention_attention_output_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_output_kernel_grad_body(
        (void *)(m->arena + 9438976), (void *)(m->arena + 26740480), (void *)(m->arena + 11667200));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 32.8 kFLOP: mul, sum: [4, 32, 128] -> [32], []
KERNEL static void adamw_sum_31_body(
    const float *restrict block_3_multi_head_attention_attention_output_kernel_grad,
    float *restrict partial,
    float *restrict adamw_sum_31)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 512; r += 64) {
            const f32x16 block_3_multi_head_attention_attention_output_kernel_grad_i =
                f32x16_load(&block_3_multi_head_attention_attention_output_kernel_grad[chunk * 512 + r]);
            const f32x16 t = block_3_multi_head_attention_attention_output_kernel_grad_i
                * block_3_multi_head_attention_attention_output_kernel_grad_i;
            sum += t;
            const f32x16 block_3_multi_head_attention_attention_output_kernel_grad_i2 =
                f32x16_load(&block_3_multi_head_attention_attention_output_kernel_grad[chunk * 512 + r + 16]);
            const f32x16 t2 = block_3_multi_head_attention_attention_output_kernel_grad_i2
                * block_3_multi_head_attention_attention_output_kernel_grad_i2;
            sum2 += t2;
            const f32x16 block_3_multi_head_attention_attention_output_kernel_grad_i3 =
                f32x16_load(&block_3_multi_head_attention_attention_output_kernel_grad[chunk * 512 + r + 32]);
            const f32x16 t3 = block_3_multi_head_attention_attention_output_kernel_grad_i3
                * block_3_multi_head_attention_attention_output_kernel_grad_i3;
            sum3 += t3;
            const f32x16 block_3_multi_head_attention_attention_output_kernel_grad_i4 =
                f32x16_load(&block_3_multi_head_attention_attention_output_kernel_grad[chunk * 512 + r + 48]);
            const f32x16 t4 = block_3_multi_head_attention_attention_output_kernel_grad_i4
                * block_3_multi_head_attention_attention_output_kernel_grad_i4;
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
        *adamw_sum_31 = sum;
    }
}

static void adamw_sum_31(char_gpt *m)
{
    adamw_sum_31_body((void *)(m->arena + 11667200), (void *)(m->arena + 448), (void *)(m->arena + 384));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.attention_output, backward
// 25.2 MFLOP: contract: [4, 32, 128], [12, 64, 128] -> [12, 64, 4, 32]
KERNEL static void block_3_multi_head_attention_attention_output_heads_grad_body(
    const float (*restrict gpt_block_3_multi_head_attention_attention_output_kernel)[128],
    const float (*restrict block_3_layer_norm_1_x_grad)[128],
    float (*restrict block_3_multi_head_attention_attention_output_heads_grad)[128])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t i0 = 0; i0 < 768; i0 += 384)
        for (int64_t j = 0; j < 128; j += 64) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[128][64];
            for (int c = 0; c < 64; c += 16)
                for (int k = 0; k < 128; k += 16)
                    f32x16_transpose(&panel[k][c], 64,
                        &gpt_block_3_multi_head_attention_attention_output_kernel[j + c][k], 128);
            for (int i = 0; i < 384; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 128; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 767 < i0 + i + (k / 4 * 2 + line) / 8 + 6 ? 767
                            : i0 + i + (k / 4 * 2 + line) / 8 + 6;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&block_3_layer_norm_1_x_grad[row][column]);
                    }
                    {
                        const int row = k / 16;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&block_3_multi_head_attention_attention_output_heads_grad[i0 + i + row][j
                            + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = block_3_layer_norm_1_x_grad[i0 + i + r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&block_3_multi_head_attention_attention_output_heads_grad[i0 + i + r][j + v * 16],
                            sum[r][v]);
            }
        }
}

static void block_3_multi_head_attention_attention_output_heads_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_output_heads_grad_body(
        (const void *)m->gpt_block_3_multi_head_attention_attention_output_kernel, (void *)(m->arena + 9438976),
        (void *)(m->arena + 9832192));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention, gpt.block_3.multi_head_attention.query, backward
// 51.4 MFLOP: contract, mul, sum, iota, greater_equal, neg, add, select: [12, 64, 4, 32], [12, 4, 64, 64] ->
// [12, 4, 64, 32]
KERNEL static void block_3_multi_head_attention_grad_body(
    const float (*restrict block_3_multi_head_attention_value)[64][4][32],
    const float (*restrict block_3_multi_head_attention_attention_output_heads_grad)[64][4][32],
    const float (*restrict block_3_multi_head_attention_attention)[4][64][64],
    const float (*restrict block_3_multi_head_attention_key)[64][4][32],
    const float (*restrict block_3_multi_head_attention_query)[64][4][32],
    float (*restrict block_3_multi_head_attention_input_grad_3)[4][64][32],
    float (*restrict block_3_multi_head_attention_input_grad)[4][64][32],
    float (*restrict block_3_multi_head_attention_input_grad_2)[4][64][32])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 12; b++)
        for (int64_t i = 0; i < 4; i++) {
            alignas(64) float block_3_multi_head_attention_attention_grad[64][64];
            alignas(64) float block_3_multi_head_attention_sum_grad[64];
            alignas(64) float block_3_multi_head_attention_scores_grad[64][64];
            // block_3.multi_head_attention_attention_grad
            {
                // 64 columns, copied so that they lie side by side
                alignas(64) float panel[32][64];
                for (int c = 0; c < 64; c += 16)
                    for (int k = 0; k < 32; k += 16)
                        f32x16_transpose(&panel[k][c], 64, &block_3_multi_head_attention_value[b][c][i][k], 128);
                for (int i2 = 0; i2 < 54; i2 += 6) {
                    // sums of 6 rows x 64 columns in registers
                    f32x16 sum[6][4] = {0};
                    for (int k = 0; k < 32; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = i2 + k / 4 + 6;
                            const int column = line * 16;
                            __builtin_prefetch(&block_3_multi_head_attention_attention_output_heads_grad[b][row][i][column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 6; r++) {
                                const float a = block_3_multi_head_attention_attention_output_heads_grad[b][i2
                                    + r][i][k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&block_3_multi_head_attention_attention_grad[i2 + r][v * 16], sum[r][v]);
                }
                for (int i2 = 54; i2 < 64; i2 += 5) {
                    // sums of 5 rows x 64 columns in registers
                    f32x16 sum[5][4] = {0};
                    for (int k = 0; k < 32; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = 63 < i2 + k / 4 + 5 ? 63 : i2 + k / 4 + 5;
                            const int column = line * 16;
                            __builtin_prefetch(&block_3_multi_head_attention_attention_output_heads_grad[b][row][i][column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 5; r++) {
                                const float a = block_3_multi_head_attention_attention_output_heads_grad[b][i2
                                    + r][i][k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&block_3_multi_head_attention_attention_grad[i2 + r][v * 16], sum[r][v]);
                }
            }
            // block_3.multi_head_attention_sum_grad
            for (int x = 0; x < 64; x++) {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                const f32x16 t = f32x16_load(&block_3_multi_head_attention_attention[b][i][x][0])
                    * f32x16_load(&block_3_multi_head_attention_attention_grad[x][0]);
                sum += t;
                const f32x16 t2 = f32x16_load(&block_3_multi_head_attention_attention[b][i][x][16])
                    * f32x16_load(&block_3_multi_head_attention_attention_grad[x][16]);
                sum2 += t2;
                const f32x16 t3 = f32x16_load(&block_3_multi_head_attention_attention[b][i][x][32])
                    * f32x16_load(&block_3_multi_head_attention_attention_grad[x][32]);
                sum3 += t3;
                const f32x16 t4 = f32x16_load(&block_3_multi_head_attention_attention[b][i][x][48])
                    * f32x16_load(&block_3_multi_head_attention_attention_grad[x][48]);
                sum4 += t4;
                block_3_multi_head_attention_sum_grad[x] = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // block_3.multi_head_attention_scores_grad
            for (int x = 0; x < 64; x++) {
                const f32x16 t = f32x16_splat(-block_3_multi_head_attention_sum_grad[x]);
                for (int c = 0; c < 64; c += 16) {
                    const f32x16 t2 = f32x16_load(&block_3_multi_head_attention_attention_grad[x][c]) + t;
                    f32x16_store(&block_3_multi_head_attention_scores_grad[x][c],
                        f32x16_select(0 >= f32x16_ramp(c - x),
                        f32x16_load(&block_3_multi_head_attention_attention[b][i][x][c]) * t2, f32x16_splat(0.0f)));
                }
            }
            // block_3.multi_head_attention_input_grad
            for (int i2 = 0; i2 < 52; i2 += 13) {
                // sums of 13 rows x 32 columns in registers
                f32x16 sum[13][2] = {0};
                for (int row = 0; row < 13; row++)
                    for (int c = 0; c < 32; c += 16)
                        __builtin_prefetch(&block_3_multi_head_attention_input_grad_3[b][i][i2 + row][c]);
                const int next = 47 < b * 4 + i + 1 ? 47 : b * 4 + i + 1;
                for (int k = 0; k < i2 + 13; k++) {
                    __builtin_prefetch(&block_3_multi_head_attention_key[next / 4][k][next % 4][0]);
                    __builtin_prefetch(&block_3_multi_head_attention_key[next / 4][k][next % 4][16]);
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&block_3_multi_head_attention_key[b][k][i][v * 16]);
                    UNROLL for (int r = 0; r < 13; r++) {
                        const float a = block_3_multi_head_attention_scores_grad[i2 + r][k];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&block_3_multi_head_attention_input_grad_3[b][i][i2 + r][v * 16],
                            sum[r][v] * 0.17677669f);
            }
            {
                // sums of 12 rows x 32 columns in registers
                f32x16 sum[12][2] = {0};
                for (int row = 0; row < 12; row++)
                    for (int c = 0; c < 32; c += 16)
                        __builtin_prefetch(&block_3_multi_head_attention_input_grad_3[b][i][row + 52][c]);
                const int next = 47 < b * 4 + i + 1 ? 47 : b * 4 + i + 1;
                for (int k = 0; k < 64; k++) {
                    __builtin_prefetch(&block_3_multi_head_attention_key[next / 4][k][next % 4][0]);
                    __builtin_prefetch(&block_3_multi_head_attention_key[next / 4][k][next % 4][16]);
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&block_3_multi_head_attention_key[b][k][i][v * 16]);
                    UNROLL for (int r = 0; r < 12; r++) {
                        const float a = block_3_multi_head_attention_scores_grad[r + 52][k];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 12; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&block_3_multi_head_attention_input_grad_3[b][i][r + 52][v * 16],
                            sum[r][v] * 0.17677669f);
            }
            // block_3.multi_head_attention_input_grad
            for (int i2 = 0; i2 < 52; i2 += 13) {
                // sums of 13 rows x 32 columns in registers
                f32x16 sum[13][2] = {0};
                for (int row = 0; row < 13; row++)
                    for (int c = 0; c < 32; c += 16)
                        __builtin_prefetch(&block_3_multi_head_attention_input_grad[b][i][i2 + row][c]);
                const int next = 47 < b * 4 + i + 1 ? 47 : b * 4 + i + 1;
                for (int k = i2; k < 64; k++) {
                    __builtin_prefetch(&block_3_multi_head_attention_attention_output_heads_grad[next / 4][k][next % 4][0]);
                    __builtin_prefetch(&block_3_multi_head_attention_attention_output_heads_grad[next / 4][k][next % 4][16]);
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&block_3_multi_head_attention_attention_output_heads_grad[b][k][i][v * 16]);
                    UNROLL for (int r = 0; r < 13; r++) {
                        const float a = block_3_multi_head_attention_attention[b][i][k][i2 + r];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&block_3_multi_head_attention_input_grad[b][i][i2 + r][v * 16], sum[r][v]);
            }
            {
                // sums of 12 rows x 32 columns in registers
                f32x16 sum[12][2] = {0};
                for (int row = 0; row < 12; row++)
                    for (int c = 0; c < 32; c += 16)
                        __builtin_prefetch(&block_3_multi_head_attention_input_grad[b][i][row + 52][c]);
                const int next = 47 < b * 4 + i + 1 ? 47 : b * 4 + i + 1;
                for (int k = 52; k < 64; k++) {
                    __builtin_prefetch(&block_3_multi_head_attention_attention_output_heads_grad[next / 4][k][next % 4][0]);
                    __builtin_prefetch(&block_3_multi_head_attention_attention_output_heads_grad[next / 4][k][next % 4][16]);
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&block_3_multi_head_attention_attention_output_heads_grad[b][k][i][v * 16]);
                    UNROLL for (int r = 0; r < 12; r++) {
                        const float a = block_3_multi_head_attention_attention[b][i][k][r + 52];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 12; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&block_3_multi_head_attention_input_grad[b][i][r + 52][v * 16], sum[r][v]);
            }
            // block_3.multi_head_attention_input_grad
            for (int i2 = 0; i2 < 52; i2 += 13) {
                // sums of 13 rows x 32 columns in registers
                f32x16 sum[13][2] = {0};
                for (int row = 0; row < 13; row++)
                    for (int c = 0; c < 32; c += 16)
                        __builtin_prefetch(&block_3_multi_head_attention_input_grad_2[b][i][i2 + row][c]);
                const int next = 47 < b * 4 + i + 1 ? 47 : b * 4 + i + 1;
                for (int k = i2; k < 64; k++) {
                    __builtin_prefetch(&block_3_multi_head_attention_query[next / 4][k][next % 4][0]);
                    __builtin_prefetch(&block_3_multi_head_attention_query[next / 4][k][next % 4][16]);
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&block_3_multi_head_attention_query[b][k][i][v * 16]);
                    UNROLL for (int r = 0; r < 13; r++) {
                        const float a = block_3_multi_head_attention_scores_grad[k][i2 + r];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&block_3_multi_head_attention_input_grad_2[b][i][i2 + r][v * 16], sum[r][v]);
            }
            {
                // sums of 12 rows x 32 columns in registers
                f32x16 sum[12][2] = {0};
                for (int row = 0; row < 12; row++)
                    for (int c = 0; c < 32; c += 16)
                        __builtin_prefetch(&block_3_multi_head_attention_input_grad_2[b][i][row + 52][c]);
                const int next = 47 < b * 4 + i + 1 ? 47 : b * 4 + i + 1;
                for (int k = 52; k < 64; k++) {
                    __builtin_prefetch(&block_3_multi_head_attention_query[next / 4][k][next % 4][0]);
                    __builtin_prefetch(&block_3_multi_head_attention_query[next / 4][k][next % 4][16]);
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&block_3_multi_head_attention_query[b][k][i][v * 16]);
                    UNROLL for (int r = 0; r < 12; r++) {
                        const float a = block_3_multi_head_attention_scores_grad[k][r + 52];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 12; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&block_3_multi_head_attention_input_grad_2[b][i][r + 52][v * 16], sum[r][v]);
            }
        }
}

static void block_3_multi_head_attention_grad(char_gpt *m)
{
    block_3_multi_head_attention_grad_body((void *)(m->arena + 26347264), (void *)(m->arena + 9832192),
                                           (void *)(m->arena + 14944000), (void *)(m->arena + 25954048),
                                           (void *)(m->arena + 25560832), (void *)(m->arena + 10225408),
                                           (void *)(m->arena + 11011840), (void *)(m->arena + 10618624));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.value, backward
// 25.2 MFLOP: contract: [128, 4, 32], [12, 4, 64, 32] -> [12, 64, 128]
KERNEL static void block_3_multi_head_attention_value_y_grad_body(
    const float (*restrict gpt_block_3_multi_head_attention_value_kernel)[4][32],
    const float (*restrict block_3_multi_head_attention_input_grad)[4][64][32],
    float (*restrict block_3_multi_head_attention_value_y_grad)[64][128])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 128; j += 64) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[128][64];
        for (int n = 0; n < 4; n++)
            for (int c = 0; c < 64; c += 16)
                for (int k = 0; k < 32; k += 16)
                    f32x16_transpose(&panel[n * 32 + k][c], 64,
                        &gpt_block_3_multi_head_attention_value_kernel[j + c][n][k], 128);
        for (int b = 0; b < 12; b++) {
            for (int i = 0; i < 54; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int n = 0; n < 4; n++) {
                    for (int row = n * 2; row < (6 < n * 2 + 2 ? 6 : n * 2 + 2); row++)
                        for (int c = 0; c < 64; c += 16)
                            __builtin_prefetch(&block_3_multi_head_attention_value_y_grad[b][i + row][j + c]);
                    for (int k = 0; k < 32; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = i + k / 4 + 6;
                            const int column = line * 16;
                            __builtin_prefetch(&block_3_multi_head_attention_input_grad[b][n][row][column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[n * 32 + k + step][v * 16]);
                            UNROLL for (int r = 0; r < 6; r++) {
                                const float a = block_3_multi_head_attention_input_grad[b][n][i + r][k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&block_3_multi_head_attention_value_y_grad[b][i + r][j + v * 16], sum[r][v]);
            }
            for (int i = 54; i < 64; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                for (int n = 0; n < 4; n++) {
                    for (int row = n * 2; row < (5 < n * 2 + 2 ? 5 : n * 2 + 2); row++)
                        for (int c = 0; c < 64; c += 16)
                            __builtin_prefetch(&block_3_multi_head_attention_value_y_grad[b][i + row][j + c]);
                    for (int k = 0; k < 32; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = 63 < i + k / 4 + 5 ? 63 : i + k / 4 + 5;
                            const int column = line * 16;
                            __builtin_prefetch(&block_3_multi_head_attention_input_grad[b][n][row][column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[n * 32 + k + step][v * 16]);
                            UNROLL for (int r = 0; r < 5; r++) {
                                const float a = block_3_multi_head_attention_input_grad[b][n][i + r][k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                }
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&block_3_multi_head_attention_value_y_grad[b][i + r][j + v * 16], sum[r][v]);
            }
        }
    }
}

static void block_3_multi_head_attention_value_y_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_y_grad_body(
        m->gpt_block_3_multi_head_attention_value_kernel, (void *)(m->arena + 11011840), (void *)(m->arena + 9832192));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.value, backward
// 25.2 MFLOP: contract: [12, 64, 128], [12, 4, 64, 32] -> [128, 4, 32]
KERNEL static void block_3_multi_head_attention_value_kernel_grad_body(
    const float (*restrict block_3_layer_norm_y)[64][128],
    const float (*restrict block_3_multi_head_attention_input_grad)[4][64][32],
    float (*restrict block_3_multi_head_attention_value_kernel_grad)[4][32])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t h = 0; h < 4; h++)
        for (int64_t i0 = 0; i0 < 128; i0 += 64) {
            alignas(64) float part[64][32];
            for (int n = 0; n < 12; n++) {
                for (int i = 0; i < 52; i += 13) {
                    // sums of 13 rows x 32 columns in registers
                    f32x16 sum[13][2] = {0};
                    if (0 < n) {
                        UNROLL for (int r = 0; r < 13; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                    }
                    for (int k = 0; k < 64; k++) {
                        __builtin_prefetch(&block_3_layer_norm_y[11 < n + 1 ? 11 : n + 1][k][i0 + i]);
                        __builtin_prefetch(&block_3_multi_head_attention_input_grad[11 < n + 1 ? 11 : n + 1][h][k][0]);
                        __builtin_prefetch(&block_3_multi_head_attention_input_grad[11 < n + 1 ? 11 : n + 1][h][k][16]);
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&block_3_multi_head_attention_input_grad[n][h][k][v * 16]);
                        UNROLL for (int r = 0; r < 13; r++) {
                            const float a = block_3_layer_norm_y[n][k][i0 + i + r];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    if (n < 11) {
                        UNROLL for (int r = 0; r < 13; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    }
                    if (n >= 11) {
                        UNROLL for (int r = 0; r < 13; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                f32x16_store(&block_3_multi_head_attention_value_kernel_grad[i0 + i + r][h][v * 16],
                                    sum[r][v]);
                    }
                }
                {
                    // sums of 12 rows x 32 columns in registers
                    f32x16 sum[12][2] = {0};
                    if (0 < n) {
                        UNROLL for (int r = 0; r < 12; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&part[r + 52][v * 16]);
                    }
                    for (int k = 0; k < 64; k++) {
                        __builtin_prefetch(&block_3_layer_norm_y[11 < n + 1 ? 11 : n + 1][k][i0 + 52]);
                        __builtin_prefetch(&block_3_multi_head_attention_input_grad[11 < n + 1 ? 11 : n + 1][h][k][0]);
                        __builtin_prefetch(&block_3_multi_head_attention_input_grad[11 < n + 1 ? 11 : n + 1][h][k][16]);
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&block_3_multi_head_attention_input_grad[n][h][k][v * 16]);
                        UNROLL for (int r = 0; r < 12; r++) {
                            const float a = block_3_layer_norm_y[n][k][i0 + r + 52];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    if (n < 11) {
                        UNROLL for (int r = 0; r < 12; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                f32x16_store(&part[r + 52][v * 16], sum[r][v]);
                    }
                    if (n >= 11) {
                        UNROLL for (int r = 0; r < 12; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                f32x16_store(&block_3_multi_head_attention_value_kernel_grad[i0 + r + 52][h][v * 16],
                                    sum[r][v]);
                    }
                }
            }
        }
}

static void block_3_multi_head_attention_value_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body(
        (void *)(m->arena + 25167616), (void *)(m->arena + 11011840), (void *)(m->arena + 11732736));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 32.8 kFLOP: mul, sum: [128, 4, 32] -> [32], []
KERNEL static void adamw_sum_30_body(const float *restrict block_3_multi_head_attention_value_kernel_grad,
                                     float *restrict partial,
                                     float *restrict adamw_sum_30)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 512; r += 64) {
            const f32x16 block_3_multi_head_attention_value_kernel_grad_i =
                f32x16_load(&block_3_multi_head_attention_value_kernel_grad[chunk * 512 + r]);
            const f32x16 t = block_3_multi_head_attention_value_kernel_grad_i
                * block_3_multi_head_attention_value_kernel_grad_i;
            sum += t;
            const f32x16 block_3_multi_head_attention_value_kernel_grad_i2 =
                f32x16_load(&block_3_multi_head_attention_value_kernel_grad[chunk * 512 + r + 16]);
            const f32x16 t2 = block_3_multi_head_attention_value_kernel_grad_i2
                * block_3_multi_head_attention_value_kernel_grad_i2;
            sum2 += t2;
            const f32x16 block_3_multi_head_attention_value_kernel_grad_i3 =
                f32x16_load(&block_3_multi_head_attention_value_kernel_grad[chunk * 512 + r + 32]);
            const f32x16 t3 = block_3_multi_head_attention_value_kernel_grad_i3
                * block_3_multi_head_attention_value_kernel_grad_i3;
            sum3 += t3;
            const f32x16 block_3_multi_head_attention_value_kernel_grad_i4 =
                f32x16_load(&block_3_multi_head_attention_value_kernel_grad[chunk * 512 + r + 48]);
            const f32x16 t4 = block_3_multi_head_attention_value_kernel_grad_i4
                * block_3_multi_head_attention_value_kernel_grad_i4;
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
        *adamw_sum_30 = sum;
    }
}

static void adamw_sum_30(char_gpt *m)
{
    adamw_sum_30_body((void *)(m->arena + 11732736), (void *)(m->arena + 512), (void *)(m->arena + 448));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.key, backward
// 25.2 MFLOP: contract: [12, 64, 128], [12, 4, 64, 32] -> [128, 4, 32]
static void block_3_multi_head_attention_key_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body(
        (void *)(m->arena + 25167616), (void *)(m->arena + 10618624), (void *)(m->arena + 11798272));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 32.8 kFLOP: mul, sum: [128, 4, 32] -> [32], []
static void adamw_sum_29(char_gpt *m)
{
    adamw_sum_30_body((void *)(m->arena + 11798272), (void *)(m->arena + 576), (void *)(m->arena + 512));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.key, backward
// 25.2 MFLOP: contract: [128, 4, 32], [12, 4, 64, 32] -> [12, 64, 128]
static void block_3_multi_head_attention_key_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_y_grad_body(
        m->gpt_block_3_multi_head_attention_key_kernel, (void *)(m->arena + 10618624), (void *)(m->arena + 11011840));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.query, backward
// 25.2 MFLOP: contract: [12, 64, 128], [12, 4, 64, 32] -> [128, 4, 32]
static void block_3_multi_head_attention_query_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body(
        (void *)(m->arena + 25167616), (void *)(m->arena + 10225408), (void *)(m->arena + 10618624));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 32.8 kFLOP: mul, sum: [128, 4, 32] -> [32], []
static void adamw_sum_28(char_gpt *m)
{
    adamw_sum_30_body((void *)(m->arena + 10618624), (void *)(m->arena + 640), (void *)(m->arena + 576));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.query, gpt.block_3.multi_head_attention.key, backward
// 25.4 MFLOP: contract, add: [128, 4, 32], [12, 64, 128], [12, 4, 64, 32] -> [12, 64, 128]
// block_3_multi_head_attention_query_input_grad takes the place of block_3_multi_head_attention_key_input_grad.
KERNEL static void block_3_multi_head_attention_query_input_grad_body(
    const float (*restrict gpt_block_3_multi_head_attention_query_kernel)[4][32],
    const float (*restrict block_3_multi_head_attention_value_y_grad)[64][128],
    const float (*restrict block_3_multi_head_attention_input_grad_3)[4][64][32],
    float (*restrict block_3_multi_head_attention_key_input_grad)[64][128])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 128; j += 64) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[128][64];
        for (int n = 0; n < 4; n++)
            for (int c = 0; c < 64; c += 16)
                for (int k = 0; k < 32; k += 16)
                    f32x16_transpose(&panel[n * 32 + k][c], 64,
                        &gpt_block_3_multi_head_attention_query_kernel[j + c][n][k], 128);
        for (int b = 0; b < 12; b++) {
            for (int i = 0; i < 54; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int n = 0; n < 4; n++) {
                    for (int row = n * 2; row < (6 < n * 2 + 2 ? 6 : n * 2 + 2); row++)
                        for (int c = 0; c < 64; c += 16) {
                            __builtin_prefetch(&block_3_multi_head_attention_value_y_grad[b][i + row][j + c]);
                            __builtin_prefetch(&block_3_multi_head_attention_key_input_grad[b][i + row][j + c]);
                        }
                    for (int k = 0; k < 32; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = i + k / 4 + 6;
                            const int column = line * 16;
                            __builtin_prefetch(&block_3_multi_head_attention_input_grad_3[b][n][row][column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[n * 32 + k + step][v * 16]);
                            UNROLL for (int r = 0; r < 6; r++) {
                                const float a = block_3_multi_head_attention_input_grad_3[b][n][i + r][k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        const f32x16 y_grad = f32x16_load(&block_3_multi_head_attention_value_y_grad[b][i + r][j
                            + v * 16])
                            + f32x16_load(&block_3_multi_head_attention_key_input_grad[b][i + r][j + v * 16]);
                        f32x16_store(&block_3_multi_head_attention_key_input_grad[b][i + r][j + v * 16],
                            y_grad + sum[r][v]);
                    }
            }
            for (int i = 54; i < 64; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                for (int n = 0; n < 4; n++) {
                    for (int row = n * 2; row < (5 < n * 2 + 2 ? 5 : n * 2 + 2); row++)
                        for (int c = 0; c < 64; c += 16) {
                            __builtin_prefetch(&block_3_multi_head_attention_value_y_grad[b][i + row][j + c]);
                            __builtin_prefetch(&block_3_multi_head_attention_key_input_grad[b][i + row][j + c]);
                        }
                    for (int k = 0; k < 32; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = 63 < i + k / 4 + 5 ? 63 : i + k / 4 + 5;
                            const int column = line * 16;
                            __builtin_prefetch(&block_3_multi_head_attention_input_grad_3[b][n][row][column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[n * 32 + k + step][v * 16]);
                            UNROLL for (int r = 0; r < 5; r++) {
                                const float a = block_3_multi_head_attention_input_grad_3[b][n][i + r][k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                }
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        const f32x16 y_grad = f32x16_load(&block_3_multi_head_attention_value_y_grad[b][i + r][j
                            + v * 16])
                            + f32x16_load(&block_3_multi_head_attention_key_input_grad[b][i + r][j + v * 16]);
                        f32x16_store(&block_3_multi_head_attention_key_input_grad[b][i + r][j + v * 16],
                            y_grad + sum[r][v]);
                    }
            }
        }
    }
}

static void block_3_multi_head_attention_query_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_query_input_grad_body(
        m->gpt_block_3_multi_head_attention_query_kernel, (void *)(m->arena + 9832192), (void *)(m->arena + 10225408),
        (void *)(m->arena + 11011840));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// layer_norm, gpt.block_3.layer_norm, backward
// 394 kFLOP: mul, sub, sum: [12, 64, 128], [12, 64], [12, 64, 1] -> [12, 128], [128]
static void block_3_layer_norm_gamma_grad(char_gpt *m)
{
    layer_norm_gamma_grad_body((void *)(m->arena + 24774400), (void *)(m->arena + 29729536),
                               (void *)(m->arena + 29732608), (void *)(m->arena + 11011840),
                               (void *)(m->arena + 9832192), (void *)(m->arena + 10225408));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 256 FLOP: mul, sum: [128] -> []
static void adamw_sum_27(char_gpt *m)
{
    adamw_sum_32_body((void *)(m->arena + 10225408), (void *)(m->arena + 640));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// layer_norm, gpt.block_3.layer_norm, backward
// 1.48 MFLOP: mul, sub, sum, add: [12, 64], [12, 64, 128], [128], [12, 64, 1] -> [12, 64, 128]
static void block_3_layer_norm_grad(char_gpt *m)
{
    block_3_layer_norm_1_grad_body((void *)(m->arena + 29729536), (void *)(m->arena + 11011840),
                                   m->gpt_block_3_layer_norm_gamma, (void *)(m->arena + 24774400),
                                   (void *)(m->arena + 29732608), (void *)(m->arena + 9438976),
                                   (void *)(m->arena + 9832192));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// gpt.block_2.dense_1, backward
// 101 MFLOP: contract: [12, 64, 512], [12, 64, 128] -> [512, 128]
static void block_2_dense_1_kernel_grad(char_gpt *m)
{
    block_3_dense_1_kernel_grad_body((void *)(m->arena + 7866112), (void *)(m->arena + 9832192),
                                     (void *)(m->arena + 7866112), (void *)(m->arena + 9438976));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 131 kFLOP: mul, sum: [512, 128] -> [32], []
static void adamw_sum_26(char_gpt *m)
{
    adamw_sum_34_body((void *)(m->arena + 9438976), (void *)(m->arena + 768), (void *)(m->arena + 704));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_2.dense_1, gpt.block_2.dense, backward
// 101 MFLOP: contract, mul: [512, 128], [12, 64, 128] -> [12, 64, 512]
// block_2_dense_1_input_grad takes the place of block_2_dense_add_grad.
static void block_2_dense_1_input_grad(char_gpt *m)
{
    block_3_dense_1_input_grad_body(m->gpt_block_2_dense_1_kernel, (void *)(m->arena + 9832192),
                                    (void *)(m->arena + 6293248));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_2.dense, backward
// 101 MFLOP: contract: [12, 64, 128], [12, 64, 512] -> [128, 512]
static void block_2_dense_kernel_grad(char_gpt *m)
{
    block_3_dense_kernel_grad_body((void *)(m->arena + 24381184), (void *)(m->arena + 6293248),
                                   (void *)(m->arena + 24381184), (void *)(m->arena + 8259328));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_2.dense, backward
// 101 MFLOP: contract: [128, 512], [12, 64, 512] -> [12, 64, 128]
static void block_2_dense_y_grad(char_gpt *m)
{
    block_3_dense_y_grad_body(m->gpt_block_2_dense_kernel, (void *)(m->arena + 6293248), (void *)(m->arena + 7866112));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// layer_norm, gpt.block_2.layer_norm_1, backward
// 394 kFLOP: mul, sub, sum: [12, 64, 128], [12, 64], [12, 64, 1] -> [12, 128], [128]
static void block_2_layer_norm_1_gamma_grad(char_gpt *m)
{
    layer_norm_gamma_grad_body((void *)(m->arena + 23987968), (void *)(m->arena + 29723392),
                               (void *)(m->arena + 29726464), (void *)(m->arena + 7866112),
                               (void *)(m->arena + 6293248), (void *)(m->arena + 8718080));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 256 FLOP: mul, sum: [128] -> []
static void adamw_sum_24(char_gpt *m)
{
    adamw_sum_32_body((void *)(m->arena + 8718080), (void *)(m->arena + 768));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// layer_norm, gpt.block_2.layer_norm_1, backward
// 1.48 MFLOP: mul, sub, sum, add: [12, 64], [12, 64, 128], [128], [12, 64, 1] -> [12, 64, 128]
static void block_2_layer_norm_1_grad(char_gpt *m)
{
    block_3_layer_norm_1_grad_body((void *)(m->arena + 29723392), (void *)(m->arena + 7866112),
                                   m->gpt_block_2_layer_norm_1_gamma, (void *)(m->arena + 23987968),
                                   (void *)(m->arena + 29726464), (void *)(m->arena + 9832192),
                                   (void *)(m->arena + 6293248));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.attention_output, backward
// 25.2 MFLOP: contract: [12, 64, 128], [12, 4, 64, 32] -> [4, 32, 128]
static void block_2_multi_head_attention_attention_output_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_output_kernel_grad_body(
        (void *)(m->arena + 6293248), (void *)(m->arena + 23594752), (void *)(m->arena + 8521472));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 32.8 kFLOP: mul, sum: [4, 32, 128] -> [32], []
static void adamw_sum_23(char_gpt *m)
{
    adamw_sum_31_body((void *)(m->arena + 8521472), (void *)(m->arena + 896), (void *)(m->arena + 832));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.attention_output, backward
// 25.2 MFLOP: contract: [4, 32, 128], [12, 64, 128] -> [12, 64, 4, 32]
static void block_2_multi_head_attention_attention_output_heads_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_output_heads_grad_body(
        (const void *)m->gpt_block_2_multi_head_attention_attention_output_kernel, (void *)(m->arena + 6293248),
        (void *)(m->arena + 6686464));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention, gpt.block_2.multi_head_attention.query, backward
// 51.4 MFLOP: contract, mul, sum, iota, greater_equal, neg, add, select: [12, 64, 4, 32], [12, 4, 64, 64] ->
// [12, 4, 64, 32]
static void block_2_multi_head_attention_grad(char_gpt *m)
{
    block_3_multi_head_attention_grad_body((void *)(m->arena + 23201536), (void *)(m->arena + 6686464),
                                           (void *)(m->arena + 14157568), (void *)(m->arena + 22808320),
                                           (void *)(m->arena + 22415104), (void *)(m->arena + 7079680),
                                           (void *)(m->arena + 7866112), (void *)(m->arena + 7472896));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.value, backward
// 25.2 MFLOP: contract: [128, 4, 32], [12, 4, 64, 32] -> [12, 64, 128]
static void block_2_multi_head_attention_value_y_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_y_grad_body(
        m->gpt_block_2_multi_head_attention_value_kernel, (void *)(m->arena + 7866112), (void *)(m->arena + 6686464));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.value, backward
// 25.2 MFLOP: contract: [12, 64, 128], [12, 4, 64, 32] -> [128, 4, 32]
static void block_2_multi_head_attention_value_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body(
        (void *)(m->arena + 22021888), (void *)(m->arena + 7866112), (void *)(m->arena + 8587008));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 32.8 kFLOP: mul, sum: [128, 4, 32] -> [32], []
static void adamw_sum_22(char_gpt *m)
{
    adamw_sum_30_body((void *)(m->arena + 8587008), (void *)(m->arena + 960), (void *)(m->arena + 896));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.key, backward
// 25.2 MFLOP: contract: [12, 64, 128], [12, 4, 64, 32] -> [128, 4, 32]
static void block_2_multi_head_attention_key_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body(
        (void *)(m->arena + 22021888), (void *)(m->arena + 7472896), (void *)(m->arena + 8652544));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 32.8 kFLOP: mul, sum: [128, 4, 32] -> [32], []
static void adamw_sum_21(char_gpt *m)
{
    adamw_sum_30_body((void *)(m->arena + 8652544), (void *)(m->arena + 1024), (void *)(m->arena + 960));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.key, backward
// 25.2 MFLOP: contract: [128, 4, 32], [12, 4, 64, 32] -> [12, 64, 128]
static void block_2_multi_head_attention_key_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_y_grad_body(
        m->gpt_block_2_multi_head_attention_key_kernel, (void *)(m->arena + 7472896), (void *)(m->arena + 7866112));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.query, backward
// 25.2 MFLOP: contract: [12, 64, 128], [12, 4, 64, 32] -> [128, 4, 32]
static void block_2_multi_head_attention_query_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body(
        (void *)(m->arena + 22021888), (void *)(m->arena + 7079680), (void *)(m->arena + 7472896));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 32.8 kFLOP: mul, sum: [128, 4, 32] -> [32], []
static void adamw_sum_20(char_gpt *m)
{
    adamw_sum_30_body((void *)(m->arena + 7472896), (void *)(m->arena + 1088), (void *)(m->arena + 1024));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.query, gpt.block_2.multi_head_attention.key, backward
// 25.4 MFLOP: contract, add: [128, 4, 32], [12, 64, 128], [12, 4, 64, 32] -> [12, 64, 128]
// block_2_multi_head_attention_query_input_grad takes the place of block_2_multi_head_attention_key_input_grad.
static void block_2_multi_head_attention_query_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_query_input_grad_body(
        m->gpt_block_2_multi_head_attention_query_kernel, (void *)(m->arena + 6686464), (void *)(m->arena + 7079680),
        (void *)(m->arena + 7866112));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// layer_norm, gpt.block_2.layer_norm, backward
// 394 kFLOP: mul, sub, sum: [12, 64, 128], [12, 64], [12, 64, 1] -> [12, 128], [128]
static void block_2_layer_norm_gamma_grad(char_gpt *m)
{
    layer_norm_gamma_grad_body((void *)(m->arena + 21628672), (void *)(m->arena + 29717248),
                               (void *)(m->arena + 29720320), (void *)(m->arena + 7866112),
                               (void *)(m->arena + 6686464), (void *)(m->arena + 7079680));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 256 FLOP: mul, sum: [128] -> []
static void adamw_sum_19(char_gpt *m)
{
    adamw_sum_32_body((void *)(m->arena + 7079680), (void *)(m->arena + 1088));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// layer_norm, gpt.block_2.layer_norm, backward
// 1.48 MFLOP: mul, sub, sum, add: [12, 64], [12, 64, 128], [128], [12, 64, 1] -> [12, 64, 128]
static void block_2_layer_norm_grad(char_gpt *m)
{
    block_3_layer_norm_1_grad_body((void *)(m->arena + 29717248), (void *)(m->arena + 7866112),
                                   m->gpt_block_2_layer_norm_gamma, (void *)(m->arena + 21628672),
                                   (void *)(m->arena + 29720320), (void *)(m->arena + 6293248),
                                   (void *)(m->arena + 6686464));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// gpt.block_1.dense_1, backward
// 101 MFLOP: contract: [12, 64, 512], [12, 64, 128] -> [512, 128]
static void block_1_dense_1_kernel_grad(char_gpt *m)
{
    block_3_dense_1_kernel_grad_body((void *)(m->arena + 4720384), (void *)(m->arena + 6686464),
                                     (void *)(m->arena + 4720384), (void *)(m->arena + 6293248));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 131 kFLOP: mul, sum: [512, 128] -> [32], []
static void adamw_sum_18(char_gpt *m)
{
    adamw_sum_34_body((void *)(m->arena + 6293248), (void *)(m->arena + 1216), (void *)(m->arena + 1152));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_1.dense_1, gpt.block_1.dense, backward
// 101 MFLOP: contract, mul: [512, 128], [12, 64, 128] -> [12, 64, 512]
// block_1_dense_1_input_grad takes the place of block_1_dense_add_grad.
static void block_1_dense_1_input_grad(char_gpt *m)
{
    block_3_dense_1_input_grad_body(m->gpt_block_1_dense_1_kernel, (void *)(m->arena + 6686464),
                                    (void *)(m->arena + 3147520));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_1.dense, backward
// 101 MFLOP: contract: [12, 64, 128], [12, 64, 512] -> [128, 512]
static void block_1_dense_kernel_grad(char_gpt *m)
{
    block_3_dense_kernel_grad_body((void *)(m->arena + 21235456), (void *)(m->arena + 3147520),
                                   (void *)(m->arena + 21235456), (void *)(m->arena + 5113600));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 131 kFLOP: mul, sum: [128, 512] -> [32], []
static void adamw_sum_17(char_gpt *m)
{
    adamw_sum_33_body((void *)(m->arena + 5113600), (void *)(m->arena + 1280), (void *)(m->arena + 1216));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_1.dense, backward
// 101 MFLOP: contract: [128, 512], [12, 64, 512] -> [12, 64, 128]
static void block_1_dense_y_grad(char_gpt *m)
{
    block_3_dense_y_grad_body(m->gpt_block_1_dense_kernel, (void *)(m->arena + 3147520), (void *)(m->arena + 4720384));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// layer_norm, gpt.block_1.layer_norm_1, backward
// 394 kFLOP: mul, sub, sum: [12, 64, 128], [12, 64], [12, 64, 1] -> [12, 128], [128]
static void block_1_layer_norm_1_gamma_grad(char_gpt *m)
{
    layer_norm_gamma_grad_body((void *)(m->arena + 20842240), (void *)(m->arena + 29711104),
                               (void *)(m->arena + 29714176), (void *)(m->arena + 4720384),
                               (void *)(m->arena + 3147520), (void *)(m->arena + 5572352));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 256 FLOP: mul, sum: [128] -> []
static void adamw_sum_16(char_gpt *m)
{
    adamw_sum_32_body((void *)(m->arena + 5572352), (void *)(m->arena + 1280));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// layer_norm, gpt.block_1.layer_norm_1, backward
// 1.48 MFLOP: mul, sub, sum, add: [12, 64], [12, 64, 128], [128], [12, 64, 1] -> [12, 64, 128]
static void block_1_layer_norm_1_grad(char_gpt *m)
{
    block_3_layer_norm_1_grad_body((void *)(m->arena + 29711104), (void *)(m->arena + 4720384),
                                   m->gpt_block_1_layer_norm_1_gamma, (void *)(m->arena + 20842240),
                                   (void *)(m->arena + 29714176), (void *)(m->arena + 6686464),
                                   (void *)(m->arena + 3147520));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.attention_output, backward
// 25.2 MFLOP: contract: [12, 64, 128], [12, 4, 64, 32] -> [4, 32, 128]
static void block_1_multi_head_attention_attention_output_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_output_kernel_grad_body(
        (void *)(m->arena + 3147520), (void *)(m->arena + 20449024), (void *)(m->arena + 5375744));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 32.8 kFLOP: mul, sum: [4, 32, 128] -> [32], []
static void adamw_sum_15(char_gpt *m)
{
    adamw_sum_31_body((void *)(m->arena + 5375744), (void *)(m->arena + 1408), (void *)(m->arena + 1344));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.attention_output, backward
// 25.2 MFLOP: contract: [4, 32, 128], [12, 64, 128] -> [12, 64, 4, 32]
static void block_1_multi_head_attention_attention_output_heads_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_output_heads_grad_body(
        (const void *)m->gpt_block_1_multi_head_attention_attention_output_kernel, (void *)(m->arena + 3147520),
        (void *)(m->arena + 3540736));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention, gpt.block_1.multi_head_attention.query, backward
// 51.4 MFLOP: contract, mul, sum, iota, greater_equal, neg, add, select: [12, 64, 4, 32], [12, 4, 64, 64] ->
// [12, 4, 64, 32]
static void block_1_multi_head_attention_grad(char_gpt *m)
{
    block_3_multi_head_attention_grad_body((void *)(m->arena + 20055808), (void *)(m->arena + 3540736),
                                           (void *)(m->arena + 13371136), (void *)(m->arena + 19662592),
                                           (void *)(m->arena + 19269376), (void *)(m->arena + 3933952),
                                           (void *)(m->arena + 4720384), (void *)(m->arena + 4327168));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.value, backward
// 25.2 MFLOP: contract: [128, 4, 32], [12, 4, 64, 32] -> [12, 64, 128]
static void block_1_multi_head_attention_value_y_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_y_grad_body(
        m->gpt_block_1_multi_head_attention_value_kernel, (void *)(m->arena + 4720384), (void *)(m->arena + 3540736));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.value, backward
// 25.2 MFLOP: contract: [12, 64, 128], [12, 4, 64, 32] -> [128, 4, 32]
static void block_1_multi_head_attention_value_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body(
        (void *)(m->arena + 18876160), (void *)(m->arena + 4720384), (void *)(m->arena + 5441280));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 32.8 kFLOP: mul, sum: [128, 4, 32] -> [32], []
static void adamw_sum_14(char_gpt *m)
{
    adamw_sum_30_body((void *)(m->arena + 5441280), (void *)(m->arena + 1472), (void *)(m->arena + 1408));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.key, backward
// 25.2 MFLOP: contract: [12, 64, 128], [12, 4, 64, 32] -> [128, 4, 32]
static void block_1_multi_head_attention_key_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body(
        (void *)(m->arena + 18876160), (void *)(m->arena + 4327168), (void *)(m->arena + 5506816));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 32.8 kFLOP: mul, sum: [128, 4, 32] -> [32], []
static void adamw_sum_13(char_gpt *m)
{
    adamw_sum_30_body((void *)(m->arena + 5506816), (void *)(m->arena + 1536), (void *)(m->arena + 1472));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.key, backward
// 25.2 MFLOP: contract: [128, 4, 32], [12, 4, 64, 32] -> [12, 64, 128]
static void block_1_multi_head_attention_key_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_y_grad_body(
        m->gpt_block_1_multi_head_attention_key_kernel, (void *)(m->arena + 4327168), (void *)(m->arena + 4720384));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.query, backward
// 25.2 MFLOP: contract: [12, 64, 128], [12, 4, 64, 32] -> [128, 4, 32]
static void block_1_multi_head_attention_query_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body(
        (void *)(m->arena + 18876160), (void *)(m->arena + 3933952), (void *)(m->arena + 4327168));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 32.8 kFLOP: mul, sum: [128, 4, 32] -> [32], []
static void adamw_sum_12(char_gpt *m)
{
    adamw_sum_30_body((void *)(m->arena + 4327168), (void *)(m->arena + 1600), (void *)(m->arena + 1536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.query, gpt.block_1.multi_head_attention.key, backward
// 25.4 MFLOP: contract, add: [128, 4, 32], [12, 64, 128], [12, 4, 64, 32] -> [12, 64, 128]
// block_1_multi_head_attention_query_input_grad takes the place of block_1_multi_head_attention_key_input_grad.
static void block_1_multi_head_attention_query_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_query_input_grad_body(
        m->gpt_block_1_multi_head_attention_query_kernel, (void *)(m->arena + 3540736), (void *)(m->arena + 3933952),
        (void *)(m->arena + 4720384));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// layer_norm, gpt.block_1.layer_norm, backward
// 394 kFLOP: mul, sub, sum: [12, 64, 128], [12, 64], [12, 64, 1] -> [12, 128], [128]
static void block_1_layer_norm_gamma_grad(char_gpt *m)
{
    layer_norm_gamma_grad_body((void *)(m->arena + 18482944), (void *)(m->arena + 29704960),
                               (void *)(m->arena + 29708032), (void *)(m->arena + 4720384),
                               (void *)(m->arena + 3540736), (void *)(m->arena + 3933952));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 256 FLOP: mul, sum: [128] -> []
static void adamw_sum_11(char_gpt *m)
{
    adamw_sum_32_body((void *)(m->arena + 3933952), (void *)(m->arena + 1600));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// layer_norm, gpt.block_1.layer_norm, backward
// 1.48 MFLOP: mul, sub, sum, add: [12, 64], [12, 64, 128], [128], [12, 64, 1] -> [12, 64, 128]
static void block_1_layer_norm_grad(char_gpt *m)
{
    block_3_layer_norm_1_grad_body((void *)(m->arena + 29704960), (void *)(m->arena + 4720384),
                                   m->gpt_block_1_layer_norm_gamma, (void *)(m->arena + 18482944),
                                   (void *)(m->arena + 29708032), (void *)(m->arena + 3147520),
                                   (void *)(m->arena + 3540736));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// gpt.block.dense_1, backward
// 101 MFLOP: contract: [12, 64, 512], [12, 64, 128] -> [512, 128]
static void block_dense_1_kernel_grad(char_gpt *m)
{
    block_3_dense_1_kernel_grad_body((void *)(m->arena + 1574656), (void *)(m->arena + 3540736),
                                     (void *)(m->arena + 1574656), (void *)(m->arena + 3147520));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 131 kFLOP: mul, sum: [512, 128] -> [32], []
static void adamw_sum_10(char_gpt *m)
{
    adamw_sum_34_body((void *)(m->arena + 3147520), (void *)(m->arena + 1574656), (void *)(m->arena + 1664));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block.dense_1, gpt.block.dense, backward
// 101 MFLOP: contract, mul: [512, 128], [12, 64, 128] -> [12, 64, 512]
// block_dense_1_input_grad takes the place of block_dense_add_grad.
static void block_dense_1_input_grad(char_gpt *m)
{
    block_3_dense_1_input_grad_body(m->gpt_block_dense_1_kernel, (void *)(m->arena + 3540736),
                                    (void *)(m->arena + 1792));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block.dense, backward
// 101 MFLOP: contract: [12, 64, 128], [12, 64, 512] -> [128, 512]
static void block_dense_kernel_grad(char_gpt *m)
{
    block_3_dense_kernel_grad_body((void *)(m->arena + 18089728), (void *)(m->arena + 1792),
                                   (void *)(m->arena + 18089728), (void *)(m->arena + 1968256));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 131 kFLOP: mul, sum: [128, 512] -> [32], []
static void adamw_sum_9(char_gpt *m)
{
    adamw_sum_33_body((void *)(m->arena + 1968256), (void *)(m->arena + 1574656), (void *)(m->arena + 1728));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block.dense, backward
// 101 MFLOP: contract: [128, 512], [12, 64, 512] -> [12, 64, 128]
static void block_dense_y_grad(char_gpt *m)
{
    block_3_dense_y_grad_body(m->gpt_block_dense_kernel, (void *)(m->arena + 1792), (void *)(m->arena + 1574656));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// layer_norm, gpt.block.layer_norm_1, backward
// 394 kFLOP: mul, sub, sum: [12, 64, 128], [12, 64], [12, 64, 1] -> [12, 128], [128]
static void block_layer_norm_1_gamma_grad(char_gpt *m)
{
    layer_norm_gamma_grad_body((void *)(m->arena + 17696512), (void *)(m->arena + 29698816),
                               (void *)(m->arena + 29701888), (void *)(m->arena + 1574656), (void *)(m->arena + 1792),
                               (void *)(m->arena + 2427008));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 256 FLOP: mul, sum: [128] -> []
static void adamw_sum_8(char_gpt *m)
{
    adamw_sum_32_body((void *)(m->arena + 2427008), (void *)(m->arena + 1792));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// layer_norm, gpt.block.layer_norm_1, backward
// 1.48 MFLOP: mul, sub, sum, add: [12, 64], [12, 64, 128], [128], [12, 64, 1] -> [12, 64, 128]
static void block_layer_norm_1_grad(char_gpt *m)
{
    block_3_layer_norm_1_grad_body((void *)(m->arena + 29698816), (void *)(m->arena + 1574656),
                                   m->gpt_block_layer_norm_1_gamma, (void *)(m->arena + 17696512),
                                   (void *)(m->arena + 29701888), (void *)(m->arena + 3540736),
                                   (void *)(m->arena + 2176));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.attention_output, backward
// 25.2 MFLOP: contract: [12, 64, 128], [12, 4, 64, 32] -> [4, 32, 128]
static void block_multi_head_attention_attention_output_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_output_kernel_grad_body(
        (void *)(m->arena + 2176), (void *)(m->arena + 17303296), (void *)(m->arena + 2230400));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 32.8 kFLOP: mul, sum: [4, 32, 128] -> [32], []
static void adamw_sum_7(char_gpt *m)
{
    adamw_sum_31_body((void *)(m->arena + 2230400), (void *)(m->arena + 1920), (void *)(m->arena + 1856));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.attention_output, backward
// 25.2 MFLOP: contract: [4, 32, 128], [12, 64, 128] -> [12, 64, 4, 32]
static void block_multi_head_attention_attention_output_heads_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_output_heads_grad_body(
        (const void *)m->gpt_block_multi_head_attention_attention_output_kernel, (void *)(m->arena + 2176),
        (void *)(m->arena + 395392));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention, gpt.block.multi_head_attention.query, backward
// 51.4 MFLOP: contract, mul, sum, iota, greater_equal, neg, add, select: [12, 64, 4, 32], [12, 4, 64, 64] ->
// [12, 4, 64, 32]
static void block_multi_head_attention_grad(char_gpt *m)
{
    block_3_multi_head_attention_grad_body((void *)(m->arena + 16910080), (void *)(m->arena + 395392),
                                           (void *)(m->arena + 12584704), (void *)(m->arena + 16516864),
                                           (void *)(m->arena + 16123648), (void *)(m->arena + 788608),
                                           (void *)(m->arena + 1575040), (void *)(m->arena + 1181824));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.value, backward
// 25.2 MFLOP: contract: [128, 4, 32], [12, 4, 64, 32] -> [12, 64, 128]
static void block_multi_head_attention_value_y_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_y_grad_body(
        m->gpt_block_multi_head_attention_value_kernel, (void *)(m->arena + 1575040), (void *)(m->arena + 395392));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.value, backward
// 25.2 MFLOP: contract: [12, 64, 128], [12, 4, 64, 32] -> [128, 4, 32]
static void block_multi_head_attention_value_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body(
        (void *)(m->arena + 15730432), (void *)(m->arena + 1575040), (void *)(m->arena + 2295936));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 32.8 kFLOP: mul, sum: [128, 4, 32] -> [32], []
static void adamw_sum_6(char_gpt *m)
{
    adamw_sum_30_body((void *)(m->arena + 2295936), (void *)(m->arena + 1984), (void *)(m->arena + 1920));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.key, backward
// 25.2 MFLOP: contract: [12, 64, 128], [12, 4, 64, 32] -> [128, 4, 32]
static void block_multi_head_attention_key_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body(
        (void *)(m->arena + 15730432), (void *)(m->arena + 1181824), (void *)(m->arena + 2361472));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 32.8 kFLOP: mul, sum: [128, 4, 32] -> [32], []
static void adamw_sum_5(char_gpt *m)
{
    adamw_sum_30_body((void *)(m->arena + 2361472), (void *)(m->arena + 2048), (void *)(m->arena + 1984));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.key, backward
// 25.2 MFLOP: contract: [128, 4, 32], [12, 4, 64, 32] -> [12, 64, 128]
static void block_multi_head_attention_key_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_y_grad_body(
        m->gpt_block_multi_head_attention_key_kernel, (void *)(m->arena + 1181824), (void *)(m->arena + 1575040));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.query, backward
// 25.2 MFLOP: contract: [12, 64, 128], [12, 4, 64, 32] -> [128, 4, 32]
static void block_multi_head_attention_query_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body(
        (void *)(m->arena + 15730432), (void *)(m->arena + 788608), (void *)(m->arena + 1181824));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 32.8 kFLOP: mul, sum: [128, 4, 32] -> [32], []
static void adamw_sum_4(char_gpt *m)
{
    adamw_sum_30_body((void *)(m->arena + 1181824), (void *)(m->arena + 1247360), (void *)(m->arena + 2048));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.query, gpt.block.multi_head_attention.key, backward
// 25.4 MFLOP: contract, add: [128, 4, 32], [12, 64, 128], [12, 4, 64, 32] -> [12, 64, 128]
// block_multi_head_attention_query_input_grad takes the place of block_multi_head_attention_key_input_grad.
static void block_multi_head_attention_query_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_query_input_grad_body(
        m->gpt_block_multi_head_attention_query_kernel, (void *)(m->arena + 395392), (void *)(m->arena + 788608),
        (void *)(m->arena + 1575040));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// char_gpt.dl:32: x = embeddings[tokens]
// char_gpt.dl:33: x = x + (x | position_embedding(context, start))
// gpt, layer_norm, gpt.block.layer_norm, backward
// 492 kFLOP: gather, add, mul, sub, sum: [12, 64], [65, 128], [64, 128], [12, 64, 1], [12, 64, 128] -> [12, 128], [128]
KERNEL static void block_layer_norm_gamma_grad(char_gpt *m)
{
    const int32_t (*restrict tokens)[64] = m->tokens;
    const float (*restrict gpt_embeddings)[128] = m->gpt_embeddings;
    const float (*restrict gpt_position_embedding_embeddings)[128] = m->gpt_position_embedding_embeddings;
    const float (*restrict block_layer_norm_sum)[64] = (void *)(m->arena + 29692672);
    const float (*restrict block_layer_norm_rsqrt)[64][1] = (void *)(m->arena + 29695744);
    const float (*restrict block_multi_head_attention_query_input_grad)[64][128] = (void *)(m->arena + 1575040);
    float (*restrict partial)[128] = (void *)(m->arena + 395392);
    float *restrict block_layer_norm_gamma_grad = (void *)(m->arena + 788608);

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 12; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        f32x16 sum5 = f32x16_splat(0.0f);
        f32x16 sum6 = f32x16_splat(0.0f);
        f32x16 sum7 = f32x16_splat(0.0f);
        f32x16 sum8 = f32x16_splat(0.0f);
        for (int j = 0; j < 64; j++) {
            const int t = tokens[chunk][j];
            const f32x16 x = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][0]) : f32x16_splat(NAN);
            const f32x16 x2 = x + f32x16_load(&gpt_position_embedding_embeddings[j][0]);
            const f32x16 y = (x2 - block_layer_norm_sum[chunk][j] * 0.0078125f) * block_layer_norm_rsqrt[chunk][j][0];
            sum += y * f32x16_load(&block_multi_head_attention_query_input_grad[chunk][j][0]);
            const f32x16 x3 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][16]) : f32x16_splat(NAN);
            const f32x16 x4 = x3 + f32x16_load(&gpt_position_embedding_embeddings[j][16]);
            const f32x16 y2 = (x4 - block_layer_norm_sum[chunk][j] * 0.0078125f) * block_layer_norm_rsqrt[chunk][j][0];
            sum2 += y2 * f32x16_load(&block_multi_head_attention_query_input_grad[chunk][j][16]);
            const f32x16 x5 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][32]) : f32x16_splat(NAN);
            const f32x16 x6 = x5 + f32x16_load(&gpt_position_embedding_embeddings[j][32]);
            const f32x16 y3 = (x6 - block_layer_norm_sum[chunk][j] * 0.0078125f) * block_layer_norm_rsqrt[chunk][j][0];
            sum3 += y3 * f32x16_load(&block_multi_head_attention_query_input_grad[chunk][j][32]);
            const f32x16 x7 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][48]) : f32x16_splat(NAN);
            const f32x16 x8 = x7 + f32x16_load(&gpt_position_embedding_embeddings[j][48]);
            const f32x16 y4 = (x8 - block_layer_norm_sum[chunk][j] * 0.0078125f) * block_layer_norm_rsqrt[chunk][j][0];
            sum4 += y4 * f32x16_load(&block_multi_head_attention_query_input_grad[chunk][j][48]);
            const f32x16 x9 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][64]) : f32x16_splat(NAN);
            const f32x16 x10 = x9 + f32x16_load(&gpt_position_embedding_embeddings[j][64]);
            const f32x16 y5 = (x10 - block_layer_norm_sum[chunk][j] * 0.0078125f) * block_layer_norm_rsqrt[chunk][j][0];
            sum5 += y5 * f32x16_load(&block_multi_head_attention_query_input_grad[chunk][j][64]);
            const f32x16 x11 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][80]) : f32x16_splat(NAN);
            const f32x16 x12 = x11 + f32x16_load(&gpt_position_embedding_embeddings[j][80]);
            const f32x16 y6 = (x12 - block_layer_norm_sum[chunk][j] * 0.0078125f) * block_layer_norm_rsqrt[chunk][j][0];
            sum6 += y6 * f32x16_load(&block_multi_head_attention_query_input_grad[chunk][j][80]);
            const f32x16 x13 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][96]) : f32x16_splat(NAN);
            const f32x16 x14 = x13 + f32x16_load(&gpt_position_embedding_embeddings[j][96]);
            const f32x16 y7 = (x14 - block_layer_norm_sum[chunk][j] * 0.0078125f) * block_layer_norm_rsqrt[chunk][j][0];
            sum7 += y7 * f32x16_load(&block_multi_head_attention_query_input_grad[chunk][j][96]);
            const f32x16 x15 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][112]) : f32x16_splat(NAN);
            const f32x16 x16 = x15 + f32x16_load(&gpt_position_embedding_embeddings[j][112]);
            const f32x16 y8 = (x16 - block_layer_norm_sum[chunk][j] * 0.0078125f) * block_layer_norm_rsqrt[chunk][j][0];
            sum8 += y8 * f32x16_load(&block_multi_head_attention_query_input_grad[chunk][j][112]);
        }
        f32x16_store(&partial[chunk][0], sum);
        f32x16_store(&partial[chunk][16], sum2);
        f32x16_store(&partial[chunk][32], sum3);
        f32x16_store(&partial[chunk][48], sum4);
        f32x16_store(&partial[chunk][64], sum5);
        f32x16_store(&partial[chunk][80], sum6);
        f32x16_store(&partial[chunk][96], sum7);
        f32x16_store(&partial[chunk][112], sum8);
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int k = 0; k < 128; k++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 12; chunk++)
                sum += partial[chunk][k];
            block_layer_norm_gamma_grad[k] = sum;
        }
    }
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 256 FLOP: mul, sum: [128] -> []
static void adamw_sum_3(char_gpt *m)
{
    adamw_sum_32_body((void *)(m->arena + 788608), (void *)(m->arena + 2112));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// char_gpt.dl:32: x = embeddings[tokens]
// char_gpt.dl:33: x = x + (x | position_embedding(context, start))
// gpt, layer_norm, gpt.block.layer_norm, backward
// 1.68 MFLOP: gather, add, mul, sub, sum: [12, 64], [65, 128], [12, 64, 128], [128], [64, 128], [12, 64, 1] ->
// [12, 64, 128]
KERNEL static void block_layer_norm_grad(char_gpt *m)
{
    const int32_t (*restrict tokens)[64] = m->tokens;
    const float (*restrict gpt_embeddings)[128] = m->gpt_embeddings;
    const float (*restrict block_multi_head_attention_query_input_grad)[64][128] = (void *)(m->arena + 1575040);
    const float *restrict gpt_block_layer_norm_gamma = m->gpt_block_layer_norm_gamma;
    const float (*restrict gpt_position_embedding_embeddings)[128] = m->gpt_position_embedding_embeddings;
    const float (*restrict block_layer_norm_sum)[64] = (void *)(m->arena + 29692672);
    const float (*restrict block_layer_norm_rsqrt)[64][1] = (void *)(m->arena + 29695744);
    const float (*restrict block_layer_norm_1_x_grad)[64][128] = (void *)(m->arena + 2176);
    float (*restrict block_layer_norm_x_grad)[64][128] = (void *)(m->arena + 395392);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 12; b++)
        for (int64_t i = 0; i < 64; i++) {
            float block_layer_norm_sum_grad;
            float block_layer_norm_mul_grad;
            float block_layer_norm_mul_grad_2;
            float block_layer_norm_sum_grad_2;
            // block.layer_norm_sum_grad
            const int t = tokens[b][i];
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                for (int r = 0; r < 128; r += 64) {
                    const f32x16 x = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r]) : f32x16_splat(NAN);
                    const f32x16 y_grad = f32x16_load(&block_multi_head_attention_query_input_grad[b][i][r])
                        * f32x16_load(&gpt_block_layer_norm_gamma[r]);
                    const f32x16 t2 = (x + f32x16_load(&gpt_position_embedding_embeddings[i][r])
                        - block_layer_norm_sum[b][i] * 0.0078125f) * y_grad;
                    sum += t2;
                    const f32x16 x2 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 16]) : f32x16_splat(NAN);
                    const f32x16 x3 = x2 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 16]);
                    const f32x16 y_grad2 = f32x16_load(&block_multi_head_attention_query_input_grad[b][i][r + 16])
                        * f32x16_load(&gpt_block_layer_norm_gamma[r + 16]);
                    sum2 += (x3 - block_layer_norm_sum[b][i] * 0.0078125f) * y_grad2;
                    const f32x16 x4 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 32]) : f32x16_splat(NAN);
                    const f32x16 x5 = x4 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 32]);
                    const f32x16 y_grad3 = f32x16_load(&block_multi_head_attention_query_input_grad[b][i][r + 32])
                        * f32x16_load(&gpt_block_layer_norm_gamma[r + 32]);
                    sum3 += (x5 - block_layer_norm_sum[b][i] * 0.0078125f) * y_grad3;
                    const f32x16 x6 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 48]) : f32x16_splat(NAN);
                    const f32x16 x7 = x6 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 48]);
                    const f32x16 y_grad4 = f32x16_load(&block_multi_head_attention_query_input_grad[b][i][r + 48])
                        * f32x16_load(&gpt_block_layer_norm_gamma[r + 48]);
                    sum4 += (x7 - block_layer_norm_sum[b][i] * 0.0078125f) * y_grad4;
                }
                block_layer_norm_sum_grad = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // block.layer_norm_mul_grad
            const float block_layer_norm_rsqrt_i = block_layer_norm_rsqrt[b][i][0];
            const float t2 = block_layer_norm_rsqrt_i * (block_layer_norm_rsqrt_i * block_layer_norm_rsqrt_i);
            const float block_layer_norm_sum_i = block_layer_norm_sum[b][i];
            {
                const float t3 = block_layer_norm_sum_grad * t2 * -0.5f;
                block_layer_norm_mul_grad = t3;
                block_layer_norm_mul_grad_2 = t3 * (block_layer_norm_sum_i - block_layer_norm_sum_i) * -0.00012207031f;
            }
            // block.layer_norm_sum_grad
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                for (int r = 0; r < 128; r += 64) {
                    const f32x16 y_grad = f32x16_load(&block_multi_head_attention_query_input_grad[b][i][r])
                        * f32x16_load(&gpt_block_layer_norm_gamma[r]);
                    sum += y_grad;
                    const f32x16 y_grad2 = f32x16_load(&block_multi_head_attention_query_input_grad[b][i][r + 16])
                        * f32x16_load(&gpt_block_layer_norm_gamma[r + 16]);
                    sum2 += y_grad2;
                    const f32x16 y_grad3 = f32x16_load(&block_multi_head_attention_query_input_grad[b][i][r + 32])
                        * f32x16_load(&gpt_block_layer_norm_gamma[r + 32]);
                    sum3 += y_grad3;
                    const f32x16 y_grad4 = f32x16_load(&block_multi_head_attention_query_input_grad[b][i][r + 48])
                        * f32x16_load(&gpt_block_layer_norm_gamma[r + 48]);
                    sum4 += y_grad4;
                }
                block_layer_norm_sum_grad_2 = block_layer_norm_rsqrt_i * f32x16_sum(sum + sum3 + (sum2 + sum4))
                    * -0.0078125f;
            }
            // block.layer_norm_x_grad
            for (int j = 0; j < 128; j += 16) {
                const f32x16 y_grad = f32x16_load(&block_multi_head_attention_query_input_grad[b][i][j])
                    * f32x16_load(&gpt_block_layer_norm_gamma[j]);
                const f32x16 x = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][j]) : f32x16_splat(NAN);
                const f32x16 t3 = x + f32x16_load(&gpt_position_embedding_embeddings[i][j])
                    - block_layer_norm_sum_i * 0.0078125f;
                const f32x16 t4 = t3 * (block_layer_norm_mul_grad * 0.0078125f) * 2.0f;
                const f32x16 x_grad = f32x16_load(&block_layer_norm_1_x_grad[b][i][j]) + t4
                    + block_layer_norm_mul_grad_2;
                f32x16_store(&block_layer_norm_x_grad[b][i][j],
                    y_grad * block_layer_norm_rsqrt_i + x_grad + block_layer_norm_sum_grad_2);
            }
        }
}

// char_gpt.dl:32: x = embeddings[tokens]
// gpt, backward
// 98.3 kFLOP: scatter_add: [12, 64], [12, 64, 128] -> [65, 128]
KERNEL static void gpt_scatter_add_grad(char_gpt *m)
{
    const int32_t (*restrict tokens)[64] = m->tokens;
    const float (*restrict block_layer_norm_x_grad)[64][128] = (void *)(m->arena + 395392);
    float (*restrict gpt_scatter_add_grad)[128] = (void *)(m->arena + 2368);

    #pragma omp for schedule(static) nowait
    for (int c = 0; c < 128; c += 64) {
        for (int k = 0; k < 65; k++) {
            f32x16_store(&gpt_scatter_add_grad[k][c], f32x16_splat(0.0f));
            f32x16_store(&gpt_scatter_add_grad[k][c + 16], f32x16_splat(0.0f));
            f32x16_store(&gpt_scatter_add_grad[k][c + 32], f32x16_splat(0.0f));
            f32x16_store(&gpt_scatter_add_grad[k][c + 48], f32x16_splat(0.0f));
        }
        for (int i = 0; i < 12; i++)
            for (int i2 = 0; i2 < 64; i2++) {
                const int row = tokens[i][i2];
                if (row >= 0 && row < 65) {
                    f32x16_store(&gpt_scatter_add_grad[row][c],
                        f32x16_load(&gpt_scatter_add_grad[row][c]) + f32x16_load(&block_layer_norm_x_grad[i][i2][c]));
                    f32x16_store(&gpt_scatter_add_grad[row][c + 16],
                        f32x16_load(&gpt_scatter_add_grad[row][c + 16])
                        + f32x16_load(&block_layer_norm_x_grad[i][i2][c + 16]));
                    f32x16_store(&gpt_scatter_add_grad[row][c + 32],
                        f32x16_load(&gpt_scatter_add_grad[row][c + 32])
                        + f32x16_load(&block_layer_norm_x_grad[i][i2][c + 32]));
                    f32x16_store(&gpt_scatter_add_grad[row][c + 48],
                        f32x16_load(&gpt_scatter_add_grad[row][c + 48])
                        + f32x16_load(&block_layer_norm_x_grad[i][i2][c + 48]));
                }
            }
    }
}

// char_gpt.dl:33: x = x + (x | position_embedding(context, start))
// gpt, backward
// 98.3 kFLOP: sum: [12, 64, 128] -> [64, 128]
KERNEL static void gpt_embeddings_grad_2(char_gpt *m)
{
    const float (*restrict block_layer_norm_x_grad)[64][128] = (void *)(m->arena + 395392);
    float (*restrict gpt_embeddings_grad)[128] = (void *)(m->arena + 35648);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 64; j++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        f32x16 sum5 = f32x16_splat(0.0f);
        f32x16 sum6 = f32x16_splat(0.0f);
        f32x16 sum7 = f32x16_splat(0.0f);
        f32x16 sum8 = f32x16_splat(0.0f);
        for (int b = 0; b < 12; b++) {
            sum += f32x16_load(&block_layer_norm_x_grad[b][j][0]);
            sum2 += f32x16_load(&block_layer_norm_x_grad[b][j][16]);
            sum3 += f32x16_load(&block_layer_norm_x_grad[b][j][32]);
            sum4 += f32x16_load(&block_layer_norm_x_grad[b][j][48]);
            sum5 += f32x16_load(&block_layer_norm_x_grad[b][j][64]);
            sum6 += f32x16_load(&block_layer_norm_x_grad[b][j][80]);
            sum7 += f32x16_load(&block_layer_norm_x_grad[b][j][96]);
            sum8 += f32x16_load(&block_layer_norm_x_grad[b][j][112]);
        }
        f32x16_store(&gpt_embeddings_grad[j][0], sum);
        f32x16_store(&gpt_embeddings_grad[j][16], sum2);
        f32x16_store(&gpt_embeddings_grad[j][32], sum3);
        f32x16_store(&gpt_embeddings_grad[j][48], sum4);
        f32x16_store(&gpt_embeddings_grad[j][64], sum5);
        f32x16_store(&gpt_embeddings_grad[j][80], sum6);
        f32x16_store(&gpt_embeddings_grad[j][96], sum7);
        f32x16_store(&gpt_embeddings_grad[j][112], sum8);
    }
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 16.4 kFLOP: mul, sum: [64, 128] -> []
KERNEL static void adamw_sum_2(char_gpt *m)
{
    const float *restrict gpt_embeddings_grad = (void *)(m->arena + 35648);
    float *restrict adamw_sum_2 = (void *)(m->arena + 2176);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 8192; r += 64) {
        const f32x16 gpt_embeddings_grad_i = f32x16_load(&gpt_embeddings_grad[r]);
        sum += gpt_embeddings_grad_i * gpt_embeddings_grad_i;
        const f32x16 gpt_embeddings_grad_i2 = f32x16_load(&gpt_embeddings_grad[r + 16]);
        sum2 += gpt_embeddings_grad_i2 * gpt_embeddings_grad_i2;
        const f32x16 gpt_embeddings_grad_i3 = f32x16_load(&gpt_embeddings_grad[r + 32]);
        sum3 += gpt_embeddings_grad_i3 * gpt_embeddings_grad_i3;
        const f32x16 gpt_embeddings_grad_i4 = f32x16_load(&gpt_embeddings_grad[r + 48]);
        sum4 += gpt_embeddings_grad_i4 * gpt_embeddings_grad_i4;
    }
    *adamw_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

// char_gpt.dl:36: return x @ transpose(embeddings)
// char_gpt.dl:32: x = embeddings[tokens]
// gpt, backward
// 12.8 MFLOP: contract, add: [12, 64, 65], [12, 64, 128] -> [65, 128]
// gpt_embeddings_grad_2 takes the place of gpt_scatter_add_grad.
KERNEL static void gpt_embeddings_grad(char_gpt *m)
{
    const float (*cross_entropy_z_grad_flat)[65] = (void *)(m->arena + 29492992);
    const float (*layer_norm_y)[64][128] = (void *)(m->arena + 28313344);
    const float (*cross_entropy_z_grad)[64][65] = (void *)(m->arena + 29492992);
    const float (*layer_norm_y_flat)[128] = (void *)(m->arena + 28313344);
    float (*restrict gpt_scatter_add_grad)[128] = (void *)(m->arena + 2368);

    {
        alignas(64) float part[33][144];
        for (int j = 0; j < 128; j += 32)
            for (int i = 0; i < 33; i++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
        for (int k0 = 0; k0 < 768; k0 += 128) {
            // 33 rows, copied so that they lie side by side
            alignas(64) float lines[128][48];
            for (int k = 0; k < 128; k++) {
                for (int i = 0; i < 32; i += 16)
                    f32x16_store(&lines[k][i], f32x16_load(&cross_entropy_z_grad_flat[k0 + k][i]));
                lines[k][32] = cross_entropy_z_grad_flat[k0 + k][32];
            }
            for (int j = 0; j < 128; j += 32)
                for (int i = 0; i < 33; i += 11) {
                    // sums of 11 rows x 32 columns in registers
                    f32x16 sum[11][2];
                    UNROLL for (int r = 0; r < 11; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                    for (int k = 0; k < 128; k += 4) {
                        UNROLL for (int line = 0; line < 3; line++) {
                            const int t = 767 < k0 + i * 4 + (k / 4 * 3 + line) / 2 + 128;
                            const int next = t ? 767 : k0 + i * 4 + (k / 4 * 3 + line) / 2 + 128;
                            __builtin_prefetch(&layer_norm_y[next / 64][next % 64][j + (k / 4 * 3 + line) % 2 * 16]);
                        }
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int next = 767 < k0 + i * 4 + k / 4 * 2 + line + 128 ? 767
                                : k0 + i * 4 + k / 4 * 2 + line + 128;
                            __builtin_prefetch(&cross_entropy_z_grad[next / 64][next % 64][17 < j / 32 * 16 ? 17
                                : j / 32 * 16]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&layer_norm_y_flat[k0 + k + step][j + v * 16]);
                            UNROLL for (int r = 0; r < 11; r++) {
                                const float a = lines[k + step][i + r];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    UNROLL for (int r = 0; r < 11; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                }
        }
        for (int j = 0; j < 128; j += 32)
            for (int i = 0; i < 33; i++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum = f32x16_load(&part[i][j + c]);
                    f32x16_store(&gpt_scatter_add_grad[i][j + c], sum + f32x16_load(&gpt_scatter_add_grad[i][j + c]));
                }
    }
    {
        alignas(64) float part[32][144];
        for (int j = 0; j < 128; j += 32)
            for (int i = 0; i < 32; i++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
        for (int k0 = 0; k0 < 768; k0 += 128) {
            // 32 rows, copied so that they lie side by side
            alignas(64) float lines[128][48];
            for (int k = 0; k < 128; k++)
                for (int i = 0; i < 32; i += 16)
                    f32x16_store(&lines[k][i], f32x16_load(&cross_entropy_z_grad_flat[k0 + k][i + 33]));
            for (int j = 0; j < 128; j += 32) {
                for (int i = 0; i < 22; i += 11) {
                    // sums of 11 rows x 32 columns in registers
                    f32x16 sum[11][2];
                    UNROLL for (int r = 0; r < 11; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                    for (int k = 0; k < 128; k += 4) {
                        UNROLL for (int line = 0; line < 3; line++) {
                            const int t = 767 < k0 + i * 4 + (k / 4 * 3 + line) / 2 + 128;
                            const int next = t ? 767 : k0 + i * 4 + (k / 4 * 3 + line) / 2 + 128;
                            __builtin_prefetch(&layer_norm_y[next / 64][next % 64][j + (k / 4 * 3 + line) % 2 * 16]);
                        }
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int next = 767 < k0 + i * 4 + k / 4 * 2 + line + 128 ? 767
                                : k0 + i * 4 + k / 4 * 2 + line + 128;
                            __builtin_prefetch(&cross_entropy_z_grad[next / 64][next % 64][(17 < j / 32 * 16 ? 17
                                : j / 32 * 16) + 33]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&layer_norm_y_flat[k0 + k + step][j + v * 16]);
                            UNROLL for (int r = 0; r < 11; r++) {
                                const float a = lines[k + step][i + r];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    UNROLL for (int r = 0; r < 11; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                }
                {
                    // sums of 10 rows x 32 columns in registers
                    f32x16 sum[10][2];
                    UNROLL for (int r = 0; r < 10; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] = f32x16_load(&part[r + 22][j + v * 16]);
                    for (int k = 0; k < 128; k += 4) {
                        UNROLL for (int line = 0; line < 3; line++) {
                            const int next = 767 < k0 + (k / 4 * 3 + line) / 2 + 216 ? 767
                                : k0 + (k / 4 * 3 + line) / 2 + 216;
                            __builtin_prefetch(&layer_norm_y[next / 64][next % 64][j + (k / 4 * 3 + line) % 2 * 16]);
                        }
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int next = 767 < k0 + k / 4 * 2 + line + 216 ? 767 : k0 + k / 4 * 2 + line + 216;
                            __builtin_prefetch(&cross_entropy_z_grad[next / 64][next % 64][(17 < j / 32 * 16 ? 17
                                : j / 32 * 16) + 33]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&layer_norm_y_flat[k0 + k + step][j + v * 16]);
                            UNROLL for (int r = 0; r < 10; r++) {
                                const float a = lines[k + step][r + 22];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    UNROLL for (int r = 0; r < 10; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            f32x16_store(&part[r + 22][j + v * 16], sum[r][v]);
                }
            }
        }
        for (int j = 0; j < 128; j += 32)
            for (int i = 0; i < 32; i++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum = f32x16_load(&part[i][j + c]);
                    f32x16_store(&gpt_scatter_add_grad[i + 33][j + c],
                        sum + f32x16_load(&gpt_scatter_add_grad[i + 33][j + c]));
                }
    }
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 16.6 kFLOP: mul, sum: [65, 128] -> []
KERNEL static void adamw_sum(char_gpt *m)
{
    const float *restrict gpt_embeddings_grad_2 = (void *)(m->arena + 2368);
    float *restrict adamw_sum = (void *)(m->arena + 2240);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 8320; r += 64) {
        const f32x16 gpt_embeddings_grad_2_i = f32x16_load(&gpt_embeddings_grad_2[r]);
        sum += gpt_embeddings_grad_2_i * gpt_embeddings_grad_2_i;
        const f32x16 gpt_embeddings_grad_2_i2 = f32x16_load(&gpt_embeddings_grad_2[r + 16]);
        sum2 += gpt_embeddings_grad_2_i2 * gpt_embeddings_grad_2_i2;
        const f32x16 gpt_embeddings_grad_2_i3 = f32x16_load(&gpt_embeddings_grad_2[r + 32]);
        sum3 += gpt_embeddings_grad_2_i3 * gpt_embeddings_grad_2_i3;
        const f32x16 gpt_embeddings_grad_2_i4 = f32x16_load(&gpt_embeddings_grad_2[r + 48]);
        sum4 += gpt_embeddings_grad_2_i4 * gpt_embeddings_grad_2_i4;
    }
    *adamw_sum = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 131 kFLOP: mul, sum, add: [128, 512] -> [32], []
KERNEL static void adamw_sum_25(char_gpt *m)
{
    const float *restrict block_2_dense_kernel_grad = (void *)(m->arena + 8259328);
    const float adamw_sum = *(const float *)(m->arena + 2240);
    const float adamw_sum_2 = *(const float *)(m->arena + 2176);
    const float adamw_sum_3 = *(const float *)(m->arena + 2112);
    const float adamw_sum_4 = *(const float *)(m->arena + 2048);
    const float adamw_sum_5 = *(const float *)(m->arena + 1984);
    const float adamw_sum_6 = *(const float *)(m->arena + 1920);
    const float adamw_sum_7 = *(const float *)(m->arena + 1856);
    const float adamw_sum_8 = *(const float *)(m->arena + 1792);
    const float adamw_sum_9 = *(const float *)(m->arena + 1728);
    const float adamw_sum_10 = *(const float *)(m->arena + 1664);
    const float adamw_sum_11 = *(const float *)(m->arena + 1600);
    const float adamw_sum_12 = *(const float *)(m->arena + 1536);
    const float adamw_sum_13 = *(const float *)(m->arena + 1472);
    const float adamw_sum_14 = *(const float *)(m->arena + 1408);
    const float adamw_sum_15 = *(const float *)(m->arena + 1344);
    const float adamw_sum_16 = *(const float *)(m->arena + 1280);
    const float adamw_sum_17 = *(const float *)(m->arena + 1216);
    const float adamw_sum_18 = *(const float *)(m->arena + 1152);
    const float adamw_sum_19 = *(const float *)(m->arena + 1088);
    const float adamw_sum_20 = *(const float *)(m->arena + 1024);
    const float adamw_sum_21 = *(const float *)(m->arena + 960);
    const float adamw_sum_22 = *(const float *)(m->arena + 896);
    const float adamw_sum_23 = *(const float *)(m->arena + 832);
    const float adamw_sum_24 = *(const float *)(m->arena + 768);
    float *restrict partial = (void *)(m->arena + 68416);
    float *restrict adamw_sum_25 = (void *)(m->arena + 2304);

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 2048; r += 64) {
            const f32x16 block_2_dense_kernel_grad_i = f32x16_load(&block_2_dense_kernel_grad[chunk * 2048 + r]);
            sum += block_2_dense_kernel_grad_i * block_2_dense_kernel_grad_i;
            const f32x16 block_2_dense_kernel_grad_i2 = f32x16_load(&block_2_dense_kernel_grad[chunk * 2048 + r + 16]);
            sum2 += block_2_dense_kernel_grad_i2 * block_2_dense_kernel_grad_i2;
            const f32x16 block_2_dense_kernel_grad_i3 = f32x16_load(&block_2_dense_kernel_grad[chunk * 2048 + r + 32]);
            sum3 += block_2_dense_kernel_grad_i3 * block_2_dense_kernel_grad_i3;
            const f32x16 block_2_dense_kernel_grad_i4 = f32x16_load(&block_2_dense_kernel_grad[chunk * 2048 + r + 48]);
            sum4 += block_2_dense_kernel_grad_i4 * block_2_dense_kernel_grad_i4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 32; chunk++)
            sum += partial[chunk];
        const float t = adamw_sum + adamw_sum_2 + adamw_sum_3 + adamw_sum_4 + adamw_sum_5 + adamw_sum_6 + adamw_sum_7;
        const float t2 = t + adamw_sum_8 + adamw_sum_9 + adamw_sum_10 + adamw_sum_11 + adamw_sum_12 + adamw_sum_13;
        const float t3 = t2 + adamw_sum_14 + adamw_sum_15 + adamw_sum_16 + adamw_sum_17 + adamw_sum_18 + adamw_sum_19;
        *adamw_sum_25 = t3 + adamw_sum_20 + adamw_sum_21 + adamw_sum_22 + adamw_sum_23 + adamw_sum_24 + sum;
    }
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw
// 277 FLOP: mul, sum, add, sqrt, max, div: [128] -> []
KERNEL static void adamw_sum_35(char_gpt *m)
{
    const float *restrict layer_norm_gamma_grad = (void *)(m->arena + 29747968);
    const float adamw_sum_25 = *(const float *)(m->arena + 2304);
    const float adamw_sum_26 = *(const float *)(m->arena + 704);
    const float adamw_sum_27 = *(const float *)(m->arena + 640);
    const float adamw_sum_28 = *(const float *)(m->arena + 576);
    const float adamw_sum_29 = *(const float *)(m->arena + 512);
    const float adamw_sum_30 = *(const float *)(m->arena + 448);
    const float adamw_sum_31 = *(const float *)(m->arena + 384);
    const float adamw_sum_32 = *(const float *)(m->arena + 320);
    const float adamw_sum_33 = *(const float *)(m->arena + 256);
    const float adamw_sum_34 = *(const float *)(m->arena + 192);
    const float global_clipnorm = m->global_clipnorm;
    float *restrict adamw_sum_35 = (void *)(m->arena + 768);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 128; r += 64) {
        const f32x16 layer_norm_gamma_grad_i = f32x16_load(&layer_norm_gamma_grad[r]);
        sum += layer_norm_gamma_grad_i * layer_norm_gamma_grad_i;
        const f32x16 layer_norm_gamma_grad_i2 = f32x16_load(&layer_norm_gamma_grad[r + 16]);
        sum2 += layer_norm_gamma_grad_i2 * layer_norm_gamma_grad_i2;
        const f32x16 layer_norm_gamma_grad_i3 = f32x16_load(&layer_norm_gamma_grad[r + 32]);
        sum3 += layer_norm_gamma_grad_i3 * layer_norm_gamma_grad_i3;
        const f32x16 layer_norm_gamma_grad_i4 = f32x16_load(&layer_norm_gamma_grad[r + 48]);
        sum4 += layer_norm_gamma_grad_i4 * layer_norm_gamma_grad_i4;
    }
    const float t = adamw_sum_25 + adamw_sum_26 + adamw_sum_27 + adamw_sum_28 + adamw_sum_29 + adamw_sum_30;
    const float t2 = f32_sqrt(t + adamw_sum_31 + adamw_sum_32 + adamw_sum_33 + adamw_sum_34
        + f32x16_sum(sum + sum3 + (sum2 + sum4)));
    *adamw_sum_35 = global_clipnorm / max_real(t2, global_clipnorm);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_2.dense.kernel
// 1.51 MFLOP: mul, sub, add, sqrt, div: [128, 512] -> [128, 512]
KERNEL static void update_gpt_block_2_dense_kernel_body(
    const float *restrict block_2_dense_kernel_grad,
    const float adamw_sum_35,
    const float beta_1,
    const float beta_2,
    const float adamw_rate,
    const float adamw_rsqrt,
    const float epsilon,
    const float adamw_decay,
    float *restrict gpt_block_2_dense_kernel,
    float *restrict gpt_block_2_dense_kernel_m,
    float *restrict gpt_block_2_dense_kernel_v)
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 g = f32x16_load(&block_2_dense_kernel_grad[i]) * adamw_sum_35;
        const f32x16 m2 = f32x16_load(&gpt_block_2_dense_kernel_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&gpt_block_2_dense_kernel_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        const f32x16 t = m2 * adamw_rate / (f32x16_sqrt(v) * adamw_rsqrt + epsilon);
        f32x16_store(&gpt_block_2_dense_kernel[i], f32x16_load(&gpt_block_2_dense_kernel[i]) * adamw_decay - t);
        f32x16_store(&gpt_block_2_dense_kernel_m[i], m2);
        f32x16_store(&gpt_block_2_dense_kernel_v[i], v);
    }
}

static void update_gpt_block_2_dense_kernel(char_gpt *m)
{
    update_gpt_block_2_dense_kernel_body((void *)(m->arena + 8259328), *(const float *)(m->arena + 768), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, *(const float *)(m->arena + 128),
                                         (void *)m->gpt_block_2_dense_kernel, (void *)m->gpt_block_2_dense_kernel_m,
                                         (void *)m->gpt_block_2_dense_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.embeddings
// 191 kFLOP: mul, sub, add, sqrt, div: [65, 128] -> [65, 128]
KERNEL static void update_gpt_embeddings(char_gpt *m)
{
    const float *restrict gpt_embeddings_grad_2 = (void *)(m->arena + 2368);
    const float adamw_sum_35 = *(const float *)(m->arena + 768);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adamw_rate = *(const float *)(m->arena + 0);
    const float adamw_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    const float adamw_decay = *(const float *)(m->arena + 128);
    float *restrict gpt_embeddings = (void *)m->gpt_embeddings;
    float *restrict gpt_embeddings_m = (void *)m->gpt_embeddings_m;
    float *restrict gpt_embeddings_v = (void *)m->gpt_embeddings_v;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 8320; i += 16) {
        const f32x16 g = f32x16_load(&gpt_embeddings_grad_2[i]) * adamw_sum_35;
        const f32x16 m2 = f32x16_load(&gpt_embeddings_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&gpt_embeddings_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        const f32x16 t = m2 * adamw_rate / (f32x16_sqrt(v) * adamw_rsqrt + epsilon);
        f32x16_store(&gpt_embeddings[i], f32x16_load(&gpt_embeddings[i]) * adamw_decay - t);
        f32x16_store(&gpt_embeddings_m[i], m2);
        f32x16_store(&gpt_embeddings_v[i], v);
    }
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.layer_norm.gamma
// 2.82 kFLOP: mul, sub, add, sqrt, div: [128] -> [128]
KERNEL static void update_gpt_layer_norm_gamma_body(
    const float *restrict layer_norm_gamma_grad,
    const float adamw_sum_35,
    const float beta_1,
    const float beta_2,
    const float adamw_rate,
    const float adamw_rsqrt,
    const float epsilon,
    float *restrict gpt_layer_norm_gamma,
    float *restrict gpt_layer_norm_gamma_m,
    float *restrict gpt_layer_norm_gamma_v)
{
    for (int i = 0; i < 128; i += 16) {
        const f32x16 g = f32x16_load(&layer_norm_gamma_grad[i]) * adamw_sum_35;
        const f32x16 m2 = f32x16_load(&gpt_layer_norm_gamma_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&gpt_layer_norm_gamma_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        const f32x16 t = m2 * adamw_rate / (f32x16_sqrt(v) * adamw_rsqrt + epsilon);
        f32x16_store(&gpt_layer_norm_gamma[i], f32x16_load(&gpt_layer_norm_gamma[i]) - t);
        f32x16_store(&gpt_layer_norm_gamma_m[i], m2);
        f32x16_store(&gpt_layer_norm_gamma_v[i], v);
    }
}

static void update_gpt_layer_norm_gamma(char_gpt *m)
{
    update_gpt_layer_norm_gamma_body((void *)(m->arena + 29747968), *(const float *)(m->arena + 768), m->beta_1,
                                     m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                     m->epsilon, m->gpt_layer_norm_gamma, m->gpt_layer_norm_gamma_m,
                                     m->gpt_layer_norm_gamma_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.position_embedding.embeddings
// 188 kFLOP: mul, sub, add, sqrt, div: [64, 128] -> [64, 128]
KERNEL static void update_gpt_position_embedding_embeddings(char_gpt *m)
{
    const float *restrict gpt_embeddings_grad = (void *)(m->arena + 35648);
    const float adamw_sum_35 = *(const float *)(m->arena + 768);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adamw_decay = *(const float *)(m->arena + 128);
    const float adamw_rate = *(const float *)(m->arena + 0);
    const float adamw_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float *restrict gpt_position_embedding_embeddings = (void *)m->gpt_position_embedding_embeddings;
    float *restrict gpt_position_embedding_embeddings_m = (void *)m->gpt_position_embedding_embeddings_m;
    float *restrict gpt_position_embedding_embeddings_v = (void *)m->gpt_position_embedding_embeddings_v;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 8192; i += 16) {
        const f32x16 g = f32x16_load(&gpt_embeddings_grad[i]) * adamw_sum_35;
        const f32x16 m2 = f32x16_load(&gpt_position_embedding_embeddings_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&gpt_position_embedding_embeddings_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        const f32x16 t = f32x16_load(&gpt_position_embedding_embeddings[i]) * adamw_decay;
        f32x16_store(&gpt_position_embedding_embeddings[i],
            t - m2 * adamw_rate / (f32x16_sqrt(v) * adamw_rsqrt + epsilon));
        f32x16_store(&gpt_position_embedding_embeddings_m[i], m2);
        f32x16_store(&gpt_position_embedding_embeddings_v[i], v);
    }
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block.multi_head_attention.query.kernel
// 377 kFLOP: mul, sub, add, sqrt, div: [128, 4, 32] -> [128, 4, 32]
KERNEL static void update_gpt_block_multi_head_attention_query_kernel_body(
    const float *restrict block_multi_head_attention_query_kernel_grad,
    const float adamw_sum_35,
    const float beta_1,
    const float beta_2,
    const float adamw_decay,
    const float adamw_rate,
    const float adamw_rsqrt,
    const float epsilon,
    float *restrict gpt_block_multi_head_attention_query_kernel,
    float *restrict gpt_block_multi_head_attention_query_kernel_m,
    float *restrict gpt_block_multi_head_attention_query_kernel_v)
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 g = f32x16_load(&block_multi_head_attention_query_kernel_grad[i]) * adamw_sum_35;
        const f32x16 m2 = f32x16_load(&gpt_block_multi_head_attention_query_kernel_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 t = f32x16_load(&gpt_block_multi_head_attention_query_kernel_v[i]) * beta_2;
        const f32x16 v = t + g * g * (1.0f - beta_2);
        const f32x16 t2 = f32x16_load(&gpt_block_multi_head_attention_query_kernel[i]) * adamw_decay;
        f32x16_store(&gpt_block_multi_head_attention_query_kernel[i],
            t2 - m2 * adamw_rate / (f32x16_sqrt(v) * adamw_rsqrt + epsilon));
        f32x16_store(&gpt_block_multi_head_attention_query_kernel_m[i], m2);
        f32x16_store(&gpt_block_multi_head_attention_query_kernel_v[i], v);
    }
}

static void update_gpt_block_multi_head_attention_query_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_query_kernel_body(
        (void *)(m->arena + 1181824), *(const float *)(m->arena + 768), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 128), *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->gpt_block_multi_head_attention_query_kernel,
        (void *)m->gpt_block_multi_head_attention_query_kernel_m,
        (void *)m->gpt_block_multi_head_attention_query_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block.multi_head_attention.key.kernel
// 377 kFLOP: mul, sub, add, sqrt, div: [128, 4, 32] -> [128, 4, 32]
static void update_gpt_block_multi_head_attention_key_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_query_kernel_body(
        (void *)(m->arena + 2361472), *(const float *)(m->arena + 768), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 128), *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->gpt_block_multi_head_attention_key_kernel, (void *)m->gpt_block_multi_head_attention_key_kernel_m,
        (void *)m->gpt_block_multi_head_attention_key_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block.multi_head_attention.value.kernel
// 377 kFLOP: mul, sub, add, sqrt, div: [128, 4, 32] -> [128, 4, 32]
static void update_gpt_block_multi_head_attention_value_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_query_kernel_body(
        (void *)(m->arena + 2295936), *(const float *)(m->arena + 768), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 128), *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->gpt_block_multi_head_attention_value_kernel,
        (void *)m->gpt_block_multi_head_attention_value_kernel_m,
        (void *)m->gpt_block_multi_head_attention_value_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block.multi_head_attention.attention_output.kernel
// 377 kFLOP: mul, sub, add, sqrt, div: [4, 32, 128] -> [4, 32, 128]
KERNEL static void update_gpt_block_multi_head_attention_attention_output_kernel_body(
    const float *restrict block_multi_head_attention_attention_output_kernel_grad,
    const float adamw_sum_35,
    const float beta_1,
    const float beta_2,
    const float adamw_decay,
    const float adamw_rate,
    const float adamw_rsqrt,
    const float epsilon,
    float *restrict gpt_block_multi_head_attention_attention_output_kernel,
    float *restrict gpt_block_multi_head_attention_attention_output_kernel_m,
    float *restrict gpt_block_multi_head_attention_attention_output_kernel_v)
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 g = f32x16_load(&block_multi_head_attention_attention_output_kernel_grad[i]) * adamw_sum_35;
        const f32x16 t = f32x16_load(&gpt_block_multi_head_attention_attention_output_kernel_m[i]) * beta_1;
        const f32x16 m2 = t + g * (1.0f - beta_1);
        const f32x16 t2 = f32x16_load(&gpt_block_multi_head_attention_attention_output_kernel_v[i]) * beta_2;
        const f32x16 v = t2 + g * g * (1.0f - beta_2);
        const f32x16 t3 = f32x16_load(&gpt_block_multi_head_attention_attention_output_kernel[i]) * adamw_decay;
        f32x16_store(&gpt_block_multi_head_attention_attention_output_kernel[i],
            t3 - m2 * adamw_rate / (f32x16_sqrt(v) * adamw_rsqrt + epsilon));
        f32x16_store(&gpt_block_multi_head_attention_attention_output_kernel_m[i], m2);
        f32x16_store(&gpt_block_multi_head_attention_attention_output_kernel_v[i], v);
    }
}

static void update_gpt_block_multi_head_attention_attention_output_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_attention_output_kernel_body(
        (void *)(m->arena + 2230400), *(const float *)(m->arena + 768), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 128), *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->gpt_block_multi_head_attention_attention_output_kernel,
        (void *)m->gpt_block_multi_head_attention_attention_output_kernel_m,
        (void *)m->gpt_block_multi_head_attention_attention_output_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_1.multi_head_attention.query.kernel
// 377 kFLOP: mul, sub, add, sqrt, div: [128, 4, 32] -> [128, 4, 32]
static void update_gpt_block_1_multi_head_attention_query_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_query_kernel_body(
        (void *)(m->arena + 4327168), *(const float *)(m->arena + 768), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 128), *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->gpt_block_1_multi_head_attention_query_kernel,
        (void *)m->gpt_block_1_multi_head_attention_query_kernel_m,
        (void *)m->gpt_block_1_multi_head_attention_query_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_1.multi_head_attention.key.kernel
// 377 kFLOP: mul, sub, add, sqrt, div: [128, 4, 32] -> [128, 4, 32]
static void update_gpt_block_1_multi_head_attention_key_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_query_kernel_body(
        (void *)(m->arena + 5506816), *(const float *)(m->arena + 768), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 128), *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->gpt_block_1_multi_head_attention_key_kernel,
        (void *)m->gpt_block_1_multi_head_attention_key_kernel_m,
        (void *)m->gpt_block_1_multi_head_attention_key_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_1.multi_head_attention.value.kernel
// 377 kFLOP: mul, sub, add, sqrt, div: [128, 4, 32] -> [128, 4, 32]
static void update_gpt_block_1_multi_head_attention_value_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_query_kernel_body(
        (void *)(m->arena + 5441280), *(const float *)(m->arena + 768), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 128), *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->gpt_block_1_multi_head_attention_value_kernel,
        (void *)m->gpt_block_1_multi_head_attention_value_kernel_m,
        (void *)m->gpt_block_1_multi_head_attention_value_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_1.multi_head_attention.attention_output.kernel
// 377 kFLOP: mul, sub, add, sqrt, div: [4, 32, 128] -> [4, 32, 128]
static void update_gpt_block_1_multi_head_attention_attention_output_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_attention_output_kernel_body(
        (void *)(m->arena + 5375744), *(const float *)(m->arena + 768), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 128), *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->gpt_block_1_multi_head_attention_attention_output_kernel,
        (void *)m->gpt_block_1_multi_head_attention_attention_output_kernel_m,
        (void *)m->gpt_block_1_multi_head_attention_attention_output_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_2.multi_head_attention.query.kernel
// 377 kFLOP: mul, sub, add, sqrt, div: [128, 4, 32] -> [128, 4, 32]
static void update_gpt_block_2_multi_head_attention_query_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_query_kernel_body(
        (void *)(m->arena + 7472896), *(const float *)(m->arena + 768), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 128), *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->gpt_block_2_multi_head_attention_query_kernel,
        (void *)m->gpt_block_2_multi_head_attention_query_kernel_m,
        (void *)m->gpt_block_2_multi_head_attention_query_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_2.multi_head_attention.key.kernel
// 377 kFLOP: mul, sub, add, sqrt, div: [128, 4, 32] -> [128, 4, 32]
static void update_gpt_block_2_multi_head_attention_key_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_query_kernel_body(
        (void *)(m->arena + 8652544), *(const float *)(m->arena + 768), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 128), *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->gpt_block_2_multi_head_attention_key_kernel,
        (void *)m->gpt_block_2_multi_head_attention_key_kernel_m,
        (void *)m->gpt_block_2_multi_head_attention_key_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_2.multi_head_attention.value.kernel
// 377 kFLOP: mul, sub, add, sqrt, div: [128, 4, 32] -> [128, 4, 32]
static void update_gpt_block_2_multi_head_attention_value_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_query_kernel_body(
        (void *)(m->arena + 8587008), *(const float *)(m->arena + 768), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 128), *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->gpt_block_2_multi_head_attention_value_kernel,
        (void *)m->gpt_block_2_multi_head_attention_value_kernel_m,
        (void *)m->gpt_block_2_multi_head_attention_value_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_2.multi_head_attention.attention_output.kernel
// 377 kFLOP: mul, sub, add, sqrt, div: [4, 32, 128] -> [4, 32, 128]
static void update_gpt_block_2_multi_head_attention_attention_output_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_attention_output_kernel_body(
        (void *)(m->arena + 8521472), *(const float *)(m->arena + 768), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 128), *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->gpt_block_2_multi_head_attention_attention_output_kernel,
        (void *)m->gpt_block_2_multi_head_attention_attention_output_kernel_m,
        (void *)m->gpt_block_2_multi_head_attention_attention_output_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_3.multi_head_attention.query.kernel
// 377 kFLOP: mul, sub, add, sqrt, div: [128, 4, 32] -> [128, 4, 32]
static void update_gpt_block_3_multi_head_attention_query_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_query_kernel_body(
        (void *)(m->arena + 10618624), *(const float *)(m->arena + 768), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 128), *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->gpt_block_3_multi_head_attention_query_kernel,
        (void *)m->gpt_block_3_multi_head_attention_query_kernel_m,
        (void *)m->gpt_block_3_multi_head_attention_query_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_3.multi_head_attention.key.kernel
// 377 kFLOP: mul, sub, add, sqrt, div: [128, 4, 32] -> [128, 4, 32]
static void update_gpt_block_3_multi_head_attention_key_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_query_kernel_body(
        (void *)(m->arena + 11798272), *(const float *)(m->arena + 768), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 128), *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->gpt_block_3_multi_head_attention_key_kernel,
        (void *)m->gpt_block_3_multi_head_attention_key_kernel_m,
        (void *)m->gpt_block_3_multi_head_attention_key_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_3.multi_head_attention.value.kernel
// 377 kFLOP: mul, sub, add, sqrt, div: [128, 4, 32] -> [128, 4, 32]
static void update_gpt_block_3_multi_head_attention_value_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_query_kernel_body(
        (void *)(m->arena + 11732736), *(const float *)(m->arena + 768), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 128), *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->gpt_block_3_multi_head_attention_value_kernel,
        (void *)m->gpt_block_3_multi_head_attention_value_kernel_m,
        (void *)m->gpt_block_3_multi_head_attention_value_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_3.multi_head_attention.attention_output.kernel
// 377 kFLOP: mul, sub, add, sqrt, div: [4, 32, 128] -> [4, 32, 128]
static void update_gpt_block_3_multi_head_attention_attention_output_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_attention_output_kernel_body(
        (void *)(m->arena + 11667200), *(const float *)(m->arena + 768), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 128), *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->gpt_block_3_multi_head_attention_attention_output_kernel,
        (void *)m->gpt_block_3_multi_head_attention_attention_output_kernel_m,
        (void *)m->gpt_block_3_multi_head_attention_attention_output_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block.dense.kernel
// 1.51 MFLOP: mul, sub, add, sqrt, div: [128, 512] -> [128, 512]
static void update_gpt_block_dense_kernel(char_gpt *m)
{
    update_gpt_block_2_dense_kernel_body((void *)(m->arena + 1968256), *(const float *)(m->arena + 768), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, *(const float *)(m->arena + 128),
                                         (void *)m->gpt_block_dense_kernel, (void *)m->gpt_block_dense_kernel_m,
                                         (void *)m->gpt_block_dense_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block.dense_1.kernel
// 1.51 MFLOP: mul, sub, add, sqrt, div: [512, 128] -> [512, 128]
KERNEL static void update_gpt_block_dense_1_kernel_body(
    const float *restrict block_dense_1_kernel_grad,
    const float adamw_sum_35,
    const float beta_1,
    const float beta_2,
    const float adamw_rate,
    const float adamw_rsqrt,
    const float epsilon,
    const float adamw_decay,
    float *restrict gpt_block_dense_1_kernel,
    float *restrict gpt_block_dense_1_kernel_m,
    float *restrict gpt_block_dense_1_kernel_v)
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 g = f32x16_load(&block_dense_1_kernel_grad[i]) * adamw_sum_35;
        const f32x16 m2 = f32x16_load(&gpt_block_dense_1_kernel_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&gpt_block_dense_1_kernel_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        const f32x16 t = m2 * adamw_rate / (f32x16_sqrt(v) * adamw_rsqrt + epsilon);
        f32x16_store(&gpt_block_dense_1_kernel[i], f32x16_load(&gpt_block_dense_1_kernel[i]) * adamw_decay - t);
        f32x16_store(&gpt_block_dense_1_kernel_m[i], m2);
        f32x16_store(&gpt_block_dense_1_kernel_v[i], v);
    }
}

static void update_gpt_block_dense_1_kernel(char_gpt *m)
{
    update_gpt_block_dense_1_kernel_body((void *)(m->arena + 3147520), *(const float *)(m->arena + 768), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, *(const float *)(m->arena + 128),
                                         (void *)m->gpt_block_dense_1_kernel, (void *)m->gpt_block_dense_1_kernel_m,
                                         (void *)m->gpt_block_dense_1_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_1.dense.kernel
// 1.51 MFLOP: mul, sub, add, sqrt, div: [128, 512] -> [128, 512]
static void update_gpt_block_1_dense_kernel(char_gpt *m)
{
    update_gpt_block_2_dense_kernel_body((void *)(m->arena + 5113600), *(const float *)(m->arena + 768), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, *(const float *)(m->arena + 128),
                                         (void *)m->gpt_block_1_dense_kernel, (void *)m->gpt_block_1_dense_kernel_m,
                                         (void *)m->gpt_block_1_dense_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_1.dense_1.kernel
// 1.51 MFLOP: mul, sub, add, sqrt, div: [512, 128] -> [512, 128]
static void update_gpt_block_1_dense_1_kernel(char_gpt *m)
{
    update_gpt_block_dense_1_kernel_body((void *)(m->arena + 6293248), *(const float *)(m->arena + 768), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, *(const float *)(m->arena + 128),
                                         (void *)m->gpt_block_1_dense_1_kernel,
                                         (void *)m->gpt_block_1_dense_1_kernel_m,
                                         (void *)m->gpt_block_1_dense_1_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_2.dense_1.kernel
// 1.51 MFLOP: mul, sub, add, sqrt, div: [512, 128] -> [512, 128]
static void update_gpt_block_2_dense_1_kernel(char_gpt *m)
{
    update_gpt_block_dense_1_kernel_body((void *)(m->arena + 9438976), *(const float *)(m->arena + 768), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, *(const float *)(m->arena + 128),
                                         (void *)m->gpt_block_2_dense_1_kernel,
                                         (void *)m->gpt_block_2_dense_1_kernel_m,
                                         (void *)m->gpt_block_2_dense_1_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_3.dense.kernel
// 1.51 MFLOP: mul, sub, add, sqrt, div: [128, 512] -> [128, 512]
static void update_gpt_block_3_dense_kernel(char_gpt *m)
{
    update_gpt_block_2_dense_kernel_body((void *)(m->arena + 11405056), *(const float *)(m->arena + 768), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, *(const float *)(m->arena + 128),
                                         (void *)m->gpt_block_3_dense_kernel, (void *)m->gpt_block_3_dense_kernel_m,
                                         (void *)m->gpt_block_3_dense_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_3.dense_1.kernel
// 1.51 MFLOP: mul, sub, add, sqrt, div: [512, 128] -> [512, 128]
static void update_gpt_block_3_dense_1_kernel(char_gpt *m)
{
    update_gpt_block_dense_1_kernel_body((void *)(m->arena + 27920128), *(const float *)(m->arena + 768), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                         m->epsilon, *(const float *)(m->arena + 128),
                                         (void *)m->gpt_block_3_dense_1_kernel,
                                         (void *)m->gpt_block_3_dense_1_kernel_m,
                                         (void *)m->gpt_block_3_dense_1_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block.layer_norm.gamma
// 2.82 kFLOP: mul, sub, add, sqrt, div: [128] -> [128]
static void update_gpt_block_layer_norm_gamma(char_gpt *m)
{
    update_gpt_layer_norm_gamma_body((void *)(m->arena + 788608), *(const float *)(m->arena + 768), m->beta_1,
                                     m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                     m->epsilon, m->gpt_block_layer_norm_gamma, m->gpt_block_layer_norm_gamma_m,
                                     m->gpt_block_layer_norm_gamma_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block.layer_norm_1.gamma
// 2.82 kFLOP: mul, sub, add, sqrt, div: [128] -> [128]
static void update_gpt_block_layer_norm_1_gamma(char_gpt *m)
{
    update_gpt_layer_norm_gamma_body((void *)(m->arena + 2427008), *(const float *)(m->arena + 768), m->beta_1,
                                     m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                     m->epsilon, m->gpt_block_layer_norm_1_gamma, m->gpt_block_layer_norm_1_gamma_m,
                                     m->gpt_block_layer_norm_1_gamma_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_1.layer_norm.gamma
// 2.82 kFLOP: mul, sub, add, sqrt, div: [128] -> [128]
static void update_gpt_block_1_layer_norm_gamma(char_gpt *m)
{
    update_gpt_layer_norm_gamma_body((void *)(m->arena + 3933952), *(const float *)(m->arena + 768), m->beta_1,
                                     m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                     m->epsilon, m->gpt_block_1_layer_norm_gamma, m->gpt_block_1_layer_norm_gamma_m,
                                     m->gpt_block_1_layer_norm_gamma_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_1.layer_norm_1.gamma
// 2.82 kFLOP: mul, sub, add, sqrt, div: [128] -> [128]
static void update_gpt_block_1_layer_norm_1_gamma(char_gpt *m)
{
    update_gpt_layer_norm_gamma_body((void *)(m->arena + 5572352), *(const float *)(m->arena + 768), m->beta_1,
                                     m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                     m->epsilon, m->gpt_block_1_layer_norm_1_gamma,
                                     m->gpt_block_1_layer_norm_1_gamma_m, m->gpt_block_1_layer_norm_1_gamma_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_2.layer_norm.gamma
// 2.82 kFLOP: mul, sub, add, sqrt, div: [128] -> [128]
static void update_gpt_block_2_layer_norm_gamma(char_gpt *m)
{
    update_gpt_layer_norm_gamma_body((void *)(m->arena + 7079680), *(const float *)(m->arena + 768), m->beta_1,
                                     m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                     m->epsilon, m->gpt_block_2_layer_norm_gamma, m->gpt_block_2_layer_norm_gamma_m,
                                     m->gpt_block_2_layer_norm_gamma_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_2.layer_norm_1.gamma
// 2.82 kFLOP: mul, sub, add, sqrt, div: [128] -> [128]
static void update_gpt_block_2_layer_norm_1_gamma(char_gpt *m)
{
    update_gpt_layer_norm_gamma_body((void *)(m->arena + 8718080), *(const float *)(m->arena + 768), m->beta_1,
                                     m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                     m->epsilon, m->gpt_block_2_layer_norm_1_gamma,
                                     m->gpt_block_2_layer_norm_1_gamma_m, m->gpt_block_2_layer_norm_1_gamma_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_3.layer_norm.gamma
// 2.82 kFLOP: mul, sub, add, sqrt, div: [128] -> [128]
static void update_gpt_block_3_layer_norm_gamma(char_gpt *m)
{
    update_gpt_layer_norm_gamma_body((void *)(m->arena + 10225408), *(const float *)(m->arena + 768), m->beta_1,
                                     m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                     m->epsilon, m->gpt_block_3_layer_norm_gamma, m->gpt_block_3_layer_norm_gamma_m,
                                     m->gpt_block_3_layer_norm_gamma_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon =
// 1e-8,
// adamw; updates gpt.block_3.layer_norm_1.gamma
// 2.82 kFLOP: mul, sub, add, sqrt, div: [128] -> [128]
static void update_gpt_block_3_layer_norm_1_gamma(char_gpt *m)
{
    update_gpt_layer_norm_gamma_body((void *)(m->arena + 11863808), *(const float *)(m->arena + 768), m->beta_1,
                                     m->beta_2, *(const float *)(m->arena + 0), *(const float *)(m->arena + 64),
                                     m->epsilon, m->gpt_block_3_layer_norm_1_gamma,
                                     m->gpt_block_3_layer_norm_1_gamma_m, m->gpt_block_3_layer_norm_1_gamma_v);
}

// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.
static void train_step(void *model, int count)
{
    struct char_gpt *m = model;
    for (int b = 0; b < 12; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    #pragma omp parallel
    {
        block_layer_norm(m);
        #pragma omp barrier
        block_multi_head_attention_query(m);
        block_multi_head_attention_key(m);
        block_multi_head_attention_value(m);
        #pragma omp barrier
        block_multi_head_attention(m);
        #pragma omp barrier
        block_multi_head_attention_attention_output(m);
        #pragma omp barrier
        block_layer_norm_1(m);
        #pragma omp barrier
        block_dense(m);
        #pragma omp barrier
        block_dense_1(m);
        #pragma omp barrier
        block_1_layer_norm(m);
        #pragma omp barrier
        block_1_multi_head_attention_query(m);
        block_1_multi_head_attention_key(m);
        block_1_multi_head_attention_value(m);
        #pragma omp barrier
        block_1_multi_head_attention(m);
        #pragma omp barrier
        block_1_multi_head_attention_attention_output(m);
        #pragma omp barrier
        block_1_layer_norm_1(m);
        #pragma omp barrier
        block_1_dense(m);
        #pragma omp barrier
        block_1_dense_1(m);
        #pragma omp barrier
        block_2_layer_norm(m);
        #pragma omp barrier
        block_2_multi_head_attention_query(m);
        block_2_multi_head_attention_key(m);
        block_2_multi_head_attention_value(m);
        #pragma omp barrier
        block_2_multi_head_attention(m);
        #pragma omp barrier
        block_2_multi_head_attention_attention_output(m);
        #pragma omp barrier
        block_2_layer_norm_1(m);
        #pragma omp barrier
        block_2_dense(m);
        #pragma omp barrier
        block_2_dense_1(m);
        #pragma omp barrier
        block_3_layer_norm(m);
        #pragma omp barrier
        block_3_multi_head_attention_query(m);
        block_3_multi_head_attention_key(m);
        block_3_multi_head_attention_value(m);
        #pragma omp barrier
        block_3_multi_head_attention(m);
        #pragma omp barrier
        block_3_multi_head_attention_attention_output(m);
        #pragma omp barrier
        block_3_layer_norm_1(m);
        #pragma omp barrier
        block_3_dense(m);
        #pragma omp barrier
        block_3_dense_1(m);
        #pragma omp barrier
        layer_norm(m);
        #pragma omp barrier
        gpt(m);
        #pragma omp barrier
        cross_entropy(m);
        #pragma omp barrier
        cross_entropy_2(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            mean_loss(m);
        }
        #pragma omp barrier
        if (isfinite(m->loss)) {
            #pragma omp single nowait
            {
                bits_per_character_sum(m);
                bits_per_character_sum_2(m);
                adamw_rsqrt(m);
            }
            gpt_y_grad(m);
            #pragma omp barrier
            layer_norm_gamma_grad(m);
            #pragma omp barrier
            layer_norm_grad(m);
            #pragma omp barrier
            block_3_dense_1_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_34(m);
            block_3_dense_1_input_grad(m);
            #pragma omp barrier
            block_3_dense_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_33(m);
            block_3_dense_y_grad(m);
            #pragma omp barrier
            block_3_layer_norm_1_gamma_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum_32(m);
            }
            block_3_layer_norm_1_grad(m);
            #pragma omp barrier
            block_3_multi_head_attention_attention_output_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_31(m);
            block_3_multi_head_attention_attention_output_heads_grad(m);
            #pragma omp barrier
            block_3_multi_head_attention_grad(m);
            #pragma omp barrier
            block_3_multi_head_attention_value_y_grad(m);
            block_3_multi_head_attention_value_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_30(m);
            block_3_multi_head_attention_key_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_29(m);
            block_3_multi_head_attention_key_input_grad(m);
            #pragma omp barrier
            block_3_multi_head_attention_query_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_28(m);
            block_3_multi_head_attention_query_input_grad(m);
            #pragma omp barrier
            block_3_layer_norm_gamma_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum_27(m);
            }
            block_3_layer_norm_grad(m);
            #pragma omp barrier
            block_2_dense_1_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_26(m);
            block_2_dense_1_input_grad(m);
            #pragma omp barrier
            block_2_dense_kernel_grad(m);
            block_2_dense_y_grad(m);
            #pragma omp barrier
            block_2_layer_norm_1_gamma_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum_24(m);
            }
            block_2_layer_norm_1_grad(m);
            #pragma omp barrier
            block_2_multi_head_attention_attention_output_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_23(m);
            block_2_multi_head_attention_attention_output_heads_grad(m);
            #pragma omp barrier
            block_2_multi_head_attention_grad(m);
            #pragma omp barrier
            block_2_multi_head_attention_value_y_grad(m);
            block_2_multi_head_attention_value_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_22(m);
            block_2_multi_head_attention_key_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_21(m);
            block_2_multi_head_attention_key_input_grad(m);
            #pragma omp barrier
            block_2_multi_head_attention_query_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_20(m);
            block_2_multi_head_attention_query_input_grad(m);
            #pragma omp barrier
            block_2_layer_norm_gamma_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum_19(m);
            }
            block_2_layer_norm_grad(m);
            #pragma omp barrier
            block_1_dense_1_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_18(m);
            block_1_dense_1_input_grad(m);
            #pragma omp barrier
            block_1_dense_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_17(m);
            block_1_dense_y_grad(m);
            #pragma omp barrier
            block_1_layer_norm_1_gamma_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum_16(m);
            }
            block_1_layer_norm_1_grad(m);
            #pragma omp barrier
            block_1_multi_head_attention_attention_output_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_15(m);
            block_1_multi_head_attention_attention_output_heads_grad(m);
            #pragma omp barrier
            block_1_multi_head_attention_grad(m);
            #pragma omp barrier
            block_1_multi_head_attention_value_y_grad(m);
            block_1_multi_head_attention_value_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_14(m);
            block_1_multi_head_attention_key_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_13(m);
            block_1_multi_head_attention_key_input_grad(m);
            #pragma omp barrier
            block_1_multi_head_attention_query_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_12(m);
            block_1_multi_head_attention_query_input_grad(m);
            #pragma omp barrier
            block_1_layer_norm_gamma_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum_11(m);
            }
            block_1_layer_norm_grad(m);
            #pragma omp barrier
            block_dense_1_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_10(m);
            block_dense_1_input_grad(m);
            #pragma omp barrier
            block_dense_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_9(m);
            #pragma omp barrier
            block_dense_y_grad(m);
            #pragma omp barrier
            block_layer_norm_1_gamma_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum_8(m);
            }
            block_layer_norm_1_grad(m);
            #pragma omp barrier
            block_multi_head_attention_attention_output_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_7(m);
            block_multi_head_attention_attention_output_heads_grad(m);
            #pragma omp barrier
            block_multi_head_attention_grad(m);
            #pragma omp barrier
            block_multi_head_attention_value_y_grad(m);
            block_multi_head_attention_value_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_6(m);
            block_multi_head_attention_key_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_5(m);
            block_multi_head_attention_key_input_grad(m);
            #pragma omp barrier
            block_multi_head_attention_query_kernel_grad(m);
            #pragma omp barrier
            adamw_sum_4(m);
            block_multi_head_attention_query_input_grad(m);
            #pragma omp barrier
            block_layer_norm_gamma_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum_3(m);
            }
            block_layer_norm_grad(m);
            #pragma omp barrier
            gpt_scatter_add_grad(m);
            gpt_embeddings_grad_2(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum_2(m);
                gpt_embeddings_grad(m);
                adamw_sum(m);
            }
            #pragma omp barrier
            adamw_sum_25(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum_35(m);
            }
            #pragma omp barrier
            update_gpt_block_2_dense_kernel(m);
            update_gpt_embeddings(m);
            #pragma omp single nowait
            {
                update_gpt_layer_norm_gamma(m);
            }
            update_gpt_position_embedding_embeddings(m);
            update_gpt_block_multi_head_attention_query_kernel(m);
            update_gpt_block_multi_head_attention_key_kernel(m);
            update_gpt_block_multi_head_attention_value_kernel(m);
            update_gpt_block_multi_head_attention_attention_output_kernel(m);
            update_gpt_block_1_multi_head_attention_query_kernel(m);
            update_gpt_block_1_multi_head_attention_key_kernel(m);
            update_gpt_block_1_multi_head_attention_value_kernel(m);
            update_gpt_block_1_multi_head_attention_attention_output_kernel(m);
            update_gpt_block_2_multi_head_attention_query_kernel(m);
            update_gpt_block_2_multi_head_attention_key_kernel(m);
            update_gpt_block_2_multi_head_attention_value_kernel(m);
            update_gpt_block_2_multi_head_attention_attention_output_kernel(m);
            update_gpt_block_3_multi_head_attention_query_kernel(m);
            update_gpt_block_3_multi_head_attention_key_kernel(m);
            update_gpt_block_3_multi_head_attention_value_kernel(m);
            update_gpt_block_3_multi_head_attention_attention_output_kernel(m);
            update_gpt_block_dense_kernel(m);
            update_gpt_block_dense_1_kernel(m);
            update_gpt_block_1_dense_kernel(m);
            update_gpt_block_1_dense_1_kernel(m);
            update_gpt_block_2_dense_1_kernel(m);
            update_gpt_block_3_dense_kernel(m);
            update_gpt_block_3_dense_1_kernel(m);
            #pragma omp single nowait
            {
                update_gpt_block_layer_norm_gamma(m);
                update_gpt_block_layer_norm_1_gamma(m);
                update_gpt_block_1_layer_norm_gamma(m);
                update_gpt_block_1_layer_norm_1_gamma(m);
                update_gpt_block_2_layer_norm_gamma(m);
                update_gpt_block_2_layer_norm_1_gamma(m);
                update_gpt_block_3_layer_norm_gamma(m);
                update_gpt_block_3_layer_norm_1_gamma(m);
            }
        }
    }
    if (!isfinite(m->loss))
        return;
    m->step++;
}

// ---- evaluation ---------------------------------------------------------------------------------

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// char_gpt.dl:32: x = embeddings[tokens]
// char_gpt.dl:33: x = x + (x | position_embedding(context, start))
// gpt, gpt.block.layer_norm
// 992 kFLOP: gather, add, sum, mul, sub, rsqrt: [12, 64], [65, 128], [64, 128], [128] -> [12, 64, 128]
KERNEL static void evaluate_block_layer_norm(char_gpt *m)
{
    const int32_t (*restrict tokens)[64] = m->tokens;
    const float (*restrict gpt_embeddings)[128] = m->gpt_embeddings;
    const float (*restrict gpt_position_embedding_embeddings)[128] = m->gpt_position_embedding_embeddings;
    const float *restrict gpt_block_layer_norm_gamma = m->gpt_block_layer_norm_gamma;
    float (*restrict block_layer_norm_y)[64][128] = (void *)(m->arena + 0);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 12; b++)
        for (int64_t i = 0; i < 64; i++) {
            float block_layer_norm_sum;
            float block_layer_norm_sum_2;
            float block_layer_norm_rsqrt;
            // block.layer_norm_sum
            const int t = tokens[b][i];
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                for (int r = 0; r < 128; r += 64) {
                    const f32x16 x = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r]) : f32x16_splat(NAN);
                    sum += x + f32x16_load(&gpt_position_embedding_embeddings[i][r]);
                    const f32x16 x2 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 16]) : f32x16_splat(NAN);
                    sum2 += x2 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 16]);
                    const f32x16 x3 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 32]) : f32x16_splat(NAN);
                    sum3 += x3 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 32]);
                    const f32x16 x4 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 48]) : f32x16_splat(NAN);
                    sum4 += x4 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 48]);
                }
                block_layer_norm_sum = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // block.layer_norm_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                for (int r = 0; r < 128; r += 64) {
                    const f32x16 x = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r]) : f32x16_splat(NAN);
                    const f32x16 t2 = x + f32x16_load(&gpt_position_embedding_embeddings[i][r])
                        - block_layer_norm_sum * 0.0078125f;
                    sum += t2 * t2;
                    const f32x16 x2 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 16]) : f32x16_splat(NAN);
                    const f32x16 t3 = x2 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 16])
                        - block_layer_norm_sum * 0.0078125f;
                    sum2 += t3 * t3;
                    const f32x16 x3 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 32]) : f32x16_splat(NAN);
                    const f32x16 t4 = x3 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 32])
                        - block_layer_norm_sum * 0.0078125f;
                    sum3 += t4 * t4;
                    const f32x16 x4 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 48]) : f32x16_splat(NAN);
                    const f32x16 t5 = x4 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 48])
                        - block_layer_norm_sum * 0.0078125f;
                    sum4 += t5 * t5;
                }
                block_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // block.layer_norm_rsqrt
            block_layer_norm_rsqrt = f32_rsqrt(block_layer_norm_sum_2 * 0.0078125f + 1e-05f);
            // block.layer_norm_y
            for (int j = 0; j < 128; j += 16) {
                const f32x16 x = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][j]) : f32x16_splat(NAN);
                const f32x16 t2 = x + f32x16_load(&gpt_position_embedding_embeddings[i][j])
                    - block_layer_norm_sum * 0.0078125f;
                f32x16_store(&block_layer_norm_y[b][i][j],
                    t2 * block_layer_norm_rsqrt * f32x16_load(&gpt_block_layer_norm_gamma[j]));
            }
        }
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.query
// 25.3 MFLOP: contract, mul: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void evaluate_block_multi_head_attention_query(char_gpt *m)
{
    block_multi_head_attention_query_body((const void *)m->gpt_block_multi_head_attention_query_kernel,
                                          (void *)(m->arena + 0), (void *)(m->arena + 393216));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.key
// 25.2 MFLOP: contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void evaluate_block_multi_head_attention_key(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_multi_head_attention_key_kernel,
                                        (void *)(m->arena + 0), (void *)(m->arena + 786432));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.value
// 25.2 MFLOP: contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void evaluate_block_multi_head_attention_value(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_multi_head_attention_value_kernel,
                                        (void *)(m->arena + 0), (void *)(m->arena + 1179648));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention
// 29.1 MFLOP: contract, iota, greater_equal, select, max, sub, exp, sum, div, mul: [12, 64, 4, 32] -> [12, 4, 64, 32]
KERNEL static void evaluate_block_multi_head_attention_body(
    const float (*restrict block_multi_head_attention_key)[64][4][32],
    const float (*restrict block_multi_head_attention_query)[64][4][32],
    const float (*restrict block_multi_head_attention_value)[64][4][32],
    float (*restrict block_multi_head_attention_2)[4][64][32])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 12; b++)
        for (int64_t i = 0; i < 4; i++) {
            alignas(64) float block_multi_head_attention[64][64];
            alignas(64) float block_multi_head_attention_max[64];
            alignas(64) float block_multi_head_attention_e[64][64];
            alignas(64) float block_multi_head_attention_sum[64];
            alignas(64) float block_multi_head_attention_attention[64][64];
            // block.multi_head_attention
            {
                // 64 columns, copied so that they lie side by side
                alignas(64) float panel[32][64];
                for (int c = 0; c < 64; c += 16)
                    for (int k = 0; k < 32; k += 16)
                        f32x16_transpose(&panel[k][c], 64, &block_multi_head_attention_key[b][c][i][k], 128);
                for (int i2 = 0; i2 < 54; i2 += 6) {
                    // sums of 6 rows x 64 columns in registers
                    f32x16 sum[6][4] = {0};
                    for (int k = 0; k < 32; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = i2 + k / 4 + 6;
                            const int column = line * 16;
                            __builtin_prefetch(&block_multi_head_attention_query[b][row][i][column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 6; r++) {
                                const float a = block_multi_head_attention_query[b][i2 + r][i][k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&block_multi_head_attention[i2 + r][v * 16],
                                f32x16_select(0 >= f32x16_ramp(v * 16 - i2 - r), sum[r][v], f32x16_splat(-INFINITY)));
                }
                for (int i2 = 54; i2 < 64; i2 += 5) {
                    // sums of 5 rows x 64 columns in registers
                    f32x16 sum[5][4] = {0};
                    for (int k = 0; k < 32; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = 63 < i2 + k / 4 + 5 ? 63 : i2 + k / 4 + 5;
                            const int column = line * 16;
                            __builtin_prefetch(&block_multi_head_attention_query[b][row][i][column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 5; r++) {
                                const float a = block_multi_head_attention_query[b][i2 + r][i][k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&block_multi_head_attention[i2 + r][v * 16],
                                f32x16_select(0 >= f32x16_ramp(v * 16 - i2 - r), sum[r][v], f32x16_splat(-INFINITY)));
                }
            }
            // block.multi_head_attention_max
            for (int x = 0; x < 64; x++) {
                f32x16 maximum = f32x16_splat(-INFINITY);
                f32x16 maximum2 = f32x16_splat(-INFINITY);
                f32x16 maximum3 = f32x16_splat(-INFINITY);
                f32x16 maximum4 = f32x16_splat(-INFINITY);
                maximum = f32x16_max(maximum, f32x16_load(&block_multi_head_attention[x][0]));
                maximum2 = f32x16_max(maximum2, f32x16_load(&block_multi_head_attention[x][16]));
                maximum3 = f32x16_max(maximum3, f32x16_load(&block_multi_head_attention[x][32]));
                maximum4 = f32x16_max(maximum4, f32x16_load(&block_multi_head_attention[x][48]));
                block_multi_head_attention_max[x] = f32x16_largest(f32x16_max(f32x16_max(maximum, maximum3),
                    f32x16_max(maximum2, maximum4)));
            }
            // block.multi_head_attention_e
            for (int x = 0; x < 64; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&block_multi_head_attention_e[x][c],
                        f32x16_exp(f32x16_load(&block_multi_head_attention[x][c]) - block_multi_head_attention_max[x]));
            // block.multi_head_attention_sum
            for (int x = 0; x < 64; x++) {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += f32x16_load(&block_multi_head_attention_e[x][0]);
                sum2 += f32x16_load(&block_multi_head_attention_e[x][16]);
                sum3 += f32x16_load(&block_multi_head_attention_e[x][32]);
                sum4 += f32x16_load(&block_multi_head_attention_e[x][48]);
                block_multi_head_attention_sum[x] = 1.0f / f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // block.multi_head_attention_attention
            for (int x = 0; x < 64; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&block_multi_head_attention_attention[x][c],
                        f32x16_load(&block_multi_head_attention_e[x][c]) * block_multi_head_attention_sum[x]);
            // block.multi_head_attention
            for (int i2 = 0; i2 < 52; i2 += 13) {
                // sums of 13 rows x 32 columns in registers
                f32x16 sum[13][2] = {0};
                for (int row = 0; row < 13; row++)
                    for (int c = 0; c < 32; c += 16)
                        __builtin_prefetch(&block_multi_head_attention_2[b][i][i2 + row][c]);
                const int next = 47 < b * 4 + i + 1 ? 47 : b * 4 + i + 1;
                for (int k = 0; k < i2 + 13; k++) {
                    __builtin_prefetch(&block_multi_head_attention_value[next / 4][k][next % 4][0]);
                    __builtin_prefetch(&block_multi_head_attention_value[next / 4][k][next % 4][16]);
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&block_multi_head_attention_value[b][k][i][v * 16]);
                    UNROLL for (int r = 0; r < 13; r++) {
                        const float a = block_multi_head_attention_attention[i2 + r][k];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&block_multi_head_attention_2[b][i][i2 + r][v * 16], sum[r][v]);
            }
            {
                // sums of 12 rows x 32 columns in registers
                f32x16 sum[12][2] = {0};
                for (int row = 0; row < 12; row++)
                    for (int c = 0; c < 32; c += 16)
                        __builtin_prefetch(&block_multi_head_attention_2[b][i][row + 52][c]);
                const int next = 47 < b * 4 + i + 1 ? 47 : b * 4 + i + 1;
                for (int k = 0; k < 64; k++) {
                    __builtin_prefetch(&block_multi_head_attention_value[next / 4][k][next % 4][0]);
                    __builtin_prefetch(&block_multi_head_attention_value[next / 4][k][next % 4][16]);
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&block_multi_head_attention_value[b][k][i][v * 16]);
                    UNROLL for (int r = 0; r < 12; r++) {
                        const float a = block_multi_head_attention_attention[r + 52][k];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 12; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&block_multi_head_attention_2[b][i][r + 52][v * 16], sum[r][v]);
            }
        }
}

static void evaluate_block_multi_head_attention(char_gpt *m)
{
    evaluate_block_multi_head_attention_body((void *)(m->arena + 786432), (void *)(m->arena + 393216),
                                             (void *)(m->arena + 1179648), (void *)(m->arena + 1572864));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:32: x = embeddings[tokens]
// char_gpt.dl:33: x = x + (x | position_embedding(context, start))
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.multi_head_attention.attention_output, gpt, gpt.block
// 25.4 MFLOP: contract, gather, add: [4, 32, 128], [12, 4, 64, 32], [12, 64], [65, 128], [64, 128] -> [12, 64, 128]
static void evaluate_block_multi_head_attention_attention_output(char_gpt *m)
{
    block_multi_head_attention_attention_output_body(
        m->gpt_block_multi_head_attention_attention_output_kernel, (void *)(m->arena + 1572864), m->tokens,
        m->gpt_embeddings, m->gpt_position_embedding_embeddings, (void *)(m->arena + 0));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.layer_norm_1
// 697 kFLOP: sum, mul, sub, add, rsqrt: [12, 64, 128], [128] -> [12, 64, 128]
KERNEL static void evaluate_block_layer_norm_1_body(
    const float (*restrict block_multi_head_attention_attention_output)[64][128],
    const float *restrict gpt_block_layer_norm_1_gamma,
    float (*restrict block_layer_norm_1_y)[64][128])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 12; b++)
        for (int64_t i = 0; i < 64; i++) {
            float block_layer_norm_1_sum;
            float block_layer_norm_1_sum_2;
            float block_layer_norm_1_rsqrt;
            // block.layer_norm_1_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                for (int r = 0; r < 128; r += 64) {
                    sum += f32x16_load(&block_multi_head_attention_attention_output[b][i][r]);
                    sum2 += f32x16_load(&block_multi_head_attention_attention_output[b][i][r + 16]);
                    sum3 += f32x16_load(&block_multi_head_attention_attention_output[b][i][r + 32]);
                    sum4 += f32x16_load(&block_multi_head_attention_attention_output[b][i][r + 48]);
                }
                block_layer_norm_1_sum = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // block.layer_norm_1_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                const f32x16 t = f32x16_splat(block_layer_norm_1_sum * 0.0078125f);
                for (int r = 0; r < 128; r += 64) {
                    const f32x16 t2 = f32x16_load(&block_multi_head_attention_attention_output[b][i][r]) - t;
                    sum += t2 * t2;
                    const f32x16 t3 = f32x16_load(&block_multi_head_attention_attention_output[b][i][r + 16]) - t;
                    sum2 += t3 * t3;
                    const f32x16 t4 = f32x16_load(&block_multi_head_attention_attention_output[b][i][r + 32]) - t;
                    sum3 += t4 * t4;
                    const f32x16 t5 = f32x16_load(&block_multi_head_attention_attention_output[b][i][r + 48]) - t;
                    sum4 += t5 * t5;
                }
                block_layer_norm_1_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // block.layer_norm_1_rsqrt
            block_layer_norm_1_rsqrt = f32_rsqrt(block_layer_norm_1_sum_2 * 0.0078125f + 1e-05f);
            // block.layer_norm_1_y
            {
                const f32x16 t = f32x16_splat(block_layer_norm_1_sum * 0.0078125f);
                for (int j = 0; j < 128; j += 16) {
                    const f32x16 t2 = f32x16_load(&block_multi_head_attention_attention_output[b][i][j]) - t;
                    f32x16_store(&block_layer_norm_1_y[b][i][j],
                        t2 * block_layer_norm_1_rsqrt * f32x16_load(&gpt_block_layer_norm_1_gamma[j]));
                }
            }
        }
}

static void evaluate_block_layer_norm_1(char_gpt *m)
{
    evaluate_block_layer_norm_1_body((void *)(m->arena + 0), m->gpt_block_layer_norm_1_gamma,
                                     (void *)(m->arena + 1966080));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block.dense
// 110 MFLOP: contract, mul, erf, add: [128, 512], [12, 64, 128] -> [12, 64, 512]
KERNEL static void evaluate_block_dense_body(const float (*restrict gpt_block_dense_kernel)[512],
                                             const float (*restrict block_layer_norm_1_y)[128],
                                             float (*restrict block_dense)[512])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t i0 = 0; i0 < 768; i0 += 384)
        for (int64_t j = 0; j < 512; j += 64) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[128][64];
            for (int k = 0; k < 128; k++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&gpt_block_dense_kernel[k][j + c]));
            for (int i = 0; i < 384; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 128; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 767 < i0 + i + (k / 4 * 2 + line) / 8 + 6 ? 767
                            : i0 + i + (k / 4 * 2 + line) / 8 + 6;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&block_layer_norm_1_y[row][column]);
                    }
                    {
                        const int row = k / 16;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&block_dense[i0 + i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = block_layer_norm_1_y[i0 + i + r][k + step];
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
                        f32x16_store(&block_dense[i0 + i + r][j + c],
                            sum2 * (f32x16_erf(sum2 * 0.70710677f) * 0.5f + 0.5f));
                    }
            }
        }
}

static void evaluate_block_dense(char_gpt *m)
{
    evaluate_block_dense_body(m->gpt_block_dense_kernel, (void *)(m->arena + 1966080), (void *)(m->arena + 393216));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.dense_1, gpt.block
// 101 MFLOP: contract, add: [12, 64, 512], [512, 128] -> [12, 64, 128]
// block_dense_1 takes the place of block_multi_head_attention_attention_output.
KERNEL static void evaluate_block_dense_1_body(
    const float (*restrict block_dense)[512],
    const float (*restrict gpt_block_dense_1_kernel)[128],
    float (*restrict block_multi_head_attention_attention_output)[128])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 768; i0 += 24)
        for (int j = 0; j < 128; j += 64)
            for (int i = 0; i < 24; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 512; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 767 < i0 + i + (k / 4 * 2 + line) / 32 + 6 ? 767
                            : i0 + i + (k / 4 * 2 + line) / 32 + 6;
                        const int column = (k / 4 * 2 + line) % 32 * 16;
                        __builtin_prefetch(&block_dense[row][column]);
                    }
                    if (k / 4 % 5 == 0) {
                        const int row = k / 80;
                        const int column = k / 20 % 4 * 16;
                        __builtin_prefetch(&block_multi_head_attention_attention_output[i0 + i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&gpt_block_dense_1_kernel[k + step][j + v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = block_dense[i0 + i + r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&block_multi_head_attention_attention_output[i0 + i + r][j + v * 16],
                            f32x16_load(&block_multi_head_attention_attention_output[i0 + i + r][j + v * 16])
                            + sum[r][v]);
            }
}

static void evaluate_block_dense_1(char_gpt *m)
{
    evaluate_block_dense_1_body((void *)(m->arena + 393216), m->gpt_block_dense_1_kernel, (void *)(m->arena + 0));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.layer_norm
// 697 kFLOP: sum, mul, sub, add, rsqrt: [12, 64, 128], [128] -> [12, 64, 128]
static void evaluate_block_1_layer_norm(char_gpt *m)
{
    evaluate_block_layer_norm_1_body((void *)(m->arena + 0), m->gpt_block_1_layer_norm_gamma,
                                     (void *)(m->arena + 393216));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.query
// 25.3 MFLOP: contract, mul: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void evaluate_block_1_multi_head_attention_query(char_gpt *m)
{
    block_multi_head_attention_query_body((const void *)m->gpt_block_1_multi_head_attention_query_kernel,
                                          (void *)(m->arena + 393216), (void *)(m->arena + 786432));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.key
// 25.2 MFLOP: contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void evaluate_block_1_multi_head_attention_key(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_1_multi_head_attention_key_kernel,
                                        (void *)(m->arena + 393216), (void *)(m->arena + 1179648));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.value
// 25.2 MFLOP: contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void evaluate_block_1_multi_head_attention_value(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_1_multi_head_attention_value_kernel,
                                        (void *)(m->arena + 393216), (void *)(m->arena + 1572864));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention
// 29.1 MFLOP: contract, iota, greater_equal, select, max, sub, exp, sum, div, mul: [12, 64, 4, 32] -> [12, 4, 64, 32]
static void evaluate_block_1_multi_head_attention(char_gpt *m)
{
    evaluate_block_multi_head_attention_body((void *)(m->arena + 1179648), (void *)(m->arena + 786432),
                                             (void *)(m->arena + 1572864), (void *)(m->arena + 1966080));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.multi_head_attention.attention_output, gpt.block_1
// 25.3 MFLOP: contract, add: [4, 32, 128], [12, 64, 128], [12, 4, 64, 32] -> [12, 64, 128]
static void evaluate_block_1_multi_head_attention_attention_output(char_gpt *m)
{
    block_1_multi_head_attention_attention_output_body(
        m->gpt_block_1_multi_head_attention_attention_output_kernel, (void *)(m->arena + 0),
        (void *)(m->arena + 1966080), (void *)(m->arena + 393216));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.layer_norm_1
// 697 kFLOP: sum, mul, sub, add, rsqrt: [12, 64, 128], [128] -> [12, 64, 128]
static void evaluate_block_1_layer_norm_1(char_gpt *m)
{
    evaluate_block_layer_norm_1_body((void *)(m->arena + 393216), m->gpt_block_1_layer_norm_1_gamma,
                                     (void *)(m->arena + 0));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_1.dense
// 110 MFLOP: contract, mul, erf, add: [128, 512], [12, 64, 128] -> [12, 64, 512]
static void evaluate_block_1_dense(char_gpt *m)
{
    evaluate_block_dense_body(m->gpt_block_1_dense_kernel, (void *)(m->arena + 0), (void *)(m->arena + 786432));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.dense_1, gpt.block_1
// 101 MFLOP: contract, add: [12, 64, 512], [512, 128] -> [12, 64, 128]
// block_1_dense_1 takes the place of block_1_multi_head_attention_attention_output.
static void evaluate_block_1_dense_1(char_gpt *m)
{
    evaluate_block_dense_1_body((void *)(m->arena + 786432), m->gpt_block_1_dense_1_kernel,
                                (void *)(m->arena + 393216));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.layer_norm
// 697 kFLOP: sum, mul, sub, add, rsqrt: [12, 64, 128], [128] -> [12, 64, 128]
static void evaluate_block_2_layer_norm(char_gpt *m)
{
    evaluate_block_layer_norm_1_body((void *)(m->arena + 393216), m->gpt_block_2_layer_norm_gamma,
                                     (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.query
// 25.3 MFLOP: contract, mul: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void evaluate_block_2_multi_head_attention_query(char_gpt *m)
{
    block_multi_head_attention_query_body((const void *)m->gpt_block_2_multi_head_attention_query_kernel,
                                          (void *)(m->arena + 0), (void *)(m->arena + 786432));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.key
// 25.2 MFLOP: contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void evaluate_block_2_multi_head_attention_key(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_2_multi_head_attention_key_kernel,
                                        (void *)(m->arena + 0), (void *)(m->arena + 1179648));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.value
// 25.2 MFLOP: contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void evaluate_block_2_multi_head_attention_value(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_2_multi_head_attention_value_kernel,
                                        (void *)(m->arena + 0), (void *)(m->arena + 1572864));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention
// 29.1 MFLOP: contract, iota, greater_equal, select, max, sub, exp, sum, div, mul: [12, 64, 4, 32] -> [12, 4, 64, 32]
static void evaluate_block_2_multi_head_attention(char_gpt *m)
{
    evaluate_block_multi_head_attention_body((void *)(m->arena + 1179648), (void *)(m->arena + 786432),
                                             (void *)(m->arena + 1572864), (void *)(m->arena + 1966080));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.multi_head_attention.attention_output, gpt.block_2
// 25.3 MFLOP: contract, add: [4, 32, 128], [12, 64, 128], [12, 4, 64, 32] -> [12, 64, 128]
static void evaluate_block_2_multi_head_attention_attention_output(char_gpt *m)
{
    block_1_multi_head_attention_attention_output_body(
        m->gpt_block_2_multi_head_attention_attention_output_kernel, (void *)(m->arena + 393216),
        (void *)(m->arena + 1966080), (void *)(m->arena + 0));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.layer_norm_1
// 697 kFLOP: sum, mul, sub, add, rsqrt: [12, 64, 128], [128] -> [12, 64, 128]
static void evaluate_block_2_layer_norm_1(char_gpt *m)
{
    evaluate_block_layer_norm_1_body((void *)(m->arena + 0), m->gpt_block_2_layer_norm_1_gamma,
                                     (void *)(m->arena + 1966080));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_2.dense
// 110 MFLOP: contract, mul, erf, add: [128, 512], [12, 64, 128] -> [12, 64, 512]
static void evaluate_block_2_dense(char_gpt *m)
{
    evaluate_block_dense_body(m->gpt_block_2_dense_kernel, (void *)(m->arena + 1966080), (void *)(m->arena + 393216));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.dense_1, gpt.block_2
// 101 MFLOP: contract, add: [12, 64, 512], [512, 128] -> [12, 64, 128]
// block_2_dense_1 takes the place of block_2_multi_head_attention_attention_output.
static void evaluate_block_2_dense_1(char_gpt *m)
{
    evaluate_block_dense_1_body((void *)(m->arena + 393216), m->gpt_block_2_dense_1_kernel, (void *)(m->arena + 0));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.layer_norm
// 697 kFLOP: sum, mul, sub, add, rsqrt: [12, 64, 128], [128] -> [12, 64, 128]
static void evaluate_block_3_layer_norm(char_gpt *m)
{
    evaluate_block_layer_norm_1_body((void *)(m->arena + 0), m->gpt_block_3_layer_norm_gamma,
                                     (void *)(m->arena + 393216));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.query
// 25.3 MFLOP: contract, mul: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void evaluate_block_3_multi_head_attention_query(char_gpt *m)
{
    block_multi_head_attention_query_body((const void *)m->gpt_block_3_multi_head_attention_query_kernel,
                                          (void *)(m->arena + 393216), (void *)(m->arena + 786432));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.key
// 25.2 MFLOP: contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void evaluate_block_3_multi_head_attention_key(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_3_multi_head_attention_key_kernel,
                                        (void *)(m->arena + 393216), (void *)(m->arena + 1179648));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.value
// 25.2 MFLOP: contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32]
static void evaluate_block_3_multi_head_attention_value(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_3_multi_head_attention_value_kernel,
                                        (void *)(m->arena + 393216), (void *)(m->arena + 1572864));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention
// 29.1 MFLOP: contract, iota, greater_equal, select, max, sub, exp, sum, div, mul: [12, 64, 4, 32] -> [12, 4, 64, 32]
static void evaluate_block_3_multi_head_attention(char_gpt *m)
{
    evaluate_block_multi_head_attention_body((void *)(m->arena + 1179648), (void *)(m->arena + 786432),
                                             (void *)(m->arena + 1572864), (void *)(m->arena + 1966080));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.multi_head_attention.attention_output, gpt.block_3
// 25.3 MFLOP: contract, add: [4, 32, 128], [12, 64, 128], [12, 4, 64, 32] -> [12, 64, 128]
static void evaluate_block_3_multi_head_attention_attention_output(char_gpt *m)
{
    block_1_multi_head_attention_attention_output_body(
        m->gpt_block_3_multi_head_attention_attention_output_kernel, (void *)(m->arena + 0),
        (void *)(m->arena + 1966080), (void *)(m->arena + 393216));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.layer_norm_1
// 697 kFLOP: sum, mul, sub, add, rsqrt: [12, 64, 128], [128] -> [12, 64, 128]
static void evaluate_block_3_layer_norm_1(char_gpt *m)
{
    evaluate_block_layer_norm_1_body((void *)(m->arena + 393216), m->gpt_block_3_layer_norm_1_gamma,
                                     (void *)(m->arena + 0));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_3.dense
// 110 MFLOP: contract, mul, erf, add: [128, 512], [12, 64, 128] -> [12, 64, 512]
static void evaluate_block_3_dense(char_gpt *m)
{
    evaluate_block_dense_body(m->gpt_block_3_dense_kernel, (void *)(m->arena + 0), (void *)(m->arena + 786432));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.dense_1, gpt.block_3
// 101 MFLOP: contract, add: [12, 64, 512], [512, 128] -> [12, 64, 128]
// block_3_dense_1 takes the place of block_3_multi_head_attention_attention_output.
static void evaluate_block_3_dense_1(char_gpt *m)
{
    evaluate_block_dense_1_body((void *)(m->arena + 786432), m->gpt_block_3_dense_1_kernel,
                                (void *)(m->arena + 393216));
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// gpt.layer_norm
// 697 kFLOP: sum, mul, sub, add, rsqrt: [12, 64, 128], [128] -> [12, 64, 128]
static void evaluate_layer_norm(char_gpt *m)
{
    evaluate_block_layer_norm_1_body((void *)(m->arena + 393216), m->gpt_layer_norm_gamma, (void *)(m->arena + 786432));
}

// char_gpt.dl:36: return x @ transpose(embeddings)
// gpt
// 12.8 MFLOP: contract: [65, 128], [12, 64, 128], [12, 64, 65] -> [12, 64, 65]
static void evaluate_gpt(char_gpt *m)
{
    gpt_body(m->gpt_embeddings, (void *)(m->arena + 786432), (void *)(m->arena + 64), (void *)(m->arena + 64));
}

// char_gpt.dl:44: minimize  cross_entropy(gpt(tokens), next)
// cross_entropy
// 910 kFLOP: max, sub, exp, sum, log: [12, 64, 65] -> [12, 64]
KERNEL static void evaluate_cross_entropy(char_gpt *m)
{
    const float (*restrict gpt)[64][65] = (void *)(m->arena + 64);
    float (*restrict cross_entropy_max)[64] = (void *)(m->arena + 199744);
    float (*restrict cross_entropy_log)[64] = (void *)(m->arena + 202816);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 12; b++)
        for (int64_t i = 0; i < 64; i++) {
            float cross_entropy_max_row;
            float cross_entropy_sum;
            // cross_entropy_max
            {
                f32x16 maximum = f32x16_splat(-INFINITY);
                f32x16 maximum2 = f32x16_splat(-INFINITY);
                f32x16 maximum3 = f32x16_splat(-INFINITY);
                f32x16 maximum4 = f32x16_splat(-INFINITY);
                float rest = -INFINITY;
                maximum = f32x16_max(maximum, f32x16_load(&gpt[b][i][0]));
                maximum2 = f32x16_max(maximum2, f32x16_load(&gpt[b][i][16]));
                maximum3 = f32x16_max(maximum3, f32x16_load(&gpt[b][i][32]));
                maximum4 = f32x16_max(maximum4, f32x16_load(&gpt[b][i][48]));
                rest = max_real(rest, gpt[b][i][64]);
                cross_entropy_max_row = max_real(f32x16_largest(f32x16_max(f32x16_max(maximum, maximum3),
                    f32x16_max(maximum2, maximum4))), rest);
                cross_entropy_max[b][i] = cross_entropy_max_row;
            }
            // cross_entropy_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                float rest = 0.0f;
                sum += f32x16_exp(f32x16_load(&gpt[b][i][0]) - cross_entropy_max_row);
                sum2 += f32x16_exp(f32x16_load(&gpt[b][i][16]) - cross_entropy_max_row);
                sum3 += f32x16_exp(f32x16_load(&gpt[b][i][32]) - cross_entropy_max_row);
                sum4 += f32x16_exp(f32x16_load(&gpt[b][i][48]) - cross_entropy_max_row);
                const float z = gpt[b][i][64] - cross_entropy_max_row;
                rest += f32_exp(z);
                cross_entropy_sum = f32x16_sum(sum + sum3 + (sum2 + sum4)) + rest;
            }
            // cross_entropy_log
            cross_entropy_log[b][i] = f32_log(cross_entropy_sum);
        }
}

// char_gpt.dl:44: minimize  cross_entropy(gpt(tokens), next)
// cross_entropy
// 300 kFLOP: iota, equal, to_real, sub, mul, sum: [12, 64, 65], [12, 64] -> [32], [12]
KERNEL static void evaluate_cross_entropy_sum(char_gpt *m)
{
    const float (*restrict gpt)[64][65] = (void *)(m->arena + 64);
    const float (*restrict cross_entropy_max)[64] = (void *)(m->arena + 199744);
    const int32_t (*restrict next_2)[64] = m->next;
    const float (*restrict cross_entropy_log)[64] = (void *)(m->arena + 202816);
    float *restrict partial = (void *)(m->arena + 205888);
    float *restrict cross_entropy_sum_2 = (void *)(m->arena + 0);

    for (int b = 0; b < 12; b++) {
        #pragma omp barrier
        #pragma omp for schedule(static) nowait
        for (int chunk = 0; chunk < 32; chunk++) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            float rest = 0.0f;
            for (int j = 0; j < 2; j++) {
                const f32x16 z = f32x16_load(&gpt[b][chunk * 2 + j][0]) - cross_entropy_max[b][chunk * 2 + j];
                const f32x16 p = f32x16_select(next_2[b][chunk * 2 + j] == f32x16_ramp(0), f32x16_splat(1.0f),
                    f32x16_splat(0.0f));
                sum += p * (z - cross_entropy_log[b][chunk * 2 + j]);
                const f32x16 z2 = f32x16_load(&gpt[b][chunk * 2 + j][16]) - cross_entropy_max[b][chunk * 2 + j];
                const f32x16 p2 = f32x16_select(next_2[b][chunk * 2 + j] == f32x16_ramp(16), f32x16_splat(1.0f),
                    f32x16_splat(0.0f));
                sum2 += p2 * (z2 - cross_entropy_log[b][chunk * 2 + j]);
                const f32x16 z3 = f32x16_load(&gpt[b][chunk * 2 + j][32]) - cross_entropy_max[b][chunk * 2 + j];
                const f32x16 p3 = f32x16_select(next_2[b][chunk * 2 + j] == f32x16_ramp(32), f32x16_splat(1.0f),
                    f32x16_splat(0.0f));
                sum3 += p3 * (z3 - cross_entropy_log[b][chunk * 2 + j]);
                const f32x16 z4 = f32x16_load(&gpt[b][chunk * 2 + j][48]) - cross_entropy_max[b][chunk * 2 + j];
                const f32x16 p4 = f32x16_select(next_2[b][chunk * 2 + j] == f32x16_ramp(48), f32x16_splat(1.0f),
                    f32x16_splat(0.0f));
                sum4 += p4 * (z4 - cross_entropy_log[b][chunk * 2 + j]);
                const float p5 = (float)(next_2[b][chunk * 2 + j] == 64);
                const float z5 = gpt[b][chunk * 2 + j][64] - cross_entropy_max[b][chunk * 2 + j];
                rest += p5 * (z5 - cross_entropy_log[b][chunk * 2 + j]);
            }
            partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4)) + rest;
        }
        #pragma omp barrier
        #pragma omp single nowait
        {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 32; chunk++)
                sum += partial[chunk];
            cross_entropy_sum_2[b] = sum;
        }
    }
}

// char_gpt.dl:44: minimize  cross_entropy(gpt(tokens), next)
// 25 FLOP: mul, sum: [12] -> []
static void evaluate_mean_loss(char_gpt *m)
{
    mean_loss_body((void *)(m->arena + 0), m->batch_weight, &m->loss);
}

// char_gpt.dl:48: report    bits_per_character(gpt(tokens), next)
// char_gpt.dl:44: minimize  cross_entropy(gpt(tokens), next)
// bits_per_character, cross_entropy
// 49 FLOP: greater, mul, select, sum, add: [12] -> []
static void evaluate_bits_per_character_sum(char_gpt *m)
{
    bits_per_character_sum_body(m->batch_weight, (void *)(m->arena + 0), &m->metrics_bits_per_character_0);
}

// char_gpt.dl:48: report    bits_per_character(gpt(tokens), next)
// bits_per_character
// 46 FLOP: greater, to_real, sum, add, div, neg: [12] -> []
static void evaluate_bits_per_character_sum_2(char_gpt *m)
{
    bits_per_character_sum_2_body(m->batch_weight, m->metrics_bits_per_character_0, &m->metrics_bits_per_character_1,
                                  &m->reports_bits_per_character);
}

static void evaluate(void *model, int count)
{
    struct char_gpt *m = model;
    for (int b = 0; b < 12; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    #pragma omp parallel
    {
        evaluate_block_layer_norm(m);
        #pragma omp barrier
        evaluate_block_multi_head_attention_query(m);
        evaluate_block_multi_head_attention_key(m);
        evaluate_block_multi_head_attention_value(m);
        #pragma omp barrier
        evaluate_block_multi_head_attention(m);
        #pragma omp barrier
        evaluate_block_multi_head_attention_attention_output(m);
        #pragma omp barrier
        evaluate_block_layer_norm_1(m);
        #pragma omp barrier
        evaluate_block_dense(m);
        #pragma omp barrier
        evaluate_block_dense_1(m);
        #pragma omp barrier
        evaluate_block_1_layer_norm(m);
        #pragma omp barrier
        evaluate_block_1_multi_head_attention_query(m);
        evaluate_block_1_multi_head_attention_key(m);
        evaluate_block_1_multi_head_attention_value(m);
        #pragma omp barrier
        evaluate_block_1_multi_head_attention(m);
        #pragma omp barrier
        evaluate_block_1_multi_head_attention_attention_output(m);
        #pragma omp barrier
        evaluate_block_1_layer_norm_1(m);
        #pragma omp barrier
        evaluate_block_1_dense(m);
        #pragma omp barrier
        evaluate_block_1_dense_1(m);
        #pragma omp barrier
        evaluate_block_2_layer_norm(m);
        #pragma omp barrier
        evaluate_block_2_multi_head_attention_query(m);
        evaluate_block_2_multi_head_attention_key(m);
        evaluate_block_2_multi_head_attention_value(m);
        #pragma omp barrier
        evaluate_block_2_multi_head_attention(m);
        #pragma omp barrier
        evaluate_block_2_multi_head_attention_attention_output(m);
        #pragma omp barrier
        evaluate_block_2_layer_norm_1(m);
        #pragma omp barrier
        evaluate_block_2_dense(m);
        #pragma omp barrier
        evaluate_block_2_dense_1(m);
        #pragma omp barrier
        evaluate_block_3_layer_norm(m);
        #pragma omp barrier
        evaluate_block_3_multi_head_attention_query(m);
        evaluate_block_3_multi_head_attention_key(m);
        evaluate_block_3_multi_head_attention_value(m);
        #pragma omp barrier
        evaluate_block_3_multi_head_attention(m);
        #pragma omp barrier
        evaluate_block_3_multi_head_attention_attention_output(m);
        #pragma omp barrier
        evaluate_block_3_layer_norm_1(m);
        #pragma omp barrier
        evaluate_block_3_dense(m);
        #pragma omp barrier
        evaluate_block_3_dense_1(m);
        #pragma omp barrier
        evaluate_layer_norm(m);
        #pragma omp barrier
        evaluate_gpt(m);
        #pragma omp barrier
        evaluate_cross_entropy(m);
        #pragma omp barrier
        evaluate_cross_entropy_sum(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_mean_loss(m);
            evaluate_bits_per_character_sum(m);
            evaluate_bits_per_character_sum_2(m);
        }
    }
}

// ---- prediction ---------------------------------------------------------------------------------

// char_gpt.dl:33: x = x + (x | position_embedding(context, start))
// char_gpt.dl:32: x = embeddings[tokens]
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt, gpt.block.layer_norm
// 66.3 kFLOP: gather, add, sum, mul, sub, rsqrt: [1, 64], [65, 128], [64, 128], [128] -> [1, 64, 128]
KERNEL static void predict_block_layer_norm_y_body(
    const int32_t (*restrict tokens)[64],
    const float (*restrict gpt_embeddings)[128],
    const float (*restrict gpt_position_embedding_embeddings)[128],
    const float *restrict gpt_block_layer_norm_gamma,
    float (*restrict gpt_x)[64][128],
    float (*restrict block_layer_norm_y)[64][128])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 64; j++) {
        float block_layer_norm_sum;
        float block_layer_norm_sum_2;
        float block_layer_norm_rsqrt;
        // gpt_x
        const int t = tokens[0][j];
        for (int k = 0; k < 128; k += 16) {
            const f32x16 x = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][k]) : f32x16_splat(NAN);
            f32x16_store(&gpt_x[0][j][k], x + f32x16_load(&gpt_position_embedding_embeddings[j][k]));
        }
        // block.layer_norm_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            for (int r = 0; r < 128; r += 64) {
                sum += f32x16_load(&gpt_x[0][j][r]);
                sum2 += f32x16_load(&gpt_x[0][j][r + 16]);
                sum3 += f32x16_load(&gpt_x[0][j][r + 32]);
                sum4 += f32x16_load(&gpt_x[0][j][r + 48]);
            }
            block_layer_norm_sum = f32x16_sum(sum + sum3 + (sum2 + sum4));
        }
        // block.layer_norm_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            for (int r = 0; r < 128; r += 64) {
                const f32x16 t2 = f32x16_load(&gpt_x[0][j][r]) - block_layer_norm_sum * 0.0078125f;
                sum += t2 * t2;
                const f32x16 t3 = f32x16_load(&gpt_x[0][j][r + 16]) - block_layer_norm_sum * 0.0078125f;
                sum2 += t3 * t3;
                const f32x16 t4 = f32x16_load(&gpt_x[0][j][r + 32]) - block_layer_norm_sum * 0.0078125f;
                sum3 += t4 * t4;
                const f32x16 t5 = f32x16_load(&gpt_x[0][j][r + 48]) - block_layer_norm_sum * 0.0078125f;
                sum4 += t5 * t5;
            }
            block_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
        }
        // block.layer_norm_rsqrt
        block_layer_norm_rsqrt = f32_rsqrt(block_layer_norm_sum_2 * 0.0078125f + 1e-05f);
        // block.layer_norm_y
        for (int k = 0; k < 128; k += 16) {
            const f32x16 y = (f32x16_load(&gpt_x[0][j][k]) - block_layer_norm_sum * 0.0078125f)
                * block_layer_norm_rsqrt;
            f32x16_store(&block_layer_norm_y[0][j][k], y * f32x16_load(&gpt_block_layer_norm_gamma[k]));
        }
    }
}

static void predict_block_layer_norm_y(char_gpt *m)
{
    predict_block_layer_norm_y_body(m->tokens, m->gpt_embeddings, m->gpt_position_embedding_embeddings,
                                    m->gpt_block_layer_norm_gamma, (void *)(m->arena + 0), (void *)(m->arena + 32768));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.query
// 2.11 MFLOP: contract, mul: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
KERNEL static void predict_block_multi_head_attention_query_body(
    const float (*restrict gpt_block_multi_head_attention_query_kernel)[128],
    const float (*restrict block_layer_norm_y)[64][128],
    float (*restrict block_multi_head_attention_query)[64][128])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 128; j += 64) {
        for (int i = 0; i < 54; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&gpt_block_multi_head_attention_query_kernel[k][j + v * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = block_layer_norm_y[0][i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&block_multi_head_attention_query[0][i + r][j + v * 16], sum[r][v] * 0.17677669f);
        }
        for (int i = 54; i < 64; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&gpt_block_multi_head_attention_query_kernel[k][j + v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = block_layer_norm_y[0][i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&block_multi_head_attention_query[0][i + r][j + v * 16], sum[r][v] * 0.17677669f);
        }
    }
}

static void predict_block_multi_head_attention_query(char_gpt *m)
{
    predict_block_multi_head_attention_query_body(
        (const void *)m->gpt_block_multi_head_attention_query_kernel, (void *)(m->arena + 32768),
        (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.key
// 2.1 MFLOP: contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
KERNEL static void predict_block_multi_head_attention_key_body(
    const float (*restrict gpt_block_multi_head_attention_key_kernel)[128],
    const float (*restrict block_layer_norm_y)[64][128],
    float (*restrict block_multi_head_attention_key)[64][128])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 128; j += 64) {
        for (int i = 0; i < 54; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&gpt_block_multi_head_attention_key_kernel[k][j + v * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = block_layer_norm_y[0][i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&block_multi_head_attention_key[0][i + r][j + v * 16], sum[r][v]);
        }
        for (int i = 54; i < 64; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&gpt_block_multi_head_attention_key_kernel[k][j + v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = block_layer_norm_y[0][i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&block_multi_head_attention_key[0][i + r][j + v * 16], sum[r][v]);
        }
    }
}

static void predict_block_multi_head_attention_key(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_multi_head_attention_key_kernel,
                                                (void *)(m->arena + 32768), (void *)(m->arena + 98304));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention
// 1.07 MFLOP: contract, iota, greater_equal, select: [1, 64, 4, 32] -> [1, 4, 64, 64]
KERNEL static void predict_block_multi_head_attention_body(
    const float (*restrict block_multi_head_attention_key)[64][4][32],
    const float (*restrict block_multi_head_attention_query)[64][4][32],
    float (*restrict block_multi_head_attention)[4][64][64])
{
    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 4; h++) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[32][64];
        for (int c = 0; c < 64; c += 16)
            for (int k = 0; k < 32; k += 16)
                f32x16_transpose(&panel[k][c], 64, &block_multi_head_attention_key[0][c][h][k], 128);
        for (int i = 0; i < 54; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 32; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = block_multi_head_attention_query[0][i + r][h][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&block_multi_head_attention[0][h][i + r][v * 16],
                        f32x16_select(0 >= f32x16_ramp(v * 16 - i - r), sum[r][v], f32x16_splat(-INFINITY)));
        }
        for (int i = 54; i < 64; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 32; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = block_multi_head_attention_query[0][i + r][h][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&block_multi_head_attention[0][h][i + r][v * 16],
                        f32x16_select(0 >= f32x16_ramp(v * 16 - i - r), sum[r][v], f32x16_splat(-INFINITY)));
        }
    }
}

static void predict_block_multi_head_attention(char_gpt *m)
{
    predict_block_multi_head_attention_body((void *)(m->arena + 98304), (void *)(m->arena + 65536),
                                            (void *)(m->arena + 131072));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention
// 312 kFLOP: max, sub, exp, sum, div, mul: [1, 4, 64, 64] -> [1, 4, 64, 64]
KERNEL static void predict_block_multi_head_attention_2_body(
    const float (*restrict block_multi_head_attention)[4][64][64],
    float (*restrict block_multi_head_attention_attention)[4][64][64])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t j = 0; j < 4; j++)
        for (int64_t k = 0; k < 64; k++) {
            float block_multi_head_attention_max;
            alignas(64) float block_multi_head_attention_e[64];
            float block_multi_head_attention_sum;
            float block_multi_head_attention_div;
            // block.multi_head_attention_max
            {
                f32x16 maximum = f32x16_splat(-INFINITY);
                f32x16 maximum2 = f32x16_splat(-INFINITY);
                f32x16 maximum3 = f32x16_splat(-INFINITY);
                f32x16 maximum4 = f32x16_splat(-INFINITY);
                maximum = f32x16_max(maximum, f32x16_load(&block_multi_head_attention[0][j][k][0]));
                maximum2 = f32x16_max(maximum2, f32x16_load(&block_multi_head_attention[0][j][k][16]));
                maximum3 = f32x16_max(maximum3, f32x16_load(&block_multi_head_attention[0][j][k][32]));
                maximum4 = f32x16_max(maximum4, f32x16_load(&block_multi_head_attention[0][j][k][48]));
                block_multi_head_attention_max = f32x16_largest(f32x16_max(f32x16_max(maximum, maximum3),
                    f32x16_max(maximum2, maximum4)));
            }
            // block.multi_head_attention_e
            for (int c = 0; c < 64; c += 16)
                f32x16_store(&block_multi_head_attention_e[c],
                    f32x16_exp(f32x16_load(&block_multi_head_attention[0][j][k][c]) - block_multi_head_attention_max));
            // block.multi_head_attention_sum
            {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                f32x16 sum3 = f32x16_splat(0.0f);
                f32x16 sum4 = f32x16_splat(0.0f);
                sum += f32x16_load(&block_multi_head_attention_e[0]);
                sum2 += f32x16_load(&block_multi_head_attention_e[16]);
                sum3 += f32x16_load(&block_multi_head_attention_e[32]);
                sum4 += f32x16_load(&block_multi_head_attention_e[48]);
                block_multi_head_attention_sum = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // block.multi_head_attention_div
            block_multi_head_attention_div = 1.0f / block_multi_head_attention_sum;
            // block.multi_head_attention_attention
            for (int c = 0; c < 64; c += 16)
                f32x16_store(&block_multi_head_attention_attention[0][j][k][c],
                    f32x16_load(&block_multi_head_attention_e[c]) * block_multi_head_attention_div);
        }
}

static void predict_block_multi_head_attention_2(char_gpt *m)
{
    predict_block_multi_head_attention_2_body((void *)(m->arena + 131072), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.value
// 2.1 MFLOP: contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void predict_block_multi_head_attention_value(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_multi_head_attention_value_kernel,
                                                (void *)(m->arena + 32768), (void *)(m->arena + 131072));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention
// 1.05 MFLOP: contract: [1, 64, 4, 32], [1, 4, 64, 64] -> [1, 4, 64, 32]
KERNEL static void predict_block_multi_head_attention_3_body(
    const float (*restrict block_multi_head_attention_value)[64][4][32],
    const float (*restrict block_multi_head_attention_attention)[4][64][64],
    float (*restrict block_multi_head_attention_2)[4][64][32])
{
    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 4; h++) {
        for (int i = 0; i < 52; i += 13) {
            // sums of 13 rows x 32 columns in registers
            f32x16 sum[13][2] = {0};
            for (int k = 0; k < i + 13; k++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&block_multi_head_attention_value[0][k][h][v * 16]);
                UNROLL for (int r = 0; r < 13; r++) {
                    const float a = block_multi_head_attention_attention[0][h][i + r][k];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 13; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&block_multi_head_attention_2[0][h][i + r][v * 16], sum[r][v]);
        }
        {
            // sums of 12 rows x 32 columns in registers
            f32x16 sum[12][2] = {0};
            for (int k = 0; k < 64; k++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&block_multi_head_attention_value[0][k][h][v * 16]);
                UNROLL for (int r = 0; r < 12; r++) {
                    const float a = block_multi_head_attention_attention[0][h][r + 52][k];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 12; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&block_multi_head_attention_2[0][h][r + 52][v * 16], sum[r][v]);
        }
    }
}

static void predict_block_multi_head_attention_3(char_gpt *m)
{
    predict_block_multi_head_attention_3_body((void *)(m->arena + 131072), (void *)(m->arena + 65536),
                                              (void *)(m->arena + 32768));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.multi_head_attention.attention_output, gpt.block
// 2.11 MFLOP: contract, add: [4, 32, 128], [1, 4, 64, 32] -> [1, 64, 128]
// block_multi_head_attention_attention_output takes the place of gpt_x.
KERNEL static void predict_block_multi_head_attention_attention_output_body(
    const float (*restrict gpt_block_multi_head_attention_attention_output_kernel)[32][128],
    const float (*restrict block_multi_head_attention_2)[4][64][32],
    float (*restrict gpt_x)[64][128])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 128; j += 64) {
        for (int i = 0; i < 54; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int n = 0; n < 4; n++)
                for (int k = 0; k < 32; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&gpt_block_multi_head_attention_attention_output_kernel[n][k][j + v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = block_multi_head_attention_2[0][n][i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&gpt_x[0][i + r][j + v * 16], f32x16_load(&gpt_x[0][i + r][j + v * 16]) + sum[r][v]);
        }
        for (int i = 54; i < 64; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int n = 0; n < 4; n++)
                for (int k = 0; k < 32; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&gpt_block_multi_head_attention_attention_output_kernel[n][k][j + v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = block_multi_head_attention_2[0][n][i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&gpt_x[0][i + r][j + v * 16], f32x16_load(&gpt_x[0][i + r][j + v * 16]) + sum[r][v]);
        }
    }
}

static void predict_block_multi_head_attention_attention_output(char_gpt *m)
{
    predict_block_multi_head_attention_attention_output_body(
        m->gpt_block_multi_head_attention_attention_output_kernel, (void *)(m->arena + 32768), (void *)(m->arena + 0));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.layer_norm_1
// 58.1 kFLOP: sum, mul, sub, add, rsqrt: [1, 64, 128], [128] -> [1, 64, 128]
KERNEL static void predict_block_layer_norm_1_body(
    const float (*restrict block_multi_head_attention_attention_output)[64][128],
    const float *restrict gpt_block_layer_norm_1_gamma,
    float (*restrict block_layer_norm_1_y)[64][128])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 64; j++) {
        float block_layer_norm_1_sum;
        float block_layer_norm_1_sum_2;
        float block_layer_norm_1_rsqrt;
        // block.layer_norm_1_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            for (int r = 0; r < 128; r += 64) {
                sum += f32x16_load(&block_multi_head_attention_attention_output[0][j][r]);
                sum2 += f32x16_load(&block_multi_head_attention_attention_output[0][j][r + 16]);
                sum3 += f32x16_load(&block_multi_head_attention_attention_output[0][j][r + 32]);
                sum4 += f32x16_load(&block_multi_head_attention_attention_output[0][j][r + 48]);
            }
            block_layer_norm_1_sum = f32x16_sum(sum + sum3 + (sum2 + sum4));
        }
        // block.layer_norm_1_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            const f32x16 t = f32x16_splat(block_layer_norm_1_sum * 0.0078125f);
            for (int r = 0; r < 128; r += 64) {
                const f32x16 t2 = f32x16_load(&block_multi_head_attention_attention_output[0][j][r]) - t;
                sum += t2 * t2;
                const f32x16 t3 = f32x16_load(&block_multi_head_attention_attention_output[0][j][r + 16]) - t;
                sum2 += t3 * t3;
                const f32x16 t4 = f32x16_load(&block_multi_head_attention_attention_output[0][j][r + 32]) - t;
                sum3 += t4 * t4;
                const f32x16 t5 = f32x16_load(&block_multi_head_attention_attention_output[0][j][r + 48]) - t;
                sum4 += t5 * t5;
            }
            block_layer_norm_1_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
        }
        // block.layer_norm_1_rsqrt
        block_layer_norm_1_rsqrt = f32_rsqrt(block_layer_norm_1_sum_2 * 0.0078125f + 1e-05f);
        // block.layer_norm_1_y
        {
            const f32x16 t = f32x16_splat(block_layer_norm_1_sum * 0.0078125f);
            for (int k = 0; k < 128; k += 16) {
                const f32x16 t2 = f32x16_load(&block_multi_head_attention_attention_output[0][j][k]) - t;
                f32x16_store(&block_layer_norm_1_y[0][j][k],
                    t2 * block_layer_norm_1_rsqrt * f32x16_load(&gpt_block_layer_norm_1_gamma[k]));
            }
        }
    }
}

static void predict_block_layer_norm_1(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 0), m->gpt_block_layer_norm_1_gamma,
                                    (void *)(m->arena + 32768));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block.dense
// 9.18 MFLOP: contract, mul, erf, add: [128, 512], [1, 64, 128] -> [1, 64, 512]
KERNEL static void predict_block_dense_body(const float (*restrict gpt_block_dense_kernel)[512],
                                            const float (*restrict block_layer_norm_1_y)[64][128],
                                            float (*restrict block_dense)[64][512])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 512; j += 64) {
        for (int i = 0; i < 54; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&gpt_block_dense_kernel[k][j + v * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = block_layer_norm_1_y[0][i + r][k];
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
                    f32x16_store(&block_dense[0][i + r][j + c], sum2 * (f32x16_erf(sum2 * 0.70710677f) * 0.5f + 0.5f));
                }
        }
        for (int i = 54; i < 64; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&gpt_block_dense_kernel[k][j + v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = block_layer_norm_1_y[0][i + r][k];
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
                    f32x16_store(&block_dense[0][i + r][j + c], sum2 * (f32x16_erf(sum2 * 0.70710677f) * 0.5f + 0.5f));
                }
        }
    }
}

static void predict_block_dense(char_gpt *m)
{
    predict_block_dense_body(m->gpt_block_dense_kernel, (void *)(m->arena + 32768), (void *)(m->arena + 65536));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.dense_1, gpt.block
// 8.4 MFLOP: contract, add: [512, 128], [1, 64, 512], [1, 64, 128] -> [1, 64, 128]
KERNEL static void predict_block_dense_1_body(
    const float (*restrict gpt_block_dense_1_kernel)[128],
    const float (*restrict block_dense)[64][512],
    const float (*restrict block_multi_head_attention_attention_output)[64][128],
    float (*restrict block_dense_1)[64][128])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 128; j += 32) {
        for (int i = 0; i < 52; i += 13) {
            // sums of 13 rows x 32 columns in registers
            f32x16 sum[13][2] = {0};
            for (int k = 0; k < 512; k++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&gpt_block_dense_1_kernel[k][j + v * 16]);
                UNROLL for (int r = 0; r < 13; r++) {
                    const float a = block_dense[0][i + r][k];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 13; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&block_dense_1[0][i + r][j + v * 16],
                        f32x16_load(&block_multi_head_attention_attention_output[0][i + r][j + v * 16]) + sum[r][v]);
        }
        {
            // sums of 12 rows x 32 columns in registers
            f32x16 sum[12][2] = {0};
            for (int k = 0; k < 512; k++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&gpt_block_dense_1_kernel[k][j + v * 16]);
                UNROLL for (int r = 0; r < 12; r++) {
                    const float a = block_dense[0][r + 52][k];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 12; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&block_dense_1[0][r + 52][j + v * 16],
                        f32x16_load(&block_multi_head_attention_attention_output[0][r + 52][j + v * 16]) + sum[r][v]);
        }
    }
}

static void predict_block_dense_1(char_gpt *m)
{
    predict_block_dense_1_body(m->gpt_block_dense_1_kernel, (void *)(m->arena + 65536), (void *)(m->arena + 0),
                               (void *)(m->arena + 32768));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.layer_norm
// 58.1 kFLOP: sum, mul, sub, add, rsqrt: [1, 64, 128], [128] -> [1, 64, 128]
static void predict_block_1_layer_norm(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 32768), m->gpt_block_1_layer_norm_gamma,
                                    (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.query
// 2.11 MFLOP: contract, mul: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void predict_block_1_multi_head_attention_query(char_gpt *m)
{
    predict_block_multi_head_attention_query_body(
        (const void *)m->gpt_block_1_multi_head_attention_query_kernel, (void *)(m->arena + 0),
        (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.key
// 2.1 MFLOP: contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void predict_block_1_multi_head_attention_key(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_1_multi_head_attention_key_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 98304));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention
// 1.07 MFLOP: contract, iota, greater_equal, select: [1, 64, 4, 32] -> [1, 4, 64, 64]
static void predict_block_1_multi_head_attention(char_gpt *m)
{
    predict_block_multi_head_attention_body((void *)(m->arena + 98304), (void *)(m->arena + 65536),
                                            (void *)(m->arena + 131072));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention
// 312 kFLOP: max, sub, exp, sum, div, mul: [1, 4, 64, 64] -> [1, 4, 64, 64]
static void predict_block_1_multi_head_attention_2(char_gpt *m)
{
    predict_block_multi_head_attention_2_body((void *)(m->arena + 131072), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.value
// 2.1 MFLOP: contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void predict_block_1_multi_head_attention_value(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_1_multi_head_attention_value_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 131072));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention
// 1.05 MFLOP: contract: [1, 64, 4, 32], [1, 4, 64, 64] -> [1, 4, 64, 32]
static void predict_block_1_multi_head_attention_3(char_gpt *m)
{
    predict_block_multi_head_attention_3_body((void *)(m->arena + 131072), (void *)(m->arena + 65536),
                                              (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.multi_head_attention.attention_output, gpt.block_1
// 2.11 MFLOP: contract, add: [4, 32, 128], [1, 4, 64, 32] -> [1, 64, 128]
// block_1_multi_head_attention_attention_output takes the place of block_dense_1.
static void predict_block_1_multi_head_attention_attention_output(char_gpt *m)
{
    predict_block_multi_head_attention_attention_output_body(
        m->gpt_block_1_multi_head_attention_attention_output_kernel, (void *)(m->arena + 0),
        (void *)(m->arena + 32768));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.layer_norm_1
// 58.1 kFLOP: sum, mul, sub, add, rsqrt: [1, 64, 128], [128] -> [1, 64, 128]
static void predict_block_1_layer_norm_1(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 32768), m->gpt_block_1_layer_norm_1_gamma,
                                    (void *)(m->arena + 0));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_1.dense
// 9.18 MFLOP: contract, mul, erf, add: [128, 512], [1, 64, 128] -> [1, 64, 512]
static void predict_block_1_dense(char_gpt *m)
{
    predict_block_dense_body(m->gpt_block_1_dense_kernel, (void *)(m->arena + 0), (void *)(m->arena + 65536));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.dense_1, gpt.block_1
// 8.4 MFLOP: contract, add: [512, 128], [1, 64, 512], [1, 64, 128] -> [1, 64, 128]
static void predict_block_1_dense_1(char_gpt *m)
{
    predict_block_dense_1_body(m->gpt_block_1_dense_1_kernel, (void *)(m->arena + 65536), (void *)(m->arena + 32768),
                               (void *)(m->arena + 0));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.layer_norm
// 58.1 kFLOP: sum, mul, sub, add, rsqrt: [1, 64, 128], [128] -> [1, 64, 128]
static void predict_block_2_layer_norm(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 0), m->gpt_block_2_layer_norm_gamma,
                                    (void *)(m->arena + 32768));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.query
// 2.11 MFLOP: contract, mul: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void predict_block_2_multi_head_attention_query(char_gpt *m)
{
    predict_block_multi_head_attention_query_body(
        (const void *)m->gpt_block_2_multi_head_attention_query_kernel, (void *)(m->arena + 32768),
        (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.key
// 2.1 MFLOP: contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void predict_block_2_multi_head_attention_key(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_2_multi_head_attention_key_kernel,
                                                (void *)(m->arena + 32768), (void *)(m->arena + 98304));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention
// 1.07 MFLOP: contract, iota, greater_equal, select: [1, 64, 4, 32] -> [1, 4, 64, 64]
static void predict_block_2_multi_head_attention(char_gpt *m)
{
    predict_block_multi_head_attention_body((void *)(m->arena + 98304), (void *)(m->arena + 65536),
                                            (void *)(m->arena + 131072));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention
// 312 kFLOP: max, sub, exp, sum, div, mul: [1, 4, 64, 64] -> [1, 4, 64, 64]
static void predict_block_2_multi_head_attention_2(char_gpt *m)
{
    predict_block_multi_head_attention_2_body((void *)(m->arena + 131072), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.value
// 2.1 MFLOP: contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void predict_block_2_multi_head_attention_value(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_2_multi_head_attention_value_kernel,
                                                (void *)(m->arena + 32768), (void *)(m->arena + 131072));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention
// 1.05 MFLOP: contract: [1, 64, 4, 32], [1, 4, 64, 64] -> [1, 4, 64, 32]
static void predict_block_2_multi_head_attention_3(char_gpt *m)
{
    predict_block_multi_head_attention_3_body((void *)(m->arena + 131072), (void *)(m->arena + 65536),
                                              (void *)(m->arena + 32768));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.multi_head_attention.attention_output, gpt.block_2
// 2.11 MFLOP: contract, add: [4, 32, 128], [1, 4, 64, 32] -> [1, 64, 128]
// block_2_multi_head_attention_attention_output takes the place of block_1_dense_1.
static void predict_block_2_multi_head_attention_attention_output(char_gpt *m)
{
    predict_block_multi_head_attention_attention_output_body(
        m->gpt_block_2_multi_head_attention_attention_output_kernel, (void *)(m->arena + 32768),
        (void *)(m->arena + 0));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.layer_norm_1
// 58.1 kFLOP: sum, mul, sub, add, rsqrt: [1, 64, 128], [128] -> [1, 64, 128]
static void predict_block_2_layer_norm_1(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 0), m->gpt_block_2_layer_norm_1_gamma,
                                    (void *)(m->arena + 32768));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_2.dense
// 9.18 MFLOP: contract, mul, erf, add: [128, 512], [1, 64, 128] -> [1, 64, 512]
static void predict_block_2_dense(char_gpt *m)
{
    predict_block_dense_body(m->gpt_block_2_dense_kernel, (void *)(m->arena + 32768), (void *)(m->arena + 65536));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.dense_1, gpt.block_2
// 8.4 MFLOP: contract, add: [512, 128], [1, 64, 512], [1, 64, 128] -> [1, 64, 128]
static void predict_block_2_dense_1(char_gpt *m)
{
    predict_block_dense_1_body(m->gpt_block_2_dense_1_kernel, (void *)(m->arena + 65536), (void *)(m->arena + 0),
                               (void *)(m->arena + 32768));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.layer_norm
// 58.1 kFLOP: sum, mul, sub, add, rsqrt: [1, 64, 128], [128] -> [1, 64, 128]
static void predict_block_3_layer_norm(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 32768), m->gpt_block_3_layer_norm_gamma,
                                    (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.query
// 2.11 MFLOP: contract, mul: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void predict_block_3_multi_head_attention_query(char_gpt *m)
{
    predict_block_multi_head_attention_query_body(
        (const void *)m->gpt_block_3_multi_head_attention_query_kernel, (void *)(m->arena + 0),
        (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.key
// 2.1 MFLOP: contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void predict_block_3_multi_head_attention_key(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_3_multi_head_attention_key_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 98304));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention
// 1.07 MFLOP: contract, iota, greater_equal, select: [1, 64, 4, 32] -> [1, 4, 64, 64]
static void predict_block_3_multi_head_attention(char_gpt *m)
{
    predict_block_multi_head_attention_body((void *)(m->arena + 98304), (void *)(m->arena + 65536),
                                            (void *)(m->arena + 131072));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention
// 312 kFLOP: max, sub, exp, sum, div, mul: [1, 4, 64, 64] -> [1, 4, 64, 64]
static void predict_block_3_multi_head_attention_2(char_gpt *m)
{
    predict_block_multi_head_attention_2_body((void *)(m->arena + 131072), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.value
// 2.1 MFLOP: contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void predict_block_3_multi_head_attention_value(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_3_multi_head_attention_value_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 131072));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention
// 1.05 MFLOP: contract: [1, 64, 4, 32], [1, 4, 64, 64] -> [1, 4, 64, 32]
static void predict_block_3_multi_head_attention_3(char_gpt *m)
{
    predict_block_multi_head_attention_3_body((void *)(m->arena + 131072), (void *)(m->arena + 65536),
                                              (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.multi_head_attention.attention_output, gpt.block_3
// 2.11 MFLOP: contract, add: [4, 32, 128], [1, 4, 64, 32] -> [1, 64, 128]
// block_3_multi_head_attention_attention_output takes the place of block_2_dense_1.
static void predict_block_3_multi_head_attention_attention_output(char_gpt *m)
{
    predict_block_multi_head_attention_attention_output_body(
        m->gpt_block_3_multi_head_attention_attention_output_kernel, (void *)(m->arena + 0),
        (void *)(m->arena + 32768));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.layer_norm_1
// 58.1 kFLOP: sum, mul, sub, add, rsqrt: [1, 64, 128], [128] -> [1, 64, 128]
static void predict_block_3_layer_norm_1(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 32768), m->gpt_block_3_layer_norm_1_gamma,
                                    (void *)(m->arena + 0));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_3.dense
// 9.18 MFLOP: contract, mul, erf, add: [128, 512], [1, 64, 128] -> [1, 64, 512]
static void predict_block_3_dense(char_gpt *m)
{
    predict_block_dense_body(m->gpt_block_3_dense_kernel, (void *)(m->arena + 0), (void *)(m->arena + 65536));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.dense_1, gpt.block_3
// 8.4 MFLOP: contract, add: [512, 128], [1, 64, 512], [1, 64, 128] -> [1, 64, 128]
static void predict_block_3_dense_1(char_gpt *m)
{
    predict_block_dense_1_body(m->gpt_block_3_dense_1_kernel, (void *)(m->arena + 65536), (void *)(m->arena + 32768),
                               (void *)(m->arena + 0));
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// gpt.layer_norm
// 58.1 kFLOP: sum, mul, sub, add, rsqrt: [1, 64, 128], [128] -> [1, 64, 128]
static void predict_layer_norm(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 0), m->gpt_layer_norm_gamma, (void *)(m->arena + 32768));
}

// char_gpt.dl:36: return x @ transpose(embeddings)
// gpt
// 1.06 MFLOP: contract: [65, 128], [1, 64, 128] -> [1, 64, 65]
KERNEL static void predict_gpt(char_gpt *m)
{
    const float (*restrict gpt_embeddings)[128] = m->gpt_embeddings;
    const float (*restrict layer_norm_y)[64][128] = (void *)(m->arena + 32768);
    float (*restrict prediction)[64][65] = m->prediction;

    alignas(64) float part[64][65];
    for (int k0 = 0; k0 < 128; k0 += 64) {
        // 65 columns, copied so that they lie side by side
        alignas(64) float panel[64][65];
        for (int c = 0; c < 64; c += 16)
            for (int k = 0; k < 64; k += 16)
                f32x16_transpose(&panel[k][c], 65, &gpt_embeddings[c][k0 + k], 128);
        for (int k = 0; k < 64; k++)
            panel[k][64] = gpt_embeddings[64][k0 + k];
        for (int i = 0; i < 60; i += 5) {
            // sums of 5 rows x 65 columns in registers
            f32x16 sum[5][4] = {0};
            float sum2[5] = {0};
            if (0 < k0) {
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                UNROLL for (int r = 0; r < 5; r++)
                    sum2[r] = part[i + r][64];
            }
            for (int k = 0; k < 64; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                const float w2 = panel[k][64];
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = layer_norm_y[0][i + r][k0 + k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                    sum2[r] += a * w2;
                }
            }
            if (k0 < 64) {
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&part[i + r][v * 16], sum[r][v]);
                UNROLL for (int r = 0; r < 5; r++)
                    part[i + r][64] = sum2[r];
            }
            if (k0 >= 64) {
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&prediction[0][i + r][v * 16], sum[r][v]);
                UNROLL for (int r = 0; r < 5; r++)
                    prediction[0][i + r][64] = sum2[r];
            }
        }
        {
            // sums of 4 rows x 65 columns in registers
            f32x16 sum[4][4] = {0};
            float sum2[4] = {0};
            if (0 < k0) {
                UNROLL for (int r = 0; r < 4; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] = f32x16_load(&part[r + 60][v * 16]);
                UNROLL for (int r = 0; r < 4; r++)
                    sum2[r] = part[r + 60][64];
            }
            for (int k = 0; k < 64; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                const float w2 = panel[k][64];
                UNROLL for (int r = 0; r < 4; r++) {
                    const float a = layer_norm_y[0][r + 60][k0 + k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                    sum2[r] += a * w2;
                }
            }
            if (k0 < 64) {
                UNROLL for (int r = 0; r < 4; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&part[r + 60][v * 16], sum[r][v]);
                UNROLL for (int r = 0; r < 4; r++)
                    part[r + 60][64] = sum2[r];
            }
            if (k0 >= 64) {
                UNROLL for (int r = 0; r < 4; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&prediction[0][r + 60][v * 16], sum[r][v]);
                UNROLL for (int r = 0; r < 4; r++)
                    prediction[0][r + 60][64] = sum2[r];
            }
        }
    }
}

static void predict(void *model, int count)
{
    struct char_gpt *m = model;
    (void)count;
    #pragma omp parallel
    {
        predict_block_layer_norm_y(m);
        #pragma omp barrier
        predict_block_multi_head_attention_query(m);
        predict_block_multi_head_attention_key(m);
        #pragma omp barrier
        predict_block_multi_head_attention(m);
        #pragma omp barrier
        predict_block_multi_head_attention_2(m);
        #pragma omp barrier
        predict_block_multi_head_attention_value(m);
        #pragma omp barrier
        predict_block_multi_head_attention_3(m);
        #pragma omp barrier
        predict_block_multi_head_attention_attention_output(m);
        #pragma omp barrier
        predict_block_layer_norm_1(m);
        #pragma omp barrier
        predict_block_dense(m);
        #pragma omp barrier
        predict_block_dense_1(m);
        #pragma omp barrier
        predict_block_1_layer_norm(m);
        #pragma omp barrier
        predict_block_1_multi_head_attention_query(m);
        predict_block_1_multi_head_attention_key(m);
        #pragma omp barrier
        predict_block_1_multi_head_attention(m);
        #pragma omp barrier
        predict_block_1_multi_head_attention_2(m);
        #pragma omp barrier
        predict_block_1_multi_head_attention_value(m);
        #pragma omp barrier
        predict_block_1_multi_head_attention_3(m);
        #pragma omp barrier
        predict_block_1_multi_head_attention_attention_output(m);
        #pragma omp barrier
        predict_block_1_layer_norm_1(m);
        #pragma omp barrier
        predict_block_1_dense(m);
        #pragma omp barrier
        predict_block_1_dense_1(m);
        #pragma omp barrier
        predict_block_2_layer_norm(m);
        #pragma omp barrier
        predict_block_2_multi_head_attention_query(m);
        predict_block_2_multi_head_attention_key(m);
        #pragma omp barrier
        predict_block_2_multi_head_attention(m);
        #pragma omp barrier
        predict_block_2_multi_head_attention_2(m);
        #pragma omp barrier
        predict_block_2_multi_head_attention_value(m);
        #pragma omp barrier
        predict_block_2_multi_head_attention_3(m);
        #pragma omp barrier
        predict_block_2_multi_head_attention_attention_output(m);
        #pragma omp barrier
        predict_block_2_layer_norm_1(m);
        #pragma omp barrier
        predict_block_2_dense(m);
        #pragma omp barrier
        predict_block_2_dense_1(m);
        #pragma omp barrier
        predict_block_3_layer_norm(m);
        #pragma omp barrier
        predict_block_3_multi_head_attention_query(m);
        predict_block_3_multi_head_attention_key(m);
        #pragma omp barrier
        predict_block_3_multi_head_attention(m);
        #pragma omp barrier
        predict_block_3_multi_head_attention_2(m);
        #pragma omp barrier
        predict_block_3_multi_head_attention_value(m);
        #pragma omp barrier
        predict_block_3_multi_head_attention_3(m);
        #pragma omp barrier
        predict_block_3_multi_head_attention_attention_output(m);
        #pragma omp barrier
        predict_block_3_layer_norm_1(m);
        #pragma omp barrier
        predict_block_3_dense(m);
        #pragma omp barrier
        predict_block_3_dense_1(m);
        #pragma omp barrier
        predict_layer_norm(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_gpt(m);
        }
    }
}

// ---- prediction, token by token -----------------------------------------------------------------

// char_gpt.dl:33: x = x + (x | position_embedding(context, start))
// char_gpt.dl:32: x = embeddings[tokens]
// gpt, gpt.position_embedding
// 128 FLOP: gather, add: [65, 128], [64, 128] -> [1, 128]
static void next_gpt_x(char_gpt *m)
{
    const int32_t position = m->position;
    const int32_t token = m->token;
    const float (*restrict gpt_embeddings)[128] = m->gpt_embeddings;
    const float (*restrict gpt_position_embedding_embeddings)[128] = m->gpt_position_embedding_embeddings;
    float (*restrict gpt_x)[128] = (void *)(m->arena + 192);

    const int t = position >= 0 && position < 64;
    #pragma omp simd
    for (int i = 0; i < 128; i++) {
        const float x = token >= 0 && token < 65 ? gpt_embeddings[token][i] : NAN;
        gpt_x[0][i] = x + (t ? gpt_position_embedding_embeddings[position][i] : NAN);
    }
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.layer_norm
// 128 FLOP: sum: [1, 128] -> [1]
static void next_block_layer_norm_sum_body(const float (*restrict gpt_x)[128],
                                           float *restrict block_layer_norm_sum)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 128; r += 64) {
        sum += f32x16_load(&gpt_x[0][r]);
        sum2 += f32x16_load(&gpt_x[0][r + 16]);
        sum3 += f32x16_load(&gpt_x[0][r + 32]);
        sum4 += f32x16_load(&gpt_x[0][r + 48]);
    }
    block_layer_norm_sum[0] = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void next_block_layer_norm_sum(char_gpt *m)
{
    next_block_layer_norm_sum_body((void *)(m->arena + 192), (void *)(m->arena + 0));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.layer_norm
// 385 FLOP: mul, sub, sum: [1, 128], [1] -> [1]
static void next_block_layer_norm_sum_2_body(const float (*restrict gpt_x)[128],
                                             const float *restrict block_layer_norm_sum,
                                             float *restrict block_layer_norm_sum_2)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 128; r += 64) {
        const f32x16 t = f32x16_load(&gpt_x[0][r]) - block_layer_norm_sum[0] * 0.0078125f;
        sum += t * t;
        const f32x16 t2 = f32x16_load(&gpt_x[0][r + 16]) - block_layer_norm_sum[0] * 0.0078125f;
        sum2 += t2 * t2;
        const f32x16 t3 = f32x16_load(&gpt_x[0][r + 32]) - block_layer_norm_sum[0] * 0.0078125f;
        sum3 += t3 * t3;
        const f32x16 t4 = f32x16_load(&gpt_x[0][r + 48]) - block_layer_norm_sum[0] * 0.0078125f;
        sum4 += t4 * t4;
    }
    block_layer_norm_sum_2[0] = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void next_block_layer_norm_sum_2(char_gpt *m)
{
    next_block_layer_norm_sum_2_body((void *)(m->arena + 192), (void *)(m->arena + 0), (void *)(m->arena + 64));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.layer_norm
// 10 FLOP: mul, add, rsqrt: [1] -> []
static void next_layer_norm_rsqrt_body(const float *restrict block_layer_norm_sum_2,
                                       float *restrict layer_norm_rsqrt)
{
    *layer_norm_rsqrt = f32_rsqrt(block_layer_norm_sum_2[0] * 0.0078125f + 1e-05f);
}

static void next_layer_norm_rsqrt(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 64), (void *)(m->arena + 128));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.layer_norm
// 385 FLOP: mul, sub: [1, 128], [1], [128] -> [1, 128]
static void next_block_layer_norm_y_body(const float (*restrict gpt_x)[128],
                                         const float *restrict block_layer_norm_sum,
                                         const float layer_norm_rsqrt,
                                         const float *restrict gpt_block_layer_norm_gamma,
                                         float (*restrict block_layer_norm_y)[128])
{
    #pragma omp simd
    for (int i = 0; i < 128; i++) {
        const float y = (gpt_x[0][i] - block_layer_norm_sum[0] * 0.0078125f) * layer_norm_rsqrt;
        block_layer_norm_y[0][i] = y * gpt_block_layer_norm_gamma[i];
    }
}

static void next_block_layer_norm_y(char_gpt *m)
{
    next_block_layer_norm_y_body((void *)(m->arena + 192), (void *)(m->arena + 0), *(const float *)(m->arena + 128),
                                 m->gpt_block_layer_norm_gamma, (void *)(m->arena + 704));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.query
// 32.9 kFLOP: contract, mul: [1, 128], [128, 4, 32] -> [1, 4, 32]
static void next_block_multi_head_attention_query_body(
    const float (*restrict block_layer_norm_y)[128],
    const float (*restrict gpt_block_multi_head_attention_query_kernel)[128],
    float (*restrict block_multi_head_attention_query)[128])
{
    // sums of 1 rows x 128 columns in registers
    f32x16 sum[8] = {0};
    for (int k = 0; k < 128; k++) {
        const float a = block_layer_norm_y[0][k];
        UNROLL for (int v = 0; v < 8; v++)
            sum[v] += a * f32x16_load(&gpt_block_multi_head_attention_query_kernel[k][v * 16]);
    }
    UNROLL for (int v = 0; v < 8; v++)
        f32x16_store(&block_multi_head_attention_query[0][v * 16], sum[v] * 0.17677669f);
}

static void next_block_multi_head_attention_query(char_gpt *m)
{
    next_block_multi_head_attention_query_body((void *)(m->arena + 704),
                                               (const void *)m->gpt_block_multi_head_attention_query_kernel,
                                               (void *)(m->arena + 1216));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.key
// 32.8 kFLOP: contract: [1, 128], [128, 4, 32] -> [1, 4, 32]
static void next_block_multi_head_attention_key_body(
    const float (*restrict block_layer_norm_y)[128],
    const float (*restrict gpt_block_multi_head_attention_key_kernel)[128],
    float (*restrict block_multi_head_attention_key)[128])
{
    // sums of 1 rows x 128 columns in registers
    f32x16 sum[8] = {0};
    for (int k = 0; k < 128; k++) {
        const float a = block_layer_norm_y[0][k];
        UNROLL for (int v = 0; v < 8; v++)
            sum[v] += a * f32x16_load(&gpt_block_multi_head_attention_key_kernel[k][v * 16]);
    }
    UNROLL for (int v = 0; v < 8; v++)
        f32x16_store(&block_multi_head_attention_key[0][v * 16], sum[v]);
}

static void next_block_multi_head_attention_key(char_gpt *m)
{
    next_block_multi_head_attention_key_body((void *)(m->arena + 704),
                                             (const void *)m->gpt_block_multi_head_attention_key_kernel,
                                             (void *)(m->arena + 1728));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.key
// 16.4 kFLOP: iota, equal, select: [1, 4, 32] -> [64, 4, 32]
static void next_block_multi_head_attention_key_select_body(
    const int32_t position,
    const float (*restrict block_multi_head_attention_key)[128],
    float (*restrict cache_0)[128])
{
    for (int i = 0; i < 64; i++)
        for (int j = 0; j < 128; j += 16)
            f32x16_store(&cache_0[i][j],
                i == position ? f32x16_load(&block_multi_head_attention_key[0][j]) : f32x16_load(&cache_0[i][j]));
}

static void next_block_multi_head_attention_key_select(char_gpt *m)
{
    next_block_multi_head_attention_key_select_body(
        m->position, (void *)(m->arena + 1728), (void *)m->cache_0);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention
// 21.6 kFLOP: contract, iota, greater_equal, select, max, sub, exp, sum, div, mul: [1, 4, 32], [64, 4, 32] ->
// [4, 1, 64]
static void next_block_multi_head_attention_body(
    const float (*restrict block_multi_head_attention_query)[4][32],
    const float (*restrict cache_0)[4][32],
    const int32_t position,
    float (*restrict block_multi_head_attention_attention)[1][64])
{
    for (int row = 0; row < 4; row++) {
        alignas(64) float block_multi_head_attention[1][64];
        float block_multi_head_attention_max;
        alignas(64) float block_multi_head_attention_e[1][64];
        float block_multi_head_attention_sum;
        float block_multi_head_attention_div;
        // block.multi_head_attention
        for (int j = 0; j < 64; j += 8) {
            // 1 x 8 sums in registers, as vectors along k
            float sum[8] = {0};
            {
                f32x16 sum2[8] = {0};
                for (int k = 0; k < 32; k += 16) {
                    const f32x16 a = f32x16_load(&block_multi_head_attention_query[0][row][k]);
                    UNROLL for (int v = 0; v < 8; v++)
                        sum2[v] += a * f32x16_load(&cache_0[j + v][row][k]);
                }
                UNROLL for (int v = 0; v < 8; v++)
                    sum[v] += f32x16_sum(sum2[v]);
            }
            UNROLL for (int v = 0; v < 8; v++)
                block_multi_head_attention[0][j + v] = position >= j + v ? sum[v] : -INFINITY;
        }
        // block.multi_head_attention_max
        {
            f32x16 maximum = f32x16_splat(-INFINITY);
            f32x16 maximum2 = f32x16_splat(-INFINITY);
            f32x16 maximum3 = f32x16_splat(-INFINITY);
            f32x16 maximum4 = f32x16_splat(-INFINITY);
            maximum = f32x16_max(maximum, f32x16_load(&block_multi_head_attention[0][0]));
            maximum2 = f32x16_max(maximum2, f32x16_load(&block_multi_head_attention[0][16]));
            maximum3 = f32x16_max(maximum3, f32x16_load(&block_multi_head_attention[0][32]));
            maximum4 = f32x16_max(maximum4, f32x16_load(&block_multi_head_attention[0][48]));
            block_multi_head_attention_max = f32x16_largest(f32x16_max(f32x16_max(maximum, maximum3),
                f32x16_max(maximum2, maximum4)));
        }
        // block.multi_head_attention_e
        for (int j = 0; j < 64; j += 16)
            f32x16_store(&block_multi_head_attention_e[0][j],
                f32x16_exp(f32x16_load(&block_multi_head_attention[0][j]) - block_multi_head_attention_max));
        // block.multi_head_attention_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            sum += f32x16_load(&block_multi_head_attention_e[0][0]);
            sum2 += f32x16_load(&block_multi_head_attention_e[0][16]);
            sum3 += f32x16_load(&block_multi_head_attention_e[0][32]);
            sum4 += f32x16_load(&block_multi_head_attention_e[0][48]);
            block_multi_head_attention_sum = f32x16_sum(sum + sum3 + (sum2 + sum4));
        }
        // block.multi_head_attention_div
        block_multi_head_attention_div = 1.0f / block_multi_head_attention_sum;
        // block.multi_head_attention_attention
        for (int j = 0; j < 64; j += 16)
            f32x16_store(&block_multi_head_attention_attention[row][0][j],
                f32x16_load(&block_multi_head_attention_e[0][j]) * block_multi_head_attention_div);
    }
}

static void next_block_multi_head_attention(char_gpt *m)
{
    next_block_multi_head_attention_body((void *)(m->arena + 1216), m->cache_0, m->position, (void *)(m->arena + 1728));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.value
// 32.8 kFLOP: contract: [1, 128], [128, 4, 32] -> [1, 4, 32]
static void next_block_multi_head_attention_value(char_gpt *m)
{
    next_block_multi_head_attention_key_body((void *)(m->arena + 704),
                                             (const void *)m->gpt_block_multi_head_attention_value_kernel,
                                             (void *)(m->arena + 1216));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.key, gpt.block.multi_head_attention.value
// 16.4 kFLOP: iota, equal, select: [1, 4, 32] -> [64, 4, 32]
static void next_block_multi_head_attention_value_select(char_gpt *m)
{
    next_block_multi_head_attention_key_select_body(
        m->position, (void *)(m->arena + 1216), (void *)m->cache_1);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention
// 16.4 kFLOP: contract: [4, 1, 64], [64, 4, 32] -> [4, 1, 32]
static void next_block_multi_head_attention_2_body(
    const float (*restrict block_multi_head_attention_attention)[1][64],
    const float (*restrict cache_1)[4][32],
    float (*restrict block_multi_head_attention_2)[1][32])
{
    for (int h = 0; h < 4; h++) {
        // sums of 1 rows x 32 columns in registers
        f32x16 sum[2] = {0};
        f32x16 sum2[2] = {0};
        f32x16 sum3[2] = {0};
        f32x16 sum4[2] = {0};
        for (int k = 0; k < 64; k += 4) {
            {
                const float a = block_multi_head_attention_attention[h][0][k];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[v] += a * f32x16_load(&cache_1[k][h][v * 16]);
            }
            {
                const float a = block_multi_head_attention_attention[h][0][k + 1];
                UNROLL for (int v = 0; v < 2; v++)
                    sum2[v] += a * f32x16_load(&cache_1[k + 1][h][v * 16]);
            }
            {
                const float a = block_multi_head_attention_attention[h][0][k + 2];
                UNROLL for (int v = 0; v < 2; v++)
                    sum3[v] += a * f32x16_load(&cache_1[k + 2][h][v * 16]);
            }
            {
                const float a = block_multi_head_attention_attention[h][0][k + 3];
                UNROLL for (int v = 0; v < 2; v++)
                    sum4[v] += a * f32x16_load(&cache_1[k + 3][h][v * 16]);
            }
        }
        UNROLL for (int v = 0; v < 2; v++)
            sum[v] += sum2[v];
        UNROLL for (int v = 0; v < 2; v++)
            sum[v] += sum3[v];
        UNROLL for (int v = 0; v < 2; v++)
            sum[v] += sum4[v];
        UNROLL for (int v = 0; v < 2; v++)
            f32x16_store(&block_multi_head_attention_2[h][0][v * 16], sum[v]);
    }
}

static void next_block_multi_head_attention_2(char_gpt *m)
{
    next_block_multi_head_attention_2_body((void *)(m->arena + 1728), m->cache_1, (void *)(m->arena + 704));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.multi_head_attention.attention_output, gpt.block
// 32.9 kFLOP: contract, add: [4, 1, 32], [4, 32, 128] -> [1, 128]
// block_multi_head_attention_attention_output takes the place of gpt_x.
static void next_block_multi_head_attention_attention_output_body(
    const float *restrict block_multi_head_attention_2,
    const float (*restrict gpt_block_multi_head_attention_attention_output_kernel)[128],
    float (*restrict gpt_x)[128])
{
    // sums of 1 rows x 128 columns in registers
    f32x16 sum[8] = {0};
    for (int k = 0; k < 128; k++) {
        const float a = block_multi_head_attention_2[k];
        UNROLL for (int v = 0; v < 8; v++)
            sum[v] += a * f32x16_load(&gpt_block_multi_head_attention_attention_output_kernel[k][v * 16]);
    }
    UNROLL for (int v = 0; v < 8; v++)
        f32x16_store(&gpt_x[0][v * 16], f32x16_load(&gpt_x[0][v * 16]) + sum[v]);
}

static void next_block_multi_head_attention_attention_output(char_gpt *m)
{
    next_block_multi_head_attention_attention_output_body(
        (void *)(m->arena + 704), (const void *)m->gpt_block_multi_head_attention_attention_output_kernel,
        (void *)(m->arena + 192));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.layer_norm_1
// 128 FLOP: sum: [1, 128] -> [1]
static void next_block_layer_norm_1_sum(char_gpt *m)
{
    next_block_layer_norm_sum_body((void *)(m->arena + 192), (void *)(m->arena + 0));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.layer_norm_1
// 385 FLOP: mul, sub, sum: [1, 128], [1] -> [1]
static void next_block_layer_norm_1_sum_2(char_gpt *m)
{
    next_block_layer_norm_sum_2_body((void *)(m->arena + 192), (void *)(m->arena + 0), (void *)(m->arena + 64));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.layer_norm_1
// 10 FLOP: mul, add, rsqrt: [1] -> []
static void next_layer_norm_rsqrt_2(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 64), (void *)(m->arena + 128));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.layer_norm_1
// 385 FLOP: mul, sub: [1, 128], [1], [128] -> [1, 128]
static void next_block_layer_norm_1_y(char_gpt *m)
{
    next_block_layer_norm_y_body((void *)(m->arena + 192), (void *)(m->arena + 0), *(const float *)(m->arena + 128),
                                 m->gpt_block_layer_norm_1_gamma, (void *)(m->arena + 704));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block.dense
// 143 kFLOP: contract, mul, erf, add: [1, 128], [128, 512] -> [1, 512]
static void next_block_dense_body(const float (*restrict block_layer_norm_1_y)[128],
                                  const float (*restrict gpt_block_dense_kernel)[512],
                                  float (*restrict block_dense)[512])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 512; j += 128) {
        // sums of 1 rows x 128 columns in registers
        f32x16 sum[8] = {0};
        for (int k = 0; k < 128; k++) {
            const float a = block_layer_norm_1_y[0][k];
            UNROLL for (int v = 0; v < 8; v++)
                sum[v] += a * f32x16_load(&gpt_block_dense_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 8; v++)
            f32x16_store(&block_dense[0][j + v * 16], sum[v] * (f32x16_erf(sum[v] * 0.70710677f) * 0.5f + 0.5f));
    }
}

static void next_block_dense(char_gpt *m)
{
    next_block_dense_body((void *)(m->arena + 704), m->gpt_block_dense_kernel, (void *)(m->arena + 1216));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.dense_1, gpt.block
// 131 kFLOP: contract, add: [1, 512], [512, 128], [1, 128] -> [1, 128]
static void next_block_dense_1_body(const float (*restrict block_dense)[512],
                                    const float (*restrict gpt_block_dense_1_kernel)[128],
                                    const float (*restrict block_multi_head_attention_attention_output)[128],
                                    float (*restrict block_dense_1)[128])
{
    // sums of 1 rows x 128 columns in registers
    f32x16 sum[8] = {0};
    for (int k = 0; k < 512; k++) {
        const float a = block_dense[0][k];
        UNROLL for (int v = 0; v < 8; v++)
            sum[v] += a * f32x16_load(&gpt_block_dense_1_kernel[k][v * 16]);
    }
    UNROLL for (int v = 0; v < 8; v++)
        f32x16_store(&block_dense_1[0][v * 16],
            f32x16_load(&block_multi_head_attention_attention_output[0][v * 16]) + sum[v]);
}

static void next_block_dense_1(char_gpt *m)
{
    next_block_dense_1_body((void *)(m->arena + 1216), m->gpt_block_dense_1_kernel, (void *)(m->arena + 192),
                            (void *)(m->arena + 704));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.layer_norm
// 128 FLOP: sum: [1, 128] -> [1]
static void next_block_1_layer_norm_sum(char_gpt *m)
{
    next_block_layer_norm_sum_body((void *)(m->arena + 704), (void *)(m->arena + 0));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.layer_norm
// 385 FLOP: mul, sub, sum: [1, 128], [1] -> [1]
static void next_block_1_layer_norm_sum_2(char_gpt *m)
{
    next_block_layer_norm_sum_2_body((void *)(m->arena + 704), (void *)(m->arena + 0), (void *)(m->arena + 64));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.layer_norm
// 10 FLOP: mul, add, rsqrt: [1] -> []
static void next_layer_norm_rsqrt_3(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 64), (void *)(m->arena + 128));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.layer_norm
// 385 FLOP: mul, sub: [1, 128], [1], [128] -> [1, 128]
static void next_block_1_layer_norm_y(char_gpt *m)
{
    next_block_layer_norm_y_body((void *)(m->arena + 704), (void *)(m->arena + 0), *(const float *)(m->arena + 128),
                                 m->gpt_block_1_layer_norm_gamma, (void *)(m->arena + 192));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.query
// 32.9 kFLOP: contract, mul: [1, 128], [128, 4, 32] -> [1, 4, 32]
static void next_block_1_multi_head_attention_query(char_gpt *m)
{
    next_block_multi_head_attention_query_body((void *)(m->arena + 192),
                                               (const void *)m->gpt_block_1_multi_head_attention_query_kernel,
                                               (void *)(m->arena + 1216));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.key
// 32.8 kFLOP: contract: [1, 128], [128, 4, 32] -> [1, 4, 32]
static void next_block_1_multi_head_attention_key(char_gpt *m)
{
    next_block_multi_head_attention_key_body((void *)(m->arena + 192),
                                             (const void *)m->gpt_block_1_multi_head_attention_key_kernel,
                                             (void *)(m->arena + 1728));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.key, gpt.block_1.multi_head_attention.key
// 16.4 kFLOP: iota, equal, select: [1, 4, 32] -> [64, 4, 32]
static void next_block_1_multi_head_attention_key_select(char_gpt *m)
{
    next_block_multi_head_attention_key_select_body(
        m->position, (void *)(m->arena + 1728), (void *)m->cache_2);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention, gpt.block.multi_head_attention
// 21.6 kFLOP: contract, iota, greater_equal, select, max, sub, exp, sum, div, mul: [1, 4, 32], [64, 4, 32] ->
// [4, 1, 64]
static void next_block_1_multi_head_attention(char_gpt *m)
{
    next_block_multi_head_attention_body((void *)(m->arena + 1216), m->cache_2, m->position, (void *)(m->arena + 1728));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.value
// 32.8 kFLOP: contract: [1, 128], [128, 4, 32] -> [1, 4, 32]
static void next_block_1_multi_head_attention_value(char_gpt *m)
{
    next_block_multi_head_attention_key_body((void *)(m->arena + 192),
                                             (const void *)m->gpt_block_1_multi_head_attention_value_kernel,
                                             (void *)(m->arena + 1216));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.key, gpt.block_1.multi_head_attention.value
// 16.4 kFLOP: iota, equal, select: [1, 4, 32] -> [64, 4, 32]
static void next_block_1_multi_head_attention_value_select(char_gpt *m)
{
    next_block_multi_head_attention_key_select_body(
        m->position, (void *)(m->arena + 1216), (void *)m->cache_3);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention
// 16.4 kFLOP: contract: [4, 1, 64], [64, 4, 32] -> [4, 1, 32]
static void next_block_1_multi_head_attention_2(char_gpt *m)
{
    next_block_multi_head_attention_2_body((void *)(m->arena + 1728), m->cache_3, (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.multi_head_attention.attention_output, gpt.block_1
// 32.9 kFLOP: contract, add: [4, 1, 32], [4, 32, 128] -> [1, 128]
// block_1_multi_head_attention_attention_output takes the place of block_dense_1.
static void next_block_1_multi_head_attention_attention_output(char_gpt *m)
{
    next_block_multi_head_attention_attention_output_body(
        (void *)(m->arena + 0), (const void *)m->gpt_block_1_multi_head_attention_attention_output_kernel,
        (void *)(m->arena + 704));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.layer_norm_1
// 128 FLOP: sum: [1, 128] -> [1]
static void next_block_1_layer_norm_1_sum(char_gpt *m)
{
    next_block_layer_norm_sum_body((void *)(m->arena + 704), (void *)(m->arena + 0));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.layer_norm_1
// 385 FLOP: mul, sub, sum: [1, 128], [1] -> [1]
static void next_block_1_layer_norm_1_sum_2(char_gpt *m)
{
    next_block_layer_norm_sum_2_body((void *)(m->arena + 704), (void *)(m->arena + 0), (void *)(m->arena + 64));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.layer_norm_1
// 10 FLOP: mul, add, rsqrt: [1] -> []
static void next_layer_norm_rsqrt_4(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 64), (void *)(m->arena + 128));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.layer_norm_1
// 385 FLOP: mul, sub: [1, 128], [1], [128] -> [1, 128]
static void next_block_1_layer_norm_1_y(char_gpt *m)
{
    next_block_layer_norm_y_body((void *)(m->arena + 704), (void *)(m->arena + 0), *(const float *)(m->arena + 128),
                                 m->gpt_block_1_layer_norm_1_gamma, (void *)(m->arena + 192));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_1.dense
// 143 kFLOP: contract, mul, erf, add: [1, 128], [128, 512] -> [1, 512]
static void next_block_1_dense(char_gpt *m)
{
    next_block_dense_body((void *)(m->arena + 192), m->gpt_block_1_dense_kernel, (void *)(m->arena + 1216));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.dense_1, gpt.block_1
// 131 kFLOP: contract, add: [1, 512], [512, 128], [1, 128] -> [1, 128]
static void next_block_1_dense_1(char_gpt *m)
{
    next_block_dense_1_body((void *)(m->arena + 1216), m->gpt_block_1_dense_1_kernel, (void *)(m->arena + 704),
                            (void *)(m->arena + 192));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.layer_norm
// 128 FLOP: sum: [1, 128] -> [1]
static void next_block_2_layer_norm_sum(char_gpt *m)
{
    next_block_layer_norm_sum_body((void *)(m->arena + 192), (void *)(m->arena + 0));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.layer_norm
// 385 FLOP: mul, sub, sum: [1, 128], [1] -> [1]
static void next_block_2_layer_norm_sum_2(char_gpt *m)
{
    next_block_layer_norm_sum_2_body((void *)(m->arena + 192), (void *)(m->arena + 0), (void *)(m->arena + 64));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.layer_norm
// 10 FLOP: mul, add, rsqrt: [1] -> []
static void next_layer_norm_rsqrt_5(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 64), (void *)(m->arena + 128));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.layer_norm
// 385 FLOP: mul, sub: [1, 128], [1], [128] -> [1, 128]
static void next_block_2_layer_norm_y(char_gpt *m)
{
    next_block_layer_norm_y_body((void *)(m->arena + 192), (void *)(m->arena + 0), *(const float *)(m->arena + 128),
                                 m->gpt_block_2_layer_norm_gamma, (void *)(m->arena + 704));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.query
// 32.9 kFLOP: contract, mul: [1, 128], [128, 4, 32] -> [1, 4, 32]
static void next_block_2_multi_head_attention_query(char_gpt *m)
{
    next_block_multi_head_attention_query_body((void *)(m->arena + 704),
                                               (const void *)m->gpt_block_2_multi_head_attention_query_kernel,
                                               (void *)(m->arena + 1216));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.key
// 32.8 kFLOP: contract: [1, 128], [128, 4, 32] -> [1, 4, 32]
static void next_block_2_multi_head_attention_key(char_gpt *m)
{
    next_block_multi_head_attention_key_body((void *)(m->arena + 704),
                                             (const void *)m->gpt_block_2_multi_head_attention_key_kernel,
                                             (void *)(m->arena + 1728));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.key, gpt.block_2.multi_head_attention.key
// 16.4 kFLOP: iota, equal, select: [1, 4, 32] -> [64, 4, 32]
static void next_block_2_multi_head_attention_key_select(char_gpt *m)
{
    next_block_multi_head_attention_key_select_body(
        m->position, (void *)(m->arena + 1728), (void *)m->cache_4);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention, gpt.block.multi_head_attention
// 21.6 kFLOP: contract, iota, greater_equal, select, max, sub, exp, sum, div, mul: [1, 4, 32], [64, 4, 32] ->
// [4, 1, 64]
static void next_block_2_multi_head_attention(char_gpt *m)
{
    next_block_multi_head_attention_body((void *)(m->arena + 1216), m->cache_4, m->position, (void *)(m->arena + 1728));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.value
// 32.8 kFLOP: contract: [1, 128], [128, 4, 32] -> [1, 4, 32]
static void next_block_2_multi_head_attention_value(char_gpt *m)
{
    next_block_multi_head_attention_key_body((void *)(m->arena + 704),
                                             (const void *)m->gpt_block_2_multi_head_attention_value_kernel,
                                             (void *)(m->arena + 1216));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.key, gpt.block_2.multi_head_attention.value
// 16.4 kFLOP: iota, equal, select: [1, 4, 32] -> [64, 4, 32]
static void next_block_2_multi_head_attention_value_select(char_gpt *m)
{
    next_block_multi_head_attention_key_select_body(
        m->position, (void *)(m->arena + 1216), (void *)m->cache_5);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention
// 16.4 kFLOP: contract: [4, 1, 64], [64, 4, 32] -> [4, 1, 32]
static void next_block_2_multi_head_attention_2(char_gpt *m)
{
    next_block_multi_head_attention_2_body((void *)(m->arena + 1728), m->cache_5, (void *)(m->arena + 704));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.multi_head_attention.attention_output, gpt.block_2
// 32.9 kFLOP: contract, add: [4, 1, 32], [4, 32, 128] -> [1, 128]
// block_2_multi_head_attention_attention_output takes the place of block_1_dense_1.
static void next_block_2_multi_head_attention_attention_output(char_gpt *m)
{
    next_block_multi_head_attention_attention_output_body(
        (void *)(m->arena + 704), (const void *)m->gpt_block_2_multi_head_attention_attention_output_kernel,
        (void *)(m->arena + 192));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.layer_norm_1
// 128 FLOP: sum: [1, 128] -> [1]
static void next_block_2_layer_norm_1_sum(char_gpt *m)
{
    next_block_layer_norm_sum_body((void *)(m->arena + 192), (void *)(m->arena + 0));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.layer_norm_1
// 385 FLOP: mul, sub, sum: [1, 128], [1] -> [1]
static void next_block_2_layer_norm_1_sum_2(char_gpt *m)
{
    next_block_layer_norm_sum_2_body((void *)(m->arena + 192), (void *)(m->arena + 0), (void *)(m->arena + 64));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.layer_norm_1
// 10 FLOP: mul, add, rsqrt: [1] -> []
static void next_layer_norm_rsqrt_6(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 64), (void *)(m->arena + 128));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.layer_norm_1
// 385 FLOP: mul, sub: [1, 128], [1], [128] -> [1, 128]
static void next_block_2_layer_norm_1_y(char_gpt *m)
{
    next_block_layer_norm_y_body((void *)(m->arena + 192), (void *)(m->arena + 0), *(const float *)(m->arena + 128),
                                 m->gpt_block_2_layer_norm_1_gamma, (void *)(m->arena + 704));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_2.dense
// 143 kFLOP: contract, mul, erf, add: [1, 128], [128, 512] -> [1, 512]
static void next_block_2_dense(char_gpt *m)
{
    next_block_dense_body((void *)(m->arena + 704), m->gpt_block_2_dense_kernel, (void *)(m->arena + 1216));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.dense_1, gpt.block_2
// 131 kFLOP: contract, add: [1, 512], [512, 128], [1, 128] -> [1, 128]
static void next_block_2_dense_1(char_gpt *m)
{
    next_block_dense_1_body((void *)(m->arena + 1216), m->gpt_block_2_dense_1_kernel, (void *)(m->arena + 192),
                            (void *)(m->arena + 704));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.layer_norm
// 128 FLOP: sum: [1, 128] -> [1]
static void next_block_3_layer_norm_sum(char_gpt *m)
{
    next_block_layer_norm_sum_body((void *)(m->arena + 704), (void *)(m->arena + 0));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.layer_norm
// 385 FLOP: mul, sub, sum: [1, 128], [1] -> [1]
static void next_block_3_layer_norm_sum_2(char_gpt *m)
{
    next_block_layer_norm_sum_2_body((void *)(m->arena + 704), (void *)(m->arena + 0), (void *)(m->arena + 64));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.layer_norm
// 10 FLOP: mul, add, rsqrt: [1] -> []
static void next_layer_norm_rsqrt_7(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 64), (void *)(m->arena + 128));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.layer_norm
// 385 FLOP: mul, sub: [1, 128], [1], [128] -> [1, 128]
static void next_block_3_layer_norm_y(char_gpt *m)
{
    next_block_layer_norm_y_body((void *)(m->arena + 704), (void *)(m->arena + 0), *(const float *)(m->arena + 128),
                                 m->gpt_block_3_layer_norm_gamma, (void *)(m->arena + 192));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.query
// 32.9 kFLOP: contract, mul: [1, 128], [128, 4, 32] -> [1, 4, 32]
static void next_block_3_multi_head_attention_query(char_gpt *m)
{
    next_block_multi_head_attention_query_body((void *)(m->arena + 192),
                                               (const void *)m->gpt_block_3_multi_head_attention_query_kernel,
                                               (void *)(m->arena + 1216));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.key
// 32.8 kFLOP: contract: [1, 128], [128, 4, 32] -> [1, 4, 32]
static void next_block_3_multi_head_attention_key(char_gpt *m)
{
    next_block_multi_head_attention_key_body((void *)(m->arena + 192),
                                             (const void *)m->gpt_block_3_multi_head_attention_key_kernel,
                                             (void *)(m->arena + 1728));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.key, gpt.block_3.multi_head_attention.key
// 16.4 kFLOP: iota, equal, select: [1, 4, 32] -> [64, 4, 32]
static void next_block_3_multi_head_attention_key_select(char_gpt *m)
{
    next_block_multi_head_attention_key_select_body(
        m->position, (void *)(m->arena + 1728), (void *)m->cache_6);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention, gpt.block.multi_head_attention
// 21.6 kFLOP: contract, iota, greater_equal, select, max, sub, exp, sum, div, mul: [1, 4, 32], [64, 4, 32] ->
// [4, 1, 64]
static void next_block_3_multi_head_attention(char_gpt *m)
{
    next_block_multi_head_attention_body((void *)(m->arena + 1216), m->cache_6, m->position, (void *)(m->arena + 1728));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.value
// 32.8 kFLOP: contract: [1, 128], [128, 4, 32] -> [1, 4, 32]
static void next_block_3_multi_head_attention_value(char_gpt *m)
{
    next_block_multi_head_attention_key_body((void *)(m->arena + 192),
                                             (const void *)m->gpt_block_3_multi_head_attention_value_kernel,
                                             (void *)(m->arena + 1216));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.key, gpt.block_3.multi_head_attention.value
// 16.4 kFLOP: iota, equal, select: [1, 4, 32] -> [64, 4, 32]
static void next_block_3_multi_head_attention_value_select(char_gpt *m)
{
    next_block_multi_head_attention_key_select_body(
        m->position, (void *)(m->arena + 1216), (void *)m->cache_7);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention
// 16.4 kFLOP: contract: [4, 1, 64], [64, 4, 32] -> [4, 1, 32]
static void next_block_3_multi_head_attention_2(char_gpt *m)
{
    next_block_multi_head_attention_2_body((void *)(m->arena + 1728), m->cache_7, (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.multi_head_attention.attention_output, gpt.block_3
// 32.9 kFLOP: contract, add: [4, 1, 32], [4, 32, 128] -> [1, 128]
// block_3_multi_head_attention_attention_output takes the place of block_2_dense_1.
static void next_block_3_multi_head_attention_attention_output(char_gpt *m)
{
    next_block_multi_head_attention_attention_output_body(
        (void *)(m->arena + 0), (const void *)m->gpt_block_3_multi_head_attention_attention_output_kernel,
        (void *)(m->arena + 704));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.layer_norm_1
// 128 FLOP: sum: [1, 128] -> [1]
static void next_block_3_layer_norm_1_sum(char_gpt *m)
{
    next_block_layer_norm_sum_body((void *)(m->arena + 704), (void *)(m->arena + 0));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.layer_norm_1
// 385 FLOP: mul, sub, sum: [1, 128], [1] -> [1]
static void next_block_3_layer_norm_1_sum_2(char_gpt *m)
{
    next_block_layer_norm_sum_2_body((void *)(m->arena + 704), (void *)(m->arena + 0), (void *)(m->arena + 64));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.layer_norm_1
// 10 FLOP: mul, add, rsqrt: [1] -> []
static void next_layer_norm_rsqrt_8(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 64), (void *)(m->arena + 128));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.layer_norm_1
// 385 FLOP: mul, sub: [1, 128], [1], [128] -> [1, 128]
static void next_block_3_layer_norm_1_y(char_gpt *m)
{
    next_block_layer_norm_y_body((void *)(m->arena + 704), (void *)(m->arena + 0), *(const float *)(m->arena + 128),
                                 m->gpt_block_3_layer_norm_1_gamma, (void *)(m->arena + 192));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_3.dense
// 143 kFLOP: contract, mul, erf, add: [1, 128], [128, 512] -> [1, 512]
static void next_block_3_dense(char_gpt *m)
{
    next_block_dense_body((void *)(m->arena + 192), m->gpt_block_3_dense_kernel, (void *)(m->arena + 1216));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.dense_1, gpt.block_3
// 131 kFLOP: contract, add: [1, 512], [512, 128], [1, 128] -> [1, 128]
static void next_block_3_dense_1(char_gpt *m)
{
    next_block_dense_1_body((void *)(m->arena + 1216), m->gpt_block_3_dense_1_kernel, (void *)(m->arena + 704),
                            (void *)(m->arena + 192));
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// gpt.layer_norm
// 128 FLOP: sum: [1, 128] -> [1]
static void next_layer_norm_sum(char_gpt *m)
{
    next_block_layer_norm_sum_body((void *)(m->arena + 192), (void *)(m->arena + 0));
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// gpt.layer_norm
// 385 FLOP: mul, sub, sum: [1, 128], [1] -> [1]
static void next_layer_norm_sum_2(char_gpt *m)
{
    next_block_layer_norm_sum_2_body((void *)(m->arena + 192), (void *)(m->arena + 0), (void *)(m->arena + 64));
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// gpt.layer_norm
// 10 FLOP: mul, add, rsqrt: [1] -> []
static void next_layer_norm_rsqrt_9(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 64), (void *)(m->arena + 128));
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// gpt.layer_norm
// 385 FLOP: mul, sub: [1], [128] -> [1, 128]
// layer_norm_y takes the place of block_3_dense_1.
static void next_layer_norm_y(char_gpt *m)
{
    const float *restrict layer_norm_sum = (void *)(m->arena + 0);
    const float layer_norm_rsqrt_9 = *(const float *)(m->arena + 128);
    const float *restrict gpt_layer_norm_gamma = m->gpt_layer_norm_gamma;
    float (*restrict block_3_dense_1)[128] = (void *)(m->arena + 192);

    #pragma omp simd
    for (int i = 0; i < 128; i++) {
        const float y = (block_3_dense_1[0][i] - layer_norm_sum[0] * 0.0078125f) * layer_norm_rsqrt_9;
        block_3_dense_1[0][i] = y * gpt_layer_norm_gamma[i];
    }
}

// char_gpt.dl:36: return x @ transpose(embeddings)
// gpt
// 16.6 kFLOP: contract: [1, 128], [65, 128] -> [1, 65]
static void next_gpt(char_gpt *m)
{
    const float (*restrict layer_norm_y)[128] = (void *)(m->arena + 192);
    const float (*restrict gpt_embeddings)[128] = m->gpt_embeddings;
    float (*restrict next_2)[65] = m->next_2;

    for (int j = 0; j < 64; j += 8) {
        // 1 x 8 sums in registers, as vectors along k
        float sum[8] = {0};
        {
            f32x16 sum2[8] = {0};
            for (int k = 0; k < 128; k += 16) {
                const f32x16 a = f32x16_load(&layer_norm_y[0][k]);
                UNROLL for (int v = 0; v < 8; v++)
                    sum2[v] += a * f32x16_load(&gpt_embeddings[j + v][k]);
            }
            UNROLL for (int v = 0; v < 8; v++)
                sum[v] += f32x16_sum(sum2[v]);
        }
        UNROLL for (int v = 0; v < 8; v++)
            next_2[0][j + v] = sum[v];
    }
    {
        // 1 x 1 sums in registers, as vectors along k
        float sum = 0.0f;
        {
            f32x16 sum2 = f32x16_splat(0.0f);
            for (int k = 0; k < 128; k += 16)
                sum2 += f32x16_load(&layer_norm_y[0][k]) * f32x16_load(&gpt_embeddings[64][k]);
            sum += f32x16_sum(sum2);
        }
        next_2[0][64] = sum;
    }
}

// The outputs at `position`, where `token` stands, after calls for all positions before.
static void next(void *model, int token, int position)
{
    struct char_gpt *m = model;
    m->token = token;
    m->position = position;
    next_gpt_x(m);
    next_block_layer_norm_sum(m);
    next_block_layer_norm_sum_2(m);
    next_layer_norm_rsqrt(m);
    next_block_layer_norm_y(m);
    next_block_multi_head_attention_query(m);
    next_block_multi_head_attention_key(m);
    next_block_multi_head_attention_key_select(m);
    next_block_multi_head_attention(m);
    next_block_multi_head_attention_value(m);
    next_block_multi_head_attention_value_select(m);
    next_block_multi_head_attention_2(m);
    next_block_multi_head_attention_attention_output(m);
    next_block_layer_norm_1_sum(m);
    next_block_layer_norm_1_sum_2(m);
    next_layer_norm_rsqrt_2(m);
    next_block_layer_norm_1_y(m);
    next_block_dense(m);
    next_block_dense_1(m);
    next_block_1_layer_norm_sum(m);
    next_block_1_layer_norm_sum_2(m);
    next_layer_norm_rsqrt_3(m);
    next_block_1_layer_norm_y(m);
    next_block_1_multi_head_attention_query(m);
    next_block_1_multi_head_attention_key(m);
    next_block_1_multi_head_attention_key_select(m);
    next_block_1_multi_head_attention(m);
    next_block_1_multi_head_attention_value(m);
    next_block_1_multi_head_attention_value_select(m);
    next_block_1_multi_head_attention_2(m);
    next_block_1_multi_head_attention_attention_output(m);
    next_block_1_layer_norm_1_sum(m);
    next_block_1_layer_norm_1_sum_2(m);
    next_layer_norm_rsqrt_4(m);
    next_block_1_layer_norm_1_y(m);
    next_block_1_dense(m);
    next_block_1_dense_1(m);
    next_block_2_layer_norm_sum(m);
    next_block_2_layer_norm_sum_2(m);
    next_layer_norm_rsqrt_5(m);
    next_block_2_layer_norm_y(m);
    next_block_2_multi_head_attention_query(m);
    next_block_2_multi_head_attention_key(m);
    next_block_2_multi_head_attention_key_select(m);
    next_block_2_multi_head_attention(m);
    next_block_2_multi_head_attention_value(m);
    next_block_2_multi_head_attention_value_select(m);
    next_block_2_multi_head_attention_2(m);
    next_block_2_multi_head_attention_attention_output(m);
    next_block_2_layer_norm_1_sum(m);
    next_block_2_layer_norm_1_sum_2(m);
    next_layer_norm_rsqrt_6(m);
    next_block_2_layer_norm_1_y(m);
    next_block_2_dense(m);
    next_block_2_dense_1(m);
    next_block_3_layer_norm_sum(m);
    next_block_3_layer_norm_sum_2(m);
    next_layer_norm_rsqrt_7(m);
    next_block_3_layer_norm_y(m);
    next_block_3_multi_head_attention_query(m);
    next_block_3_multi_head_attention_key(m);
    next_block_3_multi_head_attention_key_select(m);
    next_block_3_multi_head_attention(m);
    next_block_3_multi_head_attention_value(m);
    next_block_3_multi_head_attention_value_select(m);
    next_block_3_multi_head_attention_2(m);
    next_block_3_multi_head_attention_attention_output(m);
    next_block_3_layer_norm_1_sum(m);
    next_block_3_layer_norm_1_sum_2(m);
    next_layer_norm_rsqrt_8(m);
    next_block_3_layer_norm_1_y(m);
    next_block_3_dense(m);
    next_block_3_dense_1(m);
    next_layer_norm_sum(m);
    next_layer_norm_sum_2(m);
    next_layer_norm_rsqrt_9(m);
    next_layer_norm_y(m);
    next_gpt(m);
}

// ---- what is shown ------------------------------------------------------------------------------

// char_gpt.dl:33: x = x + (x | position_embedding(context, start))
// char_gpt.dl:32: x = embeddings[tokens]
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt, gpt.block.layer_norm
// 66.3 kFLOP: gather, add, sum, mul, sub, rsqrt: [1, 64], [65, 128], [64, 128], [128] -> [1, 64, 128]
static void show_block_layer_norm_y(char_gpt *m)
{
    predict_block_layer_norm_y_body(m->tokens, m->gpt_embeddings, m->gpt_position_embedding_embeddings,
                                    m->gpt_block_layer_norm_gamma, (void *)(m->arena + 0), (void *)(m->arena + 32768));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.query
// 2.11 MFLOP: contract, mul: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void show_block_multi_head_attention_query(char_gpt *m)
{
    predict_block_multi_head_attention_query_body(
        (const void *)m->gpt_block_multi_head_attention_query_kernel, (void *)(m->arena + 32768),
        (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.key
// 2.1 MFLOP: contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void show_block_multi_head_attention_key(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_multi_head_attention_key_kernel,
                                                (void *)(m->arena + 32768), (void *)(m->arena + 98304));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention
// 1.07 MFLOP: contract, iota, greater_equal, select: [1, 64, 4, 32] -> [1, 4, 64, 64]
static void show_block_multi_head_attention(char_gpt *m)
{
    predict_block_multi_head_attention_body((void *)(m->arena + 98304), (void *)(m->arena + 65536),
                                            (void *)(m->arena + 131072));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention
// 312 kFLOP: max, sub, exp, sum, div, mul: [1, 4, 64, 64] -> [1, 4, 64, 64]
static void show_block_multi_head_attention_2(char_gpt *m)
{
    predict_block_multi_head_attention_2_body((void *)(m->arena + 131072),
                                              m->show_gpt_block_multi_head_attention_attention);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention.value
// 2.1 MFLOP: contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void show_block_multi_head_attention_value(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_multi_head_attention_value_kernel,
                                                (void *)(m->arena + 32768), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block.multi_head_attention
// 1.05 MFLOP: contract: [1, 64, 4, 32], [1, 4, 64, 64] -> [1, 4, 64, 32]
static void show_block_multi_head_attention_3(char_gpt *m)
{
    predict_block_multi_head_attention_3_body((void *)(m->arena + 65536),
                                              m->show_gpt_block_multi_head_attention_attention,
                                              (void *)(m->arena + 32768));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.multi_head_attention.attention_output, gpt.block
// 2.11 MFLOP: contract, add: [4, 32, 128], [1, 4, 64, 32] -> [1, 64, 128]
// block_multi_head_attention_attention_output takes the place of gpt_x.
static void show_block_multi_head_attention_attention_output(char_gpt *m)
{
    predict_block_multi_head_attention_attention_output_body(
        m->gpt_block_multi_head_attention_attention_output_kernel, (void *)(m->arena + 32768), (void *)(m->arena + 0));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.layer_norm_1
// 58.1 kFLOP: sum, mul, sub, add, rsqrt: [1, 64, 128], [128] -> [1, 64, 128]
static void show_block_layer_norm_1(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 0), m->gpt_block_layer_norm_1_gamma,
                                    (void *)(m->arena + 32768));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block.dense
// 9.18 MFLOP: contract, mul, erf, add: [128, 512], [1, 64, 128] -> [1, 64, 512]
static void show_block_dense(char_gpt *m)
{
    predict_block_dense_body(m->gpt_block_dense_kernel, (void *)(m->arena + 32768), (void *)(m->arena + 65536));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block.dense_1, gpt.block
// 8.4 MFLOP: contract, add: [512, 128], [1, 64, 512], [1, 64, 128] -> [1, 64, 128]
static void show_block_dense_1(char_gpt *m)
{
    predict_block_dense_1_body(m->gpt_block_dense_1_kernel, (void *)(m->arena + 65536), (void *)(m->arena + 0),
                               (void *)(m->arena + 32768));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.layer_norm
// 58.1 kFLOP: sum, mul, sub, add, rsqrt: [1, 64, 128], [128] -> [1, 64, 128]
static void show_block_1_layer_norm(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 32768), m->gpt_block_1_layer_norm_gamma,
                                    (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.query
// 2.11 MFLOP: contract, mul: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void show_block_1_multi_head_attention_query(char_gpt *m)
{
    predict_block_multi_head_attention_query_body(
        (const void *)m->gpt_block_1_multi_head_attention_query_kernel, (void *)(m->arena + 0),
        (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.key
// 2.1 MFLOP: contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void show_block_1_multi_head_attention_key(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_1_multi_head_attention_key_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 98304));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention
// 1.07 MFLOP: contract, iota, greater_equal, select: [1, 64, 4, 32] -> [1, 4, 64, 64]
static void show_block_1_multi_head_attention(char_gpt *m)
{
    predict_block_multi_head_attention_body((void *)(m->arena + 98304), (void *)(m->arena + 65536),
                                            (void *)(m->arena + 131072));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention
// 312 kFLOP: max, sub, exp, sum, div, mul: [1, 4, 64, 64] -> [1, 4, 64, 64]
static void show_block_1_multi_head_attention_2(char_gpt *m)
{
    predict_block_multi_head_attention_2_body((void *)(m->arena + 131072),
                                              m->show_gpt_block_1_multi_head_attention_attention);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention.value
// 2.1 MFLOP: contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void show_block_1_multi_head_attention_value(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_1_multi_head_attention_value_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_1.multi_head_attention
// 1.05 MFLOP: contract: [1, 64, 4, 32], [1, 4, 64, 64] -> [1, 4, 64, 32]
static void show_block_1_multi_head_attention_3(char_gpt *m)
{
    predict_block_multi_head_attention_3_body((void *)(m->arena + 65536),
                                              m->show_gpt_block_1_multi_head_attention_attention,
                                              (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.multi_head_attention.attention_output, gpt.block_1
// 2.11 MFLOP: contract, add: [4, 32, 128], [1, 4, 64, 32] -> [1, 64, 128]
// block_1_multi_head_attention_attention_output takes the place of block_dense_1.
static void show_block_1_multi_head_attention_attention_output(char_gpt *m)
{
    predict_block_multi_head_attention_attention_output_body(
        m->gpt_block_1_multi_head_attention_attention_output_kernel, (void *)(m->arena + 0),
        (void *)(m->arena + 32768));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.layer_norm_1
// 58.1 kFLOP: sum, mul, sub, add, rsqrt: [1, 64, 128], [128] -> [1, 64, 128]
static void show_block_1_layer_norm_1(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 32768), m->gpt_block_1_layer_norm_1_gamma,
                                    (void *)(m->arena + 0));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_1.dense
// 9.18 MFLOP: contract, mul, erf, add: [128, 512], [1, 64, 128] -> [1, 64, 512]
static void show_block_1_dense(char_gpt *m)
{
    predict_block_dense_body(m->gpt_block_1_dense_kernel, (void *)(m->arena + 0), (void *)(m->arena + 65536));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_1.dense_1, gpt.block_1
// 8.4 MFLOP: contract, add: [512, 128], [1, 64, 512], [1, 64, 128] -> [1, 64, 128]
static void show_block_1_dense_1(char_gpt *m)
{
    predict_block_dense_1_body(m->gpt_block_1_dense_1_kernel, (void *)(m->arena + 65536), (void *)(m->arena + 32768),
                               (void *)(m->arena + 0));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.layer_norm
// 58.1 kFLOP: sum, mul, sub, add, rsqrt: [1, 64, 128], [128] -> [1, 64, 128]
static void show_block_2_layer_norm(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 0), m->gpt_block_2_layer_norm_gamma,
                                    (void *)(m->arena + 32768));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.query
// 2.11 MFLOP: contract, mul: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void show_block_2_multi_head_attention_query(char_gpt *m)
{
    predict_block_multi_head_attention_query_body(
        (const void *)m->gpt_block_2_multi_head_attention_query_kernel, (void *)(m->arena + 32768),
        (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.key
// 2.1 MFLOP: contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void show_block_2_multi_head_attention_key(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_2_multi_head_attention_key_kernel,
                                                (void *)(m->arena + 32768), (void *)(m->arena + 98304));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention
// 1.07 MFLOP: contract, iota, greater_equal, select: [1, 64, 4, 32] -> [1, 4, 64, 64]
static void show_block_2_multi_head_attention(char_gpt *m)
{
    predict_block_multi_head_attention_body((void *)(m->arena + 98304), (void *)(m->arena + 65536),
                                            (void *)(m->arena + 131072));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention
// 312 kFLOP: max, sub, exp, sum, div, mul: [1, 4, 64, 64] -> [1, 4, 64, 64]
static void show_block_2_multi_head_attention_2(char_gpt *m)
{
    predict_block_multi_head_attention_2_body((void *)(m->arena + 131072),
                                              m->show_gpt_block_2_multi_head_attention_attention);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention.value
// 2.1 MFLOP: contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void show_block_2_multi_head_attention_value(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_2_multi_head_attention_value_kernel,
                                                (void *)(m->arena + 32768), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_2.multi_head_attention
// 1.05 MFLOP: contract: [1, 64, 4, 32], [1, 4, 64, 64] -> [1, 4, 64, 32]
static void show_block_2_multi_head_attention_3(char_gpt *m)
{
    predict_block_multi_head_attention_3_body((void *)(m->arena + 65536),
                                              m->show_gpt_block_2_multi_head_attention_attention,
                                              (void *)(m->arena + 32768));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.multi_head_attention.attention_output, gpt.block_2
// 2.11 MFLOP: contract, add: [4, 32, 128], [1, 4, 64, 32] -> [1, 64, 128]
// block_2_multi_head_attention_attention_output takes the place of block_1_dense_1.
static void show_block_2_multi_head_attention_attention_output(char_gpt *m)
{
    predict_block_multi_head_attention_attention_output_body(
        m->gpt_block_2_multi_head_attention_attention_output_kernel, (void *)(m->arena + 32768),
        (void *)(m->arena + 0));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.layer_norm_1
// 58.1 kFLOP: sum, mul, sub, add, rsqrt: [1, 64, 128], [128] -> [1, 64, 128]
static void show_block_2_layer_norm_1(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 0), m->gpt_block_2_layer_norm_1_gamma,
                                    (void *)(m->arena + 32768));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// gpt.block_2.dense
// 9.18 MFLOP: contract, mul, erf, add: [128, 512], [1, 64, 128] -> [1, 64, 512]
static void show_block_2_dense(char_gpt *m)
{
    predict_block_dense_body(m->gpt_block_2_dense_kernel, (void *)(m->arena + 32768), (void *)(m->arena + 65536));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_2.dense_1, gpt.block_2
// 8.4 MFLOP: contract, add: [512, 128], [1, 64, 512], [1, 64, 128] -> [1, 64, 128]
static void show_block_2_dense_1(char_gpt *m)
{
    predict_block_dense_1_body(m->gpt_block_2_dense_1_kernel, (void *)(m->arena + 65536), (void *)(m->arena + 0),
                               (void *)(m->arena + 32768));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// gpt.block_3.layer_norm
// 58.1 kFLOP: sum, mul, sub, add, rsqrt: [1, 64, 128], [128] -> [1, 64, 128]
static void show_block_3_layer_norm(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 32768), m->gpt_block_3_layer_norm_gamma,
                                    (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.query
// 2.11 MFLOP: contract, mul: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void show_block_3_multi_head_attention_query(char_gpt *m)
{
    predict_block_multi_head_attention_query_body(
        (const void *)m->gpt_block_3_multi_head_attention_query_kernel, (void *)(m->arena + 0),
        (void *)(m->arena + 32768));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention.key
// 2.1 MFLOP: contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32]
static void show_block_3_multi_head_attention_key(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_3_multi_head_attention_key_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention
// 1.07 MFLOP: contract, iota, greater_equal, select: [1, 64, 4, 32] -> [1, 4, 64, 64]
static void show_block_3_multi_head_attention(char_gpt *m)
{
    predict_block_multi_head_attention_body((void *)(m->arena + 65536), (void *)(m->arena + 32768),
                                            (void *)(m->arena + 98304));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// gpt.block_3.multi_head_attention
// 312 kFLOP: max, sub, exp, sum, div, mul: [1, 4, 64, 64] -> [1, 4, 64, 64]
static void show_block_3_multi_head_attention_2(char_gpt *m)
{
    predict_block_multi_head_attention_2_body((void *)(m->arena + 98304),
                                              m->show_gpt_block_3_multi_head_attention_attention);
}

static void show(void *model, int count)
{
    struct char_gpt *m = model;
    (void)count;
    #pragma omp parallel
    {
        show_block_layer_norm_y(m);
        #pragma omp barrier
        show_block_multi_head_attention_query(m);
        show_block_multi_head_attention_key(m);
        #pragma omp barrier
        show_block_multi_head_attention(m);
        #pragma omp barrier
        show_block_multi_head_attention_2(m);
        show_block_multi_head_attention_value(m);
        #pragma omp barrier
        show_block_multi_head_attention_3(m);
        #pragma omp barrier
        show_block_multi_head_attention_attention_output(m);
        #pragma omp barrier
        show_block_layer_norm_1(m);
        #pragma omp barrier
        show_block_dense(m);
        #pragma omp barrier
        show_block_dense_1(m);
        #pragma omp barrier
        show_block_1_layer_norm(m);
        #pragma omp barrier
        show_block_1_multi_head_attention_query(m);
        show_block_1_multi_head_attention_key(m);
        #pragma omp barrier
        show_block_1_multi_head_attention(m);
        #pragma omp barrier
        show_block_1_multi_head_attention_2(m);
        show_block_1_multi_head_attention_value(m);
        #pragma omp barrier
        show_block_1_multi_head_attention_3(m);
        #pragma omp barrier
        show_block_1_multi_head_attention_attention_output(m);
        #pragma omp barrier
        show_block_1_layer_norm_1(m);
        #pragma omp barrier
        show_block_1_dense(m);
        #pragma omp barrier
        show_block_1_dense_1(m);
        #pragma omp barrier
        show_block_2_layer_norm(m);
        #pragma omp barrier
        show_block_2_multi_head_attention_query(m);
        show_block_2_multi_head_attention_key(m);
        #pragma omp barrier
        show_block_2_multi_head_attention(m);
        #pragma omp barrier
        show_block_2_multi_head_attention_2(m);
        show_block_2_multi_head_attention_value(m);
        #pragma omp barrier
        show_block_2_multi_head_attention_3(m);
        #pragma omp barrier
        show_block_2_multi_head_attention_attention_output(m);
        #pragma omp barrier
        show_block_2_layer_norm_1(m);
        #pragma omp barrier
        show_block_2_dense(m);
        #pragma omp barrier
        show_block_2_dense_1(m);
        #pragma omp barrier
        show_block_3_layer_norm(m);
        #pragma omp barrier
        show_block_3_multi_head_attention_query(m);
        show_block_3_multi_head_attention_key(m);
        #pragma omp barrier
        show_block_3_multi_head_attention(m);
        #pragma omp barrier
        show_block_3_multi_head_attention_2(m);
    }
}

// ---- public functions ---------------------------------------------------------------------------

size_t char_gpt_bytes(void)
{
    return sizeof(char_gpt);
}

void char_gpt_initialize(char_gpt *m, uint64_t seed)
{
    initialize(m, seed);
}

void char_gpt_reset_totals(char_gpt *m)
{
    reset_totals(m);
}

float char_gpt_train_step(char_gpt *m, const int32_t tokens[12][64], const int32_t next[12][64], int count)
{
    m->tokens = tokens;
    m->next = next;
    train_step(m, count);
    return m->loss;
}

float char_gpt_evaluate(char_gpt *m, const int32_t tokens[12][64], const int32_t next[12][64], int count)
{
    m->tokens = tokens;
    m->next = next;
    evaluate(m, count);
    return m->loss;
}

const float (*char_gpt_predict(char_gpt *m, const int32_t tokens[1][64], int count))[64][65]
{
    m->tokens = tokens;
    predict(m, count);
    return m->prediction;
}

const float *char_gpt_next(char_gpt *m, int token, int position)
{
    next(m, token, position);
    return m->next_2[0];
}

// ---- tables -------------------------------------------------------------------------------------

// name, role, type, rank, shape, elements, offset, initial value, index of the moving average
static const dlc_tensor char_gpt_tensors[] = {
    {"gpt.embeddings", DLC_PARAMETER, DLC_F32, 2, {65, 128}, 8320, offsetof(char_gpt, gpt_embeddings), 0.0, -1},
    {"gpt.position_embedding.embeddings", DLC_PARAMETER, DLC_F32, 2, {64, 128}, 8192,
        offsetof(char_gpt, gpt_position_embedding_embeddings), 0.0, -1},
    {"gpt.block.layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_layer_norm_gamma), 0.0, -1},
    {"gpt.block.multi_head_attention.query.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_multi_head_attention_query_kernel), 0.0, -1},
    {"gpt.block.multi_head_attention.key.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_multi_head_attention_key_kernel), 0.0, -1},
    {"gpt.block.multi_head_attention.value.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_multi_head_attention_value_kernel), 0.0, -1},
    {"gpt.block.multi_head_attention.attention_output.kernel", DLC_PARAMETER, DLC_F32, 3, {4, 32, 128}, 16384,
        offsetof(char_gpt, gpt_block_multi_head_attention_attention_output_kernel), 0.0, -1},
    {"gpt.block.layer_norm_1.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_layer_norm_1_gamma), 0.0, -1},
    {"gpt.block.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {128, 512}, 65536, offsetof(char_gpt, gpt_block_dense_kernel),
        0.0, -1},
    {"gpt.block.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {512, 128}, 65536,
        offsetof(char_gpt, gpt_block_dense_1_kernel), 0.0, -1},
    {"gpt.block_1.layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_1_layer_norm_gamma), 0.0, -1},
    {"gpt.block_1.multi_head_attention.query.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_1_multi_head_attention_query_kernel), 0.0, -1},
    {"gpt.block_1.multi_head_attention.key.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_1_multi_head_attention_key_kernel), 0.0, -1},
    {"gpt.block_1.multi_head_attention.value.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_1_multi_head_attention_value_kernel), 0.0, -1},
    {"gpt.block_1.multi_head_attention.attention_output.kernel", DLC_PARAMETER, DLC_F32, 3, {4, 32, 128}, 16384,
        offsetof(char_gpt, gpt_block_1_multi_head_attention_attention_output_kernel), 0.0, -1},
    {"gpt.block_1.layer_norm_1.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_1_layer_norm_1_gamma), 0.0, -1},
    {"gpt.block_1.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {128, 512}, 65536,
        offsetof(char_gpt, gpt_block_1_dense_kernel), 0.0, -1},
    {"gpt.block_1.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {512, 128}, 65536,
        offsetof(char_gpt, gpt_block_1_dense_1_kernel), 0.0, -1},
    {"gpt.block_2.layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_2_layer_norm_gamma), 0.0, -1},
    {"gpt.block_2.multi_head_attention.query.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_2_multi_head_attention_query_kernel), 0.0, -1},
    {"gpt.block_2.multi_head_attention.key.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_2_multi_head_attention_key_kernel), 0.0, -1},
    {"gpt.block_2.multi_head_attention.value.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_2_multi_head_attention_value_kernel), 0.0, -1},
    {"gpt.block_2.multi_head_attention.attention_output.kernel", DLC_PARAMETER, DLC_F32, 3, {4, 32, 128}, 16384,
        offsetof(char_gpt, gpt_block_2_multi_head_attention_attention_output_kernel), 0.0, -1},
    {"gpt.block_2.layer_norm_1.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_2_layer_norm_1_gamma), 0.0, -1},
    {"gpt.block_2.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {128, 512}, 65536,
        offsetof(char_gpt, gpt_block_2_dense_kernel), 0.0, -1},
    {"gpt.block_2.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {512, 128}, 65536,
        offsetof(char_gpt, gpt_block_2_dense_1_kernel), 0.0, -1},
    {"gpt.block_3.layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_3_layer_norm_gamma), 0.0, -1},
    {"gpt.block_3.multi_head_attention.query.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_3_multi_head_attention_query_kernel), 0.0, -1},
    {"gpt.block_3.multi_head_attention.key.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_3_multi_head_attention_key_kernel), 0.0, -1},
    {"gpt.block_3.multi_head_attention.value.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_3_multi_head_attention_value_kernel), 0.0, -1},
    {"gpt.block_3.multi_head_attention.attention_output.kernel", DLC_PARAMETER, DLC_F32, 3, {4, 32, 128}, 16384,
        offsetof(char_gpt, gpt_block_3_multi_head_attention_attention_output_kernel), 0.0, -1},
    {"gpt.block_3.layer_norm_1.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_3_layer_norm_1_gamma), 0.0, -1},
    {"gpt.block_3.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {128, 512}, 65536,
        offsetof(char_gpt, gpt_block_3_dense_kernel), 0.0, -1},
    {"gpt.block_3.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {512, 128}, 65536,
        offsetof(char_gpt, gpt_block_3_dense_1_kernel), 0.0, -1},
    {"gpt.layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_layer_norm_gamma), 0.0, -1},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(char_gpt, loss), 0.0, -1},
    {"lr.peak", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(char_gpt, lr_peak), 0.002, -1},
    {"lr.steps", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(char_gpt, lr_steps), 2e+03, -1},
    {"weight_decay", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(char_gpt, weight_decay), 0.1, -1},
    {"beta_1", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(char_gpt, beta_1), 0.9, -1},
    {"beta_2", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(char_gpt, beta_2), 0.99, -1},
    {"epsilon", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(char_gpt, epsilon), 1e-08, -1},
    {"global_clipnorm", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(char_gpt, global_clipnorm), 1.0, -1},
    {"gpt.embeddings/m", DLC_SLOT, DLC_F32, 2, {65, 128}, 8320, offsetof(char_gpt, gpt_embeddings_m), 0.0, -1},
    {"gpt.embeddings/v", DLC_SLOT, DLC_F32, 2, {65, 128}, 8320, offsetof(char_gpt, gpt_embeddings_v), 0.0, -1},
    {"gpt.position_embedding.embeddings/m", DLC_SLOT, DLC_F32, 2, {64, 128}, 8192,
        offsetof(char_gpt, gpt_position_embedding_embeddings_m), 0.0, -1},
    {"gpt.position_embedding.embeddings/v", DLC_SLOT, DLC_F32, 2, {64, 128}, 8192,
        offsetof(char_gpt, gpt_position_embedding_embeddings_v), 0.0, -1},
    {"gpt.block.layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_layer_norm_gamma_m),
        0.0, -1},
    {"gpt.block.layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_layer_norm_gamma_v),
        0.0, -1},
    {"gpt.block.multi_head_attention.query.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_multi_head_attention_query_kernel_m), 0.0, -1},
    {"gpt.block.multi_head_attention.query.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_multi_head_attention_query_kernel_v), 0.0, -1},
    {"gpt.block.multi_head_attention.key.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_multi_head_attention_key_kernel_m), 0.0, -1},
    {"gpt.block.multi_head_attention.key.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_multi_head_attention_key_kernel_v), 0.0, -1},
    {"gpt.block.multi_head_attention.value.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_multi_head_attention_value_kernel_m), 0.0, -1},
    {"gpt.block.multi_head_attention.value.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_multi_head_attention_value_kernel_v), 0.0, -1},
    {"gpt.block.multi_head_attention.attention_output.kernel/m", DLC_SLOT, DLC_F32, 3, {4, 32, 128}, 16384,
        offsetof(char_gpt, gpt_block_multi_head_attention_attention_output_kernel_m), 0.0, -1},
    {"gpt.block.multi_head_attention.attention_output.kernel/v", DLC_SLOT, DLC_F32, 3, {4, 32, 128}, 16384,
        offsetof(char_gpt, gpt_block_multi_head_attention_attention_output_kernel_v), 0.0, -1},
    {"gpt.block.layer_norm_1.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_layer_norm_1_gamma_m), 0.0, -1},
    {"gpt.block.layer_norm_1.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_layer_norm_1_gamma_v), 0.0, -1},
    {"gpt.block.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {128, 512}, 65536, offsetof(char_gpt, gpt_block_dense_kernel_m),
        0.0, -1},
    {"gpt.block.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {128, 512}, 65536, offsetof(char_gpt, gpt_block_dense_kernel_v),
        0.0, -1},
    {"gpt.block.dense_1.kernel/m", DLC_SLOT, DLC_F32, 2, {512, 128}, 65536,
        offsetof(char_gpt, gpt_block_dense_1_kernel_m), 0.0, -1},
    {"gpt.block.dense_1.kernel/v", DLC_SLOT, DLC_F32, 2, {512, 128}, 65536,
        offsetof(char_gpt, gpt_block_dense_1_kernel_v), 0.0, -1},
    {"gpt.block_1.layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_1_layer_norm_gamma_m), 0.0, -1},
    {"gpt.block_1.layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_1_layer_norm_gamma_v), 0.0, -1},
    {"gpt.block_1.multi_head_attention.query.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_1_multi_head_attention_query_kernel_m), 0.0, -1},
    {"gpt.block_1.multi_head_attention.query.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_1_multi_head_attention_query_kernel_v), 0.0, -1},
    {"gpt.block_1.multi_head_attention.key.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_1_multi_head_attention_key_kernel_m), 0.0, -1},
    {"gpt.block_1.multi_head_attention.key.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_1_multi_head_attention_key_kernel_v), 0.0, -1},
    {"gpt.block_1.multi_head_attention.value.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_1_multi_head_attention_value_kernel_m), 0.0, -1},
    {"gpt.block_1.multi_head_attention.value.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_1_multi_head_attention_value_kernel_v), 0.0, -1},
    {"gpt.block_1.multi_head_attention.attention_output.kernel/m", DLC_SLOT, DLC_F32, 3, {4, 32, 128}, 16384,
        offsetof(char_gpt, gpt_block_1_multi_head_attention_attention_output_kernel_m), 0.0, -1},
    {"gpt.block_1.multi_head_attention.attention_output.kernel/v", DLC_SLOT, DLC_F32, 3, {4, 32, 128}, 16384,
        offsetof(char_gpt, gpt_block_1_multi_head_attention_attention_output_kernel_v), 0.0, -1},
    {"gpt.block_1.layer_norm_1.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_1_layer_norm_1_gamma_m), 0.0, -1},
    {"gpt.block_1.layer_norm_1.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_1_layer_norm_1_gamma_v), 0.0, -1},
    {"gpt.block_1.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {128, 512}, 65536,
        offsetof(char_gpt, gpt_block_1_dense_kernel_m), 0.0, -1},
    {"gpt.block_1.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {128, 512}, 65536,
        offsetof(char_gpt, gpt_block_1_dense_kernel_v), 0.0, -1},
    {"gpt.block_1.dense_1.kernel/m", DLC_SLOT, DLC_F32, 2, {512, 128}, 65536,
        offsetof(char_gpt, gpt_block_1_dense_1_kernel_m), 0.0, -1},
    {"gpt.block_1.dense_1.kernel/v", DLC_SLOT, DLC_F32, 2, {512, 128}, 65536,
        offsetof(char_gpt, gpt_block_1_dense_1_kernel_v), 0.0, -1},
    {"gpt.block_2.layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_2_layer_norm_gamma_m), 0.0, -1},
    {"gpt.block_2.layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_2_layer_norm_gamma_v), 0.0, -1},
    {"gpt.block_2.multi_head_attention.query.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_2_multi_head_attention_query_kernel_m), 0.0, -1},
    {"gpt.block_2.multi_head_attention.query.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_2_multi_head_attention_query_kernel_v), 0.0, -1},
    {"gpt.block_2.multi_head_attention.key.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_2_multi_head_attention_key_kernel_m), 0.0, -1},
    {"gpt.block_2.multi_head_attention.key.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_2_multi_head_attention_key_kernel_v), 0.0, -1},
    {"gpt.block_2.multi_head_attention.value.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_2_multi_head_attention_value_kernel_m), 0.0, -1},
    {"gpt.block_2.multi_head_attention.value.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_2_multi_head_attention_value_kernel_v), 0.0, -1},
    {"gpt.block_2.multi_head_attention.attention_output.kernel/m", DLC_SLOT, DLC_F32, 3, {4, 32, 128}, 16384,
        offsetof(char_gpt, gpt_block_2_multi_head_attention_attention_output_kernel_m), 0.0, -1},
    {"gpt.block_2.multi_head_attention.attention_output.kernel/v", DLC_SLOT, DLC_F32, 3, {4, 32, 128}, 16384,
        offsetof(char_gpt, gpt_block_2_multi_head_attention_attention_output_kernel_v), 0.0, -1},
    {"gpt.block_2.layer_norm_1.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_2_layer_norm_1_gamma_m), 0.0, -1},
    {"gpt.block_2.layer_norm_1.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_2_layer_norm_1_gamma_v), 0.0, -1},
    {"gpt.block_2.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {128, 512}, 65536,
        offsetof(char_gpt, gpt_block_2_dense_kernel_m), 0.0, -1},
    {"gpt.block_2.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {128, 512}, 65536,
        offsetof(char_gpt, gpt_block_2_dense_kernel_v), 0.0, -1},
    {"gpt.block_2.dense_1.kernel/m", DLC_SLOT, DLC_F32, 2, {512, 128}, 65536,
        offsetof(char_gpt, gpt_block_2_dense_1_kernel_m), 0.0, -1},
    {"gpt.block_2.dense_1.kernel/v", DLC_SLOT, DLC_F32, 2, {512, 128}, 65536,
        offsetof(char_gpt, gpt_block_2_dense_1_kernel_v), 0.0, -1},
    {"gpt.block_3.layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_3_layer_norm_gamma_m), 0.0, -1},
    {"gpt.block_3.layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_3_layer_norm_gamma_v), 0.0, -1},
    {"gpt.block_3.multi_head_attention.query.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_3_multi_head_attention_query_kernel_m), 0.0, -1},
    {"gpt.block_3.multi_head_attention.query.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_3_multi_head_attention_query_kernel_v), 0.0, -1},
    {"gpt.block_3.multi_head_attention.key.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_3_multi_head_attention_key_kernel_m), 0.0, -1},
    {"gpt.block_3.multi_head_attention.key.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_3_multi_head_attention_key_kernel_v), 0.0, -1},
    {"gpt.block_3.multi_head_attention.value.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_3_multi_head_attention_value_kernel_m), 0.0, -1},
    {"gpt.block_3.multi_head_attention.value.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384,
        offsetof(char_gpt, gpt_block_3_multi_head_attention_value_kernel_v), 0.0, -1},
    {"gpt.block_3.multi_head_attention.attention_output.kernel/m", DLC_SLOT, DLC_F32, 3, {4, 32, 128}, 16384,
        offsetof(char_gpt, gpt_block_3_multi_head_attention_attention_output_kernel_m), 0.0, -1},
    {"gpt.block_3.multi_head_attention.attention_output.kernel/v", DLC_SLOT, DLC_F32, 3, {4, 32, 128}, 16384,
        offsetof(char_gpt, gpt_block_3_multi_head_attention_attention_output_kernel_v), 0.0, -1},
    {"gpt.block_3.layer_norm_1.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_3_layer_norm_1_gamma_m), 0.0, -1},
    {"gpt.block_3.layer_norm_1.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128,
        offsetof(char_gpt, gpt_block_3_layer_norm_1_gamma_v), 0.0, -1},
    {"gpt.block_3.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {128, 512}, 65536,
        offsetof(char_gpt, gpt_block_3_dense_kernel_m), 0.0, -1},
    {"gpt.block_3.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {128, 512}, 65536,
        offsetof(char_gpt, gpt_block_3_dense_kernel_v), 0.0, -1},
    {"gpt.block_3.dense_1.kernel/m", DLC_SLOT, DLC_F32, 2, {512, 128}, 65536,
        offsetof(char_gpt, gpt_block_3_dense_1_kernel_m), 0.0, -1},
    {"gpt.block_3.dense_1.kernel/v", DLC_SLOT, DLC_F32, 2, {512, 128}, 65536,
        offsetof(char_gpt, gpt_block_3_dense_1_kernel_v), 0.0, -1},
    {"gpt.layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_layer_norm_gamma_m), 0.0, -1},
    {"gpt.layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_layer_norm_gamma_v), 0.0, -1},
    {"metrics.bits_per_character.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(char_gpt, metrics_bits_per_character_0),
        0.0, -1},
    {"metrics.bits_per_character.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(char_gpt, metrics_bits_per_character_1),
        0.0, -1},
    {"reports.bits_per_character", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(char_gpt, reports_bits_per_character), 0.0,
        -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 3, {1, 64, 65}, 4160, offsetof(char_gpt, prediction), 0.0, -1},
    {"show.gpt.block.multi_head_attention.attention", DLC_OUTPUT, DLC_F32, 4, {1, 4, 64, 64}, 16384,
        offsetof(char_gpt, show_gpt_block_multi_head_attention_attention), 0.0, -1},
    {"show.gpt.block_1.multi_head_attention.attention", DLC_OUTPUT, DLC_F32, 4, {1, 4, 64, 64}, 16384,
        offsetof(char_gpt, show_gpt_block_1_multi_head_attention_attention), 0.0, -1},
    {"show.gpt.block_2.multi_head_attention.attention", DLC_OUTPUT, DLC_F32, 4, {1, 4, 64, 64}, 16384,
        offsetof(char_gpt, show_gpt_block_2_multi_head_attention_attention), 0.0, -1},
    {"show.gpt.block_3.multi_head_attention.attention", DLC_OUTPUT, DLC_F32, 4, {1, 4, 64, 64}, 16384,
        offsetof(char_gpt, show_gpt_block_3_multi_head_attention_attention), 0.0, -1},
    {"next", DLC_OUTPUT, DLC_F32, 2, {1, 65}, 65, offsetof(char_gpt, next_2), 0.0, -1},
};

// name, column, source, type, rank, shape, elements, offset; indices of its generated output, mean and
// deviation; is it used by predict; what its ints are below
static const dlc_field char_gpt_fields[] = {
    {"tokens", "tokens", 0, DLC_I32, 1, {64}, 64, offsetof(char_gpt, tokens), -1, -1, -1, 1, 65},
    {"next", "next", 0, DLC_I32, 1, {64}, 64, offsetof(char_gpt, next), -1, -1, -1, 0, 65},
};

static const dlc_argument char_gpt_arguments_0[] = {
    {"path", "data/tinyshakespeare.txt", 0},
    {"context", NULL, 64.0},
    {"vocabulary", NULL, 65.0},
    {"unit", "characters", 0},
    {"stride", NULL, 1.0},
};

static const dlc_source char_gpt_sources[] = {
    {"text", char_gpt_arguments_0, 5},
};

static const dlc_report char_gpt_reports[] = {
    {"bits_per_character", 115},
};

static const int char_gpt_shown[] = {117, 118, 119, 120};

// name, index of the loss, every, repeat, accumulate, first kernel, kernels
static const dlc_step char_gpt_steps[] = {
    {NULL, 35, 1, 1, 1, 0, 188},
};

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel char_gpt_train_kernels[] = {
    {"block_layer_norm", 21, 1, offsetof(char_gpt, arena) + 29692672, 768, DLC_F32, 992256, 468992},
    {"block_multi_head_attention_query", 22, 1, offsetof(char_gpt, arena) + 16123648, 98304, DLC_F32, 25264128, 851968},
    {"block_multi_head_attention_key", 22, 1, offsetof(char_gpt, arena) + 16516864, 98304, DLC_F32, 25165824, 851968},
    {"block_multi_head_attention_value", 22, 1, offsetof(char_gpt, arena) + 16910080, 98304, DLC_F32, 25165824, 851968},
    {"block_multi_head_attention", 22, 1, offsetof(char_gpt, arena) + 12584704, 196608, DLC_F32, 29114368, 2359296},
    {"block_multi_head_attention_attention_output", 22, 1, offsetof(char_gpt, arena) + 17696512, 98304, DLC_F32,
        25362432, 921088},
    {"block_layer_norm_1", 24, 1, offsetof(char_gpt, arena) + 29698816, 768, DLC_F32, 697344, 793088},
    {"block_dense", 25, 1, offsetof(char_gpt, arena) + 1574656, 393216, DLC_F32, 117964800, 3801088},
    {"block_dense_1", 26, 1, offsetof(char_gpt, arena) + 18482944, 98304, DLC_F32, 100761600, 2621440},
    {"block_1_layer_norm", 21, 1, offsetof(char_gpt, arena) + 29704960, 768, DLC_F32, 697344, 793088},
    {"block_1_multi_head_attention_query", 22, 1, offsetof(char_gpt, arena) + 19269376, 98304, DLC_F32, 25264128,
        851968},
    {"block_1_multi_head_attention_key", 22, 1, offsetof(char_gpt, arena) + 19662592, 98304, DLC_F32, 25165824, 851968},
    {"block_1_multi_head_attention_value", 22, 1, offsetof(char_gpt, arena) + 20055808, 98304, DLC_F32, 25165824,
        851968},
    {"block_1_multi_head_attention", 22, 1, offsetof(char_gpt, arena) + 13371136, 196608, DLC_F32, 29114368, 2359296},
    {"block_1_multi_head_attention_attention_output", 22, 1, offsetof(char_gpt, arena) + 20842240, 98304, DLC_F32,
        25264128, 1245184},
    {"block_1_layer_norm_1", 24, 1, offsetof(char_gpt, arena) + 29711104, 768, DLC_F32, 697344, 793088},
    {"block_1_dense", 25, 1, offsetof(char_gpt, arena) + 4720384, 393216, DLC_F32, 117964800, 3801088},
    {"block_1_dense_1", 26, 1, offsetof(char_gpt, arena) + 21628672, 98304, DLC_F32, 100761600, 2621440},
    {"block_2_layer_norm", 21, 1, offsetof(char_gpt, arena) + 29717248, 768, DLC_F32, 697344, 793088},
    {"block_2_multi_head_attention_query", 22, 1, offsetof(char_gpt, arena) + 22415104, 98304, DLC_F32, 25264128,
        851968},
    {"block_2_multi_head_attention_key", 22, 1, offsetof(char_gpt, arena) + 22808320, 98304, DLC_F32, 25165824, 851968},
    {"block_2_multi_head_attention_value", 22, 1, offsetof(char_gpt, arena) + 23201536, 98304, DLC_F32, 25165824,
        851968},
    {"block_2_multi_head_attention", 22, 1, offsetof(char_gpt, arena) + 14157568, 196608, DLC_F32, 29114368, 2359296},
    {"block_2_multi_head_attention_attention_output", 22, 1, offsetof(char_gpt, arena) + 23987968, 98304, DLC_F32,
        25264128, 1245184},
    {"block_2_layer_norm_1", 24, 1, offsetof(char_gpt, arena) + 29723392, 768, DLC_F32, 697344, 793088},
    {"block_2_dense", 25, 1, offsetof(char_gpt, arena) + 7866112, 393216, DLC_F32, 117964800, 3801088},
    {"block_2_dense_1", 26, 1, offsetof(char_gpt, arena) + 24774400, 98304, DLC_F32, 100761600, 2621440},
    {"block_3_layer_norm", 21, 1, offsetof(char_gpt, arena) + 29729536, 768, DLC_F32, 697344, 793088},
    {"block_3_multi_head_attention_query", 22, 1, offsetof(char_gpt, arena) + 25560832, 98304, DLC_F32, 25264128,
        851968},
    {"block_3_multi_head_attention_key", 22, 1, offsetof(char_gpt, arena) + 25954048, 98304, DLC_F32, 25165824, 851968},
    {"block_3_multi_head_attention_value", 22, 1, offsetof(char_gpt, arena) + 26347264, 98304, DLC_F32, 25165824,
        851968},
    {"block_3_multi_head_attention", 22, 1, offsetof(char_gpt, arena) + 14944000, 196608, DLC_F32, 29114368, 2359296},
    {"block_3_multi_head_attention_attention_output", 22, 1, offsetof(char_gpt, arena) + 27133696, 98304, DLC_F32,
        25264128, 1245184},
    {"block_3_layer_norm_1", 24, 1, offsetof(char_gpt, arena) + 29735680, 768, DLC_F32, 697344, 793088},
    {"block_3_dense", 25, 1, offsetof(char_gpt, arena) + 11011840, 393216, DLC_F32, 117964800, 3801088},
    {"block_3_dense_1", 26, 1, offsetof(char_gpt, arena) + 27920128, 98304, DLC_F32, 100761600, 2621440},
    {"layer_norm", 35, 1, offsetof(char_gpt, arena) + 29741824, 768, DLC_F32, 697344, 793088},
    {"gpt", 36, 1, offsetof(char_gpt, arena) + 28706560, 49920, DLC_F32, 12779520, 626176},
    {"cross_entropy", 44, 1, offsetof(char_gpt, arena) + 29105920, 768, DLC_F32, 910080, 408576},
    {"cross_entropy_2", 44, 1, offsetof(char_gpt, arena) + 0, 12, DLC_F32, 703512, 611424},
    {"mean_loss", 44, 0, offsetof(char_gpt, loss), 1, DLC_F32, 25, 100},
    {"bits_per_character_sum", 48, 0, offsetof(char_gpt, metrics_bits_per_character_0), 1, DLC_F32, 49, 104},
    {"bits_per_character_sum_2", 48, 0, offsetof(char_gpt, metrics_bits_per_character_1), 1, DLC_F32, 46, 64},
    {"adamw_rsqrt", 45, 0, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 129, 52},
    {"gpt_y_grad", 36, 1, offsetof(char_gpt, arena) + 28706560, 98304, DLC_F32, 12779520, 626176},
    {"layer_norm_gamma_grad", 35, 1, offsetof(char_gpt, arena) + 29747968, 128, DLC_F32, 393984, 793088},
    {"layer_norm_grad", 35, 1, offsetof(char_gpt, arena) + 29099776, 98304, DLC_F32, 1385472, 1186304},
    {"block_3_dense_1_kernel_grad", 26, 1, offsetof(char_gpt, arena) + 27920128, 65536, DLC_F32, 100663296, 2228224},
    {"adamw_sum_34", 45, 1, offsetof(char_gpt, arena) + 192, 1, DLC_F32, 131072, 524292},
    {"block_3_dense_1_input_grad", 26, 1, offsetof(char_gpt, arena) + 9438976, 393216, DLC_F32, 101056512, 3801088},
    {"block_3_dense_kernel_grad", 25, 1, offsetof(char_gpt, arena) + 11405056, 65536, DLC_F32, 100663296, 2228224},
    {"adamw_sum_33", 45, 1, offsetof(char_gpt, arena) + 256, 1, DLC_F32, 131072, 524292},
    {"block_3_dense_y_grad", 25, 1, offsetof(char_gpt, arena) + 11011840, 98304, DLC_F32, 100663296, 2228224},
    {"block_3_layer_norm_1_gamma_grad", 24, 1, offsetof(char_gpt, arena) + 11863808, 128, DLC_F32, 393984, 793088},
    {"adamw_sum_32", 45, 0, offsetof(char_gpt, arena) + 320, 1, DLC_F32, 256, 1028},
    {"block_3_layer_norm_1_grad", 24, 1, offsetof(char_gpt, arena) + 9438976, 98304, DLC_F32, 1483776, 1579520},
    {"block_3_multi_head_attention_attention_output_kernel_grad", 22, 1, offsetof(char_gpt, arena) + 11667200, 16384,
        DLC_F32, 25165824, 851968},
    {"adamw_sum_31", 45, 1, offsetof(char_gpt, arena) + 384, 1, DLC_F32, 32768, 131076},
    {"block_3_multi_head_attention_attention_output_heads_grad", 22, 1, offsetof(char_gpt, arena) + 9832192, 98304,
        DLC_F32, 25165824, 851968},
    {"block_3_multi_head_attention_grad", 22, 1, offsetof(char_gpt, arena) + 10225408, 98304, DLC_F32, 51420160,
        3538944},
    {"block_3_multi_head_attention_value_y_grad", 22, 1, offsetof(char_gpt, arena) + 9832192, 98304, DLC_F32, 25165824,
        851968},
    {"block_3_multi_head_attention_value_kernel_grad", 22, 1, offsetof(char_gpt, arena) + 11732736, 16384, DLC_F32,
        25165824, 851968},
    {"adamw_sum_30", 45, 1, offsetof(char_gpt, arena) + 448, 1, DLC_F32, 32768, 131076},
    {"block_3_multi_head_attention_key_kernel_grad", 22, 1, offsetof(char_gpt, arena) + 11798272, 16384, DLC_F32,
        25165824, 851968},
    {"adamw_sum_29", 45, 1, offsetof(char_gpt, arena) + 512, 1, DLC_F32, 32768, 131076},
    {"block_3_multi_head_attention_key_input_grad", 22, 1, offsetof(char_gpt, arena) + 11011840, 98304, DLC_F32,
        25165824, 851968},
    {"block_3_multi_head_attention_query_kernel_grad", 22, 1, offsetof(char_gpt, arena) + 10618624, 16384, DLC_F32,
        25165824, 851968},
    {"adamw_sum_28", 45, 1, offsetof(char_gpt, arena) + 576, 1, DLC_F32, 32768, 131076},
    {"block_3_multi_head_attention_query_input_grad", 22, 1, offsetof(char_gpt, arena) + 11011840, 98304, DLC_F32,
        25362432, 1638400},
    {"block_3_layer_norm_gamma_grad", 21, 1, offsetof(char_gpt, arena) + 10225408, 128, DLC_F32, 393984, 793088},
    {"adamw_sum_27", 45, 0, offsetof(char_gpt, arena) + 640, 1, DLC_F32, 256, 1028},
    {"block_3_layer_norm_grad", 21, 1, offsetof(char_gpt, arena) + 9832192, 98304, DLC_F32, 1483776, 1579520},
    {"block_2_dense_1_kernel_grad", 26, 1, offsetof(char_gpt, arena) + 9438976, 65536, DLC_F32, 100663296, 2228224},
    {"adamw_sum_26", 45, 1, offsetof(char_gpt, arena) + 704, 1, DLC_F32, 131072, 524292},
    {"block_2_dense_1_input_grad", 26, 1, offsetof(char_gpt, arena) + 6293248, 393216, DLC_F32, 101056512, 3801088},
    {"block_2_dense_kernel_grad", 25, 1, offsetof(char_gpt, arena) + 8259328, 65536, DLC_F32, 100663296, 2228224},
    {"block_2_dense_y_grad", 25, 1, offsetof(char_gpt, arena) + 7866112, 98304, DLC_F32, 100663296, 2228224},
    {"block_2_layer_norm_1_gamma_grad", 24, 1, offsetof(char_gpt, arena) + 8718080, 128, DLC_F32, 393984, 793088},
    {"adamw_sum_24", 45, 0, offsetof(char_gpt, arena) + 768, 1, DLC_F32, 256, 1028},
    {"block_2_layer_norm_1_grad", 24, 1, offsetof(char_gpt, arena) + 6293248, 98304, DLC_F32, 1483776, 1579520},
    {"block_2_multi_head_attention_attention_output_kernel_grad", 22, 1, offsetof(char_gpt, arena) + 8521472, 16384,
        DLC_F32, 25165824, 851968},
    {"adamw_sum_23", 45, 1, offsetof(char_gpt, arena) + 832, 1, DLC_F32, 32768, 131076},
    {"block_2_multi_head_attention_attention_output_heads_grad", 22, 1, offsetof(char_gpt, arena) + 6686464, 98304,
        DLC_F32, 25165824, 851968},
    {"block_2_multi_head_attention_grad", 22, 1, offsetof(char_gpt, arena) + 7079680, 98304, DLC_F32, 51420160,
        3538944},
    {"block_2_multi_head_attention_value_y_grad", 22, 1, offsetof(char_gpt, arena) + 6686464, 98304, DLC_F32, 25165824,
        851968},
    {"block_2_multi_head_attention_value_kernel_grad", 22, 1, offsetof(char_gpt, arena) + 8587008, 16384, DLC_F32,
        25165824, 851968},
    {"adamw_sum_22", 45, 1, offsetof(char_gpt, arena) + 896, 1, DLC_F32, 32768, 131076},
    {"block_2_multi_head_attention_key_kernel_grad", 22, 1, offsetof(char_gpt, arena) + 8652544, 16384, DLC_F32,
        25165824, 851968},
    {"adamw_sum_21", 45, 1, offsetof(char_gpt, arena) + 960, 1, DLC_F32, 32768, 131076},
    {"block_2_multi_head_attention_key_input_grad", 22, 1, offsetof(char_gpt, arena) + 7866112, 98304, DLC_F32,
        25165824, 851968},
    {"block_2_multi_head_attention_query_kernel_grad", 22, 1, offsetof(char_gpt, arena) + 7472896, 16384, DLC_F32,
        25165824, 851968},
    {"adamw_sum_20", 45, 1, offsetof(char_gpt, arena) + 1024, 1, DLC_F32, 32768, 131076},
    {"block_2_multi_head_attention_query_input_grad", 22, 1, offsetof(char_gpt, arena) + 7866112, 98304, DLC_F32,
        25362432, 1638400},
    {"block_2_layer_norm_gamma_grad", 21, 1, offsetof(char_gpt, arena) + 7079680, 128, DLC_F32, 393984, 793088},
    {"adamw_sum_19", 45, 0, offsetof(char_gpt, arena) + 1088, 1, DLC_F32, 256, 1028},
    {"block_2_layer_norm_grad", 21, 1, offsetof(char_gpt, arena) + 6686464, 98304, DLC_F32, 1483776, 1579520},
    {"block_1_dense_1_kernel_grad", 26, 1, offsetof(char_gpt, arena) + 6293248, 65536, DLC_F32, 100663296, 2228224},
    {"adamw_sum_18", 45, 1, offsetof(char_gpt, arena) + 1152, 1, DLC_F32, 131072, 524292},
    {"block_1_dense_1_input_grad", 26, 1, offsetof(char_gpt, arena) + 3147520, 393216, DLC_F32, 101056512, 3801088},
    {"block_1_dense_kernel_grad", 25, 1, offsetof(char_gpt, arena) + 5113600, 65536, DLC_F32, 100663296, 2228224},
    {"adamw_sum_17", 45, 1, offsetof(char_gpt, arena) + 1216, 1, DLC_F32, 131072, 524292},
    {"block_1_dense_y_grad", 25, 1, offsetof(char_gpt, arena) + 4720384, 98304, DLC_F32, 100663296, 2228224},
    {"block_1_layer_norm_1_gamma_grad", 24, 1, offsetof(char_gpt, arena) + 5572352, 128, DLC_F32, 393984, 793088},
    {"adamw_sum_16", 45, 0, offsetof(char_gpt, arena) + 1280, 1, DLC_F32, 256, 1028},
    {"block_1_layer_norm_1_grad", 24, 1, offsetof(char_gpt, arena) + 3147520, 98304, DLC_F32, 1483776, 1579520},
    {"block_1_multi_head_attention_attention_output_kernel_grad", 22, 1, offsetof(char_gpt, arena) + 5375744, 16384,
        DLC_F32, 25165824, 851968},
    {"adamw_sum_15", 45, 1, offsetof(char_gpt, arena) + 1344, 1, DLC_F32, 32768, 131076},
    {"block_1_multi_head_attention_attention_output_heads_grad", 22, 1, offsetof(char_gpt, arena) + 3540736, 98304,
        DLC_F32, 25165824, 851968},
    {"block_1_multi_head_attention_grad", 22, 1, offsetof(char_gpt, arena) + 3933952, 98304, DLC_F32, 51420160,
        3538944},
    {"block_1_multi_head_attention_value_y_grad", 22, 1, offsetof(char_gpt, arena) + 3540736, 98304, DLC_F32, 25165824,
        851968},
    {"block_1_multi_head_attention_value_kernel_grad", 22, 1, offsetof(char_gpt, arena) + 5441280, 16384, DLC_F32,
        25165824, 851968},
    {"adamw_sum_14", 45, 1, offsetof(char_gpt, arena) + 1408, 1, DLC_F32, 32768, 131076},
    {"block_1_multi_head_attention_key_kernel_grad", 22, 1, offsetof(char_gpt, arena) + 5506816, 16384, DLC_F32,
        25165824, 851968},
    {"adamw_sum_13", 45, 1, offsetof(char_gpt, arena) + 1472, 1, DLC_F32, 32768, 131076},
    {"block_1_multi_head_attention_key_input_grad", 22, 1, offsetof(char_gpt, arena) + 4720384, 98304, DLC_F32,
        25165824, 851968},
    {"block_1_multi_head_attention_query_kernel_grad", 22, 1, offsetof(char_gpt, arena) + 4327168, 16384, DLC_F32,
        25165824, 851968},
    {"adamw_sum_12", 45, 1, offsetof(char_gpt, arena) + 1536, 1, DLC_F32, 32768, 131076},
    {"block_1_multi_head_attention_query_input_grad", 22, 1, offsetof(char_gpt, arena) + 4720384, 98304, DLC_F32,
        25362432, 1638400},
    {"block_1_layer_norm_gamma_grad", 21, 1, offsetof(char_gpt, arena) + 3933952, 128, DLC_F32, 393984, 793088},
    {"adamw_sum_11", 45, 0, offsetof(char_gpt, arena) + 1600, 1, DLC_F32, 256, 1028},
    {"block_1_layer_norm_grad", 21, 1, offsetof(char_gpt, arena) + 3540736, 98304, DLC_F32, 1483776, 1579520},
    {"block_dense_1_kernel_grad", 26, 1, offsetof(char_gpt, arena) + 3147520, 65536, DLC_F32, 100663296, 2228224},
    {"adamw_sum_10", 45, 1, offsetof(char_gpt, arena) + 1664, 1, DLC_F32, 131072, 524292},
    {"block_dense_1_input_grad", 26, 1, offsetof(char_gpt, arena) + 1792, 393216, DLC_F32, 101056512, 3801088},
    {"block_dense_kernel_grad", 25, 1, offsetof(char_gpt, arena) + 1968256, 65536, DLC_F32, 100663296, 2228224},
    {"adamw_sum_9", 45, 1, offsetof(char_gpt, arena) + 1728, 1, DLC_F32, 131072, 524292},
    {"block_dense_y_grad", 25, 1, offsetof(char_gpt, arena) + 1574656, 98304, DLC_F32, 100663296, 2228224},
    {"block_layer_norm_1_gamma_grad", 24, 1, offsetof(char_gpt, arena) + 2427008, 128, DLC_F32, 393984, 793088},
    {"adamw_sum_8", 45, 0, offsetof(char_gpt, arena) + 1792, 1, DLC_F32, 256, 1028},
    {"block_layer_norm_1_grad", 24, 1, offsetof(char_gpt, arena) + 2176, 98304, DLC_F32, 1483776, 1579520},
    {"block_multi_head_attention_attention_output_kernel_grad", 22, 1, offsetof(char_gpt, arena) + 2230400, 16384,
        DLC_F32, 25165824, 851968},
    {"adamw_sum_7", 45, 1, offsetof(char_gpt, arena) + 1856, 1, DLC_F32, 32768, 131076},
    {"block_multi_head_attention_attention_output_heads_grad", 22, 1, offsetof(char_gpt, arena) + 395392, 98304,
        DLC_F32, 25165824, 851968},
    {"block_multi_head_attention_grad", 22, 1, offsetof(char_gpt, arena) + 788608, 98304, DLC_F32, 51420160, 3538944},
    {"block_multi_head_attention_value_y_grad", 22, 1, offsetof(char_gpt, arena) + 395392, 98304, DLC_F32, 25165824,
        851968},
    {"block_multi_head_attention_value_kernel_grad", 22, 1, offsetof(char_gpt, arena) + 2295936, 16384, DLC_F32,
        25165824, 851968},
    {"adamw_sum_6", 45, 1, offsetof(char_gpt, arena) + 1920, 1, DLC_F32, 32768, 131076},
    {"block_multi_head_attention_key_kernel_grad", 22, 1, offsetof(char_gpt, arena) + 2361472, 16384, DLC_F32, 25165824,
        851968},
    {"adamw_sum_5", 45, 1, offsetof(char_gpt, arena) + 1984, 1, DLC_F32, 32768, 131076},
    {"block_multi_head_attention_key_input_grad", 22, 1, offsetof(char_gpt, arena) + 1575040, 98304, DLC_F32, 25165824,
        851968},
    {"block_multi_head_attention_query_kernel_grad", 22, 1, offsetof(char_gpt, arena) + 1181824, 16384, DLC_F32,
        25165824, 851968},
    {"adamw_sum_4", 45, 1, offsetof(char_gpt, arena) + 2048, 1, DLC_F32, 32768, 131076},
    {"block_multi_head_attention_query_input_grad", 22, 1, offsetof(char_gpt, arena) + 1575040, 98304, DLC_F32,
        25362432, 1638400},
    {"block_layer_norm_gamma_grad", 21, 1, offsetof(char_gpt, arena) + 788608, 128, DLC_F32, 492288, 468992},
    {"adamw_sum_3", 45, 0, offsetof(char_gpt, arena) + 2112, 1, DLC_F32, 256, 1028},
    {"block_layer_norm_grad", 21, 1, offsetof(char_gpt, arena) + 395392, 98304, DLC_F32, 1680384, 1255424},
    {"gpt_scatter_add_grad", 32, 1, offsetof(char_gpt, arena) + 2368, 8320, DLC_F32, 98304, 429568},
    {"gpt_embeddings_grad_2", 33, 1, offsetof(char_gpt, arena) + 35648, 8192, DLC_F32, 98304, 425984},
    {"adamw_sum_2", 45, 0, offsetof(char_gpt, arena) + 2176, 1, DLC_F32, 16384, 65540},
    {"gpt_embeddings_grad", 36, 0, offsetof(char_gpt, arena) + 2368, 8320, DLC_F32, 12787840, 659456},
    {"adamw_sum", 45, 0, offsetof(char_gpt, arena) + 2240, 1, DLC_F32, 16640, 66564},
    {"adamw_sum_25", 45, 1, offsetof(char_gpt, arena) + 2304, 1, DLC_F32, 131096, 524388},
    {"adamw_sum_35", 45, 0, offsetof(char_gpt, arena) + 768, 1, DLC_F32, 277, 1076},
    {"update_gpt_block_2_dense_kernel", 45, 1, offsetof(char_gpt, gpt_block_2_dense_kernel), 65536, DLC_F32, 1507330,
        1835044},
    {"update_gpt_embeddings", 45, 1, offsetof(char_gpt, gpt_embeddings), 8320, DLC_F32, 191362, 232996},
    {"update_gpt_layer_norm_gamma", 45, 0, offsetof(char_gpt, gpt_layer_norm_gamma), 128, DLC_F32, 2818, 3616},
    {"update_gpt_position_embedding_embeddings", 45, 1, offsetof(char_gpt, gpt_position_embedding_embeddings), 8192,
        DLC_F32, 188418, 229412},
    {"update_gpt_block_multi_head_attention_query_kernel", 45, 1,
        offsetof(char_gpt, gpt_block_multi_head_attention_query_kernel), 16384, DLC_F32, 376834, 458788},
    {"update_gpt_block_multi_head_attention_key_kernel", 45, 1,
        offsetof(char_gpt, gpt_block_multi_head_attention_key_kernel), 16384, DLC_F32, 376834, 458788},
    {"update_gpt_block_multi_head_attention_value_kernel", 45, 1,
        offsetof(char_gpt, gpt_block_multi_head_attention_value_kernel), 16384, DLC_F32, 376834, 458788},
    {"update_gpt_block_multi_head_attention_attention_output_kernel", 45, 1,
        offsetof(char_gpt, gpt_block_multi_head_attention_attention_output_kernel), 16384, DLC_F32, 376834, 458788},
    {"update_gpt_block_1_multi_head_attention_query_kernel", 45, 1,
        offsetof(char_gpt, gpt_block_1_multi_head_attention_query_kernel), 16384, DLC_F32, 376834, 458788},
    {"update_gpt_block_1_multi_head_attention_key_kernel", 45, 1,
        offsetof(char_gpt, gpt_block_1_multi_head_attention_key_kernel), 16384, DLC_F32, 376834, 458788},
    {"update_gpt_block_1_multi_head_attention_value_kernel", 45, 1,
        offsetof(char_gpt, gpt_block_1_multi_head_attention_value_kernel), 16384, DLC_F32, 376834, 458788},
    {"update_gpt_block_1_multi_head_attention_attention_output_kernel", 45, 1,
        offsetof(char_gpt, gpt_block_1_multi_head_attention_attention_output_kernel), 16384, DLC_F32, 376834, 458788},
    {"update_gpt_block_2_multi_head_attention_query_kernel", 45, 1,
        offsetof(char_gpt, gpt_block_2_multi_head_attention_query_kernel), 16384, DLC_F32, 376834, 458788},
    {"update_gpt_block_2_multi_head_attention_key_kernel", 45, 1,
        offsetof(char_gpt, gpt_block_2_multi_head_attention_key_kernel), 16384, DLC_F32, 376834, 458788},
    {"update_gpt_block_2_multi_head_attention_value_kernel", 45, 1,
        offsetof(char_gpt, gpt_block_2_multi_head_attention_value_kernel), 16384, DLC_F32, 376834, 458788},
    {"update_gpt_block_2_multi_head_attention_attention_output_kernel", 45, 1,
        offsetof(char_gpt, gpt_block_2_multi_head_attention_attention_output_kernel), 16384, DLC_F32, 376834, 458788},
    {"update_gpt_block_3_multi_head_attention_query_kernel", 45, 1,
        offsetof(char_gpt, gpt_block_3_multi_head_attention_query_kernel), 16384, DLC_F32, 376834, 458788},
    {"update_gpt_block_3_multi_head_attention_key_kernel", 45, 1,
        offsetof(char_gpt, gpt_block_3_multi_head_attention_key_kernel), 16384, DLC_F32, 376834, 458788},
    {"update_gpt_block_3_multi_head_attention_value_kernel", 45, 1,
        offsetof(char_gpt, gpt_block_3_multi_head_attention_value_kernel), 16384, DLC_F32, 376834, 458788},
    {"update_gpt_block_3_multi_head_attention_attention_output_kernel", 45, 1,
        offsetof(char_gpt, gpt_block_3_multi_head_attention_attention_output_kernel), 16384, DLC_F32, 376834, 458788},
    {"update_gpt_block_dense_kernel", 45, 1, offsetof(char_gpt, gpt_block_dense_kernel), 65536, DLC_F32, 1507330,
        1835044},
    {"update_gpt_block_dense_1_kernel", 45, 1, offsetof(char_gpt, gpt_block_dense_1_kernel), 65536, DLC_F32, 1507330,
        1835044},
    {"update_gpt_block_1_dense_kernel", 45, 1, offsetof(char_gpt, gpt_block_1_dense_kernel), 65536, DLC_F32, 1507330,
        1835044},
    {"update_gpt_block_1_dense_1_kernel", 45, 1, offsetof(char_gpt, gpt_block_1_dense_1_kernel), 65536, DLC_F32,
        1507330, 1835044},
    {"update_gpt_block_2_dense_1_kernel", 45, 1, offsetof(char_gpt, gpt_block_2_dense_1_kernel), 65536, DLC_F32,
        1507330, 1835044},
    {"update_gpt_block_3_dense_kernel", 45, 1, offsetof(char_gpt, gpt_block_3_dense_kernel), 65536, DLC_F32, 1507330,
        1835044},
    {"update_gpt_block_3_dense_1_kernel", 45, 1, offsetof(char_gpt, gpt_block_3_dense_1_kernel), 65536, DLC_F32,
        1507330, 1835044},
    {"update_gpt_block_layer_norm_gamma", 45, 0, offsetof(char_gpt, gpt_block_layer_norm_gamma), 128, DLC_F32, 2818,
        3616},
    {"update_gpt_block_layer_norm_1_gamma", 45, 0, offsetof(char_gpt, gpt_block_layer_norm_1_gamma), 128, DLC_F32, 2818,
        3616},
    {"update_gpt_block_1_layer_norm_gamma", 45, 0, offsetof(char_gpt, gpt_block_1_layer_norm_gamma), 128, DLC_F32, 2818,
        3616},
    {"update_gpt_block_1_layer_norm_1_gamma", 45, 0, offsetof(char_gpt, gpt_block_1_layer_norm_1_gamma), 128, DLC_F32,
        2818, 3616},
    {"update_gpt_block_2_layer_norm_gamma", 45, 0, offsetof(char_gpt, gpt_block_2_layer_norm_gamma), 128, DLC_F32, 2818,
        3616},
    {"update_gpt_block_2_layer_norm_1_gamma", 45, 0, offsetof(char_gpt, gpt_block_2_layer_norm_1_gamma), 128, DLC_F32,
        2818, 3616},
    {"update_gpt_block_3_layer_norm_gamma", 45, 0, offsetof(char_gpt, gpt_block_3_layer_norm_gamma), 128, DLC_F32, 2818,
        3616},
    {"update_gpt_block_3_layer_norm_1_gamma", 45, 0, offsetof(char_gpt, gpt_block_3_layer_norm_1_gamma), 128, DLC_F32,
        2818, 3616},
};

static void call_train_kernel(char_gpt *m, int kernel)
{
    switch (kernel) {
    case 0: block_layer_norm(m); break;
    case 1: block_multi_head_attention_query(m); break;
    case 2: block_multi_head_attention_key(m); break;
    case 3: block_multi_head_attention_value(m); break;
    case 4: block_multi_head_attention(m); break;
    case 5: block_multi_head_attention_attention_output(m); break;
    case 6: block_layer_norm_1(m); break;
    case 7: block_dense(m); break;
    case 8: block_dense_1(m); break;
    case 9: block_1_layer_norm(m); break;
    case 10: block_1_multi_head_attention_query(m); break;
    case 11: block_1_multi_head_attention_key(m); break;
    case 12: block_1_multi_head_attention_value(m); break;
    case 13: block_1_multi_head_attention(m); break;
    case 14: block_1_multi_head_attention_attention_output(m); break;
    case 15: block_1_layer_norm_1(m); break;
    case 16: block_1_dense(m); break;
    case 17: block_1_dense_1(m); break;
    case 18: block_2_layer_norm(m); break;
    case 19: block_2_multi_head_attention_query(m); break;
    case 20: block_2_multi_head_attention_key(m); break;
    case 21: block_2_multi_head_attention_value(m); break;
    case 22: block_2_multi_head_attention(m); break;
    case 23: block_2_multi_head_attention_attention_output(m); break;
    case 24: block_2_layer_norm_1(m); break;
    case 25: block_2_dense(m); break;
    case 26: block_2_dense_1(m); break;
    case 27: block_3_layer_norm(m); break;
    case 28: block_3_multi_head_attention_query(m); break;
    case 29: block_3_multi_head_attention_key(m); break;
    case 30: block_3_multi_head_attention_value(m); break;
    case 31: block_3_multi_head_attention(m); break;
    case 32: block_3_multi_head_attention_attention_output(m); break;
    case 33: block_3_layer_norm_1(m); break;
    case 34: block_3_dense(m); break;
    case 35: block_3_dense_1(m); break;
    case 36: layer_norm(m); break;
    case 37: gpt(m); break;
    case 38: cross_entropy(m); break;
    case 39: cross_entropy_2(m); break;
    case 40: mean_loss(m); break;
    case 41: bits_per_character_sum(m); break;
    case 42: bits_per_character_sum_2(m); break;
    case 43: adamw_rsqrt(m); break;
    case 44: gpt_y_grad(m); break;
    case 45: layer_norm_gamma_grad(m); break;
    case 46: layer_norm_grad(m); break;
    case 47: block_3_dense_1_kernel_grad(m); break;
    case 48: adamw_sum_34(m); break;
    case 49: block_3_dense_1_input_grad(m); break;
    case 50: block_3_dense_kernel_grad(m); break;
    case 51: adamw_sum_33(m); break;
    case 52: block_3_dense_y_grad(m); break;
    case 53: block_3_layer_norm_1_gamma_grad(m); break;
    case 54: adamw_sum_32(m); break;
    case 55: block_3_layer_norm_1_grad(m); break;
    case 56: block_3_multi_head_attention_attention_output_kernel_grad(m); break;
    case 57: adamw_sum_31(m); break;
    case 58: block_3_multi_head_attention_attention_output_heads_grad(m); break;
    case 59: block_3_multi_head_attention_grad(m); break;
    case 60: block_3_multi_head_attention_value_y_grad(m); break;
    case 61: block_3_multi_head_attention_value_kernel_grad(m); break;
    case 62: adamw_sum_30(m); break;
    case 63: block_3_multi_head_attention_key_kernel_grad(m); break;
    case 64: adamw_sum_29(m); break;
    case 65: block_3_multi_head_attention_key_input_grad(m); break;
    case 66: block_3_multi_head_attention_query_kernel_grad(m); break;
    case 67: adamw_sum_28(m); break;
    case 68: block_3_multi_head_attention_query_input_grad(m); break;
    case 69: block_3_layer_norm_gamma_grad(m); break;
    case 70: adamw_sum_27(m); break;
    case 71: block_3_layer_norm_grad(m); break;
    case 72: block_2_dense_1_kernel_grad(m); break;
    case 73: adamw_sum_26(m); break;
    case 74: block_2_dense_1_input_grad(m); break;
    case 75: block_2_dense_kernel_grad(m); break;
    case 76: block_2_dense_y_grad(m); break;
    case 77: block_2_layer_norm_1_gamma_grad(m); break;
    case 78: adamw_sum_24(m); break;
    case 79: block_2_layer_norm_1_grad(m); break;
    case 80: block_2_multi_head_attention_attention_output_kernel_grad(m); break;
    case 81: adamw_sum_23(m); break;
    case 82: block_2_multi_head_attention_attention_output_heads_grad(m); break;
    case 83: block_2_multi_head_attention_grad(m); break;
    case 84: block_2_multi_head_attention_value_y_grad(m); break;
    case 85: block_2_multi_head_attention_value_kernel_grad(m); break;
    case 86: adamw_sum_22(m); break;
    case 87: block_2_multi_head_attention_key_kernel_grad(m); break;
    case 88: adamw_sum_21(m); break;
    case 89: block_2_multi_head_attention_key_input_grad(m); break;
    case 90: block_2_multi_head_attention_query_kernel_grad(m); break;
    case 91: adamw_sum_20(m); break;
    case 92: block_2_multi_head_attention_query_input_grad(m); break;
    case 93: block_2_layer_norm_gamma_grad(m); break;
    case 94: adamw_sum_19(m); break;
    case 95: block_2_layer_norm_grad(m); break;
    case 96: block_1_dense_1_kernel_grad(m); break;
    case 97: adamw_sum_18(m); break;
    case 98: block_1_dense_1_input_grad(m); break;
    case 99: block_1_dense_kernel_grad(m); break;
    case 100: adamw_sum_17(m); break;
    case 101: block_1_dense_y_grad(m); break;
    case 102: block_1_layer_norm_1_gamma_grad(m); break;
    case 103: adamw_sum_16(m); break;
    case 104: block_1_layer_norm_1_grad(m); break;
    case 105: block_1_multi_head_attention_attention_output_kernel_grad(m); break;
    case 106: adamw_sum_15(m); break;
    case 107: block_1_multi_head_attention_attention_output_heads_grad(m); break;
    case 108: block_1_multi_head_attention_grad(m); break;
    case 109: block_1_multi_head_attention_value_y_grad(m); break;
    case 110: block_1_multi_head_attention_value_kernel_grad(m); break;
    case 111: adamw_sum_14(m); break;
    case 112: block_1_multi_head_attention_key_kernel_grad(m); break;
    case 113: adamw_sum_13(m); break;
    case 114: block_1_multi_head_attention_key_input_grad(m); break;
    case 115: block_1_multi_head_attention_query_kernel_grad(m); break;
    case 116: adamw_sum_12(m); break;
    case 117: block_1_multi_head_attention_query_input_grad(m); break;
    case 118: block_1_layer_norm_gamma_grad(m); break;
    case 119: adamw_sum_11(m); break;
    case 120: block_1_layer_norm_grad(m); break;
    case 121: block_dense_1_kernel_grad(m); break;
    case 122: adamw_sum_10(m); break;
    case 123: block_dense_1_input_grad(m); break;
    case 124: block_dense_kernel_grad(m); break;
    case 125: adamw_sum_9(m); break;
    case 126: block_dense_y_grad(m); break;
    case 127: block_layer_norm_1_gamma_grad(m); break;
    case 128: adamw_sum_8(m); break;
    case 129: block_layer_norm_1_grad(m); break;
    case 130: block_multi_head_attention_attention_output_kernel_grad(m); break;
    case 131: adamw_sum_7(m); break;
    case 132: block_multi_head_attention_attention_output_heads_grad(m); break;
    case 133: block_multi_head_attention_grad(m); break;
    case 134: block_multi_head_attention_value_y_grad(m); break;
    case 135: block_multi_head_attention_value_kernel_grad(m); break;
    case 136: adamw_sum_6(m); break;
    case 137: block_multi_head_attention_key_kernel_grad(m); break;
    case 138: adamw_sum_5(m); break;
    case 139: block_multi_head_attention_key_input_grad(m); break;
    case 140: block_multi_head_attention_query_kernel_grad(m); break;
    case 141: adamw_sum_4(m); break;
    case 142: block_multi_head_attention_query_input_grad(m); break;
    case 143: block_layer_norm_gamma_grad(m); break;
    case 144: adamw_sum_3(m); break;
    case 145: block_layer_norm_grad(m); break;
    case 146: gpt_scatter_add_grad(m); break;
    case 147: gpt_embeddings_grad_2(m); break;
    case 148: adamw_sum_2(m); break;
    case 149: gpt_embeddings_grad(m); break;
    case 150: adamw_sum(m); break;
    case 151: adamw_sum_25(m); break;
    case 152: adamw_sum_35(m); break;
    case 153: update_gpt_block_2_dense_kernel(m); break;
    case 154: update_gpt_embeddings(m); break;
    case 155: update_gpt_layer_norm_gamma(m); break;
    case 156: update_gpt_position_embedding_embeddings(m); break;
    case 157: update_gpt_block_multi_head_attention_query_kernel(m); break;
    case 158: update_gpt_block_multi_head_attention_key_kernel(m); break;
    case 159: update_gpt_block_multi_head_attention_value_kernel(m); break;
    case 160: update_gpt_block_multi_head_attention_attention_output_kernel(m); break;
    case 161: update_gpt_block_1_multi_head_attention_query_kernel(m); break;
    case 162: update_gpt_block_1_multi_head_attention_key_kernel(m); break;
    case 163: update_gpt_block_1_multi_head_attention_value_kernel(m); break;
    case 164: update_gpt_block_1_multi_head_attention_attention_output_kernel(m); break;
    case 165: update_gpt_block_2_multi_head_attention_query_kernel(m); break;
    case 166: update_gpt_block_2_multi_head_attention_key_kernel(m); break;
    case 167: update_gpt_block_2_multi_head_attention_value_kernel(m); break;
    case 168: update_gpt_block_2_multi_head_attention_attention_output_kernel(m); break;
    case 169: update_gpt_block_3_multi_head_attention_query_kernel(m); break;
    case 170: update_gpt_block_3_multi_head_attention_key_kernel(m); break;
    case 171: update_gpt_block_3_multi_head_attention_value_kernel(m); break;
    case 172: update_gpt_block_3_multi_head_attention_attention_output_kernel(m); break;
    case 173: update_gpt_block_dense_kernel(m); break;
    case 174: update_gpt_block_dense_1_kernel(m); break;
    case 175: update_gpt_block_1_dense_kernel(m); break;
    case 176: update_gpt_block_1_dense_1_kernel(m); break;
    case 177: update_gpt_block_2_dense_1_kernel(m); break;
    case 178: update_gpt_block_3_dense_kernel(m); break;
    case 179: update_gpt_block_3_dense_1_kernel(m); break;
    case 180: update_gpt_block_layer_norm_gamma(m); break;
    case 181: update_gpt_block_layer_norm_1_gamma(m); break;
    case 182: update_gpt_block_1_layer_norm_gamma(m); break;
    case 183: update_gpt_block_1_layer_norm_1_gamma(m); break;
    case 184: update_gpt_block_2_layer_norm_gamma(m); break;
    case 185: update_gpt_block_2_layer_norm_1_gamma(m); break;
    case 186: update_gpt_block_3_layer_norm_gamma(m); break;
    case 187: update_gpt_block_3_layer_norm_1_gamma(m); break;
    }
}

static void run_train_kernel(void *model, int kernel)
{
    if (char_gpt_train_kernels[kernel].team) {
        #pragma omp parallel
        call_train_kernel(model, kernel);
        return;
    }
    call_train_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel char_gpt_evaluate_kernels[] = {
    {"evaluate_block_layer_norm", 21, 1, offsetof(char_gpt, arena) + 0, 98304, DLC_F32, 992256, 462848},
    {"evaluate_block_multi_head_attention_query", 22, 1, offsetof(char_gpt, arena) + 393216, 98304, DLC_F32, 25264128,
        851968},
    {"evaluate_block_multi_head_attention_key", 22, 1, offsetof(char_gpt, arena) + 786432, 98304, DLC_F32, 25165824,
        851968},
    {"evaluate_block_multi_head_attention_value", 22, 1, offsetof(char_gpt, arena) + 1179648, 98304, DLC_F32, 25165824,
        851968},
    {"evaluate_block_multi_head_attention", 22, 1, offsetof(char_gpt, arena) + 1572864, 98304, DLC_F32, 29114368,
        1572864},
    {"evaluate_block_multi_head_attention_attention_output", 22, 1, offsetof(char_gpt, arena) + 0, 98304, DLC_F32,
        25362432, 921088},
    {"evaluate_block_layer_norm_1", 24, 1, offsetof(char_gpt, arena) + 1966080, 98304, DLC_F32, 697344, 786944},
    {"evaluate_block_dense", 25, 1, offsetof(char_gpt, arena) + 393216, 393216, DLC_F32, 110100480, 2228224},
    {"evaluate_block_dense_1", 26, 1, offsetof(char_gpt, arena) + 0, 98304, DLC_F32, 100761600, 2621440},
    {"evaluate_block_1_layer_norm", 21, 1, offsetof(char_gpt, arena) + 393216, 98304, DLC_F32, 697344, 786944},
    {"evaluate_block_1_multi_head_attention_query", 22, 1, offsetof(char_gpt, arena) + 786432, 98304, DLC_F32, 25264128,
        851968},
    {"evaluate_block_1_multi_head_attention_key", 22, 1, offsetof(char_gpt, arena) + 1179648, 98304, DLC_F32, 25165824,
        851968},
    {"evaluate_block_1_multi_head_attention_value", 22, 1, offsetof(char_gpt, arena) + 1572864, 98304, DLC_F32,
        25165824, 851968},
    {"evaluate_block_1_multi_head_attention", 22, 1, offsetof(char_gpt, arena) + 1966080, 98304, DLC_F32, 29114368,
        1572864},
    {"evaluate_block_1_multi_head_attention_attention_output", 22, 1, offsetof(char_gpt, arena) + 393216, 98304,
        DLC_F32, 25264128, 1245184},
    {"evaluate_block_1_layer_norm_1", 24, 1, offsetof(char_gpt, arena) + 0, 98304, DLC_F32, 697344, 786944},
    {"evaluate_block_1_dense", 25, 1, offsetof(char_gpt, arena) + 786432, 393216, DLC_F32, 110100480, 2228224},
    {"evaluate_block_1_dense_1", 26, 1, offsetof(char_gpt, arena) + 393216, 98304, DLC_F32, 100761600, 2621440},
    {"evaluate_block_2_layer_norm", 21, 1, offsetof(char_gpt, arena) + 0, 98304, DLC_F32, 697344, 786944},
    {"evaluate_block_2_multi_head_attention_query", 22, 1, offsetof(char_gpt, arena) + 786432, 98304, DLC_F32, 25264128,
        851968},
    {"evaluate_block_2_multi_head_attention_key", 22, 1, offsetof(char_gpt, arena) + 1179648, 98304, DLC_F32, 25165824,
        851968},
    {"evaluate_block_2_multi_head_attention_value", 22, 1, offsetof(char_gpt, arena) + 1572864, 98304, DLC_F32,
        25165824, 851968},
    {"evaluate_block_2_multi_head_attention", 22, 1, offsetof(char_gpt, arena) + 1966080, 98304, DLC_F32, 29114368,
        1572864},
    {"evaluate_block_2_multi_head_attention_attention_output", 22, 1, offsetof(char_gpt, arena) + 0, 98304, DLC_F32,
        25264128, 1245184},
    {"evaluate_block_2_layer_norm_1", 24, 1, offsetof(char_gpt, arena) + 1966080, 98304, DLC_F32, 697344, 786944},
    {"evaluate_block_2_dense", 25, 1, offsetof(char_gpt, arena) + 393216, 393216, DLC_F32, 110100480, 2228224},
    {"evaluate_block_2_dense_1", 26, 1, offsetof(char_gpt, arena) + 0, 98304, DLC_F32, 100761600, 2621440},
    {"evaluate_block_3_layer_norm", 21, 1, offsetof(char_gpt, arena) + 393216, 98304, DLC_F32, 697344, 786944},
    {"evaluate_block_3_multi_head_attention_query", 22, 1, offsetof(char_gpt, arena) + 786432, 98304, DLC_F32, 25264128,
        851968},
    {"evaluate_block_3_multi_head_attention_key", 22, 1, offsetof(char_gpt, arena) + 1179648, 98304, DLC_F32, 25165824,
        851968},
    {"evaluate_block_3_multi_head_attention_value", 22, 1, offsetof(char_gpt, arena) + 1572864, 98304, DLC_F32,
        25165824, 851968},
    {"evaluate_block_3_multi_head_attention", 22, 1, offsetof(char_gpt, arena) + 1966080, 98304, DLC_F32, 29114368,
        1572864},
    {"evaluate_block_3_multi_head_attention_attention_output", 22, 1, offsetof(char_gpt, arena) + 393216, 98304,
        DLC_F32, 25264128, 1245184},
    {"evaluate_block_3_layer_norm_1", 24, 1, offsetof(char_gpt, arena) + 0, 98304, DLC_F32, 697344, 786944},
    {"evaluate_block_3_dense", 25, 1, offsetof(char_gpt, arena) + 786432, 393216, DLC_F32, 110100480, 2228224},
    {"evaluate_block_3_dense_1", 26, 1, offsetof(char_gpt, arena) + 393216, 98304, DLC_F32, 100761600, 2621440},
    {"evaluate_layer_norm", 35, 1, offsetof(char_gpt, arena) + 786432, 98304, DLC_F32, 697344, 786944},
    {"evaluate_gpt", 36, 1, offsetof(char_gpt, arena) + 64, 49920, DLC_F32, 12779520, 626176},
    {"evaluate_cross_entropy", 44, 1, offsetof(char_gpt, arena) + 199744, 768, DLC_F32, 910080, 205824},
    {"evaluate_cross_entropy_sum", 44, 1, offsetof(char_gpt, arena) + 0, 12, DLC_F32, 299520, 208944},
    {"evaluate_mean_loss", 44, 0, offsetof(char_gpt, loss), 1, DLC_F32, 25, 100},
    {"evaluate_bits_per_character_sum", 48, 0, offsetof(char_gpt, metrics_bits_per_character_0), 1, DLC_F32, 49, 104},
    {"evaluate_bits_per_character_sum_2", 48, 0, offsetof(char_gpt, metrics_bits_per_character_1), 1, DLC_F32, 46, 64},
};

static void call_evaluate_kernel(char_gpt *m, int kernel)
{
    switch (kernel) {
    case 0: evaluate_block_layer_norm(m); break;
    case 1: evaluate_block_multi_head_attention_query(m); break;
    case 2: evaluate_block_multi_head_attention_key(m); break;
    case 3: evaluate_block_multi_head_attention_value(m); break;
    case 4: evaluate_block_multi_head_attention(m); break;
    case 5: evaluate_block_multi_head_attention_attention_output(m); break;
    case 6: evaluate_block_layer_norm_1(m); break;
    case 7: evaluate_block_dense(m); break;
    case 8: evaluate_block_dense_1(m); break;
    case 9: evaluate_block_1_layer_norm(m); break;
    case 10: evaluate_block_1_multi_head_attention_query(m); break;
    case 11: evaluate_block_1_multi_head_attention_key(m); break;
    case 12: evaluate_block_1_multi_head_attention_value(m); break;
    case 13: evaluate_block_1_multi_head_attention(m); break;
    case 14: evaluate_block_1_multi_head_attention_attention_output(m); break;
    case 15: evaluate_block_1_layer_norm_1(m); break;
    case 16: evaluate_block_1_dense(m); break;
    case 17: evaluate_block_1_dense_1(m); break;
    case 18: evaluate_block_2_layer_norm(m); break;
    case 19: evaluate_block_2_multi_head_attention_query(m); break;
    case 20: evaluate_block_2_multi_head_attention_key(m); break;
    case 21: evaluate_block_2_multi_head_attention_value(m); break;
    case 22: evaluate_block_2_multi_head_attention(m); break;
    case 23: evaluate_block_2_multi_head_attention_attention_output(m); break;
    case 24: evaluate_block_2_layer_norm_1(m); break;
    case 25: evaluate_block_2_dense(m); break;
    case 26: evaluate_block_2_dense_1(m); break;
    case 27: evaluate_block_3_layer_norm(m); break;
    case 28: evaluate_block_3_multi_head_attention_query(m); break;
    case 29: evaluate_block_3_multi_head_attention_key(m); break;
    case 30: evaluate_block_3_multi_head_attention_value(m); break;
    case 31: evaluate_block_3_multi_head_attention(m); break;
    case 32: evaluate_block_3_multi_head_attention_attention_output(m); break;
    case 33: evaluate_block_3_layer_norm_1(m); break;
    case 34: evaluate_block_3_dense(m); break;
    case 35: evaluate_block_3_dense_1(m); break;
    case 36: evaluate_layer_norm(m); break;
    case 37: evaluate_gpt(m); break;
    case 38: evaluate_cross_entropy(m); break;
    case 39: evaluate_cross_entropy_sum(m); break;
    case 40: evaluate_mean_loss(m); break;
    case 41: evaluate_bits_per_character_sum(m); break;
    case 42: evaluate_bits_per_character_sum_2(m); break;
    }
}

static void run_evaluate_kernel(void *model, int kernel)
{
    if (char_gpt_evaluate_kernels[kernel].team) {
        #pragma omp parallel
        call_evaluate_kernel(model, kernel);
        return;
    }
    call_evaluate_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel char_gpt_predict_kernels[] = {
    {"predict_block_layer_norm_y", 33, 1, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 66304, 132352},
    {"predict_block_multi_head_attention_query", 22, 1, offsetof(char_gpt, arena) + 65536, 8192, DLC_F32, 2105344,
        131072},
    {"predict_block_multi_head_attention_key", 22, 1, offsetof(char_gpt, arena) + 98304, 8192, DLC_F32, 2097152,
        131072},
    {"predict_block_multi_head_attention", 22, 1, offsetof(char_gpt, arena) + 131072, 16384, DLC_F32, 1069056, 131072},
    {"predict_block_multi_head_attention_2", 22, 1, offsetof(char_gpt, arena) + 65536, 16384, DLC_F32, 312320, 131072},
    {"predict_block_multi_head_attention_value", 22, 1, offsetof(char_gpt, arena) + 131072, 8192, DLC_F32, 2097152,
        131072},
    {"predict_block_multi_head_attention_3", 22, 1, offsetof(char_gpt, arena) + 32768, 8192, DLC_F32, 1048576, 131072},
    {"predict_block_multi_head_attention_attention_output", 22, 1, offsetof(char_gpt, arena) + 0, 8192, DLC_F32,
        2105344, 163840},
    {"predict_block_layer_norm_1", 24, 1, offsetof(char_gpt, arena) + 32768, 8192, DLC_F32, 58112, 66048},
    {"predict_block_dense", 25, 1, offsetof(char_gpt, arena) + 65536, 32768, DLC_F32, 9175040, 425984},
    {"predict_block_dense_1", 26, 1, offsetof(char_gpt, arena) + 32768, 8192, DLC_F32, 8396800, 458752},
    {"predict_block_1_layer_norm", 21, 1, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 58112, 66048},
    {"predict_block_1_multi_head_attention_query", 22, 1, offsetof(char_gpt, arena) + 65536, 8192, DLC_F32, 2105344,
        131072},
    {"predict_block_1_multi_head_attention_key", 22, 1, offsetof(char_gpt, arena) + 98304, 8192, DLC_F32, 2097152,
        131072},
    {"predict_block_1_multi_head_attention", 22, 1, offsetof(char_gpt, arena) + 131072, 16384, DLC_F32, 1069056,
        131072},
    {"predict_block_1_multi_head_attention_2", 22, 1, offsetof(char_gpt, arena) + 65536, 16384, DLC_F32, 312320,
        131072},
    {"predict_block_1_multi_head_attention_value", 22, 1, offsetof(char_gpt, arena) + 131072, 8192, DLC_F32, 2097152,
        131072},
    {"predict_block_1_multi_head_attention_3", 22, 1, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 1048576, 131072},
    {"predict_block_1_multi_head_attention_attention_output", 22, 1, offsetof(char_gpt, arena) + 32768, 8192, DLC_F32,
        2105344, 163840},
    {"predict_block_1_layer_norm_1", 24, 1, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 58112, 66048},
    {"predict_block_1_dense", 25, 1, offsetof(char_gpt, arena) + 65536, 32768, DLC_F32, 9175040, 425984},
    {"predict_block_1_dense_1", 26, 1, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 8396800, 458752},
    {"predict_block_2_layer_norm", 21, 1, offsetof(char_gpt, arena) + 32768, 8192, DLC_F32, 58112, 66048},
    {"predict_block_2_multi_head_attention_query", 22, 1, offsetof(char_gpt, arena) + 65536, 8192, DLC_F32, 2105344,
        131072},
    {"predict_block_2_multi_head_attention_key", 22, 1, offsetof(char_gpt, arena) + 98304, 8192, DLC_F32, 2097152,
        131072},
    {"predict_block_2_multi_head_attention", 22, 1, offsetof(char_gpt, arena) + 131072, 16384, DLC_F32, 1069056,
        131072},
    {"predict_block_2_multi_head_attention_2", 22, 1, offsetof(char_gpt, arena) + 65536, 16384, DLC_F32, 312320,
        131072},
    {"predict_block_2_multi_head_attention_value", 22, 1, offsetof(char_gpt, arena) + 131072, 8192, DLC_F32, 2097152,
        131072},
    {"predict_block_2_multi_head_attention_3", 22, 1, offsetof(char_gpt, arena) + 32768, 8192, DLC_F32, 1048576,
        131072},
    {"predict_block_2_multi_head_attention_attention_output", 22, 1, offsetof(char_gpt, arena) + 0, 8192, DLC_F32,
        2105344, 163840},
    {"predict_block_2_layer_norm_1", 24, 1, offsetof(char_gpt, arena) + 32768, 8192, DLC_F32, 58112, 66048},
    {"predict_block_2_dense", 25, 1, offsetof(char_gpt, arena) + 65536, 32768, DLC_F32, 9175040, 425984},
    {"predict_block_2_dense_1", 26, 1, offsetof(char_gpt, arena) + 32768, 8192, DLC_F32, 8396800, 458752},
    {"predict_block_3_layer_norm", 21, 1, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 58112, 66048},
    {"predict_block_3_multi_head_attention_query", 22, 1, offsetof(char_gpt, arena) + 65536, 8192, DLC_F32, 2105344,
        131072},
    {"predict_block_3_multi_head_attention_key", 22, 1, offsetof(char_gpt, arena) + 98304, 8192, DLC_F32, 2097152,
        131072},
    {"predict_block_3_multi_head_attention", 22, 1, offsetof(char_gpt, arena) + 131072, 16384, DLC_F32, 1069056,
        131072},
    {"predict_block_3_multi_head_attention_2", 22, 1, offsetof(char_gpt, arena) + 65536, 16384, DLC_F32, 312320,
        131072},
    {"predict_block_3_multi_head_attention_value", 22, 1, offsetof(char_gpt, arena) + 131072, 8192, DLC_F32, 2097152,
        131072},
    {"predict_block_3_multi_head_attention_3", 22, 1, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 1048576, 131072},
    {"predict_block_3_multi_head_attention_attention_output", 22, 1, offsetof(char_gpt, arena) + 32768, 8192, DLC_F32,
        2105344, 163840},
    {"predict_block_3_layer_norm_1", 24, 1, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 58112, 66048},
    {"predict_block_3_dense", 25, 1, offsetof(char_gpt, arena) + 65536, 32768, DLC_F32, 9175040, 425984},
    {"predict_block_3_dense_1", 26, 1, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 8396800, 458752},
    {"predict_layer_norm", 35, 1, offsetof(char_gpt, arena) + 32768, 8192, DLC_F32, 58112, 66048},
    {"predict_gpt", 36, 0, offsetof(char_gpt, prediction), 4160, DLC_F32, 1064960, 82688},
};

static void call_predict_kernel(char_gpt *m, int kernel)
{
    switch (kernel) {
    case 0: predict_block_layer_norm_y(m); break;
    case 1: predict_block_multi_head_attention_query(m); break;
    case 2: predict_block_multi_head_attention_key(m); break;
    case 3: predict_block_multi_head_attention(m); break;
    case 4: predict_block_multi_head_attention_2(m); break;
    case 5: predict_block_multi_head_attention_value(m); break;
    case 6: predict_block_multi_head_attention_3(m); break;
    case 7: predict_block_multi_head_attention_attention_output(m); break;
    case 8: predict_block_layer_norm_1(m); break;
    case 9: predict_block_dense(m); break;
    case 10: predict_block_dense_1(m); break;
    case 11: predict_block_1_layer_norm(m); break;
    case 12: predict_block_1_multi_head_attention_query(m); break;
    case 13: predict_block_1_multi_head_attention_key(m); break;
    case 14: predict_block_1_multi_head_attention(m); break;
    case 15: predict_block_1_multi_head_attention_2(m); break;
    case 16: predict_block_1_multi_head_attention_value(m); break;
    case 17: predict_block_1_multi_head_attention_3(m); break;
    case 18: predict_block_1_multi_head_attention_attention_output(m); break;
    case 19: predict_block_1_layer_norm_1(m); break;
    case 20: predict_block_1_dense(m); break;
    case 21: predict_block_1_dense_1(m); break;
    case 22: predict_block_2_layer_norm(m); break;
    case 23: predict_block_2_multi_head_attention_query(m); break;
    case 24: predict_block_2_multi_head_attention_key(m); break;
    case 25: predict_block_2_multi_head_attention(m); break;
    case 26: predict_block_2_multi_head_attention_2(m); break;
    case 27: predict_block_2_multi_head_attention_value(m); break;
    case 28: predict_block_2_multi_head_attention_3(m); break;
    case 29: predict_block_2_multi_head_attention_attention_output(m); break;
    case 30: predict_block_2_layer_norm_1(m); break;
    case 31: predict_block_2_dense(m); break;
    case 32: predict_block_2_dense_1(m); break;
    case 33: predict_block_3_layer_norm(m); break;
    case 34: predict_block_3_multi_head_attention_query(m); break;
    case 35: predict_block_3_multi_head_attention_key(m); break;
    case 36: predict_block_3_multi_head_attention(m); break;
    case 37: predict_block_3_multi_head_attention_2(m); break;
    case 38: predict_block_3_multi_head_attention_value(m); break;
    case 39: predict_block_3_multi_head_attention_3(m); break;
    case 40: predict_block_3_multi_head_attention_attention_output(m); break;
    case 41: predict_block_3_layer_norm_1(m); break;
    case 42: predict_block_3_dense(m); break;
    case 43: predict_block_3_dense_1(m); break;
    case 44: predict_layer_norm(m); break;
    case 45: predict_gpt(m); break;
    }
}

static void run_predict_kernel(void *model, int kernel)
{
    if (char_gpt_predict_kernels[kernel].team) {
        #pragma omp parallel
        call_predict_kernel(model, kernel);
        return;
    }
    call_predict_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel char_gpt_next_kernels[] = {
    {"next_gpt_x", 33, 0, offsetof(char_gpt, arena) + 192, 128, DLC_F32, 128, 66568},
    {"next_block_layer_norm_sum", 21, 0, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 128, 516},
    {"next_block_layer_norm_sum_2", 21, 0, offsetof(char_gpt, arena) + 64, 1, DLC_F32, 385, 520},
    {"next_layer_norm_rsqrt", 21, 0, offsetof(char_gpt, arena) + 128, 1, DLC_F32, 10, 8},
    {"next_block_layer_norm_y", 21, 0, offsetof(char_gpt, arena) + 704, 128, DLC_F32, 385, 1544},
    {"next_block_multi_head_attention_query", 22, 0, offsetof(char_gpt, arena) + 1216, 128, DLC_F32, 32896, 66560},
    {"next_block_multi_head_attention_key", 22, 0, offsetof(char_gpt, arena) + 1728, 128, DLC_F32, 32768, 66560},
    {"next_block_multi_head_attention_key_select", 22, 0, offsetof(char_gpt, cache_0), 8192, DLC_F32, 16384, 66052},
    {"next_block_multi_head_attention", 22, 0, offsetof(char_gpt, arena) + 1728, 256, DLC_F32, 21584, 34308},
    {"next_block_multi_head_attention_value", 22, 0, offsetof(char_gpt, arena) + 1216, 128, DLC_F32, 32768, 66560},
    {"next_block_multi_head_attention_value_select", 22, 0, offsetof(char_gpt, cache_1), 8192, DLC_F32, 16384, 66052},
    {"next_block_multi_head_attention_2", 22, 0, offsetof(char_gpt, arena) + 704, 128, DLC_F32, 16384, 34304},
    {"next_block_multi_head_attention_attention_output", 22, 0, offsetof(char_gpt, arena) + 192, 128, DLC_F32, 32896,
        67072},
    {"next_block_layer_norm_1_sum", 24, 0, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 128, 516},
    {"next_block_layer_norm_1_sum_2", 24, 0, offsetof(char_gpt, arena) + 64, 1, DLC_F32, 385, 520},
    {"next_layer_norm_rsqrt_2", 24, 0, offsetof(char_gpt, arena) + 128, 1, DLC_F32, 10, 8},
    {"next_block_layer_norm_1_y", 24, 0, offsetof(char_gpt, arena) + 704, 128, DLC_F32, 385, 1544},
    {"next_block_dense", 25, 0, offsetof(char_gpt, arena) + 1216, 512, DLC_F32, 143360, 264704},
    {"next_block_dense_1", 26, 0, offsetof(char_gpt, arena) + 704, 128, DLC_F32, 131200, 265216},
    {"next_block_1_layer_norm_sum", 21, 0, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 128, 516},
    {"next_block_1_layer_norm_sum_2", 21, 0, offsetof(char_gpt, arena) + 64, 1, DLC_F32, 385, 520},
    {"next_layer_norm_rsqrt_3", 21, 0, offsetof(char_gpt, arena) + 128, 1, DLC_F32, 10, 8},
    {"next_block_1_layer_norm_y", 21, 0, offsetof(char_gpt, arena) + 192, 128, DLC_F32, 385, 1544},
    {"next_block_1_multi_head_attention_query", 22, 0, offsetof(char_gpt, arena) + 1216, 128, DLC_F32, 32896, 66560},
    {"next_block_1_multi_head_attention_key", 22, 0, offsetof(char_gpt, arena) + 1728, 128, DLC_F32, 32768, 66560},
    {"next_block_1_multi_head_attention_key_select", 22, 0, offsetof(char_gpt, cache_2), 8192, DLC_F32, 16384, 66052},
    {"next_block_1_multi_head_attention", 22, 0, offsetof(char_gpt, arena) + 1728, 256, DLC_F32, 21584, 34308},
    {"next_block_1_multi_head_attention_value", 22, 0, offsetof(char_gpt, arena) + 1216, 128, DLC_F32, 32768, 66560},
    {"next_block_1_multi_head_attention_value_select", 22, 0, offsetof(char_gpt, cache_3), 8192, DLC_F32, 16384, 66052},
    {"next_block_1_multi_head_attention_2", 22, 0, offsetof(char_gpt, arena) + 0, 128, DLC_F32, 16384, 34304},
    {"next_block_1_multi_head_attention_attention_output", 22, 0, offsetof(char_gpt, arena) + 704, 128, DLC_F32, 32896,
        67072},
    {"next_block_1_layer_norm_1_sum", 24, 0, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 128, 516},
    {"next_block_1_layer_norm_1_sum_2", 24, 0, offsetof(char_gpt, arena) + 64, 1, DLC_F32, 385, 520},
    {"next_layer_norm_rsqrt_4", 24, 0, offsetof(char_gpt, arena) + 128, 1, DLC_F32, 10, 8},
    {"next_block_1_layer_norm_1_y", 24, 0, offsetof(char_gpt, arena) + 192, 128, DLC_F32, 385, 1544},
    {"next_block_1_dense", 25, 0, offsetof(char_gpt, arena) + 1216, 512, DLC_F32, 143360, 264704},
    {"next_block_1_dense_1", 26, 0, offsetof(char_gpt, arena) + 192, 128, DLC_F32, 131200, 265216},
    {"next_block_2_layer_norm_sum", 21, 0, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 128, 516},
    {"next_block_2_layer_norm_sum_2", 21, 0, offsetof(char_gpt, arena) + 64, 1, DLC_F32, 385, 520},
    {"next_layer_norm_rsqrt_5", 21, 0, offsetof(char_gpt, arena) + 128, 1, DLC_F32, 10, 8},
    {"next_block_2_layer_norm_y", 21, 0, offsetof(char_gpt, arena) + 704, 128, DLC_F32, 385, 1544},
    {"next_block_2_multi_head_attention_query", 22, 0, offsetof(char_gpt, arena) + 1216, 128, DLC_F32, 32896, 66560},
    {"next_block_2_multi_head_attention_key", 22, 0, offsetof(char_gpt, arena) + 1728, 128, DLC_F32, 32768, 66560},
    {"next_block_2_multi_head_attention_key_select", 22, 0, offsetof(char_gpt, cache_4), 8192, DLC_F32, 16384, 66052},
    {"next_block_2_multi_head_attention", 22, 0, offsetof(char_gpt, arena) + 1728, 256, DLC_F32, 21584, 34308},
    {"next_block_2_multi_head_attention_value", 22, 0, offsetof(char_gpt, arena) + 1216, 128, DLC_F32, 32768, 66560},
    {"next_block_2_multi_head_attention_value_select", 22, 0, offsetof(char_gpt, cache_5), 8192, DLC_F32, 16384, 66052},
    {"next_block_2_multi_head_attention_2", 22, 0, offsetof(char_gpt, arena) + 704, 128, DLC_F32, 16384, 34304},
    {"next_block_2_multi_head_attention_attention_output", 22, 0, offsetof(char_gpt, arena) + 192, 128, DLC_F32, 32896,
        67072},
    {"next_block_2_layer_norm_1_sum", 24, 0, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 128, 516},
    {"next_block_2_layer_norm_1_sum_2", 24, 0, offsetof(char_gpt, arena) + 64, 1, DLC_F32, 385, 520},
    {"next_layer_norm_rsqrt_6", 24, 0, offsetof(char_gpt, arena) + 128, 1, DLC_F32, 10, 8},
    {"next_block_2_layer_norm_1_y", 24, 0, offsetof(char_gpt, arena) + 704, 128, DLC_F32, 385, 1544},
    {"next_block_2_dense", 25, 0, offsetof(char_gpt, arena) + 1216, 512, DLC_F32, 143360, 264704},
    {"next_block_2_dense_1", 26, 0, offsetof(char_gpt, arena) + 704, 128, DLC_F32, 131200, 265216},
    {"next_block_3_layer_norm_sum", 21, 0, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 128, 516},
    {"next_block_3_layer_norm_sum_2", 21, 0, offsetof(char_gpt, arena) + 64, 1, DLC_F32, 385, 520},
    {"next_layer_norm_rsqrt_7", 21, 0, offsetof(char_gpt, arena) + 128, 1, DLC_F32, 10, 8},
    {"next_block_3_layer_norm_y", 21, 0, offsetof(char_gpt, arena) + 192, 128, DLC_F32, 385, 1544},
    {"next_block_3_multi_head_attention_query", 22, 0, offsetof(char_gpt, arena) + 1216, 128, DLC_F32, 32896, 66560},
    {"next_block_3_multi_head_attention_key", 22, 0, offsetof(char_gpt, arena) + 1728, 128, DLC_F32, 32768, 66560},
    {"next_block_3_multi_head_attention_key_select", 22, 0, offsetof(char_gpt, cache_6), 8192, DLC_F32, 16384, 66052},
    {"next_block_3_multi_head_attention", 22, 0, offsetof(char_gpt, arena) + 1728, 256, DLC_F32, 21584, 34308},
    {"next_block_3_multi_head_attention_value", 22, 0, offsetof(char_gpt, arena) + 1216, 128, DLC_F32, 32768, 66560},
    {"next_block_3_multi_head_attention_value_select", 22, 0, offsetof(char_gpt, cache_7), 8192, DLC_F32, 16384, 66052},
    {"next_block_3_multi_head_attention_2", 22, 0, offsetof(char_gpt, arena) + 0, 128, DLC_F32, 16384, 34304},
    {"next_block_3_multi_head_attention_attention_output", 22, 0, offsetof(char_gpt, arena) + 704, 128, DLC_F32, 32896,
        67072},
    {"next_block_3_layer_norm_1_sum", 24, 0, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 128, 516},
    {"next_block_3_layer_norm_1_sum_2", 24, 0, offsetof(char_gpt, arena) + 64, 1, DLC_F32, 385, 520},
    {"next_layer_norm_rsqrt_8", 24, 0, offsetof(char_gpt, arena) + 128, 1, DLC_F32, 10, 8},
    {"next_block_3_layer_norm_1_y", 24, 0, offsetof(char_gpt, arena) + 192, 128, DLC_F32, 385, 1544},
    {"next_block_3_dense", 25, 0, offsetof(char_gpt, arena) + 1216, 512, DLC_F32, 143360, 264704},
    {"next_block_3_dense_1", 26, 0, offsetof(char_gpt, arena) + 192, 128, DLC_F32, 131200, 265216},
    {"next_layer_norm_sum", 35, 0, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 128, 516},
    {"next_layer_norm_sum_2", 35, 0, offsetof(char_gpt, arena) + 64, 1, DLC_F32, 385, 520},
    {"next_layer_norm_rsqrt_9", 35, 0, offsetof(char_gpt, arena) + 128, 1, DLC_F32, 10, 8},
    {"next_layer_norm_y", 35, 0, offsetof(char_gpt, arena) + 192, 128, DLC_F32, 385, 1544},
    {"next_gpt", 36, 0, offsetof(char_gpt, next_2), 65, DLC_F32, 16640, 34052},
};

static void call_next_kernel(char_gpt *m, int kernel)
{
    switch (kernel) {
    case 0: next_gpt_x(m); break;
    case 1: next_block_layer_norm_sum(m); break;
    case 2: next_block_layer_norm_sum_2(m); break;
    case 3: next_layer_norm_rsqrt(m); break;
    case 4: next_block_layer_norm_y(m); break;
    case 5: next_block_multi_head_attention_query(m); break;
    case 6: next_block_multi_head_attention_key(m); break;
    case 7: next_block_multi_head_attention_key_select(m); break;
    case 8: next_block_multi_head_attention(m); break;
    case 9: next_block_multi_head_attention_value(m); break;
    case 10: next_block_multi_head_attention_value_select(m); break;
    case 11: next_block_multi_head_attention_2(m); break;
    case 12: next_block_multi_head_attention_attention_output(m); break;
    case 13: next_block_layer_norm_1_sum(m); break;
    case 14: next_block_layer_norm_1_sum_2(m); break;
    case 15: next_layer_norm_rsqrt_2(m); break;
    case 16: next_block_layer_norm_1_y(m); break;
    case 17: next_block_dense(m); break;
    case 18: next_block_dense_1(m); break;
    case 19: next_block_1_layer_norm_sum(m); break;
    case 20: next_block_1_layer_norm_sum_2(m); break;
    case 21: next_layer_norm_rsqrt_3(m); break;
    case 22: next_block_1_layer_norm_y(m); break;
    case 23: next_block_1_multi_head_attention_query(m); break;
    case 24: next_block_1_multi_head_attention_key(m); break;
    case 25: next_block_1_multi_head_attention_key_select(m); break;
    case 26: next_block_1_multi_head_attention(m); break;
    case 27: next_block_1_multi_head_attention_value(m); break;
    case 28: next_block_1_multi_head_attention_value_select(m); break;
    case 29: next_block_1_multi_head_attention_2(m); break;
    case 30: next_block_1_multi_head_attention_attention_output(m); break;
    case 31: next_block_1_layer_norm_1_sum(m); break;
    case 32: next_block_1_layer_norm_1_sum_2(m); break;
    case 33: next_layer_norm_rsqrt_4(m); break;
    case 34: next_block_1_layer_norm_1_y(m); break;
    case 35: next_block_1_dense(m); break;
    case 36: next_block_1_dense_1(m); break;
    case 37: next_block_2_layer_norm_sum(m); break;
    case 38: next_block_2_layer_norm_sum_2(m); break;
    case 39: next_layer_norm_rsqrt_5(m); break;
    case 40: next_block_2_layer_norm_y(m); break;
    case 41: next_block_2_multi_head_attention_query(m); break;
    case 42: next_block_2_multi_head_attention_key(m); break;
    case 43: next_block_2_multi_head_attention_key_select(m); break;
    case 44: next_block_2_multi_head_attention(m); break;
    case 45: next_block_2_multi_head_attention_value(m); break;
    case 46: next_block_2_multi_head_attention_value_select(m); break;
    case 47: next_block_2_multi_head_attention_2(m); break;
    case 48: next_block_2_multi_head_attention_attention_output(m); break;
    case 49: next_block_2_layer_norm_1_sum(m); break;
    case 50: next_block_2_layer_norm_1_sum_2(m); break;
    case 51: next_layer_norm_rsqrt_6(m); break;
    case 52: next_block_2_layer_norm_1_y(m); break;
    case 53: next_block_2_dense(m); break;
    case 54: next_block_2_dense_1(m); break;
    case 55: next_block_3_layer_norm_sum(m); break;
    case 56: next_block_3_layer_norm_sum_2(m); break;
    case 57: next_layer_norm_rsqrt_7(m); break;
    case 58: next_block_3_layer_norm_y(m); break;
    case 59: next_block_3_multi_head_attention_query(m); break;
    case 60: next_block_3_multi_head_attention_key(m); break;
    case 61: next_block_3_multi_head_attention_key_select(m); break;
    case 62: next_block_3_multi_head_attention(m); break;
    case 63: next_block_3_multi_head_attention_value(m); break;
    case 64: next_block_3_multi_head_attention_value_select(m); break;
    case 65: next_block_3_multi_head_attention_2(m); break;
    case 66: next_block_3_multi_head_attention_attention_output(m); break;
    case 67: next_block_3_layer_norm_1_sum(m); break;
    case 68: next_block_3_layer_norm_1_sum_2(m); break;
    case 69: next_layer_norm_rsqrt_8(m); break;
    case 70: next_block_3_layer_norm_1_y(m); break;
    case 71: next_block_3_dense(m); break;
    case 72: next_block_3_dense_1(m); break;
    case 73: next_layer_norm_sum(m); break;
    case 74: next_layer_norm_sum_2(m); break;
    case 75: next_layer_norm_rsqrt_9(m); break;
    case 76: next_layer_norm_y(m); break;
    case 77: next_gpt(m); break;
    }
}

static void run_next_kernel(void *model, int kernel)
{
    call_next_kernel(model, kernel);
}

const dlc_program char_gpt_program = {
    .version = DLC_PROGRAM_H,
    .name = "char_gpt",
    .source = "char_gpt.dl",
    .compiler = "dlc 0.1.0",
    .fingerprint = 0x47BE242361ACC25Cu,
    .bytes = sizeof(char_gpt),
    .real = DLC_F32,
    .batch = 12,
    .predict_batch = 1,
    .epochs = 10,
    .steps_per_epoch = 200,
    .validate = 0.1,
    .generate_count = 0,
    .tensor = char_gpt_tensors,
    .tensor_count = 122,
    .field = char_gpt_fields,
    .field_count = 2,
    .data_source = char_gpt_sources,
    .source_count = 1,
    .report = char_gpt_reports,
    .report_count = 1,
    .step = char_gpt_steps,
    .step_count = 1,
    .loss = 35,
    .prediction = 116,
    .sample = -1,
    .grid = {0, 0},
    .shown = char_gpt_shown,
    .shown_count = 4,
    .show = show,
    .initialize = initialize,
    .train_step = train_step,
    .evaluate = evaluate,
    .predict = predict,
    .next = next,
    .next_output = 121,
    .draw_sample = NULL,
    .generate = NULL,
    .reset_totals = reset_totals,
    .seed_offset = offsetof(char_gpt, seed),
    .step_offset = offsetof(char_gpt, step),
    .draw_offset = offsetof(char_gpt, draw),
    .train_entry = {char_gpt_train_kernels, 188, run_train_kernel, 29748480, 0},
    .evaluate_entry = {char_gpt_evaluate_kernels, 43, run_evaluate_kernel, 2359296, 0},
    .predict_entry = {char_gpt_predict_kernels, 46, run_predict_kernel, 196608, 0},
    .next_entry = {char_gpt_next_kernels, 78, run_next_kernel, 3264, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &char_gpt_program;
}
