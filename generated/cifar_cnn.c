// cifar_cnn: forward pass, backward pass, update and training loop of cifar_cnn.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c cifar_cnn.c
//
// Without -fopenmp it runs on one thread.
//
// Written for the target avx512: x86-64 with AVX-512.
//
// Every shape, bound and address is a constant. The struct cifar_cnn holds the model; cifar_cnn_initialize() and
// cifar_cnn_train_step() at the end are where to start reading, cifar_cnn_program are the tables for a host program.

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

// Everything a model is: one block of cifar_cnn_bytes() bytes, aligned to 64.
typedef struct cifar_cnn {
    uint64_t seed; // of all random numbers
    uint64_t step; // updates done
    uint64_t draw; // which random values are drawn: of this step or batch
    int prepared; // has `prepare` seen the weights as they are now?

    // the fields of the data: a batch of 32 examples each, of 1 to predict
    const float (*image)[32][32][3];
    const int32_t *label;

    // parameters: trained, saved with the weights
    alignas(64) float photos_conv2d_kernel[3][3][3][32]; // photos.conv2d.kernel
    alignas(64) float photos_conv2d_bias[32]; // photos.conv2d.bias
    alignas(64) float photos_conv2d_1_kernel[3][3][32][64]; // photos.conv2d_1.kernel
    alignas(64) float photos_conv2d_1_bias[64]; // photos.conv2d_1.bias
    alignas(64) float photos_conv2d_2_kernel[3][3][64][64]; // photos.conv2d_2.kernel
    alignas(64) float photos_conv2d_2_bias[64]; // photos.conv2d_2.bias
    alignas(64) float photos_dense_kernel[1024][64]; // photos.dense.kernel
    alignas(64) float photos_dense_bias[64]; // photos.dense.bias
    alignas(64) float photos_dense_1_kernel[64][10]; // photos.dense_1.kernel
    alignas(64) float photos_dense_1_bias[10]; // photos.dense_1.bias

    // the optimizer's memory
    alignas(64) float photos_conv2d_kernel_m[3][3][3][32]; // photos.conv2d.kernel/m
    alignas(64) float photos_conv2d_kernel_v[3][3][3][32]; // photos.conv2d.kernel/v
    alignas(64) float photos_conv2d_bias_m[32]; // photos.conv2d.bias/m
    alignas(64) float photos_conv2d_bias_v[32]; // photos.conv2d.bias/v
    alignas(64) float photos_conv2d_1_kernel_m[3][3][32][64]; // photos.conv2d_1.kernel/m
    alignas(64) float photos_conv2d_1_kernel_v[3][3][32][64]; // photos.conv2d_1.kernel/v
    alignas(64) float photos_conv2d_1_bias_m[64]; // photos.conv2d_1.bias/m
    alignas(64) float photos_conv2d_1_bias_v[64]; // photos.conv2d_1.bias/v
    alignas(64) float photos_conv2d_2_kernel_m[3][3][64][64]; // photos.conv2d_2.kernel/m
    alignas(64) float photos_conv2d_2_kernel_v[3][3][64][64]; // photos.conv2d_2.kernel/v
    alignas(64) float photos_conv2d_2_bias_m[64]; // photos.conv2d_2.bias/m
    alignas(64) float photos_conv2d_2_bias_v[64]; // photos.conv2d_2.bias/v
    alignas(64) float photos_dense_kernel_m[1024][64]; // photos.dense.kernel/m
    alignas(64) float photos_dense_kernel_v[1024][64]; // photos.dense.kernel/v
    alignas(64) float photos_dense_bias_m[64]; // photos.dense.bias/m
    alignas(64) float photos_dense_bias_v[64]; // photos.dense.bias/v
    alignas(64) float photos_dense_1_kernel_m[64][10]; // photos.dense_1.kernel/m
    alignas(64) float photos_dense_1_kernel_v[64][10]; // photos.dense_1.kernel/v
    alignas(64) float photos_dense_1_bias_m[10]; // photos.dense_1.bias/m
    alignas(64) float photos_dense_1_bias_v[10]; // photos.dense_1.bias/v

    // running sums of the metrics, zero at the start of an epoch
    float metrics_accuracy_0; // metrics.accuracy.0
    float metrics_accuracy_1; // metrics.accuracy.1

    // settings
    float lr;
    float beta_1;
    float beta_2;
    float epsilon;

    // what `prepare` computes of the weights for `predict`
    alignas(64) float photos_conv2d_1_winograd_kernel[36][32][64]; // photos.conv2d_1/winograd_kernel
    alignas(64) float photos_conv2d_2_winograd_kernel[16][64][64]; // photos.conv2d_2/winograd_kernel

    // the weight of each example in means over the batch: 0 for padding
    alignas(64) float batch_weight[32];

    // outputs
    float loss;
    float reports_accuracy; // reports.accuracy
    alignas(64) float prediction[1][10];

    // everything else that the kernels pass on to each other
    alignas(64) unsigned char arena[3309824];
} cifar_cnn;

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

INLINE float f32x2_sum(f32x2_any v)
{
    return v[0] + v[1];
}

INLINE f32x2 f32x2_sqrt(f32x2_any x)
{
    for (int i = 0; i < 2; i++)
        x[i] = f32_sqrt(x[i]);
    return x;
}

// 4 lanes, and the same with no more than the alignment of an element.
typedef float f32x4 __attribute__((vector_size(16)));
typedef float f32x4_any __attribute__((vector_size(16), aligned(4), may_alias));
typedef int32_t i32x4 __attribute__((vector_size(16)));
typedef int32_t i32x4_any __attribute__((vector_size(16), aligned(4), may_alias));

INLINE void f32x4_store(float *to, f32x4_any v)
{
    *(f32x4_any *)to = v;
}

INLINE f32x4 f32x4_splat(float x)
{
    return x - (f32x4){0};
}

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

INLINE f32x8 f32x8_load(const float *from)
{
    return *(const f32x8_any *)from;
}

INLINE void f32x8_store(float *to, f32x8_any v)
{
    *(f32x8_any *)to = v;
}

INLINE f32x8 f32x8_splat(float x)
{
    return x - (f32x8){0};
}

// first, first + 1, ...
INLINE i32x8 f32x8_ramp(int first)
{
    return (i32x8){0, 1, 2, 3, 4, 5, 6, 7} + first;
}

// a where the mask is set, b elsewhere
INLINE f32x8 f32x8_select(i32x8_any where, f32x8_any a, f32x8_any b)
{
    return (f32x8)((where & (i32x8)a) | (~where & (i32x8)b));
}

INLINE f32x8 f32x8_min(f32x8_any a, f32x8_any b)
{
    return f32x8_select(a > b, b, a);
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

// 1 / sqrt(x), right to 14 bits
INLINE f32x8 f32x8_near_rsqrt(f32x8_any x)
{
#ifdef __AVX512VL__
    __asm__("vrsqrt14ps %1, %0" : "=v"(x) : "v"(x));
#else
    for (int i = 0; i < 8; i++)
        x[i] = 1.0f / sqrtf(x[i]);
#endif
    return x;
}

// e 2^n with the n of f32x8_reduce_exp()
INLINE f32x8 f32x8_turned(f32x8_any e, f32x8_any turns)
{
#ifdef __AVX512VL__
    turns -= 12582912.0f;
    __asm__("vscalefps %1, %0, %0" : "+v"(e) : "v"(turns));
    return e;
#else
    for (int i = 0; i < 8; i++)
        e[i] = ldexpf(e[i], (int)(turns[i] - 12582912.0f));
    return e;
#endif
}

// x = n ln(2) + r with |r| <= ln(2) / 2: returns e^r - 1 and leaves n in the low bits of *turns.
INLINE f32x8 f32x8_reduce_exp(f32x8_any x, f32x8 *turns)
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

// What rounds to 0 (a masked logit) is not computed: a result that underflows costs processors some 150 cycles.
INLINE f32x8 f32x8_exp(f32x8_any x)
{
    i32x8 none = x < -104.0f;
    f32x8 turns, y = f32x8_min(f32x8_max(x, f32x8_splat(-104.0f)), f32x8_splat(89.0f));
    f32x8 e = f32x8_reduce_exp(y, &turns) + 1.0f;
    return f32x8_turned(f32x8_select(none, f32x8_splat(0.0f), e), turns);
}

// From an estimate of 1 / sqrt(x) by a step of Newton's method: a vector of roots keeps the unit that divides busy for
// 12
// cycles.
INLINE f32x8 f32x8_sqrt(f32x8_any x)
{
    f32x8 y = f32x8_near_rsqrt(x), root = x * y, rest = 1.0f - root * y;
    return f32x8_select((x == 0.0f) | (x == INFINITY), x, root + 0.5f * root * rest);
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

// a where the mask is set, b elsewhere
INLINE f32x16 f32x16_select(i32x16_any where, f32x16_any a, f32x16_any b)
{
    return (f32x16)((where & (i32x16)a) | (~where & (i32x16)b));
}

INLINE f32x16 f32x16_max(f32x16_any a, f32x16_any b)
{
    return f32x16_select(a < b, b, a);
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

// From an estimate of 1 / sqrt(x) by a step of Newton's method: a vector of roots keeps the unit that divides busy for
// 12
// cycles.
INLINE f32x16 f32x16_sqrt(f32x16_any x)
{
    f32x16 y = f32x16_near_rsqrt(x), root = x * y, rest = 1.0f - root * y;
    return f32x16_select((x == 0.0f) | (x == INFINITY), x, root + 0.5f * root * rest);
}

// ---- initial values -----------------------------------------------------------------------------

// cifar_cnn.dl:10: | dense(classes)
// the initial value of photos.dense_1.bias
// copy: -> [10]
COLD static void initialize_photos_dense_1_bias(cifar_cnn *m)
{
    float *restrict photos_dense_1_bias = m->photos_dense_1_bias;

    for (int i = 0; i < 10; i++)
        photos_dense_1_bias[i] = 0.0f;
}

// cifar_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// the initial value of photos.conv2d.bias
// copy: -> [32]
COLD static void initialize_photos_conv2d_bias(cifar_cnn *m)
{
    float *restrict photos_conv2d_bias = m->photos_conv2d_bias;

    #pragma omp simd
    for (int i = 0; i < 32; i++)
        photos_conv2d_bias[i] = 0.0f;
}

// cifar_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// the initial value of photos.conv2d_1.bias, photos.conv2d_2.bias, photos.dense.bias
// copy: -> [64]
COLD static void initialize_photos_conv2d_1_bias(cifar_cnn *m)
{
    float *restrict photos_conv2d_1_bias = m->photos_conv2d_1_bias;
    float *restrict photos_conv2d_2_bias = m->photos_conv2d_2_bias;
    float *restrict photos_dense_bias = m->photos_dense_bias;

    #pragma omp simd
    for (int i = 0; i < 64; i++) {
        photos_conv2d_1_bias[i] = 0.0f;
        photos_conv2d_2_bias[i] = 0.0f;
        photos_dense_bias[i] = 0.0f;
    }
}

// cifar_cnn.dl:10: | dense(classes)
// the initial value of photos.dense_1.kernel
// 39.7 kFLOP: random, mul, add: -> [64, 10]
COLD static void initialize_photos_dense_1_kernel(cifar_cnn *m)
{
    float *restrict photos_dense_1_kernel = (void *)m->photos_dense_1_kernel;

    for (int i = 0; i < 640; i += 16)
        f32x16_store(&photos_dense_1_kernel[i], f32x16_uniform(m->seed, m->draw, 4, i) * 0.5694948f - 0.2847474f);
}

// cifar_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// the initial value of photos.conv2d.kernel
// 53.6 kFLOP: random, mul, add: -> [3, 3, 3, 32]
COLD static void initialize_photos_conv2d_kernel(cifar_cnn *m)
{
    float *restrict photos_conv2d_kernel = (void *)m->photos_conv2d_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 864; i += 16)
        f32x16_store(&photos_conv2d_kernel[i], f32x16_uniform(m->seed, m->draw, 0, i) * 0.27602622f - 0.13801311f);
}

// cifar_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// the initial value of photos.conv2d_1.kernel
// 1.14 MFLOP: random, mul, add: -> [3, 3, 32, 64]
COLD static void initialize_photos_conv2d_1_kernel(cifar_cnn *m)
{
    float *restrict photos_conv2d_1_kernel = (void *)m->photos_conv2d_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 18432; i += 16)
        f32x16_store(&photos_conv2d_1_kernel[i], f32x16_uniform(m->seed, m->draw, 1, i) * 0.16666667f - 0.083333336f);
}

// cifar_cnn.dl:8: | conv2d(64, 3, activation = relu)
// the initial value of photos.conv2d_2.kernel
// 2.29 MFLOP: random, mul, add: -> [3, 3, 64, 64]
COLD static void initialize_photos_conv2d_2_kernel(cifar_cnn *m)
{
    float *restrict photos_conv2d_2_kernel = (void *)m->photos_conv2d_2_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 36864; i += 16)
        f32x16_store(&photos_conv2d_2_kernel[i], f32x16_uniform(m->seed, m->draw, 2, i) * 0.14433756f - 0.07216878f);
}

// cifar_cnn.dl:9: | flatten | dense(64, activation = relu)
// the initial value of photos.dense.kernel
// 4.06 MFLOP: random, mul, add: -> [1024, 64]
COLD static void initialize_photos_dense_kernel(cifar_cnn *m)
{
    float *restrict photos_dense_kernel = (void *)m->photos_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16)
        f32x16_store(&photos_dense_kernel[i], f32x16_uniform(m->seed, m->draw, 3, i) * 0.14852214f - 0.07426107f);
}

static void initialize(void *model, uint64_t seed)
{
    struct cifar_cnn *m = model;
    m->seed = seed;
    m->step = m->draw = 0;
    m->prepared = 0;
    m->lr = 0.001f;
    m->beta_1 = 0.9f;
    m->beta_2 = 0.999f;
    m->epsilon = 1e-07f;
    memset(&m->photos_conv2d_kernel_m, 0, sizeof m->photos_conv2d_kernel_m);
    memset(&m->photos_conv2d_kernel_v, 0, sizeof m->photos_conv2d_kernel_v);
    memset(&m->photos_conv2d_bias_m, 0, sizeof m->photos_conv2d_bias_m);
    memset(&m->photos_conv2d_bias_v, 0, sizeof m->photos_conv2d_bias_v);
    memset(&m->photos_conv2d_1_kernel_m, 0, sizeof m->photos_conv2d_1_kernel_m);
    memset(&m->photos_conv2d_1_kernel_v, 0, sizeof m->photos_conv2d_1_kernel_v);
    memset(&m->photos_conv2d_1_bias_m, 0, sizeof m->photos_conv2d_1_bias_m);
    memset(&m->photos_conv2d_1_bias_v, 0, sizeof m->photos_conv2d_1_bias_v);
    memset(&m->photos_conv2d_2_kernel_m, 0, sizeof m->photos_conv2d_2_kernel_m);
    memset(&m->photos_conv2d_2_kernel_v, 0, sizeof m->photos_conv2d_2_kernel_v);
    memset(&m->photos_conv2d_2_bias_m, 0, sizeof m->photos_conv2d_2_bias_m);
    memset(&m->photos_conv2d_2_bias_v, 0, sizeof m->photos_conv2d_2_bias_v);
    memset(&m->photos_dense_kernel_m, 0, sizeof m->photos_dense_kernel_m);
    memset(&m->photos_dense_kernel_v, 0, sizeof m->photos_dense_kernel_v);
    memset(&m->photos_dense_bias_m, 0, sizeof m->photos_dense_bias_m);
    memset(&m->photos_dense_bias_v, 0, sizeof m->photos_dense_bias_v);
    memset(&m->photos_dense_1_kernel_m, 0, sizeof m->photos_dense_1_kernel_m);
    memset(&m->photos_dense_1_kernel_v, 0, sizeof m->photos_dense_1_kernel_v);
    memset(&m->photos_dense_1_bias_m, 0, sizeof m->photos_dense_1_bias_m);
    memset(&m->photos_dense_1_bias_v, 0, sizeof m->photos_dense_1_bias_v);
    memset(&m->metrics_accuracy_0, 0, sizeof m->metrics_accuracy_0);
    memset(&m->metrics_accuracy_1, 0, sizeof m->metrics_accuracy_1);
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            initialize_photos_dense_1_bias(m);
            initialize_photos_conv2d_bias(m);
            initialize_photos_conv2d_1_bias(m);
            initialize_photos_dense_1_kernel(m);
        }
        initialize_photos_conv2d_kernel(m);
        initialize_photos_conv2d_1_kernel(m);
        initialize_photos_conv2d_2_kernel(m);
        initialize_photos_dense_kernel(m);
    }
}

static void reset_totals(void *model)
{
    struct cifar_cnn *m = model;
    memset(&m->metrics_accuracy_0, 0, sizeof m->metrics_accuracy_0);
    memset(&m->metrics_accuracy_1, 0, sizeof m->metrics_accuracy_1);
}

// ---- one training step --------------------------------------------------------------------------

// cifar_cnn.dl:14: data      cifar10("data/cifar10") -> image / 255, label
// 393 kFLOP: div: [32, 32, 32, 3] -> [32, 32, 32, 3]
KERNEL static void image_body(const float *restrict image,
                              float *restrict image_2)
{
    #pragma omp for simd schedule(static) nowait
    for (int i = 0; i < 98304; i++)
        image_2[i] = image[i] / 255.0f;
}

static void image(cifar_cnn *m)
{
    image_body((const void *)m->image, (void *)(m->arena + 1605888));
}

// cifar_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// photos.conv2d, max_pool2d, forward
// 46.6 MFLOP: conv, add, max, pool, pool_place: [3, 3, 3, 32], [32, 32, 32, 3], [32] -> [32, 14, 14, 32]
KERNEL static void max_pool2d(cifar_cnn *m)
{
    const float (*restrict photos_conv2d_kernel)[3][3][32] = m->photos_conv2d_kernel;
    const float (*restrict image_2)[32][32][3] = (void *)(m->arena + 1605888);
    const float *restrict photos_conv2d_bias = m->photos_conv2d_bias;
    float (*restrict max_pool2d)[14][14][32] = (void *)(m->arena + 256);
    float (*restrict max_pool2d_place_2)[14][14][32] = (void *)(m->arena + 803072);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 32; b++) {
        alignas(64) float conv2d[28][28][32];
        // conv2d
        for (int y = 0; y < 28; y++) {
            {
                // 10 pixels x 32 channels in registers
                f32x16 sum[10][2] = {0};
                for (int ky = 0; ky < 3; ky++)
                    for (int kx = 0; kx < 3; kx++)
                        UNROLL for (int i = 0; i < 3; i++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&photos_conv2d_kernel[ky][kx][i][v * 16]);
                            UNROLL for (int r = 0; r < 10; r++) {
                                const float a = image_2[b][y + ky][kx + r][i];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                UNROLL for (int r = 0; r < 10; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&conv2d[y][r][v * 16],
                            f32x16_max(sum[r][v] + f32x16_load(&photos_conv2d_bias[v * 16]), f32x16_splat(0.0f)));
            }
            for (int x = 10; x < 28; x += 9) {
                // 9 pixels x 32 channels in registers
                f32x16 sum[9][2] = {0};
                for (int ky = 0; ky < 3; ky++)
                    for (int kx = 0; kx < 3; kx++)
                        UNROLL for (int i = 0; i < 3; i++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&photos_conv2d_kernel[ky][kx][i][v * 16]);
                            UNROLL for (int r = 0; r < 9; r++) {
                                const float a = image_2[b][y + ky][x + kx + r][i];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                UNROLL for (int r = 0; r < 9; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&conv2d[y][x + r][v * 16],
                            f32x16_max(sum[r][v] + f32x16_load(&photos_conv2d_bias[v * 16]), f32x16_splat(0.0f)));
            }
        }
        // max_pool2d
        for (int y = 0; y < 14; y++)
            for (int x = 0; x < 14; x++)
                for (int c = 0; c < 32; c += 16) {
                    f32x16 maximum = f32x16_load(&conv2d[y * 2][x * 2][c]);
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d[y * 2][x * 2 + 1][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d[y * 2 + 1][x * 2][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d[y * 2 + 1][x * 2 + 1][c]));
                    const f32x16 t = f32x16_select(f32x16_load(&conv2d[y * 2 + 1][x * 2 + 1][c]) == maximum,
                        f32x16_splat(3.0f), f32x16_splat(4.0f));
                    const f32x16 t2 = f32x16_select(f32x16_load(&conv2d[y * 2 + 1][x * 2][c]) == maximum,
                        f32x16_splat(2.0f), t);
                    const f32x16 t3 = f32x16_select(f32x16_load(&conv2d[y * 2][x * 2 + 1][c]) == maximum,
                        f32x16_splat(1.0f), t2);
                    f32x16_store(&max_pool2d[b][y][x][c], maximum);
                    f32x16_store(&max_pool2d_place_2[b][y][x][c],
                        f32x16_select(f32x16_load(&conv2d[y * 2][x * 2][c]) == maximum, f32x16_splat(0.0f), t3));
                }
    }
}

// cifar_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// photos.conv2d_1, forward
// 295 kFLOP: winograd_kernel: [3, 3, 32, 64] -> [36, 32, 64]
KERNEL static void conv2d_1_winograd_kernel_body(
    const float (*restrict photos_conv2d_1_kernel)[3][32][64],
    float (*restrict conv2d_1_winograd_kernel)[32][64])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 32; channel++)
        for (int c = 0; c < 64; c += 16) {
            f32x16 half[6][3];
            UNROLL for (int kx = 0; kx < 3; kx++) {
                f32x16 tap[3];
                UNROLL for (int n = 0; n < 3; n++)
                    tap[n] = f32x16_load(&photos_conv2d_1_kernel[n][kx][channel][c]);
                const f32x16 even = -0.68840337f * tap[0] - 0.26890758f * tap[2];
                const f32x16 odd = -0.4302521f * tap[1];
                const f32x16 even2 = 0.11951447f * tap[0] + 0.26890758f * tap[2];
                const f32x16 odd2 = 0.17927171f * tap[1];
                half[0][kx] = 1.1377778f * tap[0];
                half[1][kx] = even + odd;
                half[2][kx] = even - odd;
                half[3][kx] = even2 + odd2;
                half[4][kx] = even2 - odd2;
                half[5][kx] = tap[2];
            }
            UNROLL for (int i = 0; i < 6; i++) {
                const f32x16 even = -0.68840337f * half[i][0] - 0.26890758f * half[i][2];
                const f32x16 odd = -0.4302521f * half[i][1];
                const f32x16 even2 = 0.11951447f * half[i][0] + 0.26890758f * half[i][2];
                const f32x16 odd2 = 0.17927171f * half[i][1];
                const f32x16 result = 1.1377778f * half[i][0];
                f32x16_store(&conv2d_1_winograd_kernel[i * 6][channel][c], result);
                const f32x16 result2 = even + odd;
                f32x16_store(&conv2d_1_winograd_kernel[i * 6 + 1][channel][c], result2);
                const f32x16 result3 = even - odd;
                f32x16_store(&conv2d_1_winograd_kernel[i * 6 + 2][channel][c], result3);
                const f32x16 result4 = even2 + odd2;
                f32x16_store(&conv2d_1_winograd_kernel[i * 6 + 3][channel][c], result4);
                const f32x16 result5 = even2 - odd2;
                f32x16_store(&conv2d_1_winograd_kernel[i * 6 + 4][channel][c], result5);
                f32x16_store(&conv2d_1_winograd_kernel[i * 6 + 5][channel][c], half[i][2]);
            }
        }
}

static void conv2d_1_winograd_kernel(cifar_cnn *m)
{
    conv2d_1_winograd_kernel_body(m->photos_conv2d_1_kernel, (void *)(m->arena + 2588928));
}

// cifar_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// photos.conv2d_1, max_pool2d, forward
// 171 MFLOP: winograd, add, max, pool, pool_place: [32, 14, 14, 32], [36, 32, 64], [64] -> [32, 6, 6, 64]
KERNEL static void max_pool2d_2(cifar_cnn *m)
{
    const float (*restrict max_pool2d)[14][14][32] = (void *)(m->arena + 256);
    const float (*restrict conv2d_1_winograd_kernel)[32][64] = (void *)(m->arena + 2588928);
    const float *restrict photos_conv2d_1_bias = m->photos_conv2d_1_bias;
    float (*restrict max_pool2d_2)[6][6][64] = (void *)(m->arena + 1999104);
    float (*restrict max_pool2d_place)[6][6][64] = (void *)(m->arena + 2294016);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 32; b++) {
        alignas(64) float conv2d_1[12][12][64];
        // conv2d_1
        {
            // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
            // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction,
            // multiplied there and interpolated: 36 products for 16 results of 9 products each.
            // 9 tiles at a time: first to the points, ...
            alignas(64) float x_lines[6][14][32];
            alignas(64) float x_points[324][32];
            alignas(64) float products[324][64];
            alignas(64) float lines[6][12][64];
            alignas(64) float image[12][12][64];
            for (int strip = 0; strip < 3; strip++) {
                for (int x = 0; x < 14; x++)
                    for (int c = 0; c < 32; c += 16) {
                        f32x16 pixel[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            pixel[n] = f32x16_load(&max_pool2d[b][strip * 4 + n][x][c]);
                        const f32x16 even = pixel[4] - 2.25f * pixel[2];
                        const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                        const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                        const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                        f32x16_store(&x_lines[0][x][c], pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2]);
                        f32x16_store(&x_lines[1][x][c], even + odd);
                        f32x16_store(&x_lines[2][x][c], even - odd);
                        f32x16_store(&x_lines[3][x][c], even2 + odd2);
                        f32x16_store(&x_lines[4][x][c], even2 - odd2);
                        f32x16_store(&x_lines[5][x][c], pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3]);
                    }
                for (int i = 0; i < 6; i++)
                    for (int j = 0; j < 3; j++)
                        for (int c = 0; c < 32; c += 16) {
                            f32x16 pixel[6];
                            UNROLL for (int n = 0; n < 6; n++)
                                pixel[n] = f32x16_load(&x_lines[i][j * 4 + n][c]);
                            const f32x16 even = pixel[4] - 2.25f * pixel[2];
                            const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                            const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                            const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                            f32x16_store(&x_points[strip * 3 + i * 54 + j][c],
                                pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2]);
                            f32x16_store(&x_points[strip * 3 + i * 54 + j + 9][c], even + odd);
                            f32x16_store(&x_points[strip * 3 + i * 54 + j + 18][c], even - odd);
                            f32x16_store(&x_points[strip * 3 + i * 54 + j + 27][c], even2 + odd2);
                            f32x16_store(&x_points[strip * 3 + i * 54 + j + 36][c], even2 - odd2);
                            f32x16_store(&x_points[strip * 3 + i * 54 + j + 45][c],
                                pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3]);
                        }
            }
            // ... then, at each point, tiles [9, 32] times the kernel [32, 64], ...
            for (int point = 0; point < 36; point++) {
                {
                    // 5 tiles x 64 filters in registers
                    f32x16 sum[5][4] = {0};
                    for (int c = 0; c < 32; c++) {
                        UNROLL for (int v = 0; v < 4; v++)
                            __builtin_prefetch(&conv2d_1_winograd_kernel[point + 1][c][v * 16]);
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&conv2d_1_winograd_kernel[point][c][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = x_points[point * 9 + r][c];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&products[point * 9 + r][v * 16], sum[r][v]);
                }
                {
                    // 4 tiles x 64 filters in registers
                    f32x16 sum[4][4] = {0};
                    for (int c = 0; c < 32; c++) {
                        UNROLL for (int v = 0; v < 4; v++)
                            __builtin_prefetch(&conv2d_1_winograd_kernel[point + 1][c][v * 16]);
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&conv2d_1_winograd_kernel[point][c][v * 16]);
                        UNROLL for (int r = 0; r < 4; r++) {
                            const float a = x_points[point * 9 + r + 5][c];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&products[point * 9 + r + 5][v * 16], sum[r][v]);
                }
            }
            // ... and back to pixels, with what follows the convolution
            for (int strip = 0; strip < 3; strip++) {
                for (int i = 0; i < 6; i++)
                    for (int j = 0; j < 3; j++)
                        for (int c = 0; c < 64; c += 16) {
                            f32x16 point[6];
                            UNROLL for (int n = 0; n < 6; n++)
                                point[n] = f32x16_load(&products[strip * 3 + i * 54 + j + n * 9][c]);
                            const f32x16 even = point[1] + point[2];
                            const f32x16 odd = point[1] - point[2];
                            const f32x16 even2 = point[3] + point[4];
                            const f32x16 odd2 = point[3] - point[4];
                            f32x16_store(&lines[i][j * 4][c], point[0] + even + even2);
                            f32x16_store(&lines[i][j * 4 + 1][c], 0.625f * odd + 1.5f * odd2);
                            f32x16_store(&lines[i][j * 4 + 2][c], 0.390625f * even + 2.25f * even2);
                            f32x16_store(&lines[i][j * 4 + 3][c], point[5] + 0.24414062f * odd + 3.375f * odd2);
                        }
                for (int x = 0; x < 12; x++)
                    for (int c = 0; c < 64; c += 16) {
                        f32x16 point[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            point[n] = f32x16_load(&lines[n][x][c]);
                        const f32x16 even = point[1] + point[2];
                        const f32x16 odd = point[1] - point[2];
                        const f32x16 even2 = point[3] + point[4];
                        const f32x16 odd2 = point[3] - point[4];
                        f32x16_store(&image[strip * 4][x][c], point[0] + even + even2);
                        f32x16_store(&image[strip * 4 + 1][x][c], 0.625f * odd + 1.5f * odd2);
                        f32x16_store(&image[strip * 4 + 2][x][c], 0.390625f * even + 2.25f * even2);
                        f32x16_store(&image[strip * 4 + 3][x][c], point[5] + 0.24414062f * odd + 3.375f * odd2);
                    }
            }
            for (int y = 0; y < 12; y++)
                for (int x = 0; x < 12; x++)
                    for (int c = 0; c < 64; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        f32x16_store(&conv2d_1[y][x][c],
                            f32x16_max(sum + f32x16_load(&photos_conv2d_1_bias[c]), f32x16_splat(0.0f)));
                    }
        }
        // max_pool2d
        for (int y = 0; y < 6; y++)
            for (int x = 0; x < 6; x++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 maximum = f32x16_load(&conv2d_1[y * 2][x * 2][c]);
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[y * 2][x * 2 + 1][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[y * 2 + 1][x * 2][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[y * 2 + 1][x * 2 + 1][c]));
                    const f32x16 t = f32x16_select(f32x16_load(&conv2d_1[y * 2 + 1][x * 2 + 1][c]) == maximum,
                        f32x16_splat(3.0f), f32x16_splat(4.0f));
                    const f32x16 t2 = f32x16_select(f32x16_load(&conv2d_1[y * 2 + 1][x * 2][c]) == maximum,
                        f32x16_splat(2.0f), t);
                    const f32x16 t3 = f32x16_select(f32x16_load(&conv2d_1[y * 2][x * 2 + 1][c]) == maximum,
                        f32x16_splat(1.0f), t2);
                    f32x16_store(&max_pool2d_2[b][y][x][c], maximum);
                    f32x16_store(&max_pool2d_place[b][y][x][c],
                        f32x16_select(f32x16_load(&conv2d_1[y * 2][x * 2][c]) == maximum, f32x16_splat(0.0f), t3));
                }
    }
}

// cifar_cnn.dl:8: | conv2d(64, 3, activation = relu)
// photos.conv2d_2, forward
// 590 kFLOP: winograd_kernel: [3, 3, 64, 64] -> [36, 64, 64]
KERNEL static void conv2d_2_winograd_kernel_body(
    const float (*restrict photos_conv2d_2_kernel)[3][64][64],
    float (*restrict conv2d_2_winograd_kernel)[64][64])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 64; channel++)
        for (int c = 0; c < 64; c += 16) {
            f32x16 half[6][3];
            UNROLL for (int kx = 0; kx < 3; kx++) {
                f32x16 tap[3];
                UNROLL for (int n = 0; n < 3; n++)
                    tap[n] = f32x16_load(&photos_conv2d_2_kernel[n][kx][channel][c]);
                const f32x16 even = -0.68840337f * tap[0] - 0.26890758f * tap[2];
                const f32x16 odd = -0.4302521f * tap[1];
                const f32x16 even2 = 0.11951447f * tap[0] + 0.26890758f * tap[2];
                const f32x16 odd2 = 0.17927171f * tap[1];
                half[0][kx] = 1.1377778f * tap[0];
                half[1][kx] = even + odd;
                half[2][kx] = even - odd;
                half[3][kx] = even2 + odd2;
                half[4][kx] = even2 - odd2;
                half[5][kx] = tap[2];
            }
            UNROLL for (int i = 0; i < 6; i++) {
                const f32x16 even = -0.68840337f * half[i][0] - 0.26890758f * half[i][2];
                const f32x16 odd = -0.4302521f * half[i][1];
                const f32x16 even2 = 0.11951447f * half[i][0] + 0.26890758f * half[i][2];
                const f32x16 odd2 = 0.17927171f * half[i][1];
                const f32x16 result = 1.1377778f * half[i][0];
                f32x16_store(&conv2d_2_winograd_kernel[i * 6][channel][c], result);
                const f32x16 result2 = even + odd;
                f32x16_store(&conv2d_2_winograd_kernel[i * 6 + 1][channel][c], result2);
                const f32x16 result3 = even - odd;
                f32x16_store(&conv2d_2_winograd_kernel[i * 6 + 2][channel][c], result3);
                const f32x16 result4 = even2 + odd2;
                f32x16_store(&conv2d_2_winograd_kernel[i * 6 + 3][channel][c], result4);
                const f32x16 result5 = even2 - odd2;
                f32x16_store(&conv2d_2_winograd_kernel[i * 6 + 4][channel][c], result5);
                f32x16_store(&conv2d_2_winograd_kernel[i * 6 + 5][channel][c], half[i][2]);
            }
        }
}

static void conv2d_2_winograd_kernel(cifar_cnn *m)
{
    conv2d_2_winograd_kernel_body(m->photos_conv2d_2_kernel, (void *)(m->arena + 2720000));
}

// cifar_cnn.dl:8: | conv2d(64, 3, activation = relu)
// photos.conv2d_2, forward
// 37.8 MFLOP: winograd, add, max: [32, 6, 6, 64], [36, 64, 64], [64] -> [32, 4, 4, 64]
KERNEL static void conv2d_2_body(const float (*restrict max_pool2d_2)[6][6][64],
                                 const float (*restrict conv2d_2_winograd_kernel)[64][64],
                                 const float *restrict photos_conv2d_2_bias,
                                 float (*restrict conv2d_2)[4][4][64])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 32; b += 16) {
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        // 16 tiles at a time: first to the points, ...
        alignas(64) float x_lines[6][6][64];
        alignas(64) float x_points[612][64];
        alignas(64) float products[612][64];
        alignas(64) float lines[6][4][64];
        alignas(64) float image[4][4][64];
        for (int e = 0; e < 16; e++) {
            for (int x = 0; x < 6; x++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 pixel[6];
                    UNROLL for (int n = 0; n < 6; n++)
                        pixel[n] = f32x16_load(&max_pool2d_2[b + e][n][x][c]);
                    const f32x16 even = pixel[4] - 2.25f * pixel[2];
                    const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                    const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                    const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                    f32x16_store(&x_lines[0][x][c], pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2]);
                    f32x16_store(&x_lines[1][x][c], even + odd);
                    f32x16_store(&x_lines[2][x][c], even - odd);
                    f32x16_store(&x_lines[3][x][c], even2 + odd2);
                    f32x16_store(&x_lines[4][x][c], even2 - odd2);
                    f32x16_store(&x_lines[5][x][c], pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3]);
                }
            for (int i = 0; i < 6; i++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 pixel[6];
                    UNROLL for (int n = 0; n < 6; n++)
                        pixel[n] = f32x16_load(&x_lines[i][n][c]);
                    const f32x16 even = pixel[4] - 2.25f * pixel[2];
                    const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                    const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                    const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                    f32x16_store(&x_points[e + i * 102][c], pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2]);
                    f32x16_store(&x_points[e + i * 102 + 17][c], even + odd);
                    f32x16_store(&x_points[e + i * 102 + 34][c], even - odd);
                    f32x16_store(&x_points[e + i * 102 + 51][c], even2 + odd2);
                    f32x16_store(&x_points[e + i * 102 + 68][c], even2 - odd2);
                    f32x16_store(&x_points[e + i * 102 + 85][c],
                        pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3]);
                }
        }
        // ... then, at each point, tiles [16, 64] times the kernel [64, 64], ...
        for (int point = 0; point < 36; point++)
            for (int f = 0; f < 64; f += 32)
                for (int i = 0; i < 16; i += 8) {
                    // 8 tiles x 32 filters in registers
                    f32x16 sum[8][2] = {0};
                    for (int c = 0; c < 64; c++) {
                        UNROLL for (int v = 0; v < 2; v++)
                            __builtin_prefetch(&conv2d_2_winograd_kernel[point + 1][c][f + v * 16]);
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&conv2d_2_winograd_kernel[point][c][f + v * 16]);
                        UNROLL for (int r = 0; r < 8; r++) {
                            const float a = x_points[point * 17 + i + r][c];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            f32x16_store(&products[point * 17 + i + r][f + v * 16], sum[r][v]);
                }
        // ... and back to pixels, with what follows the convolution
        for (int e = 0; e < 16; e++) {
            for (int i = 0; i < 6; i++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 point[6];
                    UNROLL for (int n = 0; n < 6; n++)
                        point[n] = f32x16_load(&products[e + i * 102 + n * 17][c]);
                    const f32x16 even = point[1] + point[2];
                    const f32x16 odd = point[1] - point[2];
                    const f32x16 even2 = point[3] + point[4];
                    const f32x16 odd2 = point[3] - point[4];
                    f32x16_store(&lines[i][0][c], point[0] + even + even2);
                    f32x16_store(&lines[i][1][c], 0.625f * odd + 1.5f * odd2);
                    f32x16_store(&lines[i][2][c], 0.390625f * even + 2.25f * even2);
                    f32x16_store(&lines[i][3][c], point[5] + 0.24414062f * odd + 3.375f * odd2);
                }
            for (int x = 0; x < 4; x++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 point[6];
                    UNROLL for (int n = 0; n < 6; n++)
                        point[n] = f32x16_load(&lines[n][x][c]);
                    const f32x16 even = point[1] + point[2];
                    const f32x16 odd = point[1] - point[2];
                    const f32x16 even2 = point[3] + point[4];
                    const f32x16 odd2 = point[3] - point[4];
                    f32x16_store(&image[0][x][c], point[0] + even + even2);
                    f32x16_store(&image[1][x][c], 0.625f * odd + 1.5f * odd2);
                    f32x16_store(&image[2][x][c], 0.390625f * even + 2.25f * even2);
                    f32x16_store(&image[3][x][c], point[5] + 0.24414062f * odd + 3.375f * odd2);
                }
            for (int y = 0; y < 4; y++)
                for (int x = 0; x < 4; x++)
                    for (int c = 0; c < 64; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        f32x16_store(&conv2d_2[b + e][y][x][c],
                            f32x16_max(sum + f32x16_load(&photos_conv2d_2_bias[c]), f32x16_splat(0.0f)));
                    }
        }
    }
}

static void conv2d_2(cifar_cnn *m)
{
    conv2d_2_body((void *)(m->arena + 1999104), (void *)(m->arena + 2720000), m->photos_conv2d_2_bias,
                  (void *)(m->arena + 2588928));
}

// cifar_cnn.dl:9: | flatten | dense(64, activation = relu)
// photos.dense, forward
// 4.19 MFLOP: contract: [32, 4, 4, 64], [1024, 64] -> [4, 32, 64]
KERNEL static void dense_body(const float (*restrict conv2d_2)[4][256],
                              const float (*restrict photos_dense_kernel)[64],
                              float (*restrict dense)[32][64])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t h = 0; h < 4; h++)
        for (int64_t j = 0; j < 64; j += 32) {
            for (int i = 0; i < 22; i += 11) {
                // sums of 11 rows x 32 columns in registers
                f32x16 sum[11][2] = {0};
                for (int k = 0; k < 256; k += 4) {
                    UNROLL for (int line = 0; line < 3; line++) {
                        const int row = 31 < i + (k / 4 * 3 + line) / 16 + 11 ? 31 : i + (k / 4 * 3 + line) / 16 + 11;
                        const int column = (k / 4 * 3 + line) % 16 * 16;
                        __builtin_prefetch(&conv2d_2[row][h][column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&photos_dense_kernel[h * 256 + k + step][j + v * 16]);
                        UNROLL for (int r = 0; r < 11; r++) {
                            const float a = conv2d_2[i + r][h][k + step];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 11; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&dense[h][i + r][j + v * 16], sum[r][v]);
            }
            {
                // sums of 10 rows x 32 columns in registers
                f32x16 sum[10][2] = {0};
                for (int k = 0; k < 256; k += 4) {
                    UNROLL for (int line = 0; line < 3; line++) {
                        const int column = (k / 4 * 3 + line) % 16 * 16;
                        __builtin_prefetch(&conv2d_2[31][h][column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&photos_dense_kernel[h * 256 + k + step][j + v * 16]);
                        UNROLL for (int r = 0; r < 10; r++) {
                            const float a = conv2d_2[r + 22][h][k + step];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 10; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&dense[h][r + 22][j + v * 16], sum[r][v]);
            }
        }
}

static void dense(cifar_cnn *m)
{
    dense_body((void *)(m->arena + 2588928), m->photos_dense_kernel, (void *)(m->arena + 2728192));
}

// cifar_cnn.dl:9: | flatten | dense(64, activation = relu)
// photos.dense, forward
// 12.3 kFLOP: sum, add, max: [4, 32, 64], [64] -> [32, 64]
KERNEL static void dense_y_body(const float (*restrict dense)[32][64],
                                const float *restrict photos_dense_bias,
                                float (*restrict dense_y)[64])
{
    for (int j = 0; j < 32; j++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int i = 0; i < 4; i++) {
            sum += f32x16_load(&dense[i][j][0]);
            sum2 += f32x16_load(&dense[i][j][16]);
            sum3 += f32x16_load(&dense[i][j][32]);
            sum4 += f32x16_load(&dense[i][j][48]);
        }
        f32x16_store(&dense_y[j][0], f32x16_max(sum + f32x16_load(&photos_dense_bias[0]), f32x16_splat(0.0f)));
        f32x16_store(&dense_y[j][16], f32x16_max(sum2 + f32x16_load(&photos_dense_bias[16]), f32x16_splat(0.0f)));
        f32x16_store(&dense_y[j][32], f32x16_max(sum3 + f32x16_load(&photos_dense_bias[32]), f32x16_splat(0.0f)));
        f32x16_store(&dense_y[j][48], f32x16_max(sum4 + f32x16_load(&photos_dense_bias[48]), f32x16_splat(0.0f)));
    }
}

static void dense_y(cifar_cnn *m)
{
    dense_y_body((void *)(m->arena + 2728192), m->photos_dense_bias, (void *)(m->arena + 2720000));
}

// cifar_cnn.dl:10: | dense(classes)
// photos.dense_1, forward
// 41.3 kFLOP: contract, add: [64, 10], [32, 64], [10] -> [32, 10]
KERNEL static void dense_1_body(const float (*restrict photos_dense_1_kernel)[10],
                                const float (*restrict dense_y)[64],
                                const float *restrict photos_dense_1_bias,
                                float (*restrict dense_1)[10])
{
    // 10 columns, copied so that they lie side by side
    alignas(64) float panel[64][16];
    for (int k = 0; k < 64; k++) {
        f32x8_store(&panel[k][0], f32x8_load(&photos_dense_1_kernel[k][0]));
        f32x2_store(&panel[k][8], f32x2_load(&photos_dense_1_kernel[k][8]));
        f32x4_store(&panel[k][10], f32x4_splat(0.0f));
        f32x2_store(&panel[k][14], f32x2_splat(0.0f));
    }
    for (int i = 0; i < 32; i += 16) {
        // sums of 16 rows x 16 columns in registers
        f32x16 sum[16] = {0};
        for (int k = 0; k < 64; k++) {
            const f32x16 w = f32x16_load(&panel[k][0]);
            UNROLL for (int r = 0; r < 16; r++)
                sum[r] += dense_y[i + r][k] * w;
        }
        alignas(64) float sums[16][16];
        UNROLL for (int r = 0; r < 16; r++)
            f32x16_store(&sums[r][0], sum[r]);
        for (int r = 0; r < 16; r++) {
            {
                const f32x8 sum2 = f32x8_load(&sums[r][0]);
                f32x8_store(&dense_1[i + r][0], sum2 + f32x8_load(&photos_dense_1_bias[0]));
            }
            {
                const f32x2 sum2 = f32x2_load(&sums[r][8]);
                f32x2_store(&dense_1[i + r][8], sum2 + f32x2_load(&photos_dense_1_bias[8]));
            }
        }
    }
}

static void dense_1(cifar_cnn *m)
{
    dense_1_body(m->photos_dense_1_kernel, (void *)(m->arena + 2720000), m->photos_dense_1_bias,
                 (void *)(m->arena + 2728192));
}

// cifar_cnn.dl:15: minimize  cross_entropy(photos(image), label)
// cifar_cnn.dl:18: report    accuracy(photos(image), label)
// cross_entropy, accuracy, forward and backward
// 11.2 kFLOP: max, sub, exp, sum, log, iota, equal, to_real, mul, argmax, ...: [32, 10], [32] -> [32], [32, 10]
KERNEL static void cross_entropy_z_grad(cifar_cnn *m)
{
    const float (*restrict dense_1)[10] = (void *)(m->arena + 2728192);
    const int32_t *restrict label = m->label;
    const float *restrict batch_weight = m->batch_weight;
    float *restrict cross_entropy_sum_2 = (void *)(m->arena + 128);
    int32_t *restrict accuracy_argmax = (void *)(m->arena + 0);
    float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 2736384);

    for (int b = 0; b < 32; b++) {
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
        f32x8_store(&cross_entropy_exp[0], f32x8_exp(f32x8_load(&dense_1[b][0]) - cross_entropy_max));
        f32x8_store(&cross_entropy_exp[2], f32x8_exp(f32x8_load(&dense_1[b][2]) - cross_entropy_max));
        // cross_entropy_sum
        {
            float sum = 0.0f;
            for (int r = 0; r < 10; r++)
                sum += cross_entropy_exp[r];
            cross_entropy_sum = sum;
        }
        // cross_entropy_log
        cross_entropy_log = f32_log(cross_entropy_sum);
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
        cross_entropy_div_grad = batch_weight[b] * cross_entropy_sum_grad / cross_entropy_sum;
        // cross_entropy_z_grad
        {
            const f32x8 t = f32x8_load(&cross_entropy_exp[0]) * cross_entropy_div_grad;
            f32x8_store(&cross_entropy_z_grad[b][0],
                f32x8_select(label[b] == f32x8_ramp(0), f32x8_splat(1.0f), f32x8_splat(0.0f)) * -batch_weight[b] + t);
            const f32x8 t2 = f32x8_load(&cross_entropy_exp[2]) * cross_entropy_div_grad;
            f32x8_store(&cross_entropy_z_grad[b][2],
                f32x8_select(label[b] == f32x8_ramp(2), f32x8_splat(1.0f), f32x8_splat(0.0f)) * -batch_weight[b] + t2);
        }
    }
}

// cifar_cnn.dl:15: minimize  cross_entropy(photos(image), label)
// 65 FLOP: mul, sum, neg: [32] -> []
KERNEL static void mean_loss_body(const float *restrict cross_entropy_sum_2,
                                  const float *restrict batch_weight,
                                  float *restrict loss)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    sum += f32x16_load(&cross_entropy_sum_2[0]) * f32x16_load(&batch_weight[0]);
    sum2 += f32x16_load(&cross_entropy_sum_2[16]) * f32x16_load(&batch_weight[16]);
    *loss = -f32x16_sum(sum + sum2);
}

static void mean_loss(cifar_cnn *m)
{
    mean_loss_body((void *)(m->arena + 128), m->batch_weight, &m->loss);
}

// cifar_cnn.dl:16: using     adam(0.001)
// adam
// 87 FLOP: add, log, mul, expm1, div, neg, rsqrt: -> []
KERNEL static void adam_rsqrt(cifar_cnn *m)
{
    const float step_2 = (float)m->step;
    const float lr = m->lr;
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    float *restrict adam_rate = (void *)(m->arena + 128);
    float *restrict adam_rsqrt = (void *)(m->arena + 192);

    const float t = step_2 + 1.0f;
    *adam_rate = -(lr / f32_expm1(t * f32_log(beta_1)));
    *adam_rsqrt = f32_rsqrt(-f32_expm1(t * f32_log(beta_2)));
}

// cifar_cnn.dl:18: report    accuracy(photos(image), label)
// accuracy
// 161 FLOP: greater, equal, to_real, select, sum, add: [32] -> []
KERNEL static void accuracy_sum_body(const int32_t *restrict label,
                                     const int32_t *restrict accuracy_argmax,
                                     const float *restrict batch_weight,
                                     float *restrict metrics_accuracy_0)
{
    float sum[16];
    for (int v = 0; v < 16; v++)
        sum[v] = 0.0f;
    for (int r = 0; r < 32; r += 16)
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

static void accuracy_sum(cifar_cnn *m)
{
    accuracy_sum_body(m->label, (void *)(m->arena + 0), m->batch_weight, &m->metrics_accuracy_0);
}

// cifar_cnn.dl:18: report    accuracy(photos(image), label)
// accuracy
// 101 FLOP: greater, to_real, sum, add, div: [32] -> []
KERNEL static void accuracy_sum_2_body(const float *restrict batch_weight,
                                       const float metrics_accuracy_0,
                                       float *restrict metrics_accuracy_1,
                                       float *restrict reports_accuracy)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    sum += f32x16_select(f32x16_load(&batch_weight[0]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    sum2 += f32x16_select(f32x16_load(&batch_weight[16]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    const float t = f32x16_sum(sum + sum2) + *metrics_accuracy_1;
    *metrics_accuracy_1 = t;
    *reports_accuracy = metrics_accuracy_0 / t;
}

static void accuracy_sum_2(cifar_cnn *m)
{
    accuracy_sum_2_body(m->batch_weight, m->metrics_accuracy_0, &m->metrics_accuracy_1, &m->reports_accuracy);
}

// cifar_cnn.dl:10: | dense(classes)
// cifar_cnn.dl:16: using     adam(0.001)
// photos.dense_1, adam, backward; updates photos.dense_1.bias
// 532 FLOP: sum, mul, sub, add, sqrt, div: [32, 10] -> [10]
KERNEL static void dense_1_bias_grad(cifar_cnn *m)
{
    const float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 2736384);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 128);
    const float adam_rsqrt = *(const float *)(m->arena + 192);
    const float epsilon = m->epsilon;
    float *restrict photos_dense_1_bias = m->photos_dense_1_bias;
    float *restrict photos_dense_1_bias_m = m->photos_dense_1_bias_m;
    float *restrict photos_dense_1_bias_v = m->photos_dense_1_bias_v;

    float sum[10];
    for (int j = 0; j < 10; j++)
        sum[j] = 0.0f;
    for (int b = 0; b < 32; b++)
        for (int j = 0; j < 10; j++)
            sum[j] += cross_entropy_z_grad[b][j];
    for (int j = 0; j < 10; j++) {
        const float m2 = photos_dense_1_bias_m[j] * beta_1 + sum[j] * (1.0f - beta_1);
        const float v = photos_dense_1_bias_v[j] * beta_2 + sum[j] * sum[j] * (1.0f - beta_2);
        photos_dense_1_bias[j] -= m2 * adam_rate / (f32_sqrt(v) * adam_rsqrt + epsilon);
        photos_dense_1_bias_m[j] = m2;
        photos_dense_1_bias_v[j] = v;
    }
}

// cifar_cnn.dl:10: | dense(classes)
// cifar_cnn.dl:9: | flatten | dense(64, activation = relu)
// photos.dense_1, photos.dense, backward
// 45.1 kFLOP: contract, greater, select: [64, 10], [32, 10], [32, 64] -> [32, 64]
KERNEL static void dense_1_input_grad(cifar_cnn *m)
{
    const float (*restrict photos_dense_1_kernel)[10] = m->photos_dense_1_kernel;
    const float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 2736384);
    const float (*restrict dense_y)[64] = (void *)(m->arena + 2720000);
    float (*restrict dense_1_input_grad)[64] = (void *)(m->arena + 2728192);

    // 64 columns, copied so that they lie side by side
    alignas(64) float panel[10][64];
    for (int c = 0; c < 64; c++)
        for (int k = 0; k < 10; k++)
            panel[k][c] = photos_dense_1_kernel[c][k];
    for (int i = 0; i < 12; i += 6) {
        // sums of 6 rows x 64 columns in registers
        f32x16 sum[6][4] = {0};
        for (int k = 0; k < 10; k++) {
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&panel[k][v * 16]);
            UNROLL for (int r = 0; r < 6; r++) {
                const float a = cross_entropy_z_grad[i + r][k];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 6; r++)
            UNROLL for (int v = 0; v < 4; v++)
                f32x16_store(&dense_1_input_grad[i + r][v * 16],
                    f32x16_select(f32x16_load(&dense_y[i + r][v * 16]) > 0.0f, sum[r][v], f32x16_splat(0.0f)));
    }
    for (int i = 12; i < 32; i += 5) {
        // sums of 5 rows x 64 columns in registers
        f32x16 sum[5][4] = {0};
        for (int k = 0; k < 10; k++) {
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&panel[k][v * 16]);
            UNROLL for (int r = 0; r < 5; r++) {
                const float a = cross_entropy_z_grad[i + r][k];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 5; r++)
            UNROLL for (int v = 0; v < 4; v++)
                f32x16_store(&dense_1_input_grad[i + r][v * 16],
                    f32x16_select(f32x16_load(&dense_y[i + r][v * 16]) > 0.0f, sum[r][v], f32x16_splat(0.0f)));
    }
}

// cifar_cnn.dl:10: | dense(classes)
// cifar_cnn.dl:16: using     adam(0.001)
// photos.dense_1, adam, backward; updates photos.dense_1.kernel
// 54.4 kFLOP: contract, mul, sub, add, sqrt, div: [32, 10], [32, 64] -> [64, 10]
KERNEL static void dense_1_kernel_grad(cifar_cnn *m)
{
    const float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 2736384);
    const float (*restrict dense_y)[64] = (void *)(m->arena + 2720000);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 128);
    const float adam_rsqrt = *(const float *)(m->arena + 192);
    const float epsilon = m->epsilon;
    float (*restrict photos_dense_1_kernel)[10] = m->photos_dense_1_kernel;
    float (*restrict photos_dense_1_kernel_m)[10] = m->photos_dense_1_kernel_m;
    float (*restrict photos_dense_1_kernel_v)[10] = m->photos_dense_1_kernel_v;

    // 10 columns, copied so that they lie side by side
    alignas(64) float panel[32][16];
    for (int k = 0; k < 32; k++) {
        f32x8_store(&panel[k][0], f32x8_load(&cross_entropy_z_grad[k][0]));
        f32x2_store(&panel[k][8], f32x2_load(&cross_entropy_z_grad[k][8]));
        f32x4_store(&panel[k][10], f32x4_splat(0.0f));
        f32x2_store(&panel[k][14], f32x2_splat(0.0f));
    }
    {
        // sums of 22 rows x 16 columns in registers
        f32x16 sum[22] = {0};
        for (int k = 0; k < 32; k++) {
            const f32x16 w = f32x16_load(&panel[k][0]);
            UNROLL for (int r = 0; r < 22; r++)
                sum[r] += dense_y[k][r] * w;
        }
        alignas(64) float sums[22][16];
        UNROLL for (int r = 0; r < 22; r++)
            f32x16_store(&sums[r][0], sum[r]);
        for (int r = 0; r < 22; r++) {
            {
                const f32x8 sum2 = f32x8_load(&sums[r][0]);
                const f32x8 m2 = f32x8_load(&photos_dense_1_kernel_m[r][0]) * beta_1 + sum2 * (1.0f - beta_1);
                const f32x8 v = f32x8_load(&photos_dense_1_kernel_v[r][0]) * beta_2 + sum2 * sum2 * (1.0f - beta_2);
                const f32x8 t = m2 * adam_rate / (f32x8_sqrt(v) * adam_rsqrt + epsilon);
                f32x8_store(&photos_dense_1_kernel[r][0], f32x8_load(&photos_dense_1_kernel[r][0]) - t);
                f32x8_store(&photos_dense_1_kernel_m[r][0], m2);
                f32x8_store(&photos_dense_1_kernel_v[r][0], v);
            }
            {
                const f32x2 sum2 = f32x2_load(&sums[r][8]);
                const f32x2 m2 = f32x2_load(&photos_dense_1_kernel_m[r][8]) * beta_1 + sum2 * (1.0f - beta_1);
                const f32x2 v = f32x2_load(&photos_dense_1_kernel_v[r][8]) * beta_2 + sum2 * sum2 * (1.0f - beta_2);
                const f32x2 t = m2 * adam_rate / (f32x2_sqrt(v) * adam_rsqrt + epsilon);
                f32x2_store(&photos_dense_1_kernel[r][8], f32x2_load(&photos_dense_1_kernel[r][8]) - t);
                f32x2_store(&photos_dense_1_kernel_m[r][8], m2);
                f32x2_store(&photos_dense_1_kernel_v[r][8], v);
            }
        }
    }
    for (int i = 22; i < 64; i += 21) {
        // sums of 21 rows x 16 columns in registers
        f32x16 sum[21] = {0};
        for (int k = 0; k < 32; k++) {
            const f32x16 w = f32x16_load(&panel[k][0]);
            UNROLL for (int r = 0; r < 21; r++)
                sum[r] += dense_y[k][i + r] * w;
        }
        alignas(64) float sums[21][16];
        UNROLL for (int r = 0; r < 21; r++)
            f32x16_store(&sums[r][0], sum[r]);
        for (int r = 0; r < 21; r++) {
            {
                const f32x8 sum2 = f32x8_load(&sums[r][0]);
                const f32x8 m2 = f32x8_load(&photos_dense_1_kernel_m[i + r][0]) * beta_1 + sum2 * (1.0f - beta_1);
                const f32x8 v = f32x8_load(&photos_dense_1_kernel_v[i + r][0]) * beta_2 + sum2 * sum2 * (1.0f - beta_2);
                const f32x8 t = m2 * adam_rate / (f32x8_sqrt(v) * adam_rsqrt + epsilon);
                f32x8_store(&photos_dense_1_kernel[i + r][0], f32x8_load(&photos_dense_1_kernel[i + r][0]) - t);
                f32x8_store(&photos_dense_1_kernel_m[i + r][0], m2);
                f32x8_store(&photos_dense_1_kernel_v[i + r][0], v);
            }
            {
                const f32x2 sum2 = f32x2_load(&sums[r][8]);
                const f32x2 m2 = f32x2_load(&photos_dense_1_kernel_m[i + r][8]) * beta_1 + sum2 * (1.0f - beta_1);
                const f32x2 v = f32x2_load(&photos_dense_1_kernel_v[i + r][8]) * beta_2 + sum2 * sum2 * (1.0f - beta_2);
                const f32x2 t = m2 * adam_rate / (f32x2_sqrt(v) * adam_rsqrt + epsilon);
                f32x2_store(&photos_dense_1_kernel[i + r][8], f32x2_load(&photos_dense_1_kernel[i + r][8]) - t);
                f32x2_store(&photos_dense_1_kernel_m[i + r][8], m2);
                f32x2_store(&photos_dense_1_kernel_v[i + r][8], v);
            }
        }
    }
}

// cifar_cnn.dl:9: | flatten | dense(64, activation = relu)
// cifar_cnn.dl:16: using     adam(0.001)
// photos.dense, adam, backward; updates photos.dense.bias
// 3.39 kFLOP: sum, mul, sub, add, sqrt, div: [32, 64] -> [64]
KERNEL static void dense_bias_grad_body(const float (*restrict dense_1_input_grad)[64],
                                        const float beta_1,
                                        const float beta_2,
                                        const float adam_rate,
                                        const float adam_rsqrt,
                                        const float epsilon,
                                        float *restrict photos_dense_bias,
                                        float *restrict photos_dense_bias_m,
                                        float *restrict photos_dense_bias_v)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int b = 0; b < 32; b++) {
        sum += f32x16_load(&dense_1_input_grad[b][0]);
        sum2 += f32x16_load(&dense_1_input_grad[b][16]);
        sum3 += f32x16_load(&dense_1_input_grad[b][32]);
        sum4 += f32x16_load(&dense_1_input_grad[b][48]);
    }
    const f32x16 m2 = f32x16_load(&photos_dense_bias_m[0]) * beta_1 + sum * (1.0f - beta_1);
    const f32x16 v = f32x16_load(&photos_dense_bias_v[0]) * beta_2 + sum * sum * (1.0f - beta_2);
    f32x16_store(&photos_dense_bias[0],
        f32x16_load(&photos_dense_bias[0]) - m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon));
    f32x16_store(&photos_dense_bias_m[0], m2);
    f32x16_store(&photos_dense_bias_v[0], v);
    const f32x16 m3 = f32x16_load(&photos_dense_bias_m[16]) * beta_1 + sum2 * (1.0f - beta_1);
    const f32x16 v2 = f32x16_load(&photos_dense_bias_v[16]) * beta_2 + sum2 * sum2 * (1.0f - beta_2);
    f32x16_store(&photos_dense_bias[16],
        f32x16_load(&photos_dense_bias[16]) - m3 * adam_rate / (f32x16_sqrt(v2) * adam_rsqrt + epsilon));
    f32x16_store(&photos_dense_bias_m[16], m3);
    f32x16_store(&photos_dense_bias_v[16], v2);
    const f32x16 m4 = f32x16_load(&photos_dense_bias_m[32]) * beta_1 + sum3 * (1.0f - beta_1);
    const f32x16 v3 = f32x16_load(&photos_dense_bias_v[32]) * beta_2 + sum3 * sum3 * (1.0f - beta_2);
    f32x16_store(&photos_dense_bias[32],
        f32x16_load(&photos_dense_bias[32]) - m4 * adam_rate / (f32x16_sqrt(v3) * adam_rsqrt + epsilon));
    f32x16_store(&photos_dense_bias_m[32], m4);
    f32x16_store(&photos_dense_bias_v[32], v3);
    const f32x16 m5 = f32x16_load(&photos_dense_bias_m[48]) * beta_1 + sum4 * (1.0f - beta_1);
    const f32x16 v4 = f32x16_load(&photos_dense_bias_v[48]) * beta_2 + sum4 * sum4 * (1.0f - beta_2);
    f32x16_store(&photos_dense_bias[48],
        f32x16_load(&photos_dense_bias[48]) - m5 * adam_rate / (f32x16_sqrt(v4) * adam_rsqrt + epsilon));
    f32x16_store(&photos_dense_bias_m[48], m5);
    f32x16_store(&photos_dense_bias_v[48], v4);
}

static void dense_bias_grad(cifar_cnn *m)
{
    dense_bias_grad_body((void *)(m->arena + 2728192), m->beta_1, m->beta_2, *(const float *)(m->arena + 128),
                         *(const float *)(m->arena + 192), m->epsilon, m->photos_dense_bias, m->photos_dense_bias_m,
                         m->photos_dense_bias_v);
}

// cifar_cnn.dl:9: | flatten | dense(64, activation = relu)
// cifar_cnn.dl:8: | conv2d(64, 3, activation = relu)
// photos.dense, photos.conv2d_2, backward
// 4.26 MFLOP: contract, greater, select: [1024, 64], [32, 4, 4, 64], [32, 64] -> [32, 1024]
KERNEL static void dense_input_grad(cifar_cnn *m)
{
    const float (*restrict photos_dense_kernel)[64] = m->photos_dense_kernel;
    const float (*restrict conv2d_2)[1024] = (void *)(m->arena + 2588928);
    const float (*restrict dense_1_input_grad)[64] = (void *)(m->arena + 2728192);
    float (*restrict dense_input_grad)[1024] = (void *)(m->arena + 3178752);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 1024; j += 64) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[64][64];
        for (int c = 0; c < 64; c += 16)
            for (int k = 0; k < 64; k += 16)
                f32x16_transpose(&panel[k][c], 64, &photos_dense_kernel[j + c][k], 64);
        for (int i = 0; i < 12; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&conv2d_2[i + row][j + column]);
                    __builtin_prefetch(&dense_input_grad[i + row][j + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = dense_1_input_grad[i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&dense_input_grad[i + r][j + v * 16],
                        f32x16_select(f32x16_load(&conv2d_2[i + r][j + v * 16]) > 0.0f, sum[r][v], f32x16_splat(0.0f)));
        }
        for (int i = 12; i < 32; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&conv2d_2[i + row][j + column]);
                    __builtin_prefetch(&dense_input_grad[i + row][j + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = dense_1_input_grad[i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&dense_input_grad[i + r][j + v * 16],
                        f32x16_select(f32x16_load(&conv2d_2[i + r][j + v * 16]) > 0.0f, sum[r][v], f32x16_splat(0.0f)));
        }
    }
}

// cifar_cnn.dl:9: | flatten | dense(64, activation = relu)
// cifar_cnn.dl:16: using     adam(0.001)
// photos.dense, adam, backward; updates photos.dense.kernel
// 5.57 MFLOP: contract, mul, sub, add, sqrt, div: [32, 64], [32, 4, 4, 64] -> [1024, 64]
KERNEL static void dense_kernel_grad(cifar_cnn *m)
{
    const float (*restrict dense_1_input_grad)[64] = (void *)(m->arena + 2728192);
    const float (*restrict conv2d_2)[1024] = (void *)(m->arena + 2588928);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 128);
    const float adam_rsqrt = *(const float *)(m->arena + 192);
    const float epsilon = m->epsilon;
    float (*restrict photos_dense_kernel)[64] = m->photos_dense_kernel;
    float (*restrict photos_dense_kernel_m)[64] = m->photos_dense_kernel_m;
    float (*restrict photos_dense_kernel_v)[64] = m->photos_dense_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 1024; i0 += 128) {
        for (int i = 0; i < 108; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 32; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&dense_1_input_grad[k][v * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = conv2d_2[k][i0 + i + r];
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
                    const f32x16 m2 = f32x16_load(&photos_dense_kernel_m[i0 + i + r][c]) * beta_1
                        + sum2 * (1.0f - beta_1);
                    const f32x16 v = f32x16_load(&photos_dense_kernel_v[i0 + i + r][c]) * beta_2
                        + sum2 * sum2 * (1.0f - beta_2);
                    const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                    f32x16_store(&photos_dense_kernel[i0 + i + r][c],
                        f32x16_load(&photos_dense_kernel[i0 + i + r][c]) - t);
                    f32x16_store(&photos_dense_kernel_m[i0 + i + r][c], m2);
                    f32x16_store(&photos_dense_kernel_v[i0 + i + r][c], v);
                }
        }
        for (int i = 108; i < 128; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 32; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&dense_1_input_grad[k][v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = conv2d_2[k][i0 + i + r];
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
                    const f32x16 m2 = f32x16_load(&photos_dense_kernel_m[i0 + i + r][c]) * beta_1
                        + sum2 * (1.0f - beta_1);
                    const f32x16 v = f32x16_load(&photos_dense_kernel_v[i0 + i + r][c]) * beta_2
                        + sum2 * sum2 * (1.0f - beta_2);
                    const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                    f32x16_store(&photos_dense_kernel[i0 + i + r][c],
                        f32x16_load(&photos_dense_kernel[i0 + i + r][c]) - t);
                    f32x16_store(&photos_dense_kernel_m[i0 + i + r][c], m2);
                    f32x16_store(&photos_dense_kernel_v[i0 + i + r][c], v);
                }
        }
    }
}

// cifar_cnn.dl:8: | conv2d(64, 3, activation = relu)
// cifar_cnn.dl:16: using     adam(0.001)
// photos.conv2d_2, adam, backward; updates photos.conv2d_2.bias
// 34.1 kFLOP: sum, mul, sub, add, sqrt, div: [32, 1024] -> [32, 64], [64]
KERNEL static void conv2d_2_bias_grad(cifar_cnn *m)
{
    const float (*restrict dense_input_grad)[1024] = (void *)(m->arena + 3178752);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 128);
    const float adam_rsqrt = *(const float *)(m->arena + 192);
    const float epsilon = m->epsilon;
    float (*restrict partial)[64] = (void *)(m->arena + 2588928);
    float *restrict photos_conv2d_2_bias = m->photos_conv2d_2_bias;
    float *restrict photos_conv2d_2_bias_m = m->photos_conv2d_2_bias_m;
    float *restrict photos_conv2d_2_bias_v = m->photos_conv2d_2_bias_v;

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int y = 0; y < 4; y++)
            for (int x = 0; x < 4; x++) {
                sum += f32x16_load(&dense_input_grad[chunk][y * 256 + x * 64]);
                sum2 += f32x16_load(&dense_input_grad[chunk][y * 256 + x * 64 + 16]);
                sum3 += f32x16_load(&dense_input_grad[chunk][y * 256 + x * 64 + 32]);
                sum4 += f32x16_load(&dense_input_grad[chunk][y * 256 + x * 64 + 48]);
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
            const float m2 = photos_conv2d_2_bias_m[c] * beta_1 + sum * (1.0f - beta_1);
            const float v = photos_conv2d_2_bias_v[c] * beta_2 + sum * sum * (1.0f - beta_2);
            photos_conv2d_2_bias[c] -= m2 * adam_rate / (f32_sqrt(v) * adam_rsqrt + epsilon);
            photos_conv2d_2_bias_m[c] = m2;
            photos_conv2d_2_bias_v[c] = v;
        }
    }
}

// cifar_cnn.dl:8: | conv2d(64, 3, activation = relu)
// photos.conv2d_2, backward
// 590 kFLOP: transpose, winograd_kernel: [3, 3, 64, 64] -> [36, 64, 64]
KERNEL static void conv2d_2_winograd_kernel_2(cifar_cnn *m)
{
    const float (*restrict photos_conv2d_2_kernel)[3][64][64] = m->photos_conv2d_2_kernel;
    float (*restrict conv2d_2_winograd_kernel_2)[64][64] = (void *)(m->arena + 2588928);

    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int first = 0; first < 64; first += 16) {
        alignas(64) float turned[144][64];
        for (int ky = 0; ky < 3; ky++)
            for (int kx = 0; kx < 3; kx++)
                for (int f = 0; f < 64; f += 16)
                    f32x16_transpose(&turned[ky * 48 + kx * 16][f], 64, &photos_conv2d_2_kernel[ky][kx][f][first], 64);
        for (int channel = 0; channel < 16; channel++)
            for (int f = 0; f < 64; f += 16) {
                f32x16 half[6][3];
                UNROLL for (int kx = 0; kx < 3; kx++) {
                    f32x16 tap[3];
                    UNROLL for (int n = 0; n < 3; n++)
                        tap[n] = f32x16_load(&turned[channel + kx * 16 + n * 48][f]);
                    const f32x16 even = -0.68840337f * tap[0] - 0.26890758f * tap[2];
                    const f32x16 odd = -0.4302521f * tap[1];
                    const f32x16 even2 = 0.11951447f * tap[0] + 0.26890758f * tap[2];
                    const f32x16 odd2 = 0.17927171f * tap[1];
                    half[0][kx] = 1.1377778f * tap[0];
                    half[1][kx] = even + odd;
                    half[2][kx] = even - odd;
                    half[3][kx] = even2 + odd2;
                    half[4][kx] = even2 - odd2;
                    half[5][kx] = tap[2];
                }
                UNROLL for (int i = 0; i < 6; i++) {
                    const f32x16 even = -0.68840337f * half[i][0] - 0.26890758f * half[i][2];
                    const f32x16 odd = -0.4302521f * half[i][1];
                    const f32x16 even2 = 0.11951447f * half[i][0] + 0.26890758f * half[i][2];
                    const f32x16 odd2 = 0.17927171f * half[i][1];
                    const f32x16 result = 1.1377778f * half[i][0];
                    f32x16_store(&conv2d_2_winograd_kernel_2[i * 6][first + channel][f], result);
                    const f32x16 result2 = even + odd;
                    f32x16_store(&conv2d_2_winograd_kernel_2[i * 6 + 1][first + channel][f], result2);
                    const f32x16 result3 = even - odd;
                    f32x16_store(&conv2d_2_winograd_kernel_2[i * 6 + 2][first + channel][f], result3);
                    const f32x16 result4 = even2 + odd2;
                    f32x16_store(&conv2d_2_winograd_kernel_2[i * 6 + 3][first + channel][f], result4);
                    const f32x16 result5 = even2 - odd2;
                    f32x16_store(&conv2d_2_winograd_kernel_2[i * 6 + 4][first + channel][f], result5);
                    f32x16_store(&conv2d_2_winograd_kernel_2[i * 6 + 5][first + channel][f], half[i][2]);
                }
            }
    }
}

// cifar_cnn.dl:8: | conv2d(64, 3, activation = relu)
// cifar_cnn.dl:16: using     adam(0.001)
// photos.conv2d_2, adam, backward; updates photos.conv2d_2.kernel
// 38.5 MFLOP: winograd_kernel_grad, mul, sub, add, sqrt, div: [32, 6, 6, 64], [32, 1024] -> [3, 3, 64, 64]
KERNEL static void conv2d_2_kernel_grad(cifar_cnn *m)
{
    const float (*restrict max_pool2d_2)[6][6][64] = (void *)(m->arena + 1999104);
    const float (*restrict dense_input_grad)[1024] = (void *)(m->arena + 3178752);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 128);
    const float adam_rsqrt = *(const float *)(m->arena + 192);
    const float epsilon = m->epsilon;
    float (*restrict photos_conv2d_2_kernel)[3][64][64] = m->photos_conv2d_2_kernel;
    float (*restrict photos_conv2d_2_kernel_m)[3][64][64] = m->photos_conv2d_2_kernel_m;
    float (*restrict photos_conv2d_2_kernel_v)[3][64][64] = m->photos_conv2d_2_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int first = 0; first < 64; first += 32) {
        alignas(64) float part_kernels[288][64];
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        // Of the 6 x 6 points, a pair of rows at a time: 1 and 2, 3 and 4, 0 and 5. 32 tiles of x and of dy are brought
        // there and multiplied, [channels, tiles] times [tiles, filters]; the sums over all tiles go back to the 3 x 3
        // taps.
        alignas(64) float sums[384][64];
        alignas(64) float x_lines[2][6][32];
        alignas(64) float x_points[396][32];
        alignas(64) float dy_lines[2][4][64];
        alignas(64) float dy_points[396][64];
        for (int pair = 0; pair < 3; pair++) {
            for (int row = 0; row < 384; row++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&sums[row][c], f32x16_splat(0.0f));
            for (int e = 0; e < 32; e++) {
                if (pair == 0)
                    for (int x = 0; x < 6; x++)
                        for (int c = 0; c < 32; c += 16) {
                            f32x16 pixel[6];
                            UNROLL for (int n = 0; n < 6; n++)
                                pixel[n] = f32x16_load(&max_pool2d_2[e][n][x][first + c]);
                            const f32x16 even = pixel[4] - 2.25f * pixel[2];
                            const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                            f32x16_store(&x_lines[0][x][c], even + odd);
                            f32x16_store(&x_lines[1][x][c], even - odd);
                        }
                if (pair == 1)
                    for (int x = 0; x < 6; x++)
                        for (int c = 0; c < 32; c += 16) {
                            f32x16 pixel[6];
                            UNROLL for (int n = 0; n < 6; n++)
                                pixel[n] = f32x16_load(&max_pool2d_2[e][n][x][first + c]);
                            const f32x16 even = pixel[4] - 0.390625f * pixel[2];
                            const f32x16 odd = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                            f32x16_store(&x_lines[0][x][c], even + odd);
                            f32x16_store(&x_lines[1][x][c], even - odd);
                        }
                if (pair == 2)
                    for (int x = 0; x < 6; x++)
                        for (int c = 0; c < 32; c += 16) {
                            f32x16 pixel[6];
                            UNROLL for (int n = 0; n < 6; n++)
                                pixel[n] = f32x16_load(&max_pool2d_2[e][n][x][first + c]);
                            f32x16_store(&x_lines[0][x][c], pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2]);
                            f32x16_store(&x_lines[1][x][c], pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3]);
                        }
                for (int i = 0; i < 2; i++)
                    for (int c = 0; c < 32; c += 16) {
                        f32x16 pixel[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            pixel[n] = f32x16_load(&x_lines[i][n][c]);
                        const f32x16 even = pixel[4] - 2.25f * pixel[2];
                        const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                        const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                        const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                        f32x16_store(&x_points[e + i * 198][c],
                            pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2]);
                        f32x16_store(&x_points[e + i * 198 + 33][c], even + odd);
                        f32x16_store(&x_points[e + i * 198 + 66][c], even - odd);
                        f32x16_store(&x_points[e + i * 198 + 99][c], even2 + odd2);
                        f32x16_store(&x_points[e + i * 198 + 132][c], even2 - odd2);
                        f32x16_store(&x_points[e + i * 198 + 165][c],
                            pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3]);
                    }
                if (pair == 0)
                    for (int x = 0; x < 4; x++)
                        for (int c = 0; c < 64; c += 16) {
                            f32x16 pixel[4];
                            UNROLL for (int n = 0; n < 4; n++)
                                pixel[n] = f32x16_load(&dense_input_grad[e][x * 64 + c + n * 256]);
                            const f32x16 even = pixel[0] + 0.390625f * pixel[2];
                            const f32x16 odd = 0.625f * pixel[1] + 0.24414062f * pixel[3];
                            f32x16_store(&dy_lines[0][x][c], even + odd);
                            f32x16_store(&dy_lines[1][x][c], even - odd);
                        }
                if (pair == 1)
                    for (int x = 0; x < 4; x++)
                        for (int c = 0; c < 64; c += 16) {
                            f32x16 pixel[4];
                            UNROLL for (int n = 0; n < 4; n++)
                                pixel[n] = f32x16_load(&dense_input_grad[e][x * 64 + c + n * 256]);
                            const f32x16 even = pixel[0] + 2.25f * pixel[2];
                            const f32x16 odd = 1.5f * pixel[1] + 3.375f * pixel[3];
                            f32x16_store(&dy_lines[0][x][c], even + odd);
                            f32x16_store(&dy_lines[1][x][c], even - odd);
                        }
                if (pair == 2)
                    for (int x = 0; x < 4; x++)
                        for (int c = 0; c < 64; c += 16) {
                            f32x16 pixel[4];
                            UNROLL for (int n = 0; n < 4; n++)
                                pixel[n] = f32x16_load(&dense_input_grad[e][x * 64 + c + n * 256]);
                            f32x16_store(&dy_lines[0][x][c], pixel[0]);
                            f32x16_store(&dy_lines[1][x][c], pixel[3]);
                        }
                for (int i = 0; i < 2; i++)
                    for (int c = 0; c < 64; c += 16) {
                        f32x16 pixel[4];
                        UNROLL for (int n = 0; n < 4; n++)
                            pixel[n] = f32x16_load(&dy_lines[i][n][c]);
                        const f32x16 even = pixel[0] + 0.390625f * pixel[2];
                        const f32x16 odd = 0.625f * pixel[1] + 0.24414062f * pixel[3];
                        const f32x16 even2 = pixel[0] + 2.25f * pixel[2];
                        const f32x16 odd2 = 1.5f * pixel[1] + 3.375f * pixel[3];
                        f32x16_store(&dy_points[e + i * 198][c], pixel[0]);
                        f32x16_store(&dy_points[e + i * 198 + 33][c], even + odd);
                        f32x16_store(&dy_points[e + i * 198 + 66][c], even - odd);
                        f32x16_store(&dy_points[e + i * 198 + 99][c], even2 + odd2);
                        f32x16_store(&dy_points[e + i * 198 + 132][c], even2 - odd2);
                        f32x16_store(&dy_points[e + i * 198 + 165][c], pixel[3]);
                    }
            }
            for (int point = 0; point < 12; point++)
                for (int f = 0; f < 64; f += 32) {
                    for (int c = 0; c < 22; c += 11) {
                        // 11 channels x 32 filters in registers
                        f32x16 sum[11][2];
                        UNROLL for (int r = 0; r < 11; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&sums[point * 32 + c + r][f + v * 16]);
                        for (int t = 0; t < 32; t++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&dy_points[point * 33 + t][f + v * 16]);
                            UNROLL for (int r = 0; r < 11; r++) {
                                const float a = x_points[point * 33 + t][c + r];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                        UNROLL for (int r = 0; r < 11; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                f32x16_store(&sums[point * 32 + c + r][f + v * 16], sum[r][v]);
                    }
                    {
                        // 10 channels x 32 filters in registers
                        f32x16 sum[10][2];
                        UNROLL for (int r = 0; r < 10; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&sums[point * 32 + r + 22][f + v * 16]);
                        for (int t = 0; t < 32; t++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&dy_points[point * 33 + t][f + v * 16]);
                            UNROLL for (int r = 0; r < 10; r++) {
                                const float a = x_points[point * 33 + t][r + 22];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                        UNROLL for (int r = 0; r < 10; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                f32x16_store(&sums[point * 32 + r + 22][f + v * 16], sum[r][v]);
                    }
                }
            for (int channel = 0; channel < 32; channel++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 half[3][2];
                    UNROLL for (int i = 0; i < 2; i++) {
                        f32x16 point[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            point[n] = f32x16_load(&sums[channel + i * 192 + n * 32][c]);
                        const f32x16 even = point[1] + point[2];
                        const f32x16 odd = point[1] - point[2];
                        const f32x16 even2 = point[3] + point[4];
                        const f32x16 odd2 = point[3] - point[4];
                        half[0][i] = 1.1377778f * point[0] - 0.68840337f * even + 0.11951447f * even2;
                        half[1][i] = -0.4302521f * odd + 0.17927171f * odd2;
                        half[2][i] = point[5] - 0.26890758f * even + 0.26890758f * even2;
                    }
                    if (pair == 0) {
                        UNROLL for (int kx = 0; kx < 3; kx++) {
                            const f32x16 even = half[kx][0] + half[kx][1];
                            const f32x16 odd = half[kx][0] - half[kx][1];
                            f32x16_store(&part_kernels[channel + kx * 32][c], -0.68840337f * even);
                            f32x16_store(&part_kernels[channel + kx * 32 + 96][c], -0.4302521f * odd);
                            f32x16_store(&part_kernels[channel + kx * 32 + 192][c], -0.26890758f * even);
                        }
                    }
                    if (pair == 1) {
                        UNROLL for (int kx = 0; kx < 3; kx++) {
                            const f32x16 even = half[kx][0] + half[kx][1];
                            const f32x16 odd = half[kx][0] - half[kx][1];
                            f32x16_store(&part_kernels[channel + kx * 32][c],
                                f32x16_load(&part_kernels[channel + kx * 32][c]) + 0.11951447f * even);
                            f32x16_store(&part_kernels[channel + kx * 32 + 96][c],
                                f32x16_load(&part_kernels[channel + kx * 32 + 96][c]) + 0.17927171f * odd);
                            f32x16_store(&part_kernels[channel + kx * 32 + 192][c],
                                f32x16_load(&part_kernels[channel + kx * 32 + 192][c]) + 0.26890758f * even);
                        }
                    }
                    if (pair == 2) {
                        UNROLL for (int kx = 0; kx < 3; kx++) {
                            f32x16_store(&part_kernels[channel + kx * 32][c],
                                f32x16_load(&part_kernels[channel + kx * 32][c]) + 1.1377778f * half[kx][0]);
                            f32x16_store(&part_kernels[channel + kx * 32 + 192][c],
                                f32x16_load(&part_kernels[channel + kx * 32 + 192][c]) + half[kx][1]);
                        }
                    }
                }
        }
        for (int ky = 0; ky < 3; ky++)
            for (int kx = 0; kx < 3; kx++)
                for (int c = 0; c < 32; c++)
                    for (int c2 = 0; c2 < 64; c2 += 16) {
                        const f32x16 sum = f32x16_load(&part_kernels[ky * 96 + kx * 32 + c][c2]);
                        const f32x16 t = f32x16_load(&photos_conv2d_2_kernel_m[ky][kx][first + c][c2]) * beta_1;
                        const f32x16 m2 = t + sum * (1.0f - beta_1);
                        const f32x16 t2 = f32x16_load(&photos_conv2d_2_kernel_v[ky][kx][first + c][c2]) * beta_2;
                        const f32x16 v = t2 + sum * sum * (1.0f - beta_2);
                        const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                        f32x16_store(&photos_conv2d_2_kernel[ky][kx][first + c][c2],
                            f32x16_load(&photos_conv2d_2_kernel[ky][kx][first + c][c2]) - t3);
                        f32x16_store(&photos_conv2d_2_kernel_m[ky][kx][first + c][c2], m2);
                        f32x16_store(&photos_conv2d_2_kernel_v[ky][kx][first + c][c2], v);
                    }
    }
}

// cifar_cnn.dl:8: | conv2d(64, 3, activation = relu)
// cifar_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// photos.conv2d_2, photos.conv2d_1, backward
// 37.9 MFLOP: winograd_spread, greater, select: [32, 1024], [32, 6, 6, 64], [36, 64, 64] -> [32, 6, 6, 64]
// conv2d_2_input_grad takes the place of max_pool2d_2.
KERNEL static void conv2d_2_input_grad(cifar_cnn *m)
{
    const float (*restrict dense_input_grad)[1024] = (void *)(m->arena + 3178752);
    const float (*max_pool2d_2_flat)[6][64] = (void *)(m->arena + 1999104);
    const float (*restrict conv2d_2_winograd_kernel_2)[64][64] = (void *)(m->arena + 2588928);
    float (*max_pool2d_2)[6][6][64] = (void *)(m->arena + 1999104);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 32; b += 16) {
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        // 16 tiles at a time: first to the points, ...
        alignas(64) float x_lines[6][4][64];
        alignas(64) float x_points[612][64];
        alignas(64) float products[612][64];
        alignas(64) float lines[6][6][64];
        alignas(64) float image[6][6][64];
        for (int e = 0; e < 16; e++) {
            for (int x = 0; x < 4; x++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 pixel[4];
                    UNROLL for (int n = 0; n < 4; n++)
                        pixel[n] = f32x16_load(&dense_input_grad[b + e][x * 64 + c + n * 256]);
                    const f32x16 even = pixel[0] + 0.390625f * pixel[2];
                    const f32x16 odd = 0.625f * pixel[1] + 0.24414062f * pixel[3];
                    const f32x16 even2 = pixel[0] + 2.25f * pixel[2];
                    const f32x16 odd2 = 1.5f * pixel[1] + 3.375f * pixel[3];
                    f32x16_store(&x_lines[0][x][c], pixel[0]);
                    f32x16_store(&x_lines[1][x][c], even + odd);
                    f32x16_store(&x_lines[2][x][c], even - odd);
                    f32x16_store(&x_lines[3][x][c], even2 + odd2);
                    f32x16_store(&x_lines[4][x][c], even2 - odd2);
                    f32x16_store(&x_lines[5][x][c], pixel[3]);
                }
            for (int i = 0; i < 6; i++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 pixel[4];
                    UNROLL for (int n = 0; n < 4; n++)
                        pixel[n] = f32x16_load(&x_lines[i][n][c]);
                    const f32x16 even = pixel[0] + 0.390625f * pixel[2];
                    const f32x16 odd = 0.625f * pixel[1] + 0.24414062f * pixel[3];
                    const f32x16 even2 = pixel[0] + 2.25f * pixel[2];
                    const f32x16 odd2 = 1.5f * pixel[1] + 3.375f * pixel[3];
                    f32x16_store(&x_points[e + i * 102][c], pixel[0]);
                    f32x16_store(&x_points[e + i * 102 + 17][c], even + odd);
                    f32x16_store(&x_points[e + i * 102 + 34][c], even - odd);
                    f32x16_store(&x_points[e + i * 102 + 51][c], even2 + odd2);
                    f32x16_store(&x_points[e + i * 102 + 68][c], even2 - odd2);
                    f32x16_store(&x_points[e + i * 102 + 85][c], pixel[3]);
                }
        }
        // ... then, at each point, tiles [16, 64] times the kernel [64, 64], ...
        for (int point = 0; point < 36; point++) {
            for (int line = point * 3; line < (96 < point * 3 + 3 ? 96 : point * 3 + 3); line++)
                for (int x = 0; x < 6; x++)
                    for (int f = 0; f < 64; f += 16)
                        __builtin_prefetch(&max_pool2d_2_flat[b * 6 + line][x][f], 1);
            for (int f = 0; f < 64; f += 32)
                for (int i = 0; i < 16; i += 8) {
                    // 8 tiles x 32 filters in registers
                    f32x16 sum[8][2] = {0};
                    for (int c = 0; c < 64; c++) {
                        UNROLL for (int v = 0; v < 2; v++)
                            __builtin_prefetch(&conv2d_2_winograd_kernel_2[point + 1][c][f + v * 16]);
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&conv2d_2_winograd_kernel_2[point][c][f + v * 16]);
                        UNROLL for (int r = 0; r < 8; r++) {
                            const float a = x_points[point * 17 + i + r][c];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            f32x16_store(&products[point * 17 + i + r][f + v * 16], sum[r][v]);
                }
        }
        // ... and back to pixels, with what follows the convolution
        for (int e = 0; e < 16; e++) {
            for (int i = 0; i < 2; i++)
                for (int x = 0; x < 6; x++)
                    for (int c = 0; c < 64; c += 16)
                        f32x16_store(&image[i][x][c], f32x16_splat(0.0f));
            for (int i = 0; i < 6; i++)
                for (int x = 0; x < 2; x++)
                    for (int c = 0; c < 64; c += 16)
                        f32x16_store(&lines[i][x][c], f32x16_splat(0.0f));
            for (int i = 0; i < 6; i++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 point[6];
                    UNROLL for (int n = 0; n < 6; n++)
                        point[n] = f32x16_load(&products[e + i * 102 + n * 17][c]);
                    const f32x16 even = point[1] + point[2];
                    const f32x16 odd = point[1] - point[2];
                    const f32x16 even2 = point[3] + point[4];
                    const f32x16 odd2 = point[3] - point[4];
                    f32x16_store(&lines[i][0][c], f32x16_load(&lines[i][0][c]) + 0.87890625f * point[0]);
                    f32x16_store(&lines[i][1][c],
                        f32x16_load(&lines[i][1][c]) + (0.87890625f * point[5] - 1.40625f * odd - 0.5859375f * odd2));
                    f32x16_store(&lines[i][2][c], -2.640625f * point[0] - 2.25f * even - 0.390625f * even2);
                    f32x16_store(&lines[i][3][c], -2.640625f * point[5] + 0.625f * odd + 1.5f * odd2);
                    f32x16_store(&lines[i][4][c], point[0] + even + even2);
                    f32x16_store(&lines[i][5][c], point[5]);
                }
            for (int x = 0; x < 6; x++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 point[6];
                    UNROLL for (int n = 0; n < 6; n++)
                        point[n] = f32x16_load(&lines[n][x][c]);
                    const f32x16 even = point[1] + point[2];
                    const f32x16 odd = point[1] - point[2];
                    const f32x16 even2 = point[3] + point[4];
                    const f32x16 odd2 = point[3] - point[4];
                    f32x16_store(&image[0][x][c], f32x16_load(&image[0][x][c]) + 0.87890625f * point[0]);
                    f32x16_store(&image[1][x][c],
                        f32x16_load(&image[1][x][c]) + (0.87890625f * point[5] - 1.40625f * odd - 0.5859375f * odd2));
                    f32x16_store(&image[2][x][c], -2.640625f * point[0] - 2.25f * even - 0.390625f * even2);
                    f32x16_store(&image[3][x][c], -2.640625f * point[5] + 0.625f * odd + 1.5f * odd2);
                    f32x16_store(&image[4][x][c], point[0] + even + even2);
                    f32x16_store(&image[5][x][c], point[5]);
                }
            for (int y = 0; y < 6; y++)
                for (int x = 0; x < 6; x++)
                    for (int c = 0; c < 64; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        f32x16_store(&max_pool2d_2[b + e][y][x][c],
                            f32x16_select(f32x16_load(&max_pool2d_2[b + e][y][x][c]) > 0.0f, sum, f32x16_splat(0.0f)));
                    }
        }
    }
}

// cifar_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// photos.conv2d_1, backward
// 73.7 kFLOP: sum: [32, 6, 6, 64] -> [32, 64]
KERNEL static void conv2d_1_sum_grad(cifar_cnn *m)
{
    const float (*restrict conv2d_2_input_grad)[6][6][64] = (void *)(m->arena + 1999104);
    float (*restrict conv2d_1_sum_grad)[64] = (void *)(m->arena + 2588928);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 32; b++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int y = 0; y < 6; y++)
            for (int x = 0; x < 6; x++) {
                sum += f32x16_load(&conv2d_2_input_grad[b][y][x][0]);
                sum2 += f32x16_load(&conv2d_2_input_grad[b][y][x][16]);
                sum3 += f32x16_load(&conv2d_2_input_grad[b][y][x][32]);
                sum4 += f32x16_load(&conv2d_2_input_grad[b][y][x][48]);
            }
        f32x16_store(&conv2d_1_sum_grad[b][0], sum);
        f32x16_store(&conv2d_1_sum_grad[b][16], sum2);
        f32x16_store(&conv2d_1_sum_grad[b][32], sum3);
        f32x16_store(&conv2d_1_sum_grad[b][48], sum4);
    }
}

// cifar_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// cifar_cnn.dl:16: using     adam(0.001)
// photos.conv2d_1, adam, backward; updates photos.conv2d_1.bias
// 3.39 kFLOP: sum, mul, sub, add, sqrt, div: [32, 64] -> [64]
static void conv2d_1_bias_grad(cifar_cnn *m)
{
    dense_bias_grad_body((void *)(m->arena + 2588928), m->beta_1, m->beta_2, *(const float *)(m->arena + 128),
                         *(const float *)(m->arena + 192), m->epsilon, m->photos_conv2d_1_bias,
                         m->photos_conv2d_1_bias_m, m->photos_conv2d_1_bias_v);
}

// cifar_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// photos.conv2d_1, backward
// 295 kFLOP: transpose, winograd_kernel: [3, 3, 32, 64] -> [36, 64, 32]
KERNEL static void conv2d_1_winograd_kernel_2(cifar_cnn *m)
{
    const float (*restrict photos_conv2d_1_kernel)[3][32][64] = m->photos_conv2d_1_kernel;
    float (*restrict conv2d_1_winograd_kernel_2)[64][32] = (void *)(m->arena + 2588928);

    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int first = 0; first < 64; first += 16) {
        alignas(64) float turned[144][32];
        for (int ky = 0; ky < 3; ky++)
            for (int kx = 0; kx < 3; kx++)
                for (int f = 0; f < 32; f += 16)
                    f32x16_transpose(&turned[ky * 48 + kx * 16][f], 32, &photos_conv2d_1_kernel[ky][kx][f][first], 64);
        for (int channel = 0; channel < 16; channel++)
            for (int f = 0; f < 32; f += 16) {
                f32x16 half[6][3];
                UNROLL for (int kx = 0; kx < 3; kx++) {
                    f32x16 tap[3];
                    UNROLL for (int n = 0; n < 3; n++)
                        tap[n] = f32x16_load(&turned[channel + kx * 16 + n * 48][f]);
                    const f32x16 even = -0.68840337f * tap[0] - 0.26890758f * tap[2];
                    const f32x16 odd = -0.4302521f * tap[1];
                    const f32x16 even2 = 0.11951447f * tap[0] + 0.26890758f * tap[2];
                    const f32x16 odd2 = 0.17927171f * tap[1];
                    half[0][kx] = 1.1377778f * tap[0];
                    half[1][kx] = even + odd;
                    half[2][kx] = even - odd;
                    half[3][kx] = even2 + odd2;
                    half[4][kx] = even2 - odd2;
                    half[5][kx] = tap[2];
                }
                UNROLL for (int i = 0; i < 6; i++) {
                    const f32x16 even = -0.68840337f * half[i][0] - 0.26890758f * half[i][2];
                    const f32x16 odd = -0.4302521f * half[i][1];
                    const f32x16 even2 = 0.11951447f * half[i][0] + 0.26890758f * half[i][2];
                    const f32x16 odd2 = 0.17927171f * half[i][1];
                    const f32x16 result = 1.1377778f * half[i][0];
                    f32x16_store(&conv2d_1_winograd_kernel_2[i * 6][first + channel][f], result);
                    const f32x16 result2 = even + odd;
                    f32x16_store(&conv2d_1_winograd_kernel_2[i * 6 + 1][first + channel][f], result2);
                    const f32x16 result3 = even - odd;
                    f32x16_store(&conv2d_1_winograd_kernel_2[i * 6 + 2][first + channel][f], result3);
                    const f32x16 result4 = even2 + odd2;
                    f32x16_store(&conv2d_1_winograd_kernel_2[i * 6 + 3][first + channel][f], result4);
                    const f32x16 result5 = even2 - odd2;
                    f32x16_store(&conv2d_1_winograd_kernel_2[i * 6 + 4][first + channel][f], result5);
                    f32x16_store(&conv2d_1_winograd_kernel_2[i * 6 + 5][first + channel][f], half[i][2]);
                }
            }
    }
}

// cifar_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// cifar_cnn.dl:16: using     adam(0.001)
// photos.conv2d_1, backward; updates photos.conv2d_1.kernel
// 171 MFLOP: unpool, winograd_kernel_grad, mul, sub, add, sqrt, div: [32, 14, 14, 32], [32, 6, 6, 64] -> [1152, 64],
// [3, 3, 32, 64]
KERNEL static void conv2d_1_kernel_grad(cifar_cnn *m)
{
    const float (*restrict max_pool2d)[14][14][32] = (void *)(m->arena + 256);
    const float (*restrict max_pool2d_place)[6][6][64] = (void *)(m->arena + 2294016);
    const float (*restrict conv2d_2_input_grad)[6][6][64] = (void *)(m->arena + 1999104);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 128);
    const float adam_rsqrt = *(const float *)(m->arena + 192);
    const float epsilon = m->epsilon;
    float (*restrict part_kernels)[64] = (void *)(m->arena + 2883840);
    float (*restrict photos_conv2d_1_kernel)[3][32][64] = m->photos_conv2d_1_kernel;
    float (*restrict photos_conv2d_1_kernel_m)[3][32][64] = m->photos_conv2d_1_kernel_m;
    float (*restrict photos_conv2d_1_kernel_v)[3][32][64] = m->photos_conv2d_1_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int part = 0; part < 4; part++) {
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        // Of the 6 x 6 points, a pair of rows at a time: 1 and 2, 3 and 4, 0 and 5. 36 tiles of x and of dy are brought
        // there and multiplied, [channels, tiles] times [tiles, filters]; the sums over all tiles go back to the 3 x 3
        // taps.
        alignas(64) float sums[384][64];
        alignas(64) float x_lines[2][14][32];
        alignas(64) float x_points[444][32];
        alignas(64) float dy_lines[2][12][64];
        alignas(64) float dy_points[444][64];
        for (int pair = 0; pair < 3; pair++) {
            for (int row = 0; row < 384; row++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&sums[row][c], f32x16_splat(0.0f));
            for (int block = 0; block < 8; block += 4) {
                for (int e = 0; e < 4; e++)
                    for (int strip = 0; strip < 3; strip++) {
                        if (pair == 0)
                            for (int x = 0; x < 14; x++)
                                for (int c = 0; c < 32; c += 16) {
                                    f32x16 pixel[6];
                                    UNROLL for (int n = 0; n < 6; n++)
                                        pixel[n] = f32x16_load(&max_pool2d[part * 8 + block + e][strip * 4 + n][x][c]);
                                    const f32x16 even = pixel[4] - 2.25f * pixel[2];
                                    const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                                    f32x16_store(&x_lines[0][x][c], even + odd);
                                    f32x16_store(&x_lines[1][x][c], even - odd);
                                }
                        if (pair == 1)
                            for (int x = 0; x < 14; x++)
                                for (int c = 0; c < 32; c += 16) {
                                    f32x16 pixel[6];
                                    UNROLL for (int n = 0; n < 6; n++)
                                        pixel[n] = f32x16_load(&max_pool2d[part * 8 + block + e][strip * 4 + n][x][c]);
                                    const f32x16 even = pixel[4] - 0.390625f * pixel[2];
                                    const f32x16 odd = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                                    f32x16_store(&x_lines[0][x][c], even + odd);
                                    f32x16_store(&x_lines[1][x][c], even - odd);
                                }
                        if (pair == 2)
                            for (int x = 0; x < 14; x++)
                                for (int c = 0; c < 32; c += 16) {
                                    f32x16 pixel[6];
                                    UNROLL for (int n = 0; n < 6; n++)
                                        pixel[n] = f32x16_load(&max_pool2d[part * 8 + block + e][strip * 4 + n][x][c]);
                                    f32x16_store(&x_lines[0][x][c],
                                        pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2]);
                                    f32x16_store(&x_lines[1][x][c],
                                        pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3]);
                                }
                        for (int i = 0; i < 2; i++)
                            for (int j = 0; j < 3; j++)
                                for (int c = 0; c < 32; c += 16) {
                                    f32x16 pixel[6];
                                    UNROLL for (int n = 0; n < 6; n++)
                                        pixel[n] = f32x16_load(&x_lines[i][j * 4 + n][c]);
                                    const f32x16 even = pixel[4] - 2.25f * pixel[2];
                                    const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                                    const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                                    const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                                    f32x16_store(&x_points[e * 9 + strip * 3 + i * 222 + j][c],
                                        pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2]);
                                    f32x16_store(&x_points[e * 9 + strip * 3 + i * 222 + j + 37][c], even + odd);
                                    f32x16_store(&x_points[e * 9 + strip * 3 + i * 222 + j + 74][c], even - odd);
                                    f32x16_store(&x_points[e * 9 + strip * 3 + i * 222 + j + 111][c], even2 + odd2);
                                    f32x16_store(&x_points[e * 9 + strip * 3 + i * 222 + j + 148][c], even2 - odd2);
                                    f32x16_store(&x_points[e * 9 + strip * 3 + i * 222 + j + 185][c],
                                        pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3]);
                                }
                        if (pair == 0)
                            for (int x = 0; x < 12; x++)
                                for (int c = 0; c < 64; c += 16) {
                                    f32x16 pixel[4];
                                    UNROLL for (int n = 0; n < 4; n++) {
                                        const i32x16 t = f32x16_load(&max_pool2d_place[part * 8 + block + e][strip * 2
                                            + n / 2][x / 2][c]) == (float)(n % 2 * 2 + x % 2);
                                        pixel[n] = f32x16_select(t,
                                            f32x16_load(&conv2d_2_input_grad[part * 8 + block + e][strip * 2
                                            + n / 2][x / 2][c]), f32x16_splat(0.0f));
                                    }
                                    const f32x16 even = pixel[0] + 0.390625f * pixel[2];
                                    const f32x16 odd = 0.625f * pixel[1] + 0.24414062f * pixel[3];
                                    f32x16_store(&dy_lines[0][x][c], even + odd);
                                    f32x16_store(&dy_lines[1][x][c], even - odd);
                                }
                        if (pair == 1)
                            for (int x = 0; x < 12; x++)
                                for (int c = 0; c < 64; c += 16) {
                                    f32x16 pixel[4];
                                    UNROLL for (int n = 0; n < 4; n++) {
                                        const i32x16 t = f32x16_load(&max_pool2d_place[part * 8 + block + e][strip * 2
                                            + n / 2][x / 2][c]) == (float)(n % 2 * 2 + x % 2);
                                        pixel[n] = f32x16_select(t,
                                            f32x16_load(&conv2d_2_input_grad[part * 8 + block + e][strip * 2
                                            + n / 2][x / 2][c]), f32x16_splat(0.0f));
                                    }
                                    const f32x16 even = pixel[0] + 2.25f * pixel[2];
                                    const f32x16 odd = 1.5f * pixel[1] + 3.375f * pixel[3];
                                    f32x16_store(&dy_lines[0][x][c], even + odd);
                                    f32x16_store(&dy_lines[1][x][c], even - odd);
                                }
                        if (pair == 2)
                            for (int x = 0; x < 12; x++)
                                for (int c = 0; c < 64; c += 16) {
                                    f32x16 pixel[4];
                                    UNROLL for (int n = 0; n < 4; n++) {
                                        const i32x16 t = f32x16_load(&max_pool2d_place[part * 8 + block + e][strip * 2
                                            + n / 2][x / 2][c]) == (float)(n % 2 * 2 + x % 2);
                                        pixel[n] = f32x16_select(t,
                                            f32x16_load(&conv2d_2_input_grad[part * 8 + block + e][strip * 2
                                            + n / 2][x / 2][c]), f32x16_splat(0.0f));
                                    }
                                    f32x16_store(&dy_lines[0][x][c], pixel[0]);
                                    f32x16_store(&dy_lines[1][x][c], pixel[3]);
                                }
                        for (int i = 0; i < 2; i++)
                            for (int j = 0; j < 3; j++)
                                for (int c = 0; c < 64; c += 16) {
                                    f32x16 pixel[4];
                                    UNROLL for (int n = 0; n < 4; n++)
                                        pixel[n] = f32x16_load(&dy_lines[i][j * 4 + n][c]);
                                    const f32x16 even = pixel[0] + 0.390625f * pixel[2];
                                    const f32x16 odd = 0.625f * pixel[1] + 0.24414062f * pixel[3];
                                    const f32x16 even2 = pixel[0] + 2.25f * pixel[2];
                                    const f32x16 odd2 = 1.5f * pixel[1] + 3.375f * pixel[3];
                                    f32x16_store(&dy_points[e * 9 + strip * 3 + i * 222 + j][c], pixel[0]);
                                    f32x16_store(&dy_points[e * 9 + strip * 3 + i * 222 + j + 37][c], even + odd);
                                    f32x16_store(&dy_points[e * 9 + strip * 3 + i * 222 + j + 74][c], even - odd);
                                    f32x16_store(&dy_points[e * 9 + strip * 3 + i * 222 + j + 111][c], even2 + odd2);
                                    f32x16_store(&dy_points[e * 9 + strip * 3 + i * 222 + j + 148][c], even2 - odd2);
                                    f32x16_store(&dy_points[e * 9 + strip * 3 + i * 222 + j + 185][c], pixel[3]);
                                }
                    }
                for (int point = 0; point < 12; point++)
                    for (int f = 0; f < 64; f += 32) {
                        for (int c = 0; c < 22; c += 11) {
                            // 11 channels x 32 filters in registers
                            f32x16 sum[11][2];
                            UNROLL for (int r = 0; r < 11; r++)
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] = f32x16_load(&sums[point * 32 + c + r][f + v * 16]);
                            for (int t = 0; t < 36; t++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&dy_points[point * 37 + t][f + v * 16]);
                                UNROLL for (int r = 0; r < 11; r++) {
                                    const float a = x_points[point * 37 + t][c + r];
                                    UNROLL for (int v = 0; v < 2; v++)
                                        sum[r][v] += a * w[v];
                                }
                            }
                            UNROLL for (int r = 0; r < 11; r++)
                                UNROLL for (int v = 0; v < 2; v++)
                                    f32x16_store(&sums[point * 32 + c + r][f + v * 16], sum[r][v]);
                        }
                        {
                            // 10 channels x 32 filters in registers
                            f32x16 sum[10][2];
                            UNROLL for (int r = 0; r < 10; r++)
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] = f32x16_load(&sums[point * 32 + r + 22][f + v * 16]);
                            for (int t = 0; t < 36; t++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&dy_points[point * 37 + t][f + v * 16]);
                                UNROLL for (int r = 0; r < 10; r++) {
                                    const float a = x_points[point * 37 + t][r + 22];
                                    UNROLL for (int v = 0; v < 2; v++)
                                        sum[r][v] += a * w[v];
                                }
                            }
                            UNROLL for (int r = 0; r < 10; r++)
                                UNROLL for (int v = 0; v < 2; v++)
                                    f32x16_store(&sums[point * 32 + r + 22][f + v * 16], sum[r][v]);
                        }
                    }
            }
            for (int channel = 0; channel < 32; channel++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 half[3][2];
                    UNROLL for (int i = 0; i < 2; i++) {
                        f32x16 point[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            point[n] = f32x16_load(&sums[channel + i * 192 + n * 32][c]);
                        const f32x16 even = point[1] + point[2];
                        const f32x16 odd = point[1] - point[2];
                        const f32x16 even2 = point[3] + point[4];
                        const f32x16 odd2 = point[3] - point[4];
                        half[0][i] = 1.1377778f * point[0] - 0.68840337f * even + 0.11951447f * even2;
                        half[1][i] = -0.4302521f * odd + 0.17927171f * odd2;
                        half[2][i] = point[5] - 0.26890758f * even + 0.26890758f * even2;
                    }
                    if (pair == 0) {
                        UNROLL for (int kx = 0; kx < 3; kx++) {
                            const f32x16 even = half[kx][0] + half[kx][1];
                            const f32x16 odd = half[kx][0] - half[kx][1];
                            f32x16_store(&part_kernels[part * 288 + channel + kx * 32][c], -0.68840337f * even);
                            f32x16_store(&part_kernels[part * 288 + channel + kx * 32 + 96][c], -0.4302521f * odd);
                            f32x16_store(&part_kernels[part * 288 + channel + kx * 32 + 192][c], -0.26890758f * even);
                        }
                    }
                    if (pair == 1) {
                        UNROLL for (int kx = 0; kx < 3; kx++) {
                            const f32x16 even = half[kx][0] + half[kx][1];
                            const f32x16 odd = half[kx][0] - half[kx][1];
                            f32x16_store(&part_kernels[part * 288 + channel + kx * 32][c],
                                f32x16_load(&part_kernels[part * 288 + channel + kx * 32][c]) + 0.11951447f * even);
                            f32x16_store(&part_kernels[part * 288 + channel + kx * 32 + 96][c],
                                f32x16_load(&part_kernels[part * 288 + channel + kx * 32 + 96][c]) + 0.17927171f * odd);
                            f32x16_store(&part_kernels[part * 288 + channel + kx * 32 + 192][c],
                                f32x16_load(&part_kernels[part * 288 + channel + kx * 32 + 192][c])
                                + 0.26890758f * even);
                        }
                    }
                    if (pair == 2) {
                        UNROLL for (int kx = 0; kx < 3; kx++) {
                            f32x16_store(&part_kernels[part * 288 + channel + kx * 32][c],
                                f32x16_load(&part_kernels[part * 288 + channel + kx * 32][c])
                                + 1.1377778f * half[kx][0]);
                            f32x16_store(&part_kernels[part * 288 + channel + kx * 32 + 192][c],
                                f32x16_load(&part_kernels[part * 288 + channel + kx * 32 + 192][c]) + half[kx][1]);
                        }
                    }
                }
        }
    }
    #pragma omp barrier
    #pragma omp for collapse(3) schedule(static) nowait
    for (int64_t ky = 0; ky < 3; ky++)
        for (int64_t kx = 0; kx < 3; kx++)
            for (int64_t c = 0; c < 32; c++)
                for (int c2 = 0; c2 < 64; c2 += 16) {
                    const f32x16 t = f32x16_load(&part_kernels[ky * 96 + kx * 32 + c][c2])
                        + f32x16_load(&part_kernels[ky * 96 + kx * 32 + c + 288][c2]);
                    const f32x16 t2 = t + f32x16_load(&part_kernels[ky * 96 + kx * 32 + c + 576][c2]);
                    const f32x16 sum = t2 + f32x16_load(&part_kernels[ky * 96 + kx * 32 + c + 864][c2]);
                    const f32x16 m2 = f32x16_load(&photos_conv2d_1_kernel_m[ky][kx][c][c2]) * beta_1
                        + sum * (1.0f - beta_1);
                    const f32x16 v = f32x16_load(&photos_conv2d_1_kernel_v[ky][kx][c][c2]) * beta_2
                        + sum * sum * (1.0f - beta_2);
                    const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                    f32x16_store(&photos_conv2d_1_kernel[ky][kx][c][c2],
                        f32x16_load(&photos_conv2d_1_kernel[ky][kx][c][c2]) - t3);
                    f32x16_store(&photos_conv2d_1_kernel_m[ky][kx][c][c2], m2);
                    f32x16_store(&photos_conv2d_1_kernel_v[ky][kx][c][c2], v);
                }
}

// cifar_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// cifar_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// photos.conv2d_1, photos.conv2d, backward
// 171 MFLOP: unpool, winograd_spread, greater, select: [32, 6, 6, 64], [36, 64, 32] -> [32, 14, 14, 32]
// conv2d_1_input_grad takes the place of max_pool2d.
KERNEL static void conv2d_1_input_grad(cifar_cnn *m)
{
    const float (*restrict max_pool2d_place)[6][6][64] = (void *)(m->arena + 2294016);
    const float (*restrict conv2d_2_input_grad)[6][6][64] = (void *)(m->arena + 1999104);
    const float (*restrict conv2d_1_winograd_kernel_2)[64][32] = (void *)(m->arena + 2588928);
    float (*restrict max_pool2d)[14][14][32] = (void *)(m->arena + 256);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 32; b++) {
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        // 9 tiles at a time: first to the points, ...
        alignas(64) float x_lines[6][12][64];
        alignas(64) float x_points[324][64];
        alignas(64) float products[324][32];
        alignas(64) float lines[6][14][32];
        alignas(64) float image[14][14][32];
        for (int strip = 0; strip < 3; strip++) {
            for (int x = 0; x < 12; x++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 pixel[4];
                    UNROLL for (int n = 0; n < 4; n++) {
                        const i32x16 t = f32x16_load(&max_pool2d_place[b][strip * 2
                            + n / 2][x / 2][c]) == (float)(n % 2 * 2 + x % 2);
                        pixel[n] = f32x16_select(t, f32x16_load(&conv2d_2_input_grad[b][strip * 2 + n / 2][x / 2][c]),
                            f32x16_splat(0.0f));
                    }
                    const f32x16 even = pixel[0] + 0.390625f * pixel[2];
                    const f32x16 odd = 0.625f * pixel[1] + 0.24414062f * pixel[3];
                    const f32x16 even2 = pixel[0] + 2.25f * pixel[2];
                    const f32x16 odd2 = 1.5f * pixel[1] + 3.375f * pixel[3];
                    f32x16_store(&x_lines[0][x][c], pixel[0]);
                    f32x16_store(&x_lines[1][x][c], even + odd);
                    f32x16_store(&x_lines[2][x][c], even - odd);
                    f32x16_store(&x_lines[3][x][c], even2 + odd2);
                    f32x16_store(&x_lines[4][x][c], even2 - odd2);
                    f32x16_store(&x_lines[5][x][c], pixel[3]);
                }
            for (int i = 0; i < 6; i++)
                for (int j = 0; j < 3; j++)
                    for (int c = 0; c < 64; c += 16) {
                        f32x16 pixel[4];
                        UNROLL for (int n = 0; n < 4; n++)
                            pixel[n] = f32x16_load(&x_lines[i][j * 4 + n][c]);
                        const f32x16 even = pixel[0] + 0.390625f * pixel[2];
                        const f32x16 odd = 0.625f * pixel[1] + 0.24414062f * pixel[3];
                        const f32x16 even2 = pixel[0] + 2.25f * pixel[2];
                        const f32x16 odd2 = 1.5f * pixel[1] + 3.375f * pixel[3];
                        f32x16_store(&x_points[strip * 3 + i * 54 + j][c], pixel[0]);
                        f32x16_store(&x_points[strip * 3 + i * 54 + j + 9][c], even + odd);
                        f32x16_store(&x_points[strip * 3 + i * 54 + j + 18][c], even - odd);
                        f32x16_store(&x_points[strip * 3 + i * 54 + j + 27][c], even2 + odd2);
                        f32x16_store(&x_points[strip * 3 + i * 54 + j + 36][c], even2 - odd2);
                        f32x16_store(&x_points[strip * 3 + i * 54 + j + 45][c], pixel[3]);
                    }
        }
        // ... then, at each point, tiles [9, 64] times the kernel [64, 32], ...
        for (int point = 0; point < 36; point++) {
            for (int line = point; line < (14 < point + 1 ? 14 : point + 1); line++)
                for (int x = 0; x < 14; x++)
                    for (int f = 0; f < 32; f += 16)
                        __builtin_prefetch(&max_pool2d[b][line][x][f], 1);
            {
                // 9 tiles x 32 filters in registers
                f32x16 sum[9][2] = {0};
                for (int c = 0; c < 64; c++) {
                    UNROLL for (int v = 0; v < 2; v++)
                        __builtin_prefetch(&conv2d_1_winograd_kernel_2[point + 1][c][v * 16]);
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&conv2d_1_winograd_kernel_2[point][c][v * 16]);
                    UNROLL for (int r = 0; r < 9; r++) {
                        const float a = x_points[point * 9 + r][c];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 9; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&products[point * 9 + r][v * 16], sum[r][v]);
            }
        }
        // ... and back to pixels, with what follows the convolution
        for (int i = 0; i < 2; i++)
            for (int x = 0; x < 14; x++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&image[i][x][c], f32x16_splat(0.0f));
        for (int strip = 0; strip < 3; strip++) {
            for (int i = 0; i < 6; i++)
                for (int x = 0; x < 2; x++)
                    for (int c = 0; c < 32; c += 16)
                        f32x16_store(&lines[i][x][c], f32x16_splat(0.0f));
            for (int i = 0; i < 6; i++)
                for (int j = 0; j < 3; j++)
                    for (int c = 0; c < 32; c += 16) {
                        f32x16 point[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            point[n] = f32x16_load(&products[strip * 3 + i * 54 + j + n * 9][c]);
                        const f32x16 even = point[1] + point[2];
                        const f32x16 odd = point[1] - point[2];
                        const f32x16 even2 = point[3] + point[4];
                        const f32x16 odd2 = point[3] - point[4];
                        f32x16_store(&lines[i][j * 4][c], f32x16_load(&lines[i][j * 4][c]) + 0.87890625f * point[0]);
                        const f32x16 t = 0.87890625f * point[5] - 1.40625f * odd - 0.5859375f * odd2;
                        f32x16_store(&lines[i][j * 4 + 1][c], f32x16_load(&lines[i][j * 4 + 1][c]) + t);
                        f32x16_store(&lines[i][j * 4 + 2][c], -2.640625f * point[0] - 2.25f * even - 0.390625f * even2);
                        f32x16_store(&lines[i][j * 4 + 3][c], -2.640625f * point[5] + 0.625f * odd + 1.5f * odd2);
                        f32x16_store(&lines[i][j * 4 + 4][c], point[0] + even + even2);
                        f32x16_store(&lines[i][j * 4 + 5][c], point[5]);
                    }
            for (int x = 0; x < 14; x++)
                for (int c = 0; c < 32; c += 16) {
                    f32x16 point[6];
                    UNROLL for (int n = 0; n < 6; n++)
                        point[n] = f32x16_load(&lines[n][x][c]);
                    const f32x16 even = point[1] + point[2];
                    const f32x16 odd = point[1] - point[2];
                    const f32x16 even2 = point[3] + point[4];
                    const f32x16 odd2 = point[3] - point[4];
                    f32x16_store(&image[strip * 4][x][c],
                        f32x16_load(&image[strip * 4][x][c]) + 0.87890625f * point[0]);
                    const f32x16 t = 0.87890625f * point[5] - 1.40625f * odd - 0.5859375f * odd2;
                    f32x16_store(&image[strip * 4 + 1][x][c], f32x16_load(&image[strip * 4 + 1][x][c]) + t);
                    f32x16_store(&image[strip * 4 + 2][x][c], -2.640625f * point[0] - 2.25f * even - 0.390625f * even2);
                    f32x16_store(&image[strip * 4 + 3][x][c], -2.640625f * point[5] + 0.625f * odd + 1.5f * odd2);
                    f32x16_store(&image[strip * 4 + 4][x][c], point[0] + even + even2);
                    f32x16_store(&image[strip * 4 + 5][x][c], point[5]);
                }
        }
        for (int y = 0; y < 14; y++)
            for (int x = 0; x < 14; x++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum = f32x16_load(&image[y][x][c]);
                    f32x16_store(&max_pool2d[b][y][x][c],
                        f32x16_select(f32x16_load(&max_pool2d[b][y][x][c]) > 0.0f, sum, f32x16_splat(0.0f)));
                }
    }
}

// cifar_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// photos.conv2d, backward
// 201 kFLOP: sum: [32, 14, 14, 32] -> [32, 32]
KERNEL static void conv2d_sum_grad(cifar_cnn *m)
{
    const float (*restrict conv2d_1_input_grad)[14][14][32] = (void *)(m->arena + 256);
    float (*restrict conv2d_sum_grad)[32] = (void *)(m->arena + 1999104);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 32; b++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        for (int y = 0; y < 14; y++)
            for (int x = 0; x < 14; x++) {
                sum += f32x16_load(&conv2d_1_input_grad[b][y][x][0]);
                sum2 += f32x16_load(&conv2d_1_input_grad[b][y][x][16]);
            }
        f32x16_store(&conv2d_sum_grad[b][0], sum);
        f32x16_store(&conv2d_sum_grad[b][16], sum2);
    }
}

// cifar_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// cifar_cnn.dl:16: using     adam(0.001)
// photos.conv2d, adam, backward; updates photos.conv2d.bias
// 1.7 kFLOP: sum, mul, sub, add, sqrt, div: [32, 32] -> [32]
KERNEL static void conv2d_bias_grad(cifar_cnn *m)
{
    const float (*restrict conv2d_sum_grad)[32] = (void *)(m->arena + 1999104);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 128);
    const float adam_rsqrt = *(const float *)(m->arena + 192);
    const float epsilon = m->epsilon;
    float *restrict photos_conv2d_bias = m->photos_conv2d_bias;
    float *restrict photos_conv2d_bias_m = m->photos_conv2d_bias_m;
    float *restrict photos_conv2d_bias_v = m->photos_conv2d_bias_v;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 32; b++) {
        sum += f32x16_load(&conv2d_sum_grad[b][0]);
        sum2 += f32x16_load(&conv2d_sum_grad[b][16]);
    }
    const f32x16 m2 = f32x16_load(&photos_conv2d_bias_m[0]) * beta_1 + sum * (1.0f - beta_1);
    const f32x16 v = f32x16_load(&photos_conv2d_bias_v[0]) * beta_2 + sum * sum * (1.0f - beta_2);
    f32x16_store(&photos_conv2d_bias[0],
        f32x16_load(&photos_conv2d_bias[0]) - m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon));
    f32x16_store(&photos_conv2d_bias_m[0], m2);
    f32x16_store(&photos_conv2d_bias_v[0], v);
    const f32x16 m3 = f32x16_load(&photos_conv2d_bias_m[16]) * beta_1 + sum2 * (1.0f - beta_1);
    const f32x16 v2 = f32x16_load(&photos_conv2d_bias_v[16]) * beta_2 + sum2 * sum2 * (1.0f - beta_2);
    f32x16_store(&photos_conv2d_bias[16],
        f32x16_load(&photos_conv2d_bias[16]) - m3 * adam_rate / (f32x16_sqrt(v2) * adam_rsqrt + epsilon));
    f32x16_store(&photos_conv2d_bias_m[16], m3);
    f32x16_store(&photos_conv2d_bias_v[16], v2);
}

// cifar_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// cifar_cnn.dl:16: using     adam(0.001)
// photos.conv2d, backward; updates photos.conv2d.kernel
// 44.2 MFLOP: unpool, conv_kernel_grad, mul, sub, add, sqrt, div: [32, 14, 14, 32], [32, 32, 32, 3] -> [432, 32],
// [3, 3, 3, 32]
KERNEL static void conv2d_kernel_grad(cifar_cnn *m)
{
    const float (*restrict max_pool2d_place_2)[14][14][32] = (void *)(m->arena + 803072);
    const float (*restrict conv2d_1_input_grad)[14][14][32] = (void *)(m->arena + 256);
    const float (*restrict image_2)[32][96] = (void *)(m->arena + 1605888);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 128);
    const float adam_rsqrt = *(const float *)(m->arena + 192);
    const float epsilon = m->epsilon;
    float (*restrict part_sums)[32] = (void *)(m->arena + 1999104);
    float (*restrict photos_conv2d_kernel)[3][3][32] = m->photos_conv2d_kernel;
    float (*restrict photos_conv2d_kernel_m)[3][3][32] = m->photos_conv2d_kernel_m;
    float (*restrict photos_conv2d_kernel_v)[3][3][32] = m->photos_conv2d_kernel_v;

    // sums of 2 examples each, added in order afterwards
    #pragma omp for schedule(static) nowait
    for (int part = 0; part < 16; part++) {
        {
            // 9 rows of the kernel x 32 channels in registers
            f32x16 sum[9][2] = {0};
            for (int b = part * 2; b < part * 2 + 2; b++)
                for (int y = 0; y < 28; y++)
                    for (int x = 0; x < 14; x++)
                        UNROLL for (int k = 0; k < 2; k++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++) {
                                const i32x16 t = f32x16_load(&max_pool2d_place_2[b][y / 2][x][v * 16]) == (float)(k
                                    + y % 2 * 2);
                                w[v] = f32x16_select(t, f32x16_load(&conv2d_1_input_grad[b][y / 2][x][v * 16]),
                                    f32x16_splat(0.0f));
                            }
                            UNROLL for (int r = 0; r < 9; r++) {
                                const float a = image_2[b][y][x * 6 + k * 3 + r];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&part_sums[part * 27 + r][v * 16], sum[r][v]);
        }
        {
            // 9 rows of the kernel x 32 channels in registers
            f32x16 sum[9][2] = {0};
            for (int b = part * 2; b < part * 2 + 2; b++)
                for (int y = 0; y < 28; y++)
                    for (int x = 0; x < 14; x++)
                        UNROLL for (int k = 0; k < 2; k++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++) {
                                const i32x16 t = f32x16_load(&max_pool2d_place_2[b][y / 2][x][v * 16]) == (float)(k
                                    + y % 2 * 2);
                                w[v] = f32x16_select(t, f32x16_load(&conv2d_1_input_grad[b][y / 2][x][v * 16]),
                                    f32x16_splat(0.0f));
                            }
                            UNROLL for (int r = 0; r < 9; r++) {
                                const float a = image_2[b][y + 1][x * 6 + k * 3 + r];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&part_sums[part * 27 + r + 9][v * 16], sum[r][v]);
        }
        {
            // 9 rows of the kernel x 32 channels in registers
            f32x16 sum[9][2] = {0};
            for (int b = part * 2; b < part * 2 + 2; b++)
                for (int y = 0; y < 28; y++)
                    for (int x = 0; x < 14; x++)
                        UNROLL for (int k = 0; k < 2; k++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++) {
                                const i32x16 t = f32x16_load(&max_pool2d_place_2[b][y / 2][x][v * 16]) == (float)(k
                                    + y % 2 * 2);
                                w[v] = f32x16_select(t, f32x16_load(&conv2d_1_input_grad[b][y / 2][x][v * 16]),
                                    f32x16_splat(0.0f));
                            }
                            UNROLL for (int r = 0; r < 9; r++) {
                                const float a = image_2[b][y + 2][x * 6 + k * 3 + r];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&part_sums[part * 27 + r + 18][v * 16], sum[r][v]);
        }
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int ky = 0; ky < 3; ky++)
            for (int kx = 0; kx < 3; kx++)
                for (int c = 0; c < 3; c++) {
                    {
                        const f32x16 t = f32x16_load(&part_sums[ky * 9 + kx * 3 + c][0])
                            + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 27][0]);
                        const f32x16 t2 = t + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 54][0]);
                        const f32x16 t3 = t2 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 81][0]);
                        const f32x16 t4 = t3 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 108][0]);
                        const f32x16 t5 = t4 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 135][0]);
                        const f32x16 t6 = t5 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 162][0]);
                        const f32x16 t7 = t6 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 189][0]);
                        const f32x16 t8 = t7 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 216][0]);
                        const f32x16 t9 = t8 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 243][0]);
                        const f32x16 t10 = t9 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 270][0]);
                        const f32x16 t11 = t10 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 297][0]);
                        const f32x16 t12 = t11 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 324][0]);
                        const f32x16 t13 = t12 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 351][0]);
                        const f32x16 t14 = t13 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 378][0]);
                        f32x16 sum = t14 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 405][0]);
                        const f32x16 m2 = f32x16_load(&photos_conv2d_kernel_m[ky][kx][c][0]) * beta_1
                            + sum * (1.0f - beta_1);
                        const f32x16 v = f32x16_load(&photos_conv2d_kernel_v[ky][kx][c][0]) * beta_2
                            + sum * sum * (1.0f - beta_2);
                        const f32x16 t15 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                        f32x16_store(&photos_conv2d_kernel[ky][kx][c][0],
                            f32x16_load(&photos_conv2d_kernel[ky][kx][c][0]) - t15);
                        f32x16_store(&photos_conv2d_kernel_m[ky][kx][c][0], m2);
                        f32x16_store(&photos_conv2d_kernel_v[ky][kx][c][0], v);
                    }
                    {
                        const f32x16 t = f32x16_load(&part_sums[ky * 9 + kx * 3 + c][16])
                            + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 27][16]);
                        const f32x16 t2 = t + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 54][16]);
                        const f32x16 t3 = t2 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 81][16]);
                        const f32x16 t4 = t3 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 108][16]);
                        const f32x16 t5 = t4 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 135][16]);
                        const f32x16 t6 = t5 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 162][16]);
                        const f32x16 t7 = t6 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 189][16]);
                        const f32x16 t8 = t7 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 216][16]);
                        const f32x16 t9 = t8 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 243][16]);
                        const f32x16 t10 = t9 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 270][16]);
                        const f32x16 t11 = t10 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 297][16]);
                        const f32x16 t12 = t11 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 324][16]);
                        const f32x16 t13 = t12 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 351][16]);
                        const f32x16 t14 = t13 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 378][16]);
                        f32x16 sum = t14 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 405][16]);
                        const f32x16 m2 = f32x16_load(&photos_conv2d_kernel_m[ky][kx][c][16]) * beta_1
                            + sum * (1.0f - beta_1);
                        const f32x16 v = f32x16_load(&photos_conv2d_kernel_v[ky][kx][c][16]) * beta_2
                            + sum * sum * (1.0f - beta_2);
                        const f32x16 t15 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                        f32x16_store(&photos_conv2d_kernel[ky][kx][c][16],
                            f32x16_load(&photos_conv2d_kernel[ky][kx][c][16]) - t15);
                        f32x16_store(&photos_conv2d_kernel_m[ky][kx][c][16], m2);
                        f32x16_store(&photos_conv2d_kernel_v[ky][kx][c][16], v);
                    }
                }
    }
}

// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.
static void train_step(void *model, int count)
{
    struct cifar_cnn *m = model;
    for (int b = 0; b < 32; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    m->prepared = 0;
    #pragma omp parallel
    {
        image(m);
        #pragma omp barrier
        max_pool2d(m);
        conv2d_1_winograd_kernel(m);
        #pragma omp barrier
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
            dense_y(m);
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
            conv2d_2_bias_grad(m);
            #pragma omp barrier
            conv2d_2_winograd_kernel_2(m);
            #pragma omp barrier
            conv2d_2_kernel_grad(m);
            #pragma omp barrier
            conv2d_2_input_grad(m);
            #pragma omp barrier
            conv2d_1_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                conv2d_1_bias_grad(m);
            }
            #pragma omp barrier
            conv2d_1_winograd_kernel_2(m);
            #pragma omp barrier
            conv2d_1_kernel_grad(m);
            #pragma omp barrier
            conv2d_1_input_grad(m);
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

// cifar_cnn.dl:14: data      cifar10("data/cifar10") -> image / 255, label
// 393 kFLOP: div: [32, 32, 32, 3] -> [32, 32, 32, 3]
static void evaluate_image(cifar_cnn *m)
{
    image_body((const void *)m->image, (void *)(m->arena + 802816));
}

// cifar_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// photos.conv2d, max_pool2d
// 45.8 MFLOP: conv, add, max, pool: [3, 3, 3, 32], [32, 32, 32, 3], [32] -> [32, 14, 14, 32]
KERNEL static void evaluate_max_pool2d(cifar_cnn *m)
{
    const float (*restrict photos_conv2d_kernel)[3][3][32] = m->photos_conv2d_kernel;
    const float (*restrict image_2)[32][32][3] = (void *)(m->arena + 802816);
    const float *restrict photos_conv2d_bias = m->photos_conv2d_bias;
    float (*restrict max_pool2d)[14][14][32] = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 32; b++) {
        alignas(64) float conv2d[28][28][32];
        // conv2d
        for (int y = 0; y < 28; y++) {
            {
                // 10 pixels x 32 channels in registers
                f32x16 sum[10][2] = {0};
                for (int ky = 0; ky < 3; ky++)
                    for (int kx = 0; kx < 3; kx++)
                        UNROLL for (int i = 0; i < 3; i++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&photos_conv2d_kernel[ky][kx][i][v * 16]);
                            UNROLL for (int r = 0; r < 10; r++) {
                                const float a = image_2[b][y + ky][kx + r][i];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                UNROLL for (int r = 0; r < 10; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&conv2d[y][r][v * 16],
                            f32x16_max(sum[r][v] + f32x16_load(&photos_conv2d_bias[v * 16]), f32x16_splat(0.0f)));
            }
            for (int x = 10; x < 28; x += 9) {
                // 9 pixels x 32 channels in registers
                f32x16 sum[9][2] = {0};
                for (int ky = 0; ky < 3; ky++)
                    for (int kx = 0; kx < 3; kx++)
                        UNROLL for (int i = 0; i < 3; i++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&photos_conv2d_kernel[ky][kx][i][v * 16]);
                            UNROLL for (int r = 0; r < 9; r++) {
                                const float a = image_2[b][y + ky][x + kx + r][i];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                UNROLL for (int r = 0; r < 9; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&conv2d[y][x + r][v * 16],
                            f32x16_max(sum[r][v] + f32x16_load(&photos_conv2d_bias[v * 16]), f32x16_splat(0.0f)));
            }
        }
        // max_pool2d
        for (int y = 0; y < 14; y++)
            for (int x = 0; x < 14; x++)
                for (int c = 0; c < 32; c += 16) {
                    f32x16 maximum = f32x16_load(&conv2d[y * 2][x * 2][c]);
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d[y * 2][x * 2 + 1][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d[y * 2 + 1][x * 2][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d[y * 2 + 1][x * 2 + 1][c]));
                    f32x16_store(&max_pool2d[b][y][x][c], maximum);
                }
    }
}

// cifar_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// photos.conv2d_1
// 295 kFLOP: winograd_kernel: [3, 3, 32, 64] -> [36, 32, 64]
static void evaluate_conv2d_1_winograd_kernel(cifar_cnn *m)
{
    conv2d_1_winograd_kernel_body(m->photos_conv2d_1_kernel, (void *)(m->arena + 1097728));
}

// cifar_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// photos.conv2d_1, max_pool2d
// 171 MFLOP: winograd, add, max, pool: [32, 14, 14, 32], [36, 32, 64], [64] -> [32, 6, 6, 64]
KERNEL static void evaluate_max_pool2d_2(cifar_cnn *m)
{
    const float (*restrict max_pool2d)[14][14][32] = (void *)(m->arena + 0);
    const float (*restrict conv2d_1_winograd_kernel)[32][64] = (void *)(m->arena + 1097728);
    const float *restrict photos_conv2d_1_bias = m->photos_conv2d_1_bias;
    float (*restrict max_pool2d_2)[6][6][64] = (void *)(m->arena + 802816);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 32; b++) {
        alignas(64) float conv2d_1[12][12][64];
        // conv2d_1
        {
            // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
            // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction,
            // multiplied there and interpolated: 36 products for 16 results of 9 products each.
            // 9 tiles at a time: first to the points, ...
            alignas(64) float x_lines[6][14][32];
            alignas(64) float x_points[324][32];
            alignas(64) float products[324][64];
            alignas(64) float lines[6][12][64];
            alignas(64) float image[12][12][64];
            for (int strip = 0; strip < 3; strip++) {
                for (int x = 0; x < 14; x++)
                    for (int c = 0; c < 32; c += 16) {
                        f32x16 pixel[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            pixel[n] = f32x16_load(&max_pool2d[b][strip * 4 + n][x][c]);
                        const f32x16 even = pixel[4] - 2.25f * pixel[2];
                        const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                        const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                        const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                        f32x16_store(&x_lines[0][x][c], pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2]);
                        f32x16_store(&x_lines[1][x][c], even + odd);
                        f32x16_store(&x_lines[2][x][c], even - odd);
                        f32x16_store(&x_lines[3][x][c], even2 + odd2);
                        f32x16_store(&x_lines[4][x][c], even2 - odd2);
                        f32x16_store(&x_lines[5][x][c], pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3]);
                    }
                for (int i = 0; i < 6; i++)
                    for (int j = 0; j < 3; j++)
                        for (int c = 0; c < 32; c += 16) {
                            f32x16 pixel[6];
                            UNROLL for (int n = 0; n < 6; n++)
                                pixel[n] = f32x16_load(&x_lines[i][j * 4 + n][c]);
                            const f32x16 even = pixel[4] - 2.25f * pixel[2];
                            const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                            const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                            const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                            f32x16_store(&x_points[strip * 3 + i * 54 + j][c],
                                pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2]);
                            f32x16_store(&x_points[strip * 3 + i * 54 + j + 9][c], even + odd);
                            f32x16_store(&x_points[strip * 3 + i * 54 + j + 18][c], even - odd);
                            f32x16_store(&x_points[strip * 3 + i * 54 + j + 27][c], even2 + odd2);
                            f32x16_store(&x_points[strip * 3 + i * 54 + j + 36][c], even2 - odd2);
                            f32x16_store(&x_points[strip * 3 + i * 54 + j + 45][c],
                                pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3]);
                        }
            }
            // ... then, at each point, tiles [9, 32] times the kernel [32, 64], ...
            for (int point = 0; point < 36; point++) {
                {
                    // 5 tiles x 64 filters in registers
                    f32x16 sum[5][4] = {0};
                    for (int c = 0; c < 32; c++) {
                        UNROLL for (int v = 0; v < 4; v++)
                            __builtin_prefetch(&conv2d_1_winograd_kernel[point + 1][c][v * 16]);
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&conv2d_1_winograd_kernel[point][c][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = x_points[point * 9 + r][c];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&products[point * 9 + r][v * 16], sum[r][v]);
                }
                {
                    // 4 tiles x 64 filters in registers
                    f32x16 sum[4][4] = {0};
                    for (int c = 0; c < 32; c++) {
                        UNROLL for (int v = 0; v < 4; v++)
                            __builtin_prefetch(&conv2d_1_winograd_kernel[point + 1][c][v * 16]);
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&conv2d_1_winograd_kernel[point][c][v * 16]);
                        UNROLL for (int r = 0; r < 4; r++) {
                            const float a = x_points[point * 9 + r + 5][c];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&products[point * 9 + r + 5][v * 16], sum[r][v]);
                }
            }
            // ... and back to pixels, with what follows the convolution
            for (int strip = 0; strip < 3; strip++) {
                for (int i = 0; i < 6; i++)
                    for (int j = 0; j < 3; j++)
                        for (int c = 0; c < 64; c += 16) {
                            f32x16 point[6];
                            UNROLL for (int n = 0; n < 6; n++)
                                point[n] = f32x16_load(&products[strip * 3 + i * 54 + j + n * 9][c]);
                            const f32x16 even = point[1] + point[2];
                            const f32x16 odd = point[1] - point[2];
                            const f32x16 even2 = point[3] + point[4];
                            const f32x16 odd2 = point[3] - point[4];
                            f32x16_store(&lines[i][j * 4][c], point[0] + even + even2);
                            f32x16_store(&lines[i][j * 4 + 1][c], 0.625f * odd + 1.5f * odd2);
                            f32x16_store(&lines[i][j * 4 + 2][c], 0.390625f * even + 2.25f * even2);
                            f32x16_store(&lines[i][j * 4 + 3][c], point[5] + 0.24414062f * odd + 3.375f * odd2);
                        }
                for (int x = 0; x < 12; x++)
                    for (int c = 0; c < 64; c += 16) {
                        f32x16 point[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            point[n] = f32x16_load(&lines[n][x][c]);
                        const f32x16 even = point[1] + point[2];
                        const f32x16 odd = point[1] - point[2];
                        const f32x16 even2 = point[3] + point[4];
                        const f32x16 odd2 = point[3] - point[4];
                        f32x16_store(&image[strip * 4][x][c], point[0] + even + even2);
                        f32x16_store(&image[strip * 4 + 1][x][c], 0.625f * odd + 1.5f * odd2);
                        f32x16_store(&image[strip * 4 + 2][x][c], 0.390625f * even + 2.25f * even2);
                        f32x16_store(&image[strip * 4 + 3][x][c], point[5] + 0.24414062f * odd + 3.375f * odd2);
                    }
            }
            for (int y = 0; y < 12; y++)
                for (int x = 0; x < 12; x++)
                    for (int c = 0; c < 64; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        f32x16_store(&conv2d_1[y][x][c],
                            f32x16_max(sum + f32x16_load(&photos_conv2d_1_bias[c]), f32x16_splat(0.0f)));
                    }
        }
        // max_pool2d
        for (int y = 0; y < 6; y++)
            for (int x = 0; x < 6; x++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 maximum = f32x16_load(&conv2d_1[y * 2][x * 2][c]);
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[y * 2][x * 2 + 1][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[y * 2 + 1][x * 2][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[y * 2 + 1][x * 2 + 1][c]));
                    f32x16_store(&max_pool2d_2[b][y][x][c], maximum);
                }
    }
}

// cifar_cnn.dl:8: | conv2d(64, 3, activation = relu)
// photos.conv2d_2
// 590 kFLOP: winograd_kernel: [3, 3, 64, 64] -> [36, 64, 64]
static void evaluate_conv2d_2_winograd_kernel(cifar_cnn *m)
{
    conv2d_2_winograd_kernel_body(m->photos_conv2d_2_kernel, (void *)(m->arena + 0));
}

// cifar_cnn.dl:8: | conv2d(64, 3, activation = relu)
// photos.conv2d_2
// 37.8 MFLOP: winograd, add, max: [32, 6, 6, 64], [36, 64, 64], [64] -> [32, 4, 4, 64]
static void evaluate_conv2d_2(cifar_cnn *m)
{
    conv2d_2_body((void *)(m->arena + 802816), (void *)(m->arena + 0), m->photos_conv2d_2_bias,
                  (void *)(m->arena + 589824));
}

// cifar_cnn.dl:9: | flatten | dense(64, activation = relu)
// photos.dense
// 4.19 MFLOP: contract: [32, 4, 4, 64], [1024, 64] -> [4, 32, 64]
static void evaluate_dense(cifar_cnn *m)
{
    dense_body((void *)(m->arena + 589824), m->photos_dense_kernel, (void *)(m->arena + 0));
}

// cifar_cnn.dl:9: | flatten | dense(64, activation = relu)
// photos.dense
// 12.3 kFLOP: sum, add, max: [4, 32, 64], [64] -> [32, 64]
static void evaluate_dense_y(cifar_cnn *m)
{
    dense_y_body((void *)(m->arena + 0), m->photos_dense_bias, (void *)(m->arena + 32768));
}

// cifar_cnn.dl:10: | dense(classes)
// photos.dense_1
// 41.3 kFLOP: contract, add: [64, 10], [32, 64], [10] -> [32, 10]
static void evaluate_dense_1(cifar_cnn *m)
{
    dense_1_body(m->photos_dense_1_kernel, (void *)(m->arena + 32768), m->photos_dense_1_bias,
                 (void *)(m->arena + 256));
}

// cifar_cnn.dl:15: minimize  cross_entropy(photos(image), label)
// cifar_cnn.dl:18: report    accuracy(photos(image), label)
// cross_entropy, accuracy
// 8.48 kFLOP: max, sub, exp, sum, log, iota, equal, to_real, mul, argmax: [32, 10], [32] -> [32]
KERNEL static void evaluate_accuracy_argmax(cifar_cnn *m)
{
    const float (*restrict dense_1)[10] = (void *)(m->arena + 256);
    const int32_t *restrict label = m->label;
    float *restrict cross_entropy_sum_2 = (void *)(m->arena + 128);
    int32_t *restrict accuracy_argmax = (void *)(m->arena + 0);

    for (int b = 0; b < 32; b++) {
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
        cross_entropy_log = f32_log(cross_entropy_sum);
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

// cifar_cnn.dl:15: minimize  cross_entropy(photos(image), label)
// 65 FLOP: mul, sum, neg: [32] -> []
static void evaluate_mean_loss(cifar_cnn *m)
{
    mean_loss_body((void *)(m->arena + 128), m->batch_weight, &m->loss);
}

// cifar_cnn.dl:18: report    accuracy(photos(image), label)
// accuracy
// 161 FLOP: greater, equal, to_real, select, sum, add: [32] -> []
static void evaluate_accuracy_sum(cifar_cnn *m)
{
    accuracy_sum_body(m->label, (void *)(m->arena + 0), m->batch_weight, &m->metrics_accuracy_0);
}

// cifar_cnn.dl:18: report    accuracy(photos(image), label)
// accuracy
// 101 FLOP: greater, to_real, sum, add, div: [32] -> []
static void evaluate_accuracy_sum_2(cifar_cnn *m)
{
    accuracy_sum_2_body(m->batch_weight, m->metrics_accuracy_0, &m->metrics_accuracy_1, &m->reports_accuracy);
}

static void evaluate(void *model, int count)
{
    struct cifar_cnn *m = model;
    for (int b = 0; b < 32; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    #pragma omp parallel
    {
        evaluate_image(m);
        #pragma omp barrier
        evaluate_max_pool2d(m);
        #pragma omp barrier
        evaluate_conv2d_1_winograd_kernel(m);
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
            evaluate_dense_y(m);
            evaluate_dense_1(m);
            evaluate_accuracy_argmax(m);
            evaluate_mean_loss(m);
            evaluate_accuracy_sum(m);
            evaluate_accuracy_sum_2(m);
        }
    }
}

// ---- preparation of the weights for prediction --------------------------------------------------

// cifar_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// photos.conv2d_1
// 295 kFLOP: winograd_kernel: [3, 3, 32, 64] -> [36, 32, 64]
static void prepare_conv2d_1_winograd_kernel(cifar_cnn *m)
{
    conv2d_1_winograd_kernel_body(m->photos_conv2d_1_kernel, m->photos_conv2d_1_winograd_kernel);
}

// cifar_cnn.dl:8: | conv2d(64, 3, activation = relu)
// photos.conv2d_2
// 262 kFLOP: winograd_kernel: [3, 3, 64, 64] -> [16, 64, 64]
static void prepare_conv2d_2_winograd_kernel(cifar_cnn *m)
{
    const float (*restrict photos_conv2d_2_kernel)[3][64][64] = m->photos_conv2d_2_kernel;
    float (*restrict photos_conv2d_2_winograd_kernel)[64][64] = m->photos_conv2d_2_winograd_kernel;

    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 64; channel++)
        for (int c = 0; c < 64; c += 16) {
            f32x16 half[4][3];
            UNROLL for (int kx = 0; kx < 3; kx++) {
                f32x16 tap[3];
                UNROLL for (int n = 0; n < 3; n++)
                    tap[n] = f32x16_load(&photos_conv2d_2_kernel[n][kx][channel][c]);
                const f32x16 even = 0.5f * tap[0] + 0.5f * tap[2];
                const f32x16 odd = 0.5f * tap[1];
                half[0][kx] = -1.0f * tap[0];
                half[1][kx] = even + odd;
                half[2][kx] = even - odd;
                half[3][kx] = tap[2];
            }
            UNROLL for (int i = 0; i < 4; i++) {
                const f32x16 even = 0.5f * half[i][0] + 0.5f * half[i][2];
                const f32x16 odd = 0.5f * half[i][1];
                const f32x16 result = -1.0f * half[i][0];
                f32x16_store(&photos_conv2d_2_winograd_kernel[i * 4][channel][c], result);
                const f32x16 result2 = even + odd;
                f32x16_store(&photos_conv2d_2_winograd_kernel[i * 4 + 1][channel][c], result2);
                const f32x16 result3 = even - odd;
                f32x16_store(&photos_conv2d_2_winograd_kernel[i * 4 + 2][channel][c], result3);
                f32x16_store(&photos_conv2d_2_winograd_kernel[i * 4 + 3][channel][c], half[i][2]);
            }
        }
}

// What `predict` takes from the weights alone: once for each change of them.
static void prepare(struct cifar_cnn *m)
{
    prepare_conv2d_1_winograd_kernel(m);
    prepare_conv2d_2_winograd_kernel(m);
    m->prepared = 1;
}

// ---- prediction ---------------------------------------------------------------------------------

// cifar_cnn.dl:14: data      cifar10("data/cifar10") -> image / 255, label
// 12.3 kFLOP: div: [1, 32, 32, 3] -> [1, 32, 32, 3]
KERNEL static void predict_image(cifar_cnn *m)
{
    const float *restrict image = (const void *)m->image;
    float *restrict image_2 = (void *)(m->arena + 100352);

    #pragma omp simd
    for (int i = 0; i < 3072; i++)
        image_2[i] = image[i] / 255.0f;
}

// cifar_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// photos.conv2d
// 1.4 MFLOP: conv, add, max: [3, 3, 3, 32], [1, 32, 32, 3], [32] -> [1, 28, 28, 32]
KERNEL static void predict_conv2d(cifar_cnn *m)
{
    const float (*restrict photos_conv2d_kernel)[3][3][32] = m->photos_conv2d_kernel;
    const float (*restrict image_2)[32][32][3] = (void *)(m->arena + 100352);
    const float *restrict photos_conv2d_bias = m->photos_conv2d_bias;
    float (*restrict conv2d)[28][28][32] = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int y = 0; y < 28; y++) {
        {
            // 10 pixels x 32 channels in registers
            f32x16 sum[10][2] = {0};
            for (int ky = 0; ky < 3; ky++)
                for (int kx = 0; kx < 3; kx++)
                    UNROLL for (int i = 0; i < 3; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&photos_conv2d_kernel[ky][kx][i][v * 16]);
                        UNROLL for (int r = 0; r < 10; r++) {
                            const float a = image_2[0][y + ky][kx + r][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
            UNROLL for (int r = 0; r < 10; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&conv2d[0][y][r][v * 16],
                        f32x16_max(sum[r][v] + f32x16_load(&photos_conv2d_bias[v * 16]), f32x16_splat(0.0f)));
        }
        for (int x = 10; x < 28; x += 9) {
            // 9 pixels x 32 channels in registers
            f32x16 sum[9][2] = {0};
            for (int ky = 0; ky < 3; ky++)
                for (int kx = 0; kx < 3; kx++)
                    UNROLL for (int i = 0; i < 3; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&photos_conv2d_kernel[ky][kx][i][v * 16]);
                        UNROLL for (int r = 0; r < 9; r++) {
                            const float a = image_2[0][y + ky][x + kx + r][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&conv2d[0][y][x + r][v * 16],
                        f32x16_max(sum[r][v] + f32x16_load(&photos_conv2d_bias[v * 16]), f32x16_splat(0.0f)));
        }
    }
}

// cifar_cnn.dl:6: image | conv2d(32, 3, activation = relu) | max_pool2d(2)
// max_pool2d
// 25.1 kFLOP: pool: [1, 28, 28, 32] -> [1, 14, 14, 32]
KERNEL static void predict_max_pool2d(cifar_cnn *m)
{
    const float (*restrict conv2d)[28][28][32] = (void *)(m->arena + 0);
    float (*restrict max_pool2d)[14][14][32] = (void *)(m->arena + 100352);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t y = 0; y < 14; y++)
        for (int64_t x = 0; x < 14; x++)
            for (int c = 0; c < 32; c += 16) {
                f32x16 maximum = f32x16_load(&conv2d[0][y * 2][x * 2][c]);
                maximum = f32x16_max(maximum, f32x16_load(&conv2d[0][y * 2][x * 2 + 1][c]));
                maximum = f32x16_max(maximum, f32x16_load(&conv2d[0][y * 2 + 1][x * 2][c]));
                maximum = f32x16_max(maximum, f32x16_load(&conv2d[0][y * 2 + 1][x * 2 + 1][c]));
                f32x16_store(&max_pool2d[0][y][x][c], maximum);
            }
}

// cifar_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// photos.conv2d_1
// 5.33 MFLOP: winograd, add, max: [1, 14, 14, 32], [36, 32, 64], [64] -> [1, 12, 12, 64]
KERNEL static void predict_conv2d_1(cifar_cnn *m)
{
    const float (*restrict max_pool2d)[14][14][32] = (void *)(m->arena + 100352);
    const float (*restrict photos_conv2d_1_winograd_kernel)[32][64] = m->photos_conv2d_1_winograd_kernel;
    const float *restrict photos_conv2d_1_bias = m->photos_conv2d_1_bias;
    float (*restrict conv2d_1)[12][12][64] = (void *)(m->arena + 0);

    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    // 9 tiles at a time: first to the points, ...
    alignas(64) float x_lines[6][14][32];
    alignas(64) float x_points[324][32];
    alignas(64) float products[324][64];
    alignas(64) float lines[6][12][64];
    alignas(64) float image[12][12][64];
    for (int strip = 0; strip < 3; strip++) {
        for (int x = 0; x < 14; x++)
            for (int c = 0; c < 32; c += 16) {
                f32x16 pixel[6];
                UNROLL for (int n = 0; n < 6; n++)
                    pixel[n] = f32x16_load(&max_pool2d[0][strip * 4 + n][x][c]);
                const f32x16 even = pixel[4] - 2.25f * pixel[2];
                const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                f32x16_store(&x_lines[0][x][c], pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2]);
                f32x16_store(&x_lines[1][x][c], even + odd);
                f32x16_store(&x_lines[2][x][c], even - odd);
                f32x16_store(&x_lines[3][x][c], even2 + odd2);
                f32x16_store(&x_lines[4][x][c], even2 - odd2);
                f32x16_store(&x_lines[5][x][c], pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3]);
            }
        for (int i = 0; i < 6; i++)
            for (int j = 0; j < 3; j++)
                for (int c = 0; c < 32; c += 16) {
                    f32x16 pixel[6];
                    UNROLL for (int n = 0; n < 6; n++)
                        pixel[n] = f32x16_load(&x_lines[i][j * 4 + n][c]);
                    const f32x16 even = pixel[4] - 2.25f * pixel[2];
                    const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                    const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                    const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                    f32x16_store(&x_points[strip * 3 + i * 54 + j][c],
                        pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2]);
                    f32x16_store(&x_points[strip * 3 + i * 54 + j + 9][c], even + odd);
                    f32x16_store(&x_points[strip * 3 + i * 54 + j + 18][c], even - odd);
                    f32x16_store(&x_points[strip * 3 + i * 54 + j + 27][c], even2 + odd2);
                    f32x16_store(&x_points[strip * 3 + i * 54 + j + 36][c], even2 - odd2);
                    f32x16_store(&x_points[strip * 3 + i * 54 + j + 45][c],
                        pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3]);
                }
    }
    // ... then, at each point, tiles [9, 32] times the kernel [32, 64], ...
    for (int point = 0; point < 36; point++) {
        {
            // 5 tiles x 64 filters in registers
            f32x16 sum[5][4] = {0};
            for (int c = 0; c < 32; c++) {
                UNROLL for (int v = 0; v < 4; v++)
                    __builtin_prefetch(&photos_conv2d_1_winograd_kernel[point + 1][c][v * 16]);
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&photos_conv2d_1_winograd_kernel[point][c][v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = x_points[point * 9 + r][c];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&products[point * 9 + r][v * 16], sum[r][v]);
        }
        {
            // 4 tiles x 64 filters in registers
            f32x16 sum[4][4] = {0};
            for (int c = 0; c < 32; c++) {
                UNROLL for (int v = 0; v < 4; v++)
                    __builtin_prefetch(&photos_conv2d_1_winograd_kernel[point + 1][c][v * 16]);
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&photos_conv2d_1_winograd_kernel[point][c][v * 16]);
                UNROLL for (int r = 0; r < 4; r++) {
                    const float a = x_points[point * 9 + r + 5][c];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 4; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&products[point * 9 + r + 5][v * 16], sum[r][v]);
        }
    }
    // ... and back to pixels, with what follows the convolution
    for (int strip = 0; strip < 3; strip++) {
        for (int i = 0; i < 6; i++)
            for (int j = 0; j < 3; j++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 point[6];
                    UNROLL for (int n = 0; n < 6; n++)
                        point[n] = f32x16_load(&products[strip * 3 + i * 54 + j + n * 9][c]);
                    const f32x16 even = point[1] + point[2];
                    const f32x16 odd = point[1] - point[2];
                    const f32x16 even2 = point[3] + point[4];
                    const f32x16 odd2 = point[3] - point[4];
                    f32x16_store(&lines[i][j * 4][c], point[0] + even + even2);
                    f32x16_store(&lines[i][j * 4 + 1][c], 0.625f * odd + 1.5f * odd2);
                    f32x16_store(&lines[i][j * 4 + 2][c], 0.390625f * even + 2.25f * even2);
                    f32x16_store(&lines[i][j * 4 + 3][c], point[5] + 0.24414062f * odd + 3.375f * odd2);
                }
        for (int x = 0; x < 12; x++)
            for (int c = 0; c < 64; c += 16) {
                f32x16 point[6];
                UNROLL for (int n = 0; n < 6; n++)
                    point[n] = f32x16_load(&lines[n][x][c]);
                const f32x16 even = point[1] + point[2];
                const f32x16 odd = point[1] - point[2];
                const f32x16 even2 = point[3] + point[4];
                const f32x16 odd2 = point[3] - point[4];
                f32x16_store(&image[strip * 4][x][c], point[0] + even + even2);
                f32x16_store(&image[strip * 4 + 1][x][c], 0.625f * odd + 1.5f * odd2);
                f32x16_store(&image[strip * 4 + 2][x][c], 0.390625f * even + 2.25f * even2);
                f32x16_store(&image[strip * 4 + 3][x][c], point[5] + 0.24414062f * odd + 3.375f * odd2);
            }
    }
    for (int y = 0; y < 12; y++)
        for (int x = 0; x < 12; x++)
            for (int c = 0; c < 64; c += 16) {
                const f32x16 sum = f32x16_load(&image[y][x][c]);
                f32x16_store(&conv2d_1[0][y][x][c],
                    f32x16_max(sum + f32x16_load(&photos_conv2d_1_bias[c]), f32x16_splat(0.0f)));
            }
}

// cifar_cnn.dl:7: | conv2d(64, 3, activation = relu) | max_pool2d(2)
// max_pool2d
// 9.22 kFLOP: pool: [1, 12, 12, 64] -> [1, 6, 6, 64]
KERNEL static void predict_max_pool2d_2(cifar_cnn *m)
{
    const float (*restrict conv2d_1)[12][12][64] = (void *)(m->arena + 0);
    float (*restrict max_pool2d_2)[6][6][64] = (void *)(m->arena + 36864);

    for (int y = 0; y < 6; y++)
        for (int x = 0; x < 6; x++)
            for (int c = 0; c < 64; c += 16) {
                f32x16 maximum = f32x16_load(&conv2d_1[0][y * 2][x * 2][c]);
                maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[0][y * 2][x * 2 + 1][c]));
                maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[0][y * 2 + 1][x * 2][c]));
                maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[0][y * 2 + 1][x * 2 + 1][c]));
                f32x16_store(&max_pool2d_2[0][y][x][c], maximum);
            }
}

// cifar_cnn.dl:8: | conv2d(64, 3, activation = relu)
// photos.conv2d_2
// 1.18 MFLOP: winograd, add, max: [1, 6, 6, 64], [16, 64, 64], [64] -> [1, 4, 4, 64]
KERNEL static void predict_conv2d_2(cifar_cnn *m)
{
    const float (*restrict max_pool2d_2)[6][6][64] = (void *)(m->arena + 36864);
    const float (*restrict photos_conv2d_2_winograd_kernel)[64][64] = m->photos_conv2d_2_winograd_kernel;
    const float *restrict photos_conv2d_2_bias = m->photos_conv2d_2_bias;
    float (*restrict conv2d_2)[4][4][64] = (void *)(m->arena + 256);

    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    // 4 tiles at a time: first to the points, ...
    alignas(64) float x_lines[4][6][64];
    alignas(64) float x_points[80][64];
    alignas(64) float products[80][64];
    alignas(64) float lines[4][4][64];
    alignas(64) float image[4][4][64];
    for (int strip = 0; strip < 2; strip++) {
        for (int x = 0; x < 6; x++)
            for (int c = 0; c < 64; c += 16) {
                f32x16 pixel[4];
                UNROLL for (int n = 0; n < 4; n++)
                    pixel[n] = f32x16_load(&max_pool2d_2[0][strip * 2 + n][x][c]);
                const f32x16 even = pixel[2];
                const f32x16 odd = pixel[1];
                f32x16_store(&x_lines[0][x][c], pixel[2] - pixel[0]);
                f32x16_store(&x_lines[1][x][c], even + odd);
                f32x16_store(&x_lines[2][x][c], even - odd);
                f32x16_store(&x_lines[3][x][c], pixel[3] - pixel[1]);
            }
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 2; j++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 pixel[4];
                    UNROLL for (int n = 0; n < 4; n++)
                        pixel[n] = f32x16_load(&x_lines[i][j * 2 + n][c]);
                    const f32x16 even = pixel[2];
                    const f32x16 odd = pixel[1];
                    f32x16_store(&x_points[strip * 2 + i * 20 + j][c], pixel[2] - pixel[0]);
                    f32x16_store(&x_points[strip * 2 + i * 20 + j + 5][c], even + odd);
                    f32x16_store(&x_points[strip * 2 + i * 20 + j + 10][c], even - odd);
                    f32x16_store(&x_points[strip * 2 + i * 20 + j + 15][c], pixel[3] - pixel[1]);
                }
    }
    // ... then, at each point, tiles [4, 64] times the kernel [64, 64], ...
    for (int point = 0; point < 16; point++) {
        // 4 tiles x 64 filters in registers
        f32x16 sum[4][4] = {0};
        for (int c = 0; c < 64; c++) {
            UNROLL for (int v = 0; v < 4; v++)
                __builtin_prefetch(&photos_conv2d_2_winograd_kernel[point + 1][c][v * 16]);
            f32x16 w[4];
            UNROLL for (int v = 0; v < 4; v++)
                w[v] = f32x16_load(&photos_conv2d_2_winograd_kernel[point][c][v * 16]);
            UNROLL for (int r = 0; r < 4; r++) {
                const float a = x_points[point * 5 + r][c];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 4; r++)
            UNROLL for (int v = 0; v < 4; v++)
                f32x16_store(&products[point * 5 + r][v * 16], sum[r][v]);
    }
    // ... and back to pixels, with what follows the convolution
    for (int strip = 0; strip < 2; strip++) {
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 2; j++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 point[4];
                    UNROLL for (int n = 0; n < 4; n++)
                        point[n] = f32x16_load(&products[strip * 2 + i * 20 + j + n * 5][c]);
                    const f32x16 even = point[1] + point[2];
                    const f32x16 odd = point[1] - point[2];
                    f32x16_store(&lines[i][j * 2][c], point[0] + even);
                    f32x16_store(&lines[i][j * 2 + 1][c], point[3] + odd);
                }
        for (int x = 0; x < 4; x++)
            for (int c = 0; c < 64; c += 16) {
                f32x16 point[4];
                UNROLL for (int n = 0; n < 4; n++)
                    point[n] = f32x16_load(&lines[n][x][c]);
                const f32x16 even = point[1] + point[2];
                const f32x16 odd = point[1] - point[2];
                f32x16_store(&image[strip * 2][x][c], point[0] + even);
                f32x16_store(&image[strip * 2 + 1][x][c], point[3] + odd);
            }
    }
    for (int y = 0; y < 4; y++)
        for (int x = 0; x < 4; x++)
            for (int c = 0; c < 64; c += 16) {
                const f32x16 sum = f32x16_load(&image[y][x][c]);
                f32x16_store(&conv2d_2[0][y][x][c],
                    f32x16_max(sum + f32x16_load(&photos_conv2d_2_bias[c]), f32x16_splat(0.0f)));
            }
}

// cifar_cnn.dl:9: | flatten | dense(64, activation = relu)
// photos.dense
// 131 kFLOP: contract, add, max: [1, 4, 4, 64], [1024, 64], [64] -> [1, 64]
KERNEL static void predict_dense(cifar_cnn *m)
{
    const float (*restrict conv2d_2)[1024] = (void *)(m->arena + 256);
    const float (*restrict photos_dense_kernel)[64] = m->photos_dense_kernel;
    const float *restrict photos_dense_bias = m->photos_dense_bias;
    float (*restrict dense)[64] = (void *)(m->arena + 0);

    // sums of 1 rows x 64 columns in registers
    f32x16 sum[4] = {0};
    f32x16 sum2[4] = {0};
    for (int k = 0; k < 1024; k += 2) {
        {
            const float a = conv2d_2[0][k];
            UNROLL for (int v = 0; v < 4; v++)
                sum[v] += a * f32x16_load(&photos_dense_kernel[k][v * 16]);
        }
        {
            const float a = conv2d_2[0][k + 1];
            UNROLL for (int v = 0; v < 4; v++)
                sum2[v] += a * f32x16_load(&photos_dense_kernel[k + 1][v * 16]);
        }
    }
    UNROLL for (int v = 0; v < 4; v++)
        sum[v] += sum2[v];
    UNROLL for (int v = 0; v < 4; v++)
        f32x16_store(&dense[0][v * 16],
            f32x16_max(sum[v] + f32x16_load(&photos_dense_bias[v * 16]), f32x16_splat(0.0f)));
}

// cifar_cnn.dl:10: | dense(classes)
// photos.dense_1
// 1.29 kFLOP: contract, add: [1, 64], [64, 10], [10] -> [1, 10]
KERNEL static void predict_dense_1(cifar_cnn *m)
{
    const float (*restrict dense)[64] = (void *)(m->arena + 0);
    const float (*restrict photos_dense_1_kernel)[10] = m->photos_dense_1_kernel;
    const float *restrict photos_dense_1_bias = m->photos_dense_1_bias;
    float (*restrict prediction)[10] = m->prediction;

    // sums of 1 rows x 10 columns in registers
    f32x8 sum = f32x8_splat(0.0f);
    f32x2 sum2 = f32x2_splat(0.0f);
    f32x8 sum3 = f32x8_splat(0.0f);
    f32x2 sum4 = f32x2_splat(0.0f);
    f32x8 sum5 = f32x8_splat(0.0f);
    f32x2 sum6 = f32x2_splat(0.0f);
    f32x8 sum7 = f32x8_splat(0.0f);
    f32x2 sum8 = f32x2_splat(0.0f);
    for (int k = 0; k < 64; k += 4) {
        {
            const float a = dense[0][k];
            sum += a * f32x8_load(&photos_dense_1_kernel[k][0]);
            sum2 += a * f32x2_load(&photos_dense_1_kernel[k][8]);
        }
        {
            const float a = dense[0][k + 1];
            sum3 += a * f32x8_load(&photos_dense_1_kernel[k + 1][0]);
            sum4 += a * f32x2_load(&photos_dense_1_kernel[k + 1][8]);
        }
        {
            const float a = dense[0][k + 2];
            sum5 += a * f32x8_load(&photos_dense_1_kernel[k + 2][0]);
            sum6 += a * f32x2_load(&photos_dense_1_kernel[k + 2][8]);
        }
        {
            const float a = dense[0][k + 3];
            sum7 += a * f32x8_load(&photos_dense_1_kernel[k + 3][0]);
            sum8 += a * f32x2_load(&photos_dense_1_kernel[k + 3][8]);
        }
    }
    sum += sum3;
    sum2 += sum4;
    sum += sum5;
    sum2 += sum6;
    sum += sum7;
    sum2 += sum8;
    f32x8_store(&prediction[0][0], sum + f32x8_load(&photos_dense_1_bias[0]));
    f32x2_store(&prediction[0][8], sum2 + f32x2_load(&photos_dense_1_bias[8]));
}

static void predict(void *model, int count)
{
    struct cifar_cnn *m = model;
    (void)count;
    if (!m->prepared)
        prepare(m);
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            predict_image(m);
        }
        #pragma omp barrier
        predict_conv2d(m);
        #pragma omp barrier
        predict_max_pool2d(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_conv2d_1(m);
            predict_max_pool2d_2(m);
            predict_conv2d_2(m);
            predict_dense(m);
            predict_dense_1(m);
        }
    }
}

// ---- public functions ---------------------------------------------------------------------------

size_t cifar_cnn_bytes(void)
{
    return sizeof(cifar_cnn);
}

void cifar_cnn_initialize(cifar_cnn *m, uint64_t seed)
{
    initialize(m, seed);
}

void cifar_cnn_reset_totals(cifar_cnn *m)
{
    reset_totals(m);
}

float cifar_cnn_train_step(cifar_cnn *m, const float image[32][32][32][3], const int32_t label[32], int count)
{
    m->image = image;
    m->label = label;
    train_step(m, count);
    return m->loss;
}

float cifar_cnn_evaluate(cifar_cnn *m, const float image[32][32][32][3], const int32_t label[32], int count)
{
    m->image = image;
    m->label = label;
    evaluate(m, count);
    return m->loss;
}

const float (*cifar_cnn_predict(cifar_cnn *m, const float image[1][32][32][3], int count))[10]
{
    m->image = image;
    predict(m, count);
    return m->prediction;
}

// ---- tables -------------------------------------------------------------------------------------

// name, role, type, rank, shape, elements, offset, initial value, index of the moving average
static const dlc_tensor cifar_cnn_tensors[] = {
    {"photos.conv2d.kernel", DLC_PARAMETER, DLC_F32, 4, {3, 3, 3, 32}, 864, offsetof(cifar_cnn, photos_conv2d_kernel),
        0.0, -1},
    {"photos.conv2d.bias", DLC_PARAMETER, DLC_F32, 1, {32}, 32, offsetof(cifar_cnn, photos_conv2d_bias), 0.0, -1},
    {"photos.conv2d_1.kernel", DLC_PARAMETER, DLC_F32, 4, {3, 3, 32, 64}, 18432,
        offsetof(cifar_cnn, photos_conv2d_1_kernel), 0.0, -1},
    {"photos.conv2d_1.bias", DLC_PARAMETER, DLC_F32, 1, {64}, 64, offsetof(cifar_cnn, photos_conv2d_1_bias), 0.0, -1},
    {"photos.conv2d_2.kernel", DLC_PARAMETER, DLC_F32, 4, {3, 3, 64, 64}, 36864,
        offsetof(cifar_cnn, photos_conv2d_2_kernel), 0.0, -1},
    {"photos.conv2d_2.bias", DLC_PARAMETER, DLC_F32, 1, {64}, 64, offsetof(cifar_cnn, photos_conv2d_2_bias), 0.0, -1},
    {"photos.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {1024, 64}, 65536, offsetof(cifar_cnn, photos_dense_kernel), 0.0,
        -1},
    {"photos.dense.bias", DLC_PARAMETER, DLC_F32, 1, {64}, 64, offsetof(cifar_cnn, photos_dense_bias), 0.0, -1},
    {"photos.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {64, 10}, 640, offsetof(cifar_cnn, photos_dense_1_kernel), 0.0,
        -1},
    {"photos.dense_1.bias", DLC_PARAMETER, DLC_F32, 1, {10}, 10, offsetof(cifar_cnn, photos_dense_1_bias), 0.0, -1},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(cifar_cnn, loss), 0.0, -1},
    {"lr", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(cifar_cnn, lr), 0.001, -1},
    {"beta_1", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(cifar_cnn, beta_1), 0.9, -1},
    {"beta_2", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(cifar_cnn, beta_2), 0.999, -1},
    {"epsilon", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(cifar_cnn, epsilon), 1e-07, -1},
    {"photos.conv2d.kernel/m", DLC_SLOT, DLC_F32, 4, {3, 3, 3, 32}, 864, offsetof(cifar_cnn, photos_conv2d_kernel_m),
        0.0, -1},
    {"photos.conv2d.kernel/v", DLC_SLOT, DLC_F32, 4, {3, 3, 3, 32}, 864, offsetof(cifar_cnn, photos_conv2d_kernel_v),
        0.0, -1},
    {"photos.conv2d.bias/m", DLC_SLOT, DLC_F32, 1, {32}, 32, offsetof(cifar_cnn, photos_conv2d_bias_m), 0.0, -1},
    {"photos.conv2d.bias/v", DLC_SLOT, DLC_F32, 1, {32}, 32, offsetof(cifar_cnn, photos_conv2d_bias_v), 0.0, -1},
    {"photos.conv2d_1.kernel/m", DLC_SLOT, DLC_F32, 4, {3, 3, 32, 64}, 18432,
        offsetof(cifar_cnn, photos_conv2d_1_kernel_m), 0.0, -1},
    {"photos.conv2d_1.kernel/v", DLC_SLOT, DLC_F32, 4, {3, 3, 32, 64}, 18432,
        offsetof(cifar_cnn, photos_conv2d_1_kernel_v), 0.0, -1},
    {"photos.conv2d_1.bias/m", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(cifar_cnn, photos_conv2d_1_bias_m), 0.0, -1},
    {"photos.conv2d_1.bias/v", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(cifar_cnn, photos_conv2d_1_bias_v), 0.0, -1},
    {"photos.conv2d_2.kernel/m", DLC_SLOT, DLC_F32, 4, {3, 3, 64, 64}, 36864,
        offsetof(cifar_cnn, photos_conv2d_2_kernel_m), 0.0, -1},
    {"photos.conv2d_2.kernel/v", DLC_SLOT, DLC_F32, 4, {3, 3, 64, 64}, 36864,
        offsetof(cifar_cnn, photos_conv2d_2_kernel_v), 0.0, -1},
    {"photos.conv2d_2.bias/m", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(cifar_cnn, photos_conv2d_2_bias_m), 0.0, -1},
    {"photos.conv2d_2.bias/v", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(cifar_cnn, photos_conv2d_2_bias_v), 0.0, -1},
    {"photos.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {1024, 64}, 65536, offsetof(cifar_cnn, photos_dense_kernel_m), 0.0,
        -1},
    {"photos.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {1024, 64}, 65536, offsetof(cifar_cnn, photos_dense_kernel_v), 0.0,
        -1},
    {"photos.dense.bias/m", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(cifar_cnn, photos_dense_bias_m), 0.0, -1},
    {"photos.dense.bias/v", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(cifar_cnn, photos_dense_bias_v), 0.0, -1},
    {"photos.dense_1.kernel/m", DLC_SLOT, DLC_F32, 2, {64, 10}, 640, offsetof(cifar_cnn, photos_dense_1_kernel_m), 0.0,
        -1},
    {"photos.dense_1.kernel/v", DLC_SLOT, DLC_F32, 2, {64, 10}, 640, offsetof(cifar_cnn, photos_dense_1_kernel_v), 0.0,
        -1},
    {"photos.dense_1.bias/m", DLC_SLOT, DLC_F32, 1, {10}, 10, offsetof(cifar_cnn, photos_dense_1_bias_m), 0.0, -1},
    {"photos.dense_1.bias/v", DLC_SLOT, DLC_F32, 1, {10}, 10, offsetof(cifar_cnn, photos_dense_1_bias_v), 0.0, -1},
    {"metrics.accuracy.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(cifar_cnn, metrics_accuracy_0), 0.0, -1},
    {"metrics.accuracy.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(cifar_cnn, metrics_accuracy_1), 0.0, -1},
    {"reports.accuracy", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(cifar_cnn, reports_accuracy), 0.0, -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 2, {1, 10}, 10, offsetof(cifar_cnn, prediction), 0.0, -1},
};

// name, column, source, type, rank, shape, elements, offset; indices of its generated output, mean and
// deviation; is it used by predict; what its ints are below
static const dlc_field cifar_cnn_fields[] = {
    {"image", "image", 0, DLC_F32, 3, {32, 32, 3}, 3072, offsetof(cifar_cnn, image), -1, -1, -1, 1, 0},
    {"label", "label", 0, DLC_I32, 0, {0}, 1, offsetof(cifar_cnn, label), -1, -1, -1, 0, 10},
};

static const dlc_argument cifar_cnn_arguments_0[] = {
    {"path", "data/cifar10", 0},
};

static const dlc_source cifar_cnn_sources[] = {
    {"cifar10", cifar_cnn_arguments_0, 1},
};

static const dlc_report cifar_cnn_reports[] = {
    {"accuracy", 37},
};

// name, index of the loss, every, repeat, accumulate, first kernel, kernels
static const dlc_step cifar_cnn_steps[] = {
    {NULL, 10, 1, 1, 1, 0, 32},
};

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel cifar_cnn_train_kernels[] = {
    {"image", 14, 1, offsetof(cifar_cnn, arena) + 1605888, 98304, DLC_F32, 393216, 786432},
    {"max_pool2d", 6, 1, offsetof(cifar_cnn, arena) + 256, 200704, DLC_F32, 46563328, 2002432},
    {"conv2d_1_winograd_kernel", 7, 1, offsetof(cifar_cnn, arena) + 2588928, 73728, DLC_F32, 294912, 368640},
    {"max_pool2d_2", 7, 1, offsetof(cifar_cnn, arena) + 1999104, 73728, DLC_F32, 171048960, 1687808},
    {"conv2d_2_winograd_kernel", 8, 1, offsetof(cifar_cnn, arena) + 2720000, 147456, DLC_F32, 589824, 737280},
    {"conv2d_2", 8, 1, offsetof(cifar_cnn, arena) + 2588928, 32768, DLC_F32, 37814272, 1016064},
    {"dense", 9, 1, offsetof(cifar_cnn, arena) + 2728192, 8192, DLC_F32, 4194304, 425984},
    {"dense_y", 9, 0, offsetof(cifar_cnn, arena) + 2720000, 2048, DLC_F32, 12288, 41216},
    {"dense_1", 10, 0, offsetof(cifar_cnn, arena) + 2728192, 320, DLC_F32, 41280, 12072},
    {"cross_entropy_z_grad", 15, 0, offsetof(cifar_cnn, arena) + 128, 32, DLC_F32, 11232, 3072},
    {"mean_loss", 15, 0, offsetof(cifar_cnn, loss), 1, DLC_F32, 65, 260},
    {"adam_rsqrt", 16, 0, offsetof(cifar_cnn, arena) + 128, 1, DLC_F32, 87, 24},
    {"accuracy_sum", 18, 0, offsetof(cifar_cnn, metrics_accuracy_0), 1, DLC_F32, 161, 392},
    {"accuracy_sum_2", 18, 0, offsetof(cifar_cnn, metrics_accuracy_1), 1, DLC_F32, 101, 144},
    {"dense_1_bias_grad", 10, 0, offsetof(cifar_cnn, photos_dense_1_bias), 10, DLC_F32, 532, 1548},
    {"dense_1_input_grad", 10, 0, offsetof(cifar_cnn, arena) + 2728192, 2048, DLC_F32, 45056, 20224},
    {"dense_1_kernel_grad", 10, 0, offsetof(cifar_cnn, photos_dense_1_kernel), 640, DLC_F32, 54402, 24860},
    {"dense_bias_grad", 9, 0, offsetof(cifar_cnn, photos_dense_bias), 64, DLC_F32, 3394, 9756},
    {"dense_input_grad", 9, 1, offsetof(cifar_cnn, arena) + 3178752, 32768, DLC_F32, 4259840, 532480},
    {"dense_kernel_grad", 9, 1, offsetof(cifar_cnn, photos_dense_kernel), 65536, DLC_F32, 5570562, 1712156},
    {"conv2d_2_bias_grad", 8, 1, offsetof(cifar_cnn, photos_conv2d_2_bias), 64, DLC_F32, 34114, 132636},
    {"conv2d_2_winograd_kernel_2", 8, 1, offsetof(cifar_cnn, arena) + 2588928, 147456, DLC_F32, 589824, 737280},
    {"conv2d_2_kernel_grad", 8, 1, offsetof(cifar_cnn, photos_conv2d_2_kernel), 36864, DLC_F32, 38522882, 1310748},
    {"conv2d_2_input_grad", 8, 1, offsetof(cifar_cnn, arena) + 1999104, 73728, DLC_F32, 37896192, 1310720},
    {"conv2d_1_sum_grad", 7, 1, offsetof(cifar_cnn, arena) + 2588928, 2048, DLC_F32, 73728, 303104},
    {"conv2d_1_bias_grad", 7, 0, offsetof(cifar_cnn, photos_conv2d_1_bias), 64, DLC_F32, 3394, 9756},
    {"conv2d_1_winograd_kernel_2", 7, 1, offsetof(cifar_cnn, arena) + 2588928, 73728, DLC_F32, 294912, 368640},
    {"conv2d_1_kernel_grad", 7, 1, offsetof(cifar_cnn, photos_conv2d_1_kernel), 18432, DLC_F32, 170551298, 1835036},
    {"conv2d_1_input_grad", 7, 1, offsetof(cifar_cnn, arena) + 256, 200704, DLC_F32, 170565632, 2490368},
    {"conv2d_sum_grad", 6, 1, offsetof(cifar_cnn, arena) + 1999104, 1024, DLC_F32, 200704, 806912},
    {"conv2d_bias_grad", 6, 0, offsetof(cifar_cnn, photos_conv2d_bias), 32, DLC_F32, 1698, 4892},
    {"conv2d_kernel_grad", 6, 1, offsetof(cifar_cnn, photos_conv2d_kernel), 864, DLC_F32, 44173026, 2019612},
};

static void call_train_kernel(cifar_cnn *m, int kernel)
{
    switch (kernel) {
    case 0: image(m); break;
    case 1: max_pool2d(m); break;
    case 2: conv2d_1_winograd_kernel(m); break;
    case 3: max_pool2d_2(m); break;
    case 4: conv2d_2_winograd_kernel(m); break;
    case 5: conv2d_2(m); break;
    case 6: dense(m); break;
    case 7: dense_y(m); break;
    case 8: dense_1(m); break;
    case 9: cross_entropy_z_grad(m); break;
    case 10: mean_loss(m); break;
    case 11: adam_rsqrt(m); break;
    case 12: accuracy_sum(m); break;
    case 13: accuracy_sum_2(m); break;
    case 14: dense_1_bias_grad(m); break;
    case 15: dense_1_input_grad(m); break;
    case 16: dense_1_kernel_grad(m); break;
    case 17: dense_bias_grad(m); break;
    case 18: dense_input_grad(m); break;
    case 19: dense_kernel_grad(m); break;
    case 20: conv2d_2_bias_grad(m); break;
    case 21: conv2d_2_winograd_kernel_2(m); break;
    case 22: conv2d_2_kernel_grad(m); break;
    case 23: conv2d_2_input_grad(m); break;
    case 24: conv2d_1_sum_grad(m); break;
    case 25: conv2d_1_bias_grad(m); break;
    case 26: conv2d_1_winograd_kernel_2(m); break;
    case 27: conv2d_1_kernel_grad(m); break;
    case 28: conv2d_1_input_grad(m); break;
    case 29: conv2d_sum_grad(m); break;
    case 30: conv2d_bias_grad(m); break;
    case 31: conv2d_kernel_grad(m); break;
    }
}

static void run_train_kernel(void *model, int kernel)
{
    if (cifar_cnn_train_kernels[kernel].team) {
        #pragma omp parallel
        call_train_kernel(model, kernel);
        return;
    }
    call_train_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel cifar_cnn_evaluate_kernels[] = {
    {"evaluate_image", 14, 1, offsetof(cifar_cnn, arena) + 802816, 98304, DLC_F32, 393216, 786432},
    {"evaluate_max_pool2d", 6, 1, offsetof(cifar_cnn, arena) + 0, 200704, DLC_F32, 45760512, 1199616},
    {"evaluate_conv2d_1_winograd_kernel", 7, 1, offsetof(cifar_cnn, arena) + 1097728, 73728, DLC_F32, 294912, 368640},
    {"evaluate_max_pool2d_2", 7, 1, offsetof(cifar_cnn, arena) + 802816, 73728, DLC_F32, 170754048, 1392896},
    {"evaluate_conv2d_2_winograd_kernel", 8, 1, offsetof(cifar_cnn, arena) + 0, 147456, DLC_F32, 589824, 737280},
    {"evaluate_conv2d_2", 8, 1, offsetof(cifar_cnn, arena) + 589824, 32768, DLC_F32, 37814272, 1016064},
    {"evaluate_dense", 9, 1, offsetof(cifar_cnn, arena) + 0, 8192, DLC_F32, 4194304, 425984},
    {"evaluate_dense_y", 9, 0, offsetof(cifar_cnn, arena) + 32768, 2048, DLC_F32, 12288, 41216},
    {"evaluate_dense_1", 10, 0, offsetof(cifar_cnn, arena) + 256, 320, DLC_F32, 41280, 12072},
    {"evaluate_accuracy_argmax", 15, 0, offsetof(cifar_cnn, arena) + 128, 32, DLC_F32, 8480, 1664},
    {"evaluate_mean_loss", 15, 0, offsetof(cifar_cnn, loss), 1, DLC_F32, 65, 260},
    {"evaluate_accuracy_sum", 18, 0, offsetof(cifar_cnn, metrics_accuracy_0), 1, DLC_F32, 161, 392},
    {"evaluate_accuracy_sum_2", 18, 0, offsetof(cifar_cnn, metrics_accuracy_1), 1, DLC_F32, 101, 144},
};

static void call_evaluate_kernel(cifar_cnn *m, int kernel)
{
    switch (kernel) {
    case 0: evaluate_image(m); break;
    case 1: evaluate_max_pool2d(m); break;
    case 2: evaluate_conv2d_1_winograd_kernel(m); break;
    case 3: evaluate_max_pool2d_2(m); break;
    case 4: evaluate_conv2d_2_winograd_kernel(m); break;
    case 5: evaluate_conv2d_2(m); break;
    case 6: evaluate_dense(m); break;
    case 7: evaluate_dense_y(m); break;
    case 8: evaluate_dense_1(m); break;
    case 9: evaluate_accuracy_argmax(m); break;
    case 10: evaluate_mean_loss(m); break;
    case 11: evaluate_accuracy_sum(m); break;
    case 12: evaluate_accuracy_sum_2(m); break;
    }
}

static void run_evaluate_kernel(void *model, int kernel)
{
    if (cifar_cnn_evaluate_kernels[kernel].team) {
        #pragma omp parallel
        call_evaluate_kernel(model, kernel);
        return;
    }
    call_evaluate_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel cifar_cnn_predict_kernels[] = {
    {"predict_image", 14, 0, offsetof(cifar_cnn, arena) + 100352, 3072, DLC_F32, 12288, 24576},
    {"predict_conv2d", 6, 1, offsetof(cifar_cnn, arena) + 0, 25088, DLC_F32, 1404928, 116224},
    {"predict_max_pool2d", 6, 1, offsetof(cifar_cnn, arena) + 100352, 6272, DLC_F32, 25088, 125440},
    {"predict_conv2d_1", 7, 0, offsetof(cifar_cnn, arena) + 0, 9216, DLC_F32, 5326848, 357120},
    {"predict_max_pool2d_2", 7, 0, offsetof(cifar_cnn, arena) + 36864, 2304, DLC_F32, 9216, 46080},
    {"predict_conv2d_2", 8, 0, offsetof(cifar_cnn, arena) + 256, 1024, DLC_F32, 1181696, 275712},
    {"predict_dense", 9, 0, offsetof(cifar_cnn, arena) + 0, 64, DLC_F32, 131200, 266752},
    {"predict_dense_1", 10, 0, offsetof(cifar_cnn, prediction), 10, DLC_F32, 1290, 2896},
};

static void call_predict_kernel(cifar_cnn *m, int kernel)
{
    switch (kernel) {
    case 0: predict_image(m); break;
    case 1: predict_conv2d(m); break;
    case 2: predict_max_pool2d(m); break;
    case 3: predict_conv2d_1(m); break;
    case 4: predict_max_pool2d_2(m); break;
    case 5: predict_conv2d_2(m); break;
    case 6: predict_dense(m); break;
    case 7: predict_dense_1(m); break;
    }
}

static void run_predict_kernel(void *model, int kernel)
{
    if (cifar_cnn_predict_kernels[kernel].team) {
        #pragma omp parallel
        call_predict_kernel(model, kernel);
        return;
    }
    call_predict_kernel(model, kernel);
}

const dlc_program cifar_cnn_program = {
    .version = DLC_PROGRAM_H,
    .name = "cifar_cnn",
    .source = "cifar_cnn.dl",
    .compiler = "dlc 0.1.0",
    .fingerprint = 0xFDA5FC79FD5979FFu,
    .bytes = sizeof(cifar_cnn),
    .real = DLC_F32,
    .batch = 32,
    .predict_batch = 1,
    .epochs = 10,
    .validate = 0.1,
    .generate_count = 0,
    .tensor = cifar_cnn_tensors,
    .tensor_count = 39,
    .field = cifar_cnn_fields,
    .field_count = 2,
    .data_source = cifar_cnn_sources,
    .source_count = 1,
    .report = cifar_cnn_reports,
    .report_count = 1,
    .step = cifar_cnn_steps,
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
    .seed_offset = offsetof(cifar_cnn, seed),
    .step_offset = offsetof(cifar_cnn, step),
    .draw_offset = offsetof(cifar_cnn, draw),
    .prepared_offset = offsetof(cifar_cnn, prepared),
    .train_entry = {cifar_cnn_train_kernels, 32, run_train_kernel, 3309824, 0},
    .evaluate_entry = {cifar_cnn_evaluate_kernels, 13, run_evaluate_kernel, 1392640, 0},
    .predict_entry = {cifar_cnn_predict_kernels, 8, run_predict_kernel, 125440, 0},
    .next_entry = {NULL, 0, NULL, 0, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &cifar_cnn_program;
}
