// autoencoder: forward pass, backward pass, update and training loop of autoencoder.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c autoencoder.c
//
// Without -fopenmp it runs on one thread.
//
// Written for the target avx512: x86-64 with AVX-512.
//
// Every shape, bound and address is a constant. The struct autoencoder holds the model; autoencoder_initialize() and
// autoencoder_train_step() at the end are where to start reading, autoencoder_program are the tables for a host
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

// Everything a model is: one block of autoencoder_bytes() bytes, aligned to 64.
typedef struct autoencoder {
    uint64_t seed; // of all random numbers
    uint64_t step; // updates done
    uint64_t draw; // which random values are drawn: of this step or batch

    // the fields of the data: a batch of 128 examples each, of 1 to predict
    const float (*image)[28][28][1];

    // parameters: trained, saved with the weights
    alignas(64) float encoder_dense_kernel[784][256]; // encoder.dense.kernel
    alignas(64) float encoder_dense_bias[256]; // encoder.dense.bias
    alignas(64) float encoder_dense_1_kernel[256][32]; // encoder.dense_1.kernel
    alignas(64) float encoder_dense_1_bias[32]; // encoder.dense_1.bias
    alignas(64) float decoder_dense_kernel[32][256]; // decoder.dense.kernel
    alignas(64) float decoder_dense_bias[256]; // decoder.dense.bias
    alignas(64) float decoder_dense_1_kernel[256][784]; // decoder.dense_1.kernel
    alignas(64) float decoder_dense_1_bias[784]; // decoder.dense_1.bias

    // the optimizer's memory
    alignas(64) float encoder_dense_kernel_m[784][256]; // encoder.dense.kernel/m
    alignas(64) float encoder_dense_kernel_v[784][256]; // encoder.dense.kernel/v
    alignas(64) float encoder_dense_bias_m[256]; // encoder.dense.bias/m
    alignas(64) float encoder_dense_bias_v[256]; // encoder.dense.bias/v
    alignas(64) float encoder_dense_1_kernel_m[256][32]; // encoder.dense_1.kernel/m
    alignas(64) float encoder_dense_1_kernel_v[256][32]; // encoder.dense_1.kernel/v
    alignas(64) float encoder_dense_1_bias_m[32]; // encoder.dense_1.bias/m
    alignas(64) float encoder_dense_1_bias_v[32]; // encoder.dense_1.bias/v
    alignas(64) float decoder_dense_kernel_m[32][256]; // decoder.dense.kernel/m
    alignas(64) float decoder_dense_kernel_v[32][256]; // decoder.dense.kernel/v
    alignas(64) float decoder_dense_bias_m[256]; // decoder.dense.bias/m
    alignas(64) float decoder_dense_bias_v[256]; // decoder.dense.bias/v
    alignas(64) float decoder_dense_1_kernel_m[256][784]; // decoder.dense_1.kernel/m
    alignas(64) float decoder_dense_1_kernel_v[256][784]; // decoder.dense_1.kernel/v
    alignas(64) float decoder_dense_1_bias_m[784]; // decoder.dense_1.bias/m
    alignas(64) float decoder_dense_1_bias_v[784]; // decoder.dense_1.bias/v

    // running sums of the metrics, zero at the start of an epoch
    float metrics_mean_squared_error_0; // metrics.mean_squared_error.0
    float metrics_mean_squared_error_1; // metrics.mean_squared_error.1

    // settings
    float lr;
    float beta_1;
    float beta_2;
    float epsilon;

    // the weight of each example in means over the batch: 0 for padding
    alignas(64) float batch_weight[128];

    // outputs
    float loss;
    float reports_mean_squared_error; // reports.mean_squared_error
    alignas(64) float prediction[1][28][28][1];
    alignas(64) float sample[128][56][28][1];

    // everything else that the kernels pass on to each other
    alignas(64) unsigned char arena[1082496];
} autoencoder;

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

// 1 + x = 2^k (1 + f) with f = 2^-k x + (2^-k - 1), which loses nothing of a small x.
INLINE float f32_log1p(float x)
{
    uint32_t y = (f32_bits(1.0f + x) + (0x3F800000u - 0x3F2AAAABu)) >> 23;
    float k = f32_of_bits(y | 0x4B000000u) - 8388735.0f;
    float scale = f32_of_bits((256u - y) << 23); // 4 * 2^-k, which is no subnormal number
    float log = f32_log_of_parts(k, 0.25f * x * scale + (0.25f * scale - 1.0f));
    float edge = f32_select(x == -1.0f, f32_splat(-INFINITY), f32_splat(NAN));
    log = f32_select(f32_abs(x) < 3e-08f, x, log);
    return f32_select(x > -1.0f, f32_select(x == INFINITY, x, log), edge);
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

INLINE float f32x2_sum(f32x2_any v)
{
    return v[0] + v[1];
}

// 4 lanes, and the same with no more than the alignment of an element.
typedef float f32x4 __attribute__((vector_size(16)));
typedef float f32x4_any __attribute__((vector_size(16), aligned(4), may_alias));
typedef int32_t i32x4 __attribute__((vector_size(16)));
typedef int32_t i32x4_any __attribute__((vector_size(16), aligned(4), may_alias));

// the sum of the lanes, always by halves
INLINE float f32x4_sum(f32x4_any v)
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
INLINE float f32x8_sum(f32x8_any v)
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

// s / (s + s e^-x) with s = 2^-22, so that e^-x = 2^n (1 + p) does not overflow where the result is a subnormal number;
// s 2^n + s is exact wherever rounding it matters. Below -103.62 the sum is infinite, and the result 0.
INLINE f32x16 f32x16_sigmoid(f32x16_any x)
{
    f32x16 turns, y = f32x16_max(-x, f32x16_splat(-40.0f));
    f32x16 p = f32x16_reduce_exp(f32x16_select(y > 103.62f, f32x16_splat(104.0f), y), &turns);
    f32x16 scale = f32x16_of_bits((f32x16_bits(turns) << 23) + 0x34800000u);
    return 2.38418579e-07f / ((scale + 2.38418579e-07f) + scale * p);
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

// 1 + x = 2^k (1 + f) with f = 2^-k x + (2^-k - 1), which loses nothing of a small x.
INLINE f32x16 f32x16_log1p(f32x16_any x)
{
    u32x16 y = (f32x16_bits(1.0f + x) + (0x3F800000u - 0x3F2AAAABu)) >> 23;
    f32x16 k = f32x16_of_bits(y | 0x4B000000u) - 8388735.0f;
    f32x16 scale = f32x16_of_bits((256u - y) << 23); // 4 * 2^-k, which is no subnormal number
    f32x16 log = f32x16_log_of_parts(k, 0.25f * x * scale + (0.25f * scale - 1.0f));
    f32x16 edge = f32x16_select(x == -1.0f, f32x16_splat(-INFINITY), f32x16_splat(NAN));
    log = f32x16_select(f32x16_abs(x) < 3e-08f, x, log);
    return f32x16_select(x > -1.0f, f32x16_select(x == INFINITY, x, log), edge);
}

// From an estimate of 1 / sqrt(x) by a step of Newton's method: a vector of roots keeps the unit that divides busy for
// 12
// cycles.
INLINE f32x16 f32x16_sqrt(f32x16_any x)
{
    f32x16 y = f32x16_near_rsqrt(x), root = x * y, rest = 1.0f - root * y;
    return f32x16_select((x == 0.0f) | (x == INFINITY), x, root + 0.5f * root * rest);
}

INLINE f32x16 f32x16_sign(f32x16_any x)
{
    for (int i = 0; i < 16; i++)
        x[i] = sign(x[i]);
    return x;
}

// ---- initial values -----------------------------------------------------------------------------

// autoencoder.dl:4: model encoder(image: [28, 28, 1]) = image | flatten | dense(256, activation = relu) | dense(32)
// the initial value of encoder.dense_1.bias
// copy: -> [32]
COLD static void initialize_encoder_dense_1_bias(autoencoder *m)
{
    float *restrict encoder_dense_1_bias = m->encoder_dense_1_bias;

    #pragma omp simd
    for (int i = 0; i < 32; i++)
        encoder_dense_1_bias[i] = 0.0f;
}

// autoencoder.dl:4: model encoder(image: [28, 28, 1]) = image | flatten | dense(256, activation = relu) | dense(32)
// the initial value of encoder.dense.bias, decoder.dense.bias
// copy: -> [256]
COLD static void initialize_encoder_dense_bias(autoencoder *m)
{
    float *restrict encoder_dense_bias = m->encoder_dense_bias;
    float *restrict decoder_dense_bias = m->decoder_dense_bias;

    #pragma omp simd
    for (int i = 0; i < 256; i++) {
        encoder_dense_bias[i] = 0.0f;
        decoder_dense_bias[i] = 0.0f;
    }
}

// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// the initial value of decoder.dense_1.bias
// copy: -> [784]
COLD static void initialize_decoder_dense_1_bias(autoencoder *m)
{
    float *restrict decoder_dense_1_bias = m->decoder_dense_1_bias;

    #pragma omp simd
    for (int i = 0; i < 784; i++)
        decoder_dense_1_bias[i] = 0.0f;
}

// autoencoder.dl:4: model encoder(image: [28, 28, 1]) = image | flatten | dense(256, activation = relu) | dense(32)
// the initial value of encoder.dense_1.kernel
// 508 kFLOP: random, mul, add: -> [256, 32]
COLD static void initialize_encoder_dense_1_kernel(autoencoder *m)
{
    float *restrict encoder_dense_1_kernel = (void *)m->encoder_dense_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 8192; i += 16)
        f32x16_store(&encoder_dense_1_kernel[i], f32x16_uniform(m->seed, m->draw, 1, i) * 0.28867513f - 0.14433756f);
}

// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// the initial value of decoder.dense.kernel
// 508 kFLOP: random, mul, add: -> [32, 256]
COLD static void initialize_decoder_dense_kernel(autoencoder *m)
{
    float *restrict decoder_dense_kernel = (void *)m->decoder_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 8192; i += 16)
        f32x16_store(&decoder_dense_kernel[i], f32x16_uniform(m->seed, m->draw, 2, i) * 0.28867513f - 0.14433756f);
}

// autoencoder.dl:4: model encoder(image: [28, 28, 1]) = image | flatten | dense(256, activation = relu) | dense(32)
// the initial value of encoder.dense.kernel
// 12.4 MFLOP: random, mul, add: -> [784, 256]
COLD static void initialize_encoder_dense_kernel(autoencoder *m)
{
    float *restrict encoder_dense_kernel = (void *)m->encoder_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 200704; i += 16)
        f32x16_store(&encoder_dense_kernel[i], f32x16_uniform(m->seed, m->draw, 0, i) * 0.1519109f - 0.07595545f);
}

// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// the initial value of decoder.dense_1.kernel
// 12.4 MFLOP: random, mul, add: -> [256, 784]
COLD static void initialize_decoder_dense_1_kernel(autoencoder *m)
{
    float *restrict decoder_dense_1_kernel = (void *)m->decoder_dense_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 200704; i += 16)
        f32x16_store(&decoder_dense_1_kernel[i], f32x16_uniform(m->seed, m->draw, 3, i) * 0.1519109f - 0.07595545f);
}

static void initialize(void *model, uint64_t seed)
{
    struct autoencoder *m = model;
    m->seed = seed;
    m->step = m->draw = 0;
    m->lr = 0.001f;
    m->beta_1 = 0.9f;
    m->beta_2 = 0.999f;
    m->epsilon = 1e-07f;
    memset(&m->encoder_dense_kernel_m, 0, sizeof m->encoder_dense_kernel_m);
    memset(&m->encoder_dense_kernel_v, 0, sizeof m->encoder_dense_kernel_v);
    memset(&m->encoder_dense_bias_m, 0, sizeof m->encoder_dense_bias_m);
    memset(&m->encoder_dense_bias_v, 0, sizeof m->encoder_dense_bias_v);
    memset(&m->encoder_dense_1_kernel_m, 0, sizeof m->encoder_dense_1_kernel_m);
    memset(&m->encoder_dense_1_kernel_v, 0, sizeof m->encoder_dense_1_kernel_v);
    memset(&m->encoder_dense_1_bias_m, 0, sizeof m->encoder_dense_1_bias_m);
    memset(&m->encoder_dense_1_bias_v, 0, sizeof m->encoder_dense_1_bias_v);
    memset(&m->decoder_dense_kernel_m, 0, sizeof m->decoder_dense_kernel_m);
    memset(&m->decoder_dense_kernel_v, 0, sizeof m->decoder_dense_kernel_v);
    memset(&m->decoder_dense_bias_m, 0, sizeof m->decoder_dense_bias_m);
    memset(&m->decoder_dense_bias_v, 0, sizeof m->decoder_dense_bias_v);
    memset(&m->decoder_dense_1_kernel_m, 0, sizeof m->decoder_dense_1_kernel_m);
    memset(&m->decoder_dense_1_kernel_v, 0, sizeof m->decoder_dense_1_kernel_v);
    memset(&m->decoder_dense_1_bias_m, 0, sizeof m->decoder_dense_1_bias_m);
    memset(&m->decoder_dense_1_bias_v, 0, sizeof m->decoder_dense_1_bias_v);
    memset(&m->metrics_mean_squared_error_0, 0, sizeof m->metrics_mean_squared_error_0);
    memset(&m->metrics_mean_squared_error_1, 0, sizeof m->metrics_mean_squared_error_1);
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            initialize_encoder_dense_1_bias(m);
            initialize_encoder_dense_bias(m);
            initialize_decoder_dense_1_bias(m);
        }
        initialize_encoder_dense_1_kernel(m);
        initialize_decoder_dense_kernel(m);
        initialize_encoder_dense_kernel(m);
        initialize_decoder_dense_1_kernel(m);
    }
}

static void reset_totals(void *model)
{
    struct autoencoder *m = model;
    memset(&m->metrics_mean_squared_error_0, 0, sizeof m->metrics_mean_squared_error_0);
    memset(&m->metrics_mean_squared_error_1, 0, sizeof m->metrics_mean_squared_error_1);
}

// ---- one training step --------------------------------------------------------------------------

// autoencoder.dl:4: model encoder(image: [28, 28, 1]) = image | flatten | dense(256, activation = relu) | dense(32)
// encoder.dense, forward
// 51.5 MFLOP: contract, mul, add, max: [784, 256], [128, 28, 28, 1], [256] -> [128, 256]
KERNEL static void encoder_dense_body(const float (*restrict encoder_dense_kernel)[256],
                                      const float (*image)[1],
                                      const float (*image_flat)[784],
                                      const float *restrict encoder_dense_bias,
                                      float (*restrict encoder_dense)[256])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 256; j += 64) {
        alignas(64) float part[128][64];
        for (int k0 = 0; k0 < 784; k0 += 112) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[112][64];
            for (int k = 0; k < 112; k++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&encoder_dense_kernel[k0 + k][j + c]));
            for (int i = 0; i < 108; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 112; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = i + (k / 4 * 2 + line) / 8 + 6;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&image[k0 + row * 784 + column][0]);
                    }
                    {
                        const int row = k / 16;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&encoder_dense[i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = image_flat[i + r][k0 + k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                if (k0 < 672) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 672) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&encoder_dense[i + r][j + v * 16],
                                f32x16_max(sum[r][v] * 0.003921569f + f32x16_load(&encoder_dense_bias[j + v * 16]),
                                f32x16_splat(0.0f)));
                }
            }
            for (int i = 108; i < 128; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 112; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 127 < i + (k / 4 * 2 + line) / 8 + 5 ? 127 : i + (k / 4 * 2 + line) / 8 + 5;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&image[k0 + row * 784 + column][0]);
                    }
                    {
                        const int row = k / 16;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&encoder_dense[i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = image_flat[i + r][k0 + k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                if (k0 < 672) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 672) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&encoder_dense[i + r][j + v * 16],
                                f32x16_max(sum[r][v] * 0.003921569f + f32x16_load(&encoder_dense_bias[j + v * 16]),
                                f32x16_splat(0.0f)));
                }
            }
        }
    }
}

static void encoder_dense(autoencoder *m)
{
    encoder_dense_body(m->encoder_dense_kernel, (const void *)m->image, (const void *)m->image, m->encoder_dense_bias,
                       (void *)(m->arena + 128));
}

// autoencoder.dl:4: model encoder(image: [28, 28, 1]) = image | flatten | dense(256, activation = relu) | dense(32)
// encoder.dense_1, forward
// 2.1 MFLOP: contract, add: [128, 256], [256, 32], [32] -> [128, 32]
KERNEL static void encoder_dense_1_body(const float (*restrict encoder_dense)[256],
                                        const float (*restrict encoder_dense_1_kernel)[32],
                                        const float *restrict encoder_dense_1_bias,
                                        float (*restrict encoder_dense_1)[32])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 128; i0 += 64) {
        for (int i = 0; i < 52; i += 13) {
            // sums of 13 rows x 32 columns in registers
            f32x16 sum[13][2] = {0};
            for (int k = 0; k < 256; k += 4) {
                UNROLL for (int line = 0; line < 4; line++) {
                    const int row = 127 < i0 + i + (k / 4 * 4 + line) / 16 + 13 ? 127
                        : i0 + i + (k / 4 * 4 + line) / 16 + 13;
                    const int column = (k / 4 * 4 + line) % 16 * 16;
                    __builtin_prefetch(&encoder_dense[row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&encoder_dense_1_kernel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 13; r++) {
                        const float a = encoder_dense[i0 + i + r][k + step];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 13; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&encoder_dense_1[i0 + i + r][v * 16],
                        sum[r][v] + f32x16_load(&encoder_dense_1_bias[v * 16]));
        }
        {
            // sums of 12 rows x 32 columns in registers
            f32x16 sum[12][2] = {0};
            for (int k = 0; k < 256; k += 4) {
                UNROLL for (int line = 0; line < 3; line++) {
                    const int row = 127 < i0 + (k / 4 * 3 + line) / 16 + 64 ? 127 : i0 + (k / 4 * 3 + line) / 16 + 64;
                    const int column = (k / 4 * 3 + line) % 16 * 16;
                    __builtin_prefetch(&encoder_dense[row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&encoder_dense_1_kernel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 12; r++) {
                        const float a = encoder_dense[i0 + r + 52][k + step];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 12; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&encoder_dense_1[i0 + r + 52][v * 16],
                        sum[r][v] + f32x16_load(&encoder_dense_1_bias[v * 16]));
        }
    }
}

static void encoder_dense_1(autoencoder *m)
{
    encoder_dense_1_body((void *)(m->arena + 128), m->encoder_dense_1_kernel, m->encoder_dense_1_bias,
                         (void *)(m->arena + 131200));
}

// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// decoder.dense, forward
// 2.16 MFLOP: contract, add, max: [32, 256], [128, 32], [256] -> [128, 256]
KERNEL static void decoder_dense_body(const float (*restrict decoder_dense_kernel)[256],
                                      const float (*restrict encoder_dense_1)[32],
                                      const float *restrict decoder_dense_bias,
                                      float (*restrict decoder_dense)[256])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 256; j += 64) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[32][64];
        for (int k = 0; k < 32; k++)
            for (int c = 0; c < 64; c += 16)
                f32x16_store(&panel[k][c], f32x16_load(&decoder_dense_kernel[k][j + c]));
        for (int i = 0; i < 108; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 32; k += 4) {
                UNROLL for (int line = 0; line < 3; line++) {
                    const int row = (k / 4 * 3 + line) / 4;
                    const int column = (k / 4 * 3 + line) % 4 * 16;
                    __builtin_prefetch(&decoder_dense[i + row][j + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = encoder_dense_1[i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&decoder_dense[i + r][j + v * 16],
                        f32x16_max(sum[r][v] + f32x16_load(&decoder_dense_bias[j + v * 16]), f32x16_splat(0.0f)));
        }
        for (int i = 108; i < 128; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 32; k += 4) {
                UNROLL for (int line = 0; line < 3; line++) {
                    const int row = (k / 4 * 3 + line) / 4;
                    const int column = (k / 4 * 3 + line) % 4 * 16;
                    __builtin_prefetch(&decoder_dense[i + row][j + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = encoder_dense_1[i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&decoder_dense[i + r][j + v * 16],
                        f32x16_max(sum[r][v] + f32x16_load(&decoder_dense_bias[j + v * 16]), f32x16_splat(0.0f)));
        }
    }
}

static void decoder_dense(autoencoder *m)
{
    decoder_dense_body(m->decoder_dense_kernel, (void *)(m->arena + 131200), m->decoder_dense_bias,
                       (void *)(m->arena + 147584));
}

// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// decoder.dense_1, forward
// 51.4 MFLOP: contract: [256, 784], [128, 256] -> [128, 784]
KERNEL static void decoder_dense_1_body(const float (*restrict decoder_dense_1_kernel)[784],
                                        const float (*restrict decoder_dense)[256],
                                        float (*restrict decoder_dense_1)[784])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 720; j += 80) {
        alignas(64) float part[128][80];
        for (int k0 = 0; k0 < 256; k0 += 64) {
            // 80 columns, copied so that they lie side by side
            alignas(64) float panel[64][80];
            for (int k = 0; k < 64; k++)
                for (int c = 0; c < 80; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&decoder_dense_1_kernel[k0 + k][j + c]));
            for (int i = 0; i < 120; i += 5) {
                // sums of 5 rows x 80 columns in registers
                f32x16 sum[5][5] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 64; k++) {
                    if (k % 3 == 0) {
                        const int row = i + k / 12 + 5;
                        const int column = k / 3 % 4 * 16;
                        __builtin_prefetch(&decoder_dense[row][k0 + column]);
                    }
                    {
                        const int row = k / 8;
                        const int column = k % 8 * 16;
                        __builtin_prefetch(&decoder_dense_1[i + row][j + column]);
                    }
                    f32x16 w[5];
                    UNROLL for (int v = 0; v < 5; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = decoder_dense[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 5; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 192) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 192) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            f32x16_store(&decoder_dense_1[i + r][j + v * 16], sum[r][v]);
                }
            }
            for (int i = 120; i < 128; i += 4) {
                // sums of 4 rows x 80 columns in registers
                f32x16 sum[4][5] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 64; k += 4) {
                    {
                        const int row = 127 < i + k / 16 + 4 ? 127 : i + k / 16 + 4;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&decoder_dense[row][k0 + column]);
                    }
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = (k / 4 * 2 + line) / 8;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&decoder_dense_1[i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[5];
                        UNROLL for (int v = 0; v < 5; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 4; r++) {
                            const float a = decoder_dense[i + r][k0 + k + step];
                            UNROLL for (int v = 0; v < 5; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                if (k0 < 192) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 192) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            f32x16_store(&decoder_dense_1[i + r][j + v * 16], sum[r][v]);
                }
            }
        }
    }
    #pragma omp single nowait
    {
        alignas(64) float part[128][64];
        for (int k0 = 0; k0 < 256; k0 += 64) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[64][64];
            for (int k = 0; k < 64; k++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&decoder_dense_1_kernel[k0 + k][c + 720]));
            for (int i = 0; i < 120; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 64; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = i + (k / 4 * 2 + line) / 4 + 5;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&decoder_dense[row][k0 + column]);
                    }
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = (k / 4 * 2 + line) / 4;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&decoder_dense_1[i + row][column + 720]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = decoder_dense[i + r][k0 + k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                if (k0 < 192) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 192) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&decoder_dense_1[i + r][v * 16 + 720], sum[r][v]);
                }
            }
            for (int i = 120; i < 128; i += 4) {
                // sums of 4 rows x 64 columns in registers
                f32x16 sum[4][4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 64; k += 4) {
                    {
                        const int row = 127 < i + k / 16 + 4 ? 127 : i + k / 16 + 4;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&decoder_dense[row][k0 + column]);
                    }
                    {
                        const int row = k / 16;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&decoder_dense_1[i + row][column + 720]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 4; r++) {
                            const float a = decoder_dense[i + r][k0 + k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                if (k0 < 192) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 192) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&decoder_dense_1[i + r][v * 16 + 720], sum[r][v]);
                }
            }
        }
    }
}

static void decoder_dense_1(autoencoder *m)
{
    decoder_dense_1_body(m->decoder_dense_1_kernel, (void *)(m->arena + 147584), (void *)(m->arena + 680576));
}

// autoencoder.dl:10: minimize binary_cross_entropy(drawn, image, from_logits = true)
// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// autoencoder.dl:8: data     mnist("data/mnist") -> image / 255
// autoencoder.dl:13: report   mean_squared_error(sigmoid(drawn), image)
// decoder.dense_1, binary_cross_entropy, mean_squared_error, forward and backward
// 9.13 MFLOP: add, abs, neg, exp, max, div, mul, sub, log1p, sum, ...: [128, 784], [784], [128, 28, 28, 1], [128] ->
// [128], [128, 28, 28, 1]
KERNEL static void mean_squared_error_sum(autoencoder *m)
{
    const float (*restrict decoder_dense_1)[784] = (void *)(m->arena + 680576);
    const float *restrict decoder_dense_1_bias = m->decoder_dense_1_bias;
    const float (*restrict image)[28][28][1] = m->image;
    const float *restrict batch_weight = m->batch_weight;
    float *restrict binary_cross_entropy_sum = (void *)(m->arena + 1081984);
    float (*restrict binary_cross_entropy_drawn_grad)[28][28][1] = (void *)(m->arena + 278656);
    float *restrict mean_squared_error_sum = (void *)(m->arena + 680064);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        alignas(64) float binary_cross_entropy_exp[28][28][1];
        alignas(64) float mean_squared_error_sub[28][28][1];
        // binary_cross_entropy_exp
        for (int i = 0; i < 784; i += 16)
            f32x16_store(&binary_cross_entropy_exp[i / 28][i % 28][0],
                f32x16_exp(-f32x16_abs(f32x16_load(&decoder_dense_1[b][i]) + f32x16_load(&decoder_dense_1_bias[i]))));
        // binary_cross_entropy_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            float rest = 0.0f;
            for (int j = 0; j < 28; j++) {
                const f32x16 y = f32x16_load(&decoder_dense_1[b][j * 28]) + f32x16_load(&decoder_dense_1_bias[j * 28]);
                const f32x16 t = f32x16_max(y, f32x16_splat(0.0f)) - f32x16_load(&image[b][j][0][0]) / 255.0f * y;
                sum += t + f32x16_log1p(f32x16_load(&binary_cross_entropy_exp[j][0][0]));
                for (int r = 16; r < 28; r++) {
                    const float y2 = decoder_dense_1[b][j * 28 + r] + decoder_dense_1_bias[j * 28 + r];
                    const float image_i = image[b][j][r][0] / 255.0f;
                    rest += max_real(y2, 0.0f) - image_i * y2 + f32_log1p(binary_cross_entropy_exp[j][r][0]);
                }
            }
            binary_cross_entropy_sum[b] = f32x16_sum(sum) + rest;
        }
        // binary_cross_entropy_drawn_grad
        const float batch_weight_i = batch_weight[b];
        const f32x16 t = f32x16_splat(batch_weight_i * 0.0012755102f);
        for (int i = 0; i < 28; i++) {
            const f32x16 y = f32x16_load(&decoder_dense_1[b][i * 28]) + f32x16_load(&decoder_dense_1_bias[i * 28]);
            const f32x16 image_i2 = f32x16_load(&image[b][i][0][0]) / 255.0f;
            const f32x16 binary_cross_entropy_exp_i = f32x16_load(&binary_cross_entropy_exp[i][0][0]);
            const f32x16 t2 = binary_cross_entropy_exp_i * (t / (binary_cross_entropy_exp_i + 1.0f)) * f32x16_sign(y);
            f32x16_store(&mean_squared_error_sub[i][0][0], f32x16_sigmoid(y) - image_i2);
            f32x16_store(&binary_cross_entropy_drawn_grad[b][i][0][0],
                image_i2 * (batch_weight_i * -0.0012755102f) - t2
                + f32x16_select(f32x16_max(y, f32x16_splat(0.0f)) > 0.0f, t, f32x16_splat(0.0f)));
            const f32x16 y2 = f32x16_load(&decoder_dense_1[b][i * 28 + 12])
                + f32x16_load(&decoder_dense_1_bias[i * 28 + 12]);
            const f32x16 image2 = f32x16_load(&image[b][i][12][0]) / 255.0f;
            const f32x16 binary_cross_entropy_exp_i2 = f32x16_load(&binary_cross_entropy_exp[i][12][0]);
            const f32x16 t3 = binary_cross_entropy_exp_i2 * (t / (binary_cross_entropy_exp_i2 + 1.0f))
                * f32x16_sign(y2);
            f32x16_store(&mean_squared_error_sub[i][12][0], f32x16_sigmoid(y2) - image2);
            f32x16_store(&binary_cross_entropy_drawn_grad[b][i][12][0],
                image2 * (batch_weight_i * -0.0012755102f) - t3
                + f32x16_select(f32x16_max(y2, f32x16_splat(0.0f)) > 0.0f, t, f32x16_splat(0.0f)));
        }
        // mean_squared_error_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            float rest = 0.0f;
            for (int j = 0; j < 28; j++) {
                const f32x16 mean_squared_error_sub_i = f32x16_load(&mean_squared_error_sub[j][0][0]);
                sum += mean_squared_error_sub_i * mean_squared_error_sub_i;
                for (int r = 16; r < 28; r++) {
                    const float mean_squared_error_sub_i2 = mean_squared_error_sub[j][r][0];
                    rest += mean_squared_error_sub_i2 * mean_squared_error_sub_i2;
                }
            }
            mean_squared_error_sum[b] = f32x16_sum(sum) + rest;
        }
    }
}

// autoencoder.dl:10: minimize binary_cross_entropy(drawn, image, from_logits = true)
// 257 FLOP: mul, sum: [128] -> []
KERNEL static void mean_loss_body(const float *restrict binary_cross_entropy_sum,
                                  const float *restrict batch_weight,
                                  float *restrict loss)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 128; r += 64) {
        sum += f32x16_load(&binary_cross_entropy_sum[r]) * f32x16_load(&batch_weight[r]);
        sum2 += f32x16_load(&binary_cross_entropy_sum[r + 16]) * f32x16_load(&batch_weight[r + 16]);
        sum3 += f32x16_load(&binary_cross_entropy_sum[r + 32]) * f32x16_load(&batch_weight[r + 32]);
        sum4 += f32x16_load(&binary_cross_entropy_sum[r + 48]) * f32x16_load(&batch_weight[r + 48]);
    }
    *loss = f32x16_sum(sum + sum3 + (sum2 + sum4)) * 0.0012755102f;
}

static void mean_loss(autoencoder *m)
{
    mean_loss_body((void *)(m->arena + 1081984), m->batch_weight, &m->loss);
}

// autoencoder.dl:13: report   mean_squared_error(sigmoid(drawn), image)
// mean_squared_error
// 513 FLOP: greater, mul, select, sum, add: [128] -> []
KERNEL static void sum_body(const float *restrict mean_squared_error_sum,
                            const float *restrict batch_weight,
                            float *restrict metrics_mean_squared_error_0)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 128; r += 64) {
        const f32x16 t = f32x16_load(&mean_squared_error_sum[r]) * 0.0012755102f;
        sum += f32x16_select(f32x16_load(&batch_weight[r]) > 0.0f, t, f32x16_splat(0.0f));
        const f32x16 t2 = f32x16_load(&mean_squared_error_sum[r + 16]) * 0.0012755102f;
        sum2 += f32x16_select(f32x16_load(&batch_weight[r + 16]) > 0.0f, t2, f32x16_splat(0.0f));
        const f32x16 t3 = f32x16_load(&mean_squared_error_sum[r + 32]) * 0.0012755102f;
        sum3 += f32x16_select(f32x16_load(&batch_weight[r + 32]) > 0.0f, t3, f32x16_splat(0.0f));
        const f32x16 t4 = f32x16_load(&mean_squared_error_sum[r + 48]) * 0.0012755102f;
        sum4 += f32x16_select(f32x16_load(&batch_weight[r + 48]) > 0.0f, t4, f32x16_splat(0.0f));
    }
    *metrics_mean_squared_error_0 = f32x16_sum(sum + sum3 + (sum2 + sum4)) + *metrics_mean_squared_error_0;
}

static void sum(autoencoder *m)
{
    sum_body((void *)(m->arena + 680064), m->batch_weight, &m->metrics_mean_squared_error_0);
}

// autoencoder.dl:13: report   mean_squared_error(sigmoid(drawn), image)
// 389 FLOP: greater, to_real, sum, add, div: [128] -> []
KERNEL static void sum_2_body(const float *restrict batch_weight,
                              const float metrics_mean_squared_error_0,
                              float *restrict metrics_mean_squared_error_1,
                              float *restrict reports_mean_squared_error)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 128; r += 64) {
        sum += f32x16_select(f32x16_load(&batch_weight[r]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
        sum2 += f32x16_select(f32x16_load(&batch_weight[r + 16]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
        sum3 += f32x16_select(f32x16_load(&batch_weight[r + 32]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
        sum4 += f32x16_select(f32x16_load(&batch_weight[r + 48]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    }
    const float t = f32x16_sum(sum + sum3 + (sum2 + sum4)) + *metrics_mean_squared_error_1;
    *metrics_mean_squared_error_1 = t;
    *reports_mean_squared_error = metrics_mean_squared_error_0 / t;
}

static void sum_2(autoencoder *m)
{
    sum_2_body(m->batch_weight, m->metrics_mean_squared_error_0, &m->metrics_mean_squared_error_1,
               &m->reports_mean_squared_error);
}

// autoencoder.dl:11: using    adam(0.001)
// adam
// 87 FLOP: add, log, mul, expm1, div, neg, rsqrt: -> []
KERNEL static void adam_rsqrt(autoencoder *m)
{
    const float step_2 = (float)m->step;
    const float lr = m->lr;
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    float *restrict adam_rate = (void *)(m->arena + 0);
    float *restrict adam_rsqrt = (void *)(m->arena + 64);

    const float t = step_2 + 1.0f;
    *adam_rate = -(lr / f32_expm1(t * f32_log(beta_1)));
    *adam_rsqrt = f32_rsqrt(-f32_expm1(t * f32_log(beta_2)));
}

// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// autoencoder.dl:11: using    adam(0.001)
// decoder.dense_1, adam, backward; updates decoder.dense_1.bias
// 117 kFLOP: sum, mul, sub, add, sqrt, div: [128, 28, 28, 1] -> [8, 784], [784]
KERNEL static void decoder_dense_1_bias_grad(autoencoder *m)
{
    const float (*restrict binary_cross_entropy_drawn_grad)[784] = (void *)(m->arena + 278656);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float (*restrict partial)[784] = (void *)(m->arena + 680064);
    float *restrict decoder_dense_1_bias = m->decoder_dense_1_bias;
    float *restrict decoder_dense_1_bias_m = m->decoder_dense_1_bias_m;
    float *restrict decoder_dense_1_bias_v = m->decoder_dense_1_bias_v;

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 8; chunk++)
        for (int j = 0; j < 784; j += 112) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            for (int b = 0; b < 16; b++) {
                sum += f32x16_load(&binary_cross_entropy_drawn_grad[chunk * 16 + b][j]);
                sum2 += f32x16_load(&binary_cross_entropy_drawn_grad[chunk * 16 + b][j + 16]);
                sum3 += f32x16_load(&binary_cross_entropy_drawn_grad[chunk * 16 + b][j + 32]);
                sum4 += f32x16_load(&binary_cross_entropy_drawn_grad[chunk * 16 + b][j + 48]);
                sum5 += f32x16_load(&binary_cross_entropy_drawn_grad[chunk * 16 + b][j + 64]);
                sum6 += f32x16_load(&binary_cross_entropy_drawn_grad[chunk * 16 + b][j + 80]);
                sum7 += f32x16_load(&binary_cross_entropy_drawn_grad[chunk * 16 + b][j + 96]);
            }
            f32x16_store(&partial[chunk][j], sum);
            f32x16_store(&partial[chunk][j + 16], sum2);
            f32x16_store(&partial[chunk][j + 32], sum3);
            f32x16_store(&partial[chunk][j + 48], sum4);
            f32x16_store(&partial[chunk][j + 64], sum5);
            f32x16_store(&partial[chunk][j + 80], sum6);
            f32x16_store(&partial[chunk][j + 96], sum7);
        }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int j = 0; j < 784; j++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 8; chunk++)
                sum += partial[chunk][j];
            const float m2 = decoder_dense_1_bias_m[j] * beta_1 + sum * (1.0f - beta_1);
            const float v = decoder_dense_1_bias_v[j] * beta_2 + sum * sum * (1.0f - beta_2);
            decoder_dense_1_bias[j] -= m2 * adam_rate / (f32_sqrt(v) * adam_rsqrt + epsilon);
            decoder_dense_1_bias_m[j] = m2;
            decoder_dense_1_bias_v[j] = v;
        }
    }
}

// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// decoder.dense_1, decoder.dense, backward
// 51.4 MFLOP: contract, greater, select: [256, 784], [128, 28, 28, 1], [128, 256] -> [128, 256]
KERNEL static void decoder_dense_1_input_grad(autoencoder *m)
{
    const float (*restrict decoder_dense_1_kernel)[784] = m->decoder_dense_1_kernel;
    const float (*binary_cross_entropy_drawn_grad)[1] = (void *)(m->arena + 278656);
    const float (*restrict decoder_dense)[256] = (void *)(m->arena + 147584);
    const float (*binary_cross_entropy_drawn_grad_flat)[784] = (void *)(m->arena + 278656);
    float (*restrict decoder_dense_1_input_grad)[256] = (void *)(m->arena + 680064);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 256; j += 64) {
        alignas(64) float part[128][64];
        for (int k0 = 0; k0 < 784; k0 += 112) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[112][64];
            for (int c = 0; c < 64; c += 16)
                for (int k = 0; k < 112; k += 16)
                    f32x16_transpose(&panel[k][c], 64, &decoder_dense_1_kernel[j + c][k0 + k], 784);
            for (int i = 0; i < 108; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 112; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = i + (k / 4 * 2 + line) / 8 + 6;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&binary_cross_entropy_drawn_grad[k0 + row * 784 + column][0]);
                    }
                    {
                        const int row = k / 16;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&decoder_dense[i + row][j + column]);
                        __builtin_prefetch(&decoder_dense_1_input_grad[i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = binary_cross_entropy_drawn_grad_flat[i + r][k0 + k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                if (k0 < 672) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 672) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&decoder_dense_1_input_grad[i + r][j + v * 16],
                                f32x16_select(f32x16_load(&decoder_dense[i + r][j + v * 16]) > 0.0f, sum[r][v],
                                f32x16_splat(0.0f)));
                }
            }
            for (int i = 108; i < 128; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 112; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 127 < i + (k / 4 * 2 + line) / 8 + 5 ? 127 : i + (k / 4 * 2 + line) / 8 + 5;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&binary_cross_entropy_drawn_grad[k0 + row * 784 + column][0]);
                    }
                    {
                        const int row = k / 16;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&decoder_dense[i + row][j + column]);
                        __builtin_prefetch(&decoder_dense_1_input_grad[i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = binary_cross_entropy_drawn_grad_flat[i + r][k0 + k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                if (k0 < 672) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 672) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&decoder_dense_1_input_grad[i + r][j + v * 16],
                                f32x16_select(f32x16_load(&decoder_dense[i + r][j + v * 16]) > 0.0f, sum[r][v],
                                f32x16_splat(0.0f)));
                }
            }
        }
    }
}

// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// autoencoder.dl:11: using    adam(0.001)
// decoder.dense_1, adam, backward; updates decoder.dense_1.kernel
// 55.6 MFLOP: contract, mul, sub, add, sqrt, div: [128, 28, 28, 1], [128, 256] -> [256, 784]
KERNEL static void decoder_dense_1_kernel_grad(autoencoder *m)
{
    const float (*binary_cross_entropy_drawn_grad_flat)[784] = (void *)(m->arena + 278656);
    const float (*restrict decoder_dense)[256] = (void *)(m->arena + 147584);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    const float (*binary_cross_entropy_drawn_grad)[28][28][1] = (void *)(m->arena + 278656);
    float (*restrict decoder_dense_1_kernel)[784] = m->decoder_dense_1_kernel;
    float (*restrict decoder_dense_1_kernel_m)[784] = m->decoder_dense_1_kernel_m;
    float (*restrict decoder_dense_1_kernel_v)[784] = m->decoder_dense_1_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 768; j += 48) {
        // 48 columns, copied so that they lie side by side
        alignas(64) float panel[128][48];
        for (int k = 0; k < 128; k++)
            for (int c = 0; c < 48; c += 16)
                f32x16_store(&panel[k][c], f32x16_load(&binary_cross_entropy_drawn_grad_flat[k][j + c]));
        for (int i = 0; i < 216; i += 9) {
            // sums of 9 rows x 48 columns in registers
            f32x16 sum[9][3] = {0};
            for (int k = 0; k < 128; k++) {
                if (k % 3 == 0) {
                    const int row = k / 12;
                    const int column = k / 3 % 4 * 16;
                    __builtin_prefetch(&decoder_dense_1_kernel_m[i + row][j + column]);
                    __builtin_prefetch(&decoder_dense_1_kernel_v[i + row][j + column]);
                    __builtin_prefetch(&decoder_dense_1_kernel[i + row][j + column]);
                }
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 9; r++) {
                    const float a = decoder_dense[k][i + r];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            alignas(64) float sums[9][48];
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&sums[r][v * 16], sum[r][v]);
            for (int r = 0; r < 9; r++)
                for (int c = 0; c < 48; c += 16) {
                    const f32x16 sum2 = f32x16_load(&sums[r][c]);
                    const f32x16 m2 = f32x16_load(&decoder_dense_1_kernel_m[i + r][j + c]) * beta_1
                        + sum2 * (1.0f - beta_1);
                    const f32x16 t = f32x16_load(&decoder_dense_1_kernel_v[i + r][j + c]) * beta_2;
                    const f32x16 v = t + sum2 * sum2 * (1.0f - beta_2);
                    const f32x16 t2 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                    f32x16_store(&decoder_dense_1_kernel[i + r][j + c],
                        f32x16_load(&decoder_dense_1_kernel[i + r][j + c]) - t2);
                    f32x16_store(&decoder_dense_1_kernel_m[i + r][j + c], m2);
                    f32x16_store(&decoder_dense_1_kernel_v[i + r][j + c], v);
                }
        }
        for (int i = 216; i < 256; i += 8) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 128; k += 4) {
                {
                    const int row = k / 16;
                    const int column = k / 4 % 4 * 16;
                    __builtin_prefetch(&decoder_dense_1_kernel_m[i + row][j + column]);
                    __builtin_prefetch(&decoder_dense_1_kernel_v[i + row][j + column]);
                    __builtin_prefetch(&decoder_dense_1_kernel[i + row][j + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[3];
                    UNROLL for (int v = 0; v < 3; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 8; r++) {
                        const float a = decoder_dense[k + step][i + r];
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            alignas(64) float sums[8][48];
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&sums[r][v * 16], sum[r][v]);
            for (int r = 0; r < 8; r++)
                for (int c = 0; c < 48; c += 16) {
                    const f32x16 sum2 = f32x16_load(&sums[r][c]);
                    const f32x16 m2 = f32x16_load(&decoder_dense_1_kernel_m[i + r][j + c]) * beta_1
                        + sum2 * (1.0f - beta_1);
                    const f32x16 t = f32x16_load(&decoder_dense_1_kernel_v[i + r][j + c]) * beta_2;
                    const f32x16 v = t + sum2 * sum2 * (1.0f - beta_2);
                    const f32x16 t2 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                    f32x16_store(&decoder_dense_1_kernel[i + r][j + c],
                        f32x16_load(&decoder_dense_1_kernel[i + r][j + c]) - t2);
                    f32x16_store(&decoder_dense_1_kernel_m[i + r][j + c], m2);
                    f32x16_store(&decoder_dense_1_kernel_v[i + r][j + c], v);
                }
        }
    }
    #pragma omp single nowait
    {
        // 16 columns, copied so that they lie side by side
        alignas(64) float panel[128][16];
        for (int k = 0; k < 128; k++)
            f32x16_store(&panel[k][0], f32x16_load(&binary_cross_entropy_drawn_grad[k][27][12][0]));
        for (int i = 0; i < 216; i += 9) {
            // sums of 9 rows x 16 columns in registers
            f32x16 sum[9] = {0};
            for (int k = 0; k < 128; k += 4) {
                if (k / 4 % 3 == 0) {
                    const int row = k / 12;
                    __builtin_prefetch(&decoder_dense_1_kernel_m[i + row][768]);
                    __builtin_prefetch(&decoder_dense_1_kernel_v[i + row][768]);
                    __builtin_prefetch(&decoder_dense_1_kernel[i + row][768]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    const f32x16 w = f32x16_load(&panel[k + step][0]);
                    UNROLL for (int r = 0; r < 9; r++)
                        sum[r] += decoder_dense[k + step][i + r] * w;
                }
            }
            alignas(64) float sums[9][16];
            UNROLL for (int r = 0; r < 9; r++)
                f32x16_store(&sums[r][0], sum[r]);
            for (int r = 0; r < 9; r++) {
                const f32x16 sum2 = f32x16_load(&sums[r][0]);
                const f32x16 m2 = f32x16_load(&decoder_dense_1_kernel_m[i + r][768]) * beta_1 + sum2 * (1.0f - beta_1);
                const f32x16 v = f32x16_load(&decoder_dense_1_kernel_v[i + r][768]) * beta_2
                    + sum2 * sum2 * (1.0f - beta_2);
                const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                f32x16_store(&decoder_dense_1_kernel[i + r][768], f32x16_load(&decoder_dense_1_kernel[i + r][768]) - t);
                f32x16_store(&decoder_dense_1_kernel_m[i + r][768], m2);
                f32x16_store(&decoder_dense_1_kernel_v[i + r][768], v);
            }
        }
        for (int i = 216; i < 256; i += 8) {
            // sums of 8 rows x 16 columns in registers
            f32x16 sum[8] = {0};
            for (int k = 0; k < 128; k += 4) {
                if (k / 4 % 4 == 0) {
                    const int row = k / 16;
                    __builtin_prefetch(&decoder_dense_1_kernel_m[i + row][768]);
                    __builtin_prefetch(&decoder_dense_1_kernel_v[i + row][768]);
                    __builtin_prefetch(&decoder_dense_1_kernel[i + row][768]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    const f32x16 w = f32x16_load(&panel[k + step][0]);
                    UNROLL for (int r = 0; r < 8; r++)
                        sum[r] += decoder_dense[k + step][i + r] * w;
                }
            }
            alignas(64) float sums[8][16];
            UNROLL for (int r = 0; r < 8; r++)
                f32x16_store(&sums[r][0], sum[r]);
            for (int r = 0; r < 8; r++) {
                const f32x16 sum2 = f32x16_load(&sums[r][0]);
                const f32x16 m2 = f32x16_load(&decoder_dense_1_kernel_m[i + r][768]) * beta_1 + sum2 * (1.0f - beta_1);
                const f32x16 v = f32x16_load(&decoder_dense_1_kernel_v[i + r][768]) * beta_2
                    + sum2 * sum2 * (1.0f - beta_2);
                const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                f32x16_store(&decoder_dense_1_kernel[i + r][768], f32x16_load(&decoder_dense_1_kernel[i + r][768]) - t);
                f32x16_store(&decoder_dense_1_kernel_m[i + r][768], m2);
                f32x16_store(&decoder_dense_1_kernel_v[i + r][768], v);
            }
        }
    }
}

// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// autoencoder.dl:11: using    adam(0.001)
// decoder.dense, adam, backward; updates decoder.dense.bias
// 38.1 kFLOP: sum, mul, sub, add, sqrt, div: [128, 256] -> [32, 256], [256]
KERNEL static void decoder_dense_bias_grad_body(const float (*restrict decoder_dense_1_input_grad)[256],
                                                const float beta_1,
                                                const float beta_2,
                                                const float adam_rate,
                                                const float adam_rsqrt,
                                                const float epsilon,
                                                float (*restrict partial)[256],
                                                float *restrict decoder_dense_bias,
                                                float *restrict decoder_dense_bias_m,
                                                float *restrict decoder_dense_bias_v)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++)
        for (int j = 0; j < 256; j += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int b = 0; b < 4; b++) {
                sum += f32x16_load(&decoder_dense_1_input_grad[chunk * 4 + b][j]);
                sum2 += f32x16_load(&decoder_dense_1_input_grad[chunk * 4 + b][j + 16]);
                sum3 += f32x16_load(&decoder_dense_1_input_grad[chunk * 4 + b][j + 32]);
                sum4 += f32x16_load(&decoder_dense_1_input_grad[chunk * 4 + b][j + 48]);
                sum5 += f32x16_load(&decoder_dense_1_input_grad[chunk * 4 + b][j + 64]);
                sum6 += f32x16_load(&decoder_dense_1_input_grad[chunk * 4 + b][j + 80]);
                sum7 += f32x16_load(&decoder_dense_1_input_grad[chunk * 4 + b][j + 96]);
                sum8 += f32x16_load(&decoder_dense_1_input_grad[chunk * 4 + b][j + 112]);
            }
            f32x16_store(&partial[chunk][j], sum);
            f32x16_store(&partial[chunk][j + 16], sum2);
            f32x16_store(&partial[chunk][j + 32], sum3);
            f32x16_store(&partial[chunk][j + 48], sum4);
            f32x16_store(&partial[chunk][j + 64], sum5);
            f32x16_store(&partial[chunk][j + 80], sum6);
            f32x16_store(&partial[chunk][j + 96], sum7);
            f32x16_store(&partial[chunk][j + 112], sum8);
        }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int j = 0; j < 256; j++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 32; chunk++)
                sum += partial[chunk][j];
            const float m2 = decoder_dense_bias_m[j] * beta_1 + sum * (1.0f - beta_1);
            const float v = decoder_dense_bias_v[j] * beta_2 + sum * sum * (1.0f - beta_2);
            decoder_dense_bias[j] -= m2 * adam_rate / (f32_sqrt(v) * adam_rsqrt + epsilon);
            decoder_dense_bias_m[j] = m2;
            decoder_dense_bias_v[j] = v;
        }
    }
}

static void decoder_dense_bias_grad(autoencoder *m)
{
    decoder_dense_bias_grad_body((void *)(m->arena + 680064), m->beta_1, m->beta_2, *(const float *)(m->arena + 0),
                                 *(const float *)(m->arena + 64), m->epsilon, (void *)(m->arena + 147584),
                                 m->decoder_dense_bias, m->decoder_dense_bias_m, m->decoder_dense_bias_v);
}

// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// decoder.dense, backward
// 2.1 MFLOP: contract: [32, 256], [128, 256] -> [128, 32]
KERNEL static void decoder_dense_y_grad(autoencoder *m)
{
    const float (*restrict decoder_dense_kernel)[256] = m->decoder_dense_kernel;
    const float (*restrict decoder_dense_1_input_grad)[256] = (void *)(m->arena + 680064);
    float (*restrict decoder_dense_y_grad)[32] = (void *)(m->arena + 147584);

    // 32 columns, copied so that they lie side by side
    alignas(64) float panel[256][32];
    for (int c = 0; c < 32; c += 16)
        for (int k = 0; k < 256; k += 16)
            f32x16_transpose(&panel[k][c], 32, &decoder_dense_kernel[c][k], 256);
    for (int i = 0; i < 104; i += 13) {
        // sums of 13 rows x 32 columns in registers
        f32x16 sum[13][2] = {0};
        for (int k = 0; k < 256; k += 4) {
            UNROLL for (int line = 0; line < 4; line++) {
                const int row = i + (k / 4 * 4 + line) / 16 + 13;
                const int column = (k / 4 * 4 + line) % 16 * 16;
                __builtin_prefetch(&decoder_dense_1_input_grad[row][column]);
            }
            UNROLL for (int step = 0; step < 4; step++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&panel[k + step][v * 16]);
                UNROLL for (int r = 0; r < 13; r++) {
                    const float a = decoder_dense_1_input_grad[i + r][k + step];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                }
            }
        }
        UNROLL for (int r = 0; r < 13; r++)
            UNROLL for (int v = 0; v < 2; v++)
                f32x16_store(&decoder_dense_y_grad[i + r][v * 16], sum[r][v]);
    }
    for (int i = 104; i < 128; i += 12) {
        // sums of 12 rows x 32 columns in registers
        f32x16 sum[12][2] = {0};
        for (int k = 0; k < 256; k += 4) {
            UNROLL for (int line = 0; line < 3; line++) {
                const int row = 127 < i + (k / 4 * 3 + line) / 16 + 12 ? 127 : i + (k / 4 * 3 + line) / 16 + 12;
                const int column = (k / 4 * 3 + line) % 16 * 16;
                __builtin_prefetch(&decoder_dense_1_input_grad[row][column]);
            }
            UNROLL for (int step = 0; step < 4; step++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&panel[k + step][v * 16]);
                UNROLL for (int r = 0; r < 12; r++) {
                    const float a = decoder_dense_1_input_grad[i + r][k + step];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                }
            }
        }
        UNROLL for (int r = 0; r < 12; r++)
            UNROLL for (int v = 0; v < 2; v++)
                f32x16_store(&decoder_dense_y_grad[i + r][v * 16], sum[r][v]);
    }
}

// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// autoencoder.dl:11: using    adam(0.001)
// decoder.dense, adam, backward; updates decoder.dense.kernel
// 2.27 MFLOP: contract, mul, sub, add, sqrt, div: [128, 256], [128, 32] -> [32, 256]
KERNEL static void decoder_dense_kernel_grad(autoencoder *m)
{
    const float (*restrict decoder_dense_1_input_grad)[256] = (void *)(m->arena + 680064);
    const float (*restrict encoder_dense_1)[32] = (void *)(m->arena + 131200);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float (*restrict decoder_dense_kernel)[256] = m->decoder_dense_kernel;
    float (*restrict decoder_dense_kernel_m)[256] = m->decoder_dense_kernel_m;
    float (*restrict decoder_dense_kernel_v)[256] = m->decoder_dense_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 256; j += 64) {
        for (int i = 0; i < 12; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&decoder_dense_1_input_grad[k][j + v * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = encoder_dense_1[k][i + r];
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
                    const f32x16 m2 = f32x16_load(&decoder_dense_kernel_m[i + r][j + c]) * beta_1
                        + sum2 * (1.0f - beta_1);
                    const f32x16 v = f32x16_load(&decoder_dense_kernel_v[i + r][j + c]) * beta_2
                        + sum2 * sum2 * (1.0f - beta_2);
                    const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                    f32x16_store(&decoder_dense_kernel[i + r][j + c],
                        f32x16_load(&decoder_dense_kernel[i + r][j + c]) - t);
                    f32x16_store(&decoder_dense_kernel_m[i + r][j + c], m2);
                    f32x16_store(&decoder_dense_kernel_v[i + r][j + c], v);
                }
        }
        for (int i = 12; i < 32; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&decoder_dense_1_input_grad[k][j + v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = encoder_dense_1[k][i + r];
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
                    const f32x16 m2 = f32x16_load(&decoder_dense_kernel_m[i + r][j + c]) * beta_1
                        + sum2 * (1.0f - beta_1);
                    const f32x16 v = f32x16_load(&decoder_dense_kernel_v[i + r][j + c]) * beta_2
                        + sum2 * sum2 * (1.0f - beta_2);
                    const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                    f32x16_store(&decoder_dense_kernel[i + r][j + c],
                        f32x16_load(&decoder_dense_kernel[i + r][j + c]) - t);
                    f32x16_store(&decoder_dense_kernel_m[i + r][j + c], m2);
                    f32x16_store(&decoder_dense_kernel_v[i + r][j + c], v);
                }
        }
    }
}

// autoencoder.dl:4: model encoder(image: [28, 28, 1]) = image | flatten | dense(256, activation = relu) | dense(32)
// autoencoder.dl:11: using    adam(0.001)
// encoder.dense_1, adam, backward; updates encoder.dense_1.bias
// 4.77 kFLOP: sum, mul, sub, add, sqrt, div: [128, 32] -> [32]
KERNEL static void encoder_dense_1_bias_grad(autoencoder *m)
{
    const float (*restrict decoder_dense_y_grad)[32] = (void *)(m->arena + 147584);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float *restrict encoder_dense_1_bias = m->encoder_dense_1_bias;
    float *restrict encoder_dense_1_bias_m = m->encoder_dense_1_bias_m;
    float *restrict encoder_dense_1_bias_v = m->encoder_dense_1_bias_v;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 128; b++) {
        sum += f32x16_load(&decoder_dense_y_grad[b][0]);
        sum2 += f32x16_load(&decoder_dense_y_grad[b][16]);
    }
    const f32x16 m2 = f32x16_load(&encoder_dense_1_bias_m[0]) * beta_1 + sum * (1.0f - beta_1);
    const f32x16 v = f32x16_load(&encoder_dense_1_bias_v[0]) * beta_2 + sum * sum * (1.0f - beta_2);
    const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
    f32x16_store(&encoder_dense_1_bias[0], f32x16_load(&encoder_dense_1_bias[0]) - t);
    f32x16_store(&encoder_dense_1_bias_m[0], m2);
    f32x16_store(&encoder_dense_1_bias_v[0], v);
    const f32x16 m3 = f32x16_load(&encoder_dense_1_bias_m[16]) * beta_1 + sum2 * (1.0f - beta_1);
    const f32x16 v2 = f32x16_load(&encoder_dense_1_bias_v[16]) * beta_2 + sum2 * sum2 * (1.0f - beta_2);
    const f32x16 t2 = m3 * adam_rate / (f32x16_sqrt(v2) * adam_rsqrt + epsilon);
    f32x16_store(&encoder_dense_1_bias[16], f32x16_load(&encoder_dense_1_bias[16]) - t2);
    f32x16_store(&encoder_dense_1_bias_m[16], m3);
    f32x16_store(&encoder_dense_1_bias_v[16], v2);
}

// autoencoder.dl:4: model encoder(image: [28, 28, 1]) = image | flatten | dense(256, activation = relu) | dense(32)
// encoder.dense_1, encoder.dense, backward
// 2.2 MFLOP: contract, greater, select, mul: [256, 32], [128, 32], [128, 256] -> [128, 256]
KERNEL static void encoder_dense_1_input_grad(autoencoder *m)
{
    const float (*restrict encoder_dense_1_kernel)[32] = m->encoder_dense_1_kernel;
    const float (*restrict decoder_dense_y_grad)[32] = (void *)(m->arena + 147584);
    const float (*restrict encoder_dense)[256] = (void *)(m->arena + 128);
    float (*restrict encoder_dense_y_grad)[256] = (void *)(m->arena + 295040);
    float (*restrict encoder_dense_mul_grad)[256] = (void *)(m->arena + 163968);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 256; j += 64) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[32][64];
        for (int c = 0; c < 64; c += 16)
            for (int k = 0; k < 32; k += 16)
                f32x16_transpose(&panel[k][c], 64, &encoder_dense_1_kernel[j + c][k], 32);
        for (int i = 0; i < 108; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 32; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = decoder_dense_y_grad[i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++) {
                    const f32x16 y_grad = f32x16_select(f32x16_load(&encoder_dense[i + r][j + v * 16]) > 0.0f,
                        sum[r][v], f32x16_splat(0.0f));
                    f32x16_store(&encoder_dense_y_grad[i + r][j + v * 16], y_grad);
                    f32x16_store(&encoder_dense_mul_grad[i + r][j + v * 16], y_grad * 0.003921569f);
                }
        }
        for (int i = 108; i < 128; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 32; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = decoder_dense_y_grad[i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++) {
                    const f32x16 y_grad = f32x16_select(f32x16_load(&encoder_dense[i + r][j + v * 16]) > 0.0f,
                        sum[r][v], f32x16_splat(0.0f));
                    f32x16_store(&encoder_dense_y_grad[i + r][j + v * 16], y_grad);
                    f32x16_store(&encoder_dense_mul_grad[i + r][j + v * 16], y_grad * 0.003921569f);
                }
        }
    }
}

// autoencoder.dl:4: model encoder(image: [28, 28, 1]) = image | flatten | dense(256, activation = relu) | dense(32)
// autoencoder.dl:11: using    adam(0.001)
// encoder.dense_1, adam, backward; updates encoder.dense_1.kernel
// 2.27 MFLOP: contract, mul, sub, add, sqrt, div: [128, 32], [128, 256] -> [256, 32]
KERNEL static void encoder_dense_1_kernel_grad(autoencoder *m)
{
    const float (*restrict decoder_dense_y_grad)[32] = (void *)(m->arena + 147584);
    const float (*restrict encoder_dense)[256] = (void *)(m->arena + 128);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float (*restrict encoder_dense_1_kernel)[32] = m->encoder_dense_1_kernel;
    float (*restrict encoder_dense_1_kernel_m)[32] = m->encoder_dense_1_kernel_m;
    float (*restrict encoder_dense_1_kernel_v)[32] = m->encoder_dense_1_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 256; i0 += 128) {
        for (int i = 0; i < 104; i += 13) {
            // sums of 13 rows x 32 columns in registers
            f32x16 sum[13][2] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&decoder_dense_y_grad[k][v * 16]);
                UNROLL for (int r = 0; r < 13; r++) {
                    const float a = encoder_dense[k][i0 + i + r];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                }
            }
            alignas(64) float sums[13][32];
            UNROLL for (int r = 0; r < 13; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&sums[r][v * 16], sum[r][v]);
            for (int r = 0; r < 13; r++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum2 = f32x16_load(&sums[r][c]);
                    const f32x16 m2 = f32x16_load(&encoder_dense_1_kernel_m[i0 + i + r][c]) * beta_1
                        + sum2 * (1.0f - beta_1);
                    const f32x16 t = f32x16_load(&encoder_dense_1_kernel_v[i0 + i + r][c]) * beta_2;
                    const f32x16 v = t + sum2 * sum2 * (1.0f - beta_2);
                    const f32x16 t2 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                    f32x16_store(&encoder_dense_1_kernel[i0 + i + r][c],
                        f32x16_load(&encoder_dense_1_kernel[i0 + i + r][c]) - t2);
                    f32x16_store(&encoder_dense_1_kernel_m[i0 + i + r][c], m2);
                    f32x16_store(&encoder_dense_1_kernel_v[i0 + i + r][c], v);
                }
        }
        for (int i = 104; i < 128; i += 12) {
            // sums of 12 rows x 32 columns in registers
            f32x16 sum[12][2] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&decoder_dense_y_grad[k][v * 16]);
                UNROLL for (int r = 0; r < 12; r++) {
                    const float a = encoder_dense[k][i0 + i + r];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                }
            }
            alignas(64) float sums[12][32];
            UNROLL for (int r = 0; r < 12; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&sums[r][v * 16], sum[r][v]);
            for (int r = 0; r < 12; r++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum2 = f32x16_load(&sums[r][c]);
                    const f32x16 m2 = f32x16_load(&encoder_dense_1_kernel_m[i0 + i + r][c]) * beta_1
                        + sum2 * (1.0f - beta_1);
                    const f32x16 t = f32x16_load(&encoder_dense_1_kernel_v[i0 + i + r][c]) * beta_2;
                    const f32x16 v = t + sum2 * sum2 * (1.0f - beta_2);
                    const f32x16 t2 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                    f32x16_store(&encoder_dense_1_kernel[i0 + i + r][c],
                        f32x16_load(&encoder_dense_1_kernel[i0 + i + r][c]) - t2);
                    f32x16_store(&encoder_dense_1_kernel_m[i0 + i + r][c], m2);
                    f32x16_store(&encoder_dense_1_kernel_v[i0 + i + r][c], v);
                }
        }
    }
}

// autoencoder.dl:4: model encoder(image: [28, 28, 1]) = image | flatten | dense(256, activation = relu) | dense(32)
// autoencoder.dl:11: using    adam(0.001)
// encoder.dense, adam, backward; updates encoder.dense.bias
// 38.1 kFLOP: sum, mul, sub, add, sqrt, div: [128, 256] -> [32, 256], [256]
static void encoder_dense_bias_grad(autoencoder *m)
{
    decoder_dense_bias_grad_body((void *)(m->arena + 295040), m->beta_1, m->beta_2, *(const float *)(m->arena + 0),
                                 *(const float *)(m->arena + 64), m->epsilon, (void *)(m->arena + 128),
                                 m->encoder_dense_bias, m->encoder_dense_bias_m, m->encoder_dense_bias_v);
}

// autoencoder.dl:4: model encoder(image: [28, 28, 1]) = image | flatten | dense(256, activation = relu) | dense(32)
// autoencoder.dl:11: using    adam(0.001)
// encoder.dense, adam, backward; updates encoder.dense.kernel
// 55.6 MFLOP: contract, mul, sub, add, sqrt, div: [128, 256], [128, 28, 28, 1] -> [784, 256]
KERNEL static void encoder_dense_kernel_grad(autoencoder *m)
{
    const float (*restrict encoder_dense_mul_grad)[256] = (void *)(m->arena + 163968);
    const float (*restrict image)[784] = (const void *)m->image;
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float (*restrict encoder_dense_kernel)[256] = m->encoder_dense_kernel;
    float (*restrict encoder_dense_kernel_m)[256] = m->encoder_dense_kernel_m;
    float (*restrict encoder_dense_kernel_v)[256] = m->encoder_dense_kernel_v;

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t i0 = 0; i0 < 784; i0 += 392)
        for (int64_t j = 0; j < 256; j += 64) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[128][64];
            for (int k = 0; k < 128; k++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&encoder_dense_mul_grad[k][j + c]));
            for (int i = 0; i < 372; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 128; k += 4) {
                    {
                        const int row = k / 16;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&encoder_dense_kernel_m[i0 + i + row][j + column]);
                        __builtin_prefetch(&encoder_dense_kernel_v[i0 + i + row][j + column]);
                        __builtin_prefetch(&encoder_dense_kernel[i0 + i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = image[k + step][i0 + i + r];
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
                        const f32x16 m2 = f32x16_load(&encoder_dense_kernel_m[i0 + i + r][j + c]) * beta_1
                            + sum2 * (1.0f - beta_1);
                        const f32x16 t = f32x16_load(&encoder_dense_kernel_v[i0 + i + r][j + c]) * beta_2;
                        const f32x16 v = t + sum2 * sum2 * (1.0f - beta_2);
                        const f32x16 t2 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                        f32x16_store(&encoder_dense_kernel[i0 + i + r][j + c],
                            f32x16_load(&encoder_dense_kernel[i0 + i + r][j + c]) - t2);
                        f32x16_store(&encoder_dense_kernel_m[i0 + i + r][j + c], m2);
                        f32x16_store(&encoder_dense_kernel_v[i0 + i + r][j + c], v);
                    }
            }
            for (int i = 372; i < 392; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                for (int k = 0; k < 128; k += 4) {
                    {
                        const int row = k / 16;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&encoder_dense_kernel_m[i0 + i + row][j + column]);
                        __builtin_prefetch(&encoder_dense_kernel_v[i0 + i + row][j + column]);
                        __builtin_prefetch(&encoder_dense_kernel[i0 + i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = image[k + step][i0 + i + r];
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
                        const f32x16 m2 = f32x16_load(&encoder_dense_kernel_m[i0 + i + r][j + c]) * beta_1
                            + sum2 * (1.0f - beta_1);
                        const f32x16 t = f32x16_load(&encoder_dense_kernel_v[i0 + i + r][j + c]) * beta_2;
                        const f32x16 v = t + sum2 * sum2 * (1.0f - beta_2);
                        const f32x16 t2 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                        f32x16_store(&encoder_dense_kernel[i0 + i + r][j + c],
                            f32x16_load(&encoder_dense_kernel[i0 + i + r][j + c]) - t2);
                        f32x16_store(&encoder_dense_kernel_m[i0 + i + r][j + c], m2);
                        f32x16_store(&encoder_dense_kernel_v[i0 + i + r][j + c], v);
                    }
            }
        }
}

// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.
static void train_step(void *model, int count)
{
    struct autoencoder *m = model;
    for (int b = 0; b < 128; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    #pragma omp parallel
    {
        encoder_dense(m);
        #pragma omp barrier
        encoder_dense_1(m);
        #pragma omp barrier
        decoder_dense(m);
        #pragma omp barrier
        decoder_dense_1(m);
        #pragma omp barrier
        mean_squared_error_sum(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            mean_loss(m);
        }
        #pragma omp barrier
        if (isfinite(m->loss)) {
            #pragma omp single nowait
            {
                sum(m);
                sum_2(m);
                adam_rsqrt(m);
            }
            #pragma omp barrier
            decoder_dense_1_bias_grad(m);
            #pragma omp barrier
            decoder_dense_1_input_grad(m);
            #pragma omp barrier
            decoder_dense_1_kernel_grad(m);
            #pragma omp barrier
            decoder_dense_bias_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                decoder_dense_y_grad(m);
            }
            #pragma omp barrier
            decoder_dense_kernel_grad(m);
            #pragma omp single nowait
            {
                encoder_dense_1_bias_grad(m);
            }
            encoder_dense_1_input_grad(m);
            #pragma omp barrier
            encoder_dense_1_kernel_grad(m);
            #pragma omp barrier
            encoder_dense_bias_grad(m);
            encoder_dense_kernel_grad(m);
        }
    }
    if (!isfinite(m->loss))
        return;
    m->step++;
}

// ---- evaluation ---------------------------------------------------------------------------------

// autoencoder.dl:4: model encoder(image: [28, 28, 1]) = image | flatten | dense(256, activation = relu) | dense(32)
// encoder.dense
// 51.5 MFLOP: contract, mul, add, max: [784, 256], [128, 28, 28, 1], [256] -> [128, 256]
static void evaluate_encoder_dense(autoencoder *m)
{
    encoder_dense_body(m->encoder_dense_kernel, (const void *)m->image, (const void *)m->image, m->encoder_dense_bias,
                       (void *)(m->arena + 0));
}

// autoencoder.dl:4: model encoder(image: [28, 28, 1]) = image | flatten | dense(256, activation = relu) | dense(32)
// encoder.dense_1
// 2.1 MFLOP: contract, add: [128, 256], [256, 32], [32] -> [128, 32]
static void evaluate_encoder_dense_1(autoencoder *m)
{
    encoder_dense_1_body((void *)(m->arena + 0), m->encoder_dense_1_kernel, m->encoder_dense_1_bias,
                         (void *)(m->arena + 131072));
}

// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// decoder.dense
// 2.16 MFLOP: contract, add, max: [32, 256], [128, 32], [256] -> [128, 256]
static void evaluate_decoder_dense(autoencoder *m)
{
    decoder_dense_body(m->decoder_dense_kernel, (void *)(m->arena + 131072), m->decoder_dense_bias,
                       (void *)(m->arena + 0));
}

// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// decoder.dense_1
// 51.4 MFLOP: contract: [256, 784], [128, 256] -> [128, 784]
static void evaluate_decoder_dense_1(autoencoder *m)
{
    decoder_dense_1_body(m->decoder_dense_1_kernel, (void *)(m->arena + 0), (void *)(m->arena + 131072));
}

// autoencoder.dl:10: minimize binary_cross_entropy(drawn, image, from_logits = true)
// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// autoencoder.dl:8: data     mnist("data/mnist") -> image / 255
// autoencoder.dl:13: report   mean_squared_error(sigmoid(drawn), image)
// decoder.dense_1, binary_cross_entropy, mean_squared_error
// 7.53 MFLOP: add, max, div, mul, sub, abs, neg, exp, log1p, sum, ...: [128, 784], [784], [128, 28, 28, 1] -> [128]
KERNEL static void evaluate_mean_squared_error_sum(autoencoder *m)
{
    const float (*restrict decoder_dense_1)[784] = (void *)(m->arena + 131072);
    const float *restrict decoder_dense_1_bias = m->decoder_dense_1_bias;
    const float (*image_flat)[784][1] = (const void *)m->image;
    const float (*image)[784] = (const void *)m->image;
    float *restrict binary_cross_entropy_sum = (void *)(m->arena + 512);
    float *restrict mean_squared_error_sum = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        alignas(64) float mean_squared_error_sub[28][28][1];
        // binary_cross_entropy_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            for (int r = 0; r < 784; r += 16) {
                const f32x16 y = f32x16_load(&decoder_dense_1[b][r]) + f32x16_load(&decoder_dense_1_bias[r]);
                sum += f32x16_max(y, f32x16_splat(0.0f)) - f32x16_load(&image_flat[b][r][0]) / 255.0f * y
                    + f32x16_log1p(f32x16_exp(-f32x16_abs(y)));
            }
            binary_cross_entropy_sum[b] = f32x16_sum(sum);
        }
        // mean_squared_error_sub
        for (int i = 0; i < 784; i += 16) {
            const f32x16 t = f32x16_sigmoid(f32x16_load(&decoder_dense_1[b][i])
                + f32x16_load(&decoder_dense_1_bias[i]));
            f32x16_store(&mean_squared_error_sub[i / 28][i % 28][0], t - f32x16_load(&image[b][i]) / 255.0f);
        }
        // mean_squared_error_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            float rest = 0.0f;
            for (int j = 0; j < 28; j++) {
                const f32x16 mean_squared_error_sub_i = f32x16_load(&mean_squared_error_sub[j][0][0]);
                sum += mean_squared_error_sub_i * mean_squared_error_sub_i;
                for (int r = 16; r < 28; r++) {
                    const float mean_squared_error_sub_i2 = mean_squared_error_sub[j][r][0];
                    rest += mean_squared_error_sub_i2 * mean_squared_error_sub_i2;
                }
            }
            mean_squared_error_sum[b] = f32x16_sum(sum) + rest;
        }
    }
}

// autoencoder.dl:10: minimize binary_cross_entropy(drawn, image, from_logits = true)
// 257 FLOP: mul, sum: [128] -> []
static void evaluate_mean_loss(autoencoder *m)
{
    mean_loss_body((void *)(m->arena + 512), m->batch_weight, &m->loss);
}

// autoencoder.dl:13: report   mean_squared_error(sigmoid(drawn), image)
// mean_squared_error
// 513 FLOP: greater, mul, select, sum, add: [128] -> []
static void evaluate_sum(autoencoder *m)
{
    sum_body((void *)(m->arena + 0), m->batch_weight, &m->metrics_mean_squared_error_0);
}

// autoencoder.dl:13: report   mean_squared_error(sigmoid(drawn), image)
// 389 FLOP: greater, to_real, sum, add, div: [128] -> []
static void evaluate_sum_2(autoencoder *m)
{
    sum_2_body(m->batch_weight, m->metrics_mean_squared_error_0, &m->metrics_mean_squared_error_1,
               &m->reports_mean_squared_error);
}

static void evaluate(void *model, int count)
{
    struct autoencoder *m = model;
    for (int b = 0; b < 128; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    #pragma omp parallel
    {
        evaluate_encoder_dense(m);
        #pragma omp barrier
        evaluate_encoder_dense_1(m);
        #pragma omp barrier
        evaluate_decoder_dense(m);
        #pragma omp barrier
        evaluate_decoder_dense_1(m);
        #pragma omp barrier
        evaluate_mean_squared_error_sum(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_mean_loss(m);
            evaluate_sum(m);
            evaluate_sum_2(m);
        }
    }
}

// ---- prediction ---------------------------------------------------------------------------------

// autoencoder.dl:4: model encoder(image: [28, 28, 1]) = image | flatten | dense(256, activation = relu) | dense(32)
// encoder.dense
// 402 kFLOP: contract, mul, add, max: [1, 28, 28, 1], [784, 256], [256] -> [1, 256]
KERNEL static void predict_encoder_dense(autoencoder *m)
{
    const float (*restrict image)[784] = (const void *)m->image;
    const float (*restrict encoder_dense_kernel)[256] = m->encoder_dense_kernel;
    const float *restrict encoder_dense_bias = m->encoder_dense_bias;
    float (*restrict encoder_dense)[256] = (void *)(m->arena + 128);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 256; j += 128) {
        // sums of 1 rows x 128 columns in registers
        f32x16 sum[8] = {0};
        for (int k = 0; k < 784; k++) {
            const float a = image[0][k];
            UNROLL for (int v = 0; v < 8; v++)
                sum[v] += a * f32x16_load(&encoder_dense_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 8; v++)
            f32x16_store(&encoder_dense[0][j + v * 16],
                f32x16_max(sum[v] * 0.003921569f + f32x16_load(&encoder_dense_bias[j + v * 16]), f32x16_splat(0.0f)));
    }
}

// autoencoder.dl:4: model encoder(image: [28, 28, 1]) = image | flatten | dense(256, activation = relu) | dense(32)
// encoder.dense_1
// 16.4 kFLOP: contract, add: [1, 256], [256, 32], [32] -> [1, 32]
KERNEL static void predict_encoder_dense_1(autoencoder *m)
{
    const float (*restrict encoder_dense)[256] = (void *)(m->arena + 128);
    const float (*restrict encoder_dense_1_kernel)[32] = m->encoder_dense_1_kernel;
    const float *restrict encoder_dense_1_bias = m->encoder_dense_1_bias;
    float (*restrict encoder_dense_1)[32] = (void *)(m->arena + 0);

    // sums of 1 rows x 32 columns in registers
    f32x16 sum[2] = {0};
    f32x16 sum2[2] = {0};
    f32x16 sum3[2] = {0};
    f32x16 sum4[2] = {0};
    for (int k = 0; k < 256; k += 4) {
        {
            const float a = encoder_dense[0][k];
            UNROLL for (int v = 0; v < 2; v++)
                sum[v] += a * f32x16_load(&encoder_dense_1_kernel[k][v * 16]);
        }
        {
            const float a = encoder_dense[0][k + 1];
            UNROLL for (int v = 0; v < 2; v++)
                sum2[v] += a * f32x16_load(&encoder_dense_1_kernel[k + 1][v * 16]);
        }
        {
            const float a = encoder_dense[0][k + 2];
            UNROLL for (int v = 0; v < 2; v++)
                sum3[v] += a * f32x16_load(&encoder_dense_1_kernel[k + 2][v * 16]);
        }
        {
            const float a = encoder_dense[0][k + 3];
            UNROLL for (int v = 0; v < 2; v++)
                sum4[v] += a * f32x16_load(&encoder_dense_1_kernel[k + 3][v * 16]);
        }
    }
    UNROLL for (int v = 0; v < 2; v++)
        sum[v] += sum2[v];
    UNROLL for (int v = 0; v < 2; v++)
        sum[v] += sum3[v];
    UNROLL for (int v = 0; v < 2; v++)
        sum[v] += sum4[v];
    UNROLL for (int v = 0; v < 2; v++)
        f32x16_store(&encoder_dense_1[0][v * 16], sum[v] + f32x16_load(&encoder_dense_1_bias[v * 16]));
}

// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// decoder.dense
// 16.9 kFLOP: contract, add, max: [1, 32], [32, 256], [256] -> [1, 256]
KERNEL static void predict_decoder_dense(autoencoder *m)
{
    const float (*restrict encoder_dense_1)[32] = (void *)(m->arena + 0);
    const float (*restrict decoder_dense_kernel)[256] = m->decoder_dense_kernel;
    const float *restrict decoder_dense_bias = m->decoder_dense_bias;
    float (*restrict decoder_dense)[256] = (void *)(m->arena + 128);

    for (int j = 0; j < 256; j += 128) {
        // sums of 1 rows x 128 columns in registers
        f32x16 sum[8] = {0};
        for (int k = 0; k < 32; k++) {
            const float a = encoder_dense_1[0][k];
            UNROLL for (int v = 0; v < 8; v++)
                sum[v] += a * f32x16_load(&decoder_dense_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 8; v++)
            f32x16_store(&decoder_dense[0][j + v * 16],
                f32x16_max(sum[v] + f32x16_load(&decoder_dense_bias[j + v * 16]), f32x16_splat(0.0f)));
    }
}

// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// decoder.dense_1
// 401 kFLOP: contract: [1, 256], [256, 784] -> [1, 784]
KERNEL static void predict_decoder_dense_1(autoencoder *m)
{
    const float (*restrict decoder_dense)[256] = (void *)(m->arena + 128);
    const float (*restrict decoder_dense_1_kernel)[784] = m->decoder_dense_1_kernel;
    float (*restrict decoder_dense_1)[784] = (void *)(m->arena + 1152);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 784; j += 112) {
        // sums of 1 rows x 112 columns in registers
        f32x16 sum[7] = {0};
        for (int k = 0; k < 256; k++) {
            const float a = decoder_dense[0][k];
            UNROLL for (int v = 0; v < 7; v++)
                sum[v] += a * f32x16_load(&decoder_dense_1_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 7; v++)
            f32x16_store(&decoder_dense_1[0][j + v * 16], sum[v]);
    }
}

// autoencoder.dl:14: predict  sigmoid(drawn)
// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// decoder.dense_1
// 16.5 kFLOP: add, sigmoid: [1, 784], [784] -> [1, 28, 28, 1]
KERNEL static void predict_sigmoid(autoencoder *m)
{
    const float (*restrict decoder_dense_1)[784] = (void *)(m->arena + 1152);
    const float *restrict decoder_dense_1_bias = m->decoder_dense_1_bias;
    float *restrict prediction = (void *)m->prediction;

    for (int i = 0; i < 784; i += 16)
        f32x16_store(&prediction[i],
            f32x16_sigmoid(f32x16_load(&decoder_dense_1[0][i]) + f32x16_load(&decoder_dense_1_bias[i])));
}

static void predict(void *model, int count)
{
    struct autoencoder *m = model;
    (void)count;
    #pragma omp parallel
    {
        predict_encoder_dense(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_encoder_dense_1(m);
            predict_decoder_dense(m);
        }
        #pragma omp barrier
        predict_decoder_dense_1(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_sigmoid(m);
        }
    }
}

// ---- samples ------------------------------------------------------------------------------------

// autoencoder.dl:4: model encoder(image: [28, 28, 1]) = image | flatten | dense(256, activation = relu) | dense(32)
// encoder.dense
// 51.5 MFLOP: contract, mul, add, max: [784, 256], [128, 28, 28, 1], [256] -> [128, 256]
static void sample_encoder_dense(autoencoder *m)
{
    encoder_dense_body(m->encoder_dense_kernel, (const void *)m->image, (const void *)m->image, m->encoder_dense_bias,
                       (void *)(m->arena + 0));
}

// autoencoder.dl:4: model encoder(image: [28, 28, 1]) = image | flatten | dense(256, activation = relu) | dense(32)
// encoder.dense_1
// 2.1 MFLOP: contract, add: [128, 256], [256, 32], [32] -> [128, 32]
static void sample_encoder_dense_1(autoencoder *m)
{
    encoder_dense_1_body((void *)(m->arena + 0), m->encoder_dense_1_kernel, m->encoder_dense_1_bias,
                         (void *)(m->arena + 131072));
}

// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// decoder.dense
// 2.16 MFLOP: contract, add, max: [32, 256], [128, 32], [256] -> [128, 256]
static void sample_decoder_dense(autoencoder *m)
{
    decoder_dense_body(m->decoder_dense_kernel, (void *)(m->arena + 131072), m->decoder_dense_bias,
                       (void *)(m->arena + 0));
}

// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// decoder.dense_1
// 51.4 MFLOP: contract: [256, 784], [128, 256] -> [128, 784]
static void sample_decoder_dense_1(autoencoder *m)
{
    decoder_dense_1_body(m->decoder_dense_1_kernel, (void *)(m->arena + 0), (void *)(m->arena + 131072));
}

// autoencoder.dl:15: sample   concat([image, sigmoid(drawn)], axis = 0) grid [4, 16]
// autoencoder.dl:8: data     mnist("data/mnist") -> image / 255
// autoencoder.dl:5: model decoder(code: [32]) = code | dense(256, activation = relu) | dense(28 * 28) |
// reshape([28, 28, 1])
// decoder.dense_1
// 2.51 MFLOP: div, add, sigmoid, concat: [128, 28, 28, 1], [128, 784], [784] -> [128, 56, 28, 1]
KERNEL static void sample_concat(autoencoder *m)
{
    const float (*restrict image)[28][28][1] = m->image;
    const float (*restrict decoder_dense_1)[784] = (void *)(m->arena + 131072);
    const float *restrict decoder_dense_1_bias = m->decoder_dense_1_bias;
    float (*restrict sample_2)[56][28][1] = m->sample;

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int i = 0; i < 56; i++) {
            f32x16_store(&sample_2[b][i][0][0],
                i < 28 ? f32x16_load(&image[b][i][0][0]) / 255.0f
                : f32x16_sigmoid(f32x16_load(&decoder_dense_1[b][i * 28 - 784])
                + f32x16_load(&decoder_dense_1_bias[i * 28 - 784])));
            f32x16_store(&sample_2[b][i][12][0],
                i < 28 ? f32x16_load(&image[b][i][12][0]) / 255.0f
                : f32x16_sigmoid(f32x16_load(&decoder_dense_1[b][i * 28 - 772])
                + f32x16_load(&decoder_dense_1_bias[i * 28 - 772])));
        }
}

static void sample(void *model, int count)
{
    struct autoencoder *m = model;
    (void)count;
    #pragma omp parallel
    {
        sample_encoder_dense(m);
        #pragma omp barrier
        sample_encoder_dense_1(m);
        #pragma omp barrier
        sample_decoder_dense(m);
        #pragma omp barrier
        sample_decoder_dense_1(m);
        #pragma omp barrier
        sample_concat(m);
    }
}

// ---- public functions ---------------------------------------------------------------------------

size_t autoencoder_bytes(void)
{
    return sizeof(autoencoder);
}

void autoencoder_initialize(autoencoder *m, uint64_t seed)
{
    initialize(m, seed);
}

void autoencoder_reset_totals(autoencoder *m)
{
    reset_totals(m);
}

float autoencoder_train_step(autoencoder *m, const float image[128][28][28][1], int count)
{
    m->image = image;
    train_step(m, count);
    return m->loss;
}

float autoencoder_evaluate(autoencoder *m, const float image[128][28][28][1], int count)
{
    m->image = image;
    evaluate(m, count);
    return m->loss;
}

const float (*autoencoder_predict(autoencoder *m, const float image[1][28][28][1], int count))[28][28][1]
{
    m->image = image;
    predict(m, count);
    return m->prediction;
}

// ---- tables -------------------------------------------------------------------------------------

// name, role, type, rank, shape, elements, offset, initial value, index of the moving average
static const dlc_tensor autoencoder_tensors[] = {
    {"encoder.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {784, 256}, 200704, offsetof(autoencoder, encoder_dense_kernel),
        0.0, -1},
    {"encoder.dense.bias", DLC_PARAMETER, DLC_F32, 1, {256}, 256, offsetof(autoencoder, encoder_dense_bias), 0.0, -1},
    {"encoder.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {256, 32}, 8192,
        offsetof(autoencoder, encoder_dense_1_kernel), 0.0, -1},
    {"encoder.dense_1.bias", DLC_PARAMETER, DLC_F32, 1, {32}, 32, offsetof(autoencoder, encoder_dense_1_bias), 0.0, -1},
    {"decoder.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {32, 256}, 8192, offsetof(autoencoder, decoder_dense_kernel),
        0.0, -1},
    {"decoder.dense.bias", DLC_PARAMETER, DLC_F32, 1, {256}, 256, offsetof(autoencoder, decoder_dense_bias), 0.0, -1},
    {"decoder.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {256, 784}, 200704,
        offsetof(autoencoder, decoder_dense_1_kernel), 0.0, -1},
    {"decoder.dense_1.bias", DLC_PARAMETER, DLC_F32, 1, {784}, 784, offsetof(autoencoder, decoder_dense_1_bias), 0.0,
        -1},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(autoencoder, loss), 0.0, -1},
    {"lr", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(autoencoder, lr), 0.001, -1},
    {"beta_1", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(autoencoder, beta_1), 0.9, -1},
    {"beta_2", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(autoencoder, beta_2), 0.999, -1},
    {"epsilon", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(autoencoder, epsilon), 1e-07, -1},
    {"encoder.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {784, 256}, 200704, offsetof(autoencoder, encoder_dense_kernel_m),
        0.0, -1},
    {"encoder.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {784, 256}, 200704, offsetof(autoencoder, encoder_dense_kernel_v),
        0.0, -1},
    {"encoder.dense.bias/m", DLC_SLOT, DLC_F32, 1, {256}, 256, offsetof(autoencoder, encoder_dense_bias_m), 0.0, -1},
    {"encoder.dense.bias/v", DLC_SLOT, DLC_F32, 1, {256}, 256, offsetof(autoencoder, encoder_dense_bias_v), 0.0, -1},
    {"encoder.dense_1.kernel/m", DLC_SLOT, DLC_F32, 2, {256, 32}, 8192, offsetof(autoencoder, encoder_dense_1_kernel_m),
        0.0, -1},
    {"encoder.dense_1.kernel/v", DLC_SLOT, DLC_F32, 2, {256, 32}, 8192, offsetof(autoencoder, encoder_dense_1_kernel_v),
        0.0, -1},
    {"encoder.dense_1.bias/m", DLC_SLOT, DLC_F32, 1, {32}, 32, offsetof(autoencoder, encoder_dense_1_bias_m), 0.0, -1},
    {"encoder.dense_1.bias/v", DLC_SLOT, DLC_F32, 1, {32}, 32, offsetof(autoencoder, encoder_dense_1_bias_v), 0.0, -1},
    {"decoder.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {32, 256}, 8192, offsetof(autoencoder, decoder_dense_kernel_m),
        0.0, -1},
    {"decoder.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {32, 256}, 8192, offsetof(autoencoder, decoder_dense_kernel_v),
        0.0, -1},
    {"decoder.dense.bias/m", DLC_SLOT, DLC_F32, 1, {256}, 256, offsetof(autoencoder, decoder_dense_bias_m), 0.0, -1},
    {"decoder.dense.bias/v", DLC_SLOT, DLC_F32, 1, {256}, 256, offsetof(autoencoder, decoder_dense_bias_v), 0.0, -1},
    {"decoder.dense_1.kernel/m", DLC_SLOT, DLC_F32, 2, {256, 784}, 200704,
        offsetof(autoencoder, decoder_dense_1_kernel_m), 0.0, -1},
    {"decoder.dense_1.kernel/v", DLC_SLOT, DLC_F32, 2, {256, 784}, 200704,
        offsetof(autoencoder, decoder_dense_1_kernel_v), 0.0, -1},
    {"decoder.dense_1.bias/m", DLC_SLOT, DLC_F32, 1, {784}, 784, offsetof(autoencoder, decoder_dense_1_bias_m), 0.0,
        -1},
    {"decoder.dense_1.bias/v", DLC_SLOT, DLC_F32, 1, {784}, 784, offsetof(autoencoder, decoder_dense_1_bias_v), 0.0,
        -1},
    {"metrics.mean_squared_error.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(autoencoder, metrics_mean_squared_error_0),
        0.0, -1},
    {"metrics.mean_squared_error.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(autoencoder, metrics_mean_squared_error_1),
        0.0, -1},
    {"reports.mean_squared_error", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(autoencoder, reports_mean_squared_error),
        0.0, -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 4, {1, 28, 28, 1}, 784, offsetof(autoencoder, prediction), 0.0, -1},
    {"sample", DLC_OUTPUT, DLC_F32, 4, {128, 56, 28, 1}, 200704, offsetof(autoencoder, sample), 0.0, -1},
};

// name, column, source, type, rank, shape, elements, offset; indices of its generated output, mean and
// deviation; is it used by predict; what its ints are below
static const dlc_field autoencoder_fields[] = {
    {"image", "image", 0, DLC_F32, 3, {28, 28, 1}, 784, offsetof(autoencoder, image), -1, -1, -1, 1, 0},
};

static const dlc_argument autoencoder_arguments_0[] = {
    {"path", "data/mnist", 0},
};

static const dlc_source autoencoder_sources[] = {
    {"mnist", autoencoder_arguments_0, 1},
};

static const dlc_report autoencoder_reports[] = {
    {"mean_squared_error", 31},
};

// name, index of the loss, every, repeat, accumulate, first kernel, kernels
static const dlc_step autoencoder_steps[] = {
    {NULL, 8, 1, 1, 1, 0, 20},
};

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel autoencoder_train_kernels[] = {
    {"encoder_dense", 4, 1, offsetof(autoencoder, arena) + 128, 32768, DLC_F32, 51478528, 1336320},
    {"encoder_dense_1", 4, 1, offsetof(autoencoder, arena) + 131200, 4096, DLC_F32, 2101248, 180352},
    {"decoder_dense", 5, 1, offsetof(autoencoder, arena) + 147584, 32768, DLC_F32, 2162688, 181248},
    {"decoder_dense_1", 5, 1, offsetof(autoencoder, arena) + 680576, 100352, DLC_F32, 51380224, 1335296},
    {"mean_squared_error_sum", 10, 1, offsetof(autoencoder, arena) + 1081984, 128, DLC_F32, 9132288, 1208896},
    {"mean_loss", 10, 0, offsetof(autoencoder, loss), 1, DLC_F32, 257, 1028},
    {"sum", 13, 0, offsetof(autoencoder, metrics_mean_squared_error_0), 1, DLC_F32, 513, 1032},
    {"sum_2", 13, 0, offsetof(autoencoder, metrics_mean_squared_error_1), 1, DLC_F32, 389, 528},
    {"adam_rsqrt", 11, 0, offsetof(autoencoder, arena) + 0, 1, DLC_F32, 87, 24},
    {"decoder_dense_1_bias_grad", 5, 1, offsetof(autoencoder, decoder_dense_1_bias), 784, DLC_F32, 116818, 420252},
    {"decoder_dense_1_input_grad", 5, 1, offsetof(autoencoder, arena) + 680064, 32768, DLC_F32, 51445760, 1466368},
    {"decoder_dense_1_kernel_grad", 5, 1, offsetof(autoencoder, decoder_dense_1_kernel), 200704, DLC_F32, 55595010,
        5349404},
    {"decoder_dense_bias_grad", 5, 1, offsetof(autoencoder, decoder_dense_bias), 256, DLC_F32, 38146, 137244},
    {"decoder_dense_y_grad", 5, 0, offsetof(autoencoder, arena) + 147584, 4096, DLC_F32, 2097152, 180224},
    {"decoder_dense_kernel_grad", 5, 1, offsetof(autoencoder, decoder_dense_kernel), 8192, DLC_F32, 2269186, 344092},
    {"encoder_dense_1_bias_grad", 4, 0, offsetof(autoencoder, encoder_dense_1_bias), 32, DLC_F32, 4770, 17180},
    {"encoder_dense_1_input_grad", 4, 1, offsetof(autoencoder, arena) + 295040, 32768, DLC_F32, 2195456, 442368},
    {"encoder_dense_1_kernel_grad", 4, 1, offsetof(autoencoder, encoder_dense_1_kernel), 8192, DLC_F32, 2269186,
        344092},
    {"encoder_dense_bias_grad", 4, 1, offsetof(autoencoder, encoder_dense_bias), 256, DLC_F32, 38146, 137244},
    {"encoder_dense_kernel_grad", 4, 1, offsetof(autoencoder, encoder_dense_kernel), 200704, DLC_F32, 55595010,
        5349404},
};

static void call_train_kernel(autoencoder *m, int kernel)
{
    switch (kernel) {
    case 0: encoder_dense(m); break;
    case 1: encoder_dense_1(m); break;
    case 2: decoder_dense(m); break;
    case 3: decoder_dense_1(m); break;
    case 4: mean_squared_error_sum(m); break;
    case 5: mean_loss(m); break;
    case 6: sum(m); break;
    case 7: sum_2(m); break;
    case 8: adam_rsqrt(m); break;
    case 9: decoder_dense_1_bias_grad(m); break;
    case 10: decoder_dense_1_input_grad(m); break;
    case 11: decoder_dense_1_kernel_grad(m); break;
    case 12: decoder_dense_bias_grad(m); break;
    case 13: decoder_dense_y_grad(m); break;
    case 14: decoder_dense_kernel_grad(m); break;
    case 15: encoder_dense_1_bias_grad(m); break;
    case 16: encoder_dense_1_input_grad(m); break;
    case 17: encoder_dense_1_kernel_grad(m); break;
    case 18: encoder_dense_bias_grad(m); break;
    case 19: encoder_dense_kernel_grad(m); break;
    }
}

static void run_train_kernel(void *model, int kernel)
{
    if (autoencoder_train_kernels[kernel].team) {
        #pragma omp parallel
        call_train_kernel(model, kernel);
        return;
    }
    call_train_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel autoencoder_evaluate_kernels[] = {
    {"evaluate_encoder_dense", 4, 1, offsetof(autoencoder, arena) + 0, 32768, DLC_F32, 51478528, 1336320},
    {"evaluate_encoder_dense_1", 4, 1, offsetof(autoencoder, arena) + 131072, 4096, DLC_F32, 2101248, 180352},
    {"evaluate_decoder_dense", 5, 1, offsetof(autoencoder, arena) + 0, 32768, DLC_F32, 2162688, 181248},
    {"evaluate_decoder_dense_1", 5, 1, offsetof(autoencoder, arena) + 131072, 100352, DLC_F32, 51380224, 1335296},
    {"evaluate_mean_squared_error_sum", 10, 1, offsetof(autoencoder, arena) + 512, 128, DLC_F32, 7526400, 806976},
    {"evaluate_mean_loss", 10, 0, offsetof(autoencoder, loss), 1, DLC_F32, 257, 1028},
    {"evaluate_sum", 13, 0, offsetof(autoencoder, metrics_mean_squared_error_0), 1, DLC_F32, 513, 1032},
    {"evaluate_sum_2", 13, 0, offsetof(autoencoder, metrics_mean_squared_error_1), 1, DLC_F32, 389, 528},
};

static void call_evaluate_kernel(autoencoder *m, int kernel)
{
    switch (kernel) {
    case 0: evaluate_encoder_dense(m); break;
    case 1: evaluate_encoder_dense_1(m); break;
    case 2: evaluate_decoder_dense(m); break;
    case 3: evaluate_decoder_dense_1(m); break;
    case 4: evaluate_mean_squared_error_sum(m); break;
    case 5: evaluate_mean_loss(m); break;
    case 6: evaluate_sum(m); break;
    case 7: evaluate_sum_2(m); break;
    }
}

static void run_evaluate_kernel(void *model, int kernel)
{
    if (autoencoder_evaluate_kernels[kernel].team) {
        #pragma omp parallel
        call_evaluate_kernel(model, kernel);
        return;
    }
    call_evaluate_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel autoencoder_predict_kernels[] = {
    {"predict_encoder_dense", 4, 1, offsetof(autoencoder, arena) + 128, 256, DLC_F32, 402176, 808000},
    {"predict_encoder_dense_1", 4, 0, offsetof(autoencoder, arena) + 0, 32, DLC_F32, 16416, 34048},
    {"predict_decoder_dense", 5, 0, offsetof(autoencoder, arena) + 128, 256, DLC_F32, 16896, 34944},
    {"predict_decoder_dense_1", 5, 1, offsetof(autoencoder, arena) + 1152, 784, DLC_F32, 401408, 806976},
    {"predict_sigmoid", 14, 0, offsetof(autoencoder, prediction), 784, DLC_F32, 16464, 9408},
};

static void call_predict_kernel(autoencoder *m, int kernel)
{
    switch (kernel) {
    case 0: predict_encoder_dense(m); break;
    case 1: predict_encoder_dense_1(m); break;
    case 2: predict_decoder_dense(m); break;
    case 3: predict_decoder_dense_1(m); break;
    case 4: predict_sigmoid(m); break;
    }
}

static void run_predict_kernel(void *model, int kernel)
{
    if (autoencoder_predict_kernels[kernel].team) {
        #pragma omp parallel
        call_predict_kernel(model, kernel);
        return;
    }
    call_predict_kernel(model, kernel);
}

const dlc_program autoencoder_program = {
    .version = DLC_PROGRAM_H,
    .name = "autoencoder",
    .source = "autoencoder.dl",
    .compiler = "dlc 0.1.0",
    .fingerprint = 0x9107850F4CA96D66u,
    .bytes = sizeof(autoencoder),
    .real = DLC_F32,
    .batch = 128,
    .predict_batch = 1,
    .epochs = 10,
    .validate = 0.1,
    .generate_count = 0,
    .tensor = autoencoder_tensors,
    .tensor_count = 34,
    .field = autoencoder_fields,
    .field_count = 1,
    .data_source = autoencoder_sources,
    .source_count = 1,
    .report = autoencoder_reports,
    .report_count = 1,
    .step = autoencoder_steps,
    .step_count = 1,
    .loss = 8,
    .prediction = 32,
    .sample = 33,
    .grid = {4, 16},
    .initialize = initialize,
    .train_step = train_step,
    .evaluate = evaluate,
    .predict = predict,
    .draw_sample = sample,
    .generate = NULL,
    .reset_totals = reset_totals,
    .seed_offset = offsetof(autoencoder, seed),
    .step_offset = offsetof(autoencoder, step),
    .draw_offset = offsetof(autoencoder, draw),
    .train_entry = {autoencoder_train_kernels, 20, run_train_kernel, 1082496, 0},
    .evaluate_entry = {autoencoder_evaluate_kernels, 8, run_evaluate_kernel, 532480, 0},
    .predict_entry = {autoencoder_predict_kernels, 5, run_predict_kernel, 4288, 0},
    .next_entry = {NULL, 0, NULL, 0, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &autoencoder_program;
}
