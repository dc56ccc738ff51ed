// char_gru: forward pass, backward pass, update and training loop of char_gru.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c char_gru.c
//
// Without -fopenmp it runs on one thread.
//
// Written for the target avx512: x86-64 with AVX-512.
//
// Every shape, bound and address is a constant. The struct char_gru holds the model; char_gru_initialize() and
// char_gru_train_step() at the end are where to start reading, char_gru_program are the tables for a host program.

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

// Everything a model is: one block of char_gru_bytes() bytes, aligned to 64.
typedef struct char_gru {
    uint64_t seed; // of all random numbers
    uint64_t step; // updates done
    uint64_t draw; // which random values are drawn: of this step or batch
    int prepared; // has `prepare` seen the weights as they are now?

    // the fields of the data: a batch of 32 examples each, of 1 to predict
    const int32_t (*tokens)[64];
    const int32_t (*next)[64];

    // parameters: trained, saved with the weights
    alignas(64) float writer_embedding_embeddings[65][64]; // writer.embedding.embeddings
    alignas(64) float writer_gru_kernel[64][384]; // writer.gru.kernel
    alignas(64) float writer_gru_recurrent_kernel[128][384]; // writer.gru.recurrent_kernel
    alignas(64) float writer_gru_bias[2][384]; // writer.gru.bias
    alignas(64) float writer_dense_kernel[128][65]; // writer.dense.kernel
    alignas(64) float writer_dense_bias[65]; // writer.dense.bias

    // the optimizer's memory
    alignas(64) float writer_embedding_embeddings_m[65][64]; // writer.embedding.embeddings/m
    alignas(64) float writer_embedding_embeddings_v[65][64]; // writer.embedding.embeddings/v
    alignas(64) float writer_gru_kernel_m[64][384]; // writer.gru.kernel/m
    alignas(64) float writer_gru_kernel_v[64][384]; // writer.gru.kernel/v
    alignas(64) float writer_gru_recurrent_kernel_m[128][384]; // writer.gru.recurrent_kernel/m
    alignas(64) float writer_gru_recurrent_kernel_v[128][384]; // writer.gru.recurrent_kernel/v
    alignas(64) float writer_gru_bias_m[2][384]; // writer.gru.bias/m
    alignas(64) float writer_gru_bias_v[2][384]; // writer.gru.bias/v
    alignas(64) float writer_dense_kernel_m[128][65]; // writer.dense.kernel/m
    alignas(64) float writer_dense_kernel_v[128][65]; // writer.dense.kernel/v
    alignas(64) float writer_dense_bias_m[65]; // writer.dense.bias/m
    alignas(64) float writer_dense_bias_v[65]; // writer.dense.bias/v

    // running sums of the metrics, zero at the start of an epoch
    float metrics_bits_per_character_0; // metrics.bits_per_character.0
    float metrics_bits_per_character_1; // metrics.bits_per_character.1

    // settings
    float lr;
    float beta_1;
    float beta_2;
    float epsilon;

    // what `next` computes
    int32_t token;
    int32_t position;

    // what `next` remembers of earlier positions
    alignas(64) float cache_0[128]; // cache.0

    // what `prepare` computes of the weights for `predict`
    alignas(64) float writer_gru_broadcast[1][128]; // writer.gru/broadcast
    alignas(64) float writer_gru_slice[1][384]; // writer.gru/slice
    alignas(64) float writer_gru_add[65][384]; // writer.gru/add

    // the weight of each example in means over the batch: 0 for padding
    alignas(64) float batch_weight[32];

    // outputs
    float loss;
    float reports_bits_per_character; // reports.bits_per_character
    alignas(64) float prediction[1][64][65];
    alignas(64) float next_2[1][65]; // next

    // everything else that the kernels pass on to each other
    alignas(64) unsigned char arena[12853376];
} char_gru;

// Before a loop of a few iterations, each of which works on array elements of its own: written out, they are
// registers.
#ifdef __clang__
#define UNROLL _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 64")
#endif

// Before a function on vectors, which are never passed by a call.
#define INLINE static inline __attribute__((always_inline))

// Before a function of one step of a loop, which reads an array where the step before wrote it. What
// `restrict` says of its pointers holds for that step alone; compilers that inline it (GCC 12) take it
// for all steps.
#define STEP __attribute__((noinline))

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

// first, first + 1, ...
INLINE i32x16 f32x16_ramp(int first)
{
    return (i32x16){0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15} + first;
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

// Up to 0.6 a polynomial in x^2, beyond 1 - 2 u / (1 + u) with u = e^(-2|x|).
INLINE f32x16 f32x16_tanh(f32x16_any x)
{
    f32x16 y = f32x16_min(f32x16_abs(x), f32x16_splat(10.0f)), t = y * y, turns;
    f32x16 p = -0.00589796668f * t + 0.0207986254f;
    p = p * t - 0.0537847169f;
    p = p * t + 0.133319363f;
    p = p * t - 0.333332986f;
    p = t * y * p + y;
    f32x16 e = f32x16_reduce_exp(-2.0f * y, &turns) + 1.0f;
    f32x16 u = e * f32x16_of_bits((f32x16_bits(turns) << 23) + 0x3F800000u);
    f32x16 far = 1.0f - (u + u) / (u + 1.0f);
    return f32x16_with_sign(f32x16_select(y < 0.6f, p, far), x);
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

// ---- initial values -----------------------------------------------------------------------------

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// the initial value of writer.dense.bias
// copy: -> [65]
COLD static void initialize_writer_dense_bias(char_gru *m)
{
    float *restrict writer_dense_bias = m->writer_dense_bias;

    #pragma omp simd
    for (int i = 0; i < 65; i++)
        writer_dense_bias[i] = 0.0f;
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// the initial value of writer.gru.bias
// copy: -> [2, 384]
COLD static void initialize_writer_gru_bias(char_gru *m)
{
    float *restrict writer_gru_bias = (void *)m->writer_gru_bias;

    #pragma omp simd
    for (int i = 0; i < 768; i++)
        writer_gru_bias[i] = 0.0f;
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// the initial value of writer.embedding.embeddings
// 258 kFLOP: random, mul, add: -> [65, 64]
COLD static void initialize_writer_embedding_embeddings(char_gru *m)
{
    float *restrict writer_embedding_embeddings = (void *)m->writer_embedding_embeddings;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4160; i += 16)
        f32x16_store(&writer_embedding_embeddings[i], f32x16_uniform(m->seed, m->draw, 0, i) * 0.1f - 0.05f);
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// the initial value of writer.dense.kernel
// 516 kFLOP: random, mul, add: -> [128, 65]
COLD static void initialize_writer_dense_kernel(char_gru *m)
{
    float *restrict writer_dense_kernel = (void *)m->writer_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 8320; i += 16)
        f32x16_store(&writer_dense_kernel[i], f32x16_uniform(m->seed, m->draw, 4, i) * 0.35263625f - 0.17631812f);
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// the initial value of writer.gru.kernel
// 1.52 MFLOP: random, mul, add: -> [64, 384]
COLD static void initialize_writer_gru_kernel(char_gru *m)
{
    float *restrict writer_gru_kernel = (void *)m->writer_gru_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 24576; i += 16)
        f32x16_store(&writer_gru_kernel[i], f32x16_uniform(m->seed, m->draw, 1, i) * 0.23145503f - 0.115727514f);
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 8.11 MFLOP: random, sub, log, mul, sqrt, cos: -> [128, 384]
COLD static void initialize_gru_x(char_gru *m)
{
    float *restrict gru_x_3 = (void *)(m->arena + 393280);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 49152; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 2, i)) * -2.0f);
        f32x16_store(&gru_x_3[i], t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 3, i) * 6.2831855f));
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 98.3 kFLOP: mul, sum, rsqrt: [128, 384] -> [32], []
COLD static void initialize_gru_sum(char_gru *m)
{
    const float *restrict gru_x_3 = (void *)(m->arena + 393280);
    float *restrict partial = (void *)(m->arena + 64);
    float *restrict gru_sum = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 1536; r += 64) {
            const f32x16 gru_x_3_i = f32x16_load(&gru_x_3[chunk * 1536 + r]);
            sum += gru_x_3_i * gru_x_3_i;
            const f32x16 gru_x_3_i2 = f32x16_load(&gru_x_3[chunk * 1536 + r + 16]);
            sum2 += gru_x_3_i2 * gru_x_3_i2;
            const f32x16 gru_x_3_i3 = f32x16_load(&gru_x_3[chunk * 1536 + r + 32]);
            sum3 += gru_x_3_i3 * gru_x_3_i3;
            const f32x16 gru_x_3_i4 = f32x16_load(&gru_x_3[chunk * 1536 + r + 48]);
            sum4 += gru_x_3_i4 * gru_x_3_i4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 32; chunk++)
            sum += partial[chunk];
        *gru_sum = f32_rsqrt(sum);
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 49.2 kFLOP: mul: [128, 384] -> [128, 384]
COLD static void initialize_gru_x_2(char_gru *m)
{
    const float *restrict gru_x_3 = (void *)(m->arena + 393280);
    const float gru_sum = *(const float *)(m->arena + 0);
    float *restrict gru_x = (void *)(m->arena + 64);

    #pragma omp for simd schedule(static) nowait
    for (int i = 0; i < 49152; i++)
        gru_x[i] = gru_x_3[i] * gru_sum;
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 12.6 MFLOP: contract: [128, 384] -> [128, 128]
STEP static void initialize_gru(char_gru *m, int t)
{
    const float (*restrict x_3)[384] = (void *)(m->arena + 64 + (t % 2) * 196608);
    float (*restrict gru_2)[128] = (void *)(m->arena + 393280);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 128; j += 64) {
        alignas(64) float part[128][64];
        for (int k0 = 0; k0 < 384; k0 += 128) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[128][64];
            for (int c = 0; c < 64; c += 16)
                for (int k = 0; k < 128; k += 16)
                    f32x16_transpose(&panel[k][c], 64, &x_3[j + c][k0 + k], 384);
            for (int i = 0; i < 108; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = x_3[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 256) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 256) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&gru_2[i + r][j + v * 16], sum[r][v]);
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
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = x_3[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 256) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 256) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&gru_2[i + r][j + v * 16], sum[r][v]);
                }
            }
        }
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 4.24 MFLOP: contract, mul, add: [128, 128] -> [128, 128]
STEP static void initialize_gru_2(char_gru *m)
{
    const float (*restrict gru_2)[128] = (void *)(m->arena + 393280);
    float (*restrict gru_3)[128] = (void *)(m->arena + 458816);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 128; j += 64) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[128][64];
        for (int k = 0; k < 128; k++)
            for (int c = 0; c < 64; c += 16)
                f32x16_store(&panel[k][c], f32x16_load(&gru_2[k][j + c]));
        for (int i = 0; i < 108; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = gru_2[i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&gru_3[i + r][j + v * 16],
                        f32x16_load(&gru_2[i + r][j + v * 16]) * -4.775f + sum[r][v] * 2.0315f);
        }
        for (int i = 108; i < 128; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = gru_2[i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&gru_3[i + r][j + v * 16],
                        f32x16_load(&gru_2[i + r][j + v * 16]) * -4.775f + sum[r][v] * 2.0315f);
        }
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 12.7 MFLOP: contract, mul, add: [128, 384], [128, 128] -> [128, 384]
STEP static void initialize_gru_3(char_gru *m, int t)
{
    const float (*restrict x_3)[384] = (void *)(m->arena + 64 + (t % 2) * 196608);
    const float (*restrict gru_3)[128] = (void *)(m->arena + 458816);
    float (*restrict gru)[384] = (void *)(m->arena + 64 + ((t + 1) % 2) * 196608);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 384; j += 48) {
        // 48 columns, copied so that they lie side by side
        alignas(64) float panel[128][48];
        for (int k = 0; k < 128; k++)
            for (int c = 0; c < 48; c += 16)
                f32x16_store(&panel[k][c], f32x16_load(&x_3[k][j + c]));
        for (int i = 0; i < 72; i += 9) {
            // sums of 9 rows x 48 columns in registers
            f32x16 sum[9][3] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 9; r++) {
                    const float a = gru_3[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&gru[i + r][j + v * 16], f32x16_load(&x_3[i + r][j + v * 16]) * 3.4445f + sum[r][v]);
        }
        for (int i = 72; i < 128; i += 8) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = gru_3[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&gru[i + r][j + v * 16], f32x16_load(&x_3[i + r][j + v * 16]) * 3.4445f + sum[r][v]);
        }
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 354 MFLOP: a scan of 12 steps
static void initialize_gru_scan(char_gru *m)
{
    for (int t = 0; t < 12; t++) {
        #pragma omp barrier
        initialize_gru(m, t);
        #pragma omp barrier
        initialize_gru_2(m);
        #pragma omp barrier
        initialize_gru_3(m, t);
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// copy: [128, 384] -> [128, 384]
KERNEL static void initialize_gru_x_3_body(const float *restrict gru_scan,
                                           float *restrict gru_x_2)
{
    #pragma omp simd
    for (int i = 0; i < 49152; i++)
        gru_x_2[i] = gru_scan[i];
}

static void initialize_gru_x_3(char_gru *m)
{
    initialize_gru_x_3_body((void *)(m->arena + 64), (void *)(m->arena + 393280));
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 12.6 MFLOP: contract, mul: [128, 384] -> [128, 128]
STEP static void initialize_gru_4(char_gru *m, int t)
{
    const float (*restrict x_4)[384] = (void *)(m->arena + 393280 + (t % 2) * 196608);
    float (*restrict gru_5)[128] = (void *)(m->arena + 786496);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 128; j += 64) {
        alignas(64) float part[128][64];
        for (int k0 = 0; k0 < 384; k0 += 128) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[128][64];
            for (int c = 0; c < 64; c += 16)
                for (int k = 0; k < 128; k += 16)
                    f32x16_transpose(&panel[k][c], 64, &x_4[j + c][k0 + k], 384);
            for (int i = 0; i < 108; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = x_4[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 256) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 256) {
                    UNROLL for (int r = 0; r < 6; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&gru_5[i + r][j + v * 16], sum[r][v] * 0.5f);
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
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = x_4[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 256) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 256) {
                    UNROLL for (int r = 0; r < 5; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&gru_5[i + r][j + v * 16], sum[r][v] * 0.5f);
                }
            }
        }
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 12.7 MFLOP: contract, mul, sub: [128, 384], [128, 128] -> [128, 384]
STEP static void initialize_gru_5(char_gru *m, int t)
{
    const float (*restrict x_4)[384] = (void *)(m->arena + 393280 + (t % 2) * 196608);
    const float (*restrict gru_5)[128] = (void *)(m->arena + 786496);
    float (*restrict gru_4)[384] = (void *)(m->arena + 393280 + ((t + 1) % 2) * 196608);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 384; j += 48) {
        // 48 columns, copied so that they lie side by side
        alignas(64) float panel[128][48];
        for (int k = 0; k < 128; k++)
            for (int c = 0; c < 48; c += 16)
                f32x16_store(&panel[k][c], f32x16_load(&x_4[k][j + c]));
        for (int i = 0; i < 72; i += 9) {
            // sums of 9 rows x 48 columns in registers
            f32x16 sum[9][3] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 9; r++) {
                    const float a = gru_5[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&gru_4[i + r][j + v * 16], f32x16_load(&x_4[i + r][j + v * 16]) * 1.5f - sum[r][v]);
        }
        for (int i = 72; i < 128; i += 8) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 128; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = gru_5[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&gru_4[i + r][j + v * 16], f32x16_load(&x_4[i + r][j + v * 16]) * 1.5f - sum[r][v]);
        }
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 152 MFLOP: a scan of 6 steps
static void initialize_gru_scan_2(char_gru *m)
{
    for (int t = 0; t < 6; t++) {
        #pragma omp barrier
        initialize_gru_4(m, t);
        #pragma omp barrier
        initialize_gru_5(m, t);
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// the initial value of writer.gru.recurrent_kernel
// copy: [128, 384] -> [128, 384]
static void initialize_writer_gru_recurrent_kernel(char_gru *m)
{
    initialize_gru_x_3_body((void *)(m->arena + 393280), (void *)m->writer_gru_recurrent_kernel);
}

static void initialize(void *model, uint64_t seed)
{
    struct char_gru *m = model;
    m->seed = seed;
    m->step = m->draw = 0;
    m->prepared = 0;
    m->lr = 0.001f;
    m->beta_1 = 0.9f;
    m->beta_2 = 0.999f;
    m->epsilon = 1e-07f;
    memset(&m->writer_embedding_embeddings_m, 0, sizeof m->writer_embedding_embeddings_m);
    memset(&m->writer_embedding_embeddings_v, 0, sizeof m->writer_embedding_embeddings_v);
    memset(&m->writer_gru_kernel_m, 0, sizeof m->writer_gru_kernel_m);
    memset(&m->writer_gru_kernel_v, 0, sizeof m->writer_gru_kernel_v);
    memset(&m->writer_gru_recurrent_kernel_m, 0, sizeof m->writer_gru_recurrent_kernel_m);
    memset(&m->writer_gru_recurrent_kernel_v, 0, sizeof m->writer_gru_recurrent_kernel_v);
    memset(&m->writer_gru_bias_m, 0, sizeof m->writer_gru_bias_m);
    memset(&m->writer_gru_bias_v, 0, sizeof m->writer_gru_bias_v);
    memset(&m->writer_dense_kernel_m, 0, sizeof m->writer_dense_kernel_m);
    memset(&m->writer_dense_kernel_v, 0, sizeof m->writer_dense_kernel_v);
    memset(&m->writer_dense_bias_m, 0, sizeof m->writer_dense_bias_m);
    memset(&m->writer_dense_bias_v, 0, sizeof m->writer_dense_bias_v);
    memset(&m->metrics_bits_per_character_0, 0, sizeof m->metrics_bits_per_character_0);
    memset(&m->metrics_bits_per_character_1, 0, sizeof m->metrics_bits_per_character_1);
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            initialize_writer_dense_bias(m);
            initialize_writer_gru_bias(m);
        }
        initialize_writer_embedding_embeddings(m);
        initialize_writer_dense_kernel(m);
        initialize_writer_gru_kernel(m);
        initialize_gru_x(m);
        #pragma omp barrier
        initialize_gru_sum(m);
        #pragma omp barrier
        initialize_gru_x_2(m);
        #pragma omp barrier
        initialize_gru_scan(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            initialize_gru_x_3(m);
        }
        #pragma omp barrier
        initialize_gru_scan_2(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            initialize_writer_gru_recurrent_kernel(m);
        }
    }
}

static void reset_totals(void *model)
{
    struct char_gru *m = model;
    memset(&m->metrics_bits_per_character_0, 0, sizeof m->metrics_bits_per_character_0);
    memset(&m->metrics_bits_per_character_1, 0, sizeof m->metrics_bits_per_character_1);
}

// ---- one training step --------------------------------------------------------------------------

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru, forward
// slice: [2, 384] -> [1, 384]
KERNEL static void gru_slice_body(const float (*restrict writer_gru_bias)[384],
                                  float (*restrict gru_slice)[384])
{
    #pragma omp simd
    for (int i = 0; i < 384; i++)
        gru_slice[0][i] = writer_gru_bias[1][i];
}

static void gru_slice(char_gru *m)
{
    gru_slice_body(m->writer_gru_bias, (void *)(m->arena + 5300352));
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru, forward
// 3.22 MFLOP: contract, slice, add: [64, 384], [65, 64], [2, 384] -> [65, 384]
KERNEL static void gru_body(const float (*restrict writer_gru_kernel)[384],
                            const float (*restrict writer_embedding_embeddings)[64],
                            const float (*restrict writer_gru_bias)[384],
                            float (*restrict gru)[384])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 384; j += 48) {
        {
            // sums of 9 rows x 48 columns in registers
            f32x16 sum[9][3] = {0};
            for (int k = 0; k < 64; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&writer_gru_kernel[k][j + v * 16]);
                UNROLL for (int r = 0; r < 9; r++) {
                    const float a = writer_embedding_embeddings[r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&gru[r][j + v * 16], sum[r][v] + f32x16_load(&writer_gru_bias[0][j + v * 16]));
        }
        for (int i = 9; i < 65; i += 8) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 64; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&writer_gru_kernel[k][j + v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = writer_embedding_embeddings[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&gru[i + r][j + v * 16], sum[r][v] + f32x16_load(&writer_gru_bias[0][j + v * 16]));
        }
    }
}

static void gru(char_gru *m)
{
    gru_body(m->writer_gru_kernel, m->writer_embedding_embeddings, m->writer_gru_bias, (void *)(m->arena + 5301888));
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru, forward
// transpose: [32, 64] -> [64, 32]
KERNEL static void gru_transpose_body(const int32_t (*restrict tokens)[64],
                                      int32_t (*restrict gru_transpose)[32])
{
    for (int i = 0; i < 64; i++) {
        #pragma omp simd
        for (int j = 0; j < 32; j++)
            gru_transpose[i][j] = tokens[j][i];
    }
}

static void gru_transpose(char_gru *m)
{
    gru_transpose_body(m->tokens, (void *)(m->arena + 128));
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// copy: -> [32, 128]
KERNEL static void gru_broadcast(char_gru *m)
{
    float *restrict gru_broadcast = (void *)(m->arena + 8320);
    float *restrict gru_broadcast_2 = (void *)(m->arena + 1073280);

    #pragma omp simd
    for (int i = 0; i < 4096; i++) {
        gru_broadcast[i] = 0.0f;
        gru_broadcast_2[i] = 0.0f;
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru, forward
// 3.16 MFLOP: contract, add: [128, 384], [32, 128], [1, 384] -> [32, 384]
STEP static void gru_2(char_gru *m, int t, int i0)
{
    const float (*restrict writer_gru_recurrent_kernel)[384] = m->writer_gru_recurrent_kernel;
    const float (*restrict h_2)[128] = (void *)(m->arena + 8320 + t * 16384);
    const float (*restrict gru_slice)[384] = (void *)(m->arena + 5300352);
    float (*restrict gru_2)[384] = (void *)(m->arena + 5401728);

    for (int j = 0; j < 384; j += 48) {
        // sums of 8 rows x 48 columns in registers
        f32x16 sum[8][3] = {0};
        for (int k = 0; k < 128; k++) {
            f32x16 w[3];
            UNROLL for (int v = 0; v < 3; v++)
                w[v] = f32x16_load(&writer_gru_recurrent_kernel[k][j + v * 16]);
            UNROLL for (int r = 0; r < 8; r++) {
                const float a = h_2[i0 + r][k];
                UNROLL for (int v = 0; v < 3; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 8; r++)
            UNROLL for (int v = 0; v < 3; v++)
                f32x16_store(&gru_2[i0 + r][j + v * 16], sum[r][v] + f32x16_load(&gru_slice[0][j + v * 16]));
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru, forward
// 279 kFLOP: gather, slice, add, sigmoid, mul, tanh, sub: [32], [65, 384], [32, 384], [32, 128] -> [32, 128]
STEP static void gru_r(char_gru *m, int t, int share)
{
    const int32_t *restrict input = (void *)(m->arena + 128 + t * 128);
    const float (*restrict gru)[384] = (void *)(m->arena + 5301888);
    const float (*restrict gru_2)[384] = (void *)(m->arena + 5401728);
    const float (*restrict h_2)[128] = (void *)(m->arena + 8320 + t * 16384);
    float (*restrict gru_h_2)[128] = (void *)(m->arena + 24704 + t * 16384);
    float (*restrict gru_g)[128] = (void *)(m->arena + 1106048 + t * 16384);
    float (*restrict gru_z)[128] = (void *)(m->arena + 2154624 + t * 16384);
    float (*restrict gru_slice_2)[128] = (void *)(m->arena + 3203200 + t * 16384);
    float (*restrict gru_r)[128] = (void *)(m->arena + 4251776 + t * 16384);

    for (int b = share; b < share + 8; b++) {
        const int t2 = input[b];
        const int t3 = t2 >= 0 && t2 < 65;
        for (int i = 0; i < 128; i += 16) {
            const f32x16 z = f32x16_sigmoid((t3 ? f32x16_load(&gru[t2][i]) : f32x16_splat(NAN))
                + f32x16_load(&gru_2[b][i]));
            const f32x16 r = f32x16_sigmoid((t3 ? f32x16_load(&gru[t2][i + 128]) : f32x16_splat(NAN))
                + f32x16_load(&gru_2[b][i + 128]));
            const f32x16 gru_2_i = f32x16_load(&gru_2[b][i + 256]);
            const f32x16 g = f32x16_tanh(r * gru_2_i + (t3 ? f32x16_load(&gru[t2][i + 256]) : f32x16_splat(NAN)));
            f32x16_store(&gru_h_2[b][i], f32x16_load(&h_2[b][i]) * z + g * (1.0f - z));
            f32x16_store(&gru_g[b][i], g);
            f32x16_store(&gru_z[b][i], z);
            f32x16_store(&gru_slice_2[b][i], gru_2_i);
            f32x16_store(&gru_r[b][i], r);
        }
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru, forward and backward
// 220 MFLOP: a scan of 64 steps
static void gru_scan(char_gru *m)
{
    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 32; share += 8)
        for (int t = 0; t < 64; t++) {
            gru_2(m, t, share);
            gru_r(m, t, share);
        }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru, forward
// transpose: [64, 32, 128] -> [32, 64, 128]
KERNEL static void gru_outputs_body(const float (*restrict gru_h)[32][128],
                                    float (*restrict gru_outputs)[64][128])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 32; b++)
        for (int64_t i = 0; i < 64; i++)
            for (int j = 0; j < 128; j += 16)
                f32x16_store(&gru_outputs[b][i][j], f32x16_load(&gru_h[i][b][j]));
}

static void gru_outputs(char_gru *m)
{
    gru_outputs_body((void *)(m->arena + 24704), (void *)(m->arena + 5300352));
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.dense, forward
// 34.2 MFLOP: contract, add: [32, 64, 128], [32, 64, 65], [128, 65], [65] -> [32, 64, 65]
KERNEL static void dense_body(const float (*restrict gru_outputs)[128],
                              const float *dense,
                              const float (*restrict writer_dense_kernel)[65],
                              const float *restrict writer_dense_bias,
                              float (*dense_flat)[65])
{
    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 2048; i0 += 32) {
        for (int i = 0; i < 20; i += 5) {
            // sums of 5 rows x 65 columns in registers
            f32x16 sum[5][4] = {0};
            float sum2[5] = {0};
            for (int k = 0; k < 128; k++) {
                if (k % 3 == 0) {
                    const int row = i0 + i + k / 24 + 5;
                    const int column = k / 3 % 8 * 16;
                    __builtin_prefetch(&gru_outputs[row][column]);
                }
                if (k % 3 == 0) {
                    const int row = k / 24;
                    const int column = k / 3 % 8 * 16;
                    __builtin_prefetch(&dense[i0 * 65 + i * 65 + row * 65 + column]);
                }
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&writer_dense_kernel[k][v * 16]);
                const float w2 = writer_dense_kernel[k][64];
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = gru_outputs[i0 + i + r][k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                    sum2[r] += a * w2;
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&dense_flat[i0 + i + r][v * 16], sum[r][v] + f32x16_load(&writer_dense_bias[v * 16]));
            UNROLL for (int r = 0; r < 5; r++)
                dense_flat[i0 + i + r][64] = sum2[r] + writer_dense_bias[64];
        }
        for (int i = 20; i < 32; i += 4) {
            // sums of 4 rows x 65 columns in registers
            f32x16 sum[4][4] = {0};
            float sum2[4] = {0};
            for (int k = 0; k < 128; k += 4) {
                {
                    const int row = 2047 < i0 + i + k / 32 + 4 ? 2047 : i0 + i + k / 32 + 4;
                    const int column = k / 4 % 8 * 16;
                    __builtin_prefetch(&gru_outputs[row][column]);
                }
                {
                    const int row = k / 32;
                    const int column = k / 4 % 8 * 16;
                    __builtin_prefetch(&dense[i0 * 65 + i * 65 + row * 65 + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&writer_dense_kernel[k + step][v * 16]);
                    const float w2 = writer_dense_kernel[k + step][64];
                    UNROLL for (int r = 0; r < 4; r++) {
                        const float a = gru_outputs[i0 + i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                        sum2[r] += a * w2;
                    }
                }
            }
            UNROLL for (int r = 0; r < 4; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&dense_flat[i0 + i + r][v * 16], sum[r][v] + f32x16_load(&writer_dense_bias[v * 16]));
            UNROLL for (int r = 0; r < 4; r++)
                dense_flat[i0 + i + r][64] = sum2[r] + writer_dense_bias[64];
        }
    }
}

static void dense(char_gru *m)
{
    dense_body((void *)(m->arena + 5300352), (void *)(m->arena + 6889728), m->writer_dense_kernel,
               m->writer_dense_bias, (void *)(m->arena + 6889728));
}

// char_gru.dl:17: minimize  cross_entropy(writer(tokens), next)
// cross_entropy, forward
// 2.43 MFLOP: max, sub, exp, sum, log: [32, 64, 65] -> [32, 64], [32, 64, 65]
KERNEL static void cross_entropy(char_gru *m)
{
    const float (*restrict dense)[64][65] = (void *)(m->arena + 6889728);
    float (*restrict cross_entropy_max)[64] = (void *)(m->arena + 7954688);
    float (*restrict cross_entropy_exp)[64][65] = (void *)(m->arena + 7422208);
    float (*restrict cross_entropy_sum)[64] = (void *)(m->arena + 7962880);
    float (*restrict cross_entropy_log)[64] = (void *)(m->arena + 7971072);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 32; b++)
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
                maximum = f32x16_max(maximum, f32x16_load(&dense[b][i][0]));
                maximum2 = f32x16_max(maximum2, f32x16_load(&dense[b][i][16]));
                maximum3 = f32x16_max(maximum3, f32x16_load(&dense[b][i][32]));
                maximum4 = f32x16_max(maximum4, f32x16_load(&dense[b][i][48]));
                rest = max_real(rest, dense[b][i][64]);
                cross_entropy_max_row = max_real(f32x16_largest(f32x16_max(f32x16_max(maximum, maximum3),
                    f32x16_max(maximum2, maximum4))), rest);
                cross_entropy_max[b][i] = cross_entropy_max_row;
            }
            // cross_entropy_exp
            for (int j = 0; j < 64; j += 16)
                f32x16_store(&cross_entropy_exp[b][i][j],
                    f32x16_exp(f32x16_load(&dense[b][i][j]) - cross_entropy_max_row));
            f32x16_store(&cross_entropy_exp[b][i][49],
                f32x16_exp(f32x16_load(&dense[b][i][49]) - cross_entropy_max_row));
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
            cross_entropy_log[b][i] = f32_log(cross_entropy_sum_row);
        }
}

// char_gru.dl:17: minimize  cross_entropy(writer(tokens), next)
// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// cross_entropy, forward and backward
// 2.01 MFLOP: iota, equal, to_real, sub, mul, sum, neg, div, add: [32, 64, 65], [32, 64], [32] -> [32], [32, 64, 65],
// [32, 65]
KERNEL static void dense_sum_grad(char_gru *m)
{
    const float (*restrict dense)[64][65] = (void *)(m->arena + 6889728);
    const float (*restrict cross_entropy_max)[64] = (void *)(m->arena + 7954688);
    const float (*restrict cross_entropy_log)[64] = (void *)(m->arena + 7971072);
    const int32_t (*restrict next_2)[64] = m->next;
    const float *restrict batch_weight = m->batch_weight;
    const float (*restrict cross_entropy_sum)[64] = (void *)(m->arena + 7962880);
    const float (*restrict cross_entropy_exp)[64][65] = (void *)(m->arena + 7422208);
    float *restrict cross_entropy_sum_2 = (void *)(m->arena + 0);
    float (*restrict cross_entropy_z_grad)[64][65] = (void *)(m->arena + 6348928);
    float (*restrict dense_sum_grad)[65] = (void *)(m->arena + 6881408);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 32; b++) {
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
                const f32x16 t = f32x16_load(&dense[b][j][0]) - cross_entropy_max[b][j] - cross_entropy_log[b][j];
                sum += f32x16_select(next_2[b][j] == f32x16_ramp(0), f32x16_splat(1.0f), f32x16_splat(0.0f)) * t;
                const f32x16 t2 = f32x16_load(&dense[b][j][16]) - cross_entropy_max[b][j] - cross_entropy_log[b][j];
                sum2 += f32x16_select(next_2[b][j] == f32x16_ramp(16), f32x16_splat(1.0f), f32x16_splat(0.0f)) * t2;
                const f32x16 t3 = f32x16_load(&dense[b][j][32]) - cross_entropy_max[b][j] - cross_entropy_log[b][j];
                sum3 += f32x16_select(next_2[b][j] == f32x16_ramp(32), f32x16_splat(1.0f), f32x16_splat(0.0f)) * t3;
                const f32x16 t4 = f32x16_load(&dense[b][j][48]) - cross_entropy_max[b][j] - cross_entropy_log[b][j];
                sum4 += f32x16_select(next_2[b][j] == f32x16_ramp(48), f32x16_splat(1.0f), f32x16_splat(0.0f)) * t4;
                const float z = dense[b][j][64] - cross_entropy_max[b][j];
                rest += (float)(next_2[b][j] == 64) * (z - cross_entropy_log[b][j]);
            }
            cross_entropy_sum_2[b] = f32x16_sum(sum + sum3 + (sum2 + sum4)) + rest;
        }
        // cross_entropy_sum_grad
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
        // cross_entropy_div_grad
        for (int i = 0; i < 64; i += 16) {
            const f32x16 t = -(f32x16_load(&cross_entropy_sum_grad[i]) * (batch_weight[b] * -0.015625f));
            f32x16_store(&cross_entropy_div_grad[i], t / f32x16_load(&cross_entropy_sum[b][i]));
        }
        // cross_entropy_z_grad
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
        // dense_sum_grad
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            for (int j = 0; j < 64; j++) {
                sum += f32x16_load(&cross_entropy_z_grad[b][j][0]);
                sum2 += f32x16_load(&cross_entropy_z_grad[b][j][16]);
                sum3 += f32x16_load(&cross_entropy_z_grad[b][j][32]);
                sum4 += f32x16_load(&cross_entropy_z_grad[b][j][48]);
            }
            f32x16_store(&dense_sum_grad[b][0], sum);
            f32x16_store(&dense_sum_grad[b][16], sum2);
            f32x16_store(&dense_sum_grad[b][32], sum3);
            f32x16_store(&dense_sum_grad[b][48], sum4);
            float sum5[1];
            sum5[0] = 0.0f;
            for (int j = 0; j < 64; j++)
                sum5[0] += cross_entropy_z_grad[b][j][64];
            dense_sum_grad[b][64] = sum5[0];
        }
    }
}

// char_gru.dl:17: minimize  cross_entropy(writer(tokens), next)
// 65 FLOP: mul, sum: [32] -> []
KERNEL static void mean_loss_body(const float *restrict cross_entropy_sum_2,
                                  const float *restrict batch_weight,
                                  float *restrict loss)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    sum += f32x16_load(&cross_entropy_sum_2[0]) * f32x16_load(&batch_weight[0]);
    sum2 += f32x16_load(&cross_entropy_sum_2[16]) * f32x16_load(&batch_weight[16]);
    *loss = f32x16_sum(sum + sum2) * -0.015625f;
}

static void mean_loss(char_gru *m)
{
    mean_loss_body((void *)(m->arena + 0), m->batch_weight, &m->loss);
}

// char_gru.dl:20: report    bits_per_character(writer(tokens), next)
// char_gru.dl:17: minimize  cross_entropy(writer(tokens), next)
// bits_per_character, cross_entropy
// 129 FLOP: greater, mul, select, sum, add: [32] -> []
KERNEL static void bits_per_character_sum_body(const float *restrict cross_entropy_sum_2,
                                               const float *restrict batch_weight,
                                               float *restrict metrics_bits_per_character_0)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    const f32x16 t = f32x16_load(&cross_entropy_sum_2[0]) * 0.015625f;
    sum += f32x16_select(f32x16_load(&batch_weight[0]) > 0.0f, t, f32x16_splat(0.0f));
    const f32x16 t2 = f32x16_load(&cross_entropy_sum_2[16]) * 0.015625f;
    sum2 += f32x16_select(f32x16_load(&batch_weight[16]) > 0.0f, t2, f32x16_splat(0.0f));
    *metrics_bits_per_character_0 = f32x16_sum(sum + sum2) + *metrics_bits_per_character_0;
}

static void bits_per_character_sum(char_gru *m)
{
    bits_per_character_sum_body((void *)(m->arena + 0), m->batch_weight, &m->metrics_bits_per_character_0);
}

// char_gru.dl:20: report    bits_per_character(writer(tokens), next)
// bits_per_character
// 106 FLOP: greater, to_real, sum, add, div, neg: [32] -> []
KERNEL static void bits_per_character_sum_2_body(
    const float *restrict batch_weight,
    const float metrics_bits_per_character_0,
    float *restrict metrics_bits_per_character_1,
    float *restrict reports_bits_per_character)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    sum += f32x16_select(f32x16_load(&batch_weight[0]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    sum2 += f32x16_select(f32x16_load(&batch_weight[16]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    const float t = f32x16_sum(sum + sum2) + *metrics_bits_per_character_1;
    *metrics_bits_per_character_1 = t;
    *reports_bits_per_character = -(metrics_bits_per_character_0 / t / 0.6931472f);
}

static void bits_per_character_sum_2(char_gru *m)
{
    bits_per_character_sum_2_body(m->batch_weight, m->metrics_bits_per_character_0, &m->metrics_bits_per_character_1,
                                  &m->reports_bits_per_character);
}

// char_gru.dl:18: using     adam(0.001)
// adam
// 87 FLOP: add, log, mul, expm1, div, neg, rsqrt: -> []
KERNEL static void adam_rsqrt(char_gru *m)
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

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// char_gru.dl:18: using     adam(0.001)
// writer.dense, adam, backward; updates writer.dense.bias
// 3.45 kFLOP: sum, mul, sub, add, sqrt, div: [32, 65] -> [65]
KERNEL static void dense_bias_grad(char_gru *m)
{
    const float (*restrict dense_sum_grad)[65] = (void *)(m->arena + 6881408);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float *restrict writer_dense_bias = m->writer_dense_bias;
    float *restrict writer_dense_bias_m = m->writer_dense_bias_m;
    float *restrict writer_dense_bias_v = m->writer_dense_bias_v;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int b = 0; b < 32; b++) {
        sum += f32x16_load(&dense_sum_grad[b][0]);
        sum2 += f32x16_load(&dense_sum_grad[b][16]);
        sum3 += f32x16_load(&dense_sum_grad[b][32]);
        sum4 += f32x16_load(&dense_sum_grad[b][48]);
    }
    const f32x16 m2 = f32x16_load(&writer_dense_bias_m[0]) * beta_1 + sum * (1.0f - beta_1);
    const f32x16 v = f32x16_load(&writer_dense_bias_v[0]) * beta_2 + sum * sum * (1.0f - beta_2);
    f32x16_store(&writer_dense_bias[0],
        f32x16_load(&writer_dense_bias[0]) - m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon));
    f32x16_store(&writer_dense_bias_m[0], m2);
    f32x16_store(&writer_dense_bias_v[0], v);
    const f32x16 m3 = f32x16_load(&writer_dense_bias_m[16]) * beta_1 + sum2 * (1.0f - beta_1);
    const f32x16 v2 = f32x16_load(&writer_dense_bias_v[16]) * beta_2 + sum2 * sum2 * (1.0f - beta_2);
    f32x16_store(&writer_dense_bias[16],
        f32x16_load(&writer_dense_bias[16]) - m3 * adam_rate / (f32x16_sqrt(v2) * adam_rsqrt + epsilon));
    f32x16_store(&writer_dense_bias_m[16], m3);
    f32x16_store(&writer_dense_bias_v[16], v2);
    const f32x16 m4 = f32x16_load(&writer_dense_bias_m[32]) * beta_1 + sum3 * (1.0f - beta_1);
    const f32x16 v3 = f32x16_load(&writer_dense_bias_v[32]) * beta_2 + sum3 * sum3 * (1.0f - beta_2);
    f32x16_store(&writer_dense_bias[32],
        f32x16_load(&writer_dense_bias[32]) - m4 * adam_rate / (f32x16_sqrt(v3) * adam_rsqrt + epsilon));
    f32x16_store(&writer_dense_bias_m[32], m4);
    f32x16_store(&writer_dense_bias_v[32], v3);
    const f32x16 m5 = f32x16_load(&writer_dense_bias_m[48]) * beta_1 + sum4 * (1.0f - beta_1);
    const f32x16 v4 = f32x16_load(&writer_dense_bias_v[48]) * beta_2 + sum4 * sum4 * (1.0f - beta_2);
    f32x16_store(&writer_dense_bias[48],
        f32x16_load(&writer_dense_bias[48]) - m5 * adam_rate / (f32x16_sqrt(v4) * adam_rsqrt + epsilon));
    f32x16_store(&writer_dense_bias_m[48], m5);
    f32x16_store(&writer_dense_bias_v[48], v4);
    float sum5[1];
    sum5[0] = 0.0f;
    for (int b = 0; b < 32; b++)
        sum5[0] += dense_sum_grad[b][64];
    const float m6 = writer_dense_bias_m[64] * beta_1 + sum5[0] * (1.0f - beta_1);
    const float v5 = writer_dense_bias_v[64] * beta_2 + sum5[0] * sum5[0] * (1.0f - beta_2);
    writer_dense_bias[64] -= m6 * adam_rate / (f32_sqrt(v5) * adam_rsqrt + epsilon);
    writer_dense_bias_m[64] = m6;
    writer_dense_bias_v[64] = v5;
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.dense, backward
// 34.1 MFLOP: contract, transpose: [128, 65], [32, 64, 65] -> [64, 32, 128]
KERNEL static void dense_outputs_grad(char_gru *m)
{
    const float (*restrict writer_dense_kernel)[65] = m->writer_dense_kernel;
    const float *cross_entropy_z_grad = (void *)(m->arena + 6348928);
    const float (*cross_entropy_z_grad_flat)[65] = (void *)(m->arena + 6348928);
    float (*restrict dense_outputs_grad)[32][128] = (void *)(m->arena + 8446080);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t i0 = 0; i0 < 2048; i0 += 256)
        for (int64_t j = 0; j < 128; j += 64) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[65][64];
            for (int c = 0; c < 64; c += 16)
                for (int k = 0; k < 64; k += 16)
                    f32x16_transpose(&panel[k][c], 64, &writer_dense_kernel[j + c][k], 65);
            for (int c = 0; c < 64; c++)
                panel[64][c] = writer_dense_kernel[j + c][64];
            for (int i = 0; i < 246; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 64; k += 4) {
                    UNROLL for (int line = 0; line < 3; line++) {
                        const int row = i0 + i + (k / 4 * 3 + line) / 8 + 6;
                        const int column = (k / 4 * 3 + line) % 8 * 16;
                        __builtin_prefetch(&cross_entropy_z_grad[row * 65 + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = cross_entropy_z_grad_flat[i0 + i + r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[64][v * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = cross_entropy_z_grad_flat[i0 + i + r][64];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&dense_outputs_grad[(i0 + i + r) % 64][(i0 + i + r) / 64][j + v * 16], sum[r][v]);
            }
            for (int i = 246; i < 256; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                for (int k = 0; k < 64; k += 4) {
                    UNROLL for (int line = 0; line < 3; line++) {
                        const int row = 2047 < i0 + i + (k / 4 * 3 + line) / 8 + 5 ? 2047
                            : i0 + i + (k / 4 * 3 + line) / 8 + 5;
                        const int column = (k / 4 * 3 + line) % 8 * 16;
                        __builtin_prefetch(&cross_entropy_z_grad[row * 65 + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = cross_entropy_z_grad_flat[i0 + i + r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[64][v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = cross_entropy_z_grad_flat[i0 + i + r][64];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&dense_outputs_grad[(i0 + i + r) % 64][(i0 + i + r) / 64][j + v * 16], sum[r][v]);
            }
        }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// char_gru.dl:18: using     adam(0.001)
// writer.dense, adam, backward; updates writer.dense.kernel
// 34.3 MFLOP: contract, mul, sub, add, sqrt, div: [32, 64, 65], [32, 64, 128] -> [128, 65]
KERNEL static void dense_kernel_grad(char_gru *m)
{
    const float (*restrict cross_entropy_z_grad)[65] = (void *)(m->arena + 6348928);
    const float (*restrict gru_outputs)[128] = (void *)(m->arena + 5300352);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float (*restrict writer_dense_kernel)[65] = m->writer_dense_kernel;
    float (*restrict writer_dense_kernel_m)[65] = m->writer_dense_kernel_m;
    float (*restrict writer_dense_kernel_v)[65] = m->writer_dense_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 128; i0 += 16) {
        alignas(64) float part[16][65];
        for (int k0 = 0; k0 < 2048; k0 += 64)
            for (int i = 0; i < 16; i += 4) {
                // sums of 4 rows x 65 columns in registers
                f32x16 sum[4][4] = {0};
                float sum2[4] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                    UNROLL for (int r = 0; r < 4; r++)
                        sum2[r] = part[i + r][64];
                }
                for (int k = 0; k < 64; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&cross_entropy_z_grad[k0 + k][v * 16]);
                    const float w2 = cross_entropy_z_grad[k0 + k][64];
                    UNROLL for (int r = 0; r < 4; r++) {
                        const float a = gru_outputs[k0 + k][i0 + i + r];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                        sum2[r] += a * w2;
                    }
                }
                if (k0 < 1984) {
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    UNROLL for (int r = 0; r < 4; r++)
                        part[i + r][64] = sum2[r];
                }
                if (k0 >= 1984) {
                    alignas(64) float sums[4][65];
                    UNROLL for (int r = 0; r < 4; r++)
                        UNROLL for (int v = 0; v < 4; v++)
                            f32x16_store(&sums[r][v * 16], sum[r][v]);
                    UNROLL for (int r = 0; r < 4; r++)
                        sums[r][64] = sum2[r];
                    for (int r = 0; r < 4; r++) {
                        for (int c = 0; c < 64; c += 16) {
                            const f32x16 sum3 = f32x16_load(&sums[r][c]);
                            const f32x16 m2 = f32x16_load(&writer_dense_kernel_m[i0 + i + r][c]) * beta_1
                                + sum3 * (1.0f - beta_1);
                            const f32x16 v = f32x16_load(&writer_dense_kernel_v[i0 + i + r][c]) * beta_2
                                + sum3 * sum3 * (1.0f - beta_2);
                            const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                            f32x16_store(&writer_dense_kernel[i0 + i + r][c],
                                f32x16_load(&writer_dense_kernel[i0 + i + r][c]) - t);
                            f32x16_store(&writer_dense_kernel_m[i0 + i + r][c], m2);
                            f32x16_store(&writer_dense_kernel_v[i0 + i + r][c], v);
                        }
                        {
                            const float sum3 = sums[r][64];
                            const float m2 = writer_dense_kernel_m[i0 + i + r][64] * beta_1 + sum3 * (1.0f - beta_1);
                            const float v = writer_dense_kernel_v[i0 + i + r][64] * beta_2
                                + sum3 * sum3 * (1.0f - beta_2);
                            writer_dense_kernel[i0 + i + r][64] -= m2
                                * adam_rate / (f32_sqrt(v) * adam_rsqrt + epsilon);
                            writer_dense_kernel_m[i0 + i + r][64] = m2;
                            writer_dense_kernel_v[i0 + i + r][64] = v;
                        }
                    }
                }
            }
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru, backward
// transpose: [128, 384] -> [384, 128]
KERNEL static void gru_transpose_grad(char_gru *m)
{
    const float (*restrict writer_gru_recurrent_kernel)[384] = m->writer_gru_recurrent_kernel;
    float (*restrict gru_transpose_grad)[128] = (void *)(m->arena + 12640384);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 384; i += 16)
        for (int j = 0; j < 128; j += 16)
            f32x16_transpose(&gru_transpose_grad[i][j], 128, &writer_gru_recurrent_kernel[j][i], 384);
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru, forward and backward
// 61.4 kFLOP: add, sub, mul, concat: [32, 128] -> [32, 128], [32, 384]
STEP static void gru_grad(char_gru *m, int t, int share)
{
    const float (*restrict h_grad_2)[128] = (void *)(m->arena + 1073280 + ((t + 1) % 2) * 16384);
    const float (*restrict h_grad_3)[128] = (void *)(m->arena + 8446080 + t * 16384);
    const float (*restrict z)[128] = (void *)(m->arena + 2154624 + t * 16384);
    const float (*restrict g)[128] = (void *)(m->arena + 1106048 + t * 16384);
    const float (*restrict r)[128] = (void *)(m->arena + 4251776 + t * 16384);
    const float (*restrict input_2)[128] = (void *)(m->arena + 3203200 + t * 16384);
    const float (*restrict h_3)[128] = (void *)(m->arena + 8320 + t * 16384);
    float (*restrict gru_add_grad)[128] = (void *)(m->arena + 12836992);
    float (*restrict gru_s_grad_2)[384] = (void *)(m->arena + 9494656 + t * 49152);
    float (*restrict gru_a_grad_2)[384] = (void *)(m->arena + 5300352 + t * 49152);

    for (int b = share; b < share + 8; b++) {
        alignas(64) float gru_mul_grad[128];
        alignas(64) float gru_mul_grad_2[128];
        alignas(64) float gru_mul_grad_3[128];
        // gru_mul_grad
        for (int i = 0; i < 128; i += 16) {
            const f32x16 t2 = f32x16_load(&h_grad_2[b][i]) + f32x16_load(&h_grad_3[b][i]);
            const f32x16 z_i = f32x16_load(&z[b][i]);
            const f32x16 t3 = 1.0f - z_i;
            const f32x16 g_i = f32x16_load(&g[b][i]);
            const f32x16 t4 = t2 * t3 * (1.0f - g_i * g_i);
            const f32x16 r_i = f32x16_load(&r[b][i]);
            f32x16_store(&gru_add_grad[b][i], t2);
            f32x16_store(&gru_mul_grad[i], t4);
            f32x16_store(&gru_mul_grad_2[i], t4 * f32x16_load(&input_2[b][i]) * (r_i * (1.0f - r_i)));
            f32x16_store(&gru_mul_grad_3[i], t2 * (f32x16_load(&h_3[b][i]) - g_i) * (z_i * t3));
        }
        // gru_a_grad
        #pragma omp simd
        for (int i = 0; i < 128; i++) {
            const float s_grad = gru_mul_grad_3[i];
            gru_s_grad_2[b][i] = s_grad;
            gru_a_grad_2[b][i] = s_grad;
        }
        #pragma omp simd
        for (int i = 128; i < 256; i++) {
            const float s_grad = gru_mul_grad_2[i - 128];
            gru_s_grad_2[b][i] = s_grad;
            gru_a_grad_2[b][i] = s_grad;
        }
        #pragma omp simd
        for (int i = 256; i < 384; i++) {
            const float a_grad = gru_mul_grad[i - 256];
            gru_s_grad_2[b][i] = a_grad * r[b][i - 256];
            gru_a_grad_2[b][i] = a_grad;
        }
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru, backward
// 3.15 MFLOP: contract, mul, add: [32, 128], [384, 128], [32, 384] -> [32, 128]
STEP static void gru_input_grad(char_gru *m, int t, int i0)
{
    const float (*restrict h_grad_3)[128] = (void *)(m->arena + 8446080 + t * 16384);
    const float (*restrict g)[128] = (void *)(m->arena + 1106048 + t * 16384);
    const float (*restrict h_3)[128] = (void *)(m->arena + 8320 + t * 16384);
    const float (*restrict z)[128] = (void *)(m->arena + 2154624 + t * 16384);
    const float (*restrict input_2)[128] = (void *)(m->arena + 3203200 + t * 16384);
    const float (*restrict r)[128] = (void *)(m->arena + 4251776 + t * 16384);
    const float (*restrict gru_transpose_grad)[128] = (void *)(m->arena + 12640384);
    const float (*restrict gru_s_grad_2)[384] = (void *)(m->arena + 9494656 + t * 49152);
    const float (*restrict gru_add_grad)[128] = (void *)(m->arena + 12836992);
    float (*restrict gru_input_grad)[128] = (void *)(m->arena + 1073280 + (t % 2) * 16384);

    for (int j = 0; j < 96; j += 48) {
        // sums of 8 rows x 48 columns in registers
        f32x16 sum[8][3] = {0};
        for (int k = 0; k < 384; k += 4) {
            if (k / 4 % 3 == 0) {
                const int row = k / 48;
                const int column = k / 12 % 4 * 16;
                __builtin_prefetch(&h_grad_3[i0 + row - 32][j + column]);
                __builtin_prefetch(&g[i0 + row - 32][j + column]);
                __builtin_prefetch(&h_3[i0 + row - 32][j + column]);
                __builtin_prefetch(&z[i0 + row - 32][j + column]);
                __builtin_prefetch(&input_2[i0 + row - 32][j + column]);
                __builtin_prefetch(&r[i0 + row - 32][j + column]);
            }
            UNROLL for (int step = 0; step < 4; step++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&gru_transpose_grad[k + step][j + v * 16]);
                UNROLL for (int r_i = 0; r_i < 8; r_i++) {
                    const float a = gru_s_grad_2[i0 + r_i][k + step];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r_i][v] += a * w[v];
                }
            }
        }
        UNROLL for (int r_i2 = 0; r_i2 < 8; r_i2++)
            UNROLL for (int v = 0; v < 3; v++) {
                const f32x16 h_grad = f32x16_load(&gru_add_grad[i0 + r_i2][j + v * 16])
                    * f32x16_load(&z[i0 + r_i2][j + v * 16]);
                f32x16_store(&gru_input_grad[i0 + r_i2][j + v * 16], h_grad + sum[r_i2][v]);
            }
    }
    {
        // sums of 8 rows x 32 columns in registers
        f32x16 sum[8][2] = {0};
        for (int k = 0; k < 384; k += 4) {
            if (k / 4 % 6 == 0) {
                const int row = k / 48;
                const int column = k / 24 % 2 * 16;
                __builtin_prefetch(&h_grad_3[i0 + row - 32][column + 96]);
                __builtin_prefetch(&g[i0 + row - 32][column + 96]);
                __builtin_prefetch(&h_3[i0 + row - 32][column + 96]);
                __builtin_prefetch(&z[i0 + row - 32][column + 96]);
                __builtin_prefetch(&input_2[i0 + row - 32][column + 96]);
                __builtin_prefetch(&r[i0 + row - 32][column + 96]);
            }
            UNROLL for (int step = 0; step < 4; step++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&gru_transpose_grad[k + step][v * 16 + 96]);
                UNROLL for (int r_i3 = 0; r_i3 < 8; r_i3++) {
                    const float a = gru_s_grad_2[i0 + r_i3][k + step];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r_i3][v] += a * w[v];
                }
            }
        }
        UNROLL for (int r_i4 = 0; r_i4 < 8; r_i4++)
            UNROLL for (int v = 0; v < 2; v++) {
                const f32x16 h_grad = f32x16_load(&gru_add_grad[i0 + r_i4][v * 16 + 96])
                    * f32x16_load(&z[i0 + r_i4][v * 16 + 96]);
                f32x16_store(&gru_input_grad[i0 + r_i4][v * 16 + 96], h_grad + sum[r_i4][v]);
            }
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru, backward
// 206 MFLOP: a scan of 64 steps, from the last to the first
static void gru_scan_grad(char_gru *m)
{
    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 32; share += 8)
        for (int t = 63; t >= 0; t--) {
            gru_grad(m, t, share);
            gru_input_grad(m, t, share);
        }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// char_gru.dl:18: using     adam(0.001)
// writer.gru, adam, backward; updates writer.gru.recurrent_kernel
// 202 MFLOP: contract, mul, sub, add, sqrt, div: [64, 32, 128], [64, 32, 384] -> [128, 384]
KERNEL static void gru_recurrent_kernel_grad(char_gru *m)
{
    const float (*gru_h_grad_flat)[128] = (void *)(m->arena + 8320);
    const float (*restrict gru_s_grad)[384] = (void *)(m->arena + 9494656);
    const float (*gru_h_grad)[32][128] = (void *)(m->arena + 8320);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float (*restrict writer_gru_recurrent_kernel)[384] = m->writer_gru_recurrent_kernel;
    float (*restrict writer_gru_recurrent_kernel_m)[384] = m->writer_gru_recurrent_kernel_m;
    float (*restrict writer_gru_recurrent_kernel_v)[384] = m->writer_gru_recurrent_kernel_v;

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t j02 = 0; j02 < 384; j02 += 192)
        for (int64_t i0 = 0; i0 < 128; i0 += 64) {
            alignas(64) float part[64][208];
            for (int j = 0; j < 192; j += 32)
                for (int i = 0; i < 64; i++)
                    for (int c = 0; c < 32; c += 16)
                        f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
            for (int k0 = 0; k0 < 2048; k0 += 128) {
                // 64 rows, copied so that they lie side by side
                alignas(64) float lines[128][80];
                for (int k = 0; k < 128; k++)
                    for (int i = 0; i < 64; i += 16)
                        f32x16_store(&lines[k][i], f32x16_load(&gru_h_grad_flat[k0 + k][i0 + i]));
                for (int j = 0; j < 192; j += 32) {
                    for (int i = 0; i < 52; i += 13) {
                        // sums of 13 rows x 32 columns in registers
                        f32x16 sum[13][2];
                        UNROLL for (int r = 0; r < 13; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                        for (int k = 0; k < 128; k += 4) {
                            UNROLL for (int line = 0; line < 2; line++) {
                                const int next = 2047 < k0 + i * 2 + k / 4 + 128 ? 2047 : k0 + i * 2 + k / 4 + 128;
                                __builtin_prefetch(&gru_s_grad[next][j02 + j + line * 16]);
                            }
                            {
                                const int next = 2047 < k0 + i * 2 + k / 4 + 128 ? 2047 : k0 + i * 2 + k / 4 + 128;
                                __builtin_prefetch(&gru_h_grad[next / 32][next % 32][i0
                                    + (48 < j / 32 * 16 ? 48 : j / 32 * 16)]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&gru_s_grad[k0 + k + step][j02 + j + v * 16]);
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
                    {
                        // sums of 12 rows x 32 columns in registers
                        f32x16 sum[12][2];
                        UNROLL for (int r = 0; r < 12; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&part[r + 52][j + v * 16]);
                        for (int k = 0; k < 128; k += 4) {
                            UNROLL for (int line = 0; line < 2; line++) {
                                const int next = 2047 < k0 + k / 4 + 232 ? 2047 : k0 + k / 4 + 232;
                                __builtin_prefetch(&gru_s_grad[next][j02 + j + line * 16]);
                            }
                            {
                                const int next = 2047 < k0 + k / 4 + 232 ? 2047 : k0 + k / 4 + 232;
                                __builtin_prefetch(&gru_h_grad[next / 32][next % 32][i0
                                    + (48 < j / 32 * 16 ? 48 : j / 32 * 16)]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&gru_s_grad[k0 + k + step][j02 + j + v * 16]);
                                UNROLL for (int r = 0; r < 12; r++) {
                                    const float a = lines[k + step][r + 52];
                                    UNROLL for (int v = 0; v < 2; v++)
                                        sum[r][v] += a * w[v];
                                }
                            }
                        }
                        UNROLL for (int r = 0; r < 12; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                f32x16_store(&part[r + 52][j + v * 16], sum[r][v]);
                    }
                }
            }
            for (int j = 0; j < 192; j += 32)
                for (int i = 0; i < 64; i++)
                    for (int c = 0; c < 32; c += 16) {
                        const f32x16 sum = f32x16_load(&part[i][j + c]);
                        const f32x16 t = f32x16_load(&writer_gru_recurrent_kernel_m[i0 + i][j02 + j + c]) * beta_1;
                        const f32x16 m2 = t + sum * (1.0f - beta_1);
                        const f32x16 t2 = f32x16_load(&writer_gru_recurrent_kernel_v[i0 + i][j02 + j + c]) * beta_2;
                        const f32x16 v = t2 + sum * sum * (1.0f - beta_2);
                        const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                        f32x16_store(&writer_gru_recurrent_kernel[i0 + i][j02 + j + c],
                            f32x16_load(&writer_gru_recurrent_kernel[i0 + i][j02 + j + c]) - t3);
                        f32x16_store(&writer_gru_recurrent_kernel_m[i0 + i][j02 + j + c], m2);
                        f32x16_store(&writer_gru_recurrent_kernel_v[i0 + i][j02 + j + c], v);
                    }
        }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru, backward
// 786 kFLOP: sum: [64, 32, 384] -> [64, 384]
KERNEL static void gru_sum_grad(char_gru *m)
{
    const float (*restrict gru_s_grad)[32][384] = (void *)(m->arena + 9494656);
    float (*restrict gru_sum_grad)[384] = (void *)(m->arena + 8320);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 64; i++)
        for (int k = 0; k < 384; k += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int j = 0; j < 32; j++) {
                sum += f32x16_load(&gru_s_grad[i][j][k]);
                sum2 += f32x16_load(&gru_s_grad[i][j][k + 16]);
                sum3 += f32x16_load(&gru_s_grad[i][j][k + 32]);
                sum4 += f32x16_load(&gru_s_grad[i][j][k + 48]);
                sum5 += f32x16_load(&gru_s_grad[i][j][k + 64]);
                sum6 += f32x16_load(&gru_s_grad[i][j][k + 80]);
                sum7 += f32x16_load(&gru_s_grad[i][j][k + 96]);
                sum8 += f32x16_load(&gru_s_grad[i][j][k + 112]);
            }
            f32x16_store(&gru_sum_grad[i][k], sum);
            f32x16_store(&gru_sum_grad[i][k + 16], sum2);
            f32x16_store(&gru_sum_grad[i][k + 32], sum3);
            f32x16_store(&gru_sum_grad[i][k + 48], sum4);
            f32x16_store(&gru_sum_grad[i][k + 64], sum5);
            f32x16_store(&gru_sum_grad[i][k + 80], sum6);
            f32x16_store(&gru_sum_grad[i][k + 96], sum7);
            f32x16_store(&gru_sum_grad[i][k + 112], sum8);
        }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru, backward
// 24.6 kFLOP: sum: [64, 384] -> [384]
KERNEL static void gru_b_recurrent_grad(char_gru *m)
{
    const float (*restrict gru_sum_grad)[384] = (void *)(m->arena + 8320);
    float *restrict gru_b_recurrent_grad = (void *)(m->arena + 108160);

    for (int j = 0; j < 384; j += 128) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        f32x16 sum5 = f32x16_splat(0.0f);
        f32x16 sum6 = f32x16_splat(0.0f);
        f32x16 sum7 = f32x16_splat(0.0f);
        f32x16 sum8 = f32x16_splat(0.0f);
        for (int i = 0; i < 64; i++) {
            sum += f32x16_load(&gru_sum_grad[i][j]);
            sum2 += f32x16_load(&gru_sum_grad[i][j + 16]);
            sum3 += f32x16_load(&gru_sum_grad[i][j + 32]);
            sum4 += f32x16_load(&gru_sum_grad[i][j + 48]);
            sum5 += f32x16_load(&gru_sum_grad[i][j + 64]);
            sum6 += f32x16_load(&gru_sum_grad[i][j + 80]);
            sum7 += f32x16_load(&gru_sum_grad[i][j + 96]);
            sum8 += f32x16_load(&gru_sum_grad[i][j + 112]);
        }
        f32x16_store(&gru_b_recurrent_grad[j], sum);
        f32x16_store(&gru_b_recurrent_grad[j + 16], sum2);
        f32x16_store(&gru_b_recurrent_grad[j + 32], sum3);
        f32x16_store(&gru_b_recurrent_grad[j + 48], sum4);
        f32x16_store(&gru_b_recurrent_grad[j + 64], sum5);
        f32x16_store(&gru_b_recurrent_grad[j + 80], sum6);
        f32x16_store(&gru_b_recurrent_grad[j + 96], sum7);
        f32x16_store(&gru_b_recurrent_grad[j + 112], sum8);
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru, backward
// 786 kFLOP: scatter_add: [64, 32], [64, 32, 384] -> [65, 384]
KERNEL static void gru_scatter_add_grad(char_gru *m)
{
    const int32_t (*restrict gru_transpose)[32] = (void *)(m->arena + 128);
    const float (*restrict gru_a_grad)[32][384] = (void *)(m->arena + 5300352);
    float (*restrict gru_scatter_add_grad)[384] = (void *)(m->arena + 8320);

    #pragma omp for schedule(static) nowait
    for (int c = 0; c < 384; c += 64) {
        for (int k = 0; k < 65; k++) {
            f32x16_store(&gru_scatter_add_grad[k][c], f32x16_splat(0.0f));
            f32x16_store(&gru_scatter_add_grad[k][c + 16], f32x16_splat(0.0f));
            f32x16_store(&gru_scatter_add_grad[k][c + 32], f32x16_splat(0.0f));
            f32x16_store(&gru_scatter_add_grad[k][c + 48], f32x16_splat(0.0f));
        }
        for (int i = 0; i < 64; i++)
            for (int i2 = 0; i2 < 32; i2++) {
                const int row = gru_transpose[i][i2];
                if (row >= 0 && row < 65) {
                    f32x16_store(&gru_scatter_add_grad[row][c],
                        f32x16_load(&gru_scatter_add_grad[row][c]) + f32x16_load(&gru_a_grad[i][i2][c]));
                    f32x16_store(&gru_scatter_add_grad[row][c + 16],
                        f32x16_load(&gru_scatter_add_grad[row][c + 16]) + f32x16_load(&gru_a_grad[i][i2][c + 16]));
                    f32x16_store(&gru_scatter_add_grad[row][c + 32],
                        f32x16_load(&gru_scatter_add_grad[row][c + 32]) + f32x16_load(&gru_a_grad[i][i2][c + 32]));
                    f32x16_store(&gru_scatter_add_grad[row][c + 48],
                        f32x16_load(&gru_scatter_add_grad[row][c + 48]) + f32x16_load(&gru_a_grad[i][i2][c + 48]));
                }
            }
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru, backward
// 25 kFLOP: sum: [65, 384] -> [13, 384], [384]
KERNEL static void gru_b_grad(char_gru *m)
{
    const float (*restrict gru_scatter_add_grad)[384] = (void *)(m->arena + 8320);
    float (*restrict partial)[384] = (void *)(m->arena + 109696);
    float *restrict gru_b_grad = (void *)(m->arena + 128);

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 13; chunk++)
        for (int j = 0; j < 384; j += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int i = 0; i < 5; i++) {
                sum += f32x16_load(&gru_scatter_add_grad[chunk * 5 + i][j]);
                sum2 += f32x16_load(&gru_scatter_add_grad[chunk * 5 + i][j + 16]);
                sum3 += f32x16_load(&gru_scatter_add_grad[chunk * 5 + i][j + 32]);
                sum4 += f32x16_load(&gru_scatter_add_grad[chunk * 5 + i][j + 48]);
                sum5 += f32x16_load(&gru_scatter_add_grad[chunk * 5 + i][j + 64]);
                sum6 += f32x16_load(&gru_scatter_add_grad[chunk * 5 + i][j + 80]);
                sum7 += f32x16_load(&gru_scatter_add_grad[chunk * 5 + i][j + 96]);
                sum8 += f32x16_load(&gru_scatter_add_grad[chunk * 5 + i][j + 112]);
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
        for (int j = 0; j < 384; j++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 13; chunk++)
                sum += partial[chunk][j];
            gru_b_grad[j] = sum;
        }
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// char_gru.dl:18: using     adam(0.001)
// adam, writer.gru, backward; updates writer.gru.bias
// 16.1 kFLOP: mul, concat, sub, add, sqrt, div: [384] -> [2, 384]
KERNEL static void update_writer_gru_bias(char_gru *m)
{
    const float *restrict gru_b_grad = (void *)(m->arena + 128);
    const float *restrict gru_b_recurrent_grad = (void *)(m->arena + 108160);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float (*restrict writer_gru_bias)[384] = m->writer_gru_bias;
    float (*restrict writer_gru_bias_m)[384] = m->writer_gru_bias_m;
    float (*restrict writer_gru_bias_v)[384] = m->writer_gru_bias_v;

    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 384; j += 16) {
            const f32x16 bias_grad = i < 1 ? f32x16_load(&gru_b_grad[i * 384 + j])
                : f32x16_load(&gru_b_recurrent_grad[i * 384 + j - 384]);
            const f32x16 m2 = f32x16_load(&writer_gru_bias_m[i][j]) * beta_1 + bias_grad * (1.0f - beta_1);
            const f32x16 v = f32x16_load(&writer_gru_bias_v[i][j]) * beta_2 + bias_grad * bias_grad * (1.0f - beta_2);
            f32x16_store(&writer_gru_bias[i][j],
                f32x16_load(&writer_gru_bias[i][j]) - m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon));
            f32x16_store(&writer_gru_bias_m[i][j], m2);
            f32x16_store(&writer_gru_bias_v[i][j], v);
        }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// char_gru.dl:18: using     adam(0.001)
// writer.gru, adam, backward
// 3.71 MFLOP: contract, mul, sub, add, sqrt, div: [65, 384], [65, 64], [64, 384] -> [64, 384]
KERNEL static void gru_kernel_grad(char_gru *m)
{
    const float (*restrict gru_scatter_add_grad)[384] = (void *)(m->arena + 8320);
    const float (*restrict writer_embedding_embeddings)[64] = m->writer_embedding_embeddings;
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    const float (*restrict writer_gru_kernel)[384] = m->writer_gru_kernel;
    float (*restrict writer_gru_kernel_m)[384] = m->writer_gru_kernel_m;
    float (*restrict writer_gru_kernel_v)[384] = m->writer_gru_kernel_v;
    float (*restrict gru_adam_param)[384] = (void *)(m->arena + 108160);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 384; j += 96)
        for (int i = 0; i < 64; i += 4) {
            // sums of 4 rows x 96 columns in registers
            f32x16 sum[4][6] = {0};
            for (int k = 0; k < 65; k++) {
                f32x16 w[6];
                UNROLL for (int v = 0; v < 6; v++)
                    w[v] = f32x16_load(&gru_scatter_add_grad[k][j + v * 16]);
                UNROLL for (int r = 0; r < 4; r++) {
                    const float a = writer_embedding_embeddings[k][i + r];
                    UNROLL for (int v = 0; v < 6; v++)
                        sum[r][v] += a * w[v];
                }
            }
            alignas(64) float sums[4][96];
            UNROLL for (int r = 0; r < 4; r++)
                UNROLL for (int v = 0; v < 6; v++)
                    f32x16_store(&sums[r][v * 16], sum[r][v]);
            for (int r = 0; r < 4; r++)
                for (int c = 0; c < 96; c += 16) {
                    const f32x16 sum2 = f32x16_load(&sums[r][c]);
                    const f32x16 m2 = f32x16_load(&writer_gru_kernel_m[i + r][j + c]) * beta_1 + sum2 * (1.0f - beta_1);
                    const f32x16 v = f32x16_load(&writer_gru_kernel_v[i + r][j + c]) * beta_2
                        + sum2 * sum2 * (1.0f - beta_2);
                    const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                    f32x16_store(&writer_gru_kernel_m[i + r][j + c], m2);
                    f32x16_store(&writer_gru_kernel_v[i + r][j + c], v);
                    f32x16_store(&gru_adam_param[i + r][j + c], f32x16_load(&writer_gru_kernel[i + r][j + c]) - t);
                }
        }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// char_gru.dl:18: using     adam(0.001)
// writer.gru, adam, backward; updates writer.embedding.embeddings
// 3.28 MFLOP: contract, mul, sub, add, sqrt, div: [64, 384], [65, 384] -> [65, 64]
KERNEL static void gru_embeddings_grad(char_gru *m)
{
    const float (*restrict writer_gru_kernel)[384] = m->writer_gru_kernel;
    const float (*restrict gru_scatter_add_grad)[384] = (void *)(m->arena + 8320);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float (*restrict writer_embedding_embeddings)[64] = m->writer_embedding_embeddings;
    float (*restrict writer_embedding_embeddings_m)[64] = m->writer_embedding_embeddings_m;
    float (*restrict writer_embedding_embeddings_v)[64] = m->writer_embedding_embeddings_v;

    alignas(64) float part[65][64];
    for (int k0 = 0; k0 < 384; k0 += 128) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[128][64];
        for (int c = 0; c < 64; c += 16)
            for (int k = 0; k < 128; k += 16)
                f32x16_transpose(&panel[k][c], 64, &writer_gru_kernel[c][k0 + k], 384);
        for (int i = 0; i < 60; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            if (0 < k0) {
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] = f32x16_load(&part[i + r][v * 16]);
            }
            for (int k = 0; k < 128; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = gru_scatter_add_grad[i + r][k0 + k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            if (k0 < 256) {
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&part[i + r][v * 16], sum[r][v]);
            }
            if (k0 >= 256) {
                alignas(64) float sums[6][64];
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&sums[r][v * 16], sum[r][v]);
                for (int r = 0; r < 6; r++)
                    for (int c = 0; c < 64; c += 16) {
                        const f32x16 sum2 = f32x16_load(&sums[r][c]);
                        const f32x16 m2 = f32x16_load(&writer_embedding_embeddings_m[i + r][c]) * beta_1
                            + sum2 * (1.0f - beta_1);
                        const f32x16 t = f32x16_load(&writer_embedding_embeddings_v[i + r][c]) * beta_2;
                        const f32x16 v = t + sum2 * sum2 * (1.0f - beta_2);
                        const f32x16 t2 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                        f32x16_store(&writer_embedding_embeddings[i + r][c],
                            f32x16_load(&writer_embedding_embeddings[i + r][c]) - t2);
                        f32x16_store(&writer_embedding_embeddings_m[i + r][c], m2);
                        f32x16_store(&writer_embedding_embeddings_v[i + r][c], v);
                    }
            }
        }
        {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            if (0 < k0) {
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] = f32x16_load(&part[r + 60][v * 16]);
            }
            for (int k = 0; k < 128; k++) {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = gru_scatter_add_grad[r + 60][k0 + k];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            if (k0 < 256) {
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&part[r + 60][v * 16], sum[r][v]);
            }
            if (k0 >= 256) {
                alignas(64) float sums[5][64];
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&sums[r][v * 16], sum[r][v]);
                for (int r = 0; r < 5; r++)
                    for (int c = 0; c < 64; c += 16) {
                        const f32x16 sum2 = f32x16_load(&sums[r][c]);
                        const f32x16 m2 = f32x16_load(&writer_embedding_embeddings_m[r + 60][c]) * beta_1
                            + sum2 * (1.0f - beta_1);
                        const f32x16 t = f32x16_load(&writer_embedding_embeddings_v[r + 60][c]) * beta_2;
                        const f32x16 v = t + sum2 * sum2 * (1.0f - beta_2);
                        const f32x16 t2 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
                        f32x16_store(&writer_embedding_embeddings[r + 60][c],
                            f32x16_load(&writer_embedding_embeddings[r + 60][c]) - t2);
                        f32x16_store(&writer_embedding_embeddings_m[r + 60][c], m2);
                        f32x16_store(&writer_embedding_embeddings_v[r + 60][c], v);
                    }
            }
        }
    }
}

// char_gru.dl:18: using     adam(0.001)
// copy: [64, 384] -> [64, 384]
KERNEL static void update_writer_gru_kernel(char_gru *m)
{
    const float *restrict gru_adam_param = (void *)(m->arena + 108160);
    float *restrict writer_gru_kernel = (void *)m->writer_gru_kernel;

    #pragma omp simd
    for (int i = 0; i < 24576; i++)
        writer_gru_kernel[i] = gru_adam_param[i];
}

// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.
static void train_step(void *model, int count)
{
    struct char_gru *m = model;
    for (int b = 0; b < 32; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    m->prepared = 0;
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            gru_slice(m);
        }
        gru(m);
        #pragma omp single nowait
        {
            gru_transpose(m);
            gru_broadcast(m);
        }
        #pragma omp barrier
        gru_scan(m);
        #pragma omp barrier
        gru_outputs(m);
        #pragma omp barrier
        dense(m);
        #pragma omp barrier
        cross_entropy(m);
        #pragma omp barrier
        dense_sum_grad(m);
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
                adam_rsqrt(m);
                dense_bias_grad(m);
            }
            dense_outputs_grad(m);
            #pragma omp barrier
            dense_kernel_grad(m);
            gru_transpose_grad(m);
            #pragma omp barrier
            gru_scan_grad(m);
            #pragma omp barrier
            gru_recurrent_kernel_grad(m);
            #pragma omp barrier
            gru_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                gru_b_recurrent_grad(m);
            }
            #pragma omp barrier
            gru_scatter_add_grad(m);
            #pragma omp barrier
            gru_b_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                update_writer_gru_bias(m);
            }
            #pragma omp barrier
            gru_kernel_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                gru_embeddings_grad(m);
                update_writer_gru_kernel(m);
            }
        }
    }
    if (!isfinite(m->loss))
        return;
    m->step++;
}

// ---- evaluation ---------------------------------------------------------------------------------

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// slice: [2, 384] -> [1, 384]
static void evaluate_gru_slice(char_gru *m)
{
    gru_slice_body(m->writer_gru_bias, (void *)(m->arena + 1222144));
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 3.22 MFLOP: contract, slice, add: [64, 384], [65, 64], [2, 384] -> [65, 384]
static void evaluate_gru(char_gru *m)
{
    gru_body(m->writer_gru_kernel, m->writer_embedding_embeddings, m->writer_gru_bias, (void *)(m->arena + 1064960));
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// transpose: [32, 64] -> [64, 32]
static void evaluate_gru_transpose(char_gru *m)
{
    gru_transpose_body(m->tokens, (void *)(m->arena + 1213952));
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// copy: -> [32, 128]
KERNEL static void evaluate_gru_broadcast(char_gru *m)
{
    float *restrict gru_broadcast = (void *)(m->arena + 0);

    #pragma omp simd
    for (int i = 0; i < 4096; i++)
        gru_broadcast[i] = 0.0f;
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 3.16 MFLOP: contract, add: [128, 384], [32, 128], [1, 384] -> [32, 384]
STEP static void evaluate_gru_2(char_gru *m, int t, int i0)
{
    const float (*restrict writer_gru_recurrent_kernel)[384] = m->writer_gru_recurrent_kernel;
    const float (*restrict h_2)[128] = (void *)(m->arena + 0 + t * 16384);
    const float (*restrict gru_slice)[384] = (void *)(m->arena + 1222144);
    float (*restrict gru_2)[384] = (void *)(m->arena + 1164800);

    for (int j = 0; j < 384; j += 48) {
        // sums of 8 rows x 48 columns in registers
        f32x16 sum[8][3] = {0};
        for (int k = 0; k < 128; k++) {
            f32x16 w[3];
            UNROLL for (int v = 0; v < 3; v++)
                w[v] = f32x16_load(&writer_gru_recurrent_kernel[k][j + v * 16]);
            UNROLL for (int r = 0; r < 8; r++) {
                const float a = h_2[i0 + r][k];
                UNROLL for (int v = 0; v < 3; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 8; r++)
            UNROLL for (int v = 0; v < 3; v++)
                f32x16_store(&gru_2[i0 + r][j + v * 16], sum[r][v] + f32x16_load(&gru_slice[0][j + v * 16]));
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 279 kFLOP: gather, slice, add, sigmoid, mul, tanh, sub: [32], [65, 384], [32, 384], [32, 128] -> [32, 128]
STEP static void evaluate_gru_h(char_gru *m, int t, int share)
{
    const int32_t *restrict input = (void *)(m->arena + 1213952 + t * 128);
    const float (*restrict gru)[384] = (void *)(m->arena + 1064960);
    const float (*restrict gru_2)[384] = (void *)(m->arena + 1164800);
    const float (*restrict h_2)[128] = (void *)(m->arena + 0 + t * 16384);
    float (*restrict gru_h)[128] = (void *)(m->arena + 16384 + t * 16384);

    for (int b = share; b < share + 8; b++) {
        const int t2 = input[b];
        const int t3 = t2 >= 0 && t2 < 65;
        for (int i = 0; i < 128; i += 16) {
            const f32x16 z = f32x16_sigmoid((t3 ? f32x16_load(&gru[t2][i]) : f32x16_splat(NAN))
                + f32x16_load(&gru_2[b][i]));
            const f32x16 r = f32x16_sigmoid((t3 ? f32x16_load(&gru[t2][i + 128]) : f32x16_splat(NAN))
                + f32x16_load(&gru_2[b][i + 128]));
            const f32x16 g = f32x16_tanh(r * f32x16_load(&gru_2[b][i + 256])
                + (t3 ? f32x16_load(&gru[t2][i + 256]) : f32x16_splat(NAN)));
            f32x16_store(&gru_h[b][i], f32x16_load(&h_2[b][i]) * z + g * (1.0f - z));
        }
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 220 MFLOP: a scan of 64 steps
static void evaluate_gru_scan(char_gru *m)
{
    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 32; share += 8)
        for (int t = 0; t < 64; t++) {
            evaluate_gru_2(m, t, share);
            evaluate_gru_h(m, t, share);
        }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// transpose: [64, 32, 128] -> [32, 64, 128]
static void evaluate_gru_outputs(char_gru *m)
{
    gru_outputs_body((void *)(m->arena + 16384), (void *)(m->arena + 1064960));
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.dense
// 34.2 MFLOP: contract, add: [32, 64, 128], [32, 64, 65], [128, 65], [65] -> [32, 64, 65]
static void evaluate_dense(char_gru *m)
{
    dense_body((void *)(m->arena + 1064960), (void *)(m->arena + 128), m->writer_dense_kernel, m->writer_dense_bias,
               (void *)(m->arena + 128));
}

// char_gru.dl:17: minimize  cross_entropy(writer(tokens), next)
// cross_entropy
// 2.43 MFLOP: max, sub, exp, sum, log: [32, 64, 65] -> [32, 64]
KERNEL static void evaluate_cross_entropy(char_gru *m)
{
    const float (*restrict dense)[64][65] = (void *)(m->arena + 128);
    float (*restrict cross_entropy_max)[64] = (void *)(m->arena + 532608);
    float (*restrict cross_entropy_log)[64] = (void *)(m->arena + 540800);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 32; b++)
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
                maximum = f32x16_max(maximum, f32x16_load(&dense[b][i][0]));
                maximum2 = f32x16_max(maximum2, f32x16_load(&dense[b][i][16]));
                maximum3 = f32x16_max(maximum3, f32x16_load(&dense[b][i][32]));
                maximum4 = f32x16_max(maximum4, f32x16_load(&dense[b][i][48]));
                rest = max_real(rest, dense[b][i][64]);
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
                sum += f32x16_exp(f32x16_load(&dense[b][i][0]) - cross_entropy_max_row);
                sum2 += f32x16_exp(f32x16_load(&dense[b][i][16]) - cross_entropy_max_row);
                sum3 += f32x16_exp(f32x16_load(&dense[b][i][32]) - cross_entropy_max_row);
                sum4 += f32x16_exp(f32x16_load(&dense[b][i][48]) - cross_entropy_max_row);
                const float z = dense[b][i][64] - cross_entropy_max_row;
                rest += f32_exp(z);
                cross_entropy_sum = f32x16_sum(sum + sum3 + (sum2 + sum4)) + rest;
            }
            // cross_entropy_log
            cross_entropy_log[b][i] = f32_log(cross_entropy_sum);
        }
}

// char_gru.dl:17: minimize  cross_entropy(writer(tokens), next)
// cross_entropy
// 799 kFLOP: iota, equal, to_real, sub, mul, sum: [32, 64, 65], [32, 64] -> [32]
KERNEL static void evaluate_cross_entropy_sum(char_gru *m)
{
    const float (*restrict dense)[64][65] = (void *)(m->arena + 128);
    const float (*restrict cross_entropy_max)[64] = (void *)(m->arena + 532608);
    const float (*restrict cross_entropy_log)[64] = (void *)(m->arena + 540800);
    const int32_t (*restrict next_2)[64] = m->next;
    float *restrict cross_entropy_sum_2 = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 32; b++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        float rest = 0.0f;
        for (int j = 0; j < 64; j++) {
            const f32x16 t = f32x16_load(&dense[b][j][0]) - cross_entropy_max[b][j] - cross_entropy_log[b][j];
            sum += f32x16_select(next_2[b][j] == f32x16_ramp(0), f32x16_splat(1.0f), f32x16_splat(0.0f)) * t;
            const f32x16 t2 = f32x16_load(&dense[b][j][16]) - cross_entropy_max[b][j] - cross_entropy_log[b][j];
            sum2 += f32x16_select(next_2[b][j] == f32x16_ramp(16), f32x16_splat(1.0f), f32x16_splat(0.0f)) * t2;
            const f32x16 t3 = f32x16_load(&dense[b][j][32]) - cross_entropy_max[b][j] - cross_entropy_log[b][j];
            sum3 += f32x16_select(next_2[b][j] == f32x16_ramp(32), f32x16_splat(1.0f), f32x16_splat(0.0f)) * t3;
            const f32x16 t4 = f32x16_load(&dense[b][j][48]) - cross_entropy_max[b][j] - cross_entropy_log[b][j];
            sum4 += f32x16_select(next_2[b][j] == f32x16_ramp(48), f32x16_splat(1.0f), f32x16_splat(0.0f)) * t4;
            const float z = dense[b][j][64] - cross_entropy_max[b][j];
            rest += (float)(next_2[b][j] == 64) * (z - cross_entropy_log[b][j]);
        }
        cross_entropy_sum_2[b] = f32x16_sum(sum + sum3 + (sum2 + sum4)) + rest;
    }
}

// char_gru.dl:17: minimize  cross_entropy(writer(tokens), next)
// 65 FLOP: mul, sum: [32] -> []
static void evaluate_mean_loss(char_gru *m)
{
    mean_loss_body((void *)(m->arena + 0), m->batch_weight, &m->loss);
}

// char_gru.dl:20: report    bits_per_character(writer(tokens), next)
// char_gru.dl:17: minimize  cross_entropy(writer(tokens), next)
// bits_per_character, cross_entropy
// 129 FLOP: greater, mul, select, sum, add: [32] -> []
static void evaluate_bits_per_character_sum(char_gru *m)
{
    bits_per_character_sum_body((void *)(m->arena + 0), m->batch_weight, &m->metrics_bits_per_character_0);
}

// char_gru.dl:20: report    bits_per_character(writer(tokens), next)
// bits_per_character
// 106 FLOP: greater, to_real, sum, add, div, neg: [32] -> []
static void evaluate_bits_per_character_sum_2(char_gru *m)
{
    bits_per_character_sum_2_body(m->batch_weight, m->metrics_bits_per_character_0, &m->metrics_bits_per_character_1,
                                  &m->reports_bits_per_character);
}

static void evaluate(void *model, int count)
{
    struct char_gru *m = model;
    for (int b = 0; b < 32; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            evaluate_gru_slice(m);
        }
        evaluate_gru(m);
        #pragma omp single nowait
        {
            evaluate_gru_transpose(m);
            evaluate_gru_broadcast(m);
        }
        #pragma omp barrier
        evaluate_gru_scan(m);
        #pragma omp barrier
        evaluate_gru_outputs(m);
        #pragma omp barrier
        evaluate_dense(m);
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

// ---- preparation of the weights for prediction --------------------------------------------------

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// copy: -> [1, 128]
KERNEL static void prepare_gru_broadcast(char_gru *m)
{
    float (*restrict writer_gru_broadcast)[128] = m->writer_gru_broadcast;

    #pragma omp simd
    for (int i = 0; i < 128; i++)
        writer_gru_broadcast[0][i] = 0.0f;
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// slice: [2, 384] -> [1, 384]
static void prepare_gru_slice(char_gru *m)
{
    gru_slice_body(m->writer_gru_bias, m->writer_gru_slice);
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 3.22 MFLOP: contract, slice, add: [64, 384], [65, 64], [2, 384] -> [65, 384]
static void prepare_gru(char_gru *m)
{
    gru_body(m->writer_gru_kernel, m->writer_embedding_embeddings, m->writer_gru_bias, m->writer_gru_add);
}

// What `predict` takes from the weights alone: once for each change of them.
static void prepare(struct char_gru *m)
{
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            prepare_gru_broadcast(m);
            prepare_gru_slice(m);
        }
        prepare_gru(m);
    }
    m->prepared = 1;
}

// ---- prediction ---------------------------------------------------------------------------------

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// copy: [1, 128] -> [1, 128]
KERNEL static void predict_gru_input(char_gru *m)
{
    const float (*restrict writer_gru_broadcast)[128] = m->writer_gru_broadcast;
    float (*restrict gru_input)[128] = (void *)(m->arena + 0);

    #pragma omp simd
    for (int i = 0; i < 128; i++)
        gru_input[0][i] = writer_gru_broadcast[0][i];
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 98.7 kFLOP: contract, add: [1, 128], [128, 384], [1, 384] -> [1, 384]
STEP static void predict_gru(char_gru *m, int t)
{
    const float (*restrict h_2)[128] = (void *)(m->arena + 0 + t * 512);
    const float (*restrict writer_gru_recurrent_kernel)[384] = m->writer_gru_recurrent_kernel;
    const float (*restrict writer_gru_slice)[384] = m->writer_gru_slice;
    float (*restrict gru)[384] = (void *)(m->arena + 33280);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 384; j += 128) {
        // sums of 1 rows x 128 columns in registers
        f32x16 sum[8] = {0};
        for (int k = 0; k < 128; k++) {
            const float a = h_2[0][k];
            UNROLL for (int v = 0; v < 8; v++)
                sum[v] += a * f32x16_load(&writer_gru_recurrent_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 8; v++)
            f32x16_store(&gru[0][j + v * 16], sum[v] + f32x16_load(&writer_gru_slice[0][j + v * 16]));
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 8.7 kFLOP: gather, slice, add, sigmoid, mul, tanh, sub: [1], [65, 384], [1, 384], [1, 128] -> [1, 128]
STEP static void predict_gru_h(char_gru *m, int t)
{
    const int32_t *restrict input = (const void *)((const unsigned char *)m->tokens + t * 4);
    const float (*restrict writer_gru_add)[384] = m->writer_gru_add;
    const float (*restrict gru)[384] = (void *)(m->arena + 33280);
    const float (*restrict h_2)[128] = (void *)(m->arena + 0 + t * 512);
    float (*restrict gru_h)[128] = (void *)(m->arena + 512 + t * 512);

    const int t2 = input[0];
    const int t3 = t2 >= 0 && t2 < 65;
    for (int i = 0; i < 128; i += 16) {
        const f32x16 z = f32x16_sigmoid((t3 ? f32x16_load(&writer_gru_add[t2][i]) : f32x16_splat(NAN))
            + f32x16_load(&gru[0][i]));
        const f32x16 r = f32x16_sigmoid((t3 ? f32x16_load(&writer_gru_add[t2][i + 128]) : f32x16_splat(NAN))
            + f32x16_load(&gru[0][i + 128]));
        const f32x16 g = f32x16_tanh(r * f32x16_load(&gru[0][i + 256])
            + (t3 ? f32x16_load(&writer_gru_add[t2][i + 256]) : f32x16_splat(NAN)));
        f32x16_store(&gru_h[0][i], f32x16_load(&h_2[0][i]) * z + g * (1.0f - z));
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 6.87 MFLOP: a scan of 64 steps
static void predict_gru_scan(char_gru *m)
{
    for (int t = 0; t < 64; t++) {
        #pragma omp barrier
        predict_gru(m, t);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_gru_h(m, t);
        }
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.dense
// 1.07 MFLOP: contract, add: [128, 65], [64, 1, 128], [65] -> [1, 64, 65]
KERNEL static void predict_dense(char_gru *m)
{
    const float (*restrict writer_dense_kernel)[65] = m->writer_dense_kernel;
    const float (*restrict gru_scan)[1][128] = (void *)(m->arena + 512);
    const float *restrict writer_dense_bias = m->writer_dense_bias;
    float (*restrict prediction)[64][65] = m->prediction;

    for (int i = 0; i < 64; i += 8) {
        // sums of 8 rows x 48 columns in registers
        f32x16 sum[8][3] = {0};
        for (int k = 0; k < 128; k++) {
            f32x16 w[3];
            UNROLL for (int v = 0; v < 3; v++)
                w[v] = f32x16_load(&writer_dense_kernel[k][v * 16]);
            UNROLL for (int r = 0; r < 8; r++) {
                const float a = gru_scan[i + r][0][k];
                UNROLL for (int v = 0; v < 3; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 8; r++)
            UNROLL for (int v = 0; v < 3; v++)
                f32x16_store(&prediction[0][i + r][v * 16], sum[r][v] + f32x16_load(&writer_dense_bias[v * 16]));
    }
    for (int i = 0; i < 64; i += 8) {
        // sums of 8 rows x 17 columns in registers
        f32x16 sum[8] = {0};
        float sum2[8] = {0};
        for (int k = 0; k < 128; k++) {
            const f32x16 w = f32x16_load(&writer_dense_kernel[k][48]);
            const float w2 = writer_dense_kernel[k][64];
            UNROLL for (int r = 0; r < 8; r++) {
                const float a = gru_scan[i + r][0][k];
                sum[r] += a * w;
                sum2[r] += a * w2;
            }
        }
        UNROLL for (int r = 0; r < 8; r++)
            f32x16_store(&prediction[0][i + r][48], sum[r] + f32x16_load(&writer_dense_bias[48]));
        UNROLL for (int r = 0; r < 8; r++)
            prediction[0][i + r][64] = sum2[r] + writer_dense_bias[64];
    }
}

static void predict(void *model, int count)
{
    struct char_gru *m = model;
    (void)count;
    if (!m->prepared)
        prepare(m);
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            predict_gru_input(m);
        }
        #pragma omp barrier
        predict_gru_scan(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_dense(m);
        }
    }
}

// ---- prediction, token by token -----------------------------------------------------------------

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 129 FLOP: equal, select: [128] -> [128]
static void next_gru_select(char_gru *m)
{
    const int32_t position = m->position;
    const float *restrict cache_0 = m->cache_0;
    float *restrict gru_select = (void *)(m->arena + 256);

    #pragma omp simd
    for (int i = 0; i < 128; i++)
        gru_select[i] = position == 0 ? 0.0f : cache_0[i];
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.embedding
// gather: [65, 64] -> [1, 64]
static void next_embedding_gather(char_gru *m)
{
    const int32_t token = m->token;
    const float (*restrict writer_embedding_embeddings)[64] = m->writer_embedding_embeddings;
    float (*restrict embedding_gather)[64] = (void *)(m->arena + 0);

    #pragma omp simd
    for (int i = 0; i < 64; i++)
        embedding_gather[0][i] = token >= 0 && token < 65 ? writer_embedding_embeddings[token][i] : NAN;
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 49.5 kFLOP: contract, slice, add: [1, 64], [64, 384], [2, 384] -> [384]
static void next_gru(char_gru *m)
{
    const float (*restrict embedding_gather)[64] = (void *)(m->arena + 0);
    const float (*restrict writer_gru_kernel)[384] = m->writer_gru_kernel;
    const float (*restrict writer_gru_bias)[384] = m->writer_gru_bias;
    float *restrict gru = (void *)(m->arena + 768);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 384; j += 128) {
        // sums of 1 rows x 128 columns in registers
        f32x16 sum[8] = {0};
        for (int k = 0; k < 64; k++) {
            const float a = embedding_gather[0][k];
            UNROLL for (int v = 0; v < 8; v++)
                sum[v] += a * f32x16_load(&writer_gru_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 8; v++)
            f32x16_store(&gru[j + v * 16], f32x16_load(&writer_gru_bias[0][j + v * 16]) + sum[v]);
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 98.7 kFLOP: contract, slice, add: [128], [128, 384], [2, 384] -> [384]
static void next_gru_2(char_gru *m)
{
    const float *restrict gru_select = (void *)(m->arena + 256);
    const float (*restrict writer_gru_recurrent_kernel)[384] = m->writer_gru_recurrent_kernel;
    const float (*restrict writer_gru_bias)[384] = m->writer_gru_bias;
    float *restrict gru_2 = (void *)(m->arena + 2304);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 384; j += 128) {
        // sums of 1 rows x 128 columns in registers
        f32x16 sum[8] = {0};
        for (int k = 0; k < 128; k++) {
            const float a = gru_select[k];
            UNROLL for (int v = 0; v < 8; v++)
                sum[v] += a * f32x16_load(&writer_gru_recurrent_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 8; v++)
            f32x16_store(&gru_2[j + v * 16], f32x16_load(&writer_gru_bias[1][j + v * 16]) + sum[v]);
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.gru
// 8.7 kFLOP: slice, add, sigmoid, mul, tanh, sub: [384], [128] -> [128]
static void next_gru_h(char_gru *m)
{
    const float *restrict gru = (void *)(m->arena + 768);
    const float *restrict gru_2 = (void *)(m->arena + 2304);
    const float *restrict gru_select = (void *)(m->arena + 256);
    float *restrict cache_0 = m->cache_0;

    for (int i = 0; i < 128; i += 16) {
        const f32x16 z = f32x16_sigmoid(f32x16_load(&gru[i]) + f32x16_load(&gru_2[i]));
        const f32x16 reset = f32x16_sigmoid(f32x16_load(&gru[i + 128]) + f32x16_load(&gru_2[i + 128]))
            * f32x16_load(&gru_2[i + 256]);
        f32x16_store(&cache_0[i],
            f32x16_load(&gru_select[i]) * z + f32x16_tanh(reset + f32x16_load(&gru[i + 256])) * (1.0f - z));
    }
}

// char_gru.dl:12: tokens | embedding(vocabulary, 64) | gru(128, return_sequences = true) | dense(vocabulary)
// writer.dense
// 16.7 kFLOP: contract, add: [128], [128, 65], [65] -> [1, 65]
static void next_dense(char_gru *m)
{
    const float *restrict cache_0 = m->cache_0;
    const float (*restrict writer_dense_kernel)[65] = m->writer_dense_kernel;
    const float *restrict writer_dense_bias = m->writer_dense_bias;
    float (*restrict next_2)[65] = m->next_2;

    // sums of 1 rows x 65 columns in registers
    f32x16 sum[4] = {0};
    float sum2 = 0.0f;
    for (int k = 0; k < 128; k++) {
        const float a = cache_0[k];
        UNROLL for (int v = 0; v < 4; v++)
            sum[v] += a * f32x16_load(&writer_dense_kernel[k][v * 16]);
        sum2 += a * writer_dense_kernel[k][64];
    }
    UNROLL for (int v = 0; v < 4; v++)
        f32x16_store(&next_2[0][v * 16], sum[v] + f32x16_load(&writer_dense_bias[v * 16]));
    next_2[0][64] = sum2 + writer_dense_bias[64];
}

// The outputs at `position`, where `token` stands, after calls for all positions before.
static void next(void *model, int token, int position)
{
    struct char_gru *m = model;
    m->token = token;
    m->position = position;
    next_gru_select(m);
    next_embedding_gather(m);
    next_gru(m);
    next_gru_2(m);
    next_gru_h(m);
    next_dense(m);
}

// ---- public functions ---------------------------------------------------------------------------

size_t char_gru_bytes(void)
{
    return sizeof(char_gru);
}

void char_gru_initialize(char_gru *m, uint64_t seed)
{
    initialize(m, seed);
}

void char_gru_reset_totals(char_gru *m)
{
    reset_totals(m);
}

float char_gru_train_step(char_gru *m, const int32_t tokens[32][64], const int32_t next[32][64], int count)
{
    m->tokens = tokens;
    m->next = next;
    train_step(m, count);
    return m->loss;
}

float char_gru_evaluate(char_gru *m, const int32_t tokens[32][64], const int32_t next[32][64], int count)
{
    m->tokens = tokens;
    m->next = next;
    evaluate(m, count);
    return m->loss;
}

const float (*char_gru_predict(char_gru *m, const int32_t tokens[1][64], int count))[64][65]
{
    m->tokens = tokens;
    predict(m, count);
    return m->prediction;
}

const float *char_gru_next(char_gru *m, int token, int position)
{
    next(m, token, position);
    return m->next_2[0];
}

// ---- tables -------------------------------------------------------------------------------------

// name, role, type, rank, shape, elements, offset, initial value, index of the moving average
static const dlc_tensor char_gru_tensors[] = {
    {"writer.embedding.embeddings", DLC_PARAMETER, DLC_F32, 2, {65, 64}, 4160,
        offsetof(char_gru, writer_embedding_embeddings), 0.0, -1},
    {"writer.gru.kernel", DLC_PARAMETER, DLC_F32, 2, {64, 384}, 24576, offsetof(char_gru, writer_gru_kernel), 0.0, -1},
    {"writer.gru.recurrent_kernel", DLC_PARAMETER, DLC_F32, 2, {128, 384}, 49152,
        offsetof(char_gru, writer_gru_recurrent_kernel), 0.0, -1},
    {"writer.gru.bias", DLC_PARAMETER, DLC_F32, 2, {2, 384}, 768, offsetof(char_gru, writer_gru_bias), 0.0, -1},
    {"writer.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {128, 65}, 8320, offsetof(char_gru, writer_dense_kernel), 0.0,
        -1},
    {"writer.dense.bias", DLC_PARAMETER, DLC_F32, 1, {65}, 65, offsetof(char_gru, writer_dense_bias), 0.0, -1},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(char_gru, loss), 0.0, -1},
    {"lr", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(char_gru, lr), 0.001, -1},
    {"beta_1", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(char_gru, beta_1), 0.9, -1},
    {"beta_2", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(char_gru, beta_2), 0.999, -1},
    {"epsilon", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(char_gru, epsilon), 1e-07, -1},
    {"writer.embedding.embeddings/m", DLC_SLOT, DLC_F32, 2, {65, 64}, 4160,
        offsetof(char_gru, writer_embedding_embeddings_m), 0.0, -1},
    {"writer.embedding.embeddings/v", DLC_SLOT, DLC_F32, 2, {65, 64}, 4160,
        offsetof(char_gru, writer_embedding_embeddings_v), 0.0, -1},
    {"writer.gru.kernel/m", DLC_SLOT, DLC_F32, 2, {64, 384}, 24576, offsetof(char_gru, writer_gru_kernel_m), 0.0, -1},
    {"writer.gru.kernel/v", DLC_SLOT, DLC_F32, 2, {64, 384}, 24576, offsetof(char_gru, writer_gru_kernel_v), 0.0, -1},
    {"writer.gru.recurrent_kernel/m", DLC_SLOT, DLC_F32, 2, {128, 384}, 49152,
        offsetof(char_gru, writer_gru_recurrent_kernel_m), 0.0, -1},
    {"writer.gru.recurrent_kernel/v", DLC_SLOT, DLC_F32, 2, {128, 384}, 49152,
        offsetof(char_gru, writer_gru_recurrent_kernel_v), 0.0, -1},
    {"writer.gru.bias/m", DLC_SLOT, DLC_F32, 2, {2, 384}, 768, offsetof(char_gru, writer_gru_bias_m), 0.0, -1},
    {"writer.gru.bias/v", DLC_SLOT, DLC_F32, 2, {2, 384}, 768, offsetof(char_gru, writer_gru_bias_v), 0.0, -1},
    {"writer.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {128, 65}, 8320, offsetof(char_gru, writer_dense_kernel_m), 0.0,
        -1},
    {"writer.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {128, 65}, 8320, offsetof(char_gru, writer_dense_kernel_v), 0.0,
        -1},
    {"writer.dense.bias/m", DLC_SLOT, DLC_F32, 1, {65}, 65, offsetof(char_gru, writer_dense_bias_m), 0.0, -1},
    {"writer.dense.bias/v", DLC_SLOT, DLC_F32, 1, {65}, 65, offsetof(char_gru, writer_dense_bias_v), 0.0, -1},
    {"metrics.bits_per_character.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(char_gru, metrics_bits_per_character_0),
        0.0, -1},
    {"metrics.bits_per_character.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(char_gru, metrics_bits_per_character_1),
        0.0, -1},
    {"reports.bits_per_character", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(char_gru, reports_bits_per_character), 0.0,
        -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 3, {1, 64, 65}, 4160, offsetof(char_gru, prediction), 0.0, -1},
    {"next", DLC_OUTPUT, DLC_F32, 2, {1, 65}, 65, offsetof(char_gru, next_2), 0.0, -1},
};

// name, column, source, type, rank, shape, elements, offset; indices of its generated output, mean and
// deviation; is it used by predict; what its ints are below
static const dlc_field char_gru_fields[] = {
    {"tokens", "tokens", 0, DLC_I32, 1, {64}, 64, offsetof(char_gru, tokens), -1, -1, -1, 1, 65},
    {"next", "next", 0, DLC_I32, 1, {64}, 64, offsetof(char_gru, next), -1, -1, -1, 0, 65},
};

static const dlc_argument char_gru_arguments_0[] = {
    {"path", "data/tinyshakespeare.txt", 0},
    {"context", NULL, 64.0},
    {"vocabulary", NULL, 65.0},
    {"unit", "characters", 0},
    {"stride", NULL, 1.0},
};

static const dlc_source char_gru_sources[] = {
    {"text", char_gru_arguments_0, 5},
};

static const dlc_report char_gru_reports[] = {
    {"bits_per_character", 25},
};

// name, index of the loss, every, repeat, accumulate, first kernel, kernels
static const dlc_step char_gru_steps[] = {
    {NULL, 6, 1, 1, 1, 0, 27},
};

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel char_gru_train_kernels[] = {
    {"gru_slice", 12, 0, offsetof(char_gru, arena) + 5300352, 384, DLC_F32, 0, 4608},
    {"gru", 12, 1, offsetof(char_gru, arena) + 5301888, 24960, DLC_F32, 3219840, 217856},
    {"gru_transpose", 12, 0, offsetof(char_gru, arena) + 128, 2048, DLC_I32, 0, 16384},
    {"gru_broadcast", 12, 0, offsetof(char_gru, arena) + 8320, 4096, DLC_F32, 0, 32768},
    {"gru_scan", 12, 1, offsetof(char_gru, arena) + 24704, 262144, DLC_F32, 219938816, 6614016},
    {"gru_outputs", 12, 1, offsetof(char_gru, arena) + 5300352, 262144, DLC_F32, 0, 2097152},
    {"dense", 12, 1, offsetof(char_gru, arena) + 6889728, 133120, DLC_F32, 34211840, 1614596},
    {"cross_entropy", 17, 1, offsetof(char_gru, arena) + 7954688, 2048, DLC_F32, 2426880, 1089536},
    {"dense_sum_grad", 17, 1, offsetof(char_gru, arena) + 0, 32, DLC_F32, 2009152, 1638784},
    {"mean_loss", 17, 0, offsetof(char_gru, loss), 1, DLC_F32, 65, 260},
    {"bits_per_character_sum", 20, 0, offsetof(char_gru, metrics_bits_per_character_0), 1, DLC_F32, 129, 264},
    {"bits_per_character_sum_2", 20, 0, offsetof(char_gru, metrics_bits_per_character_1), 1, DLC_F32, 106, 144},
    {"adam_rsqrt", 18, 0, offsetof(char_gru, arena) + 0, 1, DLC_F32, 87, 24},
    {"dense_bias_grad", 12, 0, offsetof(char_gru, writer_dense_bias), 65, DLC_F32, 3447, 9908},
    {"dense_outputs_grad", 12, 1, offsetof(char_gru, arena) + 8446080, 262144, DLC_F32, 34078720, 1614336},
    {"dense_kernel_grad", 12, 1, offsetof(char_gru, writer_dense_kernel), 8320, DLC_F32, 34253442, 1780764},
    {"gru_transpose_grad", 12, 1, offsetof(char_gru, arena) + 12640384, 49152, DLC_F32, 0, 393216},
    {"gru_scan_grad", 12, 1, offsetof(char_gru, arena) + 9494656, 786432, DLC_F32, 205783040, 12795904},
    {"gru_recurrent_kernel_grad", 12, 1, offsetof(char_gru, writer_gru_recurrent_kernel), 49152, DLC_F32, 202358786,
        5373980},
    {"gru_sum_grad", 12, 1, offsetof(char_gru, arena) + 8320, 24576, DLC_F32, 786432, 3244032},
    {"gru_b_recurrent_grad", 12, 0, offsetof(char_gru, arena) + 108160, 384, DLC_F32, 24576, 99840},
    {"gru_scatter_add_grad", 12, 1, offsetof(char_gru, arena) + 8320, 24960, DLC_F32, 786432, 3253760},
    {"gru_b_grad", 12, 1, offsetof(char_gru, arena) + 128, 384, DLC_F32, 24960, 101376},
    {"update_writer_gru_bias", 12, 0, offsetof(char_gru, writer_gru_bias), 768, DLC_F32, 16130, 21532},
    {"gru_kernel_grad", 12, 1, offsetof(char_gru, writer_gru_kernel_m), 24576, DLC_F32, 3710978, 706332},
    {"gru_embeddings_grad", 12, 0, offsetof(char_gru, writer_embedding_embeddings), 4160, DLC_F32, 3282242, 298012},
    {"update_writer_gru_kernel", 18, 0, offsetof(char_gru, writer_gru_kernel), 24576, DLC_F32, 0, 98304},
};

static void call_train_kernel(char_gru *m, int kernel)
{
    switch (kernel) {
    case 0: gru_slice(m); break;
    case 1: gru(m); break;
    case 2: gru_transpose(m); break;
    case 3: gru_broadcast(m); break;
    case 4: gru_scan(m); break;
    case 5: gru_outputs(m); break;
    case 6: dense(m); break;
    case 7: cross_entropy(m); break;
    case 8: dense_sum_grad(m); break;
    case 9: mean_loss(m); break;
    case 10: bits_per_character_sum(m); break;
    case 11: bits_per_character_sum_2(m); break;
    case 12: adam_rsqrt(m); break;
    case 13: dense_bias_grad(m); break;
    case 14: dense_outputs_grad(m); break;
    case 15: dense_kernel_grad(m); break;
    case 16: gru_transpose_grad(m); break;
    case 17: gru_scan_grad(m); break;
    case 18: gru_recurrent_kernel_grad(m); break;
    case 19: gru_sum_grad(m); break;
    case 20: gru_b_recurrent_grad(m); break;
    case 21: gru_scatter_add_grad(m); break;
    case 22: gru_b_grad(m); break;
    case 23: update_writer_gru_bias(m); break;
    case 24: gru_kernel_grad(m); break;
    case 25: gru_embeddings_grad(m); break;
    case 26: update_writer_gru_kernel(m); break;
    }
}

static void run_train_kernel(void *model, int kernel)
{
    if (char_gru_train_kernels[kernel].team) {
        #pragma omp parallel
        call_train_kernel(model, kernel);
        return;
    }
    call_train_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel char_gru_evaluate_kernels[] = {
    {"evaluate_gru_slice", 12, 0, offsetof(char_gru, arena) + 1222144, 384, DLC_F32, 0, 4608},
    {"evaluate_gru", 12, 1, offsetof(char_gru, arena) + 1064960, 24960, DLC_F32, 3219840, 217856},
    {"evaluate_gru_transpose", 12, 0, offsetof(char_gru, arena) + 1213952, 2048, DLC_I32, 0, 16384},
    {"evaluate_gru_broadcast", 12, 0, offsetof(char_gru, arena) + 0, 4096, DLC_F32, 0, 16384},
    {"evaluate_gru_scan", 12, 1, offsetof(char_gru, arena) + 16384, 262144, DLC_F32, 219938816, 1371136},
    {"evaluate_gru_outputs", 12, 1, offsetof(char_gru, arena) + 1064960, 262144, DLC_F32, 0, 2097152},
    {"evaluate_dense", 12, 1, offsetof(char_gru, arena) + 128, 133120, DLC_F32, 34211840, 1614596},
    {"evaluate_cross_entropy", 17, 1, offsetof(char_gru, arena) + 532608, 2048, DLC_F32, 2426880, 548864},
    {"evaluate_cross_entropy_sum", 17, 1, offsetof(char_gru, arena) + 0, 32, DLC_F32, 798720, 557184},
    {"evaluate_mean_loss", 17, 0, offsetof(char_gru, loss), 1, DLC_F32, 65, 260},
    {"evaluate_bits_per_character_sum", 20, 0, offsetof(char_gru, metrics_bits_per_character_0), 1, DLC_F32, 129, 264},
    {"evaluate_bits_per_character_sum_2", 20, 0, offsetof(char_gru, metrics_bits_per_character_1), 1, DLC_F32, 106,
        144},
};

static void call_evaluate_kernel(char_gru *m, int kernel)
{
    switch (kernel) {
    case 0: evaluate_gru_slice(m); break;
    case 1: evaluate_gru(m); break;
    case 2: evaluate_gru_transpose(m); break;
    case 3: evaluate_gru_broadcast(m); break;
    case 4: evaluate_gru_scan(m); break;
    case 5: evaluate_gru_outputs(m); break;
    case 6: evaluate_dense(m); break;
    case 7: evaluate_cross_entropy(m); break;
    case 8: evaluate_cross_entropy_sum(m); break;
    case 9: evaluate_mean_loss(m); break;
    case 10: evaluate_bits_per_character_sum(m); break;
    case 11: evaluate_bits_per_character_sum_2(m); break;
    }
}

static void run_evaluate_kernel(void *model, int kernel)
{
    if (char_gru_evaluate_kernels[kernel].team) {
        #pragma omp parallel
        call_evaluate_kernel(model, kernel);
        return;
    }
    call_evaluate_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel char_gru_predict_kernels[] = {
    {"predict_gru_input", 12, 0, offsetof(char_gru, arena) + 0, 128, DLC_F32, 0, 512},
    {"predict_gru_scan", 12, 1, offsetof(char_gru, arena) + 512, 8192, DLC_F32, 6873088, 331520},
    {"predict_dense", 12, 0, offsetof(char_gru, prediction), 4160, DLC_F32, 1069120, 82948},
};

static void call_predict_kernel(char_gru *m, int kernel)
{
    switch (kernel) {
    case 0: predict_gru_input(m); break;
    case 1: predict_gru_scan(m); break;
    case 2: predict_dense(m); break;
    }
}

static void run_predict_kernel(void *model, int kernel)
{
    if (char_gru_predict_kernels[kernel].team) {
        #pragma omp parallel
        call_predict_kernel(model, kernel);
        return;
    }
    call_predict_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel char_gru_next_kernels[] = {
    {"next_gru_select", 12, 0, offsetof(char_gru, arena) + 256, 128, DLC_F32, 129, 1028},
    {"next_embedding_gather", 12, 0, offsetof(char_gru, arena) + 0, 64, DLC_F32, 0, 16900},
    {"next_gru", 12, 0, offsetof(char_gru, arena) + 768, 384, DLC_F32, 49536, 103168},
    {"next_gru_2", 12, 0, offsetof(char_gru, arena) + 2304, 384, DLC_F32, 98688, 201728},
    {"next_gru_h", 12, 0, offsetof(char_gru, cache_0), 128, DLC_F32, 8704, 10240},
    {"next_dense", 12, 0, offsetof(char_gru, next_2), 65, DLC_F32, 16705, 34312},
};

static void call_next_kernel(char_gru *m, int kernel)
{
    switch (kernel) {
    case 0: next_gru_select(m); break;
    case 1: next_embedding_gather(m); break;
    case 2: next_gru(m); break;
    case 3: next_gru_2(m); break;
    case 4: next_gru_h(m); break;
    case 5: next_dense(m); break;
    }
}

static void run_next_kernel(void *model, int kernel)
{
    call_next_kernel(model, kernel);
}

const dlc_program char_gru_program = {
    .version = DLC_PROGRAM_H,
    .name = "char_gru",
    .source = "char_gru.dl",
    .compiler = "dlc 0.1.0",
    .fingerprint = 0x7C338893C3312B65u,
    .bytes = sizeof(char_gru),
    .real = DLC_F32,
    .batch = 32,
    .predict_batch = 1,
    .epochs = 10,
    .steps_per_epoch = 200,
    .validate = 0.1,
    .generate_count = 0,
    .tensor = char_gru_tensors,
    .tensor_count = 28,
    .field = char_gru_fields,
    .field_count = 2,
    .data_source = char_gru_sources,
    .source_count = 1,
    .report = char_gru_reports,
    .report_count = 1,
    .step = char_gru_steps,
    .step_count = 1,
    .loss = 6,
    .prediction = 26,
    .sample = -1,
    .grid = {0, 0},
    .initialize = initialize,
    .train_step = train_step,
    .evaluate = evaluate,
    .predict = predict,
    .next = next,
    .next_output = 27,
    .draw_sample = NULL,
    .generate = NULL,
    .reset_totals = reset_totals,
    .seed_offset = offsetof(char_gru, seed),
    .step_offset = offsetof(char_gru, step),
    .draw_offset = offsetof(char_gru, draw),
    .prepared_offset = offsetof(char_gru, prepared),
    .train_entry = {char_gru_train_kernels, 27, run_train_kernel, 12853376, 292405248},
    .evaluate_entry = {char_gru_evaluate_kernels, 12, run_evaluate_kernel, 2113536, 97468416},
    .predict_entry = {char_gru_predict_kernels, 3, run_predict_kernel, 34816, -49152},
    .next_entry = {char_gru_next_kernels, 6, run_next_kernel, 3840, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &char_gru_program;
}
