// gan: forward pass, backward pass, update and training loop of gan.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c gan.c
//
// Without -fopenmp it runs on one thread.
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

// Everything a model is: one block of gan_bytes() bytes, aligned to 64.
typedef struct gan {
    uint64_t seed; // of all random numbers
    uint64_t step; // batches trained on
    uint64_t discriminate_runs; // times that train_discriminate has run
    uint64_t deceive_runs; // times that train_deceive has run
    uint64_t draw; // which random values are drawn: of this step or batch
    int prepared; // has `prepare` seen the weights as they are now?

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

    // what `prepare` computes of the weights for `predict`
    alignas(64) float generator_batch_norm_rsqrt[3136]; // generator.batch_norm/rsqrt
    alignas(64) float generator_conv2d_winograd_kernel[36][64][32]; // generator.conv2d/winograd_kernel
    alignas(64) float generator_batch_norm_1_mul[32]; // generator.batch_norm_1/mul

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
    alignas(64) unsigned char arena[18327296];
} gan;

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

// booleans, of which each takes a byte, as a mask and back
INLINE i32x16 f32x16_load_mask(const unsigned char *from)
{
    typedef signed char bytes __attribute__((vector_size(16)));
    bytes b;
    memcpy(&b, from, sizeof b);
    return __builtin_convertvector(b, i32x16) != 0;
}

INLINE void f32x16_store_mask(unsigned char *to, i32x16_any v)
{
    typedef signed char bytes __attribute__((vector_size(16)));
    bytes b = __builtin_convertvector(v & 1, bytes);
    memcpy(to, &b, sizeof b);
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

INLINE f32x16 f32x16_rsqrt(f32x16_any x)
{
    f32x16 y = f32x16_near_rsqrt(x), root = x * y, rest = 1.0f - root * y;
    return y + f32x16_select((x == 0.0f) | (x == INFINITY), f32x16_splat(0.0f), 0.5f * y * rest);
}

INLINE f32x16 f32x16_sign(f32x16_any x)
{
    for (int i = 0; i < 16; i++)
        x[i] = sign(x[i]);
    return x;
}

// ---- initial values -----------------------------------------------------------------------------

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// the initial value of generator.conv2d_1.bias, critic.dense.bias
// copy: -> [1]
COLD static void initialize_generator_conv2d_1_bias(gan *m)
{
    float *restrict generator_conv2d_1_bias = m->generator_conv2d_1_bias;
    float *restrict critic_dense_bias = m->critic_dense_bias;

    generator_conv2d_1_bias[0] = 0.0f;
    critic_dense_bias[0] = 0.0f;
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// the initial value of generator.batch_norm_1.moving_variance, generator.batch_norm_1.gamma
// copy: -> [32]
COLD static void initialize_generator_batch_norm_1_moving_variance(gan *m)
{
    float *restrict generator_batch_norm_1_moving_variance = m->generator_batch_norm_1_moving_variance;
    float *restrict generator_batch_norm_1_gamma = m->generator_batch_norm_1_gamma;

    #pragma omp simd
    for (int i = 0; i < 32; i++) {
        generator_batch_norm_1_moving_variance[i] = 1.0f;
        generator_batch_norm_1_gamma[i] = 1.0f;
    }
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// the initial value of critic.conv2d_1.bias
// copy: -> [64]
COLD static void initialize_critic_conv2d_1_bias(gan *m)
{
    float *restrict critic_conv2d_1_bias = m->critic_conv2d_1_bias;

    #pragma omp simd
    for (int i = 0; i < 64; i++)
        critic_conv2d_1_bias[i] = 0.0f;
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// the initial value of generator.batch_norm_1.moving_mean, generator.batch_norm_1.beta, critic.conv2d.bias
// copy: -> [32]
COLD static void initialize_generator_batch_norm_1_moving_mean(gan *m)
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

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// the initial value of generator.conv2d_1.kernel
// 49.6 kFLOP: random, mul, add: -> [5, 5, 32, 1]
COLD static void initialize_generator_conv2d_1_kernel(gan *m)
{
    float *restrict generator_conv2d_1_kernel = (void *)m->generator_conv2d_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 800; i += 16)
        f32x16_store(&generator_conv2d_1_kernel[i],
            f32x16_uniform(m->seed, m->draw, 4, i) * 0.17056057f - 0.085280284f);
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// the initial value of critic.conv2d.kernel
// 49.6 kFLOP: random, mul, add: -> [5, 5, 1, 32]
COLD static void initialize_critic_conv2d_kernel(gan *m)
{
    float *restrict critic_conv2d_kernel = (void *)m->critic_conv2d_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 800; i += 16)
        f32x16_store(&critic_conv2d_kernel[i], f32x16_uniform(m->seed, m->draw, 5, i) * 0.17056057f - 0.085280284f);
}

// gan.dl:21: | flatten | dense(1)
// the initial value of critic.dense.kernel
// 194 kFLOP: random, mul, add: -> [3136, 1]
COLD static void initialize_critic_dense_kernel(gan *m)
{
    float (*restrict critic_dense_kernel)[1] = m->critic_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 3136; i += 16)
        f32x16_store(&critic_dense_kernel[i][0], f32x16_uniform(m->seed, m->draw, 9, i) * 0.087467834f - 0.043733917f);
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// the initial value of generator.batch_norm.moving_mean, generator.batch_norm.beta
// copy: -> [3136]
COLD static void initialize_generator_batch_norm_moving_mean(gan *m)
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
// the initial value of generator.batch_norm.moving_variance, generator.batch_norm.gamma
// copy: -> [3136]
COLD static void initialize_generator_batch_norm_moving_variance(gan *m)
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
// the initial value of generator.conv2d.kernel
// 1.14 MFLOP: random, mul, add: -> [3, 3, 64, 32]
COLD static void initialize_generator_conv2d_kernel(gan *m)
{
    float *restrict generator_conv2d_kernel = (void *)m->generator_conv2d_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 18432; i += 16)
        f32x16_store(&generator_conv2d_kernel[i], f32x16_uniform(m->seed, m->draw, 3, i) * 0.16666667f - 0.083333336f);
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// the initial value of critic.conv2d_1.kernel
// 3.17 MFLOP: random, mul, add: -> [5, 5, 32, 64]
COLD static void initialize_critic_conv2d_1_kernel(gan *m)
{
    float *restrict critic_conv2d_1_kernel = (void *)m->critic_conv2d_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 51200; i += 16)
        f32x16_store(&critic_conv2d_1_kernel[i], f32x16_uniform(m->seed, m->draw, 7, i) * 0.1f - 0.05f);
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// the initial value of generator.dense.kernel
// 12.4 MFLOP: random, mul, add: -> [64, 3136]
COLD static void initialize_generator_dense_kernel(gan *m)
{
    float *restrict generator_dense_kernel = (void *)m->generator_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 200704; i += 16)
        f32x16_store(&generator_dense_kernel[i], f32x16_uniform(m->seed, m->draw, 2, i) * 0.08660254f - 0.04330127f);
}

static void initialize(void *model, uint64_t seed)
{
    struct gan *m = model;
    m->seed = seed;
    m->step = m->draw = 0;
    m->prepared = 0;
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
        #pragma omp single nowait
        {
            initialize_generator_conv2d_1_bias(m);
            initialize_generator_batch_norm_1_moving_variance(m);
            initialize_critic_conv2d_1_bias(m);
            initialize_generator_batch_norm_1_moving_mean(m);
        }
        initialize_generator_conv2d_1_kernel(m);
        initialize_critic_conv2d_kernel(m);
        initialize_critic_dense_kernel(m);
        #pragma omp single nowait
        {
            initialize_generator_batch_norm_moving_mean(m);
            initialize_generator_batch_norm_moving_variance(m);
        }
        initialize_generator_conv2d_kernel(m);
        initialize_critic_conv2d_1_kernel(m);
        initialize_generator_dense_kernel(m);
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

// gan.dl:26: drawn  = generator(normal([noise]))
// 676 kFLOP: random, sub, log, mul, sqrt, cos: -> [64, 64]
KERNEL static void discriminate_mul(gan *m)
{
    float *restrict mul = (void *)(m->arena + 802816);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 0, i)) * -2.0f);
        f32x16_store(&mul[i], t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 1, i) * 6.2831855f));
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// generator.dense, forward
// 25.7 MFLOP: contract: [64, 3136], [64, 64] -> [64, 3136]
KERNEL static void discriminate_generator_dense_body(
    const float (*restrict generator_dense_kernel)[3136],
    const float (*restrict mul)[64],
    float (*restrict generator_dense)[3136])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 3136; j += 64) {
        for (int i = 0; i < 54; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&generator_dense[i + row][j + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&generator_dense_kernel[k + step][j + v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = mul[i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&generator_dense[i + r][j + v * 16], sum[r][v]);
        }
        for (int i = 54; i < 64; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&generator_dense[i + row][j + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&generator_dense_kernel[k + step][j + v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = mul[i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&generator_dense[i + r][j + v * 16], sum[r][v]);
        }
    }
}

static void discriminate_generator_dense(gan *m)
{
    discriminate_generator_dense_body(m->generator_dense_kernel, (void *)(m->arena + 802816), (void *)(m->arena + 0));
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// generator.batch_norm, forward
// 401 kFLOP: mul, sum: [64, 3136], [64] -> [3136]
KERNEL static void discriminate_generator_batch_norm_mu_body(
    const float (*restrict generator_dense)[3136],
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
// generator.batch_norm, forward
// 834 kFLOP: sub, mul, sum, add, rsqrt: [64, 3136], [3136], [64] -> [3136]
KERNEL static void discriminate_generator_batch_norm_sigma2(gan *m)
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
            sum += t * t * batch_weight[b];
            const f32x16 t2 = f32x16_load(&generator_dense[b][j + 16]) - f32x16_load(&generator_batch_norm_mu[j + 16]);
            sum2 += t2 * t2 * batch_weight[b];
            const f32x16 t3 = f32x16_load(&generator_dense[b][j + 32]) - f32x16_load(&generator_batch_norm_mu[j + 32]);
            sum3 += t3 * t3 * batch_weight[b];
            const f32x16 t4 = f32x16_load(&generator_dense[b][j + 48]) - f32x16_load(&generator_batch_norm_mu[j + 48]);
            sum4 += t4 * t4 * batch_weight[b];
            const f32x16 t5 = f32x16_load(&generator_dense[b][j + 64]) - f32x16_load(&generator_batch_norm_mu[j + 64]);
            sum5 += t5 * t5 * batch_weight[b];
            const f32x16 t6 = f32x16_load(&generator_dense[b][j + 80]) - f32x16_load(&generator_batch_norm_mu[j + 80]);
            sum6 += t6 * t6 * batch_weight[b];
            const f32x16 t7 = f32x16_load(&generator_dense[b][j + 96]) - f32x16_load(&generator_batch_norm_mu[j + 96]);
            sum7 += t7 * t7 * batch_weight[b];
        }
        f32x16_store(&generator_batch_norm_sigma2[j],
            f32x16_rsqrt(sum + 0.001f) * f32x16_load(&generator_batch_norm_gamma[j]));
        f32x16_store(&generator_batch_norm_sigma2[j + 16],
            f32x16_rsqrt(sum2 + 0.001f) * f32x16_load(&generator_batch_norm_gamma[j + 16]));
        f32x16_store(&generator_batch_norm_sigma2[j + 32],
            f32x16_rsqrt(sum3 + 0.001f) * f32x16_load(&generator_batch_norm_gamma[j + 32]));
        f32x16_store(&generator_batch_norm_sigma2[j + 48],
            f32x16_rsqrt(sum4 + 0.001f) * f32x16_load(&generator_batch_norm_gamma[j + 48]));
        f32x16_store(&generator_batch_norm_sigma2[j + 64],
            f32x16_rsqrt(sum5 + 0.001f) * f32x16_load(&generator_batch_norm_gamma[j + 64]));
        f32x16_store(&generator_batch_norm_sigma2[j + 80],
            f32x16_rsqrt(sum6 + 0.001f) * f32x16_load(&generator_batch_norm_gamma[j + 80]));
        f32x16_store(&generator_batch_norm_sigma2[j + 96],
            f32x16_rsqrt(sum7 + 0.001f) * f32x16_load(&generator_batch_norm_gamma[j + 96]));
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// generator.batch_norm, relu, forward
// 803 kFLOP: sub, mul, add, max: [64, 3136], [3136] -> [64, 7, 7, 64]
KERNEL static void discriminate_generator_max_body(
    const float (*restrict generator_dense)[3136],
    const float *restrict generator_batch_norm_mu,
    const float *restrict generator_batch_norm_sigma2,
    const float *restrict generator_batch_norm_beta,
    float (*restrict generator_max)[3136])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int i = 0; i < 3136; i += 16) {
            const f32x16 t = f32x16_load(&generator_dense[b][i]) - f32x16_load(&generator_batch_norm_mu[i]);
            const f32x16 y = t * f32x16_load(&generator_batch_norm_sigma2[i])
                + f32x16_load(&generator_batch_norm_beta[i]);
            f32x16_store(&generator_max[b][i], f32x16_max(y, f32x16_splat(0.0f)));
        }
}

static void discriminate_generator_max(gan *m)
{
    discriminate_generator_max_body((void *)(m->arena + 0), (void *)(m->arena + 802816), (void *)(m->arena + 815360),
                                    m->generator_batch_norm_beta, (void *)(m->arena + 4817152));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// upsampling2d
// copy: [64, 7, 7, 64] -> [64, 7, 2, 7, 2, 64]
KERNEL static void discriminate_upsampling2d_tiles_body(
    const float (*restrict generator_max)[7][64],
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
    discriminate_upsampling2d_tiles_body((void *)(m->arena + 4817152), (void *)(m->arena + 1605888));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d, forward
// slice: [3, 3, 64, 32] -> [3, 3, 64, 32]
KERNEL static void discriminate_generator_conv2d_slice_body(
    const float (*restrict generator_conv2d_kernel)[2048],
    float (*restrict generator_conv2d_slice)[2048])
{
    for (int i = 0; i < 9; i++)
        for (int j = 0; j < 2048; j += 16)
            f32x16_store(&generator_conv2d_slice[i][j], f32x16_load(&generator_conv2d_kernel[8 - i][j]));
}

static void discriminate_generator_conv2d_slice(gan *m)
{
    discriminate_generator_conv2d_slice_body((const void *)m->generator_conv2d_kernel, (void *)(m->arena + 0));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d, forward
// 295 kFLOP: winograd_kernel: [3, 3, 64, 32] -> [36, 64, 32]
KERNEL static void discriminate_generator_conv2d_winograd_kernel_body(
    const float (*restrict generator_conv2d_slice)[3][64][32],
    float (*restrict generator_conv2d_winograd_kernel)[64][32])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 64; channel++)
        for (int c = 0; c < 32; c += 16) {
            f32x16 half[6][3];
            UNROLL for (int kx = 0; kx < 3; kx++) {
                f32x16 tap[3];
                UNROLL for (int n = 0; n < 3; n++)
                    tap[n] = f32x16_load(&generator_conv2d_slice[n][kx][channel][c]);
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
                f32x16_store(&generator_conv2d_winograd_kernel[i * 6][channel][c], result);
                const f32x16 result2 = even + odd;
                f32x16_store(&generator_conv2d_winograd_kernel[i * 6 + 1][channel][c], result2);
                const f32x16 result3 = even - odd;
                f32x16_store(&generator_conv2d_winograd_kernel[i * 6 + 2][channel][c], result3);
                const f32x16 result4 = even2 + odd2;
                f32x16_store(&generator_conv2d_winograd_kernel[i * 6 + 3][channel][c], result4);
                const f32x16 result5 = even2 - odd2;
                f32x16_store(&generator_conv2d_winograd_kernel[i * 6 + 4][channel][c], result5);
                f32x16_store(&generator_conv2d_winograd_kernel[i * 6 + 5][channel][c], half[i][2]);
            }
        }
}

static void discriminate_generator_conv2d_winograd_kernel(gan *m)
{
    discriminate_generator_conv2d_winograd_kernel_body(
        (void *)(m->arena + 0), (void *)(m->arena + 4817152));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d, forward
// 419 MFLOP: winograd_spread: [64, 7, 2, 7, 2, 64], [36, 64, 32] -> [64, 14, 14, 32]
KERNEL static void discriminate_generator_conv2d_body(
    const float (*upsampling2d_tiles)[64],
    const float (*upsampling2d_tiles_flat)[14][14][64],
    const float (*restrict generator_conv2d_winograd_kernel)[64][32],
    float (*restrict generator_conv2d)[14][14][32])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        // 16 tiles at a time: first to the points, ...
        alignas(64) float x_lines[6][16][64];
        alignas(64) float x_points[612][64];
        for (int i = 0; i < 6; i++)
            for (int x = 14; x < 16; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&x_lines[i][x][c], f32x16_splat(0.0f));
        alignas(64) float products[612][32];
        alignas(64) float lines[6][18][32];
        alignas(64) float image[18][18][32];
        for (int strip = 0; strip < 4; strip++) {
            for (int x = 0; x < 14; x++)
                for (int c = 0; c < 64; c += 16) {
                    const f32x16 t = strip * 4 + 2 < 14
                        ? f32x16_load(&upsampling2d_tiles[b * 196 + strip * 56 + x + 28][c]) : f32x16_splat(0.0f);
                    const f32x16 even = f32x16_load(&upsampling2d_tiles_flat[b][strip * 4][x][c]) + 0.390625f * t;
                    const f32x16 t2 = strip * 4 + 3 < 14
                        ? f32x16_load(&upsampling2d_tiles[b * 196 + strip * 56 + x + 42][c]) : f32x16_splat(0.0f);
                    const f32x16 odd = 0.625f * f32x16_load(&upsampling2d_tiles_flat[b][strip * 4 + 1][x][c])
                        + 0.24414062f * t2;
                    const f32x16 even2 = f32x16_load(&upsampling2d_tiles_flat[b][strip * 4][x][c]) + 2.25f * t;
                    const f32x16 odd2 = 1.5f * f32x16_load(&upsampling2d_tiles_flat[b][strip * 4 + 1][x][c])
                        + 3.375f * t2;
                    f32x16_store(&x_lines[0][x][c], f32x16_load(&upsampling2d_tiles_flat[b][strip * 4][x][c]));
                    f32x16_store(&x_lines[1][x][c], even + odd);
                    f32x16_store(&x_lines[2][x][c], even - odd);
                    f32x16_store(&x_lines[3][x][c], even2 + odd2);
                    f32x16_store(&x_lines[4][x][c], even2 - odd2);
                    f32x16_store(&x_lines[5][x][c], t2);
                }
            for (int i = 0; i < 6; i++)
                for (int j = 0; j < 4; j++)
                    for (int c = 0; c < 64; c += 16) {
                        f32x16 pixel[4];
                        UNROLL for (int n = 0; n < 4; n++)
                            pixel[n] = f32x16_load(&x_lines[i][j * 4 + n][c]);
                        const f32x16 even = pixel[0] + 0.390625f * pixel[2];
                        const f32x16 odd = 0.625f * pixel[1] + 0.24414062f * pixel[3];
                        const f32x16 even2 = pixel[0] + 2.25f * pixel[2];
                        const f32x16 odd2 = 1.5f * pixel[1] + 3.375f * pixel[3];
                        f32x16_store(&x_points[strip * 4 + i * 102 + j][c], pixel[0]);
                        f32x16_store(&x_points[strip * 4 + i * 102 + j + 17][c], even + odd);
                        f32x16_store(&x_points[strip * 4 + i * 102 + j + 34][c], even - odd);
                        f32x16_store(&x_points[strip * 4 + i * 102 + j + 51][c], even2 + odd2);
                        f32x16_store(&x_points[strip * 4 + i * 102 + j + 68][c], even2 - odd2);
                        f32x16_store(&x_points[strip * 4 + i * 102 + j + 85][c], pixel[3]);
                    }
        }
        // ... then, at each point, tiles [16, 64] times the kernel [64, 32], ...
        for (int point = 0; point < 36; point++)
            for (int i = 0; i < 16; i += 8) {
                // 8 tiles x 32 filters in registers
                f32x16 sum[8][2] = {0};
                for (int c = 0; c < 64; c++) {
                    UNROLL for (int v = 0; v < 2; v++)
                        __builtin_prefetch(&generator_conv2d_winograd_kernel[point + 1][c][v * 16]);
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&generator_conv2d_winograd_kernel[point][c][v * 16]);
                    UNROLL for (int r = 0; r < 8; r++) {
                        const float a = x_points[point * 17 + i + r][c];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 8; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&products[point * 17 + i + r][v * 16], sum[r][v]);
            }
        // ... and back to pixels, with what follows the convolution
        for (int i = 0; i < 2; i++)
            for (int x = 0; x < 18; x++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&image[i][x][c], f32x16_splat(0.0f));
        for (int strip = 0; strip < 4; strip++) {
            for (int i = 0; i < 6; i++)
                for (int x = 0; x < 2; x++)
                    for (int c = 0; c < 32; c += 16)
                        f32x16_store(&lines[i][x][c], f32x16_splat(0.0f));
            for (int i = 0; i < 6; i++)
                for (int j = 0; j < 4; j++)
                    for (int c = 0; c < 32; c += 16) {
                        f32x16 point[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            point[n] = f32x16_load(&products[strip * 4 + i * 102 + j + n * 17][c]);
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
            for (int x = 0; x < 18; x++)
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
        for (int y = 1; y < 15; y++)
            for (int x = 1; x < 15; x++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum = f32x16_load(&image[y][x][c]);
                    f32x16_store(&generator_conv2d[b][y - 1][x - 1][c], sum);
                }
    }
}

static void discriminate_generator_conv2d(gan *m)
{
    discriminate_generator_conv2d_body((void *)(m->arena + 1605888), (void *)(m->arena + 1605888),
                                       (void *)(m->arena + 4817152), (void *)(m->arena + 256));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.batch_norm_1, forward
// 1.61 MFLOP: sum, mul, sub: [64, 14, 14, 32] -> [64, 32]
KERNEL static void discriminate_generator_batch_norm_1_body(
    const float (*restrict generator_conv2d)[14][14][32],
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
    discriminate_generator_batch_norm_1_body((void *)(m->arena + 256), (void *)(m->arena + 1605888),
                                             (void *)(m->arena + 1614080));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.batch_norm_1, forward
// 4.13 kFLOP: mul, sum: [64, 32], [64] -> [32]
KERNEL static void discriminate_generator_batch_norm_1_sum(gan *m)
{
    const float (*restrict generator_batch_norm_1_sum)[32] = (void *)(m->arena + 1605888);
    const float *restrict batch_weight = m->batch_weight;
    float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 0);

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
// generator.batch_norm_1, forward
// 14.7 kFLOP: mul, sub, add, sum, rsqrt: [64, 32], [32], [64] -> [32]
KERNEL static void discriminate_generator_batch_norm_1_sum_2(gan *m)
{
    const float (*restrict generator_batch_norm_1_sum)[32] = (void *)(m->arena + 1605888);
    const float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 0);
    const float (*restrict generator_batch_norm_1_sum_3)[32] = (void *)(m->arena + 1614080);
    const float *restrict batch_weight = m->batch_weight;
    const float *restrict generator_batch_norm_1_gamma = m->generator_batch_norm_1_gamma;
    float *restrict generator_batch_norm_1_sum_4 = (void *)(m->arena + 128);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        const f32x16 t = f32x16_load(&generator_batch_norm_1_sum[b][0]) * 0.0051020407f;
        const f32x16 t2 = t - f32x16_load(&generator_batch_norm_1_sum_2[0]);
        sum += (f32x16_load(&generator_batch_norm_1_sum_3[b][0]) + t2 * t2 * 196.0f) * batch_weight[b];
        const f32x16 t3 = f32x16_load(&generator_batch_norm_1_sum[b][16]) * 0.0051020407f;
        const f32x16 t4 = t3 - f32x16_load(&generator_batch_norm_1_sum_2[16]);
        sum2 += (f32x16_load(&generator_batch_norm_1_sum_3[b][16]) + t4 * t4 * 196.0f) * batch_weight[b];
    }
    f32x16_store(&generator_batch_norm_1_sum_4[0],
        f32x16_rsqrt(sum * 0.0051020407f + 0.001f) * f32x16_load(&generator_batch_norm_1_gamma[0]));
    f32x16_store(&generator_batch_norm_1_sum_4[16],
        f32x16_rsqrt(sum2 * 0.0051020407f + 0.001f) * f32x16_load(&generator_batch_norm_1_gamma[16]));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.batch_norm_1, relu, forward
// 1.61 MFLOP: sub, mul, add, max: [32] -> [64, 14, 14, 32]
// relu_max takes the place of generator_conv2d.
KERNEL static void discriminate_relu_max(gan *m)
{
    const float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 0);
    const float *restrict generator_batch_norm_1_sum_4 = (void *)(m->arena + 128);
    const float *restrict generator_batch_norm_1_beta = m->generator_batch_norm_1_beta;
    float (*restrict generator_conv2d)[32] = (void *)(m->arena + 256);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 12544; i++)
        for (int j = 0; j < 32; j += 16) {
            const f32x16 t = f32x16_load(&generator_conv2d[i][j]) - f32x16_load(&generator_batch_norm_1_sum_2[j]);
            const f32x16 y = t * f32x16_load(&generator_batch_norm_1_sum_4[j])
                + f32x16_load(&generator_batch_norm_1_beta[j]);
            f32x16_store(&generator_conv2d[i][j], f32x16_max(y, f32x16_splat(0.0f)));
        }
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// upsampling2d
// copy: [64, 14, 14, 32] -> [64, 14, 2, 14, 2, 32]
KERNEL static void discriminate_upsampling2d_tiles_2_body(
    const float (*restrict relu_max)[14][32],
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
    discriminate_upsampling2d_tiles_2_body((void *)(m->arena + 256), (void *)(m->arena + 5219456));
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// generator.conv2d_1, forward
// 74.6 MFLOP: conv, add, sigmoid: [5, 5, 32, 1], [64, 14, 2, 14, 2, 32], [1] -> [64, 28, 28, 1]
KERNEL static void discriminate_generator_conv2d_1_body(
    const float (*restrict generator_conv2d_1_kernel)[5][32][1],
    const float (*restrict upsampling2d_tiles_2)[32],
    const float *restrict generator_conv2d_1_bias,
    float (*restrict generator_conv2d_1)[28][28][1])
{
    // the kernel as lines of input channels
    alignas(64) float turned[25][32];
    for (int ky = 0; ky < 5; ky++)
        for (int kx = 0; kx < 5; kx++)
            for (int i = 0; i < 32; i++)
                turned[ky * 5 + kx][i] = generator_conv2d_1_kernel[ky][kx][i][0];
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int y = 0; y < 28; y++) {
            // 28 pixels x 1 channels in registers, as vectors along the input channels
            float sum[28] = {0};
            {
                f32x16 sum2[28] = {0};
                for (int ky = (0 < 2 - y ? 2 - y : 0); ky < (30 - y < 5 ? 30 - y : 5); ky++) {
                    for (int i = 0; i < 32; i += 16) {
                        const f32x16 w = f32x16_load(&turned[ky * 5][i]);
                        UNROLL for (int r = 2; r < 28; r++)
                            sum2[r] += f32x16_load(&upsampling2d_tiles_2[b * 784 + y * 28 + ky * 28 + r - 58][i]) * w;
                    }
                    for (int i = 0; i < 32; i += 16) {
                        const f32x16 w = f32x16_load(&turned[ky * 5 + 1][i]);
                        UNROLL for (int r = 1; r < 28; r++)
                            sum2[r] += f32x16_load(&upsampling2d_tiles_2[b * 784 + y * 28 + ky * 28 + r - 57][i]) * w;
                    }
                    for (int i = 0; i < 32; i += 16) {
                        const f32x16 w = f32x16_load(&turned[ky * 5 + 2][i]);
                        UNROLL for (int r = 0; r < 28; r++)
                            sum2[r] += f32x16_load(&upsampling2d_tiles_2[b * 784 + y * 28 + ky * 28 + r - 56][i]) * w;
                    }
                    for (int i = 0; i < 32; i += 16) {
                        const f32x16 w = f32x16_load(&turned[ky * 5 + 3][i]);
                        UNROLL for (int r = 0; r < 27; r++)
                            sum2[r] += f32x16_load(&upsampling2d_tiles_2[b * 784 + y * 28 + ky * 28 + r - 55][i]) * w;
                    }
                    for (int i = 0; i < 32; i += 16) {
                        const f32x16 w = f32x16_load(&turned[ky * 5 + 4][i]);
                        UNROLL for (int r = 0; r < 26; r++)
                            sum2[r] += f32x16_load(&upsampling2d_tiles_2[b * 784 + y * 28 + ky * 28 + r - 54][i]) * w;
                    }
                }
                UNROLL for (int r = 0; r < 28; r++)
                    sum[r] += f32x16_sum(sum2[r]);
            }
            UNROLL for (int r = 0; r < 28; r++) {
                const float y2 = sum[r] + generator_conv2d_1_bias[0];
                generator_conv2d_1[b][y][r][0] = f32_sigmoid(y2);
            }
        }
}

static void discriminate_generator_conv2d_1(gan *m)
{
    discriminate_generator_conv2d_1_body(m->generator_conv2d_1_kernel, (void *)(m->arena + 5219456),
                                         m->generator_conv2d_1_bias, (void *)(m->arena + 5018752));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d, forward
// 18.8 MFLOP: conv, add: [5, 5, 1, 32], [64, 28, 28, 1], [32] -> [64, 14, 14, 32]
KERNEL static void discriminate_critic_conv2d_2_body(
    const float (*restrict critic_conv2d_kernel)[5][1][32],
    const float (*restrict generator_conv2d_1)[28][28][1],
    const float *restrict critic_conv2d_bias,
    float (*restrict critic_conv2d_2)[14][14][32])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int y = 0; y < 14; y++) {
            {
                // 7 pixels x 32 channels in registers
                f32x16 sum[7][2] = {0};
                for (int ky = (0 < 1 - y * 2 ? 1 - y * 2 : 0); ky < (29 - y * 2 < 5 ? 29 - y * 2 : 5); ky++) {
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][0][0][v * 16]);
                        UNROLL for (int r = 1; r < 7; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 - 1][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][1][0][v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][2][0][v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 + 1][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][3][0][v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 + 2][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][4][0][v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 + 3][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 7; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&critic_conv2d_2[b][y][r][v * 16],
                            sum[r][v] + f32x16_load(&critic_conv2d_bias[v * 16]));
            }
            {
                // 7 pixels x 32 channels in registers
                f32x16 sum[7][2] = {0};
                for (int ky = (0 < 1 - y * 2 ? 1 - y * 2 : 0); ky < (29 - y * 2 < 5 ? 29 - y * 2 : 5); ky++) {
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][0][0][v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 + 13][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][1][0][v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 + 14][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][2][0][v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 + 15][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][3][0][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 + 16][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][4][0][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 + 17][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 7; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&critic_conv2d_2[b][y][r + 7][v * 16],
                            sum[r][v] + f32x16_load(&critic_conv2d_bias[v * 16]));
            }
        }
}

static void discriminate_critic_conv2d_2(gan *m)
{
    discriminate_critic_conv2d_2_body(m->critic_conv2d_kernel, (void *)(m->arena + 5018752), m->critic_conv2d_bias,
                                      (void *)(m->arena + 3413120));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.dropout, leaky_relu, forward
// 26.5 MFLOP: random, less, greater, mul, select: [64, 14, 14, 32] -> [64, 14, 14, 32]
KERNEL static void discriminate_critic_dropout_select_2(gan *m)
{
    const float *restrict critic_conv2d_2 = (void *)(m->arena + 3413120);
    unsigned char *restrict critic_dropout_less_2 = (void *)(m->arena + 5620864);
    float *restrict critic_dropout_select_2 = (void *)(m->arena + 6022272);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 401408; i += 16) {
        const i32x16 t = f32x16_uniform(m->seed, m->draw, 10, i) < 0.3f;
        const f32x16 critic_conv2d_2_i = f32x16_load(&critic_conv2d_2[i]);
        const f32x16 t2 = f32x16_select(critic_conv2d_2_i > 0.0f, critic_conv2d_2_i, critic_conv2d_2_i * 0.2f)
            * 1.4285715f;
        f32x16_store_mask(&critic_dropout_less_2[i], t);
        f32x16_store(&critic_dropout_select_2[i], f32x16_select(t, f32x16_splat(0.0f), t2));
    }
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d_1, forward
// 269 MFLOP: conv, add: [5, 5, 32, 64], [64, 14, 14, 32], [64] -> [64, 7, 7, 64]
KERNEL static void discriminate_critic_conv2d_1_2_body(
    const float (*restrict critic_conv2d_1_kernel)[5][32][64],
    const float (*restrict critic_dropout_select_2)[14][14][32],
    const float *restrict critic_conv2d_1_bias,
    float (*restrict critic_conv2d_1_2)[7][7][64])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int c = 0; c < 64; c += 32)
            for (int y = 0; y < 7; y++) {
                // 7 pixels x 32 channels in registers
                f32x16 sum[7][2] = {0};
                for (int ky = (0 < 1 - y * 2 ? 1 - y * 2 : 0); ky < (15 - y * 2 < 5 ? 15 - y * 2 : 5); ky++) {
                    for (int i = 0; i < 32; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_kernel[ky][0][i][c + v * 16]);
                        UNROLL for (int r = 1; r < 7; r++) {
                            const float a = critic_dropout_select_2[b][y * 2 + ky - 1][r * 2 - 1][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    for (int i = 0; i < 32; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_kernel[ky][1][i][c + v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = critic_dropout_select_2[b][y * 2 + ky - 1][r * 2][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    for (int i = 0; i < 32; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_kernel[ky][2][i][c + v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = critic_dropout_select_2[b][y * 2 + ky - 1][r * 2 + 1][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    for (int i = 0; i < 32; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_kernel[ky][3][i][c + v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = critic_dropout_select_2[b][y * 2 + ky - 1][r * 2 + 2][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    for (int i = 0; i < 32; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_kernel[ky][4][i][c + v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = critic_dropout_select_2[b][y * 2 + ky - 1][r * 2 + 3][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 7; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&critic_conv2d_1_2[b][y][r][c + v * 16],
                            sum[r][v] + f32x16_load(&critic_conv2d_1_bias[c + v * 16]));
            }
}

static void discriminate_critic_conv2d_1_2(gan *m)
{
    discriminate_critic_conv2d_1_2_body(m->critic_conv2d_1_kernel, (void *)(m->arena + 6022272),
                                        m->critic_conv2d_1_bias, (void *)(m->arena + 9434240));
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.dropout_1, leaky_relu, forward
// 13.2 MFLOP: random, less, greater, mul, select: [64, 7, 7, 64] -> [64, 7, 7, 64]
KERNEL static void discriminate_critic_dropout_1_select_2(gan *m)
{
    const float *restrict critic_conv2d_1_2 = (void *)(m->arena + 9434240);
    unsigned char *restrict critic_dropout_1_less_2 = (void *)(m->arena + 10237056);
    float *restrict critic_dropout_1_select_2 = (void *)(m->arena + 10437760);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 200704; i += 16) {
        const i32x16 t = f32x16_uniform(m->seed, m->draw, 11, i) < 0.3f;
        const f32x16 critic_conv2d_1_2_i = f32x16_load(&critic_conv2d_1_2[i]);
        const f32x16 t2 = f32x16_select(critic_conv2d_1_2_i > 0.0f, critic_conv2d_1_2_i, critic_conv2d_1_2_i * 0.2f)
            * 1.4285715f;
        f32x16_store_mask(&critic_dropout_1_less_2[i], t);
        f32x16_store(&critic_dropout_1_select_2[i], f32x16_select(t, f32x16_splat(0.0f), t2));
    }
}

// gan.dl:21: | flatten | dense(1)
// gan.dl:30: + binary_cross_entropy(critic(drawn), 0, from_logits = true)
// critic.dense, binary_cross_entropy, forward
// 403 kFLOP: contract, add, abs, neg, exp: [64, 7, 7, 64], [3136, 1], [1] -> [64, 1]
KERNEL static void discriminate_critic_dense_2_body(
    const float *critic_dropout_1_select_2,
    const float (*restrict critic_dense_kernel)[1],
    const float (*critic_dropout_1_select_2_flat)[3136],
    const float *restrict critic_dense_bias,
    float (*restrict critic_dense_y_2)[1],
    float (*restrict binary_cross_entropy_exp_2)[1])
{
    {
        // sums of 22 rows x 1 columns in registers
        float sum[22] = {0};
        for (int k = 0; k < 3136; k += 4) {
            UNROLL for (int line = 0; line < 8; line++) {
                const int row = (k / 4 * 8 + line) / 256 + 22;
                const int column = (k / 4 * 8 + line) % 256 * 16;
                __builtin_prefetch(&critic_dropout_1_select_2[row * 3136 + column]);
            }
            UNROLL for (int step = 0; step < 4; step++) {
                const float w = critic_dense_kernel[k + step][0];
                UNROLL for (int r = 0; r < 22; r++)
                    sum[r] += critic_dropout_1_select_2_flat[r][k + step] * w;
            }
        }
        alignas(64) float sums[22][1];
        UNROLL for (int r = 0; r < 22; r++)
            sums[r][0] = sum[r];
        for (int r = 0; r < 22; r++) {
            const float sum2 = sums[r][0];
            const float y = sum2 + critic_dense_bias[0];
            critic_dense_y_2[r][0] = y;
            binary_cross_entropy_exp_2[r][0] = f32_exp(-fabsf(y));
        }
    }
    for (int i = 22; i < 64; i += 21) {
        // sums of 21 rows x 1 columns in registers
        float sum[21] = {0};
        for (int k = 0; k < 3136; k += 4) {
            UNROLL for (int line = 0; line < 7; line++) {
                const int row = 63 < i + (k / 4 * 7 + line) / 256 + 21 ? 63 : i + (k / 4 * 7 + line) / 256 + 21;
                const int column = (k / 4 * 7 + line) % 256 * 16;
                __builtin_prefetch(&critic_dropout_1_select_2[row * 3136 + column]);
            }
            UNROLL for (int step = 0; step < 4; step++) {
                const float w = critic_dense_kernel[k + step][0];
                UNROLL for (int r = 0; r < 21; r++)
                    sum[r] += critic_dropout_1_select_2_flat[i + r][k + step] * w;
            }
        }
        alignas(64) float sums[21][1];
        UNROLL for (int r = 0; r < 21; r++)
            sums[r][0] = sum[r];
        for (int r = 0; r < 21; r++) {
            const float sum2 = sums[r][0];
            const float y = sum2 + critic_dense_bias[0];
            critic_dense_y_2[i + r][0] = y;
            binary_cross_entropy_exp_2[i + r][0] = f32_exp(-fabsf(y));
        }
    }
}

static void discriminate_critic_dense_2(gan *m)
{
    discriminate_critic_dense_2_body((void *)(m->arena + 10437760), m->critic_dense_kernel,
                                     (void *)(m->arena + 10437760), m->critic_dense_bias, (void *)(m->arena + 640),
                                     (void *)(m->arena + 384));
}

// gan.dl:25: data     mnist("data/mnist") -> image / 255
// 201 kFLOP: div: [64, 28, 28, 1] -> [64, 28, 28, 1]
KERNEL static void discriminate_image_body(const float *restrict image,
                                           float *restrict image_2)
{
    #pragma omp for simd schedule(static) nowait
    for (int i = 0; i < 50176; i++)
        image_2[i] = image[i] / 255.0f;
}

static void discriminate_image(gan *m)
{
    discriminate_image_body((const void *)m->image, (void *)(m->arena + 1606784));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d, forward
// 18.8 MFLOP: conv, add: [5, 5, 1, 32], [64, 28, 28, 1], [32] -> [64, 14, 14, 32]
static void discriminate_critic_conv2d(gan *m)
{
    discriminate_critic_conv2d_2_body(m->critic_conv2d_kernel, (void *)(m->arena + 1606784), m->critic_conv2d_bias,
                                      (void *)(m->arena + 1152));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.dropout, leaky_relu, forward
// 26.5 MFLOP: random, less, greater, mul, select: [64, 14, 14, 32] -> [64, 14, 14, 32]
KERNEL static void discriminate_critic_dropout_select(gan *m)
{
    const float *restrict critic_conv2d = (void *)(m->arena + 1152);
    unsigned char *restrict critic_dropout_less = (void *)(m->arena + 5219456);
    float *restrict critic_dropout_select = (void *)(m->arena + 1807488);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 401408; i += 16) {
        const i32x16 t = f32x16_uniform(m->seed, m->draw, 6, i) < 0.3f;
        const f32x16 critic_conv2d_i = f32x16_load(&critic_conv2d[i]);
        f32x16_store_mask(&critic_dropout_less[i], t);
        f32x16_store(&critic_dropout_select[i],
            f32x16_select(t, f32x16_splat(0.0f),
            f32x16_select(critic_conv2d_i > 0.0f, critic_conv2d_i, critic_conv2d_i * 0.2f) * 1.4285715f));
    }
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d_1, forward
// 269 MFLOP: conv, add: [5, 5, 32, 64], [64, 14, 14, 32], [64] -> [64, 7, 7, 64]
static void discriminate_critic_conv2d_1(gan *m)
{
    discriminate_critic_conv2d_1_2_body(m->critic_conv2d_1_kernel, (void *)(m->arena + 1807488),
                                        m->critic_conv2d_1_bias, (void *)(m->arena + 7627904));
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.dropout_1, leaky_relu, forward
// 13.2 MFLOP: random, less, greater, mul, select: [64, 7, 7, 64] -> [64, 7, 7, 64]
KERNEL static void discriminate_critic_dropout_1_select(gan *m)
{
    const float *restrict critic_conv2d_1 = (void *)(m->arena + 7627904);
    unsigned char *restrict critic_dropout_1_less = (void *)(m->arena + 8430720);
    float *restrict critic_dropout_1_select = (void *)(m->arena + 8631424);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 200704; i += 16) {
        const i32x16 t = f32x16_uniform(m->seed, m->draw, 8, i) < 0.3f;
        const f32x16 critic_conv2d_1_i = f32x16_load(&critic_conv2d_1[i]);
        const f32x16 t2 = f32x16_select(critic_conv2d_1_i > 0.0f, critic_conv2d_1_i, critic_conv2d_1_i * 0.2f)
            * 1.4285715f;
        f32x16_store_mask(&critic_dropout_1_less[i], t);
        f32x16_store(&critic_dropout_1_select[i], f32x16_select(t, f32x16_splat(0.0f), t2));
    }
}

// gan.dl:21: | flatten | dense(1)
// gan.dl:29: minimize binary_cross_entropy(critic(image), 1, from_logits = true)
// critic.dense, binary_cross_entropy, forward
// 403 kFLOP: contract, add, abs, neg, exp: [64, 7, 7, 64], [3136, 1], [1] -> [64, 1]
static void discriminate_critic_dense(gan *m)
{
    discriminate_critic_dense_2_body((void *)(m->arena + 8631424), m->critic_dense_kernel,
                                     (void *)(m->arena + 8631424), m->critic_dense_bias, (void *)(m->arena + 896),
                                     (void *)(m->arena + 128));
}

// gan.dl:29: minimize binary_cross_entropy(critic(image), 1, from_logits = true)
// gan.dl:30: + binary_cross_entropy(critic(drawn), 0, from_logits = true)
// binary_cross_entropy, forward
// 3.2 kFLOP: max, sub, log1p, add, mul, sum: [64, 1], [64] -> []
KERNEL static void discriminate_mean_loss(gan *m)
{
    const float (*restrict critic_dense_y)[1] = (void *)(m->arena + 896);
    const float (*restrict binary_cross_entropy_exp)[1] = (void *)(m->arena + 128);
    const float (*restrict critic_dense_y_2)[1] = (void *)(m->arena + 640);
    const float (*restrict binary_cross_entropy_exp_2)[1] = (void *)(m->arena + 384);
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
    sum += f32x16_load(&batch_weight[0])
        * (f32x16_max(critic_dense_y_i, f32x16_splat(0.0f)) - critic_dense_y_i + t + t3);
    const f32x16 critic_dense_y_i2 = f32x16_load(&critic_dense_y[16][0]);
    const f32x16 t4 = f32x16_log1p(f32x16_load(&binary_cross_entropy_exp[16][0]));
    const f32x16 critic_dense_y_2_i2 = f32x16_load(&critic_dense_y_2[16][0]);
    const f32x16 t5 = f32x16_max(critic_dense_y_2_i2, f32x16_splat(0.0f)) - critic_dense_y_2_i2 * 0.0f;
    const f32x16 t6 = t5 + f32x16_log1p(f32x16_load(&binary_cross_entropy_exp_2[16][0]));
    const f32x16 t7 = f32x16_load(&batch_weight[16])
        * (f32x16_max(critic_dense_y_i2, f32x16_splat(0.0f)) - critic_dense_y_i2 + t4 + t6);
    sum2 += t7;
    const f32x16 critic_dense_y_i3 = f32x16_load(&critic_dense_y[32][0]);
    const f32x16 t8 = f32x16_log1p(f32x16_load(&binary_cross_entropy_exp[32][0]));
    const f32x16 critic_dense_y_2_i3 = f32x16_load(&critic_dense_y_2[32][0]);
    const f32x16 t9 = f32x16_max(critic_dense_y_2_i3, f32x16_splat(0.0f)) - critic_dense_y_2_i3 * 0.0f;
    const f32x16 t10 = t9 + f32x16_log1p(f32x16_load(&binary_cross_entropy_exp_2[32][0]));
    const f32x16 t11 = f32x16_load(&batch_weight[32])
        * (f32x16_max(critic_dense_y_i3, f32x16_splat(0.0f)) - critic_dense_y_i3 + t8 + t10);
    sum3 += t11;
    const f32x16 critic_dense_y_i4 = f32x16_load(&critic_dense_y[48][0]);
    const f32x16 t12 = f32x16_log1p(f32x16_load(&binary_cross_entropy_exp[48][0]));
    const f32x16 critic_dense_y_2_i4 = f32x16_load(&critic_dense_y_2[48][0]);
    const f32x16 t13 = f32x16_max(critic_dense_y_2_i4, f32x16_splat(0.0f)) - critic_dense_y_2_i4 * 0.0f;
    const f32x16 t14 = t13 + f32x16_log1p(f32x16_load(&binary_cross_entropy_exp_2[48][0]));
    const f32x16 t15 = f32x16_load(&batch_weight[48])
        * (f32x16_max(critic_dense_y_i4, f32x16_splat(0.0f)) - critic_dense_y_i4 + t12 + t14);
    sum4 += t15;
    *discriminate_loss = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

// gan.dl:30: + binary_cross_entropy(critic(drawn), 0, from_logits = true)
// binary_cross_entropy, backward
// 960 FLOP: mul, add, div, sign, sub, max, greater, select: [64], [64, 1] -> [64, 1]
// binary_cross_entropy_y_grad takes the place of binary_cross_entropy_exp_2.
KERNEL static void discriminate_binary_cross_entropy_y_grad(gan *m)
{
    const float *restrict batch_weight = m->batch_weight;
    const float (*restrict critic_dense_y_2)[1] = (void *)(m->arena + 640);
    float (*restrict binary_cross_entropy_exp_2)[1] = (void *)(m->arena + 384);

    for (int i = 0; i < 64; i += 16) {
        const f32x16 batch_weight_i = f32x16_load(&batch_weight[i]);
        const f32x16 binary_cross_entropy_exp_2_i = f32x16_load(&binary_cross_entropy_exp_2[i][0]);
        const f32x16 critic_dense_y_2_i = f32x16_load(&critic_dense_y_2[i][0]);
        const f32x16 t = binary_cross_entropy_exp_2_i * (batch_weight_i / (binary_cross_entropy_exp_2_i + 1.0f));
        const f32x16 t2 = f32x16_select(f32x16_max(critic_dense_y_2_i, f32x16_splat(0.0f)) > 0.0f, batch_weight_i,
            f32x16_splat(0.0f));
        f32x16_store(&binary_cross_entropy_exp_2[i][0],
            batch_weight_i * -0.0f - t * f32x16_sign(critic_dense_y_2_i) + t2);
    }
}

// gan.dl:29: minimize binary_cross_entropy(critic(image), 1, from_logits = true)
// gan.dl:30: + binary_cross_entropy(critic(drawn), 0, from_logits = true)
// binary_cross_entropy, backward
// 960 FLOP: neg, add, div, mul, sign, sub, max, greater, select: [64], [64, 1] -> [64, 1]
// binary_cross_entropy_y_grad_2 takes the place of binary_cross_entropy_exp.
KERNEL static void discriminate_binary_cross_entropy_y_grad_2(gan *m)
{
    const float *restrict batch_weight = m->batch_weight;
    const float (*restrict critic_dense_y)[1] = (void *)(m->arena + 896);
    float (*restrict binary_cross_entropy_exp)[1] = (void *)(m->arena + 128);

    for (int i = 0; i < 64; i += 16) {
        const f32x16 batch_weight_i = f32x16_load(&batch_weight[i]);
        const f32x16 binary_cross_entropy_exp_i = f32x16_load(&binary_cross_entropy_exp[i][0]);
        const f32x16 critic_dense_y_i = f32x16_load(&critic_dense_y[i][0]);
        const f32x16 t = binary_cross_entropy_exp_i * (batch_weight_i / (binary_cross_entropy_exp_i + 1.0f));
        const f32x16 t2 = f32x16_select(f32x16_max(critic_dense_y_i, f32x16_splat(0.0f)) > 0.0f, batch_weight_i,
            f32x16_splat(0.0f));
        f32x16_store(&binary_cross_entropy_exp[i][0], -batch_weight_i - t * f32x16_sign(critic_dense_y_i) + t2);
    }
}

// gan.dl:29: minimize binary_cross_entropy(critic(image), 1, from_logits = true)
// 199 FLOP: greater, to_real, sum, mul, add, div: [64] -> []
KERNEL static void discriminate_sum_body(const float *restrict batch_weight,
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

// gan.dl:21: | flatten | dense(1)
// critic.dense, backward
// 64 FLOP: sum: [64, 1] -> [1]
KERNEL static void discriminate_critic_dense_bias_grad(gan *m)
{
    const float (*restrict binary_cross_entropy_y_grad)[1] = (void *)(m->arena + 384);
    float *restrict critic_dense_bias_grad = (void *)(m->arena + 640);

    float sum[1];
    sum[0] = 0.0f;
    for (int b = 0; b < 64; b++)
        sum[0] += binary_cross_entropy_y_grad[b][0];
    critic_dense_bias_grad[0] = sum[0];
}

// gan.dl:31: over     critic using adam(2e-4, beta_1 = 0.5)
// adam
// 87 FLOP: add, log, mul, expm1, div, neg, rsqrt: -> []
KERNEL static void discriminate_adam_rsqrt_body(const float discriminate_runs,
                                                const float discriminate_lr,
                                                const float discriminate_beta_1,
                                                const float discriminate_beta_2,
                                                float *restrict adam_rate,
                                                float *restrict adam_rsqrt)
{
    const float t = discriminate_runs + 1.0f;
    *adam_rate = -(discriminate_lr / f32_expm1(t * f32_log(discriminate_beta_1)));
    *adam_rsqrt = f32_rsqrt(-f32_expm1(t * f32_log(discriminate_beta_2)));
}

static void discriminate_adam_rsqrt(gan *m)
{
    discriminate_adam_rsqrt_body((float)m->discriminate_runs, m->discriminate_lr, m->discriminate_beta_1,
                                 m->discriminate_beta_2, (void *)(m->arena + 0), (void *)(m->arena + 64));
}

// gan.dl:21: | flatten | dense(1)
// gan.dl:31: over     critic using adam(2e-4, beta_1 = 0.5)
// critic.dense, adam, backward; updates critic.dense.bias
// 88 FLOP: sum, mul, add, sub, sqrt, div: [64, 1], [1] -> [1]
KERNEL static void discriminate_critic_dense_sum_grad(gan *m)
{
    const float (*restrict binary_cross_entropy_y_grad_2)[1] = (void *)(m->arena + 128);
    const float *restrict critic_dense_bias_grad = (void *)(m->arena + 640);
    const float discriminate_beta_1 = m->discriminate_beta_1;
    const float discriminate_beta_2 = m->discriminate_beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float discriminate_epsilon = m->discriminate_epsilon;
    float *restrict critic_dense_bias = m->critic_dense_bias;
    float *restrict critic_dense_bias_discriminate_m = m->critic_dense_bias_discriminate_m;
    float *restrict critic_dense_bias_discriminate_v = m->critic_dense_bias_discriminate_v;

    float sum[1];
    sum[0] = 0.0f;
    for (int b = 0; b < 64; b++)
        sum[0] += binary_cross_entropy_y_grad_2[b][0];
    const float bias_grad = critic_dense_bias_grad[0] + sum[0];
    const float m2 = critic_dense_bias_discriminate_m[0] * discriminate_beta_1
        + bias_grad * (1.0f - discriminate_beta_1);
    const float t = critic_dense_bias_discriminate_v[0] * discriminate_beta_2;
    const float v = t + bias_grad * bias_grad * (1.0f - discriminate_beta_2);
    critic_dense_bias[0] -= m2 * adam_rate / (f32_sqrt(v) * adam_rsqrt + discriminate_epsilon);
    critic_dense_bias_discriminate_m[0] = m2;
    critic_dense_bias_discriminate_v[0] = v;
}

// gan.dl:21: | flatten | dense(1)
// critic.dense, backward
// 401 kFLOP: contract: [64, 1], [64, 7, 7, 64] -> [3136, 1]
KERNEL static void discriminate_critic_dense_kernel_grad(gan *m)
{
    const float (*restrict binary_cross_entropy_y_grad)[1] = (void *)(m->arena + 384);
    const float (*restrict critic_dropout_1_select_2)[3136] = (void *)(m->arena + 10437760);
    float (*restrict critic_dense_kernel_grad)[1] = (void *)(m->arena + 11240576);

    for (int i = 0; i < 2436; i += 29) {
        // sums of 29 rows x 1 columns in registers
        float sum[29] = {0};
        for (int k = 0; k < 64; k++) {
            const float w = binary_cross_entropy_y_grad[k][0];
            UNROLL for (int r = 0; r < 29; r++)
                sum[r] += critic_dropout_1_select_2[k][i + r] * w;
        }
        UNROLL for (int r = 0; r < 29; r++)
            critic_dense_kernel_grad[i + r][0] = sum[r];
    }
    for (int i = 2436; i < 3136; i += 28) {
        // sums of 28 rows x 1 columns in registers
        float sum[28] = {0};
        for (int k = 0; k < 64; k++) {
            const float w = binary_cross_entropy_y_grad[k][0];
            UNROLL for (int r = 0; r < 28; r++)
                sum[r] += critic_dropout_1_select_2[k][i + r] * w;
        }
        UNROLL for (int r = 0; r < 28; r++)
            critic_dense_kernel_grad[i + r][0] = sum[r];
    }
}

// gan.dl:21: | flatten | dense(1)
// critic.dense, backward
// 401 kFLOP: contract: [3136, 1], [64, 1] -> [64, 3136]
KERNEL static void discriminate_critic_dense_input_grad_body(
    const float (*restrict critic_dense_kernel)[1],
    const float (*restrict binary_cross_entropy_y_grad)[1],
    float (*restrict critic_dense_input_grad)[3136])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 3136; j += 64) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[1][64];
        for (int c = 0; c < 64; c++)
            panel[0][c] = critic_dense_kernel[j + c][0];
        for (int i = 0; i < 54; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[0][v * 16]);
                UNROLL for (int r = 0; r < 6; r++) {
                    const float a = binary_cross_entropy_y_grad[i + r][0];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&critic_dense_input_grad[i + r][j + v * 16], sum[r][v]);
        }
        for (int i = 54; i < 64; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            {
                f32x16 w[4];
                UNROLL for (int v = 0; v < 4; v++)
                    w[v] = f32x16_load(&panel[0][v * 16]);
                UNROLL for (int r = 0; r < 5; r++) {
                    const float a = binary_cross_entropy_y_grad[i + r][0];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&critic_dense_input_grad[i + r][j + v * 16], sum[r][v]);
        }
    }
}

static void discriminate_critic_dense_input_grad(gan *m)
{
    discriminate_critic_dense_input_grad_body(m->critic_dense_kernel, (void *)(m->arena + 384),
                                              (void *)(m->arena + 11253120));
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// leaky_relu, critic.dropout_1, backward
// 1.61 MFLOP: greater, select, mul, add, sum: [64, 7, 7, 64], [64, 3136] -> [64, 7, 7, 64], [64, 64]
KERNEL static void discriminate_critic_conv2d_1_sum_grad_body(
    const float (*restrict critic_conv2d_1_2)[3136],
    const unsigned char (*restrict critic_dropout_1_less_2)[3136],
    const float (*restrict critic_dense_input_grad)[3136],
    const float (*leaky_relu_y_grad)[7][7][64],
    float (*leaky_relu_y_grad_flat)[3136],
    float (*restrict critic_conv2d_1_sum_grad)[64])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        // leaky_relu_y_grad
        for (int i = 0; i < 3136; i += 16) {
            const i32x16 t = f32x16_load(&critic_conv2d_1_2[b][i]) > 0.0f;
            const f32x16 t2 = f32x16_select(f32x16_load_mask(&critic_dropout_1_less_2[b][i]), f32x16_splat(0.0f),
                f32x16_load(&critic_dense_input_grad[b][i]));
            const f32x16 t3 = t2 * 1.4285715f;
            f32x16_store(&leaky_relu_y_grad_flat[b][i],
                f32x16_select(t, t3, f32x16_splat(0.0f)) + f32x16_select(t, f32x16_splat(0.0f), t3) * 0.2f);
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
    discriminate_critic_conv2d_1_sum_grad_body((void *)(m->arena + 9434240), (void *)(m->arena + 10237056),
                                               (void *)(m->arena + 11253120), (void *)(m->arena + 10437760),
                                               (void *)(m->arena + 10437760), (void *)(m->arena + 12055936));
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d_1, backward
// 4.1 kFLOP: sum: [64, 64] -> [64]
KERNEL static void discriminate_critic_conv2d_1_bias_grad(gan *m)
{
    const float (*restrict critic_conv2d_1_sum_grad)[64] = (void *)(m->arena + 12055936);
    float *restrict critic_conv2d_1_bias_grad = (void *)(m->arena + 384);

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
// critic.conv2d_1, backward
// 268 MFLOP: conv_kernel_grad: [64, 7, 7, 64], [64, 14, 14, 32] -> [800, 64], [5, 5, 32, 64]
KERNEL static void discriminate_critic_conv2d_1_kernel_grad(gan *m)
{
    const float (*restrict leaky_relu_y_grad)[7][7][64] = (void *)(m->arena + 10437760);
    const float (*restrict critic_dropout_select_2)[14][14][32] = (void *)(m->arena + 6022272);
    float (*restrict sums)[64] = (void *)(m->arena + 9639040);
    float (*restrict critic_conv2d_1_kernel_grad)[5][32][64] = (void *)(m->arena + 9434240);

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
                            f32x16 sum[6][4];
                            UNROLL for (int r = 0; r < 6; r++)
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] = f32x16_load(&sums[ky * 160 + first + kx * 32 + r][v * 16]);
                            for (int b = block + near; b < (64 < block + near + 1 ? 64 : block + near + 1); b++)
                                for (int y = (0 < (4 - ky) / 2 - 1 ? (4 - ky) / 2 - 1 : 0); y < ((16 - ky) / 2 < 7
                                    ? (16 - ky) / 2 : 7); y++)
                                    for (int x = (0 < (4 - kx) / 2 - 1 ? (4 - kx) / 2 - 1 : 0); x < ((16 - kx) / 2 < 7
                                        ? (16 - kx) / 2 : 7); x++) {
                                        f32x16 w[4];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            w[v] = f32x16_load(&leaky_relu_y_grad[b][y][x][v * 16]);
                                        UNROLL for (int r = 0; r < 6; r++) {
                                            const float a = critic_dropout_select_2[b][ky + y * 2 - 1][kx + x * 2
                                                - 1][first + r];
                                            UNROLL for (int v = 0; v < 4; v++)
                                                sum[r][v] += a * w[v];
                                        }
                                    }
                            UNROLL for (int r = 0; r < 6; r++)
                                UNROLL for (int v = 0; v < 4; v++)
                                    f32x16_store(&sums[ky * 160 + first + kx * 32 + r][v * 16], sum[r][v]);
                        }
                        for (int c = 6; c < 16; c += 5) {
                            // 5 input channels x 64 output channels in registers
                            f32x16 sum[5][4];
                            UNROLL for (int r = 0; r < 5; r++)
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + r][v * 16]);
                            for (int b = block + near; b < (64 < block + near + 1 ? 64 : block + near + 1); b++)
                                for (int y = (0 < (4 - ky) / 2 - 1 ? (4 - ky) / 2 - 1 : 0); y < ((16 - ky) / 2 < 7
                                    ? (16 - ky) / 2 : 7); y++)
                                    for (int x = (0 < (4 - kx) / 2 - 1 ? (4 - kx) / 2 - 1 : 0); x < ((16 - kx) / 2 < 7
                                        ? (16 - kx) / 2 : 7); x++) {
                                        f32x16 w[4];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            w[v] = f32x16_load(&leaky_relu_y_grad[b][y][x][v * 16]);
                                        UNROLL for (int r = 0; r < 5; r++) {
                                            const float a = critic_dropout_select_2[b][ky + y * 2 - 1][kx + x * 2
                                                - 1][first + c + r];
                                            UNROLL for (int v = 0; v < 4; v++)
                                                sum[r][v] += a * w[v];
                                        }
                                    }
                            UNROLL for (int r = 0; r < 5; r++)
                                UNROLL for (int v = 0; v < 4; v++)
                                    f32x16_store(&sums[ky * 160 + first + kx * 32 + c + r][v * 16], sum[r][v]);
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

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d_1, leaky_relu, critic.dropout, backward
// 271 MFLOP: conv_input_grad, greater, select, mul, add: [5, 5, 32, 64], [64, 7, 7, 64], [64, 14, 14, 32] ->
// [64, 14, 14, 32]
// critic_conv2d_1_input_grad takes the place of critic_conv2d_2.
KERNEL static void discriminate_critic_conv2d_1_input_grad_body(
    const float (*restrict critic_conv2d_1_kernel)[5][32][64],
    const float (*restrict leaky_relu_y_grad)[7][7][64],
    const unsigned char (*restrict critic_dropout_less_2)[14][14][32],
    float (*restrict critic_conv2d_2)[14][14][32])
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
            // 7 pixels x 32 channels in registers
            f32x16 sum[7][2] = {0};
            for (int ky = 0; ky < (y + 1 < 2 ? y + 1 : 2); ky++) {
                for (int i = 0; i < 64; i++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&turned[ky * 640 + i + 384][v * 16]);
                    UNROLL for (int r = 0; r < 7; r++) {
                        const float a = leaky_relu_y_grad[b][y - ky][r][i];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                for (int i = 0; i < 64; i++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&turned[ky * 640 + i + 512][v * 16]);
                    UNROLL for (int r = 1; r < 7; r++) {
                        const float a = leaky_relu_y_grad[b][y - ky][r - 1][i];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 7; r++)
                UNROLL for (int v = 0; v < 2; v++) {
                    const i32x16 t = f32x16_load(&critic_conv2d_2[b][y * 2][r * 2][v * 16]) > 0.0f;
                    const f32x16 t2 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][r * 2][v * 16]),
                        f32x16_splat(0.0f), sum[r][v]) * 1.4285715f;
                    f32x16_store(&critic_conv2d_2[b][y * 2][r * 2][v * 16],
                        f32x16_select(t, t2, f32x16_splat(0.0f)) + f32x16_select(t, f32x16_splat(0.0f), t2) * 0.2f);
                }
        }
        for (int y = 0; y < 7; y++) {
            // 7 pixels x 32 channels in registers
            f32x16 sum[7][2] = {0};
            for (int ky = 0; ky < (y + 1 < 2 ? y + 1 : 2); ky++) {
                for (int i = 0; i < 64; i++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&turned[ky * 640 + i + 320][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = leaky_relu_y_grad[b][y - ky][r + 1][i];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                for (int i = 0; i < 64; i++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&turned[ky * 640 + i + 448][v * 16]);
                    UNROLL for (int r = 0; r < 7; r++) {
                        const float a = leaky_relu_y_grad[b][y - ky][r][i];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                for (int i = 0; i < 64; i++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&turned[ky * 640 + i + 576][v * 16]);
                    UNROLL for (int r = 1; r < 7; r++) {
                        const float a = leaky_relu_y_grad[b][y - ky][r - 1][i];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 7; r++)
                UNROLL for (int v = 0; v < 2; v++) {
                    const i32x16 t = f32x16_load(&critic_conv2d_2[b][y * 2][r * 2 + 1][v * 16]) > 0.0f;
                    const f32x16 t2 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2][r * 2
                        + 1][v * 16]), f32x16_splat(0.0f), sum[r][v]);
                    const f32x16 t3 = t2 * 1.4285715f;
                    f32x16_store(&critic_conv2d_2[b][y * 2][r * 2 + 1][v * 16],
                        f32x16_select(t, t3, f32x16_splat(0.0f)) + f32x16_select(t, f32x16_splat(0.0f), t3) * 0.2f);
                }
        }
        for (int y = 0; y < 7; y++) {
            // 7 pixels x 32 channels in registers
            f32x16 sum[7][2] = {0};
            for (int ky = (0 < y - 5 ? y - 5 : 0); ky < (y + 2 < 3 ? y + 2 : 3); ky++) {
                for (int i = 0; i < 64; i++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&turned[ky * 640 + i + 64][v * 16]);
                    UNROLL for (int r = 0; r < 7; r++) {
                        const float a = leaky_relu_y_grad[b][y - ky + 1][r][i];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                for (int i = 0; i < 64; i++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&turned[ky * 640 + i + 192][v * 16]);
                    UNROLL for (int r = 1; r < 7; r++) {
                        const float a = leaky_relu_y_grad[b][y - ky + 1][r - 1][i];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 7; r++)
                UNROLL for (int v = 0; v < 2; v++) {
                    const i32x16 t = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][r * 2][v * 16]) > 0.0f;
                    const f32x16 t2 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2
                        + 1][r * 2][v * 16]), f32x16_splat(0.0f), sum[r][v]);
                    const f32x16 t3 = t2 * 1.4285715f;
                    f32x16_store(&critic_conv2d_2[b][y * 2 + 1][r * 2][v * 16],
                        f32x16_select(t, t3, f32x16_splat(0.0f)) + f32x16_select(t, f32x16_splat(0.0f), t3) * 0.2f);
                }
        }
        for (int y = 0; y < 7; y++) {
            // 7 pixels x 32 channels in registers
            f32x16 sum[7][2] = {0};
            for (int ky = (0 < y - 5 ? y - 5 : 0); ky < (y + 2 < 3 ? y + 2 : 3); ky++) {
                for (int i = 0; i < 64; i++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&turned[ky * 640 + i][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = leaky_relu_y_grad[b][y - ky + 1][r + 1][i];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                for (int i = 0; i < 64; i++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&turned[ky * 640 + i + 128][v * 16]);
                    UNROLL for (int r = 0; r < 7; r++) {
                        const float a = leaky_relu_y_grad[b][y - ky + 1][r][i];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                for (int i = 0; i < 64; i++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&turned[ky * 640 + i + 256][v * 16]);
                    UNROLL for (int r = 1; r < 7; r++) {
                        const float a = leaky_relu_y_grad[b][y - ky + 1][r - 1][i];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 7; r++)
                UNROLL for (int v = 0; v < 2; v++) {
                    const i32x16 t = f32x16_load(&critic_conv2d_2[b][y * 2 + 1][r * 2 + 1][v * 16]) > 0.0f;
                    const f32x16 t2 = f32x16_select(f32x16_load_mask(&critic_dropout_less_2[b][y * 2 + 1][r * 2
                        + 1][v * 16]), f32x16_splat(0.0f), sum[r][v]);
                    const f32x16 t3 = t2 * 1.4285715f;
                    f32x16_store(&critic_conv2d_2[b][y * 2 + 1][r * 2 + 1][v * 16],
                        f32x16_select(t, t3, f32x16_splat(0.0f)) + f32x16_select(t, f32x16_splat(0.0f), t3) * 0.2f);
                }
        }
    }
}

static void discriminate_critic_conv2d_1_input_grad(gan *m)
{
    discriminate_critic_conv2d_1_input_grad_body(
        m->critic_conv2d_1_kernel, (void *)(m->arena + 10437760), (void *)(m->arena + 5620864),
        (void *)(m->arena + 3413120));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d, backward
// 18.4 MFLOP: conv_kernel_grad: [64, 14, 14, 32], [64, 28, 28, 1] -> [400, 32], [5, 5, 1, 32]
KERNEL static void discriminate_critic_conv2d_kernel_grad(gan *m)
{
    const float (*restrict critic_conv2d_1_input_grad)[14][14][32] = (void *)(m->arena + 3413120);
    const float (*restrict generator_conv2d_1)[28][28][1] = (void *)(m->arena + 5018752);
    float (*restrict part_sums)[32] = (void *)(m->arena + 5624064);
    float (*restrict critic_conv2d_kernel_grad)[5][1][32] = (void *)(m->arena + 5620864);

    // sums of 4 examples each, added in order afterwards
    #pragma omp for schedule(static) nowait
    for (int part = 0; part < 16; part++) {
        {
            // 9 rows of the kernel x 32 channels in registers
            f32x16 sum[9][2] = {0};
            for (int b = part * 4; b < part * 4 + 4; b++) {
                {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&critic_conv2d_1_input_grad[b][0][0][v * 16]);
                    UNROLL for (int r = 6; r < 9; r++) {
                        const float a = generator_conv2d_1[b][0][r - 6][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                for (int x = 1; x < 13; x++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&critic_conv2d_1_input_grad[b][0][x][v * 16]);
                    UNROLL for (int r = 5; r < 9; r++) {
                        const float a = generator_conv2d_1[b][0][x * 2 + r - 6][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&critic_conv2d_1_input_grad[b][0][13][v * 16]);
                    UNROLL for (int r = 5; r < 8; r++) {
                        const float a = generator_conv2d_1[b][0][r + 20][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                for (int y = 1; y < 14; y++) {
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad[b][y][0][v * 16]);
                        UNROLL for (int r = 1; r < 5; r++) {
                            const float a = generator_conv2d_1[b][y * 2 - 1][r - 1][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                        UNROLL for (int r = 6; r < 9; r++) {
                            const float a = generator_conv2d_1[b][y * 2][r - 6][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    for (int x = 1; x < 13; x++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad[b][y][x][v * 16]);
                        UNROLL for (int r = 0; r < 9; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + r / 5 - 1][x * 2 + r % 5 - 1][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad[b][y][13][v * 16]);
                        UNROLL for (int r = 0; r < 3; r++) {
                            const float a = generator_conv2d_1[b][y * 2 - 1][r + 25][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                        UNROLL for (int r = 5; r < 8; r++) {
                            const float a = generator_conv2d_1[b][y * 2][r + 20][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
            }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&part_sums[part * 25 + r][v * 16], sum[r][v]);
        }
        {
            // 8 rows of the kernel x 32 channels in registers
            f32x16 sum[8][2] = {0};
            for (int b = part * 4; b < part * 4 + 4; b++) {
                for (int y = 0; y < 13; y++) {
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad[b][y][0][v * 16]);
                        const float a = generator_conv2d_1[b][y * 2][3][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[0][v] += a * w[v];
                        UNROLL for (int r = 2; r < 6; r++) {
                            const float a2 = generator_conv2d_1[b][y * 2 + 1][r - 2][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a2 * w[v];
                        }
                        const float a2 = generator_conv2d_1[b][y * 2 + 2][0][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[7][v] += a2 * w[v];
                    }
                    for (int x = 1; x < 13; x++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad[b][y][x][v * 16]);
                        UNROLL for (int r = 0; r < 8; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + (r + 4) / 5][x * 2 + (r + 4) % 5 - 1][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad[b][y][13][v * 16]);
                        UNROLL for (int r = 1; r < 4; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + 1][r + 24][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                        UNROLL for (int r = 6; r < 8; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + 2][r + 19][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&critic_conv2d_1_input_grad[b][13][0][v * 16]);
                    const float a = generator_conv2d_1[b][26][3][0];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[0][v] += a * w[v];
                    UNROLL for (int r = 2; r < 6; r++) {
                        const float a2 = generator_conv2d_1[b][27][r - 2][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a2 * w[v];
                    }
                }
                for (int x = 1; x < 13; x++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&critic_conv2d_1_input_grad[b][13][x][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = generator_conv2d_1[b][(r + 4) / 5 + 26][x * 2 + (r + 4) % 5 - 1][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&critic_conv2d_1_input_grad[b][13][13][v * 16]);
                    UNROLL for (int r = 1; r < 4; r++) {
                        const float a = generator_conv2d_1[b][27][r + 24][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&part_sums[part * 25 + r + 9][v * 16], sum[r][v]);
        }
        {
            // 8 rows of the kernel x 32 channels in registers
            f32x16 sum[8][2] = {0};
            for (int b = part * 4; b < part * 4 + 4; b++)
                for (int y = 0; y < 13; y++) {
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad[b][y][0][v * 16]);
                        UNROLL for (int r = 0; r < 3; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + 2][r + 1][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                        UNROLL for (int r = 4; r < 8; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + 3][r - 4][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    for (int x = 1; x < 13; x++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad[b][y][x][v * 16]);
                        UNROLL for (int r = 0; r < 8; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + (r + 2) / 5 + 2][x * 2 + (r + 2) % 5 - 1][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad[b][y][13][v * 16]);
                        const float a = generator_conv2d_1[b][y * 2 + 2][27][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[0][v] += a * w[v];
                        UNROLL for (int r = 3; r < 6; r++) {
                            const float a2 = generator_conv2d_1[b][y * 2 + 3][r + 22][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a2 * w[v];
                        }
                    }
                }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&part_sums[part * 25 + r + 17][v * 16], sum[r][v]);
        }
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int ky = 0; ky < 5; ky++)
            for (int kx = 0; kx < 5; kx++) {
                {
                    const f32x16 t = f32x16_load(&part_sums[ky * 5 + kx][0])
                        + f32x16_load(&part_sums[ky * 5 + kx + 25][0]);
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
                    const f32x16 t = f32x16_load(&part_sums[ky * 5 + kx][16])
                        + f32x16_load(&part_sums[ky * 5 + kx + 25][16]);
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

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d, backward
// 401 kFLOP: sum: [64, 14, 14, 32] -> [64, 32]
KERNEL static void discriminate_critic_conv2d_sum_grad_body(
    const float (*restrict critic_conv2d_1_input_grad)[14][14][32],
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
    discriminate_critic_conv2d_sum_grad_body((void *)(m->arena + 3413120), (void *)(m->arena + 5018752));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d, backward
// 2.05 kFLOP: sum: [64, 32] -> [32]
KERNEL static void discriminate_critic_conv2d_bias_grad(gan *m)
{
    const float (*restrict critic_conv2d_sum_grad)[32] = (void *)(m->arena + 5018752);
    float *restrict critic_conv2d_bias_grad = (void *)(m->arena + 640);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&critic_conv2d_sum_grad[b][0]);
        sum2 += f32x16_load(&critic_conv2d_sum_grad[b][16]);
    }
    f32x16_store(&critic_conv2d_bias_grad[0], sum);
    f32x16_store(&critic_conv2d_bias_grad[16], sum2);
}

// gan.dl:21: | flatten | dense(1)
// critic.dense, backward
// 401 kFLOP: contract: [3136, 1], [64, 1] -> [64, 3136]
static void discriminate_critic_dense_input_grad_2(gan *m)
{
    discriminate_critic_dense_input_grad_body(m->critic_dense_kernel, (void *)(m->arena + 128),
                                              (void *)(m->arena + 4215936));
}

// gan.dl:21: | flatten | dense(1)
// gan.dl:31: over     critic using adam(2e-4, beta_1 = 0.5)
// critic.dense, adam, backward; updates critic.dense.kernel
// 470 kFLOP: contract, mul, add, sub, sqrt, div: [64, 1], [64, 7, 7, 64], [3136, 1] -> [3136, 1]
KERNEL static void discriminate_critic_dense_input_grad_3(gan *m)
{
    const float (*restrict binary_cross_entropy_y_grad_2)[1] = (void *)(m->arena + 128);
    const float (*restrict critic_dropout_1_select)[3136] = (void *)(m->arena + 8631424);
    const float (*restrict critic_dense_kernel_grad)[1] = (void *)(m->arena + 11240576);
    const float discriminate_beta_1 = m->discriminate_beta_1;
    const float discriminate_beta_2 = m->discriminate_beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float discriminate_epsilon = m->discriminate_epsilon;
    float (*restrict critic_dense_kernel)[1] = m->critic_dense_kernel;
    float (*restrict critic_dense_kernel_discriminate_m)[1] = m->critic_dense_kernel_discriminate_m;
    float (*restrict critic_dense_kernel_discriminate_v)[1] = m->critic_dense_kernel_discriminate_v;

    for (int i = 0; i < 2436; i += 29) {
        // sums of 29 rows x 1 columns in registers
        float sum[29] = {0};
        for (int k = 0; k < 64; k++) {
            const float w = binary_cross_entropy_y_grad_2[k][0];
            UNROLL for (int r = 0; r < 29; r++)
                sum[r] += critic_dropout_1_select[k][i + r] * w;
        }
        alignas(64) float sums[29][1];
        UNROLL for (int r = 0; r < 29; r++)
            sums[r][0] = sum[r];
        for (int r = 0; r < 29; r++) {
            const float sum2 = sums[r][0];
            const float kernel_grad = critic_dense_kernel_grad[i + r][0] + sum2;
            const float t = critic_dense_kernel_discriminate_m[i + r][0] * discriminate_beta_1;
            const float m2 = t + kernel_grad * (1.0f - discriminate_beta_1);
            const float t2 = critic_dense_kernel_discriminate_v[i + r][0] * discriminate_beta_2;
            const float v = t2 + kernel_grad * kernel_grad * (1.0f - discriminate_beta_2);
            critic_dense_kernel[i + r][0] -= m2 * adam_rate / (f32_sqrt(v) * adam_rsqrt + discriminate_epsilon);
            critic_dense_kernel_discriminate_m[i + r][0] = m2;
            critic_dense_kernel_discriminate_v[i + r][0] = v;
        }
    }
    for (int i = 2436; i < 3136; i += 28) {
        // sums of 28 rows x 1 columns in registers
        float sum[28] = {0};
        for (int k = 0; k < 64; k++) {
            const float w = binary_cross_entropy_y_grad_2[k][0];
            UNROLL for (int r = 0; r < 28; r++)
                sum[r] += critic_dropout_1_select[k][i + r] * w;
        }
        alignas(64) float sums[28][1];
        UNROLL for (int r = 0; r < 28; r++)
            sums[r][0] = sum[r];
        for (int r = 0; r < 28; r++) {
            const float sum2 = sums[r][0];
            const float kernel_grad = critic_dense_kernel_grad[i + r][0] + sum2;
            const float t = critic_dense_kernel_discriminate_m[i + r][0] * discriminate_beta_1;
            const float m2 = t + kernel_grad * (1.0f - discriminate_beta_1);
            const float t2 = critic_dense_kernel_discriminate_v[i + r][0] * discriminate_beta_2;
            const float v = t2 + kernel_grad * kernel_grad * (1.0f - discriminate_beta_2);
            critic_dense_kernel[i + r][0] -= m2 * adam_rate / (f32_sqrt(v) * adam_rsqrt + discriminate_epsilon);
            critic_dense_kernel_discriminate_m[i + r][0] = m2;
            critic_dense_kernel_discriminate_v[i + r][0] = v;
        }
    }
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// leaky_relu, critic.dropout_1, backward
// 1.61 MFLOP: greater, select, mul, add, sum: [64, 7, 7, 64], [64, 3136] -> [64, 7, 7, 64], [64, 64]
static void discriminate_critic_conv2d_1_sum_grad_2(gan *m)
{
    discriminate_critic_conv2d_1_sum_grad_body((void *)(m->arena + 7627904), (void *)(m->arena + 8430720),
                                               (void *)(m->arena + 4215936), (void *)(m->arena + 3413120),
                                               (void *)(m->arena + 3413120), (void *)(m->arena + 5018752));
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// gan.dl:31: over     critic using adam(2e-4, beta_1 = 0.5)
// critic.conv2d_1, adam, backward; updates critic.conv2d_1.bias
// 5.51 kFLOP: sum, mul, add, sub, sqrt, div: [64, 64], [64] -> [64]
KERNEL static void discriminate_critic_conv2d_1_sum_grad_3(gan *m)
{
    const float (*restrict critic_conv2d_1_sum_grad_2)[64] = (void *)(m->arena + 5018752);
    const float *restrict critic_conv2d_1_bias_grad = (void *)(m->arena + 384);
    const float discriminate_beta_1 = m->discriminate_beta_1;
    const float discriminate_beta_2 = m->discriminate_beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float discriminate_epsilon = m->discriminate_epsilon;
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
    const f32x16 bias_grad = f32x16_load(&critic_conv2d_1_bias_grad[0]) + sum;
    const f32x16 t = f32x16_load(&critic_conv2d_1_bias_discriminate_m[0]) * discriminate_beta_1;
    const f32x16 m2 = t + bias_grad * (1.0f - discriminate_beta_1);
    const f32x16 t2 = f32x16_load(&critic_conv2d_1_bias_discriminate_v[0]) * discriminate_beta_2;
    const f32x16 v = t2 + bias_grad * bias_grad * (1.0f - discriminate_beta_2);
    const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + discriminate_epsilon);
    f32x16_store(&critic_conv2d_1_bias[0], f32x16_load(&critic_conv2d_1_bias[0]) - t3);
    f32x16_store(&critic_conv2d_1_bias_discriminate_m[0], m2);
    f32x16_store(&critic_conv2d_1_bias_discriminate_v[0], v);
    const f32x16 bias_grad2 = f32x16_load(&critic_conv2d_1_bias_grad[16]) + sum2;
    const f32x16 t4 = f32x16_load(&critic_conv2d_1_bias_discriminate_m[16]) * discriminate_beta_1;
    const f32x16 m3 = t4 + bias_grad2 * (1.0f - discriminate_beta_1);
    const f32x16 t5 = f32x16_load(&critic_conv2d_1_bias_discriminate_v[16]) * discriminate_beta_2;
    const f32x16 v2 = t5 + bias_grad2 * bias_grad2 * (1.0f - discriminate_beta_2);
    const f32x16 t6 = m3 * adam_rate / (f32x16_sqrt(v2) * adam_rsqrt + discriminate_epsilon);
    f32x16_store(&critic_conv2d_1_bias[16], f32x16_load(&critic_conv2d_1_bias[16]) - t6);
    f32x16_store(&critic_conv2d_1_bias_discriminate_m[16], m3);
    f32x16_store(&critic_conv2d_1_bias_discriminate_v[16], v2);
    const f32x16 bias_grad3 = f32x16_load(&critic_conv2d_1_bias_grad[32]) + sum3;
    const f32x16 t7 = f32x16_load(&critic_conv2d_1_bias_discriminate_m[32]) * discriminate_beta_1;
    const f32x16 m4 = t7 + bias_grad3 * (1.0f - discriminate_beta_1);
    const f32x16 t8 = f32x16_load(&critic_conv2d_1_bias_discriminate_v[32]) * discriminate_beta_2;
    const f32x16 v3 = t8 + bias_grad3 * bias_grad3 * (1.0f - discriminate_beta_2);
    const f32x16 t9 = m4 * adam_rate / (f32x16_sqrt(v3) * adam_rsqrt + discriminate_epsilon);
    f32x16_store(&critic_conv2d_1_bias[32], f32x16_load(&critic_conv2d_1_bias[32]) - t9);
    f32x16_store(&critic_conv2d_1_bias_discriminate_m[32], m4);
    f32x16_store(&critic_conv2d_1_bias_discriminate_v[32], v3);
    const f32x16 bias_grad4 = f32x16_load(&critic_conv2d_1_bias_grad[48]) + sum4;
    const f32x16 t10 = f32x16_load(&critic_conv2d_1_bias_discriminate_m[48]) * discriminate_beta_1;
    const f32x16 m5 = t10 + bias_grad4 * (1.0f - discriminate_beta_1);
    const f32x16 t11 = f32x16_load(&critic_conv2d_1_bias_discriminate_v[48]) * discriminate_beta_2;
    const f32x16 v4 = t11 + bias_grad4 * bias_grad4 * (1.0f - discriminate_beta_2);
    const f32x16 t12 = m5 * adam_rate / (f32x16_sqrt(v4) * adam_rsqrt + discriminate_epsilon);
    f32x16_store(&critic_conv2d_1_bias[48], f32x16_load(&critic_conv2d_1_bias[48]) - t12);
    f32x16_store(&critic_conv2d_1_bias_discriminate_m[48], m5);
    f32x16_store(&critic_conv2d_1_bias_discriminate_v[48], v4);
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d_1, leaky_relu, critic.dropout, backward
// 271 MFLOP: conv_input_grad, greater, select, mul, add: [5, 5, 32, 64], [64, 7, 7, 64], [64, 14, 14, 32] ->
// [64, 14, 14, 32]
// critic_conv2d_1_input_grad_2 takes the place of critic_conv2d.
static void discriminate_critic_conv2d_1_input_grad_2(gan *m)
{
    discriminate_critic_conv2d_1_input_grad_body(
        m->critic_conv2d_1_kernel, (void *)(m->arena + 3413120), (void *)(m->arena + 5219456),
        (void *)(m->arena + 1152));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// gan.dl:31: over     critic using adam(2e-4, beta_1 = 0.5)
// critic.conv2d, adam, backward; updates critic.conv2d.kernel
// 18.4 MFLOP: conv_kernel_grad, mul, add, sub, sqrt, div: [64, 14, 14, 32], [64, 28, 28, 1], [5, 5, 1, 32] ->
// [400, 32], [5, 5, 1, 32]
KERNEL static void discriminate_critic_conv2d_conv_kernel_grad(gan *m)
{
    const float (*restrict critic_conv2d_1_input_grad_2)[14][14][32] = (void *)(m->arena + 1152);
    const float (*restrict image_2)[28][28][1] = (void *)(m->arena + 1606784);
    const float (*restrict critic_conv2d_kernel_grad)[5][1][32] = (void *)(m->arena + 5620864);
    const float discriminate_beta_1 = m->discriminate_beta_1;
    const float discriminate_beta_2 = m->discriminate_beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float discriminate_epsilon = m->discriminate_epsilon;
    float (*restrict part_sums)[32] = (void *)(m->arena + 4215936);
    float (*restrict critic_conv2d_kernel)[5][1][32] = m->critic_conv2d_kernel;
    float (*restrict critic_conv2d_kernel_discriminate_m)[5][1][32] = m->critic_conv2d_kernel_discriminate_m;
    float (*restrict critic_conv2d_kernel_discriminate_v)[5][1][32] = m->critic_conv2d_kernel_discriminate_v;

    // sums of 4 examples each, added in order afterwards
    #pragma omp for schedule(static) nowait
    for (int part = 0; part < 16; part++) {
        {
            // 9 rows of the kernel x 32 channels in registers
            f32x16 sum[9][2] = {0};
            for (int b = part * 4; b < part * 4 + 4; b++) {
                {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&critic_conv2d_1_input_grad_2[b][0][0][v * 16]);
                    UNROLL for (int r = 6; r < 9; r++) {
                        const float a = image_2[b][0][r - 6][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                for (int x = 1; x < 13; x++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&critic_conv2d_1_input_grad_2[b][0][x][v * 16]);
                    UNROLL for (int r = 5; r < 9; r++) {
                        const float a = image_2[b][0][x * 2 + r - 6][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&critic_conv2d_1_input_grad_2[b][0][13][v * 16]);
                    UNROLL for (int r = 5; r < 8; r++) {
                        const float a = image_2[b][0][r + 20][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                for (int y = 1; y < 14; y++) {
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][0][v * 16]);
                        UNROLL for (int r = 1; r < 5; r++) {
                            const float a = image_2[b][y * 2 - 1][r - 1][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                        UNROLL for (int r = 6; r < 9; r++) {
                            const float a = image_2[b][y * 2][r - 6][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    for (int x = 1; x < 13; x++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][x][v * 16]);
                        UNROLL for (int r = 0; r < 9; r++) {
                            const float a = image_2[b][y * 2 + r / 5 - 1][x * 2 + r % 5 - 1][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][13][v * 16]);
                        UNROLL for (int r = 0; r < 3; r++) {
                            const float a = image_2[b][y * 2 - 1][r + 25][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                        UNROLL for (int r = 5; r < 8; r++) {
                            const float a = image_2[b][y * 2][r + 20][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
            }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&part_sums[part * 25 + r][v * 16], sum[r][v]);
        }
        {
            // 8 rows of the kernel x 32 channels in registers
            f32x16 sum[8][2] = {0};
            for (int b = part * 4; b < part * 4 + 4; b++) {
                for (int y = 0; y < 13; y++) {
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][0][v * 16]);
                        const float a = image_2[b][y * 2][3][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[0][v] += a * w[v];
                        UNROLL for (int r = 2; r < 6; r++) {
                            const float a2 = image_2[b][y * 2 + 1][r - 2][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a2 * w[v];
                        }
                        const float a2 = image_2[b][y * 2 + 2][0][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[7][v] += a2 * w[v];
                    }
                    for (int x = 1; x < 13; x++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][x][v * 16]);
                        UNROLL for (int r = 0; r < 8; r++) {
                            const float a = image_2[b][y * 2 + (r + 4) / 5][x * 2 + (r + 4) % 5 - 1][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][13][v * 16]);
                        UNROLL for (int r = 1; r < 4; r++) {
                            const float a = image_2[b][y * 2 + 1][r + 24][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                        UNROLL for (int r = 6; r < 8; r++) {
                            const float a = image_2[b][y * 2 + 2][r + 19][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&critic_conv2d_1_input_grad_2[b][13][0][v * 16]);
                    const float a = image_2[b][26][3][0];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[0][v] += a * w[v];
                    UNROLL for (int r = 2; r < 6; r++) {
                        const float a2 = image_2[b][27][r - 2][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a2 * w[v];
                    }
                }
                for (int x = 1; x < 13; x++) {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&critic_conv2d_1_input_grad_2[b][13][x][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = image_2[b][(r + 4) / 5 + 26][x * 2 + (r + 4) % 5 - 1][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                {
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&critic_conv2d_1_input_grad_2[b][13][13][v * 16]);
                    UNROLL for (int r = 1; r < 4; r++) {
                        const float a = image_2[b][27][r + 24][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&part_sums[part * 25 + r + 9][v * 16], sum[r][v]);
        }
        {
            // 8 rows of the kernel x 32 channels in registers
            f32x16 sum[8][2] = {0};
            for (int b = part * 4; b < part * 4 + 4; b++)
                for (int y = 0; y < 13; y++) {
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][0][v * 16]);
                        UNROLL for (int r = 0; r < 3; r++) {
                            const float a = image_2[b][y * 2 + 2][r + 1][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                        UNROLL for (int r = 4; r < 8; r++) {
                            const float a = image_2[b][y * 2 + 3][r - 4][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    for (int x = 1; x < 13; x++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][x][v * 16]);
                        UNROLL for (int r = 0; r < 8; r++) {
                            const float a = image_2[b][y * 2 + (r + 2) / 5 + 2][x * 2 + (r + 2) % 5 - 1][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_input_grad_2[b][y][13][v * 16]);
                        const float a = image_2[b][y * 2 + 2][27][0];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[0][v] += a * w[v];
                        UNROLL for (int r = 3; r < 6; r++) {
                            const float a2 = image_2[b][y * 2 + 3][r + 22][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a2 * w[v];
                        }
                    }
                }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&part_sums[part * 25 + r + 17][v * 16], sum[r][v]);
        }
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int ky = 0; ky < 5; ky++)
            for (int kx = 0; kx < 5; kx++) {
                {
                    const f32x16 t = f32x16_load(&part_sums[ky * 5 + kx][0])
                        + f32x16_load(&part_sums[ky * 5 + kx + 25][0]);
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
                    const f32x16 kernel_grad = f32x16_load(&critic_conv2d_kernel_grad[ky][kx][0][0]) + sum;
                    const f32x16 t15 = f32x16_load(&critic_conv2d_kernel_discriminate_m[ky][kx][0][0])
                        * discriminate_beta_1;
                    const f32x16 m2 = t15 + kernel_grad * (1.0f - discriminate_beta_1);
                    const f32x16 t16 = f32x16_load(&critic_conv2d_kernel_discriminate_v[ky][kx][0][0])
                        * discriminate_beta_2;
                    const f32x16 v = t16 + kernel_grad * kernel_grad * (1.0f - discriminate_beta_2);
                    const f32x16 t17 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + discriminate_epsilon);
                    f32x16_store(&critic_conv2d_kernel[ky][kx][0][0],
                        f32x16_load(&critic_conv2d_kernel[ky][kx][0][0]) - t17);
                    f32x16_store(&critic_conv2d_kernel_discriminate_m[ky][kx][0][0], m2);
                    f32x16_store(&critic_conv2d_kernel_discriminate_v[ky][kx][0][0], v);
                }
                {
                    const f32x16 t = f32x16_load(&part_sums[ky * 5 + kx][16])
                        + f32x16_load(&part_sums[ky * 5 + kx + 25][16]);
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
                    const f32x16 kernel_grad = f32x16_load(&critic_conv2d_kernel_grad[ky][kx][0][16]) + sum;
                    const f32x16 t15 = f32x16_load(&critic_conv2d_kernel_discriminate_m[ky][kx][0][16])
                        * discriminate_beta_1;
                    const f32x16 m2 = t15 + kernel_grad * (1.0f - discriminate_beta_1);
                    const f32x16 t16 = f32x16_load(&critic_conv2d_kernel_discriminate_v[ky][kx][0][16])
                        * discriminate_beta_2;
                    const f32x16 v = t16 + kernel_grad * kernel_grad * (1.0f - discriminate_beta_2);
                    const f32x16 t17 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + discriminate_epsilon);
                    f32x16_store(&critic_conv2d_kernel[ky][kx][0][16],
                        f32x16_load(&critic_conv2d_kernel[ky][kx][0][16]) - t17);
                    f32x16_store(&critic_conv2d_kernel_discriminate_m[ky][kx][0][16], m2);
                    f32x16_store(&critic_conv2d_kernel_discriminate_v[ky][kx][0][16], v);
                }
            }
    }
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// gan.dl:31: over     critic using adam(2e-4, beta_1 = 0.5)
// critic.conv2d_1, adam, backward; updates critic.conv2d_1.kernel
// 270 MFLOP: conv_kernel_grad, mul, add, sub, sqrt, div: [64, 7, 7, 64], [64, 14, 14, 32], [5, 5, 32, 64] -> [800, 64],
// [5, 5, 32, 64]
KERNEL static void discriminate_critic_conv2d_1_conv_kernel_grad(gan *m)
{
    const float (*restrict leaky_relu_y_grad_2)[7][7][64] = (void *)(m->arena + 3413120);
    const float (*restrict critic_dropout_select)[14][14][32] = (void *)(m->arena + 1807488);
    const float (*restrict critic_conv2d_1_kernel_grad)[5][32][64] = (void *)(m->arena + 9434240);
    const float discriminate_beta_1 = m->discriminate_beta_1;
    const float discriminate_beta_2 = m->discriminate_beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float discriminate_epsilon = m->discriminate_epsilon;
    float (*restrict sums)[64] = (void *)(m->arena + 4215936);
    float (*restrict critic_conv2d_1_kernel)[5][32][64] = m->critic_conv2d_1_kernel;
    float (*restrict critic_conv2d_1_kernel_discriminate_m)[5][32][64] = m->critic_conv2d_1_kernel_discriminate_m;
    float (*restrict critic_conv2d_1_kernel_discriminate_v)[5][32][64] = m->critic_conv2d_1_kernel_discriminate_v;

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
                            f32x16 sum[6][4];
                            UNROLL for (int r = 0; r < 6; r++)
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] = f32x16_load(&sums[ky * 160 + first + kx * 32 + r][v * 16]);
                            for (int b = block + near; b < (64 < block + near + 1 ? 64 : block + near + 1); b++)
                                for (int y = (0 < (4 - ky) / 2 - 1 ? (4 - ky) / 2 - 1 : 0); y < ((16 - ky) / 2 < 7
                                    ? (16 - ky) / 2 : 7); y++)
                                    for (int x = (0 < (4 - kx) / 2 - 1 ? (4 - kx) / 2 - 1 : 0); x < ((16 - kx) / 2 < 7
                                        ? (16 - kx) / 2 : 7); x++) {
                                        f32x16 w[4];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            w[v] = f32x16_load(&leaky_relu_y_grad_2[b][y][x][v * 16]);
                                        UNROLL for (int r = 0; r < 6; r++) {
                                            const float a = critic_dropout_select[b][ky + y * 2 - 1][kx + x * 2
                                                - 1][first + r];
                                            UNROLL for (int v = 0; v < 4; v++)
                                                sum[r][v] += a * w[v];
                                        }
                                    }
                            UNROLL for (int r = 0; r < 6; r++)
                                UNROLL for (int v = 0; v < 4; v++)
                                    f32x16_store(&sums[ky * 160 + first + kx * 32 + r][v * 16], sum[r][v]);
                        }
                        for (int c = 6; c < 16; c += 5) {
                            // 5 input channels x 64 output channels in registers
                            f32x16 sum[5][4];
                            UNROLL for (int r = 0; r < 5; r++)
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] = f32x16_load(&sums[ky * 160 + first + kx * 32 + c + r][v * 16]);
                            for (int b = block + near; b < (64 < block + near + 1 ? 64 : block + near + 1); b++)
                                for (int y = (0 < (4 - ky) / 2 - 1 ? (4 - ky) / 2 - 1 : 0); y < ((16 - ky) / 2 < 7
                                    ? (16 - ky) / 2 : 7); y++)
                                    for (int x = (0 < (4 - kx) / 2 - 1 ? (4 - kx) / 2 - 1 : 0); x < ((16 - kx) / 2 < 7
                                        ? (16 - kx) / 2 : 7); x++) {
                                        f32x16 w[4];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            w[v] = f32x16_load(&leaky_relu_y_grad_2[b][y][x][v * 16]);
                                        UNROLL for (int r = 0; r < 5; r++) {
                                            const float a = critic_dropout_select[b][ky + y * 2 - 1][kx + x * 2
                                                - 1][first + c + r];
                                            UNROLL for (int v = 0; v < 4; v++)
                                                sum[r][v] += a * w[v];
                                        }
                                    }
                            UNROLL for (int r = 0; r < 5; r++)
                                UNROLL for (int v = 0; v < 4; v++)
                                    f32x16_store(&sums[ky * 160 + first + kx * 32 + c + r][v * 16], sum[r][v]);
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
                        const f32x16 kernel_grad = f32x16_load(&critic_conv2d_1_kernel_grad[ky][kx][c][0]) + sum;
                        const f32x16 t = f32x16_load(&critic_conv2d_1_kernel_discriminate_m[ky][kx][c][0])
                            * discriminate_beta_1;
                        const f32x16 m2 = t + kernel_grad * (1.0f - discriminate_beta_1);
                        const f32x16 t2 = f32x16_load(&critic_conv2d_1_kernel_discriminate_v[ky][kx][c][0])
                            * discriminate_beta_2;
                        const f32x16 v = t2 + kernel_grad * kernel_grad * (1.0f - discriminate_beta_2);
                        const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + discriminate_epsilon);
                        f32x16_store(&critic_conv2d_1_kernel[ky][kx][c][0],
                            f32x16_load(&critic_conv2d_1_kernel[ky][kx][c][0]) - t3);
                        f32x16_store(&critic_conv2d_1_kernel_discriminate_m[ky][kx][c][0], m2);
                        f32x16_store(&critic_conv2d_1_kernel_discriminate_v[ky][kx][c][0], v);
                    }
                    {
                        f32x16 sum = f32x16_load(&sums[ky * 160 + kx * 32 + c][16]);
                        const f32x16 kernel_grad = f32x16_load(&critic_conv2d_1_kernel_grad[ky][kx][c][16]) + sum;
                        const f32x16 t = f32x16_load(&critic_conv2d_1_kernel_discriminate_m[ky][kx][c][16])
                            * discriminate_beta_1;
                        const f32x16 m2 = t + kernel_grad * (1.0f - discriminate_beta_1);
                        const f32x16 t2 = f32x16_load(&critic_conv2d_1_kernel_discriminate_v[ky][kx][c][16])
                            * discriminate_beta_2;
                        const f32x16 v = t2 + kernel_grad * kernel_grad * (1.0f - discriminate_beta_2);
                        const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + discriminate_epsilon);
                        f32x16_store(&critic_conv2d_1_kernel[ky][kx][c][16],
                            f32x16_load(&critic_conv2d_1_kernel[ky][kx][c][16]) - t3);
                        f32x16_store(&critic_conv2d_1_kernel_discriminate_m[ky][kx][c][16], m2);
                        f32x16_store(&critic_conv2d_1_kernel_discriminate_v[ky][kx][c][16], v);
                    }
                    {
                        f32x16 sum = f32x16_load(&sums[ky * 160 + kx * 32 + c][32]);
                        const f32x16 kernel_grad = f32x16_load(&critic_conv2d_1_kernel_grad[ky][kx][c][32]) + sum;
                        const f32x16 t = f32x16_load(&critic_conv2d_1_kernel_discriminate_m[ky][kx][c][32])
                            * discriminate_beta_1;
                        const f32x16 m2 = t + kernel_grad * (1.0f - discriminate_beta_1);
                        const f32x16 t2 = f32x16_load(&critic_conv2d_1_kernel_discriminate_v[ky][kx][c][32])
                            * discriminate_beta_2;
                        const f32x16 v = t2 + kernel_grad * kernel_grad * (1.0f - discriminate_beta_2);
                        const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + discriminate_epsilon);
                        f32x16_store(&critic_conv2d_1_kernel[ky][kx][c][32],
                            f32x16_load(&critic_conv2d_1_kernel[ky][kx][c][32]) - t3);
                        f32x16_store(&critic_conv2d_1_kernel_discriminate_m[ky][kx][c][32], m2);
                        f32x16_store(&critic_conv2d_1_kernel_discriminate_v[ky][kx][c][32], v);
                    }
                    {
                        f32x16 sum = f32x16_load(&sums[ky * 160 + kx * 32 + c][48]);
                        const f32x16 kernel_grad = f32x16_load(&critic_conv2d_1_kernel_grad[ky][kx][c][48]) + sum;
                        const f32x16 t = f32x16_load(&critic_conv2d_1_kernel_discriminate_m[ky][kx][c][48])
                            * discriminate_beta_1;
                        const f32x16 m2 = t + kernel_grad * (1.0f - discriminate_beta_1);
                        const f32x16 t2 = f32x16_load(&critic_conv2d_1_kernel_discriminate_v[ky][kx][c][48])
                            * discriminate_beta_2;
                        const f32x16 v = t2 + kernel_grad * kernel_grad * (1.0f - discriminate_beta_2);
                        const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + discriminate_epsilon);
                        f32x16_store(&critic_conv2d_1_kernel[ky][kx][c][48],
                            f32x16_load(&critic_conv2d_1_kernel[ky][kx][c][48]) - t3);
                        f32x16_store(&critic_conv2d_1_kernel_discriminate_m[ky][kx][c][48], m2);
                        f32x16_store(&critic_conv2d_1_kernel_discriminate_v[ky][kx][c][48], v);
                    }
                }
    }
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d, backward
// 401 kFLOP: sum: [64, 14, 14, 32] -> [64, 32]
static void discriminate_critic_conv2d_sum_grad_2(gan *m)
{
    discriminate_critic_conv2d_sum_grad_body((void *)(m->arena + 1152), (void *)(m->arena + 1606784));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// gan.dl:31: over     critic using adam(2e-4, beta_1 = 0.5)
// critic.conv2d, adam, backward; updates critic.conv2d.bias
// 2.75 kFLOP: sum, mul, add, sub, sqrt, div: [64, 32], [32] -> [32]
KERNEL static void discriminate_critic_conv2d_sum_grad_3(gan *m)
{
    const float (*restrict critic_conv2d_sum_grad_2)[32] = (void *)(m->arena + 1606784);
    const float *restrict critic_conv2d_bias_grad = (void *)(m->arena + 640);
    const float discriminate_beta_1 = m->discriminate_beta_1;
    const float discriminate_beta_2 = m->discriminate_beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float discriminate_epsilon = m->discriminate_epsilon;
    float *restrict critic_conv2d_bias = m->critic_conv2d_bias;
    float *restrict critic_conv2d_bias_discriminate_m = m->critic_conv2d_bias_discriminate_m;
    float *restrict critic_conv2d_bias_discriminate_v = m->critic_conv2d_bias_discriminate_v;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&critic_conv2d_sum_grad_2[b][0]);
        sum2 += f32x16_load(&critic_conv2d_sum_grad_2[b][16]);
    }
    const f32x16 bias_grad = f32x16_load(&critic_conv2d_bias_grad[0]) + sum;
    const f32x16 t = f32x16_load(&critic_conv2d_bias_discriminate_m[0]) * discriminate_beta_1;
    const f32x16 m2 = t + bias_grad * (1.0f - discriminate_beta_1);
    const f32x16 t2 = f32x16_load(&critic_conv2d_bias_discriminate_v[0]) * discriminate_beta_2;
    const f32x16 v = t2 + bias_grad * bias_grad * (1.0f - discriminate_beta_2);
    const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + discriminate_epsilon);
    f32x16_store(&critic_conv2d_bias[0], f32x16_load(&critic_conv2d_bias[0]) - t3);
    f32x16_store(&critic_conv2d_bias_discriminate_m[0], m2);
    f32x16_store(&critic_conv2d_bias_discriminate_v[0], v);
    const f32x16 bias_grad2 = f32x16_load(&critic_conv2d_bias_grad[16]) + sum2;
    const f32x16 t4 = f32x16_load(&critic_conv2d_bias_discriminate_m[16]) * discriminate_beta_1;
    const f32x16 m3 = t4 + bias_grad2 * (1.0f - discriminate_beta_1);
    const f32x16 t5 = f32x16_load(&critic_conv2d_bias_discriminate_v[16]) * discriminate_beta_2;
    const f32x16 v2 = t5 + bias_grad2 * bias_grad2 * (1.0f - discriminate_beta_2);
    const f32x16 t6 = m3 * adam_rate / (f32x16_sqrt(v2) * adam_rsqrt + discriminate_epsilon);
    f32x16_store(&critic_conv2d_bias[16], f32x16_load(&critic_conv2d_bias[16]) - t6);
    f32x16_store(&critic_conv2d_bias_discriminate_m[16], m3);
    f32x16_store(&critic_conv2d_bias_discriminate_v[16], v2);
}

// Returns 0 when the loss is not finite: then parameters, states, optimizer and totals are as they were.
static int train_discriminate(struct gan *m, int count)
{
    for (int b = 0; b < 64; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    m->draw = m->discriminate_runs;
    #pragma omp parallel
    {
        discriminate_mul(m);
        #pragma omp barrier
        discriminate_generator_dense(m);
        #pragma omp barrier
        discriminate_generator_batch_norm_mu(m);
        discriminate_generator_batch_norm_sigma2(m);
        #pragma omp barrier
        discriminate_generator_max(m);
        #pragma omp barrier
        discriminate_upsampling2d_tiles(m);
        #pragma omp single nowait
        {
            discriminate_generator_conv2d_slice(m);
        }
        #pragma omp barrier
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
        }
        discriminate_image(m);
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
            discriminate_mean_loss(m);
        }
        #pragma omp barrier
        if (isfinite(m->discriminate_loss)) {
            #pragma omp single nowait
            {
                discriminate_binary_cross_entropy_y_grad(m);
                discriminate_binary_cross_entropy_y_grad_2(m);
                discriminate_sum(m);
                discriminate_critic_dense_bias_grad(m);
                discriminate_adam_rsqrt(m);
                discriminate_critic_dense_sum_grad(m);
                discriminate_critic_dense_kernel_grad(m);
            }
            #pragma omp barrier
            discriminate_critic_dense_input_grad(m);
            #pragma omp barrier
            discriminate_critic_conv2d_1_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                discriminate_critic_conv2d_1_bias_grad(m);
            }
            discriminate_critic_conv2d_1_kernel_grad(m);
            discriminate_critic_conv2d_1_input_grad(m);
            #pragma omp barrier
            discriminate_critic_conv2d_kernel_grad(m);
            #pragma omp barrier
            discriminate_critic_conv2d_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                discriminate_critic_conv2d_bias_grad(m);
            }
            discriminate_critic_dense_input_grad_2(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                discriminate_critic_dense_input_grad_3(m);
            }
            discriminate_critic_conv2d_1_sum_grad_2(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                discriminate_critic_conv2d_1_sum_grad_3(m);
            }
            discriminate_critic_conv2d_1_input_grad_2(m);
            #pragma omp barrier
            discriminate_critic_conv2d_conv_kernel_grad(m);
            #pragma omp barrier
            discriminate_critic_conv2d_1_conv_kernel_grad(m);
            discriminate_critic_conv2d_sum_grad_2(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                discriminate_critic_conv2d_sum_grad_3(m);
            }
        }
    }
    if (!isfinite(m->discriminate_loss))
        return 0;
    m->discriminate_runs++;
    return 1;
}

// ---- train_deceive ------------------------------------------------------------------------------

// gan.dl:26: drawn  = generator(normal([noise]))
// 676 kFLOP: random, sub, log, mul, sqrt, cos: -> [64, 64]
KERNEL static void deceive_mul(gan *m)
{
    float *restrict mul = (void *)(m->arena + 18265088);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 12, i)) * -2.0f);
        f32x16_store(&mul[i], t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 13, i) * 6.2831855f));
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// generator.dense, forward
// 25.7 MFLOP: contract: [64, 3136], [64, 64] -> [64, 3136]
static void deceive_generator_dense(gan *m)
{
    discriminate_generator_dense_body(m->generator_dense_kernel, (void *)(m->arena + 18265088),
                                      (void *)(m->arena + 16057344));
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// generator.batch_norm, forward
// 401 kFLOP: mul, sum: [64, 3136], [64] -> [3136]
static void deceive_generator_batch_norm_mu(gan *m)
{
    discriminate_generator_batch_norm_mu_body((void *)(m->arena + 16057344), m->batch_weight,
                                              (void *)(m->arena + 18281472));
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// generator.batch_norm, forward
// 831 kFLOP: sub, mul, sum, add, rsqrt: [64, 3136], [3136], [64] -> [3136]
KERNEL static void deceive_generator_batch_norm_sigma2(gan *m)
{
    const float (*restrict generator_dense)[3136] = (void *)(m->arena + 16057344);
    const float *restrict generator_batch_norm_mu = (void *)(m->arena + 18281472);
    const float *restrict batch_weight = m->batch_weight;
    float *restrict generator_batch_norm_sigma2 = (void *)(m->arena + 18306560);
    float *restrict generator_batch_norm_rsqrt = (void *)(m->arena + 18294016);

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
            sum += t * t * batch_weight[b];
            const f32x16 t2 = f32x16_load(&generator_dense[b][j + 16]) - f32x16_load(&generator_batch_norm_mu[j + 16]);
            sum2 += t2 * t2 * batch_weight[b];
            const f32x16 t3 = f32x16_load(&generator_dense[b][j + 32]) - f32x16_load(&generator_batch_norm_mu[j + 32]);
            sum3 += t3 * t3 * batch_weight[b];
            const f32x16 t4 = f32x16_load(&generator_dense[b][j + 48]) - f32x16_load(&generator_batch_norm_mu[j + 48]);
            sum4 += t4 * t4 * batch_weight[b];
            const f32x16 t5 = f32x16_load(&generator_dense[b][j + 64]) - f32x16_load(&generator_batch_norm_mu[j + 64]);
            sum5 += t5 * t5 * batch_weight[b];
            const f32x16 t6 = f32x16_load(&generator_dense[b][j + 80]) - f32x16_load(&generator_batch_norm_mu[j + 80]);
            sum6 += t6 * t6 * batch_weight[b];
            const f32x16 t7 = f32x16_load(&generator_dense[b][j + 96]) - f32x16_load(&generator_batch_norm_mu[j + 96]);
            sum7 += t7 * t7 * batch_weight[b];
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
// generator.batch_norm, relu, forward
// 1 MFLOP: sub, mul, add, max: [64, 3136], [3136] -> [64, 7, 7, 64]
KERNEL static void deceive_generator_max(gan *m)
{
    const float (*restrict generator_dense)[3136] = (void *)(m->arena + 16057344);
    const float *restrict generator_batch_norm_mu = (void *)(m->arena + 18281472);
    const float *restrict generator_batch_norm_rsqrt = (void *)(m->arena + 18294016);
    const float *restrict generator_batch_norm_gamma = m->generator_batch_norm_gamma;
    const float *restrict generator_batch_norm_beta = m->generator_batch_norm_beta;
    float (*restrict generator_max)[3136] = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int i = 0; i < 3136; i += 16) {
            const f32x16 t = f32x16_load(&generator_dense[b][i]) - f32x16_load(&generator_batch_norm_mu[i]);
            const f32x16 y = t * f32x16_load(&generator_batch_norm_rsqrt[i])
                * f32x16_load(&generator_batch_norm_gamma[i]);
            f32x16_store(&generator_max[b][i],
                f32x16_max(y + f32x16_load(&generator_batch_norm_beta[i]), f32x16_splat(0.0f)));
        }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// upsampling2d
// copy: [64, 7, 7, 64] -> [64, 7, 2, 7, 2, 64]
static void deceive_upsampling2d_tiles(gan *m)
{
    discriminate_upsampling2d_tiles_body((void *)(m->arena + 0), (void *)(m->arena + 6423552));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d, forward
// slice: [3, 3, 64, 32] -> [3, 3, 64, 32]
static void deceive_generator_conv2d_slice(gan *m)
{
    discriminate_generator_conv2d_slice_body((const void *)m->generator_conv2d_kernel, (void *)(m->arena + 294912));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d, forward
// 295 kFLOP: winograd_kernel: [3, 3, 64, 32] -> [36, 64, 32]
static void deceive_generator_conv2d_winograd_kernel(gan *m)
{
    discriminate_generator_conv2d_winograd_kernel_body(
        (void *)(m->arena + 294912), (void *)(m->arena + 0));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d, forward
// 419 MFLOP: winograd_spread: [64, 7, 2, 7, 2, 64], [36, 64, 32] -> [64, 14, 14, 32]
static void deceive_generator_conv2d(gan *m)
{
    discriminate_generator_conv2d_body((void *)(m->arena + 6423552), (void *)(m->arena + 6423552),
                                       (void *)(m->arena + 0), (void *)(m->arena + 9634816));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.batch_norm_1, forward
// 1.61 MFLOP: sum, mul, sub: [64, 14, 14, 32] -> [64, 32]
static void deceive_generator_batch_norm_1(gan *m)
{
    discriminate_generator_batch_norm_1_body((void *)(m->arena + 9634816), (void *)(m->arena + 18319104),
                                             (void *)(m->arena + 896));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.batch_norm_1, forward
// 4.1 kFLOP: mul, sum: [64, 32], [64] -> [32]
KERNEL static void deceive_generator_batch_norm_1_sum(gan *m)
{
    const float (*restrict generator_batch_norm_1_sum)[32] = (void *)(m->arena + 18319104);
    const float *restrict batch_weight = m->batch_weight;
    float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 512);

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
// generator.batch_norm_1, forward
// 14.7 kFLOP: mul, sub, add, sum, rsqrt: [64, 32], [32], [64] -> [32]
KERNEL static void deceive_generator_batch_norm_1_sum_2(gan *m)
{
    const float (*restrict generator_batch_norm_1_sum)[32] = (void *)(m->arena + 18319104);
    const float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 512);
    const float (*restrict generator_batch_norm_1_sum_3)[32] = (void *)(m->arena + 896);
    const float *restrict batch_weight = m->batch_weight;
    float *restrict generator_batch_norm_1_sum_4 = (void *)(m->arena + 768);
    float *restrict generator_batch_norm_1_rsqrt = (void *)(m->arena + 640);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        const f32x16 t = f32x16_load(&generator_batch_norm_1_sum[b][0]) * 0.0051020407f;
        const f32x16 t2 = t - f32x16_load(&generator_batch_norm_1_sum_2[0]) * 0.0051020407f;
        sum += (f32x16_load(&generator_batch_norm_1_sum_3[b][0]) + t2 * t2 * 196.0f) * batch_weight[b];
        const f32x16 t3 = f32x16_load(&generator_batch_norm_1_sum[b][16]) * 0.0051020407f;
        const f32x16 t4 = t3 - f32x16_load(&generator_batch_norm_1_sum_2[16]) * 0.0051020407f;
        sum2 += (f32x16_load(&generator_batch_norm_1_sum_3[b][16]) + t4 * t4 * 196.0f) * batch_weight[b];
    }
    f32x16_store(&generator_batch_norm_1_sum_4[0], sum);
    f32x16_store(&generator_batch_norm_1_rsqrt[0], f32x16_rsqrt(sum * 0.0051020407f + 0.001f));
    f32x16_store(&generator_batch_norm_1_sum_4[16], sum2);
    f32x16_store(&generator_batch_norm_1_rsqrt[16], f32x16_rsqrt(sum2 * 0.0051020407f + 0.001f));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.batch_norm_1, relu, forward
// 2.01 MFLOP: mul, sub, add, max: [64, 14, 14, 32], [32] -> [64, 14, 14, 32]
KERNEL static void deceive_relu_max(gan *m)
{
    const float (*restrict generator_conv2d)[32] = (void *)(m->arena + 9634816);
    const float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 512);
    const float *restrict generator_batch_norm_1_rsqrt = (void *)(m->arena + 640);
    const float *restrict generator_batch_norm_1_gamma = m->generator_batch_norm_1_gamma;
    const float *restrict generator_batch_norm_1_beta = m->generator_batch_norm_1_beta;
    float (*restrict relu_max)[32] = (void *)(m->arena + 11240448);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 12544; i++)
        for (int j = 0; j < 32; j += 16) {
            const f32x16 t = f32x16_load(&generator_conv2d[i][j])
                - f32x16_load(&generator_batch_norm_1_sum_2[j]) * 0.0051020407f;
            const f32x16 y = t * f32x16_load(&generator_batch_norm_1_rsqrt[j])
                * f32x16_load(&generator_batch_norm_1_gamma[j]);
            f32x16_store(&relu_max[i][j],
                f32x16_max(y + f32x16_load(&generator_batch_norm_1_beta[j]), f32x16_splat(0.0f)));
        }
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// upsampling2d
// copy: [64, 14, 14, 32] -> [64, 14, 2, 14, 2, 32]
static void deceive_upsampling2d_tiles_2(gan *m)
{
    discriminate_upsampling2d_tiles_2_body((void *)(m->arena + 11240448), (void *)(m->arena + 1024));
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// generator.conv2d_1, forward
// 74.6 MFLOP: conv, add, sigmoid: [5, 5, 32, 1], [64, 14, 2, 14, 2, 32], [1] -> [64, 28, 28, 1]
static void deceive_generator_conv2d_1(gan *m)
{
    discriminate_generator_conv2d_1_body(m->generator_conv2d_1_kernel, (void *)(m->arena + 1024),
                                         m->generator_conv2d_1_bias, (void *)(m->arena + 18064384));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d, forward
// 18.8 MFLOP: conv, add: [5, 5, 1, 32], [64, 28, 28, 1], [32] -> [64, 14, 14, 32]
static void deceive_critic_conv2d(gan *m)
{
    discriminate_critic_conv2d_2_body(m->critic_conv2d_kernel, (void *)(m->arena + 18064384), m->critic_conv2d_bias,
                                      (void *)(m->arena + 12846080));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.dropout, leaky_relu, forward
// 26.5 MFLOP: random, less, greater, mul, select: [64, 14, 14, 32] -> [64, 14, 14, 32]
KERNEL static void deceive_critic_dropout_select(gan *m)
{
    const float *restrict critic_conv2d = (void *)(m->arena + 12846080);
    unsigned char *restrict critic_dropout_less = (void *)(m->arena + 17662976);
    float *restrict critic_dropout_select = (void *)(m->arena + 14451712);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 401408; i += 16) {
        const i32x16 t = f32x16_uniform(m->seed, m->draw, 14, i) < 0.3f;
        const f32x16 critic_conv2d_i = f32x16_load(&critic_conv2d[i]);
        f32x16_store_mask(&critic_dropout_less[i], t);
        f32x16_store(&critic_dropout_select[i],
            f32x16_select(t, f32x16_splat(0.0f),
            f32x16_select(critic_conv2d_i > 0.0f, critic_conv2d_i, critic_conv2d_i * 0.2f) * 1.4285715f));
    }
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d_1, forward
// 269 MFLOP: conv, add: [5, 5, 32, 64], [64, 14, 14, 32], [64] -> [64, 7, 7, 64]
static void deceive_critic_conv2d_1(gan *m)
{
    discriminate_critic_conv2d_1_2_body(m->critic_conv2d_1_kernel, (void *)(m->arena + 14451712),
                                        m->critic_conv2d_1_bias, (void *)(m->arena + 16860160));
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.dropout_1, leaky_relu, forward
// 13.2 MFLOP: random, less, greater, mul, select: [64, 7, 7, 64] -> [64, 7, 7, 64]
KERNEL static void deceive_critic_dropout_1_select(gan *m)
{
    const float *restrict critic_conv2d_1 = (void *)(m->arena + 16860160);
    unsigned char *restrict critic_dropout_1_less = (void *)(m->arena + 15254528);
    float *restrict critic_dropout_1_select = (void *)(m->arena + 14451712);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 200704; i += 16) {
        const i32x16 t = f32x16_uniform(m->seed, m->draw, 15, i) < 0.3f;
        const f32x16 critic_conv2d_1_i = f32x16_load(&critic_conv2d_1[i]);
        const f32x16 t2 = f32x16_select(critic_conv2d_1_i > 0.0f, critic_conv2d_1_i, critic_conv2d_1_i * 0.2f)
            * 1.4285715f;
        f32x16_store_mask(&critic_dropout_1_less[i], t);
        f32x16_store(&critic_dropout_1_select[i], f32x16_select(t, f32x16_splat(0.0f), t2));
    }
}

// gan.dl:21: | flatten | dense(1)
// gan.dl:34: minimize binary_cross_entropy(critic(drawn), 1, from_logits = true)
// critic.dense, binary_cross_entropy, forward
// 403 kFLOP: contract, add, abs, neg, exp: [64, 7, 7, 64], [3136, 1], [1] -> [64, 1]
static void deceive_critic_dense(gan *m)
{
    discriminate_critic_dense_2_body((void *)(m->arena + 14451712), m->critic_dense_kernel,
                                     (void *)(m->arena + 14451712), m->critic_dense_bias, (void *)(m->arena + 256),
                                     (void *)(m->arena + 0));
}

// gan.dl:34: minimize binary_cross_entropy(critic(drawn), 1, from_logits = true)
// binary_cross_entropy, forward
// 1.6 kFLOP: max, sub, log1p, add, mul, sum: [64, 1], [64] -> []
KERNEL static void deceive_mean_loss(gan *m)
{
    const float (*restrict critic_dense_y)[1] = (void *)(m->arena + 256);
    const float (*restrict binary_cross_entropy_exp)[1] = (void *)(m->arena + 0);
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
    sum2 += f32x16_load(&batch_weight[16])
        * (f32x16_max(critic_dense_y_i2, f32x16_splat(0.0f)) - critic_dense_y_i2 + t2);
    const f32x16 critic_dense_y_i3 = f32x16_load(&critic_dense_y[32][0]);
    const f32x16 t3 = f32x16_log1p(f32x16_load(&binary_cross_entropy_exp[32][0]));
    sum3 += f32x16_load(&batch_weight[32])
        * (f32x16_max(critic_dense_y_i3, f32x16_splat(0.0f)) - critic_dense_y_i3 + t3);
    const f32x16 critic_dense_y_i4 = f32x16_load(&critic_dense_y[48][0]);
    const f32x16 t4 = f32x16_log1p(f32x16_load(&binary_cross_entropy_exp[48][0]));
    sum4 += f32x16_load(&batch_weight[48])
        * (f32x16_max(critic_dense_y_i4, f32x16_splat(0.0f)) - critic_dense_y_i4 + t4);
    *deceive_loss = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

// gan.dl:34: minimize binary_cross_entropy(critic(drawn), 1, from_logits = true)
// binary_cross_entropy, backward
// 960 FLOP: add, div, mul, sign, neg, sub, max, greater, select: [64], [64, 1] -> [64, 1]
// binary_cross_entropy_y_grad takes the place of binary_cross_entropy_exp.
KERNEL static void deceive_binary_cross_entropy_y_grad(gan *m)
{
    const float *restrict batch_weight = m->batch_weight;
    const float (*restrict critic_dense_y)[1] = (void *)(m->arena + 256);
    float (*restrict binary_cross_entropy_exp)[1] = (void *)(m->arena + 0);

    for (int i = 0; i < 64; i += 16) {
        const f32x16 binary_cross_entropy_exp_i = f32x16_load(&binary_cross_entropy_exp[i][0]);
        const f32x16 batch_weight_i = f32x16_load(&batch_weight[i]);
        const f32x16 critic_dense_y_i = f32x16_load(&critic_dense_y[i][0]);
        const f32x16 t = binary_cross_entropy_exp_i * (batch_weight_i / (binary_cross_entropy_exp_i + 1.0f));
        const f32x16 t2 = f32x16_select(f32x16_max(critic_dense_y_i, f32x16_splat(0.0f)) > 0.0f, batch_weight_i,
            f32x16_splat(0.0f));
        f32x16_store(&binary_cross_entropy_exp[i][0], -(t * f32x16_sign(critic_dense_y_i)) - batch_weight_i + t2);
    }
}

// gan.dl:34: minimize binary_cross_entropy(critic(drawn), 1, from_logits = true)
// 199 FLOP: greater, to_real, sum, mul, add, div: [64] -> []
static void deceive_sum(gan *m)
{
    discriminate_sum_body(m->batch_weight, m->deceive_loss, &m->metrics_deceive_0, &m->metrics_deceive_1,
                          &m->reports_deceive);
}

// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// adam
// 87 FLOP: add, log, mul, expm1, div, neg, rsqrt: -> []
static void deceive_adam_rsqrt(gan *m)
{
    discriminate_adam_rsqrt_body((float)m->deceive_runs, m->deceive_lr, m->deceive_beta_1, m->deceive_beta_2,
                                 (void *)(m->arena + 896), (void *)(m->arena + 960));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// batch_norm; updates generator.batch_norm_1.moving_mean
// 96 FLOP: mul, add: [32] -> [32]
KERNEL static void deceive_generator_batch_norm_1_moving_mean_body(
    const float *restrict generator_batch_norm_1_sum_2,
    float *restrict generator_batch_norm_1_moving_mean)
{
    #pragma omp simd
    for (int i = 0; i < 32; i++)
        generator_batch_norm_1_moving_mean[i] = generator_batch_norm_1_moving_mean[i] * 0.99f
            + generator_batch_norm_1_sum_2[i] * 5.1020408e-05f;
}

static void deceive_generator_batch_norm_1_moving_mean(gan *m)
{
    deceive_generator_batch_norm_1_moving_mean_body(
        (void *)(m->arena + 512), m->generator_batch_norm_1_moving_mean);
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// batch_norm; updates generator.batch_norm_1.moving_variance
// 96 FLOP: mul, add: [32] -> [32]
static void deceive_generator_batch_norm_1_moving_variance(gan *m)
{
    deceive_generator_batch_norm_1_moving_mean_body(
        (void *)(m->arena + 768), m->generator_batch_norm_1_moving_variance);
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// generator.conv2d_1, backward
// slice: [5, 5, 32, 1] -> [5, 5, 32, 1]
KERNEL static void deceive_generator_conv2d_1_slice_grad(gan *m)
{
    const float (*restrict generator_conv2d_1_kernel)[32] = (const void *)m->generator_conv2d_1_kernel;
    float (*restrict generator_conv2d_1_slice_grad)[32] = (void *)(m->arena + 15455232);

    for (int i = 0; i < 25; i++)
        for (int j = 0; j < 32; j += 16)
            f32x16_store(&generator_conv2d_1_slice_grad[i][j], f32x16_load(&generator_conv2d_1_kernel[24 - i][j]));
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// batch_norm; updates generator.batch_norm.moving_mean
// 9.41 kFLOP: mul, add: [3136] -> [3136]
KERNEL static void deceive_generator_batch_norm_moving_mean_body(
    const float *restrict generator_batch_norm_mu,
    float *restrict generator_batch_norm_moving_mean)
{
    #pragma omp simd
    for (int i = 0; i < 3136; i++)
        generator_batch_norm_moving_mean[i] = generator_batch_norm_moving_mean[i] * 0.99f
            + generator_batch_norm_mu[i] * 0.01f;
}

static void deceive_generator_batch_norm_moving_mean(gan *m)
{
    deceive_generator_batch_norm_moving_mean_body(
        (void *)(m->arena + 18281472), m->generator_batch_norm_moving_mean);
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// batch_norm; updates generator.batch_norm.moving_variance
// 9.41 kFLOP: mul, add: [3136] -> [3136]
static void deceive_generator_batch_norm_moving_variance(gan *m)
{
    deceive_generator_batch_norm_moving_mean_body(
        (void *)(m->arena + 18306560), m->generator_batch_norm_moving_variance);
}

// gan.dl:21: | flatten | dense(1)
// critic.dense, backward
// 401 kFLOP: contract: [3136, 1], [64, 1] -> [64, 3136]
static void deceive_critic_dense_input_grad(gan *m)
{
    discriminate_critic_dense_input_grad_body(m->critic_dense_kernel, (void *)(m->arena + 0),
                                              (void *)(m->arena + 14451712));
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// leaky_relu, critic.dropout_1, backward
// 1.4 MFLOP: greater, select, mul, add: [64, 7, 7, 64], [64, 3136] -> [64, 7, 7, 64]
// leaky_relu_y_grad takes the place of critic_conv2d_1.
KERNEL static void deceive_leaky_relu_y_grad(gan *m)
{
    const unsigned char *restrict critic_dropout_1_less = (void *)(m->arena + 15254528);
    const float *restrict critic_dense_input_grad = (void *)(m->arena + 14451712);
    float *restrict critic_conv2d_1 = (void *)(m->arena + 16860160);

    #pragma omp for simd schedule(static) nowait
    for (int i = 0; i < 200704; i++) {
        const int t = critic_conv2d_1[i] > 0.0f;
        const float t2 = (critic_dropout_1_less[i] ? 0.0f : critic_dense_input_grad[i]) * 1.4285715f;
        critic_conv2d_1[i] = (t ? t2 : 0.0f) + (t ? 0.0f : t2) * 0.2f;
    }
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d_1, leaky_relu, critic.dropout, backward
// 271 MFLOP: conv_input_grad, greater, select, mul, add: [5, 5, 32, 64], [64, 7, 7, 64], [64, 14, 14, 32] ->
// [64, 14, 14, 32]
// critic_conv2d_1_input_grad takes the place of critic_conv2d.
static void deceive_critic_conv2d_1_input_grad(gan *m)
{
    discriminate_critic_conv2d_1_input_grad_body(
        m->critic_conv2d_1_kernel, (void *)(m->arena + 16860160), (void *)(m->arena + 17662976),
        (void *)(m->arena + 12846080));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// critic.conv2d, generator.conv2d_1, backward
// 18.5 MFLOP: conv_input_grad, sub, mul: [5, 5, 1, 32], [64, 14, 14, 32] -> [64, 28, 28, 1]
// critic_conv2d_drawn_grad takes the place of generator_conv2d_1.
KERNEL static void deceive_critic_conv2d_drawn_grad(gan *m)
{
    const float (*restrict critic_conv2d_kernel)[5][1][32] = m->critic_conv2d_kernel;
    const float (*restrict critic_conv2d_1_input_grad)[14][14][32] = (void *)(m->arena + 12846080);
    float (*restrict generator_conv2d_1)[28][28][1] = (void *)(m->arena + 18064384);

    // the kernel as lines of input channels
    alignas(64) float turned[25][32];
    for (int ky = 0; ky < 5; ky++)
        for (int kx = 0; kx < 5; kx++)
            for (int i = 0; i < 32; i++)
                turned[ky * 5 + kx][i] = critic_conv2d_kernel[ky][kx][0][i];
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        for (int y = 0; y < 14; y++) {
            // 14 pixels x 1 channels in registers, as vectors along the input channels
            float sum[14] = {0};
            {
                f32x16 sum2[14] = {0};
                for (int ky = 0; ky < (y + 1 < 2 ? y + 1 : 2); ky++) {
                    for (int i = 0; i < 32; i += 16) {
                        const f32x16 w = f32x16_load(&turned[ky * 10 + 6][i]);
                        UNROLL for (int r = 0; r < 14; r++)
                            sum2[r] += f32x16_load(&critic_conv2d_1_input_grad[b][y - ky][r][i]) * w;
                    }
                    for (int i = 0; i < 32; i += 16) {
                        const f32x16 w = f32x16_load(&turned[ky * 10 + 8][i]);
                        UNROLL for (int r = 1; r < 14; r++)
                            sum2[r] += f32x16_load(&critic_conv2d_1_input_grad[b][y - ky][r - 1][i]) * w;
                    }
                }
                UNROLL for (int r = 0; r < 14; r++)
                    sum[r] += f32x16_sum(sum2[r]);
            }
            UNROLL for (int r = 0; r < 14; r++) {
                const float generator_conv2d_1_i = generator_conv2d_1[b][y * 2][r * 2][0];
                generator_conv2d_1[b][y * 2][r * 2][0] = sum[r]
                    * (generator_conv2d_1_i * (1.0f - generator_conv2d_1_i));
            }
        }
        for (int y = 0; y < 14; y++) {
            // 14 pixels x 1 channels in registers, as vectors along the input channels
            float sum[14] = {0};
            {
                f32x16 sum2[14] = {0};
                for (int ky = 0; ky < (y + 1 < 2 ? y + 1 : 2); ky++) {
                    for (int i = 0; i < 32; i += 16) {
                        const f32x16 w = f32x16_load(&turned[ky * 10 + 5][i]);
                        UNROLL for (int r = 0; r < 13; r++)
                            sum2[r] += f32x16_load(&critic_conv2d_1_input_grad[b][y - ky][r + 1][i]) * w;
                    }
                    for (int i = 0; i < 32; i += 16) {
                        const f32x16 w = f32x16_load(&turned[ky * 10 + 7][i]);
                        UNROLL for (int r = 0; r < 14; r++)
                            sum2[r] += f32x16_load(&critic_conv2d_1_input_grad[b][y - ky][r][i]) * w;
                    }
                    for (int i = 0; i < 32; i += 16) {
                        const f32x16 w = f32x16_load(&turned[ky * 10 + 9][i]);
                        UNROLL for (int r = 1; r < 14; r++)
                            sum2[r] += f32x16_load(&critic_conv2d_1_input_grad[b][y - ky][r - 1][i]) * w;
                    }
                }
                UNROLL for (int r = 0; r < 14; r++)
                    sum[r] += f32x16_sum(sum2[r]);
            }
            UNROLL for (int r = 0; r < 14; r++) {
                const float generator_conv2d_1_i = generator_conv2d_1[b][y * 2][r * 2 + 1][0];
                generator_conv2d_1[b][y * 2][r * 2 + 1][0] = sum[r]
                    * (generator_conv2d_1_i * (1.0f - generator_conv2d_1_i));
            }
        }
        for (int y = 0; y < 14; y++) {
            // 14 pixels x 1 channels in registers, as vectors along the input channels
            float sum[14] = {0};
            {
                f32x16 sum2[14] = {0};
                for (int ky = (0 < y - 12 ? y - 12 : 0); ky < (y + 2 < 3 ? y + 2 : 3); ky++) {
                    for (int i = 0; i < 32; i += 16) {
                        const f32x16 w = f32x16_load(&turned[ky * 10 + 1][i]);
                        UNROLL for (int r = 0; r < 14; r++)
                            sum2[r] += f32x16_load(&critic_conv2d_1_input_grad[b][y - ky + 1][r][i]) * w;
                    }
                    for (int i = 0; i < 32; i += 16) {
                        const f32x16 w = f32x16_load(&turned[ky * 10 + 3][i]);
                        UNROLL for (int r = 1; r < 14; r++)
                            sum2[r] += f32x16_load(&critic_conv2d_1_input_grad[b][y - ky + 1][r - 1][i]) * w;
                    }
                }
                UNROLL for (int r = 0; r < 14; r++)
                    sum[r] += f32x16_sum(sum2[r]);
            }
            UNROLL for (int r = 0; r < 14; r++) {
                const float generator_conv2d_1_i = generator_conv2d_1[b][y * 2 + 1][r * 2][0];
                generator_conv2d_1[b][y * 2 + 1][r * 2][0] = sum[r]
                    * (generator_conv2d_1_i * (1.0f - generator_conv2d_1_i));
            }
        }
        for (int y = 0; y < 14; y++) {
            // 14 pixels x 1 channels in registers, as vectors along the input channels
            float sum[14] = {0};
            {
                f32x16 sum2[14] = {0};
                for (int ky = (0 < y - 12 ? y - 12 : 0); ky < (y + 2 < 3 ? y + 2 : 3); ky++) {
                    for (int i = 0; i < 32; i += 16) {
                        const f32x16 w = f32x16_load(&turned[ky * 10][i]);
                        UNROLL for (int r = 0; r < 13; r++)
                            sum2[r] += f32x16_load(&critic_conv2d_1_input_grad[b][y - ky + 1][r + 1][i]) * w;
                    }
                    for (int i = 0; i < 32; i += 16) {
                        const f32x16 w = f32x16_load(&turned[ky * 10 + 2][i]);
                        UNROLL for (int r = 0; r < 14; r++)
                            sum2[r] += f32x16_load(&critic_conv2d_1_input_grad[b][y - ky + 1][r][i]) * w;
                    }
                    for (int i = 0; i < 32; i += 16) {
                        const f32x16 w = f32x16_load(&turned[ky * 10 + 4][i]);
                        UNROLL for (int r = 1; r < 14; r++)
                            sum2[r] += f32x16_load(&critic_conv2d_1_input_grad[b][y - ky + 1][r - 1][i]) * w;
                    }
                }
                UNROLL for (int r = 0; r < 14; r++)
                    sum[r] += f32x16_sum(sum2[r]);
            }
            UNROLL for (int r = 0; r < 14; r++) {
                const float generator_conv2d_1_i = generator_conv2d_1[b][y * 2 + 1][r * 2 + 1][0];
                generator_conv2d_1[b][y * 2 + 1][r * 2 + 1][0] = sum[r]
                    * (generator_conv2d_1_i * (1.0f - generator_conv2d_1_i));
            }
        }
    }
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// generator.conv2d_1, adam, backward; updates generator.conv2d_1.bias
// 50.2 kFLOP: sum, mul, sub, add, sqrt, div: [64, 28, 28, 1] -> [32], [1]
KERNEL static void deceive_generator_conv2d_1_bias_grad(gan *m)
{
    const float (*restrict critic_conv2d_drawn_grad)[28][28][1] = (void *)(m->arena + 18064384);
    const float deceive_beta_1 = m->deceive_beta_1;
    const float deceive_beta_2 = m->deceive_beta_2;
    const float adam_rate = *(const float *)(m->arena + 896);
    const float adam_rsqrt = *(const float *)(m->arena + 960);
    const float deceive_epsilon = m->deceive_epsilon;
    float *restrict partial = (void *)(m->arena + 0);
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
        const float m2 = generator_conv2d_1_bias_deceive_m[0] * deceive_beta_1 + sum * (1.0f - deceive_beta_1);
        const float v = generator_conv2d_1_bias_deceive_v[0] * deceive_beta_2 + sum * sum * (1.0f - deceive_beta_2);
        generator_conv2d_1_bias[0] -= m2 * adam_rate / (f32_sqrt(v) * adam_rsqrt + deceive_epsilon);
        generator_conv2d_1_bias_deceive_m[0] = m2;
        generator_conv2d_1_bias_deceive_v[0] = v;
    }
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// generator.conv2d_1, adam, backward; updates generator.conv2d_1.kernel
// 73.6 MFLOP: conv_kernel_grad, mul, sub, add, sqrt, div: [64, 28, 28, 1], [64, 14, 2, 14, 2, 32] -> [800, 1],
// [5, 5, 32, 1]
KERNEL static void deceive_generator_conv2d_1_kernel_grad(gan *m)
{
    const float (*restrict critic_conv2d_drawn_grad)[28][28][1] = (void *)(m->arena + 18064384);
    const float (*upsampling2d_tiles_2_flat)[14][2][32] = (void *)(m->arena + 1024);
    const float (*upsampling2d_tiles_2)[32] = (void *)(m->arena + 1024);
    const float deceive_beta_1 = m->deceive_beta_1;
    const float deceive_beta_2 = m->deceive_beta_2;
    const float adam_rate = *(const float *)(m->arena + 896);
    const float adam_rsqrt = *(const float *)(m->arena + 960);
    const float deceive_epsilon = m->deceive_epsilon;
    float (*restrict sums)[1] = (void *)(m->arena + 12846080);
    float (*restrict generator_conv2d_1_kernel)[5][32][1] = m->generator_conv2d_1_kernel;
    float (*restrict generator_conv2d_1_kernel_deceive_m)[5][32][1] = m->generator_conv2d_1_kernel_deceive_m;
    float (*restrict generator_conv2d_1_kernel_deceive_v)[5][32][1] = m->generator_conv2d_1_kernel_deceive_v;

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
                    for (int top = 0; top < 28; top += 14)
                        for (int c = 0; c < 16; c += 4) {
                            // 4 input channels x 5 taps x 1 output channels in registers
                            float sum[4][5];
                            UNROLL for (int r = 0; r < 4; r++)
                                UNROLL for (int tap = 0; tap < 5; tap++)
                                    sum[r][tap] = sums[ky * 160 + first + c + r + tap * 32][0];
                            for (int b = block + near; b < (64 < block + near + 1 ? 64 : block + near + 1); b++)
                                for (int y = (top < 2 - ky ? 2 - ky : top); y < (30 - ky < top + 14 ? 30 - ky
                                    : top + 14); y++) {
                                    {
                                        float w[5];
                                        UNROLL for (int tap = 0; tap < 3; tap++)
                                            w[tap] = critic_conv2d_drawn_grad[b][y][2 - tap][0];
                                        UNROLL for (int r = 0; r < 4; r++) {
                                            const float a = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][0][0][first
                                                + c + r];
                                            UNROLL for (int tap = 0; tap < 3; tap++)
                                                sum[r][tap] += a * w[tap];
                                        }
                                    }
                                    {
                                        float w[5];
                                        UNROLL for (int tap = 0; tap < 4; tap++)
                                            w[tap] = critic_conv2d_drawn_grad[b][y][3 - tap][0];
                                        UNROLL for (int r = 0; r < 4; r++) {
                                            const float a = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][0][1][first
                                                + c + r];
                                            UNROLL for (int tap = 0; tap < 4; tap++)
                                                sum[r][tap] += a * w[tap];
                                        }
                                    }
                                    for (int x = 2; x < 26; x++) {
                                        float w[5];
                                        UNROLL for (int tap = 0; tap < 5; tap++)
                                            w[tap] = critic_conv2d_drawn_grad[b][y][x - tap + 2][0];
                                        UNROLL for (int r = 0; r < 4; r++) {
                                            const float a = upsampling2d_tiles_2[ky * 28 + b * 784 + y * 28 + x
                                                - 56][first + c + r];
                                            UNROLL for (int tap = 0; tap < 5; tap++)
                                                sum[r][tap] += a * w[tap];
                                        }
                                    }
                                    {
                                        float w[5];
                                        UNROLL for (int tap = 1; tap < 5; tap++)
                                            w[tap] = critic_conv2d_drawn_grad[b][y][28 - tap][0];
                                        UNROLL for (int r = 0; r < 4; r++) {
                                            const float a = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][13][0][first
                                                + c + r];
                                            UNROLL for (int tap = 1; tap < 5; tap++)
                                                sum[r][tap] += a * w[tap];
                                        }
                                    }
                                    {
                                        float w[5];
                                        UNROLL for (int tap = 2; tap < 5; tap++)
                                            w[tap] = critic_conv2d_drawn_grad[b][y][29 - tap][0];
                                        UNROLL for (int r = 0; r < 4; r++) {
                                            const float a = upsampling2d_tiles_2_flat[ky + b * 28 + y - 2][13][1][first
                                                + c + r];
                                            UNROLL for (int tap = 2; tap < 5; tap++)
                                                sum[r][tap] += a * w[tap];
                                        }
                                    }
                                }
                            UNROLL for (int r = 0; r < 4; r++)
                                UNROLL for (int tap = 0; tap < 5; tap++)
                                    sums[ky * 160 + first + c + r + tap * 32][0] = sum[r][tap];
                        }
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int ky = 0; ky < 5; ky++)
            for (int kx = 0; kx < 5; kx++)
                for (int c = 0; c < 32; c++) {
                    float sum = sums[ky * 160 + kx * 32 + c][0];
                    const float m2 = generator_conv2d_1_kernel_deceive_m[ky][kx][c][0] * deceive_beta_1
                        + sum * (1.0f - deceive_beta_1);
                    const float t = generator_conv2d_1_kernel_deceive_v[ky][kx][c][0] * deceive_beta_2;
                    const float v = t + sum * sum * (1.0f - deceive_beta_2);
                    generator_conv2d_1_kernel[ky][kx][c][0] -= m2
                        * adam_rate / (f32_sqrt(v) * adam_rsqrt + deceive_epsilon);
                    generator_conv2d_1_kernel_deceive_m[ky][kx][c][0] = m2;
                    generator_conv2d_1_kernel_deceive_v[ky][kx][c][0] = v;
                }
    }
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d_1, upsampling2d, relu, backward
// 76 MFLOP: conv, sum, greater, select: [5, 5, 32, 1], [64, 28, 28, 1], [64, 14, 14, 32] -> [64, 28, 28, 32],
// [64, 14, 14, 32]
KERNEL static void deceive_relu_y_grad(gan *m)
{
    const float (*restrict generator_conv2d_1_slice_grad)[5][32][1] = (void *)(m->arena + 15455232);
    const float (*restrict critic_conv2d_drawn_grad)[28][28][1] = (void *)(m->arena + 18064384);
    const float (*restrict relu_max)[14][14][32] = (void *)(m->arena + 11240448);
    float (*restrict generator_conv2d_1_input_grad)[28][28][32] = (void *)(m->arena + 1024);
    float (*restrict upsampling2d_sum_grad)[14][14][32] = (void *)(m->arena + 12846080);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        // generator.conv2d_1_input_grad
        for (int y = 0; y < 28; y++) {
            {
                // 10 pixels x 32 channels in registers
                f32x16 sum[10][2] = {0};
                for (int ky = (0 < 2 - y ? 2 - y : 0); ky < (30 - y < 5 ? 30 - y : 5); ky++) {
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&generator_conv2d_1_slice_grad[ky][0][v * 16][0]);
                        UNROLL for (int r = 2; r < 10; r++) {
                            const float a = critic_conv2d_drawn_grad[b][y + ky - 2][r - 2][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&generator_conv2d_1_slice_grad[ky][1][v * 16][0]);
                        UNROLL for (int r = 1; r < 10; r++) {
                            const float a = critic_conv2d_drawn_grad[b][y + ky - 2][r - 1][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&generator_conv2d_1_slice_grad[ky][2][v * 16][0]);
                        UNROLL for (int r = 0; r < 10; r++) {
                            const float a = critic_conv2d_drawn_grad[b][y + ky - 2][r][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&generator_conv2d_1_slice_grad[ky][3][v * 16][0]);
                        UNROLL for (int r = 0; r < 10; r++) {
                            const float a = critic_conv2d_drawn_grad[b][y + ky - 2][r + 1][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&generator_conv2d_1_slice_grad[ky][4][v * 16][0]);
                        UNROLL for (int r = 0; r < 10; r++) {
                            const float a = critic_conv2d_drawn_grad[b][y + ky - 2][r + 2][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 10; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&generator_conv2d_1_input_grad[b][y][r][v * 16], sum[r][v]);
            }
            {
                // 9 pixels x 32 channels in registers
                f32x16 sum[9][2] = {0};
                for (int ky = (0 < 2 - y ? 2 - y : 0); ky < (30 - y < 5 ? 30 - y : 5); ky++)
                    for (int kx = 0; kx < 5; kx++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&generator_conv2d_1_slice_grad[ky][kx][v * 16][0]);
                        UNROLL for (int r = 0; r < 9; r++) {
                            const float a = critic_conv2d_drawn_grad[b][y + ky - 2][kx + r + 8][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                UNROLL for (int r = 0; r < 9; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&generator_conv2d_1_input_grad[b][y][r + 10][v * 16], sum[r][v]);
            }
            {
                // 9 pixels x 32 channels in registers
                f32x16 sum[9][2] = {0};
                for (int ky = (0 < 2 - y ? 2 - y : 0); ky < (30 - y < 5 ? 30 - y : 5); ky++) {
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&generator_conv2d_1_slice_grad[ky][0][v * 16][0]);
                        UNROLL for (int r = 0; r < 9; r++) {
                            const float a = critic_conv2d_drawn_grad[b][y + ky - 2][r + 17][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&generator_conv2d_1_slice_grad[ky][1][v * 16][0]);
                        UNROLL for (int r = 0; r < 9; r++) {
                            const float a = critic_conv2d_drawn_grad[b][y + ky - 2][r + 18][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&generator_conv2d_1_slice_grad[ky][2][v * 16][0]);
                        UNROLL for (int r = 0; r < 9; r++) {
                            const float a = critic_conv2d_drawn_grad[b][y + ky - 2][r + 19][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&generator_conv2d_1_slice_grad[ky][3][v * 16][0]);
                        UNROLL for (int r = 0; r < 8; r++) {
                            const float a = critic_conv2d_drawn_grad[b][y + ky - 2][r + 20][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&generator_conv2d_1_slice_grad[ky][4][v * 16][0]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = critic_conv2d_drawn_grad[b][y + ky - 2][r + 21][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 9; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&generator_conv2d_1_input_grad[b][y][r + 19][v * 16], sum[r][v]);
            }
        }
        // upsampling2d_sum_grad
        for (int j = 0; j < 14; j++)
            for (int l = 0; l < 14; l++) {
                f32x16 sum = f32x16_splat(0.0f);
                f32x16 sum2 = f32x16_splat(0.0f);
                for (int k = 0; k < 2; k++)
                    for (int n = 0; n < 2; n++) {
                        sum += f32x16_load(&generator_conv2d_1_input_grad[b][j * 2 + k][l * 2 + n][0]);
                        sum2 += f32x16_load(&generator_conv2d_1_input_grad[b][j * 2 + k][l * 2 + n][16]);
                    }
                f32x16_store(&upsampling2d_sum_grad[b][j][l][0],
                    f32x16_select(f32x16_load(&relu_max[b][j][l][0]) > 0.0f, sum, f32x16_splat(0.0f)));
                f32x16_store(&upsampling2d_sum_grad[b][j][l][16],
                    f32x16_select(f32x16_load(&relu_max[b][j][l][16]) > 0.0f, sum2, f32x16_splat(0.0f)));
            }
    }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// batch_norm, generator.batch_norm_1, backward
// 1.61 MFLOP: sum, mul, sub: [32], [64, 14, 14, 32] -> [64, 32]
KERNEL static void deceive_generator_batch_norm_1_grad(gan *m)
{
    const float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 512);
    const float (*restrict upsampling2d_sum_grad)[14][14][32] = (void *)(m->arena + 12846080);
    const float (*restrict generator_conv2d)[14][14][32] = (void *)(m->arena + 9634816);
    float (*restrict generator_batch_norm_1_sum_grad)[32] = (void *)(m->arena + 9216);
    float (*restrict generator_batch_norm_1_sum_grad_2)[32] = (void *)(m->arena + 1024);

    const f32x16 mu = f32x16_load(&generator_batch_norm_1_sum_2[0]) * 0.0051020407f;
    const f32x16 mu2 = f32x16_load(&generator_batch_norm_1_sum_2[16]) * 0.0051020407f;
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
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
                    const f32x16 t = (f32x16_load(&generator_conv2d[b][y][x][0]) - mu)
                        * f32x16_load(&upsampling2d_sum_grad[b][y][x][0]);
                    sum += t;
                    const f32x16 t2 = f32x16_load(&generator_conv2d[b][y][x][16]) - mu2;
                    sum2 += t2 * f32x16_load(&upsampling2d_sum_grad[b][y][x][16]);
                }
            f32x16_store(&generator_batch_norm_1_sum_grad_2[b][0], sum);
            f32x16_store(&generator_batch_norm_1_sum_grad_2[b][16], sum2);
        }
    }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// generator.batch_norm_1, adam, backward; updates generator.batch_norm_1.beta
// 2.72 kFLOP: sum, mul, sub, add, sqrt, div: [64, 32] -> [32]
KERNEL static void deceive_generator_batch_norm_1_beta_grad(gan *m)
{
    const float (*restrict generator_batch_norm_1_sum_grad)[32] = (void *)(m->arena + 9216);
    const float deceive_beta_1 = m->deceive_beta_1;
    const float deceive_beta_2 = m->deceive_beta_2;
    const float adam_rate = *(const float *)(m->arena + 896);
    const float adam_rsqrt = *(const float *)(m->arena + 960);
    const float deceive_epsilon = m->deceive_epsilon;
    float *restrict generator_batch_norm_1_beta = m->generator_batch_norm_1_beta;
    float *restrict generator_batch_norm_1_beta_deceive_m = m->generator_batch_norm_1_beta_deceive_m;
    float *restrict generator_batch_norm_1_beta_deceive_v = m->generator_batch_norm_1_beta_deceive_v;
    float *restrict generator_batch_norm_1_beta_grad = (void *)(m->arena + 0);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&generator_batch_norm_1_sum_grad[b][0]);
        sum2 += f32x16_load(&generator_batch_norm_1_sum_grad[b][16]);
    }
    const f32x16 t = f32x16_load(&generator_batch_norm_1_beta_deceive_m[0]) * deceive_beta_1;
    const f32x16 m2 = t + sum * (1.0f - deceive_beta_1);
    const f32x16 t2 = f32x16_load(&generator_batch_norm_1_beta_deceive_v[0]) * deceive_beta_2;
    const f32x16 v = t2 + sum * sum * (1.0f - deceive_beta_2);
    const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + deceive_epsilon);
    f32x16_store(&generator_batch_norm_1_beta[0], f32x16_load(&generator_batch_norm_1_beta[0]) - t3);
    f32x16_store(&generator_batch_norm_1_beta_deceive_m[0], m2);
    f32x16_store(&generator_batch_norm_1_beta_deceive_v[0], v);
    f32x16_store(&generator_batch_norm_1_beta_grad[0], sum);
    const f32x16 t4 = f32x16_load(&generator_batch_norm_1_beta_deceive_m[16]) * deceive_beta_1;
    const f32x16 m3 = t4 + sum2 * (1.0f - deceive_beta_1);
    const f32x16 t5 = f32x16_load(&generator_batch_norm_1_beta_deceive_v[16]) * deceive_beta_2;
    const f32x16 v2 = t5 + sum2 * sum2 * (1.0f - deceive_beta_2);
    const f32x16 t6 = m3 * adam_rate / (f32x16_sqrt(v2) * adam_rsqrt + deceive_epsilon);
    f32x16_store(&generator_batch_norm_1_beta[16], f32x16_load(&generator_batch_norm_1_beta[16]) - t6);
    f32x16_store(&generator_batch_norm_1_beta_deceive_m[16], m3);
    f32x16_store(&generator_batch_norm_1_beta_deceive_v[16], v2);
    f32x16_store(&generator_batch_norm_1_beta_grad[16], sum2);
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// generator.batch_norm_1, adam, backward
// 2.91 kFLOP: sum, mul, sub, add, sqrt, div: [64, 32], [32] -> [32]
KERNEL static void deceive_generator_batch_norm_1_sum_grad(gan *m)
{
    const float (*restrict generator_batch_norm_1_sum_grad_2)[32] = (void *)(m->arena + 1024);
    const float *restrict generator_batch_norm_1_rsqrt = (void *)(m->arena + 640);
    const float deceive_beta_1 = m->deceive_beta_1;
    const float deceive_beta_2 = m->deceive_beta_2;
    const float *restrict generator_batch_norm_1_gamma = m->generator_batch_norm_1_gamma;
    const float adam_rate = *(const float *)(m->arena + 896);
    const float adam_rsqrt = *(const float *)(m->arena + 960);
    const float deceive_epsilon = m->deceive_epsilon;
    float *restrict generator_batch_norm_1_gamma_deceive_m = m->generator_batch_norm_1_gamma_deceive_m;
    float *restrict generator_batch_norm_1_gamma_deceive_v = m->generator_batch_norm_1_gamma_deceive_v;
    float *restrict generator_batch_norm_1_gamma_grad = (void *)(m->arena + 384);
    float *restrict generator_batch_norm_1_mul_grad = (void *)(m->arena + 256);
    float *restrict generator_batch_norm_1_adam_param = (void *)(m->arena + 128);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&generator_batch_norm_1_sum_grad_2[b][0]);
        sum2 += f32x16_load(&generator_batch_norm_1_sum_grad_2[b][16]);
    }
    const f32x16 generator_batch_norm_1_rsqrt_i = f32x16_load(&generator_batch_norm_1_rsqrt[0]);
    const f32x16 gamma_grad = generator_batch_norm_1_rsqrt_i * sum;
    const f32x16 t = f32x16_load(&generator_batch_norm_1_gamma_deceive_m[0]) * deceive_beta_1;
    const f32x16 m2 = t + gamma_grad * (1.0f - deceive_beta_1);
    const f32x16 t2 = f32x16_load(&generator_batch_norm_1_gamma_deceive_v[0]) * deceive_beta_2;
    const f32x16 v = t2 + gamma_grad * gamma_grad * (1.0f - deceive_beta_2);
    const f32x16 generator_batch_norm_1_gamma_i = f32x16_load(&generator_batch_norm_1_gamma[0]);
    const f32x16 t3 = generator_batch_norm_1_rsqrt_i
        * (generator_batch_norm_1_rsqrt_i * generator_batch_norm_1_rsqrt_i);
    const f32x16 t4 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + deceive_epsilon);
    f32x16_store(&generator_batch_norm_1_gamma_deceive_m[0], m2);
    f32x16_store(&generator_batch_norm_1_gamma_deceive_v[0], v);
    f32x16_store(&generator_batch_norm_1_gamma_grad[0], gamma_grad);
    f32x16_store(&generator_batch_norm_1_mul_grad[0], generator_batch_norm_1_gamma_i * sum * t3 * -0.5f);
    f32x16_store(&generator_batch_norm_1_adam_param[0], generator_batch_norm_1_gamma_i - t4);
    const f32x16 generator_batch_norm_1_rsqrt_i2 = f32x16_load(&generator_batch_norm_1_rsqrt[16]);
    const f32x16 gamma_grad2 = generator_batch_norm_1_rsqrt_i2 * sum2;
    const f32x16 t5 = f32x16_load(&generator_batch_norm_1_gamma_deceive_m[16]) * deceive_beta_1;
    const f32x16 m3 = t5 + gamma_grad2 * (1.0f - deceive_beta_1);
    const f32x16 t6 = f32x16_load(&generator_batch_norm_1_gamma_deceive_v[16]) * deceive_beta_2;
    const f32x16 v2 = t6 + gamma_grad2 * gamma_grad2 * (1.0f - deceive_beta_2);
    const f32x16 generator_batch_norm_1_gamma_i2 = f32x16_load(&generator_batch_norm_1_gamma[16]);
    const f32x16 t7 = generator_batch_norm_1_rsqrt_i2
        * (generator_batch_norm_1_rsqrt_i2 * generator_batch_norm_1_rsqrt_i2);
    const f32x16 t8 = m3 * adam_rate / (f32x16_sqrt(v2) * adam_rsqrt + deceive_epsilon);
    f32x16_store(&generator_batch_norm_1_gamma_deceive_m[16], m3);
    f32x16_store(&generator_batch_norm_1_gamma_deceive_v[16], v2);
    f32x16_store(&generator_batch_norm_1_gamma_grad[16], gamma_grad2);
    f32x16_store(&generator_batch_norm_1_mul_grad[16], generator_batch_norm_1_gamma_i2 * sum2 * t7 * -0.5f);
    f32x16_store(&generator_batch_norm_1_adam_param[16], generator_batch_norm_1_gamma_i2 - t8);
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.batch_norm_1, backward
// 6.37 kFLOP: mul, sub, sum: [32], [64, 32], [64] -> [32]
KERNEL static void deceive_generator_batch_norm_1_sum_grad_2(gan *m)
{
    const float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 512);
    const float (*restrict generator_batch_norm_1_sum)[32] = (void *)(m->arena + 18319104);
    const float *restrict batch_weight = m->batch_weight;
    const float *restrict generator_batch_norm_1_rsqrt = (void *)(m->arena + 640);
    const float *restrict generator_batch_norm_1_gamma_grad = (void *)(m->arena + 384);
    const float *restrict generator_batch_norm_1_beta_grad = (void *)(m->arena + 0);
    const float *restrict generator_batch_norm_1_gamma = m->generator_batch_norm_1_gamma;
    float *restrict generator_batch_norm_1_sum_grad_3 = (void *)(m->arena + 768);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    const f32x16 t = f32x16_load(&generator_batch_norm_1_sum_2[0]) * 1.0f;
    const f32x16 t2 = f32x16_load(&generator_batch_norm_1_sum_2[16]) * 1.0f;
    for (int b = 0; b < 64; b++) {
        sum += (f32x16_load(&generator_batch_norm_1_sum[b][0]) - t) * batch_weight[b];
        sum2 += (f32x16_load(&generator_batch_norm_1_sum[b][16]) - t2) * batch_weight[b];
    }
    const f32x16 generator_batch_norm_1_rsqrt_i = f32x16_load(&generator_batch_norm_1_rsqrt[0]);
    const f32x16 t3 = f32x16_load(&generator_batch_norm_1_gamma_grad[0]) * (generator_batch_norm_1_rsqrt_i * sum);
    const f32x16 t4 = generator_batch_norm_1_rsqrt_i
        * (t3 * 0.0051020407f - f32x16_load(&generator_batch_norm_1_beta_grad[0]));
    f32x16_store(&generator_batch_norm_1_sum_grad_3[0], f32x16_load(&generator_batch_norm_1_gamma[0]) * t4);
    const f32x16 generator_batch_norm_1_rsqrt_i2 = f32x16_load(&generator_batch_norm_1_rsqrt[16]);
    const f32x16 t5 = f32x16_load(&generator_batch_norm_1_gamma_grad[16]) * (generator_batch_norm_1_rsqrt_i2 * sum2);
    const f32x16 t6 = t5 * 0.0051020407f - f32x16_load(&generator_batch_norm_1_beta_grad[16]);
    f32x16_store(&generator_batch_norm_1_sum_grad_3[16],
        f32x16_load(&generator_batch_norm_1_gamma[16]) * (generator_batch_norm_1_rsqrt_i2 * t6));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.batch_norm_1, backward
// 4.1 kFLOP: mul: [64], [32] -> [64, 32]
KERNEL static void deceive_generator_batch_norm_1_mul_grad_body(
    const float *restrict batch_weight,
    const float *restrict generator_batch_norm_1_mul_grad,
    float (*restrict generator_batch_norm_1_mul_grad_2)[32])
{
    for (int b = 0; b < 64; b++)
        for (int i = 0; i < 32; i += 16)
            f32x16_store(&generator_batch_norm_1_mul_grad_2[b][i],
                batch_weight[b] * f32x16_load(&generator_batch_norm_1_mul_grad[i]) * 0.0051020407f);
}

static void deceive_generator_batch_norm_1_mul_grad(gan *m)
{
    deceive_generator_batch_norm_1_mul_grad_body(
        m->batch_weight, (void *)(m->arena + 256), (void *)(m->arena + 1024));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.batch_norm_1, backward
// 4.1 kFLOP: mul: [64], [32] -> [64, 32]
static void deceive_generator_batch_norm_1_mul_grad_2(gan *m)
{
    deceive_generator_batch_norm_1_mul_grad_body(
        m->batch_weight, (void *)(m->arena + 768), (void *)(m->arena + 9216));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.batch_norm_1, batch_norm, backward
// 2.81 MFLOP: mul, sub, add: [32], [64, 14, 14, 32], [64, 32] -> [64, 14, 14, 32]
// generator_batch_norm_1_y_grad takes the place of upsampling2d_sum_grad.
KERNEL static void deceive_generator_batch_norm_1_y_grad(gan *m)
{
    const float *restrict generator_batch_norm_1_gamma = m->generator_batch_norm_1_gamma;
    const float (*restrict generator_conv2d)[196][32] = (void *)(m->arena + 9634816);
    const float *restrict generator_batch_norm_1_sum_2 = (void *)(m->arena + 512);
    const float (*restrict generator_batch_norm_1_mul_grad_2)[32] = (void *)(m->arena + 1024);
    const float *restrict generator_batch_norm_1_rsqrt = (void *)(m->arena + 640);
    const float (*restrict generator_batch_norm_1_mul_grad_3)[32] = (void *)(m->arena + 9216);
    float (*restrict upsampling2d_sum_grad)[196][32] = (void *)(m->arena + 12846080);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int i = 0; i < 196; i++)
            for (int j = 0; j < 32; j += 16) {
                const f32x16 y_grad = f32x16_load(&upsampling2d_sum_grad[b][i][j])
                    * f32x16_load(&generator_batch_norm_1_gamma[j]);
                const f32x16 t = f32x16_load(&generator_conv2d[b][i][j])
                    - f32x16_load(&generator_batch_norm_1_sum_2[j]) * 0.0051020407f;
                const f32x16 t2 = t * f32x16_load(&generator_batch_norm_1_mul_grad_2[b][j]) * 2.0f;
                const f32x16 y_grad2 = y_grad * f32x16_load(&generator_batch_norm_1_rsqrt[j]) + t2;
                f32x16_store(&upsampling2d_sum_grad[b][i][j],
                    y_grad2 + f32x16_load(&generator_batch_norm_1_mul_grad_3[b][j]));
            }
}

// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// copy: [32] -> [32]
KERNEL static void deceive_update_generator_batch_norm_1_gamma(gan *m)
{
    const float *restrict generator_batch_norm_1_adam_param = (void *)(m->arena + 128);
    float *restrict generator_batch_norm_1_gamma = m->generator_batch_norm_1_gamma;

    #pragma omp simd
    for (int i = 0; i < 32; i++)
        generator_batch_norm_1_gamma[i] = generator_batch_norm_1_adam_param[i];
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d, backward
// slice, transpose: [3, 3, 64, 32] -> [3, 3, 32, 64]
KERNEL static void deceive_generator_conv2d_transpose_grad(gan *m)
{
    const float (*restrict generator_conv2d_kernel)[64][32] = (const void *)m->generator_conv2d_kernel;
    float (*restrict generator_conv2d_transpose_grad)[32][64] = (void *)(m->arena + 1024);

    for (int i = 0; i < 9; i++)
        for (int j = 0; j < 32; j++) {
            #pragma omp simd
            for (int k = 0; k < 64; k++)
                generator_conv2d_transpose_grad[i][j][k] = generator_conv2d_kernel[8 - i][k][j];
        }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// generator.conv2d, adam, backward; updates generator.conv2d.kernel
// 420 MFLOP: winograd_kernel_grad, mul, sub, add, sqrt, div: [64, 7, 2, 7, 2, 64], [64, 14, 14, 32] -> [4608, 32],
// [3, 3, 64, 32]
KERNEL static void deceive_generator_conv2d_kernel_grad(gan *m)
{
    const float (*upsampling2d_tiles)[64] = (void *)(m->arena + 6423552);
    const float (*upsampling2d_tiles_flat)[14][14][64] = (void *)(m->arena + 6423552);
    const float (*restrict generator_batch_norm_1_y_grad)[14][14][32] = (void *)(m->arena + 12846080);
    const float deceive_beta_1 = m->deceive_beta_1;
    const float deceive_beta_2 = m->deceive_beta_2;
    const float adam_rate = *(const float *)(m->arena + 896);
    const float adam_rsqrt = *(const float *)(m->arena + 960);
    const float deceive_epsilon = m->deceive_epsilon;
    float (*restrict part_kernels)[32] = (void *)(m->arena + 74752);
    float (*restrict generator_conv2d_kernel)[3][64][32] = m->generator_conv2d_kernel;
    float (*restrict generator_conv2d_kernel_deceive_m)[3][64][32] = m->generator_conv2d_kernel_deceive_m;
    float (*restrict generator_conv2d_kernel_deceive_v)[3][64][32] = m->generator_conv2d_kernel_deceive_v;

    #pragma omp for schedule(static) nowait
    for (int part = 0; part < 8; part++) {
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        // Of the 6 x 6 points, a pair of rows at a time: 1 and 2, 3 and 4, 0 and 5. 32 tiles of x and of dy are brought
        // there and multiplied, [channels, tiles] times [tiles, filters]; the sums over all tiles go back to the 3 x 3
        // taps.
        alignas(64) float sums[768][32];
        alignas(64) float x_lines[2][18][64];
        alignas(64) float x_points[396][64];
        for (int i = 0; i < 2; i++)
            for (int c = 0; c < 64; c += 16)
                f32x16_store(&x_lines[i][0][c], f32x16_splat(0.0f));
        for (int i = 0; i < 2; i++)
            for (int x = 15; x < 18; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&x_lines[i][x][c], f32x16_splat(0.0f));
        alignas(64) float dy_lines[2][16][32];
        alignas(64) float dy_points[396][32];
        for (int i = 0; i < 2; i++)
            for (int x = 14; x < 16; x++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&dy_lines[i][x][c], f32x16_splat(0.0f));
        for (int pair = 0; pair < 3; pair++) {
            for (int row = 0; row < 768; row++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&sums[row][c], f32x16_splat(0.0f));
            for (int block = 0; block < 8; block += 2) {
                for (int e = 0; e < 2; e++)
                    for (int strip = 0; strip < 4; strip++) {
                        const int t = strip * 4 - 1 >= 0;
                        if (pair == 0)
                            for (int x = 1; x < 15; x++)
                                for (int c = 0; c < 64; c += 16) {
                                    const f32x16 t = strip * 4 + 3 < 14
                                        ? f32x16_load(&upsampling2d_tiles[part * 1568 + block * 196 + e * 196
                                        + strip * 56 + x + 41][c]) : f32x16_splat(0.0f);
                                    const f32x16 even = t
                                        - 2.25f
                                        * f32x16_load(&upsampling2d_tiles_flat[part * 8 + block + e][strip * 4 + 1][x
                                        - 1][c]);
                                    const f32x16 t2 = strip * 4 + 2 < 14
                                        ? f32x16_load(&upsampling2d_tiles[part * 1568 + block * 196 + e * 196
                                        + strip * 56 + x + 27][c]) : f32x16_splat(0.0f);
                                    const f32x16 t3 = -1.40625f
                                        * f32x16_load(&upsampling2d_tiles_flat[part * 8 + block + e][strip * 4][x
                                        - 1][c]);
                                    const f32x16 odd = t3 + 0.625f * t2;
                                    f32x16_store(&x_lines[0][x][c], even + odd);
                                    f32x16_store(&x_lines[1][x][c], even - odd);
                                }
                        if (pair == 1)
                            for (int x = 1; x < 15; x++)
                                for (int c = 0; c < 64; c += 16) {
                                    const f32x16 t = strip * 4 + 3 < 14
                                        ? f32x16_load(&upsampling2d_tiles[part * 1568 + block * 196 + e * 196
                                        + strip * 56 + x + 41][c]) : f32x16_splat(0.0f);
                                    const f32x16 even = t
                                        - 0.390625f
                                        * f32x16_load(&upsampling2d_tiles_flat[part * 8 + block + e][strip * 4 + 1][x
                                        - 1][c]);
                                    const f32x16 t2 = strip * 4 + 2 < 14
                                        ? f32x16_load(&upsampling2d_tiles[part * 1568 + block * 196 + e * 196
                                        + strip * 56 + x + 27][c]) : f32x16_splat(0.0f);
                                    const f32x16 t3 = -0.5859375f
                                        * f32x16_load(&upsampling2d_tiles_flat[part * 8 + block + e][strip * 4][x
                                        - 1][c]);
                                    const f32x16 odd = t3 + 1.5f * t2;
                                    f32x16_store(&x_lines[0][x][c], even + odd);
                                    f32x16_store(&x_lines[1][x][c], even - odd);
                                }
                        if (pair == 2)
                            for (int x = 1; x < 15; x++)
                                for (int c = 0; c < 64; c += 16) {
                                    const f32x16 t2 = t
                                        ? f32x16_load(&upsampling2d_tiles[part * 1568 + block * 196 + e * 196
                                        + strip * 56 + x - 15][c]) : f32x16_splat(0.0f);
                                    const f32x16 t3 = strip * 4 + 3 < 14
                                        ? f32x16_load(&upsampling2d_tiles[part * 1568 + block * 196 + e * 196
                                        + strip * 56 + x + 41][c]) : f32x16_splat(0.0f);
                                    const f32x16 t4 = -2.640625f
                                        * f32x16_load(&upsampling2d_tiles_flat[part * 8 + block + e][strip * 4 + 1][x
                                        - 1][c]);
                                    f32x16_store(&x_lines[0][x][c], t3 + 0.87890625f * t2 + t4);
                                    const f32x16 t5 = strip * 4 + 4 < 14
                                        ? f32x16_load(&upsampling2d_tiles[part * 1568 + block * 196 + e * 196
                                        + strip * 56 + x + 55][c]) : f32x16_splat(0.0f);
                                    const f32x16 t6 = strip * 4 + 2 < 14
                                        ? f32x16_load(&upsampling2d_tiles[part * 1568 + block * 196 + e * 196
                                        + strip * 56 + x + 27][c]) : f32x16_splat(0.0f);
                                    const f32x16 t7 = t5
                                        + 0.87890625f
                                        * f32x16_load(&upsampling2d_tiles_flat[part * 8 + block + e][strip * 4][x
                                        - 1][c]);
                                    f32x16_store(&x_lines[1][x][c], t7 - 2.640625f * t6);
                                }
                        for (int i = 0; i < 2; i++)
                            for (int j = 0; j < 4; j++)
                                for (int c = 0; c < 64; c += 16) {
                                    f32x16 pixel[6];
                                    UNROLL for (int n = 0; n < 6; n++)
                                        pixel[n] = f32x16_load(&x_lines[i][j * 4 + n][c]);
                                    const f32x16 even = pixel[4] - 2.25f * pixel[2];
                                    const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                                    const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                                    const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                                    f32x16_store(&x_points[e * 16 + strip * 4 + i * 198 + j][c],
                                        pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2]);
                                    f32x16_store(&x_points[e * 16 + strip * 4 + i * 198 + j + 33][c], even + odd);
                                    f32x16_store(&x_points[e * 16 + strip * 4 + i * 198 + j + 66][c], even - odd);
                                    f32x16_store(&x_points[e * 16 + strip * 4 + i * 198 + j + 99][c], even2 + odd2);
                                    f32x16_store(&x_points[e * 16 + strip * 4 + i * 198 + j + 132][c], even2 - odd2);
                                    f32x16_store(&x_points[e * 16 + strip * 4 + i * 198 + j + 165][c],
                                        pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3]);
                                }
                        if (pair == 0)
                            for (int x = 0; x < 14; x++)
                                for (int c = 0; c < 32; c += 16) {
                                    const f32x16 t2 = strip * 4 + 2 < 14
                                        ? f32x16_load(&generator_batch_norm_1_y_grad[part * 8 + block + e][strip * 4
                                        + 2][x][c]) : f32x16_splat(0.0f);
                                    const f32x16 even = f32x16_load(&generator_batch_norm_1_y_grad[part * 8 + block
                                        + e][strip * 4][x][c]) + 0.390625f * t2;
                                    const f32x16 t3 = strip * 4 + 3 < 14
                                        ? f32x16_load(&generator_batch_norm_1_y_grad[part * 8 + block + e][strip * 4
                                        + 3][x][c]) : f32x16_splat(0.0f);
                                    const f32x16 t4 = 0.625f
                                        * f32x16_load(&generator_batch_norm_1_y_grad[part * 8 + block + e][strip * 4
                                        + 1][x][c]);
                                    const f32x16 odd = t4 + 0.24414062f * t3;
                                    f32x16_store(&dy_lines[0][x][c], even + odd);
                                    f32x16_store(&dy_lines[1][x][c], even - odd);
                                }
                        if (pair == 1)
                            for (int x = 0; x < 14; x++)
                                for (int c = 0; c < 32; c += 16) {
                                    const f32x16 t2 = strip * 4 + 2 < 14
                                        ? f32x16_load(&generator_batch_norm_1_y_grad[part * 8 + block + e][strip * 4
                                        + 2][x][c]) : f32x16_splat(0.0f);
                                    const f32x16 even = f32x16_load(&generator_batch_norm_1_y_grad[part * 8 + block
                                        + e][strip * 4][x][c]) + 2.25f * t2;
                                    const f32x16 t3 = strip * 4 + 3 < 14
                                        ? f32x16_load(&generator_batch_norm_1_y_grad[part * 8 + block + e][strip * 4
                                        + 3][x][c]) : f32x16_splat(0.0f);
                                    const f32x16 t4 = 1.5f
                                        * f32x16_load(&generator_batch_norm_1_y_grad[part * 8 + block + e][strip * 4
                                        + 1][x][c]);
                                    const f32x16 odd = t4 + 3.375f * t3;
                                    f32x16_store(&dy_lines[0][x][c], even + odd);
                                    f32x16_store(&dy_lines[1][x][c], even - odd);
                                }
                        if (pair == 2)
                            for (int x = 0; x < 14; x++)
                                for (int c = 0; c < 32; c += 16) {
                                    f32x16_store(&dy_lines[0][x][c],
                                        f32x16_load(&generator_batch_norm_1_y_grad[part * 8 + block
                                        + e][strip * 4][x][c]));
                                    f32x16_store(&dy_lines[1][x][c],
                                        strip * 4 + 3 < 14
                                        ? f32x16_load(&generator_batch_norm_1_y_grad[part * 8 + block + e][strip * 4
                                        + 3][x][c]) : f32x16_splat(0.0f));
                                }
                        for (int i = 0; i < 2; i++)
                            for (int j = 0; j < 4; j++)
                                for (int c = 0; c < 32; c += 16) {
                                    f32x16 pixel[4];
                                    UNROLL for (int n = 0; n < 4; n++)
                                        pixel[n] = f32x16_load(&dy_lines[i][j * 4 + n][c]);
                                    const f32x16 even = pixel[0] + 0.390625f * pixel[2];
                                    const f32x16 odd = 0.625f * pixel[1] + 0.24414062f * pixel[3];
                                    const f32x16 even2 = pixel[0] + 2.25f * pixel[2];
                                    const f32x16 odd2 = 1.5f * pixel[1] + 3.375f * pixel[3];
                                    f32x16_store(&dy_points[e * 16 + strip * 4 + i * 198 + j][c], pixel[0]);
                                    f32x16_store(&dy_points[e * 16 + strip * 4 + i * 198 + j + 33][c], even + odd);
                                    f32x16_store(&dy_points[e * 16 + strip * 4 + i * 198 + j + 66][c], even - odd);
                                    f32x16_store(&dy_points[e * 16 + strip * 4 + i * 198 + j + 99][c], even2 + odd2);
                                    f32x16_store(&dy_points[e * 16 + strip * 4 + i * 198 + j + 132][c], even2 - odd2);
                                    f32x16_store(&dy_points[e * 16 + strip * 4 + i * 198 + j + 165][c], pixel[3]);
                                }
                    }
                for (int point = 0; point < 12; point++) {
                    for (int c = 0; c < 44; c += 11) {
                        // 11 channels x 32 filters in registers
                        f32x16 sum[11][2];
                        UNROLL for (int r = 0; r < 11; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&sums[point * 64 + c + r][v * 16]);
                        for (int t = 0; t < 32; t++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&dy_points[point * 33 + t][v * 16]);
                            UNROLL for (int r = 0; r < 11; r++) {
                                const float a = x_points[point * 33 + t][c + r];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                        UNROLL for (int r = 0; r < 11; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                f32x16_store(&sums[point * 64 + c + r][v * 16], sum[r][v]);
                    }
                    for (int c = 44; c < 64; c += 10) {
                        // 10 channels x 32 filters in registers
                        f32x16 sum[10][2];
                        UNROLL for (int r = 0; r < 10; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&sums[point * 64 + c + r][v * 16]);
                        for (int t = 0; t < 32; t++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&dy_points[point * 33 + t][v * 16]);
                            UNROLL for (int r = 0; r < 10; r++) {
                                const float a = x_points[point * 33 + t][c + r];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                        UNROLL for (int r = 0; r < 10; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                f32x16_store(&sums[point * 64 + c + r][v * 16], sum[r][v]);
                    }
                }
            }
            for (int channel = 0; channel < 64; channel++)
                for (int c = 0; c < 32; c += 16) {
                    f32x16 half[3][2];
                    UNROLL for (int i = 0; i < 2; i++) {
                        f32x16 point[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            point[n] = f32x16_load(&sums[channel + i * 384 + n * 64][c]);
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
                            f32x16_store(&part_kernels[part * 576 + channel + kx * 64][c], -0.68840337f * even);
                            f32x16_store(&part_kernels[part * 576 + channel + kx * 64 + 192][c], -0.4302521f * odd);
                            f32x16_store(&part_kernels[part * 576 + channel + kx * 64 + 384][c], -0.26890758f * even);
                        }
                    }
                    if (pair == 1) {
                        UNROLL for (int kx = 0; kx < 3; kx++) {
                            const f32x16 even = half[kx][0] + half[kx][1];
                            const f32x16 odd = half[kx][0] - half[kx][1];
                            f32x16_store(&part_kernels[part * 576 + channel + kx * 64][c],
                                f32x16_load(&part_kernels[part * 576 + channel + kx * 64][c]) + 0.11951447f * even);
                            f32x16_store(&part_kernels[part * 576 + channel + kx * 64 + 192][c],
                                f32x16_load(&part_kernels[part * 576 + channel + kx * 64 + 192][c])
                                + 0.17927171f * odd);
                            f32x16_store(&part_kernels[part * 576 + channel + kx * 64 + 384][c],
                                f32x16_load(&part_kernels[part * 576 + channel + kx * 64 + 384][c])
                                + 0.26890758f * even);
                        }
                    }
                    if (pair == 2) {
                        UNROLL for (int kx = 0; kx < 3; kx++) {
                            f32x16_store(&part_kernels[part * 576 + channel + kx * 64][c],
                                f32x16_load(&part_kernels[part * 576 + channel + kx * 64][c])
                                + 1.1377778f * half[kx][0]);
                            f32x16_store(&part_kernels[part * 576 + channel + kx * 64 + 384][c],
                                f32x16_load(&part_kernels[part * 576 + channel + kx * 64 + 384][c]) + half[kx][1]);
                        }
                    }
                }
        }
    }
    #pragma omp barrier
    #pragma omp for collapse(3) schedule(static) nowait
    for (int64_t ky = 0; ky < 3; ky++)
        for (int64_t kx = 0; kx < 3; kx++)
            for (int64_t c = 0; c < 64; c++)
                for (int c2 = 0; c2 < 32; c2 += 16) {
                    const f32x16 t = f32x16_load(&part_kernels[ky * 192 + kx * 64 + c][c2])
                        + f32x16_load(&part_kernels[ky * 192 + kx * 64 + c + 576][c2]);
                    const f32x16 t2 = t + f32x16_load(&part_kernels[ky * 192 + kx * 64 + c + 1152][c2]);
                    const f32x16 t3 = t2 + f32x16_load(&part_kernels[ky * 192 + kx * 64 + c + 1728][c2]);
                    const f32x16 t4 = t3 + f32x16_load(&part_kernels[ky * 192 + kx * 64 + c + 2304][c2]);
                    const f32x16 t5 = t4 + f32x16_load(&part_kernels[ky * 192 + kx * 64 + c + 2880][c2]);
                    const f32x16 t6 = t5 + f32x16_load(&part_kernels[ky * 192 + kx * 64 + c + 3456][c2]);
                    const f32x16 sum = t6 + f32x16_load(&part_kernels[ky * 192 + kx * 64 + c + 4032][c2]);
                    const f32x16 t7 = f32x16_load(&generator_conv2d_kernel_deceive_m[ky][kx][c][c2]) * deceive_beta_1;
                    const f32x16 m2 = t7 + sum * (1.0f - deceive_beta_1);
                    const f32x16 t8 = f32x16_load(&generator_conv2d_kernel_deceive_v[ky][kx][c][c2]) * deceive_beta_2;
                    const f32x16 v = t8 + sum * sum * (1.0f - deceive_beta_2);
                    const f32x16 t9 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + deceive_epsilon);
                    f32x16_store(&generator_conv2d_kernel[ky][kx][c][c2],
                        f32x16_load(&generator_conv2d_kernel[ky][kx][c][c2]) - t9);
                    f32x16_store(&generator_conv2d_kernel_deceive_m[ky][kx][c][c2], m2);
                    f32x16_store(&generator_conv2d_kernel_deceive_v[ky][kx][c][c2], v);
                }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d, backward
// 295 kFLOP: winograd_kernel: [3, 3, 32, 64] -> [36, 32, 64]
KERNEL static void deceive_generator_conv2d_winograd_kernel_2(gan *m)
{
    const float (*restrict generator_conv2d_transpose_grad)[3][32][64] = (void *)(m->arena + 1024);
    float (*restrict generator_conv2d_winograd_kernel_2)[32][64] = (void *)(m->arena + 4015104);

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
                    tap[n] = f32x16_load(&generator_conv2d_transpose_grad[n][kx][channel][c]);
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
                f32x16_store(&generator_conv2d_winograd_kernel_2[i * 6][channel][c], result);
                const f32x16 result2 = even + odd;
                f32x16_store(&generator_conv2d_winograd_kernel_2[i * 6 + 1][channel][c], result2);
                const f32x16 result3 = even - odd;
                f32x16_store(&generator_conv2d_winograd_kernel_2[i * 6 + 2][channel][c], result3);
                const f32x16 result4 = even2 + odd2;
                f32x16_store(&generator_conv2d_winograd_kernel_2[i * 6 + 3][channel][c], result4);
                const f32x16 result5 = even2 - odd2;
                f32x16_store(&generator_conv2d_winograd_kernel_2[i * 6 + 4][channel][c], result5);
                f32x16_store(&generator_conv2d_winograd_kernel_2[i * 6 + 5][channel][c], half[i][2]);
            }
        }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d, upsampling2d, backward
// 420 MFLOP: winograd, sum: [64, 14, 14, 32], [36, 32, 64] -> [64, 14, 14, 64], [64, 7, 7, 64]
KERNEL static void deceive_generator_conv2d_input_grad(gan *m)
{
    const float (*restrict generator_batch_norm_1_y_grad)[14][14][32] = (void *)(m->arena + 12846080);
    const float (*restrict generator_conv2d_winograd_kernel_2)[32][64] = (void *)(m->arena + 4015104);
    float (*restrict generator_conv2d_input_grad)[14][14][64] = (void *)(m->arena + 1024);
    float (*restrict upsampling2d_sum_grad_2)[7][7][64] = (void *)(m->arena + 3212288);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        // generator.conv2d_input_grad
        {
            // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
            // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction,
            // multiplied there and interpolated: 36 products for 16 results of 9 products each.
            // 16 tiles at a time: first to the points, ...
            alignas(64) float x_lines[6][18][32];
            alignas(64) float x_points[612][32];
            for (int i = 0; i < 6; i++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&x_lines[i][0][c], f32x16_splat(0.0f));
            for (int i = 0; i < 6; i++)
                for (int x = 15; x < 18; x++)
                    for (int c = 0; c < 32; c += 16)
                        f32x16_store(&x_lines[i][x][c], f32x16_splat(0.0f));
            alignas(64) float products[612][64];
            alignas(64) float lines[6][16][64];
            alignas(64) float image[16][16][64];
            for (int strip = 0; strip < 4; strip++) {
                const int t5 = strip * 4 - 1 >= 0;
                for (int x = 1; x < 15; x++)
                    for (int c = 0; c < 32; c += 16) {
                        const f32x16 t = strip * 4 + 3 < 14
                            ? f32x16_load(&generator_batch_norm_1_y_grad[b][strip * 4 + 3][x - 1][c])
                            : f32x16_splat(0.0f);
                        const f32x16 even = t
                            - 2.25f * f32x16_load(&generator_batch_norm_1_y_grad[b][strip * 4 + 1][x - 1][c]);
                        const f32x16 t2 = strip * 4 + 2 < 14
                            ? f32x16_load(&generator_batch_norm_1_y_grad[b][strip * 4 + 2][x - 1][c])
                            : f32x16_splat(0.0f);
                        const f32x16 t3 = -1.40625f
                            * f32x16_load(&generator_batch_norm_1_y_grad[b][strip * 4][x - 1][c]);
                        const f32x16 odd = t3 + 0.625f * t2;
                        const f32x16 even2 = t
                            - 0.390625f * f32x16_load(&generator_batch_norm_1_y_grad[b][strip * 4 + 1][x - 1][c]);
                        const f32x16 t4 = -0.5859375f
                            * f32x16_load(&generator_batch_norm_1_y_grad[b][strip * 4][x - 1][c]);
                        const f32x16 odd2 = t4 + 1.5f * t2;
                        const f32x16 t6 = t5 ? f32x16_load(&generator_batch_norm_1_y_grad[b][strip * 4 - 1][x - 1][c])
                            : f32x16_splat(0.0f);
                        const f32x16 t7 = -2.640625f
                            * f32x16_load(&generator_batch_norm_1_y_grad[b][strip * 4 + 1][x - 1][c]);
                        f32x16_store(&x_lines[0][x][c], t + 0.87890625f * t6 + t7);
                        f32x16_store(&x_lines[1][x][c], even + odd);
                        f32x16_store(&x_lines[2][x][c], even - odd);
                        f32x16_store(&x_lines[3][x][c], even2 + odd2);
                        f32x16_store(&x_lines[4][x][c], even2 - odd2);
                        const f32x16 t8 = strip * 4 + 4 < 14
                            ? f32x16_load(&generator_batch_norm_1_y_grad[b][strip * 4 + 4][x - 1][c])
                            : f32x16_splat(0.0f);
                        const f32x16 t9 = t8
                            + 0.87890625f * f32x16_load(&generator_batch_norm_1_y_grad[b][strip * 4][x - 1][c]);
                        f32x16_store(&x_lines[5][x][c], t9 - 2.640625f * t2);
                    }
                for (int i = 0; i < 6; i++)
                    for (int j = 0; j < 4; j++)
                        for (int c = 0; c < 32; c += 16) {
                            f32x16 pixel[6];
                            UNROLL for (int n = 0; n < 6; n++)
                                pixel[n] = f32x16_load(&x_lines[i][j * 4 + n][c]);
                            const f32x16 even = pixel[4] - 2.25f * pixel[2];
                            const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                            const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                            const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                            f32x16_store(&x_points[strip * 4 + i * 102 + j][c],
                                pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2]);
                            f32x16_store(&x_points[strip * 4 + i * 102 + j + 17][c], even + odd);
                            f32x16_store(&x_points[strip * 4 + i * 102 + j + 34][c], even - odd);
                            f32x16_store(&x_points[strip * 4 + i * 102 + j + 51][c], even2 + odd2);
                            f32x16_store(&x_points[strip * 4 + i * 102 + j + 68][c], even2 - odd2);
                            f32x16_store(&x_points[strip * 4 + i * 102 + j + 85][c],
                                pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3]);
                        }
            }
            // ... then, at each point, tiles [16, 32] times the kernel [32, 64], ...
            for (int point = 0; point < 36; point++)
                for (int f = 0; f < 64; f += 32)
                    for (int i = 0; i < 16; i += 8) {
                        // 8 tiles x 32 filters in registers
                        f32x16 sum[8][2] = {0};
                        for (int c = 0; c < 32; c++) {
                            UNROLL for (int v = 0; v < 2; v++)
                                __builtin_prefetch(&generator_conv2d_winograd_kernel_2[point + 1][c][f + v * 16]);
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&generator_conv2d_winograd_kernel_2[point][c][f + v * 16]);
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
            for (int strip = 0; strip < 4; strip++) {
                for (int i = 0; i < 6; i++)
                    for (int j = 0; j < 4; j++)
                        for (int c = 0; c < 64; c += 16) {
                            f32x16 point[6];
                            UNROLL for (int n = 0; n < 6; n++)
                                point[n] = f32x16_load(&products[strip * 4 + i * 102 + j + n * 17][c]);
                            const f32x16 even = point[1] + point[2];
                            const f32x16 odd = point[1] - point[2];
                            const f32x16 even2 = point[3] + point[4];
                            const f32x16 odd2 = point[3] - point[4];
                            f32x16_store(&lines[i][j * 4][c], point[0] + even + even2);
                            f32x16_store(&lines[i][j * 4 + 1][c], 0.625f * odd + 1.5f * odd2);
                            f32x16_store(&lines[i][j * 4 + 2][c], 0.390625f * even + 2.25f * even2);
                            f32x16_store(&lines[i][j * 4 + 3][c], point[5] + 0.24414062f * odd + 3.375f * odd2);
                        }
                for (int x = 0; x < 16; x++)
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
            for (int y = 0; y < 14; y++)
                for (int x = 0; x < 14; x++)
                    for (int c = 0; c < 64; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        f32x16_store(&generator_conv2d_input_grad[b][y][x][c], sum);
                    }
        }
        // upsampling2d_sum_grad
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
                f32x16_store(&upsampling2d_sum_grad_2[b][j][l][0], sum);
                f32x16_store(&upsampling2d_sum_grad_2[b][j][l][16], sum2);
                f32x16_store(&upsampling2d_sum_grad_2[b][j][l][32], sum3);
                f32x16_store(&upsampling2d_sum_grad_2[b][j][l][48], sum4);
            }
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// batch_norm, relu, backward
// 1.4 MFLOP: sub, mul, add, max, greater, select: [64, 3136], [3136], [64, 7, 7, 64] -> [64, 3136]
KERNEL static void deceive_relu_y_grad_2(gan *m)
{
    const float (*restrict generator_dense)[3136] = (void *)(m->arena + 16057344);
    const float *restrict generator_batch_norm_mu = (void *)(m->arena + 18281472);
    const float *restrict generator_batch_norm_rsqrt = (void *)(m->arena + 18294016);
    const float *restrict generator_batch_norm_gamma = m->generator_batch_norm_gamma;
    const float *restrict generator_batch_norm_beta = m->generator_batch_norm_beta;
    const float (*restrict upsampling2d_sum_grad_2)[3136] = (void *)(m->arena + 3212288);
    float (*restrict relu_y_grad)[3136] = (void *)(m->arena + 1024);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int i = 0; i < 3136; i += 16) {
            const f32x16 t = f32x16_load(&generator_dense[b][i]) - f32x16_load(&generator_batch_norm_mu[i]);
            const f32x16 y = t * f32x16_load(&generator_batch_norm_rsqrt[i])
                * f32x16_load(&generator_batch_norm_gamma[i]);
            const i32x16 t2 = f32x16_max(y + f32x16_load(&generator_batch_norm_beta[i]), f32x16_splat(0.0f)) > 0.0f;
            f32x16_store(&relu_y_grad[b][i],
                f32x16_select(t2, f32x16_load(&upsampling2d_sum_grad_2[b][i]), f32x16_splat(0.0f)));
        }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// batch_norm, generator.batch_norm, backward
// 687 kFLOP: sub, mul, sum, add, sqrt, div: [64, 3136], [3136] -> [3136]
KERNEL static void deceive_generator_batch_norm_sum_grad(gan *m)
{
    const float (*restrict generator_dense)[3136] = (void *)(m->arena + 16057344);
    const float *restrict generator_batch_norm_mu = (void *)(m->arena + 18281472);
    const float (*restrict relu_y_grad)[3136] = (void *)(m->arena + 1024);
    const float *restrict generator_batch_norm_rsqrt = (void *)(m->arena + 18294016);
    const float deceive_beta_1 = m->deceive_beta_1;
    const float deceive_beta_2 = m->deceive_beta_2;
    const float *restrict generator_batch_norm_gamma = m->generator_batch_norm_gamma;
    const float adam_rate = *(const float *)(m->arena + 896);
    const float adam_rsqrt = *(const float *)(m->arena + 960);
    const float deceive_epsilon = m->deceive_epsilon;
    float *restrict generator_batch_norm_gamma_deceive_m = m->generator_batch_norm_gamma_deceive_m;
    float *restrict generator_batch_norm_gamma_deceive_v = m->generator_batch_norm_gamma_deceive_v;
    float *restrict generator_batch_norm_gamma_grad = (void *)(m->arena + 828928);
    float *restrict generator_batch_norm_mul_grad = (void *)(m->arena + 816384);
    float *restrict generator_batch_norm_adam_param = (void *)(m->arena + 803840);

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
        const f32x16 gamma_grad = generator_batch_norm_rsqrt_i * sum;
        const f32x16 t = f32x16_load(&generator_batch_norm_gamma_deceive_m[j]) * deceive_beta_1;
        const f32x16 m2 = t + gamma_grad * (1.0f - deceive_beta_1);
        const f32x16 t2 = f32x16_load(&generator_batch_norm_gamma_deceive_v[j]) * deceive_beta_2;
        const f32x16 v = t2 + gamma_grad * gamma_grad * (1.0f - deceive_beta_2);
        const f32x16 generator_batch_norm_gamma_i = f32x16_load(&generator_batch_norm_gamma[j]);
        const f32x16 t3 = generator_batch_norm_rsqrt_i * (generator_batch_norm_rsqrt_i * generator_batch_norm_rsqrt_i);
        f32x16_store(&generator_batch_norm_gamma_deceive_m[j], m2);
        f32x16_store(&generator_batch_norm_gamma_deceive_v[j], v);
        f32x16_store(&generator_batch_norm_gamma_grad[j], gamma_grad);
        f32x16_store(&generator_batch_norm_mul_grad[j], generator_batch_norm_gamma_i * sum * t3 * -0.5f);
        f32x16_store(&generator_batch_norm_adam_param[j],
            generator_batch_norm_gamma_i - m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + deceive_epsilon));
        const f32x16 generator_batch_norm_rsqrt_i2 = f32x16_load(&generator_batch_norm_rsqrt[j + 16]);
        const f32x16 gamma_grad2 = generator_batch_norm_rsqrt_i2 * sum2;
        const f32x16 t4 = f32x16_load(&generator_batch_norm_gamma_deceive_m[j + 16]) * deceive_beta_1;
        const f32x16 m3 = t4 + gamma_grad2 * (1.0f - deceive_beta_1);
        const f32x16 t5 = f32x16_load(&generator_batch_norm_gamma_deceive_v[j + 16]) * deceive_beta_2;
        const f32x16 v2 = t5 + gamma_grad2 * gamma_grad2 * (1.0f - deceive_beta_2);
        const f32x16 generator_batch_norm_gamma_i2 = f32x16_load(&generator_batch_norm_gamma[j + 16]);
        const f32x16 t6 = generator_batch_norm_rsqrt_i2
            * (generator_batch_norm_rsqrt_i2 * generator_batch_norm_rsqrt_i2);
        const f32x16 t7 = m3 * adam_rate / (f32x16_sqrt(v2) * adam_rsqrt + deceive_epsilon);
        f32x16_store(&generator_batch_norm_gamma_deceive_m[j + 16], m3);
        f32x16_store(&generator_batch_norm_gamma_deceive_v[j + 16], v2);
        f32x16_store(&generator_batch_norm_gamma_grad[j + 16], gamma_grad2);
        f32x16_store(&generator_batch_norm_mul_grad[j + 16], generator_batch_norm_gamma_i2 * sum2 * t6 * -0.5f);
        f32x16_store(&generator_batch_norm_adam_param[j + 16], generator_batch_norm_gamma_i2 - t7);
        const f32x16 generator_batch_norm_rsqrt_i3 = f32x16_load(&generator_batch_norm_rsqrt[j + 32]);
        const f32x16 gamma_grad3 = generator_batch_norm_rsqrt_i3 * sum3;
        const f32x16 t8 = f32x16_load(&generator_batch_norm_gamma_deceive_m[j + 32]) * deceive_beta_1;
        const f32x16 m4 = t8 + gamma_grad3 * (1.0f - deceive_beta_1);
        const f32x16 t9 = f32x16_load(&generator_batch_norm_gamma_deceive_v[j + 32]) * deceive_beta_2;
        const f32x16 v3 = t9 + gamma_grad3 * gamma_grad3 * (1.0f - deceive_beta_2);
        const f32x16 generator_batch_norm_gamma_i3 = f32x16_load(&generator_batch_norm_gamma[j + 32]);
        const f32x16 t10 = generator_batch_norm_rsqrt_i3
            * (generator_batch_norm_rsqrt_i3 * generator_batch_norm_rsqrt_i3);
        const f32x16 t11 = m4 * adam_rate / (f32x16_sqrt(v3) * adam_rsqrt + deceive_epsilon);
        f32x16_store(&generator_batch_norm_gamma_deceive_m[j + 32], m4);
        f32x16_store(&generator_batch_norm_gamma_deceive_v[j + 32], v3);
        f32x16_store(&generator_batch_norm_gamma_grad[j + 32], gamma_grad3);
        f32x16_store(&generator_batch_norm_mul_grad[j + 32], generator_batch_norm_gamma_i3 * sum3 * t10 * -0.5f);
        f32x16_store(&generator_batch_norm_adam_param[j + 32], generator_batch_norm_gamma_i3 - t11);
        const f32x16 generator_batch_norm_rsqrt_i4 = f32x16_load(&generator_batch_norm_rsqrt[j + 48]);
        const f32x16 gamma_grad4 = generator_batch_norm_rsqrt_i4 * sum4;
        const f32x16 t12 = f32x16_load(&generator_batch_norm_gamma_deceive_m[j + 48]) * deceive_beta_1;
        const f32x16 m5 = t12 + gamma_grad4 * (1.0f - deceive_beta_1);
        const f32x16 t13 = f32x16_load(&generator_batch_norm_gamma_deceive_v[j + 48]) * deceive_beta_2;
        const f32x16 v4 = t13 + gamma_grad4 * gamma_grad4 * (1.0f - deceive_beta_2);
        const f32x16 generator_batch_norm_gamma_i4 = f32x16_load(&generator_batch_norm_gamma[j + 48]);
        const f32x16 t14 = generator_batch_norm_rsqrt_i4
            * (generator_batch_norm_rsqrt_i4 * generator_batch_norm_rsqrt_i4);
        const f32x16 t15 = m5 * adam_rate / (f32x16_sqrt(v4) * adam_rsqrt + deceive_epsilon);
        f32x16_store(&generator_batch_norm_gamma_deceive_m[j + 48], m5);
        f32x16_store(&generator_batch_norm_gamma_deceive_v[j + 48], v4);
        f32x16_store(&generator_batch_norm_gamma_grad[j + 48], gamma_grad4);
        f32x16_store(&generator_batch_norm_mul_grad[j + 48], generator_batch_norm_gamma_i4 * sum4 * t14 * -0.5f);
        f32x16_store(&generator_batch_norm_adam_param[j + 48], generator_batch_norm_gamma_i4 - t15);
        const f32x16 generator_batch_norm_rsqrt_i5 = f32x16_load(&generator_batch_norm_rsqrt[j + 64]);
        const f32x16 gamma_grad5 = generator_batch_norm_rsqrt_i5 * sum5;
        const f32x16 t16 = f32x16_load(&generator_batch_norm_gamma_deceive_m[j + 64]) * deceive_beta_1;
        const f32x16 m6 = t16 + gamma_grad5 * (1.0f - deceive_beta_1);
        const f32x16 t17 = f32x16_load(&generator_batch_norm_gamma_deceive_v[j + 64]) * deceive_beta_2;
        const f32x16 v5 = t17 + gamma_grad5 * gamma_grad5 * (1.0f - deceive_beta_2);
        const f32x16 generator_batch_norm_gamma_i5 = f32x16_load(&generator_batch_norm_gamma[j + 64]);
        const f32x16 t18 = generator_batch_norm_rsqrt_i5
            * (generator_batch_norm_rsqrt_i5 * generator_batch_norm_rsqrt_i5);
        const f32x16 t19 = m6 * adam_rate / (f32x16_sqrt(v5) * adam_rsqrt + deceive_epsilon);
        f32x16_store(&generator_batch_norm_gamma_deceive_m[j + 64], m6);
        f32x16_store(&generator_batch_norm_gamma_deceive_v[j + 64], v5);
        f32x16_store(&generator_batch_norm_gamma_grad[j + 64], gamma_grad5);
        f32x16_store(&generator_batch_norm_mul_grad[j + 64], generator_batch_norm_gamma_i5 * sum5 * t18 * -0.5f);
        f32x16_store(&generator_batch_norm_adam_param[j + 64], generator_batch_norm_gamma_i5 - t19);
        const f32x16 generator_batch_norm_rsqrt_i6 = f32x16_load(&generator_batch_norm_rsqrt[j + 80]);
        const f32x16 gamma_grad6 = generator_batch_norm_rsqrt_i6 * sum6;
        const f32x16 t20 = f32x16_load(&generator_batch_norm_gamma_deceive_m[j + 80]) * deceive_beta_1;
        const f32x16 m7 = t20 + gamma_grad6 * (1.0f - deceive_beta_1);
        const f32x16 t21 = f32x16_load(&generator_batch_norm_gamma_deceive_v[j + 80]) * deceive_beta_2;
        const f32x16 v6 = t21 + gamma_grad6 * gamma_grad6 * (1.0f - deceive_beta_2);
        const f32x16 generator_batch_norm_gamma_i6 = f32x16_load(&generator_batch_norm_gamma[j + 80]);
        const f32x16 t22 = generator_batch_norm_rsqrt_i6
            * (generator_batch_norm_rsqrt_i6 * generator_batch_norm_rsqrt_i6);
        const f32x16 t23 = m7 * adam_rate / (f32x16_sqrt(v6) * adam_rsqrt + deceive_epsilon);
        f32x16_store(&generator_batch_norm_gamma_deceive_m[j + 80], m7);
        f32x16_store(&generator_batch_norm_gamma_deceive_v[j + 80], v6);
        f32x16_store(&generator_batch_norm_gamma_grad[j + 80], gamma_grad6);
        f32x16_store(&generator_batch_norm_mul_grad[j + 80], generator_batch_norm_gamma_i6 * sum6 * t22 * -0.5f);
        f32x16_store(&generator_batch_norm_adam_param[j + 80], generator_batch_norm_gamma_i6 - t23);
        const f32x16 generator_batch_norm_rsqrt_i7 = f32x16_load(&generator_batch_norm_rsqrt[j + 96]);
        const f32x16 gamma_grad7 = generator_batch_norm_rsqrt_i7 * sum7;
        const f32x16 t24 = f32x16_load(&generator_batch_norm_gamma_deceive_m[j + 96]) * deceive_beta_1;
        const f32x16 m8 = t24 + gamma_grad7 * (1.0f - deceive_beta_1);
        const f32x16 t25 = f32x16_load(&generator_batch_norm_gamma_deceive_v[j + 96]) * deceive_beta_2;
        const f32x16 v7 = t25 + gamma_grad7 * gamma_grad7 * (1.0f - deceive_beta_2);
        const f32x16 generator_batch_norm_gamma_i7 = f32x16_load(&generator_batch_norm_gamma[j + 96]);
        const f32x16 t26 = generator_batch_norm_rsqrt_i7
            * (generator_batch_norm_rsqrt_i7 * generator_batch_norm_rsqrt_i7);
        const f32x16 t27 = m8 * adam_rate / (f32x16_sqrt(v7) * adam_rsqrt + deceive_epsilon);
        f32x16_store(&generator_batch_norm_gamma_deceive_m[j + 96], m8);
        f32x16_store(&generator_batch_norm_gamma_deceive_v[j + 96], v7);
        f32x16_store(&generator_batch_norm_gamma_grad[j + 96], gamma_grad7);
        f32x16_store(&generator_batch_norm_mul_grad[j + 96], generator_batch_norm_gamma_i7 * sum7 * t26 * -0.5f);
        f32x16_store(&generator_batch_norm_adam_param[j + 96], generator_batch_norm_gamma_i7 - t27);
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// generator.batch_norm, adam, backward; updates generator.batch_norm.beta
// 267 kFLOP: sum, mul, sub, add, sqrt, div: [64, 3136] -> [3136]
KERNEL static void deceive_generator_batch_norm_beta_grad(gan *m)
{
    const float (*restrict relu_y_grad)[3136] = (void *)(m->arena + 1024);
    const float deceive_beta_1 = m->deceive_beta_1;
    const float deceive_beta_2 = m->deceive_beta_2;
    const float adam_rate = *(const float *)(m->arena + 896);
    const float adam_rsqrt = *(const float *)(m->arena + 960);
    const float deceive_epsilon = m->deceive_epsilon;
    float *restrict generator_batch_norm_beta = m->generator_batch_norm_beta;
    float *restrict generator_batch_norm_beta_deceive_m = m->generator_batch_norm_beta_deceive_m;
    float *restrict generator_batch_norm_beta_deceive_v = m->generator_batch_norm_beta_deceive_v;
    float *restrict generator_batch_norm_beta_grad = (void *)(m->arena + 841472);

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
        const f32x16 t = f32x16_load(&generator_batch_norm_beta_deceive_m[j]) * deceive_beta_1;
        const f32x16 m2 = t + sum * (1.0f - deceive_beta_1);
        const f32x16 t2 = f32x16_load(&generator_batch_norm_beta_deceive_v[j]) * deceive_beta_2;
        const f32x16 v = t2 + sum * sum * (1.0f - deceive_beta_2);
        const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + deceive_epsilon);
        f32x16_store(&generator_batch_norm_beta[j], f32x16_load(&generator_batch_norm_beta[j]) - t3);
        f32x16_store(&generator_batch_norm_beta_deceive_m[j], m2);
        f32x16_store(&generator_batch_norm_beta_deceive_v[j], v);
        f32x16_store(&generator_batch_norm_beta_grad[j], sum);
        const f32x16 t4 = f32x16_load(&generator_batch_norm_beta_deceive_m[j + 16]) * deceive_beta_1;
        const f32x16 m3 = t4 + sum2 * (1.0f - deceive_beta_1);
        const f32x16 t5 = f32x16_load(&generator_batch_norm_beta_deceive_v[j + 16]) * deceive_beta_2;
        const f32x16 v2 = t5 + sum2 * sum2 * (1.0f - deceive_beta_2);
        const f32x16 t6 = m3 * adam_rate / (f32x16_sqrt(v2) * adam_rsqrt + deceive_epsilon);
        f32x16_store(&generator_batch_norm_beta[j + 16], f32x16_load(&generator_batch_norm_beta[j + 16]) - t6);
        f32x16_store(&generator_batch_norm_beta_deceive_m[j + 16], m3);
        f32x16_store(&generator_batch_norm_beta_deceive_v[j + 16], v2);
        f32x16_store(&generator_batch_norm_beta_grad[j + 16], sum2);
        const f32x16 t7 = f32x16_load(&generator_batch_norm_beta_deceive_m[j + 32]) * deceive_beta_1;
        const f32x16 m4 = t7 + sum3 * (1.0f - deceive_beta_1);
        const f32x16 t8 = f32x16_load(&generator_batch_norm_beta_deceive_v[j + 32]) * deceive_beta_2;
        const f32x16 v3 = t8 + sum3 * sum3 * (1.0f - deceive_beta_2);
        const f32x16 t9 = m4 * adam_rate / (f32x16_sqrt(v3) * adam_rsqrt + deceive_epsilon);
        f32x16_store(&generator_batch_norm_beta[j + 32], f32x16_load(&generator_batch_norm_beta[j + 32]) - t9);
        f32x16_store(&generator_batch_norm_beta_deceive_m[j + 32], m4);
        f32x16_store(&generator_batch_norm_beta_deceive_v[j + 32], v3);
        f32x16_store(&generator_batch_norm_beta_grad[j + 32], sum3);
        const f32x16 t10 = f32x16_load(&generator_batch_norm_beta_deceive_m[j + 48]) * deceive_beta_1;
        const f32x16 m5 = t10 + sum4 * (1.0f - deceive_beta_1);
        const f32x16 t11 = f32x16_load(&generator_batch_norm_beta_deceive_v[j + 48]) * deceive_beta_2;
        const f32x16 v4 = t11 + sum4 * sum4 * (1.0f - deceive_beta_2);
        const f32x16 t12 = m5 * adam_rate / (f32x16_sqrt(v4) * adam_rsqrt + deceive_epsilon);
        f32x16_store(&generator_batch_norm_beta[j + 48], f32x16_load(&generator_batch_norm_beta[j + 48]) - t12);
        f32x16_store(&generator_batch_norm_beta_deceive_m[j + 48], m5);
        f32x16_store(&generator_batch_norm_beta_deceive_v[j + 48], v4);
        f32x16_store(&generator_batch_norm_beta_grad[j + 48], sum4);
        const f32x16 t13 = f32x16_load(&generator_batch_norm_beta_deceive_m[j + 64]) * deceive_beta_1;
        const f32x16 m6 = t13 + sum5 * (1.0f - deceive_beta_1);
        const f32x16 t14 = f32x16_load(&generator_batch_norm_beta_deceive_v[j + 64]) * deceive_beta_2;
        const f32x16 v5 = t14 + sum5 * sum5 * (1.0f - deceive_beta_2);
        const f32x16 t15 = m6 * adam_rate / (f32x16_sqrt(v5) * adam_rsqrt + deceive_epsilon);
        f32x16_store(&generator_batch_norm_beta[j + 64], f32x16_load(&generator_batch_norm_beta[j + 64]) - t15);
        f32x16_store(&generator_batch_norm_beta_deceive_m[j + 64], m6);
        f32x16_store(&generator_batch_norm_beta_deceive_v[j + 64], v5);
        f32x16_store(&generator_batch_norm_beta_grad[j + 64], sum5);
        const f32x16 t16 = f32x16_load(&generator_batch_norm_beta_deceive_m[j + 80]) * deceive_beta_1;
        const f32x16 m7 = t16 + sum6 * (1.0f - deceive_beta_1);
        const f32x16 t17 = f32x16_load(&generator_batch_norm_beta_deceive_v[j + 80]) * deceive_beta_2;
        const f32x16 v6 = t17 + sum6 * sum6 * (1.0f - deceive_beta_2);
        const f32x16 t18 = m7 * adam_rate / (f32x16_sqrt(v6) * adam_rsqrt + deceive_epsilon);
        f32x16_store(&generator_batch_norm_beta[j + 80], f32x16_load(&generator_batch_norm_beta[j + 80]) - t18);
        f32x16_store(&generator_batch_norm_beta_deceive_m[j + 80], m7);
        f32x16_store(&generator_batch_norm_beta_deceive_v[j + 80], v6);
        f32x16_store(&generator_batch_norm_beta_grad[j + 80], sum6);
        const f32x16 t19 = f32x16_load(&generator_batch_norm_beta_deceive_m[j + 96]) * deceive_beta_1;
        const f32x16 m8 = t19 + sum7 * (1.0f - deceive_beta_1);
        const f32x16 t20 = f32x16_load(&generator_batch_norm_beta_deceive_v[j + 96]) * deceive_beta_2;
        const f32x16 v7 = t20 + sum7 * sum7 * (1.0f - deceive_beta_2);
        const f32x16 t21 = m8 * adam_rate / (f32x16_sqrt(v7) * adam_rsqrt + deceive_epsilon);
        f32x16_store(&generator_batch_norm_beta[j + 96], f32x16_load(&generator_batch_norm_beta[j + 96]) - t21);
        f32x16_store(&generator_batch_norm_beta_deceive_m[j + 96], m8);
        f32x16_store(&generator_batch_norm_beta_deceive_v[j + 96], v7);
        f32x16_store(&generator_batch_norm_beta_grad[j + 96], sum7);
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// batch_norm, generator.batch_norm, backward
// 618 kFLOP: sub, mul, sum: [64, 3136], [3136], [64] -> [3136]
KERNEL static void deceive_generator_batch_norm_sum_grad_2(gan *m)
{
    const float (*restrict generator_dense)[3136] = (void *)(m->arena + 16057344);
    const float *restrict generator_batch_norm_mu = (void *)(m->arena + 18281472);
    const float *restrict batch_weight = m->batch_weight;
    const float *restrict generator_batch_norm_rsqrt = (void *)(m->arena + 18294016);
    const float *restrict generator_batch_norm_gamma_grad = (void *)(m->arena + 828928);
    const float *restrict generator_batch_norm_beta_grad = (void *)(m->arena + 841472);
    const float *restrict generator_batch_norm_gamma = m->generator_batch_norm_gamma;
    float *restrict generator_batch_norm_sum_grad = (void *)(m->arena + 854016);

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
            sum += t * batch_weight[b];
            const f32x16 t2 = f32x16_load(&generator_dense[b][j + 16]) - f32x16_load(&generator_batch_norm_mu[j + 16]);
            sum2 += t2 * batch_weight[b];
            const f32x16 t3 = f32x16_load(&generator_dense[b][j + 32]) - f32x16_load(&generator_batch_norm_mu[j + 32]);
            sum3 += t3 * batch_weight[b];
            const f32x16 t4 = f32x16_load(&generator_dense[b][j + 48]) - f32x16_load(&generator_batch_norm_mu[j + 48]);
            sum4 += t4 * batch_weight[b];
            const f32x16 t5 = f32x16_load(&generator_dense[b][j + 64]) - f32x16_load(&generator_batch_norm_mu[j + 64]);
            sum5 += t5 * batch_weight[b];
            const f32x16 t6 = f32x16_load(&generator_dense[b][j + 80]) - f32x16_load(&generator_batch_norm_mu[j + 80]);
            sum6 += t6 * batch_weight[b];
            const f32x16 t7 = f32x16_load(&generator_dense[b][j + 96]) - f32x16_load(&generator_batch_norm_mu[j + 96]);
            sum7 += t7 * batch_weight[b];
        }
        const f32x16 generator_batch_norm_rsqrt_i = f32x16_load(&generator_batch_norm_rsqrt[j]);
        const f32x16 t = f32x16_load(&generator_batch_norm_gamma_grad[j]) * (generator_batch_norm_rsqrt_i * sum);
        const f32x16 t2 = generator_batch_norm_rsqrt_i * (t - f32x16_load(&generator_batch_norm_beta_grad[j]));
        f32x16_store(&generator_batch_norm_sum_grad[j], f32x16_load(&generator_batch_norm_gamma[j]) * t2);
        const f32x16 generator_batch_norm_rsqrt_i2 = f32x16_load(&generator_batch_norm_rsqrt[j + 16]);
        const f32x16 t3 = f32x16_load(&generator_batch_norm_gamma_grad[j + 16])
            * (generator_batch_norm_rsqrt_i2 * sum2);
        const f32x16 t4 = generator_batch_norm_rsqrt_i2 * (t3 - f32x16_load(&generator_batch_norm_beta_grad[j + 16]));
        f32x16_store(&generator_batch_norm_sum_grad[j + 16], f32x16_load(&generator_batch_norm_gamma[j + 16]) * t4);
        const f32x16 generator_batch_norm_rsqrt_i3 = f32x16_load(&generator_batch_norm_rsqrt[j + 32]);
        const f32x16 t5 = f32x16_load(&generator_batch_norm_gamma_grad[j + 32])
            * (generator_batch_norm_rsqrt_i3 * sum3);
        const f32x16 t6 = generator_batch_norm_rsqrt_i3 * (t5 - f32x16_load(&generator_batch_norm_beta_grad[j + 32]));
        f32x16_store(&generator_batch_norm_sum_grad[j + 32], f32x16_load(&generator_batch_norm_gamma[j + 32]) * t6);
        const f32x16 generator_batch_norm_rsqrt_i4 = f32x16_load(&generator_batch_norm_rsqrt[j + 48]);
        const f32x16 t7 = f32x16_load(&generator_batch_norm_gamma_grad[j + 48])
            * (generator_batch_norm_rsqrt_i4 * sum4);
        const f32x16 t8 = generator_batch_norm_rsqrt_i4 * (t7 - f32x16_load(&generator_batch_norm_beta_grad[j + 48]));
        f32x16_store(&generator_batch_norm_sum_grad[j + 48], f32x16_load(&generator_batch_norm_gamma[j + 48]) * t8);
        const f32x16 generator_batch_norm_rsqrt_i5 = f32x16_load(&generator_batch_norm_rsqrt[j + 64]);
        const f32x16 t9 = f32x16_load(&generator_batch_norm_gamma_grad[j + 64])
            * (generator_batch_norm_rsqrt_i5 * sum5);
        const f32x16 t10 = generator_batch_norm_rsqrt_i5 * (t9 - f32x16_load(&generator_batch_norm_beta_grad[j + 64]));
        f32x16_store(&generator_batch_norm_sum_grad[j + 64], f32x16_load(&generator_batch_norm_gamma[j + 64]) * t10);
        const f32x16 generator_batch_norm_rsqrt_i6 = f32x16_load(&generator_batch_norm_rsqrt[j + 80]);
        const f32x16 t11 = f32x16_load(&generator_batch_norm_gamma_grad[j + 80])
            * (generator_batch_norm_rsqrt_i6 * sum6);
        const f32x16 t12 = generator_batch_norm_rsqrt_i6 * (t11 - f32x16_load(&generator_batch_norm_beta_grad[j + 80]));
        f32x16_store(&generator_batch_norm_sum_grad[j + 80], f32x16_load(&generator_batch_norm_gamma[j + 80]) * t12);
        const f32x16 generator_batch_norm_rsqrt_i7 = f32x16_load(&generator_batch_norm_rsqrt[j + 96]);
        const f32x16 t13 = f32x16_load(&generator_batch_norm_gamma_grad[j + 96])
            * (generator_batch_norm_rsqrt_i7 * sum7);
        const f32x16 t14 = generator_batch_norm_rsqrt_i7 * (t13 - f32x16_load(&generator_batch_norm_beta_grad[j + 96]));
        f32x16_store(&generator_batch_norm_sum_grad[j + 96], f32x16_load(&generator_batch_norm_gamma[j + 96]) * t14);
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// generator.batch_norm, batch_norm, backward
// 1.81 MFLOP: mul, sub, add: [64], [3136], [64, 3136] -> [64, 3136]
// generator_batch_norm_y_grad takes the place of relu_y_grad.
KERNEL static void deceive_generator_batch_norm_y_grad(gan *m)
{
    const float *restrict batch_weight = m->batch_weight;
    const float *restrict generator_batch_norm_gamma = m->generator_batch_norm_gamma;
    const float (*restrict generator_dense)[3136] = (void *)(m->arena + 16057344);
    const float *restrict generator_batch_norm_mu = (void *)(m->arena + 18281472);
    const float *restrict generator_batch_norm_mul_grad = (void *)(m->arena + 816384);
    const float *restrict generator_batch_norm_rsqrt = (void *)(m->arena + 18294016);
    const float *restrict generator_batch_norm_sum_grad = (void *)(m->arena + 854016);
    float (*restrict relu_y_grad)[3136] = (void *)(m->arena + 1024);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        const f32x16 t = f32x16_splat(batch_weight[b]);
        for (int i = 0; i < 3136; i += 16) {
            const f32x16 y_grad = f32x16_load(&relu_y_grad[b][i]) * f32x16_load(&generator_batch_norm_gamma[i]);
            const f32x16 t2 = f32x16_load(&generator_dense[b][i]) - f32x16_load(&generator_batch_norm_mu[i]);
            const f32x16 t3 = t2 * (t * f32x16_load(&generator_batch_norm_mul_grad[i])) * 2.0f;
            const f32x16 y_grad2 = y_grad * f32x16_load(&generator_batch_norm_rsqrt[i]) + t3;
            f32x16_store(&relu_y_grad[b][i], y_grad2 + t * f32x16_load(&generator_batch_norm_sum_grad[i]));
        }
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// generator.dense, adam, backward; updates generator.dense.kernel
// 29.9 MFLOP: contract, mul, sub, add, sqrt, div: [64, 3136], [64, 64] -> [64, 3136]
KERNEL static void deceive_generator_dense_kernel_grad(gan *m)
{
    const float (*restrict generator_batch_norm_y_grad)[3136] = (void *)(m->arena + 1024);
    const float (*restrict mul)[64] = (void *)(m->arena + 18265088);
    const float deceive_beta_1 = m->deceive_beta_1;
    const float deceive_beta_2 = m->deceive_beta_2;
    const float adam_rate = *(const float *)(m->arena + 896);
    const float adam_rsqrt = *(const float *)(m->arena + 960);
    const float deceive_epsilon = m->deceive_epsilon;
    float (*restrict generator_dense_kernel)[3136] = m->generator_dense_kernel;
    float (*restrict generator_dense_kernel_deceive_m)[3136] = m->generator_dense_kernel_deceive_m;
    float (*restrict generator_dense_kernel_deceive_v)[3136] = m->generator_dense_kernel_deceive_v;

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 3136; j += 64) {
        for (int i = 0; i < 54; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&generator_dense_kernel_deceive_m[i + row][j + column]);
                    __builtin_prefetch(&generator_dense_kernel_deceive_v[i + row][j + column]);
                    __builtin_prefetch(&generator_dense_kernel[i + row][j + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&generator_batch_norm_y_grad[k + step][j + v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = mul[k + step][i + r];
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
                    const f32x16 t = f32x16_load(&generator_dense_kernel_deceive_m[i + r][j + c]) * deceive_beta_1;
                    const f32x16 m2 = t + sum2 * (1.0f - deceive_beta_1);
                    const f32x16 t2 = f32x16_load(&generator_dense_kernel_deceive_v[i + r][j + c]) * deceive_beta_2;
                    const f32x16 v = t2 + sum2 * sum2 * (1.0f - deceive_beta_2);
                    const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + deceive_epsilon);
                    f32x16_store(&generator_dense_kernel[i + r][j + c],
                        f32x16_load(&generator_dense_kernel[i + r][j + c]) - t3);
                    f32x16_store(&generator_dense_kernel_deceive_m[i + r][j + c], m2);
                    f32x16_store(&generator_dense_kernel_deceive_v[i + r][j + c], v);
                }
        }
        for (int i = 54; i < 64; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 64; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = (k / 4 * 2 + line) / 4;
                    const int column = (k / 4 * 2 + line) % 4 * 16;
                    __builtin_prefetch(&generator_dense_kernel_deceive_m[i + row][j + column]);
                    __builtin_prefetch(&generator_dense_kernel_deceive_v[i + row][j + column]);
                    __builtin_prefetch(&generator_dense_kernel[i + row][j + column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&generator_batch_norm_y_grad[k + step][j + v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = mul[k + step][i + r];
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
                    const f32x16 t = f32x16_load(&generator_dense_kernel_deceive_m[i + r][j + c]) * deceive_beta_1;
                    const f32x16 m2 = t + sum2 * (1.0f - deceive_beta_1);
                    const f32x16 t2 = f32x16_load(&generator_dense_kernel_deceive_v[i + r][j + c]) * deceive_beta_2;
                    const f32x16 v = t2 + sum2 * sum2 * (1.0f - deceive_beta_2);
                    const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + deceive_epsilon);
                    f32x16_store(&generator_dense_kernel[i + r][j + c],
                        f32x16_load(&generator_dense_kernel[i + r][j + c]) - t3);
                    f32x16_store(&generator_dense_kernel_deceive_m[i + r][j + c], m2);
                    f32x16_store(&generator_dense_kernel_deceive_v[i + r][j + c], v);
                }
        }
    }
}

// gan.dl:35: over     generator using adam(2e-4, beta_1 = 0.5)
// copy: [3136] -> [3136]
KERNEL static void deceive_update_generator_batch_norm_gamma(gan *m)
{
    const float *restrict generator_batch_norm_adam_param = (void *)(m->arena + 803840);
    float *restrict generator_batch_norm_gamma = m->generator_batch_norm_gamma;

    #pragma omp simd
    for (int i = 0; i < 3136; i++)
        generator_batch_norm_gamma[i] = generator_batch_norm_adam_param[i];
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
        deceive_generator_batch_norm_sigma2(m);
        #pragma omp barrier
        deceive_generator_max(m);
        #pragma omp barrier
        deceive_upsampling2d_tiles(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            deceive_generator_conv2d_slice(m);
        }
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
                deceive_binary_cross_entropy_y_grad(m);
                deceive_sum(m);
                deceive_adam_rsqrt(m);
                deceive_generator_batch_norm_1_moving_mean(m);
                deceive_generator_batch_norm_1_moving_variance(m);
                deceive_generator_conv2d_1_slice_grad(m);
                deceive_generator_batch_norm_moving_mean(m);
                deceive_generator_batch_norm_moving_variance(m);
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
            deceive_generator_conv2d_1_kernel_grad(m);
            #pragma omp barrier
            deceive_relu_y_grad(m);
            #pragma omp barrier
            deceive_generator_batch_norm_1_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                deceive_generator_batch_norm_1_beta_grad(m);
                deceive_generator_batch_norm_1_sum_grad(m);
                deceive_generator_batch_norm_1_sum_grad_2(m);
                deceive_generator_batch_norm_1_mul_grad(m);
                deceive_generator_batch_norm_1_mul_grad_2(m);
            }
            #pragma omp barrier
            deceive_generator_batch_norm_1_y_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                deceive_update_generator_batch_norm_1_gamma(m);
                deceive_generator_conv2d_transpose_grad(m);
            }
            #pragma omp barrier
            deceive_generator_conv2d_kernel_grad(m);
            deceive_generator_conv2d_winograd_kernel_2(m);
            #pragma omp barrier
            deceive_generator_conv2d_input_grad(m);
            #pragma omp barrier
            deceive_relu_y_grad_2(m);
            #pragma omp barrier
            deceive_generator_batch_norm_sum_grad(m);
            deceive_generator_batch_norm_beta_grad(m);
            deceive_generator_batch_norm_sum_grad_2(m);
            #pragma omp barrier
            deceive_generator_batch_norm_y_grad(m);
            #pragma omp barrier
            deceive_generator_dense_kernel_grad(m);
            #pragma omp single nowait
            {
                deceive_update_generator_batch_norm_gamma(m);
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
    m->prepared = 0;
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

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.batch_norm_1
// 320 FLOP: add, rsqrt, mul: [32] -> [32]
KERNEL static void evaluate_generator_batch_norm_1_mul_body(
    const float *restrict generator_batch_norm_1_moving_variance,
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
                                             m->generator_batch_norm_1_gamma, (void *)(m->arena + 0));
}

// gan.dl:26: drawn  = generator(normal([noise]))
// 676 kFLOP: random, sub, log, mul, sqrt, cos: -> [64, 64]
KERNEL static void evaluate_mul(gan *m)
{
    float *restrict mul = (void *)(m->arena + 802944);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 16, i)) * -2.0f);
        f32x16_store(&mul[i], t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 17, i) * 6.2831855f));
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// generator.dense
// 25.7 MFLOP: contract: [64, 3136], [64, 64] -> [64, 3136]
static void evaluate_generator_dense(gan *m)
{
    discriminate_generator_dense_body(m->generator_dense_kernel, (void *)(m->arena + 802944), (void *)(m->arena + 128));
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// generator.batch_norm
// 31.4 kFLOP: add, rsqrt, mul: [3136] -> [3136]
KERNEL static void evaluate_generator_batch_norm_mul_body(
    const float *restrict generator_batch_norm_moving_variance,
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
                                           (void *)(m->arena + 802944));
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// generator.batch_norm, relu
// 803 kFLOP: sub, mul, add, max: [64, 3136], [3136] -> [64, 7, 7, 64]
static void evaluate_generator_max(gan *m)
{
    discriminate_generator_max_body((void *)(m->arena + 128), m->generator_batch_norm_moving_mean,
                                    (void *)(m->arena + 802944), m->generator_batch_norm_beta,
                                    (void *)(m->arena + 3211392));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// upsampling2d
// copy: [64, 7, 7, 64] -> [64, 7, 2, 7, 2, 64]
static void evaluate_upsampling2d_tiles(gan *m)
{
    discriminate_upsampling2d_tiles_body((void *)(m->arena + 3211392), (void *)(m->arena + 128));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d
// slice: [3, 3, 64, 32] -> [3, 3, 64, 32]
static void evaluate_generator_conv2d_slice(gan *m)
{
    discriminate_generator_conv2d_slice_body((const void *)m->generator_conv2d_kernel, (void *)(m->arena + 3506304));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d
// 295 kFLOP: winograd_kernel: [3, 3, 64, 32] -> [36, 64, 32]
static void evaluate_generator_conv2d_winograd_kernel(gan *m)
{
    discriminate_generator_conv2d_winograd_kernel_body(
        (void *)(m->arena + 3506304), (void *)(m->arena + 3211392));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d, generator.batch_norm_1, relu
// 421 MFLOP: winograd_spread, sub, mul, add, max: [64, 7, 2, 7, 2, 64], [36, 64, 32], [32] -> [64, 14, 14, 32]
KERNEL static void evaluate_generator_conv2d_body(
    const float (*upsampling2d_tiles)[64],
    const float (*upsampling2d_tiles_flat)[14][14][64],
    const float (*restrict generator_conv2d_winograd_kernel)[64][32],
    const float *restrict generator_batch_norm_1_moving_mean,
    const float *restrict generator_batch_norm_1_mul,
    const float *restrict generator_batch_norm_1_beta,
    float (*restrict generator_conv2d)[14][14][32])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        // 16 tiles at a time: first to the points, ...
        alignas(64) float x_lines[6][16][64];
        alignas(64) float x_points[612][64];
        for (int i = 0; i < 6; i++)
            for (int x = 14; x < 16; x++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&x_lines[i][x][c], f32x16_splat(0.0f));
        alignas(64) float products[612][32];
        alignas(64) float lines[6][18][32];
        alignas(64) float image[18][18][32];
        for (int strip = 0; strip < 4; strip++) {
            for (int x = 0; x < 14; x++)
                for (int c = 0; c < 64; c += 16) {
                    const f32x16 t = strip * 4 + 2 < 14
                        ? f32x16_load(&upsampling2d_tiles[b * 196 + strip * 56 + x + 28][c]) : f32x16_splat(0.0f);
                    const f32x16 even = f32x16_load(&upsampling2d_tiles_flat[b][strip * 4][x][c]) + 0.390625f * t;
                    const f32x16 t2 = strip * 4 + 3 < 14
                        ? f32x16_load(&upsampling2d_tiles[b * 196 + strip * 56 + x + 42][c]) : f32x16_splat(0.0f);
                    const f32x16 odd = 0.625f * f32x16_load(&upsampling2d_tiles_flat[b][strip * 4 + 1][x][c])
                        + 0.24414062f * t2;
                    const f32x16 even2 = f32x16_load(&upsampling2d_tiles_flat[b][strip * 4][x][c]) + 2.25f * t;
                    const f32x16 odd2 = 1.5f * f32x16_load(&upsampling2d_tiles_flat[b][strip * 4 + 1][x][c])
                        + 3.375f * t2;
                    f32x16_store(&x_lines[0][x][c], f32x16_load(&upsampling2d_tiles_flat[b][strip * 4][x][c]));
                    f32x16_store(&x_lines[1][x][c], even + odd);
                    f32x16_store(&x_lines[2][x][c], even - odd);
                    f32x16_store(&x_lines[3][x][c], even2 + odd2);
                    f32x16_store(&x_lines[4][x][c], even2 - odd2);
                    f32x16_store(&x_lines[5][x][c], t2);
                }
            for (int i = 0; i < 6; i++)
                for (int j = 0; j < 4; j++)
                    for (int c = 0; c < 64; c += 16) {
                        f32x16 pixel[4];
                        UNROLL for (int n = 0; n < 4; n++)
                            pixel[n] = f32x16_load(&x_lines[i][j * 4 + n][c]);
                        const f32x16 even = pixel[0] + 0.390625f * pixel[2];
                        const f32x16 odd = 0.625f * pixel[1] + 0.24414062f * pixel[3];
                        const f32x16 even2 = pixel[0] + 2.25f * pixel[2];
                        const f32x16 odd2 = 1.5f * pixel[1] + 3.375f * pixel[3];
                        f32x16_store(&x_points[strip * 4 + i * 102 + j][c], pixel[0]);
                        f32x16_store(&x_points[strip * 4 + i * 102 + j + 17][c], even + odd);
                        f32x16_store(&x_points[strip * 4 + i * 102 + j + 34][c], even - odd);
                        f32x16_store(&x_points[strip * 4 + i * 102 + j + 51][c], even2 + odd2);
                        f32x16_store(&x_points[strip * 4 + i * 102 + j + 68][c], even2 - odd2);
                        f32x16_store(&x_points[strip * 4 + i * 102 + j + 85][c], pixel[3]);
                    }
        }
        // ... then, at each point, tiles [16, 64] times the kernel [64, 32], ...
        for (int point = 0; point < 36; point++)
            for (int i = 0; i < 16; i += 8) {
                // 8 tiles x 32 filters in registers
                f32x16 sum[8][2] = {0};
                for (int c = 0; c < 64; c++) {
                    UNROLL for (int v = 0; v < 2; v++)
                        __builtin_prefetch(&generator_conv2d_winograd_kernel[point + 1][c][v * 16]);
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&generator_conv2d_winograd_kernel[point][c][v * 16]);
                    UNROLL for (int r = 0; r < 8; r++) {
                        const float a = x_points[point * 17 + i + r][c];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 8; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&products[point * 17 + i + r][v * 16], sum[r][v]);
            }
        // ... and back to pixels, with what follows the convolution
        for (int i = 0; i < 2; i++)
            for (int x = 0; x < 18; x++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&image[i][x][c], f32x16_splat(0.0f));
        for (int strip = 0; strip < 4; strip++) {
            for (int i = 0; i < 6; i++)
                for (int x = 0; x < 2; x++)
                    for (int c = 0; c < 32; c += 16)
                        f32x16_store(&lines[i][x][c], f32x16_splat(0.0f));
            for (int i = 0; i < 6; i++)
                for (int j = 0; j < 4; j++)
                    for (int c = 0; c < 32; c += 16) {
                        f32x16 point[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            point[n] = f32x16_load(&products[strip * 4 + i * 102 + j + n * 17][c]);
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
            for (int x = 0; x < 18; x++)
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
        for (int y = 1; y < 15; y++)
            for (int x = 1; x < 15; x++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum = f32x16_load(&image[y][x][c]);
                    const f32x16 t = sum - f32x16_load(&generator_batch_norm_1_moving_mean[c]);
                    const f32x16 y2 = t * f32x16_load(&generator_batch_norm_1_mul[c])
                        + f32x16_load(&generator_batch_norm_1_beta[c]);
                    f32x16_store(&generator_conv2d[b][y - 1][x - 1][c], f32x16_max(y2, f32x16_splat(0.0f)));
                }
    }
}

static void evaluate_generator_conv2d(gan *m)
{
    evaluate_generator_conv2d_body((void *)(m->arena + 128), (void *)(m->arena + 128), (void *)(m->arena + 3211392),
                                   m->generator_batch_norm_1_moving_mean, (void *)(m->arena + 0),
                                   m->generator_batch_norm_1_beta, (void *)(m->arena + 6422528));
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// upsampling2d
// copy: [64, 14, 14, 32] -> [64, 14, 2, 14, 2, 32]
static void evaluate_upsampling2d_tiles_2(gan *m)
{
    discriminate_upsampling2d_tiles_2_body((void *)(m->arena + 6422528), (void *)(m->arena + 0));
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// generator.conv2d_1
// 74.6 MFLOP: conv, add, sigmoid: [5, 5, 32, 1], [64, 14, 2, 14, 2, 32], [1] -> [64, 28, 28, 1]
static void evaluate_generator_conv2d_1(gan *m)
{
    discriminate_generator_conv2d_1_body(m->generator_conv2d_1_kernel, (void *)(m->arena + 0),
                                         m->generator_conv2d_1_bias, (void *)(m->arena + 6422528));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d, leaky_relu
// 20 MFLOP: conv, add, greater, mul, select: [5, 5, 1, 32], [64, 28, 28, 1], [32] -> [64, 14, 14, 32]
KERNEL static void evaluate_critic_conv2d_2_body(
    const float (*restrict critic_conv2d_kernel)[5][1][32],
    const float (*restrict generator_conv2d_1)[28][28][1],
    const float *restrict critic_conv2d_bias,
    float (*restrict critic_conv2d_2)[14][14][32])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int y = 0; y < 14; y++) {
            {
                // 7 pixels x 32 channels in registers
                f32x16 sum[7][2] = {0};
                for (int ky = (0 < 1 - y * 2 ? 1 - y * 2 : 0); ky < (29 - y * 2 < 5 ? 29 - y * 2 : 5); ky++) {
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][0][0][v * 16]);
                        UNROLL for (int r = 1; r < 7; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 - 1][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][1][0][v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][2][0][v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 + 1][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][3][0][v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 + 2][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][4][0][v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 + 3][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 7; r++)
                    UNROLL for (int v = 0; v < 2; v++) {
                        const f32x16 y2 = sum[r][v] + f32x16_load(&critic_conv2d_bias[v * 16]);
                        f32x16_store(&critic_conv2d_2[b][y][r][v * 16], f32x16_select(y2 > 0.0f, y2, y2 * 0.2f));
                    }
            }
            {
                // 7 pixels x 32 channels in registers
                f32x16 sum[7][2] = {0};
                for (int ky = (0 < 1 - y * 2 ? 1 - y * 2 : 0); ky < (29 - y * 2 < 5 ? 29 - y * 2 : 5); ky++) {
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][0][0][v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 + 13][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][1][0][v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 + 14][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][2][0][v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 + 15][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][3][0][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 + 16][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_kernel[ky][4][0][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = generator_conv2d_1[b][y * 2 + ky - 1][r * 2 + 17][0];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 7; r++)
                    UNROLL for (int v = 0; v < 2; v++) {
                        const f32x16 y2 = sum[r][v] + f32x16_load(&critic_conv2d_bias[v * 16]);
                        f32x16_store(&critic_conv2d_2[b][y][r + 7][v * 16], f32x16_select(y2 > 0.0f, y2, y2 * 0.2f));
                    }
            }
        }
}

static void evaluate_critic_conv2d_2(gan *m)
{
    evaluate_critic_conv2d_2_body(m->critic_conv2d_kernel, (void *)(m->arena + 6422528), m->critic_conv2d_bias,
                                  (void *)(m->arena + 0));
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d_1, leaky_relu
// 269 MFLOP: conv, add, greater, mul, select: [5, 5, 32, 64], [64, 14, 14, 32], [64] -> [64, 7, 7, 64]
KERNEL static void evaluate_critic_conv2d_1_2_body(
    const float (*restrict critic_conv2d_1_kernel)[5][32][64],
    const float (*restrict critic_conv2d_2)[14][14][32],
    const float *restrict critic_conv2d_1_bias,
    float (*restrict critic_conv2d_1_2)[7][7][64])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int c = 0; c < 64; c += 32)
            for (int y = 0; y < 7; y++) {
                // 7 pixels x 32 channels in registers
                f32x16 sum[7][2] = {0};
                for (int ky = (0 < 1 - y * 2 ? 1 - y * 2 : 0); ky < (15 - y * 2 < 5 ? 15 - y * 2 : 5); ky++) {
                    for (int i = 0; i < 32; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_kernel[ky][0][i][c + v * 16]);
                        UNROLL for (int r = 1; r < 7; r++) {
                            const float a = critic_conv2d_2[b][y * 2 + ky - 1][r * 2 - 1][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    for (int i = 0; i < 32; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_kernel[ky][1][i][c + v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = critic_conv2d_2[b][y * 2 + ky - 1][r * 2][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    for (int i = 0; i < 32; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_kernel[ky][2][i][c + v * 16]);
                        UNROLL for (int r = 0; r < 7; r++) {
                            const float a = critic_conv2d_2[b][y * 2 + ky - 1][r * 2 + 1][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    for (int i = 0; i < 32; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_kernel[ky][3][i][c + v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = critic_conv2d_2[b][y * 2 + ky - 1][r * 2 + 2][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    for (int i = 0; i < 32; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&critic_conv2d_1_kernel[ky][4][i][c + v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = critic_conv2d_2[b][y * 2 + ky - 1][r * 2 + 3][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 7; r++)
                    UNROLL for (int v = 0; v < 2; v++) {
                        const f32x16 y2 = sum[r][v] + f32x16_load(&critic_conv2d_1_bias[c + v * 16]);
                        f32x16_store(&critic_conv2d_1_2[b][y][r][c + v * 16], f32x16_select(y2 > 0.0f, y2, y2 * 0.2f));
                    }
            }
}

static void evaluate_critic_conv2d_1_2(gan *m)
{
    evaluate_critic_conv2d_1_2_body(m->critic_conv2d_1_kernel, (void *)(m->arena + 0), m->critic_conv2d_1_bias,
                                    (void *)(m->arena + 1605632));
}

// gan.dl:21: | flatten | dense(1)
// gan.dl:30: + binary_cross_entropy(critic(drawn), 0, from_logits = true)
// critic.dense, binary_cross_entropy
// 404 kFLOP: contract, add, abs, neg, exp, log1p: [64, 7, 7, 64], [3136, 1], [1] -> [64, 1]
KERNEL static void evaluate_critic_dense_2(gan *m)
{
    const float *critic_conv2d_1_2 = (void *)(m->arena + 1605632);
    const float (*restrict critic_dense_kernel)[1] = m->critic_dense_kernel;
    const float (*critic_conv2d_1_2_flat)[3136] = (void *)(m->arena + 1605632);
    const float *restrict critic_dense_bias = m->critic_dense_bias;
    float (*restrict critic_dense_y)[1] = (void *)(m->arena + 0);
    float (*restrict binary_cross_entropy_log1p)[1] = (void *)(m->arena + 256);

    {
        // sums of 22 rows x 1 columns in registers
        float sum[22] = {0};
        for (int k = 0; k < 3136; k += 4) {
            UNROLL for (int line = 0; line < 8; line++) {
                const int row = (k / 4 * 8 + line) / 256 + 22;
                const int column = (k / 4 * 8 + line) % 256 * 16;
                __builtin_prefetch(&critic_conv2d_1_2[row * 3136 + column]);
            }
            UNROLL for (int step = 0; step < 4; step++) {
                const float w = critic_dense_kernel[k + step][0];
                UNROLL for (int r = 0; r < 22; r++)
                    sum[r] += critic_conv2d_1_2_flat[r][k + step] * w;
            }
        }
        alignas(64) float sums[22][1];
        UNROLL for (int r = 0; r < 22; r++)
            sums[r][0] = sum[r];
        for (int r = 0; r < 22; r++) {
            const float sum2 = sums[r][0];
            const float y = sum2 + critic_dense_bias[0];
            critic_dense_y[r][0] = y;
            binary_cross_entropy_log1p[r][0] = f32_log1p(f32_exp(-fabsf(y)));
        }
    }
    for (int i = 22; i < 64; i += 21) {
        // sums of 21 rows x 1 columns in registers
        float sum[21] = {0};
        for (int k = 0; k < 3136; k += 4) {
            UNROLL for (int line = 0; line < 7; line++) {
                const int row = 63 < i + (k / 4 * 7 + line) / 256 + 21 ? 63 : i + (k / 4 * 7 + line) / 256 + 21;
                const int column = (k / 4 * 7 + line) % 256 * 16;
                __builtin_prefetch(&critic_conv2d_1_2[row * 3136 + column]);
            }
            UNROLL for (int step = 0; step < 4; step++) {
                const float w = critic_dense_kernel[k + step][0];
                UNROLL for (int r = 0; r < 21; r++)
                    sum[r] += critic_conv2d_1_2_flat[i + r][k + step] * w;
            }
        }
        alignas(64) float sums[21][1];
        UNROLL for (int r = 0; r < 21; r++)
            sums[r][0] = sum[r];
        for (int r = 0; r < 21; r++) {
            const float sum2 = sums[r][0];
            const float y = sum2 + critic_dense_bias[0];
            critic_dense_y[i + r][0] = y;
            binary_cross_entropy_log1p[i + r][0] = f32_log1p(f32_exp(-fabsf(y)));
        }
    }
}

// gan.dl:25: data     mnist("data/mnist") -> image / 255
// 201 kFLOP: div: [64, 28, 28, 1] -> [64, 28, 28, 1]
static void evaluate_image(gan *m)
{
    discriminate_image_body((const void *)m->image, (void *)(m->arena + 1606144));
}

// gan.dl:19: image | conv2d(32, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d, leaky_relu
// 20 MFLOP: conv, add, greater, mul, select: [5, 5, 1, 32], [64, 28, 28, 1], [32] -> [64, 14, 14, 32]
static void evaluate_critic_conv2d(gan *m)
{
    evaluate_critic_conv2d_2_body(m->critic_conv2d_kernel, (void *)(m->arena + 1606144), m->critic_conv2d_bias,
                                  (void *)(m->arena + 512));
}

// gan.dl:20: | conv2d(64, 5, strides = 2, padding = same) | leaky_relu(0.2) | dropout(0.3)
// critic.conv2d_1, leaky_relu
// 269 MFLOP: conv, add, greater, mul, select: [5, 5, 32, 64], [64, 14, 14, 32], [64] -> [64, 7, 7, 64]
static void evaluate_critic_conv2d_1(gan *m)
{
    evaluate_critic_conv2d_1_2_body(m->critic_conv2d_1_kernel, (void *)(m->arena + 512), m->critic_conv2d_1_bias,
                                    (void *)(m->arena + 1606144));
}

// gan.dl:21: | flatten | dense(1)
// critic.dense
// 401 kFLOP: contract, add: [64, 7, 7, 64], [3136, 1], [1] -> [64, 1]
KERNEL static void evaluate_critic_dense(gan *m)
{
    const float *critic_conv2d_1 = (void *)(m->arena + 1606144);
    const float (*restrict critic_dense_kernel)[1] = m->critic_dense_kernel;
    const float (*critic_conv2d_1_flat)[3136] = (void *)(m->arena + 1606144);
    const float *restrict critic_dense_bias = m->critic_dense_bias;
    float (*restrict critic_dense)[1] = (void *)(m->arena + 512);

    {
        // sums of 22 rows x 1 columns in registers
        float sum[22] = {0};
        for (int k = 0; k < 3136; k += 4) {
            UNROLL for (int line = 0; line < 8; line++) {
                const int row = (k / 4 * 8 + line) / 256 + 22;
                const int column = (k / 4 * 8 + line) % 256 * 16;
                __builtin_prefetch(&critic_conv2d_1[row * 3136 + column]);
            }
            UNROLL for (int step = 0; step < 4; step++) {
                const float w = critic_dense_kernel[k + step][0];
                UNROLL for (int r = 0; r < 22; r++)
                    sum[r] += critic_conv2d_1_flat[r][k + step] * w;
            }
        }
        UNROLL for (int r = 0; r < 22; r++)
            critic_dense[r][0] = sum[r] + critic_dense_bias[0];
    }
    for (int i = 22; i < 64; i += 21) {
        // sums of 21 rows x 1 columns in registers
        float sum[21] = {0};
        for (int k = 0; k < 3136; k += 4) {
            UNROLL for (int line = 0; line < 7; line++) {
                const int row = 63 < i + (k / 4 * 7 + line) / 256 + 21 ? 63 : i + (k / 4 * 7 + line) / 256 + 21;
                const int column = (k / 4 * 7 + line) % 256 * 16;
                __builtin_prefetch(&critic_conv2d_1[row * 3136 + column]);
            }
            UNROLL for (int step = 0; step < 4; step++) {
                const float w = critic_dense_kernel[k + step][0];
                UNROLL for (int r = 0; r < 21; r++)
                    sum[r] += critic_conv2d_1_flat[i + r][k + step] * w;
            }
        }
        UNROLL for (int r = 0; r < 21; r++)
            critic_dense[i + r][0] = sum[r] + critic_dense_bias[0];
    }
}

// gan.dl:29: minimize binary_cross_entropy(critic(image), 1, from_logits = true)
// gan.dl:30: + binary_cross_entropy(critic(drawn), 0, from_logits = true)
// binary_cross_entropy
// 3.01 kFLOP: max, sub, abs, neg, exp, log1p, add, mul, sum: [64, 1], [64] -> []
KERNEL static void evaluate_mean_loss(gan *m)
{
    const float (*restrict critic_dense)[1] = (void *)(m->arena + 512);
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
    const f32x16 t2 = f32x16_max(critic_dense_i, f32x16_splat(0.0f)) - critic_dense_i
        + f32x16_log1p(f32x16_exp(-f32x16_abs(critic_dense_i)));
    sum += (t2 + (t + f32x16_load(&binary_cross_entropy_log1p[0][0]))) * f32x16_load(&batch_weight[0]);
    const f32x16 critic_dense_i2 = f32x16_load(&critic_dense[16][0]);
    const f32x16 critic_dense_y_i2 = f32x16_load(&critic_dense_y[16][0]);
    const f32x16 t3 = f32x16_max(critic_dense_y_i2, f32x16_splat(0.0f)) - critic_dense_y_i2 * 0.0f;
    const f32x16 t4 = f32x16_max(critic_dense_i2, f32x16_splat(0.0f)) - critic_dense_i2
        + f32x16_log1p(f32x16_exp(-f32x16_abs(critic_dense_i2)));
    sum2 += (t4 + (t3 + f32x16_load(&binary_cross_entropy_log1p[16][0]))) * f32x16_load(&batch_weight[16]);
    const f32x16 critic_dense_i3 = f32x16_load(&critic_dense[32][0]);
    const f32x16 critic_dense_y_i3 = f32x16_load(&critic_dense_y[32][0]);
    const f32x16 t5 = f32x16_max(critic_dense_y_i3, f32x16_splat(0.0f)) - critic_dense_y_i3 * 0.0f;
    const f32x16 t6 = f32x16_max(critic_dense_i3, f32x16_splat(0.0f)) - critic_dense_i3
        + f32x16_log1p(f32x16_exp(-f32x16_abs(critic_dense_i3)));
    sum3 += (t6 + (t5 + f32x16_load(&binary_cross_entropy_log1p[32][0]))) * f32x16_load(&batch_weight[32]);
    const f32x16 critic_dense_i4 = f32x16_load(&critic_dense[48][0]);
    const f32x16 critic_dense_y_i4 = f32x16_load(&critic_dense_y[48][0]);
    const f32x16 t7 = f32x16_max(critic_dense_y_i4, f32x16_splat(0.0f)) - critic_dense_y_i4 * 0.0f;
    const f32x16 t8 = f32x16_max(critic_dense_i4, f32x16_splat(0.0f)) - critic_dense_i4
        + f32x16_log1p(f32x16_exp(-f32x16_abs(critic_dense_i4)));
    sum4 += (t8 + (t7 + f32x16_load(&binary_cross_entropy_log1p[48][0]))) * f32x16_load(&batch_weight[48]);
    *discriminate_loss = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

// gan.dl:29: minimize binary_cross_entropy(critic(image), 1, from_logits = true)
// gan.dl:34: minimize binary_cross_entropy(critic(drawn), 1, from_logits = true)
// 200 FLOP: greater, to_real, sum, mul, add, div: [64] -> []
KERNEL static void evaluate_sum(gan *m)
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
// binary_cross_entropy
// 327 FLOP: max, sub, add, mul, sum, div: [64, 1], [64] -> []
KERNEL static void evaluate_mean_loss_2(gan *m)
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
        #pragma omp single nowait
        {
            evaluate_generator_batch_norm_1_mul(m);
        }
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
        #pragma omp single nowait
        {
            evaluate_generator_conv2d_slice(m);
        }
        #pragma omp barrier
        evaluate_generator_conv2d_winograd_kernel(m);
        #pragma omp barrier
        evaluate_generator_conv2d(m);
        #pragma omp barrier
        evaluate_upsampling2d_tiles_2(m);
        #pragma omp barrier
        evaluate_generator_conv2d_1(m);
        #pragma omp barrier
        evaluate_critic_conv2d_2(m);
        evaluate_critic_conv2d_1_2(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_critic_dense_2(m);
        }
        #pragma omp barrier
        evaluate_image(m);
        #pragma omp barrier
        evaluate_critic_conv2d(m);
        #pragma omp barrier
        evaluate_critic_conv2d_1(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_critic_dense(m);
            evaluate_mean_loss(m);
            evaluate_sum(m);
            evaluate_mean_loss_2(m);
        }
    }
}

// ---- preparation of the weights for prediction --------------------------------------------------

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.batch_norm_1
// 320 FLOP: add, rsqrt, mul: [32] -> [32]
static void prepare_generator_batch_norm_1_mul(gan *m)
{
    evaluate_generator_batch_norm_1_mul_body(m->generator_batch_norm_1_moving_variance,
                                             m->generator_batch_norm_1_gamma, m->generator_batch_norm_1_mul);
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// generator.batch_norm
// 28.2 kFLOP: add, rsqrt: [3136] -> [3136]
static void prepare_generator_batch_norm_rsqrt(gan *m)
{
    const float *restrict generator_batch_norm_moving_variance = m->generator_batch_norm_moving_variance;
    float *restrict generator_batch_norm_rsqrt = m->generator_batch_norm_rsqrt;

    for (int i = 0; i < 3136; i += 16)
        f32x16_store(&generator_batch_norm_rsqrt[i],
            f32x16_rsqrt(f32x16_load(&generator_batch_norm_moving_variance[i]) + 0.001f));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d
// slice: [3, 3, 64, 32] -> [3, 3, 64, 32]
static void prepare_generator_conv2d_slice(gan *m)
{
    discriminate_generator_conv2d_slice_body((const void *)m->generator_conv2d_kernel, (void *)(m->arena + 0));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d
// 295 kFLOP: winograd_kernel: [3, 3, 64, 32] -> [36, 64, 32]
static void prepare_generator_conv2d_winograd_kernel(gan *m)
{
    discriminate_generator_conv2d_winograd_kernel_body(
        (void *)(m->arena + 0), m->generator_conv2d_winograd_kernel);
}

// What `predict` takes from the weights alone: once for each change of them.
static void prepare(struct gan *m)
{
    prepare_generator_batch_norm_1_mul(m);
    prepare_generator_batch_norm_rsqrt(m);
    prepare_generator_conv2d_slice(m);
    prepare_generator_conv2d_winograd_kernel(m);
    m->prepared = 1;
}

// ---- prediction ---------------------------------------------------------------------------------

// gan.dl:26: drawn  = generator(normal([noise]))
// 10.6 kFLOP: random, sub, log, mul, sqrt, cos: -> [1, 64]
KERNEL static void predict_mul(gan *m)
{
    float (*restrict mul)[64] = (void *)(m->arena + 0);

    for (int i = 0; i < 64; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 18, i)) * -2.0f);
        f32x16_store(&mul[0][i], t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 19, i) * 6.2831855f));
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// generator.dense
// 401 kFLOP: contract: [1, 64], [64, 3136] -> [1, 3136]
KERNEL static void predict_generator_dense(gan *m)
{
    const float (*restrict mul)[64] = (void *)(m->arena + 0);
    const float (*restrict generator_dense_kernel)[3136] = m->generator_dense_kernel;
    float (*restrict generator_dense)[3136] = (void *)(m->arena + 256);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 3072; j += 128) {
        // sums of 1 rows x 128 columns in registers
        f32x16 sum[8] = {0};
        for (int k = 0; k < 64; k++) {
            const float a = mul[0][k];
            UNROLL for (int v = 0; v < 8; v++)
                sum[v] += a * f32x16_load(&generator_dense_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 8; v++)
            f32x16_store(&generator_dense[0][j + v * 16], sum[v]);
    }
    #pragma omp single nowait
    {
        // sums of 1 rows x 64 columns in registers
        f32x16 sum[4] = {0};
        f32x16 sum2[4] = {0};
        for (int k = 0; k < 64; k += 2) {
            {
                const float a = mul[0][k];
                UNROLL for (int v = 0; v < 4; v++)
                    sum[v] += a * f32x16_load(&generator_dense_kernel[k][v * 16 + 3072]);
            }
            {
                const float a = mul[0][k + 1];
                UNROLL for (int v = 0; v < 4; v++)
                    sum2[v] += a * f32x16_load(&generator_dense_kernel[k + 1][v * 16 + 3072]);
            }
        }
        UNROLL for (int v = 0; v < 4; v++)
            sum[v] += sum2[v];
        UNROLL for (int v = 0; v < 4; v++)
            f32x16_store(&generator_dense[0][v * 16 + 3072], sum[v]);
    }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// generator.batch_norm, relu
// 15.7 kFLOP: sub, mul, add, max: [1, 3136], [3136] -> [7, 7, 64]
KERNEL static void predict_upsampling2d_max(gan *m)
{
    const float (*restrict generator_dense)[3136] = (void *)(m->arena + 256);
    const float *restrict generator_batch_norm_moving_mean = m->generator_batch_norm_moving_mean;
    const float *restrict generator_batch_norm_rsqrt = m->generator_batch_norm_rsqrt;
    const float *restrict generator_batch_norm_gamma = m->generator_batch_norm_gamma;
    const float *restrict generator_batch_norm_beta = m->generator_batch_norm_beta;
    float *restrict upsampling2d_max = (void *)(m->arena + 50176);

    #pragma omp simd
    for (int i = 0; i < 3136; i++) {
        const float y = (generator_dense[0][i] - generator_batch_norm_moving_mean[i]) * generator_batch_norm_rsqrt[i];
        const float y2 = y * generator_batch_norm_gamma[i];
        const float y3 = y2 + generator_batch_norm_beta[i];
        upsampling2d_max[i] = max_real(y3, 0.0f);
    }
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// upsampling2d
// copy: [7, 7, 64] -> [1, 7, 2, 7, 2, 64]
KERNEL static void predict_upsampling2d_tiles(gan *m)
{
    const float (*restrict upsampling2d_max)[7][64] = (void *)(m->arena + 50176);
    float (*restrict upsampling2d_tiles)[7][2][7][2][64] = (void *)(m->arena + 0);

    for (int i = 0; i < 7; i++)
        for (int j = 0; j < 2; j++)
            for (int k = 0; k < 7; k++)
                for (int l = 0; l < 2; l++)
                    for (int n = 0; n < 64; n += 16)
                        f32x16_store(&upsampling2d_tiles[0][i][j][k][l][n], f32x16_load(&upsampling2d_max[i][k][n]));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d
// 6.55 MFLOP: winograd_spread: [1, 7, 2, 7, 2, 64], [36, 64, 32] -> [1, 14, 14, 32]
KERNEL static void predict_generator_conv2d(gan *m)
{
    const float (*restrict upsampling2d_tiles)[14][14][64] = (void *)(m->arena + 0);
    const float (*restrict generator_conv2d_winograd_kernel)[64][32] = m->generator_conv2d_winograd_kernel;
    float (*restrict generator_conv2d)[14][14][32] = (void *)(m->arena + 50176);

    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    // 16 tiles at a time: first to the points, ...
    alignas(64) float x_lines[6][16][64];
    alignas(64) float x_points[612][64];
    for (int i = 0; i < 6; i++)
        for (int x = 14; x < 16; x++)
            for (int c = 0; c < 64; c += 16)
                f32x16_store(&x_lines[i][x][c], f32x16_splat(0.0f));
    alignas(64) float products[612][32];
    alignas(64) float lines[6][18][32];
    alignas(64) float image[18][18][32];
    for (int strip = 0; strip < 4; strip++) {
        for (int x = 0; x < 14; x++)
            for (int c = 0; c < 64; c += 16) {
                const f32x16 t = strip * 4 + 2 < 14 ? f32x16_load(&upsampling2d_tiles[0][strip * 4 + 2][x][c])
                    : f32x16_splat(0.0f);
                const f32x16 even = f32x16_load(&upsampling2d_tiles[0][strip * 4][x][c]) + 0.390625f * t;
                const f32x16 t2 = strip * 4 + 3 < 14 ? f32x16_load(&upsampling2d_tiles[0][strip * 4 + 3][x][c])
                    : f32x16_splat(0.0f);
                const f32x16 odd = 0.625f * f32x16_load(&upsampling2d_tiles[0][strip * 4 + 1][x][c]) + 0.24414062f * t2;
                const f32x16 even2 = f32x16_load(&upsampling2d_tiles[0][strip * 4][x][c]) + 2.25f * t;
                const f32x16 odd2 = 1.5f * f32x16_load(&upsampling2d_tiles[0][strip * 4 + 1][x][c]) + 3.375f * t2;
                f32x16_store(&x_lines[0][x][c], f32x16_load(&upsampling2d_tiles[0][strip * 4][x][c]));
                f32x16_store(&x_lines[1][x][c], even + odd);
                f32x16_store(&x_lines[2][x][c], even - odd);
                f32x16_store(&x_lines[3][x][c], even2 + odd2);
                f32x16_store(&x_lines[4][x][c], even2 - odd2);
                f32x16_store(&x_lines[5][x][c], t2);
            }
        for (int i = 0; i < 6; i++)
            for (int j = 0; j < 4; j++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 pixel[4];
                    UNROLL for (int n = 0; n < 4; n++)
                        pixel[n] = f32x16_load(&x_lines[i][j * 4 + n][c]);
                    const f32x16 even = pixel[0] + 0.390625f * pixel[2];
                    const f32x16 odd = 0.625f * pixel[1] + 0.24414062f * pixel[3];
                    const f32x16 even2 = pixel[0] + 2.25f * pixel[2];
                    const f32x16 odd2 = 1.5f * pixel[1] + 3.375f * pixel[3];
                    f32x16_store(&x_points[strip * 4 + i * 102 + j][c], pixel[0]);
                    f32x16_store(&x_points[strip * 4 + i * 102 + j + 17][c], even + odd);
                    f32x16_store(&x_points[strip * 4 + i * 102 + j + 34][c], even - odd);
                    f32x16_store(&x_points[strip * 4 + i * 102 + j + 51][c], even2 + odd2);
                    f32x16_store(&x_points[strip * 4 + i * 102 + j + 68][c], even2 - odd2);
                    f32x16_store(&x_points[strip * 4 + i * 102 + j + 85][c], pixel[3]);
                }
    }
    // ... then, at each point, tiles [16, 64] times the kernel [64, 32], ...
    for (int point = 0; point < 36; point++)
        for (int i = 0; i < 16; i += 8) {
            // 8 tiles x 32 filters in registers
            f32x16 sum[8][2] = {0};
            for (int c = 0; c < 64; c++) {
                UNROLL for (int v = 0; v < 2; v++)
                    __builtin_prefetch(&generator_conv2d_winograd_kernel[point + 1][c][v * 16]);
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&generator_conv2d_winograd_kernel[point][c][v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = x_points[point * 17 + i + r][c];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&products[point * 17 + i + r][v * 16], sum[r][v]);
        }
    // ... and back to pixels, with what follows the convolution
    for (int i = 0; i < 2; i++)
        for (int x = 0; x < 18; x++)
            for (int c = 0; c < 32; c += 16)
                f32x16_store(&image[i][x][c], f32x16_splat(0.0f));
    for (int strip = 0; strip < 4; strip++) {
        for (int i = 0; i < 6; i++)
            for (int x = 0; x < 2; x++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&lines[i][x][c], f32x16_splat(0.0f));
        for (int i = 0; i < 6; i++)
            for (int j = 0; j < 4; j++)
                for (int c = 0; c < 32; c += 16) {
                    f32x16 point[6];
                    UNROLL for (int n = 0; n < 6; n++)
                        point[n] = f32x16_load(&products[strip * 4 + i * 102 + j + n * 17][c]);
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
        for (int x = 0; x < 18; x++)
            for (int c = 0; c < 32; c += 16) {
                f32x16 point[6];
                UNROLL for (int n = 0; n < 6; n++)
                    point[n] = f32x16_load(&lines[n][x][c]);
                const f32x16 even = point[1] + point[2];
                const f32x16 odd = point[1] - point[2];
                const f32x16 even2 = point[3] + point[4];
                const f32x16 odd2 = point[3] - point[4];
                f32x16_store(&image[strip * 4][x][c], f32x16_load(&image[strip * 4][x][c]) + 0.87890625f * point[0]);
                const f32x16 t = 0.87890625f * point[5] - 1.40625f * odd - 0.5859375f * odd2;
                f32x16_store(&image[strip * 4 + 1][x][c], f32x16_load(&image[strip * 4 + 1][x][c]) + t);
                f32x16_store(&image[strip * 4 + 2][x][c], -2.640625f * point[0] - 2.25f * even - 0.390625f * even2);
                f32x16_store(&image[strip * 4 + 3][x][c], -2.640625f * point[5] + 0.625f * odd + 1.5f * odd2);
                f32x16_store(&image[strip * 4 + 4][x][c], point[0] + even + even2);
                f32x16_store(&image[strip * 4 + 5][x][c], point[5]);
            }
    }
    for (int y = 1; y < 15; y++)
        for (int x = 1; x < 15; x++)
            for (int c = 0; c < 32; c += 16) {
                const f32x16 sum = f32x16_load(&image[y][x][c]);
                f32x16_store(&generator_conv2d[0][y - 1][x - 1][c], sum);
            }
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.batch_norm_1, relu
// 25.1 kFLOP: sub, mul, add, max: [1, 14, 14, 32], [32] -> [14, 14, 32]
KERNEL static void predict_upsampling2d_max_2(gan *m)
{
    const float (*restrict generator_conv2d)[32] = (void *)(m->arena + 50176);
    const float *restrict generator_batch_norm_1_moving_mean = m->generator_batch_norm_1_moving_mean;
    const float *restrict generator_batch_norm_1_mul = m->generator_batch_norm_1_mul;
    const float *restrict generator_batch_norm_1_beta = m->generator_batch_norm_1_beta;
    float (*restrict upsampling2d_max_2)[32] = (void *)(m->arena + 100352);

    for (int i = 0; i < 196; i++)
        for (int j = 0; j < 32; j += 16) {
            const f32x16 t = f32x16_load(&generator_conv2d[i][j]) - f32x16_load(&generator_batch_norm_1_moving_mean[j]);
            const f32x16 y = t * f32x16_load(&generator_batch_norm_1_mul[j])
                + f32x16_load(&generator_batch_norm_1_beta[j]);
            f32x16_store(&upsampling2d_max_2[i][j], f32x16_max(y, f32x16_splat(0.0f)));
        }
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// upsampling2d
// copy: [14, 14, 32] -> [1, 14, 2, 14, 2, 32]
KERNEL static void predict_upsampling2d_tiles_2(gan *m)
{
    const float (*restrict upsampling2d_max_2)[14][32] = (void *)(m->arena + 100352);
    float (*restrict upsampling2d_tiles_2)[14][2][14][2][32] = (void *)(m->arena + 0);

    for (int i = 0; i < 14; i++)
        for (int j = 0; j < 2; j++)
            for (int k = 0; k < 14; k++)
                for (int l = 0; l < 2; l++)
                    for (int n = 0; n < 32; n += 16)
                        f32x16_store(&upsampling2d_tiles_2[0][i][j][k][l][n],
                            f32x16_load(&upsampling2d_max_2[i][k][n]));
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// generator.conv2d_1
// 1.17 MFLOP: conv, add, sigmoid: [5, 5, 32, 1], [1, 14, 2, 14, 2, 32], [1] -> [1, 28, 28, 1]
KERNEL static void predict_generator_conv2d_1(gan *m)
{
    const float (*restrict generator_conv2d_1_kernel)[5][32][1] = m->generator_conv2d_1_kernel;
    const float (*restrict upsampling2d_tiles_2)[28][28][32] = (void *)(m->arena + 0);
    const float *restrict generator_conv2d_1_bias = m->generator_conv2d_1_bias;
    float (*restrict prediction)[28][28][1] = m->prediction;

    // the kernel as lines of input channels
    alignas(64) float turned[25][32];
    for (int ky = 0; ky < 5; ky++)
        for (int kx = 0; kx < 5; kx++)
            for (int i = 0; i < 32; i++)
                turned[ky * 5 + kx][i] = generator_conv2d_1_kernel[ky][kx][i][0];
    #pragma omp for schedule(static) nowait
    for (int y = 0; y < 28; y++) {
        // 28 pixels x 1 channels in registers, as vectors along the input channels
        float sum[28] = {0};
        {
            f32x16 sum2[28] = {0};
            for (int ky = (0 < 2 - y ? 2 - y : 0); ky < (30 - y < 5 ? 30 - y : 5); ky++) {
                for (int i = 0; i < 32; i += 16) {
                    const f32x16 w = f32x16_load(&turned[ky * 5][i]);
                    UNROLL for (int r = 2; r < 28; r++)
                        sum2[r] += f32x16_load(&upsampling2d_tiles_2[0][y + ky - 2][r - 2][i]) * w;
                }
                for (int i = 0; i < 32; i += 16) {
                    const f32x16 w = f32x16_load(&turned[ky * 5 + 1][i]);
                    UNROLL for (int r = 1; r < 28; r++)
                        sum2[r] += f32x16_load(&upsampling2d_tiles_2[0][y + ky - 2][r - 1][i]) * w;
                }
                for (int i = 0; i < 32; i += 16) {
                    const f32x16 w = f32x16_load(&turned[ky * 5 + 2][i]);
                    UNROLL for (int r = 0; r < 28; r++)
                        sum2[r] += f32x16_load(&upsampling2d_tiles_2[0][y + ky - 2][r][i]) * w;
                }
                for (int i = 0; i < 32; i += 16) {
                    const f32x16 w = f32x16_load(&turned[ky * 5 + 3][i]);
                    UNROLL for (int r = 0; r < 27; r++)
                        sum2[r] += f32x16_load(&upsampling2d_tiles_2[0][y + ky - 2][r + 1][i]) * w;
                }
                for (int i = 0; i < 32; i += 16) {
                    const f32x16 w = f32x16_load(&turned[ky * 5 + 4][i]);
                    UNROLL for (int r = 0; r < 26; r++)
                        sum2[r] += f32x16_load(&upsampling2d_tiles_2[0][y + ky - 2][r + 2][i]) * w;
                }
            }
            UNROLL for (int r = 0; r < 28; r++)
                sum[r] += f32x16_sum(sum2[r]);
        }
        UNROLL for (int r = 0; r < 28; r++) {
            const float y2 = sum[r] + generator_conv2d_1_bias[0];
            prediction[0][y][r][0] = f32_sigmoid(y2);
        }
    }
}

static void predict(void *model, int count)
{
    struct gan *m = model;
    (void)count;
    if (!m->prepared)
        prepare(m);
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            predict_mul(m);
        }
        #pragma omp barrier
        predict_generator_dense(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_upsampling2d_max(m);
            predict_upsampling2d_tiles(m);
            predict_generator_conv2d(m);
            predict_upsampling2d_max_2(m);
            predict_upsampling2d_tiles_2(m);
        }
        #pragma omp barrier
        predict_generator_conv2d_1(m);
    }
}

// ---- samples ------------------------------------------------------------------------------------

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.batch_norm_1
// 320 FLOP: add, rsqrt, mul: [32] -> [32]
static void sample_generator_batch_norm_1_mul(gan *m)
{
    evaluate_generator_batch_norm_1_mul_body(m->generator_batch_norm_1_moving_variance,
                                             m->generator_batch_norm_1_gamma, (void *)(m->arena + 0));
}

// gan.dl:26: drawn  = generator(normal([noise]))
// 676 kFLOP: random, sub, log, mul, sqrt, cos: -> [64, 64]
KERNEL static void sample_mul(gan *m)
{
    float *restrict mul = (void *)(m->arena + 802944);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 4096; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 20, i)) * -2.0f);
        f32x16_store(&mul[i], t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 21, i) * 6.2831855f));
    }
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// generator.dense
// 25.7 MFLOP: contract: [64, 3136], [64, 64] -> [64, 3136]
static void sample_generator_dense(gan *m)
{
    discriminate_generator_dense_body(m->generator_dense_kernel, (void *)(m->arena + 802944), (void *)(m->arena + 128));
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// generator.batch_norm
// 31.4 kFLOP: add, rsqrt, mul: [3136] -> [3136]
static void sample_generator_batch_norm_mul(gan *m)
{
    evaluate_generator_batch_norm_mul_body(m->generator_batch_norm_moving_variance, m->generator_batch_norm_gamma,
                                           (void *)(m->arena + 802944));
}

// gan.dl:12: z | dense(7 * 7 * 64, use_bias = false) | batch_norm | relu | reshape([7, 7, 64])
// generator.batch_norm, relu
// 803 kFLOP: sub, mul, add, max: [64, 3136], [3136] -> [64, 7, 7, 64]
static void sample_generator_max(gan *m)
{
    discriminate_generator_max_body((void *)(m->arena + 128), m->generator_batch_norm_moving_mean,
                                    (void *)(m->arena + 802944), m->generator_batch_norm_beta,
                                    (void *)(m->arena + 3211392));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// upsampling2d
// copy: [64, 7, 7, 64] -> [64, 7, 2, 7, 2, 64]
static void sample_upsampling2d_tiles(gan *m)
{
    discriminate_upsampling2d_tiles_body((void *)(m->arena + 3211392), (void *)(m->arena + 128));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d
// slice: [3, 3, 64, 32] -> [3, 3, 64, 32]
static void sample_generator_conv2d_slice(gan *m)
{
    discriminate_generator_conv2d_slice_body((const void *)m->generator_conv2d_kernel, (void *)(m->arena + 3506304));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d
// 295 kFLOP: winograd_kernel: [3, 3, 64, 32] -> [36, 64, 32]
static void sample_generator_conv2d_winograd_kernel(gan *m)
{
    discriminate_generator_conv2d_winograd_kernel_body(
        (void *)(m->arena + 3506304), (void *)(m->arena + 3211392));
}

// gan.dl:13: | upsampling2d(2) | conv2d(32, 3, padding = same, use_bias = false) | batch_norm | relu
// generator.conv2d, generator.batch_norm_1, relu
// 421 MFLOP: winograd_spread, sub, mul, add, max: [64, 7, 2, 7, 2, 64], [36, 64, 32], [32] -> [64, 14, 14, 32]
static void sample_generator_conv2d(gan *m)
{
    evaluate_generator_conv2d_body((void *)(m->arena + 128), (void *)(m->arena + 128), (void *)(m->arena + 3211392),
                                   m->generator_batch_norm_1_moving_mean, (void *)(m->arena + 0),
                                   m->generator_batch_norm_1_beta, (void *)(m->arena + 6422528));
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// upsampling2d
// copy: [64, 14, 14, 32] -> [64, 14, 2, 14, 2, 32]
static void sample_upsampling2d_tiles_2(gan *m)
{
    discriminate_upsampling2d_tiles_2_body((void *)(m->arena + 6422528), (void *)(m->arena + 0));
}

// gan.dl:14: | upsampling2d(2) | conv2d(1, 5, padding = same, activation = sigmoid)
// generator.conv2d_1
// 74.6 MFLOP: conv, add, sigmoid: [5, 5, 32, 1], [64, 14, 2, 14, 2, 32], [1] -> [64, 28, 28, 1]
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
        #pragma omp single nowait
        {
            sample_generator_batch_norm_1_mul(m);
        }
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
        #pragma omp single nowait
        {
            sample_generator_conv2d_slice(m);
        }
        #pragma omp barrier
        sample_generator_conv2d_winograd_kernel(m);
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

// ---- tables -------------------------------------------------------------------------------------

// name, role, type, rank, shape, elements, offset, initial value, index of the moving average
static const dlc_tensor gan_tensors[] = {
    {"generator.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {64, 3136}, 200704, offsetof(gan, generator_dense_kernel),
        0.0, -1},
    {"generator.batch_norm.moving_mean", DLC_STATE, DLC_F32, 1, {3136}, 3136,
        offsetof(gan, generator_batch_norm_moving_mean), 0.0, -1},
    {"generator.batch_norm.moving_variance", DLC_STATE, DLC_F32, 1, {3136}, 3136,
        offsetof(gan, generator_batch_norm_moving_variance), 0.0, -1},
    {"generator.batch_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {3136}, 3136, offsetof(gan, generator_batch_norm_gamma),
        0.0, -1},
    {"generator.batch_norm.beta", DLC_PARAMETER, DLC_F32, 1, {3136}, 3136, offsetof(gan, generator_batch_norm_beta),
        0.0, -1},
    {"generator.conv2d.kernel", DLC_PARAMETER, DLC_F32, 4, {3, 3, 64, 32}, 18432,
        offsetof(gan, generator_conv2d_kernel), 0.0, -1},
    {"generator.batch_norm_1.moving_mean", DLC_STATE, DLC_F32, 1, {32}, 32,
        offsetof(gan, generator_batch_norm_1_moving_mean), 0.0, -1},
    {"generator.batch_norm_1.moving_variance", DLC_STATE, DLC_F32, 1, {32}, 32,
        offsetof(gan, generator_batch_norm_1_moving_variance), 0.0, -1},
    {"generator.batch_norm_1.gamma", DLC_PARAMETER, DLC_F32, 1, {32}, 32, offsetof(gan, generator_batch_norm_1_gamma),
        0.0, -1},
    {"generator.batch_norm_1.beta", DLC_PARAMETER, DLC_F32, 1, {32}, 32, offsetof(gan, generator_batch_norm_1_beta),
        0.0, -1},
    {"generator.conv2d_1.kernel", DLC_PARAMETER, DLC_F32, 4, {5, 5, 32, 1}, 800,
        offsetof(gan, generator_conv2d_1_kernel), 0.0, -1},
    {"generator.conv2d_1.bias", DLC_PARAMETER, DLC_F32, 1, {1}, 1, offsetof(gan, generator_conv2d_1_bias), 0.0, -1},
    {"critic.conv2d.kernel", DLC_PARAMETER, DLC_F32, 4, {5, 5, 1, 32}, 800, offsetof(gan, critic_conv2d_kernel), 0.0,
        -1},
    {"critic.conv2d.bias", DLC_PARAMETER, DLC_F32, 1, {32}, 32, offsetof(gan, critic_conv2d_bias), 0.0, -1},
    {"critic.conv2d_1.kernel", DLC_PARAMETER, DLC_F32, 4, {5, 5, 32, 64}, 51200, offsetof(gan, critic_conv2d_1_kernel),
        0.0, -1},
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
    {"critic.conv2d.kernel/discriminate/m", DLC_SLOT, DLC_F32, 4, {5, 5, 1, 32}, 800,
        offsetof(gan, critic_conv2d_kernel_discriminate_m), 0.0, -1},
    {"critic.conv2d.kernel/discriminate/v", DLC_SLOT, DLC_F32, 4, {5, 5, 1, 32}, 800,
        offsetof(gan, critic_conv2d_kernel_discriminate_v), 0.0, -1},
    {"critic.conv2d.bias/discriminate/m", DLC_SLOT, DLC_F32, 1, {32}, 32,
        offsetof(gan, critic_conv2d_bias_discriminate_m), 0.0, -1},
    {"critic.conv2d.bias/discriminate/v", DLC_SLOT, DLC_F32, 1, {32}, 32,
        offsetof(gan, critic_conv2d_bias_discriminate_v), 0.0, -1},
    {"critic.conv2d_1.kernel/discriminate/m", DLC_SLOT, DLC_F32, 4, {5, 5, 32, 64}, 51200,
        offsetof(gan, critic_conv2d_1_kernel_discriminate_m), 0.0, -1},
    {"critic.conv2d_1.kernel/discriminate/v", DLC_SLOT, DLC_F32, 4, {5, 5, 32, 64}, 51200,
        offsetof(gan, critic_conv2d_1_kernel_discriminate_v), 0.0, -1},
    {"critic.conv2d_1.bias/discriminate/m", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(gan, critic_conv2d_1_bias_discriminate_m), 0.0, -1},
    {"critic.conv2d_1.bias/discriminate/v", DLC_SLOT, DLC_F32, 1, {64}, 64,
        offsetof(gan, critic_conv2d_1_bias_discriminate_v), 0.0, -1},
    {"critic.dense.kernel/discriminate/m", DLC_SLOT, DLC_F32, 2, {3136, 1}, 3136,
        offsetof(gan, critic_dense_kernel_discriminate_m), 0.0, -1},
    {"critic.dense.kernel/discriminate/v", DLC_SLOT, DLC_F32, 2, {3136, 1}, 3136,
        offsetof(gan, critic_dense_kernel_discriminate_v), 0.0, -1},
    {"critic.dense.bias/discriminate/m", DLC_SLOT, DLC_F32, 1, {1}, 1, offsetof(gan, critic_dense_bias_discriminate_m),
        0.0, -1},
    {"critic.dense.bias/discriminate/v", DLC_SLOT, DLC_F32, 1, {1}, 1, offsetof(gan, critic_dense_bias_discriminate_v),
        0.0, -1},
    {"deceive.loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(gan, deceive_loss), 0.0, -1},
    {"metrics.deceive.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(gan, metrics_deceive_0), 0.0, -1},
    {"metrics.deceive.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(gan, metrics_deceive_1), 0.0, -1},
    {"reports.deceive", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(gan, reports_deceive), 0.0, -1},
    {"deceive.lr", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(gan, deceive_lr), 0.0002, -1},
    {"deceive.beta_1", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(gan, deceive_beta_1), 0.5, -1},
    {"deceive.beta_2", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(gan, deceive_beta_2), 0.999, -1},
    {"deceive.epsilon", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(gan, deceive_epsilon), 1e-07, -1},
    {"generator.dense.kernel/deceive/m", DLC_SLOT, DLC_F32, 2, {64, 3136}, 200704,
        offsetof(gan, generator_dense_kernel_deceive_m), 0.0, -1},
    {"generator.dense.kernel/deceive/v", DLC_SLOT, DLC_F32, 2, {64, 3136}, 200704,
        offsetof(gan, generator_dense_kernel_deceive_v), 0.0, -1},
    {"generator.batch_norm.gamma/deceive/m", DLC_SLOT, DLC_F32, 1, {3136}, 3136,
        offsetof(gan, generator_batch_norm_gamma_deceive_m), 0.0, -1},
    {"generator.batch_norm.gamma/deceive/v", DLC_SLOT, DLC_F32, 1, {3136}, 3136,
        offsetof(gan, generator_batch_norm_gamma_deceive_v), 0.0, -1},
    {"generator.batch_norm.beta/deceive/m", DLC_SLOT, DLC_F32, 1, {3136}, 3136,
        offsetof(gan, generator_batch_norm_beta_deceive_m), 0.0, -1},
    {"generator.batch_norm.beta/deceive/v", DLC_SLOT, DLC_F32, 1, {3136}, 3136,
        offsetof(gan, generator_batch_norm_beta_deceive_v), 0.0, -1},
    {"generator.conv2d.kernel/deceive/m", DLC_SLOT, DLC_F32, 4, {3, 3, 64, 32}, 18432,
        offsetof(gan, generator_conv2d_kernel_deceive_m), 0.0, -1},
    {"generator.conv2d.kernel/deceive/v", DLC_SLOT, DLC_F32, 4, {3, 3, 64, 32}, 18432,
        offsetof(gan, generator_conv2d_kernel_deceive_v), 0.0, -1},
    {"generator.batch_norm_1.gamma/deceive/m", DLC_SLOT, DLC_F32, 1, {32}, 32,
        offsetof(gan, generator_batch_norm_1_gamma_deceive_m), 0.0, -1},
    {"generator.batch_norm_1.gamma/deceive/v", DLC_SLOT, DLC_F32, 1, {32}, 32,
        offsetof(gan, generator_batch_norm_1_gamma_deceive_v), 0.0, -1},
    {"generator.batch_norm_1.beta/deceive/m", DLC_SLOT, DLC_F32, 1, {32}, 32,
        offsetof(gan, generator_batch_norm_1_beta_deceive_m), 0.0, -1},
    {"generator.batch_norm_1.beta/deceive/v", DLC_SLOT, DLC_F32, 1, {32}, 32,
        offsetof(gan, generator_batch_norm_1_beta_deceive_v), 0.0, -1},
    {"generator.conv2d_1.kernel/deceive/m", DLC_SLOT, DLC_F32, 4, {5, 5, 32, 1}, 800,
        offsetof(gan, generator_conv2d_1_kernel_deceive_m), 0.0, -1},
    {"generator.conv2d_1.kernel/deceive/v", DLC_SLOT, DLC_F32, 4, {5, 5, 32, 1}, 800,
        offsetof(gan, generator_conv2d_1_kernel_deceive_v), 0.0, -1},
    {"generator.conv2d_1.bias/deceive/m", DLC_SLOT, DLC_F32, 1, {1}, 1,
        offsetof(gan, generator_conv2d_1_bias_deceive_m), 0.0, -1},
    {"generator.conv2d_1.bias/deceive/v", DLC_SLOT, DLC_F32, 1, {1}, 1,
        offsetof(gan, generator_conv2d_1_bias_deceive_v), 0.0, -1},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(gan, loss), 0.0, -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 4, {1, 28, 28, 1}, 784, offsetof(gan, prediction), 0.0, -1},
    {"sample", DLC_OUTPUT, DLC_F32, 4, {64, 28, 28, 1}, 50176, offsetof(gan, sample), 0.0, -1},
};

// name, column, source, type, rank, shape, elements, offset; indices of its generated output, mean and
// deviation; is it used by predict; what its ints are below
static const dlc_field gan_fields[] = {
    {"image", "image", 0, DLC_F32, 3, {28, 28, 1}, 784, offsetof(gan, image), -1, -1, -1, 0, 0},
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

// name, index of the loss, every, repeat, accumulate, first kernel, kernels
static const dlc_step gan_steps[] = {
    {"discriminate", 18, 1, 1, 1, 0, 51},
    {"deceive", 38, 1, 1, 1, 51, 55},
};

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel gan_train_kernels[] = {
    {"discriminate_mul", 26, 1, offsetof(gan, arena) + 802816, 4096, DLC_F32, 675840, 16384},
    {"discriminate_generator_dense", 12, 1, offsetof(gan, arena) + 0, 200704, DLC_F32, 25690112, 1622016},
    {"discriminate_generator_batch_norm_mu", 12, 1, offsetof(gan, arena) + 802816, 3136, DLC_F32, 401408, 815616},
    {"discriminate_generator_batch_norm_sigma2", 12, 1, offsetof(gan, arena) + 815360, 3136, DLC_F32, 834176, 840704},
    {"discriminate_generator_max", 12, 1, offsetof(gan, arena) + 4817152, 200704, DLC_F32, 802816, 1643264},
    {"discriminate_upsampling2d_tiles", 13, 1, offsetof(gan, arena) + 1605888, 802816, DLC_F32, 0, 4014080},
    {"discriminate_generator_conv2d_slice", 13, 0, offsetof(gan, arena) + 0, 18432, DLC_F32, 0, 147456},
    {"discriminate_generator_conv2d_winograd_kernel", 13, 1, offsetof(gan, arena) + 4817152, 73728, DLC_F32, 294912,
        368640},
    {"discriminate_generator_conv2d", 13, 1, offsetof(gan, arena) + 256, 401408, DLC_F32, 419430400, 5111808},
    {"discriminate_generator_batch_norm_1", 13, 1, offsetof(gan, arena) + 1605888, 2048, DLC_F32, 1607680, 1622016},
    {"discriminate_generator_batch_norm_1_sum", 13, 0, offsetof(gan, arena) + 0, 32, DLC_F32, 4128, 8576},
    {"discriminate_generator_batch_norm_1_sum_2", 13, 0, offsetof(gan, arena) + 128, 32, DLC_F32, 14688, 17024},
    {"discriminate_relu_max", 13, 1, offsetof(gan, arena) + 256, 401408, DLC_F32, 1605632, 3211648},
    {"discriminate_upsampling2d_tiles_2", 14, 1, offsetof(gan, arena) + 5219456, 1605632, DLC_F32, 0, 8028160},
    {"discriminate_generator_conv2d_1", 14, 1, offsetof(gan, arena) + 5018752, 50176, DLC_F32, 74601472, 6626436},
    {"discriminate_critic_conv2d_2", 19, 1, offsetof(gan, arena) + 3413120, 401408, DLC_F32, 18788352, 1809664},
    {"discriminate_critic_dropout_select_2", 19, 1, offsetof(gan, arena) + 5620864, 401408, DLC_BOOL, 26492928,
        6823936},
    {"discriminate_critic_conv2d_1_2", 20, 1, offsetof(gan, arena) + 9434240, 200704, DLC_F32, 268636160, 2613504},
    {"discriminate_critic_dropout_1_select_2", 20, 1, offsetof(gan, arena) + 10237056, 200704, DLC_BOOL, 13246464,
        3411968},
    {"discriminate_critic_dense_2", 21, 0, offsetof(gan, arena) + 640, 64, DLC_F32, 402560, 815876},
    {"discriminate_image", 25, 1, offsetof(gan, arena) + 1606784, 50176, DLC_F32, 200704, 401408},
    {"discriminate_critic_conv2d", 19, 1, offsetof(gan, arena) + 1152, 401408, DLC_F32, 18788352, 1809664},
    {"discriminate_critic_dropout_select", 19, 1, offsetof(gan, arena) + 5219456, 401408, DLC_BOOL, 26492928, 6823936},
    {"discriminate_critic_conv2d_1", 20, 1, offsetof(gan, arena) + 7627904, 200704, DLC_F32, 268636160, 2613504},
    {"discriminate_critic_dropout_1_select", 20, 1, offsetof(gan, arena) + 8430720, 200704, DLC_BOOL, 13246464,
        3411968},
    {"discriminate_critic_dense", 21, 0, offsetof(gan, arena) + 896, 64, DLC_F32, 402560, 815876},
    {"discriminate_mean_loss", 29, 0, offsetof(gan, discriminate_loss), 1, DLC_F32, 3200, 1796},
    {"discriminate_binary_cross_entropy_y_grad", 30, 0, offsetof(gan, arena) + 384, 64, DLC_F32, 960, 2048},
    {"discriminate_binary_cross_entropy_y_grad_2", 29, 0, offsetof(gan, arena) + 128, 64, DLC_F32, 960, 2048},
    {"discriminate_sum", 29, 0, offsetof(gan, metrics_discriminate_0), 1, DLC_F32, 199, 280},
    {"discriminate_critic_dense_bias_grad", 21, 0, offsetof(gan, arena) + 640, 1, DLC_F32, 64, 260},
    {"discriminate_adam_rsqrt", 31, 0, offsetof(gan, arena) + 0, 1, DLC_F32, 87, 24},
    {"discriminate_critic_dense_sum_grad", 21, 0, offsetof(gan, critic_dense_bias), 1, DLC_F32, 88, 312},
    {"discriminate_critic_dense_kernel_grad", 21, 0, offsetof(gan, arena) + 11240576, 3136, DLC_F32, 401408, 815616},
    {"discriminate_critic_dense_input_grad", 21, 1, offsetof(gan, arena) + 11253120, 200704, DLC_F32, 401408, 815616},
    {"discriminate_critic_conv2d_1_sum_grad", 20, 1, offsetof(gan, arena) + 10437760, 200704, DLC_F32, 1605632,
        2625536},
    {"discriminate_critic_conv2d_1_bias_grad", 20, 0, offsetof(gan, arena) + 384, 64, DLC_F32, 4096, 16640},
    {"discriminate_critic_conv2d_1_kernel_grad", 20, 1, offsetof(gan, arena) + 9434240, 51200, DLC_F32, 268435456,
        2613248},
    {"discriminate_critic_conv2d_1_input_grad", 20, 1, offsetof(gan, arena) + 3413120, 401408, DLC_F32, 271245312,
        4620288},
    {"discriminate_critic_conv2d_kernel_grad", 19, 1, offsetof(gan, arena) + 5620864, 800, DLC_F32, 18386944, 1809536},
    {"discriminate_critic_conv2d_sum_grad", 19, 1, offsetof(gan, arena) + 5018752, 2048, DLC_F32, 401408, 1613824},
    {"discriminate_critic_conv2d_bias_grad", 19, 0, offsetof(gan, arena) + 640, 32, DLC_F32, 2048, 8320},
    {"discriminate_critic_dense_input_grad_2", 21, 1, offsetof(gan, arena) + 4215936, 200704, DLC_F32, 401408, 815616},
    {"discriminate_critic_dense_input_grad_3", 21, 0, offsetof(gan, critic_dense_kernel), 3136, DLC_F32, 470402,
        890908},
    {"discriminate_critic_conv2d_1_sum_grad_2", 20, 1, offsetof(gan, arena) + 3413120, 200704, DLC_F32, 1605632,
        2625536},
    {"discriminate_critic_conv2d_1_sum_grad_3", 20, 0, offsetof(gan, critic_conv2d_1_bias), 64, DLC_F32, 5506, 18204},
    {"discriminate_critic_conv2d_1_input_grad_2", 20, 1, offsetof(gan, arena) + 1152, 401408, DLC_F32, 271245312,
        4620288},
    {"discriminate_critic_conv2d_conv_kernel_grad", 19, 1, offsetof(gan, critic_conv2d_kernel), 800, DLC_F32, 18404546,
        1828764},
    {"discriminate_critic_conv2d_1_conv_kernel_grad", 20, 1, offsetof(gan, critic_conv2d_1_kernel), 51200, DLC_F32,
        269561858, 3842076},
    {"discriminate_critic_conv2d_sum_grad_2", 19, 1, offsetof(gan, arena) + 1606784, 2048, DLC_F32, 401408, 1613824},
    {"discriminate_critic_conv2d_sum_grad_3", 19, 0, offsetof(gan, critic_conv2d_bias), 32, DLC_F32, 2754, 9116},
    {"deceive_mul", 26, 1, offsetof(gan, arena) + 18265088, 4096, DLC_F32, 675840, 16384},
    {"deceive_generator_dense", 12, 1, offsetof(gan, arena) + 16057344, 200704, DLC_F32, 25690112, 1622016},
    {"deceive_generator_batch_norm_mu", 12, 1, offsetof(gan, arena) + 18281472, 3136, DLC_F32, 401408, 815616},
    {"deceive_generator_batch_norm_sigma2", 12, 1, offsetof(gan, arena) + 18306560, 3136, DLC_F32, 831040, 840704},
    {"deceive_generator_max", 12, 1, offsetof(gan, arena) + 0, 200704, DLC_F32, 1003520, 1655808},
    {"deceive_upsampling2d_tiles", 13, 1, offsetof(gan, arena) + 6423552, 802816, DLC_F32, 0, 4014080},
    {"deceive_generator_conv2d_slice", 13, 0, offsetof(gan, arena) + 294912, 18432, DLC_F32, 0, 147456},
    {"deceive_generator_conv2d_winograd_kernel", 13, 1, offsetof(gan, arena) + 0, 73728, DLC_F32, 294912, 368640},
    {"deceive_generator_conv2d", 13, 1, offsetof(gan, arena) + 9634816, 401408, DLC_F32, 419430400, 5111808},
    {"deceive_generator_batch_norm_1", 13, 1, offsetof(gan, arena) + 18319104, 2048, DLC_F32, 1607680, 1622016},
    {"deceive_generator_batch_norm_1_sum", 13, 0, offsetof(gan, arena) + 512, 32, DLC_F32, 4096, 8576},
    {"deceive_generator_batch_norm_1_sum_2", 13, 0, offsetof(gan, arena) + 768, 32, DLC_F32, 14688, 17024},
    {"deceive_relu_max", 13, 1, offsetof(gan, arena) + 11240448, 401408, DLC_F32, 2007072, 3211776},
    {"deceive_upsampling2d_tiles_2", 14, 1, offsetof(gan, arena) + 1024, 1605632, DLC_F32, 0, 8028160},
    {"deceive_generator_conv2d_1", 14, 1, offsetof(gan, arena) + 18064384, 50176, DLC_F32, 74601472, 6626436},
    {"deceive_critic_conv2d", 19, 1, offsetof(gan, arena) + 12846080, 401408, DLC_F32, 18788352, 1809664},
    {"deceive_critic_dropout_select", 19, 1, offsetof(gan, arena) + 17662976, 401408, DLC_BOOL, 26492928, 6823936},
    {"deceive_critic_conv2d_1", 20, 1, offsetof(gan, arena) + 16860160, 200704, DLC_F32, 268636160, 2613504},
    {"deceive_critic_dropout_1_select", 20, 1, offsetof(gan, arena) + 15254528, 200704, DLC_BOOL, 13246464, 3411968},
    {"deceive_critic_dense", 21, 0, offsetof(gan, arena) + 256, 64, DLC_F32, 402560, 815876},
    {"deceive_mean_loss", 34, 0, offsetof(gan, deceive_loss), 1, DLC_F32, 1600, 1028},
    {"deceive_binary_cross_entropy_y_grad", 34, 0, offsetof(gan, arena) + 0, 64, DLC_F32, 960, 2048},
    {"deceive_sum", 34, 0, offsetof(gan, metrics_deceive_0), 1, DLC_F32, 199, 280},
    {"deceive_adam_rsqrt", 35, 0, offsetof(gan, arena) + 896, 1, DLC_F32, 87, 24},
    {"deceive_generator_batch_norm_1_moving_mean", 13, 0, offsetof(gan, generator_batch_norm_1_moving_mean), 32,
        DLC_F32, 96, 384},
    {"deceive_generator_batch_norm_1_moving_variance", 13, 0, offsetof(gan, generator_batch_norm_1_moving_variance), 32,
        DLC_F32, 96, 384},
    {"deceive_generator_conv2d_1_slice_grad", 14, 0, offsetof(gan, arena) + 15455232, 800, DLC_F32, 0, 6400},
    {"deceive_generator_batch_norm_moving_mean", 12, 0, offsetof(gan, generator_batch_norm_moving_mean), 3136, DLC_F32,
        9408, 37632},
    {"deceive_generator_batch_norm_moving_variance", 12, 0, offsetof(gan, generator_batch_norm_moving_variance), 3136,
        DLC_F32, 9408, 37632},
    {"deceive_critic_dense_input_grad", 21, 1, offsetof(gan, arena) + 14451712, 200704, DLC_F32, 401408, 815616},
    {"deceive_leaky_relu_y_grad", 20, 1, offsetof(gan, arena) + 16860160, 200704, DLC_F32, 1404928, 2609152},
    {"deceive_critic_conv2d_1_input_grad", 20, 1, offsetof(gan, arena) + 12846080, 401408, DLC_F32, 271245312, 4620288},
    {"deceive_critic_conv2d_drawn_grad", 19, 1, offsetof(gan, arena) + 18064384, 50176, DLC_F32, 18537472, 2210944},
    {"deceive_generator_conv2d_1_bias_grad", 14, 1, offsetof(gan, generator_conv2d_1_bias), 1, DLC_F32, 50199, 200756},
    {"deceive_generator_conv2d_1_kernel_grad", 14, 1, offsetof(gan, generator_conv2d_1_kernel), 800, DLC_F32, 73564578,
        6642460},
    {"deceive_relu_y_grad", 14, 1, offsetof(gan, arena) + 1024, 1605632, DLC_F32, 75956224, 9837696},
    {"deceive_generator_batch_norm_1_grad", 13, 1, offsetof(gan, arena) + 9216, 2048, DLC_F32, 1605664, 3227776},
    {"deceive_generator_batch_norm_1_beta_grad", 13, 0, offsetof(gan, generator_batch_norm_1_beta), 32, DLC_F32, 2722,
        9116},
    {"deceive_generator_batch_norm_1_sum_grad", 13, 0, offsetof(gan, generator_batch_norm_1_gamma_deceive_m), 32,
        DLC_F32, 2914, 9884},
    {"deceive_generator_batch_norm_1_sum_grad_2", 13, 0, offsetof(gan, arena) + 768, 32, DLC_F32, 6368, 9344},
    {"deceive_generator_batch_norm_1_mul_grad", 13, 0, offsetof(gan, arena) + 1024, 2048, DLC_F32, 4096, 8576},
    {"deceive_generator_batch_norm_1_mul_grad_2", 13, 0, offsetof(gan, arena) + 9216, 2048, DLC_F32, 4096, 8576},
    {"deceive_generator_batch_norm_1_y_grad", 13, 1, offsetof(gan, arena) + 12846080, 401408, DLC_F32, 2809888,
        4833664},
    {"deceive_update_generator_batch_norm_1_gamma", 35, 0, offsetof(gan, generator_batch_norm_1_gamma), 32, DLC_F32, 0,
        128},
    {"deceive_generator_conv2d_transpose_grad", 13, 0, offsetof(gan, arena) + 1024, 18432, DLC_F32, 0, 147456},
    {"deceive_generator_conv2d_kernel_grad", 13, 1, offsetof(gan, generator_conv2d_kernel), 18432, DLC_F32, 419817474,
        5259292},
    {"deceive_generator_conv2d_winograd_kernel_2", 13, 1, offsetof(gan, arena) + 4015104, 73728, DLC_F32, 294912,
        368640},
    {"deceive_generator_conv2d_input_grad", 13, 1, offsetof(gan, arena) + 1024, 802816, DLC_F32, 420233216, 5914624},
    {"deceive_relu_y_grad_2", 12, 1, offsetof(gan, arena) + 1024, 200704, DLC_F32, 1404928, 2458624},
    {"deceive_generator_batch_norm_sum_grad", 12, 1, offsetof(gan, generator_batch_norm_gamma_deceive_m), 3136, DLC_F32,
        686786, 1781276},
    {"deceive_generator_batch_norm_beta_grad", 12, 1, offsetof(gan, generator_batch_norm_beta), 3136, DLC_F32, 266562,
        890652},
    {"deceive_generator_batch_norm_sum_grad_2", 12, 1, offsetof(gan, arena) + 854016, 3136, DLC_F32, 617792, 890880},
    {"deceive_generator_batch_norm_y_grad", 12, 1, offsetof(gan, arena) + 1024, 200704, DLC_F32, 1806336, 2471424},
    {"deceive_generator_dense_kernel_grad", 12, 1, offsetof(gan, generator_dense_kernel), 200704, DLC_F32, 29904898,
        5636124},
    {"deceive_update_generator_batch_norm_gamma", 35, 0, offsetof(gan, generator_batch_norm_gamma), 3136, DLC_F32, 0,
        12544},
};

static void call_train_kernel(gan *m, int kernel)
{
    switch (kernel) {
    case 0: discriminate_mul(m); break;
    case 1: discriminate_generator_dense(m); break;
    case 2: discriminate_generator_batch_norm_mu(m); break;
    case 3: discriminate_generator_batch_norm_sigma2(m); break;
    case 4: discriminate_generator_max(m); break;
    case 5: discriminate_upsampling2d_tiles(m); break;
    case 6: discriminate_generator_conv2d_slice(m); break;
    case 7: discriminate_generator_conv2d_winograd_kernel(m); break;
    case 8: discriminate_generator_conv2d(m); break;
    case 9: discriminate_generator_batch_norm_1(m); break;
    case 10: discriminate_generator_batch_norm_1_sum(m); break;
    case 11: discriminate_generator_batch_norm_1_sum_2(m); break;
    case 12: discriminate_relu_max(m); break;
    case 13: discriminate_upsampling2d_tiles_2(m); break;
    case 14: discriminate_generator_conv2d_1(m); break;
    case 15: discriminate_critic_conv2d_2(m); break;
    case 16: discriminate_critic_dropout_select_2(m); break;
    case 17: discriminate_critic_conv2d_1_2(m); break;
    case 18: discriminate_critic_dropout_1_select_2(m); break;
    case 19: discriminate_critic_dense_2(m); break;
    case 20: discriminate_image(m); break;
    case 21: discriminate_critic_conv2d(m); break;
    case 22: discriminate_critic_dropout_select(m); break;
    case 23: discriminate_critic_conv2d_1(m); break;
    case 24: discriminate_critic_dropout_1_select(m); break;
    case 25: discriminate_critic_dense(m); break;
    case 26: discriminate_mean_loss(m); break;
    case 27: discriminate_binary_cross_entropy_y_grad(m); break;
    case 28: discriminate_binary_cross_entropy_y_grad_2(m); break;
    case 29: discriminate_sum(m); break;
    case 30: discriminate_critic_dense_bias_grad(m); break;
    case 31: discriminate_adam_rsqrt(m); break;
    case 32: discriminate_critic_dense_sum_grad(m); break;
    case 33: discriminate_critic_dense_kernel_grad(m); break;
    case 34: discriminate_critic_dense_input_grad(m); break;
    case 35: discriminate_critic_conv2d_1_sum_grad(m); break;
    case 36: discriminate_critic_conv2d_1_bias_grad(m); break;
    case 37: discriminate_critic_conv2d_1_kernel_grad(m); break;
    case 38: discriminate_critic_conv2d_1_input_grad(m); break;
    case 39: discriminate_critic_conv2d_kernel_grad(m); break;
    case 40: discriminate_critic_conv2d_sum_grad(m); break;
    case 41: discriminate_critic_conv2d_bias_grad(m); break;
    case 42: discriminate_critic_dense_input_grad_2(m); break;
    case 43: discriminate_critic_dense_input_grad_3(m); break;
    case 44: discriminate_critic_conv2d_1_sum_grad_2(m); break;
    case 45: discriminate_critic_conv2d_1_sum_grad_3(m); break;
    case 46: discriminate_critic_conv2d_1_input_grad_2(m); break;
    case 47: discriminate_critic_conv2d_conv_kernel_grad(m); break;
    case 48: discriminate_critic_conv2d_1_conv_kernel_grad(m); break;
    case 49: discriminate_critic_conv2d_sum_grad_2(m); break;
    case 50: discriminate_critic_conv2d_sum_grad_3(m); break;
    case 51: deceive_mul(m); break;
    case 52: deceive_generator_dense(m); break;
    case 53: deceive_generator_batch_norm_mu(m); break;
    case 54: deceive_generator_batch_norm_sigma2(m); break;
    case 55: deceive_generator_max(m); break;
    case 56: deceive_upsampling2d_tiles(m); break;
    case 57: deceive_generator_conv2d_slice(m); break;
    case 58: deceive_generator_conv2d_winograd_kernel(m); break;
    case 59: deceive_generator_conv2d(m); break;
    case 60: deceive_generator_batch_norm_1(m); break;
    case 61: deceive_generator_batch_norm_1_sum(m); break;
    case 62: deceive_generator_batch_norm_1_sum_2(m); break;
    case 63: deceive_relu_max(m); break;
    case 64: deceive_upsampling2d_tiles_2(m); break;
    case 65: deceive_generator_conv2d_1(m); break;
    case 66: deceive_critic_conv2d(m); break;
    case 67: deceive_critic_dropout_select(m); break;
    case 68: deceive_critic_conv2d_1(m); break;
    case 69: deceive_critic_dropout_1_select(m); break;
    case 70: deceive_critic_dense(m); break;
    case 71: deceive_mean_loss(m); break;
    case 72: deceive_binary_cross_entropy_y_grad(m); break;
    case 73: deceive_sum(m); break;
    case 74: deceive_adam_rsqrt(m); break;
    case 75: deceive_generator_batch_norm_1_moving_mean(m); break;
    case 76: deceive_generator_batch_norm_1_moving_variance(m); break;
    case 77: deceive_generator_conv2d_1_slice_grad(m); break;
    case 78: deceive_generator_batch_norm_moving_mean(m); break;
    case 79: deceive_generator_batch_norm_moving_variance(m); break;
    case 80: deceive_critic_dense_input_grad(m); break;
    case 81: deceive_leaky_relu_y_grad(m); break;
    case 82: deceive_critic_conv2d_1_input_grad(m); break;
    case 83: deceive_critic_conv2d_drawn_grad(m); break;
    case 84: deceive_generator_conv2d_1_bias_grad(m); break;
    case 85: deceive_generator_conv2d_1_kernel_grad(m); break;
    case 86: deceive_relu_y_grad(m); break;
    case 87: deceive_generator_batch_norm_1_grad(m); break;
    case 88: deceive_generator_batch_norm_1_beta_grad(m); break;
    case 89: deceive_generator_batch_norm_1_sum_grad(m); break;
    case 90: deceive_generator_batch_norm_1_sum_grad_2(m); break;
    case 91: deceive_generator_batch_norm_1_mul_grad(m); break;
    case 92: deceive_generator_batch_norm_1_mul_grad_2(m); break;
    case 93: deceive_generator_batch_norm_1_y_grad(m); break;
    case 94: deceive_update_generator_batch_norm_1_gamma(m); break;
    case 95: deceive_generator_conv2d_transpose_grad(m); break;
    case 96: deceive_generator_conv2d_kernel_grad(m); break;
    case 97: deceive_generator_conv2d_winograd_kernel_2(m); break;
    case 98: deceive_generator_conv2d_input_grad(m); break;
    case 99: deceive_relu_y_grad_2(m); break;
    case 100: deceive_generator_batch_norm_sum_grad(m); break;
    case 101: deceive_generator_batch_norm_beta_grad(m); break;
    case 102: deceive_generator_batch_norm_sum_grad_2(m); break;
    case 103: deceive_generator_batch_norm_y_grad(m); break;
    case 104: deceive_generator_dense_kernel_grad(m); break;
    case 105: deceive_update_generator_batch_norm_gamma(m); break;
    }
}

static void run_train_kernel(void *model, int kernel)
{
    if (gan_train_kernels[kernel].team) {
        #pragma omp parallel
        call_train_kernel(model, kernel);
        return;
    }
    call_train_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel gan_evaluate_kernels[] = {
    {"evaluate_generator_batch_norm_1_mul", 13, 0, offsetof(gan, arena) + 0, 32, DLC_F32, 320, 384},
    {"evaluate_mul", 26, 1, offsetof(gan, arena) + 802944, 4096, DLC_F32, 675840, 16384},
    {"evaluate_generator_dense", 12, 1, offsetof(gan, arena) + 128, 200704, DLC_F32, 25690112, 1622016},
    {"evaluate_generator_batch_norm_mul", 12, 0, offsetof(gan, arena) + 802944, 3136, DLC_F32, 31360, 37632},
    {"evaluate_generator_max", 12, 1, offsetof(gan, arena) + 3211392, 200704, DLC_F32, 802816, 1643264},
    {"evaluate_upsampling2d_tiles", 13, 1, offsetof(gan, arena) + 128, 802816, DLC_F32, 0, 4014080},
    {"evaluate_generator_conv2d_slice", 13, 0, offsetof(gan, arena) + 3506304, 18432, DLC_F32, 0, 147456},
    {"evaluate_generator_conv2d_winograd_kernel", 13, 1, offsetof(gan, arena) + 3211392, 73728, DLC_F32, 294912,
        368640},
    {"evaluate_generator_conv2d", 13, 1, offsetof(gan, arena) + 6422528, 401408, DLC_F32, 421036032, 5112192},
    {"evaluate_upsampling2d_tiles_2", 14, 1, offsetof(gan, arena) + 0, 1605632, DLC_F32, 0, 8028160},
    {"evaluate_generator_conv2d_1", 14, 1, offsetof(gan, arena) + 6422528, 50176, DLC_F32, 74601472, 6626436},
    {"evaluate_critic_conv2d_2", 19, 1, offsetof(gan, arena) + 0, 401408, DLC_F32, 19992576, 1809664},
    {"evaluate_critic_conv2d_1_2", 20, 1, offsetof(gan, arena) + 1605632, 200704, DLC_F32, 269238272, 2613504},
    {"evaluate_critic_dense_2", 21, 0, offsetof(gan, arena) + 0, 64, DLC_F32, 403840, 815876},
    {"evaluate_image", 25, 1, offsetof(gan, arena) + 1606144, 50176, DLC_F32, 200704, 401408},
    {"evaluate_critic_conv2d", 19, 1, offsetof(gan, arena) + 512, 401408, DLC_F32, 19992576, 1809664},
    {"evaluate_critic_conv2d_1", 20, 1, offsetof(gan, arena) + 1606144, 200704, DLC_F32, 269238272, 2613504},
    {"evaluate_critic_dense", 21, 0, offsetof(gan, arena) + 512, 64, DLC_F32, 401472, 815620},
    {"evaluate_mean_loss", 29, 0, offsetof(gan, discriminate_loss), 1, DLC_F32, 3008, 1796},
    {"evaluate_sum", 29, 0, offsetof(gan, metrics_discriminate_0), 1, DLC_F32, 200, 292},
    {"evaluate_mean_loss_2", 34, 0, offsetof(gan, deceive_loss), 1, DLC_F32, 327, 1056},
};

static void call_evaluate_kernel(gan *m, int kernel)
{
    switch (kernel) {
    case 0: evaluate_generator_batch_norm_1_mul(m); break;
    case 1: evaluate_mul(m); break;
    case 2: evaluate_generator_dense(m); break;
    case 3: evaluate_generator_batch_norm_mul(m); break;
    case 4: evaluate_generator_max(m); break;
    case 5: evaluate_upsampling2d_tiles(m); break;
    case 6: evaluate_generator_conv2d_slice(m); break;
    case 7: evaluate_generator_conv2d_winograd_kernel(m); break;
    case 8: evaluate_generator_conv2d(m); break;
    case 9: evaluate_upsampling2d_tiles_2(m); break;
    case 10: evaluate_generator_conv2d_1(m); break;
    case 11: evaluate_critic_conv2d_2(m); break;
    case 12: evaluate_critic_conv2d_1_2(m); break;
    case 13: evaluate_critic_dense_2(m); break;
    case 14: evaluate_image(m); break;
    case 15: evaluate_critic_conv2d(m); break;
    case 16: evaluate_critic_conv2d_1(m); break;
    case 17: evaluate_critic_dense(m); break;
    case 18: evaluate_mean_loss(m); break;
    case 19: evaluate_sum(m); break;
    case 20: evaluate_mean_loss_2(m); break;
    }
}

static void run_evaluate_kernel(void *model, int kernel)
{
    if (gan_evaluate_kernels[kernel].team) {
        #pragma omp parallel
        call_evaluate_kernel(model, kernel);
        return;
    }
    call_evaluate_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel gan_predict_kernels[] = {
    {"predict_mul", 26, 0, offsetof(gan, arena) + 0, 64, DLC_F32, 10560, 256},
    {"predict_generator_dense", 12, 1, offsetof(gan, arena) + 256, 3136, DLC_F32, 401408, 815616},
    {"predict_upsampling2d_max", 13, 0, offsetof(gan, arena) + 50176, 3136, DLC_F32, 15680, 75264},
    {"predict_upsampling2d_tiles", 13, 0, offsetof(gan, arena) + 0, 12544, DLC_F32, 0, 62720},
    {"predict_generator_conv2d", 13, 0, offsetof(gan, arena) + 50176, 6272, DLC_F32, 6553600, 370176},
    {"predict_upsampling2d_max_2", 14, 0, offsetof(gan, arena) + 100352, 6272, DLC_F32, 25088, 50560},
    {"predict_upsampling2d_tiles_2", 14, 0, offsetof(gan, arena) + 0, 25088, DLC_F32, 0, 125440},
    {"predict_generator_conv2d_1", 14, 1, offsetof(gan, prediction), 784, DLC_F32, 1165648, 106692},
};

static void call_predict_kernel(gan *m, int kernel)
{
    switch (kernel) {
    case 0: predict_mul(m); break;
    case 1: predict_generator_dense(m); break;
    case 2: predict_upsampling2d_max(m); break;
    case 3: predict_upsampling2d_tiles(m); break;
    case 4: predict_generator_conv2d(m); break;
    case 5: predict_upsampling2d_max_2(m); break;
    case 6: predict_upsampling2d_tiles_2(m); break;
    case 7: predict_generator_conv2d_1(m); break;
    }
}

static void run_predict_kernel(void *model, int kernel)
{
    if (gan_predict_kernels[kernel].team) {
        #pragma omp parallel
        call_predict_kernel(model, kernel);
        return;
    }
    call_predict_kernel(model, kernel);
}

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
    .prepared_offset = offsetof(gan, prepared),
    .train_entry = {gan_train_kernels, 106, run_train_kernel, 18327296, 0},
    .evaluate_entry = {gan_evaluate_kernels, 21, run_evaluate_kernel, 8028160, 0},
    .predict_entry = {gan_predict_kernels, 8, run_predict_kernel, 125440, 0},
    .next_entry = {NULL, 0, NULL, 0, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &gan_program;
}
