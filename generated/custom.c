// custom: forward pass, backward pass, update and training loop of custom.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c custom.c
//
// Without -fopenmp it runs on one thread.
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
    alignas(64) unsigned char arena[26176];
} custom;

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

// Philox2x32-10 (Salmon et al., 2011): the random bits of (key; counter), the same on any machine. Key and the
// counter's
// upper half: `place`.
static inline uint64_t philox(uint64_t place, uint32_t counter)
{
    uint32_t key = (uint32_t)place, a = counter, b = (uint32_t)(place >> 32);
    for (int round = 0; round < 10; round++) {
        uint64_t p = (uint64_t)0xD256D193u * a;
        a = (uint32_t)(p >> 32) ^ b ^ key;
        b = (uint32_t)p;
        key += 0x9E3779B9u;
    }
    return (uint64_t)a << 32 | b;
}

// Element number `element` of the random stream `stream` in this step: uniform in [0, 1).
static inline float f32_uniform(uint64_t seed, uint64_t step, uint32_t stream, uint32_t element)
{
    return (float)(philox(random_place(seed, step, stream), element) >> 40) * 0x1p-24f;
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

INLINE float f32_sin(float x)
{
    uint32_t quadrant;
    float rest, r = f32_angle(x, &quadrant, &rest);
    return f32_sine_of_parts(r, rest, quadrant);
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

INLINE f32x16 f32x16_sign(f32x16_any x)
{
    for (int i = 0; i < 16; i++)
        x[i] = sign(x[i]);
    return x;
}

// ---- initial values -----------------------------------------------------------------------------

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// the initial value of wave.dense.bias
// copy: -> [1]
COLD static void initialize_wave_dense_bias(custom *m)
{
    float *restrict wave_dense_bias = m->wave_dense_bias;

    wave_dense_bias[0] = 0.0f;
}

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// the initial value of wave.dense.kernel
// 1.98 kFLOP: random, mul, add: -> [32, 1]
COLD static void initialize_wave_dense_kernel(custom *m)
{
    float (*restrict wave_dense_kernel)[1] = m->wave_dense_kernel;

    for (int i = 0; i < 32; i += 16)
        f32x16_store(&wave_dense_kernel[i][0], f32x16_uniform(m->seed, m->draw, 5, i) * 0.8528029f - 0.42640144f);
}

// custom.dl:10: initializer spread(shape, width = 1.0) = uniform(shape, -width, width)
// the initial value of wave.gated.kernel
// 3.97 kFLOP: random, mul, add: -> [2, 32]
COLD static void initialize_wave_gated_kernel(custom *m)
{
    float *restrict wave_gated_kernel = (void *)m->wave_gated_kernel;

    for (int i = 0; i < 64; i += 16)
        f32x16_store(&wave_gated_kernel[i], f32x16_uniform(m->seed, m->draw, 1, i) * 1.4f - 0.7f);
}

// custom.dl:10: initializer spread(shape, width = 1.0) = uniform(shape, -width, width)
// the initial value of wave.gated.gate
// 3.97 kFLOP: random, mul, add: -> [2, 32]
COLD static void initialize_wave_gated_gate(custom *m)
{
    float *restrict wave_gated_gate = (void *)m->wave_gated_gate;

    for (int i = 0; i < 64; i += 16)
        f32x16_store(&wave_gated_gate[i], f32x16_uniform(m->seed, m->draw, 2, i) * 1.4f - 0.7f);
}

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// the initial value of wave.gated.bias, wave.gated_1.bias
// copy: -> [32]
COLD static void initialize_wave_gated_bias(custom *m)
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
// the initial value of wave.gated_1.kernel
// 63.5 kFLOP: random, mul, add: -> [32, 32]
COLD static void initialize_wave_gated_1_kernel(custom *m)
{
    float *restrict wave_gated_1_kernel = (void *)m->wave_gated_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 1024; i += 16)
        f32x16_store(&wave_gated_1_kernel[i], f32x16_uniform(m->seed, m->draw, 3, i) * 1.4f - 0.7f);
}

// custom.dl:10: initializer spread(shape, width = 1.0) = uniform(shape, -width, width)
// the initial value of wave.gated_1.gate
// 63.5 kFLOP: random, mul, add: -> [32, 32]
COLD static void initialize_wave_gated_1_gate(custom *m)
{
    float *restrict wave_gated_1_gate = (void *)m->wave_gated_1_gate;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 1024; i += 16)
        f32x16_store(&wave_gated_1_gate[i], f32x16_uniform(m->seed, m->draw, 4, i) * 1.4f - 0.7f);
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
    initialize_wave_dense_bias(m);
    initialize_wave_dense_kernel(m);
    initialize_wave_gated_kernel(m);
    initialize_wave_gated_gate(m);
    initialize_wave_gated_bias(m);
    initialize_wave_gated_1_kernel(m);
    initialize_wave_gated_1_gate(m);
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

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// l2, forward
// 64 FLOP: mul, sum: [32, 1] -> []
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
    l2_sum_4_body(m->wave_dense_kernel, (void *)(m->arena + 128));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// l2, forward
// 128 FLOP: mul, sum: [2, 32] -> []
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
    l2_y_body(m->wave_gated_kernel, (void *)(m->arena + 192));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// l2, forward
// 128 FLOP: mul, sum: [2, 32] -> []
static void l2_sum(custom *m)
{
    l2_y_body(m->wave_gated_gate, (void *)(m->arena + 256));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// l2, forward
// 2.05 kFLOP: mul, sum: [32, 32] -> []
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
    l2_sum_2_body((const void *)m->wave_gated_1_kernel, (void *)(m->arena + 320));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// l2, forward
// 2.05 kFLOP: mul, sum: [32, 32] -> []
static void l2_sum_3(custom *m)
{
    l2_sum_2_body((const void *)m->wave_gated_1_gate, (void *)(m->arena + 512));
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:7: function bump(x) = exp(-x^2)
// wave.gated, forward
// 14.1 kFLOP: contract, add, mul, neg, exp: [2, 32], [20, 2], [32] -> [20, 32]
static void gated(custom *m)
{
    const float (*restrict wave_gated_kernel)[32] = m->wave_gated_kernel;
    const float (*restrict x)[2] = m->x;
    const float *restrict wave_gated_bias = m->wave_gated_bias;
    float (*restrict gated_add)[32] = (void *)(m->arena + 576);
    float (*restrict gated_bump_exp)[32] = (void *)(m->arena + 3136);

    for (int i = 0; i < 20; i += 10) {
        // sums of 10 rows x 32 columns in registers
        f32x16 sum[10][2] = {0};
        {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&wave_gated_kernel[0][v * 16]);
            UNROLL for (int r = 0; r < 10; r++) {
                const float a = x[i + r][0];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&wave_gated_kernel[1][v * 16]);
            UNROLL for (int r = 0; r < 10; r++) {
                const float a = x[i + r][1];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        alignas(64) float sums[10][32];
        UNROLL for (int r = 0; r < 10; r++)
            UNROLL for (int v = 0; v < 2; v++)
                f32x16_store(&sums[r][v * 16], sum[r][v]);
        for (int r = 0; r < 10; r++)
            for (int c = 0; c < 32; c += 16) {
                const f32x16 sum2 = f32x16_load(&sums[r][c]);
                const f32x16 t = sum2 + f32x16_load(&wave_gated_bias[c]);
                f32x16_store(&gated_add[i + r][c], t);
                f32x16_store(&gated_bump_exp[i + r][c], f32x16_exp(-(t * t)));
            }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// wave.gated, forward
// 16 kFLOP: contract, sigmoid, mul: [2, 32], [20, 2], [20, 32] -> [20, 32]
static void gated_2(custom *m)
{
    const float (*restrict wave_gated_gate)[32] = m->wave_gated_gate;
    const float (*restrict x)[2] = m->x;
    const float (*restrict gated_bump_exp)[32] = (void *)(m->arena + 3136);
    float (*restrict gated_sigmoid)[32] = (void *)(m->arena + 8256);
    float (*restrict gated_mul)[32] = (void *)(m->arena + 5696);

    for (int i = 0; i < 20; i += 10) {
        // sums of 10 rows x 32 columns in registers
        f32x16 sum[10][2] = {0};
        {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&wave_gated_gate[0][v * 16]);
            UNROLL for (int r = 0; r < 10; r++) {
                const float a = x[i + r][0];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&wave_gated_gate[1][v * 16]);
            UNROLL for (int r = 0; r < 10; r++) {
                const float a = x[i + r][1];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        alignas(64) float sums[10][32];
        UNROLL for (int r = 0; r < 10; r++)
            UNROLL for (int v = 0; v < 2; v++)
                f32x16_store(&sums[r][v * 16], sum[r][v]);
        for (int r = 0; r < 10; r++)
            for (int c = 0; c < 32; c += 16) {
                const f32x16 sum2 = f32x16_load(&sums[r][c]);
                const f32x16 t = f32x16_sigmoid(sum2);
                f32x16_store(&gated_sigmoid[i + r][c], t);
                f32x16_store(&gated_mul[i + r][c], f32x16_load(&gated_bump_exp[i + r][c]) * t);
            }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:7: function bump(x) = exp(-x^2)
// wave.gated_1, forward
// 52.5 kFLOP: contract, add, mul, neg, exp: [32, 32], [20, 32], [32] -> [20, 32]
static void gated_1(custom *m)
{
    const float (*restrict wave_gated_1_kernel)[32] = m->wave_gated_1_kernel;
    const float (*restrict gated_mul)[32] = (void *)(m->arena + 5696);
    const float *restrict wave_gated_1_bias = m->wave_gated_1_bias;
    float (*restrict gated_1_add)[32] = (void *)(m->arena + 13376);
    float (*restrict gated_1_bump_exp)[32] = (void *)(m->arena + 15936);

    for (int i = 0; i < 20; i += 10) {
        // sums of 10 rows x 32 columns in registers
        f32x16 sum[10][2] = {0};
        for (int k = 0; k < 32; k++) {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&wave_gated_1_kernel[k][v * 16]);
            UNROLL for (int r = 0; r < 10; r++) {
                const float a = gated_mul[i + r][k];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        alignas(64) float sums[10][32];
        UNROLL for (int r = 0; r < 10; r++)
            UNROLL for (int v = 0; v < 2; v++)
                f32x16_store(&sums[r][v * 16], sum[r][v]);
        for (int r = 0; r < 10; r++)
            for (int c = 0; c < 32; c += 16) {
                const f32x16 sum2 = f32x16_load(&sums[r][c]);
                const f32x16 t = sum2 + f32x16_load(&wave_gated_1_bias[c]);
                f32x16_store(&gated_1_add[i + r][c], t);
                f32x16_store(&gated_1_bump_exp[i + r][c], f32x16_exp(-(t * t)));
            }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// wave.gated_1, forward
// 54.4 kFLOP: contract, sigmoid, mul: [32, 32], [20, 32] -> [20, 32]
static void gated_1_2(custom *m)
{
    const float (*restrict wave_gated_1_gate)[32] = m->wave_gated_1_gate;
    const float (*restrict gated_mul)[32] = (void *)(m->arena + 5696);
    const float (*restrict gated_1_bump_exp)[32] = (void *)(m->arena + 15936);
    float (*restrict gated_1_sigmoid)[32] = (void *)(m->arena + 18496);
    float (*restrict gated_1_mul)[32] = (void *)(m->arena + 10816);

    for (int i = 0; i < 20; i += 10) {
        // sums of 10 rows x 32 columns in registers
        f32x16 sum[10][2] = {0};
        for (int k = 0; k < 32; k++) {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&wave_gated_1_gate[k][v * 16]);
            UNROLL for (int r = 0; r < 10; r++) {
                const float a = gated_mul[i + r][k];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        alignas(64) float sums[10][32];
        UNROLL for (int r = 0; r < 10; r++)
            UNROLL for (int v = 0; v < 2; v++)
                f32x16_store(&sums[r][v * 16], sum[r][v]);
        for (int r = 0; r < 10; r++)
            for (int c = 0; c < 32; c += 16) {
                const f32x16 sum2 = f32x16_load(&sums[r][c]);
                const f32x16 t = f32x16_sigmoid(sum2);
                f32x16_store(&gated_1_sigmoid[i + r][c], t);
                f32x16_store(&gated_1_mul[i + r][c], f32x16_load(&gated_1_bump_exp[i + r][c]) * t);
            }
    }
}

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// custom.dl:22: d = y - t
// custom.dl:23: return mean(softplus(2 * d) - d - log(2.0))
// wave.dense, log_cosh, softplus, forward
// 1.68 kFLOP: contract, add, sub, mul, abs, neg, exp: [32, 1], [20, 32], [1], [20, 1] -> [20, 1]
static void dense(custom *m)
{
    const float (*restrict wave_dense_kernel)[1] = m->wave_dense_kernel;
    const float (*restrict gated_1_mul)[32] = (void *)(m->arena + 10816);
    const float *restrict wave_dense_bias = m->wave_dense_bias;
    const float (*restrict y)[1] = m->y;
    float (*restrict log_cosh_d)[1] = (void *)(m->arena + 384);
    float (*restrict softplus_exp)[1] = (void *)(m->arena + 0);

    // sums of 20 rows x 1 columns in registers
    float sum[20] = {0};
    for (int k = 0; k < 32; k++) {
        const float w = wave_dense_kernel[k][0];
        UNROLL for (int r = 0; r < 20; r++)
            sum[r] += gated_1_mul[r][k] * w;
    }
    alignas(64) float sums[20][1];
    UNROLL for (int r = 0; r < 20; r++)
        sums[r][0] = sum[r];
    for (int r = 0; r < 20; r++) {
        const float sum2 = sums[r][0];
        const float y_i = sum2 + wave_dense_bias[0];
        const float d = y_i - y[r][0];
        log_cosh_d[r][0] = d;
        softplus_exp[r][0] = f32_exp(-fabsf(d * 2.0f));
    }
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// custom.dl:23: return mean(softplus(2 * d) - d - log(2.0))
// log_cosh, softplus, forward
// 546 FLOP: mul, max, log1p, add, sub, sum: [20, 1], [20] -> []
static void mean_loss(custom *m)
{
    const float (*restrict log_cosh_d)[1] = (void *)(m->arena + 384);
    const float (*restrict softplus_exp)[1] = (void *)(m->arena + 0);
    const float *restrict batch_weight = m->batch_weight;
    const float l2_y = *(const float *)(m->arena + 192);
    const float l2_sum = *(const float *)(m->arena + 256);
    const float l2_sum_2 = *(const float *)(m->arena + 320);
    const float l2_sum_3 = *(const float *)(m->arena + 512);
    const float l2_sum_4 = *(const float *)(m->arena + 128);
    float *restrict loss = &m->loss;

    f32x16 sum = f32x16_splat(0.0f);
    float rest = 0.0f;
    const f32x16 log_cosh_d_i = f32x16_load(&log_cosh_d[0][0]);
    const f32x16 t = f32x16_max(log_cosh_d_i * 2.0f, f32x16_splat(0.0f))
        + f32x16_log1p(f32x16_load(&softplus_exp[0][0])) - log_cosh_d_i;
    sum += (t - 0.6931472f) * f32x16_load(&batch_weight[0]);
    for (int r = 16; r < 20; r++) {
        const float log_cosh_d_i2 = log_cosh_d[r][0];
        const float t2 = max_real(log_cosh_d_i2 * 2.0f, 0.0f) + f32_log1p(softplus_exp[r][0]) - log_cosh_d_i2
            - 0.6931472f;
        rest += t2 * batch_weight[r];
    }
    const float y = l2_y + l2_sum + l2_sum_2 + l2_sum_3;
    *loss = (y + l2_sum_4) * 1e-05f + (f32x16_sum(sum) + rest);
}

// custom.dl:23: return mean(softplus(2 * d) - d - log(2.0))
// log_cosh, softplus, backward
// 320 FLOP: mul, max, greater, select, add, div, sign, sub: [20, 1], [20] -> [20, 1]
// log_cosh_d_grad takes the place of softplus_exp.
static void log_cosh_d_grad(custom *m)
{
    const float (*restrict log_cosh_d)[1] = (void *)(m->arena + 384);
    const float *restrict batch_weight = m->batch_weight;
    float (*restrict softplus_exp)[1] = (void *)(m->arena + 0);

    const f32x16 t = f32x16_load(&log_cosh_d[0][0]) * 2.0f;
    const f32x16 batch_weight_i = f32x16_load(&batch_weight[0]);
    const f32x16 softplus_exp_i = f32x16_load(&softplus_exp[0][0]);
    const f32x16 t2 = softplus_exp_i * (batch_weight_i / (softplus_exp_i + 1.0f)) * f32x16_sign(t);
    f32x16_store(&softplus_exp[0][0],
        (f32x16_select(f32x16_max(t, f32x16_splat(0.0f)) > 0.0f, batch_weight_i, f32x16_splat(0.0f)) - t2) * 2.0f
        - batch_weight_i);
    for (int i = 16; i < 20; i++) {
        const float t3 = log_cosh_d[i][0] * 2.0f;
        const float batch_weight_i2 = batch_weight[i];
        const float softplus_exp_i2 = softplus_exp[i][0];
        const float t4 = softplus_exp_i2 * (batch_weight_i2 / (softplus_exp_i2 + 1.0f)) * sign(t3);
        softplus_exp[i][0] = ((max_real(t3, 0.0f) > 0.0f ? batch_weight_i2 : 0.0f) - t4) * 2.0f - batch_weight_i2;
    }
}

// custom.dl:39: spread = total(sum(t^2)) - total(sum(t))^2 / count
// custom.dl:38: count = total(1.0)
// r_squared
// 81 FLOP: greater, mul, select, sum, add: [20, 1], [20] -> []
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
// r_squared
// 61 FLOP: greater, select, sum, add: [20], [20, 1] -> []
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

// custom.dl:38: count = total(1.0)
// r_squared
// 61 FLOP: greater, to_real, sum, add: [20] -> []
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

// custom.dl:40: return 1 - total(sum((y - t)^2)) / spread
// custom.dl:38: count = total(1.0)
// custom.dl:39: spread = total(sum(t^2)) - total(sum(t))^2 / count
// r_squared
// 92 FLOP: greater, mul, select, sum, add, div, sub: [20, 1], [20] -> []
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
    r_squared_sum_4_body((void *)(m->arena + 384), m->batch_weight, m->metrics_r_squared_1, m->metrics_r_squared_2,
                         m->metrics_r_squared_0, &m->metrics_r_squared_3, &m->reports_r_squared);
}

// custom.dl:27: schedule inverse_root(rate, hold = 100) = rate * sqrt(hold / (step + hold))
// momentum_sgd
// 12 FLOP: add, div, sqrt, mul: -> []
static void momentum_sgd_mul(custom *m)
{
    const float lr_rate = m->lr_rate;
    const float lr_hold = m->lr_hold;
    const float step_2 = (float)m->step;
    float *restrict momentum_sgd_mul = (void *)(m->arena + 128);

    *momentum_sgd_mul = lr_rate * f32_sqrt(lr_hold / (lr_hold + step_2));
}

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// custom.dl:32: velocity = momentum * velocity - lr * grad
// custom.dl:33: param = param + velocity
// wave.dense, momentum_sgd, backward; updates wave.dense.bias
// 24 FLOP: sum, mul, sub, add: [20, 1] -> [1]
static void dense_bias_grad(custom *m)
{
    const float (*restrict log_cosh_d_grad)[1] = (void *)(m->arena + 0);
    const float momentum = m->momentum;
    const float momentum_sgd_mul = *(const float *)(m->arena + 128);
    float *restrict wave_dense_bias = m->wave_dense_bias;
    float *restrict wave_dense_bias_velocity = m->wave_dense_bias_velocity;

    float sum[1];
    sum[0] = 0.0f;
    for (int b = 0; b < 20; b++)
        sum[0] += log_cosh_d_grad[b][0];
    const float velocity = wave_dense_bias_velocity[0] * momentum - sum[0] * momentum_sgd_mul;
    wave_dense_bias[0] += velocity;
    wave_dense_bias_velocity[0] = velocity;
}

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:7: function bump(x) = exp(-x^2)
// wave.dense, wave.gated_1, backward
// 6.4 kFLOP: contract, mul, sub: [32, 1], [20, 1], [20, 32] -> [20, 32]
static void dense_input_grad(custom *m)
{
    const float (*restrict wave_dense_kernel)[1] = m->wave_dense_kernel;
    const float (*restrict log_cosh_d_grad)[1] = (void *)(m->arena + 0);
    const float (*restrict gated_1_bump_exp)[32] = (void *)(m->arena + 15936);
    const float (*restrict gated_1_sigmoid)[32] = (void *)(m->arena + 18496);
    const float (*restrict gated_1_add)[32] = (void *)(m->arena + 13376);
    float (*restrict gated_1_mul_grad)[32] = (void *)(m->arena + 23616);
    float (*restrict gated_1_bump_mul_grad)[32] = (void *)(m->arena + 21056);

    // 32 columns, copied so that they lie side by side
    alignas(64) float panel[1][32];
    for (int c = 0; c < 32; c++)
        panel[0][c] = wave_dense_kernel[c][0];
    for (int i = 0; i < 20; i += 10) {
        // sums of 10 rows x 32 columns in registers
        f32x16 sum[10][2] = {0};
        {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&panel[0][v * 16]);
            UNROLL for (int r = 0; r < 10; r++) {
                const float a = log_cosh_d_grad[i + r][0];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 10; r++)
            UNROLL for (int v = 0; v < 2; v++) {
                const f32x16 gated_1_bump_exp_i = f32x16_load(&gated_1_bump_exp[i + r][v * 16]);
                const f32x16 gated_1_sigmoid_i = f32x16_load(&gated_1_sigmoid[i + r][v * 16]);
                const f32x16 t = f32x16_load(&gated_1_add[i + r][v * 16])
                    * (gated_1_bump_exp_i * (gated_1_sigmoid_i * sum[r][v]));
                f32x16_store(&gated_1_mul_grad[i + r][v * 16],
                    gated_1_bump_exp_i * sum[r][v] * (gated_1_sigmoid_i * (1.0f - gated_1_sigmoid_i)));
                f32x16_store(&gated_1_bump_mul_grad[i + r][v * 16], t * -2.0f);
            }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// wave.gated_1, backward
// 41 kFLOP: contract: [32, 32], [20, 32] -> [20, 32]
static void gated_1_input_grad(custom *m)
{
    const float (*restrict wave_gated_1_gate)[32] = m->wave_gated_1_gate;
    const float (*restrict gated_1_mul_grad)[32] = (void *)(m->arena + 23616);
    float (*restrict gated_1_input_grad)[32] = (void *)(m->arena + 13376);

    // 32 columns, copied so that they lie side by side
    alignas(64) float panel[32][32];
    for (int c = 0; c < 32; c += 16)
        for (int k = 0; k < 32; k += 16)
            f32x16_transpose(&panel[k][c], 32, &wave_gated_1_gate[c][k], 32);
    for (int i = 0; i < 20; i += 10) {
        // sums of 10 rows x 32 columns in registers
        f32x16 sum[10][2] = {0};
        for (int k = 0; k < 32; k++) {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&panel[k][v * 16]);
            UNROLL for (int r = 0; r < 10; r++) {
                const float a = gated_1_mul_grad[i + r][k];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 10; r++)
            UNROLL for (int v = 0; v < 2; v++)
                f32x16_store(&gated_1_input_grad[i + r][v * 16], sum[r][v]);
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:32: velocity = momentum * velocity - lr * grad
// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// custom.dl:33: param = param + velocity
// wave.gated_1, momentum_sgd, l2, backward; updates wave.gated_1.gate
// 47.1 kFLOP: contract, mul, add, sub: [20, 32] -> [32, 32]
static void gated_1_input_grad_2_body(const float (*restrict gated_1_mul_grad)[32],
                                      const float (*restrict gated_mul)[32],
                                      const float momentum,
                                      const float momentum_sgd_mul,
                                      float (*restrict wave_gated_1_gate)[32],
                                      float (*restrict wave_gated_1_gate_velocity)[32])
{
    for (int i = 0; i < 22; i += 11) {
        // sums of 11 rows x 32 columns in registers
        f32x16 sum[11][2] = {0};
        for (int k = 0; k < 20; k++) {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&gated_1_mul_grad[k][v * 16]);
            UNROLL for (int r = 0; r < 11; r++) {
                const float a = gated_mul[k][i + r];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 11; r++)
            UNROLL for (int v = 0; v < 2; v++) {
                const f32x16 wave_gated_1_gate_i = f32x16_load(&wave_gated_1_gate[i + r][v * 16]);
                const f32x16 t = f32x16_load(&wave_gated_1_gate_velocity[i + r][v * 16]) * momentum;
                const f32x16 velocity = t - (wave_gated_1_gate_i * 2e-05f + sum[r][v]) * momentum_sgd_mul;
                f32x16_store(&wave_gated_1_gate[i + r][v * 16], wave_gated_1_gate_i + velocity);
                f32x16_store(&wave_gated_1_gate_velocity[i + r][v * 16], velocity);
            }
    }
    {
        // sums of 10 rows x 32 columns in registers
        f32x16 sum[10][2] = {0};
        for (int k = 0; k < 20; k++) {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&gated_1_mul_grad[k][v * 16]);
            UNROLL for (int r = 0; r < 10; r++) {
                const float a = gated_mul[k][r + 22];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 10; r++)
            UNROLL for (int v = 0; v < 2; v++) {
                const f32x16 wave_gated_1_gate_i = f32x16_load(&wave_gated_1_gate[r + 22][v * 16]);
                const f32x16 t = f32x16_load(&wave_gated_1_gate_velocity[r + 22][v * 16]) * momentum;
                const f32x16 velocity = t - (wave_gated_1_gate_i * 2e-05f + sum[r][v]) * momentum_sgd_mul;
                f32x16_store(&wave_gated_1_gate[r + 22][v * 16], wave_gated_1_gate_i + velocity);
                f32x16_store(&wave_gated_1_gate_velocity[r + 22][v * 16], velocity);
            }
    }
}

static void gated_1_input_grad_2(custom *m)
{
    gated_1_input_grad_2_body((void *)(m->arena + 23616), (void *)(m->arena + 5696), m->momentum,
                              *(const float *)(m->arena + 128), m->wave_gated_1_gate, m->wave_gated_1_gate_velocity);
}

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// custom.dl:32: velocity = momentum * velocity - lr * grad
// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// custom.dl:33: param = param + velocity
// wave.dense, momentum_sgd, l2, backward; updates wave.dense.kernel
// 1.47 kFLOP: contract, mul, add, sub: [20, 1], [20, 32] -> [32, 1]
static void dense_input_grad_2(custom *m)
{
    const float (*restrict log_cosh_d_grad)[1] = (void *)(m->arena + 0);
    const float (*restrict gated_1_mul)[32] = (void *)(m->arena + 10816);
    const float momentum = m->momentum;
    const float momentum_sgd_mul = *(const float *)(m->arena + 128);
    float (*restrict wave_dense_kernel)[1] = m->wave_dense_kernel;
    float (*restrict wave_dense_kernel_velocity)[1] = m->wave_dense_kernel_velocity;

    for (int i = 0; i < 32; i += 16) {
        // sums of 16 rows x 1 columns in registers
        float sum[16] = {0};
        for (int k = 0; k < 20; k++) {
            const float w = log_cosh_d_grad[k][0];
            UNROLL for (int r = 0; r < 16; r++)
                sum[r] += gated_1_mul[k][i + r] * w;
        }
        UNROLL for (int r = 0; r < 16; r++) {
            const float wave_dense_kernel_i = wave_dense_kernel[i + r][0];
            const float kernel_grad = wave_dense_kernel_i * 2e-05f;
            const float velocity = wave_dense_kernel_velocity[i + r][0] * momentum
                - (kernel_grad + sum[r]) * momentum_sgd_mul;
            wave_dense_kernel[i + r][0] = wave_dense_kernel_i + velocity;
            wave_dense_kernel_velocity[i + r][0] = velocity;
        }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:32: velocity = momentum * velocity - lr * grad
// custom.dl:33: param = param + velocity
// wave.gated_1, momentum_sgd, backward; updates wave.gated_1.bias
// 768 FLOP: sum, mul, sub, add: [20, 32] -> [32]
static void gated_1_bias_grad_body(const float (*restrict gated_1_bump_mul_grad)[32],
                                   const float momentum,
                                   const float momentum_sgd_mul,
                                   float *restrict wave_gated_1_bias,
                                   float *restrict wave_gated_1_bias_velocity)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 20; b++) {
        sum += f32x16_load(&gated_1_bump_mul_grad[b][0]);
        sum2 += f32x16_load(&gated_1_bump_mul_grad[b][16]);
    }
    const f32x16 velocity = f32x16_load(&wave_gated_1_bias_velocity[0]) * momentum - sum * momentum_sgd_mul;
    f32x16_store(&wave_gated_1_bias[0], f32x16_load(&wave_gated_1_bias[0]) + velocity);
    f32x16_store(&wave_gated_1_bias_velocity[0], velocity);
    const f32x16 velocity2 = f32x16_load(&wave_gated_1_bias_velocity[16]) * momentum - sum2 * momentum_sgd_mul;
    f32x16_store(&wave_gated_1_bias[16], f32x16_load(&wave_gated_1_bias[16]) + velocity2);
    f32x16_store(&wave_gated_1_bias_velocity[16], velocity2);
}

static void gated_1_bias_grad(custom *m)
{
    gated_1_bias_grad_body((void *)(m->arena + 21056), m->momentum, *(const float *)(m->arena + 128),
                           m->wave_gated_1_bias, m->wave_gated_1_bias_velocity);
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:7: function bump(x) = exp(-x^2)
// wave.gated_1, wave.gated, backward
// 46.7 kFLOP: contract, add, mul, sub: [32, 32], [20, 32] -> [20, 32]
static void gated_1_input_grad_3(custom *m)
{
    const float (*restrict wave_gated_1_kernel)[32] = m->wave_gated_1_kernel;
    const float (*restrict gated_1_bump_mul_grad)[32] = (void *)(m->arena + 21056);
    const float (*restrict gated_bump_exp)[32] = (void *)(m->arena + 3136);
    const float (*restrict gated_1_input_grad)[32] = (void *)(m->arena + 13376);
    const float (*restrict gated_sigmoid)[32] = (void *)(m->arena + 8256);
    const float (*restrict gated_add)[32] = (void *)(m->arena + 576);
    float (*restrict gated_mul_grad)[32] = (void *)(m->arena + 15936);
    float (*restrict gated_bump_mul_grad)[32] = (void *)(m->arena + 10816);

    // 32 columns, copied so that they lie side by side
    alignas(64) float panel[32][32];
    for (int c = 0; c < 32; c += 16)
        for (int k = 0; k < 32; k += 16)
            f32x16_transpose(&panel[k][c], 32, &wave_gated_1_kernel[c][k], 32);
    for (int i = 0; i < 20; i += 10) {
        // sums of 10 rows x 32 columns in registers
        f32x16 sum[10][2] = {0};
        for (int k = 0; k < 32; k++) {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&panel[k][v * 16]);
            UNROLL for (int r = 0; r < 10; r++) {
                const float a = gated_1_bump_mul_grad[i + r][k];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        alignas(64) float sums[10][32];
        UNROLL for (int r = 0; r < 10; r++)
            UNROLL for (int v = 0; v < 2; v++)
                f32x16_store(&sums[r][v * 16], sum[r][v]);
        for (int r = 0; r < 10; r++)
            for (int c = 0; c < 32; c += 16) {
                const f32x16 sum2 = f32x16_load(&sums[r][c]);
                const f32x16 gated_bump_exp_i = f32x16_load(&gated_bump_exp[i + r][c]);
                const f32x16 t = f32x16_load(&gated_1_input_grad[i + r][c]) + sum2;
                const f32x16 gated_sigmoid_i = f32x16_load(&gated_sigmoid[i + r][c]);
                f32x16_store(&gated_mul_grad[i + r][c],
                    gated_bump_exp_i * t * (gated_sigmoid_i * (1.0f - gated_sigmoid_i)));
                f32x16_store(&gated_bump_mul_grad[i + r][c],
                    f32x16_load(&gated_add[i + r][c]) * (gated_bump_exp_i * (gated_sigmoid_i * t)) * -2.0f);
            }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:32: velocity = momentum * velocity - lr * grad
// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// custom.dl:33: param = param + velocity
// wave.gated_1, momentum_sgd, l2, backward; updates wave.gated_1.kernel
// 47.1 kFLOP: contract, mul, add, sub: [20, 32] -> [32, 32]
static void gated_1_input_grad_4(custom *m)
{
    gated_1_input_grad_2_body((void *)(m->arena + 21056), (void *)(m->arena + 5696), m->momentum,
                              *(const float *)(m->arena + 128), m->wave_gated_1_kernel,
                              m->wave_gated_1_kernel_velocity);
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:32: velocity = momentum * velocity - lr * grad
// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// custom.dl:33: param = param + velocity
// wave.gated, momentum_sgd, l2, backward; updates wave.gated.gate
// 2.94 kFLOP: contract, mul, add, sub: [20, 32], [20, 2] -> [2, 32]
static void gated_input_grad_body(const float (*restrict gated_mul_grad)[32],
                                  const float (*restrict x)[2],
                                  const float momentum,
                                  const float momentum_sgd_mul,
                                  float (*restrict wave_gated_gate)[32],
                                  float (*restrict wave_gated_gate_velocity)[32])
{
    // sums of 2 rows x 32 columns in registers
    f32x16 sum[2][2] = {0};
    f32x16 sum2[2][2] = {0};
    for (int k = 0; k < 20; k += 2) {
        {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&gated_mul_grad[k][v * 16]);
            UNROLL for (int r = 0; r < 2; r++) {
                const float a = x[k][r];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&gated_mul_grad[k + 1][v * 16]);
            UNROLL for (int r = 0; r < 2; r++) {
                const float a = x[k + 1][r];
                UNROLL for (int v = 0; v < 2; v++)
                    sum2[r][v] += a * w[v];
            }
        }
    }
    UNROLL for (int r = 0; r < 2; r++)
        UNROLL for (int v = 0; v < 2; v++)
            sum[r][v] += sum2[r][v];
    UNROLL for (int r = 0; r < 2; r++)
        UNROLL for (int v = 0; v < 2; v++) {
            const f32x16 wave_gated_gate_i = f32x16_load(&wave_gated_gate[r][v * 16]);
            const f32x16 t = f32x16_load(&wave_gated_gate_velocity[r][v * 16]) * momentum;
            const f32x16 velocity = t - (wave_gated_gate_i * 2e-05f + sum[r][v]) * momentum_sgd_mul;
            f32x16_store(&wave_gated_gate[r][v * 16], wave_gated_gate_i + velocity);
            f32x16_store(&wave_gated_gate_velocity[r][v * 16], velocity);
        }
}

static void gated_input_grad(custom *m)
{
    gated_input_grad_body((void *)(m->arena + 15936), m->x, m->momentum, *(const float *)(m->arena + 128),
                          m->wave_gated_gate, m->wave_gated_gate_velocity);
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:32: velocity = momentum * velocity - lr * grad
// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// custom.dl:33: param = param + velocity
// wave.gated, momentum_sgd, l2, backward; updates wave.gated.kernel
// 2.94 kFLOP: contract, mul, add, sub: [20, 32], [20, 2] -> [2, 32]
static void gated_input_grad_2(custom *m)
{
    gated_input_grad_body((void *)(m->arena + 10816), m->x, m->momentum, *(const float *)(m->arena + 128),
                          m->wave_gated_kernel, m->wave_gated_kernel_velocity);
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:32: velocity = momentum * velocity - lr * grad
// custom.dl:33: param = param + velocity
// wave.gated, momentum_sgd, backward; updates wave.gated.bias
// 768 FLOP: sum, mul, sub, add: [20, 32] -> [32]
static void gated_bias_grad(custom *m)
{
    gated_1_bias_grad_body((void *)(m->arena + 10816), m->momentum, *(const float *)(m->arena + 128),
                           m->wave_gated_bias, m->wave_gated_bias_velocity);
}

// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.
static void train_step(void *model, int count)
{
    struct custom *m = model;
    for (int b = 0; b < 20; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    l2_sum_4(m);
    l2_y(m);
    l2_sum(m);
    l2_sum_2(m);
    l2_sum_3(m);
    gated(m);
    gated_2(m);
    gated_1(m);
    gated_1_2(m);
    dense(m);
    mean_loss(m);
    if (!isfinite(m->loss))
        return;
    log_cosh_d_grad(m);
    r_squared_sum_2(m);
    r_squared_sum_3(m);
    r_squared_sum(m);
    r_squared_sum_4(m);
    momentum_sgd_mul(m);
    dense_bias_grad(m);
    dense_input_grad(m);
    gated_1_input_grad(m);
    gated_1_input_grad_2(m);
    dense_input_grad_2(m);
    gated_1_bias_grad(m);
    gated_1_input_grad_3(m);
    gated_1_input_grad_4(m);
    gated_input_grad(m);
    gated_input_grad_2(m);
    gated_bias_grad(m);
    m->step++;
}

// ---- evaluation ---------------------------------------------------------------------------------

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// wave.gated
// 3.2 kFLOP: contract, add: [2, 32], [20, 2], [32] -> [20, 32]
static void evaluate_gated(custom *m)
{
    const float (*restrict wave_gated_kernel)[32] = m->wave_gated_kernel;
    const float (*restrict x)[2] = m->x;
    const float *restrict wave_gated_bias = m->wave_gated_bias;
    float (*restrict gated)[32] = (void *)(m->arena + 0);

    for (int i = 0; i < 20; i += 10) {
        // sums of 10 rows x 32 columns in registers
        f32x16 sum[10][2] = {0};
        {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&wave_gated_kernel[0][v * 16]);
            UNROLL for (int r = 0; r < 10; r++) {
                const float a = x[i + r][0];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&wave_gated_kernel[1][v * 16]);
            UNROLL for (int r = 0; r < 10; r++) {
                const float a = x[i + r][1];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 10; r++)
            UNROLL for (int v = 0; v < 2; v++)
                f32x16_store(&gated[i + r][v * 16], sum[r][v] + f32x16_load(&wave_gated_bias[v * 16]));
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:7: function bump(x) = exp(-x^2)
// wave.gated
// 26.9 kFLOP: contract, mul, neg, exp, sigmoid: [2, 32], [20, 2] -> [20, 32]
// gated_2 takes the place of gated.
static void evaluate_gated_2(custom *m)
{
    const float (*restrict wave_gated_gate)[32] = m->wave_gated_gate;
    const float (*restrict x)[2] = m->x;
    float (*restrict gated)[32] = (void *)(m->arena + 0);

    for (int i = 0; i < 20; i += 10) {
        // sums of 10 rows x 32 columns in registers
        f32x16 sum[10][2] = {0};
        {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&wave_gated_gate[0][v * 16]);
            UNROLL for (int r = 0; r < 10; r++) {
                const float a = x[i + r][0];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&wave_gated_gate[1][v * 16]);
            UNROLL for (int r = 0; r < 10; r++) {
                const float a = x[i + r][1];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        alignas(64) float sums[10][32];
        UNROLL for (int r = 0; r < 10; r++)
            UNROLL for (int v = 0; v < 2; v++)
                f32x16_store(&sums[r][v * 16], sum[r][v]);
        for (int r = 0; r < 10; r++)
            for (int c = 0; c < 32; c += 16) {
                const f32x16 sum2 = f32x16_load(&sums[r][c]);
                const f32x16 gated_i = f32x16_load(&gated[i + r][c]);
                f32x16_store(&gated[i + r][c], f32x16_exp(-(gated_i * gated_i)) * f32x16_sigmoid(sum2));
            }
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// wave.gated_1
// 41.6 kFLOP: contract, add: [32, 32], [20, 32], [32] -> [20, 32]
static void evaluate_gated_1(custom *m)
{
    const float (*restrict wave_gated_1_kernel)[32] = m->wave_gated_1_kernel;
    const float (*restrict gated_2)[32] = (void *)(m->arena + 0);
    const float *restrict wave_gated_1_bias = m->wave_gated_1_bias;
    float (*restrict gated_1)[32] = (void *)(m->arena + 2560);

    for (int i = 0; i < 20; i += 10) {
        // sums of 10 rows x 32 columns in registers
        f32x16 sum[10][2] = {0};
        for (int k = 0; k < 32; k++) {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&wave_gated_1_kernel[k][v * 16]);
            UNROLL for (int r = 0; r < 10; r++) {
                const float a = gated_2[i + r][k];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 10; r++)
            UNROLL for (int v = 0; v < 2; v++)
                f32x16_store(&gated_1[i + r][v * 16], sum[r][v] + f32x16_load(&wave_gated_1_bias[v * 16]));
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:7: function bump(x) = exp(-x^2)
// wave.gated_1
// 65.3 kFLOP: contract, mul, neg, exp, sigmoid: [32, 32], [20, 32] -> [20, 32]
// gated_1_2 takes the place of gated_1.
static void evaluate_gated_1_2(custom *m)
{
    const float (*restrict wave_gated_1_gate)[32] = m->wave_gated_1_gate;
    const float (*restrict gated_2)[32] = (void *)(m->arena + 0);
    float (*restrict gated_1)[32] = (void *)(m->arena + 2560);

    for (int i = 0; i < 20; i += 10) {
        // sums of 10 rows x 32 columns in registers
        f32x16 sum[10][2] = {0};
        for (int k = 0; k < 32; k++) {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&wave_gated_1_gate[k][v * 16]);
            UNROLL for (int r = 0; r < 10; r++) {
                const float a = gated_2[i + r][k];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        alignas(64) float sums[10][32];
        UNROLL for (int r = 0; r < 10; r++)
            UNROLL for (int v = 0; v < 2; v++)
                f32x16_store(&sums[r][v * 16], sum[r][v]);
        for (int r = 0; r < 10; r++)
            for (int c = 0; c < 32; c += 16) {
                const f32x16 sum2 = f32x16_load(&sums[r][c]);
                const f32x16 gated_1_i = f32x16_load(&gated_1[i + r][c]);
                f32x16_store(&gated_1[i + r][c], f32x16_exp(-(gated_1_i * gated_1_i)) * f32x16_sigmoid(sum2));
            }
    }
}

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// custom.dl:22: d = y - t
// wave.dense, log_cosh
// 1.32 kFLOP: contract, add, sub: [32, 1], [20, 32], [1], [20, 1] -> [20, 1]
static void evaluate_dense(custom *m)
{
    const float (*restrict wave_dense_kernel)[1] = m->wave_dense_kernel;
    const float (*restrict gated_1_2)[32] = (void *)(m->arena + 2560);
    const float *restrict wave_dense_bias = m->wave_dense_bias;
    const float (*restrict y)[1] = m->y;
    float (*restrict dense)[1] = (void *)(m->arena + 0);

    // sums of 20 rows x 1 columns in registers
    float sum[20] = {0};
    for (int k = 0; k < 32; k++) {
        const float w = wave_dense_kernel[k][0];
        UNROLL for (int r = 0; r < 20; r++)
            sum[r] += gated_1_2[r][k] * w;
    }
    UNROLL for (int r = 0; r < 20; r++) {
        const float y_i = sum[r] + wave_dense_bias[0];
        dense[r][0] = y_i - y[r][0];
    }
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// l2
// 128 FLOP: mul, sum: [2, 32] -> []
static void evaluate_l2_y(custom *m)
{
    l2_y_body(m->wave_gated_kernel, (void *)(m->arena + 128));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// l2
// 128 FLOP: mul, sum: [2, 32] -> []
static void evaluate_l2_sum(custom *m)
{
    l2_y_body(m->wave_gated_gate, (void *)(m->arena + 192));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// l2
// 2.05 kFLOP: mul, sum: [32, 32] -> []
static void evaluate_l2_sum_2(custom *m)
{
    l2_sum_2_body((const void *)m->wave_gated_1_kernel, (void *)(m->arena + 256));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// l2
// 2.05 kFLOP: mul, sum: [32, 32] -> []
static void evaluate_l2_sum_3(custom *m)
{
    l2_sum_2_body((const void *)m->wave_gated_1_gate, (void *)(m->arena + 320));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// l2
// 64 FLOP: mul, sum: [32, 1] -> []
static void evaluate_l2_sum_4(custom *m)
{
    l2_sum_4_body(m->wave_dense_kernel, (void *)(m->arena + 384));
}

// custom.dl:47: minimize  log_cosh(wave(x), y) + l2(wave, 1e-5)
// custom.dl:23: return mean(softplus(2 * d) - d - log(2.0))
// log_cosh, softplus
// 886 FLOP: mul, max, abs, neg, exp, log1p, add, sub, sum: [20, 1], [20] -> []
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
    const f32x16 t2 = (f32x16_max(t, f32x16_splat(0.0f)) + f32x16_log1p(f32x16_exp(-f32x16_abs(t))) - dense_i
        - 0.6931472f) * f32x16_load(&batch_weight[0]);
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
// r_squared
// 61 FLOP: greater, to_real, sum, add: [20] -> []
static void evaluate_r_squared_sum(custom *m)
{
    r_squared_sum_body(m->batch_weight, &m->metrics_r_squared_0);
}

// custom.dl:39: spread = total(sum(t^2)) - total(sum(t))^2 / count
// custom.dl:38: count = total(1.0)
// r_squared
// 81 FLOP: greater, mul, select, sum, add: [20, 1], [20] -> []
static void evaluate_r_squared_sum_2(custom *m)
{
    r_squared_sum_2_body(m->y, m->batch_weight, &m->metrics_r_squared_1);
}

// custom.dl:39: spread = total(sum(t^2)) - total(sum(t))^2 / count
// custom.dl:38: count = total(1.0)
// r_squared
// 61 FLOP: greater, select, sum, add: [20], [20, 1] -> []
static void evaluate_r_squared_sum_3(custom *m)
{
    r_squared_sum_3_body(m->batch_weight, m->y, &m->metrics_r_squared_2);
}

// custom.dl:40: return 1 - total(sum((y - t)^2)) / spread
// custom.dl:38: count = total(1.0)
// custom.dl:39: spread = total(sum(t^2)) - total(sum(t))^2 / count
// r_squared
// 92 FLOP: greater, mul, select, sum, add, div, sub: [20, 1], [20] -> []
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
// wave.gated
// 160 FLOP: contract, add: [1, 2], [2, 32], [32] -> [1, 32]
static void predict_gated(custom *m)
{
    const float (*restrict x)[2] = m->x;
    const float (*restrict wave_gated_kernel)[32] = m->wave_gated_kernel;
    const float *restrict wave_gated_bias = m->wave_gated_bias;
    float (*restrict gated)[32] = (void *)(m->arena + 0);

    // sums of 1 rows x 32 columns in registers
    f32x16 sum[2] = {0};
    {
        const float a = x[0][0];
        UNROLL for (int v = 0; v < 2; v++)
            sum[v] += a * f32x16_load(&wave_gated_kernel[0][v * 16]);
    }
    {
        const float a = x[0][1];
        UNROLL for (int v = 0; v < 2; v++)
            sum[v] += a * f32x16_load(&wave_gated_kernel[1][v * 16]);
    }
    UNROLL for (int v = 0; v < 2; v++)
        f32x16_store(&gated[0][v * 16], sum[v] + f32x16_load(&wave_gated_bias[v * 16]));
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:7: function bump(x) = exp(-x^2)
// wave.gated
// 1.34 kFLOP: contract, mul, neg, exp, sigmoid: [1, 2], [2, 32] -> [1, 32]
// gated_2 takes the place of gated.
static void predict_gated_2(custom *m)
{
    const float (*restrict x)[2] = m->x;
    const float (*restrict wave_gated_gate)[32] = m->wave_gated_gate;
    float (*restrict gated)[32] = (void *)(m->arena + 0);

    // sums of 1 rows x 32 columns in registers
    f32x16 sum[2] = {0};
    {
        const float a = x[0][0];
        UNROLL for (int v = 0; v < 2; v++)
            sum[v] += a * f32x16_load(&wave_gated_gate[0][v * 16]);
    }
    {
        const float a = x[0][1];
        UNROLL for (int v = 0; v < 2; v++)
            sum[v] += a * f32x16_load(&wave_gated_gate[1][v * 16]);
    }
    UNROLL for (int v = 0; v < 2; v++) {
        const f32x16 gated_i = f32x16_load(&gated[0][v * 16]);
        f32x16_store(&gated[0][v * 16], f32x16_exp(-(gated_i * gated_i)) * f32x16_sigmoid(sum[v]));
    }
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// wave.gated_1
// 2.08 kFLOP: contract, add: [1, 32], [32, 32], [32] -> [1, 32]
static void predict_gated_1(custom *m)
{
    const float (*restrict gated_2)[32] = (void *)(m->arena + 0);
    const float (*restrict wave_gated_1_kernel)[32] = m->wave_gated_1_kernel;
    const float *restrict wave_gated_1_bias = m->wave_gated_1_bias;
    float (*restrict gated_1)[32] = (void *)(m->arena + 128);

    // sums of 1 rows x 32 columns in registers
    f32x16 sum[2] = {0};
    f32x16 sum2[2] = {0};
    f32x16 sum3[2] = {0};
    f32x16 sum4[2] = {0};
    for (int k = 0; k < 32; k += 4) {
        {
            const float a = gated_2[0][k];
            UNROLL for (int v = 0; v < 2; v++)
                sum[v] += a * f32x16_load(&wave_gated_1_kernel[k][v * 16]);
        }
        {
            const float a = gated_2[0][k + 1];
            UNROLL for (int v = 0; v < 2; v++)
                sum2[v] += a * f32x16_load(&wave_gated_1_kernel[k + 1][v * 16]);
        }
        {
            const float a = gated_2[0][k + 2];
            UNROLL for (int v = 0; v < 2; v++)
                sum3[v] += a * f32x16_load(&wave_gated_1_kernel[k + 2][v * 16]);
        }
        {
            const float a = gated_2[0][k + 3];
            UNROLL for (int v = 0; v < 2; v++)
                sum4[v] += a * f32x16_load(&wave_gated_1_kernel[k + 3][v * 16]);
        }
    }
    UNROLL for (int v = 0; v < 2; v++)
        sum[v] += sum2[v];
    UNROLL for (int v = 0; v < 2; v++)
        sum[v] += sum3[v];
    UNROLL for (int v = 0; v < 2; v++)
        sum[v] += sum4[v];
    UNROLL for (int v = 0; v < 2; v++)
        f32x16_store(&gated_1[0][v * 16], sum[v] + f32x16_load(&wave_gated_1_bias[v * 16]));
}

// custom.dl:17: return activation(x @ kernel + bias) * sigmoid(x @ gate)
// custom.dl:7: function bump(x) = exp(-x^2)
// wave.gated_1
// 3.26 kFLOP: contract, mul, neg, exp, sigmoid: [1, 32], [32, 32] -> [1, 32]
// gated_1_2 takes the place of gated_1.
static void predict_gated_1_2(custom *m)
{
    const float (*restrict gated_2)[32] = (void *)(m->arena + 0);
    const float (*restrict wave_gated_1_gate)[32] = m->wave_gated_1_gate;
    float (*restrict gated_1)[32] = (void *)(m->arena + 128);

    // sums of 1 rows x 32 columns in registers
    f32x16 sum[2] = {0};
    f32x16 sum2[2] = {0};
    f32x16 sum3[2] = {0};
    f32x16 sum4[2] = {0};
    for (int k = 0; k < 32; k += 4) {
        {
            const float a = gated_2[0][k];
            UNROLL for (int v = 0; v < 2; v++)
                sum[v] += a * f32x16_load(&wave_gated_1_gate[k][v * 16]);
        }
        {
            const float a = gated_2[0][k + 1];
            UNROLL for (int v = 0; v < 2; v++)
                sum2[v] += a * f32x16_load(&wave_gated_1_gate[k + 1][v * 16]);
        }
        {
            const float a = gated_2[0][k + 2];
            UNROLL for (int v = 0; v < 2; v++)
                sum3[v] += a * f32x16_load(&wave_gated_1_gate[k + 2][v * 16]);
        }
        {
            const float a = gated_2[0][k + 3];
            UNROLL for (int v = 0; v < 2; v++)
                sum4[v] += a * f32x16_load(&wave_gated_1_gate[k + 3][v * 16]);
        }
    }
    UNROLL for (int v = 0; v < 2; v++)
        sum[v] += sum2[v];
    UNROLL for (int v = 0; v < 2; v++)
        sum[v] += sum3[v];
    UNROLL for (int v = 0; v < 2; v++)
        sum[v] += sum4[v];
    UNROLL for (int v = 0; v < 2; v++) {
        const f32x16 gated_1_i = f32x16_load(&gated_1[0][v * 16]);
        f32x16_store(&gated_1[0][v * 16], f32x16_exp(-(gated_1_i * gated_1_i)) * f32x16_sigmoid(sum[v]));
    }
}

// custom.dl:43: model wave(x: [2]) = x | gated(32) | gated(32) | dense(1)
// wave.dense
// 65 FLOP: contract, add: [1, 32], [32, 1], [1] -> [1, 1]
static void predict_dense(custom *m)
{
    const float (*restrict gated_1_2)[32] = (void *)(m->arena + 128);
    const float (*restrict wave_dense_kernel)[1] = m->wave_dense_kernel;
    const float *restrict wave_dense_bias = m->wave_dense_bias;
    float (*restrict prediction)[1] = m->prediction;

    // sums of 1 rows x 1 columns in registers
    float sum = 0.0f;
    float sum2 = 0.0f;
    float sum3 = 0.0f;
    float sum4 = 0.0f;
    float sum5 = 0.0f;
    float sum6 = 0.0f;
    float sum7 = 0.0f;
    float sum8 = 0.0f;
    for (int k = 0; k < 32; k += 8) {
        sum += gated_1_2[0][k] * wave_dense_kernel[k][0];
        sum2 += gated_1_2[0][k + 1] * wave_dense_kernel[k + 1][0];
        sum3 += gated_1_2[0][k + 2] * wave_dense_kernel[k + 2][0];
        sum4 += gated_1_2[0][k + 3] * wave_dense_kernel[k + 3][0];
        sum5 += gated_1_2[0][k + 4] * wave_dense_kernel[k + 4][0];
        sum6 += gated_1_2[0][k + 5] * wave_dense_kernel[k + 5][0];
        sum7 += gated_1_2[0][k + 6] * wave_dense_kernel[k + 6][0];
        sum8 += gated_1_2[0][k + 7] * wave_dense_kernel[k + 7][0];
    }
    sum += sum2;
    sum += sum3;
    sum += sum4;
    sum += sum5;
    sum += sum6;
    sum += sum7;
    sum += sum8;
    prediction[0][0] = sum + wave_dense_bias[0];
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
// 2.48 kFLOP: random, mul, add: -> [20, 2]
static void generate_add(custom *m)
{
    float (*restrict generated_x)[2] = m->generated_x;

    for (int b = 0; b < 20; b++)
        for (int i = 0; i < 2; i++)
            generated_x[b][i] = f32_uniform(m->seed, m->first + b, 0, i) * 2.0f - 1.0f;
}

// custom.dl:46: data      generate(2000) -> x = uniform([2], -1, 1), y = sin(3 * x[:1]) * cos(2 * x[1:])
// 860 FLOP: slice, mul, sin, cos: [20, 2] -> [20, 1]
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

// ---- tables -------------------------------------------------------------------------------------

// name, role, type, rank, shape, elements, offset, initial value, index of the moving average
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
    {"wave.gated.kernel/velocity", DLC_SLOT, DLC_F32, 2, {2, 32}, 64, offsetof(custom, wave_gated_kernel_velocity), 0.0,
        -1},
    {"wave.gated.gate/velocity", DLC_SLOT, DLC_F32, 2, {2, 32}, 64, offsetof(custom, wave_gated_gate_velocity), 0.0,
        -1},
    {"wave.gated.bias/velocity", DLC_SLOT, DLC_F32, 1, {32}, 32, offsetof(custom, wave_gated_bias_velocity), 0.0, -1},
    {"wave.gated_1.kernel/velocity", DLC_SLOT, DLC_F32, 2, {32, 32}, 1024,
        offsetof(custom, wave_gated_1_kernel_velocity), 0.0, -1},
    {"wave.gated_1.gate/velocity", DLC_SLOT, DLC_F32, 2, {32, 32}, 1024, offsetof(custom, wave_gated_1_gate_velocity),
        0.0, -1},
    {"wave.gated_1.bias/velocity", DLC_SLOT, DLC_F32, 1, {32}, 32, offsetof(custom, wave_gated_1_bias_velocity), 0.0,
        -1},
    {"wave.dense.kernel/velocity", DLC_SLOT, DLC_F32, 2, {32, 1}, 32, offsetof(custom, wave_dense_kernel_velocity), 0.0,
        -1},
    {"wave.dense.bias/velocity", DLC_SLOT, DLC_F32, 1, {1}, 1, offsetof(custom, wave_dense_bias_velocity), 0.0, -1},
    {"metrics.r_squared.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(custom, metrics_r_squared_0), 0.0, -1},
    {"metrics.r_squared.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(custom, metrics_r_squared_1), 0.0, -1},
    {"metrics.r_squared.2", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(custom, metrics_r_squared_2), 0.0, -1},
    {"metrics.r_squared.3", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(custom, metrics_r_squared_3), 0.0, -1},
    {"reports.r_squared", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(custom, reports_r_squared), 0.0, -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 2, {1, 1}, 1, offsetof(custom, prediction), 0.0, -1},
};

// name, column, source, type, rank, shape, elements, offset; indices of its generated output, mean and
// deviation; is it used by predict; what its ints are below
static const dlc_field custom_fields[] = {
    {"x", "x", 0, DLC_F32, 1, {2}, 2, offsetof(custom, x), 0, -1, -1, 1, 0},
    {"y", "y", 0, DLC_F32, 1, {1}, 1, offsetof(custom, y), 1, -1, -1, 0, 0},
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

// name, index of the loss, every, repeat, accumulate, first kernel, kernels
static const dlc_step custom_steps[] = {
    {NULL, 10, 1, 1, 1, 0, 28},
};

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel custom_train_kernels[] = {
    {"l2_sum_4", 47, 0, offsetof(custom, arena) + 128, 1, DLC_F32, 64, 260},
    {"l2_y", 47, 0, offsetof(custom, arena) + 192, 1, DLC_F32, 128, 516},
    {"l2_sum", 47, 0, offsetof(custom, arena) + 256, 1, DLC_F32, 128, 516},
    {"l2_sum_2", 47, 0, offsetof(custom, arena) + 320, 1, DLC_F32, 2048, 8196},
    {"l2_sum_3", 47, 0, offsetof(custom, arena) + 512, 1, DLC_F32, 2048, 8196},
    {"gated", 17, 0, offsetof(custom, arena) + 576, 640, DLC_F32, 14080, 5664},
    {"gated_2", 17, 0, offsetof(custom, arena) + 8256, 640, DLC_F32, 16000, 8096},
    {"gated_1", 17, 0, offsetof(custom, arena) + 13376, 640, DLC_F32, 52480, 11904},
    {"gated_1_2", 17, 0, offsetof(custom, arena) + 18496, 640, DLC_F32, 54400, 14336},
    {"dense", 43, 0, offsetof(custom, arena) + 384, 20, DLC_F32, 1680, 2932},
    {"mean_loss", 47, 0, offsetof(custom, loss), 1, DLC_F32, 546, 344},
    {"log_cosh_d_grad", 23, 0, offsetof(custom, arena) + 0, 20, DLC_F32, 320, 560},
    {"r_squared_sum_2", 39, 0, offsetof(custom, metrics_r_squared_1), 1, DLC_F32, 81, 248},
    {"r_squared_sum_3", 39, 0, offsetof(custom, metrics_r_squared_2), 1, DLC_F32, 61, 168},
    {"r_squared_sum", 38, 0, offsetof(custom, metrics_r_squared_0), 1, DLC_F32, 61, 88},
    {"r_squared_sum_4", 40, 0, offsetof(custom, metrics_r_squared_3), 1, DLC_F32, 92, 268},
    {"momentum_sgd_mul", 27, 0, offsetof(custom, arena) + 128, 1, DLC_F32, 12, 20},
    {"dense_bias_grad", 43, 0, offsetof(custom, wave_dense_bias), 1, DLC_F32, 24, 104},
    {"dense_input_grad", 43, 0, offsetof(custom, arena) + 23616, 640, DLC_F32, 6400, 20688},
    {"gated_1_input_grad", 17, 0, offsetof(custom, arena) + 13376, 640, DLC_F32, 40960, 9216},
    {"gated_1_input_grad_2", 17, 0, offsetof(custom, wave_gated_1_gate), 1024, DLC_F32, 47104, 25608},
    {"dense_input_grad_2", 43, 0, offsetof(custom, wave_dense_kernel), 32, DLC_F32, 1472, 3288},
    {"gated_1_bias_grad", 17, 0, offsetof(custom, wave_gated_1_bias), 32, DLC_F32, 768, 3080},
    {"gated_1_input_grad_3", 17, 0, offsetof(custom, arena) + 15936, 640, DLC_F32, 46720, 29696},
    {"gated_1_input_grad_4", 17, 0, offsetof(custom, wave_gated_1_kernel), 1024, DLC_F32, 47104, 25608},
    {"gated_input_grad", 17, 0, offsetof(custom, wave_gated_gate), 64, DLC_F32, 2944, 4008},
    {"gated_input_grad_2", 17, 0, offsetof(custom, wave_gated_kernel), 64, DLC_F32, 2944, 4008},
    {"gated_bias_grad", 17, 0, offsetof(custom, wave_gated_bias), 32, DLC_F32, 768, 3080},
};

static void call_train_kernel(custom *m, int kernel)
{
    switch (kernel) {
    case 0: l2_sum_4(m); break;
    case 1: l2_y(m); break;
    case 2: l2_sum(m); break;
    case 3: l2_sum_2(m); break;
    case 4: l2_sum_3(m); break;
    case 5: gated(m); break;
    case 6: gated_2(m); break;
    case 7: gated_1(m); break;
    case 8: gated_1_2(m); break;
    case 9: dense(m); break;
    case 10: mean_loss(m); break;
    case 11: log_cosh_d_grad(m); break;
    case 12: r_squared_sum_2(m); break;
    case 13: r_squared_sum_3(m); break;
    case 14: r_squared_sum(m); break;
    case 15: r_squared_sum_4(m); break;
    case 16: momentum_sgd_mul(m); break;
    case 17: dense_bias_grad(m); break;
    case 18: dense_input_grad(m); break;
    case 19: gated_1_input_grad(m); break;
    case 20: gated_1_input_grad_2(m); break;
    case 21: dense_input_grad_2(m); break;
    case 22: gated_1_bias_grad(m); break;
    case 23: gated_1_input_grad_3(m); break;
    case 24: gated_1_input_grad_4(m); break;
    case 25: gated_input_grad(m); break;
    case 26: gated_input_grad_2(m); break;
    case 27: gated_bias_grad(m); break;
    }
}

static void run_train_kernel(void *model, int kernel)
{
    call_train_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel custom_evaluate_kernels[] = {
    {"evaluate_gated", 17, 0, offsetof(custom, arena) + 0, 640, DLC_F32, 3200, 3104},
    {"evaluate_gated_2", 17, 0, offsetof(custom, arena) + 0, 640, DLC_F32, 26880, 8096},
    {"evaluate_gated_1", 17, 0, offsetof(custom, arena) + 2560, 640, DLC_F32, 41600, 9344},
    {"evaluate_gated_1_2", 17, 0, offsetof(custom, arena) + 2560, 640, DLC_F32, 65280, 14336},
    {"evaluate_dense", 43, 0, offsetof(custom, arena) + 0, 20, DLC_F32, 1320, 2852},
    {"evaluate_l2_y", 47, 0, offsetof(custom, arena) + 128, 1, DLC_F32, 128, 516},
    {"evaluate_l2_sum", 47, 0, offsetof(custom, arena) + 192, 1, DLC_F32, 128, 516},
    {"evaluate_l2_sum_2", 47, 0, offsetof(custom, arena) + 256, 1, DLC_F32, 2048, 8196},
    {"evaluate_l2_sum_3", 47, 0, offsetof(custom, arena) + 320, 1, DLC_F32, 2048, 8196},
    {"evaluate_l2_sum_4", 47, 0, offsetof(custom, arena) + 384, 1, DLC_F32, 64, 260},
    {"evaluate_mean_loss", 47, 0, offsetof(custom, loss), 1, DLC_F32, 886, 264},
    {"evaluate_r_squared_sum", 38, 0, offsetof(custom, metrics_r_squared_0), 1, DLC_F32, 61, 88},
    {"evaluate_r_squared_sum_2", 39, 0, offsetof(custom, metrics_r_squared_1), 1, DLC_F32, 81, 248},
    {"evaluate_r_squared_sum_3", 39, 0, offsetof(custom, metrics_r_squared_2), 1, DLC_F32, 61, 168},
    {"evaluate_r_squared_sum_4", 40, 0, offsetof(custom, metrics_r_squared_3), 1, DLC_F32, 92, 268},
};

static void call_evaluate_kernel(custom *m, int kernel)
{
    switch (kernel) {
    case 0: evaluate_gated(m); break;
    case 1: evaluate_gated_2(m); break;
    case 2: evaluate_gated_1(m); break;
    case 3: evaluate_gated_1_2(m); break;
    case 4: evaluate_dense(m); break;
    case 5: evaluate_l2_y(m); break;
    case 6: evaluate_l2_sum(m); break;
    case 7: evaluate_l2_sum_2(m); break;
    case 8: evaluate_l2_sum_3(m); break;
    case 9: evaluate_l2_sum_4(m); break;
    case 10: evaluate_mean_loss(m); break;
    case 11: evaluate_r_squared_sum(m); break;
    case 12: evaluate_r_squared_sum_2(m); break;
    case 13: evaluate_r_squared_sum_3(m); break;
    case 14: evaluate_r_squared_sum_4(m); break;
    }
}

static void run_evaluate_kernel(void *model, int kernel)
{
    call_evaluate_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel custom_predict_kernels[] = {
    {"predict_gated", 17, 0, offsetof(custom, arena) + 0, 32, DLC_F32, 160, 520},
    {"predict_gated_2", 17, 0, offsetof(custom, arena) + 0, 32, DLC_F32, 1344, 648},
    {"predict_gated_1", 17, 0, offsetof(custom, arena) + 128, 32, DLC_F32, 2080, 4480},
    {"predict_gated_1_2", 17, 0, offsetof(custom, arena) + 128, 32, DLC_F32, 3264, 4608},
    {"predict_dense", 43, 0, offsetof(custom, prediction), 1, DLC_F32, 65, 264},
};

static void call_predict_kernel(custom *m, int kernel)
{
    switch (kernel) {
    case 0: predict_gated(m); break;
    case 1: predict_gated_2(m); break;
    case 2: predict_gated_1(m); break;
    case 3: predict_gated_1_2(m); break;
    case 4: predict_dense(m); break;
    }
}

static void run_predict_kernel(void *model, int kernel)
{
    call_predict_kernel(model, kernel);
}

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
    .train_entry = {custom_train_kernels, 28, run_train_kernel, 26176, 0},
    .evaluate_entry = {custom_evaluate_kernels, 15, run_evaluate_kernel, 5120, 0},
    .predict_entry = {custom_predict_kernels, 5, run_predict_kernel, 256, 0},
    .next_entry = {NULL, 0, NULL, 0, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &custom_program;
}
