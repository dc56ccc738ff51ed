// xor_model: forward pass, backward pass, update and training loop of xor.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c xor_model.c
//
// Without -fopenmp it runs on one thread.
//
// Written for the target avx512: x86-64 with AVX-512.
//
// Every shape, bound and address is a constant. The struct xor_model holds the model; xor_model_initialize() and
// xor_model_train_step() at the end are where to start reading, xor_model_program are the tables for a host program.

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

// Everything a model is: one block of xor_model_bytes() bytes, aligned to 64.
typedef struct xor_model {
    uint64_t seed; // of all random numbers
    uint64_t step; // updates done
    uint64_t draw; // which random values are drawn: of this step or batch
    uint64_t first; // number of the first example of the batch being generated

    // the fields of the data: a batch of 4 examples each, of 1 to predict
    const float (*x)[2];
    const float *y;
    int32_t index_2[4]; // numbers of the examples being generated

    // parameters: trained, saved with the weights
    alignas(64) float xor_dense_kernel[2][8]; // xor.dense.kernel
    alignas(64) float xor_dense_bias[8]; // xor.dense.bias
    alignas(64) float xor_dense_1_kernel[8][1]; // xor.dense_1.kernel
    alignas(64) float xor_dense_1_bias[1]; // xor.dense_1.bias

    // the optimizer's memory
    alignas(64) float xor_dense_kernel_m[2][8]; // xor.dense.kernel/m
    alignas(64) float xor_dense_kernel_v[2][8]; // xor.dense.kernel/v
    alignas(64) float xor_dense_bias_m[8]; // xor.dense.bias/m
    alignas(64) float xor_dense_bias_v[8]; // xor.dense.bias/v
    alignas(64) float xor_dense_1_kernel_m[8][1]; // xor.dense_1.kernel/m
    alignas(64) float xor_dense_1_kernel_v[8][1]; // xor.dense_1.kernel/v
    alignas(64) float xor_dense_1_bias_m[1]; // xor.dense_1.bias/m
    alignas(64) float xor_dense_1_bias_v[1]; // xor.dense_1.bias/v

    // running sums of the metrics, zero at the start of an epoch
    float metrics_binary_accuracy_0; // metrics.binary_accuracy.0
    float metrics_binary_accuracy_1; // metrics.binary_accuracy.1

    // settings
    float lr;
    float beta_1;
    float beta_2;
    float epsilon;

    // the weight of each example in means over the batch: 0 for padding
    alignas(64) float batch_weight[4];

    // outputs
    alignas(64) float generated_x[4][2]; // generated.x
    alignas(64) float generated_y[4]; // generated.y
    float loss;
    float reports_binary_accuracy; // reports.binary_accuracy
    alignas(64) float prediction[1][1];

    // everything else that the kernels pass on to each other
    alignas(64) unsigned char arena[448];
} xor_model;

// Before a loop of a few iterations, each of which works on array elements of its own: written out, they are
// registers.
#ifdef __clang__
#define UNROLL _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 64")
#endif

// Before a function on vectors, which are never passed by a call.
#define INLINE static inline __attribute__((always_inline))

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

// The remainder of the quotient rounded down: it has the sign of y.
static inline int32_t floor_modulo(int32_t x, int32_t y)
{
    int32_t r = x % y;
    return r != 0 && (r < 0) != (y < 0) ? r + y : r;
}

// The quotient rounded down.
static inline int32_t floor_divide(int32_t x, int32_t y)
{
    return x / y - (x % y != 0 && (x < 0) != (y < 0));
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

// s / (s + s e^-x) with s = 2^-22, so that e^-x = 2^n (1 + p) does not overflow where the result is a subnormal number;
// s 2^n + s is exact wherever rounding it matters. Below -103.62 the sum is infinite, and the result 0.
INLINE float f32_sigmoid(float x)
{
    float turns, y = f32_max(-x, f32_splat(-40.0f));
    float p = f32_reduce_exp(f32_select(y > 103.62f, f32_splat(104.0f), y), &turns);
    float scale = f32_of_bits((f32_bits(turns) << 23) + 0x34800000u);
    return 2.38418579e-07f / ((scale + 2.38418579e-07f) + scale * p);
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

INLINE f32x4 f32x4_splat(float x)
{
    return x - (f32x4){0};
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

INLINE f32x4 f32x4_sign(f32x4_any x)
{
    for (int i = 0; i < 4; i++)
        x[i] = sign(x[i]);
    return x;
}

// 8 lanes, and the same with no more than the alignment of an element.
typedef float f32x8 __attribute__((vector_size(32)));
typedef float f32x8_any __attribute__((vector_size(32), aligned(4), may_alias));
typedef int32_t i32x8 __attribute__((vector_size(32)));
typedef int32_t i32x8_any __attribute__((vector_size(32), aligned(4), may_alias));
typedef uint32_t u32x8 __attribute__((vector_size(32)));
typedef uint32_t u32x8_any __attribute__((vector_size(32), aligned(4), may_alias));

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

INLINE u32x8 f32x8_bits(f32x8_any x)
{
    return (u32x8)x;
}

INLINE f32x8 f32x8_of_bits(u32x8_any x)
{
    return (f32x8)x;
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

INLINE f32x8 f32x8_abs(f32x8_any x)
{
    return (f32x8)((u32x8)x & (~(u32x8){0} >> 1));
}

// The high and the low half of x * y, lane by lane: each pair of lanes is two products of 64 bits.
INLINE u32x8 f32x8_multiply(u32x8_any x, uint32_t y, u32x8 *high)
{
    typedef uint64_t pairs __attribute__((vector_size(32)));
    u32x8 even = (u32x8)(((pairs)x & 0xFFFFFFFFu) * y), odd = (u32x8)(((pairs)x >> 32) * y);
    *high = __builtin_shufflevector(even, odd, 1, 9, 3, 11, 5, 13, 7, 15);
    return __builtin_shufflevector(even, odd, 0, 8, 2, 10, 4, 12, 6, 14);
}

// Elements `element` and those after it, by Philox2x32-10: the same numbers as one at a time.
INLINE f32x8 f32x8_uniform(uint64_t seed, uint64_t step, uint32_t stream, uint32_t element)
{
    uint64_t place = random_place(seed, step, stream);
    u32x8 key = (u32x8){0} + (uint32_t)place, a = (u32x8){0, 1, 2, 3, 4, 5, 6, 7} + element,
        b = (u32x8){0} + (uint32_t)(place >> 32);
    for (int round = 0; round < 10; round++) {
        u32x8 high, low = f32x8_multiply(a, 0xD256D193u, &high);
        a = high ^ b ^ key;
        b = low;
        key += 0x9E3779B9u;
    }
    return __builtin_convertvector((i32x8)(a >> 8), f32x8) * 0x1p-24f;
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

// x with the sign of y
INLINE f32x8 f32x8_with_sign(f32x8_any x, f32x8_any y)
{
    return f32x8_of_bits((f32x8_bits(x) & 0x7FFFFFFFu) | (f32x8_bits(y) & 0x80000000u));
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

// Up to 0.6 a polynomial in x^2, beyond 1 - 2 u / (1 + u) with u = e^(-2|x|).
INLINE f32x8 f32x8_tanh(f32x8_any x)
{
    f32x8 y = f32x8_min(f32x8_abs(x), f32x8_splat(10.0f)), t = y * y, turns;
    f32x8 p = -0.00589796668f * t + 0.0207986254f;
    p = p * t - 0.0537847169f;
    p = p * t + 0.133319363f;
    p = p * t - 0.333332986f;
    p = t * y * p + y;
    f32x8 e = f32x8_reduce_exp(-2.0f * y, &turns) + 1.0f;
    f32x8 u = e * f32x8_of_bits((f32x8_bits(turns) << 23) + 0x3F800000u);
    f32x8 far = 1.0f - (u + u) / (u + 1.0f);
    return f32x8_with_sign(f32x8_select(y < 0.6f, p, far), x);
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

INLINE void f32x16_store(float *to, f32x16_any v)
{
    *(f32x16_any *)to = v;
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

// ---- initial values -----------------------------------------------------------------------------

// xor.dl:6: model xor(x: [2]) = x | dense(8, activation = tanh) | dense(1)
// the initial value of xor.dense_1.bias
// copy: -> [1]
COLD static void initialize_xor_dense_1_bias(xor_model *m)
{
    float *restrict xor_dense_1_bias = m->xor_dense_1_bias;

    xor_dense_1_bias[0] = 0.0f;
}

// xor.dl:6: model xor(x: [2]) = x | dense(8, activation = tanh) | dense(1)
// the initial value of xor.dense.bias
// copy: -> [8]
COLD static void initialize_xor_dense_bias(xor_model *m)
{
    float *restrict xor_dense_bias = m->xor_dense_bias;

    for (int i = 0; i < 8; i++)
        xor_dense_bias[i] = 0.0f;
}

// xor.dl:6: model xor(x: [2]) = x | dense(8, activation = tanh) | dense(1)
// the initial value of xor.dense_1.kernel
// 496 FLOP: random, mul, add: -> [8, 1]
COLD static void initialize_xor_dense_1_kernel(xor_model *m)
{
    float (*restrict xor_dense_1_kernel)[1] = m->xor_dense_1_kernel;

    f32x8_store(&xor_dense_1_kernel[0][0], f32x8_uniform(m->seed, m->draw, 1, 0) * 1.6329932f - 0.8164966f);
}

// xor.dl:6: model xor(x: [2]) = x | dense(8, activation = tanh) | dense(1)
// the initial value of xor.dense.kernel
// 992 FLOP: random, mul, add: -> [2, 8]
COLD static void initialize_xor_dense_kernel(xor_model *m)
{
    float (*restrict xor_dense_kernel)[8] = m->xor_dense_kernel;

    f32x16_store(&xor_dense_kernel[0][0], f32x16_uniform(m->seed, m->draw, 0, 0) * 1.5491934f - 0.7745967f);
}

static void initialize(void *model, uint64_t seed)
{
    struct xor_model *m = model;
    m->seed = seed;
    m->step = m->draw = 0;
    m->lr = 0.01f;
    m->beta_1 = 0.9f;
    m->beta_2 = 0.999f;
    m->epsilon = 1e-07f;
    memset(&m->xor_dense_kernel_m, 0, sizeof m->xor_dense_kernel_m);
    memset(&m->xor_dense_kernel_v, 0, sizeof m->xor_dense_kernel_v);
    memset(&m->xor_dense_bias_m, 0, sizeof m->xor_dense_bias_m);
    memset(&m->xor_dense_bias_v, 0, sizeof m->xor_dense_bias_v);
    memset(&m->xor_dense_1_kernel_m, 0, sizeof m->xor_dense_1_kernel_m);
    memset(&m->xor_dense_1_kernel_v, 0, sizeof m->xor_dense_1_kernel_v);
    memset(&m->xor_dense_1_bias_m, 0, sizeof m->xor_dense_1_bias_m);
    memset(&m->xor_dense_1_bias_v, 0, sizeof m->xor_dense_1_bias_v);
    memset(&m->metrics_binary_accuracy_0, 0, sizeof m->metrics_binary_accuracy_0);
    memset(&m->metrics_binary_accuracy_1, 0, sizeof m->metrics_binary_accuracy_1);
    initialize_xor_dense_1_bias(m);
    initialize_xor_dense_bias(m);
    initialize_xor_dense_1_kernel(m);
    initialize_xor_dense_kernel(m);
}

static void reset_totals(void *model)
{
    struct xor_model *m = model;
    memset(&m->metrics_binary_accuracy_0, 0, sizeof m->metrics_binary_accuracy_0);
    memset(&m->metrics_binary_accuracy_1, 0, sizeof m->metrics_binary_accuracy_1);
}

// ---- one training step --------------------------------------------------------------------------

// xor.dl:6: model xor(x: [2]) = x | dense(8, activation = tanh) | dense(1)
// xor.dense, forward
// 800 FLOP: contract, add, tanh: [2, 8], [4, 2], [8] -> [4, 8]
static void dense_body(const float (*restrict xor_dense_kernel)[8],
                       const float (*restrict x)[2],
                       const float *restrict xor_dense_bias,
                       float (*restrict dense)[8])
{
    // sums of 4 rows x 8 columns in registers
    f32x8 sum[4] = {0};
    {
        const f32x8 w = f32x8_load(&xor_dense_kernel[0][0]);
        UNROLL for (int r = 0; r < 4; r++)
            sum[r] += x[r][0] * w;
    }
    {
        const f32x8 w = f32x8_load(&xor_dense_kernel[1][0]);
        UNROLL for (int r = 0; r < 4; r++)
            sum[r] += x[r][1] * w;
    }
    alignas(64) float sums[4][8];
    UNROLL for (int r = 0; r < 4; r++)
        f32x8_store(&sums[r][0], sum[r]);
    for (int r = 0; r < 4; r++) {
        const f32x8 sum2 = f32x8_load(&sums[r][0]);
        f32x8_store(&dense[r][0], f32x8_tanh(sum2 + f32x8_load(&xor_dense_bias[0])));
    }
}

static void dense(xor_model *m)
{
    dense_body(m->xor_dense_kernel, m->x, m->xor_dense_bias, (void *)(m->arena + 0));
}

// xor.dl:6: model xor(x: [2]) = x | dense(8, activation = tanh) | dense(1)
// xor.dl:10: minimize  binary_cross_entropy(xor(x), y, from_logits = true)
// xor.dense_1, binary_cross_entropy, forward
// 136 FLOP: contract, add, abs, neg, exp: [8, 1], [4, 8], [1] -> [4, 1]
static void dense_1(xor_model *m)
{
    const float (*restrict xor_dense_1_kernel)[1] = m->xor_dense_1_kernel;
    const float (*restrict dense)[8] = (void *)(m->arena + 0);
    const float *restrict xor_dense_1_bias = m->xor_dense_1_bias;
    float (*restrict dense_1_y)[1] = (void *)(m->arena + 192);
    float (*restrict binary_cross_entropy_exp)[1] = (void *)(m->arena + 128);

    // sums of 4 rows x 1 columns in registers
    float sum[4] = {0};
    float sum2[4] = {0};
    for (int k = 0; k < 8; k += 2) {
        {
            const float w = xor_dense_1_kernel[k][0];
            UNROLL for (int r = 0; r < 4; r++)
                sum[r] += dense[r][k] * w;
        }
        {
            const float w = xor_dense_1_kernel[k + 1][0];
            UNROLL for (int r = 0; r < 4; r++)
                sum2[r] += dense[r][k + 1] * w;
        }
    }
    UNROLL for (int r = 0; r < 4; r++)
        sum[r] += sum2[r];
    alignas(64) float sums[4][1];
    UNROLL for (int r = 0; r < 4; r++)
        sums[r][0] = sum[r];
    for (int r = 0; r < 4; r++) {
        const float sum3 = sums[r][0];
        const float y = sum3 + xor_dense_1_bias[0];
        dense_1_y[r][0] = y;
        binary_cross_entropy_exp[r][0] = f32_exp(-fabsf(y));
    }
}

// xor.dl:10: minimize  binary_cross_entropy(xor(x), y, from_logits = true)
// binary_cross_entropy, forward
// 104 FLOP: max, mul, sub, log1p, add, sum: [4, 1], [4] -> []
static void mean_loss(xor_model *m)
{
    const float (*restrict dense_1_y)[1] = (void *)(m->arena + 192);
    const float *restrict y = m->y;
    const float (*restrict binary_cross_entropy_exp)[1] = (void *)(m->arena + 128);
    const float *restrict batch_weight = m->batch_weight;
    float *restrict loss = &m->loss;

    float sum = 0.0f;
    for (int r = 0; r < 4; r++) {
        const float dense_1_y_i = dense_1_y[r][0];
        const float t = max_real(dense_1_y_i, 0.0f) - dense_1_y_i * y[r] + f32_log1p(binary_cross_entropy_exp[r][0]);
        sum += t * batch_weight[r];
    }
    *loss = sum;
}

// xor.dl:10: minimize  binary_cross_entropy(xor(x), y, from_logits = true)
// binary_cross_entropy, backward
// 64 FLOP: add, div, mul, sign, neg, sub, max, greater, select: [4], [4, 1] -> [4, 1]
// binary_cross_entropy_y_grad takes the place of binary_cross_entropy_exp.
static void binary_cross_entropy_y_grad(xor_model *m)
{
    const float *restrict batch_weight = m->batch_weight;
    const float (*restrict dense_1_y)[1] = (void *)(m->arena + 192);
    const float *restrict y = m->y;
    float (*restrict binary_cross_entropy_exp)[1] = (void *)(m->arena + 128);

    const f32x4 binary_cross_entropy_exp_i = f32x4_load(&binary_cross_entropy_exp[0][0]);
    const f32x4 batch_weight_i = f32x4_load(&batch_weight[0]);
    const f32x4 dense_1_y_i = f32x4_load(&dense_1_y[0][0]);
    const f32x4 t = binary_cross_entropy_exp_i * (batch_weight_i / (binary_cross_entropy_exp_i + 1.0f));
    const f32x4 y_grad = -(t * f32x4_sign(dense_1_y_i)) - f32x4_load(&y[0]) * batch_weight_i;
    f32x4_store(&binary_cross_entropy_exp[0][0],
        y_grad + f32x4_select(f32x4_max(dense_1_y_i, f32x4_splat(0.0f)) > 0.0f, batch_weight_i, f32x4_splat(0.0f)));
}

// xor.dl:6: model xor(x: [2]) = x | dense(8, activation = tanh) | dense(1)
// xor.dense_1, xor.dense, backward
// 160 FLOP: contract, mul, sub: [8, 1], [4, 1], [4, 8] -> [4, 8]
static void dense_1_input_grad(xor_model *m)
{
    const float (*restrict xor_dense_1_kernel)[1] = m->xor_dense_1_kernel;
    const float (*restrict binary_cross_entropy_y_grad)[1] = (void *)(m->arena + 128);
    const float (*restrict dense)[8] = (void *)(m->arena + 0);
    float (*restrict dense_1_input_grad)[8] = (void *)(m->arena + 256);

    // 8 columns, copied so that they lie side by side
    alignas(64) float panel[1][8];
    for (int c = 0; c < 8; c++)
        panel[0][c] = xor_dense_1_kernel[c][0];
    {
        // sums of 4 rows x 8 columns in registers
        f32x8 sum[4] = {0};
        {
            const f32x8 w = f32x8_load(&panel[0][0]);
            UNROLL for (int r = 0; r < 4; r++)
                sum[r] += binary_cross_entropy_y_grad[r][0] * w;
        }
        UNROLL for (int r = 0; r < 4; r++) {
            const f32x8 dense_i = f32x8_load(&dense[r][0]);
            f32x8_store(&dense_1_input_grad[r][0], sum[r] * (1.0f - dense_i * dense_i));
        }
    }
}

// xor.dl:13: report    binary_accuracy(xor(x), y, threshold = 0.0)
// binary_accuracy
// 37 FLOP: greater, to_int, equal, to_real, select, sum, add: [4, 1], [4] -> []
static void binary_accuracy_sum_body(const float (*restrict dense_1_y)[1],
                                     const float *restrict y,
                                     const float *restrict batch_weight,
                                     float *restrict metrics_binary_accuracy_0)
{
    float sum = 0.0f;
    for (int r = 0; r < 4; r++) {
        const int hit = (int32_t)(dense_1_y[r][0] > 0.0f) == (int32_t)(y[r] > 0.5f);
        sum += batch_weight[r] > 0.0f ? (float)hit : 0.0f;
    }
    *metrics_binary_accuracy_0 = sum + *metrics_binary_accuracy_0;
}

static void binary_accuracy_sum(xor_model *m)
{
    binary_accuracy_sum_body((void *)(m->arena + 192), m->y, m->batch_weight, &m->metrics_binary_accuracy_0);
}

// xor.dl:13: report    binary_accuracy(xor(x), y, threshold = 0.0)
// binary_accuracy
// 17 FLOP: greater, to_real, sum, add, div: [4] -> []
static void binary_accuracy_sum_2_body(const float *restrict batch_weight,
                                       const float metrics_binary_accuracy_0,
                                       float *restrict metrics_binary_accuracy_1,
                                       float *restrict reports_binary_accuracy)
{
    float sum = 0.0f;
    for (int r = 0; r < 4; r++)
        sum += (float)(batch_weight[r] > 0.0f);
    const float t = sum + *metrics_binary_accuracy_1;
    *metrics_binary_accuracy_1 = t;
    *reports_binary_accuracy = metrics_binary_accuracy_0 / t;
}

static void binary_accuracy_sum_2(xor_model *m)
{
    binary_accuracy_sum_2_body(m->batch_weight, m->metrics_binary_accuracy_0, &m->metrics_binary_accuracy_1,
                               &m->reports_binary_accuracy);
}

// xor.dl:11: using     adam(0.01)
// adam
// 87 FLOP: add, log, mul, expm1, div, neg, rsqrt: -> []
static void adam_rsqrt(xor_model *m)
{
    const float step_2 = (float)m->step;
    const float lr = m->lr;
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    float *restrict adam_rate = (void *)(m->arena + 192);
    float *restrict adam_rsqrt = (void *)(m->arena + 384);

    const float t = step_2 + 1.0f;
    *adam_rate = -(lr / f32_expm1(t * f32_log(beta_1)));
    *adam_rsqrt = f32_rsqrt(-f32_expm1(t * f32_log(beta_2)));
}

// xor.dl:6: model xor(x: [2]) = x | dense(8, activation = tanh) | dense(1)
// xor.dl:11: using     adam(0.01)
// xor.dense, adam, backward; updates xor.dense.kernel
// 466 FLOP: contract, mul, sub, add, sqrt, div: [4, 8], [4, 2] -> [2, 8]
static void dense_kernel_grad(xor_model *m)
{
    const float (*restrict dense_1_input_grad)[8] = (void *)(m->arena + 256);
    const float (*restrict x)[2] = m->x;
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 192);
    const float adam_rsqrt = *(const float *)(m->arena + 384);
    const float epsilon = m->epsilon;
    float (*restrict xor_dense_kernel)[8] = m->xor_dense_kernel;
    float (*restrict xor_dense_kernel_m)[8] = m->xor_dense_kernel_m;
    float (*restrict xor_dense_kernel_v)[8] = m->xor_dense_kernel_v;

    // sums of 2 rows x 8 columns in registers
    f32x8 sum[2] = {0};
    {
        const f32x8 w = f32x8_load(&dense_1_input_grad[0][0]);
        UNROLL for (int r = 0; r < 2; r++)
            sum[r] += x[0][r] * w;
    }
    {
        const f32x8 w = f32x8_load(&dense_1_input_grad[1][0]);
        UNROLL for (int r = 0; r < 2; r++)
            sum[r] += x[1][r] * w;
    }
    {
        const f32x8 w = f32x8_load(&dense_1_input_grad[2][0]);
        UNROLL for (int r = 0; r < 2; r++)
            sum[r] += x[2][r] * w;
    }
    {
        const f32x8 w = f32x8_load(&dense_1_input_grad[3][0]);
        UNROLL for (int r = 0; r < 2; r++)
            sum[r] += x[3][r] * w;
    }
    alignas(64) float sums[2][8];
    UNROLL for (int r = 0; r < 2; r++)
        f32x8_store(&sums[r][0], sum[r]);
    for (int r = 0; r < 2; r++) {
        const f32x8 sum2 = f32x8_load(&sums[r][0]);
        const f32x8 m2 = f32x8_load(&xor_dense_kernel_m[r][0]) * beta_1 + sum2 * (1.0f - beta_1);
        const f32x8 v = f32x8_load(&xor_dense_kernel_v[r][0]) * beta_2 + sum2 * sum2 * (1.0f - beta_2);
        f32x8_store(&xor_dense_kernel[r][0],
            f32x8_load(&xor_dense_kernel[r][0]) - m2 * adam_rate / (f32x8_sqrt(v) * adam_rsqrt + epsilon));
        f32x8_store(&xor_dense_kernel_m[r][0], m2);
        f32x8_store(&xor_dense_kernel_v[r][0], v);
    }
}

// xor.dl:6: model xor(x: [2]) = x | dense(8, activation = tanh) | dense(1)
// xor.dl:11: using     adam(0.01)
// xor.dense_1, adam, backward; updates xor.dense_1.kernel
// 234 FLOP: contract, mul, sub, add, sqrt, div: [4, 1], [4, 8] -> [8, 1]
static void dense_1_kernel_grad(xor_model *m)
{
    const float (*restrict binary_cross_entropy_y_grad)[1] = (void *)(m->arena + 128);
    const float (*restrict dense)[8] = (void *)(m->arena + 0);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 192);
    const float adam_rsqrt = *(const float *)(m->arena + 384);
    const float epsilon = m->epsilon;
    float (*restrict xor_dense_1_kernel)[1] = m->xor_dense_1_kernel;
    float (*restrict xor_dense_1_kernel_m)[1] = m->xor_dense_1_kernel_m;
    float (*restrict xor_dense_1_kernel_v)[1] = m->xor_dense_1_kernel_v;

    // sums of 8 rows x 1 columns in registers
    float sum[8] = {0};
    {
        const float w = binary_cross_entropy_y_grad[0][0];
        UNROLL for (int r = 0; r < 8; r++)
            sum[r] += dense[0][r] * w;
    }
    {
        const float w = binary_cross_entropy_y_grad[1][0];
        UNROLL for (int r = 0; r < 8; r++)
            sum[r] += dense[1][r] * w;
    }
    {
        const float w = binary_cross_entropy_y_grad[2][0];
        UNROLL for (int r = 0; r < 8; r++)
            sum[r] += dense[2][r] * w;
    }
    {
        const float w = binary_cross_entropy_y_grad[3][0];
        UNROLL for (int r = 0; r < 8; r++)
            sum[r] += dense[3][r] * w;
    }
    alignas(64) float sums[8][1];
    UNROLL for (int r = 0; r < 8; r++)
        sums[r][0] = sum[r];
    for (int r = 0; r < 8; r++) {
        const float sum2 = sums[r][0];
        const float m2 = xor_dense_1_kernel_m[r][0] * beta_1 + sum2 * (1.0f - beta_1);
        const float v = xor_dense_1_kernel_v[r][0] * beta_2 + sum2 * sum2 * (1.0f - beta_2);
        xor_dense_1_kernel[r][0] -= m2 * adam_rate / (f32_sqrt(v) * adam_rsqrt + epsilon);
        xor_dense_1_kernel_m[r][0] = m2;
        xor_dense_1_kernel_v[r][0] = v;
    }
}

// xor.dl:6: model xor(x: [2]) = x | dense(8, activation = tanh) | dense(1)
// xor.dl:11: using     adam(0.01)
// xor.dense, adam, backward; updates xor.dense.bias
// 202 FLOP: sum, mul, sub, add, sqrt, div: [4, 8] -> [8]
static void dense_bias_grad(xor_model *m)
{
    const float (*restrict dense_1_input_grad)[8] = (void *)(m->arena + 256);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 192);
    const float adam_rsqrt = *(const float *)(m->arena + 384);
    const float epsilon = m->epsilon;
    float *restrict xor_dense_bias = m->xor_dense_bias;
    float *restrict xor_dense_bias_m = m->xor_dense_bias_m;
    float *restrict xor_dense_bias_v = m->xor_dense_bias_v;

    float sum[8];
    for (int j = 0; j < 8; j++)
        sum[j] = 0.0f;
    for (int b = 0; b < 4; b++)
        for (int j = 0; j < 8; j++)
            sum[j] += dense_1_input_grad[b][j];
    for (int j = 0; j < 8; j++) {
        const float m2 = xor_dense_bias_m[j] * beta_1 + sum[j] * (1.0f - beta_1);
        const float v = xor_dense_bias_v[j] * beta_2 + sum[j] * sum[j] * (1.0f - beta_2);
        xor_dense_bias[j] -= m2 * adam_rate / (f32_sqrt(v) * adam_rsqrt + epsilon);
        xor_dense_bias_m[j] = m2;
        xor_dense_bias_v[j] = v;
    }
}

// xor.dl:6: model xor(x: [2]) = x | dense(8, activation = tanh) | dense(1)
// xor.dl:11: using     adam(0.01)
// xor.dense_1, adam, backward; updates xor.dense_1.bias
// 27 FLOP: sum, mul, sub, add, sqrt, div: [4, 1] -> [1]
static void dense_1_bias_grad(xor_model *m)
{
    const float (*restrict binary_cross_entropy_y_grad)[1] = (void *)(m->arena + 128);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 192);
    const float adam_rsqrt = *(const float *)(m->arena + 384);
    const float epsilon = m->epsilon;
    float *restrict xor_dense_1_bias = m->xor_dense_1_bias;
    float *restrict xor_dense_1_bias_m = m->xor_dense_1_bias_m;
    float *restrict xor_dense_1_bias_v = m->xor_dense_1_bias_v;

    float sum[1];
    sum[0] = 0.0f;
    for (int b = 0; b < 4; b++)
        sum[0] += binary_cross_entropy_y_grad[b][0];
    const float m2 = xor_dense_1_bias_m[0] * beta_1 + sum[0] * (1.0f - beta_1);
    const float v = xor_dense_1_bias_v[0] * beta_2 + sum[0] * sum[0] * (1.0f - beta_2);
    xor_dense_1_bias[0] -= m2 * adam_rate / (f32_sqrt(v) * adam_rsqrt + epsilon);
    xor_dense_1_bias_m[0] = m2;
    xor_dense_1_bias_v[0] = v;
}

// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.
static void train_step(void *model, int count)
{
    struct xor_model *m = model;
    for (int b = 0; b < 4; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    dense(m);
    dense_1(m);
    mean_loss(m);
    if (!isfinite(m->loss))
        return;
    binary_cross_entropy_y_grad(m);
    dense_1_input_grad(m);
    binary_accuracy_sum(m);
    binary_accuracy_sum_2(m);
    adam_rsqrt(m);
    dense_kernel_grad(m);
    dense_1_kernel_grad(m);
    dense_bias_grad(m);
    dense_1_bias_grad(m);
    m->step++;
}

// ---- evaluation ---------------------------------------------------------------------------------

// xor.dl:6: model xor(x: [2]) = x | dense(8, activation = tanh) | dense(1)
// xor.dense
// 800 FLOP: contract, add, tanh: [2, 8], [4, 2], [8] -> [4, 8]
static void evaluate_dense(xor_model *m)
{
    dense_body(m->xor_dense_kernel, m->x, m->xor_dense_bias, (void *)(m->arena + 64));
}

// xor.dl:6: model xor(x: [2]) = x | dense(8, activation = tanh) | dense(1)
// xor.dense_1
// 68 FLOP: contract, add: [8, 1], [4, 8], [1] -> [4, 1]
static void evaluate_dense_1(xor_model *m)
{
    const float (*restrict xor_dense_1_kernel)[1] = m->xor_dense_1_kernel;
    const float (*restrict dense)[8] = (void *)(m->arena + 64);
    const float *restrict xor_dense_1_bias = m->xor_dense_1_bias;
    float (*restrict dense_1)[1] = (void *)(m->arena + 0);

    // sums of 4 rows x 1 columns in registers
    float sum[4] = {0};
    float sum2[4] = {0};
    for (int k = 0; k < 8; k += 2) {
        {
            const float w = xor_dense_1_kernel[k][0];
            UNROLL for (int r = 0; r < 4; r++)
                sum[r] += dense[r][k] * w;
        }
        {
            const float w = xor_dense_1_kernel[k + 1][0];
            UNROLL for (int r = 0; r < 4; r++)
                sum2[r] += dense[r][k + 1] * w;
        }
    }
    UNROLL for (int r = 0; r < 4; r++)
        sum[r] += sum2[r];
    UNROLL for (int r = 0; r < 4; r++)
        dense_1[r][0] = sum[r] + xor_dense_1_bias[0];
}

// xor.dl:10: minimize  binary_cross_entropy(xor(x), y, from_logits = true)
// binary_cross_entropy
// 172 FLOP: max, mul, sub, abs, neg, exp, log1p, add, sum: [4, 1], [4] -> []
static void evaluate_mean_loss(xor_model *m)
{
    const float (*restrict dense_1)[1] = (void *)(m->arena + 0);
    const float *restrict y = m->y;
    const float *restrict batch_weight = m->batch_weight;
    float *restrict loss = &m->loss;

    float sum = 0.0f;
    for (int r = 0; r < 4; r++) {
        const float dense_1_i = dense_1[r][0];
        sum += (max_real(dense_1_i, 0.0f) - dense_1_i * y[r] + f32_log1p(f32_exp(-fabsf(dense_1_i)))) * batch_weight[r];
    }
    *loss = sum;
}

// xor.dl:13: report    binary_accuracy(xor(x), y, threshold = 0.0)
// binary_accuracy
// 37 FLOP: greater, to_int, equal, to_real, select, sum, add: [4, 1], [4] -> []
static void evaluate_binary_accuracy_sum(xor_model *m)
{
    binary_accuracy_sum_body((void *)(m->arena + 0), m->y, m->batch_weight, &m->metrics_binary_accuracy_0);
}

// xor.dl:13: report    binary_accuracy(xor(x), y, threshold = 0.0)
// binary_accuracy
// 17 FLOP: greater, to_real, sum, add, div: [4] -> []
static void evaluate_binary_accuracy_sum_2(xor_model *m)
{
    binary_accuracy_sum_2_body(m->batch_weight, m->metrics_binary_accuracy_0, &m->metrics_binary_accuracy_1,
                               &m->reports_binary_accuracy);
}

static void evaluate(void *model, int count)
{
    struct xor_model *m = model;
    for (int b = 0; b < 4; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    evaluate_dense(m);
    evaluate_dense_1(m);
    evaluate_mean_loss(m);
    evaluate_binary_accuracy_sum(m);
    evaluate_binary_accuracy_sum_2(m);
}

// ---- prediction ---------------------------------------------------------------------------------

// xor.dl:6: model xor(x: [2]) = x | dense(8, activation = tanh) | dense(1)
// xor.dense
// 200 FLOP: contract, add, tanh: [1, 2], [2, 8], [8] -> [1, 8]
static void predict_dense(xor_model *m)
{
    const float (*restrict x)[2] = m->x;
    const float (*restrict xor_dense_kernel)[8] = m->xor_dense_kernel;
    const float *restrict xor_dense_bias = m->xor_dense_bias;
    float (*restrict dense)[8] = (void *)(m->arena + 0);

    // sums of 1 rows x 8 columns in registers
    f32x8 sum = f32x8_splat(0.0f);
    sum += x[0][0] * f32x8_load(&xor_dense_kernel[0][0]);
    sum += x[0][1] * f32x8_load(&xor_dense_kernel[1][0]);
    f32x8_store(&dense[0][0], f32x8_tanh(sum + f32x8_load(&xor_dense_bias[0])));
}

// xor.dl:6: model xor(x: [2]) = x | dense(8, activation = tanh) | dense(1)
// xor.dl:14: predict   sigmoid(xor(x))
// xor.dense_1
// 37 FLOP: contract, add, sigmoid: [1, 8], [8, 1], [1] -> [1, 1]
static void predict_dense_1(xor_model *m)
{
    const float (*restrict dense)[8] = (void *)(m->arena + 0);
    const float (*restrict xor_dense_1_kernel)[1] = m->xor_dense_1_kernel;
    const float *restrict xor_dense_1_bias = m->xor_dense_1_bias;
    float (*restrict prediction)[1] = m->prediction;

    // sums of 1 rows x 1 columns in registers
    float sum = 0.0f;
    for (int k = 0; k < 8; k++)
        sum += dense[0][k] * xor_dense_1_kernel[k][0];
    const float y = sum + xor_dense_1_bias[0];
    prediction[0][0] = f32_sigmoid(y);
}

static void predict(void *model, int count)
{
    struct xor_model *m = model;
    (void)count;
    predict_dense(m);
    predict_dense_1(m);
}

// ---- generated data -----------------------------------------------------------------------------

// xor.dl:9: data      generate(400) -> x = to_real([index // 2 % 2, index % 2]), y = abs(x[0] - x[1])
// 248 FLOP: floordiv, mod, concat, to_real: [4] -> [4, 2]
static void generate_to_real(xor_model *m)
{
    const int32_t *restrict index_2 = m->index_2;
    float (*restrict generated_x)[2] = m->generated_x;

    for (int b = 0; b < 4; b++) {
        generated_x[b][0] = (float)floor_modulo(floor_divide(index_2[b], 2), 2);
        generated_x[b][1] = (float)floor_modulo(index_2[b], 2);
    }
}

// xor.dl:9: data      generate(400) -> x = to_real([index // 2 % 2, index % 2]), y = abs(x[0] - x[1])
// 8 FLOP: slice, sub, abs: [4, 2] -> [4]
static void generate_abs(xor_model *m)
{
    const float (*restrict generated_x)[2] = m->generated_x;
    float *restrict generated_y = m->generated_y;

    for (int i = 0; i < 4; i++)
        generated_y[i] = fabsf(generated_x[i][0] - generated_x[i][1]);
}

// Examples first, first + 1, ... of the generated data.
static void generate(void *model, uint64_t first)
{
    struct xor_model *m = model;
    m->first = first;
    m->draw = 0;
    for (int b = 0; b < 4; b++)
        m->index_2[b] = (int32_t)first + b;
    generate_to_real(m);
    generate_abs(m);
}

// ---- public functions ---------------------------------------------------------------------------

size_t xor_model_bytes(void)
{
    return sizeof(xor_model);
}

void xor_model_initialize(xor_model *m, uint64_t seed)
{
    initialize(m, seed);
}

void xor_model_reset_totals(xor_model *m)
{
    reset_totals(m);
}

float xor_model_train_step(xor_model *m, const float x[4][2], const float y[4], int count)
{
    m->x = x;
    m->y = y;
    train_step(m, count);
    return m->loss;
}

float xor_model_evaluate(xor_model *m, const float x[4][2], const float y[4], int count)
{
    m->x = x;
    m->y = y;
    evaluate(m, count);
    return m->loss;
}

const float (*xor_model_predict(xor_model *m, const float x[1][2], int count))[1]
{
    m->x = x;
    predict(m, count);
    return m->prediction;
}

// ---- tables -------------------------------------------------------------------------------------

// name, role, type, rank, shape, elements, offset, initial value, index of the moving average
static const dlc_tensor xor_model_tensors[] = {
    {"generated.x", DLC_OUTPUT, DLC_F32, 2, {4, 2}, 8, offsetof(xor_model, generated_x), 0.0, -1},
    {"generated.y", DLC_OUTPUT, DLC_F32, 1, {4}, 4, offsetof(xor_model, generated_y), 0.0, -1},
    {"xor.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {2, 8}, 16, offsetof(xor_model, xor_dense_kernel), 0.0, -1},
    {"xor.dense.bias", DLC_PARAMETER, DLC_F32, 1, {8}, 8, offsetof(xor_model, xor_dense_bias), 0.0, -1},
    {"xor.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {8, 1}, 8, offsetof(xor_model, xor_dense_1_kernel), 0.0, -1},
    {"xor.dense_1.bias", DLC_PARAMETER, DLC_F32, 1, {1}, 1, offsetof(xor_model, xor_dense_1_bias), 0.0, -1},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(xor_model, loss), 0.0, -1},
    {"lr", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(xor_model, lr), 0.01, -1},
    {"beta_1", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(xor_model, beta_1), 0.9, -1},
    {"beta_2", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(xor_model, beta_2), 0.999, -1},
    {"epsilon", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(xor_model, epsilon), 1e-07, -1},
    {"xor.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {2, 8}, 16, offsetof(xor_model, xor_dense_kernel_m), 0.0, -1},
    {"xor.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {2, 8}, 16, offsetof(xor_model, xor_dense_kernel_v), 0.0, -1},
    {"xor.dense.bias/m", DLC_SLOT, DLC_F32, 1, {8}, 8, offsetof(xor_model, xor_dense_bias_m), 0.0, -1},
    {"xor.dense.bias/v", DLC_SLOT, DLC_F32, 1, {8}, 8, offsetof(xor_model, xor_dense_bias_v), 0.0, -1},
    {"xor.dense_1.kernel/m", DLC_SLOT, DLC_F32, 2, {8, 1}, 8, offsetof(xor_model, xor_dense_1_kernel_m), 0.0, -1},
    {"xor.dense_1.kernel/v", DLC_SLOT, DLC_F32, 2, {8, 1}, 8, offsetof(xor_model, xor_dense_1_kernel_v), 0.0, -1},
    {"xor.dense_1.bias/m", DLC_SLOT, DLC_F32, 1, {1}, 1, offsetof(xor_model, xor_dense_1_bias_m), 0.0, -1},
    {"xor.dense_1.bias/v", DLC_SLOT, DLC_F32, 1, {1}, 1, offsetof(xor_model, xor_dense_1_bias_v), 0.0, -1},
    {"metrics.binary_accuracy.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(xor_model, metrics_binary_accuracy_0), 0.0,
        -1},
    {"metrics.binary_accuracy.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(xor_model, metrics_binary_accuracy_1), 0.0,
        -1},
    {"reports.binary_accuracy", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(xor_model, reports_binary_accuracy), 0.0, -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 2, {1, 1}, 1, offsetof(xor_model, prediction), 0.0, -1},
};

// name, column, source, type, rank, shape, elements, offset; indices of its generated output, mean and
// deviation; is it used by predict; what its ints are below
static const dlc_field xor_model_fields[] = {
    {"x", "x", 0, DLC_F32, 1, {2}, 2, offsetof(xor_model, x), 0, -1, -1, 1, 0},
    {"y", "y", 0, DLC_F32, 0, {0}, 1, offsetof(xor_model, y), 1, -1, -1, 0, 0},
};

static const dlc_argument xor_model_arguments_0[] = {
    {"count", NULL, 4e+02},
};

static const dlc_source xor_model_sources[] = {
    {"generate", xor_model_arguments_0, 1},
};

static const dlc_report xor_model_reports[] = {
    {"binary_accuracy", 21},
};

// name, index of the loss, every, repeat, accumulate, first kernel, kernels
static const dlc_step xor_model_steps[] = {
    {NULL, 6, 1, 1, 1, 0, 12},
};

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel xor_model_train_kernels[] = {
    {"dense", 6, 0, offsetof(xor_model, arena) + 0, 32, DLC_F32, 800, 256},
    {"dense_1", 6, 0, offsetof(xor_model, arena) + 192, 4, DLC_F32, 136, 196},
    {"mean_loss", 10, 0, offsetof(xor_model, loss), 1, DLC_F32, 104, 84},
    {"binary_cross_entropy_y_grad", 10, 0, offsetof(xor_model, arena) + 128, 4, DLC_F32, 64, 144},
    {"dense_1_input_grad", 6, 0, offsetof(xor_model, arena) + 256, 32, DLC_F32, 160, 432},
    {"binary_accuracy_sum", 13, 0, offsetof(xor_model, metrics_binary_accuracy_0), 1, DLC_F32, 37, 56},
    {"binary_accuracy_sum_2", 13, 0, offsetof(xor_model, metrics_binary_accuracy_1), 1, DLC_F32, 17, 32},
    {"adam_rsqrt", 11, 0, offsetof(xor_model, arena) + 192, 1, DLC_F32, 87, 24},
    {"dense_kernel_grad", 6, 0, offsetof(xor_model, xor_dense_kernel), 16, DLC_F32, 466, 572},
    {"dense_1_kernel_grad", 6, 0, offsetof(xor_model, xor_dense_1_kernel), 8, DLC_F32, 234, 364},
    {"dense_bias_grad", 6, 0, offsetof(xor_model, xor_dense_bias), 8, DLC_F32, 202, 348},
    {"dense_1_bias_grad", 6, 0, offsetof(xor_model, xor_dense_1_bias), 1, DLC_F32, 27, 68},
};

static void call_train_kernel(xor_model *m, int kernel)
{
    switch (kernel) {
    case 0: dense(m); break;
    case 1: dense_1(m); break;
    case 2: mean_loss(m); break;
    case 3: binary_cross_entropy_y_grad(m); break;
    case 4: dense_1_input_grad(m); break;
    case 5: binary_accuracy_sum(m); break;
    case 6: binary_accuracy_sum_2(m); break;
    case 7: adam_rsqrt(m); break;
    case 8: dense_kernel_grad(m); break;
    case 9: dense_1_kernel_grad(m); break;
    case 10: dense_bias_grad(m); break;
    case 11: dense_1_bias_grad(m); break;
    }
}

static void run_train_kernel(void *model, int kernel)
{
    call_train_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel xor_model_evaluate_kernels[] = {
    {"evaluate_dense", 6, 0, offsetof(xor_model, arena) + 64, 32, DLC_F32, 800, 256},
    {"evaluate_dense_1", 6, 0, offsetof(xor_model, arena) + 0, 4, DLC_F32, 68, 180},
    {"evaluate_mean_loss", 10, 0, offsetof(xor_model, loss), 1, DLC_F32, 172, 84},
    {"evaluate_binary_accuracy_sum", 13, 0, offsetof(xor_model, metrics_binary_accuracy_0), 1, DLC_F32, 37, 56},
    {"evaluate_binary_accuracy_sum_2", 13, 0, offsetof(xor_model, metrics_binary_accuracy_1), 1, DLC_F32, 17, 32},
};

static void call_evaluate_kernel(xor_model *m, int kernel)
{
    switch (kernel) {
    case 0: evaluate_dense(m); break;
    case 1: evaluate_dense_1(m); break;
    case 2: evaluate_mean_loss(m); break;
    case 3: evaluate_binary_accuracy_sum(m); break;
    case 4: evaluate_binary_accuracy_sum_2(m); break;
    }
}

static void run_evaluate_kernel(void *model, int kernel)
{
    call_evaluate_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel xor_model_predict_kernels[] = {
    {"predict_dense", 6, 0, offsetof(xor_model, arena) + 0, 8, DLC_F32, 200, 136},
    {"predict_dense_1", 6, 0, offsetof(xor_model, prediction), 1, DLC_F32, 37, 72},
};

static void call_predict_kernel(xor_model *m, int kernel)
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

const dlc_program xor_model_program = {
    .version = DLC_PROGRAM_H,
    .name = "xor_model",
    .source = "xor.dl",
    .compiler = "dlc 0.1.0",
    .fingerprint = 0x60A571E1C3E42EEFu,
    .bytes = sizeof(xor_model),
    .real = DLC_F32,
    .batch = 4,
    .predict_batch = 1,
    .epochs = 10,
    .validate = 0.0,
    .generate_count = 400,
    .tensor = xor_model_tensors,
    .tensor_count = 23,
    .field = xor_model_fields,
    .field_count = 2,
    .data_source = xor_model_sources,
    .source_count = 1,
    .report = xor_model_reports,
    .report_count = 1,
    .step = xor_model_steps,
    .step_count = 1,
    .loss = 6,
    .prediction = 22,
    .sample = -1,
    .grid = {0, 0},
    .initialize = initialize,
    .train_step = train_step,
    .evaluate = evaluate,
    .predict = predict,
    .draw_sample = NULL,
    .generate = generate,
    .reset_totals = reset_totals,
    .seed_offset = offsetof(xor_model, seed),
    .step_offset = offsetof(xor_model, step),
    .draw_offset = offsetof(xor_model, draw),
    .train_entry = {xor_model_train_kernels, 12, run_train_kernel, 448, 0},
    .evaluate_entry = {xor_model_evaluate_kernels, 5, run_evaluate_kernel, 192, 0},
    .predict_entry = {xor_model_predict_kernels, 2, run_predict_kernel, 64, 0},
    .next_entry = {NULL, 0, NULL, 0, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &xor_model_program;
}
