// mnist_cnn: forward pass, backward pass, update and training loop of mnist_cnn.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c mnist_cnn.c    (without -fopenmp it runs on one thread)
//
// Written for the target avx512: x86-64 with AVX-512.
//
// Every shape, bound and address is a constant. The struct mnist_cnn holds the model; mnist_cnn_initialize() and
// mnist_cnn_train_step() at the end are where to start reading, mnist_cnn_program are the tables for a host program.

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
#define DLC_PROGRAM_H 2

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
    DLC_OUTPUT   // the loss, reports, predictions [batch, ...], generated fields [batch, ...]
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
    // Entries. A model is a zeroed block of `bytes` bytes. `count` is the number of real examples, 1..batch; the
    // field pointers must hold `batch` examples all the same (the rest: copies of a real one).
    void (*initialize)(void *model, uint64_t seed); // parameters, states, settings, slots; step = 0
    // All steps that are due. Returns with the losses in the outputs; one that is not finite ends the batch: its step
    // leaves all as it was.
    void (*train_step)(void *model, int count);
    void (*evaluate)(void *model, int count); // loss and totals, inference form
    void (*predict)(void *model, int count);
    // NULL, or predict at one position of a text, after calls for all positions before: its outputs are in the tensor
    // `next_output`. Equal to predict's if the network does not look ahead.
    void (*next)(void *model, int token, int position);
    int next_output;
    void (*draw_sample)(void *model, int count);   // NULL: none
    void (*generate)(void *model, uint64_t first); // outputs of examples first .. first + batch - 1
    void (*reset_totals)(void *model);
    size_t seed_offset; // uint64_t
    size_t step_offset; // uint64_t: batches trained on
    size_t draw_offset; // uint64_t: which random values evaluate, predict and draw_sample draw: the batch's number
    dlc_entry train_entry, evaluate_entry, predict_entry, next_entry;
} dlc_program;

// Returns the program's tables: how a host finds the model that it is linked with. Weak, so that several models can be
// linked together.
const dlc_program *dlc_main_program(void);

#endif

// ---- the model ----------------------------------------------------------------------------------

// Everything a model is: one block of mnist_cnn_bytes() bytes, aligned to 64.
typedef struct mnist_cnn {
    uint64_t seed; // of all random numbers
    uint64_t step; // updates done
    uint64_t draw; // which random values are drawn: of this step or batch

    // the fields of the data: a batch of 64 examples each, of 1 to predict
    const float (*image)[28][28][1];
    const int32_t *label;

    // parameters: trained, saved with the weights
    alignas(64) float digits_conv2d_kernel[3][3][1][32]; // digits.conv2d.kernel
    alignas(64) float digits_conv2d_bias[32]; // digits.conv2d.bias
    alignas(64) float digits_conv2d_1_kernel[3][3][32][64]; // digits.conv2d_1.kernel
    alignas(64) float digits_conv2d_1_bias[64]; // digits.conv2d_1.bias
    alignas(64) float digits_conv2d_2_kernel[3][3][64][64]; // digits.conv2d_2.kernel
    alignas(64) float digits_conv2d_2_bias[64]; // digits.conv2d_2.bias
    alignas(64) float digits_dense_kernel[576][64]; // digits.dense.kernel
    alignas(64) float digits_dense_bias[64]; // digits.dense.bias
    alignas(64) float digits_dense_1_kernel[64][10]; // digits.dense_1.kernel
    alignas(64) float digits_dense_1_bias[10]; // digits.dense_1.bias

    // the optimizer's memory
    alignas(64) float digits_conv2d_kernel_m[3][3][1][32]; // digits.conv2d.kernel/m
    alignas(64) float digits_conv2d_kernel_v[3][3][1][32]; // digits.conv2d.kernel/v
    alignas(64) float digits_conv2d_bias_m[32]; // digits.conv2d.bias/m
    alignas(64) float digits_conv2d_bias_v[32]; // digits.conv2d.bias/v
    alignas(64) float digits_conv2d_1_kernel_m[3][3][32][64]; // digits.conv2d_1.kernel/m
    alignas(64) float digits_conv2d_1_kernel_v[3][3][32][64]; // digits.conv2d_1.kernel/v
    alignas(64) float digits_conv2d_1_bias_m[64]; // digits.conv2d_1.bias/m
    alignas(64) float digits_conv2d_1_bias_v[64]; // digits.conv2d_1.bias/v
    alignas(64) float digits_conv2d_2_kernel_m[3][3][64][64]; // digits.conv2d_2.kernel/m
    alignas(64) float digits_conv2d_2_kernel_v[3][3][64][64]; // digits.conv2d_2.kernel/v
    alignas(64) float digits_conv2d_2_bias_m[64]; // digits.conv2d_2.bias/m
    alignas(64) float digits_conv2d_2_bias_v[64]; // digits.conv2d_2.bias/v
    alignas(64) float digits_dense_kernel_m[576][64]; // digits.dense.kernel/m
    alignas(64) float digits_dense_kernel_v[576][64]; // digits.dense.kernel/v
    alignas(64) float digits_dense_bias_m[64]; // digits.dense.bias/m
    alignas(64) float digits_dense_bias_v[64]; // digits.dense.bias/v
    alignas(64) float digits_dense_1_kernel_m[64][10]; // digits.dense_1.kernel/m
    alignas(64) float digits_dense_1_kernel_v[64][10]; // digits.dense_1.kernel/v
    alignas(64) float digits_dense_1_bias_m[10]; // digits.dense_1.bias/m
    alignas(64) float digits_dense_1_bias_v[10]; // digits.dense_1.bias/v

    // running sums of the metrics, zero at the start of an epoch
    float metrics_accuracy_0; // metrics.accuracy.0
    float metrics_accuracy_1; // metrics.accuracy.1

    // settings
    float lr;
    float beta_1;
    float beta_2;
    float epsilon;

    // the weight of each example in means over the batch: 0 for padding
    alignas(64) float batch_weight[64];

    // outputs
    float loss;
    float reports_accuracy; // reports.accuracy
    alignas(64) float prediction[1][10];

    // everything else that the kernels pass on to each other
    alignas(64) unsigned char arena[14045312];
} mnist_cnn;

static inline float max_real(float x, float y)
{
    return x < y ? y : x;
}

static inline float rsqrt(float x)
{
    return 1 / sqrtf(x);
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

// 2 lanes, and the same with no more than the alignment of an element.
typedef float f32x2 __attribute__((vector_size(8)));
typedef float f32x2_any __attribute__((vector_size(8), aligned(4), may_alias));
typedef int32_t i32x2 __attribute__((vector_size(8)));
typedef int32_t i32x2_any __attribute__((vector_size(8), aligned(4), may_alias));

static inline __attribute__((always_inline)) f32x2 f32x2_load(const float *from)
{
    return *(const f32x2_any *)from;
}

static inline __attribute__((always_inline)) void f32x2_store(float *to, f32x2_any v)
{
    *(f32x2_any *)to = v;
}

static inline __attribute__((always_inline)) f32x2 f32x2_splat(float x)
{
    return x - (f32x2){0};
}

static inline __attribute__((always_inline)) float f32x2_sum(f32x2_any v)
{
    return v[0] + v[1];
}

static inline __attribute__((always_inline)) f32x2 f32x2_sqrt(f32x2_any x)
{
    for (int i = 0; i < 2; i++)
        x[i] = sqrtf(x[i]);
    return x;
}

// 4 lanes, and the same with no more than the alignment of an element.
typedef float f32x4 __attribute__((vector_size(16)));
typedef float f32x4_any __attribute__((vector_size(16), aligned(4), may_alias));
typedef int32_t i32x4 __attribute__((vector_size(16)));
typedef int32_t i32x4_any __attribute__((vector_size(16), aligned(4), may_alias));

static inline __attribute__((always_inline)) void f32x4_store(float *to, f32x4_any v)
{
    *(f32x4_any *)to = v;
}

static inline __attribute__((always_inline)) f32x4 f32x4_splat(float x)
{
    return x - (f32x4){0};
}

// the sum of the lanes, always by halves
static inline __attribute__((always_inline)) float f32x4_sum(f32x4_any v)
{
    f32x2 low = __builtin_shufflevector(v, v, 0, 1), high = __builtin_shufflevector(v, v, 2, 3);
    return f32x2_sum(low + high);
}

// 8 lanes, and the same with no more than the alignment of an element.
typedef float f32x8 __attribute__((vector_size(32)));
typedef float f32x8_any __attribute__((vector_size(32), aligned(4), may_alias));
typedef int32_t i32x8 __attribute__((vector_size(32)));
typedef int32_t i32x8_any __attribute__((vector_size(32), aligned(4), may_alias));
typedef uint32_t u32x8 __attribute__((vector_size(32)));
typedef uint32_t u32x8_any __attribute__((vector_size(32), aligned(4), may_alias));

static inline __attribute__((always_inline)) f32x8 f32x8_load(const float *from)
{
    return *(const f32x8_any *)from;
}

static inline __attribute__((always_inline)) void f32x8_store(float *to, f32x8_any v)
{
    *(f32x8_any *)to = v;
}

static inline __attribute__((always_inline)) f32x8 f32x8_splat(float x)
{
    return x - (f32x8){0};
}

// first, first + 1, ...
static inline __attribute__((always_inline)) i32x8 f32x8_ramp(int first)
{
    return (i32x8){0, 1, 2, 3, 4, 5, 6, 7} + first;
}

static inline __attribute__((always_inline)) u32x8 f32x8_bits(f32x8_any x)
{
    return (u32x8)x;
}

static inline __attribute__((always_inline)) f32x8 f32x8_of_bits(u32x8_any x)
{
    return (f32x8)x;
}

// a where the mask is set, b elsewhere
static inline __attribute__((always_inline)) f32x8 f32x8_select(i32x8_any where, f32x8_any a, f32x8_any b)
{
    return (f32x8)((where & (i32x8)a) | (~where & (i32x8)b));
}

static inline __attribute__((always_inline)) f32x8 f32x8_min(f32x8_any a, f32x8_any b)
{
    return f32x8_select(a > b, b, a);
}

// the sum of the lanes, always by halves
static inline __attribute__((always_inline)) float f32x8_sum(f32x8_any v)
{
    f32x4 low = __builtin_shufflevector(v, v, 0, 1, 2, 3), high = __builtin_shufflevector(v, v, 4, 5, 6, 7);
    return f32x4_sum(low + high);
}

// x = n ln(2) + r with |r| <= ln(2) / 2: returns e^r - 1 and leaves n in the low bits of *turns.
static inline __attribute__((always_inline)) f32x8 f32x8_reduce_exp(f32x8_any x, f32x8 *turns)
{
    *turns = x * 1.44269504f + 12582912.0f; // 1.5 * 2^23: what is added to it is rounded to an integer
    f32x8 n = *turns - 12582912.0f;
    f32x8 r = (x - n * 0.693145752f) - n * 1.42860677e-06f;
    f32x8 p = 0.00138378609f * r + 0.00836731866f;
    p = p * r + 0.0416677408f;
    p = p * r + 0.166665375f;
    p = p * r + 0.49999997f;
    return r * r * p + r;
}

// 2^n goes into the exponent in two halves, so that a result below the smallest normal number is rounded once. What
// rounds to 0 (a masked logit) is not computed: a result that underflows costs processors some 150 cycles.
static inline __attribute__((always_inline)) f32x8 f32x8_exp(f32x8_any x)
{
    i32x8 none = x < -104.0f;
    f32x8 turns, y = f32x8_min(f32x8_select(none, f32x8_splat(0.0f), x), f32x8_splat(89.0f));
    f32x8 e = f32x8_reduce_exp(y, &turns) + 1.0f;
    u32x8 n = f32x8_bits(turns), first = n >> 1 << 23;
    e = e * f32x8_of_bits(first + 0x3F800000u) * f32x8_of_bits((n << 23) - first + 0x3F800000u);
    return f32x8_select(none, f32x8_splat(0.0f), e);
}

static inline __attribute__((always_inline)) f32x8 f32x8_sqrt(f32x8_any x)
{
    for (int i = 0; i < 8; i++)
        x[i] = sqrtf(x[i]);
    return x;
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

// a where the mask is set, b elsewhere
static inline __attribute__((always_inline)) f32x16 f32x16_select(i32x16_any where, f32x16_any a, f32x16_any b)
{
    return (f32x16)((where & (i32x16)a) | (~where & (i32x16)b));
}

static inline __attribute__((always_inline)) f32x16 f32x16_max(f32x16_any a, f32x16_any b)
{
    return f32x16_select(a < b, b, a);
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

static inline __attribute__((always_inline)) f32x16 f32x16_sqrt(f32x16_any x)
{
    for (int i = 0; i < 16; i++)
        x[i] = sqrtf(x[i]);
    return x;
}

// ---- initial values -----------------------------------------------------------------------------

// mnist_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// random, mul, add: -> [3, 3, 1, 32], 17.9 kFLOP
static void initialize_digits_conv2d_kernel(mnist_cnn *m)
{
    float *restrict digits_conv2d_kernel = (void *)m->digits_conv2d_kernel;

    for (int i = 0; i < 288; i += 16)
        f32x16_store(&digits_conv2d_kernel[i], f32x16_uniform(m->seed, m->draw, 0, i) * 0.28426763f - 0.14213382f);
}

// mnist_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// copy: -> [32]
static void initialize_digits_conv2d_bias(mnist_cnn *m)
{
    float *restrict digits_conv2d_bias = m->digits_conv2d_bias;

    #pragma omp simd
    for (int i = 0; i < 32; i++)
        digits_conv2d_bias[i] = 0.0f;
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// random, mul, add: -> [3, 3, 32, 64], 1.14 MFLOP
static void initialize_digits_conv2d_1_kernel(mnist_cnn *m)
{
    float *restrict digits_conv2d_1_kernel = (void *)m->digits_conv2d_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 18432; i += 16)
        f32x16_store(&digits_conv2d_1_kernel[i], f32x16_uniform(m->seed, m->draw, 1, i) * 0.16666667f - 0.083333336f);
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// copy: -> [64]
static void initialize_digits_conv2d_1_bias(mnist_cnn *m)
{
    float *restrict digits_conv2d_1_bias = m->digits_conv2d_1_bias;
    float *restrict digits_conv2d_2_bias = m->digits_conv2d_2_bias;
    float *restrict digits_dense_bias = m->digits_dense_bias;

    #pragma omp simd
    for (int i = 0; i < 64; i++) {
        digits_conv2d_1_bias[i] = 0.0f;
        digits_conv2d_2_bias[i] = 0.0f;
        digits_dense_bias[i] = 0.0f;
    }
}

// mnist_cnn.dl:8: | conv2d(64, 3, activation = relu)
// random, mul, add: -> [3, 3, 64, 64], 2.29 MFLOP
static void initialize_digits_conv2d_2_kernel(mnist_cnn *m)
{
    float *restrict digits_conv2d_2_kernel = (void *)m->digits_conv2d_2_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 36864; i += 16)
        f32x16_store(&digits_conv2d_2_kernel[i], f32x16_uniform(m->seed, m->draw, 2, i) * 0.14433756f - 0.07216878f);
}

// mnist_cnn.dl:9: | flatten | dense(64, activation = relu)
// random, mul, add: -> [576, 64], 2.29 MFLOP
static void initialize_digits_dense_kernel(mnist_cnn *m)
{
    float *restrict digits_dense_kernel = (void *)m->digits_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 36864; i += 16)
        f32x16_store(&digits_dense_kernel[i], f32x16_uniform(m->seed, m->draw, 3, i) * 0.19364917f - 0.09682459f);
}

// mnist_cnn.dl:10: | dense(classes)
// random, mul, add: -> [64, 10], 39.7 kFLOP
static void initialize_digits_dense_1_kernel(mnist_cnn *m)
{
    float *restrict digits_dense_1_kernel = (void *)m->digits_dense_1_kernel;

    for (int i = 0; i < 640; i += 16)
        f32x16_store(&digits_dense_1_kernel[i], f32x16_uniform(m->seed, m->draw, 4, i) * 0.5694948f - 0.2847474f);
}

// mnist_cnn.dl:10: | dense(classes)
// copy: -> [10]
static void initialize_digits_dense_1_bias(mnist_cnn *m)
{
    float *restrict digits_dense_1_bias = m->digits_dense_1_bias;

    for (int i = 0; i < 10; i++)
        digits_dense_1_bias[i] = 0.0f;
}

static void initialize(void *model, uint64_t seed)
{
    struct mnist_cnn *m = model;
    m->seed = seed;
    m->step = m->draw = 0;
    m->lr = 0.001f;
    m->beta_1 = 0.9f;
    m->beta_2 = 0.999f;
    m->epsilon = 1e-07f;
    memset(&m->digits_conv2d_kernel_m, 0, sizeof m->digits_conv2d_kernel_m);
    memset(&m->digits_conv2d_kernel_v, 0, sizeof m->digits_conv2d_kernel_v);
    memset(&m->digits_conv2d_bias_m, 0, sizeof m->digits_conv2d_bias_m);
    memset(&m->digits_conv2d_bias_v, 0, sizeof m->digits_conv2d_bias_v);
    memset(&m->digits_conv2d_1_kernel_m, 0, sizeof m->digits_conv2d_1_kernel_m);
    memset(&m->digits_conv2d_1_kernel_v, 0, sizeof m->digits_conv2d_1_kernel_v);
    memset(&m->digits_conv2d_1_bias_m, 0, sizeof m->digits_conv2d_1_bias_m);
    memset(&m->digits_conv2d_1_bias_v, 0, sizeof m->digits_conv2d_1_bias_v);
    memset(&m->digits_conv2d_2_kernel_m, 0, sizeof m->digits_conv2d_2_kernel_m);
    memset(&m->digits_conv2d_2_kernel_v, 0, sizeof m->digits_conv2d_2_kernel_v);
    memset(&m->digits_conv2d_2_bias_m, 0, sizeof m->digits_conv2d_2_bias_m);
    memset(&m->digits_conv2d_2_bias_v, 0, sizeof m->digits_conv2d_2_bias_v);
    memset(&m->digits_dense_kernel_m, 0, sizeof m->digits_dense_kernel_m);
    memset(&m->digits_dense_kernel_v, 0, sizeof m->digits_dense_kernel_v);
    memset(&m->digits_dense_bias_m, 0, sizeof m->digits_dense_bias_m);
    memset(&m->digits_dense_bias_v, 0, sizeof m->digits_dense_bias_v);
    memset(&m->digits_dense_1_kernel_m, 0, sizeof m->digits_dense_1_kernel_m);
    memset(&m->digits_dense_1_kernel_v, 0, sizeof m->digits_dense_1_kernel_v);
    memset(&m->digits_dense_1_bias_m, 0, sizeof m->digits_dense_1_bias_m);
    memset(&m->digits_dense_1_bias_v, 0, sizeof m->digits_dense_1_bias_v);
    memset(&m->metrics_accuracy_0, 0, sizeof m->metrics_accuracy_0);
    memset(&m->metrics_accuracy_1, 0, sizeof m->metrics_accuracy_1);
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            initialize_digits_conv2d_kernel(m);
            initialize_digits_conv2d_bias(m);
        }
        initialize_digits_conv2d_1_kernel(m);
        #pragma omp single nowait
        {
            initialize_digits_conv2d_1_bias(m);
        }
        initialize_digits_conv2d_2_kernel(m);
        initialize_digits_dense_kernel(m);
        #pragma omp single nowait
        {
            initialize_digits_dense_1_kernel(m);
            initialize_digits_dense_1_bias(m);
        }
    }
}

static void reset_totals(void *model)
{
    struct mnist_cnn *m = model;
    memset(&m->metrics_accuracy_0, 0, sizeof m->metrics_accuracy_0);
    memset(&m->metrics_accuracy_1, 0, sizeof m->metrics_accuracy_1);
}

// ---- one training step --------------------------------------------------------------------------

// mnist_cnn.dl:14: data      mnist("data/mnist") -> image / 255, label
// div: [64, 28, 28, 1] -> [64, 28, 28, 1], 201 kFLOP
static void image_body(const float *restrict image,
                       float *restrict image_2)
{
    #pragma omp for simd schedule(static) nowait
    for (int i = 0; i < 50176; i++)
        image_2[i] = image[i] / 255.0f;
}

static void image(mnist_cnn *m)
{
    image_body((const void *)m->image, (void *)(m->arena + 13844480));
}

// mnist_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// conv, add, max: [3, 3, 1, 32], [64, 28, 28, 1], [32] -> [64, 26, 26, 32], 27.7 MFLOP
static void conv2d_body(const float (*restrict digits_conv2d_kernel)[3][1][32],
                        const float (*restrict image_2)[28][28][1],
                        const float *restrict digits_conv2d_bias,
                        float (*restrict conv2d)[26][26][32])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int y = 0; y < 26; y++)
            for (int x = 0; x < 26; x += 13) {
                // 13 pixels x 32 channels in registers
                f32x16 s0_0 = f32x16_splat(0.0f);
                f32x16 s0_1 = f32x16_splat(0.0f);
                f32x16 s1_0 = f32x16_splat(0.0f);
                f32x16 s1_1 = f32x16_splat(0.0f);
                f32x16 s2_0 = f32x16_splat(0.0f);
                f32x16 s2_1 = f32x16_splat(0.0f);
                f32x16 s3_0 = f32x16_splat(0.0f);
                f32x16 s3_1 = f32x16_splat(0.0f);
                f32x16 s4_0 = f32x16_splat(0.0f);
                f32x16 s4_1 = f32x16_splat(0.0f);
                f32x16 s5_0 = f32x16_splat(0.0f);
                f32x16 s5_1 = f32x16_splat(0.0f);
                f32x16 s6_0 = f32x16_splat(0.0f);
                f32x16 s6_1 = f32x16_splat(0.0f);
                f32x16 s7_0 = f32x16_splat(0.0f);
                f32x16 s7_1 = f32x16_splat(0.0f);
                f32x16 s8_0 = f32x16_splat(0.0f);
                f32x16 s8_1 = f32x16_splat(0.0f);
                f32x16 s9_0 = f32x16_splat(0.0f);
                f32x16 s9_1 = f32x16_splat(0.0f);
                f32x16 s10_0 = f32x16_splat(0.0f);
                f32x16 s10_1 = f32x16_splat(0.0f);
                f32x16 s11_0 = f32x16_splat(0.0f);
                f32x16 s11_1 = f32x16_splat(0.0f);
                f32x16 s12_0 = f32x16_splat(0.0f);
                f32x16 s12_1 = f32x16_splat(0.0f);
                for (int ky = 0; ky < 3; ky++) {
                    {
                        const f32x16 w = f32x16_load(&digits_conv2d_kernel[ky][0][0][0]);
                        const f32x16 w2 = f32x16_load(&digits_conv2d_kernel[ky][0][0][16]);
                        const float a = image_2[b][y + ky][x][0];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = image_2[b][y + ky][x + 1][0];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = image_2[b][y + ky][x + 2][0];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = image_2[b][y + ky][x + 3][0];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = image_2[b][y + ky][x + 4][0];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = image_2[b][y + ky][x + 5][0];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = image_2[b][y + ky][x + 6][0];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                        const float a8 = image_2[b][y + ky][x + 7][0];
                        s7_0 += a8 * w;
                        s7_1 += a8 * w2;
                        const float a9 = image_2[b][y + ky][x + 8][0];
                        s8_0 += a9 * w;
                        s8_1 += a9 * w2;
                        const float a10 = image_2[b][y + ky][x + 9][0];
                        s9_0 += a10 * w;
                        s9_1 += a10 * w2;
                        const float a11 = image_2[b][y + ky][x + 10][0];
                        s10_0 += a11 * w;
                        s10_1 += a11 * w2;
                        const float a12 = image_2[b][y + ky][x + 11][0];
                        s11_0 += a12 * w;
                        s11_1 += a12 * w2;
                        const float a13 = image_2[b][y + ky][x + 12][0];
                        s12_0 += a13 * w;
                        s12_1 += a13 * w2;
                    }
                    {
                        const f32x16 w = f32x16_load(&digits_conv2d_kernel[ky][1][0][0]);
                        const f32x16 w2 = f32x16_load(&digits_conv2d_kernel[ky][1][0][16]);
                        const float a = image_2[b][y + ky][x + 1][0];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = image_2[b][y + ky][x + 2][0];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = image_2[b][y + ky][x + 3][0];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = image_2[b][y + ky][x + 4][0];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = image_2[b][y + ky][x + 5][0];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = image_2[b][y + ky][x + 6][0];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = image_2[b][y + ky][x + 7][0];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                        const float a8 = image_2[b][y + ky][x + 8][0];
                        s7_0 += a8 * w;
                        s7_1 += a8 * w2;
                        const float a9 = image_2[b][y + ky][x + 9][0];
                        s8_0 += a9 * w;
                        s8_1 += a9 * w2;
                        const float a10 = image_2[b][y + ky][x + 10][0];
                        s9_0 += a10 * w;
                        s9_1 += a10 * w2;
                        const float a11 = image_2[b][y + ky][x + 11][0];
                        s10_0 += a11 * w;
                        s10_1 += a11 * w2;
                        const float a12 = image_2[b][y + ky][x + 12][0];
                        s11_0 += a12 * w;
                        s11_1 += a12 * w2;
                        const float a13 = image_2[b][y + ky][x + 13][0];
                        s12_0 += a13 * w;
                        s12_1 += a13 * w2;
                    }
                    {
                        const f32x16 w = f32x16_load(&digits_conv2d_kernel[ky][2][0][0]);
                        const f32x16 w2 = f32x16_load(&digits_conv2d_kernel[ky][2][0][16]);
                        const float a = image_2[b][y + ky][x + 2][0];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = image_2[b][y + ky][x + 3][0];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = image_2[b][y + ky][x + 4][0];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = image_2[b][y + ky][x + 5][0];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = image_2[b][y + ky][x + 6][0];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = image_2[b][y + ky][x + 7][0];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = image_2[b][y + ky][x + 8][0];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                        const float a8 = image_2[b][y + ky][x + 9][0];
                        s7_0 += a8 * w;
                        s7_1 += a8 * w2;
                        const float a9 = image_2[b][y + ky][x + 10][0];
                        s8_0 += a9 * w;
                        s8_1 += a9 * w2;
                        const float a10 = image_2[b][y + ky][x + 11][0];
                        s9_0 += a10 * w;
                        s9_1 += a10 * w2;
                        const float a11 = image_2[b][y + ky][x + 12][0];
                        s10_0 += a11 * w;
                        s10_1 += a11 * w2;
                        const float a12 = image_2[b][y + ky][x + 13][0];
                        s11_0 += a12 * w;
                        s11_1 += a12 * w2;
                        const float a13 = image_2[b][y + ky][x + 14][0];
                        s12_0 += a13 * w;
                        s12_1 += a13 * w2;
                    }
                }
                f32x16_store(&conv2d[b][y][x][0], f32x16_max(s0_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x][16], f32x16_max(s0_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 1][0], f32x16_max(s1_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 1][16], f32x16_max(s1_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 2][0], f32x16_max(s2_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 2][16], f32x16_max(s2_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 3][0], f32x16_max(s3_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 3][16], f32x16_max(s3_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 4][0], f32x16_max(s4_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 4][16], f32x16_max(s4_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 5][0], f32x16_max(s5_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 5][16], f32x16_max(s5_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 6][0], f32x16_max(s6_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 6][16], f32x16_max(s6_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 7][0], f32x16_max(s7_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 7][16], f32x16_max(s7_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 8][0], f32x16_max(s8_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 8][16], f32x16_max(s8_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 9][0], f32x16_max(s9_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 9][16], f32x16_max(s9_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 10][0], f32x16_max(s10_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 10][16], f32x16_max(s10_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 11][0], f32x16_max(s11_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 11][16], f32x16_max(s11_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 12][0], f32x16_max(s12_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
                f32x16_store(&conv2d[b][y][x + 12][16], f32x16_max(s12_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
            }
}

static void conv2d(mnist_cnn *m)
{
    conv2d_body(m->digits_conv2d_kernel, (void *)(m->arena + 13844480), m->digits_conv2d_bias, (void *)(m->arena + 0));
}

// mnist_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// pool: [64, 26, 26, 32] -> [64, 13, 13, 32], 1.38 MFLOP
static void max_pool2d_body(const float (*restrict conv2d)[26][26][32],
                            float (*restrict max_pool2d)[13][13][32])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int y = 0; y < 13; y++)
            for (int x = 0; x < 13; x++)
                for (int c = 0; c < 32; c += 16) {
                    f32x16 maximum = f32x16_load(&conv2d[b][y * 2][x * 2][c]);
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d[b][y * 2][x * 2 + 1][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d[b][y * 2 + 1][x * 2][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d[b][y * 2 + 1][x * 2 + 1][c]));
                    f32x16_store(&max_pool2d[b][y][x][c], maximum);
                }
}

static void max_pool2d(mnist_cnn *m)
{
    max_pool2d_body((void *)(m->arena + 0), (void *)(m->arena + 11075584));
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// winograd_kernel: [3, 3, 32, 64] -> [36, 32, 64], 295 kFLOP
static void conv2d_1_winograd_kernel_body(const float (*restrict digits_conv2d_1_kernel)[3][32][64],
                                          float (*restrict conv2d_1_winograd_kernel)[32][64])
{
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 32; channel++)
        for (int c = 0; c < 64; c += 16) {
            const f32x16 k = f32x16_load(&digits_conv2d_1_kernel[0][0][channel][c]);
            const f32x16 k2 = f32x16_load(&digits_conv2d_1_kernel[1][0][channel][c]);
            const f32x16 k3 = f32x16_load(&digits_conv2d_1_kernel[2][0][channel][c]);
            const f32x16 even = -0.68840337f * k + -0.26890758f * k3;
            const f32x16 odd = -0.4302521f * k2;
            const f32x16 even2 = 0.11951447f * k + 0.26890758f * k3;
            const f32x16 odd2 = 0.17927171f * k2;
            const f32x16 t0_0 = 1.1377778f * k;
            const f32x16 t1_0 = even + odd;
            const f32x16 t2_0 = even - odd;
            const f32x16 t3_0 = even2 + odd2;
            const f32x16 t4_0 = even2 - odd2;
            const f32x16 t5_0 = k3;
            const f32x16 k4 = f32x16_load(&digits_conv2d_1_kernel[0][1][channel][c]);
            const f32x16 k5 = f32x16_load(&digits_conv2d_1_kernel[1][1][channel][c]);
            const f32x16 k6 = f32x16_load(&digits_conv2d_1_kernel[2][1][channel][c]);
            const f32x16 even3 = -0.68840337f * k4 + -0.26890758f * k6;
            const f32x16 odd3 = -0.4302521f * k5;
            const f32x16 even4 = 0.11951447f * k4 + 0.26890758f * k6;
            const f32x16 odd4 = 0.17927171f * k5;
            const f32x16 t0_1 = 1.1377778f * k4;
            const f32x16 t1_1 = even3 + odd3;
            const f32x16 t2_1 = even3 - odd3;
            const f32x16 t3_1 = even4 + odd4;
            const f32x16 t4_1 = even4 - odd4;
            const f32x16 t5_1 = k6;
            const f32x16 k7 = f32x16_load(&digits_conv2d_1_kernel[0][2][channel][c]);
            const f32x16 k8 = f32x16_load(&digits_conv2d_1_kernel[1][2][channel][c]);
            const f32x16 k9 = f32x16_load(&digits_conv2d_1_kernel[2][2][channel][c]);
            const f32x16 even5 = -0.68840337f * k7 + -0.26890758f * k9;
            const f32x16 odd5 = -0.4302521f * k8;
            const f32x16 even6 = 0.11951447f * k7 + 0.26890758f * k9;
            const f32x16 odd6 = 0.17927171f * k8;
            const f32x16 t0_2 = 1.1377778f * k7;
            const f32x16 t1_2 = even5 + odd5;
            const f32x16 t2_2 = even5 - odd5;
            const f32x16 t3_2 = even6 + odd6;
            const f32x16 t4_2 = even6 - odd6;
            const f32x16 t5_2 = k9;
            const f32x16 even7 = -0.68840337f * t0_0 + -0.26890758f * t0_2;
            const f32x16 odd7 = -0.4302521f * t0_1;
            const f32x16 even8 = 0.11951447f * t0_0 + 0.26890758f * t0_2;
            const f32x16 odd8 = 0.17927171f * t0_1;
            f32x16 result = 1.1377778f * t0_0;
            f32x16_store(&conv2d_1_winograd_kernel[0][channel][c], result);
            f32x16 result2 = even7 + odd7;
            f32x16_store(&conv2d_1_winograd_kernel[1][channel][c], result2);
            f32x16 result3 = even7 - odd7;
            f32x16_store(&conv2d_1_winograd_kernel[2][channel][c], result3);
            f32x16 result4 = even8 + odd8;
            f32x16_store(&conv2d_1_winograd_kernel[3][channel][c], result4);
            f32x16 result5 = even8 - odd8;
            f32x16_store(&conv2d_1_winograd_kernel[4][channel][c], result5);
            f32x16_store(&conv2d_1_winograd_kernel[5][channel][c], t0_2);
            const f32x16 even9 = -0.68840337f * t1_0 + -0.26890758f * t1_2;
            const f32x16 odd9 = -0.4302521f * t1_1;
            const f32x16 even10 = 0.11951447f * t1_0 + 0.26890758f * t1_2;
            const f32x16 odd10 = 0.17927171f * t1_1;
            f32x16 result6 = 1.1377778f * t1_0;
            f32x16_store(&conv2d_1_winograd_kernel[6][channel][c], result6);
            f32x16 result7 = even9 + odd9;
            f32x16_store(&conv2d_1_winograd_kernel[7][channel][c], result7);
            f32x16 result8 = even9 - odd9;
            f32x16_store(&conv2d_1_winograd_kernel[8][channel][c], result8);
            f32x16 result9 = even10 + odd10;
            f32x16_store(&conv2d_1_winograd_kernel[9][channel][c], result9);
            f32x16 result10 = even10 - odd10;
            f32x16_store(&conv2d_1_winograd_kernel[10][channel][c], result10);
            f32x16_store(&conv2d_1_winograd_kernel[11][channel][c], t1_2);
            const f32x16 even11 = -0.68840337f * t2_0 + -0.26890758f * t2_2;
            const f32x16 odd11 = -0.4302521f * t2_1;
            const f32x16 even12 = 0.11951447f * t2_0 + 0.26890758f * t2_2;
            const f32x16 odd12 = 0.17927171f * t2_1;
            f32x16 result11 = 1.1377778f * t2_0;
            f32x16_store(&conv2d_1_winograd_kernel[12][channel][c], result11);
            f32x16 result12 = even11 + odd11;
            f32x16_store(&conv2d_1_winograd_kernel[13][channel][c], result12);
            f32x16 result13 = even11 - odd11;
            f32x16_store(&conv2d_1_winograd_kernel[14][channel][c], result13);
            f32x16 result14 = even12 + odd12;
            f32x16_store(&conv2d_1_winograd_kernel[15][channel][c], result14);
            f32x16 result15 = even12 - odd12;
            f32x16_store(&conv2d_1_winograd_kernel[16][channel][c], result15);
            f32x16_store(&conv2d_1_winograd_kernel[17][channel][c], t2_2);
            const f32x16 even13 = -0.68840337f * t3_0 + -0.26890758f * t3_2;
            const f32x16 odd13 = -0.4302521f * t3_1;
            const f32x16 even14 = 0.11951447f * t3_0 + 0.26890758f * t3_2;
            const f32x16 odd14 = 0.17927171f * t3_1;
            f32x16 result16 = 1.1377778f * t3_0;
            f32x16_store(&conv2d_1_winograd_kernel[18][channel][c], result16);
            f32x16 result17 = even13 + odd13;
            f32x16_store(&conv2d_1_winograd_kernel[19][channel][c], result17);
            f32x16 result18 = even13 - odd13;
            f32x16_store(&conv2d_1_winograd_kernel[20][channel][c], result18);
            f32x16 result19 = even14 + odd14;
            f32x16_store(&conv2d_1_winograd_kernel[21][channel][c], result19);
            f32x16 result20 = even14 - odd14;
            f32x16_store(&conv2d_1_winograd_kernel[22][channel][c], result20);
            f32x16_store(&conv2d_1_winograd_kernel[23][channel][c], t3_2);
            const f32x16 even15 = -0.68840337f * t4_0 + -0.26890758f * t4_2;
            const f32x16 odd15 = -0.4302521f * t4_1;
            const f32x16 even16 = 0.11951447f * t4_0 + 0.26890758f * t4_2;
            const f32x16 odd16 = 0.17927171f * t4_1;
            f32x16 result21 = 1.1377778f * t4_0;
            f32x16_store(&conv2d_1_winograd_kernel[24][channel][c], result21);
            f32x16 result22 = even15 + odd15;
            f32x16_store(&conv2d_1_winograd_kernel[25][channel][c], result22);
            f32x16 result23 = even15 - odd15;
            f32x16_store(&conv2d_1_winograd_kernel[26][channel][c], result23);
            f32x16 result24 = even16 + odd16;
            f32x16_store(&conv2d_1_winograd_kernel[27][channel][c], result24);
            f32x16 result25 = even16 - odd16;
            f32x16_store(&conv2d_1_winograd_kernel[28][channel][c], result25);
            f32x16_store(&conv2d_1_winograd_kernel[29][channel][c], t4_2);
            const f32x16 even17 = -0.68840337f * t5_0 + -0.26890758f * t5_2;
            const f32x16 odd17 = -0.4302521f * t5_1;
            const f32x16 even18 = 0.11951447f * t5_0 + 0.26890758f * t5_2;
            const f32x16 odd18 = 0.17927171f * t5_1;
            f32x16 result26 = 1.1377778f * t5_0;
            f32x16_store(&conv2d_1_winograd_kernel[30][channel][c], result26);
            f32x16 result27 = even17 + odd17;
            f32x16_store(&conv2d_1_winograd_kernel[31][channel][c], result27);
            f32x16 result28 = even17 - odd17;
            f32x16_store(&conv2d_1_winograd_kernel[32][channel][c], result28);
            f32x16 result29 = even18 + odd18;
            f32x16_store(&conv2d_1_winograd_kernel[33][channel][c], result29);
            f32x16 result30 = even18 - odd18;
            f32x16_store(&conv2d_1_winograd_kernel[34][channel][c], result30);
            f32x16_store(&conv2d_1_winograd_kernel[35][channel][c], t5_2);
        }
}

static void conv2d_1_winograd_kernel(mnist_cnn *m)
{
    conv2d_1_winograd_kernel_body(m->digits_conv2d_1_kernel, (void *)(m->arena + 7520256));
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// winograd, add, max: [64, 13, 13, 32], [36, 32, 64], [64] -> [64, 11, 11, 64], 286 MFLOP
static void conv2d_1_body(const float (*restrict max_pool2d)[13][13][32],
                          const float (*restrict conv2d_1_winograd_kernel)[32][64],
                          const float *restrict digits_conv2d_1_bias,
                          float (*restrict conv2d_1)[11][11][64])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        // 9 tiles of 4 x 4 pixels, each by way of 6 x 6 points
        alignas(64) float patch[14][14][32];
        alignas(64) float inputs[324][32];
        alignas(64) float products[324][64];
        alignas(64) float outputs[12][12][64];
        for (int y = 0; y < 13; y++) {
            for (int x = 0; x < 13; x++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&patch[y][x][c], f32x16_load(&max_pool2d[b][y][x][c]));
            for (int c = 0; c < 32; c += 16)
                f32x16_store(&patch[y][13][c], f32x16_splat(0.0f));
        }
        for (int x = 0; x < 14; x++)
            for (int c = 0; c < 32; c += 16)
                f32x16_store(&patch[13][x][c], f32x16_splat(0.0f));
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 x = f32x16_load(&patch[i * 4][j * 4][c]);
                    const f32x16 x2 = f32x16_load(&patch[i * 4 + 1][j * 4][c]);
                    const f32x16 x3 = f32x16_load(&patch[i * 4 + 2][j * 4][c]);
                    const f32x16 x4 = f32x16_load(&patch[i * 4 + 3][j * 4][c]);
                    const f32x16 x5 = f32x16_load(&patch[i * 4 + 4][j * 4][c]);
                    const f32x16 x6 = f32x16_load(&patch[i * 4 + 5][j * 4][c]);
                    const f32x16 even = x5 + -2.25f * x3;
                    const f32x16 odd = -1.40625f * x2 + 0.625f * x4;
                    const f32x16 even2 = x5 + -0.390625f * x3;
                    const f32x16 odd2 = -0.5859375f * x2 + 1.5f * x4;
                    const f32x16 t0_0 = x5 + 0.87890625f * x + -2.640625f * x3;
                    const f32x16 t1_0 = even + odd;
                    const f32x16 t2_0 = even - odd;
                    const f32x16 t3_0 = even2 + odd2;
                    const f32x16 t4_0 = even2 - odd2;
                    const f32x16 t5_0 = x6 + 0.87890625f * x2 + -2.640625f * x4;
                    const f32x16 x7 = f32x16_load(&patch[i * 4][j * 4 + 1][c]);
                    const f32x16 x8 = f32x16_load(&patch[i * 4 + 1][j * 4 + 1][c]);
                    const f32x16 x9 = f32x16_load(&patch[i * 4 + 2][j * 4 + 1][c]);
                    const f32x16 x10 = f32x16_load(&patch[i * 4 + 3][j * 4 + 1][c]);
                    const f32x16 x11 = f32x16_load(&patch[i * 4 + 4][j * 4 + 1][c]);
                    const f32x16 x12 = f32x16_load(&patch[i * 4 + 5][j * 4 + 1][c]);
                    const f32x16 even3 = x11 + -2.25f * x9;
                    const f32x16 odd3 = -1.40625f * x8 + 0.625f * x10;
                    const f32x16 even4 = x11 + -0.390625f * x9;
                    const f32x16 odd4 = -0.5859375f * x8 + 1.5f * x10;
                    const f32x16 t0_1 = x11 + 0.87890625f * x7 + -2.640625f * x9;
                    const f32x16 t1_1 = even3 + odd3;
                    const f32x16 t2_1 = even3 - odd3;
                    const f32x16 t3_1 = even4 + odd4;
                    const f32x16 t4_1 = even4 - odd4;
                    const f32x16 t5_1 = x12 + 0.87890625f * x8 + -2.640625f * x10;
                    const f32x16 x13 = f32x16_load(&patch[i * 4][j * 4 + 2][c]);
                    const f32x16 x14 = f32x16_load(&patch[i * 4 + 1][j * 4 + 2][c]);
                    const f32x16 x15 = f32x16_load(&patch[i * 4 + 2][j * 4 + 2][c]);
                    const f32x16 x16 = f32x16_load(&patch[i * 4 + 3][j * 4 + 2][c]);
                    const f32x16 x17 = f32x16_load(&patch[i * 4 + 4][j * 4 + 2][c]);
                    const f32x16 x18 = f32x16_load(&patch[i * 4 + 5][j * 4 + 2][c]);
                    const f32x16 even5 = x17 + -2.25f * x15;
                    const f32x16 odd5 = -1.40625f * x14 + 0.625f * x16;
                    const f32x16 even6 = x17 + -0.390625f * x15;
                    const f32x16 odd6 = -0.5859375f * x14 + 1.5f * x16;
                    const f32x16 t0_2 = x17 + 0.87890625f * x13 + -2.640625f * x15;
                    const f32x16 t1_2 = even5 + odd5;
                    const f32x16 t2_2 = even5 - odd5;
                    const f32x16 t3_2 = even6 + odd6;
                    const f32x16 t4_2 = even6 - odd6;
                    const f32x16 t5_2 = x18 + 0.87890625f * x14 + -2.640625f * x16;
                    const f32x16 x19 = f32x16_load(&patch[i * 4][j * 4 + 3][c]);
                    const f32x16 x20 = f32x16_load(&patch[i * 4 + 1][j * 4 + 3][c]);
                    const f32x16 x21 = f32x16_load(&patch[i * 4 + 2][j * 4 + 3][c]);
                    const f32x16 x22 = f32x16_load(&patch[i * 4 + 3][j * 4 + 3][c]);
                    const f32x16 x23 = f32x16_load(&patch[i * 4 + 4][j * 4 + 3][c]);
                    const f32x16 x24 = f32x16_load(&patch[i * 4 + 5][j * 4 + 3][c]);
                    const f32x16 even7 = x23 + -2.25f * x21;
                    const f32x16 odd7 = -1.40625f * x20 + 0.625f * x22;
                    const f32x16 even8 = x23 + -0.390625f * x21;
                    const f32x16 odd8 = -0.5859375f * x20 + 1.5f * x22;
                    const f32x16 t0_3 = x23 + 0.87890625f * x19 + -2.640625f * x21;
                    const f32x16 t1_3 = even7 + odd7;
                    const f32x16 t2_3 = even7 - odd7;
                    const f32x16 t3_3 = even8 + odd8;
                    const f32x16 t4_3 = even8 - odd8;
                    const f32x16 t5_3 = x24 + 0.87890625f * x20 + -2.640625f * x22;
                    const f32x16 x25 = f32x16_load(&patch[i * 4][j * 4 + 4][c]);
                    const f32x16 x26 = f32x16_load(&patch[i * 4 + 1][j * 4 + 4][c]);
                    const f32x16 x27 = f32x16_load(&patch[i * 4 + 2][j * 4 + 4][c]);
                    const f32x16 x28 = f32x16_load(&patch[i * 4 + 3][j * 4 + 4][c]);
                    const f32x16 x29 = f32x16_load(&patch[i * 4 + 4][j * 4 + 4][c]);
                    const f32x16 x30 = f32x16_load(&patch[i * 4 + 5][j * 4 + 4][c]);
                    const f32x16 even9 = x29 + -2.25f * x27;
                    const f32x16 odd9 = -1.40625f * x26 + 0.625f * x28;
                    const f32x16 even10 = x29 + -0.390625f * x27;
                    const f32x16 odd10 = -0.5859375f * x26 + 1.5f * x28;
                    const f32x16 t0_4 = x29 + 0.87890625f * x25 + -2.640625f * x27;
                    const f32x16 t1_4 = even9 + odd9;
                    const f32x16 t2_4 = even9 - odd9;
                    const f32x16 t3_4 = even10 + odd10;
                    const f32x16 t4_4 = even10 - odd10;
                    const f32x16 t5_4 = x30 + 0.87890625f * x26 + -2.640625f * x28;
                    const f32x16 x31 = f32x16_load(&patch[i * 4][j * 4 + 5][c]);
                    const f32x16 x32 = f32x16_load(&patch[i * 4 + 1][j * 4 + 5][c]);
                    const f32x16 x33 = f32x16_load(&patch[i * 4 + 2][j * 4 + 5][c]);
                    const f32x16 x34 = f32x16_load(&patch[i * 4 + 3][j * 4 + 5][c]);
                    const f32x16 x35 = f32x16_load(&patch[i * 4 + 4][j * 4 + 5][c]);
                    const f32x16 x36 = f32x16_load(&patch[i * 4 + 5][j * 4 + 5][c]);
                    const f32x16 even11 = x35 + -2.25f * x33;
                    const f32x16 odd11 = -1.40625f * x32 + 0.625f * x34;
                    const f32x16 even12 = x35 + -0.390625f * x33;
                    const f32x16 odd12 = -0.5859375f * x32 + 1.5f * x34;
                    const f32x16 t0_5 = x35 + 0.87890625f * x31 + -2.640625f * x33;
                    const f32x16 t1_5 = even11 + odd11;
                    const f32x16 t2_5 = even11 - odd11;
                    const f32x16 t3_5 = even12 + odd12;
                    const f32x16 t4_5 = even12 - odd12;
                    const f32x16 t5_5 = x36 + 0.87890625f * x32 + -2.640625f * x34;
                    const f32x16 even13 = t0_4 + -2.25f * t0_2;
                    const f32x16 odd13 = -1.40625f * t0_1 + 0.625f * t0_3;
                    const f32x16 even14 = t0_4 + -0.390625f * t0_2;
                    const f32x16 odd14 = -0.5859375f * t0_1 + 1.5f * t0_3;
                    f32x16_store(&inputs[i * 3 + j][c], t0_4 + 0.87890625f * t0_0 + -2.640625f * t0_2);
                    f32x16_store(&inputs[i * 3 + j + 9][c], even13 + odd13);
                    f32x16_store(&inputs[i * 3 + j + 18][c], even13 - odd13);
                    f32x16_store(&inputs[i * 3 + j + 27][c], even14 + odd14);
                    f32x16_store(&inputs[i * 3 + j + 36][c], even14 - odd14);
                    f32x16_store(&inputs[i * 3 + j + 45][c], t0_5 + 0.87890625f * t0_1 + -2.640625f * t0_3);
                    const f32x16 even15 = t1_4 + -2.25f * t1_2;
                    const f32x16 odd15 = -1.40625f * t1_1 + 0.625f * t1_3;
                    const f32x16 even16 = t1_4 + -0.390625f * t1_2;
                    const f32x16 odd16 = -0.5859375f * t1_1 + 1.5f * t1_3;
                    f32x16_store(&inputs[i * 3 + j + 54][c], t1_4 + 0.87890625f * t1_0 + -2.640625f * t1_2);
                    f32x16_store(&inputs[i * 3 + j + 63][c], even15 + odd15);
                    f32x16_store(&inputs[i * 3 + j + 72][c], even15 - odd15);
                    f32x16_store(&inputs[i * 3 + j + 81][c], even16 + odd16);
                    f32x16_store(&inputs[i * 3 + j + 90][c], even16 - odd16);
                    f32x16_store(&inputs[i * 3 + j + 99][c], t1_5 + 0.87890625f * t1_1 + -2.640625f * t1_3);
                    const f32x16 even17 = t2_4 + -2.25f * t2_2;
                    const f32x16 odd17 = -1.40625f * t2_1 + 0.625f * t2_3;
                    const f32x16 even18 = t2_4 + -0.390625f * t2_2;
                    const f32x16 odd18 = -0.5859375f * t2_1 + 1.5f * t2_3;
                    f32x16_store(&inputs[i * 3 + j + 108][c], t2_4 + 0.87890625f * t2_0 + -2.640625f * t2_2);
                    f32x16_store(&inputs[i * 3 + j + 117][c], even17 + odd17);
                    f32x16_store(&inputs[i * 3 + j + 126][c], even17 - odd17);
                    f32x16_store(&inputs[i * 3 + j + 135][c], even18 + odd18);
                    f32x16_store(&inputs[i * 3 + j + 144][c], even18 - odd18);
                    f32x16_store(&inputs[i * 3 + j + 153][c], t2_5 + 0.87890625f * t2_1 + -2.640625f * t2_3);
                    const f32x16 even19 = t3_4 + -2.25f * t3_2;
                    const f32x16 odd19 = -1.40625f * t3_1 + 0.625f * t3_3;
                    const f32x16 even20 = t3_4 + -0.390625f * t3_2;
                    const f32x16 odd20 = -0.5859375f * t3_1 + 1.5f * t3_3;
                    f32x16_store(&inputs[i * 3 + j + 162][c], t3_4 + 0.87890625f * t3_0 + -2.640625f * t3_2);
                    f32x16_store(&inputs[i * 3 + j + 171][c], even19 + odd19);
                    f32x16_store(&inputs[i * 3 + j + 180][c], even19 - odd19);
                    f32x16_store(&inputs[i * 3 + j + 189][c], even20 + odd20);
                    f32x16_store(&inputs[i * 3 + j + 198][c], even20 - odd20);
                    f32x16_store(&inputs[i * 3 + j + 207][c], t3_5 + 0.87890625f * t3_1 + -2.640625f * t3_3);
                    const f32x16 even21 = t4_4 + -2.25f * t4_2;
                    const f32x16 odd21 = -1.40625f * t4_1 + 0.625f * t4_3;
                    const f32x16 even22 = t4_4 + -0.390625f * t4_2;
                    const f32x16 odd22 = -0.5859375f * t4_1 + 1.5f * t4_3;
                    f32x16_store(&inputs[i * 3 + j + 216][c], t4_4 + 0.87890625f * t4_0 + -2.640625f * t4_2);
                    f32x16_store(&inputs[i * 3 + j + 225][c], even21 + odd21);
                    f32x16_store(&inputs[i * 3 + j + 234][c], even21 - odd21);
                    f32x16_store(&inputs[i * 3 + j + 243][c], even22 + odd22);
                    f32x16_store(&inputs[i * 3 + j + 252][c], even22 - odd22);
                    f32x16_store(&inputs[i * 3 + j + 261][c], t4_5 + 0.87890625f * t4_1 + -2.640625f * t4_3);
                    const f32x16 even23 = t5_4 + -2.25f * t5_2;
                    const f32x16 odd23 = -1.40625f * t5_1 + 0.625f * t5_3;
                    const f32x16 even24 = t5_4 + -0.390625f * t5_2;
                    const f32x16 odd24 = -0.5859375f * t5_1 + 1.5f * t5_3;
                    f32x16_store(&inputs[i * 3 + j + 270][c], t5_4 + 0.87890625f * t5_0 + -2.640625f * t5_2);
                    f32x16_store(&inputs[i * 3 + j + 279][c], even23 + odd23);
                    f32x16_store(&inputs[i * 3 + j + 288][c], even23 - odd23);
                    f32x16_store(&inputs[i * 3 + j + 297][c], even24 + odd24);
                    f32x16_store(&inputs[i * 3 + j + 306][c], even24 - odd24);
                    f32x16_store(&inputs[i * 3 + j + 315][c], t5_5 + 0.87890625f * t5_1 + -2.640625f * t5_3);
                }
        for (int point = 0; point < 36; point++) {
            {
                // 5 tiles x 64 filters in registers
                f32x16 s0_0 = f32x16_splat(0.0f);
                f32x16 s0_1 = f32x16_splat(0.0f);
                f32x16 s0_2 = f32x16_splat(0.0f);
                f32x16 s0_3 = f32x16_splat(0.0f);
                f32x16 s1_0 = f32x16_splat(0.0f);
                f32x16 s1_1 = f32x16_splat(0.0f);
                f32x16 s1_2 = f32x16_splat(0.0f);
                f32x16 s1_3 = f32x16_splat(0.0f);
                f32x16 s2_0 = f32x16_splat(0.0f);
                f32x16 s2_1 = f32x16_splat(0.0f);
                f32x16 s2_2 = f32x16_splat(0.0f);
                f32x16 s2_3 = f32x16_splat(0.0f);
                f32x16 s3_0 = f32x16_splat(0.0f);
                f32x16 s3_1 = f32x16_splat(0.0f);
                f32x16 s3_2 = f32x16_splat(0.0f);
                f32x16 s3_3 = f32x16_splat(0.0f);
                f32x16 s4_0 = f32x16_splat(0.0f);
                f32x16 s4_1 = f32x16_splat(0.0f);
                f32x16 s4_2 = f32x16_splat(0.0f);
                f32x16 s4_3 = f32x16_splat(0.0f);
                for (int c = 0; c < 32; c++) {
                    const f32x16 w = f32x16_load(&conv2d_1_winograd_kernel[point][c][0]);
                    const f32x16 w2 = f32x16_load(&conv2d_1_winograd_kernel[point][c][16]);
                    const f32x16 w3 = f32x16_load(&conv2d_1_winograd_kernel[point][c][32]);
                    const f32x16 w4 = f32x16_load(&conv2d_1_winograd_kernel[point][c][48]);
                    const float a = inputs[point * 9][c];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    s0_2 += a * w3;
                    s0_3 += a * w4;
                    const float a2 = inputs[point * 9 + 1][c];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    s1_2 += a2 * w3;
                    s1_3 += a2 * w4;
                    const float a3 = inputs[point * 9 + 2][c];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    s2_2 += a3 * w3;
                    s2_3 += a3 * w4;
                    const float a4 = inputs[point * 9 + 3][c];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    s3_2 += a4 * w3;
                    s3_3 += a4 * w4;
                    const float a5 = inputs[point * 9 + 4][c];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    s4_2 += a5 * w3;
                    s4_3 += a5 * w4;
                }
                f32x16_store(&products[point * 9][0], s0_0);
                f32x16_store(&products[point * 9][16], s0_1);
                f32x16_store(&products[point * 9][32], s0_2);
                f32x16_store(&products[point * 9][48], s0_3);
                f32x16_store(&products[point * 9 + 1][0], s1_0);
                f32x16_store(&products[point * 9 + 1][16], s1_1);
                f32x16_store(&products[point * 9 + 1][32], s1_2);
                f32x16_store(&products[point * 9 + 1][48], s1_3);
                f32x16_store(&products[point * 9 + 2][0], s2_0);
                f32x16_store(&products[point * 9 + 2][16], s2_1);
                f32x16_store(&products[point * 9 + 2][32], s2_2);
                f32x16_store(&products[point * 9 + 2][48], s2_3);
                f32x16_store(&products[point * 9 + 3][0], s3_0);
                f32x16_store(&products[point * 9 + 3][16], s3_1);
                f32x16_store(&products[point * 9 + 3][32], s3_2);
                f32x16_store(&products[point * 9 + 3][48], s3_3);
                f32x16_store(&products[point * 9 + 4][0], s4_0);
                f32x16_store(&products[point * 9 + 4][16], s4_1);
                f32x16_store(&products[point * 9 + 4][32], s4_2);
                f32x16_store(&products[point * 9 + 4][48], s4_3);
            }
            {
                // 4 tiles x 64 filters in registers
                f32x16 s0_0 = f32x16_splat(0.0f);
                f32x16 s0_1 = f32x16_splat(0.0f);
                f32x16 s0_2 = f32x16_splat(0.0f);
                f32x16 s0_3 = f32x16_splat(0.0f);
                f32x16 s1_0 = f32x16_splat(0.0f);
                f32x16 s1_1 = f32x16_splat(0.0f);
                f32x16 s1_2 = f32x16_splat(0.0f);
                f32x16 s1_3 = f32x16_splat(0.0f);
                f32x16 s2_0 = f32x16_splat(0.0f);
                f32x16 s2_1 = f32x16_splat(0.0f);
                f32x16 s2_2 = f32x16_splat(0.0f);
                f32x16 s2_3 = f32x16_splat(0.0f);
                f32x16 s3_0 = f32x16_splat(0.0f);
                f32x16 s3_1 = f32x16_splat(0.0f);
                f32x16 s3_2 = f32x16_splat(0.0f);
                f32x16 s3_3 = f32x16_splat(0.0f);
                for (int c = 0; c < 32; c++) {
                    const f32x16 w = f32x16_load(&conv2d_1_winograd_kernel[point][c][0]);
                    const f32x16 w2 = f32x16_load(&conv2d_1_winograd_kernel[point][c][16]);
                    const f32x16 w3 = f32x16_load(&conv2d_1_winograd_kernel[point][c][32]);
                    const f32x16 w4 = f32x16_load(&conv2d_1_winograd_kernel[point][c][48]);
                    const float a = inputs[point * 9 + 5][c];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    s0_2 += a * w3;
                    s0_3 += a * w4;
                    const float a2 = inputs[point * 9 + 6][c];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    s1_2 += a2 * w3;
                    s1_3 += a2 * w4;
                    const float a3 = inputs[point * 9 + 7][c];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    s2_2 += a3 * w3;
                    s2_3 += a3 * w4;
                    const float a4 = inputs[point * 9 + 8][c];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    s3_2 += a4 * w3;
                    s3_3 += a4 * w4;
                }
                f32x16_store(&products[point * 9 + 5][0], s0_0);
                f32x16_store(&products[point * 9 + 5][16], s0_1);
                f32x16_store(&products[point * 9 + 5][32], s0_2);
                f32x16_store(&products[point * 9 + 5][48], s0_3);
                f32x16_store(&products[point * 9 + 6][0], s1_0);
                f32x16_store(&products[point * 9 + 6][16], s1_1);
                f32x16_store(&products[point * 9 + 6][32], s1_2);
                f32x16_store(&products[point * 9 + 6][48], s1_3);
                f32x16_store(&products[point * 9 + 7][0], s2_0);
                f32x16_store(&products[point * 9 + 7][16], s2_1);
                f32x16_store(&products[point * 9 + 7][32], s2_2);
                f32x16_store(&products[point * 9 + 7][48], s2_3);
                f32x16_store(&products[point * 9 + 8][0], s3_0);
                f32x16_store(&products[point * 9 + 8][16], s3_1);
                f32x16_store(&products[point * 9 + 8][32], s3_2);
                f32x16_store(&products[point * 9 + 8][48], s3_3);
            }
        }
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++)
                for (int c = 0; c < 64; c += 16) {
                    const f32x16 p = f32x16_load(&products[i * 3 + j][c]);
                    const f32x16 p2 = f32x16_load(&products[i * 3 + j + 54][c]);
                    const f32x16 p3 = f32x16_load(&products[i * 3 + j + 108][c]);
                    const f32x16 p4 = f32x16_load(&products[i * 3 + j + 162][c]);
                    const f32x16 p5 = f32x16_load(&products[i * 3 + j + 216][c]);
                    const f32x16 p6 = f32x16_load(&products[i * 3 + j + 270][c]);
                    const f32x16 even = p2 + p3;
                    const f32x16 odd = p2 - p3;
                    const f32x16 even2 = p4 + p5;
                    const f32x16 odd2 = p4 - p5;
                    const f32x16 t0_0 = p + even + even2;
                    const f32x16 t1_0 = 0.625f * odd + 1.5f * odd2;
                    const f32x16 t2_0 = 0.390625f * even + 2.25f * even2;
                    const f32x16 t3_0 = p6 + 0.24414062f * odd + 3.375f * odd2;
                    const f32x16 p7 = f32x16_load(&products[i * 3 + j + 9][c]);
                    const f32x16 p8 = f32x16_load(&products[i * 3 + j + 63][c]);
                    const f32x16 p9 = f32x16_load(&products[i * 3 + j + 117][c]);
                    const f32x16 p10 = f32x16_load(&products[i * 3 + j + 171][c]);
                    const f32x16 p11 = f32x16_load(&products[i * 3 + j + 225][c]);
                    const f32x16 p12 = f32x16_load(&products[i * 3 + j + 279][c]);
                    const f32x16 even3 = p8 + p9;
                    const f32x16 odd3 = p8 - p9;
                    const f32x16 even4 = p10 + p11;
                    const f32x16 odd4 = p10 - p11;
                    const f32x16 t0_1 = p7 + even3 + even4;
                    const f32x16 t1_1 = 0.625f * odd3 + 1.5f * odd4;
                    const f32x16 t2_1 = 0.390625f * even3 + 2.25f * even4;
                    const f32x16 t3_1 = p12 + 0.24414062f * odd3 + 3.375f * odd4;
                    const f32x16 p13 = f32x16_load(&products[i * 3 + j + 18][c]);
                    const f32x16 p14 = f32x16_load(&products[i * 3 + j + 72][c]);
                    const f32x16 p15 = f32x16_load(&products[i * 3 + j + 126][c]);
                    const f32x16 p16 = f32x16_load(&products[i * 3 + j + 180][c]);
                    const f32x16 p17 = f32x16_load(&products[i * 3 + j + 234][c]);
                    const f32x16 p18 = f32x16_load(&products[i * 3 + j + 288][c]);
                    const f32x16 even5 = p14 + p15;
                    const f32x16 odd5 = p14 - p15;
                    const f32x16 even6 = p16 + p17;
                    const f32x16 odd6 = p16 - p17;
                    const f32x16 t0_2 = p13 + even5 + even6;
                    const f32x16 t1_2 = 0.625f * odd5 + 1.5f * odd6;
                    const f32x16 t2_2 = 0.390625f * even5 + 2.25f * even6;
                    const f32x16 t3_2 = p18 + 0.24414062f * odd5 + 3.375f * odd6;
                    const f32x16 p19 = f32x16_load(&products[i * 3 + j + 27][c]);
                    const f32x16 p20 = f32x16_load(&products[i * 3 + j + 81][c]);
                    const f32x16 p21 = f32x16_load(&products[i * 3 + j + 135][c]);
                    const f32x16 p22 = f32x16_load(&products[i * 3 + j + 189][c]);
                    const f32x16 p23 = f32x16_load(&products[i * 3 + j + 243][c]);
                    const f32x16 p24 = f32x16_load(&products[i * 3 + j + 297][c]);
                    const f32x16 even7 = p20 + p21;
                    const f32x16 odd7 = p20 - p21;
                    const f32x16 even8 = p22 + p23;
                    const f32x16 odd8 = p22 - p23;
                    const f32x16 t0_3 = p19 + even7 + even8;
                    const f32x16 t1_3 = 0.625f * odd7 + 1.5f * odd8;
                    const f32x16 t2_3 = 0.390625f * even7 + 2.25f * even8;
                    const f32x16 t3_3 = p24 + 0.24414062f * odd7 + 3.375f * odd8;
                    const f32x16 p25 = f32x16_load(&products[i * 3 + j + 36][c]);
                    const f32x16 p26 = f32x16_load(&products[i * 3 + j + 90][c]);
                    const f32x16 p27 = f32x16_load(&products[i * 3 + j + 144][c]);
                    const f32x16 p28 = f32x16_load(&products[i * 3 + j + 198][c]);
                    const f32x16 p29 = f32x16_load(&products[i * 3 + j + 252][c]);
                    const f32x16 p30 = f32x16_load(&products[i * 3 + j + 306][c]);
                    const f32x16 even9 = p26 + p27;
                    const f32x16 odd9 = p26 - p27;
                    const f32x16 even10 = p28 + p29;
                    const f32x16 odd10 = p28 - p29;
                    const f32x16 t0_4 = p25 + even9 + even10;
                    const f32x16 t1_4 = 0.625f * odd9 + 1.5f * odd10;
                    const f32x16 t2_4 = 0.390625f * even9 + 2.25f * even10;
                    const f32x16 t3_4 = p30 + 0.24414062f * odd9 + 3.375f * odd10;
                    const f32x16 p31 = f32x16_load(&products[i * 3 + j + 45][c]);
                    const f32x16 p32 = f32x16_load(&products[i * 3 + j + 99][c]);
                    const f32x16 p33 = f32x16_load(&products[i * 3 + j + 153][c]);
                    const f32x16 p34 = f32x16_load(&products[i * 3 + j + 207][c]);
                    const f32x16 p35 = f32x16_load(&products[i * 3 + j + 261][c]);
                    const f32x16 p36 = f32x16_load(&products[i * 3 + j + 315][c]);
                    const f32x16 even11 = p32 + p33;
                    const f32x16 odd11 = p32 - p33;
                    const f32x16 even12 = p34 + p35;
                    const f32x16 odd12 = p34 - p35;
                    const f32x16 t0_5 = p31 + even11 + even12;
                    const f32x16 t1_5 = 0.625f * odd11 + 1.5f * odd12;
                    const f32x16 t2_5 = 0.390625f * even11 + 2.25f * even12;
                    const f32x16 t3_5 = p36 + 0.24414062f * odd11 + 3.375f * odd12;
                    const f32x16 even13 = t0_1 + t0_2;
                    const f32x16 odd13 = t0_1 - t0_2;
                    const f32x16 even14 = t0_3 + t0_4;
                    const f32x16 odd14 = t0_3 - t0_4;
                    f32x16_store(&outputs[i * 4][j * 4][c], t0_0 + even13 + even14);
                    f32x16_store(&outputs[i * 4][j * 4 + 1][c], 0.625f * odd13 + 1.5f * odd14);
                    f32x16_store(&outputs[i * 4][j * 4 + 2][c], 0.390625f * even13 + 2.25f * even14);
                    f32x16_store(&outputs[i * 4][j * 4 + 3][c], t0_5 + 0.24414062f * odd13 + 3.375f * odd14);
                    const f32x16 even15 = t1_1 + t1_2;
                    const f32x16 odd15 = t1_1 - t1_2;
                    const f32x16 even16 = t1_3 + t1_4;
                    const f32x16 odd16 = t1_3 - t1_4;
                    f32x16_store(&outputs[i * 4 + 1][j * 4][c], t1_0 + even15 + even16);
                    f32x16_store(&outputs[i * 4 + 1][j * 4 + 1][c], 0.625f * odd15 + 1.5f * odd16);
                    f32x16_store(&outputs[i * 4 + 1][j * 4 + 2][c], 0.390625f * even15 + 2.25f * even16);
                    f32x16_store(&outputs[i * 4 + 1][j * 4 + 3][c], t1_5 + 0.24414062f * odd15 + 3.375f * odd16);
                    const f32x16 even17 = t2_1 + t2_2;
                    const f32x16 odd17 = t2_1 - t2_2;
                    const f32x16 even18 = t2_3 + t2_4;
                    const f32x16 odd18 = t2_3 - t2_4;
                    f32x16_store(&outputs[i * 4 + 2][j * 4][c], t2_0 + even17 + even18);
                    f32x16_store(&outputs[i * 4 + 2][j * 4 + 1][c], 0.625f * odd17 + 1.5f * odd18);
                    f32x16_store(&outputs[i * 4 + 2][j * 4 + 2][c], 0.390625f * even17 + 2.25f * even18);
                    f32x16_store(&outputs[i * 4 + 2][j * 4 + 3][c], t2_5 + 0.24414062f * odd17 + 3.375f * odd18);
                    const f32x16 even19 = t3_1 + t3_2;
                    const f32x16 odd19 = t3_1 - t3_2;
                    const f32x16 even20 = t3_3 + t3_4;
                    const f32x16 odd20 = t3_3 - t3_4;
                    f32x16_store(&outputs[i * 4 + 3][j * 4][c], t3_0 + even19 + even20);
                    f32x16_store(&outputs[i * 4 + 3][j * 4 + 1][c], 0.625f * odd19 + 1.5f * odd20);
                    f32x16_store(&outputs[i * 4 + 3][j * 4 + 2][c], 0.390625f * even19 + 2.25f * even20);
                    f32x16_store(&outputs[i * 4 + 3][j * 4 + 3][c], t3_5 + 0.24414062f * odd19 + 3.375f * odd20);
                }
        for (int y = 0; y < 11; y++)
            for (int x = 0; x < 11; x++)
                for (int c = 0; c < 64; c += 16) {
                    const f32x16 sum = f32x16_load(&outputs[y][x][c]);
                    f32x16_store(&conv2d_1[b][y][x][c], f32x16_max(sum + f32x16_load(&digits_conv2d_1_bias[c]), f32x16_splat(0.0f)));
                }
    }
}

static void conv2d_1(mnist_cnn *m)
{
    conv2d_1_body((void *)(m->arena + 11075584), (void *)(m->arena + 7520256), m->digits_conv2d_1_bias,
                  (void *)(m->arena + 5537792));
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// pool: [64, 11, 11, 64] -> [64, 5, 5, 64], 410 kFLOP
static void max_pool2d_2_body(const float (*restrict conv2d_1)[11][11][64],
                              float (*restrict max_pool2d_2)[5][5][64])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int y = 0; y < 5; y++)
            for (int x = 0; x < 5; x++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 maximum = f32x16_load(&conv2d_1[b][y * 2][x * 2][c]);
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[b][y * 2][x * 2 + 1][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[b][y * 2 + 1][x * 2][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[b][y * 2 + 1][x * 2 + 1][c]));
                    f32x16_store(&max_pool2d_2[b][y][x][c], maximum);
                }
}

static void max_pool2d_2(mnist_cnn *m)
{
    max_pool2d_2_body((void *)(m->arena + 5537792), (void *)(m->arena + 9502720));
}

// mnist_cnn.dl:8: | conv2d(64, 3, activation = relu)
// winograd_kernel: [3, 3, 64, 64] -> [36, 64, 64], 590 kFLOP
static void conv2d_2_winograd_kernel_body(const float (*restrict digits_conv2d_2_kernel)[3][64][64],
                                          float (*restrict conv2d_2_winograd_kernel)[64][64])
{
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 64; channel++)
        for (int c = 0; c < 64; c += 16) {
            const f32x16 k = f32x16_load(&digits_conv2d_2_kernel[0][0][channel][c]);
            const f32x16 k2 = f32x16_load(&digits_conv2d_2_kernel[1][0][channel][c]);
            const f32x16 k3 = f32x16_load(&digits_conv2d_2_kernel[2][0][channel][c]);
            const f32x16 even = -0.68840337f * k + -0.26890758f * k3;
            const f32x16 odd = -0.4302521f * k2;
            const f32x16 even2 = 0.11951447f * k + 0.26890758f * k3;
            const f32x16 odd2 = 0.17927171f * k2;
            const f32x16 t0_0 = 1.1377778f * k;
            const f32x16 t1_0 = even + odd;
            const f32x16 t2_0 = even - odd;
            const f32x16 t3_0 = even2 + odd2;
            const f32x16 t4_0 = even2 - odd2;
            const f32x16 t5_0 = k3;
            const f32x16 k4 = f32x16_load(&digits_conv2d_2_kernel[0][1][channel][c]);
            const f32x16 k5 = f32x16_load(&digits_conv2d_2_kernel[1][1][channel][c]);
            const f32x16 k6 = f32x16_load(&digits_conv2d_2_kernel[2][1][channel][c]);
            const f32x16 even3 = -0.68840337f * k4 + -0.26890758f * k6;
            const f32x16 odd3 = -0.4302521f * k5;
            const f32x16 even4 = 0.11951447f * k4 + 0.26890758f * k6;
            const f32x16 odd4 = 0.17927171f * k5;
            const f32x16 t0_1 = 1.1377778f * k4;
            const f32x16 t1_1 = even3 + odd3;
            const f32x16 t2_1 = even3 - odd3;
            const f32x16 t3_1 = even4 + odd4;
            const f32x16 t4_1 = even4 - odd4;
            const f32x16 t5_1 = k6;
            const f32x16 k7 = f32x16_load(&digits_conv2d_2_kernel[0][2][channel][c]);
            const f32x16 k8 = f32x16_load(&digits_conv2d_2_kernel[1][2][channel][c]);
            const f32x16 k9 = f32x16_load(&digits_conv2d_2_kernel[2][2][channel][c]);
            const f32x16 even5 = -0.68840337f * k7 + -0.26890758f * k9;
            const f32x16 odd5 = -0.4302521f * k8;
            const f32x16 even6 = 0.11951447f * k7 + 0.26890758f * k9;
            const f32x16 odd6 = 0.17927171f * k8;
            const f32x16 t0_2 = 1.1377778f * k7;
            const f32x16 t1_2 = even5 + odd5;
            const f32x16 t2_2 = even5 - odd5;
            const f32x16 t3_2 = even6 + odd6;
            const f32x16 t4_2 = even6 - odd6;
            const f32x16 t5_2 = k9;
            const f32x16 even7 = -0.68840337f * t0_0 + -0.26890758f * t0_2;
            const f32x16 odd7 = -0.4302521f * t0_1;
            const f32x16 even8 = 0.11951447f * t0_0 + 0.26890758f * t0_2;
            const f32x16 odd8 = 0.17927171f * t0_1;
            f32x16 result = 1.1377778f * t0_0;
            f32x16_store(&conv2d_2_winograd_kernel[0][channel][c], result);
            f32x16 result2 = even7 + odd7;
            f32x16_store(&conv2d_2_winograd_kernel[1][channel][c], result2);
            f32x16 result3 = even7 - odd7;
            f32x16_store(&conv2d_2_winograd_kernel[2][channel][c], result3);
            f32x16 result4 = even8 + odd8;
            f32x16_store(&conv2d_2_winograd_kernel[3][channel][c], result4);
            f32x16 result5 = even8 - odd8;
            f32x16_store(&conv2d_2_winograd_kernel[4][channel][c], result5);
            f32x16_store(&conv2d_2_winograd_kernel[5][channel][c], t0_2);
            const f32x16 even9 = -0.68840337f * t1_0 + -0.26890758f * t1_2;
            const f32x16 odd9 = -0.4302521f * t1_1;
            const f32x16 even10 = 0.11951447f * t1_0 + 0.26890758f * t1_2;
            const f32x16 odd10 = 0.17927171f * t1_1;
            f32x16 result6 = 1.1377778f * t1_0;
            f32x16_store(&conv2d_2_winograd_kernel[6][channel][c], result6);
            f32x16 result7 = even9 + odd9;
            f32x16_store(&conv2d_2_winograd_kernel[7][channel][c], result7);
            f32x16 result8 = even9 - odd9;
            f32x16_store(&conv2d_2_winograd_kernel[8][channel][c], result8);
            f32x16 result9 = even10 + odd10;
            f32x16_store(&conv2d_2_winograd_kernel[9][channel][c], result9);
            f32x16 result10 = even10 - odd10;
            f32x16_store(&conv2d_2_winograd_kernel[10][channel][c], result10);
            f32x16_store(&conv2d_2_winograd_kernel[11][channel][c], t1_2);
            const f32x16 even11 = -0.68840337f * t2_0 + -0.26890758f * t2_2;
            const f32x16 odd11 = -0.4302521f * t2_1;
            const f32x16 even12 = 0.11951447f * t2_0 + 0.26890758f * t2_2;
            const f32x16 odd12 = 0.17927171f * t2_1;
            f32x16 result11 = 1.1377778f * t2_0;
            f32x16_store(&conv2d_2_winograd_kernel[12][channel][c], result11);
            f32x16 result12 = even11 + odd11;
            f32x16_store(&conv2d_2_winograd_kernel[13][channel][c], result12);
            f32x16 result13 = even11 - odd11;
            f32x16_store(&conv2d_2_winograd_kernel[14][channel][c], result13);
            f32x16 result14 = even12 + odd12;
            f32x16_store(&conv2d_2_winograd_kernel[15][channel][c], result14);
            f32x16 result15 = even12 - odd12;
            f32x16_store(&conv2d_2_winograd_kernel[16][channel][c], result15);
            f32x16_store(&conv2d_2_winograd_kernel[17][channel][c], t2_2);
            const f32x16 even13 = -0.68840337f * t3_0 + -0.26890758f * t3_2;
            const f32x16 odd13 = -0.4302521f * t3_1;
            const f32x16 even14 = 0.11951447f * t3_0 + 0.26890758f * t3_2;
            const f32x16 odd14 = 0.17927171f * t3_1;
            f32x16 result16 = 1.1377778f * t3_0;
            f32x16_store(&conv2d_2_winograd_kernel[18][channel][c], result16);
            f32x16 result17 = even13 + odd13;
            f32x16_store(&conv2d_2_winograd_kernel[19][channel][c], result17);
            f32x16 result18 = even13 - odd13;
            f32x16_store(&conv2d_2_winograd_kernel[20][channel][c], result18);
            f32x16 result19 = even14 + odd14;
            f32x16_store(&conv2d_2_winograd_kernel[21][channel][c], result19);
            f32x16 result20 = even14 - odd14;
            f32x16_store(&conv2d_2_winograd_kernel[22][channel][c], result20);
            f32x16_store(&conv2d_2_winograd_kernel[23][channel][c], t3_2);
            const f32x16 even15 = -0.68840337f * t4_0 + -0.26890758f * t4_2;
            const f32x16 odd15 = -0.4302521f * t4_1;
            const f32x16 even16 = 0.11951447f * t4_0 + 0.26890758f * t4_2;
            const f32x16 odd16 = 0.17927171f * t4_1;
            f32x16 result21 = 1.1377778f * t4_0;
            f32x16_store(&conv2d_2_winograd_kernel[24][channel][c], result21);
            f32x16 result22 = even15 + odd15;
            f32x16_store(&conv2d_2_winograd_kernel[25][channel][c], result22);
            f32x16 result23 = even15 - odd15;
            f32x16_store(&conv2d_2_winograd_kernel[26][channel][c], result23);
            f32x16 result24 = even16 + odd16;
            f32x16_store(&conv2d_2_winograd_kernel[27][channel][c], result24);
            f32x16 result25 = even16 - odd16;
            f32x16_store(&conv2d_2_winograd_kernel[28][channel][c], result25);
            f32x16_store(&conv2d_2_winograd_kernel[29][channel][c], t4_2);
            const f32x16 even17 = -0.68840337f * t5_0 + -0.26890758f * t5_2;
            const f32x16 odd17 = -0.4302521f * t5_1;
            const f32x16 even18 = 0.11951447f * t5_0 + 0.26890758f * t5_2;
            const f32x16 odd18 = 0.17927171f * t5_1;
            f32x16 result26 = 1.1377778f * t5_0;
            f32x16_store(&conv2d_2_winograd_kernel[30][channel][c], result26);
            f32x16 result27 = even17 + odd17;
            f32x16_store(&conv2d_2_winograd_kernel[31][channel][c], result27);
            f32x16 result28 = even17 - odd17;
            f32x16_store(&conv2d_2_winograd_kernel[32][channel][c], result28);
            f32x16 result29 = even18 + odd18;
            f32x16_store(&conv2d_2_winograd_kernel[33][channel][c], result29);
            f32x16 result30 = even18 - odd18;
            f32x16_store(&conv2d_2_winograd_kernel[34][channel][c], result30);
            f32x16_store(&conv2d_2_winograd_kernel[35][channel][c], t5_2);
        }
}

static void conv2d_2_winograd_kernel(mnist_cnn *m)
{
    conv2d_2_winograd_kernel_body(m->digits_conv2d_2_kernel, (void *)(m->arena + 7520256));
}

// mnist_cnn.dl:8: | conv2d(64, 3, activation = relu)
// winograd, add, max: [64, 5, 5, 64], [36, 64, 64], [64] -> [64, 3, 3, 64], 42.5 MFLOP
static void conv2d_2_body(const float (*restrict max_pool2d_2)[5][5][64],
                          const float (*restrict conv2d_2_winograd_kernel)[64][64],
                          const float *restrict digits_conv2d_2_bias,
                          float (*restrict conv2d_2)[3][3][64])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b += 16) {
        // 16 tiles of 4 x 4 pixels, each by way of 6 x 6 points
        alignas(64) float patch[6][6][64];
        alignas(64) float inputs[576][64];
        alignas(64) float products[576][64];
        alignas(64) float outputs[4][4][64];
        for (int e = 0; e < 16; e++) {
            for (int y = 0; y < 5; y++) {
                for (int x = 0; x < 5; x++)
                    for (int c = 0; c < 64; c += 16)
                        f32x16_store(&patch[y][x][c], f32x16_load(&max_pool2d_2[b + e][y][x][c]));
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&patch[y][5][c], f32x16_splat(0.0f));
            }
            for (int x = 0; x < 6; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&patch[5][x][c], f32x16_splat(0.0f));
            for (int c = 0; c < 64; c += 16) {
                const f32x16 x = f32x16_load(&patch[0][0][c]);
                const f32x16 x2 = f32x16_load(&patch[1][0][c]);
                const f32x16 x3 = f32x16_load(&patch[2][0][c]);
                const f32x16 x4 = f32x16_load(&patch[3][0][c]);
                const f32x16 x5 = f32x16_load(&patch[4][0][c]);
                const f32x16 x6 = f32x16_load(&patch[5][0][c]);
                const f32x16 even = x5 + -2.25f * x3;
                const f32x16 odd = -1.40625f * x2 + 0.625f * x4;
                const f32x16 even2 = x5 + -0.390625f * x3;
                const f32x16 odd2 = -0.5859375f * x2 + 1.5f * x4;
                const f32x16 t0_0 = x5 + 0.87890625f * x + -2.640625f * x3;
                const f32x16 t1_0 = even + odd;
                const f32x16 t2_0 = even - odd;
                const f32x16 t3_0 = even2 + odd2;
                const f32x16 t4_0 = even2 - odd2;
                const f32x16 t5_0 = x6 + 0.87890625f * x2 + -2.640625f * x4;
                const f32x16 x7 = f32x16_load(&patch[0][1][c]);
                const f32x16 x8 = f32x16_load(&patch[1][1][c]);
                const f32x16 x9 = f32x16_load(&patch[2][1][c]);
                const f32x16 x10 = f32x16_load(&patch[3][1][c]);
                const f32x16 x11 = f32x16_load(&patch[4][1][c]);
                const f32x16 x12 = f32x16_load(&patch[5][1][c]);
                const f32x16 even3 = x11 + -2.25f * x9;
                const f32x16 odd3 = -1.40625f * x8 + 0.625f * x10;
                const f32x16 even4 = x11 + -0.390625f * x9;
                const f32x16 odd4 = -0.5859375f * x8 + 1.5f * x10;
                const f32x16 t0_1 = x11 + 0.87890625f * x7 + -2.640625f * x9;
                const f32x16 t1_1 = even3 + odd3;
                const f32x16 t2_1 = even3 - odd3;
                const f32x16 t3_1 = even4 + odd4;
                const f32x16 t4_1 = even4 - odd4;
                const f32x16 t5_1 = x12 + 0.87890625f * x8 + -2.640625f * x10;
                const f32x16 x13 = f32x16_load(&patch[0][2][c]);
                const f32x16 x14 = f32x16_load(&patch[1][2][c]);
                const f32x16 x15 = f32x16_load(&patch[2][2][c]);
                const f32x16 x16 = f32x16_load(&patch[3][2][c]);
                const f32x16 x17 = f32x16_load(&patch[4][2][c]);
                const f32x16 x18 = f32x16_load(&patch[5][2][c]);
                const f32x16 even5 = x17 + -2.25f * x15;
                const f32x16 odd5 = -1.40625f * x14 + 0.625f * x16;
                const f32x16 even6 = x17 + -0.390625f * x15;
                const f32x16 odd6 = -0.5859375f * x14 + 1.5f * x16;
                const f32x16 t0_2 = x17 + 0.87890625f * x13 + -2.640625f * x15;
                const f32x16 t1_2 = even5 + odd5;
                const f32x16 t2_2 = even5 - odd5;
                const f32x16 t3_2 = even6 + odd6;
                const f32x16 t4_2 = even6 - odd6;
                const f32x16 t5_2 = x18 + 0.87890625f * x14 + -2.640625f * x16;
                const f32x16 x19 = f32x16_load(&patch[0][3][c]);
                const f32x16 x20 = f32x16_load(&patch[1][3][c]);
                const f32x16 x21 = f32x16_load(&patch[2][3][c]);
                const f32x16 x22 = f32x16_load(&patch[3][3][c]);
                const f32x16 x23 = f32x16_load(&patch[4][3][c]);
                const f32x16 x24 = f32x16_load(&patch[5][3][c]);
                const f32x16 even7 = x23 + -2.25f * x21;
                const f32x16 odd7 = -1.40625f * x20 + 0.625f * x22;
                const f32x16 even8 = x23 + -0.390625f * x21;
                const f32x16 odd8 = -0.5859375f * x20 + 1.5f * x22;
                const f32x16 t0_3 = x23 + 0.87890625f * x19 + -2.640625f * x21;
                const f32x16 t1_3 = even7 + odd7;
                const f32x16 t2_3 = even7 - odd7;
                const f32x16 t3_3 = even8 + odd8;
                const f32x16 t4_3 = even8 - odd8;
                const f32x16 t5_3 = x24 + 0.87890625f * x20 + -2.640625f * x22;
                const f32x16 x25 = f32x16_load(&patch[0][4][c]);
                const f32x16 x26 = f32x16_load(&patch[1][4][c]);
                const f32x16 x27 = f32x16_load(&patch[2][4][c]);
                const f32x16 x28 = f32x16_load(&patch[3][4][c]);
                const f32x16 x29 = f32x16_load(&patch[4][4][c]);
                const f32x16 x30 = f32x16_load(&patch[5][4][c]);
                const f32x16 even9 = x29 + -2.25f * x27;
                const f32x16 odd9 = -1.40625f * x26 + 0.625f * x28;
                const f32x16 even10 = x29 + -0.390625f * x27;
                const f32x16 odd10 = -0.5859375f * x26 + 1.5f * x28;
                const f32x16 t0_4 = x29 + 0.87890625f * x25 + -2.640625f * x27;
                const f32x16 t1_4 = even9 + odd9;
                const f32x16 t2_4 = even9 - odd9;
                const f32x16 t3_4 = even10 + odd10;
                const f32x16 t4_4 = even10 - odd10;
                const f32x16 t5_4 = x30 + 0.87890625f * x26 + -2.640625f * x28;
                const f32x16 x31 = f32x16_load(&patch[0][5][c]);
                const f32x16 x32 = f32x16_load(&patch[1][5][c]);
                const f32x16 x33 = f32x16_load(&patch[2][5][c]);
                const f32x16 x34 = f32x16_load(&patch[3][5][c]);
                const f32x16 x35 = f32x16_load(&patch[4][5][c]);
                const f32x16 x36 = f32x16_load(&patch[5][5][c]);
                const f32x16 even11 = x35 + -2.25f * x33;
                const f32x16 odd11 = -1.40625f * x32 + 0.625f * x34;
                const f32x16 even12 = x35 + -0.390625f * x33;
                const f32x16 odd12 = -0.5859375f * x32 + 1.5f * x34;
                const f32x16 t0_5 = x35 + 0.87890625f * x31 + -2.640625f * x33;
                const f32x16 t1_5 = even11 + odd11;
                const f32x16 t2_5 = even11 - odd11;
                const f32x16 t3_5 = even12 + odd12;
                const f32x16 t4_5 = even12 - odd12;
                const f32x16 t5_5 = x36 + 0.87890625f * x32 + -2.640625f * x34;
                const f32x16 even13 = t0_4 + -2.25f * t0_2;
                const f32x16 odd13 = -1.40625f * t0_1 + 0.625f * t0_3;
                const f32x16 even14 = t0_4 + -0.390625f * t0_2;
                const f32x16 odd14 = -0.5859375f * t0_1 + 1.5f * t0_3;
                f32x16_store(&inputs[e][c], t0_4 + 0.87890625f * t0_0 + -2.640625f * t0_2);
                f32x16_store(&inputs[e + 16][c], even13 + odd13);
                f32x16_store(&inputs[e + 32][c], even13 - odd13);
                f32x16_store(&inputs[e + 48][c], even14 + odd14);
                f32x16_store(&inputs[e + 64][c], even14 - odd14);
                f32x16_store(&inputs[e + 80][c], t0_5 + 0.87890625f * t0_1 + -2.640625f * t0_3);
                const f32x16 even15 = t1_4 + -2.25f * t1_2;
                const f32x16 odd15 = -1.40625f * t1_1 + 0.625f * t1_3;
                const f32x16 even16 = t1_4 + -0.390625f * t1_2;
                const f32x16 odd16 = -0.5859375f * t1_1 + 1.5f * t1_3;
                f32x16_store(&inputs[e + 96][c], t1_4 + 0.87890625f * t1_0 + -2.640625f * t1_2);
                f32x16_store(&inputs[e + 112][c], even15 + odd15);
                f32x16_store(&inputs[e + 128][c], even15 - odd15);
                f32x16_store(&inputs[e + 144][c], even16 + odd16);
                f32x16_store(&inputs[e + 160][c], even16 - odd16);
                f32x16_store(&inputs[e + 176][c], t1_5 + 0.87890625f * t1_1 + -2.640625f * t1_3);
                const f32x16 even17 = t2_4 + -2.25f * t2_2;
                const f32x16 odd17 = -1.40625f * t2_1 + 0.625f * t2_3;
                const f32x16 even18 = t2_4 + -0.390625f * t2_2;
                const f32x16 odd18 = -0.5859375f * t2_1 + 1.5f * t2_3;
                f32x16_store(&inputs[e + 192][c], t2_4 + 0.87890625f * t2_0 + -2.640625f * t2_2);
                f32x16_store(&inputs[e + 208][c], even17 + odd17);
                f32x16_store(&inputs[e + 224][c], even17 - odd17);
                f32x16_store(&inputs[e + 240][c], even18 + odd18);
                f32x16_store(&inputs[e + 256][c], even18 - odd18);
                f32x16_store(&inputs[e + 272][c], t2_5 + 0.87890625f * t2_1 + -2.640625f * t2_3);
                const f32x16 even19 = t3_4 + -2.25f * t3_2;
                const f32x16 odd19 = -1.40625f * t3_1 + 0.625f * t3_3;
                const f32x16 even20 = t3_4 + -0.390625f * t3_2;
                const f32x16 odd20 = -0.5859375f * t3_1 + 1.5f * t3_3;
                f32x16_store(&inputs[e + 288][c], t3_4 + 0.87890625f * t3_0 + -2.640625f * t3_2);
                f32x16_store(&inputs[e + 304][c], even19 + odd19);
                f32x16_store(&inputs[e + 320][c], even19 - odd19);
                f32x16_store(&inputs[e + 336][c], even20 + odd20);
                f32x16_store(&inputs[e + 352][c], even20 - odd20);
                f32x16_store(&inputs[e + 368][c], t3_5 + 0.87890625f * t3_1 + -2.640625f * t3_3);
                const f32x16 even21 = t4_4 + -2.25f * t4_2;
                const f32x16 odd21 = -1.40625f * t4_1 + 0.625f * t4_3;
                const f32x16 even22 = t4_4 + -0.390625f * t4_2;
                const f32x16 odd22 = -0.5859375f * t4_1 + 1.5f * t4_3;
                f32x16_store(&inputs[e + 384][c], t4_4 + 0.87890625f * t4_0 + -2.640625f * t4_2);
                f32x16_store(&inputs[e + 400][c], even21 + odd21);
                f32x16_store(&inputs[e + 416][c], even21 - odd21);
                f32x16_store(&inputs[e + 432][c], even22 + odd22);
                f32x16_store(&inputs[e + 448][c], even22 - odd22);
                f32x16_store(&inputs[e + 464][c], t4_5 + 0.87890625f * t4_1 + -2.640625f * t4_3);
                const f32x16 even23 = t5_4 + -2.25f * t5_2;
                const f32x16 odd23 = -1.40625f * t5_1 + 0.625f * t5_3;
                const f32x16 even24 = t5_4 + -0.390625f * t5_2;
                const f32x16 odd24 = -0.5859375f * t5_1 + 1.5f * t5_3;
                f32x16_store(&inputs[e + 480][c], t5_4 + 0.87890625f * t5_0 + -2.640625f * t5_2);
                f32x16_store(&inputs[e + 496][c], even23 + odd23);
                f32x16_store(&inputs[e + 512][c], even23 - odd23);
                f32x16_store(&inputs[e + 528][c], even24 + odd24);
                f32x16_store(&inputs[e + 544][c], even24 - odd24);
                f32x16_store(&inputs[e + 560][c], t5_5 + 0.87890625f * t5_1 + -2.640625f * t5_3);
            }
        }
        for (int point = 0; point < 36; point++) {
            {
                // 6 tiles x 64 filters in registers
                f32x16 s0_0 = f32x16_splat(0.0f);
                f32x16 s0_1 = f32x16_splat(0.0f);
                f32x16 s0_2 = f32x16_splat(0.0f);
                f32x16 s0_3 = f32x16_splat(0.0f);
                f32x16 s1_0 = f32x16_splat(0.0f);
                f32x16 s1_1 = f32x16_splat(0.0f);
                f32x16 s1_2 = f32x16_splat(0.0f);
                f32x16 s1_3 = f32x16_splat(0.0f);
                f32x16 s2_0 = f32x16_splat(0.0f);
                f32x16 s2_1 = f32x16_splat(0.0f);
                f32x16 s2_2 = f32x16_splat(0.0f);
                f32x16 s2_3 = f32x16_splat(0.0f);
                f32x16 s3_0 = f32x16_splat(0.0f);
                f32x16 s3_1 = f32x16_splat(0.0f);
                f32x16 s3_2 = f32x16_splat(0.0f);
                f32x16 s3_3 = f32x16_splat(0.0f);
                f32x16 s4_0 = f32x16_splat(0.0f);
                f32x16 s4_1 = f32x16_splat(0.0f);
                f32x16 s4_2 = f32x16_splat(0.0f);
                f32x16 s4_3 = f32x16_splat(0.0f);
                f32x16 s5_0 = f32x16_splat(0.0f);
                f32x16 s5_1 = f32x16_splat(0.0f);
                f32x16 s5_2 = f32x16_splat(0.0f);
                f32x16 s5_3 = f32x16_splat(0.0f);
                for (int c = 0; c < 64; c++) {
                    const f32x16 w = f32x16_load(&conv2d_2_winograd_kernel[point][c][0]);
                    const f32x16 w2 = f32x16_load(&conv2d_2_winograd_kernel[point][c][16]);
                    const f32x16 w3 = f32x16_load(&conv2d_2_winograd_kernel[point][c][32]);
                    const f32x16 w4 = f32x16_load(&conv2d_2_winograd_kernel[point][c][48]);
                    const float a = inputs[point * 16][c];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    s0_2 += a * w3;
                    s0_3 += a * w4;
                    const float a2 = inputs[point * 16 + 1][c];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    s1_2 += a2 * w3;
                    s1_3 += a2 * w4;
                    const float a3 = inputs[point * 16 + 2][c];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    s2_2 += a3 * w3;
                    s2_3 += a3 * w4;
                    const float a4 = inputs[point * 16 + 3][c];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    s3_2 += a4 * w3;
                    s3_3 += a4 * w4;
                    const float a5 = inputs[point * 16 + 4][c];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    s4_2 += a5 * w3;
                    s4_3 += a5 * w4;
                    const float a6 = inputs[point * 16 + 5][c];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    s5_2 += a6 * w3;
                    s5_3 += a6 * w4;
                }
                f32x16_store(&products[point * 16][0], s0_0);
                f32x16_store(&products[point * 16][16], s0_1);
                f32x16_store(&products[point * 16][32], s0_2);
                f32x16_store(&products[point * 16][48], s0_3);
                f32x16_store(&products[point * 16 + 1][0], s1_0);
                f32x16_store(&products[point * 16 + 1][16], s1_1);
                f32x16_store(&products[point * 16 + 1][32], s1_2);
                f32x16_store(&products[point * 16 + 1][48], s1_3);
                f32x16_store(&products[point * 16 + 2][0], s2_0);
                f32x16_store(&products[point * 16 + 2][16], s2_1);
                f32x16_store(&products[point * 16 + 2][32], s2_2);
                f32x16_store(&products[point * 16 + 2][48], s2_3);
                f32x16_store(&products[point * 16 + 3][0], s3_0);
                f32x16_store(&products[point * 16 + 3][16], s3_1);
                f32x16_store(&products[point * 16 + 3][32], s3_2);
                f32x16_store(&products[point * 16 + 3][48], s3_3);
                f32x16_store(&products[point * 16 + 4][0], s4_0);
                f32x16_store(&products[point * 16 + 4][16], s4_1);
                f32x16_store(&products[point * 16 + 4][32], s4_2);
                f32x16_store(&products[point * 16 + 4][48], s4_3);
                f32x16_store(&products[point * 16 + 5][0], s5_0);
                f32x16_store(&products[point * 16 + 5][16], s5_1);
                f32x16_store(&products[point * 16 + 5][32], s5_2);
                f32x16_store(&products[point * 16 + 5][48], s5_3);
            }
            for (int i = 6; i < 16; i += 5) {
                // 5 tiles x 64 filters in registers
                f32x16 s0_0 = f32x16_splat(0.0f);
                f32x16 s0_1 = f32x16_splat(0.0f);
                f32x16 s0_2 = f32x16_splat(0.0f);
                f32x16 s0_3 = f32x16_splat(0.0f);
                f32x16 s1_0 = f32x16_splat(0.0f);
                f32x16 s1_1 = f32x16_splat(0.0f);
                f32x16 s1_2 = f32x16_splat(0.0f);
                f32x16 s1_3 = f32x16_splat(0.0f);
                f32x16 s2_0 = f32x16_splat(0.0f);
                f32x16 s2_1 = f32x16_splat(0.0f);
                f32x16 s2_2 = f32x16_splat(0.0f);
                f32x16 s2_3 = f32x16_splat(0.0f);
                f32x16 s3_0 = f32x16_splat(0.0f);
                f32x16 s3_1 = f32x16_splat(0.0f);
                f32x16 s3_2 = f32x16_splat(0.0f);
                f32x16 s3_3 = f32x16_splat(0.0f);
                f32x16 s4_0 = f32x16_splat(0.0f);
                f32x16 s4_1 = f32x16_splat(0.0f);
                f32x16 s4_2 = f32x16_splat(0.0f);
                f32x16 s4_3 = f32x16_splat(0.0f);
                for (int c = 0; c < 64; c++) {
                    const f32x16 w = f32x16_load(&conv2d_2_winograd_kernel[point][c][0]);
                    const f32x16 w2 = f32x16_load(&conv2d_2_winograd_kernel[point][c][16]);
                    const f32x16 w3 = f32x16_load(&conv2d_2_winograd_kernel[point][c][32]);
                    const f32x16 w4 = f32x16_load(&conv2d_2_winograd_kernel[point][c][48]);
                    const float a = inputs[point * 16 + i][c];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    s0_2 += a * w3;
                    s0_3 += a * w4;
                    const float a2 = inputs[point * 16 + i + 1][c];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    s1_2 += a2 * w3;
                    s1_3 += a2 * w4;
                    const float a3 = inputs[point * 16 + i + 2][c];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    s2_2 += a3 * w3;
                    s2_3 += a3 * w4;
                    const float a4 = inputs[point * 16 + i + 3][c];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    s3_2 += a4 * w3;
                    s3_3 += a4 * w4;
                    const float a5 = inputs[point * 16 + i + 4][c];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    s4_2 += a5 * w3;
                    s4_3 += a5 * w4;
                }
                f32x16_store(&products[point * 16 + i][0], s0_0);
                f32x16_store(&products[point * 16 + i][16], s0_1);
                f32x16_store(&products[point * 16 + i][32], s0_2);
                f32x16_store(&products[point * 16 + i][48], s0_3);
                f32x16_store(&products[point * 16 + i + 1][0], s1_0);
                f32x16_store(&products[point * 16 + i + 1][16], s1_1);
                f32x16_store(&products[point * 16 + i + 1][32], s1_2);
                f32x16_store(&products[point * 16 + i + 1][48], s1_3);
                f32x16_store(&products[point * 16 + i + 2][0], s2_0);
                f32x16_store(&products[point * 16 + i + 2][16], s2_1);
                f32x16_store(&products[point * 16 + i + 2][32], s2_2);
                f32x16_store(&products[point * 16 + i + 2][48], s2_3);
                f32x16_store(&products[point * 16 + i + 3][0], s3_0);
                f32x16_store(&products[point * 16 + i + 3][16], s3_1);
                f32x16_store(&products[point * 16 + i + 3][32], s3_2);
                f32x16_store(&products[point * 16 + i + 3][48], s3_3);
                f32x16_store(&products[point * 16 + i + 4][0], s4_0);
                f32x16_store(&products[point * 16 + i + 4][16], s4_1);
                f32x16_store(&products[point * 16 + i + 4][32], s4_2);
                f32x16_store(&products[point * 16 + i + 4][48], s4_3);
            }
        }
        for (int e = 0; e < 16; e++) {
            for (int c = 0; c < 64; c += 16) {
                const f32x16 p = f32x16_load(&products[e][c]);
                const f32x16 p2 = f32x16_load(&products[e + 96][c]);
                const f32x16 p3 = f32x16_load(&products[e + 192][c]);
                const f32x16 p4 = f32x16_load(&products[e + 288][c]);
                const f32x16 p5 = f32x16_load(&products[e + 384][c]);
                const f32x16 p6 = f32x16_load(&products[e + 480][c]);
                const f32x16 even = p2 + p3;
                const f32x16 odd = p2 - p3;
                const f32x16 even2 = p4 + p5;
                const f32x16 odd2 = p4 - p5;
                const f32x16 t0_0 = p + even + even2;
                const f32x16 t1_0 = 0.625f * odd + 1.5f * odd2;
                const f32x16 t2_0 = 0.390625f * even + 2.25f * even2;
                const f32x16 t3_0 = p6 + 0.24414062f * odd + 3.375f * odd2;
                const f32x16 p7 = f32x16_load(&products[e + 16][c]);
                const f32x16 p8 = f32x16_load(&products[e + 112][c]);
                const f32x16 p9 = f32x16_load(&products[e + 208][c]);
                const f32x16 p10 = f32x16_load(&products[e + 304][c]);
                const f32x16 p11 = f32x16_load(&products[e + 400][c]);
                const f32x16 p12 = f32x16_load(&products[e + 496][c]);
                const f32x16 even3 = p8 + p9;
                const f32x16 odd3 = p8 - p9;
                const f32x16 even4 = p10 + p11;
                const f32x16 odd4 = p10 - p11;
                const f32x16 t0_1 = p7 + even3 + even4;
                const f32x16 t1_1 = 0.625f * odd3 + 1.5f * odd4;
                const f32x16 t2_1 = 0.390625f * even3 + 2.25f * even4;
                const f32x16 t3_1 = p12 + 0.24414062f * odd3 + 3.375f * odd4;
                const f32x16 p13 = f32x16_load(&products[e + 32][c]);
                const f32x16 p14 = f32x16_load(&products[e + 128][c]);
                const f32x16 p15 = f32x16_load(&products[e + 224][c]);
                const f32x16 p16 = f32x16_load(&products[e + 320][c]);
                const f32x16 p17 = f32x16_load(&products[e + 416][c]);
                const f32x16 p18 = f32x16_load(&products[e + 512][c]);
                const f32x16 even5 = p14 + p15;
                const f32x16 odd5 = p14 - p15;
                const f32x16 even6 = p16 + p17;
                const f32x16 odd6 = p16 - p17;
                const f32x16 t0_2 = p13 + even5 + even6;
                const f32x16 t1_2 = 0.625f * odd5 + 1.5f * odd6;
                const f32x16 t2_2 = 0.390625f * even5 + 2.25f * even6;
                const f32x16 t3_2 = p18 + 0.24414062f * odd5 + 3.375f * odd6;
                const f32x16 p19 = f32x16_load(&products[e + 48][c]);
                const f32x16 p20 = f32x16_load(&products[e + 144][c]);
                const f32x16 p21 = f32x16_load(&products[e + 240][c]);
                const f32x16 p22 = f32x16_load(&products[e + 336][c]);
                const f32x16 p23 = f32x16_load(&products[e + 432][c]);
                const f32x16 p24 = f32x16_load(&products[e + 528][c]);
                const f32x16 even7 = p20 + p21;
                const f32x16 odd7 = p20 - p21;
                const f32x16 even8 = p22 + p23;
                const f32x16 odd8 = p22 - p23;
                const f32x16 t0_3 = p19 + even7 + even8;
                const f32x16 t1_3 = 0.625f * odd7 + 1.5f * odd8;
                const f32x16 t2_3 = 0.390625f * even7 + 2.25f * even8;
                const f32x16 t3_3 = p24 + 0.24414062f * odd7 + 3.375f * odd8;
                const f32x16 p25 = f32x16_load(&products[e + 64][c]);
                const f32x16 p26 = f32x16_load(&products[e + 160][c]);
                const f32x16 p27 = f32x16_load(&products[e + 256][c]);
                const f32x16 p28 = f32x16_load(&products[e + 352][c]);
                const f32x16 p29 = f32x16_load(&products[e + 448][c]);
                const f32x16 p30 = f32x16_load(&products[e + 544][c]);
                const f32x16 even9 = p26 + p27;
                const f32x16 odd9 = p26 - p27;
                const f32x16 even10 = p28 + p29;
                const f32x16 odd10 = p28 - p29;
                const f32x16 t0_4 = p25 + even9 + even10;
                const f32x16 t1_4 = 0.625f * odd9 + 1.5f * odd10;
                const f32x16 t2_4 = 0.390625f * even9 + 2.25f * even10;
                const f32x16 t3_4 = p30 + 0.24414062f * odd9 + 3.375f * odd10;
                const f32x16 p31 = f32x16_load(&products[e + 80][c]);
                const f32x16 p32 = f32x16_load(&products[e + 176][c]);
                const f32x16 p33 = f32x16_load(&products[e + 272][c]);
                const f32x16 p34 = f32x16_load(&products[e + 368][c]);
                const f32x16 p35 = f32x16_load(&products[e + 464][c]);
                const f32x16 p36 = f32x16_load(&products[e + 560][c]);
                const f32x16 even11 = p32 + p33;
                const f32x16 odd11 = p32 - p33;
                const f32x16 even12 = p34 + p35;
                const f32x16 odd12 = p34 - p35;
                const f32x16 t0_5 = p31 + even11 + even12;
                const f32x16 t1_5 = 0.625f * odd11 + 1.5f * odd12;
                const f32x16 t2_5 = 0.390625f * even11 + 2.25f * even12;
                const f32x16 t3_5 = p36 + 0.24414062f * odd11 + 3.375f * odd12;
                const f32x16 even13 = t0_1 + t0_2;
                const f32x16 odd13 = t0_1 - t0_2;
                const f32x16 even14 = t0_3 + t0_4;
                const f32x16 odd14 = t0_3 - t0_4;
                f32x16_store(&outputs[0][0][c], t0_0 + even13 + even14);
                f32x16_store(&outputs[0][1][c], 0.625f * odd13 + 1.5f * odd14);
                f32x16_store(&outputs[0][2][c], 0.390625f * even13 + 2.25f * even14);
                f32x16_store(&outputs[0][3][c], t0_5 + 0.24414062f * odd13 + 3.375f * odd14);
                const f32x16 even15 = t1_1 + t1_2;
                const f32x16 odd15 = t1_1 - t1_2;
                const f32x16 even16 = t1_3 + t1_4;
                const f32x16 odd16 = t1_3 - t1_4;
                f32x16_store(&outputs[1][0][c], t1_0 + even15 + even16);
                f32x16_store(&outputs[1][1][c], 0.625f * odd15 + 1.5f * odd16);
                f32x16_store(&outputs[1][2][c], 0.390625f * even15 + 2.25f * even16);
                f32x16_store(&outputs[1][3][c], t1_5 + 0.24414062f * odd15 + 3.375f * odd16);
                const f32x16 even17 = t2_1 + t2_2;
                const f32x16 odd17 = t2_1 - t2_2;
                const f32x16 even18 = t2_3 + t2_4;
                const f32x16 odd18 = t2_3 - t2_4;
                f32x16_store(&outputs[2][0][c], t2_0 + even17 + even18);
                f32x16_store(&outputs[2][1][c], 0.625f * odd17 + 1.5f * odd18);
                f32x16_store(&outputs[2][2][c], 0.390625f * even17 + 2.25f * even18);
                f32x16_store(&outputs[2][3][c], t2_5 + 0.24414062f * odd17 + 3.375f * odd18);
                const f32x16 even19 = t3_1 + t3_2;
                const f32x16 odd19 = t3_1 - t3_2;
                const f32x16 even20 = t3_3 + t3_4;
                const f32x16 odd20 = t3_3 - t3_4;
                f32x16_store(&outputs[3][0][c], t3_0 + even19 + even20);
                f32x16_store(&outputs[3][1][c], 0.625f * odd19 + 1.5f * odd20);
                f32x16_store(&outputs[3][2][c], 0.390625f * even19 + 2.25f * even20);
                f32x16_store(&outputs[3][3][c], t3_5 + 0.24414062f * odd19 + 3.375f * odd20);
            }
            for (int y = 0; y < 3; y++)
                for (int x = 0; x < 3; x++)
                    for (int c = 0; c < 64; c += 16) {
                        const f32x16 sum = f32x16_load(&outputs[y][x][c]);
                        f32x16_store(&conv2d_2[b + e][y][x][c], f32x16_max(sum + f32x16_load(&digits_conv2d_2_bias[c]), f32x16_splat(0.0f)));
                    }
        }
    }
}

static void conv2d_2(mnist_cnn *m)
{
    conv2d_2_body((void *)(m->arena + 9502720), (void *)(m->arena + 7520256), m->digits_conv2d_2_bias,
                  (void *)(m->arena + 8110080));
}

// mnist_cnn.dl:9: | flatten | dense(64, activation = relu)
// contract, add, max: [576, 64], [64, 3, 3, 64], [64] -> [64, 64], 4.73 MFLOP
static void dense_body(const float (*restrict digits_dense_kernel)[64],
                       const float (*restrict conv2d_2)[576],
                       const float *restrict digits_dense_bias,
                       float (*restrict dense)[64])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 64; i0 += 32) {
        for (int i = 0; i < 12; i += 6) {
            // 6 x 64 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s0_2 = f32x16_splat(0.0f);
            f32x16 s0_3 = f32x16_splat(0.0f);
            f32x16 s1_0 = f32x16_splat(0.0f);
            f32x16 s1_1 = f32x16_splat(0.0f);
            f32x16 s1_2 = f32x16_splat(0.0f);
            f32x16 s1_3 = f32x16_splat(0.0f);
            f32x16 s2_0 = f32x16_splat(0.0f);
            f32x16 s2_1 = f32x16_splat(0.0f);
            f32x16 s2_2 = f32x16_splat(0.0f);
            f32x16 s2_3 = f32x16_splat(0.0f);
            f32x16 s3_0 = f32x16_splat(0.0f);
            f32x16 s3_1 = f32x16_splat(0.0f);
            f32x16 s3_2 = f32x16_splat(0.0f);
            f32x16 s3_3 = f32x16_splat(0.0f);
            f32x16 s4_0 = f32x16_splat(0.0f);
            f32x16 s4_1 = f32x16_splat(0.0f);
            f32x16 s4_2 = f32x16_splat(0.0f);
            f32x16 s4_3 = f32x16_splat(0.0f);
            f32x16 s5_0 = f32x16_splat(0.0f);
            f32x16 s5_1 = f32x16_splat(0.0f);
            f32x16 s5_2 = f32x16_splat(0.0f);
            f32x16 s5_3 = f32x16_splat(0.0f);
            for (int k = 0; k < 576; k++) {
                const f32x16 w = f32x16_load(&digits_dense_kernel[k][0]);
                const f32x16 w2 = f32x16_load(&digits_dense_kernel[k][16]);
                const f32x16 w3 = f32x16_load(&digits_dense_kernel[k][32]);
                const f32x16 w4 = f32x16_load(&digits_dense_kernel[k][48]);
                const float a = conv2d_2[i0 + i][k];
                s0_0 += a * w;
                s0_1 += a * w2;
                s0_2 += a * w3;
                s0_3 += a * w4;
                const float a2 = conv2d_2[i0 + i + 1][k];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                s1_2 += a2 * w3;
                s1_3 += a2 * w4;
                const float a3 = conv2d_2[i0 + i + 2][k];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                s2_2 += a3 * w3;
                s2_3 += a3 * w4;
                const float a4 = conv2d_2[i0 + i + 3][k];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                s3_2 += a4 * w3;
                s3_3 += a4 * w4;
                const float a5 = conv2d_2[i0 + i + 4][k];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                s4_2 += a5 * w3;
                s4_3 += a5 * w4;
                const float a6 = conv2d_2[i0 + i + 5][k];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                s5_2 += a6 * w3;
                s5_3 += a6 * w4;
            }
            f32x16_store(&dense[i0 + i][0], f32x16_max(s0_0 + f32x16_load(&digits_dense_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i][16], f32x16_max(s0_1 + f32x16_load(&digits_dense_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i][32], f32x16_max(s0_2 + f32x16_load(&digits_dense_bias[32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i][48], f32x16_max(s0_3 + f32x16_load(&digits_dense_bias[48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 1][0], f32x16_max(s1_0 + f32x16_load(&digits_dense_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 1][16], f32x16_max(s1_1 + f32x16_load(&digits_dense_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 1][32], f32x16_max(s1_2 + f32x16_load(&digits_dense_bias[32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 1][48], f32x16_max(s1_3 + f32x16_load(&digits_dense_bias[48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 2][0], f32x16_max(s2_0 + f32x16_load(&digits_dense_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 2][16], f32x16_max(s2_1 + f32x16_load(&digits_dense_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 2][32], f32x16_max(s2_2 + f32x16_load(&digits_dense_bias[32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 2][48], f32x16_max(s2_3 + f32x16_load(&digits_dense_bias[48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 3][0], f32x16_max(s3_0 + f32x16_load(&digits_dense_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 3][16], f32x16_max(s3_1 + f32x16_load(&digits_dense_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 3][32], f32x16_max(s3_2 + f32x16_load(&digits_dense_bias[32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 3][48], f32x16_max(s3_3 + f32x16_load(&digits_dense_bias[48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 4][0], f32x16_max(s4_0 + f32x16_load(&digits_dense_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 4][16], f32x16_max(s4_1 + f32x16_load(&digits_dense_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 4][32], f32x16_max(s4_2 + f32x16_load(&digits_dense_bias[32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 4][48], f32x16_max(s4_3 + f32x16_load(&digits_dense_bias[48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 5][0], f32x16_max(s5_0 + f32x16_load(&digits_dense_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 5][16], f32x16_max(s5_1 + f32x16_load(&digits_dense_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 5][32], f32x16_max(s5_2 + f32x16_load(&digits_dense_bias[32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 5][48], f32x16_max(s5_3 + f32x16_load(&digits_dense_bias[48]), f32x16_splat(0.0f)));
        }
        for (int i = 12; i < 32; i += 5) {
            // 5 x 64 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s0_2 = f32x16_splat(0.0f);
            f32x16 s0_3 = f32x16_splat(0.0f);
            f32x16 s1_0 = f32x16_splat(0.0f);
            f32x16 s1_1 = f32x16_splat(0.0f);
            f32x16 s1_2 = f32x16_splat(0.0f);
            f32x16 s1_3 = f32x16_splat(0.0f);
            f32x16 s2_0 = f32x16_splat(0.0f);
            f32x16 s2_1 = f32x16_splat(0.0f);
            f32x16 s2_2 = f32x16_splat(0.0f);
            f32x16 s2_3 = f32x16_splat(0.0f);
            f32x16 s3_0 = f32x16_splat(0.0f);
            f32x16 s3_1 = f32x16_splat(0.0f);
            f32x16 s3_2 = f32x16_splat(0.0f);
            f32x16 s3_3 = f32x16_splat(0.0f);
            f32x16 s4_0 = f32x16_splat(0.0f);
            f32x16 s4_1 = f32x16_splat(0.0f);
            f32x16 s4_2 = f32x16_splat(0.0f);
            f32x16 s4_3 = f32x16_splat(0.0f);
            for (int k = 0; k < 576; k++) {
                const f32x16 w = f32x16_load(&digits_dense_kernel[k][0]);
                const f32x16 w2 = f32x16_load(&digits_dense_kernel[k][16]);
                const f32x16 w3 = f32x16_load(&digits_dense_kernel[k][32]);
                const f32x16 w4 = f32x16_load(&digits_dense_kernel[k][48]);
                const float a = conv2d_2[i0 + i][k];
                s0_0 += a * w;
                s0_1 += a * w2;
                s0_2 += a * w3;
                s0_3 += a * w4;
                const float a2 = conv2d_2[i0 + i + 1][k];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                s1_2 += a2 * w3;
                s1_3 += a2 * w4;
                const float a3 = conv2d_2[i0 + i + 2][k];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                s2_2 += a3 * w3;
                s2_3 += a3 * w4;
                const float a4 = conv2d_2[i0 + i + 3][k];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                s3_2 += a4 * w3;
                s3_3 += a4 * w4;
                const float a5 = conv2d_2[i0 + i + 4][k];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                s4_2 += a5 * w3;
                s4_3 += a5 * w4;
            }
            f32x16_store(&dense[i0 + i][0], f32x16_max(s0_0 + f32x16_load(&digits_dense_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i][16], f32x16_max(s0_1 + f32x16_load(&digits_dense_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i][32], f32x16_max(s0_2 + f32x16_load(&digits_dense_bias[32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i][48], f32x16_max(s0_3 + f32x16_load(&digits_dense_bias[48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 1][0], f32x16_max(s1_0 + f32x16_load(&digits_dense_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 1][16], f32x16_max(s1_1 + f32x16_load(&digits_dense_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 1][32], f32x16_max(s1_2 + f32x16_load(&digits_dense_bias[32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 1][48], f32x16_max(s1_3 + f32x16_load(&digits_dense_bias[48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 2][0], f32x16_max(s2_0 + f32x16_load(&digits_dense_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 2][16], f32x16_max(s2_1 + f32x16_load(&digits_dense_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 2][32], f32x16_max(s2_2 + f32x16_load(&digits_dense_bias[32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 2][48], f32x16_max(s2_3 + f32x16_load(&digits_dense_bias[48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 3][0], f32x16_max(s3_0 + f32x16_load(&digits_dense_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 3][16], f32x16_max(s3_1 + f32x16_load(&digits_dense_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 3][32], f32x16_max(s3_2 + f32x16_load(&digits_dense_bias[32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 3][48], f32x16_max(s3_3 + f32x16_load(&digits_dense_bias[48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 4][0], f32x16_max(s4_0 + f32x16_load(&digits_dense_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 4][16], f32x16_max(s4_1 + f32x16_load(&digits_dense_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 4][32], f32x16_max(s4_2 + f32x16_load(&digits_dense_bias[32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i0 + i + 4][48], f32x16_max(s4_3 + f32x16_load(&digits_dense_bias[48]), f32x16_splat(0.0f)));
        }
    }
}

static void dense(mnist_cnn *m)
{
    dense_body(m->digits_dense_kernel, (void *)(m->arena + 8110080), m->digits_dense_bias,
               (void *)(m->arena + 7520256));
}

// mnist_cnn.dl:10: | dense(classes)
// contract, add: [64, 10], [64, 64], [10] -> [64, 10], 82.6 kFLOP
static void dense_1_body(const float (*restrict digits_dense_1_kernel)[10],
                         const float (*restrict dense)[64],
                         const float *restrict digits_dense_1_bias,
                         float (*restrict dense_1)[10])
{
    {
        alignas(64) float part[64][16];
        for (int i = 0; i < 64; i++)
            f32x16_store(&part[i][0], f32x16_splat(0.0f));
        {
            // 10 columns, copied so that they lie side by side
            alignas(64) float panel[64][16];
            for (int k = 0; k < 64; k++) {
                f32x8_store(&panel[k][0], f32x8_load(&digits_dense_1_kernel[k][0]));
                f32x2_store(&panel[k][8], f32x2_load(&digits_dense_1_kernel[k][8]));
                f32x4_store(&panel[k][10], f32x4_splat(0.0f));
                f32x2_store(&panel[k][14], f32x2_splat(0.0f));
            }
            {
                // 22 x 16 in registers
                f32x16 s0_0 = f32x16_load(&part[0][0]);
                f32x16 s1_0 = f32x16_load(&part[1][0]);
                f32x16 s2_0 = f32x16_load(&part[2][0]);
                f32x16 s3_0 = f32x16_load(&part[3][0]);
                f32x16 s4_0 = f32x16_load(&part[4][0]);
                f32x16 s5_0 = f32x16_load(&part[5][0]);
                f32x16 s6_0 = f32x16_load(&part[6][0]);
                f32x16 s7_0 = f32x16_load(&part[7][0]);
                f32x16 s8_0 = f32x16_load(&part[8][0]);
                f32x16 s9_0 = f32x16_load(&part[9][0]);
                f32x16 s10_0 = f32x16_load(&part[10][0]);
                f32x16 s11_0 = f32x16_load(&part[11][0]);
                f32x16 s12_0 = f32x16_load(&part[12][0]);
                f32x16 s13_0 = f32x16_load(&part[13][0]);
                f32x16 s14_0 = f32x16_load(&part[14][0]);
                f32x16 s15_0 = f32x16_load(&part[15][0]);
                f32x16 s16_0 = f32x16_load(&part[16][0]);
                f32x16 s17_0 = f32x16_load(&part[17][0]);
                f32x16 s18_0 = f32x16_load(&part[18][0]);
                f32x16 s19_0 = f32x16_load(&part[19][0]);
                f32x16 s20_0 = f32x16_load(&part[20][0]);
                f32x16 s21_0 = f32x16_load(&part[21][0]);
                for (int k = 0; k < 64; k++) {
                    const f32x16 w = f32x16_load(&panel[k][0]);
                    s0_0 += dense[0][k] * w;
                    s1_0 += dense[1][k] * w;
                    s2_0 += dense[2][k] * w;
                    s3_0 += dense[3][k] * w;
                    s4_0 += dense[4][k] * w;
                    s5_0 += dense[5][k] * w;
                    s6_0 += dense[6][k] * w;
                    s7_0 += dense[7][k] * w;
                    s8_0 += dense[8][k] * w;
                    s9_0 += dense[9][k] * w;
                    s10_0 += dense[10][k] * w;
                    s11_0 += dense[11][k] * w;
                    s12_0 += dense[12][k] * w;
                    s13_0 += dense[13][k] * w;
                    s14_0 += dense[14][k] * w;
                    s15_0 += dense[15][k] * w;
                    s16_0 += dense[16][k] * w;
                    s17_0 += dense[17][k] * w;
                    s18_0 += dense[18][k] * w;
                    s19_0 += dense[19][k] * w;
                    s20_0 += dense[20][k] * w;
                    s21_0 += dense[21][k] * w;
                }
                f32x16_store(&part[0][0], s0_0);
                f32x16_store(&part[1][0], s1_0);
                f32x16_store(&part[2][0], s2_0);
                f32x16_store(&part[3][0], s3_0);
                f32x16_store(&part[4][0], s4_0);
                f32x16_store(&part[5][0], s5_0);
                f32x16_store(&part[6][0], s6_0);
                f32x16_store(&part[7][0], s7_0);
                f32x16_store(&part[8][0], s8_0);
                f32x16_store(&part[9][0], s9_0);
                f32x16_store(&part[10][0], s10_0);
                f32x16_store(&part[11][0], s11_0);
                f32x16_store(&part[12][0], s12_0);
                f32x16_store(&part[13][0], s13_0);
                f32x16_store(&part[14][0], s14_0);
                f32x16_store(&part[15][0], s15_0);
                f32x16_store(&part[16][0], s16_0);
                f32x16_store(&part[17][0], s17_0);
                f32x16_store(&part[18][0], s18_0);
                f32x16_store(&part[19][0], s19_0);
                f32x16_store(&part[20][0], s20_0);
                f32x16_store(&part[21][0], s21_0);
            }
            for (int i = 22; i < 64; i += 21) {
                // 21 x 16 in registers
                f32x16 s0_0 = f32x16_load(&part[i][0]);
                f32x16 s1_0 = f32x16_load(&part[i + 1][0]);
                f32x16 s2_0 = f32x16_load(&part[i + 2][0]);
                f32x16 s3_0 = f32x16_load(&part[i + 3][0]);
                f32x16 s4_0 = f32x16_load(&part[i + 4][0]);
                f32x16 s5_0 = f32x16_load(&part[i + 5][0]);
                f32x16 s6_0 = f32x16_load(&part[i + 6][0]);
                f32x16 s7_0 = f32x16_load(&part[i + 7][0]);
                f32x16 s8_0 = f32x16_load(&part[i + 8][0]);
                f32x16 s9_0 = f32x16_load(&part[i + 9][0]);
                f32x16 s10_0 = f32x16_load(&part[i + 10][0]);
                f32x16 s11_0 = f32x16_load(&part[i + 11][0]);
                f32x16 s12_0 = f32x16_load(&part[i + 12][0]);
                f32x16 s13_0 = f32x16_load(&part[i + 13][0]);
                f32x16 s14_0 = f32x16_load(&part[i + 14][0]);
                f32x16 s15_0 = f32x16_load(&part[i + 15][0]);
                f32x16 s16_0 = f32x16_load(&part[i + 16][0]);
                f32x16 s17_0 = f32x16_load(&part[i + 17][0]);
                f32x16 s18_0 = f32x16_load(&part[i + 18][0]);
                f32x16 s19_0 = f32x16_load(&part[i + 19][0]);
                f32x16 s20_0 = f32x16_load(&part[i + 20][0]);
                for (int k = 0; k < 64; k++) {
                    const f32x16 w = f32x16_load(&panel[k][0]);
                    s0_0 += dense[i][k] * w;
                    s1_0 += dense[i + 1][k] * w;
                    s2_0 += dense[i + 2][k] * w;
                    s3_0 += dense[i + 3][k] * w;
                    s4_0 += dense[i + 4][k] * w;
                    s5_0 += dense[i + 5][k] * w;
                    s6_0 += dense[i + 6][k] * w;
                    s7_0 += dense[i + 7][k] * w;
                    s8_0 += dense[i + 8][k] * w;
                    s9_0 += dense[i + 9][k] * w;
                    s10_0 += dense[i + 10][k] * w;
                    s11_0 += dense[i + 11][k] * w;
                    s12_0 += dense[i + 12][k] * w;
                    s13_0 += dense[i + 13][k] * w;
                    s14_0 += dense[i + 14][k] * w;
                    s15_0 += dense[i + 15][k] * w;
                    s16_0 += dense[i + 16][k] * w;
                    s17_0 += dense[i + 17][k] * w;
                    s18_0 += dense[i + 18][k] * w;
                    s19_0 += dense[i + 19][k] * w;
                    s20_0 += dense[i + 20][k] * w;
                }
                f32x16_store(&part[i][0], s0_0);
                f32x16_store(&part[i + 1][0], s1_0);
                f32x16_store(&part[i + 2][0], s2_0);
                f32x16_store(&part[i + 3][0], s3_0);
                f32x16_store(&part[i + 4][0], s4_0);
                f32x16_store(&part[i + 5][0], s5_0);
                f32x16_store(&part[i + 6][0], s6_0);
                f32x16_store(&part[i + 7][0], s7_0);
                f32x16_store(&part[i + 8][0], s8_0);
                f32x16_store(&part[i + 9][0], s9_0);
                f32x16_store(&part[i + 10][0], s10_0);
                f32x16_store(&part[i + 11][0], s11_0);
                f32x16_store(&part[i + 12][0], s12_0);
                f32x16_store(&part[i + 13][0], s13_0);
                f32x16_store(&part[i + 14][0], s14_0);
                f32x16_store(&part[i + 15][0], s15_0);
                f32x16_store(&part[i + 16][0], s16_0);
                f32x16_store(&part[i + 17][0], s17_0);
                f32x16_store(&part[i + 18][0], s18_0);
                f32x16_store(&part[i + 19][0], s19_0);
                f32x16_store(&part[i + 20][0], s20_0);
            }
        }
        for (int i = 0; i < 64; i++) {
            {
                const f32x8 sum = f32x8_load(&part[i][0]);
                f32x8_store(&dense_1[i][0], sum + f32x8_load(&digits_dense_1_bias[0]));
            }
            {
                const f32x2 sum = f32x2_load(&part[i][8]);
                f32x2_store(&dense_1[i][8], sum + f32x2_load(&digits_dense_1_bias[8]));
            }
        }
    }
}

static void dense_1(mnist_cnn *m)
{
    dense_1_body(m->digits_dense_1_kernel, (void *)(m->arena + 7520256), m->digits_dense_1_bias,
                 (void *)(m->arena + 7536640));
}

// mnist_cnn.dl:15: minimize  cross_entropy(digits(image), label)
// mnist_cnn.dl:18: report    accuracy(digits(image), label)
// reduce, sub, exp, reduce, log, iota, equal, to_real, sub, sub, ...: [64, 10], [64] -> [64], [64, 10], 22.5 kFLOP
static void cross_entropy_z_grad(mnist_cnn *m)
{
    const float (*restrict dense_1)[10] = (void *)(m->arena + 7536640);
    const int32_t *restrict label = m->label;
    const float *restrict batch_weight = m->batch_weight;
    float *restrict cross_entropy_sum_2 = (void *)(m->arena + 7541760);
    int32_t *restrict accuracy_argmax = (void *)(m->arena + 7542016);
    float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 7539200);

    for (int b = 0; b < 64; b++) {
        float cross_entropy_max;
        alignas(64) float cross_entropy_exp[10];
        float cross_entropy_sum;
        float cross_entropy_log;
        float cross_entropy_sum_grad;
        float cross_entropy_div_grad;
        // cross_entropy_max
        {
            float maximum = -INFINITY;
            for (int r = 0; r < 10; r++)
                maximum = max_real(maximum, dense_1[b][r]);
            cross_entropy_max = maximum;
        }
        // cross_entropy_exp
        {
            f32x8_store(&cross_entropy_exp[0], f32x8_exp(f32x8_load(&dense_1[b][0]) - cross_entropy_max));
            f32x8_store(&cross_entropy_exp[2], f32x8_exp(f32x8_load(&dense_1[b][2]) - cross_entropy_max));
        }
        // cross_entropy_sum
        {
            float sum = 0.0f;
            for (int r = 0; r < 10; r++)
                sum += cross_entropy_exp[r];
            cross_entropy_sum = sum;
        }
        // cross_entropy_log
        {
            cross_entropy_log = f32_log(cross_entropy_sum);
        }
        // cross_entropy_sum
        {
            float sum = 0.0f;
            for (int r = 0; r < 10; r++) {
                const float z = dense_1[b][r] - cross_entropy_max;
                sum += (float)(label[b] == r) * (z - cross_entropy_log);
            }
            cross_entropy_sum_2[b] = sum;
        }
        // accuracy_argmax
        {
            int32_t best = 0;
            float maximum = dense_1[b][0];
            for (int r = 1; r < 10; r++) {
                best = dense_1[b][r] > maximum ? r : best;
                const float dense_1_i = dense_1[b][r];
                maximum = dense_1_i > maximum ? dense_1_i : maximum;
            }
            accuracy_argmax[b] = best;
        }
        // cross_entropy_sum_grad
        {
            float sum = 0.0f;
            for (int r = 0; r < 10; r++)
                sum += (float)(label[b] == r);
            cross_entropy_sum_grad = sum;
        }
        // cross_entropy_div_grad
        {
            cross_entropy_div_grad = batch_weight[b] * cross_entropy_sum_grad / cross_entropy_sum;
        }
        // cross_entropy_z_grad
        {
            const f32x8 t = f32x8_load(&cross_entropy_exp[0]) * cross_entropy_div_grad;
            f32x8_store(&cross_entropy_z_grad[b][0], f32x8_select(label[b] == f32x8_ramp(0), f32x8_splat(1.0f), f32x8_splat(0.0f)) * -batch_weight[b] + t);
            const f32x8 t2 = f32x8_load(&cross_entropy_exp[2]) * cross_entropy_div_grad;
            f32x8_store(&cross_entropy_z_grad[b][2], f32x8_select(label[b] == f32x8_ramp(2), f32x8_splat(1.0f), f32x8_splat(0.0f)) * -batch_weight[b] + t2);
        }
    }
}

// mnist_cnn.dl:15: minimize  cross_entropy(digits(image), label)
// mul, reduce, neg: [64] -> [], 129 FLOP
static void mean_loss_body(const float *restrict cross_entropy_sum_2,
                           const float *restrict batch_weight,
                           float *restrict loss)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    sum += f32x16_load(&cross_entropy_sum_2[0]) * f32x16_load(&batch_weight[0]);
    sum2 += f32x16_load(&cross_entropy_sum_2[16]) * f32x16_load(&batch_weight[16]);
    sum3 += f32x16_load(&cross_entropy_sum_2[32]) * f32x16_load(&batch_weight[32]);
    sum4 += f32x16_load(&cross_entropy_sum_2[48]) * f32x16_load(&batch_weight[48]);
    *loss = -f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void mean_loss(mnist_cnn *m)
{
    mean_loss_body((void *)(m->arena + 7541760), m->batch_weight, &m->loss);
}

// mnist_cnn.dl:16: using     adam(0.001)
// add, log, mul, expm1, div, neg, log, mul, expm1, neg, ...: -> [], 87 FLOP
static void adam_rsqrt(mnist_cnn *m)
{
    const float step_2 = (float)m->step;
    const float lr = m->lr;
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    float *restrict adam_rate = (void *)(m->arena + 14045184);
    float *restrict adam_rsqrt = (void *)(m->arena + 14045248);

    const float t = step_2 + 1.0f;
    *adam_rate = -(lr / f32_expm1(t * f32_log(beta_1)));
    *adam_rsqrt = rsqrt(-f32_expm1(t * f32_log(beta_2)));
}

// mnist_cnn.dl:18: report    accuracy(digits(image), label)
// greater, equal, to_real, select, reduce, add: [64] -> [], 321 FLOP
static void accuracy_sum_body(const int32_t *restrict label,
                              const int32_t *restrict accuracy_argmax,
                              const float *restrict batch_weight,
                              float *restrict metrics_accuracy_0)
{
    float sum[16];
    for (int v = 0; v < 16; v++)
        sum[v] = 0.0f;
    for (int r = 0; r < 64; r += 16)
        for (int v = 0; v < 16; v++) {
            const int hit = label[r + v] == accuracy_argmax[r + v];
            sum[v] += batch_weight[r + v] > 0.0f ? (float)hit : 0.0f;
        }
    for (int v = 0; v < 8; v++)
        sum[v] += sum[v + 8];
    for (int v = 0; v < 4; v++)
        sum[v] += sum[v + 4];
    for (int v = 0; v < 2; v++)
        sum[v] += sum[v + 2];
    sum[0] += sum[1];
    *metrics_accuracy_0 = sum[0] + *metrics_accuracy_0;
}

static void accuracy_sum(mnist_cnn *m)
{
    accuracy_sum_body(m->label, (void *)(m->arena + 7542016), m->batch_weight, &m->metrics_accuracy_0);
}

// mnist_cnn.dl:18: report    accuracy(digits(image), label)
// greater, to_real, reduce, add, div: [64] -> [], 197 FLOP
static void accuracy_sum_2_body(const float *restrict batch_weight,
                                const float metrics_accuracy_0,
                                float *restrict metrics_accuracy_1,
                                float *restrict reports_accuracy)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    sum += f32x16_select(f32x16_load(&batch_weight[0]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    sum2 += f32x16_select(f32x16_load(&batch_weight[16]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    sum3 += f32x16_select(f32x16_load(&batch_weight[32]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    sum4 += f32x16_select(f32x16_load(&batch_weight[48]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    const float t = f32x16_sum(sum + sum3 + (sum2 + sum4)) + *metrics_accuracy_1;
    *metrics_accuracy_1 = t;
    *reports_accuracy = metrics_accuracy_0 / t;
}

static void accuracy_sum_2(mnist_cnn *m)
{
    accuracy_sum_2_body(m->batch_weight, m->metrics_accuracy_0, &m->metrics_accuracy_1, &m->reports_accuracy);
}

// mnist_cnn.dl:10: | dense(classes)
// mnist_cnn.dl:16: using     adam(0.001)
// reduce, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 10] -> [10], 852 FLOP
static void dense_1_bias_grad(mnist_cnn *m)
{
    const float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 7539200);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 14045184);
    const float epsilon = m->epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 14045248);
    float *restrict digits_dense_1_bias = m->digits_dense_1_bias;
    float *restrict digits_dense_1_bias_m = m->digits_dense_1_bias_m;
    float *restrict digits_dense_1_bias_v = m->digits_dense_1_bias_v;

    float sum[10];
    for (int j = 0; j < 10; j++)
        sum[j] = 0.0f;
    for (int b = 0; b < 64; b++)
        for (int j = 0; j < 10; j++)
            sum[j] += cross_entropy_z_grad[b][j];
    for (int j = 0; j < 10; j++) {
        const float m2 = digits_dense_1_bias_m[j] * beta_1 + (1.0f - beta_1) * sum[j];
        const float v = digits_dense_1_bias_v[j] * beta_2 + (1.0f - beta_2) * (sum[j] * sum[j]);
        digits_dense_1_bias[j] -= adam_rate * m2 / (epsilon + adam_rsqrt * sqrtf(v));
        digits_dense_1_bias_m[j] = m2;
        digits_dense_1_bias_v[j] = v;
    }
}

// mnist_cnn.dl:10: | dense(classes)
// mnist_cnn.dl:9: | flatten | dense(64, activation = relu)
// contract, greater, select: [64, 10], [64, 64] -> [64, 64], 90.1 kFLOP
static void dense_1_input_grad(mnist_cnn *m)
{
    const float (*restrict digits_dense_1_kernel)[10] = m->digits_dense_1_kernel;
    const float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 7539200);
    const float (*restrict dense)[64] = (void *)(m->arena + 7520256);
    float (*restrict dense_1_input_grad)[64] = (void *)(m->arena + 7667712);

    {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[10][64];
        for (int c = 0; c < 64; c++)
            for (int k = 0; k < 10; k++)
                panel[k][c] = digits_dense_1_kernel[c][k];
        for (int i = 0; i < 54; i += 6) {
            // 6 x 64 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s0_2 = f32x16_splat(0.0f);
            f32x16 s0_3 = f32x16_splat(0.0f);
            f32x16 s1_0 = f32x16_splat(0.0f);
            f32x16 s1_1 = f32x16_splat(0.0f);
            f32x16 s1_2 = f32x16_splat(0.0f);
            f32x16 s1_3 = f32x16_splat(0.0f);
            f32x16 s2_0 = f32x16_splat(0.0f);
            f32x16 s2_1 = f32x16_splat(0.0f);
            f32x16 s2_2 = f32x16_splat(0.0f);
            f32x16 s2_3 = f32x16_splat(0.0f);
            f32x16 s3_0 = f32x16_splat(0.0f);
            f32x16 s3_1 = f32x16_splat(0.0f);
            f32x16 s3_2 = f32x16_splat(0.0f);
            f32x16 s3_3 = f32x16_splat(0.0f);
            f32x16 s4_0 = f32x16_splat(0.0f);
            f32x16 s4_1 = f32x16_splat(0.0f);
            f32x16 s4_2 = f32x16_splat(0.0f);
            f32x16 s4_3 = f32x16_splat(0.0f);
            f32x16 s5_0 = f32x16_splat(0.0f);
            f32x16 s5_1 = f32x16_splat(0.0f);
            f32x16 s5_2 = f32x16_splat(0.0f);
            f32x16 s5_3 = f32x16_splat(0.0f);
            for (int k = 0; k < 10; k++) {
                const f32x16 w = f32x16_load(&panel[k][0]);
                const f32x16 w2 = f32x16_load(&panel[k][16]);
                const f32x16 w3 = f32x16_load(&panel[k][32]);
                const f32x16 w4 = f32x16_load(&panel[k][48]);
                const float a = cross_entropy_z_grad[i][k];
                s0_0 += a * w;
                s0_1 += a * w2;
                s0_2 += a * w3;
                s0_3 += a * w4;
                const float a2 = cross_entropy_z_grad[i + 1][k];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                s1_2 += a2 * w3;
                s1_3 += a2 * w4;
                const float a3 = cross_entropy_z_grad[i + 2][k];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                s2_2 += a3 * w3;
                s2_3 += a3 * w4;
                const float a4 = cross_entropy_z_grad[i + 3][k];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                s3_2 += a4 * w3;
                s3_3 += a4 * w4;
                const float a5 = cross_entropy_z_grad[i + 4][k];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                s4_2 += a5 * w3;
                s4_3 += a5 * w4;
                const float a6 = cross_entropy_z_grad[i + 5][k];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                s5_2 += a6 * w3;
                s5_3 += a6 * w4;
            }
            f32x16_store(&dense_1_input_grad[i][0], f32x16_select(f32x16_load(&dense[i][0]) > 0.0f, s0_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i][16], f32x16_select(f32x16_load(&dense[i][16]) > 0.0f, s0_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i][32], f32x16_select(f32x16_load(&dense[i][32]) > 0.0f, s0_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i][48], f32x16_select(f32x16_load(&dense[i][48]) > 0.0f, s0_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 1][0], f32x16_select(f32x16_load(&dense[i + 1][0]) > 0.0f, s1_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 1][16], f32x16_select(f32x16_load(&dense[i + 1][16]) > 0.0f, s1_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 1][32], f32x16_select(f32x16_load(&dense[i + 1][32]) > 0.0f, s1_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 1][48], f32x16_select(f32x16_load(&dense[i + 1][48]) > 0.0f, s1_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 2][0], f32x16_select(f32x16_load(&dense[i + 2][0]) > 0.0f, s2_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 2][16], f32x16_select(f32x16_load(&dense[i + 2][16]) > 0.0f, s2_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 2][32], f32x16_select(f32x16_load(&dense[i + 2][32]) > 0.0f, s2_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 2][48], f32x16_select(f32x16_load(&dense[i + 2][48]) > 0.0f, s2_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 3][0], f32x16_select(f32x16_load(&dense[i + 3][0]) > 0.0f, s3_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 3][16], f32x16_select(f32x16_load(&dense[i + 3][16]) > 0.0f, s3_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 3][32], f32x16_select(f32x16_load(&dense[i + 3][32]) > 0.0f, s3_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 3][48], f32x16_select(f32x16_load(&dense[i + 3][48]) > 0.0f, s3_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 4][0], f32x16_select(f32x16_load(&dense[i + 4][0]) > 0.0f, s4_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 4][16], f32x16_select(f32x16_load(&dense[i + 4][16]) > 0.0f, s4_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 4][32], f32x16_select(f32x16_load(&dense[i + 4][32]) > 0.0f, s4_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 4][48], f32x16_select(f32x16_load(&dense[i + 4][48]) > 0.0f, s4_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 5][0], f32x16_select(f32x16_load(&dense[i + 5][0]) > 0.0f, s5_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 5][16], f32x16_select(f32x16_load(&dense[i + 5][16]) > 0.0f, s5_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 5][32], f32x16_select(f32x16_load(&dense[i + 5][32]) > 0.0f, s5_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 5][48], f32x16_select(f32x16_load(&dense[i + 5][48]) > 0.0f, s5_3, f32x16_splat(0.0f)));
        }
        for (int i = 54; i < 64; i += 5) {
            // 5 x 64 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s0_2 = f32x16_splat(0.0f);
            f32x16 s0_3 = f32x16_splat(0.0f);
            f32x16 s1_0 = f32x16_splat(0.0f);
            f32x16 s1_1 = f32x16_splat(0.0f);
            f32x16 s1_2 = f32x16_splat(0.0f);
            f32x16 s1_3 = f32x16_splat(0.0f);
            f32x16 s2_0 = f32x16_splat(0.0f);
            f32x16 s2_1 = f32x16_splat(0.0f);
            f32x16 s2_2 = f32x16_splat(0.0f);
            f32x16 s2_3 = f32x16_splat(0.0f);
            f32x16 s3_0 = f32x16_splat(0.0f);
            f32x16 s3_1 = f32x16_splat(0.0f);
            f32x16 s3_2 = f32x16_splat(0.0f);
            f32x16 s3_3 = f32x16_splat(0.0f);
            f32x16 s4_0 = f32x16_splat(0.0f);
            f32x16 s4_1 = f32x16_splat(0.0f);
            f32x16 s4_2 = f32x16_splat(0.0f);
            f32x16 s4_3 = f32x16_splat(0.0f);
            for (int k = 0; k < 10; k++) {
                const f32x16 w = f32x16_load(&panel[k][0]);
                const f32x16 w2 = f32x16_load(&panel[k][16]);
                const f32x16 w3 = f32x16_load(&panel[k][32]);
                const f32x16 w4 = f32x16_load(&panel[k][48]);
                const float a = cross_entropy_z_grad[i][k];
                s0_0 += a * w;
                s0_1 += a * w2;
                s0_2 += a * w3;
                s0_3 += a * w4;
                const float a2 = cross_entropy_z_grad[i + 1][k];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                s1_2 += a2 * w3;
                s1_3 += a2 * w4;
                const float a3 = cross_entropy_z_grad[i + 2][k];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                s2_2 += a3 * w3;
                s2_3 += a3 * w4;
                const float a4 = cross_entropy_z_grad[i + 3][k];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                s3_2 += a4 * w3;
                s3_3 += a4 * w4;
                const float a5 = cross_entropy_z_grad[i + 4][k];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                s4_2 += a5 * w3;
                s4_3 += a5 * w4;
            }
            f32x16_store(&dense_1_input_grad[i][0], f32x16_select(f32x16_load(&dense[i][0]) > 0.0f, s0_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i][16], f32x16_select(f32x16_load(&dense[i][16]) > 0.0f, s0_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i][32], f32x16_select(f32x16_load(&dense[i][32]) > 0.0f, s0_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i][48], f32x16_select(f32x16_load(&dense[i][48]) > 0.0f, s0_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 1][0], f32x16_select(f32x16_load(&dense[i + 1][0]) > 0.0f, s1_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 1][16], f32x16_select(f32x16_load(&dense[i + 1][16]) > 0.0f, s1_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 1][32], f32x16_select(f32x16_load(&dense[i + 1][32]) > 0.0f, s1_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 1][48], f32x16_select(f32x16_load(&dense[i + 1][48]) > 0.0f, s1_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 2][0], f32x16_select(f32x16_load(&dense[i + 2][0]) > 0.0f, s2_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 2][16], f32x16_select(f32x16_load(&dense[i + 2][16]) > 0.0f, s2_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 2][32], f32x16_select(f32x16_load(&dense[i + 2][32]) > 0.0f, s2_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 2][48], f32x16_select(f32x16_load(&dense[i + 2][48]) > 0.0f, s2_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 3][0], f32x16_select(f32x16_load(&dense[i + 3][0]) > 0.0f, s3_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 3][16], f32x16_select(f32x16_load(&dense[i + 3][16]) > 0.0f, s3_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 3][32], f32x16_select(f32x16_load(&dense[i + 3][32]) > 0.0f, s3_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 3][48], f32x16_select(f32x16_load(&dense[i + 3][48]) > 0.0f, s3_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 4][0], f32x16_select(f32x16_load(&dense[i + 4][0]) > 0.0f, s4_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 4][16], f32x16_select(f32x16_load(&dense[i + 4][16]) > 0.0f, s4_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 4][32], f32x16_select(f32x16_load(&dense[i + 4][32]) > 0.0f, s4_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 4][48], f32x16_select(f32x16_load(&dense[i + 4][48]) > 0.0f, s4_3, f32x16_splat(0.0f)));
        }
    }
}

// mnist_cnn.dl:10: | dense(classes)
// mnist_cnn.dl:16: using     adam(0.001)
// contract, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 10], [64, 64] -> [64, 10], 95.4 kFLOP
static void dense_1_kernel_grad(mnist_cnn *m)
{
    const float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 7539200);
    const float (*restrict dense)[64] = (void *)(m->arena + 7520256);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 14045184);
    const float epsilon = m->epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 14045248);
    float (*restrict digits_dense_1_kernel)[10] = m->digits_dense_1_kernel;
    float (*restrict digits_dense_1_kernel_m)[10] = m->digits_dense_1_kernel_m;
    float (*restrict digits_dense_1_kernel_v)[10] = m->digits_dense_1_kernel_v;

    {
        alignas(64) float part[64][16];
        for (int i = 0; i < 64; i++)
            f32x16_store(&part[i][0], f32x16_splat(0.0f));
        {
            // 10 columns, copied so that they lie side by side
            alignas(64) float panel[64][16];
            for (int k = 0; k < 64; k++) {
                f32x8_store(&panel[k][0], f32x8_load(&cross_entropy_z_grad[k][0]));
                f32x2_store(&panel[k][8], f32x2_load(&cross_entropy_z_grad[k][8]));
                f32x4_store(&panel[k][10], f32x4_splat(0.0f));
                f32x2_store(&panel[k][14], f32x2_splat(0.0f));
            }
            {
                // 22 x 16 in registers
                f32x16 s0_0 = f32x16_load(&part[0][0]);
                f32x16 s1_0 = f32x16_load(&part[1][0]);
                f32x16 s2_0 = f32x16_load(&part[2][0]);
                f32x16 s3_0 = f32x16_load(&part[3][0]);
                f32x16 s4_0 = f32x16_load(&part[4][0]);
                f32x16 s5_0 = f32x16_load(&part[5][0]);
                f32x16 s6_0 = f32x16_load(&part[6][0]);
                f32x16 s7_0 = f32x16_load(&part[7][0]);
                f32x16 s8_0 = f32x16_load(&part[8][0]);
                f32x16 s9_0 = f32x16_load(&part[9][0]);
                f32x16 s10_0 = f32x16_load(&part[10][0]);
                f32x16 s11_0 = f32x16_load(&part[11][0]);
                f32x16 s12_0 = f32x16_load(&part[12][0]);
                f32x16 s13_0 = f32x16_load(&part[13][0]);
                f32x16 s14_0 = f32x16_load(&part[14][0]);
                f32x16 s15_0 = f32x16_load(&part[15][0]);
                f32x16 s16_0 = f32x16_load(&part[16][0]);
                f32x16 s17_0 = f32x16_load(&part[17][0]);
                f32x16 s18_0 = f32x16_load(&part[18][0]);
                f32x16 s19_0 = f32x16_load(&part[19][0]);
                f32x16 s20_0 = f32x16_load(&part[20][0]);
                f32x16 s21_0 = f32x16_load(&part[21][0]);
                for (int k = 0; k < 64; k++) {
                    const f32x16 w = f32x16_load(&panel[k][0]);
                    s0_0 += dense[k][0] * w;
                    s1_0 += dense[k][1] * w;
                    s2_0 += dense[k][2] * w;
                    s3_0 += dense[k][3] * w;
                    s4_0 += dense[k][4] * w;
                    s5_0 += dense[k][5] * w;
                    s6_0 += dense[k][6] * w;
                    s7_0 += dense[k][7] * w;
                    s8_0 += dense[k][8] * w;
                    s9_0 += dense[k][9] * w;
                    s10_0 += dense[k][10] * w;
                    s11_0 += dense[k][11] * w;
                    s12_0 += dense[k][12] * w;
                    s13_0 += dense[k][13] * w;
                    s14_0 += dense[k][14] * w;
                    s15_0 += dense[k][15] * w;
                    s16_0 += dense[k][16] * w;
                    s17_0 += dense[k][17] * w;
                    s18_0 += dense[k][18] * w;
                    s19_0 += dense[k][19] * w;
                    s20_0 += dense[k][20] * w;
                    s21_0 += dense[k][21] * w;
                }
                f32x16_store(&part[0][0], s0_0);
                f32x16_store(&part[1][0], s1_0);
                f32x16_store(&part[2][0], s2_0);
                f32x16_store(&part[3][0], s3_0);
                f32x16_store(&part[4][0], s4_0);
                f32x16_store(&part[5][0], s5_0);
                f32x16_store(&part[6][0], s6_0);
                f32x16_store(&part[7][0], s7_0);
                f32x16_store(&part[8][0], s8_0);
                f32x16_store(&part[9][0], s9_0);
                f32x16_store(&part[10][0], s10_0);
                f32x16_store(&part[11][0], s11_0);
                f32x16_store(&part[12][0], s12_0);
                f32x16_store(&part[13][0], s13_0);
                f32x16_store(&part[14][0], s14_0);
                f32x16_store(&part[15][0], s15_0);
                f32x16_store(&part[16][0], s16_0);
                f32x16_store(&part[17][0], s17_0);
                f32x16_store(&part[18][0], s18_0);
                f32x16_store(&part[19][0], s19_0);
                f32x16_store(&part[20][0], s20_0);
                f32x16_store(&part[21][0], s21_0);
            }
            for (int i = 22; i < 64; i += 21) {
                // 21 x 16 in registers
                f32x16 s0_0 = f32x16_load(&part[i][0]);
                f32x16 s1_0 = f32x16_load(&part[i + 1][0]);
                f32x16 s2_0 = f32x16_load(&part[i + 2][0]);
                f32x16 s3_0 = f32x16_load(&part[i + 3][0]);
                f32x16 s4_0 = f32x16_load(&part[i + 4][0]);
                f32x16 s5_0 = f32x16_load(&part[i + 5][0]);
                f32x16 s6_0 = f32x16_load(&part[i + 6][0]);
                f32x16 s7_0 = f32x16_load(&part[i + 7][0]);
                f32x16 s8_0 = f32x16_load(&part[i + 8][0]);
                f32x16 s9_0 = f32x16_load(&part[i + 9][0]);
                f32x16 s10_0 = f32x16_load(&part[i + 10][0]);
                f32x16 s11_0 = f32x16_load(&part[i + 11][0]);
                f32x16 s12_0 = f32x16_load(&part[i + 12][0]);
                f32x16 s13_0 = f32x16_load(&part[i + 13][0]);
                f32x16 s14_0 = f32x16_load(&part[i + 14][0]);
                f32x16 s15_0 = f32x16_load(&part[i + 15][0]);
                f32x16 s16_0 = f32x16_load(&part[i + 16][0]);
                f32x16 s17_0 = f32x16_load(&part[i + 17][0]);
                f32x16 s18_0 = f32x16_load(&part[i + 18][0]);
                f32x16 s19_0 = f32x16_load(&part[i + 19][0]);
                f32x16 s20_0 = f32x16_load(&part[i + 20][0]);
                for (int k = 0; k < 64; k++) {
                    const f32x16 w = f32x16_load(&panel[k][0]);
                    s0_0 += dense[k][i] * w;
                    s1_0 += dense[k][i + 1] * w;
                    s2_0 += dense[k][i + 2] * w;
                    s3_0 += dense[k][i + 3] * w;
                    s4_0 += dense[k][i + 4] * w;
                    s5_0 += dense[k][i + 5] * w;
                    s6_0 += dense[k][i + 6] * w;
                    s7_0 += dense[k][i + 7] * w;
                    s8_0 += dense[k][i + 8] * w;
                    s9_0 += dense[k][i + 9] * w;
                    s10_0 += dense[k][i + 10] * w;
                    s11_0 += dense[k][i + 11] * w;
                    s12_0 += dense[k][i + 12] * w;
                    s13_0 += dense[k][i + 13] * w;
                    s14_0 += dense[k][i + 14] * w;
                    s15_0 += dense[k][i + 15] * w;
                    s16_0 += dense[k][i + 16] * w;
                    s17_0 += dense[k][i + 17] * w;
                    s18_0 += dense[k][i + 18] * w;
                    s19_0 += dense[k][i + 19] * w;
                    s20_0 += dense[k][i + 20] * w;
                }
                f32x16_store(&part[i][0], s0_0);
                f32x16_store(&part[i + 1][0], s1_0);
                f32x16_store(&part[i + 2][0], s2_0);
                f32x16_store(&part[i + 3][0], s3_0);
                f32x16_store(&part[i + 4][0], s4_0);
                f32x16_store(&part[i + 5][0], s5_0);
                f32x16_store(&part[i + 6][0], s6_0);
                f32x16_store(&part[i + 7][0], s7_0);
                f32x16_store(&part[i + 8][0], s8_0);
                f32x16_store(&part[i + 9][0], s9_0);
                f32x16_store(&part[i + 10][0], s10_0);
                f32x16_store(&part[i + 11][0], s11_0);
                f32x16_store(&part[i + 12][0], s12_0);
                f32x16_store(&part[i + 13][0], s13_0);
                f32x16_store(&part[i + 14][0], s14_0);
                f32x16_store(&part[i + 15][0], s15_0);
                f32x16_store(&part[i + 16][0], s16_0);
                f32x16_store(&part[i + 17][0], s17_0);
                f32x16_store(&part[i + 18][0], s18_0);
                f32x16_store(&part[i + 19][0], s19_0);
                f32x16_store(&part[i + 20][0], s20_0);
            }
        }
        for (int i = 0; i < 64; i++) {
            {
                const f32x8 sum = f32x8_load(&part[i][0]);
                const f32x8 t = f32x8_load(&digits_dense_1_kernel_m[i][0]) * beta_1 + (1.0f - beta_1) * sum;
                const f32x8 t2 = f32x8_load(&digits_dense_1_kernel_v[i][0]) * beta_2 + (1.0f - beta_2) * (sum * sum);
                const f32x8 t3 = adam_rate * t / (epsilon + adam_rsqrt * f32x8_sqrt(t2));
                f32x8_store(&digits_dense_1_kernel[i][0], f32x8_load(&digits_dense_1_kernel[i][0]) - t3);
                f32x8_store(&digits_dense_1_kernel_m[i][0], t);
                f32x8_store(&digits_dense_1_kernel_v[i][0], t2);
            }
            {
                const f32x2 sum = f32x2_load(&part[i][8]);
                const f32x2 t = f32x2_load(&digits_dense_1_kernel_m[i][8]) * beta_1 + (1.0f - beta_1) * sum;
                const f32x2 t2 = f32x2_load(&digits_dense_1_kernel_v[i][8]) * beta_2 + (1.0f - beta_2) * (sum * sum);
                const f32x2 t3 = adam_rate * t / (epsilon + adam_rsqrt * f32x2_sqrt(t2));
                f32x2_store(&digits_dense_1_kernel[i][8], f32x2_load(&digits_dense_1_kernel[i][8]) - t3);
                f32x2_store(&digits_dense_1_kernel_m[i][8], t);
                f32x2_store(&digits_dense_1_kernel_v[i][8], t2);
            }
        }
    }
}

// mnist_cnn.dl:9: | flatten | dense(64, activation = relu)
// mnist_cnn.dl:16: using     adam(0.001)
// reduce, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 64] -> [64], 5.44 kFLOP
static void dense_bias_grad(mnist_cnn *m)
{
    const float (*restrict dense_1_input_grad)[64] = (void *)(m->arena + 7667712);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 14045184);
    const float epsilon = m->epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 14045248);
    float *restrict digits_dense_bias = m->digits_dense_bias;
    float *restrict digits_dense_bias_m = m->digits_dense_bias_m;
    float *restrict digits_dense_bias_v = m->digits_dense_bias_v;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&dense_1_input_grad[b][0]);
        sum2 += f32x16_load(&dense_1_input_grad[b][16]);
        sum3 += f32x16_load(&dense_1_input_grad[b][32]);
        sum4 += f32x16_load(&dense_1_input_grad[b][48]);
    }
    const f32x16 t = beta_1 * f32x16_load(&digits_dense_bias_m[0]) + (1.0f - beta_1) * sum;
    const f32x16 t2 = beta_2 * f32x16_load(&digits_dense_bias_v[0]) + (1.0f - beta_2) * (sum * sum);
    f32x16_store(&digits_dense_bias[0], f32x16_load(&digits_dense_bias[0]) - adam_rate * t / (epsilon + adam_rsqrt * f32x16_sqrt(t2)));
    f32x16_store(&digits_dense_bias_m[0], t);
    f32x16_store(&digits_dense_bias_v[0], t2);
    const f32x16 t3 = beta_1 * f32x16_load(&digits_dense_bias_m[16]) + (1.0f - beta_1) * sum2;
    const f32x16 t4 = beta_2 * f32x16_load(&digits_dense_bias_v[16]) + (1.0f - beta_2) * (sum2 * sum2);
    f32x16_store(&digits_dense_bias[16], f32x16_load(&digits_dense_bias[16]) - adam_rate * t3 / (epsilon + adam_rsqrt * f32x16_sqrt(t4)));
    f32x16_store(&digits_dense_bias_m[16], t3);
    f32x16_store(&digits_dense_bias_v[16], t4);
    const f32x16 t5 = beta_1 * f32x16_load(&digits_dense_bias_m[32]) + (1.0f - beta_1) * sum3;
    const f32x16 t6 = beta_2 * f32x16_load(&digits_dense_bias_v[32]) + (1.0f - beta_2) * (sum3 * sum3);
    f32x16_store(&digits_dense_bias[32], f32x16_load(&digits_dense_bias[32]) - adam_rate * t5 / (epsilon + adam_rsqrt * f32x16_sqrt(t6)));
    f32x16_store(&digits_dense_bias_m[32], t5);
    f32x16_store(&digits_dense_bias_v[32], t6);
    const f32x16 t7 = beta_1 * f32x16_load(&digits_dense_bias_m[48]) + (1.0f - beta_1) * sum4;
    const f32x16 t8 = beta_2 * f32x16_load(&digits_dense_bias_v[48]) + (1.0f - beta_2) * (sum4 * sum4);
    f32x16_store(&digits_dense_bias[48], f32x16_load(&digits_dense_bias[48]) - adam_rate * t7 / (epsilon + adam_rsqrt * f32x16_sqrt(t8)));
    f32x16_store(&digits_dense_bias_m[48], t7);
    f32x16_store(&digits_dense_bias_v[48], t8);
}

// mnist_cnn.dl:9: | flatten | dense(64, activation = relu)
// contract: [576, 64], [64, 64] -> [64, 576], 4.72 MFLOP
static void dense_input_grad(mnist_cnn *m)
{
    const float (*restrict digits_dense_kernel)[64] = m->digits_dense_kernel;
    const float (*restrict dense_1_input_grad)[64] = (void *)(m->arena + 7667712);
    float (*restrict dense_input_grad)[576] = (void *)(m->arena + 7520256);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 576; j += 48) {
        // 48 columns, copied so that they lie side by side
        alignas(64) float panel[64][48];
        for (int c = 0; c < 48; c += 16)
            for (int k = 0; k < 64; k += 16)
                f32x16_transpose(&panel[k][c], 48, &digits_dense_kernel[j + c][k], 64);
        for (int i = 0; i < 64; i += 8) {
            // 8 x 48 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s0_2 = f32x16_splat(0.0f);
            f32x16 s1_0 = f32x16_splat(0.0f);
            f32x16 s1_1 = f32x16_splat(0.0f);
            f32x16 s1_2 = f32x16_splat(0.0f);
            f32x16 s2_0 = f32x16_splat(0.0f);
            f32x16 s2_1 = f32x16_splat(0.0f);
            f32x16 s2_2 = f32x16_splat(0.0f);
            f32x16 s3_0 = f32x16_splat(0.0f);
            f32x16 s3_1 = f32x16_splat(0.0f);
            f32x16 s3_2 = f32x16_splat(0.0f);
            f32x16 s4_0 = f32x16_splat(0.0f);
            f32x16 s4_1 = f32x16_splat(0.0f);
            f32x16 s4_2 = f32x16_splat(0.0f);
            f32x16 s5_0 = f32x16_splat(0.0f);
            f32x16 s5_1 = f32x16_splat(0.0f);
            f32x16 s5_2 = f32x16_splat(0.0f);
            f32x16 s6_0 = f32x16_splat(0.0f);
            f32x16 s6_1 = f32x16_splat(0.0f);
            f32x16 s6_2 = f32x16_splat(0.0f);
            f32x16 s7_0 = f32x16_splat(0.0f);
            f32x16 s7_1 = f32x16_splat(0.0f);
            f32x16 s7_2 = f32x16_splat(0.0f);
            for (int k = 0; k < 64; k++) {
                const f32x16 w = f32x16_load(&panel[k][0]);
                const f32x16 w2 = f32x16_load(&panel[k][16]);
                const f32x16 w3 = f32x16_load(&panel[k][32]);
                const float a = dense_1_input_grad[i][k];
                s0_0 += a * w;
                s0_1 += a * w2;
                s0_2 += a * w3;
                const float a2 = dense_1_input_grad[i + 1][k];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                s1_2 += a2 * w3;
                const float a3 = dense_1_input_grad[i + 2][k];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                s2_2 += a3 * w3;
                const float a4 = dense_1_input_grad[i + 3][k];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                s3_2 += a4 * w3;
                const float a5 = dense_1_input_grad[i + 4][k];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                s4_2 += a5 * w3;
                const float a6 = dense_1_input_grad[i + 5][k];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                s5_2 += a6 * w3;
                const float a7 = dense_1_input_grad[i + 6][k];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                s6_2 += a7 * w3;
                const float a8 = dense_1_input_grad[i + 7][k];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                s7_2 += a8 * w3;
            }
            f32x16_store(&dense_input_grad[i][j], s0_0);
            f32x16_store(&dense_input_grad[i][j + 16], s0_1);
            f32x16_store(&dense_input_grad[i][j + 32], s0_2);
            f32x16_store(&dense_input_grad[i + 1][j], s1_0);
            f32x16_store(&dense_input_grad[i + 1][j + 16], s1_1);
            f32x16_store(&dense_input_grad[i + 1][j + 32], s1_2);
            f32x16_store(&dense_input_grad[i + 2][j], s2_0);
            f32x16_store(&dense_input_grad[i + 2][j + 16], s2_1);
            f32x16_store(&dense_input_grad[i + 2][j + 32], s2_2);
            f32x16_store(&dense_input_grad[i + 3][j], s3_0);
            f32x16_store(&dense_input_grad[i + 3][j + 16], s3_1);
            f32x16_store(&dense_input_grad[i + 3][j + 32], s3_2);
            f32x16_store(&dense_input_grad[i + 4][j], s4_0);
            f32x16_store(&dense_input_grad[i + 4][j + 16], s4_1);
            f32x16_store(&dense_input_grad[i + 4][j + 32], s4_2);
            f32x16_store(&dense_input_grad[i + 5][j], s5_0);
            f32x16_store(&dense_input_grad[i + 5][j + 16], s5_1);
            f32x16_store(&dense_input_grad[i + 5][j + 32], s5_2);
            f32x16_store(&dense_input_grad[i + 6][j], s6_0);
            f32x16_store(&dense_input_grad[i + 6][j + 16], s6_1);
            f32x16_store(&dense_input_grad[i + 6][j + 32], s6_2);
            f32x16_store(&dense_input_grad[i + 7][j], s7_0);
            f32x16_store(&dense_input_grad[i + 7][j + 16], s7_1);
            f32x16_store(&dense_input_grad[i + 7][j + 32], s7_2);
        }
    }
}

// mnist_cnn.dl:9: | flatten | dense(64, activation = relu)
// mnist_cnn.dl:16: using     adam(0.001)
// contract, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 64], [64, 3, 3, 64] -> [576, 64], 5.49 MFLOP
static void dense_kernel_grad(mnist_cnn *m)
{
    const float (*restrict dense_1_input_grad)[64] = (void *)(m->arena + 7667712);
    const float (*restrict conv2d_2)[576] = (void *)(m->arena + 8110080);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 14045184);
    const float epsilon = m->epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 14045248);
    float (*restrict digits_dense_kernel)[64] = m->digits_dense_kernel;
    float (*restrict digits_dense_kernel_m)[64] = m->digits_dense_kernel_m;
    float (*restrict digits_dense_kernel_v)[64] = m->digits_dense_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 576; i0 += 96)
        for (int i = 0; i < 96; i += 6) {
            // 6 x 64 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s0_2 = f32x16_splat(0.0f);
            f32x16 s0_3 = f32x16_splat(0.0f);
            f32x16 s1_0 = f32x16_splat(0.0f);
            f32x16 s1_1 = f32x16_splat(0.0f);
            f32x16 s1_2 = f32x16_splat(0.0f);
            f32x16 s1_3 = f32x16_splat(0.0f);
            f32x16 s2_0 = f32x16_splat(0.0f);
            f32x16 s2_1 = f32x16_splat(0.0f);
            f32x16 s2_2 = f32x16_splat(0.0f);
            f32x16 s2_3 = f32x16_splat(0.0f);
            f32x16 s3_0 = f32x16_splat(0.0f);
            f32x16 s3_1 = f32x16_splat(0.0f);
            f32x16 s3_2 = f32x16_splat(0.0f);
            f32x16 s3_3 = f32x16_splat(0.0f);
            f32x16 s4_0 = f32x16_splat(0.0f);
            f32x16 s4_1 = f32x16_splat(0.0f);
            f32x16 s4_2 = f32x16_splat(0.0f);
            f32x16 s4_3 = f32x16_splat(0.0f);
            f32x16 s5_0 = f32x16_splat(0.0f);
            f32x16 s5_1 = f32x16_splat(0.0f);
            f32x16 s5_2 = f32x16_splat(0.0f);
            f32x16 s5_3 = f32x16_splat(0.0f);
            for (int k = 0; k < 64; k++) {
                const f32x16 w = f32x16_load(&dense_1_input_grad[k][0]);
                const f32x16 w2 = f32x16_load(&dense_1_input_grad[k][16]);
                const f32x16 w3 = f32x16_load(&dense_1_input_grad[k][32]);
                const f32x16 w4 = f32x16_load(&dense_1_input_grad[k][48]);
                const float a = conv2d_2[k][i0 + i];
                s0_0 += a * w;
                s0_1 += a * w2;
                s0_2 += a * w3;
                s0_3 += a * w4;
                const float a2 = conv2d_2[k][i0 + i + 1];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                s1_2 += a2 * w3;
                s1_3 += a2 * w4;
                const float a3 = conv2d_2[k][i0 + i + 2];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                s2_2 += a3 * w3;
                s2_3 += a3 * w4;
                const float a4 = conv2d_2[k][i0 + i + 3];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                s3_2 += a4 * w3;
                s3_3 += a4 * w4;
                const float a5 = conv2d_2[k][i0 + i + 4];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                s4_2 += a5 * w3;
                s4_3 += a5 * w4;
                const float a6 = conv2d_2[k][i0 + i + 5];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                s5_2 += a6 * w3;
                s5_3 += a6 * w4;
            }
            const f32x16 t = f32x16_load(&digits_dense_kernel_m[i0 + i][0]) * beta_1 + (1.0f - beta_1) * s0_0;
            const f32x16 t2 = f32x16_load(&digits_dense_kernel_v[i0 + i][0]) * beta_2 + (1.0f - beta_2) * (s0_0 * s0_0);
            const f32x16 t3 = adam_rate * t / (epsilon + adam_rsqrt * f32x16_sqrt(t2));
            f32x16_store(&digits_dense_kernel[i0 + i][0], f32x16_load(&digits_dense_kernel[i0 + i][0]) - t3);
            f32x16_store(&digits_dense_kernel_m[i0 + i][0], t);
            f32x16_store(&digits_dense_kernel_v[i0 + i][0], t2);
            const f32x16 t4 = f32x16_load(&digits_dense_kernel_m[i0 + i][16]) * beta_1 + (1.0f - beta_1) * s0_1;
            const f32x16 t5 = f32x16_load(&digits_dense_kernel_v[i0 + i][16]) * beta_2 + (1.0f - beta_2) * (s0_1 * s0_1);
            const f32x16 t6 = adam_rate * t4 / (epsilon + adam_rsqrt * f32x16_sqrt(t5));
            f32x16_store(&digits_dense_kernel[i0 + i][16], f32x16_load(&digits_dense_kernel[i0 + i][16]) - t6);
            f32x16_store(&digits_dense_kernel_m[i0 + i][16], t4);
            f32x16_store(&digits_dense_kernel_v[i0 + i][16], t5);
            const f32x16 t7 = f32x16_load(&digits_dense_kernel_m[i0 + i][32]) * beta_1 + (1.0f - beta_1) * s0_2;
            const f32x16 t8 = f32x16_load(&digits_dense_kernel_v[i0 + i][32]) * beta_2 + (1.0f - beta_2) * (s0_2 * s0_2);
            const f32x16 t9 = adam_rate * t7 / (epsilon + adam_rsqrt * f32x16_sqrt(t8));
            f32x16_store(&digits_dense_kernel[i0 + i][32], f32x16_load(&digits_dense_kernel[i0 + i][32]) - t9);
            f32x16_store(&digits_dense_kernel_m[i0 + i][32], t7);
            f32x16_store(&digits_dense_kernel_v[i0 + i][32], t8);
            const f32x16 t10 = f32x16_load(&digits_dense_kernel_m[i0 + i][48]) * beta_1 + (1.0f - beta_1) * s0_3;
            const f32x16 t11 = f32x16_load(&digits_dense_kernel_v[i0 + i][48]) * beta_2 + (1.0f - beta_2) * (s0_3 * s0_3);
            const f32x16 t12 = adam_rate * t10 / (epsilon + adam_rsqrt * f32x16_sqrt(t11));
            f32x16_store(&digits_dense_kernel[i0 + i][48], f32x16_load(&digits_dense_kernel[i0 + i][48]) - t12);
            f32x16_store(&digits_dense_kernel_m[i0 + i][48], t10);
            f32x16_store(&digits_dense_kernel_v[i0 + i][48], t11);
            const f32x16 t13 = f32x16_load(&digits_dense_kernel_m[i0 + i + 1][0]) * beta_1 + (1.0f - beta_1) * s1_0;
            const f32x16 t14 = f32x16_load(&digits_dense_kernel_v[i0 + i + 1][0]) * beta_2;
            const f32x16 t15 = t14 + (1.0f - beta_2) * (s1_0 * s1_0);
            const f32x16 t16 = adam_rate * t13 / (epsilon + adam_rsqrt * f32x16_sqrt(t15));
            f32x16_store(&digits_dense_kernel[i0 + i + 1][0], f32x16_load(&digits_dense_kernel[i0 + i + 1][0]) - t16);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 1][0], t13);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 1][0], t15);
            const f32x16 t17 = f32x16_load(&digits_dense_kernel_m[i0 + i + 1][16]) * beta_1 + (1.0f - beta_1) * s1_1;
            const f32x16 t18 = f32x16_load(&digits_dense_kernel_v[i0 + i + 1][16]) * beta_2;
            const f32x16 t19 = t18 + (1.0f - beta_2) * (s1_1 * s1_1);
            const f32x16 t20 = adam_rate * t17 / (epsilon + adam_rsqrt * f32x16_sqrt(t19));
            f32x16_store(&digits_dense_kernel[i0 + i + 1][16], f32x16_load(&digits_dense_kernel[i0 + i + 1][16]) - t20);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 1][16], t17);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 1][16], t19);
            const f32x16 t21 = f32x16_load(&digits_dense_kernel_m[i0 + i + 1][32]) * beta_1 + (1.0f - beta_1) * s1_2;
            const f32x16 t22 = f32x16_load(&digits_dense_kernel_v[i0 + i + 1][32]) * beta_2;
            const f32x16 t23 = t22 + (1.0f - beta_2) * (s1_2 * s1_2);
            const f32x16 t24 = adam_rate * t21 / (epsilon + adam_rsqrt * f32x16_sqrt(t23));
            f32x16_store(&digits_dense_kernel[i0 + i + 1][32], f32x16_load(&digits_dense_kernel[i0 + i + 1][32]) - t24);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 1][32], t21);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 1][32], t23);
            const f32x16 t25 = f32x16_load(&digits_dense_kernel_m[i0 + i + 1][48]) * beta_1 + (1.0f - beta_1) * s1_3;
            const f32x16 t26 = f32x16_load(&digits_dense_kernel_v[i0 + i + 1][48]) * beta_2;
            const f32x16 t27 = t26 + (1.0f - beta_2) * (s1_3 * s1_3);
            const f32x16 t28 = adam_rate * t25 / (epsilon + adam_rsqrt * f32x16_sqrt(t27));
            f32x16_store(&digits_dense_kernel[i0 + i + 1][48], f32x16_load(&digits_dense_kernel[i0 + i + 1][48]) - t28);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 1][48], t25);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 1][48], t27);
            const f32x16 t29 = f32x16_load(&digits_dense_kernel_m[i0 + i + 2][0]) * beta_1 + (1.0f - beta_1) * s2_0;
            const f32x16 t30 = f32x16_load(&digits_dense_kernel_v[i0 + i + 2][0]) * beta_2;
            const f32x16 t31 = t30 + (1.0f - beta_2) * (s2_0 * s2_0);
            const f32x16 t32 = adam_rate * t29 / (epsilon + adam_rsqrt * f32x16_sqrt(t31));
            f32x16_store(&digits_dense_kernel[i0 + i + 2][0], f32x16_load(&digits_dense_kernel[i0 + i + 2][0]) - t32);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 2][0], t29);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 2][0], t31);
            const f32x16 t33 = f32x16_load(&digits_dense_kernel_m[i0 + i + 2][16]) * beta_1 + (1.0f - beta_1) * s2_1;
            const f32x16 t34 = f32x16_load(&digits_dense_kernel_v[i0 + i + 2][16]) * beta_2;
            const f32x16 t35 = t34 + (1.0f - beta_2) * (s2_1 * s2_1);
            const f32x16 t36 = adam_rate * t33 / (epsilon + adam_rsqrt * f32x16_sqrt(t35));
            f32x16_store(&digits_dense_kernel[i0 + i + 2][16], f32x16_load(&digits_dense_kernel[i0 + i + 2][16]) - t36);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 2][16], t33);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 2][16], t35);
            const f32x16 t37 = f32x16_load(&digits_dense_kernel_m[i0 + i + 2][32]) * beta_1 + (1.0f - beta_1) * s2_2;
            const f32x16 t38 = f32x16_load(&digits_dense_kernel_v[i0 + i + 2][32]) * beta_2;
            const f32x16 t39 = t38 + (1.0f - beta_2) * (s2_2 * s2_2);
            const f32x16 t40 = adam_rate * t37 / (epsilon + adam_rsqrt * f32x16_sqrt(t39));
            f32x16_store(&digits_dense_kernel[i0 + i + 2][32], f32x16_load(&digits_dense_kernel[i0 + i + 2][32]) - t40);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 2][32], t37);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 2][32], t39);
            const f32x16 t41 = f32x16_load(&digits_dense_kernel_m[i0 + i + 2][48]) * beta_1 + (1.0f - beta_1) * s2_3;
            const f32x16 t42 = f32x16_load(&digits_dense_kernel_v[i0 + i + 2][48]) * beta_2;
            const f32x16 t43 = t42 + (1.0f - beta_2) * (s2_3 * s2_3);
            const f32x16 t44 = adam_rate * t41 / (epsilon + adam_rsqrt * f32x16_sqrt(t43));
            f32x16_store(&digits_dense_kernel[i0 + i + 2][48], f32x16_load(&digits_dense_kernel[i0 + i + 2][48]) - t44);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 2][48], t41);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 2][48], t43);
            const f32x16 t45 = f32x16_load(&digits_dense_kernel_m[i0 + i + 3][0]) * beta_1 + (1.0f - beta_1) * s3_0;
            const f32x16 t46 = f32x16_load(&digits_dense_kernel_v[i0 + i + 3][0]) * beta_2;
            const f32x16 t47 = t46 + (1.0f - beta_2) * (s3_0 * s3_0);
            const f32x16 t48 = adam_rate * t45 / (epsilon + adam_rsqrt * f32x16_sqrt(t47));
            f32x16_store(&digits_dense_kernel[i0 + i + 3][0], f32x16_load(&digits_dense_kernel[i0 + i + 3][0]) - t48);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 3][0], t45);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 3][0], t47);
            const f32x16 t49 = f32x16_load(&digits_dense_kernel_m[i0 + i + 3][16]) * beta_1 + (1.0f - beta_1) * s3_1;
            const f32x16 t50 = f32x16_load(&digits_dense_kernel_v[i0 + i + 3][16]) * beta_2;
            const f32x16 t51 = t50 + (1.0f - beta_2) * (s3_1 * s3_1);
            const f32x16 t52 = adam_rate * t49 / (epsilon + adam_rsqrt * f32x16_sqrt(t51));
            f32x16_store(&digits_dense_kernel[i0 + i + 3][16], f32x16_load(&digits_dense_kernel[i0 + i + 3][16]) - t52);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 3][16], t49);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 3][16], t51);
            const f32x16 t53 = f32x16_load(&digits_dense_kernel_m[i0 + i + 3][32]) * beta_1 + (1.0f - beta_1) * s3_2;
            const f32x16 t54 = f32x16_load(&digits_dense_kernel_v[i0 + i + 3][32]) * beta_2;
            const f32x16 t55 = t54 + (1.0f - beta_2) * (s3_2 * s3_2);
            const f32x16 t56 = adam_rate * t53 / (epsilon + adam_rsqrt * f32x16_sqrt(t55));
            f32x16_store(&digits_dense_kernel[i0 + i + 3][32], f32x16_load(&digits_dense_kernel[i0 + i + 3][32]) - t56);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 3][32], t53);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 3][32], t55);
            const f32x16 t57 = f32x16_load(&digits_dense_kernel_m[i0 + i + 3][48]) * beta_1 + (1.0f - beta_1) * s3_3;
            const f32x16 t58 = f32x16_load(&digits_dense_kernel_v[i0 + i + 3][48]) * beta_2;
            const f32x16 t59 = t58 + (1.0f - beta_2) * (s3_3 * s3_3);
            const f32x16 t60 = adam_rate * t57 / (epsilon + adam_rsqrt * f32x16_sqrt(t59));
            f32x16_store(&digits_dense_kernel[i0 + i + 3][48], f32x16_load(&digits_dense_kernel[i0 + i + 3][48]) - t60);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 3][48], t57);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 3][48], t59);
            const f32x16 t61 = f32x16_load(&digits_dense_kernel_m[i0 + i + 4][0]) * beta_1 + (1.0f - beta_1) * s4_0;
            const f32x16 t62 = f32x16_load(&digits_dense_kernel_v[i0 + i + 4][0]) * beta_2;
            const f32x16 t63 = t62 + (1.0f - beta_2) * (s4_0 * s4_0);
            const f32x16 t64 = adam_rate * t61 / (epsilon + adam_rsqrt * f32x16_sqrt(t63));
            f32x16_store(&digits_dense_kernel[i0 + i + 4][0], f32x16_load(&digits_dense_kernel[i0 + i + 4][0]) - t64);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 4][0], t61);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 4][0], t63);
            const f32x16 t65 = f32x16_load(&digits_dense_kernel_m[i0 + i + 4][16]) * beta_1 + (1.0f - beta_1) * s4_1;
            const f32x16 t66 = f32x16_load(&digits_dense_kernel_v[i0 + i + 4][16]) * beta_2;
            const f32x16 t67 = t66 + (1.0f - beta_2) * (s4_1 * s4_1);
            const f32x16 t68 = adam_rate * t65 / (epsilon + adam_rsqrt * f32x16_sqrt(t67));
            f32x16_store(&digits_dense_kernel[i0 + i + 4][16], f32x16_load(&digits_dense_kernel[i0 + i + 4][16]) - t68);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 4][16], t65);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 4][16], t67);
            const f32x16 t69 = f32x16_load(&digits_dense_kernel_m[i0 + i + 4][32]) * beta_1 + (1.0f - beta_1) * s4_2;
            const f32x16 t70 = f32x16_load(&digits_dense_kernel_v[i0 + i + 4][32]) * beta_2;
            const f32x16 t71 = t70 + (1.0f - beta_2) * (s4_2 * s4_2);
            const f32x16 t72 = adam_rate * t69 / (epsilon + adam_rsqrt * f32x16_sqrt(t71));
            f32x16_store(&digits_dense_kernel[i0 + i + 4][32], f32x16_load(&digits_dense_kernel[i0 + i + 4][32]) - t72);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 4][32], t69);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 4][32], t71);
            const f32x16 t73 = f32x16_load(&digits_dense_kernel_m[i0 + i + 4][48]) * beta_1 + (1.0f - beta_1) * s4_3;
            const f32x16 t74 = f32x16_load(&digits_dense_kernel_v[i0 + i + 4][48]) * beta_2;
            const f32x16 t75 = t74 + (1.0f - beta_2) * (s4_3 * s4_3);
            const f32x16 t76 = adam_rate * t73 / (epsilon + adam_rsqrt * f32x16_sqrt(t75));
            f32x16_store(&digits_dense_kernel[i0 + i + 4][48], f32x16_load(&digits_dense_kernel[i0 + i + 4][48]) - t76);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 4][48], t73);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 4][48], t75);
            const f32x16 t77 = f32x16_load(&digits_dense_kernel_m[i0 + i + 5][0]) * beta_1 + (1.0f - beta_1) * s5_0;
            const f32x16 t78 = f32x16_load(&digits_dense_kernel_v[i0 + i + 5][0]) * beta_2;
            const f32x16 t79 = t78 + (1.0f - beta_2) * (s5_0 * s5_0);
            const f32x16 t80 = adam_rate * t77 / (epsilon + adam_rsqrt * f32x16_sqrt(t79));
            f32x16_store(&digits_dense_kernel[i0 + i + 5][0], f32x16_load(&digits_dense_kernel[i0 + i + 5][0]) - t80);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 5][0], t77);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 5][0], t79);
            const f32x16 t81 = f32x16_load(&digits_dense_kernel_m[i0 + i + 5][16]) * beta_1 + (1.0f - beta_1) * s5_1;
            const f32x16 t82 = f32x16_load(&digits_dense_kernel_v[i0 + i + 5][16]) * beta_2;
            const f32x16 t83 = t82 + (1.0f - beta_2) * (s5_1 * s5_1);
            const f32x16 t84 = adam_rate * t81 / (epsilon + adam_rsqrt * f32x16_sqrt(t83));
            f32x16_store(&digits_dense_kernel[i0 + i + 5][16], f32x16_load(&digits_dense_kernel[i0 + i + 5][16]) - t84);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 5][16], t81);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 5][16], t83);
            const f32x16 t85 = f32x16_load(&digits_dense_kernel_m[i0 + i + 5][32]) * beta_1 + (1.0f - beta_1) * s5_2;
            const f32x16 t86 = f32x16_load(&digits_dense_kernel_v[i0 + i + 5][32]) * beta_2;
            const f32x16 t87 = t86 + (1.0f - beta_2) * (s5_2 * s5_2);
            const f32x16 t88 = adam_rate * t85 / (epsilon + adam_rsqrt * f32x16_sqrt(t87));
            f32x16_store(&digits_dense_kernel[i0 + i + 5][32], f32x16_load(&digits_dense_kernel[i0 + i + 5][32]) - t88);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 5][32], t85);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 5][32], t87);
            const f32x16 t89 = f32x16_load(&digits_dense_kernel_m[i0 + i + 5][48]) * beta_1 + (1.0f - beta_1) * s5_3;
            const f32x16 t90 = f32x16_load(&digits_dense_kernel_v[i0 + i + 5][48]) * beta_2;
            const f32x16 t91 = t90 + (1.0f - beta_2) * (s5_3 * s5_3);
            const f32x16 t92 = adam_rate * t89 / (epsilon + adam_rsqrt * f32x16_sqrt(t91));
            f32x16_store(&digits_dense_kernel[i0 + i + 5][48], f32x16_load(&digits_dense_kernel[i0 + i + 5][48]) - t92);
            f32x16_store(&digits_dense_kernel_m[i0 + i + 5][48], t89);
            f32x16_store(&digits_dense_kernel_v[i0 + i + 5][48], t91);
        }
}

// mnist_cnn.dl:8: | conv2d(64, 3, activation = relu)
// greater, select: [64, 3, 3, 64], [64, 576] -> [64, 3, 3, 64], 73.7 kFLOP
static void conv2d_2_y_grad(mnist_cnn *m)
{
    const float *restrict conv2d_2 = (void *)(m->arena + 8110080);
    const float *restrict dense_input_grad = (void *)(m->arena + 7520256);
    float *restrict conv2d_2_y_grad = (void *)(m->arena + 7667712);

    #pragma omp for simd schedule(static) nowait
    for (int i = 0; i < 36864; i++)
        conv2d_2_y_grad[i] = conv2d_2[i] > 0.0f ? dense_input_grad[i] : 0.0f;
}

// mnist_cnn.dl:8: | conv2d(64, 3, activation = relu)
// mnist_cnn.dl:16: using     adam(0.001)
// reduce, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 3, 3, 64] -> [32, 64], [64], 38.2 kFLOP
static void conv2d_2_bias_grad(mnist_cnn *m)
{
    const float (*restrict conv2d_2_y_grad)[3][3][64] = (void *)(m->arena + 7667712);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 14045184);
    const float epsilon = m->epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 14045248);
    float (*restrict partial)[64] = (void *)(m->arena + 7520256);
    float *restrict digits_conv2d_2_bias = m->digits_conv2d_2_bias;
    float *restrict digits_conv2d_2_bias_m = m->digits_conv2d_2_bias_m;
    float *restrict digits_conv2d_2_bias_v = m->digits_conv2d_2_bias_v;

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int b = 0; b < 2; b++)
            for (int y = 0; y < 3; y++)
                for (int x = 0; x < 3; x++) {
                    sum += f32x16_load(&conv2d_2_y_grad[chunk * 2 + b][y][x][0]);
                    sum2 += f32x16_load(&conv2d_2_y_grad[chunk * 2 + b][y][x][16]);
                    sum3 += f32x16_load(&conv2d_2_y_grad[chunk * 2 + b][y][x][32]);
                    sum4 += f32x16_load(&conv2d_2_y_grad[chunk * 2 + b][y][x][48]);
                }
        f32x16_store(&partial[chunk][0], sum);
        f32x16_store(&partial[chunk][16], sum2);
        f32x16_store(&partial[chunk][32], sum3);
        f32x16_store(&partial[chunk][48], sum4);
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int c = 0; c < 64; c++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 32; chunk++)
                sum += partial[chunk][c];
            const float m2 = beta_1 * digits_conv2d_2_bias_m[c] + (1.0f - beta_1) * sum;
            const float v = beta_2 * digits_conv2d_2_bias_v[c] + (1.0f - beta_2) * (sum * sum);
            digits_conv2d_2_bias[c] -= adam_rate * m2 / (epsilon + adam_rsqrt * sqrtf(v));
            digits_conv2d_2_bias_m[c] = m2;
            digits_conv2d_2_bias_v[c] = v;
        }
    }
}

// mnist_cnn.dl:8: | conv2d(64, 3, activation = relu)
// slice, transpose: [3, 3, 64, 64] -> [3, 3, 64, 64]
static void conv2d_2_transpose_grad(mnist_cnn *m)
{
    const float (*restrict digits_conv2d_2_kernel)[64][64] = (const void *)m->digits_conv2d_2_kernel;
    float (*restrict conv2d_2_transpose_grad)[64][64] = (void *)(m->arena + 7520256);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t i = 0; i < 9; i++)
        for (int64_t j = 0; j < 64; j++) {
            #pragma omp simd
            for (int k = 0; k < 64; k++)
                conv2d_2_transpose_grad[i][j][k] = digits_conv2d_2_kernel[8 - i][k][j];
        }
}

// mnist_cnn.dl:8: | conv2d(64, 3, activation = relu)
// conv: [3, 3, 64, 64], [64, 3, 3, 64] -> [64, 5, 5, 64], 42.5 MFLOP
static void conv2d_2_input_grad(mnist_cnn *m)
{
    const float (*restrict conv2d_2_transpose_grad)[3][64][64] = (void *)(m->arena + 7520256);
    const float (*restrict conv2d_2_y_grad)[3][3][64] = (void *)(m->arena + 7667712);
    float (*restrict conv2d_2_input_grad)[5][5][64] = (void *)(m->arena + 9912320);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int y = 0; y < 5; y++) {
            // 5 pixels x 64 channels in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s0_2 = f32x16_splat(0.0f);
            f32x16 s0_3 = f32x16_splat(0.0f);
            f32x16 s1_0 = f32x16_splat(0.0f);
            f32x16 s1_1 = f32x16_splat(0.0f);
            f32x16 s1_2 = f32x16_splat(0.0f);
            f32x16 s1_3 = f32x16_splat(0.0f);
            f32x16 s2_0 = f32x16_splat(0.0f);
            f32x16 s2_1 = f32x16_splat(0.0f);
            f32x16 s2_2 = f32x16_splat(0.0f);
            f32x16 s2_3 = f32x16_splat(0.0f);
            f32x16 s3_0 = f32x16_splat(0.0f);
            f32x16 s3_1 = f32x16_splat(0.0f);
            f32x16 s3_2 = f32x16_splat(0.0f);
            f32x16 s3_3 = f32x16_splat(0.0f);
            f32x16 s4_0 = f32x16_splat(0.0f);
            f32x16 s4_1 = f32x16_splat(0.0f);
            f32x16 s4_2 = f32x16_splat(0.0f);
            f32x16 s4_3 = f32x16_splat(0.0f);
            for (int ky = (0 < 2 - y ? 2 - y : 0); ky < (5 - y < 3 ? 5 - y : 3); ky++) {
                for (int i = 0; i < 64; i++) {
                    const f32x16 w = f32x16_load(&conv2d_2_transpose_grad[ky][0][i][0]);
                    const f32x16 w2 = f32x16_load(&conv2d_2_transpose_grad[ky][0][i][16]);
                    const f32x16 w3 = f32x16_load(&conv2d_2_transpose_grad[ky][0][i][32]);
                    const f32x16 w4 = f32x16_load(&conv2d_2_transpose_grad[ky][0][i][48]);
                    const float a = conv2d_2_y_grad[b][y + ky - 2][0][i];
                    s2_0 += a * w;
                    s2_1 += a * w2;
                    s2_2 += a * w3;
                    s2_3 += a * w4;
                    const float a2 = conv2d_2_y_grad[b][y + ky - 2][1][i];
                    s3_0 += a2 * w;
                    s3_1 += a2 * w2;
                    s3_2 += a2 * w3;
                    s3_3 += a2 * w4;
                    const float a3 = conv2d_2_y_grad[b][y + ky - 2][2][i];
                    s4_0 += a3 * w;
                    s4_1 += a3 * w2;
                    s4_2 += a3 * w3;
                    s4_3 += a3 * w4;
                }
                for (int i = 0; i < 64; i++) {
                    const f32x16 w = f32x16_load(&conv2d_2_transpose_grad[ky][1][i][0]);
                    const f32x16 w2 = f32x16_load(&conv2d_2_transpose_grad[ky][1][i][16]);
                    const f32x16 w3 = f32x16_load(&conv2d_2_transpose_grad[ky][1][i][32]);
                    const f32x16 w4 = f32x16_load(&conv2d_2_transpose_grad[ky][1][i][48]);
                    const float a = conv2d_2_y_grad[b][y + ky - 2][0][i];
                    s1_0 += a * w;
                    s1_1 += a * w2;
                    s1_2 += a * w3;
                    s1_3 += a * w4;
                    const float a2 = conv2d_2_y_grad[b][y + ky - 2][1][i];
                    s2_0 += a2 * w;
                    s2_1 += a2 * w2;
                    s2_2 += a2 * w3;
                    s2_3 += a2 * w4;
                    const float a3 = conv2d_2_y_grad[b][y + ky - 2][2][i];
                    s3_0 += a3 * w;
                    s3_1 += a3 * w2;
                    s3_2 += a3 * w3;
                    s3_3 += a3 * w4;
                }
                for (int i = 0; i < 64; i++) {
                    const f32x16 w = f32x16_load(&conv2d_2_transpose_grad[ky][2][i][0]);
                    const f32x16 w2 = f32x16_load(&conv2d_2_transpose_grad[ky][2][i][16]);
                    const f32x16 w3 = f32x16_load(&conv2d_2_transpose_grad[ky][2][i][32]);
                    const f32x16 w4 = f32x16_load(&conv2d_2_transpose_grad[ky][2][i][48]);
                    const float a = conv2d_2_y_grad[b][y + ky - 2][0][i];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    s0_2 += a * w3;
                    s0_3 += a * w4;
                    const float a2 = conv2d_2_y_grad[b][y + ky - 2][1][i];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    s1_2 += a2 * w3;
                    s1_3 += a2 * w4;
                    const float a3 = conv2d_2_y_grad[b][y + ky - 2][2][i];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    s2_2 += a3 * w3;
                    s2_3 += a3 * w4;
                }
            }
            f32x16_store(&conv2d_2_input_grad[b][y][0][0], s0_0);
            f32x16_store(&conv2d_2_input_grad[b][y][0][16], s0_1);
            f32x16_store(&conv2d_2_input_grad[b][y][0][32], s0_2);
            f32x16_store(&conv2d_2_input_grad[b][y][0][48], s0_3);
            f32x16_store(&conv2d_2_input_grad[b][y][1][0], s1_0);
            f32x16_store(&conv2d_2_input_grad[b][y][1][16], s1_1);
            f32x16_store(&conv2d_2_input_grad[b][y][1][32], s1_2);
            f32x16_store(&conv2d_2_input_grad[b][y][1][48], s1_3);
            f32x16_store(&conv2d_2_input_grad[b][y][2][0], s2_0);
            f32x16_store(&conv2d_2_input_grad[b][y][2][16], s2_1);
            f32x16_store(&conv2d_2_input_grad[b][y][2][32], s2_2);
            f32x16_store(&conv2d_2_input_grad[b][y][2][48], s2_3);
            f32x16_store(&conv2d_2_input_grad[b][y][3][0], s3_0);
            f32x16_store(&conv2d_2_input_grad[b][y][3][16], s3_1);
            f32x16_store(&conv2d_2_input_grad[b][y][3][32], s3_2);
            f32x16_store(&conv2d_2_input_grad[b][y][3][48], s3_3);
            f32x16_store(&conv2d_2_input_grad[b][y][4][0], s4_0);
            f32x16_store(&conv2d_2_input_grad[b][y][4][16], s4_1);
            f32x16_store(&conv2d_2_input_grad[b][y][4][32], s4_2);
            f32x16_store(&conv2d_2_input_grad[b][y][4][48], s4_3);
        }
}

// mnist_cnn.dl:8: | conv2d(64, 3, activation = relu)
// mnist_cnn.dl:16: using     adam(0.001)
// conv_kernel_grad, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 3, 3, 64], [64, 5, 5, 64] -> [576, 64], [3, 3, 64, 64], 43.2 MFLOP
static void conv2d_2_kernel_grad(mnist_cnn *m)
{
    const float (*restrict conv2d_2_y_grad)[3][3][64] = (void *)(m->arena + 7667712);
    const float (*restrict max_pool2d_2)[5][5][64] = (void *)(m->arena + 9502720);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 14045184);
    const float epsilon = m->epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 14045248);
    float (*restrict sums)[64] = (void *)(m->arena + 7520256);
    float (*restrict digits_conv2d_2_kernel)[3][64][64] = m->digits_conv2d_2_kernel;
    float (*restrict digits_conv2d_2_kernel_m)[3][64][64] = m->digits_conv2d_2_kernel_m;
    float (*restrict digits_conv2d_2_kernel_v)[3][64][64] = m->digits_conv2d_2_kernel_v;

    {
        #pragma omp single nowait
        {
            for (int c = 0; c < 576; c++) {
                f32x16_store(&sums[c][0], f32x16_splat(0.0f));
                f32x16_store(&sums[c][16], f32x16_splat(0.0f));
                f32x16_store(&sums[c][32], f32x16_splat(0.0f));
                f32x16_store(&sums[c][48], f32x16_splat(0.0f));
            }
        }
        #pragma omp barrier
        #pragma omp for collapse(2) schedule(static) nowait
        for (int64_t ky = 0; ky < 3; ky++)
            for (int64_t first = 0; first < 64; first += 16)
                for (int near = 0; near < 64; near += 4)
                    for (int kx = 0; kx < 3; kx++) {
                        {
                            // 6 input channels x 64 output channels in registers
                            f32x16 s0_0 = f32x16_load(&sums[ky * 192 + first + kx * 64][0]);
                            f32x16 s0_1 = f32x16_load(&sums[ky * 192 + first + kx * 64][16]);
                            f32x16 s0_2 = f32x16_load(&sums[ky * 192 + first + kx * 64][32]);
                            f32x16 s0_3 = f32x16_load(&sums[ky * 192 + first + kx * 64][48]);
                            f32x16 s1_0 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 1][0]);
                            f32x16 s1_1 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 1][16]);
                            f32x16 s1_2 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 1][32]);
                            f32x16 s1_3 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 1][48]);
                            f32x16 s2_0 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 2][0]);
                            f32x16 s2_1 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 2][16]);
                            f32x16 s2_2 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 2][32]);
                            f32x16 s2_3 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 2][48]);
                            f32x16 s3_0 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 3][0]);
                            f32x16 s3_1 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 3][16]);
                            f32x16 s3_2 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 3][32]);
                            f32x16 s3_3 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 3][48]);
                            f32x16 s4_0 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 4][0]);
                            f32x16 s4_1 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 4][16]);
                            f32x16 s4_2 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 4][32]);
                            f32x16 s4_3 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 4][48]);
                            f32x16 s5_0 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 5][0]);
                            f32x16 s5_1 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 5][16]);
                            f32x16 s5_2 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 5][32]);
                            f32x16 s5_3 = f32x16_load(&sums[ky * 192 + first + kx * 64 + 5][48]);
                            for (int b = near; b < near + 4; b++)
                                for (int y = 0; y < 3; y++)
                                    for (int x = 0; x < 3; x++) {
                                        const f32x16 w = f32x16_load(&conv2d_2_y_grad[b][y][x][0]);
                                        const f32x16 w2 = f32x16_load(&conv2d_2_y_grad[b][y][x][16]);
                                        const f32x16 w3 = f32x16_load(&conv2d_2_y_grad[b][y][x][32]);
                                        const f32x16 w4 = f32x16_load(&conv2d_2_y_grad[b][y][x][48]);
                                        const float a = max_pool2d_2[b][ky + y][kx + x][first];
                                        s0_0 += a * w;
                                        s0_1 += a * w2;
                                        s0_2 += a * w3;
                                        s0_3 += a * w4;
                                        const float a2 = max_pool2d_2[b][ky + y][kx + x][first + 1];
                                        s1_0 += a2 * w;
                                        s1_1 += a2 * w2;
                                        s1_2 += a2 * w3;
                                        s1_3 += a2 * w4;
                                        const float a3 = max_pool2d_2[b][ky + y][kx + x][first + 2];
                                        s2_0 += a3 * w;
                                        s2_1 += a3 * w2;
                                        s2_2 += a3 * w3;
                                        s2_3 += a3 * w4;
                                        const float a4 = max_pool2d_2[b][ky + y][kx + x][first + 3];
                                        s3_0 += a4 * w;
                                        s3_1 += a4 * w2;
                                        s3_2 += a4 * w3;
                                        s3_3 += a4 * w4;
                                        const float a5 = max_pool2d_2[b][ky + y][kx + x][first + 4];
                                        s4_0 += a5 * w;
                                        s4_1 += a5 * w2;
                                        s4_2 += a5 * w3;
                                        s4_3 += a5 * w4;
                                        const float a6 = max_pool2d_2[b][ky + y][kx + x][first + 5];
                                        s5_0 += a6 * w;
                                        s5_1 += a6 * w2;
                                        s5_2 += a6 * w3;
                                        s5_3 += a6 * w4;
                                    }
                            f32x16_store(&sums[ky * 192 + first + kx * 64][0], s0_0);
                            f32x16_store(&sums[ky * 192 + first + kx * 64][16], s0_1);
                            f32x16_store(&sums[ky * 192 + first + kx * 64][32], s0_2);
                            f32x16_store(&sums[ky * 192 + first + kx * 64][48], s0_3);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 1][0], s1_0);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 1][16], s1_1);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 1][32], s1_2);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 1][48], s1_3);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 2][0], s2_0);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 2][16], s2_1);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 2][32], s2_2);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 2][48], s2_3);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 3][0], s3_0);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 3][16], s3_1);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 3][32], s3_2);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 3][48], s3_3);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 4][0], s4_0);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 4][16], s4_1);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 4][32], s4_2);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 4][48], s4_3);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 5][0], s5_0);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 5][16], s5_1);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 5][32], s5_2);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + 5][48], s5_3);
                        }
                        for (int c = 6; c < 16; c += 5) {
                            // 5 input channels x 64 output channels in registers
                            f32x16 s0_0 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c][0]);
                            f32x16 s0_1 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c][16]);
                            f32x16 s0_2 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c][32]);
                            f32x16 s0_3 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c][48]);
                            f32x16 s1_0 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c + 1][0]);
                            f32x16 s1_1 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c + 1][16]);
                            f32x16 s1_2 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c + 1][32]);
                            f32x16 s1_3 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c + 1][48]);
                            f32x16 s2_0 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c + 2][0]);
                            f32x16 s2_1 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c + 2][16]);
                            f32x16 s2_2 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c + 2][32]);
                            f32x16 s2_3 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c + 2][48]);
                            f32x16 s3_0 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c + 3][0]);
                            f32x16 s3_1 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c + 3][16]);
                            f32x16 s3_2 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c + 3][32]);
                            f32x16 s3_3 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c + 3][48]);
                            f32x16 s4_0 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c + 4][0]);
                            f32x16 s4_1 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c + 4][16]);
                            f32x16 s4_2 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c + 4][32]);
                            f32x16 s4_3 = f32x16_load(&sums[ky * 192 + first + kx * 64 + c + 4][48]);
                            for (int b = near; b < near + 4; b++)
                                for (int y = 0; y < 3; y++)
                                    for (int x = 0; x < 3; x++) {
                                        const f32x16 w = f32x16_load(&conv2d_2_y_grad[b][y][x][0]);
                                        const f32x16 w2 = f32x16_load(&conv2d_2_y_grad[b][y][x][16]);
                                        const f32x16 w3 = f32x16_load(&conv2d_2_y_grad[b][y][x][32]);
                                        const f32x16 w4 = f32x16_load(&conv2d_2_y_grad[b][y][x][48]);
                                        const float a = max_pool2d_2[b][ky + y][kx + x][first + c];
                                        s0_0 += a * w;
                                        s0_1 += a * w2;
                                        s0_2 += a * w3;
                                        s0_3 += a * w4;
                                        const float a2 = max_pool2d_2[b][ky + y][kx + x][first + c + 1];
                                        s1_0 += a2 * w;
                                        s1_1 += a2 * w2;
                                        s1_2 += a2 * w3;
                                        s1_3 += a2 * w4;
                                        const float a3 = max_pool2d_2[b][ky + y][kx + x][first + c + 2];
                                        s2_0 += a3 * w;
                                        s2_1 += a3 * w2;
                                        s2_2 += a3 * w3;
                                        s2_3 += a3 * w4;
                                        const float a4 = max_pool2d_2[b][ky + y][kx + x][first + c + 3];
                                        s3_0 += a4 * w;
                                        s3_1 += a4 * w2;
                                        s3_2 += a4 * w3;
                                        s3_3 += a4 * w4;
                                        const float a5 = max_pool2d_2[b][ky + y][kx + x][first + c + 4];
                                        s4_0 += a5 * w;
                                        s4_1 += a5 * w2;
                                        s4_2 += a5 * w3;
                                        s4_3 += a5 * w4;
                                    }
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c][0], s0_0);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c][16], s0_1);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c][32], s0_2);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c][48], s0_3);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c + 1][0], s1_0);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c + 1][16], s1_1);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c + 1][32], s1_2);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c + 1][48], s1_3);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c + 2][0], s2_0);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c + 2][16], s2_1);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c + 2][32], s2_2);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c + 2][48], s2_3);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c + 3][0], s3_0);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c + 3][16], s3_1);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c + 3][32], s3_2);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c + 3][48], s3_3);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c + 4][0], s4_0);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c + 4][16], s4_1);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c + 4][32], s4_2);
                            f32x16_store(&sums[ky * 192 + first + kx * 64 + c + 4][48], s4_3);
                        }
                    }
        #pragma omp barrier
        #pragma omp single nowait
        {
            for (int ky = 0; ky < 3; ky++)
                for (int kx = 0; kx < 3; kx++)
                    for (int c = 0; c < 64; c++) {
                        {
                            f32x16 sum = f32x16_load(&sums[ky * 192 + kx * 64 + c][0]);
                            const f32x16 t = f32x16_load(&digits_conv2d_2_kernel_m[ky][kx][c][0]) * beta_1 + (1.0f - beta_1) * sum;
                            const f32x16 t2 = f32x16_load(&digits_conv2d_2_kernel_v[ky][kx][c][0]) * beta_2 + (1.0f - beta_2) * (sum * sum);
                            const f32x16 t3 = adam_rate * t / (epsilon + adam_rsqrt * f32x16_sqrt(t2));
                            f32x16_store(&digits_conv2d_2_kernel[ky][kx][c][0], f32x16_load(&digits_conv2d_2_kernel[ky][kx][c][0]) - t3);
                            f32x16_store(&digits_conv2d_2_kernel_m[ky][kx][c][0], t);
                            f32x16_store(&digits_conv2d_2_kernel_v[ky][kx][c][0], t2);
                        }
                        {
                            f32x16 sum = f32x16_load(&sums[ky * 192 + kx * 64 + c][16]);
                            const f32x16 t = f32x16_load(&digits_conv2d_2_kernel_m[ky][kx][c][16]) * beta_1 + (1.0f - beta_1) * sum;
                            const f32x16 t2 = f32x16_load(&digits_conv2d_2_kernel_v[ky][kx][c][16]) * beta_2 + (1.0f - beta_2) * (sum * sum);
                            const f32x16 t3 = adam_rate * t / (epsilon + adam_rsqrt * f32x16_sqrt(t2));
                            f32x16_store(&digits_conv2d_2_kernel[ky][kx][c][16], f32x16_load(&digits_conv2d_2_kernel[ky][kx][c][16]) - t3);
                            f32x16_store(&digits_conv2d_2_kernel_m[ky][kx][c][16], t);
                            f32x16_store(&digits_conv2d_2_kernel_v[ky][kx][c][16], t2);
                        }
                        {
                            f32x16 sum = f32x16_load(&sums[ky * 192 + kx * 64 + c][32]);
                            const f32x16 t = f32x16_load(&digits_conv2d_2_kernel_m[ky][kx][c][32]) * beta_1 + (1.0f - beta_1) * sum;
                            const f32x16 t2 = f32x16_load(&digits_conv2d_2_kernel_v[ky][kx][c][32]) * beta_2 + (1.0f - beta_2) * (sum * sum);
                            const f32x16 t3 = adam_rate * t / (epsilon + adam_rsqrt * f32x16_sqrt(t2));
                            f32x16_store(&digits_conv2d_2_kernel[ky][kx][c][32], f32x16_load(&digits_conv2d_2_kernel[ky][kx][c][32]) - t3);
                            f32x16_store(&digits_conv2d_2_kernel_m[ky][kx][c][32], t);
                            f32x16_store(&digits_conv2d_2_kernel_v[ky][kx][c][32], t2);
                        }
                        {
                            f32x16 sum = f32x16_load(&sums[ky * 192 + kx * 64 + c][48]);
                            const f32x16 t = f32x16_load(&digits_conv2d_2_kernel_m[ky][kx][c][48]) * beta_1 + (1.0f - beta_1) * sum;
                            const f32x16 t2 = f32x16_load(&digits_conv2d_2_kernel_v[ky][kx][c][48]) * beta_2 + (1.0f - beta_2) * (sum * sum);
                            const f32x16 t3 = adam_rate * t / (epsilon + adam_rsqrt * f32x16_sqrt(t2));
                            f32x16_store(&digits_conv2d_2_kernel[ky][kx][c][48], f32x16_load(&digits_conv2d_2_kernel[ky][kx][c][48]) - t3);
                            f32x16_store(&digits_conv2d_2_kernel_m[ky][kx][c][48], t);
                            f32x16_store(&digits_conv2d_2_kernel_v[ky][kx][c][48], t2);
                        }
                    }
        }
    }
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// pool_grad, greater, select: [64, 5, 5, 64], [64, 11, 11, 64] -> [64, 11, 11, 64], 1.4 MFLOP
static void max_pool2d_grad(mnist_cnn *m)
{
    const float (*restrict conv2d_2_input_grad)[5][5][64] = (void *)(m->arena + 9912320);
    const float (*restrict max_pool2d_2)[5][5][64] = (void *)(m->arena + 9502720);
    const float (*restrict conv2d_1)[11][11][64] = (void *)(m->arena + 5537792);
    float (*restrict max_pool2d_grad)[11][11][64] = (void *)(m->arena + 7520256);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int y = 0; y < 5; y++)
            for (int x = 0; x < 5; x++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 rest = f32x16_load(&conv2d_2_input_grad[b][y][x][c]);
                    const f32x16 maximum = f32x16_load(&max_pool2d_2[b][y][x][c]);
                    const i32x16 chosen = f32x16_load(&conv2d_1[b][y * 2][x * 2][c]) == maximum;
                    const f32x16 share = f32x16_select(chosen, rest, f32x16_splat(0.0f));
                    f32x16_store(&max_pool2d_grad[b][y * 2][x * 2][c], f32x16_select(f32x16_load(&conv2d_1[b][y * 2][x * 2][c]) > 0.0f, share, f32x16_splat(0.0f)));
                    rest = f32x16_select(chosen, f32x16_splat(0.0f), rest);
                    const i32x16 chosen2 = f32x16_load(&conv2d_1[b][y * 2][x * 2 + 1][c]) == maximum;
                    const f32x16 share2 = f32x16_select(chosen2, rest, f32x16_splat(0.0f));
                    f32x16_store(&max_pool2d_grad[b][y * 2][x * 2 + 1][c], f32x16_select(f32x16_load(&conv2d_1[b][y * 2][x * 2 + 1][c]) > 0.0f, share2, f32x16_splat(0.0f)));
                    rest = f32x16_select(chosen2, f32x16_splat(0.0f), rest);
                    const i32x16 chosen3 = f32x16_load(&conv2d_1[b][y * 2 + 1][x * 2][c]) == maximum;
                    const f32x16 share3 = f32x16_select(chosen3, rest, f32x16_splat(0.0f));
                    f32x16_store(&max_pool2d_grad[b][y * 2 + 1][x * 2][c], f32x16_select(f32x16_load(&conv2d_1[b][y * 2 + 1][x * 2][c]) > 0.0f, share3, f32x16_splat(0.0f)));
                    rest = f32x16_select(chosen3, f32x16_splat(0.0f), rest);
                    const i32x16 chosen4 = f32x16_load(&conv2d_1[b][y * 2 + 1][x * 2 + 1][c]) == maximum;
                    const f32x16 share4 = f32x16_select(chosen4, rest, f32x16_splat(0.0f));
                    f32x16_store(&max_pool2d_grad[b][y * 2 + 1][x * 2 + 1][c], f32x16_select(f32x16_load(&conv2d_1[b][y * 2 + 1][x * 2 + 1][c]) > 0.0f, share4, f32x16_splat(0.0f)));
                }
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int x = 0; x < 11; x++)
            for (int c = 0; c < 64; c += 16) {
                f32x16 result = f32x16_splat(0.0f);
                f32x16_store(&max_pool2d_grad[b][10][x][c], f32x16_select(f32x16_load(&conv2d_1[b][10][x][c]) > 0.0f, result, f32x16_splat(0.0f)));
            }
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int y = 0; y < 10; y++)
            for (int c = 0; c < 64; c += 16) {
                f32x16 result = f32x16_splat(0.0f);
                f32x16_store(&max_pool2d_grad[b][y][10][c], f32x16_select(f32x16_load(&conv2d_1[b][y][10][c]) > 0.0f, result, f32x16_splat(0.0f)));
            }
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// reduce: [64, 11, 11, 64] -> [64, 64], 496 kFLOP
static void conv2d_1_sum_grad(mnist_cnn *m)
{
    const float (*restrict max_pool2d_grad)[11][11][64] = (void *)(m->arena + 7520256);
    float (*restrict conv2d_1_sum_grad)[64] = (void *)(m->arena + 5537792);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int y = 0; y < 11; y++)
            for (int x = 0; x < 11; x++) {
                sum += f32x16_load(&max_pool2d_grad[b][y][x][0]);
                sum2 += f32x16_load(&max_pool2d_grad[b][y][x][16]);
                sum3 += f32x16_load(&max_pool2d_grad[b][y][x][32]);
                sum4 += f32x16_load(&max_pool2d_grad[b][y][x][48]);
            }
        f32x16_store(&conv2d_1_sum_grad[b][0], sum);
        f32x16_store(&conv2d_1_sum_grad[b][16], sum2);
        f32x16_store(&conv2d_1_sum_grad[b][32], sum3);
        f32x16_store(&conv2d_1_sum_grad[b][48], sum4);
    }
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// mnist_cnn.dl:16: using     adam(0.001)
// reduce, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 64] -> [64], 5.44 kFLOP
static void conv2d_1_bias_grad(mnist_cnn *m)
{
    const float (*restrict conv2d_1_sum_grad)[64] = (void *)(m->arena + 5537792);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 14045184);
    const float epsilon = m->epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 14045248);
    float *restrict digits_conv2d_1_bias = m->digits_conv2d_1_bias;
    float *restrict digits_conv2d_1_bias_m = m->digits_conv2d_1_bias_m;
    float *restrict digits_conv2d_1_bias_v = m->digits_conv2d_1_bias_v;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&conv2d_1_sum_grad[b][0]);
        sum2 += f32x16_load(&conv2d_1_sum_grad[b][16]);
        sum3 += f32x16_load(&conv2d_1_sum_grad[b][32]);
        sum4 += f32x16_load(&conv2d_1_sum_grad[b][48]);
    }
    const f32x16 t = f32x16_load(&digits_conv2d_1_bias_m[0]) * beta_1 + (1.0f - beta_1) * sum;
    const f32x16 t2 = f32x16_load(&digits_conv2d_1_bias_v[0]) * beta_2 + (1.0f - beta_2) * (sum * sum);
    const f32x16 t3 = adam_rate * t / (epsilon + adam_rsqrt * f32x16_sqrt(t2));
    f32x16_store(&digits_conv2d_1_bias[0], f32x16_load(&digits_conv2d_1_bias[0]) - t3);
    f32x16_store(&digits_conv2d_1_bias_m[0], t);
    f32x16_store(&digits_conv2d_1_bias_v[0], t2);
    const f32x16 t4 = f32x16_load(&digits_conv2d_1_bias_m[16]) * beta_1 + (1.0f - beta_1) * sum2;
    const f32x16 t5 = f32x16_load(&digits_conv2d_1_bias_v[16]) * beta_2 + (1.0f - beta_2) * (sum2 * sum2);
    const f32x16 t6 = adam_rate * t4 / (epsilon + adam_rsqrt * f32x16_sqrt(t5));
    f32x16_store(&digits_conv2d_1_bias[16], f32x16_load(&digits_conv2d_1_bias[16]) - t6);
    f32x16_store(&digits_conv2d_1_bias_m[16], t4);
    f32x16_store(&digits_conv2d_1_bias_v[16], t5);
    const f32x16 t7 = f32x16_load(&digits_conv2d_1_bias_m[32]) * beta_1 + (1.0f - beta_1) * sum3;
    const f32x16 t8 = f32x16_load(&digits_conv2d_1_bias_v[32]) * beta_2 + (1.0f - beta_2) * (sum3 * sum3);
    const f32x16 t9 = adam_rate * t7 / (epsilon + adam_rsqrt * f32x16_sqrt(t8));
    f32x16_store(&digits_conv2d_1_bias[32], f32x16_load(&digits_conv2d_1_bias[32]) - t9);
    f32x16_store(&digits_conv2d_1_bias_m[32], t7);
    f32x16_store(&digits_conv2d_1_bias_v[32], t8);
    const f32x16 t10 = f32x16_load(&digits_conv2d_1_bias_m[48]) * beta_1 + (1.0f - beta_1) * sum4;
    const f32x16 t11 = f32x16_load(&digits_conv2d_1_bias_v[48]) * beta_2 + (1.0f - beta_2) * (sum4 * sum4);
    const f32x16 t12 = adam_rate * t10 / (epsilon + adam_rsqrt * f32x16_sqrt(t11));
    f32x16_store(&digits_conv2d_1_bias[48], f32x16_load(&digits_conv2d_1_bias[48]) - t12);
    f32x16_store(&digits_conv2d_1_bias_m[48], t10);
    f32x16_store(&digits_conv2d_1_bias_v[48], t11);
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// slice, transpose: [3, 3, 32, 64] -> [3, 3, 64, 32]
static void conv2d_1_transpose_grad(mnist_cnn *m)
{
    const float (*restrict digits_conv2d_1_kernel)[32][64] = (const void *)m->digits_conv2d_1_kernel;
    float (*restrict conv2d_1_transpose_grad)[64][32] = (void *)(m->arena + 5832704);

    for (int i = 0; i < 9; i++)
        for (int j = 0; j < 64; j++) {
            #pragma omp simd
            for (int k = 0; k < 32; k++)
                conv2d_1_transpose_grad[i][j][k] = digits_conv2d_1_kernel[8 - i][k][j];
        }
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// winograd_kernel: [3, 3, 64, 32] -> [36, 64, 32], 295 kFLOP
static void conv2d_1_winograd_kernel_2(mnist_cnn *m)
{
    const float (*restrict conv2d_1_transpose_grad)[3][64][32] = (void *)(m->arena + 5832704);
    float (*restrict conv2d_1_winograd_kernel_2)[64][32] = (void *)(m->arena + 5537792);

    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 64; channel++)
        for (int c = 0; c < 32; c += 16) {
            const f32x16 k = f32x16_load(&conv2d_1_transpose_grad[0][0][channel][c]);
            const f32x16 k2 = f32x16_load(&conv2d_1_transpose_grad[1][0][channel][c]);
            const f32x16 k3 = f32x16_load(&conv2d_1_transpose_grad[2][0][channel][c]);
            const f32x16 even = -0.68840337f * k + -0.26890758f * k3;
            const f32x16 odd = -0.4302521f * k2;
            const f32x16 even2 = 0.11951447f * k + 0.26890758f * k3;
            const f32x16 odd2 = 0.17927171f * k2;
            const f32x16 t0_0 = 1.1377778f * k;
            const f32x16 t1_0 = even + odd;
            const f32x16 t2_0 = even - odd;
            const f32x16 t3_0 = even2 + odd2;
            const f32x16 t4_0 = even2 - odd2;
            const f32x16 t5_0 = k3;
            const f32x16 k4 = f32x16_load(&conv2d_1_transpose_grad[0][1][channel][c]);
            const f32x16 k5 = f32x16_load(&conv2d_1_transpose_grad[1][1][channel][c]);
            const f32x16 k6 = f32x16_load(&conv2d_1_transpose_grad[2][1][channel][c]);
            const f32x16 even3 = -0.68840337f * k4 + -0.26890758f * k6;
            const f32x16 odd3 = -0.4302521f * k5;
            const f32x16 even4 = 0.11951447f * k4 + 0.26890758f * k6;
            const f32x16 odd4 = 0.17927171f * k5;
            const f32x16 t0_1 = 1.1377778f * k4;
            const f32x16 t1_1 = even3 + odd3;
            const f32x16 t2_1 = even3 - odd3;
            const f32x16 t3_1 = even4 + odd4;
            const f32x16 t4_1 = even4 - odd4;
            const f32x16 t5_1 = k6;
            const f32x16 k7 = f32x16_load(&conv2d_1_transpose_grad[0][2][channel][c]);
            const f32x16 k8 = f32x16_load(&conv2d_1_transpose_grad[1][2][channel][c]);
            const f32x16 k9 = f32x16_load(&conv2d_1_transpose_grad[2][2][channel][c]);
            const f32x16 even5 = -0.68840337f * k7 + -0.26890758f * k9;
            const f32x16 odd5 = -0.4302521f * k8;
            const f32x16 even6 = 0.11951447f * k7 + 0.26890758f * k9;
            const f32x16 odd6 = 0.17927171f * k8;
            const f32x16 t0_2 = 1.1377778f * k7;
            const f32x16 t1_2 = even5 + odd5;
            const f32x16 t2_2 = even5 - odd5;
            const f32x16 t3_2 = even6 + odd6;
            const f32x16 t4_2 = even6 - odd6;
            const f32x16 t5_2 = k9;
            const f32x16 even7 = -0.68840337f * t0_0 + -0.26890758f * t0_2;
            const f32x16 odd7 = -0.4302521f * t0_1;
            const f32x16 even8 = 0.11951447f * t0_0 + 0.26890758f * t0_2;
            const f32x16 odd8 = 0.17927171f * t0_1;
            f32x16 result = 1.1377778f * t0_0;
            f32x16_store(&conv2d_1_winograd_kernel_2[0][channel][c], result);
            f32x16 result2 = even7 + odd7;
            f32x16_store(&conv2d_1_winograd_kernel_2[1][channel][c], result2);
            f32x16 result3 = even7 - odd7;
            f32x16_store(&conv2d_1_winograd_kernel_2[2][channel][c], result3);
            f32x16 result4 = even8 + odd8;
            f32x16_store(&conv2d_1_winograd_kernel_2[3][channel][c], result4);
            f32x16 result5 = even8 - odd8;
            f32x16_store(&conv2d_1_winograd_kernel_2[4][channel][c], result5);
            f32x16_store(&conv2d_1_winograd_kernel_2[5][channel][c], t0_2);
            const f32x16 even9 = -0.68840337f * t1_0 + -0.26890758f * t1_2;
            const f32x16 odd9 = -0.4302521f * t1_1;
            const f32x16 even10 = 0.11951447f * t1_0 + 0.26890758f * t1_2;
            const f32x16 odd10 = 0.17927171f * t1_1;
            f32x16 result6 = 1.1377778f * t1_0;
            f32x16_store(&conv2d_1_winograd_kernel_2[6][channel][c], result6);
            f32x16 result7 = even9 + odd9;
            f32x16_store(&conv2d_1_winograd_kernel_2[7][channel][c], result7);
            f32x16 result8 = even9 - odd9;
            f32x16_store(&conv2d_1_winograd_kernel_2[8][channel][c], result8);
            f32x16 result9 = even10 + odd10;
            f32x16_store(&conv2d_1_winograd_kernel_2[9][channel][c], result9);
            f32x16 result10 = even10 - odd10;
            f32x16_store(&conv2d_1_winograd_kernel_2[10][channel][c], result10);
            f32x16_store(&conv2d_1_winograd_kernel_2[11][channel][c], t1_2);
            const f32x16 even11 = -0.68840337f * t2_0 + -0.26890758f * t2_2;
            const f32x16 odd11 = -0.4302521f * t2_1;
            const f32x16 even12 = 0.11951447f * t2_0 + 0.26890758f * t2_2;
            const f32x16 odd12 = 0.17927171f * t2_1;
            f32x16 result11 = 1.1377778f * t2_0;
            f32x16_store(&conv2d_1_winograd_kernel_2[12][channel][c], result11);
            f32x16 result12 = even11 + odd11;
            f32x16_store(&conv2d_1_winograd_kernel_2[13][channel][c], result12);
            f32x16 result13 = even11 - odd11;
            f32x16_store(&conv2d_1_winograd_kernel_2[14][channel][c], result13);
            f32x16 result14 = even12 + odd12;
            f32x16_store(&conv2d_1_winograd_kernel_2[15][channel][c], result14);
            f32x16 result15 = even12 - odd12;
            f32x16_store(&conv2d_1_winograd_kernel_2[16][channel][c], result15);
            f32x16_store(&conv2d_1_winograd_kernel_2[17][channel][c], t2_2);
            const f32x16 even13 = -0.68840337f * t3_0 + -0.26890758f * t3_2;
            const f32x16 odd13 = -0.4302521f * t3_1;
            const f32x16 even14 = 0.11951447f * t3_0 + 0.26890758f * t3_2;
            const f32x16 odd14 = 0.17927171f * t3_1;
            f32x16 result16 = 1.1377778f * t3_0;
            f32x16_store(&conv2d_1_winograd_kernel_2[18][channel][c], result16);
            f32x16 result17 = even13 + odd13;
            f32x16_store(&conv2d_1_winograd_kernel_2[19][channel][c], result17);
            f32x16 result18 = even13 - odd13;
            f32x16_store(&conv2d_1_winograd_kernel_2[20][channel][c], result18);
            f32x16 result19 = even14 + odd14;
            f32x16_store(&conv2d_1_winograd_kernel_2[21][channel][c], result19);
            f32x16 result20 = even14 - odd14;
            f32x16_store(&conv2d_1_winograd_kernel_2[22][channel][c], result20);
            f32x16_store(&conv2d_1_winograd_kernel_2[23][channel][c], t3_2);
            const f32x16 even15 = -0.68840337f * t4_0 + -0.26890758f * t4_2;
            const f32x16 odd15 = -0.4302521f * t4_1;
            const f32x16 even16 = 0.11951447f * t4_0 + 0.26890758f * t4_2;
            const f32x16 odd16 = 0.17927171f * t4_1;
            f32x16 result21 = 1.1377778f * t4_0;
            f32x16_store(&conv2d_1_winograd_kernel_2[24][channel][c], result21);
            f32x16 result22 = even15 + odd15;
            f32x16_store(&conv2d_1_winograd_kernel_2[25][channel][c], result22);
            f32x16 result23 = even15 - odd15;
            f32x16_store(&conv2d_1_winograd_kernel_2[26][channel][c], result23);
            f32x16 result24 = even16 + odd16;
            f32x16_store(&conv2d_1_winograd_kernel_2[27][channel][c], result24);
            f32x16 result25 = even16 - odd16;
            f32x16_store(&conv2d_1_winograd_kernel_2[28][channel][c], result25);
            f32x16_store(&conv2d_1_winograd_kernel_2[29][channel][c], t4_2);
            const f32x16 even17 = -0.68840337f * t5_0 + -0.26890758f * t5_2;
            const f32x16 odd17 = -0.4302521f * t5_1;
            const f32x16 even18 = 0.11951447f * t5_0 + 0.26890758f * t5_2;
            const f32x16 odd18 = 0.17927171f * t5_1;
            f32x16 result26 = 1.1377778f * t5_0;
            f32x16_store(&conv2d_1_winograd_kernel_2[30][channel][c], result26);
            f32x16 result27 = even17 + odd17;
            f32x16_store(&conv2d_1_winograd_kernel_2[31][channel][c], result27);
            f32x16 result28 = even17 - odd17;
            f32x16_store(&conv2d_1_winograd_kernel_2[32][channel][c], result28);
            f32x16 result29 = even18 + odd18;
            f32x16_store(&conv2d_1_winograd_kernel_2[33][channel][c], result29);
            f32x16 result30 = even18 - odd18;
            f32x16_store(&conv2d_1_winograd_kernel_2[34][channel][c], result30);
            f32x16_store(&conv2d_1_winograd_kernel_2[35][channel][c], t5_2);
        }
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// winograd: [64, 11, 11, 64], [36, 64, 32] -> [64, 13, 13, 32], 285 MFLOP
static void conv2d_1_input_grad(mnist_cnn *m)
{
    const float (*restrict max_pool2d_grad)[11][11][64] = (void *)(m->arena + 7520256);
    const float (*restrict conv2d_1_winograd_kernel_2)[64][32] = (void *)(m->arena + 5537792);
    float (*restrict conv2d_1_input_grad)[13][13][32] = (void *)(m->arena + 12460032);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        // 16 tiles of 4 x 4 pixels, each by way of 6 x 6 points
        alignas(64) float patch[18][18][64];
        alignas(64) float inputs[576][64];
        alignas(64) float products[576][32];
        alignas(64) float outputs[16][16][32];
        for (int y = 0; y < 2; y++)
            for (int x = 0; x < 18; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&patch[y][x][c], f32x16_splat(0.0f));
        for (int y = 2; y < 13; y++) {
            for (int x = 0; x < 2; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&patch[y][x][c], f32x16_splat(0.0f));
            for (int x = 2; x < 13; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&patch[y][x][c], f32x16_load(&max_pool2d_grad[b][y - 2][x - 2][c]));
            for (int x = 13; x < 18; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&patch[y][x][c], f32x16_splat(0.0f));
        }
        for (int y = 13; y < 18; y++)
            for (int x = 0; x < 18; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&patch[y][x][c], f32x16_splat(0.0f));
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 4; j++)
                for (int c = 0; c < 64; c += 16) {
                    const f32x16 x = f32x16_load(&patch[i * 4][j * 4][c]);
                    const f32x16 x2 = f32x16_load(&patch[i * 4 + 1][j * 4][c]);
                    const f32x16 x3 = f32x16_load(&patch[i * 4 + 2][j * 4][c]);
                    const f32x16 x4 = f32x16_load(&patch[i * 4 + 3][j * 4][c]);
                    const f32x16 x5 = f32x16_load(&patch[i * 4 + 4][j * 4][c]);
                    const f32x16 x6 = f32x16_load(&patch[i * 4 + 5][j * 4][c]);
                    const f32x16 even = x5 + -2.25f * x3;
                    const f32x16 odd = -1.40625f * x2 + 0.625f * x4;
                    const f32x16 even2 = x5 + -0.390625f * x3;
                    const f32x16 odd2 = -0.5859375f * x2 + 1.5f * x4;
                    const f32x16 t0_0 = x5 + 0.87890625f * x + -2.640625f * x3;
                    const f32x16 t1_0 = even + odd;
                    const f32x16 t2_0 = even - odd;
                    const f32x16 t3_0 = even2 + odd2;
                    const f32x16 t4_0 = even2 - odd2;
                    const f32x16 t5_0 = x6 + 0.87890625f * x2 + -2.640625f * x4;
                    const f32x16 x7 = f32x16_load(&patch[i * 4][j * 4 + 1][c]);
                    const f32x16 x8 = f32x16_load(&patch[i * 4 + 1][j * 4 + 1][c]);
                    const f32x16 x9 = f32x16_load(&patch[i * 4 + 2][j * 4 + 1][c]);
                    const f32x16 x10 = f32x16_load(&patch[i * 4 + 3][j * 4 + 1][c]);
                    const f32x16 x11 = f32x16_load(&patch[i * 4 + 4][j * 4 + 1][c]);
                    const f32x16 x12 = f32x16_load(&patch[i * 4 + 5][j * 4 + 1][c]);
                    const f32x16 even3 = x11 + -2.25f * x9;
                    const f32x16 odd3 = -1.40625f * x8 + 0.625f * x10;
                    const f32x16 even4 = x11 + -0.390625f * x9;
                    const f32x16 odd4 = -0.5859375f * x8 + 1.5f * x10;
                    const f32x16 t0_1 = x11 + 0.87890625f * x7 + -2.640625f * x9;
                    const f32x16 t1_1 = even3 + odd3;
                    const f32x16 t2_1 = even3 - odd3;
                    const f32x16 t3_1 = even4 + odd4;
                    const f32x16 t4_1 = even4 - odd4;
                    const f32x16 t5_1 = x12 + 0.87890625f * x8 + -2.640625f * x10;
                    const f32x16 x13 = f32x16_load(&patch[i * 4][j * 4 + 2][c]);
                    const f32x16 x14 = f32x16_load(&patch[i * 4 + 1][j * 4 + 2][c]);
                    const f32x16 x15 = f32x16_load(&patch[i * 4 + 2][j * 4 + 2][c]);
                    const f32x16 x16 = f32x16_load(&patch[i * 4 + 3][j * 4 + 2][c]);
                    const f32x16 x17 = f32x16_load(&patch[i * 4 + 4][j * 4 + 2][c]);
                    const f32x16 x18 = f32x16_load(&patch[i * 4 + 5][j * 4 + 2][c]);
                    const f32x16 even5 = x17 + -2.25f * x15;
                    const f32x16 odd5 = -1.40625f * x14 + 0.625f * x16;
                    const f32x16 even6 = x17 + -0.390625f * x15;
                    const f32x16 odd6 = -0.5859375f * x14 + 1.5f * x16;
                    const f32x16 t0_2 = x17 + 0.87890625f * x13 + -2.640625f * x15;
                    const f32x16 t1_2 = even5 + odd5;
                    const f32x16 t2_2 = even5 - odd5;
                    const f32x16 t3_2 = even6 + odd6;
                    const f32x16 t4_2 = even6 - odd6;
                    const f32x16 t5_2 = x18 + 0.87890625f * x14 + -2.640625f * x16;
                    const f32x16 x19 = f32x16_load(&patch[i * 4][j * 4 + 3][c]);
                    const f32x16 x20 = f32x16_load(&patch[i * 4 + 1][j * 4 + 3][c]);
                    const f32x16 x21 = f32x16_load(&patch[i * 4 + 2][j * 4 + 3][c]);
                    const f32x16 x22 = f32x16_load(&patch[i * 4 + 3][j * 4 + 3][c]);
                    const f32x16 x23 = f32x16_load(&patch[i * 4 + 4][j * 4 + 3][c]);
                    const f32x16 x24 = f32x16_load(&patch[i * 4 + 5][j * 4 + 3][c]);
                    const f32x16 even7 = x23 + -2.25f * x21;
                    const f32x16 odd7 = -1.40625f * x20 + 0.625f * x22;
                    const f32x16 even8 = x23 + -0.390625f * x21;
                    const f32x16 odd8 = -0.5859375f * x20 + 1.5f * x22;
                    const f32x16 t0_3 = x23 + 0.87890625f * x19 + -2.640625f * x21;
                    const f32x16 t1_3 = even7 + odd7;
                    const f32x16 t2_3 = even7 - odd7;
                    const f32x16 t3_3 = even8 + odd8;
                    const f32x16 t4_3 = even8 - odd8;
                    const f32x16 t5_3 = x24 + 0.87890625f * x20 + -2.640625f * x22;
                    const f32x16 x25 = f32x16_load(&patch[i * 4][j * 4 + 4][c]);
                    const f32x16 x26 = f32x16_load(&patch[i * 4 + 1][j * 4 + 4][c]);
                    const f32x16 x27 = f32x16_load(&patch[i * 4 + 2][j * 4 + 4][c]);
                    const f32x16 x28 = f32x16_load(&patch[i * 4 + 3][j * 4 + 4][c]);
                    const f32x16 x29 = f32x16_load(&patch[i * 4 + 4][j * 4 + 4][c]);
                    const f32x16 x30 = f32x16_load(&patch[i * 4 + 5][j * 4 + 4][c]);
                    const f32x16 even9 = x29 + -2.25f * x27;
                    const f32x16 odd9 = -1.40625f * x26 + 0.625f * x28;
                    const f32x16 even10 = x29 + -0.390625f * x27;
                    const f32x16 odd10 = -0.5859375f * x26 + 1.5f * x28;
                    const f32x16 t0_4 = x29 + 0.87890625f * x25 + -2.640625f * x27;
                    const f32x16 t1_4 = even9 + odd9;
                    const f32x16 t2_4 = even9 - odd9;
                    const f32x16 t3_4 = even10 + odd10;
                    const f32x16 t4_4 = even10 - odd10;
                    const f32x16 t5_4 = x30 + 0.87890625f * x26 + -2.640625f * x28;
                    const f32x16 x31 = f32x16_load(&patch[i * 4][j * 4 + 5][c]);
                    const f32x16 x32 = f32x16_load(&patch[i * 4 + 1][j * 4 + 5][c]);
                    const f32x16 x33 = f32x16_load(&patch[i * 4 + 2][j * 4 + 5][c]);
                    const f32x16 x34 = f32x16_load(&patch[i * 4 + 3][j * 4 + 5][c]);
                    const f32x16 x35 = f32x16_load(&patch[i * 4 + 4][j * 4 + 5][c]);
                    const f32x16 x36 = f32x16_load(&patch[i * 4 + 5][j * 4 + 5][c]);
                    const f32x16 even11 = x35 + -2.25f * x33;
                    const f32x16 odd11 = -1.40625f * x32 + 0.625f * x34;
                    const f32x16 even12 = x35 + -0.390625f * x33;
                    const f32x16 odd12 = -0.5859375f * x32 + 1.5f * x34;
                    const f32x16 t0_5 = x35 + 0.87890625f * x31 + -2.640625f * x33;
                    const f32x16 t1_5 = even11 + odd11;
                    const f32x16 t2_5 = even11 - odd11;
                    const f32x16 t3_5 = even12 + odd12;
                    const f32x16 t4_5 = even12 - odd12;
                    const f32x16 t5_5 = x36 + 0.87890625f * x32 + -2.640625f * x34;
                    const f32x16 even13 = t0_4 + -2.25f * t0_2;
                    const f32x16 odd13 = -1.40625f * t0_1 + 0.625f * t0_3;
                    const f32x16 even14 = t0_4 + -0.390625f * t0_2;
                    const f32x16 odd14 = -0.5859375f * t0_1 + 1.5f * t0_3;
                    f32x16_store(&inputs[i * 4 + j][c], t0_4 + 0.87890625f * t0_0 + -2.640625f * t0_2);
                    f32x16_store(&inputs[i * 4 + j + 16][c], even13 + odd13);
                    f32x16_store(&inputs[i * 4 + j + 32][c], even13 - odd13);
                    f32x16_store(&inputs[i * 4 + j + 48][c], even14 + odd14);
                    f32x16_store(&inputs[i * 4 + j + 64][c], even14 - odd14);
                    f32x16_store(&inputs[i * 4 + j + 80][c], t0_5 + 0.87890625f * t0_1 + -2.640625f * t0_3);
                    const f32x16 even15 = t1_4 + -2.25f * t1_2;
                    const f32x16 odd15 = -1.40625f * t1_1 + 0.625f * t1_3;
                    const f32x16 even16 = t1_4 + -0.390625f * t1_2;
                    const f32x16 odd16 = -0.5859375f * t1_1 + 1.5f * t1_3;
                    f32x16_store(&inputs[i * 4 + j + 96][c], t1_4 + 0.87890625f * t1_0 + -2.640625f * t1_2);
                    f32x16_store(&inputs[i * 4 + j + 112][c], even15 + odd15);
                    f32x16_store(&inputs[i * 4 + j + 128][c], even15 - odd15);
                    f32x16_store(&inputs[i * 4 + j + 144][c], even16 + odd16);
                    f32x16_store(&inputs[i * 4 + j + 160][c], even16 - odd16);
                    f32x16_store(&inputs[i * 4 + j + 176][c], t1_5 + 0.87890625f * t1_1 + -2.640625f * t1_3);
                    const f32x16 even17 = t2_4 + -2.25f * t2_2;
                    const f32x16 odd17 = -1.40625f * t2_1 + 0.625f * t2_3;
                    const f32x16 even18 = t2_4 + -0.390625f * t2_2;
                    const f32x16 odd18 = -0.5859375f * t2_1 + 1.5f * t2_3;
                    f32x16_store(&inputs[i * 4 + j + 192][c], t2_4 + 0.87890625f * t2_0 + -2.640625f * t2_2);
                    f32x16_store(&inputs[i * 4 + j + 208][c], even17 + odd17);
                    f32x16_store(&inputs[i * 4 + j + 224][c], even17 - odd17);
                    f32x16_store(&inputs[i * 4 + j + 240][c], even18 + odd18);
                    f32x16_store(&inputs[i * 4 + j + 256][c], even18 - odd18);
                    f32x16_store(&inputs[i * 4 + j + 272][c], t2_5 + 0.87890625f * t2_1 + -2.640625f * t2_3);
                    const f32x16 even19 = t3_4 + -2.25f * t3_2;
                    const f32x16 odd19 = -1.40625f * t3_1 + 0.625f * t3_3;
                    const f32x16 even20 = t3_4 + -0.390625f * t3_2;
                    const f32x16 odd20 = -0.5859375f * t3_1 + 1.5f * t3_3;
                    f32x16_store(&inputs[i * 4 + j + 288][c], t3_4 + 0.87890625f * t3_0 + -2.640625f * t3_2);
                    f32x16_store(&inputs[i * 4 + j + 304][c], even19 + odd19);
                    f32x16_store(&inputs[i * 4 + j + 320][c], even19 - odd19);
                    f32x16_store(&inputs[i * 4 + j + 336][c], even20 + odd20);
                    f32x16_store(&inputs[i * 4 + j + 352][c], even20 - odd20);
                    f32x16_store(&inputs[i * 4 + j + 368][c], t3_5 + 0.87890625f * t3_1 + -2.640625f * t3_3);
                    const f32x16 even21 = t4_4 + -2.25f * t4_2;
                    const f32x16 odd21 = -1.40625f * t4_1 + 0.625f * t4_3;
                    const f32x16 even22 = t4_4 + -0.390625f * t4_2;
                    const f32x16 odd22 = -0.5859375f * t4_1 + 1.5f * t4_3;
                    f32x16_store(&inputs[i * 4 + j + 384][c], t4_4 + 0.87890625f * t4_0 + -2.640625f * t4_2);
                    f32x16_store(&inputs[i * 4 + j + 400][c], even21 + odd21);
                    f32x16_store(&inputs[i * 4 + j + 416][c], even21 - odd21);
                    f32x16_store(&inputs[i * 4 + j + 432][c], even22 + odd22);
                    f32x16_store(&inputs[i * 4 + j + 448][c], even22 - odd22);
                    f32x16_store(&inputs[i * 4 + j + 464][c], t4_5 + 0.87890625f * t4_1 + -2.640625f * t4_3);
                    const f32x16 even23 = t5_4 + -2.25f * t5_2;
                    const f32x16 odd23 = -1.40625f * t5_1 + 0.625f * t5_3;
                    const f32x16 even24 = t5_4 + -0.390625f * t5_2;
                    const f32x16 odd24 = -0.5859375f * t5_1 + 1.5f * t5_3;
                    f32x16_store(&inputs[i * 4 + j + 480][c], t5_4 + 0.87890625f * t5_0 + -2.640625f * t5_2);
                    f32x16_store(&inputs[i * 4 + j + 496][c], even23 + odd23);
                    f32x16_store(&inputs[i * 4 + j + 512][c], even23 - odd23);
                    f32x16_store(&inputs[i * 4 + j + 528][c], even24 + odd24);
                    f32x16_store(&inputs[i * 4 + j + 544][c], even24 - odd24);
                    f32x16_store(&inputs[i * 4 + j + 560][c], t5_5 + 0.87890625f * t5_1 + -2.640625f * t5_3);
                }
        for (int point = 0; point < 36; point++)
            for (int i = 0; i < 16; i += 8) {
                // 8 tiles x 32 filters in registers
                f32x16 s0_0 = f32x16_splat(0.0f);
                f32x16 s0_1 = f32x16_splat(0.0f);
                f32x16 s1_0 = f32x16_splat(0.0f);
                f32x16 s1_1 = f32x16_splat(0.0f);
                f32x16 s2_0 = f32x16_splat(0.0f);
                f32x16 s2_1 = f32x16_splat(0.0f);
                f32x16 s3_0 = f32x16_splat(0.0f);
                f32x16 s3_1 = f32x16_splat(0.0f);
                f32x16 s4_0 = f32x16_splat(0.0f);
                f32x16 s4_1 = f32x16_splat(0.0f);
                f32x16 s5_0 = f32x16_splat(0.0f);
                f32x16 s5_1 = f32x16_splat(0.0f);
                f32x16 s6_0 = f32x16_splat(0.0f);
                f32x16 s6_1 = f32x16_splat(0.0f);
                f32x16 s7_0 = f32x16_splat(0.0f);
                f32x16 s7_1 = f32x16_splat(0.0f);
                for (int c = 0; c < 64; c++) {
                    const f32x16 w = f32x16_load(&conv2d_1_winograd_kernel_2[point][c][0]);
                    const f32x16 w2 = f32x16_load(&conv2d_1_winograd_kernel_2[point][c][16]);
                    const float a = inputs[point * 16 + i][c];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = inputs[point * 16 + i + 1][c];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = inputs[point * 16 + i + 2][c];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = inputs[point * 16 + i + 3][c];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = inputs[point * 16 + i + 4][c];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = inputs[point * 16 + i + 5][c];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = inputs[point * 16 + i + 6][c];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = inputs[point * 16 + i + 7][c];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                }
                f32x16_store(&products[point * 16 + i][0], s0_0);
                f32x16_store(&products[point * 16 + i][16], s0_1);
                f32x16_store(&products[point * 16 + i + 1][0], s1_0);
                f32x16_store(&products[point * 16 + i + 1][16], s1_1);
                f32x16_store(&products[point * 16 + i + 2][0], s2_0);
                f32x16_store(&products[point * 16 + i + 2][16], s2_1);
                f32x16_store(&products[point * 16 + i + 3][0], s3_0);
                f32x16_store(&products[point * 16 + i + 3][16], s3_1);
                f32x16_store(&products[point * 16 + i + 4][0], s4_0);
                f32x16_store(&products[point * 16 + i + 4][16], s4_1);
                f32x16_store(&products[point * 16 + i + 5][0], s5_0);
                f32x16_store(&products[point * 16 + i + 5][16], s5_1);
                f32x16_store(&products[point * 16 + i + 6][0], s6_0);
                f32x16_store(&products[point * 16 + i + 6][16], s6_1);
                f32x16_store(&products[point * 16 + i + 7][0], s7_0);
                f32x16_store(&products[point * 16 + i + 7][16], s7_1);
            }
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 4; j++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 p = f32x16_load(&products[i * 4 + j][c]);
                    const f32x16 p2 = f32x16_load(&products[i * 4 + j + 96][c]);
                    const f32x16 p3 = f32x16_load(&products[i * 4 + j + 192][c]);
                    const f32x16 p4 = f32x16_load(&products[i * 4 + j + 288][c]);
                    const f32x16 p5 = f32x16_load(&products[i * 4 + j + 384][c]);
                    const f32x16 p6 = f32x16_load(&products[i * 4 + j + 480][c]);
                    const f32x16 even = p2 + p3;
                    const f32x16 odd = p2 - p3;
                    const f32x16 even2 = p4 + p5;
                    const f32x16 odd2 = p4 - p5;
                    const f32x16 t0_0 = p + even + even2;
                    const f32x16 t1_0 = 0.625f * odd + 1.5f * odd2;
                    const f32x16 t2_0 = 0.390625f * even + 2.25f * even2;
                    const f32x16 t3_0 = p6 + 0.24414062f * odd + 3.375f * odd2;
                    const f32x16 p7 = f32x16_load(&products[i * 4 + j + 16][c]);
                    const f32x16 p8 = f32x16_load(&products[i * 4 + j + 112][c]);
                    const f32x16 p9 = f32x16_load(&products[i * 4 + j + 208][c]);
                    const f32x16 p10 = f32x16_load(&products[i * 4 + j + 304][c]);
                    const f32x16 p11 = f32x16_load(&products[i * 4 + j + 400][c]);
                    const f32x16 p12 = f32x16_load(&products[i * 4 + j + 496][c]);
                    const f32x16 even3 = p8 + p9;
                    const f32x16 odd3 = p8 - p9;
                    const f32x16 even4 = p10 + p11;
                    const f32x16 odd4 = p10 - p11;
                    const f32x16 t0_1 = p7 + even3 + even4;
                    const f32x16 t1_1 = 0.625f * odd3 + 1.5f * odd4;
                    const f32x16 t2_1 = 0.390625f * even3 + 2.25f * even4;
                    const f32x16 t3_1 = p12 + 0.24414062f * odd3 + 3.375f * odd4;
                    const f32x16 p13 = f32x16_load(&products[i * 4 + j + 32][c]);
                    const f32x16 p14 = f32x16_load(&products[i * 4 + j + 128][c]);
                    const f32x16 p15 = f32x16_load(&products[i * 4 + j + 224][c]);
                    const f32x16 p16 = f32x16_load(&products[i * 4 + j + 320][c]);
                    const f32x16 p17 = f32x16_load(&products[i * 4 + j + 416][c]);
                    const f32x16 p18 = f32x16_load(&products[i * 4 + j + 512][c]);
                    const f32x16 even5 = p14 + p15;
                    const f32x16 odd5 = p14 - p15;
                    const f32x16 even6 = p16 + p17;
                    const f32x16 odd6 = p16 - p17;
                    const f32x16 t0_2 = p13 + even5 + even6;
                    const f32x16 t1_2 = 0.625f * odd5 + 1.5f * odd6;
                    const f32x16 t2_2 = 0.390625f * even5 + 2.25f * even6;
                    const f32x16 t3_2 = p18 + 0.24414062f * odd5 + 3.375f * odd6;
                    const f32x16 p19 = f32x16_load(&products[i * 4 + j + 48][c]);
                    const f32x16 p20 = f32x16_load(&products[i * 4 + j + 144][c]);
                    const f32x16 p21 = f32x16_load(&products[i * 4 + j + 240][c]);
                    const f32x16 p22 = f32x16_load(&products[i * 4 + j + 336][c]);
                    const f32x16 p23 = f32x16_load(&products[i * 4 + j + 432][c]);
                    const f32x16 p24 = f32x16_load(&products[i * 4 + j + 528][c]);
                    const f32x16 even7 = p20 + p21;
                    const f32x16 odd7 = p20 - p21;
                    const f32x16 even8 = p22 + p23;
                    const f32x16 odd8 = p22 - p23;
                    const f32x16 t0_3 = p19 + even7 + even8;
                    const f32x16 t1_3 = 0.625f * odd7 + 1.5f * odd8;
                    const f32x16 t2_3 = 0.390625f * even7 + 2.25f * even8;
                    const f32x16 t3_3 = p24 + 0.24414062f * odd7 + 3.375f * odd8;
                    const f32x16 p25 = f32x16_load(&products[i * 4 + j + 64][c]);
                    const f32x16 p26 = f32x16_load(&products[i * 4 + j + 160][c]);
                    const f32x16 p27 = f32x16_load(&products[i * 4 + j + 256][c]);
                    const f32x16 p28 = f32x16_load(&products[i * 4 + j + 352][c]);
                    const f32x16 p29 = f32x16_load(&products[i * 4 + j + 448][c]);
                    const f32x16 p30 = f32x16_load(&products[i * 4 + j + 544][c]);
                    const f32x16 even9 = p26 + p27;
                    const f32x16 odd9 = p26 - p27;
                    const f32x16 even10 = p28 + p29;
                    const f32x16 odd10 = p28 - p29;
                    const f32x16 t0_4 = p25 + even9 + even10;
                    const f32x16 t1_4 = 0.625f * odd9 + 1.5f * odd10;
                    const f32x16 t2_4 = 0.390625f * even9 + 2.25f * even10;
                    const f32x16 t3_4 = p30 + 0.24414062f * odd9 + 3.375f * odd10;
                    const f32x16 p31 = f32x16_load(&products[i * 4 + j + 80][c]);
                    const f32x16 p32 = f32x16_load(&products[i * 4 + j + 176][c]);
                    const f32x16 p33 = f32x16_load(&products[i * 4 + j + 272][c]);
                    const f32x16 p34 = f32x16_load(&products[i * 4 + j + 368][c]);
                    const f32x16 p35 = f32x16_load(&products[i * 4 + j + 464][c]);
                    const f32x16 p36 = f32x16_load(&products[i * 4 + j + 560][c]);
                    const f32x16 even11 = p32 + p33;
                    const f32x16 odd11 = p32 - p33;
                    const f32x16 even12 = p34 + p35;
                    const f32x16 odd12 = p34 - p35;
                    const f32x16 t0_5 = p31 + even11 + even12;
                    const f32x16 t1_5 = 0.625f * odd11 + 1.5f * odd12;
                    const f32x16 t2_5 = 0.390625f * even11 + 2.25f * even12;
                    const f32x16 t3_5 = p36 + 0.24414062f * odd11 + 3.375f * odd12;
                    const f32x16 even13 = t0_1 + t0_2;
                    const f32x16 odd13 = t0_1 - t0_2;
                    const f32x16 even14 = t0_3 + t0_4;
                    const f32x16 odd14 = t0_3 - t0_4;
                    f32x16_store(&outputs[i * 4][j * 4][c], t0_0 + even13 + even14);
                    f32x16_store(&outputs[i * 4][j * 4 + 1][c], 0.625f * odd13 + 1.5f * odd14);
                    f32x16_store(&outputs[i * 4][j * 4 + 2][c], 0.390625f * even13 + 2.25f * even14);
                    f32x16_store(&outputs[i * 4][j * 4 + 3][c], t0_5 + 0.24414062f * odd13 + 3.375f * odd14);
                    const f32x16 even15 = t1_1 + t1_2;
                    const f32x16 odd15 = t1_1 - t1_2;
                    const f32x16 even16 = t1_3 + t1_4;
                    const f32x16 odd16 = t1_3 - t1_4;
                    f32x16_store(&outputs[i * 4 + 1][j * 4][c], t1_0 + even15 + even16);
                    f32x16_store(&outputs[i * 4 + 1][j * 4 + 1][c], 0.625f * odd15 + 1.5f * odd16);
                    f32x16_store(&outputs[i * 4 + 1][j * 4 + 2][c], 0.390625f * even15 + 2.25f * even16);
                    f32x16_store(&outputs[i * 4 + 1][j * 4 + 3][c], t1_5 + 0.24414062f * odd15 + 3.375f * odd16);
                    const f32x16 even17 = t2_1 + t2_2;
                    const f32x16 odd17 = t2_1 - t2_2;
                    const f32x16 even18 = t2_3 + t2_4;
                    const f32x16 odd18 = t2_3 - t2_4;
                    f32x16_store(&outputs[i * 4 + 2][j * 4][c], t2_0 + even17 + even18);
                    f32x16_store(&outputs[i * 4 + 2][j * 4 + 1][c], 0.625f * odd17 + 1.5f * odd18);
                    f32x16_store(&outputs[i * 4 + 2][j * 4 + 2][c], 0.390625f * even17 + 2.25f * even18);
                    f32x16_store(&outputs[i * 4 + 2][j * 4 + 3][c], t2_5 + 0.24414062f * odd17 + 3.375f * odd18);
                    const f32x16 even19 = t3_1 + t3_2;
                    const f32x16 odd19 = t3_1 - t3_2;
                    const f32x16 even20 = t3_3 + t3_4;
                    const f32x16 odd20 = t3_3 - t3_4;
                    f32x16_store(&outputs[i * 4 + 3][j * 4][c], t3_0 + even19 + even20);
                    f32x16_store(&outputs[i * 4 + 3][j * 4 + 1][c], 0.625f * odd19 + 1.5f * odd20);
                    f32x16_store(&outputs[i * 4 + 3][j * 4 + 2][c], 0.390625f * even19 + 2.25f * even20);
                    f32x16_store(&outputs[i * 4 + 3][j * 4 + 3][c], t3_5 + 0.24414062f * odd19 + 3.375f * odd20);
                }
        for (int y = 0; y < 13; y++)
            for (int x = 0; x < 13; x++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum = f32x16_load(&outputs[y][x][c]);
                    f32x16_store(&conv2d_1_input_grad[b][y][x][c], sum);
                }
    }
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// mnist_cnn.dl:16: using     adam(0.001)
// conv_kernel_grad, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 11, 11, 64], [64, 13, 13, 32] -> [288, 64], [3, 3, 32, 64], 286 MFLOP
static void conv2d_1_kernel_grad(mnist_cnn *m)
{
    const float (*restrict max_pool2d_grad)[11][11][64] = (void *)(m->arena + 7520256);
    const float (*restrict max_pool2d)[13][13][32] = (void *)(m->arena + 11075584);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 14045184);
    const float epsilon = m->epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 14045248);
    float (*restrict sums)[64] = (void *)(m->arena + 5537792);
    float (*restrict digits_conv2d_1_kernel)[3][32][64] = m->digits_conv2d_1_kernel;
    float (*restrict digits_conv2d_1_kernel_m)[3][32][64] = m->digits_conv2d_1_kernel_m;
    float (*restrict digits_conv2d_1_kernel_v)[3][32][64] = m->digits_conv2d_1_kernel_v;

    {
        #pragma omp single nowait
        {
            for (int c = 0; c < 288; c++) {
                f32x16_store(&sums[c][0], f32x16_splat(0.0f));
                f32x16_store(&sums[c][16], f32x16_splat(0.0f));
                f32x16_store(&sums[c][32], f32x16_splat(0.0f));
                f32x16_store(&sums[c][48], f32x16_splat(0.0f));
            }
        }
        for (int block = 0; block < 64; block += 19) {
            #pragma omp barrier
            #pragma omp for collapse(2) schedule(static) nowait
            for (int64_t ky = 0; ky < 3; ky++)
                for (int64_t first = 0; first < 32; first += 16)
                    for (int near = 0; near < 19; near++)
                        for (int top = 0; top < 11; top += 6)
                            for (int kx = 0; kx < 3; kx++) {
                                {
                                    // 6 input channels x 64 output channels in registers
                                    f32x16 s0_0 = f32x16_load(&sums[ky * 96 + first + kx * 32][0]);
                                    f32x16 s0_1 = f32x16_load(&sums[ky * 96 + first + kx * 32][16]);
                                    f32x16 s0_2 = f32x16_load(&sums[ky * 96 + first + kx * 32][32]);
                                    f32x16 s0_3 = f32x16_load(&sums[ky * 96 + first + kx * 32][48]);
                                    f32x16 s1_0 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 1][0]);
                                    f32x16 s1_1 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 1][16]);
                                    f32x16 s1_2 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 1][32]);
                                    f32x16 s1_3 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 1][48]);
                                    f32x16 s2_0 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 2][0]);
                                    f32x16 s2_1 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 2][16]);
                                    f32x16 s2_2 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 2][32]);
                                    f32x16 s2_3 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 2][48]);
                                    f32x16 s3_0 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 3][0]);
                                    f32x16 s3_1 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 3][16]);
                                    f32x16 s3_2 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 3][32]);
                                    f32x16 s3_3 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 3][48]);
                                    f32x16 s4_0 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 4][0]);
                                    f32x16 s4_1 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 4][16]);
                                    f32x16 s4_2 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 4][32]);
                                    f32x16 s4_3 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 4][48]);
                                    f32x16 s5_0 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 5][0]);
                                    f32x16 s5_1 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 5][16]);
                                    f32x16 s5_2 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 5][32]);
                                    f32x16 s5_3 = f32x16_load(&sums[ky * 96 + first + kx * 32 + 5][48]);
                                    for (int b = block + near; b < (64 < block + near + 1 ? 64 : block + near + 1); b++)
                                        for (int y = top; y < (13 - ky < (11 < top + 6 ? 11 : top + 6) ? 13 - ky : 11 < top + 6 ? 11 : top + 6); y++)
                                            for (int x = 0; x < 11; x++) {
                                                const f32x16 w = f32x16_load(&max_pool2d_grad[b][y][x][0]);
                                                const f32x16 w2 = f32x16_load(&max_pool2d_grad[b][y][x][16]);
                                                const f32x16 w3 = f32x16_load(&max_pool2d_grad[b][y][x][32]);
                                                const f32x16 w4 = f32x16_load(&max_pool2d_grad[b][y][x][48]);
                                                const float a = max_pool2d[b][ky + y][kx + x][first];
                                                s0_0 += a * w;
                                                s0_1 += a * w2;
                                                s0_2 += a * w3;
                                                s0_3 += a * w4;
                                                const float a2 = max_pool2d[b][ky + y][kx + x][first + 1];
                                                s1_0 += a2 * w;
                                                s1_1 += a2 * w2;
                                                s1_2 += a2 * w3;
                                                s1_3 += a2 * w4;
                                                const float a3 = max_pool2d[b][ky + y][kx + x][first + 2];
                                                s2_0 += a3 * w;
                                                s2_1 += a3 * w2;
                                                s2_2 += a3 * w3;
                                                s2_3 += a3 * w4;
                                                const float a4 = max_pool2d[b][ky + y][kx + x][first + 3];
                                                s3_0 += a4 * w;
                                                s3_1 += a4 * w2;
                                                s3_2 += a4 * w3;
                                                s3_3 += a4 * w4;
                                                const float a5 = max_pool2d[b][ky + y][kx + x][first + 4];
                                                s4_0 += a5 * w;
                                                s4_1 += a5 * w2;
                                                s4_2 += a5 * w3;
                                                s4_3 += a5 * w4;
                                                const float a6 = max_pool2d[b][ky + y][kx + x][first + 5];
                                                s5_0 += a6 * w;
                                                s5_1 += a6 * w2;
                                                s5_2 += a6 * w3;
                                                s5_3 += a6 * w4;
                                            }
                                    f32x16_store(&sums[ky * 96 + first + kx * 32][0], s0_0);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32][16], s0_1);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32][32], s0_2);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32][48], s0_3);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 1][0], s1_0);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 1][16], s1_1);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 1][32], s1_2);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 1][48], s1_3);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 2][0], s2_0);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 2][16], s2_1);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 2][32], s2_2);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 2][48], s2_3);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 3][0], s3_0);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 3][16], s3_1);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 3][32], s3_2);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 3][48], s3_3);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 4][0], s4_0);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 4][16], s4_1);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 4][32], s4_2);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 4][48], s4_3);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 5][0], s5_0);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 5][16], s5_1);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 5][32], s5_2);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + 5][48], s5_3);
                                }
                                for (int c = 6; c < 16; c += 5) {
                                    // 5 input channels x 64 output channels in registers
                                    f32x16 s0_0 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c][0]);
                                    f32x16 s0_1 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c][16]);
                                    f32x16 s0_2 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c][32]);
                                    f32x16 s0_3 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c][48]);
                                    f32x16 s1_0 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c + 1][0]);
                                    f32x16 s1_1 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c + 1][16]);
                                    f32x16 s1_2 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c + 1][32]);
                                    f32x16 s1_3 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c + 1][48]);
                                    f32x16 s2_0 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c + 2][0]);
                                    f32x16 s2_1 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c + 2][16]);
                                    f32x16 s2_2 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c + 2][32]);
                                    f32x16 s2_3 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c + 2][48]);
                                    f32x16 s3_0 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c + 3][0]);
                                    f32x16 s3_1 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c + 3][16]);
                                    f32x16 s3_2 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c + 3][32]);
                                    f32x16 s3_3 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c + 3][48]);
                                    f32x16 s4_0 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c + 4][0]);
                                    f32x16 s4_1 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c + 4][16]);
                                    f32x16 s4_2 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c + 4][32]);
                                    f32x16 s4_3 = f32x16_load(&sums[ky * 96 + first + kx * 32 + c + 4][48]);
                                    for (int b = block + near; b < (64 < block + near + 1 ? 64 : block + near + 1); b++)
                                        for (int y = top; y < (13 - ky < (11 < top + 6 ? 11 : top + 6) ? 13 - ky : 11 < top + 6 ? 11 : top + 6); y++)
                                            for (int x = 0; x < 11; x++) {
                                                const f32x16 w = f32x16_load(&max_pool2d_grad[b][y][x][0]);
                                                const f32x16 w2 = f32x16_load(&max_pool2d_grad[b][y][x][16]);
                                                const f32x16 w3 = f32x16_load(&max_pool2d_grad[b][y][x][32]);
                                                const f32x16 w4 = f32x16_load(&max_pool2d_grad[b][y][x][48]);
                                                const float a = max_pool2d[b][ky + y][kx + x][first + c];
                                                s0_0 += a * w;
                                                s0_1 += a * w2;
                                                s0_2 += a * w3;
                                                s0_3 += a * w4;
                                                const float a2 = max_pool2d[b][ky + y][kx + x][first + c + 1];
                                                s1_0 += a2 * w;
                                                s1_1 += a2 * w2;
                                                s1_2 += a2 * w3;
                                                s1_3 += a2 * w4;
                                                const float a3 = max_pool2d[b][ky + y][kx + x][first + c + 2];
                                                s2_0 += a3 * w;
                                                s2_1 += a3 * w2;
                                                s2_2 += a3 * w3;
                                                s2_3 += a3 * w4;
                                                const float a4 = max_pool2d[b][ky + y][kx + x][first + c + 3];
                                                s3_0 += a4 * w;
                                                s3_1 += a4 * w2;
                                                s3_2 += a4 * w3;
                                                s3_3 += a4 * w4;
                                                const float a5 = max_pool2d[b][ky + y][kx + x][first + c + 4];
                                                s4_0 += a5 * w;
                                                s4_1 += a5 * w2;
                                                s4_2 += a5 * w3;
                                                s4_3 += a5 * w4;
                                            }
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c][0], s0_0);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c][16], s0_1);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c][32], s0_2);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c][48], s0_3);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c + 1][0], s1_0);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c + 1][16], s1_1);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c + 1][32], s1_2);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c + 1][48], s1_3);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c + 2][0], s2_0);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c + 2][16], s2_1);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c + 2][32], s2_2);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c + 2][48], s2_3);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c + 3][0], s3_0);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c + 3][16], s3_1);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c + 3][32], s3_2);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c + 3][48], s3_3);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c + 4][0], s4_0);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c + 4][16], s4_1);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c + 4][32], s4_2);
                                    f32x16_store(&sums[ky * 96 + first + kx * 32 + c + 4][48], s4_3);
                                }
                            }
        }
        #pragma omp barrier
        #pragma omp single nowait
        {
            for (int ky = 0; ky < 3; ky++)
                for (int kx = 0; kx < 3; kx++)
                    for (int c = 0; c < 32; c++) {
                        {
                            f32x16 sum = f32x16_load(&sums[ky * 96 + kx * 32 + c][0]);
                            const f32x16 t = f32x16_load(&digits_conv2d_1_kernel_m[ky][kx][c][0]) * beta_1 + (1.0f - beta_1) * sum;
                            const f32x16 t2 = f32x16_load(&digits_conv2d_1_kernel_v[ky][kx][c][0]) * beta_2 + (1.0f - beta_2) * (sum * sum);
                            const f32x16 t3 = adam_rate * t / (epsilon + adam_rsqrt * f32x16_sqrt(t2));
                            f32x16_store(&digits_conv2d_1_kernel[ky][kx][c][0], f32x16_load(&digits_conv2d_1_kernel[ky][kx][c][0]) - t3);
                            f32x16_store(&digits_conv2d_1_kernel_m[ky][kx][c][0], t);
                            f32x16_store(&digits_conv2d_1_kernel_v[ky][kx][c][0], t2);
                        }
                        {
                            f32x16 sum = f32x16_load(&sums[ky * 96 + kx * 32 + c][16]);
                            const f32x16 t = f32x16_load(&digits_conv2d_1_kernel_m[ky][kx][c][16]) * beta_1 + (1.0f - beta_1) * sum;
                            const f32x16 t2 = f32x16_load(&digits_conv2d_1_kernel_v[ky][kx][c][16]) * beta_2 + (1.0f - beta_2) * (sum * sum);
                            const f32x16 t3 = adam_rate * t / (epsilon + adam_rsqrt * f32x16_sqrt(t2));
                            f32x16_store(&digits_conv2d_1_kernel[ky][kx][c][16], f32x16_load(&digits_conv2d_1_kernel[ky][kx][c][16]) - t3);
                            f32x16_store(&digits_conv2d_1_kernel_m[ky][kx][c][16], t);
                            f32x16_store(&digits_conv2d_1_kernel_v[ky][kx][c][16], t2);
                        }
                        {
                            f32x16 sum = f32x16_load(&sums[ky * 96 + kx * 32 + c][32]);
                            const f32x16 t = f32x16_load(&digits_conv2d_1_kernel_m[ky][kx][c][32]) * beta_1 + (1.0f - beta_1) * sum;
                            const f32x16 t2 = f32x16_load(&digits_conv2d_1_kernel_v[ky][kx][c][32]) * beta_2 + (1.0f - beta_2) * (sum * sum);
                            const f32x16 t3 = adam_rate * t / (epsilon + adam_rsqrt * f32x16_sqrt(t2));
                            f32x16_store(&digits_conv2d_1_kernel[ky][kx][c][32], f32x16_load(&digits_conv2d_1_kernel[ky][kx][c][32]) - t3);
                            f32x16_store(&digits_conv2d_1_kernel_m[ky][kx][c][32], t);
                            f32x16_store(&digits_conv2d_1_kernel_v[ky][kx][c][32], t2);
                        }
                        {
                            f32x16 sum = f32x16_load(&sums[ky * 96 + kx * 32 + c][48]);
                            const f32x16 t = f32x16_load(&digits_conv2d_1_kernel_m[ky][kx][c][48]) * beta_1 + (1.0f - beta_1) * sum;
                            const f32x16 t2 = f32x16_load(&digits_conv2d_1_kernel_v[ky][kx][c][48]) * beta_2 + (1.0f - beta_2) * (sum * sum);
                            const f32x16 t3 = adam_rate * t / (epsilon + adam_rsqrt * f32x16_sqrt(t2));
                            f32x16_store(&digits_conv2d_1_kernel[ky][kx][c][48], f32x16_load(&digits_conv2d_1_kernel[ky][kx][c][48]) - t3);
                            f32x16_store(&digits_conv2d_1_kernel_m[ky][kx][c][48], t);
                            f32x16_store(&digits_conv2d_1_kernel_v[ky][kx][c][48], t2);
                        }
                    }
        }
    }
}

// mnist_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// pool_grad, greater, select: [64, 13, 13, 32], [64, 26, 26, 32] -> [64, 26, 26, 32], 4.15 MFLOP
static void max_pool2d_grad_2(mnist_cnn *m)
{
    const float (*restrict conv2d_1_input_grad)[13][13][32] = (void *)(m->arena + 12460032);
    const float (*restrict max_pool2d)[13][13][32] = (void *)(m->arena + 11075584);
    const float (*restrict conv2d)[26][26][32] = (void *)(m->arena + 0);
    float (*restrict max_pool2d_grad_2)[26][26][32] = (void *)(m->arena + 5537792);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int y = 0; y < 13; y++)
            for (int x = 0; x < 13; x++)
                for (int c = 0; c < 32; c += 16) {
                    f32x16 rest = f32x16_load(&conv2d_1_input_grad[b][y][x][c]);
                    const f32x16 maximum = f32x16_load(&max_pool2d[b][y][x][c]);
                    const i32x16 chosen = f32x16_load(&conv2d[b][y * 2][x * 2][c]) == maximum;
                    const f32x16 share = f32x16_select(chosen, rest, f32x16_splat(0.0f));
                    f32x16_store(&max_pool2d_grad_2[b][y * 2][x * 2][c], f32x16_select(f32x16_load(&conv2d[b][y * 2][x * 2][c]) > 0.0f, share, f32x16_splat(0.0f)));
                    rest = f32x16_select(chosen, f32x16_splat(0.0f), rest);
                    const i32x16 chosen2 = f32x16_load(&conv2d[b][y * 2][x * 2 + 1][c]) == maximum;
                    const f32x16 share2 = f32x16_select(chosen2, rest, f32x16_splat(0.0f));
                    f32x16_store(&max_pool2d_grad_2[b][y * 2][x * 2 + 1][c], f32x16_select(f32x16_load(&conv2d[b][y * 2][x * 2 + 1][c]) > 0.0f, share2, f32x16_splat(0.0f)));
                    rest = f32x16_select(chosen2, f32x16_splat(0.0f), rest);
                    const i32x16 chosen3 = f32x16_load(&conv2d[b][y * 2 + 1][x * 2][c]) == maximum;
                    const f32x16 share3 = f32x16_select(chosen3, rest, f32x16_splat(0.0f));
                    f32x16_store(&max_pool2d_grad_2[b][y * 2 + 1][x * 2][c], f32x16_select(f32x16_load(&conv2d[b][y * 2 + 1][x * 2][c]) > 0.0f, share3, f32x16_splat(0.0f)));
                    rest = f32x16_select(chosen3, f32x16_splat(0.0f), rest);
                    const i32x16 chosen4 = f32x16_load(&conv2d[b][y * 2 + 1][x * 2 + 1][c]) == maximum;
                    const f32x16 share4 = f32x16_select(chosen4, rest, f32x16_splat(0.0f));
                    f32x16_store(&max_pool2d_grad_2[b][y * 2 + 1][x * 2 + 1][c], f32x16_select(f32x16_load(&conv2d[b][y * 2 + 1][x * 2 + 1][c]) > 0.0f, share4, f32x16_splat(0.0f)));
                }
}

// mnist_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// reduce: [64, 26, 26, 32] -> [64, 32], 1.38 MFLOP
static void conv2d_sum_grad(mnist_cnn *m)
{
    const float (*restrict max_pool2d_grad_2)[26][26][32] = (void *)(m->arena + 5537792);
    float (*restrict conv2d_sum_grad)[32] = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        for (int y = 0; y < 26; y++)
            for (int x = 0; x < 26; x++) {
                sum += f32x16_load(&max_pool2d_grad_2[b][y][x][0]);
                sum2 += f32x16_load(&max_pool2d_grad_2[b][y][x][16]);
            }
        f32x16_store(&conv2d_sum_grad[b][0], sum);
        f32x16_store(&conv2d_sum_grad[b][16], sum2);
    }
}

// mnist_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// mnist_cnn.dl:16: using     adam(0.001)
// reduce, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 32] -> [32], 2.72 kFLOP
static void conv2d_bias_grad(mnist_cnn *m)
{
    const float (*restrict conv2d_sum_grad)[32] = (void *)(m->arena + 0);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 14045184);
    const float epsilon = m->epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 14045248);
    float *restrict digits_conv2d_bias = m->digits_conv2d_bias;
    float *restrict digits_conv2d_bias_m = m->digits_conv2d_bias_m;
    float *restrict digits_conv2d_bias_v = m->digits_conv2d_bias_v;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&conv2d_sum_grad[b][0]);
        sum2 += f32x16_load(&conv2d_sum_grad[b][16]);
    }
    const f32x16 t = f32x16_load(&digits_conv2d_bias_m[0]) * beta_1 + (1.0f - beta_1) * sum;
    const f32x16 t2 = f32x16_load(&digits_conv2d_bias_v[0]) * beta_2 + (1.0f - beta_2) * (sum * sum);
    f32x16_store(&digits_conv2d_bias[0], f32x16_load(&digits_conv2d_bias[0]) - adam_rate * t / (epsilon + adam_rsqrt * f32x16_sqrt(t2)));
    f32x16_store(&digits_conv2d_bias_m[0], t);
    f32x16_store(&digits_conv2d_bias_v[0], t2);
    const f32x16 t3 = f32x16_load(&digits_conv2d_bias_m[16]) * beta_1 + (1.0f - beta_1) * sum2;
    const f32x16 t4 = f32x16_load(&digits_conv2d_bias_v[16]) * beta_2 + (1.0f - beta_2) * (sum2 * sum2);
    f32x16_store(&digits_conv2d_bias[16], f32x16_load(&digits_conv2d_bias[16]) - adam_rate * t3 / (epsilon + adam_rsqrt * f32x16_sqrt(t4)));
    f32x16_store(&digits_conv2d_bias_m[16], t3);
    f32x16_store(&digits_conv2d_bias_v[16], t4);
}

// mnist_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// mnist_cnn.dl:16: using     adam(0.001)
// conv_kernel_grad, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 26, 26, 32], [64, 28, 28, 1] -> [144, 32], [3, 3, 1, 32], 24.9 MFLOP
static void conv2d_kernel_grad(mnist_cnn *m)
{
    const float (*restrict max_pool2d_grad_2)[26][26][32] = (void *)(m->arena + 5537792);
    const float (*restrict image_2)[28][28][1] = (void *)(m->arena + 13844480);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 14045184);
    const float epsilon = m->epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 14045248);
    float (*restrict part_sums)[32] = (void *)(m->arena + 0);
    float (*restrict digits_conv2d_kernel)[3][1][32] = m->digits_conv2d_kernel;
    float (*restrict digits_conv2d_kernel_m)[3][1][32] = m->digits_conv2d_kernel_m;
    float (*restrict digits_conv2d_kernel_v)[3][1][32] = m->digits_conv2d_kernel_v;

    // sums of 4 examples each, added in order afterwards
    #pragma omp for schedule(static) nowait
    for (int part = 0; part < 16; part++) {
        // 9 rows of the kernel x 32 channels in registers
        f32x16 s0_0 = f32x16_splat(0.0f);
        f32x16 s0_1 = f32x16_splat(0.0f);
        f32x16 s1_0 = f32x16_splat(0.0f);
        f32x16 s1_1 = f32x16_splat(0.0f);
        f32x16 s2_0 = f32x16_splat(0.0f);
        f32x16 s2_1 = f32x16_splat(0.0f);
        f32x16 s3_0 = f32x16_splat(0.0f);
        f32x16 s3_1 = f32x16_splat(0.0f);
        f32x16 s4_0 = f32x16_splat(0.0f);
        f32x16 s4_1 = f32x16_splat(0.0f);
        f32x16 s5_0 = f32x16_splat(0.0f);
        f32x16 s5_1 = f32x16_splat(0.0f);
        f32x16 s6_0 = f32x16_splat(0.0f);
        f32x16 s6_1 = f32x16_splat(0.0f);
        f32x16 s7_0 = f32x16_splat(0.0f);
        f32x16 s7_1 = f32x16_splat(0.0f);
        f32x16 s8_0 = f32x16_splat(0.0f);
        f32x16 s8_1 = f32x16_splat(0.0f);
        for (int b = part * 4; b < part * 4 + 4; b++)
            for (int y = 0; y < 26; y++)
                for (int x = 0; x < 26; x++) {
                    const f32x16 w = f32x16_load(&max_pool2d_grad_2[b][y][x][0]);
                    const f32x16 w2 = f32x16_load(&max_pool2d_grad_2[b][y][x][16]);
                    const float a = image_2[b][y][x][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = image_2[b][y][x + 1][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = image_2[b][y][x + 2][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = image_2[b][y + 1][x][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = image_2[b][y + 1][x + 1][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = image_2[b][y + 1][x + 2][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = image_2[b][y + 2][x][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = image_2[b][y + 2][x + 1][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = image_2[b][y + 2][x + 2][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                }
        f32x16_store(&part_sums[part * 9][0], s0_0);
        f32x16_store(&part_sums[part * 9][16], s0_1);
        f32x16_store(&part_sums[part * 9 + 1][0], s1_0);
        f32x16_store(&part_sums[part * 9 + 1][16], s1_1);
        f32x16_store(&part_sums[part * 9 + 2][0], s2_0);
        f32x16_store(&part_sums[part * 9 + 2][16], s2_1);
        f32x16_store(&part_sums[part * 9 + 3][0], s3_0);
        f32x16_store(&part_sums[part * 9 + 3][16], s3_1);
        f32x16_store(&part_sums[part * 9 + 4][0], s4_0);
        f32x16_store(&part_sums[part * 9 + 4][16], s4_1);
        f32x16_store(&part_sums[part * 9 + 5][0], s5_0);
        f32x16_store(&part_sums[part * 9 + 5][16], s5_1);
        f32x16_store(&part_sums[part * 9 + 6][0], s6_0);
        f32x16_store(&part_sums[part * 9 + 6][16], s6_1);
        f32x16_store(&part_sums[part * 9 + 7][0], s7_0);
        f32x16_store(&part_sums[part * 9 + 7][16], s7_1);
        f32x16_store(&part_sums[part * 9 + 8][0], s8_0);
        f32x16_store(&part_sums[part * 9 + 8][16], s8_1);
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int ky = 0; ky < 3; ky++)
            for (int kx = 0; kx < 3; kx++) {
                {
                    const f32x16 t = f32x16_load(&part_sums[ky * 3 + kx][0]) + f32x16_load(&part_sums[ky * 3 + kx + 9][0]);
                    const f32x16 t2 = t + f32x16_load(&part_sums[ky * 3 + kx + 18][0]);
                    const f32x16 t3 = t2 + f32x16_load(&part_sums[ky * 3 + kx + 27][0]);
                    const f32x16 t4 = t3 + f32x16_load(&part_sums[ky * 3 + kx + 36][0]);
                    const f32x16 t5 = t4 + f32x16_load(&part_sums[ky * 3 + kx + 45][0]);
                    const f32x16 t6 = t5 + f32x16_load(&part_sums[ky * 3 + kx + 54][0]);
                    const f32x16 t7 = t6 + f32x16_load(&part_sums[ky * 3 + kx + 63][0]);
                    const f32x16 t8 = t7 + f32x16_load(&part_sums[ky * 3 + kx + 72][0]);
                    const f32x16 t9 = t8 + f32x16_load(&part_sums[ky * 3 + kx + 81][0]);
                    const f32x16 t10 = t9 + f32x16_load(&part_sums[ky * 3 + kx + 90][0]);
                    const f32x16 t11 = t10 + f32x16_load(&part_sums[ky * 3 + kx + 99][0]);
                    const f32x16 t12 = t11 + f32x16_load(&part_sums[ky * 3 + kx + 108][0]);
                    const f32x16 t13 = t12 + f32x16_load(&part_sums[ky * 3 + kx + 117][0]);
                    const f32x16 t14 = t13 + f32x16_load(&part_sums[ky * 3 + kx + 126][0]);
                    f32x16 sum = t14 + f32x16_load(&part_sums[ky * 3 + kx + 135][0]);
                    const f32x16 t15 = f32x16_load(&digits_conv2d_kernel_m[ky][kx][0][0]) * beta_1 + (1.0f - beta_1) * sum;
                    const f32x16 t16 = f32x16_load(&digits_conv2d_kernel_v[ky][kx][0][0]) * beta_2 + (1.0f - beta_2) * (sum * sum);
                    const f32x16 t17 = adam_rate * t15 / (epsilon + adam_rsqrt * f32x16_sqrt(t16));
                    f32x16_store(&digits_conv2d_kernel[ky][kx][0][0], f32x16_load(&digits_conv2d_kernel[ky][kx][0][0]) - t17);
                    f32x16_store(&digits_conv2d_kernel_m[ky][kx][0][0], t15);
                    f32x16_store(&digits_conv2d_kernel_v[ky][kx][0][0], t16);
                }
                {
                    const f32x16 t = f32x16_load(&part_sums[ky * 3 + kx][16]) + f32x16_load(&part_sums[ky * 3 + kx + 9][16]);
                    const f32x16 t2 = t + f32x16_load(&part_sums[ky * 3 + kx + 18][16]);
                    const f32x16 t3 = t2 + f32x16_load(&part_sums[ky * 3 + kx + 27][16]);
                    const f32x16 t4 = t3 + f32x16_load(&part_sums[ky * 3 + kx + 36][16]);
                    const f32x16 t5 = t4 + f32x16_load(&part_sums[ky * 3 + kx + 45][16]);
                    const f32x16 t6 = t5 + f32x16_load(&part_sums[ky * 3 + kx + 54][16]);
                    const f32x16 t7 = t6 + f32x16_load(&part_sums[ky * 3 + kx + 63][16]);
                    const f32x16 t8 = t7 + f32x16_load(&part_sums[ky * 3 + kx + 72][16]);
                    const f32x16 t9 = t8 + f32x16_load(&part_sums[ky * 3 + kx + 81][16]);
                    const f32x16 t10 = t9 + f32x16_load(&part_sums[ky * 3 + kx + 90][16]);
                    const f32x16 t11 = t10 + f32x16_load(&part_sums[ky * 3 + kx + 99][16]);
                    const f32x16 t12 = t11 + f32x16_load(&part_sums[ky * 3 + kx + 108][16]);
                    const f32x16 t13 = t12 + f32x16_load(&part_sums[ky * 3 + kx + 117][16]);
                    const f32x16 t14 = t13 + f32x16_load(&part_sums[ky * 3 + kx + 126][16]);
                    f32x16 sum = t14 + f32x16_load(&part_sums[ky * 3 + kx + 135][16]);
                    const f32x16 t15 = f32x16_load(&digits_conv2d_kernel_m[ky][kx][0][16]) * beta_1 + (1.0f - beta_1) * sum;
                    const f32x16 t16 = f32x16_load(&digits_conv2d_kernel_v[ky][kx][0][16]) * beta_2 + (1.0f - beta_2) * (sum * sum);
                    const f32x16 t17 = adam_rate * t15 / (epsilon + adam_rsqrt * f32x16_sqrt(t16));
                    f32x16_store(&digits_conv2d_kernel[ky][kx][0][16], f32x16_load(&digits_conv2d_kernel[ky][kx][0][16]) - t17);
                    f32x16_store(&digits_conv2d_kernel_m[ky][kx][0][16], t15);
                    f32x16_store(&digits_conv2d_kernel_v[ky][kx][0][16], t16);
                }
            }
    }
}

// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.
static void train_step(void *model, int count)
{
    struct mnist_cnn *m = model;
    for (int b = 0; b < 64; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    #pragma omp parallel
    {
        image(m);
        #pragma omp barrier
        conv2d(m);
        max_pool2d(m);
        conv2d_1_winograd_kernel(m);
        #pragma omp barrier
        conv2d_1(m);
        max_pool2d_2(m);
        #pragma omp barrier
        conv2d_2_winograd_kernel(m);
        #pragma omp barrier
        conv2d_2(m);
        #pragma omp barrier
        dense(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            dense_1(m);
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
                dense_1_bias_grad(m);
                dense_1_input_grad(m);
                dense_1_kernel_grad(m);
                dense_bias_grad(m);
            }
            #pragma omp barrier
            dense_input_grad(m);
            #pragma omp barrier
            dense_kernel_grad(m);
            #pragma omp barrier
            conv2d_2_y_grad(m);
            #pragma omp barrier
            conv2d_2_bias_grad(m);
            #pragma omp barrier
            conv2d_2_transpose_grad(m);
            #pragma omp barrier
            conv2d_2_input_grad(m);
            #pragma omp barrier
            conv2d_2_kernel_grad(m);
            #pragma omp barrier
            max_pool2d_grad(m);
            #pragma omp barrier
            conv2d_1_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                conv2d_1_bias_grad(m);
                conv2d_1_transpose_grad(m);
            }
            #pragma omp barrier
            conv2d_1_winograd_kernel_2(m);
            #pragma omp barrier
            conv2d_1_input_grad(m);
            #pragma omp barrier
            conv2d_1_kernel_grad(m);
            #pragma omp barrier
            max_pool2d_grad_2(m);
            #pragma omp barrier
            conv2d_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                conv2d_bias_grad(m);
            }
            #pragma omp barrier
            conv2d_kernel_grad(m);
        }
    }
    if (!isfinite(m->loss))
        return;
    m->step++;
}

// ---- evaluation ---------------------------------------------------------------------------------

// mnist_cnn.dl:14: data      mnist("data/mnist") -> image / 255, label
// div: [64, 28, 28, 1] -> [64, 28, 28, 1], 201 kFLOP
static void evaluate_image(mnist_cnn *m)
{
    image_body((const void *)m->image, (void *)(m->arena + 5537792));
}

// mnist_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// conv, add, max: [3, 3, 1, 32], [64, 28, 28, 1], [32] -> [64, 26, 26, 32], 27.7 MFLOP
static void evaluate_conv2d(mnist_cnn *m)
{
    conv2d_body(m->digits_conv2d_kernel, (void *)(m->arena + 5537792), m->digits_conv2d_bias, (void *)(m->arena + 0));
}

// mnist_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// pool: [64, 26, 26, 32] -> [64, 13, 13, 32], 1.38 MFLOP
static void evaluate_max_pool2d(mnist_cnn *m)
{
    max_pool2d_body((void *)(m->arena + 0), (void *)(m->arena + 5537792));
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// winograd_kernel: [3, 3, 32, 64] -> [36, 32, 64], 295 kFLOP
static void evaluate_conv2d_1_winograd_kernel(mnist_cnn *m)
{
    conv2d_1_winograd_kernel_body(m->digits_conv2d_1_kernel, (void *)(m->arena + 1982464));
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// winograd, add, max: [64, 13, 13, 32], [36, 32, 64], [64] -> [64, 11, 11, 64], 286 MFLOP
static void evaluate_conv2d_1(mnist_cnn *m)
{
    conv2d_1_body((void *)(m->arena + 5537792), (void *)(m->arena + 1982464), m->digits_conv2d_1_bias,
                  (void *)(m->arena + 0));
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// pool: [64, 11, 11, 64] -> [64, 5, 5, 64], 410 kFLOP
static void evaluate_max_pool2d_2(mnist_cnn *m)
{
    max_pool2d_2_body((void *)(m->arena + 0), (void *)(m->arena + 1982464));
}

// mnist_cnn.dl:8: | conv2d(64, 3, activation = relu)
// winograd_kernel: [3, 3, 64, 64] -> [36, 64, 64], 590 kFLOP
static void evaluate_conv2d_2_winograd_kernel(mnist_cnn *m)
{
    conv2d_2_winograd_kernel_body(m->digits_conv2d_2_kernel, (void *)(m->arena + 0));
}

// mnist_cnn.dl:8: | conv2d(64, 3, activation = relu)
// winograd, add, max: [64, 5, 5, 64], [36, 64, 64], [64] -> [64, 3, 3, 64], 42.5 MFLOP
static void evaluate_conv2d_2(mnist_cnn *m)
{
    conv2d_2_body((void *)(m->arena + 1982464), (void *)(m->arena + 0), m->digits_conv2d_2_bias,
                  (void *)(m->arena + 589824));
}

// mnist_cnn.dl:9: | flatten | dense(64, activation = relu)
// contract, add, max: [576, 64], [64, 3, 3, 64], [64] -> [64, 64], 4.73 MFLOP
static void evaluate_dense(mnist_cnn *m)
{
    dense_body(m->digits_dense_kernel, (void *)(m->arena + 589824), m->digits_dense_bias, (void *)(m->arena + 0));
}

// mnist_cnn.dl:10: | dense(classes)
// contract, add: [64, 10], [64, 64], [10] -> [64, 10], 82.6 kFLOP
static void evaluate_dense_1(mnist_cnn *m)
{
    dense_1_body(m->digits_dense_1_kernel, (void *)(m->arena + 0), m->digits_dense_1_bias, (void *)(m->arena + 16384));
}

// mnist_cnn.dl:15: minimize  cross_entropy(digits(image), label)
// mnist_cnn.dl:18: report    accuracy(digits(image), label)
// reduce, sub, exp, reduce, log, iota, equal, to_real, sub, sub, ...: [64, 10], [64] -> [64], 17 kFLOP
static void evaluate_accuracy_argmax(mnist_cnn *m)
{
    const float (*restrict dense_1)[10] = (void *)(m->arena + 16384);
    const int32_t *restrict label = m->label;
    float *restrict cross_entropy_sum_2 = (void *)(m->arena + 0);
    int32_t *restrict accuracy_argmax = (void *)(m->arena + 256);

    for (int b = 0; b < 64; b++) {
        float cross_entropy_max;
        float cross_entropy_sum;
        float cross_entropy_log;
        // cross_entropy_max
        {
            float maximum = -INFINITY;
            for (int r = 0; r < 10; r++)
                maximum = max_real(maximum, dense_1[b][r]);
            cross_entropy_max = maximum;
        }
        // cross_entropy_sum
        {
            float sum = 0.0f;
            for (int r = 0; r < 10; r++) {
                const float z = dense_1[b][r] - cross_entropy_max;
                sum += f32_exp(z);
            }
            cross_entropy_sum = sum;
        }
        // cross_entropy_log
        {
            cross_entropy_log = f32_log(cross_entropy_sum);
        }
        // cross_entropy_sum
        {
            float sum = 0.0f;
            for (int r = 0; r < 10; r++) {
                const float z = dense_1[b][r] - cross_entropy_max;
                sum += (float)(label[b] == r) * (z - cross_entropy_log);
            }
            cross_entropy_sum_2[b] = sum;
        }
        // accuracy_argmax
        {
            int32_t best = 0;
            float maximum = dense_1[b][0];
            for (int r = 1; r < 10; r++) {
                best = dense_1[b][r] > maximum ? r : best;
                const float dense_1_i = dense_1[b][r];
                maximum = dense_1_i > maximum ? dense_1_i : maximum;
            }
            accuracy_argmax[b] = best;
        }
    }
}

// mnist_cnn.dl:15: minimize  cross_entropy(digits(image), label)
// mul, reduce, neg: [64] -> [], 129 FLOP
static void evaluate_mean_loss(mnist_cnn *m)
{
    mean_loss_body((void *)(m->arena + 0), m->batch_weight, &m->loss);
}

// mnist_cnn.dl:18: report    accuracy(digits(image), label)
// greater, equal, to_real, select, reduce, add: [64] -> [], 321 FLOP
static void evaluate_accuracy_sum(mnist_cnn *m)
{
    accuracy_sum_body(m->label, (void *)(m->arena + 256), m->batch_weight, &m->metrics_accuracy_0);
}

// mnist_cnn.dl:18: report    accuracy(digits(image), label)
// greater, to_real, reduce, add, div: [64] -> [], 197 FLOP
static void evaluate_accuracy_sum_2(mnist_cnn *m)
{
    accuracy_sum_2_body(m->batch_weight, m->metrics_accuracy_0, &m->metrics_accuracy_1, &m->reports_accuracy);
}

static void evaluate(void *model, int count)
{
    struct mnist_cnn *m = model;
    for (int b = 0; b < 64; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    #pragma omp parallel
    {
        evaluate_image(m);
        #pragma omp barrier
        evaluate_conv2d(m);
        #pragma omp barrier
        evaluate_max_pool2d(m);
        #pragma omp barrier
        evaluate_conv2d_1_winograd_kernel(m);
        #pragma omp barrier
        evaluate_conv2d_1(m);
        #pragma omp barrier
        evaluate_max_pool2d_2(m);
        #pragma omp barrier
        evaluate_conv2d_2_winograd_kernel(m);
        #pragma omp barrier
        evaluate_conv2d_2(m);
        #pragma omp barrier
        evaluate_dense(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_dense_1(m);
            evaluate_accuracy_argmax(m);
            evaluate_mean_loss(m);
            evaluate_accuracy_sum(m);
            evaluate_accuracy_sum_2(m);
        }
    }
}

// ---- prediction ---------------------------------------------------------------------------------

// mnist_cnn.dl:14: data      mnist("data/mnist") -> image / 255, label
// div: [1, 28, 28, 1] -> [1, 28, 28, 1], 3.14 kFLOP
static void predict_image(mnist_cnn *m)
{
    const float *restrict image = (const void *)m->image;
    float *restrict image_2 = (void *)(m->arena + 86528);

    #pragma omp simd
    for (int i = 0; i < 784; i++)
        image_2[i] = image[i] / 255.0f;
}

// mnist_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// conv, add, max: [3, 3, 1, 32], [1, 28, 28, 1], [32] -> [1, 26, 26, 32], 433 kFLOP
static void predict_conv2d(mnist_cnn *m)
{
    const float (*restrict digits_conv2d_kernel)[3][1][32] = m->digits_conv2d_kernel;
    const float (*restrict image_2)[28][28][1] = (void *)(m->arena + 86528);
    const float *restrict digits_conv2d_bias = m->digits_conv2d_bias;
    float (*restrict conv2d)[26][26][32] = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int y = 0; y < 26; y++)
        for (int x = 0; x < 26; x += 13) {
            // 13 pixels x 32 channels in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s1_0 = f32x16_splat(0.0f);
            f32x16 s1_1 = f32x16_splat(0.0f);
            f32x16 s2_0 = f32x16_splat(0.0f);
            f32x16 s2_1 = f32x16_splat(0.0f);
            f32x16 s3_0 = f32x16_splat(0.0f);
            f32x16 s3_1 = f32x16_splat(0.0f);
            f32x16 s4_0 = f32x16_splat(0.0f);
            f32x16 s4_1 = f32x16_splat(0.0f);
            f32x16 s5_0 = f32x16_splat(0.0f);
            f32x16 s5_1 = f32x16_splat(0.0f);
            f32x16 s6_0 = f32x16_splat(0.0f);
            f32x16 s6_1 = f32x16_splat(0.0f);
            f32x16 s7_0 = f32x16_splat(0.0f);
            f32x16 s7_1 = f32x16_splat(0.0f);
            f32x16 s8_0 = f32x16_splat(0.0f);
            f32x16 s8_1 = f32x16_splat(0.0f);
            f32x16 s9_0 = f32x16_splat(0.0f);
            f32x16 s9_1 = f32x16_splat(0.0f);
            f32x16 s10_0 = f32x16_splat(0.0f);
            f32x16 s10_1 = f32x16_splat(0.0f);
            f32x16 s11_0 = f32x16_splat(0.0f);
            f32x16 s11_1 = f32x16_splat(0.0f);
            f32x16 s12_0 = f32x16_splat(0.0f);
            f32x16 s12_1 = f32x16_splat(0.0f);
            for (int ky = 0; ky < 3; ky++) {
                {
                    const f32x16 w = f32x16_load(&digits_conv2d_kernel[ky][0][0][0]);
                    const f32x16 w2 = f32x16_load(&digits_conv2d_kernel[ky][0][0][16]);
                    const float a = image_2[0][y + ky][x][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = image_2[0][y + ky][x + 1][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = image_2[0][y + ky][x + 2][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = image_2[0][y + ky][x + 3][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = image_2[0][y + ky][x + 4][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = image_2[0][y + ky][x + 5][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = image_2[0][y + ky][x + 6][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = image_2[0][y + ky][x + 7][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = image_2[0][y + ky][x + 8][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = image_2[0][y + ky][x + 9][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = image_2[0][y + ky][x + 10][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = image_2[0][y + ky][x + 11][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = image_2[0][y + ky][x + 12][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&digits_conv2d_kernel[ky][1][0][0]);
                    const f32x16 w2 = f32x16_load(&digits_conv2d_kernel[ky][1][0][16]);
                    const float a = image_2[0][y + ky][x + 1][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = image_2[0][y + ky][x + 2][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = image_2[0][y + ky][x + 3][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = image_2[0][y + ky][x + 4][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = image_2[0][y + ky][x + 5][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = image_2[0][y + ky][x + 6][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = image_2[0][y + ky][x + 7][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = image_2[0][y + ky][x + 8][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = image_2[0][y + ky][x + 9][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = image_2[0][y + ky][x + 10][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = image_2[0][y + ky][x + 11][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = image_2[0][y + ky][x + 12][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = image_2[0][y + ky][x + 13][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&digits_conv2d_kernel[ky][2][0][0]);
                    const f32x16 w2 = f32x16_load(&digits_conv2d_kernel[ky][2][0][16]);
                    const float a = image_2[0][y + ky][x + 2][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = image_2[0][y + ky][x + 3][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = image_2[0][y + ky][x + 4][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = image_2[0][y + ky][x + 5][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = image_2[0][y + ky][x + 6][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = image_2[0][y + ky][x + 7][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = image_2[0][y + ky][x + 8][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = image_2[0][y + ky][x + 9][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = image_2[0][y + ky][x + 10][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = image_2[0][y + ky][x + 11][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = image_2[0][y + ky][x + 12][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = image_2[0][y + ky][x + 13][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = image_2[0][y + ky][x + 14][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                }
            }
            f32x16_store(&conv2d[0][y][x][0], f32x16_max(s0_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x][16], f32x16_max(s0_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 1][0], f32x16_max(s1_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 1][16], f32x16_max(s1_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 2][0], f32x16_max(s2_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 2][16], f32x16_max(s2_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 3][0], f32x16_max(s3_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 3][16], f32x16_max(s3_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 4][0], f32x16_max(s4_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 4][16], f32x16_max(s4_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 5][0], f32x16_max(s5_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 5][16], f32x16_max(s5_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 6][0], f32x16_max(s6_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 6][16], f32x16_max(s6_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 7][0], f32x16_max(s7_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 7][16], f32x16_max(s7_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 8][0], f32x16_max(s8_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 8][16], f32x16_max(s8_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 9][0], f32x16_max(s9_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 9][16], f32x16_max(s9_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 10][0], f32x16_max(s10_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 10][16], f32x16_max(s10_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 11][0], f32x16_max(s11_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 11][16], f32x16_max(s11_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 12][0], f32x16_max(s12_0 + f32x16_load(&digits_conv2d_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&conv2d[0][y][x + 12][16], f32x16_max(s12_1 + f32x16_load(&digits_conv2d_bias[16]), f32x16_splat(0.0f)));
        }
}

// mnist_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// pool: [1, 26, 26, 32] -> [1, 13, 13, 32], 21.6 kFLOP
static void predict_max_pool2d(mnist_cnn *m)
{
    const float (*restrict conv2d)[26][26][32] = (void *)(m->arena + 0);
    float (*restrict max_pool2d)[13][13][32] = (void *)(m->arena + 325888);

    for (int y = 0; y < 13; y++)
        for (int x = 0; x < 13; x++)
            for (int c = 0; c < 32; c += 16) {
                f32x16 maximum = f32x16_load(&conv2d[0][y * 2][x * 2][c]);
                maximum = f32x16_max(maximum, f32x16_load(&conv2d[0][y * 2][x * 2 + 1][c]));
                maximum = f32x16_max(maximum, f32x16_load(&conv2d[0][y * 2 + 1][x * 2][c]));
                maximum = f32x16_max(maximum, f32x16_load(&conv2d[0][y * 2 + 1][x * 2 + 1][c]));
                f32x16_store(&max_pool2d[0][y][x][c], maximum);
            }
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// winograd_kernel: [3, 3, 32, 64] -> [36, 32, 64], 295 kFLOP
static void predict_conv2d_1_winograd_kernel(mnist_cnn *m)
{
    conv2d_1_winograd_kernel_body(m->digits_conv2d_1_kernel, (void *)(m->arena + 0));
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// winograd, add, max: [1, 13, 13, 32], [36, 32, 64], [64] -> [1, 11, 11, 64], 4.48 MFLOP
static void predict_conv2d_1(mnist_cnn *m)
{
    const float (*restrict max_pool2d)[13][13][32] = (void *)(m->arena + 325888);
    const float (*restrict conv2d_1_winograd_kernel)[32][64] = (void *)(m->arena + 0);
    const float *restrict digits_conv2d_1_bias = m->digits_conv2d_1_bias;
    float (*restrict conv2d_1)[11][11][64] = (void *)(m->arena + 294912);

    {
        // 9 tiles of 4 x 4 pixels, each by way of 6 x 6 points
        alignas(64) float patch[14][14][32];
        alignas(64) float inputs[324][32];
        alignas(64) float products[324][64];
        alignas(64) float outputs[12][12][64];
        for (int y = 0; y < 13; y++) {
            for (int x = 0; x < 13; x++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&patch[y][x][c], f32x16_load(&max_pool2d[0][y][x][c]));
            for (int c = 0; c < 32; c += 16)
                f32x16_store(&patch[y][13][c], f32x16_splat(0.0f));
        }
        for (int x = 0; x < 14; x++)
            for (int c = 0; c < 32; c += 16)
                f32x16_store(&patch[13][x][c], f32x16_splat(0.0f));
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 x = f32x16_load(&patch[i * 4][j * 4][c]);
                    const f32x16 x2 = f32x16_load(&patch[i * 4 + 1][j * 4][c]);
                    const f32x16 x3 = f32x16_load(&patch[i * 4 + 2][j * 4][c]);
                    const f32x16 x4 = f32x16_load(&patch[i * 4 + 3][j * 4][c]);
                    const f32x16 x5 = f32x16_load(&patch[i * 4 + 4][j * 4][c]);
                    const f32x16 x6 = f32x16_load(&patch[i * 4 + 5][j * 4][c]);
                    const f32x16 even = x5 + -2.25f * x3;
                    const f32x16 odd = -1.40625f * x2 + 0.625f * x4;
                    const f32x16 even2 = x5 + -0.390625f * x3;
                    const f32x16 odd2 = -0.5859375f * x2 + 1.5f * x4;
                    const f32x16 t0_0 = x5 + 0.87890625f * x + -2.640625f * x3;
                    const f32x16 t1_0 = even + odd;
                    const f32x16 t2_0 = even - odd;
                    const f32x16 t3_0 = even2 + odd2;
                    const f32x16 t4_0 = even2 - odd2;
                    const f32x16 t5_0 = x6 + 0.87890625f * x2 + -2.640625f * x4;
                    const f32x16 x7 = f32x16_load(&patch[i * 4][j * 4 + 1][c]);
                    const f32x16 x8 = f32x16_load(&patch[i * 4 + 1][j * 4 + 1][c]);
                    const f32x16 x9 = f32x16_load(&patch[i * 4 + 2][j * 4 + 1][c]);
                    const f32x16 x10 = f32x16_load(&patch[i * 4 + 3][j * 4 + 1][c]);
                    const f32x16 x11 = f32x16_load(&patch[i * 4 + 4][j * 4 + 1][c]);
                    const f32x16 x12 = f32x16_load(&patch[i * 4 + 5][j * 4 + 1][c]);
                    const f32x16 even3 = x11 + -2.25f * x9;
                    const f32x16 odd3 = -1.40625f * x8 + 0.625f * x10;
                    const f32x16 even4 = x11 + -0.390625f * x9;
                    const f32x16 odd4 = -0.5859375f * x8 + 1.5f * x10;
                    const f32x16 t0_1 = x11 + 0.87890625f * x7 + -2.640625f * x9;
                    const f32x16 t1_1 = even3 + odd3;
                    const f32x16 t2_1 = even3 - odd3;
                    const f32x16 t3_1 = even4 + odd4;
                    const f32x16 t4_1 = even4 - odd4;
                    const f32x16 t5_1 = x12 + 0.87890625f * x8 + -2.640625f * x10;
                    const f32x16 x13 = f32x16_load(&patch[i * 4][j * 4 + 2][c]);
                    const f32x16 x14 = f32x16_load(&patch[i * 4 + 1][j * 4 + 2][c]);
                    const f32x16 x15 = f32x16_load(&patch[i * 4 + 2][j * 4 + 2][c]);
                    const f32x16 x16 = f32x16_load(&patch[i * 4 + 3][j * 4 + 2][c]);
                    const f32x16 x17 = f32x16_load(&patch[i * 4 + 4][j * 4 + 2][c]);
                    const f32x16 x18 = f32x16_load(&patch[i * 4 + 5][j * 4 + 2][c]);
                    const f32x16 even5 = x17 + -2.25f * x15;
                    const f32x16 odd5 = -1.40625f * x14 + 0.625f * x16;
                    const f32x16 even6 = x17 + -0.390625f * x15;
                    const f32x16 odd6 = -0.5859375f * x14 + 1.5f * x16;
                    const f32x16 t0_2 = x17 + 0.87890625f * x13 + -2.640625f * x15;
                    const f32x16 t1_2 = even5 + odd5;
                    const f32x16 t2_2 = even5 - odd5;
                    const f32x16 t3_2 = even6 + odd6;
                    const f32x16 t4_2 = even6 - odd6;
                    const f32x16 t5_2 = x18 + 0.87890625f * x14 + -2.640625f * x16;
                    const f32x16 x19 = f32x16_load(&patch[i * 4][j * 4 + 3][c]);
                    const f32x16 x20 = f32x16_load(&patch[i * 4 + 1][j * 4 + 3][c]);
                    const f32x16 x21 = f32x16_load(&patch[i * 4 + 2][j * 4 + 3][c]);
                    const f32x16 x22 = f32x16_load(&patch[i * 4 + 3][j * 4 + 3][c]);
                    const f32x16 x23 = f32x16_load(&patch[i * 4 + 4][j * 4 + 3][c]);
                    const f32x16 x24 = f32x16_load(&patch[i * 4 + 5][j * 4 + 3][c]);
                    const f32x16 even7 = x23 + -2.25f * x21;
                    const f32x16 odd7 = -1.40625f * x20 + 0.625f * x22;
                    const f32x16 even8 = x23 + -0.390625f * x21;
                    const f32x16 odd8 = -0.5859375f * x20 + 1.5f * x22;
                    const f32x16 t0_3 = x23 + 0.87890625f * x19 + -2.640625f * x21;
                    const f32x16 t1_3 = even7 + odd7;
                    const f32x16 t2_3 = even7 - odd7;
                    const f32x16 t3_3 = even8 + odd8;
                    const f32x16 t4_3 = even8 - odd8;
                    const f32x16 t5_3 = x24 + 0.87890625f * x20 + -2.640625f * x22;
                    const f32x16 x25 = f32x16_load(&patch[i * 4][j * 4 + 4][c]);
                    const f32x16 x26 = f32x16_load(&patch[i * 4 + 1][j * 4 + 4][c]);
                    const f32x16 x27 = f32x16_load(&patch[i * 4 + 2][j * 4 + 4][c]);
                    const f32x16 x28 = f32x16_load(&patch[i * 4 + 3][j * 4 + 4][c]);
                    const f32x16 x29 = f32x16_load(&patch[i * 4 + 4][j * 4 + 4][c]);
                    const f32x16 x30 = f32x16_load(&patch[i * 4 + 5][j * 4 + 4][c]);
                    const f32x16 even9 = x29 + -2.25f * x27;
                    const f32x16 odd9 = -1.40625f * x26 + 0.625f * x28;
                    const f32x16 even10 = x29 + -0.390625f * x27;
                    const f32x16 odd10 = -0.5859375f * x26 + 1.5f * x28;
                    const f32x16 t0_4 = x29 + 0.87890625f * x25 + -2.640625f * x27;
                    const f32x16 t1_4 = even9 + odd9;
                    const f32x16 t2_4 = even9 - odd9;
                    const f32x16 t3_4 = even10 + odd10;
                    const f32x16 t4_4 = even10 - odd10;
                    const f32x16 t5_4 = x30 + 0.87890625f * x26 + -2.640625f * x28;
                    const f32x16 x31 = f32x16_load(&patch[i * 4][j * 4 + 5][c]);
                    const f32x16 x32 = f32x16_load(&patch[i * 4 + 1][j * 4 + 5][c]);
                    const f32x16 x33 = f32x16_load(&patch[i * 4 + 2][j * 4 + 5][c]);
                    const f32x16 x34 = f32x16_load(&patch[i * 4 + 3][j * 4 + 5][c]);
                    const f32x16 x35 = f32x16_load(&patch[i * 4 + 4][j * 4 + 5][c]);
                    const f32x16 x36 = f32x16_load(&patch[i * 4 + 5][j * 4 + 5][c]);
                    const f32x16 even11 = x35 + -2.25f * x33;
                    const f32x16 odd11 = -1.40625f * x32 + 0.625f * x34;
                    const f32x16 even12 = x35 + -0.390625f * x33;
                    const f32x16 odd12 = -0.5859375f * x32 + 1.5f * x34;
                    const f32x16 t0_5 = x35 + 0.87890625f * x31 + -2.640625f * x33;
                    const f32x16 t1_5 = even11 + odd11;
                    const f32x16 t2_5 = even11 - odd11;
                    const f32x16 t3_5 = even12 + odd12;
                    const f32x16 t4_5 = even12 - odd12;
                    const f32x16 t5_5 = x36 + 0.87890625f * x32 + -2.640625f * x34;
                    const f32x16 even13 = t0_4 + -2.25f * t0_2;
                    const f32x16 odd13 = -1.40625f * t0_1 + 0.625f * t0_3;
                    const f32x16 even14 = t0_4 + -0.390625f * t0_2;
                    const f32x16 odd14 = -0.5859375f * t0_1 + 1.5f * t0_3;
                    f32x16_store(&inputs[i * 3 + j][c], t0_4 + 0.87890625f * t0_0 + -2.640625f * t0_2);
                    f32x16_store(&inputs[i * 3 + j + 9][c], even13 + odd13);
                    f32x16_store(&inputs[i * 3 + j + 18][c], even13 - odd13);
                    f32x16_store(&inputs[i * 3 + j + 27][c], even14 + odd14);
                    f32x16_store(&inputs[i * 3 + j + 36][c], even14 - odd14);
                    f32x16_store(&inputs[i * 3 + j + 45][c], t0_5 + 0.87890625f * t0_1 + -2.640625f * t0_3);
                    const f32x16 even15 = t1_4 + -2.25f * t1_2;
                    const f32x16 odd15 = -1.40625f * t1_1 + 0.625f * t1_3;
                    const f32x16 even16 = t1_4 + -0.390625f * t1_2;
                    const f32x16 odd16 = -0.5859375f * t1_1 + 1.5f * t1_3;
                    f32x16_store(&inputs[i * 3 + j + 54][c], t1_4 + 0.87890625f * t1_0 + -2.640625f * t1_2);
                    f32x16_store(&inputs[i * 3 + j + 63][c], even15 + odd15);
                    f32x16_store(&inputs[i * 3 + j + 72][c], even15 - odd15);
                    f32x16_store(&inputs[i * 3 + j + 81][c], even16 + odd16);
                    f32x16_store(&inputs[i * 3 + j + 90][c], even16 - odd16);
                    f32x16_store(&inputs[i * 3 + j + 99][c], t1_5 + 0.87890625f * t1_1 + -2.640625f * t1_3);
                    const f32x16 even17 = t2_4 + -2.25f * t2_2;
                    const f32x16 odd17 = -1.40625f * t2_1 + 0.625f * t2_3;
                    const f32x16 even18 = t2_4 + -0.390625f * t2_2;
                    const f32x16 odd18 = -0.5859375f * t2_1 + 1.5f * t2_3;
                    f32x16_store(&inputs[i * 3 + j + 108][c], t2_4 + 0.87890625f * t2_0 + -2.640625f * t2_2);
                    f32x16_store(&inputs[i * 3 + j + 117][c], even17 + odd17);
                    f32x16_store(&inputs[i * 3 + j + 126][c], even17 - odd17);
                    f32x16_store(&inputs[i * 3 + j + 135][c], even18 + odd18);
                    f32x16_store(&inputs[i * 3 + j + 144][c], even18 - odd18);
                    f32x16_store(&inputs[i * 3 + j + 153][c], t2_5 + 0.87890625f * t2_1 + -2.640625f * t2_3);
                    const f32x16 even19 = t3_4 + -2.25f * t3_2;
                    const f32x16 odd19 = -1.40625f * t3_1 + 0.625f * t3_3;
                    const f32x16 even20 = t3_4 + -0.390625f * t3_2;
                    const f32x16 odd20 = -0.5859375f * t3_1 + 1.5f * t3_3;
                    f32x16_store(&inputs[i * 3 + j + 162][c], t3_4 + 0.87890625f * t3_0 + -2.640625f * t3_2);
                    f32x16_store(&inputs[i * 3 + j + 171][c], even19 + odd19);
                    f32x16_store(&inputs[i * 3 + j + 180][c], even19 - odd19);
                    f32x16_store(&inputs[i * 3 + j + 189][c], even20 + odd20);
                    f32x16_store(&inputs[i * 3 + j + 198][c], even20 - odd20);
                    f32x16_store(&inputs[i * 3 + j + 207][c], t3_5 + 0.87890625f * t3_1 + -2.640625f * t3_3);
                    const f32x16 even21 = t4_4 + -2.25f * t4_2;
                    const f32x16 odd21 = -1.40625f * t4_1 + 0.625f * t4_3;
                    const f32x16 even22 = t4_4 + -0.390625f * t4_2;
                    const f32x16 odd22 = -0.5859375f * t4_1 + 1.5f * t4_3;
                    f32x16_store(&inputs[i * 3 + j + 216][c], t4_4 + 0.87890625f * t4_0 + -2.640625f * t4_2);
                    f32x16_store(&inputs[i * 3 + j + 225][c], even21 + odd21);
                    f32x16_store(&inputs[i * 3 + j + 234][c], even21 - odd21);
                    f32x16_store(&inputs[i * 3 + j + 243][c], even22 + odd22);
                    f32x16_store(&inputs[i * 3 + j + 252][c], even22 - odd22);
                    f32x16_store(&inputs[i * 3 + j + 261][c], t4_5 + 0.87890625f * t4_1 + -2.640625f * t4_3);
                    const f32x16 even23 = t5_4 + -2.25f * t5_2;
                    const f32x16 odd23 = -1.40625f * t5_1 + 0.625f * t5_3;
                    const f32x16 even24 = t5_4 + -0.390625f * t5_2;
                    const f32x16 odd24 = -0.5859375f * t5_1 + 1.5f * t5_3;
                    f32x16_store(&inputs[i * 3 + j + 270][c], t5_4 + 0.87890625f * t5_0 + -2.640625f * t5_2);
                    f32x16_store(&inputs[i * 3 + j + 279][c], even23 + odd23);
                    f32x16_store(&inputs[i * 3 + j + 288][c], even23 - odd23);
                    f32x16_store(&inputs[i * 3 + j + 297][c], even24 + odd24);
                    f32x16_store(&inputs[i * 3 + j + 306][c], even24 - odd24);
                    f32x16_store(&inputs[i * 3 + j + 315][c], t5_5 + 0.87890625f * t5_1 + -2.640625f * t5_3);
                }
        for (int point = 0; point < 36; point++) {
            {
                // 5 tiles x 64 filters in registers
                f32x16 s0_0 = f32x16_splat(0.0f);
                f32x16 s0_1 = f32x16_splat(0.0f);
                f32x16 s0_2 = f32x16_splat(0.0f);
                f32x16 s0_3 = f32x16_splat(0.0f);
                f32x16 s1_0 = f32x16_splat(0.0f);
                f32x16 s1_1 = f32x16_splat(0.0f);
                f32x16 s1_2 = f32x16_splat(0.0f);
                f32x16 s1_3 = f32x16_splat(0.0f);
                f32x16 s2_0 = f32x16_splat(0.0f);
                f32x16 s2_1 = f32x16_splat(0.0f);
                f32x16 s2_2 = f32x16_splat(0.0f);
                f32x16 s2_3 = f32x16_splat(0.0f);
                f32x16 s3_0 = f32x16_splat(0.0f);
                f32x16 s3_1 = f32x16_splat(0.0f);
                f32x16 s3_2 = f32x16_splat(0.0f);
                f32x16 s3_3 = f32x16_splat(0.0f);
                f32x16 s4_0 = f32x16_splat(0.0f);
                f32x16 s4_1 = f32x16_splat(0.0f);
                f32x16 s4_2 = f32x16_splat(0.0f);
                f32x16 s4_3 = f32x16_splat(0.0f);
                for (int c = 0; c < 32; c++) {
                    const f32x16 w = f32x16_load(&conv2d_1_winograd_kernel[point][c][0]);
                    const f32x16 w2 = f32x16_load(&conv2d_1_winograd_kernel[point][c][16]);
                    const f32x16 w3 = f32x16_load(&conv2d_1_winograd_kernel[point][c][32]);
                    const f32x16 w4 = f32x16_load(&conv2d_1_winograd_kernel[point][c][48]);
                    const float a = inputs[point * 9][c];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    s0_2 += a * w3;
                    s0_3 += a * w4;
                    const float a2 = inputs[point * 9 + 1][c];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    s1_2 += a2 * w3;
                    s1_3 += a2 * w4;
                    const float a3 = inputs[point * 9 + 2][c];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    s2_2 += a3 * w3;
                    s2_3 += a3 * w4;
                    const float a4 = inputs[point * 9 + 3][c];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    s3_2 += a4 * w3;
                    s3_3 += a4 * w4;
                    const float a5 = inputs[point * 9 + 4][c];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    s4_2 += a5 * w3;
                    s4_3 += a5 * w4;
                }
                f32x16_store(&products[point * 9][0], s0_0);
                f32x16_store(&products[point * 9][16], s0_1);
                f32x16_store(&products[point * 9][32], s0_2);
                f32x16_store(&products[point * 9][48], s0_3);
                f32x16_store(&products[point * 9 + 1][0], s1_0);
                f32x16_store(&products[point * 9 + 1][16], s1_1);
                f32x16_store(&products[point * 9 + 1][32], s1_2);
                f32x16_store(&products[point * 9 + 1][48], s1_3);
                f32x16_store(&products[point * 9 + 2][0], s2_0);
                f32x16_store(&products[point * 9 + 2][16], s2_1);
                f32x16_store(&products[point * 9 + 2][32], s2_2);
                f32x16_store(&products[point * 9 + 2][48], s2_3);
                f32x16_store(&products[point * 9 + 3][0], s3_0);
                f32x16_store(&products[point * 9 + 3][16], s3_1);
                f32x16_store(&products[point * 9 + 3][32], s3_2);
                f32x16_store(&products[point * 9 + 3][48], s3_3);
                f32x16_store(&products[point * 9 + 4][0], s4_0);
                f32x16_store(&products[point * 9 + 4][16], s4_1);
                f32x16_store(&products[point * 9 + 4][32], s4_2);
                f32x16_store(&products[point * 9 + 4][48], s4_3);
            }
            {
                // 4 tiles x 64 filters in registers
                f32x16 s0_0 = f32x16_splat(0.0f);
                f32x16 s0_1 = f32x16_splat(0.0f);
                f32x16 s0_2 = f32x16_splat(0.0f);
                f32x16 s0_3 = f32x16_splat(0.0f);
                f32x16 s1_0 = f32x16_splat(0.0f);
                f32x16 s1_1 = f32x16_splat(0.0f);
                f32x16 s1_2 = f32x16_splat(0.0f);
                f32x16 s1_3 = f32x16_splat(0.0f);
                f32x16 s2_0 = f32x16_splat(0.0f);
                f32x16 s2_1 = f32x16_splat(0.0f);
                f32x16 s2_2 = f32x16_splat(0.0f);
                f32x16 s2_3 = f32x16_splat(0.0f);
                f32x16 s3_0 = f32x16_splat(0.0f);
                f32x16 s3_1 = f32x16_splat(0.0f);
                f32x16 s3_2 = f32x16_splat(0.0f);
                f32x16 s3_3 = f32x16_splat(0.0f);
                for (int c = 0; c < 32; c++) {
                    const f32x16 w = f32x16_load(&conv2d_1_winograd_kernel[point][c][0]);
                    const f32x16 w2 = f32x16_load(&conv2d_1_winograd_kernel[point][c][16]);
                    const f32x16 w3 = f32x16_load(&conv2d_1_winograd_kernel[point][c][32]);
                    const f32x16 w4 = f32x16_load(&conv2d_1_winograd_kernel[point][c][48]);
                    const float a = inputs[point * 9 + 5][c];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    s0_2 += a * w3;
                    s0_3 += a * w4;
                    const float a2 = inputs[point * 9 + 6][c];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    s1_2 += a2 * w3;
                    s1_3 += a2 * w4;
                    const float a3 = inputs[point * 9 + 7][c];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    s2_2 += a3 * w3;
                    s2_3 += a3 * w4;
                    const float a4 = inputs[point * 9 + 8][c];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    s3_2 += a4 * w3;
                    s3_3 += a4 * w4;
                }
                f32x16_store(&products[point * 9 + 5][0], s0_0);
                f32x16_store(&products[point * 9 + 5][16], s0_1);
                f32x16_store(&products[point * 9 + 5][32], s0_2);
                f32x16_store(&products[point * 9 + 5][48], s0_3);
                f32x16_store(&products[point * 9 + 6][0], s1_0);
                f32x16_store(&products[point * 9 + 6][16], s1_1);
                f32x16_store(&products[point * 9 + 6][32], s1_2);
                f32x16_store(&products[point * 9 + 6][48], s1_3);
                f32x16_store(&products[point * 9 + 7][0], s2_0);
                f32x16_store(&products[point * 9 + 7][16], s2_1);
                f32x16_store(&products[point * 9 + 7][32], s2_2);
                f32x16_store(&products[point * 9 + 7][48], s2_3);
                f32x16_store(&products[point * 9 + 8][0], s3_0);
                f32x16_store(&products[point * 9 + 8][16], s3_1);
                f32x16_store(&products[point * 9 + 8][32], s3_2);
                f32x16_store(&products[point * 9 + 8][48], s3_3);
            }
        }
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++)
                for (int c = 0; c < 64; c += 16) {
                    const f32x16 p = f32x16_load(&products[i * 3 + j][c]);
                    const f32x16 p2 = f32x16_load(&products[i * 3 + j + 54][c]);
                    const f32x16 p3 = f32x16_load(&products[i * 3 + j + 108][c]);
                    const f32x16 p4 = f32x16_load(&products[i * 3 + j + 162][c]);
                    const f32x16 p5 = f32x16_load(&products[i * 3 + j + 216][c]);
                    const f32x16 p6 = f32x16_load(&products[i * 3 + j + 270][c]);
                    const f32x16 even = p2 + p3;
                    const f32x16 odd = p2 - p3;
                    const f32x16 even2 = p4 + p5;
                    const f32x16 odd2 = p4 - p5;
                    const f32x16 t0_0 = p + even + even2;
                    const f32x16 t1_0 = 0.625f * odd + 1.5f * odd2;
                    const f32x16 t2_0 = 0.390625f * even + 2.25f * even2;
                    const f32x16 t3_0 = p6 + 0.24414062f * odd + 3.375f * odd2;
                    const f32x16 p7 = f32x16_load(&products[i * 3 + j + 9][c]);
                    const f32x16 p8 = f32x16_load(&products[i * 3 + j + 63][c]);
                    const f32x16 p9 = f32x16_load(&products[i * 3 + j + 117][c]);
                    const f32x16 p10 = f32x16_load(&products[i * 3 + j + 171][c]);
                    const f32x16 p11 = f32x16_load(&products[i * 3 + j + 225][c]);
                    const f32x16 p12 = f32x16_load(&products[i * 3 + j + 279][c]);
                    const f32x16 even3 = p8 + p9;
                    const f32x16 odd3 = p8 - p9;
                    const f32x16 even4 = p10 + p11;
                    const f32x16 odd4 = p10 - p11;
                    const f32x16 t0_1 = p7 + even3 + even4;
                    const f32x16 t1_1 = 0.625f * odd3 + 1.5f * odd4;
                    const f32x16 t2_1 = 0.390625f * even3 + 2.25f * even4;
                    const f32x16 t3_1 = p12 + 0.24414062f * odd3 + 3.375f * odd4;
                    const f32x16 p13 = f32x16_load(&products[i * 3 + j + 18][c]);
                    const f32x16 p14 = f32x16_load(&products[i * 3 + j + 72][c]);
                    const f32x16 p15 = f32x16_load(&products[i * 3 + j + 126][c]);
                    const f32x16 p16 = f32x16_load(&products[i * 3 + j + 180][c]);
                    const f32x16 p17 = f32x16_load(&products[i * 3 + j + 234][c]);
                    const f32x16 p18 = f32x16_load(&products[i * 3 + j + 288][c]);
                    const f32x16 even5 = p14 + p15;
                    const f32x16 odd5 = p14 - p15;
                    const f32x16 even6 = p16 + p17;
                    const f32x16 odd6 = p16 - p17;
                    const f32x16 t0_2 = p13 + even5 + even6;
                    const f32x16 t1_2 = 0.625f * odd5 + 1.5f * odd6;
                    const f32x16 t2_2 = 0.390625f * even5 + 2.25f * even6;
                    const f32x16 t3_2 = p18 + 0.24414062f * odd5 + 3.375f * odd6;
                    const f32x16 p19 = f32x16_load(&products[i * 3 + j + 27][c]);
                    const f32x16 p20 = f32x16_load(&products[i * 3 + j + 81][c]);
                    const f32x16 p21 = f32x16_load(&products[i * 3 + j + 135][c]);
                    const f32x16 p22 = f32x16_load(&products[i * 3 + j + 189][c]);
                    const f32x16 p23 = f32x16_load(&products[i * 3 + j + 243][c]);
                    const f32x16 p24 = f32x16_load(&products[i * 3 + j + 297][c]);
                    const f32x16 even7 = p20 + p21;
                    const f32x16 odd7 = p20 - p21;
                    const f32x16 even8 = p22 + p23;
                    const f32x16 odd8 = p22 - p23;
                    const f32x16 t0_3 = p19 + even7 + even8;
                    const f32x16 t1_3 = 0.625f * odd7 + 1.5f * odd8;
                    const f32x16 t2_3 = 0.390625f * even7 + 2.25f * even8;
                    const f32x16 t3_3 = p24 + 0.24414062f * odd7 + 3.375f * odd8;
                    const f32x16 p25 = f32x16_load(&products[i * 3 + j + 36][c]);
                    const f32x16 p26 = f32x16_load(&products[i * 3 + j + 90][c]);
                    const f32x16 p27 = f32x16_load(&products[i * 3 + j + 144][c]);
                    const f32x16 p28 = f32x16_load(&products[i * 3 + j + 198][c]);
                    const f32x16 p29 = f32x16_load(&products[i * 3 + j + 252][c]);
                    const f32x16 p30 = f32x16_load(&products[i * 3 + j + 306][c]);
                    const f32x16 even9 = p26 + p27;
                    const f32x16 odd9 = p26 - p27;
                    const f32x16 even10 = p28 + p29;
                    const f32x16 odd10 = p28 - p29;
                    const f32x16 t0_4 = p25 + even9 + even10;
                    const f32x16 t1_4 = 0.625f * odd9 + 1.5f * odd10;
                    const f32x16 t2_4 = 0.390625f * even9 + 2.25f * even10;
                    const f32x16 t3_4 = p30 + 0.24414062f * odd9 + 3.375f * odd10;
                    const f32x16 p31 = f32x16_load(&products[i * 3 + j + 45][c]);
                    const f32x16 p32 = f32x16_load(&products[i * 3 + j + 99][c]);
                    const f32x16 p33 = f32x16_load(&products[i * 3 + j + 153][c]);
                    const f32x16 p34 = f32x16_load(&products[i * 3 + j + 207][c]);
                    const f32x16 p35 = f32x16_load(&products[i * 3 + j + 261][c]);
                    const f32x16 p36 = f32x16_load(&products[i * 3 + j + 315][c]);
                    const f32x16 even11 = p32 + p33;
                    const f32x16 odd11 = p32 - p33;
                    const f32x16 even12 = p34 + p35;
                    const f32x16 odd12 = p34 - p35;
                    const f32x16 t0_5 = p31 + even11 + even12;
                    const f32x16 t1_5 = 0.625f * odd11 + 1.5f * odd12;
                    const f32x16 t2_5 = 0.390625f * even11 + 2.25f * even12;
                    const f32x16 t3_5 = p36 + 0.24414062f * odd11 + 3.375f * odd12;
                    const f32x16 even13 = t0_1 + t0_2;
                    const f32x16 odd13 = t0_1 - t0_2;
                    const f32x16 even14 = t0_3 + t0_4;
                    const f32x16 odd14 = t0_3 - t0_4;
                    f32x16_store(&outputs[i * 4][j * 4][c], t0_0 + even13 + even14);
                    f32x16_store(&outputs[i * 4][j * 4 + 1][c], 0.625f * odd13 + 1.5f * odd14);
                    f32x16_store(&outputs[i * 4][j * 4 + 2][c], 0.390625f * even13 + 2.25f * even14);
                    f32x16_store(&outputs[i * 4][j * 4 + 3][c], t0_5 + 0.24414062f * odd13 + 3.375f * odd14);
                    const f32x16 even15 = t1_1 + t1_2;
                    const f32x16 odd15 = t1_1 - t1_2;
                    const f32x16 even16 = t1_3 + t1_4;
                    const f32x16 odd16 = t1_3 - t1_4;
                    f32x16_store(&outputs[i * 4 + 1][j * 4][c], t1_0 + even15 + even16);
                    f32x16_store(&outputs[i * 4 + 1][j * 4 + 1][c], 0.625f * odd15 + 1.5f * odd16);
                    f32x16_store(&outputs[i * 4 + 1][j * 4 + 2][c], 0.390625f * even15 + 2.25f * even16);
                    f32x16_store(&outputs[i * 4 + 1][j * 4 + 3][c], t1_5 + 0.24414062f * odd15 + 3.375f * odd16);
                    const f32x16 even17 = t2_1 + t2_2;
                    const f32x16 odd17 = t2_1 - t2_2;
                    const f32x16 even18 = t2_3 + t2_4;
                    const f32x16 odd18 = t2_3 - t2_4;
                    f32x16_store(&outputs[i * 4 + 2][j * 4][c], t2_0 + even17 + even18);
                    f32x16_store(&outputs[i * 4 + 2][j * 4 + 1][c], 0.625f * odd17 + 1.5f * odd18);
                    f32x16_store(&outputs[i * 4 + 2][j * 4 + 2][c], 0.390625f * even17 + 2.25f * even18);
                    f32x16_store(&outputs[i * 4 + 2][j * 4 + 3][c], t2_5 + 0.24414062f * odd17 + 3.375f * odd18);
                    const f32x16 even19 = t3_1 + t3_2;
                    const f32x16 odd19 = t3_1 - t3_2;
                    const f32x16 even20 = t3_3 + t3_4;
                    const f32x16 odd20 = t3_3 - t3_4;
                    f32x16_store(&outputs[i * 4 + 3][j * 4][c], t3_0 + even19 + even20);
                    f32x16_store(&outputs[i * 4 + 3][j * 4 + 1][c], 0.625f * odd19 + 1.5f * odd20);
                    f32x16_store(&outputs[i * 4 + 3][j * 4 + 2][c], 0.390625f * even19 + 2.25f * even20);
                    f32x16_store(&outputs[i * 4 + 3][j * 4 + 3][c], t3_5 + 0.24414062f * odd19 + 3.375f * odd20);
                }
        for (int y = 0; y < 11; y++)
            for (int x = 0; x < 11; x++)
                for (int c = 0; c < 64; c += 16) {
                    const f32x16 sum = f32x16_load(&outputs[y][x][c]);
                    f32x16_store(&conv2d_1[0][y][x][c], f32x16_max(sum + f32x16_load(&digits_conv2d_1_bias[c]), f32x16_splat(0.0f)));
                }
    }
}

// mnist_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// pool: [1, 11, 11, 64] -> [1, 5, 5, 64], 6.4 kFLOP
static void predict_max_pool2d_2(mnist_cnn *m)
{
    const float (*restrict conv2d_1)[11][11][64] = (void *)(m->arena + 294912);
    float (*restrict max_pool2d_2)[5][5][64] = (void *)(m->arena + 0);

    for (int y = 0; y < 5; y++)
        for (int x = 0; x < 5; x++)
            for (int c = 0; c < 64; c += 16) {
                f32x16 maximum = f32x16_load(&conv2d_1[0][y * 2][x * 2][c]);
                maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[0][y * 2][x * 2 + 1][c]));
                maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[0][y * 2 + 1][x * 2][c]));
                maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[0][y * 2 + 1][x * 2 + 1][c]));
                f32x16_store(&max_pool2d_2[0][y][x][c], maximum);
            }
}

// mnist_cnn.dl:8: | conv2d(64, 3, activation = relu)
// conv, add, max: [3, 3, 64, 64], [1, 5, 5, 64], [64] -> [1, 3, 3, 64], 665 kFLOP
static void predict_conv2d_2(mnist_cnn *m)
{
    const float (*restrict digits_conv2d_2_kernel)[3][64][64] = m->digits_conv2d_2_kernel;
    const float (*restrict max_pool2d_2)[5][5][64] = (void *)(m->arena + 0);
    const float *restrict digits_conv2d_2_bias = m->digits_conv2d_2_bias;
    float (*restrict conv2d_2)[3][3][64] = (void *)(m->arena + 6400);

    #pragma omp for schedule(static) nowait
    for (int y = 0; y < 3; y++) {
        // 3 pixels x 64 channels in registers
        f32x16 s0_0 = f32x16_splat(0.0f);
        f32x16 s0_1 = f32x16_splat(0.0f);
        f32x16 s0_2 = f32x16_splat(0.0f);
        f32x16 s0_3 = f32x16_splat(0.0f);
        f32x16 s1_0 = f32x16_splat(0.0f);
        f32x16 s1_1 = f32x16_splat(0.0f);
        f32x16 s1_2 = f32x16_splat(0.0f);
        f32x16 s1_3 = f32x16_splat(0.0f);
        f32x16 s2_0 = f32x16_splat(0.0f);
        f32x16 s2_1 = f32x16_splat(0.0f);
        f32x16 s2_2 = f32x16_splat(0.0f);
        f32x16 s2_3 = f32x16_splat(0.0f);
        for (int ky = 0; ky < 3; ky++)
            for (int kx = 0; kx < 3; kx++)
                for (int i = 0; i < 64; i++) {
                    const f32x16 w = f32x16_load(&digits_conv2d_2_kernel[ky][kx][i][0]);
                    const f32x16 w2 = f32x16_load(&digits_conv2d_2_kernel[ky][kx][i][16]);
                    const f32x16 w3 = f32x16_load(&digits_conv2d_2_kernel[ky][kx][i][32]);
                    const f32x16 w4 = f32x16_load(&digits_conv2d_2_kernel[ky][kx][i][48]);
                    const float a = max_pool2d_2[0][y + ky][kx][i];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    s0_2 += a * w3;
                    s0_3 += a * w4;
                    const float a2 = max_pool2d_2[0][y + ky][kx + 1][i];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    s1_2 += a2 * w3;
                    s1_3 += a2 * w4;
                    const float a3 = max_pool2d_2[0][y + ky][kx + 2][i];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    s2_2 += a3 * w3;
                    s2_3 += a3 * w4;
                }
        f32x16_store(&conv2d_2[0][y][0][0], f32x16_max(s0_0 + f32x16_load(&digits_conv2d_2_bias[0]), f32x16_splat(0.0f)));
        f32x16_store(&conv2d_2[0][y][0][16], f32x16_max(s0_1 + f32x16_load(&digits_conv2d_2_bias[16]), f32x16_splat(0.0f)));
        f32x16_store(&conv2d_2[0][y][0][32], f32x16_max(s0_2 + f32x16_load(&digits_conv2d_2_bias[32]), f32x16_splat(0.0f)));
        f32x16_store(&conv2d_2[0][y][0][48], f32x16_max(s0_3 + f32x16_load(&digits_conv2d_2_bias[48]), f32x16_splat(0.0f)));
        f32x16_store(&conv2d_2[0][y][1][0], f32x16_max(s1_0 + f32x16_load(&digits_conv2d_2_bias[0]), f32x16_splat(0.0f)));
        f32x16_store(&conv2d_2[0][y][1][16], f32x16_max(s1_1 + f32x16_load(&digits_conv2d_2_bias[16]), f32x16_splat(0.0f)));
        f32x16_store(&conv2d_2[0][y][1][32], f32x16_max(s1_2 + f32x16_load(&digits_conv2d_2_bias[32]), f32x16_splat(0.0f)));
        f32x16_store(&conv2d_2[0][y][1][48], f32x16_max(s1_3 + f32x16_load(&digits_conv2d_2_bias[48]), f32x16_splat(0.0f)));
        f32x16_store(&conv2d_2[0][y][2][0], f32x16_max(s2_0 + f32x16_load(&digits_conv2d_2_bias[0]), f32x16_splat(0.0f)));
        f32x16_store(&conv2d_2[0][y][2][16], f32x16_max(s2_1 + f32x16_load(&digits_conv2d_2_bias[16]), f32x16_splat(0.0f)));
        f32x16_store(&conv2d_2[0][y][2][32], f32x16_max(s2_2 + f32x16_load(&digits_conv2d_2_bias[32]), f32x16_splat(0.0f)));
        f32x16_store(&conv2d_2[0][y][2][48], f32x16_max(s2_3 + f32x16_load(&digits_conv2d_2_bias[48]), f32x16_splat(0.0f)));
    }
}

// mnist_cnn.dl:9: | flatten | dense(64, activation = relu)
// contract, add, max: [1, 3, 3, 64], [576, 64], [64] -> [1, 64], 73.9 kFLOP
static void predict_dense(mnist_cnn *m)
{
    const float (*restrict conv2d_2)[576] = (void *)(m->arena + 6400);
    const float (*restrict digits_dense_kernel)[64] = m->digits_dense_kernel;
    const float *restrict digits_dense_bias = m->digits_dense_bias;
    float (*restrict dense)[64] = (void *)(m->arena + 0);

    {
        {
            // 1 x 64 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s0_2 = f32x16_splat(0.0f);
            f32x16 s0_3 = f32x16_splat(0.0f);
            f32x16 s0_02 = f32x16_splat(0.0f);
            f32x16 s0_12 = f32x16_splat(0.0f);
            f32x16 s0_22 = f32x16_splat(0.0f);
            f32x16 s0_32 = f32x16_splat(0.0f);
            for (int k = 0; k < 576; k += 2) {
                {
                    const float a = conv2d_2[0][k];
                    s0_0 += a * f32x16_load(&digits_dense_kernel[k][0]);
                    s0_1 += a * f32x16_load(&digits_dense_kernel[k][16]);
                    s0_2 += a * f32x16_load(&digits_dense_kernel[k][32]);
                    s0_3 += a * f32x16_load(&digits_dense_kernel[k][48]);
                }
                {
                    const float a = conv2d_2[0][k + 1];
                    s0_02 += a * f32x16_load(&digits_dense_kernel[k + 1][0]);
                    s0_12 += a * f32x16_load(&digits_dense_kernel[k + 1][16]);
                    s0_22 += a * f32x16_load(&digits_dense_kernel[k + 1][32]);
                    s0_32 += a * f32x16_load(&digits_dense_kernel[k + 1][48]);
                }
            }
            s0_0 += s0_02;
            s0_1 += s0_12;
            s0_2 += s0_22;
            s0_3 += s0_32;
            f32x16_store(&dense[0][0], f32x16_max(s0_0 + f32x16_load(&digits_dense_bias[0]), f32x16_splat(0.0f)));
            f32x16_store(&dense[0][16], f32x16_max(s0_1 + f32x16_load(&digits_dense_bias[16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[0][32], f32x16_max(s0_2 + f32x16_load(&digits_dense_bias[32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[0][48], f32x16_max(s0_3 + f32x16_load(&digits_dense_bias[48]), f32x16_splat(0.0f)));
        }
    }
}

// mnist_cnn.dl:10: | dense(classes)
// contract, add: [1, 64], [64, 10], [10] -> [1, 10], 1.29 kFLOP
static void predict_dense_1(mnist_cnn *m)
{
    const float (*restrict dense)[64] = (void *)(m->arena + 0);
    const float (*restrict digits_dense_1_kernel)[10] = m->digits_dense_1_kernel;
    const float *restrict digits_dense_1_bias = m->digits_dense_1_bias;
    float (*restrict prediction)[10] = m->prediction;

    {
        {
            // 1 x 10 in registers
            f32x8 s0_0 = f32x8_splat(0.0f);
            f32x2 s0_1 = f32x2_splat(0.0f);
            f32x8 s0_02 = f32x8_splat(0.0f);
            f32x2 s0_12 = f32x2_splat(0.0f);
            f32x8 s0_03 = f32x8_splat(0.0f);
            f32x2 s0_13 = f32x2_splat(0.0f);
            f32x8 s0_04 = f32x8_splat(0.0f);
            f32x2 s0_14 = f32x2_splat(0.0f);
            for (int k = 0; k < 64; k += 4) {
                {
                    const float a = dense[0][k];
                    s0_0 += a * f32x8_load(&digits_dense_1_kernel[k][0]);
                    s0_1 += a * f32x2_load(&digits_dense_1_kernel[k][8]);
                }
                {
                    const float a = dense[0][k + 1];
                    s0_02 += a * f32x8_load(&digits_dense_1_kernel[k + 1][0]);
                    s0_12 += a * f32x2_load(&digits_dense_1_kernel[k + 1][8]);
                }
                {
                    const float a = dense[0][k + 2];
                    s0_03 += a * f32x8_load(&digits_dense_1_kernel[k + 2][0]);
                    s0_13 += a * f32x2_load(&digits_dense_1_kernel[k + 2][8]);
                }
                {
                    const float a = dense[0][k + 3];
                    s0_04 += a * f32x8_load(&digits_dense_1_kernel[k + 3][0]);
                    s0_14 += a * f32x2_load(&digits_dense_1_kernel[k + 3][8]);
                }
            }
            s0_0 += s0_02;
            s0_1 += s0_12;
            s0_0 += s0_03;
            s0_1 += s0_13;
            s0_0 += s0_04;
            s0_1 += s0_14;
            f32x8_store(&prediction[0][0], s0_0 + f32x8_load(&digits_dense_1_bias[0]));
            f32x2_store(&prediction[0][8], s0_1 + f32x2_load(&digits_dense_1_bias[8]));
        }
    }
}

static void predict(void *model, int count)
{
    struct mnist_cnn *m = model;
    (void)count;
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            predict_image(m);
        }
        #pragma omp barrier
        predict_conv2d(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_max_pool2d(m);
        }
        #pragma omp barrier
        predict_conv2d_1_winograd_kernel(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_conv2d_1(m);
            predict_max_pool2d_2(m);
        }
        #pragma omp barrier
        predict_conv2d_2(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_dense(m);
            predict_dense_1(m);
        }
    }
}

// ---- public functions ---------------------------------------------------------------------------

size_t mnist_cnn_bytes(void)
{
    return sizeof(mnist_cnn);
}

void mnist_cnn_initialize(mnist_cnn *m, uint64_t seed)
{
    initialize(m, seed);
}

void mnist_cnn_reset_totals(mnist_cnn *m)
{
    reset_totals(m);
}

float mnist_cnn_train_step(mnist_cnn *m, const float image[64][28][28][1], const int32_t label[64], int count)
{
    m->image = image;
    m->label = label;
    train_step(m, count);
    return m->loss;
}

float mnist_cnn_evaluate(mnist_cnn *m, const float image[64][28][28][1], const int32_t label[64], int count)
{
    m->image = image;
    m->label = label;
    evaluate(m, count);
    return m->loss;
}

const float (*mnist_cnn_predict(mnist_cnn *m, const float image[1][28][28][1], int count))[10]
{
    m->image = image;
    predict(m, count);
    return m->prediction;
}

// ---- tables ----------------------------------------------------------------------------------------

static const dlc_tensor mnist_cnn_tensors[] = {
    {"digits.conv2d.kernel", DLC_PARAMETER, DLC_F32, 4, {3, 3, 1, 32}, 288, offsetof(mnist_cnn, digits_conv2d_kernel), 0.0, -1},
    {"digits.conv2d.bias", DLC_PARAMETER, DLC_F32, 1, {32}, 32, offsetof(mnist_cnn, digits_conv2d_bias), 0.0, -1},
    {"digits.conv2d_1.kernel", DLC_PARAMETER, DLC_F32, 4, {3, 3, 32, 64}, 18432, offsetof(mnist_cnn, digits_conv2d_1_kernel), 0.0, -1},
    {"digits.conv2d_1.bias", DLC_PARAMETER, DLC_F32, 1, {64}, 64, offsetof(mnist_cnn, digits_conv2d_1_bias), 0.0, -1},
    {"digits.conv2d_2.kernel", DLC_PARAMETER, DLC_F32, 4, {3, 3, 64, 64}, 36864, offsetof(mnist_cnn, digits_conv2d_2_kernel), 0.0, -1},
    {"digits.conv2d_2.bias", DLC_PARAMETER, DLC_F32, 1, {64}, 64, offsetof(mnist_cnn, digits_conv2d_2_bias), 0.0, -1},
    {"digits.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {576, 64}, 36864, offsetof(mnist_cnn, digits_dense_kernel), 0.0, -1},
    {"digits.dense.bias", DLC_PARAMETER, DLC_F32, 1, {64}, 64, offsetof(mnist_cnn, digits_dense_bias), 0.0, -1},
    {"digits.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {64, 10}, 640, offsetof(mnist_cnn, digits_dense_1_kernel), 0.0, -1},
    {"digits.dense_1.bias", DLC_PARAMETER, DLC_F32, 1, {10}, 10, offsetof(mnist_cnn, digits_dense_1_bias), 0.0, -1},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(mnist_cnn, loss), 0.0, -1},
    {"lr", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(mnist_cnn, lr), 0.001, -1},
    {"beta_1", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(mnist_cnn, beta_1), 0.9, -1},
    {"beta_2", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(mnist_cnn, beta_2), 0.999, -1},
    {"epsilon", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(mnist_cnn, epsilon), 1e-07, -1},
    {"digits.conv2d.kernel/m", DLC_SLOT, DLC_F32, 4, {3, 3, 1, 32}, 288, offsetof(mnist_cnn, digits_conv2d_kernel_m), 0.0, -1},
    {"digits.conv2d.kernel/v", DLC_SLOT, DLC_F32, 4, {3, 3, 1, 32}, 288, offsetof(mnist_cnn, digits_conv2d_kernel_v), 0.0, -1},
    {"digits.conv2d.bias/m", DLC_SLOT, DLC_F32, 1, {32}, 32, offsetof(mnist_cnn, digits_conv2d_bias_m), 0.0, -1},
    {"digits.conv2d.bias/v", DLC_SLOT, DLC_F32, 1, {32}, 32, offsetof(mnist_cnn, digits_conv2d_bias_v), 0.0, -1},
    {"digits.conv2d_1.kernel/m", DLC_SLOT, DLC_F32, 4, {3, 3, 32, 64}, 18432, offsetof(mnist_cnn, digits_conv2d_1_kernel_m), 0.0, -1},
    {"digits.conv2d_1.kernel/v", DLC_SLOT, DLC_F32, 4, {3, 3, 32, 64}, 18432, offsetof(mnist_cnn, digits_conv2d_1_kernel_v), 0.0, -1},
    {"digits.conv2d_1.bias/m", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(mnist_cnn, digits_conv2d_1_bias_m), 0.0, -1},
    {"digits.conv2d_1.bias/v", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(mnist_cnn, digits_conv2d_1_bias_v), 0.0, -1},
    {"digits.conv2d_2.kernel/m", DLC_SLOT, DLC_F32, 4, {3, 3, 64, 64}, 36864, offsetof(mnist_cnn, digits_conv2d_2_kernel_m), 0.0, -1},
    {"digits.conv2d_2.kernel/v", DLC_SLOT, DLC_F32, 4, {3, 3, 64, 64}, 36864, offsetof(mnist_cnn, digits_conv2d_2_kernel_v), 0.0, -1},
    {"digits.conv2d_2.bias/m", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(mnist_cnn, digits_conv2d_2_bias_m), 0.0, -1},
    {"digits.conv2d_2.bias/v", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(mnist_cnn, digits_conv2d_2_bias_v), 0.0, -1},
    {"digits.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {576, 64}, 36864, offsetof(mnist_cnn, digits_dense_kernel_m), 0.0, -1},
    {"digits.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {576, 64}, 36864, offsetof(mnist_cnn, digits_dense_kernel_v), 0.0, -1},
    {"digits.dense.bias/m", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(mnist_cnn, digits_dense_bias_m), 0.0, -1},
    {"digits.dense.bias/v", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(mnist_cnn, digits_dense_bias_v), 0.0, -1},
    {"digits.dense_1.kernel/m", DLC_SLOT, DLC_F32, 2, {64, 10}, 640, offsetof(mnist_cnn, digits_dense_1_kernel_m), 0.0, -1},
    {"digits.dense_1.kernel/v", DLC_SLOT, DLC_F32, 2, {64, 10}, 640, offsetof(mnist_cnn, digits_dense_1_kernel_v), 0.0, -1},
    {"digits.dense_1.bias/m", DLC_SLOT, DLC_F32, 1, {10}, 10, offsetof(mnist_cnn, digits_dense_1_bias_m), 0.0, -1},
    {"digits.dense_1.bias/v", DLC_SLOT, DLC_F32, 1, {10}, 10, offsetof(mnist_cnn, digits_dense_1_bias_v), 0.0, -1},
    {"metrics.accuracy.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(mnist_cnn, metrics_accuracy_0), 0.0, -1},
    {"metrics.accuracy.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(mnist_cnn, metrics_accuracy_1), 0.0, -1},
    {"reports.accuracy", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(mnist_cnn, reports_accuracy), 0.0, -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 2, {1, 10}, 10, offsetof(mnist_cnn, prediction), 0.0, -1},
};

static const dlc_field mnist_cnn_fields[] = {
    {"image", "image", 0, DLC_F32, 3, {28, 28, 1}, 784, offsetof(mnist_cnn, image), -1, -1, -1, 1},
    {"label", "label", 0, DLC_I32, 0, {0}, 1, offsetof(mnist_cnn, label), -1, -1, -1, 0},
};

static const dlc_argument mnist_cnn_arguments_0[] = {
    {"path", "data/mnist", 0},
};

static const dlc_source mnist_cnn_sources[] = {
    {"mnist", mnist_cnn_arguments_0, 1},
};

static const dlc_report mnist_cnn_reports[] = {
    {"accuracy", 37},
};

static const dlc_step mnist_cnn_steps[] = {
    {NULL, 10, 1, 1, 1, 0, 37},
};

static void call_image(void *m)
{
    #pragma omp parallel
    image(m);
}
static void call_conv2d(void *m)
{
    #pragma omp parallel
    conv2d(m);
}
static void call_max_pool2d(void *m)
{
    #pragma omp parallel
    max_pool2d(m);
}
static void call_conv2d_1_winograd_kernel(void *m)
{
    #pragma omp parallel
    conv2d_1_winograd_kernel(m);
}
static void call_conv2d_1(void *m)
{
    #pragma omp parallel
    conv2d_1(m);
}
static void call_max_pool2d_2(void *m)
{
    #pragma omp parallel
    max_pool2d_2(m);
}
static void call_conv2d_2_winograd_kernel(void *m)
{
    #pragma omp parallel
    conv2d_2_winograd_kernel(m);
}
static void call_conv2d_2(void *m)
{
    #pragma omp parallel
    conv2d_2(m);
}
static void call_dense(void *m)
{
    #pragma omp parallel
    dense(m);
}
static void call_dense_1(void *m) { dense_1(m); }
static void call_cross_entropy_z_grad(void *m) { cross_entropy_z_grad(m); }
static void call_mean_loss(void *m) { mean_loss(m); }
static void call_adam_rsqrt(void *m) { adam_rsqrt(m); }
static void call_accuracy_sum(void *m) { accuracy_sum(m); }
static void call_accuracy_sum_2(void *m) { accuracy_sum_2(m); }
static void call_dense_1_bias_grad(void *m) { dense_1_bias_grad(m); }
static void call_dense_1_input_grad(void *m) { dense_1_input_grad(m); }
static void call_dense_1_kernel_grad(void *m) { dense_1_kernel_grad(m); }
static void call_dense_bias_grad(void *m) { dense_bias_grad(m); }
static void call_dense_input_grad(void *m)
{
    #pragma omp parallel
    dense_input_grad(m);
}
static void call_dense_kernel_grad(void *m)
{
    #pragma omp parallel
    dense_kernel_grad(m);
}
static void call_conv2d_2_y_grad(void *m)
{
    #pragma omp parallel
    conv2d_2_y_grad(m);
}
static void call_conv2d_2_bias_grad(void *m)
{
    #pragma omp parallel
    conv2d_2_bias_grad(m);
}
static void call_conv2d_2_transpose_grad(void *m)
{
    #pragma omp parallel
    conv2d_2_transpose_grad(m);
}
static void call_conv2d_2_input_grad(void *m)
{
    #pragma omp parallel
    conv2d_2_input_grad(m);
}
static void call_conv2d_2_kernel_grad(void *m)
{
    #pragma omp parallel
    conv2d_2_kernel_grad(m);
}
static void call_max_pool2d_grad(void *m)
{
    #pragma omp parallel
    max_pool2d_grad(m);
}
static void call_conv2d_1_sum_grad(void *m)
{
    #pragma omp parallel
    conv2d_1_sum_grad(m);
}
static void call_conv2d_1_bias_grad(void *m) { conv2d_1_bias_grad(m); }
static void call_conv2d_1_transpose_grad(void *m) { conv2d_1_transpose_grad(m); }
static void call_conv2d_1_winograd_kernel_2(void *m)
{
    #pragma omp parallel
    conv2d_1_winograd_kernel_2(m);
}
static void call_conv2d_1_input_grad(void *m)
{
    #pragma omp parallel
    conv2d_1_input_grad(m);
}
static void call_conv2d_1_kernel_grad(void *m)
{
    #pragma omp parallel
    conv2d_1_kernel_grad(m);
}
static void call_max_pool2d_grad_2(void *m)
{
    #pragma omp parallel
    max_pool2d_grad_2(m);
}
static void call_conv2d_sum_grad(void *m)
{
    #pragma omp parallel
    conv2d_sum_grad(m);
}
static void call_conv2d_bias_grad(void *m) { conv2d_bias_grad(m); }
static void call_conv2d_kernel_grad(void *m)
{
    #pragma omp parallel
    conv2d_kernel_grad(m);
}

static const dlc_kernel mnist_cnn_train_kernels[] = {
    {"image", 14, call_image, offsetof(mnist_cnn, arena) + 13844480, 50176, DLC_F32, 200704.0, 401408.0},
    {"conv2d", 6, call_conv2d, offsetof(mnist_cnn, arena) + 0, 1384448, DLC_F32, 2.768896e+07, 5739776.0},
    {"max_pool2d", 6, call_max_pool2d, offsetof(mnist_cnn, arena) + 11075584, 346112, DLC_F32, 1384448.0, 6.92224e+06},
    {"conv2d_1_winograd_kernel", 7, call_conv2d_1_winograd_kernel, offsetof(mnist_cnn, arena) + 7520256, 73728, DLC_F32, 294912.0, 3.6864e+05},
    {"conv2d_1", 7, call_conv2d_1, offsetof(mnist_cnn, arena) + 5537792, 495616, DLC_F32, 286466048.0, 3.66208e+06},
    {"max_pool2d_2", 7, call_max_pool2d_2, offsetof(mnist_cnn, arena) + 9502720, 102400, DLC_F32, 4.096e+05, 2392064.0},
    {"conv2d_2_winograd_kernel", 8, call_conv2d_2_winograd_kernel, offsetof(mnist_cnn, arena) + 7520256, 147456, DLC_F32, 589824.0, 7.3728e+05},
    {"conv2d_2", 8, call_conv2d_2, offsetof(mnist_cnn, arena) + 8110080, 36864, DLC_F32, 42541056.0, 1147136.0},
    {"dense", 9, call_dense, offsetof(mnist_cnn, arena) + 7520256, 4096, DLC_F32, 4726784.0, 311552.0},
    {"dense_1", 10, call_dense_1, offsetof(mnist_cnn, arena) + 7536640, 640, DLC_F32, 8.256e+04, 21544.0},
    {"cross_entropy_z_grad", 15, call_cross_entropy_z_grad, offsetof(mnist_cnn, arena) + 7541760, 64, DLC_F32, 22464.0, 6144.0},
    {"mean_loss", 15, call_mean_loss, offsetof(mnist_cnn, loss), 1, DLC_F32, 129.0, 516.0},
    {"adam_rsqrt", 16, call_adam_rsqrt, offsetof(mnist_cnn, arena) + 14045184, 1, DLC_F32, 87.0, 24.0},
    {"accuracy_sum", 18, call_accuracy_sum, offsetof(mnist_cnn, metrics_accuracy_0), 1, DLC_F32, 321.0, 776.0},
    {"accuracy_sum_2", 18, call_accuracy_sum_2, offsetof(mnist_cnn, metrics_accuracy_1), 1, DLC_F32, 197.0, 272.0},
    {"dense_1_bias_grad", 10, call_dense_1_bias_grad, offsetof(mnist_cnn, digits_dense_1_bias), 10, DLC_F32, 852.0, 2828.0},
    {"dense_1_input_grad", 10, call_dense_1_input_grad, offsetof(mnist_cnn, arena) + 7667712, 4096, DLC_F32, 90112.0, 37888.0},
    {"dense_1_kernel_grad", 10, call_dense_1_kernel_grad, offsetof(mnist_cnn, digits_dense_1_kernel), 640, DLC_F32, 95362.0, 34332.0},
    {"dense_bias_grad", 9, call_dense_bias_grad, offsetof(mnist_cnn, digits_dense_bias), 64, DLC_F32, 5442.0, 17948.0},
    {"dense_input_grad", 9, call_dense_input_grad, offsetof(mnist_cnn, arena) + 7520256, 36864, DLC_F32, 4718592.0, 311296.0},
    {"dense_kernel_grad", 9, call_dense_kernel_grad, offsetof(mnist_cnn, digits_dense_kernel), 36864, DLC_F32, 5492738.0, 1048604.0},
    {"conv2d_2_y_grad", 8, call_conv2d_2_y_grad, offsetof(mnist_cnn, arena) + 7667712, 36864, DLC_F32, 73728.0, 442368.0},
    {"conv2d_2_bias_grad", 8, call_conv2d_2_bias_grad, offsetof(mnist_cnn, digits_conv2d_2_bias), 64, DLC_F32, 3.821e+04, 1.4902e+05},
    {"conv2d_2_transpose_grad", 8, call_conv2d_2_transpose_grad, offsetof(mnist_cnn, arena) + 7520256, 36864, DLC_F32, 0.0, 294912.0},
    {"conv2d_2_input_grad", 8, call_conv2d_2_input_grad, offsetof(mnist_cnn, arena) + 9912320, 102400, DLC_F32, 42467328.0, 704512.0},
    {"conv2d_2_kernel_grad", 8, call_conv2d_2_kernel_grad, offsetof(mnist_cnn, digits_conv2d_2_kernel), 36864, DLC_F32, 43241474.0, 1.44182e+06},
    {"max_pool2d_grad", 7, call_max_pool2d_grad, offsetof(mnist_cnn, arena) + 7520256, 495616, DLC_F32, 1400832.0, 6766592.0},
    {"conv2d_1_sum_grad", 7, call_conv2d_1_sum_grad, offsetof(mnist_cnn, arena) + 5537792, 4096, DLC_F32, 495616.0, 1998848.0},
    {"conv2d_1_bias_grad", 7, call_conv2d_1_bias_grad, offsetof(mnist_cnn, digits_conv2d_1_bias), 64, DLC_F32, 5442.0, 17948.0},
    {"conv2d_1_transpose_grad", 7, call_conv2d_1_transpose_grad, offsetof(mnist_cnn, arena) + 5832704, 18432, DLC_F32, 0.0, 147456.0},
    {"conv2d_1_winograd_kernel_2", 7, call_conv2d_1_winograd_kernel_2, offsetof(mnist_cnn, arena) + 5537792, 73728, DLC_F32, 294912.0, 3.6864e+05},
    {"conv2d_1_input_grad", 7, call_conv2d_1_input_grad, offsetof(mnist_cnn, arena) + 12460032, 346112, DLC_F32, 285474816.0, 3661824.0},
    {"conv2d_1_kernel_grad", 7, call_conv2d_1_kernel_grad, offsetof(mnist_cnn, digits_conv2d_1_kernel), 18432, DLC_F32, 2.8586189e+08, 3809308.0},
    {"max_pool2d_grad_2", 6, call_max_pool2d_grad_2, offsetof(mnist_cnn, arena) + 5537792, 1384448, DLC_F32, 4153344.0, 19382272.0},
    {"conv2d_sum_grad", 6, call_conv2d_sum_grad, offsetof(mnist_cnn, arena) + 0, 2048, DLC_F32, 1384448.0, 5545984.0},
    {"conv2d_bias_grad", 6, call_conv2d_bias_grad, offsetof(mnist_cnn, digits_conv2d_bias), 32, DLC_F32, 2722.0, 8988.0},
    {"conv2d_kernel_grad", 6, call_conv2d_kernel_grad, offsetof(mnist_cnn, digits_conv2d_kernel), 288, DLC_F32, 24926114.0, 5745436.0},
};

static void call_evaluate_image(void *m)
{
    #pragma omp parallel
    evaluate_image(m);
}
static void call_evaluate_conv2d(void *m)
{
    #pragma omp parallel
    evaluate_conv2d(m);
}
static void call_evaluate_max_pool2d(void *m)
{
    #pragma omp parallel
    evaluate_max_pool2d(m);
}
static void call_evaluate_conv2d_1_winograd_kernel(void *m)
{
    #pragma omp parallel
    evaluate_conv2d_1_winograd_kernel(m);
}
static void call_evaluate_conv2d_1(void *m)
{
    #pragma omp parallel
    evaluate_conv2d_1(m);
}
static void call_evaluate_max_pool2d_2(void *m)
{
    #pragma omp parallel
    evaluate_max_pool2d_2(m);
}
static void call_evaluate_conv2d_2_winograd_kernel(void *m)
{
    #pragma omp parallel
    evaluate_conv2d_2_winograd_kernel(m);
}
static void call_evaluate_conv2d_2(void *m)
{
    #pragma omp parallel
    evaluate_conv2d_2(m);
}
static void call_evaluate_dense(void *m)
{
    #pragma omp parallel
    evaluate_dense(m);
}
static void call_evaluate_dense_1(void *m) { evaluate_dense_1(m); }
static void call_evaluate_accuracy_argmax(void *m) { evaluate_accuracy_argmax(m); }
static void call_evaluate_mean_loss(void *m) { evaluate_mean_loss(m); }
static void call_evaluate_accuracy_sum(void *m) { evaluate_accuracy_sum(m); }
static void call_evaluate_accuracy_sum_2(void *m) { evaluate_accuracy_sum_2(m); }

static const dlc_kernel mnist_cnn_evaluate_kernels[] = {
    {"evaluate_image", 14, call_evaluate_image, offsetof(mnist_cnn, arena) + 5537792, 50176, DLC_F32, 200704.0, 401408.0},
    {"evaluate_conv2d", 6, call_evaluate_conv2d, offsetof(mnist_cnn, arena) + 0, 1384448, DLC_F32, 2.768896e+07, 5739776.0},
    {"evaluate_max_pool2d", 6, call_evaluate_max_pool2d, offsetof(mnist_cnn, arena) + 5537792, 346112, DLC_F32, 1384448.0, 6.92224e+06},
    {"evaluate_conv2d_1_winograd_kernel", 7, call_evaluate_conv2d_1_winograd_kernel, offsetof(mnist_cnn, arena) + 1982464, 73728, DLC_F32, 294912.0, 3.6864e+05},
    {"evaluate_conv2d_1", 7, call_evaluate_conv2d_1, offsetof(mnist_cnn, arena) + 0, 495616, DLC_F32, 286466048.0, 3.66208e+06},
    {"evaluate_max_pool2d_2", 7, call_evaluate_max_pool2d_2, offsetof(mnist_cnn, arena) + 1982464, 102400, DLC_F32, 4.096e+05, 2392064.0},
    {"evaluate_conv2d_2_winograd_kernel", 8, call_evaluate_conv2d_2_winograd_kernel, offsetof(mnist_cnn, arena) + 0, 147456, DLC_F32, 589824.0, 7.3728e+05},
    {"evaluate_conv2d_2", 8, call_evaluate_conv2d_2, offsetof(mnist_cnn, arena) + 589824, 36864, DLC_F32, 42541056.0, 1147136.0},
    {"evaluate_dense", 9, call_evaluate_dense, offsetof(mnist_cnn, arena) + 0, 4096, DLC_F32, 4726784.0, 311552.0},
    {"evaluate_dense_1", 10, call_evaluate_dense_1, offsetof(mnist_cnn, arena) + 16384, 640, DLC_F32, 8.256e+04, 21544.0},
    {"evaluate_accuracy_argmax", 15, call_evaluate_accuracy_argmax, offsetof(mnist_cnn, arena) + 0, 64, DLC_F32, 1.696e+04, 3328.0},
    {"evaluate_mean_loss", 15, call_evaluate_mean_loss, offsetof(mnist_cnn, loss), 1, DLC_F32, 129.0, 516.0},
    {"evaluate_accuracy_sum", 18, call_evaluate_accuracy_sum, offsetof(mnist_cnn, metrics_accuracy_0), 1, DLC_F32, 321.0, 776.0},
    {"evaluate_accuracy_sum_2", 18, call_evaluate_accuracy_sum_2, offsetof(mnist_cnn, metrics_accuracy_1), 1, DLC_F32, 197.0, 272.0},
};

static void call_predict_image(void *m) { predict_image(m); }
static void call_predict_conv2d(void *m)
{
    #pragma omp parallel
    predict_conv2d(m);
}
static void call_predict_max_pool2d(void *m) { predict_max_pool2d(m); }
static void call_predict_conv2d_1_winograd_kernel(void *m)
{
    #pragma omp parallel
    predict_conv2d_1_winograd_kernel(m);
}
static void call_predict_conv2d_1(void *m) { predict_conv2d_1(m); }
static void call_predict_max_pool2d_2(void *m) { predict_max_pool2d_2(m); }
static void call_predict_conv2d_2(void *m)
{
    #pragma omp parallel
    predict_conv2d_2(m);
}
static void call_predict_dense(void *m) { predict_dense(m); }
static void call_predict_dense_1(void *m) { predict_dense_1(m); }

static const dlc_kernel mnist_cnn_predict_kernels[] = {
    {"predict_image", 14, call_predict_image, offsetof(mnist_cnn, arena) + 86528, 784, DLC_F32, 3136.0, 6272.0},
    {"predict_conv2d", 6, call_predict_conv2d, offsetof(mnist_cnn, arena) + 0, 21632, DLC_F32, 4.3264e+05, 90944.0},
    {"predict_max_pool2d", 6, call_predict_max_pool2d, offsetof(mnist_cnn, arena) + 325888, 5408, DLC_F32, 21632.0, 1.0816e+05},
    {"predict_conv2d_1_winograd_kernel", 7, call_predict_conv2d_1_winograd_kernel, offsetof(mnist_cnn, arena) + 0, 73728, DLC_F32, 294912.0, 3.6864e+05},
    {"predict_conv2d_1", 7, call_predict_conv2d_1, offsetof(mnist_cnn, arena) + 294912, 7744, DLC_F32, 4476032.0, 347776.0},
    {"predict_max_pool2d_2", 7, call_predict_max_pool2d_2, offsetof(mnist_cnn, arena) + 0, 1600, DLC_F32, 6.4e+03, 37376.0},
    {"predict_conv2d_2", 8, call_predict_conv2d_2, offsetof(mnist_cnn, arena) + 6400, 576, DLC_F32, 664704.0, 156416.0},
    {"predict_dense", 9, call_predict_dense, offsetof(mnist_cnn, arena) + 0, 64, DLC_F32, 73856.0, 150272.0},
    {"predict_dense_1", 10, call_predict_dense_1, offsetof(mnist_cnn, prediction), 10, DLC_F32, 1.29e+03, 2896.0},
};

const dlc_program mnist_cnn_program = {
    .version = DLC_PROGRAM_H,
    .name = "mnist_cnn",
    .source = "mnist_cnn.dl",
    .compiler = "dlc 0.1.0",
    .fingerprint = 0xB7E877041B52F8A2u,
    .bytes = sizeof(mnist_cnn),
    .real = DLC_F32,
    .batch = 64,
    .predict_batch = 1,
    .epochs = 5,
    .validate = 0.1,
    .generate_count = 0,
    .tensor = mnist_cnn_tensors,
    .tensor_count = 39,
    .field = mnist_cnn_fields,
    .field_count = 2,
    .data_source = mnist_cnn_sources,
    .source_count = 1,
    .report = mnist_cnn_reports,
    .report_count = 1,
    .step = mnist_cnn_steps,
    .step_count = 1,
    .loss = 10,
    .prediction = 38,
    .sample = -1,
    .grid = {0, 0},
    .initialize = initialize,
    .train_step = train_step,
    .evaluate = evaluate,
    .predict = predict,
    .draw_sample = NULL,
    .generate = NULL,
    .reset_totals = reset_totals,
    .seed_offset = offsetof(mnist_cnn, seed),
    .step_offset = offsetof(mnist_cnn, step),
    .draw_offset = offsetof(mnist_cnn, draw),
    .train_entry = {mnist_cnn_train_kernels, 37, 14045312},
    .evaluate_entry = {mnist_cnn_evaluate_kernels, 14, 6922240},
    .predict_entry = {mnist_cnn_predict_kernels, 9, 347520},
    .next_entry = {NULL, 0, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &mnist_cnn_program;
}
