// linear_regression: forward pass, backward pass, update and training loop of linear_regression.dl, as C. Written by
// dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c linear_regression.c
//
// Without -fopenmp it runs on one thread.
//
// Written for the target avx512: x86-64 with AVX-512.
//
// Every shape, bound and address is a constant. The struct linear_regression holds the model;
// linear_regression_initialize() and
// linear_regression_train_step() at the end are where to start reading, linear_regression_program are the tables for a
// host program.

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

// Everything a model is: one block of linear_regression_bytes() bytes, aligned to 64.
typedef struct linear_regression {
    uint64_t seed; // of all random numbers
    uint64_t step; // updates done
    uint64_t draw; // which random values are drawn: of this step or batch
    uint64_t first; // number of the first example of the batch being generated

    // the fields of the data: a batch of 10 examples each, of 1 to predict
    const float (*x)[1];
    const float (*y)[1];

    // parameters: trained, saved with the weights
    alignas(64) float line_dense_kernel[1][1]; // line.dense.kernel
    alignas(64) float line_dense_bias[1]; // line.dense.bias

    // the optimizer's memory
    alignas(64) float line_dense_kernel_m[1][1]; // line.dense.kernel/m
    alignas(64) float line_dense_kernel_v[1][1]; // line.dense.kernel/v
    alignas(64) float line_dense_bias_m[1]; // line.dense.bias/m
    alignas(64) float line_dense_bias_v[1]; // line.dense.bias/v

    // settings
    float lr;
    float beta_1;
    float beta_2;
    float epsilon;

    // the weight of each example in means over the batch: 0 for padding
    alignas(64) float batch_weight[10];

    // outputs
    alignas(64) float generated_x[10][1]; // generated.x
    alignas(64) float generated_y[10][1]; // generated.y
    float loss;
    alignas(64) float prediction[1][1];

    // everything else that the kernels pass on to each other
    alignas(64) unsigned char arena[192];
} linear_regression;

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

INLINE float f32_rsqrt(float x)
{
    float y = f32_near_rsqrt(x), root = x * y, rest = 1.0f - root * y;
    return y + f32_select((x == 0.0f) | (x == INFINITY), f32_splat(0.0f), 0.5f * y * rest);
}

// ---- initial values -----------------------------------------------------------------------------

// linear_regression.dl:5: model line(x: [1]) = x | dense(1)
// the initial value of line.dense.kernel
// 62 FLOP: random, mul, add: -> [1, 1]
COLD static void initialize_line_dense_kernel(linear_regression *m)
{
    float (*restrict line_dense_kernel)[1] = m->line_dense_kernel;

    line_dense_kernel[0][0] = f32_uniform(m->seed, m->draw, 3, 0) * 3.4641016f - 1.7320508f;
}

// linear_regression.dl:5: model line(x: [1]) = x | dense(1)
// the initial value of line.dense.bias
// copy: -> [1]
COLD static void initialize_line_dense_bias(linear_regression *m)
{
    float *restrict line_dense_bias = m->line_dense_bias;

    line_dense_bias[0] = 0.0f;
}

static void initialize(void *model, uint64_t seed)
{
    struct linear_regression *m = model;
    m->seed = seed;
    m->step = m->draw = 0;
    m->lr = 0.01f;
    m->beta_1 = 0.9f;
    m->beta_2 = 0.999f;
    m->epsilon = 1e-07f;
    memset(&m->line_dense_kernel_m, 0, sizeof m->line_dense_kernel_m);
    memset(&m->line_dense_kernel_v, 0, sizeof m->line_dense_kernel_v);
    memset(&m->line_dense_bias_m, 0, sizeof m->line_dense_bias_m);
    memset(&m->line_dense_bias_v, 0, sizeof m->line_dense_bias_v);
    initialize_line_dense_kernel(m);
    initialize_line_dense_bias(m);
}

static void reset_totals(void *model)
{
    struct linear_regression *m = model;
    (void)m;
}

// ---- one training step --------------------------------------------------------------------------

// linear_regression.dl:5: model line(x: [1]) = x | dense(1)
// linear_regression.dl:9: minimize  mean_squared_error(line(x), y)
// line.dense, mean_squared_error, forward
// 40 FLOP: contract, add, sub: [1, 1], [10, 1], [1] -> [10, 1]
static void dense_body(const float (*restrict line_dense_kernel)[1],
                       const float (*restrict x)[1],
                       const float *restrict line_dense_bias,
                       const float (*restrict y)[1],
                       float (*restrict dense)[1])
{
    // sums of 10 rows x 1 columns in registers
    float sum[10] = {0};
    {
        const float w = line_dense_kernel[0][0];
        UNROLL for (int r = 0; r < 10; r++)
            sum[r] += x[r][0] * w;
    }
    UNROLL for (int r = 0; r < 10; r++) {
        const float y_i = sum[r] + line_dense_bias[0];
        dense[r][0] = y_i - y[r][0];
    }
}

static void dense(linear_regression *m)
{
    dense_body(m->line_dense_kernel, m->x, m->line_dense_bias, m->y, (void *)(m->arena + 0));
}

// linear_regression.dl:9: minimize  mean_squared_error(line(x), y)
// mean_squared_error, forward
// 30 FLOP: mul, sum: [10, 1], [10] -> []
static void mean_loss_body(const float (*restrict dense)[1],
                           const float *restrict batch_weight,
                           float *restrict loss)
{
    float sum = 0.0f;
    for (int r = 0; r < 10; r++) {
        const float dense_i = dense[r][0];
        sum += dense_i * dense_i * batch_weight[r];
    }
    *loss = sum;
}

static void mean_loss(linear_regression *m)
{
    mean_loss_body((void *)(m->arena + 0), m->batch_weight, &m->loss);
}

// linear_regression.dl:9: minimize  mean_squared_error(line(x), y)
// mean_squared_error, backward
// 20 FLOP: mul: [10] -> [10, 1]
// mean_squared_error_mul_grad takes the place of dense.
static void mean_squared_error_mul_grad(linear_regression *m)
{
    const float *restrict batch_weight = m->batch_weight;
    float (*restrict dense)[1] = (void *)(m->arena + 0);

    for (int i = 0; i < 10; i++)
        dense[i][0] = dense[i][0] * batch_weight[i] * 2.0f;
}

// linear_regression.dl:10: using     adam(0.01)
// adam
// 87 FLOP: add, log, mul, expm1, div, neg, rsqrt: -> []
static void adam_rsqrt(linear_regression *m)
{
    const float step_2 = (float)m->step;
    const float lr = m->lr;
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    float *restrict adam_rate = (void *)(m->arena + 64);
    float *restrict adam_rsqrt = (void *)(m->arena + 128);

    const float t = step_2 + 1.0f;
    *adam_rate = -(lr / f32_expm1(t * f32_log(beta_1)));
    *adam_rsqrt = f32_rsqrt(-f32_expm1(t * f32_log(beta_2)));
}

// linear_regression.dl:5: model line(x: [1]) = x | dense(1)
// linear_regression.dl:10: using     adam(0.01)
// line.dense, adam, backward; updates line.dense.kernel
// 43 FLOP: contract, mul, sub, add, sqrt, div: [10, 1] -> [1, 1]
static void dense_kernel_grad(linear_regression *m)
{
    const float (*restrict x)[1] = m->x;
    const float (*restrict mean_squared_error_mul_grad)[1] = (void *)(m->arena + 0);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 64);
    const float adam_rsqrt = *(const float *)(m->arena + 128);
    const float epsilon = m->epsilon;
    float (*restrict line_dense_kernel)[1] = m->line_dense_kernel;
    float (*restrict line_dense_kernel_m)[1] = m->line_dense_kernel_m;
    float (*restrict line_dense_kernel_v)[1] = m->line_dense_kernel_v;

    // sums of 1 rows x 1 columns in registers
    float sum = 0.0f;
    for (int k = 0; k < 10; k++)
        sum += x[k][0] * mean_squared_error_mul_grad[k][0];
    const float m2 = line_dense_kernel_m[0][0] * beta_1 + sum * (1.0f - beta_1);
    const float v = line_dense_kernel_v[0][0] * beta_2 + sum * sum * (1.0f - beta_2);
    line_dense_kernel[0][0] -= m2 * adam_rate / (f32_sqrt(v) * adam_rsqrt + epsilon);
    line_dense_kernel_m[0][0] = m2;
    line_dense_kernel_v[0][0] = v;
}

// linear_regression.dl:5: model line(x: [1]) = x | dense(1)
// linear_regression.dl:10: using     adam(0.01)
// line.dense, adam, backward; updates line.dense.bias
// 33 FLOP: sum, mul, sub, add, sqrt, div: [10, 1] -> [1]
static void dense_bias_grad(linear_regression *m)
{
    const float (*restrict mean_squared_error_mul_grad)[1] = (void *)(m->arena + 0);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 64);
    const float adam_rsqrt = *(const float *)(m->arena + 128);
    const float epsilon = m->epsilon;
    float *restrict line_dense_bias = m->line_dense_bias;
    float *restrict line_dense_bias_m = m->line_dense_bias_m;
    float *restrict line_dense_bias_v = m->line_dense_bias_v;

    float sum[1];
    sum[0] = 0.0f;
    for (int b = 0; b < 10; b++)
        sum[0] += mean_squared_error_mul_grad[b][0];
    const float m2 = line_dense_bias_m[0] * beta_1 + sum[0] * (1.0f - beta_1);
    const float v = line_dense_bias_v[0] * beta_2 + sum[0] * sum[0] * (1.0f - beta_2);
    line_dense_bias[0] -= m2 * adam_rate / (f32_sqrt(v) * adam_rsqrt + epsilon);
    line_dense_bias_m[0] = m2;
    line_dense_bias_v[0] = v;
}

// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.
static void train_step(void *model, int count)
{
    struct linear_regression *m = model;
    for (int b = 0; b < 10; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    dense(m);
    mean_loss(m);
    if (!isfinite(m->loss))
        return;
    mean_squared_error_mul_grad(m);
    adam_rsqrt(m);
    dense_kernel_grad(m);
    dense_bias_grad(m);
    m->step++;
}

// ---- evaluation ---------------------------------------------------------------------------------

// linear_regression.dl:5: model line(x: [1]) = x | dense(1)
// linear_regression.dl:9: minimize  mean_squared_error(line(x), y)
// line.dense, mean_squared_error
// 40 FLOP: contract, add, sub: [1, 1], [10, 1], [1] -> [10, 1]
static void evaluate_dense(linear_regression *m)
{
    dense_body(m->line_dense_kernel, m->x, m->line_dense_bias, m->y, (void *)(m->arena + 0));
}

// linear_regression.dl:9: minimize  mean_squared_error(line(x), y)
// mean_squared_error
// 30 FLOP: mul, sum: [10, 1], [10] -> []
static void evaluate_mean_loss(linear_regression *m)
{
    mean_loss_body((void *)(m->arena + 0), m->batch_weight, &m->loss);
}

static void evaluate(void *model, int count)
{
    struct linear_regression *m = model;
    for (int b = 0; b < 10; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    evaluate_dense(m);
    evaluate_mean_loss(m);
}

// ---- prediction ---------------------------------------------------------------------------------

// linear_regression.dl:5: model line(x: [1]) = x | dense(1)
// line.dense
// 3 FLOP: contract, add: [1, 1], [1] -> [1, 1]
static void predict_dense(linear_regression *m)
{
    const float (*restrict x)[1] = m->x;
    const float (*restrict line_dense_kernel)[1] = m->line_dense_kernel;
    const float *restrict line_dense_bias = m->line_dense_bias;
    float (*restrict prediction)[1] = m->prediction;

    // sums of 1 rows x 1 columns in registers
    float sum = 0.0f;
    sum += x[0][0] * line_dense_kernel[0][0];
    prediction[0][0] = sum + line_dense_bias[0];
}

static void predict(void *model, int count)
{
    struct linear_regression *m = model;
    (void)count;
    predict_dense(m);
}

// ---- generated data -----------------------------------------------------------------------------

// linear_regression.dl:8: data      generate(100) -> x = uniform([1], -1, 1), y = 3 * x + normal([1], 0, 0.1)
// 2.3 kFLOP: random, mul, add, sub, log, sqrt, cos: -> [10, 1]
static void generate_add(linear_regression *m)
{
    float (*restrict generated_x)[1] = m->generated_x;
    float (*restrict generated_y)[1] = m->generated_y;

    for (int i = 0; i < 10; i++) {
        const float t = f32_uniform(m->seed, m->first + i, 0, 0) * 2.0f - 1.0f;
        const float t2 = f32_sqrt(f32_log(1.0f - f32_uniform(m->seed, m->first + i, 1, 0)) * -2.0f);
        generated_x[i][0] = t;
        generated_y[i][0] = t * 3.0f + t2 * f32_cos(f32_uniform(m->seed, m->first + i, 2, 0) * 6.2831855f) * 0.1f;
    }
}

// Examples first, first + 1, ... of the generated data.
static void generate(void *model, uint64_t first)
{
    struct linear_regression *m = model;
    m->first = first;
    m->draw = 0;
    generate_add(m);
}

// ---- public functions ---------------------------------------------------------------------------

size_t linear_regression_bytes(void)
{
    return sizeof(linear_regression);
}

void linear_regression_initialize(linear_regression *m, uint64_t seed)
{
    initialize(m, seed);
}

void linear_regression_reset_totals(linear_regression *m)
{
    reset_totals(m);
}

float linear_regression_train_step(linear_regression *m, const float x[10][1], const float y[10][1], int count)
{
    m->x = x;
    m->y = y;
    train_step(m, count);
    return m->loss;
}

float linear_regression_evaluate(linear_regression *m, const float x[10][1], const float y[10][1], int count)
{
    m->x = x;
    m->y = y;
    evaluate(m, count);
    return m->loss;
}

const float (*linear_regression_predict(linear_regression *m, const float x[1][1], int count))[1]
{
    m->x = x;
    predict(m, count);
    return m->prediction;
}

// ---- tables -------------------------------------------------------------------------------------

// name, role, type, rank, shape, elements, offset, initial value, index of the moving average
static const dlc_tensor linear_regression_tensors[] = {
    {"generated.x", DLC_OUTPUT, DLC_F32, 2, {10, 1}, 10, offsetof(linear_regression, generated_x), 0.0, -1},
    {"generated.y", DLC_OUTPUT, DLC_F32, 2, {10, 1}, 10, offsetof(linear_regression, generated_y), 0.0, -1},
    {"line.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {1, 1}, 1, offsetof(linear_regression, line_dense_kernel), 0.0,
        -1},
    {"line.dense.bias", DLC_PARAMETER, DLC_F32, 1, {1}, 1, offsetof(linear_regression, line_dense_bias), 0.0, -1},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(linear_regression, loss), 0.0, -1},
    {"lr", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(linear_regression, lr), 0.01, -1},
    {"beta_1", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(linear_regression, beta_1), 0.9, -1},
    {"beta_2", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(linear_regression, beta_2), 0.999, -1},
    {"epsilon", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(linear_regression, epsilon), 1e-07, -1},
    {"line.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {1, 1}, 1, offsetof(linear_regression, line_dense_kernel_m), 0.0, -1},
    {"line.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {1, 1}, 1, offsetof(linear_regression, line_dense_kernel_v), 0.0, -1},
    {"line.dense.bias/m", DLC_SLOT, DLC_F32, 1, {1}, 1, offsetof(linear_regression, line_dense_bias_m), 0.0, -1},
    {"line.dense.bias/v", DLC_SLOT, DLC_F32, 1, {1}, 1, offsetof(linear_regression, line_dense_bias_v), 0.0, -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 2, {1, 1}, 1, offsetof(linear_regression, prediction), 0.0, -1},
};

// name, column, source, type, rank, shape, elements, offset; indices of its generated output, mean and
// deviation; is it used by predict; what its ints are below
static const dlc_field linear_regression_fields[] = {
    {"x", "x", 0, DLC_F32, 1, {1}, 1, offsetof(linear_regression, x), 0, -1, -1, 1, 0},
    {"y", "y", 0, DLC_F32, 1, {1}, 1, offsetof(linear_regression, y), 1, -1, -1, 0, 0},
};

static const dlc_argument linear_regression_arguments_0[] = {
    {"count", NULL, 1e+02},
};

static const dlc_source linear_regression_sources[] = {
    {"generate", linear_regression_arguments_0, 1},
};

// name, index of the loss, every, repeat, accumulate, first kernel, kernels
static const dlc_step linear_regression_steps[] = {
    {NULL, 4, 1, 1, 1, 0, 6},
};

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel linear_regression_train_kernels[] = {
    {"dense", 5, 0, offsetof(linear_regression, arena) + 0, 10, DLC_F32, 40, 128},
    {"mean_loss", 9, 0, offsetof(linear_regression, loss), 1, DLC_F32, 30, 124},
    {"mean_squared_error_mul_grad", 9, 0, offsetof(linear_regression, arena) + 0, 10, DLC_F32, 20, 120},
    {"adam_rsqrt", 10, 0, offsetof(linear_regression, arena) + 64, 1, DLC_F32, 87, 24},
    {"dense_kernel_grad", 5, 0, offsetof(linear_regression, line_dense_kernel), 1, DLC_F32, 43, 132},
    {"dense_bias_grad", 5, 0, offsetof(linear_regression, line_dense_bias), 1, DLC_F32, 33, 92},
};

static void call_train_kernel(linear_regression *m, int kernel)
{
    switch (kernel) {
    case 0: dense(m); break;
    case 1: mean_loss(m); break;
    case 2: mean_squared_error_mul_grad(m); break;
    case 3: adam_rsqrt(m); break;
    case 4: dense_kernel_grad(m); break;
    case 5: dense_bias_grad(m); break;
    }
}

static void run_train_kernel(void *model, int kernel)
{
    call_train_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel linear_regression_evaluate_kernels[] = {
    {"evaluate_dense", 5, 0, offsetof(linear_regression, arena) + 0, 10, DLC_F32, 40, 128},
    {"evaluate_mean_loss", 9, 0, offsetof(linear_regression, loss), 1, DLC_F32, 30, 124},
};

static void call_evaluate_kernel(linear_regression *m, int kernel)
{
    switch (kernel) {
    case 0: evaluate_dense(m); break;
    case 1: evaluate_mean_loss(m); break;
    }
}

static void run_evaluate_kernel(void *model, int kernel)
{
    call_evaluate_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel linear_regression_predict_kernels[] = {
    {"predict_dense", 5, 0, offsetof(linear_regression, prediction), 1, DLC_F32, 3, 16},
};

static void call_predict_kernel(linear_regression *m, int kernel)
{
    switch (kernel) {
    case 0: predict_dense(m); break;
    }
}

static void run_predict_kernel(void *model, int kernel)
{
    call_predict_kernel(model, kernel);
}

const dlc_program linear_regression_program = {
    .version = DLC_PROGRAM_H,
    .name = "linear_regression",
    .source = "linear_regression.dl",
    .compiler = "dlc 0.1.0",
    .fingerprint = 0x7ABF7BAD09D9A9C5u,
    .bytes = sizeof(linear_regression),
    .real = DLC_F32,
    .batch = 10,
    .predict_batch = 1,
    .epochs = 100,
    .validate = 0.0,
    .generate_count = 100,
    .tensor = linear_regression_tensors,
    .tensor_count = 14,
    .field = linear_regression_fields,
    .field_count = 2,
    .data_source = linear_regression_sources,
    .source_count = 1,
    .report = NULL,
    .report_count = 0,
    .step = linear_regression_steps,
    .step_count = 1,
    .loss = 4,
    .prediction = 13,
    .sample = -1,
    .grid = {0, 0},
    .initialize = initialize,
    .train_step = train_step,
    .evaluate = evaluate,
    .predict = predict,
    .draw_sample = NULL,
    .generate = generate,
    .reset_totals = reset_totals,
    .seed_offset = offsetof(linear_regression, seed),
    .step_offset = offsetof(linear_regression, step),
    .draw_offset = offsetof(linear_regression, draw),
    .train_entry = {linear_regression_train_kernels, 6, run_train_kernel, 192, 0},
    .evaluate_entry = {linear_regression_evaluate_kernels, 2, run_evaluate_kernel, 64, 0},
    .predict_entry = {linear_regression_predict_kernels, 1, run_predict_kernel, 0, 0},
    .next_entry = {NULL, 0, NULL, 0, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &linear_regression_program;
}
