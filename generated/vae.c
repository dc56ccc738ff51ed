// vae: forward pass, backward pass, update and training loop of vae.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c vae.c
//
// Without -fopenmp it runs on one thread.
//
// Written for the target avx512: x86-64 with AVX-512.
//
// Every shape, bound and address is a constant. The struct vae holds the model; vae_initialize() and
// vae_train_step() at the end are where to start reading, vae_program are the tables for a host program.

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

// Everything a model is: one block of vae_bytes() bytes, aligned to 64.
typedef struct vae {
    uint64_t seed; // of all random numbers
    uint64_t step; // updates done
    uint64_t draw; // which random values are drawn: of this step or batch

    // the fields of the data: a batch of 128 examples each, of 1 to predict
    const float (*image)[28][28][1];

    // parameters: trained, saved with the weights
    alignas(64) float encoder_dense_kernel[784][400]; // encoder.dense.kernel
    alignas(64) float encoder_dense_bias[400]; // encoder.dense.bias
    alignas(64) float encoder_dense_1_kernel[400][40]; // encoder.dense_1.kernel
    alignas(64) float encoder_dense_1_bias[40]; // encoder.dense_1.bias
    alignas(64) float decoder_dense_kernel[20][400]; // decoder.dense.kernel
    alignas(64) float decoder_dense_bias[400]; // decoder.dense.bias
    alignas(64) float decoder_dense_1_kernel[400][784]; // decoder.dense_1.kernel
    alignas(64) float decoder_dense_1_bias[784]; // decoder.dense_1.bias

    // the optimizer's memory
    alignas(64) float encoder_dense_kernel_m[784][400]; // encoder.dense.kernel/m
    alignas(64) float encoder_dense_kernel_v[784][400]; // encoder.dense.kernel/v
    alignas(64) float encoder_dense_bias_m[400]; // encoder.dense.bias/m
    alignas(64) float encoder_dense_bias_v[400]; // encoder.dense.bias/v
    alignas(64) float encoder_dense_1_kernel_m[400][40]; // encoder.dense_1.kernel/m
    alignas(64) float encoder_dense_1_kernel_v[400][40]; // encoder.dense_1.kernel/v
    alignas(64) float encoder_dense_1_bias_m[40]; // encoder.dense_1.bias/m
    alignas(64) float encoder_dense_1_bias_v[40]; // encoder.dense_1.bias/v
    alignas(64) float decoder_dense_kernel_m[20][400]; // decoder.dense.kernel/m
    alignas(64) float decoder_dense_kernel_v[20][400]; // decoder.dense.kernel/v
    alignas(64) float decoder_dense_bias_m[400]; // decoder.dense.bias/m
    alignas(64) float decoder_dense_bias_v[400]; // decoder.dense.bias/v
    alignas(64) float decoder_dense_1_kernel_m[400][784]; // decoder.dense_1.kernel/m
    alignas(64) float decoder_dense_1_kernel_v[400][784]; // decoder.dense_1.kernel/v
    alignas(64) float decoder_dense_1_bias_m[784]; // decoder.dense_1.bias/m
    alignas(64) float decoder_dense_1_bias_v[784]; // decoder.dense_1.bias/v

    // running sums of the metrics, zero at the start of an epoch
    float metrics_nats_0; // metrics.nats.0
    float metrics_nats_1; // metrics.nats.1
    float metrics_divergence_0; // metrics.divergence.0
    float metrics_divergence_1; // metrics.divergence.1

    // settings
    float lr;
    float beta_1;
    float beta_2;
    float epsilon;

    // the weight of each example in means over the batch: 0 for padding
    alignas(64) float batch_weight[128];

    // outputs
    float loss;
    float reports_nats; // reports.nats
    float reports_divergence; // reports.divergence
    alignas(64) float prediction[1][28][28][1];
    alignas(64) float sample[128][28][28][1];

    // everything else that the kernels pass on to each other
    alignas(64) unsigned char arena[1264256];
} vae;

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

INLINE f32x2 f32x2_load(const float *from)
{
    return *(const f32x2_any *)from;
}

INLINE void f32x2_store(float *to, f32x2_any v)
{
    *(f32x2_any *)to = v;
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

INLINE f32x16 f32x16_sign(f32x16_any x)
{
    for (int i = 0; i < 16; i++)
        x[i] = sign(x[i]);
    return x;
}

// ---- initial values -----------------------------------------------------------------------------

// vae.dl:9: model encoder(image: [28, 28, 1]) = image | flatten | dense(400, activation = relu) | dense(2 * latent)
// the initial value of encoder.dense_1.bias
// copy: -> [40]
COLD static void initialize_encoder_dense_1_bias(vae *m)
{
    float *restrict encoder_dense_1_bias = m->encoder_dense_1_bias;

    #pragma omp simd
    for (int i = 0; i < 40; i++)
        encoder_dense_1_bias[i] = 0.0f;
}

// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// the initial value of decoder.dense_1.bias
// copy: -> [784]
COLD static void initialize_decoder_dense_1_bias(vae *m)
{
    float *restrict decoder_dense_1_bias = m->decoder_dense_1_bias;

    #pragma omp simd
    for (int i = 0; i < 784; i++)
        decoder_dense_1_bias[i] = 0.0f;
}

// vae.dl:9: model encoder(image: [28, 28, 1]) = image | flatten | dense(400, activation = relu) | dense(2 * latent)
// the initial value of encoder.dense.bias, decoder.dense.bias
// copy: -> [400]
COLD static void initialize_encoder_dense_bias(vae *m)
{
    float *restrict encoder_dense_bias = m->encoder_dense_bias;
    float *restrict decoder_dense_bias = m->decoder_dense_bias;

    #pragma omp simd
    for (int i = 0; i < 400; i++) {
        encoder_dense_bias[i] = 0.0f;
        decoder_dense_bias[i] = 0.0f;
    }
}

// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// the initial value of decoder.dense.kernel
// 496 kFLOP: random, mul, add: -> [20, 400]
COLD static void initialize_decoder_dense_kernel(vae *m)
{
    float *restrict decoder_dense_kernel = (void *)m->decoder_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 8000; i += 16)
        f32x16_store(&decoder_dense_kernel[i], f32x16_uniform(m->seed, m->draw, 4, i) * 0.23904572f - 0.11952286f);
}

// vae.dl:9: model encoder(image: [28, 28, 1]) = image | flatten | dense(400, activation = relu) | dense(2 * latent)
// the initial value of encoder.dense_1.kernel
// 992 kFLOP: random, mul, add: -> [400, 40]
COLD static void initialize_encoder_dense_1_kernel(vae *m)
{
    float *restrict encoder_dense_1_kernel = (void *)m->encoder_dense_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 16000; i += 16)
        f32x16_store(&encoder_dense_1_kernel[i], f32x16_uniform(m->seed, m->draw, 1, i) * 0.23354968f - 0.11677484f);
}

// vae.dl:9: model encoder(image: [28, 28, 1]) = image | flatten | dense(400, activation = relu) | dense(2 * latent)
// the initial value of encoder.dense.kernel
// 19.4 MFLOP: random, mul, add: -> [784, 400]
COLD static void initialize_encoder_dense_kernel(vae *m)
{
    float *restrict encoder_dense_kernel = (void *)m->encoder_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 313600; i += 16)
        f32x16_store(&encoder_dense_kernel[i], f32x16_uniform(m->seed, m->draw, 0, i) * 0.1423737f - 0.07118685f);
}

// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// the initial value of decoder.dense_1.kernel
// 19.4 MFLOP: random, mul, add: -> [400, 784]
COLD static void initialize_decoder_dense_1_kernel(vae *m)
{
    float *restrict decoder_dense_1_kernel = (void *)m->decoder_dense_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 313600; i += 16)
        f32x16_store(&decoder_dense_1_kernel[i], f32x16_uniform(m->seed, m->draw, 5, i) * 0.1423737f - 0.07118685f);
}

static void initialize(void *model, uint64_t seed)
{
    struct vae *m = model;
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
    memset(&m->metrics_nats_0, 0, sizeof m->metrics_nats_0);
    memset(&m->metrics_nats_1, 0, sizeof m->metrics_nats_1);
    memset(&m->metrics_divergence_0, 0, sizeof m->metrics_divergence_0);
    memset(&m->metrics_divergence_1, 0, sizeof m->metrics_divergence_1);
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            initialize_encoder_dense_1_bias(m);
            initialize_decoder_dense_1_bias(m);
            initialize_encoder_dense_bias(m);
        }
        initialize_decoder_dense_kernel(m);
        initialize_encoder_dense_1_kernel(m);
        initialize_encoder_dense_kernel(m);
        initialize_decoder_dense_1_kernel(m);
    }
}

static void reset_totals(void *model)
{
    struct vae *m = model;
    memset(&m->metrics_nats_0, 0, sizeof m->metrics_nats_0);
    memset(&m->metrics_nats_1, 0, sizeof m->metrics_nats_1);
    memset(&m->metrics_divergence_0, 0, sizeof m->metrics_divergence_0);
    memset(&m->metrics_divergence_1, 0, sizeof m->metrics_divergence_1);
}

// ---- one training step --------------------------------------------------------------------------

// vae.dl:9: model encoder(image: [28, 28, 1]) = image | flatten | dense(400, activation = relu) | dense(2 * latent)
// encoder.dense, forward
// 80.4 MFLOP: contract, mul, add, max: [784, 400], [128, 28, 28, 1], [400] -> [128, 400]
KERNEL static void encoder_dense_body(const float (*restrict encoder_dense_kernel)[400],
                                      const float (*image)[1],
                                      const float (*image_flat)[784],
                                      const float *restrict encoder_dense_bias,
                                      float (*restrict encoder_dense)[400])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 400; j += 80) {
        alignas(64) float part[128][80];
        for (int k0 = 0; k0 < 784; k0 += 98) {
            // 80 columns, copied so that they lie side by side
            alignas(64) float panel[98][80];
            for (int k = 0; k < 98; k++)
                for (int c = 0; c < 80; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&encoder_dense_kernel[k0 + k][j + c]));
            for (int i = 0; i < 120; i += 5) {
                // sums of 5 rows x 80 columns in registers
                f32x16 sum[5][5] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 98; k++) {
                    if (k % 2 == 0) {
                        const int row = i + k / 16 + 5;
                        const int column = k / 2 % 8 * 16;
                        __builtin_prefetch(&image[k0 + row * 784 + column][0]);
                    }
                    if (k % 2 == 0) {
                        const int row = k / 16;
                        const int column = k / 2 % 8 * 16;
                        __builtin_prefetch(&encoder_dense[i + row][j + column]);
                    }
                    f32x16 w[5];
                    UNROLL for (int v = 0; v < 5; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = image_flat[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 5; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 686) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 686) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            f32x16_store(&encoder_dense[i + r][j + v * 16],
                                f32x16_max(sum[r][v] * 0.003921569f + f32x16_load(&encoder_dense_bias[j + v * 16]),
                                f32x16_splat(0.0f)));
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
                for (int k = 0; k < 96; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 127 < i + (k / 4 * 2 + line) / 8 + 4 ? 127 : i + (k / 4 * 2 + line) / 8 + 4;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&image[k0 + row * 784 + column][0]);
                    }
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = (k / 4 * 2 + line) / 8;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&encoder_dense[i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[5];
                        UNROLL for (int v = 0; v < 5; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 4; r++) {
                            const float a = image_flat[i + r][k0 + k + step];
                            UNROLL for (int v = 0; v < 5; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                for (int k = 96; k < 98; k++) {
                    f32x16 w[5];
                    UNROLL for (int v = 0; v < 5; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 4; r++) {
                        const float a = image_flat[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 5; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 686) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 686) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            f32x16_store(&encoder_dense[i + r][j + v * 16],
                                f32x16_max(sum[r][v] * 0.003921569f + f32x16_load(&encoder_dense_bias[j + v * 16]),
                                f32x16_splat(0.0f)));
                }
            }
        }
    }
}

static void encoder_dense(vae *m)
{
    encoder_dense_body(m->encoder_dense_kernel, (const void *)m->image, (const void *)m->image, m->encoder_dense_bias,
                       (void *)(m->arena + 128));
}

// vae.dl:9: model encoder(image: [28, 28, 1]) = image | flatten | dense(400, activation = relu) | dense(2 * latent)
// encoder.dense_1, forward
// 4.1 MFLOP: contract, add: [128, 400], [400, 40], [40] -> [128, 40]
KERNEL static void encoder_dense_1_body(const float (*restrict encoder_dense)[400],
                                        const float (*restrict encoder_dense_1_kernel)[40],
                                        const float *restrict encoder_dense_1_bias,
                                        float (*restrict encoder_dense_1)[40])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 128; i0 += 32)
        for (int i = 0; i < 32; i += 8) {
            // sums of 8 rows x 40 columns in registers
            f32x16 sum[8][2] = {0};
            f32x8 sum2[8] = {0};
            for (int k = 0; k < 400; k += 4) {
                UNROLL for (int line = 0; line < 3; line++) {
                    const int row = 127 < i0 + i + (k / 4 * 3 + line) / 32 + 8 ? 127
                        : i0 + i + (k / 4 * 3 + line) / 32 + 8;
                    const int column = (k / 4 * 3 + line) % 32 * 16;
                    __builtin_prefetch(&encoder_dense[row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&encoder_dense_1_kernel[k + step][v * 16]);
                    const f32x8 w2 = f32x8_load(&encoder_dense_1_kernel[k + step][32]);
                    UNROLL for (int r = 0; r < 8; r++) {
                        const float a = encoder_dense[i0 + i + r][k + step];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                        sum2[r] += a * w2;
                    }
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&encoder_dense_1[i0 + i + r][v * 16],
                        sum[r][v] + f32x16_load(&encoder_dense_1_bias[v * 16]));
            UNROLL for (int r = 0; r < 8; r++)
                f32x8_store(&encoder_dense_1[i0 + i + r][32], sum2[r] + f32x8_load(&encoder_dense_1_bias[32]));
        }
}

static void encoder_dense_1(vae *m)
{
    encoder_dense_1_body((void *)(m->arena + 128), m->encoder_dense_1_kernel, m->encoder_dense_1_bias,
                         (void *)(m->arena + 204928));
}

// vae.dl:18: z            = mean_code + exp(log_variance / 2) * normal([latent])
// vae.dl:17: log_variance = code[latent:]
// 41 kFLOP: slice, mul, exp: [128, 40] -> [128, 20]
KERNEL static void exp_2(vae *m)
{
    const float (*restrict encoder_dense_1)[40] = (void *)(m->arena + 204928);
    float (*restrict exp_2)[20] = (void *)(m->arena + 225408);

    for (int b = 0; b < 128; b++) {
        f32x16_store(&exp_2[b][0], f32x16_exp(f32x16_load(&encoder_dense_1[b][20]) * 0.5f));
        f32x16_store(&exp_2[b][4], f32x16_exp(f32x16_load(&encoder_dense_1[b][24]) * 0.5f));
    }
}

// vae.dl:18: z            = mean_code + exp(log_variance / 2) * normal([latent])
// vae.dl:16: mean_code    = code[:latent]
// 428 kFLOP: random, sub, log, mul, sqrt, cos, slice, add: [128, 40], [128, 20] -> [128, 20]
KERNEL static void z(vae *m)
{
    const float (*restrict encoder_dense_1)[40] = (void *)(m->arena + 204928);
    const float (*restrict exp_2)[20] = (void *)(m->arena + 225408);
    float (*restrict mul)[20] = (void *)(m->arena + 235648);
    float (*restrict z)[20] = (void *)(m->arena + 245888);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 2, b * 20)) * -2.0f);
        const f32x16 t2 = t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 3, b * 20) * 6.2831855f);
        f32x16_store(&mul[b][0], t2);
        f32x16_store(&z[b][0], f32x16_load(&encoder_dense_1[b][0]) + f32x16_load(&exp_2[b][0]) * t2);
        const f32x16 t3 = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 2, b * 20 + 4)) * -2.0f);
        const f32x16 t4 = t3 * f32x16_cos(f32x16_uniform(m->seed, m->draw, 3, b * 20 + 4) * 6.2831855f);
        f32x16_store(&mul[b][4], t4);
        f32x16_store(&z[b][4], f32x16_load(&encoder_dense_1[b][4]) + f32x16_load(&exp_2[b][4]) * t4);
    }
}

// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// decoder.dense, forward
// 2.15 MFLOP: contract, add, max: [20, 400], [128, 20], [400] -> [128, 400]
KERNEL static void decoder_dense_body(const float (*restrict decoder_dense_kernel)[400],
                                      const float (*restrict z)[20],
                                      const float *restrict decoder_dense_bias,
                                      float (*restrict decoder_dense)[400])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 400; j += 80) {
        // 80 columns, copied so that they lie side by side
        alignas(64) float panel[20][80];
        for (int k = 0; k < 20; k++)
            for (int c = 0; c < 80; c += 16)
                f32x16_store(&panel[k][c], f32x16_load(&decoder_dense_kernel[k][j + c]));
        for (int i = 0; i < 120; i += 5) {
            // sums of 5 rows x 80 columns in registers
            f32x16 sum[5][5] = {0};
            for (int k = 0; k < 20; k++) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k * 2 + line) / 8;
                    const int column = (k * 2 + line) % 8 * 16;
                    __builtin_prefetch(&decoder_dense[i + row][j + column]);
                }
                f32x16 w[5];
                UNROLL for (int v = 0; v < 5; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = z[i + r][k];
                    UNROLL for (int v = 0; v < 5; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 5; v++)
                    f32x16_store(&decoder_dense[i + r][j + v * 16],
                        f32x16_max(sum[r][v] + f32x16_load(&decoder_dense_bias[j + v * 16]), f32x16_splat(0.0f)));
        }
        for (int i = 120; i < 128; i += 4) {
            // sums of 4 rows x 80 columns in registers
            f32x16 sum[4][5] = {0};
            for (int k = 0; k < 20; k += 4) {
                UNROLL for (int line = 0; line < 7; line++) {
                    const int row = (k / 4 * 7 + line) / 8;
                    const int column = (k / 4 * 7 + line) % 8 * 16;
                    __builtin_prefetch(&decoder_dense[i + row][j + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[5];
                    UNROLL for (int v = 0; v < 5; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 4; r++) {
                        const float a = z[i + r][k + step];
                        UNROLL for (int v = 0; v < 5; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 4; r++)
                UNROLL for (int v = 0; v < 5; v++)
                    f32x16_store(&decoder_dense[i + r][j + v * 16],
                        f32x16_max(sum[r][v] + f32x16_load(&decoder_dense_bias[j + v * 16]), f32x16_splat(0.0f)));
        }
    }
}

static void decoder_dense(vae *m)
{
    decoder_dense_body(m->decoder_dense_kernel, (void *)(m->arena + 245888), m->decoder_dense_bias,
                       (void *)(m->arena + 256128));
}

// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// decoder.dense_1, forward
// 80.3 MFLOP: contract: [400, 784], [128, 400] -> [128, 784]
KERNEL static void decoder_dense_1_body(const float (*restrict decoder_dense_1_kernel)[784],
                                        const float (*restrict decoder_dense)[400],
                                        float (*restrict decoder_dense_1)[784])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 720; j += 80) {
        alignas(64) float part[128][80];
        for (int k0 = 0; k0 < 400; k0 += 100) {
            // 80 columns, copied so that they lie side by side
            alignas(64) float panel[100][80];
            for (int k = 0; k < 100; k++)
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
                for (int k = 0; k < 100; k++) {
                    if (k % 2 == 0) {
                        const int row = i + k / 16 + 5;
                        const int column = k / 2 % 8 * 16;
                        __builtin_prefetch(&decoder_dense[row][k0 + column]);
                    }
                    if (k % 2 == 0) {
                        const int row = k / 16;
                        const int column = k / 2 % 8 * 16;
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
                if (k0 < 300) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 300) {
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
                for (int k = 0; k < 100; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 127 < i + (k / 4 * 2 + line) / 8 + 4 ? 127 : i + (k / 4 * 2 + line) / 8 + 4;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
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
                if (k0 < 300) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 300) {
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
        for (int k0 = 0; k0 < 400; k0 += 100) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[100][64];
            for (int k = 0; k < 100; k++)
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
                for (int k = 0; k < 100; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = i + (k / 4 * 2 + line) / 8 + 5;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
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
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = decoder_dense[i + r][k0 + k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                if (k0 < 300) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 300) {
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
                for (int k = 0; k < 100; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 127 < i + (k / 4 * 2 + line) / 8 + 4 ? 127 : i + (k / 4 * 2 + line) / 8 + 4;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
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
                if (k0 < 300) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 300) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&decoder_dense_1[i + r][v * 16 + 720], sum[r][v]);
                }
            }
        }
    }
}

static void decoder_dense_1(vae *m)
{
    decoder_dense_1_body(m->decoder_dense_1_kernel, (void *)(m->arena + 256128), (void *)(m->arena + 460928));
}

// vae.dl:21: reconstruction = 28 * 28 * binary_cross_entropy(decoder(z), image, from_logits = true)
// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// vae.dl:13: data mnist("data/mnist") -> image / 255
// decoder.dense_1, binary_cross_entropy, forward and backward
// 6.82 MFLOP: add, abs, neg, exp, max, div, mul, sub, log1p, sum, ...: [128, 784], [784], [128, 28, 28, 1], [128] ->
// [128], [128, 28, 28, 1]
KERNEL static void binary_cross_entropy(vae *m)
{
    const float (*restrict decoder_dense_1)[784] = (void *)(m->arena + 460928);
    const float *restrict decoder_dense_1_bias = m->decoder_dense_1_bias;
    const float (*restrict image)[28][28][1] = m->image;
    const float *restrict batch_weight = m->batch_weight;
    float *restrict binary_cross_entropy_sum = (void *)(m->arena + 1263744);
    float (*restrict binary_cross_entropy_add_grad)[28][28][1] = (void *)(m->arena + 862336);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        alignas(64) float binary_cross_entropy_exp[28][28][1];
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
            binary_cross_entropy_sum[b] = (f32x16_sum(sum) + rest) * 1.0f;
        }
        // binary_cross_entropy_add_grad
        const float batch_weight_i = batch_weight[b];
        const f32x16 t = f32x16_splat(batch_weight_i * 1.0f);
        for (int i = 0; i < 28; i++) {
            const f32x16 binary_cross_entropy_exp_i = f32x16_load(&binary_cross_entropy_exp[i][0][0]);
            const f32x16 y = f32x16_load(&decoder_dense_1[b][i * 28]) + f32x16_load(&decoder_dense_1_bias[i * 28]);
            const f32x16 t2 = binary_cross_entropy_exp_i * (t / (binary_cross_entropy_exp_i + 1.0f)) * f32x16_sign(y);
            const f32x16 t3 = f32x16_load(&image[b][i][0][0]) / 255.0f * (batch_weight_i * -1.0f) - t2;
            f32x16_store(&binary_cross_entropy_add_grad[b][i][0][0],
                t3 + f32x16_select(f32x16_max(y, f32x16_splat(0.0f)) > 0.0f, t, f32x16_splat(0.0f)));
            const f32x16 binary_cross_entropy_exp_i2 = f32x16_load(&binary_cross_entropy_exp[i][12][0]);
            const f32x16 y2 = f32x16_load(&decoder_dense_1[b][i * 28 + 12])
                + f32x16_load(&decoder_dense_1_bias[i * 28 + 12]);
            const f32x16 t4 = binary_cross_entropy_exp_i2 * (t / (binary_cross_entropy_exp_i2 + 1.0f))
                * f32x16_sign(y2);
            const f32x16 t5 = f32x16_load(&image[b][i][12][0]) / 255.0f * (batch_weight_i * -1.0f) - t4;
            f32x16_store(&binary_cross_entropy_add_grad[b][i][12][0],
                t5 + f32x16_select(f32x16_max(y2, f32x16_splat(0.0f)) > 0.0f, t, f32x16_splat(0.0f)));
        }
    }
}

// vae.dl:22: divergence     = sum(exp(log_variance) + mean_code^2 - 1 - log_variance) / 2
// vae.dl:17: log_variance = code[latent:]
// vae.dl:16: mean_code    = code[:latent]
// 51.3 kFLOP: slice, exp, mul, add, sub, sum: [128, 40] -> [128, 20], [128]
KERNEL static void divergence(vae *m)
{
    const float (*restrict encoder_dense_1)[40] = (void *)(m->arena + 204928);
    float (*restrict exp_3)[20] = (void *)(m->arena + 460928);
    float *restrict sum = (void *)(m->arena + 471168);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        // exp
        const f32x16 t = f32x16_exp(f32x16_load(&encoder_dense_1[b][20]));
        const f32x16 t2 = f32x16_exp(f32x16_load(&encoder_dense_1[b][24]));
        f32x16_store(&exp_3[b][0], t);
        f32x16_store(&exp_3[b][4], t2);
        // sum
        const f32x16 mean_code = f32x16_load(&encoder_dense_1[b][0]);
        {
            f32x16 sum_i = f32x16_splat(0.0f);
            float rest = 0.0f;
            const f32x16 t3 = f32x16_load(&exp_3[b][0]) + mean_code * mean_code - 1.0f;
            sum_i += t3 - f32x16_load(&encoder_dense_1[b][20]);
            for (int r = 16; r < 20; r++) {
                const float mean_code2 = encoder_dense_1[b][r];
                const float log_variance = encoder_dense_1[b][r + 20];
                rest += exp_3[b][r] + mean_code2 * mean_code2 - 1.0f - log_variance;
            }
            sum[b] = (f32x16_sum(sum_i) + rest) * 0.5f;
        }
    }
}

// vae.dl:24: minimize reconstruction + divergence
// 384 FLOP: add, mul, sum: [128] -> []
KERNEL static void mean_loss_body(const float *restrict binary_cross_entropy_sum,
                                  const float *restrict sum,
                                  const float *restrict batch_weight,
                                  float *restrict loss)
{
    f32x16 sum_i = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 128; r += 64) {
        const f32x16 t = (f32x16_load(&binary_cross_entropy_sum[r]) + f32x16_load(&sum[r]))
            * f32x16_load(&batch_weight[r]);
        sum_i += t;
        const f32x16 t2 = f32x16_load(&binary_cross_entropy_sum[r + 16]) + f32x16_load(&sum[r + 16]);
        sum2 += t2 * f32x16_load(&batch_weight[r + 16]);
        const f32x16 t3 = f32x16_load(&binary_cross_entropy_sum[r + 32]) + f32x16_load(&sum[r + 32]);
        sum3 += t3 * f32x16_load(&batch_weight[r + 32]);
        const f32x16 t4 = f32x16_load(&binary_cross_entropy_sum[r + 48]) + f32x16_load(&sum[r + 48]);
        sum4 += t4 * f32x16_load(&batch_weight[r + 48]);
    }
    *loss = f32x16_sum(sum_i + sum3 + (sum2 + sum4));
}

static void mean_loss(vae *m)
{
    mean_loss_body((void *)(m->arena + 1263744), (void *)(m->arena + 471168), m->batch_weight, &m->loss);
}

// vae.dl:25: using    adam(0.001)
// adam
// 87 FLOP: add, log, mul, expm1, div, neg, rsqrt: -> []
KERNEL static void adam_rsqrt(vae *m)
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

// vae.dl:27: report   nats = reconstruction, divergence = divergence
// 385 FLOP: greater, select, sum, add: [128] -> []
KERNEL static void sum_body(const float *restrict batch_weight,
                            const float *restrict binary_cross_entropy_sum,
                            float *restrict metrics_nats_0)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 128; r += 64) {
        sum += f32x16_select(f32x16_load(&batch_weight[r]) > 0.0f, f32x16_load(&binary_cross_entropy_sum[r]),
            f32x16_splat(0.0f));
        const i32x16 t = f32x16_load(&batch_weight[r + 16]) > 0.0f;
        sum2 += f32x16_select(t, f32x16_load(&binary_cross_entropy_sum[r + 16]), f32x16_splat(0.0f));
        const i32x16 t2 = f32x16_load(&batch_weight[r + 32]) > 0.0f;
        sum3 += f32x16_select(t2, f32x16_load(&binary_cross_entropy_sum[r + 32]), f32x16_splat(0.0f));
        const i32x16 t3 = f32x16_load(&batch_weight[r + 48]) > 0.0f;
        sum4 += f32x16_select(t3, f32x16_load(&binary_cross_entropy_sum[r + 48]), f32x16_splat(0.0f));
    }
    *metrics_nats_0 = f32x16_sum(sum + sum3 + (sum2 + sum4)) + *metrics_nats_0;
}

static void sum(vae *m)
{
    sum_body(m->batch_weight, (void *)(m->arena + 1263744), &m->metrics_nats_0);
}

// vae.dl:27: report   nats = reconstruction, divergence = divergence
// 390 FLOP: greater, to_real, sum, add, div: [128] -> []
KERNEL static void sum_2_body(const float *restrict batch_weight,
                              const float metrics_nats_0,
                              float *restrict metrics_nats_1,
                              float *restrict reports_nats,
                              float *restrict metrics_divergence_1)
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
    const float t = f32x16_sum(sum + sum3 + (sum2 + sum4));
    const float t2 = t + *metrics_nats_1;
    *metrics_nats_1 = t2;
    *reports_nats = metrics_nats_0 / t2;
    *metrics_divergence_1 = t + *metrics_divergence_1;
}

static void sum_2(vae *m)
{
    sum_2_body(m->batch_weight, m->metrics_nats_0, &m->metrics_nats_1, &m->reports_nats, &m->metrics_divergence_1);
}

// vae.dl:27: report   nats = reconstruction, divergence = divergence
// 389 FLOP: greater, select, sum, add, div: [128] -> []
KERNEL static void sum_3_body(const float *restrict batch_weight,
                              const float *restrict sum,
                              const float metrics_divergence_1,
                              float *restrict metrics_divergence_0,
                              float *restrict reports_divergence)
{
    f32x16 sum_i = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 128; r += 64) {
        sum_i += f32x16_select(f32x16_load(&batch_weight[r]) > 0.0f, f32x16_load(&sum[r]), f32x16_splat(0.0f));
        sum2 += f32x16_select(f32x16_load(&batch_weight[r + 16]) > 0.0f, f32x16_load(&sum[r + 16]), f32x16_splat(0.0f));
        sum3 += f32x16_select(f32x16_load(&batch_weight[r + 32]) > 0.0f, f32x16_load(&sum[r + 32]), f32x16_splat(0.0f));
        sum4 += f32x16_select(f32x16_load(&batch_weight[r + 48]) > 0.0f, f32x16_load(&sum[r + 48]), f32x16_splat(0.0f));
    }
    const float t = f32x16_sum(sum_i + sum3 + (sum2 + sum4)) + *metrics_divergence_0;
    *metrics_divergence_0 = t;
    *reports_divergence = t / metrics_divergence_1;
}

static void sum_3(vae *m)
{
    sum_3_body(m->batch_weight, (void *)(m->arena + 471168), m->metrics_divergence_1, &m->metrics_divergence_0,
               &m->reports_divergence);
}

// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// vae.dl:25: using    adam(0.001)
// decoder.dense_1, adam, backward; updates decoder.dense_1.bias
// 117 kFLOP: sum, mul, sub, add, sqrt, div: [128, 28, 28, 1] -> [8, 784], [784]
KERNEL static void decoder_dense_1_bias_grad(vae *m)
{
    const float (*restrict binary_cross_entropy_add_grad)[784] = (void *)(m->arena + 862336);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float (*restrict partial)[784] = (void *)(m->arena + 471168);
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
                sum += f32x16_load(&binary_cross_entropy_add_grad[chunk * 16 + b][j]);
                sum2 += f32x16_load(&binary_cross_entropy_add_grad[chunk * 16 + b][j + 16]);
                sum3 += f32x16_load(&binary_cross_entropy_add_grad[chunk * 16 + b][j + 32]);
                sum4 += f32x16_load(&binary_cross_entropy_add_grad[chunk * 16 + b][j + 48]);
                sum5 += f32x16_load(&binary_cross_entropy_add_grad[chunk * 16 + b][j + 64]);
                sum6 += f32x16_load(&binary_cross_entropy_add_grad[chunk * 16 + b][j + 80]);
                sum7 += f32x16_load(&binary_cross_entropy_add_grad[chunk * 16 + b][j + 96]);
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

// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// decoder.dense_1, decoder.dense, backward
// 80.4 MFLOP: contract, greater, select: [400, 784], [128, 28, 28, 1], [128, 400] -> [128, 400]
KERNEL static void decoder_dense_1_input_grad(vae *m)
{
    const float (*restrict decoder_dense_1_kernel)[784] = m->decoder_dense_1_kernel;
    const float (*binary_cross_entropy_add_grad)[1] = (void *)(m->arena + 862336);
    const float (*restrict decoder_dense)[400] = (void *)(m->arena + 256128);
    const float (*binary_cross_entropy_add_grad_flat)[784] = (void *)(m->arena + 862336);
    float (*restrict decoder_dense_1_input_grad)[400] = (void *)(m->arena + 471168);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 400; j += 80) {
        alignas(64) float part[128][80];
        for (int k0 = 0; k0 < 784; k0 += 98) {
            // 80 columns, copied so that they lie side by side
            alignas(64) float panel[98][80];
            for (int c = 0; c < 80; c += 16)
                for (int k = 0; k < 96; k += 16)
                    f32x16_transpose(&panel[k][c], 80, &decoder_dense_1_kernel[j + c][k0 + k], 784);
            for (int c = 0; c < 80; c++)
                for (int k = 96; k < 98; k++)
                    panel[k][c] = decoder_dense_1_kernel[j + c][k0 + k];
            for (int i = 0; i < 120; i += 5) {
                // sums of 5 rows x 80 columns in registers
                f32x16 sum[5][5] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 98; k++) {
                    if (k % 2 == 0) {
                        const int row = i + k / 16 + 5;
                        const int column = k / 2 % 8 * 16;
                        __builtin_prefetch(&binary_cross_entropy_add_grad[k0 + row * 784 + column][0]);
                    }
                    if (k % 2 == 0) {
                        const int row = k / 16;
                        const int column = k / 2 % 8 * 16;
                        __builtin_prefetch(&decoder_dense[i + row][j + column]);
                        __builtin_prefetch(&decoder_dense_1_input_grad[i + row][j + column]);
                    }
                    f32x16 w[5];
                    UNROLL for (int v = 0; v < 5; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = binary_cross_entropy_add_grad_flat[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 5; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 686) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 686) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            f32x16_store(&decoder_dense_1_input_grad[i + r][j + v * 16],
                                f32x16_select(f32x16_load(&decoder_dense[i + r][j + v * 16]) > 0.0f, sum[r][v],
                                f32x16_splat(0.0f)));
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
                for (int k = 0; k < 96; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 127 < i + (k / 4 * 2 + line) / 8 + 4 ? 127 : i + (k / 4 * 2 + line) / 8 + 4;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&binary_cross_entropy_add_grad[k0 + row * 784 + column][0]);
                    }
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = (k / 4 * 2 + line) / 8;
                        const int column = (k / 4 * 2 + line) % 8 * 16;
                        __builtin_prefetch(&decoder_dense[i + row][j + column]);
                        __builtin_prefetch(&decoder_dense_1_input_grad[i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[5];
                        UNROLL for (int v = 0; v < 5; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 4; r++) {
                            const float a = binary_cross_entropy_add_grad_flat[i + r][k0 + k + step];
                            UNROLL for (int v = 0; v < 5; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                for (int k = 96; k < 98; k++) {
                    f32x16 w[5];
                    UNROLL for (int v = 0; v < 5; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 4; r++) {
                        const float a = binary_cross_entropy_add_grad_flat[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 5; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 686) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 686) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 5; v++)
                            f32x16_store(&decoder_dense_1_input_grad[i + r][j + v * 16],
                                f32x16_select(f32x16_load(&decoder_dense[i + r][j + v * 16]) > 0.0f, sum[r][v],
                                f32x16_splat(0.0f)));
                }
            }
        }
    }
}

// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// vae.dl:25: using    adam(0.001)
// decoder.dense_1, adam, backward; updates decoder.dense_1.kernel
// 86.9 MFLOP: contract, mul, sub, add, sqrt, div: [128, 400], [128, 28, 28, 1] -> [400, 784]
KERNEL static void decoder_dense_1_kernel_grad(vae *m)
{
    const float (*restrict decoder_dense)[400] = (void *)(m->arena + 256128);
    const float (*restrict binary_cross_entropy_add_grad)[784] = (void *)(m->arena + 862336);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float (*restrict decoder_dense_1_kernel)[784] = m->decoder_dense_1_kernel;
    float (*restrict decoder_dense_1_kernel_m)[784] = m->decoder_dense_1_kernel_m;
    float (*restrict decoder_dense_1_kernel_v)[784] = m->decoder_dense_1_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 348; i0 += 58) {
        for (int j02 = 0; j02 < 624; j02 += 208) {
            alignas(64) float part[58][208];
            for (int j = 0; j < 192; j += 32)
                for (int i = 0; i < 58; i++)
                    for (int c = 0; c < 32; c += 16)
                        f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
            for (int i = 0; i < 58; i++)
                f32x16_store(&part[i][192], f32x16_splat(0.0f));
            for (int k0 = 0; k0 < 128; k0 += 64) {
                // 58 rows, copied so that they lie side by side
                alignas(64) float lines[64][80];
                for (int k = 0; k < 64; k++) {
                    for (int i = 0; i < 48; i += 16)
                        f32x16_store(&lines[k][i], f32x16_load(&decoder_dense[k0 + k][i0 + i]));
                    f32x8_store(&lines[k][48], f32x8_load(&decoder_dense[k0 + k][i0 + 48]));
                    f32x2_store(&lines[k][56], f32x2_load(&decoder_dense[k0 + k][i0 + 56]));
                }
                for (int j = 0; j < 192; j += 32) {
                    for (int i = 0; i < 36; i += 12) {
                        // sums of 12 rows x 32 columns in registers
                        f32x16 sum[12][2];
                        UNROLL for (int r = 0; r < 12; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                        for (int k = 0; k < 64; k += 4) {
                            UNROLL for (int line = 0; line < 3; line++) {
                                const int t = 127 < k0 + i * 2 + (k / 4 * 3 + line) / 2 + 64;
                                const int next = t ? 127 : k0 + i * 2 + (k / 4 * 3 + line) / 2 + 64;
                                __builtin_prefetch(&binary_cross_entropy_add_grad[next][j02 + j
                                    + (k / 4 * 3 + line) % 2 * 16]);
                            }
                            UNROLL for (int line = 0; line < 2; line++) {
                                const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                                    : k0 + i * 2 + k / 4 * 2 + line + 64;
                                __builtin_prefetch(&decoder_dense[next][i0 + (42 < j / 32 * 16 ? 42 : j / 32 * 16)]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&binary_cross_entropy_add_grad[k0 + k + step][j02 + j + v * 16]);
                                UNROLL for (int r = 0; r < 12; r++) {
                                    const float a = lines[k + step][i + r];
                                    UNROLL for (int v = 0; v < 2; v++)
                                        sum[r][v] += a * w[v];
                                }
                            }
                        }
                        UNROLL for (int r = 0; r < 12; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                    }
                    for (int i = 36; i < 58; i += 11) {
                        // sums of 11 rows x 32 columns in registers
                        f32x16 sum[11][2];
                        UNROLL for (int r = 0; r < 11; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                        for (int k = 0; k < 64; k += 4) {
                            UNROLL for (int line = 0; line < 3; line++)
                                __builtin_prefetch(&binary_cross_entropy_add_grad[127][j02 + j
                                    + (k / 4 * 3 + line) % 2 * 16]);
                            UNROLL for (int line = 0; line < 2; line++)
                                __builtin_prefetch(&decoder_dense[127][i0 + (42 < j / 32 * 16 ? 42 : j / 32 * 16)]);
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&binary_cross_entropy_add_grad[k0 + k + step][j02 + j + v * 16]);
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
                for (int i = 0; i < 36; i += 12) {
                    // sums of 12 rows x 16 columns in registers
                    f32x16 sum[12];
                    UNROLL for (int r = 0; r < 12; r++)
                        sum[r] = f32x16_load(&part[i + r][192]);
                    for (int k = 0; k < 64; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                                : k0 + i * 2 + k / 4 * 2 + line + 64;
                            __builtin_prefetch(&binary_cross_entropy_add_grad[next][j02 + 192]);
                        }
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                                : k0 + i * 2 + k / 4 * 2 + line + 64;
                            __builtin_prefetch(&decoder_dense[next][i0 + 42]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            const f32x16 w = f32x16_load(&binary_cross_entropy_add_grad[k0 + k + step][j02 + 192]);
                            UNROLL for (int r = 0; r < 12; r++)
                                sum[r] += lines[k + step][i + r] * w;
                        }
                    }
                    UNROLL for (int r = 0; r < 12; r++)
                        f32x16_store(&part[i + r][192], sum[r]);
                }
                for (int i = 36; i < 58; i += 11) {
                    // sums of 11 rows x 16 columns in registers
                    f32x16 sum[11];
                    UNROLL for (int r = 0; r < 11; r++)
                        sum[r] = f32x16_load(&part[i + r][192]);
                    for (int k = 0; k < 64; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++)
                            __builtin_prefetch(&binary_cross_entropy_add_grad[127][j02 + 192]);
                        UNROLL for (int line = 0; line < 2; line++)
                            __builtin_prefetch(&decoder_dense[127][i0 + 42]);
                        UNROLL for (int step = 0; step < 4; step++) {
                            const f32x16 w = f32x16_load(&binary_cross_entropy_add_grad[k0 + k + step][j02 + 192]);
                            UNROLL for (int r = 0; r < 11; r++)
                                sum[r] += lines[k + step][i + r] * w;
                        }
                    }
                    UNROLL for (int r = 0; r < 11; r++)
                        f32x16_store(&part[i + r][192], sum[r]);
                }
            }
            for (int j = 0; j < 192; j += 32)
                for (int i = 0; i < 58; i++)
                    for (int c = 0; c < 32; c += 16) {
                        const f32x16 sum = f32x16_load(&part[i][j + c]);
                        const f32x16 t = f32x16_load(&decoder_dense_1_kernel_m[i0 + i][j02 + j + c]) * beta_1;
                        const f32x16 m2 = t + sum * (1.0f - beta_1);
                        const f32x16 t2 = f32x16_load(&decoder_dense_1_kernel_v[i0 + i][j02 + j + c]) * beta_2;
                        const f32x16 v = t2 + sum * sum * (1.0f - beta_2);
                        const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                        f32x16_store(&decoder_dense_1_kernel[i0 + i][j02 + j + c],
                            f32x16_load(&decoder_dense_1_kernel[i0 + i][j02 + j + c]) - t3);
                        f32x16_store(&decoder_dense_1_kernel_m[i0 + i][j02 + j + c], m2);
                        f32x16_store(&decoder_dense_1_kernel_v[i0 + i][j02 + j + c], v);
                    }
            for (int i = 0; i < 58; i++) {
                const f32x16 sum = f32x16_load(&part[i][192]);
                const f32x16 m2 = f32x16_load(&decoder_dense_1_kernel_m[i0 + i][j02 + 192]) * beta_1
                    + sum * (1.0f - beta_1);
                const f32x16 t = f32x16_load(&decoder_dense_1_kernel_v[i0 + i][j02 + 192]) * beta_2;
                const f32x16 v = t + sum * sum * (1.0f - beta_2);
                const f32x16 t2 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                f32x16_store(&decoder_dense_1_kernel[i0 + i][j02 + 192],
                    f32x16_load(&decoder_dense_1_kernel[i0 + i][j02 + 192]) - t2);
                f32x16_store(&decoder_dense_1_kernel_m[i0 + i][j02 + 192], m2);
                f32x16_store(&decoder_dense_1_kernel_v[i0 + i][j02 + 192], v);
            }
        }
        {
            alignas(64) float part[58][176];
            for (int j = 0; j < 160; j += 32)
                for (int i = 0; i < 58; i++)
                    for (int c = 0; c < 32; c += 16)
                        f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
            for (int k0 = 0; k0 < 128; k0 += 64) {
                // 58 rows, copied so that they lie side by side
                alignas(64) float lines[64][80];
                for (int k = 0; k < 64; k++) {
                    for (int i = 0; i < 48; i += 16)
                        f32x16_store(&lines[k][i], f32x16_load(&decoder_dense[k0 + k][i0 + i]));
                    f32x8_store(&lines[k][48], f32x8_load(&decoder_dense[k0 + k][i0 + 48]));
                    f32x2_store(&lines[k][56], f32x2_load(&decoder_dense[k0 + k][i0 + 56]));
                }
                for (int j = 0; j < 160; j += 32) {
                    for (int i = 0; i < 36; i += 12) {
                        // sums of 12 rows x 32 columns in registers
                        f32x16 sum[12][2];
                        UNROLL for (int r = 0; r < 12; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                        for (int k = 0; k < 64; k += 4) {
                            UNROLL for (int line = 0; line < 3; line++) {
                                const int t = 127 < k0 + i * 2 + (k / 4 * 3 + line) / 2 + 64;
                                const int next = t ? 127 : k0 + i * 2 + (k / 4 * 3 + line) / 2 + 64;
                                __builtin_prefetch(&binary_cross_entropy_add_grad[next][j + (k / 4 * 3 + line) % 2 * 16
                                    + 624]);
                            }
                            UNROLL for (int line = 0; line < 2; line++) {
                                const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                                    : k0 + i * 2 + k / 4 * 2 + line + 64;
                                __builtin_prefetch(&decoder_dense[next][i0 + (42 < j / 32 * 16 ? 42 : j / 32 * 16)]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&binary_cross_entropy_add_grad[k0 + k + step][j + v * 16 + 624]);
                                UNROLL for (int r = 0; r < 12; r++) {
                                    const float a = lines[k + step][i + r];
                                    UNROLL for (int v = 0; v < 2; v++)
                                        sum[r][v] += a * w[v];
                                }
                            }
                        }
                        UNROLL for (int r = 0; r < 12; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                    }
                    for (int i = 36; i < 58; i += 11) {
                        // sums of 11 rows x 32 columns in registers
                        f32x16 sum[11][2];
                        UNROLL for (int r = 0; r < 11; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                        for (int k = 0; k < 64; k += 4) {
                            UNROLL for (int line = 0; line < 3; line++)
                                __builtin_prefetch(&binary_cross_entropy_add_grad[127][j + (k / 4 * 3 + line) % 2 * 16
                                    + 624]);
                            UNROLL for (int line = 0; line < 2; line++)
                                __builtin_prefetch(&decoder_dense[127][i0 + (42 < j / 32 * 16 ? 42 : j / 32 * 16)]);
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&binary_cross_entropy_add_grad[k0 + k + step][j + v * 16 + 624]);
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
            }
            for (int j = 0; j < 160; j += 32)
                for (int i = 0; i < 58; i++)
                    for (int c = 0; c < 32; c += 16) {
                        const f32x16 sum = f32x16_load(&part[i][j + c]);
                        const f32x16 t = f32x16_load(&decoder_dense_1_kernel_m[i0 + i][j + c + 624]) * beta_1;
                        const f32x16 m2 = t + sum * (1.0f - beta_1);
                        const f32x16 t2 = f32x16_load(&decoder_dense_1_kernel_v[i0 + i][j + c + 624]) * beta_2;
                        const f32x16 v = t2 + sum * sum * (1.0f - beta_2);
                        const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                        f32x16_store(&decoder_dense_1_kernel[i0 + i][j + c + 624],
                            f32x16_load(&decoder_dense_1_kernel[i0 + i][j + c + 624]) - t3);
                        f32x16_store(&decoder_dense_1_kernel_m[i0 + i][j + c + 624], m2);
                        f32x16_store(&decoder_dense_1_kernel_v[i0 + i][j + c + 624], v);
                    }
        }
    }
    #pragma omp for schedule(static) nowait
    for (int j02 = 0; j02 < 624; j02 += 208) {
        alignas(64) float part[52][208];
        for (int j = 0; j < 192; j += 32)
            for (int i = 0; i < 52; i++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
        for (int i = 0; i < 52; i++)
            f32x16_store(&part[i][192], f32x16_splat(0.0f));
        for (int k0 = 0; k0 < 128; k0 += 64) {
            // 52 rows, copied so that they lie side by side
            alignas(64) float lines[64][80];
            for (int k = 0; k < 64; k++) {
                for (int i = 0; i < 48; i += 16)
                    f32x16_store(&lines[k][i], f32x16_load(&decoder_dense[k0 + k][i + 348]));
                f32x4_store(&lines[k][48], f32x4_load(&decoder_dense[k0 + k][396]));
            }
            for (int j = 0; j < 192; j += 32) {
                for (int i = 0; i < 22; i += 11) {
                    // sums of 11 rows x 32 columns in registers
                    f32x16 sum[11][2];
                    UNROLL for (int r = 0; r < 11; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                    for (int k = 0; k < 64; k += 4) {
                        UNROLL for (int line = 0; line < 3; line++) {
                            const int t = 127 < k0 + i * 2 + (k / 4 * 3 + line) / 2 + 64;
                            const int next = t ? 127 : k0 + i * 2 + (k / 4 * 3 + line) / 2 + 64;
                            __builtin_prefetch(&binary_cross_entropy_add_grad[next][j02 + j
                                + (k / 4 * 3 + line) % 2 * 16]);
                        }
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                                : k0 + i * 2 + k / 4 * 2 + line + 64;
                            __builtin_prefetch(&decoder_dense[next][(42 < j / 32 * 16 ? 42 : j / 32 * 16) + 348]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&binary_cross_entropy_add_grad[k0 + k + step][j02 + j + v * 16]);
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
                for (int i = 22; i < 52; i += 10) {
                    // sums of 10 rows x 32 columns in registers
                    f32x16 sum[10][2];
                    UNROLL for (int r = 0; r < 10; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                    for (int k = 0; k < 64; k += 4) {
                        UNROLL for (int line = 0; line < 3; line++) {
                            const int t = 127 < k0 + i * 2 + (k / 4 * 3 + line) / 2 + 64;
                            const int next = t ? 127 : k0 + i * 2 + (k / 4 * 3 + line) / 2 + 64;
                            __builtin_prefetch(&binary_cross_entropy_add_grad[next][j02 + j
                                + (k / 4 * 3 + line) % 2 * 16]);
                        }
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                                : k0 + i * 2 + k / 4 * 2 + line + 64;
                            __builtin_prefetch(&decoder_dense[next][(42 < j / 32 * 16 ? 42 : j / 32 * 16) + 348]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&binary_cross_entropy_add_grad[k0 + k + step][j02 + j + v * 16]);
                            UNROLL for (int r = 0; r < 10; r++) {
                                const float a = lines[k + step][i + r];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    UNROLL for (int r = 0; r < 10; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                }
            }
            for (int i = 0; i < 22; i += 11) {
                // sums of 11 rows x 16 columns in registers
                f32x16 sum[11];
                UNROLL for (int r = 0; r < 11; r++)
                    sum[r] = f32x16_load(&part[i + r][192]);
                for (int k = 0; k < 64; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                            : k0 + i * 2 + k / 4 * 2 + line + 64;
                        __builtin_prefetch(&binary_cross_entropy_add_grad[next][j02 + 192]);
                    }
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                            : k0 + i * 2 + k / 4 * 2 + line + 64;
                        __builtin_prefetch(&decoder_dense[next][390]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        const f32x16 w = f32x16_load(&binary_cross_entropy_add_grad[k0 + k + step][j02 + 192]);
                        UNROLL for (int r = 0; r < 11; r++)
                            sum[r] += lines[k + step][i + r] * w;
                    }
                }
                UNROLL for (int r = 0; r < 11; r++)
                    f32x16_store(&part[i + r][192], sum[r]);
            }
            for (int i = 22; i < 52; i += 10) {
                // sums of 10 rows x 16 columns in registers
                f32x16 sum[10];
                UNROLL for (int r = 0; r < 10; r++)
                    sum[r] = f32x16_load(&part[i + r][192]);
                for (int k = 0; k < 64; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                            : k0 + i * 2 + k / 4 * 2 + line + 64;
                        __builtin_prefetch(&binary_cross_entropy_add_grad[next][j02 + 192]);
                    }
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                            : k0 + i * 2 + k / 4 * 2 + line + 64;
                        __builtin_prefetch(&decoder_dense[next][390]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        const f32x16 w = f32x16_load(&binary_cross_entropy_add_grad[k0 + k + step][j02 + 192]);
                        UNROLL for (int r = 0; r < 10; r++)
                            sum[r] += lines[k + step][i + r] * w;
                    }
                }
                UNROLL for (int r = 0; r < 10; r++)
                    f32x16_store(&part[i + r][192], sum[r]);
            }
        }
        for (int j = 0; j < 192; j += 32)
            for (int i = 0; i < 52; i++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum = f32x16_load(&part[i][j + c]);
                    const f32x16 t = f32x16_load(&decoder_dense_1_kernel_m[i + 348][j02 + j + c]) * beta_1;
                    const f32x16 m2 = t + sum * (1.0f - beta_1);
                    const f32x16 t2 = f32x16_load(&decoder_dense_1_kernel_v[i + 348][j02 + j + c]) * beta_2;
                    const f32x16 v = t2 + sum * sum * (1.0f - beta_2);
                    const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                    f32x16_store(&decoder_dense_1_kernel[i + 348][j02 + j + c],
                        f32x16_load(&decoder_dense_1_kernel[i + 348][j02 + j + c]) - t3);
                    f32x16_store(&decoder_dense_1_kernel_m[i + 348][j02 + j + c], m2);
                    f32x16_store(&decoder_dense_1_kernel_v[i + 348][j02 + j + c], v);
                }
        for (int i = 0; i < 52; i++) {
            const f32x16 sum = f32x16_load(&part[i][192]);
            const f32x16 m2 = f32x16_load(&decoder_dense_1_kernel_m[i + 348][j02 + 192]) * beta_1
                + sum * (1.0f - beta_1);
            const f32x16 t = f32x16_load(&decoder_dense_1_kernel_v[i + 348][j02 + 192]) * beta_2;
            const f32x16 v = t + sum * sum * (1.0f - beta_2);
            const f32x16 t2 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
            f32x16_store(&decoder_dense_1_kernel[i + 348][j02 + 192],
                f32x16_load(&decoder_dense_1_kernel[i + 348][j02 + 192]) - t2);
            f32x16_store(&decoder_dense_1_kernel_m[i + 348][j02 + 192], m2);
            f32x16_store(&decoder_dense_1_kernel_v[i + 348][j02 + 192], v);
        }
    }
    #pragma omp single nowait
    {
        alignas(64) float part[52][176];
        for (int j = 0; j < 160; j += 32)
            for (int i = 0; i < 52; i++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
        for (int k0 = 0; k0 < 128; k0 += 64) {
            // 52 rows, copied so that they lie side by side
            alignas(64) float lines[64][80];
            for (int k = 0; k < 64; k++) {
                for (int i = 0; i < 48; i += 16)
                    f32x16_store(&lines[k][i], f32x16_load(&decoder_dense[k0 + k][i + 348]));
                f32x4_store(&lines[k][48], f32x4_load(&decoder_dense[k0 + k][396]));
            }
            for (int j = 0; j < 160; j += 32) {
                for (int i = 0; i < 22; i += 11) {
                    // sums of 11 rows x 32 columns in registers
                    f32x16 sum[11][2];
                    UNROLL for (int r = 0; r < 11; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                    for (int k = 0; k < 64; k += 4) {
                        UNROLL for (int line = 0; line < 3; line++) {
                            const int t = 127 < k0 + i * 2 + (k / 4 * 3 + line) / 2 + 64;
                            const int next = t ? 127 : k0 + i * 2 + (k / 4 * 3 + line) / 2 + 64;
                            __builtin_prefetch(&binary_cross_entropy_add_grad[next][j + (k / 4 * 3 + line) % 2 * 16
                                + 624]);
                        }
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                                : k0 + i * 2 + k / 4 * 2 + line + 64;
                            __builtin_prefetch(&decoder_dense[next][(42 < j / 32 * 16 ? 42 : j / 32 * 16) + 348]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&binary_cross_entropy_add_grad[k0 + k + step][j + v * 16 + 624]);
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
                for (int i = 22; i < 52; i += 10) {
                    // sums of 10 rows x 32 columns in registers
                    f32x16 sum[10][2];
                    UNROLL for (int r = 0; r < 10; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                    for (int k = 0; k < 64; k += 4) {
                        UNROLL for (int line = 0; line < 3; line++) {
                            const int t = 127 < k0 + i * 2 + (k / 4 * 3 + line) / 2 + 64;
                            const int next = t ? 127 : k0 + i * 2 + (k / 4 * 3 + line) / 2 + 64;
                            __builtin_prefetch(&binary_cross_entropy_add_grad[next][j + (k / 4 * 3 + line) % 2 * 16
                                + 624]);
                        }
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                                : k0 + i * 2 + k / 4 * 2 + line + 64;
                            __builtin_prefetch(&decoder_dense[next][(42 < j / 32 * 16 ? 42 : j / 32 * 16) + 348]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&binary_cross_entropy_add_grad[k0 + k + step][j + v * 16 + 624]);
                            UNROLL for (int r = 0; r < 10; r++) {
                                const float a = lines[k + step][i + r];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    UNROLL for (int r = 0; r < 10; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                }
            }
        }
        for (int j = 0; j < 160; j += 32)
            for (int i = 0; i < 52; i++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum = f32x16_load(&part[i][j + c]);
                    const f32x16 t = f32x16_load(&decoder_dense_1_kernel_m[i + 348][j + c + 624]) * beta_1;
                    const f32x16 m2 = t + sum * (1.0f - beta_1);
                    const f32x16 t2 = f32x16_load(&decoder_dense_1_kernel_v[i + 348][j + c + 624]) * beta_2;
                    const f32x16 v = t2 + sum * sum * (1.0f - beta_2);
                    const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                    f32x16_store(&decoder_dense_1_kernel[i + 348][j + c + 624],
                        f32x16_load(&decoder_dense_1_kernel[i + 348][j + c + 624]) - t3);
                    f32x16_store(&decoder_dense_1_kernel_m[i + 348][j + c + 624], m2);
                    f32x16_store(&decoder_dense_1_kernel_v[i + 348][j + c + 624], v);
                }
    }
}

// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// vae.dl:25: using    adam(0.001)
// decoder.dense, adam, backward; updates decoder.dense.bias
// 59.6 kFLOP: sum, mul, sub, add, sqrt, div: [128, 400] -> [16, 400], [400]
KERNEL static void decoder_dense_bias_grad_body(const float (*restrict decoder_dense_1_input_grad)[400],
                                                const float beta_1,
                                                const float beta_2,
                                                const float adam_rate,
                                                const float adam_rsqrt,
                                                const float epsilon,
                                                float (*restrict partial)[400],
                                                float *restrict decoder_dense_bias,
                                                float *restrict decoder_dense_bias_m,
                                                float *restrict decoder_dense_bias_v)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 16; chunk++)
        for (int j = 0; j < 400; j += 80) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            for (int b = 0; b < 8; b++) {
                sum += f32x16_load(&decoder_dense_1_input_grad[chunk * 8 + b][j]);
                sum2 += f32x16_load(&decoder_dense_1_input_grad[chunk * 8 + b][j + 16]);
                sum3 += f32x16_load(&decoder_dense_1_input_grad[chunk * 8 + b][j + 32]);
                sum4 += f32x16_load(&decoder_dense_1_input_grad[chunk * 8 + b][j + 48]);
                sum5 += f32x16_load(&decoder_dense_1_input_grad[chunk * 8 + b][j + 64]);
            }
            f32x16_store(&partial[chunk][j], sum);
            f32x16_store(&partial[chunk][j + 16], sum2);
            f32x16_store(&partial[chunk][j + 32], sum3);
            f32x16_store(&partial[chunk][j + 48], sum4);
            f32x16_store(&partial[chunk][j + 64], sum5);
        }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int j = 0; j < 400; j++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 16; chunk++)
                sum += partial[chunk][j];
            const float m2 = decoder_dense_bias_m[j] * beta_1 + sum * (1.0f - beta_1);
            const float v = decoder_dense_bias_v[j] * beta_2 + sum * sum * (1.0f - beta_2);
            decoder_dense_bias[j] -= m2 * adam_rate / (f32_sqrt(v) * adam_rsqrt + epsilon);
            decoder_dense_bias_m[j] = m2;
            decoder_dense_bias_v[j] = v;
        }
    }
}

static void decoder_dense_bias_grad(vae *m)
{
    decoder_dense_bias_grad_body((void *)(m->arena + 471168), m->beta_1, m->beta_2, *(const float *)(m->arena + 0),
                                 *(const float *)(m->arena + 64), m->epsilon, (void *)(m->arena + 256128),
                                 m->decoder_dense_bias, m->decoder_dense_bias_m, m->decoder_dense_bias_v);
}

// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// decoder.dense, backward
// 2.05 MFLOP: contract: [20, 400], [128, 400] -> [128, 20]
KERNEL static void decoder_dense_z_grad(vae *m)
{
    const float (*restrict decoder_dense_kernel)[400] = m->decoder_dense_kernel;
    const float (*restrict decoder_dense_1_input_grad)[400] = (void *)(m->arena + 471168);
    float (*restrict decoder_dense_z_grad)[20] = (void *)(m->arena + 256128);

    alignas(64) float part[128][20];
    for (int k0 = 0; k0 < 400; k0 += 100) {
        // 20 columns, copied so that they lie side by side
        alignas(64) float panel[100][20];
        for (int k = 0; k < 96; k += 16)
            f32x16_transpose(&panel[k][0], 20, &decoder_dense_kernel[0][k0 + k], 400);
        for (int c = 0; c < 16; c++)
            for (int k = 96; k < 100; k++)
                panel[k][c] = decoder_dense_kernel[c][k0 + k];
        for (int c = 16; c < 20; c++)
            for (int k = 0; k < 100; k++)
                panel[k][c] = decoder_dense_kernel[c][k0 + k];
        for (int i = 0; i < 104; i += 13) {
            // sums of 13 rows x 20 columns in registers
            f32x16 sum[13] = {0};
            f32x4 sum2[13] = {0};
            if (0 < k0) {
                UNROLL for (int r = 0; r < 13; r++)
                    sum[r] = f32x16_load(&part[i + r][0]);
                UNROLL for (int r = 0; r < 13; r++)
                    sum2[r] = f32x4_load(&part[i + r][16]);
            }
            for (int k = 0; k < 100; k += 4) {
                UNROLL for (int line = 0; line < 5; line++) {
                    const int row = i + (k / 4 * 5 + line) / 8 + 13;
                    const int column = (k / 4 * 5 + line) % 8 * 16;
                    __builtin_prefetch(&decoder_dense_1_input_grad[row][k0 + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    const f32x16 w = f32x16_load(&panel[k + step][0]);
                    const f32x4 w2 = f32x4_load(&panel[k + step][16]);
                    UNROLL for (int r = 0; r < 13; r++) {
                        const float a = decoder_dense_1_input_grad[i + r][k0 + k + step];
                        sum[r] += a * w;
                        sum2[r] += a * w2;
                    }
                }
            }
            if (k0 < 300) {
                UNROLL for (int r = 0; r < 13; r++)
                    f32x16_store(&part[i + r][0], sum[r]);
                UNROLL for (int r = 0; r < 13; r++)
                    f32x4_store(&part[i + r][16], sum2[r]);
            }
            if (k0 >= 300) {
                UNROLL for (int r = 0; r < 13; r++)
                    f32x16_store(&decoder_dense_z_grad[i + r][0], sum[r]);
                UNROLL for (int r = 0; r < 13; r++)
                    f32x4_store(&decoder_dense_z_grad[i + r][16], sum2[r]);
            }
        }
        for (int i = 104; i < 128; i += 12) {
            // sums of 12 rows x 20 columns in registers
            f32x16 sum[12] = {0};
            f32x4 sum2[12] = {0};
            if (0 < k0) {
                UNROLL for (int r = 0; r < 12; r++)
                    sum[r] = f32x16_load(&part[i + r][0]);
                UNROLL for (int r = 0; r < 12; r++)
                    sum2[r] = f32x4_load(&part[i + r][16]);
            }
            for (int k = 0; k < 100; k += 4) {
                UNROLL for (int line = 0; line < 4; line++) {
                    const int row = 127 < i + (k / 4 * 4 + line) / 8 + 12 ? 127 : i + (k / 4 * 4 + line) / 8 + 12;
                    const int column = (k / 4 * 4 + line) % 8 * 16;
                    __builtin_prefetch(&decoder_dense_1_input_grad[row][k0 + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    const f32x16 w = f32x16_load(&panel[k + step][0]);
                    const f32x4 w2 = f32x4_load(&panel[k + step][16]);
                    UNROLL for (int r = 0; r < 12; r++) {
                        const float a = decoder_dense_1_input_grad[i + r][k0 + k + step];
                        sum[r] += a * w;
                        sum2[r] += a * w2;
                    }
                }
            }
            if (k0 < 300) {
                UNROLL for (int r = 0; r < 12; r++)
                    f32x16_store(&part[i + r][0], sum[r]);
                UNROLL for (int r = 0; r < 12; r++)
                    f32x4_store(&part[i + r][16], sum2[r]);
            }
            if (k0 >= 300) {
                UNROLL for (int r = 0; r < 12; r++)
                    f32x16_store(&decoder_dense_z_grad[i + r][0], sum[r]);
                UNROLL for (int r = 0; r < 12; r++)
                    f32x4_store(&decoder_dense_z_grad[i + r][16], sum2[r]);
            }
        }
    }
}

// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// vae.dl:25: using    adam(0.001)
// decoder.dense, adam, backward; updates decoder.dense.kernel
// 2.22 MFLOP: contract, mul, sub, add, sqrt, div: [128, 400], [128, 20] -> [20, 400]
KERNEL static void decoder_dense_kernel_grad(vae *m)
{
    const float (*restrict decoder_dense_1_input_grad)[400] = (void *)(m->arena + 471168);
    const float (*restrict z)[20] = (void *)(m->arena + 245888);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float (*restrict decoder_dense_kernel)[400] = m->decoder_dense_kernel;
    float (*restrict decoder_dense_kernel_m)[400] = m->decoder_dense_kernel_m;
    float (*restrict decoder_dense_kernel_v)[400] = m->decoder_dense_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 400; j += 80)
        for (int i = 0; i < 20; i += 5) {
            // sums of 5 rows x 80 columns in registers
            f32x16 sum[5][5] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[5];
                UNROLL for (int v = 0; v < 5; v++)
                    w[v] = f32x16_load(&decoder_dense_1_input_grad[k][j + v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = z[k][i + r];
                    UNROLL for (int v = 0; v < 5; v++)
                        sum[r][v] += a * w[v];
                }
            }
            alignas(64) float sums[5][80];
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 5; v++)
                    f32x16_store(&sums[r][v * 16], sum[r][v]);
            for (int r = 0; r < 5; r++)
                for (int c = 0; c < 80; c += 16) {
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

// vae.dl:16: mean_code    = code[:latent]
// vae.dl:22: divergence     = sum(exp(log_variance) + mean_code^2 - 1 - log_variance) / 2
// vae.dl:18: z            = mean_code + exp(log_variance / 2) * normal([latent])
// 23.3 kFLOP: slice, mul, add, concat: [128, 40], [128], [128, 20] -> [128, 40]
KERNEL static void y_grad(vae *m)
{
    const float (*restrict encoder_dense_1)[40] = (void *)(m->arena + 204928);
    const float *restrict batch_weight = m->batch_weight;
    const float (*restrict decoder_dense_z_grad)[20] = (void *)(m->arena + 256128);
    const float (*restrict exp_3)[20] = (void *)(m->arena + 460928);
    const float (*restrict exp_2)[20] = (void *)(m->arena + 225408);
    const float (*restrict mul)[20] = (void *)(m->arena + 235648);
    float (*restrict y_grad)[40] = (void *)(m->arena + 266368);

    for (int b = 0; b < 128; b++) {
        #pragma omp simd
        for (int i = 0; i < 20; i++) {
            const float mean_code_grad = encoder_dense_1[b][i] * (batch_weight[b] * 0.5f);
            y_grad[b][i] = mean_code_grad * 2.0f + decoder_dense_z_grad[b][i];
        }
        const float batch_weight_i = batch_weight[b];
        #pragma omp simd
        for (int i = 20; i < 40; i++) {
            const float log_variance_grad = exp_3[b][i - 20] * (batch_weight_i * 0.5f) + batch_weight_i * -0.5f;
            y_grad[b][i] = log_variance_grad
                + exp_2[b][i - 20] * (mul[b][i - 20] * decoder_dense_z_grad[b][i - 20]) * 0.5f;
        }
    }
}

// vae.dl:9: model encoder(image: [28, 28, 1]) = image | flatten | dense(400, activation = relu) | dense(2 * latent)
// vae.dl:25: using    adam(0.001)
// encoder.dense_1, adam, backward; updates encoder.dense_1.bias
// 5.96 kFLOP: sum, mul, sub, add, sqrt, div: [128, 40] -> [40]
KERNEL static void encoder_dense_1_bias_grad(vae *m)
{
    const float (*restrict y_grad)[40] = (void *)(m->arena + 266368);
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
        sum += f32x16_load(&y_grad[b][0]);
        sum2 += f32x16_load(&y_grad[b][16]);
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
    float sum3[8];
    for (int j = 0; j < 8; j++)
        sum3[j] = 0.0f;
    for (int b = 0; b < 128; b++)
        for (int j = 0; j < 8; j++)
            sum3[j] += y_grad[b][j + 32];
    for (int j = 0; j < 8; j++) {
        const float m4 = encoder_dense_1_bias_m[j + 32] * beta_1 + sum3[j] * (1.0f - beta_1);
        const float v3 = encoder_dense_1_bias_v[j + 32] * beta_2 + sum3[j] * sum3[j] * (1.0f - beta_2);
        encoder_dense_1_bias[j + 32] -= m4 * adam_rate / (f32_sqrt(v3) * adam_rsqrt + epsilon);
        encoder_dense_1_bias_m[j + 32] = m4;
        encoder_dense_1_bias_v[j + 32] = v3;
    }
}

// vae.dl:9: model encoder(image: [28, 28, 1]) = image | flatten | dense(400, activation = relu) | dense(2 * latent)
// encoder.dense_1, encoder.dense, backward
// 4.25 MFLOP: contract, greater, select, mul: [400, 40], [128, 40], [128, 400] -> [128, 400]
KERNEL static void encoder_dense_1_input_grad(vae *m)
{
    const float (*restrict encoder_dense_1_kernel)[40] = m->encoder_dense_1_kernel;
    const float (*restrict y_grad)[40] = (void *)(m->arena + 266368);
    const float (*restrict encoder_dense)[400] = (void *)(m->arena + 128);
    float (*restrict encoder_dense_y_grad)[400] = (void *)(m->arena + 491648);
    float (*restrict encoder_dense_mul_grad)[400] = (void *)(m->arena + 286848);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 400; j += 80) {
        // 80 columns, copied so that they lie side by side
        alignas(64) float panel[40][80];
        for (int c = 0; c < 80; c += 16)
            for (int k = 0; k < 32; k += 16)
                f32x16_transpose(&panel[k][c], 80, &encoder_dense_1_kernel[j + c][k], 40);
        for (int c = 0; c < 80; c++)
            for (int k = 32; k < 40; k++)
                panel[k][c] = encoder_dense_1_kernel[j + c][k];
        for (int i = 0; i < 120; i += 5) {
            // sums of 5 rows x 80 columns in registers
            f32x16 sum[5][5] = {0};
            for (int k = 0; k < 40; k++) {
                f32x16 w[5];
                UNROLL for (int v = 0; v < 5; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = y_grad[i + r][k];
                    UNROLL for (int v = 0; v < 5; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 5; v++) {
                    const f32x16 y_grad_i = f32x16_select(f32x16_load(&encoder_dense[i + r][j + v * 16]) > 0.0f,
                        sum[r][v], f32x16_splat(0.0f));
                    f32x16_store(&encoder_dense_y_grad[i + r][j + v * 16], y_grad_i);
                    f32x16_store(&encoder_dense_mul_grad[i + r][j + v * 16], y_grad_i * 0.003921569f);
                }
        }
        for (int i = 120; i < 128; i += 4) {
            // sums of 4 rows x 80 columns in registers
            f32x16 sum[4][5] = {0};
            for (int k = 0; k < 40; k++) {
                f32x16 w[5];
                UNROLL for (int v = 0; v < 5; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 4; r++) {
                    const float a = y_grad[i + r][k];
                    UNROLL for (int v = 0; v < 5; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 4; r++)
                UNROLL for (int v = 0; v < 5; v++) {
                    const f32x16 y_grad_i2 = f32x16_select(f32x16_load(&encoder_dense[i + r][j + v * 16]) > 0.0f,
                        sum[r][v], f32x16_splat(0.0f));
                    f32x16_store(&encoder_dense_y_grad[i + r][j + v * 16], y_grad_i2);
                    f32x16_store(&encoder_dense_mul_grad[i + r][j + v * 16], y_grad_i2 * 0.003921569f);
                }
        }
    }
}

// vae.dl:9: model encoder(image: [28, 28, 1]) = image | flatten | dense(400, activation = relu) | dense(2 * latent)
// vae.dl:25: using    adam(0.001)
// encoder.dense_1, adam, backward; updates encoder.dense_1.kernel
// 4.43 MFLOP: contract, mul, sub, add, sqrt, div: [128, 40], [128, 400] -> [400, 40]
KERNEL static void encoder_dense_1_kernel_grad(vae *m)
{
    const float (*restrict y_grad)[40] = (void *)(m->arena + 266368);
    const float (*restrict encoder_dense)[400] = (void *)(m->arena + 128);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float (*restrict encoder_dense_1_kernel)[40] = m->encoder_dense_1_kernel;
    float (*restrict encoder_dense_1_kernel_m)[40] = m->encoder_dense_1_kernel_m;
    float (*restrict encoder_dense_1_kernel_v)[40] = m->encoder_dense_1_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 400; i0 += 100) {
        for (int i = 0; i < 36; i += 9) {
            // sums of 9 rows x 40 columns in registers
            f32x16 sum[9][2] = {0};
            f32x8 sum2[9] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&y_grad[k][v * 16]);
                const f32x8 w2 = f32x8_load(&y_grad[k][32]);
                UNROLL for (int r = 0; r < 9; r++) {
                    const float a = encoder_dense[k][i0 + i + r];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                    sum2[r] += a * w2;
                }
            }
            alignas(64) float sums[9][40];
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&sums[r][v * 16], sum[r][v]);
            UNROLL for (int r = 0; r < 9; r++)
                f32x8_store(&sums[r][32], sum2[r]);
            for (int r = 0; r < 9; r++) {
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum3 = f32x16_load(&sums[r][c]);
                    const f32x16 m2 = f32x16_load(&encoder_dense_1_kernel_m[i0 + i + r][c]) * beta_1
                        + sum3 * (1.0f - beta_1);
                    const f32x16 t = f32x16_load(&encoder_dense_1_kernel_v[i0 + i + r][c]) * beta_2;
                    const f32x16 v = t + sum3 * sum3 * (1.0f - beta_2);
                    const f32x16 t2 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                    f32x16_store(&encoder_dense_1_kernel[i0 + i + r][c],
                        f32x16_load(&encoder_dense_1_kernel[i0 + i + r][c]) - t2);
                    f32x16_store(&encoder_dense_1_kernel_m[i0 + i + r][c], m2);
                    f32x16_store(&encoder_dense_1_kernel_v[i0 + i + r][c], v);
                }
                {
                    const f32x8 sum3 = f32x8_load(&sums[r][32]);
                    const f32x8 m2 = f32x8_load(&encoder_dense_1_kernel_m[i0 + i + r][32]) * beta_1
                        + sum3 * (1.0f - beta_1);
                    const f32x8 t = f32x8_load(&encoder_dense_1_kernel_v[i0 + i + r][32]) * beta_2;
                    const f32x8 v = t + sum3 * sum3 * (1.0f - beta_2);
                    const f32x8 t2 = m2 * adam_rate / (f32x8_sqrt(v) * adam_rsqrt + epsilon);
                    f32x8_store(&encoder_dense_1_kernel[i0 + i + r][32],
                        f32x8_load(&encoder_dense_1_kernel[i0 + i + r][32]) - t2);
                    f32x8_store(&encoder_dense_1_kernel_m[i0 + i + r][32], m2);
                    f32x8_store(&encoder_dense_1_kernel_v[i0 + i + r][32], v);
                }
            }
        }
        for (int i = 36; i < 100; i += 8) {
            // sums of 8 rows x 40 columns in registers
            f32x16 sum[8][2] = {0};
            f32x8 sum2[8] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&y_grad[k][v * 16]);
                const f32x8 w2 = f32x8_load(&y_grad[k][32]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = encoder_dense[k][i0 + i + r];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                    sum2[r] += a * w2;
                }
            }
            alignas(64) float sums[8][40];
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&sums[r][v * 16], sum[r][v]);
            UNROLL for (int r = 0; r < 8; r++)
                f32x8_store(&sums[r][32], sum2[r]);
            for (int r = 0; r < 8; r++) {
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum3 = f32x16_load(&sums[r][c]);
                    const f32x16 m2 = f32x16_load(&encoder_dense_1_kernel_m[i0 + i + r][c]) * beta_1
                        + sum3 * (1.0f - beta_1);
                    const f32x16 t = f32x16_load(&encoder_dense_1_kernel_v[i0 + i + r][c]) * beta_2;
                    const f32x16 v = t + sum3 * sum3 * (1.0f - beta_2);
                    const f32x16 t2 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                    f32x16_store(&encoder_dense_1_kernel[i0 + i + r][c],
                        f32x16_load(&encoder_dense_1_kernel[i0 + i + r][c]) - t2);
                    f32x16_store(&encoder_dense_1_kernel_m[i0 + i + r][c], m2);
                    f32x16_store(&encoder_dense_1_kernel_v[i0 + i + r][c], v);
                }
                {
                    const f32x8 sum3 = f32x8_load(&sums[r][32]);
                    const f32x8 m2 = f32x8_load(&encoder_dense_1_kernel_m[i0 + i + r][32]) * beta_1
                        + sum3 * (1.0f - beta_1);
                    const f32x8 t = f32x8_load(&encoder_dense_1_kernel_v[i0 + i + r][32]) * beta_2;
                    const f32x8 v = t + sum3 * sum3 * (1.0f - beta_2);
                    const f32x8 t2 = m2 * adam_rate / (f32x8_sqrt(v) * adam_rsqrt + epsilon);
                    f32x8_store(&encoder_dense_1_kernel[i0 + i + r][32],
                        f32x8_load(&encoder_dense_1_kernel[i0 + i + r][32]) - t2);
                    f32x8_store(&encoder_dense_1_kernel_m[i0 + i + r][32], m2);
                    f32x8_store(&encoder_dense_1_kernel_v[i0 + i + r][32], v);
                }
            }
        }
    }
}

// vae.dl:9: model encoder(image: [28, 28, 1]) = image | flatten | dense(400, activation = relu) | dense(2 * latent)
// vae.dl:25: using    adam(0.001)
// encoder.dense, adam, backward; updates encoder.dense.bias
// 59.6 kFLOP: sum, mul, sub, add, sqrt, div: [128, 400] -> [16, 400], [400]
static void encoder_dense_bias_grad(vae *m)
{
    decoder_dense_bias_grad_body((void *)(m->arena + 491648), m->beta_1, m->beta_2, *(const float *)(m->arena + 0),
                                 *(const float *)(m->arena + 64), m->epsilon, (void *)(m->arena + 128),
                                 m->encoder_dense_bias, m->encoder_dense_bias_m, m->encoder_dense_bias_v);
}

// vae.dl:9: model encoder(image: [28, 28, 1]) = image | flatten | dense(400, activation = relu) | dense(2 * latent)
// vae.dl:25: using    adam(0.001)
// encoder.dense, adam, backward; updates encoder.dense.kernel
// 86.9 MFLOP: contract, mul, sub, add, sqrt, div: [128, 28, 28, 1], [128, 400] -> [784, 400]
KERNEL static void encoder_dense_kernel_grad(vae *m)
{
    const float (*image_flat)[784] = (const void *)m->image;
    const float (*restrict encoder_dense_mul_grad)[400] = (void *)(m->arena + 286848);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    const float (*image)[28][28][1] = m->image;
    const float (*image_flat3)[1] = (const void *)m->image;
    float (*restrict encoder_dense_kernel)[400] = m->encoder_dense_kernel;
    float (*restrict encoder_dense_kernel_m)[400] = m->encoder_dense_kernel_m;
    float (*restrict encoder_dense_kernel_v)[400] = m->encoder_dense_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 732; i0 += 61) {
        {
            alignas(64) float part[61][208];
            for (int j = 0; j < 192; j += 32)
                for (int i = 0; i < 61; i++)
                    for (int c = 0; c < 32; c += 16)
                        f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
            for (int i = 0; i < 61; i++)
                f32x16_store(&part[i][192], f32x16_splat(0.0f));
            for (int k0 = 0; k0 < 128; k0 += 64) {
                // 61 rows, copied so that they lie side by side
                alignas(64) float lines[64][80];
                for (int k = 0; k < 64; k++) {
                    for (int i = 0; i < 48; i += 16)
                        f32x16_store(&lines[k][i], f32x16_load(&image_flat[k0 + k][i0 + i]));
                    f32x8_store(&lines[k][48], f32x8_load(&image_flat[k0 + k][i0 + 48]));
                    f32x4_store(&lines[k][56], f32x4_load(&image_flat[k0 + k][i0 + 56]));
                    lines[k][60] = image_flat[k0 + k][i0 + 60];
                }
                for (int j = 0; j < 192; j += 32) {
                    {
                        // sums of 13 rows x 32 columns in registers
                        f32x16 sum[13][2];
                        UNROLL for (int r = 0; r < 13; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&part[r][j + v * 16]);
                        for (int k = 0; k < 64; k += 4) {
                            UNROLL for (int line = 0; line < 4; line++) {
                                const int next = 127 < k0 + k / 4 * 2 + line / 2 + 64 ? 127
                                    : k0 + k / 4 * 2 + line / 2 + 64;
                                __builtin_prefetch(&encoder_dense_mul_grad[next][j + line % 2 * 16]);
                            }
                            UNROLL for (int line = 0; line < 2; line++) {
                                const int next = 127 < k0 + k / 4 * 2 + line + 64 ? 127 : k0 + k / 4 * 2 + line + 64;
                                __builtin_prefetch(&image_flat[next][i0 + (45 < j / 32 * 16 ? 45 : j / 32 * 16)]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&encoder_dense_mul_grad[k0 + k + step][j + v * 16]);
                                UNROLL for (int r = 0; r < 13; r++) {
                                    const float a = lines[k + step][r];
                                    UNROLL for (int v = 0; v < 2; v++)
                                        sum[r][v] += a * w[v];
                                }
                            }
                        }
                        UNROLL for (int r = 0; r < 13; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                f32x16_store(&part[r][j + v * 16], sum[r][v]);
                    }
                    for (int i = 13; i < 61; i += 12) {
                        // sums of 12 rows x 32 columns in registers
                        f32x16 sum[12][2];
                        UNROLL for (int r = 0; r < 12; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                        for (int k = 0; k < 64; k += 4) {
                            UNROLL for (int line = 0; line < 3; line++) {
                                const int t = 127 < k0 + i * 2 + (k / 4 * 3 + line) / 2 + 64;
                                const int next = t ? 127 : k0 + i * 2 + (k / 4 * 3 + line) / 2 + 64;
                                __builtin_prefetch(&encoder_dense_mul_grad[next][j + (k / 4 * 3 + line) % 2 * 16]);
                            }
                            UNROLL for (int line = 0; line < 2; line++) {
                                const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                                    : k0 + i * 2 + k / 4 * 2 + line + 64;
                                __builtin_prefetch(&image_flat[next][i0 + (45 < j / 32 * 16 ? 45 : j / 32 * 16)]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&encoder_dense_mul_grad[k0 + k + step][j + v * 16]);
                                UNROLL for (int r = 0; r < 12; r++) {
                                    const float a = lines[k + step][i + r];
                                    UNROLL for (int v = 0; v < 2; v++)
                                        sum[r][v] += a * w[v];
                                }
                            }
                        }
                        UNROLL for (int r = 0; r < 12; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                    }
                }
                {
                    // sums of 13 rows x 16 columns in registers
                    f32x16 sum[13];
                    UNROLL for (int r = 0; r < 13; r++)
                        sum[r] = f32x16_load(&part[r][192]);
                    for (int k = 0; k < 64; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int next = 127 < k0 + k / 4 * 2 + line + 64 ? 127 : k0 + k / 4 * 2 + line + 64;
                            __builtin_prefetch(&encoder_dense_mul_grad[next][192]);
                        }
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int next = 127 < k0 + k / 4 * 2 + line + 64 ? 127 : k0 + k / 4 * 2 + line + 64;
                            __builtin_prefetch(&image_flat[next][i0 + 45]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            const f32x16 w = f32x16_load(&encoder_dense_mul_grad[k0 + k + step][192]);
                            UNROLL for (int r = 0; r < 13; r++)
                                sum[r] += lines[k + step][r] * w;
                        }
                    }
                    UNROLL for (int r = 0; r < 13; r++)
                        f32x16_store(&part[r][192], sum[r]);
                }
                for (int i = 13; i < 61; i += 12) {
                    // sums of 12 rows x 16 columns in registers
                    f32x16 sum[12];
                    UNROLL for (int r = 0; r < 12; r++)
                        sum[r] = f32x16_load(&part[i + r][192]);
                    for (int k = 0; k < 64; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                                : k0 + i * 2 + k / 4 * 2 + line + 64;
                            __builtin_prefetch(&encoder_dense_mul_grad[next][192]);
                        }
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                                : k0 + i * 2 + k / 4 * 2 + line + 64;
                            __builtin_prefetch(&image_flat[next][i0 + 45]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            const f32x16 w = f32x16_load(&encoder_dense_mul_grad[k0 + k + step][192]);
                            UNROLL for (int r = 0; r < 12; r++)
                                sum[r] += lines[k + step][i + r] * w;
                        }
                    }
                    UNROLL for (int r = 0; r < 12; r++)
                        f32x16_store(&part[i + r][192], sum[r]);
                }
            }
            for (int j = 0; j < 192; j += 32)
                for (int i = 0; i < 61; i++)
                    for (int c = 0; c < 32; c += 16) {
                        const f32x16 sum = f32x16_load(&part[i][j + c]);
                        const f32x16 m2 = f32x16_load(&encoder_dense_kernel_m[i0 + i][j + c]) * beta_1
                            + sum * (1.0f - beta_1);
                        const f32x16 v = f32x16_load(&encoder_dense_kernel_v[i0 + i][j + c]) * beta_2
                            + sum * sum * (1.0f - beta_2);
                        const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                        f32x16_store(&encoder_dense_kernel[i0 + i][j + c],
                            f32x16_load(&encoder_dense_kernel[i0 + i][j + c]) - t);
                        f32x16_store(&encoder_dense_kernel_m[i0 + i][j + c], m2);
                        f32x16_store(&encoder_dense_kernel_v[i0 + i][j + c], v);
                    }
            for (int i = 0; i < 61; i++) {
                const f32x16 sum = f32x16_load(&part[i][192]);
                const f32x16 m2 = f32x16_load(&encoder_dense_kernel_m[i0 + i][192]) * beta_1 + sum * (1.0f - beta_1);
                const f32x16 v = f32x16_load(&encoder_dense_kernel_v[i0 + i][192]) * beta_2
                    + sum * sum * (1.0f - beta_2);
                const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                f32x16_store(&encoder_dense_kernel[i0 + i][192], f32x16_load(&encoder_dense_kernel[i0 + i][192]) - t);
                f32x16_store(&encoder_dense_kernel_m[i0 + i][192], m2);
                f32x16_store(&encoder_dense_kernel_v[i0 + i][192], v);
            }
        }
        {
            alignas(64) float part[61][208];
            for (int j = 0; j < 192; j += 32)
                for (int i = 0; i < 61; i++)
                    for (int c = 0; c < 32; c += 16)
                        f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
            for (int k0 = 0; k0 < 128; k0 += 64) {
                // 61 rows, copied so that they lie side by side
                alignas(64) float lines[64][80];
                for (int k = 0; k < 64; k++) {
                    for (int i = 0; i < 48; i += 16)
                        f32x16_store(&lines[k][i], f32x16_load(&image_flat[k0 + k][i0 + i]));
                    f32x8_store(&lines[k][48], f32x8_load(&image_flat[k0 + k][i0 + 48]));
                    f32x4_store(&lines[k][56], f32x4_load(&image_flat[k0 + k][i0 + 56]));
                    lines[k][60] = image_flat[k0 + k][i0 + 60];
                }
                for (int j = 0; j < 192; j += 32) {
                    {
                        // sums of 13 rows x 32 columns in registers
                        f32x16 sum[13][2];
                        UNROLL for (int r = 0; r < 13; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&part[r][j + v * 16]);
                        for (int k = 0; k < 64; k += 4) {
                            UNROLL for (int line = 0; line < 4; line++) {
                                const int next = 127 < k0 + k / 4 * 2 + line / 2 + 64 ? 127
                                    : k0 + k / 4 * 2 + line / 2 + 64;
                                __builtin_prefetch(&encoder_dense_mul_grad[next][j + line % 2 * 16 + 208]);
                            }
                            UNROLL for (int line = 0; line < 2; line++) {
                                const int next = 127 < k0 + k / 4 * 2 + line + 64 ? 127 : k0 + k / 4 * 2 + line + 64;
                                __builtin_prefetch(&image_flat[next][i0 + (45 < j / 32 * 16 ? 45 : j / 32 * 16)]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&encoder_dense_mul_grad[k0 + k + step][j + v * 16 + 208]);
                                UNROLL for (int r = 0; r < 13; r++) {
                                    const float a = lines[k + step][r];
                                    UNROLL for (int v = 0; v < 2; v++)
                                        sum[r][v] += a * w[v];
                                }
                            }
                        }
                        UNROLL for (int r = 0; r < 13; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                f32x16_store(&part[r][j + v * 16], sum[r][v]);
                    }
                    for (int i = 13; i < 61; i += 12) {
                        // sums of 12 rows x 32 columns in registers
                        f32x16 sum[12][2];
                        UNROLL for (int r = 0; r < 12; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                        for (int k = 0; k < 64; k += 4) {
                            UNROLL for (int line = 0; line < 3; line++) {
                                const int t = 127 < k0 + i * 2 + (k / 4 * 3 + line) / 2 + 64;
                                const int next = t ? 127 : k0 + i * 2 + (k / 4 * 3 + line) / 2 + 64;
                                __builtin_prefetch(&encoder_dense_mul_grad[next][j + (k / 4 * 3 + line) % 2 * 16
                                    + 208]);
                            }
                            UNROLL for (int line = 0; line < 2; line++) {
                                const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                                    : k0 + i * 2 + k / 4 * 2 + line + 64;
                                __builtin_prefetch(&image_flat[next][i0 + (45 < j / 32 * 16 ? 45 : j / 32 * 16)]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&encoder_dense_mul_grad[k0 + k + step][j + v * 16 + 208]);
                                UNROLL for (int r = 0; r < 12; r++) {
                                    const float a = lines[k + step][i + r];
                                    UNROLL for (int v = 0; v < 2; v++)
                                        sum[r][v] += a * w[v];
                                }
                            }
                        }
                        UNROLL for (int r = 0; r < 12; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                    }
                }
            }
            for (int j = 0; j < 192; j += 32)
                for (int i = 0; i < 61; i++)
                    for (int c = 0; c < 32; c += 16) {
                        const f32x16 sum = f32x16_load(&part[i][j + c]);
                        const f32x16 m2 = f32x16_load(&encoder_dense_kernel_m[i0 + i][j + c + 208]) * beta_1
                            + sum * (1.0f - beta_1);
                        const f32x16 t = f32x16_load(&encoder_dense_kernel_v[i0 + i][j + c + 208]) * beta_2;
                        const f32x16 v = t + sum * sum * (1.0f - beta_2);
                        const f32x16 t2 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                        f32x16_store(&encoder_dense_kernel[i0 + i][j + c + 208],
                            f32x16_load(&encoder_dense_kernel[i0 + i][j + c + 208]) - t2);
                        f32x16_store(&encoder_dense_kernel_m[i0 + i][j + c + 208], m2);
                        f32x16_store(&encoder_dense_kernel_v[i0 + i][j + c + 208], v);
                    }
        }
    }
    #pragma omp single nowait
    {
        {
            alignas(64) float part[52][208];
            for (int j = 0; j < 192; j += 32)
                for (int i = 0; i < 52; i++)
                    for (int c = 0; c < 32; c += 16)
                        f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
            for (int i = 0; i < 52; i++)
                f32x16_store(&part[i][192], f32x16_splat(0.0f));
            for (int k0 = 0; k0 < 128; k0 += 64) {
                // 52 rows, copied so that they lie side by side
                alignas(64) float lines[64][80];
                for (int k = 0; k < 64; k++) {
                    for (int i = 0; i < 48; i += 16)
                        f32x16_store(&lines[k][i], f32x16_load(&image_flat[k0 + k][i + 732]));
                    f32x4_store(&lines[k][48], f32x4_load(&image[k0 + k][27][24][0]));
                }
                for (int j = 0; j < 192; j += 32)
                    for (int i = 0; i < 52; i += 13) {
                        // sums of 13 rows x 32 columns in registers
                        f32x16 sum[13][2];
                        UNROLL for (int r = 0; r < 13; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                        for (int k = 0; k < 64; k += 4) {
                            UNROLL for (int line = 0; line < 4; line++) {
                                const int t = 127 < k0 + i * 2 + k / 4 * 2 + line / 2 + 64;
                                const int next = t ? 127 : k0 + i * 2 + k / 4 * 2 + line / 2 + 64;
                                __builtin_prefetch(&encoder_dense_mul_grad[next][j + line % 2 * 16]);
                            }
                            UNROLL for (int line = 0; line < 2; line++) {
                                const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                                    : k0 + i * 2 + k / 4 * 2 + line + 64;
                                __builtin_prefetch(&image_flat[next][(45 < j / 32 * 16 ? 45 : j / 32 * 16) + 732]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&encoder_dense_mul_grad[k0 + k + step][j + v * 16]);
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
                for (int i = 0; i < 52; i += 13) {
                    // sums of 13 rows x 16 columns in registers
                    f32x16 sum[13];
                    UNROLL for (int r = 0; r < 13; r++)
                        sum[r] = f32x16_load(&part[i + r][192]);
                    for (int k = 0; k < 64; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                                : k0 + i * 2 + k / 4 * 2 + line + 64;
                            __builtin_prefetch(&encoder_dense_mul_grad[next][192]);
                        }
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                                : k0 + i * 2 + k / 4 * 2 + line + 64;
                            __builtin_prefetch(&image_flat3[next * 784 + 777][0]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            const f32x16 w = f32x16_load(&encoder_dense_mul_grad[k0 + k + step][192]);
                            UNROLL for (int r = 0; r < 13; r++)
                                sum[r] += lines[k + step][i + r] * w;
                        }
                    }
                    UNROLL for (int r = 0; r < 13; r++)
                        f32x16_store(&part[i + r][192], sum[r]);
                }
            }
            for (int j = 0; j < 192; j += 32)
                for (int i = 0; i < 52; i++)
                    for (int c = 0; c < 32; c += 16) {
                        const f32x16 sum = f32x16_load(&part[i][j + c]);
                        const f32x16 m2 = f32x16_load(&encoder_dense_kernel_m[i + 732][j + c]) * beta_1
                            + sum * (1.0f - beta_1);
                        const f32x16 v = f32x16_load(&encoder_dense_kernel_v[i + 732][j + c]) * beta_2
                            + sum * sum * (1.0f - beta_2);
                        const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                        f32x16_store(&encoder_dense_kernel[i + 732][j + c],
                            f32x16_load(&encoder_dense_kernel[i + 732][j + c]) - t);
                        f32x16_store(&encoder_dense_kernel_m[i + 732][j + c], m2);
                        f32x16_store(&encoder_dense_kernel_v[i + 732][j + c], v);
                    }
            for (int i = 0; i < 52; i++) {
                const f32x16 sum = f32x16_load(&part[i][192]);
                const f32x16 m2 = f32x16_load(&encoder_dense_kernel_m[i + 732][192]) * beta_1 + sum * (1.0f - beta_1);
                const f32x16 v = f32x16_load(&encoder_dense_kernel_v[i + 732][192]) * beta_2
                    + sum * sum * (1.0f - beta_2);
                const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                f32x16_store(&encoder_dense_kernel[i + 732][192], f32x16_load(&encoder_dense_kernel[i + 732][192]) - t);
                f32x16_store(&encoder_dense_kernel_m[i + 732][192], m2);
                f32x16_store(&encoder_dense_kernel_v[i + 732][192], v);
            }
        }
        {
            alignas(64) float part[52][208];
            for (int j = 0; j < 192; j += 32)
                for (int i = 0; i < 52; i++)
                    for (int c = 0; c < 32; c += 16)
                        f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
            for (int k0 = 0; k0 < 128; k0 += 64) {
                // 52 rows, copied so that they lie side by side
                alignas(64) float lines[64][80];
                for (int k = 0; k < 64; k++) {
                    for (int i = 0; i < 48; i += 16)
                        f32x16_store(&lines[k][i], f32x16_load(&image_flat[k0 + k][i + 732]));
                    f32x4_store(&lines[k][48], f32x4_load(&image[k0 + k][27][24][0]));
                }
                for (int j = 0; j < 192; j += 32)
                    for (int i = 0; i < 52; i += 13) {
                        // sums of 13 rows x 32 columns in registers
                        f32x16 sum[13][2];
                        UNROLL for (int r = 0; r < 13; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                        for (int k = 0; k < 64; k += 4) {
                            UNROLL for (int line = 0; line < 4; line++) {
                                const int t = 127 < k0 + i * 2 + k / 4 * 2 + line / 2 + 64;
                                const int next = t ? 127 : k0 + i * 2 + k / 4 * 2 + line / 2 + 64;
                                __builtin_prefetch(&encoder_dense_mul_grad[next][j + line % 2 * 16 + 208]);
                            }
                            UNROLL for (int line = 0; line < 2; line++) {
                                const int next = 127 < k0 + i * 2 + k / 4 * 2 + line + 64 ? 127
                                    : k0 + i * 2 + k / 4 * 2 + line + 64;
                                __builtin_prefetch(&image_flat[next][(45 < j / 32 * 16 ? 45 : j / 32 * 16) + 732]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&encoder_dense_mul_grad[k0 + k + step][j + v * 16 + 208]);
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
            }
            for (int j = 0; j < 192; j += 32)
                for (int i = 0; i < 52; i++)
                    for (int c = 0; c < 32; c += 16) {
                        const f32x16 sum = f32x16_load(&part[i][j + c]);
                        const f32x16 m2 = f32x16_load(&encoder_dense_kernel_m[i + 732][j + c + 208]) * beta_1
                            + sum * (1.0f - beta_1);
                        const f32x16 t = f32x16_load(&encoder_dense_kernel_v[i + 732][j + c + 208]) * beta_2;
                        const f32x16 v = t + sum * sum * (1.0f - beta_2);
                        const f32x16 t2 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                        f32x16_store(&encoder_dense_kernel[i + 732][j + c + 208],
                            f32x16_load(&encoder_dense_kernel[i + 732][j + c + 208]) - t2);
                        f32x16_store(&encoder_dense_kernel_m[i + 732][j + c + 208], m2);
                        f32x16_store(&encoder_dense_kernel_v[i + 732][j + c + 208], v);
                    }
        }
    }
}

// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.
static void train_step(void *model, int count)
{
    struct vae *m = model;
    for (int b = 0; b < 128; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    m->draw = m->step;
    #pragma omp parallel
    {
        encoder_dense(m);
        #pragma omp barrier
        encoder_dense_1(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            exp_2(m);
        }
        #pragma omp barrier
        z(m);
        #pragma omp barrier
        decoder_dense(m);
        #pragma omp barrier
        decoder_dense_1(m);
        #pragma omp barrier
        binary_cross_entropy(m);
        #pragma omp barrier
        divergence(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            mean_loss(m);
        }
        #pragma omp barrier
        if (isfinite(m->loss)) {
            #pragma omp single nowait
            {
                adam_rsqrt(m);
                sum(m);
                sum_2(m);
                sum_3(m);
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
                decoder_dense_z_grad(m);
            }
            #pragma omp barrier
            decoder_dense_kernel_grad(m);
            #pragma omp single nowait
            {
                y_grad(m);
                encoder_dense_1_bias_grad(m);
            }
            #pragma omp barrier
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

// vae.dl:9: model encoder(image: [28, 28, 1]) = image | flatten | dense(400, activation = relu) | dense(2 * latent)
// encoder.dense
// 80.4 MFLOP: contract, mul, add, max: [784, 400], [128, 28, 28, 1], [400] -> [128, 400]
static void evaluate_encoder_dense(vae *m)
{
    encoder_dense_body(m->encoder_dense_kernel, (const void *)m->image, (const void *)m->image, m->encoder_dense_bias,
                       (void *)(m->arena + 0));
}

// vae.dl:9: model encoder(image: [28, 28, 1]) = image | flatten | dense(400, activation = relu) | dense(2 * latent)
// encoder.dense_1
// 4.1 MFLOP: contract, add: [128, 400], [400, 40], [40] -> [128, 40]
static void evaluate_encoder_dense_1(vae *m)
{
    encoder_dense_1_body((void *)(m->arena + 0), m->encoder_dense_1_kernel, m->encoder_dense_1_bias,
                         (void *)(m->arena + 204800));
}

// vae.dl:18: z            = mean_code + exp(log_variance / 2) * normal([latent])
// vae.dl:16: mean_code    = code[:latent]
// vae.dl:17: log_variance = code[latent:]
// vae.dl:22: divergence     = sum(exp(log_variance) + mean_code^2 - 1 - log_variance) / 2
// 520 kFLOP: slice, mul, exp, random, sub, log, sqrt, cos, add, sum: [128, 40] -> [128, 20], [128]
KERNEL static void evaluate_divergence(vae *m)
{
    const float (*restrict encoder_dense_1)[40] = (void *)(m->arena + 204800);
    float (*restrict z)[20] = (void *)(m->arena + 512);
    float *restrict sum = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        // z
        const f32x16 t = f32x16_exp(f32x16_load(&encoder_dense_1[b][20]) * 0.5f);
        const f32x16 t2 = f32x16_uniform(m->seed, m->draw, 6, b * 20);
        const f32x16 t3 = f32x16_log(1.0f - t2);
        const f32x16 t4 = f32x16_sqrt(t3 * -2.0f);
        const f32x16 t5 = f32x16_uniform(m->seed, m->draw, 7, b * 20);
        const f32x16 t6 = f32x16_cos(t5 * 6.2831855f);
        const f32x16 t7 = f32x16_exp(f32x16_load(&encoder_dense_1[b][24]) * 0.5f);
        const f32x16 t8 = f32x16_uniform(m->seed, m->draw, 6, b * 20 + 4);
        const f32x16 t9 = f32x16_log(1.0f - t8);
        const f32x16 t10 = f32x16_sqrt(t9 * -2.0f);
        const f32x16 t11 = f32x16_uniform(m->seed, m->draw, 7, b * 20 + 4);
        const f32x16 t12 = f32x16_cos(t11 * 6.2831855f);
        f32x16_store(&z[b][0], f32x16_load(&encoder_dense_1[b][0]) + t * (t4 * t6));
        f32x16_store(&z[b][4], f32x16_load(&encoder_dense_1[b][4]) + t7 * (t10 * t12));
        // sum
        const f32x16 log_variance = f32x16_load(&encoder_dense_1[b][20]);
        const f32x16 t13 = f32x16_exp(log_variance);
        const f32x16 mean_code = f32x16_load(&encoder_dense_1[b][0]);
        {
            f32x16 sum_i = f32x16_splat(0.0f);
            float rest = 0.0f;
            sum_i += t13 + mean_code * mean_code - 1.0f - log_variance;
            for (int r = 16; r < 20; r++) {
                const float log_variance2 = encoder_dense_1[b][r + 20];
                const float mean_code2 = encoder_dense_1[b][r];
                rest += f32_exp(log_variance2) + mean_code2 * mean_code2 - 1.0f - log_variance2;
            }
            sum[b] = (f32x16_sum(sum_i) + rest) * 0.5f;
        }
    }
}

// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// decoder.dense
// 2.15 MFLOP: contract, add, max: [20, 400], [128, 20], [400] -> [128, 400]
static void evaluate_decoder_dense(vae *m)
{
    decoder_dense_body(m->decoder_dense_kernel, (void *)(m->arena + 512), m->decoder_dense_bias,
                       (void *)(m->arena + 402432));
}

// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// decoder.dense_1
// 80.3 MFLOP: contract: [400, 784], [128, 400] -> [128, 784]
static void evaluate_decoder_dense_1(vae *m)
{
    decoder_dense_1_body(m->decoder_dense_1_kernel, (void *)(m->arena + 402432), (void *)(m->arena + 1024));
}

// vae.dl:21: reconstruction = 28 * 28 * binary_cross_entropy(decoder(z), image, from_logits = true)
// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// vae.dl:13: data mnist("data/mnist") -> image / 255
// decoder.dense_1, binary_cross_entropy
// 4.72 MFLOP: add, max, div, mul, sub, abs, neg, exp, log1p, sum: [128, 784], [784], [128, 28, 28, 1] -> [128]
KERNEL static void evaluate_binary_cross_entropy_sum(vae *m)
{
    const float (*restrict decoder_dense_1)[784] = (void *)(m->arena + 1024);
    const float *restrict decoder_dense_1_bias = m->decoder_dense_1_bias;
    const float (*restrict image)[784][1] = (const void *)m->image;
    float *restrict binary_cross_entropy_sum = (void *)(m->arena + 512);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        f32x16 sum = f32x16_splat(0.0f);
        for (int r = 0; r < 784; r += 16) {
            const f32x16 y = f32x16_load(&decoder_dense_1[b][r]) + f32x16_load(&decoder_dense_1_bias[r]);
            sum += f32x16_max(y, f32x16_splat(0.0f)) - f32x16_load(&image[b][r][0]) / 255.0f * y
                + f32x16_log1p(f32x16_exp(-f32x16_abs(y)));
        }
        binary_cross_entropy_sum[b] = f32x16_sum(sum) * 1.0f;
    }
}

// vae.dl:27: report   nats = reconstruction, divergence = divergence
// 385 FLOP: greater, select, sum, add: [128] -> []
static void evaluate_sum(vae *m)
{
    sum_body(m->batch_weight, (void *)(m->arena + 512), &m->metrics_nats_0);
}

// vae.dl:24: minimize reconstruction + divergence
// 384 FLOP: add, mul, sum: [128] -> []
static void evaluate_mean_loss(vae *m)
{
    mean_loss_body((void *)(m->arena + 512), (void *)(m->arena + 0), m->batch_weight, &m->loss);
}

// vae.dl:27: report   nats = reconstruction, divergence = divergence
// 390 FLOP: greater, to_real, sum, add, div: [128] -> []
static void evaluate_sum_2(vae *m)
{
    sum_2_body(m->batch_weight, m->metrics_nats_0, &m->metrics_nats_1, &m->reports_nats, &m->metrics_divergence_1);
}

// vae.dl:27: report   nats = reconstruction, divergence = divergence
// 389 FLOP: greater, select, sum, add, div: [128] -> []
static void evaluate_sum_3(vae *m)
{
    sum_3_body(m->batch_weight, (void *)(m->arena + 0), m->metrics_divergence_1, &m->metrics_divergence_0,
               &m->reports_divergence);
}

static void evaluate(void *model, int count)
{
    struct vae *m = model;
    for (int b = 0; b < 128; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    #pragma omp parallel
    {
        evaluate_encoder_dense(m);
        #pragma omp barrier
        evaluate_encoder_dense_1(m);
        #pragma omp barrier
        evaluate_divergence(m);
        #pragma omp barrier
        evaluate_decoder_dense(m);
        #pragma omp barrier
        evaluate_decoder_dense_1(m);
        #pragma omp barrier
        evaluate_binary_cross_entropy_sum(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_sum(m);
            evaluate_mean_loss(m);
            evaluate_sum_2(m);
            evaluate_sum_3(m);
        }
    }
}

// ---- prediction ---------------------------------------------------------------------------------

// vae.dl:9: model encoder(image: [28, 28, 1]) = image | flatten | dense(400, activation = relu) | dense(2 * latent)
// encoder.dense
// 628 kFLOP: contract, mul, add, max: [1, 28, 28, 1], [784, 400], [400] -> [1, 400]
KERNEL static void predict_encoder_dense(vae *m)
{
    const float (*restrict image)[784] = (const void *)m->image;
    const float (*restrict encoder_dense_kernel)[400] = m->encoder_dense_kernel;
    const float *restrict encoder_dense_bias = m->encoder_dense_bias;
    float (*restrict encoder_dense)[400] = (void *)(m->arena + 192);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 336; j += 112) {
        // sums of 1 rows x 112 columns in registers
        f32x16 sum[7] = {0};
        for (int k = 0; k < 784; k++) {
            const float a = image[0][k];
            UNROLL for (int v = 0; v < 7; v++)
                sum[v] += a * f32x16_load(&encoder_dense_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 7; v++)
            f32x16_store(&encoder_dense[0][j + v * 16],
                f32x16_max(sum[v] * 0.003921569f + f32x16_load(&encoder_dense_bias[j + v * 16]), f32x16_splat(0.0f)));
    }
    #pragma omp single nowait
    {
        // sums of 1 rows x 64 columns in registers
        f32x16 sum[4] = {0};
        f32x16 sum2[4] = {0};
        for (int k = 0; k < 784; k += 2) {
            {
                const float a = image[0][k];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[v] += a * f32x16_load(&encoder_dense_kernel[k][v * 16 + 336]);
            }
            {
                const float a = image[0][k + 1];
                UNROLL for (int v = 0; v < 4; v++)
                    sum2[v] += a * f32x16_load(&encoder_dense_kernel[k + 1][v * 16 + 336]);
            }
        }
        UNROLL for (int v = 0; v < 4; v++)
            sum[v] += sum2[v];
        UNROLL for (int v = 0; v < 4; v++)
            f32x16_store(&encoder_dense[0][v * 16 + 336],
                f32x16_max(sum[v] * 0.003921569f + f32x16_load(&encoder_dense_bias[v * 16 + 336]), f32x16_splat(0.0f)));
    }
}

// vae.dl:9: model encoder(image: [28, 28, 1]) = image | flatten | dense(400, activation = relu) | dense(2 * latent)
// encoder.dense_1
// 32 kFLOP: contract, add: [1, 400], [400, 40], [40] -> [1, 40]
KERNEL static void predict_encoder_dense_1(vae *m)
{
    const float (*restrict encoder_dense)[400] = (void *)(m->arena + 192);
    const float (*restrict encoder_dense_1_kernel)[40] = m->encoder_dense_1_kernel;
    const float *restrict encoder_dense_1_bias = m->encoder_dense_1_bias;
    float (*restrict encoder_dense_1)[40] = (void *)(m->arena + 0);

    // sums of 1 rows x 40 columns in registers
    f32x16 sum[2] = {0};
    f32x8 sum2 = f32x8_splat(0.0f);
    f32x16 sum3[2] = {0};
    f32x8 sum4 = f32x8_splat(0.0f);
    for (int k = 0; k < 400; k += 2) {
        {
            const float a = encoder_dense[0][k];
            UNROLL for (int v = 0; v < 2; v++)
                sum[v] += a * f32x16_load(&encoder_dense_1_kernel[k][v * 16]);
            sum2 += a * f32x8_load(&encoder_dense_1_kernel[k][32]);
        }
        {
            const float a = encoder_dense[0][k + 1];
            UNROLL for (int v = 0; v < 2; v++)
                sum3[v] += a * f32x16_load(&encoder_dense_1_kernel[k + 1][v * 16]);
            sum4 += a * f32x8_load(&encoder_dense_1_kernel[k + 1][32]);
        }
    }
    UNROLL for (int v = 0; v < 2; v++)
        sum[v] += sum3[v];
    sum2 += sum4;
    UNROLL for (int v = 0; v < 2; v++)
        f32x16_store(&encoder_dense_1[0][v * 16], sum[v] + f32x16_load(&encoder_dense_1_bias[v * 16]));
    f32x8_store(&encoder_dense_1[0][32], sum2 + f32x8_load(&encoder_dense_1_bias[32]));
}

// vae.dl:18: z            = mean_code + exp(log_variance / 2) * normal([latent])
// vae.dl:16: mean_code    = code[:latent]
// vae.dl:17: log_variance = code[latent:]
// 3.66 kFLOP: slice, mul, exp, random, sub, log, sqrt, cos, add: [1, 40] -> [1, 20]
KERNEL static void predict_z(vae *m)
{
    const float (*restrict encoder_dense_1)[40] = (void *)(m->arena + 0);
    float (*restrict z)[20] = (void *)(m->arena + 192);

    const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 8, 0)) * -2.0f);
    const f32x16 t2 = t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 9, 0) * 6.2831855f);
    f32x16_store(&z[0][0],
        f32x16_load(&encoder_dense_1[0][0]) + f32x16_exp(f32x16_load(&encoder_dense_1[0][20]) * 0.5f) * t2);
    const f32x16 t3 = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 8, 4)) * -2.0f);
    const f32x16 t4 = t3 * f32x16_cos(f32x16_uniform(m->seed, m->draw, 9, 4) * 6.2831855f);
    f32x16_store(&z[0][4],
        f32x16_load(&encoder_dense_1[0][4]) + f32x16_exp(f32x16_load(&encoder_dense_1[0][24]) * 0.5f) * t4);
}

// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// decoder.dense
// 16.8 kFLOP: contract, add, max: [1, 20], [20, 400], [400] -> [1, 400]
KERNEL static void predict_decoder_dense(vae *m)
{
    const float (*restrict z)[20] = (void *)(m->arena + 192);
    const float (*restrict decoder_dense_kernel)[400] = m->decoder_dense_kernel;
    const float *restrict decoder_dense_bias = m->decoder_dense_bias;
    float (*restrict decoder_dense)[400] = (void *)(m->arena + 320);

    for (int j = 0; j < 336; j += 112) {
        // sums of 1 rows x 112 columns in registers
        f32x16 sum[7] = {0};
        for (int k = 0; k < 20; k++) {
            const float a = z[0][k];
            UNROLL for (int v = 0; v < 7; v++)
                sum[v] += a * f32x16_load(&decoder_dense_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 7; v++)
            f32x16_store(&decoder_dense[0][j + v * 16],
                f32x16_max(sum[v] + f32x16_load(&decoder_dense_bias[j + v * 16]), f32x16_splat(0.0f)));
    }
    {
        // sums of 1 rows x 64 columns in registers
        f32x16 sum[4] = {0};
        f32x16 sum2[4] = {0};
        for (int k = 0; k < 20; k += 2) {
            {
                const float a = z[0][k];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[v] += a * f32x16_load(&decoder_dense_kernel[k][v * 16 + 336]);
            }
            {
                const float a = z[0][k + 1];
                UNROLL for (int v = 0; v < 4; v++)
                    sum2[v] += a * f32x16_load(&decoder_dense_kernel[k + 1][v * 16 + 336]);
            }
        }
        UNROLL for (int v = 0; v < 4; v++)
            sum[v] += sum2[v];
        UNROLL for (int v = 0; v < 4; v++)
            f32x16_store(&decoder_dense[0][v * 16 + 336],
                f32x16_max(sum[v] + f32x16_load(&decoder_dense_bias[v * 16 + 336]), f32x16_splat(0.0f)));
    }
}

// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// decoder.dense_1
// 627 kFLOP: contract: [1, 400], [400, 784] -> [1, 784]
KERNEL static void predict_decoder_dense_1(vae *m)
{
    const float (*restrict decoder_dense)[400] = (void *)(m->arena + 320);
    const float (*restrict decoder_dense_1_kernel)[784] = m->decoder_dense_1_kernel;
    float (*restrict decoder_dense_1)[784] = (void *)(m->arena + 1920);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 784; j += 112) {
        // sums of 1 rows x 112 columns in registers
        f32x16 sum[7] = {0};
        for (int k = 0; k < 400; k++) {
            const float a = decoder_dense[0][k];
            UNROLL for (int v = 0; v < 7; v++)
                sum[v] += a * f32x16_load(&decoder_dense_1_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 7; v++)
            f32x16_store(&decoder_dense_1[0][j + v * 16], sum[v]);
    }
}

// vae.dl:28: predict  sigmoid(decoder(z))
// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// decoder.dense_1
// 16.5 kFLOP: add, sigmoid: [1, 784], [784] -> [1, 28, 28, 1]
KERNEL static void predict_sigmoid(vae *m)
{
    const float (*restrict decoder_dense_1)[784] = (void *)(m->arena + 1920);
    const float *restrict decoder_dense_1_bias = m->decoder_dense_1_bias;
    float *restrict prediction = (void *)m->prediction;

    for (int i = 0; i < 784; i += 16)
        f32x16_store(&prediction[i],
            f32x16_sigmoid(f32x16_load(&decoder_dense_1[0][i]) + f32x16_load(&decoder_dense_1_bias[i])));
}

static void predict(void *model, int count)
{
    struct vae *m = model;
    (void)count;
    #pragma omp parallel
    {
        predict_encoder_dense(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_encoder_dense_1(m);
            predict_z(m);
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

// vae.dl:29: sample   sigmoid(decoder(normal([latent]))) grid [8, 12]
// 422 kFLOP: random, sub, log, mul, sqrt, cos: -> [128, 20]
KERNEL static void sample_mul(vae *m)
{
    float *restrict mul = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 2560; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 12, i)) * -2.0f);
        f32x16_store(&mul[i], t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 13, i) * 6.2831855f));
    }
}

// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// decoder.dense
// 2.15 MFLOP: contract, add, max: [20, 400], [128, 20], [400] -> [128, 400]
static void sample_decoder_dense(vae *m)
{
    decoder_dense_body(m->decoder_dense_kernel, (void *)(m->arena + 0), m->decoder_dense_bias,
                       (void *)(m->arena + 401408));
}

// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// decoder.dense_1
// 80.3 MFLOP: contract: [400, 784], [128, 400] -> [128, 784]
static void sample_decoder_dense_1(vae *m)
{
    decoder_dense_1_body(m->decoder_dense_1_kernel, (void *)(m->arena + 401408), (void *)(m->arena + 0));
}

// vae.dl:29: sample   sigmoid(decoder(normal([latent]))) grid [8, 12]
// vae.dl:10: model decoder(z: [latent]) = z | dense(400, activation = relu) | dense(28 * 28) | reshape([28, 28, 1])
// decoder.dense_1
// 2.11 MFLOP: add, sigmoid: [128, 784], [784] -> [128, 28, 28, 1]
KERNEL static void sample_sigmoid(vae *m)
{
    const float (*restrict decoder_dense_1)[784] = (void *)(m->arena + 0);
    const float *restrict decoder_dense_1_bias = m->decoder_dense_1_bias;
    float (*restrict sample_2)[784] = (void *)m->sample;

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int i = 0; i < 784; i += 16)
            f32x16_store(&sample_2[b][i],
                f32x16_sigmoid(f32x16_load(&decoder_dense_1[b][i]) + f32x16_load(&decoder_dense_1_bias[i])));
}

static void sample(void *model, int count)
{
    struct vae *m = model;
    (void)count;
    #pragma omp parallel
    {
        sample_mul(m);
        #pragma omp barrier
        sample_decoder_dense(m);
        #pragma omp barrier
        sample_decoder_dense_1(m);
        #pragma omp barrier
        sample_sigmoid(m);
    }
}

// ---- public functions ---------------------------------------------------------------------------

size_t vae_bytes(void)
{
    return sizeof(vae);
}

void vae_initialize(vae *m, uint64_t seed)
{
    initialize(m, seed);
}

void vae_reset_totals(vae *m)
{
    reset_totals(m);
}

float vae_train_step(vae *m, const float image[128][28][28][1], int count)
{
    m->image = image;
    train_step(m, count);
    return m->loss;
}

float vae_evaluate(vae *m, const float image[128][28][28][1], int count)
{
    m->image = image;
    evaluate(m, count);
    return m->loss;
}

const float (*vae_predict(vae *m, const float image[1][28][28][1], int count))[28][28][1]
{
    m->image = image;
    predict(m, count);
    return m->prediction;
}

// ---- tables -------------------------------------------------------------------------------------

// name, role, type, rank, shape, elements, offset, initial value, index of the moving average
static const dlc_tensor vae_tensors[] = {
    {"encoder.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {784, 400}, 313600, offsetof(vae, encoder_dense_kernel), 0.0,
        -1},
    {"encoder.dense.bias", DLC_PARAMETER, DLC_F32, 1, {400}, 400, offsetof(vae, encoder_dense_bias), 0.0, -1},
    {"encoder.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {400, 40}, 16000, offsetof(vae, encoder_dense_1_kernel), 0.0,
        -1},
    {"encoder.dense_1.bias", DLC_PARAMETER, DLC_F32, 1, {40}, 40, offsetof(vae, encoder_dense_1_bias), 0.0, -1},
    {"decoder.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {20, 400}, 8000, offsetof(vae, decoder_dense_kernel), 0.0, -1},
    {"decoder.dense.bias", DLC_PARAMETER, DLC_F32, 1, {400}, 400, offsetof(vae, decoder_dense_bias), 0.0, -1},
    {"decoder.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {400, 784}, 313600, offsetof(vae, decoder_dense_1_kernel),
        0.0, -1},
    {"decoder.dense_1.bias", DLC_PARAMETER, DLC_F32, 1, {784}, 784, offsetof(vae, decoder_dense_1_bias), 0.0, -1},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(vae, loss), 0.0, -1},
    {"lr", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(vae, lr), 0.001, -1},
    {"beta_1", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(vae, beta_1), 0.9, -1},
    {"beta_2", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(vae, beta_2), 0.999, -1},
    {"epsilon", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(vae, epsilon), 1e-07, -1},
    {"encoder.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {784, 400}, 313600, offsetof(vae, encoder_dense_kernel_m), 0.0,
        -1},
    {"encoder.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {784, 400}, 313600, offsetof(vae, encoder_dense_kernel_v), 0.0,
        -1},
    {"encoder.dense.bias/m", DLC_SLOT, DLC_F32, 1, {400}, 400, offsetof(vae, encoder_dense_bias_m), 0.0, -1},
    {"encoder.dense.bias/v", DLC_SLOT, DLC_F32, 1, {400}, 400, offsetof(vae, encoder_dense_bias_v), 0.0, -1},
    {"encoder.dense_1.kernel/m", DLC_SLOT, DLC_F32, 2, {400, 40}, 16000, offsetof(vae, encoder_dense_1_kernel_m), 0.0,
        -1},
    {"encoder.dense_1.kernel/v", DLC_SLOT, DLC_F32, 2, {400, 40}, 16000, offsetof(vae, encoder_dense_1_kernel_v), 0.0,
        -1},
    {"encoder.dense_1.bias/m", DLC_SLOT, DLC_F32, 1, {40}, 40, offsetof(vae, encoder_dense_1_bias_m), 0.0, -1},
    {"encoder.dense_1.bias/v", DLC_SLOT, DLC_F32, 1, {40}, 40, offsetof(vae, encoder_dense_1_bias_v), 0.0, -1},
    {"decoder.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {20, 400}, 8000, offsetof(vae, decoder_dense_kernel_m), 0.0, -1},
    {"decoder.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {20, 400}, 8000, offsetof(vae, decoder_dense_kernel_v), 0.0, -1},
    {"decoder.dense.bias/m", DLC_SLOT, DLC_F32, 1, {400}, 400, offsetof(vae, decoder_dense_bias_m), 0.0, -1},
    {"decoder.dense.bias/v", DLC_SLOT, DLC_F32, 1, {400}, 400, offsetof(vae, decoder_dense_bias_v), 0.0, -1},
    {"decoder.dense_1.kernel/m", DLC_SLOT, DLC_F32, 2, {400, 784}, 313600, offsetof(vae, decoder_dense_1_kernel_m), 0.0,
        -1},
    {"decoder.dense_1.kernel/v", DLC_SLOT, DLC_F32, 2, {400, 784}, 313600, offsetof(vae, decoder_dense_1_kernel_v), 0.0,
        -1},
    {"decoder.dense_1.bias/m", DLC_SLOT, DLC_F32, 1, {784}, 784, offsetof(vae, decoder_dense_1_bias_m), 0.0, -1},
    {"decoder.dense_1.bias/v", DLC_SLOT, DLC_F32, 1, {784}, 784, offsetof(vae, decoder_dense_1_bias_v), 0.0, -1},
    {"metrics.nats.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(vae, metrics_nats_0), 0.0, -1},
    {"metrics.nats.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(vae, metrics_nats_1), 0.0, -1},
    {"reports.nats", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(vae, reports_nats), 0.0, -1},
    {"metrics.divergence.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(vae, metrics_divergence_0), 0.0, -1},
    {"metrics.divergence.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(vae, metrics_divergence_1), 0.0, -1},
    {"reports.divergence", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(vae, reports_divergence), 0.0, -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 4, {1, 28, 28, 1}, 784, offsetof(vae, prediction), 0.0, -1},
    {"sample", DLC_OUTPUT, DLC_F32, 4, {128, 28, 28, 1}, 100352, offsetof(vae, sample), 0.0, -1},
};

// name, column, source, type, rank, shape, elements, offset; indices of its generated output, mean and
// deviation; is it used by predict; what its ints are below
static const dlc_field vae_fields[] = {
    {"image", "image", 0, DLC_F32, 3, {28, 28, 1}, 784, offsetof(vae, image), -1, -1, -1, 1, 0},
};

static const dlc_argument vae_arguments_0[] = {
    {"path", "data/mnist", 0},
};

static const dlc_source vae_sources[] = {
    {"mnist", vae_arguments_0, 1},
};

static const dlc_report vae_reports[] = {
    {"nats", 31},
    {"divergence", 34},
};

// name, index of the loss, every, repeat, accumulate, first kernel, kernels
static const dlc_step vae_steps[] = {
    {NULL, 8, 1, 1, 1, 0, 25},
};

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel vae_train_kernels[] = {
    {"encoder_dense", 9, 1, offsetof(vae, arena) + 128, 51200, DLC_F32, 80435200, 1862208},
    {"encoder_dense_1", 9, 1, offsetof(vae, arena) + 204928, 5120, DLC_F32, 4101120, 289440},
    {"exp_2", 18, 0, offsetof(vae, arena) + 225408, 2560, DLC_F32, 40960, 30720},
    {"z", 18, 1, offsetof(vae, arena) + 235648, 2560, DLC_F32, 427520, 51200},
    {"decoder_dense", 10, 1, offsetof(vae, arena) + 256128, 51200, DLC_F32, 2150400, 248640},
    {"decoder_dense_1", 10, 1, offsetof(vae, arena) + 460928, 100352, DLC_F32, 80281600, 1860608},
    {"binary_cross_entropy", 21, 1, offsetof(vae, arena) + 1263744, 128, DLC_F32, 6824320, 1208384},
    {"divergence", 22, 1, offsetof(vae, arena) + 460928, 2560, DLC_F32, 51328, 31232},
    {"mean_loss", 24, 0, offsetof(vae, loss), 1, DLC_F32, 384, 1540},
    {"adam_rsqrt", 25, 0, offsetof(vae, arena) + 0, 1, DLC_F32, 87, 24},
    {"sum", 27, 0, offsetof(vae, metrics_nats_0), 1, DLC_F32, 385, 1032},
    {"sum_2", 27, 0, offsetof(vae, metrics_nats_1), 1, DLC_F32, 390, 536},
    {"sum_3", 27, 0, offsetof(vae, metrics_divergence_0), 1, DLC_F32, 389, 1040},
    {"decoder_dense_1_bias_grad", 10, 1, offsetof(vae, decoder_dense_1_bias), 784, DLC_F32, 116818, 420252},
    {"decoder_dense_1_input_grad", 10, 1, offsetof(vae, arena) + 471168, 51200, DLC_F32, 80384000, 2065408},
    {"decoder_dense_1_kernel_grad", 10, 1, offsetof(vae, decoder_dense_1_kernel), 313600, DLC_F32, 86867202, 8132636},
    {"decoder_dense_bias_grad", 10, 1, offsetof(vae, decoder_dense_bias), 400, DLC_F32, 59602, 214428},
    {"decoder_dense_z_grad", 10, 0, offsetof(vae, arena) + 256128, 2560, DLC_F32, 2048000, 247040},
    {"decoder_dense_kernel_grad", 10, 1, offsetof(vae, decoder_dense_kernel), 8000, DLC_F32, 2216002, 407068},
    {"y_grad", 16, 0, offsetof(vae, arena) + 266368, 5120, DLC_F32, 23296, 93184},
    {"encoder_dense_1_bias_grad", 9, 0, offsetof(vae, encoder_dense_1_bias), 40, DLC_F32, 5962, 21468},
    {"encoder_dense_1_input_grad", 9, 1, offsetof(vae, arena) + 491648, 51200, DLC_F32, 4249600, 698880},
    {"encoder_dense_1_kernel_grad", 9, 1, offsetof(vae, encoder_dense_1_kernel), 16000, DLC_F32, 4432002, 609308},
    {"encoder_dense_bias_grad", 9, 1, offsetof(vae, encoder_dense_bias), 400, DLC_F32, 59602, 214428},
    {"encoder_dense_kernel_grad", 9, 1, offsetof(vae, encoder_dense_kernel), 313600, DLC_F32, 86867202, 8132636},
};

static void call_train_kernel(vae *m, int kernel)
{
    switch (kernel) {
    case 0: encoder_dense(m); break;
    case 1: encoder_dense_1(m); break;
    case 2: exp_2(m); break;
    case 3: z(m); break;
    case 4: decoder_dense(m); break;
    case 5: decoder_dense_1(m); break;
    case 6: binary_cross_entropy(m); break;
    case 7: divergence(m); break;
    case 8: mean_loss(m); break;
    case 9: adam_rsqrt(m); break;
    case 10: sum(m); break;
    case 11: sum_2(m); break;
    case 12: sum_3(m); break;
    case 13: decoder_dense_1_bias_grad(m); break;
    case 14: decoder_dense_1_input_grad(m); break;
    case 15: decoder_dense_1_kernel_grad(m); break;
    case 16: decoder_dense_bias_grad(m); break;
    case 17: decoder_dense_z_grad(m); break;
    case 18: decoder_dense_kernel_grad(m); break;
    case 19: y_grad(m); break;
    case 20: encoder_dense_1_bias_grad(m); break;
    case 21: encoder_dense_1_input_grad(m); break;
    case 22: encoder_dense_1_kernel_grad(m); break;
    case 23: encoder_dense_bias_grad(m); break;
    case 24: encoder_dense_kernel_grad(m); break;
    }
}

static void run_train_kernel(void *model, int kernel)
{
    if (vae_train_kernels[kernel].team) {
        #pragma omp parallel
        call_train_kernel(model, kernel);
        return;
    }
    call_train_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel vae_evaluate_kernels[] = {
    {"evaluate_encoder_dense", 9, 1, offsetof(vae, arena) + 0, 51200, DLC_F32, 80435200, 1862208},
    {"evaluate_encoder_dense_1", 9, 1, offsetof(vae, arena) + 204800, 5120, DLC_F32, 4101120, 289440},
    {"evaluate_divergence", 18, 1, offsetof(vae, arena) + 512, 2560, DLC_F32, 519808, 31232},
    {"evaluate_decoder_dense", 10, 1, offsetof(vae, arena) + 402432, 51200, DLC_F32, 2150400, 248640},
    {"evaluate_decoder_dense_1", 10, 1, offsetof(vae, arena) + 1024, 100352, DLC_F32, 80281600, 1860608},
    {"evaluate_binary_cross_entropy_sum", 21, 1, offsetof(vae, arena) + 512, 128, DLC_F32, 4716672, 806464},
    {"evaluate_sum", 27, 0, offsetof(vae, metrics_nats_0), 1, DLC_F32, 385, 1032},
    {"evaluate_mean_loss", 24, 0, offsetof(vae, loss), 1, DLC_F32, 384, 1540},
    {"evaluate_sum_2", 27, 0, offsetof(vae, metrics_nats_1), 1, DLC_F32, 390, 536},
    {"evaluate_sum_3", 27, 0, offsetof(vae, metrics_divergence_0), 1, DLC_F32, 389, 1040},
};

static void call_evaluate_kernel(vae *m, int kernel)
{
    switch (kernel) {
    case 0: evaluate_encoder_dense(m); break;
    case 1: evaluate_encoder_dense_1(m); break;
    case 2: evaluate_divergence(m); break;
    case 3: evaluate_decoder_dense(m); break;
    case 4: evaluate_decoder_dense_1(m); break;
    case 5: evaluate_binary_cross_entropy_sum(m); break;
    case 6: evaluate_sum(m); break;
    case 7: evaluate_mean_loss(m); break;
    case 8: evaluate_sum_2(m); break;
    case 9: evaluate_sum_3(m); break;
    }
}

static void run_evaluate_kernel(void *model, int kernel)
{
    if (vae_evaluate_kernels[kernel].team) {
        #pragma omp parallel
        call_evaluate_kernel(model, kernel);
        return;
    }
    call_evaluate_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel vae_predict_kernels[] = {
    {"predict_encoder_dense", 9, 1, offsetof(vae, arena) + 192, 400, DLC_F32, 628400, 1260736},
    {"predict_encoder_dense_1", 9, 0, offsetof(vae, arena) + 0, 40, DLC_F32, 32040, 65920},
    {"predict_z", 18, 0, offsetof(vae, arena) + 192, 20, DLC_F32, 3660, 400},
    {"predict_decoder_dense", 10, 0, offsetof(vae, arena) + 320, 400, DLC_F32, 16800, 35280},
    {"predict_decoder_dense_1", 10, 1, offsetof(vae, arena) + 1920, 784, DLC_F32, 627200, 1259136},
    {"predict_sigmoid", 28, 0, offsetof(vae, prediction), 784, DLC_F32, 16464, 9408},
};

static void call_predict_kernel(vae *m, int kernel)
{
    switch (kernel) {
    case 0: predict_encoder_dense(m); break;
    case 1: predict_encoder_dense_1(m); break;
    case 2: predict_z(m); break;
    case 3: predict_decoder_dense(m); break;
    case 4: predict_decoder_dense_1(m); break;
    case 5: predict_sigmoid(m); break;
    }
}

static void run_predict_kernel(void *model, int kernel)
{
    if (vae_predict_kernels[kernel].team) {
        #pragma omp parallel
        call_predict_kernel(model, kernel);
        return;
    }
    call_predict_kernel(model, kernel);
}

const dlc_program vae_program = {
    .version = DLC_PROGRAM_H,
    .name = "vae",
    .source = "vae.dl",
    .compiler = "dlc 0.1.0",
    .fingerprint = 0xEF4753393D9554BFu,
    .bytes = sizeof(vae),
    .real = DLC_F32,
    .batch = 128,
    .predict_batch = 1,
    .epochs = 10,
    .validate = 0.0,
    .generate_count = 0,
    .tensor = vae_tensors,
    .tensor_count = 37,
    .field = vae_fields,
    .field_count = 1,
    .data_source = vae_sources,
    .source_count = 1,
    .report = vae_reports,
    .report_count = 2,
    .step = vae_steps,
    .step_count = 1,
    .loss = 8,
    .prediction = 35,
    .sample = 36,
    .grid = {8, 12},
    .initialize = initialize,
    .train_step = train_step,
    .evaluate = evaluate,
    .predict = predict,
    .draw_sample = sample,
    .generate = NULL,
    .reset_totals = reset_totals,
    .seed_offset = offsetof(vae, seed),
    .step_offset = offsetof(vae, step),
    .draw_offset = offsetof(vae, draw),
    .train_entry = {vae_train_kernels, 25, run_train_kernel, 1264256, 0},
    .evaluate_entry = {vae_evaluate_kernels, 10, run_evaluate_kernel, 607232, 0},
    .predict_entry = {vae_predict_kernels, 6, run_predict_kernel, 5056, 0},
    .next_entry = {NULL, 0, NULL, 0, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &vae_program;
}
