// char_gpt: forward pass, backward pass, update and training loop of char_gpt.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c char_gpt.c    (without -fopenmp it runs on one thread)
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
#endif
#pragma GCC diagnostic ignored "-Wpsabi" // vectors are passed to inlined functions only

#include <math.h>
#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

// What a generated model file tells its host about itself: tables of constants, and functions over one opaque model
// struct. The compiler pastes this text into every file that it generates, so that a model compiles alone.
#ifndef DLC_PROGRAM_H
#define DLC_PROGRAM_H 3

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
    int line; // in the source file
    void (*run)(void *model);
    size_t output_offset; // bytes into the model struct
    size_t output_count;
    dlc_type output_type;
    double flops, bytes;
} dlc_kernel;

typedef struct dlc_entry {
    const dlc_kernel *kernel;
    int kernel_count;
    size_t arena_bytes;
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
    alignas(64) float gpt_block_multi_head_attention_query_kernel[128][4][32]; // gpt.block.multi_head_attention.query.kernel
    alignas(64) float gpt_block_multi_head_attention_key_kernel[128][4][32]; // gpt.block.multi_head_attention.key.kernel
    alignas(64) float gpt_block_multi_head_attention_value_kernel[128][4][32]; // gpt.block.multi_head_attention.value.kernel
    alignas(64) float gpt_block_multi_head_attention_attention_output_kernel[4][32][128]; // gpt.block.multi_head_attention.attention_output.kernel
    alignas(64) float gpt_block_layer_norm_1_gamma[128]; // gpt.block.layer_norm_1.gamma
    alignas(64) float gpt_block_dense_kernel[128][512]; // gpt.block.dense.kernel
    alignas(64) float gpt_block_dense_1_kernel[512][128]; // gpt.block.dense_1.kernel
    alignas(64) float gpt_block_1_layer_norm_gamma[128]; // gpt.block_1.layer_norm.gamma
    alignas(64) float gpt_block_1_multi_head_attention_query_kernel[128][4][32]; // gpt.block_1.multi_head_attention.query.kernel
    alignas(64) float gpt_block_1_multi_head_attention_key_kernel[128][4][32]; // gpt.block_1.multi_head_attention.key.kernel
    alignas(64) float gpt_block_1_multi_head_attention_value_kernel[128][4][32]; // gpt.block_1.multi_head_attention.value.kernel
    alignas(64) float gpt_block_1_multi_head_attention_attention_output_kernel[4][32][128]; // gpt.block_1.multi_head_attention.attention_output.kernel
    alignas(64) float gpt_block_1_layer_norm_1_gamma[128]; // gpt.block_1.layer_norm_1.gamma
    alignas(64) float gpt_block_1_dense_kernel[128][512]; // gpt.block_1.dense.kernel
    alignas(64) float gpt_block_1_dense_1_kernel[512][128]; // gpt.block_1.dense_1.kernel
    alignas(64) float gpt_block_2_layer_norm_gamma[128]; // gpt.block_2.layer_norm.gamma
    alignas(64) float gpt_block_2_multi_head_attention_query_kernel[128][4][32]; // gpt.block_2.multi_head_attention.query.kernel
    alignas(64) float gpt_block_2_multi_head_attention_key_kernel[128][4][32]; // gpt.block_2.multi_head_attention.key.kernel
    alignas(64) float gpt_block_2_multi_head_attention_value_kernel[128][4][32]; // gpt.block_2.multi_head_attention.value.kernel
    alignas(64) float gpt_block_2_multi_head_attention_attention_output_kernel[4][32][128]; // gpt.block_2.multi_head_attention.attention_output.kernel
    alignas(64) float gpt_block_2_layer_norm_1_gamma[128]; // gpt.block_2.layer_norm_1.gamma
    alignas(64) float gpt_block_2_dense_kernel[128][512]; // gpt.block_2.dense.kernel
    alignas(64) float gpt_block_2_dense_1_kernel[512][128]; // gpt.block_2.dense_1.kernel
    alignas(64) float gpt_block_3_layer_norm_gamma[128]; // gpt.block_3.layer_norm.gamma
    alignas(64) float gpt_block_3_multi_head_attention_query_kernel[128][4][32]; // gpt.block_3.multi_head_attention.query.kernel
    alignas(64) float gpt_block_3_multi_head_attention_key_kernel[128][4][32]; // gpt.block_3.multi_head_attention.key.kernel
    alignas(64) float gpt_block_3_multi_head_attention_value_kernel[128][4][32]; // gpt.block_3.multi_head_attention.value.kernel
    alignas(64) float gpt_block_3_multi_head_attention_attention_output_kernel[4][32][128]; // gpt.block_3.multi_head_attention.attention_output.kernel
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
    alignas(64) float gpt_block_multi_head_attention_query_kernel_m[128][4][32]; // gpt.block.multi_head_attention.query.kernel/m
    alignas(64) float gpt_block_multi_head_attention_query_kernel_v[128][4][32]; // gpt.block.multi_head_attention.query.kernel/v
    alignas(64) float gpt_block_multi_head_attention_key_kernel_m[128][4][32]; // gpt.block.multi_head_attention.key.kernel/m
    alignas(64) float gpt_block_multi_head_attention_key_kernel_v[128][4][32]; // gpt.block.multi_head_attention.key.kernel/v
    alignas(64) float gpt_block_multi_head_attention_value_kernel_m[128][4][32]; // gpt.block.multi_head_attention.value.kernel/m
    alignas(64) float gpt_block_multi_head_attention_value_kernel_v[128][4][32]; // gpt.block.multi_head_attention.value.kernel/v
    alignas(64) float gpt_block_multi_head_attention_attention_output_kernel_m[4][32][128]; // gpt.block.multi_head_attention.attention_output.kernel/m
    alignas(64) float gpt_block_multi_head_attention_attention_output_kernel_v[4][32][128]; // gpt.block.multi_head_attention.attention_output.kernel/v
    alignas(64) float gpt_block_layer_norm_1_gamma_m[128]; // gpt.block.layer_norm_1.gamma/m
    alignas(64) float gpt_block_layer_norm_1_gamma_v[128]; // gpt.block.layer_norm_1.gamma/v
    alignas(64) float gpt_block_dense_kernel_m[128][512]; // gpt.block.dense.kernel/m
    alignas(64) float gpt_block_dense_kernel_v[128][512]; // gpt.block.dense.kernel/v
    alignas(64) float gpt_block_dense_1_kernel_m[512][128]; // gpt.block.dense_1.kernel/m
    alignas(64) float gpt_block_dense_1_kernel_v[512][128]; // gpt.block.dense_1.kernel/v
    alignas(64) float gpt_block_1_layer_norm_gamma_m[128]; // gpt.block_1.layer_norm.gamma/m
    alignas(64) float gpt_block_1_layer_norm_gamma_v[128]; // gpt.block_1.layer_norm.gamma/v
    alignas(64) float gpt_block_1_multi_head_attention_query_kernel_m[128][4][32]; // gpt.block_1.multi_head_attention.query.kernel/m
    alignas(64) float gpt_block_1_multi_head_attention_query_kernel_v[128][4][32]; // gpt.block_1.multi_head_attention.query.kernel/v
    alignas(64) float gpt_block_1_multi_head_attention_key_kernel_m[128][4][32]; // gpt.block_1.multi_head_attention.key.kernel/m
    alignas(64) float gpt_block_1_multi_head_attention_key_kernel_v[128][4][32]; // gpt.block_1.multi_head_attention.key.kernel/v
    alignas(64) float gpt_block_1_multi_head_attention_value_kernel_m[128][4][32]; // gpt.block_1.multi_head_attention.value.kernel/m
    alignas(64) float gpt_block_1_multi_head_attention_value_kernel_v[128][4][32]; // gpt.block_1.multi_head_attention.value.kernel/v
    alignas(64) float gpt_block_1_multi_head_attention_attention_output_kernel_m[4][32][128]; // gpt.block_1.multi_head_attention.attention_output.kernel/m
    alignas(64) float gpt_block_1_multi_head_attention_attention_output_kernel_v[4][32][128]; // gpt.block_1.multi_head_attention.attention_output.kernel/v
    alignas(64) float gpt_block_1_layer_norm_1_gamma_m[128]; // gpt.block_1.layer_norm_1.gamma/m
    alignas(64) float gpt_block_1_layer_norm_1_gamma_v[128]; // gpt.block_1.layer_norm_1.gamma/v
    alignas(64) float gpt_block_1_dense_kernel_m[128][512]; // gpt.block_1.dense.kernel/m
    alignas(64) float gpt_block_1_dense_kernel_v[128][512]; // gpt.block_1.dense.kernel/v
    alignas(64) float gpt_block_1_dense_1_kernel_m[512][128]; // gpt.block_1.dense_1.kernel/m
    alignas(64) float gpt_block_1_dense_1_kernel_v[512][128]; // gpt.block_1.dense_1.kernel/v
    alignas(64) float gpt_block_2_layer_norm_gamma_m[128]; // gpt.block_2.layer_norm.gamma/m
    alignas(64) float gpt_block_2_layer_norm_gamma_v[128]; // gpt.block_2.layer_norm.gamma/v
    alignas(64) float gpt_block_2_multi_head_attention_query_kernel_m[128][4][32]; // gpt.block_2.multi_head_attention.query.kernel/m
    alignas(64) float gpt_block_2_multi_head_attention_query_kernel_v[128][4][32]; // gpt.block_2.multi_head_attention.query.kernel/v
    alignas(64) float gpt_block_2_multi_head_attention_key_kernel_m[128][4][32]; // gpt.block_2.multi_head_attention.key.kernel/m
    alignas(64) float gpt_block_2_multi_head_attention_key_kernel_v[128][4][32]; // gpt.block_2.multi_head_attention.key.kernel/v
    alignas(64) float gpt_block_2_multi_head_attention_value_kernel_m[128][4][32]; // gpt.block_2.multi_head_attention.value.kernel/m
    alignas(64) float gpt_block_2_multi_head_attention_value_kernel_v[128][4][32]; // gpt.block_2.multi_head_attention.value.kernel/v
    alignas(64) float gpt_block_2_multi_head_attention_attention_output_kernel_m[4][32][128]; // gpt.block_2.multi_head_attention.attention_output.kernel/m
    alignas(64) float gpt_block_2_multi_head_attention_attention_output_kernel_v[4][32][128]; // gpt.block_2.multi_head_attention.attention_output.kernel/v
    alignas(64) float gpt_block_2_layer_norm_1_gamma_m[128]; // gpt.block_2.layer_norm_1.gamma/m
    alignas(64) float gpt_block_2_layer_norm_1_gamma_v[128]; // gpt.block_2.layer_norm_1.gamma/v
    alignas(64) float gpt_block_2_dense_kernel_m[128][512]; // gpt.block_2.dense.kernel/m
    alignas(64) float gpt_block_2_dense_kernel_v[128][512]; // gpt.block_2.dense.kernel/v
    alignas(64) float gpt_block_2_dense_1_kernel_m[512][128]; // gpt.block_2.dense_1.kernel/m
    alignas(64) float gpt_block_2_dense_1_kernel_v[512][128]; // gpt.block_2.dense_1.kernel/v
    alignas(64) float gpt_block_3_layer_norm_gamma_m[128]; // gpt.block_3.layer_norm.gamma/m
    alignas(64) float gpt_block_3_layer_norm_gamma_v[128]; // gpt.block_3.layer_norm.gamma/v
    alignas(64) float gpt_block_3_multi_head_attention_query_kernel_m[128][4][32]; // gpt.block_3.multi_head_attention.query.kernel/m
    alignas(64) float gpt_block_3_multi_head_attention_query_kernel_v[128][4][32]; // gpt.block_3.multi_head_attention.query.kernel/v
    alignas(64) float gpt_block_3_multi_head_attention_key_kernel_m[128][4][32]; // gpt.block_3.multi_head_attention.key.kernel/m
    alignas(64) float gpt_block_3_multi_head_attention_key_kernel_v[128][4][32]; // gpt.block_3.multi_head_attention.key.kernel/v
    alignas(64) float gpt_block_3_multi_head_attention_value_kernel_m[128][4][32]; // gpt.block_3.multi_head_attention.value.kernel/m
    alignas(64) float gpt_block_3_multi_head_attention_value_kernel_v[128][4][32]; // gpt.block_3.multi_head_attention.value.kernel/v
    alignas(64) float gpt_block_3_multi_head_attention_attention_output_kernel_m[4][32][128]; // gpt.block_3.multi_head_attention.attention_output.kernel/m
    alignas(64) float gpt_block_3_multi_head_attention_attention_output_kernel_v[4][32][128]; // gpt.block_3.multi_head_attention.attention_output.kernel/v
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
    alignas(64) float show_gpt_block_multi_head_attention_attention[1][4][64][64]; // show.gpt.block.multi_head_attention.attention
    alignas(64) float show_gpt_block_1_multi_head_attention_attention[1][4][64][64]; // show.gpt.block_1.multi_head_attention.attention
    alignas(64) float show_gpt_block_2_multi_head_attention_attention[1][4][64][64]; // show.gpt.block_2.multi_head_attention.attention
    alignas(64) float show_gpt_block_3_multi_head_attention_attention[1][4][64][64]; // show.gpt.block_3.multi_head_attention.attention
    alignas(64) float next_2[1][65]; // next

    // everything else that the kernels pass on to each other
    alignas(64) unsigned char arena[31319744];
} char_gpt;

// Before a loop of a few iterations, each of which works on array elements of its own: written out, they are
// registers.
#ifdef __clang__
#define UNROLL _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 64")
#endif

static inline float rsqrt(float x)
{
    return 1 / sqrtf(x);
}

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

// x with the sign of y
static inline __attribute__((always_inline)) float f32_with_sign(float x, float y)
{
    return f32_of_bits((f32_bits(x) & 0x7FFFFFFFu) | (f32_bits(y) & 0x80000000u));
}

// x = n ln(2) + r with |r| <= ln(2) / 2: returns e^r - 1 and leaves n in the low bits of *turns.
static inline __attribute__((always_inline)) float f32_reduce_exp(float x, float *turns)
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

// 2^n goes into the exponent in two halves, so that a result below the smallest normal number is rounded once. What
// rounds to 0 (a masked logit) is not computed: a result that underflows costs processors some 150 cycles.
static inline __attribute__((always_inline)) float f32_exp(float x)
{
    int32_t none = x < -104.0f;
    float turns, y = f32_min(f32_select(none, f32_splat(0.0f), x), f32_splat(89.0f));
    float e = f32_reduce_exp(y, &turns) + 1.0f;
    uint32_t n = f32_bits(turns), first = n >> 1 << 23;
    e = e * f32_of_bits(first + 0x3F800000u) * f32_of_bits((n << 23) - first + 0x3F800000u);
    return f32_select(none, f32_splat(0.0f), e);
}

// e^x - 1 = 2^n (e^r - 1) + 2^n - 1; with half of it, 2^128 does not overflow.
static inline __attribute__((always_inline)) float f32_expm1(float x)
{
    float turns, y = f32_min(f32_max(x, f32_splat(-18.0f)), f32_splat(89.0f));
    float e = f32_reduce_exp(y, &turns);
    float scale = f32_of_bits((f32_bits(turns) << 23) + 0x3F000000u);
    float h = e * scale + (scale - 0.5f);
    return f32_select(f32_abs(x) < 3e-08f, x, h + h);
}

// ln(2^k (1 + f)) for -1/3 <= f < 1/3
static inline __attribute__((always_inline)) float f32_log_of_parts(float k, float f)
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
static inline __attribute__((always_inline)) float f32_log(float x)
{
    int32_t small = x < 1.17549435e-38f;
    uint32_t y = f32_bits(f32_select(small, x * 8388608.0f, x)) + (0x3F800000u - 0x3F2AAAABu);
    float k = f32_of_bits((y >> 23) | 0x4B000000u) - f32_select(small, f32_splat(8388758.0f), f32_splat(8388735.0f));
    float log = f32_log_of_parts(k, f32_of_bits((y & 0x007FFFFFu) + 0x3F2AAAABu) - 1.0f);
    float edge = f32_select(x == 0.0f, f32_splat(-INFINITY), f32_splat(NAN));
    return f32_select(x > 0.0f, f32_select(x == INFINITY, x, log), edge);
}

// x = q pi/2 + r + *rest with |r| <= pi/4; q modulo 4 is in the low bits of *quadrant. The first three parts of pi/2 have
// so few bits that their multiples are exact, and *rest is what r was rounded by.
static inline __attribute__((always_inline)) float f32_angle(float x, uint32_t *quadrant, float *rest)
{
    float turns = x * 0.636619747f + 12582912.0f, n = turns - 12582912.0f;
    float y = (x - n * 1.5703125f) - n * 0.000483751297f, r = y - n * 7.54953362e-08f;
    *rest = ((y - r) - n * 7.54953362e-08f) - n * 2.56334407e-12f;
    *quadrant = f32_bits(turns);
    return f32_far_angles(r, x, quadrant, rest);
}

// The sine of r + rest plus that many quadrants.
static inline __attribute__((always_inline)) float f32_sine_of_parts(float r, float rest, uint32_t quadrant)
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

static inline __attribute__((always_inline)) float f32_cos(float x)
{
    uint32_t quadrant;
    float rest, r = f32_angle(x, &quadrant, &rest);
    return f32_sine_of_parts(r, rest, quadrant + 1u);
}

// 2 lanes, and the same with no more than the alignment of an element.
typedef float f32x2 __attribute__((vector_size(8)));
typedef float f32x2_any __attribute__((vector_size(8), aligned(4), may_alias));
typedef int32_t i32x2 __attribute__((vector_size(8)));
typedef int32_t i32x2_any __attribute__((vector_size(8), aligned(4), may_alias));

// a where the mask is set, b elsewhere
static inline __attribute__((always_inline)) f32x2 f32x2_select(i32x2_any where, f32x2_any a, f32x2_any b)
{
    return (f32x2)((where & (i32x2)a) | (~where & (i32x2)b));
}

static inline __attribute__((always_inline)) f32x2 f32x2_max(f32x2_any a, f32x2_any b)
{
    return f32x2_select(a < b, b, a);
}

static inline __attribute__((always_inline)) float f32x2_sum(f32x2_any v)
{
    return v[0] + v[1];
}

static inline __attribute__((always_inline)) float f32x2_largest(f32x2_any v)
{
    return v[0] < v[1] ? v[1] : v[0];
}

// 4 lanes, and the same with no more than the alignment of an element.
typedef float f32x4 __attribute__((vector_size(16)));
typedef float f32x4_any __attribute__((vector_size(16), aligned(4), may_alias));
typedef int32_t i32x4 __attribute__((vector_size(16)));
typedef int32_t i32x4_any __attribute__((vector_size(16), aligned(4), may_alias));

// a where the mask is set, b elsewhere
static inline __attribute__((always_inline)) f32x4 f32x4_select(i32x4_any where, f32x4_any a, f32x4_any b)
{
    return (f32x4)((where & (i32x4)a) | (~where & (i32x4)b));
}

static inline __attribute__((always_inline)) f32x4 f32x4_max(f32x4_any a, f32x4_any b)
{
    return f32x4_select(a < b, b, a);
}

// the sum of the lanes, always by halves
static inline __attribute__((always_inline)) float f32x4_sum(f32x4_any v)
{
    f32x2 low = __builtin_shufflevector(v, v, 0, 1), high = __builtin_shufflevector(v, v, 2, 3);
    return f32x2_sum(low + high);
}

// the largest lane
static inline __attribute__((always_inline)) float f32x4_largest(f32x4_any v)
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
static inline __attribute__((always_inline)) f32x8 f32x8_select(i32x8_any where, f32x8_any a, f32x8_any b)
{
    return (f32x8)((where & (i32x8)a) | (~where & (i32x8)b));
}

static inline __attribute__((always_inline)) f32x8 f32x8_max(f32x8_any a, f32x8_any b)
{
    return f32x8_select(a < b, b, a);
}

// the sum of the lanes, always by halves
static inline __attribute__((always_inline)) float f32x8_sum(f32x8_any v)
{
    f32x4 low = __builtin_shufflevector(v, v, 0, 1, 2, 3), high = __builtin_shufflevector(v, v, 4, 5, 6, 7);
    return f32x4_sum(low + high);
}

// the largest lane
static inline __attribute__((always_inline)) float f32x8_largest(f32x8_any v)
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

static inline __attribute__((always_inline)) f32x16 f32x16_load(const float *from)
{
    return *(const f32x16_any *)from;
}

static inline __attribute__((always_inline)) void f32x16_store(float *to, f32x16_any v)
{
    *(f32x16_any *)to = v;
}

static inline __attribute__((always_inline)) f32x16 f32x16_splat(float x)
{
    return x - (f32x16){0};
}

// first, first + 1, ...
static inline __attribute__((always_inline)) i32x16 f32x16_ramp(int first)
{
    return (i32x16){0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15} + first;
}

static inline __attribute__((always_inline)) u32x16 f32x16_bits(f32x16_any x)
{
    return (u32x16)x;
}

static inline __attribute__((always_inline)) f32x16 f32x16_of_bits(u32x16_any x)
{
    return (f32x16)x;
}

// a where the mask is set, b elsewhere
static inline __attribute__((always_inline)) f32x16 f32x16_select(i32x16_any where, f32x16_any a, f32x16_any b)
{
    return (f32x16)((where & (i32x16)a) | (~where & (i32x16)b));
}

static inline __attribute__((always_inline)) f32x16 f32x16_min(f32x16_any a, f32x16_any b)
{
    return f32x16_select(a > b, b, a);
}

static inline __attribute__((always_inline)) f32x16 f32x16_max(f32x16_any a, f32x16_any b)
{
    return f32x16_select(a < b, b, a);
}

static inline __attribute__((always_inline)) f32x16 f32x16_abs(f32x16_any x)
{
    return (f32x16)((u32x16)x & (~(u32x16){0} >> 1));
}

// Line i of `to` is column i of `from`: each round of shuffles takes the lines of the first half and those of the second
// by turns.
static inline __attribute__((always_inline)) void f32x16_transpose(float *to, int to_step, const float *from, int from_step)
{
    f32x16 line[16], next[16];
    #pragma GCC unroll 16
    for (int i = 0; i < 16; i++)
        line[i] = f32x16_load(from + i * from_step);
    #pragma GCC unroll 16
    for (int n = 1; n < 16; n *= 2) {
        #pragma GCC unroll 16
        for (int i = 0; i < 8; i++) {
            next[2 * i] = __builtin_shufflevector(line[i], line[i + 8], 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
            next[2 * i + 1] = __builtin_shufflevector(line[i], line[i + 8], 8, 24, 9, 25, 10, 26, 11, 27, 12, 28, 13, 29, 14, 30, 15, 31);
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
static inline __attribute__((always_inline)) float f32x16_sum(f32x16_any v)
{
    f32x8 low = __builtin_shufflevector(v, v, 0, 1, 2, 3, 4, 5, 6, 7), high = __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15);
    return f32x8_sum(low + high);
}

// the largest lane
static inline __attribute__((always_inline)) float f32x16_largest(f32x16_any v)
{
    f32x8 low = __builtin_shufflevector(v, v, 0, 1, 2, 3, 4, 5, 6, 7), high = __builtin_shufflevector(v, v, 8, 9, 10, 11, 12, 13, 14, 15);
    return f32x8_largest(f32x8_max(low, high));
}

// The angles for which the quick way is not exact.
static inline __attribute__((always_inline)) f32x16 f32x16_far_angles(f32x16_any r, f32x16_any x, u32x16 *quadrant, f32x16 *rest)
{
    f32x16_any size = f32x16_abs(x), far = f32x16_select((size > 8192.0f) & (size < INFINITY), f32x16_splat(1.0f), f32x16_splat(0.0f));
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
static inline __attribute__((always_inline)) u32x16 f32x16_multiply(u32x16_any x, uint32_t y, u32x16 *high)
{
    typedef uint64_t pairs __attribute__((vector_size(64)));
    pairs low_half = (pairs){0} + 0xFFFFFFFFu;
    pairs one = ((pairs)x & low_half) * y, other = ((pairs)x >> 32) * y;
    *high = (u32x16)(one >> 32 | (other & ~low_half));
    return (u32x16)((one & low_half) | other << 32);
}

// Elements `element` and those after it, by Philox4x32-10: the same numbers as one at a time.
static inline __attribute__((always_inline)) f32x16 f32x16_uniform(uint64_t seed, uint64_t step, uint32_t stream,
                                                             uint32_t element)
{
    uint32_t low = (uint32_t)seed, high = (uint32_t)(seed >> 32);
    u32x16 a = (u32x16){0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15} + element, b = (u32x16){0} + (uint32_t)step;
    u32x16 c = (u32x16){0} + (uint32_t)(step >> 32), d = (u32x16){0} + stream;
    for (int round = 0; round < 10; round++) {
        u32x16 p_high, p = f32x16_multiply(a, 0xD2511F53u, &p_high), q_high, q = f32x16_multiply(c, 0xCD9E8D57u, &q_high);
        a = q_high ^ b ^ low;
        b = q;
        c = p_high ^ d ^ high;
        d = p;
        low += 0x9E3779B9u;
        high += 0xBB67AE85u;
    }
    return __builtin_convertvector((i32x16)(a >> 8), f32x16) * 0x1p-24f;
}

// x with the sign of y
static inline __attribute__((always_inline)) f32x16 f32x16_with_sign(f32x16_any x, f32x16_any y)
{
    return f32x16_of_bits((f32x16_bits(x) & 0x7FFFFFFFu) | (f32x16_bits(y) & 0x80000000u));
}

// x = n ln(2) + r with |r| <= ln(2) / 2: returns e^r - 1 and leaves n in the low bits of *turns.
static inline __attribute__((always_inline)) f32x16 f32x16_reduce_exp(f32x16_any x, f32x16 *turns)
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

// 2^n goes into the exponent in two halves, so that a result below the smallest normal number is rounded once. What
// rounds to 0 (a masked logit) is not computed: a result that underflows costs processors some 150 cycles.
static inline __attribute__((always_inline)) f32x16 f32x16_exp(f32x16_any x)
{
    i32x16 none = x < -104.0f;
    f32x16 turns, y = f32x16_min(f32x16_select(none, f32x16_splat(0.0f), x), f32x16_splat(89.0f));
    f32x16 e = f32x16_reduce_exp(y, &turns) + 1.0f;
    u32x16 n = f32x16_bits(turns), first = n >> 1 << 23;
    e = e * f32x16_of_bits(first + 0x3F800000u) * f32x16_of_bits((n << 23) - first + 0x3F800000u);
    return f32x16_select(none, f32x16_splat(0.0f), e);
}

// ln(2^k (1 + f)) for -1/3 <= f < 1/3
static inline __attribute__((always_inline)) f32x16 f32x16_log_of_parts(f32x16_any k, f32x16_any f)
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
static inline __attribute__((always_inline)) f32x16 f32x16_log(f32x16_any x)
{
    i32x16 small = x < 1.17549435e-38f;
    u32x16 y = f32x16_bits(f32x16_select(small, x * 8388608.0f, x)) + (0x3F800000u - 0x3F2AAAABu);
    f32x16 k = f32x16_of_bits((y >> 23) | 0x4B000000u) - f32x16_select(small, f32x16_splat(8388758.0f), f32x16_splat(8388735.0f));
    f32x16 log = f32x16_log_of_parts(k, f32x16_of_bits((y & 0x007FFFFFu) + 0x3F2AAAABu) - 1.0f);
    f32x16 edge = f32x16_select(x == 0.0f, f32x16_splat(-INFINITY), f32x16_splat(NAN));
    return f32x16_select(x > 0.0f, f32x16_select(x == INFINITY, x, log), edge);
}

// Up to 0.875 a polynomial in x^2, beyond 1 - e^-p(x).
static inline __attribute__((always_inline)) f32x16 f32x16_erf(f32x16_any x)
{
    f32x16 y = f32x16_min(f32x16_abs(x), f32x16_splat(4.0f)), t = y * y, turns;
    f32x16 q = -0.000602049171f * t + 0.00499892794f;
    q = q * t - 0.0267704856f;
    q = q * t + 0.112819217f;
    q = q * t - 0.376125038f;
    q = q * t + 0.128379151f;
    q = q * y + y;
    f32x16 p = -0.000200995652f * y + 0.00309228827f;
    p = p * y - 0.0224202089f;
    p = p * y + 0.1043275f;
    p = p * y + 0.636737227f;
    p = p * y + 1.12793612f;
    p = p * y + 0.000133577778f;
    f32x16 e = f32x16_reduce_exp(-p, &turns) + 1.0f;
    f32x16 far = 1.0f - e * f32x16_of_bits((f32x16_bits(turns) << 23) + 0x3F800000u);
    return f32x16_with_sign(f32x16_select(y < 0.875f, q, far), x);
}

// x = q pi/2 + r + *rest with |r| <= pi/4; q modulo 4 is in the low bits of *quadrant. The first three parts of pi/2 have
// so few bits that their multiples are exact, and *rest is what r was rounded by.
static inline __attribute__((always_inline)) f32x16 f32x16_angle(f32x16_any x, u32x16 *quadrant, f32x16 *rest)
{
    f32x16 turns = x * 0.636619747f + 12582912.0f, n = turns - 12582912.0f;
    f32x16 y = (x - n * 1.5703125f) - n * 0.000483751297f, r = y - n * 7.54953362e-08f;
    *rest = ((y - r) - n * 7.54953362e-08f) - n * 2.56334407e-12f;
    *quadrant = f32x16_bits(turns);
    return f32x16_far_angles(r, x, quadrant, rest);
}

// The sine of r + rest plus that many quadrants.
static inline __attribute__((always_inline)) f32x16 f32x16_sine_of_parts(f32x16_any r, f32x16_any rest, u32x16_any quadrant)
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

static inline __attribute__((always_inline)) f32x16 f32x16_cos(f32x16_any x)
{
    u32x16 quadrant;
    f32x16 rest, r = f32x16_angle(x, &quadrant, &rest);
    return f32x16_sine_of_parts(r, rest, quadrant + 1u);
}

static inline __attribute__((always_inline)) f32x16 f32x16_sqrt(f32x16_any x)
{
    for (int i = 0; i < 16; i++)
        x[i] = sqrtf(x[i]);
    return x;
}

// ---- initial values -----------------------------------------------------------------------------

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [65, 128], 1.38 MFLOP
static void initialize_gpt_embeddings(char_gpt *m)
{
    float *restrict gpt_embeddings = (void *)m->gpt_embeddings;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 8320; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 0, i)) * -2.0f);
        f32x16_store(&gpt_embeddings[i], t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 1, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [64, 128], 1.36 MFLOP
static void initialize_gpt_position_embedding_embeddings(char_gpt *m)
{
    float *restrict gpt_position_embedding_embeddings = (void *)m->gpt_position_embedding_embeddings;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 8192; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 2, i)) * -2.0f);
        f32x16_store(&gpt_position_embedding_embeddings[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 3, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// copy: -> [128]
static void initialize_gpt_block_layer_norm_gamma(char_gpt *m)
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
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [128, 4, 32], 2.72 MFLOP
static void initialize_gpt_block_multi_head_attention_query_kernel(char_gpt *m)
{
    float *restrict gpt_block_multi_head_attention_query_kernel = (void *)m->gpt_block_multi_head_attention_query_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 4, i)) * -2.0f);
        f32x16_store(&gpt_block_multi_head_attention_query_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 5, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [128, 4, 32], 2.72 MFLOP
static void initialize_gpt_block_multi_head_attention_key_kernel(char_gpt *m)
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
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [128, 4, 32], 2.72 MFLOP
static void initialize_gpt_block_multi_head_attention_value_kernel(char_gpt *m)
{
    float *restrict gpt_block_multi_head_attention_value_kernel = (void *)m->gpt_block_multi_head_attention_value_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 8, i)) * -2.0f);
        f32x16_store(&gpt_block_multi_head_attention_value_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 9, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:17: initializer ending(shape) = random_normal(shape, stddev = 0.02 / sqrt(2.0 * layers))   # of what is added to the stream
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [4, 32, 128], 2.72 MFLOP
static void initialize_gpt_block_multi_head_attention_attention_output_kernel(char_gpt *m)
{
    float *restrict gpt_block_multi_head_attention_attention_output_kernel = (void *)m->gpt_block_multi_head_attention_attention_output_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 10, i)) * -2.0f);
        f32x16_store(&gpt_block_multi_head_attention_attention_output_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 11, i) * 6.2831855f) * 0.0070710676f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [128, 512], 10.9 MFLOP
static void initialize_gpt_block_dense_kernel(char_gpt *m)
{
    float *restrict gpt_block_dense_kernel = (void *)m->gpt_block_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 12, i)) * -2.0f);
        f32x16_store(&gpt_block_dense_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 13, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:17: initializer ending(shape) = random_normal(shape, stddev = 0.02 / sqrt(2.0 * layers))   # of what is added to the stream
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [512, 128], 10.9 MFLOP
static void initialize_gpt_block_dense_1_kernel(char_gpt *m)
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
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [128, 4, 32], 2.72 MFLOP
static void initialize_gpt_block_1_multi_head_attention_query_kernel(char_gpt *m)
{
    float *restrict gpt_block_1_multi_head_attention_query_kernel = (void *)m->gpt_block_1_multi_head_attention_query_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 16, i)) * -2.0f);
        f32x16_store(&gpt_block_1_multi_head_attention_query_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 17, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [128, 4, 32], 2.72 MFLOP
static void initialize_gpt_block_1_multi_head_attention_key_kernel(char_gpt *m)
{
    float *restrict gpt_block_1_multi_head_attention_key_kernel = (void *)m->gpt_block_1_multi_head_attention_key_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 18, i)) * -2.0f);
        f32x16_store(&gpt_block_1_multi_head_attention_key_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 19, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [128, 4, 32], 2.72 MFLOP
static void initialize_gpt_block_1_multi_head_attention_value_kernel(char_gpt *m)
{
    float *restrict gpt_block_1_multi_head_attention_value_kernel = (void *)m->gpt_block_1_multi_head_attention_value_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 20, i)) * -2.0f);
        f32x16_store(&gpt_block_1_multi_head_attention_value_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 21, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:17: initializer ending(shape) = random_normal(shape, stddev = 0.02 / sqrt(2.0 * layers))   # of what is added to the stream
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [4, 32, 128], 2.72 MFLOP
static void initialize_gpt_block_1_multi_head_attention_attention_output_kernel(char_gpt *m)
{
    float *restrict gpt_block_1_multi_head_attention_attention_output_kernel = (void *)m->gpt_block_1_multi_head_attention_attention_output_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 22, i)) * -2.0f);
        f32x16_store(&gpt_block_1_multi_head_attention_attention_output_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 23, i) * 6.2831855f) * 0.0070710676f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [128, 512], 10.9 MFLOP
static void initialize_gpt_block_1_dense_kernel(char_gpt *m)
{
    float *restrict gpt_block_1_dense_kernel = (void *)m->gpt_block_1_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 24, i)) * -2.0f);
        f32x16_store(&gpt_block_1_dense_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 25, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:17: initializer ending(shape) = random_normal(shape, stddev = 0.02 / sqrt(2.0 * layers))   # of what is added to the stream
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [512, 128], 10.9 MFLOP
static void initialize_gpt_block_1_dense_1_kernel(char_gpt *m)
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
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [128, 4, 32], 2.72 MFLOP
static void initialize_gpt_block_2_multi_head_attention_query_kernel(char_gpt *m)
{
    float *restrict gpt_block_2_multi_head_attention_query_kernel = (void *)m->gpt_block_2_multi_head_attention_query_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 28, i)) * -2.0f);
        f32x16_store(&gpt_block_2_multi_head_attention_query_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 29, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [128, 4, 32], 2.72 MFLOP
static void initialize_gpt_block_2_multi_head_attention_key_kernel(char_gpt *m)
{
    float *restrict gpt_block_2_multi_head_attention_key_kernel = (void *)m->gpt_block_2_multi_head_attention_key_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 30, i)) * -2.0f);
        f32x16_store(&gpt_block_2_multi_head_attention_key_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 31, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [128, 4, 32], 2.72 MFLOP
static void initialize_gpt_block_2_multi_head_attention_value_kernel(char_gpt *m)
{
    float *restrict gpt_block_2_multi_head_attention_value_kernel = (void *)m->gpt_block_2_multi_head_attention_value_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 32, i)) * -2.0f);
        f32x16_store(&gpt_block_2_multi_head_attention_value_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 33, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:17: initializer ending(shape) = random_normal(shape, stddev = 0.02 / sqrt(2.0 * layers))   # of what is added to the stream
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [4, 32, 128], 2.72 MFLOP
static void initialize_gpt_block_2_multi_head_attention_attention_output_kernel(char_gpt *m)
{
    float *restrict gpt_block_2_multi_head_attention_attention_output_kernel = (void *)m->gpt_block_2_multi_head_attention_attention_output_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 34, i)) * -2.0f);
        f32x16_store(&gpt_block_2_multi_head_attention_attention_output_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 35, i) * 6.2831855f) * 0.0070710676f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [128, 512], 10.9 MFLOP
static void initialize_gpt_block_2_dense_kernel(char_gpt *m)
{
    float *restrict gpt_block_2_dense_kernel = (void *)m->gpt_block_2_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 36, i)) * -2.0f);
        f32x16_store(&gpt_block_2_dense_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 37, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:17: initializer ending(shape) = random_normal(shape, stddev = 0.02 / sqrt(2.0 * layers))   # of what is added to the stream
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [512, 128], 10.9 MFLOP
static void initialize_gpt_block_2_dense_1_kernel(char_gpt *m)
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
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [128, 4, 32], 2.72 MFLOP
static void initialize_gpt_block_3_multi_head_attention_query_kernel(char_gpt *m)
{
    float *restrict gpt_block_3_multi_head_attention_query_kernel = (void *)m->gpt_block_3_multi_head_attention_query_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 40, i)) * -2.0f);
        f32x16_store(&gpt_block_3_multi_head_attention_query_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 41, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [128, 4, 32], 2.72 MFLOP
static void initialize_gpt_block_3_multi_head_attention_key_kernel(char_gpt *m)
{
    float *restrict gpt_block_3_multi_head_attention_key_kernel = (void *)m->gpt_block_3_multi_head_attention_key_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 42, i)) * -2.0f);
        f32x16_store(&gpt_block_3_multi_head_attention_key_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 43, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [128, 4, 32], 2.72 MFLOP
static void initialize_gpt_block_3_multi_head_attention_value_kernel(char_gpt *m)
{
    float *restrict gpt_block_3_multi_head_attention_value_kernel = (void *)m->gpt_block_3_multi_head_attention_value_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 44, i)) * -2.0f);
        f32x16_store(&gpt_block_3_multi_head_attention_value_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 45, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:17: initializer ending(shape) = random_normal(shape, stddev = 0.02 / sqrt(2.0 * layers))   # of what is added to the stream
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [4, 32, 128], 2.72 MFLOP
static void initialize_gpt_block_3_multi_head_attention_attention_output_kernel(char_gpt *m)
{
    float *restrict gpt_block_3_multi_head_attention_attention_output_kernel = (void *)m->gpt_block_3_multi_head_attention_attention_output_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 46, i)) * -2.0f);
        f32x16_store(&gpt_block_3_multi_head_attention_attention_output_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 47, i) * 6.2831855f) * 0.0070710676f);
    }
}

// char_gpt.dl:16: initializer start(shape)  = random_normal(shape, stddev = 0.02)
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [128, 512], 10.9 MFLOP
static void initialize_gpt_block_3_dense_kernel(char_gpt *m)
{
    float *restrict gpt_block_3_dense_kernel = (void *)m->gpt_block_3_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 48, i)) * -2.0f);
        f32x16_store(&gpt_block_3_dense_kernel[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 49, i) * 6.2831855f) * 0.02f);
    }
}

// char_gpt.dl:17: initializer ending(shape) = random_normal(shape, stddev = 0.02 / sqrt(2.0 * layers))   # of what is added to the stream
// random, sub, log, mul, sqrt, random, mul, cos, mul, mul: -> [512, 128], 10.9 MFLOP
static void initialize_gpt_block_3_dense_1_kernel(char_gpt *m)
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
    memset(&m->gpt_block_multi_head_attention_query_kernel_m, 0, sizeof m->gpt_block_multi_head_attention_query_kernel_m);
    memset(&m->gpt_block_multi_head_attention_query_kernel_v, 0, sizeof m->gpt_block_multi_head_attention_query_kernel_v);
    memset(&m->gpt_block_multi_head_attention_key_kernel_m, 0, sizeof m->gpt_block_multi_head_attention_key_kernel_m);
    memset(&m->gpt_block_multi_head_attention_key_kernel_v, 0, sizeof m->gpt_block_multi_head_attention_key_kernel_v);
    memset(&m->gpt_block_multi_head_attention_value_kernel_m, 0, sizeof m->gpt_block_multi_head_attention_value_kernel_m);
    memset(&m->gpt_block_multi_head_attention_value_kernel_v, 0, sizeof m->gpt_block_multi_head_attention_value_kernel_v);
    memset(&m->gpt_block_multi_head_attention_attention_output_kernel_m, 0, sizeof m->gpt_block_multi_head_attention_attention_output_kernel_m);
    memset(&m->gpt_block_multi_head_attention_attention_output_kernel_v, 0, sizeof m->gpt_block_multi_head_attention_attention_output_kernel_v);
    memset(&m->gpt_block_layer_norm_1_gamma_m, 0, sizeof m->gpt_block_layer_norm_1_gamma_m);
    memset(&m->gpt_block_layer_norm_1_gamma_v, 0, sizeof m->gpt_block_layer_norm_1_gamma_v);
    memset(&m->gpt_block_dense_kernel_m, 0, sizeof m->gpt_block_dense_kernel_m);
    memset(&m->gpt_block_dense_kernel_v, 0, sizeof m->gpt_block_dense_kernel_v);
    memset(&m->gpt_block_dense_1_kernel_m, 0, sizeof m->gpt_block_dense_1_kernel_m);
    memset(&m->gpt_block_dense_1_kernel_v, 0, sizeof m->gpt_block_dense_1_kernel_v);
    memset(&m->gpt_block_1_layer_norm_gamma_m, 0, sizeof m->gpt_block_1_layer_norm_gamma_m);
    memset(&m->gpt_block_1_layer_norm_gamma_v, 0, sizeof m->gpt_block_1_layer_norm_gamma_v);
    memset(&m->gpt_block_1_multi_head_attention_query_kernel_m, 0, sizeof m->gpt_block_1_multi_head_attention_query_kernel_m);
    memset(&m->gpt_block_1_multi_head_attention_query_kernel_v, 0, sizeof m->gpt_block_1_multi_head_attention_query_kernel_v);
    memset(&m->gpt_block_1_multi_head_attention_key_kernel_m, 0, sizeof m->gpt_block_1_multi_head_attention_key_kernel_m);
    memset(&m->gpt_block_1_multi_head_attention_key_kernel_v, 0, sizeof m->gpt_block_1_multi_head_attention_key_kernel_v);
    memset(&m->gpt_block_1_multi_head_attention_value_kernel_m, 0, sizeof m->gpt_block_1_multi_head_attention_value_kernel_m);
    memset(&m->gpt_block_1_multi_head_attention_value_kernel_v, 0, sizeof m->gpt_block_1_multi_head_attention_value_kernel_v);
    memset(&m->gpt_block_1_multi_head_attention_attention_output_kernel_m, 0, sizeof m->gpt_block_1_multi_head_attention_attention_output_kernel_m);
    memset(&m->gpt_block_1_multi_head_attention_attention_output_kernel_v, 0, sizeof m->gpt_block_1_multi_head_attention_attention_output_kernel_v);
    memset(&m->gpt_block_1_layer_norm_1_gamma_m, 0, sizeof m->gpt_block_1_layer_norm_1_gamma_m);
    memset(&m->gpt_block_1_layer_norm_1_gamma_v, 0, sizeof m->gpt_block_1_layer_norm_1_gamma_v);
    memset(&m->gpt_block_1_dense_kernel_m, 0, sizeof m->gpt_block_1_dense_kernel_m);
    memset(&m->gpt_block_1_dense_kernel_v, 0, sizeof m->gpt_block_1_dense_kernel_v);
    memset(&m->gpt_block_1_dense_1_kernel_m, 0, sizeof m->gpt_block_1_dense_1_kernel_m);
    memset(&m->gpt_block_1_dense_1_kernel_v, 0, sizeof m->gpt_block_1_dense_1_kernel_v);
    memset(&m->gpt_block_2_layer_norm_gamma_m, 0, sizeof m->gpt_block_2_layer_norm_gamma_m);
    memset(&m->gpt_block_2_layer_norm_gamma_v, 0, sizeof m->gpt_block_2_layer_norm_gamma_v);
    memset(&m->gpt_block_2_multi_head_attention_query_kernel_m, 0, sizeof m->gpt_block_2_multi_head_attention_query_kernel_m);
    memset(&m->gpt_block_2_multi_head_attention_query_kernel_v, 0, sizeof m->gpt_block_2_multi_head_attention_query_kernel_v);
    memset(&m->gpt_block_2_multi_head_attention_key_kernel_m, 0, sizeof m->gpt_block_2_multi_head_attention_key_kernel_m);
    memset(&m->gpt_block_2_multi_head_attention_key_kernel_v, 0, sizeof m->gpt_block_2_multi_head_attention_key_kernel_v);
    memset(&m->gpt_block_2_multi_head_attention_value_kernel_m, 0, sizeof m->gpt_block_2_multi_head_attention_value_kernel_m);
    memset(&m->gpt_block_2_multi_head_attention_value_kernel_v, 0, sizeof m->gpt_block_2_multi_head_attention_value_kernel_v);
    memset(&m->gpt_block_2_multi_head_attention_attention_output_kernel_m, 0, sizeof m->gpt_block_2_multi_head_attention_attention_output_kernel_m);
    memset(&m->gpt_block_2_multi_head_attention_attention_output_kernel_v, 0, sizeof m->gpt_block_2_multi_head_attention_attention_output_kernel_v);
    memset(&m->gpt_block_2_layer_norm_1_gamma_m, 0, sizeof m->gpt_block_2_layer_norm_1_gamma_m);
    memset(&m->gpt_block_2_layer_norm_1_gamma_v, 0, sizeof m->gpt_block_2_layer_norm_1_gamma_v);
    memset(&m->gpt_block_2_dense_kernel_m, 0, sizeof m->gpt_block_2_dense_kernel_m);
    memset(&m->gpt_block_2_dense_kernel_v, 0, sizeof m->gpt_block_2_dense_kernel_v);
    memset(&m->gpt_block_2_dense_1_kernel_m, 0, sizeof m->gpt_block_2_dense_1_kernel_m);
    memset(&m->gpt_block_2_dense_1_kernel_v, 0, sizeof m->gpt_block_2_dense_1_kernel_v);
    memset(&m->gpt_block_3_layer_norm_gamma_m, 0, sizeof m->gpt_block_3_layer_norm_gamma_m);
    memset(&m->gpt_block_3_layer_norm_gamma_v, 0, sizeof m->gpt_block_3_layer_norm_gamma_v);
    memset(&m->gpt_block_3_multi_head_attention_query_kernel_m, 0, sizeof m->gpt_block_3_multi_head_attention_query_kernel_m);
    memset(&m->gpt_block_3_multi_head_attention_query_kernel_v, 0, sizeof m->gpt_block_3_multi_head_attention_query_kernel_v);
    memset(&m->gpt_block_3_multi_head_attention_key_kernel_m, 0, sizeof m->gpt_block_3_multi_head_attention_key_kernel_m);
    memset(&m->gpt_block_3_multi_head_attention_key_kernel_v, 0, sizeof m->gpt_block_3_multi_head_attention_key_kernel_v);
    memset(&m->gpt_block_3_multi_head_attention_value_kernel_m, 0, sizeof m->gpt_block_3_multi_head_attention_value_kernel_m);
    memset(&m->gpt_block_3_multi_head_attention_value_kernel_v, 0, sizeof m->gpt_block_3_multi_head_attention_value_kernel_v);
    memset(&m->gpt_block_3_multi_head_attention_attention_output_kernel_m, 0, sizeof m->gpt_block_3_multi_head_attention_attention_output_kernel_m);
    memset(&m->gpt_block_3_multi_head_attention_attention_output_kernel_v, 0, sizeof m->gpt_block_3_multi_head_attention_attention_output_kernel_v);
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
        initialize_gpt_embeddings(m);
        initialize_gpt_position_embedding_embeddings(m);
        #pragma omp single nowait
        {
            initialize_gpt_block_layer_norm_gamma(m);
        }
        initialize_gpt_block_multi_head_attention_query_kernel(m);
        initialize_gpt_block_multi_head_attention_key_kernel(m);
        initialize_gpt_block_multi_head_attention_value_kernel(m);
        initialize_gpt_block_multi_head_attention_attention_output_kernel(m);
        initialize_gpt_block_dense_kernel(m);
        initialize_gpt_block_dense_1_kernel(m);
        initialize_gpt_block_1_multi_head_attention_query_kernel(m);
        initialize_gpt_block_1_multi_head_attention_key_kernel(m);
        initialize_gpt_block_1_multi_head_attention_value_kernel(m);
        initialize_gpt_block_1_multi_head_attention_attention_output_kernel(m);
        initialize_gpt_block_1_dense_kernel(m);
        initialize_gpt_block_1_dense_1_kernel(m);
        initialize_gpt_block_2_multi_head_attention_query_kernel(m);
        initialize_gpt_block_2_multi_head_attention_key_kernel(m);
        initialize_gpt_block_2_multi_head_attention_value_kernel(m);
        initialize_gpt_block_2_multi_head_attention_attention_output_kernel(m);
        initialize_gpt_block_2_dense_kernel(m);
        initialize_gpt_block_2_dense_1_kernel(m);
        initialize_gpt_block_3_multi_head_attention_query_kernel(m);
        initialize_gpt_block_3_multi_head_attention_key_kernel(m);
        initialize_gpt_block_3_multi_head_attention_value_kernel(m);
        initialize_gpt_block_3_multi_head_attention_attention_output_kernel(m);
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
// gather, add, reduce, gather, add, mul, sub, mul, reduce, mul, ...: [12, 64], [65, 128], [64, 128], [128] -> [12, 64], [12, 64, 1], [12, 64, 128], 992 kFLOP
static void block_layer_norm(char_gpt *m)
{
    const int32_t (*restrict tokens)[64] = m->tokens;
    const float (*restrict gpt_embeddings)[128] = m->gpt_embeddings;
    const float (*restrict gpt_position_embedding_embeddings)[128] = m->gpt_position_embedding_embeddings;
    const float *restrict gpt_block_layer_norm_gamma = m->gpt_block_layer_norm_gamma;
    float (*restrict block_layer_norm_sum)[64] = (void *)(m->arena + 31263744);
    float (*restrict block_layer_norm_rsqrt)[64][1] = (void *)(m->arena + 31266816);
    float (*restrict block_layer_norm_y)[64][128] = (void *)(m->arena + 17301504);

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
                    const f32x16 t2 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r]) : f32x16_splat(NAN);
                    sum += t2 + f32x16_load(&gpt_position_embedding_embeddings[i][r]);
                    const f32x16 t3 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 16]) : f32x16_splat(NAN);
                    sum2 += t3 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 16]);
                    const f32x16 t4 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 32]) : f32x16_splat(NAN);
                    sum3 += t4 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 32]);
                    const f32x16 t5 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 48]) : f32x16_splat(NAN);
                    sum4 += t5 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 48]);
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
                    const f32x16 t2 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r]) : f32x16_splat(NAN);
                    const f32x16 t3 = t2 + f32x16_load(&gpt_position_embedding_embeddings[i][r])
                        - block_layer_norm_sum_row * 0.0078125f;
                    sum += t3 * t3;
                    const f32x16 t4 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 16]) : f32x16_splat(NAN);
                    const f32x16 t5 = t4 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 16]);
                    const f32x16 t6 = t5 - block_layer_norm_sum_row * 0.0078125f;
                    sum2 += t6 * t6;
                    const f32x16 t7 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 32]) : f32x16_splat(NAN);
                    const f32x16 t8 = t7 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 32]);
                    const f32x16 t9 = t8 - block_layer_norm_sum_row * 0.0078125f;
                    sum3 += t9 * t9;
                    const f32x16 t10 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 48]) : f32x16_splat(NAN);
                    const f32x16 t11 = t10 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 48]);
                    const f32x16 t12 = t11 - block_layer_norm_sum_row * 0.0078125f;
                    sum4 += t12 * t12;
                }
                block_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // block.layer_norm_rsqrt
            {
                block_layer_norm_rsqrt_row = rsqrt(block_layer_norm_sum_2 * 0.0078125f + 1e-05f);
                block_layer_norm_rsqrt[b][i][0] = block_layer_norm_rsqrt_row;
            }
            // block.layer_norm_y
            {
                for (int j = 0; j < 128; j += 16) {
                    const f32x16 t2 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][j]) : f32x16_splat(NAN);
                    const f32x16 t3 = t2 + f32x16_load(&gpt_position_embedding_embeddings[i][j])
                        - block_layer_norm_sum_row * 0.0078125f;
                    f32x16_store(&block_layer_norm_y[b][i][j],
                        t3 * block_layer_norm_rsqrt_row * f32x16_load(&gpt_block_layer_norm_gamma[j]));
                }
            }
        }
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.3 MFLOP
static void block_multi_head_attention_query_body(const float (*restrict gpt_block_multi_head_attention_query_kernel)[128],
                                                  const float (*restrict block_layer_norm_y)[128],
                                                  float (*restrict block_multi_head_attention_query)[128])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t j = 0; j < 128; j += 64)
        for (int64_t i0 = 0; i0 < 768; i0 += 192) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[128][64];
            for (int k = 0; k < 128; k++) {
                f32x16_store(&panel[k][0], f32x16_load(&gpt_block_multi_head_attention_query_kernel[k][j]));
                f32x16_store(&panel[k][16], f32x16_load(&gpt_block_multi_head_attention_query_kernel[k][j + 16]));
                f32x16_store(&panel[k][32], f32x16_load(&gpt_block_multi_head_attention_query_kernel[k][j + 32]));
                f32x16_store(&panel[k][48], f32x16_load(&gpt_block_multi_head_attention_query_kernel[k][j + 48]));
            }
            for (int i = 0; i < 192; i += 6) {
                // 6 x 64 in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = block_layer_norm_y[i0 + i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_multi_head_attention_query[i0 + i + r][j + v * 16], result * 0.17677669f);
                    }
            }
        }
}

static void block_multi_head_attention_query(char_gpt *m)
{
    block_multi_head_attention_query_body((const void *)m->gpt_block_multi_head_attention_query_kernel,
                                          (void *)(m->arena + 17301504), (void *)(m->arena + 17694720));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void block_multi_head_attention_key_body(const float (*restrict gpt_block_multi_head_attention_key_kernel)[128],
                                                const float (*restrict block_layer_norm_y)[128],
                                                float (*restrict block_multi_head_attention_key)[128])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t j = 0; j < 128; j += 64)
        for (int64_t i0 = 0; i0 < 768; i0 += 192) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[128][64];
            for (int k = 0; k < 128; k++) {
                f32x16_store(&panel[k][0], f32x16_load(&gpt_block_multi_head_attention_key_kernel[k][j]));
                f32x16_store(&panel[k][16], f32x16_load(&gpt_block_multi_head_attention_key_kernel[k][j + 16]));
                f32x16_store(&panel[k][32], f32x16_load(&gpt_block_multi_head_attention_key_kernel[k][j + 32]));
                f32x16_store(&panel[k][48], f32x16_load(&gpt_block_multi_head_attention_key_kernel[k][j + 48]));
            }
            for (int i = 0; i < 192; i += 6) {
                // 6 x 64 in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = block_layer_norm_y[i0 + i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_multi_head_attention_key[i0 + i + r][j + v * 16], result);
                    }
            }
        }
}

static void block_multi_head_attention_key(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_multi_head_attention_key_kernel,
                                        (void *)(m->arena + 17301504), (void *)(m->arena + 18087936));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void block_multi_head_attention_value(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_multi_head_attention_value_kernel,
                                        (void *)(m->arena + 17301504), (void *)(m->arena + 18481152));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [12, 64, 4, 32] -> [12, 4, 64, 64], 12.8 MFLOP
static void block_multi_head_attention_body(const float (*restrict block_multi_head_attention_key)[64][4][32],
                                            const float (*restrict block_multi_head_attention_query)[64][4][32],
                                            float (*restrict block_multi_head_attention)[4][64][64])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t h = 0; h < 12; h++)
        for (int64_t h2 = 0; h2 < 4; h2++) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[32][64];
            for (int c = 0; c < 64; c += 16)
                for (int k = 0; k < 32; k += 16)
                    f32x16_transpose(&panel[k][c], 64, &block_multi_head_attention_key[h][c][h2][k], 128);
            for (int i = 0; i < 54; i += 6) {
                // 6 x 64 in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 32; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = block_multi_head_attention_query[h][i + r][h2][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_multi_head_attention[h][h2][i + r][v * 16],
                            f32x16_select(0 >= f32x16_ramp(v * 16 - i - r), result, f32x16_splat(-1e+09f)));
                    }
            }
            for (int i = 54; i < 64; i += 5) {
                // 5 x 64 in registers
                f32x16 sum[5][4] = {0};
                for (int k = 0; k < 32; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = block_multi_head_attention_query[h][i + r][h2][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_multi_head_attention[h][h2][i + r][v * 16],
                            f32x16_select(0 >= f32x16_ramp(v * 16 - i - r), result, f32x16_splat(-1e+09f)));
                    }
            }
        }
}

static void block_multi_head_attention(char_gpt *m)
{
    block_multi_head_attention_body((void *)(m->arena + 18087936), (void *)(m->arena + 17694720),
                                    (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [12, 4, 64, 64] -> [12, 4, 64, 64], 3.75 MFLOP
static void block_multi_head_attention_2_body(const float (*restrict block_multi_head_attention)[4][64][64],
                                              float (*restrict block_multi_head_attention_attention)[4][64][64])
{
    #pragma omp for collapse(3) schedule(static) nowait
    for (int64_t b = 0; b < 12; b++)
        for (int64_t i = 0; i < 4; i++)
            for (int64_t j = 0; j < 64; j++) {
                float block_multi_head_attention_max;
                alignas(64) float block_multi_head_attention_e[64];
                float block_multi_head_attention_sum;
                // block.multi_head_attention_max
                {
                    f32x16 maximum = f32x16_splat(-INFINITY);
                    f32x16 maximum2 = f32x16_splat(-INFINITY);
                    f32x16 maximum3 = f32x16_splat(-INFINITY);
                    f32x16 maximum4 = f32x16_splat(-INFINITY);
                    maximum = f32x16_max(maximum, f32x16_load(&block_multi_head_attention[b][i][j][0]));
                    maximum2 = f32x16_max(maximum2, f32x16_load(&block_multi_head_attention[b][i][j][16]));
                    maximum3 = f32x16_max(maximum3, f32x16_load(&block_multi_head_attention[b][i][j][32]));
                    maximum4 = f32x16_max(maximum4, f32x16_load(&block_multi_head_attention[b][i][j][48]));
                    block_multi_head_attention_max = f32x16_largest(f32x16_max(f32x16_max(maximum, maximum3),
                        f32x16_max(maximum2, maximum4)));
                }
                // block.multi_head_attention_e
                {
                    for (int c = 0; c < 64; c += 16)
                        f32x16_store(&block_multi_head_attention_e[c],
                            f32x16_exp(f32x16_load(&block_multi_head_attention[b][i][j][c])
                            - block_multi_head_attention_max));
                }
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
                    block_multi_head_attention_sum = 1.0f / f32x16_sum(sum + sum3 + (sum2 + sum4));
                }
                // block.multi_head_attention_attention
                {
                    for (int c = 0; c < 64; c += 16)
                        f32x16_store(&block_multi_head_attention_attention[b][i][j][c],
                            f32x16_load(&block_multi_head_attention_e[c]) * block_multi_head_attention_sum);
                }
            }
}

static void block_multi_head_attention_2(char_gpt *m)
{
    block_multi_head_attention_2_body((void *)(m->arena + 0), (void *)(m->arena + 14155776));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.6 MFLOP
static void block_multi_head_attention_3_body(const float (*restrict block_multi_head_attention_value)[64][4][32],
                                              const float (*restrict block_multi_head_attention_attention)[4][64][64],
                                              float (*restrict block_multi_head_attention_2)[4][64][32])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t h = 0; h < 12; h++)
        for (int64_t h2 = 0; h2 < 4; h2++) {
            for (int i = 0; i < 52; i += 13) {
                // 13 x 32 in registers
                f32x16 sum[13][2] = {0};
                for (int k = 0; k < 64; k++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&block_multi_head_attention_value[h][k][h2][v * 16]);
                    UNROLL for (int r = 0; r < 13; r++) {
                        const float a = block_multi_head_attention_attention[h][h2][i + r][k];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_multi_head_attention_2[h][h2][i + r][v * 16], result);
                    }
            }
            {
                // 12 x 32 in registers
                f32x16 sum[12][2] = {0};
                for (int k = 0; k < 64; k++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&block_multi_head_attention_value[h][k][h2][v * 16]);
                    UNROLL for (int r = 0; r < 12; r++) {
                        const float a = block_multi_head_attention_attention[h][h2][r + 52][k];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 12; r++)
                    UNROLL for (int v = 0; v < 2; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_multi_head_attention_2[h][h2][r + 52][v * 16], result);
                    }
            }
        }
}

static void block_multi_head_attention_3(char_gpt *m)
{
    block_multi_head_attention_3_body((void *)(m->arena + 18481152), (void *)(m->arena + 14155776),
                                      (void *)(m->arena + 18874368));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:32: x = embeddings[tokens]
// char_gpt.dl:33: x = x + (x | position_embedding(context, start))
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, gather, add, add: [4, 32, 128], [12, 4, 64, 32], [12, 64], [65, 128], [64, 128] -> [12, 64, 128], 25.4 MFLOP
static void block_multi_head_attention_attention_output_body(const float (*restrict gpt_block_multi_head_attention_attention_output_kernel)[32][128],
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
            for (int k = 0; k < 32; k++) {
                f32x16_store(&panel[n * 32 + k][0],
                    f32x16_load(&gpt_block_multi_head_attention_attention_output_kernel[n][k][j]));
                f32x16_store(&panel[n * 32 + k][16],
                    f32x16_load(&gpt_block_multi_head_attention_attention_output_kernel[n][k][j + 16]));
                f32x16_store(&panel[n * 32 + k][32],
                    f32x16_load(&gpt_block_multi_head_attention_attention_output_kernel[n][k][j + 32]));
                f32x16_store(&panel[n * 32 + k][48],
                    f32x16_load(&gpt_block_multi_head_attention_attention_output_kernel[n][k][j + 48]));
            }
        for (int b = 0; b < 12; b++) {
            for (int i = 0; i < 54; i += 6) {
                // 6 x 64 in registers
                f32x16 sum[6][4] = {0};
                for (int n = 0; n < 4; n++)
                    for (int k = 0; k < 32; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[n * 32 + k][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = block_multi_head_attention_2[b][n][i + r][k];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                UNROLL for (int r = 0; r < 6; r++) {
                    const int t = tokens[b][i + r];
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        const f32x16 t2 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][j + v * 16])
                            : f32x16_splat(NAN);
                        f32x16_store(&block_multi_head_attention_attention_output[b][i + r][j + v * 16],
                            t2 + f32x16_load(&gpt_position_embedding_embeddings[i + r][j + v * 16]) + result);
                    }
                }
            }
            for (int i = 54; i < 64; i += 5) {
                // 5 x 64 in registers
                f32x16 sum[5][4] = {0};
                for (int n = 0; n < 4; n++)
                    for (int k = 0; k < 32; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[n * 32 + k][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = block_multi_head_attention_2[b][n][i + r][k];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                UNROLL for (int r = 0; r < 5; r++) {
                    const int t = tokens[b][i + r];
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        const f32x16 t2 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][j + v * 16])
                            : f32x16_splat(NAN);
                        f32x16_store(&block_multi_head_attention_attention_output[b][i + r][j + v * 16],
                            t2 + f32x16_load(&gpt_position_embedding_embeddings[i + r][j + v * 16]) + result);
                    }
                }
            }
        }
    }
}

static void block_multi_head_attention_attention_output(char_gpt *m)
{
    block_multi_head_attention_attention_output_body(m->gpt_block_multi_head_attention_attention_output_kernel,
                                                     (void *)(m->arena + 18874368), m->tokens, m->gpt_embeddings,
                                                     m->gpt_position_embedding_embeddings,
                                                     (void *)(m->arena + 19267584));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [12, 64, 128], [128] -> [12, 64], [12, 64, 1], [12, 64, 128], 697 kFLOP
static void block_layer_norm_1_body(const float (*restrict block_multi_head_attention_attention_output)[64][128],
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
            {
                block_layer_norm_1_rsqrt_row = rsqrt(block_layer_norm_1_sum_2 * 0.0078125f + 1e-05f);
                block_layer_norm_1_rsqrt[b][i][0] = block_layer_norm_1_rsqrt_row;
            }
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
    block_layer_norm_1_body((void *)(m->arena + 19267584), m->gpt_block_layer_norm_1_gamma,
                            (void *)(m->arena + 31269888), (void *)(m->arena + 31272960),
                            (void *)(m->arena + 19660800));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, mul, erf, add, mul, mul, neg, exp, mul, ...: [128, 512], [12, 64, 128] -> [12, 64, 512], 118 MFLOP
static void block_dense_body(const float (*restrict gpt_block_dense_kernel)[512],
                             const float (*restrict block_layer_norm_1_y)[128],
                             float (*restrict block_dense_mul)[512],
                             float (*restrict block_dense_add_grad)[512])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t j = 0; j < 512; j += 64)
        for (int64_t i0 = 0; i0 < 768; i0 += 192) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[128][64];
            for (int k = 0; k < 128; k++) {
                f32x16_store(&panel[k][0], f32x16_load(&gpt_block_dense_kernel[k][j]));
                f32x16_store(&panel[k][16], f32x16_load(&gpt_block_dense_kernel[k][j + 16]));
                f32x16_store(&panel[k][32], f32x16_load(&gpt_block_dense_kernel[k][j + 32]));
                f32x16_store(&panel[k][48], f32x16_load(&gpt_block_dense_kernel[k][j + 48]));
            }
            for (int i = 0; i < 192; i += 6) {
                // 6 x 64 in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = block_layer_norm_1_y[i0 + i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                alignas(64) float sums[6][64];
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&sums[r][v * 16], sum[r][v]);
                for (int r = 0; r < 6; r++) {
                    {
                        const f32x16 sum2 = f32x16_load(&sums[r][0]);
                        const f32x16 t = sum2 * 0.5f;
                        const f32x16 t2 = sum2 * 0.70710677f;
                        const f32x16 t3 = f32x16_erf(t2) + 1.0f;
                        f32x16_store(&block_dense_mul[i0 + i + r][j], t * t3);
                        f32x16_store(&block_dense_add_grad[i0 + i + r][j],
                            t * f32x16_exp(-(t2 * t2)) * 0.7978846f + t3 * 0.5f);
                    }
                    {
                        const f32x16 sum2 = f32x16_load(&sums[r][16]);
                        const f32x16 t = sum2 * 0.5f;
                        const f32x16 t2 = sum2 * 0.70710677f;
                        const f32x16 t3 = f32x16_erf(t2) + 1.0f;
                        f32x16_store(&block_dense_mul[i0 + i + r][j + 16], t * t3);
                        f32x16_store(&block_dense_add_grad[i0 + i + r][j + 16],
                            t * f32x16_exp(-(t2 * t2)) * 0.7978846f + t3 * 0.5f);
                    }
                    {
                        const f32x16 sum2 = f32x16_load(&sums[r][32]);
                        const f32x16 t = sum2 * 0.5f;
                        const f32x16 t2 = sum2 * 0.70710677f;
                        const f32x16 t3 = f32x16_erf(t2) + 1.0f;
                        f32x16_store(&block_dense_mul[i0 + i + r][j + 32], t * t3);
                        f32x16_store(&block_dense_add_grad[i0 + i + r][j + 32],
                            t * f32x16_exp(-(t2 * t2)) * 0.7978846f + t3 * 0.5f);
                    }
                    {
                        const f32x16 sum2 = f32x16_load(&sums[r][48]);
                        const f32x16 t = sum2 * 0.5f;
                        const f32x16 t2 = sum2 * 0.70710677f;
                        const f32x16 t3 = f32x16_erf(t2) + 1.0f;
                        f32x16_store(&block_dense_mul[i0 + i + r][j + 48], t * t3);
                        f32x16_store(&block_dense_add_grad[i0 + i + r][j + 48],
                            t * f32x16_exp(-(t2 * t2)) * 0.7978846f + t3 * 0.5f);
                    }
                }
            }
        }
}

static void block_dense(char_gpt *m)
{
    block_dense_body(m->gpt_block_dense_kernel, (void *)(m->arena + 19660800), (void *)(m->arena + 0),
                     (void *)(m->arena + 1572864));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [512, 128], [12, 64, 512], [12, 64, 128] -> [12, 64, 128], 101 MFLOP
static void block_dense_1_body(const float (*restrict gpt_block_dense_1_kernel)[128],
                               const float (*restrict block_dense_mul)[512],
                               const float (*restrict block_multi_head_attention_attention_output)[128],
                               float (*restrict block_dense_1)[128])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t j = 0; j < 128; j += 64)
        for (int64_t i0 = 0; i0 < 768; i0 += 24)
            for (int i = 0; i < 24; i += 6) {
                // 6 x 64 in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 512; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&gpt_block_dense_1_kernel[k][j + v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = block_dense_mul[i0 + i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_dense_1[i0 + i + r][j + v * 16],
                            f32x16_load(&block_multi_head_attention_attention_output[i0 + i + r][j + v * 16]) + result);
                    }
            }
}

static void block_dense_1(char_gpt *m)
{
    block_dense_1_body(m->gpt_block_dense_1_kernel, (void *)(m->arena + 0), (void *)(m->arena + 19267584),
                       (void *)(m->arena + 20054016));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [12, 64, 128], [128] -> [12, 64], [12, 64, 1], [12, 64, 128], 697 kFLOP
static void block_1_layer_norm(char_gpt *m)
{
    block_layer_norm_1_body((void *)(m->arena + 20054016), m->gpt_block_1_layer_norm_gamma,
                            (void *)(m->arena + 31276032), (void *)(m->arena + 31279104),
                            (void *)(m->arena + 20447232));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.3 MFLOP
static void block_1_multi_head_attention_query(char_gpt *m)
{
    block_multi_head_attention_query_body((const void *)m->gpt_block_1_multi_head_attention_query_kernel,
                                          (void *)(m->arena + 20447232), (void *)(m->arena + 20840448));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void block_1_multi_head_attention_key(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_1_multi_head_attention_key_kernel,
                                        (void *)(m->arena + 20447232), (void *)(m->arena + 21233664));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void block_1_multi_head_attention_value(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_1_multi_head_attention_value_kernel,
                                        (void *)(m->arena + 20447232), (void *)(m->arena + 21626880));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [12, 64, 4, 32] -> [12, 4, 64, 64], 12.8 MFLOP
static void block_1_multi_head_attention(char_gpt *m)
{
    block_multi_head_attention_body((void *)(m->arena + 21233664), (void *)(m->arena + 20840448),
                                    (void *)(m->arena + 3145728));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [12, 4, 64, 64] -> [12, 4, 64, 64], 3.75 MFLOP
static void block_1_multi_head_attention_2(char_gpt *m)
{
    block_multi_head_attention_2_body((void *)(m->arena + 3145728), (void *)(m->arena + 14942208));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.6 MFLOP
static void block_1_multi_head_attention_3(char_gpt *m)
{
    block_multi_head_attention_3_body((void *)(m->arena + 21626880), (void *)(m->arena + 14942208),
                                      (void *)(m->arena + 22020096));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [4, 32, 128], [12, 4, 64, 32], [12, 64, 128] -> [12, 64, 128], 25.3 MFLOP
static void block_1_multi_head_attention_attention_output_body(const float (*restrict gpt_block_1_multi_head_attention_attention_output_kernel)[32][128],
                                                               const float (*restrict block_1_multi_head_attention_2)[4][64][32],
                                                               const float (*restrict block_dense_1)[64][128],
                                                               float (*restrict block_1_multi_head_attention_attention_output)[64][128])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 128; j += 64) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[128][64];
        for (int n = 0; n < 4; n++)
            for (int k = 0; k < 32; k++) {
                f32x16_store(&panel[n * 32 + k][0],
                    f32x16_load(&gpt_block_1_multi_head_attention_attention_output_kernel[n][k][j]));
                f32x16_store(&panel[n * 32 + k][16],
                    f32x16_load(&gpt_block_1_multi_head_attention_attention_output_kernel[n][k][j + 16]));
                f32x16_store(&panel[n * 32 + k][32],
                    f32x16_load(&gpt_block_1_multi_head_attention_attention_output_kernel[n][k][j + 32]));
                f32x16_store(&panel[n * 32 + k][48],
                    f32x16_load(&gpt_block_1_multi_head_attention_attention_output_kernel[n][k][j + 48]));
            }
        for (int b = 0; b < 12; b++) {
            for (int i = 0; i < 54; i += 6) {
                // 6 x 64 in registers
                f32x16 sum[6][4] = {0};
                for (int n = 0; n < 4; n++)
                    for (int k = 0; k < 32; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[n * 32 + k][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = block_1_multi_head_attention_2[b][n][i + r][k];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_1_multi_head_attention_attention_output[b][i + r][j + v * 16],
                            f32x16_load(&block_dense_1[b][i + r][j + v * 16]) + result);
                    }
            }
            for (int i = 54; i < 64; i += 5) {
                // 5 x 64 in registers
                f32x16 sum[5][4] = {0};
                for (int n = 0; n < 4; n++)
                    for (int k = 0; k < 32; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[n * 32 + k][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = block_1_multi_head_attention_2[b][n][i + r][k];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_1_multi_head_attention_attention_output[b][i + r][j + v * 16],
                            f32x16_load(&block_dense_1[b][i + r][j + v * 16]) + result);
                    }
            }
        }
    }
}

static void block_1_multi_head_attention_attention_output(char_gpt *m)
{
    block_1_multi_head_attention_attention_output_body(m->gpt_block_1_multi_head_attention_attention_output_kernel,
                                                       (void *)(m->arena + 22020096), (void *)(m->arena + 20054016),
                                                       (void *)(m->arena + 22413312));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [12, 64, 128], [128] -> [12, 64], [12, 64, 1], [12, 64, 128], 697 kFLOP
static void block_1_layer_norm_1(char_gpt *m)
{
    block_layer_norm_1_body((void *)(m->arena + 22413312), m->gpt_block_1_layer_norm_1_gamma,
                            (void *)(m->arena + 31282176), (void *)(m->arena + 31285248),
                            (void *)(m->arena + 22806528));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, mul, erf, add, mul, mul, neg, exp, mul, ...: [128, 512], [12, 64, 128] -> [12, 64, 512], 118 MFLOP
static void block_1_dense(char_gpt *m)
{
    block_dense_body(m->gpt_block_1_dense_kernel, (void *)(m->arena + 22806528), (void *)(m->arena + 3145728),
                     (void *)(m->arena + 4718592));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [512, 128], [12, 64, 512], [12, 64, 128] -> [12, 64, 128], 101 MFLOP
static void block_1_dense_1(char_gpt *m)
{
    block_dense_1_body(m->gpt_block_1_dense_1_kernel, (void *)(m->arena + 3145728), (void *)(m->arena + 22413312),
                       (void *)(m->arena + 23199744));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [12, 64, 128], [128] -> [12, 64], [12, 64, 1], [12, 64, 128], 697 kFLOP
static void block_2_layer_norm(char_gpt *m)
{
    block_layer_norm_1_body((void *)(m->arena + 23199744), m->gpt_block_2_layer_norm_gamma,
                            (void *)(m->arena + 31288320), (void *)(m->arena + 31291392),
                            (void *)(m->arena + 23592960));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.3 MFLOP
static void block_2_multi_head_attention_query(char_gpt *m)
{
    block_multi_head_attention_query_body((const void *)m->gpt_block_2_multi_head_attention_query_kernel,
                                          (void *)(m->arena + 23592960), (void *)(m->arena + 23986176));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void block_2_multi_head_attention_key(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_2_multi_head_attention_key_kernel,
                                        (void *)(m->arena + 23592960), (void *)(m->arena + 24379392));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void block_2_multi_head_attention_value(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_2_multi_head_attention_value_kernel,
                                        (void *)(m->arena + 23592960), (void *)(m->arena + 24772608));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [12, 64, 4, 32] -> [12, 4, 64, 64], 12.8 MFLOP
static void block_2_multi_head_attention(char_gpt *m)
{
    block_multi_head_attention_body((void *)(m->arena + 24379392), (void *)(m->arena + 23986176),
                                    (void *)(m->arena + 6291456));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [12, 4, 64, 64] -> [12, 4, 64, 64], 3.75 MFLOP
static void block_2_multi_head_attention_2(char_gpt *m)
{
    block_multi_head_attention_2_body((void *)(m->arena + 6291456), (void *)(m->arena + 15728640));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.6 MFLOP
static void block_2_multi_head_attention_3(char_gpt *m)
{
    block_multi_head_attention_3_body((void *)(m->arena + 24772608), (void *)(m->arena + 15728640),
                                      (void *)(m->arena + 25165824));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [4, 32, 128], [12, 4, 64, 32], [12, 64, 128] -> [12, 64, 128], 25.3 MFLOP
static void block_2_multi_head_attention_attention_output(char_gpt *m)
{
    block_1_multi_head_attention_attention_output_body(m->gpt_block_2_multi_head_attention_attention_output_kernel,
                                                       (void *)(m->arena + 25165824), (void *)(m->arena + 23199744),
                                                       (void *)(m->arena + 25559040));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [12, 64, 128], [128] -> [12, 64], [12, 64, 1], [12, 64, 128], 697 kFLOP
static void block_2_layer_norm_1(char_gpt *m)
{
    block_layer_norm_1_body((void *)(m->arena + 25559040), m->gpt_block_2_layer_norm_1_gamma,
                            (void *)(m->arena + 31294464), (void *)(m->arena + 31297536),
                            (void *)(m->arena + 25952256));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, mul, erf, add, mul, mul, neg, exp, mul, ...: [128, 512], [12, 64, 128] -> [12, 64, 512], 118 MFLOP
static void block_2_dense(char_gpt *m)
{
    block_dense_body(m->gpt_block_2_dense_kernel, (void *)(m->arena + 25952256), (void *)(m->arena + 6291456),
                     (void *)(m->arena + 7864320));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [512, 128], [12, 64, 512], [12, 64, 128] -> [12, 64, 128], 101 MFLOP
static void block_2_dense_1(char_gpt *m)
{
    block_dense_1_body(m->gpt_block_2_dense_1_kernel, (void *)(m->arena + 6291456), (void *)(m->arena + 25559040),
                       (void *)(m->arena + 26345472));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [12, 64, 128], [128] -> [12, 64], [12, 64, 1], [12, 64, 128], 697 kFLOP
static void block_3_layer_norm(char_gpt *m)
{
    block_layer_norm_1_body((void *)(m->arena + 26345472), m->gpt_block_3_layer_norm_gamma,
                            (void *)(m->arena + 31300608), (void *)(m->arena + 31303680),
                            (void *)(m->arena + 26738688));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.3 MFLOP
static void block_3_multi_head_attention_query(char_gpt *m)
{
    block_multi_head_attention_query_body((const void *)m->gpt_block_3_multi_head_attention_query_kernel,
                                          (void *)(m->arena + 26738688), (void *)(m->arena + 27131904));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void block_3_multi_head_attention_key(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_3_multi_head_attention_key_kernel,
                                        (void *)(m->arena + 26738688), (void *)(m->arena + 27525120));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void block_3_multi_head_attention_value(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_3_multi_head_attention_value_kernel,
                                        (void *)(m->arena + 26738688), (void *)(m->arena + 27918336));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [12, 64, 4, 32] -> [12, 4, 64, 64], 12.8 MFLOP
static void block_3_multi_head_attention(char_gpt *m)
{
    block_multi_head_attention_body((void *)(m->arena + 27525120), (void *)(m->arena + 27131904),
                                    (void *)(m->arena + 9437184));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [12, 4, 64, 64] -> [12, 4, 64, 64], 3.75 MFLOP
static void block_3_multi_head_attention_2(char_gpt *m)
{
    block_multi_head_attention_2_body((void *)(m->arena + 9437184), (void *)(m->arena + 16515072));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.6 MFLOP
static void block_3_multi_head_attention_3(char_gpt *m)
{
    block_multi_head_attention_3_body((void *)(m->arena + 27918336), (void *)(m->arena + 16515072),
                                      (void *)(m->arena + 28311552));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [4, 32, 128], [12, 4, 64, 32], [12, 64, 128] -> [12, 64, 128], 25.3 MFLOP
static void block_3_multi_head_attention_attention_output(char_gpt *m)
{
    block_1_multi_head_attention_attention_output_body(m->gpt_block_3_multi_head_attention_attention_output_kernel,
                                                       (void *)(m->arena + 28311552), (void *)(m->arena + 26345472),
                                                       (void *)(m->arena + 28704768));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [12, 64, 128], [128] -> [12, 64], [12, 64, 1], [12, 64, 128], 697 kFLOP
static void block_3_layer_norm_1(char_gpt *m)
{
    block_layer_norm_1_body((void *)(m->arena + 28704768), m->gpt_block_3_layer_norm_1_gamma,
                            (void *)(m->arena + 31306752), (void *)(m->arena + 31309824),
                            (void *)(m->arena + 29097984));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, mul, erf, add, mul, mul, neg, exp, mul, ...: [128, 512], [12, 64, 128] -> [12, 64, 512], 118 MFLOP
static void block_3_dense(char_gpt *m)
{
    block_dense_body(m->gpt_block_3_dense_kernel, (void *)(m->arena + 29097984), (void *)(m->arena + 9437184),
                     (void *)(m->arena + 11010048));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [512, 128], [12, 64, 512], [12, 64, 128] -> [12, 64, 128], 101 MFLOP
static void block_3_dense_1(char_gpt *m)
{
    block_dense_1_body(m->gpt_block_3_dense_1_kernel, (void *)(m->arena + 9437184), (void *)(m->arena + 28704768),
                       (void *)(m->arena + 29491200));
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [12, 64, 128], [128] -> [12, 64], [12, 64, 1], [12, 64, 128], 697 kFLOP
static void layer_norm(char_gpt *m)
{
    block_layer_norm_1_body((void *)(m->arena + 29491200), m->gpt_layer_norm_gamma, (void *)(m->arena + 31312896),
                            (void *)(m->arena + 31315968), (void *)(m->arena + 29884416));
}

// char_gpt.dl:36: return x @ transpose(embeddings)
// contract: [65, 128], [12, 64, 128] -> [12, 64, 65], 12.8 MFLOP
static void gpt_body(const float (*restrict gpt_embeddings)[128],
                     const float (*restrict layer_norm_y)[128],
                     float (*restrict gpt)[65])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 768; i0 += 192) {
        alignas(64) float part[192][65];
        for (int i = 0; i < 192; i++) {
            f32x16_store(&part[i][0], f32x16_splat(0.0f));
            f32x16_store(&part[i][16], f32x16_splat(0.0f));
            f32x16_store(&part[i][32], f32x16_splat(0.0f));
            f32x16_store(&part[i][48], f32x16_splat(0.0f));
            part[i][64] = 0.0f;
        }
        for (int k0 = 0; k0 < 128; k0 += 64) {
            // 65 columns, copied so that they lie side by side
            alignas(64) float panel[64][65];
            for (int c = 0; c < 64; c += 16)
                for (int k = 0; k < 64; k += 16)
                    f32x16_transpose(&panel[k][c], 65, &gpt_embeddings[c][k0 + k], 128);
            for (int k = 0; k < 64; k++)
                panel[k][64] = gpt_embeddings[64][k0 + k];
            for (int i = 0; i < 180; i += 5) {
                // 5 x 65 in registers
                f32x16 sum[5][4];
                float sum2[5];
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                UNROLL for (int r = 0; r < 5; r++)
                    sum2[r] = part[i + r][64];
                for (int k = 0; k < 64; k++) {
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
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&part[i + r][v * 16], sum[r][v]);
                UNROLL for (int r = 0; r < 5; r++)
                    part[i + r][64] = sum2[r];
            }
            for (int i = 180; i < 192; i += 4) {
                // 4 x 65 in registers
                f32x16 sum[4][4];
                float sum2[4];
                UNROLL for (int r = 0; r < 4; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                UNROLL for (int r = 0; r < 4; r++)
                    sum2[r] = part[i + r][64];
                for (int k = 0; k < 64; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    const float w2 = panel[k][64];
                    UNROLL for (int r = 0; r < 4; r++) {
                        const float a = layer_norm_y[i0 + i + r][k0 + k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                        sum2[r] += a * w2;
                    }
                }
                UNROLL for (int r = 0; r < 4; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&part[i + r][v * 16], sum[r][v]);
                UNROLL for (int r = 0; r < 4; r++)
                    part[i + r][64] = sum2[r];
            }
        }
        for (int i = 0; i < 192; i++) {
            {
                const f32x16 sum = f32x16_load(&part[i][0]);
                f32x16_store(&gpt[i0 + i][0], sum);
            }
            {
                const f32x16 sum = f32x16_load(&part[i][16]);
                f32x16_store(&gpt[i0 + i][16], sum);
            }
            {
                const f32x16 sum = f32x16_load(&part[i][32]);
                f32x16_store(&gpt[i0 + i][32], sum);
            }
            {
                const f32x16 sum = f32x16_load(&part[i][48]);
                f32x16_store(&gpt[i0 + i][48], sum);
            }
            {
                const float sum = part[i][64];
                gpt[i0 + i][64] = sum;
            }
        }
    }
}

static void gpt(char_gpt *m)
{
    gpt_body(m->gpt_embeddings, (void *)(m->arena + 29884416), (void *)(m->arena + 12582912));
}

// char_gpt.dl:44: minimize  cross_entropy(gpt(tokens), next)
// reduce, sub, exp, reduce, log: [12, 64, 65] -> [12, 64], [12, 64, 65], 910 kFLOP
static void cross_entropy(char_gpt *m)
{
    const float (*restrict gpt)[64][65] = (void *)(m->arena + 12582912);
    float (*restrict cross_entropy_max)[64] = (void *)(m->arena + 12982272);
    float (*restrict cross_entropy_exp)[64][65] = (void *)(m->arena + 12782592);
    float (*restrict cross_entropy_sum)[64] = (void *)(m->arena + 12985344);
    float (*restrict cross_entropy_log)[64] = (void *)(m->arena + 12988416);

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
            {
                for (int j = 0; j < 64; j += 16)
                    f32x16_store(&cross_entropy_exp[b][i][j],
                        f32x16_exp(f32x16_load(&gpt[b][i][j]) - cross_entropy_max_row));
                f32x16_store(&cross_entropy_exp[b][i][49],
                    f32x16_exp(f32x16_load(&gpt[b][i][49]) - cross_entropy_max_row));
            }
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
            {
                cross_entropy_log[b][i] = f32_log(cross_entropy_sum_row);
            }
        }
}

// char_gpt.dl:44: minimize  cross_entropy(gpt(tokens), next)
// iota, equal, to_real, sub, sub, mul, reduce, iota, equal, to_real, ...: [12, 64, 65], [12, 64], [12] -> [12], [12, 64, 65], 704 kFLOP
static void cross_entropy_2(char_gpt *m)
{
    const float (*restrict gpt)[64][65] = (void *)(m->arena + 12582912);
    const float (*restrict cross_entropy_max)[64] = (void *)(m->arena + 12982272);
    const float (*restrict cross_entropy_log)[64] = (void *)(m->arena + 12988416);
    const int32_t (*restrict next_2)[64] = m->next;
    const float *restrict batch_weight = m->batch_weight;
    const float (*restrict cross_entropy_sum)[64] = (void *)(m->arena + 12985344);
    const float (*restrict cross_entropy_exp)[64][65] = (void *)(m->arena + 12782592);
    float *restrict cross_entropy_sum_2 = (void *)(m->arena + 12991488);
    float (*restrict cross_entropy_z_grad)[64][65] = (void *)(m->arena + 31064064);

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
        {
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
        }
        // cross_entropy_div_grad
        {
            for (int i = 0; i < 64; i += 16) {
                const f32x16 t = -(batch_weight[b] * -0.015625f * f32x16_load(&cross_entropy_sum_grad[i]));
                f32x16_store(&cross_entropy_div_grad[i], t / f32x16_load(&cross_entropy_sum[b][i]));
            }
        }
        // cross_entropy_z_grad
        {
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
}

// char_gpt.dl:44: minimize  cross_entropy(gpt(tokens), next)
// mul, reduce, mul: [12] -> [], 25 FLOP
static void mean_loss_body(const float *restrict cross_entropy_sum_2,
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
    mean_loss_body((void *)(m->arena + 12991488), m->batch_weight, &m->loss);
}

// char_gpt.dl:48: report    bits_per_character(gpt(tokens), next)
// char_gpt.dl:44: minimize  cross_entropy(gpt(tokens), next)
// greater, mul, select, reduce, add: [12] -> [], 49 FLOP
static void bits_per_character_sum_body(const float *restrict batch_weight,
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
    bits_per_character_sum_body(m->batch_weight, (void *)(m->arena + 12991488), &m->metrics_bits_per_character_0);
}

// char_gpt.dl:48: report    bits_per_character(gpt(tokens), next)
// greater, to_real, reduce, add, div, div, neg: [12] -> [], 46 FLOP
static void bits_per_character_sum_2_body(const float *restrict batch_weight,
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

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// char_gpt.dl:40: schedule rate(peak, steps) = cosine_decay(0, steps - 100, 0.1, peak, 100)
// less, div, mul, sub, sub, div, min, max, mul, cos, ...: -> [], 129 FLOP
static void adamw_rsqrt(char_gpt *m)
{
    const float step_2 = (float)m->step;
    const float lr_steps = m->lr_steps;
    const float lr_peak = m->lr_peak;
    const float beta_1 = m->beta_1;
    const float weight_decay = m->weight_decay;
    const float beta_2 = m->beta_2;
    float *restrict adamw_rate = (void *)(m->arena + 31319552);
    float *restrict adamw_decay = (void *)(m->arena + 31319680);
    float *restrict adamw_rsqrt = (void *)(m->arena + 31319616);

    const float done = max_real(min_real((step_2 - 1e+02f) / (lr_steps - 1e+02f), 1.0f), 0.0f);
    const float rate = lr_peak * ((f32_cos(done * 3.1415927f) + 1.0f) * 0.45f + 0.1f);
    const float t = step_2 < 1e+02f ? lr_peak * (step_2 / 1e+02f) : rate;
    const float t2 = step_2 + 1.0f;
    *adamw_rate = -(t / f32_expm1(t2 * f32_log(beta_1)));
    *adamw_decay = 1.0f - t * weight_decay;
    *adamw_rsqrt = rsqrt(-f32_expm1(t2 * f32_log(beta_2)));
}

// char_gpt.dl:36: return x @ transpose(embeddings)
// contract: [65, 128], [12, 64, 65] -> [12, 64, 128], 12.8 MFLOP
static void gpt_y_grad(char_gpt *m)
{
    const float (*restrict gpt_embeddings)[128] = m->gpt_embeddings;
    const float (*restrict cross_entropy_z_grad)[65] = (void *)(m->arena + 31064064);
    float (*restrict gpt_y_grad)[128] = (void *)(m->arena + 30277632);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t j = 0; j < 128; j += 64)
        for (int64_t i0 = 0; i0 < 768; i0 += 192) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[65][64];
            for (int k = 0; k < 65; k++) {
                f32x16_store(&panel[k][0], f32x16_load(&gpt_embeddings[k][j]));
                f32x16_store(&panel[k][16], f32x16_load(&gpt_embeddings[k][j + 16]));
                f32x16_store(&panel[k][32], f32x16_load(&gpt_embeddings[k][j + 32]));
                f32x16_store(&panel[k][48], f32x16_load(&gpt_embeddings[k][j + 48]));
            }
            for (int i = 0; i < 192; i += 6) {
                // 6 x 64 in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 65; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = cross_entropy_z_grad[i0 + i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&gpt_y_grad[i0 + i + r][j + v * 16], result);
                    }
            }
        }
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul, reduce, mul, mul, mul, mul, sub, ...: [128], [12, 64, 128], [12, 64], [12, 64, 1] -> [12, 64, 128], 1.39 MFLOP
static void layer_norm_grad(char_gpt *m)
{
    const float *restrict gpt_layer_norm_gamma = m->gpt_layer_norm_gamma;
    const float (*restrict gpt_y_grad)[64][128] = (void *)(m->arena + 30277632);
    const float (*restrict block_3_dense_1)[64][128] = (void *)(m->arena + 29491200);
    const float (*restrict layer_norm_sum)[64] = (void *)(m->arena + 31312896);
    const float (*restrict layer_norm_rsqrt)[64][1] = (void *)(m->arena + 31315968);
    float (*restrict layer_norm_x_grad)[64][128] = (void *)(m->arena + 30670848);

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
                    const f32x16 t = f32x16_load(&gpt_layer_norm_gamma[r]) * f32x16_load(&gpt_y_grad[b][i][r]);
                    sum += (f32x16_load(&block_3_dense_1[b][i][r]) - layer_norm_sum[b][i] * 0.0078125f) * t;
                    const f32x16 t2 = f32x16_load(&gpt_layer_norm_gamma[r + 16])
                        * f32x16_load(&gpt_y_grad[b][i][r + 16]);
                    sum2 += (f32x16_load(&block_3_dense_1[b][i][r + 16]) - layer_norm_sum[b][i] * 0.0078125f) * t2;
                    const f32x16 t3 = f32x16_load(&gpt_layer_norm_gamma[r + 32])
                        * f32x16_load(&gpt_y_grad[b][i][r + 32]);
                    sum3 += (f32x16_load(&block_3_dense_1[b][i][r + 32]) - layer_norm_sum[b][i] * 0.0078125f) * t3;
                    const f32x16 t4 = f32x16_load(&gpt_layer_norm_gamma[r + 48])
                        * f32x16_load(&gpt_y_grad[b][i][r + 48]);
                    sum4 += (f32x16_load(&block_3_dense_1[b][i][r + 48]) - layer_norm_sum[b][i] * 0.0078125f) * t4;
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
                    sum += f32x16_load(&gpt_layer_norm_gamma[r]) * f32x16_load(&gpt_y_grad[b][i][r]);
                    sum2 += f32x16_load(&gpt_layer_norm_gamma[r + 16]) * f32x16_load(&gpt_y_grad[b][i][r + 16]);
                    sum3 += f32x16_load(&gpt_layer_norm_gamma[r + 32]) * f32x16_load(&gpt_y_grad[b][i][r + 32]);
                    sum4 += f32x16_load(&gpt_layer_norm_gamma[r + 48]) * f32x16_load(&gpt_y_grad[b][i][r + 48]);
                }
                layer_norm_sum_grad_2 = layer_norm_rsqrt_i * f32x16_sum(sum + sum3 + (sum2 + sum4)) * -0.0078125f;
            }
            // layer_norm_x_grad
            {
                for (int j = 0; j < 128; j += 16) {
                    const f32x16 t = f32x16_load(&block_3_dense_1[b][i][j]) - layer_norm_sum_i * 0.0078125f;
                    const f32x16 t2 = layer_norm_rsqrt_i
                        * (f32x16_load(&gpt_layer_norm_gamma[j]) * f32x16_load(&gpt_y_grad[b][i][j]));
                    const f32x16 t3 = t2 + (t * (layer_norm_mul_grad * 0.0078125f) * 2.0f + layer_norm_mul_grad_2);
                    f32x16_store(&layer_norm_x_grad[b][i][j], t3 + layer_norm_sum_grad_2);
                }
            }
        }
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul: [512, 128], [12, 64, 128], [12, 64, 512] -> [12, 64, 512], 101 MFLOP
static void block_3_dense_1_input_grad_body(const float (*restrict gpt_block_3_dense_1_kernel)[128],
                                            const float (*restrict layer_norm_x_grad)[128],
                                            const float (*restrict block_3_dense_add_grad)[512],
                                            float (*restrict block_3_dense_1_input_grad)[512])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t j = 0; j < 512; j += 64)
        for (int64_t i0 = 0; i0 < 768; i0 += 384) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[128][64];
            for (int c = 0; c < 64; c += 16)
                for (int k = 0; k < 128; k += 16)
                    f32x16_transpose(&panel[k][c], 64, &gpt_block_3_dense_1_kernel[j + c][k], 128);
            for (int i = 0; i < 384; i += 6) {
                // 6 x 64 in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = layer_norm_x_grad[i0 + i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_3_dense_1_input_grad[i0 + i + r][j + v * 16],
                            result * f32x16_load(&block_3_dense_add_grad[i0 + i + r][j + v * 16]));
                    }
            }
        }
}

static void block_3_dense_1_input_grad(char_gpt *m)
{
    block_3_dense_1_input_grad_body(m->gpt_block_3_dense_1_kernel, (void *)(m->arena + 30670848),
                                    (void *)(m->arena + 11010048), (void *)(m->arena + 12582912));
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul, reduce: [12, 64, 128], [12, 64], [12, 64, 1] -> [12, 128], [128], 394 kFLOP
static void layer_norm_gamma_grad_body(const float (*restrict block_3_dense_1)[64][128],
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
    layer_norm_gamma_grad_body((void *)(m->arena + 29491200), (void *)(m->arena + 31312896),
                               (void *)(m->arena + 31315968), (void *)(m->arena + 30277632),
                               (void *)(m->arena + 11010048), (void *)(m->arena + 31319040));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// contract: [12, 64, 512], [12, 64, 128] -> [512, 128], 101 MFLOP
static void block_3_dense_1_kernel_grad_body(const float (*restrict block_3_dense_mul)[512],
                                             const float (*restrict layer_norm_x_grad)[128],
                                             float (*restrict block_3_dense_1_kernel_grad)[128])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 512; i0 += 128) {
        alignas(64) float part[128][144];
        for (int j = 0; j < 128; j += 64)
            for (int i = 0; i < 128; i++) {
                f32x16_store(&part[i][j], f32x16_splat(0.0f));
                f32x16_store(&part[i][j + 16], f32x16_splat(0.0f));
                f32x16_store(&part[i][j + 32], f32x16_splat(0.0f));
                f32x16_store(&part[i][j + 48], f32x16_splat(0.0f));
            }
        for (int k0 = 0; k0 < 768; k0 += 128) {
            // 128 rows, copied so that they lie side by side
            alignas(64) float lines[128][144];
            for (int k = 0; k < 128; k++)
                for (int i = 0; i < 128; i += 16)
                    f32x16_store(&lines[k][i], f32x16_load(&block_3_dense_mul[k0 + k][i0 + i]));
            // 128 columns, copied so that they lie side by side
            alignas(64) float panel[128][144];
            for (int j = 0; j < 128; j += 64)
                for (int k = 0; k < 128; k++) {
                    f32x16_store(&panel[k][j], f32x16_load(&layer_norm_x_grad[k0 + k][j]));
                    f32x16_store(&panel[k][j + 16], f32x16_load(&layer_norm_x_grad[k0 + k][j + 16]));
                    f32x16_store(&panel[k][j + 32], f32x16_load(&layer_norm_x_grad[k0 + k][j + 32]));
                    f32x16_store(&panel[k][j + 48], f32x16_load(&layer_norm_x_grad[k0 + k][j + 48]));
                }
            for (int j = 0; j < 128; j += 64) {
                for (int i = 0; i < 108; i += 6) {
                    // 6 x 64 in registers
                    f32x16 sum[6][4];
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                    for (int k = 0; k < 128; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k][j + v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = lines[k][i + r];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                }
                for (int i = 108; i < 128; i += 5) {
                    // 5 x 64 in registers
                    f32x16 sum[5][4];
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                    for (int k = 0; k < 128; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k][j + v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = lines[k][i + r];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                }
            }
        }
        for (int j = 0; j < 128; j += 64)
            for (int i = 0; i < 128; i++) {
                {
                    const f32x16 sum = f32x16_load(&part[i][j]);
                    f32x16_store(&block_3_dense_1_kernel_grad[i0 + i][j], sum);
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][j + 16]);
                    f32x16_store(&block_3_dense_1_kernel_grad[i0 + i][j + 16], sum);
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][j + 32]);
                    f32x16_store(&block_3_dense_1_kernel_grad[i0 + i][j + 32], sum);
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][j + 48]);
                    f32x16_store(&block_3_dense_1_kernel_grad[i0 + i][j + 48], sum);
                }
            }
    }
}

static void block_3_dense_1_kernel_grad(char_gpt *m)
{
    block_3_dense_1_kernel_grad_body((void *)(m->arena + 9437184), (void *)(m->arena + 30670848),
                                     (void *)(m->arena + 29491200));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract: [12, 64, 128], [12, 64, 512] -> [128, 512], 101 MFLOP
static void block_3_dense_kernel_grad_body(const float (*restrict block_3_layer_norm_1_y)[128],
                                           const float (*restrict block_3_dense_1_input_grad)[512],
                                           float (*restrict block_3_dense_kernel_grad)[512])
{
    #pragma omp for schedule(static) nowait
    for (int j02 = 0; j02 < 512; j02 += 128) {
        alignas(64) float part[128][144];
        for (int j = 0; j < 128; j += 64)
            for (int i = 0; i < 128; i++) {
                f32x16_store(&part[i][j], f32x16_splat(0.0f));
                f32x16_store(&part[i][j + 16], f32x16_splat(0.0f));
                f32x16_store(&part[i][j + 32], f32x16_splat(0.0f));
                f32x16_store(&part[i][j + 48], f32x16_splat(0.0f));
            }
        for (int k0 = 0; k0 < 768; k0 += 128) {
            // 128 rows, copied so that they lie side by side
            alignas(64) float lines[128][144];
            for (int k = 0; k < 128; k++)
                for (int i = 0; i < 128; i += 16)
                    f32x16_store(&lines[k][i], f32x16_load(&block_3_layer_norm_1_y[k0 + k][i]));
            // 128 columns, copied so that they lie side by side
            alignas(64) float panel[128][144];
            for (int j = 0; j < 128; j += 64)
                for (int k = 0; k < 128; k++) {
                    f32x16_store(&panel[k][j], f32x16_load(&block_3_dense_1_input_grad[k0 + k][j02 + j]));
                    f32x16_store(&panel[k][j + 16], f32x16_load(&block_3_dense_1_input_grad[k0 + k][j02 + j + 16]));
                    f32x16_store(&panel[k][j + 32], f32x16_load(&block_3_dense_1_input_grad[k0 + k][j02 + j + 32]));
                    f32x16_store(&panel[k][j + 48], f32x16_load(&block_3_dense_1_input_grad[k0 + k][j02 + j + 48]));
                }
            for (int j = 0; j < 128; j += 64) {
                for (int i = 0; i < 108; i += 6) {
                    // 6 x 64 in registers
                    f32x16 sum[6][4];
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                    for (int k = 0; k < 128; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k][j + v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = lines[k][i + r];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                }
                for (int i = 108; i < 128; i += 5) {
                    // 5 x 64 in registers
                    f32x16 sum[5][4];
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                    for (int k = 0; k < 128; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k][j + v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = lines[k][i + r];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                }
            }
        }
        for (int j = 0; j < 128; j += 64)
            for (int i = 0; i < 128; i++) {
                {
                    const f32x16 sum = f32x16_load(&part[i][j]);
                    f32x16_store(&block_3_dense_kernel_grad[i][j02 + j], sum);
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][j + 16]);
                    f32x16_store(&block_3_dense_kernel_grad[i][j02 + j + 16], sum);
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][j + 32]);
                    f32x16_store(&block_3_dense_kernel_grad[i][j02 + j + 32], sum);
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][j + 48]);
                    f32x16_store(&block_3_dense_kernel_grad[i][j02 + j + 48], sum);
                }
            }
    }
}

static void block_3_dense_kernel_grad(char_gpt *m)
{
    block_3_dense_kernel_grad_body((void *)(m->arena + 29097984), (void *)(m->arena + 12582912),
                                   (void *)(m->arena + 30277632));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract: [128, 512], [12, 64, 512] -> [12, 64, 128], 101 MFLOP
static void block_3_dense_y_grad_body(const float (*restrict gpt_block_3_dense_kernel)[512],
                                      const float (*restrict block_3_dense_1_input_grad)[512],
                                      float (*restrict block_3_dense_y_grad)[128])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t j = 0; j < 128; j += 64)
        for (int64_t i0 = 0; i0 < 768; i0 += 256) {
            alignas(64) float part[256][64];
            for (int i = 0; i < 256; i++) {
                f32x16_store(&part[i][0], f32x16_splat(0.0f));
                f32x16_store(&part[i][16], f32x16_splat(0.0f));
                f32x16_store(&part[i][32], f32x16_splat(0.0f));
                f32x16_store(&part[i][48], f32x16_splat(0.0f));
            }
            for (int k0 = 0; k0 < 512; k0 += 128) {
                // 64 columns, copied so that they lie side by side
                alignas(64) float panel[128][64];
                for (int c = 0; c < 64; c += 16)
                    for (int k = 0; k < 128; k += 16)
                        f32x16_transpose(&panel[k][c], 64, &gpt_block_3_dense_kernel[j + c][k0 + k], 512);
                for (int i = 0; i < 246; i += 6) {
                    // 6 x 64 in registers
                    f32x16 sum[6][4];
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                    for (int k = 0; k < 128; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = block_3_dense_1_input_grad[i0 + i + r][k0 + k];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                for (int i = 246; i < 256; i += 5) {
                    // 5 x 64 in registers
                    f32x16 sum[5][4];
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                    for (int k = 0; k < 128; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = block_3_dense_1_input_grad[i0 + i + r][k0 + k];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
            }
            for (int i = 0; i < 256; i++) {
                {
                    const f32x16 sum = f32x16_load(&part[i][0]);
                    f32x16_store(&block_3_dense_y_grad[i0 + i][j], sum);
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][16]);
                    f32x16_store(&block_3_dense_y_grad[i0 + i][j + 16], sum);
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][32]);
                    f32x16_store(&block_3_dense_y_grad[i0 + i][j + 32], sum);
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][48]);
                    f32x16_store(&block_3_dense_y_grad[i0 + i][j + 48], sum);
                }
            }
        }
}

static void block_3_dense_y_grad(char_gpt *m)
{
    block_3_dense_y_grad_body(m->gpt_block_3_dense_kernel, (void *)(m->arena + 12582912), (void *)(m->arena + 9437184));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul, reduce, mul, mul, mul, mul, sub, ...: [12, 64], [128], [12, 64, 128], [12, 64, 1] -> [12, 64, 128], 1.48 MFLOP
static void block_3_layer_norm_1_grad_body(const float (*restrict block_3_layer_norm_1_sum)[64],
                                           const float *restrict gpt_block_3_layer_norm_1_gamma,
                                           const float (*restrict block_3_dense_y_grad)[64][128],
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
                    const f32x16 t2 = f32x16_load(&gpt_block_3_layer_norm_1_gamma[r])
                        * f32x16_load(&block_3_dense_y_grad[b][i][r]);
                    sum += (f32x16_load(&block_3_multi_head_attention_attention_output[b][i][r]) - t) * t2;
                    const f32x16 t3 = f32x16_load(&gpt_block_3_layer_norm_1_gamma[r + 16])
                        * f32x16_load(&block_3_dense_y_grad[b][i][r + 16]);
                    sum2 += (f32x16_load(&block_3_multi_head_attention_attention_output[b][i][r + 16]) - t) * t3;
                    const f32x16 t4 = f32x16_load(&gpt_block_3_layer_norm_1_gamma[r + 32])
                        * f32x16_load(&block_3_dense_y_grad[b][i][r + 32]);
                    sum3 += (f32x16_load(&block_3_multi_head_attention_attention_output[b][i][r + 32]) - t) * t4;
                    const f32x16 t5 = f32x16_load(&gpt_block_3_layer_norm_1_gamma[r + 48])
                        * f32x16_load(&block_3_dense_y_grad[b][i][r + 48]);
                    sum4 += (f32x16_load(&block_3_multi_head_attention_attention_output[b][i][r + 48]) - t) * t5;
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
                    sum += f32x16_load(&gpt_block_3_layer_norm_1_gamma[r])
                        * f32x16_load(&block_3_dense_y_grad[b][i][r]);
                    const f32x16 t3 = f32x16_load(&gpt_block_3_layer_norm_1_gamma[r + 16])
                        * f32x16_load(&block_3_dense_y_grad[b][i][r + 16]);
                    sum2 += t3;
                    const f32x16 t4 = f32x16_load(&gpt_block_3_layer_norm_1_gamma[r + 32])
                        * f32x16_load(&block_3_dense_y_grad[b][i][r + 32]);
                    sum3 += t4;
                    const f32x16 t5 = f32x16_load(&gpt_block_3_layer_norm_1_gamma[r + 48])
                        * f32x16_load(&block_3_dense_y_grad[b][i][r + 48]);
                    sum4 += t5;
                }
                block_3_layer_norm_1_sum_grad_2 = block_3_layer_norm_1_rsqrt_i * f32x16_sum(sum + sum3 + (sum2 + sum4))
                    * -0.0078125f;
            }
            // block_3.layer_norm_1_x_grad
            {
                for (int j = 0; j < 128; j += 16) {
                    const f32x16 t3 = f32x16_load(&gpt_block_3_layer_norm_1_gamma[j])
                        * f32x16_load(&block_3_dense_y_grad[b][i][j]);
                    const f32x16 t4 = f32x16_load(&block_3_multi_head_attention_attention_output[b][i][j]) - t;
                    const f32x16 t5 = f32x16_load(&layer_norm_x_grad[b][i][j])
                        + t4 * (block_3_layer_norm_1_mul_grad * 0.0078125f) * 2.0f;
                    const f32x16 t6 = block_3_layer_norm_1_rsqrt_i * t3 + (t5 + block_3_layer_norm_1_mul_grad_2);
                    f32x16_store(&block_3_layer_norm_1_x_grad[b][i][j], t6 + block_3_layer_norm_1_sum_grad_2);
                }
            }
        }
}

static void block_3_layer_norm_1_grad(char_gpt *m)
{
    block_3_layer_norm_1_grad_body((void *)(m->arena + 31306752), m->gpt_block_3_layer_norm_1_gamma,
                                   (void *)(m->arena + 9437184), (void *)(m->arena + 28704768),
                                   (void *)(m->arena + 31309824), (void *)(m->arena + 30670848),
                                   (void *)(m->arena + 11010048));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul, reduce: [12, 64, 128], [12, 64], [12, 64, 1] -> [12, 128], [128], 394 kFLOP
static void block_3_layer_norm_1_gamma_grad(char_gpt *m)
{
    layer_norm_gamma_grad_body((void *)(m->arena + 28704768), (void *)(m->arena + 31306752),
                               (void *)(m->arena + 31309824), (void *)(m->arena + 9437184),
                               (void *)(m->arena + 9830400), (void *)(m->arena + 13172736));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 128], [12, 4, 64, 32] -> [4, 32, 128], 25.2 MFLOP
static void block_3_multi_head_attention_attention_output_kernel_grad_body(const float (*restrict block_3_layer_norm_1_x_grad)[64][128],
                                                                           const float (*restrict block_3_multi_head_attention_2)[4][64][32],
                                                                           float (*restrict block_3_multi_head_attention_attention_output_kernel_grad)[32][128])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t h = 0; h < 4; h++)
        for (int64_t j = 0; j < 128; j += 64) {
            alignas(64) float part[32][64];
            for (int i = 0; i < 32; i++) {
                f32x16_store(&part[i][0], f32x16_splat(0.0f));
                f32x16_store(&part[i][16], f32x16_splat(0.0f));
                f32x16_store(&part[i][32], f32x16_splat(0.0f));
                f32x16_store(&part[i][48], f32x16_splat(0.0f));
            }
            for (int n = 0; n < 12; n++) {
                // 64 columns, copied so that they lie side by side
                alignas(64) float panel[64][64];
                for (int k = 0; k < 64; k++) {
                    f32x16_store(&panel[k][0], f32x16_load(&block_3_layer_norm_1_x_grad[n][k][j]));
                    f32x16_store(&panel[k][16], f32x16_load(&block_3_layer_norm_1_x_grad[n][k][j + 16]));
                    f32x16_store(&panel[k][32], f32x16_load(&block_3_layer_norm_1_x_grad[n][k][j + 32]));
                    f32x16_store(&panel[k][48], f32x16_load(&block_3_layer_norm_1_x_grad[n][k][j + 48]));
                }
                for (int i = 0; i < 12; i += 6) {
                    // 6 x 64 in registers
                    f32x16 sum[6][4];
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
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
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                for (int i = 12; i < 32; i += 5) {
                    // 5 x 64 in registers
                    f32x16 sum[5][4];
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
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
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
            }
            for (int i = 0; i < 32; i++) {
                {
                    const f32x16 sum = f32x16_load(&part[i][0]);
                    f32x16_store(&block_3_multi_head_attention_attention_output_kernel_grad[h][i][j], sum);
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][16]);
                    f32x16_store(&block_3_multi_head_attention_attention_output_kernel_grad[h][i][j + 16], sum);
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][32]);
                    f32x16_store(&block_3_multi_head_attention_attention_output_kernel_grad[h][i][j + 32], sum);
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][48]);
                    f32x16_store(&block_3_multi_head_attention_attention_output_kernel_grad[h][i][j + 48], sum);
                }
            }
        }
}

static void block_3_multi_head_attention_attention_output_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_output_kernel_grad_body((void *)(m->arena + 11010048),
                                                                   (void *)(m->arena + 28311552),
                                                                   (void *)(m->arena + 12976128));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [4, 32, 128], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void block_3_multi_head_attention_attention_output_heads_grad_body(const float (*restrict gpt_block_3_multi_head_attention_attention_output_kernel)[128],
                                                                          const float (*restrict block_3_layer_norm_1_x_grad)[128],
                                                                          float (*restrict block_3_multi_head_attention_attention_output_heads_grad)[128])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t j = 0; j < 128; j += 64)
        for (int64_t i0 = 0; i0 < 768; i0 += 384) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[128][64];
            for (int c = 0; c < 64; c += 16)
                for (int k = 0; k < 128; k += 16)
                    f32x16_transpose(&panel[k][c], 64,
                        &gpt_block_3_multi_head_attention_attention_output_kernel[j + c][k], 128);
            for (int i = 0; i < 384; i += 6) {
                // 6 x 64 in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = block_3_layer_norm_1_x_grad[i0 + i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_3_multi_head_attention_attention_output_heads_grad[i0 + i + r][j + v * 16],
                            result);
                    }
            }
        }
}

static void block_3_multi_head_attention_attention_output_heads_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_output_heads_grad_body((const void *)m->gpt_block_3_multi_head_attention_attention_output_kernel,
                                                                  (void *)(m->arena + 11010048),
                                                                  (void *)(m->arena + 11403264));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32] -> [12, 4, 64, 64], 12.6 MFLOP
static void block_3_multi_head_attention_attention_grad_body(const float (*restrict block_3_multi_head_attention_value)[64][4][32],
                                                             const float (*restrict block_3_multi_head_attention_attention_output_heads_grad)[64][4][32],
                                                             float (*restrict block_3_multi_head_attention_attention_grad)[4][64][64])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t h = 0; h < 12; h++)
        for (int64_t h2 = 0; h2 < 4; h2++) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[32][64];
            for (int c = 0; c < 64; c += 16)
                for (int k = 0; k < 32; k += 16)
                    f32x16_transpose(&panel[k][c], 64, &block_3_multi_head_attention_value[h][c][h2][k], 128);
            for (int i = 0; i < 54; i += 6) {
                // 6 x 64 in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 32; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = block_3_multi_head_attention_attention_output_heads_grad[h][i + r][h2][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_3_multi_head_attention_attention_grad[h][h2][i + r][v * 16], result);
                    }
            }
            for (int i = 54; i < 64; i += 5) {
                // 5 x 64 in registers
                f32x16 sum[5][4] = {0};
                for (int k = 0; k < 32; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = block_3_multi_head_attention_attention_output_heads_grad[h][i + r][h2][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_3_multi_head_attention_attention_grad[h][h2][i + r][v * 16], result);
                    }
            }
        }
}

static void block_3_multi_head_attention_attention_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_grad_body((void *)(m->arena + 27918336), (void *)(m->arena + 11403264),
                                                     (void *)(m->arena + 9437184));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// mul, reduce, iota, greater_equal, neg, add, mul, select: [12, 4, 64, 64] -> [12, 4, 64, 64], 990 kFLOP
static void block_3_multi_head_attention_grad_body(const float (*restrict block_3_multi_head_attention_attention)[4][64][64],
                                                   const float (*restrict block_3_multi_head_attention_attention_grad)[4][64][64],
                                                   float (*restrict block_3_multi_head_attention_scores_grad)[4][64][64])
{
    #pragma omp for collapse(3) schedule(static) nowait
    for (int64_t b = 0; b < 12; b++)
        for (int64_t i = 0; i < 4; i++)
            for (int64_t j = 0; j < 64; j++) {
                float block_3_multi_head_attention_sum_grad;
                // block_3.multi_head_attention_sum_grad
                const f32x16 t = f32x16_load(&block_3_multi_head_attention_attention[b][i][j][0])
                    * f32x16_load(&block_3_multi_head_attention_attention_grad[b][i][j][0]);
                const f32x16 t2 = f32x16_load(&block_3_multi_head_attention_attention[b][i][j][16])
                    * f32x16_load(&block_3_multi_head_attention_attention_grad[b][i][j][16]);
                const f32x16 t3 = f32x16_load(&block_3_multi_head_attention_attention[b][i][j][32])
                    * f32x16_load(&block_3_multi_head_attention_attention_grad[b][i][j][32]);
                const f32x16 t4 = f32x16_load(&block_3_multi_head_attention_attention[b][i][j][48])
                    * f32x16_load(&block_3_multi_head_attention_attention_grad[b][i][j][48]);
                {
                    f32x16 sum = f32x16_splat(0.0f);
                    f32x16 sum2 = f32x16_splat(0.0f);
                    f32x16 sum3 = f32x16_splat(0.0f);
                    f32x16 sum4 = f32x16_splat(0.0f);
                    sum += t;
                    sum2 += t2;
                    sum3 += t3;
                    sum4 += t4;
                    block_3_multi_head_attention_sum_grad = f32x16_sum(sum + sum3 + (sum2 + sum4));
                }
                // block_3.multi_head_attention_scores_grad
                {
                    const f32x16 t5 = f32x16_splat(-block_3_multi_head_attention_sum_grad);
                    for (int c = 0; c < 64; c += 16) {
                        const f32x16 t6 = f32x16_load(&block_3_multi_head_attention_attention_grad[b][i][j][c]) + t5;
                        f32x16_store(&block_3_multi_head_attention_scores_grad[b][i][j][c],
                            f32x16_select(0 >= f32x16_ramp(c - j),
                            f32x16_load(&block_3_multi_head_attention_attention[b][i][j][c]) * t6, f32x16_splat(0.0f)));
                    }
                }
            }
}

static void block_3_multi_head_attention_grad(char_gpt *m)
{
    block_3_multi_head_attention_grad_body((void *)(m->arena + 16515072), (void *)(m->arena + 9437184),
                                           (void *)(m->arena + 10223616));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.7 MFLOP
static void block_3_multi_head_attention_input_grad_body(const float (*restrict block_3_multi_head_attention_key)[64][4][32],
                                                         const float (*restrict block_3_multi_head_attention_scores_grad)[4][64][64],
                                                         float (*restrict block_3_multi_head_attention_input_grad_3)[4][64][32])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t h = 0; h < 12; h++)
        for (int64_t h2 = 0; h2 < 4; h2++) {
            for (int i = 0; i < 52; i += 13) {
                // 13 x 32 in registers
                f32x16 sum[13][2] = {0};
                for (int k = 0; k < 64; k++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&block_3_multi_head_attention_key[h][k][h2][v * 16]);
                    UNROLL for (int r = 0; r < 13; r++) {
                        const float a = block_3_multi_head_attention_scores_grad[h][h2][i + r][k];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_3_multi_head_attention_input_grad_3[h][h2][i + r][v * 16],
                            result * 0.17677669f);
                    }
            }
            {
                // 12 x 32 in registers
                f32x16 sum[12][2] = {0};
                for (int k = 0; k < 64; k++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&block_3_multi_head_attention_key[h][k][h2][v * 16]);
                    UNROLL for (int r = 0; r < 12; r++) {
                        const float a = block_3_multi_head_attention_scores_grad[h][h2][r + 52][k];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 12; r++)
                    UNROLL for (int v = 0; v < 2; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_3_multi_head_attention_input_grad_3[h][h2][r + 52][v * 16],
                            result * 0.17677669f);
                    }
            }
        }
}

static void block_3_multi_head_attention_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_input_grad_body((void *)(m->arena + 27525120), (void *)(m->arena + 10223616),
                                                 (void *)(m->arena + 11796480));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.6 MFLOP
static void block_3_multi_head_attention_input_grad_2_body(const float (*restrict block_3_multi_head_attention_attention_output_heads_grad)[64][4][32],
                                                           const float (*restrict block_3_multi_head_attention_attention)[4][64][64],
                                                           float (*restrict block_3_multi_head_attention_input_grad)[4][64][32])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t h = 0; h < 12; h++)
        for (int64_t h2 = 0; h2 < 4; h2++) {
            for (int i = 0; i < 52; i += 13) {
                // 13 x 32 in registers
                f32x16 sum[13][2] = {0};
                for (int k = 0; k < 64; k++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&block_3_multi_head_attention_attention_output_heads_grad[h][k][h2][v * 16]);
                    UNROLL for (int r = 0; r < 13; r++) {
                        const float a = block_3_multi_head_attention_attention[h][h2][k][i + r];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_3_multi_head_attention_input_grad[h][h2][i + r][v * 16], result);
                    }
            }
            {
                // 12 x 32 in registers
                f32x16 sum[12][2] = {0};
                for (int k = 0; k < 64; k++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&block_3_multi_head_attention_attention_output_heads_grad[h][k][h2][v * 16]);
                    UNROLL for (int r = 0; r < 12; r++) {
                        const float a = block_3_multi_head_attention_attention[h][h2][k][r + 52];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 12; r++)
                    UNROLL for (int v = 0; v < 2; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_3_multi_head_attention_input_grad[h][h2][r + 52][v * 16], result);
                    }
            }
        }
}

static void block_3_multi_head_attention_input_grad_2(char_gpt *m)
{
    block_3_multi_head_attention_input_grad_2_body((void *)(m->arena + 11403264), (void *)(m->arena + 16515072),
                                                   (void *)(m->arena + 9437184));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.6 MFLOP
static void block_3_multi_head_attention_input_grad_3(char_gpt *m)
{
    block_3_multi_head_attention_input_grad_2_body((void *)(m->arena + 27131904), (void *)(m->arena + 10223616),
                                                   (void *)(m->arena + 11403264));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 4, 64, 32] -> [12, 64, 128], 25.2 MFLOP
static void block_3_multi_head_attention_value_y_grad_body(const float (*restrict gpt_block_3_multi_head_attention_value_kernel)[4][32],
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
                // 6 x 64 in registers
                f32x16 sum[6][4] = {0};
                for (int n = 0; n < 4; n++)
                    for (int k = 0; k < 32; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[n * 32 + k][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = block_3_multi_head_attention_input_grad[b][n][i + r][k];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_3_multi_head_attention_value_y_grad[b][i + r][j + v * 16], result);
                    }
            }
            for (int i = 54; i < 64; i += 5) {
                // 5 x 64 in registers
                f32x16 sum[5][4] = {0};
                for (int n = 0; n < 4; n++)
                    for (int k = 0; k < 32; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[n * 32 + k][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = block_3_multi_head_attention_input_grad[b][n][i + r][k];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_3_multi_head_attention_value_y_grad[b][i + r][j + v * 16], result);
                    }
            }
        }
    }
}

static void block_3_multi_head_attention_value_y_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_y_grad_body(m->gpt_block_3_multi_head_attention_value_kernel,
                                                   (void *)(m->arena + 9437184), (void *)(m->arena + 9830400));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 4, 64, 32], [12, 64, 128] -> [128, 4, 32], 25.2 MFLOP
static void block_3_multi_head_attention_value_kernel_grad_body(const float (*restrict block_3_multi_head_attention_input_grad)[4][64][32],
                                                                const float (*restrict block_3_layer_norm_y)[64][128],
                                                                float (*restrict block_3_multi_head_attention_value_kernel_grad)[4][32])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t h = 0; h < 4; h++)
        for (int64_t i0 = 0; i0 < 128; i0 += 64) {
            alignas(64) float part[64][32];
            for (int i = 0; i < 64; i++) {
                f32x16_store(&part[i][0], f32x16_splat(0.0f));
                f32x16_store(&part[i][16], f32x16_splat(0.0f));
            }
            for (int n = 0; n < 12; n++) {
                for (int i = 0; i < 52; i += 13) {
                    // 13 x 32 in registers
                    f32x16 sum[13][2];
                    UNROLL for (int r = 0; r < 13; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                    for (int k = 0; k < 64; k++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&block_3_multi_head_attention_input_grad[n][h][k][v * 16]);
                        UNROLL for (int r = 0; r < 13; r++) {
                            const float a = block_3_layer_norm_y[n][k][i0 + i + r];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 13; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                {
                    // 12 x 32 in registers
                    f32x16 sum[12][2];
                    UNROLL for (int r = 0; r < 12; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] = f32x16_load(&part[r + 52][v * 16]);
                    for (int k = 0; k < 64; k++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&block_3_multi_head_attention_input_grad[n][h][k][v * 16]);
                        UNROLL for (int r = 0; r < 12; r++) {
                            const float a = block_3_layer_norm_y[n][k][i0 + r + 52];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 12; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            f32x16_store(&part[r + 52][v * 16], sum[r][v]);
                }
            }
            for (int i = 0; i < 64; i++) {
                {
                    const f32x16 sum = f32x16_load(&part[i][0]);
                    f32x16_store(&block_3_multi_head_attention_value_kernel_grad[i0 + i][h][0], sum);
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][16]);
                    f32x16_store(&block_3_multi_head_attention_value_kernel_grad[i0 + i][h][16], sum);
                }
            }
        }
}

static void block_3_multi_head_attention_value_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body((void *)(m->arena + 9437184), (void *)(m->arena + 26738688),
                                                        (void *)(m->arena + 13041664));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 4, 64, 32] -> [12, 64, 128], 25.2 MFLOP
static void block_3_multi_head_attention_key_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_y_grad_body(m->gpt_block_3_multi_head_attention_key_kernel,
                                                   (void *)(m->arena + 11403264), (void *)(m->arena + 9437184));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, add, add: [128, 4, 32], [12, 4, 64, 32], [12, 64, 128] -> [12, 64, 128], 25.4 MFLOP
static void block_3_multi_head_attention_query_input_grad_body(const float (*restrict gpt_block_3_multi_head_attention_query_kernel)[4][32],
                                                               const float (*restrict block_3_multi_head_attention_input_grad_3)[4][64][32],
                                                               const float (*restrict block_3_multi_head_attention_value_y_grad)[64][128],
                                                               const float (*restrict block_3_multi_head_attention_key_input_grad)[64][128],
                                                               float (*restrict block_3_multi_head_attention_query_input_grad)[64][128])
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
                // 6 x 64 in registers
                f32x16 sum[6][4] = {0};
                for (int n = 0; n < 4; n++)
                    for (int k = 0; k < 32; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[n * 32 + k][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = block_3_multi_head_attention_input_grad_3[b][n][i + r][k];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        const f32x16 t = f32x16_load(&block_3_multi_head_attention_value_y_grad[b][i + r][j + v * 16])
                            + f32x16_load(&block_3_multi_head_attention_key_input_grad[b][i + r][j + v * 16]);
                        f32x16_store(&block_3_multi_head_attention_query_input_grad[b][i + r][j + v * 16], t + result);
                    }
            }
            for (int i = 54; i < 64; i += 5) {
                // 5 x 64 in registers
                f32x16 sum[5][4] = {0};
                for (int n = 0; n < 4; n++)
                    for (int k = 0; k < 32; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[n * 32 + k][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = block_3_multi_head_attention_input_grad_3[b][n][i + r][k];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        const f32x16 t = f32x16_load(&block_3_multi_head_attention_value_y_grad[b][i + r][j + v * 16])
                            + f32x16_load(&block_3_multi_head_attention_key_input_grad[b][i + r][j + v * 16]);
                        f32x16_store(&block_3_multi_head_attention_query_input_grad[b][i + r][j + v * 16], t + result);
                    }
            }
        }
    }
}

static void block_3_multi_head_attention_query_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_query_input_grad_body(m->gpt_block_3_multi_head_attention_query_kernel,
                                                       (void *)(m->arena + 11796480), (void *)(m->arena + 9830400),
                                                       (void *)(m->arena + 9437184), (void *)(m->arena + 12189696));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul, reduce, mul, mul, mul, mul, sub, ...: [12, 64], [128], [12, 64, 128], [12, 64, 1] -> [12, 64, 128], 1.48 MFLOP
static void block_3_layer_norm_grad(char_gpt *m)
{
    block_3_layer_norm_1_grad_body((void *)(m->arena + 31300608), m->gpt_block_3_layer_norm_gamma,
                                   (void *)(m->arena + 12189696), (void *)(m->arena + 26345472),
                                   (void *)(m->arena + 31303680), (void *)(m->arena + 11010048),
                                   (void *)(m->arena + 12582912));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul: [512, 128], [12, 64, 128], [12, 64, 512] -> [12, 64, 512], 101 MFLOP
static void block_2_dense_1_input_grad(char_gpt *m)
{
    block_3_dense_1_input_grad_body(m->gpt_block_2_dense_1_kernel, (void *)(m->arena + 12582912),
                                    (void *)(m->arena + 7864320), (void *)(m->arena + 9437184));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 4, 64, 32], [12, 64, 128] -> [128, 4, 32], 25.2 MFLOP
static void block_3_multi_head_attention_key_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body((void *)(m->arena + 11403264), (void *)(m->arena + 26738688),
                                                        (void *)(m->arena + 13107200));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 4, 64, 32], [12, 64, 128] -> [128, 4, 32], 25.2 MFLOP
static void block_3_multi_head_attention_query_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body((void *)(m->arena + 11796480), (void *)(m->arena + 26738688),
                                                        (void *)(m->arena + 11534336));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul, reduce: [12, 64, 128], [12, 64], [12, 64, 1] -> [12, 128], [128], 394 kFLOP
static void block_3_layer_norm_gamma_grad(char_gpt *m)
{
    layer_norm_gamma_grad_body((void *)(m->arena + 26345472), (void *)(m->arena + 31300608),
                               (void *)(m->arena + 31303680), (void *)(m->arena + 12189696),
                               (void *)(m->arena + 7864320), (void *)(m->arena + 11599872));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// contract: [12, 64, 512], [12, 64, 128] -> [512, 128], 101 MFLOP
static void block_2_dense_1_kernel_grad(char_gpt *m)
{
    block_3_dense_1_kernel_grad_body((void *)(m->arena + 6291456), (void *)(m->arena + 12582912),
                                     (void *)(m->arena + 11010048));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract: [12, 64, 128], [12, 64, 512] -> [128, 512], 101 MFLOP
static void block_2_dense_kernel_grad(char_gpt *m)
{
    block_3_dense_kernel_grad_body((void *)(m->arena + 25952256), (void *)(m->arena + 9437184),
                                   (void *)(m->arena + 11272192));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract: [128, 512], [12, 64, 512] -> [12, 64, 128], 101 MFLOP
static void block_2_dense_y_grad(char_gpt *m)
{
    block_3_dense_y_grad_body(m->gpt_block_2_dense_kernel, (void *)(m->arena + 9437184), (void *)(m->arena + 6291456));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul, reduce, mul, mul, mul, mul, sub, ...: [12, 64], [128], [12, 64, 128], [12, 64, 1] -> [12, 64, 128], 1.48 MFLOP
static void block_2_layer_norm_1_grad(char_gpt *m)
{
    block_3_layer_norm_1_grad_body((void *)(m->arena + 31294464), m->gpt_block_2_layer_norm_1_gamma,
                                   (void *)(m->arena + 6291456), (void *)(m->arena + 25559040),
                                   (void *)(m->arena + 31297536), (void *)(m->arena + 12582912),
                                   (void *)(m->arena + 7864320));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul, reduce: [12, 64, 128], [12, 64], [12, 64, 1] -> [12, 128], [128], 394 kFLOP
static void block_2_layer_norm_1_gamma_grad(char_gpt *m)
{
    layer_norm_gamma_grad_body((void *)(m->arena + 25559040), (void *)(m->arena + 31294464),
                               (void *)(m->arena + 31297536), (void *)(m->arena + 6291456),
                               (void *)(m->arena + 6684672), (void *)(m->arena + 10027008));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 128], [12, 4, 64, 32] -> [4, 32, 128], 25.2 MFLOP
static void block_2_multi_head_attention_attention_output_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_output_kernel_grad_body((void *)(m->arena + 7864320),
                                                                   (void *)(m->arena + 25165824),
                                                                   (void *)(m->arena + 9830400));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [4, 32, 128], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void block_2_multi_head_attention_attention_output_heads_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_output_heads_grad_body((const void *)m->gpt_block_2_multi_head_attention_attention_output_kernel,
                                                                  (void *)(m->arena + 7864320),
                                                                  (void *)(m->arena + 8257536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32] -> [12, 4, 64, 64], 12.6 MFLOP
static void block_2_multi_head_attention_attention_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_grad_body((void *)(m->arena + 24772608), (void *)(m->arena + 8257536),
                                                     (void *)(m->arena + 6291456));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// mul, reduce, iota, greater_equal, neg, add, mul, select: [12, 4, 64, 64] -> [12, 4, 64, 64], 990 kFLOP
static void block_2_multi_head_attention_grad(char_gpt *m)
{
    block_3_multi_head_attention_grad_body((void *)(m->arena + 15728640), (void *)(m->arena + 6291456),
                                           (void *)(m->arena + 7077888));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.7 MFLOP
static void block_2_multi_head_attention_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_input_grad_body((void *)(m->arena + 24379392), (void *)(m->arena + 7077888),
                                                 (void *)(m->arena + 8650752));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.6 MFLOP
static void block_2_multi_head_attention_input_grad_2(char_gpt *m)
{
    block_3_multi_head_attention_input_grad_2_body((void *)(m->arena + 8257536), (void *)(m->arena + 15728640),
                                                   (void *)(m->arena + 6291456));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.6 MFLOP
static void block_2_multi_head_attention_input_grad_3(char_gpt *m)
{
    block_3_multi_head_attention_input_grad_2_body((void *)(m->arena + 23986176), (void *)(m->arena + 7077888),
                                                   (void *)(m->arena + 8257536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 4, 64, 32] -> [12, 64, 128], 25.2 MFLOP
static void block_2_multi_head_attention_value_y_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_y_grad_body(m->gpt_block_2_multi_head_attention_value_kernel,
                                                   (void *)(m->arena + 6291456), (void *)(m->arena + 6684672));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 4, 64, 32], [12, 64, 128] -> [128, 4, 32], 25.2 MFLOP
static void block_2_multi_head_attention_value_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body((void *)(m->arena + 6291456), (void *)(m->arena + 23592960),
                                                        (void *)(m->arena + 9895936));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 4, 64, 32] -> [12, 64, 128], 25.2 MFLOP
static void block_2_multi_head_attention_key_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_y_grad_body(m->gpt_block_2_multi_head_attention_key_kernel,
                                                   (void *)(m->arena + 8257536), (void *)(m->arena + 6291456));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, add, add: [128, 4, 32], [12, 4, 64, 32], [12, 64, 128] -> [12, 64, 128], 25.4 MFLOP
static void block_2_multi_head_attention_query_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_query_input_grad_body(m->gpt_block_2_multi_head_attention_query_kernel,
                                                       (void *)(m->arena + 8650752), (void *)(m->arena + 6684672),
                                                       (void *)(m->arena + 6291456), (void *)(m->arena + 9043968));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul, reduce, mul, mul, mul, mul, sub, ...: [12, 64], [128], [12, 64, 128], [12, 64, 1] -> [12, 64, 128], 1.48 MFLOP
static void block_2_layer_norm_grad(char_gpt *m)
{
    block_3_layer_norm_1_grad_body((void *)(m->arena + 31288320), m->gpt_block_2_layer_norm_gamma,
                                   (void *)(m->arena + 9043968), (void *)(m->arena + 23199744),
                                   (void *)(m->arena + 31291392), (void *)(m->arena + 7864320),
                                   (void *)(m->arena + 9437184));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul: [512, 128], [12, 64, 128], [12, 64, 512] -> [12, 64, 512], 101 MFLOP
static void block_1_dense_1_input_grad(char_gpt *m)
{
    block_3_dense_1_input_grad_body(m->gpt_block_1_dense_1_kernel, (void *)(m->arena + 9437184),
                                    (void *)(m->arena + 4718592), (void *)(m->arena + 6291456));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 4, 64, 32], [12, 64, 128] -> [128, 4, 32], 25.2 MFLOP
static void block_2_multi_head_attention_key_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body((void *)(m->arena + 8257536), (void *)(m->arena + 23592960),
                                                        (void *)(m->arena + 9961472));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 4, 64, 32], [12, 64, 128] -> [128, 4, 32], 25.2 MFLOP
static void block_2_multi_head_attention_query_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body((void *)(m->arena + 8650752), (void *)(m->arena + 23592960),
                                                        (void *)(m->arena + 8388608));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul, reduce: [12, 64, 128], [12, 64], [12, 64, 1] -> [12, 128], [128], 394 kFLOP
static void block_2_layer_norm_gamma_grad(char_gpt *m)
{
    layer_norm_gamma_grad_body((void *)(m->arena + 23199744), (void *)(m->arena + 31288320),
                               (void *)(m->arena + 31291392), (void *)(m->arena + 9043968),
                               (void *)(m->arena + 4718592), (void *)(m->arena + 8454144));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// contract: [12, 64, 512], [12, 64, 128] -> [512, 128], 101 MFLOP
static void block_1_dense_1_kernel_grad(char_gpt *m)
{
    block_3_dense_1_kernel_grad_body((void *)(m->arena + 3145728), (void *)(m->arena + 9437184),
                                     (void *)(m->arena + 7864320));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract: [12, 64, 128], [12, 64, 512] -> [128, 512], 101 MFLOP
static void block_1_dense_kernel_grad(char_gpt *m)
{
    block_3_dense_kernel_grad_body((void *)(m->arena + 22806528), (void *)(m->arena + 6291456),
                                   (void *)(m->arena + 8126464));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract: [128, 512], [12, 64, 512] -> [12, 64, 128], 101 MFLOP
static void block_1_dense_y_grad(char_gpt *m)
{
    block_3_dense_y_grad_body(m->gpt_block_1_dense_kernel, (void *)(m->arena + 6291456), (void *)(m->arena + 3145728));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul, reduce, mul, mul, mul, mul, sub, ...: [12, 64], [128], [12, 64, 128], [12, 64, 1] -> [12, 64, 128], 1.48 MFLOP
static void block_1_layer_norm_1_grad(char_gpt *m)
{
    block_3_layer_norm_1_grad_body((void *)(m->arena + 31282176), m->gpt_block_1_layer_norm_1_gamma,
                                   (void *)(m->arena + 3145728), (void *)(m->arena + 22413312),
                                   (void *)(m->arena + 31285248), (void *)(m->arena + 9437184),
                                   (void *)(m->arena + 4718592));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul, reduce: [12, 64, 128], [12, 64], [12, 64, 1] -> [12, 128], [128], 394 kFLOP
static void block_1_layer_norm_1_gamma_grad(char_gpt *m)
{
    layer_norm_gamma_grad_body((void *)(m->arena + 22413312), (void *)(m->arena + 31282176),
                               (void *)(m->arena + 31285248), (void *)(m->arena + 3145728),
                               (void *)(m->arena + 3538944), (void *)(m->arena + 6815744));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 128], [12, 4, 64, 32] -> [4, 32, 128], 25.2 MFLOP
static void block_1_multi_head_attention_attention_output_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_output_kernel_grad_body((void *)(m->arena + 4718592),
                                                                   (void *)(m->arena + 22020096),
                                                                   (void *)(m->arena + 6684672));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [4, 32, 128], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void block_1_multi_head_attention_attention_output_heads_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_output_heads_grad_body((const void *)m->gpt_block_1_multi_head_attention_attention_output_kernel,
                                                                  (void *)(m->arena + 4718592),
                                                                  (void *)(m->arena + 5111808));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32] -> [12, 4, 64, 64], 12.6 MFLOP
static void block_1_multi_head_attention_attention_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_grad_body((void *)(m->arena + 21626880), (void *)(m->arena + 5111808),
                                                     (void *)(m->arena + 3145728));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// mul, reduce, iota, greater_equal, neg, add, mul, select: [12, 4, 64, 64] -> [12, 4, 64, 64], 990 kFLOP
static void block_1_multi_head_attention_grad(char_gpt *m)
{
    block_3_multi_head_attention_grad_body((void *)(m->arena + 14942208), (void *)(m->arena + 3145728),
                                           (void *)(m->arena + 3932160));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.7 MFLOP
static void block_1_multi_head_attention_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_input_grad_body((void *)(m->arena + 21233664), (void *)(m->arena + 3932160),
                                                 (void *)(m->arena + 5505024));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.6 MFLOP
static void block_1_multi_head_attention_input_grad_2(char_gpt *m)
{
    block_3_multi_head_attention_input_grad_2_body((void *)(m->arena + 5111808), (void *)(m->arena + 14942208),
                                                   (void *)(m->arena + 3145728));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.6 MFLOP
static void block_1_multi_head_attention_input_grad_3(char_gpt *m)
{
    block_3_multi_head_attention_input_grad_2_body((void *)(m->arena + 20840448), (void *)(m->arena + 3932160),
                                                   (void *)(m->arena + 5111808));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 4, 64, 32] -> [12, 64, 128], 25.2 MFLOP
static void block_1_multi_head_attention_value_y_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_y_grad_body(m->gpt_block_1_multi_head_attention_value_kernel,
                                                   (void *)(m->arena + 3145728), (void *)(m->arena + 3538944));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 4, 64, 32], [12, 64, 128] -> [128, 4, 32], 25.2 MFLOP
static void block_1_multi_head_attention_value_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body((void *)(m->arena + 3145728), (void *)(m->arena + 20447232),
                                                        (void *)(m->arena + 6750208));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 4, 64, 32] -> [12, 64, 128], 25.2 MFLOP
static void block_1_multi_head_attention_key_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_y_grad_body(m->gpt_block_1_multi_head_attention_key_kernel,
                                                   (void *)(m->arena + 5111808), (void *)(m->arena + 3145728));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, add, add: [128, 4, 32], [12, 4, 64, 32], [12, 64, 128] -> [12, 64, 128], 25.4 MFLOP
static void block_1_multi_head_attention_query_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_query_input_grad_body(m->gpt_block_1_multi_head_attention_query_kernel,
                                                       (void *)(m->arena + 5505024), (void *)(m->arena + 3538944),
                                                       (void *)(m->arena + 3145728), (void *)(m->arena + 5898240));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul, reduce, mul, mul, mul, mul, sub, ...: [12, 64], [128], [12, 64, 128], [12, 64, 1] -> [12, 64, 128], 1.48 MFLOP
static void block_1_layer_norm_grad(char_gpt *m)
{
    block_3_layer_norm_1_grad_body((void *)(m->arena + 31276032), m->gpt_block_1_layer_norm_gamma,
                                   (void *)(m->arena + 5898240), (void *)(m->arena + 20054016),
                                   (void *)(m->arena + 31279104), (void *)(m->arena + 4718592),
                                   (void *)(m->arena + 6291456));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul: [512, 128], [12, 64, 128], [12, 64, 512] -> [12, 64, 512], 101 MFLOP
static void block_dense_1_input_grad(char_gpt *m)
{
    block_3_dense_1_input_grad_body(m->gpt_block_dense_1_kernel, (void *)(m->arena + 6291456),
                                    (void *)(m->arena + 1572864), (void *)(m->arena + 3145728));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 4, 64, 32], [12, 64, 128] -> [128, 4, 32], 25.2 MFLOP
static void block_1_multi_head_attention_key_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body((void *)(m->arena + 5111808), (void *)(m->arena + 20447232),
                                                        (void *)(m->arena + 2883584));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 4, 64, 32], [12, 64, 128] -> [128, 4, 32], 25.2 MFLOP
static void block_1_multi_head_attention_query_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body((void *)(m->arena + 5505024), (void *)(m->arena + 20447232),
                                                        (void *)(m->arena + 2949120));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul, reduce: [12, 64, 128], [12, 64], [12, 64, 1] -> [12, 128], [128], 394 kFLOP
static void block_1_layer_norm_gamma_grad(char_gpt *m)
{
    layer_norm_gamma_grad_body((void *)(m->arena + 20054016), (void *)(m->arena + 31276032),
                               (void *)(m->arena + 31279104), (void *)(m->arena + 5898240),
                               (void *)(m->arena + 1572864), (void *)(m->arena + 4718592));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// contract: [12, 64, 512], [12, 64, 128] -> [512, 128], 101 MFLOP
static void block_dense_1_kernel_grad(char_gpt *m)
{
    block_3_dense_1_kernel_grad_body((void *)(m->arena + 0), (void *)(m->arena + 6291456),
                                     (void *)(m->arena + 2359296));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract: [12, 64, 128], [12, 64, 512] -> [128, 512], 101 MFLOP
static void block_dense_kernel_grad(char_gpt *m)
{
    block_3_dense_kernel_grad_body((void *)(m->arena + 19660800), (void *)(m->arena + 3145728),
                                   (void *)(m->arena + 2621440));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract: [128, 512], [12, 64, 512] -> [12, 64, 128], 101 MFLOP
static void block_dense_y_grad(char_gpt *m)
{
    block_3_dense_y_grad_body(m->gpt_block_dense_kernel, (void *)(m->arena + 3145728), (void *)(m->arena + 0));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul, reduce, mul, mul, mul, mul, sub, ...: [12, 64], [128], [12, 64, 128], [12, 64, 1] -> [12, 64, 128], 1.48 MFLOP
static void block_layer_norm_1_grad(char_gpt *m)
{
    block_3_layer_norm_1_grad_body((void *)(m->arena + 31269888), m->gpt_block_layer_norm_1_gamma,
                                   (void *)(m->arena + 0), (void *)(m->arena + 19267584),
                                   (void *)(m->arena + 31272960), (void *)(m->arena + 6291456),
                                   (void *)(m->arena + 1572864));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul, reduce: [12, 64, 128], [12, 64], [12, 64, 1] -> [12, 128], [128], 394 kFLOP
static void block_layer_norm_1_gamma_grad(char_gpt *m)
{
    layer_norm_gamma_grad_body((void *)(m->arena + 19267584), (void *)(m->arena + 31269888),
                               (void *)(m->arena + 31272960), (void *)(m->arena + 0), (void *)(m->arena + 393216),
                               (void *)(m->arena + 3145728));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 128], [12, 4, 64, 32] -> [4, 32, 128], 25.2 MFLOP
static void block_multi_head_attention_attention_output_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_output_kernel_grad_body((void *)(m->arena + 1572864),
                                                                   (void *)(m->arena + 18874368),
                                                                   (void *)(m->arena + 3014656));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [4, 32, 128], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void block_multi_head_attention_attention_output_heads_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_output_heads_grad_body((const void *)m->gpt_block_multi_head_attention_attention_output_kernel,
                                                                  (void *)(m->arena + 1572864),
                                                                  (void *)(m->arena + 1966080));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32] -> [12, 4, 64, 64], 12.6 MFLOP
static void block_multi_head_attention_attention_grad(char_gpt *m)
{
    block_3_multi_head_attention_attention_grad_body((void *)(m->arena + 18481152), (void *)(m->arena + 1966080),
                                                     (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// mul, reduce, iota, greater_equal, neg, add, mul, select: [12, 4, 64, 64] -> [12, 4, 64, 64], 990 kFLOP
static void block_multi_head_attention_grad(char_gpt *m)
{
    block_3_multi_head_attention_grad_body((void *)(m->arena + 14155776), (void *)(m->arena + 0),
                                           (void *)(m->arena + 786432));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.7 MFLOP
static void block_multi_head_attention_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_input_grad_body((void *)(m->arena + 18087936), (void *)(m->arena + 786432),
                                                 (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.6 MFLOP
static void block_multi_head_attention_input_grad_2(char_gpt *m)
{
    block_3_multi_head_attention_input_grad_2_body((void *)(m->arena + 1966080), (void *)(m->arena + 14155776),
                                                   (void *)(m->arena + 393216));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.6 MFLOP
static void block_multi_head_attention_input_grad_3(char_gpt *m)
{
    block_3_multi_head_attention_input_grad_2_body((void *)(m->arena + 17694720), (void *)(m->arena + 786432),
                                                   (void *)(m->arena + 1966080));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 4, 64, 32] -> [12, 64, 128], 25.2 MFLOP
static void block_multi_head_attention_value_y_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_y_grad_body(m->gpt_block_multi_head_attention_value_kernel,
                                                   (void *)(m->arena + 393216), (void *)(m->arena + 786432));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 4, 64, 32], [12, 64, 128] -> [128, 4, 32], 25.2 MFLOP
static void block_multi_head_attention_value_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body((void *)(m->arena + 393216), (void *)(m->arena + 17301504),
                                                        (void *)(m->arena + 3080192));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 4, 64, 32] -> [12, 64, 128], 25.2 MFLOP
static void block_multi_head_attention_key_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_y_grad_body(m->gpt_block_multi_head_attention_key_kernel,
                                                   (void *)(m->arena + 1966080), (void *)(m->arena + 393216));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, add, add: [128, 4, 32], [12, 4, 64, 32], [12, 64, 128] -> [12, 64, 128], 25.4 MFLOP
static void block_multi_head_attention_query_input_grad(char_gpt *m)
{
    block_3_multi_head_attention_query_input_grad_body(m->gpt_block_multi_head_attention_query_kernel,
                                                       (void *)(m->arena + 0), (void *)(m->arena + 786432),
                                                       (void *)(m->arena + 393216), (void *)(m->arena + 1179648));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// char_gpt.dl:32: x = embeddings[tokens]
// char_gpt.dl:33: x = x + (x | position_embedding(context, start))
// gather, add, mul, sub, mul, mul, reduce, mul, mul, mul, ...: [12, 64], [65, 128], [128], [12, 64, 128], [64, 128], [12, 64, 1] -> [12, 64, 128], 1.68 MFLOP
static void block_layer_norm_grad(char_gpt *m)
{
    const int32_t (*restrict tokens)[64] = m->tokens;
    const float (*restrict gpt_embeddings)[128] = m->gpt_embeddings;
    const float *restrict gpt_block_layer_norm_gamma = m->gpt_block_layer_norm_gamma;
    const float (*restrict block_multi_head_attention_query_input_grad)[64][128] = (void *)(m->arena + 1179648);
    const float (*restrict gpt_position_embedding_embeddings)[128] = m->gpt_position_embedding_embeddings;
    const float (*restrict block_layer_norm_sum)[64] = (void *)(m->arena + 31263744);
    const float (*restrict block_layer_norm_rsqrt)[64][1] = (void *)(m->arena + 31266816);
    const float (*restrict block_layer_norm_1_x_grad)[64][128] = (void *)(m->arena + 1572864);
    float (*restrict block_layer_norm_x_grad)[64][128] = (void *)(m->arena + 393216);

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
                    const f32x16 t2 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r]) : f32x16_splat(NAN);
                    const f32x16 t3 = f32x16_load(&gpt_block_layer_norm_gamma[r])
                        * f32x16_load(&block_multi_head_attention_query_input_grad[b][i][r]);
                    const f32x16 t4 = (t2 + f32x16_load(&gpt_position_embedding_embeddings[i][r])
                        - block_layer_norm_sum[b][i] * 0.0078125f) * t3;
                    sum += t4;
                    const f32x16 t5 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 16]) : f32x16_splat(NAN);
                    const f32x16 t6 = t5 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 16]);
                    const f32x16 t7 = f32x16_load(&gpt_block_layer_norm_gamma[r + 16])
                        * f32x16_load(&block_multi_head_attention_query_input_grad[b][i][r + 16]);
                    sum2 += (t6 - block_layer_norm_sum[b][i] * 0.0078125f) * t7;
                    const f32x16 t8 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 32]) : f32x16_splat(NAN);
                    const f32x16 t9 = t8 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 32]);
                    const f32x16 t10 = f32x16_load(&gpt_block_layer_norm_gamma[r + 32])
                        * f32x16_load(&block_multi_head_attention_query_input_grad[b][i][r + 32]);
                    sum3 += (t9 - block_layer_norm_sum[b][i] * 0.0078125f) * t10;
                    const f32x16 t11 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 48]) : f32x16_splat(NAN);
                    const f32x16 t12 = t11 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 48]);
                    const f32x16 t13 = f32x16_load(&gpt_block_layer_norm_gamma[r + 48])
                        * f32x16_load(&block_multi_head_attention_query_input_grad[b][i][r + 48]);
                    sum4 += (t12 - block_layer_norm_sum[b][i] * 0.0078125f) * t13;
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
                    const f32x16 t3 = f32x16_load(&gpt_block_layer_norm_gamma[r])
                        * f32x16_load(&block_multi_head_attention_query_input_grad[b][i][r]);
                    sum += t3;
                    const f32x16 t4 = f32x16_load(&gpt_block_layer_norm_gamma[r + 16])
                        * f32x16_load(&block_multi_head_attention_query_input_grad[b][i][r + 16]);
                    sum2 += t4;
                    const f32x16 t5 = f32x16_load(&gpt_block_layer_norm_gamma[r + 32])
                        * f32x16_load(&block_multi_head_attention_query_input_grad[b][i][r + 32]);
                    sum3 += t5;
                    const f32x16 t6 = f32x16_load(&gpt_block_layer_norm_gamma[r + 48])
                        * f32x16_load(&block_multi_head_attention_query_input_grad[b][i][r + 48]);
                    sum4 += t6;
                }
                block_layer_norm_sum_grad_2 = block_layer_norm_rsqrt_i * f32x16_sum(sum + sum3 + (sum2 + sum4))
                    * -0.0078125f;
            }
            // block.layer_norm_x_grad
            {
                for (int j = 0; j < 128; j += 16) {
                    const f32x16 t3 = f32x16_load(&gpt_block_layer_norm_gamma[j])
                        * f32x16_load(&block_multi_head_attention_query_input_grad[b][i][j]);
                    const f32x16 t4 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][j]) : f32x16_splat(NAN);
                    const f32x16 t5 = t4 + f32x16_load(&gpt_position_embedding_embeddings[i][j])
                        - block_layer_norm_sum_i * 0.0078125f;
                    const f32x16 t6 = t5 * (block_layer_norm_mul_grad * 0.0078125f) * 2.0f;
                    const f32x16 t7 = f32x16_load(&block_layer_norm_1_x_grad[b][i][j]) + t6
                        + block_layer_norm_mul_grad_2;
                    f32x16_store(&block_layer_norm_x_grad[b][i][j],
                        block_layer_norm_rsqrt_i * t3 + t7 + block_layer_norm_sum_grad_2);
                }
            }
        }
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 4, 64, 32], [12, 64, 128] -> [128, 4, 32], 25.2 MFLOP
static void block_multi_head_attention_key_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body((void *)(m->arena + 1966080), (void *)(m->arena + 17301504),
                                                        (void *)(m->arena + 786432));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 4, 64, 32], [12, 64, 128] -> [128, 4, 32], 25.2 MFLOP
static void block_multi_head_attention_query_kernel_grad(char_gpt *m)
{
    block_3_multi_head_attention_value_kernel_grad_body((void *)(m->arena + 0), (void *)(m->arena + 17301504),
                                                        (void *)(m->arena + 851968));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// char_gpt.dl:32: x = embeddings[tokens]
// char_gpt.dl:33: x = x + (x | position_embedding(context, start))
// gather, add, mul, sub, mul, mul, reduce: [12, 64], [65, 128], [64, 128], [12, 64, 1], [12, 64, 128] -> [12, 128], [128], 492 kFLOP
static void block_layer_norm_gamma_grad(char_gpt *m)
{
    const int32_t (*restrict tokens)[64] = m->tokens;
    const float (*restrict gpt_embeddings)[128] = m->gpt_embeddings;
    const float (*restrict gpt_position_embedding_embeddings)[128] = m->gpt_position_embedding_embeddings;
    const float (*restrict block_layer_norm_sum)[64] = (void *)(m->arena + 31263744);
    const float (*restrict block_layer_norm_rsqrt)[64][1] = (void *)(m->arena + 31266816);
    const float (*restrict block_multi_head_attention_query_input_grad)[64][128] = (void *)(m->arena + 1179648);
    float (*restrict partial)[128] = (void *)(m->arena + 0);
    float *restrict block_layer_norm_gamma_grad = (void *)(m->arena + 66560);

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
            const f32x16 t2 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][0]) : f32x16_splat(NAN);
            const f32x16 t3 = t2 + f32x16_load(&gpt_position_embedding_embeddings[j][0]);
            const f32x16 t4 = (t3 - block_layer_norm_sum[chunk][j] * 0.0078125f) * block_layer_norm_rsqrt[chunk][j][0];
            sum += t4 * f32x16_load(&block_multi_head_attention_query_input_grad[chunk][j][0]);
            const f32x16 t5 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][16]) : f32x16_splat(NAN);
            const f32x16 t6 = t5 + f32x16_load(&gpt_position_embedding_embeddings[j][16]);
            const f32x16 t7 = (t6 - block_layer_norm_sum[chunk][j] * 0.0078125f) * block_layer_norm_rsqrt[chunk][j][0];
            sum2 += t7 * f32x16_load(&block_multi_head_attention_query_input_grad[chunk][j][16]);
            const f32x16 t8 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][32]) : f32x16_splat(NAN);
            const f32x16 t9 = t8 + f32x16_load(&gpt_position_embedding_embeddings[j][32]);
            const f32x16 t10 = (t9 - block_layer_norm_sum[chunk][j] * 0.0078125f) * block_layer_norm_rsqrt[chunk][j][0];
            sum3 += t10 * f32x16_load(&block_multi_head_attention_query_input_grad[chunk][j][32]);
            const f32x16 t11 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][48]) : f32x16_splat(NAN);
            const f32x16 t12 = t11 + f32x16_load(&gpt_position_embedding_embeddings[j][48]);
            const f32x16 t13 = (t12 - block_layer_norm_sum[chunk][j] * 0.0078125f)
                * block_layer_norm_rsqrt[chunk][j][0];
            sum4 += t13 * f32x16_load(&block_multi_head_attention_query_input_grad[chunk][j][48]);
            const f32x16 t14 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][64]) : f32x16_splat(NAN);
            const f32x16 t15 = t14 + f32x16_load(&gpt_position_embedding_embeddings[j][64]);
            const f32x16 t16 = (t15 - block_layer_norm_sum[chunk][j] * 0.0078125f)
                * block_layer_norm_rsqrt[chunk][j][0];
            sum5 += t16 * f32x16_load(&block_multi_head_attention_query_input_grad[chunk][j][64]);
            const f32x16 t17 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][80]) : f32x16_splat(NAN);
            const f32x16 t18 = t17 + f32x16_load(&gpt_position_embedding_embeddings[j][80]);
            const f32x16 t19 = (t18 - block_layer_norm_sum[chunk][j] * 0.0078125f)
                * block_layer_norm_rsqrt[chunk][j][0];
            sum6 += t19 * f32x16_load(&block_multi_head_attention_query_input_grad[chunk][j][80]);
            const f32x16 t20 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][96]) : f32x16_splat(NAN);
            const f32x16 t21 = t20 + f32x16_load(&gpt_position_embedding_embeddings[j][96]);
            const f32x16 t22 = (t21 - block_layer_norm_sum[chunk][j] * 0.0078125f)
                * block_layer_norm_rsqrt[chunk][j][0];
            sum7 += t22 * f32x16_load(&block_multi_head_attention_query_input_grad[chunk][j][96]);
            const f32x16 t23 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][112]) : f32x16_splat(NAN);
            const f32x16 t24 = t23 + f32x16_load(&gpt_position_embedding_embeddings[j][112]);
            const f32x16 t25 = (t24 - block_layer_norm_sum[chunk][j] * 0.0078125f)
                * block_layer_norm_rsqrt[chunk][j][0];
            sum8 += t25 * f32x16_load(&block_multi_head_attention_query_input_grad[chunk][j][112]);
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

// char_gpt.dl:32: x = embeddings[tokens]
// scatter_add: [12, 64], [12, 64, 128] -> [65, 128], 98.3 kFLOP
static void gpt_scatter_add_grad(char_gpt *m)
{
    const int32_t (*restrict tokens)[64] = m->tokens;
    const float (*restrict block_layer_norm_x_grad)[64][128] = (void *)(m->arena + 393216);
    float (*restrict gpt_scatter_add_grad)[128] = (void *)(m->arena + 0);

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

// char_gpt.dl:36: return x @ transpose(embeddings)
// char_gpt.dl:32: x = embeddings[tokens]
// contract, add: [12, 64, 65], [12, 64, 128], [65, 128] -> [65, 128], 12.8 MFLOP
static void gpt_embeddings_grad(char_gpt *m)
{
    const float (*restrict cross_entropy_z_grad)[65] = (void *)(m->arena + 31064064);
    const float (*restrict layer_norm_y)[128] = (void *)(m->arena + 29884416);
    const float (*restrict gpt_scatter_add_grad)[128] = (void *)(m->arena + 0);
    float (*restrict gpt_embeddings_grad_2)[128] = (void *)(m->arena + 33280);

    {
        alignas(64) float part[33][144];
        for (int j = 0; j < 128; j += 64)
            for (int i = 0; i < 33; i++) {
                f32x16_store(&part[i][j], f32x16_splat(0.0f));
                f32x16_store(&part[i][j + 16], f32x16_splat(0.0f));
                f32x16_store(&part[i][j + 32], f32x16_splat(0.0f));
                f32x16_store(&part[i][j + 48], f32x16_splat(0.0f));
            }
        for (int k0 = 0; k0 < 768; k0 += 128) {
            // 33 rows, copied so that they lie side by side
            alignas(64) float lines[128][48];
            for (int k = 0; k < 128; k++) {
                for (int i = 0; i < 32; i += 16)
                    f32x16_store(&lines[k][i], f32x16_load(&cross_entropy_z_grad[k0 + k][i]));
                lines[k][32] = cross_entropy_z_grad[k0 + k][32];
            }
            // 128 columns, copied so that they lie side by side
            alignas(64) float panel[128][144];
            for (int j = 0; j < 128; j += 64)
                for (int k = 0; k < 128; k++) {
                    f32x16_store(&panel[k][j], f32x16_load(&layer_norm_y[k0 + k][j]));
                    f32x16_store(&panel[k][j + 16], f32x16_load(&layer_norm_y[k0 + k][j + 16]));
                    f32x16_store(&panel[k][j + 32], f32x16_load(&layer_norm_y[k0 + k][j + 32]));
                    f32x16_store(&panel[k][j + 48], f32x16_load(&layer_norm_y[k0 + k][j + 48]));
                }
            for (int j = 0; j < 128; j += 64) {
                for (int i = 0; i < 18; i += 6) {
                    // 6 x 64 in registers
                    f32x16 sum[6][4];
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                    for (int k = 0; k < 128; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k][j + v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = lines[k][i + r];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                }
                for (int i = 18; i < 33; i += 5) {
                    // 5 x 64 in registers
                    f32x16 sum[5][4];
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                    for (int k = 0; k < 128; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k][j + v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = lines[k][i + r];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                }
            }
        }
        for (int j = 0; j < 128; j += 64)
            for (int i = 0; i < 33; i++) {
                {
                    const f32x16 sum = f32x16_load(&part[i][j]);
                    f32x16_store(&gpt_embeddings_grad_2[i][j], sum + f32x16_load(&gpt_scatter_add_grad[i][j]));
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][j + 16]);
                    f32x16_store(&gpt_embeddings_grad_2[i][j + 16],
                        sum + f32x16_load(&gpt_scatter_add_grad[i][j + 16]));
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][j + 32]);
                    f32x16_store(&gpt_embeddings_grad_2[i][j + 32],
                        sum + f32x16_load(&gpt_scatter_add_grad[i][j + 32]));
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][j + 48]);
                    f32x16_store(&gpt_embeddings_grad_2[i][j + 48],
                        sum + f32x16_load(&gpt_scatter_add_grad[i][j + 48]));
                }
            }
    }
    {
        alignas(64) float part[32][144];
        for (int j = 0; j < 128; j += 64)
            for (int i = 0; i < 32; i++) {
                f32x16_store(&part[i][j], f32x16_splat(0.0f));
                f32x16_store(&part[i][j + 16], f32x16_splat(0.0f));
                f32x16_store(&part[i][j + 32], f32x16_splat(0.0f));
                f32x16_store(&part[i][j + 48], f32x16_splat(0.0f));
            }
        for (int k0 = 0; k0 < 768; k0 += 128) {
            // 32 rows, copied so that they lie side by side
            alignas(64) float lines[128][48];
            for (int k = 0; k < 128; k++)
                for (int i = 0; i < 32; i += 16)
                    f32x16_store(&lines[k][i], f32x16_load(&cross_entropy_z_grad[k0 + k][i + 33]));
            // 128 columns, copied so that they lie side by side
            alignas(64) float panel[128][144];
            for (int j = 0; j < 128; j += 64)
                for (int k = 0; k < 128; k++) {
                    f32x16_store(&panel[k][j], f32x16_load(&layer_norm_y[k0 + k][j]));
                    f32x16_store(&panel[k][j + 16], f32x16_load(&layer_norm_y[k0 + k][j + 16]));
                    f32x16_store(&panel[k][j + 32], f32x16_load(&layer_norm_y[k0 + k][j + 32]));
                    f32x16_store(&panel[k][j + 48], f32x16_load(&layer_norm_y[k0 + k][j + 48]));
                }
            for (int j = 0; j < 128; j += 64) {
                for (int i = 0; i < 12; i += 6) {
                    // 6 x 64 in registers
                    f32x16 sum[6][4];
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                    for (int k = 0; k < 128; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k][j + v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = lines[k][i + r];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                }
                for (int i = 12; i < 32; i += 5) {
                    // 5 x 64 in registers
                    f32x16 sum[5][4];
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                    for (int k = 0; k < 128; k++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k][j + v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = lines[k][i + r];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                }
            }
        }
        for (int j = 0; j < 128; j += 64)
            for (int i = 0; i < 32; i++) {
                {
                    const f32x16 sum = f32x16_load(&part[i][j]);
                    f32x16_store(&gpt_embeddings_grad_2[i + 33][j],
                        sum + f32x16_load(&gpt_scatter_add_grad[i + 33][j]));
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][j + 16]);
                    f32x16_store(&gpt_embeddings_grad_2[i + 33][j + 16],
                        sum + f32x16_load(&gpt_scatter_add_grad[i + 33][j + 16]));
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][j + 32]);
                    f32x16_store(&gpt_embeddings_grad_2[i + 33][j + 32],
                        sum + f32x16_load(&gpt_scatter_add_grad[i + 33][j + 32]));
                }
                {
                    const f32x16 sum = f32x16_load(&part[i][j + 48]);
                    f32x16_store(&gpt_embeddings_grad_2[i + 33][j + 48],
                        sum + f32x16_load(&gpt_scatter_add_grad[i + 33][j + 48]));
                }
            }
    }
}

// char_gpt.dl:33: x = x + (x | position_embedding(context, start))
// reduce: [12, 64, 128] -> [64, 128], 98.3 kFLOP
static void gpt_embeddings_grad_2(char_gpt *m)
{
    const float (*restrict block_layer_norm_x_grad)[64][128] = (void *)(m->arena + 393216);
    float (*restrict gpt_embeddings_grad)[128] = (void *)(m->arena + 0);

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

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [65, 128] -> [], 16.6 kFLOP
static void adamw_sum(char_gpt *m)
{
    const float *restrict gpt_embeddings_grad_2 = (void *)(m->arena + 33280);
    float *restrict adamw_sum = (void *)(m->arena + 32768);

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

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [64, 128] -> [], 16.4 kFLOP
static void adamw_sum_2(char_gpt *m)
{
    const float *restrict gpt_embeddings_grad = (void *)(m->arena + 0);
    float *restrict adamw_sum_2 = (void *)(m->arena + 32832);

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

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128] -> [], 256 FLOP
static void adamw_sum_3_body(const float *restrict block_layer_norm_gamma_grad,
                             float *restrict adamw_sum_3)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 128; r += 64) {
        const f32x16 block_layer_norm_gamma_grad_i = f32x16_load(&block_layer_norm_gamma_grad[r]);
        sum += block_layer_norm_gamma_grad_i * block_layer_norm_gamma_grad_i;
        const f32x16 block_layer_norm_gamma_grad_i2 = f32x16_load(&block_layer_norm_gamma_grad[r + 16]);
        sum2 += block_layer_norm_gamma_grad_i2 * block_layer_norm_gamma_grad_i2;
        const f32x16 block_layer_norm_gamma_grad_i3 = f32x16_load(&block_layer_norm_gamma_grad[r + 32]);
        sum3 += block_layer_norm_gamma_grad_i3 * block_layer_norm_gamma_grad_i3;
        const f32x16 block_layer_norm_gamma_grad_i4 = f32x16_load(&block_layer_norm_gamma_grad[r + 48]);
        sum4 += block_layer_norm_gamma_grad_i4 * block_layer_norm_gamma_grad_i4;
    }
    *adamw_sum_3 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void adamw_sum_3(char_gpt *m)
{
    adamw_sum_3_body((void *)(m->arena + 66560), (void *)(m->arena + 32896));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128, 4, 32] -> [32], [], 32.8 kFLOP
static void adamw_sum_4_body(const float *restrict block_multi_head_attention_query_kernel_grad,
                             float *restrict partial,
                             float *restrict adamw_sum_4)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 512; r += 64) {
            const f32x16 block_multi_head_attention_query_kernel_grad_i = f32x16_load(&block_multi_head_attention_query_kernel_grad[chunk * 512 + r]);
            const f32x16 t = block_multi_head_attention_query_kernel_grad_i
                * block_multi_head_attention_query_kernel_grad_i;
            sum += t;
            const f32x16 block_multi_head_attention_query_kernel_grad_i2 = f32x16_load(&block_multi_head_attention_query_kernel_grad[chunk * 512 + r + 16]);
            const f32x16 t2 = block_multi_head_attention_query_kernel_grad_i2
                * block_multi_head_attention_query_kernel_grad_i2;
            sum2 += t2;
            const f32x16 block_multi_head_attention_query_kernel_grad_i3 = f32x16_load(&block_multi_head_attention_query_kernel_grad[chunk * 512 + r + 32]);
            const f32x16 t3 = block_multi_head_attention_query_kernel_grad_i3
                * block_multi_head_attention_query_kernel_grad_i3;
            sum3 += t3;
            const f32x16 block_multi_head_attention_query_kernel_grad_i4 = f32x16_load(&block_multi_head_attention_query_kernel_grad[chunk * 512 + r + 48]);
            const f32x16 t4 = block_multi_head_attention_query_kernel_grad_i4
                * block_multi_head_attention_query_kernel_grad_i4;
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
        *adamw_sum_4 = sum;
    }
}

static void adamw_sum_4(char_gpt *m)
{
    adamw_sum_4_body((void *)(m->arena + 851968), (void *)(m->arena + 33024), (void *)(m->arena + 32960));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128, 4, 32] -> [32], [], 32.8 kFLOP
static void adamw_sum_5(char_gpt *m)
{
    adamw_sum_4_body((void *)(m->arena + 786432), (void *)(m->arena + 33088), (void *)(m->arena + 33024));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128, 4, 32] -> [32], [], 32.8 kFLOP
static void adamw_sum_6(char_gpt *m)
{
    adamw_sum_4_body((void *)(m->arena + 3080192), (void *)(m->arena + 33152), (void *)(m->arena + 33088));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [4, 32, 128] -> [32], [], 32.8 kFLOP
static void adamw_sum_7_body(const float *restrict block_multi_head_attention_attention_output_kernel_grad,
                             float *restrict partial,
                             float *restrict adamw_sum_7)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 512; r += 64) {
            const f32x16 block_multi_head_attention_attention_output_kernel_grad_i = f32x16_load(&block_multi_head_attention_attention_output_kernel_grad[chunk * 512 + r]);
            const f32x16 t = block_multi_head_attention_attention_output_kernel_grad_i
                * block_multi_head_attention_attention_output_kernel_grad_i;
            sum += t;
            const f32x16 block_multi_head_attention_attention_output_kernel_grad_i2 = f32x16_load(&block_multi_head_attention_attention_output_kernel_grad[chunk * 512 + r + 16]);
            const f32x16 t2 = block_multi_head_attention_attention_output_kernel_grad_i2
                * block_multi_head_attention_attention_output_kernel_grad_i2;
            sum2 += t2;
            const f32x16 block_multi_head_attention_attention_output_kernel_grad_i3 = f32x16_load(&block_multi_head_attention_attention_output_kernel_grad[chunk * 512 + r + 32]);
            const f32x16 t3 = block_multi_head_attention_attention_output_kernel_grad_i3
                * block_multi_head_attention_attention_output_kernel_grad_i3;
            sum3 += t3;
            const f32x16 block_multi_head_attention_attention_output_kernel_grad_i4 = f32x16_load(&block_multi_head_attention_attention_output_kernel_grad[chunk * 512 + r + 48]);
            const f32x16 t4 = block_multi_head_attention_attention_output_kernel_grad_i4
                * block_multi_head_attention_attention_output_kernel_grad_i4;
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
        *adamw_sum_7 = sum;
    }
}

static void adamw_sum_7(char_gpt *m)
{
    adamw_sum_7_body((void *)(m->arena + 3014656), (void *)(m->arena + 67072), (void *)(m->arena + 33152));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128] -> [], 256 FLOP
static void adamw_sum_8(char_gpt *m)
{
    adamw_sum_3_body((void *)(m->arena + 3145728), (void *)(m->arena + 33216));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128, 512] -> [32], [], 131 kFLOP
static void adamw_sum_9_body(const float *restrict block_dense_kernel_grad,
                             float *restrict partial,
                             float *restrict adamw_sum_9)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 2048; r += 64) {
            const f32x16 block_dense_kernel_grad_i = f32x16_load(&block_dense_kernel_grad[chunk * 2048 + r]);
            sum += block_dense_kernel_grad_i * block_dense_kernel_grad_i;
            const f32x16 block_dense_kernel_grad_i2 = f32x16_load(&block_dense_kernel_grad[chunk * 2048 + r + 16]);
            sum2 += block_dense_kernel_grad_i2 * block_dense_kernel_grad_i2;
            const f32x16 block_dense_kernel_grad_i3 = f32x16_load(&block_dense_kernel_grad[chunk * 2048 + r + 32]);
            sum3 += block_dense_kernel_grad_i3 * block_dense_kernel_grad_i3;
            const f32x16 block_dense_kernel_grad_i4 = f32x16_load(&block_dense_kernel_grad[chunk * 2048 + r + 48]);
            sum4 += block_dense_kernel_grad_i4 * block_dense_kernel_grad_i4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 32; chunk++)
            sum += partial[chunk];
        *adamw_sum_9 = sum;
    }
}

static void adamw_sum_9(char_gpt *m)
{
    adamw_sum_9_body((void *)(m->arena + 2621440), (void *)(m->arena + 67136), (void *)(m->arena + 67072));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [512, 128] -> [32], [], 131 kFLOP
static void adamw_sum_10_body(const float *restrict block_dense_1_kernel_grad,
                              float *restrict partial,
                              float *restrict adamw_sum_10)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 2048; r += 64) {
            const f32x16 block_dense_1_kernel_grad_i = f32x16_load(&block_dense_1_kernel_grad[chunk * 2048 + r]);
            sum += block_dense_1_kernel_grad_i * block_dense_1_kernel_grad_i;
            const f32x16 block_dense_1_kernel_grad_i2 = f32x16_load(&block_dense_1_kernel_grad[chunk * 2048 + r + 16]);
            sum2 += block_dense_1_kernel_grad_i2 * block_dense_1_kernel_grad_i2;
            const f32x16 block_dense_1_kernel_grad_i3 = f32x16_load(&block_dense_1_kernel_grad[chunk * 2048 + r + 32]);
            sum3 += block_dense_1_kernel_grad_i3 * block_dense_1_kernel_grad_i3;
            const f32x16 block_dense_1_kernel_grad_i4 = f32x16_load(&block_dense_1_kernel_grad[chunk * 2048 + r + 48]);
            sum4 += block_dense_1_kernel_grad_i4 * block_dense_1_kernel_grad_i4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 32; chunk++)
            sum += partial[chunk];
        *adamw_sum_10 = sum;
    }
}

static void adamw_sum_10(char_gpt *m)
{
    adamw_sum_10_body((void *)(m->arena + 2359296), (void *)(m->arena + 67200), (void *)(m->arena + 67136));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128] -> [], 256 FLOP
static void adamw_sum_11(char_gpt *m)
{
    adamw_sum_3_body((void *)(m->arena + 4718592), (void *)(m->arena + 67200));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128, 4, 32] -> [32], [], 32.8 kFLOP
static void adamw_sum_12(char_gpt *m)
{
    adamw_sum_4_body((void *)(m->arena + 2949120), (void *)(m->arena + 67328), (void *)(m->arena + 67264));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128, 4, 32] -> [32], [], 32.8 kFLOP
static void adamw_sum_13(char_gpt *m)
{
    adamw_sum_4_body((void *)(m->arena + 2883584), (void *)(m->arena + 67392), (void *)(m->arena + 67328));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128, 4, 32] -> [32], [], 32.8 kFLOP
static void adamw_sum_14(char_gpt *m)
{
    adamw_sum_4_body((void *)(m->arena + 6750208), (void *)(m->arena + 67456), (void *)(m->arena + 67392));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [4, 32, 128] -> [32], [], 32.8 kFLOP
static void adamw_sum_15(char_gpt *m)
{
    adamw_sum_7_body((void *)(m->arena + 6684672), (void *)(m->arena + 67520), (void *)(m->arena + 67456));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128] -> [], 256 FLOP
static void adamw_sum_16(char_gpt *m)
{
    adamw_sum_3_body((void *)(m->arena + 6815744), (void *)(m->arena + 67520));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128, 512] -> [32], [], 131 kFLOP
static void adamw_sum_17(char_gpt *m)
{
    adamw_sum_9_body((void *)(m->arena + 8126464), (void *)(m->arena + 67648), (void *)(m->arena + 67584));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [512, 128] -> [32], [], 131 kFLOP
static void adamw_sum_18(char_gpt *m)
{
    adamw_sum_10_body((void *)(m->arena + 7864320), (void *)(m->arena + 67712), (void *)(m->arena + 67648));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128] -> [], 256 FLOP
static void adamw_sum_19(char_gpt *m)
{
    adamw_sum_3_body((void *)(m->arena + 8454144), (void *)(m->arena + 67712));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128, 4, 32] -> [32], [], 32.8 kFLOP
static void adamw_sum_20(char_gpt *m)
{
    adamw_sum_4_body((void *)(m->arena + 8388608), (void *)(m->arena + 67840), (void *)(m->arena + 67776));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128, 4, 32] -> [32], [], 32.8 kFLOP
static void adamw_sum_21(char_gpt *m)
{
    adamw_sum_4_body((void *)(m->arena + 9961472), (void *)(m->arena + 67904), (void *)(m->arena + 67840));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128, 4, 32] -> [32], [], 32.8 kFLOP
static void adamw_sum_22(char_gpt *m)
{
    adamw_sum_4_body((void *)(m->arena + 9895936), (void *)(m->arena + 67968), (void *)(m->arena + 67904));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [4, 32, 128] -> [32], [], 32.8 kFLOP
static void adamw_sum_23(char_gpt *m)
{
    adamw_sum_7_body((void *)(m->arena + 9830400), (void *)(m->arena + 68032), (void *)(m->arena + 67968));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128] -> [], 256 FLOP
static void adamw_sum_24(char_gpt *m)
{
    adamw_sum_3_body((void *)(m->arena + 10027008), (void *)(m->arena + 68032));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce, add, add, add, add, add, add, add, add, ...: [128, 512] -> [32], [], 131 kFLOP
static void adamw_sum_25(char_gpt *m)
{
    const float *restrict block_2_dense_kernel_grad = (void *)(m->arena + 11272192);
    const float adamw_sum = *(const float *)(m->arena + 32768);
    const float adamw_sum_2 = *(const float *)(m->arena + 32832);
    const float adamw_sum_3 = *(const float *)(m->arena + 32896);
    const float adamw_sum_4 = *(const float *)(m->arena + 32960);
    const float adamw_sum_5 = *(const float *)(m->arena + 33024);
    const float adamw_sum_6 = *(const float *)(m->arena + 33088);
    const float adamw_sum_7 = *(const float *)(m->arena + 33152);
    const float adamw_sum_8 = *(const float *)(m->arena + 33216);
    const float adamw_sum_9 = *(const float *)(m->arena + 67072);
    const float adamw_sum_10 = *(const float *)(m->arena + 67136);
    const float adamw_sum_11 = *(const float *)(m->arena + 67200);
    const float adamw_sum_12 = *(const float *)(m->arena + 67264);
    const float adamw_sum_13 = *(const float *)(m->arena + 67328);
    const float adamw_sum_14 = *(const float *)(m->arena + 67392);
    const float adamw_sum_15 = *(const float *)(m->arena + 67456);
    const float adamw_sum_16 = *(const float *)(m->arena + 67520);
    const float adamw_sum_17 = *(const float *)(m->arena + 67584);
    const float adamw_sum_18 = *(const float *)(m->arena + 67648);
    const float adamw_sum_19 = *(const float *)(m->arena + 67712);
    const float adamw_sum_20 = *(const float *)(m->arena + 67776);
    const float adamw_sum_21 = *(const float *)(m->arena + 67840);
    const float adamw_sum_22 = *(const float *)(m->arena + 67904);
    const float adamw_sum_23 = *(const float *)(m->arena + 67968);
    const float adamw_sum_24 = *(const float *)(m->arena + 68032);
    float *restrict partial = (void *)(m->arena + 68160);
    float *restrict adamw_sum_25 = (void *)(m->arena + 68096);

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

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [512, 128] -> [32], [], 131 kFLOP
static void adamw_sum_26(char_gpt *m)
{
    adamw_sum_10_body((void *)(m->arena + 11010048), (void *)(m->arena + 32832), (void *)(m->arena + 32768));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128] -> [], 256 FLOP
static void adamw_sum_27(char_gpt *m)
{
    adamw_sum_3_body((void *)(m->arena + 11599872), (void *)(m->arena + 32832));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128, 4, 32] -> [32], [], 32.8 kFLOP
static void adamw_sum_28(char_gpt *m)
{
    adamw_sum_4_body((void *)(m->arena + 11534336), (void *)(m->arena + 32960), (void *)(m->arena + 32896));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128, 4, 32] -> [32], [], 32.8 kFLOP
static void adamw_sum_29(char_gpt *m)
{
    adamw_sum_4_body((void *)(m->arena + 13107200), (void *)(m->arena + 33024), (void *)(m->arena + 32960));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128, 4, 32] -> [32], [], 32.8 kFLOP
static void adamw_sum_30(char_gpt *m)
{
    adamw_sum_4_body((void *)(m->arena + 13041664), (void *)(m->arena + 33088), (void *)(m->arena + 33024));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [4, 32, 128] -> [32], [], 32.8 kFLOP
static void adamw_sum_31(char_gpt *m)
{
    adamw_sum_7_body((void *)(m->arena + 12976128), (void *)(m->arena + 33152), (void *)(m->arena + 33088));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128] -> [], 256 FLOP
static void adamw_sum_32(char_gpt *m)
{
    adamw_sum_3_body((void *)(m->arena + 13172736), (void *)(m->arena + 33152));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [128, 512] -> [32], [], 131 kFLOP
static void adamw_sum_33(char_gpt *m)
{
    adamw_sum_9_body((void *)(m->arena + 30277632), (void *)(m->arena + 67072), (void *)(m->arena + 33216));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce: [512, 128] -> [32], [], 131 kFLOP
static void adamw_sum_34(char_gpt *m)
{
    adamw_sum_10_body((void *)(m->arena + 29491200), (void *)(m->arena + 67136), (void *)(m->arena + 67072));
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, reduce, add, add, add, add, add, add, add, add, ...: [128] -> [], 277 FLOP
static void adamw_sum_35(char_gpt *m)
{
    const float *restrict layer_norm_gamma_grad = (void *)(m->arena + 31319040);
    const float adamw_sum_25 = *(const float *)(m->arena + 68096);
    const float adamw_sum_26 = *(const float *)(m->arena + 32768);
    const float adamw_sum_27 = *(const float *)(m->arena + 32832);
    const float adamw_sum_28 = *(const float *)(m->arena + 32896);
    const float adamw_sum_29 = *(const float *)(m->arena + 32960);
    const float adamw_sum_30 = *(const float *)(m->arena + 33024);
    const float adamw_sum_31 = *(const float *)(m->arena + 33088);
    const float adamw_sum_32 = *(const float *)(m->arena + 33152);
    const float adamw_sum_33 = *(const float *)(m->arena + 33216);
    const float adamw_sum_34 = *(const float *)(m->arena + 67072);
    const float global_clipnorm = m->global_clipnorm;
    float *restrict adamw_sum_35 = (void *)(m->arena + 67136);

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
    const float t2 = sqrtf(t + adamw_sum_31 + adamw_sum_32 + adamw_sum_33 + adamw_sum_34
        + f32x16_sum(sum + sum3 + (sum2 + sum4)));
    *adamw_sum_35 = global_clipnorm / max_real(t2, global_clipnorm);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [65, 128] -> [65, 128], 191 kFLOP
static void update_gpt_embeddings(char_gpt *m)
{
    const float *restrict gpt_embeddings_grad_2 = (void *)(m->arena + 33280);
    const float adamw_sum_35 = *(const float *)(m->arena + 67136);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adamw_rate = *(const float *)(m->arena + 31319552);
    const float epsilon = m->epsilon;
    const float adamw_rsqrt = *(const float *)(m->arena + 31319616);
    const float adamw_decay = *(const float *)(m->arena + 31319680);
    float *restrict gpt_embeddings = (void *)m->gpt_embeddings;
    float *restrict gpt_embeddings_m = (void *)m->gpt_embeddings_m;
    float *restrict gpt_embeddings_v = (void *)m->gpt_embeddings_v;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 8320; i += 16) {
        const f32x16 t = f32x16_load(&gpt_embeddings_grad_2[i]) * adamw_sum_35;
        const f32x16 t2 = f32x16_load(&gpt_embeddings_m[i]) * beta_1 + (1.0f - beta_1) * t;
        const f32x16 t3 = f32x16_load(&gpt_embeddings_v[i]) * beta_2 + (1.0f - beta_2) * (t * t);
        const f32x16 t4 = adamw_rate * t2 / (epsilon + adamw_rsqrt * f32x16_sqrt(t3));
        f32x16_store(&gpt_embeddings[i], f32x16_load(&gpt_embeddings[i]) * adamw_decay - t4);
        f32x16_store(&gpt_embeddings_m[i], t2);
        f32x16_store(&gpt_embeddings_v[i], t3);
    }
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [64, 128] -> [64, 128], 188 kFLOP
static void update_gpt_position_embedding_embeddings(char_gpt *m)
{
    const float *restrict gpt_embeddings_grad = (void *)(m->arena + 0);
    const float adamw_sum_35 = *(const float *)(m->arena + 67136);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adamw_decay = *(const float *)(m->arena + 31319680);
    const float adamw_rate = *(const float *)(m->arena + 31319552);
    const float epsilon = m->epsilon;
    const float adamw_rsqrt = *(const float *)(m->arena + 31319616);
    float *restrict gpt_position_embedding_embeddings = (void *)m->gpt_position_embedding_embeddings;
    float *restrict gpt_position_embedding_embeddings_m = (void *)m->gpt_position_embedding_embeddings_m;
    float *restrict gpt_position_embedding_embeddings_v = (void *)m->gpt_position_embedding_embeddings_v;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 8192; i += 16) {
        const f32x16 t = f32x16_load(&gpt_embeddings_grad[i]) * adamw_sum_35;
        const f32x16 t2 = f32x16_load(&gpt_position_embedding_embeddings_m[i]) * beta_1 + (1.0f - beta_1) * t;
        const f32x16 t3 = f32x16_load(&gpt_position_embedding_embeddings_v[i]) * beta_2 + (1.0f - beta_2) * (t * t);
        const f32x16 t4 = f32x16_load(&gpt_position_embedding_embeddings[i]) * adamw_decay;
        f32x16_store(&gpt_position_embedding_embeddings[i],
            t4 - adamw_rate * t2 / (epsilon + adamw_rsqrt * f32x16_sqrt(t3)));
        f32x16_store(&gpt_position_embedding_embeddings_m[i], t2);
        f32x16_store(&gpt_position_embedding_embeddings_v[i], t3);
    }
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, sub, mul, mul, add, mul, mul, sub, mul, mul, ...: [128] -> [128], 2.82 kFLOP
static void update_gpt_block_layer_norm_gamma(char_gpt *m)
{
    const float *restrict block_layer_norm_gamma_grad = (void *)(m->arena + 66560);
    const float adamw_sum_35 = *(const float *)(m->arena + 67136);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adamw_rate = *(const float *)(m->arena + 31319552);
    const float epsilon = m->epsilon;
    const float adamw_rsqrt = *(const float *)(m->arena + 31319616);
    float *restrict gpt_block_layer_norm_gamma = m->gpt_block_layer_norm_gamma;
    float *restrict gpt_block_layer_norm_gamma_m = m->gpt_block_layer_norm_gamma_m;
    float *restrict gpt_block_layer_norm_gamma_v = m->gpt_block_layer_norm_gamma_v;

    for (int i = 0; i < 128; i += 16) {
        const f32x16 t = f32x16_load(&block_layer_norm_gamma_grad[i]) * adamw_sum_35;
        const f32x16 t2 = f32x16_load(&gpt_block_layer_norm_gamma_m[i]) * beta_1 + (1.0f - beta_1) * t;
        const f32x16 t3 = f32x16_load(&gpt_block_layer_norm_gamma_v[i]) * beta_2 + (1.0f - beta_2) * (t * t);
        const f32x16 t4 = adamw_rate * t2 / (epsilon + adamw_rsqrt * f32x16_sqrt(t3));
        f32x16_store(&gpt_block_layer_norm_gamma[i], f32x16_load(&gpt_block_layer_norm_gamma[i]) - t4);
        f32x16_store(&gpt_block_layer_norm_gamma_m[i], t2);
        f32x16_store(&gpt_block_layer_norm_gamma_v[i], t3);
    }
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [128, 4, 32] -> [128, 4, 32], 377 kFLOP
static void update_gpt_block_multi_head_attention_query_kernel(char_gpt *m)
{
    const float *restrict block_multi_head_attention_query_kernel_grad = (void *)(m->arena + 851968);
    const float adamw_sum_35 = *(const float *)(m->arena + 67136);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adamw_decay = *(const float *)(m->arena + 31319680);
    const float adamw_rate = *(const float *)(m->arena + 31319552);
    const float epsilon = m->epsilon;
    const float adamw_rsqrt = *(const float *)(m->arena + 31319616);
    float *restrict gpt_block_multi_head_attention_query_kernel = (void *)m->gpt_block_multi_head_attention_query_kernel;
    float *restrict gpt_block_multi_head_attention_query_kernel_m = (void *)m->gpt_block_multi_head_attention_query_kernel_m;
    float *restrict gpt_block_multi_head_attention_query_kernel_v = (void *)m->gpt_block_multi_head_attention_query_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_load(&block_multi_head_attention_query_kernel_grad[i]) * adamw_sum_35;
        const f32x16 t2 = f32x16_load(&gpt_block_multi_head_attention_query_kernel_m[i]) * beta_1 + (1.0f - beta_1) * t;
        const f32x16 t3 = f32x16_load(&gpt_block_multi_head_attention_query_kernel_v[i]) * beta_2;
        const f32x16 t4 = t3 + (1.0f - beta_2) * (t * t);
        const f32x16 t5 = f32x16_load(&gpt_block_multi_head_attention_query_kernel[i]) * adamw_decay;
        f32x16_store(&gpt_block_multi_head_attention_query_kernel[i],
            t5 - adamw_rate * t2 / (epsilon + adamw_rsqrt * f32x16_sqrt(t4)));
        f32x16_store(&gpt_block_multi_head_attention_query_kernel_m[i], t2);
        f32x16_store(&gpt_block_multi_head_attention_query_kernel_v[i], t4);
    }
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [128, 4, 32] -> [128, 4, 32], 377 kFLOP
static void update_gpt_block_multi_head_attention_key_kernel_body(const float *restrict block_multi_head_attention_key_kernel_grad,
                                                                  const float adamw_sum_35,
                                                                  const float beta_1,
                                                                  const float beta_2,
                                                                  const float adamw_decay,
                                                                  const float adamw_rate,
                                                                  const float epsilon,
                                                                  const float adamw_rsqrt,
                                                                  float *restrict gpt_block_multi_head_attention_key_kernel,
                                                                  float *restrict gpt_block_multi_head_attention_key_kernel_m,
                                                                  float *restrict gpt_block_multi_head_attention_key_kernel_v)
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_load(&block_multi_head_attention_key_kernel_grad[i]) * adamw_sum_35;
        const f32x16 t2 = beta_1 * f32x16_load(&gpt_block_multi_head_attention_key_kernel_m[i]) + (1.0f - beta_1) * t;
        const f32x16 t3 = beta_2 * f32x16_load(&gpt_block_multi_head_attention_key_kernel_v[i]);
        const f32x16 t4 = t3 + (1.0f - beta_2) * (t * t);
        const f32x16 t5 = f32x16_load(&gpt_block_multi_head_attention_key_kernel[i]) * adamw_decay;
        f32x16_store(&gpt_block_multi_head_attention_key_kernel[i],
            t5 - adamw_rate * t2 / (epsilon + adamw_rsqrt * f32x16_sqrt(t4)));
        f32x16_store(&gpt_block_multi_head_attention_key_kernel_m[i], t2);
        f32x16_store(&gpt_block_multi_head_attention_key_kernel_v[i], t4);
    }
}

static void update_gpt_block_multi_head_attention_key_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_key_kernel_body((void *)(m->arena + 786432),
                                                          *(const float *)(m->arena + 67136), m->beta_1, m->beta_2,
                                                          *(const float *)(m->arena + 31319680),
                                                          *(const float *)(m->arena + 31319552), m->epsilon,
                                                          *(const float *)(m->arena + 31319616),
                                                          (void *)m->gpt_block_multi_head_attention_key_kernel,
                                                          (void *)m->gpt_block_multi_head_attention_key_kernel_m,
                                                          (void *)m->gpt_block_multi_head_attention_key_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [128, 4, 32] -> [128, 4, 32], 377 kFLOP
static void update_gpt_block_multi_head_attention_value_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_key_kernel_body((void *)(m->arena + 3080192),
                                                          *(const float *)(m->arena + 67136), m->beta_1, m->beta_2,
                                                          *(const float *)(m->arena + 31319680),
                                                          *(const float *)(m->arena + 31319552), m->epsilon,
                                                          *(const float *)(m->arena + 31319616),
                                                          (void *)m->gpt_block_multi_head_attention_value_kernel,
                                                          (void *)m->gpt_block_multi_head_attention_value_kernel_m,
                                                          (void *)m->gpt_block_multi_head_attention_value_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [4, 32, 128] -> [4, 32, 128], 377 kFLOP
static void update_gpt_block_multi_head_attention_attention_output_kernel(char_gpt *m)
{
    const float *restrict block_multi_head_attention_attention_output_kernel_grad = (void *)(m->arena + 3014656);
    const float adamw_sum_35 = *(const float *)(m->arena + 67136);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adamw_decay = *(const float *)(m->arena + 31319680);
    const float adamw_rate = *(const float *)(m->arena + 31319552);
    const float epsilon = m->epsilon;
    const float adamw_rsqrt = *(const float *)(m->arena + 31319616);
    float *restrict gpt_block_multi_head_attention_attention_output_kernel = (void *)m->gpt_block_multi_head_attention_attention_output_kernel;
    float *restrict gpt_block_multi_head_attention_attention_output_kernel_m = (void *)m->gpt_block_multi_head_attention_attention_output_kernel_m;
    float *restrict gpt_block_multi_head_attention_attention_output_kernel_v = (void *)m->gpt_block_multi_head_attention_attention_output_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_load(&block_multi_head_attention_attention_output_kernel_grad[i]) * adamw_sum_35;
        const f32x16 t2 = f32x16_load(&gpt_block_multi_head_attention_attention_output_kernel_m[i]) * beta_1;
        const f32x16 t3 = t2 + (1.0f - beta_1) * t;
        const f32x16 t4 = f32x16_load(&gpt_block_multi_head_attention_attention_output_kernel_v[i]) * beta_2;
        const f32x16 t5 = t4 + (1.0f - beta_2) * (t * t);
        const f32x16 t6 = f32x16_load(&gpt_block_multi_head_attention_attention_output_kernel[i]) * adamw_decay;
        f32x16_store(&gpt_block_multi_head_attention_attention_output_kernel[i],
            t6 - adamw_rate * t3 / (epsilon + adamw_rsqrt * f32x16_sqrt(t5)));
        f32x16_store(&gpt_block_multi_head_attention_attention_output_kernel_m[i], t3);
        f32x16_store(&gpt_block_multi_head_attention_attention_output_kernel_v[i], t5);
    }
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, sub, mul, mul, add, mul, mul, sub, mul, mul, ...: [128] -> [128], 2.82 kFLOP
static void update_gpt_block_layer_norm_1_gamma_body(const float *restrict block_layer_norm_1_gamma_grad,
                                                     const float adamw_sum_35,
                                                     const float beta_1,
                                                     const float beta_2,
                                                     const float adamw_rate,
                                                     const float epsilon,
                                                     const float adamw_rsqrt,
                                                     float *restrict gpt_block_layer_norm_1_gamma,
                                                     float *restrict gpt_block_layer_norm_1_gamma_m,
                                                     float *restrict gpt_block_layer_norm_1_gamma_v)
{
    for (int i = 0; i < 128; i += 16) {
        const f32x16 t = f32x16_load(&block_layer_norm_1_gamma_grad[i]) * adamw_sum_35;
        const f32x16 t2 = beta_1 * f32x16_load(&gpt_block_layer_norm_1_gamma_m[i]) + (1.0f - beta_1) * t;
        const f32x16 t3 = beta_2 * f32x16_load(&gpt_block_layer_norm_1_gamma_v[i]) + (1.0f - beta_2) * (t * t);
        const f32x16 t4 = adamw_rate * t2 / (epsilon + adamw_rsqrt * f32x16_sqrt(t3));
        f32x16_store(&gpt_block_layer_norm_1_gamma[i], f32x16_load(&gpt_block_layer_norm_1_gamma[i]) - t4);
        f32x16_store(&gpt_block_layer_norm_1_gamma_m[i], t2);
        f32x16_store(&gpt_block_layer_norm_1_gamma_v[i], t3);
    }
}

static void update_gpt_block_layer_norm_1_gamma(char_gpt *m)
{
    update_gpt_block_layer_norm_1_gamma_body((void *)(m->arena + 3145728), *(const float *)(m->arena + 67136),
                                             m->beta_1, m->beta_2, *(const float *)(m->arena + 31319552), m->epsilon,
                                             *(const float *)(m->arena + 31319616), m->gpt_block_layer_norm_1_gamma,
                                             m->gpt_block_layer_norm_1_gamma_m, m->gpt_block_layer_norm_1_gamma_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [128, 512] -> [128, 512], 1.51 MFLOP
static void update_gpt_block_dense_kernel(char_gpt *m)
{
    const float *restrict block_dense_kernel_grad = (void *)(m->arena + 2621440);
    const float adamw_sum_35 = *(const float *)(m->arena + 67136);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adamw_rate = *(const float *)(m->arena + 31319552);
    const float epsilon = m->epsilon;
    const float adamw_rsqrt = *(const float *)(m->arena + 31319616);
    const float adamw_decay = *(const float *)(m->arena + 31319680);
    float *restrict gpt_block_dense_kernel = (void *)m->gpt_block_dense_kernel;
    float *restrict gpt_block_dense_kernel_m = (void *)m->gpt_block_dense_kernel_m;
    float *restrict gpt_block_dense_kernel_v = (void *)m->gpt_block_dense_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 t = f32x16_load(&block_dense_kernel_grad[i]) * adamw_sum_35;
        const f32x16 t2 = f32x16_load(&gpt_block_dense_kernel_m[i]) * beta_1 + (1.0f - beta_1) * t;
        const f32x16 t3 = f32x16_load(&gpt_block_dense_kernel_v[i]) * beta_2 + (1.0f - beta_2) * (t * t);
        const f32x16 t4 = adamw_rate * t2 / (epsilon + adamw_rsqrt * f32x16_sqrt(t3));
        f32x16_store(&gpt_block_dense_kernel[i], f32x16_load(&gpt_block_dense_kernel[i]) * adamw_decay - t4);
        f32x16_store(&gpt_block_dense_kernel_m[i], t2);
        f32x16_store(&gpt_block_dense_kernel_v[i], t3);
    }
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [512, 128] -> [512, 128], 1.51 MFLOP
static void update_gpt_block_dense_1_kernel(char_gpt *m)
{
    const float *restrict block_dense_1_kernel_grad = (void *)(m->arena + 2359296);
    const float adamw_sum_35 = *(const float *)(m->arena + 67136);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adamw_rate = *(const float *)(m->arena + 31319552);
    const float epsilon = m->epsilon;
    const float adamw_rsqrt = *(const float *)(m->arena + 31319616);
    const float adamw_decay = *(const float *)(m->arena + 31319680);
    float *restrict gpt_block_dense_1_kernel = (void *)m->gpt_block_dense_1_kernel;
    float *restrict gpt_block_dense_1_kernel_m = (void *)m->gpt_block_dense_1_kernel_m;
    float *restrict gpt_block_dense_1_kernel_v = (void *)m->gpt_block_dense_1_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 t = f32x16_load(&block_dense_1_kernel_grad[i]) * adamw_sum_35;
        const f32x16 t2 = f32x16_load(&gpt_block_dense_1_kernel_m[i]) * beta_1 + (1.0f - beta_1) * t;
        const f32x16 t3 = f32x16_load(&gpt_block_dense_1_kernel_v[i]) * beta_2 + (1.0f - beta_2) * (t * t);
        const f32x16 t4 = adamw_rate * t2 / (epsilon + adamw_rsqrt * f32x16_sqrt(t3));
        f32x16_store(&gpt_block_dense_1_kernel[i], f32x16_load(&gpt_block_dense_1_kernel[i]) * adamw_decay - t4);
        f32x16_store(&gpt_block_dense_1_kernel_m[i], t2);
        f32x16_store(&gpt_block_dense_1_kernel_v[i], t3);
    }
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, sub, mul, mul, add, mul, mul, sub, mul, mul, ...: [128] -> [128], 2.82 kFLOP
static void update_gpt_block_1_layer_norm_gamma(char_gpt *m)
{
    update_gpt_block_layer_norm_1_gamma_body((void *)(m->arena + 4718592), *(const float *)(m->arena + 67136),
                                             m->beta_1, m->beta_2, *(const float *)(m->arena + 31319552), m->epsilon,
                                             *(const float *)(m->arena + 31319616), m->gpt_block_1_layer_norm_gamma,
                                             m->gpt_block_1_layer_norm_gamma_m, m->gpt_block_1_layer_norm_gamma_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [128, 4, 32] -> [128, 4, 32], 377 kFLOP
static void update_gpt_block_1_multi_head_attention_query_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_key_kernel_body((void *)(m->arena + 2949120),
                                                          *(const float *)(m->arena + 67136), m->beta_1, m->beta_2,
                                                          *(const float *)(m->arena + 31319680),
                                                          *(const float *)(m->arena + 31319552), m->epsilon,
                                                          *(const float *)(m->arena + 31319616),
                                                          (void *)m->gpt_block_1_multi_head_attention_query_kernel,
                                                          (void *)m->gpt_block_1_multi_head_attention_query_kernel_m,
                                                          (void *)m->gpt_block_1_multi_head_attention_query_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [128, 4, 32] -> [128, 4, 32], 377 kFLOP
static void update_gpt_block_1_multi_head_attention_key_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_key_kernel_body((void *)(m->arena + 2883584),
                                                          *(const float *)(m->arena + 67136), m->beta_1, m->beta_2,
                                                          *(const float *)(m->arena + 31319680),
                                                          *(const float *)(m->arena + 31319552), m->epsilon,
                                                          *(const float *)(m->arena + 31319616),
                                                          (void *)m->gpt_block_1_multi_head_attention_key_kernel,
                                                          (void *)m->gpt_block_1_multi_head_attention_key_kernel_m,
                                                          (void *)m->gpt_block_1_multi_head_attention_key_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [128, 4, 32] -> [128, 4, 32], 377 kFLOP
static void update_gpt_block_1_multi_head_attention_value_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_key_kernel_body((void *)(m->arena + 6750208),
                                                          *(const float *)(m->arena + 67136), m->beta_1, m->beta_2,
                                                          *(const float *)(m->arena + 31319680),
                                                          *(const float *)(m->arena + 31319552), m->epsilon,
                                                          *(const float *)(m->arena + 31319616),
                                                          (void *)m->gpt_block_1_multi_head_attention_value_kernel,
                                                          (void *)m->gpt_block_1_multi_head_attention_value_kernel_m,
                                                          (void *)m->gpt_block_1_multi_head_attention_value_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [4, 32, 128] -> [4, 32, 128], 377 kFLOP
static void update_gpt_block_1_multi_head_attention_attention_output_kernel_body(const float *restrict block_1_multi_head_attention_attention_output_kernel_grad,
                                                                                 const float adamw_sum_35,
                                                                                 const float beta_1,
                                                                                 const float beta_2,
                                                                                 const float adamw_decay,
                                                                                 const float adamw_rate,
                                                                                 const float epsilon,
                                                                                 const float adamw_rsqrt,
                                                                                 float *restrict gpt_block_1_multi_head_attention_attention_output_kernel,
                                                                                 float *restrict gpt_block_1_multi_head_attention_attention_output_kernel_m,
                                                                                 float *restrict gpt_block_1_multi_head_attention_attention_output_kernel_v)
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16384; i += 16) {
        const f32x16 t = f32x16_load(&block_1_multi_head_attention_attention_output_kernel_grad[i]) * adamw_sum_35;
        const f32x16 t2 = beta_1 * f32x16_load(&gpt_block_1_multi_head_attention_attention_output_kernel_m[i]);
        const f32x16 t3 = t2 + (1.0f - beta_1) * t;
        const f32x16 t4 = beta_2 * f32x16_load(&gpt_block_1_multi_head_attention_attention_output_kernel_v[i]);
        const f32x16 t5 = t4 + (1.0f - beta_2) * (t * t);
        const f32x16 t6 = f32x16_load(&gpt_block_1_multi_head_attention_attention_output_kernel[i]) * adamw_decay;
        f32x16_store(&gpt_block_1_multi_head_attention_attention_output_kernel[i],
            t6 - adamw_rate * t3 / (epsilon + adamw_rsqrt * f32x16_sqrt(t5)));
        f32x16_store(&gpt_block_1_multi_head_attention_attention_output_kernel_m[i], t3);
        f32x16_store(&gpt_block_1_multi_head_attention_attention_output_kernel_v[i], t5);
    }
}

static void update_gpt_block_1_multi_head_attention_attention_output_kernel(char_gpt *m)
{
    update_gpt_block_1_multi_head_attention_attention_output_kernel_body((void *)(m->arena + 6684672),
                                                                         *(const float *)(m->arena + 67136), m->beta_1,
                                                                         m->beta_2,
                                                                         *(const float *)(m->arena + 31319680),
                                                                         *(const float *)(m->arena + 31319552),
                                                                         m->epsilon,
                                                                         *(const float *)(m->arena + 31319616),
                                                                         (void *)m->gpt_block_1_multi_head_attention_attention_output_kernel,
                                                                         (void *)m->gpt_block_1_multi_head_attention_attention_output_kernel_m,
                                                                         (void *)m->gpt_block_1_multi_head_attention_attention_output_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, sub, mul, mul, add, mul, mul, sub, mul, mul, ...: [128] -> [128], 2.82 kFLOP
static void update_gpt_block_1_layer_norm_1_gamma(char_gpt *m)
{
    update_gpt_block_layer_norm_1_gamma_body((void *)(m->arena + 6815744), *(const float *)(m->arena + 67136),
                                             m->beta_1, m->beta_2, *(const float *)(m->arena + 31319552), m->epsilon,
                                             *(const float *)(m->arena + 31319616), m->gpt_block_1_layer_norm_1_gamma,
                                             m->gpt_block_1_layer_norm_1_gamma_m, m->gpt_block_1_layer_norm_1_gamma_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [128, 512] -> [128, 512], 1.51 MFLOP
static void update_gpt_block_1_dense_kernel_body(const float *restrict block_1_dense_kernel_grad,
                                                 const float adamw_sum_35,
                                                 const float beta_1,
                                                 const float beta_2,
                                                 const float adamw_rate,
                                                 const float epsilon,
                                                 const float adamw_rsqrt,
                                                 const float adamw_decay,
                                                 float *restrict gpt_block_1_dense_kernel,
                                                 float *restrict gpt_block_1_dense_kernel_m,
                                                 float *restrict gpt_block_1_dense_kernel_v)
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 t = f32x16_load(&block_1_dense_kernel_grad[i]) * adamw_sum_35;
        const f32x16 t2 = beta_1 * f32x16_load(&gpt_block_1_dense_kernel_m[i]) + (1.0f - beta_1) * t;
        const f32x16 t3 = beta_2 * f32x16_load(&gpt_block_1_dense_kernel_v[i]) + (1.0f - beta_2) * (t * t);
        const f32x16 t4 = adamw_rate * t2 / (epsilon + adamw_rsqrt * f32x16_sqrt(t3));
        f32x16_store(&gpt_block_1_dense_kernel[i], f32x16_load(&gpt_block_1_dense_kernel[i]) * adamw_decay - t4);
        f32x16_store(&gpt_block_1_dense_kernel_m[i], t2);
        f32x16_store(&gpt_block_1_dense_kernel_v[i], t3);
    }
}

static void update_gpt_block_1_dense_kernel(char_gpt *m)
{
    update_gpt_block_1_dense_kernel_body((void *)(m->arena + 8126464), *(const float *)(m->arena + 67136), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 31319552), m->epsilon,
                                         *(const float *)(m->arena + 31319616), *(const float *)(m->arena + 31319680),
                                         (void *)m->gpt_block_1_dense_kernel, (void *)m->gpt_block_1_dense_kernel_m,
                                         (void *)m->gpt_block_1_dense_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [512, 128] -> [512, 128], 1.51 MFLOP
static void update_gpt_block_1_dense_1_kernel_body(const float *restrict block_1_dense_1_kernel_grad,
                                                   const float adamw_sum_35,
                                                   const float beta_1,
                                                   const float beta_2,
                                                   const float adamw_rate,
                                                   const float epsilon,
                                                   const float adamw_rsqrt,
                                                   const float adamw_decay,
                                                   float *restrict gpt_block_1_dense_1_kernel,
                                                   float *restrict gpt_block_1_dense_1_kernel_m,
                                                   float *restrict gpt_block_1_dense_1_kernel_v)
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const f32x16 t = f32x16_load(&block_1_dense_1_kernel_grad[i]) * adamw_sum_35;
        const f32x16 t2 = beta_1 * f32x16_load(&gpt_block_1_dense_1_kernel_m[i]) + (1.0f - beta_1) * t;
        const f32x16 t3 = beta_2 * f32x16_load(&gpt_block_1_dense_1_kernel_v[i]) + (1.0f - beta_2) * (t * t);
        const f32x16 t4 = adamw_rate * t2 / (epsilon + adamw_rsqrt * f32x16_sqrt(t3));
        f32x16_store(&gpt_block_1_dense_1_kernel[i], f32x16_load(&gpt_block_1_dense_1_kernel[i]) * adamw_decay - t4);
        f32x16_store(&gpt_block_1_dense_1_kernel_m[i], t2);
        f32x16_store(&gpt_block_1_dense_1_kernel_v[i], t3);
    }
}

static void update_gpt_block_1_dense_1_kernel(char_gpt *m)
{
    update_gpt_block_1_dense_1_kernel_body((void *)(m->arena + 7864320), *(const float *)(m->arena + 67136), m->beta_1,
                                           m->beta_2, *(const float *)(m->arena + 31319552), m->epsilon,
                                           *(const float *)(m->arena + 31319616),
                                           *(const float *)(m->arena + 31319680),
                                           (void *)m->gpt_block_1_dense_1_kernel,
                                           (void *)m->gpt_block_1_dense_1_kernel_m,
                                           (void *)m->gpt_block_1_dense_1_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, sub, mul, mul, add, mul, mul, sub, mul, mul, ...: [128] -> [128], 2.82 kFLOP
static void update_gpt_block_2_layer_norm_gamma(char_gpt *m)
{
    update_gpt_block_layer_norm_1_gamma_body((void *)(m->arena + 8454144), *(const float *)(m->arena + 67136),
                                             m->beta_1, m->beta_2, *(const float *)(m->arena + 31319552), m->epsilon,
                                             *(const float *)(m->arena + 31319616), m->gpt_block_2_layer_norm_gamma,
                                             m->gpt_block_2_layer_norm_gamma_m, m->gpt_block_2_layer_norm_gamma_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [128, 4, 32] -> [128, 4, 32], 377 kFLOP
static void update_gpt_block_2_multi_head_attention_query_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_key_kernel_body((void *)(m->arena + 8388608),
                                                          *(const float *)(m->arena + 67136), m->beta_1, m->beta_2,
                                                          *(const float *)(m->arena + 31319680),
                                                          *(const float *)(m->arena + 31319552), m->epsilon,
                                                          *(const float *)(m->arena + 31319616),
                                                          (void *)m->gpt_block_2_multi_head_attention_query_kernel,
                                                          (void *)m->gpt_block_2_multi_head_attention_query_kernel_m,
                                                          (void *)m->gpt_block_2_multi_head_attention_query_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [128, 4, 32] -> [128, 4, 32], 377 kFLOP
static void update_gpt_block_2_multi_head_attention_key_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_key_kernel_body((void *)(m->arena + 9961472),
                                                          *(const float *)(m->arena + 67136), m->beta_1, m->beta_2,
                                                          *(const float *)(m->arena + 31319680),
                                                          *(const float *)(m->arena + 31319552), m->epsilon,
                                                          *(const float *)(m->arena + 31319616),
                                                          (void *)m->gpt_block_2_multi_head_attention_key_kernel,
                                                          (void *)m->gpt_block_2_multi_head_attention_key_kernel_m,
                                                          (void *)m->gpt_block_2_multi_head_attention_key_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [128, 4, 32] -> [128, 4, 32], 377 kFLOP
static void update_gpt_block_2_multi_head_attention_value_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_key_kernel_body((void *)(m->arena + 9895936),
                                                          *(const float *)(m->arena + 67136), m->beta_1, m->beta_2,
                                                          *(const float *)(m->arena + 31319680),
                                                          *(const float *)(m->arena + 31319552), m->epsilon,
                                                          *(const float *)(m->arena + 31319616),
                                                          (void *)m->gpt_block_2_multi_head_attention_value_kernel,
                                                          (void *)m->gpt_block_2_multi_head_attention_value_kernel_m,
                                                          (void *)m->gpt_block_2_multi_head_attention_value_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [4, 32, 128] -> [4, 32, 128], 377 kFLOP
static void update_gpt_block_2_multi_head_attention_attention_output_kernel(char_gpt *m)
{
    update_gpt_block_1_multi_head_attention_attention_output_kernel_body((void *)(m->arena + 9830400),
                                                                         *(const float *)(m->arena + 67136), m->beta_1,
                                                                         m->beta_2,
                                                                         *(const float *)(m->arena + 31319680),
                                                                         *(const float *)(m->arena + 31319552),
                                                                         m->epsilon,
                                                                         *(const float *)(m->arena + 31319616),
                                                                         (void *)m->gpt_block_2_multi_head_attention_attention_output_kernel,
                                                                         (void *)m->gpt_block_2_multi_head_attention_attention_output_kernel_m,
                                                                         (void *)m->gpt_block_2_multi_head_attention_attention_output_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, sub, mul, mul, add, mul, mul, sub, mul, mul, ...: [128] -> [128], 2.82 kFLOP
static void update_gpt_block_2_layer_norm_1_gamma(char_gpt *m)
{
    update_gpt_block_layer_norm_1_gamma_body((void *)(m->arena + 10027008), *(const float *)(m->arena + 67136),
                                             m->beta_1, m->beta_2, *(const float *)(m->arena + 31319552), m->epsilon,
                                             *(const float *)(m->arena + 31319616), m->gpt_block_2_layer_norm_1_gamma,
                                             m->gpt_block_2_layer_norm_1_gamma_m, m->gpt_block_2_layer_norm_1_gamma_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [128, 512] -> [128, 512], 1.51 MFLOP
static void update_gpt_block_2_dense_kernel(char_gpt *m)
{
    update_gpt_block_1_dense_kernel_body((void *)(m->arena + 11272192), *(const float *)(m->arena + 67136), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 31319552), m->epsilon,
                                         *(const float *)(m->arena + 31319616), *(const float *)(m->arena + 31319680),
                                         (void *)m->gpt_block_2_dense_kernel, (void *)m->gpt_block_2_dense_kernel_m,
                                         (void *)m->gpt_block_2_dense_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [512, 128] -> [512, 128], 1.51 MFLOP
static void update_gpt_block_2_dense_1_kernel(char_gpt *m)
{
    update_gpt_block_1_dense_1_kernel_body((void *)(m->arena + 11010048), *(const float *)(m->arena + 67136),
                                           m->beta_1, m->beta_2, *(const float *)(m->arena + 31319552), m->epsilon,
                                           *(const float *)(m->arena + 31319616),
                                           *(const float *)(m->arena + 31319680),
                                           (void *)m->gpt_block_2_dense_1_kernel,
                                           (void *)m->gpt_block_2_dense_1_kernel_m,
                                           (void *)m->gpt_block_2_dense_1_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, sub, mul, mul, add, mul, mul, sub, mul, mul, ...: [128] -> [128], 2.82 kFLOP
static void update_gpt_block_3_layer_norm_gamma(char_gpt *m)
{
    update_gpt_block_layer_norm_1_gamma_body((void *)(m->arena + 11599872), *(const float *)(m->arena + 67136),
                                             m->beta_1, m->beta_2, *(const float *)(m->arena + 31319552), m->epsilon,
                                             *(const float *)(m->arena + 31319616), m->gpt_block_3_layer_norm_gamma,
                                             m->gpt_block_3_layer_norm_gamma_m, m->gpt_block_3_layer_norm_gamma_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [128, 4, 32] -> [128, 4, 32], 377 kFLOP
static void update_gpt_block_3_multi_head_attention_query_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_key_kernel_body((void *)(m->arena + 11534336),
                                                          *(const float *)(m->arena + 67136), m->beta_1, m->beta_2,
                                                          *(const float *)(m->arena + 31319680),
                                                          *(const float *)(m->arena + 31319552), m->epsilon,
                                                          *(const float *)(m->arena + 31319616),
                                                          (void *)m->gpt_block_3_multi_head_attention_query_kernel,
                                                          (void *)m->gpt_block_3_multi_head_attention_query_kernel_m,
                                                          (void *)m->gpt_block_3_multi_head_attention_query_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [128, 4, 32] -> [128, 4, 32], 377 kFLOP
static void update_gpt_block_3_multi_head_attention_key_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_key_kernel_body((void *)(m->arena + 13107200),
                                                          *(const float *)(m->arena + 67136), m->beta_1, m->beta_2,
                                                          *(const float *)(m->arena + 31319680),
                                                          *(const float *)(m->arena + 31319552), m->epsilon,
                                                          *(const float *)(m->arena + 31319616),
                                                          (void *)m->gpt_block_3_multi_head_attention_key_kernel,
                                                          (void *)m->gpt_block_3_multi_head_attention_key_kernel_m,
                                                          (void *)m->gpt_block_3_multi_head_attention_key_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [128, 4, 32] -> [128, 4, 32], 377 kFLOP
static void update_gpt_block_3_multi_head_attention_value_kernel(char_gpt *m)
{
    update_gpt_block_multi_head_attention_key_kernel_body((void *)(m->arena + 13041664),
                                                          *(const float *)(m->arena + 67136), m->beta_1, m->beta_2,
                                                          *(const float *)(m->arena + 31319680),
                                                          *(const float *)(m->arena + 31319552), m->epsilon,
                                                          *(const float *)(m->arena + 31319616),
                                                          (void *)m->gpt_block_3_multi_head_attention_value_kernel,
                                                          (void *)m->gpt_block_3_multi_head_attention_value_kernel_m,
                                                          (void *)m->gpt_block_3_multi_head_attention_value_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [4, 32, 128] -> [4, 32, 128], 377 kFLOP
static void update_gpt_block_3_multi_head_attention_attention_output_kernel(char_gpt *m)
{
    update_gpt_block_1_multi_head_attention_attention_output_kernel_body((void *)(m->arena + 12976128),
                                                                         *(const float *)(m->arena + 67136), m->beta_1,
                                                                         m->beta_2,
                                                                         *(const float *)(m->arena + 31319680),
                                                                         *(const float *)(m->arena + 31319552),
                                                                         m->epsilon,
                                                                         *(const float *)(m->arena + 31319616),
                                                                         (void *)m->gpt_block_3_multi_head_attention_attention_output_kernel,
                                                                         (void *)m->gpt_block_3_multi_head_attention_attention_output_kernel_m,
                                                                         (void *)m->gpt_block_3_multi_head_attention_attention_output_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, sub, mul, mul, add, mul, mul, sub, mul, mul, ...: [128] -> [128], 2.82 kFLOP
static void update_gpt_block_3_layer_norm_1_gamma(char_gpt *m)
{
    update_gpt_block_layer_norm_1_gamma_body((void *)(m->arena + 13172736), *(const float *)(m->arena + 67136),
                                             m->beta_1, m->beta_2, *(const float *)(m->arena + 31319552), m->epsilon,
                                             *(const float *)(m->arena + 31319616), m->gpt_block_3_layer_norm_1_gamma,
                                             m->gpt_block_3_layer_norm_1_gamma_m, m->gpt_block_3_layer_norm_1_gamma_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [128, 512] -> [128, 512], 1.51 MFLOP
static void update_gpt_block_3_dense_kernel(char_gpt *m)
{
    update_gpt_block_1_dense_kernel_body((void *)(m->arena + 30277632), *(const float *)(m->arena + 67136), m->beta_1,
                                         m->beta_2, *(const float *)(m->arena + 31319552), m->epsilon,
                                         *(const float *)(m->arena + 31319616), *(const float *)(m->arena + 31319680),
                                         (void *)m->gpt_block_3_dense_kernel, (void *)m->gpt_block_3_dense_kernel_m,
                                         (void *)m->gpt_block_3_dense_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, mul, sub, mul, mul, add, mul, mul, sub, mul, ...: [512, 128] -> [512, 128], 1.51 MFLOP
static void update_gpt_block_3_dense_1_kernel(char_gpt *m)
{
    update_gpt_block_1_dense_1_kernel_body((void *)(m->arena + 29491200), *(const float *)(m->arena + 67136),
                                           m->beta_1, m->beta_2, *(const float *)(m->arena + 31319552), m->epsilon,
                                           *(const float *)(m->arena + 31319616),
                                           *(const float *)(m->arena + 31319680),
                                           (void *)m->gpt_block_3_dense_1_kernel,
                                           (void *)m->gpt_block_3_dense_1_kernel_m,
                                           (void *)m->gpt_block_3_dense_1_kernel_v);
}

// char_gpt.dl:45: using     adamw(rate(0.002, 2000), weight_decay = 0.1, decays = is_matrix, beta_2 = 0.99, epsilon = 1e-8,
// mul, sub, mul, mul, add, mul, mul, sub, mul, mul, ...: [128] -> [128], 2.82 kFLOP
static void update_gpt_layer_norm_gamma(char_gpt *m)
{
    update_gpt_block_layer_norm_1_gamma_body((void *)(m->arena + 31319040), *(const float *)(m->arena + 67136),
                                             m->beta_1, m->beta_2, *(const float *)(m->arena + 31319552), m->epsilon,
                                             *(const float *)(m->arena + 31319616), m->gpt_layer_norm_gamma,
                                             m->gpt_layer_norm_gamma_m, m->gpt_layer_norm_gamma_v);
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
        block_multi_head_attention_2(m);
        #pragma omp barrier
        block_multi_head_attention_3(m);
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
        block_1_multi_head_attention_2(m);
        #pragma omp barrier
        block_1_multi_head_attention_3(m);
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
        block_2_multi_head_attention_2(m);
        #pragma omp barrier
        block_2_multi_head_attention_3(m);
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
        block_3_multi_head_attention_2(m);
        #pragma omp barrier
        block_3_multi_head_attention_3(m);
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
            layer_norm_grad(m);
            #pragma omp barrier
            block_3_dense_1_input_grad(m);
            #pragma omp barrier
            layer_norm_gamma_grad(m);
            #pragma omp barrier
            block_3_dense_1_kernel_grad(m);
            block_3_dense_kernel_grad(m);
            #pragma omp barrier
            block_3_dense_y_grad(m);
            #pragma omp barrier
            block_3_layer_norm_1_grad(m);
            block_3_layer_norm_1_gamma_grad(m);
            #pragma omp barrier
            block_3_multi_head_attention_attention_output_kernel_grad(m);
            block_3_multi_head_attention_attention_output_heads_grad(m);
            #pragma omp barrier
            block_3_multi_head_attention_attention_grad(m);
            #pragma omp barrier
            block_3_multi_head_attention_grad(m);
            #pragma omp barrier
            block_3_multi_head_attention_input_grad(m);
            block_3_multi_head_attention_input_grad_2(m);
            #pragma omp barrier
            block_3_multi_head_attention_input_grad_3(m);
            block_3_multi_head_attention_value_y_grad(m);
            block_3_multi_head_attention_value_kernel_grad(m);
            #pragma omp barrier
            block_3_multi_head_attention_key_input_grad(m);
            #pragma omp barrier
            block_3_multi_head_attention_query_input_grad(m);
            #pragma omp barrier
            block_3_layer_norm_grad(m);
            #pragma omp barrier
            block_2_dense_1_input_grad(m);
            block_3_multi_head_attention_key_kernel_grad(m);
            #pragma omp barrier
            block_3_multi_head_attention_query_kernel_grad(m);
            block_3_layer_norm_gamma_grad(m);
            block_2_dense_1_kernel_grad(m);
            block_2_dense_kernel_grad(m);
            #pragma omp barrier
            block_2_dense_y_grad(m);
            #pragma omp barrier
            block_2_layer_norm_1_grad(m);
            block_2_layer_norm_1_gamma_grad(m);
            #pragma omp barrier
            block_2_multi_head_attention_attention_output_kernel_grad(m);
            block_2_multi_head_attention_attention_output_heads_grad(m);
            #pragma omp barrier
            block_2_multi_head_attention_attention_grad(m);
            #pragma omp barrier
            block_2_multi_head_attention_grad(m);
            #pragma omp barrier
            block_2_multi_head_attention_input_grad(m);
            block_2_multi_head_attention_input_grad_2(m);
            #pragma omp barrier
            block_2_multi_head_attention_input_grad_3(m);
            block_2_multi_head_attention_value_y_grad(m);
            block_2_multi_head_attention_value_kernel_grad(m);
            #pragma omp barrier
            block_2_multi_head_attention_key_input_grad(m);
            #pragma omp barrier
            block_2_multi_head_attention_query_input_grad(m);
            #pragma omp barrier
            block_2_layer_norm_grad(m);
            #pragma omp barrier
            block_1_dense_1_input_grad(m);
            block_2_multi_head_attention_key_kernel_grad(m);
            #pragma omp barrier
            block_2_multi_head_attention_query_kernel_grad(m);
            block_2_layer_norm_gamma_grad(m);
            block_1_dense_1_kernel_grad(m);
            block_1_dense_kernel_grad(m);
            #pragma omp barrier
            block_1_dense_y_grad(m);
            #pragma omp barrier
            block_1_layer_norm_1_grad(m);
            block_1_layer_norm_1_gamma_grad(m);
            #pragma omp barrier
            block_1_multi_head_attention_attention_output_kernel_grad(m);
            block_1_multi_head_attention_attention_output_heads_grad(m);
            #pragma omp barrier
            block_1_multi_head_attention_attention_grad(m);
            #pragma omp barrier
            block_1_multi_head_attention_grad(m);
            #pragma omp barrier
            block_1_multi_head_attention_input_grad(m);
            block_1_multi_head_attention_input_grad_2(m);
            #pragma omp barrier
            block_1_multi_head_attention_input_grad_3(m);
            block_1_multi_head_attention_value_y_grad(m);
            block_1_multi_head_attention_value_kernel_grad(m);
            #pragma omp barrier
            block_1_multi_head_attention_key_input_grad(m);
            #pragma omp barrier
            block_1_multi_head_attention_query_input_grad(m);
            #pragma omp barrier
            block_1_layer_norm_grad(m);
            #pragma omp barrier
            block_dense_1_input_grad(m);
            #pragma omp barrier
            block_1_multi_head_attention_key_kernel_grad(m);
            block_1_multi_head_attention_query_kernel_grad(m);
            block_1_layer_norm_gamma_grad(m);
            block_dense_1_kernel_grad(m);
            block_dense_kernel_grad(m);
            #pragma omp barrier
            block_dense_y_grad(m);
            #pragma omp barrier
            block_layer_norm_1_grad(m);
            block_layer_norm_1_gamma_grad(m);
            #pragma omp barrier
            block_multi_head_attention_attention_output_kernel_grad(m);
            block_multi_head_attention_attention_output_heads_grad(m);
            #pragma omp barrier
            block_multi_head_attention_attention_grad(m);
            #pragma omp barrier
            block_multi_head_attention_grad(m);
            #pragma omp barrier
            block_multi_head_attention_input_grad(m);
            block_multi_head_attention_input_grad_2(m);
            #pragma omp barrier
            block_multi_head_attention_input_grad_3(m);
            #pragma omp barrier
            block_multi_head_attention_value_y_grad(m);
            block_multi_head_attention_value_kernel_grad(m);
            #pragma omp barrier
            block_multi_head_attention_key_input_grad(m);
            #pragma omp barrier
            block_multi_head_attention_query_input_grad(m);
            #pragma omp barrier
            block_layer_norm_grad(m);
            block_multi_head_attention_key_kernel_grad(m);
            block_multi_head_attention_query_kernel_grad(m);
            #pragma omp barrier
            block_layer_norm_gamma_grad(m);
            #pragma omp barrier
            gpt_scatter_add_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                gpt_embeddings_grad(m);
            }
            #pragma omp barrier
            gpt_embeddings_grad_2(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum(m);
                adamw_sum_2(m);
                adamw_sum_3(m);
            }
            adamw_sum_4(m);
            #pragma omp barrier
            adamw_sum_5(m);
            #pragma omp barrier
            adamw_sum_6(m);
            #pragma omp barrier
            adamw_sum_7(m);
            #pragma omp single nowait
            {
                adamw_sum_8(m);
            }
            #pragma omp barrier
            adamw_sum_9(m);
            #pragma omp barrier
            adamw_sum_10(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum_11(m);
            }
            adamw_sum_12(m);
            #pragma omp barrier
            adamw_sum_13(m);
            #pragma omp barrier
            adamw_sum_14(m);
            #pragma omp barrier
            adamw_sum_15(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum_16(m);
            }
            adamw_sum_17(m);
            #pragma omp barrier
            adamw_sum_18(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum_19(m);
            }
            adamw_sum_20(m);
            #pragma omp barrier
            adamw_sum_21(m);
            #pragma omp barrier
            adamw_sum_22(m);
            #pragma omp barrier
            adamw_sum_23(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum_24(m);
            }
            #pragma omp barrier
            adamw_sum_25(m);
            #pragma omp barrier
            adamw_sum_26(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum_27(m);
            }
            adamw_sum_28(m);
            #pragma omp barrier
            adamw_sum_29(m);
            #pragma omp barrier
            adamw_sum_30(m);
            #pragma omp barrier
            adamw_sum_31(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum_32(m);
            }
            adamw_sum_33(m);
            #pragma omp barrier
            adamw_sum_34(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adamw_sum_35(m);
            }
            #pragma omp barrier
            update_gpt_embeddings(m);
            update_gpt_position_embedding_embeddings(m);
            #pragma omp single nowait
            {
                update_gpt_block_layer_norm_gamma(m);
            }
            update_gpt_block_multi_head_attention_query_kernel(m);
            update_gpt_block_multi_head_attention_key_kernel(m);
            update_gpt_block_multi_head_attention_value_kernel(m);
            update_gpt_block_multi_head_attention_attention_output_kernel(m);
            #pragma omp single nowait
            {
                update_gpt_block_layer_norm_1_gamma(m);
            }
            update_gpt_block_dense_kernel(m);
            update_gpt_block_dense_1_kernel(m);
            #pragma omp single nowait
            {
                update_gpt_block_1_layer_norm_gamma(m);
            }
            update_gpt_block_1_multi_head_attention_query_kernel(m);
            update_gpt_block_1_multi_head_attention_key_kernel(m);
            update_gpt_block_1_multi_head_attention_value_kernel(m);
            update_gpt_block_1_multi_head_attention_attention_output_kernel(m);
            #pragma omp single nowait
            {
                update_gpt_block_1_layer_norm_1_gamma(m);
            }
            update_gpt_block_1_dense_kernel(m);
            update_gpt_block_1_dense_1_kernel(m);
            #pragma omp single nowait
            {
                update_gpt_block_2_layer_norm_gamma(m);
            }
            update_gpt_block_2_multi_head_attention_query_kernel(m);
            update_gpt_block_2_multi_head_attention_key_kernel(m);
            update_gpt_block_2_multi_head_attention_value_kernel(m);
            update_gpt_block_2_multi_head_attention_attention_output_kernel(m);
            #pragma omp single nowait
            {
                update_gpt_block_2_layer_norm_1_gamma(m);
            }
            update_gpt_block_2_dense_kernel(m);
            update_gpt_block_2_dense_1_kernel(m);
            #pragma omp single nowait
            {
                update_gpt_block_3_layer_norm_gamma(m);
            }
            update_gpt_block_3_multi_head_attention_query_kernel(m);
            update_gpt_block_3_multi_head_attention_key_kernel(m);
            update_gpt_block_3_multi_head_attention_value_kernel(m);
            update_gpt_block_3_multi_head_attention_attention_output_kernel(m);
            #pragma omp single nowait
            {
                update_gpt_block_3_layer_norm_1_gamma(m);
            }
            update_gpt_block_3_dense_kernel(m);
            update_gpt_block_3_dense_1_kernel(m);
            #pragma omp single nowait
            {
                update_gpt_layer_norm_gamma(m);
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
// gather, add, reduce, gather, add, mul, sub, mul, reduce, mul, ...: [12, 64], [65, 128], [64, 128], [128] -> [12, 64, 128], 992 kFLOP
static void evaluate_block_layer_norm(char_gpt *m)
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
                    const f32x16 t2 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r]) : f32x16_splat(NAN);
                    sum += t2 + f32x16_load(&gpt_position_embedding_embeddings[i][r]);
                    const f32x16 t3 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 16]) : f32x16_splat(NAN);
                    sum2 += t3 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 16]);
                    const f32x16 t4 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 32]) : f32x16_splat(NAN);
                    sum3 += t4 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 32]);
                    const f32x16 t5 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 48]) : f32x16_splat(NAN);
                    sum4 += t5 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 48]);
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
                    const f32x16 t2 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r]) : f32x16_splat(NAN);
                    const f32x16 t3 = t2 + f32x16_load(&gpt_position_embedding_embeddings[i][r])
                        - block_layer_norm_sum * 0.0078125f;
                    sum += t3 * t3;
                    const f32x16 t4 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 16]) : f32x16_splat(NAN);
                    const f32x16 t5 = t4 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 16])
                        - block_layer_norm_sum * 0.0078125f;
                    sum2 += t5 * t5;
                    const f32x16 t6 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 32]) : f32x16_splat(NAN);
                    const f32x16 t7 = t6 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 32])
                        - block_layer_norm_sum * 0.0078125f;
                    sum3 += t7 * t7;
                    const f32x16 t8 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][r + 48]) : f32x16_splat(NAN);
                    const f32x16 t9 = t8 + f32x16_load(&gpt_position_embedding_embeddings[i][r + 48])
                        - block_layer_norm_sum * 0.0078125f;
                    sum4 += t9 * t9;
                }
                block_layer_norm_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
            }
            // block.layer_norm_rsqrt
            {
                block_layer_norm_rsqrt = rsqrt(block_layer_norm_sum_2 * 0.0078125f + 1e-05f);
            }
            // block.layer_norm_y
            {
                for (int j = 0; j < 128; j += 16) {
                    const f32x16 t2 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][j]) : f32x16_splat(NAN);
                    const f32x16 t3 = t2 + f32x16_load(&gpt_position_embedding_embeddings[i][j])
                        - block_layer_norm_sum * 0.0078125f;
                    f32x16_store(&block_layer_norm_y[b][i][j],
                        t3 * block_layer_norm_rsqrt * f32x16_load(&gpt_block_layer_norm_gamma[j]));
                }
            }
        }
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.3 MFLOP
static void evaluate_block_multi_head_attention_query(char_gpt *m)
{
    block_multi_head_attention_query_body((const void *)m->gpt_block_multi_head_attention_query_kernel,
                                          (void *)(m->arena + 0), (void *)(m->arena + 786432));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void evaluate_block_multi_head_attention_key(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_multi_head_attention_key_kernel,
                                        (void *)(m->arena + 0), (void *)(m->arena + 1179648));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void evaluate_block_multi_head_attention_value(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_multi_head_attention_value_kernel,
                                        (void *)(m->arena + 0), (void *)(m->arena + 1572864));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [12, 64, 4, 32] -> [12, 4, 64, 64], 12.8 MFLOP
static void evaluate_block_multi_head_attention(char_gpt *m)
{
    block_multi_head_attention_body((void *)(m->arena + 1179648), (void *)(m->arena + 786432), (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [12, 4, 64, 64] -> [12, 4, 64, 64], 3.75 MFLOP
static void evaluate_block_multi_head_attention_2(char_gpt *m)
{
    block_multi_head_attention_2_body((void *)(m->arena + 0), (void *)(m->arena + 786432));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.6 MFLOP
static void evaluate_block_multi_head_attention_3(char_gpt *m)
{
    block_multi_head_attention_3_body((void *)(m->arena + 1572864), (void *)(m->arena + 786432),
                                      (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:32: x = embeddings[tokens]
// char_gpt.dl:33: x = x + (x | position_embedding(context, start))
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, gather, add, add: [4, 32, 128], [12, 4, 64, 32], [12, 64], [65, 128], [64, 128] -> [12, 64, 128], 25.4 MFLOP
static void evaluate_block_multi_head_attention_attention_output(char_gpt *m)
{
    block_multi_head_attention_attention_output_body(m->gpt_block_multi_head_attention_attention_output_kernel,
                                                     (void *)(m->arena + 0), m->tokens, m->gpt_embeddings,
                                                     m->gpt_position_embedding_embeddings,
                                                     (void *)(m->arena + 1572864));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [12, 64, 128], [128] -> [12, 64, 128], 697 kFLOP
static void evaluate_block_layer_norm_1_body(const float (*restrict block_multi_head_attention_attention_output)[64][128],
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
            {
                block_layer_norm_1_rsqrt = rsqrt(block_layer_norm_1_sum_2 * 0.0078125f + 1e-05f);
            }
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
    evaluate_block_layer_norm_1_body((void *)(m->arena + 1572864), m->gpt_block_layer_norm_1_gamma,
                                     (void *)(m->arena + 1966080));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, erf, add, mul, mul: [128, 512], [12, 64, 128] -> [12, 64, 512], 110 MFLOP
static void evaluate_block_dense_body(const float (*restrict gpt_block_dense_kernel)[512],
                                      const float (*restrict block_layer_norm_1_y)[128],
                                      float (*restrict block_dense)[512])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t j = 0; j < 512; j += 64)
        for (int64_t i0 = 0; i0 < 768; i0 += 192) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[128][64];
            for (int k = 0; k < 128; k++) {
                f32x16_store(&panel[k][0], f32x16_load(&gpt_block_dense_kernel[k][j]));
                f32x16_store(&panel[k][16], f32x16_load(&gpt_block_dense_kernel[k][j + 16]));
                f32x16_store(&panel[k][32], f32x16_load(&gpt_block_dense_kernel[k][j + 32]));
                f32x16_store(&panel[k][48], f32x16_load(&gpt_block_dense_kernel[k][j + 48]));
            }
            for (int i = 0; i < 192; i += 6) {
                // 6 x 64 in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = block_layer_norm_1_y[i0 + i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                alignas(64) float sums[6][64];
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&sums[r][v * 16], sum[r][v]);
                for (int r = 0; r < 6; r++) {
                    {
                        const f32x16 sum2 = f32x16_load(&sums[r][0]);
                        f32x16_store(&block_dense[i0 + i + r][j],
                            sum2 * (f32x16_erf(sum2 * 0.70710677f) + 1.0f) * 0.5f);
                    }
                    {
                        const f32x16 sum2 = f32x16_load(&sums[r][16]);
                        f32x16_store(&block_dense[i0 + i + r][j + 16],
                            sum2 * (f32x16_erf(sum2 * 0.70710677f) + 1.0f) * 0.5f);
                    }
                    {
                        const f32x16 sum2 = f32x16_load(&sums[r][32]);
                        f32x16_store(&block_dense[i0 + i + r][j + 32],
                            sum2 * (f32x16_erf(sum2 * 0.70710677f) + 1.0f) * 0.5f);
                    }
                    {
                        const f32x16 sum2 = f32x16_load(&sums[r][48]);
                        f32x16_store(&block_dense[i0 + i + r][j + 48],
                            sum2 * (f32x16_erf(sum2 * 0.70710677f) + 1.0f) * 0.5f);
                    }
                }
            }
        }
}

static void evaluate_block_dense(char_gpt *m)
{
    evaluate_block_dense_body(m->gpt_block_dense_kernel, (void *)(m->arena + 1966080), (void *)(m->arena + 0));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [512, 128], [12, 64, 512], [12, 64, 128] -> [12, 64, 128], 101 MFLOP
static void evaluate_block_dense_1(char_gpt *m)
{
    block_dense_1_body(m->gpt_block_dense_1_kernel, (void *)(m->arena + 0), (void *)(m->arena + 1572864),
                       (void *)(m->arena + 1966080));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [12, 64, 128], [128] -> [12, 64, 128], 697 kFLOP
static void evaluate_block_1_layer_norm(char_gpt *m)
{
    evaluate_block_layer_norm_1_body((void *)(m->arena + 1966080), m->gpt_block_1_layer_norm_gamma,
                                     (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.3 MFLOP
static void evaluate_block_1_multi_head_attention_query(char_gpt *m)
{
    block_multi_head_attention_query_body((const void *)m->gpt_block_1_multi_head_attention_query_kernel,
                                          (void *)(m->arena + 0), (void *)(m->arena + 786432));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void evaluate_block_1_multi_head_attention_key(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_1_multi_head_attention_key_kernel,
                                        (void *)(m->arena + 0), (void *)(m->arena + 1179648));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void evaluate_block_1_multi_head_attention_value(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_1_multi_head_attention_value_kernel,
                                        (void *)(m->arena + 0), (void *)(m->arena + 1572864));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [12, 64, 4, 32] -> [12, 4, 64, 64], 12.8 MFLOP
static void evaluate_block_1_multi_head_attention(char_gpt *m)
{
    block_multi_head_attention_body((void *)(m->arena + 1179648), (void *)(m->arena + 786432), (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [12, 4, 64, 64] -> [12, 4, 64, 64], 3.75 MFLOP
static void evaluate_block_1_multi_head_attention_2(char_gpt *m)
{
    block_multi_head_attention_2_body((void *)(m->arena + 0), (void *)(m->arena + 786432));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.6 MFLOP
static void evaluate_block_1_multi_head_attention_3(char_gpt *m)
{
    block_multi_head_attention_3_body((void *)(m->arena + 1572864), (void *)(m->arena + 786432),
                                      (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [4, 32, 128], [12, 4, 64, 32], [12, 64, 128] -> [12, 64, 128], 25.3 MFLOP
static void evaluate_block_1_multi_head_attention_attention_output(char_gpt *m)
{
    block_1_multi_head_attention_attention_output_body(m->gpt_block_1_multi_head_attention_attention_output_kernel,
                                                       (void *)(m->arena + 0), (void *)(m->arena + 1966080),
                                                       (void *)(m->arena + 1572864));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [12, 64, 128], [128] -> [12, 64, 128], 697 kFLOP
static void evaluate_block_1_layer_norm_1(char_gpt *m)
{
    evaluate_block_layer_norm_1_body((void *)(m->arena + 1572864), m->gpt_block_1_layer_norm_1_gamma,
                                     (void *)(m->arena + 1966080));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, erf, add, mul, mul: [128, 512], [12, 64, 128] -> [12, 64, 512], 110 MFLOP
static void evaluate_block_1_dense(char_gpt *m)
{
    evaluate_block_dense_body(m->gpt_block_1_dense_kernel, (void *)(m->arena + 1966080), (void *)(m->arena + 0));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [512, 128], [12, 64, 512], [12, 64, 128] -> [12, 64, 128], 101 MFLOP
static void evaluate_block_1_dense_1(char_gpt *m)
{
    block_dense_1_body(m->gpt_block_1_dense_1_kernel, (void *)(m->arena + 0), (void *)(m->arena + 1572864),
                       (void *)(m->arena + 1966080));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [12, 64, 128], [128] -> [12, 64, 128], 697 kFLOP
static void evaluate_block_2_layer_norm(char_gpt *m)
{
    evaluate_block_layer_norm_1_body((void *)(m->arena + 1966080), m->gpt_block_2_layer_norm_gamma,
                                     (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.3 MFLOP
static void evaluate_block_2_multi_head_attention_query(char_gpt *m)
{
    block_multi_head_attention_query_body((const void *)m->gpt_block_2_multi_head_attention_query_kernel,
                                          (void *)(m->arena + 0), (void *)(m->arena + 786432));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void evaluate_block_2_multi_head_attention_key(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_2_multi_head_attention_key_kernel,
                                        (void *)(m->arena + 0), (void *)(m->arena + 1179648));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void evaluate_block_2_multi_head_attention_value(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_2_multi_head_attention_value_kernel,
                                        (void *)(m->arena + 0), (void *)(m->arena + 1572864));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [12, 64, 4, 32] -> [12, 4, 64, 64], 12.8 MFLOP
static void evaluate_block_2_multi_head_attention(char_gpt *m)
{
    block_multi_head_attention_body((void *)(m->arena + 1179648), (void *)(m->arena + 786432), (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [12, 4, 64, 64] -> [12, 4, 64, 64], 3.75 MFLOP
static void evaluate_block_2_multi_head_attention_2(char_gpt *m)
{
    block_multi_head_attention_2_body((void *)(m->arena + 0), (void *)(m->arena + 786432));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.6 MFLOP
static void evaluate_block_2_multi_head_attention_3(char_gpt *m)
{
    block_multi_head_attention_3_body((void *)(m->arena + 1572864), (void *)(m->arena + 786432),
                                      (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [4, 32, 128], [12, 4, 64, 32], [12, 64, 128] -> [12, 64, 128], 25.3 MFLOP
static void evaluate_block_2_multi_head_attention_attention_output(char_gpt *m)
{
    block_1_multi_head_attention_attention_output_body(m->gpt_block_2_multi_head_attention_attention_output_kernel,
                                                       (void *)(m->arena + 0), (void *)(m->arena + 1966080),
                                                       (void *)(m->arena + 1572864));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [12, 64, 128], [128] -> [12, 64, 128], 697 kFLOP
static void evaluate_block_2_layer_norm_1(char_gpt *m)
{
    evaluate_block_layer_norm_1_body((void *)(m->arena + 1572864), m->gpt_block_2_layer_norm_1_gamma,
                                     (void *)(m->arena + 1966080));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, erf, add, mul, mul: [128, 512], [12, 64, 128] -> [12, 64, 512], 110 MFLOP
static void evaluate_block_2_dense(char_gpt *m)
{
    evaluate_block_dense_body(m->gpt_block_2_dense_kernel, (void *)(m->arena + 1966080), (void *)(m->arena + 0));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [512, 128], [12, 64, 512], [12, 64, 128] -> [12, 64, 128], 101 MFLOP
static void evaluate_block_2_dense_1(char_gpt *m)
{
    block_dense_1_body(m->gpt_block_2_dense_1_kernel, (void *)(m->arena + 0), (void *)(m->arena + 1572864),
                       (void *)(m->arena + 1966080));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [12, 64, 128], [128] -> [12, 64, 128], 697 kFLOP
static void evaluate_block_3_layer_norm(char_gpt *m)
{
    evaluate_block_layer_norm_1_body((void *)(m->arena + 1966080), m->gpt_block_3_layer_norm_gamma,
                                     (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.3 MFLOP
static void evaluate_block_3_multi_head_attention_query(char_gpt *m)
{
    block_multi_head_attention_query_body((const void *)m->gpt_block_3_multi_head_attention_query_kernel,
                                          (void *)(m->arena + 0), (void *)(m->arena + 786432));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void evaluate_block_3_multi_head_attention_key(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_3_multi_head_attention_key_kernel,
                                        (void *)(m->arena + 0), (void *)(m->arena + 1179648));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [12, 64, 128] -> [12, 64, 4, 32], 25.2 MFLOP
static void evaluate_block_3_multi_head_attention_value(char_gpt *m)
{
    block_multi_head_attention_key_body((const void *)m->gpt_block_3_multi_head_attention_value_kernel,
                                        (void *)(m->arena + 0), (void *)(m->arena + 1572864));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [12, 64, 4, 32] -> [12, 4, 64, 64], 12.8 MFLOP
static void evaluate_block_3_multi_head_attention(char_gpt *m)
{
    block_multi_head_attention_body((void *)(m->arena + 1179648), (void *)(m->arena + 786432), (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [12, 4, 64, 64] -> [12, 4, 64, 64], 3.75 MFLOP
static void evaluate_block_3_multi_head_attention_2(char_gpt *m)
{
    block_multi_head_attention_2_body((void *)(m->arena + 0), (void *)(m->arena + 786432));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [12, 64, 4, 32], [12, 4, 64, 64] -> [12, 4, 64, 32], 12.6 MFLOP
static void evaluate_block_3_multi_head_attention_3(char_gpt *m)
{
    block_multi_head_attention_3_body((void *)(m->arena + 1572864), (void *)(m->arena + 786432),
                                      (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [4, 32, 128], [12, 4, 64, 32], [12, 64, 128] -> [12, 64, 128], 25.3 MFLOP
static void evaluate_block_3_multi_head_attention_attention_output(char_gpt *m)
{
    block_1_multi_head_attention_attention_output_body(m->gpt_block_3_multi_head_attention_attention_output_kernel,
                                                       (void *)(m->arena + 0), (void *)(m->arena + 1966080),
                                                       (void *)(m->arena + 1572864));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [12, 64, 128], [128] -> [12, 64, 128], 697 kFLOP
static void evaluate_block_3_layer_norm_1(char_gpt *m)
{
    evaluate_block_layer_norm_1_body((void *)(m->arena + 1572864), m->gpt_block_3_layer_norm_1_gamma,
                                     (void *)(m->arena + 1966080));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, erf, add, mul, mul: [128, 512], [12, 64, 128] -> [12, 64, 512], 110 MFLOP
static void evaluate_block_3_dense(char_gpt *m)
{
    evaluate_block_dense_body(m->gpt_block_3_dense_kernel, (void *)(m->arena + 1966080), (void *)(m->arena + 0));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [512, 128], [12, 64, 512], [12, 64, 128] -> [12, 64, 128], 101 MFLOP
static void evaluate_block_3_dense_1(char_gpt *m)
{
    block_dense_1_body(m->gpt_block_3_dense_1_kernel, (void *)(m->arena + 0), (void *)(m->arena + 1572864),
                       (void *)(m->arena + 1966080));
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [12, 64, 128], [128] -> [12, 64, 128], 697 kFLOP
static void evaluate_layer_norm(char_gpt *m)
{
    evaluate_block_layer_norm_1_body((void *)(m->arena + 1966080), m->gpt_layer_norm_gamma, (void *)(m->arena + 0));
}

// char_gpt.dl:36: return x @ transpose(embeddings)
// contract: [65, 128], [12, 64, 128] -> [12, 64, 65], 12.8 MFLOP
static void evaluate_gpt(char_gpt *m)
{
    gpt_body(m->gpt_embeddings, (void *)(m->arena + 0), (void *)(m->arena + 393216));
}

// char_gpt.dl:44: minimize  cross_entropy(gpt(tokens), next)
// reduce, sub, exp, reduce, log: [12, 64, 65] -> [12, 64], 910 kFLOP
static void evaluate_cross_entropy(char_gpt *m)
{
    const float (*restrict gpt)[64][65] = (void *)(m->arena + 393216);
    float (*restrict cross_entropy_max)[64] = (void *)(m->arena + 0);
    float (*restrict cross_entropy_log)[64] = (void *)(m->arena + 3072);

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
            {
                cross_entropy_log[b][i] = f32_log(cross_entropy_sum);
            }
        }
}

// char_gpt.dl:44: minimize  cross_entropy(gpt(tokens), next)
// iota, equal, to_real, sub, sub, mul, reduce: [12, 64, 65], [12, 64] -> [32], [12], 300 kFLOP
static void evaluate_cross_entropy_sum(char_gpt *m)
{
    const float (*restrict gpt)[64][65] = (void *)(m->arena + 393216);
    const float (*restrict cross_entropy_max)[64] = (void *)(m->arena + 0);
    const int32_t (*restrict next_2)[64] = m->next;
    const float (*restrict cross_entropy_log)[64] = (void *)(m->arena + 3072);
    float *restrict partial = (void *)(m->arena + 6208);
    float *restrict cross_entropy_sum_2 = (void *)(m->arena + 6144);

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
                const f32x16 t = f32x16_load(&gpt[b][chunk * 2 + j][0]) - cross_entropy_max[b][chunk * 2 + j];
                const f32x16 t2 = f32x16_select(next_2[b][chunk * 2 + j] == f32x16_ramp(0), f32x16_splat(1.0f),
                    f32x16_splat(0.0f));
                sum += t2 * (t - cross_entropy_log[b][chunk * 2 + j]);
                const f32x16 t3 = f32x16_load(&gpt[b][chunk * 2 + j][16]) - cross_entropy_max[b][chunk * 2 + j];
                const f32x16 t4 = f32x16_select(next_2[b][chunk * 2 + j] == f32x16_ramp(16), f32x16_splat(1.0f),
                    f32x16_splat(0.0f));
                sum2 += t4 * (t3 - cross_entropy_log[b][chunk * 2 + j]);
                const f32x16 t5 = f32x16_load(&gpt[b][chunk * 2 + j][32]) - cross_entropy_max[b][chunk * 2 + j];
                const f32x16 t6 = f32x16_select(next_2[b][chunk * 2 + j] == f32x16_ramp(32), f32x16_splat(1.0f),
                    f32x16_splat(0.0f));
                sum3 += t6 * (t5 - cross_entropy_log[b][chunk * 2 + j]);
                const f32x16 t7 = f32x16_load(&gpt[b][chunk * 2 + j][48]) - cross_entropy_max[b][chunk * 2 + j];
                const f32x16 t8 = f32x16_select(next_2[b][chunk * 2 + j] == f32x16_ramp(48), f32x16_splat(1.0f),
                    f32x16_splat(0.0f));
                sum4 += t8 * (t7 - cross_entropy_log[b][chunk * 2 + j]);
                const float p = (float)(next_2[b][chunk * 2 + j] == 64);
                const float z = gpt[b][chunk * 2 + j][64] - cross_entropy_max[b][chunk * 2 + j];
                rest += p * (z - cross_entropy_log[b][chunk * 2 + j]);
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
// mul, reduce, mul: [12] -> [], 25 FLOP
static void evaluate_mean_loss(char_gpt *m)
{
    mean_loss_body((void *)(m->arena + 6144), m->batch_weight, &m->loss);
}

// char_gpt.dl:48: report    bits_per_character(gpt(tokens), next)
// char_gpt.dl:44: minimize  cross_entropy(gpt(tokens), next)
// greater, mul, select, reduce, add: [12] -> [], 49 FLOP
static void evaluate_bits_per_character_sum(char_gpt *m)
{
    bits_per_character_sum_body(m->batch_weight, (void *)(m->arena + 6144), &m->metrics_bits_per_character_0);
}

// char_gpt.dl:48: report    bits_per_character(gpt(tokens), next)
// greater, to_real, reduce, add, div, div, neg: [12] -> [], 46 FLOP
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
        evaluate_block_multi_head_attention_2(m);
        #pragma omp barrier
        evaluate_block_multi_head_attention_3(m);
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
        evaluate_block_1_multi_head_attention_2(m);
        #pragma omp barrier
        evaluate_block_1_multi_head_attention_3(m);
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
        evaluate_block_2_multi_head_attention_2(m);
        #pragma omp barrier
        evaluate_block_2_multi_head_attention_3(m);
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
        evaluate_block_3_multi_head_attention_2(m);
        #pragma omp barrier
        evaluate_block_3_multi_head_attention_3(m);
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
// gather, add, reduce, mul, sub, mul, reduce, mul, add, rsqrt, ...: [1, 64], [65, 128], [64, 128], [128] -> [1, 64, 128], 66.3 kFLOP
static void predict_block_layer_norm_y_body(const int32_t (*restrict tokens)[64],
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
        {
            for (int k = 0; k < 128; k += 16) {
                const f32x16 t2 = t >= 0 && t < 65 ? f32x16_load(&gpt_embeddings[t][k]) : f32x16_splat(NAN);
                f32x16_store(&gpt_x[0][j][k], t2 + f32x16_load(&gpt_position_embedding_embeddings[j][k]));
            }
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
        {
            block_layer_norm_rsqrt = rsqrt(block_layer_norm_sum_2 * 0.0078125f + 1e-05f);
        }
        // block.layer_norm_y
        {
            for (int k = 0; k < 128; k += 16) {
                const f32x16 t2 = (f32x16_load(&gpt_x[0][j][k]) - block_layer_norm_sum * 0.0078125f)
                    * block_layer_norm_rsqrt;
                f32x16_store(&block_layer_norm_y[0][j][k], t2 * f32x16_load(&gpt_block_layer_norm_gamma[k]));
            }
        }
    }
}

static void predict_block_layer_norm_y(char_gpt *m)
{
    predict_block_layer_norm_y_body(m->tokens, m->gpt_embeddings, m->gpt_position_embedding_embeddings,
                                    m->gpt_block_layer_norm_gamma, (void *)(m->arena + 131072), (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.11 MFLOP
static void predict_block_multi_head_attention_query_body(const float (*restrict gpt_block_multi_head_attention_query_kernel)[128],
                                                          const float (*restrict block_layer_norm_y)[64][128],
                                                          float (*restrict block_multi_head_attention_query)[64][128])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 128; j += 64) {
        for (int i = 0; i < 54; i += 6) {
            // 6 x 64 in registers
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
                UNROLL for (int v = 0; v < 4; v++) {
                    f32x16 result = sum[r][v];
                    f32x16_store(&block_multi_head_attention_query[0][i + r][j + v * 16], result * 0.17677669f);
                }
        }
        for (int i = 54; i < 64; i += 5) {
            // 5 x 64 in registers
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
                UNROLL for (int v = 0; v < 4; v++) {
                    f32x16 result = sum[r][v];
                    f32x16_store(&block_multi_head_attention_query[0][i + r][j + v * 16], result * 0.17677669f);
                }
        }
    }
}

static void predict_block_multi_head_attention_query(char_gpt *m)
{
    predict_block_multi_head_attention_query_body((const void *)m->gpt_block_multi_head_attention_query_kernel,
                                                  (void *)(m->arena + 0), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.1 MFLOP
static void predict_block_multi_head_attention_key_body(const float (*restrict gpt_block_multi_head_attention_key_kernel)[128],
                                                        const float (*restrict block_layer_norm_y)[64][128],
                                                        float (*restrict block_multi_head_attention_key)[64][128])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 128; j += 64) {
        for (int i = 0; i < 54; i += 6) {
            // 6 x 64 in registers
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
                UNROLL for (int v = 0; v < 4; v++) {
                    f32x16 result = sum[r][v];
                    f32x16_store(&block_multi_head_attention_key[0][i + r][j + v * 16], result);
                }
        }
        for (int i = 54; i < 64; i += 5) {
            // 5 x 64 in registers
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
                UNROLL for (int v = 0; v < 4; v++) {
                    f32x16 result = sum[r][v];
                    f32x16_store(&block_multi_head_attention_key[0][i + r][j + v * 16], result);
                }
        }
    }
}

static void predict_block_multi_head_attention_key(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_multi_head_attention_key_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 98304));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.1 MFLOP
static void predict_block_multi_head_attention_value(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_multi_head_attention_value_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 163840));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [1, 64, 4, 32] -> [1, 4, 64, 64], 1.07 MFLOP
static void predict_block_multi_head_attention_body(const float (*restrict block_multi_head_attention_key)[64][4][32],
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
            // 6 x 64 in registers
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
                UNROLL for (int v = 0; v < 4; v++) {
                    f32x16 result = sum[r][v];
                    f32x16_store(&block_multi_head_attention[0][h][i + r][v * 16],
                        f32x16_select(0 >= f32x16_ramp(v * 16 - i - r), result, f32x16_splat(-1e+09f)));
                }
        }
        for (int i = 54; i < 64; i += 5) {
            // 5 x 64 in registers
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
                UNROLL for (int v = 0; v < 4; v++) {
                    f32x16 result = sum[r][v];
                    f32x16_store(&block_multi_head_attention[0][h][i + r][v * 16],
                        f32x16_select(0 >= f32x16_ramp(v * 16 - i - r), result, f32x16_splat(-1e+09f)));
                }
        }
    }
}

static void predict_block_multi_head_attention(char_gpt *m)
{
    predict_block_multi_head_attention_body((void *)(m->arena + 98304), (void *)(m->arena + 65536),
                                            (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [1, 4, 64, 64] -> [1, 4, 64, 64], 312 kFLOP
static void predict_block_multi_head_attention_2_body(const float (*restrict block_multi_head_attention)[4][64][64],
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
            {
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&block_multi_head_attention_e[c],
                        f32x16_exp(f32x16_load(&block_multi_head_attention[0][j][k][c])
                        - block_multi_head_attention_max));
            }
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
            {
                block_multi_head_attention_div = 1.0f / block_multi_head_attention_sum;
            }
            // block.multi_head_attention_attention
            {
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&block_multi_head_attention_attention[0][j][k][c],
                        f32x16_load(&block_multi_head_attention_e[c]) * block_multi_head_attention_div);
            }
        }
}

static void predict_block_multi_head_attention_2(char_gpt *m)
{
    predict_block_multi_head_attention_2_body((void *)(m->arena + 0), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [1, 64, 4, 32], [1, 4, 64, 64] -> [1, 4, 64, 32], 1.05 MFLOP
static void predict_block_multi_head_attention_3_body(const float (*restrict block_multi_head_attention_value)[64][4][32],
                                                      const float (*restrict block_multi_head_attention_attention)[4][64][64],
                                                      float (*restrict block_multi_head_attention_2)[4][64][32])
{
    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 4; h++) {
        for (int i = 0; i < 52; i += 13) {
            // 13 x 32 in registers
            f32x16 sum[13][2] = {0};
            for (int k = 0; k < 64; k++) {
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
                UNROLL for (int v = 0; v < 2; v++) {
                    f32x16 result = sum[r][v];
                    f32x16_store(&block_multi_head_attention_2[0][h][i + r][v * 16], result);
                }
        }
        {
            // 12 x 32 in registers
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
                UNROLL for (int v = 0; v < 2; v++) {
                    f32x16 result = sum[r][v];
                    f32x16_store(&block_multi_head_attention_2[0][h][r + 52][v * 16], result);
                }
        }
    }
}

static void predict_block_multi_head_attention_3(char_gpt *m)
{
    predict_block_multi_head_attention_3_body((void *)(m->arena + 163840), (void *)(m->arena + 65536),
                                              (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [4, 32, 128], [1, 4, 64, 32], [1, 64, 128] -> [1, 64, 128], 2.11 MFLOP
static void predict_block_multi_head_attention_attention_output_body(const float (*restrict gpt_block_multi_head_attention_attention_output_kernel)[32][128],
                                                                     const float (*restrict block_multi_head_attention_2)[4][64][32],
                                                                     const float (*restrict gpt_x)[64][128],
                                                                     float (*restrict block_multi_head_attention_attention_output)[64][128])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 128; j += 64) {
        for (int i = 0; i < 54; i += 6) {
            // 6 x 64 in registers
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
                UNROLL for (int v = 0; v < 4; v++) {
                    f32x16 result = sum[r][v];
                    f32x16_store(&block_multi_head_attention_attention_output[0][i + r][j + v * 16],
                        f32x16_load(&gpt_x[0][i + r][j + v * 16]) + result);
                }
        }
        for (int i = 54; i < 64; i += 5) {
            // 5 x 64 in registers
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
                UNROLL for (int v = 0; v < 4; v++) {
                    f32x16 result = sum[r][v];
                    f32x16_store(&block_multi_head_attention_attention_output[0][i + r][j + v * 16],
                        f32x16_load(&gpt_x[0][i + r][j + v * 16]) + result);
                }
        }
    }
}

static void predict_block_multi_head_attention_attention_output(char_gpt *m)
{
    predict_block_multi_head_attention_attention_output_body(m->gpt_block_multi_head_attention_attention_output_kernel,
                                                             (void *)(m->arena + 0), (void *)(m->arena + 131072),
                                                             (void *)(m->arena + 163840));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [1, 64, 128], [128] -> [1, 64, 128], 58.1 kFLOP
static void predict_block_layer_norm_1_body(const float (*restrict block_multi_head_attention_attention_output)[64][128],
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
        {
            block_layer_norm_1_rsqrt = rsqrt(block_layer_norm_1_sum_2 * 0.0078125f + 1e-05f);
        }
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
    predict_block_layer_norm_1_body((void *)(m->arena + 163840), m->gpt_block_layer_norm_1_gamma,
                                    (void *)(m->arena + 131072));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, erf, add, mul, mul: [128, 512], [1, 64, 128] -> [1, 64, 512], 9.18 MFLOP
static void predict_block_dense_body(const float (*restrict gpt_block_dense_kernel)[512],
                                     const float (*restrict block_layer_norm_1_y)[64][128],
                                     float (*restrict block_dense)[64][512])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 512; j += 64) {
        for (int i = 0; i < 54; i += 6) {
            // 6 x 64 in registers
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
            for (int r = 0; r < 6; r++) {
                {
                    const f32x16 sum2 = f32x16_load(&sums[r][0]);
                    f32x16_store(&block_dense[0][i + r][j], sum2 * (f32x16_erf(sum2 * 0.70710677f) + 1.0f) * 0.5f);
                }
                {
                    const f32x16 sum2 = f32x16_load(&sums[r][16]);
                    f32x16_store(&block_dense[0][i + r][j + 16], sum2 * (f32x16_erf(sum2 * 0.70710677f) + 1.0f) * 0.5f);
                }
                {
                    const f32x16 sum2 = f32x16_load(&sums[r][32]);
                    f32x16_store(&block_dense[0][i + r][j + 32], sum2 * (f32x16_erf(sum2 * 0.70710677f) + 1.0f) * 0.5f);
                }
                {
                    const f32x16 sum2 = f32x16_load(&sums[r][48]);
                    f32x16_store(&block_dense[0][i + r][j + 48], sum2 * (f32x16_erf(sum2 * 0.70710677f) + 1.0f) * 0.5f);
                }
            }
        }
        for (int i = 54; i < 64; i += 5) {
            // 5 x 64 in registers
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
            for (int r = 0; r < 5; r++) {
                {
                    const f32x16 sum2 = f32x16_load(&sums[r][0]);
                    f32x16_store(&block_dense[0][i + r][j], sum2 * (f32x16_erf(sum2 * 0.70710677f) + 1.0f) * 0.5f);
                }
                {
                    const f32x16 sum2 = f32x16_load(&sums[r][16]);
                    f32x16_store(&block_dense[0][i + r][j + 16], sum2 * (f32x16_erf(sum2 * 0.70710677f) + 1.0f) * 0.5f);
                }
                {
                    const f32x16 sum2 = f32x16_load(&sums[r][32]);
                    f32x16_store(&block_dense[0][i + r][j + 32], sum2 * (f32x16_erf(sum2 * 0.70710677f) + 1.0f) * 0.5f);
                }
                {
                    const f32x16 sum2 = f32x16_load(&sums[r][48]);
                    f32x16_store(&block_dense[0][i + r][j + 48], sum2 * (f32x16_erf(sum2 * 0.70710677f) + 1.0f) * 0.5f);
                }
            }
        }
    }
}

static void predict_block_dense(char_gpt *m)
{
    predict_block_dense_body(m->gpt_block_dense_kernel, (void *)(m->arena + 131072), (void *)(m->arena + 0));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [512, 128], [1, 64, 512], [1, 64, 128] -> [1, 64, 128], 8.4 MFLOP
static void predict_block_dense_1_body(const float (*restrict gpt_block_dense_1_kernel)[128],
                                       const float (*restrict block_dense)[64][512],
                                       const float (*restrict block_multi_head_attention_attention_output)[64][128],
                                       float (*restrict block_dense_1)[64][128])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t j = 0; j < 128; j += 64)
        for (int64_t i0 = 0; i0 < 64; i0 += 32) {
            for (int i = 0; i < 12; i += 6) {
                // 6 x 64 in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 512; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&gpt_block_dense_1_kernel[k][j + v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = block_dense[0][i0 + i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_dense_1[0][i0 + i + r][j + v * 16],
                            f32x16_load(&block_multi_head_attention_attention_output[0][i0 + i + r][j + v * 16])
                            + result);
                    }
            }
            for (int i = 12; i < 32; i += 5) {
                // 5 x 64 in registers
                f32x16 sum[5][4] = {0};
                for (int k = 0; k < 512; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&gpt_block_dense_1_kernel[k][j + v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = block_dense[0][i0 + i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++) {
                        f32x16 result = sum[r][v];
                        f32x16_store(&block_dense_1[0][i0 + i + r][j + v * 16],
                            f32x16_load(&block_multi_head_attention_attention_output[0][i0 + i + r][j + v * 16])
                            + result);
                    }
            }
        }
}

static void predict_block_dense_1(char_gpt *m)
{
    predict_block_dense_1_body(m->gpt_block_dense_1_kernel, (void *)(m->arena + 0), (void *)(m->arena + 163840),
                               (void *)(m->arena + 131072));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [1, 64, 128], [128] -> [1, 64, 128], 58.1 kFLOP
static void predict_block_1_layer_norm(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 131072), m->gpt_block_1_layer_norm_gamma,
                                    (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.11 MFLOP
static void predict_block_1_multi_head_attention_query(char_gpt *m)
{
    predict_block_multi_head_attention_query_body((const void *)m->gpt_block_1_multi_head_attention_query_kernel,
                                                  (void *)(m->arena + 0), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.1 MFLOP
static void predict_block_1_multi_head_attention_key(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_1_multi_head_attention_key_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 98304));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.1 MFLOP
static void predict_block_1_multi_head_attention_value(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_1_multi_head_attention_value_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 163840));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [1, 64, 4, 32] -> [1, 4, 64, 64], 1.07 MFLOP
static void predict_block_1_multi_head_attention(char_gpt *m)
{
    predict_block_multi_head_attention_body((void *)(m->arena + 98304), (void *)(m->arena + 65536),
                                            (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [1, 4, 64, 64] -> [1, 4, 64, 64], 312 kFLOP
static void predict_block_1_multi_head_attention_2(char_gpt *m)
{
    predict_block_multi_head_attention_2_body((void *)(m->arena + 0), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [1, 64, 4, 32], [1, 4, 64, 64] -> [1, 4, 64, 32], 1.05 MFLOP
static void predict_block_1_multi_head_attention_3(char_gpt *m)
{
    predict_block_multi_head_attention_3_body((void *)(m->arena + 163840), (void *)(m->arena + 65536),
                                              (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [4, 32, 128], [1, 4, 64, 32], [1, 64, 128] -> [1, 64, 128], 2.11 MFLOP
static void predict_block_1_multi_head_attention_attention_output(char_gpt *m)
{
    predict_block_multi_head_attention_attention_output_body(m->gpt_block_1_multi_head_attention_attention_output_kernel,
                                                             (void *)(m->arena + 0), (void *)(m->arena + 131072),
                                                             (void *)(m->arena + 163840));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [1, 64, 128], [128] -> [1, 64, 128], 58.1 kFLOP
static void predict_block_1_layer_norm_1(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 163840), m->gpt_block_1_layer_norm_1_gamma,
                                    (void *)(m->arena + 131072));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, erf, add, mul, mul: [128, 512], [1, 64, 128] -> [1, 64, 512], 9.18 MFLOP
static void predict_block_1_dense(char_gpt *m)
{
    predict_block_dense_body(m->gpt_block_1_dense_kernel, (void *)(m->arena + 131072), (void *)(m->arena + 0));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [512, 128], [1, 64, 512], [1, 64, 128] -> [1, 64, 128], 8.4 MFLOP
static void predict_block_1_dense_1(char_gpt *m)
{
    predict_block_dense_1_body(m->gpt_block_1_dense_1_kernel, (void *)(m->arena + 0), (void *)(m->arena + 163840),
                               (void *)(m->arena + 131072));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [1, 64, 128], [128] -> [1, 64, 128], 58.1 kFLOP
static void predict_block_2_layer_norm(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 131072), m->gpt_block_2_layer_norm_gamma,
                                    (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.11 MFLOP
static void predict_block_2_multi_head_attention_query(char_gpt *m)
{
    predict_block_multi_head_attention_query_body((const void *)m->gpt_block_2_multi_head_attention_query_kernel,
                                                  (void *)(m->arena + 0), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.1 MFLOP
static void predict_block_2_multi_head_attention_key(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_2_multi_head_attention_key_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 98304));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.1 MFLOP
static void predict_block_2_multi_head_attention_value(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_2_multi_head_attention_value_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 163840));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [1, 64, 4, 32] -> [1, 4, 64, 64], 1.07 MFLOP
static void predict_block_2_multi_head_attention(char_gpt *m)
{
    predict_block_multi_head_attention_body((void *)(m->arena + 98304), (void *)(m->arena + 65536),
                                            (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [1, 4, 64, 64] -> [1, 4, 64, 64], 312 kFLOP
static void predict_block_2_multi_head_attention_2(char_gpt *m)
{
    predict_block_multi_head_attention_2_body((void *)(m->arena + 0), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [1, 64, 4, 32], [1, 4, 64, 64] -> [1, 4, 64, 32], 1.05 MFLOP
static void predict_block_2_multi_head_attention_3(char_gpt *m)
{
    predict_block_multi_head_attention_3_body((void *)(m->arena + 163840), (void *)(m->arena + 65536),
                                              (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [4, 32, 128], [1, 4, 64, 32], [1, 64, 128] -> [1, 64, 128], 2.11 MFLOP
static void predict_block_2_multi_head_attention_attention_output(char_gpt *m)
{
    predict_block_multi_head_attention_attention_output_body(m->gpt_block_2_multi_head_attention_attention_output_kernel,
                                                             (void *)(m->arena + 0), (void *)(m->arena + 131072),
                                                             (void *)(m->arena + 163840));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [1, 64, 128], [128] -> [1, 64, 128], 58.1 kFLOP
static void predict_block_2_layer_norm_1(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 163840), m->gpt_block_2_layer_norm_1_gamma,
                                    (void *)(m->arena + 131072));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, erf, add, mul, mul: [128, 512], [1, 64, 128] -> [1, 64, 512], 9.18 MFLOP
static void predict_block_2_dense(char_gpt *m)
{
    predict_block_dense_body(m->gpt_block_2_dense_kernel, (void *)(m->arena + 131072), (void *)(m->arena + 0));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [512, 128], [1, 64, 512], [1, 64, 128] -> [1, 64, 128], 8.4 MFLOP
static void predict_block_2_dense_1(char_gpt *m)
{
    predict_block_dense_1_body(m->gpt_block_2_dense_1_kernel, (void *)(m->arena + 0), (void *)(m->arena + 163840),
                               (void *)(m->arena + 131072));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [1, 64, 128], [128] -> [1, 64, 128], 58.1 kFLOP
static void predict_block_3_layer_norm(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 131072), m->gpt_block_3_layer_norm_gamma,
                                    (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.11 MFLOP
static void predict_block_3_multi_head_attention_query(char_gpt *m)
{
    predict_block_multi_head_attention_query_body((const void *)m->gpt_block_3_multi_head_attention_query_kernel,
                                                  (void *)(m->arena + 0), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.1 MFLOP
static void predict_block_3_multi_head_attention_key(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_3_multi_head_attention_key_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 98304));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.1 MFLOP
static void predict_block_3_multi_head_attention_value(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_3_multi_head_attention_value_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 163840));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [1, 64, 4, 32] -> [1, 4, 64, 64], 1.07 MFLOP
static void predict_block_3_multi_head_attention(char_gpt *m)
{
    predict_block_multi_head_attention_body((void *)(m->arena + 98304), (void *)(m->arena + 65536),
                                            (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [1, 4, 64, 64] -> [1, 4, 64, 64], 312 kFLOP
static void predict_block_3_multi_head_attention_2(char_gpt *m)
{
    predict_block_multi_head_attention_2_body((void *)(m->arena + 0), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [1, 64, 4, 32], [1, 4, 64, 64] -> [1, 4, 64, 32], 1.05 MFLOP
static void predict_block_3_multi_head_attention_3(char_gpt *m)
{
    predict_block_multi_head_attention_3_body((void *)(m->arena + 163840), (void *)(m->arena + 65536),
                                              (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [4, 32, 128], [1, 4, 64, 32], [1, 64, 128] -> [1, 64, 128], 2.11 MFLOP
static void predict_block_3_multi_head_attention_attention_output(char_gpt *m)
{
    predict_block_multi_head_attention_attention_output_body(m->gpt_block_3_multi_head_attention_attention_output_kernel,
                                                             (void *)(m->arena + 0), (void *)(m->arena + 131072),
                                                             (void *)(m->arena + 163840));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [1, 64, 128], [128] -> [1, 64, 128], 58.1 kFLOP
static void predict_block_3_layer_norm_1(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 163840), m->gpt_block_3_layer_norm_1_gamma,
                                    (void *)(m->arena + 131072));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, erf, add, mul, mul: [128, 512], [1, 64, 128] -> [1, 64, 512], 9.18 MFLOP
static void predict_block_3_dense(char_gpt *m)
{
    predict_block_dense_body(m->gpt_block_3_dense_kernel, (void *)(m->arena + 131072), (void *)(m->arena + 0));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [512, 128], [1, 64, 512], [1, 64, 128] -> [1, 64, 128], 8.4 MFLOP
static void predict_block_3_dense_1(char_gpt *m)
{
    predict_block_dense_1_body(m->gpt_block_3_dense_1_kernel, (void *)(m->arena + 0), (void *)(m->arena + 163840),
                               (void *)(m->arena + 131072));
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [1, 64, 128], [128] -> [1, 64, 128], 58.1 kFLOP
static void predict_layer_norm(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 131072), m->gpt_layer_norm_gamma, (void *)(m->arena + 0));
}

// char_gpt.dl:36: return x @ transpose(embeddings)
// contract: [65, 128], [1, 64, 128] -> [1, 64, 65], 1.06 MFLOP
static void predict_gpt(char_gpt *m)
{
    const float (*restrict gpt_embeddings)[128] = m->gpt_embeddings;
    const float (*restrict layer_norm_y)[64][128] = (void *)(m->arena + 0);
    float (*restrict prediction)[64][65] = m->prediction;

    {
        alignas(64) float part[64][65];
        for (int i = 0; i < 64; i++) {
            f32x16_store(&part[i][0], f32x16_splat(0.0f));
            f32x16_store(&part[i][16], f32x16_splat(0.0f));
            f32x16_store(&part[i][32], f32x16_splat(0.0f));
            f32x16_store(&part[i][48], f32x16_splat(0.0f));
            part[i][64] = 0.0f;
        }
        for (int k0 = 0; k0 < 128; k0 += 64) {
            // 65 columns, copied so that they lie side by side
            alignas(64) float panel[64][65];
            for (int c = 0; c < 64; c += 16)
                for (int k = 0; k < 64; k += 16)
                    f32x16_transpose(&panel[k][c], 65, &gpt_embeddings[c][k0 + k], 128);
            for (int k = 0; k < 64; k++)
                panel[k][64] = gpt_embeddings[64][k0 + k];
            for (int i = 0; i < 60; i += 5) {
                // 5 x 65 in registers
                f32x16 sum[5][4];
                float sum2[5];
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                UNROLL for (int r = 0; r < 5; r++)
                    sum2[r] = part[i + r][64];
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
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&part[i + r][v * 16], sum[r][v]);
                UNROLL for (int r = 0; r < 5; r++)
                    part[i + r][64] = sum2[r];
            }
            {
                // 4 x 65 in registers
                f32x16 sum[4][4];
                float sum2[4];
                UNROLL for (int r = 0; r < 4; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] = f32x16_load(&part[r + 60][v * 16]);
                UNROLL for (int r = 0; r < 4; r++)
                    sum2[r] = part[r + 60][64];
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
                UNROLL for (int r = 0; r < 4; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&part[r + 60][v * 16], sum[r][v]);
                UNROLL for (int r = 0; r < 4; r++)
                    part[r + 60][64] = sum2[r];
            }
        }
        for (int i = 0; i < 64; i++) {
            {
                const f32x16 sum = f32x16_load(&part[i][0]);
                f32x16_store(&prediction[0][i][0], sum);
            }
            {
                const f32x16 sum = f32x16_load(&part[i][16]);
                f32x16_store(&prediction[0][i][16], sum);
            }
            {
                const f32x16 sum = f32x16_load(&part[i][32]);
                f32x16_store(&prediction[0][i][32], sum);
            }
            {
                const f32x16 sum = f32x16_load(&part[i][48]);
                f32x16_store(&prediction[0][i][48], sum);
            }
            {
                const float sum = part[i][64];
                prediction[0][i][64] = sum;
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
        predict_block_multi_head_attention_value(m);
        #pragma omp barrier
        predict_block_multi_head_attention(m);
        #pragma omp barrier
        predict_block_multi_head_attention_2(m);
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
        predict_block_1_multi_head_attention_value(m);
        #pragma omp barrier
        predict_block_1_multi_head_attention(m);
        #pragma omp barrier
        predict_block_1_multi_head_attention_2(m);
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
        predict_block_2_multi_head_attention_value(m);
        #pragma omp barrier
        predict_block_2_multi_head_attention(m);
        #pragma omp barrier
        predict_block_2_multi_head_attention_2(m);
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
        predict_block_3_multi_head_attention_value(m);
        #pragma omp barrier
        predict_block_3_multi_head_attention(m);
        #pragma omp barrier
        predict_block_3_multi_head_attention_2(m);
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
// gather, gather, add: [65, 128], [64, 128] -> [1, 128], 128 FLOP
static void next_gpt_x(char_gpt *m)
{
    const int32_t position = m->position;
    const int32_t token = m->token;
    const float (*restrict gpt_embeddings)[128] = m->gpt_embeddings;
    const float (*restrict gpt_position_embedding_embeddings)[128] = m->gpt_position_embedding_embeddings;
    float (*restrict gpt_x)[128] = (void *)(m->arena + 2048);

    const int t = position >= 0 && position < 64;
    #pragma omp simd
    for (int i = 0; i < 128; i++) {
        const float x = token >= 0 && token < 65 ? gpt_embeddings[token][i] : NAN;
        gpt_x[0][i] = x + (t ? gpt_position_embedding_embeddings[position][i] : NAN);
    }
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// reduce: [1, 128] -> [1], 128 FLOP
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
    next_block_layer_norm_sum_body((void *)(m->arena + 2048), (void *)(m->arena + 512));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, reduce: [1, 128], [1] -> [1], 385 FLOP
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
    next_block_layer_norm_sum_2_body((void *)(m->arena + 2048), (void *)(m->arena + 512), (void *)(m->arena + 0));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, add, rsqrt: [1] -> [], 10 FLOP
static void next_layer_norm_rsqrt_body(const float *restrict block_layer_norm_sum_2,
                                       float *restrict layer_norm_rsqrt)
{
    *layer_norm_rsqrt = rsqrt(block_layer_norm_sum_2[0] * 0.0078125f + 1e-05f);
}

static void next_layer_norm_rsqrt(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 0), (void *)(m->arena + 576));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul: [1, 128], [1], [128] -> [1, 128], 385 FLOP
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
    next_block_layer_norm_y_body((void *)(m->arena + 2048), (void *)(m->arena + 512), *(const float *)(m->arena + 576),
                                 m->gpt_block_layer_norm_gamma, (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [1, 128], [128, 4, 32] -> [1, 4, 32], 32.9 kFLOP
static void next_block_multi_head_attention_query_body(const float (*restrict block_layer_norm_y)[128],
                                                       const float (*restrict gpt_block_multi_head_attention_query_kernel)[128],
                                                       float (*restrict block_multi_head_attention_query)[128])
{
    {
        {
            // 1 x 128 in registers
            f32x16 sum[8] = {0};
            for (int k = 0; k < 128; k++) {
                const float a = block_layer_norm_y[0][k];
                UNROLL for (int v = 0; v < 8; v++)
                    sum[v] += a * f32x16_load(&gpt_block_multi_head_attention_query_kernel[k][v * 16]);
            }
            UNROLL for (int v = 0; v < 8; v++) {
                f32x16 result = sum[v];
                f32x16_store(&block_multi_head_attention_query[0][v * 16], result * 0.17677669f);
            }
        }
    }
}

static void next_block_multi_head_attention_query(char_gpt *m)
{
    next_block_multi_head_attention_query_body((void *)(m->arena + 0),
                                               (const void *)m->gpt_block_multi_head_attention_query_kernel,
                                               (void *)(m->arena + 1024));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [1, 128], [128, 4, 32] -> [1, 4, 32], 32.8 kFLOP
static void next_block_multi_head_attention_key_body(const float (*restrict block_layer_norm_y)[128],
                                                     const float (*restrict gpt_block_multi_head_attention_key_kernel)[128],
                                                     float (*restrict block_multi_head_attention_key)[128])
{
    {
        {
            // 1 x 128 in registers
            f32x16 sum[8] = {0};
            for (int k = 0; k < 128; k++) {
                const float a = block_layer_norm_y[0][k];
                UNROLL for (int v = 0; v < 8; v++)
                    sum[v] += a * f32x16_load(&gpt_block_multi_head_attention_key_kernel[k][v * 16]);
            }
            UNROLL for (int v = 0; v < 8; v++) {
                f32x16 result = sum[v];
                f32x16_store(&block_multi_head_attention_key[0][v * 16], result);
            }
        }
    }
}

static void next_block_multi_head_attention_key(char_gpt *m)
{
    next_block_multi_head_attention_key_body((void *)(m->arena + 0),
                                             (const void *)m->gpt_block_multi_head_attention_key_kernel,
                                             (void *)(m->arena + 512));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// iota, equal, select: [1, 4, 32] -> [64, 4, 32], 16.4 kFLOP
static void next_block_multi_head_attention_key_select_body(const int32_t position,
                                                            const float (*restrict block_multi_head_attention_key)[128],
                                                            float (*restrict cache_0)[128])
{
    for (int i = 0; i < 64; i++)
        for (int j = 0; j < 128; j += 16)
            f32x16_store(&cache_0[i][j],
                position == i ? f32x16_load(&block_multi_head_attention_key[0][j]) : f32x16_load(&cache_0[i][j]));
}

static void next_block_multi_head_attention_key_select(char_gpt *m)
{
    next_block_multi_head_attention_key_select_body(m->position, (void *)(m->arena + 512), (void *)m->cache_0);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [1, 128], [128, 4, 32] -> [1, 4, 32], 32.8 kFLOP
static void next_block_multi_head_attention_value(char_gpt *m)
{
    next_block_multi_head_attention_key_body((void *)(m->arena + 0),
                                             (const void *)m->gpt_block_multi_head_attention_value_kernel,
                                             (void *)(m->arena + 512));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// iota, equal, select: [1, 4, 32] -> [64, 4, 32], 16.4 kFLOP
static void next_block_multi_head_attention_value_select(char_gpt *m)
{
    next_block_multi_head_attention_key_select_body(m->position, (void *)(m->arena + 512), (void *)m->cache_1);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [1, 4, 32], [64, 4, 32] -> [4, 1, 64], 16.7 kFLOP
static void next_block_multi_head_attention_body(const float (*restrict block_multi_head_attention_query)[4][32],
                                                 const float (*restrict cache_0)[4][32],
                                                 const int32_t position,
                                                 float (*restrict block_multi_head_attention)[1][64])
{
    for (int h = 0; h < 4; h++)
        for (int j = 0; j < 64; j += 8) {
            {
                // 1 x 8 sums in registers, as vectors along k
                float sum[8] = {0};
                {
                    f32x16 sum2[8] = {0};
                    for (int k = 0; k < 32; k += 16) {
                        const f32x16 a = f32x16_load(&block_multi_head_attention_query[0][h][k]);
                        UNROLL for (int v = 0; v < 8; v++)
                            sum2[v] += a * f32x16_load(&cache_0[j + v][h][k]);
                    }
                    UNROLL for (int v = 0; v < 8; v++)
                        sum[v] += f32x16_sum(sum2[v]);
                }
                UNROLL for (int v = 0; v < 8; v++)
                    block_multi_head_attention[h][0][j + v] = position >= j + v ? sum[v] : -1e+09f;
            }
        }
}

static void next_block_multi_head_attention(char_gpt *m)
{
    next_block_multi_head_attention_body((void *)(m->arena + 1024), m->cache_0, m->position, (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [4, 1, 64] -> [4, 1, 64], 4.88 kFLOP
static void next_block_multi_head_attention_2_body(const float (*restrict block_multi_head_attention)[1][64],
                                                   float (*restrict block_multi_head_attention_attention)[1][64])
{
    for (int row = 0; row < 4; row++) {
        float block_multi_head_attention_max;
        alignas(64) float block_multi_head_attention_e[1][64];
        float block_multi_head_attention_sum;
        float block_multi_head_attention_div;
        // block.multi_head_attention_max
        {
            f32x16 maximum = f32x16_splat(-INFINITY);
            f32x16 maximum2 = f32x16_splat(-INFINITY);
            f32x16 maximum3 = f32x16_splat(-INFINITY);
            f32x16 maximum4 = f32x16_splat(-INFINITY);
            maximum = f32x16_max(maximum, f32x16_load(&block_multi_head_attention[row][0][0]));
            maximum2 = f32x16_max(maximum2, f32x16_load(&block_multi_head_attention[row][0][16]));
            maximum3 = f32x16_max(maximum3, f32x16_load(&block_multi_head_attention[row][0][32]));
            maximum4 = f32x16_max(maximum4, f32x16_load(&block_multi_head_attention[row][0][48]));
            block_multi_head_attention_max = f32x16_largest(f32x16_max(f32x16_max(maximum, maximum3),
                f32x16_max(maximum2, maximum4)));
        }
        // block.multi_head_attention_e
        {
            for (int j = 0; j < 64; j += 16)
                f32x16_store(&block_multi_head_attention_e[0][j],
                    f32x16_exp(f32x16_load(&block_multi_head_attention[row][0][j]) - block_multi_head_attention_max));
        }
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
        {
            block_multi_head_attention_div = 1.0f / block_multi_head_attention_sum;
        }
        // block.multi_head_attention_attention
        {
            for (int j = 0; j < 64; j += 16)
                f32x16_store(&block_multi_head_attention_attention[row][0][j],
                    f32x16_load(&block_multi_head_attention_e[0][j]) * block_multi_head_attention_div);
        }
    }
}

static void next_block_multi_head_attention_2(char_gpt *m)
{
    next_block_multi_head_attention_2_body((void *)(m->arena + 0), (void *)(m->arena + 1024));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [4, 1, 64], [64, 4, 32] -> [4, 1, 32], 16.4 kFLOP
static void next_block_multi_head_attention_3_body(const float (*restrict block_multi_head_attention_attention)[1][64],
                                                   const float (*restrict cache_1)[4][32],
                                                   float (*restrict block_multi_head_attention_2)[1][32])
{
    for (int h = 0; h < 4; h++) {
        {
            // 1 x 32 in registers
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
            UNROLL for (int v = 0; v < 2; v++) {
                f32x16 result = sum[v];
                f32x16_store(&block_multi_head_attention_2[h][0][v * 16], result);
            }
        }
    }
}

static void next_block_multi_head_attention_3(char_gpt *m)
{
    next_block_multi_head_attention_3_body((void *)(m->arena + 1024), m->cache_1, (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [4, 1, 32], [4, 32, 128], [1, 128] -> [1, 128], 32.9 kFLOP
static void next_block_multi_head_attention_attention_output_body(const float *restrict block_multi_head_attention_2,
                                                                  const float (*restrict gpt_block_multi_head_attention_attention_output_kernel)[128],
                                                                  const float (*restrict gpt_x)[128],
                                                                  float (*restrict block_multi_head_attention_attention_output)[128])
{
    {
        {
            // 1 x 128 in registers
            f32x16 sum[8] = {0};
            for (int k = 0; k < 128; k++) {
                const float a = block_multi_head_attention_2[k];
                UNROLL for (int v = 0; v < 8; v++)
                    sum[v] += a * f32x16_load(&gpt_block_multi_head_attention_attention_output_kernel[k][v * 16]);
            }
            UNROLL for (int v = 0; v < 8; v++) {
                f32x16 result = sum[v];
                f32x16_store(&block_multi_head_attention_attention_output[0][v * 16],
                    f32x16_load(&gpt_x[0][v * 16]) + result);
            }
        }
    }
}

static void next_block_multi_head_attention_attention_output(char_gpt *m)
{
    next_block_multi_head_attention_attention_output_body((void *)(m->arena + 0),
                                                          (const void *)m->gpt_block_multi_head_attention_attention_output_kernel,
                                                          (void *)(m->arena + 2048), (void *)(m->arena + 2560));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce: [1, 128] -> [1], 128 FLOP
static void next_block_layer_norm_1_sum(char_gpt *m)
{
    next_block_layer_norm_sum_body((void *)(m->arena + 2560), (void *)(m->arena + 0));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, reduce: [1, 128], [1] -> [1], 385 FLOP
static void next_block_layer_norm_1_sum_2(char_gpt *m)
{
    next_block_layer_norm_sum_2_body((void *)(m->arena + 2560), (void *)(m->arena + 0), (void *)(m->arena + 64));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, add, rsqrt: [1] -> [], 10 FLOP
static void next_layer_norm_rsqrt_2(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 64), (void *)(m->arena + 128));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul: [1, 128], [1], [128] -> [1, 128], 385 FLOP
static void next_block_layer_norm_1_y(char_gpt *m)
{
    next_block_layer_norm_y_body((void *)(m->arena + 2560), (void *)(m->arena + 0), *(const float *)(m->arena + 128),
                                 m->gpt_block_layer_norm_1_gamma, (void *)(m->arena + 2048));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, erf, add, mul, mul: [1, 128], [128, 512] -> [1, 512], 143 kFLOP
static void next_block_dense_body(const float (*restrict block_layer_norm_1_y)[128],
                                  const float (*restrict gpt_block_dense_kernel)[512],
                                  float (*restrict block_dense)[512])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 512; j += 128) {
        {
            // 1 x 128 in registers
            f32x16 sum[8] = {0};
            for (int k = 0; k < 128; k++) {
                const float a = block_layer_norm_1_y[0][k];
                UNROLL for (int v = 0; v < 8; v++)
                    sum[v] += a * f32x16_load(&gpt_block_dense_kernel[k][j + v * 16]);
            }
            UNROLL for (int v = 0; v < 8; v++) {
                f32x16 result = sum[v];
                f32x16_store(&block_dense[0][j + v * 16], result * (f32x16_erf(result * 0.70710677f) + 1.0f) * 0.5f);
            }
        }
    }
}

static void next_block_dense(char_gpt *m)
{
    next_block_dense_body((void *)(m->arena + 2048), m->gpt_block_dense_kernel, (void *)(m->arena + 0));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [1, 512], [512, 128], [1, 128] -> [1, 128], 131 kFLOP
static void next_block_dense_1_body(const float (*restrict block_dense)[512],
                                    const float (*restrict gpt_block_dense_1_kernel)[128],
                                    const float (*restrict block_multi_head_attention_attention_output)[128],
                                    float (*restrict block_dense_1)[128])
{
    {
        {
            // 1 x 128 in registers
            f32x16 sum[8] = {0};
            for (int k = 0; k < 512; k++) {
                const float a = block_dense[0][k];
                UNROLL for (int v = 0; v < 8; v++)
                    sum[v] += a * f32x16_load(&gpt_block_dense_1_kernel[k][v * 16]);
            }
            UNROLL for (int v = 0; v < 8; v++) {
                f32x16 result = sum[v];
                f32x16_store(&block_dense_1[0][v * 16],
                    f32x16_load(&block_multi_head_attention_attention_output[0][v * 16]) + result);
            }
        }
    }
}

static void next_block_dense_1(char_gpt *m)
{
    next_block_dense_1_body((void *)(m->arena + 0), m->gpt_block_dense_1_kernel, (void *)(m->arena + 2560),
                            (void *)(m->arena + 2048));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// reduce: [1, 128] -> [1], 128 FLOP
static void next_block_1_layer_norm_sum(char_gpt *m)
{
    next_block_layer_norm_sum_body((void *)(m->arena + 2048), (void *)(m->arena + 512));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, reduce: [1, 128], [1] -> [1], 385 FLOP
static void next_block_1_layer_norm_sum_2(char_gpt *m)
{
    next_block_layer_norm_sum_2_body((void *)(m->arena + 2048), (void *)(m->arena + 512), (void *)(m->arena + 0));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, add, rsqrt: [1] -> [], 10 FLOP
static void next_layer_norm_rsqrt_3(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 0), (void *)(m->arena + 576));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul: [1, 128], [1], [128] -> [1, 128], 385 FLOP
static void next_block_1_layer_norm_y(char_gpt *m)
{
    next_block_layer_norm_y_body((void *)(m->arena + 2048), (void *)(m->arena + 512), *(const float *)(m->arena + 576),
                                 m->gpt_block_1_layer_norm_gamma, (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [1, 128], [128, 4, 32] -> [1, 4, 32], 32.9 kFLOP
static void next_block_1_multi_head_attention_query(char_gpt *m)
{
    next_block_multi_head_attention_query_body((void *)(m->arena + 0),
                                               (const void *)m->gpt_block_1_multi_head_attention_query_kernel,
                                               (void *)(m->arena + 1024));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [1, 128], [128, 4, 32] -> [1, 4, 32], 32.8 kFLOP
static void next_block_1_multi_head_attention_key(char_gpt *m)
{
    next_block_multi_head_attention_key_body((void *)(m->arena + 0),
                                             (const void *)m->gpt_block_1_multi_head_attention_key_kernel,
                                             (void *)(m->arena + 512));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// iota, equal, select: [1, 4, 32] -> [64, 4, 32], 16.4 kFLOP
static void next_block_1_multi_head_attention_key_select(char_gpt *m)
{
    next_block_multi_head_attention_key_select_body(m->position, (void *)(m->arena + 512), (void *)m->cache_2);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [1, 128], [128, 4, 32] -> [1, 4, 32], 32.8 kFLOP
static void next_block_1_multi_head_attention_value(char_gpt *m)
{
    next_block_multi_head_attention_key_body((void *)(m->arena + 0),
                                             (const void *)m->gpt_block_1_multi_head_attention_value_kernel,
                                             (void *)(m->arena + 512));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// iota, equal, select: [1, 4, 32] -> [64, 4, 32], 16.4 kFLOP
static void next_block_1_multi_head_attention_value_select(char_gpt *m)
{
    next_block_multi_head_attention_key_select_body(m->position, (void *)(m->arena + 512), (void *)m->cache_3);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [1, 4, 32], [64, 4, 32] -> [4, 1, 64], 16.7 kFLOP
static void next_block_1_multi_head_attention(char_gpt *m)
{
    next_block_multi_head_attention_body((void *)(m->arena + 1024), m->cache_2, m->position, (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [4, 1, 64] -> [4, 1, 64], 4.88 kFLOP
static void next_block_1_multi_head_attention_2(char_gpt *m)
{
    next_block_multi_head_attention_2_body((void *)(m->arena + 0), (void *)(m->arena + 1024));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [4, 1, 64], [64, 4, 32] -> [4, 1, 32], 16.4 kFLOP
static void next_block_1_multi_head_attention_3(char_gpt *m)
{
    next_block_multi_head_attention_3_body((void *)(m->arena + 1024), m->cache_3, (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [4, 1, 32], [4, 32, 128], [1, 128] -> [1, 128], 32.9 kFLOP
static void next_block_1_multi_head_attention_attention_output(char_gpt *m)
{
    next_block_multi_head_attention_attention_output_body((void *)(m->arena + 0),
                                                          (const void *)m->gpt_block_1_multi_head_attention_attention_output_kernel,
                                                          (void *)(m->arena + 2048), (void *)(m->arena + 2560));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce: [1, 128] -> [1], 128 FLOP
static void next_block_1_layer_norm_1_sum(char_gpt *m)
{
    next_block_layer_norm_sum_body((void *)(m->arena + 2560), (void *)(m->arena + 0));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, reduce: [1, 128], [1] -> [1], 385 FLOP
static void next_block_1_layer_norm_1_sum_2(char_gpt *m)
{
    next_block_layer_norm_sum_2_body((void *)(m->arena + 2560), (void *)(m->arena + 0), (void *)(m->arena + 64));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, add, rsqrt: [1] -> [], 10 FLOP
static void next_layer_norm_rsqrt_4(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 64), (void *)(m->arena + 128));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul: [1, 128], [1], [128] -> [1, 128], 385 FLOP
static void next_block_1_layer_norm_1_y(char_gpt *m)
{
    next_block_layer_norm_y_body((void *)(m->arena + 2560), (void *)(m->arena + 0), *(const float *)(m->arena + 128),
                                 m->gpt_block_1_layer_norm_1_gamma, (void *)(m->arena + 2048));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, erf, add, mul, mul: [1, 128], [128, 512] -> [1, 512], 143 kFLOP
static void next_block_1_dense(char_gpt *m)
{
    next_block_dense_body((void *)(m->arena + 2048), m->gpt_block_1_dense_kernel, (void *)(m->arena + 0));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [1, 512], [512, 128], [1, 128] -> [1, 128], 131 kFLOP
static void next_block_1_dense_1(char_gpt *m)
{
    next_block_dense_1_body((void *)(m->arena + 0), m->gpt_block_1_dense_1_kernel, (void *)(m->arena + 2560),
                            (void *)(m->arena + 2048));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// reduce: [1, 128] -> [1], 128 FLOP
static void next_block_2_layer_norm_sum(char_gpt *m)
{
    next_block_layer_norm_sum_body((void *)(m->arena + 2048), (void *)(m->arena + 512));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, reduce: [1, 128], [1] -> [1], 385 FLOP
static void next_block_2_layer_norm_sum_2(char_gpt *m)
{
    next_block_layer_norm_sum_2_body((void *)(m->arena + 2048), (void *)(m->arena + 512), (void *)(m->arena + 0));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, add, rsqrt: [1] -> [], 10 FLOP
static void next_layer_norm_rsqrt_5(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 0), (void *)(m->arena + 576));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul: [1, 128], [1], [128] -> [1, 128], 385 FLOP
static void next_block_2_layer_norm_y(char_gpt *m)
{
    next_block_layer_norm_y_body((void *)(m->arena + 2048), (void *)(m->arena + 512), *(const float *)(m->arena + 576),
                                 m->gpt_block_2_layer_norm_gamma, (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [1, 128], [128, 4, 32] -> [1, 4, 32], 32.9 kFLOP
static void next_block_2_multi_head_attention_query(char_gpt *m)
{
    next_block_multi_head_attention_query_body((void *)(m->arena + 0),
                                               (const void *)m->gpt_block_2_multi_head_attention_query_kernel,
                                               (void *)(m->arena + 1024));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [1, 128], [128, 4, 32] -> [1, 4, 32], 32.8 kFLOP
static void next_block_2_multi_head_attention_key(char_gpt *m)
{
    next_block_multi_head_attention_key_body((void *)(m->arena + 0),
                                             (const void *)m->gpt_block_2_multi_head_attention_key_kernel,
                                             (void *)(m->arena + 512));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// iota, equal, select: [1, 4, 32] -> [64, 4, 32], 16.4 kFLOP
static void next_block_2_multi_head_attention_key_select(char_gpt *m)
{
    next_block_multi_head_attention_key_select_body(m->position, (void *)(m->arena + 512), (void *)m->cache_4);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [1, 128], [128, 4, 32] -> [1, 4, 32], 32.8 kFLOP
static void next_block_2_multi_head_attention_value(char_gpt *m)
{
    next_block_multi_head_attention_key_body((void *)(m->arena + 0),
                                             (const void *)m->gpt_block_2_multi_head_attention_value_kernel,
                                             (void *)(m->arena + 512));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// iota, equal, select: [1, 4, 32] -> [64, 4, 32], 16.4 kFLOP
static void next_block_2_multi_head_attention_value_select(char_gpt *m)
{
    next_block_multi_head_attention_key_select_body(m->position, (void *)(m->arena + 512), (void *)m->cache_5);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [1, 4, 32], [64, 4, 32] -> [4, 1, 64], 16.7 kFLOP
static void next_block_2_multi_head_attention(char_gpt *m)
{
    next_block_multi_head_attention_body((void *)(m->arena + 1024), m->cache_4, m->position, (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [4, 1, 64] -> [4, 1, 64], 4.88 kFLOP
static void next_block_2_multi_head_attention_2(char_gpt *m)
{
    next_block_multi_head_attention_2_body((void *)(m->arena + 0), (void *)(m->arena + 1024));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [4, 1, 64], [64, 4, 32] -> [4, 1, 32], 16.4 kFLOP
static void next_block_2_multi_head_attention_3(char_gpt *m)
{
    next_block_multi_head_attention_3_body((void *)(m->arena + 1024), m->cache_5, (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [4, 1, 32], [4, 32, 128], [1, 128] -> [1, 128], 32.9 kFLOP
static void next_block_2_multi_head_attention_attention_output(char_gpt *m)
{
    next_block_multi_head_attention_attention_output_body((void *)(m->arena + 0),
                                                          (const void *)m->gpt_block_2_multi_head_attention_attention_output_kernel,
                                                          (void *)(m->arena + 2048), (void *)(m->arena + 2560));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce: [1, 128] -> [1], 128 FLOP
static void next_block_2_layer_norm_1_sum(char_gpt *m)
{
    next_block_layer_norm_sum_body((void *)(m->arena + 2560), (void *)(m->arena + 0));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, reduce: [1, 128], [1] -> [1], 385 FLOP
static void next_block_2_layer_norm_1_sum_2(char_gpt *m)
{
    next_block_layer_norm_sum_2_body((void *)(m->arena + 2560), (void *)(m->arena + 0), (void *)(m->arena + 64));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, add, rsqrt: [1] -> [], 10 FLOP
static void next_layer_norm_rsqrt_6(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 64), (void *)(m->arena + 128));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul: [1, 128], [1], [128] -> [1, 128], 385 FLOP
static void next_block_2_layer_norm_1_y(char_gpt *m)
{
    next_block_layer_norm_y_body((void *)(m->arena + 2560), (void *)(m->arena + 0), *(const float *)(m->arena + 128),
                                 m->gpt_block_2_layer_norm_1_gamma, (void *)(m->arena + 2048));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, erf, add, mul, mul: [1, 128], [128, 512] -> [1, 512], 143 kFLOP
static void next_block_2_dense(char_gpt *m)
{
    next_block_dense_body((void *)(m->arena + 2048), m->gpt_block_2_dense_kernel, (void *)(m->arena + 0));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [1, 512], [512, 128], [1, 128] -> [1, 128], 131 kFLOP
static void next_block_2_dense_1(char_gpt *m)
{
    next_block_dense_1_body((void *)(m->arena + 0), m->gpt_block_2_dense_1_kernel, (void *)(m->arena + 2560),
                            (void *)(m->arena + 2048));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// reduce: [1, 128] -> [1], 128 FLOP
static void next_block_3_layer_norm_sum(char_gpt *m)
{
    next_block_layer_norm_sum_body((void *)(m->arena + 2048), (void *)(m->arena + 512));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, reduce: [1, 128], [1] -> [1], 385 FLOP
static void next_block_3_layer_norm_sum_2(char_gpt *m)
{
    next_block_layer_norm_sum_2_body((void *)(m->arena + 2048), (void *)(m->arena + 512), (void *)(m->arena + 0));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, add, rsqrt: [1] -> [], 10 FLOP
static void next_layer_norm_rsqrt_7(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 0), (void *)(m->arena + 576));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul: [1, 128], [1], [128] -> [1, 128], 385 FLOP
static void next_block_3_layer_norm_y(char_gpt *m)
{
    next_block_layer_norm_y_body((void *)(m->arena + 2048), (void *)(m->arena + 512), *(const float *)(m->arena + 576),
                                 m->gpt_block_3_layer_norm_gamma, (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [1, 128], [128, 4, 32] -> [1, 4, 32], 32.9 kFLOP
static void next_block_3_multi_head_attention_query(char_gpt *m)
{
    next_block_multi_head_attention_query_body((void *)(m->arena + 0),
                                               (const void *)m->gpt_block_3_multi_head_attention_query_kernel,
                                               (void *)(m->arena + 1024));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [1, 128], [128, 4, 32] -> [1, 4, 32], 32.8 kFLOP
static void next_block_3_multi_head_attention_key(char_gpt *m)
{
    next_block_multi_head_attention_key_body((void *)(m->arena + 0),
                                             (const void *)m->gpt_block_3_multi_head_attention_key_kernel,
                                             (void *)(m->arena + 512));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// iota, equal, select: [1, 4, 32] -> [64, 4, 32], 16.4 kFLOP
static void next_block_3_multi_head_attention_key_select(char_gpt *m)
{
    next_block_multi_head_attention_key_select_body(m->position, (void *)(m->arena + 512), (void *)m->cache_6);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [1, 128], [128, 4, 32] -> [1, 4, 32], 32.8 kFLOP
static void next_block_3_multi_head_attention_value(char_gpt *m)
{
    next_block_multi_head_attention_key_body((void *)(m->arena + 0),
                                             (const void *)m->gpt_block_3_multi_head_attention_value_kernel,
                                             (void *)(m->arena + 512));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// iota, equal, select: [1, 4, 32] -> [64, 4, 32], 16.4 kFLOP
static void next_block_3_multi_head_attention_value_select(char_gpt *m)
{
    next_block_multi_head_attention_key_select_body(m->position, (void *)(m->arena + 512), (void *)m->cache_7);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [1, 4, 32], [64, 4, 32] -> [4, 1, 64], 16.7 kFLOP
static void next_block_3_multi_head_attention(char_gpt *m)
{
    next_block_multi_head_attention_body((void *)(m->arena + 1024), m->cache_6, m->position, (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [4, 1, 64] -> [4, 1, 64], 4.88 kFLOP
static void next_block_3_multi_head_attention_2(char_gpt *m)
{
    next_block_multi_head_attention_2_body((void *)(m->arena + 0), (void *)(m->arena + 1024));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [4, 1, 64], [64, 4, 32] -> [4, 1, 32], 16.4 kFLOP
static void next_block_3_multi_head_attention_3(char_gpt *m)
{
    next_block_multi_head_attention_3_body((void *)(m->arena + 1024), m->cache_7, (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [4, 1, 32], [4, 32, 128], [1, 128] -> [1, 128], 32.9 kFLOP
static void next_block_3_multi_head_attention_attention_output(char_gpt *m)
{
    next_block_multi_head_attention_attention_output_body((void *)(m->arena + 0),
                                                          (const void *)m->gpt_block_3_multi_head_attention_attention_output_kernel,
                                                          (void *)(m->arena + 2048), (void *)(m->arena + 2560));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce: [1, 128] -> [1], 128 FLOP
static void next_block_3_layer_norm_1_sum(char_gpt *m)
{
    next_block_layer_norm_sum_body((void *)(m->arena + 2560), (void *)(m->arena + 0));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, reduce: [1, 128], [1] -> [1], 385 FLOP
static void next_block_3_layer_norm_1_sum_2(char_gpt *m)
{
    next_block_layer_norm_sum_2_body((void *)(m->arena + 2560), (void *)(m->arena + 0), (void *)(m->arena + 64));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, add, rsqrt: [1] -> [], 10 FLOP
static void next_layer_norm_rsqrt_8(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 64), (void *)(m->arena + 128));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul: [1, 128], [1], [128] -> [1, 128], 385 FLOP
static void next_block_3_layer_norm_1_y(char_gpt *m)
{
    next_block_layer_norm_y_body((void *)(m->arena + 2560), (void *)(m->arena + 0), *(const float *)(m->arena + 128),
                                 m->gpt_block_3_layer_norm_1_gamma, (void *)(m->arena + 2048));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, erf, add, mul, mul: [1, 128], [128, 512] -> [1, 512], 143 kFLOP
static void next_block_3_dense(char_gpt *m)
{
    next_block_dense_body((void *)(m->arena + 2048), m->gpt_block_3_dense_kernel, (void *)(m->arena + 0));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [1, 512], [512, 128], [1, 128] -> [1, 128], 131 kFLOP
static void next_block_3_dense_1(char_gpt *m)
{
    next_block_dense_1_body((void *)(m->arena + 0), m->gpt_block_3_dense_1_kernel, (void *)(m->arena + 2560),
                            (void *)(m->arena + 2048));
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// reduce: [1, 128] -> [1], 128 FLOP
static void next_layer_norm_sum(char_gpt *m)
{
    next_block_layer_norm_sum_body((void *)(m->arena + 2048), (void *)(m->arena + 512));
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// mul, sub, mul, reduce: [1, 128], [1] -> [1], 385 FLOP
static void next_layer_norm_sum_2(char_gpt *m)
{
    next_block_layer_norm_sum_2_body((void *)(m->arena + 2048), (void *)(m->arena + 512), (void *)(m->arena + 0));
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// mul, add, rsqrt: [1] -> [], 10 FLOP
static void next_layer_norm_rsqrt_9(char_gpt *m)
{
    next_layer_norm_rsqrt_body((void *)(m->arena + 0), (void *)(m->arena + 576));
}

// char_gpt.dl:35: x = x | layer_norm(1e-5, center = false)
// mul, sub, mul, mul: [1, 128], [1], [128] -> [1, 128], 385 FLOP
static void next_layer_norm_y(char_gpt *m)
{
    next_block_layer_norm_y_body((void *)(m->arena + 2048), (void *)(m->arena + 512), *(const float *)(m->arena + 576),
                                 m->gpt_layer_norm_gamma, (void *)(m->arena + 0));
}

// char_gpt.dl:36: return x @ transpose(embeddings)
// contract: [1, 128], [65, 128] -> [1, 65], 16.6 kFLOP
static void next_gpt(char_gpt *m)
{
    const float (*restrict layer_norm_y)[128] = (void *)(m->arena + 0);
    const float (*restrict gpt_embeddings)[128] = m->gpt_embeddings;
    float (*restrict next_2)[65] = m->next_2;

    for (int j = 0; j < 64; j += 8) {
        {
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
    }
    {
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
    next_block_multi_head_attention_value(m);
    next_block_multi_head_attention_value_select(m);
    next_block_multi_head_attention(m);
    next_block_multi_head_attention_2(m);
    next_block_multi_head_attention_3(m);
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
    next_block_1_multi_head_attention_value(m);
    next_block_1_multi_head_attention_value_select(m);
    next_block_1_multi_head_attention(m);
    next_block_1_multi_head_attention_2(m);
    next_block_1_multi_head_attention_3(m);
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
    next_block_2_multi_head_attention_value(m);
    next_block_2_multi_head_attention_value_select(m);
    next_block_2_multi_head_attention(m);
    next_block_2_multi_head_attention_2(m);
    next_block_2_multi_head_attention_3(m);
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
    next_block_3_multi_head_attention_value(m);
    next_block_3_multi_head_attention_value_select(m);
    next_block_3_multi_head_attention(m);
    next_block_3_multi_head_attention_2(m);
    next_block_3_multi_head_attention_3(m);
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
// gather, add, reduce, mul, sub, mul, reduce, mul, add, rsqrt, ...: [1, 64], [65, 128], [64, 128], [128] -> [1, 64, 128], 66.3 kFLOP
static void show_block_layer_norm_y(char_gpt *m)
{
    predict_block_layer_norm_y_body(m->tokens, m->gpt_embeddings, m->gpt_position_embedding_embeddings,
                                    m->gpt_block_layer_norm_gamma, (void *)(m->arena + 65536), (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.11 MFLOP
static void show_block_multi_head_attention_query(char_gpt *m)
{
    predict_block_multi_head_attention_query_body((const void *)m->gpt_block_multi_head_attention_query_kernel,
                                                  (void *)(m->arena + 0), (void *)(m->arena + 98304));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.1 MFLOP
static void show_block_multi_head_attention_key(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_multi_head_attention_key_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 131072));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.1 MFLOP
static void show_block_multi_head_attention_value(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_multi_head_attention_value_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 163840));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [1, 64, 4, 32] -> [1, 4, 64, 64], 1.07 MFLOP
static void show_block_multi_head_attention(char_gpt *m)
{
    predict_block_multi_head_attention_body((void *)(m->arena + 131072), (void *)(m->arena + 98304),
                                            (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [1, 4, 64, 64] -> [1, 4, 64, 64], 312 kFLOP
static void show_block_multi_head_attention_2(char_gpt *m)
{
    predict_block_multi_head_attention_2_body((void *)(m->arena + 0), m->show_gpt_block_multi_head_attention_attention);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [1, 64, 4, 32], [1, 4, 64, 64] -> [1, 4, 64, 32], 1.05 MFLOP
static void show_block_multi_head_attention_3(char_gpt *m)
{
    predict_block_multi_head_attention_3_body((void *)(m->arena + 163840),
                                              m->show_gpt_block_multi_head_attention_attention, (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [4, 32, 128], [1, 4, 64, 32], [1, 64, 128] -> [1, 64, 128], 2.11 MFLOP
static void show_block_multi_head_attention_attention_output(char_gpt *m)
{
    predict_block_multi_head_attention_attention_output_body(m->gpt_block_multi_head_attention_attention_output_kernel,
                                                             (void *)(m->arena + 0), (void *)(m->arena + 65536),
                                                             (void *)(m->arena + 131072));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [1, 64, 128], [128] -> [1, 64, 128], 58.1 kFLOP
static void show_block_layer_norm_1(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 131072), m->gpt_block_layer_norm_1_gamma,
                                    (void *)(m->arena + 163840));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, erf, add, mul, mul: [128, 512], [1, 64, 128] -> [1, 64, 512], 9.18 MFLOP
static void show_block_dense(char_gpt *m)
{
    predict_block_dense_body(m->gpt_block_dense_kernel, (void *)(m->arena + 163840), (void *)(m->arena + 0));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [512, 128], [1, 64, 512], [1, 64, 128] -> [1, 64, 128], 8.4 MFLOP
static void show_block_dense_1(char_gpt *m)
{
    predict_block_dense_1_body(m->gpt_block_dense_1_kernel, (void *)(m->arena + 0), (void *)(m->arena + 131072),
                               (void *)(m->arena + 163840));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [1, 64, 128], [128] -> [1, 64, 128], 58.1 kFLOP
static void show_block_1_layer_norm(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 163840), m->gpt_block_1_layer_norm_gamma,
                                    (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.11 MFLOP
static void show_block_1_multi_head_attention_query(char_gpt *m)
{
    predict_block_multi_head_attention_query_body((const void *)m->gpt_block_1_multi_head_attention_query_kernel,
                                                  (void *)(m->arena + 0), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.1 MFLOP
static void show_block_1_multi_head_attention_key(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_1_multi_head_attention_key_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 98304));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.1 MFLOP
static void show_block_1_multi_head_attention_value(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_1_multi_head_attention_value_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 131072));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [1, 64, 4, 32] -> [1, 4, 64, 64], 1.07 MFLOP
static void show_block_1_multi_head_attention(char_gpt *m)
{
    predict_block_multi_head_attention_body((void *)(m->arena + 98304), (void *)(m->arena + 65536),
                                            (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [1, 4, 64, 64] -> [1, 4, 64, 64], 312 kFLOP
static void show_block_1_multi_head_attention_2(char_gpt *m)
{
    predict_block_multi_head_attention_2_body((void *)(m->arena + 0),
                                              m->show_gpt_block_1_multi_head_attention_attention);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [1, 64, 4, 32], [1, 4, 64, 64] -> [1, 4, 64, 32], 1.05 MFLOP
static void show_block_1_multi_head_attention_3(char_gpt *m)
{
    predict_block_multi_head_attention_3_body((void *)(m->arena + 131072),
                                              m->show_gpt_block_1_multi_head_attention_attention,
                                              (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [4, 32, 128], [1, 4, 64, 32], [1, 64, 128] -> [1, 64, 128], 2.11 MFLOP
static void show_block_1_multi_head_attention_attention_output(char_gpt *m)
{
    predict_block_multi_head_attention_attention_output_body(m->gpt_block_1_multi_head_attention_attention_output_kernel,
                                                             (void *)(m->arena + 0), (void *)(m->arena + 163840),
                                                             (void *)(m->arena + 131072));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [1, 64, 128], [128] -> [1, 64, 128], 58.1 kFLOP
static void show_block_1_layer_norm_1(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 131072), m->gpt_block_1_layer_norm_1_gamma,
                                    (void *)(m->arena + 163840));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, erf, add, mul, mul: [128, 512], [1, 64, 128] -> [1, 64, 512], 9.18 MFLOP
static void show_block_1_dense(char_gpt *m)
{
    predict_block_dense_body(m->gpt_block_1_dense_kernel, (void *)(m->arena + 163840), (void *)(m->arena + 0));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [512, 128], [1, 64, 512], [1, 64, 128] -> [1, 64, 128], 8.4 MFLOP
static void show_block_1_dense_1(char_gpt *m)
{
    predict_block_dense_1_body(m->gpt_block_1_dense_1_kernel, (void *)(m->arena + 0), (void *)(m->arena + 131072),
                               (void *)(m->arena + 163840));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [1, 64, 128], [128] -> [1, 64, 128], 58.1 kFLOP
static void show_block_2_layer_norm(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 163840), m->gpt_block_2_layer_norm_gamma,
                                    (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.11 MFLOP
static void show_block_2_multi_head_attention_query(char_gpt *m)
{
    predict_block_multi_head_attention_query_body((const void *)m->gpt_block_2_multi_head_attention_query_kernel,
                                                  (void *)(m->arena + 0), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.1 MFLOP
static void show_block_2_multi_head_attention_key(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_2_multi_head_attention_key_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 98304));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.1 MFLOP
static void show_block_2_multi_head_attention_value(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_2_multi_head_attention_value_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 131072));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [1, 64, 4, 32] -> [1, 4, 64, 64], 1.07 MFLOP
static void show_block_2_multi_head_attention(char_gpt *m)
{
    predict_block_multi_head_attention_body((void *)(m->arena + 98304), (void *)(m->arena + 65536),
                                            (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [1, 4, 64, 64] -> [1, 4, 64, 64], 312 kFLOP
static void show_block_2_multi_head_attention_2(char_gpt *m)
{
    predict_block_multi_head_attention_2_body((void *)(m->arena + 0),
                                              m->show_gpt_block_2_multi_head_attention_attention);
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [1, 64, 4, 32], [1, 4, 64, 64] -> [1, 4, 64, 32], 1.05 MFLOP
static void show_block_2_multi_head_attention_3(char_gpt *m)
{
    predict_block_multi_head_attention_3_body((void *)(m->arena + 131072),
                                              m->show_gpt_block_2_multi_head_attention_attention,
                                              (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [4, 32, 128], [1, 4, 64, 32], [1, 64, 128] -> [1, 64, 128], 2.11 MFLOP
static void show_block_2_multi_head_attention_attention_output(char_gpt *m)
{
    predict_block_multi_head_attention_attention_output_body(m->gpt_block_2_multi_head_attention_attention_output_kernel,
                                                             (void *)(m->arena + 0), (void *)(m->arena + 163840),
                                                             (void *)(m->arena + 131072));
}

// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [1, 64, 128], [128] -> [1, 64, 128], 58.1 kFLOP
static void show_block_2_layer_norm_1(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 131072), m->gpt_block_2_layer_norm_1_gamma,
                                    (void *)(m->arena + 163840));
}

// char_gpt.dl:25: | dense(4 * width, activation = gelu, use_bias = false, kernel_initializer = start)
// contract, mul, erf, add, mul, mul: [128, 512], [1, 64, 128] -> [1, 64, 512], 9.18 MFLOP
static void show_block_2_dense(char_gpt *m)
{
    predict_block_dense_body(m->gpt_block_2_dense_kernel, (void *)(m->arena + 163840), (void *)(m->arena + 0));
}

// char_gpt.dl:26: | dense(width, use_bias = false, kernel_initializer = ending))
// char_gpt.dl:24: x = x + (x | layer_norm(1e-5, center = false)
// contract, add: [512, 128], [1, 64, 512], [1, 64, 128] -> [1, 64, 128], 8.4 MFLOP
static void show_block_2_dense_1(char_gpt *m)
{
    predict_block_dense_1_body(m->gpt_block_2_dense_1_kernel, (void *)(m->arena + 0), (void *)(m->arena + 131072),
                               (void *)(m->arena + 163840));
}

// char_gpt.dl:21: x = x + (x | layer_norm(1e-5, center = false)
// reduce, mul, sub, mul, reduce, mul, add, rsqrt, mul, sub, ...: [1, 64, 128], [128] -> [1, 64, 128], 58.1 kFLOP
static void show_block_3_layer_norm(char_gpt *m)
{
    predict_block_layer_norm_1_body((void *)(m->arena + 163840), m->gpt_block_3_layer_norm_gamma,
                                    (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, mul: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.11 MFLOP
static void show_block_3_multi_head_attention_query(char_gpt *m)
{
    predict_block_multi_head_attention_query_body((const void *)m->gpt_block_3_multi_head_attention_query_kernel,
                                                  (void *)(m->arena + 0), (void *)(m->arena + 65536));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract: [128, 4, 32], [1, 64, 128] -> [1, 64, 4, 32], 2.1 MFLOP
static void show_block_3_multi_head_attention_key(char_gpt *m)
{
    predict_block_multi_head_attention_key_body((const void *)m->gpt_block_3_multi_head_attention_key_kernel,
                                                (void *)(m->arena + 0), (void *)(m->arena + 98304));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// contract, iota, greater_equal, select: [1, 64, 4, 32] -> [1, 4, 64, 64], 1.07 MFLOP
static void show_block_3_multi_head_attention(char_gpt *m)
{
    predict_block_multi_head_attention_body((void *)(m->arena + 98304), (void *)(m->arena + 65536),
                                            (void *)(m->arena + 0));
}

// char_gpt.dl:22: | multi_head_attention(heads, width // heads, use_bias = false, kernel_initializer = start,
// reduce, sub, exp, reduce, div, mul: [1, 4, 64, 64] -> [1, 4, 64, 64], 312 kFLOP
static void show_block_3_multi_head_attention_2(char_gpt *m)
{
    predict_block_multi_head_attention_2_body((void *)(m->arena + 0),
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
        show_block_multi_head_attention_value(m);
        #pragma omp barrier
        show_block_multi_head_attention(m);
        #pragma omp barrier
        show_block_multi_head_attention_2(m);
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
        show_block_1_multi_head_attention_value(m);
        #pragma omp barrier
        show_block_1_multi_head_attention(m);
        #pragma omp barrier
        show_block_1_multi_head_attention_2(m);
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
        show_block_2_multi_head_attention_value(m);
        #pragma omp barrier
        show_block_2_multi_head_attention(m);
        #pragma omp barrier
        show_block_2_multi_head_attention_2(m);
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

// ---- tables ----------------------------------------------------------------------------------------

static const dlc_tensor char_gpt_tensors[] = {
    {"gpt.embeddings", DLC_PARAMETER, DLC_F32, 2, {65, 128}, 8320, offsetof(char_gpt, gpt_embeddings), 0.0, -1},
    {"gpt.position_embedding.embeddings", DLC_PARAMETER, DLC_F32, 2, {64, 128}, 8192, offsetof(char_gpt, gpt_position_embedding_embeddings), 0.0, -1},
    {"gpt.block.layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_layer_norm_gamma), 0.0, -1},
    {"gpt.block.multi_head_attention.query.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_multi_head_attention_query_kernel), 0.0, -1},
    {"gpt.block.multi_head_attention.key.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_multi_head_attention_key_kernel), 0.0, -1},
    {"gpt.block.multi_head_attention.value.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_multi_head_attention_value_kernel), 0.0, -1},
    {"gpt.block.multi_head_attention.attention_output.kernel", DLC_PARAMETER, DLC_F32, 3, {4, 32, 128}, 16384, offsetof(char_gpt, gpt_block_multi_head_attention_attention_output_kernel), 0.0, -1},
    {"gpt.block.layer_norm_1.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_layer_norm_1_gamma), 0.0, -1},
    {"gpt.block.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {128, 512}, 65536, offsetof(char_gpt, gpt_block_dense_kernel), 0.0, -1},
    {"gpt.block.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {512, 128}, 65536, offsetof(char_gpt, gpt_block_dense_1_kernel), 0.0, -1},
    {"gpt.block_1.layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_1_layer_norm_gamma), 0.0, -1},
    {"gpt.block_1.multi_head_attention.query.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_1_multi_head_attention_query_kernel), 0.0, -1},
    {"gpt.block_1.multi_head_attention.key.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_1_multi_head_attention_key_kernel), 0.0, -1},
    {"gpt.block_1.multi_head_attention.value.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_1_multi_head_attention_value_kernel), 0.0, -1},
    {"gpt.block_1.multi_head_attention.attention_output.kernel", DLC_PARAMETER, DLC_F32, 3, {4, 32, 128}, 16384, offsetof(char_gpt, gpt_block_1_multi_head_attention_attention_output_kernel), 0.0, -1},
    {"gpt.block_1.layer_norm_1.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_1_layer_norm_1_gamma), 0.0, -1},
    {"gpt.block_1.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {128, 512}, 65536, offsetof(char_gpt, gpt_block_1_dense_kernel), 0.0, -1},
    {"gpt.block_1.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {512, 128}, 65536, offsetof(char_gpt, gpt_block_1_dense_1_kernel), 0.0, -1},
    {"gpt.block_2.layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_2_layer_norm_gamma), 0.0, -1},
    {"gpt.block_2.multi_head_attention.query.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_2_multi_head_attention_query_kernel), 0.0, -1},
    {"gpt.block_2.multi_head_attention.key.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_2_multi_head_attention_key_kernel), 0.0, -1},
    {"gpt.block_2.multi_head_attention.value.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_2_multi_head_attention_value_kernel), 0.0, -1},
    {"gpt.block_2.multi_head_attention.attention_output.kernel", DLC_PARAMETER, DLC_F32, 3, {4, 32, 128}, 16384, offsetof(char_gpt, gpt_block_2_multi_head_attention_attention_output_kernel), 0.0, -1},
    {"gpt.block_2.layer_norm_1.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_2_layer_norm_1_gamma), 0.0, -1},
    {"gpt.block_2.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {128, 512}, 65536, offsetof(char_gpt, gpt_block_2_dense_kernel), 0.0, -1},
    {"gpt.block_2.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {512, 128}, 65536, offsetof(char_gpt, gpt_block_2_dense_1_kernel), 0.0, -1},
    {"gpt.block_3.layer_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_3_layer_norm_gamma), 0.0, -1},
    {"gpt.block_3.multi_head_attention.query.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_3_multi_head_attention_query_kernel), 0.0, -1},
    {"gpt.block_3.multi_head_attention.key.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_3_multi_head_attention_key_kernel), 0.0, -1},
    {"gpt.block_3.multi_head_attention.value.kernel", DLC_PARAMETER, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_3_multi_head_attention_value_kernel), 0.0, -1},
    {"gpt.block_3.multi_head_attention.attention_output.kernel", DLC_PARAMETER, DLC_F32, 3, {4, 32, 128}, 16384, offsetof(char_gpt, gpt_block_3_multi_head_attention_attention_output_kernel), 0.0, -1},
    {"gpt.block_3.layer_norm_1.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_3_layer_norm_1_gamma), 0.0, -1},
    {"gpt.block_3.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {128, 512}, 65536, offsetof(char_gpt, gpt_block_3_dense_kernel), 0.0, -1},
    {"gpt.block_3.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {512, 128}, 65536, offsetof(char_gpt, gpt_block_3_dense_1_kernel), 0.0, -1},
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
    {"gpt.position_embedding.embeddings/m", DLC_SLOT, DLC_F32, 2, {64, 128}, 8192, offsetof(char_gpt, gpt_position_embedding_embeddings_m), 0.0, -1},
    {"gpt.position_embedding.embeddings/v", DLC_SLOT, DLC_F32, 2, {64, 128}, 8192, offsetof(char_gpt, gpt_position_embedding_embeddings_v), 0.0, -1},
    {"gpt.block.layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_layer_norm_gamma_m), 0.0, -1},
    {"gpt.block.layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_layer_norm_gamma_v), 0.0, -1},
    {"gpt.block.multi_head_attention.query.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_multi_head_attention_query_kernel_m), 0.0, -1},
    {"gpt.block.multi_head_attention.query.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_multi_head_attention_query_kernel_v), 0.0, -1},
    {"gpt.block.multi_head_attention.key.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_multi_head_attention_key_kernel_m), 0.0, -1},
    {"gpt.block.multi_head_attention.key.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_multi_head_attention_key_kernel_v), 0.0, -1},
    {"gpt.block.multi_head_attention.value.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_multi_head_attention_value_kernel_m), 0.0, -1},
    {"gpt.block.multi_head_attention.value.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_multi_head_attention_value_kernel_v), 0.0, -1},
    {"gpt.block.multi_head_attention.attention_output.kernel/m", DLC_SLOT, DLC_F32, 3, {4, 32, 128}, 16384, offsetof(char_gpt, gpt_block_multi_head_attention_attention_output_kernel_m), 0.0, -1},
    {"gpt.block.multi_head_attention.attention_output.kernel/v", DLC_SLOT, DLC_F32, 3, {4, 32, 128}, 16384, offsetof(char_gpt, gpt_block_multi_head_attention_attention_output_kernel_v), 0.0, -1},
    {"gpt.block.layer_norm_1.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_layer_norm_1_gamma_m), 0.0, -1},
    {"gpt.block.layer_norm_1.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_layer_norm_1_gamma_v), 0.0, -1},
    {"gpt.block.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {128, 512}, 65536, offsetof(char_gpt, gpt_block_dense_kernel_m), 0.0, -1},
    {"gpt.block.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {128, 512}, 65536, offsetof(char_gpt, gpt_block_dense_kernel_v), 0.0, -1},
    {"gpt.block.dense_1.kernel/m", DLC_SLOT, DLC_F32, 2, {512, 128}, 65536, offsetof(char_gpt, gpt_block_dense_1_kernel_m), 0.0, -1},
    {"gpt.block.dense_1.kernel/v", DLC_SLOT, DLC_F32, 2, {512, 128}, 65536, offsetof(char_gpt, gpt_block_dense_1_kernel_v), 0.0, -1},
    {"gpt.block_1.layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_1_layer_norm_gamma_m), 0.0, -1},
    {"gpt.block_1.layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_1_layer_norm_gamma_v), 0.0, -1},
    {"gpt.block_1.multi_head_attention.query.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_1_multi_head_attention_query_kernel_m), 0.0, -1},
    {"gpt.block_1.multi_head_attention.query.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_1_multi_head_attention_query_kernel_v), 0.0, -1},
    {"gpt.block_1.multi_head_attention.key.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_1_multi_head_attention_key_kernel_m), 0.0, -1},
    {"gpt.block_1.multi_head_attention.key.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_1_multi_head_attention_key_kernel_v), 0.0, -1},
    {"gpt.block_1.multi_head_attention.value.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_1_multi_head_attention_value_kernel_m), 0.0, -1},
    {"gpt.block_1.multi_head_attention.value.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_1_multi_head_attention_value_kernel_v), 0.0, -1},
    {"gpt.block_1.multi_head_attention.attention_output.kernel/m", DLC_SLOT, DLC_F32, 3, {4, 32, 128}, 16384, offsetof(char_gpt, gpt_block_1_multi_head_attention_attention_output_kernel_m), 0.0, -1},
    {"gpt.block_1.multi_head_attention.attention_output.kernel/v", DLC_SLOT, DLC_F32, 3, {4, 32, 128}, 16384, offsetof(char_gpt, gpt_block_1_multi_head_attention_attention_output_kernel_v), 0.0, -1},
    {"gpt.block_1.layer_norm_1.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_1_layer_norm_1_gamma_m), 0.0, -1},
    {"gpt.block_1.layer_norm_1.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_1_layer_norm_1_gamma_v), 0.0, -1},
    {"gpt.block_1.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {128, 512}, 65536, offsetof(char_gpt, gpt_block_1_dense_kernel_m), 0.0, -1},
    {"gpt.block_1.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {128, 512}, 65536, offsetof(char_gpt, gpt_block_1_dense_kernel_v), 0.0, -1},
    {"gpt.block_1.dense_1.kernel/m", DLC_SLOT, DLC_F32, 2, {512, 128}, 65536, offsetof(char_gpt, gpt_block_1_dense_1_kernel_m), 0.0, -1},
    {"gpt.block_1.dense_1.kernel/v", DLC_SLOT, DLC_F32, 2, {512, 128}, 65536, offsetof(char_gpt, gpt_block_1_dense_1_kernel_v), 0.0, -1},
    {"gpt.block_2.layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_2_layer_norm_gamma_m), 0.0, -1},
    {"gpt.block_2.layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_2_layer_norm_gamma_v), 0.0, -1},
    {"gpt.block_2.multi_head_attention.query.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_2_multi_head_attention_query_kernel_m), 0.0, -1},
    {"gpt.block_2.multi_head_attention.query.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_2_multi_head_attention_query_kernel_v), 0.0, -1},
    {"gpt.block_2.multi_head_attention.key.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_2_multi_head_attention_key_kernel_m), 0.0, -1},
    {"gpt.block_2.multi_head_attention.key.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_2_multi_head_attention_key_kernel_v), 0.0, -1},
    {"gpt.block_2.multi_head_attention.value.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_2_multi_head_attention_value_kernel_m), 0.0, -1},
    {"gpt.block_2.multi_head_attention.value.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_2_multi_head_attention_value_kernel_v), 0.0, -1},
    {"gpt.block_2.multi_head_attention.attention_output.kernel/m", DLC_SLOT, DLC_F32, 3, {4, 32, 128}, 16384, offsetof(char_gpt, gpt_block_2_multi_head_attention_attention_output_kernel_m), 0.0, -1},
    {"gpt.block_2.multi_head_attention.attention_output.kernel/v", DLC_SLOT, DLC_F32, 3, {4, 32, 128}, 16384, offsetof(char_gpt, gpt_block_2_multi_head_attention_attention_output_kernel_v), 0.0, -1},
    {"gpt.block_2.layer_norm_1.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_2_layer_norm_1_gamma_m), 0.0, -1},
    {"gpt.block_2.layer_norm_1.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_2_layer_norm_1_gamma_v), 0.0, -1},
    {"gpt.block_2.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {128, 512}, 65536, offsetof(char_gpt, gpt_block_2_dense_kernel_m), 0.0, -1},
    {"gpt.block_2.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {128, 512}, 65536, offsetof(char_gpt, gpt_block_2_dense_kernel_v), 0.0, -1},
    {"gpt.block_2.dense_1.kernel/m", DLC_SLOT, DLC_F32, 2, {512, 128}, 65536, offsetof(char_gpt, gpt_block_2_dense_1_kernel_m), 0.0, -1},
    {"gpt.block_2.dense_1.kernel/v", DLC_SLOT, DLC_F32, 2, {512, 128}, 65536, offsetof(char_gpt, gpt_block_2_dense_1_kernel_v), 0.0, -1},
    {"gpt.block_3.layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_3_layer_norm_gamma_m), 0.0, -1},
    {"gpt.block_3.layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_3_layer_norm_gamma_v), 0.0, -1},
    {"gpt.block_3.multi_head_attention.query.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_3_multi_head_attention_query_kernel_m), 0.0, -1},
    {"gpt.block_3.multi_head_attention.query.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_3_multi_head_attention_query_kernel_v), 0.0, -1},
    {"gpt.block_3.multi_head_attention.key.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_3_multi_head_attention_key_kernel_m), 0.0, -1},
    {"gpt.block_3.multi_head_attention.key.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_3_multi_head_attention_key_kernel_v), 0.0, -1},
    {"gpt.block_3.multi_head_attention.value.kernel/m", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_3_multi_head_attention_value_kernel_m), 0.0, -1},
    {"gpt.block_3.multi_head_attention.value.kernel/v", DLC_SLOT, DLC_F32, 3, {128, 4, 32}, 16384, offsetof(char_gpt, gpt_block_3_multi_head_attention_value_kernel_v), 0.0, -1},
    {"gpt.block_3.multi_head_attention.attention_output.kernel/m", DLC_SLOT, DLC_F32, 3, {4, 32, 128}, 16384, offsetof(char_gpt, gpt_block_3_multi_head_attention_attention_output_kernel_m), 0.0, -1},
    {"gpt.block_3.multi_head_attention.attention_output.kernel/v", DLC_SLOT, DLC_F32, 3, {4, 32, 128}, 16384, offsetof(char_gpt, gpt_block_3_multi_head_attention_attention_output_kernel_v), 0.0, -1},
    {"gpt.block_3.layer_norm_1.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_3_layer_norm_1_gamma_m), 0.0, -1},
    {"gpt.block_3.layer_norm_1.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_block_3_layer_norm_1_gamma_v), 0.0, -1},
    {"gpt.block_3.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {128, 512}, 65536, offsetof(char_gpt, gpt_block_3_dense_kernel_m), 0.0, -1},
    {"gpt.block_3.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {128, 512}, 65536, offsetof(char_gpt, gpt_block_3_dense_kernel_v), 0.0, -1},
    {"gpt.block_3.dense_1.kernel/m", DLC_SLOT, DLC_F32, 2, {512, 128}, 65536, offsetof(char_gpt, gpt_block_3_dense_1_kernel_m), 0.0, -1},
    {"gpt.block_3.dense_1.kernel/v", DLC_SLOT, DLC_F32, 2, {512, 128}, 65536, offsetof(char_gpt, gpt_block_3_dense_1_kernel_v), 0.0, -1},
    {"gpt.layer_norm.gamma/m", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_layer_norm_gamma_m), 0.0, -1},
    {"gpt.layer_norm.gamma/v", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(char_gpt, gpt_layer_norm_gamma_v), 0.0, -1},
    {"metrics.bits_per_character.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(char_gpt, metrics_bits_per_character_0), 0.0, -1},
    {"metrics.bits_per_character.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(char_gpt, metrics_bits_per_character_1), 0.0, -1},
    {"reports.bits_per_character", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(char_gpt, reports_bits_per_character), 0.0, -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 3, {1, 64, 65}, 4160, offsetof(char_gpt, prediction), 0.0, -1},
    {"show.gpt.block.multi_head_attention.attention", DLC_OUTPUT, DLC_F32, 4, {1, 4, 64, 64}, 16384, offsetof(char_gpt, show_gpt_block_multi_head_attention_attention), 0.0, -1},
    {"show.gpt.block_1.multi_head_attention.attention", DLC_OUTPUT, DLC_F32, 4, {1, 4, 64, 64}, 16384, offsetof(char_gpt, show_gpt_block_1_multi_head_attention_attention), 0.0, -1},
    {"show.gpt.block_2.multi_head_attention.attention", DLC_OUTPUT, DLC_F32, 4, {1, 4, 64, 64}, 16384, offsetof(char_gpt, show_gpt_block_2_multi_head_attention_attention), 0.0, -1},
    {"show.gpt.block_3.multi_head_attention.attention", DLC_OUTPUT, DLC_F32, 4, {1, 4, 64, 64}, 16384, offsetof(char_gpt, show_gpt_block_3_multi_head_attention_attention), 0.0, -1},
    {"next", DLC_OUTPUT, DLC_F32, 2, {1, 65}, 65, offsetof(char_gpt, next_2), 0.0, -1},
};

static const dlc_field char_gpt_fields[] = {
    {"tokens", "tokens", 0, DLC_I32, 1, {64}, 64, offsetof(char_gpt, tokens), -1, -1, -1, 1},
    {"next", "next", 0, DLC_I32, 1, {64}, 64, offsetof(char_gpt, next), -1, -1, -1, 0},
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

static const dlc_step char_gpt_steps[] = {
    {NULL, 35, 1, 1, 1, 0, 212},
};

static void call_block_layer_norm(void *m)
{
    #pragma omp parallel
    block_layer_norm(m);
}
static void call_block_multi_head_attention_query(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_query(m);
}
static void call_block_multi_head_attention_key(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_key(m);
}
static void call_block_multi_head_attention_value(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_value(m);
}
static void call_block_multi_head_attention(void *m)
{
    #pragma omp parallel
    block_multi_head_attention(m);
}
static void call_block_multi_head_attention_2(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_2(m);
}
static void call_block_multi_head_attention_3(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_3(m);
}
static void call_block_multi_head_attention_attention_output(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_attention_output(m);
}
static void call_block_layer_norm_1(void *m)
{
    #pragma omp parallel
    block_layer_norm_1(m);
}
static void call_block_dense(void *m)
{
    #pragma omp parallel
    block_dense(m);
}
static void call_block_dense_1(void *m)
{
    #pragma omp parallel
    block_dense_1(m);
}
static void call_block_1_layer_norm(void *m)
{
    #pragma omp parallel
    block_1_layer_norm(m);
}
static void call_block_1_multi_head_attention_query(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_query(m);
}
static void call_block_1_multi_head_attention_key(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_key(m);
}
static void call_block_1_multi_head_attention_value(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_value(m);
}
static void call_block_1_multi_head_attention(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention(m);
}
static void call_block_1_multi_head_attention_2(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_2(m);
}
static void call_block_1_multi_head_attention_3(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_3(m);
}
static void call_block_1_multi_head_attention_attention_output(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_attention_output(m);
}
static void call_block_1_layer_norm_1(void *m)
{
    #pragma omp parallel
    block_1_layer_norm_1(m);
}
static void call_block_1_dense(void *m)
{
    #pragma omp parallel
    block_1_dense(m);
}
static void call_block_1_dense_1(void *m)
{
    #pragma omp parallel
    block_1_dense_1(m);
}
static void call_block_2_layer_norm(void *m)
{
    #pragma omp parallel
    block_2_layer_norm(m);
}
static void call_block_2_multi_head_attention_query(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_query(m);
}
static void call_block_2_multi_head_attention_key(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_key(m);
}
static void call_block_2_multi_head_attention_value(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_value(m);
}
static void call_block_2_multi_head_attention(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention(m);
}
static void call_block_2_multi_head_attention_2(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_2(m);
}
static void call_block_2_multi_head_attention_3(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_3(m);
}
static void call_block_2_multi_head_attention_attention_output(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_attention_output(m);
}
static void call_block_2_layer_norm_1(void *m)
{
    #pragma omp parallel
    block_2_layer_norm_1(m);
}
static void call_block_2_dense(void *m)
{
    #pragma omp parallel
    block_2_dense(m);
}
static void call_block_2_dense_1(void *m)
{
    #pragma omp parallel
    block_2_dense_1(m);
}
static void call_block_3_layer_norm(void *m)
{
    #pragma omp parallel
    block_3_layer_norm(m);
}
static void call_block_3_multi_head_attention_query(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_query(m);
}
static void call_block_3_multi_head_attention_key(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_key(m);
}
static void call_block_3_multi_head_attention_value(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_value(m);
}
static void call_block_3_multi_head_attention(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention(m);
}
static void call_block_3_multi_head_attention_2(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_2(m);
}
static void call_block_3_multi_head_attention_3(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_3(m);
}
static void call_block_3_multi_head_attention_attention_output(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_attention_output(m);
}
static void call_block_3_layer_norm_1(void *m)
{
    #pragma omp parallel
    block_3_layer_norm_1(m);
}
static void call_block_3_dense(void *m)
{
    #pragma omp parallel
    block_3_dense(m);
}
static void call_block_3_dense_1(void *m)
{
    #pragma omp parallel
    block_3_dense_1(m);
}
static void call_layer_norm(void *m)
{
    #pragma omp parallel
    layer_norm(m);
}
static void call_gpt(void *m)
{
    #pragma omp parallel
    gpt(m);
}
static void call_cross_entropy(void *m)
{
    #pragma omp parallel
    cross_entropy(m);
}
static void call_cross_entropy_2(void *m)
{
    #pragma omp parallel
    cross_entropy_2(m);
}
static void call_mean_loss(void *m) { mean_loss(m); }
static void call_bits_per_character_sum(void *m) { bits_per_character_sum(m); }
static void call_bits_per_character_sum_2(void *m) { bits_per_character_sum_2(m); }
static void call_adamw_rsqrt(void *m) { adamw_rsqrt(m); }
static void call_gpt_y_grad(void *m)
{
    #pragma omp parallel
    gpt_y_grad(m);
}
static void call_layer_norm_grad(void *m)
{
    #pragma omp parallel
    layer_norm_grad(m);
}
static void call_block_3_dense_1_input_grad(void *m)
{
    #pragma omp parallel
    block_3_dense_1_input_grad(m);
}
static void call_layer_norm_gamma_grad(void *m)
{
    #pragma omp parallel
    layer_norm_gamma_grad(m);
}
static void call_block_3_dense_1_kernel_grad(void *m)
{
    #pragma omp parallel
    block_3_dense_1_kernel_grad(m);
}
static void call_block_3_dense_kernel_grad(void *m)
{
    #pragma omp parallel
    block_3_dense_kernel_grad(m);
}
static void call_block_3_dense_y_grad(void *m)
{
    #pragma omp parallel
    block_3_dense_y_grad(m);
}
static void call_block_3_layer_norm_1_grad(void *m)
{
    #pragma omp parallel
    block_3_layer_norm_1_grad(m);
}
static void call_block_3_layer_norm_1_gamma_grad(void *m)
{
    #pragma omp parallel
    block_3_layer_norm_1_gamma_grad(m);
}
static void call_block_3_multi_head_attention_attention_output_kernel_grad(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_attention_output_kernel_grad(m);
}
static void call_block_3_multi_head_attention_attention_output_heads_grad(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_attention_output_heads_grad(m);
}
static void call_block_3_multi_head_attention_attention_grad(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_attention_grad(m);
}
static void call_block_3_multi_head_attention_grad(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_grad(m);
}
static void call_block_3_multi_head_attention_input_grad(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_input_grad(m);
}
static void call_block_3_multi_head_attention_input_grad_2(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_input_grad_2(m);
}
static void call_block_3_multi_head_attention_input_grad_3(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_input_grad_3(m);
}
static void call_block_3_multi_head_attention_value_y_grad(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_value_y_grad(m);
}
static void call_block_3_multi_head_attention_value_kernel_grad(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_value_kernel_grad(m);
}
static void call_block_3_multi_head_attention_key_input_grad(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_key_input_grad(m);
}
static void call_block_3_multi_head_attention_query_input_grad(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_query_input_grad(m);
}
static void call_block_3_layer_norm_grad(void *m)
{
    #pragma omp parallel
    block_3_layer_norm_grad(m);
}
static void call_block_2_dense_1_input_grad(void *m)
{
    #pragma omp parallel
    block_2_dense_1_input_grad(m);
}
static void call_block_3_multi_head_attention_key_kernel_grad(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_key_kernel_grad(m);
}
static void call_block_3_multi_head_attention_query_kernel_grad(void *m)
{
    #pragma omp parallel
    block_3_multi_head_attention_query_kernel_grad(m);
}
static void call_block_3_layer_norm_gamma_grad(void *m)
{
    #pragma omp parallel
    block_3_layer_norm_gamma_grad(m);
}
static void call_block_2_dense_1_kernel_grad(void *m)
{
    #pragma omp parallel
    block_2_dense_1_kernel_grad(m);
}
static void call_block_2_dense_kernel_grad(void *m)
{
    #pragma omp parallel
    block_2_dense_kernel_grad(m);
}
static void call_block_2_dense_y_grad(void *m)
{
    #pragma omp parallel
    block_2_dense_y_grad(m);
}
static void call_block_2_layer_norm_1_grad(void *m)
{
    #pragma omp parallel
    block_2_layer_norm_1_grad(m);
}
static void call_block_2_layer_norm_1_gamma_grad(void *m)
{
    #pragma omp parallel
    block_2_layer_norm_1_gamma_grad(m);
}
static void call_block_2_multi_head_attention_attention_output_kernel_grad(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_attention_output_kernel_grad(m);
}
static void call_block_2_multi_head_attention_attention_output_heads_grad(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_attention_output_heads_grad(m);
}
static void call_block_2_multi_head_attention_attention_grad(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_attention_grad(m);
}
static void call_block_2_multi_head_attention_grad(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_grad(m);
}
static void call_block_2_multi_head_attention_input_grad(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_input_grad(m);
}
static void call_block_2_multi_head_attention_input_grad_2(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_input_grad_2(m);
}
static void call_block_2_multi_head_attention_input_grad_3(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_input_grad_3(m);
}
static void call_block_2_multi_head_attention_value_y_grad(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_value_y_grad(m);
}
static void call_block_2_multi_head_attention_value_kernel_grad(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_value_kernel_grad(m);
}
static void call_block_2_multi_head_attention_key_input_grad(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_key_input_grad(m);
}
static void call_block_2_multi_head_attention_query_input_grad(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_query_input_grad(m);
}
static void call_block_2_layer_norm_grad(void *m)
{
    #pragma omp parallel
    block_2_layer_norm_grad(m);
}
static void call_block_1_dense_1_input_grad(void *m)
{
    #pragma omp parallel
    block_1_dense_1_input_grad(m);
}
static void call_block_2_multi_head_attention_key_kernel_grad(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_key_kernel_grad(m);
}
static void call_block_2_multi_head_attention_query_kernel_grad(void *m)
{
    #pragma omp parallel
    block_2_multi_head_attention_query_kernel_grad(m);
}
static void call_block_2_layer_norm_gamma_grad(void *m)
{
    #pragma omp parallel
    block_2_layer_norm_gamma_grad(m);
}
static void call_block_1_dense_1_kernel_grad(void *m)
{
    #pragma omp parallel
    block_1_dense_1_kernel_grad(m);
}
static void call_block_1_dense_kernel_grad(void *m)
{
    #pragma omp parallel
    block_1_dense_kernel_grad(m);
}
static void call_block_1_dense_y_grad(void *m)
{
    #pragma omp parallel
    block_1_dense_y_grad(m);
}
static void call_block_1_layer_norm_1_grad(void *m)
{
    #pragma omp parallel
    block_1_layer_norm_1_grad(m);
}
static void call_block_1_layer_norm_1_gamma_grad(void *m)
{
    #pragma omp parallel
    block_1_layer_norm_1_gamma_grad(m);
}
static void call_block_1_multi_head_attention_attention_output_kernel_grad(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_attention_output_kernel_grad(m);
}
static void call_block_1_multi_head_attention_attention_output_heads_grad(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_attention_output_heads_grad(m);
}
static void call_block_1_multi_head_attention_attention_grad(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_attention_grad(m);
}
static void call_block_1_multi_head_attention_grad(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_grad(m);
}
static void call_block_1_multi_head_attention_input_grad(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_input_grad(m);
}
static void call_block_1_multi_head_attention_input_grad_2(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_input_grad_2(m);
}
static void call_block_1_multi_head_attention_input_grad_3(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_input_grad_3(m);
}
static void call_block_1_multi_head_attention_value_y_grad(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_value_y_grad(m);
}
static void call_block_1_multi_head_attention_value_kernel_grad(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_value_kernel_grad(m);
}
static void call_block_1_multi_head_attention_key_input_grad(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_key_input_grad(m);
}
static void call_block_1_multi_head_attention_query_input_grad(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_query_input_grad(m);
}
static void call_block_1_layer_norm_grad(void *m)
{
    #pragma omp parallel
    block_1_layer_norm_grad(m);
}
static void call_block_dense_1_input_grad(void *m)
{
    #pragma omp parallel
    block_dense_1_input_grad(m);
}
static void call_block_1_multi_head_attention_key_kernel_grad(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_key_kernel_grad(m);
}
static void call_block_1_multi_head_attention_query_kernel_grad(void *m)
{
    #pragma omp parallel
    block_1_multi_head_attention_query_kernel_grad(m);
}
static void call_block_1_layer_norm_gamma_grad(void *m)
{
    #pragma omp parallel
    block_1_layer_norm_gamma_grad(m);
}
static void call_block_dense_1_kernel_grad(void *m)
{
    #pragma omp parallel
    block_dense_1_kernel_grad(m);
}
static void call_block_dense_kernel_grad(void *m)
{
    #pragma omp parallel
    block_dense_kernel_grad(m);
}
static void call_block_dense_y_grad(void *m)
{
    #pragma omp parallel
    block_dense_y_grad(m);
}
static void call_block_layer_norm_1_grad(void *m)
{
    #pragma omp parallel
    block_layer_norm_1_grad(m);
}
static void call_block_layer_norm_1_gamma_grad(void *m)
{
    #pragma omp parallel
    block_layer_norm_1_gamma_grad(m);
}
static void call_block_multi_head_attention_attention_output_kernel_grad(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_attention_output_kernel_grad(m);
}
static void call_block_multi_head_attention_attention_output_heads_grad(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_attention_output_heads_grad(m);
}
static void call_block_multi_head_attention_attention_grad(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_attention_grad(m);
}
static void call_block_multi_head_attention_grad(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_grad(m);
}
static void call_block_multi_head_attention_input_grad(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_input_grad(m);
}
static void call_block_multi_head_attention_input_grad_2(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_input_grad_2(m);
}
static void call_block_multi_head_attention_input_grad_3(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_input_grad_3(m);
}
static void call_block_multi_head_attention_value_y_grad(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_value_y_grad(m);
}
static void call_block_multi_head_attention_value_kernel_grad(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_value_kernel_grad(m);
}
static void call_block_multi_head_attention_key_input_grad(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_key_input_grad(m);
}
static void call_block_multi_head_attention_query_input_grad(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_query_input_grad(m);
}
static void call_block_layer_norm_grad(void *m)
{
    #pragma omp parallel
    block_layer_norm_grad(m);
}
static void call_block_multi_head_attention_key_kernel_grad(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_key_kernel_grad(m);
}
static void call_block_multi_head_attention_query_kernel_grad(void *m)
{
    #pragma omp parallel
    block_multi_head_attention_query_kernel_grad(m);
}
static void call_block_layer_norm_gamma_grad(void *m)
{
    #pragma omp parallel
    block_layer_norm_gamma_grad(m);
}
static void call_gpt_scatter_add_grad(void *m)
{
    #pragma omp parallel
    gpt_scatter_add_grad(m);
}
static void call_gpt_embeddings_grad(void *m) { gpt_embeddings_grad(m); }
static void call_gpt_embeddings_grad_2(void *m)
{
    #pragma omp parallel
    gpt_embeddings_grad_2(m);
}
static void call_adamw_sum(void *m) { adamw_sum(m); }
static void call_adamw_sum_2(void *m) { adamw_sum_2(m); }
static void call_adamw_sum_3(void *m) { adamw_sum_3(m); }
static void call_adamw_sum_4(void *m)
{
    #pragma omp parallel
    adamw_sum_4(m);
}
static void call_adamw_sum_5(void *m)
{
    #pragma omp parallel
    adamw_sum_5(m);
}
static void call_adamw_sum_6(void *m)
{
    #pragma omp parallel
    adamw_sum_6(m);
}
static void call_adamw_sum_7(void *m)
{
    #pragma omp parallel
    adamw_sum_7(m);
}
static void call_adamw_sum_8(void *m) { adamw_sum_8(m); }
static void call_adamw_sum_9(void *m)
{
    #pragma omp parallel
    adamw_sum_9(m);
}
static void call_adamw_sum_10(void *m)
{
    #pragma omp parallel
    adamw_sum_10(m);
}
static void call_adamw_sum_11(void *m) { adamw_sum_11(m); }
static void call_adamw_sum_12(void *m)
{
    #pragma omp parallel
    adamw_sum_12(m);
}
static void call_adamw_sum_13(void *m)
{
    #pragma omp parallel
    adamw_sum_13(m);
}
static void call_adamw_sum_14(void *m)
{
    #pragma omp parallel
    adamw_sum_14(m);
}
static void call_adamw_sum_15(void *m)
{
    #pragma omp parallel
    adamw_sum_15(m);
}
static void call_adamw_sum_16(void *m) { adamw_sum_16(m); }
static void call_adamw_sum_17(void *m)
{
    #pragma omp parallel
    adamw_sum_17(m);
}
static void call_adamw_sum_18(void *m)
{
    #pragma omp parallel
    adamw_sum_18(m);
}
static void call_adamw_sum_19(void *m) { adamw_sum_19(m); }
static void call_adamw_sum_20(void *m)
{
    #pragma omp parallel
    adamw_sum_20(m);
}
static void call_adamw_sum_21(void *m)
{
    #pragma omp parallel
    adamw_sum_21(m);
}
static void call_adamw_sum_22(void *m)
{
    #pragma omp parallel
    adamw_sum_22(m);
}
static void call_adamw_sum_23(void *m)
{
    #pragma omp parallel
    adamw_sum_23(m);
}
static void call_adamw_sum_24(void *m) { adamw_sum_24(m); }
static void call_adamw_sum_25(void *m)
{
    #pragma omp parallel
    adamw_sum_25(m);
}
static void call_adamw_sum_26(void *m)
{
    #pragma omp parallel
    adamw_sum_26(m);
}
static void call_adamw_sum_27(void *m) { adamw_sum_27(m); }
static void call_adamw_sum_28(void *m)
{
    #pragma omp parallel
    adamw_sum_28(m);
}
static void call_adamw_sum_29(void *m)
{
    #pragma omp parallel
    adamw_sum_29(m);
}
static void call_adamw_sum_30(void *m)
{
    #pragma omp parallel
    adamw_sum_30(m);
}
static void call_adamw_sum_31(void *m)
{
    #pragma omp parallel
    adamw_sum_31(m);
}
static void call_adamw_sum_32(void *m) { adamw_sum_32(m); }
static void call_adamw_sum_33(void *m)
{
    #pragma omp parallel
    adamw_sum_33(m);
}
static void call_adamw_sum_34(void *m)
{
    #pragma omp parallel
    adamw_sum_34(m);
}
static void call_adamw_sum_35(void *m) { adamw_sum_35(m); }
static void call_update_gpt_embeddings(void *m)
{
    #pragma omp parallel
    update_gpt_embeddings(m);
}
static void call_update_gpt_position_embedding_embeddings(void *m)
{
    #pragma omp parallel
    update_gpt_position_embedding_embeddings(m);
}
static void call_update_gpt_block_layer_norm_gamma(void *m) { update_gpt_block_layer_norm_gamma(m); }
static void call_update_gpt_block_multi_head_attention_query_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_multi_head_attention_query_kernel(m);
}
static void call_update_gpt_block_multi_head_attention_key_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_multi_head_attention_key_kernel(m);
}
static void call_update_gpt_block_multi_head_attention_value_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_multi_head_attention_value_kernel(m);
}
static void call_update_gpt_block_multi_head_attention_attention_output_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_multi_head_attention_attention_output_kernel(m);
}
static void call_update_gpt_block_layer_norm_1_gamma(void *m) { update_gpt_block_layer_norm_1_gamma(m); }
static void call_update_gpt_block_dense_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_dense_kernel(m);
}
static void call_update_gpt_block_dense_1_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_dense_1_kernel(m);
}
static void call_update_gpt_block_1_layer_norm_gamma(void *m) { update_gpt_block_1_layer_norm_gamma(m); }
static void call_update_gpt_block_1_multi_head_attention_query_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_1_multi_head_attention_query_kernel(m);
}
static void call_update_gpt_block_1_multi_head_attention_key_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_1_multi_head_attention_key_kernel(m);
}
static void call_update_gpt_block_1_multi_head_attention_value_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_1_multi_head_attention_value_kernel(m);
}
static void call_update_gpt_block_1_multi_head_attention_attention_output_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_1_multi_head_attention_attention_output_kernel(m);
}
static void call_update_gpt_block_1_layer_norm_1_gamma(void *m) { update_gpt_block_1_layer_norm_1_gamma(m); }
static void call_update_gpt_block_1_dense_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_1_dense_kernel(m);
}
static void call_update_gpt_block_1_dense_1_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_1_dense_1_kernel(m);
}
static void call_update_gpt_block_2_layer_norm_gamma(void *m) { update_gpt_block_2_layer_norm_gamma(m); }
static void call_update_gpt_block_2_multi_head_attention_query_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_2_multi_head_attention_query_kernel(m);
}
static void call_update_gpt_block_2_multi_head_attention_key_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_2_multi_head_attention_key_kernel(m);
}
static void call_update_gpt_block_2_multi_head_attention_value_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_2_multi_head_attention_value_kernel(m);
}
static void call_update_gpt_block_2_multi_head_attention_attention_output_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_2_multi_head_attention_attention_output_kernel(m);
}
static void call_update_gpt_block_2_layer_norm_1_gamma(void *m) { update_gpt_block_2_layer_norm_1_gamma(m); }
static void call_update_gpt_block_2_dense_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_2_dense_kernel(m);
}
static void call_update_gpt_block_2_dense_1_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_2_dense_1_kernel(m);
}
static void call_update_gpt_block_3_layer_norm_gamma(void *m) { update_gpt_block_3_layer_norm_gamma(m); }
static void call_update_gpt_block_3_multi_head_attention_query_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_3_multi_head_attention_query_kernel(m);
}
static void call_update_gpt_block_3_multi_head_attention_key_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_3_multi_head_attention_key_kernel(m);
}
static void call_update_gpt_block_3_multi_head_attention_value_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_3_multi_head_attention_value_kernel(m);
}
static void call_update_gpt_block_3_multi_head_attention_attention_output_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_3_multi_head_attention_attention_output_kernel(m);
}
static void call_update_gpt_block_3_layer_norm_1_gamma(void *m) { update_gpt_block_3_layer_norm_1_gamma(m); }
static void call_update_gpt_block_3_dense_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_3_dense_kernel(m);
}
static void call_update_gpt_block_3_dense_1_kernel(void *m)
{
    #pragma omp parallel
    update_gpt_block_3_dense_1_kernel(m);
}
static void call_update_gpt_layer_norm_gamma(void *m) { update_gpt_layer_norm_gamma(m); }

static const dlc_kernel char_gpt_train_kernels[] = {
    {"block_layer_norm", 21, call_block_layer_norm, offsetof(char_gpt, arena) + 31263744, 768, DLC_F32, 992256.0, 468992.0},
    {"block_multi_head_attention_query", 22, call_block_multi_head_attention_query, offsetof(char_gpt, arena) + 17694720, 98304, DLC_F32, 25264128.0, 851968.0},
    {"block_multi_head_attention_key", 22, call_block_multi_head_attention_key, offsetof(char_gpt, arena) + 18087936, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_multi_head_attention_value", 22, call_block_multi_head_attention_value, offsetof(char_gpt, arena) + 18481152, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_multi_head_attention", 22, call_block_multi_head_attention, offsetof(char_gpt, arena) + 0, 196608, DLC_F32, 12783616.0, 1572864.0},
    {"block_multi_head_attention_2", 22, call_block_multi_head_attention_2, offsetof(char_gpt, arena) + 14155776, 196608, DLC_F32, 3.74784e+06, 1572864.0},
    {"block_multi_head_attention_3", 22, call_block_multi_head_attention_3, offsetof(char_gpt, arena) + 18874368, 98304, DLC_F32, 12582912.0, 1572864.0},
    {"block_multi_head_attention_attention_output", 22, call_block_multi_head_attention_attention_output, offsetof(char_gpt, arena) + 19267584, 98304, DLC_F32, 25362432.0, 921088.0},
    {"block_layer_norm_1", 24, call_block_layer_norm_1, offsetof(char_gpt, arena) + 31269888, 768, DLC_F32, 697344.0, 793088.0},
    {"block_dense", 25, call_block_dense, offsetof(char_gpt, arena) + 0, 393216, DLC_F32, 118358016.0, 3801088.0},
    {"block_dense_1", 26, call_block_dense_1, offsetof(char_gpt, arena) + 20054016, 98304, DLC_F32, 1.007616e+08, 2.62144e+06},
    {"block_1_layer_norm", 21, call_block_1_layer_norm, offsetof(char_gpt, arena) + 31276032, 768, DLC_F32, 697344.0, 793088.0},
    {"block_1_multi_head_attention_query", 22, call_block_1_multi_head_attention_query, offsetof(char_gpt, arena) + 20840448, 98304, DLC_F32, 25264128.0, 851968.0},
    {"block_1_multi_head_attention_key", 22, call_block_1_multi_head_attention_key, offsetof(char_gpt, arena) + 21233664, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_1_multi_head_attention_value", 22, call_block_1_multi_head_attention_value, offsetof(char_gpt, arena) + 21626880, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_1_multi_head_attention", 22, call_block_1_multi_head_attention, offsetof(char_gpt, arena) + 3145728, 196608, DLC_F32, 12783616.0, 1572864.0},
    {"block_1_multi_head_attention_2", 22, call_block_1_multi_head_attention_2, offsetof(char_gpt, arena) + 14942208, 196608, DLC_F32, 3.74784e+06, 1572864.0},
    {"block_1_multi_head_attention_3", 22, call_block_1_multi_head_attention_3, offsetof(char_gpt, arena) + 22020096, 98304, DLC_F32, 12582912.0, 1572864.0},
    {"block_1_multi_head_attention_attention_output", 22, call_block_1_multi_head_attention_attention_output, offsetof(char_gpt, arena) + 22413312, 98304, DLC_F32, 25264128.0, 1245184.0},
    {"block_1_layer_norm_1", 24, call_block_1_layer_norm_1, offsetof(char_gpt, arena) + 31282176, 768, DLC_F32, 697344.0, 793088.0},
    {"block_1_dense", 25, call_block_1_dense, offsetof(char_gpt, arena) + 3145728, 393216, DLC_F32, 118358016.0, 3801088.0},
    {"block_1_dense_1", 26, call_block_1_dense_1, offsetof(char_gpt, arena) + 23199744, 98304, DLC_F32, 1.007616e+08, 2.62144e+06},
    {"block_2_layer_norm", 21, call_block_2_layer_norm, offsetof(char_gpt, arena) + 31288320, 768, DLC_F32, 697344.0, 793088.0},
    {"block_2_multi_head_attention_query", 22, call_block_2_multi_head_attention_query, offsetof(char_gpt, arena) + 23986176, 98304, DLC_F32, 25264128.0, 851968.0},
    {"block_2_multi_head_attention_key", 22, call_block_2_multi_head_attention_key, offsetof(char_gpt, arena) + 24379392, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_2_multi_head_attention_value", 22, call_block_2_multi_head_attention_value, offsetof(char_gpt, arena) + 24772608, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_2_multi_head_attention", 22, call_block_2_multi_head_attention, offsetof(char_gpt, arena) + 6291456, 196608, DLC_F32, 12783616.0, 1572864.0},
    {"block_2_multi_head_attention_2", 22, call_block_2_multi_head_attention_2, offsetof(char_gpt, arena) + 15728640, 196608, DLC_F32, 3.74784e+06, 1572864.0},
    {"block_2_multi_head_attention_3", 22, call_block_2_multi_head_attention_3, offsetof(char_gpt, arena) + 25165824, 98304, DLC_F32, 12582912.0, 1572864.0},
    {"block_2_multi_head_attention_attention_output", 22, call_block_2_multi_head_attention_attention_output, offsetof(char_gpt, arena) + 25559040, 98304, DLC_F32, 25264128.0, 1245184.0},
    {"block_2_layer_norm_1", 24, call_block_2_layer_norm_1, offsetof(char_gpt, arena) + 31294464, 768, DLC_F32, 697344.0, 793088.0},
    {"block_2_dense", 25, call_block_2_dense, offsetof(char_gpt, arena) + 6291456, 393216, DLC_F32, 118358016.0, 3801088.0},
    {"block_2_dense_1", 26, call_block_2_dense_1, offsetof(char_gpt, arena) + 26345472, 98304, DLC_F32, 1.007616e+08, 2.62144e+06},
    {"block_3_layer_norm", 21, call_block_3_layer_norm, offsetof(char_gpt, arena) + 31300608, 768, DLC_F32, 697344.0, 793088.0},
    {"block_3_multi_head_attention_query", 22, call_block_3_multi_head_attention_query, offsetof(char_gpt, arena) + 27131904, 98304, DLC_F32, 25264128.0, 851968.0},
    {"block_3_multi_head_attention_key", 22, call_block_3_multi_head_attention_key, offsetof(char_gpt, arena) + 27525120, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_3_multi_head_attention_value", 22, call_block_3_multi_head_attention_value, offsetof(char_gpt, arena) + 27918336, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_3_multi_head_attention", 22, call_block_3_multi_head_attention, offsetof(char_gpt, arena) + 9437184, 196608, DLC_F32, 12783616.0, 1572864.0},
    {"block_3_multi_head_attention_2", 22, call_block_3_multi_head_attention_2, offsetof(char_gpt, arena) + 16515072, 196608, DLC_F32, 3.74784e+06, 1572864.0},
    {"block_3_multi_head_attention_3", 22, call_block_3_multi_head_attention_3, offsetof(char_gpt, arena) + 28311552, 98304, DLC_F32, 12582912.0, 1572864.0},
    {"block_3_multi_head_attention_attention_output", 22, call_block_3_multi_head_attention_attention_output, offsetof(char_gpt, arena) + 28704768, 98304, DLC_F32, 25264128.0, 1245184.0},
    {"block_3_layer_norm_1", 24, call_block_3_layer_norm_1, offsetof(char_gpt, arena) + 31306752, 768, DLC_F32, 697344.0, 793088.0},
    {"block_3_dense", 25, call_block_3_dense, offsetof(char_gpt, arena) + 9437184, 393216, DLC_F32, 118358016.0, 3801088.0},
    {"block_3_dense_1", 26, call_block_3_dense_1, offsetof(char_gpt, arena) + 29491200, 98304, DLC_F32, 1.007616e+08, 2.62144e+06},
    {"layer_norm", 35, call_layer_norm, offsetof(char_gpt, arena) + 31312896, 768, DLC_F32, 697344.0, 793088.0},
    {"gpt", 36, call_gpt, offsetof(char_gpt, arena) + 12582912, 49920, DLC_F32, 1.277952e+07, 626176.0},
    {"cross_entropy", 44, call_cross_entropy, offsetof(char_gpt, arena) + 12982272, 768, DLC_F32, 9.1008e+05, 408576.0},
    {"cross_entropy_2", 44, call_cross_entropy_2, offsetof(char_gpt, arena) + 12991488, 12, DLC_F32, 703512.0, 611424.0},
    {"mean_loss", 44, call_mean_loss, offsetof(char_gpt, loss), 1, DLC_F32, 25.0, 1e+02},
    {"bits_per_character_sum", 48, call_bits_per_character_sum, offsetof(char_gpt, metrics_bits_per_character_0), 1, DLC_F32, 49.0, 104.0},
    {"bits_per_character_sum_2", 48, call_bits_per_character_sum_2, offsetof(char_gpt, metrics_bits_per_character_1), 1, DLC_F32, 46.0, 64.0},
    {"adamw_rsqrt", 45, call_adamw_rsqrt, offsetof(char_gpt, arena) + 31319552, 1, DLC_F32, 129.0, 52.0},
    {"gpt_y_grad", 36, call_gpt_y_grad, offsetof(char_gpt, arena) + 30277632, 98304, DLC_F32, 1.277952e+07, 626176.0},
    {"layer_norm_grad", 35, call_layer_norm_grad, offsetof(char_gpt, arena) + 30670848, 98304, DLC_F32, 1385472.0, 1186304.0},
    {"block_3_dense_1_input_grad", 26, call_block_3_dense_1_input_grad, offsetof(char_gpt, arena) + 12582912, 393216, DLC_F32, 101056512.0, 3801088.0},
    {"layer_norm_gamma_grad", 35, call_layer_norm_gamma_grad, offsetof(char_gpt, arena) + 31319040, 128, DLC_F32, 393984.0, 793088.0},
    {"block_3_dense_1_kernel_grad", 26, call_block_3_dense_1_kernel_grad, offsetof(char_gpt, arena) + 29491200, 65536, DLC_F32, 100663296.0, 2228224.0},
    {"block_3_dense_kernel_grad", 25, call_block_3_dense_kernel_grad, offsetof(char_gpt, arena) + 30277632, 65536, DLC_F32, 100663296.0, 2228224.0},
    {"block_3_dense_y_grad", 25, call_block_3_dense_y_grad, offsetof(char_gpt, arena) + 9437184, 98304, DLC_F32, 100663296.0, 2228224.0},
    {"block_3_layer_norm_1_grad", 24, call_block_3_layer_norm_1_grad, offsetof(char_gpt, arena) + 11010048, 98304, DLC_F32, 1483776.0, 1.57952e+06},
    {"block_3_layer_norm_1_gamma_grad", 24, call_block_3_layer_norm_1_gamma_grad, offsetof(char_gpt, arena) + 13172736, 128, DLC_F32, 393984.0, 793088.0},
    {"block_3_multi_head_attention_attention_output_kernel_grad", 22, call_block_3_multi_head_attention_attention_output_kernel_grad, offsetof(char_gpt, arena) + 12976128, 16384, DLC_F32, 25165824.0, 851968.0},
    {"block_3_multi_head_attention_attention_output_heads_grad", 22, call_block_3_multi_head_attention_attention_output_heads_grad, offsetof(char_gpt, arena) + 11403264, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_3_multi_head_attention_attention_grad", 22, call_block_3_multi_head_attention_attention_grad, offsetof(char_gpt, arena) + 9437184, 196608, DLC_F32, 12582912.0, 1572864.0},
    {"block_3_multi_head_attention_grad", 22, call_block_3_multi_head_attention_grad, offsetof(char_gpt, arena) + 10223616, 196608, DLC_F32, 990208.0, 2359296.0},
    {"block_3_multi_head_attention_input_grad", 22, call_block_3_multi_head_attention_input_grad, offsetof(char_gpt, arena) + 11796480, 98304, DLC_F32, 12681216.0, 1572864.0},
    {"block_3_multi_head_attention_input_grad_2", 22, call_block_3_multi_head_attention_input_grad_2, offsetof(char_gpt, arena) + 9437184, 98304, DLC_F32, 12582912.0, 1572864.0},
    {"block_3_multi_head_attention_input_grad_3", 22, call_block_3_multi_head_attention_input_grad_3, offsetof(char_gpt, arena) + 11403264, 98304, DLC_F32, 12582912.0, 1572864.0},
    {"block_3_multi_head_attention_value_y_grad", 22, call_block_3_multi_head_attention_value_y_grad, offsetof(char_gpt, arena) + 9830400, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_3_multi_head_attention_value_kernel_grad", 22, call_block_3_multi_head_attention_value_kernel_grad, offsetof(char_gpt, arena) + 13041664, 16384, DLC_F32, 25165824.0, 851968.0},
    {"block_3_multi_head_attention_key_input_grad", 22, call_block_3_multi_head_attention_key_input_grad, offsetof(char_gpt, arena) + 9437184, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_3_multi_head_attention_query_input_grad", 22, call_block_3_multi_head_attention_query_input_grad, offsetof(char_gpt, arena) + 12189696, 98304, DLC_F32, 25362432.0, 1.6384e+06},
    {"block_3_layer_norm_grad", 21, call_block_3_layer_norm_grad, offsetof(char_gpt, arena) + 12582912, 98304, DLC_F32, 1483776.0, 1.57952e+06},
    {"block_2_dense_1_input_grad", 26, call_block_2_dense_1_input_grad, offsetof(char_gpt, arena) + 9437184, 393216, DLC_F32, 101056512.0, 3801088.0},
    {"block_3_multi_head_attention_key_kernel_grad", 22, call_block_3_multi_head_attention_key_kernel_grad, offsetof(char_gpt, arena) + 13107200, 16384, DLC_F32, 25165824.0, 851968.0},
    {"block_3_multi_head_attention_query_kernel_grad", 22, call_block_3_multi_head_attention_query_kernel_grad, offsetof(char_gpt, arena) + 11534336, 16384, DLC_F32, 25165824.0, 851968.0},
    {"block_3_layer_norm_gamma_grad", 21, call_block_3_layer_norm_gamma_grad, offsetof(char_gpt, arena) + 11599872, 128, DLC_F32, 393984.0, 793088.0},
    {"block_2_dense_1_kernel_grad", 26, call_block_2_dense_1_kernel_grad, offsetof(char_gpt, arena) + 11010048, 65536, DLC_F32, 100663296.0, 2228224.0},
    {"block_2_dense_kernel_grad", 25, call_block_2_dense_kernel_grad, offsetof(char_gpt, arena) + 11272192, 65536, DLC_F32, 100663296.0, 2228224.0},
    {"block_2_dense_y_grad", 25, call_block_2_dense_y_grad, offsetof(char_gpt, arena) + 6291456, 98304, DLC_F32, 100663296.0, 2228224.0},
    {"block_2_layer_norm_1_grad", 24, call_block_2_layer_norm_1_grad, offsetof(char_gpt, arena) + 7864320, 98304, DLC_F32, 1483776.0, 1.57952e+06},
    {"block_2_layer_norm_1_gamma_grad", 24, call_block_2_layer_norm_1_gamma_grad, offsetof(char_gpt, arena) + 10027008, 128, DLC_F32, 393984.0, 793088.0},
    {"block_2_multi_head_attention_attention_output_kernel_grad", 22, call_block_2_multi_head_attention_attention_output_kernel_grad, offsetof(char_gpt, arena) + 9830400, 16384, DLC_F32, 25165824.0, 851968.0},
    {"block_2_multi_head_attention_attention_output_heads_grad", 22, call_block_2_multi_head_attention_attention_output_heads_grad, offsetof(char_gpt, arena) + 8257536, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_2_multi_head_attention_attention_grad", 22, call_block_2_multi_head_attention_attention_grad, offsetof(char_gpt, arena) + 6291456, 196608, DLC_F32, 12582912.0, 1572864.0},
    {"block_2_multi_head_attention_grad", 22, call_block_2_multi_head_attention_grad, offsetof(char_gpt, arena) + 7077888, 196608, DLC_F32, 990208.0, 2359296.0},
    {"block_2_multi_head_attention_input_grad", 22, call_block_2_multi_head_attention_input_grad, offsetof(char_gpt, arena) + 8650752, 98304, DLC_F32, 12681216.0, 1572864.0},
    {"block_2_multi_head_attention_input_grad_2", 22, call_block_2_multi_head_attention_input_grad_2, offsetof(char_gpt, arena) + 6291456, 98304, DLC_F32, 12582912.0, 1572864.0},
    {"block_2_multi_head_attention_input_grad_3", 22, call_block_2_multi_head_attention_input_grad_3, offsetof(char_gpt, arena) + 8257536, 98304, DLC_F32, 12582912.0, 1572864.0},
    {"block_2_multi_head_attention_value_y_grad", 22, call_block_2_multi_head_attention_value_y_grad, offsetof(char_gpt, arena) + 6684672, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_2_multi_head_attention_value_kernel_grad", 22, call_block_2_multi_head_attention_value_kernel_grad, offsetof(char_gpt, arena) + 9895936, 16384, DLC_F32, 25165824.0, 851968.0},
    {"block_2_multi_head_attention_key_input_grad", 22, call_block_2_multi_head_attention_key_input_grad, offsetof(char_gpt, arena) + 6291456, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_2_multi_head_attention_query_input_grad", 22, call_block_2_multi_head_attention_query_input_grad, offsetof(char_gpt, arena) + 9043968, 98304, DLC_F32, 25362432.0, 1.6384e+06},
    {"block_2_layer_norm_grad", 21, call_block_2_layer_norm_grad, offsetof(char_gpt, arena) + 9437184, 98304, DLC_F32, 1483776.0, 1.57952e+06},
    {"block_1_dense_1_input_grad", 26, call_block_1_dense_1_input_grad, offsetof(char_gpt, arena) + 6291456, 393216, DLC_F32, 101056512.0, 3801088.0},
    {"block_2_multi_head_attention_key_kernel_grad", 22, call_block_2_multi_head_attention_key_kernel_grad, offsetof(char_gpt, arena) + 9961472, 16384, DLC_F32, 25165824.0, 851968.0},
    {"block_2_multi_head_attention_query_kernel_grad", 22, call_block_2_multi_head_attention_query_kernel_grad, offsetof(char_gpt, arena) + 8388608, 16384, DLC_F32, 25165824.0, 851968.0},
    {"block_2_layer_norm_gamma_grad", 21, call_block_2_layer_norm_gamma_grad, offsetof(char_gpt, arena) + 8454144, 128, DLC_F32, 393984.0, 793088.0},
    {"block_1_dense_1_kernel_grad", 26, call_block_1_dense_1_kernel_grad, offsetof(char_gpt, arena) + 7864320, 65536, DLC_F32, 100663296.0, 2228224.0},
    {"block_1_dense_kernel_grad", 25, call_block_1_dense_kernel_grad, offsetof(char_gpt, arena) + 8126464, 65536, DLC_F32, 100663296.0, 2228224.0},
    {"block_1_dense_y_grad", 25, call_block_1_dense_y_grad, offsetof(char_gpt, arena) + 3145728, 98304, DLC_F32, 100663296.0, 2228224.0},
    {"block_1_layer_norm_1_grad", 24, call_block_1_layer_norm_1_grad, offsetof(char_gpt, arena) + 4718592, 98304, DLC_F32, 1483776.0, 1.57952e+06},
    {"block_1_layer_norm_1_gamma_grad", 24, call_block_1_layer_norm_1_gamma_grad, offsetof(char_gpt, arena) + 6815744, 128, DLC_F32, 393984.0, 793088.0},
    {"block_1_multi_head_attention_attention_output_kernel_grad", 22, call_block_1_multi_head_attention_attention_output_kernel_grad, offsetof(char_gpt, arena) + 6684672, 16384, DLC_F32, 25165824.0, 851968.0},
    {"block_1_multi_head_attention_attention_output_heads_grad", 22, call_block_1_multi_head_attention_attention_output_heads_grad, offsetof(char_gpt, arena) + 5111808, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_1_multi_head_attention_attention_grad", 22, call_block_1_multi_head_attention_attention_grad, offsetof(char_gpt, arena) + 3145728, 196608, DLC_F32, 12582912.0, 1572864.0},
    {"block_1_multi_head_attention_grad", 22, call_block_1_multi_head_attention_grad, offsetof(char_gpt, arena) + 3932160, 196608, DLC_F32, 990208.0, 2359296.0},
    {"block_1_multi_head_attention_input_grad", 22, call_block_1_multi_head_attention_input_grad, offsetof(char_gpt, arena) + 5505024, 98304, DLC_F32, 12681216.0, 1572864.0},
    {"block_1_multi_head_attention_input_grad_2", 22, call_block_1_multi_head_attention_input_grad_2, offsetof(char_gpt, arena) + 3145728, 98304, DLC_F32, 12582912.0, 1572864.0},
    {"block_1_multi_head_attention_input_grad_3", 22, call_block_1_multi_head_attention_input_grad_3, offsetof(char_gpt, arena) + 5111808, 98304, DLC_F32, 12582912.0, 1572864.0},
    {"block_1_multi_head_attention_value_y_grad", 22, call_block_1_multi_head_attention_value_y_grad, offsetof(char_gpt, arena) + 3538944, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_1_multi_head_attention_value_kernel_grad", 22, call_block_1_multi_head_attention_value_kernel_grad, offsetof(char_gpt, arena) + 6750208, 16384, DLC_F32, 25165824.0, 851968.0},
    {"block_1_multi_head_attention_key_input_grad", 22, call_block_1_multi_head_attention_key_input_grad, offsetof(char_gpt, arena) + 3145728, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_1_multi_head_attention_query_input_grad", 22, call_block_1_multi_head_attention_query_input_grad, offsetof(char_gpt, arena) + 5898240, 98304, DLC_F32, 25362432.0, 1.6384e+06},
    {"block_1_layer_norm_grad", 21, call_block_1_layer_norm_grad, offsetof(char_gpt, arena) + 6291456, 98304, DLC_F32, 1483776.0, 1.57952e+06},
    {"block_dense_1_input_grad", 26, call_block_dense_1_input_grad, offsetof(char_gpt, arena) + 3145728, 393216, DLC_F32, 101056512.0, 3801088.0},
    {"block_1_multi_head_attention_key_kernel_grad", 22, call_block_1_multi_head_attention_key_kernel_grad, offsetof(char_gpt, arena) + 2883584, 16384, DLC_F32, 25165824.0, 851968.0},
    {"block_1_multi_head_attention_query_kernel_grad", 22, call_block_1_multi_head_attention_query_kernel_grad, offsetof(char_gpt, arena) + 2949120, 16384, DLC_F32, 25165824.0, 851968.0},
    {"block_1_layer_norm_gamma_grad", 21, call_block_1_layer_norm_gamma_grad, offsetof(char_gpt, arena) + 4718592, 128, DLC_F32, 393984.0, 793088.0},
    {"block_dense_1_kernel_grad", 26, call_block_dense_1_kernel_grad, offsetof(char_gpt, arena) + 2359296, 65536, DLC_F32, 100663296.0, 2228224.0},
    {"block_dense_kernel_grad", 25, call_block_dense_kernel_grad, offsetof(char_gpt, arena) + 2621440, 65536, DLC_F32, 100663296.0, 2228224.0},
    {"block_dense_y_grad", 25, call_block_dense_y_grad, offsetof(char_gpt, arena) + 0, 98304, DLC_F32, 100663296.0, 2228224.0},
    {"block_layer_norm_1_grad", 24, call_block_layer_norm_1_grad, offsetof(char_gpt, arena) + 1572864, 98304, DLC_F32, 1483776.0, 1.57952e+06},
    {"block_layer_norm_1_gamma_grad", 24, call_block_layer_norm_1_gamma_grad, offsetof(char_gpt, arena) + 3145728, 128, DLC_F32, 393984.0, 793088.0},
    {"block_multi_head_attention_attention_output_kernel_grad", 22, call_block_multi_head_attention_attention_output_kernel_grad, offsetof(char_gpt, arena) + 3014656, 16384, DLC_F32, 25165824.0, 851968.0},
    {"block_multi_head_attention_attention_output_heads_grad", 22, call_block_multi_head_attention_attention_output_heads_grad, offsetof(char_gpt, arena) + 1966080, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_multi_head_attention_attention_grad", 22, call_block_multi_head_attention_attention_grad, offsetof(char_gpt, arena) + 0, 196608, DLC_F32, 12582912.0, 1572864.0},
    {"block_multi_head_attention_grad", 22, call_block_multi_head_attention_grad, offsetof(char_gpt, arena) + 786432, 196608, DLC_F32, 990208.0, 2359296.0},
    {"block_multi_head_attention_input_grad", 22, call_block_multi_head_attention_input_grad, offsetof(char_gpt, arena) + 0, 98304, DLC_F32, 12681216.0, 1572864.0},
    {"block_multi_head_attention_input_grad_2", 22, call_block_multi_head_attention_input_grad_2, offsetof(char_gpt, arena) + 393216, 98304, DLC_F32, 12582912.0, 1572864.0},
    {"block_multi_head_attention_input_grad_3", 22, call_block_multi_head_attention_input_grad_3, offsetof(char_gpt, arena) + 1966080, 98304, DLC_F32, 12582912.0, 1572864.0},
    {"block_multi_head_attention_value_y_grad", 22, call_block_multi_head_attention_value_y_grad, offsetof(char_gpt, arena) + 786432, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_multi_head_attention_value_kernel_grad", 22, call_block_multi_head_attention_value_kernel_grad, offsetof(char_gpt, arena) + 3080192, 16384, DLC_F32, 25165824.0, 851968.0},
    {"block_multi_head_attention_key_input_grad", 22, call_block_multi_head_attention_key_input_grad, offsetof(char_gpt, arena) + 393216, 98304, DLC_F32, 25165824.0, 851968.0},
    {"block_multi_head_attention_query_input_grad", 22, call_block_multi_head_attention_query_input_grad, offsetof(char_gpt, arena) + 1179648, 98304, DLC_F32, 25362432.0, 1.6384e+06},
    {"block_layer_norm_grad", 21, call_block_layer_norm_grad, offsetof(char_gpt, arena) + 393216, 98304, DLC_F32, 1680384.0, 1255424.0},
    {"block_multi_head_attention_key_kernel_grad", 22, call_block_multi_head_attention_key_kernel_grad, offsetof(char_gpt, arena) + 786432, 16384, DLC_F32, 25165824.0, 851968.0},
    {"block_multi_head_attention_query_kernel_grad", 22, call_block_multi_head_attention_query_kernel_grad, offsetof(char_gpt, arena) + 851968, 16384, DLC_F32, 25165824.0, 851968.0},
    {"block_layer_norm_gamma_grad", 21, call_block_layer_norm_gamma_grad, offsetof(char_gpt, arena) + 66560, 128, DLC_F32, 492288.0, 468992.0},
    {"gpt_scatter_add_grad", 32, call_gpt_scatter_add_grad, offsetof(char_gpt, arena) + 0, 8320, DLC_F32, 98304.0, 429568.0},
    {"gpt_embeddings_grad", 36, call_gpt_embeddings_grad, offsetof(char_gpt, arena) + 33280, 8320, DLC_F32, 1.278784e+07, 659456.0},
    {"gpt_embeddings_grad_2", 33, call_gpt_embeddings_grad_2, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 98304.0, 425984.0},
    {"adamw_sum", 45, call_adamw_sum, offsetof(char_gpt, arena) + 32768, 1, DLC_F32, 1.664e+04, 66564.0},
    {"adamw_sum_2", 45, call_adamw_sum_2, offsetof(char_gpt, arena) + 32832, 1, DLC_F32, 16384.0, 6.554e+04},
    {"adamw_sum_3", 45, call_adamw_sum_3, offsetof(char_gpt, arena) + 32896, 1, DLC_F32, 256.0, 1028.0},
    {"adamw_sum_4", 45, call_adamw_sum_4, offsetof(char_gpt, arena) + 32960, 1, DLC_F32, 32768.0, 131076.0},
    {"adamw_sum_5", 45, call_adamw_sum_5, offsetof(char_gpt, arena) + 33024, 1, DLC_F32, 32768.0, 131076.0},
    {"adamw_sum_6", 45, call_adamw_sum_6, offsetof(char_gpt, arena) + 33088, 1, DLC_F32, 32768.0, 131076.0},
    {"adamw_sum_7", 45, call_adamw_sum_7, offsetof(char_gpt, arena) + 33152, 1, DLC_F32, 32768.0, 131076.0},
    {"adamw_sum_8", 45, call_adamw_sum_8, offsetof(char_gpt, arena) + 33216, 1, DLC_F32, 256.0, 1028.0},
    {"adamw_sum_9", 45, call_adamw_sum_9, offsetof(char_gpt, arena) + 67072, 1, DLC_F32, 131072.0, 524292.0},
    {"adamw_sum_10", 45, call_adamw_sum_10, offsetof(char_gpt, arena) + 67136, 1, DLC_F32, 131072.0, 524292.0},
    {"adamw_sum_11", 45, call_adamw_sum_11, offsetof(char_gpt, arena) + 67200, 1, DLC_F32, 256.0, 1028.0},
    {"adamw_sum_12", 45, call_adamw_sum_12, offsetof(char_gpt, arena) + 67264, 1, DLC_F32, 32768.0, 131076.0},
    {"adamw_sum_13", 45, call_adamw_sum_13, offsetof(char_gpt, arena) + 67328, 1, DLC_F32, 32768.0, 131076.0},
    {"adamw_sum_14", 45, call_adamw_sum_14, offsetof(char_gpt, arena) + 67392, 1, DLC_F32, 32768.0, 131076.0},
    {"adamw_sum_15", 45, call_adamw_sum_15, offsetof(char_gpt, arena) + 67456, 1, DLC_F32, 32768.0, 131076.0},
    {"adamw_sum_16", 45, call_adamw_sum_16, offsetof(char_gpt, arena) + 67520, 1, DLC_F32, 256.0, 1028.0},
    {"adamw_sum_17", 45, call_adamw_sum_17, offsetof(char_gpt, arena) + 67584, 1, DLC_F32, 131072.0, 524292.0},
    {"adamw_sum_18", 45, call_adamw_sum_18, offsetof(char_gpt, arena) + 67648, 1, DLC_F32, 131072.0, 524292.0},
    {"adamw_sum_19", 45, call_adamw_sum_19, offsetof(char_gpt, arena) + 67712, 1, DLC_F32, 256.0, 1028.0},
    {"adamw_sum_20", 45, call_adamw_sum_20, offsetof(char_gpt, arena) + 67776, 1, DLC_F32, 32768.0, 131076.0},
    {"adamw_sum_21", 45, call_adamw_sum_21, offsetof(char_gpt, arena) + 67840, 1, DLC_F32, 32768.0, 131076.0},
    {"adamw_sum_22", 45, call_adamw_sum_22, offsetof(char_gpt, arena) + 67904, 1, DLC_F32, 32768.0, 131076.0},
    {"adamw_sum_23", 45, call_adamw_sum_23, offsetof(char_gpt, arena) + 67968, 1, DLC_F32, 32768.0, 131076.0},
    {"adamw_sum_24", 45, call_adamw_sum_24, offsetof(char_gpt, arena) + 68032, 1, DLC_F32, 256.0, 1028.0},
    {"adamw_sum_25", 45, call_adamw_sum_25, offsetof(char_gpt, arena) + 68096, 1, DLC_F32, 131096.0, 524388.0},
    {"adamw_sum_26", 45, call_adamw_sum_26, offsetof(char_gpt, arena) + 32768, 1, DLC_F32, 131072.0, 524292.0},
    {"adamw_sum_27", 45, call_adamw_sum_27, offsetof(char_gpt, arena) + 32832, 1, DLC_F32, 256.0, 1028.0},
    {"adamw_sum_28", 45, call_adamw_sum_28, offsetof(char_gpt, arena) + 32896, 1, DLC_F32, 32768.0, 131076.0},
    {"adamw_sum_29", 45, call_adamw_sum_29, offsetof(char_gpt, arena) + 32960, 1, DLC_F32, 32768.0, 131076.0},
    {"adamw_sum_30", 45, call_adamw_sum_30, offsetof(char_gpt, arena) + 33024, 1, DLC_F32, 32768.0, 131076.0},
    {"adamw_sum_31", 45, call_adamw_sum_31, offsetof(char_gpt, arena) + 33088, 1, DLC_F32, 32768.0, 131076.0},
    {"adamw_sum_32", 45, call_adamw_sum_32, offsetof(char_gpt, arena) + 33152, 1, DLC_F32, 256.0, 1028.0},
    {"adamw_sum_33", 45, call_adamw_sum_33, offsetof(char_gpt, arena) + 33216, 1, DLC_F32, 131072.0, 524292.0},
    {"adamw_sum_34", 45, call_adamw_sum_34, offsetof(char_gpt, arena) + 67072, 1, DLC_F32, 131072.0, 524292.0},
    {"adamw_sum_35", 45, call_adamw_sum_35, offsetof(char_gpt, arena) + 67136, 1, DLC_F32, 277.0, 1076.0},
    {"update_gpt_embeddings", 45, call_update_gpt_embeddings, offsetof(char_gpt, gpt_embeddings), 8320, DLC_F32, 191362.0, 232996.0},
    {"update_gpt_position_embedding_embeddings", 45, call_update_gpt_position_embedding_embeddings, offsetof(char_gpt, gpt_position_embedding_embeddings), 8192, DLC_F32, 188418.0, 229412.0},
    {"update_gpt_block_layer_norm_gamma", 45, call_update_gpt_block_layer_norm_gamma, offsetof(char_gpt, gpt_block_layer_norm_gamma), 128, DLC_F32, 2818.0, 3616.0},
    {"update_gpt_block_multi_head_attention_query_kernel", 45, call_update_gpt_block_multi_head_attention_query_kernel, offsetof(char_gpt, gpt_block_multi_head_attention_query_kernel), 16384, DLC_F32, 376834.0, 458788.0},
    {"update_gpt_block_multi_head_attention_key_kernel", 45, call_update_gpt_block_multi_head_attention_key_kernel, offsetof(char_gpt, gpt_block_multi_head_attention_key_kernel), 16384, DLC_F32, 376834.0, 458788.0},
    {"update_gpt_block_multi_head_attention_value_kernel", 45, call_update_gpt_block_multi_head_attention_value_kernel, offsetof(char_gpt, gpt_block_multi_head_attention_value_kernel), 16384, DLC_F32, 376834.0, 458788.0},
    {"update_gpt_block_multi_head_attention_attention_output_kernel", 45, call_update_gpt_block_multi_head_attention_attention_output_kernel, offsetof(char_gpt, gpt_block_multi_head_attention_attention_output_kernel), 16384, DLC_F32, 376834.0, 458788.0},
    {"update_gpt_block_layer_norm_1_gamma", 45, call_update_gpt_block_layer_norm_1_gamma, offsetof(char_gpt, gpt_block_layer_norm_1_gamma), 128, DLC_F32, 2818.0, 3616.0},
    {"update_gpt_block_dense_kernel", 45, call_update_gpt_block_dense_kernel, offsetof(char_gpt, gpt_block_dense_kernel), 65536, DLC_F32, 1.50733e+06, 1835044.0},
    {"update_gpt_block_dense_1_kernel", 45, call_update_gpt_block_dense_1_kernel, offsetof(char_gpt, gpt_block_dense_1_kernel), 65536, DLC_F32, 1.50733e+06, 1835044.0},
    {"update_gpt_block_1_layer_norm_gamma", 45, call_update_gpt_block_1_layer_norm_gamma, offsetof(char_gpt, gpt_block_1_layer_norm_gamma), 128, DLC_F32, 2818.0, 3616.0},
    {"update_gpt_block_1_multi_head_attention_query_kernel", 45, call_update_gpt_block_1_multi_head_attention_query_kernel, offsetof(char_gpt, gpt_block_1_multi_head_attention_query_kernel), 16384, DLC_F32, 376834.0, 458788.0},
    {"update_gpt_block_1_multi_head_attention_key_kernel", 45, call_update_gpt_block_1_multi_head_attention_key_kernel, offsetof(char_gpt, gpt_block_1_multi_head_attention_key_kernel), 16384, DLC_F32, 376834.0, 458788.0},
    {"update_gpt_block_1_multi_head_attention_value_kernel", 45, call_update_gpt_block_1_multi_head_attention_value_kernel, offsetof(char_gpt, gpt_block_1_multi_head_attention_value_kernel), 16384, DLC_F32, 376834.0, 458788.0},
    {"update_gpt_block_1_multi_head_attention_attention_output_kernel", 45, call_update_gpt_block_1_multi_head_attention_attention_output_kernel, offsetof(char_gpt, gpt_block_1_multi_head_attention_attention_output_kernel), 16384, DLC_F32, 376834.0, 458788.0},
    {"update_gpt_block_1_layer_norm_1_gamma", 45, call_update_gpt_block_1_layer_norm_1_gamma, offsetof(char_gpt, gpt_block_1_layer_norm_1_gamma), 128, DLC_F32, 2818.0, 3616.0},
    {"update_gpt_block_1_dense_kernel", 45, call_update_gpt_block_1_dense_kernel, offsetof(char_gpt, gpt_block_1_dense_kernel), 65536, DLC_F32, 1.50733e+06, 1835044.0},
    {"update_gpt_block_1_dense_1_kernel", 45, call_update_gpt_block_1_dense_1_kernel, offsetof(char_gpt, gpt_block_1_dense_1_kernel), 65536, DLC_F32, 1.50733e+06, 1835044.0},
    {"update_gpt_block_2_layer_norm_gamma", 45, call_update_gpt_block_2_layer_norm_gamma, offsetof(char_gpt, gpt_block_2_layer_norm_gamma), 128, DLC_F32, 2818.0, 3616.0},
    {"update_gpt_block_2_multi_head_attention_query_kernel", 45, call_update_gpt_block_2_multi_head_attention_query_kernel, offsetof(char_gpt, gpt_block_2_multi_head_attention_query_kernel), 16384, DLC_F32, 376834.0, 458788.0},
    {"update_gpt_block_2_multi_head_attention_key_kernel", 45, call_update_gpt_block_2_multi_head_attention_key_kernel, offsetof(char_gpt, gpt_block_2_multi_head_attention_key_kernel), 16384, DLC_F32, 376834.0, 458788.0},
    {"update_gpt_block_2_multi_head_attention_value_kernel", 45, call_update_gpt_block_2_multi_head_attention_value_kernel, offsetof(char_gpt, gpt_block_2_multi_head_attention_value_kernel), 16384, DLC_F32, 376834.0, 458788.0},
    {"update_gpt_block_2_multi_head_attention_attention_output_kernel", 45, call_update_gpt_block_2_multi_head_attention_attention_output_kernel, offsetof(char_gpt, gpt_block_2_multi_head_attention_attention_output_kernel), 16384, DLC_F32, 376834.0, 458788.0},
    {"update_gpt_block_2_layer_norm_1_gamma", 45, call_update_gpt_block_2_layer_norm_1_gamma, offsetof(char_gpt, gpt_block_2_layer_norm_1_gamma), 128, DLC_F32, 2818.0, 3616.0},
    {"update_gpt_block_2_dense_kernel", 45, call_update_gpt_block_2_dense_kernel, offsetof(char_gpt, gpt_block_2_dense_kernel), 65536, DLC_F32, 1.50733e+06, 1835044.0},
    {"update_gpt_block_2_dense_1_kernel", 45, call_update_gpt_block_2_dense_1_kernel, offsetof(char_gpt, gpt_block_2_dense_1_kernel), 65536, DLC_F32, 1.50733e+06, 1835044.0},
    {"update_gpt_block_3_layer_norm_gamma", 45, call_update_gpt_block_3_layer_norm_gamma, offsetof(char_gpt, gpt_block_3_layer_norm_gamma), 128, DLC_F32, 2818.0, 3616.0},
    {"update_gpt_block_3_multi_head_attention_query_kernel", 45, call_update_gpt_block_3_multi_head_attention_query_kernel, offsetof(char_gpt, gpt_block_3_multi_head_attention_query_kernel), 16384, DLC_F32, 376834.0, 458788.0},
    {"update_gpt_block_3_multi_head_attention_key_kernel", 45, call_update_gpt_block_3_multi_head_attention_key_kernel, offsetof(char_gpt, gpt_block_3_multi_head_attention_key_kernel), 16384, DLC_F32, 376834.0, 458788.0},
    {"update_gpt_block_3_multi_head_attention_value_kernel", 45, call_update_gpt_block_3_multi_head_attention_value_kernel, offsetof(char_gpt, gpt_block_3_multi_head_attention_value_kernel), 16384, DLC_F32, 376834.0, 458788.0},
    {"update_gpt_block_3_multi_head_attention_attention_output_kernel", 45, call_update_gpt_block_3_multi_head_attention_attention_output_kernel, offsetof(char_gpt, gpt_block_3_multi_head_attention_attention_output_kernel), 16384, DLC_F32, 376834.0, 458788.0},
    {"update_gpt_block_3_layer_norm_1_gamma", 45, call_update_gpt_block_3_layer_norm_1_gamma, offsetof(char_gpt, gpt_block_3_layer_norm_1_gamma), 128, DLC_F32, 2818.0, 3616.0},
    {"update_gpt_block_3_dense_kernel", 45, call_update_gpt_block_3_dense_kernel, offsetof(char_gpt, gpt_block_3_dense_kernel), 65536, DLC_F32, 1.50733e+06, 1835044.0},
    {"update_gpt_block_3_dense_1_kernel", 45, call_update_gpt_block_3_dense_1_kernel, offsetof(char_gpt, gpt_block_3_dense_1_kernel), 65536, DLC_F32, 1.50733e+06, 1835044.0},
    {"update_gpt_layer_norm_gamma", 45, call_update_gpt_layer_norm_gamma, offsetof(char_gpt, gpt_layer_norm_gamma), 128, DLC_F32, 2818.0, 3616.0},
};

static void call_evaluate_block_layer_norm(void *m)
{
    #pragma omp parallel
    evaluate_block_layer_norm(m);
}
static void call_evaluate_block_multi_head_attention_query(void *m)
{
    #pragma omp parallel
    evaluate_block_multi_head_attention_query(m);
}
static void call_evaluate_block_multi_head_attention_key(void *m)
{
    #pragma omp parallel
    evaluate_block_multi_head_attention_key(m);
}
static void call_evaluate_block_multi_head_attention_value(void *m)
{
    #pragma omp parallel
    evaluate_block_multi_head_attention_value(m);
}
static void call_evaluate_block_multi_head_attention(void *m)
{
    #pragma omp parallel
    evaluate_block_multi_head_attention(m);
}
static void call_evaluate_block_multi_head_attention_2(void *m)
{
    #pragma omp parallel
    evaluate_block_multi_head_attention_2(m);
}
static void call_evaluate_block_multi_head_attention_3(void *m)
{
    #pragma omp parallel
    evaluate_block_multi_head_attention_3(m);
}
static void call_evaluate_block_multi_head_attention_attention_output(void *m)
{
    #pragma omp parallel
    evaluate_block_multi_head_attention_attention_output(m);
}
static void call_evaluate_block_layer_norm_1(void *m)
{
    #pragma omp parallel
    evaluate_block_layer_norm_1(m);
}
static void call_evaluate_block_dense(void *m)
{
    #pragma omp parallel
    evaluate_block_dense(m);
}
static void call_evaluate_block_dense_1(void *m)
{
    #pragma omp parallel
    evaluate_block_dense_1(m);
}
static void call_evaluate_block_1_layer_norm(void *m)
{
    #pragma omp parallel
    evaluate_block_1_layer_norm(m);
}
static void call_evaluate_block_1_multi_head_attention_query(void *m)
{
    #pragma omp parallel
    evaluate_block_1_multi_head_attention_query(m);
}
static void call_evaluate_block_1_multi_head_attention_key(void *m)
{
    #pragma omp parallel
    evaluate_block_1_multi_head_attention_key(m);
}
static void call_evaluate_block_1_multi_head_attention_value(void *m)
{
    #pragma omp parallel
    evaluate_block_1_multi_head_attention_value(m);
}
static void call_evaluate_block_1_multi_head_attention(void *m)
{
    #pragma omp parallel
    evaluate_block_1_multi_head_attention(m);
}
static void call_evaluate_block_1_multi_head_attention_2(void *m)
{
    #pragma omp parallel
    evaluate_block_1_multi_head_attention_2(m);
}
static void call_evaluate_block_1_multi_head_attention_3(void *m)
{
    #pragma omp parallel
    evaluate_block_1_multi_head_attention_3(m);
}
static void call_evaluate_block_1_multi_head_attention_attention_output(void *m)
{
    #pragma omp parallel
    evaluate_block_1_multi_head_attention_attention_output(m);
}
static void call_evaluate_block_1_layer_norm_1(void *m)
{
    #pragma omp parallel
    evaluate_block_1_layer_norm_1(m);
}
static void call_evaluate_block_1_dense(void *m)
{
    #pragma omp parallel
    evaluate_block_1_dense(m);
}
static void call_evaluate_block_1_dense_1(void *m)
{
    #pragma omp parallel
    evaluate_block_1_dense_1(m);
}
static void call_evaluate_block_2_layer_norm(void *m)
{
    #pragma omp parallel
    evaluate_block_2_layer_norm(m);
}
static void call_evaluate_block_2_multi_head_attention_query(void *m)
{
    #pragma omp parallel
    evaluate_block_2_multi_head_attention_query(m);
}
static void call_evaluate_block_2_multi_head_attention_key(void *m)
{
    #pragma omp parallel
    evaluate_block_2_multi_head_attention_key(m);
}
static void call_evaluate_block_2_multi_head_attention_value(void *m)
{
    #pragma omp parallel
    evaluate_block_2_multi_head_attention_value(m);
}
static void call_evaluate_block_2_multi_head_attention(void *m)
{
    #pragma omp parallel
    evaluate_block_2_multi_head_attention(m);
}
static void call_evaluate_block_2_multi_head_attention_2(void *m)
{
    #pragma omp parallel
    evaluate_block_2_multi_head_attention_2(m);
}
static void call_evaluate_block_2_multi_head_attention_3(void *m)
{
    #pragma omp parallel
    evaluate_block_2_multi_head_attention_3(m);
}
static void call_evaluate_block_2_multi_head_attention_attention_output(void *m)
{
    #pragma omp parallel
    evaluate_block_2_multi_head_attention_attention_output(m);
}
static void call_evaluate_block_2_layer_norm_1(void *m)
{
    #pragma omp parallel
    evaluate_block_2_layer_norm_1(m);
}
static void call_evaluate_block_2_dense(void *m)
{
    #pragma omp parallel
    evaluate_block_2_dense(m);
}
static void call_evaluate_block_2_dense_1(void *m)
{
    #pragma omp parallel
    evaluate_block_2_dense_1(m);
}
static void call_evaluate_block_3_layer_norm(void *m)
{
    #pragma omp parallel
    evaluate_block_3_layer_norm(m);
}
static void call_evaluate_block_3_multi_head_attention_query(void *m)
{
    #pragma omp parallel
    evaluate_block_3_multi_head_attention_query(m);
}
static void call_evaluate_block_3_multi_head_attention_key(void *m)
{
    #pragma omp parallel
    evaluate_block_3_multi_head_attention_key(m);
}
static void call_evaluate_block_3_multi_head_attention_value(void *m)
{
    #pragma omp parallel
    evaluate_block_3_multi_head_attention_value(m);
}
static void call_evaluate_block_3_multi_head_attention(void *m)
{
    #pragma omp parallel
    evaluate_block_3_multi_head_attention(m);
}
static void call_evaluate_block_3_multi_head_attention_2(void *m)
{
    #pragma omp parallel
    evaluate_block_3_multi_head_attention_2(m);
}
static void call_evaluate_block_3_multi_head_attention_3(void *m)
{
    #pragma omp parallel
    evaluate_block_3_multi_head_attention_3(m);
}
static void call_evaluate_block_3_multi_head_attention_attention_output(void *m)
{
    #pragma omp parallel
    evaluate_block_3_multi_head_attention_attention_output(m);
}
static void call_evaluate_block_3_layer_norm_1(void *m)
{
    #pragma omp parallel
    evaluate_block_3_layer_norm_1(m);
}
static void call_evaluate_block_3_dense(void *m)
{
    #pragma omp parallel
    evaluate_block_3_dense(m);
}
static void call_evaluate_block_3_dense_1(void *m)
{
    #pragma omp parallel
    evaluate_block_3_dense_1(m);
}
static void call_evaluate_layer_norm(void *m)
{
    #pragma omp parallel
    evaluate_layer_norm(m);
}
static void call_evaluate_gpt(void *m)
{
    #pragma omp parallel
    evaluate_gpt(m);
}
static void call_evaluate_cross_entropy(void *m)
{
    #pragma omp parallel
    evaluate_cross_entropy(m);
}
static void call_evaluate_cross_entropy_sum(void *m)
{
    #pragma omp parallel
    evaluate_cross_entropy_sum(m);
}
static void call_evaluate_mean_loss(void *m) { evaluate_mean_loss(m); }
static void call_evaluate_bits_per_character_sum(void *m) { evaluate_bits_per_character_sum(m); }
static void call_evaluate_bits_per_character_sum_2(void *m) { evaluate_bits_per_character_sum_2(m); }

static const dlc_kernel char_gpt_evaluate_kernels[] = {
    {"evaluate_block_layer_norm", 21, call_evaluate_block_layer_norm, offsetof(char_gpt, arena) + 0, 98304, DLC_F32, 992256.0, 462848.0},
    {"evaluate_block_multi_head_attention_query", 22, call_evaluate_block_multi_head_attention_query, offsetof(char_gpt, arena) + 786432, 98304, DLC_F32, 25264128.0, 851968.0},
    {"evaluate_block_multi_head_attention_key", 22, call_evaluate_block_multi_head_attention_key, offsetof(char_gpt, arena) + 1179648, 98304, DLC_F32, 25165824.0, 851968.0},
    {"evaluate_block_multi_head_attention_value", 22, call_evaluate_block_multi_head_attention_value, offsetof(char_gpt, arena) + 1572864, 98304, DLC_F32, 25165824.0, 851968.0},
    {"evaluate_block_multi_head_attention", 22, call_evaluate_block_multi_head_attention, offsetof(char_gpt, arena) + 0, 196608, DLC_F32, 12783616.0, 1572864.0},
    {"evaluate_block_multi_head_attention_2", 22, call_evaluate_block_multi_head_attention_2, offsetof(char_gpt, arena) + 786432, 196608, DLC_F32, 3.74784e+06, 1572864.0},
    {"evaluate_block_multi_head_attention_3", 22, call_evaluate_block_multi_head_attention_3, offsetof(char_gpt, arena) + 0, 98304, DLC_F32, 12582912.0, 1572864.0},
    {"evaluate_block_multi_head_attention_attention_output", 22, call_evaluate_block_multi_head_attention_attention_output, offsetof(char_gpt, arena) + 1572864, 98304, DLC_F32, 25362432.0, 921088.0},
    {"evaluate_block_layer_norm_1", 24, call_evaluate_block_layer_norm_1, offsetof(char_gpt, arena) + 1966080, 98304, DLC_F32, 697344.0, 786944.0},
    {"evaluate_block_dense", 25, call_evaluate_block_dense, offsetof(char_gpt, arena) + 0, 393216, DLC_F32, 1.1010048e+08, 2228224.0},
    {"evaluate_block_dense_1", 26, call_evaluate_block_dense_1, offsetof(char_gpt, arena) + 1966080, 98304, DLC_F32, 1.007616e+08, 2.62144e+06},
    {"evaluate_block_1_layer_norm", 21, call_evaluate_block_1_layer_norm, offsetof(char_gpt, arena) + 0, 98304, DLC_F32, 697344.0, 786944.0},
    {"evaluate_block_1_multi_head_attention_query", 22, call_evaluate_block_1_multi_head_attention_query, offsetof(char_gpt, arena) + 786432, 98304, DLC_F32, 25264128.0, 851968.0},
    {"evaluate_block_1_multi_head_attention_key", 22, call_evaluate_block_1_multi_head_attention_key, offsetof(char_gpt, arena) + 1179648, 98304, DLC_F32, 25165824.0, 851968.0},
    {"evaluate_block_1_multi_head_attention_value", 22, call_evaluate_block_1_multi_head_attention_value, offsetof(char_gpt, arena) + 1572864, 98304, DLC_F32, 25165824.0, 851968.0},
    {"evaluate_block_1_multi_head_attention", 22, call_evaluate_block_1_multi_head_attention, offsetof(char_gpt, arena) + 0, 196608, DLC_F32, 12783616.0, 1572864.0},
    {"evaluate_block_1_multi_head_attention_2", 22, call_evaluate_block_1_multi_head_attention_2, offsetof(char_gpt, arena) + 786432, 196608, DLC_F32, 3.74784e+06, 1572864.0},
    {"evaluate_block_1_multi_head_attention_3", 22, call_evaluate_block_1_multi_head_attention_3, offsetof(char_gpt, arena) + 0, 98304, DLC_F32, 12582912.0, 1572864.0},
    {"evaluate_block_1_multi_head_attention_attention_output", 22, call_evaluate_block_1_multi_head_attention_attention_output, offsetof(char_gpt, arena) + 1572864, 98304, DLC_F32, 25264128.0, 1245184.0},
    {"evaluate_block_1_layer_norm_1", 24, call_evaluate_block_1_layer_norm_1, offsetof(char_gpt, arena) + 1966080, 98304, DLC_F32, 697344.0, 786944.0},
    {"evaluate_block_1_dense", 25, call_evaluate_block_1_dense, offsetof(char_gpt, arena) + 0, 393216, DLC_F32, 1.1010048e+08, 2228224.0},
    {"evaluate_block_1_dense_1", 26, call_evaluate_block_1_dense_1, offsetof(char_gpt, arena) + 1966080, 98304, DLC_F32, 1.007616e+08, 2.62144e+06},
    {"evaluate_block_2_layer_norm", 21, call_evaluate_block_2_layer_norm, offsetof(char_gpt, arena) + 0, 98304, DLC_F32, 697344.0, 786944.0},
    {"evaluate_block_2_multi_head_attention_query", 22, call_evaluate_block_2_multi_head_attention_query, offsetof(char_gpt, arena) + 786432, 98304, DLC_F32, 25264128.0, 851968.0},
    {"evaluate_block_2_multi_head_attention_key", 22, call_evaluate_block_2_multi_head_attention_key, offsetof(char_gpt, arena) + 1179648, 98304, DLC_F32, 25165824.0, 851968.0},
    {"evaluate_block_2_multi_head_attention_value", 22, call_evaluate_block_2_multi_head_attention_value, offsetof(char_gpt, arena) + 1572864, 98304, DLC_F32, 25165824.0, 851968.0},
    {"evaluate_block_2_multi_head_attention", 22, call_evaluate_block_2_multi_head_attention, offsetof(char_gpt, arena) + 0, 196608, DLC_F32, 12783616.0, 1572864.0},
    {"evaluate_block_2_multi_head_attention_2", 22, call_evaluate_block_2_multi_head_attention_2, offsetof(char_gpt, arena) + 786432, 196608, DLC_F32, 3.74784e+06, 1572864.0},
    {"evaluate_block_2_multi_head_attention_3", 22, call_evaluate_block_2_multi_head_attention_3, offsetof(char_gpt, arena) + 0, 98304, DLC_F32, 12582912.0, 1572864.0},
    {"evaluate_block_2_multi_head_attention_attention_output", 22, call_evaluate_block_2_multi_head_attention_attention_output, offsetof(char_gpt, arena) + 1572864, 98304, DLC_F32, 25264128.0, 1245184.0},
    {"evaluate_block_2_layer_norm_1", 24, call_evaluate_block_2_layer_norm_1, offsetof(char_gpt, arena) + 1966080, 98304, DLC_F32, 697344.0, 786944.0},
    {"evaluate_block_2_dense", 25, call_evaluate_block_2_dense, offsetof(char_gpt, arena) + 0, 393216, DLC_F32, 1.1010048e+08, 2228224.0},
    {"evaluate_block_2_dense_1", 26, call_evaluate_block_2_dense_1, offsetof(char_gpt, arena) + 1966080, 98304, DLC_F32, 1.007616e+08, 2.62144e+06},
    {"evaluate_block_3_layer_norm", 21, call_evaluate_block_3_layer_norm, offsetof(char_gpt, arena) + 0, 98304, DLC_F32, 697344.0, 786944.0},
    {"evaluate_block_3_multi_head_attention_query", 22, call_evaluate_block_3_multi_head_attention_query, offsetof(char_gpt, arena) + 786432, 98304, DLC_F32, 25264128.0, 851968.0},
    {"evaluate_block_3_multi_head_attention_key", 22, call_evaluate_block_3_multi_head_attention_key, offsetof(char_gpt, arena) + 1179648, 98304, DLC_F32, 25165824.0, 851968.0},
    {"evaluate_block_3_multi_head_attention_value", 22, call_evaluate_block_3_multi_head_attention_value, offsetof(char_gpt, arena) + 1572864, 98304, DLC_F32, 25165824.0, 851968.0},
    {"evaluate_block_3_multi_head_attention", 22, call_evaluate_block_3_multi_head_attention, offsetof(char_gpt, arena) + 0, 196608, DLC_F32, 12783616.0, 1572864.0},
    {"evaluate_block_3_multi_head_attention_2", 22, call_evaluate_block_3_multi_head_attention_2, offsetof(char_gpt, arena) + 786432, 196608, DLC_F32, 3.74784e+06, 1572864.0},
    {"evaluate_block_3_multi_head_attention_3", 22, call_evaluate_block_3_multi_head_attention_3, offsetof(char_gpt, arena) + 0, 98304, DLC_F32, 12582912.0, 1572864.0},
    {"evaluate_block_3_multi_head_attention_attention_output", 22, call_evaluate_block_3_multi_head_attention_attention_output, offsetof(char_gpt, arena) + 1572864, 98304, DLC_F32, 25264128.0, 1245184.0},
    {"evaluate_block_3_layer_norm_1", 24, call_evaluate_block_3_layer_norm_1, offsetof(char_gpt, arena) + 1966080, 98304, DLC_F32, 697344.0, 786944.0},
    {"evaluate_block_3_dense", 25, call_evaluate_block_3_dense, offsetof(char_gpt, arena) + 0, 393216, DLC_F32, 1.1010048e+08, 2228224.0},
    {"evaluate_block_3_dense_1", 26, call_evaluate_block_3_dense_1, offsetof(char_gpt, arena) + 1966080, 98304, DLC_F32, 1.007616e+08, 2.62144e+06},
    {"evaluate_layer_norm", 35, call_evaluate_layer_norm, offsetof(char_gpt, arena) + 0, 98304, DLC_F32, 697344.0, 786944.0},
    {"evaluate_gpt", 36, call_evaluate_gpt, offsetof(char_gpt, arena) + 393216, 49920, DLC_F32, 1.277952e+07, 626176.0},
    {"evaluate_cross_entropy", 44, call_evaluate_cross_entropy, offsetof(char_gpt, arena) + 0, 768, DLC_F32, 9.1008e+05, 205824.0},
    {"evaluate_cross_entropy_sum", 44, call_evaluate_cross_entropy_sum, offsetof(char_gpt, arena) + 6144, 12, DLC_F32, 2.9952e+05, 208944.0},
    {"evaluate_mean_loss", 44, call_evaluate_mean_loss, offsetof(char_gpt, loss), 1, DLC_F32, 25.0, 1e+02},
    {"evaluate_bits_per_character_sum", 48, call_evaluate_bits_per_character_sum, offsetof(char_gpt, metrics_bits_per_character_0), 1, DLC_F32, 49.0, 104.0},
    {"evaluate_bits_per_character_sum_2", 48, call_evaluate_bits_per_character_sum_2, offsetof(char_gpt, metrics_bits_per_character_1), 1, DLC_F32, 46.0, 64.0},
};

static void call_predict_block_layer_norm_y(void *m)
{
    #pragma omp parallel
    predict_block_layer_norm_y(m);
}
static void call_predict_block_multi_head_attention_query(void *m)
{
    #pragma omp parallel
    predict_block_multi_head_attention_query(m);
}
static void call_predict_block_multi_head_attention_key(void *m)
{
    #pragma omp parallel
    predict_block_multi_head_attention_key(m);
}
static void call_predict_block_multi_head_attention_value(void *m)
{
    #pragma omp parallel
    predict_block_multi_head_attention_value(m);
}
static void call_predict_block_multi_head_attention(void *m)
{
    #pragma omp parallel
    predict_block_multi_head_attention(m);
}
static void call_predict_block_multi_head_attention_2(void *m)
{
    #pragma omp parallel
    predict_block_multi_head_attention_2(m);
}
static void call_predict_block_multi_head_attention_3(void *m)
{
    #pragma omp parallel
    predict_block_multi_head_attention_3(m);
}
static void call_predict_block_multi_head_attention_attention_output(void *m)
{
    #pragma omp parallel
    predict_block_multi_head_attention_attention_output(m);
}
static void call_predict_block_layer_norm_1(void *m)
{
    #pragma omp parallel
    predict_block_layer_norm_1(m);
}
static void call_predict_block_dense(void *m)
{
    #pragma omp parallel
    predict_block_dense(m);
}
static void call_predict_block_dense_1(void *m)
{
    #pragma omp parallel
    predict_block_dense_1(m);
}
static void call_predict_block_1_layer_norm(void *m)
{
    #pragma omp parallel
    predict_block_1_layer_norm(m);
}
static void call_predict_block_1_multi_head_attention_query(void *m)
{
    #pragma omp parallel
    predict_block_1_multi_head_attention_query(m);
}
static void call_predict_block_1_multi_head_attention_key(void *m)
{
    #pragma omp parallel
    predict_block_1_multi_head_attention_key(m);
}
static void call_predict_block_1_multi_head_attention_value(void *m)
{
    #pragma omp parallel
    predict_block_1_multi_head_attention_value(m);
}
static void call_predict_block_1_multi_head_attention(void *m)
{
    #pragma omp parallel
    predict_block_1_multi_head_attention(m);
}
static void call_predict_block_1_multi_head_attention_2(void *m)
{
    #pragma omp parallel
    predict_block_1_multi_head_attention_2(m);
}
static void call_predict_block_1_multi_head_attention_3(void *m)
{
    #pragma omp parallel
    predict_block_1_multi_head_attention_3(m);
}
static void call_predict_block_1_multi_head_attention_attention_output(void *m)
{
    #pragma omp parallel
    predict_block_1_multi_head_attention_attention_output(m);
}
static void call_predict_block_1_layer_norm_1(void *m)
{
    #pragma omp parallel
    predict_block_1_layer_norm_1(m);
}
static void call_predict_block_1_dense(void *m)
{
    #pragma omp parallel
    predict_block_1_dense(m);
}
static void call_predict_block_1_dense_1(void *m)
{
    #pragma omp parallel
    predict_block_1_dense_1(m);
}
static void call_predict_block_2_layer_norm(void *m)
{
    #pragma omp parallel
    predict_block_2_layer_norm(m);
}
static void call_predict_block_2_multi_head_attention_query(void *m)
{
    #pragma omp parallel
    predict_block_2_multi_head_attention_query(m);
}
static void call_predict_block_2_multi_head_attention_key(void *m)
{
    #pragma omp parallel
    predict_block_2_multi_head_attention_key(m);
}
static void call_predict_block_2_multi_head_attention_value(void *m)
{
    #pragma omp parallel
    predict_block_2_multi_head_attention_value(m);
}
static void call_predict_block_2_multi_head_attention(void *m)
{
    #pragma omp parallel
    predict_block_2_multi_head_attention(m);
}
static void call_predict_block_2_multi_head_attention_2(void *m)
{
    #pragma omp parallel
    predict_block_2_multi_head_attention_2(m);
}
static void call_predict_block_2_multi_head_attention_3(void *m)
{
    #pragma omp parallel
    predict_block_2_multi_head_attention_3(m);
}
static void call_predict_block_2_multi_head_attention_attention_output(void *m)
{
    #pragma omp parallel
    predict_block_2_multi_head_attention_attention_output(m);
}
static void call_predict_block_2_layer_norm_1(void *m)
{
    #pragma omp parallel
    predict_block_2_layer_norm_1(m);
}
static void call_predict_block_2_dense(void *m)
{
    #pragma omp parallel
    predict_block_2_dense(m);
}
static void call_predict_block_2_dense_1(void *m)
{
    #pragma omp parallel
    predict_block_2_dense_1(m);
}
static void call_predict_block_3_layer_norm(void *m)
{
    #pragma omp parallel
    predict_block_3_layer_norm(m);
}
static void call_predict_block_3_multi_head_attention_query(void *m)
{
    #pragma omp parallel
    predict_block_3_multi_head_attention_query(m);
}
static void call_predict_block_3_multi_head_attention_key(void *m)
{
    #pragma omp parallel
    predict_block_3_multi_head_attention_key(m);
}
static void call_predict_block_3_multi_head_attention_value(void *m)
{
    #pragma omp parallel
    predict_block_3_multi_head_attention_value(m);
}
static void call_predict_block_3_multi_head_attention(void *m)
{
    #pragma omp parallel
    predict_block_3_multi_head_attention(m);
}
static void call_predict_block_3_multi_head_attention_2(void *m)
{
    #pragma omp parallel
    predict_block_3_multi_head_attention_2(m);
}
static void call_predict_block_3_multi_head_attention_3(void *m)
{
    #pragma omp parallel
    predict_block_3_multi_head_attention_3(m);
}
static void call_predict_block_3_multi_head_attention_attention_output(void *m)
{
    #pragma omp parallel
    predict_block_3_multi_head_attention_attention_output(m);
}
static void call_predict_block_3_layer_norm_1(void *m)
{
    #pragma omp parallel
    predict_block_3_layer_norm_1(m);
}
static void call_predict_block_3_dense(void *m)
{
    #pragma omp parallel
    predict_block_3_dense(m);
}
static void call_predict_block_3_dense_1(void *m)
{
    #pragma omp parallel
    predict_block_3_dense_1(m);
}
static void call_predict_layer_norm(void *m)
{
    #pragma omp parallel
    predict_layer_norm(m);
}
static void call_predict_gpt(void *m) { predict_gpt(m); }

static const dlc_kernel char_gpt_predict_kernels[] = {
    {"predict_block_layer_norm_y", 33, call_predict_block_layer_norm_y, offsetof(char_gpt, arena) + 131072, 8192, DLC_F32, 66304.0, 132352.0},
    {"predict_block_multi_head_attention_query", 22, call_predict_block_multi_head_attention_query, offsetof(char_gpt, arena) + 65536, 8192, DLC_F32, 2105344.0, 131072.0},
    {"predict_block_multi_head_attention_key", 22, call_predict_block_multi_head_attention_key, offsetof(char_gpt, arena) + 98304, 8192, DLC_F32, 2097152.0, 131072.0},
    {"predict_block_multi_head_attention_value", 22, call_predict_block_multi_head_attention_value, offsetof(char_gpt, arena) + 163840, 8192, DLC_F32, 2097152.0, 131072.0},
    {"predict_block_multi_head_attention", 22, call_predict_block_multi_head_attention, offsetof(char_gpt, arena) + 0, 16384, DLC_F32, 1069056.0, 131072.0},
    {"predict_block_multi_head_attention_2", 22, call_predict_block_multi_head_attention_2, offsetof(char_gpt, arena) + 65536, 16384, DLC_F32, 3.1232e+05, 131072.0},
    {"predict_block_multi_head_attention_3", 22, call_predict_block_multi_head_attention_3, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 1048576.0, 131072.0},
    {"predict_block_multi_head_attention_attention_output", 22, call_predict_block_multi_head_attention_attention_output, offsetof(char_gpt, arena) + 163840, 8192, DLC_F32, 2105344.0, 1.6384e+05},
    {"predict_block_layer_norm_1", 24, call_predict_block_layer_norm_1, offsetof(char_gpt, arena) + 131072, 8192, DLC_F32, 58112.0, 66048.0},
    {"predict_block_dense", 25, call_predict_block_dense, offsetof(char_gpt, arena) + 0, 32768, DLC_F32, 9.17504e+06, 425984.0},
    {"predict_block_dense_1", 26, call_predict_block_dense_1, offsetof(char_gpt, arena) + 131072, 8192, DLC_F32, 8.3968e+06, 458752.0},
    {"predict_block_1_layer_norm", 21, call_predict_block_1_layer_norm, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 58112.0, 66048.0},
    {"predict_block_1_multi_head_attention_query", 22, call_predict_block_1_multi_head_attention_query, offsetof(char_gpt, arena) + 65536, 8192, DLC_F32, 2105344.0, 131072.0},
    {"predict_block_1_multi_head_attention_key", 22, call_predict_block_1_multi_head_attention_key, offsetof(char_gpt, arena) + 98304, 8192, DLC_F32, 2097152.0, 131072.0},
    {"predict_block_1_multi_head_attention_value", 22, call_predict_block_1_multi_head_attention_value, offsetof(char_gpt, arena) + 163840, 8192, DLC_F32, 2097152.0, 131072.0},
    {"predict_block_1_multi_head_attention", 22, call_predict_block_1_multi_head_attention, offsetof(char_gpt, arena) + 0, 16384, DLC_F32, 1069056.0, 131072.0},
    {"predict_block_1_multi_head_attention_2", 22, call_predict_block_1_multi_head_attention_2, offsetof(char_gpt, arena) + 65536, 16384, DLC_F32, 3.1232e+05, 131072.0},
    {"predict_block_1_multi_head_attention_3", 22, call_predict_block_1_multi_head_attention_3, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 1048576.0, 131072.0},
    {"predict_block_1_multi_head_attention_attention_output", 22, call_predict_block_1_multi_head_attention_attention_output, offsetof(char_gpt, arena) + 163840, 8192, DLC_F32, 2105344.0, 1.6384e+05},
    {"predict_block_1_layer_norm_1", 24, call_predict_block_1_layer_norm_1, offsetof(char_gpt, arena) + 131072, 8192, DLC_F32, 58112.0, 66048.0},
    {"predict_block_1_dense", 25, call_predict_block_1_dense, offsetof(char_gpt, arena) + 0, 32768, DLC_F32, 9.17504e+06, 425984.0},
    {"predict_block_1_dense_1", 26, call_predict_block_1_dense_1, offsetof(char_gpt, arena) + 131072, 8192, DLC_F32, 8.3968e+06, 458752.0},
    {"predict_block_2_layer_norm", 21, call_predict_block_2_layer_norm, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 58112.0, 66048.0},
    {"predict_block_2_multi_head_attention_query", 22, call_predict_block_2_multi_head_attention_query, offsetof(char_gpt, arena) + 65536, 8192, DLC_F32, 2105344.0, 131072.0},
    {"predict_block_2_multi_head_attention_key", 22, call_predict_block_2_multi_head_attention_key, offsetof(char_gpt, arena) + 98304, 8192, DLC_F32, 2097152.0, 131072.0},
    {"predict_block_2_multi_head_attention_value", 22, call_predict_block_2_multi_head_attention_value, offsetof(char_gpt, arena) + 163840, 8192, DLC_F32, 2097152.0, 131072.0},
    {"predict_block_2_multi_head_attention", 22, call_predict_block_2_multi_head_attention, offsetof(char_gpt, arena) + 0, 16384, DLC_F32, 1069056.0, 131072.0},
    {"predict_block_2_multi_head_attention_2", 22, call_predict_block_2_multi_head_attention_2, offsetof(char_gpt, arena) + 65536, 16384, DLC_F32, 3.1232e+05, 131072.0},
    {"predict_block_2_multi_head_attention_3", 22, call_predict_block_2_multi_head_attention_3, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 1048576.0, 131072.0},
    {"predict_block_2_multi_head_attention_attention_output", 22, call_predict_block_2_multi_head_attention_attention_output, offsetof(char_gpt, arena) + 163840, 8192, DLC_F32, 2105344.0, 1.6384e+05},
    {"predict_block_2_layer_norm_1", 24, call_predict_block_2_layer_norm_1, offsetof(char_gpt, arena) + 131072, 8192, DLC_F32, 58112.0, 66048.0},
    {"predict_block_2_dense", 25, call_predict_block_2_dense, offsetof(char_gpt, arena) + 0, 32768, DLC_F32, 9.17504e+06, 425984.0},
    {"predict_block_2_dense_1", 26, call_predict_block_2_dense_1, offsetof(char_gpt, arena) + 131072, 8192, DLC_F32, 8.3968e+06, 458752.0},
    {"predict_block_3_layer_norm", 21, call_predict_block_3_layer_norm, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 58112.0, 66048.0},
    {"predict_block_3_multi_head_attention_query", 22, call_predict_block_3_multi_head_attention_query, offsetof(char_gpt, arena) + 65536, 8192, DLC_F32, 2105344.0, 131072.0},
    {"predict_block_3_multi_head_attention_key", 22, call_predict_block_3_multi_head_attention_key, offsetof(char_gpt, arena) + 98304, 8192, DLC_F32, 2097152.0, 131072.0},
    {"predict_block_3_multi_head_attention_value", 22, call_predict_block_3_multi_head_attention_value, offsetof(char_gpt, arena) + 163840, 8192, DLC_F32, 2097152.0, 131072.0},
    {"predict_block_3_multi_head_attention", 22, call_predict_block_3_multi_head_attention, offsetof(char_gpt, arena) + 0, 16384, DLC_F32, 1069056.0, 131072.0},
    {"predict_block_3_multi_head_attention_2", 22, call_predict_block_3_multi_head_attention_2, offsetof(char_gpt, arena) + 65536, 16384, DLC_F32, 3.1232e+05, 131072.0},
    {"predict_block_3_multi_head_attention_3", 22, call_predict_block_3_multi_head_attention_3, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 1048576.0, 131072.0},
    {"predict_block_3_multi_head_attention_attention_output", 22, call_predict_block_3_multi_head_attention_attention_output, offsetof(char_gpt, arena) + 163840, 8192, DLC_F32, 2105344.0, 1.6384e+05},
    {"predict_block_3_layer_norm_1", 24, call_predict_block_3_layer_norm_1, offsetof(char_gpt, arena) + 131072, 8192, DLC_F32, 58112.0, 66048.0},
    {"predict_block_3_dense", 25, call_predict_block_3_dense, offsetof(char_gpt, arena) + 0, 32768, DLC_F32, 9.17504e+06, 425984.0},
    {"predict_block_3_dense_1", 26, call_predict_block_3_dense_1, offsetof(char_gpt, arena) + 131072, 8192, DLC_F32, 8.3968e+06, 458752.0},
    {"predict_layer_norm", 35, call_predict_layer_norm, offsetof(char_gpt, arena) + 0, 8192, DLC_F32, 58112.0, 66048.0},
    {"predict_gpt", 36, call_predict_gpt, offsetof(char_gpt, prediction), 4160, DLC_F32, 1.06496e+06, 82688.0},
};

static void call_next_gpt_x(void *m) { next_gpt_x(m); }
static void call_next_block_layer_norm_sum(void *m) { next_block_layer_norm_sum(m); }
static void call_next_block_layer_norm_sum_2(void *m) { next_block_layer_norm_sum_2(m); }
static void call_next_layer_norm_rsqrt(void *m) { next_layer_norm_rsqrt(m); }
static void call_next_block_layer_norm_y(void *m) { next_block_layer_norm_y(m); }
static void call_next_block_multi_head_attention_query(void *m) { next_block_multi_head_attention_query(m); }
static void call_next_block_multi_head_attention_key(void *m) { next_block_multi_head_attention_key(m); }
static void call_next_block_multi_head_attention_key_select(void *m) { next_block_multi_head_attention_key_select(m); }
static void call_next_block_multi_head_attention_value(void *m) { next_block_multi_head_attention_value(m); }
static void call_next_block_multi_head_attention_value_select(void *m) { next_block_multi_head_attention_value_select(m); }
static void call_next_block_multi_head_attention(void *m) { next_block_multi_head_attention(m); }
static void call_next_block_multi_head_attention_2(void *m) { next_block_multi_head_attention_2(m); }
static void call_next_block_multi_head_attention_3(void *m) { next_block_multi_head_attention_3(m); }
static void call_next_block_multi_head_attention_attention_output(void *m) { next_block_multi_head_attention_attention_output(m); }
static void call_next_block_layer_norm_1_sum(void *m) { next_block_layer_norm_1_sum(m); }
static void call_next_block_layer_norm_1_sum_2(void *m) { next_block_layer_norm_1_sum_2(m); }
static void call_next_layer_norm_rsqrt_2(void *m) { next_layer_norm_rsqrt_2(m); }
static void call_next_block_layer_norm_1_y(void *m) { next_block_layer_norm_1_y(m); }
static void call_next_block_dense(void *m) { next_block_dense(m); }
static void call_next_block_dense_1(void *m) { next_block_dense_1(m); }
static void call_next_block_1_layer_norm_sum(void *m) { next_block_1_layer_norm_sum(m); }
static void call_next_block_1_layer_norm_sum_2(void *m) { next_block_1_layer_norm_sum_2(m); }
static void call_next_layer_norm_rsqrt_3(void *m) { next_layer_norm_rsqrt_3(m); }
static void call_next_block_1_layer_norm_y(void *m) { next_block_1_layer_norm_y(m); }
static void call_next_block_1_multi_head_attention_query(void *m) { next_block_1_multi_head_attention_query(m); }
static void call_next_block_1_multi_head_attention_key(void *m) { next_block_1_multi_head_attention_key(m); }
static void call_next_block_1_multi_head_attention_key_select(void *m) { next_block_1_multi_head_attention_key_select(m); }
static void call_next_block_1_multi_head_attention_value(void *m) { next_block_1_multi_head_attention_value(m); }
static void call_next_block_1_multi_head_attention_value_select(void *m) { next_block_1_multi_head_attention_value_select(m); }
static void call_next_block_1_multi_head_attention(void *m) { next_block_1_multi_head_attention(m); }
static void call_next_block_1_multi_head_attention_2(void *m) { next_block_1_multi_head_attention_2(m); }
static void call_next_block_1_multi_head_attention_3(void *m) { next_block_1_multi_head_attention_3(m); }
static void call_next_block_1_multi_head_attention_attention_output(void *m) { next_block_1_multi_head_attention_attention_output(m); }
static void call_next_block_1_layer_norm_1_sum(void *m) { next_block_1_layer_norm_1_sum(m); }
static void call_next_block_1_layer_norm_1_sum_2(void *m) { next_block_1_layer_norm_1_sum_2(m); }
static void call_next_layer_norm_rsqrt_4(void *m) { next_layer_norm_rsqrt_4(m); }
static void call_next_block_1_layer_norm_1_y(void *m) { next_block_1_layer_norm_1_y(m); }
static void call_next_block_1_dense(void *m) { next_block_1_dense(m); }
static void call_next_block_1_dense_1(void *m) { next_block_1_dense_1(m); }
static void call_next_block_2_layer_norm_sum(void *m) { next_block_2_layer_norm_sum(m); }
static void call_next_block_2_layer_norm_sum_2(void *m) { next_block_2_layer_norm_sum_2(m); }
static void call_next_layer_norm_rsqrt_5(void *m) { next_layer_norm_rsqrt_5(m); }
static void call_next_block_2_layer_norm_y(void *m) { next_block_2_layer_norm_y(m); }
static void call_next_block_2_multi_head_attention_query(void *m) { next_block_2_multi_head_attention_query(m); }
static void call_next_block_2_multi_head_attention_key(void *m) { next_block_2_multi_head_attention_key(m); }
static void call_next_block_2_multi_head_attention_key_select(void *m) { next_block_2_multi_head_attention_key_select(m); }
static void call_next_block_2_multi_head_attention_value(void *m) { next_block_2_multi_head_attention_value(m); }
static void call_next_block_2_multi_head_attention_value_select(void *m) { next_block_2_multi_head_attention_value_select(m); }
static void call_next_block_2_multi_head_attention(void *m) { next_block_2_multi_head_attention(m); }
static void call_next_block_2_multi_head_attention_2(void *m) { next_block_2_multi_head_attention_2(m); }
static void call_next_block_2_multi_head_attention_3(void *m) { next_block_2_multi_head_attention_3(m); }
static void call_next_block_2_multi_head_attention_attention_output(void *m) { next_block_2_multi_head_attention_attention_output(m); }
static void call_next_block_2_layer_norm_1_sum(void *m) { next_block_2_layer_norm_1_sum(m); }
static void call_next_block_2_layer_norm_1_sum_2(void *m) { next_block_2_layer_norm_1_sum_2(m); }
static void call_next_layer_norm_rsqrt_6(void *m) { next_layer_norm_rsqrt_6(m); }
static void call_next_block_2_layer_norm_1_y(void *m) { next_block_2_layer_norm_1_y(m); }
static void call_next_block_2_dense(void *m) { next_block_2_dense(m); }
static void call_next_block_2_dense_1(void *m) { next_block_2_dense_1(m); }
static void call_next_block_3_layer_norm_sum(void *m) { next_block_3_layer_norm_sum(m); }
static void call_next_block_3_layer_norm_sum_2(void *m) { next_block_3_layer_norm_sum_2(m); }
static void call_next_layer_norm_rsqrt_7(void *m) { next_layer_norm_rsqrt_7(m); }
static void call_next_block_3_layer_norm_y(void *m) { next_block_3_layer_norm_y(m); }
static void call_next_block_3_multi_head_attention_query(void *m) { next_block_3_multi_head_attention_query(m); }
static void call_next_block_3_multi_head_attention_key(void *m) { next_block_3_multi_head_attention_key(m); }
static void call_next_block_3_multi_head_attention_key_select(void *m) { next_block_3_multi_head_attention_key_select(m); }
static void call_next_block_3_multi_head_attention_value(void *m) { next_block_3_multi_head_attention_value(m); }
static void call_next_block_3_multi_head_attention_value_select(void *m) { next_block_3_multi_head_attention_value_select(m); }
static void call_next_block_3_multi_head_attention(void *m) { next_block_3_multi_head_attention(m); }
static void call_next_block_3_multi_head_attention_2(void *m) { next_block_3_multi_head_attention_2(m); }
static void call_next_block_3_multi_head_attention_3(void *m) { next_block_3_multi_head_attention_3(m); }
static void call_next_block_3_multi_head_attention_attention_output(void *m) { next_block_3_multi_head_attention_attention_output(m); }
static void call_next_block_3_layer_norm_1_sum(void *m) { next_block_3_layer_norm_1_sum(m); }
static void call_next_block_3_layer_norm_1_sum_2(void *m) { next_block_3_layer_norm_1_sum_2(m); }
static void call_next_layer_norm_rsqrt_8(void *m) { next_layer_norm_rsqrt_8(m); }
static void call_next_block_3_layer_norm_1_y(void *m) { next_block_3_layer_norm_1_y(m); }
static void call_next_block_3_dense(void *m) { next_block_3_dense(m); }
static void call_next_block_3_dense_1(void *m) { next_block_3_dense_1(m); }
static void call_next_layer_norm_sum(void *m) { next_layer_norm_sum(m); }
static void call_next_layer_norm_sum_2(void *m) { next_layer_norm_sum_2(m); }
static void call_next_layer_norm_rsqrt_9(void *m) { next_layer_norm_rsqrt_9(m); }
static void call_next_layer_norm_y(void *m) { next_layer_norm_y(m); }
static void call_next_gpt(void *m) { next_gpt(m); }

static const dlc_kernel char_gpt_next_kernels[] = {
    {"next_gpt_x", 33, call_next_gpt_x, offsetof(char_gpt, arena) + 2048, 128, DLC_F32, 128.0, 66568.0},
    {"next_block_layer_norm_sum", 21, call_next_block_layer_norm_sum, offsetof(char_gpt, arena) + 512, 1, DLC_F32, 128.0, 516.0},
    {"next_block_layer_norm_sum_2", 21, call_next_block_layer_norm_sum_2, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 385.0, 5.2e+02},
    {"next_layer_norm_rsqrt", 21, call_next_layer_norm_rsqrt, offsetof(char_gpt, arena) + 576, 1, DLC_F32, 1e+01, 8.0},
    {"next_block_layer_norm_y", 21, call_next_block_layer_norm_y, offsetof(char_gpt, arena) + 0, 128, DLC_F32, 385.0, 1544.0},
    {"next_block_multi_head_attention_query", 22, call_next_block_multi_head_attention_query, offsetof(char_gpt, arena) + 1024, 128, DLC_F32, 32896.0, 6.656e+04},
    {"next_block_multi_head_attention_key", 22, call_next_block_multi_head_attention_key, offsetof(char_gpt, arena) + 512, 128, DLC_F32, 32768.0, 6.656e+04},
    {"next_block_multi_head_attention_key_select", 22, call_next_block_multi_head_attention_key_select, offsetof(char_gpt, cache_0), 8192, DLC_F32, 16384.0, 66052.0},
    {"next_block_multi_head_attention_value", 22, call_next_block_multi_head_attention_value, offsetof(char_gpt, arena) + 512, 128, DLC_F32, 32768.0, 6.656e+04},
    {"next_block_multi_head_attention_value_select", 22, call_next_block_multi_head_attention_value_select, offsetof(char_gpt, cache_1), 8192, DLC_F32, 16384.0, 66052.0},
    {"next_block_multi_head_attention", 22, call_next_block_multi_head_attention, offsetof(char_gpt, arena) + 0, 256, DLC_F32, 16704.0, 34308.0},
    {"next_block_multi_head_attention_2", 22, call_next_block_multi_head_attention_2, offsetof(char_gpt, arena) + 1024, 256, DLC_F32, 4.88e+03, 2048.0},
    {"next_block_multi_head_attention_3", 22, call_next_block_multi_head_attention_3, offsetof(char_gpt, arena) + 0, 128, DLC_F32, 16384.0, 34304.0},
    {"next_block_multi_head_attention_attention_output", 22, call_next_block_multi_head_attention_attention_output, offsetof(char_gpt, arena) + 2560, 128, DLC_F32, 32896.0, 67072.0},
    {"next_block_layer_norm_1_sum", 24, call_next_block_layer_norm_1_sum, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 128.0, 516.0},
    {"next_block_layer_norm_1_sum_2", 24, call_next_block_layer_norm_1_sum_2, offsetof(char_gpt, arena) + 64, 1, DLC_F32, 385.0, 5.2e+02},
    {"next_layer_norm_rsqrt_2", 24, call_next_layer_norm_rsqrt_2, offsetof(char_gpt, arena) + 128, 1, DLC_F32, 1e+01, 8.0},
    {"next_block_layer_norm_1_y", 24, call_next_block_layer_norm_1_y, offsetof(char_gpt, arena) + 2048, 128, DLC_F32, 385.0, 1544.0},
    {"next_block_dense", 25, call_next_block_dense, offsetof(char_gpt, arena) + 0, 512, DLC_F32, 1.4336e+05, 264704.0},
    {"next_block_dense_1", 26, call_next_block_dense_1, offsetof(char_gpt, arena) + 2048, 128, DLC_F32, 1.312e+05, 265216.0},
    {"next_block_1_layer_norm_sum", 21, call_next_block_1_layer_norm_sum, offsetof(char_gpt, arena) + 512, 1, DLC_F32, 128.0, 516.0},
    {"next_block_1_layer_norm_sum_2", 21, call_next_block_1_layer_norm_sum_2, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 385.0, 5.2e+02},
    {"next_layer_norm_rsqrt_3", 21, call_next_layer_norm_rsqrt_3, offsetof(char_gpt, arena) + 576, 1, DLC_F32, 1e+01, 8.0},
    {"next_block_1_layer_norm_y", 21, call_next_block_1_layer_norm_y, offsetof(char_gpt, arena) + 0, 128, DLC_F32, 385.0, 1544.0},
    {"next_block_1_multi_head_attention_query", 22, call_next_block_1_multi_head_attention_query, offsetof(char_gpt, arena) + 1024, 128, DLC_F32, 32896.0, 6.656e+04},
    {"next_block_1_multi_head_attention_key", 22, call_next_block_1_multi_head_attention_key, offsetof(char_gpt, arena) + 512, 128, DLC_F32, 32768.0, 6.656e+04},
    {"next_block_1_multi_head_attention_key_select", 22, call_next_block_1_multi_head_attention_key_select, offsetof(char_gpt, cache_2), 8192, DLC_F32, 16384.0, 66052.0},
    {"next_block_1_multi_head_attention_value", 22, call_next_block_1_multi_head_attention_value, offsetof(char_gpt, arena) + 512, 128, DLC_F32, 32768.0, 6.656e+04},
    {"next_block_1_multi_head_attention_value_select", 22, call_next_block_1_multi_head_attention_value_select, offsetof(char_gpt, cache_3), 8192, DLC_F32, 16384.0, 66052.0},
    {"next_block_1_multi_head_attention", 22, call_next_block_1_multi_head_attention, offsetof(char_gpt, arena) + 0, 256, DLC_F32, 16704.0, 34308.0},
    {"next_block_1_multi_head_attention_2", 22, call_next_block_1_multi_head_attention_2, offsetof(char_gpt, arena) + 1024, 256, DLC_F32, 4.88e+03, 2048.0},
    {"next_block_1_multi_head_attention_3", 22, call_next_block_1_multi_head_attention_3, offsetof(char_gpt, arena) + 0, 128, DLC_F32, 16384.0, 34304.0},
    {"next_block_1_multi_head_attention_attention_output", 22, call_next_block_1_multi_head_attention_attention_output, offsetof(char_gpt, arena) + 2560, 128, DLC_F32, 32896.0, 67072.0},
    {"next_block_1_layer_norm_1_sum", 24, call_next_block_1_layer_norm_1_sum, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 128.0, 516.0},
    {"next_block_1_layer_norm_1_sum_2", 24, call_next_block_1_layer_norm_1_sum_2, offsetof(char_gpt, arena) + 64, 1, DLC_F32, 385.0, 5.2e+02},
    {"next_layer_norm_rsqrt_4", 24, call_next_layer_norm_rsqrt_4, offsetof(char_gpt, arena) + 128, 1, DLC_F32, 1e+01, 8.0},
    {"next_block_1_layer_norm_1_y", 24, call_next_block_1_layer_norm_1_y, offsetof(char_gpt, arena) + 2048, 128, DLC_F32, 385.0, 1544.0},
    {"next_block_1_dense", 25, call_next_block_1_dense, offsetof(char_gpt, arena) + 0, 512, DLC_F32, 1.4336e+05, 264704.0},
    {"next_block_1_dense_1", 26, call_next_block_1_dense_1, offsetof(char_gpt, arena) + 2048, 128, DLC_F32, 1.312e+05, 265216.0},
    {"next_block_2_layer_norm_sum", 21, call_next_block_2_layer_norm_sum, offsetof(char_gpt, arena) + 512, 1, DLC_F32, 128.0, 516.0},
    {"next_block_2_layer_norm_sum_2", 21, call_next_block_2_layer_norm_sum_2, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 385.0, 5.2e+02},
    {"next_layer_norm_rsqrt_5", 21, call_next_layer_norm_rsqrt_5, offsetof(char_gpt, arena) + 576, 1, DLC_F32, 1e+01, 8.0},
    {"next_block_2_layer_norm_y", 21, call_next_block_2_layer_norm_y, offsetof(char_gpt, arena) + 0, 128, DLC_F32, 385.0, 1544.0},
    {"next_block_2_multi_head_attention_query", 22, call_next_block_2_multi_head_attention_query, offsetof(char_gpt, arena) + 1024, 128, DLC_F32, 32896.0, 6.656e+04},
    {"next_block_2_multi_head_attention_key", 22, call_next_block_2_multi_head_attention_key, offsetof(char_gpt, arena) + 512, 128, DLC_F32, 32768.0, 6.656e+04},
    {"next_block_2_multi_head_attention_key_select", 22, call_next_block_2_multi_head_attention_key_select, offsetof(char_gpt, cache_4), 8192, DLC_F32, 16384.0, 66052.0},
    {"next_block_2_multi_head_attention_value", 22, call_next_block_2_multi_head_attention_value, offsetof(char_gpt, arena) + 512, 128, DLC_F32, 32768.0, 6.656e+04},
    {"next_block_2_multi_head_attention_value_select", 22, call_next_block_2_multi_head_attention_value_select, offsetof(char_gpt, cache_5), 8192, DLC_F32, 16384.0, 66052.0},
    {"next_block_2_multi_head_attention", 22, call_next_block_2_multi_head_attention, offsetof(char_gpt, arena) + 0, 256, DLC_F32, 16704.0, 34308.0},
    {"next_block_2_multi_head_attention_2", 22, call_next_block_2_multi_head_attention_2, offsetof(char_gpt, arena) + 1024, 256, DLC_F32, 4.88e+03, 2048.0},
    {"next_block_2_multi_head_attention_3", 22, call_next_block_2_multi_head_attention_3, offsetof(char_gpt, arena) + 0, 128, DLC_F32, 16384.0, 34304.0},
    {"next_block_2_multi_head_attention_attention_output", 22, call_next_block_2_multi_head_attention_attention_output, offsetof(char_gpt, arena) + 2560, 128, DLC_F32, 32896.0, 67072.0},
    {"next_block_2_layer_norm_1_sum", 24, call_next_block_2_layer_norm_1_sum, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 128.0, 516.0},
    {"next_block_2_layer_norm_1_sum_2", 24, call_next_block_2_layer_norm_1_sum_2, offsetof(char_gpt, arena) + 64, 1, DLC_F32, 385.0, 5.2e+02},
    {"next_layer_norm_rsqrt_6", 24, call_next_layer_norm_rsqrt_6, offsetof(char_gpt, arena) + 128, 1, DLC_F32, 1e+01, 8.0},
    {"next_block_2_layer_norm_1_y", 24, call_next_block_2_layer_norm_1_y, offsetof(char_gpt, arena) + 2048, 128, DLC_F32, 385.0, 1544.0},
    {"next_block_2_dense", 25, call_next_block_2_dense, offsetof(char_gpt, arena) + 0, 512, DLC_F32, 1.4336e+05, 264704.0},
    {"next_block_2_dense_1", 26, call_next_block_2_dense_1, offsetof(char_gpt, arena) + 2048, 128, DLC_F32, 1.312e+05, 265216.0},
    {"next_block_3_layer_norm_sum", 21, call_next_block_3_layer_norm_sum, offsetof(char_gpt, arena) + 512, 1, DLC_F32, 128.0, 516.0},
    {"next_block_3_layer_norm_sum_2", 21, call_next_block_3_layer_norm_sum_2, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 385.0, 5.2e+02},
    {"next_layer_norm_rsqrt_7", 21, call_next_layer_norm_rsqrt_7, offsetof(char_gpt, arena) + 576, 1, DLC_F32, 1e+01, 8.0},
    {"next_block_3_layer_norm_y", 21, call_next_block_3_layer_norm_y, offsetof(char_gpt, arena) + 0, 128, DLC_F32, 385.0, 1544.0},
    {"next_block_3_multi_head_attention_query", 22, call_next_block_3_multi_head_attention_query, offsetof(char_gpt, arena) + 1024, 128, DLC_F32, 32896.0, 6.656e+04},
    {"next_block_3_multi_head_attention_key", 22, call_next_block_3_multi_head_attention_key, offsetof(char_gpt, arena) + 512, 128, DLC_F32, 32768.0, 6.656e+04},
    {"next_block_3_multi_head_attention_key_select", 22, call_next_block_3_multi_head_attention_key_select, offsetof(char_gpt, cache_6), 8192, DLC_F32, 16384.0, 66052.0},
    {"next_block_3_multi_head_attention_value", 22, call_next_block_3_multi_head_attention_value, offsetof(char_gpt, arena) + 512, 128, DLC_F32, 32768.0, 6.656e+04},
    {"next_block_3_multi_head_attention_value_select", 22, call_next_block_3_multi_head_attention_value_select, offsetof(char_gpt, cache_7), 8192, DLC_F32, 16384.0, 66052.0},
    {"next_block_3_multi_head_attention", 22, call_next_block_3_multi_head_attention, offsetof(char_gpt, arena) + 0, 256, DLC_F32, 16704.0, 34308.0},
    {"next_block_3_multi_head_attention_2", 22, call_next_block_3_multi_head_attention_2, offsetof(char_gpt, arena) + 1024, 256, DLC_F32, 4.88e+03, 2048.0},
    {"next_block_3_multi_head_attention_3", 22, call_next_block_3_multi_head_attention_3, offsetof(char_gpt, arena) + 0, 128, DLC_F32, 16384.0, 34304.0},
    {"next_block_3_multi_head_attention_attention_output", 22, call_next_block_3_multi_head_attention_attention_output, offsetof(char_gpt, arena) + 2560, 128, DLC_F32, 32896.0, 67072.0},
    {"next_block_3_layer_norm_1_sum", 24, call_next_block_3_layer_norm_1_sum, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 128.0, 516.0},
    {"next_block_3_layer_norm_1_sum_2", 24, call_next_block_3_layer_norm_1_sum_2, offsetof(char_gpt, arena) + 64, 1, DLC_F32, 385.0, 5.2e+02},
    {"next_layer_norm_rsqrt_8", 24, call_next_layer_norm_rsqrt_8, offsetof(char_gpt, arena) + 128, 1, DLC_F32, 1e+01, 8.0},
    {"next_block_3_layer_norm_1_y", 24, call_next_block_3_layer_norm_1_y, offsetof(char_gpt, arena) + 2048, 128, DLC_F32, 385.0, 1544.0},
    {"next_block_3_dense", 25, call_next_block_3_dense, offsetof(char_gpt, arena) + 0, 512, DLC_F32, 1.4336e+05, 264704.0},
    {"next_block_3_dense_1", 26, call_next_block_3_dense_1, offsetof(char_gpt, arena) + 2048, 128, DLC_F32, 1.312e+05, 265216.0},
    {"next_layer_norm_sum", 35, call_next_layer_norm_sum, offsetof(char_gpt, arena) + 512, 1, DLC_F32, 128.0, 516.0},
    {"next_layer_norm_sum_2", 35, call_next_layer_norm_sum_2, offsetof(char_gpt, arena) + 0, 1, DLC_F32, 385.0, 5.2e+02},
    {"next_layer_norm_rsqrt_9", 35, call_next_layer_norm_rsqrt_9, offsetof(char_gpt, arena) + 576, 1, DLC_F32, 1e+01, 8.0},
    {"next_layer_norm_y", 35, call_next_layer_norm_y, offsetof(char_gpt, arena) + 0, 128, DLC_F32, 385.0, 1544.0},
    {"next_gpt", 36, call_next_gpt, offsetof(char_gpt, next_2), 65, DLC_F32, 1.664e+04, 34052.0},
};

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
    .train_entry = {char_gpt_train_kernels, 212, 31319744},
    .evaluate_entry = {char_gpt_evaluate_kernels, 51, 2359296},
    .predict_entry = {char_gpt_predict_kernels, 46, 196608},
    .next_entry = {char_gpt_next_kernels, 82, 3072},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &char_gpt_program;
}
