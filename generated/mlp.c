// mlp: forward pass, backward pass, update and training loop of mlp.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c mlp.c
//
// Without -fopenmp it runs on one thread.
//
// Written for the target avx512: x86-64 with AVX-512.
//
// Every shape, bound and address is a constant. The struct mlp holds the model; mlp_initialize() and
// mlp_train_step() at the end are where to start reading, mlp_program are the tables for a host program.

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

// Everything a model is: one block of mlp_bytes() bytes, aligned to 64.
typedef struct mlp {
    uint64_t seed; // of all random numbers
    uint64_t step; // updates done
    uint64_t draw; // which random values are drawn: of this step or batch

    // the fields of the data: a batch of 64 examples each, of 1 to predict
    const float (*image)[28][28][1];
    const int32_t *label;

    // parameters: trained, saved with the weights
    alignas(64) float mlp_dense_kernel[784][128]; // mlp.dense.kernel
    alignas(64) float mlp_dense_bias[128]; // mlp.dense.bias
    alignas(64) float mlp_dense_1_kernel[128][10]; // mlp.dense_1.kernel
    alignas(64) float mlp_dense_1_bias[10]; // mlp.dense_1.bias

    // the optimizer's memory
    alignas(64) float mlp_dense_kernel_m[784][128]; // mlp.dense.kernel/m
    alignas(64) float mlp_dense_kernel_v[784][128]; // mlp.dense.kernel/v
    alignas(64) float mlp_dense_bias_m[128]; // mlp.dense.bias/m
    alignas(64) float mlp_dense_bias_v[128]; // mlp.dense.bias/v
    alignas(64) float mlp_dense_1_kernel_m[128][10]; // mlp.dense_1.kernel/m
    alignas(64) float mlp_dense_1_kernel_v[128][10]; // mlp.dense_1.kernel/v
    alignas(64) float mlp_dense_1_bias_m[10]; // mlp.dense_1.bias/m
    alignas(64) float mlp_dense_1_bias_v[10]; // mlp.dense_1.bias/v

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
    alignas(64) unsigned char arena[164352];
} mlp;

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

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// the initial value of mlp.dense_1.bias
// copy: -> [10]
COLD static void initialize_mlp_dense_1_bias(mlp *m)
{
    float *restrict mlp_dense_1_bias = m->mlp_dense_1_bias;

    for (int i = 0; i < 10; i++)
        mlp_dense_1_bias[i] = 0.0f;
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// the initial value of mlp.dense.bias
// copy: -> [128]
COLD static void initialize_mlp_dense_bias(mlp *m)
{
    float *restrict mlp_dense_bias = m->mlp_dense_bias;

    #pragma omp simd
    for (int i = 0; i < 128; i++)
        mlp_dense_bias[i] = 0.0f;
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// the initial value of mlp.dense_1.kernel
// 79.4 kFLOP: random, mul, add: -> [128, 10]
COLD static void initialize_mlp_dense_1_kernel(mlp *m)
{
    float *restrict mlp_dense_1_kernel = (void *)m->mlp_dense_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 1280; i += 16)
        f32x16_store(&mlp_dense_1_kernel[i], f32x16_uniform(m->seed, m->draw, 1, i) * 0.4170288f - 0.2085144f);
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// the initial value of mlp.dense.kernel
// 6.22 MFLOP: random, mul, add: -> [784, 128]
COLD static void initialize_mlp_dense_kernel(mlp *m)
{
    float *restrict mlp_dense_kernel = (void *)m->mlp_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 100352; i += 16)
        f32x16_store(&mlp_dense_kernel[i], f32x16_uniform(m->seed, m->draw, 0, i) * 0.16222142f - 0.08111071f);
}

static void initialize(void *model, uint64_t seed)
{
    struct mlp *m = model;
    m->seed = seed;
    m->step = m->draw = 0;
    m->lr = 0.001f;
    m->beta_1 = 0.9f;
    m->beta_2 = 0.999f;
    m->epsilon = 1e-07f;
    memset(&m->mlp_dense_kernel_m, 0, sizeof m->mlp_dense_kernel_m);
    memset(&m->mlp_dense_kernel_v, 0, sizeof m->mlp_dense_kernel_v);
    memset(&m->mlp_dense_bias_m, 0, sizeof m->mlp_dense_bias_m);
    memset(&m->mlp_dense_bias_v, 0, sizeof m->mlp_dense_bias_v);
    memset(&m->mlp_dense_1_kernel_m, 0, sizeof m->mlp_dense_1_kernel_m);
    memset(&m->mlp_dense_1_kernel_v, 0, sizeof m->mlp_dense_1_kernel_v);
    memset(&m->mlp_dense_1_bias_m, 0, sizeof m->mlp_dense_1_bias_m);
    memset(&m->mlp_dense_1_bias_v, 0, sizeof m->mlp_dense_1_bias_v);
    memset(&m->metrics_accuracy_0, 0, sizeof m->metrics_accuracy_0);
    memset(&m->metrics_accuracy_1, 0, sizeof m->metrics_accuracy_1);
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            initialize_mlp_dense_1_bias(m);
            initialize_mlp_dense_bias(m);
        }
        initialize_mlp_dense_1_kernel(m);
        initialize_mlp_dense_kernel(m);
    }
}

static void reset_totals(void *model)
{
    struct mlp *m = model;
    memset(&m->metrics_accuracy_0, 0, sizeof m->metrics_accuracy_0);
    memset(&m->metrics_accuracy_1, 0, sizeof m->metrics_accuracy_1);
}

// ---- one training step --------------------------------------------------------------------------

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// mlp.dense, forward
// 12.8 MFLOP: contract: [784, 128], [64, 28, 28, 1] -> [4, 64, 128]
KERNEL static void dense_body(const float (*restrict mlp_dense_kernel)[128],
                              const float (*restrict image)[4][196],
                              float (*restrict dense)[64][128])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t h = 0; h < 4; h++)
        for (int64_t j = 0; j < 128; j += 32) {
            for (int i = 0; i < 52; i += 13) {
                // sums of 13 rows x 32 columns in registers
                f32x16 sum[13][2] = {0};
                for (int k = 0; k < 196; k++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&mlp_dense_kernel[h * 196 + k][j + v * 16]);
                    UNROLL for (int r = 0; r < 13; r++) {
                        const float a = image[i + r][h][k];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&dense[h][i + r][j + v * 16], sum[r][v]);
            }
            {
                // sums of 12 rows x 32 columns in registers
                f32x16 sum[12][2] = {0};
                for (int k = 0; k < 196; k++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&mlp_dense_kernel[h * 196 + k][j + v * 16]);
                    UNROLL for (int r = 0; r < 12; r++) {
                        const float a = image[r + 52][h][k];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 12; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&dense[h][r + 52][j + v * 16], sum[r][v]);
            }
        }
}

static void dense(mlp *m)
{
    dense_body(m->mlp_dense_kernel, (const void *)m->image, (void *)(m->arena + 33280));
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// mlp.dense, forward
// 57.3 kFLOP: sum, mul, add, max: [4, 64, 128], [128] -> [64, 128]
KERNEL static void dense_y_body(const float (*restrict dense)[64][128],
                                const float *restrict mlp_dense_bias,
                                float (*restrict dense_y)[128])
{
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
        for (int i = 0; i < 4; i++) {
            sum += f32x16_load(&dense[i][j][0]);
            sum2 += f32x16_load(&dense[i][j][16]);
            sum3 += f32x16_load(&dense[i][j][32]);
            sum4 += f32x16_load(&dense[i][j][48]);
            sum5 += f32x16_load(&dense[i][j][64]);
            sum6 += f32x16_load(&dense[i][j][80]);
            sum7 += f32x16_load(&dense[i][j][96]);
            sum8 += f32x16_load(&dense[i][j][112]);
        }
        f32x16_store(&dense_y[j][0],
            f32x16_max(sum * 0.003921569f + f32x16_load(&mlp_dense_bias[0]), f32x16_splat(0.0f)));
        f32x16_store(&dense_y[j][16],
            f32x16_max(sum2 * 0.003921569f + f32x16_load(&mlp_dense_bias[16]), f32x16_splat(0.0f)));
        f32x16_store(&dense_y[j][32],
            f32x16_max(sum3 * 0.003921569f + f32x16_load(&mlp_dense_bias[32]), f32x16_splat(0.0f)));
        f32x16_store(&dense_y[j][48],
            f32x16_max(sum4 * 0.003921569f + f32x16_load(&mlp_dense_bias[48]), f32x16_splat(0.0f)));
        f32x16_store(&dense_y[j][64],
            f32x16_max(sum5 * 0.003921569f + f32x16_load(&mlp_dense_bias[64]), f32x16_splat(0.0f)));
        f32x16_store(&dense_y[j][80],
            f32x16_max(sum6 * 0.003921569f + f32x16_load(&mlp_dense_bias[80]), f32x16_splat(0.0f)));
        f32x16_store(&dense_y[j][96],
            f32x16_max(sum7 * 0.003921569f + f32x16_load(&mlp_dense_bias[96]), f32x16_splat(0.0f)));
        f32x16_store(&dense_y[j][112],
            f32x16_max(sum8 * 0.003921569f + f32x16_load(&mlp_dense_bias[112]), f32x16_splat(0.0f)));
    }
}

static void dense_y(mlp *m)
{
    dense_y_body((void *)(m->arena + 33280), m->mlp_dense_bias, (void *)(m->arena + 512));
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// mlp.dense_1, forward
// 164 kFLOP: contract, add: [128, 10], [64, 128], [10] -> [64, 10]
KERNEL static void dense_1_body(const float (*restrict mlp_dense_1_kernel)[10],
                                const float (*restrict dense_y)[128],
                                const float *restrict mlp_dense_1_bias,
                                float (*restrict dense_1)[10])
{
    // 10 columns, copied so that they lie side by side
    alignas(64) float panel[128][16];
    for (int k = 0; k < 128; k++) {
        f32x8_store(&panel[k][0], f32x8_load(&mlp_dense_1_kernel[k][0]));
        f32x2_store(&panel[k][8], f32x2_load(&mlp_dense_1_kernel[k][8]));
        f32x4_store(&panel[k][10], f32x4_splat(0.0f));
        f32x2_store(&panel[k][14], f32x2_splat(0.0f));
    }
    {
        // sums of 22 rows x 16 columns in registers
        f32x16 sum[22] = {0};
        for (int k = 0; k < 128; k++) {
            const f32x16 w = f32x16_load(&panel[k][0]);
            UNROLL for (int r = 0; r < 22; r++)
                sum[r] += dense_y[r][k] * w;
        }
        alignas(64) float sums[22][16];
        UNROLL for (int r = 0; r < 22; r++)
            f32x16_store(&sums[r][0], sum[r]);
        for (int r = 0; r < 22; r++) {
            {
                const f32x8 sum2 = f32x8_load(&sums[r][0]);
                f32x8_store(&dense_1[r][0], sum2 + f32x8_load(&mlp_dense_1_bias[0]));
            }
            {
                const f32x2 sum2 = f32x2_load(&sums[r][8]);
                f32x2_store(&dense_1[r][8], sum2 + f32x2_load(&mlp_dense_1_bias[8]));
            }
        }
    }
    for (int i = 22; i < 64; i += 21) {
        // sums of 21 rows x 16 columns in registers
        f32x16 sum[21] = {0};
        for (int k = 0; k < 128; k++) {
            const f32x16 w = f32x16_load(&panel[k][0]);
            UNROLL for (int r = 0; r < 21; r++)
                sum[r] += dense_y[i + r][k] * w;
        }
        alignas(64) float sums[21][16];
        UNROLL for (int r = 0; r < 21; r++)
            f32x16_store(&sums[r][0], sum[r]);
        for (int r = 0; r < 21; r++) {
            {
                const f32x8 sum2 = f32x8_load(&sums[r][0]);
                f32x8_store(&dense_1[i + r][0], sum2 + f32x8_load(&mlp_dense_1_bias[0]));
            }
            {
                const f32x2 sum2 = f32x2_load(&sums[r][8]);
                f32x2_store(&dense_1[i + r][8], sum2 + f32x2_load(&mlp_dense_1_bias[8]));
            }
        }
    }
}

static void dense_1(mlp *m)
{
    dense_1_body(m->mlp_dense_1_kernel, (void *)(m->arena + 512), m->mlp_dense_1_bias, (void *)(m->arena + 35840));
}

// mlp.dl:7: minimize  cross_entropy(mlp(image), label)
// mlp.dl:10: report    accuracy(mlp(image), label)
// cross_entropy, accuracy, forward and backward
// 22.5 kFLOP: max, sub, exp, sum, log, iota, equal, to_real, mul, argmax, ...: [64, 10], [64] -> [64], [64, 10]
KERNEL static void cross_entropy_z_grad(mlp *m)
{
    const float (*restrict dense_1)[10] = (void *)(m->arena + 35840);
    const int32_t *restrict label = m->label;
    const float *restrict batch_weight = m->batch_weight;
    float *restrict cross_entropy_sum_2 = (void *)(m->arena + 256);
    int32_t *restrict accuracy_argmax = (void *)(m->arena + 0);
    float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 33280);

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

// mlp.dl:7: minimize  cross_entropy(mlp(image), label)
// 129 FLOP: mul, sum, neg: [64] -> []
KERNEL static void mean_loss_body(const float *restrict cross_entropy_sum_2,
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

static void mean_loss(mlp *m)
{
    mean_loss_body((void *)(m->arena + 256), m->batch_weight, &m->loss);
}

// mlp.dl:10: report    accuracy(mlp(image), label)
// accuracy
// 321 FLOP: greater, equal, to_real, select, sum, add: [64] -> []
KERNEL static void accuracy_sum_body(const int32_t *restrict label,
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

static void accuracy_sum(mlp *m)
{
    accuracy_sum_body(m->label, (void *)(m->arena + 0), m->batch_weight, &m->metrics_accuracy_0);
}

// mlp.dl:10: report    accuracy(mlp(image), label)
// accuracy
// 197 FLOP: greater, to_real, sum, add, div: [64] -> []
KERNEL static void accuracy_sum_2_body(const float *restrict batch_weight,
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

static void accuracy_sum_2(mlp *m)
{
    accuracy_sum_2_body(m->batch_weight, m->metrics_accuracy_0, &m->metrics_accuracy_1, &m->reports_accuracy);
}

// mlp.dl:8: using     adam(0.001)
// adam
// 87 FLOP: add, log, mul, expm1, div, neg, rsqrt: -> []
KERNEL static void adam_rsqrt(mlp *m)
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

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// mlp.dl:8: using     adam(0.001)
// mlp.dense_1, adam, backward; updates mlp.dense_1.bias
// 852 FLOP: sum, mul, sub, add, sqrt, div: [64, 10] -> [10]
KERNEL static void dense_1_bias_grad(mlp *m)
{
    const float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 33280);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float *restrict mlp_dense_1_bias = m->mlp_dense_1_bias;
    float *restrict mlp_dense_1_bias_m = m->mlp_dense_1_bias_m;
    float *restrict mlp_dense_1_bias_v = m->mlp_dense_1_bias_v;

    float sum[10];
    for (int j = 0; j < 10; j++)
        sum[j] = 0.0f;
    for (int b = 0; b < 64; b++)
        for (int j = 0; j < 10; j++)
            sum[j] += cross_entropy_z_grad[b][j];
    for (int j = 0; j < 10; j++) {
        const float m2 = mlp_dense_1_bias_m[j] * beta_1 + sum[j] * (1.0f - beta_1);
        const float v = mlp_dense_1_bias_v[j] * beta_2 + sum[j] * sum[j] * (1.0f - beta_2);
        mlp_dense_1_bias[j] -= m2 * adam_rate / (f32_sqrt(v) * adam_rsqrt + epsilon);
        mlp_dense_1_bias_m[j] = m2;
        mlp_dense_1_bias_v[j] = v;
    }
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// mlp.dense_1, mlp.dense, backward
// 188 kFLOP: contract, greater, select, mul: [128, 10], [64, 10], [64, 128] -> [64, 128]
KERNEL static void dense_1_input_grad(mlp *m)
{
    const float (*restrict mlp_dense_1_kernel)[10] = m->mlp_dense_1_kernel;
    const float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 33280);
    const float (*restrict dense_y)[128] = (void *)(m->arena + 512);
    float (*restrict dense_y_grad)[128] = (void *)(m->arena + 35840);
    float (*restrict dense_mul_grad)[128] = (void *)(m->arena + 68608);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 128; j += 64) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[10][64];
        for (int c = 0; c < 64; c++)
            for (int k = 0; k < 10; k++)
                panel[k][c] = mlp_dense_1_kernel[j + c][k];
        for (int i = 0; i < 54; i += 6) {
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
                UNROLL for (int v = 0; v < 4; v++) {
                    const f32x16 y_grad = f32x16_select(f32x16_load(&dense_y[i + r][j + v * 16]) > 0.0f, sum[r][v],
                        f32x16_splat(0.0f));
                    f32x16_store(&dense_y_grad[i + r][j + v * 16], y_grad);
                    f32x16_store(&dense_mul_grad[i + r][j + v * 16], y_grad * 0.003921569f);
                }
        }
        for (int i = 54; i < 64; i += 5) {
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
                UNROLL for (int v = 0; v < 4; v++) {
                    const f32x16 y_grad = f32x16_select(f32x16_load(&dense_y[i + r][j + v * 16]) > 0.0f, sum[r][v],
                        f32x16_splat(0.0f));
                    f32x16_store(&dense_y_grad[i + r][j + v * 16], y_grad);
                    f32x16_store(&dense_mul_grad[i + r][j + v * 16], y_grad * 0.003921569f);
                }
        }
    }
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// mlp.dl:8: using     adam(0.001)
// mlp.dense, adam, backward; updates mlp.dense.kernel
// 15 MFLOP: contract, mul, sub, add, sqrt, div: [64, 128], [64, 28, 28, 1] -> [784, 128]
KERNEL static void dense_kernel_grad(mlp *m)
{
    const float (*restrict dense_mul_grad)[128] = (void *)(m->arena + 68608);
    const float (*restrict image)[784] = (const void *)m->image;
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float (*restrict mlp_dense_kernel)[128] = m->mlp_dense_kernel;
    float (*restrict mlp_dense_kernel_m)[128] = m->mlp_dense_kernel_m;
    float (*restrict mlp_dense_kernel_v)[128] = m->mlp_dense_kernel_v;

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t i0 = 0; i0 < 784; i0 += 392)
        for (int64_t j = 0; j < 128; j += 64) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[64][64];
            for (int k = 0; k < 64; k++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&dense_mul_grad[k][j + c]));
            for (int i = 0; i < 372; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 64; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = image[k][i0 + i + r];
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
                        const f32x16 m2 = f32x16_load(&mlp_dense_kernel_m[i0 + i + r][j + c]) * beta_1
                            + sum2 * (1.0f - beta_1);
                        const f32x16 t = f32x16_load(&mlp_dense_kernel_v[i0 + i + r][j + c]) * beta_2;
                        const f32x16 v = t + sum2 * sum2 * (1.0f - beta_2);
                        const f32x16 t2 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                        f32x16_store(&mlp_dense_kernel[i0 + i + r][j + c],
                            f32x16_load(&mlp_dense_kernel[i0 + i + r][j + c]) - t2);
                        f32x16_store(&mlp_dense_kernel_m[i0 + i + r][j + c], m2);
                        f32x16_store(&mlp_dense_kernel_v[i0 + i + r][j + c], v);
                    }
            }
            for (int i = 372; i < 392; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                for (int k = 0; k < 64; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = image[k][i0 + i + r];
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
                        const f32x16 m2 = f32x16_load(&mlp_dense_kernel_m[i0 + i + r][j + c]) * beta_1
                            + sum2 * (1.0f - beta_1);
                        const f32x16 t = f32x16_load(&mlp_dense_kernel_v[i0 + i + r][j + c]) * beta_2;
                        const f32x16 v = t + sum2 * sum2 * (1.0f - beta_2);
                        const f32x16 t2 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                        f32x16_store(&mlp_dense_kernel[i0 + i + r][j + c],
                            f32x16_load(&mlp_dense_kernel[i0 + i + r][j + c]) - t2);
                        f32x16_store(&mlp_dense_kernel_m[i0 + i + r][j + c], m2);
                        f32x16_store(&mlp_dense_kernel_v[i0 + i + r][j + c], v);
                    }
            }
        }
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// mlp.dl:8: using     adam(0.001)
// mlp.dense_1, adam, backward; updates mlp.dense_1.kernel
// 191 kFLOP: contract, mul, sub, add, sqrt, div: [64, 10], [64, 128] -> [128, 10]
KERNEL static void dense_1_kernel_grad(mlp *m)
{
    const float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 33280);
    const float (*restrict dense_y)[128] = (void *)(m->arena + 512);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float (*restrict mlp_dense_1_kernel)[10] = m->mlp_dense_1_kernel;
    float (*restrict mlp_dense_1_kernel_m)[10] = m->mlp_dense_1_kernel_m;
    float (*restrict mlp_dense_1_kernel_v)[10] = m->mlp_dense_1_kernel_v;

    // 10 columns, copied so that they lie side by side
    alignas(64) float panel[64][16];
    for (int k = 0; k < 64; k++) {
        f32x8_store(&panel[k][0], f32x8_load(&cross_entropy_z_grad[k][0]));
        f32x2_store(&panel[k][8], f32x2_load(&cross_entropy_z_grad[k][8]));
        f32x4_store(&panel[k][10], f32x4_splat(0.0f));
        f32x2_store(&panel[k][14], f32x2_splat(0.0f));
    }
    for (int i = 0; i < 78; i += 26) {
        // sums of 26 rows x 16 columns in registers
        f32x16 sum[26] = {0};
        for (int k = 0; k < 64; k++) {
            const f32x16 w = f32x16_load(&panel[k][0]);
            UNROLL for (int r = 0; r < 26; r++)
                sum[r] += dense_y[k][i + r] * w;
        }
        alignas(64) float sums[26][16];
        UNROLL for (int r = 0; r < 26; r++)
            f32x16_store(&sums[r][0], sum[r]);
        for (int r = 0; r < 26; r++) {
            {
                const f32x8 sum2 = f32x8_load(&sums[r][0]);
                const f32x8 m2 = f32x8_load(&mlp_dense_1_kernel_m[i + r][0]) * beta_1 + sum2 * (1.0f - beta_1);
                const f32x8 v = f32x8_load(&mlp_dense_1_kernel_v[i + r][0]) * beta_2 + sum2 * sum2 * (1.0f - beta_2);
                const f32x8 t = m2 * adam_rate / (f32x8_sqrt(v) * adam_rsqrt + epsilon);
                f32x8_store(&mlp_dense_1_kernel[i + r][0], f32x8_load(&mlp_dense_1_kernel[i + r][0]) - t);
                f32x8_store(&mlp_dense_1_kernel_m[i + r][0], m2);
                f32x8_store(&mlp_dense_1_kernel_v[i + r][0], v);
            }
            {
                const f32x2 sum2 = f32x2_load(&sums[r][8]);
                const f32x2 m2 = f32x2_load(&mlp_dense_1_kernel_m[i + r][8]) * beta_1 + sum2 * (1.0f - beta_1);
                const f32x2 v = f32x2_load(&mlp_dense_1_kernel_v[i + r][8]) * beta_2 + sum2 * sum2 * (1.0f - beta_2);
                const f32x2 t = m2 * adam_rate / (f32x2_sqrt(v) * adam_rsqrt + epsilon);
                f32x2_store(&mlp_dense_1_kernel[i + r][8], f32x2_load(&mlp_dense_1_kernel[i + r][8]) - t);
                f32x2_store(&mlp_dense_1_kernel_m[i + r][8], m2);
                f32x2_store(&mlp_dense_1_kernel_v[i + r][8], v);
            }
        }
    }
    for (int i = 78; i < 128; i += 25) {
        // sums of 25 rows x 16 columns in registers
        f32x16 sum[25] = {0};
        for (int k = 0; k < 64; k++) {
            const f32x16 w = f32x16_load(&panel[k][0]);
            UNROLL for (int r = 0; r < 25; r++)
                sum[r] += dense_y[k][i + r] * w;
        }
        alignas(64) float sums[25][16];
        UNROLL for (int r = 0; r < 25; r++)
            f32x16_store(&sums[r][0], sum[r]);
        for (int r = 0; r < 25; r++) {
            {
                const f32x8 sum2 = f32x8_load(&sums[r][0]);
                const f32x8 m2 = f32x8_load(&mlp_dense_1_kernel_m[i + r][0]) * beta_1 + sum2 * (1.0f - beta_1);
                const f32x8 v = f32x8_load(&mlp_dense_1_kernel_v[i + r][0]) * beta_2 + sum2 * sum2 * (1.0f - beta_2);
                const f32x8 t = m2 * adam_rate / (f32x8_sqrt(v) * adam_rsqrt + epsilon);
                f32x8_store(&mlp_dense_1_kernel[i + r][0], f32x8_load(&mlp_dense_1_kernel[i + r][0]) - t);
                f32x8_store(&mlp_dense_1_kernel_m[i + r][0], m2);
                f32x8_store(&mlp_dense_1_kernel_v[i + r][0], v);
            }
            {
                const f32x2 sum2 = f32x2_load(&sums[r][8]);
                const f32x2 m2 = f32x2_load(&mlp_dense_1_kernel_m[i + r][8]) * beta_1 + sum2 * (1.0f - beta_1);
                const f32x2 v = f32x2_load(&mlp_dense_1_kernel_v[i + r][8]) * beta_2 + sum2 * sum2 * (1.0f - beta_2);
                const f32x2 t = m2 * adam_rate / (f32x2_sqrt(v) * adam_rsqrt + epsilon);
                f32x2_store(&mlp_dense_1_kernel[i + r][8], f32x2_load(&mlp_dense_1_kernel[i + r][8]) - t);
                f32x2_store(&mlp_dense_1_kernel_m[i + r][8], m2);
                f32x2_store(&mlp_dense_1_kernel_v[i + r][8], v);
            }
        }
    }
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// mlp.dl:8: using     adam(0.001)
// mlp.dense, adam, backward; updates mlp.dense.bias
// 10.9 kFLOP: sum, mul, sub, add, sqrt, div: [64, 128] -> [128]
KERNEL static void dense_bias_grad(mlp *m)
{
    const float (*restrict dense_y_grad)[128] = (void *)(m->arena + 35840);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float *restrict mlp_dense_bias = m->mlp_dense_bias;
    float *restrict mlp_dense_bias_m = m->mlp_dense_bias_m;
    float *restrict mlp_dense_bias_v = m->mlp_dense_bias_v;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    f32x16 sum5 = f32x16_splat(0.0f);
    f32x16 sum6 = f32x16_splat(0.0f);
    f32x16 sum7 = f32x16_splat(0.0f);
    f32x16 sum8 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&dense_y_grad[b][0]);
        sum2 += f32x16_load(&dense_y_grad[b][16]);
        sum3 += f32x16_load(&dense_y_grad[b][32]);
        sum4 += f32x16_load(&dense_y_grad[b][48]);
        sum5 += f32x16_load(&dense_y_grad[b][64]);
        sum6 += f32x16_load(&dense_y_grad[b][80]);
        sum7 += f32x16_load(&dense_y_grad[b][96]);
        sum8 += f32x16_load(&dense_y_grad[b][112]);
    }
    const f32x16 m2 = f32x16_load(&mlp_dense_bias_m[0]) * beta_1 + sum * (1.0f - beta_1);
    const f32x16 v = f32x16_load(&mlp_dense_bias_v[0]) * beta_2 + sum * sum * (1.0f - beta_2);
    f32x16_store(&mlp_dense_bias[0],
        f32x16_load(&mlp_dense_bias[0]) - m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon));
    f32x16_store(&mlp_dense_bias_m[0], m2);
    f32x16_store(&mlp_dense_bias_v[0], v);
    const f32x16 m3 = f32x16_load(&mlp_dense_bias_m[16]) * beta_1 + sum2 * (1.0f - beta_1);
    const f32x16 v2 = f32x16_load(&mlp_dense_bias_v[16]) * beta_2 + sum2 * sum2 * (1.0f - beta_2);
    f32x16_store(&mlp_dense_bias[16],
        f32x16_load(&mlp_dense_bias[16]) - m3 * adam_rate / (f32x16_sqrt(v2) * adam_rsqrt + epsilon));
    f32x16_store(&mlp_dense_bias_m[16], m3);
    f32x16_store(&mlp_dense_bias_v[16], v2);
    const f32x16 m4 = f32x16_load(&mlp_dense_bias_m[32]) * beta_1 + sum3 * (1.0f - beta_1);
    const f32x16 v3 = f32x16_load(&mlp_dense_bias_v[32]) * beta_2 + sum3 * sum3 * (1.0f - beta_2);
    f32x16_store(&mlp_dense_bias[32],
        f32x16_load(&mlp_dense_bias[32]) - m4 * adam_rate / (f32x16_sqrt(v3) * adam_rsqrt + epsilon));
    f32x16_store(&mlp_dense_bias_m[32], m4);
    f32x16_store(&mlp_dense_bias_v[32], v3);
    const f32x16 m5 = f32x16_load(&mlp_dense_bias_m[48]) * beta_1 + sum4 * (1.0f - beta_1);
    const f32x16 v4 = f32x16_load(&mlp_dense_bias_v[48]) * beta_2 + sum4 * sum4 * (1.0f - beta_2);
    f32x16_store(&mlp_dense_bias[48],
        f32x16_load(&mlp_dense_bias[48]) - m5 * adam_rate / (f32x16_sqrt(v4) * adam_rsqrt + epsilon));
    f32x16_store(&mlp_dense_bias_m[48], m5);
    f32x16_store(&mlp_dense_bias_v[48], v4);
    const f32x16 m6 = f32x16_load(&mlp_dense_bias_m[64]) * beta_1 + sum5 * (1.0f - beta_1);
    const f32x16 v5 = f32x16_load(&mlp_dense_bias_v[64]) * beta_2 + sum5 * sum5 * (1.0f - beta_2);
    f32x16_store(&mlp_dense_bias[64],
        f32x16_load(&mlp_dense_bias[64]) - m6 * adam_rate / (f32x16_sqrt(v5) * adam_rsqrt + epsilon));
    f32x16_store(&mlp_dense_bias_m[64], m6);
    f32x16_store(&mlp_dense_bias_v[64], v5);
    const f32x16 m7 = f32x16_load(&mlp_dense_bias_m[80]) * beta_1 + sum6 * (1.0f - beta_1);
    const f32x16 v6 = f32x16_load(&mlp_dense_bias_v[80]) * beta_2 + sum6 * sum6 * (1.0f - beta_2);
    f32x16_store(&mlp_dense_bias[80],
        f32x16_load(&mlp_dense_bias[80]) - m7 * adam_rate / (f32x16_sqrt(v6) * adam_rsqrt + epsilon));
    f32x16_store(&mlp_dense_bias_m[80], m7);
    f32x16_store(&mlp_dense_bias_v[80], v6);
    const f32x16 m8 = f32x16_load(&mlp_dense_bias_m[96]) * beta_1 + sum7 * (1.0f - beta_1);
    const f32x16 v7 = f32x16_load(&mlp_dense_bias_v[96]) * beta_2 + sum7 * sum7 * (1.0f - beta_2);
    f32x16_store(&mlp_dense_bias[96],
        f32x16_load(&mlp_dense_bias[96]) - m8 * adam_rate / (f32x16_sqrt(v7) * adam_rsqrt + epsilon));
    f32x16_store(&mlp_dense_bias_m[96], m8);
    f32x16_store(&mlp_dense_bias_v[96], v7);
    const f32x16 m9 = f32x16_load(&mlp_dense_bias_m[112]) * beta_1 + sum8 * (1.0f - beta_1);
    const f32x16 v8 = f32x16_load(&mlp_dense_bias_v[112]) * beta_2 + sum8 * sum8 * (1.0f - beta_2);
    f32x16_store(&mlp_dense_bias[112],
        f32x16_load(&mlp_dense_bias[112]) - m9 * adam_rate / (f32x16_sqrt(v8) * adam_rsqrt + epsilon));
    f32x16_store(&mlp_dense_bias_m[112], m9);
    f32x16_store(&mlp_dense_bias_v[112], v8);
}

// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.
static void train_step(void *model, int count)
{
    struct mlp *m = model;
    for (int b = 0; b < 64; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    #pragma omp parallel
    {
        dense(m);
        #pragma omp barrier
        dense_y(m);
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
                accuracy_sum(m);
                accuracy_sum_2(m);
                adam_rsqrt(m);
                dense_1_bias_grad(m);
            }
            dense_1_input_grad(m);
            #pragma omp barrier
            dense_kernel_grad(m);
            #pragma omp single nowait
            {
                dense_1_kernel_grad(m);
                dense_bias_grad(m);
            }
        }
    }
    if (!isfinite(m->loss))
        return;
    m->step++;
}

// ---- evaluation ---------------------------------------------------------------------------------

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// mlp.dense
// 12.8 MFLOP: contract: [784, 128], [64, 28, 28, 1] -> [4, 64, 128]
static void evaluate_dense(mlp *m)
{
    dense_body(m->mlp_dense_kernel, (const void *)m->image, (void *)(m->arena + 0));
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// mlp.dense
// 57.3 kFLOP: sum, mul, add, max: [4, 64, 128], [128] -> [64, 128]
static void evaluate_dense_y(mlp *m)
{
    dense_y_body((void *)(m->arena + 0), m->mlp_dense_bias, (void *)(m->arena + 131072));
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// mlp.dense_1
// 164 kFLOP: contract, add: [128, 10], [64, 128], [10] -> [64, 10]
static void evaluate_dense_1(mlp *m)
{
    dense_1_body(m->mlp_dense_1_kernel, (void *)(m->arena + 131072), m->mlp_dense_1_bias, (void *)(m->arena + 512));
}

// mlp.dl:7: minimize  cross_entropy(mlp(image), label)
// mlp.dl:10: report    accuracy(mlp(image), label)
// cross_entropy, accuracy
// 17 kFLOP: max, sub, exp, sum, log, iota, equal, to_real, mul, argmax: [64, 10], [64] -> [64]
KERNEL static void evaluate_accuracy_argmax(mlp *m)
{
    const float (*restrict dense_1)[10] = (void *)(m->arena + 512);
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

// mlp.dl:10: report    accuracy(mlp(image), label)
// accuracy
// 321 FLOP: greater, equal, to_real, select, sum, add: [64] -> []
static void evaluate_accuracy_sum(mlp *m)
{
    accuracy_sum_body(m->label, (void *)(m->arena + 256), m->batch_weight, &m->metrics_accuracy_0);
}

// mlp.dl:7: minimize  cross_entropy(mlp(image), label)
// 129 FLOP: mul, sum, neg: [64] -> []
static void evaluate_mean_loss(mlp *m)
{
    mean_loss_body((void *)(m->arena + 0), m->batch_weight, &m->loss);
}

// mlp.dl:10: report    accuracy(mlp(image), label)
// accuracy
// 197 FLOP: greater, to_real, sum, add, div: [64] -> []
static void evaluate_accuracy_sum_2(mlp *m)
{
    accuracy_sum_2_body(m->batch_weight, m->metrics_accuracy_0, &m->metrics_accuracy_1, &m->reports_accuracy);
}

static void evaluate(void *model, int count)
{
    struct mlp *m = model;
    for (int b = 0; b < 64; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    #pragma omp parallel
    {
        evaluate_dense(m);
        #pragma omp barrier
        evaluate_dense_y(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_dense_1(m);
            evaluate_accuracy_argmax(m);
            evaluate_accuracy_sum(m);
            evaluate_mean_loss(m);
            evaluate_accuracy_sum_2(m);
        }
    }
}

// ---- prediction ---------------------------------------------------------------------------------

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// mlp.dense
// 201 kFLOP: contract, mul, add, max: [1, 28, 28, 1], [784, 128], [128] -> [1, 128]
static void predict_dense(mlp *m)
{
    const float (*restrict image)[784] = (const void *)m->image;
    const float (*restrict mlp_dense_kernel)[128] = m->mlp_dense_kernel;
    const float *restrict mlp_dense_bias = m->mlp_dense_bias;
    float (*restrict dense)[128] = (void *)(m->arena + 0);

    // sums of 1 rows x 128 columns in registers
    f32x16 sum[8] = {0};
    for (int k = 0; k < 784; k++) {
        const float a = image[0][k];
        UNROLL for (int v = 0; v < 8; v++)
            sum[v] += a * f32x16_load(&mlp_dense_kernel[k][v * 16]);
    }
    UNROLL for (int v = 0; v < 8; v++)
        f32x16_store(&dense[0][v * 16],
            f32x16_max(sum[v] * 0.003921569f + f32x16_load(&mlp_dense_bias[v * 16]), f32x16_splat(0.0f)));
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// mlp.dense_1
// 2.57 kFLOP: contract, add: [1, 128], [128, 10], [10] -> [1, 10]
static void predict_dense_1(mlp *m)
{
    const float (*restrict dense)[128] = (void *)(m->arena + 0);
    const float (*restrict mlp_dense_1_kernel)[10] = m->mlp_dense_1_kernel;
    const float *restrict mlp_dense_1_bias = m->mlp_dense_1_bias;
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
    for (int k = 0; k < 128; k += 4) {
        {
            const float a = dense[0][k];
            sum += a * f32x8_load(&mlp_dense_1_kernel[k][0]);
            sum2 += a * f32x2_load(&mlp_dense_1_kernel[k][8]);
        }
        {
            const float a = dense[0][k + 1];
            sum3 += a * f32x8_load(&mlp_dense_1_kernel[k + 1][0]);
            sum4 += a * f32x2_load(&mlp_dense_1_kernel[k + 1][8]);
        }
        {
            const float a = dense[0][k + 2];
            sum5 += a * f32x8_load(&mlp_dense_1_kernel[k + 2][0]);
            sum6 += a * f32x2_load(&mlp_dense_1_kernel[k + 2][8]);
        }
        {
            const float a = dense[0][k + 3];
            sum7 += a * f32x8_load(&mlp_dense_1_kernel[k + 3][0]);
            sum8 += a * f32x2_load(&mlp_dense_1_kernel[k + 3][8]);
        }
    }
    sum += sum3;
    sum2 += sum4;
    sum += sum5;
    sum2 += sum6;
    sum += sum7;
    sum2 += sum8;
    f32x8_store(&prediction[0][0], sum + f32x8_load(&mlp_dense_1_bias[0]));
    f32x2_store(&prediction[0][8], sum2 + f32x2_load(&mlp_dense_1_bias[8]));
}

static void predict(void *model, int count)
{
    struct mlp *m = model;
    (void)count;
    predict_dense(m);
    predict_dense_1(m);
}

// ---- public functions ---------------------------------------------------------------------------

size_t mlp_bytes(void)
{
    return sizeof(mlp);
}

void mlp_initialize(mlp *m, uint64_t seed)
{
    initialize(m, seed);
}

void mlp_reset_totals(mlp *m)
{
    reset_totals(m);
}

float mlp_train_step(mlp *m, const float image[64][28][28][1], const int32_t label[64], int count)
{
    m->image = image;
    m->label = label;
    train_step(m, count);
    return m->loss;
}

float mlp_evaluate(mlp *m, const float image[64][28][28][1], const int32_t label[64], int count)
{
    m->image = image;
    m->label = label;
    evaluate(m, count);
    return m->loss;
}

const float (*mlp_predict(mlp *m, const float image[1][28][28][1], int count))[10]
{
    m->image = image;
    predict(m, count);
    return m->prediction;
}

// ---- tables -------------------------------------------------------------------------------------

// name, role, type, rank, shape, elements, offset, initial value, index of the moving average
static const dlc_tensor mlp_tensors[] = {
    {"mlp.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {784, 128}, 100352, offsetof(mlp, mlp_dense_kernel), 0.0, -1},
    {"mlp.dense.bias", DLC_PARAMETER, DLC_F32, 1, {128}, 128, offsetof(mlp, mlp_dense_bias), 0.0, -1},
    {"mlp.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {128, 10}, 1280, offsetof(mlp, mlp_dense_1_kernel), 0.0, -1},
    {"mlp.dense_1.bias", DLC_PARAMETER, DLC_F32, 1, {10}, 10, offsetof(mlp, mlp_dense_1_bias), 0.0, -1},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(mlp, loss), 0.0, -1},
    {"lr", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(mlp, lr), 0.001, -1},
    {"beta_1", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(mlp, beta_1), 0.9, -1},
    {"beta_2", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(mlp, beta_2), 0.999, -1},
    {"epsilon", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(mlp, epsilon), 1e-07, -1},
    {"mlp.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {784, 128}, 100352, offsetof(mlp, mlp_dense_kernel_m), 0.0, -1},
    {"mlp.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {784, 128}, 100352, offsetof(mlp, mlp_dense_kernel_v), 0.0, -1},
    {"mlp.dense.bias/m", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(mlp, mlp_dense_bias_m), 0.0, -1},
    {"mlp.dense.bias/v", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(mlp, mlp_dense_bias_v), 0.0, -1},
    {"mlp.dense_1.kernel/m", DLC_SLOT, DLC_F32, 2, {128, 10}, 1280, offsetof(mlp, mlp_dense_1_kernel_m), 0.0, -1},
    {"mlp.dense_1.kernel/v", DLC_SLOT, DLC_F32, 2, {128, 10}, 1280, offsetof(mlp, mlp_dense_1_kernel_v), 0.0, -1},
    {"mlp.dense_1.bias/m", DLC_SLOT, DLC_F32, 1, {10}, 10, offsetof(mlp, mlp_dense_1_bias_m), 0.0, -1},
    {"mlp.dense_1.bias/v", DLC_SLOT, DLC_F32, 1, {10}, 10, offsetof(mlp, mlp_dense_1_bias_v), 0.0, -1},
    {"metrics.accuracy.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(mlp, metrics_accuracy_0), 0.0, -1},
    {"metrics.accuracy.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(mlp, metrics_accuracy_1), 0.0, -1},
    {"reports.accuracy", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(mlp, reports_accuracy), 0.0, -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 2, {1, 10}, 10, offsetof(mlp, prediction), 0.0, -1},
};

// name, column, source, type, rank, shape, elements, offset; indices of its generated output, mean and
// deviation; is it used by predict; what its ints are below
static const dlc_field mlp_fields[] = {
    {"image", "image", 0, DLC_F32, 3, {28, 28, 1}, 784, offsetof(mlp, image), -1, -1, -1, 1, 0},
    {"label", "label", 0, DLC_I32, 0, {0}, 1, offsetof(mlp, label), -1, -1, -1, 0, 10},
};

static const dlc_argument mlp_arguments_0[] = {
    {"path", "data/mnist", 0},
};

static const dlc_source mlp_sources[] = {
    {"mnist", mlp_arguments_0, 1},
};

static const dlc_report mlp_reports[] = {
    {"accuracy", 19},
};

// name, index of the loss, every, repeat, accumulate, first kernel, kernels
static const dlc_step mlp_steps[] = {
    {NULL, 4, 1, 1, 1, 0, 13},
};

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel mlp_train_kernels[] = {
    {"dense", 3, 1, offsetof(mlp, arena) + 33280, 32768, DLC_F32, 12845056, 733184},
    {"dense_y", 3, 1, offsetof(mlp, arena) + 512, 8192, DLC_F32, 57344, 164352},
    {"dense_1", 3, 0, offsetof(mlp, arena) + 35840, 640, DLC_F32, 164480, 40488},
    {"cross_entropy_z_grad", 7, 0, offsetof(mlp, arena) + 256, 64, DLC_F32, 22464, 6144},
    {"mean_loss", 7, 0, offsetof(mlp, loss), 1, DLC_F32, 129, 516},
    {"accuracy_sum", 10, 0, offsetof(mlp, metrics_accuracy_0), 1, DLC_F32, 321, 776},
    {"accuracy_sum_2", 10, 0, offsetof(mlp, metrics_accuracy_1), 1, DLC_F32, 197, 272},
    {"adam_rsqrt", 8, 0, offsetof(mlp, arena) + 0, 1, DLC_F32, 87, 24},
    {"dense_1_bias_grad", 3, 0, offsetof(mlp, mlp_dense_1_bias), 10, DLC_F32, 852, 2828},
    {"dense_1_input_grad", 3, 1, offsetof(mlp, arena) + 35840, 8192, DLC_F32, 188416, 105984},
    {"dense_kernel_grad", 3, 1, offsetof(mlp, mlp_dense_kernel), 100352, DLC_F32, 14952450, 2641948},
    {"dense_1_kernel_grad", 3, 0, offsetof(mlp, mlp_dense_1_kernel), 1280, DLC_F32, 190722, 66076},
    {"dense_bias_grad", 3, 0, offsetof(mlp, mlp_dense_bias), 128, DLC_F32, 10882, 35868},
};

static void call_train_kernel(mlp *m, int kernel)
{
    switch (kernel) {
    case 0: dense(m); break;
    case 1: dense_y(m); break;
    case 2: dense_1(m); break;
    case 3: cross_entropy_z_grad(m); break;
    case 4: mean_loss(m); break;
    case 5: accuracy_sum(m); break;
    case 6: accuracy_sum_2(m); break;
    case 7: adam_rsqrt(m); break;
    case 8: dense_1_bias_grad(m); break;
    case 9: dense_1_input_grad(m); break;
    case 10: dense_kernel_grad(m); break;
    case 11: dense_1_kernel_grad(m); break;
    case 12: dense_bias_grad(m); break;
    }
}

static void run_train_kernel(void *model, int kernel)
{
    if (mlp_train_kernels[kernel].team) {
        #pragma omp parallel
        call_train_kernel(model, kernel);
        return;
    }
    call_train_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel mlp_evaluate_kernels[] = {
    {"evaluate_dense", 3, 1, offsetof(mlp, arena) + 0, 32768, DLC_F32, 12845056, 733184},
    {"evaluate_dense_y", 3, 1, offsetof(mlp, arena) + 131072, 8192, DLC_F32, 57344, 164352},
    {"evaluate_dense_1", 3, 0, offsetof(mlp, arena) + 512, 640, DLC_F32, 164480, 40488},
    {"evaluate_accuracy_argmax", 7, 0, offsetof(mlp, arena) + 0, 64, DLC_F32, 16960, 3328},
    {"evaluate_accuracy_sum", 10, 0, offsetof(mlp, metrics_accuracy_0), 1, DLC_F32, 321, 776},
    {"evaluate_mean_loss", 7, 0, offsetof(mlp, loss), 1, DLC_F32, 129, 516},
    {"evaluate_accuracy_sum_2", 10, 0, offsetof(mlp, metrics_accuracy_1), 1, DLC_F32, 197, 272},
};

static void call_evaluate_kernel(mlp *m, int kernel)
{
    switch (kernel) {
    case 0: evaluate_dense(m); break;
    case 1: evaluate_dense_y(m); break;
    case 2: evaluate_dense_1(m); break;
    case 3: evaluate_accuracy_argmax(m); break;
    case 4: evaluate_accuracy_sum(m); break;
    case 5: evaluate_mean_loss(m); break;
    case 6: evaluate_accuracy_sum_2(m); break;
    }
}

static void run_evaluate_kernel(void *model, int kernel)
{
    if (mlp_evaluate_kernels[kernel].team) {
        #pragma omp parallel
        call_evaluate_kernel(model, kernel);
        return;
    }
    call_evaluate_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel mlp_predict_kernels[] = {
    {"predict_dense", 3, 0, offsetof(mlp, arena) + 0, 128, DLC_F32, 201088, 405568},
    {"predict_dense_1", 3, 0, offsetof(mlp, prediction), 10, DLC_F32, 2570, 5712},
};

static void call_predict_kernel(mlp *m, int kernel)
{
    switch (kernel) {
    case 0: predict_dense(m); break;
    case 1: predict_dense_1(m); break;
    }
}

static void run_predict_kernel(void *model, int kernel)
{
    call_predict_kernel(model, kernel);
}

const dlc_program mlp_program = {
    .version = DLC_PROGRAM_H,
    .name = "mlp",
    .source = "mlp.dl",
    .compiler = "dlc 0.1.0",
    .fingerprint = 0xFF06A61BF29FC76Au,
    .bytes = sizeof(mlp),
    .real = DLC_F32,
    .batch = 64,
    .predict_batch = 1,
    .epochs = 5,
    .validate = 0.1,
    .generate_count = 0,
    .tensor = mlp_tensors,
    .tensor_count = 21,
    .field = mlp_fields,
    .field_count = 2,
    .data_source = mlp_sources,
    .source_count = 1,
    .report = mlp_reports,
    .report_count = 1,
    .step = mlp_steps,
    .step_count = 1,
    .loss = 4,
    .prediction = 20,
    .sample = -1,
    .grid = {0, 0},
    .initialize = initialize,
    .train_step = train_step,
    .evaluate = evaluate,
    .predict = predict,
    .draw_sample = NULL,
    .generate = NULL,
    .reset_totals = reset_totals,
    .seed_offset = offsetof(mlp, seed),
    .step_offset = offsetof(mlp, step),
    .draw_offset = offsetof(mlp, draw),
    .train_entry = {mlp_train_kernels, 13, run_train_kernel, 164352, 0},
    .evaluate_entry = {mlp_evaluate_kernels, 7, run_evaluate_kernel, 163840, 0},
    .predict_entry = {mlp_predict_kernels, 2, run_predict_kernel, 512, 0},
    .next_entry = {NULL, 0, NULL, 0, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &mlp_program;
}
