// gan: forward pass, backward pass, update and training loop of gan.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c gan.c    (without -fopenmp it runs on one thread)
//
// Written for the target avx512: x86-64 with AVX-512.
//
// Every shape, bound and address is a constant. The struct gan holds the model; gan_initialize() and
// gan_train_step() at the end are where to start reading, gan_program are the tables for a host program.

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

// Everything a model is: one block of gan_bytes() bytes, aligned to 64.
typedef struct gan {
    uint64_t seed; // of all random numbers
    uint64_t step; // batches trained on
    uint64_t discriminate_runs; // times that train_discriminate has run
    uint64_t deceive_runs; // times that train_deceive has run
    uint64_t draw; // which random values are drawn: of this step or batch

    // the fields of the data: a batch of 64 examples each, of 1 to predict
    const float (*image)[28][28][1];

    // parameters: trained, saved with the weights
    alignas(64) float generator_dense_kernel[64][3136]; // generator.dense.kernel
    alignas(64) float generator_batch_norm_gamma[3136]; // generator.batch_norm.gamma
    alignas(64) float generator_batch_norm_beta[3136]; // generator.batch_norm.beta
    alignas(64) float generator_conv2d_kernel[3][3][64][32]; // generator.conv2d.kernel
    alignas(64) float generator_batch_norm_1_gamma[32]; // generator.batch_norm_1.gamma
    alignas(64) float generator_batch_norm_1_beta[32]; // generator.batch_norm_1.beta
    alignas(64) float generator_conv2d_1_kernel[5][5][32][1]; // generator.conv2d_1.kernel
    alignas(64) float generator_conv2d_1_bias[1]; // generator.conv2d_1.bias
    alignas(64) float critic_conv2d_kernel[5][5][1][32]; // critic.conv2d.kernel
    alignas(64) float critic_conv2d_bias[32]; // critic.conv2d.bias
    alignas(64) float critic_conv2d_1_kernel[5][5][32][64]; // critic.conv2d_1.kernel
    alignas(64) float critic_conv2d_1_bias[64]; // critic.conv2d_1.bias
    alignas(64) float critic_dense_kernel[3136][1]; // critic.dense.kernel
    alignas(64) float critic_dense_bias[1]; // critic.dense.bias

    // states: carried from step to step, saved with the weights
    alignas(64) float generator_batch_norm_moving_mean[3136]; // generator.batch_norm.moving_mean
    alignas(64) float generator_batch_norm_moving_variance[3136]; // generator.batch_norm.moving_variance
    alignas(64) float generator_batch_norm_1_moving_mean[32]; // generator.batch_norm_1.moving_mean
    alignas(64) float generator_batch_norm_1_moving_variance[32]; // generator.batch_norm_1.moving_variance

    // the optimizer's memory
    alignas(64) float critic_conv2d_kernel_discriminate_m[5][5][1][32]; // critic.conv2d.kernel/discriminate/m
    alignas(64) float critic_conv2d_kernel_discriminate_v[5][5][1][32]; // critic.conv2d.kernel/discriminate/v
    alignas(64) float critic_conv2d_bias_discriminate_m[32]; // critic.conv2d.bias/discriminate/m
    alignas(64) float critic_conv2d_bias_discriminate_v[32]; // critic.conv2d.bias/discriminate/v
    alignas(64) float critic_conv2d_1_kernel_discriminate_m[5][5][32][64]; // critic.conv2d_1.kernel/discriminate/m
    alignas(64) float critic_conv2d_1_kernel_discriminate_v[5][5][32][64]; // critic.conv2d_1.kernel/discriminate/v
    alignas(64) float critic_conv2d_1_bias_discriminate_m[64]; // critic.conv2d_1.bias/discriminate/m
    alignas(64) float critic_conv2d_1_bias_discriminate_v[64]; // critic.conv2d_1.bias/discriminate/v
    alignas(64) float critic_dense_kernel_discriminate_m[3136][1]; // critic.dense.kernel/discriminate/m
    alignas(64) float critic_dense_kernel_discriminate_v[3136][1]; // critic.dense.kernel/discriminate/v
    alignas(64) float critic_dense_bias_discriminate_m[1]; // critic.dense.bias/discriminate/m
    alignas(64) float critic_dense_bias_discriminate_v[1]; // critic.dense.bias/discriminate/v
    alignas(64) float generator_dense_kernel_deceive_m[64][3136]; // generator.dense.kernel/deceive/m
    alignas(64) float generator_dense_kernel_deceive_v[64][3136]; // generator.dense.kernel/deceive/v
    alignas(64) float generator_batch_norm_gamma_deceive_m[3136]; // generator.batch_norm.gamma/deceive/m
    alignas(64) float generator_batch_norm_gamma_deceive_v[3136]; // generator.batch_norm.gamma/deceive/v
    alignas(64) float generator_batch_norm_beta_deceive_m[3136]; // generator.batch_norm.beta/deceive/m
    alignas(64) float generator_batch_norm_beta_deceive_v[3136]; // generator.batch_norm.beta/deceive/v
    alignas(64) float generator_conv2d_kernel_deceive_m[3][3][64][32]; // generator.conv2d.kernel/deceive/m
    alignas(64) float generator_conv2d_kernel_deceive_v[3][3][64][32]; // generator.conv2d.kernel/deceive/v
    alignas(64) float generator_batch_norm_1_gamma_deceive_m[32]; // generator.batch_norm_1.gamma/deceive/m
    alignas(64) float generator_batch_norm_1_gamma_deceive_v[32]; // generator.batch_norm_1.gamma/deceive/v
    alignas(64) float generator_batch_norm_1_beta_deceive_m[32]; // generator.batch_norm_1.beta/deceive/m
    alignas(64) float generator_batch_norm_1_beta_deceive_v[32]; // generator.batch_norm_1.beta/deceive/v
    alignas(64) float generator_conv2d_1_kernel_deceive_m[5][5][32][1]; // generator.conv2d_1.kernel/deceive/m
    alignas(64) float generator_conv2d_1_kernel_deceive_v[5][5][32][1]; // generator.conv2d_1.kernel/deceive/v
    alignas(64) float generator_conv2d_1_bias_deceive_m[1]; // generator.conv2d_1.bias/deceive/m
    alignas(64) float generator_conv2d_1_bias_deceive_v[1]; // generator.conv2d_1.bias/deceive/v

    // running sums of the metrics, zero at the start of an epoch
    float metrics_discriminate_0; // metrics.discriminate.0
    float metrics_discriminate_1; // metrics.discriminate.1
    float metrics_deceive_0; // metrics.deceive.0
    float metrics_deceive_1; // metrics.deceive.1

    // settings
    float discriminate_lr; // discriminate.lr
    float discriminate_beta_1; // discriminate.beta_1
    float discriminate_beta_2; // discriminate.beta_2
    float discriminate_epsilon; // discriminate.epsilon
    float deceive_lr; // deceive.lr
    float deceive_beta_1; // deceive.beta_1
    float deceive_beta_2; // deceive.beta_2
    float deceive_epsilon; // deceive.epsilon

    // the weight of each example in means over the batch: 0 for padding
    alignas(64) float batch_weight[64];

    // outputs
    float discriminate_loss; // discriminate.loss
    float reports_discriminate; // reports.discriminate
    float deceive_loss; // deceive.loss
    float reports_deceive; // reports.deceive
    float loss;
    alignas(64) float prediction[1][28][28][1];
    alignas(64) float sample[64][28][28][1];

    // everything else that the kernels pass on to each other
    alignas(64) unsigned char arena[20324352];
} gan;

static inline float rsqrt(float x)
{
    return 1 / sqrtf(x);
}

static inline float sign(float x)
{
    return (float)((x > 0) - (x < 0));
}

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

// With e = e^-|x|, 1 / (1 + e) or e / (1 + e): no overflow on either side, and rounding the quotient matters little.
static inline __attribute__((always_inline)) float f32_sigmoid(float x)
{
    float e = f32_exp(-f32_abs(x));
    float top = f32_select(x < 0.0f, e, f32_splat(1.0f));
    return top - top * (e / (e + 1.0f));
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

// 1 + x = 2^k (1 + f) with f = 2^-k x + (2^-k - 1), which loses nothing of a small x.
static inline __attribute__((always_inline)) float f32_log1p(float x)
{
    uint32_t y = (f32_bits(1.0f + x) + (0x3F800000u - 0x3F2AAAABu)) >> 23;
    float k = f32_of_bits(y | 0x4B000000u) - 8388735.0f;
    float scale = f32_of_bits((256u - y) << 23); // 4 * 2^-k, which is no subnormal number
    float log = f32_log_of_parts(k, 0.25f * x * scale + (0.25f * scale - 1.0f));
    float edge = f32_select(x == -1.0f, f32_splat(-INFINITY), f32_splat(NAN));
    log = f32_select(f32_abs(x) < 3e-08f, x, log);
    return f32_select(x > -1.0f, f32_select(x == INFINITY, x, log), edge);
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

// booleans, of which each takes a byte, as a mask and back
static inline __attribute__((always_inline)) i32x16 f32x16_load_mask(const unsigned char *from)
{
    typedef signed char bytes __attribute__((vector_size(16)));
    bytes b;
    memcpy(&b, from, sizeof b);
    return __builtin_convertvector(b, i32x16) != 0;
}

static inline __attribute__((always_inline)) void f32x16_store_mask(unsigned char *to, i32x16_any v)
{
    typedef signed char bytes __attribute__((vector_size(16)));
    bytes b = __builtin_convertvector(v & 1, bytes);
    memcpy(to, &b, sizeof b);
}

static inline __attribute__((always_inline)) f32x16 f32x16_splat(float x)
{
    return x - (f32x16){0};
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

// 1 + x = 2^k (1 + f) with f = 2^-k x + (2^-k - 1), which loses nothing of a small x.
static inline __attribute__((always_inline)) f32x16 f32x16_log1p(f32x16_any x)
{
    u32x16 y = (f32x16_bits(1.0f + x) + (0x3F800000u - 0x3F2AAAABu)) >> 23;
    f32x16 k = f32x16_of_bits(y | 0x4B000000u) - 8388735.0f;
    f32x16 scale = f32x16_of_bits((256u - y) << 23); // 4 * 2^-k, which is no subnormal number
    f32x16 log = f32x16_log_of_parts(k, 0.25f * x * scale + (0.25f * scale - 1.0f));
    f32x16 edge = f32x16_select(x == -1.0f, f32x16_splat(-INFINITY), f32x16_splat(NAN));
    log = f32x16_select(f32x16_abs(x) < 3e-08f, x, log);
    return f32x16_select(x > -1.0f, f32x16_select(x == INFINITY, x, log), edge);
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

static inline __attribute__((always_inline)) f32x16 f32x16_rsqrt(f32x16_any x)
{
    for (int i = 0; i < 16; i++)
        x[i] = rsqrt(x[i]);
    return x;
}

static inline __attribute__((always_inline)) f32x16 f32x16_sign(f32x16_any x)
{
    for (int i = 0; i < 16; i++)
        x[i] = sign(x[i]);
    return x;
}

// ---- initial values -----------------------------------------------------------------------------

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// random, mul, add: -> [64, 3136], 12.4 MFLOP
static void initialize_generator_dense_kernel(gan *m)
{
    float *restrict generator_dense_kernel = (void *)m->generator_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 200704; i += 16)
        f32x16_store(&generator_dense_kernel[i], f32x16_uniform(m->seed, m->draw, 2, i) * 0.08660254f - 0.04330127f);
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// copy: -> [3136]
static void initialize_generator_batch_norm_moving_mean(gan *m)
{
    float *restrict generator_batch_norm_moving_mean = m->generator_batch_norm_moving_mean;
    float *restrict generator_batch_norm_beta = m->generator_batch_norm_beta;

    #pragma omp simd
    for (int i = 0; i < 3136; i++) {
        generator_batch_norm_moving_mean[i] = 0.0f;
        generator_batch_norm_beta[i] = 0.0f;
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// copy: -> [3136]
static void initialize_generator_batch_norm_moving_variance(gan *m)
{
    float *restrict generator_batch_norm_moving_variance = m->generator_batch_norm_moving_variance;
    float *restrict generator_batch_norm_gamma = m->generator_batch_norm_gamma;

    #pragma omp simd
    for (int i = 0; i < 3136; i++) {
        generator_batch_norm_moving_variance[i] = 1.0f;
        generator_batch_norm_gamma[i] = 1.0f;
    }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// random, mul, add: -> [3, 3, 64, 32], 1.14 MFLOP
static void initialize_generator_conv2d_kernel(gan *m)
{
    float *restrict generator_conv2d_kernel = (void *)m->generator_conv2d_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 18432; i += 16)
        f32x16_store(&generator_conv2d_kernel[i], f32x16_uniform(m->seed, m->draw, 3, i) * 0.16666667f - 0.083333336f);
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// copy: -> [32]
static void initialize_generator_batch_norm_1_moving_mean(gan *m)
{
    float *restrict generator_batch_norm_1_moving_mean = m->generator_batch_norm_1_moving_mean;
    float *restrict generator_batch_norm_1_beta = m->generator_batch_norm_1_beta;
    float *restrict critic_conv2d_bias = m->critic_conv2d_bias;

    #pragma omp simd
    for (int i = 0; i < 32; i++) {
        generator_batch_norm_1_moving_mean[i] = 0.0f;
        generator_batch_norm_1_beta[i] = 0.0f;
        critic_conv2d_bias[i] = 0.0f;
    }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// copy: -> [32]
static void initialize_generator_batch_norm_1_moving_variance(gan *m)
{
    float *restrict generator_batch_norm_1_moving_variance = m->generator_batch_norm_1_moving_variance;
    float *restrict generator_batch_norm_1_gamma = m->generator_batch_norm_1_gamma;

    #pragma omp simd
    for (int i = 0; i < 32; i++) {
        generator_batch_norm_1_moving_variance[i] = 1.0f;
        generator_batch_norm_1_gamma[i] = 1.0f;
    }
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// random, mul, add: -> [5, 5, 32, 1], 49.6 kFLOP
static void initialize_generator_conv2d_1_kernel(gan *m)
{
    float *restrict generator_conv2d_1_kernel = (void *)m->generator_conv2d_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 800; i += 16)
        f32x16_store(&generator_conv2d_1_kernel[i], f32x16_uniform(m->seed, m->draw, 4, i) * 0.17056057f - 0.085280284f);
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// copy: -> [1]
static void initialize_generator_conv2d_1_bias(gan *m)
{
    float *restrict generator_conv2d_1_bias = m->generator_conv2d_1_bias;
    float *restrict critic_dense_bias = m->critic_dense_bias;

    generator_conv2d_1_bias[0] = 0.0f;
    critic_dense_bias[0] = 0.0f;
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// random, mul, add: -> [5, 5, 1, 32], 49.6 kFLOP
static void initialize_critic_conv2d_kernel(gan *m)
{
    float *restrict critic_conv2d_kernel = (void *)m->critic_conv2d_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 800; i += 16)
        f32x16_store(&critic_conv2d_kernel[i], f32x16_uniform(m->seed, m->draw, 5, i) * 0.17056057f - 0.085280284f);
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// random, mul, add: -> [5, 5, 32, 64], 3.17 MFLOP
static void initialize_critic_conv2d_1_kernel(gan *m)
{
    float *restrict critic_conv2d_1_kernel = (void *)m->critic_conv2d_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 51200; i += 16)
        f32x16_store(&critic_conv2d_1_kernel[i], f32x16_uniform(m->seed, m->draw, 7, i) * 0.1f - 0.05f);
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// copy: -> [64]
static void initialize_critic_conv2d_1_bias(gan *m)
{
    float *restrict critic_conv2d_1_bias = m->critic_conv2d_1_bias;

    #pragma omp simd
    for (int i = 0; i < 64; i++)
        critic_conv2d_1_bias[i] = 0.0f;
}

// gan.dl:21: | flatten | dense(1)
// random, mul, add: -> [3136, 1], 194 kFLOP
static void initialize_critic_dense_kernel(gan *m)
{
    float (*restrict critic_dense_kernel)[1] = m->critic_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 3136; i += 16)
        f32x16_store(&critic_dense_kernel[i][0], f32x16_uniform(m->seed, m->draw, 9, i) * 0.087467834f - 0.043733917f);
}

static void initialize(void *model, uint64_t seed)
{
    struct gan *m = model;
    m->seed = seed;
    m->step = m->draw = 0;
    memset(&m->generator_batch_norm_moving_mean, 0, sizeof m->generator_batch_norm_moving_mean);
    memset(&m->generator_batch_norm_moving_variance, 0, sizeof m->generator_batch_norm_moving_variance);
    memset(&m->generator_batch_norm_1_moving_mean, 0, sizeof m->generator_batch_norm_1_moving_mean);
    memset(&m->generator_batch_norm_1_moving_variance, 0, sizeof m->generator_batch_norm_1_moving_variance);
    memset(&m->metrics_discriminate_0, 0, sizeof m->metrics_discriminate_0);
    memset(&m->metrics_discriminate_1, 0, sizeof m->metrics_discriminate_1);
    m->discriminate_lr = 0.0002f;
    m->discriminate_beta_1 = 0.5f;
    m->discriminate_beta_2 = 0.999f;
    m->discriminate_epsilon = 1e-07f;
    memset(&m->critic_conv2d_kernel_discriminate_m, 0, sizeof m->critic_conv2d_kernel_discriminate_m);
    memset(&m->critic_conv2d_kernel_discriminate_v, 0, sizeof m->critic_conv2d_kernel_discriminate_v);
    memset(&m->critic_conv2d_bias_discriminate_m, 0, sizeof m->critic_conv2d_bias_discriminate_m);
    memset(&m->critic_conv2d_bias_discriminate_v, 0, sizeof m->critic_conv2d_bias_discriminate_v);
    memset(&m->critic_conv2d_1_kernel_discriminate_m, 0, sizeof m->critic_conv2d_1_kernel_discriminate_m);
    memset(&m->critic_conv2d_1_kernel_discriminate_v, 0, sizeof m->critic_conv2d_1_kernel_discriminate_v);
    memset(&m->critic_conv2d_1_bias_discriminate_m, 0, sizeof m->critic_conv2d_1_bias_discriminate_m);
    memset(&m->critic_conv2d_1_bias_discriminate_v, 0, sizeof m->critic_conv2d_1_bias_discriminate_v);
    memset(&m->critic_dense_kernel_discriminate_m, 0, sizeof m->critic_dense_kernel_discriminate_m);
    memset(&m->critic_dense_kernel_discriminate_v, 0, sizeof m->critic_dense_kernel_discriminate_v);
    memset(&m->critic_dense_bias_discriminate_m, 0, sizeof m->critic_dense_bias_discriminate_m);
    memset(&m->critic_dense_bias_discriminate_v, 0, sizeof m->critic_dense_bias_discriminate_v);
    memset(&m->metrics_deceive_0, 0, sizeof m->metrics_deceive_0);
    memset(&m->metrics_deceive_1, 0, sizeof m->metrics_deceive_1);
    m->deceive_lr = 0.0002f;
    m->deceive_beta_1 = 0.5f;
    m->deceive_beta_2 = 0.999f;
    m->deceive_epsilon = 1e-07f;
    memset(&m->generator_dense_kernel_deceive_m, 0, sizeof m->generator_dense_kernel_deceive_m);
    memset(&m->generator_dense_kernel_deceive_v, 0, sizeof m->generator_dense_kernel_deceive_v);
    memset(&m->generator_batch_norm_gamma_deceive_m, 0, sizeof m->generator_batch_norm_gamma_deceive_m);
    memset(&m->generator_batch_norm_gamma_deceive_v, 0, sizeof m->generator_batch_norm_gamma_deceive_v);
    memset(&m->generator_batch_norm_beta_deceive_m, 0, sizeof m->generator_batch_norm_beta_deceive_m);
    memset(&m->generator_batch_norm_beta_deceive_v, 0, sizeof m->generator_batch_norm_beta_deceive_v);
    memset(&m->generator_conv2d_kernel_deceive_m, 0, sizeof m->generator_conv2d_kernel_deceive_m);
    memset(&m->generator_conv2d_kernel_deceive_v, 0, sizeof m->generator_conv2d_kernel_deceive_v);
    memset(&m->generator_batch_norm_1_gamma_deceive_m, 0, sizeof m->generator_batch_norm_1_gamma_deceive_m);
    memset(&m->generator_batch_norm_1_gamma_deceive_v, 0, sizeof m->generator_batch_norm_1_gamma_deceive_v);
    memset(&m->generator_batch_norm_1_beta_deceive_m, 0, sizeof m->generator_batch_norm_1_beta_deceive_m);
    memset(&m->generator_batch_norm_1_beta_deceive_v, 0, sizeof m->generator_batch_norm_1_beta_deceive_v);
    memset(&m->generator_conv2d_1_kernel_deceive_m, 0, sizeof m->generator_conv2d_1_kernel_deceive_m);
    memset(&m->generator_conv2d_1_kernel_deceive_v, 0, sizeof m->generator_conv2d_1_kernel_deceive_v);
    memset(&m->generator_conv2d_1_bias_deceive_m, 0, sizeof m->generator_conv2d_1_bias_deceive_m);
    memset(&m->generator_conv2d_1_bias_deceive_v, 0, sizeof m->generator_conv2d_1_bias_deceive_v);
    #pragma omp parallel
    {
        initialize_generator_dense_kernel(m);
        #pragma omp single nowait
        {
            initialize_generator_batch_norm_moving_mean(m);
            initialize_generator_batch_norm_moving_variance(m);
        }
        initialize_generator_conv2d_kernel(m);
        #pragma omp single nowait
        {
            initialize_generator_batch_norm_1_moving_mean(m);
            initialize_generator_batch_norm_1_moving_variance(m);
        }
        initialize_generator_conv2d_1_kernel(m);
        #pragma omp single nowait
        {
            initialize_generator_conv2d_1_bias(m);
        }
        initialize_critic_conv2d_kernel(m);
        initialize_critic_conv2d_1_kernel(m);
        #pragma omp single nowait
        {
            initialize_critic_conv2d_1_bias(m);
        }
        initialize_critic_dense_kernel(m);
    }
}

static void reset_totals(void *model)
{
    struct gan *m = model;
    memset(&m->metrics_discriminate_0, 0, sizeof m->metrics_discriminate_0);
    memset(&m->metrics_discriminate_1, 0, sizeof m->metrics_discriminate_1);
    memset(&m->metrics_deceive_0, 0, sizeof m->metrics_deceive_0);
    memset(&m->metrics_deceive_1, 0, sizeof m->metrics_deceive_1);
}

// ---- one training step --------------------------------------------------------------------------

// gan.dl:25: data     mnist("data/mnist") -> image / 255
// div: [64, 28, 28, 1] -> [64, 28, 28, 1], 201 kFLOP
static void discriminate_image_body(const float *restrict image,
                                    float *restrict image_2)
{
    #pragma omp for simd schedule(static) nowait
    for (int i = 0; i < 50176; i++)
        image_2[i] = image[i] / 255.0f;
}

static void discriminate_image(gan *m)
{
    discriminate_image_body((const void *)m->image, (void *)(m->arena + 12042240));
}

// gan.dl:26: drawn  = generator(normal([noise]))
// random, sub, log, mul, sqrt, random, mul, cos, mul: -> [64, 64], 676 kFLOP
static void discriminate_mul(gan *m)
{
    float *restrict mul = (void *)(m->arena + 802816);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 0, i)) * -2.0f);
        f32x16_store(&mul[i], t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 1, i) * 6.2831855f));
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// contract: [64, 3136], [64, 64] -> [64, 3136], 25.7 MFLOP
static void discriminate_generator_dense_body(const float (*restrict generator_dense_kernel)[3136],
                                              const float (*restrict mul)[64],
                                              float (*restrict generator_dense)[3136])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 3120; j += 48)
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
                const f32x16 w = f32x16_load(&generator_dense_kernel[k][j]);
                const f32x16 w2 = f32x16_load(&generator_dense_kernel[k][j + 16]);
                const f32x16 w3 = f32x16_load(&generator_dense_kernel[k][j + 32]);
                const float a = mul[i][k];
                s0_0 += a * w;
                s0_1 += a * w2;
                s0_2 += a * w3;
                const float a2 = mul[i + 1][k];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                s1_2 += a2 * w3;
                const float a3 = mul[i + 2][k];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                s2_2 += a3 * w3;
                const float a4 = mul[i + 3][k];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                s3_2 += a4 * w3;
                const float a5 = mul[i + 4][k];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                s4_2 += a5 * w3;
                const float a6 = mul[i + 5][k];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                s5_2 += a6 * w3;
                const float a7 = mul[i + 6][k];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                s6_2 += a7 * w3;
                const float a8 = mul[i + 7][k];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                s7_2 += a8 * w3;
            }
            f32x16_store(&generator_dense[i][j], s0_0);
            f32x16_store(&generator_dense[i][j + 16], s0_1);
            f32x16_store(&generator_dense[i][j + 32], s0_2);
            f32x16_store(&generator_dense[i + 1][j], s1_0);
            f32x16_store(&generator_dense[i + 1][j + 16], s1_1);
            f32x16_store(&generator_dense[i + 1][j + 32], s1_2);
            f32x16_store(&generator_dense[i + 2][j], s2_0);
            f32x16_store(&generator_dense[i + 2][j + 16], s2_1);
            f32x16_store(&generator_dense[i + 2][j + 32], s2_2);
            f32x16_store(&generator_dense[i + 3][j], s3_0);
            f32x16_store(&generator_dense[i + 3][j + 16], s3_1);
            f32x16_store(&generator_dense[i + 3][j + 32], s3_2);
            f32x16_store(&generator_dense[i + 4][j], s4_0);
            f32x16_store(&generator_dense[i + 4][j + 16], s4_1);
            f32x16_store(&generator_dense[i + 4][j + 32], s4_2);
            f32x16_store(&generator_dense[i + 5][j], s5_0);
            f32x16_store(&generator_dense[i + 5][j + 16], s5_1);
            f32x16_store(&generator_dense[i + 5][j + 32], s5_2);
            f32x16_store(&generator_dense[i + 6][j], s6_0);
            f32x16_store(&generator_dense[i + 6][j + 16], s6_1);
            f32x16_store(&generator_dense[i + 6][j + 32], s6_2);
            f32x16_store(&generator_dense[i + 7][j], s7_0);
            f32x16_store(&generator_dense[i + 7][j + 16], s7_1);
            f32x16_store(&generator_dense[i + 7][j + 32], s7_2);
        }
    #pragma omp single nowait
    {
        {
            for (int i = 0; i < 64; i += 8) {
                // 8 x 16 in registers
                f32x16 s0_0 = f32x16_splat(0.0f);
                f32x16 s1_0 = f32x16_splat(0.0f);
                f32x16 s2_0 = f32x16_splat(0.0f);
                f32x16 s3_0 = f32x16_splat(0.0f);
                f32x16 s4_0 = f32x16_splat(0.0f);
                f32x16 s5_0 = f32x16_splat(0.0f);
                f32x16 s6_0 = f32x16_splat(0.0f);
                f32x16 s7_0 = f32x16_splat(0.0f);
                for (int k = 0; k < 64; k++) {
                    const f32x16 w = f32x16_load(&generator_dense_kernel[k][3120]);
                    s0_0 += mul[i][k] * w;
                    s1_0 += mul[i + 1][k] * w;
                    s2_0 += mul[i + 2][k] * w;
                    s3_0 += mul[i + 3][k] * w;
                    s4_0 += mul[i + 4][k] * w;
                    s5_0 += mul[i + 5][k] * w;
                    s6_0 += mul[i + 6][k] * w;
                    s7_0 += mul[i + 7][k] * w;
                }
                f32x16_store(&generator_dense[i][3120], s0_0);
                f32x16_store(&generator_dense[i + 1][3120], s1_0);
                f32x16_store(&generator_dense[i + 2][3120], s2_0);
                f32x16_store(&generator_dense[i + 3][3120], s3_0);
                f32x16_store(&generator_dense[i + 4][3120], s4_0);
                f32x16_store(&generator_dense[i + 5][3120], s5_0);
                f32x16_store(&generator_dense[i + 6][3120], s6_0);
                f32x16_store(&generator_dense[i + 7][3120], s7_0);
            }
        }
    }
}

static void discriminate_generator_dense(gan *m)
{
    discriminate_generator_dense_body(m->generator_dense_kernel, (void *)(m->arena + 802816), (void *)(m->arena + 0));
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// mul, reduce: [64, 3136], [64] -> [3136], 401 kFLOP
static void discriminate_generator_batch_norm_mu_body(const float (*restrict generator_dense)[3136],
                                                      const float *restrict batch_weight,
                                                      float *restrict generator_batch_norm_mu)
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 3136; j += 112) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        f32x16 sum5 = f32x16_splat(0.0f);
        f32x16 sum6 = f32x16_splat(0.0f);
        f32x16 sum7 = f32x16_splat(0.0f);
        for (int b = 0; b < 64; b++) {
            sum += f32x16_load(&generator_dense[b][j]) * batch_weight[b];
            sum2 += f32x16_load(&generator_dense[b][j + 16]) * batch_weight[b];
            sum3 += f32x16_load(&generator_dense[b][j + 32]) * batch_weight[b];
            sum4 += f32x16_load(&generator_dense[b][j + 48]) * batch_weight[b];
            sum5 += f32x16_load(&generator_dense[b][j + 64]) * batch_weight[b];
            sum6 += f32x16_load(&generator_dense[b][j + 80]) * batch_weight[b];
            sum7 += f32x16_load(&generator_dense[b][j + 96]) * batch_weight[b];
        }
        f32x16_store(&generator_batch_norm_mu[j], sum);
        f32x16_store(&generator_batch_norm_mu[j + 16], sum2);
        f32x16_store(&generator_batch_norm_mu[j + 32], sum3);
        f32x16_store(&generator_batch_norm_mu[j + 48], sum4);
        f32x16_store(&generator_batch_norm_mu[j + 64], sum5);
        f32x16_store(&generator_batch_norm_mu[j + 80], sum6);
        f32x16_store(&generator_batch_norm_mu[j + 96], sum7);
    }
}

static void discriminate_generator_batch_norm_mu(gan *m)
{
    discriminate_generator_batch_norm_mu_body((void *)(m->arena + 0), m->batch_weight, (void *)(m->arena + 802816));
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// sub, mul, mul, reduce, add, rsqrt, mul: [64, 3136], [3136], [64] -> [3136], 834 kFLOP
static void discriminate_generator_batch_norm_sigma2(gan *m)
{
    const float (*restrict generator_dense)[3136] = (void *)(m->arena + 0);
    const float *restrict generator_batch_norm_mu = (void *)(m->arena + 802816);
    const float *restrict batch_weight = m->batch_weight;
    const float *restrict generator_batch_norm_gamma = m->generator_batch_norm_gamma;
    float *restrict generator_batch_norm_sigma2 = (void *)(m->arena + 815360);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 3136; j += 112) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        f32x16 sum5 = f32x16_splat(0.0f);
        f32x16 sum6 = f32x16_splat(0.0f);
        f32x16 sum7 = f32x16_splat(0.0f);
        for (int b = 0; b < 64; b++) {
            const f32x16 t = f32x16_load(&generator_dense[b][j]) - f32x16_load(&generator_batch_norm_mu[j]);
            sum += batch_weight[b] * (t * t);
            const f32x16 t2 = f32x16_load(&generator_dense[b][j + 16]) - f32x16_load(&generator_batch_norm_mu[j + 16]);
            sum2 += batch_weight[b] * (t2 * t2);
            const f32x16 t3 = f32x16_load(&generator_dense[b][j + 32]) - f32x16_load(&generator_batch_norm_mu[j + 32]);
            sum3 += batch_weight[b] * (t3 * t3);
            const f32x16 t4 = f32x16_load(&generator_dense[b][j + 48]) - f32x16_load(&generator_batch_norm_mu[j + 48]);
            sum4 += batch_weight[b] * (t4 * t4);
            const f32x16 t5 = f32x16_load(&generator_dense[b][j + 64]) - f32x16_load(&generator_batch_norm_mu[j + 64]);
            sum5 += batch_weight[b] * (t5 * t5);
            const f32x16 t6 = f32x16_load(&generator_dense[b][j + 80]) - f32x16_load(&generator_batch_norm_mu[j + 80]);
            sum6 += batch_weight[b] * (t6 * t6);
            const f32x16 t7 = f32x16_load(&generator_dense[b][j + 96]) - f32x16_load(&generator_batch_norm_mu[j + 96]);
            sum7 += batch_weight[b] * (t7 * t7);
        }
        f32x16_store(&generator_batch_norm_sigma2[j], f32x16_rsqrt(sum + 0.001f) * f32x16_load(&generator_batch_norm_gamma[j]));
        f32x16_store(&generator_batch_norm_sigma2[j + 16], f32x16_rsqrt(sum2 + 0.001f) * f32x16_load(&generator_batch_norm_gamma[j + 16]));
        f32x16_store(&generator_batch_norm_sigma2[j + 32], f32x16_rsqrt(sum3 + 0.001f) * f32x16_load(&generator_batch_norm_gamma[j + 32]));
        f32x16_store(&generator_batch_norm_sigma2[j + 48], f32x16_rsqrt(sum4 + 0.001f) * f32x16_load(&generator_batch_norm_gamma[j + 48]));
        f32x16_store(&generator_batch_norm_sigma2[j + 64], f32x16_rsqrt(sum5 + 0.001f) * f32x16_load(&generator_batch_norm_gamma[j + 64]));
        f32x16_store(&generator_batch_norm_sigma2[j + 80], f32x16_rsqrt(sum6 + 0.001f) * f32x16_load(&generator_batch_norm_gamma[j + 80]));
        f32x16_store(&generator_batch_norm_sigma2[j + 96], f32x16_rsqrt(sum7 + 0.001f) * f32x16_load(&generator_batch_norm_gamma[j + 96]));
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// sub, mul, add, max: [64, 3136], [3136] -> [64, 7, 7, 64], 803 kFLOP
static void discriminate_generator_max_body(const float (*restrict generator_dense)[3136],
                                            const float *restrict generator_batch_norm_mu,
                                            const float *restrict generator_batch_norm_sigma2,
                                            const float *restrict generator_batch_norm_beta,
                                            float (*restrict generator_max)[3136])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int i = 0; i < 3136; i += 16) {
            const f32x16 t = f32x16_load(&generator_dense[b][i]) - f32x16_load(&generator_batch_norm_mu[i]);
            const f32x16 t2 = t * f32x16_load(&generator_batch_norm_sigma2[i]) + f32x16_load(&generator_batch_norm_beta[i]);
            f32x16_store(&generator_max[b][i], f32x16_max(t2, f32x16_splat(0.0f)));
        }
}

static void discriminate_generator_max(gan *m)
{
    discriminate_generator_max_body((void *)(m->arena + 0), (void *)(m->arena + 802816), (void *)(m->arena + 815360),
                                    m->generator_batch_norm_beta, (void *)(m->arena + 3211264));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// copy: [64, 7, 7, 64] -> [64, 7, 2, 7, 2, 64]
static void discriminate_upsampling2d_tiles_body(const float (*restrict generator_max)[7][64],
                                                 float (*restrict upsampling2d_tiles)[2][7][2][64])
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 448; i++)
        for (int j = 0; j < 2; j++)
            for (int k = 0; k < 7; k++)
                for (int l = 0; l < 2; l++)
                    for (int n = 0; n < 64; n += 16)
                        f32x16_store(&upsampling2d_tiles[i][j][k][l][n], f32x16_load(&generator_max[i][k][n]));
}

static void discriminate_upsampling2d_tiles(gan *m)
{
    discriminate_upsampling2d_tiles_body((void *)(m->arena + 3211264), (void *)(m->arena + 0));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// winograd_kernel: [3, 3, 64, 32] -> [36, 64, 32], 295 kFLOP
static void discriminate_generator_conv2d_winograd_kernel_body(const float (*restrict generator_conv2d_kernel)[3][64][32],
                                                               float (*restrict generator_conv2d_winograd_kernel)[64][32])
{
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 64; channel++)
        for (int c = 0; c < 32; c += 16) {
            const f32x16 k = f32x16_load(&generator_conv2d_kernel[0][0][channel][c]);
            const f32x16 k2 = f32x16_load(&generator_conv2d_kernel[1][0][channel][c]);
            const f32x16 k3 = f32x16_load(&generator_conv2d_kernel[2][0][channel][c]);
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
            const f32x16 k4 = f32x16_load(&generator_conv2d_kernel[0][1][channel][c]);
            const f32x16 k5 = f32x16_load(&generator_conv2d_kernel[1][1][channel][c]);
            const f32x16 k6 = f32x16_load(&generator_conv2d_kernel[2][1][channel][c]);
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
            const f32x16 k7 = f32x16_load(&generator_conv2d_kernel[0][2][channel][c]);
            const f32x16 k8 = f32x16_load(&generator_conv2d_kernel[1][2][channel][c]);
            const f32x16 k9 = f32x16_load(&generator_conv2d_kernel[2][2][channel][c]);
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
            f32x16_store(&generator_conv2d_winograd_kernel[0][channel][c], result);
            f32x16 result2 = even7 + odd7;
            f32x16_store(&generator_conv2d_winograd_kernel[1][channel][c], result2);
            f32x16 result3 = even7 - odd7;
            f32x16_store(&generator_conv2d_winograd_kernel[2][channel][c], result3);
            f32x16 result4 = even8 + odd8;
            f32x16_store(&generator_conv2d_winograd_kernel[3][channel][c], result4);
            f32x16 result5 = even8 - odd8;
            f32x16_store(&generator_conv2d_winograd_kernel[4][channel][c], result5);
            f32x16_store(&generator_conv2d_winograd_kernel[5][channel][c], t0_2);
            const f32x16 even9 = -0.68840337f * t1_0 + -0.26890758f * t1_2;
            const f32x16 odd9 = -0.4302521f * t1_1;
            const f32x16 even10 = 0.11951447f * t1_0 + 0.26890758f * t1_2;
            const f32x16 odd10 = 0.17927171f * t1_1;
            f32x16 result6 = 1.1377778f * t1_0;
            f32x16_store(&generator_conv2d_winograd_kernel[6][channel][c], result6);
            f32x16 result7 = even9 + odd9;
            f32x16_store(&generator_conv2d_winograd_kernel[7][channel][c], result7);
            f32x16 result8 = even9 - odd9;
            f32x16_store(&generator_conv2d_winograd_kernel[8][channel][c], result8);
            f32x16 result9 = even10 + odd10;
            f32x16_store(&generator_conv2d_winograd_kernel[9][channel][c], result9);
            f32x16 result10 = even10 - odd10;
            f32x16_store(&generator_conv2d_winograd_kernel[10][channel][c], result10);
            f32x16_store(&generator_conv2d_winograd_kernel[11][channel][c], t1_2);
            const f32x16 even11 = -0.68840337f * t2_0 + -0.26890758f * t2_2;
            const f32x16 odd11 = -0.4302521f * t2_1;
            const f32x16 even12 = 0.11951447f * t2_0 + 0.26890758f * t2_2;
            const f32x16 odd12 = 0.17927171f * t2_1;
            f32x16 result11 = 1.1377778f * t2_0;
            f32x16_store(&generator_conv2d_winograd_kernel[12][channel][c], result11);
            f32x16 result12 = even11 + odd11;
            f32x16_store(&generator_conv2d_winograd_kernel[13][channel][c], result12);
            f32x16 result13 = even11 - odd11;
            f32x16_store(&generator_conv2d_winograd_kernel[14][channel][c], result13);
            f32x16 result14 = even12 + odd12;
            f32x16_store(&generator_conv2d_winograd_kernel[15][channel][c], result14);
            f32x16 result15 = even12 - odd12;
            f32x16_store(&generator_conv2d_winograd_kernel[16][channel][c], result15);
            f32x16_store(&generator_conv2d_winograd_kernel[17][channel][c], t2_2);
            const f32x16 even13 = -0.68840337f * t3_0 + -0.26890758f * t3_2;
            const f32x16 odd13 = -0.4302521f * t3_1;
            const f32x16 even14 = 0.11951447f * t3_0 + 0.26890758f * t3_2;
            const f32x16 odd14 = 0.17927171f * t3_1;
            f32x16 result16 = 1.1377778f * t3_0;
            f32x16_store(&generator_conv2d_winograd_kernel[18][channel][c], result16);
            f32x16 result17 = even13 + odd13;
            f32x16_store(&generator_conv2d_winograd_kernel[19][channel][c], result17);
            f32x16 result18 = even13 - odd13;
            f32x16_store(&generator_conv2d_winograd_kernel[20][channel][c], result18);
            f32x16 result19 = even14 + odd14;
            f32x16_store(&generator_conv2d_winograd_kernel[21][channel][c], result19);
            f32x16 result20 = even14 - odd14;
            f32x16_store(&generator_conv2d_winograd_kernel[22][channel][c], result20);
            f32x16_store(&generator_conv2d_winograd_kernel[23][channel][c], t3_2);
            const f32x16 even15 = -0.68840337f * t4_0 + -0.26890758f * t4_2;
            const f32x16 odd15 = -0.4302521f * t4_1;
            const f32x16 even16 = 0.11951447f * t4_0 + 0.26890758f * t4_2;
            const f32x16 odd16 = 0.17927171f * t4_1;
            f32x16 result21 = 1.1377778f * t4_0;
            f32x16_store(&generator_conv2d_winograd_kernel[24][channel][c], result21);
            f32x16 result22 = even15 + odd15;
            f32x16_store(&generator_conv2d_winograd_kernel[25][channel][c], result22);
            f32x16 result23 = even15 - odd15;
            f32x16_store(&generator_conv2d_winograd_kernel[26][channel][c], result23);
            f32x16 result24 = even16 + odd16;
            f32x16_store(&generator_conv2d_winograd_kernel[27][channel][c], result24);
            f32x16 result25 = even16 - odd16;
            f32x16_store(&generator_conv2d_winograd_kernel[28][channel][c], result25);
            f32x16_store(&generator_conv2d_winograd_kernel[29][channel][c], t4_2);
            const f32x16 even17 = -0.68840337f * t5_0 + -0.26890758f * t5_2;
            const f32x16 odd17 = -0.4302521f * t5_1;
            const f32x16 even18 = 0.11951447f * t5_0 + 0.26890758f * t5_2;
            const f32x16 odd18 = 0.17927171f * t5_1;
            f32x16 result26 = 1.1377778f * t5_0;
            f32x16_store(&generator_conv2d_winograd_kernel[30][channel][c], result26);
            f32x16 result27 = even17 + odd17;
            f32x16_store(&generator_conv2d_winograd_kernel[31][channel][c], result27);
            f32x16 result28 = even17 - odd17;
            f32x16_store(&generator_conv2d_winograd_kernel[32][channel][c], result28);
            f32x16 result29 = even18 + odd18;
            f32x16_store(&generator_conv2d_winograd_kernel[33][channel][c], result29);
            f32x16 result30 = even18 - odd18;
            f32x16_store(&generator_conv2d_winograd_kernel[34][channel][c], result30);
            f32x16_store(&generator_conv2d_winograd_kernel[35][channel][c], t5_2);
        }
}

static void discriminate_generator_conv2d_winograd_kernel(gan *m)
{
    discriminate_generator_conv2d_winograd_kernel_body(m->generator_conv2d_kernel, (void *)(m->arena + 4816896));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// winograd: [64, 7, 2, 7, 2, 64], [36, 64, 32] -> [64, 14, 14, 32], 419 MFLOP
static void discriminate_generator_conv2d_body(const float (*restrict upsampling2d_tiles)[14][14][64],
                                               const float (*restrict generator_conv2d_winograd_kernel)[64][32],
                                               float (*restrict generator_conv2d)[14][14][32])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        // 16 tiles of 4 x 4 pixels, each by way of 6 x 6 points
        alignas(64) float patch[18][18][64];
        alignas(64) float inputs[576][64];
        alignas(64) float products[576][32];
        alignas(64) float outputs[16][16][32];
        for (int x = 0; x < 18; x++)
            for (int c = 0; c < 64; c += 16)
                f32x16_store(&patch[0][x][c], f32x16_splat(0.0f));
        for (int y = 1; y < 15; y++) {
            for (int c = 0; c < 64; c += 16)
                f32x16_store(&patch[y][0][c], f32x16_splat(0.0f));
            for (int x = 1; x < 15; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&patch[y][x][c], f32x16_load(&upsampling2d_tiles[b][y - 1][x - 1][c]));
            for (int x = 15; x < 18; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&patch[y][x][c], f32x16_splat(0.0f));
        }
        for (int y = 15; y < 18; y++)
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
                    const f32x16 w = f32x16_load(&generator_conv2d_winograd_kernel[point][c][0]);
                    const f32x16 w2 = f32x16_load(&generator_conv2d_winograd_kernel[point][c][16]);
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
        for (int y = 0; y < 14; y++)
            for (int x = 0; x < 14; x++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum = f32x16_load(&outputs[y][x][c]);
                    f32x16_store(&generator_conv2d[b][y][x][c], sum);
                }
    }
}

static void discriminate_generator_conv2d(gan *m)
{
    discriminate_generator_conv2d_body((void *)(m->arena + 0), (void *)(m->arena + 4816896),
                                       (void *)(m->arena + 3211264));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// reduce, mul, sub, mul, reduce: [64, 14, 14, 32] -> [64, 32], 1.61 MFLOP
static void discriminate_generator_batch_norm_1_body(const float (*restrict generator_conv2d)[14][14][32],
                                                     float (*restrict generator_batch_norm_1_sum)[32],
                                                     float (*restrict generator_batch_norm_1_sum_3)[32])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        // generator.batch_norm_1_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            for (int y = 0; y < 14; y++)
                for (int x = 0; x < 14; x++) {
                    sum += f32x16_load(&generator_conv2d[b][y][x][0]);
                    sum2 += f32x16_load(&generator_conv2d[b][y][x][16]);
                }
            f32x16_store(&generator_batch_norm_1_sum[b][0], sum);
            f32x16_store(&generator_batch_norm_1_sum[b][16], sum2);
        }
        // generator.batch_norm_1_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            const f32x16 t = f32x16_load(&generator_batch_norm_1_sum[b][0]) * 0.0051020407f;
            const f32x16 t3 = f32x16_load(&generator_batch_norm_1_sum[b][16]) * 0.0051020407f;
            for (int y = 0; y < 14; y++)
                for (int x = 0; x < 14; x++) {
                    const f32x16 t2 = f32x16_load(&generator_conv2d[b][y][x][0]) - t;
                    sum += t2 * t2;
                    const f32x16 t4 = f32x16_load(&generator_conv2d[b][y][x][16]) - t3;
                    sum2 += t4 * t4;
                }
            f32x16_store(&generator_batch_norm_1_sum_3[b][0], sum);
            f32x16_store(&generator_batch_norm_1_sum_3[b][16], sum2);
        }
    }
}

static void discriminate_generator_batch_norm_1(gan *m)
{
    discriminate_generator_batch_norm_1_body((void *)(m->arena + 3211264), (void *)(m->arena + 0),
                                             (void *)(m->arena + 8192));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// mul, reduce, mul: [64, 32], [64] -> [32], 4.13 kFLOP
static void discriminate_generator_batch_norm_1_sum(gan *m)
{
    const float (*restrict generator_batch_norm_1_sum)[32] = (void *)(m->arena + 0);
    const float *restrict batch_weight = m->batch_weight;
    float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 16384);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&generator_batch_norm_1_sum[b][0]) * batch_weight[b];
        sum2 += f32x16_load(&generator_batch_norm_1_sum[b][16]) * batch_weight[b];
    }
    f32x16_store(&generator_batch_norm_1_sum_2[0], sum * 0.0051020407f);
    f32x16_store(&generator_batch_norm_1_sum_2[16], sum2 * 0.0051020407f);
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// mul, sub, mul, mul, add, mul, reduce, mul, add, rsqrt, ...: [64, 32], [32], [64] -> [32], 14.7 kFLOP
static void discriminate_generator_batch_norm_1_sum_2(gan *m)
{
    const float (*restrict generator_batch_norm_1_sum)[32] = (void *)(m->arena + 0);
    const float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 16384);
    const float *restrict batch_weight = m->batch_weight;
    const float (*restrict generator_batch_norm_1_sum_3)[32] = (void *)(m->arena + 8192);
    const float *restrict generator_batch_norm_1_gamma = m->generator_batch_norm_1_gamma;
    float *restrict generator_batch_norm_1_sum_4 = (void *)(m->arena + 16512);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        const f32x16 t = f32x16_load(&generator_batch_norm_1_sum[b][0]) * 0.0051020407f;
        const f32x16 t2 = t - f32x16_load(&generator_batch_norm_1_sum_2[0]);
        sum += batch_weight[b] * (f32x16_load(&generator_batch_norm_1_sum_3[b][0]) + t2 * t2 * 196.0f);
        const f32x16 t3 = f32x16_load(&generator_batch_norm_1_sum[b][16]) * 0.0051020407f;
        const f32x16 t4 = t3 - f32x16_load(&generator_batch_norm_1_sum_2[16]);
        sum2 += batch_weight[b] * (f32x16_load(&generator_batch_norm_1_sum_3[b][16]) + t4 * t4 * 196.0f);
    }
    f32x16_store(&generator_batch_norm_1_sum_4[0], f32x16_rsqrt(sum * 0.0051020407f + 0.001f) * f32x16_load(&generator_batch_norm_1_gamma[0]));
    f32x16_store(&generator_batch_norm_1_sum_4[16], f32x16_rsqrt(sum2 * 0.0051020407f + 0.001f) * f32x16_load(&generator_batch_norm_1_gamma[16]));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// sub, mul, add, max: [64, 14, 14, 32], [32] -> [64, 14, 14, 32], 1.61 MFLOP
static void discriminate_relu_max(gan *m)
{
    const float (*restrict generator_conv2d)[32] = (void *)(m->arena + 3211264);
    const float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 16384);
    const float *restrict generator_batch_norm_1_sum_4 = (void *)(m->arena + 16512);
    const float *restrict generator_batch_norm_1_beta = m->generator_batch_norm_1_beta;
    float (*restrict relu_max)[32] = (void *)(m->arena + 6422528);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 12544; i++)
        for (int j = 0; j < 32; j += 16) {
            const f32x16 t = f32x16_load(&generator_conv2d[i][j]) - f32x16_load(&generator_batch_norm_1_sum_2[j]);
            const f32x16 t2 = t * f32x16_load(&generator_batch_norm_1_sum_4[j]) + f32x16_load(&generator_batch_norm_1_beta[j]);
            f32x16_store(&relu_max[i][j], f32x16_max(t2, f32x16_splat(0.0f)));
        }
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// copy: [64, 14, 14, 32] -> [64, 14, 2, 14, 2, 32]
static void discriminate_upsampling2d_tiles_2_body(const float (*restrict relu_max)[14][32],
                                                   float (*restrict upsampling2d_tiles_2)[2][14][2][32])
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 896; i++)
        for (int j = 0; j < 2; j++)
            for (int k = 0; k < 14; k++)
                for (int l = 0; l < 2; l++)
                    for (int n = 0; n < 32; n += 16)
                        f32x16_store(&upsampling2d_tiles_2[i][j][k][l][n], f32x16_load(&relu_max[i][k][n]));
}

static void discriminate_upsampling2d_tiles_2(gan *m)
{
    discriminate_upsampling2d_tiles_2_body((void *)(m->arena + 6422528), (void *)(m->arena + 0));
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// conv, add, sigmoid: [5, 5, 32, 1], [64, 14, 2, 14, 2, 32], [1] -> [64, 28, 28, 1], 74.6 MFLOP
static void discriminate_generator_conv2d_1_body(const float (*restrict generator_conv2d_1_kernel)[5][32][1],
                                                 const float (*restrict upsampling2d_tiles_2)[14][2][32],
                                                 const float *restrict generator_conv2d_1_bias,
                                                 float (*restrict generator_conv2d_1)[28][28][1])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int y = 0; y < 28; y++) {
            // 28 pixels x 1 channels in registers
            float s0_0 = 0.0f;
            float s1_0 = 0.0f;
            float s2_0 = 0.0f;
            float s3_0 = 0.0f;
            float s4_0 = 0.0f;
            float s5_0 = 0.0f;
            float s6_0 = 0.0f;
            float s7_0 = 0.0f;
            float s8_0 = 0.0f;
            float s9_0 = 0.0f;
            float s10_0 = 0.0f;
            float s11_0 = 0.0f;
            float s12_0 = 0.0f;
            float s13_0 = 0.0f;
            float s14_0 = 0.0f;
            float s15_0 = 0.0f;
            float s16_0 = 0.0f;
            float s17_0 = 0.0f;
            float s18_0 = 0.0f;
            float s19_0 = 0.0f;
            float s20_0 = 0.0f;
            float s21_0 = 0.0f;
            float s22_0 = 0.0f;
            float s23_0 = 0.0f;
            float s24_0 = 0.0f;
            float s25_0 = 0.0f;
            float s26_0 = 0.0f;
            float s27_0 = 0.0f;
            for (int ky = (0 < 2 - y ? 2 - y : 0); ky < (30 - y < 5 ? 30 - y : 5); ky++) {
                for (int i = 0; i < 32; i++) {
                    const float w = generator_conv2d_1_kernel[ky][0][i][0];
                    s2_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][0][0][i] * w;
                    s3_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][0][1][i] * w;
                    s4_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][1][0][i] * w;
                    s5_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][1][1][i] * w;
                    s6_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][2][0][i] * w;
                    s7_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][2][1][i] * w;
                    s8_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][3][0][i] * w;
                    s9_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][3][1][i] * w;
                    s10_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][4][0][i] * w;
                    s11_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][4][1][i] * w;
                    s12_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][5][0][i] * w;
                    s13_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][5][1][i] * w;
                    s14_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][6][0][i] * w;
                    s15_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][6][1][i] * w;
                    s16_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][7][0][i] * w;
                    s17_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][7][1][i] * w;
                    s18_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][8][0][i] * w;
                    s19_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][8][1][i] * w;
                    s20_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][9][0][i] * w;
                    s21_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][9][1][i] * w;
                    s22_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][10][0][i] * w;
                    s23_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][10][1][i] * w;
                    s24_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][11][0][i] * w;
                    s25_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][11][1][i] * w;
                    s26_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][12][0][i] * w;
                    s27_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][12][1][i] * w;
                }
                for (int i = 0; i < 32; i++) {
                    const float w = generator_conv2d_1_kernel[ky][1][i][0];
                    s1_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][0][0][i] * w;
                    s2_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][0][1][i] * w;
                    s3_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][1][0][i] * w;
                    s4_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][1][1][i] * w;
                    s5_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][2][0][i] * w;
                    s6_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][2][1][i] * w;
                    s7_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][3][0][i] * w;
                    s8_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][3][1][i] * w;
                    s9_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][4][0][i] * w;
                    s10_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][4][1][i] * w;
                    s11_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][5][0][i] * w;
                    s12_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][5][1][i] * w;
                    s13_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][6][0][i] * w;
                    s14_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][6][1][i] * w;
                    s15_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][7][0][i] * w;
                    s16_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][7][1][i] * w;
                    s17_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][8][0][i] * w;
                    s18_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][8][1][i] * w;
                    s19_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][9][0][i] * w;
                    s20_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][9][1][i] * w;
                    s21_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][10][0][i] * w;
                    s22_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][10][1][i] * w;
                    s23_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][11][0][i] * w;
                    s24_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][11][1][i] * w;
                    s25_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][12][0][i] * w;
                    s26_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][12][1][i] * w;
                    s27_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][13][0][i] * w;
                }
                for (int i = 0; i < 32; i++) {
                    const float w = generator_conv2d_1_kernel[ky][2][i][0];
                    s0_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][0][0][i] * w;
                    s1_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][0][1][i] * w;
                    s2_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][1][0][i] * w;
                    s3_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][1][1][i] * w;
                    s4_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][2][0][i] * w;
                    s5_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][2][1][i] * w;
                    s6_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][3][0][i] * w;
                    s7_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][3][1][i] * w;
                    s8_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][4][0][i] * w;
                    s9_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][4][1][i] * w;
                    s10_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][5][0][i] * w;
                    s11_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][5][1][i] * w;
                    s12_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][6][0][i] * w;
                    s13_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][6][1][i] * w;
                    s14_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][7][0][i] * w;
                    s15_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][7][1][i] * w;
                    s16_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][8][0][i] * w;
                    s17_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][8][1][i] * w;
                    s18_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][9][0][i] * w;
                    s19_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][9][1][i] * w;
                    s20_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][10][0][i] * w;
                    s21_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][10][1][i] * w;
                    s22_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][11][0][i] * w;
                    s23_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][11][1][i] * w;
                    s24_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][12][0][i] * w;
                    s25_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][12][1][i] * w;
                    s26_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][13][0][i] * w;
                    s27_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][13][1][i] * w;
                }
                for (int i = 0; i < 32; i++) {
                    const float w = generator_conv2d_1_kernel[ky][3][i][0];
                    s0_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][0][1][i] * w;
                    s1_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][1][0][i] * w;
                    s2_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][1][1][i] * w;
                    s3_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][2][0][i] * w;
                    s4_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][2][1][i] * w;
                    s5_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][3][0][i] * w;
                    s6_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][3][1][i] * w;
                    s7_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][4][0][i] * w;
                    s8_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][4][1][i] * w;
                    s9_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][5][0][i] * w;
                    s10_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][5][1][i] * w;
                    s11_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][6][0][i] * w;
                    s12_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][6][1][i] * w;
                    s13_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][7][0][i] * w;
                    s14_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][7][1][i] * w;
                    s15_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][8][0][i] * w;
                    s16_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][8][1][i] * w;
                    s17_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][9][0][i] * w;
                    s18_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][9][1][i] * w;
                    s19_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][10][0][i] * w;
                    s20_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][10][1][i] * w;
                    s21_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][11][0][i] * w;
                    s22_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][11][1][i] * w;
                    s23_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][12][0][i] * w;
                    s24_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][12][1][i] * w;
                    s25_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][13][0][i] * w;
                    s26_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][13][1][i] * w;
                }
                for (int i = 0; i < 32; i++) {
                    const float w = generator_conv2d_1_kernel[ky][4][i][0];
                    s0_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][1][0][i] * w;
                    s1_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][1][1][i] * w;
                    s2_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][2][0][i] * w;
                    s3_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][2][1][i] * w;
                    s4_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][3][0][i] * w;
                    s5_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][3][1][i] * w;
                    s6_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][4][0][i] * w;
                    s7_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][4][1][i] * w;
                    s8_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][5][0][i] * w;
                    s9_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][5][1][i] * w;
                    s10_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][6][0][i] * w;
                    s11_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][6][1][i] * w;
                    s12_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][7][0][i] * w;
                    s13_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][7][1][i] * w;
                    s14_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][8][0][i] * w;
                    s15_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][8][1][i] * w;
                    s16_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][9][0][i] * w;
                    s17_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][9][1][i] * w;
                    s18_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][10][0][i] * w;
                    s19_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][10][1][i] * w;
                    s20_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][11][0][i] * w;
                    s21_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][11][1][i] * w;
                    s22_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][12][0][i] * w;
                    s23_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][12][1][i] * w;
                    s24_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][13][0][i] * w;
                    s25_0 += upsampling2d_tiles_2[b * 28 + y + ky - 2][13][1][i] * w;
                }
            }
            const float y2 = s0_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][0][0] = f32_sigmoid(y2);
            const float y3 = s1_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][1][0] = f32_sigmoid(y3);
            const float y4 = s2_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][2][0] = f32_sigmoid(y4);
            const float y5 = s3_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][3][0] = f32_sigmoid(y5);
            const float y6 = s4_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][4][0] = f32_sigmoid(y6);
            const float y7 = s5_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][5][0] = f32_sigmoid(y7);
            const float y8 = s6_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][6][0] = f32_sigmoid(y8);
            const float y9 = s7_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][7][0] = f32_sigmoid(y9);
            const float y10 = s8_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][8][0] = f32_sigmoid(y10);
            const float y11 = s9_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][9][0] = f32_sigmoid(y11);
            const float y12 = s10_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][10][0] = f32_sigmoid(y12);
            const float y13 = s11_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][11][0] = f32_sigmoid(y13);
            const float y14 = s12_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][12][0] = f32_sigmoid(y14);
            const float y15 = s13_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][13][0] = f32_sigmoid(y15);
            const float y16 = s14_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][14][0] = f32_sigmoid(y16);
            const float y17 = s15_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][15][0] = f32_sigmoid(y17);
            const float y18 = s16_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][16][0] = f32_sigmoid(y18);
            const float y19 = s17_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][17][0] = f32_sigmoid(y19);
            const float y20 = s18_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][18][0] = f32_sigmoid(y20);
            const float y21 = s19_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][19][0] = f32_sigmoid(y21);
            const float y22 = s20_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][20][0] = f32_sigmoid(y22);
            const float y23 = s21_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][21][0] = f32_sigmoid(y23);
            const float y24 = s22_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][22][0] = f32_sigmoid(y24);
            const float y25 = s23_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][23][0] = f32_sigmoid(y25);
            const float y26 = s24_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][24][0] = f32_sigmoid(y26);
            const float y27 = s25_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][25][0] = f32_sigmoid(y27);
            const float y28 = s26_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][26][0] = f32_sigmoid(y28);
            const float y29 = s27_0 + generator_conv2d_1_bias[0];
            generator_conv2d_1[b][y][27][0] = f32_sigmoid(y29);
        }
}

static void discriminate_generator_conv2d_1(gan *m)
{
    discriminate_generator_conv2d_1_body(m->generator_conv2d_1_kernel, (void *)(m->arena + 0),
                                         m->generator_conv2d_1_bias, (void *)(m->arena + 12242944));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// conv, add: [5, 5, 1, 32], [64, 28, 28, 1], [32] -> [64, 14, 14, 32], 18.8 MFLOP
static void discriminate_critic_conv2d_body(const float (*restrict critic_conv2d_kernel)[5][1][32],
                                            const float (*restrict image_2)[28][28][1],
                                            const float *restrict critic_conv2d_bias,
                                            float (*restrict critic_conv2d)[14][14][32])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int y = 0; y < 14; y++) {
            // 14 pixels x 32 channels in registers
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
            f32x16 s13_0 = f32x16_splat(0.0f);
            f32x16 s13_1 = f32x16_splat(0.0f);
            for (int ky = (0 < 1 - y * 2 ? 1 - y * 2 : 0); ky < (29 - y * 2 < 5 ? 29 - y * 2 : 5); ky++) {
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][0][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][0][0][16]);
                    const float a = image_2[b][y * 2 + ky - 1][1][0];
                    s1_0 += a * w;
                    s1_1 += a * w2;
                    const float a2 = image_2[b][y * 2 + ky - 1][3][0];
                    s2_0 += a2 * w;
                    s2_1 += a2 * w2;
                    const float a3 = image_2[b][y * 2 + ky - 1][5][0];
                    s3_0 += a3 * w;
                    s3_1 += a3 * w2;
                    const float a4 = image_2[b][y * 2 + ky - 1][7][0];
                    s4_0 += a4 * w;
                    s4_1 += a4 * w2;
                    const float a5 = image_2[b][y * 2 + ky - 1][9][0];
                    s5_0 += a5 * w;
                    s5_1 += a5 * w2;
                    const float a6 = image_2[b][y * 2 + ky - 1][11][0];
                    s6_0 += a6 * w;
                    s6_1 += a6 * w2;
                    const float a7 = image_2[b][y * 2 + ky - 1][13][0];
                    s7_0 += a7 * w;
                    s7_1 += a7 * w2;
                    const float a8 = image_2[b][y * 2 + ky - 1][15][0];
                    s8_0 += a8 * w;
                    s8_1 += a8 * w2;
                    const float a9 = image_2[b][y * 2 + ky - 1][17][0];
                    s9_0 += a9 * w;
                    s9_1 += a9 * w2;
                    const float a10 = image_2[b][y * 2 + ky - 1][19][0];
                    s10_0 += a10 * w;
                    s10_1 += a10 * w2;
                    const float a11 = image_2[b][y * 2 + ky - 1][21][0];
                    s11_0 += a11 * w;
                    s11_1 += a11 * w2;
                    const float a12 = image_2[b][y * 2 + ky - 1][23][0];
                    s12_0 += a12 * w;
                    s12_1 += a12 * w2;
                    const float a13 = image_2[b][y * 2 + ky - 1][25][0];
                    s13_0 += a13 * w;
                    s13_1 += a13 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][1][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][1][0][16]);
                    const float a = image_2[b][y * 2 + ky - 1][0][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = image_2[b][y * 2 + ky - 1][2][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = image_2[b][y * 2 + ky - 1][4][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = image_2[b][y * 2 + ky - 1][6][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = image_2[b][y * 2 + ky - 1][8][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = image_2[b][y * 2 + ky - 1][10][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = image_2[b][y * 2 + ky - 1][12][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = image_2[b][y * 2 + ky - 1][14][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = image_2[b][y * 2 + ky - 1][16][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = image_2[b][y * 2 + ky - 1][18][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = image_2[b][y * 2 + ky - 1][20][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = image_2[b][y * 2 + ky - 1][22][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = image_2[b][y * 2 + ky - 1][24][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                    const float a14 = image_2[b][y * 2 + ky - 1][26][0];
                    s13_0 += a14 * w;
                    s13_1 += a14 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][2][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][2][0][16]);
                    const float a = image_2[b][y * 2 + ky - 1][1][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = image_2[b][y * 2 + ky - 1][3][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = image_2[b][y * 2 + ky - 1][5][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = image_2[b][y * 2 + ky - 1][7][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = image_2[b][y * 2 + ky - 1][9][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = image_2[b][y * 2 + ky - 1][11][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = image_2[b][y * 2 + ky - 1][13][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = image_2[b][y * 2 + ky - 1][15][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = image_2[b][y * 2 + ky - 1][17][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = image_2[b][y * 2 + ky - 1][19][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = image_2[b][y * 2 + ky - 1][21][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = image_2[b][y * 2 + ky - 1][23][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = image_2[b][y * 2 + ky - 1][25][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                    const float a14 = image_2[b][y * 2 + ky - 1][27][0];
                    s13_0 += a14 * w;
                    s13_1 += a14 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][3][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][3][0][16]);
                    const float a = image_2[b][y * 2 + ky - 1][2][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = image_2[b][y * 2 + ky - 1][4][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = image_2[b][y * 2 + ky - 1][6][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = image_2[b][y * 2 + ky - 1][8][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = image_2[b][y * 2 + ky - 1][10][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = image_2[b][y * 2 + ky - 1][12][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = image_2[b][y * 2 + ky - 1][14][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = image_2[b][y * 2 + ky - 1][16][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = image_2[b][y * 2 + ky - 1][18][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = image_2[b][y * 2 + ky - 1][20][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = image_2[b][y * 2 + ky - 1][22][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = image_2[b][y * 2 + ky - 1][24][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = image_2[b][y * 2 + ky - 1][26][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][4][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][4][0][16]);
                    const float a = image_2[b][y * 2 + ky - 1][3][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = image_2[b][y * 2 + ky - 1][5][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = image_2[b][y * 2 + ky - 1][7][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = image_2[b][y * 2 + ky - 1][9][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = image_2[b][y * 2 + ky - 1][11][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = image_2[b][y * 2 + ky - 1][13][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = image_2[b][y * 2 + ky - 1][15][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = image_2[b][y * 2 + ky - 1][17][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = image_2[b][y * 2 + ky - 1][19][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = image_2[b][y * 2 + ky - 1][21][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = image_2[b][y * 2 + ky - 1][23][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = image_2[b][y * 2 + ky - 1][25][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = image_2[b][y * 2 + ky - 1][27][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                }
            }
            f32x16_store(&critic_conv2d[b][y][0][0], s0_0 + f32x16_load(&critic_conv2d_bias[0]));
            f32x16_store(&critic_conv2d[b][y][0][16], s0_1 + f32x16_load(&critic_conv2d_bias[16]));
            f32x16_store(&critic_conv2d[b][y][1][0], s1_0 + f32x16_load(&critic_conv2d_bias[0]));
            f32x16_store(&critic_conv2d[b][y][1][16], s1_1 + f32x16_load(&critic_conv2d_bias[16]));
            f32x16_store(&critic_conv2d[b][y][2][0], s2_0 + f32x16_load(&critic_conv2d_bias[0]));
            f32x16_store(&critic_conv2d[b][y][2][16], s2_1 + f32x16_load(&critic_conv2d_bias[16]));
            f32x16_store(&critic_conv2d[b][y][3][0], s3_0 + f32x16_load(&critic_conv2d_bias[0]));
            f32x16_store(&critic_conv2d[b][y][3][16], s3_1 + f32x16_load(&critic_conv2d_bias[16]));
            f32x16_store(&critic_conv2d[b][y][4][0], s4_0 + f32x16_load(&critic_conv2d_bias[0]));
            f32x16_store(&critic_conv2d[b][y][4][16], s4_1 + f32x16_load(&critic_conv2d_bias[16]));
            f32x16_store(&critic_conv2d[b][y][5][0], s5_0 + f32x16_load(&critic_conv2d_bias[0]));
            f32x16_store(&critic_conv2d[b][y][5][16], s5_1 + f32x16_load(&critic_conv2d_bias[16]));
            f32x16_store(&critic_conv2d[b][y][6][0], s6_0 + f32x16_load(&critic_conv2d_bias[0]));
            f32x16_store(&critic_conv2d[b][y][6][16], s6_1 + f32x16_load(&critic_conv2d_bias[16]));
            f32x16_store(&critic_conv2d[b][y][7][0], s7_0 + f32x16_load(&critic_conv2d_bias[0]));
            f32x16_store(&critic_conv2d[b][y][7][16], s7_1 + f32x16_load(&critic_conv2d_bias[16]));
            f32x16_store(&critic_conv2d[b][y][8][0], s8_0 + f32x16_load(&critic_conv2d_bias[0]));
            f32x16_store(&critic_conv2d[b][y][8][16], s8_1 + f32x16_load(&critic_conv2d_bias[16]));
            f32x16_store(&critic_conv2d[b][y][9][0], s9_0 + f32x16_load(&critic_conv2d_bias[0]));
            f32x16_store(&critic_conv2d[b][y][9][16], s9_1 + f32x16_load(&critic_conv2d_bias[16]));
            f32x16_store(&critic_conv2d[b][y][10][0], s10_0 + f32x16_load(&critic_conv2d_bias[0]));
            f32x16_store(&critic_conv2d[b][y][10][16], s10_1 + f32x16_load(&critic_conv2d_bias[16]));
            f32x16_store(&critic_conv2d[b][y][11][0], s11_0 + f32x16_load(&critic_conv2d_bias[0]));
            f32x16_store(&critic_conv2d[b][y][11][16], s11_1 + f32x16_load(&critic_conv2d_bias[16]));
            f32x16_store(&critic_conv2d[b][y][12][0], s12_0 + f32x16_load(&critic_conv2d_bias[0]));
            f32x16_store(&critic_conv2d[b][y][12][16], s12_1 + f32x16_load(&critic_conv2d_bias[16]));
            f32x16_store(&critic_conv2d[b][y][13][0], s13_0 + f32x16_load(&critic_conv2d_bias[0]));
            f32x16_store(&critic_conv2d[b][y][13][16], s13_1 + f32x16_load(&critic_conv2d_bias[16]));
        }
}

static void discriminate_critic_conv2d(gan *m)
{
    discriminate_critic_conv2d_body(m->critic_conv2d_kernel, (void *)(m->arena + 12042240), m->critic_conv2d_bias,
                                    (void *)(m->arena + 0));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// random, less, greater, mul, select, div, select: [64, 14, 14, 32] -> [64, 14, 14, 32], 27.7 MFLOP
static void discriminate_critic_dropout_select(gan *m)
{
    const float *restrict critic_conv2d = (void *)(m->arena + 0);
    unsigned char *restrict critic_dropout_less = (void *)(m->arena + 11239424);
    float *restrict critic_dropout_select = (void *)(m->arena + 1605632);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 401408; i += 16) {
        const i32x16 t = f32x16_uniform(m->seed, m->draw, 6, i) < 0.3f;
        const f32x16 critic_conv2d_i = f32x16_load(&critic_conv2d[i]);
        f32x16_store_mask(&critic_dropout_less[i], t);
        f32x16_store(&critic_dropout_select[i], f32x16_select(t, f32x16_splat(0.0f), f32x16_select(critic_conv2d_i > 0.0f, critic_conv2d_i, critic_conv2d_i * 0.2f) / 0.7f));
    }
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// conv, add: [5, 5, 32, 64], [64, 14, 14, 32], [64] -> [64, 7, 7, 64], 269 MFLOP
static void discriminate_critic_conv2d_1_body(const float (*restrict critic_conv2d_1_kernel)[5][32][64],
                                              const float (*restrict critic_dropout_select)[14][14][32],
                                              const float *restrict critic_conv2d_1_bias,
                                              float (*restrict critic_conv2d_1)[7][7][64])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t c = 0; c < 64; c += 32)
        for (int64_t b = 0; b < 64; b++)
            for (int y = 0; y < 7; y++) {
                // 7 pixels x 32 channels in registers
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
                for (int ky = (0 < 1 - y * 2 ? 1 - y * 2 : 0); ky < (15 - y * 2 < 5 ? 15 - y * 2 : 5); ky++) {
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][0][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][0][i][c + 16]);
                        const float a = critic_dropout_select[b][y * 2 + ky - 1][1][i];
                        s1_0 += a * w;
                        s1_1 += a * w2;
                        const float a2 = critic_dropout_select[b][y * 2 + ky - 1][3][i];
                        s2_0 += a2 * w;
                        s2_1 += a2 * w2;
                        const float a3 = critic_dropout_select[b][y * 2 + ky - 1][5][i];
                        s3_0 += a3 * w;
                        s3_1 += a3 * w2;
                        const float a4 = critic_dropout_select[b][y * 2 + ky - 1][7][i];
                        s4_0 += a4 * w;
                        s4_1 += a4 * w2;
                        const float a5 = critic_dropout_select[b][y * 2 + ky - 1][9][i];
                        s5_0 += a5 * w;
                        s5_1 += a5 * w2;
                        const float a6 = critic_dropout_select[b][y * 2 + ky - 1][11][i];
                        s6_0 += a6 * w;
                        s6_1 += a6 * w2;
                    }
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][1][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][1][i][c + 16]);
                        const float a = critic_dropout_select[b][y * 2 + ky - 1][0][i];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_dropout_select[b][y * 2 + ky - 1][2][i];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_dropout_select[b][y * 2 + ky - 1][4][i];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_dropout_select[b][y * 2 + ky - 1][6][i];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_dropout_select[b][y * 2 + ky - 1][8][i];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_dropout_select[b][y * 2 + ky - 1][10][i];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = critic_dropout_select[b][y * 2 + ky - 1][12][i];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                    }
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][2][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][2][i][c + 16]);
                        const float a = critic_dropout_select[b][y * 2 + ky - 1][1][i];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_dropout_select[b][y * 2 + ky - 1][3][i];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_dropout_select[b][y * 2 + ky - 1][5][i];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_dropout_select[b][y * 2 + ky - 1][7][i];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_dropout_select[b][y * 2 + ky - 1][9][i];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_dropout_select[b][y * 2 + ky - 1][11][i];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = critic_dropout_select[b][y * 2 + ky - 1][13][i];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                    }
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][3][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][3][i][c + 16]);
                        const float a = critic_dropout_select[b][y * 2 + ky - 1][2][i];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_dropout_select[b][y * 2 + ky - 1][4][i];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_dropout_select[b][y * 2 + ky - 1][6][i];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_dropout_select[b][y * 2 + ky - 1][8][i];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_dropout_select[b][y * 2 + ky - 1][10][i];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_dropout_select[b][y * 2 + ky - 1][12][i];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                    }
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][4][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][4][i][c + 16]);
                        const float a = critic_dropout_select[b][y * 2 + ky - 1][3][i];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_dropout_select[b][y * 2 + ky - 1][5][i];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_dropout_select[b][y * 2 + ky - 1][7][i];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_dropout_select[b][y * 2 + ky - 1][9][i];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_dropout_select[b][y * 2 + ky - 1][11][i];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_dropout_select[b][y * 2 + ky - 1][13][i];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                    }
                }
                f32x16_store(&critic_conv2d_1[b][y][0][c], s0_0 + f32x16_load(&critic_conv2d_1_bias[c]));
                f32x16_store(&critic_conv2d_1[b][y][0][c + 16], s0_1 + f32x16_load(&critic_conv2d_1_bias[c + 16]));
                f32x16_store(&critic_conv2d_1[b][y][1][c], s1_0 + f32x16_load(&critic_conv2d_1_bias[c]));
                f32x16_store(&critic_conv2d_1[b][y][1][c + 16], s1_1 + f32x16_load(&critic_conv2d_1_bias[c + 16]));
                f32x16_store(&critic_conv2d_1[b][y][2][c], s2_0 + f32x16_load(&critic_conv2d_1_bias[c]));
                f32x16_store(&critic_conv2d_1[b][y][2][c + 16], s2_1 + f32x16_load(&critic_conv2d_1_bias[c + 16]));
                f32x16_store(&critic_conv2d_1[b][y][3][c], s3_0 + f32x16_load(&critic_conv2d_1_bias[c]));
                f32x16_store(&critic_conv2d_1[b][y][3][c + 16], s3_1 + f32x16_load(&critic_conv2d_1_bias[c + 16]));
                f32x16_store(&critic_conv2d_1[b][y][4][c], s4_0 + f32x16_load(&critic_conv2d_1_bias[c]));
                f32x16_store(&critic_conv2d_1[b][y][4][c + 16], s4_1 + f32x16_load(&critic_conv2d_1_bias[c + 16]));
                f32x16_store(&critic_conv2d_1[b][y][5][c], s5_0 + f32x16_load(&critic_conv2d_1_bias[c]));
                f32x16_store(&critic_conv2d_1[b][y][5][c + 16], s5_1 + f32x16_load(&critic_conv2d_1_bias[c + 16]));
                f32x16_store(&critic_conv2d_1[b][y][6][c], s6_0 + f32x16_load(&critic_conv2d_1_bias[c]));
                f32x16_store(&critic_conv2d_1[b][y][6][c + 16], s6_1 + f32x16_load(&critic_conv2d_1_bias[c + 16]));
            }
}

static void discriminate_critic_conv2d_1(gan *m)
{
    discriminate_critic_conv2d_1_body(m->critic_conv2d_1_kernel, (void *)(m->arena + 1605632), m->critic_conv2d_1_bias,
                                      (void *)(m->arena + 8028160));
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// random, less, greater, mul, select, div, select: [64, 7, 7, 64] -> [64, 7, 7, 64], 13.8 MFLOP
static void discriminate_critic_dropout_1_select(gan *m)
{
    const float *restrict critic_conv2d_1 = (void *)(m->arena + 8028160);
    unsigned char *restrict critic_dropout_1_less = (void *)(m->arena + 12443648);
    float *restrict critic_dropout_1_select = (void *)(m->arena + 8830976);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 200704; i += 16) {
        const i32x16 t = f32x16_uniform(m->seed, m->draw, 8, i) < 0.3f;
        const f32x16 critic_conv2d_1_i = f32x16_load(&critic_conv2d_1[i]);
        const f32x16 t2 = f32x16_select(critic_conv2d_1_i > 0.0f, critic_conv2d_1_i, critic_conv2d_1_i * 0.2f) / 0.7f;
        f32x16_store_mask(&critic_dropout_1_less[i], t);
        f32x16_store(&critic_dropout_1_select[i], f32x16_select(t, f32x16_splat(0.0f), t2));
    }
}

// gan.dl:21: | flatten | dense(1)
// gan.dl:29: minimize binary_cross_entropy(critic(image), 1, from_logits = true)
// contract, add, abs, neg, exp: [3136, 1], [64, 7, 7, 64], [1] -> [64, 1], 403 kFLOP
static void discriminate_critic_dense_body(const float (*restrict critic_dense_kernel)[1],
                                           const float (*restrict critic_dropout_1_select)[3136],
                                           const float *restrict critic_dense_bias,
                                           float (*restrict critic_dense_y)[1],
                                           float (*restrict binary_cross_entropy_exp)[1])
{
    {
        {
            // 22 x 1 in registers
            float s0_0 = 0.0f;
            float s1_0 = 0.0f;
            float s2_0 = 0.0f;
            float s3_0 = 0.0f;
            float s4_0 = 0.0f;
            float s5_0 = 0.0f;
            float s6_0 = 0.0f;
            float s7_0 = 0.0f;
            float s8_0 = 0.0f;
            float s9_0 = 0.0f;
            float s10_0 = 0.0f;
            float s11_0 = 0.0f;
            float s12_0 = 0.0f;
            float s13_0 = 0.0f;
            float s14_0 = 0.0f;
            float s15_0 = 0.0f;
            float s16_0 = 0.0f;
            float s17_0 = 0.0f;
            float s18_0 = 0.0f;
            float s19_0 = 0.0f;
            float s20_0 = 0.0f;
            float s21_0 = 0.0f;
            for (int k = 0; k < 3136; k++) {
                const float w = critic_dense_kernel[k][0];
                s0_0 += critic_dropout_1_select[0][k] * w;
                s1_0 += critic_dropout_1_select[1][k] * w;
                s2_0 += critic_dropout_1_select[2][k] * w;
                s3_0 += critic_dropout_1_select[3][k] * w;
                s4_0 += critic_dropout_1_select[4][k] * w;
                s5_0 += critic_dropout_1_select[5][k] * w;
                s6_0 += critic_dropout_1_select[6][k] * w;
                s7_0 += critic_dropout_1_select[7][k] * w;
                s8_0 += critic_dropout_1_select[8][k] * w;
                s9_0 += critic_dropout_1_select[9][k] * w;
                s10_0 += critic_dropout_1_select[10][k] * w;
                s11_0 += critic_dropout_1_select[11][k] * w;
                s12_0 += critic_dropout_1_select[12][k] * w;
                s13_0 += critic_dropout_1_select[13][k] * w;
                s14_0 += critic_dropout_1_select[14][k] * w;
                s15_0 += critic_dropout_1_select[15][k] * w;
                s16_0 += critic_dropout_1_select[16][k] * w;
                s17_0 += critic_dropout_1_select[17][k] * w;
                s18_0 += critic_dropout_1_select[18][k] * w;
                s19_0 += critic_dropout_1_select[19][k] * w;
                s20_0 += critic_dropout_1_select[20][k] * w;
                s21_0 += critic_dropout_1_select[21][k] * w;
            }
            const float y = s0_0 + critic_dense_bias[0];
            critic_dense_y[0][0] = y;
            binary_cross_entropy_exp[0][0] = f32_exp(-fabsf(y));
            const float y2 = s1_0 + critic_dense_bias[0];
            critic_dense_y[1][0] = y2;
            binary_cross_entropy_exp[1][0] = f32_exp(-fabsf(y2));
            const float y3 = s2_0 + critic_dense_bias[0];
            critic_dense_y[2][0] = y3;
            binary_cross_entropy_exp[2][0] = f32_exp(-fabsf(y3));
            const float y4 = s3_0 + critic_dense_bias[0];
            critic_dense_y[3][0] = y4;
            binary_cross_entropy_exp[3][0] = f32_exp(-fabsf(y4));
            const float y5 = s4_0 + critic_dense_bias[0];
            critic_dense_y[4][0] = y5;
            binary_cross_entropy_exp[4][0] = f32_exp(-fabsf(y5));
            const float y6 = s5_0 + critic_dense_bias[0];
            critic_dense_y[5][0] = y6;
            binary_cross_entropy_exp[5][0] = f32_exp(-fabsf(y6));
            const float y7 = s6_0 + critic_dense_bias[0];
            critic_dense_y[6][0] = y7;
            binary_cross_entropy_exp[6][0] = f32_exp(-fabsf(y7));
            const float y8 = s7_0 + critic_dense_bias[0];
            critic_dense_y[7][0] = y8;
            binary_cross_entropy_exp[7][0] = f32_exp(-fabsf(y8));
            const float y9 = s8_0 + critic_dense_bias[0];
            critic_dense_y[8][0] = y9;
            binary_cross_entropy_exp[8][0] = f32_exp(-fabsf(y9));
            const float y10 = s9_0 + critic_dense_bias[0];
            critic_dense_y[9][0] = y10;
            binary_cross_entropy_exp[9][0] = f32_exp(-fabsf(y10));
            const float y11 = s10_0 + critic_dense_bias[0];
            critic_dense_y[10][0] = y11;
            binary_cross_entropy_exp[10][0] = f32_exp(-fabsf(y11));
            const float y12 = s11_0 + critic_dense_bias[0];
            critic_dense_y[11][0] = y12;
            binary_cross_entropy_exp[11][0] = f32_exp(-fabsf(y12));
            const float y13 = s12_0 + critic_dense_bias[0];
            critic_dense_y[12][0] = y13;
            binary_cross_entropy_exp[12][0] = f32_exp(-fabsf(y13));
            const float y14 = s13_0 + critic_dense_bias[0];
            critic_dense_y[13][0] = y14;
            binary_cross_entropy_exp[13][0] = f32_exp(-fabsf(y14));
            const float y15 = s14_0 + critic_dense_bias[0];
            critic_dense_y[14][0] = y15;
            binary_cross_entropy_exp[14][0] = f32_exp(-fabsf(y15));
            const float y16 = s15_0 + critic_dense_bias[0];
            critic_dense_y[15][0] = y16;
            binary_cross_entropy_exp[15][0] = f32_exp(-fabsf(y16));
            const float y17 = s16_0 + critic_dense_bias[0];
            critic_dense_y[16][0] = y17;
            binary_cross_entropy_exp[16][0] = f32_exp(-fabsf(y17));
            const float y18 = s17_0 + critic_dense_bias[0];
            critic_dense_y[17][0] = y18;
            binary_cross_entropy_exp[17][0] = f32_exp(-fabsf(y18));
            const float y19 = s18_0 + critic_dense_bias[0];
            critic_dense_y[18][0] = y19;
            binary_cross_entropy_exp[18][0] = f32_exp(-fabsf(y19));
            const float y20 = s19_0 + critic_dense_bias[0];
            critic_dense_y[19][0] = y20;
            binary_cross_entropy_exp[19][0] = f32_exp(-fabsf(y20));
            const float y21 = s20_0 + critic_dense_bias[0];
            critic_dense_y[20][0] = y21;
            binary_cross_entropy_exp[20][0] = f32_exp(-fabsf(y21));
            const float y22 = s21_0 + critic_dense_bias[0];
            critic_dense_y[21][0] = y22;
            binary_cross_entropy_exp[21][0] = f32_exp(-fabsf(y22));
        }
        for (int i = 22; i < 64; i += 21) {
            // 21 x 1 in registers
            float s0_0 = 0.0f;
            float s1_0 = 0.0f;
            float s2_0 = 0.0f;
            float s3_0 = 0.0f;
            float s4_0 = 0.0f;
            float s5_0 = 0.0f;
            float s6_0 = 0.0f;
            float s7_0 = 0.0f;
            float s8_0 = 0.0f;
            float s9_0 = 0.0f;
            float s10_0 = 0.0f;
            float s11_0 = 0.0f;
            float s12_0 = 0.0f;
            float s13_0 = 0.0f;
            float s14_0 = 0.0f;
            float s15_0 = 0.0f;
            float s16_0 = 0.0f;
            float s17_0 = 0.0f;
            float s18_0 = 0.0f;
            float s19_0 = 0.0f;
            float s20_0 = 0.0f;
            for (int k = 0; k < 3136; k++) {
                const float w = critic_dense_kernel[k][0];
                s0_0 += critic_dropout_1_select[i][k] * w;
                s1_0 += critic_dropout_1_select[i + 1][k] * w;
                s2_0 += critic_dropout_1_select[i + 2][k] * w;
                s3_0 += critic_dropout_1_select[i + 3][k] * w;
                s4_0 += critic_dropout_1_select[i + 4][k] * w;
                s5_0 += critic_dropout_1_select[i + 5][k] * w;
                s6_0 += critic_dropout_1_select[i + 6][k] * w;
                s7_0 += critic_dropout_1_select[i + 7][k] * w;
                s8_0 += critic_dropout_1_select[i + 8][k] * w;
                s9_0 += critic_dropout_1_select[i + 9][k] * w;
                s10_0 += critic_dropout_1_select[i + 10][k] * w;
                s11_0 += critic_dropout_1_select[i + 11][k] * w;
                s12_0 += critic_dropout_1_select[i + 12][k] * w;
                s13_0 += critic_dropout_1_select[i + 13][k] * w;
                s14_0 += critic_dropout_1_select[i + 14][k] * w;
                s15_0 += critic_dropout_1_select[i + 15][k] * w;
                s16_0 += critic_dropout_1_select[i + 16][k] * w;
                s17_0 += critic_dropout_1_select[i + 17][k] * w;
                s18_0 += critic_dropout_1_select[i + 18][k] * w;
                s19_0 += critic_dropout_1_select[i + 19][k] * w;
                s20_0 += critic_dropout_1_select[i + 20][k] * w;
            }
            const float y = s0_0 + critic_dense_bias[0];
            critic_dense_y[i][0] = y;
            binary_cross_entropy_exp[i][0] = f32_exp(-fabsf(y));
            const float y2 = s1_0 + critic_dense_bias[0];
            critic_dense_y[i + 1][0] = y2;
            binary_cross_entropy_exp[i + 1][0] = f32_exp(-fabsf(y2));
            const float y3 = s2_0 + critic_dense_bias[0];
            critic_dense_y[i + 2][0] = y3;
            binary_cross_entropy_exp[i + 2][0] = f32_exp(-fabsf(y3));
            const float y4 = s3_0 + critic_dense_bias[0];
            critic_dense_y[i + 3][0] = y4;
            binary_cross_entropy_exp[i + 3][0] = f32_exp(-fabsf(y4));
            const float y5 = s4_0 + critic_dense_bias[0];
            critic_dense_y[i + 4][0] = y5;
            binary_cross_entropy_exp[i + 4][0] = f32_exp(-fabsf(y5));
            const float y6 = s5_0 + critic_dense_bias[0];
            critic_dense_y[i + 5][0] = y6;
            binary_cross_entropy_exp[i + 5][0] = f32_exp(-fabsf(y6));
            const float y7 = s6_0 + critic_dense_bias[0];
            critic_dense_y[i + 6][0] = y7;
            binary_cross_entropy_exp[i + 6][0] = f32_exp(-fabsf(y7));
            const float y8 = s7_0 + critic_dense_bias[0];
            critic_dense_y[i + 7][0] = y8;
            binary_cross_entropy_exp[i + 7][0] = f32_exp(-fabsf(y8));
            const float y9 = s8_0 + critic_dense_bias[0];
            critic_dense_y[i + 8][0] = y9;
            binary_cross_entropy_exp[i + 8][0] = f32_exp(-fabsf(y9));
            const float y10 = s9_0 + critic_dense_bias[0];
            critic_dense_y[i + 9][0] = y10;
            binary_cross_entropy_exp[i + 9][0] = f32_exp(-fabsf(y10));
            const float y11 = s10_0 + critic_dense_bias[0];
            critic_dense_y[i + 10][0] = y11;
            binary_cross_entropy_exp[i + 10][0] = f32_exp(-fabsf(y11));
            const float y12 = s11_0 + critic_dense_bias[0];
            critic_dense_y[i + 11][0] = y12;
            binary_cross_entropy_exp[i + 11][0] = f32_exp(-fabsf(y12));
            const float y13 = s12_0 + critic_dense_bias[0];
            critic_dense_y[i + 12][0] = y13;
            binary_cross_entropy_exp[i + 12][0] = f32_exp(-fabsf(y13));
            const float y14 = s13_0 + critic_dense_bias[0];
            critic_dense_y[i + 13][0] = y14;
            binary_cross_entropy_exp[i + 13][0] = f32_exp(-fabsf(y14));
            const float y15 = s14_0 + critic_dense_bias[0];
            critic_dense_y[i + 14][0] = y15;
            binary_cross_entropy_exp[i + 14][0] = f32_exp(-fabsf(y15));
            const float y16 = s15_0 + critic_dense_bias[0];
            critic_dense_y[i + 15][0] = y16;
            binary_cross_entropy_exp[i + 15][0] = f32_exp(-fabsf(y16));
            const float y17 = s16_0 + critic_dense_bias[0];
            critic_dense_y[i + 16][0] = y17;
            binary_cross_entropy_exp[i + 16][0] = f32_exp(-fabsf(y17));
            const float y18 = s17_0 + critic_dense_bias[0];
            critic_dense_y[i + 17][0] = y18;
            binary_cross_entropy_exp[i + 17][0] = f32_exp(-fabsf(y18));
            const float y19 = s18_0 + critic_dense_bias[0];
            critic_dense_y[i + 18][0] = y19;
            binary_cross_entropy_exp[i + 18][0] = f32_exp(-fabsf(y19));
            const float y20 = s19_0 + critic_dense_bias[0];
            critic_dense_y[i + 19][0] = y20;
            binary_cross_entropy_exp[i + 19][0] = f32_exp(-fabsf(y20));
            const float y21 = s20_0 + critic_dense_bias[0];
            critic_dense_y[i + 20][0] = y21;
            binary_cross_entropy_exp[i + 20][0] = f32_exp(-fabsf(y21));
        }
    }
}

static void discriminate_critic_dense(gan *m)
{
    discriminate_critic_dense_body(m->critic_dense_kernel, (void *)(m->arena + 8830976), m->critic_dense_bias,
                                   (void *)(m->arena + 12857600), (void *)(m->arena + 12857856));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// conv, add: [5, 5, 1, 32], [64, 28, 28, 1], [32] -> [64, 14, 14, 32], 18.8 MFLOP
static void discriminate_critic_conv2d_2(gan *m)
{
    const float (*restrict critic_conv2d_kernel)[5][1][32] = m->critic_conv2d_kernel;
    const float (*restrict generator_conv2d_1)[28][28][1] = (void *)(m->arena + 12242944);
    const float *restrict critic_conv2d_bias = m->critic_conv2d_bias;
    float (*restrict critic_conv2d_2)[14][14][32] = (void *)(m->arena + 3211264);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int y = 0; y < 14; y++) {
            // 14 pixels x 32 channels in registers
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
            f32x16 s13_0 = f32x16_splat(0.0f);
            f32x16 s13_1 = f32x16_splat(0.0f);
            for (int ky = (0 < 1 - y * 2 ? 1 - y * 2 : 0); ky < (29 - y * 2 < 5 ? 29 - y * 2 : 5); ky++) {
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][0][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][0][0][16]);
                    const float a = generator_conv2d_1[b][y * 2 + ky - 1][1][0];
                    s1_0 += a * w;
                    s1_1 += a * w2;
                    const float a2 = generator_conv2d_1[b][y * 2 + ky - 1][3][0];
                    s2_0 += a2 * w;
                    s2_1 += a2 * w2;
                    const float a3 = generator_conv2d_1[b][y * 2 + ky - 1][5][0];
                    s3_0 += a3 * w;
                    s3_1 += a3 * w2;
                    const float a4 = generator_conv2d_1[b][y * 2 + ky - 1][7][0];
                    s4_0 += a4 * w;
                    s4_1 += a4 * w2;
                    const float a5 = generator_conv2d_1[b][y * 2 + ky - 1][9][0];
                    s5_0 += a5 * w;
                    s5_1 += a5 * w2;
                    const float a6 = generator_conv2d_1[b][y * 2 + ky - 1][11][0];
                    s6_0 += a6 * w;
                    s6_1 += a6 * w2;
                    const float a7 = generator_conv2d_1[b][y * 2 + ky - 1][13][0];
                    s7_0 += a7 * w;
                    s7_1 += a7 * w2;
                    const float a8 = generator_conv2d_1[b][y * 2 + ky - 1][15][0];
                    s8_0 += a8 * w;
                    s8_1 += a8 * w2;
                    const float a9 = generator_conv2d_1[b][y * 2 + ky - 1][17][0];
                    s9_0 += a9 * w;
                    s9_1 += a9 * w2;
                    const float a10 = generator_conv2d_1[b][y * 2 + ky - 1][19][0];
                    s10_0 += a10 * w;
                    s10_1 += a10 * w2;
                    const float a11 = generator_conv2d_1[b][y * 2 + ky - 1][21][0];
                    s11_0 += a11 * w;
                    s11_1 += a11 * w2;
                    const float a12 = generator_conv2d_1[b][y * 2 + ky - 1][23][0];
                    s12_0 += a12 * w;
                    s12_1 += a12 * w2;
                    const float a13 = generator_conv2d_1[b][y * 2 + ky - 1][25][0];
                    s13_0 += a13 * w;
                    s13_1 += a13 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][1][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][1][0][16]);
                    const float a = generator_conv2d_1[b][y * 2 + ky - 1][0][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = generator_conv2d_1[b][y * 2 + ky - 1][2][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = generator_conv2d_1[b][y * 2 + ky - 1][4][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = generator_conv2d_1[b][y * 2 + ky - 1][6][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = generator_conv2d_1[b][y * 2 + ky - 1][8][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = generator_conv2d_1[b][y * 2 + ky - 1][10][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = generator_conv2d_1[b][y * 2 + ky - 1][12][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = generator_conv2d_1[b][y * 2 + ky - 1][14][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = generator_conv2d_1[b][y * 2 + ky - 1][16][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = generator_conv2d_1[b][y * 2 + ky - 1][18][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = generator_conv2d_1[b][y * 2 + ky - 1][20][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = generator_conv2d_1[b][y * 2 + ky - 1][22][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = generator_conv2d_1[b][y * 2 + ky - 1][24][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                    const float a14 = generator_conv2d_1[b][y * 2 + ky - 1][26][0];
                    s13_0 += a14 * w;
                    s13_1 += a14 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][2][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][2][0][16]);
                    const float a = generator_conv2d_1[b][y * 2 + ky - 1][1][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = generator_conv2d_1[b][y * 2 + ky - 1][3][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = generator_conv2d_1[b][y * 2 + ky - 1][5][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = generator_conv2d_1[b][y * 2 + ky - 1][7][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = generator_conv2d_1[b][y * 2 + ky - 1][9][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = generator_conv2d_1[b][y * 2 + ky - 1][11][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = generator_conv2d_1[b][y * 2 + ky - 1][13][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = generator_conv2d_1[b][y * 2 + ky - 1][15][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = generator_conv2d_1[b][y * 2 + ky - 1][17][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = generator_conv2d_1[b][y * 2 + ky - 1][19][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = generator_conv2d_1[b][y * 2 + ky - 1][21][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = generator_conv2d_1[b][y * 2 + ky - 1][23][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = generator_conv2d_1[b][y * 2 + ky - 1][25][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                    const float a14 = generator_conv2d_1[b][y * 2 + ky - 1][27][0];
                    s13_0 += a14 * w;
                    s13_1 += a14 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][3][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][3][0][16]);
                    const float a = generator_conv2d_1[b][y * 2 + ky - 1][2][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = generator_conv2d_1[b][y * 2 + ky - 1][4][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = generator_conv2d_1[b][y * 2 + ky - 1][6][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = generator_conv2d_1[b][y * 2 + ky - 1][8][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = generator_conv2d_1[b][y * 2 + ky - 1][10][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = generator_conv2d_1[b][y * 2 + ky - 1][12][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = generator_conv2d_1[b][y * 2 + ky - 1][14][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = generator_conv2d_1[b][y * 2 + ky - 1][16][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = generator_conv2d_1[b][y * 2 + ky - 1][18][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = generator_conv2d_1[b][y * 2 + ky - 1][20][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = generator_conv2d_1[b][y * 2 + ky - 1][22][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = generator_conv2d_1[b][y * 2 + ky - 1][24][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = generator_conv2d_1[b][y * 2 + ky - 1][26][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][4][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][4][0][16]);
                    const float a = generator_conv2d_1[b][y * 2 + ky - 1][3][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = generator_conv2d_1[b][y * 2 + ky - 1][5][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = generator_conv2d_1[b][y * 2 + ky - 1][7][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = generator_conv2d_1[b][y * 2 + ky - 1][9][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = generator_conv2d_1[b][y * 2 + ky - 1][11][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = generator_conv2d_1[b][y * 2 + ky - 1][13][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = generator_conv2d_1[b][y * 2 + ky - 1][15][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = generator_conv2d_1[b][y * 2 + ky - 1][17][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = generator_conv2d_1[b][y * 2 + ky - 1][19][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = generator_conv2d_1[b][y * 2 + ky - 1][21][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = generator_conv2d_1[b][y * 2 + ky - 1][23][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = generator_conv2d_1[b][y * 2 + ky - 1][25][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = generator_conv2d_1[b][y * 2 + ky - 1][27][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                }
            }
            f32x16_store(&critic_conv2d_2[b][y][0][0], f32x16_load(&critic_conv2d_bias[0]) + s0_0);
            f32x16_store(&critic_conv2d_2[b][y][0][16], f32x16_load(&critic_conv2d_bias[16]) + s0_1);
            f32x16_store(&critic_conv2d_2[b][y][1][0], f32x16_load(&critic_conv2d_bias[0]) + s1_0);
            f32x16_store(&critic_conv2d_2[b][y][1][16], f32x16_load(&critic_conv2d_bias[16]) + s1_1);
            f32x16_store(&critic_conv2d_2[b][y][2][0], f32x16_load(&critic_conv2d_bias[0]) + s2_0);
            f32x16_store(&critic_conv2d_2[b][y][2][16], f32x16_load(&critic_conv2d_bias[16]) + s2_1);
            f32x16_store(&critic_conv2d_2[b][y][3][0], f32x16_load(&critic_conv2d_bias[0]) + s3_0);
            f32x16_store(&critic_conv2d_2[b][y][3][16], f32x16_load(&critic_conv2d_bias[16]) + s3_1);
            f32x16_store(&critic_conv2d_2[b][y][4][0], f32x16_load(&critic_conv2d_bias[0]) + s4_0);
            f32x16_store(&critic_conv2d_2[b][y][4][16], f32x16_load(&critic_conv2d_bias[16]) + s4_1);
            f32x16_store(&critic_conv2d_2[b][y][5][0], f32x16_load(&critic_conv2d_bias[0]) + s5_0);
            f32x16_store(&critic_conv2d_2[b][y][5][16], f32x16_load(&critic_conv2d_bias[16]) + s5_1);
            f32x16_store(&critic_conv2d_2[b][y][6][0], f32x16_load(&critic_conv2d_bias[0]) + s6_0);
            f32x16_store(&critic_conv2d_2[b][y][6][16], f32x16_load(&critic_conv2d_bias[16]) + s6_1);
            f32x16_store(&critic_conv2d_2[b][y][7][0], f32x16_load(&critic_conv2d_bias[0]) + s7_0);
            f32x16_store(&critic_conv2d_2[b][y][7][16], f32x16_load(&critic_conv2d_bias[16]) + s7_1);
            f32x16_store(&critic_conv2d_2[b][y][8][0], f32x16_load(&critic_conv2d_bias[0]) + s8_0);
            f32x16_store(&critic_conv2d_2[b][y][8][16], f32x16_load(&critic_conv2d_bias[16]) + s8_1);
            f32x16_store(&critic_conv2d_2[b][y][9][0], f32x16_load(&critic_conv2d_bias[0]) + s9_0);
            f32x16_store(&critic_conv2d_2[b][y][9][16], f32x16_load(&critic_conv2d_bias[16]) + s9_1);
            f32x16_store(&critic_conv2d_2[b][y][10][0], f32x16_load(&critic_conv2d_bias[0]) + s10_0);
            f32x16_store(&critic_conv2d_2[b][y][10][16], f32x16_load(&critic_conv2d_bias[16]) + s10_1);
            f32x16_store(&critic_conv2d_2[b][y][11][0], f32x16_load(&critic_conv2d_bias[0]) + s11_0);
            f32x16_store(&critic_conv2d_2[b][y][11][16], f32x16_load(&critic_conv2d_bias[16]) + s11_1);
            f32x16_store(&critic_conv2d_2[b][y][12][0], f32x16_load(&critic_conv2d_bias[0]) + s12_0);
            f32x16_store(&critic_conv2d_2[b][y][12][16], f32x16_load(&critic_conv2d_bias[16]) + s12_1);
            f32x16_store(&critic_conv2d_2[b][y][13][0], f32x16_load(&critic_conv2d_bias[0]) + s13_0);
            f32x16_store(&critic_conv2d_2[b][y][13][16], f32x16_load(&critic_conv2d_bias[16]) + s13_1);
        }
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// random, less, greater, mul, select, div, select: [64, 14, 14, 32] -> [64, 14, 14, 32], 27.7 MFLOP
static void discriminate_critic_dropout_select_2(gan *m)
{
    const float *restrict critic_conv2d_2 = (void *)(m->arena + 3211264);
    unsigned char *restrict critic_dropout_less_2 = (void *)(m->arena + 11640832);
    float *restrict critic_dropout_select_2 = (void *)(m->arena + 4816896);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 401408; i += 16) {
        const i32x16 t = f32x16_uniform(m->seed, m->draw, 10, i) < 0.3f;
        const f32x16 critic_conv2d_2_i = f32x16_load(&critic_conv2d_2[i]);
        const f32x16 t2 = f32x16_select(critic_conv2d_2_i > 0.0f, critic_conv2d_2_i, critic_conv2d_2_i * 0.2f) / 0.7f;
        f32x16_store_mask(&critic_dropout_less_2[i], t);
        f32x16_store(&critic_dropout_select_2[i], f32x16_select(t, f32x16_splat(0.0f), t2));
    }
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// conv, add: [5, 5, 32, 64], [64, 14, 14, 32], [64] -> [64, 7, 7, 64], 269 MFLOP
static void discriminate_critic_conv2d_1_2(gan *m)
{
    const float (*restrict critic_conv2d_1_kernel)[5][32][64] = m->critic_conv2d_1_kernel;
    const float (*restrict critic_dropout_select_2)[14][14][32] = (void *)(m->arena + 4816896);
    const float *restrict critic_conv2d_1_bias = m->critic_conv2d_1_bias;
    float (*restrict critic_conv2d_1_2)[7][7][64] = (void *)(m->arena + 6422528);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t c = 0; c < 64; c += 32)
        for (int64_t b = 0; b < 64; b++)
            for (int y = 0; y < 7; y++) {
                // 7 pixels x 32 channels in registers
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
                for (int ky = (0 < 1 - y * 2 ? 1 - y * 2 : 0); ky < (15 - y * 2 < 5 ? 15 - y * 2 : 5); ky++) {
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][0][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][0][i][c + 16]);
                        const float a = critic_dropout_select_2[b][y * 2 + ky - 1][1][i];
                        s1_0 += a * w;
                        s1_1 += a * w2;
                        const float a2 = critic_dropout_select_2[b][y * 2 + ky - 1][3][i];
                        s2_0 += a2 * w;
                        s2_1 += a2 * w2;
                        const float a3 = critic_dropout_select_2[b][y * 2 + ky - 1][5][i];
                        s3_0 += a3 * w;
                        s3_1 += a3 * w2;
                        const float a4 = critic_dropout_select_2[b][y * 2 + ky - 1][7][i];
                        s4_0 += a4 * w;
                        s4_1 += a4 * w2;
                        const float a5 = critic_dropout_select_2[b][y * 2 + ky - 1][9][i];
                        s5_0 += a5 * w;
                        s5_1 += a5 * w2;
                        const float a6 = critic_dropout_select_2[b][y * 2 + ky - 1][11][i];
                        s6_0 += a6 * w;
                        s6_1 += a6 * w2;
                    }
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][1][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][1][i][c + 16]);
                        const float a = critic_dropout_select_2[b][y * 2 + ky - 1][0][i];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_dropout_select_2[b][y * 2 + ky - 1][2][i];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_dropout_select_2[b][y * 2 + ky - 1][4][i];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_dropout_select_2[b][y * 2 + ky - 1][6][i];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_dropout_select_2[b][y * 2 + ky - 1][8][i];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_dropout_select_2[b][y * 2 + ky - 1][10][i];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = critic_dropout_select_2[b][y * 2 + ky - 1][12][i];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                    }
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][2][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][2][i][c + 16]);
                        const float a = critic_dropout_select_2[b][y * 2 + ky - 1][1][i];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_dropout_select_2[b][y * 2 + ky - 1][3][i];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_dropout_select_2[b][y * 2 + ky - 1][5][i];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_dropout_select_2[b][y * 2 + ky - 1][7][i];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_dropout_select_2[b][y * 2 + ky - 1][9][i];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_dropout_select_2[b][y * 2 + ky - 1][11][i];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = critic_dropout_select_2[b][y * 2 + ky - 1][13][i];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                    }
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][3][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][3][i][c + 16]);
                        const float a = critic_dropout_select_2[b][y * 2 + ky - 1][2][i];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_dropout_select_2[b][y * 2 + ky - 1][4][i];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_dropout_select_2[b][y * 2 + ky - 1][6][i];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_dropout_select_2[b][y * 2 + ky - 1][8][i];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_dropout_select_2[b][y * 2 + ky - 1][10][i];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_dropout_select_2[b][y * 2 + ky - 1][12][i];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                    }
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][4][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][4][i][c + 16]);
                        const float a = critic_dropout_select_2[b][y * 2 + ky - 1][3][i];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_dropout_select_2[b][y * 2 + ky - 1][5][i];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_dropout_select_2[b][y * 2 + ky - 1][7][i];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_dropout_select_2[b][y * 2 + ky - 1][9][i];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_dropout_select_2[b][y * 2 + ky - 1][11][i];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_dropout_select_2[b][y * 2 + ky - 1][13][i];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                    }
                }
                f32x16_store(&critic_conv2d_1_2[b][y][0][c], f32x16_load(&critic_conv2d_1_bias[c]) + s0_0);
                f32x16_store(&critic_conv2d_1_2[b][y][0][c + 16], f32x16_load(&critic_conv2d_1_bias[c + 16]) + s0_1);
                f32x16_store(&critic_conv2d_1_2[b][y][1][c], f32x16_load(&critic_conv2d_1_bias[c]) + s1_0);
                f32x16_store(&critic_conv2d_1_2[b][y][1][c + 16], f32x16_load(&critic_conv2d_1_bias[c + 16]) + s1_1);
                f32x16_store(&critic_conv2d_1_2[b][y][2][c], f32x16_load(&critic_conv2d_1_bias[c]) + s2_0);
                f32x16_store(&critic_conv2d_1_2[b][y][2][c + 16], f32x16_load(&critic_conv2d_1_bias[c + 16]) + s2_1);
                f32x16_store(&critic_conv2d_1_2[b][y][3][c], f32x16_load(&critic_conv2d_1_bias[c]) + s3_0);
                f32x16_store(&critic_conv2d_1_2[b][y][3][c + 16], f32x16_load(&critic_conv2d_1_bias[c + 16]) + s3_1);
                f32x16_store(&critic_conv2d_1_2[b][y][4][c], f32x16_load(&critic_conv2d_1_bias[c]) + s4_0);
                f32x16_store(&critic_conv2d_1_2[b][y][4][c + 16], f32x16_load(&critic_conv2d_1_bias[c + 16]) + s4_1);
                f32x16_store(&critic_conv2d_1_2[b][y][5][c], f32x16_load(&critic_conv2d_1_bias[c]) + s5_0);
                f32x16_store(&critic_conv2d_1_2[b][y][5][c + 16], f32x16_load(&critic_conv2d_1_bias[c + 16]) + s5_1);
                f32x16_store(&critic_conv2d_1_2[b][y][6][c], f32x16_load(&critic_conv2d_1_bias[c]) + s6_0);
                f32x16_store(&critic_conv2d_1_2[b][y][6][c + 16], f32x16_load(&critic_conv2d_1_bias[c + 16]) + s6_1);
            }
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// random, less, greater, mul, select, div, select: [64, 7, 7, 64] -> [64, 7, 7, 64], 13.8 MFLOP
static void discriminate_critic_dropout_1_select_2(gan *m)
{
    const float *restrict critic_conv2d_1_2 = (void *)(m->arena + 6422528);
    unsigned char *restrict critic_dropout_1_less_2 = (void *)(m->arena + 12644352);
    float *restrict critic_dropout_1_select_2 = (void *)(m->arena + 7225344);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 200704; i += 16) {
        const i32x16 t = f32x16_uniform(m->seed, m->draw, 11, i) < 0.3f;
        const f32x16 critic_conv2d_1_2_i = f32x16_load(&critic_conv2d_1_2[i]);
        const f32x16 t2 = f32x16_select(critic_conv2d_1_2_i > 0.0f, critic_conv2d_1_2_i, critic_conv2d_1_2_i * 0.2f) / 0.7f;
        f32x16_store_mask(&critic_dropout_1_less_2[i], t);
        f32x16_store(&critic_dropout_1_select_2[i], f32x16_select(t, f32x16_splat(0.0f), t2));
    }
}

// gan.dl:21: | flatten | dense(1)
// gan.dl:30: + binary_cross_entropy(critic(drawn), 0, from_logits = true)
// contract, add, abs, neg, exp: [3136, 1], [64, 7, 7, 64], [1] -> [64, 1], 403 kFLOP
static void discriminate_critic_dense_2(gan *m)
{
    const float (*restrict critic_dense_kernel)[1] = m->critic_dense_kernel;
    const float (*restrict critic_dropout_1_select_2)[3136] = (void *)(m->arena + 7225344);
    const float *restrict critic_dense_bias = m->critic_dense_bias;
    float (*restrict critic_dense_y_2)[1] = (void *)(m->arena + 9633792);
    float (*restrict binary_cross_entropy_exp_2)[1] = (void *)(m->arena + 9634048);

    {
        {
            // 22 x 1 in registers
            float s0_0 = 0.0f;
            float s1_0 = 0.0f;
            float s2_0 = 0.0f;
            float s3_0 = 0.0f;
            float s4_0 = 0.0f;
            float s5_0 = 0.0f;
            float s6_0 = 0.0f;
            float s7_0 = 0.0f;
            float s8_0 = 0.0f;
            float s9_0 = 0.0f;
            float s10_0 = 0.0f;
            float s11_0 = 0.0f;
            float s12_0 = 0.0f;
            float s13_0 = 0.0f;
            float s14_0 = 0.0f;
            float s15_0 = 0.0f;
            float s16_0 = 0.0f;
            float s17_0 = 0.0f;
            float s18_0 = 0.0f;
            float s19_0 = 0.0f;
            float s20_0 = 0.0f;
            float s21_0 = 0.0f;
            for (int k = 0; k < 3136; k++) {
                const float w = critic_dense_kernel[k][0];
                s0_0 += critic_dropout_1_select_2[0][k] * w;
                s1_0 += critic_dropout_1_select_2[1][k] * w;
                s2_0 += critic_dropout_1_select_2[2][k] * w;
                s3_0 += critic_dropout_1_select_2[3][k] * w;
                s4_0 += critic_dropout_1_select_2[4][k] * w;
                s5_0 += critic_dropout_1_select_2[5][k] * w;
                s6_0 += critic_dropout_1_select_2[6][k] * w;
                s7_0 += critic_dropout_1_select_2[7][k] * w;
                s8_0 += critic_dropout_1_select_2[8][k] * w;
                s9_0 += critic_dropout_1_select_2[9][k] * w;
                s10_0 += critic_dropout_1_select_2[10][k] * w;
                s11_0 += critic_dropout_1_select_2[11][k] * w;
                s12_0 += critic_dropout_1_select_2[12][k] * w;
                s13_0 += critic_dropout_1_select_2[13][k] * w;
                s14_0 += critic_dropout_1_select_2[14][k] * w;
                s15_0 += critic_dropout_1_select_2[15][k] * w;
                s16_0 += critic_dropout_1_select_2[16][k] * w;
                s17_0 += critic_dropout_1_select_2[17][k] * w;
                s18_0 += critic_dropout_1_select_2[18][k] * w;
                s19_0 += critic_dropout_1_select_2[19][k] * w;
                s20_0 += critic_dropout_1_select_2[20][k] * w;
                s21_0 += critic_dropout_1_select_2[21][k] * w;
            }
            const float y = critic_dense_bias[0] + s0_0;
            critic_dense_y_2[0][0] = y;
            binary_cross_entropy_exp_2[0][0] = f32_exp(-fabsf(y));
            const float y2 = critic_dense_bias[0] + s1_0;
            critic_dense_y_2[1][0] = y2;
            binary_cross_entropy_exp_2[1][0] = f32_exp(-fabsf(y2));
            const float y3 = critic_dense_bias[0] + s2_0;
            critic_dense_y_2[2][0] = y3;
            binary_cross_entropy_exp_2[2][0] = f32_exp(-fabsf(y3));
            const float y4 = critic_dense_bias[0] + s3_0;
            critic_dense_y_2[3][0] = y4;
            binary_cross_entropy_exp_2[3][0] = f32_exp(-fabsf(y4));
            const float y5 = critic_dense_bias[0] + s4_0;
            critic_dense_y_2[4][0] = y5;
            binary_cross_entropy_exp_2[4][0] = f32_exp(-fabsf(y5));
            const float y6 = critic_dense_bias[0] + s5_0;
            critic_dense_y_2[5][0] = y6;
            binary_cross_entropy_exp_2[5][0] = f32_exp(-fabsf(y6));
            const float y7 = critic_dense_bias[0] + s6_0;
            critic_dense_y_2[6][0] = y7;
            binary_cross_entropy_exp_2[6][0] = f32_exp(-fabsf(y7));
            const float y8 = critic_dense_bias[0] + s7_0;
            critic_dense_y_2[7][0] = y8;
            binary_cross_entropy_exp_2[7][0] = f32_exp(-fabsf(y8));
            const float y9 = critic_dense_bias[0] + s8_0;
            critic_dense_y_2[8][0] = y9;
            binary_cross_entropy_exp_2[8][0] = f32_exp(-fabsf(y9));
            const float y10 = critic_dense_bias[0] + s9_0;
            critic_dense_y_2[9][0] = y10;
            binary_cross_entropy_exp_2[9][0] = f32_exp(-fabsf(y10));
            const float y11 = critic_dense_bias[0] + s10_0;
            critic_dense_y_2[10][0] = y11;
            binary_cross_entropy_exp_2[10][0] = f32_exp(-fabsf(y11));
            const float y12 = critic_dense_bias[0] + s11_0;
            critic_dense_y_2[11][0] = y12;
            binary_cross_entropy_exp_2[11][0] = f32_exp(-fabsf(y12));
            const float y13 = critic_dense_bias[0] + s12_0;
            critic_dense_y_2[12][0] = y13;
            binary_cross_entropy_exp_2[12][0] = f32_exp(-fabsf(y13));
            const float y14 = critic_dense_bias[0] + s13_0;
            critic_dense_y_2[13][0] = y14;
            binary_cross_entropy_exp_2[13][0] = f32_exp(-fabsf(y14));
            const float y15 = critic_dense_bias[0] + s14_0;
            critic_dense_y_2[14][0] = y15;
            binary_cross_entropy_exp_2[14][0] = f32_exp(-fabsf(y15));
            const float y16 = critic_dense_bias[0] + s15_0;
            critic_dense_y_2[15][0] = y16;
            binary_cross_entropy_exp_2[15][0] = f32_exp(-fabsf(y16));
            const float y17 = critic_dense_bias[0] + s16_0;
            critic_dense_y_2[16][0] = y17;
            binary_cross_entropy_exp_2[16][0] = f32_exp(-fabsf(y17));
            const float y18 = critic_dense_bias[0] + s17_0;
            critic_dense_y_2[17][0] = y18;
            binary_cross_entropy_exp_2[17][0] = f32_exp(-fabsf(y18));
            const float y19 = critic_dense_bias[0] + s18_0;
            critic_dense_y_2[18][0] = y19;
            binary_cross_entropy_exp_2[18][0] = f32_exp(-fabsf(y19));
            const float y20 = critic_dense_bias[0] + s19_0;
            critic_dense_y_2[19][0] = y20;
            binary_cross_entropy_exp_2[19][0] = f32_exp(-fabsf(y20));
            const float y21 = critic_dense_bias[0] + s20_0;
            critic_dense_y_2[20][0] = y21;
            binary_cross_entropy_exp_2[20][0] = f32_exp(-fabsf(y21));
            const float y22 = critic_dense_bias[0] + s21_0;
            critic_dense_y_2[21][0] = y22;
            binary_cross_entropy_exp_2[21][0] = f32_exp(-fabsf(y22));
        }
        for (int i = 22; i < 64; i += 21) {
            // 21 x 1 in registers
            float s0_0 = 0.0f;
            float s1_0 = 0.0f;
            float s2_0 = 0.0f;
            float s3_0 = 0.0f;
            float s4_0 = 0.0f;
            float s5_0 = 0.0f;
            float s6_0 = 0.0f;
            float s7_0 = 0.0f;
            float s8_0 = 0.0f;
            float s9_0 = 0.0f;
            float s10_0 = 0.0f;
            float s11_0 = 0.0f;
            float s12_0 = 0.0f;
            float s13_0 = 0.0f;
            float s14_0 = 0.0f;
            float s15_0 = 0.0f;
            float s16_0 = 0.0f;
            float s17_0 = 0.0f;
            float s18_0 = 0.0f;
            float s19_0 = 0.0f;
            float s20_0 = 0.0f;
            for (int k = 0; k < 3136; k++) {
                const float w = critic_dense_kernel[k][0];
                s0_0 += critic_dropout_1_select_2[i][k] * w;
                s1_0 += critic_dropout_1_select_2[i + 1][k] * w;
                s2_0 += critic_dropout_1_select_2[i + 2][k] * w;
                s3_0 += critic_dropout_1_select_2[i + 3][k] * w;
                s4_0 += critic_dropout_1_select_2[i + 4][k] * w;
                s5_0 += critic_dropout_1_select_2[i + 5][k] * w;
                s6_0 += critic_dropout_1_select_2[i + 6][k] * w;
                s7_0 += critic_dropout_1_select_2[i + 7][k] * w;
                s8_0 += critic_dropout_1_select_2[i + 8][k] * w;
                s9_0 += critic_dropout_1_select_2[i + 9][k] * w;
                s10_0 += critic_dropout_1_select_2[i + 10][k] * w;
                s11_0 += critic_dropout_1_select_2[i + 11][k] * w;
                s12_0 += critic_dropout_1_select_2[i + 12][k] * w;
                s13_0 += critic_dropout_1_select_2[i + 13][k] * w;
                s14_0 += critic_dropout_1_select_2[i + 14][k] * w;
                s15_0 += critic_dropout_1_select_2[i + 15][k] * w;
                s16_0 += critic_dropout_1_select_2[i + 16][k] * w;
                s17_0 += critic_dropout_1_select_2[i + 17][k] * w;
                s18_0 += critic_dropout_1_select_2[i + 18][k] * w;
                s19_0 += critic_dropout_1_select_2[i + 19][k] * w;
                s20_0 += critic_dropout_1_select_2[i + 20][k] * w;
            }
            const float y = critic_dense_bias[0] + s0_0;
            critic_dense_y_2[i][0] = y;
            binary_cross_entropy_exp_2[i][0] = f32_exp(-fabsf(y));
            const float y2 = critic_dense_bias[0] + s1_0;
            critic_dense_y_2[i + 1][0] = y2;
            binary_cross_entropy_exp_2[i + 1][0] = f32_exp(-fabsf(y2));
            const float y3 = critic_dense_bias[0] + s2_0;
            critic_dense_y_2[i + 2][0] = y3;
            binary_cross_entropy_exp_2[i + 2][0] = f32_exp(-fabsf(y3));
            const float y4 = critic_dense_bias[0] + s3_0;
            critic_dense_y_2[i + 3][0] = y4;
            binary_cross_entropy_exp_2[i + 3][0] = f32_exp(-fabsf(y4));
            const float y5 = critic_dense_bias[0] + s4_0;
            critic_dense_y_2[i + 4][0] = y5;
            binary_cross_entropy_exp_2[i + 4][0] = f32_exp(-fabsf(y5));
            const float y6 = critic_dense_bias[0] + s5_0;
            critic_dense_y_2[i + 5][0] = y6;
            binary_cross_entropy_exp_2[i + 5][0] = f32_exp(-fabsf(y6));
            const float y7 = critic_dense_bias[0] + s6_0;
            critic_dense_y_2[i + 6][0] = y7;
            binary_cross_entropy_exp_2[i + 6][0] = f32_exp(-fabsf(y7));
            const float y8 = critic_dense_bias[0] + s7_0;
            critic_dense_y_2[i + 7][0] = y8;
            binary_cross_entropy_exp_2[i + 7][0] = f32_exp(-fabsf(y8));
            const float y9 = critic_dense_bias[0] + s8_0;
            critic_dense_y_2[i + 8][0] = y9;
            binary_cross_entropy_exp_2[i + 8][0] = f32_exp(-fabsf(y9));
            const float y10 = critic_dense_bias[0] + s9_0;
            critic_dense_y_2[i + 9][0] = y10;
            binary_cross_entropy_exp_2[i + 9][0] = f32_exp(-fabsf(y10));
            const float y11 = critic_dense_bias[0] + s10_0;
            critic_dense_y_2[i + 10][0] = y11;
            binary_cross_entropy_exp_2[i + 10][0] = f32_exp(-fabsf(y11));
            const float y12 = critic_dense_bias[0] + s11_0;
            critic_dense_y_2[i + 11][0] = y12;
            binary_cross_entropy_exp_2[i + 11][0] = f32_exp(-fabsf(y12));
            const float y13 = critic_dense_bias[0] + s12_0;
            critic_dense_y_2[i + 12][0] = y13;
            binary_cross_entropy_exp_2[i + 12][0] = f32_exp(-fabsf(y13));
            const float y14 = critic_dense_bias[0] + s13_0;
            critic_dense_y_2[i + 13][0] = y14;
            binary_cross_entropy_exp_2[i + 13][0] = f32_exp(-fabsf(y14));
            const float y15 = critic_dense_bias[0] + s14_0;
            critic_dense_y_2[i + 14][0] = y15;
            binary_cross_entropy_exp_2[i + 14][0] = f32_exp(-fabsf(y15));
            const float y16 = critic_dense_bias[0] + s15_0;
            critic_dense_y_2[i + 15][0] = y16;
            binary_cross_entropy_exp_2[i + 15][0] = f32_exp(-fabsf(y16));
            const float y17 = critic_dense_bias[0] + s16_0;
            critic_dense_y_2[i + 16][0] = y17;
            binary_cross_entropy_exp_2[i + 16][0] = f32_exp(-fabsf(y17));
            const float y18 = critic_dense_bias[0] + s17_0;
            critic_dense_y_2[i + 17][0] = y18;
            binary_cross_entropy_exp_2[i + 17][0] = f32_exp(-fabsf(y18));
            const float y19 = critic_dense_bias[0] + s18_0;
            critic_dense_y_2[i + 18][0] = y19;
            binary_cross_entropy_exp_2[i + 18][0] = f32_exp(-fabsf(y19));
            const float y20 = critic_dense_bias[0] + s19_0;
            critic_dense_y_2[i + 19][0] = y20;
            binary_cross_entropy_exp_2[i + 19][0] = f32_exp(-fabsf(y20));
            const float y21 = critic_dense_bias[0] + s20_0;
            critic_dense_y_2[i + 20][0] = y21;
            binary_cross_entropy_exp_2[i + 20][0] = f32_exp(-fabsf(y21));
        }
    }
}

// gan.dl:29: minimize binary_cross_entropy(critic(image), 1, from_logits = true)
// gan.dl:30: + binary_cross_entropy(critic(drawn), 0, from_logits = true)
// max, sub, log1p, add, max, mul, sub, log1p, add, add, ...: [64, 1], [64] -> [], 3.2 kFLOP
static void discriminate_mean_loss(gan *m)
{
    const float (*restrict critic_dense_y)[1] = (void *)(m->arena + 12857600);
    const float (*restrict binary_cross_entropy_exp)[1] = (void *)(m->arena + 12857856);
    const float (*restrict critic_dense_y_2)[1] = (void *)(m->arena + 9633792);
    const float (*restrict binary_cross_entropy_exp_2)[1] = (void *)(m->arena + 9634048);
    const float *restrict batch_weight = m->batch_weight;
    float *restrict discriminate_loss = &m->discriminate_loss;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    const f32x16 critic_dense_y_i = f32x16_load(&critic_dense_y[0][0]);
    const f32x16 t = f32x16_log1p(f32x16_load(&binary_cross_entropy_exp[0][0]));
    const f32x16 critic_dense_y_2_i = f32x16_load(&critic_dense_y_2[0][0]);
    const f32x16 t2 = f32x16_max(critic_dense_y_2_i, f32x16_splat(0.0f)) - critic_dense_y_2_i * 0.0f;
    const f32x16 t3 = t2 + f32x16_log1p(f32x16_load(&binary_cross_entropy_exp_2[0][0]));
    sum += f32x16_load(&batch_weight[0]) * (f32x16_max(critic_dense_y_i, f32x16_splat(0.0f)) - critic_dense_y_i + t + t3);
    const f32x16 critic_dense_y_i2 = f32x16_load(&critic_dense_y[16][0]);
    const f32x16 t4 = f32x16_log1p(f32x16_load(&binary_cross_entropy_exp[16][0]));
    const f32x16 critic_dense_y_2_i2 = f32x16_load(&critic_dense_y_2[16][0]);
    const f32x16 t5 = f32x16_max(critic_dense_y_2_i2, f32x16_splat(0.0f)) - critic_dense_y_2_i2 * 0.0f;
    const f32x16 t6 = t5 + f32x16_log1p(f32x16_load(&binary_cross_entropy_exp_2[16][0]));
    const f32x16 t7 = f32x16_load(&batch_weight[16]) * (f32x16_max(critic_dense_y_i2, f32x16_splat(0.0f)) - critic_dense_y_i2 + t4 + t6);
    sum2 += t7;
    const f32x16 critic_dense_y_i3 = f32x16_load(&critic_dense_y[32][0]);
    const f32x16 t8 = f32x16_log1p(f32x16_load(&binary_cross_entropy_exp[32][0]));
    const f32x16 critic_dense_y_2_i3 = f32x16_load(&critic_dense_y_2[32][0]);
    const f32x16 t9 = f32x16_max(critic_dense_y_2_i3, f32x16_splat(0.0f)) - critic_dense_y_2_i3 * 0.0f;
    const f32x16 t10 = t9 + f32x16_log1p(f32x16_load(&binary_cross_entropy_exp_2[32][0]));
    const f32x16 t11 = f32x16_load(&batch_weight[32]) * (f32x16_max(critic_dense_y_i3, f32x16_splat(0.0f)) - critic_dense_y_i3 + t8 + t10);
    sum3 += t11;
    const f32x16 critic_dense_y_i4 = f32x16_load(&critic_dense_y[48][0]);
    const f32x16 t12 = f32x16_log1p(f32x16_load(&binary_cross_entropy_exp[48][0]));
    const f32x16 critic_dense_y_2_i4 = f32x16_load(&critic_dense_y_2[48][0]);
    const f32x16 t13 = f32x16_max(critic_dense_y_2_i4, f32x16_splat(0.0f)) - critic_dense_y_2_i4 * 0.0f;
    const f32x16 t14 = t13 + f32x16_log1p(f32x16_load(&binary_cross_entropy_exp_2[48][0]));
    const f32x16 t15 = f32x16_load(&batch_weight[48]) * (f32x16_max(critic_dense_y_i4, f32x16_splat(0.0f)) - critic_dense_y_i4 + t12 + t14);
    sum4 += t15;
    *discriminate_loss = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

// gan.dl:29: minimize binary_cross_entropy(critic(image), 1, from_logits = true)
// greater, to_real, reduce, mul, add, add, div: [64] -> [], 199 FLOP
static void discriminate_sum_body(const float *restrict batch_weight,
                                  const float discriminate_loss,
                                  float *restrict metrics_discriminate_0,
                                  float *restrict metrics_discriminate_1,
                                  float *restrict reports_discriminate)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    sum += f32x16_select(f32x16_load(&batch_weight[0]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    sum2 += f32x16_select(f32x16_load(&batch_weight[16]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    sum3 += f32x16_select(f32x16_load(&batch_weight[32]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    sum4 += f32x16_select(f32x16_load(&batch_weight[48]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    const float t = f32x16_sum(sum + sum3 + (sum2 + sum4));
    const float t2 = discriminate_loss * t + *metrics_discriminate_0;
    const float t3 = t + *metrics_discriminate_1;
    *metrics_discriminate_0 = t2;
    *metrics_discriminate_1 = t3;
    *reports_discriminate = t2 / t3;
}

static void discriminate_sum(gan *m)
{
    discriminate_sum_body(m->batch_weight, m->discriminate_loss, &m->metrics_discriminate_0,
                          &m->metrics_discriminate_1, &m->reports_discriminate);
}

// gan.dl:31: over     critic using adam(2e-4, beta_1 = 0.5)
// add, log, mul, expm1, div, neg, log, mul, expm1, neg, ...: -> [], 87 FLOP
static void discriminate_adam_rsqrt_body(const float discriminate_runs,
                                         const float discriminate_lr,
                                         const float discriminate_beta_1,
                                         const float discriminate_beta_2,
                                         float *restrict adam_rate,
                                         float *restrict adam_rsqrt)
{
    const float t = discriminate_runs + 1.0f;
    *adam_rate = -(discriminate_lr / f32_expm1(t * f32_log(discriminate_beta_1)));
    *adam_rsqrt = rsqrt(-f32_expm1(t * f32_log(discriminate_beta_2)));
}

static void discriminate_adam_rsqrt(gan *m)
{
    discriminate_adam_rsqrt_body((float)m->discriminate_runs, m->discriminate_lr, m->discriminate_beta_1,
                                 m->discriminate_beta_2, (void *)(m->arena + 12858112), (void *)(m->arena + 12858176));
}

// gan.dl:30: + binary_cross_entropy(critic(drawn), 0, from_logits = true)
// mul, add, div, mul, sign, mul, sub, max, greater, select, ...: [64], [64, 1] -> [64, 1], 960 FLOP
static void discriminate_binary_cross_entropy_y_grad(gan *m)
{
    const float *restrict batch_weight = m->batch_weight;
    const float (*restrict binary_cross_entropy_exp_2)[1] = (void *)(m->arena + 9634048);
    const float (*restrict critic_dense_y_2)[1] = (void *)(m->arena + 9633792);
    float (*restrict binary_cross_entropy_y_grad)[1] = (void *)(m->arena + 10436608);

    for (int i = 0; i < 64; i += 16) {
        const f32x16 batch_weight_i = f32x16_load(&batch_weight[i]);
        const f32x16 binary_cross_entropy_exp_2_i = f32x16_load(&binary_cross_entropy_exp_2[i][0]);
        const f32x16 critic_dense_y_2_i = f32x16_load(&critic_dense_y_2[i][0]);
        const f32x16 t = binary_cross_entropy_exp_2_i * (batch_weight_i / (binary_cross_entropy_exp_2_i + 1.0f));
        const f32x16 t2 = f32x16_select(f32x16_max(critic_dense_y_2_i, f32x16_splat(0.0f)) > 0.0f, batch_weight_i, f32x16_splat(0.0f));
        f32x16_store(&binary_cross_entropy_y_grad[i][0], batch_weight_i * -0.0f - t * f32x16_sign(critic_dense_y_2_i) + t2);
    }
}

// gan.dl:21: | flatten | dense(1)
// reduce: [64, 1] -> [1], 64 FLOP
static void discriminate_critic_dense_bias_grad(gan *m)
{
    const float (*restrict binary_cross_entropy_y_grad)[1] = (void *)(m->arena + 10436608);
    float *restrict critic_dense_bias_grad = (void *)(m->arena + 12858240);

    float sum[1];
    sum[0] = 0.0f;
    for (int b = 0; b < 64; b++)
        sum[0] += binary_cross_entropy_y_grad[b][0];
    critic_dense_bias_grad[0] = sum[0];
}

// gan.dl:21: | flatten | dense(1)
// contract: [3136, 1], [64, 1] -> [64, 3136], 401 kFLOP
static void discriminate_critic_dense_input_grad_body(const float (*restrict critic_dense_kernel)[1],
                                                      const float (*restrict binary_cross_entropy_y_grad)[1],
                                                      float (*restrict critic_dense_input_grad)[3136])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 3120; j += 48) {
        // 48 columns, copied so that they lie side by side
        alignas(64) float panel[1][48];
        for (int c = 0; c < 48; c++)
            panel[0][c] = critic_dense_kernel[j + c][0];
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
            {
                const f32x16 w = f32x16_load(&panel[0][0]);
                const f32x16 w2 = f32x16_load(&panel[0][16]);
                const f32x16 w3 = f32x16_load(&panel[0][32]);
                const float a = binary_cross_entropy_y_grad[i][0];
                s0_0 += a * w;
                s0_1 += a * w2;
                s0_2 += a * w3;
                const float a2 = binary_cross_entropy_y_grad[i + 1][0];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                s1_2 += a2 * w3;
                const float a3 = binary_cross_entropy_y_grad[i + 2][0];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                s2_2 += a3 * w3;
                const float a4 = binary_cross_entropy_y_grad[i + 3][0];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                s3_2 += a4 * w3;
                const float a5 = binary_cross_entropy_y_grad[i + 4][0];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                s4_2 += a5 * w3;
                const float a6 = binary_cross_entropy_y_grad[i + 5][0];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                s5_2 += a6 * w3;
                const float a7 = binary_cross_entropy_y_grad[i + 6][0];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                s6_2 += a7 * w3;
                const float a8 = binary_cross_entropy_y_grad[i + 7][0];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                s7_2 += a8 * w3;
            }
            f32x16_store(&critic_dense_input_grad[i][j], s0_0);
            f32x16_store(&critic_dense_input_grad[i][j + 16], s0_1);
            f32x16_store(&critic_dense_input_grad[i][j + 32], s0_2);
            f32x16_store(&critic_dense_input_grad[i + 1][j], s1_0);
            f32x16_store(&critic_dense_input_grad[i + 1][j + 16], s1_1);
            f32x16_store(&critic_dense_input_grad[i + 1][j + 32], s1_2);
            f32x16_store(&critic_dense_input_grad[i + 2][j], s2_0);
            f32x16_store(&critic_dense_input_grad[i + 2][j + 16], s2_1);
            f32x16_store(&critic_dense_input_grad[i + 2][j + 32], s2_2);
            f32x16_store(&critic_dense_input_grad[i + 3][j], s3_0);
            f32x16_store(&critic_dense_input_grad[i + 3][j + 16], s3_1);
            f32x16_store(&critic_dense_input_grad[i + 3][j + 32], s3_2);
            f32x16_store(&critic_dense_input_grad[i + 4][j], s4_0);
            f32x16_store(&critic_dense_input_grad[i + 4][j + 16], s4_1);
            f32x16_store(&critic_dense_input_grad[i + 4][j + 32], s4_2);
            f32x16_store(&critic_dense_input_grad[i + 5][j], s5_0);
            f32x16_store(&critic_dense_input_grad[i + 5][j + 16], s5_1);
            f32x16_store(&critic_dense_input_grad[i + 5][j + 32], s5_2);
            f32x16_store(&critic_dense_input_grad[i + 6][j], s6_0);
            f32x16_store(&critic_dense_input_grad[i + 6][j + 16], s6_1);
            f32x16_store(&critic_dense_input_grad[i + 6][j + 32], s6_2);
            f32x16_store(&critic_dense_input_grad[i + 7][j], s7_0);
            f32x16_store(&critic_dense_input_grad[i + 7][j + 16], s7_1);
            f32x16_store(&critic_dense_input_grad[i + 7][j + 32], s7_2);
        }
    }
    #pragma omp single nowait
    {
        {
            // 16 columns, copied so that they lie side by side
            alignas(64) float panel[1][16];
            for (int c = 0; c < 16; c++)
                panel[0][c] = critic_dense_kernel[c + 3120][0];
            for (int i = 0; i < 64; i += 8) {
                // 8 x 16 in registers
                f32x16 s0_0 = f32x16_splat(0.0f);
                f32x16 s1_0 = f32x16_splat(0.0f);
                f32x16 s2_0 = f32x16_splat(0.0f);
                f32x16 s3_0 = f32x16_splat(0.0f);
                f32x16 s4_0 = f32x16_splat(0.0f);
                f32x16 s5_0 = f32x16_splat(0.0f);
                f32x16 s6_0 = f32x16_splat(0.0f);
                f32x16 s7_0 = f32x16_splat(0.0f);
                {
                    const f32x16 w = f32x16_load(&panel[0][0]);
                    s0_0 += binary_cross_entropy_y_grad[i][0] * w;
                    s1_0 += binary_cross_entropy_y_grad[i + 1][0] * w;
                    s2_0 += binary_cross_entropy_y_grad[i + 2][0] * w;
                    s3_0 += binary_cross_entropy_y_grad[i + 3][0] * w;
                    s4_0 += binary_cross_entropy_y_grad[i + 4][0] * w;
                    s5_0 += binary_cross_entropy_y_grad[i + 5][0] * w;
                    s6_0 += binary_cross_entropy_y_grad[i + 6][0] * w;
                    s7_0 += binary_cross_entropy_y_grad[i + 7][0] * w;
                }
                f32x16_store(&critic_dense_input_grad[i][3120], s0_0);
                f32x16_store(&critic_dense_input_grad[i + 1][3120], s1_0);
                f32x16_store(&critic_dense_input_grad[i + 2][3120], s2_0);
                f32x16_store(&critic_dense_input_grad[i + 3][3120], s3_0);
                f32x16_store(&critic_dense_input_grad[i + 4][3120], s4_0);
                f32x16_store(&critic_dense_input_grad[i + 5][3120], s5_0);
                f32x16_store(&critic_dense_input_grad[i + 6][3120], s6_0);
                f32x16_store(&critic_dense_input_grad[i + 7][3120], s7_0);
            }
        }
    }
}

static void discriminate_critic_dense_input_grad(gan *m)
{
    discriminate_critic_dense_input_grad_body(m->critic_dense_kernel, (void *)(m->arena + 10436608),
                                              (void *)(m->arena + 9633792));
}

// gan.dl:21: | flatten | dense(1)
// contract: [64, 1], [64, 7, 7, 64] -> [3136, 1], 401 kFLOP
static void discriminate_critic_dense_kernel_grad(gan *m)
{
    const float (*restrict binary_cross_entropy_y_grad)[1] = (void *)(m->arena + 10436608);
    const float (*restrict critic_dropout_1_select_2)[3136] = (void *)(m->arena + 7225344);
    float (*restrict critic_dense_kernel_grad)[1] = (void *)(m->arena + 12845056);

    {
        for (int i = 0; i < 2436; i += 29) {
            // 29 x 1 in registers
            float s0_0 = 0.0f;
            float s1_0 = 0.0f;
            float s2_0 = 0.0f;
            float s3_0 = 0.0f;
            float s4_0 = 0.0f;
            float s5_0 = 0.0f;
            float s6_0 = 0.0f;
            float s7_0 = 0.0f;
            float s8_0 = 0.0f;
            float s9_0 = 0.0f;
            float s10_0 = 0.0f;
            float s11_0 = 0.0f;
            float s12_0 = 0.0f;
            float s13_0 = 0.0f;
            float s14_0 = 0.0f;
            float s15_0 = 0.0f;
            float s16_0 = 0.0f;
            float s17_0 = 0.0f;
            float s18_0 = 0.0f;
            float s19_0 = 0.0f;
            float s20_0 = 0.0f;
            float s21_0 = 0.0f;
            float s22_0 = 0.0f;
            float s23_0 = 0.0f;
            float s24_0 = 0.0f;
            float s25_0 = 0.0f;
            float s26_0 = 0.0f;
            float s27_0 = 0.0f;
            float s28_0 = 0.0f;
            for (int k = 0; k < 64; k++) {
                const float w = binary_cross_entropy_y_grad[k][0];
                s0_0 += critic_dropout_1_select_2[k][i] * w;
                s1_0 += critic_dropout_1_select_2[k][i + 1] * w;
                s2_0 += critic_dropout_1_select_2[k][i + 2] * w;
                s3_0 += critic_dropout_1_select_2[k][i + 3] * w;
                s4_0 += critic_dropout_1_select_2[k][i + 4] * w;
                s5_0 += critic_dropout_1_select_2[k][i + 5] * w;
                s6_0 += critic_dropout_1_select_2[k][i + 6] * w;
                s7_0 += critic_dropout_1_select_2[k][i + 7] * w;
                s8_0 += critic_dropout_1_select_2[k][i + 8] * w;
                s9_0 += critic_dropout_1_select_2[k][i + 9] * w;
                s10_0 += critic_dropout_1_select_2[k][i + 10] * w;
                s11_0 += critic_dropout_1_select_2[k][i + 11] * w;
                s12_0 += critic_dropout_1_select_2[k][i + 12] * w;
                s13_0 += critic_dropout_1_select_2[k][i + 13] * w;
                s14_0 += critic_dropout_1_select_2[k][i + 14] * w;
                s15_0 += critic_dropout_1_select_2[k][i + 15] * w;
                s16_0 += critic_dropout_1_select_2[k][i + 16] * w;
                s17_0 += critic_dropout_1_select_2[k][i + 17] * w;
                s18_0 += critic_dropout_1_select_2[k][i + 18] * w;
                s19_0 += critic_dropout_1_select_2[k][i + 19] * w;
                s20_0 += critic_dropout_1_select_2[k][i + 20] * w;
                s21_0 += critic_dropout_1_select_2[k][i + 21] * w;
                s22_0 += critic_dropout_1_select_2[k][i + 22] * w;
                s23_0 += critic_dropout_1_select_2[k][i + 23] * w;
                s24_0 += critic_dropout_1_select_2[k][i + 24] * w;
                s25_0 += critic_dropout_1_select_2[k][i + 25] * w;
                s26_0 += critic_dropout_1_select_2[k][i + 26] * w;
                s27_0 += critic_dropout_1_select_2[k][i + 27] * w;
                s28_0 += critic_dropout_1_select_2[k][i + 28] * w;
            }
            critic_dense_kernel_grad[i][0] = s0_0;
            critic_dense_kernel_grad[i + 1][0] = s1_0;
            critic_dense_kernel_grad[i + 2][0] = s2_0;
            critic_dense_kernel_grad[i + 3][0] = s3_0;
            critic_dense_kernel_grad[i + 4][0] = s4_0;
            critic_dense_kernel_grad[i + 5][0] = s5_0;
            critic_dense_kernel_grad[i + 6][0] = s6_0;
            critic_dense_kernel_grad[i + 7][0] = s7_0;
            critic_dense_kernel_grad[i + 8][0] = s8_0;
            critic_dense_kernel_grad[i + 9][0] = s9_0;
            critic_dense_kernel_grad[i + 10][0] = s10_0;
            critic_dense_kernel_grad[i + 11][0] = s11_0;
            critic_dense_kernel_grad[i + 12][0] = s12_0;
            critic_dense_kernel_grad[i + 13][0] = s13_0;
            critic_dense_kernel_grad[i + 14][0] = s14_0;
            critic_dense_kernel_grad[i + 15][0] = s15_0;
            critic_dense_kernel_grad[i + 16][0] = s16_0;
            critic_dense_kernel_grad[i + 17][0] = s17_0;
            critic_dense_kernel_grad[i + 18][0] = s18_0;
            critic_dense_kernel_grad[i + 19][0] = s19_0;
            critic_dense_kernel_grad[i + 20][0] = s20_0;
            critic_dense_kernel_grad[i + 21][0] = s21_0;
            critic_dense_kernel_grad[i + 22][0] = s22_0;
            critic_dense_kernel_grad[i + 23][0] = s23_0;
            critic_dense_kernel_grad[i + 24][0] = s24_0;
            critic_dense_kernel_grad[i + 25][0] = s25_0;
            critic_dense_kernel_grad[i + 26][0] = s26_0;
            critic_dense_kernel_grad[i + 27][0] = s27_0;
            critic_dense_kernel_grad[i + 28][0] = s28_0;
        }
        for (int i = 2436; i < 3136; i += 28) {
            // 28 x 1 in registers
            float s0_0 = 0.0f;
            float s1_0 = 0.0f;
            float s2_0 = 0.0f;
            float s3_0 = 0.0f;
            float s4_0 = 0.0f;
            float s5_0 = 0.0f;
            float s6_0 = 0.0f;
            float s7_0 = 0.0f;
            float s8_0 = 0.0f;
            float s9_0 = 0.0f;
            float s10_0 = 0.0f;
            float s11_0 = 0.0f;
            float s12_0 = 0.0f;
            float s13_0 = 0.0f;
            float s14_0 = 0.0f;
            float s15_0 = 0.0f;
            float s16_0 = 0.0f;
            float s17_0 = 0.0f;
            float s18_0 = 0.0f;
            float s19_0 = 0.0f;
            float s20_0 = 0.0f;
            float s21_0 = 0.0f;
            float s22_0 = 0.0f;
            float s23_0 = 0.0f;
            float s24_0 = 0.0f;
            float s25_0 = 0.0f;
            float s26_0 = 0.0f;
            float s27_0 = 0.0f;
            for (int k = 0; k < 64; k++) {
                const float w = binary_cross_entropy_y_grad[k][0];
                s0_0 += critic_dropout_1_select_2[k][i] * w;
                s1_0 += critic_dropout_1_select_2[k][i + 1] * w;
                s2_0 += critic_dropout_1_select_2[k][i + 2] * w;
                s3_0 += critic_dropout_1_select_2[k][i + 3] * w;
                s4_0 += critic_dropout_1_select_2[k][i + 4] * w;
                s5_0 += critic_dropout_1_select_2[k][i + 5] * w;
                s6_0 += critic_dropout_1_select_2[k][i + 6] * w;
                s7_0 += critic_dropout_1_select_2[k][i + 7] * w;
                s8_0 += critic_dropout_1_select_2[k][i + 8] * w;
                s9_0 += critic_dropout_1_select_2[k][i + 9] * w;
                s10_0 += critic_dropout_1_select_2[k][i + 10] * w;
                s11_0 += critic_dropout_1_select_2[k][i + 11] * w;
                s12_0 += critic_dropout_1_select_2[k][i + 12] * w;
                s13_0 += critic_dropout_1_select_2[k][i + 13] * w;
                s14_0 += critic_dropout_1_select_2[k][i + 14] * w;
                s15_0 += critic_dropout_1_select_2[k][i + 15] * w;
                s16_0 += critic_dropout_1_select_2[k][i + 16] * w;
                s17_0 += critic_dropout_1_select_2[k][i + 17] * w;
                s18_0 += critic_dropout_1_select_2[k][i + 18] * w;
                s19_0 += critic_dropout_1_select_2[k][i + 19] * w;
                s20_0 += critic_dropout_1_select_2[k][i + 20] * w;
                s21_0 += critic_dropout_1_select_2[k][i + 21] * w;
                s22_0 += critic_dropout_1_select_2[k][i + 22] * w;
                s23_0 += critic_dropout_1_select_2[k][i + 23] * w;
                s24_0 += critic_dropout_1_select_2[k][i + 24] * w;
                s25_0 += critic_dropout_1_select_2[k][i + 25] * w;
                s26_0 += critic_dropout_1_select_2[k][i + 26] * w;
                s27_0 += critic_dropout_1_select_2[k][i + 27] * w;
            }
            critic_dense_kernel_grad[i][0] = s0_0;
            critic_dense_kernel_grad[i + 1][0] = s1_0;
            critic_dense_kernel_grad[i + 2][0] = s2_0;
            critic_dense_kernel_grad[i + 3][0] = s3_0;
            critic_dense_kernel_grad[i + 4][0] = s4_0;
            critic_dense_kernel_grad[i + 5][0] = s5_0;
            critic_dense_kernel_grad[i + 6][0] = s6_0;
            critic_dense_kernel_grad[i + 7][0] = s7_0;
            critic_dense_kernel_grad[i + 8][0] = s8_0;
            critic_dense_kernel_grad[i + 9][0] = s9_0;
            critic_dense_kernel_grad[i + 10][0] = s10_0;
            critic_dense_kernel_grad[i + 11][0] = s11_0;
            critic_dense_kernel_grad[i + 12][0] = s12_0;
            critic_dense_kernel_grad[i + 13][0] = s13_0;
            critic_dense_kernel_grad[i + 14][0] = s14_0;
            critic_dense_kernel_grad[i + 15][0] = s15_0;
            critic_dense_kernel_grad[i + 16][0] = s16_0;
            critic_dense_kernel_grad[i + 17][0] = s17_0;
            critic_dense_kernel_grad[i + 18][0] = s18_0;
            critic_dense_kernel_grad[i + 19][0] = s19_0;
            critic_dense_kernel_grad[i + 20][0] = s20_0;
            critic_dense_kernel_grad[i + 21][0] = s21_0;
            critic_dense_kernel_grad[i + 22][0] = s22_0;
            critic_dense_kernel_grad[i + 23][0] = s23_0;
            critic_dense_kernel_grad[i + 24][0] = s24_0;
            critic_dense_kernel_grad[i + 25][0] = s25_0;
            critic_dense_kernel_grad[i + 26][0] = s26_0;
            critic_dense_kernel_grad[i + 27][0] = s27_0;
        }
    }
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// greater, select, div, select, select, mul, add, reduce: [64, 7, 7, 64], [64, 3136] -> [64, 7, 7, 64], [64, 64], 2.21 MFLOP
static void discriminate_critic_conv2d_1_sum_grad_body(const float (*restrict critic_conv2d_1_2)[3136],
                                                       const unsigned char (*restrict critic_dropout_1_less_2)[3136],
                                                       const float (*restrict critic_dense_input_grad)[3136],
                                                       const float (*leaky_relu_y_grad)[7][7][64],
                                                       float (*leaky_relu_y_grad_flat)[3136],
                                                       float (*restrict critic_conv2d_1_sum_grad)[64])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        // leaky_relu_y_grad
        {
            for (int i = 0; i < 3136; i += 16) {
                const i32x16 t = f32x16_load(&critic_conv2d_1_2[b][i]) > 0.0f;
                const f32x16 t2 = f32x16_select(f32x16_load_mask(&critic_dropout_1_less_2[b][i]), f32x16_splat(0.0f), f32x16_load(&critic_dense_input_grad[b][i]));
                const f32x16 t3 = t2 / 0.7f;
                f32x16_store(&leaky_relu_y_grad_flat[b][i], f32x16_select(t, t3, f32x16_splat(0.0f)) + f32x16_select(t, f32x16_splat(0.0f), t3) * 0.2f);
            }
        }
        // critic.conv2d_1_sum_grad
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            for (int y = 0; y < 7; y++)
                for (int x = 0; x < 7; x++) {
                    sum += f32x16_load(&leaky_relu_y_grad[b][y][x][0]);
                    sum2 += f32x16_load(&leaky_relu_y_grad[b][y][x][16]);
                    sum3 += f32x16_load(&leaky_relu_y_grad[b][y][x][32]);
                    sum4 += f32x16_load(&leaky_relu_y_grad[b][y][x][48]);
                }
            f32x16_store(&critic_conv2d_1_sum_grad[b][0], sum);
            f32x16_store(&critic_conv2d_1_sum_grad[b][16], sum2);
            f32x16_store(&critic_conv2d_1_sum_grad[b][32], sum3);
            f32x16_store(&critic_conv2d_1_sum_grad[b][48], sum4);
        }
    }
}

static void discriminate_critic_conv2d_1_sum_grad(gan *m)
{
    discriminate_critic_conv2d_1_sum_grad_body((void *)(m->arena + 6422528), (void *)(m->arena + 12644352),
                                               (void *)(m->arena + 9633792), (void *)(m->arena + 10436608),
                                               (void *)(m->arena + 10436608), (void *)(m->arena + 7225344));
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// reduce: [64, 64] -> [64], 4.1 kFLOP
static void discriminate_critic_conv2d_1_bias_grad(gan *m)
{
    const float (*restrict critic_conv2d_1_sum_grad)[64] = (void *)(m->arena + 7225344);
    float *restrict critic_conv2d_1_bias_grad = (void *)(m->arena + 9838592);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&critic_conv2d_1_sum_grad[b][0]);
        sum2 += f32x16_load(&critic_conv2d_1_sum_grad[b][16]);
        sum3 += f32x16_load(&critic_conv2d_1_sum_grad[b][32]);
        sum4 += f32x16_load(&critic_conv2d_1_sum_grad[b][48]);
    }
    f32x16_store(&critic_conv2d_1_bias_grad[0], sum);
    f32x16_store(&critic_conv2d_1_bias_grad[16], sum2);
    f32x16_store(&critic_conv2d_1_bias_grad[32], sum3);
    f32x16_store(&critic_conv2d_1_bias_grad[48], sum4);
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// conv_input_grad, greater, select, div, select, select, mul, add: [5, 5, 32, 64], [64, 14, 14, 32], [64, 7, 7, 64] -> [64, 14, 14, 32], 272 MFLOP
static void discriminate_critic_conv2d_1_input_grad_body(const float (*restrict critic_conv2d_1_kernel)[5][32][64],
                                                         const float (*restrict critic_conv2d_2)[14][14][32],
                                                         const float (*restrict leaky_relu_y_grad)[7][7][64],
                                                         const unsigned char (*restrict critic_dropout_less_2)[14][14][32],
                                                         float (*restrict critic_conv2d_1_input_grad)[14][14][32])
{
    {
        // the kernel with its channels exchanged
        alignas(64) float turned[1600][32];
        for (int ky = 0; ky < 5; ky++)
            for (int kx = 0; kx < 5; kx++)
                for (int f = 0; f < 64; f++)
                    for (int c = 0; c < 32; c++)
                        turned[ky * 320 + kx * 64 + f][c] = critic_conv2d_1_kernel[ky][kx][c][f];
        #pragma omp for schedule(static) nowait
        for (int b = 0; b < 64; b++) {
            for (int y = 0; y < 7; y++) {
                const i32x16 t = f32x16_load(&critic_conv2d_2[b][y * 2][0][0]) > 0.0f;
                const i32x16 t3 = f32x16_load(&critic_conv2d_2[b][y * 2][0][16]) > 0.0f;
                const i32x16 t5 = f32x16_load(&critic_conv2d_2[b][y * 2][2][0]) > 0.0f;
                const i32x16 t7 = f32x16_load(&critic_conv2d_2[b][y * 2][2][16]) > 0.0f;
                const i32x16 t9 = f32x16_load(&critic_conv2d_2[b][y * 2][4][0]) > 0.0f;
                const i32x16 t11 = f32x16_load(&critic_conv2d_2[b][y * 2][4][16]) > 0.0f;
                const i32x16 t13 = f32x16_load(&critic_conv2d_2[b][y * 2][6][0]) > 0.0f;
                const i32x16 t15 = f32x16_load(&critic_conv2d_2[b][y * 2][6][16]) > 0.0f;
                const i32x16 t17 = f32x16_load(&critic_conv2d_2[b][y * 2][8][0]) > 0.0f;
                const i32x16 t19 = f32x16_load(&critic_conv2d_2[b][y * 2][8][16]) > 0.0f;
                const i32x16 t21 = f32x16_load(&critic_conv2d_2[b][y * 2][10][0]) > 0.0f;
                const i32x16 t23 = f32x16_load(&critic_conv2d_2[b][y * 2][10][16]) > 0.0f;
                const i32x16 t25 = f32x16_load(&critic_conv2d_2[b][y * 2][12][0]) > 0.0f;
                const i32x16 t27 = f32x16_load(&critic_conv2d_2[b][y * 2][12][16]) > 0.0f;
                {
                    // 7 pixels x 32 channels in registers
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
                    for (int ky = 0; ky < (y + 1 < 2 ? y + 1 : 2); ky++) {
                        for (int i = 0; i < 64; i++) {
                            const f32x16 w = f32x16_load(&turned[ky * 640 + i + 384][0]);
                            const f32x16 w2 = f32x16_load(&turned[ky * 640 + i + 384][16]);
                            const float a = leaky_relu_y_grad[b][y - ky][0][i];
                            s0_0 += a * w;
                            s0_1 += a * w2;
                            const float a2 = leaky_relu_y_grad[b][y - ky][1][i];
                            s1_0 += a2 * w;
                            s1_1 += a2 * w2;
                            const float a3 = leaky_relu_y_grad[b][y - ky][2][i];
                            s2_0 += a3 * w;
                            s2_1 += a3 * w2;
                            const float a4 = leaky_relu_y_grad[b][y - ky][3][i];
                            s3_0 += a4 * w;
                            s3_1 += a4 * w2;
                            const float a5 = leaky_relu_y_grad[b][y - ky][4][i];
                            s4_0 += a5 * w;
                            s4_1 += a5 * w2;
                            const float a6 = leaky_relu_y_grad[b][y - ky][5][i];
                            s5_0 += a6 * w;
                            s5_1 += a6 * w2;
                            const float a7 = leaky_relu_y_grad[b][y - ky][6][i];
                            s6_0 += a7 * w;
                            s6_1 += a7 * w2;
                        }
                        for (int i = 0; i < 64; i++) {
                            const f32x16 w = f32x16_load(&turned[ky * 640 + i + 512][0]);
                            const f32x16 w2 = f32x16_load(&turned[ky * 640 + i + 512][16]);
                            const float a = leaky_relu_y_grad[b][y - ky][0][i];
                            s1_0 += a * w;
                            s1_1 += a * w2;
                            const float a2 = leaky_relu_y_grad[b][y - ky][1][i];
                            s2_0 += a2 * w;
                            s2_1 += a2 * w2;
                            const float a3 = leaky_relu_y_grad[b][y - ky][2][i];
                            s3_0 += a3 * w;
                            s3_1 += a3 * w2;
                            const float a4 = leaky_relu_y_grad[b][y - ky][3][i];
                            s4_0 += a4 * w;
                            s4_1 += a4 * w2;
                            const float a5 = leaky_relu_y_grad[b][y - ky][4][i];
                            s5_0 += a5 * w;
                            s5_1 += a5 * w2;
                            const float a6 = leaky_relu_y_grad[b][y - ky][5][i];
                            s6_0 += a6 * w;
                            s6_1 += a6 * w2;
                        }
                    }
                    const f32x16 t2 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][0][0]), f32x16_splat(0.0f), s0_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][0][0], f32x16_select(t, t2, f32x16_splat(0.0f)) + f32x16_select(t, f32x16_splat(0.0f), t2) * 0.2f);
                    const f32x16 t4 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][0][16]), f32x16_splat(0.0f), s0_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][0][16], f32x16_select(t3, t4, f32x16_splat(0.0f)) + f32x16_select(t3, f32x16_splat(0.0f), t4) * 0.2f);
                    const f32x16 t6 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][2][0]), f32x16_splat(0.0f), s1_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][2][0], f32x16_select(t5, t6, f32x16_splat(0.0f)) + f32x16_select(t5, f32x16_splat(0.0f), t6) * 0.2f);
                    const f32x16 t8 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][2][16]), f32x16_splat(0.0f), s1_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][2][16], f32x16_select(t7, t8, f32x16_splat(0.0f)) + f32x16_select(t7, f32x16_splat(0.0f), t8) * 0.2f);
                    const f32x16 t10 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][4][0]), f32x16_splat(0.0f), s2_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][4][0], f32x16_select(t9, t10, f32x16_splat(0.0f)) + f32x16_select(t9, f32x16_splat(0.0f), t10) * 0.2f);
                    const f32x16 t12 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][4][16]), f32x16_splat(0.0f), s2_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][4][16], f32x16_select(t11, t12, f32x16_splat(0.0f)) + f32x16_select(t11, f32x16_splat(0.0f), t12) * 0.2f);
                    const f32x16 t14 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][6][0]), f32x16_splat(0.0f), s3_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][6][0], f32x16_select(t13, t14, f32x16_splat(0.0f)) + f32x16_select(t13, f32x16_splat(0.0f), t14) * 0.2f);
                    const f32x16 t16 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][6][16]), f32x16_splat(0.0f), s3_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][6][16], f32x16_select(t15, t16, f32x16_splat(0.0f)) + f32x16_select(t15, f32x16_splat(0.0f), t16) * 0.2f);
                    const f32x16 t18 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][8][0]), f32x16_splat(0.0f), s4_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][8][0], f32x16_select(t17, t18, f32x16_splat(0.0f)) + f32x16_select(t17, f32x16_splat(0.0f), t18) * 0.2f);
                    const f32x16 t20 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][8][16]), f32x16_splat(0.0f), s4_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][8][16], f32x16_select(t19, t20, f32x16_splat(0.0f)) + f32x16_select(t19, f32x16_splat(0.0f), t20) * 0.2f);
                    const f32x16 t22 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][10][0]), f32x16_splat(0.0f), s5_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][10][0], f32x16_select(t21, t22, f32x16_splat(0.0f)) + f32x16_select(t21, f32x16_splat(0.0f), t22) * 0.2f);
                    const f32x16 t24 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][10][16]), f32x16_splat(0.0f), s5_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][10][16], f32x16_select(t23, t24, f32x16_splat(0.0f)) + f32x16_select(t23, f32x16_splat(0.0f), t24) * 0.2f);
                    const f32x16 t26 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][12][0]), f32x16_splat(0.0f), s6_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][12][0], f32x16_select(t25, t26, f32x16_splat(0.0f)) + f32x16_select(t25, f32x16_splat(0.0f), t26) * 0.2f);
                    const f32x16 t28 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][12][16]), f32x16_splat(0.0f), s6_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][12][16], f32x16_select(t27, t28, f32x16_splat(0.0f)) + f32x16_select(t27, f32x16_splat(0.0f), t28) * 0.2f);
                }
            }
            for (int y = 0; y < 7; y++) {
                const i32x16 t = f32x16_load(&critic_conv2d_2[b][y * 2][1][0]) > 0.0f;
                const i32x16 t3 = f32x16_load(&critic_conv2d_2[b][y * 2][1][16]) > 0.0f;
                const i32x16 t5 = f32x16_load(&critic_conv2d_2[b][y * 2][3][0]) > 0.0f;
                const i32x16 t7 = f32x16_load(&critic_conv2d_2[b][y * 2][3][16]) > 0.0f;
                const i32x16 t9 = f32x16_load(&critic_conv2d_2[b][y * 2][5][0]) > 0.0f;
                const i32x16 t11 = f32x16_load(&critic_conv2d_2[b][y * 2][5][16]) > 0.0f;
                const i32x16 t13 = f32x16_load(&critic_conv2d_2[b][y * 2][7][0]) > 0.0f;
                const i32x16 t15 = f32x16_load(&critic_conv2d_2[b][y * 2][7][16]) > 0.0f;
                const i32x16 t17 = f32x16_load(&critic_conv2d_2[b][y * 2][9][0]) > 0.0f;
                const i32x16 t19 = f32x16_load(&critic_conv2d_2[b][y * 2][9][16]) > 0.0f;
                const i32x16 t21 = f32x16_load(&critic_conv2d_2[b][y * 2][11][0]) > 0.0f;
                const i32x16 t23 = f32x16_load(&critic_conv2d_2[b][y * 2][11][16]) > 0.0f;
                const i32x16 t25 = f32x16_load(&critic_conv2d_2[b][y * 2][13][0]) > 0.0f;
                const i32x16 t27 = f32x16_load(&critic_conv2d_2[b][y * 2][13][16]) > 0.0f;
                {
                    // 7 pixels x 32 channels in registers
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
                    for (int ky = 0; ky < (y + 1 < 2 ? y + 1 : 2); ky++) {
                        for (int i = 0; i < 64; i++) {
                            const f32x16 w = f32x16_load(&turned[ky * 640 + i + 320][0]);
                            const f32x16 w2 = f32x16_load(&turned[ky * 640 + i + 320][16]);
                            const float a = leaky_relu_y_grad[b][y - ky][1][i];
                            s0_0 += a * w;
                            s0_1 += a * w2;
                            const float a2 = leaky_relu_y_grad[b][y - ky][2][i];
                            s1_0 += a2 * w;
                            s1_1 += a2 * w2;
                            const float a3 = leaky_relu_y_grad[b][y - ky][3][i];
                            s2_0 += a3 * w;
                            s2_1 += a3 * w2;
                            const float a4 = leaky_relu_y_grad[b][y - ky][4][i];
                            s3_0 += a4 * w;
                            s3_1 += a4 * w2;
                            const float a5 = leaky_relu_y_grad[b][y - ky][5][i];
                            s4_0 += a5 * w;
                            s4_1 += a5 * w2;
                            const float a6 = leaky_relu_y_grad[b][y - ky][6][i];
                            s5_0 += a6 * w;
                            s5_1 += a6 * w2;
                        }
                        for (int i = 0; i < 64; i++) {
                            const f32x16 w = f32x16_load(&turned[ky * 640 + i + 448][0]);
                            const f32x16 w2 = f32x16_load(&turned[ky * 640 + i + 448][16]);
                            const float a = leaky_relu_y_grad[b][y - ky][0][i];
                            s0_0 += a * w;
                            s0_1 += a * w2;
                            const float a2 = leaky_relu_y_grad[b][y - ky][1][i];
                            s1_0 += a2 * w;
                            s1_1 += a2 * w2;
                            const float a3 = leaky_relu_y_grad[b][y - ky][2][i];
                            s2_0 += a3 * w;
                            s2_1 += a3 * w2;
                            const float a4 = leaky_relu_y_grad[b][y - ky][3][i];
                            s3_0 += a4 * w;
                            s3_1 += a4 * w2;
                            const float a5 = leaky_relu_y_grad[b][y - ky][4][i];
                            s4_0 += a5 * w;
                            s4_1 += a5 * w2;
                            const float a6 = leaky_relu_y_grad[b][y - ky][5][i];
                            s5_0 += a6 * w;
                            s5_1 += a6 * w2;
                            const float a7 = leaky_relu_y_grad[b][y - ky][6][i];
                            s6_0 += a7 * w;
                            s6_1 += a7 * w2;
                        }
                        for (int i = 0; i < 64; i++) {
                            const f32x16 w = f32x16_load(&turned[ky * 640 + i + 576][0]);
                            const f32x16 w2 = f32x16_load(&turned[ky * 640 + i + 576][16]);
                            const float a = leaky_relu_y_grad[b][y - ky][0][i];
                            s1_0 += a * w;
                            s1_1 += a * w2;
                            const float a2 = leaky_relu_y_grad[b][y - ky][1][i];
                            s2_0 += a2 * w;
                            s2_1 += a2 * w2;
                            const float a3 = leaky_relu_y_grad[b][y - ky][2][i];
                            s3_0 += a3 * w;
                            s3_1 += a3 * w2;
                            const float a4 = leaky_relu_y_grad[b][y - ky][3][i];
                            s4_0 += a4 * w;
                            s4_1 += a4 * w2;
                            const float a5 = leaky_relu_y_grad[b][y - ky][4][i];
                            s5_0 += a5 * w;
                            s5_1 += a5 * w2;
                            const float a6 = leaky_relu_y_grad[b][y - ky][5][i];
                            s6_0 += a6 * w;
                            s6_1 += a6 * w2;
                        }
                    }
                    const f32x16 t2 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][1][0]), f32x16_splat(0.0f), s0_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][1][0], f32x16_select(t, t2, f32x16_splat(0.0f)) + f32x16_select(t, f32x16_splat(0.0f), t2) * 0.2f);
                    const f32x16 t4 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][1][16]), f32x16_splat(0.0f), s0_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][1][16], f32x16_select(t3, t4, f32x16_splat(0.0f)) + f32x16_select(t3, f32x16_splat(0.0f), t4) * 0.2f);
                    const f32x16 t6 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][3][0]), f32x16_splat(0.0f), s1_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][3][0], f32x16_select(t5, t6, f32x16_splat(0.0f)) + f32x16_select(t5, f32x16_splat(0.0f), t6) * 0.2f);
                    const f32x16 t8 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][3][16]), f32x16_splat(0.0f), s1_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][3][16], f32x16_select(t7, t8, f32x16_splat(0.0f)) + f32x16_select(t7, f32x16_splat(0.0f), t8) * 0.2f);
                    const f32x16 t10 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][5][0]), f32x16_splat(0.0f), s2_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][5][0], f32x16_select(t9, t10, f32x16_splat(0.0f)) + f32x16_select(t9, f32x16_splat(0.0f), t10) * 0.2f);
                    const f32x16 t12 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][5][16]), f32x16_splat(0.0f), s2_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][5][16], f32x16_select(t11, t12, f32x16_splat(0.0f)) + f32x16_select(t11, f32x16_splat(0.0f), t12) * 0.2f);
                    const f32x16 t14 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][7][0]), f32x16_splat(0.0f), s3_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][7][0], f32x16_select(t13, t14, f32x16_splat(0.0f)) + f32x16_select(t13, f32x16_splat(0.0f), t14) * 0.2f);
                    const f32x16 t16 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][7][16]), f32x16_splat(0.0f), s3_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][7][16], f32x16_select(t15, t16, f32x16_splat(0.0f)) + f32x16_select(t15, f32x16_splat(0.0f), t16) * 0.2f);
                    const f32x16 t18 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][9][0]), f32x16_splat(0.0f), s4_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][9][0], f32x16_select(t17, t18, f32x16_splat(0.0f)) + f32x16_select(t17, f32x16_splat(0.0f), t18) * 0.2f);
                    const f32x16 t20 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][9][16]), f32x16_splat(0.0f), s4_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][9][16], f32x16_select(t19, t20, f32x16_splat(0.0f)) + f32x16_select(t19, f32x16_splat(0.0f), t20) * 0.2f);
                    const f32x16 t22 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][11][0]), f32x16_splat(0.0f), s5_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][11][0], f32x16_select(t21, t22, f32x16_splat(0.0f)) + f32x16_select(t21, f32x16_splat(0.0f), t22) * 0.2f);
                    const f32x16 t24 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][11][16]), f32x16_splat(0.0f), s5_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][11][16], f32x16_select(t23, t24, f32x16_splat(0.0f)) + f32x16_select(t23, f32x16_splat(0.0f), t24) * 0.2f);
                    const f32x16 t26 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][13][0]), f32x16_splat(0.0f), s6_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][13][0], f32x16_select(t25, t26, f32x16_splat(0.0f)) + f32x16_select(t25, f32x16_splat(0.0f), t26) * 0.2f);
                    const f32x16 t28 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][13][16]), f32x16_splat(0.0f), s6_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2][13][16], f32x16_select(t27, t28, f32x16_splat(0.0f)) + f32x16_select(t27, f32x16_splat(0.0f), t28) * 0.2f);
                }
            }
            for (int y = 0; y < 7; y++) {
                const i32x16 t = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][0][0]) > 0.0f;
                const i32x16 t3 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][0][16]) > 0.0f;
                const i32x16 t5 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][2][0]) > 0.0f;
                const i32x16 t7 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][2][16]) > 0.0f;
                const i32x16 t9 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][4][0]) > 0.0f;
                const i32x16 t11 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][4][16]) > 0.0f;
                const i32x16 t13 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][6][0]) > 0.0f;
                const i32x16 t15 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][6][16]) > 0.0f;
                const i32x16 t17 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][8][0]) > 0.0f;
                const i32x16 t19 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][8][16]) > 0.0f;
                const i32x16 t21 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][10][0]) > 0.0f;
                const i32x16 t23 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][10][16]) > 0.0f;
                const i32x16 t25 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][12][0]) > 0.0f;
                const i32x16 t27 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][12][16]) > 0.0f;
                {
                    // 7 pixels x 32 channels in registers
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
                    for (int ky = (0 < y - 5 ? y - 5 : 0); ky < (y + 2 < 3 ? y + 2 : 3); ky++) {
                        for (int i = 0; i < 64; i++) {
                            const f32x16 w = f32x16_load(&turned[ky * 640 + i + 64][0]);
                            const f32x16 w2 = f32x16_load(&turned[ky * 640 + i + 64][16]);
                            const float a = leaky_relu_y_grad[b][y - ky + 1][0][i];
                            s0_0 += a * w;
                            s0_1 += a * w2;
                            const float a2 = leaky_relu_y_grad[b][y - ky + 1][1][i];
                            s1_0 += a2 * w;
                            s1_1 += a2 * w2;
                            const float a3 = leaky_relu_y_grad[b][y - ky + 1][2][i];
                            s2_0 += a3 * w;
                            s2_1 += a3 * w2;
                            const float a4 = leaky_relu_y_grad[b][y - ky + 1][3][i];
                            s3_0 += a4 * w;
                            s3_1 += a4 * w2;
                            const float a5 = leaky_relu_y_grad[b][y - ky + 1][4][i];
                            s4_0 += a5 * w;
                            s4_1 += a5 * w2;
                            const float a6 = leaky_relu_y_grad[b][y - ky + 1][5][i];
                            s5_0 += a6 * w;
                            s5_1 += a6 * w2;
                            const float a7 = leaky_relu_y_grad[b][y - ky + 1][6][i];
                            s6_0 += a7 * w;
                            s6_1 += a7 * w2;
                        }
                        for (int i = 0; i < 64; i++) {
                            const f32x16 w = f32x16_load(&turned[ky * 640 + i + 192][0]);
                            const f32x16 w2 = f32x16_load(&turned[ky * 640 + i + 192][16]);
                            const float a = leaky_relu_y_grad[b][y - ky + 1][0][i];
                            s1_0 += a * w;
                            s1_1 += a * w2;
                            const float a2 = leaky_relu_y_grad[b][y - ky + 1][1][i];
                            s2_0 += a2 * w;
                            s2_1 += a2 * w2;
                            const float a3 = leaky_relu_y_grad[b][y - ky + 1][2][i];
                            s3_0 += a3 * w;
                            s3_1 += a3 * w2;
                            const float a4 = leaky_relu_y_grad[b][y - ky + 1][3][i];
                            s4_0 += a4 * w;
                            s4_1 += a4 * w2;
                            const float a5 = leaky_relu_y_grad[b][y - ky + 1][4][i];
                            s5_0 += a5 * w;
                            s5_1 += a5 * w2;
                            const float a6 = leaky_relu_y_grad[b][y - ky + 1][5][i];
                            s6_0 += a6 * w;
                            s6_1 += a6 * w2;
                        }
                    }
                    const f32x16 t2 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][0][0]), f32x16_splat(0.0f), s0_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][0][0], f32x16_select(t, t2, f32x16_splat(0.0f)) + f32x16_select(t, f32x16_splat(0.0f), t2) * 0.2f);
                    const f32x16 t4 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][0][16]), f32x16_splat(0.0f), s0_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][0][16], f32x16_select(t3, t4, f32x16_splat(0.0f)) + f32x16_select(t3, f32x16_splat(0.0f), t4) * 0.2f);
                    const f32x16 t6 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][2][0]), f32x16_splat(0.0f), s1_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][2][0], f32x16_select(t5, t6, f32x16_splat(0.0f)) + f32x16_select(t5, f32x16_splat(0.0f), t6) * 0.2f);
                    const f32x16 t8 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][2][16]), f32x16_splat(0.0f), s1_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][2][16], f32x16_select(t7, t8, f32x16_splat(0.0f)) + f32x16_select(t7, f32x16_splat(0.0f), t8) * 0.2f);
                    const f32x16 t10 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][4][0]), f32x16_splat(0.0f), s2_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][4][0], f32x16_select(t9, t10, f32x16_splat(0.0f)) + f32x16_select(t9, f32x16_splat(0.0f), t10) * 0.2f);
                    const f32x16 t12 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][4][16]), f32x16_splat(0.0f), s2_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][4][16], f32x16_select(t11, t12, f32x16_splat(0.0f)) + f32x16_select(t11, f32x16_splat(0.0f), t12) * 0.2f);
                    const f32x16 t14 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][6][0]), f32x16_splat(0.0f), s3_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][6][0], f32x16_select(t13, t14, f32x16_splat(0.0f)) + f32x16_select(t13, f32x16_splat(0.0f), t14) * 0.2f);
                    const f32x16 t16 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][6][16]), f32x16_splat(0.0f), s3_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][6][16], f32x16_select(t15, t16, f32x16_splat(0.0f)) + f32x16_select(t15, f32x16_splat(0.0f), t16) * 0.2f);
                    const f32x16 t18 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][8][0]), f32x16_splat(0.0f), s4_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][8][0], f32x16_select(t17, t18, f32x16_splat(0.0f)) + f32x16_select(t17, f32x16_splat(0.0f), t18) * 0.2f);
                    const f32x16 t20 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][8][16]), f32x16_splat(0.0f), s4_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][8][16], f32x16_select(t19, t20, f32x16_splat(0.0f)) + f32x16_select(t19, f32x16_splat(0.0f), t20) * 0.2f);
                    const f32x16 t22 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][10][0]), f32x16_splat(0.0f), s5_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][10][0], f32x16_select(t21, t22, f32x16_splat(0.0f)) + f32x16_select(t21, f32x16_splat(0.0f), t22) * 0.2f);
                    const f32x16 t24 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][10][16]), f32x16_splat(0.0f), s5_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][10][16], f32x16_select(t23, t24, f32x16_splat(0.0f)) + f32x16_select(t23, f32x16_splat(0.0f), t24) * 0.2f);
                    const f32x16 t26 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][12][0]), f32x16_splat(0.0f), s6_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][12][0], f32x16_select(t25, t26, f32x16_splat(0.0f)) + f32x16_select(t25, f32x16_splat(0.0f), t26) * 0.2f);
                    const f32x16 t28 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][12][16]), f32x16_splat(0.0f), s6_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][12][16], f32x16_select(t27, t28, f32x16_splat(0.0f)) + f32x16_select(t27, f32x16_splat(0.0f), t28) * 0.2f);
                }
            }
            for (int y = 0; y < 7; y++) {
                const i32x16 t = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][1][0]) > 0.0f;
                const i32x16 t3 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][1][16]) > 0.0f;
                const i32x16 t5 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][3][0]) > 0.0f;
                const i32x16 t7 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][3][16]) > 0.0f;
                const i32x16 t9 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][5][0]) > 0.0f;
                const i32x16 t11 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][5][16]) > 0.0f;
                const i32x16 t13 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][7][0]) > 0.0f;
                const i32x16 t15 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][7][16]) > 0.0f;
                const i32x16 t17 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][9][0]) > 0.0f;
                const i32x16 t19 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][9][16]) > 0.0f;
                const i32x16 t21 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][11][0]) > 0.0f;
                const i32x16 t23 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][11][16]) > 0.0f;
                const i32x16 t25 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][13][0]) > 0.0f;
                const i32x16 t27 = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][13][16]) > 0.0f;
                {
                    // 7 pixels x 32 channels in registers
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
                    for (int ky = (0 < y - 5 ? y - 5 : 0); ky < (y + 2 < 3 ? y + 2 : 3); ky++) {
                        for (int i = 0; i < 64; i++) {
                            const f32x16 w = f32x16_load(&turned[ky * 640 + i][0]);
                            const f32x16 w2 = f32x16_load(&turned[ky * 640 + i][16]);
                            const float a = leaky_relu_y_grad[b][y - ky + 1][1][i];
                            s0_0 += a * w;
                            s0_1 += a * w2;
                            const float a2 = leaky_relu_y_grad[b][y - ky + 1][2][i];
                            s1_0 += a2 * w;
                            s1_1 += a2 * w2;
                            const float a3 = leaky_relu_y_grad[b][y - ky + 1][3][i];
                            s2_0 += a3 * w;
                            s2_1 += a3 * w2;
                            const float a4 = leaky_relu_y_grad[b][y - ky + 1][4][i];
                            s3_0 += a4 * w;
                            s3_1 += a4 * w2;
                            const float a5 = leaky_relu_y_grad[b][y - ky + 1][5][i];
                            s4_0 += a5 * w;
                            s4_1 += a5 * w2;
                            const float a6 = leaky_relu_y_grad[b][y - ky + 1][6][i];
                            s5_0 += a6 * w;
                            s5_1 += a6 * w2;
                        }
                        for (int i = 0; i < 64; i++) {
                            const f32x16 w = f32x16_load(&turned[ky * 640 + i + 128][0]);
                            const f32x16 w2 = f32x16_load(&turned[ky * 640 + i + 128][16]);
                            const float a = leaky_relu_y_grad[b][y - ky + 1][0][i];
                            s0_0 += a * w;
                            s0_1 += a * w2;
                            const float a2 = leaky_relu_y_grad[b][y - ky + 1][1][i];
                            s1_0 += a2 * w;
                            s1_1 += a2 * w2;
                            const float a3 = leaky_relu_y_grad[b][y - ky + 1][2][i];
                            s2_0 += a3 * w;
                            s2_1 += a3 * w2;
                            const float a4 = leaky_relu_y_grad[b][y - ky + 1][3][i];
                            s3_0 += a4 * w;
                            s3_1 += a4 * w2;
                            const float a5 = leaky_relu_y_grad[b][y - ky + 1][4][i];
                            s4_0 += a5 * w;
                            s4_1 += a5 * w2;
                            const float a6 = leaky_relu_y_grad[b][y - ky + 1][5][i];
                            s5_0 += a6 * w;
                            s5_1 += a6 * w2;
                            const float a7 = leaky_relu_y_grad[b][y - ky + 1][6][i];
                            s6_0 += a7 * w;
                            s6_1 += a7 * w2;
                        }
                        for (int i = 0; i < 64; i++) {
                            const f32x16 w = f32x16_load(&turned[ky * 640 + i + 256][0]);
                            const f32x16 w2 = f32x16_load(&turned[ky * 640 + i + 256][16]);
                            const float a = leaky_relu_y_grad[b][y - ky + 1][0][i];
                            s1_0 += a * w;
                            s1_1 += a * w2;
                            const float a2 = leaky_relu_y_grad[b][y - ky + 1][1][i];
                            s2_0 += a2 * w;
                            s2_1 += a2 * w2;
                            const float a3 = leaky_relu_y_grad[b][y - ky + 1][2][i];
                            s3_0 += a3 * w;
                            s3_1 += a3 * w2;
                            const float a4 = leaky_relu_y_grad[b][y - ky + 1][3][i];
                            s4_0 += a4 * w;
                            s4_1 += a4 * w2;
                            const float a5 = leaky_relu_y_grad[b][y - ky + 1][4][i];
                            s5_0 += a5 * w;
                            s5_1 += a5 * w2;
                            const float a6 = leaky_relu_y_grad[b][y - ky + 1][5][i];
                            s6_0 += a6 * w;
                            s6_1 += a6 * w2;
                        }
                    }
                    const f32x16 t2 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][1][0]), f32x16_splat(0.0f), s0_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][1][0], f32x16_select(t, t2, f32x16_splat(0.0f)) + f32x16_select(t, f32x16_splat(0.0f), t2) * 0.2f);
                    const f32x16 t4 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][1][16]), f32x16_splat(0.0f), s0_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][1][16], f32x16_select(t3, t4, f32x16_splat(0.0f)) + f32x16_select(t3, f32x16_splat(0.0f), t4) * 0.2f);
                    const f32x16 t6 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][3][0]), f32x16_splat(0.0f), s1_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][3][0], f32x16_select(t5, t6, f32x16_splat(0.0f)) + f32x16_select(t5, f32x16_splat(0.0f), t6) * 0.2f);
                    const f32x16 t8 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][3][16]), f32x16_splat(0.0f), s1_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][3][16], f32x16_select(t7, t8, f32x16_splat(0.0f)) + f32x16_select(t7, f32x16_splat(0.0f), t8) * 0.2f);
                    const f32x16 t10 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][5][0]), f32x16_splat(0.0f), s2_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][5][0], f32x16_select(t9, t10, f32x16_splat(0.0f)) + f32x16_select(t9, f32x16_splat(0.0f), t10) * 0.2f);
                    const f32x16 t12 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][5][16]), f32x16_splat(0.0f), s2_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][5][16], f32x16_select(t11, t12, f32x16_splat(0.0f)) + f32x16_select(t11, f32x16_splat(0.0f), t12) * 0.2f);
                    const f32x16 t14 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][7][0]), f32x16_splat(0.0f), s3_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][7][0], f32x16_select(t13, t14, f32x16_splat(0.0f)) + f32x16_select(t13, f32x16_splat(0.0f), t14) * 0.2f);
                    const f32x16 t16 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][7][16]), f32x16_splat(0.0f), s3_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][7][16], f32x16_select(t15, t16, f32x16_splat(0.0f)) + f32x16_select(t15, f32x16_splat(0.0f), t16) * 0.2f);
                    const f32x16 t18 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][9][0]), f32x16_splat(0.0f), s4_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][9][0], f32x16_select(t17, t18, f32x16_splat(0.0f)) + f32x16_select(t17, f32x16_splat(0.0f), t18) * 0.2f);
                    const f32x16 t20 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][9][16]), f32x16_splat(0.0f), s4_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][9][16], f32x16_select(t19, t20, f32x16_splat(0.0f)) + f32x16_select(t19, f32x16_splat(0.0f), t20) * 0.2f);
                    const f32x16 t22 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][11][0]), f32x16_splat(0.0f), s5_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][11][0], f32x16_select(t21, t22, f32x16_splat(0.0f)) + f32x16_select(t21, f32x16_splat(0.0f), t22) * 0.2f);
                    const f32x16 t24 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][11][16]), f32x16_splat(0.0f), s5_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][11][16], f32x16_select(t23, t24, f32x16_splat(0.0f)) + f32x16_select(t23, f32x16_splat(0.0f), t24) * 0.2f);
                    const f32x16 t26 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][13][0]), f32x16_splat(0.0f), s6_0) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][13][0], f32x16_select(t25, t26, f32x16_splat(0.0f)) + f32x16_select(t25, f32x16_splat(0.0f), t26) * 0.2f);
                    const f32x16 t28 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][13][16]), f32x16_splat(0.0f), s6_1) / 0.7f;
                    f32x16_store(&critic_conv2d_1_input_grad[b][y * 2 + 1][13][16], f32x16_select(t27, t28, f32x16_splat(0.0f)) + f32x16_select(t27, f32x16_splat(0.0f), t28) * 0.2f);
                }
            }
        }
    }
}

static void discriminate_critic_conv2d_1_input_grad(gan *m)
{
    discriminate_critic_conv2d_1_input_grad_body(m->critic_conv2d_1_kernel, (void *)(m->arena + 3211264),
                                                 (void *)(m->arena + 10436608), (void *)(m->arena + 11640832),
                                                 (void *)(m->arena + 6422528));
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// conv_kernel_grad: [64, 7, 7, 64], [64, 14, 14, 32] -> [800, 64], [5, 5, 32, 64], 268 MFLOP
static void discriminate_critic_conv2d_1_kernel_grad(gan *m)
{
    const float (*restrict leaky_relu_y_grad)[7][7][64] = (void *)(m->arena + 10436608);
    const float (*restrict critic_dropout_select_2)[14][14][32] = (void *)(m->arena + 4816896);
    float (*restrict sums)[64] = (void *)(m->arena + 3211264);
    float (*restrict critic_conv2d_1_kernel_grad)[5][32][64] = (void *)(m->arena + 9633792);

    {
        #pragma omp single nowait
        {
            for (int c = 0; c < 800; c++) {
                f32x16_store(&sums[c][0], f32x16_splat(0.0f));
                f32x16_store(&sums[c][16], f32x16_splat(0.0f));
                f32x16_store(&sums[c][32], f32x16_splat(0.0f));
                f32x16_store(&sums[c][48], f32x16_splat(0.0f));
            }
        }
        for (int block = 0; block < 64; block += 27) {
            #pragma omp barrier
            #pragma omp for collapse(2) schedule(static) nowait
            for (int64_t ky = 0; ky < 5; ky++)
                for (int64_t first = 0; first < 32; first += 16)
                    for (int near = 0; near < 27; near++)
                        for (int kx = 0; kx < 5; kx++) {
                            {
                                // 6 input channels x 64 output channels in registers
                                f32x16 s0_0 = f32x16_load(&sums[ky * 160 + first + kx * 32][0]);
                                f32x16 s0_1 = f32x16_load(&sums[ky * 160 + first + kx * 32][16]);
                                f32x16 s0_2 = f32x16_load(&sums[ky * 160 + first + kx * 32][32]);
                                f32x16 s0_3 = f32x16_load(&sums[ky * 160 + first + kx * 32][48]);
                                f32x16 s1_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 1][0]);
                                f32x16 s1_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 1][16]);
                                f32x16 s1_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 1][32]);
                                f32x16 s1_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 1][48]);
                                f32x16 s2_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 2][0]);
                                f32x16 s2_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 2][16]);
                                f32x16 s2_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 2][32]);
                                f32x16 s2_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 2][48]);
                                f32x16 s3_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 3][0]);
                                f32x16 s3_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 3][16]);
                                f32x16 s3_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 3][32]);
                                f32x16 s3_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 3][48]);
                                f32x16 s4_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 4][0]);
                                f32x16 s4_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 4][16]);
                                f32x16 s4_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 4][32]);
                                f32x16 s4_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 4][48]);
                                f32x16 s5_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 5][0]);
                                f32x16 s5_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 5][16]);
                                f32x16 s5_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 5][32]);
                                f32x16 s5_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 5][48]);
                                for (int b = block + near; b < (64 < block + near + 1 ? 64 : block + near + 1); b++)
                                    for (int y = (0 < (4 - ky) / 2 - 1 ? (4 - ky) / 2 - 1 : 0); y < ((16 - ky) / 2 < 7 ? (16 - ky) / 2 : 7); y++)
                                        for (int x = (0 < (4 - kx) / 2 - 1 ? (4 - kx) / 2 - 1 : 0); x < ((16 - kx) / 2 < 7 ? (16 - kx) / 2 : 7); x++) {
                                            const f32x16 w = f32x16_load(&leaky_relu_y_grad[b][y][x][0]);
                                            const f32x16 w2 = f32x16_load(&leaky_relu_y_grad[b][y][x][16]);
                                            const f32x16 w3 = f32x16_load(&leaky_relu_y_grad[b][y][x][32]);
                                            const f32x16 w4 = f32x16_load(&leaky_relu_y_grad[b][y][x][48]);
                                            const float a = critic_dropout_select_2[b][ky + y * 2 - 1][kx + x * 2 - 1][first];
                                            s0_0 += a * w;
                                            s0_1 += a * w2;
                                            s0_2 += a * w3;
                                            s0_3 += a * w4;
                                            const float a2 = critic_dropout_select_2[b][ky + y * 2 - 1][kx + x * 2 - 1][first + 1];
                                            s1_0 += a2 * w;
                                            s1_1 += a2 * w2;
                                            s1_2 += a2 * w3;
                                            s1_3 += a2 * w4;
                                            const float a3 = critic_dropout_select_2[b][ky + y * 2 - 1][kx + x * 2 - 1][first + 2];
                                            s2_0 += a3 * w;
                                            s2_1 += a3 * w2;
                                            s2_2 += a3 * w3;
                                            s2_3 += a3 * w4;
                                            const float a4 = critic_dropout_select_2[b][ky + y * 2 - 1][kx + x * 2 - 1][first + 3];
                                            s3_0 += a4 * w;
                                            s3_1 += a4 * w2;
                                            s3_2 += a4 * w3;
                                            s3_3 += a4 * w4;
                                            const float a5 = critic_dropout_select_2[b][ky + y * 2 - 1][kx + x * 2 - 1][first + 4];
                                            s4_0 += a5 * w;
                                            s4_1 += a5 * w2;
                                            s4_2 += a5 * w3;
                                            s4_3 += a5 * w4;
                                            const float a6 = critic_dropout_select_2[b][ky + y * 2 - 1][kx + x * 2 - 1][first + 5];
                                            s5_0 += a6 * w;
                                            s5_1 += a6 * w2;
                                            s5_2 += a6 * w3;
                                            s5_3 += a6 * w4;
                                        }
                                f32x16_store(&sums[ky * 160 + first + kx * 32][0], s0_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32][16], s0_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32][32], s0_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32][48], s0_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 1][0], s1_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 1][16], s1_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 1][32], s1_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 1][48], s1_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 2][0], s2_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 2][16], s2_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 2][32], s2_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 2][48], s2_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 3][0], s3_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 3][16], s3_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 3][32], s3_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 3][48], s3_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 4][0], s4_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 4][16], s4_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 4][32], s4_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 4][48], s4_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 5][0], s5_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 5][16], s5_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 5][32], s5_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 5][48], s5_3);
                            }
                            for (int c = 6; c < 16; c += 5) {
                                // 5 input channels x 64 output channels in registers
                                f32x16 s0_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c][0]);
                                f32x16 s0_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c][16]);
                                f32x16 s0_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c][32]);
                                f32x16 s0_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c][48]);
                                f32x16 s1_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 1][0]);
                                f32x16 s1_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 1][16]);
                                f32x16 s1_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 1][32]);
                                f32x16 s1_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 1][48]);
                                f32x16 s2_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 2][0]);
                                f32x16 s2_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 2][16]);
                                f32x16 s2_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 2][32]);
                                f32x16 s2_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 2][48]);
                                f32x16 s3_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 3][0]);
                                f32x16 s3_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 3][16]);
                                f32x16 s3_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 3][32]);
                                f32x16 s3_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 3][48]);
                                f32x16 s4_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 4][0]);
                                f32x16 s4_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 4][16]);
                                f32x16 s4_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 4][32]);
                                f32x16 s4_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 4][48]);
                                for (int b = block + near; b < (64 < block + near + 1 ? 64 : block + near + 1); b++)
                                    for (int y = (0 < (4 - ky) / 2 - 1 ? (4 - ky) / 2 - 1 : 0); y < ((16 - ky) / 2 < 7 ? (16 - ky) / 2 : 7); y++)
                                        for (int x = (0 < (4 - kx) / 2 - 1 ? (4 - kx) / 2 - 1 : 0); x < ((16 - kx) / 2 < 7 ? (16 - kx) / 2 : 7); x++) {
                                            const f32x16 w = f32x16_load(&leaky_relu_y_grad[b][y][x][0]);
                                            const f32x16 w2 = f32x16_load(&leaky_relu_y_grad[b][y][x][16]);
                                            const f32x16 w3 = f32x16_load(&leaky_relu_y_grad[b][y][x][32]);
                                            const f32x16 w4 = f32x16_load(&leaky_relu_y_grad[b][y][x][48]);
                                            const float a = critic_dropout_select_2[b][ky + y * 2 - 1][kx + x * 2 - 1][first + c];
                                            s0_0 += a * w;
                                            s0_1 += a * w2;
                                            s0_2 += a * w3;
                                            s0_3 += a * w4;
                                            const float a2 = critic_dropout_select_2[b][ky + y * 2 - 1][kx + x * 2 - 1][first + c + 1];
                                            s1_0 += a2 * w;
                                            s1_1 += a2 * w2;
                                            s1_2 += a2 * w3;
                                            s1_3 += a2 * w4;
                                            const float a3 = critic_dropout_select_2[b][ky + y * 2 - 1][kx + x * 2 - 1][first + c + 2];
                                            s2_0 += a3 * w;
                                            s2_1 += a3 * w2;
                                            s2_2 += a3 * w3;
                                            s2_3 += a3 * w4;
                                            const float a4 = critic_dropout_select_2[b][ky + y * 2 - 1][kx + x * 2 - 1][first + c + 3];
                                            s3_0 += a4 * w;
                                            s3_1 += a4 * w2;
                                            s3_2 += a4 * w3;
                                            s3_3 += a4 * w4;
                                            const float a5 = critic_dropout_select_2[b][ky + y * 2 - 1][kx + x * 2 - 1][first + c + 4];
                                            s4_0 += a5 * w;
                                            s4_1 += a5 * w2;
                                            s4_2 += a5 * w3;
                                            s4_3 += a5 * w4;
                                        }
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c][0], s0_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c][16], s0_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c][32], s0_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c][48], s0_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 1][0], s1_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 1][16], s1_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 1][32], s1_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 1][48], s1_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 2][0], s2_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 2][16], s2_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 2][32], s2_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 2][48], s2_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 3][0], s3_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 3][16], s3_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 3][32], s3_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 3][48], s3_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 4][0], s4_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 4][16], s4_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 4][32], s4_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 4][48], s4_3);
                            }
                        }
        }
        #pragma omp barrier
        #pragma omp single nowait
        {
            for (int ky = 0; ky < 5; ky++)
                for (int kx = 0; kx < 5; kx++)
                    for (int c = 0; c < 32; c++) {
                        {
                            f32x16 sum = f32x16_load(&sums[ky * 160 + kx * 32 + c][0]);
                            f32x16_store(&critic_conv2d_1_kernel_grad[ky][kx][c][0], sum);
                        }
                        {
                            f32x16 sum = f32x16_load(&sums[ky * 160 + kx * 32 + c][16]);
                            f32x16_store(&critic_conv2d_1_kernel_grad[ky][kx][c][16], sum);
                        }
                        {
                            f32x16 sum = f32x16_load(&sums[ky * 160 + kx * 32 + c][32]);
                            f32x16_store(&critic_conv2d_1_kernel_grad[ky][kx][c][32], sum);
                        }
                        {
                            f32x16 sum = f32x16_load(&sums[ky * 160 + kx * 32 + c][48]);
                            f32x16_store(&critic_conv2d_1_kernel_grad[ky][kx][c][48], sum);
                        }
                    }
        }
    }
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// reduce: [64, 14, 14, 32] -> [64, 32], 401 kFLOP
static void discriminate_critic_conv2d_sum_grad_body(const float (*restrict critic_conv2d_1_input_grad)[14][14][32],
                                                     float (*restrict critic_conv2d_sum_grad)[32])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        for (int y = 0; y < 14; y++)
            for (int x = 0; x < 14; x++) {
                sum += f32x16_load(&critic_conv2d_1_input_grad[b][y][x][0]);
                sum2 += f32x16_load(&critic_conv2d_1_input_grad[b][y][x][16]);
            }
        f32x16_store(&critic_conv2d_sum_grad[b][0], sum);
        f32x16_store(&critic_conv2d_sum_grad[b][16], sum2);
    }
}

static void discriminate_critic_conv2d_sum_grad(gan *m)
{
    discriminate_critic_conv2d_sum_grad_body((void *)(m->arena + 6422528), (void *)(m->arena + 3211264));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// reduce: [64, 32] -> [32], 2.05 kFLOP
static void discriminate_critic_conv2d_bias_grad(gan *m)
{
    const float (*restrict critic_conv2d_sum_grad)[32] = (void *)(m->arena + 3211264);
    float *restrict critic_conv2d_bias_grad = (void *)(m->arena + 5622912);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&critic_conv2d_sum_grad[b][0]);
        sum2 += f32x16_load(&critic_conv2d_sum_grad[b][16]);
    }
    f32x16_store(&critic_conv2d_bias_grad[0], sum);
    f32x16_store(&critic_conv2d_bias_grad[16], sum2);
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// conv_kernel_grad: [64, 14, 14, 32], [64, 28, 28, 1] -> [400, 32], [5, 5, 1, 32], 18.4 MFLOP
static void discriminate_critic_conv2d_kernel_grad(gan *m)
{
    const float (*restrict critic_conv2d_1_input_grad)[14][14][32] = (void *)(m->arena + 6422528);
    const float (*restrict generator_conv2d_1)[28][28][1] = (void *)(m->arena + 12242944);
    float (*restrict part_sums)[32] = (void *)(m->arena + 3211264);
    float (*restrict critic_conv2d_kernel_grad)[5][1][32] = (void *)(m->arena + 5619712);

    // sums of 4 examples each, added in order afterwards
    #pragma omp for schedule(static) nowait
    for (int part = 0; part < 16; part++) {
        {
            // 13 rows of the kernel x 32 channels in registers
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
            for (int b = part * 4; b < part * 4 + 4; b++) {
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad[b][0][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad[b][0][0][16]);
                    const float a = generator_conv2d_1[b][0][0][0];
                    s6_0 += a * w;
                    s6_1 += a * w2;
                    const float a2 = generator_conv2d_1[b][0][1][0];
                    s7_0 += a2 * w;
                    s7_1 += a2 * w2;
                    const float a3 = generator_conv2d_1[b][0][2][0];
                    s8_0 += a3 * w;
                    s8_1 += a3 * w2;
                    const float a4 = generator_conv2d_1[b][0][3][0];
                    s9_0 += a4 * w;
                    s9_1 += a4 * w2;
                    const float a5 = generator_conv2d_1[b][1][0][0];
                    s11_0 += a5 * w;
                    s11_1 += a5 * w2;
                    const float a6 = generator_conv2d_1[b][1][1][0];
                    s12_0 += a6 * w;
                    s12_1 += a6 * w2;
                }
                {
                    for (int x = 1; x < 13; x++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad[b][0][x][0]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad[b][0][x][16]);
                        const float a = generator_conv2d_1[b][0][x * 2 - 1][0];
                        s5_0 += a * w;
                        s5_1 += a * w2;
                        const float a2 = generator_conv2d_1[b][0][x * 2][0];
                        s6_0 += a2 * w;
                        s6_1 += a2 * w2;
                        const float a3 = generator_conv2d_1[b][0][x * 2 + 1][0];
                        s7_0 += a3 * w;
                        s7_1 += a3 * w2;
                        const float a4 = generator_conv2d_1[b][0][x * 2 + 2][0];
                        s8_0 += a4 * w;
                        s8_1 += a4 * w2;
                        const float a5 = generator_conv2d_1[b][0][x * 2 + 3][0];
                        s9_0 += a5 * w;
                        s9_1 += a5 * w2;
                        const float a6 = generator_conv2d_1[b][1][x * 2 - 1][0];
                        s10_0 += a6 * w;
                        s10_1 += a6 * w2;
                        const float a7 = generator_conv2d_1[b][1][x * 2][0];
                        s11_0 += a7 * w;
                        s11_1 += a7 * w2;
                        const float a8 = generator_conv2d_1[b][1][x * 2 + 1][0];
                        s12_0 += a8 * w;
                        s12_1 += a8 * w2;
                    }
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad[b][0][13][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad[b][0][13][16]);
                    const float a = generator_conv2d_1[b][0][25][0];
                    s5_0 += a * w;
                    s5_1 += a * w2;
                    const float a2 = generator_conv2d_1[b][0][26][0];
                    s6_0 += a2 * w;
                    s6_1 += a2 * w2;
                    const float a3 = generator_conv2d_1[b][0][27][0];
                    s7_0 += a3 * w;
                    s7_1 += a3 * w2;
                    const float a4 = generator_conv2d_1[b][1][25][0];
                    s10_0 += a4 * w;
                    s10_1 += a4 * w2;
                    const float a5 = generator_conv2d_1[b][1][26][0];
                    s11_0 += a5 * w;
                    s11_1 += a5 * w2;
                    const float a6 = generator_conv2d_1[b][1][27][0];
                    s12_0 += a6 * w;
                    s12_1 += a6 * w2;
                }
                for (int y = 1; y < 14; y++) {
                    {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad[b][y][0][0]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad[b][y][0][16]);
                        const float a = generator_conv2d_1[b][y * 2 - 1][0][0];
                        s1_0 += a * w;
                        s1_1 += a * w2;
                        const float a2 = generator_conv2d_1[b][y * 2 - 1][1][0];
                        s2_0 += a2 * w;
                        s2_1 += a2 * w2;
                        const float a3 = generator_conv2d_1[b][y * 2 - 1][2][0];
                        s3_0 += a3 * w;
                        s3_1 += a3 * w2;
                        const float a4 = generator_conv2d_1[b][y * 2 - 1][3][0];
                        s4_0 += a4 * w;
                        s4_1 += a4 * w2;
                        const float a5 = generator_conv2d_1[b][y * 2][0][0];
                        s6_0 += a5 * w;
                        s6_1 += a5 * w2;
                        const float a6 = generator_conv2d_1[b][y * 2][1][0];
                        s7_0 += a6 * w;
                        s7_1 += a6 * w2;
                        const float a7 = generator_conv2d_1[b][y * 2][2][0];
                        s8_0 += a7 * w;
                        s8_1 += a7 * w2;
                        const float a8 = generator_conv2d_1[b][y * 2][3][0];
                        s9_0 += a8 * w;
                        s9_1 += a8 * w2;
                        const float a9 = generator_conv2d_1[b][y * 2 + 1][0][0];
                        s11_0 += a9 * w;
                        s11_1 += a9 * w2;
                        const float a10 = generator_conv2d_1[b][y * 2 + 1][1][0];
                        s12_0 += a10 * w;
                        s12_1 += a10 * w2;
                    }
                    {
                        for (int x = 1; x < 13; x++) {
                            const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad[b][y][x][0]);
                            const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad[b][y][x][16]);
                            const float a = generator_conv2d_1[b][y * 2 - 1][x * 2 - 1][0];
                            s0_0 += a * w;
                            s0_1 += a * w2;
                            const float a2 = generator_conv2d_1[b][y * 2 - 1][x * 2][0];
                            s1_0 += a2 * w;
                            s1_1 += a2 * w2;
                            const float a3 = generator_conv2d_1[b][y * 2 - 1][x * 2 + 1][0];
                            s2_0 += a3 * w;
                            s2_1 += a3 * w2;
                            const float a4 = generator_conv2d_1[b][y * 2 - 1][x * 2 + 2][0];
                            s3_0 += a4 * w;
                            s3_1 += a4 * w2;
                            const float a5 = generator_conv2d_1[b][y * 2 - 1][x * 2 + 3][0];
                            s4_0 += a5 * w;
                            s4_1 += a5 * w2;
                            const float a6 = generator_conv2d_1[b][y * 2][x * 2 - 1][0];
                            s5_0 += a6 * w;
                            s5_1 += a6 * w2;
                            const float a7 = generator_conv2d_1[b][y * 2][x * 2][0];
                            s6_0 += a7 * w;
                            s6_1 += a7 * w2;
                            const float a8 = generator_conv2d_1[b][y * 2][x * 2 + 1][0];
                            s7_0 += a8 * w;
                            s7_1 += a8 * w2;
                            const float a9 = generator_conv2d_1[b][y * 2][x * 2 + 2][0];
                            s8_0 += a9 * w;
                            s8_1 += a9 * w2;
                            const float a10 = generator_conv2d_1[b][y * 2][x * 2 + 3][0];
                            s9_0 += a10 * w;
                            s9_1 += a10 * w2;
                            const float a11 = generator_conv2d_1[b][y * 2 + 1][x * 2 - 1][0];
                            s10_0 += a11 * w;
                            s10_1 += a11 * w2;
                            const float a12 = generator_conv2d_1[b][y * 2 + 1][x * 2][0];
                            s11_0 += a12 * w;
                            s11_1 += a12 * w2;
                            const float a13 = generator_conv2d_1[b][y * 2 + 1][x * 2 + 1][0];
                            s12_0 += a13 * w;
                            s12_1 += a13 * w2;
                        }
                    }
                    {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad[b][y][13][0]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad[b][y][13][16]);
                        const float a = generator_conv2d_1[b][y * 2 - 1][25][0];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = generator_conv2d_1[b][y * 2 - 1][26][0];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = generator_conv2d_1[b][y * 2 - 1][27][0];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = generator_conv2d_1[b][y * 2][25][0];
                        s5_0 += a4 * w;
                        s5_1 += a4 * w2;
                        const float a5 = generator_conv2d_1[b][y * 2][26][0];
                        s6_0 += a5 * w;
                        s6_1 += a5 * w2;
                        const float a6 = generator_conv2d_1[b][y * 2][27][0];
                        s7_0 += a6 * w;
                        s7_1 += a6 * w2;
                        const float a7 = generator_conv2d_1[b][y * 2 + 1][25][0];
                        s10_0 += a7 * w;
                        s10_1 += a7 * w2;
                        const float a8 = generator_conv2d_1[b][y * 2 + 1][26][0];
                        s11_0 += a8 * w;
                        s11_1 += a8 * w2;
                        const float a9 = generator_conv2d_1[b][y * 2 + 1][27][0];
                        s12_0 += a9 * w;
                        s12_1 += a9 * w2;
                    }
                }
            }
            f32x16_store(&part_sums[part * 25][0], s0_0);
            f32x16_store(&part_sums[part * 25][16], s0_1);
            f32x16_store(&part_sums[part * 25 + 1][0], s1_0);
            f32x16_store(&part_sums[part * 25 + 1][16], s1_1);
            f32x16_store(&part_sums[part * 25 + 2][0], s2_0);
            f32x16_store(&part_sums[part * 25 + 2][16], s2_1);
            f32x16_store(&part_sums[part * 25 + 3][0], s3_0);
            f32x16_store(&part_sums[part * 25 + 3][16], s3_1);
            f32x16_store(&part_sums[part * 25 + 4][0], s4_0);
            f32x16_store(&part_sums[part * 25 + 4][16], s4_1);
            f32x16_store(&part_sums[part * 25 + 5][0], s5_0);
            f32x16_store(&part_sums[part * 25 + 5][16], s5_1);
            f32x16_store(&part_sums[part * 25 + 6][0], s6_0);
            f32x16_store(&part_sums[part * 25 + 6][16], s6_1);
            f32x16_store(&part_sums[part * 25 + 7][0], s7_0);
            f32x16_store(&part_sums[part * 25 + 7][16], s7_1);
            f32x16_store(&part_sums[part * 25 + 8][0], s8_0);
            f32x16_store(&part_sums[part * 25 + 8][16], s8_1);
            f32x16_store(&part_sums[part * 25 + 9][0], s9_0);
            f32x16_store(&part_sums[part * 25 + 9][16], s9_1);
            f32x16_store(&part_sums[part * 25 + 10][0], s10_0);
            f32x16_store(&part_sums[part * 25 + 10][16], s10_1);
            f32x16_store(&part_sums[part * 25 + 11][0], s11_0);
            f32x16_store(&part_sums[part * 25 + 11][16], s11_1);
            f32x16_store(&part_sums[part * 25 + 12][0], s12_0);
            f32x16_store(&part_sums[part * 25 + 12][16], s12_1);
        }
        {
            // 12 rows of the kernel x 32 channels in registers
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
            for (int b = part * 4; b < part * 4 + 4; b++) {
                for (int y = 0; y < 13; y++) {
                    {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad[b][y][0][0]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad[b][y][0][16]);
                        const float a = generator_conv2d_1[b][y * 2 + 1][2][0];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = generator_conv2d_1[b][y * 2 + 1][3][0];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = generator_conv2d_1[b][y * 2 + 2][0][0];
                        s3_0 += a3 * w;
                        s3_1 += a3 * w2;
                        const float a4 = generator_conv2d_1[b][y * 2 + 2][1][0];
                        s4_0 += a4 * w;
                        s4_1 += a4 * w2;
                        const float a5 = generator_conv2d_1[b][y * 2 + 2][2][0];
                        s5_0 += a5 * w;
                        s5_1 += a5 * w2;
                        const float a6 = generator_conv2d_1[b][y * 2 + 2][3][0];
                        s6_0 += a6 * w;
                        s6_1 += a6 * w2;
                        const float a7 = generator_conv2d_1[b][y * 2 + 3][0][0];
                        s8_0 += a7 * w;
                        s8_1 += a7 * w2;
                        const float a8 = generator_conv2d_1[b][y * 2 + 3][1][0];
                        s9_0 += a8 * w;
                        s9_1 += a8 * w2;
                        const float a9 = generator_conv2d_1[b][y * 2 + 3][2][0];
                        s10_0 += a9 * w;
                        s10_1 += a9 * w2;
                        const float a10 = generator_conv2d_1[b][y * 2 + 3][3][0];
                        s11_0 += a10 * w;
                        s11_1 += a10 * w2;
                    }
                    {
                        for (int x = 1; x < 13; x++) {
                            const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad[b][y][x][0]);
                            const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad[b][y][x][16]);
                            const float a = generator_conv2d_1[b][y * 2 + 1][x * 2 + 2][0];
                            s0_0 += a * w;
                            s0_1 += a * w2;
                            const float a2 = generator_conv2d_1[b][y * 2 + 1][x * 2 + 3][0];
                            s1_0 += a2 * w;
                            s1_1 += a2 * w2;
                            const float a3 = generator_conv2d_1[b][y * 2 + 2][x * 2 - 1][0];
                            s2_0 += a3 * w;
                            s2_1 += a3 * w2;
                            const float a4 = generator_conv2d_1[b][y * 2 + 2][x * 2][0];
                            s3_0 += a4 * w;
                            s3_1 += a4 * w2;
                            const float a5 = generator_conv2d_1[b][y * 2 + 2][x * 2 + 1][0];
                            s4_0 += a5 * w;
                            s4_1 += a5 * w2;
                            const float a6 = generator_conv2d_1[b][y * 2 + 2][x * 2 + 2][0];
                            s5_0 += a6 * w;
                            s5_1 += a6 * w2;
                            const float a7 = generator_conv2d_1[b][y * 2 + 2][x * 2 + 3][0];
                            s6_0 += a7 * w;
                            s6_1 += a7 * w2;
                            const float a8 = generator_conv2d_1[b][y * 2 + 3][x * 2 - 1][0];
                            s7_0 += a8 * w;
                            s7_1 += a8 * w2;
                            const float a9 = generator_conv2d_1[b][y * 2 + 3][x * 2][0];
                            s8_0 += a9 * w;
                            s8_1 += a9 * w2;
                            const float a10 = generator_conv2d_1[b][y * 2 + 3][x * 2 + 1][0];
                            s9_0 += a10 * w;
                            s9_1 += a10 * w2;
                            const float a11 = generator_conv2d_1[b][y * 2 + 3][x * 2 + 2][0];
                            s10_0 += a11 * w;
                            s10_1 += a11 * w2;
                            const float a12 = generator_conv2d_1[b][y * 2 + 3][x * 2 + 3][0];
                            s11_0 += a12 * w;
                            s11_1 += a12 * w2;
                        }
                    }
                    {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad[b][y][13][0]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad[b][y][13][16]);
                        const float a = generator_conv2d_1[b][y * 2 + 2][25][0];
                        s2_0 += a * w;
                        s2_1 += a * w2;
                        const float a2 = generator_conv2d_1[b][y * 2 + 2][26][0];
                        s3_0 += a2 * w;
                        s3_1 += a2 * w2;
                        const float a3 = generator_conv2d_1[b][y * 2 + 2][27][0];
                        s4_0 += a3 * w;
                        s4_1 += a3 * w2;
                        const float a4 = generator_conv2d_1[b][y * 2 + 3][25][0];
                        s7_0 += a4 * w;
                        s7_1 += a4 * w2;
                        const float a5 = generator_conv2d_1[b][y * 2 + 3][26][0];
                        s8_0 += a5 * w;
                        s8_1 += a5 * w2;
                        const float a6 = generator_conv2d_1[b][y * 2 + 3][27][0];
                        s9_0 += a6 * w;
                        s9_1 += a6 * w2;
                    }
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad[b][13][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad[b][13][0][16]);
                    const float a = generator_conv2d_1[b][27][2][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = generator_conv2d_1[b][27][3][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                }
                {
                    for (int x = 1; x < 13; x++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad[b][13][x][0]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad[b][13][x][16]);
                        const float a = generator_conv2d_1[b][27][x * 2 + 2][0];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = generator_conv2d_1[b][27][x * 2 + 3][0];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                    }
                }
            }
            f32x16_store(&part_sums[part * 25 + 13][0], s0_0);
            f32x16_store(&part_sums[part * 25 + 13][16], s0_1);
            f32x16_store(&part_sums[part * 25 + 14][0], s1_0);
            f32x16_store(&part_sums[part * 25 + 14][16], s1_1);
            f32x16_store(&part_sums[part * 25 + 15][0], s2_0);
            f32x16_store(&part_sums[part * 25 + 15][16], s2_1);
            f32x16_store(&part_sums[part * 25 + 16][0], s3_0);
            f32x16_store(&part_sums[part * 25 + 16][16], s3_1);
            f32x16_store(&part_sums[part * 25 + 17][0], s4_0);
            f32x16_store(&part_sums[part * 25 + 17][16], s4_1);
            f32x16_store(&part_sums[part * 25 + 18][0], s5_0);
            f32x16_store(&part_sums[part * 25 + 18][16], s5_1);
            f32x16_store(&part_sums[part * 25 + 19][0], s6_0);
            f32x16_store(&part_sums[part * 25 + 19][16], s6_1);
            f32x16_store(&part_sums[part * 25 + 20][0], s7_0);
            f32x16_store(&part_sums[part * 25 + 20][16], s7_1);
            f32x16_store(&part_sums[part * 25 + 21][0], s8_0);
            f32x16_store(&part_sums[part * 25 + 21][16], s8_1);
            f32x16_store(&part_sums[part * 25 + 22][0], s9_0);
            f32x16_store(&part_sums[part * 25 + 22][16], s9_1);
            f32x16_store(&part_sums[part * 25 + 23][0], s10_0);
            f32x16_store(&part_sums[part * 25 + 23][16], s10_1);
            f32x16_store(&part_sums[part * 25 + 24][0], s11_0);
            f32x16_store(&part_sums[part * 25 + 24][16], s11_1);
        }
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int ky = 0; ky < 5; ky++)
            for (int kx = 0; kx < 5; kx++) {
                {
                    const f32x16 t = f32x16_load(&part_sums[ky * 5 + kx][0]) + f32x16_load(&part_sums[ky * 5 + kx + 25][0]);
                    const f32x16 t2 = t + f32x16_load(&part_sums[ky * 5 + kx + 50][0]);
                    const f32x16 t3 = t2 + f32x16_load(&part_sums[ky * 5 + kx + 75][0]);
                    const f32x16 t4 = t3 + f32x16_load(&part_sums[ky * 5 + kx + 100][0]);
                    const f32x16 t5 = t4 + f32x16_load(&part_sums[ky * 5 + kx + 125][0]);
                    const f32x16 t6 = t5 + f32x16_load(&part_sums[ky * 5 + kx + 150][0]);
                    const f32x16 t7 = t6 + f32x16_load(&part_sums[ky * 5 + kx + 175][0]);
                    const f32x16 t8 = t7 + f32x16_load(&part_sums[ky * 5 + kx + 200][0]);
                    const f32x16 t9 = t8 + f32x16_load(&part_sums[ky * 5 + kx + 225][0]);
                    const f32x16 t10 = t9 + f32x16_load(&part_sums[ky * 5 + kx + 250][0]);
                    const f32x16 t11 = t10 + f32x16_load(&part_sums[ky * 5 + kx + 275][0]);
                    const f32x16 t12 = t11 + f32x16_load(&part_sums[ky * 5 + kx + 300][0]);
                    const f32x16 t13 = t12 + f32x16_load(&part_sums[ky * 5 + kx + 325][0]);
                    const f32x16 t14 = t13 + f32x16_load(&part_sums[ky * 5 + kx + 350][0]);
                    f32x16 sum = t14 + f32x16_load(&part_sums[ky * 5 + kx + 375][0]);
                    f32x16_store(&critic_conv2d_kernel_grad[ky][kx][0][0], sum);
                }
                {
                    const f32x16 t = f32x16_load(&part_sums[ky * 5 + kx][16]) + f32x16_load(&part_sums[ky * 5 + kx + 25][16]);
                    const f32x16 t2 = t + f32x16_load(&part_sums[ky * 5 + kx + 50][16]);
                    const f32x16 t3 = t2 + f32x16_load(&part_sums[ky * 5 + kx + 75][16]);
                    const f32x16 t4 = t3 + f32x16_load(&part_sums[ky * 5 + kx + 100][16]);
                    const f32x16 t5 = t4 + f32x16_load(&part_sums[ky * 5 + kx + 125][16]);
                    const f32x16 t6 = t5 + f32x16_load(&part_sums[ky * 5 + kx + 150][16]);
                    const f32x16 t7 = t6 + f32x16_load(&part_sums[ky * 5 + kx + 175][16]);
                    const f32x16 t8 = t7 + f32x16_load(&part_sums[ky * 5 + kx + 200][16]);
                    const f32x16 t9 = t8 + f32x16_load(&part_sums[ky * 5 + kx + 225][16]);
                    const f32x16 t10 = t9 + f32x16_load(&part_sums[ky * 5 + kx + 250][16]);
                    const f32x16 t11 = t10 + f32x16_load(&part_sums[ky * 5 + kx + 275][16]);
                    const f32x16 t12 = t11 + f32x16_load(&part_sums[ky * 5 + kx + 300][16]);
                    const f32x16 t13 = t12 + f32x16_load(&part_sums[ky * 5 + kx + 325][16]);
                    const f32x16 t14 = t13 + f32x16_load(&part_sums[ky * 5 + kx + 350][16]);
                    f32x16 sum = t14 + f32x16_load(&part_sums[ky * 5 + kx + 375][16]);
                    f32x16_store(&critic_conv2d_kernel_grad[ky][kx][0][16], sum);
                }
            }
    }
}

// gan.dl:29: minimize binary_cross_entropy(critic(image), 1, from_logits = true)
// gan.dl:30: + binary_cross_entropy(critic(drawn), 0, from_logits = true)
// neg, add, div, mul, sign, mul, sub, max, greater, select, ...: [64], [64, 1] -> [64, 1], 960 FLOP
static void discriminate_binary_cross_entropy_y_grad_2(gan *m)
{
    const float *restrict batch_weight = m->batch_weight;
    const float (*restrict binary_cross_entropy_exp)[1] = (void *)(m->arena + 12857856);
    const float (*restrict critic_dense_y)[1] = (void *)(m->arena + 12857600);
    float (*restrict binary_cross_entropy_y_grad_2)[1] = (void *)(m->arena + 4014080);

    for (int i = 0; i < 64; i += 16) {
        const f32x16 batch_weight_i = f32x16_load(&batch_weight[i]);
        const f32x16 binary_cross_entropy_exp_i = f32x16_load(&binary_cross_entropy_exp[i][0]);
        const f32x16 critic_dense_y_i = f32x16_load(&critic_dense_y[i][0]);
        const f32x16 t = binary_cross_entropy_exp_i * (batch_weight_i / (binary_cross_entropy_exp_i + 1.0f));
        const f32x16 t2 = f32x16_select(f32x16_max(critic_dense_y_i, f32x16_splat(0.0f)) > 0.0f, batch_weight_i, f32x16_splat(0.0f));
        f32x16_store(&binary_cross_entropy_y_grad_2[i][0], -batch_weight_i - t * f32x16_sign(critic_dense_y_i) + t2);
    }
}

// gan.dl:21: | flatten | dense(1)
// gan.dl:31: over     critic using adam(2e-4, beta_1 = 0.5)
// reduce, mul, sub, add, mul, add, mul, mul, sub, mul, ...: [64, 1], [1] -> [1], 88 FLOP
static void discriminate_critic_dense_sum_grad(gan *m)
{
    const float (*restrict binary_cross_entropy_y_grad_2)[1] = (void *)(m->arena + 4014080);
    const float *restrict critic_dense_bias_grad = (void *)(m->arena + 12858240);
    const float discriminate_beta_1 = m->discriminate_beta_1;
    const float discriminate_beta_2 = m->discriminate_beta_2;
    const float adam_rate = *(const float *)(m->arena + 12858112);
    const float discriminate_epsilon = m->discriminate_epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 12858176);
    float *restrict critic_dense_bias = m->critic_dense_bias;
    float *restrict critic_dense_bias_discriminate_m = m->critic_dense_bias_discriminate_m;
    float *restrict critic_dense_bias_discriminate_v = m->critic_dense_bias_discriminate_v;

    float sum[1];
    sum[0] = 0.0f;
    for (int b = 0; b < 64; b++)
        sum[0] += binary_cross_entropy_y_grad_2[b][0];
    const float bias_grad = critic_dense_bias_grad[0] + sum[0];
    const float m2 = critic_dense_bias_discriminate_m[0] * discriminate_beta_1 + (1.0f - discriminate_beta_1) * bias_grad;
    const float t = critic_dense_bias_discriminate_v[0] * discriminate_beta_2;
    const float v = t + (1.0f - discriminate_beta_2) * (bias_grad * bias_grad);
    critic_dense_bias[0] -= adam_rate * m2 / (discriminate_epsilon + adam_rsqrt * sqrtf(v));
    critic_dense_bias_discriminate_m[0] = m2;
    critic_dense_bias_discriminate_v[0] = v;
}

// gan.dl:21: | flatten | dense(1)
// contract: [3136, 1], [64, 1] -> [64, 3136], 401 kFLOP
static void discriminate_critic_dense_input_grad_2(gan *m)
{
    discriminate_critic_dense_input_grad_body(m->critic_dense_kernel, (void *)(m->arena + 4014080),
                                              (void *)(m->arena + 3211264));
}

// gan.dl:21: | flatten | dense(1)
// gan.dl:31: over     critic using adam(2e-4, beta_1 = 0.5)
// contract, mul, sub, add, mul, add, mul, mul, sub, mul, ...: [64, 1], [64, 7, 7, 64], [3136, 1] -> [3136, 1], 470 kFLOP
static void discriminate_critic_dense_input_grad_3(gan *m)
{
    const float (*restrict binary_cross_entropy_y_grad_2)[1] = (void *)(m->arena + 4014080);
    const float (*restrict critic_dropout_1_select)[3136] = (void *)(m->arena + 8830976);
    const float (*restrict critic_dense_kernel_grad)[1] = (void *)(m->arena + 12845056);
    const float discriminate_beta_1 = m->discriminate_beta_1;
    const float discriminate_beta_2 = m->discriminate_beta_2;
    const float adam_rate = *(const float *)(m->arena + 12858112);
    const float discriminate_epsilon = m->discriminate_epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 12858176);
    float (*restrict critic_dense_kernel)[1] = m->critic_dense_kernel;
    float (*restrict critic_dense_kernel_discriminate_m)[1] = m->critic_dense_kernel_discriminate_m;
    float (*restrict critic_dense_kernel_discriminate_v)[1] = m->critic_dense_kernel_discriminate_v;

    {
        for (int i = 0; i < 2436; i += 29) {
            // 29 x 1 in registers
            float s0_0 = 0.0f;
            float s1_0 = 0.0f;
            float s2_0 = 0.0f;
            float s3_0 = 0.0f;
            float s4_0 = 0.0f;
            float s5_0 = 0.0f;
            float s6_0 = 0.0f;
            float s7_0 = 0.0f;
            float s8_0 = 0.0f;
            float s9_0 = 0.0f;
            float s10_0 = 0.0f;
            float s11_0 = 0.0f;
            float s12_0 = 0.0f;
            float s13_0 = 0.0f;
            float s14_0 = 0.0f;
            float s15_0 = 0.0f;
            float s16_0 = 0.0f;
            float s17_0 = 0.0f;
            float s18_0 = 0.0f;
            float s19_0 = 0.0f;
            float s20_0 = 0.0f;
            float s21_0 = 0.0f;
            float s22_0 = 0.0f;
            float s23_0 = 0.0f;
            float s24_0 = 0.0f;
            float s25_0 = 0.0f;
            float s26_0 = 0.0f;
            float s27_0 = 0.0f;
            float s28_0 = 0.0f;
            for (int k = 0; k < 64; k++) {
                const float w = binary_cross_entropy_y_grad_2[k][0];
                s0_0 += critic_dropout_1_select[k][i] * w;
                s1_0 += critic_dropout_1_select[k][i + 1] * w;
                s2_0 += critic_dropout_1_select[k][i + 2] * w;
                s3_0 += critic_dropout_1_select[k][i + 3] * w;
                s4_0 += critic_dropout_1_select[k][i + 4] * w;
                s5_0 += critic_dropout_1_select[k][i + 5] * w;
                s6_0 += critic_dropout_1_select[k][i + 6] * w;
                s7_0 += critic_dropout_1_select[k][i + 7] * w;
                s8_0 += critic_dropout_1_select[k][i + 8] * w;
                s9_0 += critic_dropout_1_select[k][i + 9] * w;
                s10_0 += critic_dropout_1_select[k][i + 10] * w;
                s11_0 += critic_dropout_1_select[k][i + 11] * w;
                s12_0 += critic_dropout_1_select[k][i + 12] * w;
                s13_0 += critic_dropout_1_select[k][i + 13] * w;
                s14_0 += critic_dropout_1_select[k][i + 14] * w;
                s15_0 += critic_dropout_1_select[k][i + 15] * w;
                s16_0 += critic_dropout_1_select[k][i + 16] * w;
                s17_0 += critic_dropout_1_select[k][i + 17] * w;
                s18_0 += critic_dropout_1_select[k][i + 18] * w;
                s19_0 += critic_dropout_1_select[k][i + 19] * w;
                s20_0 += critic_dropout_1_select[k][i + 20] * w;
                s21_0 += critic_dropout_1_select[k][i + 21] * w;
                s22_0 += critic_dropout_1_select[k][i + 22] * w;
                s23_0 += critic_dropout_1_select[k][i + 23] * w;
                s24_0 += critic_dropout_1_select[k][i + 24] * w;
                s25_0 += critic_dropout_1_select[k][i + 25] * w;
                s26_0 += critic_dropout_1_select[k][i + 26] * w;
                s27_0 += critic_dropout_1_select[k][i + 27] * w;
                s28_0 += critic_dropout_1_select[k][i + 28] * w;
            }
            const float kernel_grad = critic_dense_kernel_grad[i][0] + s0_0;
            const float t = critic_dense_kernel_discriminate_m[i][0] * discriminate_beta_1;
            const float m2 = t + (1.0f - discriminate_beta_1) * kernel_grad;
            const float t2 = critic_dense_kernel_discriminate_v[i][0] * discriminate_beta_2;
            const float v = t2 + (1.0f - discriminate_beta_2) * (kernel_grad * kernel_grad);
            critic_dense_kernel[i][0] -= adam_rate * m2 / (discriminate_epsilon + adam_rsqrt * sqrtf(v));
            critic_dense_kernel_discriminate_m[i][0] = m2;
            critic_dense_kernel_discriminate_v[i][0] = v;
            const float kernel_grad2 = critic_dense_kernel_grad[i + 1][0] + s1_0;
            const float t3 = critic_dense_kernel_discriminate_m[i + 1][0] * discriminate_beta_1;
            const float m3 = t3 + (1.0f - discriminate_beta_1) * kernel_grad2;
            const float t4 = critic_dense_kernel_discriminate_v[i + 1][0] * discriminate_beta_2;
            const float v2 = t4 + (1.0f - discriminate_beta_2) * (kernel_grad2 * kernel_grad2);
            critic_dense_kernel[i + 1][0] -= adam_rate * m3 / (discriminate_epsilon + adam_rsqrt * sqrtf(v2));
            critic_dense_kernel_discriminate_m[i + 1][0] = m3;
            critic_dense_kernel_discriminate_v[i + 1][0] = v2;
            const float kernel_grad3 = critic_dense_kernel_grad[i + 2][0] + s2_0;
            const float t5 = critic_dense_kernel_discriminate_m[i + 2][0] * discriminate_beta_1;
            const float m4 = t5 + (1.0f - discriminate_beta_1) * kernel_grad3;
            const float t6 = critic_dense_kernel_discriminate_v[i + 2][0] * discriminate_beta_2;
            const float v3 = t6 + (1.0f - discriminate_beta_2) * (kernel_grad3 * kernel_grad3);
            critic_dense_kernel[i + 2][0] -= adam_rate * m4 / (discriminate_epsilon + adam_rsqrt * sqrtf(v3));
            critic_dense_kernel_discriminate_m[i + 2][0] = m4;
            critic_dense_kernel_discriminate_v[i + 2][0] = v3;
            const float kernel_grad4 = critic_dense_kernel_grad[i + 3][0] + s3_0;
            const float t7 = critic_dense_kernel_discriminate_m[i + 3][0] * discriminate_beta_1;
            const float m5 = t7 + (1.0f - discriminate_beta_1) * kernel_grad4;
            const float t8 = critic_dense_kernel_discriminate_v[i + 3][0] * discriminate_beta_2;
            const float v4 = t8 + (1.0f - discriminate_beta_2) * (kernel_grad4 * kernel_grad4);
            critic_dense_kernel[i + 3][0] -= adam_rate * m5 / (discriminate_epsilon + adam_rsqrt * sqrtf(v4));
            critic_dense_kernel_discriminate_m[i + 3][0] = m5;
            critic_dense_kernel_discriminate_v[i + 3][0] = v4;
            const float kernel_grad5 = critic_dense_kernel_grad[i + 4][0] + s4_0;
            const float t9 = critic_dense_kernel_discriminate_m[i + 4][0] * discriminate_beta_1;
            const float m6 = t9 + (1.0f - discriminate_beta_1) * kernel_grad5;
            const float t10 = critic_dense_kernel_discriminate_v[i + 4][0] * discriminate_beta_2;
            const float v5 = t10 + (1.0f - discriminate_beta_2) * (kernel_grad5 * kernel_grad5);
            critic_dense_kernel[i + 4][0] -= adam_rate * m6 / (discriminate_epsilon + adam_rsqrt * sqrtf(v5));
            critic_dense_kernel_discriminate_m[i + 4][0] = m6;
            critic_dense_kernel_discriminate_v[i + 4][0] = v5;
            const float kernel_grad6 = critic_dense_kernel_grad[i + 5][0] + s5_0;
            const float t11 = critic_dense_kernel_discriminate_m[i + 5][0] * discriminate_beta_1;
            const float m7 = t11 + (1.0f - discriminate_beta_1) * kernel_grad6;
            const float t12 = critic_dense_kernel_discriminate_v[i + 5][0] * discriminate_beta_2;
            const float v6 = t12 + (1.0f - discriminate_beta_2) * (kernel_grad6 * kernel_grad6);
            critic_dense_kernel[i + 5][0] -= adam_rate * m7 / (discriminate_epsilon + adam_rsqrt * sqrtf(v6));
            critic_dense_kernel_discriminate_m[i + 5][0] = m7;
            critic_dense_kernel_discriminate_v[i + 5][0] = v6;
            const float kernel_grad7 = critic_dense_kernel_grad[i + 6][0] + s6_0;
            const float t13 = critic_dense_kernel_discriminate_m[i + 6][0] * discriminate_beta_1;
            const float m8 = t13 + (1.0f - discriminate_beta_1) * kernel_grad7;
            const float t14 = critic_dense_kernel_discriminate_v[i + 6][0] * discriminate_beta_2;
            const float v7 = t14 + (1.0f - discriminate_beta_2) * (kernel_grad7 * kernel_grad7);
            critic_dense_kernel[i + 6][0] -= adam_rate * m8 / (discriminate_epsilon + adam_rsqrt * sqrtf(v7));
            critic_dense_kernel_discriminate_m[i + 6][0] = m8;
            critic_dense_kernel_discriminate_v[i + 6][0] = v7;
            const float kernel_grad8 = critic_dense_kernel_grad[i + 7][0] + s7_0;
            const float t15 = critic_dense_kernel_discriminate_m[i + 7][0] * discriminate_beta_1;
            const float m9 = t15 + (1.0f - discriminate_beta_1) * kernel_grad8;
            const float t16 = critic_dense_kernel_discriminate_v[i + 7][0] * discriminate_beta_2;
            const float v8 = t16 + (1.0f - discriminate_beta_2) * (kernel_grad8 * kernel_grad8);
            critic_dense_kernel[i + 7][0] -= adam_rate * m9 / (discriminate_epsilon + adam_rsqrt * sqrtf(v8));
            critic_dense_kernel_discriminate_m[i + 7][0] = m9;
            critic_dense_kernel_discriminate_v[i + 7][0] = v8;
            const float kernel_grad9 = critic_dense_kernel_grad[i + 8][0] + s8_0;
            const float t17 = critic_dense_kernel_discriminate_m[i + 8][0] * discriminate_beta_1;
            const float m10 = t17 + (1.0f - discriminate_beta_1) * kernel_grad9;
            const float t18 = critic_dense_kernel_discriminate_v[i + 8][0] * discriminate_beta_2;
            const float v9 = t18 + (1.0f - discriminate_beta_2) * (kernel_grad9 * kernel_grad9);
            critic_dense_kernel[i + 8][0] -= adam_rate * m10 / (discriminate_epsilon + adam_rsqrt * sqrtf(v9));
            critic_dense_kernel_discriminate_m[i + 8][0] = m10;
            critic_dense_kernel_discriminate_v[i + 8][0] = v9;
            const float kernel_grad10 = critic_dense_kernel_grad[i + 9][0] + s9_0;
            const float t19 = critic_dense_kernel_discriminate_m[i + 9][0] * discriminate_beta_1;
            const float m11 = t19 + (1.0f - discriminate_beta_1) * kernel_grad10;
            const float t20 = critic_dense_kernel_discriminate_v[i + 9][0] * discriminate_beta_2;
            const float v10 = t20 + (1.0f - discriminate_beta_2) * (kernel_grad10 * kernel_grad10);
            critic_dense_kernel[i + 9][0] -= adam_rate * m11 / (discriminate_epsilon + adam_rsqrt * sqrtf(v10));
            critic_dense_kernel_discriminate_m[i + 9][0] = m11;
            critic_dense_kernel_discriminate_v[i + 9][0] = v10;
            const float kernel_grad11 = critic_dense_kernel_grad[i + 10][0] + s10_0;
            const float t21 = critic_dense_kernel_discriminate_m[i + 10][0] * discriminate_beta_1;
            const float m12 = t21 + (1.0f - discriminate_beta_1) * kernel_grad11;
            const float t22 = critic_dense_kernel_discriminate_v[i + 10][0] * discriminate_beta_2;
            const float v11 = t22 + (1.0f - discriminate_beta_2) * (kernel_grad11 * kernel_grad11);
            critic_dense_kernel[i + 10][0] -= adam_rate * m12 / (discriminate_epsilon + adam_rsqrt * sqrtf(v11));
            critic_dense_kernel_discriminate_m[i + 10][0] = m12;
            critic_dense_kernel_discriminate_v[i + 10][0] = v11;
            const float kernel_grad12 = critic_dense_kernel_grad[i + 11][0] + s11_0;
            const float t23 = critic_dense_kernel_discriminate_m[i + 11][0] * discriminate_beta_1;
            const float m13 = t23 + (1.0f - discriminate_beta_1) * kernel_grad12;
            const float t24 = critic_dense_kernel_discriminate_v[i + 11][0] * discriminate_beta_2;
            const float v12 = t24 + (1.0f - discriminate_beta_2) * (kernel_grad12 * kernel_grad12);
            critic_dense_kernel[i + 11][0] -= adam_rate * m13 / (discriminate_epsilon + adam_rsqrt * sqrtf(v12));
            critic_dense_kernel_discriminate_m[i + 11][0] = m13;
            critic_dense_kernel_discriminate_v[i + 11][0] = v12;
            const float kernel_grad13 = critic_dense_kernel_grad[i + 12][0] + s12_0;
            const float t25 = critic_dense_kernel_discriminate_m[i + 12][0] * discriminate_beta_1;
            const float m14 = t25 + (1.0f - discriminate_beta_1) * kernel_grad13;
            const float t26 = critic_dense_kernel_discriminate_v[i + 12][0] * discriminate_beta_2;
            const float v13 = t26 + (1.0f - discriminate_beta_2) * (kernel_grad13 * kernel_grad13);
            critic_dense_kernel[i + 12][0] -= adam_rate * m14 / (discriminate_epsilon + adam_rsqrt * sqrtf(v13));
            critic_dense_kernel_discriminate_m[i + 12][0] = m14;
            critic_dense_kernel_discriminate_v[i + 12][0] = v13;
            const float kernel_grad14 = critic_dense_kernel_grad[i + 13][0] + s13_0;
            const float t27 = critic_dense_kernel_discriminate_m[i + 13][0] * discriminate_beta_1;
            const float m15 = t27 + (1.0f - discriminate_beta_1) * kernel_grad14;
            const float t28 = critic_dense_kernel_discriminate_v[i + 13][0] * discriminate_beta_2;
            const float v14 = t28 + (1.0f - discriminate_beta_2) * (kernel_grad14 * kernel_grad14);
            critic_dense_kernel[i + 13][0] -= adam_rate * m15 / (discriminate_epsilon + adam_rsqrt * sqrtf(v14));
            critic_dense_kernel_discriminate_m[i + 13][0] = m15;
            critic_dense_kernel_discriminate_v[i + 13][0] = v14;
            const float kernel_grad15 = critic_dense_kernel_grad[i + 14][0] + s14_0;
            const float t29 = critic_dense_kernel_discriminate_m[i + 14][0] * discriminate_beta_1;
            const float m16 = t29 + (1.0f - discriminate_beta_1) * kernel_grad15;
            const float t30 = critic_dense_kernel_discriminate_v[i + 14][0] * discriminate_beta_2;
            const float v15 = t30 + (1.0f - discriminate_beta_2) * (kernel_grad15 * kernel_grad15);
            critic_dense_kernel[i + 14][0] -= adam_rate * m16 / (discriminate_epsilon + adam_rsqrt * sqrtf(v15));
            critic_dense_kernel_discriminate_m[i + 14][0] = m16;
            critic_dense_kernel_discriminate_v[i + 14][0] = v15;
            const float kernel_grad16 = critic_dense_kernel_grad[i + 15][0] + s15_0;
            const float t31 = critic_dense_kernel_discriminate_m[i + 15][0] * discriminate_beta_1;
            const float m17 = t31 + (1.0f - discriminate_beta_1) * kernel_grad16;
            const float t32 = critic_dense_kernel_discriminate_v[i + 15][0] * discriminate_beta_2;
            const float v16 = t32 + (1.0f - discriminate_beta_2) * (kernel_grad16 * kernel_grad16);
            critic_dense_kernel[i + 15][0] -= adam_rate * m17 / (discriminate_epsilon + adam_rsqrt * sqrtf(v16));
            critic_dense_kernel_discriminate_m[i + 15][0] = m17;
            critic_dense_kernel_discriminate_v[i + 15][0] = v16;
            const float kernel_grad17 = critic_dense_kernel_grad[i + 16][0] + s16_0;
            const float t33 = critic_dense_kernel_discriminate_m[i + 16][0] * discriminate_beta_1;
            const float m18 = t33 + (1.0f - discriminate_beta_1) * kernel_grad17;
            const float t34 = critic_dense_kernel_discriminate_v[i + 16][0] * discriminate_beta_2;
            const float v17 = t34 + (1.0f - discriminate_beta_2) * (kernel_grad17 * kernel_grad17);
            critic_dense_kernel[i + 16][0] -= adam_rate * m18 / (discriminate_epsilon + adam_rsqrt * sqrtf(v17));
            critic_dense_kernel_discriminate_m[i + 16][0] = m18;
            critic_dense_kernel_discriminate_v[i + 16][0] = v17;
            const float kernel_grad18 = critic_dense_kernel_grad[i + 17][0] + s17_0;
            const float t35 = critic_dense_kernel_discriminate_m[i + 17][0] * discriminate_beta_1;
            const float m19 = t35 + (1.0f - discriminate_beta_1) * kernel_grad18;
            const float t36 = critic_dense_kernel_discriminate_v[i + 17][0] * discriminate_beta_2;
            const float v18 = t36 + (1.0f - discriminate_beta_2) * (kernel_grad18 * kernel_grad18);
            critic_dense_kernel[i + 17][0] -= adam_rate * m19 / (discriminate_epsilon + adam_rsqrt * sqrtf(v18));
            critic_dense_kernel_discriminate_m[i + 17][0] = m19;
            critic_dense_kernel_discriminate_v[i + 17][0] = v18;
            const float kernel_grad19 = critic_dense_kernel_grad[i + 18][0] + s18_0;
            const float t37 = critic_dense_kernel_discriminate_m[i + 18][0] * discriminate_beta_1;
            const float m20 = t37 + (1.0f - discriminate_beta_1) * kernel_grad19;
            const float t38 = critic_dense_kernel_discriminate_v[i + 18][0] * discriminate_beta_2;
            const float v19 = t38 + (1.0f - discriminate_beta_2) * (kernel_grad19 * kernel_grad19);
            critic_dense_kernel[i + 18][0] -= adam_rate * m20 / (discriminate_epsilon + adam_rsqrt * sqrtf(v19));
            critic_dense_kernel_discriminate_m[i + 18][0] = m20;
            critic_dense_kernel_discriminate_v[i + 18][0] = v19;
            const float kernel_grad20 = critic_dense_kernel_grad[i + 19][0] + s19_0;
            const float t39 = critic_dense_kernel_discriminate_m[i + 19][0] * discriminate_beta_1;
            const float m21 = t39 + (1.0f - discriminate_beta_1) * kernel_grad20;
            const float t40 = critic_dense_kernel_discriminate_v[i + 19][0] * discriminate_beta_2;
            const float v20 = t40 + (1.0f - discriminate_beta_2) * (kernel_grad20 * kernel_grad20);
            critic_dense_kernel[i + 19][0] -= adam_rate * m21 / (discriminate_epsilon + adam_rsqrt * sqrtf(v20));
            critic_dense_kernel_discriminate_m[i + 19][0] = m21;
            critic_dense_kernel_discriminate_v[i + 19][0] = v20;
            const float kernel_grad21 = critic_dense_kernel_grad[i + 20][0] + s20_0;
            const float t41 = critic_dense_kernel_discriminate_m[i + 20][0] * discriminate_beta_1;
            const float m22 = t41 + (1.0f - discriminate_beta_1) * kernel_grad21;
            const float t42 = critic_dense_kernel_discriminate_v[i + 20][0] * discriminate_beta_2;
            const float v21 = t42 + (1.0f - discriminate_beta_2) * (kernel_grad21 * kernel_grad21);
            critic_dense_kernel[i + 20][0] -= adam_rate * m22 / (discriminate_epsilon + adam_rsqrt * sqrtf(v21));
            critic_dense_kernel_discriminate_m[i + 20][0] = m22;
            critic_dense_kernel_discriminate_v[i + 20][0] = v21;
            const float kernel_grad22 = critic_dense_kernel_grad[i + 21][0] + s21_0;
            const float t43 = critic_dense_kernel_discriminate_m[i + 21][0] * discriminate_beta_1;
            const float m23 = t43 + (1.0f - discriminate_beta_1) * kernel_grad22;
            const float t44 = critic_dense_kernel_discriminate_v[i + 21][0] * discriminate_beta_2;
            const float v22 = t44 + (1.0f - discriminate_beta_2) * (kernel_grad22 * kernel_grad22);
            critic_dense_kernel[i + 21][0] -= adam_rate * m23 / (discriminate_epsilon + adam_rsqrt * sqrtf(v22));
            critic_dense_kernel_discriminate_m[i + 21][0] = m23;
            critic_dense_kernel_discriminate_v[i + 21][0] = v22;
            const float kernel_grad23 = critic_dense_kernel_grad[i + 22][0] + s22_0;
            const float t45 = critic_dense_kernel_discriminate_m[i + 22][0] * discriminate_beta_1;
            const float m24 = t45 + (1.0f - discriminate_beta_1) * kernel_grad23;
            const float t46 = critic_dense_kernel_discriminate_v[i + 22][0] * discriminate_beta_2;
            const float v23 = t46 + (1.0f - discriminate_beta_2) * (kernel_grad23 * kernel_grad23);
            critic_dense_kernel[i + 22][0] -= adam_rate * m24 / (discriminate_epsilon + adam_rsqrt * sqrtf(v23));
            critic_dense_kernel_discriminate_m[i + 22][0] = m24;
            critic_dense_kernel_discriminate_v[i + 22][0] = v23;
            const float kernel_grad24 = critic_dense_kernel_grad[i + 23][0] + s23_0;
            const float t47 = critic_dense_kernel_discriminate_m[i + 23][0] * discriminate_beta_1;
            const float m25 = t47 + (1.0f - discriminate_beta_1) * kernel_grad24;
            const float t48 = critic_dense_kernel_discriminate_v[i + 23][0] * discriminate_beta_2;
            const float v24 = t48 + (1.0f - discriminate_beta_2) * (kernel_grad24 * kernel_grad24);
            critic_dense_kernel[i + 23][0] -= adam_rate * m25 / (discriminate_epsilon + adam_rsqrt * sqrtf(v24));
            critic_dense_kernel_discriminate_m[i + 23][0] = m25;
            critic_dense_kernel_discriminate_v[i + 23][0] = v24;
            const float kernel_grad25 = critic_dense_kernel_grad[i + 24][0] + s24_0;
            const float t49 = critic_dense_kernel_discriminate_m[i + 24][0] * discriminate_beta_1;
            const float m26 = t49 + (1.0f - discriminate_beta_1) * kernel_grad25;
            const float t50 = critic_dense_kernel_discriminate_v[i + 24][0] * discriminate_beta_2;
            const float v25 = t50 + (1.0f - discriminate_beta_2) * (kernel_grad25 * kernel_grad25);
            critic_dense_kernel[i + 24][0] -= adam_rate * m26 / (discriminate_epsilon + adam_rsqrt * sqrtf(v25));
            critic_dense_kernel_discriminate_m[i + 24][0] = m26;
            critic_dense_kernel_discriminate_v[i + 24][0] = v25;
            const float kernel_grad26 = critic_dense_kernel_grad[i + 25][0] + s25_0;
            const float t51 = critic_dense_kernel_discriminate_m[i + 25][0] * discriminate_beta_1;
            const float m27 = t51 + (1.0f - discriminate_beta_1) * kernel_grad26;
            const float t52 = critic_dense_kernel_discriminate_v[i + 25][0] * discriminate_beta_2;
            const float v26 = t52 + (1.0f - discriminate_beta_2) * (kernel_grad26 * kernel_grad26);
            critic_dense_kernel[i + 25][0] -= adam_rate * m27 / (discriminate_epsilon + adam_rsqrt * sqrtf(v26));
            critic_dense_kernel_discriminate_m[i + 25][0] = m27;
            critic_dense_kernel_discriminate_v[i + 25][0] = v26;
            const float kernel_grad27 = critic_dense_kernel_grad[i + 26][0] + s26_0;
            const float t53 = critic_dense_kernel_discriminate_m[i + 26][0] * discriminate_beta_1;
            const float m28 = t53 + (1.0f - discriminate_beta_1) * kernel_grad27;
            const float t54 = critic_dense_kernel_discriminate_v[i + 26][0] * discriminate_beta_2;
            const float v27 = t54 + (1.0f - discriminate_beta_2) * (kernel_grad27 * kernel_grad27);
            critic_dense_kernel[i + 26][0] -= adam_rate * m28 / (discriminate_epsilon + adam_rsqrt * sqrtf(v27));
            critic_dense_kernel_discriminate_m[i + 26][0] = m28;
            critic_dense_kernel_discriminate_v[i + 26][0] = v27;
            const float kernel_grad28 = critic_dense_kernel_grad[i + 27][0] + s27_0;
            const float t55 = critic_dense_kernel_discriminate_m[i + 27][0] * discriminate_beta_1;
            const float m29 = t55 + (1.0f - discriminate_beta_1) * kernel_grad28;
            const float t56 = critic_dense_kernel_discriminate_v[i + 27][0] * discriminate_beta_2;
            const float v28 = t56 + (1.0f - discriminate_beta_2) * (kernel_grad28 * kernel_grad28);
            critic_dense_kernel[i + 27][0] -= adam_rate * m29 / (discriminate_epsilon + adam_rsqrt * sqrtf(v28));
            critic_dense_kernel_discriminate_m[i + 27][0] = m29;
            critic_dense_kernel_discriminate_v[i + 27][0] = v28;
            const float kernel_grad29 = critic_dense_kernel_grad[i + 28][0] + s28_0;
            const float t57 = critic_dense_kernel_discriminate_m[i + 28][0] * discriminate_beta_1;
            const float m30 = t57 + (1.0f - discriminate_beta_1) * kernel_grad29;
            const float t58 = critic_dense_kernel_discriminate_v[i + 28][0] * discriminate_beta_2;
            const float v29 = t58 + (1.0f - discriminate_beta_2) * (kernel_grad29 * kernel_grad29);
            critic_dense_kernel[i + 28][0] -= adam_rate * m30 / (discriminate_epsilon + adam_rsqrt * sqrtf(v29));
            critic_dense_kernel_discriminate_m[i + 28][0] = m30;
            critic_dense_kernel_discriminate_v[i + 28][0] = v29;
        }
        for (int i = 2436; i < 3136; i += 28) {
            // 28 x 1 in registers
            float s0_0 = 0.0f;
            float s1_0 = 0.0f;
            float s2_0 = 0.0f;
            float s3_0 = 0.0f;
            float s4_0 = 0.0f;
            float s5_0 = 0.0f;
            float s6_0 = 0.0f;
            float s7_0 = 0.0f;
            float s8_0 = 0.0f;
            float s9_0 = 0.0f;
            float s10_0 = 0.0f;
            float s11_0 = 0.0f;
            float s12_0 = 0.0f;
            float s13_0 = 0.0f;
            float s14_0 = 0.0f;
            float s15_0 = 0.0f;
            float s16_0 = 0.0f;
            float s17_0 = 0.0f;
            float s18_0 = 0.0f;
            float s19_0 = 0.0f;
            float s20_0 = 0.0f;
            float s21_0 = 0.0f;
            float s22_0 = 0.0f;
            float s23_0 = 0.0f;
            float s24_0 = 0.0f;
            float s25_0 = 0.0f;
            float s26_0 = 0.0f;
            float s27_0 = 0.0f;
            for (int k = 0; k < 64; k++) {
                const float w = binary_cross_entropy_y_grad_2[k][0];
                s0_0 += critic_dropout_1_select[k][i] * w;
                s1_0 += critic_dropout_1_select[k][i + 1] * w;
                s2_0 += critic_dropout_1_select[k][i + 2] * w;
                s3_0 += critic_dropout_1_select[k][i + 3] * w;
                s4_0 += critic_dropout_1_select[k][i + 4] * w;
                s5_0 += critic_dropout_1_select[k][i + 5] * w;
                s6_0 += critic_dropout_1_select[k][i + 6] * w;
                s7_0 += critic_dropout_1_select[k][i + 7] * w;
                s8_0 += critic_dropout_1_select[k][i + 8] * w;
                s9_0 += critic_dropout_1_select[k][i + 9] * w;
                s10_0 += critic_dropout_1_select[k][i + 10] * w;
                s11_0 += critic_dropout_1_select[k][i + 11] * w;
                s12_0 += critic_dropout_1_select[k][i + 12] * w;
                s13_0 += critic_dropout_1_select[k][i + 13] * w;
                s14_0 += critic_dropout_1_select[k][i + 14] * w;
                s15_0 += critic_dropout_1_select[k][i + 15] * w;
                s16_0 += critic_dropout_1_select[k][i + 16] * w;
                s17_0 += critic_dropout_1_select[k][i + 17] * w;
                s18_0 += critic_dropout_1_select[k][i + 18] * w;
                s19_0 += critic_dropout_1_select[k][i + 19] * w;
                s20_0 += critic_dropout_1_select[k][i + 20] * w;
                s21_0 += critic_dropout_1_select[k][i + 21] * w;
                s22_0 += critic_dropout_1_select[k][i + 22] * w;
                s23_0 += critic_dropout_1_select[k][i + 23] * w;
                s24_0 += critic_dropout_1_select[k][i + 24] * w;
                s25_0 += critic_dropout_1_select[k][i + 25] * w;
                s26_0 += critic_dropout_1_select[k][i + 26] * w;
                s27_0 += critic_dropout_1_select[k][i + 27] * w;
            }
            const float kernel_grad = critic_dense_kernel_grad[i][0] + s0_0;
            const float t = critic_dense_kernel_discriminate_m[i][0] * discriminate_beta_1;
            const float m2 = t + (1.0f - discriminate_beta_1) * kernel_grad;
            const float t2 = critic_dense_kernel_discriminate_v[i][0] * discriminate_beta_2;
            const float v = t2 + (1.0f - discriminate_beta_2) * (kernel_grad * kernel_grad);
            critic_dense_kernel[i][0] -= adam_rate * m2 / (discriminate_epsilon + adam_rsqrt * sqrtf(v));
            critic_dense_kernel_discriminate_m[i][0] = m2;
            critic_dense_kernel_discriminate_v[i][0] = v;
            const float kernel_grad2 = critic_dense_kernel_grad[i + 1][0] + s1_0;
            const float t3 = critic_dense_kernel_discriminate_m[i + 1][0] * discriminate_beta_1;
            const float m3 = t3 + (1.0f - discriminate_beta_1) * kernel_grad2;
            const float t4 = critic_dense_kernel_discriminate_v[i + 1][0] * discriminate_beta_2;
            const float v2 = t4 + (1.0f - discriminate_beta_2) * (kernel_grad2 * kernel_grad2);
            critic_dense_kernel[i + 1][0] -= adam_rate * m3 / (discriminate_epsilon + adam_rsqrt * sqrtf(v2));
            critic_dense_kernel_discriminate_m[i + 1][0] = m3;
            critic_dense_kernel_discriminate_v[i + 1][0] = v2;
            const float kernel_grad3 = critic_dense_kernel_grad[i + 2][0] + s2_0;
            const float t5 = critic_dense_kernel_discriminate_m[i + 2][0] * discriminate_beta_1;
            const float m4 = t5 + (1.0f - discriminate_beta_1) * kernel_grad3;
            const float t6 = critic_dense_kernel_discriminate_v[i + 2][0] * discriminate_beta_2;
            const float v3 = t6 + (1.0f - discriminate_beta_2) * (kernel_grad3 * kernel_grad3);
            critic_dense_kernel[i + 2][0] -= adam_rate * m4 / (discriminate_epsilon + adam_rsqrt * sqrtf(v3));
            critic_dense_kernel_discriminate_m[i + 2][0] = m4;
            critic_dense_kernel_discriminate_v[i + 2][0] = v3;
            const float kernel_grad4 = critic_dense_kernel_grad[i + 3][0] + s3_0;
            const float t7 = critic_dense_kernel_discriminate_m[i + 3][0] * discriminate_beta_1;
            const float m5 = t7 + (1.0f - discriminate_beta_1) * kernel_grad4;
            const float t8 = critic_dense_kernel_discriminate_v[i + 3][0] * discriminate_beta_2;
            const float v4 = t8 + (1.0f - discriminate_beta_2) * (kernel_grad4 * kernel_grad4);
            critic_dense_kernel[i + 3][0] -= adam_rate * m5 / (discriminate_epsilon + adam_rsqrt * sqrtf(v4));
            critic_dense_kernel_discriminate_m[i + 3][0] = m5;
            critic_dense_kernel_discriminate_v[i + 3][0] = v4;
            const float kernel_grad5 = critic_dense_kernel_grad[i + 4][0] + s4_0;
            const float t9 = critic_dense_kernel_discriminate_m[i + 4][0] * discriminate_beta_1;
            const float m6 = t9 + (1.0f - discriminate_beta_1) * kernel_grad5;
            const float t10 = critic_dense_kernel_discriminate_v[i + 4][0] * discriminate_beta_2;
            const float v5 = t10 + (1.0f - discriminate_beta_2) * (kernel_grad5 * kernel_grad5);
            critic_dense_kernel[i + 4][0] -= adam_rate * m6 / (discriminate_epsilon + adam_rsqrt * sqrtf(v5));
            critic_dense_kernel_discriminate_m[i + 4][0] = m6;
            critic_dense_kernel_discriminate_v[i + 4][0] = v5;
            const float kernel_grad6 = critic_dense_kernel_grad[i + 5][0] + s5_0;
            const float t11 = critic_dense_kernel_discriminate_m[i + 5][0] * discriminate_beta_1;
            const float m7 = t11 + (1.0f - discriminate_beta_1) * kernel_grad6;
            const float t12 = critic_dense_kernel_discriminate_v[i + 5][0] * discriminate_beta_2;
            const float v6 = t12 + (1.0f - discriminate_beta_2) * (kernel_grad6 * kernel_grad6);
            critic_dense_kernel[i + 5][0] -= adam_rate * m7 / (discriminate_epsilon + adam_rsqrt * sqrtf(v6));
            critic_dense_kernel_discriminate_m[i + 5][0] = m7;
            critic_dense_kernel_discriminate_v[i + 5][0] = v6;
            const float kernel_grad7 = critic_dense_kernel_grad[i + 6][0] + s6_0;
            const float t13 = critic_dense_kernel_discriminate_m[i + 6][0] * discriminate_beta_1;
            const float m8 = t13 + (1.0f - discriminate_beta_1) * kernel_grad7;
            const float t14 = critic_dense_kernel_discriminate_v[i + 6][0] * discriminate_beta_2;
            const float v7 = t14 + (1.0f - discriminate_beta_2) * (kernel_grad7 * kernel_grad7);
            critic_dense_kernel[i + 6][0] -= adam_rate * m8 / (discriminate_epsilon + adam_rsqrt * sqrtf(v7));
            critic_dense_kernel_discriminate_m[i + 6][0] = m8;
            critic_dense_kernel_discriminate_v[i + 6][0] = v7;
            const float kernel_grad8 = critic_dense_kernel_grad[i + 7][0] + s7_0;
            const float t15 = critic_dense_kernel_discriminate_m[i + 7][0] * discriminate_beta_1;
            const float m9 = t15 + (1.0f - discriminate_beta_1) * kernel_grad8;
            const float t16 = critic_dense_kernel_discriminate_v[i + 7][0] * discriminate_beta_2;
            const float v8 = t16 + (1.0f - discriminate_beta_2) * (kernel_grad8 * kernel_grad8);
            critic_dense_kernel[i + 7][0] -= adam_rate * m9 / (discriminate_epsilon + adam_rsqrt * sqrtf(v8));
            critic_dense_kernel_discriminate_m[i + 7][0] = m9;
            critic_dense_kernel_discriminate_v[i + 7][0] = v8;
            const float kernel_grad9 = critic_dense_kernel_grad[i + 8][0] + s8_0;
            const float t17 = critic_dense_kernel_discriminate_m[i + 8][0] * discriminate_beta_1;
            const float m10 = t17 + (1.0f - discriminate_beta_1) * kernel_grad9;
            const float t18 = critic_dense_kernel_discriminate_v[i + 8][0] * discriminate_beta_2;
            const float v9 = t18 + (1.0f - discriminate_beta_2) * (kernel_grad9 * kernel_grad9);
            critic_dense_kernel[i + 8][0] -= adam_rate * m10 / (discriminate_epsilon + adam_rsqrt * sqrtf(v9));
            critic_dense_kernel_discriminate_m[i + 8][0] = m10;
            critic_dense_kernel_discriminate_v[i + 8][0] = v9;
            const float kernel_grad10 = critic_dense_kernel_grad[i + 9][0] + s9_0;
            const float t19 = critic_dense_kernel_discriminate_m[i + 9][0] * discriminate_beta_1;
            const float m11 = t19 + (1.0f - discriminate_beta_1) * kernel_grad10;
            const float t20 = critic_dense_kernel_discriminate_v[i + 9][0] * discriminate_beta_2;
            const float v10 = t20 + (1.0f - discriminate_beta_2) * (kernel_grad10 * kernel_grad10);
            critic_dense_kernel[i + 9][0] -= adam_rate * m11 / (discriminate_epsilon + adam_rsqrt * sqrtf(v10));
            critic_dense_kernel_discriminate_m[i + 9][0] = m11;
            critic_dense_kernel_discriminate_v[i + 9][0] = v10;
            const float kernel_grad11 = critic_dense_kernel_grad[i + 10][0] + s10_0;
            const float t21 = critic_dense_kernel_discriminate_m[i + 10][0] * discriminate_beta_1;
            const float m12 = t21 + (1.0f - discriminate_beta_1) * kernel_grad11;
            const float t22 = critic_dense_kernel_discriminate_v[i + 10][0] * discriminate_beta_2;
            const float v11 = t22 + (1.0f - discriminate_beta_2) * (kernel_grad11 * kernel_grad11);
            critic_dense_kernel[i + 10][0] -= adam_rate * m12 / (discriminate_epsilon + adam_rsqrt * sqrtf(v11));
            critic_dense_kernel_discriminate_m[i + 10][0] = m12;
            critic_dense_kernel_discriminate_v[i + 10][0] = v11;
            const float kernel_grad12 = critic_dense_kernel_grad[i + 11][0] + s11_0;
            const float t23 = critic_dense_kernel_discriminate_m[i + 11][0] * discriminate_beta_1;
            const float m13 = t23 + (1.0f - discriminate_beta_1) * kernel_grad12;
            const float t24 = critic_dense_kernel_discriminate_v[i + 11][0] * discriminate_beta_2;
            const float v12 = t24 + (1.0f - discriminate_beta_2) * (kernel_grad12 * kernel_grad12);
            critic_dense_kernel[i + 11][0] -= adam_rate * m13 / (discriminate_epsilon + adam_rsqrt * sqrtf(v12));
            critic_dense_kernel_discriminate_m[i + 11][0] = m13;
            critic_dense_kernel_discriminate_v[i + 11][0] = v12;
            const float kernel_grad13 = critic_dense_kernel_grad[i + 12][0] + s12_0;
            const float t25 = critic_dense_kernel_discriminate_m[i + 12][0] * discriminate_beta_1;
            const float m14 = t25 + (1.0f - discriminate_beta_1) * kernel_grad13;
            const float t26 = critic_dense_kernel_discriminate_v[i + 12][0] * discriminate_beta_2;
            const float v13 = t26 + (1.0f - discriminate_beta_2) * (kernel_grad13 * kernel_grad13);
            critic_dense_kernel[i + 12][0] -= adam_rate * m14 / (discriminate_epsilon + adam_rsqrt * sqrtf(v13));
            critic_dense_kernel_discriminate_m[i + 12][0] = m14;
            critic_dense_kernel_discriminate_v[i + 12][0] = v13;
            const float kernel_grad14 = critic_dense_kernel_grad[i + 13][0] + s13_0;
            const float t27 = critic_dense_kernel_discriminate_m[i + 13][0] * discriminate_beta_1;
            const float m15 = t27 + (1.0f - discriminate_beta_1) * kernel_grad14;
            const float t28 = critic_dense_kernel_discriminate_v[i + 13][0] * discriminate_beta_2;
            const float v14 = t28 + (1.0f - discriminate_beta_2) * (kernel_grad14 * kernel_grad14);
            critic_dense_kernel[i + 13][0] -= adam_rate * m15 / (discriminate_epsilon + adam_rsqrt * sqrtf(v14));
            critic_dense_kernel_discriminate_m[i + 13][0] = m15;
            critic_dense_kernel_discriminate_v[i + 13][0] = v14;
            const float kernel_grad15 = critic_dense_kernel_grad[i + 14][0] + s14_0;
            const float t29 = critic_dense_kernel_discriminate_m[i + 14][0] * discriminate_beta_1;
            const float m16 = t29 + (1.0f - discriminate_beta_1) * kernel_grad15;
            const float t30 = critic_dense_kernel_discriminate_v[i + 14][0] * discriminate_beta_2;
            const float v15 = t30 + (1.0f - discriminate_beta_2) * (kernel_grad15 * kernel_grad15);
            critic_dense_kernel[i + 14][0] -= adam_rate * m16 / (discriminate_epsilon + adam_rsqrt * sqrtf(v15));
            critic_dense_kernel_discriminate_m[i + 14][0] = m16;
            critic_dense_kernel_discriminate_v[i + 14][0] = v15;
            const float kernel_grad16 = critic_dense_kernel_grad[i + 15][0] + s15_0;
            const float t31 = critic_dense_kernel_discriminate_m[i + 15][0] * discriminate_beta_1;
            const float m17 = t31 + (1.0f - discriminate_beta_1) * kernel_grad16;
            const float t32 = critic_dense_kernel_discriminate_v[i + 15][0] * discriminate_beta_2;
            const float v16 = t32 + (1.0f - discriminate_beta_2) * (kernel_grad16 * kernel_grad16);
            critic_dense_kernel[i + 15][0] -= adam_rate * m17 / (discriminate_epsilon + adam_rsqrt * sqrtf(v16));
            critic_dense_kernel_discriminate_m[i + 15][0] = m17;
            critic_dense_kernel_discriminate_v[i + 15][0] = v16;
            const float kernel_grad17 = critic_dense_kernel_grad[i + 16][0] + s16_0;
            const float t33 = critic_dense_kernel_discriminate_m[i + 16][0] * discriminate_beta_1;
            const float m18 = t33 + (1.0f - discriminate_beta_1) * kernel_grad17;
            const float t34 = critic_dense_kernel_discriminate_v[i + 16][0] * discriminate_beta_2;
            const float v17 = t34 + (1.0f - discriminate_beta_2) * (kernel_grad17 * kernel_grad17);
            critic_dense_kernel[i + 16][0] -= adam_rate * m18 / (discriminate_epsilon + adam_rsqrt * sqrtf(v17));
            critic_dense_kernel_discriminate_m[i + 16][0] = m18;
            critic_dense_kernel_discriminate_v[i + 16][0] = v17;
            const float kernel_grad18 = critic_dense_kernel_grad[i + 17][0] + s17_0;
            const float t35 = critic_dense_kernel_discriminate_m[i + 17][0] * discriminate_beta_1;
            const float m19 = t35 + (1.0f - discriminate_beta_1) * kernel_grad18;
            const float t36 = critic_dense_kernel_discriminate_v[i + 17][0] * discriminate_beta_2;
            const float v18 = t36 + (1.0f - discriminate_beta_2) * (kernel_grad18 * kernel_grad18);
            critic_dense_kernel[i + 17][0] -= adam_rate * m19 / (discriminate_epsilon + adam_rsqrt * sqrtf(v18));
            critic_dense_kernel_discriminate_m[i + 17][0] = m19;
            critic_dense_kernel_discriminate_v[i + 17][0] = v18;
            const float kernel_grad19 = critic_dense_kernel_grad[i + 18][0] + s18_0;
            const float t37 = critic_dense_kernel_discriminate_m[i + 18][0] * discriminate_beta_1;
            const float m20 = t37 + (1.0f - discriminate_beta_1) * kernel_grad19;
            const float t38 = critic_dense_kernel_discriminate_v[i + 18][0] * discriminate_beta_2;
            const float v19 = t38 + (1.0f - discriminate_beta_2) * (kernel_grad19 * kernel_grad19);
            critic_dense_kernel[i + 18][0] -= adam_rate * m20 / (discriminate_epsilon + adam_rsqrt * sqrtf(v19));
            critic_dense_kernel_discriminate_m[i + 18][0] = m20;
            critic_dense_kernel_discriminate_v[i + 18][0] = v19;
            const float kernel_grad20 = critic_dense_kernel_grad[i + 19][0] + s19_0;
            const float t39 = critic_dense_kernel_discriminate_m[i + 19][0] * discriminate_beta_1;
            const float m21 = t39 + (1.0f - discriminate_beta_1) * kernel_grad20;
            const float t40 = critic_dense_kernel_discriminate_v[i + 19][0] * discriminate_beta_2;
            const float v20 = t40 + (1.0f - discriminate_beta_2) * (kernel_grad20 * kernel_grad20);
            critic_dense_kernel[i + 19][0] -= adam_rate * m21 / (discriminate_epsilon + adam_rsqrt * sqrtf(v20));
            critic_dense_kernel_discriminate_m[i + 19][0] = m21;
            critic_dense_kernel_discriminate_v[i + 19][0] = v20;
            const float kernel_grad21 = critic_dense_kernel_grad[i + 20][0] + s20_0;
            const float t41 = critic_dense_kernel_discriminate_m[i + 20][0] * discriminate_beta_1;
            const float m22 = t41 + (1.0f - discriminate_beta_1) * kernel_grad21;
            const float t42 = critic_dense_kernel_discriminate_v[i + 20][0] * discriminate_beta_2;
            const float v21 = t42 + (1.0f - discriminate_beta_2) * (kernel_grad21 * kernel_grad21);
            critic_dense_kernel[i + 20][0] -= adam_rate * m22 / (discriminate_epsilon + adam_rsqrt * sqrtf(v21));
            critic_dense_kernel_discriminate_m[i + 20][0] = m22;
            critic_dense_kernel_discriminate_v[i + 20][0] = v21;
            const float kernel_grad22 = critic_dense_kernel_grad[i + 21][0] + s21_0;
            const float t43 = critic_dense_kernel_discriminate_m[i + 21][0] * discriminate_beta_1;
            const float m23 = t43 + (1.0f - discriminate_beta_1) * kernel_grad22;
            const float t44 = critic_dense_kernel_discriminate_v[i + 21][0] * discriminate_beta_2;
            const float v22 = t44 + (1.0f - discriminate_beta_2) * (kernel_grad22 * kernel_grad22);
            critic_dense_kernel[i + 21][0] -= adam_rate * m23 / (discriminate_epsilon + adam_rsqrt * sqrtf(v22));
            critic_dense_kernel_discriminate_m[i + 21][0] = m23;
            critic_dense_kernel_discriminate_v[i + 21][0] = v22;
            const float kernel_grad23 = critic_dense_kernel_grad[i + 22][0] + s22_0;
            const float t45 = critic_dense_kernel_discriminate_m[i + 22][0] * discriminate_beta_1;
            const float m24 = t45 + (1.0f - discriminate_beta_1) * kernel_grad23;
            const float t46 = critic_dense_kernel_discriminate_v[i + 22][0] * discriminate_beta_2;
            const float v23 = t46 + (1.0f - discriminate_beta_2) * (kernel_grad23 * kernel_grad23);
            critic_dense_kernel[i + 22][0] -= adam_rate * m24 / (discriminate_epsilon + adam_rsqrt * sqrtf(v23));
            critic_dense_kernel_discriminate_m[i + 22][0] = m24;
            critic_dense_kernel_discriminate_v[i + 22][0] = v23;
            const float kernel_grad24 = critic_dense_kernel_grad[i + 23][0] + s23_0;
            const float t47 = critic_dense_kernel_discriminate_m[i + 23][0] * discriminate_beta_1;
            const float m25 = t47 + (1.0f - discriminate_beta_1) * kernel_grad24;
            const float t48 = critic_dense_kernel_discriminate_v[i + 23][0] * discriminate_beta_2;
            const float v24 = t48 + (1.0f - discriminate_beta_2) * (kernel_grad24 * kernel_grad24);
            critic_dense_kernel[i + 23][0] -= adam_rate * m25 / (discriminate_epsilon + adam_rsqrt * sqrtf(v24));
            critic_dense_kernel_discriminate_m[i + 23][0] = m25;
            critic_dense_kernel_discriminate_v[i + 23][0] = v24;
            const float kernel_grad25 = critic_dense_kernel_grad[i + 24][0] + s24_0;
            const float t49 = critic_dense_kernel_discriminate_m[i + 24][0] * discriminate_beta_1;
            const float m26 = t49 + (1.0f - discriminate_beta_1) * kernel_grad25;
            const float t50 = critic_dense_kernel_discriminate_v[i + 24][0] * discriminate_beta_2;
            const float v25 = t50 + (1.0f - discriminate_beta_2) * (kernel_grad25 * kernel_grad25);
            critic_dense_kernel[i + 24][0] -= adam_rate * m26 / (discriminate_epsilon + adam_rsqrt * sqrtf(v25));
            critic_dense_kernel_discriminate_m[i + 24][0] = m26;
            critic_dense_kernel_discriminate_v[i + 24][0] = v25;
            const float kernel_grad26 = critic_dense_kernel_grad[i + 25][0] + s25_0;
            const float t51 = critic_dense_kernel_discriminate_m[i + 25][0] * discriminate_beta_1;
            const float m27 = t51 + (1.0f - discriminate_beta_1) * kernel_grad26;
            const float t52 = critic_dense_kernel_discriminate_v[i + 25][0] * discriminate_beta_2;
            const float v26 = t52 + (1.0f - discriminate_beta_2) * (kernel_grad26 * kernel_grad26);
            critic_dense_kernel[i + 25][0] -= adam_rate * m27 / (discriminate_epsilon + adam_rsqrt * sqrtf(v26));
            critic_dense_kernel_discriminate_m[i + 25][0] = m27;
            critic_dense_kernel_discriminate_v[i + 25][0] = v26;
            const float kernel_grad27 = critic_dense_kernel_grad[i + 26][0] + s26_0;
            const float t53 = critic_dense_kernel_discriminate_m[i + 26][0] * discriminate_beta_1;
            const float m28 = t53 + (1.0f - discriminate_beta_1) * kernel_grad27;
            const float t54 = critic_dense_kernel_discriminate_v[i + 26][0] * discriminate_beta_2;
            const float v27 = t54 + (1.0f - discriminate_beta_2) * (kernel_grad27 * kernel_grad27);
            critic_dense_kernel[i + 26][0] -= adam_rate * m28 / (discriminate_epsilon + adam_rsqrt * sqrtf(v27));
            critic_dense_kernel_discriminate_m[i + 26][0] = m28;
            critic_dense_kernel_discriminate_v[i + 26][0] = v27;
            const float kernel_grad28 = critic_dense_kernel_grad[i + 27][0] + s27_0;
            const float t55 = critic_dense_kernel_discriminate_m[i + 27][0] * discriminate_beta_1;
            const float m29 = t55 + (1.0f - discriminate_beta_1) * kernel_grad28;
            const float t56 = critic_dense_kernel_discriminate_v[i + 27][0] * discriminate_beta_2;
            const float v28 = t56 + (1.0f - discriminate_beta_2) * (kernel_grad28 * kernel_grad28);
            critic_dense_kernel[i + 27][0] -= adam_rate * m29 / (discriminate_epsilon + adam_rsqrt * sqrtf(v28));
            critic_dense_kernel_discriminate_m[i + 27][0] = m29;
            critic_dense_kernel_discriminate_v[i + 27][0] = v28;
        }
    }
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// greater, select, div, select, select, mul, add, reduce: [64, 7, 7, 64], [64, 3136] -> [64, 7, 7, 64], [64, 64], 2.21 MFLOP
static void discriminate_critic_conv2d_1_sum_grad_2(gan *m)
{
    discriminate_critic_conv2d_1_sum_grad_body((void *)(m->arena + 8028160), (void *)(m->arena + 12443648),
                                               (void *)(m->arena + 3211264), (void *)(m->arena + 4816896),
                                               (void *)(m->arena + 4816896), (void *)(m->arena + 4014080));
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// gan.dl:31: over     critic using adam(2e-4, beta_1 = 0.5)
// reduce, mul, sub, add, mul, add, mul, mul, sub, mul, ...: [64, 64], [64] -> [64], 5.51 kFLOP
static void discriminate_critic_conv2d_1_sum_grad_3(gan *m)
{
    const float (*restrict critic_conv2d_1_sum_grad_2)[64] = (void *)(m->arena + 4014080);
    const float *restrict critic_conv2d_1_bias_grad = (void *)(m->arena + 9838592);
    const float discriminate_beta_1 = m->discriminate_beta_1;
    const float discriminate_beta_2 = m->discriminate_beta_2;
    const float adam_rate = *(const float *)(m->arena + 12858112);
    const float discriminate_epsilon = m->discriminate_epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 12858176);
    float *restrict critic_conv2d_1_bias = m->critic_conv2d_1_bias;
    float *restrict critic_conv2d_1_bias_discriminate_m = m->critic_conv2d_1_bias_discriminate_m;
    float *restrict critic_conv2d_1_bias_discriminate_v = m->critic_conv2d_1_bias_discriminate_v;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&critic_conv2d_1_sum_grad_2[b][0]);
        sum2 += f32x16_load(&critic_conv2d_1_sum_grad_2[b][16]);
        sum3 += f32x16_load(&critic_conv2d_1_sum_grad_2[b][32]);
        sum4 += f32x16_load(&critic_conv2d_1_sum_grad_2[b][48]);
    }
    const f32x16 t = f32x16_load(&critic_conv2d_1_bias_grad[0]) + sum;
    const f32x16 t2 = f32x16_load(&critic_conv2d_1_bias_discriminate_m[0]) * discriminate_beta_1;
    const f32x16 t3 = t2 + (1.0f - discriminate_beta_1) * t;
    const f32x16 t4 = f32x16_load(&critic_conv2d_1_bias_discriminate_v[0]) * discriminate_beta_2;
    const f32x16 t5 = t4 + (1.0f - discriminate_beta_2) * (t * t);
    const f32x16 t6 = adam_rate * t3 / (discriminate_epsilon + adam_rsqrt * f32x16_sqrt(t5));
    f32x16_store(&critic_conv2d_1_bias[0], f32x16_load(&critic_conv2d_1_bias[0]) - t6);
    f32x16_store(&critic_conv2d_1_bias_discriminate_m[0], t3);
    f32x16_store(&critic_conv2d_1_bias_discriminate_v[0], t5);
    const f32x16 t7 = f32x16_load(&critic_conv2d_1_bias_grad[16]) + sum2;
    const f32x16 t8 = f32x16_load(&critic_conv2d_1_bias_discriminate_m[16]) * discriminate_beta_1;
    const f32x16 t9 = t8 + (1.0f - discriminate_beta_1) * t7;
    const f32x16 t10 = f32x16_load(&critic_conv2d_1_bias_discriminate_v[16]) * discriminate_beta_2;
    const f32x16 t11 = t10 + (1.0f - discriminate_beta_2) * (t7 * t7);
    const f32x16 t12 = adam_rate * t9 / (discriminate_epsilon + adam_rsqrt * f32x16_sqrt(t11));
    f32x16_store(&critic_conv2d_1_bias[16], f32x16_load(&critic_conv2d_1_bias[16]) - t12);
    f32x16_store(&critic_conv2d_1_bias_discriminate_m[16], t9);
    f32x16_store(&critic_conv2d_1_bias_discriminate_v[16], t11);
    const f32x16 t13 = f32x16_load(&critic_conv2d_1_bias_grad[32]) + sum3;
    const f32x16 t14 = f32x16_load(&critic_conv2d_1_bias_discriminate_m[32]) * discriminate_beta_1;
    const f32x16 t15 = t14 + (1.0f - discriminate_beta_1) * t13;
    const f32x16 t16 = f32x16_load(&critic_conv2d_1_bias_discriminate_v[32]) * discriminate_beta_2;
    const f32x16 t17 = t16 + (1.0f - discriminate_beta_2) * (t13 * t13);
    const f32x16 t18 = adam_rate * t15 / (discriminate_epsilon + adam_rsqrt * f32x16_sqrt(t17));
    f32x16_store(&critic_conv2d_1_bias[32], f32x16_load(&critic_conv2d_1_bias[32]) - t18);
    f32x16_store(&critic_conv2d_1_bias_discriminate_m[32], t15);
    f32x16_store(&critic_conv2d_1_bias_discriminate_v[32], t17);
    const f32x16 t19 = f32x16_load(&critic_conv2d_1_bias_grad[48]) + sum4;
    const f32x16 t20 = f32x16_load(&critic_conv2d_1_bias_discriminate_m[48]) * discriminate_beta_1;
    const f32x16 t21 = t20 + (1.0f - discriminate_beta_1) * t19;
    const f32x16 t22 = f32x16_load(&critic_conv2d_1_bias_discriminate_v[48]) * discriminate_beta_2;
    const f32x16 t23 = t22 + (1.0f - discriminate_beta_2) * (t19 * t19);
    const f32x16 t24 = adam_rate * t21 / (discriminate_epsilon + adam_rsqrt * f32x16_sqrt(t23));
    f32x16_store(&critic_conv2d_1_bias[48], f32x16_load(&critic_conv2d_1_bias[48]) - t24);
    f32x16_store(&critic_conv2d_1_bias_discriminate_m[48], t21);
    f32x16_store(&critic_conv2d_1_bias_discriminate_v[48], t23);
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// conv_input_grad, greater, select, div, select, select, mul, add: [5, 5, 32, 64], [64, 14, 14, 32], [64, 7, 7, 64] -> [64, 14, 14, 32], 272 MFLOP
static void discriminate_critic_conv2d_1_input_grad_2(gan *m)
{
    discriminate_critic_conv2d_1_input_grad_body(m->critic_conv2d_1_kernel, (void *)(m->arena + 0),
                                                 (void *)(m->arena + 4816896), (void *)(m->arena + 11239424),
                                                 (void *)(m->arena + 3211264));
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// gan.dl:31: over     critic using adam(2e-4, beta_1 = 0.5)
// conv_kernel_grad, mul, sub, add, mul, add, mul, mul, sub, mul, ...: [64, 7, 7, 64], [64, 14, 14, 32], [5, 5, 32, 64] -> [800, 64], [5, 5, 32, 64], 270 MFLOP
static void discriminate_critic_conv2d_1_conv_kernel_grad(gan *m)
{
    const float (*restrict leaky_relu_y_grad_2)[7][7][64] = (void *)(m->arena + 4816896);
    const float (*restrict critic_dropout_select)[14][14][32] = (void *)(m->arena + 1605632);
    const float (*restrict critic_conv2d_1_kernel_grad)[5][32][64] = (void *)(m->arena + 9633792);
    const float discriminate_beta_1 = m->discriminate_beta_1;
    const float discriminate_beta_2 = m->discriminate_beta_2;
    const float adam_rate = *(const float *)(m->arena + 12858112);
    const float discriminate_epsilon = m->discriminate_epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 12858176);
    float (*restrict sums)[64] = (void *)(m->arena + 0);
    float (*restrict critic_conv2d_1_kernel)[5][32][64] = m->critic_conv2d_1_kernel;
    float (*restrict critic_conv2d_1_kernel_discriminate_m)[5][32][64] = m->critic_conv2d_1_kernel_discriminate_m;
    float (*restrict critic_conv2d_1_kernel_discriminate_v)[5][32][64] = m->critic_conv2d_1_kernel_discriminate_v;

    {
        #pragma omp single nowait
        {
            for (int c = 0; c < 800; c++) {
                f32x16_store(&sums[c][0], f32x16_splat(0.0f));
                f32x16_store(&sums[c][16], f32x16_splat(0.0f));
                f32x16_store(&sums[c][32], f32x16_splat(0.0f));
                f32x16_store(&sums[c][48], f32x16_splat(0.0f));
            }
        }
        for (int block = 0; block < 64; block += 27) {
            #pragma omp barrier
            #pragma omp for collapse(2) schedule(static) nowait
            for (int64_t ky = 0; ky < 5; ky++)
                for (int64_t first = 0; first < 32; first += 16)
                    for (int near = 0; near < 27; near++)
                        for (int kx = 0; kx < 5; kx++) {
                            {
                                // 6 input channels x 64 output channels in registers
                                f32x16 s0_0 = f32x16_load(&sums[ky * 160 + first + kx * 32][0]);
                                f32x16 s0_1 = f32x16_load(&sums[ky * 160 + first + kx * 32][16]);
                                f32x16 s0_2 = f32x16_load(&sums[ky * 160 + first + kx * 32][32]);
                                f32x16 s0_3 = f32x16_load(&sums[ky * 160 + first + kx * 32][48]);
                                f32x16 s1_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 1][0]);
                                f32x16 s1_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 1][16]);
                                f32x16 s1_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 1][32]);
                                f32x16 s1_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 1][48]);
                                f32x16 s2_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 2][0]);
                                f32x16 s2_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 2][16]);
                                f32x16 s2_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 2][32]);
                                f32x16 s2_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 2][48]);
                                f32x16 s3_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 3][0]);
                                f32x16 s3_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 3][16]);
                                f32x16 s3_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 3][32]);
                                f32x16 s3_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 3][48]);
                                f32x16 s4_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 4][0]);
                                f32x16 s4_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 4][16]);
                                f32x16 s4_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 4][32]);
                                f32x16 s4_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 4][48]);
                                f32x16 s5_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 5][0]);
                                f32x16 s5_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 5][16]);
                                f32x16 s5_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 5][32]);
                                f32x16 s5_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + 5][48]);
                                for (int b = block + near; b < (64 < block + near + 1 ? 64 : block + near + 1); b++)
                                    for (int y = (0 < (4 - ky) / 2 - 1 ? (4 - ky) / 2 - 1 : 0); y < ((16 - ky) / 2 < 7 ? (16 - ky) / 2 : 7); y++)
                                        for (int x = (0 < (4 - kx) / 2 - 1 ? (4 - kx) / 2 - 1 : 0); x < ((16 - kx) / 2 < 7 ? (16 - kx) / 2 : 7); x++) {
                                            const f32x16 w = f32x16_load(&leaky_relu_y_grad_2[b][y][x][0]);
                                            const f32x16 w2 = f32x16_load(&leaky_relu_y_grad_2[b][y][x][16]);
                                            const f32x16 w3 = f32x16_load(&leaky_relu_y_grad_2[b][y][x][32]);
                                            const f32x16 w4 = f32x16_load(&leaky_relu_y_grad_2[b][y][x][48]);
                                            const float a = critic_dropout_select[b][ky + y * 2 - 1][kx + x * 2 - 1][first];
                                            s0_0 += a * w;
                                            s0_1 += a * w2;
                                            s0_2 += a * w3;
                                            s0_3 += a * w4;
                                            const float a2 = critic_dropout_select[b][ky + y * 2 - 1][kx + x * 2 - 1][first + 1];
                                            s1_0 += a2 * w;
                                            s1_1 += a2 * w2;
                                            s1_2 += a2 * w3;
                                            s1_3 += a2 * w4;
                                            const float a3 = critic_dropout_select[b][ky + y * 2 - 1][kx + x * 2 - 1][first + 2];
                                            s2_0 += a3 * w;
                                            s2_1 += a3 * w2;
                                            s2_2 += a3 * w3;
                                            s2_3 += a3 * w4;
                                            const float a4 = critic_dropout_select[b][ky + y * 2 - 1][kx + x * 2 - 1][first + 3];
                                            s3_0 += a4 * w;
                                            s3_1 += a4 * w2;
                                            s3_2 += a4 * w3;
                                            s3_3 += a4 * w4;
                                            const float a5 = critic_dropout_select[b][ky + y * 2 - 1][kx + x * 2 - 1][first + 4];
                                            s4_0 += a5 * w;
                                            s4_1 += a5 * w2;
                                            s4_2 += a5 * w3;
                                            s4_3 += a5 * w4;
                                            const float a6 = critic_dropout_select[b][ky + y * 2 - 1][kx + x * 2 - 1][first + 5];
                                            s5_0 += a6 * w;
                                            s5_1 += a6 * w2;
                                            s5_2 += a6 * w3;
                                            s5_3 += a6 * w4;
                                        }
                                f32x16_store(&sums[ky * 160 + first + kx * 32][0], s0_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32][16], s0_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32][32], s0_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32][48], s0_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 1][0], s1_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 1][16], s1_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 1][32], s1_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 1][48], s1_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 2][0], s2_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 2][16], s2_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 2][32], s2_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 2][48], s2_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 3][0], s3_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 3][16], s3_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 3][32], s3_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 3][48], s3_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 4][0], s4_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 4][16], s4_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 4][32], s4_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 4][48], s4_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 5][0], s5_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 5][16], s5_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 5][32], s5_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + 5][48], s5_3);
                            }
                            for (int c = 6; c < 16; c += 5) {
                                // 5 input channels x 64 output channels in registers
                                f32x16 s0_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c][0]);
                                f32x16 s0_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c][16]);
                                f32x16 s0_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c][32]);
                                f32x16 s0_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c][48]);
                                f32x16 s1_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 1][0]);
                                f32x16 s1_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 1][16]);
                                f32x16 s1_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 1][32]);
                                f32x16 s1_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 1][48]);
                                f32x16 s2_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 2][0]);
                                f32x16 s2_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 2][16]);
                                f32x16 s2_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 2][32]);
                                f32x16 s2_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 2][48]);
                                f32x16 s3_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 3][0]);
                                f32x16 s3_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 3][16]);
                                f32x16 s3_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 3][32]);
                                f32x16 s3_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 3][48]);
                                f32x16 s4_0 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 4][0]);
                                f32x16 s4_1 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 4][16]);
                                f32x16 s4_2 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 4][32]);
                                f32x16 s4_3 = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + 4][48]);
                                for (int b = block + near; b < (64 < block + near + 1 ? 64 : block + near + 1); b++)
                                    for (int y = (0 < (4 - ky) / 2 - 1 ? (4 - ky) / 2 - 1 : 0); y < ((16 - ky) / 2 < 7 ? (16 - ky) / 2 : 7); y++)
                                        for (int x = (0 < (4 - kx) / 2 - 1 ? (4 - kx) / 2 - 1 : 0); x < ((16 - kx) / 2 < 7 ? (16 - kx) / 2 : 7); x++) {
                                            const f32x16 w = f32x16_load(&leaky_relu_y_grad_2[b][y][x][0]);
                                            const f32x16 w2 = f32x16_load(&leaky_relu_y_grad_2[b][y][x][16]);
                                            const f32x16 w3 = f32x16_load(&leaky_relu_y_grad_2[b][y][x][32]);
                                            const f32x16 w4 = f32x16_load(&leaky_relu_y_grad_2[b][y][x][48]);
                                            const float a = critic_dropout_select[b][ky + y * 2 - 1][kx + x * 2 - 1][first + c];
                                            s0_0 += a * w;
                                            s0_1 += a * w2;
                                            s0_2 += a * w3;
                                            s0_3 += a * w4;
                                            const float a2 = critic_dropout_select[b][ky + y * 2 - 1][kx + x * 2 - 1][first + c + 1];
                                            s1_0 += a2 * w;
                                            s1_1 += a2 * w2;
                                            s1_2 += a2 * w3;
                                            s1_3 += a2 * w4;
                                            const float a3 = critic_dropout_select[b][ky + y * 2 - 1][kx + x * 2 - 1][first + c + 2];
                                            s2_0 += a3 * w;
                                            s2_1 += a3 * w2;
                                            s2_2 += a3 * w3;
                                            s2_3 += a3 * w4;
                                            const float a4 = critic_dropout_select[b][ky + y * 2 - 1][kx + x * 2 - 1][first + c + 3];
                                            s3_0 += a4 * w;
                                            s3_1 += a4 * w2;
                                            s3_2 += a4 * w3;
                                            s3_3 += a4 * w4;
                                            const float a5 = critic_dropout_select[b][ky + y * 2 - 1][kx + x * 2 - 1][first + c + 4];
                                            s4_0 += a5 * w;
                                            s4_1 += a5 * w2;
                                            s4_2 += a5 * w3;
                                            s4_3 += a5 * w4;
                                        }
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c][0], s0_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c][16], s0_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c][32], s0_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c][48], s0_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 1][0], s1_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 1][16], s1_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 1][32], s1_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 1][48], s1_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 2][0], s2_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 2][16], s2_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 2][32], s2_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 2][48], s2_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 3][0], s3_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 3][16], s3_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 3][32], s3_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 3][48], s3_3);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 4][0], s4_0);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 4][16], s4_1);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 4][32], s4_2);
                                f32x16_store(&sums[ky * 160 + first + kx * 32 + c + 4][48], s4_3);
                            }
                        }
        }
        #pragma omp barrier
        #pragma omp single nowait
        {
            for (int ky = 0; ky < 5; ky++)
                for (int kx = 0; kx < 5; kx++)
                    for (int c = 0; c < 32; c++) {
                        {
                            f32x16 sum = f32x16_load(&sums[ky * 160 + kx * 32 + c][0]);
                            const f32x16 t = f32x16_load(&critic_conv2d_1_kernel_grad[ky][kx][c][0]) + sum;
                            const f32x16 t2 = f32x16_load(&critic_conv2d_1_kernel_discriminate_m[ky][kx][c][0]) * discriminate_beta_1;
                            const f32x16 t3 = t2 + (1.0f - discriminate_beta_1) * t;
                            const f32x16 t4 = f32x16_load(&critic_conv2d_1_kernel_discriminate_v[ky][kx][c][0]) * discriminate_beta_2;
                            const f32x16 t5 = t4 + (1.0f - discriminate_beta_2) * (t * t);
                            const f32x16 t6 = adam_rate * t3 / (discriminate_epsilon + adam_rsqrt * f32x16_sqrt(t5));
                            f32x16_store(&critic_conv2d_1_kernel[ky][kx][c][0], f32x16_load(&critic_conv2d_1_kernel[ky][kx][c][0]) - t6);
                            f32x16_store(&critic_conv2d_1_kernel_discriminate_m[ky][kx][c][0], t3);
                            f32x16_store(&critic_conv2d_1_kernel_discriminate_v[ky][kx][c][0], t5);
                        }
                        {
                            f32x16 sum = f32x16_load(&sums[ky * 160 + kx * 32 + c][16]);
                            const f32x16 t = f32x16_load(&critic_conv2d_1_kernel_grad[ky][kx][c][16]) + sum;
                            const f32x16 t2 = f32x16_load(&critic_conv2d_1_kernel_discriminate_m[ky][kx][c][16]) * discriminate_beta_1;
                            const f32x16 t3 = t2 + (1.0f - discriminate_beta_1) * t;
                            const f32x16 t4 = f32x16_load(&critic_conv2d_1_kernel_discriminate_v[ky][kx][c][16]) * discriminate_beta_2;
                            const f32x16 t5 = t4 + (1.0f - discriminate_beta_2) * (t * t);
                            const f32x16 t6 = adam_rate * t3 / (discriminate_epsilon + adam_rsqrt * f32x16_sqrt(t5));
                            f32x16_store(&critic_conv2d_1_kernel[ky][kx][c][16], f32x16_load(&critic_conv2d_1_kernel[ky][kx][c][16]) - t6);
                            f32x16_store(&critic_conv2d_1_kernel_discriminate_m[ky][kx][c][16], t3);
                            f32x16_store(&critic_conv2d_1_kernel_discriminate_v[ky][kx][c][16], t5);
                        }
                        {
                            f32x16 sum = f32x16_load(&sums[ky * 160 + kx * 32 + c][32]);
                            const f32x16 t = f32x16_load(&critic_conv2d_1_kernel_grad[ky][kx][c][32]) + sum;
                            const f32x16 t2 = f32x16_load(&critic_conv2d_1_kernel_discriminate_m[ky][kx][c][32]) * discriminate_beta_1;
                            const f32x16 t3 = t2 + (1.0f - discriminate_beta_1) * t;
                            const f32x16 t4 = f32x16_load(&critic_conv2d_1_kernel_discriminate_v[ky][kx][c][32]) * discriminate_beta_2;
                            const f32x16 t5 = t4 + (1.0f - discriminate_beta_2) * (t * t);
                            const f32x16 t6 = adam_rate * t3 / (discriminate_epsilon + adam_rsqrt * f32x16_sqrt(t5));
                            f32x16_store(&critic_conv2d_1_kernel[ky][kx][c][32], f32x16_load(&critic_conv2d_1_kernel[ky][kx][c][32]) - t6);
                            f32x16_store(&critic_conv2d_1_kernel_discriminate_m[ky][kx][c][32], t3);
                            f32x16_store(&critic_conv2d_1_kernel_discriminate_v[ky][kx][c][32], t5);
                        }
                        {
                            f32x16 sum = f32x16_load(&sums[ky * 160 + kx * 32 + c][48]);
                            const f32x16 t = f32x16_load(&critic_conv2d_1_kernel_grad[ky][kx][c][48]) + sum;
                            const f32x16 t2 = f32x16_load(&critic_conv2d_1_kernel_discriminate_m[ky][kx][c][48]) * discriminate_beta_1;
                            const f32x16 t3 = t2 + (1.0f - discriminate_beta_1) * t;
                            const f32x16 t4 = f32x16_load(&critic_conv2d_1_kernel_discriminate_v[ky][kx][c][48]) * discriminate_beta_2;
                            const f32x16 t5 = t4 + (1.0f - discriminate_beta_2) * (t * t);
                            const f32x16 t6 = adam_rate * t3 / (discriminate_epsilon + adam_rsqrt * f32x16_sqrt(t5));
                            f32x16_store(&critic_conv2d_1_kernel[ky][kx][c][48], f32x16_load(&critic_conv2d_1_kernel[ky][kx][c][48]) - t6);
                            f32x16_store(&critic_conv2d_1_kernel_discriminate_m[ky][kx][c][48], t3);
                            f32x16_store(&critic_conv2d_1_kernel_discriminate_v[ky][kx][c][48], t5);
                        }
                    }
        }
    }
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// reduce: [64, 14, 14, 32] -> [64, 32], 401 kFLOP
static void discriminate_critic_conv2d_sum_grad_2(gan *m)
{
    discriminate_critic_conv2d_sum_grad_body((void *)(m->arena + 3211264), (void *)(m->arena + 0));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// gan.dl:31: over     critic using adam(2e-4, beta_1 = 0.5)
// reduce, mul, sub, add, mul, add, mul, mul, sub, mul, ...: [64, 32], [32] -> [32], 2.75 kFLOP
static void discriminate_critic_conv2d_sum_grad_3(gan *m)
{
    const float (*restrict critic_conv2d_sum_grad_2)[32] = (void *)(m->arena + 0);
    const float *restrict critic_conv2d_bias_grad = (void *)(m->arena + 5622912);
    const float discriminate_beta_1 = m->discriminate_beta_1;
    const float discriminate_beta_2 = m->discriminate_beta_2;
    const float adam_rate = *(const float *)(m->arena + 12858112);
    const float discriminate_epsilon = m->discriminate_epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 12858176);
    float *restrict critic_conv2d_bias = m->critic_conv2d_bias;
    float *restrict critic_conv2d_bias_discriminate_m = m->critic_conv2d_bias_discriminate_m;
    float *restrict critic_conv2d_bias_discriminate_v = m->critic_conv2d_bias_discriminate_v;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&critic_conv2d_sum_grad_2[b][0]);
        sum2 += f32x16_load(&critic_conv2d_sum_grad_2[b][16]);
    }
    const f32x16 t = f32x16_load(&critic_conv2d_bias_grad[0]) + sum;
    const f32x16 t2 = f32x16_load(&critic_conv2d_bias_discriminate_m[0]) * discriminate_beta_1;
    const f32x16 t3 = t2 + (1.0f - discriminate_beta_1) * t;
    const f32x16 t4 = f32x16_load(&critic_conv2d_bias_discriminate_v[0]) * discriminate_beta_2;
    const f32x16 t5 = t4 + (1.0f - discriminate_beta_2) * (t * t);
    const f32x16 t6 = adam_rate * t3 / (discriminate_epsilon + adam_rsqrt * f32x16_sqrt(t5));
    f32x16_store(&critic_conv2d_bias[0], f32x16_load(&critic_conv2d_bias[0]) - t6);
    f32x16_store(&critic_conv2d_bias_discriminate_m[0], t3);
    f32x16_store(&critic_conv2d_bias_discriminate_v[0], t5);
    const f32x16 t7 = f32x16_load(&critic_conv2d_bias_grad[16]) + sum2;
    const f32x16 t8 = f32x16_load(&critic_conv2d_bias_discriminate_m[16]) * discriminate_beta_1;
    const f32x16 t9 = t8 + (1.0f - discriminate_beta_1) * t7;
    const f32x16 t10 = f32x16_load(&critic_conv2d_bias_discriminate_v[16]) * discriminate_beta_2;
    const f32x16 t11 = t10 + (1.0f - discriminate_beta_2) * (t7 * t7);
    const f32x16 t12 = adam_rate * t9 / (discriminate_epsilon + adam_rsqrt * f32x16_sqrt(t11));
    f32x16_store(&critic_conv2d_bias[16], f32x16_load(&critic_conv2d_bias[16]) - t12);
    f32x16_store(&critic_conv2d_bias_discriminate_m[16], t9);
    f32x16_store(&critic_conv2d_bias_discriminate_v[16], t11);
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// gan.dl:31: over     critic using adam(2e-4, beta_1 = 0.5)
// conv_kernel_grad, mul, sub, add, mul, add, mul, mul, sub, mul, ...: [64, 14, 14, 32], [64, 28, 28, 1], [5, 5, 1, 32] -> [400, 32], [5, 5, 1, 32], 18.4 MFLOP
static void discriminate_critic_conv2d_conv_kernel_grad(gan *m)
{
    const float (*restrict critic_conv2d_1_input_grad_2)[14][14][32] = (void *)(m->arena + 3211264);
    const float (*restrict image_2)[28][28][1] = (void *)(m->arena + 12042240);
    const float (*restrict critic_conv2d_kernel_grad)[5][1][32] = (void *)(m->arena + 5619712);
    const float discriminate_beta_1 = m->discriminate_beta_1;
    const float discriminate_beta_2 = m->discriminate_beta_2;
    const float adam_rate = *(const float *)(m->arena + 12858112);
    const float discriminate_epsilon = m->discriminate_epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 12858176);
    float (*restrict part_sums)[32] = (void *)(m->arena + 0);
    float (*restrict critic_conv2d_kernel)[5][1][32] = m->critic_conv2d_kernel;
    float (*restrict critic_conv2d_kernel_discriminate_m)[5][1][32] = m->critic_conv2d_kernel_discriminate_m;
    float (*restrict critic_conv2d_kernel_discriminate_v)[5][1][32] = m->critic_conv2d_kernel_discriminate_v;

    // sums of 4 examples each, added in order afterwards
    #pragma omp for schedule(static) nowait
    for (int part = 0; part < 16; part++) {
        {
            // 13 rows of the kernel x 32 channels in registers
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
            for (int b = part * 4; b < part * 4 + 4; b++) {
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad_2[b][0][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad_2[b][0][0][16]);
                    const float a = image_2[b][0][0][0];
                    s6_0 += a * w;
                    s6_1 += a * w2;
                    const float a2 = image_2[b][0][1][0];
                    s7_0 += a2 * w;
                    s7_1 += a2 * w2;
                    const float a3 = image_2[b][0][2][0];
                    s8_0 += a3 * w;
                    s8_1 += a3 * w2;
                    const float a4 = image_2[b][0][3][0];
                    s9_0 += a4 * w;
                    s9_1 += a4 * w2;
                    const float a5 = image_2[b][1][0][0];
                    s11_0 += a5 * w;
                    s11_1 += a5 * w2;
                    const float a6 = image_2[b][1][1][0];
                    s12_0 += a6 * w;
                    s12_1 += a6 * w2;
                }
                {
                    for (int x = 1; x < 13; x++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad_2[b][0][x][0]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad_2[b][0][x][16]);
                        const float a = image_2[b][0][x * 2 - 1][0];
                        s5_0 += a * w;
                        s5_1 += a * w2;
                        const float a2 = image_2[b][0][x * 2][0];
                        s6_0 += a2 * w;
                        s6_1 += a2 * w2;
                        const float a3 = image_2[b][0][x * 2 + 1][0];
                        s7_0 += a3 * w;
                        s7_1 += a3 * w2;
                        const float a4 = image_2[b][0][x * 2 + 2][0];
                        s8_0 += a4 * w;
                        s8_1 += a4 * w2;
                        const float a5 = image_2[b][0][x * 2 + 3][0];
                        s9_0 += a5 * w;
                        s9_1 += a5 * w2;
                        const float a6 = image_2[b][1][x * 2 - 1][0];
                        s10_0 += a6 * w;
                        s10_1 += a6 * w2;
                        const float a7 = image_2[b][1][x * 2][0];
                        s11_0 += a7 * w;
                        s11_1 += a7 * w2;
                        const float a8 = image_2[b][1][x * 2 + 1][0];
                        s12_0 += a8 * w;
                        s12_1 += a8 * w2;
                    }
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad_2[b][0][13][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad_2[b][0][13][16]);
                    const float a = image_2[b][0][25][0];
                    s5_0 += a * w;
                    s5_1 += a * w2;
                    const float a2 = image_2[b][0][26][0];
                    s6_0 += a2 * w;
                    s6_1 += a2 * w2;
                    const float a3 = image_2[b][0][27][0];
                    s7_0 += a3 * w;
                    s7_1 += a3 * w2;
                    const float a4 = image_2[b][1][25][0];
                    s10_0 += a4 * w;
                    s10_1 += a4 * w2;
                    const float a5 = image_2[b][1][26][0];
                    s11_0 += a5 * w;
                    s11_1 += a5 * w2;
                    const float a6 = image_2[b][1][27][0];
                    s12_0 += a6 * w;
                    s12_1 += a6 * w2;
                }
                for (int y = 1; y < 14; y++) {
                    {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][0][0]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][0][16]);
                        const float a = image_2[b][y * 2 - 1][0][0];
                        s1_0 += a * w;
                        s1_1 += a * w2;
                        const float a2 = image_2[b][y * 2 - 1][1][0];
                        s2_0 += a2 * w;
                        s2_1 += a2 * w2;
                        const float a3 = image_2[b][y * 2 - 1][2][0];
                        s3_0 += a3 * w;
                        s3_1 += a3 * w2;
                        const float a4 = image_2[b][y * 2 - 1][3][0];
                        s4_0 += a4 * w;
                        s4_1 += a4 * w2;
                        const float a5 = image_2[b][y * 2][0][0];
                        s6_0 += a5 * w;
                        s6_1 += a5 * w2;
                        const float a6 = image_2[b][y * 2][1][0];
                        s7_0 += a6 * w;
                        s7_1 += a6 * w2;
                        const float a7 = image_2[b][y * 2][2][0];
                        s8_0 += a7 * w;
                        s8_1 += a7 * w2;
                        const float a8 = image_2[b][y * 2][3][0];
                        s9_0 += a8 * w;
                        s9_1 += a8 * w2;
                        const float a9 = image_2[b][y * 2 + 1][0][0];
                        s11_0 += a9 * w;
                        s11_1 += a9 * w2;
                        const float a10 = image_2[b][y * 2 + 1][1][0];
                        s12_0 += a10 * w;
                        s12_1 += a10 * w2;
                    }
                    {
                        for (int x = 1; x < 13; x++) {
                            const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][x][0]);
                            const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][x][16]);
                            const float a = image_2[b][y * 2 - 1][x * 2 - 1][0];
                            s0_0 += a * w;
                            s0_1 += a * w2;
                            const float a2 = image_2[b][y * 2 - 1][x * 2][0];
                            s1_0 += a2 * w;
                            s1_1 += a2 * w2;
                            const float a3 = image_2[b][y * 2 - 1][x * 2 + 1][0];
                            s2_0 += a3 * w;
                            s2_1 += a3 * w2;
                            const float a4 = image_2[b][y * 2 - 1][x * 2 + 2][0];
                            s3_0 += a4 * w;
                            s3_1 += a4 * w2;
                            const float a5 = image_2[b][y * 2 - 1][x * 2 + 3][0];
                            s4_0 += a5 * w;
                            s4_1 += a5 * w2;
                            const float a6 = image_2[b][y * 2][x * 2 - 1][0];
                            s5_0 += a6 * w;
                            s5_1 += a6 * w2;
                            const float a7 = image_2[b][y * 2][x * 2][0];
                            s6_0 += a7 * w;
                            s6_1 += a7 * w2;
                            const float a8 = image_2[b][y * 2][x * 2 + 1][0];
                            s7_0 += a8 * w;
                            s7_1 += a8 * w2;
                            const float a9 = image_2[b][y * 2][x * 2 + 2][0];
                            s8_0 += a9 * w;
                            s8_1 += a9 * w2;
                            const float a10 = image_2[b][y * 2][x * 2 + 3][0];
                            s9_0 += a10 * w;
                            s9_1 += a10 * w2;
                            const float a11 = image_2[b][y * 2 + 1][x * 2 - 1][0];
                            s10_0 += a11 * w;
                            s10_1 += a11 * w2;
                            const float a12 = image_2[b][y * 2 + 1][x * 2][0];
                            s11_0 += a12 * w;
                            s11_1 += a12 * w2;
                            const float a13 = image_2[b][y * 2 + 1][x * 2 + 1][0];
                            s12_0 += a13 * w;
                            s12_1 += a13 * w2;
                        }
                    }
                    {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][13][0]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][13][16]);
                        const float a = image_2[b][y * 2 - 1][25][0];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = image_2[b][y * 2 - 1][26][0];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = image_2[b][y * 2 - 1][27][0];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = image_2[b][y * 2][25][0];
                        s5_0 += a4 * w;
                        s5_1 += a4 * w2;
                        const float a5 = image_2[b][y * 2][26][0];
                        s6_0 += a5 * w;
                        s6_1 += a5 * w2;
                        const float a6 = image_2[b][y * 2][27][0];
                        s7_0 += a6 * w;
                        s7_1 += a6 * w2;
                        const float a7 = image_2[b][y * 2 + 1][25][0];
                        s10_0 += a7 * w;
                        s10_1 += a7 * w2;
                        const float a8 = image_2[b][y * 2 + 1][26][0];
                        s11_0 += a8 * w;
                        s11_1 += a8 * w2;
                        const float a9 = image_2[b][y * 2 + 1][27][0];
                        s12_0 += a9 * w;
                        s12_1 += a9 * w2;
                    }
                }
            }
            f32x16_store(&part_sums[part * 25][0], s0_0);
            f32x16_store(&part_sums[part * 25][16], s0_1);
            f32x16_store(&part_sums[part * 25 + 1][0], s1_0);
            f32x16_store(&part_sums[part * 25 + 1][16], s1_1);
            f32x16_store(&part_sums[part * 25 + 2][0], s2_0);
            f32x16_store(&part_sums[part * 25 + 2][16], s2_1);
            f32x16_store(&part_sums[part * 25 + 3][0], s3_0);
            f32x16_store(&part_sums[part * 25 + 3][16], s3_1);
            f32x16_store(&part_sums[part * 25 + 4][0], s4_0);
            f32x16_store(&part_sums[part * 25 + 4][16], s4_1);
            f32x16_store(&part_sums[part * 25 + 5][0], s5_0);
            f32x16_store(&part_sums[part * 25 + 5][16], s5_1);
            f32x16_store(&part_sums[part * 25 + 6][0], s6_0);
            f32x16_store(&part_sums[part * 25 + 6][16], s6_1);
            f32x16_store(&part_sums[part * 25 + 7][0], s7_0);
            f32x16_store(&part_sums[part * 25 + 7][16], s7_1);
            f32x16_store(&part_sums[part * 25 + 8][0], s8_0);
            f32x16_store(&part_sums[part * 25 + 8][16], s8_1);
            f32x16_store(&part_sums[part * 25 + 9][0], s9_0);
            f32x16_store(&part_sums[part * 25 + 9][16], s9_1);
            f32x16_store(&part_sums[part * 25 + 10][0], s10_0);
            f32x16_store(&part_sums[part * 25 + 10][16], s10_1);
            f32x16_store(&part_sums[part * 25 + 11][0], s11_0);
            f32x16_store(&part_sums[part * 25 + 11][16], s11_1);
            f32x16_store(&part_sums[part * 25 + 12][0], s12_0);
            f32x16_store(&part_sums[part * 25 + 12][16], s12_1);
        }
        {
            // 12 rows of the kernel x 32 channels in registers
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
            for (int b = part * 4; b < part * 4 + 4; b++) {
                for (int y = 0; y < 13; y++) {
                    {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][0][0]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][0][16]);
                        const float a = image_2[b][y * 2 + 1][2][0];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = image_2[b][y * 2 + 1][3][0];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = image_2[b][y * 2 + 2][0][0];
                        s3_0 += a3 * w;
                        s3_1 += a3 * w2;
                        const float a4 = image_2[b][y * 2 + 2][1][0];
                        s4_0 += a4 * w;
                        s4_1 += a4 * w2;
                        const float a5 = image_2[b][y * 2 + 2][2][0];
                        s5_0 += a5 * w;
                        s5_1 += a5 * w2;
                        const float a6 = image_2[b][y * 2 + 2][3][0];
                        s6_0 += a6 * w;
                        s6_1 += a6 * w2;
                        const float a7 = image_2[b][y * 2 + 3][0][0];
                        s8_0 += a7 * w;
                        s8_1 += a7 * w2;
                        const float a8 = image_2[b][y * 2 + 3][1][0];
                        s9_0 += a8 * w;
                        s9_1 += a8 * w2;
                        const float a9 = image_2[b][y * 2 + 3][2][0];
                        s10_0 += a9 * w;
                        s10_1 += a9 * w2;
                        const float a10 = image_2[b][y * 2 + 3][3][0];
                        s11_0 += a10 * w;
                        s11_1 += a10 * w2;
                    }
                    {
                        for (int x = 1; x < 13; x++) {
                            const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][x][0]);
                            const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][x][16]);
                            const float a = image_2[b][y * 2 + 1][x * 2 + 2][0];
                            s0_0 += a * w;
                            s0_1 += a * w2;
                            const float a2 = image_2[b][y * 2 + 1][x * 2 + 3][0];
                            s1_0 += a2 * w;
                            s1_1 += a2 * w2;
                            const float a3 = image_2[b][y * 2 + 2][x * 2 - 1][0];
                            s2_0 += a3 * w;
                            s2_1 += a3 * w2;
                            const float a4 = image_2[b][y * 2 + 2][x * 2][0];
                            s3_0 += a4 * w;
                            s3_1 += a4 * w2;
                            const float a5 = image_2[b][y * 2 + 2][x * 2 + 1][0];
                            s4_0 += a5 * w;
                            s4_1 += a5 * w2;
                            const float a6 = image_2[b][y * 2 + 2][x * 2 + 2][0];
                            s5_0 += a6 * w;
                            s5_1 += a6 * w2;
                            const float a7 = image_2[b][y * 2 + 2][x * 2 + 3][0];
                            s6_0 += a7 * w;
                            s6_1 += a7 * w2;
                            const float a8 = image_2[b][y * 2 + 3][x * 2 - 1][0];
                            s7_0 += a8 * w;
                            s7_1 += a8 * w2;
                            const float a9 = image_2[b][y * 2 + 3][x * 2][0];
                            s8_0 += a9 * w;
                            s8_1 += a9 * w2;
                            const float a10 = image_2[b][y * 2 + 3][x * 2 + 1][0];
                            s9_0 += a10 * w;
                            s9_1 += a10 * w2;
                            const float a11 = image_2[b][y * 2 + 3][x * 2 + 2][0];
                            s10_0 += a11 * w;
                            s10_1 += a11 * w2;
                            const float a12 = image_2[b][y * 2 + 3][x * 2 + 3][0];
                            s11_0 += a12 * w;
                            s11_1 += a12 * w2;
                        }
                    }
                    {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][13][0]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][13][16]);
                        const float a = image_2[b][y * 2 + 2][25][0];
                        s2_0 += a * w;
                        s2_1 += a * w2;
                        const float a2 = image_2[b][y * 2 + 2][26][0];
                        s3_0 += a2 * w;
                        s3_1 += a2 * w2;
                        const float a3 = image_2[b][y * 2 + 2][27][0];
                        s4_0 += a3 * w;
                        s4_1 += a3 * w2;
                        const float a4 = image_2[b][y * 2 + 3][25][0];
                        s7_0 += a4 * w;
                        s7_1 += a4 * w2;
                        const float a5 = image_2[b][y * 2 + 3][26][0];
                        s8_0 += a5 * w;
                        s8_1 += a5 * w2;
                        const float a6 = image_2[b][y * 2 + 3][27][0];
                        s9_0 += a6 * w;
                        s9_1 += a6 * w2;
                    }
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad_2[b][13][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad_2[b][13][0][16]);
                    const float a = image_2[b][27][2][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = image_2[b][27][3][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                }
                {
                    for (int x = 1; x < 13; x++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_input_grad_2[b][13][x][0]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_input_grad_2[b][13][x][16]);
                        const float a = image_2[b][27][x * 2 + 2][0];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = image_2[b][27][x * 2 + 3][0];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                    }
                }
            }
            f32x16_store(&part_sums[part * 25 + 13][0], s0_0);
            f32x16_store(&part_sums[part * 25 + 13][16], s0_1);
            f32x16_store(&part_sums[part * 25 + 14][0], s1_0);
            f32x16_store(&part_sums[part * 25 + 14][16], s1_1);
            f32x16_store(&part_sums[part * 25 + 15][0], s2_0);
            f32x16_store(&part_sums[part * 25 + 15][16], s2_1);
            f32x16_store(&part_sums[part * 25 + 16][0], s3_0);
            f32x16_store(&part_sums[part * 25 + 16][16], s3_1);
            f32x16_store(&part_sums[part * 25 + 17][0], s4_0);
            f32x16_store(&part_sums[part * 25 + 17][16], s4_1);
            f32x16_store(&part_sums[part * 25 + 18][0], s5_0);
            f32x16_store(&part_sums[part * 25 + 18][16], s5_1);
            f32x16_store(&part_sums[part * 25 + 19][0], s6_0);
            f32x16_store(&part_sums[part * 25 + 19][16], s6_1);
            f32x16_store(&part_sums[part * 25 + 20][0], s7_0);
            f32x16_store(&part_sums[part * 25 + 20][16], s7_1);
            f32x16_store(&part_sums[part * 25 + 21][0], s8_0);
            f32x16_store(&part_sums[part * 25 + 21][16], s8_1);
            f32x16_store(&part_sums[part * 25 + 22][0], s9_0);
            f32x16_store(&part_sums[part * 25 + 22][16], s9_1);
            f32x16_store(&part_sums[part * 25 + 23][0], s10_0);
            f32x16_store(&part_sums[part * 25 + 23][16], s10_1);
            f32x16_store(&part_sums[part * 25 + 24][0], s11_0);
            f32x16_store(&part_sums[part * 25 + 24][16], s11_1);
        }
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int ky = 0; ky < 5; ky++)
            for (int kx = 0; kx < 5; kx++) {
                {
                    const f32x16 t = f32x16_load(&part_sums[ky * 5 + kx][0]) + f32x16_load(&part_sums[ky * 5 + kx + 25][0]);
                    const f32x16 t2 = t + f32x16_load(&part_sums[ky * 5 + kx + 50][0]);
                    const f32x16 t3 = t2 + f32x16_load(&part_sums[ky * 5 + kx + 75][0]);
                    const f32x16 t4 = t3 + f32x16_load(&part_sums[ky * 5 + kx + 100][0]);
                    const f32x16 t5 = t4 + f32x16_load(&part_sums[ky * 5 + kx + 125][0]);
                    const f32x16 t6 = t5 + f32x16_load(&part_sums[ky * 5 + kx + 150][0]);
                    const f32x16 t7 = t6 + f32x16_load(&part_sums[ky * 5 + kx + 175][0]);
                    const f32x16 t8 = t7 + f32x16_load(&part_sums[ky * 5 + kx + 200][0]);
                    const f32x16 t9 = t8 + f32x16_load(&part_sums[ky * 5 + kx + 225][0]);
                    const f32x16 t10 = t9 + f32x16_load(&part_sums[ky * 5 + kx + 250][0]);
                    const f32x16 t11 = t10 + f32x16_load(&part_sums[ky * 5 + kx + 275][0]);
                    const f32x16 t12 = t11 + f32x16_load(&part_sums[ky * 5 + kx + 300][0]);
                    const f32x16 t13 = t12 + f32x16_load(&part_sums[ky * 5 + kx + 325][0]);
                    const f32x16 t14 = t13 + f32x16_load(&part_sums[ky * 5 + kx + 350][0]);
                    f32x16 sum = t14 + f32x16_load(&part_sums[ky * 5 + kx + 375][0]);
                    const f32x16 t15 = f32x16_load(&critic_conv2d_kernel_grad[ky][kx][0][0]) + sum;
                    const f32x16 t16 = f32x16_load(&critic_conv2d_kernel_discriminate_m[ky][kx][0][0]) * discriminate_beta_1;
                    const f32x16 t17 = t16 + (1.0f - discriminate_beta_1) * t15;
                    const f32x16 t18 = f32x16_load(&critic_conv2d_kernel_discriminate_v[ky][kx][0][0]) * discriminate_beta_2;
                    const f32x16 t19 = t18 + (1.0f - discriminate_beta_2) * (t15 * t15);
                    const f32x16 t20 = adam_rate * t17 / (discriminate_epsilon + adam_rsqrt * f32x16_sqrt(t19));
                    f32x16_store(&critic_conv2d_kernel[ky][kx][0][0], f32x16_load(&critic_conv2d_kernel[ky][kx][0][0]) - t20);
                    f32x16_store(&critic_conv2d_kernel_discriminate_m[ky][kx][0][0], t17);
                    f32x16_store(&critic_conv2d_kernel_discriminate_v[ky][kx][0][0], t19);
                }
                {
                    const f32x16 t = f32x16_load(&part_sums[ky * 5 + kx][16]) + f32x16_load(&part_sums[ky * 5 + kx + 25][16]);
                    const f32x16 t2 = t + f32x16_load(&part_sums[ky * 5 + kx + 50][16]);
                    const f32x16 t3 = t2 + f32x16_load(&part_sums[ky * 5 + kx + 75][16]);
                    const f32x16 t4 = t3 + f32x16_load(&part_sums[ky * 5 + kx + 100][16]);
                    const f32x16 t5 = t4 + f32x16_load(&part_sums[ky * 5 + kx + 125][16]);
                    const f32x16 t6 = t5 + f32x16_load(&part_sums[ky * 5 + kx + 150][16]);
                    const f32x16 t7 = t6 + f32x16_load(&part_sums[ky * 5 + kx + 175][16]);
                    const f32x16 t8 = t7 + f32x16_load(&part_sums[ky * 5 + kx + 200][16]);
                    const f32x16 t9 = t8 + f32x16_load(&part_sums[ky * 5 + kx + 225][16]);
                    const f32x16 t10 = t9 + f32x16_load(&part_sums[ky * 5 + kx + 250][16]);
                    const f32x16 t11 = t10 + f32x16_load(&part_sums[ky * 5 + kx + 275][16]);
                    const f32x16 t12 = t11 + f32x16_load(&part_sums[ky * 5 + kx + 300][16]);
                    const f32x16 t13 = t12 + f32x16_load(&part_sums[ky * 5 + kx + 325][16]);
                    const f32x16 t14 = t13 + f32x16_load(&part_sums[ky * 5 + kx + 350][16]);
                    f32x16 sum = t14 + f32x16_load(&part_sums[ky * 5 + kx + 375][16]);
                    const f32x16 t15 = f32x16_load(&critic_conv2d_kernel_grad[ky][kx][0][16]) + sum;
                    const f32x16 t16 = f32x16_load(&critic_conv2d_kernel_discriminate_m[ky][kx][0][16]) * discriminate_beta_1;
                    const f32x16 t17 = t16 + (1.0f - discriminate_beta_1) * t15;
                    const f32x16 t18 = f32x16_load(&critic_conv2d_kernel_discriminate_v[ky][kx][0][16]) * discriminate_beta_2;
                    const f32x16 t19 = t18 + (1.0f - discriminate_beta_2) * (t15 * t15);
                    const f32x16 t20 = adam_rate * t17 / (discriminate_epsilon + adam_rsqrt * f32x16_sqrt(t19));
                    f32x16_store(&critic_conv2d_kernel[ky][kx][0][16], f32x16_load(&critic_conv2d_kernel[ky][kx][0][16]) - t20);
                    f32x16_store(&critic_conv2d_kernel_discriminate_m[ky][kx][0][16], t17);
                    f32x16_store(&critic_conv2d_kernel_discriminate_v[ky][kx][0][16], t19);
                }
            }
    }
}

// Returns 0 when the loss is not finite: then parameters, states, optimizer and totals are as they were.
static int train_discriminate(struct gan *m, int count)
{
    for (int b = 0; b < 64; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    m->draw = m->discriminate_runs;
    #pragma omp parallel
    {
        discriminate_image(m);
        discriminate_mul(m);
        #pragma omp barrier
        discriminate_generator_dense(m);
        #pragma omp barrier
        discriminate_generator_batch_norm_mu(m);
        #pragma omp barrier
        discriminate_generator_batch_norm_sigma2(m);
        #pragma omp barrier
        discriminate_generator_max(m);
        #pragma omp barrier
        discriminate_upsampling2d_tiles(m);
        discriminate_generator_conv2d_winograd_kernel(m);
        #pragma omp barrier
        discriminate_generator_conv2d(m);
        #pragma omp barrier
        discriminate_generator_batch_norm_1(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            discriminate_generator_batch_norm_1_sum(m);
            discriminate_generator_batch_norm_1_sum_2(m);
        }
        #pragma omp barrier
        discriminate_relu_max(m);
        #pragma omp barrier
        discriminate_upsampling2d_tiles_2(m);
        #pragma omp barrier
        discriminate_generator_conv2d_1(m);
        #pragma omp barrier
        discriminate_critic_conv2d(m);
        #pragma omp barrier
        discriminate_critic_dropout_select(m);
        #pragma omp barrier
        discriminate_critic_conv2d_1(m);
        #pragma omp barrier
        discriminate_critic_dropout_1_select(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            discriminate_critic_dense(m);
        }
        discriminate_critic_conv2d_2(m);
        #pragma omp barrier
        discriminate_critic_dropout_select_2(m);
        #pragma omp barrier
        discriminate_critic_conv2d_1_2(m);
        #pragma omp barrier
        discriminate_critic_dropout_1_select_2(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            discriminate_critic_dense_2(m);
            discriminate_mean_loss(m);
        }
        #pragma omp barrier
        if (isfinite(m->discriminate_loss)) {
            #pragma omp single nowait
            {
                discriminate_sum(m);
                discriminate_adam_rsqrt(m);
                discriminate_binary_cross_entropy_y_grad(m);
                discriminate_critic_dense_bias_grad(m);
            }
            #pragma omp barrier
            discriminate_critic_dense_input_grad(m);
            #pragma omp single nowait
            {
                discriminate_critic_dense_kernel_grad(m);
            }
            #pragma omp barrier
            discriminate_critic_conv2d_1_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                discriminate_critic_conv2d_1_bias_grad(m);
            }
            #pragma omp barrier
            discriminate_critic_conv2d_1_input_grad(m);
            #pragma omp barrier
            discriminate_critic_conv2d_1_kernel_grad(m);
            #pragma omp barrier
            discriminate_critic_conv2d_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                discriminate_critic_conv2d_bias_grad(m);
            }
            #pragma omp barrier
            discriminate_critic_conv2d_kernel_grad(m);
            #pragma omp single nowait
            {
                discriminate_binary_cross_entropy_y_grad_2(m);
                discriminate_critic_dense_sum_grad(m);
            }
            #pragma omp barrier
            discriminate_critic_dense_input_grad_2(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                discriminate_critic_dense_input_grad_3(m);
            }
            #pragma omp barrier
            discriminate_critic_conv2d_1_sum_grad_2(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                discriminate_critic_conv2d_1_sum_grad_3(m);
            }
            #pragma omp barrier
            discriminate_critic_conv2d_1_input_grad_2(m);
            #pragma omp barrier
            discriminate_critic_conv2d_1_conv_kernel_grad(m);
            #pragma omp barrier
            discriminate_critic_conv2d_sum_grad_2(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                discriminate_critic_conv2d_sum_grad_3(m);
            }
            #pragma omp barrier
            discriminate_critic_conv2d_conv_kernel_grad(m);
        }
    }
    if (!isfinite(m->discriminate_loss))
        return 0;
    m->discriminate_runs++;
    return 1;
}

// ---- train_deceive ------------------------------------------------------------------------------

// gan.dl:26: drawn  = generator(normal([noise]))
// random, sub, log, mul, sqrt, random, mul, cos, mul: -> [64, 64], 676 kFLOP
static void deceive_mul(gan *m)
{
    float *restrict mul = (void *)(m->arena + 20271104);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 12, i)) * -2.0f);
        f32x16_store(&mul[i], t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 13, i) * 6.2831855f));
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// contract: [64, 3136], [64, 64] -> [64, 3136], 25.7 MFLOP
static void deceive_generator_dense(gan *m)
{
    discriminate_generator_dense_body(m->generator_dense_kernel, (void *)(m->arena + 20271104),
                                      (void *)(m->arena + 19267584));
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// mul, reduce: [64, 3136], [64] -> [3136], 401 kFLOP
static void deceive_generator_batch_norm_mu(gan *m)
{
    discriminate_generator_batch_norm_mu_body((void *)(m->arena + 19267584), m->batch_weight,
                                              (void *)(m->arena + 20287488));
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// sub, mul, mul, reduce, add, rsqrt: [64, 3136], [3136], [64] -> [3136], 831 kFLOP
static void deceive_generator_batch_norm_sigma2(gan *m)
{
    const float (*restrict generator_dense)[3136] = (void *)(m->arena + 19267584);
    const float *restrict generator_batch_norm_mu = (void *)(m->arena + 20287488);
    const float *restrict batch_weight = m->batch_weight;
    float *restrict generator_batch_norm_sigma2 = (void *)(m->arena + 10436608);
    float *restrict generator_batch_norm_rsqrt = (void *)(m->arena + 20300032);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 3136; j += 112) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        f32x16 sum5 = f32x16_splat(0.0f);
        f32x16 sum6 = f32x16_splat(0.0f);
        f32x16 sum7 = f32x16_splat(0.0f);
        for (int b = 0; b < 64; b++) {
            const f32x16 t = f32x16_load(&generator_dense[b][j]) - f32x16_load(&generator_batch_norm_mu[j]);
            sum += batch_weight[b] * (t * t);
            const f32x16 t2 = f32x16_load(&generator_dense[b][j + 16]) - f32x16_load(&generator_batch_norm_mu[j + 16]);
            sum2 += batch_weight[b] * (t2 * t2);
            const f32x16 t3 = f32x16_load(&generator_dense[b][j + 32]) - f32x16_load(&generator_batch_norm_mu[j + 32]);
            sum3 += batch_weight[b] * (t3 * t3);
            const f32x16 t4 = f32x16_load(&generator_dense[b][j + 48]) - f32x16_load(&generator_batch_norm_mu[j + 48]);
            sum4 += batch_weight[b] * (t4 * t4);
            const f32x16 t5 = f32x16_load(&generator_dense[b][j + 64]) - f32x16_load(&generator_batch_norm_mu[j + 64]);
            sum5 += batch_weight[b] * (t5 * t5);
            const f32x16 t6 = f32x16_load(&generator_dense[b][j + 80]) - f32x16_load(&generator_batch_norm_mu[j + 80]);
            sum6 += batch_weight[b] * (t6 * t6);
            const f32x16 t7 = f32x16_load(&generator_dense[b][j + 96]) - f32x16_load(&generator_batch_norm_mu[j + 96]);
            sum7 += batch_weight[b] * (t7 * t7);
        }
        f32x16_store(&generator_batch_norm_sigma2[j], sum);
        f32x16_store(&generator_batch_norm_rsqrt[j], f32x16_rsqrt(sum + 0.001f));
        f32x16_store(&generator_batch_norm_sigma2[j + 16], sum2);
        f32x16_store(&generator_batch_norm_rsqrt[j + 16], f32x16_rsqrt(sum2 + 0.001f));
        f32x16_store(&generator_batch_norm_sigma2[j + 32], sum3);
        f32x16_store(&generator_batch_norm_rsqrt[j + 32], f32x16_rsqrt(sum3 + 0.001f));
        f32x16_store(&generator_batch_norm_sigma2[j + 48], sum4);
        f32x16_store(&generator_batch_norm_rsqrt[j + 48], f32x16_rsqrt(sum4 + 0.001f));
        f32x16_store(&generator_batch_norm_sigma2[j + 64], sum5);
        f32x16_store(&generator_batch_norm_rsqrt[j + 64], f32x16_rsqrt(sum5 + 0.001f));
        f32x16_store(&generator_batch_norm_sigma2[j + 80], sum6);
        f32x16_store(&generator_batch_norm_rsqrt[j + 80], f32x16_rsqrt(sum6 + 0.001f));
        f32x16_store(&generator_batch_norm_sigma2[j + 96], sum7);
        f32x16_store(&generator_batch_norm_rsqrt[j + 96], f32x16_rsqrt(sum7 + 0.001f));
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// sub, mul, mul, add, max: [64, 3136], [3136] -> [64, 7, 7, 64], 1 MFLOP
static void deceive_generator_max(gan *m)
{
    const float (*restrict generator_dense)[3136] = (void *)(m->arena + 19267584);
    const float *restrict generator_batch_norm_mu = (void *)(m->arena + 20287488);
    const float *restrict generator_batch_norm_rsqrt = (void *)(m->arena + 20300032);
    const float *restrict generator_batch_norm_gamma = m->generator_batch_norm_gamma;
    const float *restrict generator_batch_norm_beta = m->generator_batch_norm_beta;
    float (*restrict generator_max)[3136] = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int i = 0; i < 3136; i += 16) {
            const f32x16 t = f32x16_load(&generator_dense[b][i]) - f32x16_load(&generator_batch_norm_mu[i]);
            const f32x16 t2 = t * f32x16_load(&generator_batch_norm_rsqrt[i]) * f32x16_load(&generator_batch_norm_gamma[i]);
            f32x16_store(&generator_max[b][i], f32x16_max(t2 + f32x16_load(&generator_batch_norm_beta[i]), f32x16_splat(0.0f)));
        }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// copy: [64, 7, 7, 64] -> [64, 7, 2, 7, 2, 64]
static void deceive_upsampling2d_tiles(gan *m)
{
    discriminate_upsampling2d_tiles_body((void *)(m->arena + 0), (void *)(m->arena + 12845056));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// winograd_kernel: [3, 3, 64, 32] -> [36, 64, 32], 295 kFLOP
static void deceive_generator_conv2d_winograd_kernel(gan *m)
{
    discriminate_generator_conv2d_winograd_kernel_body(m->generator_conv2d_kernel, (void *)(m->arena + 0));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// winograd: [64, 7, 2, 7, 2, 64], [36, 64, 32] -> [64, 14, 14, 32], 419 MFLOP
static void deceive_generator_conv2d(gan *m)
{
    discriminate_generator_conv2d_body((void *)(m->arena + 12845056), (void *)(m->arena + 0),
                                       (void *)(m->arena + 16056320));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// reduce, mul, sub, mul, reduce: [64, 14, 14, 32] -> [64, 32], 1.61 MFLOP
static void deceive_generator_batch_norm_1(gan *m)
{
    discriminate_generator_batch_norm_1_body((void *)(m->arena + 16056320), (void *)(m->arena + 20312576),
                                             (void *)(m->arena + 0));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// mul, reduce: [64, 32], [64] -> [32], 4.1 kFLOP
static void deceive_generator_batch_norm_1_sum(gan *m)
{
    const float (*restrict generator_batch_norm_1_sum)[32] = (void *)(m->arena + 20312576);
    const float *restrict batch_weight = m->batch_weight;
    float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 20323968);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&generator_batch_norm_1_sum[b][0]) * batch_weight[b];
        sum2 += f32x16_load(&generator_batch_norm_1_sum[b][16]) * batch_weight[b];
    }
    f32x16_store(&generator_batch_norm_1_sum_2[0], sum);
    f32x16_store(&generator_batch_norm_1_sum_2[16], sum2);
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// mul, mul, sub, mul, mul, add, mul, reduce, mul, add, ...: [64, 32], [32], [64] -> [32], 14.7 kFLOP
static void deceive_generator_batch_norm_1_sum_2(gan *m)
{
    const float (*restrict generator_batch_norm_1_sum)[32] = (void *)(m->arena + 20312576);
    const float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 20323968);
    const float *restrict batch_weight = m->batch_weight;
    const float (*restrict generator_batch_norm_1_sum_3)[32] = (void *)(m->arena + 0);
    float *restrict generator_batch_norm_1_sum_4 = (void *)(m->arena + 10449152);
    float *restrict generator_batch_norm_1_rsqrt = (void *)(m->arena + 20324096);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        const f32x16 t = f32x16_load(&generator_batch_norm_1_sum[b][0]) * 0.0051020407f;
        const f32x16 t2 = t - f32x16_load(&generator_batch_norm_1_sum_2[0]) * 0.0051020407f;
        sum += batch_weight[b] * (f32x16_load(&generator_batch_norm_1_sum_3[b][0]) + t2 * t2 * 196.0f);
        const f32x16 t3 = f32x16_load(&generator_batch_norm_1_sum[b][16]) * 0.0051020407f;
        const f32x16 t4 = t3 - f32x16_load(&generator_batch_norm_1_sum_2[16]) * 0.0051020407f;
        sum2 += batch_weight[b] * (f32x16_load(&generator_batch_norm_1_sum_3[b][16]) + t4 * t4 * 196.0f);
    }
    f32x16_store(&generator_batch_norm_1_sum_4[0], sum);
    f32x16_store(&generator_batch_norm_1_rsqrt[0], f32x16_rsqrt(sum * 0.0051020407f + 0.001f));
    f32x16_store(&generator_batch_norm_1_sum_4[16], sum2);
    f32x16_store(&generator_batch_norm_1_rsqrt[16], f32x16_rsqrt(sum2 * 0.0051020407f + 0.001f));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// mul, sub, mul, mul, add, max: [64, 14, 14, 32], [32] -> [64, 14, 14, 32], 2.01 MFLOP
static void deceive_relu_max(gan *m)
{
    const float (*restrict generator_conv2d)[32] = (void *)(m->arena + 16056320);
    const float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 20323968);
    const float *restrict generator_batch_norm_1_rsqrt = (void *)(m->arena + 20324096);
    const float *restrict generator_batch_norm_1_gamma = m->generator_batch_norm_1_gamma;
    const float *restrict generator_batch_norm_1_beta = m->generator_batch_norm_1_beta;
    float (*restrict relu_max)[32] = (void *)(m->arena + 17661952);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 12544; i++)
        for (int j = 0; j < 32; j += 16) {
            const f32x16 t = f32x16_load(&generator_conv2d[i][j]) - f32x16_load(&generator_batch_norm_1_sum_2[j]) * 0.0051020407f;
            const f32x16 t2 = t * f32x16_load(&generator_batch_norm_1_rsqrt[j]) * f32x16_load(&generator_batch_norm_1_gamma[j]);
            f32x16_store(&relu_max[i][j], f32x16_max(t2 + f32x16_load(&generator_batch_norm_1_beta[j]), f32x16_splat(0.0f)));
        }
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// copy: [64, 14, 14, 32] -> [64, 14, 2, 14, 2, 32]
static void deceive_upsampling2d_tiles_2(gan *m)
{
    discriminate_upsampling2d_tiles_2_body((void *)(m->arena + 17661952), (void *)(m->arena + 0));
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// conv, add, sigmoid: [5, 5, 32, 1], [64, 14, 2, 14, 2, 32], [1] -> [64, 28, 28, 1], 74.6 MFLOP
static void deceive_generator_conv2d_1(gan *m)
{
    discriminate_generator_conv2d_1_body(m->generator_conv2d_1_kernel, (void *)(m->arena + 0),
                                         m->generator_conv2d_1_bias, (void *)(m->arena + 11640832));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// conv, add: [5, 5, 1, 32], [64, 28, 28, 1], [32] -> [64, 14, 14, 32], 18.8 MFLOP
static void deceive_critic_conv2d(gan *m)
{
    discriminate_critic_conv2d_body(m->critic_conv2d_kernel, (void *)(m->arena + 11640832), m->critic_conv2d_bias,
                                    (void *)(m->arena + 6422528));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// random, less, greater, mul, select, div, select: [64, 14, 14, 32] -> [64, 14, 14, 32], 27.7 MFLOP
static void deceive_critic_dropout_select(gan *m)
{
    const float *restrict critic_conv2d = (void *)(m->arena + 6422528);
    unsigned char *restrict critic_dropout_less = (void *)(m->arena + 11239424);
    float *restrict critic_dropout_select = (void *)(m->arena + 8028160);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 401408; i += 16) {
        const i32x16 t = f32x16_uniform(m->seed, m->draw, 14, i) < 0.3f;
        const f32x16 critic_conv2d_i = f32x16_load(&critic_conv2d[i]);
        f32x16_store_mask(&critic_dropout_less[i], t);
        f32x16_store(&critic_dropout_select[i], f32x16_select(t, f32x16_splat(0.0f), f32x16_select(critic_conv2d_i > 0.0f, critic_conv2d_i, critic_conv2d_i * 0.2f) / 0.7f));
    }
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// conv, add: [5, 5, 32, 64], [64, 14, 14, 32], [64] -> [64, 7, 7, 64], 269 MFLOP
static void deceive_critic_conv2d_1(gan *m)
{
    discriminate_critic_conv2d_1_body(m->critic_conv2d_1_kernel, (void *)(m->arena + 8028160), m->critic_conv2d_1_bias,
                                      (void *)(m->arena + 9633792));
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// random, less, greater, mul, select, div, select: [64, 7, 7, 64] -> [64, 7, 7, 64], 13.8 MFLOP
static void deceive_critic_dropout_1_select(gan *m)
{
    const float *restrict critic_conv2d_1 = (void *)(m->arena + 9633792);
    unsigned char *restrict critic_dropout_1_less = (void *)(m->arena + 8830976);
    float *restrict critic_dropout_1_select = (void *)(m->arena + 8028160);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 200704; i += 16) {
        const i32x16 t = f32x16_uniform(m->seed, m->draw, 15, i) < 0.3f;
        const f32x16 critic_conv2d_1_i = f32x16_load(&critic_conv2d_1[i]);
        const f32x16 t2 = f32x16_select(critic_conv2d_1_i > 0.0f, critic_conv2d_1_i, critic_conv2d_1_i * 0.2f) / 0.7f;
        f32x16_store_mask(&critic_dropout_1_less[i], t);
        f32x16_store(&critic_dropout_1_select[i], f32x16_select(t, f32x16_splat(0.0f), t2));
    }
}

// gan.dl:21: | flatten | dense(1)
// gan.dl:34: minimize binary_cross_entropy(critic(drawn), 1, from_logits = true)
// contract, add, abs, neg, exp: [3136, 1], [64, 7, 7, 64], [1] -> [64, 1], 403 kFLOP
static void deceive_critic_dense(gan *m)
{
    discriminate_critic_dense_body(m->critic_dense_kernel, (void *)(m->arena + 8028160), m->critic_dense_bias,
                                   (void *)(m->arena + 9031680), (void *)(m->arena + 9031936));
}

// gan.dl:34: minimize binary_cross_entropy(critic(drawn), 1, from_logits = true)
// max, sub, log1p, add, mul, reduce: [64, 1], [64] -> [], 1.6 kFLOP
static void deceive_mean_loss(gan *m)
{
    const float (*restrict critic_dense_y)[1] = (void *)(m->arena + 9031680);
    const float (*restrict binary_cross_entropy_exp)[1] = (void *)(m->arena + 9031936);
    const float *restrict batch_weight = m->batch_weight;
    float *restrict deceive_loss = &m->deceive_loss;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    const f32x16 critic_dense_y_i = f32x16_load(&critic_dense_y[0][0]);
    const f32x16 t = f32x16_log1p(f32x16_load(&binary_cross_entropy_exp[0][0]));
    sum += f32x16_load(&batch_weight[0]) * (f32x16_max(critic_dense_y_i, f32x16_splat(0.0f)) - critic_dense_y_i + t);
    const f32x16 critic_dense_y_i2 = f32x16_load(&critic_dense_y[16][0]);
    const f32x16 t2 = f32x16_log1p(f32x16_load(&binary_cross_entropy_exp[16][0]));
    sum2 += f32x16_load(&batch_weight[16]) * (f32x16_max(critic_dense_y_i2, f32x16_splat(0.0f)) - critic_dense_y_i2 + t2);
    const f32x16 critic_dense_y_i3 = f32x16_load(&critic_dense_y[32][0]);
    const f32x16 t3 = f32x16_log1p(f32x16_load(&binary_cross_entropy_exp[32][0]));
    sum3 += f32x16_load(&batch_weight[32]) * (f32x16_max(critic_dense_y_i3, f32x16_splat(0.0f)) - critic_dense_y_i3 + t3);
    const f32x16 critic_dense_y_i4 = f32x16_load(&critic_dense_y[48][0]);
    const f32x16 t4 = f32x16_log1p(f32x16_load(&binary_cross_entropy_exp[48][0]));
    sum4 += f32x16_load(&batch_weight[48]) * (f32x16_max(critic_dense_y_i4, f32x16_splat(0.0f)) - critic_dense_y_i4 + t4);
    *deceive_loss = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// mul, mul, add: [3136] -> [3136], 9.41 kFLOP
static void deceive_generator_batch_norm_moving_mean_body(const float *restrict generator_batch_norm_mu,
                                                          float *restrict generator_batch_norm_moving_mean)
{
    #pragma omp simd
    for (int i = 0; i < 3136; i++)
        generator_batch_norm_moving_mean[i] = generator_batch_norm_moving_mean[i] * 0.99f + generator_batch_norm_mu[i] * 0.01f;
}

static void deceive_generator_batch_norm_moving_mean(gan *m)
{
    deceive_generator_batch_norm_moving_mean_body((void *)(m->arena + 20287488), m->generator_batch_norm_moving_mean);
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// mul, mul, add: [3136] -> [3136], 9.41 kFLOP
static void deceive_generator_batch_norm_moving_variance(gan *m)
{
    deceive_generator_batch_norm_moving_mean_body((void *)(m->arena + 10436608),
                                                  m->generator_batch_norm_moving_variance);
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// mul, mul, add: [32] -> [32], 96 FLOP
static void deceive_generator_batch_norm_1_moving_mean_body(const float *restrict generator_batch_norm_1_sum_2,
                                                            float *restrict generator_batch_norm_1_moving_mean)
{
    #pragma omp simd
    for (int i = 0; i < 32; i++)
        generator_batch_norm_1_moving_mean[i] = generator_batch_norm_1_moving_mean[i] * 0.99f + generator_batch_norm_1_sum_2[i] * 5.1020408e-05f;
}

static void deceive_generator_batch_norm_1_moving_mean(gan *m)
{
    deceive_generator_batch_norm_1_moving_mean_body((void *)(m->arena + 20323968),
                                                    m->generator_batch_norm_1_moving_mean);
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// mul, mul, add: [32] -> [32], 96 FLOP
static void deceive_generator_batch_norm_1_moving_variance(gan *m)
{
    deceive_generator_batch_norm_1_moving_mean_body((void *)(m->arena + 10449152),
                                                    m->generator_batch_norm_1_moving_variance);
}

// gan.dl:34: minimize binary_cross_entropy(critic(drawn), 1, from_logits = true)
// greater, to_real, reduce, mul, add, add, div: [64] -> [], 199 FLOP
static void deceive_sum(gan *m)
{
    discriminate_sum_body(m->batch_weight, m->deceive_loss, &m->metrics_deceive_0, &m->metrics_deceive_1,
                          &m->reports_deceive);
}

// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// add, log, mul, expm1, div, neg, log, mul, expm1, neg, ...: -> [], 87 FLOP
static void deceive_adam_rsqrt(gan *m)
{
    discriminate_adam_rsqrt_body((float)m->deceive_runs, m->deceive_lr, m->deceive_beta_1, m->deceive_beta_2,
                                 (void *)(m->arena + 20324224), (void *)(m->arena + 20324288));
}

// gan.dl:34: minimize binary_cross_entropy(critic(drawn), 1, from_logits = true)
// add, div, mul, sign, mul, neg, sub, max, greater, select, ...: [64, 1], [64] -> [64, 1], 960 FLOP
static void deceive_binary_cross_entropy_y_grad(gan *m)
{
    const float (*restrict binary_cross_entropy_exp)[1] = (void *)(m->arena + 9031936);
    const float *restrict batch_weight = m->batch_weight;
    const float (*restrict critic_dense_y)[1] = (void *)(m->arena + 9031680);
    float (*restrict binary_cross_entropy_y_grad)[1] = (void *)(m->arena + 9032192);

    for (int i = 0; i < 64; i += 16) {
        const f32x16 binary_cross_entropy_exp_i = f32x16_load(&binary_cross_entropy_exp[i][0]);
        const f32x16 batch_weight_i = f32x16_load(&batch_weight[i]);
        const f32x16 critic_dense_y_i = f32x16_load(&critic_dense_y[i][0]);
        const f32x16 t = binary_cross_entropy_exp_i * (batch_weight_i / (binary_cross_entropy_exp_i + 1.0f));
        const f32x16 t2 = f32x16_select(f32x16_max(critic_dense_y_i, f32x16_splat(0.0f)) > 0.0f, batch_weight_i, f32x16_splat(0.0f));
        f32x16_store(&binary_cross_entropy_y_grad[i][0], -(t * f32x16_sign(critic_dense_y_i)) - batch_weight_i + t2);
    }
}

// gan.dl:21: | flatten | dense(1)
// contract: [3136, 1], [64, 1] -> [64, 3136], 401 kFLOP
static void deceive_critic_dense_input_grad(gan *m)
{
    discriminate_critic_dense_input_grad_body(m->critic_dense_kernel, (void *)(m->arena + 9032192),
                                              (void *)(m->arena + 8028160));
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// greater, select, div, select, select, mul, add: [64, 7, 7, 64], [64, 3136] -> [64, 7, 7, 64], 2.01 MFLOP
static void deceive_leaky_relu_y_grad(gan *m)
{
    const float *restrict critic_conv2d_1 = (void *)(m->arena + 9633792);
    const unsigned char *restrict critic_dropout_1_less = (void *)(m->arena + 8830976);
    const float *restrict critic_dense_input_grad = (void *)(m->arena + 8028160);
    float *restrict leaky_relu_y_grad = (void *)(m->arena + 10436608);

    #pragma omp for simd schedule(static) nowait
    for (int i = 0; i < 200704; i++) {
        const int t = critic_conv2d_1[i] > 0.0f;
        const float t2 = (critic_dropout_1_less[i] ? 0.0f : critic_dense_input_grad[i]) / 0.7f;
        leaky_relu_y_grad[i] = (t ? t2 : 0.0f) + (t ? 0.0f : t2) * 0.2f;
    }
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// conv_input_grad, greater, select, div, select, select, mul, add: [5, 5, 32, 64], [64, 14, 14, 32], [64, 7, 7, 64] -> [64, 14, 14, 32], 272 MFLOP
static void deceive_critic_conv2d_1_input_grad(gan *m)
{
    discriminate_critic_conv2d_1_input_grad_body(m->critic_conv2d_1_kernel, (void *)(m->arena + 6422528),
                                                 (void *)(m->arena + 10436608), (void *)(m->arena + 11239424),
                                                 (void *)(m->arena + 8028160));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// conv_input_grad, sub, mul, mul: [5, 5, 1, 32], [64, 28, 28, 1], [64, 14, 14, 32] -> [64, 28, 28, 1], 18.5 MFLOP
static void deceive_critic_conv2d_drawn_grad(gan *m)
{
    const float (*restrict critic_conv2d_kernel)[5][1][32] = m->critic_conv2d_kernel;
    const float (*restrict generator_conv2d_1)[28][28][1] = (void *)(m->arena + 11640832);
    const float (*restrict critic_conv2d_1_input_grad)[14][14][32] = (void *)(m->arena + 8028160);
    float (*restrict critic_conv2d_drawn_grad)[28][28][1] = (void *)(m->arena + 20070400);

    {
        // the kernel with its channels exchanged
        alignas(64) float turned[800][1];
        for (int ky = 0; ky < 5; ky++)
            for (int kx = 0; kx < 5; kx++)
                for (int f = 0; f < 32; f++)
                    turned[ky * 160 + kx * 32 + f][0] = critic_conv2d_kernel[ky][kx][0][f];
        #pragma omp for schedule(static) nowait
        for (int b = 0; b < 64; b++) {
            for (int y = 0; y < 14; y++) {
                const float generator_conv2d_1_i = generator_conv2d_1[b][y * 2][0][0];
                const float generator_conv2d_1_i2 = generator_conv2d_1[b][y * 2][2][0];
                const float generator_conv2d_1_i3 = generator_conv2d_1[b][y * 2][4][0];
                const float generator_conv2d_1_i4 = generator_conv2d_1[b][y * 2][6][0];
                const float generator_conv2d_1_i5 = generator_conv2d_1[b][y * 2][8][0];
                const float generator_conv2d_1_i6 = generator_conv2d_1[b][y * 2][10][0];
                const float generator_conv2d_1_i7 = generator_conv2d_1[b][y * 2][12][0];
                const float generator_conv2d_1_i8 = generator_conv2d_1[b][y * 2][14][0];
                const float generator_conv2d_1_i9 = generator_conv2d_1[b][y * 2][16][0];
                const float generator_conv2d_1_i10 = generator_conv2d_1[b][y * 2][18][0];
                const float generator_conv2d_1_i11 = generator_conv2d_1[b][y * 2][20][0];
                const float generator_conv2d_1_i12 = generator_conv2d_1[b][y * 2][22][0];
                const float generator_conv2d_1_i13 = generator_conv2d_1[b][y * 2][24][0];
                const float generator_conv2d_1_i14 = generator_conv2d_1[b][y * 2][26][0];
                {
                    // 14 pixels x 1 channels in registers
                    float s0_0 = 0.0f;
                    float s1_0 = 0.0f;
                    float s2_0 = 0.0f;
                    float s3_0 = 0.0f;
                    float s4_0 = 0.0f;
                    float s5_0 = 0.0f;
                    float s6_0 = 0.0f;
                    float s7_0 = 0.0f;
                    float s8_0 = 0.0f;
                    float s9_0 = 0.0f;
                    float s10_0 = 0.0f;
                    float s11_0 = 0.0f;
                    float s12_0 = 0.0f;
                    float s13_0 = 0.0f;
                    for (int ky = 0; ky < (y + 1 < 2 ? y + 1 : 2); ky++) {
                        for (int i = 0; i < 32; i++) {
                            const float w = turned[ky * 320 + i + 192][0];
                            s0_0 += critic_conv2d_1_input_grad[b][y - ky][0][i] * w;
                            s1_0 += critic_conv2d_1_input_grad[b][y - ky][1][i] * w;
                            s2_0 += critic_conv2d_1_input_grad[b][y - ky][2][i] * w;
                            s3_0 += critic_conv2d_1_input_grad[b][y - ky][3][i] * w;
                            s4_0 += critic_conv2d_1_input_grad[b][y - ky][4][i] * w;
                            s5_0 += critic_conv2d_1_input_grad[b][y - ky][5][i] * w;
                            s6_0 += critic_conv2d_1_input_grad[b][y - ky][6][i] * w;
                            s7_0 += critic_conv2d_1_input_grad[b][y - ky][7][i] * w;
                            s8_0 += critic_conv2d_1_input_grad[b][y - ky][8][i] * w;
                            s9_0 += critic_conv2d_1_input_grad[b][y - ky][9][i] * w;
                            s10_0 += critic_conv2d_1_input_grad[b][y - ky][10][i] * w;
                            s11_0 += critic_conv2d_1_input_grad[b][y - ky][11][i] * w;
                            s12_0 += critic_conv2d_1_input_grad[b][y - ky][12][i] * w;
                            s13_0 += critic_conv2d_1_input_grad[b][y - ky][13][i] * w;
                        }
                        for (int i = 0; i < 32; i++) {
                            const float w = turned[ky * 320 + i + 256][0];
                            s1_0 += critic_conv2d_1_input_grad[b][y - ky][0][i] * w;
                            s2_0 += critic_conv2d_1_input_grad[b][y - ky][1][i] * w;
                            s3_0 += critic_conv2d_1_input_grad[b][y - ky][2][i] * w;
                            s4_0 += critic_conv2d_1_input_grad[b][y - ky][3][i] * w;
                            s5_0 += critic_conv2d_1_input_grad[b][y - ky][4][i] * w;
                            s6_0 += critic_conv2d_1_input_grad[b][y - ky][5][i] * w;
                            s7_0 += critic_conv2d_1_input_grad[b][y - ky][6][i] * w;
                            s8_0 += critic_conv2d_1_input_grad[b][y - ky][7][i] * w;
                            s9_0 += critic_conv2d_1_input_grad[b][y - ky][8][i] * w;
                            s10_0 += critic_conv2d_1_input_grad[b][y - ky][9][i] * w;
                            s11_0 += critic_conv2d_1_input_grad[b][y - ky][10][i] * w;
                            s12_0 += critic_conv2d_1_input_grad[b][y - ky][11][i] * w;
                            s13_0 += critic_conv2d_1_input_grad[b][y - ky][12][i] * w;
                        }
                    }
                    critic_conv2d_drawn_grad[b][y * 2][0][0] = s0_0 * (generator_conv2d_1_i * (1.0f - generator_conv2d_1_i));
                    critic_conv2d_drawn_grad[b][y * 2][2][0] = s1_0 * (generator_conv2d_1_i2 * (1.0f - generator_conv2d_1_i2));
                    critic_conv2d_drawn_grad[b][y * 2][4][0] = s2_0 * (generator_conv2d_1_i3 * (1.0f - generator_conv2d_1_i3));
                    critic_conv2d_drawn_grad[b][y * 2][6][0] = s3_0 * (generator_conv2d_1_i4 * (1.0f - generator_conv2d_1_i4));
                    critic_conv2d_drawn_grad[b][y * 2][8][0] = s4_0 * (generator_conv2d_1_i5 * (1.0f - generator_conv2d_1_i5));
                    critic_conv2d_drawn_grad[b][y * 2][10][0] = s5_0 * (generator_conv2d_1_i6 * (1.0f - generator_conv2d_1_i6));
                    critic_conv2d_drawn_grad[b][y * 2][12][0] = s6_0 * (generator_conv2d_1_i7 * (1.0f - generator_conv2d_1_i7));
                    critic_conv2d_drawn_grad[b][y * 2][14][0] = s7_0 * (generator_conv2d_1_i8 * (1.0f - generator_conv2d_1_i8));
                    critic_conv2d_drawn_grad[b][y * 2][16][0] = s8_0 * (generator_conv2d_1_i9 * (1.0f - generator_conv2d_1_i9));
                    critic_conv2d_drawn_grad[b][y * 2][18][0] = s9_0 * (generator_conv2d_1_i10 * (1.0f - generator_conv2d_1_i10));
                    critic_conv2d_drawn_grad[b][y * 2][20][0] = s10_0 * (generator_conv2d_1_i11 * (1.0f - generator_conv2d_1_i11));
                    critic_conv2d_drawn_grad[b][y * 2][22][0] = s11_0 * (generator_conv2d_1_i12 * (1.0f - generator_conv2d_1_i12));
                    critic_conv2d_drawn_grad[b][y * 2][24][0] = s12_0 * (generator_conv2d_1_i13 * (1.0f - generator_conv2d_1_i13));
                    critic_conv2d_drawn_grad[b][y * 2][26][0] = s13_0 * (generator_conv2d_1_i14 * (1.0f - generator_conv2d_1_i14));
                }
            }
            for (int y = 0; y < 14; y++) {
                const float generator_conv2d_1_i = generator_conv2d_1[b][y * 2][1][0];
                const float generator_conv2d_1_i2 = generator_conv2d_1[b][y * 2][3][0];
                const float generator_conv2d_1_i3 = generator_conv2d_1[b][y * 2][5][0];
                const float generator_conv2d_1_i4 = generator_conv2d_1[b][y * 2][7][0];
                const float generator_conv2d_1_i5 = generator_conv2d_1[b][y * 2][9][0];
                const float generator_conv2d_1_i6 = generator_conv2d_1[b][y * 2][11][0];
                const float generator_conv2d_1_i7 = generator_conv2d_1[b][y * 2][13][0];
                const float generator_conv2d_1_i8 = generator_conv2d_1[b][y * 2][15][0];
                const float generator_conv2d_1_i9 = generator_conv2d_1[b][y * 2][17][0];
                const float generator_conv2d_1_i10 = generator_conv2d_1[b][y * 2][19][0];
                const float generator_conv2d_1_i11 = generator_conv2d_1[b][y * 2][21][0];
                const float generator_conv2d_1_i12 = generator_conv2d_1[b][y * 2][23][0];
                const float generator_conv2d_1_i13 = generator_conv2d_1[b][y * 2][25][0];
                const float generator_conv2d_1_i14 = generator_conv2d_1[b][y * 2][27][0];
                {
                    // 14 pixels x 1 channels in registers
                    float s0_0 = 0.0f;
                    float s1_0 = 0.0f;
                    float s2_0 = 0.0f;
                    float s3_0 = 0.0f;
                    float s4_0 = 0.0f;
                    float s5_0 = 0.0f;
                    float s6_0 = 0.0f;
                    float s7_0 = 0.0f;
                    float s8_0 = 0.0f;
                    float s9_0 = 0.0f;
                    float s10_0 = 0.0f;
                    float s11_0 = 0.0f;
                    float s12_0 = 0.0f;
                    float s13_0 = 0.0f;
                    for (int ky = 0; ky < (y + 1 < 2 ? y + 1 : 2); ky++) {
                        for (int i = 0; i < 32; i++) {
                            const float w = turned[ky * 320 + i + 160][0];
                            s0_0 += critic_conv2d_1_input_grad[b][y - ky][1][i] * w;
                            s1_0 += critic_conv2d_1_input_grad[b][y - ky][2][i] * w;
                            s2_0 += critic_conv2d_1_input_grad[b][y - ky][3][i] * w;
                            s3_0 += critic_conv2d_1_input_grad[b][y - ky][4][i] * w;
                            s4_0 += critic_conv2d_1_input_grad[b][y - ky][5][i] * w;
                            s5_0 += critic_conv2d_1_input_grad[b][y - ky][6][i] * w;
                            s6_0 += critic_conv2d_1_input_grad[b][y - ky][7][i] * w;
                            s7_0 += critic_conv2d_1_input_grad[b][y - ky][8][i] * w;
                            s8_0 += critic_conv2d_1_input_grad[b][y - ky][9][i] * w;
                            s9_0 += critic_conv2d_1_input_grad[b][y - ky][10][i] * w;
                            s10_0 += critic_conv2d_1_input_grad[b][y - ky][11][i] * w;
                            s11_0 += critic_conv2d_1_input_grad[b][y - ky][12][i] * w;
                            s12_0 += critic_conv2d_1_input_grad[b][y - ky][13][i] * w;
                        }
                        for (int i = 0; i < 32; i++) {
                            const float w = turned[ky * 320 + i + 224][0];
                            s0_0 += critic_conv2d_1_input_grad[b][y - ky][0][i] * w;
                            s1_0 += critic_conv2d_1_input_grad[b][y - ky][1][i] * w;
                            s2_0 += critic_conv2d_1_input_grad[b][y - ky][2][i] * w;
                            s3_0 += critic_conv2d_1_input_grad[b][y - ky][3][i] * w;
                            s4_0 += critic_conv2d_1_input_grad[b][y - ky][4][i] * w;
                            s5_0 += critic_conv2d_1_input_grad[b][y - ky][5][i] * w;
                            s6_0 += critic_conv2d_1_input_grad[b][y - ky][6][i] * w;
                            s7_0 += critic_conv2d_1_input_grad[b][y - ky][7][i] * w;
                            s8_0 += critic_conv2d_1_input_grad[b][y - ky][8][i] * w;
                            s9_0 += critic_conv2d_1_input_grad[b][y - ky][9][i] * w;
                            s10_0 += critic_conv2d_1_input_grad[b][y - ky][10][i] * w;
                            s11_0 += critic_conv2d_1_input_grad[b][y - ky][11][i] * w;
                            s12_0 += critic_conv2d_1_input_grad[b][y - ky][12][i] * w;
                            s13_0 += critic_conv2d_1_input_grad[b][y - ky][13][i] * w;
                        }
                        for (int i = 0; i < 32; i++) {
                            const float w = turned[ky * 320 + i + 288][0];
                            s1_0 += critic_conv2d_1_input_grad[b][y - ky][0][i] * w;
                            s2_0 += critic_conv2d_1_input_grad[b][y - ky][1][i] * w;
                            s3_0 += critic_conv2d_1_input_grad[b][y - ky][2][i] * w;
                            s4_0 += critic_conv2d_1_input_grad[b][y - ky][3][i] * w;
                            s5_0 += critic_conv2d_1_input_grad[b][y - ky][4][i] * w;
                            s6_0 += critic_conv2d_1_input_grad[b][y - ky][5][i] * w;
                            s7_0 += critic_conv2d_1_input_grad[b][y - ky][6][i] * w;
                            s8_0 += critic_conv2d_1_input_grad[b][y - ky][7][i] * w;
                            s9_0 += critic_conv2d_1_input_grad[b][y - ky][8][i] * w;
                            s10_0 += critic_conv2d_1_input_grad[b][y - ky][9][i] * w;
                            s11_0 += critic_conv2d_1_input_grad[b][y - ky][10][i] * w;
                            s12_0 += critic_conv2d_1_input_grad[b][y - ky][11][i] * w;
                            s13_0 += critic_conv2d_1_input_grad[b][y - ky][12][i] * w;
                        }
                    }
                    critic_conv2d_drawn_grad[b][y * 2][1][0] = s0_0 * (generator_conv2d_1_i * (1.0f - generator_conv2d_1_i));
                    critic_conv2d_drawn_grad[b][y * 2][3][0] = s1_0 * (generator_conv2d_1_i2 * (1.0f - generator_conv2d_1_i2));
                    critic_conv2d_drawn_grad[b][y * 2][5][0] = s2_0 * (generator_conv2d_1_i3 * (1.0f - generator_conv2d_1_i3));
                    critic_conv2d_drawn_grad[b][y * 2][7][0] = s3_0 * (generator_conv2d_1_i4 * (1.0f - generator_conv2d_1_i4));
                    critic_conv2d_drawn_grad[b][y * 2][9][0] = s4_0 * (generator_conv2d_1_i5 * (1.0f - generator_conv2d_1_i5));
                    critic_conv2d_drawn_grad[b][y * 2][11][0] = s5_0 * (generator_conv2d_1_i6 * (1.0f - generator_conv2d_1_i6));
                    critic_conv2d_drawn_grad[b][y * 2][13][0] = s6_0 * (generator_conv2d_1_i7 * (1.0f - generator_conv2d_1_i7));
                    critic_conv2d_drawn_grad[b][y * 2][15][0] = s7_0 * (generator_conv2d_1_i8 * (1.0f - generator_conv2d_1_i8));
                    critic_conv2d_drawn_grad[b][y * 2][17][0] = s8_0 * (generator_conv2d_1_i9 * (1.0f - generator_conv2d_1_i9));
                    critic_conv2d_drawn_grad[b][y * 2][19][0] = s9_0 * (generator_conv2d_1_i10 * (1.0f - generator_conv2d_1_i10));
                    critic_conv2d_drawn_grad[b][y * 2][21][0] = s10_0 * (generator_conv2d_1_i11 * (1.0f - generator_conv2d_1_i11));
                    critic_conv2d_drawn_grad[b][y * 2][23][0] = s11_0 * (generator_conv2d_1_i12 * (1.0f - generator_conv2d_1_i12));
                    critic_conv2d_drawn_grad[b][y * 2][25][0] = s12_0 * (generator_conv2d_1_i13 * (1.0f - generator_conv2d_1_i13));
                    critic_conv2d_drawn_grad[b][y * 2][27][0] = s13_0 * (generator_conv2d_1_i14 * (1.0f - generator_conv2d_1_i14));
                }
            }
            for (int y = 0; y < 14; y++) {
                const float generator_conv2d_1_i = generator_conv2d_1[b][y * 2 + 1][0][0];
                const float generator_conv2d_1_i2 = generator_conv2d_1[b][y * 2 + 1][2][0];
                const float generator_conv2d_1_i3 = generator_conv2d_1[b][y * 2 + 1][4][0];
                const float generator_conv2d_1_i4 = generator_conv2d_1[b][y * 2 + 1][6][0];
                const float generator_conv2d_1_i5 = generator_conv2d_1[b][y * 2 + 1][8][0];
                const float generator_conv2d_1_i6 = generator_conv2d_1[b][y * 2 + 1][10][0];
                const float generator_conv2d_1_i7 = generator_conv2d_1[b][y * 2 + 1][12][0];
                const float generator_conv2d_1_i8 = generator_conv2d_1[b][y * 2 + 1][14][0];
                const float generator_conv2d_1_i9 = generator_conv2d_1[b][y * 2 + 1][16][0];
                const float generator_conv2d_1_i10 = generator_conv2d_1[b][y * 2 + 1][18][0];
                const float generator_conv2d_1_i11 = generator_conv2d_1[b][y * 2 + 1][20][0];
                const float generator_conv2d_1_i12 = generator_conv2d_1[b][y * 2 + 1][22][0];
                const float generator_conv2d_1_i13 = generator_conv2d_1[b][y * 2 + 1][24][0];
                const float generator_conv2d_1_i14 = generator_conv2d_1[b][y * 2 + 1][26][0];
                {
                    // 14 pixels x 1 channels in registers
                    float s0_0 = 0.0f;
                    float s1_0 = 0.0f;
                    float s2_0 = 0.0f;
                    float s3_0 = 0.0f;
                    float s4_0 = 0.0f;
                    float s5_0 = 0.0f;
                    float s6_0 = 0.0f;
                    float s7_0 = 0.0f;
                    float s8_0 = 0.0f;
                    float s9_0 = 0.0f;
                    float s10_0 = 0.0f;
                    float s11_0 = 0.0f;
                    float s12_0 = 0.0f;
                    float s13_0 = 0.0f;
                    for (int ky = (0 < y - 12 ? y - 12 : 0); ky < (y + 2 < 3 ? y + 2 : 3); ky++) {
                        for (int i = 0; i < 32; i++) {
                            const float w = turned[ky * 320 + i + 32][0];
                            s0_0 += critic_conv2d_1_input_grad[b][y - ky + 1][0][i] * w;
                            s1_0 += critic_conv2d_1_input_grad[b][y - ky + 1][1][i] * w;
                            s2_0 += critic_conv2d_1_input_grad[b][y - ky + 1][2][i] * w;
                            s3_0 += critic_conv2d_1_input_grad[b][y - ky + 1][3][i] * w;
                            s4_0 += critic_conv2d_1_input_grad[b][y - ky + 1][4][i] * w;
                            s5_0 += critic_conv2d_1_input_grad[b][y - ky + 1][5][i] * w;
                            s6_0 += critic_conv2d_1_input_grad[b][y - ky + 1][6][i] * w;
                            s7_0 += critic_conv2d_1_input_grad[b][y - ky + 1][7][i] * w;
                            s8_0 += critic_conv2d_1_input_grad[b][y - ky + 1][8][i] * w;
                            s9_0 += critic_conv2d_1_input_grad[b][y - ky + 1][9][i] * w;
                            s10_0 += critic_conv2d_1_input_grad[b][y - ky + 1][10][i] * w;
                            s11_0 += critic_conv2d_1_input_grad[b][y - ky + 1][11][i] * w;
                            s12_0 += critic_conv2d_1_input_grad[b][y - ky + 1][12][i] * w;
                            s13_0 += critic_conv2d_1_input_grad[b][y - ky + 1][13][i] * w;
                        }
                        for (int i = 0; i < 32; i++) {
                            const float w = turned[ky * 320 + i + 96][0];
                            s1_0 += critic_conv2d_1_input_grad[b][y - ky + 1][0][i] * w;
                            s2_0 += critic_conv2d_1_input_grad[b][y - ky + 1][1][i] * w;
                            s3_0 += critic_conv2d_1_input_grad[b][y - ky + 1][2][i] * w;
                            s4_0 += critic_conv2d_1_input_grad[b][y - ky + 1][3][i] * w;
                            s5_0 += critic_conv2d_1_input_grad[b][y - ky + 1][4][i] * w;
                            s6_0 += critic_conv2d_1_input_grad[b][y - ky + 1][5][i] * w;
                            s7_0 += critic_conv2d_1_input_grad[b][y - ky + 1][6][i] * w;
                            s8_0 += critic_conv2d_1_input_grad[b][y - ky + 1][7][i] * w;
                            s9_0 += critic_conv2d_1_input_grad[b][y - ky + 1][8][i] * w;
                            s10_0 += critic_conv2d_1_input_grad[b][y - ky + 1][9][i] * w;
                            s11_0 += critic_conv2d_1_input_grad[b][y - ky + 1][10][i] * w;
                            s12_0 += critic_conv2d_1_input_grad[b][y - ky + 1][11][i] * w;
                            s13_0 += critic_conv2d_1_input_grad[b][y - ky + 1][12][i] * w;
                        }
                    }
                    critic_conv2d_drawn_grad[b][y * 2 + 1][0][0] = s0_0 * (generator_conv2d_1_i * (1.0f - generator_conv2d_1_i));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][2][0] = s1_0 * (generator_conv2d_1_i2 * (1.0f - generator_conv2d_1_i2));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][4][0] = s2_0 * (generator_conv2d_1_i3 * (1.0f - generator_conv2d_1_i3));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][6][0] = s3_0 * (generator_conv2d_1_i4 * (1.0f - generator_conv2d_1_i4));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][8][0] = s4_0 * (generator_conv2d_1_i5 * (1.0f - generator_conv2d_1_i5));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][10][0] = s5_0 * (generator_conv2d_1_i6 * (1.0f - generator_conv2d_1_i6));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][12][0] = s6_0 * (generator_conv2d_1_i7 * (1.0f - generator_conv2d_1_i7));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][14][0] = s7_0 * (generator_conv2d_1_i8 * (1.0f - generator_conv2d_1_i8));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][16][0] = s8_0 * (generator_conv2d_1_i9 * (1.0f - generator_conv2d_1_i9));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][18][0] = s9_0 * (generator_conv2d_1_i10 * (1.0f - generator_conv2d_1_i10));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][20][0] = s10_0 * (generator_conv2d_1_i11 * (1.0f - generator_conv2d_1_i11));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][22][0] = s11_0 * (generator_conv2d_1_i12 * (1.0f - generator_conv2d_1_i12));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][24][0] = s12_0 * (generator_conv2d_1_i13 * (1.0f - generator_conv2d_1_i13));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][26][0] = s13_0 * (generator_conv2d_1_i14 * (1.0f - generator_conv2d_1_i14));
                }
            }
            for (int y = 0; y < 14; y++) {
                const float generator_conv2d_1_i = generator_conv2d_1[b][y * 2 + 1][1][0];
                const float generator_conv2d_1_i2 = generator_conv2d_1[b][y * 2 + 1][3][0];
                const float generator_conv2d_1_i3 = generator_conv2d_1[b][y * 2 + 1][5][0];
                const float generator_conv2d_1_i4 = generator_conv2d_1[b][y * 2 + 1][7][0];
                const float generator_conv2d_1_i5 = generator_conv2d_1[b][y * 2 + 1][9][0];
                const float generator_conv2d_1_i6 = generator_conv2d_1[b][y * 2 + 1][11][0];
                const float generator_conv2d_1_i7 = generator_conv2d_1[b][y * 2 + 1][13][0];
                const float generator_conv2d_1_i8 = generator_conv2d_1[b][y * 2 + 1][15][0];
                const float generator_conv2d_1_i9 = generator_conv2d_1[b][y * 2 + 1][17][0];
                const float generator_conv2d_1_i10 = generator_conv2d_1[b][y * 2 + 1][19][0];
                const float generator_conv2d_1_i11 = generator_conv2d_1[b][y * 2 + 1][21][0];
                const float generator_conv2d_1_i12 = generator_conv2d_1[b][y * 2 + 1][23][0];
                const float generator_conv2d_1_i13 = generator_conv2d_1[b][y * 2 + 1][25][0];
                const float generator_conv2d_1_i14 = generator_conv2d_1[b][y * 2 + 1][27][0];
                {
                    // 14 pixels x 1 channels in registers
                    float s0_0 = 0.0f;
                    float s1_0 = 0.0f;
                    float s2_0 = 0.0f;
                    float s3_0 = 0.0f;
                    float s4_0 = 0.0f;
                    float s5_0 = 0.0f;
                    float s6_0 = 0.0f;
                    float s7_0 = 0.0f;
                    float s8_0 = 0.0f;
                    float s9_0 = 0.0f;
                    float s10_0 = 0.0f;
                    float s11_0 = 0.0f;
                    float s12_0 = 0.0f;
                    float s13_0 = 0.0f;
                    for (int ky = (0 < y - 12 ? y - 12 : 0); ky < (y + 2 < 3 ? y + 2 : 3); ky++) {
                        for (int i = 0; i < 32; i++) {
                            const float w = turned[ky * 320 + i][0];
                            s0_0 += critic_conv2d_1_input_grad[b][y - ky + 1][1][i] * w;
                            s1_0 += critic_conv2d_1_input_grad[b][y - ky + 1][2][i] * w;
                            s2_0 += critic_conv2d_1_input_grad[b][y - ky + 1][3][i] * w;
                            s3_0 += critic_conv2d_1_input_grad[b][y - ky + 1][4][i] * w;
                            s4_0 += critic_conv2d_1_input_grad[b][y - ky + 1][5][i] * w;
                            s5_0 += critic_conv2d_1_input_grad[b][y - ky + 1][6][i] * w;
                            s6_0 += critic_conv2d_1_input_grad[b][y - ky + 1][7][i] * w;
                            s7_0 += critic_conv2d_1_input_grad[b][y - ky + 1][8][i] * w;
                            s8_0 += critic_conv2d_1_input_grad[b][y - ky + 1][9][i] * w;
                            s9_0 += critic_conv2d_1_input_grad[b][y - ky + 1][10][i] * w;
                            s10_0 += critic_conv2d_1_input_grad[b][y - ky + 1][11][i] * w;
                            s11_0 += critic_conv2d_1_input_grad[b][y - ky + 1][12][i] * w;
                            s12_0 += critic_conv2d_1_input_grad[b][y - ky + 1][13][i] * w;
                        }
                        for (int i = 0; i < 32; i++) {
                            const float w = turned[ky * 320 + i + 64][0];
                            s0_0 += critic_conv2d_1_input_grad[b][y - ky + 1][0][i] * w;
                            s1_0 += critic_conv2d_1_input_grad[b][y - ky + 1][1][i] * w;
                            s2_0 += critic_conv2d_1_input_grad[b][y - ky + 1][2][i] * w;
                            s3_0 += critic_conv2d_1_input_grad[b][y - ky + 1][3][i] * w;
                            s4_0 += critic_conv2d_1_input_grad[b][y - ky + 1][4][i] * w;
                            s5_0 += critic_conv2d_1_input_grad[b][y - ky + 1][5][i] * w;
                            s6_0 += critic_conv2d_1_input_grad[b][y - ky + 1][6][i] * w;
                            s7_0 += critic_conv2d_1_input_grad[b][y - ky + 1][7][i] * w;
                            s8_0 += critic_conv2d_1_input_grad[b][y - ky + 1][8][i] * w;
                            s9_0 += critic_conv2d_1_input_grad[b][y - ky + 1][9][i] * w;
                            s10_0 += critic_conv2d_1_input_grad[b][y - ky + 1][10][i] * w;
                            s11_0 += critic_conv2d_1_input_grad[b][y - ky + 1][11][i] * w;
                            s12_0 += critic_conv2d_1_input_grad[b][y - ky + 1][12][i] * w;
                            s13_0 += critic_conv2d_1_input_grad[b][y - ky + 1][13][i] * w;
                        }
                        for (int i = 0; i < 32; i++) {
                            const float w = turned[ky * 320 + i + 128][0];
                            s1_0 += critic_conv2d_1_input_grad[b][y - ky + 1][0][i] * w;
                            s2_0 += critic_conv2d_1_input_grad[b][y - ky + 1][1][i] * w;
                            s3_0 += critic_conv2d_1_input_grad[b][y - ky + 1][2][i] * w;
                            s4_0 += critic_conv2d_1_input_grad[b][y - ky + 1][3][i] * w;
                            s5_0 += critic_conv2d_1_input_grad[b][y - ky + 1][4][i] * w;
                            s6_0 += critic_conv2d_1_input_grad[b][y - ky + 1][5][i] * w;
                            s7_0 += critic_conv2d_1_input_grad[b][y - ky + 1][6][i] * w;
                            s8_0 += critic_conv2d_1_input_grad[b][y - ky + 1][7][i] * w;
                            s9_0 += critic_conv2d_1_input_grad[b][y - ky + 1][8][i] * w;
                            s10_0 += critic_conv2d_1_input_grad[b][y - ky + 1][9][i] * w;
                            s11_0 += critic_conv2d_1_input_grad[b][y - ky + 1][10][i] * w;
                            s12_0 += critic_conv2d_1_input_grad[b][y - ky + 1][11][i] * w;
                            s13_0 += critic_conv2d_1_input_grad[b][y - ky + 1][12][i] * w;
                        }
                    }
                    critic_conv2d_drawn_grad[b][y * 2 + 1][1][0] = s0_0 * (generator_conv2d_1_i * (1.0f - generator_conv2d_1_i));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][3][0] = s1_0 * (generator_conv2d_1_i2 * (1.0f - generator_conv2d_1_i2));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][5][0] = s2_0 * (generator_conv2d_1_i3 * (1.0f - generator_conv2d_1_i3));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][7][0] = s3_0 * (generator_conv2d_1_i4 * (1.0f - generator_conv2d_1_i4));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][9][0] = s4_0 * (generator_conv2d_1_i5 * (1.0f - generator_conv2d_1_i5));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][11][0] = s5_0 * (generator_conv2d_1_i6 * (1.0f - generator_conv2d_1_i6));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][13][0] = s6_0 * (generator_conv2d_1_i7 * (1.0f - generator_conv2d_1_i7));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][15][0] = s7_0 * (generator_conv2d_1_i8 * (1.0f - generator_conv2d_1_i8));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][17][0] = s8_0 * (generator_conv2d_1_i9 * (1.0f - generator_conv2d_1_i9));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][19][0] = s9_0 * (generator_conv2d_1_i10 * (1.0f - generator_conv2d_1_i10));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][21][0] = s10_0 * (generator_conv2d_1_i11 * (1.0f - generator_conv2d_1_i11));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][23][0] = s11_0 * (generator_conv2d_1_i12 * (1.0f - generator_conv2d_1_i12));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][25][0] = s12_0 * (generator_conv2d_1_i13 * (1.0f - generator_conv2d_1_i13));
                    critic_conv2d_drawn_grad[b][y * 2 + 1][27][0] = s13_0 * (generator_conv2d_1_i14 * (1.0f - generator_conv2d_1_i14));
                }
            }
        }
    }
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// reduce, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 28, 28, 1] -> [32], [1], 50.2 kFLOP
static void deceive_generator_conv2d_1_bias_grad(gan *m)
{
    const float (*restrict critic_conv2d_drawn_grad)[28][28][1] = (void *)(m->arena + 20070400);
    const float deceive_beta_1 = m->deceive_beta_1;
    const float deceive_beta_2 = m->deceive_beta_2;
    const float adam_rate = *(const float *)(m->arena + 20324224);
    const float deceive_epsilon = m->deceive_epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 20324288);
    float *restrict partial = (void *)(m->arena + 6422528);
    float *restrict generator_conv2d_1_bias = m->generator_conv2d_1_bias;
    float *restrict generator_conv2d_1_bias_deceive_m = m->generator_conv2d_1_bias_deceive_m;
    float *restrict generator_conv2d_1_bias_deceive_v = m->generator_conv2d_1_bias_deceive_v;

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        float sum[1];
        sum[0] = 0.0f;
        for (int b = 0; b < 2; b++)
            for (int y = 0; y < 28; y++)
                for (int x = 0; x < 28; x++)
                    sum[0] += critic_conv2d_drawn_grad[chunk * 2 + b][y][x][0];
        partial[chunk] = sum[0];
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 32; chunk++)
            sum += partial[chunk];
        const float m2 = generator_conv2d_1_bias_deceive_m[0] * deceive_beta_1 + (1.0f - deceive_beta_1) * sum;
        const float v = generator_conv2d_1_bias_deceive_v[0] * deceive_beta_2 + (1.0f - deceive_beta_2) * (sum * sum);
        generator_conv2d_1_bias[0] -= adam_rate * m2 / (deceive_epsilon + adam_rsqrt * sqrtf(v));
        generator_conv2d_1_bias_deceive_m[0] = m2;
        generator_conv2d_1_bias_deceive_v[0] = v;
    }
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// slice: [5, 5, 32, 1] -> [5, 5, 32, 1]
static void deceive_generator_conv2d_1_slice_grad(gan *m)
{
    const float (*restrict generator_conv2d_1_kernel)[32] = (const void *)m->generator_conv2d_1_kernel;
    float (*restrict generator_conv2d_1_slice_grad)[32] = (void *)(m->arena + 20320768);

    for (int i = 0; i < 25; i++)
        for (int j = 0; j < 32; j += 16)
            f32x16_store(&generator_conv2d_1_slice_grad[i][j], f32x16_load(&generator_conv2d_1_kernel[24 - i][j]));
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// conv: [5, 5, 32, 1], [64, 28, 28, 1] -> [64, 28, 28, 32], 73.5 MFLOP
static void deceive_generator_conv2d_1_input_grad(gan *m)
{
    const float (*restrict generator_conv2d_1_slice_grad)[5][32][1] = (void *)(m->arena + 20320768);
    const float (*restrict critic_conv2d_drawn_grad)[28][28][1] = (void *)(m->arena + 20070400);
    float (*restrict generator_conv2d_1_input_grad)[28][28][32] = (void *)(m->arena + 6422528);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int y = 0; y < 28; y++) {
            {
                // 14 pixels x 32 channels in registers
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
                f32x16 s13_0 = f32x16_splat(0.0f);
                f32x16 s13_1 = f32x16_splat(0.0f);
                for (int ky = (0 < 2 - y ? 2 - y : 0); ky < (30 - y < 5 ? 30 - y : 5); ky++) {
                    {
                        const f32x16 w = f32x16_load(&generator_conv2d_1_slice_grad[ky][0][0][0]);
                        const f32x16 w2 = f32x16_load(&generator_conv2d_1_slice_grad[ky][0][16][0]);
                        const float a = critic_conv2d_drawn_grad[b][y + ky - 2][0][0];
                        s2_0 += a * w;
                        s2_1 += a * w2;
                        const float a2 = critic_conv2d_drawn_grad[b][y + ky - 2][1][0];
                        s3_0 += a2 * w;
                        s3_1 += a2 * w2;
                        const float a3 = critic_conv2d_drawn_grad[b][y + ky - 2][2][0];
                        s4_0 += a3 * w;
                        s4_1 += a3 * w2;
                        const float a4 = critic_conv2d_drawn_grad[b][y + ky - 2][3][0];
                        s5_0 += a4 * w;
                        s5_1 += a4 * w2;
                        const float a5 = critic_conv2d_drawn_grad[b][y + ky - 2][4][0];
                        s6_0 += a5 * w;
                        s6_1 += a5 * w2;
                        const float a6 = critic_conv2d_drawn_grad[b][y + ky - 2][5][0];
                        s7_0 += a6 * w;
                        s7_1 += a6 * w2;
                        const float a7 = critic_conv2d_drawn_grad[b][y + ky - 2][6][0];
                        s8_0 += a7 * w;
                        s8_1 += a7 * w2;
                        const float a8 = critic_conv2d_drawn_grad[b][y + ky - 2][7][0];
                        s9_0 += a8 * w;
                        s9_1 += a8 * w2;
                        const float a9 = critic_conv2d_drawn_grad[b][y + ky - 2][8][0];
                        s10_0 += a9 * w;
                        s10_1 += a9 * w2;
                        const float a10 = critic_conv2d_drawn_grad[b][y + ky - 2][9][0];
                        s11_0 += a10 * w;
                        s11_1 += a10 * w2;
                        const float a11 = critic_conv2d_drawn_grad[b][y + ky - 2][10][0];
                        s12_0 += a11 * w;
                        s12_1 += a11 * w2;
                        const float a12 = critic_conv2d_drawn_grad[b][y + ky - 2][11][0];
                        s13_0 += a12 * w;
                        s13_1 += a12 * w2;
                    }
                    {
                        const f32x16 w = f32x16_load(&generator_conv2d_1_slice_grad[ky][1][0][0]);
                        const f32x16 w2 = f32x16_load(&generator_conv2d_1_slice_grad[ky][1][16][0]);
                        const float a = critic_conv2d_drawn_grad[b][y + ky - 2][0][0];
                        s1_0 += a * w;
                        s1_1 += a * w2;
                        const float a2 = critic_conv2d_drawn_grad[b][y + ky - 2][1][0];
                        s2_0 += a2 * w;
                        s2_1 += a2 * w2;
                        const float a3 = critic_conv2d_drawn_grad[b][y + ky - 2][2][0];
                        s3_0 += a3 * w;
                        s3_1 += a3 * w2;
                        const float a4 = critic_conv2d_drawn_grad[b][y + ky - 2][3][0];
                        s4_0 += a4 * w;
                        s4_1 += a4 * w2;
                        const float a5 = critic_conv2d_drawn_grad[b][y + ky - 2][4][0];
                        s5_0 += a5 * w;
                        s5_1 += a5 * w2;
                        const float a6 = critic_conv2d_drawn_grad[b][y + ky - 2][5][0];
                        s6_0 += a6 * w;
                        s6_1 += a6 * w2;
                        const float a7 = critic_conv2d_drawn_grad[b][y + ky - 2][6][0];
                        s7_0 += a7 * w;
                        s7_1 += a7 * w2;
                        const float a8 = critic_conv2d_drawn_grad[b][y + ky - 2][7][0];
                        s8_0 += a8 * w;
                        s8_1 += a8 * w2;
                        const float a9 = critic_conv2d_drawn_grad[b][y + ky - 2][8][0];
                        s9_0 += a9 * w;
                        s9_1 += a9 * w2;
                        const float a10 = critic_conv2d_drawn_grad[b][y + ky - 2][9][0];
                        s10_0 += a10 * w;
                        s10_1 += a10 * w2;
                        const float a11 = critic_conv2d_drawn_grad[b][y + ky - 2][10][0];
                        s11_0 += a11 * w;
                        s11_1 += a11 * w2;
                        const float a12 = critic_conv2d_drawn_grad[b][y + ky - 2][11][0];
                        s12_0 += a12 * w;
                        s12_1 += a12 * w2;
                        const float a13 = critic_conv2d_drawn_grad[b][y + ky - 2][12][0];
                        s13_0 += a13 * w;
                        s13_1 += a13 * w2;
                    }
                    {
                        const f32x16 w = f32x16_load(&generator_conv2d_1_slice_grad[ky][2][0][0]);
                        const f32x16 w2 = f32x16_load(&generator_conv2d_1_slice_grad[ky][2][16][0]);
                        const float a = critic_conv2d_drawn_grad[b][y + ky - 2][0][0];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_conv2d_drawn_grad[b][y + ky - 2][1][0];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_conv2d_drawn_grad[b][y + ky - 2][2][0];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_conv2d_drawn_grad[b][y + ky - 2][3][0];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_conv2d_drawn_grad[b][y + ky - 2][4][0];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_conv2d_drawn_grad[b][y + ky - 2][5][0];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = critic_conv2d_drawn_grad[b][y + ky - 2][6][0];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                        const float a8 = critic_conv2d_drawn_grad[b][y + ky - 2][7][0];
                        s7_0 += a8 * w;
                        s7_1 += a8 * w2;
                        const float a9 = critic_conv2d_drawn_grad[b][y + ky - 2][8][0];
                        s8_0 += a9 * w;
                        s8_1 += a9 * w2;
                        const float a10 = critic_conv2d_drawn_grad[b][y + ky - 2][9][0];
                        s9_0 += a10 * w;
                        s9_1 += a10 * w2;
                        const float a11 = critic_conv2d_drawn_grad[b][y + ky - 2][10][0];
                        s10_0 += a11 * w;
                        s10_1 += a11 * w2;
                        const float a12 = critic_conv2d_drawn_grad[b][y + ky - 2][11][0];
                        s11_0 += a12 * w;
                        s11_1 += a12 * w2;
                        const float a13 = critic_conv2d_drawn_grad[b][y + ky - 2][12][0];
                        s12_0 += a13 * w;
                        s12_1 += a13 * w2;
                        const float a14 = critic_conv2d_drawn_grad[b][y + ky - 2][13][0];
                        s13_0 += a14 * w;
                        s13_1 += a14 * w2;
                    }
                    {
                        const f32x16 w = f32x16_load(&generator_conv2d_1_slice_grad[ky][3][0][0]);
                        const f32x16 w2 = f32x16_load(&generator_conv2d_1_slice_grad[ky][3][16][0]);
                        const float a = critic_conv2d_drawn_grad[b][y + ky - 2][1][0];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_conv2d_drawn_grad[b][y + ky - 2][2][0];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_conv2d_drawn_grad[b][y + ky - 2][3][0];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_conv2d_drawn_grad[b][y + ky - 2][4][0];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_conv2d_drawn_grad[b][y + ky - 2][5][0];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_conv2d_drawn_grad[b][y + ky - 2][6][0];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = critic_conv2d_drawn_grad[b][y + ky - 2][7][0];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                        const float a8 = critic_conv2d_drawn_grad[b][y + ky - 2][8][0];
                        s7_0 += a8 * w;
                        s7_1 += a8 * w2;
                        const float a9 = critic_conv2d_drawn_grad[b][y + ky - 2][9][0];
                        s8_0 += a9 * w;
                        s8_1 += a9 * w2;
                        const float a10 = critic_conv2d_drawn_grad[b][y + ky - 2][10][0];
                        s9_0 += a10 * w;
                        s9_1 += a10 * w2;
                        const float a11 = critic_conv2d_drawn_grad[b][y + ky - 2][11][0];
                        s10_0 += a11 * w;
                        s10_1 += a11 * w2;
                        const float a12 = critic_conv2d_drawn_grad[b][y + ky - 2][12][0];
                        s11_0 += a12 * w;
                        s11_1 += a12 * w2;
                        const float a13 = critic_conv2d_drawn_grad[b][y + ky - 2][13][0];
                        s12_0 += a13 * w;
                        s12_1 += a13 * w2;
                        const float a14 = critic_conv2d_drawn_grad[b][y + ky - 2][14][0];
                        s13_0 += a14 * w;
                        s13_1 += a14 * w2;
                    }
                    {
                        const f32x16 w = f32x16_load(&generator_conv2d_1_slice_grad[ky][4][0][0]);
                        const f32x16 w2 = f32x16_load(&generator_conv2d_1_slice_grad[ky][4][16][0]);
                        const float a = critic_conv2d_drawn_grad[b][y + ky - 2][2][0];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_conv2d_drawn_grad[b][y + ky - 2][3][0];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_conv2d_drawn_grad[b][y + ky - 2][4][0];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_conv2d_drawn_grad[b][y + ky - 2][5][0];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_conv2d_drawn_grad[b][y + ky - 2][6][0];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_conv2d_drawn_grad[b][y + ky - 2][7][0];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = critic_conv2d_drawn_grad[b][y + ky - 2][8][0];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                        const float a8 = critic_conv2d_drawn_grad[b][y + ky - 2][9][0];
                        s7_0 += a8 * w;
                        s7_1 += a8 * w2;
                        const float a9 = critic_conv2d_drawn_grad[b][y + ky - 2][10][0];
                        s8_0 += a9 * w;
                        s8_1 += a9 * w2;
                        const float a10 = critic_conv2d_drawn_grad[b][y + ky - 2][11][0];
                        s9_0 += a10 * w;
                        s9_1 += a10 * w2;
                        const float a11 = critic_conv2d_drawn_grad[b][y + ky - 2][12][0];
                        s10_0 += a11 * w;
                        s10_1 += a11 * w2;
                        const float a12 = critic_conv2d_drawn_grad[b][y + ky - 2][13][0];
                        s11_0 += a12 * w;
                        s11_1 += a12 * w2;
                        const float a13 = critic_conv2d_drawn_grad[b][y + ky - 2][14][0];
                        s12_0 += a13 * w;
                        s12_1 += a13 * w2;
                        const float a14 = critic_conv2d_drawn_grad[b][y + ky - 2][15][0];
                        s13_0 += a14 * w;
                        s13_1 += a14 * w2;
                    }
                }
                f32x16_store(&generator_conv2d_1_input_grad[b][y][0][0], s0_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][0][16], s0_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][1][0], s1_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][1][16], s1_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][2][0], s2_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][2][16], s2_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][3][0], s3_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][3][16], s3_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][4][0], s4_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][4][16], s4_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][5][0], s5_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][5][16], s5_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][6][0], s6_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][6][16], s6_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][7][0], s7_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][7][16], s7_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][8][0], s8_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][8][16], s8_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][9][0], s9_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][9][16], s9_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][10][0], s10_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][10][16], s10_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][11][0], s11_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][11][16], s11_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][12][0], s12_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][12][16], s12_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][13][0], s13_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][13][16], s13_1);
            }
            {
                // 14 pixels x 32 channels in registers
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
                f32x16 s13_0 = f32x16_splat(0.0f);
                f32x16 s13_1 = f32x16_splat(0.0f);
                for (int ky = (0 < 2 - y ? 2 - y : 0); ky < (30 - y < 5 ? 30 - y : 5); ky++) {
                    {
                        const f32x16 w = f32x16_load(&generator_conv2d_1_slice_grad[ky][0][0][0]);
                        const f32x16 w2 = f32x16_load(&generator_conv2d_1_slice_grad[ky][0][16][0]);
                        const float a = critic_conv2d_drawn_grad[b][y + ky - 2][12][0];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_conv2d_drawn_grad[b][y + ky - 2][13][0];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_conv2d_drawn_grad[b][y + ky - 2][14][0];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_conv2d_drawn_grad[b][y + ky - 2][15][0];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_conv2d_drawn_grad[b][y + ky - 2][16][0];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_conv2d_drawn_grad[b][y + ky - 2][17][0];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = critic_conv2d_drawn_grad[b][y + ky - 2][18][0];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                        const float a8 = critic_conv2d_drawn_grad[b][y + ky - 2][19][0];
                        s7_0 += a8 * w;
                        s7_1 += a8 * w2;
                        const float a9 = critic_conv2d_drawn_grad[b][y + ky - 2][20][0];
                        s8_0 += a9 * w;
                        s8_1 += a9 * w2;
                        const float a10 = critic_conv2d_drawn_grad[b][y + ky - 2][21][0];
                        s9_0 += a10 * w;
                        s9_1 += a10 * w2;
                        const float a11 = critic_conv2d_drawn_grad[b][y + ky - 2][22][0];
                        s10_0 += a11 * w;
                        s10_1 += a11 * w2;
                        const float a12 = critic_conv2d_drawn_grad[b][y + ky - 2][23][0];
                        s11_0 += a12 * w;
                        s11_1 += a12 * w2;
                        const float a13 = critic_conv2d_drawn_grad[b][y + ky - 2][24][0];
                        s12_0 += a13 * w;
                        s12_1 += a13 * w2;
                        const float a14 = critic_conv2d_drawn_grad[b][y + ky - 2][25][0];
                        s13_0 += a14 * w;
                        s13_1 += a14 * w2;
                    }
                    {
                        const f32x16 w = f32x16_load(&generator_conv2d_1_slice_grad[ky][1][0][0]);
                        const f32x16 w2 = f32x16_load(&generator_conv2d_1_slice_grad[ky][1][16][0]);
                        const float a = critic_conv2d_drawn_grad[b][y + ky - 2][13][0];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_conv2d_drawn_grad[b][y + ky - 2][14][0];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_conv2d_drawn_grad[b][y + ky - 2][15][0];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_conv2d_drawn_grad[b][y + ky - 2][16][0];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_conv2d_drawn_grad[b][y + ky - 2][17][0];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_conv2d_drawn_grad[b][y + ky - 2][18][0];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = critic_conv2d_drawn_grad[b][y + ky - 2][19][0];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                        const float a8 = critic_conv2d_drawn_grad[b][y + ky - 2][20][0];
                        s7_0 += a8 * w;
                        s7_1 += a8 * w2;
                        const float a9 = critic_conv2d_drawn_grad[b][y + ky - 2][21][0];
                        s8_0 += a9 * w;
                        s8_1 += a9 * w2;
                        const float a10 = critic_conv2d_drawn_grad[b][y + ky - 2][22][0];
                        s9_0 += a10 * w;
                        s9_1 += a10 * w2;
                        const float a11 = critic_conv2d_drawn_grad[b][y + ky - 2][23][0];
                        s10_0 += a11 * w;
                        s10_1 += a11 * w2;
                        const float a12 = critic_conv2d_drawn_grad[b][y + ky - 2][24][0];
                        s11_0 += a12 * w;
                        s11_1 += a12 * w2;
                        const float a13 = critic_conv2d_drawn_grad[b][y + ky - 2][25][0];
                        s12_0 += a13 * w;
                        s12_1 += a13 * w2;
                        const float a14 = critic_conv2d_drawn_grad[b][y + ky - 2][26][0];
                        s13_0 += a14 * w;
                        s13_1 += a14 * w2;
                    }
                    {
                        const f32x16 w = f32x16_load(&generator_conv2d_1_slice_grad[ky][2][0][0]);
                        const f32x16 w2 = f32x16_load(&generator_conv2d_1_slice_grad[ky][2][16][0]);
                        const float a = critic_conv2d_drawn_grad[b][y + ky - 2][14][0];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_conv2d_drawn_grad[b][y + ky - 2][15][0];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_conv2d_drawn_grad[b][y + ky - 2][16][0];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_conv2d_drawn_grad[b][y + ky - 2][17][0];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_conv2d_drawn_grad[b][y + ky - 2][18][0];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_conv2d_drawn_grad[b][y + ky - 2][19][0];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = critic_conv2d_drawn_grad[b][y + ky - 2][20][0];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                        const float a8 = critic_conv2d_drawn_grad[b][y + ky - 2][21][0];
                        s7_0 += a8 * w;
                        s7_1 += a8 * w2;
                        const float a9 = critic_conv2d_drawn_grad[b][y + ky - 2][22][0];
                        s8_0 += a9 * w;
                        s8_1 += a9 * w2;
                        const float a10 = critic_conv2d_drawn_grad[b][y + ky - 2][23][0];
                        s9_0 += a10 * w;
                        s9_1 += a10 * w2;
                        const float a11 = critic_conv2d_drawn_grad[b][y + ky - 2][24][0];
                        s10_0 += a11 * w;
                        s10_1 += a11 * w2;
                        const float a12 = critic_conv2d_drawn_grad[b][y + ky - 2][25][0];
                        s11_0 += a12 * w;
                        s11_1 += a12 * w2;
                        const float a13 = critic_conv2d_drawn_grad[b][y + ky - 2][26][0];
                        s12_0 += a13 * w;
                        s12_1 += a13 * w2;
                        const float a14 = critic_conv2d_drawn_grad[b][y + ky - 2][27][0];
                        s13_0 += a14 * w;
                        s13_1 += a14 * w2;
                    }
                    {
                        const f32x16 w = f32x16_load(&generator_conv2d_1_slice_grad[ky][3][0][0]);
                        const f32x16 w2 = f32x16_load(&generator_conv2d_1_slice_grad[ky][3][16][0]);
                        const float a = critic_conv2d_drawn_grad[b][y + ky - 2][15][0];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_conv2d_drawn_grad[b][y + ky - 2][16][0];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_conv2d_drawn_grad[b][y + ky - 2][17][0];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_conv2d_drawn_grad[b][y + ky - 2][18][0];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_conv2d_drawn_grad[b][y + ky - 2][19][0];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_conv2d_drawn_grad[b][y + ky - 2][20][0];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = critic_conv2d_drawn_grad[b][y + ky - 2][21][0];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                        const float a8 = critic_conv2d_drawn_grad[b][y + ky - 2][22][0];
                        s7_0 += a8 * w;
                        s7_1 += a8 * w2;
                        const float a9 = critic_conv2d_drawn_grad[b][y + ky - 2][23][0];
                        s8_0 += a9 * w;
                        s8_1 += a9 * w2;
                        const float a10 = critic_conv2d_drawn_grad[b][y + ky - 2][24][0];
                        s9_0 += a10 * w;
                        s9_1 += a10 * w2;
                        const float a11 = critic_conv2d_drawn_grad[b][y + ky - 2][25][0];
                        s10_0 += a11 * w;
                        s10_1 += a11 * w2;
                        const float a12 = critic_conv2d_drawn_grad[b][y + ky - 2][26][0];
                        s11_0 += a12 * w;
                        s11_1 += a12 * w2;
                        const float a13 = critic_conv2d_drawn_grad[b][y + ky - 2][27][0];
                        s12_0 += a13 * w;
                        s12_1 += a13 * w2;
                    }
                    {
                        const f32x16 w = f32x16_load(&generator_conv2d_1_slice_grad[ky][4][0][0]);
                        const f32x16 w2 = f32x16_load(&generator_conv2d_1_slice_grad[ky][4][16][0]);
                        const float a = critic_conv2d_drawn_grad[b][y + ky - 2][16][0];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_conv2d_drawn_grad[b][y + ky - 2][17][0];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_conv2d_drawn_grad[b][y + ky - 2][18][0];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_conv2d_drawn_grad[b][y + ky - 2][19][0];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_conv2d_drawn_grad[b][y + ky - 2][20][0];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_conv2d_drawn_grad[b][y + ky - 2][21][0];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = critic_conv2d_drawn_grad[b][y + ky - 2][22][0];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                        const float a8 = critic_conv2d_drawn_grad[b][y + ky - 2][23][0];
                        s7_0 += a8 * w;
                        s7_1 += a8 * w2;
                        const float a9 = critic_conv2d_drawn_grad[b][y + ky - 2][24][0];
                        s8_0 += a9 * w;
                        s8_1 += a9 * w2;
                        const float a10 = critic_conv2d_drawn_grad[b][y + ky - 2][25][0];
                        s9_0 += a10 * w;
                        s9_1 += a10 * w2;
                        const float a11 = critic_conv2d_drawn_grad[b][y + ky - 2][26][0];
                        s10_0 += a11 * w;
                        s10_1 += a11 * w2;
                        const float a12 = critic_conv2d_drawn_grad[b][y + ky - 2][27][0];
                        s11_0 += a12 * w;
                        s11_1 += a12 * w2;
                    }
                }
                f32x16_store(&generator_conv2d_1_input_grad[b][y][14][0], s0_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][14][16], s0_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][15][0], s1_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][15][16], s1_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][16][0], s2_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][16][16], s2_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][17][0], s3_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][17][16], s3_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][18][0], s4_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][18][16], s4_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][19][0], s5_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][19][16], s5_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][20][0], s6_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][20][16], s6_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][21][0], s7_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][21][16], s7_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][22][0], s8_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][22][16], s8_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][23][0], s9_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][23][16], s9_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][24][0], s10_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][24][16], s10_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][25][0], s11_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][25][16], s11_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][26][0], s12_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][26][16], s12_1);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][27][0], s13_0);
                f32x16_store(&generator_conv2d_1_input_grad[b][y][27][16], s13_1);
            }
        }
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// conv_kernel_grad, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 28, 28, 1], [64, 14, 2, 14, 2, 32] -> [800, 1], [5, 5, 32, 1], 73.6 MFLOP
static void deceive_generator_conv2d_1_kernel_grad(gan *m)
{
    const float (*restrict critic_conv2d_drawn_grad)[28][28][1] = (void *)(m->arena + 20070400);
    const float (*upsampling2d_tiles_2_flat)[14][2][32] = (void *)(m->arena + 0);
    const float (*upsampling2d_tiles_2)[32] = (void *)(m->arena + 0);
    const float deceive_beta_1 = m->deceive_beta_1;
    const float deceive_beta_2 = m->deceive_beta_2;
    const float adam_rate = *(const float *)(m->arena + 20324224);
    const float deceive_epsilon = m->deceive_epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 20324288);
    float (*restrict sums)[1] = (void *)(m->arena + 20320768);
    float (*restrict generator_conv2d_1_kernel)[5][32][1] = m->generator_conv2d_1_kernel;
    float (*restrict generator_conv2d_1_kernel_deceive_m)[5][32][1] = m->generator_conv2d_1_kernel_deceive_m;
    float (*restrict generator_conv2d_1_kernel_deceive_v)[5][32][1] = m->generator_conv2d_1_kernel_deceive_v;

    {
        #pragma omp single nowait
        {
            for (int c = 0; c < 800; c++)
                sums[c][0] = 0.0f;
        }
        for (int block = 0; block < 64; block += 10) {
            #pragma omp barrier
            #pragma omp for collapse(2) schedule(static) nowait
            for (int64_t ky = 0; ky < 5; ky++)
                for (int64_t first = 0; first < 32; first += 16)
                    for (int near = 0; near < 10; near++)
                        for (int top = 0; top < 28; top += 10)
                            for (int c = 0; c < 16; c += 4) {
                                // 4 input channels x 5 taps x 1 output channels in registers
                                float s0_0 = sums[ky * 160 + first + c][0];
                                float s0_1 = sums[ky * 160 + first + c + 32][0];
                                float s0_2 = sums[ky * 160 + first + c + 64][0];
                                float s0_3 = sums[ky * 160 + first + c + 96][0];
                                float s0_4 = sums[ky * 160 + first + c + 128][0];
                                float s1_0 = sums[ky * 160 + first + c + 1][0];
                                float s1_1 = sums[ky * 160 + first + c + 33][0];
                                float s1_2 = sums[ky * 160 + first + c + 65][0];
                                float s1_3 = sums[ky * 160 + first + c + 97][0];
                                float s1_4 = sums[ky * 160 + first + c + 129][0];
                                float s2_0 = sums[ky * 160 + first + c + 2][0];
                                float s2_1 = sums[ky * 160 + first + c + 34][0];
                                float s2_2 = sums[ky * 160 + first + c + 66][0];
                                float s2_3 = sums[ky * 160 + first + c + 98][0];
                                float s2_4 = sums[ky * 160 + first + c + 130][0];
                                float s3_0 = sums[ky * 160 + first + c + 3][0];
                                float s3_1 = sums[ky * 160 + first + c + 35][0];
                                float s3_2 = sums[ky * 160 + first + c + 67][0];
                                float s3_3 = sums[ky * 160 + first + c + 99][0];
                                float s3_4 = sums[ky * 160 + first + c + 131][0];
                                for (int b = block + near; b < (64 < block + near + 1 ? 64 : block + near + 1); b++)
                                    for (int y = (top < 2 - ky ? 2 - ky : top); y < (30 - ky < (28 < top + 10 ? 28 : top + 10) ? 30 - ky : 28 < top + 10 ? 28 : top + 10); y++) {
                                        {
                                            const float w = critic_conv2d_drawn_grad[b][y][2][0];
                                            const float w2 = critic_conv2d_drawn_grad[b][y][1][0];
                                            const float w3 = critic_conv2d_drawn_grad[b][y][0][0];
                                            const float a = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][0][0][first + c];
                                            s0_0 += a * w;
                                            s0_1 += a * w2;
                                            s0_2 += a * w3;
                                            const float a2 = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][0][0][first + c + 1];
                                            s1_0 += a2 * w;
                                            s1_1 += a2 * w2;
                                            s1_2 += a2 * w3;
                                            const float a3 = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][0][0][first + c + 2];
                                            s2_0 += a3 * w;
                                            s2_1 += a3 * w2;
                                            s2_2 += a3 * w3;
                                            const float a4 = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][0][0][first + c + 3];
                                            s3_0 += a4 * w;
                                            s3_1 += a4 * w2;
                                            s3_2 += a4 * w3;
                                        }
                                        {
                                            const float w = critic_conv2d_drawn_grad[b][y][3][0];
                                            const float w2 = critic_conv2d_drawn_grad[b][y][2][0];
                                            const float w3 = critic_conv2d_drawn_grad[b][y][1][0];
                                            const float w4 = critic_conv2d_drawn_grad[b][y][0][0];
                                            const float a = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][0][1][first + c];
                                            s0_0 += a * w;
                                            s0_1 += a * w2;
                                            s0_2 += a * w3;
                                            s0_3 += a * w4;
                                            const float a2 = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][0][1][first + c + 1];
                                            s1_0 += a2 * w;
                                            s1_1 += a2 * w2;
                                            s1_2 += a2 * w3;
                                            s1_3 += a2 * w4;
                                            const float a3 = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][0][1][first + c + 2];
                                            s2_0 += a3 * w;
                                            s2_1 += a3 * w2;
                                            s2_2 += a3 * w3;
                                            s2_3 += a3 * w4;
                                            const float a4 = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][0][1][first + c + 3];
                                            s3_0 += a4 * w;
                                            s3_1 += a4 * w2;
                                            s3_2 += a4 * w3;
                                            s3_3 += a4 * w4;
                                        }
                                        {
                                            for (int x = 2; x < 26; x++) {
                                                const float w = critic_conv2d_drawn_grad[b][y][x + 2][0];
                                                const float w2 = critic_conv2d_drawn_grad[b][y][x + 1][0];
                                                const float w3 = critic_conv2d_drawn_grad[b][y][x][0];
                                                const float w4 = critic_conv2d_drawn_grad[b][y][x - 1][0];
                                                const float w5 = critic_conv2d_drawn_grad[b][y][x - 2][0];
                                                const float a = upsampling2d_tiles_2[ky * 28 + b * 784 + y * 28 + x - 56][first + c];
                                                s0_0 += a * w;
                                                s0_1 += a * w2;
                                                s0_2 += a * w3;
                                                s0_3 += a * w4;
                                                s0_4 += a * w5;
                                                const float a2 = upsampling2d_tiles_2[ky * 28 + b * 784 + y * 28 + x - 56][first + c + 1];
                                                s1_0 += a2 * w;
                                                s1_1 += a2 * w2;
                                                s1_2 += a2 * w3;
                                                s1_3 += a2 * w4;
                                                s1_4 += a2 * w5;
                                                const float a3 = upsampling2d_tiles_2[ky * 28 + b * 784 + y * 28 + x - 56][first + c + 2];
                                                s2_0 += a3 * w;
                                                s2_1 += a3 * w2;
                                                s2_2 += a3 * w3;
                                                s2_3 += a3 * w4;
                                                s2_4 += a3 * w5;
                                                const float a4 = upsampling2d_tiles_2[ky * 28 + b * 784 + y * 28 + x - 56][first + c + 3];
                                                s3_0 += a4 * w;
                                                s3_1 += a4 * w2;
                                                s3_2 += a4 * w3;
                                                s3_3 += a4 * w4;
                                                s3_4 += a4 * w5;
                                            }
                                        }
                                        {
                                            const float w = critic_conv2d_drawn_grad[b][y][27][0];
                                            const float w2 = critic_conv2d_drawn_grad[b][y][26][0];
                                            const float w3 = critic_conv2d_drawn_grad[b][y][25][0];
                                            const float w4 = critic_conv2d_drawn_grad[b][y][24][0];
                                            const float a = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][13][0][first + c];
                                            s0_1 += a * w;
                                            s0_2 += a * w2;
                                            s0_3 += a * w3;
                                            s0_4 += a * w4;
                                            const float a2 = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][13][0][first + c + 1];
                                            s1_1 += a2 * w;
                                            s1_2 += a2 * w2;
                                            s1_3 += a2 * w3;
                                            s1_4 += a2 * w4;
                                            const float a3 = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][13][0][first + c + 2];
                                            s2_1 += a3 * w;
                                            s2_2 += a3 * w2;
                                            s2_3 += a3 * w3;
                                            s2_4 += a3 * w4;
                                            const float a4 = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][13][0][first + c + 3];
                                            s3_1 += a4 * w;
                                            s3_2 += a4 * w2;
                                            s3_3 += a4 * w3;
                                            s3_4 += a4 * w4;
                                        }
                                        {
                                            const float w = critic_conv2d_drawn_grad[b][y][27][0];
                                            const float w2 = critic_conv2d_drawn_grad[b][y][26][0];
                                            const float w3 = critic_conv2d_drawn_grad[b][y][25][0];
                                            const float a = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][13][1][first + c];
                                            s0_2 += a * w;
                                            s0_3 += a * w2;
                                            s0_4 += a * w3;
                                            const float a2 = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][13][1][first + c + 1];
                                            s1_2 += a2 * w;
                                            s1_3 += a2 * w2;
                                            s1_4 += a2 * w3;
                                            const float a3 = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][13][1][first + c + 2];
                                            s2_2 += a3 * w;
                                            s2_3 += a3 * w2;
                                            s2_4 += a3 * w3;
                                            const float a4 = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][13][1][first + c + 3];
                                            s3_2 += a4 * w;
                                            s3_3 += a4 * w2;
                                            s3_4 += a4 * w3;
                                        }
                                    }
                                sums[ky * 160 + first + c][0] = s0_0;
                                sums[ky * 160 + first + c + 32][0] = s0_1;
                                sums[ky * 160 + first + c + 64][0] = s0_2;
                                sums[ky * 160 + first + c + 96][0] = s0_3;
                                sums[ky * 160 + first + c + 128][0] = s0_4;
                                sums[ky * 160 + first + c + 1][0] = s1_0;
                                sums[ky * 160 + first + c + 33][0] = s1_1;
                                sums[ky * 160 + first + c + 65][0] = s1_2;
                                sums[ky * 160 + first + c + 97][0] = s1_3;
                                sums[ky * 160 + first + c + 129][0] = s1_4;
                                sums[ky * 160 + first + c + 2][0] = s2_0;
                                sums[ky * 160 + first + c + 34][0] = s2_1;
                                sums[ky * 160 + first + c + 66][0] = s2_2;
                                sums[ky * 160 + first + c + 98][0] = s2_3;
                                sums[ky * 160 + first + c + 130][0] = s2_4;
                                sums[ky * 160 + first + c + 3][0] = s3_0;
                                sums[ky * 160 + first + c + 35][0] = s3_1;
                                sums[ky * 160 + first + c + 67][0] = s3_2;
                                sums[ky * 160 + first + c + 99][0] = s3_3;
                                sums[ky * 160 + first + c + 131][0] = s3_4;
                            }
        }
        #pragma omp barrier
        #pragma omp single nowait
        {
            for (int ky = 0; ky < 5; ky++)
                for (int kx = 0; kx < 5; kx++)
                    for (int c = 0; c < 32; c++) {
                        float sum = sums[ky * 160 + kx * 32 + c][0];
                        const float m2 = generator_conv2d_1_kernel_deceive_m[ky][kx][c][0] * deceive_beta_1 + (1.0f - deceive_beta_1) * sum;
                        const float t = generator_conv2d_1_kernel_deceive_v[ky][kx][c][0] * deceive_beta_2;
                        const float v = t + (1.0f - deceive_beta_2) * (sum * sum);
                        generator_conv2d_1_kernel[ky][kx][c][0] -= adam_rate * m2 / (deceive_epsilon + adam_rsqrt * sqrtf(v));
                        generator_conv2d_1_kernel_deceive_m[ky][kx][c][0] = m2;
                        generator_conv2d_1_kernel_deceive_v[ky][kx][c][0] = v;
                    }
        }
    }
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// reduce, greater, select, reduce, mul, sub, mul, reduce: [32], [64, 28, 28, 32], [64, 14, 14, 32] -> [64, 14, 14, 32], [64, 32], 4.01 MFLOP
static void deceive_generator_batch_norm_1_sum_grad(gan *m)
{
    const float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 20323968);
    const float (*restrict generator_conv2d_1_input_grad)[28][28][32] = (void *)(m->arena + 6422528);
    const float (*restrict relu_max)[14][14][32] = (void *)(m->arena + 17661952);
    const float (*restrict generator_conv2d)[14][14][32] = (void *)(m->arena + 16056320);
    float (*restrict upsampling2d_sum_grad)[14][14][32] = (void *)(m->arena + 0);
    float (*restrict generator_batch_norm_1_sum_grad)[32] = (void *)(m->arena + 1605632);
    float (*restrict generator_batch_norm_1_sum_grad_2)[32] = (void *)(m->arena + 1613824);

    const f32x16 t = f32x16_load(&generator_batch_norm_1_sum_2[0]) * 0.0051020407f;
    const f32x16 t3 = f32x16_load(&generator_batch_norm_1_sum_2[16]) * 0.0051020407f;
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        // upsampling2d_sum_grad
        {
            for (int j = 0; j < 14; j++)
                for (int l = 0; l < 14; l++) {
                    f32x16 sum = f32x16_splat(0.0f);
                    f32x16 sum2 = f32x16_splat(0.0f);
                    for (int k = 0; k < 2; k++)
                        for (int n = 0; n < 2; n++) {
                            sum += f32x16_load(&generator_conv2d_1_input_grad[b][j * 2 + k][l * 2 + n][0]);
                            sum2 += f32x16_load(&generator_conv2d_1_input_grad[b][j * 2 + k][l * 2 + n][16]);
                        }
                    f32x16_store(&upsampling2d_sum_grad[b][j][l][0], f32x16_select(f32x16_load(&relu_max[b][j][l][0]) > 0.0f, sum, f32x16_splat(0.0f)));
                    f32x16_store(&upsampling2d_sum_grad[b][j][l][16], f32x16_select(f32x16_load(&relu_max[b][j][l][16]) > 0.0f, sum2, f32x16_splat(0.0f)));
                }
        }
        // generator.batch_norm_1_sum_grad
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            for (int y = 0; y < 14; y++)
                for (int x = 0; x < 14; x++) {
                    sum += f32x16_load(&upsampling2d_sum_grad[b][y][x][0]);
                    sum2 += f32x16_load(&upsampling2d_sum_grad[b][y][x][16]);
                }
            f32x16_store(&generator_batch_norm_1_sum_grad[b][0], sum);
            f32x16_store(&generator_batch_norm_1_sum_grad[b][16], sum2);
        }
        // generator.batch_norm_1_sum_grad
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            for (int y = 0; y < 14; y++)
                for (int x = 0; x < 14; x++) {
                    const f32x16 t2 = (f32x16_load(&generator_conv2d[b][y][x][0]) - t) * f32x16_load(&upsampling2d_sum_grad[b][y][x][0]);
                    sum += t2;
                    const f32x16 t4 = (f32x16_load(&generator_conv2d[b][y][x][16]) - t3) * f32x16_load(&upsampling2d_sum_grad[b][y][x][16]);
                    sum2 += t4;
                }
            f32x16_store(&generator_batch_norm_1_sum_grad_2[b][0], sum);
            f32x16_store(&generator_batch_norm_1_sum_grad_2[b][16], sum2);
        }
    }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// reduce, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 32] -> [32], 2.72 kFLOP
static void deceive_generator_batch_norm_1_beta_grad(gan *m)
{
    const float (*restrict generator_batch_norm_1_sum_grad)[32] = (void *)(m->arena + 1605632);
    const float deceive_beta_1 = m->deceive_beta_1;
    const float deceive_beta_2 = m->deceive_beta_2;
    const float adam_rate = *(const float *)(m->arena + 20324224);
    const float deceive_epsilon = m->deceive_epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 20324288);
    float *restrict generator_batch_norm_1_beta = m->generator_batch_norm_1_beta;
    float *restrict generator_batch_norm_1_beta_deceive_m = m->generator_batch_norm_1_beta_deceive_m;
    float *restrict generator_batch_norm_1_beta_deceive_v = m->generator_batch_norm_1_beta_deceive_v;
    float *restrict generator_batch_norm_1_beta_grad = (void *)(m->arena + 1622016);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&generator_batch_norm_1_sum_grad[b][0]);
        sum2 += f32x16_load(&generator_batch_norm_1_sum_grad[b][16]);
    }
    const f32x16 t = deceive_beta_1 * f32x16_load(&generator_batch_norm_1_beta_deceive_m[0]);
    const f32x16 t2 = t + (1.0f - deceive_beta_1) * sum;
    const f32x16 t3 = deceive_beta_2 * f32x16_load(&generator_batch_norm_1_beta_deceive_v[0]);
    const f32x16 t4 = t3 + (1.0f - deceive_beta_2) * (sum * sum);
    const f32x16 t5 = adam_rate * t2 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t4));
    f32x16_store(&generator_batch_norm_1_beta[0], f32x16_load(&generator_batch_norm_1_beta[0]) - t5);
    f32x16_store(&generator_batch_norm_1_beta_deceive_m[0], t2);
    f32x16_store(&generator_batch_norm_1_beta_deceive_v[0], t4);
    f32x16_store(&generator_batch_norm_1_beta_grad[0], sum);
    const f32x16 t6 = deceive_beta_1 * f32x16_load(&generator_batch_norm_1_beta_deceive_m[16]);
    const f32x16 t7 = t6 + (1.0f - deceive_beta_1) * sum2;
    const f32x16 t8 = deceive_beta_2 * f32x16_load(&generator_batch_norm_1_beta_deceive_v[16]);
    const f32x16 t9 = t8 + (1.0f - deceive_beta_2) * (sum2 * sum2);
    const f32x16 t10 = adam_rate * t7 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t9));
    f32x16_store(&generator_batch_norm_1_beta[16], f32x16_load(&generator_batch_norm_1_beta[16]) - t10);
    f32x16_store(&generator_batch_norm_1_beta_deceive_m[16], t7);
    f32x16_store(&generator_batch_norm_1_beta_deceive_v[16], t9);
    f32x16_store(&generator_batch_norm_1_beta_grad[16], sum2);
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// reduce, mul, sub, mul, mul, add, mul, sub, mul, mul, ...: [64, 32], [32] -> [32], 2.88 kFLOP
static void deceive_generator_batch_norm_1_sum_grad_2(gan *m)
{
    const float (*restrict generator_batch_norm_1_sum_grad_2)[32] = (void *)(m->arena + 1613824);
    const float *restrict generator_batch_norm_1_rsqrt = (void *)(m->arena + 20324096);
    const float deceive_beta_1 = m->deceive_beta_1;
    const float deceive_beta_2 = m->deceive_beta_2;
    const float *restrict generator_batch_norm_1_gamma = m->generator_batch_norm_1_gamma;
    const float adam_rate = *(const float *)(m->arena + 20324224);
    const float deceive_epsilon = m->deceive_epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 20324288);
    float *restrict generator_batch_norm_1_gamma_deceive_m = m->generator_batch_norm_1_gamma_deceive_m;
    float *restrict generator_batch_norm_1_gamma_deceive_v = m->generator_batch_norm_1_gamma_deceive_v;
    float *restrict generator_batch_norm_1_mul_grad = (void *)(m->arena + 1622144);
    float *restrict generator_batch_norm_1_adam_param = (void *)(m->arena + 5111808);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&generator_batch_norm_1_sum_grad_2[b][0]);
        sum2 += f32x16_load(&generator_batch_norm_1_sum_grad_2[b][16]);
    }
    const f32x16 generator_batch_norm_1_rsqrt_i = f32x16_load(&generator_batch_norm_1_rsqrt[0]);
    const f32x16 t = generator_batch_norm_1_rsqrt_i * sum;
    const f32x16 t2 = f32x16_load(&generator_batch_norm_1_gamma_deceive_m[0]) * deceive_beta_1;
    const f32x16 t3 = t2 + (1.0f - deceive_beta_1) * t;
    const f32x16 t4 = f32x16_load(&generator_batch_norm_1_gamma_deceive_v[0]) * deceive_beta_2;
    const f32x16 t5 = t4 + (1.0f - deceive_beta_2) * (t * t);
    const f32x16 generator_batch_norm_1_gamma_i = f32x16_load(&generator_batch_norm_1_gamma[0]);
    const f32x16 t6 = generator_batch_norm_1_rsqrt_i * (generator_batch_norm_1_rsqrt_i * generator_batch_norm_1_rsqrt_i);
    const f32x16 t7 = adam_rate * t3 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t5));
    f32x16_store(&generator_batch_norm_1_gamma_deceive_m[0], t3);
    f32x16_store(&generator_batch_norm_1_gamma_deceive_v[0], t5);
    f32x16_store(&generator_batch_norm_1_mul_grad[0], generator_batch_norm_1_gamma_i * sum * t6);
    f32x16_store(&generator_batch_norm_1_adam_param[0], generator_batch_norm_1_gamma_i - t7);
    const f32x16 generator_batch_norm_1_rsqrt_i2 = f32x16_load(&generator_batch_norm_1_rsqrt[16]);
    const f32x16 t8 = generator_batch_norm_1_rsqrt_i2 * sum2;
    const f32x16 t9 = f32x16_load(&generator_batch_norm_1_gamma_deceive_m[16]) * deceive_beta_1;
    const f32x16 t10 = t9 + (1.0f - deceive_beta_1) * t8;
    const f32x16 t11 = f32x16_load(&generator_batch_norm_1_gamma_deceive_v[16]) * deceive_beta_2;
    const f32x16 t12 = t11 + (1.0f - deceive_beta_2) * (t8 * t8);
    const f32x16 generator_batch_norm_1_gamma_i2 = f32x16_load(&generator_batch_norm_1_gamma[16]);
    const f32x16 t13 = generator_batch_norm_1_rsqrt_i2 * (generator_batch_norm_1_rsqrt_i2 * generator_batch_norm_1_rsqrt_i2);
    const f32x16 t14 = adam_rate * t10 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t12));
    f32x16_store(&generator_batch_norm_1_gamma_deceive_m[16], t10);
    f32x16_store(&generator_batch_norm_1_gamma_deceive_v[16], t12);
    f32x16_store(&generator_batch_norm_1_mul_grad[16], generator_batch_norm_1_gamma_i2 * sum2 * t13);
    f32x16_store(&generator_batch_norm_1_adam_param[16], generator_batch_norm_1_gamma_i2 - t14);
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// mul, mul, mul: [64], [32] -> [64, 32], 4.13 kFLOP
static void deceive_generator_batch_norm_1_mul_grad(gan *m)
{
    const float *restrict batch_weight = m->batch_weight;
    const float *restrict generator_batch_norm_1_mul_grad = (void *)(m->arena + 1622144);
    float (*restrict generator_batch_norm_1_mul_grad_2)[32] = (void *)(m->arena + 1605632);

    for (int b = 0; b < 64; b++)
        for (int i = 0; i < 32; i += 16)
            f32x16_store(&generator_batch_norm_1_mul_grad_2[b][i], batch_weight[b] * (f32x16_load(&generator_batch_norm_1_mul_grad[i]) * -0.5f) * 0.0051020407f);
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// mul, sub, mul, reduce, mul, mul, mul, mul, sub: [32], [64], [64, 32] -> [32], 6.34 kFLOP
static void deceive_generator_batch_norm_1_sum_grad_3(gan *m)
{
    const float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 20323968);
    const float *restrict batch_weight = m->batch_weight;
    const float (*restrict generator_batch_norm_1_sum)[32] = (void *)(m->arena + 20312576);
    const float *restrict generator_batch_norm_1_rsqrt = (void *)(m->arena + 20324096);
    const float *restrict generator_batch_norm_1_gamma = m->generator_batch_norm_1_gamma;
    const float *restrict generator_batch_norm_1_mul_grad = (void *)(m->arena + 1622144);
    const float *restrict generator_batch_norm_1_beta_grad = (void *)(m->arena + 1622016);
    float *restrict generator_batch_norm_1_sum_grad_3 = (void *)(m->arena + 1622272);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    const f32x16 t = f32x16_load(&generator_batch_norm_1_sum_2[0]) * 1.0f;
    const f32x16 t2 = f32x16_load(&generator_batch_norm_1_sum_2[16]) * 1.0f;
    for (int b = 0; b < 64; b++) {
        sum += batch_weight[b] * (f32x16_load(&generator_batch_norm_1_sum[b][0]) - t);
        sum2 += batch_weight[b] * (f32x16_load(&generator_batch_norm_1_sum[b][16]) - t2);
    }
    const f32x16 t3 = f32x16_load(&generator_batch_norm_1_rsqrt[0]) * f32x16_load(&generator_batch_norm_1_gamma[0]);
    const f32x16 t4 = f32x16_load(&generator_batch_norm_1_mul_grad[0]) * sum * 0.0051020407f;
    f32x16_store(&generator_batch_norm_1_sum_grad_3[0], t4 - f32x16_load(&generator_batch_norm_1_beta_grad[0]) * t3);
    const f32x16 t5 = f32x16_load(&generator_batch_norm_1_rsqrt[16]) * f32x16_load(&generator_batch_norm_1_gamma[16]);
    const f32x16 t6 = f32x16_load(&generator_batch_norm_1_mul_grad[16]) * sum2 * 0.0051020407f;
    f32x16_store(&generator_batch_norm_1_sum_grad_3[16], t6 - f32x16_load(&generator_batch_norm_1_beta_grad[16]) * t5);
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// mul, mul: [64], [32] -> [64, 32], 4.1 kFLOP
static void deceive_generator_batch_norm_1_mul_grad_2(gan *m)
{
    const float *restrict batch_weight = m->batch_weight;
    const float *restrict generator_batch_norm_1_sum_grad_3 = (void *)(m->arena + 1622272);
    float (*restrict generator_batch_norm_1_mul_grad_3)[32] = (void *)(m->arena + 1613824);

    for (int b = 0; b < 64; b++)
        for (int i = 0; i < 32; i += 16)
            f32x16_store(&generator_batch_norm_1_mul_grad_3[b][i], batch_weight[b] * f32x16_load(&generator_batch_norm_1_sum_grad_3[i]) * 0.0051020407f);
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// mul, mul, mul, sub, mul, mul, add, add: [32], [64, 14, 14, 32], [64, 32] -> [64, 14, 14, 32], 2.81 MFLOP
static void deceive_generator_batch_norm_1_y_grad(gan *m)
{
    const float *restrict generator_batch_norm_1_gamma = m->generator_batch_norm_1_gamma;
    const float (*restrict upsampling2d_sum_grad)[196][32] = (void *)(m->arena + 0);
    const float (*restrict generator_conv2d)[196][32] = (void *)(m->arena + 16056320);
    const float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 20323968);
    const float (*restrict generator_batch_norm_1_mul_grad_2)[32] = (void *)(m->arena + 1605632);
    const float *restrict generator_batch_norm_1_rsqrt = (void *)(m->arena + 20324096);
    const float (*restrict generator_batch_norm_1_mul_grad_3)[32] = (void *)(m->arena + 1613824);
    float (*restrict generator_batch_norm_1_y_grad)[196][32] = (void *)(m->arena + 3211264);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int i = 0; i < 196; i++)
            for (int j = 0; j < 32; j += 16) {
                const f32x16 t = f32x16_load(&generator_batch_norm_1_gamma[j]) * f32x16_load(&upsampling2d_sum_grad[b][i][j]);
                const f32x16 t2 = f32x16_load(&generator_conv2d[b][i][j]) - f32x16_load(&generator_batch_norm_1_sum_2[j]) * 0.0051020407f;
                const f32x16 t3 = t2 * f32x16_load(&generator_batch_norm_1_mul_grad_2[b][j]) * 2.0f;
                const f32x16 t4 = f32x16_load(&generator_batch_norm_1_rsqrt[j]) * t + t3;
                f32x16_store(&generator_batch_norm_1_y_grad[b][i][j], t4 + f32x16_load(&generator_batch_norm_1_mul_grad_3[b][j]));
            }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// slice, transpose: [3, 3, 64, 32] -> [3, 3, 32, 64]
static void deceive_generator_conv2d_transpose_grad(gan *m)
{
    const float (*restrict generator_conv2d_kernel)[64][32] = (const void *)m->generator_conv2d_kernel;
    float (*restrict generator_conv2d_transpose_grad)[32][64] = (void *)(m->arena + 0);

    for (int i = 0; i < 9; i++)
        for (int j = 0; j < 32; j++) {
            #pragma omp simd
            for (int k = 0; k < 64; k++)
                generator_conv2d_transpose_grad[i][j][k] = generator_conv2d_kernel[8 - i][k][j];
        }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// winograd_kernel: [3, 3, 32, 64] -> [36, 32, 64], 295 kFLOP
static void deceive_generator_conv2d_winograd_kernel_2(gan *m)
{
    const float (*restrict generator_conv2d_transpose_grad)[3][32][64] = (void *)(m->arena + 0);
    float (*restrict generator_conv2d_winograd_kernel_2)[32][64] = (void *)(m->arena + 4816896);

    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 32; channel++)
        for (int c = 0; c < 64; c += 16) {
            const f32x16 k = f32x16_load(&generator_conv2d_transpose_grad[0][0][channel][c]);
            const f32x16 k2 = f32x16_load(&generator_conv2d_transpose_grad[1][0][channel][c]);
            const f32x16 k3 = f32x16_load(&generator_conv2d_transpose_grad[2][0][channel][c]);
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
            const f32x16 k4 = f32x16_load(&generator_conv2d_transpose_grad[0][1][channel][c]);
            const f32x16 k5 = f32x16_load(&generator_conv2d_transpose_grad[1][1][channel][c]);
            const f32x16 k6 = f32x16_load(&generator_conv2d_transpose_grad[2][1][channel][c]);
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
            const f32x16 k7 = f32x16_load(&generator_conv2d_transpose_grad[0][2][channel][c]);
            const f32x16 k8 = f32x16_load(&generator_conv2d_transpose_grad[1][2][channel][c]);
            const f32x16 k9 = f32x16_load(&generator_conv2d_transpose_grad[2][2][channel][c]);
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
            f32x16_store(&generator_conv2d_winograd_kernel_2[0][channel][c], result);
            f32x16 result2 = even7 + odd7;
            f32x16_store(&generator_conv2d_winograd_kernel_2[1][channel][c], result2);
            f32x16 result3 = even7 - odd7;
            f32x16_store(&generator_conv2d_winograd_kernel_2[2][channel][c], result3);
            f32x16 result4 = even8 + odd8;
            f32x16_store(&generator_conv2d_winograd_kernel_2[3][channel][c], result4);
            f32x16 result5 = even8 - odd8;
            f32x16_store(&generator_conv2d_winograd_kernel_2[4][channel][c], result5);
            f32x16_store(&generator_conv2d_winograd_kernel_2[5][channel][c], t0_2);
            const f32x16 even9 = -0.68840337f * t1_0 + -0.26890758f * t1_2;
            const f32x16 odd9 = -0.4302521f * t1_1;
            const f32x16 even10 = 0.11951447f * t1_0 + 0.26890758f * t1_2;
            const f32x16 odd10 = 0.17927171f * t1_1;
            f32x16 result6 = 1.1377778f * t1_0;
            f32x16_store(&generator_conv2d_winograd_kernel_2[6][channel][c], result6);
            f32x16 result7 = even9 + odd9;
            f32x16_store(&generator_conv2d_winograd_kernel_2[7][channel][c], result7);
            f32x16 result8 = even9 - odd9;
            f32x16_store(&generator_conv2d_winograd_kernel_2[8][channel][c], result8);
            f32x16 result9 = even10 + odd10;
            f32x16_store(&generator_conv2d_winograd_kernel_2[9][channel][c], result9);
            f32x16 result10 = even10 - odd10;
            f32x16_store(&generator_conv2d_winograd_kernel_2[10][channel][c], result10);
            f32x16_store(&generator_conv2d_winograd_kernel_2[11][channel][c], t1_2);
            const f32x16 even11 = -0.68840337f * t2_0 + -0.26890758f * t2_2;
            const f32x16 odd11 = -0.4302521f * t2_1;
            const f32x16 even12 = 0.11951447f * t2_0 + 0.26890758f * t2_2;
            const f32x16 odd12 = 0.17927171f * t2_1;
            f32x16 result11 = 1.1377778f * t2_0;
            f32x16_store(&generator_conv2d_winograd_kernel_2[12][channel][c], result11);
            f32x16 result12 = even11 + odd11;
            f32x16_store(&generator_conv2d_winograd_kernel_2[13][channel][c], result12);
            f32x16 result13 = even11 - odd11;
            f32x16_store(&generator_conv2d_winograd_kernel_2[14][channel][c], result13);
            f32x16 result14 = even12 + odd12;
            f32x16_store(&generator_conv2d_winograd_kernel_2[15][channel][c], result14);
            f32x16 result15 = even12 - odd12;
            f32x16_store(&generator_conv2d_winograd_kernel_2[16][channel][c], result15);
            f32x16_store(&generator_conv2d_winograd_kernel_2[17][channel][c], t2_2);
            const f32x16 even13 = -0.68840337f * t3_0 + -0.26890758f * t3_2;
            const f32x16 odd13 = -0.4302521f * t3_1;
            const f32x16 even14 = 0.11951447f * t3_0 + 0.26890758f * t3_2;
            const f32x16 odd14 = 0.17927171f * t3_1;
            f32x16 result16 = 1.1377778f * t3_0;
            f32x16_store(&generator_conv2d_winograd_kernel_2[18][channel][c], result16);
            f32x16 result17 = even13 + odd13;
            f32x16_store(&generator_conv2d_winograd_kernel_2[19][channel][c], result17);
            f32x16 result18 = even13 - odd13;
            f32x16_store(&generator_conv2d_winograd_kernel_2[20][channel][c], result18);
            f32x16 result19 = even14 + odd14;
            f32x16_store(&generator_conv2d_winograd_kernel_2[21][channel][c], result19);
            f32x16 result20 = even14 - odd14;
            f32x16_store(&generator_conv2d_winograd_kernel_2[22][channel][c], result20);
            f32x16_store(&generator_conv2d_winograd_kernel_2[23][channel][c], t3_2);
            const f32x16 even15 = -0.68840337f * t4_0 + -0.26890758f * t4_2;
            const f32x16 odd15 = -0.4302521f * t4_1;
            const f32x16 even16 = 0.11951447f * t4_0 + 0.26890758f * t4_2;
            const f32x16 odd16 = 0.17927171f * t4_1;
            f32x16 result21 = 1.1377778f * t4_0;
            f32x16_store(&generator_conv2d_winograd_kernel_2[24][channel][c], result21);
            f32x16 result22 = even15 + odd15;
            f32x16_store(&generator_conv2d_winograd_kernel_2[25][channel][c], result22);
            f32x16 result23 = even15 - odd15;
            f32x16_store(&generator_conv2d_winograd_kernel_2[26][channel][c], result23);
            f32x16 result24 = even16 + odd16;
            f32x16_store(&generator_conv2d_winograd_kernel_2[27][channel][c], result24);
            f32x16 result25 = even16 - odd16;
            f32x16_store(&generator_conv2d_winograd_kernel_2[28][channel][c], result25);
            f32x16_store(&generator_conv2d_winograd_kernel_2[29][channel][c], t4_2);
            const f32x16 even17 = -0.68840337f * t5_0 + -0.26890758f * t5_2;
            const f32x16 odd17 = -0.4302521f * t5_1;
            const f32x16 even18 = 0.11951447f * t5_0 + 0.26890758f * t5_2;
            const f32x16 odd18 = 0.17927171f * t5_1;
            f32x16 result26 = 1.1377778f * t5_0;
            f32x16_store(&generator_conv2d_winograd_kernel_2[30][channel][c], result26);
            f32x16 result27 = even17 + odd17;
            f32x16_store(&generator_conv2d_winograd_kernel_2[31][channel][c], result27);
            f32x16 result28 = even17 - odd17;
            f32x16_store(&generator_conv2d_winograd_kernel_2[32][channel][c], result28);
            f32x16 result29 = even18 + odd18;
            f32x16_store(&generator_conv2d_winograd_kernel_2[33][channel][c], result29);
            f32x16 result30 = even18 - odd18;
            f32x16_store(&generator_conv2d_winograd_kernel_2[34][channel][c], result30);
            f32x16_store(&generator_conv2d_winograd_kernel_2[35][channel][c], t5_2);
        }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// winograd: [64, 14, 14, 32], [36, 32, 64] -> [64, 14, 14, 64], 419 MFLOP
static void deceive_generator_conv2d_input_grad(gan *m)
{
    const float (*restrict generator_batch_norm_1_y_grad)[14][14][32] = (void *)(m->arena + 3211264);
    const float (*restrict generator_conv2d_winograd_kernel_2)[32][64] = (void *)(m->arena + 4816896);
    float (*restrict generator_conv2d_input_grad)[14][14][64] = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        // 16 tiles of 4 x 4 pixels, each by way of 6 x 6 points
        alignas(64) float patch[18][18][32];
        alignas(64) float inputs[576][32];
        alignas(64) float products[576][64];
        alignas(64) float outputs[16][16][64];
        for (int x = 0; x < 18; x++)
            for (int c = 0; c < 32; c += 16)
                f32x16_store(&patch[0][x][c], f32x16_splat(0.0f));
        for (int y = 1; y < 15; y++) {
            for (int c = 0; c < 32; c += 16)
                f32x16_store(&patch[y][0][c], f32x16_splat(0.0f));
            for (int x = 1; x < 15; x++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&patch[y][x][c], f32x16_load(&generator_batch_norm_1_y_grad[b][y - 1][x - 1][c]));
            for (int x = 15; x < 18; x++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&patch[y][x][c], f32x16_splat(0.0f));
        }
        for (int y = 15; y < 18; y++)
            for (int x = 0; x < 18; x++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&patch[y][x][c], f32x16_splat(0.0f));
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 4; j++)
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
                for (int c = 0; c < 32; c++) {
                    const f32x16 w = f32x16_load(&generator_conv2d_winograd_kernel_2[point][c][0]);
                    const f32x16 w2 = f32x16_load(&generator_conv2d_winograd_kernel_2[point][c][16]);
                    const f32x16 w3 = f32x16_load(&generator_conv2d_winograd_kernel_2[point][c][32]);
                    const f32x16 w4 = f32x16_load(&generator_conv2d_winograd_kernel_2[point][c][48]);
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
                for (int c = 0; c < 32; c++) {
                    const f32x16 w = f32x16_load(&generator_conv2d_winograd_kernel_2[point][c][0]);
                    const f32x16 w2 = f32x16_load(&generator_conv2d_winograd_kernel_2[point][c][16]);
                    const f32x16 w3 = f32x16_load(&generator_conv2d_winograd_kernel_2[point][c][32]);
                    const f32x16 w4 = f32x16_load(&generator_conv2d_winograd_kernel_2[point][c][48]);
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
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 4; j++)
                for (int c = 0; c < 64; c += 16) {
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
        for (int y = 0; y < 14; y++)
            for (int x = 0; x < 14; x++)
                for (int c = 0; c < 64; c += 16) {
                    const f32x16 sum = f32x16_load(&outputs[y][x][c]);
                    f32x16_store(&generator_conv2d_input_grad[b][y][x][c], sum);
                }
    }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// conv_kernel_grad, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 14, 14, 32], [64, 7, 2, 7, 2, 64] -> [576, 32], [3, 3, 64, 32], 420 MFLOP
static void deceive_generator_conv2d_kernel_grad(gan *m)
{
    const float (*restrict generator_batch_norm_1_y_grad)[14][14][32] = (void *)(m->arena + 3211264);
    const float (*upsampling2d_tiles_flat)[7][2][64] = (void *)(m->arena + 12845056);
    const float (*upsampling2d_tiles)[64] = (void *)(m->arena + 12845056);
    const float deceive_beta_1 = m->deceive_beta_1;
    const float deceive_beta_2 = m->deceive_beta_2;
    const float adam_rate = *(const float *)(m->arena + 20324224);
    const float deceive_epsilon = m->deceive_epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 20324288);
    float (*restrict sums)[32] = (void *)(m->arena + 4816896);
    float (*restrict generator_conv2d_kernel)[3][64][32] = m->generator_conv2d_kernel;
    float (*restrict generator_conv2d_kernel_deceive_m)[3][64][32] = m->generator_conv2d_kernel_deceive_m;
    float (*restrict generator_conv2d_kernel_deceive_v)[3][64][32] = m->generator_conv2d_kernel_deceive_v;

    {
        #pragma omp single nowait
        {
            for (int f = 0; f < 32; f += 16)
                for (int c = 0; c < 576; c++)
                    f32x16_store(&sums[c][f], f32x16_splat(0.0f));
        }
        for (int block = 0; block < 64; block += 13) {
            #pragma omp barrier
            #pragma omp for collapse(2) schedule(static) nowait
            for (int64_t ky = 0; ky < 3; ky++)
                for (int64_t first = 0; first < 64; first += 16)
                    for (int near = 0; near < 13; near++)
                        for (int top = 0; top < 14; top += 7)
                            for (int f = 0; f < 32; f += 16) {
                                {
                                    // 6 input channels x 3 taps x 16 output channels in registers
                                    f32x16 s0_0 = f32x16_load(&sums[ky * 192 + first][f]);
                                    f32x16 s0_1 = f32x16_load(&sums[ky * 192 + first + 64][f]);
                                    f32x16 s0_2 = f32x16_load(&sums[ky * 192 + first + 128][f]);
                                    f32x16 s1_0 = f32x16_load(&sums[ky * 192 + first + 1][f]);
                                    f32x16 s1_1 = f32x16_load(&sums[ky * 192 + first + 65][f]);
                                    f32x16 s1_2 = f32x16_load(&sums[ky * 192 + first + 129][f]);
                                    f32x16 s2_0 = f32x16_load(&sums[ky * 192 + first + 2][f]);
                                    f32x16 s2_1 = f32x16_load(&sums[ky * 192 + first + 66][f]);
                                    f32x16 s2_2 = f32x16_load(&sums[ky * 192 + first + 130][f]);
                                    f32x16 s3_0 = f32x16_load(&sums[ky * 192 + first + 3][f]);
                                    f32x16 s3_1 = f32x16_load(&sums[ky * 192 + first + 67][f]);
                                    f32x16 s3_2 = f32x16_load(&sums[ky * 192 + first + 131][f]);
                                    f32x16 s4_0 = f32x16_load(&sums[ky * 192 + first + 4][f]);
                                    f32x16 s4_1 = f32x16_load(&sums[ky * 192 + first + 68][f]);
                                    f32x16 s4_2 = f32x16_load(&sums[ky * 192 + first + 132][f]);
                                    f32x16 s5_0 = f32x16_load(&sums[ky * 192 + first + 5][f]);
                                    f32x16 s5_1 = f32x16_load(&sums[ky * 192 + first + 69][f]);
                                    f32x16 s5_2 = f32x16_load(&sums[ky * 192 + first + 133][f]);
                                    for (int b = block + near; b < (64 < block + near + 1 ? 64 : block + near + 1); b++)
                                        for (int y = (top < 1 - ky ? 1 - ky : top); y < (15 - ky < top + 7 ? 15 - ky : top + 7); y++) {
                                            {
                                                const f32x16 w = f32x16_load(&generator_batch_norm_1_y_grad[b][y][1][f]);
                                                const f32x16 w2 = f32x16_load(&generator_batch_norm_1_y_grad[b][y][0][f]);
                                                const float a = upsampling2d_tiles_flat[ky + b * 14 + y - 1][0][0][first];
                                                s0_0 += a * w;
                                                s0_1 += a * w2;
                                                const float a2 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][0][0][first + 1];
                                                s1_0 += a2 * w;
                                                s1_1 += a2 * w2;
                                                const float a3 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][0][0][first + 2];
                                                s2_0 += a3 * w;
                                                s2_1 += a3 * w2;
                                                const float a4 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][0][0][first + 3];
                                                s3_0 += a4 * w;
                                                s3_1 += a4 * w2;
                                                const float a5 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][0][0][first + 4];
                                                s4_0 += a5 * w;
                                                s4_1 += a5 * w2;
                                                const float a6 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][0][0][first + 5];
                                                s5_0 += a6 * w;
                                                s5_1 += a6 * w2;
                                            }
                                            {
                                                for (int x = 1; x < 13; x++) {
                                                    const f32x16 w = f32x16_load(&generator_batch_norm_1_y_grad[b][y][x + 1][f]);
                                                    const f32x16 w2 = f32x16_load(&generator_batch_norm_1_y_grad[b][y][x][f]);
                                                    const f32x16 w3 = f32x16_load(&generator_batch_norm_1_y_grad[b][y][x - 1][f]);
                                                    const float a = upsampling2d_tiles[ky * 14 + b * 196 + y * 14 + x - 14][first];
                                                    s0_0 += a * w;
                                                    s0_1 += a * w2;
                                                    s0_2 += a * w3;
                                                    const float a2 = upsampling2d_tiles[ky * 14 + b * 196 + y * 14 + x - 14][first + 1];
                                                    s1_0 += a2 * w;
                                                    s1_1 += a2 * w2;
                                                    s1_2 += a2 * w3;
                                                    const float a3 = upsampling2d_tiles[ky * 14 + b * 196 + y * 14 + x - 14][first + 2];
                                                    s2_0 += a3 * w;
                                                    s2_1 += a3 * w2;
                                                    s2_2 += a3 * w3;
                                                    const float a4 = upsampling2d_tiles[ky * 14 + b * 196 + y * 14 + x - 14][first + 3];
                                                    s3_0 += a4 * w;
                                                    s3_1 += a4 * w2;
                                                    s3_2 += a4 * w3;
                                                    const float a5 = upsampling2d_tiles[ky * 14 + b * 196 + y * 14 + x - 14][first + 4];
                                                    s4_0 += a5 * w;
                                                    s4_1 += a5 * w2;
                                                    s4_2 += a5 * w3;
                                                    const float a6 = upsampling2d_tiles[ky * 14 + b * 196 + y * 14 + x - 14][first + 5];
                                                    s5_0 += a6 * w;
                                                    s5_1 += a6 * w2;
                                                    s5_2 += a6 * w3;
                                                }
                                            }
                                            {
                                                const f32x16 w = f32x16_load(&generator_batch_norm_1_y_grad[b][y][13][f]);
                                                const f32x16 w2 = f32x16_load(&generator_batch_norm_1_y_grad[b][y][12][f]);
                                                const float a = upsampling2d_tiles_flat[ky + b * 14 + y - 1][6][1][first];
                                                s0_1 += a * w;
                                                s0_2 += a * w2;
                                                const float a2 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][6][1][first + 1];
                                                s1_1 += a2 * w;
                                                s1_2 += a2 * w2;
                                                const float a3 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][6][1][first + 2];
                                                s2_1 += a3 * w;
                                                s2_2 += a3 * w2;
                                                const float a4 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][6][1][first + 3];
                                                s3_1 += a4 * w;
                                                s3_2 += a4 * w2;
                                                const float a5 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][6][1][first + 4];
                                                s4_1 += a5 * w;
                                                s4_2 += a5 * w2;
                                                const float a6 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][6][1][first + 5];
                                                s5_1 += a6 * w;
                                                s5_2 += a6 * w2;
                                            }
                                        }
                                    f32x16_store(&sums[ky * 192 + first][f], s0_0);
                                    f32x16_store(&sums[ky * 192 + first + 64][f], s0_1);
                                    f32x16_store(&sums[ky * 192 + first + 128][f], s0_2);
                                    f32x16_store(&sums[ky * 192 + first + 1][f], s1_0);
                                    f32x16_store(&sums[ky * 192 + first + 65][f], s1_1);
                                    f32x16_store(&sums[ky * 192 + first + 129][f], s1_2);
                                    f32x16_store(&sums[ky * 192 + first + 2][f], s2_0);
                                    f32x16_store(&sums[ky * 192 + first + 66][f], s2_1);
                                    f32x16_store(&sums[ky * 192 + first + 130][f], s2_2);
                                    f32x16_store(&sums[ky * 192 + first + 3][f], s3_0);
                                    f32x16_store(&sums[ky * 192 + first + 67][f], s3_1);
                                    f32x16_store(&sums[ky * 192 + first + 131][f], s3_2);
                                    f32x16_store(&sums[ky * 192 + first + 4][f], s4_0);
                                    f32x16_store(&sums[ky * 192 + first + 68][f], s4_1);
                                    f32x16_store(&sums[ky * 192 + first + 132][f], s4_2);
                                    f32x16_store(&sums[ky * 192 + first + 5][f], s5_0);
                                    f32x16_store(&sums[ky * 192 + first + 69][f], s5_1);
                                    f32x16_store(&sums[ky * 192 + first + 133][f], s5_2);
                                }
                                for (int c = 6; c < 16; c += 5) {
                                    // 5 input channels x 3 taps x 16 output channels in registers
                                    f32x16 s0_0 = f32x16_load(&sums[ky * 192 + first + c][f]);
                                    f32x16 s0_1 = f32x16_load(&sums[ky * 192 + first + c + 64][f]);
                                    f32x16 s0_2 = f32x16_load(&sums[ky * 192 + first + c + 128][f]);
                                    f32x16 s1_0 = f32x16_load(&sums[ky * 192 + first + c + 1][f]);
                                    f32x16 s1_1 = f32x16_load(&sums[ky * 192 + first + c + 65][f]);
                                    f32x16 s1_2 = f32x16_load(&sums[ky * 192 + first + c + 129][f]);
                                    f32x16 s2_0 = f32x16_load(&sums[ky * 192 + first + c + 2][f]);
                                    f32x16 s2_1 = f32x16_load(&sums[ky * 192 + first + c + 66][f]);
                                    f32x16 s2_2 = f32x16_load(&sums[ky * 192 + first + c + 130][f]);
                                    f32x16 s3_0 = f32x16_load(&sums[ky * 192 + first + c + 3][f]);
                                    f32x16 s3_1 = f32x16_load(&sums[ky * 192 + first + c + 67][f]);
                                    f32x16 s3_2 = f32x16_load(&sums[ky * 192 + first + c + 131][f]);
                                    f32x16 s4_0 = f32x16_load(&sums[ky * 192 + first + c + 4][f]);
                                    f32x16 s4_1 = f32x16_load(&sums[ky * 192 + first + c + 68][f]);
                                    f32x16 s4_2 = f32x16_load(&sums[ky * 192 + first + c + 132][f]);
                                    for (int b = block + near; b < (64 < block + near + 1 ? 64 : block + near + 1); b++)
                                        for (int y = (top < 1 - ky ? 1 - ky : top); y < (15 - ky < top + 7 ? 15 - ky : top + 7); y++) {
                                            {
                                                const f32x16 w = f32x16_load(&generator_batch_norm_1_y_grad[b][y][1][f]);
                                                const f32x16 w2 = f32x16_load(&generator_batch_norm_1_y_grad[b][y][0][f]);
                                                const float a = upsampling2d_tiles_flat[ky + b * 14 + y - 1][0][0][first + c];
                                                s0_0 += a * w;
                                                s0_1 += a * w2;
                                                const float a2 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][0][0][first + c + 1];
                                                s1_0 += a2 * w;
                                                s1_1 += a2 * w2;
                                                const float a3 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][0][0][first + c + 2];
                                                s2_0 += a3 * w;
                                                s2_1 += a3 * w2;
                                                const float a4 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][0][0][first + c + 3];
                                                s3_0 += a4 * w;
                                                s3_1 += a4 * w2;
                                                const float a5 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][0][0][first + c + 4];
                                                s4_0 += a5 * w;
                                                s4_1 += a5 * w2;
                                            }
                                            {
                                                for (int x = 1; x < 13; x++) {
                                                    const f32x16 w = f32x16_load(&generator_batch_norm_1_y_grad[b][y][x + 1][f]);
                                                    const f32x16 w2 = f32x16_load(&generator_batch_norm_1_y_grad[b][y][x][f]);
                                                    const f32x16 w3 = f32x16_load(&generator_batch_norm_1_y_grad[b][y][x - 1][f]);
                                                    const float a = upsampling2d_tiles[ky * 14 + b * 196 + y * 14 + x - 14][first + c];
                                                    s0_0 += a * w;
                                                    s0_1 += a * w2;
                                                    s0_2 += a * w3;
                                                    const float a2 = upsampling2d_tiles[ky * 14 + b * 196 + y * 14 + x - 14][first + c + 1];
                                                    s1_0 += a2 * w;
                                                    s1_1 += a2 * w2;
                                                    s1_2 += a2 * w3;
                                                    const float a3 = upsampling2d_tiles[ky * 14 + b * 196 + y * 14 + x - 14][first + c + 2];
                                                    s2_0 += a3 * w;
                                                    s2_1 += a3 * w2;
                                                    s2_2 += a3 * w3;
                                                    const float a4 = upsampling2d_tiles[ky * 14 + b * 196 + y * 14 + x - 14][first + c + 3];
                                                    s3_0 += a4 * w;
                                                    s3_1 += a4 * w2;
                                                    s3_2 += a4 * w3;
                                                    const float a5 = upsampling2d_tiles[ky * 14 + b * 196 + y * 14 + x - 14][first + c + 4];
                                                    s4_0 += a5 * w;
                                                    s4_1 += a5 * w2;
                                                    s4_2 += a5 * w3;
                                                }
                                            }
                                            {
                                                const f32x16 w = f32x16_load(&generator_batch_norm_1_y_grad[b][y][13][f]);
                                                const f32x16 w2 = f32x16_load(&generator_batch_norm_1_y_grad[b][y][12][f]);
                                                const float a = upsampling2d_tiles_flat[ky + b * 14 + y - 1][6][1][first + c];
                                                s0_1 += a * w;
                                                s0_2 += a * w2;
                                                const float a2 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][6][1][first + c + 1];
                                                s1_1 += a2 * w;
                                                s1_2 += a2 * w2;
                                                const float a3 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][6][1][first + c + 2];
                                                s2_1 += a3 * w;
                                                s2_2 += a3 * w2;
                                                const float a4 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][6][1][first + c + 3];
                                                s3_1 += a4 * w;
                                                s3_2 += a4 * w2;
                                                const float a5 = upsampling2d_tiles_flat[ky + b * 14 + y - 1][6][1][first + c + 4];
                                                s4_1 += a5 * w;
                                                s4_2 += a5 * w2;
                                            }
                                        }
                                    f32x16_store(&sums[ky * 192 + first + c][f], s0_0);
                                    f32x16_store(&sums[ky * 192 + first + c + 64][f], s0_1);
                                    f32x16_store(&sums[ky * 192 + first + c + 128][f], s0_2);
                                    f32x16_store(&sums[ky * 192 + first + c + 1][f], s1_0);
                                    f32x16_store(&sums[ky * 192 + first + c + 65][f], s1_1);
                                    f32x16_store(&sums[ky * 192 + first + c + 129][f], s1_2);
                                    f32x16_store(&sums[ky * 192 + first + c + 2][f], s2_0);
                                    f32x16_store(&sums[ky * 192 + first + c + 66][f], s2_1);
                                    f32x16_store(&sums[ky * 192 + first + c + 130][f], s2_2);
                                    f32x16_store(&sums[ky * 192 + first + c + 3][f], s3_0);
                                    f32x16_store(&sums[ky * 192 + first + c + 67][f], s3_1);
                                    f32x16_store(&sums[ky * 192 + first + c + 131][f], s3_2);
                                    f32x16_store(&sums[ky * 192 + first + c + 4][f], s4_0);
                                    f32x16_store(&sums[ky * 192 + first + c + 68][f], s4_1);
                                    f32x16_store(&sums[ky * 192 + first + c + 132][f], s4_2);
                                }
                            }
        }
        #pragma omp barrier
        #pragma omp single nowait
        {
            for (int f = 0; f < 32; f += 16)
                for (int ky = 0; ky < 3; ky++)
                    for (int kx = 0; kx < 3; kx++)
                        for (int c = 0; c < 64; c++) {
                            f32x16 sum = f32x16_load(&sums[ky * 192 + kx * 64 + c][f]);
                            const f32x16 t = f32x16_load(&generator_conv2d_kernel_deceive_m[ky][kx][c][f]) * deceive_beta_1;
                            const f32x16 t2 = t + (1.0f - deceive_beta_1) * sum;
                            const f32x16 t3 = f32x16_load(&generator_conv2d_kernel_deceive_v[ky][kx][c][f]) * deceive_beta_2;
                            const f32x16 t4 = t3 + (1.0f - deceive_beta_2) * (sum * sum);
                            const f32x16 t5 = adam_rate * t2 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t4));
                            f32x16_store(&generator_conv2d_kernel[ky][kx][c][f], f32x16_load(&generator_conv2d_kernel[ky][kx][c][f]) - t5);
                            f32x16_store(&generator_conv2d_kernel_deceive_m[ky][kx][c][f], t2);
                            f32x16_store(&generator_conv2d_kernel_deceive_v[ky][kx][c][f], t4);
                        }
        }
    }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// reduce, sub, mul, mul, add, max, greater, select: [64, 14, 14, 64], [64, 3136], [3136] -> [64, 3136], 2.21 MFLOP
static void deceive_relu_y_grad(gan *m)
{
    const float (*restrict generator_conv2d_input_grad)[14][14][64] = (void *)(m->arena + 0);
    const float (*restrict generator_dense)[3136] = (void *)(m->arena + 19267584);
    const float *restrict generator_batch_norm_mu = (void *)(m->arena + 20287488);
    const float *restrict generator_batch_norm_rsqrt = (void *)(m->arena + 20300032);
    const float *restrict generator_batch_norm_gamma = m->generator_batch_norm_gamma;
    const float *restrict generator_batch_norm_beta = m->generator_batch_norm_beta;
    float (*restrict relu_y_grad)[3136] = (void *)(m->arena + 3211264);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        alignas(64) float upsampling2d_sum_grad_2[7][7][64];
        // upsampling2d_sum_grad
        {
            for (int j = 0; j < 7; j++)
                for (int l = 0; l < 7; l++) {
                    f32x16 sum = f32x16_splat(0.0f);
                    f32x16 sum2 = f32x16_splat(0.0f);
                    f32x16 sum3 = f32x16_splat(0.0f);
                    f32x16 sum4 = f32x16_splat(0.0f);
                    for (int k = 0; k < 2; k++)
                        for (int n = 0; n < 2; n++) {
                            sum += f32x16_load(&generator_conv2d_input_grad[b][j * 2 + k][l * 2 + n][0]);
                            sum2 += f32x16_load(&generator_conv2d_input_grad[b][j * 2 + k][l * 2 + n][16]);
                            sum3 += f32x16_load(&generator_conv2d_input_grad[b][j * 2 + k][l * 2 + n][32]);
                            sum4 += f32x16_load(&generator_conv2d_input_grad[b][j * 2 + k][l * 2 + n][48]);
                        }
                    f32x16_store(&upsampling2d_sum_grad_2[j][l][0], sum);
                    f32x16_store(&upsampling2d_sum_grad_2[j][l][16], sum2);
                    f32x16_store(&upsampling2d_sum_grad_2[j][l][32], sum3);
                    f32x16_store(&upsampling2d_sum_grad_2[j][l][48], sum4);
                }
        }
        // relu_y_grad
        {
            #pragma omp simd
            for (int i = 0; i < 3136; i++) {
                const float y = (generator_dense[b][i] - generator_batch_norm_mu[i]) * generator_batch_norm_rsqrt[i];
                const float y2 = y * generator_batch_norm_gamma[i];
                const float y3 = y2 + generator_batch_norm_beta[i];
                relu_y_grad[b][i] = max_real(y3, 0.0f) > 0.0f ? upsampling2d_sum_grad_2[i / 448][i / 64 % 7][i % 64] : 0.0f;
            }
        }
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// reduce, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 3136] -> [3136], 267 kFLOP
static void deceive_generator_batch_norm_beta_grad(gan *m)
{
    const float (*restrict relu_y_grad)[3136] = (void *)(m->arena + 3211264);
    const float deceive_beta_1 = m->deceive_beta_1;
    const float deceive_beta_2 = m->deceive_beta_2;
    const float adam_rate = *(const float *)(m->arena + 20324224);
    const float deceive_epsilon = m->deceive_epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 20324288);
    float *restrict generator_batch_norm_beta = m->generator_batch_norm_beta;
    float *restrict generator_batch_norm_beta_deceive_m = m->generator_batch_norm_beta_deceive_m;
    float *restrict generator_batch_norm_beta_deceive_v = m->generator_batch_norm_beta_deceive_v;
    float *restrict generator_batch_norm_beta_grad = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 3136; j += 112) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        f32x16 sum5 = f32x16_splat(0.0f);
        f32x16 sum6 = f32x16_splat(0.0f);
        f32x16 sum7 = f32x16_splat(0.0f);
        for (int b = 0; b < 64; b++) {
            sum += f32x16_load(&relu_y_grad[b][j]);
            sum2 += f32x16_load(&relu_y_grad[b][j + 16]);
            sum3 += f32x16_load(&relu_y_grad[b][j + 32]);
            sum4 += f32x16_load(&relu_y_grad[b][j + 48]);
            sum5 += f32x16_load(&relu_y_grad[b][j + 64]);
            sum6 += f32x16_load(&relu_y_grad[b][j + 80]);
            sum7 += f32x16_load(&relu_y_grad[b][j + 96]);
        }
        const f32x16 t = deceive_beta_1 * f32x16_load(&generator_batch_norm_beta_deceive_m[j]);
        const f32x16 t2 = t + (1.0f - deceive_beta_1) * sum;
        const f32x16 t3 = deceive_beta_2 * f32x16_load(&generator_batch_norm_beta_deceive_v[j]);
        const f32x16 t4 = t3 + (1.0f - deceive_beta_2) * (sum * sum);
        const f32x16 t5 = adam_rate * t2 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t4));
        f32x16_store(&generator_batch_norm_beta[j], f32x16_load(&generator_batch_norm_beta[j]) - t5);
        f32x16_store(&generator_batch_norm_beta_deceive_m[j], t2);
        f32x16_store(&generator_batch_norm_beta_deceive_v[j], t4);
        f32x16_store(&generator_batch_norm_beta_grad[j], sum);
        const f32x16 t6 = deceive_beta_1 * f32x16_load(&generator_batch_norm_beta_deceive_m[j + 16]);
        const f32x16 t7 = t6 + (1.0f - deceive_beta_1) * sum2;
        const f32x16 t8 = deceive_beta_2 * f32x16_load(&generator_batch_norm_beta_deceive_v[j + 16]);
        const f32x16 t9 = t8 + (1.0f - deceive_beta_2) * (sum2 * sum2);
        const f32x16 t10 = adam_rate * t7 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t9));
        f32x16_store(&generator_batch_norm_beta[j + 16], f32x16_load(&generator_batch_norm_beta[j + 16]) - t10);
        f32x16_store(&generator_batch_norm_beta_deceive_m[j + 16], t7);
        f32x16_store(&generator_batch_norm_beta_deceive_v[j + 16], t9);
        f32x16_store(&generator_batch_norm_beta_grad[j + 16], sum2);
        const f32x16 t11 = deceive_beta_1 * f32x16_load(&generator_batch_norm_beta_deceive_m[j + 32]);
        const f32x16 t12 = t11 + (1.0f - deceive_beta_1) * sum3;
        const f32x16 t13 = deceive_beta_2 * f32x16_load(&generator_batch_norm_beta_deceive_v[j + 32]);
        const f32x16 t14 = t13 + (1.0f - deceive_beta_2) * (sum3 * sum3);
        const f32x16 t15 = adam_rate * t12 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t14));
        f32x16_store(&generator_batch_norm_beta[j + 32], f32x16_load(&generator_batch_norm_beta[j + 32]) - t15);
        f32x16_store(&generator_batch_norm_beta_deceive_m[j + 32], t12);
        f32x16_store(&generator_batch_norm_beta_deceive_v[j + 32], t14);
        f32x16_store(&generator_batch_norm_beta_grad[j + 32], sum3);
        const f32x16 t16 = deceive_beta_1 * f32x16_load(&generator_batch_norm_beta_deceive_m[j + 48]);
        const f32x16 t17 = t16 + (1.0f - deceive_beta_1) * sum4;
        const f32x16 t18 = deceive_beta_2 * f32x16_load(&generator_batch_norm_beta_deceive_v[j + 48]);
        const f32x16 t19 = t18 + (1.0f - deceive_beta_2) * (sum4 * sum4);
        const f32x16 t20 = adam_rate * t17 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t19));
        f32x16_store(&generator_batch_norm_beta[j + 48], f32x16_load(&generator_batch_norm_beta[j + 48]) - t20);
        f32x16_store(&generator_batch_norm_beta_deceive_m[j + 48], t17);
        f32x16_store(&generator_batch_norm_beta_deceive_v[j + 48], t19);
        f32x16_store(&generator_batch_norm_beta_grad[j + 48], sum4);
        const f32x16 t21 = deceive_beta_1 * f32x16_load(&generator_batch_norm_beta_deceive_m[j + 64]);
        const f32x16 t22 = t21 + (1.0f - deceive_beta_1) * sum5;
        const f32x16 t23 = deceive_beta_2 * f32x16_load(&generator_batch_norm_beta_deceive_v[j + 64]);
        const f32x16 t24 = t23 + (1.0f - deceive_beta_2) * (sum5 * sum5);
        const f32x16 t25 = adam_rate * t22 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t24));
        f32x16_store(&generator_batch_norm_beta[j + 64], f32x16_load(&generator_batch_norm_beta[j + 64]) - t25);
        f32x16_store(&generator_batch_norm_beta_deceive_m[j + 64], t22);
        f32x16_store(&generator_batch_norm_beta_deceive_v[j + 64], t24);
        f32x16_store(&generator_batch_norm_beta_grad[j + 64], sum5);
        const f32x16 t26 = deceive_beta_1 * f32x16_load(&generator_batch_norm_beta_deceive_m[j + 80]);
        const f32x16 t27 = t26 + (1.0f - deceive_beta_1) * sum6;
        const f32x16 t28 = deceive_beta_2 * f32x16_load(&generator_batch_norm_beta_deceive_v[j + 80]);
        const f32x16 t29 = t28 + (1.0f - deceive_beta_2) * (sum6 * sum6);
        const f32x16 t30 = adam_rate * t27 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t29));
        f32x16_store(&generator_batch_norm_beta[j + 80], f32x16_load(&generator_batch_norm_beta[j + 80]) - t30);
        f32x16_store(&generator_batch_norm_beta_deceive_m[j + 80], t27);
        f32x16_store(&generator_batch_norm_beta_deceive_v[j + 80], t29);
        f32x16_store(&generator_batch_norm_beta_grad[j + 80], sum6);
        const f32x16 t31 = deceive_beta_1 * f32x16_load(&generator_batch_norm_beta_deceive_m[j + 96]);
        const f32x16 t32 = t31 + (1.0f - deceive_beta_1) * sum7;
        const f32x16 t33 = deceive_beta_2 * f32x16_load(&generator_batch_norm_beta_deceive_v[j + 96]);
        const f32x16 t34 = t33 + (1.0f - deceive_beta_2) * (sum7 * sum7);
        const f32x16 t35 = adam_rate * t32 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t34));
        f32x16_store(&generator_batch_norm_beta[j + 96], f32x16_load(&generator_batch_norm_beta[j + 96]) - t35);
        f32x16_store(&generator_batch_norm_beta_deceive_m[j + 96], t32);
        f32x16_store(&generator_batch_norm_beta_deceive_v[j + 96], t34);
        f32x16_store(&generator_batch_norm_beta_grad[j + 96], sum7);
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// sub, mul, reduce, mul, sub, mul, mul, add, mul, sub, ...: [64, 3136], [3136] -> [3136], 684 kFLOP
static void deceive_generator_batch_norm_sum_grad(gan *m)
{
    const float (*restrict generator_dense)[3136] = (void *)(m->arena + 19267584);
    const float *restrict generator_batch_norm_mu = (void *)(m->arena + 20287488);
    const float (*restrict relu_y_grad)[3136] = (void *)(m->arena + 3211264);
    const float *restrict generator_batch_norm_rsqrt = (void *)(m->arena + 20300032);
    const float deceive_beta_1 = m->deceive_beta_1;
    const float deceive_beta_2 = m->deceive_beta_2;
    const float *restrict generator_batch_norm_gamma = m->generator_batch_norm_gamma;
    const float adam_rate = *(const float *)(m->arena + 20324224);
    const float deceive_epsilon = m->deceive_epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 20324288);
    float *restrict generator_batch_norm_gamma_deceive_m = m->generator_batch_norm_gamma_deceive_m;
    float *restrict generator_batch_norm_gamma_deceive_v = m->generator_batch_norm_gamma_deceive_v;
    float *restrict generator_batch_norm_mul_grad = (void *)(m->arena + 802816);
    float *restrict generator_batch_norm_adam_param = (void *)(m->arena + 815360);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 3136; j += 112) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        f32x16 sum5 = f32x16_splat(0.0f);
        f32x16 sum6 = f32x16_splat(0.0f);
        f32x16 sum7 = f32x16_splat(0.0f);
        for (int b = 0; b < 64; b++) {
            const f32x16 t = f32x16_load(&generator_dense[b][j]) - f32x16_load(&generator_batch_norm_mu[j]);
            sum += t * f32x16_load(&relu_y_grad[b][j]);
            const f32x16 t2 = f32x16_load(&generator_dense[b][j + 16]) - f32x16_load(&generator_batch_norm_mu[j + 16]);
            sum2 += t2 * f32x16_load(&relu_y_grad[b][j + 16]);
            const f32x16 t3 = f32x16_load(&generator_dense[b][j + 32]) - f32x16_load(&generator_batch_norm_mu[j + 32]);
            sum3 += t3 * f32x16_load(&relu_y_grad[b][j + 32]);
            const f32x16 t4 = f32x16_load(&generator_dense[b][j + 48]) - f32x16_load(&generator_batch_norm_mu[j + 48]);
            sum4 += t4 * f32x16_load(&relu_y_grad[b][j + 48]);
            const f32x16 t5 = f32x16_load(&generator_dense[b][j + 64]) - f32x16_load(&generator_batch_norm_mu[j + 64]);
            sum5 += t5 * f32x16_load(&relu_y_grad[b][j + 64]);
            const f32x16 t6 = f32x16_load(&generator_dense[b][j + 80]) - f32x16_load(&generator_batch_norm_mu[j + 80]);
            sum6 += t6 * f32x16_load(&relu_y_grad[b][j + 80]);
            const f32x16 t7 = f32x16_load(&generator_dense[b][j + 96]) - f32x16_load(&generator_batch_norm_mu[j + 96]);
            sum7 += t7 * f32x16_load(&relu_y_grad[b][j + 96]);
        }
        const f32x16 generator_batch_norm_rsqrt_i = f32x16_load(&generator_batch_norm_rsqrt[j]);
        const f32x16 t = generator_batch_norm_rsqrt_i * sum;
        const f32x16 t2 = f32x16_load(&generator_batch_norm_gamma_deceive_m[j]) * deceive_beta_1;
        const f32x16 t3 = t2 + (1.0f - deceive_beta_1) * t;
        const f32x16 t4 = f32x16_load(&generator_batch_norm_gamma_deceive_v[j]) * deceive_beta_2;
        const f32x16 t5 = t4 + (1.0f - deceive_beta_2) * (t * t);
        const f32x16 generator_batch_norm_gamma_i = f32x16_load(&generator_batch_norm_gamma[j]);
        const f32x16 t6 = generator_batch_norm_rsqrt_i * (generator_batch_norm_rsqrt_i * generator_batch_norm_rsqrt_i);
        f32x16_store(&generator_batch_norm_gamma_deceive_m[j], t3);
        f32x16_store(&generator_batch_norm_gamma_deceive_v[j], t5);
        f32x16_store(&generator_batch_norm_mul_grad[j], generator_batch_norm_gamma_i * sum * t6);
        f32x16_store(&generator_batch_norm_adam_param[j], generator_batch_norm_gamma_i - adam_rate * t3 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t5)));
        const f32x16 generator_batch_norm_rsqrt_i2 = f32x16_load(&generator_batch_norm_rsqrt[j + 16]);
        const f32x16 t7 = generator_batch_norm_rsqrt_i2 * sum2;
        const f32x16 t8 = f32x16_load(&generator_batch_norm_gamma_deceive_m[j + 16]) * deceive_beta_1;
        const f32x16 t9 = t8 + (1.0f - deceive_beta_1) * t7;
        const f32x16 t10 = f32x16_load(&generator_batch_norm_gamma_deceive_v[j + 16]) * deceive_beta_2;
        const f32x16 t11 = t10 + (1.0f - deceive_beta_2) * (t7 * t7);
        const f32x16 generator_batch_norm_gamma_i2 = f32x16_load(&generator_batch_norm_gamma[j + 16]);
        const f32x16 t12 = generator_batch_norm_rsqrt_i2 * (generator_batch_norm_rsqrt_i2 * generator_batch_norm_rsqrt_i2);
        const f32x16 t13 = adam_rate * t9 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t11));
        f32x16_store(&generator_batch_norm_gamma_deceive_m[j + 16], t9);
        f32x16_store(&generator_batch_norm_gamma_deceive_v[j + 16], t11);
        f32x16_store(&generator_batch_norm_mul_grad[j + 16], generator_batch_norm_gamma_i2 * sum2 * t12);
        f32x16_store(&generator_batch_norm_adam_param[j + 16], generator_batch_norm_gamma_i2 - t13);
        const f32x16 generator_batch_norm_rsqrt_i3 = f32x16_load(&generator_batch_norm_rsqrt[j + 32]);
        const f32x16 t14 = generator_batch_norm_rsqrt_i3 * sum3;
        const f32x16 t15 = f32x16_load(&generator_batch_norm_gamma_deceive_m[j + 32]) * deceive_beta_1;
        const f32x16 t16 = t15 + (1.0f - deceive_beta_1) * t14;
        const f32x16 t17 = f32x16_load(&generator_batch_norm_gamma_deceive_v[j + 32]) * deceive_beta_2;
        const f32x16 t18 = t17 + (1.0f - deceive_beta_2) * (t14 * t14);
        const f32x16 generator_batch_norm_gamma_i3 = f32x16_load(&generator_batch_norm_gamma[j + 32]);
        const f32x16 t19 = generator_batch_norm_rsqrt_i3 * (generator_batch_norm_rsqrt_i3 * generator_batch_norm_rsqrt_i3);
        const f32x16 t20 = adam_rate * t16 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t18));
        f32x16_store(&generator_batch_norm_gamma_deceive_m[j + 32], t16);
        f32x16_store(&generator_batch_norm_gamma_deceive_v[j + 32], t18);
        f32x16_store(&generator_batch_norm_mul_grad[j + 32], generator_batch_norm_gamma_i3 * sum3 * t19);
        f32x16_store(&generator_batch_norm_adam_param[j + 32], generator_batch_norm_gamma_i3 - t20);
        const f32x16 generator_batch_norm_rsqrt_i4 = f32x16_load(&generator_batch_norm_rsqrt[j + 48]);
        const f32x16 t21 = generator_batch_norm_rsqrt_i4 * sum4;
        const f32x16 t22 = f32x16_load(&generator_batch_norm_gamma_deceive_m[j + 48]) * deceive_beta_1;
        const f32x16 t23 = t22 + (1.0f - deceive_beta_1) * t21;
        const f32x16 t24 = f32x16_load(&generator_batch_norm_gamma_deceive_v[j + 48]) * deceive_beta_2;
        const f32x16 t25 = t24 + (1.0f - deceive_beta_2) * (t21 * t21);
        const f32x16 generator_batch_norm_gamma_i4 = f32x16_load(&generator_batch_norm_gamma[j + 48]);
        const f32x16 t26 = generator_batch_norm_rsqrt_i4 * (generator_batch_norm_rsqrt_i4 * generator_batch_norm_rsqrt_i4);
        const f32x16 t27 = adam_rate * t23 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t25));
        f32x16_store(&generator_batch_norm_gamma_deceive_m[j + 48], t23);
        f32x16_store(&generator_batch_norm_gamma_deceive_v[j + 48], t25);
        f32x16_store(&generator_batch_norm_mul_grad[j + 48], generator_batch_norm_gamma_i4 * sum4 * t26);
        f32x16_store(&generator_batch_norm_adam_param[j + 48], generator_batch_norm_gamma_i4 - t27);
        const f32x16 generator_batch_norm_rsqrt_i5 = f32x16_load(&generator_batch_norm_rsqrt[j + 64]);
        const f32x16 t28 = generator_batch_norm_rsqrt_i5 * sum5;
        const f32x16 t29 = f32x16_load(&generator_batch_norm_gamma_deceive_m[j + 64]) * deceive_beta_1;
        const f32x16 t30 = t29 + (1.0f - deceive_beta_1) * t28;
        const f32x16 t31 = f32x16_load(&generator_batch_norm_gamma_deceive_v[j + 64]) * deceive_beta_2;
        const f32x16 t32 = t31 + (1.0f - deceive_beta_2) * (t28 * t28);
        const f32x16 generator_batch_norm_gamma_i5 = f32x16_load(&generator_batch_norm_gamma[j + 64]);
        const f32x16 t33 = generator_batch_norm_rsqrt_i5 * (generator_batch_norm_rsqrt_i5 * generator_batch_norm_rsqrt_i5);
        const f32x16 t34 = adam_rate * t30 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t32));
        f32x16_store(&generator_batch_norm_gamma_deceive_m[j + 64], t30);
        f32x16_store(&generator_batch_norm_gamma_deceive_v[j + 64], t32);
        f32x16_store(&generator_batch_norm_mul_grad[j + 64], generator_batch_norm_gamma_i5 * sum5 * t33);
        f32x16_store(&generator_batch_norm_adam_param[j + 64], generator_batch_norm_gamma_i5 - t34);
        const f32x16 generator_batch_norm_rsqrt_i6 = f32x16_load(&generator_batch_norm_rsqrt[j + 80]);
        const f32x16 t35 = generator_batch_norm_rsqrt_i6 * sum6;
        const f32x16 t36 = f32x16_load(&generator_batch_norm_gamma_deceive_m[j + 80]) * deceive_beta_1;
        const f32x16 t37 = t36 + (1.0f - deceive_beta_1) * t35;
        const f32x16 t38 = f32x16_load(&generator_batch_norm_gamma_deceive_v[j + 80]) * deceive_beta_2;
        const f32x16 t39 = t38 + (1.0f - deceive_beta_2) * (t35 * t35);
        const f32x16 generator_batch_norm_gamma_i6 = f32x16_load(&generator_batch_norm_gamma[j + 80]);
        const f32x16 t40 = generator_batch_norm_rsqrt_i6 * (generator_batch_norm_rsqrt_i6 * generator_batch_norm_rsqrt_i6);
        const f32x16 t41 = adam_rate * t37 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t39));
        f32x16_store(&generator_batch_norm_gamma_deceive_m[j + 80], t37);
        f32x16_store(&generator_batch_norm_gamma_deceive_v[j + 80], t39);
        f32x16_store(&generator_batch_norm_mul_grad[j + 80], generator_batch_norm_gamma_i6 * sum6 * t40);
        f32x16_store(&generator_batch_norm_adam_param[j + 80], generator_batch_norm_gamma_i6 - t41);
        const f32x16 generator_batch_norm_rsqrt_i7 = f32x16_load(&generator_batch_norm_rsqrt[j + 96]);
        const f32x16 t42 = generator_batch_norm_rsqrt_i7 * sum7;
        const f32x16 t43 = f32x16_load(&generator_batch_norm_gamma_deceive_m[j + 96]) * deceive_beta_1;
        const f32x16 t44 = t43 + (1.0f - deceive_beta_1) * t42;
        const f32x16 t45 = f32x16_load(&generator_batch_norm_gamma_deceive_v[j + 96]) * deceive_beta_2;
        const f32x16 t46 = t45 + (1.0f - deceive_beta_2) * (t42 * t42);
        const f32x16 generator_batch_norm_gamma_i7 = f32x16_load(&generator_batch_norm_gamma[j + 96]);
        const f32x16 t47 = generator_batch_norm_rsqrt_i7 * (generator_batch_norm_rsqrt_i7 * generator_batch_norm_rsqrt_i7);
        const f32x16 t48 = adam_rate * t44 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t46));
        f32x16_store(&generator_batch_norm_gamma_deceive_m[j + 96], t44);
        f32x16_store(&generator_batch_norm_gamma_deceive_v[j + 96], t46);
        f32x16_store(&generator_batch_norm_mul_grad[j + 96], generator_batch_norm_gamma_i7 * sum7 * t47);
        f32x16_store(&generator_batch_norm_adam_param[j + 96], generator_batch_norm_gamma_i7 - t48);
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// sub, mul, reduce, mul, mul, mul, sub: [64, 3136], [3136], [64] -> [3136], 615 kFLOP
static void deceive_generator_batch_norm_sum_grad_2(gan *m)
{
    const float (*restrict generator_dense)[3136] = (void *)(m->arena + 19267584);
    const float *restrict generator_batch_norm_mu = (void *)(m->arena + 20287488);
    const float *restrict batch_weight = m->batch_weight;
    const float *restrict generator_batch_norm_gamma = m->generator_batch_norm_gamma;
    const float *restrict generator_batch_norm_beta_grad = (void *)(m->arena + 0);
    const float *restrict generator_batch_norm_mul_grad = (void *)(m->arena + 802816);
    const float *restrict generator_batch_norm_rsqrt = (void *)(m->arena + 20300032);
    float *restrict generator_batch_norm_sum_grad = (void *)(m->arena + 827904);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 3136; j += 112) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        f32x16 sum5 = f32x16_splat(0.0f);
        f32x16 sum6 = f32x16_splat(0.0f);
        f32x16 sum7 = f32x16_splat(0.0f);
        for (int b = 0; b < 64; b++) {
            const f32x16 t = f32x16_load(&generator_dense[b][j]) - f32x16_load(&generator_batch_norm_mu[j]);
            sum += batch_weight[b] * t;
            const f32x16 t2 = f32x16_load(&generator_dense[b][j + 16]) - f32x16_load(&generator_batch_norm_mu[j + 16]);
            sum2 += batch_weight[b] * t2;
            const f32x16 t3 = f32x16_load(&generator_dense[b][j + 32]) - f32x16_load(&generator_batch_norm_mu[j + 32]);
            sum3 += batch_weight[b] * t3;
            const f32x16 t4 = f32x16_load(&generator_dense[b][j + 48]) - f32x16_load(&generator_batch_norm_mu[j + 48]);
            sum4 += batch_weight[b] * t4;
            const f32x16 t5 = f32x16_load(&generator_dense[b][j + 64]) - f32x16_load(&generator_batch_norm_mu[j + 64]);
            sum5 += batch_weight[b] * t5;
            const f32x16 t6 = f32x16_load(&generator_dense[b][j + 80]) - f32x16_load(&generator_batch_norm_mu[j + 80]);
            sum6 += batch_weight[b] * t6;
            const f32x16 t7 = f32x16_load(&generator_dense[b][j + 96]) - f32x16_load(&generator_batch_norm_mu[j + 96]);
            sum7 += batch_weight[b] * t7;
        }
        const f32x16 t = f32x16_load(&generator_batch_norm_gamma[j]) * f32x16_load(&generator_batch_norm_beta_grad[j]);
        const f32x16 t2 = f32x16_load(&generator_batch_norm_mul_grad[j]) * sum;
        f32x16_store(&generator_batch_norm_sum_grad[j], t2 - f32x16_load(&generator_batch_norm_rsqrt[j]) * t);
        const f32x16 t3 = f32x16_load(&generator_batch_norm_gamma[j + 16]) * f32x16_load(&generator_batch_norm_beta_grad[j + 16]);
        const f32x16 t4 = f32x16_load(&generator_batch_norm_mul_grad[j + 16]) * sum2;
        f32x16_store(&generator_batch_norm_sum_grad[j + 16], t4 - f32x16_load(&generator_batch_norm_rsqrt[j + 16]) * t3);
        const f32x16 t5 = f32x16_load(&generator_batch_norm_gamma[j + 32]) * f32x16_load(&generator_batch_norm_beta_grad[j + 32]);
        const f32x16 t6 = f32x16_load(&generator_batch_norm_mul_grad[j + 32]) * sum3;
        f32x16_store(&generator_batch_norm_sum_grad[j + 32], t6 - f32x16_load(&generator_batch_norm_rsqrt[j + 32]) * t5);
        const f32x16 t7 = f32x16_load(&generator_batch_norm_gamma[j + 48]) * f32x16_load(&generator_batch_norm_beta_grad[j + 48]);
        const f32x16 t8 = f32x16_load(&generator_batch_norm_mul_grad[j + 48]) * sum4;
        f32x16_store(&generator_batch_norm_sum_grad[j + 48], t8 - f32x16_load(&generator_batch_norm_rsqrt[j + 48]) * t7);
        const f32x16 t9 = f32x16_load(&generator_batch_norm_gamma[j + 64]) * f32x16_load(&generator_batch_norm_beta_grad[j + 64]);
        const f32x16 t10 = f32x16_load(&generator_batch_norm_mul_grad[j + 64]) * sum5;
        f32x16_store(&generator_batch_norm_sum_grad[j + 64], t10 - f32x16_load(&generator_batch_norm_rsqrt[j + 64]) * t9);
        const f32x16 t11 = f32x16_load(&generator_batch_norm_gamma[j + 80]) * f32x16_load(&generator_batch_norm_beta_grad[j + 80]);
        const f32x16 t12 = f32x16_load(&generator_batch_norm_mul_grad[j + 80]) * sum6;
        f32x16_store(&generator_batch_norm_sum_grad[j + 80], t12 - f32x16_load(&generator_batch_norm_rsqrt[j + 80]) * t11);
        const f32x16 t13 = f32x16_load(&generator_batch_norm_gamma[j + 96]) * f32x16_load(&generator_batch_norm_beta_grad[j + 96]);
        const f32x16 t14 = f32x16_load(&generator_batch_norm_mul_grad[j + 96]) * sum7;
        f32x16_store(&generator_batch_norm_sum_grad[j + 96], t14 - f32x16_load(&generator_batch_norm_rsqrt[j + 96]) * t13);
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// mul, mul, sub, mul, mul, mul, mul, add, mul, add: [64], [3136], [64, 3136] -> [64, 3136], 1.81 MFLOP
static void deceive_generator_batch_norm_y_grad(gan *m)
{
    const float *restrict batch_weight = m->batch_weight;
    const float *restrict generator_batch_norm_gamma = m->generator_batch_norm_gamma;
    const float (*restrict relu_y_grad)[3136] = (void *)(m->arena + 3211264);
    const float (*restrict generator_dense)[3136] = (void *)(m->arena + 19267584);
    const float *restrict generator_batch_norm_mu = (void *)(m->arena + 20287488);
    const float *restrict generator_batch_norm_mul_grad = (void *)(m->arena + 802816);
    const float *restrict generator_batch_norm_rsqrt = (void *)(m->arena + 20300032);
    const float *restrict generator_batch_norm_sum_grad = (void *)(m->arena + 827904);
    float (*restrict generator_batch_norm_y_grad)[3136] = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        const f32x16 t2 = f32x16_splat(batch_weight[b]);
        for (int i = 0; i < 3136; i += 16) {
            const f32x16 t = f32x16_load(&generator_batch_norm_gamma[i]) * f32x16_load(&relu_y_grad[b][i]);
            const f32x16 t3 = f32x16_load(&generator_dense[b][i]) - f32x16_load(&generator_batch_norm_mu[i]);
            const f32x16 t4 = t3 * (t2 * (f32x16_load(&generator_batch_norm_mul_grad[i]) * -0.5f)) * 2.0f;
            const f32x16 t5 = f32x16_load(&generator_batch_norm_rsqrt[i]) * t + t4;
            f32x16_store(&generator_batch_norm_y_grad[b][i], t5 + t2 * f32x16_load(&generator_batch_norm_sum_grad[i]));
        }
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// contract, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 3136], [64, 64] -> [64, 3136], 29.9 MFLOP
static void deceive_generator_dense_kernel_grad(gan *m)
{
    const float (*restrict generator_batch_norm_y_grad)[3136] = (void *)(m->arena + 0);
    const float (*restrict mul)[64] = (void *)(m->arena + 20271104);
    const float deceive_beta_1 = m->deceive_beta_1;
    const float deceive_beta_2 = m->deceive_beta_2;
    const float adam_rate = *(const float *)(m->arena + 20324224);
    const float deceive_epsilon = m->deceive_epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 20324288);
    float (*restrict generator_dense_kernel)[3136] = m->generator_dense_kernel;
    float (*restrict generator_dense_kernel_deceive_m)[3136] = m->generator_dense_kernel_deceive_m;
    float (*restrict generator_dense_kernel_deceive_v)[3136] = m->generator_dense_kernel_deceive_v;

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 3120; j += 48)
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
                const f32x16 w = f32x16_load(&generator_batch_norm_y_grad[k][j]);
                const f32x16 w2 = f32x16_load(&generator_batch_norm_y_grad[k][j + 16]);
                const f32x16 w3 = f32x16_load(&generator_batch_norm_y_grad[k][j + 32]);
                const float a = mul[k][i];
                s0_0 += a * w;
                s0_1 += a * w2;
                s0_2 += a * w3;
                const float a2 = mul[k][i + 1];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                s1_2 += a2 * w3;
                const float a3 = mul[k][i + 2];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                s2_2 += a3 * w3;
                const float a4 = mul[k][i + 3];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                s3_2 += a4 * w3;
                const float a5 = mul[k][i + 4];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                s4_2 += a5 * w3;
                const float a6 = mul[k][i + 5];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                s5_2 += a6 * w3;
                const float a7 = mul[k][i + 6];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                s6_2 += a7 * w3;
                const float a8 = mul[k][i + 7];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                s7_2 += a8 * w3;
            }
            const f32x16 t = f32x16_load(&generator_dense_kernel_deceive_m[i][j]) * deceive_beta_1;
            const f32x16 t2 = t + (1.0f - deceive_beta_1) * s0_0;
            const f32x16 t3 = f32x16_load(&generator_dense_kernel_deceive_v[i][j]) * deceive_beta_2;
            const f32x16 t4 = t3 + (1.0f - deceive_beta_2) * (s0_0 * s0_0);
            const f32x16 t5 = adam_rate * t2 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t4));
            f32x16_store(&generator_dense_kernel[i][j], f32x16_load(&generator_dense_kernel[i][j]) - t5);
            f32x16_store(&generator_dense_kernel_deceive_m[i][j], t2);
            f32x16_store(&generator_dense_kernel_deceive_v[i][j], t4);
            const f32x16 t6 = f32x16_load(&generator_dense_kernel_deceive_m[i][j + 16]) * deceive_beta_1;
            const f32x16 t7 = t6 + (1.0f - deceive_beta_1) * s0_1;
            const f32x16 t8 = f32x16_load(&generator_dense_kernel_deceive_v[i][j + 16]) * deceive_beta_2;
            const f32x16 t9 = t8 + (1.0f - deceive_beta_2) * (s0_1 * s0_1);
            const f32x16 t10 = adam_rate * t7 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t9));
            f32x16_store(&generator_dense_kernel[i][j + 16], f32x16_load(&generator_dense_kernel[i][j + 16]) - t10);
            f32x16_store(&generator_dense_kernel_deceive_m[i][j + 16], t7);
            f32x16_store(&generator_dense_kernel_deceive_v[i][j + 16], t9);
            const f32x16 t11 = f32x16_load(&generator_dense_kernel_deceive_m[i][j + 32]) * deceive_beta_1;
            const f32x16 t12 = t11 + (1.0f - deceive_beta_1) * s0_2;
            const f32x16 t13 = f32x16_load(&generator_dense_kernel_deceive_v[i][j + 32]) * deceive_beta_2;
            const f32x16 t14 = t13 + (1.0f - deceive_beta_2) * (s0_2 * s0_2);
            const f32x16 t15 = adam_rate * t12 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t14));
            f32x16_store(&generator_dense_kernel[i][j + 32], f32x16_load(&generator_dense_kernel[i][j + 32]) - t15);
            f32x16_store(&generator_dense_kernel_deceive_m[i][j + 32], t12);
            f32x16_store(&generator_dense_kernel_deceive_v[i][j + 32], t14);
            const f32x16 t16 = f32x16_load(&generator_dense_kernel_deceive_m[i + 1][j]) * deceive_beta_1;
            const f32x16 t17 = t16 + (1.0f - deceive_beta_1) * s1_0;
            const f32x16 t18 = f32x16_load(&generator_dense_kernel_deceive_v[i + 1][j]) * deceive_beta_2;
            const f32x16 t19 = t18 + (1.0f - deceive_beta_2) * (s1_0 * s1_0);
            const f32x16 t20 = adam_rate * t17 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t19));
            f32x16_store(&generator_dense_kernel[i + 1][j], f32x16_load(&generator_dense_kernel[i + 1][j]) - t20);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 1][j], t17);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 1][j], t19);
            const f32x16 t21 = f32x16_load(&generator_dense_kernel_deceive_m[i + 1][j + 16]) * deceive_beta_1;
            const f32x16 t22 = t21 + (1.0f - deceive_beta_1) * s1_1;
            const f32x16 t23 = f32x16_load(&generator_dense_kernel_deceive_v[i + 1][j + 16]) * deceive_beta_2;
            const f32x16 t24 = t23 + (1.0f - deceive_beta_2) * (s1_1 * s1_1);
            const f32x16 t25 = adam_rate * t22 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t24));
            f32x16_store(&generator_dense_kernel[i + 1][j + 16], f32x16_load(&generator_dense_kernel[i + 1][j + 16]) - t25);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 1][j + 16], t22);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 1][j + 16], t24);
            const f32x16 t26 = f32x16_load(&generator_dense_kernel_deceive_m[i + 1][j + 32]) * deceive_beta_1;
            const f32x16 t27 = t26 + (1.0f - deceive_beta_1) * s1_2;
            const f32x16 t28 = f32x16_load(&generator_dense_kernel_deceive_v[i + 1][j + 32]) * deceive_beta_2;
            const f32x16 t29 = t28 + (1.0f - deceive_beta_2) * (s1_2 * s1_2);
            const f32x16 t30 = adam_rate * t27 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t29));
            f32x16_store(&generator_dense_kernel[i + 1][j + 32], f32x16_load(&generator_dense_kernel[i + 1][j + 32]) - t30);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 1][j + 32], t27);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 1][j + 32], t29);
            const f32x16 t31 = f32x16_load(&generator_dense_kernel_deceive_m[i + 2][j]) * deceive_beta_1;
            const f32x16 t32 = t31 + (1.0f - deceive_beta_1) * s2_0;
            const f32x16 t33 = f32x16_load(&generator_dense_kernel_deceive_v[i + 2][j]) * deceive_beta_2;
            const f32x16 t34 = t33 + (1.0f - deceive_beta_2) * (s2_0 * s2_0);
            const f32x16 t35 = adam_rate * t32 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t34));
            f32x16_store(&generator_dense_kernel[i + 2][j], f32x16_load(&generator_dense_kernel[i + 2][j]) - t35);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 2][j], t32);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 2][j], t34);
            const f32x16 t36 = f32x16_load(&generator_dense_kernel_deceive_m[i + 2][j + 16]) * deceive_beta_1;
            const f32x16 t37 = t36 + (1.0f - deceive_beta_1) * s2_1;
            const f32x16 t38 = f32x16_load(&generator_dense_kernel_deceive_v[i + 2][j + 16]) * deceive_beta_2;
            const f32x16 t39 = t38 + (1.0f - deceive_beta_2) * (s2_1 * s2_1);
            const f32x16 t40 = adam_rate * t37 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t39));
            f32x16_store(&generator_dense_kernel[i + 2][j + 16], f32x16_load(&generator_dense_kernel[i + 2][j + 16]) - t40);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 2][j + 16], t37);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 2][j + 16], t39);
            const f32x16 t41 = f32x16_load(&generator_dense_kernel_deceive_m[i + 2][j + 32]) * deceive_beta_1;
            const f32x16 t42 = t41 + (1.0f - deceive_beta_1) * s2_2;
            const f32x16 t43 = f32x16_load(&generator_dense_kernel_deceive_v[i + 2][j + 32]) * deceive_beta_2;
            const f32x16 t44 = t43 + (1.0f - deceive_beta_2) * (s2_2 * s2_2);
            const f32x16 t45 = adam_rate * t42 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t44));
            f32x16_store(&generator_dense_kernel[i + 2][j + 32], f32x16_load(&generator_dense_kernel[i + 2][j + 32]) - t45);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 2][j + 32], t42);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 2][j + 32], t44);
            const f32x16 t46 = f32x16_load(&generator_dense_kernel_deceive_m[i + 3][j]) * deceive_beta_1;
            const f32x16 t47 = t46 + (1.0f - deceive_beta_1) * s3_0;
            const f32x16 t48 = f32x16_load(&generator_dense_kernel_deceive_v[i + 3][j]) * deceive_beta_2;
            const f32x16 t49 = t48 + (1.0f - deceive_beta_2) * (s3_0 * s3_0);
            const f32x16 t50 = adam_rate * t47 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t49));
            f32x16_store(&generator_dense_kernel[i + 3][j], f32x16_load(&generator_dense_kernel[i + 3][j]) - t50);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 3][j], t47);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 3][j], t49);
            const f32x16 t51 = f32x16_load(&generator_dense_kernel_deceive_m[i + 3][j + 16]) * deceive_beta_1;
            const f32x16 t52 = t51 + (1.0f - deceive_beta_1) * s3_1;
            const f32x16 t53 = f32x16_load(&generator_dense_kernel_deceive_v[i + 3][j + 16]) * deceive_beta_2;
            const f32x16 t54 = t53 + (1.0f - deceive_beta_2) * (s3_1 * s3_1);
            const f32x16 t55 = adam_rate * t52 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t54));
            f32x16_store(&generator_dense_kernel[i + 3][j + 16], f32x16_load(&generator_dense_kernel[i + 3][j + 16]) - t55);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 3][j + 16], t52);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 3][j + 16], t54);
            const f32x16 t56 = f32x16_load(&generator_dense_kernel_deceive_m[i + 3][j + 32]) * deceive_beta_1;
            const f32x16 t57 = t56 + (1.0f - deceive_beta_1) * s3_2;
            const f32x16 t58 = f32x16_load(&generator_dense_kernel_deceive_v[i + 3][j + 32]) * deceive_beta_2;
            const f32x16 t59 = t58 + (1.0f - deceive_beta_2) * (s3_2 * s3_2);
            const f32x16 t60 = adam_rate * t57 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t59));
            f32x16_store(&generator_dense_kernel[i + 3][j + 32], f32x16_load(&generator_dense_kernel[i + 3][j + 32]) - t60);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 3][j + 32], t57);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 3][j + 32], t59);
            const f32x16 t61 = f32x16_load(&generator_dense_kernel_deceive_m[i + 4][j]) * deceive_beta_1;
            const f32x16 t62 = t61 + (1.0f - deceive_beta_1) * s4_0;
            const f32x16 t63 = f32x16_load(&generator_dense_kernel_deceive_v[i + 4][j]) * deceive_beta_2;
            const f32x16 t64 = t63 + (1.0f - deceive_beta_2) * (s4_0 * s4_0);
            const f32x16 t65 = adam_rate * t62 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t64));
            f32x16_store(&generator_dense_kernel[i + 4][j], f32x16_load(&generator_dense_kernel[i + 4][j]) - t65);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 4][j], t62);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 4][j], t64);
            const f32x16 t66 = f32x16_load(&generator_dense_kernel_deceive_m[i + 4][j + 16]) * deceive_beta_1;
            const f32x16 t67 = t66 + (1.0f - deceive_beta_1) * s4_1;
            const f32x16 t68 = f32x16_load(&generator_dense_kernel_deceive_v[i + 4][j + 16]) * deceive_beta_2;
            const f32x16 t69 = t68 + (1.0f - deceive_beta_2) * (s4_1 * s4_1);
            const f32x16 t70 = adam_rate * t67 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t69));
            f32x16_store(&generator_dense_kernel[i + 4][j + 16], f32x16_load(&generator_dense_kernel[i + 4][j + 16]) - t70);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 4][j + 16], t67);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 4][j + 16], t69);
            const f32x16 t71 = f32x16_load(&generator_dense_kernel_deceive_m[i + 4][j + 32]) * deceive_beta_1;
            const f32x16 t72 = t71 + (1.0f - deceive_beta_1) * s4_2;
            const f32x16 t73 = f32x16_load(&generator_dense_kernel_deceive_v[i + 4][j + 32]) * deceive_beta_2;
            const f32x16 t74 = t73 + (1.0f - deceive_beta_2) * (s4_2 * s4_2);
            const f32x16 t75 = adam_rate * t72 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t74));
            f32x16_store(&generator_dense_kernel[i + 4][j + 32], f32x16_load(&generator_dense_kernel[i + 4][j + 32]) - t75);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 4][j + 32], t72);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 4][j + 32], t74);
            const f32x16 t76 = f32x16_load(&generator_dense_kernel_deceive_m[i + 5][j]) * deceive_beta_1;
            const f32x16 t77 = t76 + (1.0f - deceive_beta_1) * s5_0;
            const f32x16 t78 = f32x16_load(&generator_dense_kernel_deceive_v[i + 5][j]) * deceive_beta_2;
            const f32x16 t79 = t78 + (1.0f - deceive_beta_2) * (s5_0 * s5_0);
            const f32x16 t80 = adam_rate * t77 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t79));
            f32x16_store(&generator_dense_kernel[i + 5][j], f32x16_load(&generator_dense_kernel[i + 5][j]) - t80);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 5][j], t77);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 5][j], t79);
            const f32x16 t81 = f32x16_load(&generator_dense_kernel_deceive_m[i + 5][j + 16]) * deceive_beta_1;
            const f32x16 t82 = t81 + (1.0f - deceive_beta_1) * s5_1;
            const f32x16 t83 = f32x16_load(&generator_dense_kernel_deceive_v[i + 5][j + 16]) * deceive_beta_2;
            const f32x16 t84 = t83 + (1.0f - deceive_beta_2) * (s5_1 * s5_1);
            const f32x16 t85 = adam_rate * t82 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t84));
            f32x16_store(&generator_dense_kernel[i + 5][j + 16], f32x16_load(&generator_dense_kernel[i + 5][j + 16]) - t85);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 5][j + 16], t82);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 5][j + 16], t84);
            const f32x16 t86 = f32x16_load(&generator_dense_kernel_deceive_m[i + 5][j + 32]) * deceive_beta_1;
            const f32x16 t87 = t86 + (1.0f - deceive_beta_1) * s5_2;
            const f32x16 t88 = f32x16_load(&generator_dense_kernel_deceive_v[i + 5][j + 32]) * deceive_beta_2;
            const f32x16 t89 = t88 + (1.0f - deceive_beta_2) * (s5_2 * s5_2);
            const f32x16 t90 = adam_rate * t87 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t89));
            f32x16_store(&generator_dense_kernel[i + 5][j + 32], f32x16_load(&generator_dense_kernel[i + 5][j + 32]) - t90);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 5][j + 32], t87);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 5][j + 32], t89);
            const f32x16 t91 = f32x16_load(&generator_dense_kernel_deceive_m[i + 6][j]) * deceive_beta_1;
            const f32x16 t92 = t91 + (1.0f - deceive_beta_1) * s6_0;
            const f32x16 t93 = f32x16_load(&generator_dense_kernel_deceive_v[i + 6][j]) * deceive_beta_2;
            const f32x16 t94 = t93 + (1.0f - deceive_beta_2) * (s6_0 * s6_0);
            const f32x16 t95 = adam_rate * t92 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t94));
            f32x16_store(&generator_dense_kernel[i + 6][j], f32x16_load(&generator_dense_kernel[i + 6][j]) - t95);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 6][j], t92);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 6][j], t94);
            const f32x16 t96 = f32x16_load(&generator_dense_kernel_deceive_m[i + 6][j + 16]) * deceive_beta_1;
            const f32x16 t97 = t96 + (1.0f - deceive_beta_1) * s6_1;
            const f32x16 t98 = f32x16_load(&generator_dense_kernel_deceive_v[i + 6][j + 16]) * deceive_beta_2;
            const f32x16 t99 = t98 + (1.0f - deceive_beta_2) * (s6_1 * s6_1);
            const f32x16 t100 = adam_rate * t97 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t99));
            f32x16_store(&generator_dense_kernel[i + 6][j + 16], f32x16_load(&generator_dense_kernel[i + 6][j + 16]) - t100);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 6][j + 16], t97);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 6][j + 16], t99);
            const f32x16 t101 = f32x16_load(&generator_dense_kernel_deceive_m[i + 6][j + 32]) * deceive_beta_1;
            const f32x16 t102 = t101 + (1.0f - deceive_beta_1) * s6_2;
            const f32x16 t103 = f32x16_load(&generator_dense_kernel_deceive_v[i + 6][j + 32]) * deceive_beta_2;
            const f32x16 t104 = t103 + (1.0f - deceive_beta_2) * (s6_2 * s6_2);
            const f32x16 t105 = adam_rate * t102 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t104));
            f32x16_store(&generator_dense_kernel[i + 6][j + 32], f32x16_load(&generator_dense_kernel[i + 6][j + 32]) - t105);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 6][j + 32], t102);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 6][j + 32], t104);
            const f32x16 t106 = f32x16_load(&generator_dense_kernel_deceive_m[i + 7][j]) * deceive_beta_1;
            const f32x16 t107 = t106 + (1.0f - deceive_beta_1) * s7_0;
            const f32x16 t108 = f32x16_load(&generator_dense_kernel_deceive_v[i + 7][j]) * deceive_beta_2;
            const f32x16 t109 = t108 + (1.0f - deceive_beta_2) * (s7_0 * s7_0);
            const f32x16 t110 = adam_rate * t107 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t109));
            f32x16_store(&generator_dense_kernel[i + 7][j], f32x16_load(&generator_dense_kernel[i + 7][j]) - t110);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 7][j], t107);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 7][j], t109);
            const f32x16 t111 = f32x16_load(&generator_dense_kernel_deceive_m[i + 7][j + 16]) * deceive_beta_1;
            const f32x16 t112 = t111 + (1.0f - deceive_beta_1) * s7_1;
            const f32x16 t113 = f32x16_load(&generator_dense_kernel_deceive_v[i + 7][j + 16]) * deceive_beta_2;
            const f32x16 t114 = t113 + (1.0f - deceive_beta_2) * (s7_1 * s7_1);
            const f32x16 t115 = adam_rate * t112 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t114));
            f32x16_store(&generator_dense_kernel[i + 7][j + 16], f32x16_load(&generator_dense_kernel[i + 7][j + 16]) - t115);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 7][j + 16], t112);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 7][j + 16], t114);
            const f32x16 t116 = f32x16_load(&generator_dense_kernel_deceive_m[i + 7][j + 32]) * deceive_beta_1;
            const f32x16 t117 = t116 + (1.0f - deceive_beta_1) * s7_2;
            const f32x16 t118 = f32x16_load(&generator_dense_kernel_deceive_v[i + 7][j + 32]) * deceive_beta_2;
            const f32x16 t119 = t118 + (1.0f - deceive_beta_2) * (s7_2 * s7_2);
            const f32x16 t120 = adam_rate * t117 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t119));
            f32x16_store(&generator_dense_kernel[i + 7][j + 32], f32x16_load(&generator_dense_kernel[i + 7][j + 32]) - t120);
            f32x16_store(&generator_dense_kernel_deceive_m[i + 7][j + 32], t117);
            f32x16_store(&generator_dense_kernel_deceive_v[i + 7][j + 32], t119);
        }
    #pragma omp single nowait
    {
        {
            for (int i = 0; i < 64; i += 8) {
                // 8 x 16 in registers
                f32x16 s0_0 = f32x16_splat(0.0f);
                f32x16 s1_0 = f32x16_splat(0.0f);
                f32x16 s2_0 = f32x16_splat(0.0f);
                f32x16 s3_0 = f32x16_splat(0.0f);
                f32x16 s4_0 = f32x16_splat(0.0f);
                f32x16 s5_0 = f32x16_splat(0.0f);
                f32x16 s6_0 = f32x16_splat(0.0f);
                f32x16 s7_0 = f32x16_splat(0.0f);
                for (int k = 0; k < 64; k++) {
                    const f32x16 w = f32x16_load(&generator_batch_norm_y_grad[k][3120]);
                    s0_0 += mul[k][i] * w;
                    s1_0 += mul[k][i + 1] * w;
                    s2_0 += mul[k][i + 2] * w;
                    s3_0 += mul[k][i + 3] * w;
                    s4_0 += mul[k][i + 4] * w;
                    s5_0 += mul[k][i + 5] * w;
                    s6_0 += mul[k][i + 6] * w;
                    s7_0 += mul[k][i + 7] * w;
                }
                const f32x16 t = f32x16_load(&generator_dense_kernel_deceive_m[i][3120]) * deceive_beta_1;
                const f32x16 t2 = t + (1.0f - deceive_beta_1) * s0_0;
                const f32x16 t3 = f32x16_load(&generator_dense_kernel_deceive_v[i][3120]) * deceive_beta_2;
                const f32x16 t4 = t3 + (1.0f - deceive_beta_2) * (s0_0 * s0_0);
                const f32x16 t5 = adam_rate * t2 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t4));
                f32x16_store(&generator_dense_kernel[i][3120], f32x16_load(&generator_dense_kernel[i][3120]) - t5);
                f32x16_store(&generator_dense_kernel_deceive_m[i][3120], t2);
                f32x16_store(&generator_dense_kernel_deceive_v[i][3120], t4);
                const f32x16 t6 = f32x16_load(&generator_dense_kernel_deceive_m[i + 1][3120]) * deceive_beta_1;
                const f32x16 t7 = t6 + (1.0f - deceive_beta_1) * s1_0;
                const f32x16 t8 = f32x16_load(&generator_dense_kernel_deceive_v[i + 1][3120]) * deceive_beta_2;
                const f32x16 t9 = t8 + (1.0f - deceive_beta_2) * (s1_0 * s1_0);
                const f32x16 t10 = adam_rate * t7 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t9));
                f32x16_store(&generator_dense_kernel[i + 1][3120], f32x16_load(&generator_dense_kernel[i + 1][3120]) - t10);
                f32x16_store(&generator_dense_kernel_deceive_m[i + 1][3120], t7);
                f32x16_store(&generator_dense_kernel_deceive_v[i + 1][3120], t9);
                const f32x16 t11 = f32x16_load(&generator_dense_kernel_deceive_m[i + 2][3120]) * deceive_beta_1;
                const f32x16 t12 = t11 + (1.0f - deceive_beta_1) * s2_0;
                const f32x16 t13 = f32x16_load(&generator_dense_kernel_deceive_v[i + 2][3120]) * deceive_beta_2;
                const f32x16 t14 = t13 + (1.0f - deceive_beta_2) * (s2_0 * s2_0);
                const f32x16 t15 = adam_rate * t12 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t14));
                f32x16_store(&generator_dense_kernel[i + 2][3120], f32x16_load(&generator_dense_kernel[i + 2][3120]) - t15);
                f32x16_store(&generator_dense_kernel_deceive_m[i + 2][3120], t12);
                f32x16_store(&generator_dense_kernel_deceive_v[i + 2][3120], t14);
                const f32x16 t16 = f32x16_load(&generator_dense_kernel_deceive_m[i + 3][3120]) * deceive_beta_1;
                const f32x16 t17 = t16 + (1.0f - deceive_beta_1) * s3_0;
                const f32x16 t18 = f32x16_load(&generator_dense_kernel_deceive_v[i + 3][3120]) * deceive_beta_2;
                const f32x16 t19 = t18 + (1.0f - deceive_beta_2) * (s3_0 * s3_0);
                const f32x16 t20 = adam_rate * t17 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t19));
                f32x16_store(&generator_dense_kernel[i + 3][3120], f32x16_load(&generator_dense_kernel[i + 3][3120]) - t20);
                f32x16_store(&generator_dense_kernel_deceive_m[i + 3][3120], t17);
                f32x16_store(&generator_dense_kernel_deceive_v[i + 3][3120], t19);
                const f32x16 t21 = f32x16_load(&generator_dense_kernel_deceive_m[i + 4][3120]) * deceive_beta_1;
                const f32x16 t22 = t21 + (1.0f - deceive_beta_1) * s4_0;
                const f32x16 t23 = f32x16_load(&generator_dense_kernel_deceive_v[i + 4][3120]) * deceive_beta_2;
                const f32x16 t24 = t23 + (1.0f - deceive_beta_2) * (s4_0 * s4_0);
                const f32x16 t25 = adam_rate * t22 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t24));
                f32x16_store(&generator_dense_kernel[i + 4][3120], f32x16_load(&generator_dense_kernel[i + 4][3120]) - t25);
                f32x16_store(&generator_dense_kernel_deceive_m[i + 4][3120], t22);
                f32x16_store(&generator_dense_kernel_deceive_v[i + 4][3120], t24);
                const f32x16 t26 = f32x16_load(&generator_dense_kernel_deceive_m[i + 5][3120]) * deceive_beta_1;
                const f32x16 t27 = t26 + (1.0f - deceive_beta_1) * s5_0;
                const f32x16 t28 = f32x16_load(&generator_dense_kernel_deceive_v[i + 5][3120]) * deceive_beta_2;
                const f32x16 t29 = t28 + (1.0f - deceive_beta_2) * (s5_0 * s5_0);
                const f32x16 t30 = adam_rate * t27 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t29));
                f32x16_store(&generator_dense_kernel[i + 5][3120], f32x16_load(&generator_dense_kernel[i + 5][3120]) - t30);
                f32x16_store(&generator_dense_kernel_deceive_m[i + 5][3120], t27);
                f32x16_store(&generator_dense_kernel_deceive_v[i + 5][3120], t29);
                const f32x16 t31 = f32x16_load(&generator_dense_kernel_deceive_m[i + 6][3120]) * deceive_beta_1;
                const f32x16 t32 = t31 + (1.0f - deceive_beta_1) * s6_0;
                const f32x16 t33 = f32x16_load(&generator_dense_kernel_deceive_v[i + 6][3120]) * deceive_beta_2;
                const f32x16 t34 = t33 + (1.0f - deceive_beta_2) * (s6_0 * s6_0);
                const f32x16 t35 = adam_rate * t32 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t34));
                f32x16_store(&generator_dense_kernel[i + 6][3120], f32x16_load(&generator_dense_kernel[i + 6][3120]) - t35);
                f32x16_store(&generator_dense_kernel_deceive_m[i + 6][3120], t32);
                f32x16_store(&generator_dense_kernel_deceive_v[i + 6][3120], t34);
                const f32x16 t36 = f32x16_load(&generator_dense_kernel_deceive_m[i + 7][3120]) * deceive_beta_1;
                const f32x16 t37 = t36 + (1.0f - deceive_beta_1) * s7_0;
                const f32x16 t38 = f32x16_load(&generator_dense_kernel_deceive_v[i + 7][3120]) * deceive_beta_2;
                const f32x16 t39 = t38 + (1.0f - deceive_beta_2) * (s7_0 * s7_0);
                const f32x16 t40 = adam_rate * t37 / (deceive_epsilon + adam_rsqrt * f32x16_sqrt(t39));
                f32x16_store(&generator_dense_kernel[i + 7][3120], f32x16_load(&generator_dense_kernel[i + 7][3120]) - t40);
                f32x16_store(&generator_dense_kernel_deceive_m[i + 7][3120], t37);
                f32x16_store(&generator_dense_kernel_deceive_v[i + 7][3120], t39);
            }
        }
    }
}

// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// copy: [3136] -> [3136]
static void deceive_update_generator_batch_norm_gamma(gan *m)
{
    const float *restrict generator_batch_norm_adam_param = (void *)(m->arena + 815360);
    float *restrict generator_batch_norm_gamma = m->generator_batch_norm_gamma;

    #pragma omp simd
    for (int i = 0; i < 3136; i++)
        generator_batch_norm_gamma[i] = generator_batch_norm_adam_param[i];
}

// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// copy: [32] -> [32]
static void deceive_update_generator_batch_norm_1_gamma(gan *m)
{
    const float *restrict generator_batch_norm_1_adam_param = (void *)(m->arena + 5111808);
    float *restrict generator_batch_norm_1_gamma = m->generator_batch_norm_1_gamma;

    #pragma omp simd
    for (int i = 0; i < 32; i++)
        generator_batch_norm_1_gamma[i] = generator_batch_norm_1_adam_param[i];
}

// Returns 0 when the loss is not finite: then parameters, states, optimizer and totals are as they were.
static int train_deceive(struct gan *m, int count)
{
    for (int b = 0; b < 64; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    m->draw = m->deceive_runs;
    #pragma omp parallel
    {
        deceive_mul(m);
        #pragma omp barrier
        deceive_generator_dense(m);
        #pragma omp barrier
        deceive_generator_batch_norm_mu(m);
        #pragma omp barrier
        deceive_generator_batch_norm_sigma2(m);
        #pragma omp barrier
        deceive_generator_max(m);
        #pragma omp barrier
        deceive_upsampling2d_tiles(m);
        #pragma omp barrier
        deceive_generator_conv2d_winograd_kernel(m);
        #pragma omp barrier
        deceive_generator_conv2d(m);
        #pragma omp barrier
        deceive_generator_batch_norm_1(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            deceive_generator_batch_norm_1_sum(m);
            deceive_generator_batch_norm_1_sum_2(m);
        }
        #pragma omp barrier
        deceive_relu_max(m);
        #pragma omp barrier
        deceive_upsampling2d_tiles_2(m);
        #pragma omp barrier
        deceive_generator_conv2d_1(m);
        deceive_critic_conv2d(m);
        #pragma omp barrier
        deceive_critic_dropout_select(m);
        #pragma omp barrier
        deceive_critic_conv2d_1(m);
        #pragma omp barrier
        deceive_critic_dropout_1_select(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            deceive_critic_dense(m);
            deceive_mean_loss(m);
        }
        #pragma omp barrier
        if (isfinite(m->deceive_loss)) {
            #pragma omp single nowait
            {
                deceive_generator_batch_norm_moving_mean(m);
                deceive_generator_batch_norm_moving_variance(m);
                deceive_generator_batch_norm_1_moving_mean(m);
                deceive_generator_batch_norm_1_moving_variance(m);
                deceive_sum(m);
                deceive_adam_rsqrt(m);
                deceive_binary_cross_entropy_y_grad(m);
            }
            #pragma omp barrier
            deceive_critic_dense_input_grad(m);
            #pragma omp barrier
            deceive_leaky_relu_y_grad(m);
            #pragma omp barrier
            deceive_critic_conv2d_1_input_grad(m);
            deceive_critic_conv2d_drawn_grad(m);
            #pragma omp barrier
            deceive_generator_conv2d_1_bias_grad(m);
            #pragma omp single nowait
            {
                deceive_generator_conv2d_1_slice_grad(m);
            }
            #pragma omp barrier
            deceive_generator_conv2d_1_input_grad(m);
            #pragma omp barrier
            deceive_generator_conv2d_1_kernel_grad(m);
            #pragma omp barrier
            deceive_generator_batch_norm_1_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                deceive_generator_batch_norm_1_beta_grad(m);
                deceive_generator_batch_norm_1_sum_grad_2(m);
                deceive_generator_batch_norm_1_mul_grad(m);
                deceive_generator_batch_norm_1_sum_grad_3(m);
                deceive_generator_batch_norm_1_mul_grad_2(m);
            }
            #pragma omp barrier
            deceive_generator_batch_norm_1_y_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                deceive_generator_conv2d_transpose_grad(m);
            }
            #pragma omp barrier
            deceive_generator_conv2d_winograd_kernel_2(m);
            #pragma omp barrier
            deceive_generator_conv2d_input_grad(m);
            #pragma omp barrier
            deceive_generator_conv2d_kernel_grad(m);
            #pragma omp barrier
            deceive_relu_y_grad(m);
            #pragma omp barrier
            deceive_generator_batch_norm_beta_grad(m);
            deceive_generator_batch_norm_sum_grad(m);
            #pragma omp barrier
            deceive_generator_batch_norm_sum_grad_2(m);
            #pragma omp barrier
            deceive_generator_batch_norm_y_grad(m);
            #pragma omp barrier
            deceive_generator_dense_kernel_grad(m);
            #pragma omp single nowait
            {
                deceive_update_generator_batch_norm_gamma(m);
                deceive_update_generator_batch_norm_1_gamma(m);
            }
        }
    }
    if (!isfinite(m->deceive_loss))
        return 0;
    m->deceive_runs++;
    return 1;
}

// How often each step has run, from the number of batches.
static void count_runs(struct gan *m)
{
    m->discriminate_runs = m->step;
    m->deceive_runs = m->step;
}

// Every step that is due, in order, on one batch.
static void train_step(void *model, int count)
{
    struct gan *m = model;
    count_runs(m);
    if (!train_discriminate(m, count)) {
        m->loss = m->discriminate_loss;
        return;
    }
    if (!train_deceive(m, count)) {
        m->loss = m->deceive_loss;
        return;
    }
    m->loss = m->discriminate_loss + m->deceive_loss;
    m->step++;
}

// ---- evaluation ---------------------------------------------------------------------------------

// gan.dl:25: data     mnist("data/mnist") -> image / 255
// div: [64, 28, 28, 1] -> [64, 28, 28, 1], 201 kFLOP
static void evaluate_image(gan *m)
{
    discriminate_image_body((const void *)m->image, (void *)(m->arena + 8028160));
}

// gan.dl:26: drawn  = generator(normal([noise]))
// random, sub, log, mul, sqrt, random, mul, cos, mul: -> [64, 64], 676 kFLOP
static void evaluate_mul(gan *m)
{
    float *restrict mul = (void *)(m->arena + 802816);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 16, i)) * -2.0f);
        f32x16_store(&mul[i], t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 17, i) * 6.2831855f));
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// contract: [64, 3136], [64, 64] -> [64, 3136], 25.7 MFLOP
static void evaluate_generator_dense(gan *m)
{
    discriminate_generator_dense_body(m->generator_dense_kernel, (void *)(m->arena + 802816), (void *)(m->arena + 0));
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// add, rsqrt, mul: [3136] -> [3136], 31.4 kFLOP
static void evaluate_generator_batch_norm_mul_body(const float *restrict generator_batch_norm_moving_variance,
                                                   const float *restrict generator_batch_norm_gamma,
                                                   float *restrict generator_batch_norm_mul)
{
    for (int i = 0; i < 3136; i += 16) {
        const f32x16 t = f32x16_rsqrt(f32x16_load(&generator_batch_norm_moving_variance[i]) + 0.001f);
        f32x16_store(&generator_batch_norm_mul[i], t * f32x16_load(&generator_batch_norm_gamma[i]));
    }
}

static void evaluate_generator_batch_norm_mul(gan *m)
{
    evaluate_generator_batch_norm_mul_body(m->generator_batch_norm_moving_variance, m->generator_batch_norm_gamma,
                                           (void *)(m->arena + 802816));
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// sub, mul, add, max: [64, 3136], [3136] -> [64, 7, 7, 64], 803 kFLOP
static void evaluate_generator_max(gan *m)
{
    discriminate_generator_max_body((void *)(m->arena + 0), m->generator_batch_norm_moving_mean,
                                    (void *)(m->arena + 802816), m->generator_batch_norm_beta,
                                    (void *)(m->arena + 3211264));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// copy: [64, 7, 7, 64] -> [64, 7, 2, 7, 2, 64]
static void evaluate_upsampling2d_tiles(gan *m)
{
    discriminate_upsampling2d_tiles_body((void *)(m->arena + 3211264), (void *)(m->arena + 0));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// winograd_kernel: [3, 3, 64, 32] -> [36, 64, 32], 295 kFLOP
static void evaluate_generator_conv2d_winograd_kernel(gan *m)
{
    discriminate_generator_conv2d_winograd_kernel_body(m->generator_conv2d_kernel, (void *)(m->arena + 3211264));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// add, rsqrt, mul: [32] -> [32], 320 FLOP
static void evaluate_generator_batch_norm_1_mul_body(const float *restrict generator_batch_norm_1_moving_variance,
                                                     const float *restrict generator_batch_norm_1_gamma,
                                                     float *restrict generator_batch_norm_1_mul)
{
    for (int i = 0; i < 32; i += 16) {
        const f32x16 t = f32x16_rsqrt(f32x16_load(&generator_batch_norm_1_moving_variance[i]) + 0.001f);
        f32x16_store(&generator_batch_norm_1_mul[i], t * f32x16_load(&generator_batch_norm_1_gamma[i]));
    }
}

static void evaluate_generator_batch_norm_1_mul(gan *m)
{
    evaluate_generator_batch_norm_1_mul_body(m->generator_batch_norm_1_moving_variance,
                                             m->generator_batch_norm_1_gamma, (void *)(m->arena + 3506176));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// winograd, sub, mul, add, max: [64, 7, 2, 7, 2, 64], [36, 64, 32], [32] -> [64, 14, 14, 32], 421 MFLOP
static void evaluate_generator_conv2d_body(const float (*restrict upsampling2d_tiles)[14][14][64],
                                           const float (*restrict generator_conv2d_winograd_kernel)[64][32],
                                           const float *restrict generator_batch_norm_1_moving_mean,
                                           const float *restrict generator_batch_norm_1_mul,
                                           const float *restrict generator_batch_norm_1_beta,
                                           float (*restrict generator_conv2d)[14][14][32])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        // 16 tiles of 4 x 4 pixels, each by way of 6 x 6 points
        alignas(64) float patch[18][18][64];
        alignas(64) float inputs[576][64];
        alignas(64) float products[576][32];
        alignas(64) float outputs[16][16][32];
        for (int x = 0; x < 18; x++)
            for (int c = 0; c < 64; c += 16)
                f32x16_store(&patch[0][x][c], f32x16_splat(0.0f));
        for (int y = 1; y < 15; y++) {
            for (int c = 0; c < 64; c += 16)
                f32x16_store(&patch[y][0][c], f32x16_splat(0.0f));
            for (int x = 1; x < 15; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&patch[y][x][c], f32x16_load(&upsampling2d_tiles[b][y - 1][x - 1][c]));
            for (int x = 15; x < 18; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&patch[y][x][c], f32x16_splat(0.0f));
        }
        for (int y = 15; y < 18; y++)
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
                    const f32x16 w = f32x16_load(&generator_conv2d_winograd_kernel[point][c][0]);
                    const f32x16 w2 = f32x16_load(&generator_conv2d_winograd_kernel[point][c][16]);
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
        for (int y = 0; y < 14; y++)
            for (int x = 0; x < 14; x++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum = f32x16_load(&outputs[y][x][c]);
                    const f32x16 t = sum - f32x16_load(&generator_batch_norm_1_moving_mean[c]);
                    const f32x16 t2 = t * f32x16_load(&generator_batch_norm_1_mul[c]) + f32x16_load(&generator_batch_norm_1_beta[c]);
                    f32x16_store(&generator_conv2d[b][y][x][c], f32x16_max(t2, f32x16_splat(0.0f)));
                }
    }
}

static void evaluate_generator_conv2d(gan *m)
{
    evaluate_generator_conv2d_body((void *)(m->arena + 0), (void *)(m->arena + 3211264),
                                   m->generator_batch_norm_1_moving_mean, (void *)(m->arena + 3506176),
                                   m->generator_batch_norm_1_beta, (void *)(m->arena + 6422528));
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// copy: [64, 14, 14, 32] -> [64, 14, 2, 14, 2, 32]
static void evaluate_upsampling2d_tiles_2(gan *m)
{
    discriminate_upsampling2d_tiles_2_body((void *)(m->arena + 6422528), (void *)(m->arena + 0));
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// conv, add, sigmoid: [5, 5, 32, 1], [64, 14, 2, 14, 2, 32], [1] -> [64, 28, 28, 1], 74.6 MFLOP
static void evaluate_generator_conv2d_1(gan *m)
{
    discriminate_generator_conv2d_1_body(m->generator_conv2d_1_kernel, (void *)(m->arena + 0),
                                         m->generator_conv2d_1_bias, (void *)(m->arena + 6422528));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// conv, add, greater, mul, select: [5, 5, 1, 32], [64, 28, 28, 1], [32] -> [64, 14, 14, 32], 20 MFLOP
static void evaluate_critic_conv2d(gan *m)
{
    const float (*restrict critic_conv2d_kernel)[5][1][32] = m->critic_conv2d_kernel;
    const float (*restrict image_2)[28][28][1] = (void *)(m->arena + 8028160);
    const float *restrict critic_conv2d_bias = m->critic_conv2d_bias;
    float (*restrict critic_conv2d)[14][14][32] = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int y = 0; y < 14; y++) {
            // 14 pixels x 32 channels in registers
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
            f32x16 s13_0 = f32x16_splat(0.0f);
            f32x16 s13_1 = f32x16_splat(0.0f);
            for (int ky = (0 < 1 - y * 2 ? 1 - y * 2 : 0); ky < (29 - y * 2 < 5 ? 29 - y * 2 : 5); ky++) {
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][0][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][0][0][16]);
                    const float a = image_2[b][y * 2 + ky - 1][1][0];
                    s1_0 += a * w;
                    s1_1 += a * w2;
                    const float a2 = image_2[b][y * 2 + ky - 1][3][0];
                    s2_0 += a2 * w;
                    s2_1 += a2 * w2;
                    const float a3 = image_2[b][y * 2 + ky - 1][5][0];
                    s3_0 += a3 * w;
                    s3_1 += a3 * w2;
                    const float a4 = image_2[b][y * 2 + ky - 1][7][0];
                    s4_0 += a4 * w;
                    s4_1 += a4 * w2;
                    const float a5 = image_2[b][y * 2 + ky - 1][9][0];
                    s5_0 += a5 * w;
                    s5_1 += a5 * w2;
                    const float a6 = image_2[b][y * 2 + ky - 1][11][0];
                    s6_0 += a6 * w;
                    s6_1 += a6 * w2;
                    const float a7 = image_2[b][y * 2 + ky - 1][13][0];
                    s7_0 += a7 * w;
                    s7_1 += a7 * w2;
                    const float a8 = image_2[b][y * 2 + ky - 1][15][0];
                    s8_0 += a8 * w;
                    s8_1 += a8 * w2;
                    const float a9 = image_2[b][y * 2 + ky - 1][17][0];
                    s9_0 += a9 * w;
                    s9_1 += a9 * w2;
                    const float a10 = image_2[b][y * 2 + ky - 1][19][0];
                    s10_0 += a10 * w;
                    s10_1 += a10 * w2;
                    const float a11 = image_2[b][y * 2 + ky - 1][21][0];
                    s11_0 += a11 * w;
                    s11_1 += a11 * w2;
                    const float a12 = image_2[b][y * 2 + ky - 1][23][0];
                    s12_0 += a12 * w;
                    s12_1 += a12 * w2;
                    const float a13 = image_2[b][y * 2 + ky - 1][25][0];
                    s13_0 += a13 * w;
                    s13_1 += a13 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][1][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][1][0][16]);
                    const float a = image_2[b][y * 2 + ky - 1][0][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = image_2[b][y * 2 + ky - 1][2][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = image_2[b][y * 2 + ky - 1][4][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = image_2[b][y * 2 + ky - 1][6][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = image_2[b][y * 2 + ky - 1][8][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = image_2[b][y * 2 + ky - 1][10][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = image_2[b][y * 2 + ky - 1][12][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = image_2[b][y * 2 + ky - 1][14][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = image_2[b][y * 2 + ky - 1][16][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = image_2[b][y * 2 + ky - 1][18][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = image_2[b][y * 2 + ky - 1][20][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = image_2[b][y * 2 + ky - 1][22][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = image_2[b][y * 2 + ky - 1][24][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                    const float a14 = image_2[b][y * 2 + ky - 1][26][0];
                    s13_0 += a14 * w;
                    s13_1 += a14 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][2][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][2][0][16]);
                    const float a = image_2[b][y * 2 + ky - 1][1][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = image_2[b][y * 2 + ky - 1][3][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = image_2[b][y * 2 + ky - 1][5][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = image_2[b][y * 2 + ky - 1][7][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = image_2[b][y * 2 + ky - 1][9][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = image_2[b][y * 2 + ky - 1][11][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = image_2[b][y * 2 + ky - 1][13][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = image_2[b][y * 2 + ky - 1][15][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = image_2[b][y * 2 + ky - 1][17][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = image_2[b][y * 2 + ky - 1][19][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = image_2[b][y * 2 + ky - 1][21][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = image_2[b][y * 2 + ky - 1][23][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = image_2[b][y * 2 + ky - 1][25][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                    const float a14 = image_2[b][y * 2 + ky - 1][27][0];
                    s13_0 += a14 * w;
                    s13_1 += a14 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][3][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][3][0][16]);
                    const float a = image_2[b][y * 2 + ky - 1][2][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = image_2[b][y * 2 + ky - 1][4][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = image_2[b][y * 2 + ky - 1][6][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = image_2[b][y * 2 + ky - 1][8][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = image_2[b][y * 2 + ky - 1][10][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = image_2[b][y * 2 + ky - 1][12][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = image_2[b][y * 2 + ky - 1][14][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = image_2[b][y * 2 + ky - 1][16][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = image_2[b][y * 2 + ky - 1][18][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = image_2[b][y * 2 + ky - 1][20][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = image_2[b][y * 2 + ky - 1][22][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = image_2[b][y * 2 + ky - 1][24][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = image_2[b][y * 2 + ky - 1][26][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][4][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][4][0][16]);
                    const float a = image_2[b][y * 2 + ky - 1][3][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = image_2[b][y * 2 + ky - 1][5][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = image_2[b][y * 2 + ky - 1][7][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = image_2[b][y * 2 + ky - 1][9][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = image_2[b][y * 2 + ky - 1][11][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = image_2[b][y * 2 + ky - 1][13][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = image_2[b][y * 2 + ky - 1][15][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = image_2[b][y * 2 + ky - 1][17][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = image_2[b][y * 2 + ky - 1][19][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = image_2[b][y * 2 + ky - 1][21][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = image_2[b][y * 2 + ky - 1][23][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = image_2[b][y * 2 + ky - 1][25][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = image_2[b][y * 2 + ky - 1][27][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                }
            }
            const f32x16 t = s0_0 + f32x16_load(&critic_conv2d_bias[0]);
            f32x16_store(&critic_conv2d[b][y][0][0], f32x16_select(t > 0.0f, t, t * 0.2f));
            const f32x16 t2 = s0_1 + f32x16_load(&critic_conv2d_bias[16]);
            f32x16_store(&critic_conv2d[b][y][0][16], f32x16_select(t2 > 0.0f, t2, t2 * 0.2f));
            const f32x16 t3 = s1_0 + f32x16_load(&critic_conv2d_bias[0]);
            f32x16_store(&critic_conv2d[b][y][1][0], f32x16_select(t3 > 0.0f, t3, t3 * 0.2f));
            const f32x16 t4 = s1_1 + f32x16_load(&critic_conv2d_bias[16]);
            f32x16_store(&critic_conv2d[b][y][1][16], f32x16_select(t4 > 0.0f, t4, t4 * 0.2f));
            const f32x16 t5 = s2_0 + f32x16_load(&critic_conv2d_bias[0]);
            f32x16_store(&critic_conv2d[b][y][2][0], f32x16_select(t5 > 0.0f, t5, t5 * 0.2f));
            const f32x16 t6 = s2_1 + f32x16_load(&critic_conv2d_bias[16]);
            f32x16_store(&critic_conv2d[b][y][2][16], f32x16_select(t6 > 0.0f, t6, t6 * 0.2f));
            const f32x16 t7 = s3_0 + f32x16_load(&critic_conv2d_bias[0]);
            f32x16_store(&critic_conv2d[b][y][3][0], f32x16_select(t7 > 0.0f, t7, t7 * 0.2f));
            const f32x16 t8 = s3_1 + f32x16_load(&critic_conv2d_bias[16]);
            f32x16_store(&critic_conv2d[b][y][3][16], f32x16_select(t8 > 0.0f, t8, t8 * 0.2f));
            const f32x16 t9 = s4_0 + f32x16_load(&critic_conv2d_bias[0]);
            f32x16_store(&critic_conv2d[b][y][4][0], f32x16_select(t9 > 0.0f, t9, t9 * 0.2f));
            const f32x16 t10 = s4_1 + f32x16_load(&critic_conv2d_bias[16]);
            f32x16_store(&critic_conv2d[b][y][4][16], f32x16_select(t10 > 0.0f, t10, t10 * 0.2f));
            const f32x16 t11 = s5_0 + f32x16_load(&critic_conv2d_bias[0]);
            f32x16_store(&critic_conv2d[b][y][5][0], f32x16_select(t11 > 0.0f, t11, t11 * 0.2f));
            const f32x16 t12 = s5_1 + f32x16_load(&critic_conv2d_bias[16]);
            f32x16_store(&critic_conv2d[b][y][5][16], f32x16_select(t12 > 0.0f, t12, t12 * 0.2f));
            const f32x16 t13 = s6_0 + f32x16_load(&critic_conv2d_bias[0]);
            f32x16_store(&critic_conv2d[b][y][6][0], f32x16_select(t13 > 0.0f, t13, t13 * 0.2f));
            const f32x16 t14 = s6_1 + f32x16_load(&critic_conv2d_bias[16]);
            f32x16_store(&critic_conv2d[b][y][6][16], f32x16_select(t14 > 0.0f, t14, t14 * 0.2f));
            const f32x16 t15 = s7_0 + f32x16_load(&critic_conv2d_bias[0]);
            f32x16_store(&critic_conv2d[b][y][7][0], f32x16_select(t15 > 0.0f, t15, t15 * 0.2f));
            const f32x16 t16 = s7_1 + f32x16_load(&critic_conv2d_bias[16]);
            f32x16_store(&critic_conv2d[b][y][7][16], f32x16_select(t16 > 0.0f, t16, t16 * 0.2f));
            const f32x16 t17 = s8_0 + f32x16_load(&critic_conv2d_bias[0]);
            f32x16_store(&critic_conv2d[b][y][8][0], f32x16_select(t17 > 0.0f, t17, t17 * 0.2f));
            const f32x16 t18 = s8_1 + f32x16_load(&critic_conv2d_bias[16]);
            f32x16_store(&critic_conv2d[b][y][8][16], f32x16_select(t18 > 0.0f, t18, t18 * 0.2f));
            const f32x16 t19 = s9_0 + f32x16_load(&critic_conv2d_bias[0]);
            f32x16_store(&critic_conv2d[b][y][9][0], f32x16_select(t19 > 0.0f, t19, t19 * 0.2f));
            const f32x16 t20 = s9_1 + f32x16_load(&critic_conv2d_bias[16]);
            f32x16_store(&critic_conv2d[b][y][9][16], f32x16_select(t20 > 0.0f, t20, t20 * 0.2f));
            const f32x16 t21 = s10_0 + f32x16_load(&critic_conv2d_bias[0]);
            f32x16_store(&critic_conv2d[b][y][10][0], f32x16_select(t21 > 0.0f, t21, t21 * 0.2f));
            const f32x16 t22 = s10_1 + f32x16_load(&critic_conv2d_bias[16]);
            f32x16_store(&critic_conv2d[b][y][10][16], f32x16_select(t22 > 0.0f, t22, t22 * 0.2f));
            const f32x16 t23 = s11_0 + f32x16_load(&critic_conv2d_bias[0]);
            f32x16_store(&critic_conv2d[b][y][11][0], f32x16_select(t23 > 0.0f, t23, t23 * 0.2f));
            const f32x16 t24 = s11_1 + f32x16_load(&critic_conv2d_bias[16]);
            f32x16_store(&critic_conv2d[b][y][11][16], f32x16_select(t24 > 0.0f, t24, t24 * 0.2f));
            const f32x16 t25 = s12_0 + f32x16_load(&critic_conv2d_bias[0]);
            f32x16_store(&critic_conv2d[b][y][12][0], f32x16_select(t25 > 0.0f, t25, t25 * 0.2f));
            const f32x16 t26 = s12_1 + f32x16_load(&critic_conv2d_bias[16]);
            f32x16_store(&critic_conv2d[b][y][12][16], f32x16_select(t26 > 0.0f, t26, t26 * 0.2f));
            const f32x16 t27 = s13_0 + f32x16_load(&critic_conv2d_bias[0]);
            f32x16_store(&critic_conv2d[b][y][13][0], f32x16_select(t27 > 0.0f, t27, t27 * 0.2f));
            const f32x16 t28 = s13_1 + f32x16_load(&critic_conv2d_bias[16]);
            f32x16_store(&critic_conv2d[b][y][13][16], f32x16_select(t28 > 0.0f, t28, t28 * 0.2f));
        }
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// conv, add, greater, mul, select: [5, 5, 32, 64], [64, 14, 14, 32], [64] -> [64, 7, 7, 64], 269 MFLOP
static void evaluate_critic_conv2d_1(gan *m)
{
    const float (*restrict critic_conv2d_1_kernel)[5][32][64] = m->critic_conv2d_1_kernel;
    const float (*restrict critic_conv2d)[14][14][32] = (void *)(m->arena + 0);
    const float *restrict critic_conv2d_1_bias = m->critic_conv2d_1_bias;
    float (*restrict critic_conv2d_1)[7][7][64] = (void *)(m->arena + 1605632);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t c = 0; c < 64; c += 32)
        for (int64_t b = 0; b < 64; b++)
            for (int y = 0; y < 7; y++) {
                // 7 pixels x 32 channels in registers
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
                for (int ky = (0 < 1 - y * 2 ? 1 - y * 2 : 0); ky < (15 - y * 2 < 5 ? 15 - y * 2 : 5); ky++) {
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][0][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][0][i][c + 16]);
                        const float a = critic_conv2d[b][y * 2 + ky - 1][1][i];
                        s1_0 += a * w;
                        s1_1 += a * w2;
                        const float a2 = critic_conv2d[b][y * 2 + ky - 1][3][i];
                        s2_0 += a2 * w;
                        s2_1 += a2 * w2;
                        const float a3 = critic_conv2d[b][y * 2 + ky - 1][5][i];
                        s3_0 += a3 * w;
                        s3_1 += a3 * w2;
                        const float a4 = critic_conv2d[b][y * 2 + ky - 1][7][i];
                        s4_0 += a4 * w;
                        s4_1 += a4 * w2;
                        const float a5 = critic_conv2d[b][y * 2 + ky - 1][9][i];
                        s5_0 += a5 * w;
                        s5_1 += a5 * w2;
                        const float a6 = critic_conv2d[b][y * 2 + ky - 1][11][i];
                        s6_0 += a6 * w;
                        s6_1 += a6 * w2;
                    }
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][1][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][1][i][c + 16]);
                        const float a = critic_conv2d[b][y * 2 + ky - 1][0][i];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_conv2d[b][y * 2 + ky - 1][2][i];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_conv2d[b][y * 2 + ky - 1][4][i];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_conv2d[b][y * 2 + ky - 1][6][i];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_conv2d[b][y * 2 + ky - 1][8][i];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_conv2d[b][y * 2 + ky - 1][10][i];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = critic_conv2d[b][y * 2 + ky - 1][12][i];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                    }
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][2][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][2][i][c + 16]);
                        const float a = critic_conv2d[b][y * 2 + ky - 1][1][i];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_conv2d[b][y * 2 + ky - 1][3][i];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_conv2d[b][y * 2 + ky - 1][5][i];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_conv2d[b][y * 2 + ky - 1][7][i];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_conv2d[b][y * 2 + ky - 1][9][i];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_conv2d[b][y * 2 + ky - 1][11][i];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = critic_conv2d[b][y * 2 + ky - 1][13][i];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                    }
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][3][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][3][i][c + 16]);
                        const float a = critic_conv2d[b][y * 2 + ky - 1][2][i];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_conv2d[b][y * 2 + ky - 1][4][i];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_conv2d[b][y * 2 + ky - 1][6][i];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_conv2d[b][y * 2 + ky - 1][8][i];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_conv2d[b][y * 2 + ky - 1][10][i];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_conv2d[b][y * 2 + ky - 1][12][i];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                    }
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][4][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][4][i][c + 16]);
                        const float a = critic_conv2d[b][y * 2 + ky - 1][3][i];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_conv2d[b][y * 2 + ky - 1][5][i];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_conv2d[b][y * 2 + ky - 1][7][i];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_conv2d[b][y * 2 + ky - 1][9][i];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_conv2d[b][y * 2 + ky - 1][11][i];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_conv2d[b][y * 2 + ky - 1][13][i];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                    }
                }
                const f32x16 t = s0_0 + f32x16_load(&critic_conv2d_1_bias[c]);
                f32x16_store(&critic_conv2d_1[b][y][0][c], f32x16_select(t > 0.0f, t, t * 0.2f));
                const f32x16 t2 = s0_1 + f32x16_load(&critic_conv2d_1_bias[c + 16]);
                f32x16_store(&critic_conv2d_1[b][y][0][c + 16], f32x16_select(t2 > 0.0f, t2, t2 * 0.2f));
                const f32x16 t3 = s1_0 + f32x16_load(&critic_conv2d_1_bias[c]);
                f32x16_store(&critic_conv2d_1[b][y][1][c], f32x16_select(t3 > 0.0f, t3, t3 * 0.2f));
                const f32x16 t4 = s1_1 + f32x16_load(&critic_conv2d_1_bias[c + 16]);
                f32x16_store(&critic_conv2d_1[b][y][1][c + 16], f32x16_select(t4 > 0.0f, t4, t4 * 0.2f));
                const f32x16 t5 = s2_0 + f32x16_load(&critic_conv2d_1_bias[c]);
                f32x16_store(&critic_conv2d_1[b][y][2][c], f32x16_select(t5 > 0.0f, t5, t5 * 0.2f));
                const f32x16 t6 = s2_1 + f32x16_load(&critic_conv2d_1_bias[c + 16]);
                f32x16_store(&critic_conv2d_1[b][y][2][c + 16], f32x16_select(t6 > 0.0f, t6, t6 * 0.2f));
                const f32x16 t7 = s3_0 + f32x16_load(&critic_conv2d_1_bias[c]);
                f32x16_store(&critic_conv2d_1[b][y][3][c], f32x16_select(t7 > 0.0f, t7, t7 * 0.2f));
                const f32x16 t8 = s3_1 + f32x16_load(&critic_conv2d_1_bias[c + 16]);
                f32x16_store(&critic_conv2d_1[b][y][3][c + 16], f32x16_select(t8 > 0.0f, t8, t8 * 0.2f));
                const f32x16 t9 = s4_0 + f32x16_load(&critic_conv2d_1_bias[c]);
                f32x16_store(&critic_conv2d_1[b][y][4][c], f32x16_select(t9 > 0.0f, t9, t9 * 0.2f));
                const f32x16 t10 = s4_1 + f32x16_load(&critic_conv2d_1_bias[c + 16]);
                f32x16_store(&critic_conv2d_1[b][y][4][c + 16], f32x16_select(t10 > 0.0f, t10, t10 * 0.2f));
                const f32x16 t11 = s5_0 + f32x16_load(&critic_conv2d_1_bias[c]);
                f32x16_store(&critic_conv2d_1[b][y][5][c], f32x16_select(t11 > 0.0f, t11, t11 * 0.2f));
                const f32x16 t12 = s5_1 + f32x16_load(&critic_conv2d_1_bias[c + 16]);
                f32x16_store(&critic_conv2d_1[b][y][5][c + 16], f32x16_select(t12 > 0.0f, t12, t12 * 0.2f));
                const f32x16 t13 = s6_0 + f32x16_load(&critic_conv2d_1_bias[c]);
                f32x16_store(&critic_conv2d_1[b][y][6][c], f32x16_select(t13 > 0.0f, t13, t13 * 0.2f));
                const f32x16 t14 = s6_1 + f32x16_load(&critic_conv2d_1_bias[c + 16]);
                f32x16_store(&critic_conv2d_1[b][y][6][c + 16], f32x16_select(t14 > 0.0f, t14, t14 * 0.2f));
            }
}

// gan.dl:21: | flatten | dense(1)
// contract, add: [3136, 1], [64, 7, 7, 64], [1] -> [64, 1], 401 kFLOP
static void evaluate_critic_dense(gan *m)
{
    const float (*restrict critic_dense_kernel)[1] = m->critic_dense_kernel;
    const float (*restrict critic_conv2d_1)[3136] = (void *)(m->arena + 1605632);
    const float *restrict critic_dense_bias = m->critic_dense_bias;
    float (*restrict critic_dense)[1] = (void *)(m->arena + 2408448);

    {
        {
            // 22 x 1 in registers
            float s0_0 = 0.0f;
            float s1_0 = 0.0f;
            float s2_0 = 0.0f;
            float s3_0 = 0.0f;
            float s4_0 = 0.0f;
            float s5_0 = 0.0f;
            float s6_0 = 0.0f;
            float s7_0 = 0.0f;
            float s8_0 = 0.0f;
            float s9_0 = 0.0f;
            float s10_0 = 0.0f;
            float s11_0 = 0.0f;
            float s12_0 = 0.0f;
            float s13_0 = 0.0f;
            float s14_0 = 0.0f;
            float s15_0 = 0.0f;
            float s16_0 = 0.0f;
            float s17_0 = 0.0f;
            float s18_0 = 0.0f;
            float s19_0 = 0.0f;
            float s20_0 = 0.0f;
            float s21_0 = 0.0f;
            for (int k = 0; k < 3136; k++) {
                const float w = critic_dense_kernel[k][0];
                s0_0 += critic_conv2d_1[0][k] * w;
                s1_0 += critic_conv2d_1[1][k] * w;
                s2_0 += critic_conv2d_1[2][k] * w;
                s3_0 += critic_conv2d_1[3][k] * w;
                s4_0 += critic_conv2d_1[4][k] * w;
                s5_0 += critic_conv2d_1[5][k] * w;
                s6_0 += critic_conv2d_1[6][k] * w;
                s7_0 += critic_conv2d_1[7][k] * w;
                s8_0 += critic_conv2d_1[8][k] * w;
                s9_0 += critic_conv2d_1[9][k] * w;
                s10_0 += critic_conv2d_1[10][k] * w;
                s11_0 += critic_conv2d_1[11][k] * w;
                s12_0 += critic_conv2d_1[12][k] * w;
                s13_0 += critic_conv2d_1[13][k] * w;
                s14_0 += critic_conv2d_1[14][k] * w;
                s15_0 += critic_conv2d_1[15][k] * w;
                s16_0 += critic_conv2d_1[16][k] * w;
                s17_0 += critic_conv2d_1[17][k] * w;
                s18_0 += critic_conv2d_1[18][k] * w;
                s19_0 += critic_conv2d_1[19][k] * w;
                s20_0 += critic_conv2d_1[20][k] * w;
                s21_0 += critic_conv2d_1[21][k] * w;
            }
            critic_dense[0][0] = s0_0 + critic_dense_bias[0];
            critic_dense[1][0] = s1_0 + critic_dense_bias[0];
            critic_dense[2][0] = s2_0 + critic_dense_bias[0];
            critic_dense[3][0] = s3_0 + critic_dense_bias[0];
            critic_dense[4][0] = s4_0 + critic_dense_bias[0];
            critic_dense[5][0] = s5_0 + critic_dense_bias[0];
            critic_dense[6][0] = s6_0 + critic_dense_bias[0];
            critic_dense[7][0] = s7_0 + critic_dense_bias[0];
            critic_dense[8][0] = s8_0 + critic_dense_bias[0];
            critic_dense[9][0] = s9_0 + critic_dense_bias[0];
            critic_dense[10][0] = s10_0 + critic_dense_bias[0];
            critic_dense[11][0] = s11_0 + critic_dense_bias[0];
            critic_dense[12][0] = s12_0 + critic_dense_bias[0];
            critic_dense[13][0] = s13_0 + critic_dense_bias[0];
            critic_dense[14][0] = s14_0 + critic_dense_bias[0];
            critic_dense[15][0] = s15_0 + critic_dense_bias[0];
            critic_dense[16][0] = s16_0 + critic_dense_bias[0];
            critic_dense[17][0] = s17_0 + critic_dense_bias[0];
            critic_dense[18][0] = s18_0 + critic_dense_bias[0];
            critic_dense[19][0] = s19_0 + critic_dense_bias[0];
            critic_dense[20][0] = s20_0 + critic_dense_bias[0];
            critic_dense[21][0] = s21_0 + critic_dense_bias[0];
        }
        for (int i = 22; i < 64; i += 21) {
            // 21 x 1 in registers
            float s0_0 = 0.0f;
            float s1_0 = 0.0f;
            float s2_0 = 0.0f;
            float s3_0 = 0.0f;
            float s4_0 = 0.0f;
            float s5_0 = 0.0f;
            float s6_0 = 0.0f;
            float s7_0 = 0.0f;
            float s8_0 = 0.0f;
            float s9_0 = 0.0f;
            float s10_0 = 0.0f;
            float s11_0 = 0.0f;
            float s12_0 = 0.0f;
            float s13_0 = 0.0f;
            float s14_0 = 0.0f;
            float s15_0 = 0.0f;
            float s16_0 = 0.0f;
            float s17_0 = 0.0f;
            float s18_0 = 0.0f;
            float s19_0 = 0.0f;
            float s20_0 = 0.0f;
            for (int k = 0; k < 3136; k++) {
                const float w = critic_dense_kernel[k][0];
                s0_0 += critic_conv2d_1[i][k] * w;
                s1_0 += critic_conv2d_1[i + 1][k] * w;
                s2_0 += critic_conv2d_1[i + 2][k] * w;
                s3_0 += critic_conv2d_1[i + 3][k] * w;
                s4_0 += critic_conv2d_1[i + 4][k] * w;
                s5_0 += critic_conv2d_1[i + 5][k] * w;
                s6_0 += critic_conv2d_1[i + 6][k] * w;
                s7_0 += critic_conv2d_1[i + 7][k] * w;
                s8_0 += critic_conv2d_1[i + 8][k] * w;
                s9_0 += critic_conv2d_1[i + 9][k] * w;
                s10_0 += critic_conv2d_1[i + 10][k] * w;
                s11_0 += critic_conv2d_1[i + 11][k] * w;
                s12_0 += critic_conv2d_1[i + 12][k] * w;
                s13_0 += critic_conv2d_1[i + 13][k] * w;
                s14_0 += critic_conv2d_1[i + 14][k] * w;
                s15_0 += critic_conv2d_1[i + 15][k] * w;
                s16_0 += critic_conv2d_1[i + 16][k] * w;
                s17_0 += critic_conv2d_1[i + 17][k] * w;
                s18_0 += critic_conv2d_1[i + 18][k] * w;
                s19_0 += critic_conv2d_1[i + 19][k] * w;
                s20_0 += critic_conv2d_1[i + 20][k] * w;
            }
            critic_dense[i][0] = s0_0 + critic_dense_bias[0];
            critic_dense[i + 1][0] = s1_0 + critic_dense_bias[0];
            critic_dense[i + 2][0] = s2_0 + critic_dense_bias[0];
            critic_dense[i + 3][0] = s3_0 + critic_dense_bias[0];
            critic_dense[i + 4][0] = s4_0 + critic_dense_bias[0];
            critic_dense[i + 5][0] = s5_0 + critic_dense_bias[0];
            critic_dense[i + 6][0] = s6_0 + critic_dense_bias[0];
            critic_dense[i + 7][0] = s7_0 + critic_dense_bias[0];
            critic_dense[i + 8][0] = s8_0 + critic_dense_bias[0];
            critic_dense[i + 9][0] = s9_0 + critic_dense_bias[0];
            critic_dense[i + 10][0] = s10_0 + critic_dense_bias[0];
            critic_dense[i + 11][0] = s11_0 + critic_dense_bias[0];
            critic_dense[i + 12][0] = s12_0 + critic_dense_bias[0];
            critic_dense[i + 13][0] = s13_0 + critic_dense_bias[0];
            critic_dense[i + 14][0] = s14_0 + critic_dense_bias[0];
            critic_dense[i + 15][0] = s15_0 + critic_dense_bias[0];
            critic_dense[i + 16][0] = s16_0 + critic_dense_bias[0];
            critic_dense[i + 17][0] = s17_0 + critic_dense_bias[0];
            critic_dense[i + 18][0] = s18_0 + critic_dense_bias[0];
            critic_dense[i + 19][0] = s19_0 + critic_dense_bias[0];
            critic_dense[i + 20][0] = s20_0 + critic_dense_bias[0];
        }
    }
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// conv, add, greater, mul, select: [5, 5, 1, 32], [64, 28, 28, 1], [32] -> [64, 14, 14, 32], 20 MFLOP
static void evaluate_critic_conv2d_2(gan *m)
{
    const float (*restrict critic_conv2d_kernel)[5][1][32] = m->critic_conv2d_kernel;
    const float (*restrict generator_conv2d_1)[28][28][1] = (void *)(m->arena + 6422528);
    const float *restrict critic_conv2d_bias = m->critic_conv2d_bias;
    float (*restrict critic_conv2d_2)[14][14][32] = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int y = 0; y < 14; y++) {
            // 14 pixels x 32 channels in registers
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
            f32x16 s13_0 = f32x16_splat(0.0f);
            f32x16 s13_1 = f32x16_splat(0.0f);
            for (int ky = (0 < 1 - y * 2 ? 1 - y * 2 : 0); ky < (29 - y * 2 < 5 ? 29 - y * 2 : 5); ky++) {
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][0][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][0][0][16]);
                    const float a = generator_conv2d_1[b][y * 2 + ky - 1][1][0];
                    s1_0 += a * w;
                    s1_1 += a * w2;
                    const float a2 = generator_conv2d_1[b][y * 2 + ky - 1][3][0];
                    s2_0 += a2 * w;
                    s2_1 += a2 * w2;
                    const float a3 = generator_conv2d_1[b][y * 2 + ky - 1][5][0];
                    s3_0 += a3 * w;
                    s3_1 += a3 * w2;
                    const float a4 = generator_conv2d_1[b][y * 2 + ky - 1][7][0];
                    s4_0 += a4 * w;
                    s4_1 += a4 * w2;
                    const float a5 = generator_conv2d_1[b][y * 2 + ky - 1][9][0];
                    s5_0 += a5 * w;
                    s5_1 += a5 * w2;
                    const float a6 = generator_conv2d_1[b][y * 2 + ky - 1][11][0];
                    s6_0 += a6 * w;
                    s6_1 += a6 * w2;
                    const float a7 = generator_conv2d_1[b][y * 2 + ky - 1][13][0];
                    s7_0 += a7 * w;
                    s7_1 += a7 * w2;
                    const float a8 = generator_conv2d_1[b][y * 2 + ky - 1][15][0];
                    s8_0 += a8 * w;
                    s8_1 += a8 * w2;
                    const float a9 = generator_conv2d_1[b][y * 2 + ky - 1][17][0];
                    s9_0 += a9 * w;
                    s9_1 += a9 * w2;
                    const float a10 = generator_conv2d_1[b][y * 2 + ky - 1][19][0];
                    s10_0 += a10 * w;
                    s10_1 += a10 * w2;
                    const float a11 = generator_conv2d_1[b][y * 2 + ky - 1][21][0];
                    s11_0 += a11 * w;
                    s11_1 += a11 * w2;
                    const float a12 = generator_conv2d_1[b][y * 2 + ky - 1][23][0];
                    s12_0 += a12 * w;
                    s12_1 += a12 * w2;
                    const float a13 = generator_conv2d_1[b][y * 2 + ky - 1][25][0];
                    s13_0 += a13 * w;
                    s13_1 += a13 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][1][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][1][0][16]);
                    const float a = generator_conv2d_1[b][y * 2 + ky - 1][0][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = generator_conv2d_1[b][y * 2 + ky - 1][2][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = generator_conv2d_1[b][y * 2 + ky - 1][4][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = generator_conv2d_1[b][y * 2 + ky - 1][6][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = generator_conv2d_1[b][y * 2 + ky - 1][8][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = generator_conv2d_1[b][y * 2 + ky - 1][10][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = generator_conv2d_1[b][y * 2 + ky - 1][12][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = generator_conv2d_1[b][y * 2 + ky - 1][14][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = generator_conv2d_1[b][y * 2 + ky - 1][16][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = generator_conv2d_1[b][y * 2 + ky - 1][18][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = generator_conv2d_1[b][y * 2 + ky - 1][20][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = generator_conv2d_1[b][y * 2 + ky - 1][22][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = generator_conv2d_1[b][y * 2 + ky - 1][24][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                    const float a14 = generator_conv2d_1[b][y * 2 + ky - 1][26][0];
                    s13_0 += a14 * w;
                    s13_1 += a14 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][2][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][2][0][16]);
                    const float a = generator_conv2d_1[b][y * 2 + ky - 1][1][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = generator_conv2d_1[b][y * 2 + ky - 1][3][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = generator_conv2d_1[b][y * 2 + ky - 1][5][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = generator_conv2d_1[b][y * 2 + ky - 1][7][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = generator_conv2d_1[b][y * 2 + ky - 1][9][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = generator_conv2d_1[b][y * 2 + ky - 1][11][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = generator_conv2d_1[b][y * 2 + ky - 1][13][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = generator_conv2d_1[b][y * 2 + ky - 1][15][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = generator_conv2d_1[b][y * 2 + ky - 1][17][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = generator_conv2d_1[b][y * 2 + ky - 1][19][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = generator_conv2d_1[b][y * 2 + ky - 1][21][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = generator_conv2d_1[b][y * 2 + ky - 1][23][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = generator_conv2d_1[b][y * 2 + ky - 1][25][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                    const float a14 = generator_conv2d_1[b][y * 2 + ky - 1][27][0];
                    s13_0 += a14 * w;
                    s13_1 += a14 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][3][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][3][0][16]);
                    const float a = generator_conv2d_1[b][y * 2 + ky - 1][2][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = generator_conv2d_1[b][y * 2 + ky - 1][4][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = generator_conv2d_1[b][y * 2 + ky - 1][6][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = generator_conv2d_1[b][y * 2 + ky - 1][8][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = generator_conv2d_1[b][y * 2 + ky - 1][10][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = generator_conv2d_1[b][y * 2 + ky - 1][12][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = generator_conv2d_1[b][y * 2 + ky - 1][14][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = generator_conv2d_1[b][y * 2 + ky - 1][16][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = generator_conv2d_1[b][y * 2 + ky - 1][18][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = generator_conv2d_1[b][y * 2 + ky - 1][20][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = generator_conv2d_1[b][y * 2 + ky - 1][22][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = generator_conv2d_1[b][y * 2 + ky - 1][24][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = generator_conv2d_1[b][y * 2 + ky - 1][26][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&critic_conv2d_kernel[ky][4][0][0]);
                    const f32x16 w2 = f32x16_load(&critic_conv2d_kernel[ky][4][0][16]);
                    const float a = generator_conv2d_1[b][y * 2 + ky - 1][3][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = generator_conv2d_1[b][y * 2 + ky - 1][5][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = generator_conv2d_1[b][y * 2 + ky - 1][7][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = generator_conv2d_1[b][y * 2 + ky - 1][9][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = generator_conv2d_1[b][y * 2 + ky - 1][11][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = generator_conv2d_1[b][y * 2 + ky - 1][13][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = generator_conv2d_1[b][y * 2 + ky - 1][15][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = generator_conv2d_1[b][y * 2 + ky - 1][17][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = generator_conv2d_1[b][y * 2 + ky - 1][19][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = generator_conv2d_1[b][y * 2 + ky - 1][21][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                    const float a11 = generator_conv2d_1[b][y * 2 + ky - 1][23][0];
                    s10_0 += a11 * w;
                    s10_1 += a11 * w2;
                    const float a12 = generator_conv2d_1[b][y * 2 + ky - 1][25][0];
                    s11_0 += a12 * w;
                    s11_1 += a12 * w2;
                    const float a13 = generator_conv2d_1[b][y * 2 + ky - 1][27][0];
                    s12_0 += a13 * w;
                    s12_1 += a13 * w2;
                }
            }
            const f32x16 t = f32x16_load(&critic_conv2d_bias[0]) + s0_0;
            f32x16_store(&critic_conv2d_2[b][y][0][0], f32x16_select(t > 0.0f, t, t * 0.2f));
            const f32x16 t2 = f32x16_load(&critic_conv2d_bias[16]) + s0_1;
            f32x16_store(&critic_conv2d_2[b][y][0][16], f32x16_select(t2 > 0.0f, t2, t2 * 0.2f));
            const f32x16 t3 = f32x16_load(&critic_conv2d_bias[0]) + s1_0;
            f32x16_store(&critic_conv2d_2[b][y][1][0], f32x16_select(t3 > 0.0f, t3, t3 * 0.2f));
            const f32x16 t4 = f32x16_load(&critic_conv2d_bias[16]) + s1_1;
            f32x16_store(&critic_conv2d_2[b][y][1][16], f32x16_select(t4 > 0.0f, t4, t4 * 0.2f));
            const f32x16 t5 = f32x16_load(&critic_conv2d_bias[0]) + s2_0;
            f32x16_store(&critic_conv2d_2[b][y][2][0], f32x16_select(t5 > 0.0f, t5, t5 * 0.2f));
            const f32x16 t6 = f32x16_load(&critic_conv2d_bias[16]) + s2_1;
            f32x16_store(&critic_conv2d_2[b][y][2][16], f32x16_select(t6 > 0.0f, t6, t6 * 0.2f));
            const f32x16 t7 = f32x16_load(&critic_conv2d_bias[0]) + s3_0;
            f32x16_store(&critic_conv2d_2[b][y][3][0], f32x16_select(t7 > 0.0f, t7, t7 * 0.2f));
            const f32x16 t8 = f32x16_load(&critic_conv2d_bias[16]) + s3_1;
            f32x16_store(&critic_conv2d_2[b][y][3][16], f32x16_select(t8 > 0.0f, t8, t8 * 0.2f));
            const f32x16 t9 = f32x16_load(&critic_conv2d_bias[0]) + s4_0;
            f32x16_store(&critic_conv2d_2[b][y][4][0], f32x16_select(t9 > 0.0f, t9, t9 * 0.2f));
            const f32x16 t10 = f32x16_load(&critic_conv2d_bias[16]) + s4_1;
            f32x16_store(&critic_conv2d_2[b][y][4][16], f32x16_select(t10 > 0.0f, t10, t10 * 0.2f));
            const f32x16 t11 = f32x16_load(&critic_conv2d_bias[0]) + s5_0;
            f32x16_store(&critic_conv2d_2[b][y][5][0], f32x16_select(t11 > 0.0f, t11, t11 * 0.2f));
            const f32x16 t12 = f32x16_load(&critic_conv2d_bias[16]) + s5_1;
            f32x16_store(&critic_conv2d_2[b][y][5][16], f32x16_select(t12 > 0.0f, t12, t12 * 0.2f));
            const f32x16 t13 = f32x16_load(&critic_conv2d_bias[0]) + s6_0;
            f32x16_store(&critic_conv2d_2[b][y][6][0], f32x16_select(t13 > 0.0f, t13, t13 * 0.2f));
            const f32x16 t14 = f32x16_load(&critic_conv2d_bias[16]) + s6_1;
            f32x16_store(&critic_conv2d_2[b][y][6][16], f32x16_select(t14 > 0.0f, t14, t14 * 0.2f));
            const f32x16 t15 = f32x16_load(&critic_conv2d_bias[0]) + s7_0;
            f32x16_store(&critic_conv2d_2[b][y][7][0], f32x16_select(t15 > 0.0f, t15, t15 * 0.2f));
            const f32x16 t16 = f32x16_load(&critic_conv2d_bias[16]) + s7_1;
            f32x16_store(&critic_conv2d_2[b][y][7][16], f32x16_select(t16 > 0.0f, t16, t16 * 0.2f));
            const f32x16 t17 = f32x16_load(&critic_conv2d_bias[0]) + s8_0;
            f32x16_store(&critic_conv2d_2[b][y][8][0], f32x16_select(t17 > 0.0f, t17, t17 * 0.2f));
            const f32x16 t18 = f32x16_load(&critic_conv2d_bias[16]) + s8_1;
            f32x16_store(&critic_conv2d_2[b][y][8][16], f32x16_select(t18 > 0.0f, t18, t18 * 0.2f));
            const f32x16 t19 = f32x16_load(&critic_conv2d_bias[0]) + s9_0;
            f32x16_store(&critic_conv2d_2[b][y][9][0], f32x16_select(t19 > 0.0f, t19, t19 * 0.2f));
            const f32x16 t20 = f32x16_load(&critic_conv2d_bias[16]) + s9_1;
            f32x16_store(&critic_conv2d_2[b][y][9][16], f32x16_select(t20 > 0.0f, t20, t20 * 0.2f));
            const f32x16 t21 = f32x16_load(&critic_conv2d_bias[0]) + s10_0;
            f32x16_store(&critic_conv2d_2[b][y][10][0], f32x16_select(t21 > 0.0f, t21, t21 * 0.2f));
            const f32x16 t22 = f32x16_load(&critic_conv2d_bias[16]) + s10_1;
            f32x16_store(&critic_conv2d_2[b][y][10][16], f32x16_select(t22 > 0.0f, t22, t22 * 0.2f));
            const f32x16 t23 = f32x16_load(&critic_conv2d_bias[0]) + s11_0;
            f32x16_store(&critic_conv2d_2[b][y][11][0], f32x16_select(t23 > 0.0f, t23, t23 * 0.2f));
            const f32x16 t24 = f32x16_load(&critic_conv2d_bias[16]) + s11_1;
            f32x16_store(&critic_conv2d_2[b][y][11][16], f32x16_select(t24 > 0.0f, t24, t24 * 0.2f));
            const f32x16 t25 = f32x16_load(&critic_conv2d_bias[0]) + s12_0;
            f32x16_store(&critic_conv2d_2[b][y][12][0], f32x16_select(t25 > 0.0f, t25, t25 * 0.2f));
            const f32x16 t26 = f32x16_load(&critic_conv2d_bias[16]) + s12_1;
            f32x16_store(&critic_conv2d_2[b][y][12][16], f32x16_select(t26 > 0.0f, t26, t26 * 0.2f));
            const f32x16 t27 = f32x16_load(&critic_conv2d_bias[0]) + s13_0;
            f32x16_store(&critic_conv2d_2[b][y][13][0], f32x16_select(t27 > 0.0f, t27, t27 * 0.2f));
            const f32x16 t28 = f32x16_load(&critic_conv2d_bias[16]) + s13_1;
            f32x16_store(&critic_conv2d_2[b][y][13][16], f32x16_select(t28 > 0.0f, t28, t28 * 0.2f));
        }
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// conv, add, greater, mul, select: [5, 5, 32, 64], [64, 14, 14, 32], [64] -> [64, 7, 7, 64], 269 MFLOP
static void evaluate_critic_conv2d_1_2(gan *m)
{
    const float (*restrict critic_conv2d_1_kernel)[5][32][64] = m->critic_conv2d_1_kernel;
    const float (*restrict critic_conv2d_2)[14][14][32] = (void *)(m->arena + 0);
    const float *restrict critic_conv2d_1_bias = m->critic_conv2d_1_bias;
    float (*restrict critic_conv2d_1_2)[7][7][64] = (void *)(m->arena + 1605632);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t c = 0; c < 64; c += 32)
        for (int64_t b = 0; b < 64; b++)
            for (int y = 0; y < 7; y++) {
                // 7 pixels x 32 channels in registers
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
                for (int ky = (0 < 1 - y * 2 ? 1 - y * 2 : 0); ky < (15 - y * 2 < 5 ? 15 - y * 2 : 5); ky++) {
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][0][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][0][i][c + 16]);
                        const float a = critic_conv2d_2[b][y * 2 + ky - 1][1][i];
                        s1_0 += a * w;
                        s1_1 += a * w2;
                        const float a2 = critic_conv2d_2[b][y * 2 + ky - 1][3][i];
                        s2_0 += a2 * w;
                        s2_1 += a2 * w2;
                        const float a3 = critic_conv2d_2[b][y * 2 + ky - 1][5][i];
                        s3_0 += a3 * w;
                        s3_1 += a3 * w2;
                        const float a4 = critic_conv2d_2[b][y * 2 + ky - 1][7][i];
                        s4_0 += a4 * w;
                        s4_1 += a4 * w2;
                        const float a5 = critic_conv2d_2[b][y * 2 + ky - 1][9][i];
                        s5_0 += a5 * w;
                        s5_1 += a5 * w2;
                        const float a6 = critic_conv2d_2[b][y * 2 + ky - 1][11][i];
                        s6_0 += a6 * w;
                        s6_1 += a6 * w2;
                    }
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][1][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][1][i][c + 16]);
                        const float a = critic_conv2d_2[b][y * 2 + ky - 1][0][i];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_conv2d_2[b][y * 2 + ky - 1][2][i];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_conv2d_2[b][y * 2 + ky - 1][4][i];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_conv2d_2[b][y * 2 + ky - 1][6][i];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_conv2d_2[b][y * 2 + ky - 1][8][i];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_conv2d_2[b][y * 2 + ky - 1][10][i];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = critic_conv2d_2[b][y * 2 + ky - 1][12][i];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                    }
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][2][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][2][i][c + 16]);
                        const float a = critic_conv2d_2[b][y * 2 + ky - 1][1][i];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_conv2d_2[b][y * 2 + ky - 1][3][i];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_conv2d_2[b][y * 2 + ky - 1][5][i];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_conv2d_2[b][y * 2 + ky - 1][7][i];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_conv2d_2[b][y * 2 + ky - 1][9][i];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_conv2d_2[b][y * 2 + ky - 1][11][i];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                        const float a7 = critic_conv2d_2[b][y * 2 + ky - 1][13][i];
                        s6_0 += a7 * w;
                        s6_1 += a7 * w2;
                    }
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][3][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][3][i][c + 16]);
                        const float a = critic_conv2d_2[b][y * 2 + ky - 1][2][i];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_conv2d_2[b][y * 2 + ky - 1][4][i];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_conv2d_2[b][y * 2 + ky - 1][6][i];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_conv2d_2[b][y * 2 + ky - 1][8][i];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_conv2d_2[b][y * 2 + ky - 1][10][i];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_conv2d_2[b][y * 2 + ky - 1][12][i];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                    }
                    for (int i = 0; i < 32; i++) {
                        const f32x16 w = f32x16_load(&critic_conv2d_1_kernel[ky][4][i][c]);
                        const f32x16 w2 = f32x16_load(&critic_conv2d_1_kernel[ky][4][i][c + 16]);
                        const float a = critic_conv2d_2[b][y * 2 + ky - 1][3][i];
                        s0_0 += a * w;
                        s0_1 += a * w2;
                        const float a2 = critic_conv2d_2[b][y * 2 + ky - 1][5][i];
                        s1_0 += a2 * w;
                        s1_1 += a2 * w2;
                        const float a3 = critic_conv2d_2[b][y * 2 + ky - 1][7][i];
                        s2_0 += a3 * w;
                        s2_1 += a3 * w2;
                        const float a4 = critic_conv2d_2[b][y * 2 + ky - 1][9][i];
                        s3_0 += a4 * w;
                        s3_1 += a4 * w2;
                        const float a5 = critic_conv2d_2[b][y * 2 + ky - 1][11][i];
                        s4_0 += a5 * w;
                        s4_1 += a5 * w2;
                        const float a6 = critic_conv2d_2[b][y * 2 + ky - 1][13][i];
                        s5_0 += a6 * w;
                        s5_1 += a6 * w2;
                    }
                }
                const f32x16 t = f32x16_load(&critic_conv2d_1_bias[c]) + s0_0;
                f32x16_store(&critic_conv2d_1_2[b][y][0][c], f32x16_select(t > 0.0f, t, t * 0.2f));
                const f32x16 t2 = f32x16_load(&critic_conv2d_1_bias[c + 16]) + s0_1;
                f32x16_store(&critic_conv2d_1_2[b][y][0][c + 16], f32x16_select(t2 > 0.0f, t2, t2 * 0.2f));
                const f32x16 t3 = f32x16_load(&critic_conv2d_1_bias[c]) + s1_0;
                f32x16_store(&critic_conv2d_1_2[b][y][1][c], f32x16_select(t3 > 0.0f, t3, t3 * 0.2f));
                const f32x16 t4 = f32x16_load(&critic_conv2d_1_bias[c + 16]) + s1_1;
                f32x16_store(&critic_conv2d_1_2[b][y][1][c + 16], f32x16_select(t4 > 0.0f, t4, t4 * 0.2f));
                const f32x16 t5 = f32x16_load(&critic_conv2d_1_bias[c]) + s2_0;
                f32x16_store(&critic_conv2d_1_2[b][y][2][c], f32x16_select(t5 > 0.0f, t5, t5 * 0.2f));
                const f32x16 t6 = f32x16_load(&critic_conv2d_1_bias[c + 16]) + s2_1;
                f32x16_store(&critic_conv2d_1_2[b][y][2][c + 16], f32x16_select(t6 > 0.0f, t6, t6 * 0.2f));
                const f32x16 t7 = f32x16_load(&critic_conv2d_1_bias[c]) + s3_0;
                f32x16_store(&critic_conv2d_1_2[b][y][3][c], f32x16_select(t7 > 0.0f, t7, t7 * 0.2f));
                const f32x16 t8 = f32x16_load(&critic_conv2d_1_bias[c + 16]) + s3_1;
                f32x16_store(&critic_conv2d_1_2[b][y][3][c + 16], f32x16_select(t8 > 0.0f, t8, t8 * 0.2f));
                const f32x16 t9 = f32x16_load(&critic_conv2d_1_bias[c]) + s4_0;
                f32x16_store(&critic_conv2d_1_2[b][y][4][c], f32x16_select(t9 > 0.0f, t9, t9 * 0.2f));
                const f32x16 t10 = f32x16_load(&critic_conv2d_1_bias[c + 16]) + s4_1;
                f32x16_store(&critic_conv2d_1_2[b][y][4][c + 16], f32x16_select(t10 > 0.0f, t10, t10 * 0.2f));
                const f32x16 t11 = f32x16_load(&critic_conv2d_1_bias[c]) + s5_0;
                f32x16_store(&critic_conv2d_1_2[b][y][5][c], f32x16_select(t11 > 0.0f, t11, t11 * 0.2f));
                const f32x16 t12 = f32x16_load(&critic_conv2d_1_bias[c + 16]) + s5_1;
                f32x16_store(&critic_conv2d_1_2[b][y][5][c + 16], f32x16_select(t12 > 0.0f, t12, t12 * 0.2f));
                const f32x16 t13 = f32x16_load(&critic_conv2d_1_bias[c]) + s6_0;
                f32x16_store(&critic_conv2d_1_2[b][y][6][c], f32x16_select(t13 > 0.0f, t13, t13 * 0.2f));
                const f32x16 t14 = f32x16_load(&critic_conv2d_1_bias[c + 16]) + s6_1;
                f32x16_store(&critic_conv2d_1_2[b][y][6][c + 16], f32x16_select(t14 > 0.0f, t14, t14 * 0.2f));
            }
}

// gan.dl:21: | flatten | dense(1)
// gan.dl:30: + binary_cross_entropy(critic(drawn), 0, from_logits = true)
// contract, add, abs, neg, exp, log1p: [3136, 1], [64, 7, 7, 64], [1] -> [64, 1], 404 kFLOP
static void evaluate_critic_dense_2(gan *m)
{
    const float (*restrict critic_dense_kernel)[1] = m->critic_dense_kernel;
    const float (*restrict critic_conv2d_1_2)[3136] = (void *)(m->arena + 1605632);
    const float *restrict critic_dense_bias = m->critic_dense_bias;
    float (*restrict critic_dense_y)[1] = (void *)(m->arena + 0);
    float (*restrict binary_cross_entropy_log1p)[1] = (void *)(m->arena + 256);

    {
        {
            // 22 x 1 in registers
            float s0_0 = 0.0f;
            float s1_0 = 0.0f;
            float s2_0 = 0.0f;
            float s3_0 = 0.0f;
            float s4_0 = 0.0f;
            float s5_0 = 0.0f;
            float s6_0 = 0.0f;
            float s7_0 = 0.0f;
            float s8_0 = 0.0f;
            float s9_0 = 0.0f;
            float s10_0 = 0.0f;
            float s11_0 = 0.0f;
            float s12_0 = 0.0f;
            float s13_0 = 0.0f;
            float s14_0 = 0.0f;
            float s15_0 = 0.0f;
            float s16_0 = 0.0f;
            float s17_0 = 0.0f;
            float s18_0 = 0.0f;
            float s19_0 = 0.0f;
            float s20_0 = 0.0f;
            float s21_0 = 0.0f;
            for (int k = 0; k < 3136; k++) {
                const float w = critic_dense_kernel[k][0];
                s0_0 += critic_conv2d_1_2[0][k] * w;
                s1_0 += critic_conv2d_1_2[1][k] * w;
                s2_0 += critic_conv2d_1_2[2][k] * w;
                s3_0 += critic_conv2d_1_2[3][k] * w;
                s4_0 += critic_conv2d_1_2[4][k] * w;
                s5_0 += critic_conv2d_1_2[5][k] * w;
                s6_0 += critic_conv2d_1_2[6][k] * w;
                s7_0 += critic_conv2d_1_2[7][k] * w;
                s8_0 += critic_conv2d_1_2[8][k] * w;
                s9_0 += critic_conv2d_1_2[9][k] * w;
                s10_0 += critic_conv2d_1_2[10][k] * w;
                s11_0 += critic_conv2d_1_2[11][k] * w;
                s12_0 += critic_conv2d_1_2[12][k] * w;
                s13_0 += critic_conv2d_1_2[13][k] * w;
                s14_0 += critic_conv2d_1_2[14][k] * w;
                s15_0 += critic_conv2d_1_2[15][k] * w;
                s16_0 += critic_conv2d_1_2[16][k] * w;
                s17_0 += critic_conv2d_1_2[17][k] * w;
                s18_0 += critic_conv2d_1_2[18][k] * w;
                s19_0 += critic_conv2d_1_2[19][k] * w;
                s20_0 += critic_conv2d_1_2[20][k] * w;
                s21_0 += critic_conv2d_1_2[21][k] * w;
            }
            const float y = critic_dense_bias[0] + s0_0;
            critic_dense_y[0][0] = y;
            binary_cross_entropy_log1p[0][0] = f32_log1p(f32_exp(-fabsf(y)));
            const float y2 = critic_dense_bias[0] + s1_0;
            critic_dense_y[1][0] = y2;
            binary_cross_entropy_log1p[1][0] = f32_log1p(f32_exp(-fabsf(y2)));
            const float y3 = critic_dense_bias[0] + s2_0;
            critic_dense_y[2][0] = y3;
            binary_cross_entropy_log1p[2][0] = f32_log1p(f32_exp(-fabsf(y3)));
            const float y4 = critic_dense_bias[0] + s3_0;
            critic_dense_y[3][0] = y4;
            binary_cross_entropy_log1p[3][0] = f32_log1p(f32_exp(-fabsf(y4)));
            const float y5 = critic_dense_bias[0] + s4_0;
            critic_dense_y[4][0] = y5;
            binary_cross_entropy_log1p[4][0] = f32_log1p(f32_exp(-fabsf(y5)));
            const float y6 = critic_dense_bias[0] + s5_0;
            critic_dense_y[5][0] = y6;
            binary_cross_entropy_log1p[5][0] = f32_log1p(f32_exp(-fabsf(y6)));
            const float y7 = critic_dense_bias[0] + s6_0;
            critic_dense_y[6][0] = y7;
            binary_cross_entropy_log1p[6][0] = f32_log1p(f32_exp(-fabsf(y7)));
            const float y8 = critic_dense_bias[0] + s7_0;
            critic_dense_y[7][0] = y8;
            binary_cross_entropy_log1p[7][0] = f32_log1p(f32_exp(-fabsf(y8)));
            const float y9 = critic_dense_bias[0] + s8_0;
            critic_dense_y[8][0] = y9;
            binary_cross_entropy_log1p[8][0] = f32_log1p(f32_exp(-fabsf(y9)));
            const float y10 = critic_dense_bias[0] + s9_0;
            critic_dense_y[9][0] = y10;
            binary_cross_entropy_log1p[9][0] = f32_log1p(f32_exp(-fabsf(y10)));
            const float y11 = critic_dense_bias[0] + s10_0;
            critic_dense_y[10][0] = y11;
            binary_cross_entropy_log1p[10][0] = f32_log1p(f32_exp(-fabsf(y11)));
            const float y12 = critic_dense_bias[0] + s11_0;
            critic_dense_y[11][0] = y12;
            binary_cross_entropy_log1p[11][0] = f32_log1p(f32_exp(-fabsf(y12)));
            const float y13 = critic_dense_bias[0] + s12_0;
            critic_dense_y[12][0] = y13;
            binary_cross_entropy_log1p[12][0] = f32_log1p(f32_exp(-fabsf(y13)));
            const float y14 = critic_dense_bias[0] + s13_0;
            critic_dense_y[13][0] = y14;
            binary_cross_entropy_log1p[13][0] = f32_log1p(f32_exp(-fabsf(y14)));
            const float y15 = critic_dense_bias[0] + s14_0;
            critic_dense_y[14][0] = y15;
            binary_cross_entropy_log1p[14][0] = f32_log1p(f32_exp(-fabsf(y15)));
            const float y16 = critic_dense_bias[0] + s15_0;
            critic_dense_y[15][0] = y16;
            binary_cross_entropy_log1p[15][0] = f32_log1p(f32_exp(-fabsf(y16)));
            const float y17 = critic_dense_bias[0] + s16_0;
            critic_dense_y[16][0] = y17;
            binary_cross_entropy_log1p[16][0] = f32_log1p(f32_exp(-fabsf(y17)));
            const float y18 = critic_dense_bias[0] + s17_0;
            critic_dense_y[17][0] = y18;
            binary_cross_entropy_log1p[17][0] = f32_log1p(f32_exp(-fabsf(y18)));
            const float y19 = critic_dense_bias[0] + s18_0;
            critic_dense_y[18][0] = y19;
            binary_cross_entropy_log1p[18][0] = f32_log1p(f32_exp(-fabsf(y19)));
            const float y20 = critic_dense_bias[0] + s19_0;
            critic_dense_y[19][0] = y20;
            binary_cross_entropy_log1p[19][0] = f32_log1p(f32_exp(-fabsf(y20)));
            const float y21 = critic_dense_bias[0] + s20_0;
            critic_dense_y[20][0] = y21;
            binary_cross_entropy_log1p[20][0] = f32_log1p(f32_exp(-fabsf(y21)));
            const float y22 = critic_dense_bias[0] + s21_0;
            critic_dense_y[21][0] = y22;
            binary_cross_entropy_log1p[21][0] = f32_log1p(f32_exp(-fabsf(y22)));
        }
        for (int i = 22; i < 64; i += 21) {
            // 21 x 1 in registers
            float s0_0 = 0.0f;
            float s1_0 = 0.0f;
            float s2_0 = 0.0f;
            float s3_0 = 0.0f;
            float s4_0 = 0.0f;
            float s5_0 = 0.0f;
            float s6_0 = 0.0f;
            float s7_0 = 0.0f;
            float s8_0 = 0.0f;
            float s9_0 = 0.0f;
            float s10_0 = 0.0f;
            float s11_0 = 0.0f;
            float s12_0 = 0.0f;
            float s13_0 = 0.0f;
            float s14_0 = 0.0f;
            float s15_0 = 0.0f;
            float s16_0 = 0.0f;
            float s17_0 = 0.0f;
            float s18_0 = 0.0f;
            float s19_0 = 0.0f;
            float s20_0 = 0.0f;
            for (int k = 0; k < 3136; k++) {
                const float w = critic_dense_kernel[k][0];
                s0_0 += critic_conv2d_1_2[i][k] * w;
                s1_0 += critic_conv2d_1_2[i + 1][k] * w;
                s2_0 += critic_conv2d_1_2[i + 2][k] * w;
                s3_0 += critic_conv2d_1_2[i + 3][k] * w;
                s4_0 += critic_conv2d_1_2[i + 4][k] * w;
                s5_0 += critic_conv2d_1_2[i + 5][k] * w;
                s6_0 += critic_conv2d_1_2[i + 6][k] * w;
                s7_0 += critic_conv2d_1_2[i + 7][k] * w;
                s8_0 += critic_conv2d_1_2[i + 8][k] * w;
                s9_0 += critic_conv2d_1_2[i + 9][k] * w;
                s10_0 += critic_conv2d_1_2[i + 10][k] * w;
                s11_0 += critic_conv2d_1_2[i + 11][k] * w;
                s12_0 += critic_conv2d_1_2[i + 12][k] * w;
                s13_0 += critic_conv2d_1_2[i + 13][k] * w;
                s14_0 += critic_conv2d_1_2[i + 14][k] * w;
                s15_0 += critic_conv2d_1_2[i + 15][k] * w;
                s16_0 += critic_conv2d_1_2[i + 16][k] * w;
                s17_0 += critic_conv2d_1_2[i + 17][k] * w;
                s18_0 += critic_conv2d_1_2[i + 18][k] * w;
                s19_0 += critic_conv2d_1_2[i + 19][k] * w;
                s20_0 += critic_conv2d_1_2[i + 20][k] * w;
            }
            const float y = critic_dense_bias[0] + s0_0;
            critic_dense_y[i][0] = y;
            binary_cross_entropy_log1p[i][0] = f32_log1p(f32_exp(-fabsf(y)));
            const float y2 = critic_dense_bias[0] + s1_0;
            critic_dense_y[i + 1][0] = y2;
            binary_cross_entropy_log1p[i + 1][0] = f32_log1p(f32_exp(-fabsf(y2)));
            const float y3 = critic_dense_bias[0] + s2_0;
            critic_dense_y[i + 2][0] = y3;
            binary_cross_entropy_log1p[i + 2][0] = f32_log1p(f32_exp(-fabsf(y3)));
            const float y4 = critic_dense_bias[0] + s3_0;
            critic_dense_y[i + 3][0] = y4;
            binary_cross_entropy_log1p[i + 3][0] = f32_log1p(f32_exp(-fabsf(y4)));
            const float y5 = critic_dense_bias[0] + s4_0;
            critic_dense_y[i + 4][0] = y5;
            binary_cross_entropy_log1p[i + 4][0] = f32_log1p(f32_exp(-fabsf(y5)));
            const float y6 = critic_dense_bias[0] + s5_0;
            critic_dense_y[i + 5][0] = y6;
            binary_cross_entropy_log1p[i + 5][0] = f32_log1p(f32_exp(-fabsf(y6)));
            const float y7 = critic_dense_bias[0] + s6_0;
            critic_dense_y[i + 6][0] = y7;
            binary_cross_entropy_log1p[i + 6][0] = f32_log1p(f32_exp(-fabsf(y7)));
            const float y8 = critic_dense_bias[0] + s7_0;
            critic_dense_y[i + 7][0] = y8;
            binary_cross_entropy_log1p[i + 7][0] = f32_log1p(f32_exp(-fabsf(y8)));
            const float y9 = critic_dense_bias[0] + s8_0;
            critic_dense_y[i + 8][0] = y9;
            binary_cross_entropy_log1p[i + 8][0] = f32_log1p(f32_exp(-fabsf(y9)));
            const float y10 = critic_dense_bias[0] + s9_0;
            critic_dense_y[i + 9][0] = y10;
            binary_cross_entropy_log1p[i + 9][0] = f32_log1p(f32_exp(-fabsf(y10)));
            const float y11 = critic_dense_bias[0] + s10_0;
            critic_dense_y[i + 10][0] = y11;
            binary_cross_entropy_log1p[i + 10][0] = f32_log1p(f32_exp(-fabsf(y11)));
            const float y12 = critic_dense_bias[0] + s11_0;
            critic_dense_y[i + 11][0] = y12;
            binary_cross_entropy_log1p[i + 11][0] = f32_log1p(f32_exp(-fabsf(y12)));
            const float y13 = critic_dense_bias[0] + s12_0;
            critic_dense_y[i + 12][0] = y13;
            binary_cross_entropy_log1p[i + 12][0] = f32_log1p(f32_exp(-fabsf(y13)));
            const float y14 = critic_dense_bias[0] + s13_0;
            critic_dense_y[i + 13][0] = y14;
            binary_cross_entropy_log1p[i + 13][0] = f32_log1p(f32_exp(-fabsf(y14)));
            const float y15 = critic_dense_bias[0] + s14_0;
            critic_dense_y[i + 14][0] = y15;
            binary_cross_entropy_log1p[i + 14][0] = f32_log1p(f32_exp(-fabsf(y15)));
            const float y16 = critic_dense_bias[0] + s15_0;
            critic_dense_y[i + 15][0] = y16;
            binary_cross_entropy_log1p[i + 15][0] = f32_log1p(f32_exp(-fabsf(y16)));
            const float y17 = critic_dense_bias[0] + s16_0;
            critic_dense_y[i + 16][0] = y17;
            binary_cross_entropy_log1p[i + 16][0] = f32_log1p(f32_exp(-fabsf(y17)));
            const float y18 = critic_dense_bias[0] + s17_0;
            critic_dense_y[i + 17][0] = y18;
            binary_cross_entropy_log1p[i + 17][0] = f32_log1p(f32_exp(-fabsf(y18)));
            const float y19 = critic_dense_bias[0] + s18_0;
            critic_dense_y[i + 18][0] = y19;
            binary_cross_entropy_log1p[i + 18][0] = f32_log1p(f32_exp(-fabsf(y19)));
            const float y20 = critic_dense_bias[0] + s19_0;
            critic_dense_y[i + 19][0] = y20;
            binary_cross_entropy_log1p[i + 19][0] = f32_log1p(f32_exp(-fabsf(y20)));
            const float y21 = critic_dense_bias[0] + s20_0;
            critic_dense_y[i + 20][0] = y21;
            binary_cross_entropy_log1p[i + 20][0] = f32_log1p(f32_exp(-fabsf(y21)));
        }
    }
}

// gan.dl:29: minimize binary_cross_entropy(critic(image), 1, from_logits = true)
// gan.dl:30: + binary_cross_entropy(critic(drawn), 0, from_logits = true)
// max, sub, abs, neg, exp, log1p, add, max, mul, sub, ...: [64, 1], [64] -> [], 3.01 kFLOP
static void evaluate_mean_loss(gan *m)
{
    const float (*restrict critic_dense)[1] = (void *)(m->arena + 2408448);
    const float (*restrict critic_dense_y)[1] = (void *)(m->arena + 0);
    const float (*restrict binary_cross_entropy_log1p)[1] = (void *)(m->arena + 256);
    const float *restrict batch_weight = m->batch_weight;
    float *restrict discriminate_loss = &m->discriminate_loss;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    const f32x16 critic_dense_i = f32x16_load(&critic_dense[0][0]);
    const f32x16 critic_dense_y_i = f32x16_load(&critic_dense_y[0][0]);
    const f32x16 t = f32x16_max(critic_dense_y_i, f32x16_splat(0.0f)) - critic_dense_y_i * 0.0f;
    const f32x16 t2 = f32x16_max(critic_dense_i, f32x16_splat(0.0f)) - critic_dense_i + f32x16_log1p(f32x16_exp(-f32x16_abs(critic_dense_i)));
    sum += (t2 + (t + f32x16_load(&binary_cross_entropy_log1p[0][0]))) * f32x16_load(&batch_weight[0]);
    const f32x16 critic_dense_i2 = f32x16_load(&critic_dense[16][0]);
    const f32x16 critic_dense_y_i2 = f32x16_load(&critic_dense_y[16][0]);
    const f32x16 t3 = f32x16_max(critic_dense_y_i2, f32x16_splat(0.0f)) - critic_dense_y_i2 * 0.0f;
    const f32x16 t4 = f32x16_max(critic_dense_i2, f32x16_splat(0.0f)) - critic_dense_i2 + f32x16_log1p(f32x16_exp(-f32x16_abs(critic_dense_i2)));
    sum2 += (t4 + (t3 + f32x16_load(&binary_cross_entropy_log1p[16][0]))) * f32x16_load(&batch_weight[16]);
    const f32x16 critic_dense_i3 = f32x16_load(&critic_dense[32][0]);
    const f32x16 critic_dense_y_i3 = f32x16_load(&critic_dense_y[32][0]);
    const f32x16 t5 = f32x16_max(critic_dense_y_i3, f32x16_splat(0.0f)) - critic_dense_y_i3 * 0.0f;
    const f32x16 t6 = f32x16_max(critic_dense_i3, f32x16_splat(0.0f)) - critic_dense_i3 + f32x16_log1p(f32x16_exp(-f32x16_abs(critic_dense_i3)));
    sum3 += (t6 + (t5 + f32x16_load(&binary_cross_entropy_log1p[32][0]))) * f32x16_load(&batch_weight[32]);
    const f32x16 critic_dense_i4 = f32x16_load(&critic_dense[48][0]);
    const f32x16 critic_dense_y_i4 = f32x16_load(&critic_dense_y[48][0]);
    const f32x16 t7 = f32x16_max(critic_dense_y_i4, f32x16_splat(0.0f)) - critic_dense_y_i4 * 0.0f;
    const f32x16 t8 = f32x16_max(critic_dense_i4, f32x16_splat(0.0f)) - critic_dense_i4 + f32x16_log1p(f32x16_exp(-f32x16_abs(critic_dense_i4)));
    sum4 += (t8 + (t7 + f32x16_load(&binary_cross_entropy_log1p[48][0]))) * f32x16_load(&batch_weight[48]);
    *discriminate_loss = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

// gan.dl:29: minimize binary_cross_entropy(critic(image), 1, from_logits = true)
// gan.dl:34: minimize binary_cross_entropy(critic(drawn), 1, from_logits = true)
// greater, to_real, reduce, mul, add, add, div, add: [64] -> [], 200 FLOP
static void evaluate_sum(gan *m)
{
    const float *restrict batch_weight = m->batch_weight;
    const float discriminate_loss = m->discriminate_loss;
    float *restrict metrics_discriminate_0 = &m->metrics_discriminate_0;
    float *restrict metrics_discriminate_1 = &m->metrics_discriminate_1;
    float *restrict reports_discriminate = &m->reports_discriminate;
    float *restrict metrics_deceive_1 = &m->metrics_deceive_1;
    float *restrict sum = (void *)(m->arena + 512);

    f32x16 sum_i = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    sum_i += f32x16_select(f32x16_load(&batch_weight[0]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    sum2 += f32x16_select(f32x16_load(&batch_weight[16]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    sum3 += f32x16_select(f32x16_load(&batch_weight[32]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    sum4 += f32x16_select(f32x16_load(&batch_weight[48]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    const float t = f32x16_sum(sum_i + sum3 + (sum2 + sum4));
    const float t2 = discriminate_loss * t + *metrics_discriminate_0;
    const float t3 = t + *metrics_discriminate_1;
    *metrics_discriminate_0 = t2;
    *metrics_discriminate_1 = t3;
    *reports_discriminate = t2 / t3;
    *metrics_deceive_1 = t + *metrics_deceive_1;
    *sum = t;
}

// gan.dl:34: minimize binary_cross_entropy(critic(drawn), 1, from_logits = true)
// gan.dl:30: + binary_cross_entropy(critic(drawn), 0, from_logits = true)
// max, sub, add, mul, reduce, mul, add, div, add: [64, 1], [64] -> [], 327 FLOP
static void evaluate_mean_loss_2(gan *m)
{
    const float (*restrict critic_dense_y)[1] = (void *)(m->arena + 0);
    const float *restrict batch_weight = m->batch_weight;
    const float (*restrict binary_cross_entropy_log1p)[1] = (void *)(m->arena + 256);
    const float sum = *(const float *)(m->arena + 512);
    const float metrics_deceive_1 = m->metrics_deceive_1;
    const float discriminate_loss = m->discriminate_loss;
    float *restrict deceive_loss = &m->deceive_loss;
    float *restrict metrics_deceive_0 = &m->metrics_deceive_0;
    float *restrict reports_deceive = &m->reports_deceive;
    float *restrict loss = &m->loss;

    f32x16 sum_i = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    const f32x16 critic_dense_y_i = f32x16_load(&critic_dense_y[0][0]);
    const f32x16 t = f32x16_max(critic_dense_y_i, f32x16_splat(0.0f)) - critic_dense_y_i;
    sum_i += f32x16_load(&batch_weight[0]) * (f32x16_load(&binary_cross_entropy_log1p[0][0]) + t);
    const f32x16 critic_dense_y_i2 = f32x16_load(&critic_dense_y[16][0]);
    const f32x16 t2 = f32x16_max(critic_dense_y_i2, f32x16_splat(0.0f)) - critic_dense_y_i2;
    sum2 += f32x16_load(&batch_weight[16]) * (f32x16_load(&binary_cross_entropy_log1p[16][0]) + t2);
    const f32x16 critic_dense_y_i3 = f32x16_load(&critic_dense_y[32][0]);
    const f32x16 t3 = f32x16_max(critic_dense_y_i3, f32x16_splat(0.0f)) - critic_dense_y_i3;
    sum3 += f32x16_load(&batch_weight[32]) * (f32x16_load(&binary_cross_entropy_log1p[32][0]) + t3);
    const f32x16 critic_dense_y_i4 = f32x16_load(&critic_dense_y[48][0]);
    const f32x16 t4 = f32x16_max(critic_dense_y_i4, f32x16_splat(0.0f)) - critic_dense_y_i4;
    sum4 += f32x16_load(&batch_weight[48]) * (f32x16_load(&binary_cross_entropy_log1p[48][0]) + t4);
    const float t5 = f32x16_sum(sum_i + sum3 + (sum2 + sum4));
    const float t6 = sum * t5 + *metrics_deceive_0;
    *deceive_loss = t5;
    *metrics_deceive_0 = t6;
    *reports_deceive = t6 / metrics_deceive_1;
    *loss = discriminate_loss + t5;
}

static void evaluate(void *model, int count)
{
    struct gan *m = model;
    for (int b = 0; b < 64; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    #pragma omp parallel
    {
        evaluate_image(m);
        evaluate_mul(m);
        #pragma omp barrier
        evaluate_generator_dense(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_generator_batch_norm_mul(m);
        }
        #pragma omp barrier
        evaluate_generator_max(m);
        #pragma omp barrier
        evaluate_upsampling2d_tiles(m);
        #pragma omp barrier
        evaluate_generator_conv2d_winograd_kernel(m);
        #pragma omp single nowait
        {
            evaluate_generator_batch_norm_1_mul(m);
        }
        #pragma omp barrier
        evaluate_generator_conv2d(m);
        #pragma omp barrier
        evaluate_upsampling2d_tiles_2(m);
        #pragma omp barrier
        evaluate_generator_conv2d_1(m);
        #pragma omp barrier
        evaluate_critic_conv2d(m);
        #pragma omp barrier
        evaluate_critic_conv2d_1(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_critic_dense(m);
        }
        evaluate_critic_conv2d_2(m);
        #pragma omp barrier
        evaluate_critic_conv2d_1_2(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_critic_dense_2(m);
            evaluate_mean_loss(m);
            evaluate_sum(m);
            evaluate_mean_loss_2(m);
        }
    }
}

// ---- prediction ---------------------------------------------------------------------------------

// gan.dl:26: drawn  = generator(normal([noise]))
// random, sub, log, mul, sqrt, random, mul, cos, mul: -> [1, 64], 10.6 kFLOP
static void predict_mul(gan *m)
{
    float (*restrict mul)[64] = (void *)(m->arena + 12544);

    for (int i = 0; i < 64; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 18, i)) * -2.0f);
        f32x16_store(&mul[0][i], t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 19, i) * 6.2831855f));
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// contract: [1, 64], [64, 3136] -> [1, 3136], 401 kFLOP
static void predict_generator_dense(gan *m)
{
    const float (*restrict mul)[64] = (void *)(m->arena + 12544);
    const float (*restrict generator_dense_kernel)[3136] = m->generator_dense_kernel;
    float (*restrict generator_dense)[3136] = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 3072; j += 128) {
        {
            // 1 x 128 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s0_2 = f32x16_splat(0.0f);
            f32x16 s0_3 = f32x16_splat(0.0f);
            f32x16 s0_4 = f32x16_splat(0.0f);
            f32x16 s0_5 = f32x16_splat(0.0f);
            f32x16 s0_6 = f32x16_splat(0.0f);
            f32x16 s0_7 = f32x16_splat(0.0f);
            for (int k = 0; k < 64; k++) {
                const float a = mul[0][k];
                s0_0 += a * f32x16_load(&generator_dense_kernel[k][j]);
                s0_1 += a * f32x16_load(&generator_dense_kernel[k][j + 16]);
                s0_2 += a * f32x16_load(&generator_dense_kernel[k][j + 32]);
                s0_3 += a * f32x16_load(&generator_dense_kernel[k][j + 48]);
                s0_4 += a * f32x16_load(&generator_dense_kernel[k][j + 64]);
                s0_5 += a * f32x16_load(&generator_dense_kernel[k][j + 80]);
                s0_6 += a * f32x16_load(&generator_dense_kernel[k][j + 96]);
                s0_7 += a * f32x16_load(&generator_dense_kernel[k][j + 112]);
            }
            f32x16_store(&generator_dense[0][j], s0_0);
            f32x16_store(&generator_dense[0][j + 16], s0_1);
            f32x16_store(&generator_dense[0][j + 32], s0_2);
            f32x16_store(&generator_dense[0][j + 48], s0_3);
            f32x16_store(&generator_dense[0][j + 64], s0_4);
            f32x16_store(&generator_dense[0][j + 80], s0_5);
            f32x16_store(&generator_dense[0][j + 96], s0_6);
            f32x16_store(&generator_dense[0][j + 112], s0_7);
        }
    }
    #pragma omp single nowait
    {
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
                for (int k = 0; k < 64; k += 2) {
                    {
                        const float a = mul[0][k];
                        s0_0 += a * f32x16_load(&generator_dense_kernel[k][3072]);
                        s0_1 += a * f32x16_load(&generator_dense_kernel[k][3088]);
                        s0_2 += a * f32x16_load(&generator_dense_kernel[k][3104]);
                        s0_3 += a * f32x16_load(&generator_dense_kernel[k][3120]);
                    }
                    {
                        const float a = mul[0][k + 1];
                        s0_02 += a * f32x16_load(&generator_dense_kernel[k + 1][3072]);
                        s0_12 += a * f32x16_load(&generator_dense_kernel[k + 1][3088]);
                        s0_22 += a * f32x16_load(&generator_dense_kernel[k + 1][3104]);
                        s0_32 += a * f32x16_load(&generator_dense_kernel[k + 1][3120]);
                    }
                }
                s0_0 += s0_02;
                s0_1 += s0_12;
                s0_2 += s0_22;
                s0_3 += s0_32;
                f32x16_store(&generator_dense[0][3072], s0_0);
                f32x16_store(&generator_dense[0][3088], s0_1);
                f32x16_store(&generator_dense[0][3104], s0_2);
                f32x16_store(&generator_dense[0][3120], s0_3);
            }
        }
    }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// sub, add, rsqrt, mul, mul, add, max: [1, 3136], [3136] -> [7, 7, 64], 43.9 kFLOP
static void predict_upsampling2d_max(gan *m)
{
    const float (*restrict generator_dense)[3136] = (void *)(m->arena + 0);
    const float *restrict generator_batch_norm_moving_mean = m->generator_batch_norm_moving_mean;
    const float *restrict generator_batch_norm_moving_variance = m->generator_batch_norm_moving_variance;
    const float *restrict generator_batch_norm_gamma = m->generator_batch_norm_gamma;
    const float *restrict generator_batch_norm_beta = m->generator_batch_norm_beta;
    float *restrict upsampling2d_max = (void *)(m->arena + 12544);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 3136; i += 16) {
        const f32x16 t = f32x16_load(&generator_dense[0][i]) - f32x16_load(&generator_batch_norm_moving_mean[i]);
        const f32x16 t2 = t * f32x16_rsqrt(f32x16_load(&generator_batch_norm_moving_variance[i]) + 0.001f);
        const f32x16 t3 = t2 * f32x16_load(&generator_batch_norm_gamma[i]) + f32x16_load(&generator_batch_norm_beta[i]);
        f32x16_store(&upsampling2d_max[i], f32x16_max(t3, f32x16_splat(0.0f)));
    }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// copy: [7, 7, 64] -> [1, 7, 2, 7, 2, 64]
static void predict_upsampling2d_tiles(gan *m)
{
    const float (*restrict upsampling2d_max)[7][64] = (void *)(m->arena + 12544);
    float (*restrict upsampling2d_tiles)[7][2][7][2][64] = (void *)(m->arena + 294912);

    for (int i = 0; i < 7; i++)
        for (int j = 0; j < 2; j++)
            for (int k = 0; k < 7; k++)
                for (int l = 0; l < 2; l++)
                    for (int n = 0; n < 64; n += 16)
                        f32x16_store(&upsampling2d_tiles[0][i][j][k][l][n], f32x16_load(&upsampling2d_max[i][k][n]));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// winograd_kernel: [3, 3, 64, 32] -> [36, 64, 32], 295 kFLOP
static void predict_generator_conv2d_winograd_kernel(gan *m)
{
    discriminate_generator_conv2d_winograd_kernel_body(m->generator_conv2d_kernel, (void *)(m->arena + 0));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// winograd: [1, 7, 2, 7, 2, 64], [36, 64, 32] -> [1, 14, 14, 32], 6.55 MFLOP
static void predict_generator_conv2d(gan *m)
{
    const float (*restrict upsampling2d_tiles)[14][14][64] = (void *)(m->arena + 294912);
    const float (*restrict generator_conv2d_winograd_kernel)[64][32] = (void *)(m->arena + 0);
    float (*restrict generator_conv2d)[14][14][32] = (void *)(m->arena + 345088);

    {
        // 16 tiles of 4 x 4 pixels, each by way of 6 x 6 points
        alignas(64) float patch[18][18][64];
        alignas(64) float inputs[576][64];
        alignas(64) float products[576][32];
        alignas(64) float outputs[16][16][32];
        for (int x = 0; x < 18; x++)
            for (int c = 0; c < 64; c += 16)
                f32x16_store(&patch[0][x][c], f32x16_splat(0.0f));
        for (int y = 1; y < 15; y++) {
            for (int c = 0; c < 64; c += 16)
                f32x16_store(&patch[y][0][c], f32x16_splat(0.0f));
            for (int x = 1; x < 15; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&patch[y][x][c], f32x16_load(&upsampling2d_tiles[0][y - 1][x - 1][c]));
            for (int x = 15; x < 18; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&patch[y][x][c], f32x16_splat(0.0f));
        }
        for (int y = 15; y < 18; y++)
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
                    const f32x16 w = f32x16_load(&generator_conv2d_winograd_kernel[point][c][0]);
                    const f32x16 w2 = f32x16_load(&generator_conv2d_winograd_kernel[point][c][16]);
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
        for (int y = 0; y < 14; y++)
            for (int x = 0; x < 14; x++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum = f32x16_load(&outputs[y][x][c]);
                    f32x16_store(&generator_conv2d[0][y][x][c], sum);
                }
    }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// add, rsqrt, mul: [32] -> [32], 320 FLOP
static void predict_generator_batch_norm_1_mul(gan *m)
{
    evaluate_generator_batch_norm_1_mul_body(m->generator_batch_norm_1_moving_variance,
                                             m->generator_batch_norm_1_gamma, (void *)(m->arena + 0));
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// sub, mul, add, max: [1, 14, 14, 32], [32] -> [14, 14, 32], 25.1 kFLOP
static void predict_upsampling2d_max_2(gan *m)
{
    const float (*restrict generator_conv2d)[32] = (void *)(m->arena + 345088);
    const float *restrict generator_batch_norm_1_moving_mean = m->generator_batch_norm_1_moving_mean;
    const float *restrict generator_batch_norm_1_mul = (void *)(m->arena + 0);
    const float *restrict generator_batch_norm_1_beta = m->generator_batch_norm_1_beta;
    float (*restrict upsampling2d_max_2)[32] = (void *)(m->arena + 100352);

    for (int i = 0; i < 196; i++)
        for (int j = 0; j < 32; j += 16) {
            const f32x16 t = f32x16_load(&generator_conv2d[i][j]) - f32x16_load(&generator_batch_norm_1_moving_mean[j]);
            const f32x16 t2 = t * f32x16_load(&generator_batch_norm_1_mul[j]) + f32x16_load(&generator_batch_norm_1_beta[j]);
            f32x16_store(&upsampling2d_max_2[i][j], f32x16_max(t2, f32x16_splat(0.0f)));
        }
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// copy: [14, 14, 32] -> [1, 14, 2, 14, 2, 32]
static void predict_upsampling2d_tiles_2(gan *m)
{
    const float (*restrict upsampling2d_max_2)[14][32] = (void *)(m->arena + 100352);
    float (*restrict upsampling2d_tiles_2)[14][2][14][2][32] = (void *)(m->arena + 0);

    for (int i = 0; i < 14; i++)
        for (int j = 0; j < 2; j++)
            for (int k = 0; k < 14; k++)
                for (int l = 0; l < 2; l++)
                    for (int n = 0; n < 32; n += 16)
                        f32x16_store(&upsampling2d_tiles_2[0][i][j][k][l][n], f32x16_load(&upsampling2d_max_2[i][k][n]));
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// conv, add, sigmoid: [5, 5, 32, 1], [1, 14, 2, 14, 2, 32], [1] -> [1, 28, 28, 1], 1.17 MFLOP
static void predict_generator_conv2d_1(gan *m)
{
    const float (*restrict generator_conv2d_1_kernel)[5][32][1] = m->generator_conv2d_1_kernel;
    const float (*restrict upsampling2d_tiles_2)[28][28][32] = (void *)(m->arena + 0);
    const float *restrict generator_conv2d_1_bias = m->generator_conv2d_1_bias;
    float (*restrict prediction)[28][28][1] = m->prediction;

    #pragma omp for schedule(static) nowait
    for (int y = 0; y < 28; y++) {
        // 28 pixels x 1 channels in registers
        float s0_0 = 0.0f;
        float s1_0 = 0.0f;
        float s2_0 = 0.0f;
        float s3_0 = 0.0f;
        float s4_0 = 0.0f;
        float s5_0 = 0.0f;
        float s6_0 = 0.0f;
        float s7_0 = 0.0f;
        float s8_0 = 0.0f;
        float s9_0 = 0.0f;
        float s10_0 = 0.0f;
        float s11_0 = 0.0f;
        float s12_0 = 0.0f;
        float s13_0 = 0.0f;
        float s14_0 = 0.0f;
        float s15_0 = 0.0f;
        float s16_0 = 0.0f;
        float s17_0 = 0.0f;
        float s18_0 = 0.0f;
        float s19_0 = 0.0f;
        float s20_0 = 0.0f;
        float s21_0 = 0.0f;
        float s22_0 = 0.0f;
        float s23_0 = 0.0f;
        float s24_0 = 0.0f;
        float s25_0 = 0.0f;
        float s26_0 = 0.0f;
        float s27_0 = 0.0f;
        for (int ky = (0 < 2 - y ? 2 - y : 0); ky < (30 - y < 5 ? 30 - y : 5); ky++) {
            for (int i = 0; i < 32; i++) {
                const float w = generator_conv2d_1_kernel[ky][0][i][0];
                s2_0 += upsampling2d_tiles_2[0][y + ky - 2][0][i] * w;
                s3_0 += upsampling2d_tiles_2[0][y + ky - 2][1][i] * w;
                s4_0 += upsampling2d_tiles_2[0][y + ky - 2][2][i] * w;
                s5_0 += upsampling2d_tiles_2[0][y + ky - 2][3][i] * w;
                s6_0 += upsampling2d_tiles_2[0][y + ky - 2][4][i] * w;
                s7_0 += upsampling2d_tiles_2[0][y + ky - 2][5][i] * w;
                s8_0 += upsampling2d_tiles_2[0][y + ky - 2][6][i] * w;
                s9_0 += upsampling2d_tiles_2[0][y + ky - 2][7][i] * w;
                s10_0 += upsampling2d_tiles_2[0][y + ky - 2][8][i] * w;
                s11_0 += upsampling2d_tiles_2[0][y + ky - 2][9][i] * w;
                s12_0 += upsampling2d_tiles_2[0][y + ky - 2][10][i] * w;
                s13_0 += upsampling2d_tiles_2[0][y + ky - 2][11][i] * w;
                s14_0 += upsampling2d_tiles_2[0][y + ky - 2][12][i] * w;
                s15_0 += upsampling2d_tiles_2[0][y + ky - 2][13][i] * w;
                s16_0 += upsampling2d_tiles_2[0][y + ky - 2][14][i] * w;
                s17_0 += upsampling2d_tiles_2[0][y + ky - 2][15][i] * w;
                s18_0 += upsampling2d_tiles_2[0][y + ky - 2][16][i] * w;
                s19_0 += upsampling2d_tiles_2[0][y + ky - 2][17][i] * w;
                s20_0 += upsampling2d_tiles_2[0][y + ky - 2][18][i] * w;
                s21_0 += upsampling2d_tiles_2[0][y + ky - 2][19][i] * w;
                s22_0 += upsampling2d_tiles_2[0][y + ky - 2][20][i] * w;
                s23_0 += upsampling2d_tiles_2[0][y + ky - 2][21][i] * w;
                s24_0 += upsampling2d_tiles_2[0][y + ky - 2][22][i] * w;
                s25_0 += upsampling2d_tiles_2[0][y + ky - 2][23][i] * w;
                s26_0 += upsampling2d_tiles_2[0][y + ky - 2][24][i] * w;
                s27_0 += upsampling2d_tiles_2[0][y + ky - 2][25][i] * w;
            }
            for (int i = 0; i < 32; i++) {
                const float w = generator_conv2d_1_kernel[ky][1][i][0];
                s1_0 += upsampling2d_tiles_2[0][y + ky - 2][0][i] * w;
                s2_0 += upsampling2d_tiles_2[0][y + ky - 2][1][i] * w;
                s3_0 += upsampling2d_tiles_2[0][y + ky - 2][2][i] * w;
                s4_0 += upsampling2d_tiles_2[0][y + ky - 2][3][i] * w;
                s5_0 += upsampling2d_tiles_2[0][y + ky - 2][4][i] * w;
                s6_0 += upsampling2d_tiles_2[0][y + ky - 2][5][i] * w;
                s7_0 += upsampling2d_tiles_2[0][y + ky - 2][6][i] * w;
                s8_0 += upsampling2d_tiles_2[0][y + ky - 2][7][i] * w;
                s9_0 += upsampling2d_tiles_2[0][y + ky - 2][8][i] * w;
                s10_0 += upsampling2d_tiles_2[0][y + ky - 2][9][i] * w;
                s11_0 += upsampling2d_tiles_2[0][y + ky - 2][10][i] * w;
                s12_0 += upsampling2d_tiles_2[0][y + ky - 2][11][i] * w;
                s13_0 += upsampling2d_tiles_2[0][y + ky - 2][12][i] * w;
                s14_0 += upsampling2d_tiles_2[0][y + ky - 2][13][i] * w;
                s15_0 += upsampling2d_tiles_2[0][y + ky - 2][14][i] * w;
                s16_0 += upsampling2d_tiles_2[0][y + ky - 2][15][i] * w;
                s17_0 += upsampling2d_tiles_2[0][y + ky - 2][16][i] * w;
                s18_0 += upsampling2d_tiles_2[0][y + ky - 2][17][i] * w;
                s19_0 += upsampling2d_tiles_2[0][y + ky - 2][18][i] * w;
                s20_0 += upsampling2d_tiles_2[0][y + ky - 2][19][i] * w;
                s21_0 += upsampling2d_tiles_2[0][y + ky - 2][20][i] * w;
                s22_0 += upsampling2d_tiles_2[0][y + ky - 2][21][i] * w;
                s23_0 += upsampling2d_tiles_2[0][y + ky - 2][22][i] * w;
                s24_0 += upsampling2d_tiles_2[0][y + ky - 2][23][i] * w;
                s25_0 += upsampling2d_tiles_2[0][y + ky - 2][24][i] * w;
                s26_0 += upsampling2d_tiles_2[0][y + ky - 2][25][i] * w;
                s27_0 += upsampling2d_tiles_2[0][y + ky - 2][26][i] * w;
            }
            for (int i = 0; i < 32; i++) {
                const float w = generator_conv2d_1_kernel[ky][2][i][0];
                s0_0 += upsampling2d_tiles_2[0][y + ky - 2][0][i] * w;
                s1_0 += upsampling2d_tiles_2[0][y + ky - 2][1][i] * w;
                s2_0 += upsampling2d_tiles_2[0][y + ky - 2][2][i] * w;
                s3_0 += upsampling2d_tiles_2[0][y + ky - 2][3][i] * w;
                s4_0 += upsampling2d_tiles_2[0][y + ky - 2][4][i] * w;
                s5_0 += upsampling2d_tiles_2[0][y + ky - 2][5][i] * w;
                s6_0 += upsampling2d_tiles_2[0][y + ky - 2][6][i] * w;
                s7_0 += upsampling2d_tiles_2[0][y + ky - 2][7][i] * w;
                s8_0 += upsampling2d_tiles_2[0][y + ky - 2][8][i] * w;
                s9_0 += upsampling2d_tiles_2[0][y + ky - 2][9][i] * w;
                s10_0 += upsampling2d_tiles_2[0][y + ky - 2][10][i] * w;
                s11_0 += upsampling2d_tiles_2[0][y + ky - 2][11][i] * w;
                s12_0 += upsampling2d_tiles_2[0][y + ky - 2][12][i] * w;
                s13_0 += upsampling2d_tiles_2[0][y + ky - 2][13][i] * w;
                s14_0 += upsampling2d_tiles_2[0][y + ky - 2][14][i] * w;
                s15_0 += upsampling2d_tiles_2[0][y + ky - 2][15][i] * w;
                s16_0 += upsampling2d_tiles_2[0][y + ky - 2][16][i] * w;
                s17_0 += upsampling2d_tiles_2[0][y + ky - 2][17][i] * w;
                s18_0 += upsampling2d_tiles_2[0][y + ky - 2][18][i] * w;
                s19_0 += upsampling2d_tiles_2[0][y + ky - 2][19][i] * w;
                s20_0 += upsampling2d_tiles_2[0][y + ky - 2][20][i] * w;
                s21_0 += upsampling2d_tiles_2[0][y + ky - 2][21][i] * w;
                s22_0 += upsampling2d_tiles_2[0][y + ky - 2][22][i] * w;
                s23_0 += upsampling2d_tiles_2[0][y + ky - 2][23][i] * w;
                s24_0 += upsampling2d_tiles_2[0][y + ky - 2][24][i] * w;
                s25_0 += upsampling2d_tiles_2[0][y + ky - 2][25][i] * w;
                s26_0 += upsampling2d_tiles_2[0][y + ky - 2][26][i] * w;
                s27_0 += upsampling2d_tiles_2[0][y + ky - 2][27][i] * w;
            }
            for (int i = 0; i < 32; i++) {
                const float w = generator_conv2d_1_kernel[ky][3][i][0];
                s0_0 += upsampling2d_tiles_2[0][y + ky - 2][1][i] * w;
                s1_0 += upsampling2d_tiles_2[0][y + ky - 2][2][i] * w;
                s2_0 += upsampling2d_tiles_2[0][y + ky - 2][3][i] * w;
                s3_0 += upsampling2d_tiles_2[0][y + ky - 2][4][i] * w;
                s4_0 += upsampling2d_tiles_2[0][y + ky - 2][5][i] * w;
                s5_0 += upsampling2d_tiles_2[0][y + ky - 2][6][i] * w;
                s6_0 += upsampling2d_tiles_2[0][y + ky - 2][7][i] * w;
                s7_0 += upsampling2d_tiles_2[0][y + ky - 2][8][i] * w;
                s8_0 += upsampling2d_tiles_2[0][y + ky - 2][9][i] * w;
                s9_0 += upsampling2d_tiles_2[0][y + ky - 2][10][i] * w;
                s10_0 += upsampling2d_tiles_2[0][y + ky - 2][11][i] * w;
                s11_0 += upsampling2d_tiles_2[0][y + ky - 2][12][i] * w;
                s12_0 += upsampling2d_tiles_2[0][y + ky - 2][13][i] * w;
                s13_0 += upsampling2d_tiles_2[0][y + ky - 2][14][i] * w;
                s14_0 += upsampling2d_tiles_2[0][y + ky - 2][15][i] * w;
                s15_0 += upsampling2d_tiles_2[0][y + ky - 2][16][i] * w;
                s16_0 += upsampling2d_tiles_2[0][y + ky - 2][17][i] * w;
                s17_0 += upsampling2d_tiles_2[0][y + ky - 2][18][i] * w;
                s18_0 += upsampling2d_tiles_2[0][y + ky - 2][19][i] * w;
                s19_0 += upsampling2d_tiles_2[0][y + ky - 2][20][i] * w;
                s20_0 += upsampling2d_tiles_2[0][y + ky - 2][21][i] * w;
                s21_0 += upsampling2d_tiles_2[0][y + ky - 2][22][i] * w;
                s22_0 += upsampling2d_tiles_2[0][y + ky - 2][23][i] * w;
                s23_0 += upsampling2d_tiles_2[0][y + ky - 2][24][i] * w;
                s24_0 += upsampling2d_tiles_2[0][y + ky - 2][25][i] * w;
                s25_0 += upsampling2d_tiles_2[0][y + ky - 2][26][i] * w;
                s26_0 += upsampling2d_tiles_2[0][y + ky - 2][27][i] * w;
            }
            for (int i = 0; i < 32; i++) {
                const float w = generator_conv2d_1_kernel[ky][4][i][0];
                s0_0 += upsampling2d_tiles_2[0][y + ky - 2][2][i] * w;
                s1_0 += upsampling2d_tiles_2[0][y + ky - 2][3][i] * w;
                s2_0 += upsampling2d_tiles_2[0][y + ky - 2][4][i] * w;
                s3_0 += upsampling2d_tiles_2[0][y + ky - 2][5][i] * w;
                s4_0 += upsampling2d_tiles_2[0][y + ky - 2][6][i] * w;
                s5_0 += upsampling2d_tiles_2[0][y + ky - 2][7][i] * w;
                s6_0 += upsampling2d_tiles_2[0][y + ky - 2][8][i] * w;
                s7_0 += upsampling2d_tiles_2[0][y + ky - 2][9][i] * w;
                s8_0 += upsampling2d_tiles_2[0][y + ky - 2][10][i] * w;
                s9_0 += upsampling2d_tiles_2[0][y + ky - 2][11][i] * w;
                s10_0 += upsampling2d_tiles_2[0][y + ky - 2][12][i] * w;
                s11_0 += upsampling2d_tiles_2[0][y + ky - 2][13][i] * w;
                s12_0 += upsampling2d_tiles_2[0][y + ky - 2][14][i] * w;
                s13_0 += upsampling2d_tiles_2[0][y + ky - 2][15][i] * w;
                s14_0 += upsampling2d_tiles_2[0][y + ky - 2][16][i] * w;
                s15_0 += upsampling2d_tiles_2[0][y + ky - 2][17][i] * w;
                s16_0 += upsampling2d_tiles_2[0][y + ky - 2][18][i] * w;
                s17_0 += upsampling2d_tiles_2[0][y + ky - 2][19][i] * w;
                s18_0 += upsampling2d_tiles_2[0][y + ky - 2][20][i] * w;
                s19_0 += upsampling2d_tiles_2[0][y + ky - 2][21][i] * w;
                s20_0 += upsampling2d_tiles_2[0][y + ky - 2][22][i] * w;
                s21_0 += upsampling2d_tiles_2[0][y + ky - 2][23][i] * w;
                s22_0 += upsampling2d_tiles_2[0][y + ky - 2][24][i] * w;
                s23_0 += upsampling2d_tiles_2[0][y + ky - 2][25][i] * w;
                s24_0 += upsampling2d_tiles_2[0][y + ky - 2][26][i] * w;
                s25_0 += upsampling2d_tiles_2[0][y + ky - 2][27][i] * w;
            }
        }
        const float y2 = s0_0 + generator_conv2d_1_bias[0];
        prediction[0][y][0][0] = f32_sigmoid(y2);
        const float y3 = s1_0 + generator_conv2d_1_bias[0];
        prediction[0][y][1][0] = f32_sigmoid(y3);
        const float y4 = s2_0 + generator_conv2d_1_bias[0];
        prediction[0][y][2][0] = f32_sigmoid(y4);
        const float y5 = s3_0 + generator_conv2d_1_bias[0];
        prediction[0][y][3][0] = f32_sigmoid(y5);
        const float y6 = s4_0 + generator_conv2d_1_bias[0];
        prediction[0][y][4][0] = f32_sigmoid(y6);
        const float y7 = s5_0 + generator_conv2d_1_bias[0];
        prediction[0][y][5][0] = f32_sigmoid(y7);
        const float y8 = s6_0 + generator_conv2d_1_bias[0];
        prediction[0][y][6][0] = f32_sigmoid(y8);
        const float y9 = s7_0 + generator_conv2d_1_bias[0];
        prediction[0][y][7][0] = f32_sigmoid(y9);
        const float y10 = s8_0 + generator_conv2d_1_bias[0];
        prediction[0][y][8][0] = f32_sigmoid(y10);
        const float y11 = s9_0 + generator_conv2d_1_bias[0];
        prediction[0][y][9][0] = f32_sigmoid(y11);
        const float y12 = s10_0 + generator_conv2d_1_bias[0];
        prediction[0][y][10][0] = f32_sigmoid(y12);
        const float y13 = s11_0 + generator_conv2d_1_bias[0];
        prediction[0][y][11][0] = f32_sigmoid(y13);
        const float y14 = s12_0 + generator_conv2d_1_bias[0];
        prediction[0][y][12][0] = f32_sigmoid(y14);
        const float y15 = s13_0 + generator_conv2d_1_bias[0];
        prediction[0][y][13][0] = f32_sigmoid(y15);
        const float y16 = s14_0 + generator_conv2d_1_bias[0];
        prediction[0][y][14][0] = f32_sigmoid(y16);
        const float y17 = s15_0 + generator_conv2d_1_bias[0];
        prediction[0][y][15][0] = f32_sigmoid(y17);
        const float y18 = s16_0 + generator_conv2d_1_bias[0];
        prediction[0][y][16][0] = f32_sigmoid(y18);
        const float y19 = s17_0 + generator_conv2d_1_bias[0];
        prediction[0][y][17][0] = f32_sigmoid(y19);
        const float y20 = s18_0 + generator_conv2d_1_bias[0];
        prediction[0][y][18][0] = f32_sigmoid(y20);
        const float y21 = s19_0 + generator_conv2d_1_bias[0];
        prediction[0][y][19][0] = f32_sigmoid(y21);
        const float y22 = s20_0 + generator_conv2d_1_bias[0];
        prediction[0][y][20][0] = f32_sigmoid(y22);
        const float y23 = s21_0 + generator_conv2d_1_bias[0];
        prediction[0][y][21][0] = f32_sigmoid(y23);
        const float y24 = s22_0 + generator_conv2d_1_bias[0];
        prediction[0][y][22][0] = f32_sigmoid(y24);
        const float y25 = s23_0 + generator_conv2d_1_bias[0];
        prediction[0][y][23][0] = f32_sigmoid(y25);
        const float y26 = s24_0 + generator_conv2d_1_bias[0];
        prediction[0][y][24][0] = f32_sigmoid(y26);
        const float y27 = s25_0 + generator_conv2d_1_bias[0];
        prediction[0][y][25][0] = f32_sigmoid(y27);
        const float y28 = s26_0 + generator_conv2d_1_bias[0];
        prediction[0][y][26][0] = f32_sigmoid(y28);
        const float y29 = s27_0 + generator_conv2d_1_bias[0];
        prediction[0][y][27][0] = f32_sigmoid(y29);
    }
}

static void predict(void *model, int count)
{
    struct gan *m = model;
    (void)count;
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            predict_mul(m);
        }
        #pragma omp barrier
        predict_generator_dense(m);
        #pragma omp barrier
        predict_upsampling2d_max(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_upsampling2d_tiles(m);
        }
        #pragma omp barrier
        predict_generator_conv2d_winograd_kernel(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_generator_conv2d(m);
            predict_generator_batch_norm_1_mul(m);
            predict_upsampling2d_max_2(m);
            predict_upsampling2d_tiles_2(m);
        }
        #pragma omp barrier
        predict_generator_conv2d_1(m);
    }
}

// ---- samples ------------------------------------------------------------------------------------

// gan.dl:26: drawn  = generator(normal([noise]))
// random, sub, log, mul, sqrt, random, mul, cos, mul: -> [64, 64], 676 kFLOP
static void sample_mul(gan *m)
{
    float *restrict mul = (void *)(m->arena + 802816);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 20, i)) * -2.0f);
        f32x16_store(&mul[i], t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 21, i) * 6.2831855f));
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// contract: [64, 3136], [64, 64] -> [64, 3136], 25.7 MFLOP
static void sample_generator_dense(gan *m)
{
    discriminate_generator_dense_body(m->generator_dense_kernel, (void *)(m->arena + 802816), (void *)(m->arena + 0));
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// add, rsqrt, mul: [3136] -> [3136], 31.4 kFLOP
static void sample_generator_batch_norm_mul(gan *m)
{
    evaluate_generator_batch_norm_mul_body(m->generator_batch_norm_moving_variance, m->generator_batch_norm_gamma,
                                           (void *)(m->arena + 802816));
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// sub, mul, add, max: [64, 3136], [3136] -> [64, 7, 7, 64], 803 kFLOP
static void sample_generator_max(gan *m)
{
    discriminate_generator_max_body((void *)(m->arena + 0), m->generator_batch_norm_moving_mean,
                                    (void *)(m->arena + 802816), m->generator_batch_norm_beta,
                                    (void *)(m->arena + 3211264));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// copy: [64, 7, 7, 64] -> [64, 7, 2, 7, 2, 64]
static void sample_upsampling2d_tiles(gan *m)
{
    discriminate_upsampling2d_tiles_body((void *)(m->arena + 3211264), (void *)(m->arena + 0));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// winograd_kernel: [3, 3, 64, 32] -> [36, 64, 32], 295 kFLOP
static void sample_generator_conv2d_winograd_kernel(gan *m)
{
    discriminate_generator_conv2d_winograd_kernel_body(m->generator_conv2d_kernel, (void *)(m->arena + 3211264));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// add, rsqrt, mul: [32] -> [32], 320 FLOP
static void sample_generator_batch_norm_1_mul(gan *m)
{
    evaluate_generator_batch_norm_1_mul_body(m->generator_batch_norm_1_moving_variance,
                                             m->generator_batch_norm_1_gamma, (void *)(m->arena + 3506176));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// winograd, sub, mul, add, max: [64, 7, 2, 7, 2, 64], [36, 64, 32], [32] -> [64, 14, 14, 32], 421 MFLOP
static void sample_generator_conv2d(gan *m)
{
    evaluate_generator_conv2d_body((void *)(m->arena + 0), (void *)(m->arena + 3211264),
                                   m->generator_batch_norm_1_moving_mean, (void *)(m->arena + 3506176),
                                   m->generator_batch_norm_1_beta, (void *)(m->arena + 6422528));
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// copy: [64, 14, 14, 32] -> [64, 14, 2, 14, 2, 32]
static void sample_upsampling2d_tiles_2(gan *m)
{
    discriminate_upsampling2d_tiles_2_body((void *)(m->arena + 6422528), (void *)(m->arena + 0));
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// conv, add, sigmoid: [5, 5, 32, 1], [64, 14, 2, 14, 2, 32], [1] -> [64, 28, 28, 1], 74.6 MFLOP
static void sample_generator_conv2d_1(gan *m)
{
    discriminate_generator_conv2d_1_body(m->generator_conv2d_1_kernel, (void *)(m->arena + 0),
                                         m->generator_conv2d_1_bias, m->sample);
}

static void sample(void *model, int count)
{
    struct gan *m = model;
    (void)count;
    #pragma omp parallel
    {
        sample_mul(m);
        #pragma omp barrier
        sample_generator_dense(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            sample_generator_batch_norm_mul(m);
        }
        #pragma omp barrier
        sample_generator_max(m);
        #pragma omp barrier
        sample_upsampling2d_tiles(m);
        #pragma omp barrier
        sample_generator_conv2d_winograd_kernel(m);
        #pragma omp single nowait
        {
            sample_generator_batch_norm_1_mul(m);
        }
        #pragma omp barrier
        sample_generator_conv2d(m);
        #pragma omp barrier
        sample_upsampling2d_tiles_2(m);
        #pragma omp barrier
        sample_generator_conv2d_1(m);
    }
}

// ---- public functions ---------------------------------------------------------------------------

size_t gan_bytes(void)
{
    return sizeof(gan);
}

void gan_initialize(gan *m, uint64_t seed)
{
    initialize(m, seed);
}

void gan_reset_totals(gan *m)
{
    reset_totals(m);
}

float gan_train_step(gan *m, const float image[64][28][28][1], int count)
{
    m->image = image;
    train_step(m, count);
    return m->loss;
}

float gan_evaluate(gan *m, const float image[64][28][28][1], int count)
{
    m->image = image;
    evaluate(m, count);
    return m->loss;
}

const float (*gan_predict(gan *m, int count))[28][28][1]
{
    predict(m, count);
    return m->prediction;
}

// ---- tables ----------------------------------------------------------------------------------------

static const dlc_tensor gan_tensors[] = {
    {"generator.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {64, 3136}, 200704, offsetof(gan, generator_dense_kernel), 0.0, -1},
    {"generator.batch_norm.moving_mean", DLC_STATE, DLC_F32, 1, {3136}, 3136, offsetof(gan, generator_batch_norm_moving_mean), 0.0, -1},
    {"generator.batch_norm.moving_variance", DLC_STATE, DLC_F32, 1, {3136}, 3136, offsetof(gan, generator_batch_norm_moving_variance), 0.0, -1},
    {"generator.batch_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {3136}, 3136, offsetof(gan, generator_batch_norm_gamma), 0.0, -1},
    {"generator.batch_norm.beta", DLC_PARAMETER, DLC_F32, 1, {3136}, 3136, offsetof(gan, generator_batch_norm_beta), 0.0, -1},
    {"generator.conv2d.kernel", DLC_PARAMETER, DLC_F32, 4, {3, 3, 64, 32}, 18432, offsetof(gan, generator_conv2d_kernel), 0.0, -1},
    {"generator.batch_norm_1.moving_mean", DLC_STATE, DLC_F32, 1, {32}, 32, offsetof(gan, generator_batch_norm_1_moving_mean), 0.0, -1},
    {"generator.batch_norm_1.moving_variance", DLC_STATE, DLC_F32, 1, {32}, 32, offsetof(gan, generator_batch_norm_1_moving_variance), 0.0, -1},
    {"generator.batch_norm_1.gamma", DLC_PARAMETER, DLC_F32, 1, {32}, 32, offsetof(gan, generator_batch_norm_1_gamma), 0.0, -1},
    {"generator.batch_norm_1.beta", DLC_PARAMETER, DLC_F32, 1, {32}, 32, offsetof(gan, generator_batch_norm_1_beta), 0.0, -1},
    {"generator.conv2d_1.kernel", DLC_PARAMETER, DLC_F32, 4, {5, 5, 32, 1}, 800, offsetof(gan, generator_conv2d_1_kernel), 0.0, -1},
    {"generator.conv2d_1.bias", DLC_PARAMETER, DLC_F32, 1, {1}, 1, offsetof(gan, generator_conv2d_1_bias), 0.0, -1},
    {"critic.conv2d.kernel", DLC_PARAMETER, DLC_F32, 4, {5, 5, 1, 32}, 800, offsetof(gan, critic_conv2d_kernel), 0.0, -1},
    {"critic.conv2d.bias", DLC_PARAMETER, DLC_F32, 1, {32}, 32, offsetof(gan, critic_conv2d_bias), 0.0, -1},
    {"critic.conv2d_1.kernel", DLC_PARAMETER, DLC_F32, 4, {5, 5, 32, 64}, 51200, offsetof(gan, critic_conv2d_1_kernel), 0.0, -1},
    {"critic.conv2d_1.bias", DLC_PARAMETER, DLC_F32, 1, {64}, 64, offsetof(gan, critic_conv2d_1_bias), 0.0, -1},
    {"critic.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {3136, 1}, 3136, offsetof(gan, critic_dense_kernel), 0.0, -1},
    {"critic.dense.bias", DLC_PARAMETER, DLC_F32, 1, {1}, 1, offsetof(gan, critic_dense_bias), 0.0, -1},
    {"discriminate.loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(gan, discriminate_loss), 0.0, -1},
    {"metrics.discriminate.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(gan, metrics_discriminate_0), 0.0, -1},
    {"metrics.discriminate.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(gan, metrics_discriminate_1), 0.0, -1},
    {"reports.discriminate", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(gan, reports_discriminate), 0.0, -1},
    {"discriminate.lr", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(gan, discriminate_lr), 0.0002, -1},
    {"discriminate.beta_1", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(gan, discriminate_beta_1), 0.5, -1},
    {"discriminate.beta_2", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(gan, discriminate_beta_2), 0.999, -1},
    {"discriminate.epsilon", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(gan, discriminate_epsilon), 1e-07, -1},
    {"critic.conv2d.kernel/discriminate/m", DLC_SLOT, DLC_F32, 4, {5, 5, 1, 32}, 800, offsetof(gan, critic_conv2d_kernel_discriminate_m), 0.0, -1},
    {"critic.conv2d.kernel/discriminate/v", DLC_SLOT, DLC_F32, 4, {5, 5, 1, 32}, 800, offsetof(gan, critic_conv2d_kernel_discriminate_v), 0.0, -1},
    {"critic.conv2d.bias/discriminate/m", DLC_SLOT, DLC_F32, 1, {32}, 32, offsetof(gan, critic_conv2d_bias_discriminate_m), 0.0, -1},
    {"critic.conv2d.bias/discriminate/v", DLC_SLOT, DLC_F32, 1, {32}, 32, offsetof(gan, critic_conv2d_bias_discriminate_v), 0.0, -1},
    {"critic.conv2d_1.kernel/discriminate/m", DLC_SLOT, DLC_F32, 4, {5, 5, 32, 64}, 51200, offsetof(gan, critic_conv2d_1_kernel_discriminate_m), 0.0, -1},
    {"critic.conv2d_1.kernel/discriminate/v", DLC_SLOT, DLC_F32, 4, {5, 5, 32, 64}, 51200, offsetof(gan, critic_conv2d_1_kernel_discriminate_v), 0.0, -1},
    {"critic.conv2d_1.bias/discriminate/m", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(gan, critic_conv2d_1_bias_discriminate_m), 0.0, -1},
    {"critic.conv2d_1.bias/discriminate/v", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(gan, critic_conv2d_1_bias_discriminate_v), 0.0, -1},
    {"critic.dense.kernel/discriminate/m", DLC_SLOT, DLC_F32, 2, {3136, 1}, 3136, offsetof(gan, critic_dense_kernel_discriminate_m), 0.0, -1},
    {"critic.dense.kernel/discriminate/v", DLC_SLOT, DLC_F32, 2, {3136, 1}, 3136, offsetof(gan, critic_dense_kernel_discriminate_v), 0.0, -1},
    {"critic.dense.bias/discriminate/m", DLC_SLOT, DLC_F32, 1, {1}, 1, offsetof(gan, critic_dense_bias_discriminate_m), 0.0, -1},
    {"critic.dense.bias/discriminate/v", DLC_SLOT, DLC_F32, 1, {1}, 1, offsetof(gan, critic_dense_bias_discriminate_v), 0.0, -1},
    {"deceive.loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(gan, deceive_loss), 0.0, -1},
    {"metrics.deceive.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(gan, metrics_deceive_0), 0.0, -1},
    {"metrics.deceive.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(gan, metrics_deceive_1), 0.0, -1},
    {"reports.deceive", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(gan, reports_deceive), 0.0, -1},
    {"deceive.lr", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(gan, deceive_lr), 0.0002, -1},
    {"deceive.beta_1", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(gan, deceive_beta_1), 0.5, -1},
    {"deceive.beta_2", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(gan, deceive_beta_2), 0.999, -1},
    {"deceive.epsilon", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(gan, deceive_epsilon), 1e-07, -1},
    {"generator.dense.kernel/deceive/m", DLC_SLOT, DLC_F32, 2, {64, 3136}, 200704, offsetof(gan, generator_dense_kernel_deceive_m), 0.0, -1},
    {"generator.dense.kernel/deceive/v", DLC_SLOT, DLC_F32, 2, {64, 3136}, 200704, offsetof(gan, generator_dense_kernel_deceive_v), 0.0, -1},
    {"generator.batch_norm.gamma/deceive/m", DLC_SLOT, DLC_F32, 1, {3136}, 3136, offsetof(gan, generator_batch_norm_gamma_deceive_m), 0.0, -1},
    {"generator.batch_norm.gamma/deceive/v", DLC_SLOT, DLC_F32, 1, {3136}, 3136, offsetof(gan, generator_batch_norm_gamma_deceive_v), 0.0, -1},
    {"generator.batch_norm.beta/deceive/m", DLC_SLOT, DLC_F32, 1, {3136}, 3136, offsetof(gan, generator_batch_norm_beta_deceive_m), 0.0, -1},
    {"generator.batch_norm.beta/deceive/v", DLC_SLOT, DLC_F32, 1, {3136}, 3136, offsetof(gan, generator_batch_norm_beta_deceive_v), 0.0, -1},
    {"generator.conv2d.kernel/deceive/m", DLC_SLOT, DLC_F32, 4, {3, 3, 64, 32}, 18432, offsetof(gan, generator_conv2d_kernel_deceive_m), 0.0, -1},
    {"generator.conv2d.kernel/deceive/v", DLC_SLOT, DLC_F32, 4, {3, 3, 64, 32}, 18432, offsetof(gan, generator_conv2d_kernel_deceive_v), 0.0, -1},
    {"generator.batch_norm_1.gamma/deceive/m", DLC_SLOT, DLC_F32, 1, {32}, 32, offsetof(gan, generator_batch_norm_1_gamma_deceive_m), 0.0, -1},
    {"generator.batch_norm_1.gamma/deceive/v", DLC_SLOT, DLC_F32, 1, {32}, 32, offsetof(gan, generator_batch_norm_1_gamma_deceive_v), 0.0, -1},
    {"generator.batch_norm_1.beta/deceive/m", DLC_SLOT, DLC_F32, 1, {32}, 32, offsetof(gan, generator_batch_norm_1_beta_deceive_m), 0.0, -1},
    {"generator.batch_norm_1.beta/deceive/v", DLC_SLOT, DLC_F32, 1, {32}, 32, offsetof(gan, generator_batch_norm_1_beta_deceive_v), 0.0, -1},
    {"generator.conv2d_1.kernel/deceive/m", DLC_SLOT, DLC_F32, 4, {5, 5, 32, 1}, 800, offsetof(gan, generator_conv2d_1_kernel_deceive_m), 0.0, -1},
    {"generator.conv2d_1.kernel/deceive/v", DLC_SLOT, DLC_F32, 4, {5, 5, 32, 1}, 800, offsetof(gan, generator_conv2d_1_kernel_deceive_v), 0.0, -1},
    {"generator.conv2d_1.bias/deceive/m", DLC_SLOT, DLC_F32, 1, {1}, 1, offsetof(gan, generator_conv2d_1_bias_deceive_m), 0.0, -1},
    {"generator.conv2d_1.bias/deceive/v", DLC_SLOT, DLC_F32, 1, {1}, 1, offsetof(gan, generator_conv2d_1_bias_deceive_v), 0.0, -1},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(gan, loss), 0.0, -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 4, {1, 28, 28, 1}, 784, offsetof(gan, prediction), 0.0, -1},
    {"sample", DLC_OUTPUT, DLC_F32, 4, {64, 28, 28, 1}, 50176, offsetof(gan, sample), 0.0, -1},
};

static const dlc_field gan_fields[] = {
    {"image", "image", 0, DLC_F32, 3, {28, 28, 1}, 784, offsetof(gan, image), -1, -1, -1, 0},
};

static const dlc_argument gan_arguments_0[] = {
    {"path", "data/mnist", 0},
};

static const dlc_source gan_sources[] = {
    {"mnist", gan_arguments_0, 1},
};

static const dlc_report gan_reports[] = {
    {"discriminate", 21},
    {"deceive", 41},
};

static const dlc_step gan_steps[] = {
    {"discriminate", 18, 1, 1, 1, 0, 50},
    {"deceive", 38, 1, 1, 1, 50, 54},
};

static void call_discriminate_image(void *m)
{
    #pragma omp parallel
    discriminate_image(m);
}
static void call_discriminate_mul(void *m)
{
    #pragma omp parallel
    discriminate_mul(m);
}
static void call_discriminate_generator_dense(void *m)
{
    #pragma omp parallel
    discriminate_generator_dense(m);
}
static void call_discriminate_generator_batch_norm_mu(void *m)
{
    #pragma omp parallel
    discriminate_generator_batch_norm_mu(m);
}
static void call_discriminate_generator_batch_norm_sigma2(void *m)
{
    #pragma omp parallel
    discriminate_generator_batch_norm_sigma2(m);
}
static void call_discriminate_generator_max(void *m)
{
    #pragma omp parallel
    discriminate_generator_max(m);
}
static void call_discriminate_upsampling2d_tiles(void *m)
{
    #pragma omp parallel
    discriminate_upsampling2d_tiles(m);
}
static void call_discriminate_generator_conv2d_winograd_kernel(void *m)
{
    #pragma omp parallel
    discriminate_generator_conv2d_winograd_kernel(m);
}
static void call_discriminate_generator_conv2d(void *m)
{
    #pragma omp parallel
    discriminate_generator_conv2d(m);
}
static void call_discriminate_generator_batch_norm_1(void *m)
{
    #pragma omp parallel
    discriminate_generator_batch_norm_1(m);
}
static void call_discriminate_generator_batch_norm_1_sum(void *m) { discriminate_generator_batch_norm_1_sum(m); }
static void call_discriminate_generator_batch_norm_1_sum_2(void *m) { discriminate_generator_batch_norm_1_sum_2(m); }
static void call_discriminate_relu_max(void *m)
{
    #pragma omp parallel
    discriminate_relu_max(m);
}
static void call_discriminate_upsampling2d_tiles_2(void *m)
{
    #pragma omp parallel
    discriminate_upsampling2d_tiles_2(m);
}
static void call_discriminate_generator_conv2d_1(void *m)
{
    #pragma omp parallel
    discriminate_generator_conv2d_1(m);
}
static void call_discriminate_critic_conv2d(void *m)
{
    #pragma omp parallel
    discriminate_critic_conv2d(m);
}
static void call_discriminate_critic_dropout_select(void *m)
{
    #pragma omp parallel
    discriminate_critic_dropout_select(m);
}
static void call_discriminate_critic_conv2d_1(void *m)
{
    #pragma omp parallel
    discriminate_critic_conv2d_1(m);
}
static void call_discriminate_critic_dropout_1_select(void *m)
{
    #pragma omp parallel
    discriminate_critic_dropout_1_select(m);
}
static void call_discriminate_critic_dense(void *m) { discriminate_critic_dense(m); }
static void call_discriminate_critic_conv2d_2(void *m)
{
    #pragma omp parallel
    discriminate_critic_conv2d_2(m);
}
static void call_discriminate_critic_dropout_select_2(void *m)
{
    #pragma omp parallel
    discriminate_critic_dropout_select_2(m);
}
static void call_discriminate_critic_conv2d_1_2(void *m)
{
    #pragma omp parallel
    discriminate_critic_conv2d_1_2(m);
}
static void call_discriminate_critic_dropout_1_select_2(void *m)
{
    #pragma omp parallel
    discriminate_critic_dropout_1_select_2(m);
}
static void call_discriminate_critic_dense_2(void *m) { discriminate_critic_dense_2(m); }
static void call_discriminate_mean_loss(void *m) { discriminate_mean_loss(m); }
static void call_discriminate_sum(void *m) { discriminate_sum(m); }
static void call_discriminate_adam_rsqrt(void *m) { discriminate_adam_rsqrt(m); }
static void call_discriminate_binary_cross_entropy_y_grad(void *m) { discriminate_binary_cross_entropy_y_grad(m); }
static void call_discriminate_critic_dense_bias_grad(void *m) { discriminate_critic_dense_bias_grad(m); }
static void call_discriminate_critic_dense_input_grad(void *m)
{
    #pragma omp parallel
    discriminate_critic_dense_input_grad(m);
}
static void call_discriminate_critic_dense_kernel_grad(void *m) { discriminate_critic_dense_kernel_grad(m); }
static void call_discriminate_critic_conv2d_1_sum_grad(void *m)
{
    #pragma omp parallel
    discriminate_critic_conv2d_1_sum_grad(m);
}
static void call_discriminate_critic_conv2d_1_bias_grad(void *m) { discriminate_critic_conv2d_1_bias_grad(m); }
static void call_discriminate_critic_conv2d_1_input_grad(void *m)
{
    #pragma omp parallel
    discriminate_critic_conv2d_1_input_grad(m);
}
static void call_discriminate_critic_conv2d_1_kernel_grad(void *m)
{
    #pragma omp parallel
    discriminate_critic_conv2d_1_kernel_grad(m);
}
static void call_discriminate_critic_conv2d_sum_grad(void *m)
{
    #pragma omp parallel
    discriminate_critic_conv2d_sum_grad(m);
}
static void call_discriminate_critic_conv2d_bias_grad(void *m) { discriminate_critic_conv2d_bias_grad(m); }
static void call_discriminate_critic_conv2d_kernel_grad(void *m)
{
    #pragma omp parallel
    discriminate_critic_conv2d_kernel_grad(m);
}
static void call_discriminate_binary_cross_entropy_y_grad_2(void *m) { discriminate_binary_cross_entropy_y_grad_2(m); }
static void call_discriminate_critic_dense_sum_grad(void *m) { discriminate_critic_dense_sum_grad(m); }
static void call_discriminate_critic_dense_input_grad_2(void *m)
{
    #pragma omp parallel
    discriminate_critic_dense_input_grad_2(m);
}
static void call_discriminate_critic_dense_input_grad_3(void *m) { discriminate_critic_dense_input_grad_3(m); }
static void call_discriminate_critic_conv2d_1_sum_grad_2(void *m)
{
    #pragma omp parallel
    discriminate_critic_conv2d_1_sum_grad_2(m);
}
static void call_discriminate_critic_conv2d_1_sum_grad_3(void *m) { discriminate_critic_conv2d_1_sum_grad_3(m); }
static void call_discriminate_critic_conv2d_1_input_grad_2(void *m)
{
    #pragma omp parallel
    discriminate_critic_conv2d_1_input_grad_2(m);
}
static void call_discriminate_critic_conv2d_1_conv_kernel_grad(void *m)
{
    #pragma omp parallel
    discriminate_critic_conv2d_1_conv_kernel_grad(m);
}
static void call_discriminate_critic_conv2d_sum_grad_2(void *m)
{
    #pragma omp parallel
    discriminate_critic_conv2d_sum_grad_2(m);
}
static void call_discriminate_critic_conv2d_sum_grad_3(void *m) { discriminate_critic_conv2d_sum_grad_3(m); }
static void call_discriminate_critic_conv2d_conv_kernel_grad(void *m)
{
    #pragma omp parallel
    discriminate_critic_conv2d_conv_kernel_grad(m);
}

static void call_deceive_mul(void *m)
{
    #pragma omp parallel
    deceive_mul(m);
}
static void call_deceive_generator_dense(void *m)
{
    #pragma omp parallel
    deceive_generator_dense(m);
}
static void call_deceive_generator_batch_norm_mu(void *m)
{
    #pragma omp parallel
    deceive_generator_batch_norm_mu(m);
}
static void call_deceive_generator_batch_norm_sigma2(void *m)
{
    #pragma omp parallel
    deceive_generator_batch_norm_sigma2(m);
}
static void call_deceive_generator_max(void *m)
{
    #pragma omp parallel
    deceive_generator_max(m);
}
static void call_deceive_upsampling2d_tiles(void *m)
{
    #pragma omp parallel
    deceive_upsampling2d_tiles(m);
}
static void call_deceive_generator_conv2d_winograd_kernel(void *m)
{
    #pragma omp parallel
    deceive_generator_conv2d_winograd_kernel(m);
}
static void call_deceive_generator_conv2d(void *m)
{
    #pragma omp parallel
    deceive_generator_conv2d(m);
}
static void call_deceive_generator_batch_norm_1(void *m)
{
    #pragma omp parallel
    deceive_generator_batch_norm_1(m);
}
static void call_deceive_generator_batch_norm_1_sum(void *m) { deceive_generator_batch_norm_1_sum(m); }
static void call_deceive_generator_batch_norm_1_sum_2(void *m) { deceive_generator_batch_norm_1_sum_2(m); }
static void call_deceive_relu_max(void *m)
{
    #pragma omp parallel
    deceive_relu_max(m);
}
static void call_deceive_upsampling2d_tiles_2(void *m)
{
    #pragma omp parallel
    deceive_upsampling2d_tiles_2(m);
}
static void call_deceive_generator_conv2d_1(void *m)
{
    #pragma omp parallel
    deceive_generator_conv2d_1(m);
}
static void call_deceive_critic_conv2d(void *m)
{
    #pragma omp parallel
    deceive_critic_conv2d(m);
}
static void call_deceive_critic_dropout_select(void *m)
{
    #pragma omp parallel
    deceive_critic_dropout_select(m);
}
static void call_deceive_critic_conv2d_1(void *m)
{
    #pragma omp parallel
    deceive_critic_conv2d_1(m);
}
static void call_deceive_critic_dropout_1_select(void *m)
{
    #pragma omp parallel
    deceive_critic_dropout_1_select(m);
}
static void call_deceive_critic_dense(void *m) { deceive_critic_dense(m); }
static void call_deceive_mean_loss(void *m) { deceive_mean_loss(m); }
static void call_deceive_generator_batch_norm_moving_mean(void *m) { deceive_generator_batch_norm_moving_mean(m); }
static void call_deceive_generator_batch_norm_moving_variance(void *m) { deceive_generator_batch_norm_moving_variance(m); }
static void call_deceive_generator_batch_norm_1_moving_mean(void *m) { deceive_generator_batch_norm_1_moving_mean(m); }
static void call_deceive_generator_batch_norm_1_moving_variance(void *m) { deceive_generator_batch_norm_1_moving_variance(m); }
static void call_deceive_sum(void *m) { deceive_sum(m); }
static void call_deceive_adam_rsqrt(void *m) { deceive_adam_rsqrt(m); }
static void call_deceive_binary_cross_entropy_y_grad(void *m) { deceive_binary_cross_entropy_y_grad(m); }
static void call_deceive_critic_dense_input_grad(void *m)
{
    #pragma omp parallel
    deceive_critic_dense_input_grad(m);
}
static void call_deceive_leaky_relu_y_grad(void *m)
{
    #pragma omp parallel
    deceive_leaky_relu_y_grad(m);
}
static void call_deceive_critic_conv2d_1_input_grad(void *m)
{
    #pragma omp parallel
    deceive_critic_conv2d_1_input_grad(m);
}
static void call_deceive_critic_conv2d_drawn_grad(void *m)
{
    #pragma omp parallel
    deceive_critic_conv2d_drawn_grad(m);
}
static void call_deceive_generator_conv2d_1_bias_grad(void *m)
{
    #pragma omp parallel
    deceive_generator_conv2d_1_bias_grad(m);
}
static void call_deceive_generator_conv2d_1_slice_grad(void *m) { deceive_generator_conv2d_1_slice_grad(m); }
static void call_deceive_generator_conv2d_1_input_grad(void *m)
{
    #pragma omp parallel
    deceive_generator_conv2d_1_input_grad(m);
}
static void call_deceive_generator_conv2d_1_kernel_grad(void *m)
{
    #pragma omp parallel
    deceive_generator_conv2d_1_kernel_grad(m);
}
static void call_deceive_generator_batch_norm_1_sum_grad(void *m)
{
    #pragma omp parallel
    deceive_generator_batch_norm_1_sum_grad(m);
}
static void call_deceive_generator_batch_norm_1_beta_grad(void *m) { deceive_generator_batch_norm_1_beta_grad(m); }
static void call_deceive_generator_batch_norm_1_sum_grad_2(void *m) { deceive_generator_batch_norm_1_sum_grad_2(m); }
static void call_deceive_generator_batch_norm_1_mul_grad(void *m) { deceive_generator_batch_norm_1_mul_grad(m); }
static void call_deceive_generator_batch_norm_1_sum_grad_3(void *m) { deceive_generator_batch_norm_1_sum_grad_3(m); }
static void call_deceive_generator_batch_norm_1_mul_grad_2(void *m) { deceive_generator_batch_norm_1_mul_grad_2(m); }
static void call_deceive_generator_batch_norm_1_y_grad(void *m)
{
    #pragma omp parallel
    deceive_generator_batch_norm_1_y_grad(m);
}
static void call_deceive_generator_conv2d_transpose_grad(void *m) { deceive_generator_conv2d_transpose_grad(m); }
static void call_deceive_generator_conv2d_winograd_kernel_2(void *m)
{
    #pragma omp parallel
    deceive_generator_conv2d_winograd_kernel_2(m);
}
static void call_deceive_generator_conv2d_input_grad(void *m)
{
    #pragma omp parallel
    deceive_generator_conv2d_input_grad(m);
}
static void call_deceive_generator_conv2d_kernel_grad(void *m)
{
    #pragma omp parallel
    deceive_generator_conv2d_kernel_grad(m);
}
static void call_deceive_relu_y_grad(void *m)
{
    #pragma omp parallel
    deceive_relu_y_grad(m);
}
static void call_deceive_generator_batch_norm_beta_grad(void *m)
{
    #pragma omp parallel
    deceive_generator_batch_norm_beta_grad(m);
}
static void call_deceive_generator_batch_norm_sum_grad(void *m)
{
    #pragma omp parallel
    deceive_generator_batch_norm_sum_grad(m);
}
static void call_deceive_generator_batch_norm_sum_grad_2(void *m)
{
    #pragma omp parallel
    deceive_generator_batch_norm_sum_grad_2(m);
}
static void call_deceive_generator_batch_norm_y_grad(void *m)
{
    #pragma omp parallel
    deceive_generator_batch_norm_y_grad(m);
}
static void call_deceive_generator_dense_kernel_grad(void *m)
{
    #pragma omp parallel
    deceive_generator_dense_kernel_grad(m);
}
static void call_deceive_update_generator_batch_norm_gamma(void *m) { deceive_update_generator_batch_norm_gamma(m); }
static void call_deceive_update_generator_batch_norm_1_gamma(void *m) { deceive_update_generator_batch_norm_1_gamma(m); }

static const dlc_kernel gan_train_kernels[] = {
    {"discriminate_image", 25, call_discriminate_image, offsetof(gan, arena) + 12042240, 50176, DLC_F32, 200704.0, 401408.0},
    {"discriminate_mul", 26, call_discriminate_mul, offsetof(gan, arena) + 802816, 4096, DLC_F32, 6.7584e+05, 16384.0},
    {"discriminate_generator_dense", 12, call_discriminate_generator_dense, offsetof(gan, arena) + 0, 200704, DLC_F32, 25690112.0, 1622016.0},
    {"discriminate_generator_batch_norm_mu", 12, call_discriminate_generator_batch_norm_mu, offsetof(gan, arena) + 802816, 3136, DLC_F32, 401408.0, 815616.0},
    {"discriminate_generator_batch_norm_sigma2", 12, call_discriminate_generator_batch_norm_sigma2, offsetof(gan, arena) + 815360, 3136, DLC_F32, 834176.0, 840704.0},
    {"discriminate_generator_max", 12, call_discriminate_generator_max, offsetof(gan, arena) + 3211264, 200704, DLC_F32, 802816.0, 1643264.0},
    {"discriminate_upsampling2d_tiles", 13, call_discriminate_upsampling2d_tiles, offsetof(gan, arena) + 0, 802816, DLC_F32, 0.0, 4.01408e+06},
    {"discriminate_generator_conv2d_winograd_kernel", 13, call_discriminate_generator_conv2d_winograd_kernel, offsetof(gan, arena) + 4816896, 73728, DLC_F32, 294912.0, 3.6864e+05},
    {"discriminate_generator_conv2d", 13, call_discriminate_generator_conv2d, offsetof(gan, arena) + 3211264, 401408, DLC_F32, 4.194304e+08, 5111808.0},
    {"discriminate_generator_batch_norm_1", 13, call_discriminate_generator_batch_norm_1, offsetof(gan, arena) + 0, 2048, DLC_F32, 1.60768e+06, 1622016.0},
    {"discriminate_generator_batch_norm_1_sum", 13, call_discriminate_generator_batch_norm_1_sum, offsetof(gan, arena) + 16384, 32, DLC_F32, 4128.0, 8576.0},
    {"discriminate_generator_batch_norm_1_sum_2", 13, call_discriminate_generator_batch_norm_1_sum_2, offsetof(gan, arena) + 16512, 32, DLC_F32, 14688.0, 17024.0},
    {"discriminate_relu_max", 13, call_discriminate_relu_max, offsetof(gan, arena) + 6422528, 401408, DLC_F32, 1605632.0, 3211648.0},
    {"discriminate_upsampling2d_tiles_2", 14, call_discriminate_upsampling2d_tiles_2, offsetof(gan, arena) + 0, 1605632, DLC_F32, 0.0, 8.02816e+06},
    {"discriminate_generator_conv2d_1", 14, call_discriminate_generator_conv2d_1, offsetof(gan, arena) + 12242944, 50176, DLC_F32, 74601472.0, 6626436.0},
    {"discriminate_critic_conv2d", 19, call_discriminate_critic_conv2d, offsetof(gan, arena) + 0, 401408, DLC_F32, 18788352.0, 1809664.0},
    {"discriminate_critic_dropout_select", 19, call_discriminate_critic_dropout_select, offsetof(gan, arena) + 11239424, 401408, DLC_BOOL, 27697152.0, 6823936.0},
    {"discriminate_critic_conv2d_1", 20, call_discriminate_critic_conv2d_1, offsetof(gan, arena) + 8028160, 200704, DLC_F32, 2.6863616e+08, 2613504.0},
    {"discriminate_critic_dropout_1_select", 20, call_discriminate_critic_dropout_1_select, offsetof(gan, arena) + 12443648, 200704, DLC_BOOL, 13848576.0, 3411968.0},
    {"discriminate_critic_dense", 21, call_discriminate_critic_dense, offsetof(gan, arena) + 12857600, 64, DLC_F32, 4.0256e+05, 815876.0},
    {"discriminate_critic_conv2d_2", 19, call_discriminate_critic_conv2d_2, offsetof(gan, arena) + 3211264, 401408, DLC_F32, 18788352.0, 1809664.0},
    {"discriminate_critic_dropout_select_2", 19, call_discriminate_critic_dropout_select_2, offsetof(gan, arena) + 11640832, 401408, DLC_BOOL, 27697152.0, 6823936.0},
    {"discriminate_critic_conv2d_1_2", 20, call_discriminate_critic_conv2d_1_2, offsetof(gan, arena) + 6422528, 200704, DLC_F32, 2.6863616e+08, 2613504.0},
    {"discriminate_critic_dropout_1_select_2", 20, call_discriminate_critic_dropout_1_select_2, offsetof(gan, arena) + 12644352, 200704, DLC_BOOL, 13848576.0, 3411968.0},
    {"discriminate_critic_dense_2", 21, call_discriminate_critic_dense_2, offsetof(gan, arena) + 9633792, 64, DLC_F32, 4.0256e+05, 815876.0},
    {"discriminate_mean_loss", 29, call_discriminate_mean_loss, offsetof(gan, discriminate_loss), 1, DLC_F32, 3.2e+03, 1796.0},
    {"discriminate_sum", 29, call_discriminate_sum, offsetof(gan, metrics_discriminate_0), 1, DLC_F32, 199.0, 2.8e+02},
    {"discriminate_adam_rsqrt", 31, call_discriminate_adam_rsqrt, offsetof(gan, arena) + 12858112, 1, DLC_F32, 87.0, 24.0},
    {"discriminate_binary_cross_entropy_y_grad", 30, call_discriminate_binary_cross_entropy_y_grad, offsetof(gan, arena) + 10436608, 64, DLC_F32, 9.6e+02, 2048.0},
    {"discriminate_critic_dense_bias_grad", 21, call_discriminate_critic_dense_bias_grad, offsetof(gan, arena) + 12858240, 1, DLC_F32, 64.0, 2.6e+02},
    {"discriminate_critic_dense_input_grad", 21, call_discriminate_critic_dense_input_grad, offsetof(gan, arena) + 9633792, 200704, DLC_F32, 401408.0, 815616.0},
    {"discriminate_critic_dense_kernel_grad", 21, call_discriminate_critic_dense_kernel_grad, offsetof(gan, arena) + 12845056, 3136, DLC_F32, 401408.0, 815616.0},
    {"discriminate_critic_conv2d_1_sum_grad", 20, call_discriminate_critic_conv2d_1_sum_grad, offsetof(gan, arena) + 10436608, 200704, DLC_F32, 2207744.0, 2625536.0},
    {"discriminate_critic_conv2d_1_bias_grad", 20, call_discriminate_critic_conv2d_1_bias_grad, offsetof(gan, arena) + 9838592, 64, DLC_F32, 4096.0, 1.664e+04},
    {"discriminate_critic_conv2d_1_input_grad", 20, call_discriminate_critic_conv2d_1_input_grad, offsetof(gan, arena) + 6422528, 401408, DLC_F32, 272449536.0, 4620288.0},
    {"discriminate_critic_conv2d_1_kernel_grad", 20, call_discriminate_critic_conv2d_1_kernel_grad, offsetof(gan, arena) + 9633792, 51200, DLC_F32, 268435456.0, 2613248.0},
    {"discriminate_critic_conv2d_sum_grad", 19, call_discriminate_critic_conv2d_sum_grad, offsetof(gan, arena) + 3211264, 2048, DLC_F32, 401408.0, 1613824.0},
    {"discriminate_critic_conv2d_bias_grad", 19, call_discriminate_critic_conv2d_bias_grad, offsetof(gan, arena) + 5622912, 32, DLC_F32, 2048.0, 8.32e+03},
    {"discriminate_critic_conv2d_kernel_grad", 19, call_discriminate_critic_conv2d_kernel_grad, offsetof(gan, arena) + 5619712, 800, DLC_F32, 18386944.0, 1809536.0},
    {"discriminate_binary_cross_entropy_y_grad_2", 29, call_discriminate_binary_cross_entropy_y_grad_2, offsetof(gan, arena) + 4014080, 64, DLC_F32, 9.6e+02, 2048.0},
    {"discriminate_critic_dense_sum_grad", 21, call_discriminate_critic_dense_sum_grad, offsetof(gan, critic_dense_bias), 1, DLC_F32, 88.0, 312.0},
    {"discriminate_critic_dense_input_grad_2", 21, call_discriminate_critic_dense_input_grad_2, offsetof(gan, arena) + 3211264, 200704, DLC_F32, 401408.0, 815616.0},
    {"discriminate_critic_dense_input_grad_3", 21, call_discriminate_critic_dense_input_grad_3, offsetof(gan, critic_dense_kernel), 3136, DLC_F32, 470402.0, 890908.0},
    {"discriminate_critic_conv2d_1_sum_grad_2", 20, call_discriminate_critic_conv2d_1_sum_grad_2, offsetof(gan, arena) + 4816896, 200704, DLC_F32, 2207744.0, 2625536.0},
    {"discriminate_critic_conv2d_1_sum_grad_3", 20, call_discriminate_critic_conv2d_1_sum_grad_3, offsetof(gan, critic_conv2d_1_bias), 64, DLC_F32, 5506.0, 18204.0},
    {"discriminate_critic_conv2d_1_input_grad_2", 20, call_discriminate_critic_conv2d_1_input_grad_2, offsetof(gan, arena) + 3211264, 401408, DLC_F32, 272449536.0, 4620288.0},
    {"discriminate_critic_conv2d_1_conv_kernel_grad", 20, call_discriminate_critic_conv2d_1_conv_kernel_grad, offsetof(gan, critic_conv2d_1_kernel), 51200, DLC_F32, 269561858.0, 3842076.0},
    {"discriminate_critic_conv2d_sum_grad_2", 19, call_discriminate_critic_conv2d_sum_grad_2, offsetof(gan, arena) + 0, 2048, DLC_F32, 401408.0, 1613824.0},
    {"discriminate_critic_conv2d_sum_grad_3", 19, call_discriminate_critic_conv2d_sum_grad_3, offsetof(gan, critic_conv2d_bias), 32, DLC_F32, 2754.0, 9116.0},
    {"discriminate_critic_conv2d_conv_kernel_grad", 19, call_discriminate_critic_conv2d_conv_kernel_grad, offsetof(gan, critic_conv2d_kernel), 800, DLC_F32, 18404546.0, 1828764.0},
    {"deceive_mul", 26, call_deceive_mul, offsetof(gan, arena) + 20271104, 4096, DLC_F32, 6.7584e+05, 16384.0},
    {"deceive_generator_dense", 12, call_deceive_generator_dense, offsetof(gan, arena) + 19267584, 200704, DLC_F32, 25690112.0, 1622016.0},
    {"deceive_generator_batch_norm_mu", 12, call_deceive_generator_batch_norm_mu, offsetof(gan, arena) + 20287488, 3136, DLC_F32, 401408.0, 815616.0},
    {"deceive_generator_batch_norm_sigma2", 12, call_deceive_generator_batch_norm_sigma2, offsetof(gan, arena) + 10436608, 3136, DLC_F32, 8.3104e+05, 840704.0},
    {"deceive_generator_max", 12, call_deceive_generator_max, offsetof(gan, arena) + 0, 200704, DLC_F32, 1.00352e+06, 1655808.0},
    {"deceive_upsampling2d_tiles", 13, call_deceive_upsampling2d_tiles, offsetof(gan, arena) + 12845056, 802816, DLC_F32, 0.0, 4.01408e+06},
    {"deceive_generator_conv2d_winograd_kernel", 13, call_deceive_generator_conv2d_winograd_kernel, offsetof(gan, arena) + 0, 73728, DLC_F32, 294912.0, 3.6864e+05},
    {"deceive_generator_conv2d", 13, call_deceive_generator_conv2d, offsetof(gan, arena) + 16056320, 401408, DLC_F32, 4.194304e+08, 5111808.0},
    {"deceive_generator_batch_norm_1", 13, call_deceive_generator_batch_norm_1, offsetof(gan, arena) + 20312576, 2048, DLC_F32, 1.60768e+06, 1622016.0},
    {"deceive_generator_batch_norm_1_sum", 13, call_deceive_generator_batch_norm_1_sum, offsetof(gan, arena) + 20323968, 32, DLC_F32, 4096.0, 8576.0},
    {"deceive_generator_batch_norm_1_sum_2", 13, call_deceive_generator_batch_norm_1_sum_2, offsetof(gan, arena) + 10449152, 32, DLC_F32, 14688.0, 17024.0},
    {"deceive_relu_max", 13, call_deceive_relu_max, offsetof(gan, arena) + 17661952, 401408, DLC_F32, 2007072.0, 3211776.0},
    {"deceive_upsampling2d_tiles_2", 14, call_deceive_upsampling2d_tiles_2, offsetof(gan, arena) + 0, 1605632, DLC_F32, 0.0, 8.02816e+06},
    {"deceive_generator_conv2d_1", 14, call_deceive_generator_conv2d_1, offsetof(gan, arena) + 11640832, 50176, DLC_F32, 74601472.0, 6626436.0},
    {"deceive_critic_conv2d", 19, call_deceive_critic_conv2d, offsetof(gan, arena) + 6422528, 401408, DLC_F32, 18788352.0, 1809664.0},
    {"deceive_critic_dropout_select", 19, call_deceive_critic_dropout_select, offsetof(gan, arena) + 11239424, 401408, DLC_BOOL, 27697152.0, 6823936.0},
    {"deceive_critic_conv2d_1", 20, call_deceive_critic_conv2d_1, offsetof(gan, arena) + 9633792, 200704, DLC_F32, 2.6863616e+08, 2613504.0},
    {"deceive_critic_dropout_1_select", 20, call_deceive_critic_dropout_1_select, offsetof(gan, arena) + 8830976, 200704, DLC_BOOL, 13848576.0, 3411968.0},
    {"deceive_critic_dense", 21, call_deceive_critic_dense, offsetof(gan, arena) + 9031680, 64, DLC_F32, 4.0256e+05, 815876.0},
    {"deceive_mean_loss", 34, call_deceive_mean_loss, offsetof(gan, deceive_loss), 1, DLC_F32, 1.6e+03, 1028.0},
    {"deceive_generator_batch_norm_moving_mean", 12, call_deceive_generator_batch_norm_moving_mean, offsetof(gan, generator_batch_norm_moving_mean), 3136, DLC_F32, 9408.0, 37632.0},
    {"deceive_generator_batch_norm_moving_variance", 12, call_deceive_generator_batch_norm_moving_variance, offsetof(gan, generator_batch_norm_moving_variance), 3136, DLC_F32, 9408.0, 37632.0},
    {"deceive_generator_batch_norm_1_moving_mean", 13, call_deceive_generator_batch_norm_1_moving_mean, offsetof(gan, generator_batch_norm_1_moving_mean), 32, DLC_F32, 96.0, 384.0},
    {"deceive_generator_batch_norm_1_moving_variance", 13, call_deceive_generator_batch_norm_1_moving_variance, offsetof(gan, generator_batch_norm_1_moving_variance), 32, DLC_F32, 96.0, 384.0},
    {"deceive_sum", 34, call_deceive_sum, offsetof(gan, metrics_deceive_0), 1, DLC_F32, 199.0, 2.8e+02},
    {"deceive_adam_rsqrt", 35, call_deceive_adam_rsqrt, offsetof(gan, arena) + 20324224, 1, DLC_F32, 87.0, 24.0},
    {"deceive_binary_cross_entropy_y_grad", 34, call_deceive_binary_cross_entropy_y_grad, offsetof(gan, arena) + 9032192, 64, DLC_F32, 9.6e+02, 2048.0},
    {"deceive_critic_dense_input_grad", 21, call_deceive_critic_dense_input_grad, offsetof(gan, arena) + 8028160, 200704, DLC_F32, 401408.0, 815616.0},
    {"deceive_leaky_relu_y_grad", 20, call_deceive_leaky_relu_y_grad, offsetof(gan, arena) + 10436608, 200704, DLC_F32, 2.00704e+06, 2609152.0},
    {"deceive_critic_conv2d_1_input_grad", 20, call_deceive_critic_conv2d_1_input_grad, offsetof(gan, arena) + 8028160, 401408, DLC_F32, 272449536.0, 4620288.0},
    {"deceive_critic_conv2d_drawn_grad", 19, call_deceive_critic_conv2d_drawn_grad, offsetof(gan, arena) + 20070400, 50176, DLC_F32, 18537472.0, 2210944.0},
    {"deceive_generator_conv2d_1_bias_grad", 14, call_deceive_generator_conv2d_1_bias_grad, offsetof(gan, generator_conv2d_1_bias), 1, DLC_F32, 50199.0, 200756.0},
    {"deceive_generator_conv2d_1_slice_grad", 14, call_deceive_generator_conv2d_1_slice_grad, offsetof(gan, arena) + 20320768, 800, DLC_F32, 0.0, 6.4e+03},
    {"deceive_generator_conv2d_1_input_grad", 14, call_deceive_generator_conv2d_1_input_grad, offsetof(gan, arena) + 6422528, 1605632, DLC_F32, 73547776.0, 6626432.0},
    {"deceive_generator_conv2d_1_kernel_grad", 14, call_deceive_generator_conv2d_1_kernel_grad, offsetof(gan, generator_conv2d_1_kernel), 800, DLC_F32, 73564578.0, 6.64246e+06},
    {"deceive_generator_batch_norm_1_sum_grad", 14, call_deceive_generator_batch_norm_1_sum_grad, offsetof(gan, arena) + 0, 401408, DLC_F32, 4014112.0, 11255936.0},
    {"deceive_generator_batch_norm_1_beta_grad", 13, call_deceive_generator_batch_norm_1_beta_grad, offsetof(gan, generator_batch_norm_1_beta), 32, DLC_F32, 2722.0, 9116.0},
    {"deceive_generator_batch_norm_1_sum_grad_2", 13, call_deceive_generator_batch_norm_1_sum_grad_2, offsetof(gan, generator_batch_norm_1_gamma_deceive_m), 32, DLC_F32, 2882.0, 9756.0},
    {"deceive_generator_batch_norm_1_mul_grad", 13, call_deceive_generator_batch_norm_1_mul_grad, offsetof(gan, arena) + 1605632, 2048, DLC_F32, 4128.0, 8576.0},
    {"deceive_generator_batch_norm_1_sum_grad_3", 13, call_deceive_generator_batch_norm_1_sum_grad_3, offsetof(gan, arena) + 1622272, 32, DLC_F32, 6336.0, 9216.0},
    {"deceive_generator_batch_norm_1_mul_grad_2", 13, call_deceive_generator_batch_norm_1_mul_grad_2, offsetof(gan, arena) + 1613824, 2048, DLC_F32, 4096.0, 8576.0},
    {"deceive_generator_batch_norm_1_y_grad", 13, call_deceive_generator_batch_norm_1_y_grad, offsetof(gan, arena) + 3211264, 401408, DLC_F32, 2809888.0, 4833664.0},
    {"deceive_generator_conv2d_transpose_grad", 13, call_deceive_generator_conv2d_transpose_grad, offsetof(gan, arena) + 0, 18432, DLC_F32, 0.0, 147456.0},
    {"deceive_generator_conv2d_winograd_kernel_2", 13, call_deceive_generator_conv2d_winograd_kernel_2, offsetof(gan, arena) + 4816896, 73728, DLC_F32, 294912.0, 3.6864e+05},
    {"deceive_generator_conv2d_input_grad", 13, call_deceive_generator_conv2d_input_grad, offsetof(gan, arena) + 0, 802816, DLC_F32, 4.194304e+08, 5111808.0},
    {"deceive_generator_conv2d_kernel_grad", 13, call_deceive_generator_conv2d_kernel_grad, offsetof(gan, generator_conv2d_kernel), 18432, DLC_F32, 419817474.0, 5259292.0},
    {"deceive_relu_y_grad", 13, call_deceive_relu_y_grad, offsetof(gan, arena) + 3211264, 200704, DLC_F32, 2207744.0, 4867072.0},
    {"deceive_generator_batch_norm_beta_grad", 12, call_deceive_generator_batch_norm_beta_grad, offsetof(gan, generator_batch_norm_beta), 3136, DLC_F32, 266562.0, 890652.0},
    {"deceive_generator_batch_norm_sum_grad", 12, call_deceive_generator_batch_norm_sum_grad, offsetof(gan, generator_batch_norm_gamma_deceive_m), 3136, DLC_F32, 6.8365e+05, 1768732.0},
    {"deceive_generator_batch_norm_sum_grad_2", 12, call_deceive_generator_batch_norm_sum_grad_2, offsetof(gan, arena) + 827904, 3136, DLC_F32, 614656.0, 878336.0},
    {"deceive_generator_batch_norm_y_grad", 12, call_deceive_generator_batch_norm_y_grad, offsetof(gan, arena) + 0, 200704, DLC_F32, 1809472.0, 2471424.0},
    {"deceive_generator_dense_kernel_grad", 12, call_deceive_generator_dense_kernel_grad, offsetof(gan, generator_dense_kernel), 200704, DLC_F32, 29904898.0, 5636124.0},
    {"deceive_update_generator_batch_norm_gamma", 35, call_deceive_update_generator_batch_norm_gamma, offsetof(gan, generator_batch_norm_gamma), 3136, DLC_F32, 0.0, 12544.0},
    {"deceive_update_generator_batch_norm_1_gamma", 35, call_deceive_update_generator_batch_norm_1_gamma, offsetof(gan, generator_batch_norm_1_gamma), 32, DLC_F32, 0.0, 128.0},
};

static void call_evaluate_image(void *m)
{
    #pragma omp parallel
    evaluate_image(m);
}
static void call_evaluate_mul(void *m)
{
    #pragma omp parallel
    evaluate_mul(m);
}
static void call_evaluate_generator_dense(void *m)
{
    #pragma omp parallel
    evaluate_generator_dense(m);
}
static void call_evaluate_generator_batch_norm_mul(void *m) { evaluate_generator_batch_norm_mul(m); }
static void call_evaluate_generator_max(void *m)
{
    #pragma omp parallel
    evaluate_generator_max(m);
}
static void call_evaluate_upsampling2d_tiles(void *m)
{
    #pragma omp parallel
    evaluate_upsampling2d_tiles(m);
}
static void call_evaluate_generator_conv2d_winograd_kernel(void *m)
{
    #pragma omp parallel
    evaluate_generator_conv2d_winograd_kernel(m);
}
static void call_evaluate_generator_batch_norm_1_mul(void *m) { evaluate_generator_batch_norm_1_mul(m); }
static void call_evaluate_generator_conv2d(void *m)
{
    #pragma omp parallel
    evaluate_generator_conv2d(m);
}
static void call_evaluate_upsampling2d_tiles_2(void *m)
{
    #pragma omp parallel
    evaluate_upsampling2d_tiles_2(m);
}
static void call_evaluate_generator_conv2d_1(void *m)
{
    #pragma omp parallel
    evaluate_generator_conv2d_1(m);
}
static void call_evaluate_critic_conv2d(void *m)
{
    #pragma omp parallel
    evaluate_critic_conv2d(m);
}
static void call_evaluate_critic_conv2d_1(void *m)
{
    #pragma omp parallel
    evaluate_critic_conv2d_1(m);
}
static void call_evaluate_critic_dense(void *m) { evaluate_critic_dense(m); }
static void call_evaluate_critic_conv2d_2(void *m)
{
    #pragma omp parallel
    evaluate_critic_conv2d_2(m);
}
static void call_evaluate_critic_conv2d_1_2(void *m)
{
    #pragma omp parallel
    evaluate_critic_conv2d_1_2(m);
}
static void call_evaluate_critic_dense_2(void *m) { evaluate_critic_dense_2(m); }
static void call_evaluate_mean_loss(void *m) { evaluate_mean_loss(m); }
static void call_evaluate_sum(void *m) { evaluate_sum(m); }
static void call_evaluate_mean_loss_2(void *m) { evaluate_mean_loss_2(m); }

static const dlc_kernel gan_evaluate_kernels[] = {
    {"evaluate_image", 25, call_evaluate_image, offsetof(gan, arena) + 8028160, 50176, DLC_F32, 200704.0, 401408.0},
    {"evaluate_mul", 26, call_evaluate_mul, offsetof(gan, arena) + 802816, 4096, DLC_F32, 6.7584e+05, 16384.0},
    {"evaluate_generator_dense", 12, call_evaluate_generator_dense, offsetof(gan, arena) + 0, 200704, DLC_F32, 25690112.0, 1622016.0},
    {"evaluate_generator_batch_norm_mul", 12, call_evaluate_generator_batch_norm_mul, offsetof(gan, arena) + 802816, 3136, DLC_F32, 3.136e+04, 37632.0},
    {"evaluate_generator_max", 12, call_evaluate_generator_max, offsetof(gan, arena) + 3211264, 200704, DLC_F32, 802816.0, 1643264.0},
    {"evaluate_upsampling2d_tiles", 13, call_evaluate_upsampling2d_tiles, offsetof(gan, arena) + 0, 802816, DLC_F32, 0.0, 4.01408e+06},
    {"evaluate_generator_conv2d_winograd_kernel", 13, call_evaluate_generator_conv2d_winograd_kernel, offsetof(gan, arena) + 3211264, 73728, DLC_F32, 294912.0, 3.6864e+05},
    {"evaluate_generator_batch_norm_1_mul", 13, call_evaluate_generator_batch_norm_1_mul, offsetof(gan, arena) + 3506176, 32, DLC_F32, 3.2e+02, 384.0},
    {"evaluate_generator_conv2d", 13, call_evaluate_generator_conv2d, offsetof(gan, arena) + 6422528, 401408, DLC_F32, 421036032.0, 5112192.0},
    {"evaluate_upsampling2d_tiles_2", 14, call_evaluate_upsampling2d_tiles_2, offsetof(gan, arena) + 0, 1605632, DLC_F32, 0.0, 8.02816e+06},
    {"evaluate_generator_conv2d_1", 14, call_evaluate_generator_conv2d_1, offsetof(gan, arena) + 6422528, 50176, DLC_F32, 74601472.0, 6626436.0},
    {"evaluate_critic_conv2d", 19, call_evaluate_critic_conv2d, offsetof(gan, arena) + 0, 401408, DLC_F32, 19992576.0, 1809664.0},
    {"evaluate_critic_conv2d_1", 20, call_evaluate_critic_conv2d_1, offsetof(gan, arena) + 1605632, 200704, DLC_F32, 269238272.0, 2613504.0},
    {"evaluate_critic_dense", 21, call_evaluate_critic_dense, offsetof(gan, arena) + 2408448, 64, DLC_F32, 401472.0, 8.1562e+05},
    {"evaluate_critic_conv2d_2", 19, call_evaluate_critic_conv2d_2, offsetof(gan, arena) + 0, 401408, DLC_F32, 19992576.0, 1809664.0},
    {"evaluate_critic_conv2d_1_2", 20, call_evaluate_critic_conv2d_1_2, offsetof(gan, arena) + 1605632, 200704, DLC_F32, 269238272.0, 2613504.0},
    {"evaluate_critic_dense_2", 21, call_evaluate_critic_dense_2, offsetof(gan, arena) + 0, 64, DLC_F32, 4.0384e+05, 815876.0},
    {"evaluate_mean_loss", 29, call_evaluate_mean_loss, offsetof(gan, discriminate_loss), 1, DLC_F32, 3008.0, 1796.0},
    {"evaluate_sum", 29, call_evaluate_sum, offsetof(gan, metrics_discriminate_0), 1, DLC_F32, 2e+02, 292.0},
    {"evaluate_mean_loss_2", 34, call_evaluate_mean_loss_2, offsetof(gan, deceive_loss), 1, DLC_F32, 327.0, 1056.0},
};

static void call_predict_mul(void *m) { predict_mul(m); }
static void call_predict_generator_dense(void *m)
{
    #pragma omp parallel
    predict_generator_dense(m);
}
static void call_predict_upsampling2d_max(void *m)
{
    #pragma omp parallel
    predict_upsampling2d_max(m);
}
static void call_predict_upsampling2d_tiles(void *m) { predict_upsampling2d_tiles(m); }
static void call_predict_generator_conv2d_winograd_kernel(void *m)
{
    #pragma omp parallel
    predict_generator_conv2d_winograd_kernel(m);
}
static void call_predict_generator_conv2d(void *m) { predict_generator_conv2d(m); }
static void call_predict_generator_batch_norm_1_mul(void *m) { predict_generator_batch_norm_1_mul(m); }
static void call_predict_upsampling2d_max_2(void *m) { predict_upsampling2d_max_2(m); }
static void call_predict_upsampling2d_tiles_2(void *m) { predict_upsampling2d_tiles_2(m); }
static void call_predict_generator_conv2d_1(void *m)
{
    #pragma omp parallel
    predict_generator_conv2d_1(m);
}

static const dlc_kernel gan_predict_kernels[] = {
    {"predict_mul", 26, call_predict_mul, offsetof(gan, arena) + 12544, 64, DLC_F32, 1.056e+04, 256.0},
    {"predict_generator_dense", 12, call_predict_generator_dense, offsetof(gan, arena) + 0, 3136, DLC_F32, 401408.0, 815616.0},
    {"predict_upsampling2d_max", 13, call_predict_upsampling2d_max, offsetof(gan, arena) + 12544, 3136, DLC_F32, 43904.0, 75264.0},
    {"predict_upsampling2d_tiles", 13, call_predict_upsampling2d_tiles, offsetof(gan, arena) + 294912, 12544, DLC_F32, 0.0, 6.272e+04},
    {"predict_generator_conv2d_winograd_kernel", 13, call_predict_generator_conv2d_winograd_kernel, offsetof(gan, arena) + 0, 73728, DLC_F32, 294912.0, 3.6864e+05},
    {"predict_generator_conv2d", 13, call_predict_generator_conv2d, offsetof(gan, arena) + 345088, 6272, DLC_F32, 6.5536e+06, 370176.0},
    {"predict_generator_batch_norm_1_mul", 13, call_predict_generator_batch_norm_1_mul, offsetof(gan, arena) + 0, 32, DLC_F32, 3.2e+02, 384.0},
    {"predict_upsampling2d_max_2", 14, call_predict_upsampling2d_max_2, offsetof(gan, arena) + 100352, 6272, DLC_F32, 25088.0, 5.056e+04},
    {"predict_upsampling2d_tiles_2", 14, call_predict_upsampling2d_tiles_2, offsetof(gan, arena) + 0, 25088, DLC_F32, 0.0, 1.2544e+05},
    {"predict_generator_conv2d_1", 14, call_predict_generator_conv2d_1, offsetof(gan, prediction), 784, DLC_F32, 1165648.0, 106692.0},
};

const dlc_program gan_program = {
    .version = DLC_PROGRAM_H,
    .name = "gan",
    .source = "gan.dl",
    .compiler = "dlc 0.1.0",
    .fingerprint = 0xD4E8ABAF600D6C75u,
    .bytes = sizeof(gan),
    .real = DLC_F32,
    .batch = 64,
    .predict_batch = 1,
    .epochs = 10,
    .validate = 0.0,
    .generate_count = 0,
    .tensor = gan_tensors,
    .tensor_count = 65,
    .field = gan_fields,
    .field_count = 1,
    .data_source = gan_sources,
    .source_count = 1,
    .report = gan_reports,
    .report_count = 2,
    .step = gan_steps,
    .step_count = 2,
    .loss = 62,
    .prediction = 63,
    .sample = 64,
    .grid = {8, 12},
    .initialize = initialize,
    .train_step = train_step,
    .evaluate = evaluate,
    .predict = predict,
    .draw_sample = sample,
    .generate = NULL,
    .reset_totals = reset_totals,
    .seed_offset = offsetof(gan, seed),
    .step_offset = offsetof(gan, step),
    .draw_offset = offsetof(gan, draw),
    .train_entry = {gan_train_kernels, 104, 20324352},
    .evaluate_entry = {gan_evaluate_kernels, 20, 8228864},
    .predict_entry = {gan_predict_kernels, 10, 370176},
    .next_entry = {NULL, 0, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &gan_program;
}
