// custom: forward pass, backward pass, update and training loop of custom.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c custom.c    (without -fopenmp it runs on one thread)
//
// Written for the target avx512: x86-64 with AVX-512.
//
// Every shape, bound and address is a constant. The struct custom holds the model; custom_initialize() and
// custom_train_step() at the end are where to start reading, custom_program are the tables for a host program.

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

// Everything a model is: one block of custom_bytes() bytes, aligned to 64.
typedef struct custom {
    uint64_t seed; // of all random numbers
    uint64_t step; // updates done
    uint64_t draw; // which random values are drawn: of this step or batch
    uint64_t first; // number of the first example of the batch being generated

    // the fields of the data: a batch of 20 examples each, of 1 to predict
    const float (*x)[2];
    const float (*y)[1];

    // parameters: trained, saved with the weights
    alignas(64) float wave_gated_kernel[2][32]; // wave.gated.kernel
    alignas(64) float wave_gated_gate[2][32]; // wave.gated.gate
    alignas(64) float wave_gated_bias[32]; // wave.gated.bias
    alignas(64) float wave_gated_1_kernel[32][32]; // wave.gated_1.kernel
    alignas(64) float wave_gated_1_gate[32][32]; // wave.gated_1.gate
    alignas(64) float wave_gated_1_bias[32]; // wave.gated_1.bias
    alignas(64) float wave_dense_kernel[32][1]; // wave.dense.kernel
    alignas(64) float wave_dense_bias[1]; // wave.dense.bias

    // the optimizer's memory
    alignas(64) float wave_gated_kernel_velocity[2][32]; // wave.gated.kernel/velocity
    alignas(64) float wave_gated_gate_velocity[2][32]; // wave.gated.gate/velocity
    alignas(64) float wave_gated_bias_velocity[32]; // wave.gated.bias/velocity
    alignas(64) float wave_gated_1_kernel_velocity[32][32]; // wave.gated_1.kernel/velocity
    alignas(64) float wave_gated_1_gate_velocity[32][32]; // wave.gated_1.gate/velocity
    alignas(64) float wave_gated_1_bias_velocity[32]; // wave.gated_1.bias/velocity
    alignas(64) float wave_dense_kernel_velocity[32][1]; // wave.dense.kernel/velocity
    alignas(64) float wave_dense_bias_velocity[1]; // wave.dense.bias/velocity

    // running sums of the metrics, zero at the start of an epoch
    float metrics_r_squared_0; // metrics.r_squared.0
    float metrics_r_squared_1; // metrics.r_squared.1
    float metrics_r_squared_2; // metrics.r_squared.2
    float metrics_r_squared_3; // metrics.r_squared.3

    // settings
    float lr_rate; // lr.rate
    float lr_hold; // lr.hold
    float momentum;

    // the weight of each example in means over the batch: 0 for padding
    alignas(64) float batch_weight[20];

    // outputs
    alignas(64) float generated_x[20][2]; // generated.x
    alignas(64) float generated_y[20][1]; // generated.y
    float loss;
    float reports_r_squared; // reports.r_squared
    alignas(64) float prediction[1][1];

    // everything else that the kernels pass on to each other
    alignas(64) unsigned char arena[25792];
} custom;

static inline float max_real(float x, float y)
{
    return x < y ? y : x;
}

static inline float sign(float x)
{
    return (float)((x > 0) - (x < 0));
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

static inline float f32_abs(float x)
{
    return f32_of_bits(f32_bits(x) & 0x7FFFFFFFu);
}

// Philox4x32-10 (Salmon et al., 2011): the random bits of (key; counter), the same on any machine.
static inline void philox(uint64_t key, const uint32_t counter[4], uint32_t word[4])
{
    uint32_t low = (uint32_t)key, high = (uint32_t)(key >> 32);
    uint32_t a = counter[0], b = counter[1], c = counter[2], d = counter[3];
    for (int round = 0; round < 10; round++) {
        uint64_t p = (uint64_t)0xD2511F53u * a, q = (uint64_t)0xCD9E8D57u * c;
        a = (uint32_t)(q >> 32) ^ b ^ low;
        b = (uint32_t)q;
        c = (uint32_t)(p >> 32) ^ d ^ high;
        d = (uint32_t)p;
        low += 0x9E3779B9u;
        high += 0xBB67AE85u;
    }
    word[0] = a;
    word[1] = b;
    word[2] = c;
    word[3] = d;
}

// Element number `element` of the random stream `stream` in this step: uniform in [0, 1).
static inline float f32_uniform(uint64_t seed, uint64_t step, uint32_t stream, uint32_t element)
{
    uint32_t counter[4] = {element, (uint32_t)step, (uint32_t)(step >> 32), stream}, word[4];
    philox(seed, counter, word);
    return (float)(word[0] >> 8) * 0x1p-24f;
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

static inline __attribute__((always_inline)) float f32_sin(float x)
{
    uint32_t quadrant;
    float rest, r = f32_angle(x, &quadrant, &rest);
    return f32_sine_of_parts(r, rest, quadrant);
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

static inline __attribute__((always_inline)) float f32x2_sum(f32x2_any v)
{
    return v[0] + v[1];
}

// 4 lanes, and the same with no more than the alignment of an element.
typedef float f32x4 __attribute__((vector_size(16)));
typedef float f32x4_any __attribute__((vector_size(16), aligned(4), may_alias));
typedef int32_t i32x4 __attribute__((vector_size(16)));
typedef int32_t i32x4_any __attribute__((vector_size(16), aligned(4), may_alias));

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

// the sum of the lanes, always by halves
static inline __attribute__((always_inline)) float f32x8_sum(f32x8_any v)
{
    f32x4 low = __builtin_shufflevector(v, v, 0, 1, 2, 3), high = __builtin_shufflevector(v, v, 4, 5, 6, 7);
    return f32x4_sum(low + high);
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

// With e = e^-|x|, 1 / (1 + e) or e / (1 + e): no overflow on either side, and rounding the quotient matters little.
static inline __attribute__((always_inline)) f32x16 f32x16_sigmoid(f32x16_any x)
{
    f32x16 e = f32x16_exp(-f32x16_abs(x));
    f32x16 top = f32x16_select(x < 0.0f, e, f32x16_splat(1.0f));
    return top - top * (e / (e + 1.0f));
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

static inline __attribute__((always_inline)) f32x16 f32x16_sign(f32x16_any x)
{
    for (int i = 0; i < 16; i++)
        x[i] = sign(x[i]);
    return x;
}

// ---- initial values -----------------------------------------------------------------------------

// custom.dl:10: initializer spread(shape, width = 1.0) = uniform(shape, -width, width)
// random, mul, add: -> [2, 32], 3.97 kFLOP
static void initialize_wave_gated_kernel(custom *m)
{
    float *restrict wave_gated_kernel = (void *)m->wave_gated_kernel;

    for (int i = 0; i < 64; i += 16)
        f32x16_store(&wave_gated_kernel[i], f32x16_uniform(m->seed, m->draw, 1, i) * 1.4f - 0.7f);
}

// custom.dl:10: initializer spread(shape, width = 1.0) = uniform(shape, -width, width)
// random, mul, add: -> [2, 32], 3.97 kFLOP
static void initialize_wave_gated_gate(custom *m)
{
    float *restrict wave_gated_gate = (void *)m->wave_gated_gate;

    for (int i = 0; i < 64; i += 16)
        f32x16_store(&wave_gated_gate[i], f32x16_uniform(m->seed, m->draw, 2, i) * 1.4f - 0.7f);
}

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// copy: -> [32]
static void initialize_wave_gated_bias(custom *m)
{
    float *restrict wave_gated_bias = m->wave_gated_bias;
    float *restrict wave_gated_1_bias = m->wave_gated_1_bias;

    #pragma omp simd
    for (int i = 0; i < 32; i++) {
        wave_gated_bias[i] = 0.0f;
        wave_gated_1_bias[i] = 0.0f;
    }
}

// custom.dl:10: initializer spread(shape, width = 1.0) = uniform(shape, -width, width)
// random, mul, add: -> [32, 32], 63.5 kFLOP
static void initialize_wave_gated_1_kernel(custom *m)
{
    float *restrict wave_gated_1_kernel = (void *)m->wave_gated_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 1024; i += 16)
        f32x16_store(&wave_gated_1_kernel[i], f32x16_uniform(m->seed, m->draw, 3, i) * 1.4f - 0.7f);
}

// custom.dl:10: initializer spread(shape, width = 1.0) = uniform(shape, -width, width)
// random, mul, add: -> [32, 32], 63.5 kFLOP
static void initialize_wave_gated_1_gate(custom *m)
{
    float *restrict wave_gated_1_gate = (void *)m->wave_gated_1_gate;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 1024; i += 16)
        f32x16_store(&wave_gated_1_gate[i], f32x16_uniform(m->seed, m->draw, 4, i) * 1.4f - 0.7f);
}

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// random, mul, add: -> [32, 1], 1.98 kFLOP
static void initialize_wave_dense_kernel(custom *m)
{
    float (*restrict wave_dense_kernel)[1] = m->wave_dense_kernel;

    for (int i = 0; i < 32; i += 16)
        f32x16_store(&wave_dense_kernel[i][0], f32x16_uniform(m->seed, m->draw, 5, i) * 0.8528029f - 0.42640144f);
}

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// copy: -> [1]
static void initialize_wave_dense_bias(custom *m)
{
    float *restrict wave_dense_bias = m->wave_dense_bias;

    wave_dense_bias[0] = 0.0f;
}

static void initialize(void *model, uint64_t seed)
{
    struct custom *m = model;
    m->seed = seed;
    m->step = m->draw = 0;
    m->lr_rate = 0.1f;
    m->lr_hold = 1e+02f;
    m->momentum = 0.9f;
    memset(&m->wave_gated_kernel_velocity, 0, sizeof m->wave_gated_kernel_velocity);
    memset(&m->wave_gated_gate_velocity, 0, sizeof m->wave_gated_gate_velocity);
    memset(&m->wave_gated_bias_velocity, 0, sizeof m->wave_gated_bias_velocity);
    memset(&m->wave_gated_1_kernel_velocity, 0, sizeof m->wave_gated_1_kernel_velocity);
    memset(&m->wave_gated_1_gate_velocity, 0, sizeof m->wave_gated_1_gate_velocity);
    memset(&m->wave_gated_1_bias_velocity, 0, sizeof m->wave_gated_1_bias_velocity);
    memset(&m->wave_dense_kernel_velocity, 0, sizeof m->wave_dense_kernel_velocity);
    memset(&m->wave_dense_bias_velocity, 0, sizeof m->wave_dense_bias_velocity);
    memset(&m->metrics_r_squared_0, 0, sizeof m->metrics_r_squared_0);
    memset(&m->metrics_r_squared_1, 0, sizeof m->metrics_r_squared_1);
    memset(&m->metrics_r_squared_2, 0, sizeof m->metrics_r_squared_2);
    memset(&m->metrics_r_squared_3, 0, sizeof m->metrics_r_squared_3);
    initialize_wave_gated_kernel(m);
    initialize_wave_gated_gate(m);
    initialize_wave_gated_bias(m);
    initialize_wave_gated_1_kernel(m);
    initialize_wave_gated_1_gate(m);
    initialize_wave_dense_kernel(m);
    initialize_wave_dense_bias(m);
}

static void reset_totals(void *model)
{
    struct custom *m = model;
    memset(&m->metrics_r_squared_0, 0, sizeof m->metrics_r_squared_0);
    memset(&m->metrics_r_squared_1, 0, sizeof m->metrics_r_squared_1);
    memset(&m->metrics_r_squared_2, 0, sizeof m->metrics_r_squared_2);
    memset(&m->metrics_r_squared_3, 0, sizeof m->metrics_r_squared_3);
}

// ---- one training step --------------------------------------------------------------------------

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:7: function bump(x) = exp(-x^2)
// contract, add, mul, neg, exp: [2, 32], [20, 2], [32] -> [20, 32], 14.1 kFLOP
static void gated(custom *m)
{
    const float (*restrict wave_gated_kernel)[32] = m->wave_gated_kernel;
    const float (*restrict x)[2] = m->x;
    const float *restrict wave_gated_bias = m->wave_gated_bias;
    float (*restrict gated_add)[32] = (void *)(m->arena + 0);
    float (*restrict gated_bump_exp)[32] = (void *)(m->arena + 2560);

    {
        for (int i = 0; i < 20; i += 10) {
            // 10 x 32 in registers
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
            {
                const f32x16 w = f32x16_load(&wave_gated_kernel[0][0]);
                const f32x16 w2 = f32x16_load(&wave_gated_kernel[0][16]);
                const float a = x[i][0];
                s0_0 += a * w;
                s0_1 += a * w2;
                const float a2 = x[i + 1][0];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                const float a3 = x[i + 2][0];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                const float a4 = x[i + 3][0];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                const float a5 = x[i + 4][0];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                const float a6 = x[i + 5][0];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                const float a7 = x[i + 6][0];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                const float a8 = x[i + 7][0];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                const float a9 = x[i + 8][0];
                s8_0 += a9 * w;
                s8_1 += a9 * w2;
                const float a10 = x[i + 9][0];
                s9_0 += a10 * w;
                s9_1 += a10 * w2;
            }
            {
                const f32x16 w = f32x16_load(&wave_gated_kernel[1][0]);
                const f32x16 w2 = f32x16_load(&wave_gated_kernel[1][16]);
                const float a = x[i][1];
                s0_0 += a * w;
                s0_1 += a * w2;
                const float a2 = x[i + 1][1];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                const float a3 = x[i + 2][1];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                const float a4 = x[i + 3][1];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                const float a5 = x[i + 4][1];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                const float a6 = x[i + 5][1];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                const float a7 = x[i + 6][1];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                const float a8 = x[i + 7][1];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                const float a9 = x[i + 8][1];
                s8_0 += a9 * w;
                s8_1 += a9 * w2;
                const float a10 = x[i + 9][1];
                s9_0 += a10 * w;
                s9_1 += a10 * w2;
            }
            const f32x16 t = s0_0 + f32x16_load(&wave_gated_bias[0]);
            f32x16_store(&gated_add[i][0], t);
            f32x16_store(&gated_bump_exp[i][0], f32x16_exp(-(t * t)));
            const f32x16 t2 = s0_1 + f32x16_load(&wave_gated_bias[16]);
            f32x16_store(&gated_add[i][16], t2);
            f32x16_store(&gated_bump_exp[i][16], f32x16_exp(-(t2 * t2)));
            const f32x16 t3 = s1_0 + f32x16_load(&wave_gated_bias[0]);
            f32x16_store(&gated_add[i + 1][0], t3);
            f32x16_store(&gated_bump_exp[i + 1][0], f32x16_exp(-(t3 * t3)));
            const f32x16 t4 = s1_1 + f32x16_load(&wave_gated_bias[16]);
            f32x16_store(&gated_add[i + 1][16], t4);
            f32x16_store(&gated_bump_exp[i + 1][16], f32x16_exp(-(t4 * t4)));
            const f32x16 t5 = s2_0 + f32x16_load(&wave_gated_bias[0]);
            f32x16_store(&gated_add[i + 2][0], t5);
            f32x16_store(&gated_bump_exp[i + 2][0], f32x16_exp(-(t5 * t5)));
            const f32x16 t6 = s2_1 + f32x16_load(&wave_gated_bias[16]);
            f32x16_store(&gated_add[i + 2][16], t6);
            f32x16_store(&gated_bump_exp[i + 2][16], f32x16_exp(-(t6 * t6)));
            const f32x16 t7 = s3_0 + f32x16_load(&wave_gated_bias[0]);
            f32x16_store(&gated_add[i + 3][0], t7);
            f32x16_store(&gated_bump_exp[i + 3][0], f32x16_exp(-(t7 * t7)));
            const f32x16 t8 = s3_1 + f32x16_load(&wave_gated_bias[16]);
            f32x16_store(&gated_add[i + 3][16], t8);
            f32x16_store(&gated_bump_exp[i + 3][16], f32x16_exp(-(t8 * t8)));
            const f32x16 t9 = s4_0 + f32x16_load(&wave_gated_bias[0]);
            f32x16_store(&gated_add[i + 4][0], t9);
            f32x16_store(&gated_bump_exp[i + 4][0], f32x16_exp(-(t9 * t9)));
            const f32x16 t10 = s4_1 + f32x16_load(&wave_gated_bias[16]);
            f32x16_store(&gated_add[i + 4][16], t10);
            f32x16_store(&gated_bump_exp[i + 4][16], f32x16_exp(-(t10 * t10)));
            const f32x16 t11 = s5_0 + f32x16_load(&wave_gated_bias[0]);
            f32x16_store(&gated_add[i + 5][0], t11);
            f32x16_store(&gated_bump_exp[i + 5][0], f32x16_exp(-(t11 * t11)));
            const f32x16 t12 = s5_1 + f32x16_load(&wave_gated_bias[16]);
            f32x16_store(&gated_add[i + 5][16], t12);
            f32x16_store(&gated_bump_exp[i + 5][16], f32x16_exp(-(t12 * t12)));
            const f32x16 t13 = s6_0 + f32x16_load(&wave_gated_bias[0]);
            f32x16_store(&gated_add[i + 6][0], t13);
            f32x16_store(&gated_bump_exp[i + 6][0], f32x16_exp(-(t13 * t13)));
            const f32x16 t14 = s6_1 + f32x16_load(&wave_gated_bias[16]);
            f32x16_store(&gated_add[i + 6][16], t14);
            f32x16_store(&gated_bump_exp[i + 6][16], f32x16_exp(-(t14 * t14)));
            const f32x16 t15 = s7_0 + f32x16_load(&wave_gated_bias[0]);
            f32x16_store(&gated_add[i + 7][0], t15);
            f32x16_store(&gated_bump_exp[i + 7][0], f32x16_exp(-(t15 * t15)));
            const f32x16 t16 = s7_1 + f32x16_load(&wave_gated_bias[16]);
            f32x16_store(&gated_add[i + 7][16], t16);
            f32x16_store(&gated_bump_exp[i + 7][16], f32x16_exp(-(t16 * t16)));
            const f32x16 t17 = s8_0 + f32x16_load(&wave_gated_bias[0]);
            f32x16_store(&gated_add[i + 8][0], t17);
            f32x16_store(&gated_bump_exp[i + 8][0], f32x16_exp(-(t17 * t17)));
            const f32x16 t18 = s8_1 + f32x16_load(&wave_gated_bias[16]);
            f32x16_store(&gated_add[i + 8][16], t18);
            f32x16_store(&gated_bump_exp[i + 8][16], f32x16_exp(-(t18 * t18)));
            const f32x16 t19 = s9_0 + f32x16_load(&wave_gated_bias[0]);
            f32x16_store(&gated_add[i + 9][0], t19);
            f32x16_store(&gated_bump_exp[i + 9][0], f32x16_exp(-(t19 * t19)));
            const f32x16 t20 = s9_1 + f32x16_load(&wave_gated_bias[16]);
            f32x16_store(&gated_add[i + 9][16], t20);
            f32x16_store(&gated_bump_exp[i + 9][16], f32x16_exp(-(t20 * t20)));
        }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// contract, sigmoid, mul: [2, 32], [20, 2], [20, 32] -> [20, 32], 16 kFLOP
static void gated_2(custom *m)
{
    const float (*restrict wave_gated_gate)[32] = m->wave_gated_gate;
    const float (*restrict x)[2] = m->x;
    const float (*restrict gated_bump_exp)[32] = (void *)(m->arena + 2560);
    float (*restrict gated_sigmoid)[32] = (void *)(m->arena + 5120);
    float (*restrict gated_mul)[32] = (void *)(m->arena + 7680);

    {
        for (int i = 0; i < 20; i += 10) {
            // 10 x 32 in registers
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
            {
                const f32x16 w = f32x16_load(&wave_gated_gate[0][0]);
                const f32x16 w2 = f32x16_load(&wave_gated_gate[0][16]);
                const float a = x[i][0];
                s0_0 += a * w;
                s0_1 += a * w2;
                const float a2 = x[i + 1][0];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                const float a3 = x[i + 2][0];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                const float a4 = x[i + 3][0];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                const float a5 = x[i + 4][0];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                const float a6 = x[i + 5][0];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                const float a7 = x[i + 6][0];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                const float a8 = x[i + 7][0];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                const float a9 = x[i + 8][0];
                s8_0 += a9 * w;
                s8_1 += a9 * w2;
                const float a10 = x[i + 9][0];
                s9_0 += a10 * w;
                s9_1 += a10 * w2;
            }
            {
                const f32x16 w = f32x16_load(&wave_gated_gate[1][0]);
                const f32x16 w2 = f32x16_load(&wave_gated_gate[1][16]);
                const float a = x[i][1];
                s0_0 += a * w;
                s0_1 += a * w2;
                const float a2 = x[i + 1][1];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                const float a3 = x[i + 2][1];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                const float a4 = x[i + 3][1];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                const float a5 = x[i + 4][1];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                const float a6 = x[i + 5][1];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                const float a7 = x[i + 6][1];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                const float a8 = x[i + 7][1];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                const float a9 = x[i + 8][1];
                s8_0 += a9 * w;
                s8_1 += a9 * w2;
                const float a10 = x[i + 9][1];
                s9_0 += a10 * w;
                s9_1 += a10 * w2;
            }
            const f32x16 t = f32x16_sigmoid(s0_0);
            f32x16_store(&gated_sigmoid[i][0], t);
            f32x16_store(&gated_mul[i][0], f32x16_load(&gated_bump_exp[i][0]) * t);
            const f32x16 t2 = f32x16_sigmoid(s0_1);
            f32x16_store(&gated_sigmoid[i][16], t2);
            f32x16_store(&gated_mul[i][16], f32x16_load(&gated_bump_exp[i][16]) * t2);
            const f32x16 t3 = f32x16_sigmoid(s1_0);
            f32x16_store(&gated_sigmoid[i + 1][0], t3);
            f32x16_store(&gated_mul[i + 1][0], f32x16_load(&gated_bump_exp[i + 1][0]) * t3);
            const f32x16 t4 = f32x16_sigmoid(s1_1);
            f32x16_store(&gated_sigmoid[i + 1][16], t4);
            f32x16_store(&gated_mul[i + 1][16], f32x16_load(&gated_bump_exp[i + 1][16]) * t4);
            const f32x16 t5 = f32x16_sigmoid(s2_0);
            f32x16_store(&gated_sigmoid[i + 2][0], t5);
            f32x16_store(&gated_mul[i + 2][0], f32x16_load(&gated_bump_exp[i + 2][0]) * t5);
            const f32x16 t6 = f32x16_sigmoid(s2_1);
            f32x16_store(&gated_sigmoid[i + 2][16], t6);
            f32x16_store(&gated_mul[i + 2][16], f32x16_load(&gated_bump_exp[i + 2][16]) * t6);
            const f32x16 t7 = f32x16_sigmoid(s3_0);
            f32x16_store(&gated_sigmoid[i + 3][0], t7);
            f32x16_store(&gated_mul[i + 3][0], f32x16_load(&gated_bump_exp[i + 3][0]) * t7);
            const f32x16 t8 = f32x16_sigmoid(s3_1);
            f32x16_store(&gated_sigmoid[i + 3][16], t8);
            f32x16_store(&gated_mul[i + 3][16], f32x16_load(&gated_bump_exp[i + 3][16]) * t8);
            const f32x16 t9 = f32x16_sigmoid(s4_0);
            f32x16_store(&gated_sigmoid[i + 4][0], t9);
            f32x16_store(&gated_mul[i + 4][0], f32x16_load(&gated_bump_exp[i + 4][0]) * t9);
            const f32x16 t10 = f32x16_sigmoid(s4_1);
            f32x16_store(&gated_sigmoid[i + 4][16], t10);
            f32x16_store(&gated_mul[i + 4][16], f32x16_load(&gated_bump_exp[i + 4][16]) * t10);
            const f32x16 t11 = f32x16_sigmoid(s5_0);
            f32x16_store(&gated_sigmoid[i + 5][0], t11);
            f32x16_store(&gated_mul[i + 5][0], f32x16_load(&gated_bump_exp[i + 5][0]) * t11);
            const f32x16 t12 = f32x16_sigmoid(s5_1);
            f32x16_store(&gated_sigmoid[i + 5][16], t12);
            f32x16_store(&gated_mul[i + 5][16], f32x16_load(&gated_bump_exp[i + 5][16]) * t12);
            const f32x16 t13 = f32x16_sigmoid(s6_0);
            f32x16_store(&gated_sigmoid[i + 6][0], t13);
            f32x16_store(&gated_mul[i + 6][0], f32x16_load(&gated_bump_exp[i + 6][0]) * t13);
            const f32x16 t14 = f32x16_sigmoid(s6_1);
            f32x16_store(&gated_sigmoid[i + 6][16], t14);
            f32x16_store(&gated_mul[i + 6][16], f32x16_load(&gated_bump_exp[i + 6][16]) * t14);
            const f32x16 t15 = f32x16_sigmoid(s7_0);
            f32x16_store(&gated_sigmoid[i + 7][0], t15);
            f32x16_store(&gated_mul[i + 7][0], f32x16_load(&gated_bump_exp[i + 7][0]) * t15);
            const f32x16 t16 = f32x16_sigmoid(s7_1);
            f32x16_store(&gated_sigmoid[i + 7][16], t16);
            f32x16_store(&gated_mul[i + 7][16], f32x16_load(&gated_bump_exp[i + 7][16]) * t16);
            const f32x16 t17 = f32x16_sigmoid(s8_0);
            f32x16_store(&gated_sigmoid[i + 8][0], t17);
            f32x16_store(&gated_mul[i + 8][0], f32x16_load(&gated_bump_exp[i + 8][0]) * t17);
            const f32x16 t18 = f32x16_sigmoid(s8_1);
            f32x16_store(&gated_sigmoid[i + 8][16], t18);
            f32x16_store(&gated_mul[i + 8][16], f32x16_load(&gated_bump_exp[i + 8][16]) * t18);
            const f32x16 t19 = f32x16_sigmoid(s9_0);
            f32x16_store(&gated_sigmoid[i + 9][0], t19);
            f32x16_store(&gated_mul[i + 9][0], f32x16_load(&gated_bump_exp[i + 9][0]) * t19);
            const f32x16 t20 = f32x16_sigmoid(s9_1);
            f32x16_store(&gated_sigmoid[i + 9][16], t20);
            f32x16_store(&gated_mul[i + 9][16], f32x16_load(&gated_bump_exp[i + 9][16]) * t20);
        }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:7: function bump(x) = exp(-x^2)
// contract, add, mul, neg, exp: [32, 32], [20, 32], [32] -> [20, 32], 52.5 kFLOP
static void gated_1(custom *m)
{
    const float (*restrict wave_gated_1_kernel)[32] = m->wave_gated_1_kernel;
    const float (*restrict gated_mul)[32] = (void *)(m->arena + 7680);
    const float *restrict wave_gated_1_bias = m->wave_gated_1_bias;
    float (*restrict gated_1_add)[32] = (void *)(m->arena + 10240);
    float (*restrict gated_1_bump_exp)[32] = (void *)(m->arena + 12800);

    {
        for (int i = 0; i < 20; i += 10) {
            // 10 x 32 in registers
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
            for (int k = 0; k < 32; k++) {
                const f32x16 w = f32x16_load(&wave_gated_1_kernel[k][0]);
                const f32x16 w2 = f32x16_load(&wave_gated_1_kernel[k][16]);
                const float a = gated_mul[i][k];
                s0_0 += a * w;
                s0_1 += a * w2;
                const float a2 = gated_mul[i + 1][k];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                const float a3 = gated_mul[i + 2][k];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                const float a4 = gated_mul[i + 3][k];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                const float a5 = gated_mul[i + 4][k];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                const float a6 = gated_mul[i + 5][k];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                const float a7 = gated_mul[i + 6][k];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                const float a8 = gated_mul[i + 7][k];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                const float a9 = gated_mul[i + 8][k];
                s8_0 += a9 * w;
                s8_1 += a9 * w2;
                const float a10 = gated_mul[i + 9][k];
                s9_0 += a10 * w;
                s9_1 += a10 * w2;
            }
            const f32x16 t = s0_0 + f32x16_load(&wave_gated_1_bias[0]);
            f32x16_store(&gated_1_add[i][0], t);
            f32x16_store(&gated_1_bump_exp[i][0], f32x16_exp(-(t * t)));
            const f32x16 t2 = s0_1 + f32x16_load(&wave_gated_1_bias[16]);
            f32x16_store(&gated_1_add[i][16], t2);
            f32x16_store(&gated_1_bump_exp[i][16], f32x16_exp(-(t2 * t2)));
            const f32x16 t3 = s1_0 + f32x16_load(&wave_gated_1_bias[0]);
            f32x16_store(&gated_1_add[i + 1][0], t3);
            f32x16_store(&gated_1_bump_exp[i + 1][0], f32x16_exp(-(t3 * t3)));
            const f32x16 t4 = s1_1 + f32x16_load(&wave_gated_1_bias[16]);
            f32x16_store(&gated_1_add[i + 1][16], t4);
            f32x16_store(&gated_1_bump_exp[i + 1][16], f32x16_exp(-(t4 * t4)));
            const f32x16 t5 = s2_0 + f32x16_load(&wave_gated_1_bias[0]);
            f32x16_store(&gated_1_add[i + 2][0], t5);
            f32x16_store(&gated_1_bump_exp[i + 2][0], f32x16_exp(-(t5 * t5)));
            const f32x16 t6 = s2_1 + f32x16_load(&wave_gated_1_bias[16]);
            f32x16_store(&gated_1_add[i + 2][16], t6);
            f32x16_store(&gated_1_bump_exp[i + 2][16], f32x16_exp(-(t6 * t6)));
            const f32x16 t7 = s3_0 + f32x16_load(&wave_gated_1_bias[0]);
            f32x16_store(&gated_1_add[i + 3][0], t7);
            f32x16_store(&gated_1_bump_exp[i + 3][0], f32x16_exp(-(t7 * t7)));
            const f32x16 t8 = s3_1 + f32x16_load(&wave_gated_1_bias[16]);
            f32x16_store(&gated_1_add[i + 3][16], t8);
            f32x16_store(&gated_1_bump_exp[i + 3][16], f32x16_exp(-(t8 * t8)));
            const f32x16 t9 = s4_0 + f32x16_load(&wave_gated_1_bias[0]);
            f32x16_store(&gated_1_add[i + 4][0], t9);
            f32x16_store(&gated_1_bump_exp[i + 4][0], f32x16_exp(-(t9 * t9)));
            const f32x16 t10 = s4_1 + f32x16_load(&wave_gated_1_bias[16]);
            f32x16_store(&gated_1_add[i + 4][16], t10);
            f32x16_store(&gated_1_bump_exp[i + 4][16], f32x16_exp(-(t10 * t10)));
            const f32x16 t11 = s5_0 + f32x16_load(&wave_gated_1_bias[0]);
            f32x16_store(&gated_1_add[i + 5][0], t11);
            f32x16_store(&gated_1_bump_exp[i + 5][0], f32x16_exp(-(t11 * t11)));
            const f32x16 t12 = s5_1 + f32x16_load(&wave_gated_1_bias[16]);
            f32x16_store(&gated_1_add[i + 5][16], t12);
            f32x16_store(&gated_1_bump_exp[i + 5][16], f32x16_exp(-(t12 * t12)));
            const f32x16 t13 = s6_0 + f32x16_load(&wave_gated_1_bias[0]);
            f32x16_store(&gated_1_add[i + 6][0], t13);
            f32x16_store(&gated_1_bump_exp[i + 6][0], f32x16_exp(-(t13 * t13)));
            const f32x16 t14 = s6_1 + f32x16_load(&wave_gated_1_bias[16]);
            f32x16_store(&gated_1_add[i + 6][16], t14);
            f32x16_store(&gated_1_bump_exp[i + 6][16], f32x16_exp(-(t14 * t14)));
            const f32x16 t15 = s7_0 + f32x16_load(&wave_gated_1_bias[0]);
            f32x16_store(&gated_1_add[i + 7][0], t15);
            f32x16_store(&gated_1_bump_exp[i + 7][0], f32x16_exp(-(t15 * t15)));
            const f32x16 t16 = s7_1 + f32x16_load(&wave_gated_1_bias[16]);
            f32x16_store(&gated_1_add[i + 7][16], t16);
            f32x16_store(&gated_1_bump_exp[i + 7][16], f32x16_exp(-(t16 * t16)));
            const f32x16 t17 = s8_0 + f32x16_load(&wave_gated_1_bias[0]);
            f32x16_store(&gated_1_add[i + 8][0], t17);
            f32x16_store(&gated_1_bump_exp[i + 8][0], f32x16_exp(-(t17 * t17)));
            const f32x16 t18 = s8_1 + f32x16_load(&wave_gated_1_bias[16]);
            f32x16_store(&gated_1_add[i + 8][16], t18);
            f32x16_store(&gated_1_bump_exp[i + 8][16], f32x16_exp(-(t18 * t18)));
            const f32x16 t19 = s9_0 + f32x16_load(&wave_gated_1_bias[0]);
            f32x16_store(&gated_1_add[i + 9][0], t19);
            f32x16_store(&gated_1_bump_exp[i + 9][0], f32x16_exp(-(t19 * t19)));
            const f32x16 t20 = s9_1 + f32x16_load(&wave_gated_1_bias[16]);
            f32x16_store(&gated_1_add[i + 9][16], t20);
            f32x16_store(&gated_1_bump_exp[i + 9][16], f32x16_exp(-(t20 * t20)));
        }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// contract, sigmoid, mul: [32, 32], [20, 32] -> [20, 32], 54.4 kFLOP
static void gated_1_2(custom *m)
{
    const float (*restrict wave_gated_1_gate)[32] = m->wave_gated_1_gate;
    const float (*restrict gated_mul)[32] = (void *)(m->arena + 7680);
    const float (*restrict gated_1_bump_exp)[32] = (void *)(m->arena + 12800);
    float (*restrict gated_1_sigmoid)[32] = (void *)(m->arena + 15360);
    float (*restrict gated_1_mul)[32] = (void *)(m->arena + 17920);

    {
        for (int i = 0; i < 20; i += 10) {
            // 10 x 32 in registers
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
            for (int k = 0; k < 32; k++) {
                const f32x16 w = f32x16_load(&wave_gated_1_gate[k][0]);
                const f32x16 w2 = f32x16_load(&wave_gated_1_gate[k][16]);
                const float a = gated_mul[i][k];
                s0_0 += a * w;
                s0_1 += a * w2;
                const float a2 = gated_mul[i + 1][k];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                const float a3 = gated_mul[i + 2][k];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                const float a4 = gated_mul[i + 3][k];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                const float a5 = gated_mul[i + 4][k];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                const float a6 = gated_mul[i + 5][k];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                const float a7 = gated_mul[i + 6][k];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                const float a8 = gated_mul[i + 7][k];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                const float a9 = gated_mul[i + 8][k];
                s8_0 += a9 * w;
                s8_1 += a9 * w2;
                const float a10 = gated_mul[i + 9][k];
                s9_0 += a10 * w;
                s9_1 += a10 * w2;
            }
            const f32x16 t = f32x16_sigmoid(s0_0);
            f32x16_store(&gated_1_sigmoid[i][0], t);
            f32x16_store(&gated_1_mul[i][0], f32x16_load(&gated_1_bump_exp[i][0]) * t);
            const f32x16 t2 = f32x16_sigmoid(s0_1);
            f32x16_store(&gated_1_sigmoid[i][16], t2);
            f32x16_store(&gated_1_mul[i][16], f32x16_load(&gated_1_bump_exp[i][16]) * t2);
            const f32x16 t3 = f32x16_sigmoid(s1_0);
            f32x16_store(&gated_1_sigmoid[i + 1][0], t3);
            f32x16_store(&gated_1_mul[i + 1][0], f32x16_load(&gated_1_bump_exp[i + 1][0]) * t3);
            const f32x16 t4 = f32x16_sigmoid(s1_1);
            f32x16_store(&gated_1_sigmoid[i + 1][16], t4);
            f32x16_store(&gated_1_mul[i + 1][16], f32x16_load(&gated_1_bump_exp[i + 1][16]) * t4);
            const f32x16 t5 = f32x16_sigmoid(s2_0);
            f32x16_store(&gated_1_sigmoid[i + 2][0], t5);
            f32x16_store(&gated_1_mul[i + 2][0], f32x16_load(&gated_1_bump_exp[i + 2][0]) * t5);
            const f32x16 t6 = f32x16_sigmoid(s2_1);
            f32x16_store(&gated_1_sigmoid[i + 2][16], t6);
            f32x16_store(&gated_1_mul[i + 2][16], f32x16_load(&gated_1_bump_exp[i + 2][16]) * t6);
            const f32x16 t7 = f32x16_sigmoid(s3_0);
            f32x16_store(&gated_1_sigmoid[i + 3][0], t7);
            f32x16_store(&gated_1_mul[i + 3][0], f32x16_load(&gated_1_bump_exp[i + 3][0]) * t7);
            const f32x16 t8 = f32x16_sigmoid(s3_1);
            f32x16_store(&gated_1_sigmoid[i + 3][16], t8);
            f32x16_store(&gated_1_mul[i + 3][16], f32x16_load(&gated_1_bump_exp[i + 3][16]) * t8);
            const f32x16 t9 = f32x16_sigmoid(s4_0);
            f32x16_store(&gated_1_sigmoid[i + 4][0], t9);
            f32x16_store(&gated_1_mul[i + 4][0], f32x16_load(&gated_1_bump_exp[i + 4][0]) * t9);
            const f32x16 t10 = f32x16_sigmoid(s4_1);
            f32x16_store(&gated_1_sigmoid[i + 4][16], t10);
            f32x16_store(&gated_1_mul[i + 4][16], f32x16_load(&gated_1_bump_exp[i + 4][16]) * t10);
            const f32x16 t11 = f32x16_sigmoid(s5_0);
            f32x16_store(&gated_1_sigmoid[i + 5][0], t11);
            f32x16_store(&gated_1_mul[i + 5][0], f32x16_load(&gated_1_bump_exp[i + 5][0]) * t11);
            const f32x16 t12 = f32x16_sigmoid(s5_1);
            f32x16_store(&gated_1_sigmoid[i + 5][16], t12);
            f32x16_store(&gated_1_mul[i + 5][16], f32x16_load(&gated_1_bump_exp[i + 5][16]) * t12);
            const f32x16 t13 = f32x16_sigmoid(s6_0);
            f32x16_store(&gated_1_sigmoid[i + 6][0], t13);
            f32x16_store(&gated_1_mul[i + 6][0], f32x16_load(&gated_1_bump_exp[i + 6][0]) * t13);
            const f32x16 t14 = f32x16_sigmoid(s6_1);
            f32x16_store(&gated_1_sigmoid[i + 6][16], t14);
            f32x16_store(&gated_1_mul[i + 6][16], f32x16_load(&gated_1_bump_exp[i + 6][16]) * t14);
            const f32x16 t15 = f32x16_sigmoid(s7_0);
            f32x16_store(&gated_1_sigmoid[i + 7][0], t15);
            f32x16_store(&gated_1_mul[i + 7][0], f32x16_load(&gated_1_bump_exp[i + 7][0]) * t15);
            const f32x16 t16 = f32x16_sigmoid(s7_1);
            f32x16_store(&gated_1_sigmoid[i + 7][16], t16);
            f32x16_store(&gated_1_mul[i + 7][16], f32x16_load(&gated_1_bump_exp[i + 7][16]) * t16);
            const f32x16 t17 = f32x16_sigmoid(s8_0);
            f32x16_store(&gated_1_sigmoid[i + 8][0], t17);
            f32x16_store(&gated_1_mul[i + 8][0], f32x16_load(&gated_1_bump_exp[i + 8][0]) * t17);
            const f32x16 t18 = f32x16_sigmoid(s8_1);
            f32x16_store(&gated_1_sigmoid[i + 8][16], t18);
            f32x16_store(&gated_1_mul[i + 8][16], f32x16_load(&gated_1_bump_exp[i + 8][16]) * t18);
            const f32x16 t19 = f32x16_sigmoid(s9_0);
            f32x16_store(&gated_1_sigmoid[i + 9][0], t19);
            f32x16_store(&gated_1_mul[i + 9][0], f32x16_load(&gated_1_bump_exp[i + 9][0]) * t19);
            const f32x16 t20 = f32x16_sigmoid(s9_1);
            f32x16_store(&gated_1_sigmoid[i + 9][16], t20);
            f32x16_store(&gated_1_mul[i + 9][16], f32x16_load(&gated_1_bump_exp[i + 9][16]) * t20);
        }
    }
}

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// custom.dl:22: d = y - t
// custom.dl:23: return mean(softplus(2 * d) - d - log(2.0))
// contract, add, sub, mul, abs, neg, exp: [32, 1], [20, 32], [1], [20, 1] -> [20, 1], 1.68 kFLOP
static void dense(custom *m)
{
    const float (*restrict wave_dense_kernel)[1] = m->wave_dense_kernel;
    const float (*restrict gated_1_mul)[32] = (void *)(m->arena + 17920);
    const float *restrict wave_dense_bias = m->wave_dense_bias;
    const float (*restrict y)[1] = m->y;
    float (*restrict log_cosh_d)[1] = (void *)(m->arena + 20480);
    float (*restrict softplus_exp)[1] = (void *)(m->arena + 20608);

    {
        {
            // 20 x 1 in registers
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
            for (int k = 0; k < 32; k++) {
                const float w = wave_dense_kernel[k][0];
                s0_0 += gated_1_mul[0][k] * w;
                s1_0 += gated_1_mul[1][k] * w;
                s2_0 += gated_1_mul[2][k] * w;
                s3_0 += gated_1_mul[3][k] * w;
                s4_0 += gated_1_mul[4][k] * w;
                s5_0 += gated_1_mul[5][k] * w;
                s6_0 += gated_1_mul[6][k] * w;
                s7_0 += gated_1_mul[7][k] * w;
                s8_0 += gated_1_mul[8][k] * w;
                s9_0 += gated_1_mul[9][k] * w;
                s10_0 += gated_1_mul[10][k] * w;
                s11_0 += gated_1_mul[11][k] * w;
                s12_0 += gated_1_mul[12][k] * w;
                s13_0 += gated_1_mul[13][k] * w;
                s14_0 += gated_1_mul[14][k] * w;
                s15_0 += gated_1_mul[15][k] * w;
                s16_0 += gated_1_mul[16][k] * w;
                s17_0 += gated_1_mul[17][k] * w;
                s18_0 += gated_1_mul[18][k] * w;
                s19_0 += gated_1_mul[19][k] * w;
            }
            const float y_i = s0_0 + wave_dense_bias[0];
            const float d = y_i - y[0][0];
            log_cosh_d[0][0] = d;
            softplus_exp[0][0] = f32_exp(-fabsf(d * 2.0f));
            const float y2 = s1_0 + wave_dense_bias[0];
            const float d2 = y2 - y[1][0];
            log_cosh_d[1][0] = d2;
            softplus_exp[1][0] = f32_exp(-fabsf(d2 * 2.0f));
            const float y3 = s2_0 + wave_dense_bias[0];
            const float d3 = y3 - y[2][0];
            log_cosh_d[2][0] = d3;
            softplus_exp[2][0] = f32_exp(-fabsf(d3 * 2.0f));
            const float y4 = s3_0 + wave_dense_bias[0];
            const float d4 = y4 - y[3][0];
            log_cosh_d[3][0] = d4;
            softplus_exp[3][0] = f32_exp(-fabsf(d4 * 2.0f));
            const float y5 = s4_0 + wave_dense_bias[0];
            const float d5 = y5 - y[4][0];
            log_cosh_d[4][0] = d5;
            softplus_exp[4][0] = f32_exp(-fabsf(d5 * 2.0f));
            const float y6 = s5_0 + wave_dense_bias[0];
            const float d6 = y6 - y[5][0];
            log_cosh_d[5][0] = d6;
            softplus_exp[5][0] = f32_exp(-fabsf(d6 * 2.0f));
            const float y7 = s6_0 + wave_dense_bias[0];
            const float d7 = y7 - y[6][0];
            log_cosh_d[6][0] = d7;
            softplus_exp[6][0] = f32_exp(-fabsf(d7 * 2.0f));
            const float y8 = s7_0 + wave_dense_bias[0];
            const float d8 = y8 - y[7][0];
            log_cosh_d[7][0] = d8;
            softplus_exp[7][0] = f32_exp(-fabsf(d8 * 2.0f));
            const float y9 = s8_0 + wave_dense_bias[0];
            const float d9 = y9 - y[8][0];
            log_cosh_d[8][0] = d9;
            softplus_exp[8][0] = f32_exp(-fabsf(d9 * 2.0f));
            const float y10 = s9_0 + wave_dense_bias[0];
            const float d10 = y10 - y[9][0];
            log_cosh_d[9][0] = d10;
            softplus_exp[9][0] = f32_exp(-fabsf(d10 * 2.0f));
            const float y11 = s10_0 + wave_dense_bias[0];
            const float d11 = y11 - y[10][0];
            log_cosh_d[10][0] = d11;
            softplus_exp[10][0] = f32_exp(-fabsf(d11 * 2.0f));
            const float y12 = s11_0 + wave_dense_bias[0];
            const float d12 = y12 - y[11][0];
            log_cosh_d[11][0] = d12;
            softplus_exp[11][0] = f32_exp(-fabsf(d12 * 2.0f));
            const float y13 = s12_0 + wave_dense_bias[0];
            const float d13 = y13 - y[12][0];
            log_cosh_d[12][0] = d13;
            softplus_exp[12][0] = f32_exp(-fabsf(d13 * 2.0f));
            const float y14 = s13_0 + wave_dense_bias[0];
            const float d14 = y14 - y[13][0];
            log_cosh_d[13][0] = d14;
            softplus_exp[13][0] = f32_exp(-fabsf(d14 * 2.0f));
            const float y15 = s14_0 + wave_dense_bias[0];
            const float d15 = y15 - y[14][0];
            log_cosh_d[14][0] = d15;
            softplus_exp[14][0] = f32_exp(-fabsf(d15 * 2.0f));
            const float y16 = s15_0 + wave_dense_bias[0];
            const float d16 = y16 - y[15][0];
            log_cosh_d[15][0] = d16;
            softplus_exp[15][0] = f32_exp(-fabsf(d16 * 2.0f));
            const float y17 = s16_0 + wave_dense_bias[0];
            const float d17 = y17 - y[16][0];
            log_cosh_d[16][0] = d17;
            softplus_exp[16][0] = f32_exp(-fabsf(d17 * 2.0f));
            const float y18 = s17_0 + wave_dense_bias[0];
            const float d18 = y18 - y[17][0];
            log_cosh_d[17][0] = d18;
            softplus_exp[17][0] = f32_exp(-fabsf(d18 * 2.0f));
            const float y19 = s18_0 + wave_dense_bias[0];
            const float d19 = y19 - y[18][0];
            log_cosh_d[18][0] = d19;
            softplus_exp[18][0] = f32_exp(-fabsf(d19 * 2.0f));
            const float y20 = s19_0 + wave_dense_bias[0];
            const float d20 = y20 - y[19][0];
            log_cosh_d[19][0] = d20;
            softplus_exp[19][0] = f32_exp(-fabsf(d20 * 2.0f));
        }
    }
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// mul, reduce: [2, 32] -> [], 128 FLOP
static void l2_y_body(const float (*restrict wave_gated_kernel)[32],
                      float *restrict l2_y)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    const f32x16 wave_gated_kernel_i = f32x16_load(&wave_gated_kernel[0][0]);
    sum += wave_gated_kernel_i * wave_gated_kernel_i;
    const f32x16 wave_gated_kernel_i2 = f32x16_load(&wave_gated_kernel[0][16]);
    sum2 += wave_gated_kernel_i2 * wave_gated_kernel_i2;
    const f32x16 wave_gated_kernel_i3 = f32x16_load(&wave_gated_kernel[1][0]);
    sum3 += wave_gated_kernel_i3 * wave_gated_kernel_i3;
    const f32x16 wave_gated_kernel_i4 = f32x16_load(&wave_gated_kernel[1][16]);
    sum4 += wave_gated_kernel_i4 * wave_gated_kernel_i4;
    *l2_y = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void l2_y(custom *m)
{
    l2_y_body(m->wave_gated_kernel, (void *)(m->arena + 20736));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// mul, reduce: [2, 32] -> [], 128 FLOP
static void l2_sum(custom *m)
{
    l2_y_body(m->wave_gated_gate, (void *)(m->arena + 20800));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// mul, reduce: [32, 32] -> [], 2.05 kFLOP
static void l2_sum_2_body(const float *restrict wave_gated_1_kernel,
                          float *restrict l2_sum_2)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 1024; r += 64) {
        const f32x16 wave_gated_1_kernel_i = f32x16_load(&wave_gated_1_kernel[r]);
        sum += wave_gated_1_kernel_i * wave_gated_1_kernel_i;
        const f32x16 wave_gated_1_kernel_i2 = f32x16_load(&wave_gated_1_kernel[r + 16]);
        sum2 += wave_gated_1_kernel_i2 * wave_gated_1_kernel_i2;
        const f32x16 wave_gated_1_kernel_i3 = f32x16_load(&wave_gated_1_kernel[r + 32]);
        sum3 += wave_gated_1_kernel_i3 * wave_gated_1_kernel_i3;
        const f32x16 wave_gated_1_kernel_i4 = f32x16_load(&wave_gated_1_kernel[r + 48]);
        sum4 += wave_gated_1_kernel_i4 * wave_gated_1_kernel_i4;
    }
    *l2_sum_2 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void l2_sum_2(custom *m)
{
    l2_sum_2_body((const void *)m->wave_gated_1_kernel, (void *)(m->arena + 20864));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// mul, reduce: [32, 32] -> [], 2.05 kFLOP
static void l2_sum_3(custom *m)
{
    l2_sum_2_body((const void *)m->wave_gated_1_gate, (void *)(m->arena + 20928));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// mul, reduce: [32, 1] -> [], 64 FLOP
static void l2_sum_4_body(const float (*restrict wave_dense_kernel)[1],
                          float *restrict l2_sum_4)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    const f32x16 wave_dense_kernel_i = f32x16_load(&wave_dense_kernel[0][0]);
    sum += wave_dense_kernel_i * wave_dense_kernel_i;
    const f32x16 wave_dense_kernel_i2 = f32x16_load(&wave_dense_kernel[16][0]);
    sum2 += wave_dense_kernel_i2 * wave_dense_kernel_i2;
    *l2_sum_4 = f32x16_sum(sum + sum2);
}

static void l2_sum_4(custom *m)
{
    l2_sum_4_body(m->wave_dense_kernel, (void *)(m->arena + 20992));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// custom.dl:23: return mean(softplus(2 * d) - d - log(2.0))
// mul, max, log1p, add, sub, sub, mul, reduce, add, add, ...: [20, 1], [20] -> [], 546 FLOP
static void mean_loss(custom *m)
{
    const float (*restrict log_cosh_d)[1] = (void *)(m->arena + 20480);
    const float (*restrict softplus_exp)[1] = (void *)(m->arena + 20608);
    const float *restrict batch_weight = m->batch_weight;
    const float l2_y = *(const float *)(m->arena + 20736);
    const float l2_sum = *(const float *)(m->arena + 20800);
    const float l2_sum_2 = *(const float *)(m->arena + 20864);
    const float l2_sum_3 = *(const float *)(m->arena + 20928);
    const float l2_sum_4 = *(const float *)(m->arena + 20992);
    float *restrict loss = &m->loss;

    f32x16 sum = f32x16_splat(0.0f);
    float rest = 0.0f;
    const f32x16 log_cosh_d_i = f32x16_load(&log_cosh_d[0][0]);
    const f32x16 t = f32x16_max(log_cosh_d_i * 2.0f, f32x16_splat(0.0f)) + f32x16_log1p(f32x16_load(&softplus_exp[0][0])) - log_cosh_d_i;
    sum += (t - 0.6931472f) * f32x16_load(&batch_weight[0]);
    for (int r = 16; r < 20; r++) {
        const float log_cosh_d_i2 = log_cosh_d[r][0];
        const float t2 = max_real(log_cosh_d_i2 * 2.0f, 0.0f) + f32_log1p(softplus_exp[r][0]) - log_cosh_d_i2 - 0.6931472f;
        rest += t2 * batch_weight[r];
    }
    const float y = l2_y + l2_sum + l2_sum_2 + l2_sum_3;
    *loss = (y + l2_sum_4) * 1e-05f + (f32x16_sum(sum) + rest);
}

// custom.dl:27: schedule inverse_root(rate, hold = 100) = rate * sqrt(hold / (step + hold))
// add, div, sqrt, mul: -> [], 12 FLOP
static void momentum_sgd_mul(custom *m)
{
    const float lr_rate = m->lr_rate;
    const float lr_hold = m->lr_hold;
    const float step_2 = (float)m->step;
    float *restrict momentum_sgd_mul = (void *)(m->arena + 25728);

    *momentum_sgd_mul = lr_rate * sqrtf(lr_hold / (lr_hold + step_2));
}

// custom.dl:38: count = total(1.0)
// greater, to_real, reduce, add: [20] -> [], 61 FLOP
static void r_squared_sum_body(const float *restrict batch_weight,
                               float *restrict metrics_r_squared_0)
{
    f32x16 sum = f32x16_splat(0.0f);
    float rest = 0.0f;
    sum += f32x16_select(f32x16_load(&batch_weight[0]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    for (int r = 16; r < 20; r++)
        rest += (float)(batch_weight[r] > 0.0f);
    *metrics_r_squared_0 = f32x16_sum(sum) + rest + *metrics_r_squared_0;
}

static void r_squared_sum(custom *m)
{
    r_squared_sum_body(m->batch_weight, &m->metrics_r_squared_0);
}

// custom.dl:39: spread = total(sum(t^2)) - total(sum(t))^2 / count
// custom.dl:38: count = total(1.0)
// greater, mul, select, reduce, add: [20, 1], [20] -> [], 81 FLOP
static void r_squared_sum_2_body(const float (*restrict y)[1],
                                 const float *restrict batch_weight,
                                 float *restrict metrics_r_squared_1)
{
    f32x16 sum = f32x16_splat(0.0f);
    float rest = 0.0f;
    const f32x16 y_i = f32x16_load(&y[0][0]);
    sum += f32x16_select(f32x16_load(&batch_weight[0]) > 0.0f, y_i * y_i, f32x16_splat(0.0f));
    for (int r = 16; r < 20; r++) {
        const float y_i2 = y[r][0];
        rest += batch_weight[r] > 0.0f ? y_i2 * y_i2 : 0.0f;
    }
    *metrics_r_squared_1 = f32x16_sum(sum) + rest + *metrics_r_squared_1;
}

static void r_squared_sum_2(custom *m)
{
    r_squared_sum_2_body(m->y, m->batch_weight, &m->metrics_r_squared_1);
}

// custom.dl:39: spread = total(sum(t^2)) - total(sum(t))^2 / count
// custom.dl:38: count = total(1.0)
// greater, select, reduce, add: [20], [20, 1] -> [], 61 FLOP
static void r_squared_sum_3_body(const float *restrict batch_weight,
                                 const float (*restrict y)[1],
                                 float *restrict metrics_r_squared_2)
{
    f32x16 sum = f32x16_splat(0.0f);
    float rest = 0.0f;
    sum += f32x16_select(f32x16_load(&batch_weight[0]) > 0.0f, f32x16_load(&y[0][0]), f32x16_splat(0.0f));
    for (int r = 16; r < 20; r++)
        rest += batch_weight[r] > 0.0f ? y[r][0] : 0.0f;
    *metrics_r_squared_2 = f32x16_sum(sum) + rest + *metrics_r_squared_2;
}

static void r_squared_sum_3(custom *m)
{
    r_squared_sum_3_body(m->batch_weight, m->y, &m->metrics_r_squared_2);
}

// custom.dl:40: return 1 - total(sum((y - t)^2)) / spread
// custom.dl:38: count = total(1.0)
// custom.dl:39: spread = total(sum(t^2)) - total(sum(t))^2 / count
// greater, mul, select, reduce, add, mul, div, sub, div, sub: [20, 1], [20] -> [], 92 FLOP
static void r_squared_sum_4_body(const float (*restrict log_cosh_d)[1],
                                 const float *restrict batch_weight,
                                 const float metrics_r_squared_1,
                                 const float metrics_r_squared_2,
                                 const float metrics_r_squared_0,
                                 float *restrict metrics_r_squared_3,
                                 float *restrict reports_r_squared)
{
    f32x16 sum = f32x16_splat(0.0f);
    float rest = 0.0f;
    const f32x16 log_cosh_d_i = f32x16_load(&log_cosh_d[0][0]);
    sum += f32x16_select(f32x16_load(&batch_weight[0]) > 0.0f, log_cosh_d_i * log_cosh_d_i, f32x16_splat(0.0f));
    for (int r = 16; r < 20; r++) {
        const float log_cosh_d_i2 = log_cosh_d[r][0];
        rest += batch_weight[r] > 0.0f ? log_cosh_d_i2 * log_cosh_d_i2 : 0.0f;
    }
    const float t = f32x16_sum(sum) + rest + *metrics_r_squared_3;
    const float spread = metrics_r_squared_1 - metrics_r_squared_2 * metrics_r_squared_2 / metrics_r_squared_0;
    *metrics_r_squared_3 = t;
    *reports_r_squared = 1.0f - t / spread;
}

static void r_squared_sum_4(custom *m)
{
    r_squared_sum_4_body((void *)(m->arena + 20480), m->batch_weight, m->metrics_r_squared_1, m->metrics_r_squared_2,
                         m->metrics_r_squared_0, &m->metrics_r_squared_3, &m->reports_r_squared);
}

// custom.dl:23: return mean(softplus(2 * d) - d - log(2.0))
// mul, max, greater, select, add, div, mul, sign, mul, sub, ...: [20, 1], [20] -> [20, 1], 320 FLOP
static void log_cosh_d_grad(custom *m)
{
    const float (*restrict log_cosh_d)[1] = (void *)(m->arena + 20480);
    const float *restrict batch_weight = m->batch_weight;
    const float (*restrict softplus_exp)[1] = (void *)(m->arena + 20608);
    float (*restrict log_cosh_d_grad)[1] = (void *)(m->arena + 25600);

    const f32x16 t = f32x16_load(&log_cosh_d[0][0]) * 2.0f;
    const f32x16 batch_weight_i = f32x16_load(&batch_weight[0]);
    const f32x16 softplus_exp_i = f32x16_load(&softplus_exp[0][0]);
    const f32x16 t2 = softplus_exp_i * (batch_weight_i / (softplus_exp_i + 1.0f)) * f32x16_sign(t);
    f32x16_store(&log_cosh_d_grad[0][0], (f32x16_select(f32x16_max(t, f32x16_splat(0.0f)) > 0.0f, batch_weight_i, f32x16_splat(0.0f)) - t2) * 2.0f - batch_weight_i);
    const f32x16 t3 = f32x16_load(&log_cosh_d[4][0]) * 2.0f;
    const f32x16 batch_weight_i2 = f32x16_load(&batch_weight[4]);
    const f32x16 softplus_exp_i2 = f32x16_load(&softplus_exp[4][0]);
    const f32x16 t4 = softplus_exp_i2 * (batch_weight_i2 / (softplus_exp_i2 + 1.0f)) * f32x16_sign(t3);
    f32x16_store(&log_cosh_d_grad[4][0], (f32x16_select(f32x16_max(t3, f32x16_splat(0.0f)) > 0.0f, batch_weight_i2, f32x16_splat(0.0f)) - t4) * 2.0f - batch_weight_i2);
}

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// custom.dl:32: velocity = momentum * velocity - lr * grad
// custom.dl:33: param = param + velocity
// reduce, mul, mul, sub, add: [20, 1] -> [1], 24 FLOP
static void dense_bias_grad(custom *m)
{
    const float (*restrict log_cosh_d_grad)[1] = (void *)(m->arena + 25600);
    const float momentum = m->momentum;
    const float momentum_sgd_mul = *(const float *)(m->arena + 25728);
    float *restrict wave_dense_bias = m->wave_dense_bias;
    float *restrict wave_dense_bias_velocity = m->wave_dense_bias_velocity;

    float sum[1];
    sum[0] = 0.0f;
    for (int b = 0; b < 20; b++)
        sum[0] += log_cosh_d_grad[b][0];
    const float velocity = wave_dense_bias_velocity[0] * momentum - momentum_sgd_mul * sum[0];
    wave_dense_bias[0] += velocity;
    wave_dense_bias_velocity[0] = velocity;
}

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:7: function bump(x) = exp(-x^2)
// contract, mul, sub, mul, mul, mul, mul, mul, mul: [32, 1], [20, 32], [20, 1] -> [20, 32], 6.4 kFLOP
static void dense_input_grad(custom *m)
{
    const float (*restrict wave_dense_kernel)[1] = m->wave_dense_kernel;
    const float (*restrict gated_1_bump_exp)[32] = (void *)(m->arena + 12800);
    const float (*restrict gated_1_sigmoid)[32] = (void *)(m->arena + 15360);
    const float (*restrict log_cosh_d_grad)[1] = (void *)(m->arena + 25600);
    const float (*restrict gated_1_add)[32] = (void *)(m->arena + 10240);
    float (*restrict gated_1_mul_grad)[32] = (void *)(m->arena + 20480);
    float (*restrict gated_1_bump_mul_grad)[32] = (void *)(m->arena + 23040);

    {
        // 32 columns, copied so that they lie side by side
        alignas(64) float panel[1][32];
        for (int c = 0; c < 32; c++)
            panel[0][c] = wave_dense_kernel[c][0];
        for (int i = 0; i < 20; i += 10) {
            const f32x16 gated_1_bump_exp_i = f32x16_load(&gated_1_bump_exp[i][0]);
            const f32x16 gated_1_sigmoid_i = f32x16_load(&gated_1_sigmoid[i][0]);
            const f32x16 gated_1_bump_exp_i2 = f32x16_load(&gated_1_bump_exp[i][16]);
            const f32x16 gated_1_sigmoid_i2 = f32x16_load(&gated_1_sigmoid[i][16]);
            const f32x16 gated_1_bump_exp_i3 = f32x16_load(&gated_1_bump_exp[i + 1][0]);
            const f32x16 gated_1_sigmoid_i3 = f32x16_load(&gated_1_sigmoid[i + 1][0]);
            const f32x16 gated_1_bump_exp_i4 = f32x16_load(&gated_1_bump_exp[i + 1][16]);
            const f32x16 gated_1_sigmoid_i4 = f32x16_load(&gated_1_sigmoid[i + 1][16]);
            const f32x16 gated_1_bump_exp_i5 = f32x16_load(&gated_1_bump_exp[i + 2][0]);
            const f32x16 gated_1_sigmoid_i5 = f32x16_load(&gated_1_sigmoid[i + 2][0]);
            const f32x16 gated_1_bump_exp_i6 = f32x16_load(&gated_1_bump_exp[i + 2][16]);
            const f32x16 gated_1_sigmoid_i6 = f32x16_load(&gated_1_sigmoid[i + 2][16]);
            const f32x16 gated_1_bump_exp_i7 = f32x16_load(&gated_1_bump_exp[i + 3][0]);
            const f32x16 gated_1_sigmoid_i7 = f32x16_load(&gated_1_sigmoid[i + 3][0]);
            const f32x16 gated_1_bump_exp_i8 = f32x16_load(&gated_1_bump_exp[i + 3][16]);
            const f32x16 gated_1_sigmoid_i8 = f32x16_load(&gated_1_sigmoid[i + 3][16]);
            const f32x16 gated_1_bump_exp_i9 = f32x16_load(&gated_1_bump_exp[i + 4][0]);
            const f32x16 gated_1_sigmoid_i9 = f32x16_load(&gated_1_sigmoid[i + 4][0]);
            const f32x16 gated_1_bump_exp_i10 = f32x16_load(&gated_1_bump_exp[i + 4][16]);
            const f32x16 gated_1_sigmoid_i10 = f32x16_load(&gated_1_sigmoid[i + 4][16]);
            const f32x16 gated_1_bump_exp_i11 = f32x16_load(&gated_1_bump_exp[i + 5][0]);
            const f32x16 gated_1_sigmoid_i11 = f32x16_load(&gated_1_sigmoid[i + 5][0]);
            const f32x16 gated_1_bump_exp_i12 = f32x16_load(&gated_1_bump_exp[i + 5][16]);
            const f32x16 gated_1_sigmoid_i12 = f32x16_load(&gated_1_sigmoid[i + 5][16]);
            const f32x16 gated_1_bump_exp_i13 = f32x16_load(&gated_1_bump_exp[i + 6][0]);
            const f32x16 gated_1_sigmoid_i13 = f32x16_load(&gated_1_sigmoid[i + 6][0]);
            const f32x16 gated_1_bump_exp_i14 = f32x16_load(&gated_1_bump_exp[i + 6][16]);
            const f32x16 gated_1_sigmoid_i14 = f32x16_load(&gated_1_sigmoid[i + 6][16]);
            const f32x16 gated_1_bump_exp_i15 = f32x16_load(&gated_1_bump_exp[i + 7][0]);
            const f32x16 gated_1_sigmoid_i15 = f32x16_load(&gated_1_sigmoid[i + 7][0]);
            const f32x16 gated_1_bump_exp_i16 = f32x16_load(&gated_1_bump_exp[i + 7][16]);
            const f32x16 gated_1_sigmoid_i16 = f32x16_load(&gated_1_sigmoid[i + 7][16]);
            const f32x16 gated_1_bump_exp_i17 = f32x16_load(&gated_1_bump_exp[i + 8][0]);
            const f32x16 gated_1_sigmoid_i17 = f32x16_load(&gated_1_sigmoid[i + 8][0]);
            const f32x16 gated_1_bump_exp_i18 = f32x16_load(&gated_1_bump_exp[i + 8][16]);
            const f32x16 gated_1_sigmoid_i18 = f32x16_load(&gated_1_sigmoid[i + 8][16]);
            const f32x16 gated_1_bump_exp_i19 = f32x16_load(&gated_1_bump_exp[i + 9][0]);
            const f32x16 gated_1_sigmoid_i19 = f32x16_load(&gated_1_sigmoid[i + 9][0]);
            const f32x16 gated_1_bump_exp_i20 = f32x16_load(&gated_1_bump_exp[i + 9][16]);
            const f32x16 gated_1_sigmoid_i20 = f32x16_load(&gated_1_sigmoid[i + 9][16]);
            {
                // 10 x 32 in registers
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
                {
                    const f32x16 w = f32x16_load(&panel[0][0]);
                    const f32x16 w2 = f32x16_load(&panel[0][16]);
                    const float a = log_cosh_d_grad[i][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = log_cosh_d_grad[i + 1][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = log_cosh_d_grad[i + 2][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = log_cosh_d_grad[i + 3][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = log_cosh_d_grad[i + 4][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = log_cosh_d_grad[i + 5][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = log_cosh_d_grad[i + 6][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = log_cosh_d_grad[i + 7][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = log_cosh_d_grad[i + 8][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = log_cosh_d_grad[i + 9][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                }
                f32x16_store(&gated_1_mul_grad[i][0], gated_1_bump_exp_i * s0_0 * (gated_1_sigmoid_i * (1.0f - gated_1_sigmoid_i)));
                f32x16_store(&gated_1_bump_mul_grad[i][0], f32x16_load(&gated_1_add[i][0]) * (gated_1_bump_exp_i * (gated_1_sigmoid_i * s0_0)) * -2.0f);
                f32x16_store(&gated_1_mul_grad[i][16], gated_1_bump_exp_i2 * s0_1 * (gated_1_sigmoid_i2 * (1.0f - gated_1_sigmoid_i2)));
                f32x16_store(&gated_1_bump_mul_grad[i][16], f32x16_load(&gated_1_add[i][16]) * (gated_1_bump_exp_i2 * (gated_1_sigmoid_i2 * s0_1)) * -2.0f);
                f32x16_store(&gated_1_mul_grad[i + 1][0], gated_1_bump_exp_i3 * s1_0 * (gated_1_sigmoid_i3 * (1.0f - gated_1_sigmoid_i3)));
                f32x16_store(&gated_1_bump_mul_grad[i + 1][0], f32x16_load(&gated_1_add[i + 1][0]) * (gated_1_bump_exp_i3 * (gated_1_sigmoid_i3 * s1_0)) * -2.0f);
                f32x16_store(&gated_1_mul_grad[i + 1][16], gated_1_bump_exp_i4 * s1_1 * (gated_1_sigmoid_i4 * (1.0f - gated_1_sigmoid_i4)));
                f32x16_store(&gated_1_bump_mul_grad[i + 1][16], f32x16_load(&gated_1_add[i + 1][16]) * (gated_1_bump_exp_i4 * (gated_1_sigmoid_i4 * s1_1)) * -2.0f);
                f32x16_store(&gated_1_mul_grad[i + 2][0], gated_1_bump_exp_i5 * s2_0 * (gated_1_sigmoid_i5 * (1.0f - gated_1_sigmoid_i5)));
                f32x16_store(&gated_1_bump_mul_grad[i + 2][0], f32x16_load(&gated_1_add[i + 2][0]) * (gated_1_bump_exp_i5 * (gated_1_sigmoid_i5 * s2_0)) * -2.0f);
                f32x16_store(&gated_1_mul_grad[i + 2][16], gated_1_bump_exp_i6 * s2_1 * (gated_1_sigmoid_i6 * (1.0f - gated_1_sigmoid_i6)));
                f32x16_store(&gated_1_bump_mul_grad[i + 2][16], f32x16_load(&gated_1_add[i + 2][16]) * (gated_1_bump_exp_i6 * (gated_1_sigmoid_i6 * s2_1)) * -2.0f);
                f32x16_store(&gated_1_mul_grad[i + 3][0], gated_1_bump_exp_i7 * s3_0 * (gated_1_sigmoid_i7 * (1.0f - gated_1_sigmoid_i7)));
                f32x16_store(&gated_1_bump_mul_grad[i + 3][0], f32x16_load(&gated_1_add[i + 3][0]) * (gated_1_bump_exp_i7 * (gated_1_sigmoid_i7 * s3_0)) * -2.0f);
                f32x16_store(&gated_1_mul_grad[i + 3][16], gated_1_bump_exp_i8 * s3_1 * (gated_1_sigmoid_i8 * (1.0f - gated_1_sigmoid_i8)));
                f32x16_store(&gated_1_bump_mul_grad[i + 3][16], f32x16_load(&gated_1_add[i + 3][16]) * (gated_1_bump_exp_i8 * (gated_1_sigmoid_i8 * s3_1)) * -2.0f);
                f32x16_store(&gated_1_mul_grad[i + 4][0], gated_1_bump_exp_i9 * s4_0 * (gated_1_sigmoid_i9 * (1.0f - gated_1_sigmoid_i9)));
                f32x16_store(&gated_1_bump_mul_grad[i + 4][0], f32x16_load(&gated_1_add[i + 4][0]) * (gated_1_bump_exp_i9 * (gated_1_sigmoid_i9 * s4_0)) * -2.0f);
                const f32x16 t = f32x16_load(&gated_1_add[i + 4][16]) * (gated_1_bump_exp_i10 * (gated_1_sigmoid_i10 * s4_1));
                f32x16_store(&gated_1_mul_grad[i + 4][16], gated_1_bump_exp_i10 * s4_1 * (gated_1_sigmoid_i10 * (1.0f - gated_1_sigmoid_i10)));
                f32x16_store(&gated_1_bump_mul_grad[i + 4][16], t * -2.0f);
                const f32x16 t2 = f32x16_load(&gated_1_add[i + 5][0]) * (gated_1_bump_exp_i11 * (gated_1_sigmoid_i11 * s5_0));
                f32x16_store(&gated_1_mul_grad[i + 5][0], gated_1_bump_exp_i11 * s5_0 * (gated_1_sigmoid_i11 * (1.0f - gated_1_sigmoid_i11)));
                f32x16_store(&gated_1_bump_mul_grad[i + 5][0], t2 * -2.0f);
                const f32x16 t3 = f32x16_load(&gated_1_add[i + 5][16]) * (gated_1_bump_exp_i12 * (gated_1_sigmoid_i12 * s5_1));
                f32x16_store(&gated_1_mul_grad[i + 5][16], gated_1_bump_exp_i12 * s5_1 * (gated_1_sigmoid_i12 * (1.0f - gated_1_sigmoid_i12)));
                f32x16_store(&gated_1_bump_mul_grad[i + 5][16], t3 * -2.0f);
                const f32x16 t4 = f32x16_load(&gated_1_add[i + 6][0]) * (gated_1_bump_exp_i13 * (gated_1_sigmoid_i13 * s6_0));
                f32x16_store(&gated_1_mul_grad[i + 6][0], gated_1_bump_exp_i13 * s6_0 * (gated_1_sigmoid_i13 * (1.0f - gated_1_sigmoid_i13)));
                f32x16_store(&gated_1_bump_mul_grad[i + 6][0], t4 * -2.0f);
                const f32x16 t5 = f32x16_load(&gated_1_add[i + 6][16]) * (gated_1_bump_exp_i14 * (gated_1_sigmoid_i14 * s6_1));
                f32x16_store(&gated_1_mul_grad[i + 6][16], gated_1_bump_exp_i14 * s6_1 * (gated_1_sigmoid_i14 * (1.0f - gated_1_sigmoid_i14)));
                f32x16_store(&gated_1_bump_mul_grad[i + 6][16], t5 * -2.0f);
                const f32x16 t6 = f32x16_load(&gated_1_add[i + 7][0]) * (gated_1_bump_exp_i15 * (gated_1_sigmoid_i15 * s7_0));
                f32x16_store(&gated_1_mul_grad[i + 7][0], gated_1_bump_exp_i15 * s7_0 * (gated_1_sigmoid_i15 * (1.0f - gated_1_sigmoid_i15)));
                f32x16_store(&gated_1_bump_mul_grad[i + 7][0], t6 * -2.0f);
                const f32x16 t7 = f32x16_load(&gated_1_add[i + 7][16]) * (gated_1_bump_exp_i16 * (gated_1_sigmoid_i16 * s7_1));
                f32x16_store(&gated_1_mul_grad[i + 7][16], gated_1_bump_exp_i16 * s7_1 * (gated_1_sigmoid_i16 * (1.0f - gated_1_sigmoid_i16)));
                f32x16_store(&gated_1_bump_mul_grad[i + 7][16], t7 * -2.0f);
                const f32x16 t8 = f32x16_load(&gated_1_add[i + 8][0]) * (gated_1_bump_exp_i17 * (gated_1_sigmoid_i17 * s8_0));
                f32x16_store(&gated_1_mul_grad[i + 8][0], gated_1_bump_exp_i17 * s8_0 * (gated_1_sigmoid_i17 * (1.0f - gated_1_sigmoid_i17)));
                f32x16_store(&gated_1_bump_mul_grad[i + 8][0], t8 * -2.0f);
                const f32x16 t9 = f32x16_load(&gated_1_add[i + 8][16]) * (gated_1_bump_exp_i18 * (gated_1_sigmoid_i18 * s8_1));
                f32x16_store(&gated_1_mul_grad[i + 8][16], gated_1_bump_exp_i18 * s8_1 * (gated_1_sigmoid_i18 * (1.0f - gated_1_sigmoid_i18)));
                f32x16_store(&gated_1_bump_mul_grad[i + 8][16], t9 * -2.0f);
                const f32x16 t10 = f32x16_load(&gated_1_add[i + 9][0]) * (gated_1_bump_exp_i19 * (gated_1_sigmoid_i19 * s9_0));
                f32x16_store(&gated_1_mul_grad[i + 9][0], gated_1_bump_exp_i19 * s9_0 * (gated_1_sigmoid_i19 * (1.0f - gated_1_sigmoid_i19)));
                f32x16_store(&gated_1_bump_mul_grad[i + 9][0], t10 * -2.0f);
                const f32x16 t11 = f32x16_load(&gated_1_add[i + 9][16]) * (gated_1_bump_exp_i20 * (gated_1_sigmoid_i20 * s9_1));
                f32x16_store(&gated_1_mul_grad[i + 9][16], gated_1_bump_exp_i20 * s9_1 * (gated_1_sigmoid_i20 * (1.0f - gated_1_sigmoid_i20)));
                f32x16_store(&gated_1_bump_mul_grad[i + 9][16], t11 * -2.0f);
            }
        }
    }
}

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// custom.dl:32: velocity = momentum * velocity - lr * grad
// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// custom.dl:33: param = param + velocity
// contract, mul, mul, add, mul, sub, add: [20, 1], [20, 32] -> [32, 1], 1.47 kFLOP
static void dense_input_grad_2(custom *m)
{
    const float (*restrict log_cosh_d_grad)[1] = (void *)(m->arena + 25600);
    const float (*restrict gated_1_mul)[32] = (void *)(m->arena + 17920);
    const float momentum = m->momentum;
    const float momentum_sgd_mul = *(const float *)(m->arena + 25728);
    float (*restrict wave_dense_kernel)[1] = m->wave_dense_kernel;
    float (*restrict wave_dense_kernel_velocity)[1] = m->wave_dense_kernel_velocity;

    {
        for (int i = 0; i < 32; i += 16) {
            // 16 x 1 in registers
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
            for (int k = 0; k < 20; k++) {
                const float w = log_cosh_d_grad[k][0];
                s0_0 += gated_1_mul[k][i] * w;
                s1_0 += gated_1_mul[k][i + 1] * w;
                s2_0 += gated_1_mul[k][i + 2] * w;
                s3_0 += gated_1_mul[k][i + 3] * w;
                s4_0 += gated_1_mul[k][i + 4] * w;
                s5_0 += gated_1_mul[k][i + 5] * w;
                s6_0 += gated_1_mul[k][i + 6] * w;
                s7_0 += gated_1_mul[k][i + 7] * w;
                s8_0 += gated_1_mul[k][i + 8] * w;
                s9_0 += gated_1_mul[k][i + 9] * w;
                s10_0 += gated_1_mul[k][i + 10] * w;
                s11_0 += gated_1_mul[k][i + 11] * w;
                s12_0 += gated_1_mul[k][i + 12] * w;
                s13_0 += gated_1_mul[k][i + 13] * w;
                s14_0 += gated_1_mul[k][i + 14] * w;
                s15_0 += gated_1_mul[k][i + 15] * w;
            }
            const float wave_dense_kernel_i = wave_dense_kernel[i][0];
            const float kernel_grad = wave_dense_kernel_i * 2e-05f;
            const float velocity = wave_dense_kernel_velocity[i][0] * momentum - momentum_sgd_mul * (kernel_grad + s0_0);
            wave_dense_kernel[i][0] = wave_dense_kernel_i + velocity;
            wave_dense_kernel_velocity[i][0] = velocity;
            const float wave_dense_kernel_i2 = wave_dense_kernel[i + 1][0];
            const float kernel_grad2 = wave_dense_kernel_i2 * 2e-05f;
            const float velocity2 = wave_dense_kernel_velocity[i + 1][0] * momentum - momentum_sgd_mul * (kernel_grad2 + s1_0);
            wave_dense_kernel[i + 1][0] = wave_dense_kernel_i2 + velocity2;
            wave_dense_kernel_velocity[i + 1][0] = velocity2;
            const float wave_dense_kernel_i3 = wave_dense_kernel[i + 2][0];
            const float kernel_grad3 = wave_dense_kernel_i3 * 2e-05f;
            const float velocity3 = wave_dense_kernel_velocity[i + 2][0] * momentum - momentum_sgd_mul * (kernel_grad3 + s2_0);
            wave_dense_kernel[i + 2][0] = wave_dense_kernel_i3 + velocity3;
            wave_dense_kernel_velocity[i + 2][0] = velocity3;
            const float wave_dense_kernel_i4 = wave_dense_kernel[i + 3][0];
            const float kernel_grad4 = wave_dense_kernel_i4 * 2e-05f;
            const float velocity4 = wave_dense_kernel_velocity[i + 3][0] * momentum - momentum_sgd_mul * (kernel_grad4 + s3_0);
            wave_dense_kernel[i + 3][0] = wave_dense_kernel_i4 + velocity4;
            wave_dense_kernel_velocity[i + 3][0] = velocity4;
            const float wave_dense_kernel_i5 = wave_dense_kernel[i + 4][0];
            const float kernel_grad5 = wave_dense_kernel_i5 * 2e-05f;
            const float velocity5 = wave_dense_kernel_velocity[i + 4][0] * momentum - momentum_sgd_mul * (kernel_grad5 + s4_0);
            wave_dense_kernel[i + 4][0] = wave_dense_kernel_i5 + velocity5;
            wave_dense_kernel_velocity[i + 4][0] = velocity5;
            const float wave_dense_kernel_i6 = wave_dense_kernel[i + 5][0];
            const float kernel_grad6 = wave_dense_kernel_i6 * 2e-05f;
            const float velocity6 = wave_dense_kernel_velocity[i + 5][0] * momentum - momentum_sgd_mul * (kernel_grad6 + s5_0);
            wave_dense_kernel[i + 5][0] = wave_dense_kernel_i6 + velocity6;
            wave_dense_kernel_velocity[i + 5][0] = velocity6;
            const float wave_dense_kernel_i7 = wave_dense_kernel[i + 6][0];
            const float kernel_grad7 = wave_dense_kernel_i7 * 2e-05f;
            const float velocity7 = wave_dense_kernel_velocity[i + 6][0] * momentum - momentum_sgd_mul * (kernel_grad7 + s6_0);
            wave_dense_kernel[i + 6][0] = wave_dense_kernel_i7 + velocity7;
            wave_dense_kernel_velocity[i + 6][0] = velocity7;
            const float wave_dense_kernel_i8 = wave_dense_kernel[i + 7][0];
            const float kernel_grad8 = wave_dense_kernel_i8 * 2e-05f;
            const float velocity8 = wave_dense_kernel_velocity[i + 7][0] * momentum - momentum_sgd_mul * (kernel_grad8 + s7_0);
            wave_dense_kernel[i + 7][0] = wave_dense_kernel_i8 + velocity8;
            wave_dense_kernel_velocity[i + 7][0] = velocity8;
            const float wave_dense_kernel_i9 = wave_dense_kernel[i + 8][0];
            const float kernel_grad9 = wave_dense_kernel_i9 * 2e-05f;
            const float velocity9 = wave_dense_kernel_velocity[i + 8][0] * momentum - momentum_sgd_mul * (kernel_grad9 + s8_0);
            wave_dense_kernel[i + 8][0] = wave_dense_kernel_i9 + velocity9;
            wave_dense_kernel_velocity[i + 8][0] = velocity9;
            const float wave_dense_kernel_i10 = wave_dense_kernel[i + 9][0];
            const float kernel_grad10 = wave_dense_kernel_i10 * 2e-05f;
            const float velocity10 = wave_dense_kernel_velocity[i + 9][0] * momentum - momentum_sgd_mul * (kernel_grad10 + s9_0);
            wave_dense_kernel[i + 9][0] = wave_dense_kernel_i10 + velocity10;
            wave_dense_kernel_velocity[i + 9][0] = velocity10;
            const float wave_dense_kernel_i11 = wave_dense_kernel[i + 10][0];
            const float kernel_grad11 = wave_dense_kernel_i11 * 2e-05f;
            const float velocity11 = wave_dense_kernel_velocity[i + 10][0] * momentum - momentum_sgd_mul * (kernel_grad11 + s10_0);
            wave_dense_kernel[i + 10][0] = wave_dense_kernel_i11 + velocity11;
            wave_dense_kernel_velocity[i + 10][0] = velocity11;
            const float wave_dense_kernel_i12 = wave_dense_kernel[i + 11][0];
            const float kernel_grad12 = wave_dense_kernel_i12 * 2e-05f;
            const float velocity12 = wave_dense_kernel_velocity[i + 11][0] * momentum - momentum_sgd_mul * (kernel_grad12 + s11_0);
            wave_dense_kernel[i + 11][0] = wave_dense_kernel_i12 + velocity12;
            wave_dense_kernel_velocity[i + 11][0] = velocity12;
            const float wave_dense_kernel_i13 = wave_dense_kernel[i + 12][0];
            const float kernel_grad13 = wave_dense_kernel_i13 * 2e-05f;
            const float velocity13 = wave_dense_kernel_velocity[i + 12][0] * momentum - momentum_sgd_mul * (kernel_grad13 + s12_0);
            wave_dense_kernel[i + 12][0] = wave_dense_kernel_i13 + velocity13;
            wave_dense_kernel_velocity[i + 12][0] = velocity13;
            const float wave_dense_kernel_i14 = wave_dense_kernel[i + 13][0];
            const float kernel_grad14 = wave_dense_kernel_i14 * 2e-05f;
            const float velocity14 = wave_dense_kernel_velocity[i + 13][0] * momentum - momentum_sgd_mul * (kernel_grad14 + s13_0);
            wave_dense_kernel[i + 13][0] = wave_dense_kernel_i14 + velocity14;
            wave_dense_kernel_velocity[i + 13][0] = velocity14;
            const float wave_dense_kernel_i15 = wave_dense_kernel[i + 14][0];
            const float kernel_grad15 = wave_dense_kernel_i15 * 2e-05f;
            const float velocity15 = wave_dense_kernel_velocity[i + 14][0] * momentum - momentum_sgd_mul * (kernel_grad15 + s14_0);
            wave_dense_kernel[i + 14][0] = wave_dense_kernel_i15 + velocity15;
            wave_dense_kernel_velocity[i + 14][0] = velocity15;
            const float wave_dense_kernel_i16 = wave_dense_kernel[i + 15][0];
            const float kernel_grad16 = wave_dense_kernel_i16 * 2e-05f;
            const float velocity16 = wave_dense_kernel_velocity[i + 15][0] * momentum - momentum_sgd_mul * (kernel_grad16 + s15_0);
            wave_dense_kernel[i + 15][0] = wave_dense_kernel_i16 + velocity16;
            wave_dense_kernel_velocity[i + 15][0] = velocity16;
        }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// contract: [32, 32], [20, 32] -> [20, 32], 41 kFLOP
static void gated_1_input_grad(custom *m)
{
    const float (*restrict wave_gated_1_gate)[32] = m->wave_gated_1_gate;
    const float (*restrict gated_1_mul_grad)[32] = (void *)(m->arena + 20480);
    float (*restrict gated_1_input_grad)[32] = (void *)(m->arena + 10240);

    {
        // 32 columns, copied so that they lie side by side
        alignas(64) float panel[32][32];
        for (int c = 0; c < 32; c += 16)
            for (int k = 0; k < 32; k += 16)
                f32x16_transpose(&panel[k][c], 32, &wave_gated_1_gate[c][k], 32);
        for (int i = 0; i < 20; i += 10) {
            // 10 x 32 in registers
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
            for (int k = 0; k < 32; k++) {
                const f32x16 w = f32x16_load(&panel[k][0]);
                const f32x16 w2 = f32x16_load(&panel[k][16]);
                const float a = gated_1_mul_grad[i][k];
                s0_0 += a * w;
                s0_1 += a * w2;
                const float a2 = gated_1_mul_grad[i + 1][k];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                const float a3 = gated_1_mul_grad[i + 2][k];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                const float a4 = gated_1_mul_grad[i + 3][k];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                const float a5 = gated_1_mul_grad[i + 4][k];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                const float a6 = gated_1_mul_grad[i + 5][k];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                const float a7 = gated_1_mul_grad[i + 6][k];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                const float a8 = gated_1_mul_grad[i + 7][k];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                const float a9 = gated_1_mul_grad[i + 8][k];
                s8_0 += a9 * w;
                s8_1 += a9 * w2;
                const float a10 = gated_1_mul_grad[i + 9][k];
                s9_0 += a10 * w;
                s9_1 += a10 * w2;
            }
            f32x16_store(&gated_1_input_grad[i][0], s0_0);
            f32x16_store(&gated_1_input_grad[i][16], s0_1);
            f32x16_store(&gated_1_input_grad[i + 1][0], s1_0);
            f32x16_store(&gated_1_input_grad[i + 1][16], s1_1);
            f32x16_store(&gated_1_input_grad[i + 2][0], s2_0);
            f32x16_store(&gated_1_input_grad[i + 2][16], s2_1);
            f32x16_store(&gated_1_input_grad[i + 3][0], s3_0);
            f32x16_store(&gated_1_input_grad[i + 3][16], s3_1);
            f32x16_store(&gated_1_input_grad[i + 4][0], s4_0);
            f32x16_store(&gated_1_input_grad[i + 4][16], s4_1);
            f32x16_store(&gated_1_input_grad[i + 5][0], s5_0);
            f32x16_store(&gated_1_input_grad[i + 5][16], s5_1);
            f32x16_store(&gated_1_input_grad[i + 6][0], s6_0);
            f32x16_store(&gated_1_input_grad[i + 6][16], s6_1);
            f32x16_store(&gated_1_input_grad[i + 7][0], s7_0);
            f32x16_store(&gated_1_input_grad[i + 7][16], s7_1);
            f32x16_store(&gated_1_input_grad[i + 8][0], s8_0);
            f32x16_store(&gated_1_input_grad[i + 8][16], s8_1);
            f32x16_store(&gated_1_input_grad[i + 9][0], s9_0);
            f32x16_store(&gated_1_input_grad[i + 9][16], s9_1);
        }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:32: velocity = momentum * velocity - lr * grad
// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// custom.dl:33: param = param + velocity
// contract, mul, mul, add, mul, sub, add: [20, 32] -> [32, 32], 47.1 kFLOP
static void gated_1_input_grad_2(custom *m)
{
    const float (*restrict gated_1_mul_grad)[32] = (void *)(m->arena + 20480);
    const float (*restrict gated_mul)[32] = (void *)(m->arena + 7680);
    const float momentum = m->momentum;
    const float momentum_sgd_mul = *(const float *)(m->arena + 25728);
    float (*restrict wave_gated_1_gate)[32] = m->wave_gated_1_gate;
    float (*restrict wave_gated_1_gate_velocity)[32] = m->wave_gated_1_gate_velocity;

    {
        for (int i = 0; i < 22; i += 11) {
            // 11 x 32 in registers
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
            for (int k = 0; k < 20; k++) {
                const f32x16 w = f32x16_load(&gated_1_mul_grad[k][0]);
                const f32x16 w2 = f32x16_load(&gated_1_mul_grad[k][16]);
                const float a = gated_mul[k][i];
                s0_0 += a * w;
                s0_1 += a * w2;
                const float a2 = gated_mul[k][i + 1];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                const float a3 = gated_mul[k][i + 2];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                const float a4 = gated_mul[k][i + 3];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                const float a5 = gated_mul[k][i + 4];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                const float a6 = gated_mul[k][i + 5];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                const float a7 = gated_mul[k][i + 6];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                const float a8 = gated_mul[k][i + 7];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                const float a9 = gated_mul[k][i + 8];
                s8_0 += a9 * w;
                s8_1 += a9 * w2;
                const float a10 = gated_mul[k][i + 9];
                s9_0 += a10 * w;
                s9_1 += a10 * w2;
                const float a11 = gated_mul[k][i + 10];
                s10_0 += a11 * w;
                s10_1 += a11 * w2;
            }
            const f32x16 wave_gated_1_gate_i = f32x16_load(&wave_gated_1_gate[i][0]);
            const f32x16 t = momentum * f32x16_load(&wave_gated_1_gate_velocity[i][0]);
            const f32x16 t2 = t - momentum_sgd_mul * (wave_gated_1_gate_i * 2e-05f + s0_0);
            f32x16_store(&wave_gated_1_gate[i][0], wave_gated_1_gate_i + t2);
            f32x16_store(&wave_gated_1_gate_velocity[i][0], t2);
            const f32x16 wave_gated_1_gate_i2 = f32x16_load(&wave_gated_1_gate[i][16]);
            const f32x16 t3 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i][16]);
            const f32x16 t4 = t3 - momentum_sgd_mul * (wave_gated_1_gate_i2 * 2e-05f + s0_1);
            f32x16_store(&wave_gated_1_gate[i][16], wave_gated_1_gate_i2 + t4);
            f32x16_store(&wave_gated_1_gate_velocity[i][16], t4);
            const f32x16 wave_gated_1_gate_i3 = f32x16_load(&wave_gated_1_gate[i + 1][0]);
            const f32x16 t5 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 1][0]);
            const f32x16 t6 = t5 - momentum_sgd_mul * (wave_gated_1_gate_i3 * 2e-05f + s1_0);
            f32x16_store(&wave_gated_1_gate[i + 1][0], wave_gated_1_gate_i3 + t6);
            f32x16_store(&wave_gated_1_gate_velocity[i + 1][0], t6);
            const f32x16 wave_gated_1_gate_i4 = f32x16_load(&wave_gated_1_gate[i + 1][16]);
            const f32x16 t7 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 1][16]);
            const f32x16 t8 = t7 - momentum_sgd_mul * (wave_gated_1_gate_i4 * 2e-05f + s1_1);
            f32x16_store(&wave_gated_1_gate[i + 1][16], wave_gated_1_gate_i4 + t8);
            f32x16_store(&wave_gated_1_gate_velocity[i + 1][16], t8);
            const f32x16 wave_gated_1_gate_i5 = f32x16_load(&wave_gated_1_gate[i + 2][0]);
            const f32x16 t9 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 2][0]);
            const f32x16 t10 = t9 - momentum_sgd_mul * (wave_gated_1_gate_i5 * 2e-05f + s2_0);
            f32x16_store(&wave_gated_1_gate[i + 2][0], wave_gated_1_gate_i5 + t10);
            f32x16_store(&wave_gated_1_gate_velocity[i + 2][0], t10);
            const f32x16 wave_gated_1_gate_i6 = f32x16_load(&wave_gated_1_gate[i + 2][16]);
            const f32x16 t11 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 2][16]);
            const f32x16 t12 = t11 - momentum_sgd_mul * (wave_gated_1_gate_i6 * 2e-05f + s2_1);
            f32x16_store(&wave_gated_1_gate[i + 2][16], wave_gated_1_gate_i6 + t12);
            f32x16_store(&wave_gated_1_gate_velocity[i + 2][16], t12);
            const f32x16 wave_gated_1_gate_i7 = f32x16_load(&wave_gated_1_gate[i + 3][0]);
            const f32x16 t13 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 3][0]);
            const f32x16 t14 = t13 - momentum_sgd_mul * (wave_gated_1_gate_i7 * 2e-05f + s3_0);
            f32x16_store(&wave_gated_1_gate[i + 3][0], wave_gated_1_gate_i7 + t14);
            f32x16_store(&wave_gated_1_gate_velocity[i + 3][0], t14);
            const f32x16 wave_gated_1_gate_i8 = f32x16_load(&wave_gated_1_gate[i + 3][16]);
            const f32x16 t15 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 3][16]);
            const f32x16 t16 = t15 - momentum_sgd_mul * (wave_gated_1_gate_i8 * 2e-05f + s3_1);
            f32x16_store(&wave_gated_1_gate[i + 3][16], wave_gated_1_gate_i8 + t16);
            f32x16_store(&wave_gated_1_gate_velocity[i + 3][16], t16);
            const f32x16 wave_gated_1_gate_i9 = f32x16_load(&wave_gated_1_gate[i + 4][0]);
            const f32x16 t17 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 4][0]);
            const f32x16 t18 = t17 - momentum_sgd_mul * (wave_gated_1_gate_i9 * 2e-05f + s4_0);
            f32x16_store(&wave_gated_1_gate[i + 4][0], wave_gated_1_gate_i9 + t18);
            f32x16_store(&wave_gated_1_gate_velocity[i + 4][0], t18);
            const f32x16 wave_gated_1_gate_i10 = f32x16_load(&wave_gated_1_gate[i + 4][16]);
            const f32x16 t19 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 4][16]);
            const f32x16 t20 = t19 - momentum_sgd_mul * (wave_gated_1_gate_i10 * 2e-05f + s4_1);
            f32x16_store(&wave_gated_1_gate[i + 4][16], wave_gated_1_gate_i10 + t20);
            f32x16_store(&wave_gated_1_gate_velocity[i + 4][16], t20);
            const f32x16 wave_gated_1_gate_i11 = f32x16_load(&wave_gated_1_gate[i + 5][0]);
            const f32x16 t21 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 5][0]);
            const f32x16 t22 = t21 - momentum_sgd_mul * (wave_gated_1_gate_i11 * 2e-05f + s5_0);
            f32x16_store(&wave_gated_1_gate[i + 5][0], wave_gated_1_gate_i11 + t22);
            f32x16_store(&wave_gated_1_gate_velocity[i + 5][0], t22);
            const f32x16 wave_gated_1_gate_i12 = f32x16_load(&wave_gated_1_gate[i + 5][16]);
            const f32x16 t23 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 5][16]);
            const f32x16 t24 = t23 - momentum_sgd_mul * (wave_gated_1_gate_i12 * 2e-05f + s5_1);
            f32x16_store(&wave_gated_1_gate[i + 5][16], wave_gated_1_gate_i12 + t24);
            f32x16_store(&wave_gated_1_gate_velocity[i + 5][16], t24);
            const f32x16 wave_gated_1_gate_i13 = f32x16_load(&wave_gated_1_gate[i + 6][0]);
            const f32x16 t25 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 6][0]);
            const f32x16 t26 = t25 - momentum_sgd_mul * (wave_gated_1_gate_i13 * 2e-05f + s6_0);
            f32x16_store(&wave_gated_1_gate[i + 6][0], wave_gated_1_gate_i13 + t26);
            f32x16_store(&wave_gated_1_gate_velocity[i + 6][0], t26);
            const f32x16 wave_gated_1_gate_i14 = f32x16_load(&wave_gated_1_gate[i + 6][16]);
            const f32x16 t27 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 6][16]);
            const f32x16 t28 = t27 - momentum_sgd_mul * (wave_gated_1_gate_i14 * 2e-05f + s6_1);
            f32x16_store(&wave_gated_1_gate[i + 6][16], wave_gated_1_gate_i14 + t28);
            f32x16_store(&wave_gated_1_gate_velocity[i + 6][16], t28);
            const f32x16 wave_gated_1_gate_i15 = f32x16_load(&wave_gated_1_gate[i + 7][0]);
            const f32x16 t29 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 7][0]);
            const f32x16 t30 = t29 - momentum_sgd_mul * (wave_gated_1_gate_i15 * 2e-05f + s7_0);
            f32x16_store(&wave_gated_1_gate[i + 7][0], wave_gated_1_gate_i15 + t30);
            f32x16_store(&wave_gated_1_gate_velocity[i + 7][0], t30);
            const f32x16 wave_gated_1_gate_i16 = f32x16_load(&wave_gated_1_gate[i + 7][16]);
            const f32x16 t31 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 7][16]);
            const f32x16 t32 = t31 - momentum_sgd_mul * (wave_gated_1_gate_i16 * 2e-05f + s7_1);
            f32x16_store(&wave_gated_1_gate[i + 7][16], wave_gated_1_gate_i16 + t32);
            f32x16_store(&wave_gated_1_gate_velocity[i + 7][16], t32);
            const f32x16 wave_gated_1_gate_i17 = f32x16_load(&wave_gated_1_gate[i + 8][0]);
            const f32x16 t33 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 8][0]);
            const f32x16 t34 = t33 - momentum_sgd_mul * (wave_gated_1_gate_i17 * 2e-05f + s8_0);
            f32x16_store(&wave_gated_1_gate[i + 8][0], wave_gated_1_gate_i17 + t34);
            f32x16_store(&wave_gated_1_gate_velocity[i + 8][0], t34);
            const f32x16 wave_gated_1_gate_i18 = f32x16_load(&wave_gated_1_gate[i + 8][16]);
            const f32x16 t35 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 8][16]);
            const f32x16 t36 = t35 - momentum_sgd_mul * (wave_gated_1_gate_i18 * 2e-05f + s8_1);
            f32x16_store(&wave_gated_1_gate[i + 8][16], wave_gated_1_gate_i18 + t36);
            f32x16_store(&wave_gated_1_gate_velocity[i + 8][16], t36);
            const f32x16 wave_gated_1_gate_i19 = f32x16_load(&wave_gated_1_gate[i + 9][0]);
            const f32x16 t37 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 9][0]);
            const f32x16 t38 = t37 - momentum_sgd_mul * (wave_gated_1_gate_i19 * 2e-05f + s9_0);
            f32x16_store(&wave_gated_1_gate[i + 9][0], wave_gated_1_gate_i19 + t38);
            f32x16_store(&wave_gated_1_gate_velocity[i + 9][0], t38);
            const f32x16 wave_gated_1_gate_i20 = f32x16_load(&wave_gated_1_gate[i + 9][16]);
            const f32x16 t39 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 9][16]);
            const f32x16 t40 = t39 - momentum_sgd_mul * (wave_gated_1_gate_i20 * 2e-05f + s9_1);
            f32x16_store(&wave_gated_1_gate[i + 9][16], wave_gated_1_gate_i20 + t40);
            f32x16_store(&wave_gated_1_gate_velocity[i + 9][16], t40);
            const f32x16 wave_gated_1_gate_i21 = f32x16_load(&wave_gated_1_gate[i + 10][0]);
            const f32x16 t41 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 10][0]);
            const f32x16 t42 = t41 - momentum_sgd_mul * (wave_gated_1_gate_i21 * 2e-05f + s10_0);
            f32x16_store(&wave_gated_1_gate[i + 10][0], wave_gated_1_gate_i21 + t42);
            f32x16_store(&wave_gated_1_gate_velocity[i + 10][0], t42);
            const f32x16 wave_gated_1_gate_i22 = f32x16_load(&wave_gated_1_gate[i + 10][16]);
            const f32x16 t43 = momentum * f32x16_load(&wave_gated_1_gate_velocity[i + 10][16]);
            const f32x16 t44 = t43 - momentum_sgd_mul * (wave_gated_1_gate_i22 * 2e-05f + s10_1);
            f32x16_store(&wave_gated_1_gate[i + 10][16], wave_gated_1_gate_i22 + t44);
            f32x16_store(&wave_gated_1_gate_velocity[i + 10][16], t44);
        }
        {
            // 10 x 32 in registers
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
            for (int k = 0; k < 20; k++) {
                const f32x16 w = f32x16_load(&gated_1_mul_grad[k][0]);
                const f32x16 w2 = f32x16_load(&gated_1_mul_grad[k][16]);
                const float a = gated_mul[k][22];
                s0_0 += a * w;
                s0_1 += a * w2;
                const float a2 = gated_mul[k][23];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                const float a3 = gated_mul[k][24];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                const float a4 = gated_mul[k][25];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                const float a5 = gated_mul[k][26];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                const float a6 = gated_mul[k][27];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                const float a7 = gated_mul[k][28];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                const float a8 = gated_mul[k][29];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                const float a9 = gated_mul[k][30];
                s8_0 += a9 * w;
                s8_1 += a9 * w2;
                const float a10 = gated_mul[k][31];
                s9_0 += a10 * w;
                s9_1 += a10 * w2;
            }
            const f32x16 wave_gated_1_gate_i = f32x16_load(&wave_gated_1_gate[22][0]);
            const f32x16 t = momentum * f32x16_load(&wave_gated_1_gate_velocity[22][0]);
            const f32x16 t2 = t - momentum_sgd_mul * (wave_gated_1_gate_i * 2e-05f + s0_0);
            f32x16_store(&wave_gated_1_gate[22][0], wave_gated_1_gate_i + t2);
            f32x16_store(&wave_gated_1_gate_velocity[22][0], t2);
            const f32x16 wave_gated_1_gate_i2 = f32x16_load(&wave_gated_1_gate[22][16]);
            const f32x16 t3 = momentum * f32x16_load(&wave_gated_1_gate_velocity[22][16]);
            const f32x16 t4 = t3 - momentum_sgd_mul * (wave_gated_1_gate_i2 * 2e-05f + s0_1);
            f32x16_store(&wave_gated_1_gate[22][16], wave_gated_1_gate_i2 + t4);
            f32x16_store(&wave_gated_1_gate_velocity[22][16], t4);
            const f32x16 wave_gated_1_gate_i3 = f32x16_load(&wave_gated_1_gate[23][0]);
            const f32x16 t5 = momentum * f32x16_load(&wave_gated_1_gate_velocity[23][0]);
            const f32x16 t6 = t5 - momentum_sgd_mul * (wave_gated_1_gate_i3 * 2e-05f + s1_0);
            f32x16_store(&wave_gated_1_gate[23][0], wave_gated_1_gate_i3 + t6);
            f32x16_store(&wave_gated_1_gate_velocity[23][0], t6);
            const f32x16 wave_gated_1_gate_i4 = f32x16_load(&wave_gated_1_gate[23][16]);
            const f32x16 t7 = momentum * f32x16_load(&wave_gated_1_gate_velocity[23][16]);
            const f32x16 t8 = t7 - momentum_sgd_mul * (wave_gated_1_gate_i4 * 2e-05f + s1_1);
            f32x16_store(&wave_gated_1_gate[23][16], wave_gated_1_gate_i4 + t8);
            f32x16_store(&wave_gated_1_gate_velocity[23][16], t8);
            const f32x16 wave_gated_1_gate_i5 = f32x16_load(&wave_gated_1_gate[24][0]);
            const f32x16 t9 = momentum * f32x16_load(&wave_gated_1_gate_velocity[24][0]);
            const f32x16 t10 = t9 - momentum_sgd_mul * (wave_gated_1_gate_i5 * 2e-05f + s2_0);
            f32x16_store(&wave_gated_1_gate[24][0], wave_gated_1_gate_i5 + t10);
            f32x16_store(&wave_gated_1_gate_velocity[24][0], t10);
            const f32x16 wave_gated_1_gate_i6 = f32x16_load(&wave_gated_1_gate[24][16]);
            const f32x16 t11 = momentum * f32x16_load(&wave_gated_1_gate_velocity[24][16]);
            const f32x16 t12 = t11 - momentum_sgd_mul * (wave_gated_1_gate_i6 * 2e-05f + s2_1);
            f32x16_store(&wave_gated_1_gate[24][16], wave_gated_1_gate_i6 + t12);
            f32x16_store(&wave_gated_1_gate_velocity[24][16], t12);
            const f32x16 wave_gated_1_gate_i7 = f32x16_load(&wave_gated_1_gate[25][0]);
            const f32x16 t13 = momentum * f32x16_load(&wave_gated_1_gate_velocity[25][0]);
            const f32x16 t14 = t13 - momentum_sgd_mul * (wave_gated_1_gate_i7 * 2e-05f + s3_0);
            f32x16_store(&wave_gated_1_gate[25][0], wave_gated_1_gate_i7 + t14);
            f32x16_store(&wave_gated_1_gate_velocity[25][0], t14);
            const f32x16 wave_gated_1_gate_i8 = f32x16_load(&wave_gated_1_gate[25][16]);
            const f32x16 t15 = momentum * f32x16_load(&wave_gated_1_gate_velocity[25][16]);
            const f32x16 t16 = t15 - momentum_sgd_mul * (wave_gated_1_gate_i8 * 2e-05f + s3_1);
            f32x16_store(&wave_gated_1_gate[25][16], wave_gated_1_gate_i8 + t16);
            f32x16_store(&wave_gated_1_gate_velocity[25][16], t16);
            const f32x16 wave_gated_1_gate_i9 = f32x16_load(&wave_gated_1_gate[26][0]);
            const f32x16 t17 = momentum * f32x16_load(&wave_gated_1_gate_velocity[26][0]);
            const f32x16 t18 = t17 - momentum_sgd_mul * (wave_gated_1_gate_i9 * 2e-05f + s4_0);
            f32x16_store(&wave_gated_1_gate[26][0], wave_gated_1_gate_i9 + t18);
            f32x16_store(&wave_gated_1_gate_velocity[26][0], t18);
            const f32x16 wave_gated_1_gate_i10 = f32x16_load(&wave_gated_1_gate[26][16]);
            const f32x16 t19 = momentum * f32x16_load(&wave_gated_1_gate_velocity[26][16]);
            const f32x16 t20 = t19 - momentum_sgd_mul * (wave_gated_1_gate_i10 * 2e-05f + s4_1);
            f32x16_store(&wave_gated_1_gate[26][16], wave_gated_1_gate_i10 + t20);
            f32x16_store(&wave_gated_1_gate_velocity[26][16], t20);
            const f32x16 wave_gated_1_gate_i11 = f32x16_load(&wave_gated_1_gate[27][0]);
            const f32x16 t21 = momentum * f32x16_load(&wave_gated_1_gate_velocity[27][0]);
            const f32x16 t22 = t21 - momentum_sgd_mul * (wave_gated_1_gate_i11 * 2e-05f + s5_0);
            f32x16_store(&wave_gated_1_gate[27][0], wave_gated_1_gate_i11 + t22);
            f32x16_store(&wave_gated_1_gate_velocity[27][0], t22);
            const f32x16 wave_gated_1_gate_i12 = f32x16_load(&wave_gated_1_gate[27][16]);
            const f32x16 t23 = momentum * f32x16_load(&wave_gated_1_gate_velocity[27][16]);
            const f32x16 t24 = t23 - momentum_sgd_mul * (wave_gated_1_gate_i12 * 2e-05f + s5_1);
            f32x16_store(&wave_gated_1_gate[27][16], wave_gated_1_gate_i12 + t24);
            f32x16_store(&wave_gated_1_gate_velocity[27][16], t24);
            const f32x16 wave_gated_1_gate_i13 = f32x16_load(&wave_gated_1_gate[28][0]);
            const f32x16 t25 = momentum * f32x16_load(&wave_gated_1_gate_velocity[28][0]);
            const f32x16 t26 = t25 - momentum_sgd_mul * (wave_gated_1_gate_i13 * 2e-05f + s6_0);
            f32x16_store(&wave_gated_1_gate[28][0], wave_gated_1_gate_i13 + t26);
            f32x16_store(&wave_gated_1_gate_velocity[28][0], t26);
            const f32x16 wave_gated_1_gate_i14 = f32x16_load(&wave_gated_1_gate[28][16]);
            const f32x16 t27 = momentum * f32x16_load(&wave_gated_1_gate_velocity[28][16]);
            const f32x16 t28 = t27 - momentum_sgd_mul * (wave_gated_1_gate_i14 * 2e-05f + s6_1);
            f32x16_store(&wave_gated_1_gate[28][16], wave_gated_1_gate_i14 + t28);
            f32x16_store(&wave_gated_1_gate_velocity[28][16], t28);
            const f32x16 wave_gated_1_gate_i15 = f32x16_load(&wave_gated_1_gate[29][0]);
            const f32x16 t29 = momentum * f32x16_load(&wave_gated_1_gate_velocity[29][0]);
            const f32x16 t30 = t29 - momentum_sgd_mul * (wave_gated_1_gate_i15 * 2e-05f + s7_0);
            f32x16_store(&wave_gated_1_gate[29][0], wave_gated_1_gate_i15 + t30);
            f32x16_store(&wave_gated_1_gate_velocity[29][0], t30);
            const f32x16 wave_gated_1_gate_i16 = f32x16_load(&wave_gated_1_gate[29][16]);
            const f32x16 t31 = momentum * f32x16_load(&wave_gated_1_gate_velocity[29][16]);
            const f32x16 t32 = t31 - momentum_sgd_mul * (wave_gated_1_gate_i16 * 2e-05f + s7_1);
            f32x16_store(&wave_gated_1_gate[29][16], wave_gated_1_gate_i16 + t32);
            f32x16_store(&wave_gated_1_gate_velocity[29][16], t32);
            const f32x16 wave_gated_1_gate_i17 = f32x16_load(&wave_gated_1_gate[30][0]);
            const f32x16 t33 = momentum * f32x16_load(&wave_gated_1_gate_velocity[30][0]);
            const f32x16 t34 = t33 - momentum_sgd_mul * (wave_gated_1_gate_i17 * 2e-05f + s8_0);
            f32x16_store(&wave_gated_1_gate[30][0], wave_gated_1_gate_i17 + t34);
            f32x16_store(&wave_gated_1_gate_velocity[30][0], t34);
            const f32x16 wave_gated_1_gate_i18 = f32x16_load(&wave_gated_1_gate[30][16]);
            const f32x16 t35 = momentum * f32x16_load(&wave_gated_1_gate_velocity[30][16]);
            const f32x16 t36 = t35 - momentum_sgd_mul * (wave_gated_1_gate_i18 * 2e-05f + s8_1);
            f32x16_store(&wave_gated_1_gate[30][16], wave_gated_1_gate_i18 + t36);
            f32x16_store(&wave_gated_1_gate_velocity[30][16], t36);
            const f32x16 wave_gated_1_gate_i19 = f32x16_load(&wave_gated_1_gate[31][0]);
            const f32x16 t37 = momentum * f32x16_load(&wave_gated_1_gate_velocity[31][0]);
            const f32x16 t38 = t37 - momentum_sgd_mul * (wave_gated_1_gate_i19 * 2e-05f + s9_0);
            f32x16_store(&wave_gated_1_gate[31][0], wave_gated_1_gate_i19 + t38);
            f32x16_store(&wave_gated_1_gate_velocity[31][0], t38);
            const f32x16 wave_gated_1_gate_i20 = f32x16_load(&wave_gated_1_gate[31][16]);
            const f32x16 t39 = momentum * f32x16_load(&wave_gated_1_gate_velocity[31][16]);
            const f32x16 t40 = t39 - momentum_sgd_mul * (wave_gated_1_gate_i20 * 2e-05f + s9_1);
            f32x16_store(&wave_gated_1_gate[31][16], wave_gated_1_gate_i20 + t40);
            f32x16_store(&wave_gated_1_gate_velocity[31][16], t40);
        }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:32: velocity = momentum * velocity - lr * grad
// custom.dl:33: param = param + velocity
// reduce, mul, mul, sub, add: [20, 32] -> [32], 768 FLOP
static void gated_1_bias_grad(custom *m)
{
    const float (*restrict gated_1_bump_mul_grad)[32] = (void *)(m->arena + 23040);
    const float momentum = m->momentum;
    const float momentum_sgd_mul = *(const float *)(m->arena + 25728);
    float *restrict wave_gated_1_bias = m->wave_gated_1_bias;
    float *restrict wave_gated_1_bias_velocity = m->wave_gated_1_bias_velocity;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 20; b++) {
        sum += f32x16_load(&gated_1_bump_mul_grad[b][0]);
        sum2 += f32x16_load(&gated_1_bump_mul_grad[b][16]);
    }
    const f32x16 t = momentum * f32x16_load(&wave_gated_1_bias_velocity[0]) - momentum_sgd_mul * sum;
    f32x16_store(&wave_gated_1_bias[0], f32x16_load(&wave_gated_1_bias[0]) + t);
    f32x16_store(&wave_gated_1_bias_velocity[0], t);
    const f32x16 t2 = momentum * f32x16_load(&wave_gated_1_bias_velocity[16]) - momentum_sgd_mul * sum2;
    f32x16_store(&wave_gated_1_bias[16], f32x16_load(&wave_gated_1_bias[16]) + t2);
    f32x16_store(&wave_gated_1_bias_velocity[16], t2);
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:7: function bump(x) = exp(-x^2)
// contract, add, mul, sub, mul, mul, mul, mul, mul, mul: [32, 32], [20, 32] -> [20, 32], 46.7 kFLOP
static void gated_1_input_grad_3(custom *m)
{
    const float (*restrict wave_gated_1_kernel)[32] = m->wave_gated_1_kernel;
    const float (*restrict gated_bump_exp)[32] = (void *)(m->arena + 2560);
    const float (*restrict gated_sigmoid)[32] = (void *)(m->arena + 5120);
    const float (*restrict gated_1_bump_mul_grad)[32] = (void *)(m->arena + 23040);
    const float (*restrict gated_1_input_grad)[32] = (void *)(m->arena + 10240);
    const float (*restrict gated_add)[32] = (void *)(m->arena + 0);
    float (*restrict gated_mul_grad)[32] = (void *)(m->arena + 12800);
    float (*restrict gated_bump_mul_grad)[32] = (void *)(m->arena + 15360);

    {
        // 32 columns, copied so that they lie side by side
        alignas(64) float panel[32][32];
        for (int c = 0; c < 32; c += 16)
            for (int k = 0; k < 32; k += 16)
                f32x16_transpose(&panel[k][c], 32, &wave_gated_1_kernel[c][k], 32);
        for (int i = 0; i < 20; i += 10) {
            const f32x16 gated_bump_exp_i = f32x16_load(&gated_bump_exp[i][0]);
            const f32x16 gated_sigmoid_i = f32x16_load(&gated_sigmoid[i][0]);
            const f32x16 gated_bump_exp_i2 = f32x16_load(&gated_bump_exp[i][16]);
            const f32x16 gated_sigmoid_i2 = f32x16_load(&gated_sigmoid[i][16]);
            const f32x16 gated_bump_exp_i3 = f32x16_load(&gated_bump_exp[i + 1][0]);
            const f32x16 gated_sigmoid_i3 = f32x16_load(&gated_sigmoid[i + 1][0]);
            const f32x16 gated_bump_exp_i4 = f32x16_load(&gated_bump_exp[i + 1][16]);
            const f32x16 gated_sigmoid_i4 = f32x16_load(&gated_sigmoid[i + 1][16]);
            const f32x16 gated_bump_exp_i5 = f32x16_load(&gated_bump_exp[i + 2][0]);
            const f32x16 gated_sigmoid_i5 = f32x16_load(&gated_sigmoid[i + 2][0]);
            const f32x16 gated_bump_exp_i6 = f32x16_load(&gated_bump_exp[i + 2][16]);
            const f32x16 gated_sigmoid_i6 = f32x16_load(&gated_sigmoid[i + 2][16]);
            const f32x16 gated_bump_exp_i7 = f32x16_load(&gated_bump_exp[i + 3][0]);
            const f32x16 gated_sigmoid_i7 = f32x16_load(&gated_sigmoid[i + 3][0]);
            const f32x16 gated_bump_exp_i8 = f32x16_load(&gated_bump_exp[i + 3][16]);
            const f32x16 gated_sigmoid_i8 = f32x16_load(&gated_sigmoid[i + 3][16]);
            const f32x16 gated_bump_exp_i9 = f32x16_load(&gated_bump_exp[i + 4][0]);
            const f32x16 gated_sigmoid_i9 = f32x16_load(&gated_sigmoid[i + 4][0]);
            const f32x16 gated_bump_exp_i10 = f32x16_load(&gated_bump_exp[i + 4][16]);
            const f32x16 gated_sigmoid_i10 = f32x16_load(&gated_sigmoid[i + 4][16]);
            const f32x16 gated_bump_exp_i11 = f32x16_load(&gated_bump_exp[i + 5][0]);
            const f32x16 gated_sigmoid_i11 = f32x16_load(&gated_sigmoid[i + 5][0]);
            const f32x16 gated_bump_exp_i12 = f32x16_load(&gated_bump_exp[i + 5][16]);
            const f32x16 gated_sigmoid_i12 = f32x16_load(&gated_sigmoid[i + 5][16]);
            const f32x16 gated_bump_exp_i13 = f32x16_load(&gated_bump_exp[i + 6][0]);
            const f32x16 gated_sigmoid_i13 = f32x16_load(&gated_sigmoid[i + 6][0]);
            const f32x16 gated_bump_exp_i14 = f32x16_load(&gated_bump_exp[i + 6][16]);
            const f32x16 gated_sigmoid_i14 = f32x16_load(&gated_sigmoid[i + 6][16]);
            const f32x16 gated_bump_exp_i15 = f32x16_load(&gated_bump_exp[i + 7][0]);
            const f32x16 gated_sigmoid_i15 = f32x16_load(&gated_sigmoid[i + 7][0]);
            const f32x16 gated_bump_exp_i16 = f32x16_load(&gated_bump_exp[i + 7][16]);
            const f32x16 gated_sigmoid_i16 = f32x16_load(&gated_sigmoid[i + 7][16]);
            const f32x16 gated_bump_exp_i17 = f32x16_load(&gated_bump_exp[i + 8][0]);
            const f32x16 gated_sigmoid_i17 = f32x16_load(&gated_sigmoid[i + 8][0]);
            const f32x16 gated_bump_exp_i18 = f32x16_load(&gated_bump_exp[i + 8][16]);
            const f32x16 gated_sigmoid_i18 = f32x16_load(&gated_sigmoid[i + 8][16]);
            const f32x16 gated_bump_exp_i19 = f32x16_load(&gated_bump_exp[i + 9][0]);
            const f32x16 gated_sigmoid_i19 = f32x16_load(&gated_sigmoid[i + 9][0]);
            const f32x16 gated_bump_exp_i20 = f32x16_load(&gated_bump_exp[i + 9][16]);
            const f32x16 gated_sigmoid_i20 = f32x16_load(&gated_sigmoid[i + 9][16]);
            {
                // 10 x 32 in registers
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
                for (int k = 0; k < 32; k++) {
                    const f32x16 w = f32x16_load(&panel[k][0]);
                    const f32x16 w2 = f32x16_load(&panel[k][16]);
                    const float a = gated_1_bump_mul_grad[i][k];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = gated_1_bump_mul_grad[i + 1][k];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = gated_1_bump_mul_grad[i + 2][k];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = gated_1_bump_mul_grad[i + 3][k];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = gated_1_bump_mul_grad[i + 4][k];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = gated_1_bump_mul_grad[i + 5][k];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = gated_1_bump_mul_grad[i + 6][k];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = gated_1_bump_mul_grad[i + 7][k];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = gated_1_bump_mul_grad[i + 8][k];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = gated_1_bump_mul_grad[i + 9][k];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                }
                const f32x16 t = f32x16_load(&gated_1_input_grad[i][0]) + s0_0;
                f32x16_store(&gated_mul_grad[i][0], gated_bump_exp_i * t * (gated_sigmoid_i * (1.0f - gated_sigmoid_i)));
                f32x16_store(&gated_bump_mul_grad[i][0], f32x16_load(&gated_add[i][0]) * (gated_bump_exp_i * (gated_sigmoid_i * t)) * -2.0f);
                const f32x16 t2 = f32x16_load(&gated_1_input_grad[i][16]) + s0_1;
                f32x16_store(&gated_mul_grad[i][16], gated_bump_exp_i2 * t2 * (gated_sigmoid_i2 * (1.0f - gated_sigmoid_i2)));
                f32x16_store(&gated_bump_mul_grad[i][16], f32x16_load(&gated_add[i][16]) * (gated_bump_exp_i2 * (gated_sigmoid_i2 * t2)) * -2.0f);
                const f32x16 t3 = f32x16_load(&gated_1_input_grad[i + 1][0]) + s1_0;
                f32x16_store(&gated_mul_grad[i + 1][0], gated_bump_exp_i3 * t3 * (gated_sigmoid_i3 * (1.0f - gated_sigmoid_i3)));
                f32x16_store(&gated_bump_mul_grad[i + 1][0], f32x16_load(&gated_add[i + 1][0]) * (gated_bump_exp_i3 * (gated_sigmoid_i3 * t3)) * -2.0f);
                const f32x16 t4 = f32x16_load(&gated_1_input_grad[i + 1][16]) + s1_1;
                f32x16_store(&gated_mul_grad[i + 1][16], gated_bump_exp_i4 * t4 * (gated_sigmoid_i4 * (1.0f - gated_sigmoid_i4)));
                f32x16_store(&gated_bump_mul_grad[i + 1][16], f32x16_load(&gated_add[i + 1][16]) * (gated_bump_exp_i4 * (gated_sigmoid_i4 * t4)) * -2.0f);
                const f32x16 t5 = f32x16_load(&gated_1_input_grad[i + 2][0]) + s2_0;
                f32x16_store(&gated_mul_grad[i + 2][0], gated_bump_exp_i5 * t5 * (gated_sigmoid_i5 * (1.0f - gated_sigmoid_i5)));
                f32x16_store(&gated_bump_mul_grad[i + 2][0], f32x16_load(&gated_add[i + 2][0]) * (gated_bump_exp_i5 * (gated_sigmoid_i5 * t5)) * -2.0f);
                const f32x16 t6 = f32x16_load(&gated_1_input_grad[i + 2][16]) + s2_1;
                f32x16_store(&gated_mul_grad[i + 2][16], gated_bump_exp_i6 * t6 * (gated_sigmoid_i6 * (1.0f - gated_sigmoid_i6)));
                f32x16_store(&gated_bump_mul_grad[i + 2][16], f32x16_load(&gated_add[i + 2][16]) * (gated_bump_exp_i6 * (gated_sigmoid_i6 * t6)) * -2.0f);
                const f32x16 t7 = f32x16_load(&gated_1_input_grad[i + 3][0]) + s3_0;
                f32x16_store(&gated_mul_grad[i + 3][0], gated_bump_exp_i7 * t7 * (gated_sigmoid_i7 * (1.0f - gated_sigmoid_i7)));
                f32x16_store(&gated_bump_mul_grad[i + 3][0], f32x16_load(&gated_add[i + 3][0]) * (gated_bump_exp_i7 * (gated_sigmoid_i7 * t7)) * -2.0f);
                const f32x16 t8 = f32x16_load(&gated_1_input_grad[i + 3][16]) + s3_1;
                f32x16_store(&gated_mul_grad[i + 3][16], gated_bump_exp_i8 * t8 * (gated_sigmoid_i8 * (1.0f - gated_sigmoid_i8)));
                f32x16_store(&gated_bump_mul_grad[i + 3][16], f32x16_load(&gated_add[i + 3][16]) * (gated_bump_exp_i8 * (gated_sigmoid_i8 * t8)) * -2.0f);
                const f32x16 t9 = f32x16_load(&gated_1_input_grad[i + 4][0]) + s4_0;
                f32x16_store(&gated_mul_grad[i + 4][0], gated_bump_exp_i9 * t9 * (gated_sigmoid_i9 * (1.0f - gated_sigmoid_i9)));
                f32x16_store(&gated_bump_mul_grad[i + 4][0], f32x16_load(&gated_add[i + 4][0]) * (gated_bump_exp_i9 * (gated_sigmoid_i9 * t9)) * -2.0f);
                const f32x16 t10 = f32x16_load(&gated_1_input_grad[i + 4][16]) + s4_1;
                f32x16_store(&gated_mul_grad[i + 4][16], gated_bump_exp_i10 * t10 * (gated_sigmoid_i10 * (1.0f - gated_sigmoid_i10)));
                f32x16_store(&gated_bump_mul_grad[i + 4][16], f32x16_load(&gated_add[i + 4][16]) * (gated_bump_exp_i10 * (gated_sigmoid_i10 * t10)) * -2.0f);
                const f32x16 t11 = f32x16_load(&gated_1_input_grad[i + 5][0]) + s5_0;
                f32x16_store(&gated_mul_grad[i + 5][0], gated_bump_exp_i11 * t11 * (gated_sigmoid_i11 * (1.0f - gated_sigmoid_i11)));
                f32x16_store(&gated_bump_mul_grad[i + 5][0], f32x16_load(&gated_add[i + 5][0]) * (gated_bump_exp_i11 * (gated_sigmoid_i11 * t11)) * -2.0f);
                const f32x16 t12 = f32x16_load(&gated_1_input_grad[i + 5][16]) + s5_1;
                f32x16_store(&gated_mul_grad[i + 5][16], gated_bump_exp_i12 * t12 * (gated_sigmoid_i12 * (1.0f - gated_sigmoid_i12)));
                f32x16_store(&gated_bump_mul_grad[i + 5][16], f32x16_load(&gated_add[i + 5][16]) * (gated_bump_exp_i12 * (gated_sigmoid_i12 * t12)) * -2.0f);
                const f32x16 t13 = f32x16_load(&gated_1_input_grad[i + 6][0]) + s6_0;
                f32x16_store(&gated_mul_grad[i + 6][0], gated_bump_exp_i13 * t13 * (gated_sigmoid_i13 * (1.0f - gated_sigmoid_i13)));
                f32x16_store(&gated_bump_mul_grad[i + 6][0], f32x16_load(&gated_add[i + 6][0]) * (gated_bump_exp_i13 * (gated_sigmoid_i13 * t13)) * -2.0f);
                const f32x16 t14 = f32x16_load(&gated_1_input_grad[i + 6][16]) + s6_1;
                f32x16_store(&gated_mul_grad[i + 6][16], gated_bump_exp_i14 * t14 * (gated_sigmoid_i14 * (1.0f - gated_sigmoid_i14)));
                f32x16_store(&gated_bump_mul_grad[i + 6][16], f32x16_load(&gated_add[i + 6][16]) * (gated_bump_exp_i14 * (gated_sigmoid_i14 * t14)) * -2.0f);
                const f32x16 t15 = f32x16_load(&gated_1_input_grad[i + 7][0]) + s7_0;
                f32x16_store(&gated_mul_grad[i + 7][0], gated_bump_exp_i15 * t15 * (gated_sigmoid_i15 * (1.0f - gated_sigmoid_i15)));
                f32x16_store(&gated_bump_mul_grad[i + 7][0], f32x16_load(&gated_add[i + 7][0]) * (gated_bump_exp_i15 * (gated_sigmoid_i15 * t15)) * -2.0f);
                const f32x16 t16 = f32x16_load(&gated_1_input_grad[i + 7][16]) + s7_1;
                f32x16_store(&gated_mul_grad[i + 7][16], gated_bump_exp_i16 * t16 * (gated_sigmoid_i16 * (1.0f - gated_sigmoid_i16)));
                f32x16_store(&gated_bump_mul_grad[i + 7][16], f32x16_load(&gated_add[i + 7][16]) * (gated_bump_exp_i16 * (gated_sigmoid_i16 * t16)) * -2.0f);
                const f32x16 t17 = f32x16_load(&gated_1_input_grad[i + 8][0]) + s8_0;
                f32x16_store(&gated_mul_grad[i + 8][0], gated_bump_exp_i17 * t17 * (gated_sigmoid_i17 * (1.0f - gated_sigmoid_i17)));
                f32x16_store(&gated_bump_mul_grad[i + 8][0], f32x16_load(&gated_add[i + 8][0]) * (gated_bump_exp_i17 * (gated_sigmoid_i17 * t17)) * -2.0f);
                const f32x16 t18 = f32x16_load(&gated_1_input_grad[i + 8][16]) + s8_1;
                f32x16_store(&gated_mul_grad[i + 8][16], gated_bump_exp_i18 * t18 * (gated_sigmoid_i18 * (1.0f - gated_sigmoid_i18)));
                f32x16_store(&gated_bump_mul_grad[i + 8][16], f32x16_load(&gated_add[i + 8][16]) * (gated_bump_exp_i18 * (gated_sigmoid_i18 * t18)) * -2.0f);
                const f32x16 t19 = f32x16_load(&gated_1_input_grad[i + 9][0]) + s9_0;
                f32x16_store(&gated_mul_grad[i + 9][0], gated_bump_exp_i19 * t19 * (gated_sigmoid_i19 * (1.0f - gated_sigmoid_i19)));
                f32x16_store(&gated_bump_mul_grad[i + 9][0], f32x16_load(&gated_add[i + 9][0]) * (gated_bump_exp_i19 * (gated_sigmoid_i19 * t19)) * -2.0f);
                const f32x16 t20 = f32x16_load(&gated_1_input_grad[i + 9][16]) + s9_1;
                f32x16_store(&gated_mul_grad[i + 9][16], gated_bump_exp_i20 * t20 * (gated_sigmoid_i20 * (1.0f - gated_sigmoid_i20)));
                f32x16_store(&gated_bump_mul_grad[i + 9][16], f32x16_load(&gated_add[i + 9][16]) * (gated_bump_exp_i20 * (gated_sigmoid_i20 * t20)) * -2.0f);
            }
        }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:32: velocity = momentum * velocity - lr * grad
// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// custom.dl:33: param = param + velocity
// contract, mul, mul, add, mul, sub, add: [20, 32] -> [32, 32], 47.1 kFLOP
static void gated_1_input_grad_4(custom *m)
{
    const float (*restrict gated_1_bump_mul_grad)[32] = (void *)(m->arena + 23040);
    const float (*restrict gated_mul)[32] = (void *)(m->arena + 7680);
    const float momentum = m->momentum;
    const float momentum_sgd_mul = *(const float *)(m->arena + 25728);
    float (*restrict wave_gated_1_kernel)[32] = m->wave_gated_1_kernel;
    float (*restrict wave_gated_1_kernel_velocity)[32] = m->wave_gated_1_kernel_velocity;

    {
        for (int i = 0; i < 22; i += 11) {
            // 11 x 32 in registers
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
            for (int k = 0; k < 20; k++) {
                const f32x16 w = f32x16_load(&gated_1_bump_mul_grad[k][0]);
                const f32x16 w2 = f32x16_load(&gated_1_bump_mul_grad[k][16]);
                const float a = gated_mul[k][i];
                s0_0 += a * w;
                s0_1 += a * w2;
                const float a2 = gated_mul[k][i + 1];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                const float a3 = gated_mul[k][i + 2];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                const float a4 = gated_mul[k][i + 3];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                const float a5 = gated_mul[k][i + 4];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                const float a6 = gated_mul[k][i + 5];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                const float a7 = gated_mul[k][i + 6];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                const float a8 = gated_mul[k][i + 7];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                const float a9 = gated_mul[k][i + 8];
                s8_0 += a9 * w;
                s8_1 += a9 * w2;
                const float a10 = gated_mul[k][i + 9];
                s9_0 += a10 * w;
                s9_1 += a10 * w2;
                const float a11 = gated_mul[k][i + 10];
                s10_0 += a11 * w;
                s10_1 += a11 * w2;
            }
            const f32x16 wave_gated_1_kernel_i = f32x16_load(&wave_gated_1_kernel[i][0]);
            const f32x16 t = f32x16_load(&wave_gated_1_kernel_velocity[i][0]) * momentum;
            const f32x16 t2 = t - momentum_sgd_mul * (wave_gated_1_kernel_i * 2e-05f + s0_0);
            f32x16_store(&wave_gated_1_kernel[i][0], wave_gated_1_kernel_i + t2);
            f32x16_store(&wave_gated_1_kernel_velocity[i][0], t2);
            const f32x16 wave_gated_1_kernel_i2 = f32x16_load(&wave_gated_1_kernel[i][16]);
            const f32x16 t3 = f32x16_load(&wave_gated_1_kernel_velocity[i][16]) * momentum;
            const f32x16 t4 = t3 - momentum_sgd_mul * (wave_gated_1_kernel_i2 * 2e-05f + s0_1);
            f32x16_store(&wave_gated_1_kernel[i][16], wave_gated_1_kernel_i2 + t4);
            f32x16_store(&wave_gated_1_kernel_velocity[i][16], t4);
            const f32x16 wave_gated_1_kernel_i3 = f32x16_load(&wave_gated_1_kernel[i + 1][0]);
            const f32x16 t5 = f32x16_load(&wave_gated_1_kernel_velocity[i + 1][0]) * momentum;
            const f32x16 t6 = t5 - momentum_sgd_mul * (wave_gated_1_kernel_i3 * 2e-05f + s1_0);
            f32x16_store(&wave_gated_1_kernel[i + 1][0], wave_gated_1_kernel_i3 + t6);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 1][0], t6);
            const f32x16 wave_gated_1_kernel_i4 = f32x16_load(&wave_gated_1_kernel[i + 1][16]);
            const f32x16 t7 = f32x16_load(&wave_gated_1_kernel_velocity[i + 1][16]) * momentum;
            const f32x16 t8 = t7 - momentum_sgd_mul * (wave_gated_1_kernel_i4 * 2e-05f + s1_1);
            f32x16_store(&wave_gated_1_kernel[i + 1][16], wave_gated_1_kernel_i4 + t8);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 1][16], t8);
            const f32x16 wave_gated_1_kernel_i5 = f32x16_load(&wave_gated_1_kernel[i + 2][0]);
            const f32x16 t9 = f32x16_load(&wave_gated_1_kernel_velocity[i + 2][0]) * momentum;
            const f32x16 t10 = t9 - momentum_sgd_mul * (wave_gated_1_kernel_i5 * 2e-05f + s2_0);
            f32x16_store(&wave_gated_1_kernel[i + 2][0], wave_gated_1_kernel_i5 + t10);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 2][0], t10);
            const f32x16 wave_gated_1_kernel_i6 = f32x16_load(&wave_gated_1_kernel[i + 2][16]);
            const f32x16 t11 = f32x16_load(&wave_gated_1_kernel_velocity[i + 2][16]) * momentum;
            const f32x16 t12 = t11 - momentum_sgd_mul * (wave_gated_1_kernel_i6 * 2e-05f + s2_1);
            f32x16_store(&wave_gated_1_kernel[i + 2][16], wave_gated_1_kernel_i6 + t12);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 2][16], t12);
            const f32x16 wave_gated_1_kernel_i7 = f32x16_load(&wave_gated_1_kernel[i + 3][0]);
            const f32x16 t13 = f32x16_load(&wave_gated_1_kernel_velocity[i + 3][0]) * momentum;
            const f32x16 t14 = t13 - momentum_sgd_mul * (wave_gated_1_kernel_i7 * 2e-05f + s3_0);
            f32x16_store(&wave_gated_1_kernel[i + 3][0], wave_gated_1_kernel_i7 + t14);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 3][0], t14);
            const f32x16 wave_gated_1_kernel_i8 = f32x16_load(&wave_gated_1_kernel[i + 3][16]);
            const f32x16 t15 = f32x16_load(&wave_gated_1_kernel_velocity[i + 3][16]) * momentum;
            const f32x16 t16 = t15 - momentum_sgd_mul * (wave_gated_1_kernel_i8 * 2e-05f + s3_1);
            f32x16_store(&wave_gated_1_kernel[i + 3][16], wave_gated_1_kernel_i8 + t16);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 3][16], t16);
            const f32x16 wave_gated_1_kernel_i9 = f32x16_load(&wave_gated_1_kernel[i + 4][0]);
            const f32x16 t17 = f32x16_load(&wave_gated_1_kernel_velocity[i + 4][0]) * momentum;
            const f32x16 t18 = t17 - momentum_sgd_mul * (wave_gated_1_kernel_i9 * 2e-05f + s4_0);
            f32x16_store(&wave_gated_1_kernel[i + 4][0], wave_gated_1_kernel_i9 + t18);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 4][0], t18);
            const f32x16 wave_gated_1_kernel_i10 = f32x16_load(&wave_gated_1_kernel[i + 4][16]);
            const f32x16 t19 = f32x16_load(&wave_gated_1_kernel_velocity[i + 4][16]) * momentum;
            const f32x16 t20 = t19 - momentum_sgd_mul * (wave_gated_1_kernel_i10 * 2e-05f + s4_1);
            f32x16_store(&wave_gated_1_kernel[i + 4][16], wave_gated_1_kernel_i10 + t20);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 4][16], t20);
            const f32x16 wave_gated_1_kernel_i11 = f32x16_load(&wave_gated_1_kernel[i + 5][0]);
            const f32x16 t21 = f32x16_load(&wave_gated_1_kernel_velocity[i + 5][0]) * momentum;
            const f32x16 t22 = t21 - momentum_sgd_mul * (wave_gated_1_kernel_i11 * 2e-05f + s5_0);
            f32x16_store(&wave_gated_1_kernel[i + 5][0], wave_gated_1_kernel_i11 + t22);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 5][0], t22);
            const f32x16 wave_gated_1_kernel_i12 = f32x16_load(&wave_gated_1_kernel[i + 5][16]);
            const f32x16 t23 = f32x16_load(&wave_gated_1_kernel_velocity[i + 5][16]) * momentum;
            const f32x16 t24 = t23 - momentum_sgd_mul * (wave_gated_1_kernel_i12 * 2e-05f + s5_1);
            f32x16_store(&wave_gated_1_kernel[i + 5][16], wave_gated_1_kernel_i12 + t24);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 5][16], t24);
            const f32x16 wave_gated_1_kernel_i13 = f32x16_load(&wave_gated_1_kernel[i + 6][0]);
            const f32x16 t25 = f32x16_load(&wave_gated_1_kernel_velocity[i + 6][0]) * momentum;
            const f32x16 t26 = t25 - momentum_sgd_mul * (wave_gated_1_kernel_i13 * 2e-05f + s6_0);
            f32x16_store(&wave_gated_1_kernel[i + 6][0], wave_gated_1_kernel_i13 + t26);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 6][0], t26);
            const f32x16 wave_gated_1_kernel_i14 = f32x16_load(&wave_gated_1_kernel[i + 6][16]);
            const f32x16 t27 = f32x16_load(&wave_gated_1_kernel_velocity[i + 6][16]) * momentum;
            const f32x16 t28 = t27 - momentum_sgd_mul * (wave_gated_1_kernel_i14 * 2e-05f + s6_1);
            f32x16_store(&wave_gated_1_kernel[i + 6][16], wave_gated_1_kernel_i14 + t28);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 6][16], t28);
            const f32x16 wave_gated_1_kernel_i15 = f32x16_load(&wave_gated_1_kernel[i + 7][0]);
            const f32x16 t29 = f32x16_load(&wave_gated_1_kernel_velocity[i + 7][0]) * momentum;
            const f32x16 t30 = t29 - momentum_sgd_mul * (wave_gated_1_kernel_i15 * 2e-05f + s7_0);
            f32x16_store(&wave_gated_1_kernel[i + 7][0], wave_gated_1_kernel_i15 + t30);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 7][0], t30);
            const f32x16 wave_gated_1_kernel_i16 = f32x16_load(&wave_gated_1_kernel[i + 7][16]);
            const f32x16 t31 = f32x16_load(&wave_gated_1_kernel_velocity[i + 7][16]) * momentum;
            const f32x16 t32 = t31 - momentum_sgd_mul * (wave_gated_1_kernel_i16 * 2e-05f + s7_1);
            f32x16_store(&wave_gated_1_kernel[i + 7][16], wave_gated_1_kernel_i16 + t32);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 7][16], t32);
            const f32x16 wave_gated_1_kernel_i17 = f32x16_load(&wave_gated_1_kernel[i + 8][0]);
            const f32x16 t33 = f32x16_load(&wave_gated_1_kernel_velocity[i + 8][0]) * momentum;
            const f32x16 t34 = t33 - momentum_sgd_mul * (wave_gated_1_kernel_i17 * 2e-05f + s8_0);
            f32x16_store(&wave_gated_1_kernel[i + 8][0], wave_gated_1_kernel_i17 + t34);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 8][0], t34);
            const f32x16 wave_gated_1_kernel_i18 = f32x16_load(&wave_gated_1_kernel[i + 8][16]);
            const f32x16 t35 = f32x16_load(&wave_gated_1_kernel_velocity[i + 8][16]) * momentum;
            const f32x16 t36 = t35 - momentum_sgd_mul * (wave_gated_1_kernel_i18 * 2e-05f + s8_1);
            f32x16_store(&wave_gated_1_kernel[i + 8][16], wave_gated_1_kernel_i18 + t36);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 8][16], t36);
            const f32x16 wave_gated_1_kernel_i19 = f32x16_load(&wave_gated_1_kernel[i + 9][0]);
            const f32x16 t37 = f32x16_load(&wave_gated_1_kernel_velocity[i + 9][0]) * momentum;
            const f32x16 t38 = t37 - momentum_sgd_mul * (wave_gated_1_kernel_i19 * 2e-05f + s9_0);
            f32x16_store(&wave_gated_1_kernel[i + 9][0], wave_gated_1_kernel_i19 + t38);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 9][0], t38);
            const f32x16 wave_gated_1_kernel_i20 = f32x16_load(&wave_gated_1_kernel[i + 9][16]);
            const f32x16 t39 = f32x16_load(&wave_gated_1_kernel_velocity[i + 9][16]) * momentum;
            const f32x16 t40 = t39 - momentum_sgd_mul * (wave_gated_1_kernel_i20 * 2e-05f + s9_1);
            f32x16_store(&wave_gated_1_kernel[i + 9][16], wave_gated_1_kernel_i20 + t40);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 9][16], t40);
            const f32x16 wave_gated_1_kernel_i21 = f32x16_load(&wave_gated_1_kernel[i + 10][0]);
            const f32x16 t41 = f32x16_load(&wave_gated_1_kernel_velocity[i + 10][0]) * momentum;
            const f32x16 t42 = t41 - momentum_sgd_mul * (wave_gated_1_kernel_i21 * 2e-05f + s10_0);
            f32x16_store(&wave_gated_1_kernel[i + 10][0], wave_gated_1_kernel_i21 + t42);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 10][0], t42);
            const f32x16 wave_gated_1_kernel_i22 = f32x16_load(&wave_gated_1_kernel[i + 10][16]);
            const f32x16 t43 = f32x16_load(&wave_gated_1_kernel_velocity[i + 10][16]) * momentum;
            const f32x16 t44 = t43 - momentum_sgd_mul * (wave_gated_1_kernel_i22 * 2e-05f + s10_1);
            f32x16_store(&wave_gated_1_kernel[i + 10][16], wave_gated_1_kernel_i22 + t44);
            f32x16_store(&wave_gated_1_kernel_velocity[i + 10][16], t44);
        }
        {
            // 10 x 32 in registers
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
            for (int k = 0; k < 20; k++) {
                const f32x16 w = f32x16_load(&gated_1_bump_mul_grad[k][0]);
                const f32x16 w2 = f32x16_load(&gated_1_bump_mul_grad[k][16]);
                const float a = gated_mul[k][22];
                s0_0 += a * w;
                s0_1 += a * w2;
                const float a2 = gated_mul[k][23];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                const float a3 = gated_mul[k][24];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                const float a4 = gated_mul[k][25];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                const float a5 = gated_mul[k][26];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                const float a6 = gated_mul[k][27];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                const float a7 = gated_mul[k][28];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                const float a8 = gated_mul[k][29];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                const float a9 = gated_mul[k][30];
                s8_0 += a9 * w;
                s8_1 += a9 * w2;
                const float a10 = gated_mul[k][31];
                s9_0 += a10 * w;
                s9_1 += a10 * w2;
            }
            const f32x16 wave_gated_1_kernel_i = f32x16_load(&wave_gated_1_kernel[22][0]);
            const f32x16 t = f32x16_load(&wave_gated_1_kernel_velocity[22][0]) * momentum;
            const f32x16 t2 = t - momentum_sgd_mul * (wave_gated_1_kernel_i * 2e-05f + s0_0);
            f32x16_store(&wave_gated_1_kernel[22][0], wave_gated_1_kernel_i + t2);
            f32x16_store(&wave_gated_1_kernel_velocity[22][0], t2);
            const f32x16 wave_gated_1_kernel_i2 = f32x16_load(&wave_gated_1_kernel[22][16]);
            const f32x16 t3 = f32x16_load(&wave_gated_1_kernel_velocity[22][16]) * momentum;
            const f32x16 t4 = t3 - momentum_sgd_mul * (wave_gated_1_kernel_i2 * 2e-05f + s0_1);
            f32x16_store(&wave_gated_1_kernel[22][16], wave_gated_1_kernel_i2 + t4);
            f32x16_store(&wave_gated_1_kernel_velocity[22][16], t4);
            const f32x16 wave_gated_1_kernel_i3 = f32x16_load(&wave_gated_1_kernel[23][0]);
            const f32x16 t5 = f32x16_load(&wave_gated_1_kernel_velocity[23][0]) * momentum;
            const f32x16 t6 = t5 - momentum_sgd_mul * (wave_gated_1_kernel_i3 * 2e-05f + s1_0);
            f32x16_store(&wave_gated_1_kernel[23][0], wave_gated_1_kernel_i3 + t6);
            f32x16_store(&wave_gated_1_kernel_velocity[23][0], t6);
            const f32x16 wave_gated_1_kernel_i4 = f32x16_load(&wave_gated_1_kernel[23][16]);
            const f32x16 t7 = f32x16_load(&wave_gated_1_kernel_velocity[23][16]) * momentum;
            const f32x16 t8 = t7 - momentum_sgd_mul * (wave_gated_1_kernel_i4 * 2e-05f + s1_1);
            f32x16_store(&wave_gated_1_kernel[23][16], wave_gated_1_kernel_i4 + t8);
            f32x16_store(&wave_gated_1_kernel_velocity[23][16], t8);
            const f32x16 wave_gated_1_kernel_i5 = f32x16_load(&wave_gated_1_kernel[24][0]);
            const f32x16 t9 = f32x16_load(&wave_gated_1_kernel_velocity[24][0]) * momentum;
            const f32x16 t10 = t9 - momentum_sgd_mul * (wave_gated_1_kernel_i5 * 2e-05f + s2_0);
            f32x16_store(&wave_gated_1_kernel[24][0], wave_gated_1_kernel_i5 + t10);
            f32x16_store(&wave_gated_1_kernel_velocity[24][0], t10);
            const f32x16 wave_gated_1_kernel_i6 = f32x16_load(&wave_gated_1_kernel[24][16]);
            const f32x16 t11 = f32x16_load(&wave_gated_1_kernel_velocity[24][16]) * momentum;
            const f32x16 t12 = t11 - momentum_sgd_mul * (wave_gated_1_kernel_i6 * 2e-05f + s2_1);
            f32x16_store(&wave_gated_1_kernel[24][16], wave_gated_1_kernel_i6 + t12);
            f32x16_store(&wave_gated_1_kernel_velocity[24][16], t12);
            const f32x16 wave_gated_1_kernel_i7 = f32x16_load(&wave_gated_1_kernel[25][0]);
            const f32x16 t13 = f32x16_load(&wave_gated_1_kernel_velocity[25][0]) * momentum;
            const f32x16 t14 = t13 - momentum_sgd_mul * (wave_gated_1_kernel_i7 * 2e-05f + s3_0);
            f32x16_store(&wave_gated_1_kernel[25][0], wave_gated_1_kernel_i7 + t14);
            f32x16_store(&wave_gated_1_kernel_velocity[25][0], t14);
            const f32x16 wave_gated_1_kernel_i8 = f32x16_load(&wave_gated_1_kernel[25][16]);
            const f32x16 t15 = f32x16_load(&wave_gated_1_kernel_velocity[25][16]) * momentum;
            const f32x16 t16 = t15 - momentum_sgd_mul * (wave_gated_1_kernel_i8 * 2e-05f + s3_1);
            f32x16_store(&wave_gated_1_kernel[25][16], wave_gated_1_kernel_i8 + t16);
            f32x16_store(&wave_gated_1_kernel_velocity[25][16], t16);
            const f32x16 wave_gated_1_kernel_i9 = f32x16_load(&wave_gated_1_kernel[26][0]);
            const f32x16 t17 = f32x16_load(&wave_gated_1_kernel_velocity[26][0]) * momentum;
            const f32x16 t18 = t17 - momentum_sgd_mul * (wave_gated_1_kernel_i9 * 2e-05f + s4_0);
            f32x16_store(&wave_gated_1_kernel[26][0], wave_gated_1_kernel_i9 + t18);
            f32x16_store(&wave_gated_1_kernel_velocity[26][0], t18);
            const f32x16 wave_gated_1_kernel_i10 = f32x16_load(&wave_gated_1_kernel[26][16]);
            const f32x16 t19 = f32x16_load(&wave_gated_1_kernel_velocity[26][16]) * momentum;
            const f32x16 t20 = t19 - momentum_sgd_mul * (wave_gated_1_kernel_i10 * 2e-05f + s4_1);
            f32x16_store(&wave_gated_1_kernel[26][16], wave_gated_1_kernel_i10 + t20);
            f32x16_store(&wave_gated_1_kernel_velocity[26][16], t20);
            const f32x16 wave_gated_1_kernel_i11 = f32x16_load(&wave_gated_1_kernel[27][0]);
            const f32x16 t21 = f32x16_load(&wave_gated_1_kernel_velocity[27][0]) * momentum;
            const f32x16 t22 = t21 - momentum_sgd_mul * (wave_gated_1_kernel_i11 * 2e-05f + s5_0);
            f32x16_store(&wave_gated_1_kernel[27][0], wave_gated_1_kernel_i11 + t22);
            f32x16_store(&wave_gated_1_kernel_velocity[27][0], t22);
            const f32x16 wave_gated_1_kernel_i12 = f32x16_load(&wave_gated_1_kernel[27][16]);
            const f32x16 t23 = f32x16_load(&wave_gated_1_kernel_velocity[27][16]) * momentum;
            const f32x16 t24 = t23 - momentum_sgd_mul * (wave_gated_1_kernel_i12 * 2e-05f + s5_1);
            f32x16_store(&wave_gated_1_kernel[27][16], wave_gated_1_kernel_i12 + t24);
            f32x16_store(&wave_gated_1_kernel_velocity[27][16], t24);
            const f32x16 wave_gated_1_kernel_i13 = f32x16_load(&wave_gated_1_kernel[28][0]);
            const f32x16 t25 = f32x16_load(&wave_gated_1_kernel_velocity[28][0]) * momentum;
            const f32x16 t26 = t25 - momentum_sgd_mul * (wave_gated_1_kernel_i13 * 2e-05f + s6_0);
            f32x16_store(&wave_gated_1_kernel[28][0], wave_gated_1_kernel_i13 + t26);
            f32x16_store(&wave_gated_1_kernel_velocity[28][0], t26);
            const f32x16 wave_gated_1_kernel_i14 = f32x16_load(&wave_gated_1_kernel[28][16]);
            const f32x16 t27 = f32x16_load(&wave_gated_1_kernel_velocity[28][16]) * momentum;
            const f32x16 t28 = t27 - momentum_sgd_mul * (wave_gated_1_kernel_i14 * 2e-05f + s6_1);
            f32x16_store(&wave_gated_1_kernel[28][16], wave_gated_1_kernel_i14 + t28);
            f32x16_store(&wave_gated_1_kernel_velocity[28][16], t28);
            const f32x16 wave_gated_1_kernel_i15 = f32x16_load(&wave_gated_1_kernel[29][0]);
            const f32x16 t29 = f32x16_load(&wave_gated_1_kernel_velocity[29][0]) * momentum;
            const f32x16 t30 = t29 - momentum_sgd_mul * (wave_gated_1_kernel_i15 * 2e-05f + s7_0);
            f32x16_store(&wave_gated_1_kernel[29][0], wave_gated_1_kernel_i15 + t30);
            f32x16_store(&wave_gated_1_kernel_velocity[29][0], t30);
            const f32x16 wave_gated_1_kernel_i16 = f32x16_load(&wave_gated_1_kernel[29][16]);
            const f32x16 t31 = f32x16_load(&wave_gated_1_kernel_velocity[29][16]) * momentum;
            const f32x16 t32 = t31 - momentum_sgd_mul * (wave_gated_1_kernel_i16 * 2e-05f + s7_1);
            f32x16_store(&wave_gated_1_kernel[29][16], wave_gated_1_kernel_i16 + t32);
            f32x16_store(&wave_gated_1_kernel_velocity[29][16], t32);
            const f32x16 wave_gated_1_kernel_i17 = f32x16_load(&wave_gated_1_kernel[30][0]);
            const f32x16 t33 = f32x16_load(&wave_gated_1_kernel_velocity[30][0]) * momentum;
            const f32x16 t34 = t33 - momentum_sgd_mul * (wave_gated_1_kernel_i17 * 2e-05f + s8_0);
            f32x16_store(&wave_gated_1_kernel[30][0], wave_gated_1_kernel_i17 + t34);
            f32x16_store(&wave_gated_1_kernel_velocity[30][0], t34);
            const f32x16 wave_gated_1_kernel_i18 = f32x16_load(&wave_gated_1_kernel[30][16]);
            const f32x16 t35 = f32x16_load(&wave_gated_1_kernel_velocity[30][16]) * momentum;
            const f32x16 t36 = t35 - momentum_sgd_mul * (wave_gated_1_kernel_i18 * 2e-05f + s8_1);
            f32x16_store(&wave_gated_1_kernel[30][16], wave_gated_1_kernel_i18 + t36);
            f32x16_store(&wave_gated_1_kernel_velocity[30][16], t36);
            const f32x16 wave_gated_1_kernel_i19 = f32x16_load(&wave_gated_1_kernel[31][0]);
            const f32x16 t37 = f32x16_load(&wave_gated_1_kernel_velocity[31][0]) * momentum;
            const f32x16 t38 = t37 - momentum_sgd_mul * (wave_gated_1_kernel_i19 * 2e-05f + s9_0);
            f32x16_store(&wave_gated_1_kernel[31][0], wave_gated_1_kernel_i19 + t38);
            f32x16_store(&wave_gated_1_kernel_velocity[31][0], t38);
            const f32x16 wave_gated_1_kernel_i20 = f32x16_load(&wave_gated_1_kernel[31][16]);
            const f32x16 t39 = f32x16_load(&wave_gated_1_kernel_velocity[31][16]) * momentum;
            const f32x16 t40 = t39 - momentum_sgd_mul * (wave_gated_1_kernel_i20 * 2e-05f + s9_1);
            f32x16_store(&wave_gated_1_kernel[31][16], wave_gated_1_kernel_i20 + t40);
            f32x16_store(&wave_gated_1_kernel_velocity[31][16], t40);
        }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:32: velocity = momentum * velocity - lr * grad
// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// custom.dl:33: param = param + velocity
// contract, mul, mul, add, mul, sub, add: [20, 32], [20, 2] -> [2, 32], 2.94 kFLOP
static void gated_input_grad(custom *m)
{
    const float (*restrict gated_mul_grad)[32] = (void *)(m->arena + 12800);
    const float (*restrict x)[2] = m->x;
    const float momentum = m->momentum;
    const float momentum_sgd_mul = *(const float *)(m->arena + 25728);
    float (*restrict wave_gated_gate)[32] = m->wave_gated_gate;
    float (*restrict wave_gated_gate_velocity)[32] = m->wave_gated_gate_velocity;

    {
        {
            // 2 x 32 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s1_0 = f32x16_splat(0.0f);
            f32x16 s1_1 = f32x16_splat(0.0f);
            f32x16 s0_02 = f32x16_splat(0.0f);
            f32x16 s0_12 = f32x16_splat(0.0f);
            f32x16 s1_02 = f32x16_splat(0.0f);
            f32x16 s1_12 = f32x16_splat(0.0f);
            for (int k = 0; k < 20; k += 2) {
                {
                    const f32x16 w = f32x16_load(&gated_mul_grad[k][0]);
                    const f32x16 w2 = f32x16_load(&gated_mul_grad[k][16]);
                    const float a = x[k][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = x[k][1];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&gated_mul_grad[k + 1][0]);
                    const f32x16 w2 = f32x16_load(&gated_mul_grad[k + 1][16]);
                    const float a = x[k + 1][0];
                    s0_02 += a * w;
                    s0_12 += a * w2;
                    const float a2 = x[k + 1][1];
                    s1_02 += a2 * w;
                    s1_12 += a2 * w2;
                }
            }
            s0_0 += s0_02;
            s0_1 += s0_12;
            s1_0 += s1_02;
            s1_1 += s1_12;
            const f32x16 wave_gated_gate_i = f32x16_load(&wave_gated_gate[0][0]);
            const f32x16 t = momentum * f32x16_load(&wave_gated_gate_velocity[0][0]);
            const f32x16 t2 = t - momentum_sgd_mul * (wave_gated_gate_i * 2e-05f + s0_0);
            f32x16_store(&wave_gated_gate[0][0], wave_gated_gate_i + t2);
            f32x16_store(&wave_gated_gate_velocity[0][0], t2);
            const f32x16 wave_gated_gate_i2 = f32x16_load(&wave_gated_gate[0][16]);
            const f32x16 t3 = momentum * f32x16_load(&wave_gated_gate_velocity[0][16]);
            const f32x16 t4 = t3 - momentum_sgd_mul * (wave_gated_gate_i2 * 2e-05f + s0_1);
            f32x16_store(&wave_gated_gate[0][16], wave_gated_gate_i2 + t4);
            f32x16_store(&wave_gated_gate_velocity[0][16], t4);
            const f32x16 wave_gated_gate_i3 = f32x16_load(&wave_gated_gate[1][0]);
            const f32x16 t5 = momentum * f32x16_load(&wave_gated_gate_velocity[1][0]);
            const f32x16 t6 = t5 - momentum_sgd_mul * (wave_gated_gate_i3 * 2e-05f + s1_0);
            f32x16_store(&wave_gated_gate[1][0], wave_gated_gate_i3 + t6);
            f32x16_store(&wave_gated_gate_velocity[1][0], t6);
            const f32x16 wave_gated_gate_i4 = f32x16_load(&wave_gated_gate[1][16]);
            const f32x16 t7 = momentum * f32x16_load(&wave_gated_gate_velocity[1][16]);
            const f32x16 t8 = t7 - momentum_sgd_mul * (wave_gated_gate_i4 * 2e-05f + s1_1);
            f32x16_store(&wave_gated_gate[1][16], wave_gated_gate_i4 + t8);
            f32x16_store(&wave_gated_gate_velocity[1][16], t8);
        }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:32: velocity = momentum * velocity - lr * grad
// custom.dl:33: param = param + velocity
// reduce, mul, mul, sub, add: [20, 32] -> [32], 768 FLOP
static void gated_bias_grad(custom *m)
{
    const float (*restrict gated_bump_mul_grad)[32] = (void *)(m->arena + 15360);
    const float momentum = m->momentum;
    const float momentum_sgd_mul = *(const float *)(m->arena + 25728);
    float *restrict wave_gated_bias = m->wave_gated_bias;
    float *restrict wave_gated_bias_velocity = m->wave_gated_bias_velocity;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 20; b++) {
        sum += f32x16_load(&gated_bump_mul_grad[b][0]);
        sum2 += f32x16_load(&gated_bump_mul_grad[b][16]);
    }
    const f32x16 t = f32x16_load(&wave_gated_bias_velocity[0]) * momentum - momentum_sgd_mul * sum;
    f32x16_store(&wave_gated_bias[0], f32x16_load(&wave_gated_bias[0]) + t);
    f32x16_store(&wave_gated_bias_velocity[0], t);
    const f32x16 t2 = f32x16_load(&wave_gated_bias_velocity[16]) * momentum - momentum_sgd_mul * sum2;
    f32x16_store(&wave_gated_bias[16], f32x16_load(&wave_gated_bias[16]) + t2);
    f32x16_store(&wave_gated_bias_velocity[16], t2);
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:32: velocity = momentum * velocity - lr * grad
// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// custom.dl:33: param = param + velocity
// contract, mul, mul, add, mul, sub, add: [20, 32], [20, 2] -> [2, 32], 2.94 kFLOP
static void gated_input_grad_2(custom *m)
{
    const float (*restrict gated_bump_mul_grad)[32] = (void *)(m->arena + 15360);
    const float (*restrict x)[2] = m->x;
    const float momentum = m->momentum;
    const float momentum_sgd_mul = *(const float *)(m->arena + 25728);
    float (*restrict wave_gated_kernel)[32] = m->wave_gated_kernel;
    float (*restrict wave_gated_kernel_velocity)[32] = m->wave_gated_kernel_velocity;

    {
        {
            // 2 x 32 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s1_0 = f32x16_splat(0.0f);
            f32x16 s1_1 = f32x16_splat(0.0f);
            f32x16 s0_02 = f32x16_splat(0.0f);
            f32x16 s0_12 = f32x16_splat(0.0f);
            f32x16 s1_02 = f32x16_splat(0.0f);
            f32x16 s1_12 = f32x16_splat(0.0f);
            for (int k = 0; k < 20; k += 2) {
                {
                    const f32x16 w = f32x16_load(&gated_bump_mul_grad[k][0]);
                    const f32x16 w2 = f32x16_load(&gated_bump_mul_grad[k][16]);
                    const float a = x[k][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = x[k][1];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&gated_bump_mul_grad[k + 1][0]);
                    const f32x16 w2 = f32x16_load(&gated_bump_mul_grad[k + 1][16]);
                    const float a = x[k + 1][0];
                    s0_02 += a * w;
                    s0_12 += a * w2;
                    const float a2 = x[k + 1][1];
                    s1_02 += a2 * w;
                    s1_12 += a2 * w2;
                }
            }
            s0_0 += s0_02;
            s0_1 += s0_12;
            s1_0 += s1_02;
            s1_1 += s1_12;
            const f32x16 wave_gated_kernel_i = f32x16_load(&wave_gated_kernel[0][0]);
            const f32x16 t = f32x16_load(&wave_gated_kernel_velocity[0][0]) * momentum;
            const f32x16 t2 = t - momentum_sgd_mul * (wave_gated_kernel_i * 2e-05f + s0_0);
            f32x16_store(&wave_gated_kernel[0][0], wave_gated_kernel_i + t2);
            f32x16_store(&wave_gated_kernel_velocity[0][0], t2);
            const f32x16 wave_gated_kernel_i2 = f32x16_load(&wave_gated_kernel[0][16]);
            const f32x16 t3 = f32x16_load(&wave_gated_kernel_velocity[0][16]) * momentum;
            const f32x16 t4 = t3 - momentum_sgd_mul * (wave_gated_kernel_i2 * 2e-05f + s0_1);
            f32x16_store(&wave_gated_kernel[0][16], wave_gated_kernel_i2 + t4);
            f32x16_store(&wave_gated_kernel_velocity[0][16], t4);
            const f32x16 wave_gated_kernel_i3 = f32x16_load(&wave_gated_kernel[1][0]);
            const f32x16 t5 = f32x16_load(&wave_gated_kernel_velocity[1][0]) * momentum;
            const f32x16 t6 = t5 - momentum_sgd_mul * (wave_gated_kernel_i3 * 2e-05f + s1_0);
            f32x16_store(&wave_gated_kernel[1][0], wave_gated_kernel_i3 + t6);
            f32x16_store(&wave_gated_kernel_velocity[1][0], t6);
            const f32x16 wave_gated_kernel_i4 = f32x16_load(&wave_gated_kernel[1][16]);
            const f32x16 t7 = f32x16_load(&wave_gated_kernel_velocity[1][16]) * momentum;
            const f32x16 t8 = t7 - momentum_sgd_mul * (wave_gated_kernel_i4 * 2e-05f + s1_1);
            f32x16_store(&wave_gated_kernel[1][16], wave_gated_kernel_i4 + t8);
            f32x16_store(&wave_gated_kernel_velocity[1][16], t8);
        }
    }
}

// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.
static void train_step(void *model, int count)
{
    struct custom *m = model;
    for (int b = 0; b < 20; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    gated(m);
    gated_2(m);
    gated_1(m);
    gated_1_2(m);
    dense(m);
    l2_y(m);
    l2_sum(m);
    l2_sum_2(m);
    l2_sum_3(m);
    l2_sum_4(m);
    mean_loss(m);
    if (!isfinite(m->loss))
        return;
    momentum_sgd_mul(m);
    r_squared_sum(m);
    r_squared_sum_2(m);
    r_squared_sum_3(m);
    r_squared_sum_4(m);
    log_cosh_d_grad(m);
    dense_bias_grad(m);
    dense_input_grad(m);
    dense_input_grad_2(m);
    gated_1_input_grad(m);
    gated_1_input_grad_2(m);
    gated_1_bias_grad(m);
    gated_1_input_grad_3(m);
    gated_1_input_grad_4(m);
    gated_input_grad(m);
    gated_bias_grad(m);
    gated_input_grad_2(m);
    m->step++;
}

// ---- evaluation ---------------------------------------------------------------------------------

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// contract, add: [2, 32], [20, 2], [32] -> [20, 32], 3.2 kFLOP
static void evaluate_gated(custom *m)
{
    const float (*restrict wave_gated_kernel)[32] = m->wave_gated_kernel;
    const float (*restrict x)[2] = m->x;
    const float *restrict wave_gated_bias = m->wave_gated_bias;
    float (*restrict gated)[32] = (void *)(m->arena + 0);

    {
        for (int i = 0; i < 20; i += 10) {
            // 10 x 32 in registers
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
            {
                const f32x16 w = f32x16_load(&wave_gated_kernel[0][0]);
                const f32x16 w2 = f32x16_load(&wave_gated_kernel[0][16]);
                const float a = x[i][0];
                s0_0 += a * w;
                s0_1 += a * w2;
                const float a2 = x[i + 1][0];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                const float a3 = x[i + 2][0];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                const float a4 = x[i + 3][0];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                const float a5 = x[i + 4][0];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                const float a6 = x[i + 5][0];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                const float a7 = x[i + 6][0];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                const float a8 = x[i + 7][0];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                const float a9 = x[i + 8][0];
                s8_0 += a9 * w;
                s8_1 += a9 * w2;
                const float a10 = x[i + 9][0];
                s9_0 += a10 * w;
                s9_1 += a10 * w2;
            }
            {
                const f32x16 w = f32x16_load(&wave_gated_kernel[1][0]);
                const f32x16 w2 = f32x16_load(&wave_gated_kernel[1][16]);
                const float a = x[i][1];
                s0_0 += a * w;
                s0_1 += a * w2;
                const float a2 = x[i + 1][1];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                const float a3 = x[i + 2][1];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                const float a4 = x[i + 3][1];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                const float a5 = x[i + 4][1];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                const float a6 = x[i + 5][1];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                const float a7 = x[i + 6][1];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                const float a8 = x[i + 7][1];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                const float a9 = x[i + 8][1];
                s8_0 += a9 * w;
                s8_1 += a9 * w2;
                const float a10 = x[i + 9][1];
                s9_0 += a10 * w;
                s9_1 += a10 * w2;
            }
            f32x16_store(&gated[i][0], s0_0 + f32x16_load(&wave_gated_bias[0]));
            f32x16_store(&gated[i][16], s0_1 + f32x16_load(&wave_gated_bias[16]));
            f32x16_store(&gated[i + 1][0], s1_0 + f32x16_load(&wave_gated_bias[0]));
            f32x16_store(&gated[i + 1][16], s1_1 + f32x16_load(&wave_gated_bias[16]));
            f32x16_store(&gated[i + 2][0], s2_0 + f32x16_load(&wave_gated_bias[0]));
            f32x16_store(&gated[i + 2][16], s2_1 + f32x16_load(&wave_gated_bias[16]));
            f32x16_store(&gated[i + 3][0], s3_0 + f32x16_load(&wave_gated_bias[0]));
            f32x16_store(&gated[i + 3][16], s3_1 + f32x16_load(&wave_gated_bias[16]));
            f32x16_store(&gated[i + 4][0], s4_0 + f32x16_load(&wave_gated_bias[0]));
            f32x16_store(&gated[i + 4][16], s4_1 + f32x16_load(&wave_gated_bias[16]));
            f32x16_store(&gated[i + 5][0], s5_0 + f32x16_load(&wave_gated_bias[0]));
            f32x16_store(&gated[i + 5][16], s5_1 + f32x16_load(&wave_gated_bias[16]));
            f32x16_store(&gated[i + 6][0], s6_0 + f32x16_load(&wave_gated_bias[0]));
            f32x16_store(&gated[i + 6][16], s6_1 + f32x16_load(&wave_gated_bias[16]));
            f32x16_store(&gated[i + 7][0], s7_0 + f32x16_load(&wave_gated_bias[0]));
            f32x16_store(&gated[i + 7][16], s7_1 + f32x16_load(&wave_gated_bias[16]));
            f32x16_store(&gated[i + 8][0], s8_0 + f32x16_load(&wave_gated_bias[0]));
            f32x16_store(&gated[i + 8][16], s8_1 + f32x16_load(&wave_gated_bias[16]));
            f32x16_store(&gated[i + 9][0], s9_0 + f32x16_load(&wave_gated_bias[0]));
            f32x16_store(&gated[i + 9][16], s9_1 + f32x16_load(&wave_gated_bias[16]));
        }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:7: function bump(x) = exp(-x^2)
// contract, mul, neg, exp, sigmoid, mul: [20, 32], [2, 32], [20, 2] -> [20, 32], 26.9 kFLOP
static void evaluate_gated_2(custom *m)
{
    const float (*restrict gated)[32] = (void *)(m->arena + 0);
    const float (*restrict wave_gated_gate)[32] = m->wave_gated_gate;
    const float (*restrict x)[2] = m->x;
    float (*restrict gated_2)[32] = (void *)(m->arena + 2560);

    {
        for (int i = 0; i < 20; i += 10) {
            const f32x16 gated_i = f32x16_load(&gated[i][0]);
            const f32x16 t = f32x16_exp(-(gated_i * gated_i));
            const f32x16 gated_i2 = f32x16_load(&gated[i][16]);
            const f32x16 t2 = f32x16_exp(-(gated_i2 * gated_i2));
            const f32x16 gated_i3 = f32x16_load(&gated[i + 1][0]);
            const f32x16 t3 = f32x16_exp(-(gated_i3 * gated_i3));
            const f32x16 gated_i4 = f32x16_load(&gated[i + 1][16]);
            const f32x16 t4 = f32x16_exp(-(gated_i4 * gated_i4));
            const f32x16 gated_i5 = f32x16_load(&gated[i + 2][0]);
            const f32x16 t5 = f32x16_exp(-(gated_i5 * gated_i5));
            const f32x16 gated_i6 = f32x16_load(&gated[i + 2][16]);
            const f32x16 t6 = f32x16_exp(-(gated_i6 * gated_i6));
            const f32x16 gated_i7 = f32x16_load(&gated[i + 3][0]);
            const f32x16 t7 = f32x16_exp(-(gated_i7 * gated_i7));
            const f32x16 gated_i8 = f32x16_load(&gated[i + 3][16]);
            const f32x16 t8 = f32x16_exp(-(gated_i8 * gated_i8));
            const f32x16 gated_i9 = f32x16_load(&gated[i + 4][0]);
            const f32x16 t9 = f32x16_exp(-(gated_i9 * gated_i9));
            const f32x16 gated_i10 = f32x16_load(&gated[i + 4][16]);
            const f32x16 t10 = f32x16_exp(-(gated_i10 * gated_i10));
            const f32x16 gated_i11 = f32x16_load(&gated[i + 5][0]);
            const f32x16 t11 = f32x16_exp(-(gated_i11 * gated_i11));
            const f32x16 gated_i12 = f32x16_load(&gated[i + 5][16]);
            const f32x16 t12 = f32x16_exp(-(gated_i12 * gated_i12));
            const f32x16 gated_i13 = f32x16_load(&gated[i + 6][0]);
            const f32x16 t13 = f32x16_exp(-(gated_i13 * gated_i13));
            const f32x16 gated_i14 = f32x16_load(&gated[i + 6][16]);
            const f32x16 t14 = f32x16_exp(-(gated_i14 * gated_i14));
            const f32x16 gated_i15 = f32x16_load(&gated[i + 7][0]);
            const f32x16 t15 = f32x16_exp(-(gated_i15 * gated_i15));
            const f32x16 gated_i16 = f32x16_load(&gated[i + 7][16]);
            const f32x16 t16 = f32x16_exp(-(gated_i16 * gated_i16));
            const f32x16 gated_i17 = f32x16_load(&gated[i + 8][0]);
            const f32x16 t17 = f32x16_exp(-(gated_i17 * gated_i17));
            const f32x16 gated_i18 = f32x16_load(&gated[i + 8][16]);
            const f32x16 t18 = f32x16_exp(-(gated_i18 * gated_i18));
            const f32x16 gated_i19 = f32x16_load(&gated[i + 9][0]);
            const f32x16 t19 = f32x16_exp(-(gated_i19 * gated_i19));
            const f32x16 gated_i20 = f32x16_load(&gated[i + 9][16]);
            const f32x16 t20 = f32x16_exp(-(gated_i20 * gated_i20));
            {
                // 10 x 32 in registers
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
                {
                    const f32x16 w = f32x16_load(&wave_gated_gate[0][0]);
                    const f32x16 w2 = f32x16_load(&wave_gated_gate[0][16]);
                    const float a = x[i][0];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = x[i + 1][0];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = x[i + 2][0];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = x[i + 3][0];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = x[i + 4][0];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = x[i + 5][0];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = x[i + 6][0];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = x[i + 7][0];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = x[i + 8][0];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = x[i + 9][0];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                }
                {
                    const f32x16 w = f32x16_load(&wave_gated_gate[1][0]);
                    const f32x16 w2 = f32x16_load(&wave_gated_gate[1][16]);
                    const float a = x[i][1];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = x[i + 1][1];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = x[i + 2][1];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = x[i + 3][1];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = x[i + 4][1];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = x[i + 5][1];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = x[i + 6][1];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = x[i + 7][1];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = x[i + 8][1];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = x[i + 9][1];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                }
                f32x16_store(&gated_2[i][0], t * f32x16_sigmoid(s0_0));
                f32x16_store(&gated_2[i][16], t2 * f32x16_sigmoid(s0_1));
                f32x16_store(&gated_2[i + 1][0], t3 * f32x16_sigmoid(s1_0));
                f32x16_store(&gated_2[i + 1][16], t4 * f32x16_sigmoid(s1_1));
                f32x16_store(&gated_2[i + 2][0], t5 * f32x16_sigmoid(s2_0));
                f32x16_store(&gated_2[i + 2][16], t6 * f32x16_sigmoid(s2_1));
                f32x16_store(&gated_2[i + 3][0], t7 * f32x16_sigmoid(s3_0));
                f32x16_store(&gated_2[i + 3][16], t8 * f32x16_sigmoid(s3_1));
                f32x16_store(&gated_2[i + 4][0], t9 * f32x16_sigmoid(s4_0));
                f32x16_store(&gated_2[i + 4][16], t10 * f32x16_sigmoid(s4_1));
                f32x16_store(&gated_2[i + 5][0], t11 * f32x16_sigmoid(s5_0));
                f32x16_store(&gated_2[i + 5][16], t12 * f32x16_sigmoid(s5_1));
                f32x16_store(&gated_2[i + 6][0], t13 * f32x16_sigmoid(s6_0));
                f32x16_store(&gated_2[i + 6][16], t14 * f32x16_sigmoid(s6_1));
                f32x16_store(&gated_2[i + 7][0], t15 * f32x16_sigmoid(s7_0));
                f32x16_store(&gated_2[i + 7][16], t16 * f32x16_sigmoid(s7_1));
                f32x16_store(&gated_2[i + 8][0], t17 * f32x16_sigmoid(s8_0));
                f32x16_store(&gated_2[i + 8][16], t18 * f32x16_sigmoid(s8_1));
                f32x16_store(&gated_2[i + 9][0], t19 * f32x16_sigmoid(s9_0));
                f32x16_store(&gated_2[i + 9][16], t20 * f32x16_sigmoid(s9_1));
            }
        }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// contract, add: [32, 32], [20, 32], [32] -> [20, 32], 41.6 kFLOP
static void evaluate_gated_1(custom *m)
{
    const float (*restrict wave_gated_1_kernel)[32] = m->wave_gated_1_kernel;
    const float (*restrict gated_2)[32] = (void *)(m->arena + 2560);
    const float *restrict wave_gated_1_bias = m->wave_gated_1_bias;
    float (*restrict gated_1)[32] = (void *)(m->arena + 0);

    {
        for (int i = 0; i < 20; i += 10) {
            // 10 x 32 in registers
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
            for (int k = 0; k < 32; k++) {
                const f32x16 w = f32x16_load(&wave_gated_1_kernel[k][0]);
                const f32x16 w2 = f32x16_load(&wave_gated_1_kernel[k][16]);
                const float a = gated_2[i][k];
                s0_0 += a * w;
                s0_1 += a * w2;
                const float a2 = gated_2[i + 1][k];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                const float a3 = gated_2[i + 2][k];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                const float a4 = gated_2[i + 3][k];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                const float a5 = gated_2[i + 4][k];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                const float a6 = gated_2[i + 5][k];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                const float a7 = gated_2[i + 6][k];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                const float a8 = gated_2[i + 7][k];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                const float a9 = gated_2[i + 8][k];
                s8_0 += a9 * w;
                s8_1 += a9 * w2;
                const float a10 = gated_2[i + 9][k];
                s9_0 += a10 * w;
                s9_1 += a10 * w2;
            }
            f32x16_store(&gated_1[i][0], s0_0 + f32x16_load(&wave_gated_1_bias[0]));
            f32x16_store(&gated_1[i][16], s0_1 + f32x16_load(&wave_gated_1_bias[16]));
            f32x16_store(&gated_1[i + 1][0], s1_0 + f32x16_load(&wave_gated_1_bias[0]));
            f32x16_store(&gated_1[i + 1][16], s1_1 + f32x16_load(&wave_gated_1_bias[16]));
            f32x16_store(&gated_1[i + 2][0], s2_0 + f32x16_load(&wave_gated_1_bias[0]));
            f32x16_store(&gated_1[i + 2][16], s2_1 + f32x16_load(&wave_gated_1_bias[16]));
            f32x16_store(&gated_1[i + 3][0], s3_0 + f32x16_load(&wave_gated_1_bias[0]));
            f32x16_store(&gated_1[i + 3][16], s3_1 + f32x16_load(&wave_gated_1_bias[16]));
            f32x16_store(&gated_1[i + 4][0], s4_0 + f32x16_load(&wave_gated_1_bias[0]));
            f32x16_store(&gated_1[i + 4][16], s4_1 + f32x16_load(&wave_gated_1_bias[16]));
            f32x16_store(&gated_1[i + 5][0], s5_0 + f32x16_load(&wave_gated_1_bias[0]));
            f32x16_store(&gated_1[i + 5][16], s5_1 + f32x16_load(&wave_gated_1_bias[16]));
            f32x16_store(&gated_1[i + 6][0], s6_0 + f32x16_load(&wave_gated_1_bias[0]));
            f32x16_store(&gated_1[i + 6][16], s6_1 + f32x16_load(&wave_gated_1_bias[16]));
            f32x16_store(&gated_1[i + 7][0], s7_0 + f32x16_load(&wave_gated_1_bias[0]));
            f32x16_store(&gated_1[i + 7][16], s7_1 + f32x16_load(&wave_gated_1_bias[16]));
            f32x16_store(&gated_1[i + 8][0], s8_0 + f32x16_load(&wave_gated_1_bias[0]));
            f32x16_store(&gated_1[i + 8][16], s8_1 + f32x16_load(&wave_gated_1_bias[16]));
            f32x16_store(&gated_1[i + 9][0], s9_0 + f32x16_load(&wave_gated_1_bias[0]));
            f32x16_store(&gated_1[i + 9][16], s9_1 + f32x16_load(&wave_gated_1_bias[16]));
        }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:7: function bump(x) = exp(-x^2)
// contract, mul, neg, exp, sigmoid, mul: [20, 32], [32, 32] -> [20, 32], 65.3 kFLOP
static void evaluate_gated_1_2(custom *m)
{
    const float (*restrict gated_1)[32] = (void *)(m->arena + 0);
    const float (*restrict wave_gated_1_gate)[32] = m->wave_gated_1_gate;
    const float (*restrict gated_2)[32] = (void *)(m->arena + 2560);
    float (*restrict gated_1_2)[32] = (void *)(m->arena + 5120);

    {
        for (int i = 0; i < 20; i += 10) {
            const f32x16 gated_1_i = f32x16_load(&gated_1[i][0]);
            const f32x16 t = f32x16_exp(-(gated_1_i * gated_1_i));
            const f32x16 gated_1_i2 = f32x16_load(&gated_1[i][16]);
            const f32x16 t2 = f32x16_exp(-(gated_1_i2 * gated_1_i2));
            const f32x16 gated_1_i3 = f32x16_load(&gated_1[i + 1][0]);
            const f32x16 t3 = f32x16_exp(-(gated_1_i3 * gated_1_i3));
            const f32x16 gated_1_i4 = f32x16_load(&gated_1[i + 1][16]);
            const f32x16 t4 = f32x16_exp(-(gated_1_i4 * gated_1_i4));
            const f32x16 gated_1_i5 = f32x16_load(&gated_1[i + 2][0]);
            const f32x16 t5 = f32x16_exp(-(gated_1_i5 * gated_1_i5));
            const f32x16 gated_1_i6 = f32x16_load(&gated_1[i + 2][16]);
            const f32x16 t6 = f32x16_exp(-(gated_1_i6 * gated_1_i6));
            const f32x16 gated_1_i7 = f32x16_load(&gated_1[i + 3][0]);
            const f32x16 t7 = f32x16_exp(-(gated_1_i7 * gated_1_i7));
            const f32x16 gated_1_i8 = f32x16_load(&gated_1[i + 3][16]);
            const f32x16 t8 = f32x16_exp(-(gated_1_i8 * gated_1_i8));
            const f32x16 gated_1_i9 = f32x16_load(&gated_1[i + 4][0]);
            const f32x16 t9 = f32x16_exp(-(gated_1_i9 * gated_1_i9));
            const f32x16 gated_1_i10 = f32x16_load(&gated_1[i + 4][16]);
            const f32x16 t10 = f32x16_exp(-(gated_1_i10 * gated_1_i10));
            const f32x16 gated_1_i11 = f32x16_load(&gated_1[i + 5][0]);
            const f32x16 t11 = f32x16_exp(-(gated_1_i11 * gated_1_i11));
            const f32x16 gated_1_i12 = f32x16_load(&gated_1[i + 5][16]);
            const f32x16 t12 = f32x16_exp(-(gated_1_i12 * gated_1_i12));
            const f32x16 gated_1_i13 = f32x16_load(&gated_1[i + 6][0]);
            const f32x16 t13 = f32x16_exp(-(gated_1_i13 * gated_1_i13));
            const f32x16 gated_1_i14 = f32x16_load(&gated_1[i + 6][16]);
            const f32x16 t14 = f32x16_exp(-(gated_1_i14 * gated_1_i14));
            const f32x16 gated_1_i15 = f32x16_load(&gated_1[i + 7][0]);
            const f32x16 t15 = f32x16_exp(-(gated_1_i15 * gated_1_i15));
            const f32x16 gated_1_i16 = f32x16_load(&gated_1[i + 7][16]);
            const f32x16 t16 = f32x16_exp(-(gated_1_i16 * gated_1_i16));
            const f32x16 gated_1_i17 = f32x16_load(&gated_1[i + 8][0]);
            const f32x16 t17 = f32x16_exp(-(gated_1_i17 * gated_1_i17));
            const f32x16 gated_1_i18 = f32x16_load(&gated_1[i + 8][16]);
            const f32x16 t18 = f32x16_exp(-(gated_1_i18 * gated_1_i18));
            const f32x16 gated_1_i19 = f32x16_load(&gated_1[i + 9][0]);
            const f32x16 t19 = f32x16_exp(-(gated_1_i19 * gated_1_i19));
            const f32x16 gated_1_i20 = f32x16_load(&gated_1[i + 9][16]);
            const f32x16 t20 = f32x16_exp(-(gated_1_i20 * gated_1_i20));
            {
                // 10 x 32 in registers
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
                for (int k = 0; k < 32; k++) {
                    const f32x16 w = f32x16_load(&wave_gated_1_gate[k][0]);
                    const f32x16 w2 = f32x16_load(&wave_gated_1_gate[k][16]);
                    const float a = gated_2[i][k];
                    s0_0 += a * w;
                    s0_1 += a * w2;
                    const float a2 = gated_2[i + 1][k];
                    s1_0 += a2 * w;
                    s1_1 += a2 * w2;
                    const float a3 = gated_2[i + 2][k];
                    s2_0 += a3 * w;
                    s2_1 += a3 * w2;
                    const float a4 = gated_2[i + 3][k];
                    s3_0 += a4 * w;
                    s3_1 += a4 * w2;
                    const float a5 = gated_2[i + 4][k];
                    s4_0 += a5 * w;
                    s4_1 += a5 * w2;
                    const float a6 = gated_2[i + 5][k];
                    s5_0 += a6 * w;
                    s5_1 += a6 * w2;
                    const float a7 = gated_2[i + 6][k];
                    s6_0 += a7 * w;
                    s6_1 += a7 * w2;
                    const float a8 = gated_2[i + 7][k];
                    s7_0 += a8 * w;
                    s7_1 += a8 * w2;
                    const float a9 = gated_2[i + 8][k];
                    s8_0 += a9 * w;
                    s8_1 += a9 * w2;
                    const float a10 = gated_2[i + 9][k];
                    s9_0 += a10 * w;
                    s9_1 += a10 * w2;
                }
                f32x16_store(&gated_1_2[i][0], t * f32x16_sigmoid(s0_0));
                f32x16_store(&gated_1_2[i][16], t2 * f32x16_sigmoid(s0_1));
                f32x16_store(&gated_1_2[i + 1][0], t3 * f32x16_sigmoid(s1_0));
                f32x16_store(&gated_1_2[i + 1][16], t4 * f32x16_sigmoid(s1_1));
                f32x16_store(&gated_1_2[i + 2][0], t5 * f32x16_sigmoid(s2_0));
                f32x16_store(&gated_1_2[i + 2][16], t6 * f32x16_sigmoid(s2_1));
                f32x16_store(&gated_1_2[i + 3][0], t7 * f32x16_sigmoid(s3_0));
                f32x16_store(&gated_1_2[i + 3][16], t8 * f32x16_sigmoid(s3_1));
                f32x16_store(&gated_1_2[i + 4][0], t9 * f32x16_sigmoid(s4_0));
                f32x16_store(&gated_1_2[i + 4][16], t10 * f32x16_sigmoid(s4_1));
                f32x16_store(&gated_1_2[i + 5][0], t11 * f32x16_sigmoid(s5_0));
                f32x16_store(&gated_1_2[i + 5][16], t12 * f32x16_sigmoid(s5_1));
                f32x16_store(&gated_1_2[i + 6][0], t13 * f32x16_sigmoid(s6_0));
                f32x16_store(&gated_1_2[i + 6][16], t14 * f32x16_sigmoid(s6_1));
                f32x16_store(&gated_1_2[i + 7][0], t15 * f32x16_sigmoid(s7_0));
                f32x16_store(&gated_1_2[i + 7][16], t16 * f32x16_sigmoid(s7_1));
                f32x16_store(&gated_1_2[i + 8][0], t17 * f32x16_sigmoid(s8_0));
                f32x16_store(&gated_1_2[i + 8][16], t18 * f32x16_sigmoid(s8_1));
                f32x16_store(&gated_1_2[i + 9][0], t19 * f32x16_sigmoid(s9_0));
                f32x16_store(&gated_1_2[i + 9][16], t20 * f32x16_sigmoid(s9_1));
            }
        }
    }
}

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// custom.dl:22: d = y - t
// contract, add, sub: [32, 1], [20, 32], [1], [20, 1] -> [20, 1], 1.32 kFLOP
static void evaluate_dense(custom *m)
{
    const float (*restrict wave_dense_kernel)[1] = m->wave_dense_kernel;
    const float (*restrict gated_1_2)[32] = (void *)(m->arena + 5120);
    const float *restrict wave_dense_bias = m->wave_dense_bias;
    const float (*restrict y)[1] = m->y;
    float (*restrict dense)[1] = (void *)(m->arena + 0);

    {
        {
            // 20 x 1 in registers
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
            for (int k = 0; k < 32; k++) {
                const float w = wave_dense_kernel[k][0];
                s0_0 += gated_1_2[0][k] * w;
                s1_0 += gated_1_2[1][k] * w;
                s2_0 += gated_1_2[2][k] * w;
                s3_0 += gated_1_2[3][k] * w;
                s4_0 += gated_1_2[4][k] * w;
                s5_0 += gated_1_2[5][k] * w;
                s6_0 += gated_1_2[6][k] * w;
                s7_0 += gated_1_2[7][k] * w;
                s8_0 += gated_1_2[8][k] * w;
                s9_0 += gated_1_2[9][k] * w;
                s10_0 += gated_1_2[10][k] * w;
                s11_0 += gated_1_2[11][k] * w;
                s12_0 += gated_1_2[12][k] * w;
                s13_0 += gated_1_2[13][k] * w;
                s14_0 += gated_1_2[14][k] * w;
                s15_0 += gated_1_2[15][k] * w;
                s16_0 += gated_1_2[16][k] * w;
                s17_0 += gated_1_2[17][k] * w;
                s18_0 += gated_1_2[18][k] * w;
                s19_0 += gated_1_2[19][k] * w;
            }
            const float y_i = s0_0 + wave_dense_bias[0];
            dense[0][0] = y_i - y[0][0];
            const float y2 = s1_0 + wave_dense_bias[0];
            dense[1][0] = y2 - y[1][0];
            const float y3 = s2_0 + wave_dense_bias[0];
            dense[2][0] = y3 - y[2][0];
            const float y4 = s3_0 + wave_dense_bias[0];
            dense[3][0] = y4 - y[3][0];
            const float y5 = s4_0 + wave_dense_bias[0];
            dense[4][0] = y5 - y[4][0];
            const float y6 = s5_0 + wave_dense_bias[0];
            dense[5][0] = y6 - y[5][0];
            const float y7 = s6_0 + wave_dense_bias[0];
            dense[6][0] = y7 - y[6][0];
            const float y8 = s7_0 + wave_dense_bias[0];
            dense[7][0] = y8 - y[7][0];
            const float y9 = s8_0 + wave_dense_bias[0];
            dense[8][0] = y9 - y[8][0];
            const float y10 = s9_0 + wave_dense_bias[0];
            dense[9][0] = y10 - y[9][0];
            const float y11 = s10_0 + wave_dense_bias[0];
            dense[10][0] = y11 - y[10][0];
            const float y12 = s11_0 + wave_dense_bias[0];
            dense[11][0] = y12 - y[11][0];
            const float y13 = s12_0 + wave_dense_bias[0];
            dense[12][0] = y13 - y[12][0];
            const float y14 = s13_0 + wave_dense_bias[0];
            dense[13][0] = y14 - y[13][0];
            const float y15 = s14_0 + wave_dense_bias[0];
            dense[14][0] = y15 - y[14][0];
            const float y16 = s15_0 + wave_dense_bias[0];
            dense[15][0] = y16 - y[15][0];
            const float y17 = s16_0 + wave_dense_bias[0];
            dense[16][0] = y17 - y[16][0];
            const float y18 = s17_0 + wave_dense_bias[0];
            dense[17][0] = y18 - y[17][0];
            const float y19 = s18_0 + wave_dense_bias[0];
            dense[18][0] = y19 - y[18][0];
            const float y20 = s19_0 + wave_dense_bias[0];
            dense[19][0] = y20 - y[19][0];
        }
    }
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// mul, reduce: [2, 32] -> [], 128 FLOP
static void evaluate_l2_y(custom *m)
{
    l2_y_body(m->wave_gated_kernel, (void *)(m->arena + 128));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// mul, reduce: [2, 32] -> [], 128 FLOP
static void evaluate_l2_sum(custom *m)
{
    l2_y_body(m->wave_gated_gate, (void *)(m->arena + 192));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// mul, reduce: [32, 32] -> [], 2.05 kFLOP
static void evaluate_l2_sum_2(custom *m)
{
    l2_sum_2_body((const void *)m->wave_gated_1_kernel, (void *)(m->arena + 256));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// mul, reduce: [32, 32] -> [], 2.05 kFLOP
static void evaluate_l2_sum_3(custom *m)
{
    l2_sum_2_body((const void *)m->wave_gated_1_gate, (void *)(m->arena + 320));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// mul, reduce: [32, 1] -> [], 64 FLOP
static void evaluate_l2_sum_4(custom *m)
{
    l2_sum_4_body(m->wave_dense_kernel, (void *)(m->arena + 384));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// custom.dl:23: return mean(softplus(2 * d) - d - log(2.0))
// mul, max, abs, neg, exp, log1p, add, sub, sub, mul, ...: [20, 1], [20] -> [], 886 FLOP
static void evaluate_mean_loss(custom *m)
{
    const float (*restrict dense)[1] = (void *)(m->arena + 0);
    const float *restrict batch_weight = m->batch_weight;
    const float l2_y = *(const float *)(m->arena + 128);
    const float l2_sum = *(const float *)(m->arena + 192);
    const float l2_sum_2 = *(const float *)(m->arena + 256);
    const float l2_sum_3 = *(const float *)(m->arena + 320);
    const float l2_sum_4 = *(const float *)(m->arena + 384);
    float *restrict loss = &m->loss;

    f32x16 sum = f32x16_splat(0.0f);
    float rest = 0.0f;
    const f32x16 dense_i = f32x16_load(&dense[0][0]);
    const f32x16 t = dense_i * 2.0f;
    const f32x16 t2 = (f32x16_max(t, f32x16_splat(0.0f)) + f32x16_log1p(f32x16_exp(-f32x16_abs(t))) - dense_i - 0.6931472f) * f32x16_load(&batch_weight[0]);
    sum += t2;
    for (int r = 16; r < 20; r++) {
        const float dense_i2 = dense[r][0];
        const float t3 = dense_i2 * 2.0f;
        rest += (max_real(t3, 0.0f) + f32_log1p(f32_exp(-fabsf(t3))) - dense_i2 - 0.6931472f) * batch_weight[r];
    }
    const float y = l2_y + l2_sum + l2_sum_2 + l2_sum_3;
    *loss = (y + l2_sum_4) * 1e-05f + (f32x16_sum(sum) + rest);
}

// custom.dl:38: count = total(1.0)
// greater, to_real, reduce, add: [20] -> [], 61 FLOP
static void evaluate_r_squared_sum(custom *m)
{
    r_squared_sum_body(m->batch_weight, &m->metrics_r_squared_0);
}

// custom.dl:39: spread = total(sum(t^2)) - total(sum(t))^2 / count
// custom.dl:38: count = total(1.0)
// greater, mul, select, reduce, add: [20, 1], [20] -> [], 81 FLOP
static void evaluate_r_squared_sum_2(custom *m)
{
    r_squared_sum_2_body(m->y, m->batch_weight, &m->metrics_r_squared_1);
}

// custom.dl:39: spread = total(sum(t^2)) - total(sum(t))^2 / count
// custom.dl:38: count = total(1.0)
// greater, select, reduce, add: [20], [20, 1] -> [], 61 FLOP
static void evaluate_r_squared_sum_3(custom *m)
{
    r_squared_sum_3_body(m->batch_weight, m->y, &m->metrics_r_squared_2);
}

// custom.dl:40: return 1 - total(sum((y - t)^2)) / spread
// custom.dl:38: count = total(1.0)
// custom.dl:39: spread = total(sum(t^2)) - total(sum(t))^2 / count
// greater, mul, select, reduce, add, mul, div, sub, div, sub: [20, 1], [20] -> [], 92 FLOP
static void evaluate_r_squared_sum_4(custom *m)
{
    r_squared_sum_4_body((void *)(m->arena + 0), m->batch_weight, m->metrics_r_squared_1, m->metrics_r_squared_2,
                         m->metrics_r_squared_0, &m->metrics_r_squared_3, &m->reports_r_squared);
}

static void evaluate(void *model, int count)
{
    struct custom *m = model;
    for (int b = 0; b < 20; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    evaluate_gated(m);
    evaluate_gated_2(m);
    evaluate_gated_1(m);
    evaluate_gated_1_2(m);
    evaluate_dense(m);
    evaluate_l2_y(m);
    evaluate_l2_sum(m);
    evaluate_l2_sum_2(m);
    evaluate_l2_sum_3(m);
    evaluate_l2_sum_4(m);
    evaluate_mean_loss(m);
    evaluate_r_squared_sum(m);
    evaluate_r_squared_sum_2(m);
    evaluate_r_squared_sum_3(m);
    evaluate_r_squared_sum_4(m);
}

// ---- prediction ---------------------------------------------------------------------------------

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// contract, add: [1, 2], [2, 32], [32] -> [1, 32], 160 FLOP
static void predict_gated(custom *m)
{
    const float (*restrict x)[2] = m->x;
    const float (*restrict wave_gated_kernel)[32] = m->wave_gated_kernel;
    const float *restrict wave_gated_bias = m->wave_gated_bias;
    float (*restrict gated)[32] = (void *)(m->arena + 0);

    {
        {
            // 1 x 32 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            {
                const float a = x[0][0];
                s0_0 += a * f32x16_load(&wave_gated_kernel[0][0]);
                s0_1 += a * f32x16_load(&wave_gated_kernel[0][16]);
            }
            {
                const float a = x[0][1];
                s0_0 += a * f32x16_load(&wave_gated_kernel[1][0]);
                s0_1 += a * f32x16_load(&wave_gated_kernel[1][16]);
            }
            f32x16_store(&gated[0][0], s0_0 + f32x16_load(&wave_gated_bias[0]));
            f32x16_store(&gated[0][16], s0_1 + f32x16_load(&wave_gated_bias[16]));
        }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:7: function bump(x) = exp(-x^2)
// contract, mul, neg, exp, sigmoid, mul: [1, 32], [1, 2], [2, 32] -> [1, 32], 1.34 kFLOP
static void predict_gated_2(custom *m)
{
    const float (*restrict gated)[32] = (void *)(m->arena + 0);
    const float (*restrict x)[2] = m->x;
    const float (*restrict wave_gated_gate)[32] = m->wave_gated_gate;
    float (*restrict gated_2)[32] = (void *)(m->arena + 128);

    const f32x16 gated_i = f32x16_load(&gated[0][0]);
    const f32x16 t = f32x16_exp(-(gated_i * gated_i));
    const f32x16 gated_i2 = f32x16_load(&gated[0][16]);
    const f32x16 t2 = f32x16_exp(-(gated_i2 * gated_i2));
    {
        {
            // 1 x 32 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            {
                const float a = x[0][0];
                s0_0 += a * f32x16_load(&wave_gated_gate[0][0]);
                s0_1 += a * f32x16_load(&wave_gated_gate[0][16]);
            }
            {
                const float a = x[0][1];
                s0_0 += a * f32x16_load(&wave_gated_gate[1][0]);
                s0_1 += a * f32x16_load(&wave_gated_gate[1][16]);
            }
            f32x16_store(&gated_2[0][0], t * f32x16_sigmoid(s0_0));
            f32x16_store(&gated_2[0][16], t2 * f32x16_sigmoid(s0_1));
        }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// contract, add: [1, 32], [32, 32], [32] -> [1, 32], 2.08 kFLOP
static void predict_gated_1(custom *m)
{
    const float (*restrict gated_2)[32] = (void *)(m->arena + 128);
    const float (*restrict wave_gated_1_kernel)[32] = m->wave_gated_1_kernel;
    const float *restrict wave_gated_1_bias = m->wave_gated_1_bias;
    float (*restrict gated_1)[32] = (void *)(m->arena + 0);

    {
        {
            // 1 x 32 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s0_02 = f32x16_splat(0.0f);
            f32x16 s0_12 = f32x16_splat(0.0f);
            f32x16 s0_03 = f32x16_splat(0.0f);
            f32x16 s0_13 = f32x16_splat(0.0f);
            f32x16 s0_04 = f32x16_splat(0.0f);
            f32x16 s0_14 = f32x16_splat(0.0f);
            for (int k = 0; k < 32; k += 4) {
                {
                    const float a = gated_2[0][k];
                    s0_0 += a * f32x16_load(&wave_gated_1_kernel[k][0]);
                    s0_1 += a * f32x16_load(&wave_gated_1_kernel[k][16]);
                }
                {
                    const float a = gated_2[0][k + 1];
                    s0_02 += a * f32x16_load(&wave_gated_1_kernel[k + 1][0]);
                    s0_12 += a * f32x16_load(&wave_gated_1_kernel[k + 1][16]);
                }
                {
                    const float a = gated_2[0][k + 2];
                    s0_03 += a * f32x16_load(&wave_gated_1_kernel[k + 2][0]);
                    s0_13 += a * f32x16_load(&wave_gated_1_kernel[k + 2][16]);
                }
                {
                    const float a = gated_2[0][k + 3];
                    s0_04 += a * f32x16_load(&wave_gated_1_kernel[k + 3][0]);
                    s0_14 += a * f32x16_load(&wave_gated_1_kernel[k + 3][16]);
                }
            }
            s0_0 += s0_02;
            s0_1 += s0_12;
            s0_0 += s0_03;
            s0_1 += s0_13;
            s0_0 += s0_04;
            s0_1 += s0_14;
            f32x16_store(&gated_1[0][0], s0_0 + f32x16_load(&wave_gated_1_bias[0]));
            f32x16_store(&gated_1[0][16], s0_1 + f32x16_load(&wave_gated_1_bias[16]));
        }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:7: function bump(x) = exp(-x^2)
// contract, mul, neg, exp, sigmoid, mul: [1, 32], [32, 32] -> [1, 32], 3.26 kFLOP
static void predict_gated_1_2(custom *m)
{
    const float (*restrict gated_1)[32] = (void *)(m->arena + 0);
    const float (*restrict gated_2)[32] = (void *)(m->arena + 128);
    const float (*restrict wave_gated_1_gate)[32] = m->wave_gated_1_gate;
    float (*restrict gated_1_2)[32] = (void *)(m->arena + 256);

    const f32x16 gated_1_i = f32x16_load(&gated_1[0][0]);
    const f32x16 t = f32x16_exp(-(gated_1_i * gated_1_i));
    const f32x16 gated_1_i2 = f32x16_load(&gated_1[0][16]);
    const f32x16 t2 = f32x16_exp(-(gated_1_i2 * gated_1_i2));
    {
        {
            // 1 x 32 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s0_02 = f32x16_splat(0.0f);
            f32x16 s0_12 = f32x16_splat(0.0f);
            f32x16 s0_03 = f32x16_splat(0.0f);
            f32x16 s0_13 = f32x16_splat(0.0f);
            f32x16 s0_04 = f32x16_splat(0.0f);
            f32x16 s0_14 = f32x16_splat(0.0f);
            for (int k = 0; k < 32; k += 4) {
                {
                    const float a = gated_2[0][k];
                    s0_0 += a * f32x16_load(&wave_gated_1_gate[k][0]);
                    s0_1 += a * f32x16_load(&wave_gated_1_gate[k][16]);
                }
                {
                    const float a = gated_2[0][k + 1];
                    s0_02 += a * f32x16_load(&wave_gated_1_gate[k + 1][0]);
                    s0_12 += a * f32x16_load(&wave_gated_1_gate[k + 1][16]);
                }
                {
                    const float a = gated_2[0][k + 2];
                    s0_03 += a * f32x16_load(&wave_gated_1_gate[k + 2][0]);
                    s0_13 += a * f32x16_load(&wave_gated_1_gate[k + 2][16]);
                }
                {
                    const float a = gated_2[0][k + 3];
                    s0_04 += a * f32x16_load(&wave_gated_1_gate[k + 3][0]);
                    s0_14 += a * f32x16_load(&wave_gated_1_gate[k + 3][16]);
                }
            }
            s0_0 += s0_02;
            s0_1 += s0_12;
            s0_0 += s0_03;
            s0_1 += s0_13;
            s0_0 += s0_04;
            s0_1 += s0_14;
            f32x16_store(&gated_1_2[0][0], t * f32x16_sigmoid(s0_0));
            f32x16_store(&gated_1_2[0][16], t2 * f32x16_sigmoid(s0_1));
        }
    }
}

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// contract, add: [1, 32], [32, 1], [1] -> [1, 1], 65 FLOP
static void predict_dense(custom *m)
{
    const float (*restrict gated_1_2)[32] = (void *)(m->arena + 256);
    const float (*restrict wave_dense_kernel)[1] = m->wave_dense_kernel;
    const float *restrict wave_dense_bias = m->wave_dense_bias;
    float (*restrict prediction)[1] = m->prediction;

    {
        {
            // 1 x 1 in registers
            float s0_0 = 0.0f;
            float s0_02 = 0.0f;
            float s0_03 = 0.0f;
            float s0_04 = 0.0f;
            float s0_05 = 0.0f;
            float s0_06 = 0.0f;
            float s0_07 = 0.0f;
            float s0_08 = 0.0f;
            for (int k = 0; k < 32; k += 8) {
                {
                    s0_0 += gated_1_2[0][k] * wave_dense_kernel[k][0];
                }
                {
                    s0_02 += gated_1_2[0][k + 1] * wave_dense_kernel[k + 1][0];
                }
                {
                    s0_03 += gated_1_2[0][k + 2] * wave_dense_kernel[k + 2][0];
                }
                {
                    s0_04 += gated_1_2[0][k + 3] * wave_dense_kernel[k + 3][0];
                }
                {
                    s0_05 += gated_1_2[0][k + 4] * wave_dense_kernel[k + 4][0];
                }
                {
                    s0_06 += gated_1_2[0][k + 5] * wave_dense_kernel[k + 5][0];
                }
                {
                    s0_07 += gated_1_2[0][k + 6] * wave_dense_kernel[k + 6][0];
                }
                {
                    s0_08 += gated_1_2[0][k + 7] * wave_dense_kernel[k + 7][0];
                }
            }
            s0_0 += s0_02;
            s0_0 += s0_03;
            s0_0 += s0_04;
            s0_0 += s0_05;
            s0_0 += s0_06;
            s0_0 += s0_07;
            s0_0 += s0_08;
            prediction[0][0] = s0_0 + wave_dense_bias[0];
        }
    }
}

static void predict(void *model, int count)
{
    struct custom *m = model;
    (void)count;
    predict_gated(m);
    predict_gated_2(m);
    predict_gated_1(m);
    predict_gated_1_2(m);
    predict_dense(m);
}

// ---- generated data -----------------------------------------------------------------------------

// custom.dl:46: data      generate(2000) -> x = uniform([2], -1, 1), y = sin(3 * x[:1]) * cos(2 * x[1:])
// random, mul, add: -> [20, 2], 2.48 kFLOP
static void generate_add(custom *m)
{
    float (*restrict generated_x)[2] = m->generated_x;

    for (int b = 0; b < 20; b++)
        for (int i = 0; i < 2; i++)
            generated_x[b][i] = f32_uniform(m->seed, m->first + b, 0, i) * 2.0f - 1.0f;
}

// custom.dl:46: data      generate(2000) -> x = uniform([2], -1, 1), y = sin(3 * x[:1]) * cos(2 * x[1:])
// slice, mul, sin, slice, mul, cos, mul: [20, 2] -> [20, 1], 860 FLOP
static void generate_mul(custom *m)
{
    const float (*restrict generated_x)[2] = m->generated_x;
    float (*restrict generated_y)[1] = m->generated_y;

    for (int i = 0; i < 20; i++)
        generated_y[i][0] = f32_sin(generated_x[i][0] * 3.0f) * f32_cos(generated_x[i][1] * 2.0f);
}

// Examples first, first + 1, ... of the generated data.
static void generate(void *model, uint64_t first)
{
    struct custom *m = model;
    m->first = first;
    m->draw = 0;
    generate_add(m);
    generate_mul(m);
}

// ---- public functions ---------------------------------------------------------------------------

size_t custom_bytes(void)
{
    return sizeof(custom);
}

void custom_initialize(custom *m, uint64_t seed)
{
    initialize(m, seed);
}

void custom_reset_totals(custom *m)
{
    reset_totals(m);
}

float custom_train_step(custom *m, const float x[20][2], const float y[20][1], int count)
{
    m->x = x;
    m->y = y;
    train_step(m, count);
    return m->loss;
}

float custom_evaluate(custom *m, const float x[20][2], const float y[20][1], int count)
{
    m->x = x;
    m->y = y;
    evaluate(m, count);
    return m->loss;
}

const float (*custom_predict(custom *m, const float x[1][2], int count))[1]
{
    m->x = x;
    predict(m, count);
    return m->prediction;
}

// ---- tables ----------------------------------------------------------------------------------------

static const dlc_tensor custom_tensors[] = {
    {"generated.x", DLC_OUTPUT, DLC_F32, 2, {20, 2}, 40, offsetof(custom, generated_x), 0.0, -1},
    {"generated.y", DLC_OUTPUT, DLC_F32, 2, {20, 1}, 20, offsetof(custom, generated_y), 0.0, -1},
    {"wave.gated.kernel", DLC_PARAMETER, DLC_F32, 2, {2, 32}, 64, offsetof(custom, wave_gated_kernel), 0.0, -1},
    {"wave.gated.gate", DLC_PARAMETER, DLC_F32, 2, {2, 32}, 64, offsetof(custom, wave_gated_gate), 0.0, -1},
    {"wave.gated.bias", DLC_PARAMETER, DLC_F32, 1, {32}, 32, offsetof(custom, wave_gated_bias), 0.0, -1},
    {"wave.gated_1.kernel", DLC_PARAMETER, DLC_F32, 2, {32, 32}, 1024, offsetof(custom, wave_gated_1_kernel), 0.0, -1},
    {"wave.gated_1.gate", DLC_PARAMETER, DLC_F32, 2, {32, 32}, 1024, offsetof(custom, wave_gated_1_gate), 0.0, -1},
    {"wave.gated_1.bias", DLC_PARAMETER, DLC_F32, 1, {32}, 32, offsetof(custom, wave_gated_1_bias), 0.0, -1},
    {"wave.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {32, 1}, 32, offsetof(custom, wave_dense_kernel), 0.0, -1},
    {"wave.dense.bias", DLC_PARAMETER, DLC_F32, 1, {1}, 1, offsetof(custom, wave_dense_bias), 0.0, -1},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(custom, loss), 0.0, -1},
    {"lr.rate", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(custom, lr_rate), 0.1, -1},
    {"lr.hold", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(custom, lr_hold), 1e+02, -1},
    {"momentum", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(custom, momentum), 0.9, -1},
    {"wave.gated.kernel/velocity", DLC_SLOT, DLC_F32, 2, {2, 32}, 64, offsetof(custom, wave_gated_kernel_velocity), 0.0, -1},
    {"wave.gated.gate/velocity", DLC_SLOT, DLC_F32, 2, {2, 32}, 64, offsetof(custom, wave_gated_gate_velocity), 0.0, -1},
    {"wave.gated.bias/velocity", DLC_SLOT, DLC_F32, 1, {32}, 32, offsetof(custom, wave_gated_bias_velocity), 0.0, -1},
    {"wave.gated_1.kernel/velocity", DLC_SLOT, DLC_F32, 2, {32, 32}, 1024, offsetof(custom, wave_gated_1_kernel_velocity), 0.0, -1},
    {"wave.gated_1.gate/velocity", DLC_SLOT, DLC_F32, 2, {32, 32}, 1024, offsetof(custom, wave_gated_1_gate_velocity), 0.0, -1},
    {"wave.gated_1.bias/velocity", DLC_SLOT, DLC_F32, 1, {32}, 32, offsetof(custom, wave_gated_1_bias_velocity), 0.0, -1},
    {"wave.dense.kernel/velocity", DLC_SLOT, DLC_F32, 2, {32, 1}, 32, offsetof(custom, wave_dense_kernel_velocity), 0.0, -1},
    {"wave.dense.bias/velocity", DLC_SLOT, DLC_F32, 1, {1}, 1, offsetof(custom, wave_dense_bias_velocity), 0.0, -1},
    {"metrics.r_squared.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(custom, metrics_r_squared_0), 0.0, -1},
    {"metrics.r_squared.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(custom, metrics_r_squared_1), 0.0, -1},
    {"metrics.r_squared.2", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(custom, metrics_r_squared_2), 0.0, -1},
    {"metrics.r_squared.3", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(custom, metrics_r_squared_3), 0.0, -1},
    {"reports.r_squared", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(custom, reports_r_squared), 0.0, -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 2, {1, 1}, 1, offsetof(custom, prediction), 0.0, -1},
};

static const dlc_field custom_fields[] = {
    {"x", "x", 0, DLC_F32, 1, {2}, 2, offsetof(custom, x), 0, -1, -1, 1},
    {"y", "y", 0, DLC_F32, 1, {1}, 1, offsetof(custom, y), 1, -1, -1, 0},
};

static const dlc_argument custom_arguments_0[] = {
    {"count", NULL, 2e+03},
};

static const dlc_source custom_sources[] = {
    {"generate", custom_arguments_0, 1},
};

static const dlc_report custom_reports[] = {
    {"r_squared", 26},
};

static const dlc_step custom_steps[] = {
    {NULL, 10, 1, 1, 1, 0, 28},
};

static void call_gated(void *m) { gated(m); }
static void call_gated_2(void *m) { gated_2(m); }
static void call_gated_1(void *m) { gated_1(m); }
static void call_gated_1_2(void *m) { gated_1_2(m); }
static void call_dense(void *m) { dense(m); }
static void call_l2_y(void *m) { l2_y(m); }
static void call_l2_sum(void *m) { l2_sum(m); }
static void call_l2_sum_2(void *m) { l2_sum_2(m); }
static void call_l2_sum_3(void *m) { l2_sum_3(m); }
static void call_l2_sum_4(void *m) { l2_sum_4(m); }
static void call_mean_loss(void *m) { mean_loss(m); }
static void call_momentum_sgd_mul(void *m) { momentum_sgd_mul(m); }
static void call_r_squared_sum(void *m) { r_squared_sum(m); }
static void call_r_squared_sum_2(void *m) { r_squared_sum_2(m); }
static void call_r_squared_sum_3(void *m) { r_squared_sum_3(m); }
static void call_r_squared_sum_4(void *m) { r_squared_sum_4(m); }
static void call_log_cosh_d_grad(void *m) { log_cosh_d_grad(m); }
static void call_dense_bias_grad(void *m) { dense_bias_grad(m); }
static void call_dense_input_grad(void *m) { dense_input_grad(m); }
static void call_dense_input_grad_2(void *m) { dense_input_grad_2(m); }
static void call_gated_1_input_grad(void *m) { gated_1_input_grad(m); }
static void call_gated_1_input_grad_2(void *m) { gated_1_input_grad_2(m); }
static void call_gated_1_bias_grad(void *m) { gated_1_bias_grad(m); }
static void call_gated_1_input_grad_3(void *m) { gated_1_input_grad_3(m); }
static void call_gated_1_input_grad_4(void *m) { gated_1_input_grad_4(m); }
static void call_gated_input_grad(void *m) { gated_input_grad(m); }
static void call_gated_bias_grad(void *m) { gated_bias_grad(m); }
static void call_gated_input_grad_2(void *m) { gated_input_grad_2(m); }

static const dlc_kernel custom_train_kernels[] = {
    {"gated", 17, call_gated, offsetof(custom, arena) + 0, 640, DLC_F32, 1.408e+04, 5664.0},
    {"gated_2", 17, call_gated_2, offsetof(custom, arena) + 5120, 640, DLC_F32, 1.6e+04, 8096.0},
    {"gated_1", 17, call_gated_1, offsetof(custom, arena) + 10240, 640, DLC_F32, 5.248e+04, 11904.0},
    {"gated_1_2", 17, call_gated_1_2, offsetof(custom, arena) + 15360, 640, DLC_F32, 5.44e+04, 14336.0},
    {"dense", 43, call_dense, offsetof(custom, arena) + 20480, 20, DLC_F32, 1.68e+03, 2932.0},
    {"l2_y", 47, call_l2_y, offsetof(custom, arena) + 20736, 1, DLC_F32, 128.0, 516.0},
    {"l2_sum", 47, call_l2_sum, offsetof(custom, arena) + 20800, 1, DLC_F32, 128.0, 516.0},
    {"l2_sum_2", 47, call_l2_sum_2, offsetof(custom, arena) + 20864, 1, DLC_F32, 2048.0, 8196.0},
    {"l2_sum_3", 47, call_l2_sum_3, offsetof(custom, arena) + 20928, 1, DLC_F32, 2048.0, 8196.0},
    {"l2_sum_4", 47, call_l2_sum_4, offsetof(custom, arena) + 20992, 1, DLC_F32, 64.0, 2.6e+02},
    {"mean_loss", 47, call_mean_loss, offsetof(custom, loss), 1, DLC_F32, 546.0, 344.0},
    {"momentum_sgd_mul", 27, call_momentum_sgd_mul, offsetof(custom, arena) + 25728, 1, DLC_F32, 12.0, 2e+01},
    {"r_squared_sum", 38, call_r_squared_sum, offsetof(custom, metrics_r_squared_0), 1, DLC_F32, 61.0, 88.0},
    {"r_squared_sum_2", 39, call_r_squared_sum_2, offsetof(custom, metrics_r_squared_1), 1, DLC_F32, 81.0, 248.0},
    {"r_squared_sum_3", 39, call_r_squared_sum_3, offsetof(custom, metrics_r_squared_2), 1, DLC_F32, 61.0, 168.0},
    {"r_squared_sum_4", 40, call_r_squared_sum_4, offsetof(custom, metrics_r_squared_3), 1, DLC_F32, 92.0, 268.0},
    {"log_cosh_d_grad", 23, call_log_cosh_d_grad, offsetof(custom, arena) + 25600, 20, DLC_F32, 3.2e+02, 5.6e+02},
    {"dense_bias_grad", 43, call_dense_bias_grad, offsetof(custom, wave_dense_bias), 1, DLC_F32, 24.0, 104.0},
    {"dense_input_grad", 43, call_dense_input_grad, offsetof(custom, arena) + 20480, 640, DLC_F32, 6.4e+03, 20688.0},
    {"dense_input_grad_2", 43, call_dense_input_grad_2, offsetof(custom, wave_dense_kernel), 32, DLC_F32, 1472.0, 3288.0},
    {"gated_1_input_grad", 17, call_gated_1_input_grad, offsetof(custom, arena) + 10240, 640, DLC_F32, 4.096e+04, 9216.0},
    {"gated_1_input_grad_2", 17, call_gated_1_input_grad_2, offsetof(custom, wave_gated_1_gate), 1024, DLC_F32, 47104.0, 25608.0},
    {"gated_1_bias_grad", 17, call_gated_1_bias_grad, offsetof(custom, wave_gated_1_bias), 32, DLC_F32, 768.0, 3.08e+03},
    {"gated_1_input_grad_3", 17, call_gated_1_input_grad_3, offsetof(custom, arena) + 12800, 640, DLC_F32, 4.672e+04, 29696.0},
    {"gated_1_input_grad_4", 17, call_gated_1_input_grad_4, offsetof(custom, wave_gated_1_kernel), 1024, DLC_F32, 47104.0, 25608.0},
    {"gated_input_grad", 17, call_gated_input_grad, offsetof(custom, wave_gated_gate), 64, DLC_F32, 2944.0, 4008.0},
    {"gated_bias_grad", 17, call_gated_bias_grad, offsetof(custom, wave_gated_bias), 32, DLC_F32, 768.0, 3.08e+03},
    {"gated_input_grad_2", 17, call_gated_input_grad_2, offsetof(custom, wave_gated_kernel), 64, DLC_F32, 2944.0, 4008.0},
};

static void call_evaluate_gated(void *m) { evaluate_gated(m); }
static void call_evaluate_gated_2(void *m) { evaluate_gated_2(m); }
static void call_evaluate_gated_1(void *m) { evaluate_gated_1(m); }
static void call_evaluate_gated_1_2(void *m) { evaluate_gated_1_2(m); }
static void call_evaluate_dense(void *m) { evaluate_dense(m); }
static void call_evaluate_l2_y(void *m) { evaluate_l2_y(m); }
static void call_evaluate_l2_sum(void *m) { evaluate_l2_sum(m); }
static void call_evaluate_l2_sum_2(void *m) { evaluate_l2_sum_2(m); }
static void call_evaluate_l2_sum_3(void *m) { evaluate_l2_sum_3(m); }
static void call_evaluate_l2_sum_4(void *m) { evaluate_l2_sum_4(m); }
static void call_evaluate_mean_loss(void *m) { evaluate_mean_loss(m); }
static void call_evaluate_r_squared_sum(void *m) { evaluate_r_squared_sum(m); }
static void call_evaluate_r_squared_sum_2(void *m) { evaluate_r_squared_sum_2(m); }
static void call_evaluate_r_squared_sum_3(void *m) { evaluate_r_squared_sum_3(m); }
static void call_evaluate_r_squared_sum_4(void *m) { evaluate_r_squared_sum_4(m); }

static const dlc_kernel custom_evaluate_kernels[] = {
    {"evaluate_gated", 17, call_evaluate_gated, offsetof(custom, arena) + 0, 640, DLC_F32, 3.2e+03, 3104.0},
    {"evaluate_gated_2", 17, call_evaluate_gated_2, offsetof(custom, arena) + 2560, 640, DLC_F32, 2.688e+04, 8096.0},
    {"evaluate_gated_1", 17, call_evaluate_gated_1, offsetof(custom, arena) + 0, 640, DLC_F32, 4.16e+04, 9344.0},
    {"evaluate_gated_1_2", 17, call_evaluate_gated_1_2, offsetof(custom, arena) + 5120, 640, DLC_F32, 6.528e+04, 14336.0},
    {"evaluate_dense", 43, call_evaluate_dense, offsetof(custom, arena) + 0, 20, DLC_F32, 1.32e+03, 2852.0},
    {"evaluate_l2_y", 47, call_evaluate_l2_y, offsetof(custom, arena) + 128, 1, DLC_F32, 128.0, 516.0},
    {"evaluate_l2_sum", 47, call_evaluate_l2_sum, offsetof(custom, arena) + 192, 1, DLC_F32, 128.0, 516.0},
    {"evaluate_l2_sum_2", 47, call_evaluate_l2_sum_2, offsetof(custom, arena) + 256, 1, DLC_F32, 2048.0, 8196.0},
    {"evaluate_l2_sum_3", 47, call_evaluate_l2_sum_3, offsetof(custom, arena) + 320, 1, DLC_F32, 2048.0, 8196.0},
    {"evaluate_l2_sum_4", 47, call_evaluate_l2_sum_4, offsetof(custom, arena) + 384, 1, DLC_F32, 64.0, 2.6e+02},
    {"evaluate_mean_loss", 47, call_evaluate_mean_loss, offsetof(custom, loss), 1, DLC_F32, 886.0, 264.0},
    {"evaluate_r_squared_sum", 38, call_evaluate_r_squared_sum, offsetof(custom, metrics_r_squared_0), 1, DLC_F32, 61.0, 88.0},
    {"evaluate_r_squared_sum_2", 39, call_evaluate_r_squared_sum_2, offsetof(custom, metrics_r_squared_1), 1, DLC_F32, 81.0, 248.0},
    {"evaluate_r_squared_sum_3", 39, call_evaluate_r_squared_sum_3, offsetof(custom, metrics_r_squared_2), 1, DLC_F32, 61.0, 168.0},
    {"evaluate_r_squared_sum_4", 40, call_evaluate_r_squared_sum_4, offsetof(custom, metrics_r_squared_3), 1, DLC_F32, 92.0, 268.0},
};

static void call_predict_gated(void *m) { predict_gated(m); }
static void call_predict_gated_2(void *m) { predict_gated_2(m); }
static void call_predict_gated_1(void *m) { predict_gated_1(m); }
static void call_predict_gated_1_2(void *m) { predict_gated_1_2(m); }
static void call_predict_dense(void *m) { predict_dense(m); }

static const dlc_kernel custom_predict_kernels[] = {
    {"predict_gated", 17, call_predict_gated, offsetof(custom, arena) + 0, 32, DLC_F32, 1.6e+02, 5.2e+02},
    {"predict_gated_2", 17, call_predict_gated_2, offsetof(custom, arena) + 128, 32, DLC_F32, 1344.0, 648.0},
    {"predict_gated_1", 17, call_predict_gated_1, offsetof(custom, arena) + 0, 32, DLC_F32, 2.08e+03, 4.48e+03},
    {"predict_gated_1_2", 17, call_predict_gated_1_2, offsetof(custom, arena) + 256, 32, DLC_F32, 3264.0, 4608.0},
    {"predict_dense", 43, call_predict_dense, offsetof(custom, prediction), 1, DLC_F32, 65.0, 264.0},
};

const dlc_program custom_program = {
    .version = DLC_PROGRAM_H,
    .name = "custom",
    .source = "custom.dl",
    .compiler = "dlc 0.1.0",
    .fingerprint = 0x2251ED757DD1D855u,
    .bytes = sizeof(custom),
    .real = DLC_F32,
    .batch = 20,
    .predict_batch = 1,
    .epochs = 30,
    .validate = 0.2,
    .generate_count = 2000,
    .tensor = custom_tensors,
    .tensor_count = 28,
    .field = custom_fields,
    .field_count = 2,
    .data_source = custom_sources,
    .source_count = 1,
    .report = custom_reports,
    .report_count = 1,
    .step = custom_steps,
    .step_count = 1,
    .loss = 10,
    .prediction = 27,
    .sample = -1,
    .grid = {0, 0},
    .initialize = initialize,
    .train_step = train_step,
    .evaluate = evaluate,
    .predict = predict,
    .draw_sample = NULL,
    .generate = generate,
    .reset_totals = reset_totals,
    .seed_offset = offsetof(custom, seed),
    .step_offset = offsetof(custom, step),
    .draw_offset = offsetof(custom, draw),
    .train_entry = {custom_train_kernels, 28, 25792},
    .evaluate_entry = {custom_evaluate_kernels, 15, 7680},
    .predict_entry = {custom_predict_kernels, 5, 384},
    .next_entry = {NULL, 0, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &custom_program;
}
