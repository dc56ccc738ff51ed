// vgg: forward pass, backward pass, update and training loop of vgg.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c vgg.c
//
// Without -fopenmp it runs on one thread.
//
// Written for the target avx512: x86-64 with AVX-512.
//
// Every shape, bound and address is a constant. The struct vgg holds the model; vgg_initialize() and
// vgg_train_step() at the end are where to start reading, vgg_program are the tables for a host program.

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

// Everything a model is: one block of vgg_bytes() bytes, aligned to 64.
typedef struct vgg {
    uint64_t seed; // of all random numbers
    uint64_t step; // updates done
    uint64_t draw; // which random values are drawn: of this step or batch
    int prepared; // has `prepare` seen the weights as they are now?

    // the fields of the data: a batch of 128 examples each, of 1 to predict
    const float (*image)[32][32][3];
    const int32_t *label;

    // parameters: trained, saved with the weights
    alignas(64) float vgg_conv2d_kernel[3][3][3][64]; // vgg.conv2d.kernel
    alignas(64) float vgg_conv2d_bias[64]; // vgg.conv2d.bias
    alignas(64) float vgg_batch_norm_gamma[64]; // vgg.batch_norm.gamma
    alignas(64) float vgg_batch_norm_beta[64]; // vgg.batch_norm.beta
    alignas(64) float vgg_conv2d_1_kernel[3][3][64][128]; // vgg.conv2d_1.kernel
    alignas(64) float vgg_conv2d_1_bias[128]; // vgg.conv2d_1.bias
    alignas(64) float vgg_batch_norm_1_gamma[128]; // vgg.batch_norm_1.gamma
    alignas(64) float vgg_batch_norm_1_beta[128]; // vgg.batch_norm_1.beta
    alignas(64) float vgg_conv2d_2_kernel[3][3][128][256]; // vgg.conv2d_2.kernel
    alignas(64) float vgg_conv2d_2_bias[256]; // vgg.conv2d_2.bias
    alignas(64) float vgg_batch_norm_2_gamma[256]; // vgg.batch_norm_2.gamma
    alignas(64) float vgg_batch_norm_2_beta[256]; // vgg.batch_norm_2.beta
    alignas(64) float vgg_conv2d_3_kernel[3][3][256][256]; // vgg.conv2d_3.kernel
    alignas(64) float vgg_conv2d_3_bias[256]; // vgg.conv2d_3.bias
    alignas(64) float vgg_batch_norm_3_gamma[256]; // vgg.batch_norm_3.gamma
    alignas(64) float vgg_batch_norm_3_beta[256]; // vgg.batch_norm_3.beta
    alignas(64) float vgg_conv2d_4_kernel[3][3][256][512]; // vgg.conv2d_4.kernel
    alignas(64) float vgg_conv2d_4_bias[512]; // vgg.conv2d_4.bias
    alignas(64) float vgg_batch_norm_4_gamma[512]; // vgg.batch_norm_4.gamma
    alignas(64) float vgg_batch_norm_4_beta[512]; // vgg.batch_norm_4.beta
    alignas(64) float vgg_conv2d_5_kernel[3][3][512][512]; // vgg.conv2d_5.kernel
    alignas(64) float vgg_conv2d_5_bias[512]; // vgg.conv2d_5.bias
    alignas(64) float vgg_batch_norm_5_gamma[512]; // vgg.batch_norm_5.gamma
    alignas(64) float vgg_batch_norm_5_beta[512]; // vgg.batch_norm_5.beta
    alignas(64) float vgg_conv2d_6_kernel[3][3][512][512]; // vgg.conv2d_6.kernel
    alignas(64) float vgg_conv2d_6_bias[512]; // vgg.conv2d_6.bias
    alignas(64) float vgg_batch_norm_6_gamma[512]; // vgg.batch_norm_6.gamma
    alignas(64) float vgg_batch_norm_6_beta[512]; // vgg.batch_norm_6.beta
    alignas(64) float vgg_conv2d_7_kernel[3][3][512][512]; // vgg.conv2d_7.kernel
    alignas(64) float vgg_conv2d_7_bias[512]; // vgg.conv2d_7.bias
    alignas(64) float vgg_batch_norm_7_gamma[512]; // vgg.batch_norm_7.gamma
    alignas(64) float vgg_batch_norm_7_beta[512]; // vgg.batch_norm_7.beta
    alignas(64) float vgg_dense_kernel[512][10]; // vgg.dense.kernel
    alignas(64) float vgg_dense_bias[10]; // vgg.dense.bias

    // states: carried from step to step, saved with the weights
    alignas(64) float vgg_batch_norm_moving_mean[64]; // vgg.batch_norm.moving_mean
    alignas(64) float vgg_batch_norm_moving_variance[64]; // vgg.batch_norm.moving_variance
    alignas(64) float vgg_batch_norm_1_moving_mean[128]; // vgg.batch_norm_1.moving_mean
    alignas(64) float vgg_batch_norm_1_moving_variance[128]; // vgg.batch_norm_1.moving_variance
    alignas(64) float vgg_batch_norm_2_moving_mean[256]; // vgg.batch_norm_2.moving_mean
    alignas(64) float vgg_batch_norm_2_moving_variance[256]; // vgg.batch_norm_2.moving_variance
    alignas(64) float vgg_batch_norm_3_moving_mean[256]; // vgg.batch_norm_3.moving_mean
    alignas(64) float vgg_batch_norm_3_moving_variance[256]; // vgg.batch_norm_3.moving_variance
    alignas(64) float vgg_batch_norm_4_moving_mean[512]; // vgg.batch_norm_4.moving_mean
    alignas(64) float vgg_batch_norm_4_moving_variance[512]; // vgg.batch_norm_4.moving_variance
    alignas(64) float vgg_batch_norm_5_moving_mean[512]; // vgg.batch_norm_5.moving_mean
    alignas(64) float vgg_batch_norm_5_moving_variance[512]; // vgg.batch_norm_5.moving_variance
    alignas(64) float vgg_batch_norm_6_moving_mean[512]; // vgg.batch_norm_6.moving_mean
    alignas(64) float vgg_batch_norm_6_moving_variance[512]; // vgg.batch_norm_6.moving_variance
    alignas(64) float vgg_batch_norm_7_moving_mean[512]; // vgg.batch_norm_7.moving_mean
    alignas(64) float vgg_batch_norm_7_moving_variance[512]; // vgg.batch_norm_7.moving_variance

    // the optimizer's memory
    alignas(64) float vgg_conv2d_kernel_velocity[3][3][3][64]; // vgg.conv2d.kernel/velocity
    alignas(64) float vgg_conv2d_bias_velocity[64]; // vgg.conv2d.bias/velocity
    alignas(64) float vgg_batch_norm_gamma_velocity[64]; // vgg.batch_norm.gamma/velocity
    alignas(64) float vgg_batch_norm_beta_velocity[64]; // vgg.batch_norm.beta/velocity
    alignas(64) float vgg_conv2d_1_kernel_velocity[3][3][64][128]; // vgg.conv2d_1.kernel/velocity
    alignas(64) float vgg_conv2d_1_bias_velocity[128]; // vgg.conv2d_1.bias/velocity
    alignas(64) float vgg_batch_norm_1_gamma_velocity[128]; // vgg.batch_norm_1.gamma/velocity
    alignas(64) float vgg_batch_norm_1_beta_velocity[128]; // vgg.batch_norm_1.beta/velocity
    alignas(64) float vgg_conv2d_2_kernel_velocity[3][3][128][256]; // vgg.conv2d_2.kernel/velocity
    alignas(64) float vgg_conv2d_2_bias_velocity[256]; // vgg.conv2d_2.bias/velocity
    alignas(64) float vgg_batch_norm_2_gamma_velocity[256]; // vgg.batch_norm_2.gamma/velocity
    alignas(64) float vgg_batch_norm_2_beta_velocity[256]; // vgg.batch_norm_2.beta/velocity
    alignas(64) float vgg_conv2d_3_kernel_velocity[3][3][256][256]; // vgg.conv2d_3.kernel/velocity
    alignas(64) float vgg_conv2d_3_bias_velocity[256]; // vgg.conv2d_3.bias/velocity
    alignas(64) float vgg_batch_norm_3_gamma_velocity[256]; // vgg.batch_norm_3.gamma/velocity
    alignas(64) float vgg_batch_norm_3_beta_velocity[256]; // vgg.batch_norm_3.beta/velocity
    alignas(64) float vgg_conv2d_4_kernel_velocity[3][3][256][512]; // vgg.conv2d_4.kernel/velocity
    alignas(64) float vgg_conv2d_4_bias_velocity[512]; // vgg.conv2d_4.bias/velocity
    alignas(64) float vgg_batch_norm_4_gamma_velocity[512]; // vgg.batch_norm_4.gamma/velocity
    alignas(64) float vgg_batch_norm_4_beta_velocity[512]; // vgg.batch_norm_4.beta/velocity
    alignas(64) float vgg_conv2d_5_kernel_velocity[3][3][512][512]; // vgg.conv2d_5.kernel/velocity
    alignas(64) float vgg_conv2d_5_bias_velocity[512]; // vgg.conv2d_5.bias/velocity
    alignas(64) float vgg_batch_norm_5_gamma_velocity[512]; // vgg.batch_norm_5.gamma/velocity
    alignas(64) float vgg_batch_norm_5_beta_velocity[512]; // vgg.batch_norm_5.beta/velocity
    alignas(64) float vgg_conv2d_6_kernel_velocity[3][3][512][512]; // vgg.conv2d_6.kernel/velocity
    alignas(64) float vgg_conv2d_6_bias_velocity[512]; // vgg.conv2d_6.bias/velocity
    alignas(64) float vgg_batch_norm_6_gamma_velocity[512]; // vgg.batch_norm_6.gamma/velocity
    alignas(64) float vgg_batch_norm_6_beta_velocity[512]; // vgg.batch_norm_6.beta/velocity
    alignas(64) float vgg_conv2d_7_kernel_velocity[3][3][512][512]; // vgg.conv2d_7.kernel/velocity
    alignas(64) float vgg_conv2d_7_bias_velocity[512]; // vgg.conv2d_7.bias/velocity
    alignas(64) float vgg_batch_norm_7_gamma_velocity[512]; // vgg.batch_norm_7.gamma/velocity
    alignas(64) float vgg_batch_norm_7_beta_velocity[512]; // vgg.batch_norm_7.beta/velocity
    alignas(64) float vgg_dense_kernel_velocity[512][10]; // vgg.dense.kernel/velocity
    alignas(64) float vgg_dense_bias_velocity[10]; // vgg.dense.bias/velocity

    // running sums of the metrics, zero at the start of an epoch
    float metrics_accuracy_0; // metrics.accuracy.0
    float metrics_accuracy_1; // metrics.accuracy.1

    // settings
    float lr_initial_learning_rate; // lr.initial_learning_rate
    float lr_decay_steps; // lr.decay_steps
    float lr_alpha; // lr.alpha
    float lr_warmup_target; // lr.warmup_target
    float lr_warmup_steps; // lr.warmup_steps
    float momentum;

    // what `prepare` computes of the weights for `predict`
    alignas(64) float vgg_batch_norm_mul[64]; // vgg.batch_norm/mul
    alignas(64) float vgg_conv2d_1_winograd_kernel[36][64][128]; // vgg.conv2d_1/winograd_kernel
    alignas(64) float vgg_batch_norm_1_mul[128]; // vgg.batch_norm_1/mul
    alignas(64) float vgg_conv2d_2_winograd_kernel[16][128][256]; // vgg.conv2d_2/winograd_kernel
    alignas(64) float vgg_batch_norm_2_mul[256]; // vgg.batch_norm_2/mul
    alignas(64) float vgg_conv2d_3_winograd_kernel[16][256][256]; // vgg.conv2d_3/winograd_kernel
    alignas(64) float vgg_batch_norm_3_mul[256]; // vgg.batch_norm_3/mul
    alignas(64) float vgg_conv2d_4_winograd_kernel[16][256][512]; // vgg.conv2d_4/winograd_kernel
    alignas(64) float vgg_batch_norm_4_mul[512]; // vgg.batch_norm_4/mul
    alignas(64) float vgg_conv2d_5_winograd_kernel[16][512][512]; // vgg.conv2d_5/winograd_kernel
    alignas(64) float vgg_batch_norm_5_mul[512]; // vgg.batch_norm_5/mul
    alignas(64) float vgg_batch_norm_6_mul[512]; // vgg.batch_norm_6/mul
    alignas(64) float vgg_batch_norm_7_mul[512]; // vgg.batch_norm_7/mul

    // the weight of each example in means over the batch: 0 for padding
    alignas(64) float batch_weight[128];

    // outputs
    float loss;
    float reports_accuracy; // reports.accuracy
    alignas(64) float prediction[1][10];

    // everything else that the kernels pass on to each other
    alignas(64) unsigned char arena[176276288];
} vgg;

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

static inline float min_real(float x, float y)
{
    return x > y ? y : x;
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

INLINE f32x16 f32x16_rsqrt(f32x16_any x)
{
    f32x16 y = f32x16_near_rsqrt(x), root = x * y, rest = 1.0f - root * y;
    return y + f32x16_select((x == 0.0f) | (x == INFINITY), f32x16_splat(0.0f), 0.5f * y * rest);
}

// ---- initial values -----------------------------------------------------------------------------

// vgg.dl:15: return x | flatten | dropout(0.5) | dense(classes)
// the initial value of vgg.dense.bias
// copy: -> [10]
COLD static void initialize_vgg_dense_bias(vgg *m)
{
    float *restrict vgg_dense_bias = m->vgg_dense_bias;

    for (int i = 0; i < 10; i++)
        vgg_dense_bias[i] = 0.0f;
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// the initial value of vgg.batch_norm.moving_variance, vgg.batch_norm.gamma
// copy: -> [64]
COLD static void initialize_vgg_batch_norm_moving_variance(vgg *m)
{
    float *restrict vgg_batch_norm_moving_variance = m->vgg_batch_norm_moving_variance;
    float *restrict vgg_batch_norm_gamma = m->vgg_batch_norm_gamma;

    #pragma omp simd
    for (int i = 0; i < 64; i++) {
        vgg_batch_norm_moving_variance[i] = 1.0f;
        vgg_batch_norm_gamma[i] = 1.0f;
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// the initial value of vgg.conv2d.bias, vgg.batch_norm.moving_mean, vgg.batch_norm.beta
// copy: -> [64]
COLD static void initialize_vgg_conv2d_bias(vgg *m)
{
    float *restrict vgg_conv2d_bias = m->vgg_conv2d_bias;
    float *restrict vgg_batch_norm_moving_mean = m->vgg_batch_norm_moving_mean;
    float *restrict vgg_batch_norm_beta = m->vgg_batch_norm_beta;

    #pragma omp simd
    for (int i = 0; i < 64; i++) {
        vgg_conv2d_bias[i] = 0.0f;
        vgg_batch_norm_moving_mean[i] = 0.0f;
        vgg_batch_norm_beta[i] = 0.0f;
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// the initial value of vgg.batch_norm_1.moving_variance, vgg.batch_norm_1.gamma
// copy: -> [128]
COLD static void initialize_vgg_batch_norm_1_moving_variance(vgg *m)
{
    float *restrict vgg_batch_norm_1_moving_variance = m->vgg_batch_norm_1_moving_variance;
    float *restrict vgg_batch_norm_1_gamma = m->vgg_batch_norm_1_gamma;

    #pragma omp simd
    for (int i = 0; i < 128; i++) {
        vgg_batch_norm_1_moving_variance[i] = 1.0f;
        vgg_batch_norm_1_gamma[i] = 1.0f;
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// the initial value of vgg.conv2d_1.bias, vgg.batch_norm_1.moving_mean, vgg.batch_norm_1.beta
// copy: -> [128]
COLD static void initialize_vgg_conv2d_1_bias(vgg *m)
{
    float *restrict vgg_conv2d_1_bias = m->vgg_conv2d_1_bias;
    float *restrict vgg_batch_norm_1_moving_mean = m->vgg_batch_norm_1_moving_mean;
    float *restrict vgg_batch_norm_1_beta = m->vgg_batch_norm_1_beta;

    #pragma omp simd
    for (int i = 0; i < 128; i++) {
        vgg_conv2d_1_bias[i] = 0.0f;
        vgg_batch_norm_1_moving_mean[i] = 0.0f;
        vgg_batch_norm_1_beta[i] = 0.0f;
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// the initial value of vgg.batch_norm_2.moving_variance, vgg.batch_norm_2.gamma, vgg.batch_norm_3.moving_variance,
// vgg.batch_norm_3.gamma
// copy: -> [256]
COLD static void initialize_vgg_batch_norm_2_moving_variance(vgg *m)
{
    float *restrict vgg_batch_norm_2_moving_variance = m->vgg_batch_norm_2_moving_variance;
    float *restrict vgg_batch_norm_2_gamma = m->vgg_batch_norm_2_gamma;
    float *restrict vgg_batch_norm_3_moving_variance = m->vgg_batch_norm_3_moving_variance;
    float *restrict vgg_batch_norm_3_gamma = m->vgg_batch_norm_3_gamma;

    #pragma omp simd
    for (int i = 0; i < 256; i++) {
        vgg_batch_norm_2_moving_variance[i] = 1.0f;
        vgg_batch_norm_2_gamma[i] = 1.0f;
        vgg_batch_norm_3_moving_variance[i] = 1.0f;
        vgg_batch_norm_3_gamma[i] = 1.0f;
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// the initial value of vgg.conv2d_2.bias, vgg.batch_norm_2.moving_mean, vgg.batch_norm_2.beta, vgg.conv2d_3.bias,
// vgg.batch_norm_3.moving_mean, vgg.batch_norm_3.beta
// copy: -> [256]
COLD static void initialize_vgg_conv2d_2_bias(vgg *m)
{
    float *restrict vgg_conv2d_2_bias = m->vgg_conv2d_2_bias;
    float *restrict vgg_batch_norm_2_moving_mean = m->vgg_batch_norm_2_moving_mean;
    float *restrict vgg_batch_norm_2_beta = m->vgg_batch_norm_2_beta;
    float *restrict vgg_conv2d_3_bias = m->vgg_conv2d_3_bias;
    float *restrict vgg_batch_norm_3_moving_mean = m->vgg_batch_norm_3_moving_mean;
    float *restrict vgg_batch_norm_3_beta = m->vgg_batch_norm_3_beta;

    #pragma omp simd
    for (int i = 0; i < 256; i++) {
        vgg_conv2d_2_bias[i] = 0.0f;
        vgg_batch_norm_2_moving_mean[i] = 0.0f;
        vgg_batch_norm_2_beta[i] = 0.0f;
        vgg_conv2d_3_bias[i] = 0.0f;
        vgg_batch_norm_3_moving_mean[i] = 0.0f;
        vgg_batch_norm_3_beta[i] = 0.0f;
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// the initial value of vgg.conv2d.kernel
// 107 kFLOP: random, mul, add: -> [3, 3, 3, 64]
COLD static void initialize_vgg_conv2d_kernel(vgg *m)
{
    float *restrict vgg_conv2d_kernel = (void *)m->vgg_conv2d_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 1728; i += 16)
        f32x16_store(&vgg_conv2d_kernel[i], f32x16_uniform(m->seed, m->draw, 0, i) * 0.19950187f - 0.099750936f);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// the initial value of vgg.batch_norm_4.moving_variance, vgg.batch_norm_4.gamma, vgg.batch_norm_5.moving_variance,
// vgg.batch_norm_5.gamma, vgg.batch_norm_6.moving_variance, vgg.batch_norm_6.gamma, vgg.batch_norm_7.moving_variance,
// vgg.batch_norm_7.gamma
// copy: -> [512]
COLD static void initialize_vgg_batch_norm_4_moving_variance(vgg *m)
{
    float *restrict vgg_batch_norm_4_moving_variance = m->vgg_batch_norm_4_moving_variance;
    float *restrict vgg_batch_norm_4_gamma = m->vgg_batch_norm_4_gamma;
    float *restrict vgg_batch_norm_5_moving_variance = m->vgg_batch_norm_5_moving_variance;
    float *restrict vgg_batch_norm_5_gamma = m->vgg_batch_norm_5_gamma;
    float *restrict vgg_batch_norm_6_moving_variance = m->vgg_batch_norm_6_moving_variance;
    float *restrict vgg_batch_norm_6_gamma = m->vgg_batch_norm_6_gamma;
    float *restrict vgg_batch_norm_7_moving_variance = m->vgg_batch_norm_7_moving_variance;
    float *restrict vgg_batch_norm_7_gamma = m->vgg_batch_norm_7_gamma;

    #pragma omp simd
    for (int i = 0; i < 512; i++) {
        vgg_batch_norm_4_moving_variance[i] = 1.0f;
        vgg_batch_norm_4_gamma[i] = 1.0f;
        vgg_batch_norm_5_moving_variance[i] = 1.0f;
        vgg_batch_norm_5_gamma[i] = 1.0f;
        vgg_batch_norm_6_moving_variance[i] = 1.0f;
        vgg_batch_norm_6_gamma[i] = 1.0f;
        vgg_batch_norm_7_moving_variance[i] = 1.0f;
        vgg_batch_norm_7_gamma[i] = 1.0f;
    }
}

// vgg.dl:15: return x | flatten | dropout(0.5) | dense(classes)
// the initial value of vgg.dense.kernel
// 317 kFLOP: random, mul, add: -> [512, 10]
COLD static void initialize_vgg_dense_kernel(vgg *m)
{
    float *restrict vgg_dense_kernel = (void *)m->vgg_dense_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 5120; i += 16)
        f32x16_store(&vgg_dense_kernel[i], f32x16_uniform(m->seed, m->draw, 9, i) * 0.21442251f - 0.107211255f);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// the initial value of vgg.conv2d_4.bias, vgg.batch_norm_4.moving_mean, vgg.batch_norm_4.beta, vgg.conv2d_5.bias,
// vgg.batch_norm_5.moving_mean, vgg.batch_norm_5.beta, vgg.conv2d_6.bias, vgg.batch_norm_6.moving_mean,
// vgg.batch_norm_6.beta, vgg.conv2d_7.bias, ...
// copy: -> [512]
COLD static void initialize_vgg_conv2d_4_bias(vgg *m)
{
    float *restrict vgg_conv2d_4_bias = m->vgg_conv2d_4_bias;
    float *restrict vgg_batch_norm_4_moving_mean = m->vgg_batch_norm_4_moving_mean;
    float *restrict vgg_batch_norm_4_beta = m->vgg_batch_norm_4_beta;
    float *restrict vgg_conv2d_5_bias = m->vgg_conv2d_5_bias;
    float *restrict vgg_batch_norm_5_moving_mean = m->vgg_batch_norm_5_moving_mean;
    float *restrict vgg_batch_norm_5_beta = m->vgg_batch_norm_5_beta;
    float *restrict vgg_conv2d_6_bias = m->vgg_conv2d_6_bias;
    float *restrict vgg_batch_norm_6_moving_mean = m->vgg_batch_norm_6_moving_mean;
    float *restrict vgg_batch_norm_6_beta = m->vgg_batch_norm_6_beta;
    float *restrict vgg_conv2d_7_bias = m->vgg_conv2d_7_bias;
    float *restrict vgg_batch_norm_7_moving_mean = m->vgg_batch_norm_7_moving_mean;
    float *restrict vgg_batch_norm_7_beta = m->vgg_batch_norm_7_beta;

    #pragma omp simd
    for (int i = 0; i < 512; i++) {
        vgg_conv2d_4_bias[i] = 0.0f;
        vgg_batch_norm_4_moving_mean[i] = 0.0f;
        vgg_batch_norm_4_beta[i] = 0.0f;
        vgg_conv2d_5_bias[i] = 0.0f;
        vgg_batch_norm_5_moving_mean[i] = 0.0f;
        vgg_batch_norm_5_beta[i] = 0.0f;
        vgg_conv2d_6_bias[i] = 0.0f;
        vgg_batch_norm_6_moving_mean[i] = 0.0f;
        vgg_batch_norm_6_beta[i] = 0.0f;
        vgg_conv2d_7_bias[i] = 0.0f;
        vgg_batch_norm_7_moving_mean[i] = 0.0f;
        vgg_batch_norm_7_beta[i] = 0.0f;
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// the initial value of vgg.conv2d_1.kernel
// 4.57 MFLOP: random, mul, add: -> [3, 3, 64, 128]
COLD static void initialize_vgg_conv2d_1_kernel(vgg *m)
{
    float *restrict vgg_conv2d_1_kernel = (void *)m->vgg_conv2d_1_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 73728; i += 16)
        f32x16_store(&vgg_conv2d_1_kernel[i], f32x16_uniform(m->seed, m->draw, 1, i) * 0.11785113f - 0.058925565f);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// the initial value of vgg.conv2d_2.kernel
// 18.3 MFLOP: random, mul, add: -> [3, 3, 128, 256]
COLD static void initialize_vgg_conv2d_2_kernel(vgg *m)
{
    float *restrict vgg_conv2d_2_kernel = (void *)m->vgg_conv2d_2_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 294912; i += 16)
        f32x16_store(&vgg_conv2d_2_kernel[i], f32x16_uniform(m->seed, m->draw, 2, i) * 0.083333336f - 0.041666668f);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// the initial value of vgg.conv2d_3.kernel
// 36.6 MFLOP: random, mul, add: -> [3, 3, 256, 256]
COLD static void initialize_vgg_conv2d_3_kernel(vgg *m)
{
    float *restrict vgg_conv2d_3_kernel = (void *)m->vgg_conv2d_3_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 589824; i += 16)
        f32x16_store(&vgg_conv2d_3_kernel[i], f32x16_uniform(m->seed, m->draw, 3, i) * 0.07216878f - 0.03608439f);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// the initial value of vgg.conv2d_4.kernel
// 73.1 MFLOP: random, mul, add: -> [3, 3, 256, 512]
COLD static void initialize_vgg_conv2d_4_kernel(vgg *m)
{
    float *restrict vgg_conv2d_4_kernel = (void *)m->vgg_conv2d_4_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 1179648; i += 16)
        f32x16_store(&vgg_conv2d_4_kernel[i], f32x16_uniform(m->seed, m->draw, 4, i) * 0.058925565f - 0.029462783f);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// the initial value of vgg.conv2d_5.kernel
// 146 MFLOP: random, mul, add: -> [3, 3, 512, 512]
COLD static void initialize_vgg_conv2d_5_kernel(vgg *m)
{
    float *restrict vgg_conv2d_5_kernel = (void *)m->vgg_conv2d_5_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 2359296; i += 16)
        f32x16_store(&vgg_conv2d_5_kernel[i], f32x16_uniform(m->seed, m->draw, 5, i) * 0.05103104f - 0.02551552f);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// the initial value of vgg.conv2d_6.kernel
// 146 MFLOP: random, mul, add: -> [3, 3, 512, 512]
COLD static void initialize_vgg_conv2d_6_kernel(vgg *m)
{
    float *restrict vgg_conv2d_6_kernel = (void *)m->vgg_conv2d_6_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 2359296; i += 16)
        f32x16_store(&vgg_conv2d_6_kernel[i], f32x16_uniform(m->seed, m->draw, 6, i) * 0.05103104f - 0.02551552f);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// the initial value of vgg.conv2d_7.kernel
// 146 MFLOP: random, mul, add: -> [3, 3, 512, 512]
COLD static void initialize_vgg_conv2d_7_kernel(vgg *m)
{
    float *restrict vgg_conv2d_7_kernel = (void *)m->vgg_conv2d_7_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 2359296; i += 16)
        f32x16_store(&vgg_conv2d_7_kernel[i], f32x16_uniform(m->seed, m->draw, 7, i) * 0.05103104f - 0.02551552f);
}

static void initialize(void *model, uint64_t seed)
{
    struct vgg *m = model;
    m->seed = seed;
    m->step = m->draw = 0;
    m->prepared = 0;
    memset(&m->vgg_batch_norm_moving_mean, 0, sizeof m->vgg_batch_norm_moving_mean);
    memset(&m->vgg_batch_norm_moving_variance, 0, sizeof m->vgg_batch_norm_moving_variance);
    memset(&m->vgg_batch_norm_1_moving_mean, 0, sizeof m->vgg_batch_norm_1_moving_mean);
    memset(&m->vgg_batch_norm_1_moving_variance, 0, sizeof m->vgg_batch_norm_1_moving_variance);
    memset(&m->vgg_batch_norm_2_moving_mean, 0, sizeof m->vgg_batch_norm_2_moving_mean);
    memset(&m->vgg_batch_norm_2_moving_variance, 0, sizeof m->vgg_batch_norm_2_moving_variance);
    memset(&m->vgg_batch_norm_3_moving_mean, 0, sizeof m->vgg_batch_norm_3_moving_mean);
    memset(&m->vgg_batch_norm_3_moving_variance, 0, sizeof m->vgg_batch_norm_3_moving_variance);
    memset(&m->vgg_batch_norm_4_moving_mean, 0, sizeof m->vgg_batch_norm_4_moving_mean);
    memset(&m->vgg_batch_norm_4_moving_variance, 0, sizeof m->vgg_batch_norm_4_moving_variance);
    memset(&m->vgg_batch_norm_5_moving_mean, 0, sizeof m->vgg_batch_norm_5_moving_mean);
    memset(&m->vgg_batch_norm_5_moving_variance, 0, sizeof m->vgg_batch_norm_5_moving_variance);
    memset(&m->vgg_batch_norm_6_moving_mean, 0, sizeof m->vgg_batch_norm_6_moving_mean);
    memset(&m->vgg_batch_norm_6_moving_variance, 0, sizeof m->vgg_batch_norm_6_moving_variance);
    memset(&m->vgg_batch_norm_7_moving_mean, 0, sizeof m->vgg_batch_norm_7_moving_mean);
    memset(&m->vgg_batch_norm_7_moving_variance, 0, sizeof m->vgg_batch_norm_7_moving_variance);
    m->lr_initial_learning_rate = 0.0f;
    m->lr_decay_steps = 1.232e+04f;
    m->lr_alpha = 0.0f;
    m->lr_warmup_target = 0.05f;
    m->lr_warmup_steps = 1.76e+03f;
    m->momentum = 0.9f;
    memset(&m->vgg_conv2d_kernel_velocity, 0, sizeof m->vgg_conv2d_kernel_velocity);
    memset(&m->vgg_conv2d_bias_velocity, 0, sizeof m->vgg_conv2d_bias_velocity);
    memset(&m->vgg_batch_norm_gamma_velocity, 0, sizeof m->vgg_batch_norm_gamma_velocity);
    memset(&m->vgg_batch_norm_beta_velocity, 0, sizeof m->vgg_batch_norm_beta_velocity);
    memset(&m->vgg_conv2d_1_kernel_velocity, 0, sizeof m->vgg_conv2d_1_kernel_velocity);
    memset(&m->vgg_conv2d_1_bias_velocity, 0, sizeof m->vgg_conv2d_1_bias_velocity);
    memset(&m->vgg_batch_norm_1_gamma_velocity, 0, sizeof m->vgg_batch_norm_1_gamma_velocity);
    memset(&m->vgg_batch_norm_1_beta_velocity, 0, sizeof m->vgg_batch_norm_1_beta_velocity);
    memset(&m->vgg_conv2d_2_kernel_velocity, 0, sizeof m->vgg_conv2d_2_kernel_velocity);
    memset(&m->vgg_conv2d_2_bias_velocity, 0, sizeof m->vgg_conv2d_2_bias_velocity);
    memset(&m->vgg_batch_norm_2_gamma_velocity, 0, sizeof m->vgg_batch_norm_2_gamma_velocity);
    memset(&m->vgg_batch_norm_2_beta_velocity, 0, sizeof m->vgg_batch_norm_2_beta_velocity);
    memset(&m->vgg_conv2d_3_kernel_velocity, 0, sizeof m->vgg_conv2d_3_kernel_velocity);
    memset(&m->vgg_conv2d_3_bias_velocity, 0, sizeof m->vgg_conv2d_3_bias_velocity);
    memset(&m->vgg_batch_norm_3_gamma_velocity, 0, sizeof m->vgg_batch_norm_3_gamma_velocity);
    memset(&m->vgg_batch_norm_3_beta_velocity, 0, sizeof m->vgg_batch_norm_3_beta_velocity);
    memset(&m->vgg_conv2d_4_kernel_velocity, 0, sizeof m->vgg_conv2d_4_kernel_velocity);
    memset(&m->vgg_conv2d_4_bias_velocity, 0, sizeof m->vgg_conv2d_4_bias_velocity);
    memset(&m->vgg_batch_norm_4_gamma_velocity, 0, sizeof m->vgg_batch_norm_4_gamma_velocity);
    memset(&m->vgg_batch_norm_4_beta_velocity, 0, sizeof m->vgg_batch_norm_4_beta_velocity);
    memset(&m->vgg_conv2d_5_kernel_velocity, 0, sizeof m->vgg_conv2d_5_kernel_velocity);
    memset(&m->vgg_conv2d_5_bias_velocity, 0, sizeof m->vgg_conv2d_5_bias_velocity);
    memset(&m->vgg_batch_norm_5_gamma_velocity, 0, sizeof m->vgg_batch_norm_5_gamma_velocity);
    memset(&m->vgg_batch_norm_5_beta_velocity, 0, sizeof m->vgg_batch_norm_5_beta_velocity);
    memset(&m->vgg_conv2d_6_kernel_velocity, 0, sizeof m->vgg_conv2d_6_kernel_velocity);
    memset(&m->vgg_conv2d_6_bias_velocity, 0, sizeof m->vgg_conv2d_6_bias_velocity);
    memset(&m->vgg_batch_norm_6_gamma_velocity, 0, sizeof m->vgg_batch_norm_6_gamma_velocity);
    memset(&m->vgg_batch_norm_6_beta_velocity, 0, sizeof m->vgg_batch_norm_6_beta_velocity);
    memset(&m->vgg_conv2d_7_kernel_velocity, 0, sizeof m->vgg_conv2d_7_kernel_velocity);
    memset(&m->vgg_conv2d_7_bias_velocity, 0, sizeof m->vgg_conv2d_7_bias_velocity);
    memset(&m->vgg_batch_norm_7_gamma_velocity, 0, sizeof m->vgg_batch_norm_7_gamma_velocity);
    memset(&m->vgg_batch_norm_7_beta_velocity, 0, sizeof m->vgg_batch_norm_7_beta_velocity);
    memset(&m->vgg_dense_kernel_velocity, 0, sizeof m->vgg_dense_kernel_velocity);
    memset(&m->vgg_dense_bias_velocity, 0, sizeof m->vgg_dense_bias_velocity);
    memset(&m->metrics_accuracy_0, 0, sizeof m->metrics_accuracy_0);
    memset(&m->metrics_accuracy_1, 0, sizeof m->metrics_accuracy_1);
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            initialize_vgg_dense_bias(m);
            initialize_vgg_batch_norm_moving_variance(m);
            initialize_vgg_conv2d_bias(m);
            initialize_vgg_batch_norm_1_moving_variance(m);
            initialize_vgg_conv2d_1_bias(m);
            initialize_vgg_batch_norm_2_moving_variance(m);
            initialize_vgg_conv2d_2_bias(m);
        }
        initialize_vgg_conv2d_kernel(m);
        #pragma omp single nowait
        {
            initialize_vgg_batch_norm_4_moving_variance(m);
        }
        initialize_vgg_dense_kernel(m);
        #pragma omp single nowait
        {
            initialize_vgg_conv2d_4_bias(m);
        }
        initialize_vgg_conv2d_1_kernel(m);
        initialize_vgg_conv2d_2_kernel(m);
        initialize_vgg_conv2d_3_kernel(m);
        initialize_vgg_conv2d_4_kernel(m);
        initialize_vgg_conv2d_5_kernel(m);
        initialize_vgg_conv2d_6_kernel(m);
        initialize_vgg_conv2d_7_kernel(m);
    }
}

static void reset_totals(void *model)
{
    struct vgg *m = model;
    memset(&m->metrics_accuracy_0, 0, sizeof m->metrics_accuracy_0);
    memset(&m->metrics_accuracy_1, 0, sizeof m->metrics_accuracy_1);
}

// ---- one training step --------------------------------------------------------------------------

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2, forward
// 3.46 kFLOP: mul, sum: [3, 3, 3, 64] -> []
KERNEL static void l2_y_body(const float *restrict vgg_conv2d_kernel,
                             float *restrict l2_y)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 1728; r += 64) {
        const f32x16 vgg_conv2d_kernel_i = f32x16_load(&vgg_conv2d_kernel[r]);
        sum += vgg_conv2d_kernel_i * vgg_conv2d_kernel_i;
        const f32x16 vgg_conv2d_kernel_i2 = f32x16_load(&vgg_conv2d_kernel[r + 16]);
        sum2 += vgg_conv2d_kernel_i2 * vgg_conv2d_kernel_i2;
        const f32x16 vgg_conv2d_kernel_i3 = f32x16_load(&vgg_conv2d_kernel[r + 32]);
        sum3 += vgg_conv2d_kernel_i3 * vgg_conv2d_kernel_i3;
        const f32x16 vgg_conv2d_kernel_i4 = f32x16_load(&vgg_conv2d_kernel[r + 48]);
        sum4 += vgg_conv2d_kernel_i4 * vgg_conv2d_kernel_i4;
    }
    *l2_y = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void l2_y(vgg *m)
{
    l2_y_body((const void *)m->vgg_conv2d_kernel, (void *)(m->arena + 768));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2, forward
// 147 kFLOP: mul, sum: [3, 3, 64, 128] -> [32], []
KERNEL static void l2_sum_body(const float *restrict vgg_conv2d_1_kernel,
                               float *restrict partial,
                               float *restrict l2_sum)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 2304; r += 64) {
            const f32x16 vgg_conv2d_1_kernel_i = f32x16_load(&vgg_conv2d_1_kernel[chunk * 2304 + r]);
            sum += vgg_conv2d_1_kernel_i * vgg_conv2d_1_kernel_i;
            const f32x16 vgg_conv2d_1_kernel_i2 = f32x16_load(&vgg_conv2d_1_kernel[chunk * 2304 + r + 16]);
            sum2 += vgg_conv2d_1_kernel_i2 * vgg_conv2d_1_kernel_i2;
            const f32x16 vgg_conv2d_1_kernel_i3 = f32x16_load(&vgg_conv2d_1_kernel[chunk * 2304 + r + 32]);
            sum3 += vgg_conv2d_1_kernel_i3 * vgg_conv2d_1_kernel_i3;
            const f32x16 vgg_conv2d_1_kernel_i4 = f32x16_load(&vgg_conv2d_1_kernel[chunk * 2304 + r + 48]);
            sum4 += vgg_conv2d_1_kernel_i4 * vgg_conv2d_1_kernel_i4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 32; chunk++)
            sum += partial[chunk];
        *l2_sum = sum;
    }
}

static void l2_sum(vgg *m)
{
    l2_sum_body((const void *)m->vgg_conv2d_1_kernel, (void *)(m->arena + 0), (void *)(m->arena + 832));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2, forward
// 590 kFLOP: mul, sum: [3, 3, 128, 256] -> [32], []
KERNEL static void l2_sum_2_body(const float *restrict vgg_conv2d_2_kernel,
                                 float *restrict partial,
                                 float *restrict l2_sum_2)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 9216; r += 64) {
            const f32x16 vgg_conv2d_2_kernel_i = f32x16_load(&vgg_conv2d_2_kernel[chunk * 9216 + r]);
            sum += vgg_conv2d_2_kernel_i * vgg_conv2d_2_kernel_i;
            const f32x16 vgg_conv2d_2_kernel_i2 = f32x16_load(&vgg_conv2d_2_kernel[chunk * 9216 + r + 16]);
            sum2 += vgg_conv2d_2_kernel_i2 * vgg_conv2d_2_kernel_i2;
            const f32x16 vgg_conv2d_2_kernel_i3 = f32x16_load(&vgg_conv2d_2_kernel[chunk * 9216 + r + 32]);
            sum3 += vgg_conv2d_2_kernel_i3 * vgg_conv2d_2_kernel_i3;
            const f32x16 vgg_conv2d_2_kernel_i4 = f32x16_load(&vgg_conv2d_2_kernel[chunk * 9216 + r + 48]);
            sum4 += vgg_conv2d_2_kernel_i4 * vgg_conv2d_2_kernel_i4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 32; chunk++)
            sum += partial[chunk];
        *l2_sum_2 = sum;
    }
}

static void l2_sum_2(vgg *m)
{
    l2_sum_2_body((const void *)m->vgg_conv2d_2_kernel, (void *)(m->arena + 0), (void *)(m->arena + 896));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2, forward
// 1.18 MFLOP: mul, sum: [3, 3, 256, 256] -> [32], []
KERNEL static void l2_sum_3_body(const float *restrict vgg_conv2d_3_kernel,
                                 float *restrict partial,
                                 float *restrict l2_sum_3)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 18432; r += 64) {
            const f32x16 vgg_conv2d_3_kernel_i = f32x16_load(&vgg_conv2d_3_kernel[chunk * 18432 + r]);
            sum += vgg_conv2d_3_kernel_i * vgg_conv2d_3_kernel_i;
            const f32x16 vgg_conv2d_3_kernel_i2 = f32x16_load(&vgg_conv2d_3_kernel[chunk * 18432 + r + 16]);
            sum2 += vgg_conv2d_3_kernel_i2 * vgg_conv2d_3_kernel_i2;
            const f32x16 vgg_conv2d_3_kernel_i3 = f32x16_load(&vgg_conv2d_3_kernel[chunk * 18432 + r + 32]);
            sum3 += vgg_conv2d_3_kernel_i3 * vgg_conv2d_3_kernel_i3;
            const f32x16 vgg_conv2d_3_kernel_i4 = f32x16_load(&vgg_conv2d_3_kernel[chunk * 18432 + r + 48]);
            sum4 += vgg_conv2d_3_kernel_i4 * vgg_conv2d_3_kernel_i4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 32; chunk++)
            sum += partial[chunk];
        *l2_sum_3 = sum;
    }
}

static void l2_sum_3(vgg *m)
{
    l2_sum_3_body((const void *)m->vgg_conv2d_3_kernel, (void *)(m->arena + 0), (void *)(m->arena + 960));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2, forward
// 2.36 MFLOP: mul, sum: [3, 3, 256, 512] -> [32], []
KERNEL static void l2_sum_4_body(const float *restrict vgg_conv2d_4_kernel,
                                 float *restrict partial,
                                 float *restrict l2_sum_4)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 36864; r += 64) {
            const f32x16 vgg_conv2d_4_kernel_i = f32x16_load(&vgg_conv2d_4_kernel[chunk * 36864 + r]);
            sum += vgg_conv2d_4_kernel_i * vgg_conv2d_4_kernel_i;
            const f32x16 vgg_conv2d_4_kernel_i2 = f32x16_load(&vgg_conv2d_4_kernel[chunk * 36864 + r + 16]);
            sum2 += vgg_conv2d_4_kernel_i2 * vgg_conv2d_4_kernel_i2;
            const f32x16 vgg_conv2d_4_kernel_i3 = f32x16_load(&vgg_conv2d_4_kernel[chunk * 36864 + r + 32]);
            sum3 += vgg_conv2d_4_kernel_i3 * vgg_conv2d_4_kernel_i3;
            const f32x16 vgg_conv2d_4_kernel_i4 = f32x16_load(&vgg_conv2d_4_kernel[chunk * 36864 + r + 48]);
            sum4 += vgg_conv2d_4_kernel_i4 * vgg_conv2d_4_kernel_i4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 32; chunk++)
            sum += partial[chunk];
        *l2_sum_4 = sum;
    }
}

static void l2_sum_4(vgg *m)
{
    l2_sum_4_body((const void *)m->vgg_conv2d_4_kernel, (void *)(m->arena + 0), (void *)(m->arena + 1024));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2, forward
// 4.72 MFLOP: mul, sum: [3, 3, 512, 512] -> [32], []
KERNEL static void l2_sum_5_body(const float *restrict vgg_conv2d_5_kernel,
                                 float *restrict partial,
                                 float *restrict l2_sum_5)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 73728; r += 64) {
            const f32x16 vgg_conv2d_5_kernel_i = f32x16_load(&vgg_conv2d_5_kernel[chunk * 73728 + r]);
            sum += vgg_conv2d_5_kernel_i * vgg_conv2d_5_kernel_i;
            const f32x16 vgg_conv2d_5_kernel_i2 = f32x16_load(&vgg_conv2d_5_kernel[chunk * 73728 + r + 16]);
            sum2 += vgg_conv2d_5_kernel_i2 * vgg_conv2d_5_kernel_i2;
            const f32x16 vgg_conv2d_5_kernel_i3 = f32x16_load(&vgg_conv2d_5_kernel[chunk * 73728 + r + 32]);
            sum3 += vgg_conv2d_5_kernel_i3 * vgg_conv2d_5_kernel_i3;
            const f32x16 vgg_conv2d_5_kernel_i4 = f32x16_load(&vgg_conv2d_5_kernel[chunk * 73728 + r + 48]);
            sum4 += vgg_conv2d_5_kernel_i4 * vgg_conv2d_5_kernel_i4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 32; chunk++)
            sum += partial[chunk];
        *l2_sum_5 = sum;
    }
}

static void l2_sum_5(vgg *m)
{
    l2_sum_5_body((const void *)m->vgg_conv2d_5_kernel, (void *)(m->arena + 0), (void *)(m->arena + 1088));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2, forward
// 4.72 MFLOP: mul, sum: [3, 3, 512, 512] -> [32], []
static void l2_sum_6(vgg *m)
{
    l2_sum_5_body((const void *)m->vgg_conv2d_6_kernel, (void *)(m->arena + 0), (void *)(m->arena + 1152));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2, forward
// 4.72 MFLOP: mul, sum: [3, 3, 512, 512] -> [32], []
static void l2_sum_7(vgg *m)
{
    l2_sum_5_body((const void *)m->vgg_conv2d_7_kernel, (void *)(m->arena + 0), (void *)(m->arena + 1216));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2, forward
// 10.2 kFLOP: mul, sum: [512, 10] -> []
KERNEL static void l2_sum_8_body(const float *restrict vgg_dense_kernel,
                                 float *restrict l2_sum_8)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 5120; r += 64) {
        const f32x16 vgg_dense_kernel_i = f32x16_load(&vgg_dense_kernel[r]);
        sum += vgg_dense_kernel_i * vgg_dense_kernel_i;
        const f32x16 vgg_dense_kernel_i2 = f32x16_load(&vgg_dense_kernel[r + 16]);
        sum2 += vgg_dense_kernel_i2 * vgg_dense_kernel_i2;
        const f32x16 vgg_dense_kernel_i3 = f32x16_load(&vgg_dense_kernel[r + 32]);
        sum3 += vgg_dense_kernel_i3 * vgg_dense_kernel_i3;
        const f32x16 vgg_dense_kernel_i4 = f32x16_load(&vgg_dense_kernel[r + 48]);
        sum4 += vgg_dense_kernel_i4 * vgg_dense_kernel_i4;
    }
    *l2_sum_8 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void l2_sum_8(vgg *m)
{
    l2_sum_8_body((const void *)m->vgg_dense_kernel, (void *)(m->arena + 1280));
}

// vgg.dl:19: data      cifar10("data/cifar10") -> image / 255, label
// 1.57 MFLOP: div: [128, 32, 32, 3] -> [128, 32, 32, 3]
KERNEL static void image_body(const float *restrict image,
                              float *restrict image_2)
{
    #pragma omp for simd schedule(static) nowait
    for (int i = 0; i < 393216; i++)
        image_2[i] = image[i] / 255.0f;
}

static void image(vgg *m)
{
    image_body((const void *)m->image, (void *)(m->arena + 174065472));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d, vgg.batch_norm, forward
// 476 MFLOP: conv, add, sum, mul, sub: [3, 3, 3, 64], [128, 32, 32, 3], [64] -> [128, 32, 32, 64], [128, 64]
KERNEL static void conv2d(vgg *m)
{
    const float (*restrict vgg_conv2d_kernel)[3][3][64] = m->vgg_conv2d_kernel;
    const float (*restrict image_2)[32][32][3] = (void *)(m->arena + 174065472);
    const float *restrict vgg_conv2d_bias = m->vgg_conv2d_bias;
    float (*restrict conv2d)[32][32][64] = (void *)(m->arena + 37750592);
    float (*restrict batch_norm_sum)[64] = (void *)(m->arena + 176228160);
    float (*restrict batch_norm_sum_3)[64] = (void *)(m->arena + 1344);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        // conv2d
        for (int c = 0; c < 64; c += 32)
            for (int y = 0; y < 32; y++) {
                {
                    // 11 pixels x 32 channels in registers
                    f32x16 sum[11][2] = {0};
                    for (int ky = (0 < 1 - y ? 1 - y : 0); ky < (33 - y < 3 ? 33 - y : 3); ky++) {
                        UNROLL for (int i = 0; i < 3; i++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&vgg_conv2d_kernel[ky][0][i][c + v * 16]);
                            UNROLL for (int r = 1; r < 11; r++) {
                                const float a = image_2[b][y + ky - 1][r - 1][i];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                        UNROLL for (int i = 0; i < 3; i++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&vgg_conv2d_kernel[ky][1][i][c + v * 16]);
                            UNROLL for (int r = 0; r < 11; r++) {
                                const float a = image_2[b][y + ky - 1][r][i];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                        UNROLL for (int i = 0; i < 3; i++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&vgg_conv2d_kernel[ky][2][i][c + v * 16]);
                            UNROLL for (int r = 0; r < 11; r++) {
                                const float a = image_2[b][y + ky - 1][r + 1][i];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    UNROLL for (int r = 0; r < 11; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            f32x16_store(&conv2d[b][y][r][c + v * 16],
                                sum[r][v] + f32x16_load(&vgg_conv2d_bias[c + v * 16]));
                }
                {
                    // 11 pixels x 32 channels in registers
                    f32x16 sum[11][2] = {0};
                    for (int ky = (0 < 1 - y ? 1 - y : 0); ky < (33 - y < 3 ? 33 - y : 3); ky++)
                        for (int kx = 0; kx < 3; kx++)
                            UNROLL for (int i = 0; i < 3; i++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&vgg_conv2d_kernel[ky][kx][i][c + v * 16]);
                                UNROLL for (int r = 0; r < 11; r++) {
                                    const float a = image_2[b][y + ky - 1][kx + r + 10][i];
                                    UNROLL for (int v = 0; v < 2; v++)
                                        sum[r][v] += a * w[v];
                                }
                            }
                    UNROLL for (int r = 0; r < 11; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            f32x16_store(&conv2d[b][y][r + 11][c + v * 16],
                                sum[r][v] + f32x16_load(&vgg_conv2d_bias[c + v * 16]));
                }
                {
                    // 10 pixels x 32 channels in registers
                    f32x16 sum[10][2] = {0};
                    for (int ky = (0 < 1 - y ? 1 - y : 0); ky < (33 - y < 3 ? 33 - y : 3); ky++) {
                        UNROLL for (int i = 0; i < 3; i++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&vgg_conv2d_kernel[ky][0][i][c + v * 16]);
                            UNROLL for (int r = 0; r < 10; r++) {
                                const float a = image_2[b][y + ky - 1][r + 21][i];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                        UNROLL for (int i = 0; i < 3; i++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&vgg_conv2d_kernel[ky][1][i][c + v * 16]);
                            UNROLL for (int r = 0; r < 10; r++) {
                                const float a = image_2[b][y + ky - 1][r + 22][i];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                        UNROLL for (int i = 0; i < 3; i++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&vgg_conv2d_kernel[ky][2][i][c + v * 16]);
                            UNROLL for (int r = 0; r < 9; r++) {
                                const float a = image_2[b][y + ky - 1][r + 23][i];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    UNROLL for (int r = 0; r < 10; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            f32x16_store(&conv2d[b][y][r + 22][c + v * 16],
                                sum[r][v] + f32x16_load(&vgg_conv2d_bias[c + v * 16]));
                }
            }
        // batch_norm_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            for (int y = 0; y < 32; y++)
                for (int x = 0; x < 32; x++) {
                    sum += f32x16_load(&conv2d[b][y][x][0]);
                    sum2 += f32x16_load(&conv2d[b][y][x][16]);
                    sum3 += f32x16_load(&conv2d[b][y][x][32]);
                    sum4 += f32x16_load(&conv2d[b][y][x][48]);
                }
            f32x16_store(&batch_norm_sum[b][0], sum);
            f32x16_store(&batch_norm_sum[b][16], sum2);
            f32x16_store(&batch_norm_sum[b][32], sum3);
            f32x16_store(&batch_norm_sum[b][48], sum4);
        }
        // batch_norm_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            for (int y = 0; y < 32; y++)
                for (int x = 0; x < 32; x++) {
                    const f32x16 t = f32x16_load(&conv2d[b][y][x][0])
                        - f32x16_load(&batch_norm_sum[b][0]) * 0.0009765625f;
                    sum += t * t;
                    const f32x16 t2 = f32x16_load(&conv2d[b][y][x][16])
                        - f32x16_load(&batch_norm_sum[b][16]) * 0.0009765625f;
                    sum2 += t2 * t2;
                    const f32x16 t3 = f32x16_load(&conv2d[b][y][x][32])
                        - f32x16_load(&batch_norm_sum[b][32]) * 0.0009765625f;
                    sum3 += t3 * t3;
                    const f32x16 t4 = f32x16_load(&conv2d[b][y][x][48])
                        - f32x16_load(&batch_norm_sum[b][48]) * 0.0009765625f;
                    sum4 += t4 * t4;
                }
            f32x16_store(&batch_norm_sum_3[b][0], sum);
            f32x16_store(&batch_norm_sum_3[b][16], sum2);
            f32x16_store(&batch_norm_sum_3[b][32], sum3);
            f32x16_store(&batch_norm_sum_3[b][48], sum4);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm, forward
// 16.4 kFLOP: mul, sum: [128, 64], [128] -> [64]
KERNEL static void batch_norm_sum(vgg *m)
{
    const float (*restrict batch_norm_sum)[64] = (void *)(m->arena + 176228160);
    const float *restrict batch_weight = m->batch_weight;
    float *restrict batch_norm_sum_2 = (void *)(m->arena + 0);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int b = 0; b < 128; b++) {
        sum += f32x16_load(&batch_norm_sum[b][0]) * batch_weight[b];
        sum2 += f32x16_load(&batch_norm_sum[b][16]) * batch_weight[b];
        sum3 += f32x16_load(&batch_norm_sum[b][32]) * batch_weight[b];
        sum4 += f32x16_load(&batch_norm_sum[b][48]) * batch_weight[b];
    }
    f32x16_store(&batch_norm_sum_2[0], sum);
    f32x16_store(&batch_norm_sum_2[16], sum2);
    f32x16_store(&batch_norm_sum_2[32], sum3);
    f32x16_store(&batch_norm_sum_2[48], sum4);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm, forward
// 58 kFLOP: mul, sub, add, sum, rsqrt: [128, 64], [64], [128] -> [32, 64], [64]
KERNEL static void batch_norm_sum_2(vgg *m)
{
    const float (*restrict batch_norm_sum)[64] = (void *)(m->arena + 176228160);
    const float *restrict batch_norm_sum_2 = (void *)(m->arena + 0);
    const float (*restrict batch_norm_sum_3)[64] = (void *)(m->arena + 1344);
    const float *restrict batch_weight = m->batch_weight;
    float (*restrict partial)[64] = (void *)(m->arena + 34112);
    float *restrict batch_norm_sum_4 = (void *)(m->arena + 512);
    float *restrict batch_norm_rsqrt = (void *)(m->arena + 256);

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int b = 0; b < 4; b++) {
            const f32x16 t = f32x16_load(&batch_norm_sum[chunk * 4 + b][0]) * 0.0009765625f;
            const f32x16 t2 = t - f32x16_load(&batch_norm_sum_2[0]) * 0.0009765625f;
            const f32x16 t3 = f32x16_load(&batch_norm_sum_3[chunk * 4 + b][0]) + t2 * t2 * 1024.0f;
            sum += t3 * batch_weight[chunk * 4 + b];
            const f32x16 t4 = f32x16_load(&batch_norm_sum[chunk * 4 + b][16]) * 0.0009765625f;
            const f32x16 t5 = t4 - f32x16_load(&batch_norm_sum_2[16]) * 0.0009765625f;
            const f32x16 t6 = f32x16_load(&batch_norm_sum_3[chunk * 4 + b][16]) + t5 * t5 * 1024.0f;
            sum2 += t6 * batch_weight[chunk * 4 + b];
            const f32x16 t7 = f32x16_load(&batch_norm_sum[chunk * 4 + b][32]) * 0.0009765625f;
            const f32x16 t8 = t7 - f32x16_load(&batch_norm_sum_2[32]) * 0.0009765625f;
            const f32x16 t9 = f32x16_load(&batch_norm_sum_3[chunk * 4 + b][32]) + t8 * t8 * 1024.0f;
            sum3 += t9 * batch_weight[chunk * 4 + b];
            const f32x16 t10 = f32x16_load(&batch_norm_sum[chunk * 4 + b][48]) * 0.0009765625f;
            const f32x16 t11 = t10 - f32x16_load(&batch_norm_sum_2[48]) * 0.0009765625f;
            const f32x16 t12 = f32x16_load(&batch_norm_sum_3[chunk * 4 + b][48]) + t11 * t11 * 1024.0f;
            sum4 += t12 * batch_weight[chunk * 4 + b];
        }
        f32x16_store(&partial[chunk][0], sum);
        f32x16_store(&partial[chunk][16], sum2);
        f32x16_store(&partial[chunk][32], sum3);
        f32x16_store(&partial[chunk][48], sum4);
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int j = 0; j < 64; j++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 32; chunk++)
                sum += partial[chunk][j];
            batch_norm_sum_4[j] = sum;
            batch_norm_rsqrt[j] = f32_rsqrt(sum * 0.0009765625f + 0.001f);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm, relu, forward
// 41.9 MFLOP: mul, sub, add, max: [128, 32, 32, 64], [64] -> [128, 32, 32, 64]
KERNEL static void relu_x(vgg *m)
{
    const float (*restrict conv2d)[64] = (void *)(m->arena + 37750592);
    const float *restrict batch_norm_sum_2 = (void *)(m->arena + 0);
    const float *restrict batch_norm_rsqrt = (void *)(m->arena + 256);
    const float *restrict vgg_batch_norm_gamma = m->vgg_batch_norm_gamma;
    const float *restrict vgg_batch_norm_beta = m->vgg_batch_norm_beta;
    float (*restrict relu_x)[64] = (void *)(m->arena + 1344);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 131072; i++)
        for (int j = 0; j < 64; j += 16) {
            const f32x16 t = f32x16_load(&conv2d[i][j]) - f32x16_load(&batch_norm_sum_2[j]) * 0.0009765625f;
            const f32x16 y = t * f32x16_load(&batch_norm_rsqrt[j]) * f32x16_load(&vgg_batch_norm_gamma[j]);
            f32x16_store(&relu_x[i][j], f32x16_max(y + f32x16_load(&vgg_batch_norm_beta[j]), f32x16_splat(0.0f)));
        }
}

// vgg.dl:13: x = x | max_pool2d(2)
// max_pool2d, forward
// 16.8 MFLOP: pool, pool_place: [128, 32, 32, 64] -> [128, 16, 16, 64]
KERNEL static void max_pool2d(vgg *m)
{
    const float (*restrict relu_x)[32][32][64] = (void *)(m->arena + 1344);
    float (*restrict max_pool2d)[16][16][64] = (void *)(m->arena + 115345216);
    float (*restrict max_pool2d_place_5)[16][16][64] = (void *)(m->arena + 106956608);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int y = 0; y < 16; y++)
            for (int x = 0; x < 16; x++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 maximum = f32x16_load(&relu_x[b][y * 2][x * 2][c]);
                    maximum = f32x16_max(maximum, f32x16_load(&relu_x[b][y * 2][x * 2 + 1][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&relu_x[b][y * 2 + 1][x * 2][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&relu_x[b][y * 2 + 1][x * 2 + 1][c]));
                    const f32x16 t = f32x16_select(f32x16_load(&relu_x[b][y * 2 + 1][x * 2 + 1][c]) == maximum,
                        f32x16_splat(3.0f), f32x16_splat(4.0f));
                    const f32x16 t2 = f32x16_select(f32x16_load(&relu_x[b][y * 2 + 1][x * 2][c]) == maximum,
                        f32x16_splat(2.0f), t);
                    const f32x16 t3 = f32x16_select(f32x16_load(&relu_x[b][y * 2][x * 2 + 1][c]) == maximum,
                        f32x16_splat(1.0f), t2);
                    f32x16_store(&max_pool2d[b][y][x][c], maximum);
                    f32x16_store(&max_pool2d_place_5[b][y][x][c],
                        f32x16_select(f32x16_load(&relu_x[b][y * 2][x * 2][c]) == maximum, f32x16_splat(0.0f), t3));
                }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_1, forward
// 1.18 MFLOP: winograd_kernel: [3, 3, 64, 128] -> [36, 64, 128]
KERNEL static void conv2d_1_winograd_kernel_body(
    const float (*restrict vgg_conv2d_1_kernel)[3][64][128],
    float (*restrict conv2d_1_winograd_kernel)[64][128])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 64; channel++)
        for (int c = 0; c < 128; c += 16) {
            f32x16 half[6][3];
            UNROLL for (int kx = 0; kx < 3; kx++) {
                f32x16 tap[3];
                UNROLL for (int n = 0; n < 3; n++)
                    tap[n] = f32x16_load(&vgg_conv2d_1_kernel[n][kx][channel][c]);
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

static void conv2d_1_winograd_kernel(vgg *m)
{
    conv2d_1_winograd_kernel_body(m->vgg_conv2d_1_kernel, (void *)(m->arena + 90179392));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_1, forward
// 18.9 MFLOP: winograd_tiles: [128, 16, 16, 64] -> [36, 2048, 64]
KERNEL static void conv2d_1_winograd_tiles_body(const float (*restrict max_pool2d)[16][16][64],
                                                float (*restrict conv2d_1_winograd_tiles)[2048][64])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int top = 0; top < 4; top++) {
            alignas(64) float x_lines[6][18][64];
            for (int i = 0; i < 6; i++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&x_lines[i][0][c], f32x16_splat(0.0f));
            for (int i = 0; i < 6; i++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&x_lines[i][17][c], f32x16_splat(0.0f));
            for (int x = 1; x < 17; x++)
                for (int c = 0; c < 64; c += 16) {
                    const f32x16 t = -2.25f * f32x16_load(&max_pool2d[b][top * 4 + 1][x - 1][c]);
                    const f32x16 even = f32x16_load(&max_pool2d[b][top * 4 + 3][x - 1][c]) + t;
                    const f32x16 t2 = 0.625f * f32x16_load(&max_pool2d[b][top * 4 + 2][x - 1][c]);
                    const f32x16 odd = -1.40625f * f32x16_load(&max_pool2d[b][top * 4][x - 1][c]) + t2;
                    const f32x16 t3 = -0.390625f * f32x16_load(&max_pool2d[b][top * 4 + 1][x - 1][c]);
                    const f32x16 even2 = f32x16_load(&max_pool2d[b][top * 4 + 3][x - 1][c]) + t3;
                    const f32x16 t4 = 1.5f * f32x16_load(&max_pool2d[b][top * 4 + 2][x - 1][c]);
                    const f32x16 odd2 = -0.5859375f * f32x16_load(&max_pool2d[b][top * 4][x - 1][c]) + t4;
                    const f32x16 t5 = top * 4 - 1 >= 0 ? f32x16_load(&max_pool2d[b][top * 4 - 1][x - 1][c])
                        : f32x16_splat(0.0f);
                    const f32x16 t6 = f32x16_load(&max_pool2d[b][top * 4 + 3][x - 1][c]) + 0.87890625f * t5;
                    f32x16_store(&x_lines[0][x][c],
                        t6 - 2.640625f * f32x16_load(&max_pool2d[b][top * 4 + 1][x - 1][c]));
                    f32x16_store(&x_lines[1][x][c], even + odd);
                    f32x16_store(&x_lines[2][x][c], even - odd);
                    f32x16_store(&x_lines[3][x][c], even2 + odd2);
                    f32x16_store(&x_lines[4][x][c], even2 - odd2);
                    const f32x16 t7 = top * 4 + 4 < 16 ? f32x16_load(&max_pool2d[b][top * 4 + 4][x - 1][c])
                        : f32x16_splat(0.0f);
                    const f32x16 t8 = t7 + 0.87890625f * f32x16_load(&max_pool2d[b][top * 4][x - 1][c]);
                    f32x16_store(&x_lines[5][x][c],
                        t8 - 2.640625f * f32x16_load(&max_pool2d[b][top * 4 + 2][x - 1][c]));
                }
            for (int i = 0; i < 6; i++)
                for (int j = 0; j < 4; j++)
                    for (int c = 0; c < 64; c += 16) {
                        f32x16 pixel[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            pixel[n] = f32x16_load(&x_lines[i][j * 4 + n][c]);
                        const f32x16 even = pixel[4] - 2.25f * pixel[2];
                        const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                        const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                        const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                        const f32x16 result = pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2];
                        f32x16_store(&conv2d_1_winograd_tiles[i * 6][b * 16 + top * 4 + j][c], result);
                        const f32x16 result2 = even + odd;
                        f32x16_store(&conv2d_1_winograd_tiles[i * 6 + 1][b * 16 + top * 4 + j][c], result2);
                        const f32x16 result3 = even - odd;
                        f32x16_store(&conv2d_1_winograd_tiles[i * 6 + 2][b * 16 + top * 4 + j][c], result3);
                        const f32x16 result4 = even2 + odd2;
                        f32x16_store(&conv2d_1_winograd_tiles[i * 6 + 3][b * 16 + top * 4 + j][c], result4);
                        const f32x16 result5 = even2 - odd2;
                        f32x16_store(&conv2d_1_winograd_tiles[i * 6 + 4][b * 16 + top * 4 + j][c], result5);
                        const f32x16 result6 = pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3];
                        f32x16_store(&conv2d_1_winograd_tiles[i * 6 + 5][b * 16 + top * 4 + j][c], result6);
                    }
        }
}

static void conv2d_1_winograd_tiles(vgg *m)
{
    conv2d_1_winograd_tiles_body((void *)(m->arena + 115345216), (void *)(m->arena + 71305024));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_1, forward
// 1.21 GFLOP: contract: [36, 64, 128], [36, 2048, 64] -> [36, 2048, 128]
KERNEL static void conv2d_1_products_body(const float (*restrict conv2d_1_winograd_kernel)[64][128],
                                          const float (*restrict conv2d_1_winograd_tiles)[2048][64],
                                          float (*restrict conv2d_1_products)[2048][128])
{
    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 36; h++)
        for (int j = 0; j < 128; j += 64) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[64][64];
            for (int k = 0; k < 64; k++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&conv2d_1_winograd_kernel[h][k][j + c]));
            for (int i = 0; i < 2028; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 64; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = i + (k / 4 * 2 + line) / 4 + 6;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&conv2d_1_winograd_tiles[h][row][column]);
                    }
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = (k / 4 * 2 + line) / 4;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&conv2d_1_products[h][i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = conv2d_1_winograd_tiles[h][i + r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&conv2d_1_products[h][i + r][j + v * 16], sum[r][v]);
            }
            for (int i = 2028; i < 2048; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                for (int k = 0; k < 64; k += 4) {
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = 2047 < i + (k / 4 * 2 + line) / 4 + 5 ? 2047 : i + (k / 4 * 2 + line) / 4 + 5;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&conv2d_1_winograd_tiles[h][row][column]);
                    }
                    UNROLL for (int line = 0; line < 2; line++) {
                        const int row = (k / 4 * 2 + line) / 4;
                        const int column = (k / 4 * 2 + line) % 4 * 16;
                        __builtin_prefetch(&conv2d_1_products[h][i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = conv2d_1_winograd_tiles[h][i + r][k + step];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&conv2d_1_products[h][i + r][j + v * 16], sum[r][v]);
            }
        }
}

static void conv2d_1_products(vgg *m)
{
    conv2d_1_products_body((void *)(m->arena + 90179392), (void *)(m->arena + 71305024), (void *)(m->arena + 1344));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_1, vgg.batch_norm_1, forward
// 3.25 GFLOP: winograd_image, add, sum, mul, sub: [36, 2048, 128], [128] -> [128, 16, 16, 128], [128, 128]
KERNEL static void conv2d_1(vgg *m)
{
    const float (*restrict conv2d_1_products)[2048][128] = (void *)(m->arena + 1344);
    const float *restrict vgg_conv2d_1_bias = m->vgg_conv2d_1_bias;
    float (*restrict conv2d_1)[16][16][128] = (void *)(m->arena + 71305024);
    float (*restrict batch_norm_1_sum)[128] = (void *)(m->arena + 176162624);
    float (*restrict batch_norm_1_sum_3)[128] = (void *)(m->arena + 88082240);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        // conv2d_1
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        for (int top = 0; top < 4; top++) {
            alignas(64) float lines[6][16][128];
            alignas(64) float image[4][16][128];
            for (int i = 0; i < 6; i++)
                for (int j = 0; j < 4; j++)
                    for (int c = 0; c < 128; c += 16) {
                        f32x16 point[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            point[n] = f32x16_load(&conv2d_1_products[i * 6 + n][b * 16 + top * 4 + j][c]);
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
                for (int c = 0; c < 128; c += 16) {
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
                for (int x = 0; x < 16; x++)
                    for (int c = 0; c < 128; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        f32x16_store(&conv2d_1[b][top * 4 + y][x][c], sum + f32x16_load(&vgg_conv2d_1_bias[c]));
                    }
        }
        // batch_norm_1_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 16; y++)
                for (int x = 0; x < 16; x++) {
                    sum += f32x16_load(&conv2d_1[b][y][x][0]);
                    sum2 += f32x16_load(&conv2d_1[b][y][x][16]);
                    sum3 += f32x16_load(&conv2d_1[b][y][x][32]);
                    sum4 += f32x16_load(&conv2d_1[b][y][x][48]);
                    sum5 += f32x16_load(&conv2d_1[b][y][x][64]);
                    sum6 += f32x16_load(&conv2d_1[b][y][x][80]);
                    sum7 += f32x16_load(&conv2d_1[b][y][x][96]);
                    sum8 += f32x16_load(&conv2d_1[b][y][x][112]);
                }
            f32x16_store(&batch_norm_1_sum[b][0], sum);
            f32x16_store(&batch_norm_1_sum[b][16], sum2);
            f32x16_store(&batch_norm_1_sum[b][32], sum3);
            f32x16_store(&batch_norm_1_sum[b][48], sum4);
            f32x16_store(&batch_norm_1_sum[b][64], sum5);
            f32x16_store(&batch_norm_1_sum[b][80], sum6);
            f32x16_store(&batch_norm_1_sum[b][96], sum7);
            f32x16_store(&batch_norm_1_sum[b][112], sum8);
        }
        // batch_norm_1_sum
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 16; y++)
                for (int x = 0; x < 16; x++) {
                    const f32x16 t = f32x16_load(&conv2d_1[b][y][x][0])
                        - f32x16_load(&batch_norm_1_sum[b][0]) * 0.00390625f;
                    sum += t * t;
                    const f32x16 t2 = f32x16_load(&conv2d_1[b][y][x][16])
                        - f32x16_load(&batch_norm_1_sum[b][16]) * 0.00390625f;
                    sum2 += t2 * t2;
                    const f32x16 t3 = f32x16_load(&conv2d_1[b][y][x][32])
                        - f32x16_load(&batch_norm_1_sum[b][32]) * 0.00390625f;
                    sum3 += t3 * t3;
                    const f32x16 t4 = f32x16_load(&conv2d_1[b][y][x][48])
                        - f32x16_load(&batch_norm_1_sum[b][48]) * 0.00390625f;
                    sum4 += t4 * t4;
                    const f32x16 t5 = f32x16_load(&conv2d_1[b][y][x][64])
                        - f32x16_load(&batch_norm_1_sum[b][64]) * 0.00390625f;
                    sum5 += t5 * t5;
                    const f32x16 t6 = f32x16_load(&conv2d_1[b][y][x][80])
                        - f32x16_load(&batch_norm_1_sum[b][80]) * 0.00390625f;
                    sum6 += t6 * t6;
                    const f32x16 t7 = f32x16_load(&conv2d_1[b][y][x][96])
                        - f32x16_load(&batch_norm_1_sum[b][96]) * 0.00390625f;
                    sum7 += t7 * t7;
                    const f32x16 t8 = f32x16_load(&conv2d_1[b][y][x][112])
                        - f32x16_load(&batch_norm_1_sum[b][112]) * 0.00390625f;
                    sum8 += t8 * t8;
                }
            f32x16_store(&batch_norm_1_sum_3[b][0], sum);
            f32x16_store(&batch_norm_1_sum_3[b][16], sum2);
            f32x16_store(&batch_norm_1_sum_3[b][32], sum3);
            f32x16_store(&batch_norm_1_sum_3[b][48], sum4);
            f32x16_store(&batch_norm_1_sum_3[b][64], sum5);
            f32x16_store(&batch_norm_1_sum_3[b][80], sum6);
            f32x16_store(&batch_norm_1_sum_3[b][96], sum7);
            f32x16_store(&batch_norm_1_sum_3[b][112], sum8);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_1, forward
// 32.8 kFLOP: mul, sum: [128, 128], [128] -> [128]
KERNEL static void batch_norm_1_sum(vgg *m)
{
    const float (*restrict batch_norm_1_sum)[128] = (void *)(m->arena + 176162624);
    const float *restrict batch_weight = m->batch_weight;
    float *restrict batch_norm_1_sum_2 = (void *)(m->arena + 176275264);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    f32x16 sum5 = f32x16_splat(0.0f);
    f32x16 sum6 = f32x16_splat(0.0f);
    f32x16 sum7 = f32x16_splat(0.0f);
    f32x16 sum8 = f32x16_splat(0.0f);
    for (int b = 0; b < 128; b++) {
        sum += f32x16_load(&batch_norm_1_sum[b][0]) * batch_weight[b];
        sum2 += f32x16_load(&batch_norm_1_sum[b][16]) * batch_weight[b];
        sum3 += f32x16_load(&batch_norm_1_sum[b][32]) * batch_weight[b];
        sum4 += f32x16_load(&batch_norm_1_sum[b][48]) * batch_weight[b];
        sum5 += f32x16_load(&batch_norm_1_sum[b][64]) * batch_weight[b];
        sum6 += f32x16_load(&batch_norm_1_sum[b][80]) * batch_weight[b];
        sum7 += f32x16_load(&batch_norm_1_sum[b][96]) * batch_weight[b];
        sum8 += f32x16_load(&batch_norm_1_sum[b][112]) * batch_weight[b];
    }
    f32x16_store(&batch_norm_1_sum_2[0], sum);
    f32x16_store(&batch_norm_1_sum_2[16], sum2);
    f32x16_store(&batch_norm_1_sum_2[32], sum3);
    f32x16_store(&batch_norm_1_sum_2[48], sum4);
    f32x16_store(&batch_norm_1_sum_2[64], sum5);
    f32x16_store(&batch_norm_1_sum_2[80], sum6);
    f32x16_store(&batch_norm_1_sum_2[96], sum7);
    f32x16_store(&batch_norm_1_sum_2[112], sum8);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_1, forward
// 116 kFLOP: mul, sub, add, sum, rsqrt: [128, 128], [128] -> [32, 128], [128]
KERNEL static void batch_norm_1_sum_2(vgg *m)
{
    const float (*restrict batch_norm_1_sum)[128] = (void *)(m->arena + 176162624);
    const float *restrict batch_norm_1_sum_2 = (void *)(m->arena + 176275264);
    const float (*restrict batch_norm_1_sum_3)[128] = (void *)(m->arena + 88082240);
    const float *restrict batch_weight = m->batch_weight;
    float (*restrict partial)[128] = (void *)(m->arena + 1344);
    float *restrict batch_norm_1_sum_4 = (void *)(m->arena + 37750080);
    float *restrict batch_norm_1_rsqrt = (void *)(m->arena + 176275776);

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        f32x16 sum5 = f32x16_splat(0.0f);
        f32x16 sum6 = f32x16_splat(0.0f);
        f32x16 sum7 = f32x16_splat(0.0f);
        f32x16 sum8 = f32x16_splat(0.0f);
        for (int b = 0; b < 4; b++) {
            const f32x16 t = f32x16_load(&batch_norm_1_sum[chunk * 4 + b][0]) * 0.00390625f;
            const f32x16 t2 = t - f32x16_load(&batch_norm_1_sum_2[0]) * 0.00390625f;
            const f32x16 t3 = f32x16_load(&batch_norm_1_sum_3[chunk * 4 + b][0]) + t2 * t2 * 256.0f;
            sum += t3 * batch_weight[chunk * 4 + b];
            const f32x16 t4 = f32x16_load(&batch_norm_1_sum[chunk * 4 + b][16]) * 0.00390625f;
            const f32x16 t5 = t4 - f32x16_load(&batch_norm_1_sum_2[16]) * 0.00390625f;
            const f32x16 t6 = f32x16_load(&batch_norm_1_sum_3[chunk * 4 + b][16]) + t5 * t5 * 256.0f;
            sum2 += t6 * batch_weight[chunk * 4 + b];
            const f32x16 t7 = f32x16_load(&batch_norm_1_sum[chunk * 4 + b][32]) * 0.00390625f;
            const f32x16 t8 = t7 - f32x16_load(&batch_norm_1_sum_2[32]) * 0.00390625f;
            const f32x16 t9 = f32x16_load(&batch_norm_1_sum_3[chunk * 4 + b][32]) + t8 * t8 * 256.0f;
            sum3 += t9 * batch_weight[chunk * 4 + b];
            const f32x16 t10 = f32x16_load(&batch_norm_1_sum[chunk * 4 + b][48]) * 0.00390625f;
            const f32x16 t11 = t10 - f32x16_load(&batch_norm_1_sum_2[48]) * 0.00390625f;
            const f32x16 t12 = f32x16_load(&batch_norm_1_sum_3[chunk * 4 + b][48]) + t11 * t11 * 256.0f;
            sum4 += t12 * batch_weight[chunk * 4 + b];
            const f32x16 t13 = f32x16_load(&batch_norm_1_sum[chunk * 4 + b][64]) * 0.00390625f;
            const f32x16 t14 = t13 - f32x16_load(&batch_norm_1_sum_2[64]) * 0.00390625f;
            const f32x16 t15 = f32x16_load(&batch_norm_1_sum_3[chunk * 4 + b][64]) + t14 * t14 * 256.0f;
            sum5 += t15 * batch_weight[chunk * 4 + b];
            const f32x16 t16 = f32x16_load(&batch_norm_1_sum[chunk * 4 + b][80]) * 0.00390625f;
            const f32x16 t17 = t16 - f32x16_load(&batch_norm_1_sum_2[80]) * 0.00390625f;
            const f32x16 t18 = f32x16_load(&batch_norm_1_sum_3[chunk * 4 + b][80]) + t17 * t17 * 256.0f;
            sum6 += t18 * batch_weight[chunk * 4 + b];
            const f32x16 t19 = f32x16_load(&batch_norm_1_sum[chunk * 4 + b][96]) * 0.00390625f;
            const f32x16 t20 = t19 - f32x16_load(&batch_norm_1_sum_2[96]) * 0.00390625f;
            const f32x16 t21 = f32x16_load(&batch_norm_1_sum_3[chunk * 4 + b][96]) + t20 * t20 * 256.0f;
            sum7 += t21 * batch_weight[chunk * 4 + b];
            const f32x16 t22 = f32x16_load(&batch_norm_1_sum[chunk * 4 + b][112]) * 0.00390625f;
            const f32x16 t23 = t22 - f32x16_load(&batch_norm_1_sum_2[112]) * 0.00390625f;
            const f32x16 t24 = f32x16_load(&batch_norm_1_sum_3[chunk * 4 + b][112]) + t23 * t23 * 256.0f;
            sum8 += t24 * batch_weight[chunk * 4 + b];
        }
        f32x16_store(&partial[chunk][0], sum);
        f32x16_store(&partial[chunk][16], sum2);
        f32x16_store(&partial[chunk][32], sum3);
        f32x16_store(&partial[chunk][48], sum4);
        f32x16_store(&partial[chunk][64], sum5);
        f32x16_store(&partial[chunk][80], sum6);
        f32x16_store(&partial[chunk][96], sum7);
        f32x16_store(&partial[chunk][112], sum8);
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int j = 0; j < 128; j++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 32; chunk++)
                sum += partial[chunk][j];
            batch_norm_1_sum_4[j] = sum;
            batch_norm_1_rsqrt[j] = f32_rsqrt(sum * 0.00390625f + 0.001f);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_1, relu, forward
// 21 MFLOP: mul, sub, add, max: [128, 16, 16, 128], [128] -> [128, 16, 16, 128]
KERNEL static void relu_x_2(vgg *m)
{
    const float (*restrict conv2d_1)[128] = (void *)(m->arena + 71305024);
    const float *restrict batch_norm_1_sum_2 = (void *)(m->arena + 176275264);
    const float *restrict batch_norm_1_rsqrt = (void *)(m->arena + 176275776);
    const float *restrict vgg_batch_norm_1_gamma = m->vgg_batch_norm_1_gamma;
    const float *restrict vgg_batch_norm_1_beta = m->vgg_batch_norm_1_beta;
    float (*restrict relu_x_2)[128] = (void *)(m->arena + 1344);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 32768; i++)
        for (int j = 0; j < 128; j += 16) {
            const f32x16 t = f32x16_load(&conv2d_1[i][j]) - f32x16_load(&batch_norm_1_sum_2[j]) * 0.00390625f;
            const f32x16 y = t * f32x16_load(&batch_norm_1_rsqrt[j]) * f32x16_load(&vgg_batch_norm_1_gamma[j]);
            f32x16_store(&relu_x_2[i][j], f32x16_max(y + f32x16_load(&vgg_batch_norm_1_beta[j]), f32x16_splat(0.0f)));
        }
}

// vgg.dl:13: x = x | max_pool2d(2)
// max_pool2d, forward
// 8.39 MFLOP: pool, pool_place: [128, 16, 16, 128] -> [128, 8, 8, 128]
KERNEL static void max_pool2d_2(vgg *m)
{
    const float (*restrict relu_x_2)[16][16][128] = (void *)(m->arena + 1344);
    float (*restrict max_pool2d_2)[8][8][128] = (void *)(m->arena + 153093952);
    float (*restrict max_pool2d_place_4)[8][8][128] = (void *)(m->arena + 148899648);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int y = 0; y < 8; y++)
            for (int x = 0; x < 8; x++)
                for (int c = 0; c < 128; c += 16) {
                    f32x16 maximum = f32x16_load(&relu_x_2[b][y * 2][x * 2][c]);
                    maximum = f32x16_max(maximum, f32x16_load(&relu_x_2[b][y * 2][x * 2 + 1][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&relu_x_2[b][y * 2 + 1][x * 2][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&relu_x_2[b][y * 2 + 1][x * 2 + 1][c]));
                    const f32x16 t = f32x16_select(f32x16_load(&relu_x_2[b][y * 2 + 1][x * 2 + 1][c]) == maximum,
                        f32x16_splat(3.0f), f32x16_splat(4.0f));
                    const f32x16 t2 = f32x16_select(f32x16_load(&relu_x_2[b][y * 2 + 1][x * 2][c]) == maximum,
                        f32x16_splat(2.0f), t);
                    const f32x16 t3 = f32x16_select(f32x16_load(&relu_x_2[b][y * 2][x * 2 + 1][c]) == maximum,
                        f32x16_splat(1.0f), t2);
                    f32x16_store(&max_pool2d_2[b][y][x][c], maximum);
                    f32x16_store(&max_pool2d_place_4[b][y][x][c],
                        f32x16_select(f32x16_load(&relu_x_2[b][y * 2][x * 2][c]) == maximum, f32x16_splat(0.0f), t3));
                }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2, forward
// 4.72 MFLOP: winograd_kernel: [3, 3, 128, 256] -> [36, 128, 256]
KERNEL static void conv2d_2_winograd_kernel_body(
    const float (*restrict vgg_conv2d_2_kernel)[3][128][256],
    float (*restrict conv2d_2_winograd_kernel)[128][256])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 128; channel++)
        for (int c = 0; c < 256; c += 16) {
            f32x16 half[6][3];
            UNROLL for (int kx = 0; kx < 3; kx++) {
                f32x16 tap[3];
                UNROLL for (int n = 0; n < 3; n++)
                    tap[n] = f32x16_load(&vgg_conv2d_2_kernel[n][kx][channel][c]);
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

static void conv2d_2_winograd_kernel(vgg *m)
{
    conv2d_2_winograd_kernel_body(m->vgg_conv2d_2_kernel, (void *)(m->arena + 28312896));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2, forward
// 9.44 MFLOP: winograd_tiles: [128, 8, 8, 128] -> [36, 512, 128]
KERNEL static void conv2d_2_winograd_tiles_body(const float (*restrict max_pool2d_2)[8][8][128],
                                                float (*restrict conv2d_2_winograd_tiles)[512][128])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int top = 0; top < 2; top++) {
            alignas(64) float x_lines[6][10][128];
            for (int i = 0; i < 6; i++)
                for (int c = 0; c < 128; c += 16)
                    f32x16_store(&x_lines[i][0][c], f32x16_splat(0.0f));
            for (int i = 0; i < 6; i++)
                for (int c = 0; c < 128; c += 16)
                    f32x16_store(&x_lines[i][9][c], f32x16_splat(0.0f));
            for (int x = 1; x < 9; x++)
                for (int c = 0; c < 128; c += 16) {
                    const f32x16 t = -2.25f * f32x16_load(&max_pool2d_2[b][top * 4 + 1][x - 1][c]);
                    const f32x16 even = f32x16_load(&max_pool2d_2[b][top * 4 + 3][x - 1][c]) + t;
                    const f32x16 t2 = 0.625f * f32x16_load(&max_pool2d_2[b][top * 4 + 2][x - 1][c]);
                    const f32x16 odd = -1.40625f * f32x16_load(&max_pool2d_2[b][top * 4][x - 1][c]) + t2;
                    const f32x16 t3 = -0.390625f * f32x16_load(&max_pool2d_2[b][top * 4 + 1][x - 1][c]);
                    const f32x16 even2 = f32x16_load(&max_pool2d_2[b][top * 4 + 3][x - 1][c]) + t3;
                    const f32x16 t4 = 1.5f * f32x16_load(&max_pool2d_2[b][top * 4 + 2][x - 1][c]);
                    const f32x16 odd2 = -0.5859375f * f32x16_load(&max_pool2d_2[b][top * 4][x - 1][c]) + t4;
                    const f32x16 t5 = top * 4 - 1 >= 0 ? f32x16_load(&max_pool2d_2[b][top * 4 - 1][x - 1][c])
                        : f32x16_splat(0.0f);
                    const f32x16 t6 = f32x16_load(&max_pool2d_2[b][top * 4 + 3][x - 1][c]) + 0.87890625f * t5;
                    f32x16_store(&x_lines[0][x][c],
                        t6 - 2.640625f * f32x16_load(&max_pool2d_2[b][top * 4 + 1][x - 1][c]));
                    f32x16_store(&x_lines[1][x][c], even + odd);
                    f32x16_store(&x_lines[2][x][c], even - odd);
                    f32x16_store(&x_lines[3][x][c], even2 + odd2);
                    f32x16_store(&x_lines[4][x][c], even2 - odd2);
                    const f32x16 t7 = top * 4 + 4 < 8 ? f32x16_load(&max_pool2d_2[b][top * 4 + 4][x - 1][c])
                        : f32x16_splat(0.0f);
                    const f32x16 t8 = t7 + 0.87890625f * f32x16_load(&max_pool2d_2[b][top * 4][x - 1][c]);
                    f32x16_store(&x_lines[5][x][c],
                        t8 - 2.640625f * f32x16_load(&max_pool2d_2[b][top * 4 + 2][x - 1][c]));
                }
            for (int i = 0; i < 6; i++)
                for (int j = 0; j < 2; j++)
                    for (int c = 0; c < 128; c += 16) {
                        f32x16 pixel[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            pixel[n] = f32x16_load(&x_lines[i][j * 4 + n][c]);
                        const f32x16 even = pixel[4] - 2.25f * pixel[2];
                        const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                        const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                        const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                        const f32x16 result = pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2];
                        f32x16_store(&conv2d_2_winograd_tiles[i * 6][b * 4 + top * 2 + j][c], result);
                        const f32x16 result2 = even + odd;
                        f32x16_store(&conv2d_2_winograd_tiles[i * 6 + 1][b * 4 + top * 2 + j][c], result2);
                        const f32x16 result3 = even - odd;
                        f32x16_store(&conv2d_2_winograd_tiles[i * 6 + 2][b * 4 + top * 2 + j][c], result3);
                        const f32x16 result4 = even2 + odd2;
                        f32x16_store(&conv2d_2_winograd_tiles[i * 6 + 3][b * 4 + top * 2 + j][c], result4);
                        const f32x16 result5 = even2 - odd2;
                        f32x16_store(&conv2d_2_winograd_tiles[i * 6 + 4][b * 4 + top * 2 + j][c], result5);
                        const f32x16 result6 = pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3];
                        f32x16_store(&conv2d_2_winograd_tiles[i * 6 + 5][b * 4 + top * 2 + j][c], result6);
                    }
        }
}

static void conv2d_2_winograd_tiles(vgg *m)
{
    conv2d_2_winograd_tiles_body((void *)(m->arena + 153093952), (void *)(m->arena + 18875712));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2, forward
// 1.21 GFLOP: contract: [36, 128, 256], [36, 512, 128] -> [36, 512, 256]
KERNEL static void conv2d_2_products_body(const float (*restrict conv2d_2_winograd_kernel)[128][256],
                                          const float (*restrict conv2d_2_winograd_tiles)[512][128],
                                          float (*restrict conv2d_2_products)[512][256])
{
    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 36; h++)
        for (int j = 0; j < 256; j += 32) {
            // 32 columns, copied so that they lie side by side
            alignas(64) float panel[128][32];
            for (int k = 0; k < 128; k++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&conv2d_2_winograd_kernel[h][k][j + c]));
            for (int i = 0; i < 434; i += 14) {
                // sums of 14 rows x 32 columns in registers
                f32x16 sum[14][2] = {0};
                for (int k = 0; k < 128; k++) {
                    {
                        const int row = i + k / 8 + 14;
                        const int column = k % 8 * 16;
                        __builtin_prefetch(&conv2d_2_winograd_tiles[h][row][column]);
                    }
                    if (k % 4 == 0) {
                        const int row = k / 8;
                        const int column = k / 4 % 2 * 16;
                        __builtin_prefetch(&conv2d_2_products[h][i + row][j + column]);
                    }
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 14; r++) {
                        const float a = conv2d_2_winograd_tiles[h][i + r][k];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 14; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&conv2d_2_products[h][i + r][j + v * 16], sum[r][v]);
            }
            for (int i = 434; i < 512; i += 13) {
                // sums of 13 rows x 32 columns in registers
                f32x16 sum[13][2] = {0};
                for (int k = 0; k < 128; k += 4) {
                    UNROLL for (int line = 0; line < 4; line++) {
                        const int row = 511 < i + (k / 4 * 4 + line) / 8 + 13 ? 511 : i + (k / 4 * 4 + line) / 8 + 13;
                        const int column = (k / 4 * 4 + line) % 8 * 16;
                        __builtin_prefetch(&conv2d_2_winograd_tiles[h][row][column]);
                    }
                    {
                        const int row = k / 8;
                        const int column = k / 4 % 2 * 16;
                        __builtin_prefetch(&conv2d_2_products[h][i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 13; r++) {
                            const float a = conv2d_2_winograd_tiles[h][i + r][k + step];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&conv2d_2_products[h][i + r][j + v * 16], sum[r][v]);
            }
        }
}

static void conv2d_2_products(vgg *m)
{
    conv2d_2_products_body((void *)(m->arena + 28312896), (void *)(m->arena + 18875712), (void *)(m->arena + 1344));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2, vgg.batch_norm_2, forward
// 2.86 GFLOP: winograd_image, add, sum, mul, sub: [36, 512, 256], [256] -> [128, 8, 8, 256], [128, 256]
KERNEL static void conv2d_2(vgg *m)
{
    const float (*restrict conv2d_2_products)[512][256] = (void *)(m->arena + 1344);
    const float *restrict vgg_conv2d_2_bias = m->vgg_conv2d_2_bias;
    float (*restrict conv2d_2)[8][8][256] = (void *)(m->arena + 123733824);
    float (*restrict batch_norm_2_sum)[256] = (void *)(m->arena + 175900480);
    float (*restrict batch_norm_2_sum_3)[256] = (void *)(m->arena + 18875712);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        // conv2d_2
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        for (int top = 0; top < 2; top++) {
            alignas(64) float lines[6][8][256];
            alignas(64) float image[4][8][256];
            for (int i = 0; i < 6; i++)
                for (int j = 0; j < 2; j++)
                    for (int c = 0; c < 256; c += 16) {
                        f32x16 point[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            point[n] = f32x16_load(&conv2d_2_products[i * 6 + n][b * 4 + top * 2 + j][c]);
                        const f32x16 even = point[1] + point[2];
                        const f32x16 odd = point[1] - point[2];
                        const f32x16 even2 = point[3] + point[4];
                        const f32x16 odd2 = point[3] - point[4];
                        f32x16_store(&lines[i][j * 4][c], point[0] + even + even2);
                        f32x16_store(&lines[i][j * 4 + 1][c], 0.625f * odd + 1.5f * odd2);
                        f32x16_store(&lines[i][j * 4 + 2][c], 0.390625f * even + 2.25f * even2);
                        f32x16_store(&lines[i][j * 4 + 3][c], point[5] + 0.24414062f * odd + 3.375f * odd2);
                    }
            for (int x = 0; x < 8; x++)
                for (int c = 0; c < 256; c += 16) {
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
                for (int x = 0; x < 8; x++)
                    for (int c = 0; c < 256; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        f32x16_store(&conv2d_2[b][top * 4 + y][x][c], sum + f32x16_load(&vgg_conv2d_2_bias[c]));
                    }
        }
        // batch_norm_2_sum
        for (int c = 0; c < 256; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 8; y++)
                for (int x = 0; x < 8; x++) {
                    sum += f32x16_load(&conv2d_2[b][y][x][c]);
                    sum2 += f32x16_load(&conv2d_2[b][y][x][c + 16]);
                    sum3 += f32x16_load(&conv2d_2[b][y][x][c + 32]);
                    sum4 += f32x16_load(&conv2d_2[b][y][x][c + 48]);
                    sum5 += f32x16_load(&conv2d_2[b][y][x][c + 64]);
                    sum6 += f32x16_load(&conv2d_2[b][y][x][c + 80]);
                    sum7 += f32x16_load(&conv2d_2[b][y][x][c + 96]);
                    sum8 += f32x16_load(&conv2d_2[b][y][x][c + 112]);
                }
            f32x16_store(&batch_norm_2_sum[b][c], sum);
            f32x16_store(&batch_norm_2_sum[b][c + 16], sum2);
            f32x16_store(&batch_norm_2_sum[b][c + 32], sum3);
            f32x16_store(&batch_norm_2_sum[b][c + 48], sum4);
            f32x16_store(&batch_norm_2_sum[b][c + 64], sum5);
            f32x16_store(&batch_norm_2_sum[b][c + 80], sum6);
            f32x16_store(&batch_norm_2_sum[b][c + 96], sum7);
            f32x16_store(&batch_norm_2_sum[b][c + 112], sum8);
        }
        // batch_norm_2_sum
        for (int c = 0; c < 256; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 8; y++)
                for (int x = 0; x < 8; x++) {
                    const f32x16 t = f32x16_load(&conv2d_2[b][y][x][c])
                        - f32x16_load(&batch_norm_2_sum[b][c]) * 0.015625f;
                    sum += t * t;
                    const f32x16 t2 = f32x16_load(&conv2d_2[b][y][x][c + 16])
                        - f32x16_load(&batch_norm_2_sum[b][c + 16]) * 0.015625f;
                    sum2 += t2 * t2;
                    const f32x16 t3 = f32x16_load(&conv2d_2[b][y][x][c + 32])
                        - f32x16_load(&batch_norm_2_sum[b][c + 32]) * 0.015625f;
                    sum3 += t3 * t3;
                    const f32x16 t4 = f32x16_load(&conv2d_2[b][y][x][c + 48])
                        - f32x16_load(&batch_norm_2_sum[b][c + 48]) * 0.015625f;
                    sum4 += t4 * t4;
                    const f32x16 t5 = f32x16_load(&conv2d_2[b][y][x][c + 64])
                        - f32x16_load(&batch_norm_2_sum[b][c + 64]) * 0.015625f;
                    sum5 += t5 * t5;
                    const f32x16 t6 = f32x16_load(&conv2d_2[b][y][x][c + 80])
                        - f32x16_load(&batch_norm_2_sum[b][c + 80]) * 0.015625f;
                    sum6 += t6 * t6;
                    const f32x16 t7 = f32x16_load(&conv2d_2[b][y][x][c + 96])
                        - f32x16_load(&batch_norm_2_sum[b][c + 96]) * 0.015625f;
                    sum7 += t7 * t7;
                    const f32x16 t8 = f32x16_load(&conv2d_2[b][y][x][c + 112])
                        - f32x16_load(&batch_norm_2_sum[b][c + 112]) * 0.015625f;
                    sum8 += t8 * t8;
                }
            f32x16_store(&batch_norm_2_sum_3[b][c], sum);
            f32x16_store(&batch_norm_2_sum_3[b][c + 16], sum2);
            f32x16_store(&batch_norm_2_sum_3[b][c + 32], sum3);
            f32x16_store(&batch_norm_2_sum_3[b][c + 48], sum4);
            f32x16_store(&batch_norm_2_sum_3[b][c + 64], sum5);
            f32x16_store(&batch_norm_2_sum_3[b][c + 80], sum6);
            f32x16_store(&batch_norm_2_sum_3[b][c + 96], sum7);
            f32x16_store(&batch_norm_2_sum_3[b][c + 112], sum8);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_2, forward
// 65.5 kFLOP: mul, sum: [128, 256], [128] -> [32, 256], [256]
KERNEL static void batch_norm_2_sum_body(const float (*restrict batch_norm_2_sum)[256],
                                         const float *restrict batch_weight,
                                         float (*restrict partial)[256],
                                         float *restrict batch_norm_2_sum_2)
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
                sum += f32x16_load(&batch_norm_2_sum[chunk * 4 + b][j]) * batch_weight[chunk * 4 + b];
                const f32x16 t = f32x16_load(&batch_norm_2_sum[chunk * 4 + b][j + 16]) * batch_weight[chunk * 4 + b];
                sum2 += t;
                const f32x16 t2 = f32x16_load(&batch_norm_2_sum[chunk * 4 + b][j + 32]) * batch_weight[chunk * 4 + b];
                sum3 += t2;
                const f32x16 t3 = f32x16_load(&batch_norm_2_sum[chunk * 4 + b][j + 48]) * batch_weight[chunk * 4 + b];
                sum4 += t3;
                const f32x16 t4 = f32x16_load(&batch_norm_2_sum[chunk * 4 + b][j + 64]) * batch_weight[chunk * 4 + b];
                sum5 += t4;
                const f32x16 t5 = f32x16_load(&batch_norm_2_sum[chunk * 4 + b][j + 80]) * batch_weight[chunk * 4 + b];
                sum6 += t5;
                const f32x16 t6 = f32x16_load(&batch_norm_2_sum[chunk * 4 + b][j + 96]) * batch_weight[chunk * 4 + b];
                sum7 += t6;
                const f32x16 t7 = f32x16_load(&batch_norm_2_sum[chunk * 4 + b][j + 112]) * batch_weight[chunk * 4 + b];
                sum8 += t7;
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
            batch_norm_2_sum_2[j] = sum;
        }
    }
}

static void batch_norm_2_sum(vgg *m)
{
    batch_norm_2_sum_body((void *)(m->arena + 175900480), m->batch_weight, (void *)(m->arena + 1344),
                          (void *)(m->arena + 176271168));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_2, forward
// 232 kFLOP: mul, sub, add, sum, rsqrt: [128, 256], [256], [128] -> [32, 256], [256]
KERNEL static void batch_norm_2_sum_2_body(const float (*restrict batch_norm_2_sum)[256],
                                           const float *restrict batch_norm_2_sum_2,
                                           const float (*restrict batch_norm_2_sum_3)[256],
                                           const float *restrict batch_weight,
                                           float (*restrict partial)[256],
                                           float *restrict batch_norm_2_sum_4,
                                           float *restrict batch_norm_2_rsqrt)
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
                const f32x16 t = f32x16_load(&batch_norm_2_sum[chunk * 4 + b][j]) * 0.015625f;
                const f32x16 t2 = t - f32x16_load(&batch_norm_2_sum_2[j]) * 0.015625f;
                const f32x16 t3 = f32x16_load(&batch_norm_2_sum_3[chunk * 4 + b][j]) + t2 * t2 * 64.0f;
                sum += t3 * batch_weight[chunk * 4 + b];
                const f32x16 t4 = f32x16_load(&batch_norm_2_sum[chunk * 4 + b][j + 16]) * 0.015625f;
                const f32x16 t5 = t4 - f32x16_load(&batch_norm_2_sum_2[j + 16]) * 0.015625f;
                const f32x16 t6 = f32x16_load(&batch_norm_2_sum_3[chunk * 4 + b][j + 16]) + t5 * t5 * 64.0f;
                sum2 += t6 * batch_weight[chunk * 4 + b];
                const f32x16 t7 = f32x16_load(&batch_norm_2_sum[chunk * 4 + b][j + 32]) * 0.015625f;
                const f32x16 t8 = t7 - f32x16_load(&batch_norm_2_sum_2[j + 32]) * 0.015625f;
                const f32x16 t9 = f32x16_load(&batch_norm_2_sum_3[chunk * 4 + b][j + 32]) + t8 * t8 * 64.0f;
                sum3 += t9 * batch_weight[chunk * 4 + b];
                const f32x16 t10 = f32x16_load(&batch_norm_2_sum[chunk * 4 + b][j + 48]) * 0.015625f;
                const f32x16 t11 = t10 - f32x16_load(&batch_norm_2_sum_2[j + 48]) * 0.015625f;
                const f32x16 t12 = f32x16_load(&batch_norm_2_sum_3[chunk * 4 + b][j + 48]) + t11 * t11 * 64.0f;
                sum4 += t12 * batch_weight[chunk * 4 + b];
                const f32x16 t13 = f32x16_load(&batch_norm_2_sum[chunk * 4 + b][j + 64]) * 0.015625f;
                const f32x16 t14 = t13 - f32x16_load(&batch_norm_2_sum_2[j + 64]) * 0.015625f;
                const f32x16 t15 = f32x16_load(&batch_norm_2_sum_3[chunk * 4 + b][j + 64]) + t14 * t14 * 64.0f;
                sum5 += t15 * batch_weight[chunk * 4 + b];
                const f32x16 t16 = f32x16_load(&batch_norm_2_sum[chunk * 4 + b][j + 80]) * 0.015625f;
                const f32x16 t17 = t16 - f32x16_load(&batch_norm_2_sum_2[j + 80]) * 0.015625f;
                const f32x16 t18 = f32x16_load(&batch_norm_2_sum_3[chunk * 4 + b][j + 80]) + t17 * t17 * 64.0f;
                sum6 += t18 * batch_weight[chunk * 4 + b];
                const f32x16 t19 = f32x16_load(&batch_norm_2_sum[chunk * 4 + b][j + 96]) * 0.015625f;
                const f32x16 t20 = t19 - f32x16_load(&batch_norm_2_sum_2[j + 96]) * 0.015625f;
                const f32x16 t21 = f32x16_load(&batch_norm_2_sum_3[chunk * 4 + b][j + 96]) + t20 * t20 * 64.0f;
                sum7 += t21 * batch_weight[chunk * 4 + b];
                const f32x16 t22 = f32x16_load(&batch_norm_2_sum[chunk * 4 + b][j + 112]) * 0.015625f;
                const f32x16 t23 = t22 - f32x16_load(&batch_norm_2_sum_2[j + 112]) * 0.015625f;
                const f32x16 t24 = f32x16_load(&batch_norm_2_sum_3[chunk * 4 + b][j + 112]) + t23 * t23 * 64.0f;
                sum8 += t24 * batch_weight[chunk * 4 + b];
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
            batch_norm_2_sum_4[j] = sum;
            batch_norm_2_rsqrt[j] = f32_rsqrt(sum * 0.015625f + 0.001f);
        }
    }
}

static void batch_norm_2_sum_2(vgg *m)
{
    batch_norm_2_sum_2_body((void *)(m->arena + 175900480), (void *)(m->arena + 176271168),
                            (void *)(m->arena + 18875712), m->batch_weight, (void *)(m->arena + 1344),
                            (void *)(m->arena + 165678912), (void *)(m->arena + 176272192));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_2, relu, forward
// 10.5 MFLOP: mul, sub, add, max: [128, 8, 8, 256], [256] -> [128, 8, 8, 256]
KERNEL static void relu_x_3_body(const float (*restrict conv2d_2)[256],
                                 const float *restrict batch_norm_2_sum_2,
                                 const float *restrict batch_norm_2_rsqrt,
                                 const float *restrict vgg_batch_norm_2_gamma,
                                 const float *restrict vgg_batch_norm_2_beta,
                                 float (*restrict relu_x_3)[256])
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 8192; i++)
        for (int j = 0; j < 256; j += 16) {
            const f32x16 t = f32x16_load(&conv2d_2[i][j]) - f32x16_load(&batch_norm_2_sum_2[j]) * 0.015625f;
            const f32x16 y = t * f32x16_load(&batch_norm_2_rsqrt[j]) * f32x16_load(&vgg_batch_norm_2_gamma[j]);
            f32x16_store(&relu_x_3[i][j], f32x16_max(y + f32x16_load(&vgg_batch_norm_2_beta[j]), f32x16_splat(0.0f)));
        }
}

static void relu_x_3(vgg *m)
{
    relu_x_3_body((void *)(m->arena + 123733824), (void *)(m->arena + 176271168), (void *)(m->arena + 176272192),
                  m->vgg_batch_norm_2_gamma, m->vgg_batch_norm_2_beta, (void *)(m->arena + 132122432));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_3, forward
// 9.44 MFLOP: winograd_kernel: [3, 3, 256, 256] -> [36, 256, 256]
KERNEL static void conv2d_3_winograd_kernel_body(
    const float (*restrict vgg_conv2d_3_kernel)[3][256][256],
    float (*restrict conv2d_3_winograd_kernel)[256][256])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 256; channel++)
        for (int c = 0; c < 256; c += 16) {
            f32x16 half[6][3];
            UNROLL for (int kx = 0; kx < 3; kx++) {
                f32x16 tap[3];
                UNROLL for (int n = 0; n < 3; n++)
                    tap[n] = f32x16_load(&vgg_conv2d_3_kernel[n][kx][channel][c]);
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
                f32x16_store(&conv2d_3_winograd_kernel[i * 6][channel][c], result);
                const f32x16 result2 = even + odd;
                f32x16_store(&conv2d_3_winograd_kernel[i * 6 + 1][channel][c], result2);
                const f32x16 result3 = even - odd;
                f32x16_store(&conv2d_3_winograd_kernel[i * 6 + 2][channel][c], result3);
                const f32x16 result4 = even2 + odd2;
                f32x16_store(&conv2d_3_winograd_kernel[i * 6 + 3][channel][c], result4);
                const f32x16 result5 = even2 - odd2;
                f32x16_store(&conv2d_3_winograd_kernel[i * 6 + 4][channel][c], result5);
                f32x16_store(&conv2d_3_winograd_kernel[i * 6 + 5][channel][c], half[i][2]);
            }
        }
}

static void conv2d_3_winograd_kernel(vgg *m)
{
    conv2d_3_winograd_kernel_body(m->vgg_conv2d_3_kernel, (void *)(m->arena + 88082240));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_3, forward
// 18.9 MFLOP: winograd_tiles: [128, 8, 8, 256] -> [36, 512, 256]
KERNEL static void conv2d_3_winograd_tiles_body(const float (*restrict relu_x_3)[8][8][256],
                                                float (*restrict conv2d_3_winograd_tiles)[512][256])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int top = 0; top < 2; top++) {
            alignas(64) float x_lines[6][10][256];
            for (int i = 0; i < 6; i++)
                for (int c = 0; c < 256; c += 16)
                    f32x16_store(&x_lines[i][0][c], f32x16_splat(0.0f));
            for (int i = 0; i < 6; i++)
                for (int c = 0; c < 256; c += 16)
                    f32x16_store(&x_lines[i][9][c], f32x16_splat(0.0f));
            for (int x = 1; x < 9; x++)
                for (int c = 0; c < 256; c += 16) {
                    const f32x16 t = -2.25f * f32x16_load(&relu_x_3[b][top * 4 + 1][x - 1][c]);
                    const f32x16 even = f32x16_load(&relu_x_3[b][top * 4 + 3][x - 1][c]) + t;
                    const f32x16 t2 = 0.625f * f32x16_load(&relu_x_3[b][top * 4 + 2][x - 1][c]);
                    const f32x16 odd = -1.40625f * f32x16_load(&relu_x_3[b][top * 4][x - 1][c]) + t2;
                    const f32x16 t3 = -0.390625f * f32x16_load(&relu_x_3[b][top * 4 + 1][x - 1][c]);
                    const f32x16 even2 = f32x16_load(&relu_x_3[b][top * 4 + 3][x - 1][c]) + t3;
                    const f32x16 t4 = 1.5f * f32x16_load(&relu_x_3[b][top * 4 + 2][x - 1][c]);
                    const f32x16 odd2 = -0.5859375f * f32x16_load(&relu_x_3[b][top * 4][x - 1][c]) + t4;
                    const f32x16 t5 = top * 4 - 1 >= 0 ? f32x16_load(&relu_x_3[b][top * 4 - 1][x - 1][c])
                        : f32x16_splat(0.0f);
                    const f32x16 t6 = f32x16_load(&relu_x_3[b][top * 4 + 3][x - 1][c]) + 0.87890625f * t5;
                    f32x16_store(&x_lines[0][x][c], t6 - 2.640625f * f32x16_load(&relu_x_3[b][top * 4 + 1][x - 1][c]));
                    f32x16_store(&x_lines[1][x][c], even + odd);
                    f32x16_store(&x_lines[2][x][c], even - odd);
                    f32x16_store(&x_lines[3][x][c], even2 + odd2);
                    f32x16_store(&x_lines[4][x][c], even2 - odd2);
                    const f32x16 t7 = top * 4 + 4 < 8 ? f32x16_load(&relu_x_3[b][top * 4 + 4][x - 1][c])
                        : f32x16_splat(0.0f);
                    const f32x16 t8 = t7 + 0.87890625f * f32x16_load(&relu_x_3[b][top * 4][x - 1][c]);
                    f32x16_store(&x_lines[5][x][c], t8 - 2.640625f * f32x16_load(&relu_x_3[b][top * 4 + 2][x - 1][c]));
                }
            for (int i = 0; i < 6; i++)
                for (int j = 0; j < 2; j++)
                    for (int c = 0; c < 256; c += 16) {
                        f32x16 pixel[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            pixel[n] = f32x16_load(&x_lines[i][j * 4 + n][c]);
                        const f32x16 even = pixel[4] - 2.25f * pixel[2];
                        const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                        const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                        const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                        const f32x16 result = pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2];
                        f32x16_store(&conv2d_3_winograd_tiles[i * 6][b * 4 + top * 2 + j][c], result);
                        const f32x16 result2 = even + odd;
                        f32x16_store(&conv2d_3_winograd_tiles[i * 6 + 1][b * 4 + top * 2 + j][c], result2);
                        const f32x16 result3 = even - odd;
                        f32x16_store(&conv2d_3_winograd_tiles[i * 6 + 2][b * 4 + top * 2 + j][c], result3);
                        const f32x16 result4 = even2 + odd2;
                        f32x16_store(&conv2d_3_winograd_tiles[i * 6 + 3][b * 4 + top * 2 + j][c], result4);
                        const f32x16 result5 = even2 - odd2;
                        f32x16_store(&conv2d_3_winograd_tiles[i * 6 + 4][b * 4 + top * 2 + j][c], result5);
                        const f32x16 result6 = pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3];
                        f32x16_store(&conv2d_3_winograd_tiles[i * 6 + 5][b * 4 + top * 2 + j][c], result6);
                    }
        }
}

static void conv2d_3_winograd_tiles(vgg *m)
{
    conv2d_3_winograd_tiles_body((void *)(m->arena + 132122432), (void *)(m->arena + 1344));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_3, forward
// 2.42 GFLOP: contract: [36, 256, 256], [36, 512, 256] -> [36, 512, 256]
KERNEL static void conv2d_3_products_body(const float (*restrict conv2d_3_winograd_kernel)[256][256],
                                          const float (*restrict conv2d_3_winograd_tiles)[512][256],
                                          float (*restrict conv2d_3_products)[512][256])
{
    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 36; h++)
        for (int j = 0; j < 256; j += 32) {
            // 32 columns, copied so that they lie side by side
            alignas(64) float panel[256][32];
            for (int k = 0; k < 256; k++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&conv2d_3_winograd_kernel[h][k][j + c]));
            for (int i = 0; i < 434; i += 14) {
                // sums of 14 rows x 32 columns in registers
                f32x16 sum[14][2] = {0};
                for (int k = 0; k < 256; k++) {
                    {
                        const int row = i + k / 16 + 14;
                        const int column = k % 16 * 16;
                        __builtin_prefetch(&conv2d_3_winograd_tiles[h][row][column]);
                    }
                    if (k % 9 == 0) {
                        const int row = k / 18;
                        const int column = k / 9 % 2 * 16;
                        __builtin_prefetch(&conv2d_3_products[h][i + row][j + column]);
                    }
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 14; r++) {
                        const float a = conv2d_3_winograd_tiles[h][i + r][k];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 14; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&conv2d_3_products[h][i + r][j + v * 16], sum[r][v]);
            }
            for (int i = 434; i < 512; i += 13) {
                // sums of 13 rows x 32 columns in registers
                f32x16 sum[13][2] = {0};
                for (int k = 0; k < 256; k += 4) {
                    UNROLL for (int line = 0; line < 4; line++) {
                        const int row = 511 < i + (k / 4 * 4 + line) / 16 + 13 ? 511 : i + (k / 4 * 4 + line) / 16 + 13;
                        const int column = (k / 4 * 4 + line) % 16 * 16;
                        __builtin_prefetch(&conv2d_3_winograd_tiles[h][row][column]);
                    }
                    if (k / 4 % 2 == 0) {
                        const int row = k / 16;
                        const int column = k / 8 % 2 * 16;
                        __builtin_prefetch(&conv2d_3_products[h][i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 13; r++) {
                            const float a = conv2d_3_winograd_tiles[h][i + r][k + step];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&conv2d_3_products[h][i + r][j + v * 16], sum[r][v]);
            }
        }
}

static void conv2d_3_products(vgg *m)
{
    conv2d_3_products_body((void *)(m->arena + 88082240), (void *)(m->arena + 1344), (void *)(m->arena + 18875712));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_3, vgg.batch_norm_3, forward
// 5.71 GFLOP: winograd_image, add, sum, mul, sub: [36, 512, 256], [256] -> [128, 8, 8, 256], [128, 256]
KERNEL static void conv2d_3(vgg *m)
{
    const float (*restrict conv2d_3_products)[512][256] = (void *)(m->arena + 18875712);
    const float *restrict vgg_conv2d_3_bias = m->vgg_conv2d_3_bias;
    float (*restrict conv2d_3)[8][8][256] = (void *)(m->arena + 140511040);
    float (*restrict batch_norm_3_sum)[256] = (void *)(m->arena + 176031552);
    float (*restrict batch_norm_3_sum_3)[256] = (void *)(m->arena + 1344);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        // conv2d_3
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        for (int top = 0; top < 2; top++) {
            alignas(64) float lines[6][8][256];
            alignas(64) float image[4][8][256];
            for (int i = 0; i < 6; i++)
                for (int j = 0; j < 2; j++)
                    for (int c = 0; c < 256; c += 16) {
                        f32x16 point[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            point[n] = f32x16_load(&conv2d_3_products[i * 6 + n][b * 4 + top * 2 + j][c]);
                        const f32x16 even = point[1] + point[2];
                        const f32x16 odd = point[1] - point[2];
                        const f32x16 even2 = point[3] + point[4];
                        const f32x16 odd2 = point[3] - point[4];
                        f32x16_store(&lines[i][j * 4][c], point[0] + even + even2);
                        f32x16_store(&lines[i][j * 4 + 1][c], 0.625f * odd + 1.5f * odd2);
                        f32x16_store(&lines[i][j * 4 + 2][c], 0.390625f * even + 2.25f * even2);
                        f32x16_store(&lines[i][j * 4 + 3][c], point[5] + 0.24414062f * odd + 3.375f * odd2);
                    }
            for (int x = 0; x < 8; x++)
                for (int c = 0; c < 256; c += 16) {
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
                for (int x = 0; x < 8; x++)
                    for (int c = 0; c < 256; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        f32x16_store(&conv2d_3[b][top * 4 + y][x][c], sum + f32x16_load(&vgg_conv2d_3_bias[c]));
                    }
        }
        // batch_norm_3_sum
        for (int c = 0; c < 256; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 8; y++)
                for (int x = 0; x < 8; x++) {
                    sum += f32x16_load(&conv2d_3[b][y][x][c]);
                    sum2 += f32x16_load(&conv2d_3[b][y][x][c + 16]);
                    sum3 += f32x16_load(&conv2d_3[b][y][x][c + 32]);
                    sum4 += f32x16_load(&conv2d_3[b][y][x][c + 48]);
                    sum5 += f32x16_load(&conv2d_3[b][y][x][c + 64]);
                    sum6 += f32x16_load(&conv2d_3[b][y][x][c + 80]);
                    sum7 += f32x16_load(&conv2d_3[b][y][x][c + 96]);
                    sum8 += f32x16_load(&conv2d_3[b][y][x][c + 112]);
                }
            f32x16_store(&batch_norm_3_sum[b][c], sum);
            f32x16_store(&batch_norm_3_sum[b][c + 16], sum2);
            f32x16_store(&batch_norm_3_sum[b][c + 32], sum3);
            f32x16_store(&batch_norm_3_sum[b][c + 48], sum4);
            f32x16_store(&batch_norm_3_sum[b][c + 64], sum5);
            f32x16_store(&batch_norm_3_sum[b][c + 80], sum6);
            f32x16_store(&batch_norm_3_sum[b][c + 96], sum7);
            f32x16_store(&batch_norm_3_sum[b][c + 112], sum8);
        }
        // batch_norm_3_sum
        for (int c = 0; c < 256; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 8; y++)
                for (int x = 0; x < 8; x++) {
                    const f32x16 t = f32x16_load(&conv2d_3[b][y][x][c])
                        - f32x16_load(&batch_norm_3_sum[b][c]) * 0.015625f;
                    sum += t * t;
                    const f32x16 t2 = f32x16_load(&conv2d_3[b][y][x][c + 16])
                        - f32x16_load(&batch_norm_3_sum[b][c + 16]) * 0.015625f;
                    sum2 += t2 * t2;
                    const f32x16 t3 = f32x16_load(&conv2d_3[b][y][x][c + 32])
                        - f32x16_load(&batch_norm_3_sum[b][c + 32]) * 0.015625f;
                    sum3 += t3 * t3;
                    const f32x16 t4 = f32x16_load(&conv2d_3[b][y][x][c + 48])
                        - f32x16_load(&batch_norm_3_sum[b][c + 48]) * 0.015625f;
                    sum4 += t4 * t4;
                    const f32x16 t5 = f32x16_load(&conv2d_3[b][y][x][c + 64])
                        - f32x16_load(&batch_norm_3_sum[b][c + 64]) * 0.015625f;
                    sum5 += t5 * t5;
                    const f32x16 t6 = f32x16_load(&conv2d_3[b][y][x][c + 80])
                        - f32x16_load(&batch_norm_3_sum[b][c + 80]) * 0.015625f;
                    sum6 += t6 * t6;
                    const f32x16 t7 = f32x16_load(&conv2d_3[b][y][x][c + 96])
                        - f32x16_load(&batch_norm_3_sum[b][c + 96]) * 0.015625f;
                    sum7 += t7 * t7;
                    const f32x16 t8 = f32x16_load(&conv2d_3[b][y][x][c + 112])
                        - f32x16_load(&batch_norm_3_sum[b][c + 112]) * 0.015625f;
                    sum8 += t8 * t8;
                }
            f32x16_store(&batch_norm_3_sum_3[b][c], sum);
            f32x16_store(&batch_norm_3_sum_3[b][c + 16], sum2);
            f32x16_store(&batch_norm_3_sum_3[b][c + 32], sum3);
            f32x16_store(&batch_norm_3_sum_3[b][c + 48], sum4);
            f32x16_store(&batch_norm_3_sum_3[b][c + 64], sum5);
            f32x16_store(&batch_norm_3_sum_3[b][c + 80], sum6);
            f32x16_store(&batch_norm_3_sum_3[b][c + 96], sum7);
            f32x16_store(&batch_norm_3_sum_3[b][c + 112], sum8);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_3, forward
// 65.5 kFLOP: mul, sum: [128, 256], [128] -> [32, 256], [256]
static void batch_norm_3_sum(vgg *m)
{
    batch_norm_2_sum_body((void *)(m->arena + 176031552), m->batch_weight, (void *)(m->arena + 132416),
                          (void *)(m->arena + 176273216));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_3, forward
// 232 kFLOP: mul, sub, add, sum, rsqrt: [128, 256], [256], [128] -> [32, 256], [256]
static void batch_norm_3_sum_2(vgg *m)
{
    batch_norm_2_sum_2_body((void *)(m->arena + 176031552), (void *)(m->arena + 176273216), (void *)(m->arena + 1344),
                            m->batch_weight, (void *)(m->arena + 132416), (void *)(m->arena + 165679936),
                            (void *)(m->arena + 176274240));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_3, relu, forward
// 10.5 MFLOP: mul, sub, add, max: [128, 8, 8, 256], [256] -> [128, 8, 8, 256]
static void relu_x_4(vgg *m)
{
    relu_x_3_body((void *)(m->arena + 140511040), (void *)(m->arena + 176273216), (void *)(m->arena + 176274240),
                  m->vgg_batch_norm_3_gamma, m->vgg_batch_norm_3_beta, (void *)(m->arena + 1344));
}

// vgg.dl:13: x = x | max_pool2d(2)
// max_pool2d, forward
// 4.19 MFLOP: pool, pool_place: [128, 8, 8, 256] -> [128, 4, 4, 256]
KERNEL static void max_pool2d_3(vgg *m)
{
    const float (*restrict relu_x_4)[8][8][256] = (void *)(m->arena + 1344);
    float (*restrict max_pool2d_3)[4][4][256] = (void *)(m->arena + 171968320);
    float (*restrict max_pool2d_place_3)[4][4][256] = (void *)(m->arena + 169871168);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int y = 0; y < 4; y++)
            for (int x = 0; x < 4; x++)
                for (int c = 0; c < 256; c += 16) {
                    f32x16 maximum = f32x16_load(&relu_x_4[b][y * 2][x * 2][c]);
                    maximum = f32x16_max(maximum, f32x16_load(&relu_x_4[b][y * 2][x * 2 + 1][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&relu_x_4[b][y * 2 + 1][x * 2][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&relu_x_4[b][y * 2 + 1][x * 2 + 1][c]));
                    const f32x16 t = f32x16_select(f32x16_load(&relu_x_4[b][y * 2 + 1][x * 2 + 1][c]) == maximum,
                        f32x16_splat(3.0f), f32x16_splat(4.0f));
                    const f32x16 t2 = f32x16_select(f32x16_load(&relu_x_4[b][y * 2 + 1][x * 2][c]) == maximum,
                        f32x16_splat(2.0f), t);
                    const f32x16 t3 = f32x16_select(f32x16_load(&relu_x_4[b][y * 2][x * 2 + 1][c]) == maximum,
                        f32x16_splat(1.0f), t2);
                    f32x16_store(&max_pool2d_3[b][y][x][c], maximum);
                    f32x16_store(&max_pool2d_place_3[b][y][x][c],
                        f32x16_select(f32x16_load(&relu_x_4[b][y * 2][x * 2][c]) == maximum, f32x16_splat(0.0f), t3));
                }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4, forward
// 18.9 MFLOP: winograd_kernel: [3, 3, 256, 512] -> [36, 256, 512]
KERNEL static void conv2d_4_winograd_kernel_body(
    const float (*restrict vgg_conv2d_4_kernel)[3][256][512],
    float (*restrict conv2d_4_winograd_kernel)[256][512])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 256; channel++)
        for (int c = 0; c < 512; c += 16) {
            f32x16 half[6][3];
            UNROLL for (int kx = 0; kx < 3; kx++) {
                f32x16 tap[3];
                UNROLL for (int n = 0; n < 3; n++)
                    tap[n] = f32x16_load(&vgg_conv2d_4_kernel[n][kx][channel][c]);
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
                f32x16_store(&conv2d_4_winograd_kernel[i * 6][channel][c], result);
                const f32x16 result2 = even + odd;
                f32x16_store(&conv2d_4_winograd_kernel[i * 6 + 1][channel][c], result2);
                const f32x16 result3 = even - odd;
                f32x16_store(&conv2d_4_winograd_kernel[i * 6 + 2][channel][c], result3);
                const f32x16 result4 = even2 + odd2;
                f32x16_store(&conv2d_4_winograd_kernel[i * 6 + 3][channel][c], result4);
                const f32x16 result5 = even2 - odd2;
                f32x16_store(&conv2d_4_winograd_kernel[i * 6 + 4][channel][c], result5);
                f32x16_store(&conv2d_4_winograd_kernel[i * 6 + 5][channel][c], half[i][2]);
            }
        }
}

static void conv2d_4_winograd_kernel(vgg *m)
{
    conv2d_4_winograd_kernel_body(m->vgg_conv2d_4_kernel, (void *)(m->arena + 1344));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4, forward
// 4.72 MFLOP: winograd_tiles: [128, 4, 4, 256] -> [36, 128, 256]
KERNEL static void conv2d_4_winograd_tiles_body(const float (*restrict max_pool2d_3)[4][4][256],
                                                float (*restrict conv2d_4_winograd_tiles)[128][256])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        alignas(64) float x_lines[6][6][256];
        for (int i = 0; i < 6; i++)
            for (int c = 0; c < 256; c += 16)
                f32x16_store(&x_lines[i][0][c], f32x16_splat(0.0f));
        for (int i = 0; i < 6; i++)
            for (int c = 0; c < 256; c += 16)
                f32x16_store(&x_lines[i][5][c], f32x16_splat(0.0f));
        for (int x = 1; x < 5; x++)
            for (int c = 0; c < 256; c += 16) {
                const f32x16 t = -2.25f * f32x16_load(&max_pool2d_3[b][1][x - 1][c]);
                const f32x16 even = f32x16_load(&max_pool2d_3[b][3][x - 1][c]) + t;
                const f32x16 t2 = -1.40625f * f32x16_load(&max_pool2d_3[b][0][x - 1][c]);
                const f32x16 odd = t2 + 0.625f * f32x16_load(&max_pool2d_3[b][2][x - 1][c]);
                const f32x16 t3 = -0.390625f * f32x16_load(&max_pool2d_3[b][1][x - 1][c]);
                const f32x16 even2 = f32x16_load(&max_pool2d_3[b][3][x - 1][c]) + t3;
                const f32x16 t4 = -0.5859375f * f32x16_load(&max_pool2d_3[b][0][x - 1][c]);
                const f32x16 odd2 = t4 + 1.5f * f32x16_load(&max_pool2d_3[b][2][x - 1][c]);
                const f32x16 t5 = -2.640625f * f32x16_load(&max_pool2d_3[b][1][x - 1][c]);
                f32x16_store(&x_lines[0][x][c], f32x16_load(&max_pool2d_3[b][3][x - 1][c]) + t5);
                f32x16_store(&x_lines[1][x][c], even + odd);
                f32x16_store(&x_lines[2][x][c], even - odd);
                f32x16_store(&x_lines[3][x][c], even2 + odd2);
                f32x16_store(&x_lines[4][x][c], even2 - odd2);
                const f32x16 t6 = 0.87890625f * f32x16_load(&max_pool2d_3[b][0][x - 1][c]);
                f32x16_store(&x_lines[5][x][c], t6 - 2.640625f * f32x16_load(&max_pool2d_3[b][2][x - 1][c]));
            }
        for (int i = 0; i < 6; i++)
            for (int c = 0; c < 256; c += 16) {
                f32x16 pixel[6];
                UNROLL for (int n = 0; n < 6; n++)
                    pixel[n] = f32x16_load(&x_lines[i][n][c]);
                const f32x16 even = pixel[4] - 2.25f * pixel[2];
                const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                const f32x16 result = pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2];
                f32x16_store(&conv2d_4_winograd_tiles[i * 6][b][c], result);
                const f32x16 result2 = even + odd;
                f32x16_store(&conv2d_4_winograd_tiles[i * 6 + 1][b][c], result2);
                const f32x16 result3 = even - odd;
                f32x16_store(&conv2d_4_winograd_tiles[i * 6 + 2][b][c], result3);
                const f32x16 result4 = even2 + odd2;
                f32x16_store(&conv2d_4_winograd_tiles[i * 6 + 3][b][c], result4);
                const f32x16 result5 = even2 - odd2;
                f32x16_store(&conv2d_4_winograd_tiles[i * 6 + 4][b][c], result5);
                const f32x16 result6 = pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3];
                f32x16_store(&conv2d_4_winograd_tiles[i * 6 + 5][b][c], result6);
            }
    }
}

static void conv2d_4_winograd_tiles(vgg *m)
{
    conv2d_4_winograd_tiles_body((void *)(m->arena + 171968320), (void *)(m->arena + 28312896));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4, forward
// 1.21 GFLOP: contract: [36, 256, 512], [36, 128, 256] -> [36, 128, 512]
KERNEL static void conv2d_4_products_body(const float (*restrict conv2d_4_winograd_kernel)[256][512],
                                          const float (*restrict conv2d_4_winograd_tiles)[128][256],
                                          float (*restrict conv2d_4_products)[128][512])
{
    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 36; h++)
        for (int j = 0; j < 512; j += 64) {
            alignas(64) float part[128][64];
            for (int k0 = 0; k0 < 256; k0 += 128) {
                // 64 columns, copied so that they lie side by side
                alignas(64) float panel[128][64];
                for (int k = 0; k < 128; k++)
                    for (int c = 0; c < 64; c += 16)
                        f32x16_store(&panel[k][c], f32x16_load(&conv2d_4_winograd_kernel[h][k0 + k][j + c]));
                for (int i = 0; i < 108; i += 6) {
                    // sums of 6 rows x 64 columns in registers
                    f32x16 sum[6][4] = {0};
                    if (0 < k0) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                    }
                    for (int k = 0; k < 128; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = i + (k / 4 * 2 + line) / 8 + 6;
                            const int column = (k / 4 * 2 + line) % 8 * 16;
                            __builtin_prefetch(&conv2d_4_winograd_tiles[h][row][k0 + column]);
                        }
                        {
                            const int row = k / 16;
                            const int column = k / 4 % 4 * 16;
                            __builtin_prefetch(&conv2d_4_products[h][i + row][j + column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 6; r++) {
                                const float a = conv2d_4_winograd_tiles[h][i + r][k0 + k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    if (k0 < 128) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    }
                    if (k0 >= 128) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&conv2d_4_products[h][i + r][j + v * 16], sum[r][v]);
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
                    for (int k = 0; k < 128; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = 127 < i + (k / 4 * 2 + line) / 8 + 5 ? 127 : i + (k / 4 * 2 + line) / 8 + 5;
                            const int column = (k / 4 * 2 + line) % 8 * 16;
                            __builtin_prefetch(&conv2d_4_winograd_tiles[h][row][k0 + column]);
                        }
                        {
                            const int row = k / 16;
                            const int column = k / 4 % 4 * 16;
                            __builtin_prefetch(&conv2d_4_products[h][i + row][j + column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 5; r++) {
                                const float a = conv2d_4_winograd_tiles[h][i + r][k0 + k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    if (k0 < 128) {
                        UNROLL for (int r = 0; r < 5; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    }
                    if (k0 >= 128) {
                        UNROLL for (int r = 0; r < 5; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&conv2d_4_products[h][i + r][j + v * 16], sum[r][v]);
                    }
                }
            }
        }
}

static void conv2d_4_products(vgg *m)
{
    conv2d_4_products_body((void *)(m->arena + 1344), (void *)(m->arena + 28312896), (void *)(m->arena + 18875712));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4, vgg.batch_norm_4, forward
// 2.15 GFLOP: winograd_image, add, sum, mul, sub: [36, 128, 512], [512] -> [128, 4, 4, 512], [128, 512]
KERNEL static void conv2d_4(vgg *m)
{
    const float (*restrict conv2d_4_products)[128][512] = (void *)(m->arena + 18875712);
    const float *restrict vgg_conv2d_4_bias = m->vgg_conv2d_4_bias;
    float (*restrict conv2d_4)[4][4][512] = (void *)(m->arena + 157288256);
    float (*restrict batch_norm_4_sum)[512] = (void *)(m->arena + 175638336);
    float (*restrict batch_norm_4_sum_3)[512] = (void *)(m->arena + 1344);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        // conv2d_4
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        {
            alignas(64) float lines[6][4][512];
            alignas(64) float image[4][4][512];
            for (int i = 0; i < 6; i++)
                for (int c = 0; c < 512; c += 16) {
                    f32x16 point[6];
                    UNROLL for (int n = 0; n < 6; n++)
                        point[n] = f32x16_load(&conv2d_4_products[i * 6 + n][b][c]);
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
                for (int c = 0; c < 512; c += 16) {
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
                    for (int c = 0; c < 512; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        f32x16_store(&conv2d_4[b][y][x][c], sum + f32x16_load(&vgg_conv2d_4_bias[c]));
                    }
        }
        // batch_norm_4_sum
        for (int c = 0; c < 512; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 4; y++)
                for (int x = 0; x < 4; x++) {
                    sum += f32x16_load(&conv2d_4[b][y][x][c]);
                    sum2 += f32x16_load(&conv2d_4[b][y][x][c + 16]);
                    sum3 += f32x16_load(&conv2d_4[b][y][x][c + 32]);
                    sum4 += f32x16_load(&conv2d_4[b][y][x][c + 48]);
                    sum5 += f32x16_load(&conv2d_4[b][y][x][c + 64]);
                    sum6 += f32x16_load(&conv2d_4[b][y][x][c + 80]);
                    sum7 += f32x16_load(&conv2d_4[b][y][x][c + 96]);
                    sum8 += f32x16_load(&conv2d_4[b][y][x][c + 112]);
                }
            f32x16_store(&batch_norm_4_sum[b][c], sum);
            f32x16_store(&batch_norm_4_sum[b][c + 16], sum2);
            f32x16_store(&batch_norm_4_sum[b][c + 32], sum3);
            f32x16_store(&batch_norm_4_sum[b][c + 48], sum4);
            f32x16_store(&batch_norm_4_sum[b][c + 64], sum5);
            f32x16_store(&batch_norm_4_sum[b][c + 80], sum6);
            f32x16_store(&batch_norm_4_sum[b][c + 96], sum7);
            f32x16_store(&batch_norm_4_sum[b][c + 112], sum8);
        }
        // batch_norm_4_sum
        for (int c = 0; c < 512; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 4; y++)
                for (int x = 0; x < 4; x++) {
                    const f32x16 t = f32x16_load(&conv2d_4[b][y][x][c])
                        - f32x16_load(&batch_norm_4_sum[b][c]) * 0.0625f;
                    sum += t * t;
                    const f32x16 t2 = f32x16_load(&conv2d_4[b][y][x][c + 16])
                        - f32x16_load(&batch_norm_4_sum[b][c + 16]) * 0.0625f;
                    sum2 += t2 * t2;
                    const f32x16 t3 = f32x16_load(&conv2d_4[b][y][x][c + 32])
                        - f32x16_load(&batch_norm_4_sum[b][c + 32]) * 0.0625f;
                    sum3 += t3 * t3;
                    const f32x16 t4 = f32x16_load(&conv2d_4[b][y][x][c + 48])
                        - f32x16_load(&batch_norm_4_sum[b][c + 48]) * 0.0625f;
                    sum4 += t4 * t4;
                    const f32x16 t5 = f32x16_load(&conv2d_4[b][y][x][c + 64])
                        - f32x16_load(&batch_norm_4_sum[b][c + 64]) * 0.0625f;
                    sum5 += t5 * t5;
                    const f32x16 t6 = f32x16_load(&conv2d_4[b][y][x][c + 80])
                        - f32x16_load(&batch_norm_4_sum[b][c + 80]) * 0.0625f;
                    sum6 += t6 * t6;
                    const f32x16 t7 = f32x16_load(&conv2d_4[b][y][x][c + 96])
                        - f32x16_load(&batch_norm_4_sum[b][c + 96]) * 0.0625f;
                    sum7 += t7 * t7;
                    const f32x16 t8 = f32x16_load(&conv2d_4[b][y][x][c + 112])
                        - f32x16_load(&batch_norm_4_sum[b][c + 112]) * 0.0625f;
                    sum8 += t8 * t8;
                }
            f32x16_store(&batch_norm_4_sum_3[b][c], sum);
            f32x16_store(&batch_norm_4_sum_3[b][c + 16], sum2);
            f32x16_store(&batch_norm_4_sum_3[b][c + 32], sum3);
            f32x16_store(&batch_norm_4_sum_3[b][c + 48], sum4);
            f32x16_store(&batch_norm_4_sum_3[b][c + 64], sum5);
            f32x16_store(&batch_norm_4_sum_3[b][c + 80], sum6);
            f32x16_store(&batch_norm_4_sum_3[b][c + 96], sum7);
            f32x16_store(&batch_norm_4_sum_3[b][c + 112], sum8);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_4, forward
// 131 kFLOP: mul, sum: [128, 512], [128] -> [16, 512], [512]
KERNEL static void batch_norm_4_sum_body(const float (*restrict batch_norm_4_sum)[512],
                                         const float *restrict batch_weight,
                                         float (*restrict partial)[512],
                                         float *restrict batch_norm_4_sum_2)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 16; chunk++)
        for (int j = 0; j < 512; j += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int b = 0; b < 8; b++) {
                sum += f32x16_load(&batch_norm_4_sum[chunk * 8 + b][j]) * batch_weight[chunk * 8 + b];
                const f32x16 t = f32x16_load(&batch_norm_4_sum[chunk * 8 + b][j + 16]) * batch_weight[chunk * 8 + b];
                sum2 += t;
                const f32x16 t2 = f32x16_load(&batch_norm_4_sum[chunk * 8 + b][j + 32]) * batch_weight[chunk * 8 + b];
                sum3 += t2;
                const f32x16 t3 = f32x16_load(&batch_norm_4_sum[chunk * 8 + b][j + 48]) * batch_weight[chunk * 8 + b];
                sum4 += t3;
                const f32x16 t4 = f32x16_load(&batch_norm_4_sum[chunk * 8 + b][j + 64]) * batch_weight[chunk * 8 + b];
                sum5 += t4;
                const f32x16 t5 = f32x16_load(&batch_norm_4_sum[chunk * 8 + b][j + 80]) * batch_weight[chunk * 8 + b];
                sum6 += t5;
                const f32x16 t6 = f32x16_load(&batch_norm_4_sum[chunk * 8 + b][j + 96]) * batch_weight[chunk * 8 + b];
                sum7 += t6;
                const f32x16 t7 = f32x16_load(&batch_norm_4_sum[chunk * 8 + b][j + 112]) * batch_weight[chunk * 8 + b];
                sum8 += t7;
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
        for (int j = 0; j < 512; j++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 16; chunk++)
                sum += partial[chunk][j];
            batch_norm_4_sum_2[j] = sum;
        }
    }
}

static void batch_norm_4_sum(vgg *m)
{
    batch_norm_4_sum_body((void *)(m->arena + 175638336), m->batch_weight, (void *)(m->arena + 263488),
                          (void *)(m->arena + 176260928));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_4, forward
// 464 kFLOP: mul, sub, add, sum, rsqrt: [128, 512], [512], [128] -> [16, 512], [512]
KERNEL static void batch_norm_4_sum_2_body(const float (*restrict batch_norm_4_sum)[512],
                                           const float *restrict batch_norm_4_sum_2,
                                           const float (*restrict batch_norm_4_sum_3)[512],
                                           const float *restrict batch_weight,
                                           float (*restrict partial)[512],
                                           float *restrict batch_norm_4_sum_4,
                                           float *restrict batch_norm_4_rsqrt)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 16; chunk++)
        for (int j = 0; j < 512; j += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int b = 0; b < 8; b++) {
                const f32x16 t = f32x16_load(&batch_norm_4_sum[chunk * 8 + b][j]) * 0.0625f;
                const f32x16 t2 = t - f32x16_load(&batch_norm_4_sum_2[j]) * 0.0625f;
                const f32x16 t3 = f32x16_load(&batch_norm_4_sum_3[chunk * 8 + b][j]) + t2 * t2 * 16.0f;
                sum += t3 * batch_weight[chunk * 8 + b];
                const f32x16 t4 = f32x16_load(&batch_norm_4_sum[chunk * 8 + b][j + 16]) * 0.0625f;
                const f32x16 t5 = t4 - f32x16_load(&batch_norm_4_sum_2[j + 16]) * 0.0625f;
                const f32x16 t6 = f32x16_load(&batch_norm_4_sum_3[chunk * 8 + b][j + 16]) + t5 * t5 * 16.0f;
                sum2 += t6 * batch_weight[chunk * 8 + b];
                const f32x16 t7 = f32x16_load(&batch_norm_4_sum[chunk * 8 + b][j + 32]) * 0.0625f;
                const f32x16 t8 = t7 - f32x16_load(&batch_norm_4_sum_2[j + 32]) * 0.0625f;
                const f32x16 t9 = f32x16_load(&batch_norm_4_sum_3[chunk * 8 + b][j + 32]) + t8 * t8 * 16.0f;
                sum3 += t9 * batch_weight[chunk * 8 + b];
                const f32x16 t10 = f32x16_load(&batch_norm_4_sum[chunk * 8 + b][j + 48]) * 0.0625f;
                const f32x16 t11 = t10 - f32x16_load(&batch_norm_4_sum_2[j + 48]) * 0.0625f;
                const f32x16 t12 = f32x16_load(&batch_norm_4_sum_3[chunk * 8 + b][j + 48]) + t11 * t11 * 16.0f;
                sum4 += t12 * batch_weight[chunk * 8 + b];
                const f32x16 t13 = f32x16_load(&batch_norm_4_sum[chunk * 8 + b][j + 64]) * 0.0625f;
                const f32x16 t14 = t13 - f32x16_load(&batch_norm_4_sum_2[j + 64]) * 0.0625f;
                const f32x16 t15 = f32x16_load(&batch_norm_4_sum_3[chunk * 8 + b][j + 64]) + t14 * t14 * 16.0f;
                sum5 += t15 * batch_weight[chunk * 8 + b];
                const f32x16 t16 = f32x16_load(&batch_norm_4_sum[chunk * 8 + b][j + 80]) * 0.0625f;
                const f32x16 t17 = t16 - f32x16_load(&batch_norm_4_sum_2[j + 80]) * 0.0625f;
                const f32x16 t18 = f32x16_load(&batch_norm_4_sum_3[chunk * 8 + b][j + 80]) + t17 * t17 * 16.0f;
                sum6 += t18 * batch_weight[chunk * 8 + b];
                const f32x16 t19 = f32x16_load(&batch_norm_4_sum[chunk * 8 + b][j + 96]) * 0.0625f;
                const f32x16 t20 = t19 - f32x16_load(&batch_norm_4_sum_2[j + 96]) * 0.0625f;
                const f32x16 t21 = f32x16_load(&batch_norm_4_sum_3[chunk * 8 + b][j + 96]) + t20 * t20 * 16.0f;
                sum7 += t21 * batch_weight[chunk * 8 + b];
                const f32x16 t22 = f32x16_load(&batch_norm_4_sum[chunk * 8 + b][j + 112]) * 0.0625f;
                const f32x16 t23 = t22 - f32x16_load(&batch_norm_4_sum_2[j + 112]) * 0.0625f;
                const f32x16 t24 = f32x16_load(&batch_norm_4_sum_3[chunk * 8 + b][j + 112]) + t23 * t23 * 16.0f;
                sum8 += t24 * batch_weight[chunk * 8 + b];
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
        for (int j = 0; j < 512; j++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 16; chunk++)
                sum += partial[chunk][j];
            batch_norm_4_sum_4[j] = sum;
            batch_norm_4_rsqrt[j] = f32_rsqrt(sum * 0.0625f + 0.001f);
        }
    }
}

static void batch_norm_4_sum_2(vgg *m)
{
    batch_norm_4_sum_2_body((void *)(m->arena + 175638336), (void *)(m->arena + 176260928), (void *)(m->arena + 1344),
                            m->batch_weight, (void *)(m->arena + 263488), (void *)(m->arena + 165676864),
                            (void *)(m->arena + 176262976));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_4, relu, forward
// 5.24 MFLOP: mul, sub, add, max: [128, 4, 4, 512], [512] -> [128, 4, 4, 512]
KERNEL static void relu_x_5_body(const float (*restrict conv2d_4)[512],
                                 const float *restrict batch_norm_4_sum_2,
                                 const float *restrict batch_norm_4_rsqrt,
                                 const float *restrict vgg_batch_norm_4_gamma,
                                 const float *restrict vgg_batch_norm_4_beta,
                                 float (*restrict relu_x_5)[512])
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 2048; i++)
        for (int j = 0; j < 512; j += 16) {
            const f32x16 t = f32x16_load(&conv2d_4[i][j]) - f32x16_load(&batch_norm_4_sum_2[j]) * 0.0625f;
            const f32x16 y = t * f32x16_load(&batch_norm_4_rsqrt[j]) * f32x16_load(&vgg_batch_norm_4_gamma[j]);
            f32x16_store(&relu_x_5[i][j], f32x16_max(y + f32x16_load(&vgg_batch_norm_4_beta[j]), f32x16_splat(0.0f)));
        }
}

static void relu_x_5(vgg *m)
{
    relu_x_5_body((void *)(m->arena + 157288256), (void *)(m->arena + 176260928), (void *)(m->arena + 176262976),
                  m->vgg_batch_norm_4_gamma, m->vgg_batch_norm_4_beta, (void *)(m->arena + 161482560));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_5, forward
// 37.7 MFLOP: winograd_kernel: [3, 3, 512, 512] -> [36, 512, 512]
KERNEL static void conv2d_5_winograd_kernel_body(
    const float (*restrict vgg_conv2d_5_kernel)[3][512][512],
    float (*restrict conv2d_5_winograd_kernel)[512][512])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 512; channel++)
        for (int c = 0; c < 512; c += 16) {
            f32x16 half[6][3];
            UNROLL for (int kx = 0; kx < 3; kx++) {
                f32x16 tap[3];
                UNROLL for (int n = 0; n < 3; n++)
                    tap[n] = f32x16_load(&vgg_conv2d_5_kernel[n][kx][channel][c]);
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
                f32x16_store(&conv2d_5_winograd_kernel[i * 6][channel][c], result);
                const f32x16 result2 = even + odd;
                f32x16_store(&conv2d_5_winograd_kernel[i * 6 + 1][channel][c], result2);
                const f32x16 result3 = even - odd;
                f32x16_store(&conv2d_5_winograd_kernel[i * 6 + 2][channel][c], result3);
                const f32x16 result4 = even2 + odd2;
                f32x16_store(&conv2d_5_winograd_kernel[i * 6 + 3][channel][c], result4);
                const f32x16 result5 = even2 - odd2;
                f32x16_store(&conv2d_5_winograd_kernel[i * 6 + 4][channel][c], result5);
                f32x16_store(&conv2d_5_winograd_kernel[i * 6 + 5][channel][c], half[i][2]);
            }
        }
}

static void conv2d_5_winograd_kernel(vgg *m)
{
    conv2d_5_winograd_kernel_body(m->vgg_conv2d_5_kernel, (void *)(m->arena + 1344));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_5, forward
// 9.44 MFLOP: winograd_tiles: [128, 4, 4, 512] -> [36, 128, 512]
KERNEL static void conv2d_5_winograd_tiles_body(const float (*restrict relu_x_5)[4][4][512],
                                                float (*restrict conv2d_5_winograd_tiles)[128][512])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        alignas(64) float x_lines[6][6][512];
        for (int i = 0; i < 6; i++)
            for (int c = 0; c < 512; c += 16)
                f32x16_store(&x_lines[i][0][c], f32x16_splat(0.0f));
        for (int i = 0; i < 6; i++)
            for (int c = 0; c < 512; c += 16)
                f32x16_store(&x_lines[i][5][c], f32x16_splat(0.0f));
        for (int x = 1; x < 5; x++)
            for (int c = 0; c < 512; c += 16) {
                const f32x16 even = f32x16_load(&relu_x_5[b][3][x - 1][c])
                    - 2.25f * f32x16_load(&relu_x_5[b][1][x - 1][c]);
                const f32x16 t = -1.40625f * f32x16_load(&relu_x_5[b][0][x - 1][c]);
                const f32x16 odd = t + 0.625f * f32x16_load(&relu_x_5[b][2][x - 1][c]);
                const f32x16 even2 = f32x16_load(&relu_x_5[b][3][x - 1][c])
                    - 0.390625f * f32x16_load(&relu_x_5[b][1][x - 1][c]);
                const f32x16 t2 = -0.5859375f * f32x16_load(&relu_x_5[b][0][x - 1][c]);
                const f32x16 odd2 = t2 + 1.5f * f32x16_load(&relu_x_5[b][2][x - 1][c]);
                f32x16_store(&x_lines[0][x][c],
                    f32x16_load(&relu_x_5[b][3][x - 1][c]) - 2.640625f * f32x16_load(&relu_x_5[b][1][x - 1][c]));
                f32x16_store(&x_lines[1][x][c], even + odd);
                f32x16_store(&x_lines[2][x][c], even - odd);
                f32x16_store(&x_lines[3][x][c], even2 + odd2);
                f32x16_store(&x_lines[4][x][c], even2 - odd2);
                const f32x16 t3 = 0.87890625f * f32x16_load(&relu_x_5[b][0][x - 1][c]);
                f32x16_store(&x_lines[5][x][c], t3 - 2.640625f * f32x16_load(&relu_x_5[b][2][x - 1][c]));
            }
        for (int i = 0; i < 6; i++)
            for (int c = 0; c < 512; c += 16) {
                f32x16 pixel[6];
                UNROLL for (int n = 0; n < 6; n++)
                    pixel[n] = f32x16_load(&x_lines[i][n][c]);
                const f32x16 even = pixel[4] - 2.25f * pixel[2];
                const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                const f32x16 result = pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2];
                f32x16_store(&conv2d_5_winograd_tiles[i * 6][b][c], result);
                const f32x16 result2 = even + odd;
                f32x16_store(&conv2d_5_winograd_tiles[i * 6 + 1][b][c], result2);
                const f32x16 result3 = even - odd;
                f32x16_store(&conv2d_5_winograd_tiles[i * 6 + 2][b][c], result3);
                const f32x16 result4 = even2 + odd2;
                f32x16_store(&conv2d_5_winograd_tiles[i * 6 + 3][b][c], result4);
                const f32x16 result5 = even2 - odd2;
                f32x16_store(&conv2d_5_winograd_tiles[i * 6 + 4][b][c], result5);
                const f32x16 result6 = pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3];
                f32x16_store(&conv2d_5_winograd_tiles[i * 6 + 5][b][c], result6);
            }
    }
}

static void conv2d_5_winograd_tiles(vgg *m)
{
    conv2d_5_winograd_tiles_body((void *)(m->arena + 161482560), (void *)(m->arena + 88082240));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_5, forward
// 2.42 GFLOP: contract: [36, 512, 512], [36, 128, 512] -> [36, 128, 512]
KERNEL static void conv2d_5_products_body(const float (*restrict conv2d_5_winograd_kernel)[512][512],
                                          const float (*restrict conv2d_5_winograd_tiles)[128][512],
                                          float (*restrict conv2d_5_products)[128][512])
{
    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 36; h++)
        for (int j = 0; j < 512; j += 64) {
            alignas(64) float part[128][64];
            for (int k0 = 0; k0 < 512; k0 += 128) {
                // 64 columns, copied so that they lie side by side
                alignas(64) float panel[128][64];
                for (int k = 0; k < 128; k++)
                    for (int c = 0; c < 64; c += 16)
                        f32x16_store(&panel[k][c], f32x16_load(&conv2d_5_winograd_kernel[h][k0 + k][j + c]));
                for (int i = 0; i < 108; i += 6) {
                    // sums of 6 rows x 64 columns in registers
                    f32x16 sum[6][4] = {0};
                    if (0 < k0) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                    }
                    for (int k = 0; k < 128; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = i + (k / 4 * 2 + line) / 8 + 6;
                            const int column = (k / 4 * 2 + line) % 8 * 16;
                            __builtin_prefetch(&conv2d_5_winograd_tiles[h][row][k0 + column]);
                        }
                        {
                            const int row = k / 16;
                            const int column = k / 4 % 4 * 16;
                            __builtin_prefetch(&conv2d_5_products[h][i + row][j + column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 6; r++) {
                                const float a = conv2d_5_winograd_tiles[h][i + r][k0 + k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    if (k0 < 384) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    }
                    if (k0 >= 384) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&conv2d_5_products[h][i + r][j + v * 16], sum[r][v]);
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
                    for (int k = 0; k < 128; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = 127 < i + (k / 4 * 2 + line) / 8 + 5 ? 127 : i + (k / 4 * 2 + line) / 8 + 5;
                            const int column = (k / 4 * 2 + line) % 8 * 16;
                            __builtin_prefetch(&conv2d_5_winograd_tiles[h][row][k0 + column]);
                        }
                        {
                            const int row = k / 16;
                            const int column = k / 4 % 4 * 16;
                            __builtin_prefetch(&conv2d_5_products[h][i + row][j + column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 5; r++) {
                                const float a = conv2d_5_winograd_tiles[h][i + r][k0 + k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    if (k0 < 384) {
                        UNROLL for (int r = 0; r < 5; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    }
                    if (k0 >= 384) {
                        UNROLL for (int r = 0; r < 5; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&conv2d_5_products[h][i + r][j + v * 16], sum[r][v]);
                    }
                }
            }
        }
}

static void conv2d_5_products(vgg *m)
{
    conv2d_5_products_body((void *)(m->arena + 1344), (void *)(m->arena + 88082240), (void *)(m->arena + 97519424));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_5, vgg.batch_norm_5, forward
// 4.3 GFLOP: winograd_image, add, sum, mul, sub: [36, 128, 512], [512] -> [128, 4, 4, 512], [128, 512]
KERNEL static void conv2d_5(vgg *m)
{
    const float (*restrict conv2d_5_products)[128][512] = (void *)(m->arena + 97519424);
    const float *restrict vgg_conv2d_5_bias = m->vgg_conv2d_5_bias;
    float (*restrict conv2d_5)[4][4][512] = (void *)(m->arena + 16779072);
    float (*restrict batch_norm_5_sum)[512] = (void *)(m->arena + 34604864);
    float (*restrict batch_norm_5_sum_3)[512] = (void *)(m->arena + 1344);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        // conv2d_5
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        {
            alignas(64) float lines[6][4][512];
            alignas(64) float image[4][4][512];
            for (int i = 0; i < 6; i++)
                for (int c = 0; c < 512; c += 16) {
                    f32x16 point[6];
                    UNROLL for (int n = 0; n < 6; n++)
                        point[n] = f32x16_load(&conv2d_5_products[i * 6 + n][b][c]);
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
                for (int c = 0; c < 512; c += 16) {
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
                    for (int c = 0; c < 512; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        f32x16_store(&conv2d_5[b][y][x][c], sum + f32x16_load(&vgg_conv2d_5_bias[c]));
                    }
        }
        // batch_norm_5_sum
        for (int c = 0; c < 512; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 4; y++)
                for (int x = 0; x < 4; x++) {
                    sum += f32x16_load(&conv2d_5[b][y][x][c]);
                    sum2 += f32x16_load(&conv2d_5[b][y][x][c + 16]);
                    sum3 += f32x16_load(&conv2d_5[b][y][x][c + 32]);
                    sum4 += f32x16_load(&conv2d_5[b][y][x][c + 48]);
                    sum5 += f32x16_load(&conv2d_5[b][y][x][c + 64]);
                    sum6 += f32x16_load(&conv2d_5[b][y][x][c + 80]);
                    sum7 += f32x16_load(&conv2d_5[b][y][x][c + 96]);
                    sum8 += f32x16_load(&conv2d_5[b][y][x][c + 112]);
                }
            f32x16_store(&batch_norm_5_sum[b][c], sum);
            f32x16_store(&batch_norm_5_sum[b][c + 16], sum2);
            f32x16_store(&batch_norm_5_sum[b][c + 32], sum3);
            f32x16_store(&batch_norm_5_sum[b][c + 48], sum4);
            f32x16_store(&batch_norm_5_sum[b][c + 64], sum5);
            f32x16_store(&batch_norm_5_sum[b][c + 80], sum6);
            f32x16_store(&batch_norm_5_sum[b][c + 96], sum7);
            f32x16_store(&batch_norm_5_sum[b][c + 112], sum8);
        }
        // batch_norm_5_sum
        for (int c = 0; c < 512; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 4; y++)
                for (int x = 0; x < 4; x++) {
                    const f32x16 t = f32x16_load(&conv2d_5[b][y][x][c])
                        - f32x16_load(&batch_norm_5_sum[b][c]) * 0.0625f;
                    sum += t * t;
                    const f32x16 t2 = f32x16_load(&conv2d_5[b][y][x][c + 16])
                        - f32x16_load(&batch_norm_5_sum[b][c + 16]) * 0.0625f;
                    sum2 += t2 * t2;
                    const f32x16 t3 = f32x16_load(&conv2d_5[b][y][x][c + 32])
                        - f32x16_load(&batch_norm_5_sum[b][c + 32]) * 0.0625f;
                    sum3 += t3 * t3;
                    const f32x16 t4 = f32x16_load(&conv2d_5[b][y][x][c + 48])
                        - f32x16_load(&batch_norm_5_sum[b][c + 48]) * 0.0625f;
                    sum4 += t4 * t4;
                    const f32x16 t5 = f32x16_load(&conv2d_5[b][y][x][c + 64])
                        - f32x16_load(&batch_norm_5_sum[b][c + 64]) * 0.0625f;
                    sum5 += t5 * t5;
                    const f32x16 t6 = f32x16_load(&conv2d_5[b][y][x][c + 80])
                        - f32x16_load(&batch_norm_5_sum[b][c + 80]) * 0.0625f;
                    sum6 += t6 * t6;
                    const f32x16 t7 = f32x16_load(&conv2d_5[b][y][x][c + 96])
                        - f32x16_load(&batch_norm_5_sum[b][c + 96]) * 0.0625f;
                    sum7 += t7 * t7;
                    const f32x16 t8 = f32x16_load(&conv2d_5[b][y][x][c + 112])
                        - f32x16_load(&batch_norm_5_sum[b][c + 112]) * 0.0625f;
                    sum8 += t8 * t8;
                }
            f32x16_store(&batch_norm_5_sum_3[b][c], sum);
            f32x16_store(&batch_norm_5_sum_3[b][c + 16], sum2);
            f32x16_store(&batch_norm_5_sum_3[b][c + 32], sum3);
            f32x16_store(&batch_norm_5_sum_3[b][c + 48], sum4);
            f32x16_store(&batch_norm_5_sum_3[b][c + 64], sum5);
            f32x16_store(&batch_norm_5_sum_3[b][c + 80], sum6);
            f32x16_store(&batch_norm_5_sum_3[b][c + 96], sum7);
            f32x16_store(&batch_norm_5_sum_3[b][c + 112], sum8);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_5, forward
// 131 kFLOP: mul, sum: [128, 512], [128] -> [16, 512], [512]
static void batch_norm_5_sum(vgg *m)
{
    batch_norm_4_sum_body((void *)(m->arena + 34604864), m->batch_weight, (void *)(m->arena + 263488),
                          (void *)(m->arena + 34867008));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_5, forward
// 464 kFLOP: mul, sub, add, sum, rsqrt: [128, 512], [512], [128] -> [16, 512], [512]
static void batch_norm_5_sum_2(vgg *m)
{
    batch_norm_4_sum_2_body((void *)(m->arena + 34604864), (void *)(m->arena + 34867008), (void *)(m->arena + 1344),
                            m->batch_weight, (void *)(m->arena + 263488), (void *)(m->arena + 4195648),
                            (void *)(m->arena + 34869056));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_5, relu, forward
// 5.24 MFLOP: mul, sub, add, max: [128, 4, 4, 512], [512] -> [128, 4, 4, 512]
static void relu_x_6(vgg *m)
{
    relu_x_5_body((void *)(m->arena + 16779072), (void *)(m->arena + 34867008), (void *)(m->arena + 34869056),
                  m->vgg_batch_norm_5_gamma, m->vgg_batch_norm_5_beta, (void *)(m->arena + 1344));
}

// vgg.dl:13: x = x | max_pool2d(2)
// max_pool2d, forward
// 2.1 MFLOP: pool, pool_place: [128, 4, 4, 512] -> [128, 2, 2, 512]
KERNEL static void max_pool2d_4(vgg *m)
{
    const float (*restrict relu_x_6)[4][4][512] = (void *)(m->arena + 1344);
    float (*restrict max_pool2d_4)[2][2][512] = (void *)(m->arena + 30410560);
    float (*restrict max_pool2d_place_2)[2][2][512] = (void *)(m->arena + 29361984);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int y = 0; y < 2; y++)
            for (int x = 0; x < 2; x++)
                for (int c = 0; c < 512; c += 16) {
                    f32x16 maximum = f32x16_load(&relu_x_6[b][y * 2][x * 2][c]);
                    maximum = f32x16_max(maximum, f32x16_load(&relu_x_6[b][y * 2][x * 2 + 1][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&relu_x_6[b][y * 2 + 1][x * 2][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&relu_x_6[b][y * 2 + 1][x * 2 + 1][c]));
                    const f32x16 t = f32x16_select(f32x16_load(&relu_x_6[b][y * 2 + 1][x * 2 + 1][c]) == maximum,
                        f32x16_splat(3.0f), f32x16_splat(4.0f));
                    const f32x16 t2 = f32x16_select(f32x16_load(&relu_x_6[b][y * 2 + 1][x * 2][c]) == maximum,
                        f32x16_splat(2.0f), t);
                    const f32x16 t3 = f32x16_select(f32x16_load(&relu_x_6[b][y * 2][x * 2 + 1][c]) == maximum,
                        f32x16_splat(1.0f), t2);
                    f32x16_store(&max_pool2d_4[b][y][x][c], maximum);
                    f32x16_store(&max_pool2d_place_2[b][y][x][c],
                        f32x16_select(f32x16_load(&relu_x_6[b][y * 2][x * 2][c]) == maximum, f32x16_splat(0.0f), t3));
                }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_6, forward
// 1.07 GFLOP: conv, add: [3, 3, 512, 512], [128, 2, 2, 512], [512] -> [128, 2, 2, 512]
KERNEL static void conv2d_6_body(const float (*restrict vgg_conv2d_6_kernel)[3][512][512],
                                 const float (*restrict max_pool2d_4)[2][2][512],
                                 const float *restrict vgg_conv2d_6_bias,
                                 float (*restrict conv2d_6)[2][2][512])
{
    #pragma omp for schedule(static) nowait
    for (int c = 0; c < 512; c += 64) {
        {
            alignas(64) float sums[432][64];
            for (int i = 0; i < 432; i++)
                for (int v = 0; v < 64; v += 16)
                    f32x16_store(&sums[i][v], f32x16_splat(0.0f));
            for (int ky = 0; ky < 3; ky++) {
                for (int i0 = 0; i0 < 512; i0 += 128) {
                    alignas(64) float panel[128][64];
                    // the kernel at one tap: 128 input channels, 64 output channels side by side
                    for (int i = 0; i < 128; i++)
                        for (int c2 = 0; c2 < 64; c2 += 16)
                            f32x16_store(&panel[i][c2], f32x16_load(&vgg_conv2d_6_kernel[ky][0][i0 + i][c + c2]));
                    for (int b = 0; b < 18; b++)
                        for (int y = (0 < 1 - ky ? 1 - ky : 0); y < (3 - ky < 2 ? 3 - ky : 2); y++) {
                            {
                                // 6 examples x 64 channels in registers
                                f32x16 sum[6][4];
                                UNROLL for (int r = 0; r < 6; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        sum[r][v] = f32x16_load(&sums[b * 6 + y * 216 + r + 108][v * 16]);
                                for (int i = 0; i < 128; i++) {
                                    f32x16 w[4];
                                    UNROLL for (int v = 0; v < 4; v++)
                                        w[v] = f32x16_load(&panel[i][v * 16]);
                                    UNROLL for (int r = 0; r < 6; r++) {
                                        const float a = max_pool2d_4[b * 6 + r][ky + y - 1][0][i0 + i];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            sum[r][v] += a * w[v];
                                    }
                                }
                                UNROLL for (int r = 0; r < 6; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        f32x16_store(&sums[b * 6 + y * 216 + r + 108][v * 16], sum[r][v]);
                            }
                        }
                }
                for (int i0 = 0; i0 < 512; i0 += 128) {
                    alignas(64) float panel[128][64];
                    // the kernel at one tap: 128 input channels, 64 output channels side by side
                    for (int i = 0; i < 128; i++)
                        for (int c2 = 0; c2 < 64; c2 += 16)
                            f32x16_store(&panel[i][c2], f32x16_load(&vgg_conv2d_6_kernel[ky][1][i0 + i][c + c2]));
                    for (int b = 0; b < 18; b++)
                        for (int y = (0 < 1 - ky ? 1 - ky : 0); y < (3 - ky < 2 ? 3 - ky : 2); y++) {
                            {
                                // 6 examples x 64 channels in registers
                                f32x16 sum[6][4];
                                UNROLL for (int r = 0; r < 6; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        sum[r][v] = f32x16_load(&sums[b * 6 + y * 216 + r][v * 16]);
                                for (int i = 0; i < 128; i++) {
                                    f32x16 w[4];
                                    UNROLL for (int v = 0; v < 4; v++)
                                        w[v] = f32x16_load(&panel[i][v * 16]);
                                    UNROLL for (int r = 0; r < 6; r++) {
                                        const float a = max_pool2d_4[b * 6 + r][ky + y - 1][0][i0 + i];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            sum[r][v] += a * w[v];
                                    }
                                }
                                UNROLL for (int r = 0; r < 6; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        f32x16_store(&sums[b * 6 + y * 216 + r][v * 16], sum[r][v]);
                            }
                            {
                                // 6 examples x 64 channels in registers
                                f32x16 sum[6][4];
                                UNROLL for (int r = 0; r < 6; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        sum[r][v] = f32x16_load(&sums[b * 6 + y * 216 + r + 108][v * 16]);
                                for (int i = 0; i < 128; i++) {
                                    f32x16 w[4];
                                    UNROLL for (int v = 0; v < 4; v++)
                                        w[v] = f32x16_load(&panel[i][v * 16]);
                                    UNROLL for (int r = 0; r < 6; r++) {
                                        const float a = max_pool2d_4[b * 6 + r][ky + y - 1][1][i0 + i];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            sum[r][v] += a * w[v];
                                    }
                                }
                                UNROLL for (int r = 0; r < 6; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        f32x16_store(&sums[b * 6 + y * 216 + r + 108][v * 16], sum[r][v]);
                            }
                        }
                }
                for (int i0 = 0; i0 < 512; i0 += 128) {
                    alignas(64) float panel[128][64];
                    // the kernel at one tap: 128 input channels, 64 output channels side by side
                    for (int i = 0; i < 128; i++)
                        for (int c2 = 0; c2 < 64; c2 += 16)
                            f32x16_store(&panel[i][c2], f32x16_load(&vgg_conv2d_6_kernel[ky][2][i0 + i][c + c2]));
                    for (int b = 0; b < 18; b++)
                        for (int y = (0 < 1 - ky ? 1 - ky : 0); y < (3 - ky < 2 ? 3 - ky : 2); y++) {
                            {
                                // 6 examples x 64 channels in registers
                                f32x16 sum[6][4];
                                UNROLL for (int r = 0; r < 6; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        sum[r][v] = f32x16_load(&sums[b * 6 + y * 216 + r][v * 16]);
                                for (int i = 0; i < 128; i++) {
                                    f32x16 w[4];
                                    UNROLL for (int v = 0; v < 4; v++)
                                        w[v] = f32x16_load(&panel[i][v * 16]);
                                    UNROLL for (int r = 0; r < 6; r++) {
                                        const float a = max_pool2d_4[b * 6 + r][ky + y - 1][1][i0 + i];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            sum[r][v] += a * w[v];
                                    }
                                }
                                UNROLL for (int r = 0; r < 6; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        f32x16_store(&sums[b * 6 + y * 216 + r][v * 16], sum[r][v]);
                            }
                        }
                }
            }
            for (int b = 0; b < 108; b++)
                for (int y = 0; y < 2; y++)
                    for (int x = 0; x < 2; x++)
                        for (int c2 = 0; c2 < 64; c2 += 16) {
                            const f32x16 sum = f32x16_load(&sums[b + y * 216 + x * 108][c2]);
                            f32x16_store(&conv2d_6[b][y][x][c + c2], sum + f32x16_load(&vgg_conv2d_6_bias[c + c2]));
                        }
        }
        {
            alignas(64) float sums[80][64];
            for (int i = 0; i < 80; i++)
                for (int v = 0; v < 64; v += 16)
                    f32x16_store(&sums[i][v], f32x16_splat(0.0f));
            for (int ky = 0; ky < 3; ky++) {
                for (int i0 = 0; i0 < 512; i0 += 128) {
                    alignas(64) float panel[128][64];
                    // the kernel at one tap: 128 input channels, 64 output channels side by side
                    for (int i = 0; i < 128; i++)
                        for (int c2 = 0; c2 < 64; c2 += 16)
                            f32x16_store(&panel[i][c2], f32x16_load(&vgg_conv2d_6_kernel[ky][0][i0 + i][c + c2]));
                    for (int b = 0; b < 4; b++)
                        for (int y = (0 < 1 - ky ? 1 - ky : 0); y < (3 - ky < 2 ? 3 - ky : 2); y++) {
                            {
                                // 5 examples x 64 channels in registers
                                f32x16 sum[5][4];
                                UNROLL for (int r = 0; r < 5; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        sum[r][v] = f32x16_load(&sums[b * 5 + y * 40 + r + 20][v * 16]);
                                for (int i = 0; i < 128; i++) {
                                    f32x16 w[4];
                                    UNROLL for (int v = 0; v < 4; v++)
                                        w[v] = f32x16_load(&panel[i][v * 16]);
                                    UNROLL for (int r = 0; r < 5; r++) {
                                        const float a = max_pool2d_4[b * 5 + r + 108][ky + y - 1][0][i0 + i];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            sum[r][v] += a * w[v];
                                    }
                                }
                                UNROLL for (int r = 0; r < 5; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        f32x16_store(&sums[b * 5 + y * 40 + r + 20][v * 16], sum[r][v]);
                            }
                        }
                }
                for (int i0 = 0; i0 < 512; i0 += 128) {
                    alignas(64) float panel[128][64];
                    // the kernel at one tap: 128 input channels, 64 output channels side by side
                    for (int i = 0; i < 128; i++)
                        for (int c2 = 0; c2 < 64; c2 += 16)
                            f32x16_store(&panel[i][c2], f32x16_load(&vgg_conv2d_6_kernel[ky][1][i0 + i][c + c2]));
                    for (int b = 0; b < 4; b++)
                        for (int y = (0 < 1 - ky ? 1 - ky : 0); y < (3 - ky < 2 ? 3 - ky : 2); y++) {
                            {
                                // 5 examples x 64 channels in registers
                                f32x16 sum[5][4];
                                UNROLL for (int r = 0; r < 5; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        sum[r][v] = f32x16_load(&sums[b * 5 + y * 40 + r][v * 16]);
                                for (int i = 0; i < 128; i++) {
                                    f32x16 w[4];
                                    UNROLL for (int v = 0; v < 4; v++)
                                        w[v] = f32x16_load(&panel[i][v * 16]);
                                    UNROLL for (int r = 0; r < 5; r++) {
                                        const float a = max_pool2d_4[b * 5 + r + 108][ky + y - 1][0][i0 + i];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            sum[r][v] += a * w[v];
                                    }
                                }
                                UNROLL for (int r = 0; r < 5; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        f32x16_store(&sums[b * 5 + y * 40 + r][v * 16], sum[r][v]);
                            }
                            {
                                // 5 examples x 64 channels in registers
                                f32x16 sum[5][4];
                                UNROLL for (int r = 0; r < 5; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        sum[r][v] = f32x16_load(&sums[b * 5 + y * 40 + r + 20][v * 16]);
                                for (int i = 0; i < 128; i++) {
                                    f32x16 w[4];
                                    UNROLL for (int v = 0; v < 4; v++)
                                        w[v] = f32x16_load(&panel[i][v * 16]);
                                    UNROLL for (int r = 0; r < 5; r++) {
                                        const float a = max_pool2d_4[b * 5 + r + 108][ky + y - 1][1][i0 + i];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            sum[r][v] += a * w[v];
                                    }
                                }
                                UNROLL for (int r = 0; r < 5; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        f32x16_store(&sums[b * 5 + y * 40 + r + 20][v * 16], sum[r][v]);
                            }
                        }
                }
                for (int i0 = 0; i0 < 512; i0 += 128) {
                    alignas(64) float panel[128][64];
                    // the kernel at one tap: 128 input channels, 64 output channels side by side
                    for (int i = 0; i < 128; i++)
                        for (int c2 = 0; c2 < 64; c2 += 16)
                            f32x16_store(&panel[i][c2], f32x16_load(&vgg_conv2d_6_kernel[ky][2][i0 + i][c + c2]));
                    for (int b = 0; b < 4; b++)
                        for (int y = (0 < 1 - ky ? 1 - ky : 0); y < (3 - ky < 2 ? 3 - ky : 2); y++) {
                            {
                                // 5 examples x 64 channels in registers
                                f32x16 sum[5][4];
                                UNROLL for (int r = 0; r < 5; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        sum[r][v] = f32x16_load(&sums[b * 5 + y * 40 + r][v * 16]);
                                for (int i = 0; i < 128; i++) {
                                    f32x16 w[4];
                                    UNROLL for (int v = 0; v < 4; v++)
                                        w[v] = f32x16_load(&panel[i][v * 16]);
                                    UNROLL for (int r = 0; r < 5; r++) {
                                        const float a = max_pool2d_4[b * 5 + r + 108][ky + y - 1][1][i0 + i];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            sum[r][v] += a * w[v];
                                    }
                                }
                                UNROLL for (int r = 0; r < 5; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        f32x16_store(&sums[b * 5 + y * 40 + r][v * 16], sum[r][v]);
                            }
                        }
                }
            }
            for (int b = 108; b < 128; b++)
                for (int y = 0; y < 2; y++)
                    for (int x = 0; x < 2; x++)
                        for (int c2 = 0; c2 < 64; c2 += 16) {
                            const f32x16 sum = f32x16_load(&sums[b + y * 40 + x * 20 - 108][c2]);
                            f32x16_store(&conv2d_6[b][y][x][c + c2], sum + f32x16_load(&vgg_conv2d_6_bias[c + c2]));
                        }
        }
    }
}

static void conv2d_6(vgg *m)
{
    conv2d_6_body(m->vgg_conv2d_6_kernel, (void *)(m->arena + 30410560), m->vgg_conv2d_6_bias,
                  (void *)(m->arena + 31459136));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_6, forward
// 1.11 MFLOP: sum, mul, sub: [128, 2, 2, 512] -> [128, 512]
KERNEL static void batch_norm_6_body(const float (*conv2d_6)[2][2][512],
                                     const float (*conv2d_6_flat)[4][512],
                                     float (*restrict batch_norm_6_sum)[512],
                                     float (*restrict batch_norm_6_sum_3)[512])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        alignas(64) float batch_norm_6_sub[2][2][512];
        // batch_norm_6_sum
        for (int c = 0; c < 512; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 2; y++)
                for (int x = 0; x < 2; x++) {
                    sum += f32x16_load(&conv2d_6[b][y][x][c]);
                    sum2 += f32x16_load(&conv2d_6[b][y][x][c + 16]);
                    sum3 += f32x16_load(&conv2d_6[b][y][x][c + 32]);
                    sum4 += f32x16_load(&conv2d_6[b][y][x][c + 48]);
                    sum5 += f32x16_load(&conv2d_6[b][y][x][c + 64]);
                    sum6 += f32x16_load(&conv2d_6[b][y][x][c + 80]);
                    sum7 += f32x16_load(&conv2d_6[b][y][x][c + 96]);
                    sum8 += f32x16_load(&conv2d_6[b][y][x][c + 112]);
                }
            f32x16_store(&batch_norm_6_sum[b][c], sum);
            f32x16_store(&batch_norm_6_sum[b][c + 16], sum2);
            f32x16_store(&batch_norm_6_sum[b][c + 32], sum3);
            f32x16_store(&batch_norm_6_sum[b][c + 48], sum4);
            f32x16_store(&batch_norm_6_sum[b][c + 64], sum5);
            f32x16_store(&batch_norm_6_sum[b][c + 80], sum6);
            f32x16_store(&batch_norm_6_sum[b][c + 96], sum7);
            f32x16_store(&batch_norm_6_sum[b][c + 112], sum8);
        }
        // batch_norm_6_sub
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 512; j += 16)
                f32x16_store(&batch_norm_6_sub[i / 2][i % 2][j],
                    f32x16_load(&conv2d_6_flat[b][i][j]) - f32x16_load(&batch_norm_6_sum[b][j]) * 0.25f);
        // batch_norm_6_sum
        for (int c = 0; c < 512; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 2; y++)
                for (int x = 0; x < 2; x++) {
                    const f32x16 batch_norm_6_sub_i = f32x16_load(&batch_norm_6_sub[y][x][c]);
                    sum += batch_norm_6_sub_i * batch_norm_6_sub_i;
                    const f32x16 batch_norm_6_sub_i2 = f32x16_load(&batch_norm_6_sub[y][x][c + 16]);
                    sum2 += batch_norm_6_sub_i2 * batch_norm_6_sub_i2;
                    const f32x16 batch_norm_6_sub_i3 = f32x16_load(&batch_norm_6_sub[y][x][c + 32]);
                    sum3 += batch_norm_6_sub_i3 * batch_norm_6_sub_i3;
                    const f32x16 batch_norm_6_sub_i4 = f32x16_load(&batch_norm_6_sub[y][x][c + 48]);
                    sum4 += batch_norm_6_sub_i4 * batch_norm_6_sub_i4;
                    const f32x16 batch_norm_6_sub_i5 = f32x16_load(&batch_norm_6_sub[y][x][c + 64]);
                    sum5 += batch_norm_6_sub_i5 * batch_norm_6_sub_i5;
                    const f32x16 batch_norm_6_sub_i6 = f32x16_load(&batch_norm_6_sub[y][x][c + 80]);
                    sum6 += batch_norm_6_sub_i6 * batch_norm_6_sub_i6;
                    const f32x16 batch_norm_6_sub_i7 = f32x16_load(&batch_norm_6_sub[y][x][c + 96]);
                    sum7 += batch_norm_6_sub_i7 * batch_norm_6_sub_i7;
                    const f32x16 batch_norm_6_sub_i8 = f32x16_load(&batch_norm_6_sub[y][x][c + 112]);
                    sum8 += batch_norm_6_sub_i8 * batch_norm_6_sub_i8;
                }
            f32x16_store(&batch_norm_6_sum_3[b][c], sum);
            f32x16_store(&batch_norm_6_sum_3[b][c + 16], sum2);
            f32x16_store(&batch_norm_6_sum_3[b][c + 32], sum3);
            f32x16_store(&batch_norm_6_sum_3[b][c + 48], sum4);
            f32x16_store(&batch_norm_6_sum_3[b][c + 64], sum5);
            f32x16_store(&batch_norm_6_sum_3[b][c + 80], sum6);
            f32x16_store(&batch_norm_6_sum_3[b][c + 96], sum7);
            f32x16_store(&batch_norm_6_sum_3[b][c + 112], sum8);
        }
    }
}

static void batch_norm_6(vgg *m)
{
    batch_norm_6_body((void *)(m->arena + 31459136), (void *)(m->arena + 31459136), (void *)(m->arena + 1344),
                      (void *)(m->arena + 263488));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_6, forward
// 131 kFLOP: mul, sum: [128, 512], [128] -> [16, 512], [512]
static void batch_norm_6_sum(vgg *m)
{
    batch_norm_4_sum_body((void *)(m->arena + 1344), m->batch_weight, (void *)(m->arena + 525632),
                          (void *)(m->arena + 34871104));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_6, forward
// 464 kFLOP: mul, sub, add, sum, rsqrt: [128, 512], [512], [128] -> [16, 512], [512]
KERNEL static void batch_norm_6_sum_2_body(const float (*restrict batch_norm_6_sum)[512],
                                           const float *restrict batch_norm_6_sum_2,
                                           const float (*restrict batch_norm_6_sum_3)[512],
                                           const float *restrict batch_weight,
                                           float (*restrict partial)[512],
                                           float *restrict batch_norm_6_sum_4,
                                           float *restrict batch_norm_6_rsqrt)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 16; chunk++)
        for (int j = 0; j < 512; j += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int b = 0; b < 8; b++) {
                const f32x16 t = f32x16_load(&batch_norm_6_sum[chunk * 8 + b][j]) * 0.25f;
                const f32x16 t2 = t - f32x16_load(&batch_norm_6_sum_2[j]) * 0.25f;
                const f32x16 t3 = f32x16_load(&batch_norm_6_sum_3[chunk * 8 + b][j]) + t2 * t2 * 4.0f;
                sum += t3 * batch_weight[chunk * 8 + b];
                const f32x16 t4 = f32x16_load(&batch_norm_6_sum[chunk * 8 + b][j + 16]) * 0.25f;
                const f32x16 t5 = t4 - f32x16_load(&batch_norm_6_sum_2[j + 16]) * 0.25f;
                const f32x16 t6 = f32x16_load(&batch_norm_6_sum_3[chunk * 8 + b][j + 16]) + t5 * t5 * 4.0f;
                sum2 += t6 * batch_weight[chunk * 8 + b];
                const f32x16 t7 = f32x16_load(&batch_norm_6_sum[chunk * 8 + b][j + 32]) * 0.25f;
                const f32x16 t8 = t7 - f32x16_load(&batch_norm_6_sum_2[j + 32]) * 0.25f;
                const f32x16 t9 = f32x16_load(&batch_norm_6_sum_3[chunk * 8 + b][j + 32]) + t8 * t8 * 4.0f;
                sum3 += t9 * batch_weight[chunk * 8 + b];
                const f32x16 t10 = f32x16_load(&batch_norm_6_sum[chunk * 8 + b][j + 48]) * 0.25f;
                const f32x16 t11 = t10 - f32x16_load(&batch_norm_6_sum_2[j + 48]) * 0.25f;
                const f32x16 t12 = f32x16_load(&batch_norm_6_sum_3[chunk * 8 + b][j + 48]) + t11 * t11 * 4.0f;
                sum4 += t12 * batch_weight[chunk * 8 + b];
                const f32x16 t13 = f32x16_load(&batch_norm_6_sum[chunk * 8 + b][j + 64]) * 0.25f;
                const f32x16 t14 = t13 - f32x16_load(&batch_norm_6_sum_2[j + 64]) * 0.25f;
                const f32x16 t15 = f32x16_load(&batch_norm_6_sum_3[chunk * 8 + b][j + 64]) + t14 * t14 * 4.0f;
                sum5 += t15 * batch_weight[chunk * 8 + b];
                const f32x16 t16 = f32x16_load(&batch_norm_6_sum[chunk * 8 + b][j + 80]) * 0.25f;
                const f32x16 t17 = t16 - f32x16_load(&batch_norm_6_sum_2[j + 80]) * 0.25f;
                const f32x16 t18 = f32x16_load(&batch_norm_6_sum_3[chunk * 8 + b][j + 80]) + t17 * t17 * 4.0f;
                sum6 += t18 * batch_weight[chunk * 8 + b];
                const f32x16 t19 = f32x16_load(&batch_norm_6_sum[chunk * 8 + b][j + 96]) * 0.25f;
                const f32x16 t20 = t19 - f32x16_load(&batch_norm_6_sum_2[j + 96]) * 0.25f;
                const f32x16 t21 = f32x16_load(&batch_norm_6_sum_3[chunk * 8 + b][j + 96]) + t20 * t20 * 4.0f;
                sum7 += t21 * batch_weight[chunk * 8 + b];
                const f32x16 t22 = f32x16_load(&batch_norm_6_sum[chunk * 8 + b][j + 112]) * 0.25f;
                const f32x16 t23 = t22 - f32x16_load(&batch_norm_6_sum_2[j + 112]) * 0.25f;
                const f32x16 t24 = f32x16_load(&batch_norm_6_sum_3[chunk * 8 + b][j + 112]) + t23 * t23 * 4.0f;
                sum8 += t24 * batch_weight[chunk * 8 + b];
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
        for (int j = 0; j < 512; j++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 16; chunk++)
                sum += partial[chunk][j];
            batch_norm_6_sum_4[j] = sum;
            batch_norm_6_rsqrt[j] = f32_rsqrt(sum * 0.25f + 0.001f);
        }
    }
}

static void batch_norm_6_sum_2(vgg *m)
{
    batch_norm_6_sum_2_body((void *)(m->arena + 1344), (void *)(m->arena + 34871104), (void *)(m->arena + 263488),
                            m->batch_weight, (void *)(m->arena + 525632), (void *)(m->arena + 2623296),
                            (void *)(m->arena + 34873152));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_6, relu, forward
// 1.31 MFLOP: mul, sub, add, max: [128, 2, 2, 512], [512] -> [128, 2, 2, 512]
KERNEL static void relu_x_7_body(const float (*restrict conv2d_6)[512],
                                 const float *restrict batch_norm_6_sum_2,
                                 const float *restrict batch_norm_6_rsqrt,
                                 const float *restrict vgg_batch_norm_6_gamma,
                                 const float *restrict vgg_batch_norm_6_beta,
                                 float (*restrict relu_x_7)[512])
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 512; i++)
        for (int j = 0; j < 512; j += 16) {
            const f32x16 t = f32x16_load(&conv2d_6[i][j]) - f32x16_load(&batch_norm_6_sum_2[j]) * 0.25f;
            const f32x16 y = t * f32x16_load(&batch_norm_6_rsqrt[j]) * f32x16_load(&vgg_batch_norm_6_gamma[j]);
            f32x16_store(&relu_x_7[i][j], f32x16_max(y + f32x16_load(&vgg_batch_norm_6_beta[j]), f32x16_splat(0.0f)));
        }
}

static void relu_x_7(vgg *m)
{
    relu_x_7_body((void *)(m->arena + 31459136), (void *)(m->arena + 34871104), (void *)(m->arena + 34873152),
                  m->vgg_batch_norm_6_gamma, m->vgg_batch_norm_6_beta, (void *)(m->arena + 32507712));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_7, forward
// 1.07 GFLOP: conv, add: [3, 3, 512, 512], [128, 2, 2, 512], [512] -> [128, 2, 2, 512]
static void conv2d_7(vgg *m)
{
    conv2d_6_body(m->vgg_conv2d_7_kernel, (void *)(m->arena + 32507712), m->vgg_conv2d_7_bias,
                  (void *)(m->arena + 1856));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_7, forward
// 1.11 MFLOP: sum, mul, sub: [128, 2, 2, 512] -> [128, 512]
static void batch_norm_7(vgg *m)
{
    batch_norm_6_body((void *)(m->arena + 1856), (void *)(m->arena + 1856), (void *)(m->arena + 1050432),
                      (void *)(m->arena + 1312576));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_7, forward
// 131 kFLOP: mul, sum: [128, 512], [128] -> [16, 512], [512]
static void batch_norm_7_sum(vgg *m)
{
    batch_norm_4_sum_body((void *)(m->arena + 1050432), m->batch_weight, (void *)(m->arena + 1574720),
                          (void *)(m->arena + 2625344));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_7, forward
// 464 kFLOP: mul, sub, add, sum, rsqrt: [128, 512], [512], [128] -> [16, 512], [512]
static void batch_norm_7_sum_2(vgg *m)
{
    batch_norm_6_sum_2_body((void *)(m->arena + 1050432), (void *)(m->arena + 2625344), (void *)(m->arena + 1312576),
                            m->batch_weight, (void *)(m->arena + 1574720), (void *)(m->arena + 2629440),
                            (void *)(m->arena + 2627392));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_7, relu, forward
// 1.31 MFLOP: mul, sub, add, max: [128, 2, 2, 512], [512] -> [128, 2, 2, 512]
static void relu_x_8(vgg *m)
{
    relu_x_7_body((void *)(m->arena + 1856), (void *)(m->arena + 2625344), (void *)(m->arena + 2627392),
                  m->vgg_batch_norm_7_gamma, m->vgg_batch_norm_7_beta, (void *)(m->arena + 1050432));
}

// vgg.dl:13: x = x | max_pool2d(2)
// max_pool2d, forward
// 524 kFLOP: pool, pool_place: [128, 2, 2, 512] -> [128, 1, 1, 512]
KERNEL static void max_pool2d_5(vgg *m)
{
    const float (*restrict relu_x_8)[2][2][512] = (void *)(m->arena + 1050432);
    float (*restrict max_pool2d_5)[1][1][512] = (void *)(m->arena + 2099008);
    float (*restrict max_pool2d_place)[1][1][512] = (void *)(m->arena + 2361152);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int c = 0; c < 512; c += 16) {
            f32x16 maximum = f32x16_load(&relu_x_8[b][0][0][c]);
            maximum = f32x16_max(maximum, f32x16_load(&relu_x_8[b][0][1][c]));
            maximum = f32x16_max(maximum, f32x16_load(&relu_x_8[b][1][0][c]));
            maximum = f32x16_max(maximum, f32x16_load(&relu_x_8[b][1][1][c]));
            const f32x16 t = f32x16_select(f32x16_load(&relu_x_8[b][1][1][c]) == maximum, f32x16_splat(3.0f),
                f32x16_splat(4.0f));
            const f32x16 t2 = f32x16_select(f32x16_load(&relu_x_8[b][1][0][c]) == maximum, f32x16_splat(2.0f), t);
            const f32x16 t3 = f32x16_select(f32x16_load(&relu_x_8[b][0][1][c]) == maximum, f32x16_splat(1.0f), t2);
            f32x16_store(&max_pool2d_5[b][0][0][c], maximum);
            f32x16_store(&max_pool2d_place[b][0][0][c],
                f32x16_select(f32x16_load(&relu_x_8[b][0][0][c]) == maximum, f32x16_splat(0.0f), t3));
        }
}

// vgg.dl:15: return x | flatten | dropout(0.5) | dense(classes)
// vgg.dropout, forward
// 4.13 MFLOP: random, less, mul, select: [128, 1, 1, 512] -> [128, 512]
KERNEL static void dropout_select(vgg *m)
{
    const float *restrict max_pool2d_5 = (void *)(m->arena + 2099008);
    unsigned char *restrict dropout_less = (void *)(m->arena + 1574720);
    float *restrict dropout_select = (void *)(m->arena + 1050432);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 65536; i += 16) {
        const i32x16 t = f32x16_uniform(m->seed, m->draw, 8, i) < 0.5f;
        f32x16_store_mask(&dropout_less[i], t);
        f32x16_store(&dropout_select[i], f32x16_select(t, f32x16_splat(0.0f), f32x16_load(&max_pool2d_5[i]) * 2.0f));
    }
}

// vgg.dl:15: return x | flatten | dropout(0.5) | dense(classes)
// vgg.dense, forward
// 1.31 MFLOP: contract, add: [512, 10], [128, 512], [10] -> [128, 10]
KERNEL static void dense_body(const float (*restrict vgg_dense_kernel)[10],
                              const float (*restrict dropout_select)[512],
                              const float *restrict vgg_dense_bias,
                              float (*restrict dense)[10])
{
    // 10 columns, copied so that they lie side by side
    alignas(64) float panel[512][16];
    for (int k = 0; k < 512; k++) {
        f32x8_store(&panel[k][0], f32x8_load(&vgg_dense_kernel[k][0]));
        f32x2_store(&panel[k][8], f32x2_load(&vgg_dense_kernel[k][8]));
        f32x4_store(&panel[k][10], f32x4_splat(0.0f));
        f32x2_store(&panel[k][14], f32x2_splat(0.0f));
    }
    for (int i = 0; i < 78; i += 26) {
        // sums of 26 rows x 16 columns in registers
        f32x16 sum[26] = {0};
        for (int k = 0; k < 512; k += 4) {
            UNROLL for (int line = 0; line < 7; line++) {
                const int row = i + (k / 4 * 7 + line) / 32 + 26;
                const int column = (k / 4 * 7 + line) % 32 * 16;
                __builtin_prefetch(&dropout_select[row][column]);
            }
            UNROLL for (int step = 0; step < 4; step++) {
                const f32x16 w = f32x16_load(&panel[k + step][0]);
                UNROLL for (int r = 0; r < 26; r++)
                    sum[r] += dropout_select[i + r][k + step] * w;
            }
        }
        alignas(64) float sums[26][16];
        UNROLL for (int r = 0; r < 26; r++)
            f32x16_store(&sums[r][0], sum[r]);
        for (int r = 0; r < 26; r++) {
            {
                const f32x8 sum2 = f32x8_load(&sums[r][0]);
                f32x8_store(&dense[i + r][0], sum2 + f32x8_load(&vgg_dense_bias[0]));
            }
            {
                const f32x2 sum2 = f32x2_load(&sums[r][8]);
                f32x2_store(&dense[i + r][8], sum2 + f32x2_load(&vgg_dense_bias[8]));
            }
        }
    }
    for (int i = 78; i < 128; i += 25) {
        // sums of 25 rows x 16 columns in registers
        f32x16 sum[25] = {0};
        for (int k = 0; k < 512; k += 4) {
            UNROLL for (int line = 0; line < 7; line++) {
                const int row = 127 < i + (k / 4 * 7 + line) / 32 + 25 ? 127 : i + (k / 4 * 7 + line) / 32 + 25;
                const int column = (k / 4 * 7 + line) % 32 * 16;
                __builtin_prefetch(&dropout_select[row][column]);
            }
            UNROLL for (int step = 0; step < 4; step++) {
                const f32x16 w = f32x16_load(&panel[k + step][0]);
                UNROLL for (int r = 0; r < 25; r++)
                    sum[r] += dropout_select[i + r][k + step] * w;
            }
        }
        alignas(64) float sums[25][16];
        UNROLL for (int r = 0; r < 25; r++)
            f32x16_store(&sums[r][0], sum[r]);
        for (int r = 0; r < 25; r++) {
            {
                const f32x8 sum2 = f32x8_load(&sums[r][0]);
                f32x8_store(&dense[i + r][0], sum2 + f32x8_load(&vgg_dense_bias[0]));
            }
            {
                const f32x2 sum2 = f32x2_load(&sums[r][8]);
                f32x2_store(&dense[i + r][8], sum2 + f32x2_load(&vgg_dense_bias[8]));
            }
        }
    }
}

static void dense(vgg *m)
{
    dense_body(m->vgg_dense_kernel, (void *)(m->arena + 1050432), m->vgg_dense_bias, (void *)(m->arena + 1312576));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// vgg.dl:23: report    accuracy(vgg(image), label)
// cross_entropy, accuracy, forward and backward
// 44.9 kFLOP: max, sub, exp, sum, log, iota, equal, to_real, mul, argmax, ...: [128, 10], [128] -> [128], [128, 10]
KERNEL static void cross_entropy_z_grad(vgg *m)
{
    const float (*restrict dense)[10] = (void *)(m->arena + 1312576);
    const int32_t *restrict label = m->label;
    const float *restrict batch_weight = m->batch_weight;
    float *restrict cross_entropy_sum_2 = (void *)(m->arena + 1344);
    int32_t *restrict accuracy_argmax = (void *)(m->arena + 1317696);
    float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 1640256);

    for (int b = 0; b < 128; b++) {
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
                maximum = max_real(maximum, dense[b][r]);
            cross_entropy_max = maximum;
        }
        // cross_entropy_exp
        f32x8_store(&cross_entropy_exp[0], f32x8_exp(f32x8_load(&dense[b][0]) - cross_entropy_max));
        f32x8_store(&cross_entropy_exp[2], f32x8_exp(f32x8_load(&dense[b][2]) - cross_entropy_max));
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
                const float z = dense[b][r] - cross_entropy_max;
                sum += (float)(label[b] == r) * (z - cross_entropy_log);
            }
            cross_entropy_sum_2[b] = sum;
        }
        // accuracy_argmax
        {
            int32_t best = 0;
            float maximum = dense[b][0];
            for (int r = 1; r < 10; r++) {
                best = dense[b][r] > maximum ? r : best;
                const float dense_i = dense[b][r];
                maximum = dense_i > maximum ? dense_i : maximum;
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

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// 266 FLOP: mul, sum, add, sub: [128] -> []
KERNEL static void mean_loss_body(const float *restrict batch_weight,
                                  const float *restrict cross_entropy_sum_2,
                                  const float l2_y,
                                  const float l2_sum,
                                  const float l2_sum_2,
                                  const float l2_sum_3,
                                  const float l2_sum_4,
                                  const float l2_sum_5,
                                  const float l2_sum_6,
                                  const float l2_sum_7,
                                  const float l2_sum_8,
                                  float *restrict loss)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 128; r += 64) {
        sum += f32x16_load(&batch_weight[r]) * f32x16_load(&cross_entropy_sum_2[r]);
        sum2 += f32x16_load(&batch_weight[r + 16]) * f32x16_load(&cross_entropy_sum_2[r + 16]);
        sum3 += f32x16_load(&batch_weight[r + 32]) * f32x16_load(&cross_entropy_sum_2[r + 32]);
        sum4 += f32x16_load(&batch_weight[r + 48]) * f32x16_load(&cross_entropy_sum_2[r + 48]);
    }
    const float y = l2_y + l2_sum + l2_sum_2 + l2_sum_3;
    const float y2 = y + l2_sum_4 + l2_sum_5 + l2_sum_6;
    *loss = (y2 + l2_sum_7 + l2_sum_8) * 0.0005f - f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void mean_loss(vgg *m)
{
    mean_loss_body(m->batch_weight, (void *)(m->arena + 1344), *(const float *)(m->arena + 768),
                   *(const float *)(m->arena + 832), *(const float *)(m->arena + 896),
                   *(const float *)(m->arena + 960), *(const float *)(m->arena + 1024),
                   *(const float *)(m->arena + 1088), *(const float *)(m->arena + 1152),
                   *(const float *)(m->arena + 1216), *(const float *)(m->arena + 1280), &m->loss);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm; updates vgg.batch_norm.moving_mean
// 192 FLOP: mul, add: [64] -> [64]
KERNEL static void batch_norm_moving_mean_body(const float *restrict batch_norm_sum_2,
                                               float *restrict vgg_batch_norm_moving_mean)
{
    #pragma omp simd
    for (int i = 0; i < 64; i++)
        vgg_batch_norm_moving_mean[i] = vgg_batch_norm_moving_mean[i] * 0.99f + batch_norm_sum_2[i] * 9.765625e-06f;
}

static void batch_norm_moving_mean(vgg *m)
{
    batch_norm_moving_mean_body((void *)(m->arena + 0), m->vgg_batch_norm_moving_mean);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm; updates vgg.batch_norm.moving_variance
// 192 FLOP: mul, add: [64] -> [64]
static void batch_norm_moving_variance(vgg *m)
{
    batch_norm_moving_mean_body((void *)(m->arena + 512), m->vgg_batch_norm_moving_variance);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm; updates vgg.batch_norm_1.moving_mean
// 384 FLOP: mul, add: [128] -> [128]
KERNEL static void batch_norm_1_moving_mean_body(
    const float *restrict batch_norm_1_sum_2,
    float *restrict vgg_batch_norm_1_moving_mean)
{
    #pragma omp simd
    for (int i = 0; i < 128; i++)
        vgg_batch_norm_1_moving_mean[i] = vgg_batch_norm_1_moving_mean[i] * 0.99f
            + batch_norm_1_sum_2[i] * 3.90625e-05f;
}

static void batch_norm_1_moving_mean(vgg *m)
{
    batch_norm_1_moving_mean_body((void *)(m->arena + 176275264), m->vgg_batch_norm_1_moving_mean);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm; updates vgg.batch_norm_1.moving_variance
// 384 FLOP: mul, add: [128] -> [128]
static void batch_norm_1_moving_variance(vgg *m)
{
    batch_norm_1_moving_mean_body((void *)(m->arena + 37750080), m->vgg_batch_norm_1_moving_variance);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm; updates vgg.batch_norm_2.moving_mean
// 768 FLOP: mul, add: [256] -> [256]
KERNEL static void batch_norm_2_moving_mean_body(
    const float *restrict batch_norm_2_sum_2,
    float *restrict vgg_batch_norm_2_moving_mean)
{
    #pragma omp simd
    for (int i = 0; i < 256; i++)
        vgg_batch_norm_2_moving_mean[i] = vgg_batch_norm_2_moving_mean[i] * 0.99f + batch_norm_2_sum_2[i] * 0.00015625f;
}

static void batch_norm_2_moving_mean(vgg *m)
{
    batch_norm_2_moving_mean_body((void *)(m->arena + 176271168), m->vgg_batch_norm_2_moving_mean);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm; updates vgg.batch_norm_2.moving_variance
// 768 FLOP: mul, add: [256] -> [256]
static void batch_norm_2_moving_variance(vgg *m)
{
    batch_norm_2_moving_mean_body((void *)(m->arena + 165678912), m->vgg_batch_norm_2_moving_variance);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm; updates vgg.batch_norm_3.moving_mean
// 768 FLOP: mul, add: [256] -> [256]
static void batch_norm_3_moving_mean(vgg *m)
{
    batch_norm_2_moving_mean_body((void *)(m->arena + 176273216), m->vgg_batch_norm_3_moving_mean);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm; updates vgg.batch_norm_3.moving_variance
// 768 FLOP: mul, add: [256] -> [256]
static void batch_norm_3_moving_variance(vgg *m)
{
    batch_norm_2_moving_mean_body((void *)(m->arena + 165679936), m->vgg_batch_norm_3_moving_variance);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm; updates vgg.batch_norm_4.moving_mean
// 1.54 kFLOP: mul, add: [512] -> [512]
KERNEL static void batch_norm_4_moving_mean_body(
    const float *restrict batch_norm_4_sum_2,
    float *restrict vgg_batch_norm_4_moving_mean)
{
    #pragma omp simd
    for (int i = 0; i < 512; i++)
        vgg_batch_norm_4_moving_mean[i] = vgg_batch_norm_4_moving_mean[i] * 0.99f + batch_norm_4_sum_2[i] * 0.000625f;
}

static void batch_norm_4_moving_mean(vgg *m)
{
    batch_norm_4_moving_mean_body((void *)(m->arena + 176260928), m->vgg_batch_norm_4_moving_mean);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm; updates vgg.batch_norm_4.moving_variance
// 1.54 kFLOP: mul, add: [512] -> [512]
static void batch_norm_4_moving_variance(vgg *m)
{
    batch_norm_4_moving_mean_body((void *)(m->arena + 165676864), m->vgg_batch_norm_4_moving_variance);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm; updates vgg.batch_norm_5.moving_mean
// 1.54 kFLOP: mul, add: [512] -> [512]
static void batch_norm_5_moving_mean(vgg *m)
{
    batch_norm_4_moving_mean_body((void *)(m->arena + 34867008), m->vgg_batch_norm_5_moving_mean);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm; updates vgg.batch_norm_5.moving_variance
// 1.54 kFLOP: mul, add: [512] -> [512]
static void batch_norm_5_moving_variance(vgg *m)
{
    batch_norm_4_moving_mean_body((void *)(m->arena + 4195648), m->vgg_batch_norm_5_moving_variance);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm; updates vgg.batch_norm_6.moving_mean
// 1.54 kFLOP: mul, add: [512] -> [512]
KERNEL static void batch_norm_6_moving_mean_body(
    const float *restrict batch_norm_6_sum_2,
    float *restrict vgg_batch_norm_6_moving_mean)
{
    #pragma omp simd
    for (int i = 0; i < 512; i++)
        vgg_batch_norm_6_moving_mean[i] = vgg_batch_norm_6_moving_mean[i] * 0.99f + batch_norm_6_sum_2[i] * 0.0025f;
}

static void batch_norm_6_moving_mean(vgg *m)
{
    batch_norm_6_moving_mean_body((void *)(m->arena + 34871104), m->vgg_batch_norm_6_moving_mean);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm; updates vgg.batch_norm_6.moving_variance
// 1.54 kFLOP: mul, add: [512] -> [512]
static void batch_norm_6_moving_variance(vgg *m)
{
    batch_norm_6_moving_mean_body((void *)(m->arena + 2623296), m->vgg_batch_norm_6_moving_variance);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm; updates vgg.batch_norm_7.moving_mean
// 1.54 kFLOP: mul, add: [512] -> [512]
static void batch_norm_7_moving_mean(vgg *m)
{
    batch_norm_6_moving_mean_body((void *)(m->arena + 2625344), m->vgg_batch_norm_7_moving_mean);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm; updates vgg.batch_norm_7.moving_variance
// 1.54 kFLOP: mul, add: [512] -> [512]
static void batch_norm_7_moving_variance(vgg *m)
{
    batch_norm_6_moving_mean_body((void *)(m->arena + 2629440), m->vgg_batch_norm_7_moving_variance);
}

// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// sgd
// 43 FLOP: less, sub, div, mul, add, min, max, cos, select: -> []
KERNEL static void sgd_select(vgg *m)
{
    const float lr_initial_learning_rate = m->lr_initial_learning_rate;
    const float lr_warmup_target = m->lr_warmup_target;
    const float step_2 = (float)m->step;
    const float lr_warmup_steps = m->lr_warmup_steps;
    const float lr_decay_steps = m->lr_decay_steps;
    const float lr_alpha = m->lr_alpha;
    float *restrict sgd_select = (void *)(m->arena + 1792);

    const float warming = lr_initial_learning_rate
        + (lr_warmup_target - lr_initial_learning_rate) * (step_2 / lr_warmup_steps);
    const float done = max_real(min_real((step_2 - lr_warmup_steps) / lr_decay_steps, 1.0f), 0.0f);
    const float rate = lr_warmup_target * (lr_alpha + (1.0f - lr_alpha) * (f32_cos(done * 3.1415927f) + 1.0f) * 0.5f);
    *sgd_select = step_2 < lr_warmup_steps ? warming : rate;
}

// vgg.dl:23: report    accuracy(vgg(image), label)
// accuracy
// 641 FLOP: greater, equal, to_real, select, sum, add: [128] -> []
KERNEL static void accuracy_sum_body(const int32_t *restrict label,
                                     const int32_t *restrict accuracy_argmax,
                                     const float *restrict batch_weight,
                                     float *restrict metrics_accuracy_0)
{
    float sum[16];
    for (int v = 0; v < 16; v++)
        sum[v] = 0.0f;
    for (int r = 0; r < 128; r += 16)
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

static void accuracy_sum(vgg *m)
{
    accuracy_sum_body(m->label, (void *)(m->arena + 1317696), m->batch_weight, &m->metrics_accuracy_0);
}

// vgg.dl:23: report    accuracy(vgg(image), label)
// accuracy
// 389 FLOP: greater, to_real, sum, add, div: [128] -> []
KERNEL static void accuracy_sum_2_body(const float *restrict batch_weight,
                                       const float metrics_accuracy_0,
                                       float *restrict metrics_accuracy_1,
                                       float *restrict reports_accuracy)
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
    const float t = f32x16_sum(sum + sum3 + (sum2 + sum4)) + *metrics_accuracy_1;
    *metrics_accuracy_1 = t;
    *reports_accuracy = metrics_accuracy_0 / t;
}

static void accuracy_sum_2(vgg *m)
{
    accuracy_sum_2_body(m->batch_weight, m->metrics_accuracy_0, &m->metrics_accuracy_1, &m->reports_accuracy);
}

// vgg.dl:15: return x | flatten | dropout(0.5) | dense(classes)
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.dense, sgd, backward; updates vgg.dense.bias
// 1.32 kFLOP: sum, mul, sub, add: [128, 10] -> [10]
KERNEL static void dense_bias_grad(vgg *m)
{
    const float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 1640256);
    const float momentum = m->momentum;
    const float sgd_select = *(const float *)(m->arena + 1792);
    float *restrict vgg_dense_bias = m->vgg_dense_bias;
    float *restrict vgg_dense_bias_velocity = m->vgg_dense_bias_velocity;

    float sum[10];
    for (int j = 0; j < 10; j++)
        sum[j] = 0.0f;
    for (int b = 0; b < 128; b++)
        for (int j = 0; j < 10; j++)
            sum[j] += cross_entropy_z_grad[b][j];
    for (int j = 0; j < 10; j++) {
        const float velocity = vgg_dense_bias_velocity[j] * momentum - sum[j] * sgd_select;
        vgg_dense_bias[j] += velocity;
        vgg_dense_bias_velocity[j] = velocity;
    }
}

// vgg.dl:15: return x | flatten | dropout(0.5) | dense(classes)
// vgg.dense, backward
// 1.31 MFLOP: contract: [512, 10], [128, 10] -> [128, 512]
KERNEL static void dense_input_grad(vgg *m)
{
    const float (*restrict vgg_dense_kernel)[10] = m->vgg_dense_kernel;
    const float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 1640256);
    float (*restrict dense_input_grad)[512] = (void *)(m->arena + 1312576);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 512; j += 64) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[10][64];
        for (int c = 0; c < 64; c++)
            for (int k = 0; k < 10; k++)
                panel[k][c] = vgg_dense_kernel[j + c][k];
        for (int i = 0; i < 108; i += 6) {
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
                    f32x16_store(&dense_input_grad[i + r][j + v * 16], sum[r][v]);
        }
        for (int i = 108; i < 128; i += 5) {
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
                    f32x16_store(&dense_input_grad[i + r][j + v * 16], sum[r][v]);
        }
    }
}

// vgg.dl:15: return x | flatten | dropout(0.5) | dense(classes)
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// vgg.dense, sgd, l2, backward; updates vgg.dense.kernel
// 1.34 MFLOP: contract, mul, add, sub: [128, 10], [128, 512] -> [512, 10]
KERNEL static void dense_input_grad_2(vgg *m)
{
    const float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 1640256);
    const float (*restrict dropout_select)[512] = (void *)(m->arena + 1050432);
    const float momentum = m->momentum;
    const float sgd_select = *(const float *)(m->arena + 1792);
    float (*restrict vgg_dense_kernel)[10] = m->vgg_dense_kernel;
    float (*restrict vgg_dense_kernel_velocity)[10] = m->vgg_dense_kernel_velocity;

    // 10 columns, copied so that they lie side by side
    alignas(64) float panel[128][16];
    for (int k = 0; k < 128; k++) {
        f32x8_store(&panel[k][0], f32x8_load(&cross_entropy_z_grad[k][0]));
        f32x2_store(&panel[k][8], f32x2_load(&cross_entropy_z_grad[k][8]));
        f32x4_store(&panel[k][10], f32x4_splat(0.0f));
        f32x2_store(&panel[k][14], f32x2_splat(0.0f));
    }
    for (int i = 0; i < 232; i += 29) {
        // sums of 29 rows x 16 columns in registers
        f32x16 sum[29] = {0};
        for (int k = 0; k < 128; k++) {
            const f32x16 w = f32x16_load(&panel[k][0]);
            UNROLL for (int r = 0; r < 29; r++)
                sum[r] += dropout_select[k][i + r] * w;
        }
        alignas(64) float sums[29][16];
        UNROLL for (int r = 0; r < 29; r++)
            f32x16_store(&sums[r][0], sum[r]);
        for (int r = 0; r < 29; r++) {
            {
                const f32x8 sum2 = f32x8_load(&sums[r][0]);
                const f32x8 vgg_dense_kernel_i = f32x8_load(&vgg_dense_kernel[i + r][0]);
                const f32x8 t = f32x8_load(&vgg_dense_kernel_velocity[i + r][0]) * momentum;
                const f32x8 velocity = t - (vgg_dense_kernel_i * 0.001f + sum2) * sgd_select;
                f32x8_store(&vgg_dense_kernel[i + r][0], vgg_dense_kernel_i + velocity);
                f32x8_store(&vgg_dense_kernel_velocity[i + r][0], velocity);
            }
            {
                const f32x2 sum2 = f32x2_load(&sums[r][8]);
                const f32x2 vgg_dense_kernel_i = f32x2_load(&vgg_dense_kernel[i + r][8]);
                const f32x2 t = f32x2_load(&vgg_dense_kernel_velocity[i + r][8]) * momentum;
                const f32x2 velocity = t - (vgg_dense_kernel_i * 0.001f + sum2) * sgd_select;
                f32x2_store(&vgg_dense_kernel[i + r][8], vgg_dense_kernel_i + velocity);
                f32x2_store(&vgg_dense_kernel_velocity[i + r][8], velocity);
            }
        }
    }
    for (int i = 232; i < 512; i += 28) {
        // sums of 28 rows x 16 columns in registers
        f32x16 sum[28] = {0};
        for (int k = 0; k < 128; k++) {
            const f32x16 w = f32x16_load(&panel[k][0]);
            UNROLL for (int r = 0; r < 28; r++)
                sum[r] += dropout_select[k][i + r] * w;
        }
        alignas(64) float sums[28][16];
        UNROLL for (int r = 0; r < 28; r++)
            f32x16_store(&sums[r][0], sum[r]);
        for (int r = 0; r < 28; r++) {
            {
                const f32x8 sum2 = f32x8_load(&sums[r][0]);
                const f32x8 vgg_dense_kernel_i = f32x8_load(&vgg_dense_kernel[i + r][0]);
                const f32x8 t = f32x8_load(&vgg_dense_kernel_velocity[i + r][0]) * momentum;
                const f32x8 velocity = t - (vgg_dense_kernel_i * 0.001f + sum2) * sgd_select;
                f32x8_store(&vgg_dense_kernel[i + r][0], vgg_dense_kernel_i + velocity);
                f32x8_store(&vgg_dense_kernel_velocity[i + r][0], velocity);
            }
            {
                const f32x2 sum2 = f32x2_load(&sums[r][8]);
                const f32x2 vgg_dense_kernel_i = f32x2_load(&vgg_dense_kernel[i + r][8]);
                const f32x2 t = f32x2_load(&vgg_dense_kernel_velocity[i + r][8]) * momentum;
                const f32x2 velocity = t - (vgg_dense_kernel_i * 0.001f + sum2) * sgd_select;
                f32x2_store(&vgg_dense_kernel[i + r][8], vgg_dense_kernel_i + velocity);
                f32x2_store(&vgg_dense_kernel_velocity[i + r][8], velocity);
            }
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:15: return x | flatten | dropout(0.5) | dense(classes)
// relu, vgg.dropout, backward
// 262 kFLOP: greater, select, mul: [128, 512] -> [128, 1, 1, 512]
// relu_select_grad takes the place of max_pool2d_5.
KERNEL static void relu_select_grad(vgg *m)
{
    const unsigned char *restrict dropout_less = (void *)(m->arena + 1574720);
    const float *restrict dense_input_grad = (void *)(m->arena + 1312576);
    float *restrict max_pool2d_5 = (void *)(m->arena + 2099008);

    #pragma omp for simd schedule(static) nowait
    for (int i = 0; i < 65536; i++) {
        const float x_grad = (dropout_less[i] ? 0.0f : dense_input_grad[i]) * 2.0f;
        max_pool2d_5[i] = max_pool2d_5[i] > 0.0f ? x_grad : 0.0f;
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.batch_norm_7, sgd, backward; updates vgg.batch_norm_7.beta
// 67.6 kFLOP: sum, mul, sub, add: [128, 1, 1, 512] -> [16, 512], [512]
KERNEL static void batch_norm_7_beta_grad(vgg *m)
{
    const float (*restrict relu_select_grad)[1][1][512] = (void *)(m->arena + 2099008);
    const float momentum = m->momentum;
    const float sgd_select = *(const float *)(m->arena + 1792);
    float (*restrict partial)[512] = (void *)(m->arena + 1050432);
    float *restrict vgg_batch_norm_7_beta = m->vgg_batch_norm_7_beta;
    float *restrict vgg_batch_norm_7_beta_velocity = m->vgg_batch_norm_7_beta_velocity;
    float *restrict batch_norm_7_beta_grad = (void *)(m->arena + 1312576);

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 16; chunk++)
        for (int c = 0; c < 512; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int b = 0; b < 8; b++) {
                sum += f32x16_load(&relu_select_grad[chunk * 8 + b][0][0][c]);
                sum2 += f32x16_load(&relu_select_grad[chunk * 8 + b][0][0][c + 16]);
                sum3 += f32x16_load(&relu_select_grad[chunk * 8 + b][0][0][c + 32]);
                sum4 += f32x16_load(&relu_select_grad[chunk * 8 + b][0][0][c + 48]);
                sum5 += f32x16_load(&relu_select_grad[chunk * 8 + b][0][0][c + 64]);
                sum6 += f32x16_load(&relu_select_grad[chunk * 8 + b][0][0][c + 80]);
                sum7 += f32x16_load(&relu_select_grad[chunk * 8 + b][0][0][c + 96]);
                sum8 += f32x16_load(&relu_select_grad[chunk * 8 + b][0][0][c + 112]);
            }
            f32x16_store(&partial[chunk][c], sum);
            f32x16_store(&partial[chunk][c + 16], sum2);
            f32x16_store(&partial[chunk][c + 32], sum3);
            f32x16_store(&partial[chunk][c + 48], sum4);
            f32x16_store(&partial[chunk][c + 64], sum5);
            f32x16_store(&partial[chunk][c + 80], sum6);
            f32x16_store(&partial[chunk][c + 96], sum7);
            f32x16_store(&partial[chunk][c + 112], sum8);
        }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int c = 0; c < 512; c++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 16; chunk++)
                sum += partial[chunk][c];
            const float velocity = vgg_batch_norm_7_beta_velocity[c] * momentum - sum * sgd_select;
            vgg_batch_norm_7_beta[c] += velocity;
            vgg_batch_norm_7_beta_velocity[c] = velocity;
            batch_norm_7_beta_grad[c] = sum;
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// relu, backward
// 262 kFLOP: unpool: [128, 1, 1, 512] -> [128, 2, 2, 512]
KERNEL static void relu_y_grad(vgg *m)
{
    const float (*restrict max_pool2d_place)[1][1][512] = (void *)(m->arena + 2361152);
    const float (*restrict relu_select_grad)[1][1][512] = (void *)(m->arena + 2099008);
    float (*restrict relu_y_grad)[2][2][512] = (void *)(m->arena + 25167680);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int c = 0; c < 512; c += 16) {
            const f32x16 place = f32x16_load(&max_pool2d_place[b][0][0][c]);
            const f32x16 whole = f32x16_load(&relu_select_grad[b][0][0][c]);
            const f32x16 result = f32x16_select(place == 0.0f, whole, f32x16_splat(0.0f));
            f32x16_store(&relu_y_grad[b][0][0][c], result);
            const f32x16 result2 = f32x16_select(place == 1.0f, whole, f32x16_splat(0.0f));
            f32x16_store(&relu_y_grad[b][0][1][c], result2);
            const f32x16 result3 = f32x16_select(place == 2.0f, whole, f32x16_splat(0.0f));
            f32x16_store(&relu_y_grad[b][1][0][c], result3);
            const f32x16 result4 = f32x16_select(place == 3.0f, whole, f32x16_splat(0.0f));
            f32x16_store(&relu_y_grad[b][1][1][c], result4);
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// batch_norm, vgg.batch_norm_7, backward
// 792 kFLOP: mul, sub, sum, add: [512], [128, 2, 2, 512] -> [16, 512], [512]
KERNEL static void batch_norm_7_sum_grad_body(const float *restrict batch_norm_7_sum_2,
                                              const float (*restrict conv2d_7)[2][2][512],
                                              const float (*restrict relu_y_grad)[2][2][512],
                                              const float *restrict batch_norm_7_rsqrt,
                                              const float momentum,
                                              const float sgd_select,
                                              const float *restrict vgg_batch_norm_7_gamma,
                                              float (*restrict partial)[512],
                                              float *restrict vgg_batch_norm_7_gamma_velocity,
                                              float *restrict batch_norm_7_mul_grad,
                                              float *restrict batch_norm_7_sgd_param)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 16; chunk++)
        for (int c = 0; c < 512; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            const f32x16 mu = f32x16_load(&batch_norm_7_sum_2[c + 16]) * 0.25f;
            const f32x16 mu2 = f32x16_load(&batch_norm_7_sum_2[c + 32]) * 0.25f;
            const f32x16 mu3 = f32x16_load(&batch_norm_7_sum_2[c + 48]) * 0.25f;
            const f32x16 mu4 = f32x16_load(&batch_norm_7_sum_2[c + 64]) * 0.25f;
            const f32x16 mu5 = f32x16_load(&batch_norm_7_sum_2[c + 80]) * 0.25f;
            const f32x16 mu6 = f32x16_load(&batch_norm_7_sum_2[c + 96]) * 0.25f;
            const f32x16 mu7 = f32x16_load(&batch_norm_7_sum_2[c + 112]) * 0.25f;
            for (int b = 0; b < 8; b++)
                for (int y = 0; y < 2; y++)
                    for (int x = 0; x < 2; x++) {
                        const f32x16 t = f32x16_load(&conv2d_7[chunk * 8 + b][y][x][c])
                            - f32x16_load(&batch_norm_7_sum_2[c]) * 0.25f;
                        sum += t * f32x16_load(&relu_y_grad[chunk * 8 + b][y][x][c]);
                        const f32x16 t2 = f32x16_load(&conv2d_7[chunk * 8 + b][y][x][c + 16]) - mu;
                        sum2 += t2 * f32x16_load(&relu_y_grad[chunk * 8 + b][y][x][c + 16]);
                        const f32x16 t3 = f32x16_load(&conv2d_7[chunk * 8 + b][y][x][c + 32]) - mu2;
                        sum3 += t3 * f32x16_load(&relu_y_grad[chunk * 8 + b][y][x][c + 32]);
                        const f32x16 t4 = f32x16_load(&conv2d_7[chunk * 8 + b][y][x][c + 48]) - mu3;
                        sum4 += t4 * f32x16_load(&relu_y_grad[chunk * 8 + b][y][x][c + 48]);
                        const f32x16 t5 = f32x16_load(&conv2d_7[chunk * 8 + b][y][x][c + 64]) - mu4;
                        sum5 += t5 * f32x16_load(&relu_y_grad[chunk * 8 + b][y][x][c + 64]);
                        const f32x16 t6 = f32x16_load(&conv2d_7[chunk * 8 + b][y][x][c + 80]) - mu5;
                        sum6 += t6 * f32x16_load(&relu_y_grad[chunk * 8 + b][y][x][c + 80]);
                        const f32x16 t7 = f32x16_load(&conv2d_7[chunk * 8 + b][y][x][c + 96]) - mu6;
                        sum7 += t7 * f32x16_load(&relu_y_grad[chunk * 8 + b][y][x][c + 96]);
                        const f32x16 t8 = f32x16_load(&conv2d_7[chunk * 8 + b][y][x][c + 112]) - mu7;
                        sum8 += t8 * f32x16_load(&relu_y_grad[chunk * 8 + b][y][x][c + 112]);
                    }
            f32x16_store(&partial[chunk][c], sum);
            f32x16_store(&partial[chunk][c + 16], sum2);
            f32x16_store(&partial[chunk][c + 32], sum3);
            f32x16_store(&partial[chunk][c + 48], sum4);
            f32x16_store(&partial[chunk][c + 64], sum5);
            f32x16_store(&partial[chunk][c + 80], sum6);
            f32x16_store(&partial[chunk][c + 96], sum7);
            f32x16_store(&partial[chunk][c + 112], sum8);
        }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int c = 0; c < 512; c++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 16; chunk++)
                sum += partial[chunk][c];
            const float batch_norm_7_rsqrt_i = batch_norm_7_rsqrt[c];
            const float gamma_grad = batch_norm_7_rsqrt_i * sum;
            const float velocity = vgg_batch_norm_7_gamma_velocity[c] * momentum - gamma_grad * sgd_select;
            const float vgg_batch_norm_7_gamma_i = vgg_batch_norm_7_gamma[c];
            const float t = vgg_batch_norm_7_gamma_i * sum
                * (batch_norm_7_rsqrt_i * (batch_norm_7_rsqrt_i * batch_norm_7_rsqrt_i));
            vgg_batch_norm_7_gamma_velocity[c] = velocity;
            batch_norm_7_mul_grad[c] = t * -0.5f;
            batch_norm_7_sgd_param[c] = vgg_batch_norm_7_gamma_i + velocity;
        }
    }
}

static void batch_norm_7_sum_grad(vgg *m)
{
    batch_norm_7_sum_grad_body((void *)(m->arena + 2625344), (void *)(m->arena + 1856), (void *)(m->arena + 25167680),
                               (void *)(m->arena + 2627392), m->momentum, *(const float *)(m->arena + 1792),
                               m->vgg_batch_norm_7_gamma, (void *)(m->arena + 1050432),
                               m->vgg_batch_norm_7_gamma_velocity, (void *)(m->arena + 1316672),
                               (void *)(m->arena + 1314624));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_7, backward
// 131 kFLOP: mul: [128], [512] -> [128, 512]
KERNEL static void batch_norm_7_mul_grad_body(const float *restrict batch_weight,
                                              const float *restrict batch_norm_7_mul_grad,
                                              float (*restrict batch_norm_7_mul_grad_2)[512])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int i = 0; i < 512; i += 16)
            f32x16_store(&batch_norm_7_mul_grad_2[b][i],
                batch_weight[b] * f32x16_load(&batch_norm_7_mul_grad[i]) * 0.25f);
}

static void batch_norm_7_mul_grad(vgg *m)
{
    batch_norm_7_mul_grad_body(m->batch_weight, (void *)(m->arena + 1316672), (void *)(m->arena + 1050432));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm, vgg.batch_norm_7, backward
// 525 kFLOP: mul, sub: [512], [128, 512] -> [128, 2, 2, 512]
// batch_norm_7_mul_grad_3 takes the place of conv2d_7.
KERNEL static void batch_norm_7_mul_grad_2_body(const float *restrict batch_norm_7_sum_2,
                                                const float (*restrict batch_norm_7_mul_grad_2)[512],
                                                float (*restrict conv2d_7)[4][512])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 512; j += 16) {
                const f32x16 t = f32x16_load(&conv2d_7[b][i][j]) - f32x16_load(&batch_norm_7_sum_2[j]) * 0.25f;
                f32x16_store(&conv2d_7[b][i][j], t * f32x16_load(&batch_norm_7_mul_grad_2[b][j]));
            }
}

static void batch_norm_7_mul_grad_2(vgg *m)
{
    batch_norm_7_mul_grad_2_body((void *)(m->arena + 2625344), (void *)(m->arena + 1050432), (void *)(m->arena + 1856));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_7, backward
// 264 kFLOP: sum, mul, sub: [128, 2, 2, 512], [512] -> [16, 512], [512]
KERNEL static void batch_norm_7_sum_grad_2_body(const float (*restrict batch_norm_7_mul_grad_3)[2][2][512],
                                                const float *restrict batch_norm_7_beta_grad,
                                                const float *restrict batch_norm_7_rsqrt,
                                                const float *restrict vgg_batch_norm_7_gamma,
                                                float (*restrict partial)[512],
                                                float *restrict batch_norm_7_sum_grad)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 16; chunk++)
        for (int c = 0; c < 512; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int b = 0; b < 8; b++)
                for (int y = 0; y < 2; y++)
                    for (int x = 0; x < 2; x++) {
                        sum += f32x16_load(&batch_norm_7_mul_grad_3[chunk * 8 + b][y][x][c]);
                        sum2 += f32x16_load(&batch_norm_7_mul_grad_3[chunk * 8 + b][y][x][c + 16]);
                        sum3 += f32x16_load(&batch_norm_7_mul_grad_3[chunk * 8 + b][y][x][c + 32]);
                        sum4 += f32x16_load(&batch_norm_7_mul_grad_3[chunk * 8 + b][y][x][c + 48]);
                        sum5 += f32x16_load(&batch_norm_7_mul_grad_3[chunk * 8 + b][y][x][c + 64]);
                        sum6 += f32x16_load(&batch_norm_7_mul_grad_3[chunk * 8 + b][y][x][c + 80]);
                        sum7 += f32x16_load(&batch_norm_7_mul_grad_3[chunk * 8 + b][y][x][c + 96]);
                        sum8 += f32x16_load(&batch_norm_7_mul_grad_3[chunk * 8 + b][y][x][c + 112]);
                    }
            f32x16_store(&partial[chunk][c], sum);
            f32x16_store(&partial[chunk][c + 16], sum2);
            f32x16_store(&partial[chunk][c + 32], sum3);
            f32x16_store(&partial[chunk][c + 48], sum4);
            f32x16_store(&partial[chunk][c + 64], sum5);
            f32x16_store(&partial[chunk][c + 80], sum6);
            f32x16_store(&partial[chunk][c + 96], sum7);
            f32x16_store(&partial[chunk][c + 112], sum8);
        }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int c = 0; c < 512; c++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 16; chunk++)
                sum += partial[chunk][c];
            batch_norm_7_sum_grad[c] = sum * -2.0f
                - batch_norm_7_beta_grad[c] * (batch_norm_7_rsqrt[c] * vgg_batch_norm_7_gamma[c]);
        }
    }
}

static void batch_norm_7_sum_grad_2(vgg *m)
{
    batch_norm_7_sum_grad_2_body((void *)(m->arena + 1856), (void *)(m->arena + 1312576), (void *)(m->arena + 2627392),
                                 m->vgg_batch_norm_7_gamma, (void *)(m->arena + 1050432), (void *)(m->arena + 1316672));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_7, backward
// 131 kFLOP: mul: [128], [512] -> [128, 512]
static void batch_norm_7_mul_grad_3(vgg *m)
{
    batch_norm_7_mul_grad_body(m->batch_weight, (void *)(m->arena + 1316672), (void *)(m->arena + 1050432));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_7, backward
// 1.31 MFLOP: mul, add: [512], [128, 2, 2, 512], [128, 512] -> [128, 2, 2, 512]
// batch_norm_7_y_grad takes the place of relu_y_grad.
KERNEL static void batch_norm_7_y_grad_body(const float *restrict vgg_batch_norm_7_gamma,
                                            const float (*restrict batch_norm_7_mul_grad_3)[4][512],
                                            const float *restrict batch_norm_7_rsqrt,
                                            const float (*restrict batch_norm_7_mul_grad_4)[512],
                                            float (*restrict relu_y_grad)[4][512])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 512; j += 16) {
                const f32x16 y_grad = f32x16_load(&relu_y_grad[b][i][j]) * f32x16_load(&vgg_batch_norm_7_gamma[j]);
                const f32x16 t = f32x16_load(&batch_norm_7_mul_grad_3[b][i][j]) * 2.0f;
                f32x16_store(&relu_y_grad[b][i][j],
                    y_grad * f32x16_load(&batch_norm_7_rsqrt[j]) + t + f32x16_load(&batch_norm_7_mul_grad_4[b][j]));
            }
}

static void batch_norm_7_y_grad(vgg *m)
{
    batch_norm_7_y_grad_body(m->vgg_batch_norm_7_gamma, (void *)(m->arena + 1856), (void *)(m->arena + 2627392),
                             (void *)(m->arena + 1050432), (void *)(m->arena + 25167680));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.conv2d_7, sgd, backward; updates vgg.conv2d_7.bias
// 264 kFLOP: sum, mul, sub, add: [128, 2, 2, 512] -> [16, 512], [512]
KERNEL static void conv2d_7_bias_grad_body(const float (*restrict batch_norm_7_y_grad)[2][2][512],
                                           const float momentum,
                                           const float sgd_select,
                                           float (*restrict partial)[512],
                                           float *restrict vgg_conv2d_7_bias,
                                           float *restrict vgg_conv2d_7_bias_velocity)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 16; chunk++)
        for (int c = 0; c < 512; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int b = 0; b < 8; b++)
                for (int y = 0; y < 2; y++)
                    for (int x = 0; x < 2; x++) {
                        sum += f32x16_load(&batch_norm_7_y_grad[chunk * 8 + b][y][x][c]);
                        sum2 += f32x16_load(&batch_norm_7_y_grad[chunk * 8 + b][y][x][c + 16]);
                        sum3 += f32x16_load(&batch_norm_7_y_grad[chunk * 8 + b][y][x][c + 32]);
                        sum4 += f32x16_load(&batch_norm_7_y_grad[chunk * 8 + b][y][x][c + 48]);
                        sum5 += f32x16_load(&batch_norm_7_y_grad[chunk * 8 + b][y][x][c + 64]);
                        sum6 += f32x16_load(&batch_norm_7_y_grad[chunk * 8 + b][y][x][c + 80]);
                        sum7 += f32x16_load(&batch_norm_7_y_grad[chunk * 8 + b][y][x][c + 96]);
                        sum8 += f32x16_load(&batch_norm_7_y_grad[chunk * 8 + b][y][x][c + 112]);
                    }
            f32x16_store(&partial[chunk][c], sum);
            f32x16_store(&partial[chunk][c + 16], sum2);
            f32x16_store(&partial[chunk][c + 32], sum3);
            f32x16_store(&partial[chunk][c + 48], sum4);
            f32x16_store(&partial[chunk][c + 64], sum5);
            f32x16_store(&partial[chunk][c + 80], sum6);
            f32x16_store(&partial[chunk][c + 96], sum7);
            f32x16_store(&partial[chunk][c + 112], sum8);
        }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int c = 0; c < 512; c++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 16; chunk++)
                sum += partial[chunk][c];
            const float velocity = vgg_conv2d_7_bias_velocity[c] * momentum - sum * sgd_select;
            vgg_conv2d_7_bias[c] += velocity;
            vgg_conv2d_7_bias_velocity[c] = velocity;
        }
    }
}

static void conv2d_7_bias_grad(vgg *m)
{
    conv2d_7_bias_grad_body((void *)(m->arena + 25167680), m->momentum, *(const float *)(m->arena + 1792),
                            (void *)(m->arena + 1856), m->vgg_conv2d_7_bias, m->vgg_conv2d_7_bias_velocity);
}

// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// copy: [512] -> [512]
KERNEL static void update_vgg_batch_norm_7_gamma_body(
    const float *restrict batch_norm_7_sgd_param,
    float *restrict vgg_batch_norm_7_gamma)
{
    #pragma omp simd
    for (int i = 0; i < 512; i++)
        vgg_batch_norm_7_gamma[i] = batch_norm_7_sgd_param[i];
}

static void update_vgg_batch_norm_7_gamma(vgg *m)
{
    update_vgg_batch_norm_7_gamma_body((void *)(m->arena + 1314624), m->vgg_batch_norm_7_gamma);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_7, backward
// 16.8 MFLOP: winograd_kernel: [3, 3, 512, 512] -> [16, 512, 512]
KERNEL static void conv2d_7_winograd_kernel_body(
    const float (*restrict vgg_conv2d_7_kernel)[3][512][512],
    float (*restrict conv2d_7_winograd_kernel)[512][512])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 512; channel++)
        for (int c = 0; c < 512; c += 16) {
            f32x16 half[4][3];
            UNROLL for (int kx = 0; kx < 3; kx++) {
                f32x16 tap[3];
                UNROLL for (int n = 0; n < 3; n++)
                    tap[n] = f32x16_load(&vgg_conv2d_7_kernel[n][kx][channel][c]);
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
                f32x16_store(&conv2d_7_winograd_kernel[i * 4][channel][c], result);
                const f32x16 result2 = even + odd;
                f32x16_store(&conv2d_7_winograd_kernel[i * 4 + 1][channel][c], result2);
                const f32x16 result3 = even - odd;
                f32x16_store(&conv2d_7_winograd_kernel[i * 4 + 2][channel][c], result3);
                f32x16_store(&conv2d_7_winograd_kernel[i * 4 + 3][channel][c], half[i][2]);
            }
        }
}

static void conv2d_7_winograd_kernel(vgg *m)
{
    conv2d_7_winograd_kernel_body(m->vgg_conv2d_7_kernel, (void *)(m->arena + 1856));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_7, backward
// 4.19 MFLOP: winograd_tiles: [128, 2, 2, 512] -> [16, 128, 512]
KERNEL static void conv2d_7_winograd_tiles_body(const float (*restrict batch_norm_7_y_grad)[2][2][512],
                                                float (*restrict conv2d_7_winograd_tiles)[128][512])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        alignas(64) float x_lines[4][2][512];
        for (int x = 0; x < 2; x++)
            for (int c = 0; c < 512; c += 16) {
                f32x16 pixel[2];
                UNROLL for (int n = 0; n < 2; n++)
                    pixel[n] = f32x16_load(&batch_norm_7_y_grad[b][n][x][c]);
                const f32x16 even = pixel[0];
                const f32x16 odd = pixel[1];
                f32x16_store(&x_lines[0][x][c], pixel[0]);
                f32x16_store(&x_lines[1][x][c], even + odd);
                f32x16_store(&x_lines[2][x][c], even - odd);
                f32x16_store(&x_lines[3][x][c], pixel[1]);
            }
        for (int i = 0; i < 4; i++)
            for (int c = 0; c < 512; c += 16) {
                f32x16 pixel[2];
                UNROLL for (int n = 0; n < 2; n++)
                    pixel[n] = f32x16_load(&x_lines[i][n][c]);
                const f32x16 even = pixel[0];
                const f32x16 odd = pixel[1];
                f32x16_store(&conv2d_7_winograd_tiles[i * 4][b][c], pixel[0]);
                const f32x16 result2 = even + odd;
                f32x16_store(&conv2d_7_winograd_tiles[i * 4 + 1][b][c], result2);
                const f32x16 result3 = even - odd;
                f32x16_store(&conv2d_7_winograd_tiles[i * 4 + 2][b][c], result3);
                f32x16_store(&conv2d_7_winograd_tiles[i * 4 + 3][b][c], pixel[1]);
            }
    }
}

static void conv2d_7_winograd_tiles(vgg *m)
{
    conv2d_7_winograd_tiles_body((void *)(m->arena + 25167680), (void *)(m->arena + 20973376));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_7, backward
// 1.07 GFLOP: contract: [16, 512, 512], [16, 128, 512] -> [16, 128, 512]
KERNEL static void conv2d_7_products_grad_body(const float (*restrict conv2d_7_winograd_kernel)[512][512],
                                               const float (*restrict conv2d_7_winograd_tiles)[128][512],
                                               float (*restrict conv2d_7_products_grad)[128][512])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t h = 0; h < 16; h++)
        for (int64_t j = 0; j < 512; j += 64) {
            alignas(64) float part[128][64];
            for (int k0 = 0; k0 < 512; k0 += 128) {
                // 64 columns, copied so that they lie side by side
                alignas(64) float panel[128][64];
                for (int c = 0; c < 64; c += 16)
                    for (int k = 0; k < 128; k += 16)
                        f32x16_transpose(&panel[k][c], 64, &conv2d_7_winograd_kernel[h][j + c][k0 + k], 512);
                for (int i = 0; i < 108; i += 6) {
                    // sums of 6 rows x 64 columns in registers
                    f32x16 sum[6][4] = {0};
                    if (0 < k0) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                    }
                    for (int k = 0; k < 128; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = i + (k / 4 * 2 + line) / 8 + 6;
                            const int column = (k / 4 * 2 + line) % 8 * 16;
                            __builtin_prefetch(&conv2d_7_winograd_tiles[h][row][k0 + column]);
                        }
                        {
                            const int row = k / 16;
                            const int column = k / 4 % 4 * 16;
                            __builtin_prefetch(&conv2d_7_products_grad[h][i + row][j + column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 6; r++) {
                                const float a = conv2d_7_winograd_tiles[h][i + r][k0 + k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    if (k0 < 384) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    }
                    if (k0 >= 384) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&conv2d_7_products_grad[h][i + r][j + v * 16], sum[r][v]);
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
                    for (int k = 0; k < 128; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = 127 < i + (k / 4 * 2 + line) / 8 + 5 ? 127 : i + (k / 4 * 2 + line) / 8 + 5;
                            const int column = (k / 4 * 2 + line) % 8 * 16;
                            __builtin_prefetch(&conv2d_7_winograd_tiles[h][row][k0 + column]);
                        }
                        {
                            const int row = k / 16;
                            const int column = k / 4 % 4 * 16;
                            __builtin_prefetch(&conv2d_7_products_grad[h][i + row][j + column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 5; r++) {
                                const float a = conv2d_7_winograd_tiles[h][i + r][k0 + k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    if (k0 < 384) {
                        UNROLL for (int r = 0; r < 5; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    }
                    if (k0 >= 384) {
                        UNROLL for (int r = 0; r < 5; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&conv2d_7_products_grad[h][i + r][j + v * 16], sum[r][v]);
                    }
                }
            }
        }
}

static void conv2d_7_products_grad(vgg *m)
{
    conv2d_7_products_grad_body((void *)(m->arena + 1856), (void *)(m->arena + 20973376),
                                (void *)(m->arena + 25167680));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_7, relu, backward
// 524 kFLOP: winograd_image, greater, select: [16, 128, 512], [128, 2, 2, 512] -> [128, 2, 2, 512]
KERNEL static void conv2d_7_x_grad(vgg *m)
{
    const float (*restrict conv2d_7_products_grad)[128][512] = (void *)(m->arena + 25167680);
    const float (*restrict relu_x_7)[2][2][512] = (void *)(m->arena + 32507712);
    float (*restrict conv2d_7_x_grad)[2][2][512] = (void *)(m->arena + 33556288);

    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        alignas(64) float lines[4][4][512];
        alignas(64) float image[4][4][512];
        for (int i = 0; i < 2; i++)
            for (int x = 0; x < 4; x++)
                for (int c = 0; c < 512; c += 16)
                    f32x16_store(&image[i][x][c], f32x16_splat(0.0f));
        for (int i = 0; i < 4; i++)
            for (int x = 0; x < 2; x++)
                for (int c = 0; c < 512; c += 16)
                    f32x16_store(&lines[i][x][c], f32x16_splat(0.0f));
        for (int i = 0; i < 4; i++)
            for (int c = 0; c < 512; c += 16) {
                f32x16 point[4];
                UNROLL for (int n = 0; n < 4; n++)
                    point[n] = f32x16_load(&conv2d_7_products_grad[i * 4 + n][b][c]);
                const f32x16 even = point[1] + point[2];
                const f32x16 odd = point[1] - point[2];
                f32x16_store(&lines[i][0][c], f32x16_load(&lines[i][0][c]) - 1.0f * point[0]);
                f32x16_store(&lines[i][1][c], f32x16_load(&lines[i][1][c]) + (-1.0f * point[3] + odd));
                f32x16_store(&lines[i][2][c], point[0] + even);
                f32x16_store(&lines[i][3][c], point[3]);
            }
        for (int x = 0; x < 4; x++)
            for (int c = 0; c < 512; c += 16) {
                f32x16 point[4];
                UNROLL for (int n = 0; n < 4; n++)
                    point[n] = f32x16_load(&lines[n][x][c]);
                const f32x16 even = point[1] + point[2];
                const f32x16 odd = point[1] - point[2];
                f32x16_store(&image[0][x][c], f32x16_load(&image[0][x][c]) - 1.0f * point[0]);
                f32x16_store(&image[1][x][c], f32x16_load(&image[1][x][c]) + (-1.0f * point[3] + odd));
                f32x16_store(&image[2][x][c], point[0] + even);
                f32x16_store(&image[3][x][c], point[3]);
            }
        for (int y = 1; y < 3; y++)
            for (int x = 1; x < 3; x++)
                for (int c = 0; c < 512; c += 16) {
                    const f32x16 sum = f32x16_load(&image[y][x][c]);
                    f32x16_store(&conv2d_7_x_grad[b][y - 1][x - 1][c],
                        f32x16_select(f32x16_load(&relu_x_7[b][y - 1][x - 1][c]) > 0.0f, sum, f32x16_splat(0.0f)));
                }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.batch_norm_6, sgd, backward; updates vgg.batch_norm_6.beta
// 264 kFLOP: sum, mul, sub, add: [128, 2, 2, 512] -> [16, 512], [512]
KERNEL static void batch_norm_6_beta_grad_body(const float (*restrict conv2d_7_x_grad)[2][2][512],
                                               const float momentum,
                                               const float sgd_select,
                                               float (*restrict partial)[512],
                                               float *restrict vgg_batch_norm_6_beta,
                                               float *restrict vgg_batch_norm_6_beta_velocity,
                                               float *restrict batch_norm_6_beta_grad)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 16; chunk++)
        for (int c = 0; c < 512; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int b = 0; b < 8; b++)
                for (int y = 0; y < 2; y++)
                    for (int x = 0; x < 2; x++) {
                        sum += f32x16_load(&conv2d_7_x_grad[chunk * 8 + b][y][x][c]);
                        sum2 += f32x16_load(&conv2d_7_x_grad[chunk * 8 + b][y][x][c + 16]);
                        sum3 += f32x16_load(&conv2d_7_x_grad[chunk * 8 + b][y][x][c + 32]);
                        sum4 += f32x16_load(&conv2d_7_x_grad[chunk * 8 + b][y][x][c + 48]);
                        sum5 += f32x16_load(&conv2d_7_x_grad[chunk * 8 + b][y][x][c + 64]);
                        sum6 += f32x16_load(&conv2d_7_x_grad[chunk * 8 + b][y][x][c + 80]);
                        sum7 += f32x16_load(&conv2d_7_x_grad[chunk * 8 + b][y][x][c + 96]);
                        sum8 += f32x16_load(&conv2d_7_x_grad[chunk * 8 + b][y][x][c + 112]);
                    }
            f32x16_store(&partial[chunk][c], sum);
            f32x16_store(&partial[chunk][c + 16], sum2);
            f32x16_store(&partial[chunk][c + 32], sum3);
            f32x16_store(&partial[chunk][c + 48], sum4);
            f32x16_store(&partial[chunk][c + 64], sum5);
            f32x16_store(&partial[chunk][c + 80], sum6);
            f32x16_store(&partial[chunk][c + 96], sum7);
            f32x16_store(&partial[chunk][c + 112], sum8);
        }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int c = 0; c < 512; c++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 16; chunk++)
                sum += partial[chunk][c];
            const float velocity = vgg_batch_norm_6_beta_velocity[c] * momentum - sum * sgd_select;
            vgg_batch_norm_6_beta[c] += velocity;
            vgg_batch_norm_6_beta_velocity[c] = velocity;
            batch_norm_6_beta_grad[c] = sum;
        }
    }
}

static void batch_norm_6_beta_grad(vgg *m)
{
    batch_norm_6_beta_grad_body((void *)(m->arena + 33556288), m->momentum, *(const float *)(m->arena + 1792),
                                (void *)(m->arena + 1856), m->vgg_batch_norm_6_beta, m->vgg_batch_norm_6_beta_velocity,
                                (void *)(m->arena + 34875200));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// batch_norm, vgg.batch_norm_6, backward
// 792 kFLOP: mul, sub, sum, add: [512], [128, 2, 2, 512] -> [16, 512], [512]
static void batch_norm_6_sum_grad(vgg *m)
{
    batch_norm_7_sum_grad_body((void *)(m->arena + 34871104), (void *)(m->arena + 31459136),
                               (void *)(m->arena + 33556288), (void *)(m->arena + 34873152), m->momentum,
                               *(const float *)(m->arena + 1792), m->vgg_batch_norm_6_gamma, (void *)(m->arena + 1856),
                               m->vgg_batch_norm_6_gamma_velocity, (void *)(m->arena + 34879296),
                               (void *)(m->arena + 34877248));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_7, backward
// 4.19 MFLOP: winograd_tiles: [128, 2, 2, 512] -> [16, 128, 512]
KERNEL static void conv2d_7_winograd_tiles_2_body(
    const float (*restrict relu_x_7)[2][2][512],
    float (*restrict conv2d_7_winograd_tiles_2)[128][512])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        alignas(64) float x_lines[4][4][512];
        for (int i = 0; i < 4; i++)
            for (int c = 0; c < 512; c += 16)
                f32x16_store(&x_lines[i][0][c], f32x16_splat(0.0f));
        for (int i = 0; i < 4; i++)
            for (int c = 0; c < 512; c += 16)
                f32x16_store(&x_lines[i][3][c], f32x16_splat(0.0f));
        for (int x = 1; x < 3; x++)
            for (int c = 0; c < 512; c += 16) {
                const f32x16 even = f32x16_load(&relu_x_7[b][1][x - 1][c]);
                const f32x16 odd = f32x16_load(&relu_x_7[b][0][x - 1][c]);
                f32x16_store(&x_lines[0][x][c], f32x16_load(&relu_x_7[b][1][x - 1][c]));
                f32x16_store(&x_lines[1][x][c], even + odd);
                f32x16_store(&x_lines[2][x][c], even - odd);
                f32x16_store(&x_lines[3][x][c], -1.0f * f32x16_load(&relu_x_7[b][0][x - 1][c]));
            }
        for (int i = 0; i < 4; i++)
            for (int c = 0; c < 512; c += 16) {
                f32x16 pixel[4];
                UNROLL for (int n = 0; n < 4; n++)
                    pixel[n] = f32x16_load(&x_lines[i][n][c]);
                const f32x16 even = pixel[2];
                const f32x16 odd = pixel[1];
                const f32x16 result = pixel[2] - pixel[0];
                f32x16_store(&conv2d_7_winograd_tiles_2[i * 4][b][c], result);
                const f32x16 result2 = even + odd;
                f32x16_store(&conv2d_7_winograd_tiles_2[i * 4 + 1][b][c], result2);
                const f32x16 result3 = even - odd;
                f32x16_store(&conv2d_7_winograd_tiles_2[i * 4 + 2][b][c], result3);
                const f32x16 result4 = pixel[3] - pixel[1];
                f32x16_store(&conv2d_7_winograd_tiles_2[i * 4 + 3][b][c], result4);
            }
    }
}

static void conv2d_7_winograd_tiles_2(vgg *m)
{
    conv2d_7_winograd_tiles_2_body((void *)(m->arena + 32507712), (void *)(m->arena + 25167680));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_7, backward
// 1.07 GFLOP: contract: [16, 128, 512] -> [16, 512, 512]
KERNEL static void conv2d_7_kernel_products_grad_body(
    const float (*restrict conv2d_7_winograd_tiles)[128][512],
    const float (*restrict conv2d_7_winograd_tiles_2)[128][512],
    float (*restrict conv2d_7_kernel_products_grad)[512][512])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t h = 0; h < 16; h++)
        for (int64_t j = 0; j < 512; j += 32) {
            // 32 columns, copied so that they lie side by side
            alignas(64) float panel[128][32];
            for (int k = 0; k < 128; k++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&conv2d_7_winograd_tiles[h][k][j + c]));
            for (int i = 0; i < 434; i += 14) {
                // sums of 14 rows x 32 columns in registers
                f32x16 sum[14][2] = {0};
                for (int k = 0; k < 128; k++) {
                    if (k % 4 == 0) {
                        const int row = k / 8;
                        const int column = k / 4 % 2 * 16;
                        __builtin_prefetch(&conv2d_7_kernel_products_grad[h][i + row][j + column]);
                    }
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 14; r++) {
                        const float a = conv2d_7_winograd_tiles_2[h][k][i + r];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 14; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&conv2d_7_kernel_products_grad[h][i + r][j + v * 16], sum[r][v]);
            }
            for (int i = 434; i < 512; i += 13) {
                // sums of 13 rows x 32 columns in registers
                f32x16 sum[13][2] = {0};
                for (int k = 0; k < 128; k += 4) {
                    {
                        const int row = k / 8;
                        const int column = k / 4 % 2 * 16;
                        __builtin_prefetch(&conv2d_7_kernel_products_grad[h][i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 13; r++) {
                            const float a = conv2d_7_winograd_tiles_2[h][k + step][i + r];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&conv2d_7_kernel_products_grad[h][i + r][j + v * 16], sum[r][v]);
            }
        }
}

static void conv2d_7_kernel_products_grad(vgg *m)
{
    conv2d_7_kernel_products_grad_body((void *)(m->arena + 20973376), (void *)(m->arena + 25167680),
                                       (void *)(m->arena + 1856));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// vgg.conv2d_7, sgd, l2, backward; updates vgg.conv2d_7.kernel
// 14.2 MFLOP: winograd_taps, mul, add, sub: [16, 512, 512] -> [3, 3, 512, 512]
KERNEL static void conv2d_7_winograd_taps_body(const float (*restrict conv2d_7_kernel_products_grad)[512][512],
                                               const float momentum,
                                               const float sgd_select,
                                               float (*restrict vgg_conv2d_7_kernel)[3][512][512],
                                               float (*restrict vgg_conv2d_7_kernel_velocity)[3][512][512])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 512; channel++)
        for (int c = 0; c < 512; c += 16) {
            f32x16 half[3][4];
            UNROLL for (int i = 0; i < 4; i++) {
                f32x16 point[4];
                UNROLL for (int n = 0; n < 4; n++)
                    point[n] = f32x16_load(&conv2d_7_kernel_products_grad[i * 4 + n][channel][c]);
                const f32x16 even = point[1] + point[2];
                const f32x16 odd = point[1] - point[2];
                half[0][i] = -1.0f * point[0] + 0.5f * even;
                half[1][i] = 0.5f * odd;
                half[2][i] = point[3] + 0.5f * even;
            }
            UNROLL for (int kx = 0; kx < 3; kx++) {
                const f32x16 even = half[kx][1] + half[kx][2];
                const f32x16 odd = half[kx][1] - half[kx][2];
                const f32x16 result = -1.0f * half[kx][0] + 0.5f * even;
                const f32x16 vgg_conv2d_7_kernel_i = f32x16_load(&vgg_conv2d_7_kernel[0][kx][channel][c]);
                const f32x16 t = f32x16_load(&vgg_conv2d_7_kernel_velocity[0][kx][channel][c]) * momentum;
                const f32x16 velocity = t - (vgg_conv2d_7_kernel_i * 0.001f + result) * sgd_select;
                f32x16_store(&vgg_conv2d_7_kernel[0][kx][channel][c], vgg_conv2d_7_kernel_i + velocity);
                f32x16_store(&vgg_conv2d_7_kernel_velocity[0][kx][channel][c], velocity);
                const f32x16 result2 = 0.5f * odd;
                const f32x16 vgg_conv2d_7_kernel_i2 = f32x16_load(&vgg_conv2d_7_kernel[1][kx][channel][c]);
                const f32x16 t2 = f32x16_load(&vgg_conv2d_7_kernel_velocity[1][kx][channel][c]) * momentum;
                const f32x16 velocity2 = t2 - (vgg_conv2d_7_kernel_i2 * 0.001f + result2) * sgd_select;
                f32x16_store(&vgg_conv2d_7_kernel[1][kx][channel][c], vgg_conv2d_7_kernel_i2 + velocity2);
                f32x16_store(&vgg_conv2d_7_kernel_velocity[1][kx][channel][c], velocity2);
                const f32x16 result3 = half[kx][3] + 0.5f * even;
                const f32x16 vgg_conv2d_7_kernel_i3 = f32x16_load(&vgg_conv2d_7_kernel[2][kx][channel][c]);
                const f32x16 t3 = f32x16_load(&vgg_conv2d_7_kernel_velocity[2][kx][channel][c]) * momentum;
                const f32x16 velocity3 = t3 - (vgg_conv2d_7_kernel_i3 * 0.001f + result3) * sgd_select;
                f32x16_store(&vgg_conv2d_7_kernel[2][kx][channel][c], vgg_conv2d_7_kernel_i3 + velocity3);
                f32x16_store(&vgg_conv2d_7_kernel_velocity[2][kx][channel][c], velocity3);
            }
        }
}

static void conv2d_7_winograd_taps(vgg *m)
{
    conv2d_7_winograd_taps_body((void *)(m->arena + 1856), m->momentum, *(const float *)(m->arena + 1792),
                                m->vgg_conv2d_7_kernel, m->vgg_conv2d_7_kernel_velocity);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_6, backward
// 131 kFLOP: mul: [128], [512] -> [128, 512]
static void batch_norm_6_mul_grad(vgg *m)
{
    batch_norm_7_mul_grad_body(m->batch_weight, (void *)(m->arena + 34879296), (void *)(m->arena + 1856));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm, vgg.batch_norm_6, backward
// 525 kFLOP: mul, sub: [512], [128, 512] -> [128, 2, 2, 512]
// batch_norm_6_mul_grad_3 takes the place of conv2d_6.
static void batch_norm_6_mul_grad_2(vgg *m)
{
    batch_norm_7_mul_grad_2_body((void *)(m->arena + 34871104), (void *)(m->arena + 1856),
                                 (void *)(m->arena + 31459136));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_6, backward
// 264 kFLOP: sum, mul, sub: [128, 2, 2, 512], [512] -> [16, 512], [512]
static void batch_norm_6_sum_grad_2(vgg *m)
{
    batch_norm_7_sum_grad_2_body((void *)(m->arena + 31459136), (void *)(m->arena + 34875200),
                                 (void *)(m->arena + 34873152), m->vgg_batch_norm_6_gamma, (void *)(m->arena + 1856),
                                 (void *)(m->arena + 264000));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_6, backward
// 131 kFLOP: mul: [128], [512] -> [128, 512]
static void batch_norm_6_mul_grad_3(vgg *m)
{
    batch_norm_7_mul_grad_body(m->batch_weight, (void *)(m->arena + 264000), (void *)(m->arena + 1856));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_6, backward
// 1.31 MFLOP: mul, add: [512], [128, 2, 2, 512], [128, 512] -> [128, 2, 2, 512]
// batch_norm_6_y_grad takes the place of conv2d_7_x_grad.
static void batch_norm_6_y_grad(vgg *m)
{
    batch_norm_7_y_grad_body(m->vgg_batch_norm_6_gamma, (void *)(m->arena + 31459136), (void *)(m->arena + 34873152),
                             (void *)(m->arena + 1856), (void *)(m->arena + 33556288));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.conv2d_6, sgd, backward; updates vgg.conv2d_6.bias
// 264 kFLOP: sum, mul, sub, add: [128, 2, 2, 512] -> [16, 512], [512]
static void conv2d_6_bias_grad(vgg *m)
{
    conv2d_7_bias_grad_body((void *)(m->arena + 33556288), m->momentum, *(const float *)(m->arena + 1792),
                            (void *)(m->arena + 1856), m->vgg_conv2d_6_bias, m->vgg_conv2d_6_bias_velocity);
}

// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// copy: [512] -> [512]
static void update_vgg_batch_norm_6_gamma(vgg *m)
{
    update_vgg_batch_norm_7_gamma_body((void *)(m->arena + 34877248), m->vgg_batch_norm_6_gamma);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_6, backward
// 16.8 MFLOP: winograd_kernel: [3, 3, 512, 512] -> [16, 512, 512]
static void conv2d_6_winograd_kernel(vgg *m)
{
    conv2d_7_winograd_kernel_body(m->vgg_conv2d_6_kernel, (void *)(m->arena + 1856));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_6, backward
// 4.19 MFLOP: winograd_tiles: [128, 2, 2, 512] -> [16, 128, 512]
static void conv2d_6_winograd_tiles(vgg *m)
{
    conv2d_7_winograd_tiles_body((void *)(m->arena + 33556288), (void *)(m->arena + 20973376));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_6, backward
// 1.07 GFLOP: contract: [16, 512, 512], [16, 128, 512] -> [16, 128, 512]
static void conv2d_6_products_grad(vgg *m)
{
    conv2d_7_products_grad_body((void *)(m->arena + 1856), (void *)(m->arena + 20973376),
                                (void *)(m->arena + 25167680));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_6, relu, backward
// 524 kFLOP: winograd_image, greater, select: [16, 128, 512], [128, 2, 2, 512] -> [128, 2, 2, 512]
KERNEL static void conv2d_6_x_grad(vgg *m)
{
    const float (*restrict conv2d_6_products_grad)[128][512] = (void *)(m->arena + 25167680);
    const float (*restrict max_pool2d_4)[2][2][512] = (void *)(m->arena + 30410560);
    float (*restrict conv2d_6_x_grad)[2][2][512] = (void *)(m->arena + 31459136);

    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        alignas(64) float lines[4][4][512];
        alignas(64) float image[4][4][512];
        for (int i = 0; i < 2; i++)
            for (int x = 0; x < 4; x++)
                for (int c = 0; c < 512; c += 16)
                    f32x16_store(&image[i][x][c], f32x16_splat(0.0f));
        for (int i = 0; i < 4; i++)
            for (int x = 0; x < 2; x++)
                for (int c = 0; c < 512; c += 16)
                    f32x16_store(&lines[i][x][c], f32x16_splat(0.0f));
        for (int i = 0; i < 4; i++)
            for (int c = 0; c < 512; c += 16) {
                f32x16 point[4];
                UNROLL for (int n = 0; n < 4; n++)
                    point[n] = f32x16_load(&conv2d_6_products_grad[i * 4 + n][b][c]);
                const f32x16 even = point[1] + point[2];
                const f32x16 odd = point[1] - point[2];
                f32x16_store(&lines[i][0][c], f32x16_load(&lines[i][0][c]) - 1.0f * point[0]);
                f32x16_store(&lines[i][1][c], f32x16_load(&lines[i][1][c]) + (-1.0f * point[3] + odd));
                f32x16_store(&lines[i][2][c], point[0] + even);
                f32x16_store(&lines[i][3][c], point[3]);
            }
        for (int x = 0; x < 4; x++)
            for (int c = 0; c < 512; c += 16) {
                f32x16 point[4];
                UNROLL for (int n = 0; n < 4; n++)
                    point[n] = f32x16_load(&lines[n][x][c]);
                const f32x16 even = point[1] + point[2];
                const f32x16 odd = point[1] - point[2];
                f32x16_store(&image[0][x][c], f32x16_load(&image[0][x][c]) - 1.0f * point[0]);
                f32x16_store(&image[1][x][c], f32x16_load(&image[1][x][c]) + (-1.0f * point[3] + odd));
                f32x16_store(&image[2][x][c], point[0] + even);
                f32x16_store(&image[3][x][c], point[3]);
            }
        for (int y = 1; y < 3; y++)
            for (int x = 1; x < 3; x++)
                for (int c = 0; c < 512; c += 16) {
                    const f32x16 sum = f32x16_load(&image[y][x][c]);
                    f32x16_store(&conv2d_6_x_grad[b][y - 1][x - 1][c],
                        f32x16_select(f32x16_load(&max_pool2d_4[b][y - 1][x - 1][c]) > 0.0f, sum, f32x16_splat(0.0f)));
                }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.batch_norm_5, sgd, backward; updates vgg.batch_norm_5.beta
// 264 kFLOP: sum, mul, sub, add: [128, 2, 2, 512] -> [16, 512], [512]
static void batch_norm_5_beta_grad(vgg *m)
{
    batch_norm_6_beta_grad_body((void *)(m->arena + 31459136), m->momentum, *(const float *)(m->arena + 1792),
                                (void *)(m->arena + 1856), m->vgg_batch_norm_5_beta, m->vgg_batch_norm_5_beta_velocity,
                                (void *)(m->arena + 32507712));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_6, backward
// 4.19 MFLOP: winograd_tiles: [128, 2, 2, 512] -> [16, 128, 512]
static void conv2d_6_winograd_tiles_2(vgg *m)
{
    conv2d_7_winograd_tiles_2_body((void *)(m->arena + 30410560), (void *)(m->arena + 25167680));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_6, backward
// 1.07 GFLOP: contract: [16, 128, 512] -> [16, 512, 512]
static void conv2d_6_kernel_products_grad(vgg *m)
{
    conv2d_7_kernel_products_grad_body((void *)(m->arena + 20973376), (void *)(m->arena + 25167680),
                                       (void *)(m->arena + 1856));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// vgg.conv2d_6, sgd, l2, backward; updates vgg.conv2d_6.kernel
// 14.2 MFLOP: winograd_taps, mul, add, sub: [16, 512, 512] -> [3, 3, 512, 512]
static void conv2d_6_winograd_taps(vgg *m)
{
    conv2d_7_winograd_taps_body((void *)(m->arena + 1856), m->momentum, *(const float *)(m->arena + 1792),
                                m->vgg_conv2d_6_kernel, m->vgg_conv2d_6_kernel_velocity);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// relu, backward
// 1.05 MFLOP: unpool: [128, 2, 2, 512] -> [128, 4, 4, 512]
KERNEL static void relu_y_grad_2(vgg *m)
{
    const float (*restrict max_pool2d_place_2)[2][2][512] = (void *)(m->arena + 29361984);
    const float (*restrict conv2d_6_x_grad)[2][2][512] = (void *)(m->arena + 31459136);
    float (*restrict relu_y_grad_2)[4][4][512] = (void *)(m->arena + 1856);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int y = 0; y < 2; y++)
            for (int x = 0; x < 2; x++)
                for (int c = 0; c < 512; c += 16) {
                    const f32x16 place = f32x16_load(&max_pool2d_place_2[b][y][x][c]);
                    const f32x16 whole = f32x16_load(&conv2d_6_x_grad[b][y][x][c]);
                    const f32x16 result = f32x16_select(place == 0.0f, whole, f32x16_splat(0.0f));
                    f32x16_store(&relu_y_grad_2[b][y * 2][x * 2][c], result);
                    const f32x16 result2 = f32x16_select(place == 1.0f, whole, f32x16_splat(0.0f));
                    f32x16_store(&relu_y_grad_2[b][y * 2][x * 2 + 1][c], result2);
                    const f32x16 result3 = f32x16_select(place == 2.0f, whole, f32x16_splat(0.0f));
                    f32x16_store(&relu_y_grad_2[b][y * 2 + 1][x * 2][c], result3);
                    const f32x16 result4 = f32x16_select(place == 3.0f, whole, f32x16_splat(0.0f));
                    f32x16_store(&relu_y_grad_2[b][y * 2 + 1][x * 2 + 1][c], result4);
                }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm, vgg.batch_norm_5, backward
// 3.15 MFLOP: mul, sub, sum: [128, 4, 4, 512], [512] -> [128, 512]
KERNEL static void batch_norm_5_sum_grad(vgg *m)
{
    const float (*restrict conv2d_5)[4][4][512] = (void *)(m->arena + 16779072);
    const float *restrict batch_norm_5_sum_2 = (void *)(m->arena + 34867008);
    const float (*restrict relu_y_grad_2)[4][4][512] = (void *)(m->arena + 1856);
    float (*restrict batch_norm_5_sum_grad)[512] = (void *)(m->arena + 4196160);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int c = 0; c < 512; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 4; y++)
                for (int x = 0; x < 4; x++) {
                    const f32x16 t = f32x16_load(&conv2d_5[b][y][x][c]) - f32x16_load(&batch_norm_5_sum_2[c]) * 0.0625f;
                    sum += t * f32x16_load(&relu_y_grad_2[b][y][x][c]);
                    const f32x16 t2 = f32x16_load(&conv2d_5[b][y][x][c + 16])
                        - f32x16_load(&batch_norm_5_sum_2[c + 16]) * 0.0625f;
                    sum2 += t2 * f32x16_load(&relu_y_grad_2[b][y][x][c + 16]);
                    const f32x16 t3 = f32x16_load(&conv2d_5[b][y][x][c + 32])
                        - f32x16_load(&batch_norm_5_sum_2[c + 32]) * 0.0625f;
                    sum3 += t3 * f32x16_load(&relu_y_grad_2[b][y][x][c + 32]);
                    const f32x16 t4 = f32x16_load(&conv2d_5[b][y][x][c + 48])
                        - f32x16_load(&batch_norm_5_sum_2[c + 48]) * 0.0625f;
                    sum4 += t4 * f32x16_load(&relu_y_grad_2[b][y][x][c + 48]);
                    const f32x16 t5 = f32x16_load(&conv2d_5[b][y][x][c + 64])
                        - f32x16_load(&batch_norm_5_sum_2[c + 64]) * 0.0625f;
                    sum5 += t5 * f32x16_load(&relu_y_grad_2[b][y][x][c + 64]);
                    const f32x16 t6 = f32x16_load(&conv2d_5[b][y][x][c + 80])
                        - f32x16_load(&batch_norm_5_sum_2[c + 80]) * 0.0625f;
                    sum6 += t6 * f32x16_load(&relu_y_grad_2[b][y][x][c + 80]);
                    const f32x16 t7 = f32x16_load(&conv2d_5[b][y][x][c + 96])
                        - f32x16_load(&batch_norm_5_sum_2[c + 96]) * 0.0625f;
                    sum7 += t7 * f32x16_load(&relu_y_grad_2[b][y][x][c + 96]);
                    const f32x16 t8 = f32x16_load(&conv2d_5[b][y][x][c + 112])
                        - f32x16_load(&batch_norm_5_sum_2[c + 112]) * 0.0625f;
                    sum8 += t8 * f32x16_load(&relu_y_grad_2[b][y][x][c + 112]);
                }
            f32x16_store(&batch_norm_5_sum_grad[b][c], sum);
            f32x16_store(&batch_norm_5_sum_grad[b][c + 16], sum2);
            f32x16_store(&batch_norm_5_sum_grad[b][c + 32], sum3);
            f32x16_store(&batch_norm_5_sum_grad[b][c + 48], sum4);
            f32x16_store(&batch_norm_5_sum_grad[b][c + 64], sum5);
            f32x16_store(&batch_norm_5_sum_grad[b][c + 80], sum6);
            f32x16_store(&batch_norm_5_sum_grad[b][c + 96], sum7);
            f32x16_store(&batch_norm_5_sum_grad[b][c + 112], sum8);
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.batch_norm_5, sgd, backward
// 70.7 kFLOP: sum, mul, sub, add: [128, 512], [512] -> [16, 512], [512]
KERNEL static void batch_norm_5_sum_grad_2_body(const float (*restrict batch_norm_5_sum_grad)[512],
                                                const float *restrict batch_norm_5_rsqrt,
                                                const float momentum,
                                                const float sgd_select,
                                                const float *restrict vgg_batch_norm_5_gamma,
                                                float (*restrict partial)[512],
                                                float *restrict vgg_batch_norm_5_gamma_velocity,
                                                float *restrict batch_norm_5_gamma_grad,
                                                float *restrict batch_norm_5_mul_grad,
                                                float *restrict batch_norm_5_sgd_param)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 16; chunk++)
        for (int j = 0; j < 512; j += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int b = 0; b < 8; b++) {
                sum += f32x16_load(&batch_norm_5_sum_grad[chunk * 8 + b][j]);
                sum2 += f32x16_load(&batch_norm_5_sum_grad[chunk * 8 + b][j + 16]);
                sum3 += f32x16_load(&batch_norm_5_sum_grad[chunk * 8 + b][j + 32]);
                sum4 += f32x16_load(&batch_norm_5_sum_grad[chunk * 8 + b][j + 48]);
                sum5 += f32x16_load(&batch_norm_5_sum_grad[chunk * 8 + b][j + 64]);
                sum6 += f32x16_load(&batch_norm_5_sum_grad[chunk * 8 + b][j + 80]);
                sum7 += f32x16_load(&batch_norm_5_sum_grad[chunk * 8 + b][j + 96]);
                sum8 += f32x16_load(&batch_norm_5_sum_grad[chunk * 8 + b][j + 112]);
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
        for (int j = 0; j < 512; j++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 16; chunk++)
                sum += partial[chunk][j];
            const float batch_norm_5_rsqrt_i = batch_norm_5_rsqrt[j];
            const float gamma_grad = batch_norm_5_rsqrt_i * sum;
            const float velocity = vgg_batch_norm_5_gamma_velocity[j] * momentum - gamma_grad * sgd_select;
            const float vgg_batch_norm_5_gamma_i = vgg_batch_norm_5_gamma[j];
            const float t = vgg_batch_norm_5_gamma_i * sum
                * (batch_norm_5_rsqrt_i * (batch_norm_5_rsqrt_i * batch_norm_5_rsqrt_i));
            vgg_batch_norm_5_gamma_velocity[j] = velocity;
            batch_norm_5_gamma_grad[j] = gamma_grad;
            batch_norm_5_mul_grad[j] = t * -0.5f;
            batch_norm_5_sgd_param[j] = vgg_batch_norm_5_gamma_i + velocity;
        }
    }
}

static void batch_norm_5_sum_grad_2(vgg *m)
{
    batch_norm_5_sum_grad_2_body((void *)(m->arena + 4196160), (void *)(m->arena + 34869056), m->momentum,
                                 *(const float *)(m->arena + 1792), m->vgg_batch_norm_5_gamma,
                                 (void *)(m->arena + 4462400), m->vgg_batch_norm_5_gamma_velocity,
                                 (void *)(m->arena + 4460352), (void *)(m->arena + 4458304),
                                 (void *)(m->arena + 4982592));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_5, backward
// 200 kFLOP: sub, mul, sum: [128, 512], [512], [128] -> [16, 512], [512]
KERNEL static void batch_norm_5_sum_grad_3_body(const float (*restrict batch_norm_5_sum)[512],
                                                const float *restrict batch_norm_5_sum_2,
                                                const float *restrict batch_weight,
                                                const float *restrict batch_norm_5_rsqrt,
                                                const float *restrict batch_norm_5_gamma_grad,
                                                const float *restrict batch_norm_5_beta_grad,
                                                const float *restrict vgg_batch_norm_5_gamma,
                                                float (*restrict partial)[512],
                                                float *restrict batch_norm_5_sum_grad_2)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 16; chunk++)
        for (int j = 0; j < 512; j += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int b = 0; b < 8; b++) {
                const f32x16 t = f32x16_load(&batch_norm_5_sum[chunk * 8 + b][j]) - f32x16_load(&batch_norm_5_sum_2[j]);
                sum += t * batch_weight[chunk * 8 + b];
                const f32x16 t2 = f32x16_load(&batch_norm_5_sum[chunk * 8 + b][j + 16])
                    - f32x16_load(&batch_norm_5_sum_2[j + 16]);
                sum2 += t2 * batch_weight[chunk * 8 + b];
                const f32x16 t3 = f32x16_load(&batch_norm_5_sum[chunk * 8 + b][j + 32])
                    - f32x16_load(&batch_norm_5_sum_2[j + 32]);
                sum3 += t3 * batch_weight[chunk * 8 + b];
                const f32x16 t4 = f32x16_load(&batch_norm_5_sum[chunk * 8 + b][j + 48])
                    - f32x16_load(&batch_norm_5_sum_2[j + 48]);
                sum4 += t4 * batch_weight[chunk * 8 + b];
                const f32x16 t5 = f32x16_load(&batch_norm_5_sum[chunk * 8 + b][j + 64])
                    - f32x16_load(&batch_norm_5_sum_2[j + 64]);
                sum5 += t5 * batch_weight[chunk * 8 + b];
                const f32x16 t6 = f32x16_load(&batch_norm_5_sum[chunk * 8 + b][j + 80])
                    - f32x16_load(&batch_norm_5_sum_2[j + 80]);
                sum6 += t6 * batch_weight[chunk * 8 + b];
                const f32x16 t7 = f32x16_load(&batch_norm_5_sum[chunk * 8 + b][j + 96])
                    - f32x16_load(&batch_norm_5_sum_2[j + 96]);
                sum7 += t7 * batch_weight[chunk * 8 + b];
                const f32x16 t8 = f32x16_load(&batch_norm_5_sum[chunk * 8 + b][j + 112])
                    - f32x16_load(&batch_norm_5_sum_2[j + 112]);
                sum8 += t8 * batch_weight[chunk * 8 + b];
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
        for (int j = 0; j < 512; j++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 16; chunk++)
                sum += partial[chunk][j];
            const float batch_norm_5_rsqrt_i = batch_norm_5_rsqrt[j];
            const float t = batch_norm_5_gamma_grad[j] * (batch_norm_5_rsqrt_i * sum) * 0.0625f
                - batch_norm_5_beta_grad[j];
            batch_norm_5_sum_grad_2[j] = vgg_batch_norm_5_gamma[j] * (batch_norm_5_rsqrt_i * t);
        }
    }
}

static void batch_norm_5_sum_grad_3(vgg *m)
{
    batch_norm_5_sum_grad_3_body((void *)(m->arena + 34604864), (void *)(m->arena + 34867008), m->batch_weight,
                                 (void *)(m->arena + 34869056), (void *)(m->arena + 4460352),
                                 (void *)(m->arena + 32507712), m->vgg_batch_norm_5_gamma,
                                 (void *)(m->arena + 4196160), (void *)(m->arena + 4720448));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_5, backward
// 131 kFLOP: mul: [128], [512] -> [128, 512]
KERNEL static void batch_norm_5_mul_grad_body(const float *restrict batch_weight,
                                              const float *restrict batch_norm_5_mul_grad,
                                              float (*restrict batch_norm_5_mul_grad_2)[512])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int i = 0; i < 512; i += 16)
            f32x16_store(&batch_norm_5_mul_grad_2[b][i],
                batch_weight[b] * f32x16_load(&batch_norm_5_mul_grad[i]) * 0.0625f);
}

static void batch_norm_5_mul_grad(vgg *m)
{
    batch_norm_5_mul_grad_body(m->batch_weight, (void *)(m->arena + 4458304), (void *)(m->arena + 4196160));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_5, backward
// 131 kFLOP: mul: [128], [512] -> [128, 512]
static void batch_norm_5_mul_grad_2(vgg *m)
{
    batch_norm_5_mul_grad_body(m->batch_weight, (void *)(m->arena + 4720448), (void *)(m->arena + 4458304));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_5, batch_norm, backward
// 8.39 MFLOP: mul, sub, add, sum: [128, 4, 4, 512], [512], [128, 512] -> [128, 4, 4, 512], [128, 512]
KERNEL static void conv2d_5_sum_grad_body(const float (*restrict relu_y_grad_2)[16][512],
                                          const float *restrict vgg_batch_norm_5_gamma,
                                          const float (*restrict conv2d_5)[16][512],
                                          const float *restrict batch_norm_5_sum_2,
                                          const float (*restrict batch_norm_5_mul_grad_2)[512],
                                          const float *restrict batch_norm_5_rsqrt,
                                          const float (*restrict batch_norm_5_mul_grad_3)[512],
                                          const float (*batch_norm_5_y_grad)[4][4][512],
                                          float (*batch_norm_5_y_grad_flat)[16][512],
                                          float (*restrict conv2d_5_sum_grad)[512])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        // batch_norm_5_y_grad
        for (int i = 0; i < 16; i++)
            for (int j = 0; j < 512; j += 16) {
                const f32x16 y_grad = f32x16_load(&relu_y_grad_2[b][i][j]) * f32x16_load(&vgg_batch_norm_5_gamma[j]);
                const f32x16 t = f32x16_load(&conv2d_5[b][i][j]) - f32x16_load(&batch_norm_5_sum_2[j]) * 0.0625f;
                const f32x16 t2 = t * f32x16_load(&batch_norm_5_mul_grad_2[b][j]) * 2.0f;
                f32x16_store(&batch_norm_5_y_grad_flat[b][i][j],
                    y_grad * f32x16_load(&batch_norm_5_rsqrt[j]) + t2 + f32x16_load(&batch_norm_5_mul_grad_3[b][j]));
            }
        // conv2d_5_sum_grad
        for (int c = 0; c < 512; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 4; y++)
                for (int x = 0; x < 4; x++) {
                    sum += f32x16_load(&batch_norm_5_y_grad[b][y][x][c]);
                    sum2 += f32x16_load(&batch_norm_5_y_grad[b][y][x][c + 16]);
                    sum3 += f32x16_load(&batch_norm_5_y_grad[b][y][x][c + 32]);
                    sum4 += f32x16_load(&batch_norm_5_y_grad[b][y][x][c + 48]);
                    sum5 += f32x16_load(&batch_norm_5_y_grad[b][y][x][c + 64]);
                    sum6 += f32x16_load(&batch_norm_5_y_grad[b][y][x][c + 80]);
                    sum7 += f32x16_load(&batch_norm_5_y_grad[b][y][x][c + 96]);
                    sum8 += f32x16_load(&batch_norm_5_y_grad[b][y][x][c + 112]);
                }
            f32x16_store(&conv2d_5_sum_grad[b][c], sum);
            f32x16_store(&conv2d_5_sum_grad[b][c + 16], sum2);
            f32x16_store(&conv2d_5_sum_grad[b][c + 32], sum3);
            f32x16_store(&conv2d_5_sum_grad[b][c + 48], sum4);
            f32x16_store(&conv2d_5_sum_grad[b][c + 64], sum5);
            f32x16_store(&conv2d_5_sum_grad[b][c + 80], sum6);
            f32x16_store(&conv2d_5_sum_grad[b][c + 96], sum7);
            f32x16_store(&conv2d_5_sum_grad[b][c + 112], sum8);
        }
    }
}

static void conv2d_5_sum_grad(vgg *m)
{
    conv2d_5_sum_grad_body((void *)(m->arena + 1856), m->vgg_batch_norm_5_gamma, (void *)(m->arena + 16779072),
                           (void *)(m->arena + 34867008), (void *)(m->arena + 4196160), (void *)(m->arena + 34869056),
                           (void *)(m->arena + 4458304), (void *)(m->arena + 97519424), (void *)(m->arena + 97519424),
                           (void *)(m->arena + 4720448));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.conv2d_5, sgd, backward; updates vgg.conv2d_5.bias
// 67.6 kFLOP: sum, mul, sub, add: [128, 512] -> [16, 512], [512]
KERNEL static void conv2d_5_bias_grad_body(const float (*restrict conv2d_5_sum_grad)[512],
                                           const float momentum,
                                           const float sgd_select,
                                           float (*restrict partial)[512],
                                           float *restrict vgg_conv2d_5_bias,
                                           float *restrict vgg_conv2d_5_bias_velocity)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 16; chunk++)
        for (int j = 0; j < 512; j += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int b = 0; b < 8; b++) {
                sum += f32x16_load(&conv2d_5_sum_grad[chunk * 8 + b][j]);
                sum2 += f32x16_load(&conv2d_5_sum_grad[chunk * 8 + b][j + 16]);
                sum3 += f32x16_load(&conv2d_5_sum_grad[chunk * 8 + b][j + 32]);
                sum4 += f32x16_load(&conv2d_5_sum_grad[chunk * 8 + b][j + 48]);
                sum5 += f32x16_load(&conv2d_5_sum_grad[chunk * 8 + b][j + 64]);
                sum6 += f32x16_load(&conv2d_5_sum_grad[chunk * 8 + b][j + 80]);
                sum7 += f32x16_load(&conv2d_5_sum_grad[chunk * 8 + b][j + 96]);
                sum8 += f32x16_load(&conv2d_5_sum_grad[chunk * 8 + b][j + 112]);
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
        for (int j = 0; j < 512; j++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 16; chunk++)
                sum += partial[chunk][j];
            const float velocity = vgg_conv2d_5_bias_velocity[j] * momentum - sum * sgd_select;
            vgg_conv2d_5_bias[j] += velocity;
            vgg_conv2d_5_bias_velocity[j] = velocity;
        }
    }
}

static void conv2d_5_bias_grad(vgg *m)
{
    conv2d_5_bias_grad_body((void *)(m->arena + 4720448), m->momentum, *(const float *)(m->arena + 1792),
                            (void *)(m->arena + 1856), m->vgg_conv2d_5_bias, m->vgg_conv2d_5_bias_velocity);
}

// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// copy: [512] -> [512]
static void update_vgg_batch_norm_5_gamma(vgg *m)
{
    update_vgg_batch_norm_7_gamma_body((void *)(m->arena + 4982592), m->vgg_batch_norm_5_gamma);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_5, backward
// 37.7 MFLOP: winograd_kernel: [3, 3, 512, 512] -> [36, 512, 512]
static void conv2d_5_winograd_kernel_2(vgg *m)
{
    conv2d_5_winograd_kernel_body(m->vgg_conv2d_5_kernel, (void *)(m->arena + 1856));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_5, backward
// 9.44 MFLOP: winograd_tiles: [128, 4, 4, 512] -> [36, 128, 512]
KERNEL static void conv2d_5_winograd_tiles_2_body(
    const float (*restrict batch_norm_5_y_grad)[4][4][512],
    float (*restrict conv2d_5_winograd_tiles_2)[128][512])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        alignas(64) float x_lines[6][4][512];
        for (int x = 0; x < 4; x++)
            for (int c = 0; c < 512; c += 16) {
                f32x16 pixel[4];
                UNROLL for (int n = 0; n < 4; n++)
                    pixel[n] = f32x16_load(&batch_norm_5_y_grad[b][n][x][c]);
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
            for (int c = 0; c < 512; c += 16) {
                f32x16 pixel[4];
                UNROLL for (int n = 0; n < 4; n++)
                    pixel[n] = f32x16_load(&x_lines[i][n][c]);
                const f32x16 even = pixel[0] + 0.390625f * pixel[2];
                const f32x16 odd = 0.625f * pixel[1] + 0.24414062f * pixel[3];
                const f32x16 even2 = pixel[0] + 2.25f * pixel[2];
                const f32x16 odd2 = 1.5f * pixel[1] + 3.375f * pixel[3];
                f32x16_store(&conv2d_5_winograd_tiles_2[i * 6][b][c], pixel[0]);
                const f32x16 result2 = even + odd;
                f32x16_store(&conv2d_5_winograd_tiles_2[i * 6 + 1][b][c], result2);
                const f32x16 result3 = even - odd;
                f32x16_store(&conv2d_5_winograd_tiles_2[i * 6 + 2][b][c], result3);
                const f32x16 result4 = even2 + odd2;
                f32x16_store(&conv2d_5_winograd_tiles_2[i * 6 + 3][b][c], result4);
                const f32x16 result5 = even2 - odd2;
                f32x16_store(&conv2d_5_winograd_tiles_2[i * 6 + 4][b][c], result5);
                f32x16_store(&conv2d_5_winograd_tiles_2[i * 6 + 5][b][c], pixel[3]);
            }
    }
}

static void conv2d_5_winograd_tiles_2(vgg *m)
{
    conv2d_5_winograd_tiles_2_body((void *)(m->arena + 97519424), (void *)(m->arena + 88082240));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_5, backward
// 2.42 GFLOP: contract: [36, 512, 512], [36, 128, 512] -> [36, 128, 512]
KERNEL static void conv2d_5_products_grad(vgg *m)
{
    const float (*restrict conv2d_5_winograd_kernel_2)[512][512] = (void *)(m->arena + 1856);
    const float (*restrict conv2d_5_winograd_tiles_2)[128][512] = (void *)(m->arena + 88082240);
    float (*restrict conv2d_5_products_grad)[128][512] = (void *)(m->arena + 97519424);

    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 36; h++)
        for (int j = 0; j < 512; j += 64) {
            alignas(64) float part[128][64];
            for (int k0 = 0; k0 < 512; k0 += 128) {
                // 64 columns, copied so that they lie side by side
                alignas(64) float panel[128][64];
                for (int c = 0; c < 64; c += 16)
                    for (int k = 0; k < 128; k += 16)
                        f32x16_transpose(&panel[k][c], 64, &conv2d_5_winograd_kernel_2[h][j + c][k0 + k], 512);
                for (int i = 0; i < 108; i += 6) {
                    // sums of 6 rows x 64 columns in registers
                    f32x16 sum[6][4] = {0};
                    if (0 < k0) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                    }
                    for (int k = 0; k < 128; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = i + (k / 4 * 2 + line) / 8 + 6;
                            const int column = (k / 4 * 2 + line) % 8 * 16;
                            __builtin_prefetch(&conv2d_5_winograd_tiles_2[h][row][k0 + column]);
                        }
                        {
                            const int row = k / 16;
                            const int column = k / 4 % 4 * 16;
                            __builtin_prefetch(&conv2d_5_products_grad[h][i + row][j + column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 6; r++) {
                                const float a = conv2d_5_winograd_tiles_2[h][i + r][k0 + k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    if (k0 < 384) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    }
                    if (k0 >= 384) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&conv2d_5_products_grad[h][i + r][j + v * 16], sum[r][v]);
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
                    for (int k = 0; k < 128; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = 127 < i + (k / 4 * 2 + line) / 8 + 5 ? 127 : i + (k / 4 * 2 + line) / 8 + 5;
                            const int column = (k / 4 * 2 + line) % 8 * 16;
                            __builtin_prefetch(&conv2d_5_winograd_tiles_2[h][row][k0 + column]);
                        }
                        {
                            const int row = k / 16;
                            const int column = k / 4 % 4 * 16;
                            __builtin_prefetch(&conv2d_5_products_grad[h][i + row][j + column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 5; r++) {
                                const float a = conv2d_5_winograd_tiles_2[h][i + r][k0 + k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    if (k0 < 384) {
                        UNROLL for (int r = 0; r < 5; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    }
                    if (k0 >= 384) {
                        UNROLL for (int r = 0; r < 5; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&conv2d_5_products_grad[h][i + r][j + v * 16], sum[r][v]);
                    }
                }
            }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_5, relu, batch_norm, vgg.batch_norm_4, backward
// 4.3 GFLOP: winograd_image, greater, select, sum, mul, sub: [36, 128, 512], [128, 4, 4, 512], [512] ->
// [128, 4, 4, 512], [128, 512]
KERNEL static void conv2d_5_x_grad(vgg *m)
{
    const float (*restrict conv2d_5_products_grad)[128][512] = (void *)(m->arena + 97519424);
    const float (*restrict relu_x_5)[4][4][512] = (void *)(m->arena + 161482560);
    const float (*restrict conv2d_4)[4][4][512] = (void *)(m->arena + 157288256);
    const float *restrict batch_norm_4_sum_2 = (void *)(m->arena + 176260928);
    float (*restrict conv2d_5_x_grad)[4][4][512] = (void *)(m->arena + 165676864);
    float (*restrict batch_norm_4_sum_grad)[512] = (void *)(m->arena + 264000);
    float (*restrict batch_norm_4_sum_grad_2)[512] = (void *)(m->arena + 1856);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        // conv2d_5_x_grad
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        {
            alignas(64) float lines[6][6][512];
            alignas(64) float image[6][6][512];
            for (int i = 0; i < 2; i++)
                for (int x = 0; x < 6; x++)
                    for (int c = 0; c < 512; c += 16)
                        f32x16_store(&image[i][x][c], f32x16_splat(0.0f));
            for (int i = 0; i < 6; i++)
                for (int x = 0; x < 2; x++)
                    for (int c = 0; c < 512; c += 16)
                        f32x16_store(&lines[i][x][c], f32x16_splat(0.0f));
            for (int i = 0; i < 6; i++)
                for (int c = 0; c < 512; c += 16) {
                    f32x16 point[6];
                    UNROLL for (int n = 0; n < 6; n++)
                        point[n] = f32x16_load(&conv2d_5_products_grad[i * 6 + n][b][c]);
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
                for (int c = 0; c < 512; c += 16) {
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
            for (int y = 1; y < 5; y++)
                for (int x = 1; x < 5; x++)
                    for (int c = 0; c < 512; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        f32x16_store(&conv2d_5_x_grad[b][y - 1][x - 1][c],
                            f32x16_select(f32x16_load(&relu_x_5[b][y - 1][x - 1][c]) > 0.0f, sum, f32x16_splat(0.0f)));
                    }
        }
        // batch_norm_4_sum_grad
        for (int c = 0; c < 512; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 4; y++)
                for (int x = 0; x < 4; x++) {
                    sum += f32x16_load(&conv2d_5_x_grad[b][y][x][c]);
                    sum2 += f32x16_load(&conv2d_5_x_grad[b][y][x][c + 16]);
                    sum3 += f32x16_load(&conv2d_5_x_grad[b][y][x][c + 32]);
                    sum4 += f32x16_load(&conv2d_5_x_grad[b][y][x][c + 48]);
                    sum5 += f32x16_load(&conv2d_5_x_grad[b][y][x][c + 64]);
                    sum6 += f32x16_load(&conv2d_5_x_grad[b][y][x][c + 80]);
                    sum7 += f32x16_load(&conv2d_5_x_grad[b][y][x][c + 96]);
                    sum8 += f32x16_load(&conv2d_5_x_grad[b][y][x][c + 112]);
                }
            f32x16_store(&batch_norm_4_sum_grad[b][c], sum);
            f32x16_store(&batch_norm_4_sum_grad[b][c + 16], sum2);
            f32x16_store(&batch_norm_4_sum_grad[b][c + 32], sum3);
            f32x16_store(&batch_norm_4_sum_grad[b][c + 48], sum4);
            f32x16_store(&batch_norm_4_sum_grad[b][c + 64], sum5);
            f32x16_store(&batch_norm_4_sum_grad[b][c + 80], sum6);
            f32x16_store(&batch_norm_4_sum_grad[b][c + 96], sum7);
            f32x16_store(&batch_norm_4_sum_grad[b][c + 112], sum8);
        }
        // batch_norm_4_sum_grad
        for (int c = 0; c < 512; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 4; y++)
                for (int x = 0; x < 4; x++) {
                    const f32x16 t = f32x16_load(&conv2d_4[b][y][x][c]) - f32x16_load(&batch_norm_4_sum_2[c]) * 0.0625f;
                    sum += t * f32x16_load(&conv2d_5_x_grad[b][y][x][c]);
                    const f32x16 t2 = f32x16_load(&conv2d_4[b][y][x][c + 16])
                        - f32x16_load(&batch_norm_4_sum_2[c + 16]) * 0.0625f;
                    sum2 += t2 * f32x16_load(&conv2d_5_x_grad[b][y][x][c + 16]);
                    const f32x16 t3 = f32x16_load(&conv2d_4[b][y][x][c + 32])
                        - f32x16_load(&batch_norm_4_sum_2[c + 32]) * 0.0625f;
                    sum3 += t3 * f32x16_load(&conv2d_5_x_grad[b][y][x][c + 32]);
                    const f32x16 t4 = f32x16_load(&conv2d_4[b][y][x][c + 48])
                        - f32x16_load(&batch_norm_4_sum_2[c + 48]) * 0.0625f;
                    sum4 += t4 * f32x16_load(&conv2d_5_x_grad[b][y][x][c + 48]);
                    const f32x16 t5 = f32x16_load(&conv2d_4[b][y][x][c + 64])
                        - f32x16_load(&batch_norm_4_sum_2[c + 64]) * 0.0625f;
                    sum5 += t5 * f32x16_load(&conv2d_5_x_grad[b][y][x][c + 64]);
                    const f32x16 t6 = f32x16_load(&conv2d_4[b][y][x][c + 80])
                        - f32x16_load(&batch_norm_4_sum_2[c + 80]) * 0.0625f;
                    sum6 += t6 * f32x16_load(&conv2d_5_x_grad[b][y][x][c + 80]);
                    const f32x16 t7 = f32x16_load(&conv2d_4[b][y][x][c + 96])
                        - f32x16_load(&batch_norm_4_sum_2[c + 96]) * 0.0625f;
                    sum7 += t7 * f32x16_load(&conv2d_5_x_grad[b][y][x][c + 96]);
                    const f32x16 t8 = f32x16_load(&conv2d_4[b][y][x][c + 112])
                        - f32x16_load(&batch_norm_4_sum_2[c + 112]) * 0.0625f;
                    sum8 += t8 * f32x16_load(&conv2d_5_x_grad[b][y][x][c + 112]);
                }
            f32x16_store(&batch_norm_4_sum_grad_2[b][c], sum);
            f32x16_store(&batch_norm_4_sum_grad_2[b][c + 16], sum2);
            f32x16_store(&batch_norm_4_sum_grad_2[b][c + 32], sum3);
            f32x16_store(&batch_norm_4_sum_grad_2[b][c + 48], sum4);
            f32x16_store(&batch_norm_4_sum_grad_2[b][c + 64], sum5);
            f32x16_store(&batch_norm_4_sum_grad_2[b][c + 80], sum6);
            f32x16_store(&batch_norm_4_sum_grad_2[b][c + 96], sum7);
            f32x16_store(&batch_norm_4_sum_grad_2[b][c + 112], sum8);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.batch_norm_4, sgd, backward; updates vgg.batch_norm_4.beta
// 67.6 kFLOP: sum, mul, sub, add: [128, 512] -> [16, 512], [512]
KERNEL static void batch_norm_4_beta_grad(vgg *m)
{
    const float (*restrict batch_norm_4_sum_grad)[512] = (void *)(m->arena + 264000);
    const float momentum = m->momentum;
    const float sgd_select = *(const float *)(m->arena + 1792);
    float (*restrict partial)[512] = (void *)(m->arena + 528192);
    float *restrict vgg_batch_norm_4_beta = m->vgg_batch_norm_4_beta;
    float *restrict vgg_batch_norm_4_beta_velocity = m->vgg_batch_norm_4_beta_velocity;
    float *restrict batch_norm_4_beta_grad = (void *)(m->arena + 526144);

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 16; chunk++)
        for (int j = 0; j < 512; j += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int b = 0; b < 8; b++) {
                sum += f32x16_load(&batch_norm_4_sum_grad[chunk * 8 + b][j]);
                sum2 += f32x16_load(&batch_norm_4_sum_grad[chunk * 8 + b][j + 16]);
                sum3 += f32x16_load(&batch_norm_4_sum_grad[chunk * 8 + b][j + 32]);
                sum4 += f32x16_load(&batch_norm_4_sum_grad[chunk * 8 + b][j + 48]);
                sum5 += f32x16_load(&batch_norm_4_sum_grad[chunk * 8 + b][j + 64]);
                sum6 += f32x16_load(&batch_norm_4_sum_grad[chunk * 8 + b][j + 80]);
                sum7 += f32x16_load(&batch_norm_4_sum_grad[chunk * 8 + b][j + 96]);
                sum8 += f32x16_load(&batch_norm_4_sum_grad[chunk * 8 + b][j + 112]);
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
        for (int j = 0; j < 512; j++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 16; chunk++)
                sum += partial[chunk][j];
            const float velocity = vgg_batch_norm_4_beta_velocity[j] * momentum - sum * sgd_select;
            vgg_batch_norm_4_beta[j] += velocity;
            vgg_batch_norm_4_beta_velocity[j] = velocity;
            batch_norm_4_beta_grad[j] = sum;
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.batch_norm_4, sgd, backward
// 70.7 kFLOP: sum, mul, sub, add: [128, 512], [512] -> [16, 512], [512]
static void batch_norm_4_sum_grad(vgg *m)
{
    batch_norm_5_sum_grad_2_body((void *)(m->arena + 1856), (void *)(m->arena + 176262976), m->momentum,
                                 *(const float *)(m->arena + 1792), m->vgg_batch_norm_4_gamma,
                                 (void *)(m->arena + 266048), m->vgg_batch_norm_4_gamma_velocity,
                                 (void *)(m->arena + 264000), (void *)(m->arena + 176267072),
                                 (void *)(m->arena + 176265024));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_4, backward
// 200 kFLOP: sub, mul, sum: [128, 512], [512], [128] -> [16, 512], [512]
static void batch_norm_4_sum_grad_2(vgg *m)
{
    batch_norm_5_sum_grad_3_body((void *)(m->arena + 175638336), (void *)(m->arena + 176260928), m->batch_weight,
                                 (void *)(m->arena + 176262976), (void *)(m->arena + 264000),
                                 (void *)(m->arena + 526144), m->vgg_batch_norm_4_gamma, (void *)(m->arena + 1856),
                                 (void *)(m->arena + 176269120));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_5, backward
// 9.44 MFLOP: winograd_tiles: [128, 4, 4, 512] -> [36, 128, 512]
static void conv2d_5_winograd_tiles_3(vgg *m)
{
    conv2d_5_winograd_tiles_body((void *)(m->arena + 161482560), (void *)(m->arena + 97519424));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_5, backward
// 2.42 GFLOP: contract: [36, 128, 512] -> [36, 512, 512]
KERNEL static void conv2d_5_kernel_products_grad(vgg *m)
{
    const float (*restrict conv2d_5_winograd_tiles_2)[128][512] = (void *)(m->arena + 88082240);
    const float (*restrict conv2d_5_winograd_tiles_3)[128][512] = (void *)(m->arena + 97519424);
    float (*restrict conv2d_5_kernel_products_grad)[512][512] = (void *)(m->arena + 1856);

    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 36; h++)
        for (int j = 0; j < 512; j += 32) {
            // 32 columns, copied so that they lie side by side
            alignas(64) float panel[128][32];
            for (int k = 0; k < 128; k++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&conv2d_5_winograd_tiles_2[h][k][j + c]));
            for (int i = 0; i < 434; i += 14) {
                // sums of 14 rows x 32 columns in registers
                f32x16 sum[14][2] = {0};
                for (int k = 0; k < 128; k++) {
                    if (k % 4 == 0) {
                        const int row = k / 8;
                        const int column = k / 4 % 2 * 16;
                        __builtin_prefetch(&conv2d_5_kernel_products_grad[h][i + row][j + column]);
                    }
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 14; r++) {
                        const float a = conv2d_5_winograd_tiles_3[h][k][i + r];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 14; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&conv2d_5_kernel_products_grad[h][i + r][j + v * 16], sum[r][v]);
            }
            for (int i = 434; i < 512; i += 13) {
                // sums of 13 rows x 32 columns in registers
                f32x16 sum[13][2] = {0};
                for (int k = 0; k < 128; k += 4) {
                    {
                        const int row = k / 8;
                        const int column = k / 4 % 2 * 16;
                        __builtin_prefetch(&conv2d_5_kernel_products_grad[h][i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 13; r++) {
                            const float a = conv2d_5_winograd_tiles_3[h][k + step][i + r];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&conv2d_5_kernel_products_grad[h][i + r][j + v * 16], sum[r][v]);
            }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// vgg.conv2d_5, sgd, l2, backward; updates vgg.conv2d_5.kernel
// 4.31 GFLOP: winograd_taps, mul, add, sub: [36, 512, 512] -> [3, 3, 512, 512]
KERNEL static void conv2d_5_winograd_taps(vgg *m)
{
    const float (*restrict conv2d_5_kernel_products_grad)[512][512] = (void *)(m->arena + 1856);
    const float momentum = m->momentum;
    const float sgd_select = *(const float *)(m->arena + 1792);
    float (*restrict vgg_conv2d_5_kernel)[3][512][512] = m->vgg_conv2d_5_kernel;
    float (*restrict vgg_conv2d_5_kernel_velocity)[3][512][512] = m->vgg_conv2d_5_kernel_velocity;

    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 512; channel++)
        for (int c = 0; c < 512; c += 16) {
            f32x16 half[3][6];
            UNROLL for (int i = 0; i < 6; i++) {
                f32x16 point[6];
                UNROLL for (int n = 0; n < 6; n++)
                    point[n] = f32x16_load(&conv2d_5_kernel_products_grad[i * 6 + n][channel][c]);
                const f32x16 even = point[1] + point[2];
                const f32x16 odd = point[1] - point[2];
                const f32x16 even2 = point[3] + point[4];
                const f32x16 odd2 = point[3] - point[4];
                half[0][i] = 1.1377778f * point[0] - 0.68840337f * even + 0.11951447f * even2;
                half[1][i] = -0.4302521f * odd + 0.17927171f * odd2;
                half[2][i] = point[5] - 0.26890758f * even + 0.26890758f * even2;
            }
            UNROLL for (int kx = 0; kx < 3; kx++) {
                const f32x16 even = half[kx][1] + half[kx][2];
                const f32x16 odd = half[kx][1] - half[kx][2];
                const f32x16 even2 = half[kx][3] + half[kx][4];
                const f32x16 odd2 = half[kx][3] - half[kx][4];
                const f32x16 result = 1.1377778f * half[kx][0] - 0.68840337f * even + 0.11951447f * even2;
                const f32x16 vgg_conv2d_5_kernel_i = f32x16_load(&vgg_conv2d_5_kernel[0][kx][channel][c]);
                const f32x16 t = f32x16_load(&vgg_conv2d_5_kernel_velocity[0][kx][channel][c]) * momentum;
                const f32x16 velocity = t - (vgg_conv2d_5_kernel_i * 0.001f + result) * sgd_select;
                f32x16_store(&vgg_conv2d_5_kernel[0][kx][channel][c], vgg_conv2d_5_kernel_i + velocity);
                f32x16_store(&vgg_conv2d_5_kernel_velocity[0][kx][channel][c], velocity);
                const f32x16 result2 = -0.4302521f * odd + 0.17927171f * odd2;
                const f32x16 vgg_conv2d_5_kernel_i2 = f32x16_load(&vgg_conv2d_5_kernel[1][kx][channel][c]);
                const f32x16 t2 = f32x16_load(&vgg_conv2d_5_kernel_velocity[1][kx][channel][c]) * momentum;
                const f32x16 velocity2 = t2 - (vgg_conv2d_5_kernel_i2 * 0.001f + result2) * sgd_select;
                f32x16_store(&vgg_conv2d_5_kernel[1][kx][channel][c], vgg_conv2d_5_kernel_i2 + velocity2);
                f32x16_store(&vgg_conv2d_5_kernel_velocity[1][kx][channel][c], velocity2);
                const f32x16 result3 = half[kx][5] - 0.26890758f * even + 0.26890758f * even2;
                const f32x16 vgg_conv2d_5_kernel_i3 = f32x16_load(&vgg_conv2d_5_kernel[2][kx][channel][c]);
                const f32x16 t3 = f32x16_load(&vgg_conv2d_5_kernel_velocity[2][kx][channel][c]) * momentum;
                const f32x16 velocity3 = t3 - (vgg_conv2d_5_kernel_i3 * 0.001f + result3) * sgd_select;
                f32x16_store(&vgg_conv2d_5_kernel[2][kx][channel][c], vgg_conv2d_5_kernel_i3 + velocity3);
                f32x16_store(&vgg_conv2d_5_kernel_velocity[2][kx][channel][c], velocity3);
            }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_4, backward
// 131 kFLOP: mul: [128], [512] -> [128, 512]
static void batch_norm_4_mul_grad(vgg *m)
{
    batch_norm_5_mul_grad_body(m->batch_weight, (void *)(m->arena + 176267072), (void *)(m->arena + 1856));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_4, backward
// 131 kFLOP: mul: [128], [512] -> [128, 512]
static void batch_norm_4_mul_grad_2(vgg *m)
{
    batch_norm_5_mul_grad_body(m->batch_weight, (void *)(m->arena + 176269120), (void *)(m->arena + 264000));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_4, batch_norm, backward
// 8.39 MFLOP: mul, sub, add, sum: [128, 4, 4, 512], [512], [128, 512] -> [128, 4, 4, 512], [128, 512]
static void conv2d_4_sum_grad(vgg *m)
{
    conv2d_5_sum_grad_body((void *)(m->arena + 165676864), m->vgg_batch_norm_4_gamma, (void *)(m->arena + 157288256),
                           (void *)(m->arena + 176260928), (void *)(m->arena + 1856), (void *)(m->arena + 176262976),
                           (void *)(m->arena + 264000), (void *)(m->arena + 28313408), (void *)(m->arena + 28313408),
                           (void *)(m->arena + 526144));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.conv2d_4, sgd, backward; updates vgg.conv2d_4.bias
// 67.6 kFLOP: sum, mul, sub, add: [128, 512] -> [16, 512], [512]
static void conv2d_4_bias_grad(vgg *m)
{
    conv2d_5_bias_grad_body((void *)(m->arena + 526144), m->momentum, *(const float *)(m->arena + 1792),
                            (void *)(m->arena + 1856), m->vgg_conv2d_4_bias, m->vgg_conv2d_4_bias_velocity);
}

// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// copy: [512] -> [512]
static void update_vgg_batch_norm_4_gamma(vgg *m)
{
    update_vgg_batch_norm_7_gamma_body((void *)(m->arena + 176265024), m->vgg_batch_norm_4_gamma);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4, backward
// 18.9 MFLOP: winograd_kernel: [3, 3, 256, 512] -> [36, 256, 512]
static void conv2d_4_winograd_kernel_2(vgg *m)
{
    conv2d_4_winograd_kernel_body(m->vgg_conv2d_4_kernel, (void *)(m->arena + 1856));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4, backward
// 9.44 MFLOP: winograd_tiles: [128, 4, 4, 512] -> [36, 128, 512]
static void conv2d_4_winograd_tiles_2(vgg *m)
{
    conv2d_5_winograd_tiles_2_body((void *)(m->arena + 28313408), (void *)(m->arena + 18876224));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4, backward
// 1.21 GFLOP: contract: [36, 256, 512], [36, 128, 512] -> [36, 128, 256]
KERNEL static void conv2d_4_products_grad(vgg *m)
{
    const float (*restrict conv2d_4_winograd_kernel_2)[256][512] = (void *)(m->arena + 1856);
    const float (*restrict conv2d_4_winograd_tiles_2)[128][512] = (void *)(m->arena + 18876224);
    float (*restrict conv2d_4_products_grad)[128][256] = (void *)(m->arena + 28313408);

    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 36; h++)
        for (int j = 0; j < 256; j += 64) {
            alignas(64) float part[128][64];
            for (int k0 = 0; k0 < 512; k0 += 128) {
                // 64 columns, copied so that they lie side by side
                alignas(64) float panel[128][64];
                for (int c = 0; c < 64; c += 16)
                    for (int k = 0; k < 128; k += 16)
                        f32x16_transpose(&panel[k][c], 64, &conv2d_4_winograd_kernel_2[h][j + c][k0 + k], 512);
                for (int i = 0; i < 108; i += 6) {
                    // sums of 6 rows x 64 columns in registers
                    f32x16 sum[6][4] = {0};
                    if (0 < k0) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                    }
                    for (int k = 0; k < 128; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = i + (k / 4 * 2 + line) / 8 + 6;
                            const int column = (k / 4 * 2 + line) % 8 * 16;
                            __builtin_prefetch(&conv2d_4_winograd_tiles_2[h][row][k0 + column]);
                        }
                        {
                            const int row = k / 16;
                            const int column = k / 4 % 4 * 16;
                            __builtin_prefetch(&conv2d_4_products_grad[h][i + row][j + column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 6; r++) {
                                const float a = conv2d_4_winograd_tiles_2[h][i + r][k0 + k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    if (k0 < 384) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    }
                    if (k0 >= 384) {
                        UNROLL for (int r = 0; r < 6; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&conv2d_4_products_grad[h][i + r][j + v * 16], sum[r][v]);
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
                    for (int k = 0; k < 128; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int row = 127 < i + (k / 4 * 2 + line) / 8 + 5 ? 127 : i + (k / 4 * 2 + line) / 8 + 5;
                            const int column = (k / 4 * 2 + line) % 8 * 16;
                            __builtin_prefetch(&conv2d_4_winograd_tiles_2[h][row][k0 + column]);
                        }
                        {
                            const int row = k / 16;
                            const int column = k / 4 % 4 * 16;
                            __builtin_prefetch(&conv2d_4_products_grad[h][i + row][j + column]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[4];
                            UNROLL for (int v = 0; v < 4; v++)
                                w[v] = f32x16_load(&panel[k + step][v * 16]);
                            UNROLL for (int r = 0; r < 5; r++) {
                                const float a = conv2d_4_winograd_tiles_2[h][i + r][k0 + k + step];
                                UNROLL for (int v = 0; v < 4; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    if (k0 < 384) {
                        UNROLL for (int r = 0; r < 5; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&part[i + r][v * 16], sum[r][v]);
                    }
                    if (k0 >= 384) {
                        UNROLL for (int r = 0; r < 5; r++)
                            UNROLL for (int v = 0; v < 4; v++)
                                f32x16_store(&conv2d_4_products_grad[h][i + r][j + v * 16], sum[r][v]);
                    }
                }
            }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4, relu, backward
// 2.15 GFLOP: winograd_image, greater, select, sum: [36, 128, 256], [128, 4, 4, 256] -> [128, 4, 4, 256], [128, 256]
KERNEL static void conv2d_4_x_grad(vgg *m)
{
    const float (*restrict conv2d_4_products_grad)[128][256] = (void *)(m->arena + 28313408);
    const float (*restrict max_pool2d_3)[4][4][256] = (void *)(m->arena + 171968320);
    float (*restrict conv2d_4_x_grad)[4][4][256] = (void *)(m->arena + 33032000);
    float (*restrict batch_norm_3_sum_grad)[256] = (void *)(m->arena + 1856);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        // conv2d_4_x_grad
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        {
            alignas(64) float lines[6][6][256];
            alignas(64) float image[6][6][256];
            for (int i = 0; i < 2; i++)
                for (int x = 0; x < 6; x++)
                    for (int c = 0; c < 256; c += 16)
                        f32x16_store(&image[i][x][c], f32x16_splat(0.0f));
            for (int i = 0; i < 6; i++)
                for (int x = 0; x < 2; x++)
                    for (int c = 0; c < 256; c += 16)
                        f32x16_store(&lines[i][x][c], f32x16_splat(0.0f));
            for (int i = 0; i < 6; i++)
                for (int c = 0; c < 256; c += 16) {
                    f32x16 point[6];
                    UNROLL for (int n = 0; n < 6; n++)
                        point[n] = f32x16_load(&conv2d_4_products_grad[i * 6 + n][b][c]);
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
                for (int c = 0; c < 256; c += 16) {
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
            for (int y = 1; y < 5; y++)
                for (int x = 1; x < 5; x++)
                    for (int c = 0; c < 256; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        f32x16_store(&conv2d_4_x_grad[b][y - 1][x - 1][c],
                            f32x16_select(f32x16_load(&max_pool2d_3[b][y - 1][x - 1][c]) > 0.0f, sum,
                            f32x16_splat(0.0f)));
                    }
        }
        // batch_norm_3_sum_grad
        for (int c = 0; c < 256; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 4; y++)
                for (int x = 0; x < 4; x++) {
                    sum += f32x16_load(&conv2d_4_x_grad[b][y][x][c]);
                    sum2 += f32x16_load(&conv2d_4_x_grad[b][y][x][c + 16]);
                    sum3 += f32x16_load(&conv2d_4_x_grad[b][y][x][c + 32]);
                    sum4 += f32x16_load(&conv2d_4_x_grad[b][y][x][c + 48]);
                    sum5 += f32x16_load(&conv2d_4_x_grad[b][y][x][c + 64]);
                    sum6 += f32x16_load(&conv2d_4_x_grad[b][y][x][c + 80]);
                    sum7 += f32x16_load(&conv2d_4_x_grad[b][y][x][c + 96]);
                    sum8 += f32x16_load(&conv2d_4_x_grad[b][y][x][c + 112]);
                }
            f32x16_store(&batch_norm_3_sum_grad[b][c], sum);
            f32x16_store(&batch_norm_3_sum_grad[b][c + 16], sum2);
            f32x16_store(&batch_norm_3_sum_grad[b][c + 32], sum3);
            f32x16_store(&batch_norm_3_sum_grad[b][c + 48], sum4);
            f32x16_store(&batch_norm_3_sum_grad[b][c + 64], sum5);
            f32x16_store(&batch_norm_3_sum_grad[b][c + 80], sum6);
            f32x16_store(&batch_norm_3_sum_grad[b][c + 96], sum7);
            f32x16_store(&batch_norm_3_sum_grad[b][c + 112], sum8);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.batch_norm_3, sgd, backward; updates vgg.batch_norm_3.beta
// 33.8 kFLOP: sum, mul, sub, add: [128, 256] -> [32, 256], [256]
KERNEL static void batch_norm_3_beta_grad_body(const float (*restrict batch_norm_3_sum_grad)[256],
                                               const float momentum,
                                               const float sgd_select,
                                               float (*restrict partial)[256],
                                               float *restrict vgg_batch_norm_3_beta,
                                               float *restrict vgg_batch_norm_3_beta_velocity,
                                               float *restrict batch_norm_3_beta_grad)
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
                sum += f32x16_load(&batch_norm_3_sum_grad[chunk * 4 + b][j]);
                sum2 += f32x16_load(&batch_norm_3_sum_grad[chunk * 4 + b][j + 16]);
                sum3 += f32x16_load(&batch_norm_3_sum_grad[chunk * 4 + b][j + 32]);
                sum4 += f32x16_load(&batch_norm_3_sum_grad[chunk * 4 + b][j + 48]);
                sum5 += f32x16_load(&batch_norm_3_sum_grad[chunk * 4 + b][j + 64]);
                sum6 += f32x16_load(&batch_norm_3_sum_grad[chunk * 4 + b][j + 80]);
                sum7 += f32x16_load(&batch_norm_3_sum_grad[chunk * 4 + b][j + 96]);
                sum8 += f32x16_load(&batch_norm_3_sum_grad[chunk * 4 + b][j + 112]);
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
            const float velocity = vgg_batch_norm_3_beta_velocity[j] * momentum - sum * sgd_select;
            vgg_batch_norm_3_beta[j] += velocity;
            vgg_batch_norm_3_beta_velocity[j] = velocity;
            batch_norm_3_beta_grad[j] = sum;
        }
    }
}

static void batch_norm_3_beta_grad(vgg *m)
{
    batch_norm_3_beta_grad_body((void *)(m->arena + 1856), m->momentum, *(const float *)(m->arena + 1792),
                                (void *)(m->arena + 132928), m->vgg_batch_norm_3_beta,
                                m->vgg_batch_norm_3_beta_velocity, (void *)(m->arena + 512));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4, backward
// 4.72 MFLOP: winograd_tiles: [128, 4, 4, 256] -> [36, 128, 256]
static void conv2d_4_winograd_tiles_3(vgg *m)
{
    conv2d_4_winograd_tiles_body((void *)(m->arena + 171968320), (void *)(m->arena + 28313408));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4, backward
// 1.21 GFLOP: contract: [36, 128, 512], [36, 128, 256] -> [36, 256, 512]
KERNEL static void conv2d_4_kernel_products_grad(vgg *m)
{
    const float (*restrict conv2d_4_winograd_tiles_2)[128][512] = (void *)(m->arena + 18876224);
    const float (*restrict conv2d_4_winograd_tiles_3)[128][256] = (void *)(m->arena + 28313408);
    float (*restrict conv2d_4_kernel_products_grad)[256][512] = (void *)(m->arena + 1856);

    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 36; h++)
        for (int j = 0; j < 512; j += 64) {
            // 64 columns, copied so that they lie side by side
            alignas(64) float panel[128][64];
            for (int k = 0; k < 128; k++)
                for (int c = 0; c < 64; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&conv2d_4_winograd_tiles_2[h][k][j + c]));
            for (int i = 0; i < 246; i += 6) {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 128; k += 4) {
                    {
                        const int row = k / 16;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&conv2d_4_kernel_products_grad[h][i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 6; r++) {
                            const float a = conv2d_4_winograd_tiles_3[h][k + step][i + r];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&conv2d_4_kernel_products_grad[h][i + r][j + v * 16], sum[r][v]);
            }
            for (int i = 246; i < 256; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                for (int k = 0; k < 128; k += 4) {
                    {
                        const int row = k / 16;
                        const int column = k / 4 % 4 * 16;
                        __builtin_prefetch(&conv2d_4_kernel_products_grad[h][i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = conv2d_4_winograd_tiles_3[h][k + step][i + r];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&conv2d_4_kernel_products_grad[h][i + r][j + v * 16], sum[r][v]);
            }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// vgg.conv2d_4, sgd, l2, backward; updates vgg.conv2d_4.kernel
// 2.15 GFLOP: winograd_taps, mul, add, sub: [36, 256, 512] -> [3, 3, 256, 512]
KERNEL static void conv2d_4_winograd_taps(vgg *m)
{
    const float (*restrict conv2d_4_kernel_products_grad)[256][512] = (void *)(m->arena + 1856);
    const float momentum = m->momentum;
    const float sgd_select = *(const float *)(m->arena + 1792);
    float (*restrict vgg_conv2d_4_kernel)[3][256][512] = m->vgg_conv2d_4_kernel;
    float (*restrict vgg_conv2d_4_kernel_velocity)[3][256][512] = m->vgg_conv2d_4_kernel_velocity;

    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 256; channel++)
        for (int c = 0; c < 512; c += 16) {
            f32x16 half[3][6];
            UNROLL for (int i = 0; i < 6; i++) {
                f32x16 point[6];
                UNROLL for (int n = 0; n < 6; n++)
                    point[n] = f32x16_load(&conv2d_4_kernel_products_grad[i * 6 + n][channel][c]);
                const f32x16 even = point[1] + point[2];
                const f32x16 odd = point[1] - point[2];
                const f32x16 even2 = point[3] + point[4];
                const f32x16 odd2 = point[3] - point[4];
                half[0][i] = 1.1377778f * point[0] - 0.68840337f * even + 0.11951447f * even2;
                half[1][i] = -0.4302521f * odd + 0.17927171f * odd2;
                half[2][i] = point[5] - 0.26890758f * even + 0.26890758f * even2;
            }
            UNROLL for (int kx = 0; kx < 3; kx++) {
                const f32x16 even = half[kx][1] + half[kx][2];
                const f32x16 odd = half[kx][1] - half[kx][2];
                const f32x16 even2 = half[kx][3] + half[kx][4];
                const f32x16 odd2 = half[kx][3] - half[kx][4];
                const f32x16 result = 1.1377778f * half[kx][0] - 0.68840337f * even + 0.11951447f * even2;
                const f32x16 vgg_conv2d_4_kernel_i = f32x16_load(&vgg_conv2d_4_kernel[0][kx][channel][c]);
                const f32x16 t = f32x16_load(&vgg_conv2d_4_kernel_velocity[0][kx][channel][c]) * momentum;
                const f32x16 velocity = t - (vgg_conv2d_4_kernel_i * 0.001f + result) * sgd_select;
                f32x16_store(&vgg_conv2d_4_kernel[0][kx][channel][c], vgg_conv2d_4_kernel_i + velocity);
                f32x16_store(&vgg_conv2d_4_kernel_velocity[0][kx][channel][c], velocity);
                const f32x16 result2 = -0.4302521f * odd + 0.17927171f * odd2;
                const f32x16 vgg_conv2d_4_kernel_i2 = f32x16_load(&vgg_conv2d_4_kernel[1][kx][channel][c]);
                const f32x16 t2 = f32x16_load(&vgg_conv2d_4_kernel_velocity[1][kx][channel][c]) * momentum;
                const f32x16 velocity2 = t2 - (vgg_conv2d_4_kernel_i2 * 0.001f + result2) * sgd_select;
                f32x16_store(&vgg_conv2d_4_kernel[1][kx][channel][c], vgg_conv2d_4_kernel_i2 + velocity2);
                f32x16_store(&vgg_conv2d_4_kernel_velocity[1][kx][channel][c], velocity2);
                const f32x16 result3 = half[kx][5] - 0.26890758f * even + 0.26890758f * even2;
                const f32x16 vgg_conv2d_4_kernel_i3 = f32x16_load(&vgg_conv2d_4_kernel[2][kx][channel][c]);
                const f32x16 t3 = f32x16_load(&vgg_conv2d_4_kernel_velocity[2][kx][channel][c]) * momentum;
                const f32x16 velocity3 = t3 - (vgg_conv2d_4_kernel_i3 * 0.001f + result3) * sgd_select;
                f32x16_store(&vgg_conv2d_4_kernel[2][kx][channel][c], vgg_conv2d_4_kernel_i3 + velocity3);
                f32x16_store(&vgg_conv2d_4_kernel_velocity[2][kx][channel][c], velocity3);
            }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// relu, backward
// 2.1 MFLOP: unpool: [128, 4, 4, 256] -> [128, 8, 8, 256]
KERNEL static void relu_y_grad_3(vgg *m)
{
    const float (*restrict max_pool2d_place_3)[4][4][256] = (void *)(m->arena + 169871168);
    const float (*restrict conv2d_4_x_grad)[4][4][256] = (void *)(m->arena + 33032000);
    float (*restrict relu_y_grad_3)[8][8][256] = (void *)(m->arena + 1856);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int y = 0; y < 4; y++)
            for (int x = 0; x < 4; x++)
                for (int c = 0; c < 256; c += 16) {
                    const f32x16 place = f32x16_load(&max_pool2d_place_3[b][y][x][c]);
                    const f32x16 whole = f32x16_load(&conv2d_4_x_grad[b][y][x][c]);
                    const f32x16 result = f32x16_select(place == 0.0f, whole, f32x16_splat(0.0f));
                    f32x16_store(&relu_y_grad_3[b][y * 2][x * 2][c], result);
                    const f32x16 result2 = f32x16_select(place == 1.0f, whole, f32x16_splat(0.0f));
                    f32x16_store(&relu_y_grad_3[b][y * 2][x * 2 + 1][c], result2);
                    const f32x16 result3 = f32x16_select(place == 2.0f, whole, f32x16_splat(0.0f));
                    f32x16_store(&relu_y_grad_3[b][y * 2 + 1][x * 2][c], result3);
                    const f32x16 result4 = f32x16_select(place == 3.0f, whole, f32x16_splat(0.0f));
                    f32x16_store(&relu_y_grad_3[b][y * 2 + 1][x * 2 + 1][c], result4);
                }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm, vgg.batch_norm_3, backward
// 6.29 MFLOP: mul, sub, sum: [128, 8, 8, 256], [256] -> [128, 256]
KERNEL static void batch_norm_3_sum_grad(vgg *m)
{
    const float (*restrict conv2d_3)[8][8][256] = (void *)(m->arena + 140511040);
    const float *restrict batch_norm_3_sum_2 = (void *)(m->arena + 176273216);
    const float (*restrict relu_y_grad_3)[8][8][256] = (void *)(m->arena + 1856);
    float (*restrict batch_norm_3_sum_grad_2)[256] = (void *)(m->arena + 8390464);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int c = 0; c < 256; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 8; y++)
                for (int x = 0; x < 8; x++) {
                    const f32x16 t = f32x16_load(&conv2d_3[b][y][x][c])
                        - f32x16_load(&batch_norm_3_sum_2[c]) * 0.015625f;
                    sum += t * f32x16_load(&relu_y_grad_3[b][y][x][c]);
                    const f32x16 t2 = f32x16_load(&conv2d_3[b][y][x][c + 16])
                        - f32x16_load(&batch_norm_3_sum_2[c + 16]) * 0.015625f;
                    sum2 += t2 * f32x16_load(&relu_y_grad_3[b][y][x][c + 16]);
                    const f32x16 t3 = f32x16_load(&conv2d_3[b][y][x][c + 32])
                        - f32x16_load(&batch_norm_3_sum_2[c + 32]) * 0.015625f;
                    sum3 += t3 * f32x16_load(&relu_y_grad_3[b][y][x][c + 32]);
                    const f32x16 t4 = f32x16_load(&conv2d_3[b][y][x][c + 48])
                        - f32x16_load(&batch_norm_3_sum_2[c + 48]) * 0.015625f;
                    sum4 += t4 * f32x16_load(&relu_y_grad_3[b][y][x][c + 48]);
                    const f32x16 t5 = f32x16_load(&conv2d_3[b][y][x][c + 64])
                        - f32x16_load(&batch_norm_3_sum_2[c + 64]) * 0.015625f;
                    sum5 += t5 * f32x16_load(&relu_y_grad_3[b][y][x][c + 64]);
                    const f32x16 t6 = f32x16_load(&conv2d_3[b][y][x][c + 80])
                        - f32x16_load(&batch_norm_3_sum_2[c + 80]) * 0.015625f;
                    sum6 += t6 * f32x16_load(&relu_y_grad_3[b][y][x][c + 80]);
                    const f32x16 t7 = f32x16_load(&conv2d_3[b][y][x][c + 96])
                        - f32x16_load(&batch_norm_3_sum_2[c + 96]) * 0.015625f;
                    sum7 += t7 * f32x16_load(&relu_y_grad_3[b][y][x][c + 96]);
                    const f32x16 t8 = f32x16_load(&conv2d_3[b][y][x][c + 112])
                        - f32x16_load(&batch_norm_3_sum_2[c + 112]) * 0.015625f;
                    sum8 += t8 * f32x16_load(&relu_y_grad_3[b][y][x][c + 112]);
                }
            f32x16_store(&batch_norm_3_sum_grad_2[b][c], sum);
            f32x16_store(&batch_norm_3_sum_grad_2[b][c + 16], sum2);
            f32x16_store(&batch_norm_3_sum_grad_2[b][c + 32], sum3);
            f32x16_store(&batch_norm_3_sum_grad_2[b][c + 48], sum4);
            f32x16_store(&batch_norm_3_sum_grad_2[b][c + 64], sum5);
            f32x16_store(&batch_norm_3_sum_grad_2[b][c + 80], sum6);
            f32x16_store(&batch_norm_3_sum_grad_2[b][c + 96], sum7);
            f32x16_store(&batch_norm_3_sum_grad_2[b][c + 112], sum8);
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.batch_norm_3, sgd, backward
// 35.3 kFLOP: sum, mul, sub, add: [128, 256], [256] -> [32, 256], [256]
KERNEL static void batch_norm_3_sum_grad_2_body(const float (*restrict batch_norm_3_sum_grad_2)[256],
                                                const float *restrict batch_norm_3_rsqrt,
                                                const float momentum,
                                                const float sgd_select,
                                                const float *restrict vgg_batch_norm_3_gamma,
                                                float (*restrict partial)[256],
                                                float *restrict vgg_batch_norm_3_gamma_velocity,
                                                float *restrict batch_norm_3_gamma_grad,
                                                float *restrict batch_norm_3_mul_grad,
                                                float *restrict batch_norm_3_sgd_param)
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
                sum += f32x16_load(&batch_norm_3_sum_grad_2[chunk * 4 + b][j]);
                sum2 += f32x16_load(&batch_norm_3_sum_grad_2[chunk * 4 + b][j + 16]);
                sum3 += f32x16_load(&batch_norm_3_sum_grad_2[chunk * 4 + b][j + 32]);
                sum4 += f32x16_load(&batch_norm_3_sum_grad_2[chunk * 4 + b][j + 48]);
                sum5 += f32x16_load(&batch_norm_3_sum_grad_2[chunk * 4 + b][j + 64]);
                sum6 += f32x16_load(&batch_norm_3_sum_grad_2[chunk * 4 + b][j + 80]);
                sum7 += f32x16_load(&batch_norm_3_sum_grad_2[chunk * 4 + b][j + 96]);
                sum8 += f32x16_load(&batch_norm_3_sum_grad_2[chunk * 4 + b][j + 112]);
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
            const float batch_norm_3_rsqrt_i = batch_norm_3_rsqrt[j];
            const float gamma_grad = batch_norm_3_rsqrt_i * sum;
            const float velocity = vgg_batch_norm_3_gamma_velocity[j] * momentum - gamma_grad * sgd_select;
            const float vgg_batch_norm_3_gamma_i = vgg_batch_norm_3_gamma[j];
            const float t = vgg_batch_norm_3_gamma_i * sum
                * (batch_norm_3_rsqrt_i * (batch_norm_3_rsqrt_i * batch_norm_3_rsqrt_i));
            vgg_batch_norm_3_gamma_velocity[j] = velocity;
            batch_norm_3_gamma_grad[j] = gamma_grad;
            batch_norm_3_mul_grad[j] = t * -0.5f;
            batch_norm_3_sgd_param[j] = vgg_batch_norm_3_gamma_i + velocity;
        }
    }
}

static void batch_norm_3_sum_grad_2(vgg *m)
{
    batch_norm_3_sum_grad_2_body((void *)(m->arena + 8390464), (void *)(m->arena + 176274240), m->momentum,
                                 *(const float *)(m->arena + 1792), m->vgg_batch_norm_3_gamma,
                                 (void *)(m->arena + 8523584), m->vgg_batch_norm_3_gamma_velocity,
                                 (void *)(m->arena + 8522560), (void *)(m->arena + 8521536),
                                 (void *)(m->arena + 8783680));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_3, backward
// 99.8 kFLOP: sub, mul, sum: [128, 256], [256], [128] -> [32, 256], [256]
KERNEL static void batch_norm_3_sum_grad_3_body(const float (*restrict batch_norm_3_sum)[256],
                                                const float *restrict batch_norm_3_sum_2,
                                                const float *restrict batch_weight,
                                                const float *restrict batch_norm_3_rsqrt,
                                                const float *restrict batch_norm_3_gamma_grad,
                                                const float *restrict batch_norm_3_beta_grad,
                                                const float *restrict vgg_batch_norm_3_gamma,
                                                float (*restrict partial)[256],
                                                float *restrict batch_norm_3_sum_grad_3)
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
                const f32x16 t = f32x16_load(&batch_norm_3_sum[chunk * 4 + b][j]) - f32x16_load(&batch_norm_3_sum_2[j]);
                sum += t * batch_weight[chunk * 4 + b];
                const f32x16 t2 = f32x16_load(&batch_norm_3_sum[chunk * 4 + b][j + 16])
                    - f32x16_load(&batch_norm_3_sum_2[j + 16]);
                sum2 += t2 * batch_weight[chunk * 4 + b];
                const f32x16 t3 = f32x16_load(&batch_norm_3_sum[chunk * 4 + b][j + 32])
                    - f32x16_load(&batch_norm_3_sum_2[j + 32]);
                sum3 += t3 * batch_weight[chunk * 4 + b];
                const f32x16 t4 = f32x16_load(&batch_norm_3_sum[chunk * 4 + b][j + 48])
                    - f32x16_load(&batch_norm_3_sum_2[j + 48]);
                sum4 += t4 * batch_weight[chunk * 4 + b];
                const f32x16 t5 = f32x16_load(&batch_norm_3_sum[chunk * 4 + b][j + 64])
                    - f32x16_load(&batch_norm_3_sum_2[j + 64]);
                sum5 += t5 * batch_weight[chunk * 4 + b];
                const f32x16 t6 = f32x16_load(&batch_norm_3_sum[chunk * 4 + b][j + 80])
                    - f32x16_load(&batch_norm_3_sum_2[j + 80]);
                sum6 += t6 * batch_weight[chunk * 4 + b];
                const f32x16 t7 = f32x16_load(&batch_norm_3_sum[chunk * 4 + b][j + 96])
                    - f32x16_load(&batch_norm_3_sum_2[j + 96]);
                sum7 += t7 * batch_weight[chunk * 4 + b];
                const f32x16 t8 = f32x16_load(&batch_norm_3_sum[chunk * 4 + b][j + 112])
                    - f32x16_load(&batch_norm_3_sum_2[j + 112]);
                sum8 += t8 * batch_weight[chunk * 4 + b];
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
            const float batch_norm_3_rsqrt_i = batch_norm_3_rsqrt[j];
            const float t = batch_norm_3_gamma_grad[j] * (batch_norm_3_rsqrt_i * sum) * 0.015625f
                - batch_norm_3_beta_grad[j];
            batch_norm_3_sum_grad_3[j] = vgg_batch_norm_3_gamma[j] * (batch_norm_3_rsqrt_i * t);
        }
    }
}

static void batch_norm_3_sum_grad_3(vgg *m)
{
    batch_norm_3_sum_grad_3_body((void *)(m->arena + 176031552), (void *)(m->arena + 176273216), m->batch_weight,
                                 (void *)(m->arena + 176274240), (void *)(m->arena + 8522560),
                                 (void *)(m->arena + 512), m->vgg_batch_norm_3_gamma, (void *)(m->arena + 8390464),
                                 (void *)(m->arena + 8652608));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_3, backward
// 65.5 kFLOP: mul: [128], [256] -> [128, 256]
KERNEL static void batch_norm_3_mul_grad_body(const float *restrict batch_weight,
                                              const float *restrict batch_norm_3_mul_grad,
                                              float (*restrict batch_norm_3_mul_grad_2)[256])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int i = 0; i < 256; i += 16)
            f32x16_store(&batch_norm_3_mul_grad_2[b][i],
                batch_weight[b] * f32x16_load(&batch_norm_3_mul_grad[i]) * 0.015625f);
}

static void batch_norm_3_mul_grad(vgg *m)
{
    batch_norm_3_mul_grad_body(m->batch_weight, (void *)(m->arena + 8521536), (void *)(m->arena + 8390464));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_3, backward
// 65.5 kFLOP: mul: [128], [256] -> [128, 256]
static void batch_norm_3_mul_grad_2(vgg *m)
{
    batch_norm_3_mul_grad_body(m->batch_weight, (void *)(m->arena + 8652608), (void *)(m->arena + 8521536));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_3, batch_norm, backward
// 16.8 MFLOP: mul, sub, add, sum: [128, 8, 8, 256], [256], [128, 256] -> [128, 8, 8, 256], [128, 256]
KERNEL static void conv2d_3_sum_grad_body(const float (*restrict relu_y_grad_3)[64][256],
                                          const float *restrict vgg_batch_norm_3_gamma,
                                          const float (*restrict conv2d_3)[64][256],
                                          const float *restrict batch_norm_3_sum_2,
                                          const float (*restrict batch_norm_3_mul_grad_2)[256],
                                          const float *restrict batch_norm_3_rsqrt,
                                          const float (*restrict batch_norm_3_mul_grad_3)[256],
                                          const float (*batch_norm_3_y_grad)[8][8][256],
                                          float (*batch_norm_3_y_grad_flat)[64][256],
                                          float (*restrict conv2d_3_sum_grad)[256])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        // batch_norm_3_y_grad
        for (int i = 0; i < 64; i++)
            for (int j = 0; j < 256; j += 16) {
                const f32x16 y_grad = f32x16_load(&relu_y_grad_3[b][i][j]) * f32x16_load(&vgg_batch_norm_3_gamma[j]);
                const f32x16 t = f32x16_load(&conv2d_3[b][i][j]) - f32x16_load(&batch_norm_3_sum_2[j]) * 0.015625f;
                const f32x16 t2 = t * f32x16_load(&batch_norm_3_mul_grad_2[b][j]) * 2.0f;
                f32x16_store(&batch_norm_3_y_grad_flat[b][i][j],
                    y_grad * f32x16_load(&batch_norm_3_rsqrt[j]) + t2 + f32x16_load(&batch_norm_3_mul_grad_3[b][j]));
            }
        // conv2d_3_sum_grad
        for (int c = 0; c < 256; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 8; y++)
                for (int x = 0; x < 8; x++) {
                    sum += f32x16_load(&batch_norm_3_y_grad[b][y][x][c]);
                    sum2 += f32x16_load(&batch_norm_3_y_grad[b][y][x][c + 16]);
                    sum3 += f32x16_load(&batch_norm_3_y_grad[b][y][x][c + 32]);
                    sum4 += f32x16_load(&batch_norm_3_y_grad[b][y][x][c + 48]);
                    sum5 += f32x16_load(&batch_norm_3_y_grad[b][y][x][c + 64]);
                    sum6 += f32x16_load(&batch_norm_3_y_grad[b][y][x][c + 80]);
                    sum7 += f32x16_load(&batch_norm_3_y_grad[b][y][x][c + 96]);
                    sum8 += f32x16_load(&batch_norm_3_y_grad[b][y][x][c + 112]);
                }
            f32x16_store(&conv2d_3_sum_grad[b][c], sum);
            f32x16_store(&conv2d_3_sum_grad[b][c + 16], sum2);
            f32x16_store(&conv2d_3_sum_grad[b][c + 32], sum3);
            f32x16_store(&conv2d_3_sum_grad[b][c + 48], sum4);
            f32x16_store(&conv2d_3_sum_grad[b][c + 64], sum5);
            f32x16_store(&conv2d_3_sum_grad[b][c + 80], sum6);
            f32x16_store(&conv2d_3_sum_grad[b][c + 96], sum7);
            f32x16_store(&conv2d_3_sum_grad[b][c + 112], sum8);
        }
    }
}

static void conv2d_3_sum_grad(vgg *m)
{
    conv2d_3_sum_grad_body((void *)(m->arena + 1856), m->vgg_batch_norm_3_gamma, (void *)(m->arena + 140511040),
                           (void *)(m->arena + 176273216), (void *)(m->arena + 8390464),
                           (void *)(m->arena + 176274240), (void *)(m->arena + 8521536), (void *)(m->arena + 18876224),
                           (void *)(m->arena + 18876224), (void *)(m->arena + 8652608));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.conv2d_3, sgd, backward; updates vgg.conv2d_3.bias
// 33.8 kFLOP: sum, mul, sub, add: [128, 256] -> [32, 256], [256]
KERNEL static void conv2d_3_bias_grad_body(const float (*restrict conv2d_3_sum_grad)[256],
                                           const float momentum,
                                           const float sgd_select,
                                           float (*restrict partial)[256],
                                           float *restrict vgg_conv2d_3_bias,
                                           float *restrict vgg_conv2d_3_bias_velocity)
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
                sum += f32x16_load(&conv2d_3_sum_grad[chunk * 4 + b][j]);
                sum2 += f32x16_load(&conv2d_3_sum_grad[chunk * 4 + b][j + 16]);
                sum3 += f32x16_load(&conv2d_3_sum_grad[chunk * 4 + b][j + 32]);
                sum4 += f32x16_load(&conv2d_3_sum_grad[chunk * 4 + b][j + 48]);
                sum5 += f32x16_load(&conv2d_3_sum_grad[chunk * 4 + b][j + 64]);
                sum6 += f32x16_load(&conv2d_3_sum_grad[chunk * 4 + b][j + 80]);
                sum7 += f32x16_load(&conv2d_3_sum_grad[chunk * 4 + b][j + 96]);
                sum8 += f32x16_load(&conv2d_3_sum_grad[chunk * 4 + b][j + 112]);
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
            const float velocity = vgg_conv2d_3_bias_velocity[j] * momentum - sum * sgd_select;
            vgg_conv2d_3_bias[j] += velocity;
            vgg_conv2d_3_bias_velocity[j] = velocity;
        }
    }
}

static void conv2d_3_bias_grad(vgg *m)
{
    conv2d_3_bias_grad_body((void *)(m->arena + 8652608), m->momentum, *(const float *)(m->arena + 1792),
                            (void *)(m->arena + 1856), m->vgg_conv2d_3_bias, m->vgg_conv2d_3_bias_velocity);
}

// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// copy: [256] -> [256]
KERNEL static void update_vgg_batch_norm_3_gamma_body(
    const float *restrict batch_norm_3_sgd_param,
    float *restrict vgg_batch_norm_3_gamma)
{
    #pragma omp simd
    for (int i = 0; i < 256; i++)
        vgg_batch_norm_3_gamma[i] = batch_norm_3_sgd_param[i];
}

static void update_vgg_batch_norm_3_gamma(vgg *m)
{
    update_vgg_batch_norm_3_gamma_body((void *)(m->arena + 8783680), m->vgg_batch_norm_3_gamma);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_3, backward
// 9.44 MFLOP: winograd_kernel: [3, 3, 256, 256] -> [36, 256, 256]
static void conv2d_3_winograd_kernel_2(vgg *m)
{
    conv2d_3_winograd_kernel_body(m->vgg_conv2d_3_kernel, (void *)(m->arena + 88082240));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_3, backward
// 18.9 MFLOP: winograd_tiles: [128, 8, 8, 256] -> [36, 512, 256]
KERNEL static void conv2d_3_winograd_tiles_2_body(
    const float (*restrict batch_norm_3_y_grad)[8][8][256],
    float (*restrict conv2d_3_winograd_tiles_2)[512][256])
{
    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int top = 0; top < 2; top++) {
            alignas(64) float x_lines[6][8][256];
            for (int x = 0; x < 8; x++)
                for (int c = 0; c < 256; c += 16) {
                    f32x16 pixel[4];
                    UNROLL for (int n = 0; n < 4; n++)
                        pixel[n] = f32x16_load(&batch_norm_3_y_grad[b][top * 4 + n][x][c]);
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
                for (int j = 0; j < 2; j++)
                    for (int c = 0; c < 256; c += 16) {
                        f32x16 pixel[4];
                        UNROLL for (int n = 0; n < 4; n++)
                            pixel[n] = f32x16_load(&x_lines[i][j * 4 + n][c]);
                        const f32x16 even = pixel[0] + 0.390625f * pixel[2];
                        const f32x16 odd = 0.625f * pixel[1] + 0.24414062f * pixel[3];
                        const f32x16 even2 = pixel[0] + 2.25f * pixel[2];
                        const f32x16 odd2 = 1.5f * pixel[1] + 3.375f * pixel[3];
                        f32x16_store(&conv2d_3_winograd_tiles_2[i * 6][b * 4 + top * 2 + j][c], pixel[0]);
                        const f32x16 result2 = even + odd;
                        f32x16_store(&conv2d_3_winograd_tiles_2[i * 6 + 1][b * 4 + top * 2 + j][c], result2);
                        const f32x16 result3 = even - odd;
                        f32x16_store(&conv2d_3_winograd_tiles_2[i * 6 + 2][b * 4 + top * 2 + j][c], result3);
                        const f32x16 result4 = even2 + odd2;
                        f32x16_store(&conv2d_3_winograd_tiles_2[i * 6 + 3][b * 4 + top * 2 + j][c], result4);
                        const f32x16 result5 = even2 - odd2;
                        f32x16_store(&conv2d_3_winograd_tiles_2[i * 6 + 4][b * 4 + top * 2 + j][c], result5);
                        f32x16_store(&conv2d_3_winograd_tiles_2[i * 6 + 5][b * 4 + top * 2 + j][c], pixel[3]);
                    }
        }
}

static void conv2d_3_winograd_tiles_2(vgg *m)
{
    conv2d_3_winograd_tiles_2_body((void *)(m->arena + 18876224), (void *)(m->arena + 1856));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_3, backward
// 2.42 GFLOP: contract: [36, 256, 256], [36, 512, 256] -> [36, 512, 256]
KERNEL static void conv2d_3_products_grad(vgg *m)
{
    const float (*restrict conv2d_3_winograd_kernel_2)[256][256] = (void *)(m->arena + 88082240);
    const float (*restrict conv2d_3_winograd_tiles_2)[512][256] = (void *)(m->arena + 1856);
    float (*restrict conv2d_3_products_grad)[512][256] = (void *)(m->arena + 18876224);

    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 36; h++)
        for (int j = 0; j < 256; j += 32) {
            // 32 columns, copied so that they lie side by side
            alignas(64) float panel[256][32];
            for (int c = 0; c < 32; c += 16)
                for (int k = 0; k < 256; k += 16)
                    f32x16_transpose(&panel[k][c], 32, &conv2d_3_winograd_kernel_2[h][j + c][k], 256);
            for (int i = 0; i < 434; i += 14) {
                // sums of 14 rows x 32 columns in registers
                f32x16 sum[14][2] = {0};
                for (int k = 0; k < 256; k++) {
                    {
                        const int row = i + k / 16 + 14;
                        const int column = k % 16 * 16;
                        __builtin_prefetch(&conv2d_3_winograd_tiles_2[h][row][column]);
                    }
                    if (k % 9 == 0) {
                        const int row = k / 18;
                        const int column = k / 9 % 2 * 16;
                        __builtin_prefetch(&conv2d_3_products_grad[h][i + row][j + column]);
                    }
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 14; r++) {
                        const float a = conv2d_3_winograd_tiles_2[h][i + r][k];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 14; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&conv2d_3_products_grad[h][i + r][j + v * 16], sum[r][v]);
            }
            for (int i = 434; i < 512; i += 13) {
                // sums of 13 rows x 32 columns in registers
                f32x16 sum[13][2] = {0};
                for (int k = 0; k < 256; k += 4) {
                    UNROLL for (int line = 0; line < 4; line++) {
                        const int row = 511 < i + (k / 4 * 4 + line) / 16 + 13 ? 511 : i + (k / 4 * 4 + line) / 16 + 13;
                        const int column = (k / 4 * 4 + line) % 16 * 16;
                        __builtin_prefetch(&conv2d_3_winograd_tiles_2[h][row][column]);
                    }
                    if (k / 4 % 2 == 0) {
                        const int row = k / 16;
                        const int column = k / 8 % 2 * 16;
                        __builtin_prefetch(&conv2d_3_products_grad[h][i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 13; r++) {
                            const float a = conv2d_3_winograd_tiles_2[h][i + r][k + step];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&conv2d_3_products_grad[h][i + r][j + v * 16], sum[r][v]);
            }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_3, relu, batch_norm, vgg.batch_norm_2, backward
// 5.72 GFLOP: winograd_image, greater, select, sum, mul, sub: [36, 512, 256], [128, 8, 8, 256], [256] ->
// [128, 8, 8, 256], [128, 256]
KERNEL static void conv2d_3_x_grad(vgg *m)
{
    const float (*restrict conv2d_3_products_grad)[512][256] = (void *)(m->arena + 18876224);
    const float (*restrict relu_x_3)[8][8][256] = (void *)(m->arena + 132122432);
    const float (*restrict conv2d_2)[8][8][256] = (void *)(m->arena + 123733824);
    const float *restrict batch_norm_2_sum_2 = (void *)(m->arena + 176271168);
    float (*restrict conv2d_3_x_grad)[8][8][256] = (void *)(m->arena + 97519424);
    float (*restrict batch_norm_2_sum_grad)[256] = (void *)(m->arena + 88213312);
    float (*restrict batch_norm_2_sum_grad_2)[256] = (void *)(m->arena + 88082240);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        // conv2d_3_x_grad
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        {
            alignas(64) float lines[6][10][256];
            alignas(64) float image[10][10][256];
            for (int i = 0; i < 2; i++)
                for (int x = 0; x < 10; x++)
                    for (int c = 0; c < 256; c += 16)
                        f32x16_store(&image[i][x][c], f32x16_splat(0.0f));
            for (int strip = 0; strip < 2; strip++) {
                for (int i = 0; i < 6; i++)
                    for (int x = 0; x < 2; x++)
                        for (int c = 0; c < 256; c += 16)
                            f32x16_store(&lines[i][x][c], f32x16_splat(0.0f));
                for (int i = 0; i < 6; i++)
                    for (int j = 0; j < 2; j++)
                        for (int c = 0; c < 256; c += 16) {
                            f32x16 point[6];
                            UNROLL for (int n = 0; n < 6; n++)
                                point[n] = f32x16_load(&conv2d_3_products_grad[i * 6 + n][b * 4 + strip * 2 + j][c]);
                            const f32x16 even = point[1] + point[2];
                            const f32x16 odd = point[1] - point[2];
                            const f32x16 even2 = point[3] + point[4];
                            const f32x16 odd2 = point[3] - point[4];
                            f32x16_store(&lines[i][j * 4][c],
                                f32x16_load(&lines[i][j * 4][c]) + 0.87890625f * point[0]);
                            const f32x16 t = 0.87890625f * point[5] - 1.40625f * odd - 0.5859375f * odd2;
                            f32x16_store(&lines[i][j * 4 + 1][c], f32x16_load(&lines[i][j * 4 + 1][c]) + t);
                            f32x16_store(&lines[i][j * 4 + 2][c],
                                -2.640625f * point[0] - 2.25f * even - 0.390625f * even2);
                            f32x16_store(&lines[i][j * 4 + 3][c], -2.640625f * point[5] + 0.625f * odd + 1.5f * odd2);
                            f32x16_store(&lines[i][j * 4 + 4][c], point[0] + even + even2);
                            f32x16_store(&lines[i][j * 4 + 5][c], point[5]);
                        }
                for (int x = 0; x < 10; x++)
                    for (int c = 0; c < 256; c += 16) {
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
                        f32x16_store(&image[strip * 4 + 2][x][c],
                            -2.640625f * point[0] - 2.25f * even - 0.390625f * even2);
                        f32x16_store(&image[strip * 4 + 3][x][c], -2.640625f * point[5] + 0.625f * odd + 1.5f * odd2);
                        f32x16_store(&image[strip * 4 + 4][x][c], point[0] + even + even2);
                        f32x16_store(&image[strip * 4 + 5][x][c], point[5]);
                    }
            }
            for (int y = 1; y < 9; y++)
                for (int x = 1; x < 9; x++)
                    for (int c = 0; c < 256; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        f32x16_store(&conv2d_3_x_grad[b][y - 1][x - 1][c],
                            f32x16_select(f32x16_load(&relu_x_3[b][y - 1][x - 1][c]) > 0.0f, sum, f32x16_splat(0.0f)));
                    }
        }
        // batch_norm_2_sum_grad
        for (int c = 0; c < 256; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 8; y++)
                for (int x = 0; x < 8; x++) {
                    sum += f32x16_load(&conv2d_3_x_grad[b][y][x][c]);
                    sum2 += f32x16_load(&conv2d_3_x_grad[b][y][x][c + 16]);
                    sum3 += f32x16_load(&conv2d_3_x_grad[b][y][x][c + 32]);
                    sum4 += f32x16_load(&conv2d_3_x_grad[b][y][x][c + 48]);
                    sum5 += f32x16_load(&conv2d_3_x_grad[b][y][x][c + 64]);
                    sum6 += f32x16_load(&conv2d_3_x_grad[b][y][x][c + 80]);
                    sum7 += f32x16_load(&conv2d_3_x_grad[b][y][x][c + 96]);
                    sum8 += f32x16_load(&conv2d_3_x_grad[b][y][x][c + 112]);
                }
            f32x16_store(&batch_norm_2_sum_grad[b][c], sum);
            f32x16_store(&batch_norm_2_sum_grad[b][c + 16], sum2);
            f32x16_store(&batch_norm_2_sum_grad[b][c + 32], sum3);
            f32x16_store(&batch_norm_2_sum_grad[b][c + 48], sum4);
            f32x16_store(&batch_norm_2_sum_grad[b][c + 64], sum5);
            f32x16_store(&batch_norm_2_sum_grad[b][c + 80], sum6);
            f32x16_store(&batch_norm_2_sum_grad[b][c + 96], sum7);
            f32x16_store(&batch_norm_2_sum_grad[b][c + 112], sum8);
        }
        // batch_norm_2_sum_grad
        for (int c = 0; c < 256; c += 128) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 8; y++)
                for (int x = 0; x < 8; x++) {
                    const f32x16 t = f32x16_load(&conv2d_2[b][y][x][c])
                        - f32x16_load(&batch_norm_2_sum_2[c]) * 0.015625f;
                    sum += t * f32x16_load(&conv2d_3_x_grad[b][y][x][c]);
                    const f32x16 t2 = f32x16_load(&conv2d_2[b][y][x][c + 16])
                        - f32x16_load(&batch_norm_2_sum_2[c + 16]) * 0.015625f;
                    sum2 += t2 * f32x16_load(&conv2d_3_x_grad[b][y][x][c + 16]);
                    const f32x16 t3 = f32x16_load(&conv2d_2[b][y][x][c + 32])
                        - f32x16_load(&batch_norm_2_sum_2[c + 32]) * 0.015625f;
                    sum3 += t3 * f32x16_load(&conv2d_3_x_grad[b][y][x][c + 32]);
                    const f32x16 t4 = f32x16_load(&conv2d_2[b][y][x][c + 48])
                        - f32x16_load(&batch_norm_2_sum_2[c + 48]) * 0.015625f;
                    sum4 += t4 * f32x16_load(&conv2d_3_x_grad[b][y][x][c + 48]);
                    const f32x16 t5 = f32x16_load(&conv2d_2[b][y][x][c + 64])
                        - f32x16_load(&batch_norm_2_sum_2[c + 64]) * 0.015625f;
                    sum5 += t5 * f32x16_load(&conv2d_3_x_grad[b][y][x][c + 64]);
                    const f32x16 t6 = f32x16_load(&conv2d_2[b][y][x][c + 80])
                        - f32x16_load(&batch_norm_2_sum_2[c + 80]) * 0.015625f;
                    sum6 += t6 * f32x16_load(&conv2d_3_x_grad[b][y][x][c + 80]);
                    const f32x16 t7 = f32x16_load(&conv2d_2[b][y][x][c + 96])
                        - f32x16_load(&batch_norm_2_sum_2[c + 96]) * 0.015625f;
                    sum7 += t7 * f32x16_load(&conv2d_3_x_grad[b][y][x][c + 96]);
                    const f32x16 t8 = f32x16_load(&conv2d_2[b][y][x][c + 112])
                        - f32x16_load(&batch_norm_2_sum_2[c + 112]) * 0.015625f;
                    sum8 += t8 * f32x16_load(&conv2d_3_x_grad[b][y][x][c + 112]);
                }
            f32x16_store(&batch_norm_2_sum_grad_2[b][c], sum);
            f32x16_store(&batch_norm_2_sum_grad_2[b][c + 16], sum2);
            f32x16_store(&batch_norm_2_sum_grad_2[b][c + 32], sum3);
            f32x16_store(&batch_norm_2_sum_grad_2[b][c + 48], sum4);
            f32x16_store(&batch_norm_2_sum_grad_2[b][c + 64], sum5);
            f32x16_store(&batch_norm_2_sum_grad_2[b][c + 80], sum6);
            f32x16_store(&batch_norm_2_sum_grad_2[b][c + 96], sum7);
            f32x16_store(&batch_norm_2_sum_grad_2[b][c + 112], sum8);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.batch_norm_2, sgd, backward; updates vgg.batch_norm_2.beta
// 33.8 kFLOP: sum, mul, sub, add: [128, 256] -> [32, 256], [256]
static void batch_norm_2_beta_grad(vgg *m)
{
    batch_norm_3_beta_grad_body((void *)(m->arena + 88213312), m->momentum, *(const float *)(m->arena + 1792),
                                (void *)(m->arena + 18876224), m->vgg_batch_norm_2_beta,
                                m->vgg_batch_norm_2_beta_velocity, (void *)(m->arena + 512));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.batch_norm_2, sgd, backward
// 35.3 kFLOP: sum, mul, sub, add: [128, 256], [256] -> [32, 256], [256]
static void batch_norm_2_sum_grad(vgg *m)
{
    batch_norm_3_sum_grad_2_body((void *)(m->arena + 88082240), (void *)(m->arena + 176272192), m->momentum,
                                 *(const float *)(m->arena + 1792), m->vgg_batch_norm_2_gamma,
                                 (void *)(m->arena + 18877248), m->vgg_batch_norm_2_gamma_velocity,
                                 (void *)(m->arena + 18876224), (void *)(m->arena + 105909056),
                                 (void *)(m->arena + 105908032));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_2, backward
// 99.8 kFLOP: sub, mul, sum: [128, 256], [256], [128] -> [32, 256], [256]
static void batch_norm_2_sum_grad_2(vgg *m)
{
    batch_norm_3_sum_grad_3_body((void *)(m->arena + 175900480), (void *)(m->arena + 176271168), m->batch_weight,
                                 (void *)(m->arena + 176272192), (void *)(m->arena + 18876224),
                                 (void *)(m->arena + 512), m->vgg_batch_norm_2_gamma, (void *)(m->arena + 18877248),
                                 (void *)(m->arena + 105910080));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_3, backward
// 18.9 MFLOP: winograd_tiles: [128, 8, 8, 256] -> [36, 512, 256]
static void conv2d_3_winograd_tiles_3(vgg *m)
{
    conv2d_3_winograd_tiles_body((void *)(m->arena + 132122432), (void *)(m->arena + 18876224));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_3, backward
// 2.42 GFLOP: contract: [36, 512, 256] -> [36, 256, 256]
KERNEL static void conv2d_3_kernel_products_grad(vgg *m)
{
    const float (*restrict conv2d_3_winograd_tiles_3)[512][256] = (void *)(m->arena + 18876224);
    const float (*restrict conv2d_3_winograd_tiles_2)[512][256] = (void *)(m->arena + 1856);
    float (*restrict conv2d_3_kernel_products_grad)[256][256] = (void *)(m->arena + 88082240);

    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 36; h++)
        for (int i0 = 0; i0 < 256; i0 += 64) {
            alignas(64) float part[64][272];
            for (int j = 0; j < 256; j += 32)
                for (int i = 0; i < 64; i++)
                    for (int c = 0; c < 32; c += 16)
                        f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
            for (int k0 = 0; k0 < 512; k0 += 128) {
                // 64 rows, copied so that they lie side by side
                alignas(64) float lines[128][80];
                for (int k = 0; k < 128; k++)
                    for (int i = 0; i < 64; i += 16)
                        f32x16_store(&lines[k][i], f32x16_load(&conv2d_3_winograd_tiles_3[h][k0 + k][i0 + i]));
                for (int j = 0; j < 256; j += 32) {
                    for (int i = 0; i < 52; i += 13) {
                        // sums of 13 rows x 32 columns in registers
                        f32x16 sum[13][2];
                        UNROLL for (int r = 0; r < 13; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                        for (int k = 0; k < 128; k += 4) {
                            UNROLL for (int line = 0; line < 2; line++) {
                                const int next = 511 < k0 + i * 2 + k / 4 + 128 ? 511 : k0 + i * 2 + k / 4 + 128;
                                __builtin_prefetch(&conv2d_3_winograd_tiles_2[h][next][j + line * 16]);
                            }
                            {
                                const int next = 511 < k0 + i * 2 + k / 4 + 128 ? 511 : k0 + i * 2 + k / 4 + 128;
                                __builtin_prefetch(&conv2d_3_winograd_tiles_3[h][next][i0
                                    + (48 < j / 32 * 16 ? 48 : j / 32 * 16)]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&conv2d_3_winograd_tiles_2[h][k0 + k + step][j + v * 16]);
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
                                const int next = 511 < k0 + k / 4 + 232 ? 511 : k0 + k / 4 + 232;
                                __builtin_prefetch(&conv2d_3_winograd_tiles_2[h][next][j + line * 16]);
                            }
                            {
                                const int next = 511 < k0 + k / 4 + 232 ? 511 : k0 + k / 4 + 232;
                                __builtin_prefetch(&conv2d_3_winograd_tiles_3[h][next][i0
                                    + (48 < j / 32 * 16 ? 48 : j / 32 * 16)]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&conv2d_3_winograd_tiles_2[h][k0 + k + step][j + v * 16]);
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
            for (int j = 0; j < 256; j += 32)
                for (int i = 0; i < 64; i++)
                    for (int c = 0; c < 32; c += 16) {
                        const f32x16 sum = f32x16_load(&part[i][j + c]);
                        f32x16_store(&conv2d_3_kernel_products_grad[h][i0 + i][j + c], sum);
                    }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// vgg.conv2d_3, sgd, l2, backward; updates vgg.conv2d_3.kernel
// 5.71 GFLOP: winograd_taps, mul, add, sub: [36, 256, 256] -> [3, 3, 256, 256]
KERNEL static void conv2d_3_winograd_taps(vgg *m)
{
    const float (*restrict conv2d_3_kernel_products_grad)[256][256] = (void *)(m->arena + 88082240);
    const float momentum = m->momentum;
    const float sgd_select = *(const float *)(m->arena + 1792);
    float (*restrict vgg_conv2d_3_kernel)[3][256][256] = m->vgg_conv2d_3_kernel;
    float (*restrict vgg_conv2d_3_kernel_velocity)[3][256][256] = m->vgg_conv2d_3_kernel_velocity;

    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 256; channel++)
        for (int c = 0; c < 256; c += 16) {
            f32x16 half[3][6];
            UNROLL for (int i = 0; i < 6; i++) {
                f32x16 point[6];
                UNROLL for (int n = 0; n < 6; n++)
                    point[n] = f32x16_load(&conv2d_3_kernel_products_grad[i * 6 + n][channel][c]);
                const f32x16 even = point[1] + point[2];
                const f32x16 odd = point[1] - point[2];
                const f32x16 even2 = point[3] + point[4];
                const f32x16 odd2 = point[3] - point[4];
                half[0][i] = 1.1377778f * point[0] - 0.68840337f * even + 0.11951447f * even2;
                half[1][i] = -0.4302521f * odd + 0.17927171f * odd2;
                half[2][i] = point[5] - 0.26890758f * even + 0.26890758f * even2;
            }
            UNROLL for (int kx = 0; kx < 3; kx++) {
                const f32x16 even = half[kx][1] + half[kx][2];
                const f32x16 odd = half[kx][1] - half[kx][2];
                const f32x16 even2 = half[kx][3] + half[kx][4];
                const f32x16 odd2 = half[kx][3] - half[kx][4];
                const f32x16 result = 1.1377778f * half[kx][0] - 0.68840337f * even + 0.11951447f * even2;
                const f32x16 vgg_conv2d_3_kernel_i = f32x16_load(&vgg_conv2d_3_kernel[0][kx][channel][c]);
                const f32x16 t = f32x16_load(&vgg_conv2d_3_kernel_velocity[0][kx][channel][c]) * momentum;
                const f32x16 velocity = t - (vgg_conv2d_3_kernel_i * 0.001f + result) * sgd_select;
                f32x16_store(&vgg_conv2d_3_kernel[0][kx][channel][c], vgg_conv2d_3_kernel_i + velocity);
                f32x16_store(&vgg_conv2d_3_kernel_velocity[0][kx][channel][c], velocity);
                const f32x16 result2 = -0.4302521f * odd + 0.17927171f * odd2;
                const f32x16 vgg_conv2d_3_kernel_i2 = f32x16_load(&vgg_conv2d_3_kernel[1][kx][channel][c]);
                const f32x16 t2 = f32x16_load(&vgg_conv2d_3_kernel_velocity[1][kx][channel][c]) * momentum;
                const f32x16 velocity2 = t2 - (vgg_conv2d_3_kernel_i2 * 0.001f + result2) * sgd_select;
                f32x16_store(&vgg_conv2d_3_kernel[1][kx][channel][c], vgg_conv2d_3_kernel_i2 + velocity2);
                f32x16_store(&vgg_conv2d_3_kernel_velocity[1][kx][channel][c], velocity2);
                const f32x16 result3 = half[kx][5] - 0.26890758f * even + 0.26890758f * even2;
                const f32x16 vgg_conv2d_3_kernel_i3 = f32x16_load(&vgg_conv2d_3_kernel[2][kx][channel][c]);
                const f32x16 t3 = f32x16_load(&vgg_conv2d_3_kernel_velocity[2][kx][channel][c]) * momentum;
                const f32x16 velocity3 = t3 - (vgg_conv2d_3_kernel_i3 * 0.001f + result3) * sgd_select;
                f32x16_store(&vgg_conv2d_3_kernel[2][kx][channel][c], vgg_conv2d_3_kernel_i3 + velocity3);
                f32x16_store(&vgg_conv2d_3_kernel_velocity[2][kx][channel][c], velocity3);
            }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_2, backward
// 65.5 kFLOP: mul: [128], [256] -> [128, 256]
static void batch_norm_2_mul_grad(vgg *m)
{
    batch_norm_3_mul_grad_body(m->batch_weight, (void *)(m->arena + 105909056), (void *)(m->arena + 1856));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_2, backward
// 65.5 kFLOP: mul: [128], [256] -> [128, 256]
static void batch_norm_2_mul_grad_2(vgg *m)
{
    batch_norm_3_mul_grad_body(m->batch_weight, (void *)(m->arena + 105910080), (void *)(m->arena + 132928));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_2, batch_norm, backward
// 16.8 MFLOP: mul, sub, add, sum: [128, 8, 8, 256], [256], [128, 256] -> [128, 8, 8, 256], [128, 256]
static void conv2d_2_sum_grad(vgg *m)
{
    conv2d_3_sum_grad_body((void *)(m->arena + 97519424), m->vgg_batch_norm_2_gamma, (void *)(m->arena + 123733824),
                           (void *)(m->arena + 176271168), (void *)(m->arena + 1856), (void *)(m->arena + 176272192),
                           (void *)(m->arena + 132928), (void *)(m->arena + 18876224), (void *)(m->arena + 18876224),
                           (void *)(m->arena + 264000));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.conv2d_2, sgd, backward; updates vgg.conv2d_2.bias
// 33.8 kFLOP: sum, mul, sub, add: [128, 256] -> [32, 256], [256]
static void conv2d_2_bias_grad(vgg *m)
{
    conv2d_3_bias_grad_body((void *)(m->arena + 264000), m->momentum, *(const float *)(m->arena + 1792),
                            (void *)(m->arena + 1856), m->vgg_conv2d_2_bias, m->vgg_conv2d_2_bias_velocity);
}

// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// copy: [256] -> [256]
static void update_vgg_batch_norm_2_gamma(vgg *m)
{
    update_vgg_batch_norm_3_gamma_body((void *)(m->arena + 105908032), m->vgg_batch_norm_2_gamma);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2, backward
// 4.72 MFLOP: winograd_kernel: [3, 3, 128, 256] -> [36, 128, 256]
static void conv2d_2_winograd_kernel_2(vgg *m)
{
    conv2d_2_winograd_kernel_body(m->vgg_conv2d_2_kernel, (void *)(m->arena + 28313408));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2, backward
// 18.9 MFLOP: winograd_tiles: [128, 8, 8, 256] -> [36, 512, 256]
static void conv2d_2_winograd_tiles_2(vgg *m)
{
    conv2d_3_winograd_tiles_2_body((void *)(m->arena + 18876224), (void *)(m->arena + 1856));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2, backward
// 1.21 GFLOP: contract: [36, 128, 256], [36, 512, 256] -> [36, 512, 128]
KERNEL static void conv2d_2_products_grad(vgg *m)
{
    const float (*restrict conv2d_2_winograd_kernel_2)[128][256] = (void *)(m->arena + 28313408);
    const float (*restrict conv2d_2_winograd_tiles_2)[512][256] = (void *)(m->arena + 1856);
    float (*restrict conv2d_2_products_grad)[512][128] = (void *)(m->arena + 18876224);

    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 36; h++)
        for (int j = 0; j < 128; j += 32) {
            // 32 columns, copied so that they lie side by side
            alignas(64) float panel[256][32];
            for (int c = 0; c < 32; c += 16)
                for (int k = 0; k < 256; k += 16)
                    f32x16_transpose(&panel[k][c], 32, &conv2d_2_winograd_kernel_2[h][j + c][k], 256);
            for (int i = 0; i < 434; i += 14) {
                // sums of 14 rows x 32 columns in registers
                f32x16 sum[14][2] = {0};
                for (int k = 0; k < 256; k++) {
                    {
                        const int row = i + k / 16 + 14;
                        const int column = k % 16 * 16;
                        __builtin_prefetch(&conv2d_2_winograd_tiles_2[h][row][column]);
                    }
                    if (k % 9 == 0) {
                        const int row = k / 18;
                        const int column = k / 9 % 2 * 16;
                        __builtin_prefetch(&conv2d_2_products_grad[h][i + row][j + column]);
                    }
                    f32x16 w[2];
                    UNROLL for (int v = 0; v < 2; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 14; r++) {
                        const float a = conv2d_2_winograd_tiles_2[h][i + r][k];
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 14; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&conv2d_2_products_grad[h][i + r][j + v * 16], sum[r][v]);
            }
            for (int i = 434; i < 512; i += 13) {
                // sums of 13 rows x 32 columns in registers
                f32x16 sum[13][2] = {0};
                for (int k = 0; k < 256; k += 4) {
                    UNROLL for (int line = 0; line < 4; line++) {
                        const int row = 511 < i + (k / 4 * 4 + line) / 16 + 13 ? 511 : i + (k / 4 * 4 + line) / 16 + 13;
                        const int column = (k / 4 * 4 + line) % 16 * 16;
                        __builtin_prefetch(&conv2d_2_winograd_tiles_2[h][row][column]);
                    }
                    if (k / 4 % 2 == 0) {
                        const int row = k / 16;
                        const int column = k / 8 % 2 * 16;
                        __builtin_prefetch(&conv2d_2_products_grad[h][i + row][j + column]);
                    }
                    UNROLL for (int step = 0; step < 4; step++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&panel[k + step][v * 16]);
                        UNROLL for (int r = 0; r < 13; r++) {
                            const float a = conv2d_2_winograd_tiles_2[h][i + r][k + step];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 13; r++)
                    UNROLL for (int v = 0; v < 2; v++)
                        f32x16_store(&conv2d_2_products_grad[h][i + r][j + v * 16], sum[r][v]);
            }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2, relu, backward
// 2.86 GFLOP: winograd_image, greater, select, sum: [36, 512, 128], [128, 8, 8, 128] -> [128, 8, 8, 128], [128, 128]
KERNEL static void conv2d_2_x_grad(vgg *m)
{
    const float (*restrict conv2d_2_products_grad)[512][128] = (void *)(m->arena + 18876224);
    const float (*restrict max_pool2d_2)[8][8][128] = (void *)(m->arena + 153093952);
    float (*restrict conv2d_2_x_grad)[8][8][128] = (void *)(m->arena + 33032000);
    float (*restrict batch_norm_1_sum_grad)[128] = (void *)(m->arena + 28313408);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        // conv2d_2_x_grad
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        {
            alignas(64) float lines[6][10][128];
            alignas(64) float image[10][10][128];
            for (int i = 0; i < 2; i++)
                for (int x = 0; x < 10; x++)
                    for (int c = 0; c < 128; c += 16)
                        f32x16_store(&image[i][x][c], f32x16_splat(0.0f));
            for (int strip = 0; strip < 2; strip++) {
                for (int i = 0; i < 6; i++)
                    for (int x = 0; x < 2; x++)
                        for (int c = 0; c < 128; c += 16)
                            f32x16_store(&lines[i][x][c], f32x16_splat(0.0f));
                for (int i = 0; i < 6; i++)
                    for (int j = 0; j < 2; j++)
                        for (int c = 0; c < 128; c += 16) {
                            f32x16 point[6];
                            UNROLL for (int n = 0; n < 6; n++)
                                point[n] = f32x16_load(&conv2d_2_products_grad[i * 6 + n][b * 4 + strip * 2 + j][c]);
                            const f32x16 even = point[1] + point[2];
                            const f32x16 odd = point[1] - point[2];
                            const f32x16 even2 = point[3] + point[4];
                            const f32x16 odd2 = point[3] - point[4];
                            f32x16_store(&lines[i][j * 4][c],
                                f32x16_load(&lines[i][j * 4][c]) + 0.87890625f * point[0]);
                            const f32x16 t = 0.87890625f * point[5] - 1.40625f * odd - 0.5859375f * odd2;
                            f32x16_store(&lines[i][j * 4 + 1][c], f32x16_load(&lines[i][j * 4 + 1][c]) + t);
                            f32x16_store(&lines[i][j * 4 + 2][c],
                                -2.640625f * point[0] - 2.25f * even - 0.390625f * even2);
                            f32x16_store(&lines[i][j * 4 + 3][c], -2.640625f * point[5] + 0.625f * odd + 1.5f * odd2);
                            f32x16_store(&lines[i][j * 4 + 4][c], point[0] + even + even2);
                            f32x16_store(&lines[i][j * 4 + 5][c], point[5]);
                        }
                for (int x = 0; x < 10; x++)
                    for (int c = 0; c < 128; c += 16) {
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
                        f32x16_store(&image[strip * 4 + 2][x][c],
                            -2.640625f * point[0] - 2.25f * even - 0.390625f * even2);
                        f32x16_store(&image[strip * 4 + 3][x][c], -2.640625f * point[5] + 0.625f * odd + 1.5f * odd2);
                        f32x16_store(&image[strip * 4 + 4][x][c], point[0] + even + even2);
                        f32x16_store(&image[strip * 4 + 5][x][c], point[5]);
                    }
            }
            for (int y = 1; y < 9; y++)
                for (int x = 1; x < 9; x++)
                    for (int c = 0; c < 128; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        f32x16_store(&conv2d_2_x_grad[b][y - 1][x - 1][c],
                            f32x16_select(f32x16_load(&max_pool2d_2[b][y - 1][x - 1][c]) > 0.0f, sum,
                            f32x16_splat(0.0f)));
                    }
        }
        // batch_norm_1_sum_grad
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 8; y++)
                for (int x = 0; x < 8; x++) {
                    sum += f32x16_load(&conv2d_2_x_grad[b][y][x][0]);
                    sum2 += f32x16_load(&conv2d_2_x_grad[b][y][x][16]);
                    sum3 += f32x16_load(&conv2d_2_x_grad[b][y][x][32]);
                    sum4 += f32x16_load(&conv2d_2_x_grad[b][y][x][48]);
                    sum5 += f32x16_load(&conv2d_2_x_grad[b][y][x][64]);
                    sum6 += f32x16_load(&conv2d_2_x_grad[b][y][x][80]);
                    sum7 += f32x16_load(&conv2d_2_x_grad[b][y][x][96]);
                    sum8 += f32x16_load(&conv2d_2_x_grad[b][y][x][112]);
                }
            f32x16_store(&batch_norm_1_sum_grad[b][0], sum);
            f32x16_store(&batch_norm_1_sum_grad[b][16], sum2);
            f32x16_store(&batch_norm_1_sum_grad[b][32], sum3);
            f32x16_store(&batch_norm_1_sum_grad[b][48], sum4);
            f32x16_store(&batch_norm_1_sum_grad[b][64], sum5);
            f32x16_store(&batch_norm_1_sum_grad[b][80], sum6);
            f32x16_store(&batch_norm_1_sum_grad[b][96], sum7);
            f32x16_store(&batch_norm_1_sum_grad[b][112], sum8);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.batch_norm_1, sgd, backward; updates vgg.batch_norm_1.beta
// 16.9 kFLOP: sum, mul, sub, add: [128, 128] -> [128]
KERNEL static void batch_norm_1_beta_grad(vgg *m)
{
    const float (*restrict batch_norm_1_sum_grad)[128] = (void *)(m->arena + 28313408);
    const float momentum = m->momentum;
    const float sgd_select = *(const float *)(m->arena + 1792);
    float *restrict vgg_batch_norm_1_beta = m->vgg_batch_norm_1_beta;
    float *restrict vgg_batch_norm_1_beta_velocity = m->vgg_batch_norm_1_beta_velocity;
    float *restrict batch_norm_1_beta_grad = (void *)(m->arena + 512);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    f32x16 sum5 = f32x16_splat(0.0f);
    f32x16 sum6 = f32x16_splat(0.0f);
    f32x16 sum7 = f32x16_splat(0.0f);
    f32x16 sum8 = f32x16_splat(0.0f);
    for (int b = 0; b < 128; b++) {
        sum += f32x16_load(&batch_norm_1_sum_grad[b][0]);
        sum2 += f32x16_load(&batch_norm_1_sum_grad[b][16]);
        sum3 += f32x16_load(&batch_norm_1_sum_grad[b][32]);
        sum4 += f32x16_load(&batch_norm_1_sum_grad[b][48]);
        sum5 += f32x16_load(&batch_norm_1_sum_grad[b][64]);
        sum6 += f32x16_load(&batch_norm_1_sum_grad[b][80]);
        sum7 += f32x16_load(&batch_norm_1_sum_grad[b][96]);
        sum8 += f32x16_load(&batch_norm_1_sum_grad[b][112]);
    }
    const f32x16 velocity = f32x16_load(&vgg_batch_norm_1_beta_velocity[0]) * momentum - sum * sgd_select;
    f32x16_store(&vgg_batch_norm_1_beta[0], f32x16_load(&vgg_batch_norm_1_beta[0]) + velocity);
    f32x16_store(&vgg_batch_norm_1_beta_velocity[0], velocity);
    f32x16_store(&batch_norm_1_beta_grad[0], sum);
    const f32x16 velocity2 = f32x16_load(&vgg_batch_norm_1_beta_velocity[16]) * momentum - sum2 * sgd_select;
    f32x16_store(&vgg_batch_norm_1_beta[16], f32x16_load(&vgg_batch_norm_1_beta[16]) + velocity2);
    f32x16_store(&vgg_batch_norm_1_beta_velocity[16], velocity2);
    f32x16_store(&batch_norm_1_beta_grad[16], sum2);
    const f32x16 velocity3 = f32x16_load(&vgg_batch_norm_1_beta_velocity[32]) * momentum - sum3 * sgd_select;
    f32x16_store(&vgg_batch_norm_1_beta[32], f32x16_load(&vgg_batch_norm_1_beta[32]) + velocity3);
    f32x16_store(&vgg_batch_norm_1_beta_velocity[32], velocity3);
    f32x16_store(&batch_norm_1_beta_grad[32], sum3);
    const f32x16 velocity4 = f32x16_load(&vgg_batch_norm_1_beta_velocity[48]) * momentum - sum4 * sgd_select;
    f32x16_store(&vgg_batch_norm_1_beta[48], f32x16_load(&vgg_batch_norm_1_beta[48]) + velocity4);
    f32x16_store(&vgg_batch_norm_1_beta_velocity[48], velocity4);
    f32x16_store(&batch_norm_1_beta_grad[48], sum4);
    const f32x16 velocity5 = f32x16_load(&vgg_batch_norm_1_beta_velocity[64]) * momentum - sum5 * sgd_select;
    f32x16_store(&vgg_batch_norm_1_beta[64], f32x16_load(&vgg_batch_norm_1_beta[64]) + velocity5);
    f32x16_store(&vgg_batch_norm_1_beta_velocity[64], velocity5);
    f32x16_store(&batch_norm_1_beta_grad[64], sum5);
    const f32x16 velocity6 = f32x16_load(&vgg_batch_norm_1_beta_velocity[80]) * momentum - sum6 * sgd_select;
    f32x16_store(&vgg_batch_norm_1_beta[80], f32x16_load(&vgg_batch_norm_1_beta[80]) + velocity6);
    f32x16_store(&vgg_batch_norm_1_beta_velocity[80], velocity6);
    f32x16_store(&batch_norm_1_beta_grad[80], sum6);
    const f32x16 velocity7 = f32x16_load(&vgg_batch_norm_1_beta_velocity[96]) * momentum - sum7 * sgd_select;
    f32x16_store(&vgg_batch_norm_1_beta[96], f32x16_load(&vgg_batch_norm_1_beta[96]) + velocity7);
    f32x16_store(&vgg_batch_norm_1_beta_velocity[96], velocity7);
    f32x16_store(&batch_norm_1_beta_grad[96], sum7);
    const f32x16 velocity8 = f32x16_load(&vgg_batch_norm_1_beta_velocity[112]) * momentum - sum8 * sgd_select;
    f32x16_store(&vgg_batch_norm_1_beta[112], f32x16_load(&vgg_batch_norm_1_beta[112]) + velocity8);
    f32x16_store(&vgg_batch_norm_1_beta_velocity[112], velocity8);
    f32x16_store(&batch_norm_1_beta_grad[112], sum8);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2, backward
// 9.44 MFLOP: winograd_tiles: [128, 8, 8, 128] -> [36, 512, 128]
static void conv2d_2_winograd_tiles_3(vgg *m)
{
    conv2d_2_winograd_tiles_body((void *)(m->arena + 153093952), (void *)(m->arena + 18876224));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2, backward
// 1.21 GFLOP: contract: [36, 512, 128], [36, 512, 256] -> [36, 128, 256]
KERNEL static void conv2d_2_kernel_products_grad(vgg *m)
{
    const float (*restrict conv2d_2_winograd_tiles_3)[512][128] = (void *)(m->arena + 18876224);
    const float (*restrict conv2d_2_winograd_tiles_2)[512][256] = (void *)(m->arena + 1856);
    float (*restrict conv2d_2_kernel_products_grad)[128][256] = (void *)(m->arena + 28313408);

    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 36; h++)
        for (int i0 = 0; i0 < 128; i0 += 64) {
            alignas(64) float part[64][272];
            for (int j = 0; j < 256; j += 32)
                for (int i = 0; i < 64; i++)
                    for (int c = 0; c < 32; c += 16)
                        f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
            for (int k0 = 0; k0 < 512; k0 += 128) {
                // 64 rows, copied so that they lie side by side
                alignas(64) float lines[128][80];
                for (int k = 0; k < 128; k++)
                    for (int i = 0; i < 64; i += 16)
                        f32x16_store(&lines[k][i], f32x16_load(&conv2d_2_winograd_tiles_3[h][k0 + k][i0 + i]));
                for (int j = 0; j < 256; j += 32) {
                    for (int i = 0; i < 52; i += 13) {
                        // sums of 13 rows x 32 columns in registers
                        f32x16 sum[13][2];
                        UNROLL for (int r = 0; r < 13; r++)
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                        for (int k = 0; k < 128; k += 4) {
                            UNROLL for (int line = 0; line < 2; line++) {
                                const int next = 511 < k0 + i * 2 + k / 4 + 128 ? 511 : k0 + i * 2 + k / 4 + 128;
                                __builtin_prefetch(&conv2d_2_winograd_tiles_2[h][next][j + line * 16]);
                            }
                            {
                                const int next = 511 < k0 + i * 2 + k / 4 + 128 ? 511 : k0 + i * 2 + k / 4 + 128;
                                __builtin_prefetch(&conv2d_2_winograd_tiles_3[h][next][i0
                                    + (48 < j / 32 * 16 ? 48 : j / 32 * 16)]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&conv2d_2_winograd_tiles_2[h][k0 + k + step][j + v * 16]);
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
                                const int next = 511 < k0 + k / 4 + 232 ? 511 : k0 + k / 4 + 232;
                                __builtin_prefetch(&conv2d_2_winograd_tiles_2[h][next][j + line * 16]);
                            }
                            {
                                const int next = 511 < k0 + k / 4 + 232 ? 511 : k0 + k / 4 + 232;
                                __builtin_prefetch(&conv2d_2_winograd_tiles_3[h][next][i0
                                    + (48 < j / 32 * 16 ? 48 : j / 32 * 16)]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&conv2d_2_winograd_tiles_2[h][k0 + k + step][j + v * 16]);
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
            for (int j = 0; j < 256; j += 32)
                for (int i = 0; i < 64; i++)
                    for (int c = 0; c < 32; c += 16) {
                        const f32x16 sum = f32x16_load(&part[i][j + c]);
                        f32x16_store(&conv2d_2_kernel_products_grad[h][i0 + i][j + c], sum);
                    }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// vgg.conv2d_2, sgd, l2, backward; updates vgg.conv2d_2.kernel
// 2.85 GFLOP: winograd_taps, mul, add, sub: [36, 128, 256] -> [3, 3, 128, 256]
KERNEL static void conv2d_2_winograd_taps(vgg *m)
{
    const float (*restrict conv2d_2_kernel_products_grad)[128][256] = (void *)(m->arena + 28313408);
    const float momentum = m->momentum;
    const float sgd_select = *(const float *)(m->arena + 1792);
    float (*restrict vgg_conv2d_2_kernel)[3][128][256] = m->vgg_conv2d_2_kernel;
    float (*restrict vgg_conv2d_2_kernel_velocity)[3][128][256] = m->vgg_conv2d_2_kernel_velocity;

    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 128; channel++)
        for (int c = 0; c < 256; c += 16) {
            f32x16 half[3][6];
            UNROLL for (int i = 0; i < 6; i++) {
                f32x16 point[6];
                UNROLL for (int n = 0; n < 6; n++)
                    point[n] = f32x16_load(&conv2d_2_kernel_products_grad[i * 6 + n][channel][c]);
                const f32x16 even = point[1] + point[2];
                const f32x16 odd = point[1] - point[2];
                const f32x16 even2 = point[3] + point[4];
                const f32x16 odd2 = point[3] - point[4];
                half[0][i] = 1.1377778f * point[0] - 0.68840337f * even + 0.11951447f * even2;
                half[1][i] = -0.4302521f * odd + 0.17927171f * odd2;
                half[2][i] = point[5] - 0.26890758f * even + 0.26890758f * even2;
            }
            UNROLL for (int kx = 0; kx < 3; kx++) {
                const f32x16 even = half[kx][1] + half[kx][2];
                const f32x16 odd = half[kx][1] - half[kx][2];
                const f32x16 even2 = half[kx][3] + half[kx][4];
                const f32x16 odd2 = half[kx][3] - half[kx][4];
                const f32x16 result = 1.1377778f * half[kx][0] - 0.68840337f * even + 0.11951447f * even2;
                const f32x16 vgg_conv2d_2_kernel_i = f32x16_load(&vgg_conv2d_2_kernel[0][kx][channel][c]);
                const f32x16 t = f32x16_load(&vgg_conv2d_2_kernel_velocity[0][kx][channel][c]) * momentum;
                const f32x16 velocity = t - (vgg_conv2d_2_kernel_i * 0.001f + result) * sgd_select;
                f32x16_store(&vgg_conv2d_2_kernel[0][kx][channel][c], vgg_conv2d_2_kernel_i + velocity);
                f32x16_store(&vgg_conv2d_2_kernel_velocity[0][kx][channel][c], velocity);
                const f32x16 result2 = -0.4302521f * odd + 0.17927171f * odd2;
                const f32x16 vgg_conv2d_2_kernel_i2 = f32x16_load(&vgg_conv2d_2_kernel[1][kx][channel][c]);
                const f32x16 t2 = f32x16_load(&vgg_conv2d_2_kernel_velocity[1][kx][channel][c]) * momentum;
                const f32x16 velocity2 = t2 - (vgg_conv2d_2_kernel_i2 * 0.001f + result2) * sgd_select;
                f32x16_store(&vgg_conv2d_2_kernel[1][kx][channel][c], vgg_conv2d_2_kernel_i2 + velocity2);
                f32x16_store(&vgg_conv2d_2_kernel_velocity[1][kx][channel][c], velocity2);
                const f32x16 result3 = half[kx][5] - 0.26890758f * even + 0.26890758f * even2;
                const f32x16 vgg_conv2d_2_kernel_i3 = f32x16_load(&vgg_conv2d_2_kernel[2][kx][channel][c]);
                const f32x16 t3 = f32x16_load(&vgg_conv2d_2_kernel_velocity[2][kx][channel][c]) * momentum;
                const f32x16 velocity3 = t3 - (vgg_conv2d_2_kernel_i3 * 0.001f + result3) * sgd_select;
                f32x16_store(&vgg_conv2d_2_kernel[2][kx][channel][c], vgg_conv2d_2_kernel_i3 + velocity3);
                f32x16_store(&vgg_conv2d_2_kernel_velocity[2][kx][channel][c], velocity3);
            }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// relu, backward
// 4.19 MFLOP: unpool: [128, 8, 8, 128] -> [128, 16, 16, 128]
KERNEL static void relu_y_grad_4(vgg *m)
{
    const float (*restrict max_pool2d_place_4)[8][8][128] = (void *)(m->arena + 148899648);
    const float (*restrict conv2d_2_x_grad)[8][8][128] = (void *)(m->arena + 33032000);
    float (*restrict relu_y_grad_4)[16][16][128] = (void *)(m->arena + 1856);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int y = 0; y < 8; y++)
            for (int x = 0; x < 8; x++)
                for (int c = 0; c < 128; c += 16) {
                    const f32x16 place = f32x16_load(&max_pool2d_place_4[b][y][x][c]);
                    const f32x16 whole = f32x16_load(&conv2d_2_x_grad[b][y][x][c]);
                    const f32x16 result = f32x16_select(place == 0.0f, whole, f32x16_splat(0.0f));
                    f32x16_store(&relu_y_grad_4[b][y * 2][x * 2][c], result);
                    const f32x16 result2 = f32x16_select(place == 1.0f, whole, f32x16_splat(0.0f));
                    f32x16_store(&relu_y_grad_4[b][y * 2][x * 2 + 1][c], result2);
                    const f32x16 result3 = f32x16_select(place == 2.0f, whole, f32x16_splat(0.0f));
                    f32x16_store(&relu_y_grad_4[b][y * 2 + 1][x * 2][c], result3);
                    const f32x16 result4 = f32x16_select(place == 3.0f, whole, f32x16_splat(0.0f));
                    f32x16_store(&relu_y_grad_4[b][y * 2 + 1][x * 2 + 1][c], result4);
                }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm, vgg.batch_norm_1, backward
// 12.6 MFLOP: mul, sub, sum: [128, 16, 16, 128], [128] -> [128, 128]
KERNEL static void batch_norm_1_sum_grad(vgg *m)
{
    const float (*restrict conv2d_1)[16][16][128] = (void *)(m->arena + 71305024);
    const float *restrict batch_norm_1_sum_2 = (void *)(m->arena + 176275264);
    const float (*restrict relu_y_grad_4)[16][16][128] = (void *)(m->arena + 1856);
    float (*restrict batch_norm_1_sum_grad_2)[128] = (void *)(m->arena + 16779072);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        f32x16 sum5 = f32x16_splat(0.0f);
        f32x16 sum6 = f32x16_splat(0.0f);
        f32x16 sum7 = f32x16_splat(0.0f);
        f32x16 sum8 = f32x16_splat(0.0f);
        for (int y = 0; y < 16; y++)
            for (int x = 0; x < 16; x++) {
                const f32x16 t = f32x16_load(&conv2d_1[b][y][x][0]) - f32x16_load(&batch_norm_1_sum_2[0]) * 0.00390625f;
                sum += t * f32x16_load(&relu_y_grad_4[b][y][x][0]);
                const f32x16 t2 = f32x16_load(&conv2d_1[b][y][x][16])
                    - f32x16_load(&batch_norm_1_sum_2[16]) * 0.00390625f;
                sum2 += t2 * f32x16_load(&relu_y_grad_4[b][y][x][16]);
                const f32x16 t3 = f32x16_load(&conv2d_1[b][y][x][32])
                    - f32x16_load(&batch_norm_1_sum_2[32]) * 0.00390625f;
                sum3 += t3 * f32x16_load(&relu_y_grad_4[b][y][x][32]);
                const f32x16 t4 = f32x16_load(&conv2d_1[b][y][x][48])
                    - f32x16_load(&batch_norm_1_sum_2[48]) * 0.00390625f;
                sum4 += t4 * f32x16_load(&relu_y_grad_4[b][y][x][48]);
                const f32x16 t5 = f32x16_load(&conv2d_1[b][y][x][64])
                    - f32x16_load(&batch_norm_1_sum_2[64]) * 0.00390625f;
                sum5 += t5 * f32x16_load(&relu_y_grad_4[b][y][x][64]);
                const f32x16 t6 = f32x16_load(&conv2d_1[b][y][x][80])
                    - f32x16_load(&batch_norm_1_sum_2[80]) * 0.00390625f;
                sum6 += t6 * f32x16_load(&relu_y_grad_4[b][y][x][80]);
                const f32x16 t7 = f32x16_load(&conv2d_1[b][y][x][96])
                    - f32x16_load(&batch_norm_1_sum_2[96]) * 0.00390625f;
                sum7 += t7 * f32x16_load(&relu_y_grad_4[b][y][x][96]);
                const f32x16 t8 = f32x16_load(&conv2d_1[b][y][x][112])
                    - f32x16_load(&batch_norm_1_sum_2[112]) * 0.00390625f;
                sum8 += t8 * f32x16_load(&relu_y_grad_4[b][y][x][112]);
            }
        f32x16_store(&batch_norm_1_sum_grad_2[b][0], sum);
        f32x16_store(&batch_norm_1_sum_grad_2[b][16], sum2);
        f32x16_store(&batch_norm_1_sum_grad_2[b][32], sum3);
        f32x16_store(&batch_norm_1_sum_grad_2[b][48], sum4);
        f32x16_store(&batch_norm_1_sum_grad_2[b][64], sum5);
        f32x16_store(&batch_norm_1_sum_grad_2[b][80], sum6);
        f32x16_store(&batch_norm_1_sum_grad_2[b][96], sum7);
        f32x16_store(&batch_norm_1_sum_grad_2[b][112], sum8);
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.batch_norm_1, sgd, backward
// 17.7 kFLOP: sum, mul, sub, add: [128, 128], [128] -> [128]
KERNEL static void batch_norm_1_sum_grad_2(vgg *m)
{
    const float (*restrict batch_norm_1_sum_grad_2)[128] = (void *)(m->arena + 16779072);
    const float *restrict batch_norm_1_rsqrt = (void *)(m->arena + 176275776);
    const float momentum = m->momentum;
    const float sgd_select = *(const float *)(m->arena + 1792);
    const float *restrict vgg_batch_norm_1_gamma = m->vgg_batch_norm_1_gamma;
    float *restrict vgg_batch_norm_1_gamma_velocity = m->vgg_batch_norm_1_gamma_velocity;
    float *restrict batch_norm_1_gamma_grad = (void *)(m->arena + 16845120);
    float *restrict batch_norm_1_mul_grad = (void *)(m->arena + 16844608);
    float *restrict batch_norm_1_sgd_param = (void *)(m->arena + 1024);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    f32x16 sum5 = f32x16_splat(0.0f);
    f32x16 sum6 = f32x16_splat(0.0f);
    f32x16 sum7 = f32x16_splat(0.0f);
    f32x16 sum8 = f32x16_splat(0.0f);
    for (int b = 0; b < 128; b++) {
        sum += f32x16_load(&batch_norm_1_sum_grad_2[b][0]);
        sum2 += f32x16_load(&batch_norm_1_sum_grad_2[b][16]);
        sum3 += f32x16_load(&batch_norm_1_sum_grad_2[b][32]);
        sum4 += f32x16_load(&batch_norm_1_sum_grad_2[b][48]);
        sum5 += f32x16_load(&batch_norm_1_sum_grad_2[b][64]);
        sum6 += f32x16_load(&batch_norm_1_sum_grad_2[b][80]);
        sum7 += f32x16_load(&batch_norm_1_sum_grad_2[b][96]);
        sum8 += f32x16_load(&batch_norm_1_sum_grad_2[b][112]);
    }
    const f32x16 batch_norm_1_rsqrt_i = f32x16_load(&batch_norm_1_rsqrt[0]);
    const f32x16 gamma_grad = batch_norm_1_rsqrt_i * sum;
    const f32x16 velocity = f32x16_load(&vgg_batch_norm_1_gamma_velocity[0]) * momentum - gamma_grad * sgd_select;
    const f32x16 vgg_batch_norm_1_gamma_i = f32x16_load(&vgg_batch_norm_1_gamma[0]);
    const f32x16 t = vgg_batch_norm_1_gamma_i * sum
        * (batch_norm_1_rsqrt_i * (batch_norm_1_rsqrt_i * batch_norm_1_rsqrt_i));
    f32x16_store(&vgg_batch_norm_1_gamma_velocity[0], velocity);
    f32x16_store(&batch_norm_1_gamma_grad[0], gamma_grad);
    f32x16_store(&batch_norm_1_mul_grad[0], t * -0.5f);
    f32x16_store(&batch_norm_1_sgd_param[0], vgg_batch_norm_1_gamma_i + velocity);
    const f32x16 batch_norm_1_rsqrt_i2 = f32x16_load(&batch_norm_1_rsqrt[16]);
    const f32x16 gamma_grad2 = batch_norm_1_rsqrt_i2 * sum2;
    const f32x16 velocity2 = f32x16_load(&vgg_batch_norm_1_gamma_velocity[16]) * momentum - gamma_grad2 * sgd_select;
    const f32x16 vgg_batch_norm_1_gamma_i2 = f32x16_load(&vgg_batch_norm_1_gamma[16]);
    const f32x16 t2 = batch_norm_1_rsqrt_i2 * (batch_norm_1_rsqrt_i2 * batch_norm_1_rsqrt_i2);
    f32x16_store(&vgg_batch_norm_1_gamma_velocity[16], velocity2);
    f32x16_store(&batch_norm_1_gamma_grad[16], gamma_grad2);
    f32x16_store(&batch_norm_1_mul_grad[16], vgg_batch_norm_1_gamma_i2 * sum2 * t2 * -0.5f);
    f32x16_store(&batch_norm_1_sgd_param[16], vgg_batch_norm_1_gamma_i2 + velocity2);
    const f32x16 batch_norm_1_rsqrt_i3 = f32x16_load(&batch_norm_1_rsqrt[32]);
    const f32x16 gamma_grad3 = batch_norm_1_rsqrt_i3 * sum3;
    const f32x16 velocity3 = f32x16_load(&vgg_batch_norm_1_gamma_velocity[32]) * momentum - gamma_grad3 * sgd_select;
    const f32x16 vgg_batch_norm_1_gamma_i3 = f32x16_load(&vgg_batch_norm_1_gamma[32]);
    const f32x16 t3 = batch_norm_1_rsqrt_i3 * (batch_norm_1_rsqrt_i3 * batch_norm_1_rsqrt_i3);
    f32x16_store(&vgg_batch_norm_1_gamma_velocity[32], velocity3);
    f32x16_store(&batch_norm_1_gamma_grad[32], gamma_grad3);
    f32x16_store(&batch_norm_1_mul_grad[32], vgg_batch_norm_1_gamma_i3 * sum3 * t3 * -0.5f);
    f32x16_store(&batch_norm_1_sgd_param[32], vgg_batch_norm_1_gamma_i3 + velocity3);
    const f32x16 batch_norm_1_rsqrt_i4 = f32x16_load(&batch_norm_1_rsqrt[48]);
    const f32x16 gamma_grad4 = batch_norm_1_rsqrt_i4 * sum4;
    const f32x16 velocity4 = f32x16_load(&vgg_batch_norm_1_gamma_velocity[48]) * momentum - gamma_grad4 * sgd_select;
    const f32x16 vgg_batch_norm_1_gamma_i4 = f32x16_load(&vgg_batch_norm_1_gamma[48]);
    const f32x16 t4 = batch_norm_1_rsqrt_i4 * (batch_norm_1_rsqrt_i4 * batch_norm_1_rsqrt_i4);
    f32x16_store(&vgg_batch_norm_1_gamma_velocity[48], velocity4);
    f32x16_store(&batch_norm_1_gamma_grad[48], gamma_grad4);
    f32x16_store(&batch_norm_1_mul_grad[48], vgg_batch_norm_1_gamma_i4 * sum4 * t4 * -0.5f);
    f32x16_store(&batch_norm_1_sgd_param[48], vgg_batch_norm_1_gamma_i4 + velocity4);
    const f32x16 batch_norm_1_rsqrt_i5 = f32x16_load(&batch_norm_1_rsqrt[64]);
    const f32x16 gamma_grad5 = batch_norm_1_rsqrt_i5 * sum5;
    const f32x16 velocity5 = f32x16_load(&vgg_batch_norm_1_gamma_velocity[64]) * momentum - gamma_grad5 * sgd_select;
    const f32x16 vgg_batch_norm_1_gamma_i5 = f32x16_load(&vgg_batch_norm_1_gamma[64]);
    const f32x16 t5 = batch_norm_1_rsqrt_i5 * (batch_norm_1_rsqrt_i5 * batch_norm_1_rsqrt_i5);
    f32x16_store(&vgg_batch_norm_1_gamma_velocity[64], velocity5);
    f32x16_store(&batch_norm_1_gamma_grad[64], gamma_grad5);
    f32x16_store(&batch_norm_1_mul_grad[64], vgg_batch_norm_1_gamma_i5 * sum5 * t5 * -0.5f);
    f32x16_store(&batch_norm_1_sgd_param[64], vgg_batch_norm_1_gamma_i5 + velocity5);
    const f32x16 batch_norm_1_rsqrt_i6 = f32x16_load(&batch_norm_1_rsqrt[80]);
    const f32x16 gamma_grad6 = batch_norm_1_rsqrt_i6 * sum6;
    const f32x16 velocity6 = f32x16_load(&vgg_batch_norm_1_gamma_velocity[80]) * momentum - gamma_grad6 * sgd_select;
    const f32x16 vgg_batch_norm_1_gamma_i6 = f32x16_load(&vgg_batch_norm_1_gamma[80]);
    const f32x16 t6 = batch_norm_1_rsqrt_i6 * (batch_norm_1_rsqrt_i6 * batch_norm_1_rsqrt_i6);
    f32x16_store(&vgg_batch_norm_1_gamma_velocity[80], velocity6);
    f32x16_store(&batch_norm_1_gamma_grad[80], gamma_grad6);
    f32x16_store(&batch_norm_1_mul_grad[80], vgg_batch_norm_1_gamma_i6 * sum6 * t6 * -0.5f);
    f32x16_store(&batch_norm_1_sgd_param[80], vgg_batch_norm_1_gamma_i6 + velocity6);
    const f32x16 batch_norm_1_rsqrt_i7 = f32x16_load(&batch_norm_1_rsqrt[96]);
    const f32x16 gamma_grad7 = batch_norm_1_rsqrt_i7 * sum7;
    const f32x16 velocity7 = f32x16_load(&vgg_batch_norm_1_gamma_velocity[96]) * momentum - gamma_grad7 * sgd_select;
    const f32x16 vgg_batch_norm_1_gamma_i7 = f32x16_load(&vgg_batch_norm_1_gamma[96]);
    const f32x16 t7 = batch_norm_1_rsqrt_i7 * (batch_norm_1_rsqrt_i7 * batch_norm_1_rsqrt_i7);
    f32x16_store(&vgg_batch_norm_1_gamma_velocity[96], velocity7);
    f32x16_store(&batch_norm_1_gamma_grad[96], gamma_grad7);
    f32x16_store(&batch_norm_1_mul_grad[96], vgg_batch_norm_1_gamma_i7 * sum7 * t7 * -0.5f);
    f32x16_store(&batch_norm_1_sgd_param[96], vgg_batch_norm_1_gamma_i7 + velocity7);
    const f32x16 batch_norm_1_rsqrt_i8 = f32x16_load(&batch_norm_1_rsqrt[112]);
    const f32x16 gamma_grad8 = batch_norm_1_rsqrt_i8 * sum8;
    const f32x16 velocity8 = f32x16_load(&vgg_batch_norm_1_gamma_velocity[112]) * momentum - gamma_grad8 * sgd_select;
    const f32x16 vgg_batch_norm_1_gamma_i8 = f32x16_load(&vgg_batch_norm_1_gamma[112]);
    const f32x16 t8 = batch_norm_1_rsqrt_i8 * (batch_norm_1_rsqrt_i8 * batch_norm_1_rsqrt_i8);
    f32x16_store(&vgg_batch_norm_1_gamma_velocity[112], velocity8);
    f32x16_store(&batch_norm_1_gamma_grad[112], gamma_grad8);
    f32x16_store(&batch_norm_1_mul_grad[112], vgg_batch_norm_1_gamma_i8 * sum8 * t8 * -0.5f);
    f32x16_store(&batch_norm_1_sgd_param[112], vgg_batch_norm_1_gamma_i8 + velocity8);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_1, backward
// 49.9 kFLOP: sub, mul, sum: [128, 128], [128] -> [32, 128], [128]
KERNEL static void batch_norm_1_sum_grad_3(vgg *m)
{
    const float (*restrict batch_norm_1_sum)[128] = (void *)(m->arena + 176162624);
    const float *restrict batch_norm_1_sum_2 = (void *)(m->arena + 176275264);
    const float *restrict batch_weight = m->batch_weight;
    const float *restrict batch_norm_1_rsqrt = (void *)(m->arena + 176275776);
    const float *restrict batch_norm_1_gamma_grad = (void *)(m->arena + 16845120);
    const float *restrict batch_norm_1_beta_grad = (void *)(m->arena + 512);
    const float *restrict vgg_batch_norm_1_gamma = m->vgg_batch_norm_1_gamma;
    float (*restrict partial)[128] = (void *)(m->arena + 16779072);
    float *restrict batch_norm_1_sum_grad_3 = (void *)(m->arena + 16910144);

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        f32x16 sum5 = f32x16_splat(0.0f);
        f32x16 sum6 = f32x16_splat(0.0f);
        f32x16 sum7 = f32x16_splat(0.0f);
        f32x16 sum8 = f32x16_splat(0.0f);
        for (int b = 0; b < 4; b++) {
            const f32x16 t = f32x16_load(&batch_norm_1_sum[chunk * 4 + b][0]) - f32x16_load(&batch_norm_1_sum_2[0]);
            sum += t * batch_weight[chunk * 4 + b];
            const f32x16 t2 = f32x16_load(&batch_norm_1_sum[chunk * 4 + b][16]) - f32x16_load(&batch_norm_1_sum_2[16]);
            sum2 += t2 * batch_weight[chunk * 4 + b];
            const f32x16 t3 = f32x16_load(&batch_norm_1_sum[chunk * 4 + b][32]) - f32x16_load(&batch_norm_1_sum_2[32]);
            sum3 += t3 * batch_weight[chunk * 4 + b];
            const f32x16 t4 = f32x16_load(&batch_norm_1_sum[chunk * 4 + b][48]) - f32x16_load(&batch_norm_1_sum_2[48]);
            sum4 += t4 * batch_weight[chunk * 4 + b];
            const f32x16 t5 = f32x16_load(&batch_norm_1_sum[chunk * 4 + b][64]) - f32x16_load(&batch_norm_1_sum_2[64]);
            sum5 += t5 * batch_weight[chunk * 4 + b];
            const f32x16 t6 = f32x16_load(&batch_norm_1_sum[chunk * 4 + b][80]) - f32x16_load(&batch_norm_1_sum_2[80]);
            sum6 += t6 * batch_weight[chunk * 4 + b];
            const f32x16 t7 = f32x16_load(&batch_norm_1_sum[chunk * 4 + b][96]) - f32x16_load(&batch_norm_1_sum_2[96]);
            sum7 += t7 * batch_weight[chunk * 4 + b];
            const f32x16 t8 = f32x16_load(&batch_norm_1_sum[chunk * 4 + b][112])
                - f32x16_load(&batch_norm_1_sum_2[112]);
            sum8 += t8 * batch_weight[chunk * 4 + b];
        }
        f32x16_store(&partial[chunk][0], sum);
        f32x16_store(&partial[chunk][16], sum2);
        f32x16_store(&partial[chunk][32], sum3);
        f32x16_store(&partial[chunk][48], sum4);
        f32x16_store(&partial[chunk][64], sum5);
        f32x16_store(&partial[chunk][80], sum6);
        f32x16_store(&partial[chunk][96], sum7);
        f32x16_store(&partial[chunk][112], sum8);
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int j = 0; j < 128; j++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 32; chunk++)
                sum += partial[chunk][j];
            const float batch_norm_1_rsqrt_i = batch_norm_1_rsqrt[j];
            const float t = batch_norm_1_gamma_grad[j] * (batch_norm_1_rsqrt_i * sum) * 0.00390625f
                - batch_norm_1_beta_grad[j];
            batch_norm_1_sum_grad_3[j] = vgg_batch_norm_1_gamma[j] * (batch_norm_1_rsqrt_i * t);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_1, backward
// 32.8 kFLOP: mul: [128] -> [128, 128]
KERNEL static void batch_norm_1_mul_grad_body(const float *restrict batch_weight,
                                              const float *restrict batch_norm_1_mul_grad,
                                              float (*restrict batch_norm_1_mul_grad_2)[128])
{
    for (int b = 0; b < 128; b++)
        for (int i = 0; i < 128; i += 16)
            f32x16_store(&batch_norm_1_mul_grad_2[b][i],
                batch_weight[b] * f32x16_load(&batch_norm_1_mul_grad[i]) * 0.00390625f);
}

static void batch_norm_1_mul_grad(vgg *m)
{
    batch_norm_1_mul_grad_body(m->batch_weight, (void *)(m->arena + 16844608), (void *)(m->arena + 16779072));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_1, backward
// 32.8 kFLOP: mul: [128] -> [128, 128]
static void batch_norm_1_mul_grad_2(vgg *m)
{
    batch_norm_1_mul_grad_body(m->batch_weight, (void *)(m->arena + 16910144), (void *)(m->arena + 16844608));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_1, batch_norm, backward
// 33.6 MFLOP: mul, sub, add, sum: [128, 16, 16, 128], [128], [128, 128] -> [128, 16, 16, 128], [128, 128]
KERNEL static void conv2d_1_sum_grad(vgg *m)
{
    const float (*restrict relu_y_grad_4)[256][128] = (void *)(m->arena + 1856);
    const float *restrict vgg_batch_norm_1_gamma = m->vgg_batch_norm_1_gamma;
    const float (*restrict conv2d_1)[256][128] = (void *)(m->arena + 71305024);
    const float *restrict batch_norm_1_sum_2 = (void *)(m->arena + 176275264);
    const float (*restrict batch_norm_1_mul_grad_2)[128] = (void *)(m->arena + 16779072);
    const float *restrict batch_norm_1_rsqrt = (void *)(m->arena + 176275776);
    const float (*restrict batch_norm_1_mul_grad_3)[128] = (void *)(m->arena + 16844608);
    const float (*batch_norm_1_y_grad)[16][16][128] = (void *)(m->arena + 88082240);
    float (*batch_norm_1_y_grad_flat)[256][128] = (void *)(m->arena + 88082240);
    float (*restrict conv2d_1_sum_grad)[128] = (void *)(m->arena + 16910144);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        // batch_norm_1_y_grad
        for (int i = 0; i < 256; i++)
            for (int j = 0; j < 128; j += 16) {
                const f32x16 y_grad = f32x16_load(&relu_y_grad_4[b][i][j]) * f32x16_load(&vgg_batch_norm_1_gamma[j]);
                const f32x16 t = f32x16_load(&conv2d_1[b][i][j]) - f32x16_load(&batch_norm_1_sum_2[j]) * 0.00390625f;
                const f32x16 t2 = t * f32x16_load(&batch_norm_1_mul_grad_2[b][j]) * 2.0f;
                f32x16_store(&batch_norm_1_y_grad_flat[b][i][j],
                    y_grad * f32x16_load(&batch_norm_1_rsqrt[j]) + t2 + f32x16_load(&batch_norm_1_mul_grad_3[b][j]));
            }
        // conv2d_1_sum_grad
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            f32x16 sum7 = f32x16_splat(0.0f);
            f32x16 sum8 = f32x16_splat(0.0f);
            for (int y = 0; y < 16; y++)
                for (int x = 0; x < 16; x++) {
                    sum += f32x16_load(&batch_norm_1_y_grad[b][y][x][0]);
                    sum2 += f32x16_load(&batch_norm_1_y_grad[b][y][x][16]);
                    sum3 += f32x16_load(&batch_norm_1_y_grad[b][y][x][32]);
                    sum4 += f32x16_load(&batch_norm_1_y_grad[b][y][x][48]);
                    sum5 += f32x16_load(&batch_norm_1_y_grad[b][y][x][64]);
                    sum6 += f32x16_load(&batch_norm_1_y_grad[b][y][x][80]);
                    sum7 += f32x16_load(&batch_norm_1_y_grad[b][y][x][96]);
                    sum8 += f32x16_load(&batch_norm_1_y_grad[b][y][x][112]);
                }
            f32x16_store(&conv2d_1_sum_grad[b][0], sum);
            f32x16_store(&conv2d_1_sum_grad[b][16], sum2);
            f32x16_store(&conv2d_1_sum_grad[b][32], sum3);
            f32x16_store(&conv2d_1_sum_grad[b][48], sum4);
            f32x16_store(&conv2d_1_sum_grad[b][64], sum5);
            f32x16_store(&conv2d_1_sum_grad[b][80], sum6);
            f32x16_store(&conv2d_1_sum_grad[b][96], sum7);
            f32x16_store(&conv2d_1_sum_grad[b][112], sum8);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.conv2d_1, sgd, backward; updates vgg.conv2d_1.bias
// 16.9 kFLOP: sum, mul, sub, add: [128, 128] -> [128]
KERNEL static void conv2d_1_bias_grad(vgg *m)
{
    const float (*restrict conv2d_1_sum_grad)[128] = (void *)(m->arena + 16910144);
    const float momentum = m->momentum;
    const float sgd_select = *(const float *)(m->arena + 1792);
    float *restrict vgg_conv2d_1_bias = m->vgg_conv2d_1_bias;
    float *restrict vgg_conv2d_1_bias_velocity = m->vgg_conv2d_1_bias_velocity;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    f32x16 sum5 = f32x16_splat(0.0f);
    f32x16 sum6 = f32x16_splat(0.0f);
    f32x16 sum7 = f32x16_splat(0.0f);
    f32x16 sum8 = f32x16_splat(0.0f);
    for (int b = 0; b < 128; b++) {
        sum += f32x16_load(&conv2d_1_sum_grad[b][0]);
        sum2 += f32x16_load(&conv2d_1_sum_grad[b][16]);
        sum3 += f32x16_load(&conv2d_1_sum_grad[b][32]);
        sum4 += f32x16_load(&conv2d_1_sum_grad[b][48]);
        sum5 += f32x16_load(&conv2d_1_sum_grad[b][64]);
        sum6 += f32x16_load(&conv2d_1_sum_grad[b][80]);
        sum7 += f32x16_load(&conv2d_1_sum_grad[b][96]);
        sum8 += f32x16_load(&conv2d_1_sum_grad[b][112]);
    }
    const f32x16 velocity = f32x16_load(&vgg_conv2d_1_bias_velocity[0]) * momentum - sum * sgd_select;
    f32x16_store(&vgg_conv2d_1_bias[0], f32x16_load(&vgg_conv2d_1_bias[0]) + velocity);
    f32x16_store(&vgg_conv2d_1_bias_velocity[0], velocity);
    const f32x16 velocity2 = f32x16_load(&vgg_conv2d_1_bias_velocity[16]) * momentum - sum2 * sgd_select;
    f32x16_store(&vgg_conv2d_1_bias[16], f32x16_load(&vgg_conv2d_1_bias[16]) + velocity2);
    f32x16_store(&vgg_conv2d_1_bias_velocity[16], velocity2);
    const f32x16 velocity3 = f32x16_load(&vgg_conv2d_1_bias_velocity[32]) * momentum - sum3 * sgd_select;
    f32x16_store(&vgg_conv2d_1_bias[32], f32x16_load(&vgg_conv2d_1_bias[32]) + velocity3);
    f32x16_store(&vgg_conv2d_1_bias_velocity[32], velocity3);
    const f32x16 velocity4 = f32x16_load(&vgg_conv2d_1_bias_velocity[48]) * momentum - sum4 * sgd_select;
    f32x16_store(&vgg_conv2d_1_bias[48], f32x16_load(&vgg_conv2d_1_bias[48]) + velocity4);
    f32x16_store(&vgg_conv2d_1_bias_velocity[48], velocity4);
    const f32x16 velocity5 = f32x16_load(&vgg_conv2d_1_bias_velocity[64]) * momentum - sum5 * sgd_select;
    f32x16_store(&vgg_conv2d_1_bias[64], f32x16_load(&vgg_conv2d_1_bias[64]) + velocity5);
    f32x16_store(&vgg_conv2d_1_bias_velocity[64], velocity5);
    const f32x16 velocity6 = f32x16_load(&vgg_conv2d_1_bias_velocity[80]) * momentum - sum6 * sgd_select;
    f32x16_store(&vgg_conv2d_1_bias[80], f32x16_load(&vgg_conv2d_1_bias[80]) + velocity6);
    f32x16_store(&vgg_conv2d_1_bias_velocity[80], velocity6);
    const f32x16 velocity7 = f32x16_load(&vgg_conv2d_1_bias_velocity[96]) * momentum - sum7 * sgd_select;
    f32x16_store(&vgg_conv2d_1_bias[96], f32x16_load(&vgg_conv2d_1_bias[96]) + velocity7);
    f32x16_store(&vgg_conv2d_1_bias_velocity[96], velocity7);
    const f32x16 velocity8 = f32x16_load(&vgg_conv2d_1_bias_velocity[112]) * momentum - sum8 * sgd_select;
    f32x16_store(&vgg_conv2d_1_bias[112], f32x16_load(&vgg_conv2d_1_bias[112]) + velocity8);
    f32x16_store(&vgg_conv2d_1_bias_velocity[112], velocity8);
}

// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// copy: [128] -> [128]
KERNEL static void update_vgg_batch_norm_1_gamma(vgg *m)
{
    const float *restrict batch_norm_1_sgd_param = (void *)(m->arena + 1024);
    float *restrict vgg_batch_norm_1_gamma = m->vgg_batch_norm_1_gamma;

    #pragma omp simd
    for (int i = 0; i < 128; i++)
        vgg_batch_norm_1_gamma[i] = batch_norm_1_sgd_param[i];
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_1, backward
// 1.18 MFLOP: winograd_kernel: [3, 3, 64, 128] -> [36, 64, 128]
static void conv2d_1_winograd_kernel_2(vgg *m)
{
    conv2d_1_winograd_kernel_body(m->vgg_conv2d_1_kernel, (void *)(m->arena + 104859456));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_1, backward
// 37.7 MFLOP: winograd_tiles: [128, 16, 16, 128] -> [36, 2048, 128]
KERNEL static void conv2d_1_winograd_tiles_2(vgg *m)
{
    const float (*restrict batch_norm_1_y_grad)[16][16][128] = (void *)(m->arena + 88082240);
    float (*restrict conv2d_1_winograd_tiles_2)[2048][128] = (void *)(m->arena + 1856);

    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int top = 0; top < 4; top++) {
            alignas(64) float x_lines[6][16][128];
            for (int x = 0; x < 16; x++)
                for (int c = 0; c < 128; c += 16) {
                    f32x16 pixel[4];
                    UNROLL for (int n = 0; n < 4; n++)
                        pixel[n] = f32x16_load(&batch_norm_1_y_grad[b][top * 4 + n][x][c]);
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
                for (int j = 0; j < 4; j++)
                    for (int c = 0; c < 128; c += 16) {
                        f32x16 pixel[4];
                        UNROLL for (int n = 0; n < 4; n++)
                            pixel[n] = f32x16_load(&x_lines[i][j * 4 + n][c]);
                        const f32x16 even = pixel[0] + 0.390625f * pixel[2];
                        const f32x16 odd = 0.625f * pixel[1] + 0.24414062f * pixel[3];
                        const f32x16 even2 = pixel[0] + 2.25f * pixel[2];
                        const f32x16 odd2 = 1.5f * pixel[1] + 3.375f * pixel[3];
                        f32x16_store(&conv2d_1_winograd_tiles_2[i * 6][b * 16 + top * 4 + j][c], pixel[0]);
                        const f32x16 result2 = even + odd;
                        f32x16_store(&conv2d_1_winograd_tiles_2[i * 6 + 1][b * 16 + top * 4 + j][c], result2);
                        const f32x16 result3 = even - odd;
                        f32x16_store(&conv2d_1_winograd_tiles_2[i * 6 + 2][b * 16 + top * 4 + j][c], result3);
                        const f32x16 result4 = even2 + odd2;
                        f32x16_store(&conv2d_1_winograd_tiles_2[i * 6 + 3][b * 16 + top * 4 + j][c], result4);
                        const f32x16 result5 = even2 - odd2;
                        f32x16_store(&conv2d_1_winograd_tiles_2[i * 6 + 4][b * 16 + top * 4 + j][c], result5);
                        f32x16_store(&conv2d_1_winograd_tiles_2[i * 6 + 5][b * 16 + top * 4 + j][c], pixel[3]);
                    }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_1, backward
// 1.21 GFLOP: contract: [36, 64, 128], [36, 2048, 128] -> [36, 2048, 64]
KERNEL static void conv2d_1_products_grad(vgg *m)
{
    const float (*restrict conv2d_1_winograd_kernel_2)[64][128] = (void *)(m->arena + 104859456);
    const float (*restrict conv2d_1_winograd_tiles_2)[2048][128] = (void *)(m->arena + 1856);
    float (*restrict conv2d_1_products_grad)[2048][64] = (void *)(m->arena + 71305024);

    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 36; h++) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[128][64];
        for (int c = 0; c < 64; c += 16)
            for (int k = 0; k < 128; k += 16)
                f32x16_transpose(&panel[k][c], 64, &conv2d_1_winograd_kernel_2[h][c][k], 128);
        for (int i = 0; i < 2028; i += 6) {
            // sums of 6 rows x 64 columns in registers
            f32x16 sum[6][4] = {0};
            for (int k = 0; k < 128; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = i + (k / 4 * 2 + line) / 8 + 6;
                    const int column = (k / 4 * 2 + line) % 8 * 16;
                    __builtin_prefetch(&conv2d_1_winograd_tiles_2[h][row][column]);
                }
                {
                    const int row = k / 16;
                    const int column = k / 4 % 4 * 16;
                    __builtin_prefetch(&conv2d_1_products_grad[h][i + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = conv2d_1_winograd_tiles_2[h][i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 6; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&conv2d_1_products_grad[h][i + r][v * 16], sum[r][v]);
        }
        for (int i = 2028; i < 2048; i += 5) {
            // sums of 5 rows x 64 columns in registers
            f32x16 sum[5][4] = {0};
            for (int k = 0; k < 128; k += 4) {
                UNROLL for (int line = 0; line < 2; line++) {
                    const int row = 2047 < i + (k / 4 * 2 + line) / 8 + 5 ? 2047 : i + (k / 4 * 2 + line) / 8 + 5;
                    const int column = (k / 4 * 2 + line) % 8 * 16;
                    __builtin_prefetch(&conv2d_1_winograd_tiles_2[h][row][column]);
                }
                {
                    const int row = k / 16;
                    const int column = k / 4 % 4 * 16;
                    __builtin_prefetch(&conv2d_1_products_grad[h][i + row][column]);
                }
                UNROLL for (int step = 0; step < 4; step++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&panel[k + step][v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = conv2d_1_winograd_tiles_2[h][i + r][k + step];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&conv2d_1_products_grad[h][i + r][v * 16], sum[r][v]);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_1, relu, backward
// 3.24 GFLOP: winograd_image, greater, select, sum: [36, 2048, 64], [128, 16, 16, 64] -> [128, 16, 16, 64], [128, 64]
KERNEL static void conv2d_1_x_grad(vgg *m)
{
    const float (*restrict conv2d_1_products_grad)[2048][64] = (void *)(m->arena + 71305024);
    const float (*restrict max_pool2d)[16][16][64] = (void *)(m->arena + 115345216);
    float (*restrict conv2d_1_x_grad)[16][16][64] = (void *)(m->arena + 90179392);
    float (*restrict batch_norm_sum_grad)[64] = (void *)(m->arena + 98568000);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        // conv2d_1_x_grad
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        {
            alignas(64) float lines[6][18][64];
            alignas(64) float image[18][18][64];
            for (int i = 0; i < 2; i++)
                for (int x = 0; x < 18; x++)
                    for (int c = 0; c < 64; c += 16)
                        f32x16_store(&image[i][x][c], f32x16_splat(0.0f));
            for (int strip = 0; strip < 4; strip++) {
                for (int i = 0; i < 6; i++)
                    for (int x = 0; x < 2; x++)
                        for (int c = 0; c < 64; c += 16)
                            f32x16_store(&lines[i][x][c], f32x16_splat(0.0f));
                for (int i = 0; i < 6; i++)
                    for (int j = 0; j < 4; j++)
                        for (int c = 0; c < 64; c += 16) {
                            f32x16 point[6];
                            UNROLL for (int n = 0; n < 6; n++)
                                point[n] = f32x16_load(&conv2d_1_products_grad[i * 6 + n][b * 16 + strip * 4 + j][c]);
                            const f32x16 even = point[1] + point[2];
                            const f32x16 odd = point[1] - point[2];
                            const f32x16 even2 = point[3] + point[4];
                            const f32x16 odd2 = point[3] - point[4];
                            f32x16_store(&lines[i][j * 4][c],
                                f32x16_load(&lines[i][j * 4][c]) + 0.87890625f * point[0]);
                            const f32x16 t = 0.87890625f * point[5] - 1.40625f * odd - 0.5859375f * odd2;
                            f32x16_store(&lines[i][j * 4 + 1][c], f32x16_load(&lines[i][j * 4 + 1][c]) + t);
                            f32x16_store(&lines[i][j * 4 + 2][c],
                                -2.640625f * point[0] - 2.25f * even - 0.390625f * even2);
                            f32x16_store(&lines[i][j * 4 + 3][c], -2.640625f * point[5] + 0.625f * odd + 1.5f * odd2);
                            f32x16_store(&lines[i][j * 4 + 4][c], point[0] + even + even2);
                            f32x16_store(&lines[i][j * 4 + 5][c], point[5]);
                        }
                for (int x = 0; x < 18; x++)
                    for (int c = 0; c < 64; c += 16) {
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
                        f32x16_store(&image[strip * 4 + 2][x][c],
                            -2.640625f * point[0] - 2.25f * even - 0.390625f * even2);
                        f32x16_store(&image[strip * 4 + 3][x][c], -2.640625f * point[5] + 0.625f * odd + 1.5f * odd2);
                        f32x16_store(&image[strip * 4 + 4][x][c], point[0] + even + even2);
                        f32x16_store(&image[strip * 4 + 5][x][c], point[5]);
                    }
            }
            for (int y = 1; y < 17; y++)
                for (int x = 1; x < 17; x++)
                    for (int c = 0; c < 64; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        f32x16_store(&conv2d_1_x_grad[b][y - 1][x - 1][c],
                            f32x16_select(f32x16_load(&max_pool2d[b][y - 1][x - 1][c]) > 0.0f, sum,
                            f32x16_splat(0.0f)));
                    }
        }
        // batch_norm_sum_grad
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            for (int y = 0; y < 16; y++)
                for (int x = 0; x < 16; x++) {
                    sum += f32x16_load(&conv2d_1_x_grad[b][y][x][0]);
                    sum2 += f32x16_load(&conv2d_1_x_grad[b][y][x][16]);
                    sum3 += f32x16_load(&conv2d_1_x_grad[b][y][x][32]);
                    sum4 += f32x16_load(&conv2d_1_x_grad[b][y][x][48]);
                }
            f32x16_store(&batch_norm_sum_grad[b][0], sum);
            f32x16_store(&batch_norm_sum_grad[b][16], sum2);
            f32x16_store(&batch_norm_sum_grad[b][32], sum3);
            f32x16_store(&batch_norm_sum_grad[b][48], sum4);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.batch_norm, sgd, backward; updates vgg.batch_norm.beta
// 8.45 kFLOP: sum, mul, sub, add: [128, 64] -> [64]
KERNEL static void batch_norm_beta_grad(vgg *m)
{
    const float (*restrict batch_norm_sum_grad)[64] = (void *)(m->arena + 98568000);
    const float momentum = m->momentum;
    const float sgd_select = *(const float *)(m->arena + 1792);
    float *restrict vgg_batch_norm_beta = m->vgg_batch_norm_beta;
    float *restrict vgg_batch_norm_beta_velocity = m->vgg_batch_norm_beta_velocity;
    float *restrict batch_norm_beta_grad = (void *)(m->arena + 512);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int b = 0; b < 128; b++) {
        sum += f32x16_load(&batch_norm_sum_grad[b][0]);
        sum2 += f32x16_load(&batch_norm_sum_grad[b][16]);
        sum3 += f32x16_load(&batch_norm_sum_grad[b][32]);
        sum4 += f32x16_load(&batch_norm_sum_grad[b][48]);
    }
    const f32x16 velocity = f32x16_load(&vgg_batch_norm_beta_velocity[0]) * momentum - sum * sgd_select;
    f32x16_store(&vgg_batch_norm_beta[0], f32x16_load(&vgg_batch_norm_beta[0]) + velocity);
    f32x16_store(&vgg_batch_norm_beta_velocity[0], velocity);
    f32x16_store(&batch_norm_beta_grad[0], sum);
    const f32x16 velocity2 = f32x16_load(&vgg_batch_norm_beta_velocity[16]) * momentum - sum2 * sgd_select;
    f32x16_store(&vgg_batch_norm_beta[16], f32x16_load(&vgg_batch_norm_beta[16]) + velocity2);
    f32x16_store(&vgg_batch_norm_beta_velocity[16], velocity2);
    f32x16_store(&batch_norm_beta_grad[16], sum2);
    const f32x16 velocity3 = f32x16_load(&vgg_batch_norm_beta_velocity[32]) * momentum - sum3 * sgd_select;
    f32x16_store(&vgg_batch_norm_beta[32], f32x16_load(&vgg_batch_norm_beta[32]) + velocity3);
    f32x16_store(&vgg_batch_norm_beta_velocity[32], velocity3);
    f32x16_store(&batch_norm_beta_grad[32], sum3);
    const f32x16 velocity4 = f32x16_load(&vgg_batch_norm_beta_velocity[48]) * momentum - sum4 * sgd_select;
    f32x16_store(&vgg_batch_norm_beta[48], f32x16_load(&vgg_batch_norm_beta[48]) + velocity4);
    f32x16_store(&vgg_batch_norm_beta_velocity[48], velocity4);
    f32x16_store(&batch_norm_beta_grad[48], sum4);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_1, backward
// 18.9 MFLOP: winograd_tiles: [128, 16, 16, 64] -> [36, 2048, 64]
static void conv2d_1_winograd_tiles_3(vgg *m)
{
    conv2d_1_winograd_tiles_body((void *)(m->arena + 115345216), (void *)(m->arena + 71305024));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_1, backward
// 1.21 GFLOP: contract: [36, 2048, 64], [36, 2048, 128] -> [36, 64, 128]
KERNEL static void conv2d_1_kernel_products_grad(vgg *m)
{
    const float (*restrict conv2d_1_winograd_tiles_3)[2048][64] = (void *)(m->arena + 71305024);
    const float (*restrict conv2d_1_winograd_tiles_2)[2048][128] = (void *)(m->arena + 1856);
    float (*restrict conv2d_1_kernel_products_grad)[64][128] = (void *)(m->arena + 98568000);

    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 36; h++) {
        alignas(64) float part[64][144];
        for (int j = 0; j < 128; j += 32)
            for (int i = 0; i < 64; i++)
                for (int c = 0; c < 32; c += 16)
                    f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
        for (int k0 = 0; k0 < 2048; k0 += 128) {
            // 64 rows, copied so that they lie side by side
            alignas(64) float lines[128][80];
            for (int k = 0; k < 128; k++)
                for (int i = 0; i < 64; i += 16)
                    f32x16_store(&lines[k][i], f32x16_load(&conv2d_1_winograd_tiles_3[h][k0 + k][i]));
            for (int j = 0; j < 128; j += 32) {
                for (int i = 0; i < 52; i += 13) {
                    // sums of 13 rows x 32 columns in registers
                    f32x16 sum[13][2];
                    UNROLL for (int r = 0; r < 13; r++)
                        UNROLL for (int v = 0; v < 2; v++)
                            sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                    for (int k = 0; k < 128; k += 4) {
                        UNROLL for (int line = 0; line < 2; line++) {
                            const int next = 2047 < k0 + i * 2 + k / 4 + 128 ? 2047 : k0 + i * 2 + k / 4 + 128;
                            __builtin_prefetch(&conv2d_1_winograd_tiles_2[h][next][j + line * 16]);
                        }
                        {
                            const int next = 2047 < k0 + i * 2 + k / 4 + 128 ? 2047 : k0 + i * 2 + k / 4 + 128;
                            __builtin_prefetch(&conv2d_1_winograd_tiles_3[h][next][j / 32 * 16]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&conv2d_1_winograd_tiles_2[h][k0 + k + step][j + v * 16]);
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
                            __builtin_prefetch(&conv2d_1_winograd_tiles_2[h][next][j + line * 16]);
                        }
                        {
                            const int next = 2047 < k0 + k / 4 + 232 ? 2047 : k0 + k / 4 + 232;
                            __builtin_prefetch(&conv2d_1_winograd_tiles_3[h][next][j / 32 * 16]);
                        }
                        UNROLL for (int step = 0; step < 4; step++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&conv2d_1_winograd_tiles_2[h][k0 + k + step][j + v * 16]);
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
        for (int j = 0; j < 128; j += 32)
            for (int i = 0; i < 64; i++)
                for (int c = 0; c < 32; c += 16) {
                    const f32x16 sum = f32x16_load(&part[i][j + c]);
                    f32x16_store(&conv2d_1_kernel_products_grad[h][i][j + c], sum);
                }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// vgg.conv2d_1, sgd, l2, backward; updates vgg.conv2d_1.kernel
// 3.23 GFLOP: winograd_taps, mul, add, sub: [36, 64, 128] -> [3, 3, 64, 128]
KERNEL static void conv2d_1_winograd_taps(vgg *m)
{
    const float (*restrict conv2d_1_kernel_products_grad)[64][128] = (void *)(m->arena + 98568000);
    const float momentum = m->momentum;
    const float sgd_select = *(const float *)(m->arena + 1792);
    float (*restrict vgg_conv2d_1_kernel)[3][64][128] = m->vgg_conv2d_1_kernel;
    float (*restrict vgg_conv2d_1_kernel_velocity)[3][64][128] = m->vgg_conv2d_1_kernel_velocity;

    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 64; channel++)
        for (int c = 0; c < 128; c += 16) {
            f32x16 half[3][6];
            UNROLL for (int i = 0; i < 6; i++) {
                f32x16 point[6];
                UNROLL for (int n = 0; n < 6; n++)
                    point[n] = f32x16_load(&conv2d_1_kernel_products_grad[i * 6 + n][channel][c]);
                const f32x16 even = point[1] + point[2];
                const f32x16 odd = point[1] - point[2];
                const f32x16 even2 = point[3] + point[4];
                const f32x16 odd2 = point[3] - point[4];
                half[0][i] = 1.1377778f * point[0] - 0.68840337f * even + 0.11951447f * even2;
                half[1][i] = -0.4302521f * odd + 0.17927171f * odd2;
                half[2][i] = point[5] - 0.26890758f * even + 0.26890758f * even2;
            }
            UNROLL for (int kx = 0; kx < 3; kx++) {
                const f32x16 even = half[kx][1] + half[kx][2];
                const f32x16 odd = half[kx][1] - half[kx][2];
                const f32x16 even2 = half[kx][3] + half[kx][4];
                const f32x16 odd2 = half[kx][3] - half[kx][4];
                const f32x16 result = 1.1377778f * half[kx][0] - 0.68840337f * even + 0.11951447f * even2;
                const f32x16 vgg_conv2d_1_kernel_i = f32x16_load(&vgg_conv2d_1_kernel[0][kx][channel][c]);
                const f32x16 t = f32x16_load(&vgg_conv2d_1_kernel_velocity[0][kx][channel][c]) * momentum;
                const f32x16 velocity = t - (vgg_conv2d_1_kernel_i * 0.001f + result) * sgd_select;
                f32x16_store(&vgg_conv2d_1_kernel[0][kx][channel][c], vgg_conv2d_1_kernel_i + velocity);
                f32x16_store(&vgg_conv2d_1_kernel_velocity[0][kx][channel][c], velocity);
                const f32x16 result2 = -0.4302521f * odd + 0.17927171f * odd2;
                const f32x16 vgg_conv2d_1_kernel_i2 = f32x16_load(&vgg_conv2d_1_kernel[1][kx][channel][c]);
                const f32x16 t2 = f32x16_load(&vgg_conv2d_1_kernel_velocity[1][kx][channel][c]) * momentum;
                const f32x16 velocity2 = t2 - (vgg_conv2d_1_kernel_i2 * 0.001f + result2) * sgd_select;
                f32x16_store(&vgg_conv2d_1_kernel[1][kx][channel][c], vgg_conv2d_1_kernel_i2 + velocity2);
                f32x16_store(&vgg_conv2d_1_kernel_velocity[1][kx][channel][c], velocity2);
                const f32x16 result3 = half[kx][5] - 0.26890758f * even + 0.26890758f * even2;
                const f32x16 vgg_conv2d_1_kernel_i3 = f32x16_load(&vgg_conv2d_1_kernel[2][kx][channel][c]);
                const f32x16 t3 = f32x16_load(&vgg_conv2d_1_kernel_velocity[2][kx][channel][c]) * momentum;
                const f32x16 velocity3 = t3 - (vgg_conv2d_1_kernel_i3 * 0.001f + result3) * sgd_select;
                f32x16_store(&vgg_conv2d_1_kernel[2][kx][channel][c], vgg_conv2d_1_kernel_i3 + velocity3);
                f32x16_store(&vgg_conv2d_1_kernel_velocity[2][kx][channel][c], velocity3);
            }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// relu, backward
// 8.39 MFLOP: unpool: [128, 16, 16, 64] -> [128, 32, 32, 64]
KERNEL static void relu_y_grad_5(vgg *m)
{
    const float (*restrict max_pool2d_place_5)[16][16][64] = (void *)(m->arena + 106956608);
    const float (*restrict conv2d_1_x_grad)[16][16][64] = (void *)(m->arena + 90179392);
    float (*restrict relu_y_grad_5)[32][32][64] = (void *)(m->arena + 1856);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int y = 0; y < 16; y++)
            for (int x = 0; x < 16; x++)
                for (int c = 0; c < 64; c += 16) {
                    const f32x16 place = f32x16_load(&max_pool2d_place_5[b][y][x][c]);
                    const f32x16 whole = f32x16_load(&conv2d_1_x_grad[b][y][x][c]);
                    const f32x16 result = f32x16_select(place == 0.0f, whole, f32x16_splat(0.0f));
                    f32x16_store(&relu_y_grad_5[b][y * 2][x * 2][c], result);
                    const f32x16 result2 = f32x16_select(place == 1.0f, whole, f32x16_splat(0.0f));
                    f32x16_store(&relu_y_grad_5[b][y * 2][x * 2 + 1][c], result2);
                    const f32x16 result3 = f32x16_select(place == 2.0f, whole, f32x16_splat(0.0f));
                    f32x16_store(&relu_y_grad_5[b][y * 2 + 1][x * 2][c], result3);
                    const f32x16 result4 = f32x16_select(place == 3.0f, whole, f32x16_splat(0.0f));
                    f32x16_store(&relu_y_grad_5[b][y * 2 + 1][x * 2 + 1][c], result4);
                }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// batch_norm, vgg.batch_norm, backward
// 25.2 MFLOP: mul, sub, sum: [128, 32, 32, 64], [64] -> [128, 64]
KERNEL static void batch_norm_sum_grad(vgg *m)
{
    const float (*restrict conv2d)[32][32][64] = (void *)(m->arena + 37750592);
    const float *restrict batch_norm_sum_2 = (void *)(m->arena + 0);
    const float (*restrict relu_y_grad_5)[32][32][64] = (void *)(m->arena + 1856);
    float (*restrict batch_norm_sum_grad_2)[64] = (void *)(m->arena + 33556288);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int y = 0; y < 32; y++)
            for (int x = 0; x < 32; x++) {
                const f32x16 t = f32x16_load(&conv2d[b][y][x][0]) - f32x16_load(&batch_norm_sum_2[0]) * 0.0009765625f;
                sum += t * f32x16_load(&relu_y_grad_5[b][y][x][0]);
                const f32x16 t2 = f32x16_load(&conv2d[b][y][x][16])
                    - f32x16_load(&batch_norm_sum_2[16]) * 0.0009765625f;
                sum2 += t2 * f32x16_load(&relu_y_grad_5[b][y][x][16]);
                const f32x16 t3 = f32x16_load(&conv2d[b][y][x][32])
                    - f32x16_load(&batch_norm_sum_2[32]) * 0.0009765625f;
                sum3 += t3 * f32x16_load(&relu_y_grad_5[b][y][x][32]);
                const f32x16 t4 = f32x16_load(&conv2d[b][y][x][48])
                    - f32x16_load(&batch_norm_sum_2[48]) * 0.0009765625f;
                sum4 += t4 * f32x16_load(&relu_y_grad_5[b][y][x][48]);
            }
        f32x16_store(&batch_norm_sum_grad_2[b][0], sum);
        f32x16_store(&batch_norm_sum_grad_2[b][16], sum2);
        f32x16_store(&batch_norm_sum_grad_2[b][32], sum3);
        f32x16_store(&batch_norm_sum_grad_2[b][48], sum4);
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.batch_norm, sgd, backward
// 8.83 kFLOP: sum, mul, sub, add: [128, 64], [64] -> [64]
KERNEL static void batch_norm_sum_grad_2(vgg *m)
{
    const float (*restrict batch_norm_sum_grad_2)[64] = (void *)(m->arena + 33556288);
    const float *restrict batch_norm_rsqrt = (void *)(m->arena + 256);
    const float momentum = m->momentum;
    const float sgd_select = *(const float *)(m->arena + 1792);
    const float *restrict vgg_batch_norm_gamma = m->vgg_batch_norm_gamma;
    float *restrict vgg_batch_norm_gamma_velocity = m->vgg_batch_norm_gamma_velocity;
    float *restrict batch_norm_gamma_grad = (void *)(m->arena + 1280);
    float *restrict batch_norm_mul_grad = (void *)(m->arena + 1024);
    float *restrict batch_norm_sgd_param = (void *)(m->arena + 768);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int b = 0; b < 128; b++) {
        sum += f32x16_load(&batch_norm_sum_grad_2[b][0]);
        sum2 += f32x16_load(&batch_norm_sum_grad_2[b][16]);
        sum3 += f32x16_load(&batch_norm_sum_grad_2[b][32]);
        sum4 += f32x16_load(&batch_norm_sum_grad_2[b][48]);
    }
    const f32x16 batch_norm_rsqrt_i = f32x16_load(&batch_norm_rsqrt[0]);
    const f32x16 gamma_grad = batch_norm_rsqrt_i * sum;
    const f32x16 velocity = f32x16_load(&vgg_batch_norm_gamma_velocity[0]) * momentum - gamma_grad * sgd_select;
    const f32x16 vgg_batch_norm_gamma_i = f32x16_load(&vgg_batch_norm_gamma[0]);
    const f32x16 t = vgg_batch_norm_gamma_i * sum * (batch_norm_rsqrt_i * (batch_norm_rsqrt_i * batch_norm_rsqrt_i));
    f32x16_store(&vgg_batch_norm_gamma_velocity[0], velocity);
    f32x16_store(&batch_norm_gamma_grad[0], gamma_grad);
    f32x16_store(&batch_norm_mul_grad[0], t * -0.5f);
    f32x16_store(&batch_norm_sgd_param[0], vgg_batch_norm_gamma_i + velocity);
    const f32x16 batch_norm_rsqrt_i2 = f32x16_load(&batch_norm_rsqrt[16]);
    const f32x16 gamma_grad2 = batch_norm_rsqrt_i2 * sum2;
    const f32x16 velocity2 = f32x16_load(&vgg_batch_norm_gamma_velocity[16]) * momentum - gamma_grad2 * sgd_select;
    const f32x16 vgg_batch_norm_gamma_i2 = f32x16_load(&vgg_batch_norm_gamma[16]);
    const f32x16 t2 = vgg_batch_norm_gamma_i2 * sum2
        * (batch_norm_rsqrt_i2 * (batch_norm_rsqrt_i2 * batch_norm_rsqrt_i2));
    f32x16_store(&vgg_batch_norm_gamma_velocity[16], velocity2);
    f32x16_store(&batch_norm_gamma_grad[16], gamma_grad2);
    f32x16_store(&batch_norm_mul_grad[16], t2 * -0.5f);
    f32x16_store(&batch_norm_sgd_param[16], vgg_batch_norm_gamma_i2 + velocity2);
    const f32x16 batch_norm_rsqrt_i3 = f32x16_load(&batch_norm_rsqrt[32]);
    const f32x16 gamma_grad3 = batch_norm_rsqrt_i3 * sum3;
    const f32x16 velocity3 = f32x16_load(&vgg_batch_norm_gamma_velocity[32]) * momentum - gamma_grad3 * sgd_select;
    const f32x16 vgg_batch_norm_gamma_i3 = f32x16_load(&vgg_batch_norm_gamma[32]);
    const f32x16 t3 = vgg_batch_norm_gamma_i3 * sum3
        * (batch_norm_rsqrt_i3 * (batch_norm_rsqrt_i3 * batch_norm_rsqrt_i3));
    f32x16_store(&vgg_batch_norm_gamma_velocity[32], velocity3);
    f32x16_store(&batch_norm_gamma_grad[32], gamma_grad3);
    f32x16_store(&batch_norm_mul_grad[32], t3 * -0.5f);
    f32x16_store(&batch_norm_sgd_param[32], vgg_batch_norm_gamma_i3 + velocity3);
    const f32x16 batch_norm_rsqrt_i4 = f32x16_load(&batch_norm_rsqrt[48]);
    const f32x16 gamma_grad4 = batch_norm_rsqrt_i4 * sum4;
    const f32x16 velocity4 = f32x16_load(&vgg_batch_norm_gamma_velocity[48]) * momentum - gamma_grad4 * sgd_select;
    const f32x16 vgg_batch_norm_gamma_i4 = f32x16_load(&vgg_batch_norm_gamma[48]);
    const f32x16 t4 = vgg_batch_norm_gamma_i4 * sum4
        * (batch_norm_rsqrt_i4 * (batch_norm_rsqrt_i4 * batch_norm_rsqrt_i4));
    f32x16_store(&vgg_batch_norm_gamma_velocity[48], velocity4);
    f32x16_store(&batch_norm_gamma_grad[48], gamma_grad4);
    f32x16_store(&batch_norm_mul_grad[48], t4 * -0.5f);
    f32x16_store(&batch_norm_sgd_param[48], vgg_batch_norm_gamma_i4 + velocity4);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm, backward
// 25 kFLOP: sub, mul, sum: [128, 64], [64], [128] -> [64]
KERNEL static void batch_norm_sum_grad_3(vgg *m)
{
    const float (*restrict batch_norm_sum)[64] = (void *)(m->arena + 176228160);
    const float *restrict batch_norm_sum_2 = (void *)(m->arena + 0);
    const float *restrict batch_weight = m->batch_weight;
    const float *restrict batch_norm_rsqrt = (void *)(m->arena + 256);
    const float *restrict batch_norm_gamma_grad = (void *)(m->arena + 1280);
    const float *restrict batch_norm_beta_grad = (void *)(m->arena + 512);
    const float *restrict vgg_batch_norm_gamma = m->vgg_batch_norm_gamma;
    float *restrict batch_norm_sum_grad_3 = (void *)(m->arena + 1536);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int b = 0; b < 128; b++) {
        const f32x16 t = (f32x16_load(&batch_norm_sum[b][0]) - f32x16_load(&batch_norm_sum_2[0])) * batch_weight[b];
        sum += t;
        const f32x16 t2 = (f32x16_load(&batch_norm_sum[b][16]) - f32x16_load(&batch_norm_sum_2[16])) * batch_weight[b];
        sum2 += t2;
        const f32x16 t3 = (f32x16_load(&batch_norm_sum[b][32]) - f32x16_load(&batch_norm_sum_2[32])) * batch_weight[b];
        sum3 += t3;
        const f32x16 t4 = (f32x16_load(&batch_norm_sum[b][48]) - f32x16_load(&batch_norm_sum_2[48])) * batch_weight[b];
        sum4 += t4;
    }
    const f32x16 batch_norm_rsqrt_i = f32x16_load(&batch_norm_rsqrt[0]);
    const f32x16 t = f32x16_load(&batch_norm_gamma_grad[0]) * (batch_norm_rsqrt_i * sum) * 0.0009765625f;
    const f32x16 t2 = batch_norm_rsqrt_i * (t - f32x16_load(&batch_norm_beta_grad[0]));
    f32x16_store(&batch_norm_sum_grad_3[0], f32x16_load(&vgg_batch_norm_gamma[0]) * t2);
    const f32x16 batch_norm_rsqrt_i2 = f32x16_load(&batch_norm_rsqrt[16]);
    const f32x16 t3 = f32x16_load(&batch_norm_gamma_grad[16]) * (batch_norm_rsqrt_i2 * sum2) * 0.0009765625f;
    const f32x16 t4 = batch_norm_rsqrt_i2 * (t3 - f32x16_load(&batch_norm_beta_grad[16]));
    f32x16_store(&batch_norm_sum_grad_3[16], f32x16_load(&vgg_batch_norm_gamma[16]) * t4);
    const f32x16 batch_norm_rsqrt_i3 = f32x16_load(&batch_norm_rsqrt[32]);
    const f32x16 t5 = f32x16_load(&batch_norm_gamma_grad[32]) * (batch_norm_rsqrt_i3 * sum3) * 0.0009765625f;
    const f32x16 t6 = batch_norm_rsqrt_i3 * (t5 - f32x16_load(&batch_norm_beta_grad[32]));
    f32x16_store(&batch_norm_sum_grad_3[32], f32x16_load(&vgg_batch_norm_gamma[32]) * t6);
    const f32x16 batch_norm_rsqrt_i4 = f32x16_load(&batch_norm_rsqrt[48]);
    const f32x16 t7 = f32x16_load(&batch_norm_gamma_grad[48]) * (batch_norm_rsqrt_i4 * sum4) * 0.0009765625f;
    const f32x16 t8 = batch_norm_rsqrt_i4 * (t7 - f32x16_load(&batch_norm_beta_grad[48]));
    f32x16_store(&batch_norm_sum_grad_3[48], f32x16_load(&vgg_batch_norm_gamma[48]) * t8);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm, backward
// 16.4 kFLOP: mul: [128], [64] -> [128, 64]
KERNEL static void batch_norm_mul_grad_body(const float *restrict batch_weight,
                                            const float *restrict batch_norm_mul_grad,
                                            float (*restrict batch_norm_mul_grad_2)[64])
{
    for (int b = 0; b < 128; b++)
        for (int i = 0; i < 64; i += 16)
            f32x16_store(&batch_norm_mul_grad_2[b][i],
                batch_weight[b] * f32x16_load(&batch_norm_mul_grad[i]) * 0.0009765625f);
}

static void batch_norm_mul_grad(vgg *m)
{
    batch_norm_mul_grad_body(m->batch_weight, (void *)(m->arena + 1024), (void *)(m->arena + 33556288));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm, backward
// 16.4 kFLOP: mul: [128], [64] -> [128, 64]
static void batch_norm_mul_grad_2(vgg *m)
{
    batch_norm_mul_grad_body(m->batch_weight, (void *)(m->arena + 1536), (void *)(m->arena + 33589056));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm, batch_norm, backward
// 67.1 MFLOP: mul, sub, add, sum: [128, 32, 32, 64], [64], [128, 64] -> [128, 32, 32, 64], [128, 64]
KERNEL static void conv2d_sum_grad(vgg *m)
{
    const float (*restrict relu_y_grad_5)[1024][64] = (void *)(m->arena + 1856);
    const float *restrict vgg_batch_norm_gamma = m->vgg_batch_norm_gamma;
    const float (*restrict conv2d)[1024][64] = (void *)(m->arena + 37750592);
    const float *restrict batch_norm_sum_2 = (void *)(m->arena + 0);
    const float (*restrict batch_norm_mul_grad_2)[64] = (void *)(m->arena + 33556288);
    const float *restrict batch_norm_rsqrt = (void *)(m->arena + 256);
    const float (*restrict batch_norm_mul_grad_3)[64] = (void *)(m->arena + 33589056);
    const float (*batch_norm_y_grad)[32][32][64] = (void *)(m->arena + 71305024);
    float (*batch_norm_y_grad_flat)[1024][64] = (void *)(m->arena + 71305024);
    float (*restrict conv2d_sum_grad)[64] = (void *)(m->arena + 33621824);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        // batch_norm_y_grad
        for (int i = 0; i < 1024; i++)
            for (int j = 0; j < 64; j += 16) {
                const f32x16 y_grad = f32x16_load(&relu_y_grad_5[b][i][j]) * f32x16_load(&vgg_batch_norm_gamma[j]);
                const f32x16 t = f32x16_load(&conv2d[b][i][j]) - f32x16_load(&batch_norm_sum_2[j]) * 0.0009765625f;
                const f32x16 t2 = t * f32x16_load(&batch_norm_mul_grad_2[b][j]) * 2.0f;
                f32x16_store(&batch_norm_y_grad_flat[b][i][j],
                    y_grad * f32x16_load(&batch_norm_rsqrt[j]) + t2 + f32x16_load(&batch_norm_mul_grad_3[b][j]));
            }
        // conv2d_sum_grad
        {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            for (int y = 0; y < 32; y++)
                for (int x = 0; x < 32; x++) {
                    sum += f32x16_load(&batch_norm_y_grad[b][y][x][0]);
                    sum2 += f32x16_load(&batch_norm_y_grad[b][y][x][16]);
                    sum3 += f32x16_load(&batch_norm_y_grad[b][y][x][32]);
                    sum4 += f32x16_load(&batch_norm_y_grad[b][y][x][48]);
                }
            f32x16_store(&conv2d_sum_grad[b][0], sum);
            f32x16_store(&conv2d_sum_grad[b][16], sum2);
            f32x16_store(&conv2d_sum_grad[b][32], sum3);
            f32x16_store(&conv2d_sum_grad[b][48], sum4);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.conv2d, sgd, backward; updates vgg.conv2d.bias
// 8.45 kFLOP: sum, mul, sub, add: [128, 64] -> [64]
KERNEL static void conv2d_bias_grad(vgg *m)
{
    const float (*restrict conv2d_sum_grad)[64] = (void *)(m->arena + 33621824);
    const float momentum = m->momentum;
    const float sgd_select = *(const float *)(m->arena + 1792);
    float *restrict vgg_conv2d_bias = m->vgg_conv2d_bias;
    float *restrict vgg_conv2d_bias_velocity = m->vgg_conv2d_bias_velocity;

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int b = 0; b < 128; b++) {
        sum += f32x16_load(&conv2d_sum_grad[b][0]);
        sum2 += f32x16_load(&conv2d_sum_grad[b][16]);
        sum3 += f32x16_load(&conv2d_sum_grad[b][32]);
        sum4 += f32x16_load(&conv2d_sum_grad[b][48]);
    }
    const f32x16 velocity = f32x16_load(&vgg_conv2d_bias_velocity[0]) * momentum - sum * sgd_select;
    f32x16_store(&vgg_conv2d_bias[0], f32x16_load(&vgg_conv2d_bias[0]) + velocity);
    f32x16_store(&vgg_conv2d_bias_velocity[0], velocity);
    const f32x16 velocity2 = f32x16_load(&vgg_conv2d_bias_velocity[16]) * momentum - sum2 * sgd_select;
    f32x16_store(&vgg_conv2d_bias[16], f32x16_load(&vgg_conv2d_bias[16]) + velocity2);
    f32x16_store(&vgg_conv2d_bias_velocity[16], velocity2);
    const f32x16 velocity3 = f32x16_load(&vgg_conv2d_bias_velocity[32]) * momentum - sum3 * sgd_select;
    f32x16_store(&vgg_conv2d_bias[32], f32x16_load(&vgg_conv2d_bias[32]) + velocity3);
    f32x16_store(&vgg_conv2d_bias_velocity[32], velocity3);
    const f32x16 velocity4 = f32x16_load(&vgg_conv2d_bias_velocity[48]) * momentum - sum4 * sgd_select;
    f32x16_store(&vgg_conv2d_bias[48], f32x16_load(&vgg_conv2d_bias[48]) + velocity4);
    f32x16_store(&vgg_conv2d_bias_velocity[48], velocity4);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// vgg.conv2d, sgd, l2, backward; updates vgg.conv2d.kernel
// 434 MFLOP: conv_kernel_grad, mul, add, sub: [128, 32, 32, 64], [128, 32, 32, 3] -> [432, 64], [3, 3, 3, 64]
KERNEL static void conv2d_conv_kernel_grad(vgg *m)
{
    const float (*restrict batch_norm_y_grad)[32][32][64] = (void *)(m->arena + 71305024);
    const float (*image_2)[32][32][3] = (void *)(m->arena + 174065472);
    const float (*image_2_flat)[32][96] = (void *)(m->arena + 174065472);
    const float momentum = m->momentum;
    const float sgd_select = *(const float *)(m->arena + 1792);
    float (*restrict part_sums)[64] = (void *)(m->arena + 1856);
    float (*restrict vgg_conv2d_kernel)[3][3][64] = m->vgg_conv2d_kernel;
    float (*restrict vgg_conv2d_kernel_velocity)[3][3][64] = m->vgg_conv2d_kernel_velocity;

    // sums of 8 examples each, added in order afterwards
    #pragma omp for schedule(static) nowait
    for (int part = 0; part < 16; part++) {
        {
            // 5 rows of the kernel x 64 channels in registers
            f32x16 sum[5][4] = {0};
            for (int b = part * 8; b < part * 8 + 8; b++)
                for (int y = 1; y < 32; y++) {
                    {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&batch_norm_y_grad[b][y][0][v * 16]);
                        UNROLL for (int r = 3; r < 5; r++) {
                            const float a = image_2[b][y - 1][0][r - 3];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    for (int x = 1; x < 32; x++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&batch_norm_y_grad[b][y][x][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = image_2_flat[b][y - 1][x * 3 + r - 3];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&part_sums[part * 27 + r][v * 16], sum[r][v]);
        }
        {
            // 5 rows of the kernel x 64 channels in registers
            f32x16 sum[5][4] = {0};
            for (int b = part * 8; b < part * 8 + 8; b++) {
                for (int x = 1; x < 31; x++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&batch_norm_y_grad[b][0][x][v * 16]);
                    const float a = image_2[b][0][x - 1][0];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[4][v] += a * w[v];
                }
                {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&batch_norm_y_grad[b][0][31][v * 16]);
                    const float a = image_2[b][0][30][0];
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[4][v] += a * w[v];
                }
                for (int y = 1; y < 32; y++) {
                    {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&batch_norm_y_grad[b][y][0][v * 16]);
                        UNROLL for (int r = 0; r < 4; r++) {
                            const float a = image_2_flat[b][y - 1][r + 2];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    for (int x = 1; x < 31; x++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&batch_norm_y_grad[b][y][x][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = image_2[b][y + ((r + 2) / 3 + 1) / 3 - 1][x + ((r + 2) / 3 + 1) % 3
                                - 1][(r + 2) % 3];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&batch_norm_y_grad[b][y][31][v * 16]);
                        const float a = image_2[b][y - 1][31][2];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[0][v] += a * w[v];
                        const float a2 = image_2[b][y][30][0];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[4][v] += a2 * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&part_sums[part * 27 + r + 5][v * 16], sum[r][v]);
        }
        {
            // 5 rows of the kernel x 64 channels in registers
            f32x16 sum[5][4] = {0};
            for (int b = part * 8; b < part * 8 + 8; b++)
                for (int y = 0; y < 32; y++) {
                    {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&batch_norm_y_grad[b][y][0][v * 16]);
                        UNROLL for (int r = 2; r < 5; r++) {
                            const float a = image_2[b][y][0][r - 2];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    for (int x = 1; x < 32; x++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&batch_norm_y_grad[b][y][x][v * 16]);
                        UNROLL for (int r = 0; r < 5; r++) {
                            const float a = image_2_flat[b][y][x * 3 + r - 2];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
            UNROLL for (int r = 0; r < 5; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&part_sums[part * 27 + r + 10][v * 16], sum[r][v]);
        }
        {
            // 4 rows of the kernel x 64 channels in registers
            f32x16 sum[4][4] = {0};
            for (int b = part * 8; b < part * 8 + 8; b++) {
                for (int y = 0; y < 31; y++) {
                    {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&batch_norm_y_grad[b][y][0][v * 16]);
                        UNROLL for (int r = 0; r < 3; r++) {
                            const float a = image_2[b][y][1][r];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    for (int x = 1; x < 31; x++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&batch_norm_y_grad[b][y][x][v * 16]);
                        UNROLL for (int r = 0; r < 4; r++) {
                            const float a = image_2[b][y + (r / 3 + 2) / 3][x + (r / 3 + 2) % 3 - 1][r % 3];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&batch_norm_y_grad[b][y][31][v * 16]);
                        const float a = image_2[b][y + 1][30][0];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[3][v] += a * w[v];
                    }
                }
                {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&batch_norm_y_grad[b][31][0][v * 16]);
                    UNROLL for (int r = 0; r < 3; r++) {
                        const float a = image_2[b][31][1][r];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                for (int x = 1; x < 31; x++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&batch_norm_y_grad[b][31][x][v * 16]);
                    UNROLL for (int r = 0; r < 3; r++) {
                        const float a = image_2[b][31][x + 1][r];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
            }
            UNROLL for (int r = 0; r < 4; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&part_sums[part * 27 + r + 15][v * 16], sum[r][v]);
        }
        {
            // 4 rows of the kernel x 64 channels in registers
            f32x16 sum[4][4] = {0};
            for (int b = part * 8; b < part * 8 + 8; b++)
                for (int y = 0; y < 31; y++) {
                    {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&batch_norm_y_grad[b][y][0][v * 16]);
                        UNROLL for (int r = 2; r < 4; r++) {
                            const float a = image_2[b][y + 1][0][r - 2];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    for (int x = 1; x < 32; x++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&batch_norm_y_grad[b][y][x][v * 16]);
                        UNROLL for (int r = 0; r < 4; r++) {
                            const float a = image_2_flat[b][y + 1][x * 3 + r - 2];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
            UNROLL for (int r = 0; r < 4; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&part_sums[part * 27 + r + 19][v * 16], sum[r][v]);
        }
        {
            // 4 rows of the kernel x 64 channels in registers
            f32x16 sum[4][4] = {0};
            for (int b = part * 8; b < part * 8 + 8; b++)
                for (int y = 0; y < 31; y++) {
                    for (int x = 0; x < 31; x++) {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&batch_norm_y_grad[b][y][x][v * 16]);
                        UNROLL for (int r = 0; r < 4; r++) {
                            const float a = image_2_flat[b][y + 1][x * 3 + r + 2];
                            UNROLL for (int v = 0; v < 4; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    {
                        f32x16 w[4];
                        UNROLL for (int v = 0; v < 4; v++)
                            w[v] = f32x16_load(&batch_norm_y_grad[b][y][31][v * 16]);
                        const float a = image_2[b][y + 1][31][2];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[0][v] += a * w[v];
                    }
                }
            UNROLL for (int r = 0; r < 4; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    f32x16_store(&part_sums[part * 27 + r + 23][v * 16], sum[r][v]);
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
                        const f32x16 vgg_conv2d_kernel_i = f32x16_load(&vgg_conv2d_kernel[ky][kx][c][0]);
                        const f32x16 t15 = f32x16_load(&vgg_conv2d_kernel_velocity[ky][kx][c][0]) * momentum;
                        const f32x16 velocity = t15 - (vgg_conv2d_kernel_i * 0.001f + sum) * sgd_select;
                        f32x16_store(&vgg_conv2d_kernel[ky][kx][c][0], vgg_conv2d_kernel_i + velocity);
                        f32x16_store(&vgg_conv2d_kernel_velocity[ky][kx][c][0], velocity);
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
                        const f32x16 vgg_conv2d_kernel_i = f32x16_load(&vgg_conv2d_kernel[ky][kx][c][16]);
                        const f32x16 t15 = f32x16_load(&vgg_conv2d_kernel_velocity[ky][kx][c][16]) * momentum;
                        const f32x16 velocity = t15 - (vgg_conv2d_kernel_i * 0.001f + sum) * sgd_select;
                        f32x16_store(&vgg_conv2d_kernel[ky][kx][c][16], vgg_conv2d_kernel_i + velocity);
                        f32x16_store(&vgg_conv2d_kernel_velocity[ky][kx][c][16], velocity);
                    }
                    {
                        const f32x16 t = f32x16_load(&part_sums[ky * 9 + kx * 3 + c][32])
                            + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 27][32]);
                        const f32x16 t2 = t + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 54][32]);
                        const f32x16 t3 = t2 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 81][32]);
                        const f32x16 t4 = t3 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 108][32]);
                        const f32x16 t5 = t4 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 135][32]);
                        const f32x16 t6 = t5 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 162][32]);
                        const f32x16 t7 = t6 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 189][32]);
                        const f32x16 t8 = t7 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 216][32]);
                        const f32x16 t9 = t8 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 243][32]);
                        const f32x16 t10 = t9 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 270][32]);
                        const f32x16 t11 = t10 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 297][32]);
                        const f32x16 t12 = t11 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 324][32]);
                        const f32x16 t13 = t12 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 351][32]);
                        const f32x16 t14 = t13 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 378][32]);
                        f32x16 sum = t14 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 405][32]);
                        const f32x16 vgg_conv2d_kernel_i = f32x16_load(&vgg_conv2d_kernel[ky][kx][c][32]);
                        const f32x16 t15 = f32x16_load(&vgg_conv2d_kernel_velocity[ky][kx][c][32]) * momentum;
                        const f32x16 velocity = t15 - (vgg_conv2d_kernel_i * 0.001f + sum) * sgd_select;
                        f32x16_store(&vgg_conv2d_kernel[ky][kx][c][32], vgg_conv2d_kernel_i + velocity);
                        f32x16_store(&vgg_conv2d_kernel_velocity[ky][kx][c][32], velocity);
                    }
                    {
                        const f32x16 t = f32x16_load(&part_sums[ky * 9 + kx * 3 + c][48])
                            + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 27][48]);
                        const f32x16 t2 = t + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 54][48]);
                        const f32x16 t3 = t2 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 81][48]);
                        const f32x16 t4 = t3 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 108][48]);
                        const f32x16 t5 = t4 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 135][48]);
                        const f32x16 t6 = t5 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 162][48]);
                        const f32x16 t7 = t6 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 189][48]);
                        const f32x16 t8 = t7 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 216][48]);
                        const f32x16 t9 = t8 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 243][48]);
                        const f32x16 t10 = t9 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 270][48]);
                        const f32x16 t11 = t10 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 297][48]);
                        const f32x16 t12 = t11 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 324][48]);
                        const f32x16 t13 = t12 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 351][48]);
                        const f32x16 t14 = t13 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 378][48]);
                        f32x16 sum = t14 + f32x16_load(&part_sums[ky * 9 + kx * 3 + c + 405][48]);
                        const f32x16 vgg_conv2d_kernel_i = f32x16_load(&vgg_conv2d_kernel[ky][kx][c][48]);
                        const f32x16 t15 = f32x16_load(&vgg_conv2d_kernel_velocity[ky][kx][c][48]) * momentum;
                        const f32x16 velocity = t15 - (vgg_conv2d_kernel_i * 0.001f + sum) * sgd_select;
                        f32x16_store(&vgg_conv2d_kernel[ky][kx][c][48], vgg_conv2d_kernel_i + velocity);
                        f32x16_store(&vgg_conv2d_kernel_velocity[ky][kx][c][48], velocity);
                    }
                }
    }
}

// vgg.dl:21: using     sgd(cosine_decay(0, 35 * 352, 0, 0.05, 5 * 352), momentum = 0.9)   # up for five epochs, then
// down
// copy: [64] -> [64]
KERNEL static void update_vgg_batch_norm_gamma(vgg *m)
{
    const float *restrict batch_norm_sgd_param = (void *)(m->arena + 768);
    float *restrict vgg_batch_norm_gamma = m->vgg_batch_norm_gamma;

    #pragma omp simd
    for (int i = 0; i < 64; i++)
        vgg_batch_norm_gamma[i] = batch_norm_sgd_param[i];
}

// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.
static void train_step(void *model, int count)
{
    struct vgg *m = model;
    for (int b = 0; b < 128; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    m->prepared = 0;
    m->draw = m->step;
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            l2_y(m);
        }
        l2_sum(m);
        #pragma omp barrier
        l2_sum_2(m);
        #pragma omp barrier
        l2_sum_3(m);
        #pragma omp barrier
        l2_sum_4(m);
        #pragma omp barrier
        l2_sum_5(m);
        #pragma omp barrier
        l2_sum_6(m);
        #pragma omp barrier
        l2_sum_7(m);
        #pragma omp single nowait
        {
            l2_sum_8(m);
        }
        image(m);
        #pragma omp barrier
        conv2d(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            batch_norm_sum(m);
        }
        #pragma omp barrier
        batch_norm_sum_2(m);
        #pragma omp barrier
        relu_x(m);
        #pragma omp barrier
        max_pool2d(m);
        conv2d_1_winograd_kernel(m);
        conv2d_1_winograd_tiles(m);
        #pragma omp barrier
        conv2d_1_products(m);
        #pragma omp barrier
        conv2d_1(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            batch_norm_1_sum(m);
        }
        #pragma omp barrier
        batch_norm_1_sum_2(m);
        #pragma omp barrier
        relu_x_2(m);
        #pragma omp barrier
        max_pool2d_2(m);
        conv2d_2_winograd_kernel(m);
        conv2d_2_winograd_tiles(m);
        #pragma omp barrier
        conv2d_2_products(m);
        #pragma omp barrier
        conv2d_2(m);
        #pragma omp barrier
        batch_norm_2_sum(m);
        #pragma omp barrier
        batch_norm_2_sum_2(m);
        #pragma omp barrier
        relu_x_3(m);
        conv2d_3_winograd_kernel(m);
        #pragma omp barrier
        conv2d_3_winograd_tiles(m);
        #pragma omp barrier
        conv2d_3_products(m);
        #pragma omp barrier
        conv2d_3(m);
        #pragma omp barrier
        batch_norm_3_sum(m);
        #pragma omp barrier
        batch_norm_3_sum_2(m);
        #pragma omp barrier
        relu_x_4(m);
        #pragma omp barrier
        max_pool2d_3(m);
        #pragma omp barrier
        conv2d_4_winograd_kernel(m);
        conv2d_4_winograd_tiles(m);
        #pragma omp barrier
        conv2d_4_products(m);
        #pragma omp barrier
        conv2d_4(m);
        #pragma omp barrier
        batch_norm_4_sum(m);
        #pragma omp barrier
        batch_norm_4_sum_2(m);
        #pragma omp barrier
        relu_x_5(m);
        conv2d_5_winograd_kernel(m);
        #pragma omp barrier
        conv2d_5_winograd_tiles(m);
        #pragma omp barrier
        conv2d_5_products(m);
        #pragma omp barrier
        conv2d_5(m);
        #pragma omp barrier
        batch_norm_5_sum(m);
        #pragma omp barrier
        batch_norm_5_sum_2(m);
        #pragma omp barrier
        relu_x_6(m);
        #pragma omp barrier
        max_pool2d_4(m);
        #pragma omp barrier
        conv2d_6(m);
        #pragma omp barrier
        batch_norm_6(m);
        #pragma omp barrier
        batch_norm_6_sum(m);
        #pragma omp barrier
        batch_norm_6_sum_2(m);
        #pragma omp barrier
        relu_x_7(m);
        #pragma omp barrier
        conv2d_7(m);
        #pragma omp barrier
        batch_norm_7(m);
        #pragma omp barrier
        batch_norm_7_sum(m);
        #pragma omp barrier
        batch_norm_7_sum_2(m);
        #pragma omp barrier
        relu_x_8(m);
        #pragma omp barrier
        max_pool2d_5(m);
        #pragma omp barrier
        dropout_select(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            dense(m);
            cross_entropy_z_grad(m);
            mean_loss(m);
        }
        #pragma omp barrier
        if (isfinite(m->loss)) {
            #pragma omp single nowait
            {
                batch_norm_moving_mean(m);
                batch_norm_moving_variance(m);
                batch_norm_1_moving_mean(m);
                batch_norm_1_moving_variance(m);
                batch_norm_2_moving_mean(m);
                batch_norm_2_moving_variance(m);
                batch_norm_3_moving_mean(m);
                batch_norm_3_moving_variance(m);
                batch_norm_4_moving_mean(m);
                batch_norm_4_moving_variance(m);
                batch_norm_5_moving_mean(m);
                batch_norm_5_moving_variance(m);
                batch_norm_6_moving_mean(m);
                batch_norm_6_moving_variance(m);
                batch_norm_7_moving_mean(m);
                batch_norm_7_moving_variance(m);
                sgd_select(m);
                accuracy_sum(m);
                accuracy_sum_2(m);
                dense_bias_grad(m);
            }
            #pragma omp barrier
            dense_input_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                dense_input_grad_2(m);
            }
            relu_select_grad(m);
            #pragma omp barrier
            batch_norm_7_beta_grad(m);
            relu_y_grad(m);
            #pragma omp barrier
            batch_norm_7_sum_grad(m);
            #pragma omp barrier
            batch_norm_7_mul_grad(m);
            batch_norm_7_mul_grad_2(m);
            #pragma omp barrier
            batch_norm_7_sum_grad_2(m);
            #pragma omp barrier
            batch_norm_7_mul_grad_3(m);
            batch_norm_7_y_grad(m);
            #pragma omp barrier
            conv2d_7_bias_grad(m);
            #pragma omp single nowait
            {
                update_vgg_batch_norm_7_gamma(m);
            }
            #pragma omp barrier
            conv2d_7_winograd_kernel(m);
            conv2d_7_winograd_tiles(m);
            #pragma omp barrier
            conv2d_7_products_grad(m);
            #pragma omp barrier
            conv2d_7_x_grad(m);
            #pragma omp barrier
            batch_norm_6_beta_grad(m);
            #pragma omp barrier
            batch_norm_6_sum_grad(m);
            conv2d_7_winograd_tiles_2(m);
            #pragma omp barrier
            conv2d_7_kernel_products_grad(m);
            #pragma omp barrier
            conv2d_7_winograd_taps(m);
            #pragma omp barrier
            batch_norm_6_mul_grad(m);
            batch_norm_6_mul_grad_2(m);
            #pragma omp barrier
            batch_norm_6_sum_grad_2(m);
            #pragma omp barrier
            batch_norm_6_mul_grad_3(m);
            batch_norm_6_y_grad(m);
            #pragma omp barrier
            conv2d_6_bias_grad(m);
            #pragma omp single nowait
            {
                update_vgg_batch_norm_6_gamma(m);
            }
            #pragma omp barrier
            conv2d_6_winograd_kernel(m);
            conv2d_6_winograd_tiles(m);
            #pragma omp barrier
            conv2d_6_products_grad(m);
            #pragma omp barrier
            conv2d_6_x_grad(m);
            #pragma omp barrier
            batch_norm_5_beta_grad(m);
            conv2d_6_winograd_tiles_2(m);
            #pragma omp barrier
            conv2d_6_kernel_products_grad(m);
            #pragma omp barrier
            conv2d_6_winograd_taps(m);
            #pragma omp barrier
            relu_y_grad_2(m);
            batch_norm_5_sum_grad(m);
            #pragma omp barrier
            batch_norm_5_sum_grad_2(m);
            #pragma omp barrier
            batch_norm_5_sum_grad_3(m);
            #pragma omp barrier
            batch_norm_5_mul_grad(m);
            #pragma omp barrier
            batch_norm_5_mul_grad_2(m);
            #pragma omp barrier
            conv2d_5_sum_grad(m);
            #pragma omp barrier
            conv2d_5_bias_grad(m);
            #pragma omp single nowait
            {
                update_vgg_batch_norm_5_gamma(m);
            }
            #pragma omp barrier
            conv2d_5_winograd_kernel_2(m);
            conv2d_5_winograd_tiles_2(m);
            #pragma omp barrier
            conv2d_5_products_grad(m);
            #pragma omp barrier
            conv2d_5_x_grad(m);
            #pragma omp barrier
            batch_norm_4_beta_grad(m);
            #pragma omp barrier
            batch_norm_4_sum_grad(m);
            #pragma omp barrier
            batch_norm_4_sum_grad_2(m);
            conv2d_5_winograd_tiles_3(m);
            #pragma omp barrier
            conv2d_5_kernel_products_grad(m);
            #pragma omp barrier
            conv2d_5_winograd_taps(m);
            #pragma omp barrier
            batch_norm_4_mul_grad(m);
            batch_norm_4_mul_grad_2(m);
            conv2d_4_sum_grad(m);
            #pragma omp barrier
            conv2d_4_bias_grad(m);
            #pragma omp single nowait
            {
                update_vgg_batch_norm_4_gamma(m);
            }
            #pragma omp barrier
            conv2d_4_winograd_kernel_2(m);
            conv2d_4_winograd_tiles_2(m);
            #pragma omp barrier
            conv2d_4_products_grad(m);
            #pragma omp barrier
            conv2d_4_x_grad(m);
            #pragma omp barrier
            batch_norm_3_beta_grad(m);
            conv2d_4_winograd_tiles_3(m);
            #pragma omp barrier
            conv2d_4_kernel_products_grad(m);
            #pragma omp barrier
            conv2d_4_winograd_taps(m);
            #pragma omp barrier
            relu_y_grad_3(m);
            batch_norm_3_sum_grad(m);
            #pragma omp barrier
            batch_norm_3_sum_grad_2(m);
            #pragma omp barrier
            batch_norm_3_sum_grad_3(m);
            #pragma omp barrier
            batch_norm_3_mul_grad(m);
            #pragma omp barrier
            batch_norm_3_mul_grad_2(m);
            #pragma omp barrier
            conv2d_3_sum_grad(m);
            #pragma omp barrier
            conv2d_3_bias_grad(m);
            #pragma omp single nowait
            {
                update_vgg_batch_norm_3_gamma(m);
            }
            conv2d_3_winograd_kernel_2(m);
            #pragma omp barrier
            conv2d_3_winograd_tiles_2(m);
            #pragma omp barrier
            conv2d_3_products_grad(m);
            #pragma omp barrier
            conv2d_3_x_grad(m);
            #pragma omp barrier
            batch_norm_2_beta_grad(m);
            #pragma omp barrier
            batch_norm_2_sum_grad(m);
            #pragma omp barrier
            batch_norm_2_sum_grad_2(m);
            #pragma omp barrier
            conv2d_3_winograd_tiles_3(m);
            #pragma omp barrier
            conv2d_3_kernel_products_grad(m);
            #pragma omp barrier
            conv2d_3_winograd_taps(m);
            batch_norm_2_mul_grad(m);
            batch_norm_2_mul_grad_2(m);
            conv2d_2_sum_grad(m);
            #pragma omp barrier
            conv2d_2_bias_grad(m);
            #pragma omp single nowait
            {
                update_vgg_batch_norm_2_gamma(m);
            }
            conv2d_2_winograd_kernel_2(m);
            #pragma omp barrier
            conv2d_2_winograd_tiles_2(m);
            #pragma omp barrier
            conv2d_2_products_grad(m);
            #pragma omp barrier
            conv2d_2_x_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                batch_norm_1_beta_grad(m);
            }
            conv2d_2_winograd_tiles_3(m);
            #pragma omp barrier
            conv2d_2_kernel_products_grad(m);
            #pragma omp barrier
            conv2d_2_winograd_taps(m);
            relu_y_grad_4(m);
            batch_norm_1_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                batch_norm_1_sum_grad_2(m);
            }
            #pragma omp barrier
            batch_norm_1_sum_grad_3(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                batch_norm_1_mul_grad(m);
                batch_norm_1_mul_grad_2(m);
            }
            #pragma omp barrier
            conv2d_1_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                conv2d_1_bias_grad(m);
                update_vgg_batch_norm_1_gamma(m);
            }
            conv2d_1_winograd_kernel_2(m);
            #pragma omp barrier
            conv2d_1_winograd_tiles_2(m);
            #pragma omp barrier
            conv2d_1_products_grad(m);
            #pragma omp barrier
            conv2d_1_x_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                batch_norm_beta_grad(m);
            }
            conv2d_1_winograd_tiles_3(m);
            #pragma omp barrier
            conv2d_1_kernel_products_grad(m);
            #pragma omp barrier
            conv2d_1_winograd_taps(m);
            relu_y_grad_5(m);
            batch_norm_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                batch_norm_sum_grad_2(m);
                batch_norm_sum_grad_3(m);
                batch_norm_mul_grad(m);
                batch_norm_mul_grad_2(m);
            }
            #pragma omp barrier
            conv2d_sum_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                conv2d_bias_grad(m);
            }
            conv2d_conv_kernel_grad(m);
            #pragma omp single nowait
            {
                update_vgg_batch_norm_gamma(m);
            }
        }
    }
    if (!isfinite(m->loss))
        return;
    m->step++;
}

// ---- evaluation ---------------------------------------------------------------------------------

// vgg.dl:19: data      cifar10("data/cifar10") -> image / 255, label
// 1.57 MFLOP: div: [128, 32, 32, 3] -> [128, 32, 32, 3]
static void evaluate_image(vgg *m)
{
    image_body((const void *)m->image, (void *)(m->arena + 256));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm
// 640 FLOP: add, rsqrt, mul: [64] -> [64]
KERNEL static void evaluate_batch_norm_mul_body(const float *restrict vgg_batch_norm_moving_variance,
                                                const float *restrict vgg_batch_norm_gamma,
                                                float *restrict batch_norm_mul)
{
    for (int i = 0; i < 64; i += 16) {
        const f32x16 t = f32x16_rsqrt(f32x16_load(&vgg_batch_norm_moving_variance[i]) + 0.001f);
        f32x16_store(&batch_norm_mul[i], t * f32x16_load(&vgg_batch_norm_gamma[i]));
    }
}

static void evaluate_batch_norm_mul(vgg *m)
{
    evaluate_batch_norm_mul_body(m->vgg_batch_norm_moving_variance, m->vgg_batch_norm_gamma, (void *)(m->arena + 0));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d, vgg.batch_norm, relu
// 476 MFLOP: conv, add, sub, mul, max: [3, 3, 3, 64], [128, 32, 32, 3], [64] -> [128, 32, 32, 64]
KERNEL static void evaluate_conv2d(vgg *m)
{
    const float (*restrict vgg_conv2d_kernel)[3][3][64] = m->vgg_conv2d_kernel;
    const float (*restrict image_2)[32][32][3] = (void *)(m->arena + 256);
    const float *restrict vgg_conv2d_bias = m->vgg_conv2d_bias;
    const float *restrict vgg_batch_norm_moving_mean = m->vgg_batch_norm_moving_mean;
    const float *restrict batch_norm_mul = (void *)(m->arena + 0);
    const float *restrict vgg_batch_norm_beta = m->vgg_batch_norm_beta;
    float (*restrict conv2d)[32][32][64] = (void *)(m->arena + 8388608);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int c = 0; c < 64; c += 32)
            for (int y = 0; y < 32; y++) {
                {
                    // 11 pixels x 32 channels in registers
                    f32x16 sum[11][2] = {0};
                    for (int ky = (0 < 1 - y ? 1 - y : 0); ky < (33 - y < 3 ? 33 - y : 3); ky++) {
                        UNROLL for (int i = 0; i < 3; i++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&vgg_conv2d_kernel[ky][0][i][c + v * 16]);
                            UNROLL for (int r = 1; r < 11; r++) {
                                const float a = image_2[b][y + ky - 1][r - 1][i];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                        UNROLL for (int i = 0; i < 3; i++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&vgg_conv2d_kernel[ky][1][i][c + v * 16]);
                            UNROLL for (int r = 0; r < 11; r++) {
                                const float a = image_2[b][y + ky - 1][r][i];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                        UNROLL for (int i = 0; i < 3; i++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&vgg_conv2d_kernel[ky][2][i][c + v * 16]);
                            UNROLL for (int r = 0; r < 11; r++) {
                                const float a = image_2[b][y + ky - 1][r + 1][i];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    UNROLL for (int r = 0; r < 11; r++)
                        UNROLL for (int v = 0; v < 2; v++) {
                            const f32x16 y2 = sum[r][v] + f32x16_load(&vgg_conv2d_bias[c + v * 16]);
                            const f32x16 t = y2 - f32x16_load(&vgg_batch_norm_moving_mean[c + v * 16]);
                            const f32x16 y3 = t * f32x16_load(&batch_norm_mul[c + v * 16])
                                + f32x16_load(&vgg_batch_norm_beta[c + v * 16]);
                            f32x16_store(&conv2d[b][y][r][c + v * 16], f32x16_max(y3, f32x16_splat(0.0f)));
                        }
                }
                {
                    // 11 pixels x 32 channels in registers
                    f32x16 sum[11][2] = {0};
                    for (int ky = (0 < 1 - y ? 1 - y : 0); ky < (33 - y < 3 ? 33 - y : 3); ky++)
                        for (int kx = 0; kx < 3; kx++)
                            UNROLL for (int i = 0; i < 3; i++) {
                                f32x16 w[2];
                                UNROLL for (int v = 0; v < 2; v++)
                                    w[v] = f32x16_load(&vgg_conv2d_kernel[ky][kx][i][c + v * 16]);
                                UNROLL for (int r = 0; r < 11; r++) {
                                    const float a = image_2[b][y + ky - 1][kx + r + 10][i];
                                    UNROLL for (int v = 0; v < 2; v++)
                                        sum[r][v] += a * w[v];
                                }
                            }
                    UNROLL for (int r = 0; r < 11; r++)
                        UNROLL for (int v = 0; v < 2; v++) {
                            const f32x16 y2 = sum[r][v] + f32x16_load(&vgg_conv2d_bias[c + v * 16]);
                            const f32x16 t = y2 - f32x16_load(&vgg_batch_norm_moving_mean[c + v * 16]);
                            const f32x16 y3 = t * f32x16_load(&batch_norm_mul[c + v * 16])
                                + f32x16_load(&vgg_batch_norm_beta[c + v * 16]);
                            f32x16_store(&conv2d[b][y][r + 11][c + v * 16], f32x16_max(y3, f32x16_splat(0.0f)));
                        }
                }
                {
                    // 10 pixels x 32 channels in registers
                    f32x16 sum[10][2] = {0};
                    for (int ky = (0 < 1 - y ? 1 - y : 0); ky < (33 - y < 3 ? 33 - y : 3); ky++) {
                        UNROLL for (int i = 0; i < 3; i++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&vgg_conv2d_kernel[ky][0][i][c + v * 16]);
                            UNROLL for (int r = 0; r < 10; r++) {
                                const float a = image_2[b][y + ky - 1][r + 21][i];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                        UNROLL for (int i = 0; i < 3; i++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&vgg_conv2d_kernel[ky][1][i][c + v * 16]);
                            UNROLL for (int r = 0; r < 10; r++) {
                                const float a = image_2[b][y + ky - 1][r + 22][i];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                        UNROLL for (int i = 0; i < 3; i++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&vgg_conv2d_kernel[ky][2][i][c + v * 16]);
                            UNROLL for (int r = 0; r < 9; r++) {
                                const float a = image_2[b][y + ky - 1][r + 23][i];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                    }
                    UNROLL for (int r = 0; r < 10; r++)
                        UNROLL for (int v = 0; v < 2; v++) {
                            const f32x16 y2 = sum[r][v] + f32x16_load(&vgg_conv2d_bias[c + v * 16]);
                            const f32x16 t = y2 - f32x16_load(&vgg_batch_norm_moving_mean[c + v * 16]);
                            const f32x16 y3 = t * f32x16_load(&batch_norm_mul[c + v * 16])
                                + f32x16_load(&vgg_batch_norm_beta[c + v * 16]);
                            f32x16_store(&conv2d[b][y][r + 22][c + v * 16], f32x16_max(y3, f32x16_splat(0.0f)));
                        }
                }
            }
}

// vgg.dl:13: x = x | max_pool2d(2)
// max_pool2d
// 8.39 MFLOP: pool: [128, 32, 32, 64] -> [128, 16, 16, 64]
KERNEL static void evaluate_max_pool2d(vgg *m)
{
    const float (*restrict conv2d)[32][32][64] = (void *)(m->arena + 8388608);
    float (*restrict max_pool2d)[16][16][64] = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int y = 0; y < 16; y++)
            for (int x = 0; x < 16; x++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 maximum = f32x16_load(&conv2d[b][y * 2][x * 2][c]);
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d[b][y * 2][x * 2 + 1][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d[b][y * 2 + 1][x * 2][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d[b][y * 2 + 1][x * 2 + 1][c]));
                    f32x16_store(&max_pool2d[b][y][x][c], maximum);
                }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_1
// 1.18 MFLOP: winograd_kernel: [3, 3, 64, 128] -> [36, 64, 128]
static void evaluate_conv2d_1_winograd_kernel(vgg *m)
{
    conv2d_1_winograd_kernel_body(m->vgg_conv2d_1_kernel, (void *)(m->arena + 37748736));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_1
// 18.9 MFLOP: winograd_tiles: [128, 16, 16, 64] -> [36, 2048, 64]
static void evaluate_conv2d_1_winograd_tiles(vgg *m)
{
    conv2d_1_winograd_tiles_body((void *)(m->arena + 0), (void *)(m->arena + 38928384));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_1
// 1.21 GFLOP: contract: [36, 64, 128], [36, 2048, 64] -> [36, 2048, 128]
static void evaluate_conv2d_1_products(vgg *m)
{
    conv2d_1_products_body((void *)(m->arena + 37748736), (void *)(m->arena + 38928384), (void *)(m->arena + 0));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_1
// 1.28 kFLOP: add, rsqrt, mul: [128] -> [128]
KERNEL static void evaluate_batch_norm_1_mul_body(
    const float *restrict vgg_batch_norm_1_moving_variance,
    const float *restrict vgg_batch_norm_1_gamma,
    float *restrict batch_norm_1_mul)
{
    for (int i = 0; i < 128; i += 16) {
        const f32x16 t = f32x16_rsqrt(f32x16_load(&vgg_batch_norm_1_moving_variance[i]) + 0.001f);
        f32x16_store(&batch_norm_1_mul[i], t * f32x16_load(&vgg_batch_norm_1_gamma[i]));
    }
}

static void evaluate_batch_norm_1_mul(vgg *m)
{
    evaluate_batch_norm_1_mul_body(m->vgg_batch_norm_1_moving_variance, m->vgg_batch_norm_1_gamma,
                                   (void *)(m->arena + 41943040));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:13: x = x | max_pool2d(2)
// vgg.conv2d_1, vgg.batch_norm_1, relu, max_pool2d
// 3.25 GFLOP: winograd_image, add, sub, mul, max, pool: [36, 2048, 128], [128] -> [128, 8, 8, 128]
KERNEL static void evaluate_max_pool2d_2(vgg *m)
{
    const float (*restrict conv2d_1_products)[2048][128] = (void *)(m->arena + 0);
    const float *restrict vgg_conv2d_1_bias = m->vgg_conv2d_1_bias;
    const float *restrict vgg_batch_norm_1_moving_mean = m->vgg_batch_norm_1_moving_mean;
    const float *restrict batch_norm_1_mul = (void *)(m->arena + 41943040);
    const float *restrict vgg_batch_norm_1_beta = m->vgg_batch_norm_1_beta;
    float (*restrict max_pool2d_2)[8][8][128] = (void *)(m->arena + 37748736);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        alignas(64) float conv2d_1[16][16][128];
        // conv2d_1
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        for (int top = 0; top < 4; top++) {
            alignas(64) float lines[6][16][128];
            alignas(64) float image[4][16][128];
            for (int i = 0; i < 6; i++)
                for (int j = 0; j < 4; j++)
                    for (int c = 0; c < 128; c += 16) {
                        f32x16 point[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            point[n] = f32x16_load(&conv2d_1_products[i * 6 + n][b * 16 + top * 4 + j][c]);
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
                for (int c = 0; c < 128; c += 16) {
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
                for (int x = 0; x < 16; x++)
                    for (int c = 0; c < 128; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        const f32x16 t = sum + f32x16_load(&vgg_conv2d_1_bias[c])
                            - f32x16_load(&vgg_batch_norm_1_moving_mean[c]);
                        f32x16_store(&conv2d_1[top * 4 + y][x][c],
                            f32x16_max(t * f32x16_load(&batch_norm_1_mul[c]) + f32x16_load(&vgg_batch_norm_1_beta[c]),
                            f32x16_splat(0.0f)));
                    }
        }
        // max_pool2d
        for (int y = 0; y < 8; y++)
            for (int x = 0; x < 8; x++)
                for (int c = 0; c < 128; c += 16) {
                    f32x16 maximum = f32x16_load(&conv2d_1[y * 2][x * 2][c]);
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[y * 2][x * 2 + 1][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[y * 2 + 1][x * 2][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[y * 2 + 1][x * 2 + 1][c]));
                    f32x16_store(&max_pool2d_2[b][y][x][c], maximum);
                }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2
// 4.72 MFLOP: winograd_kernel: [3, 3, 128, 256] -> [36, 128, 256]
static void evaluate_conv2d_2_winograd_kernel(vgg *m)
{
    conv2d_2_winograd_kernel_body(m->vgg_conv2d_2_kernel, (void *)(m->arena + 18874368));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2
// 9.44 MFLOP: winograd_tiles: [128, 8, 8, 128] -> [36, 512, 128]
static void evaluate_conv2d_2_winograd_tiles(vgg *m)
{
    conv2d_2_winograd_tiles_body((void *)(m->arena + 37748736), (void *)(m->arena + 23592960));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2
// 1.21 GFLOP: contract: [36, 128, 256], [36, 512, 128] -> [36, 512, 256]
static void evaluate_conv2d_2_products(vgg *m)
{
    conv2d_2_products_body((void *)(m->arena + 18874368), (void *)(m->arena + 23592960), (void *)(m->arena + 0));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_2
// 2.56 kFLOP: add, rsqrt, mul: [256] -> [256]
KERNEL static void evaluate_batch_norm_2_mul_body(
    const float *restrict vgg_batch_norm_2_moving_variance,
    const float *restrict vgg_batch_norm_2_gamma,
    float *restrict batch_norm_2_mul)
{
    for (int i = 0; i < 256; i += 16) {
        const f32x16 t = f32x16_rsqrt(f32x16_load(&vgg_batch_norm_2_moving_variance[i]) + 0.001f);
        f32x16_store(&batch_norm_2_mul[i], t * f32x16_load(&vgg_batch_norm_2_gamma[i]));
    }
}

static void evaluate_batch_norm_2_mul(vgg *m)
{
    evaluate_batch_norm_2_mul_body(m->vgg_batch_norm_2_moving_variance, m->vgg_batch_norm_2_gamma,
                                   (void *)(m->arena + 18874368));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2, vgg.batch_norm_2, relu
// 2.86 GFLOP: winograd_image, add, sub, mul, max: [36, 512, 256], [256] -> [128, 8, 8, 256]
KERNEL static void evaluate_conv2d_2(vgg *m)
{
    const float (*restrict conv2d_2_products)[512][256] = (void *)(m->arena + 0);
    const float *restrict vgg_conv2d_2_bias = m->vgg_conv2d_2_bias;
    const float *restrict vgg_batch_norm_2_moving_mean = m->vgg_batch_norm_2_moving_mean;
    const float *restrict batch_norm_2_mul = (void *)(m->arena + 18874368);
    const float *restrict vgg_batch_norm_2_beta = m->vgg_batch_norm_2_beta;
    float (*restrict conv2d_2)[8][8][256] = (void *)(m->arena + 28311552);

    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int top = 0; top < 2; top++) {
            alignas(64) float lines[6][8][256];
            alignas(64) float image[4][8][256];
            for (int i = 0; i < 6; i++)
                for (int j = 0; j < 2; j++)
                    for (int c = 0; c < 256; c += 16) {
                        f32x16 point[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            point[n] = f32x16_load(&conv2d_2_products[i * 6 + n][b * 4 + top * 2 + j][c]);
                        const f32x16 even = point[1] + point[2];
                        const f32x16 odd = point[1] - point[2];
                        const f32x16 even2 = point[3] + point[4];
                        const f32x16 odd2 = point[3] - point[4];
                        f32x16_store(&lines[i][j * 4][c], point[0] + even + even2);
                        f32x16_store(&lines[i][j * 4 + 1][c], 0.625f * odd + 1.5f * odd2);
                        f32x16_store(&lines[i][j * 4 + 2][c], 0.390625f * even + 2.25f * even2);
                        f32x16_store(&lines[i][j * 4 + 3][c], point[5] + 0.24414062f * odd + 3.375f * odd2);
                    }
            for (int x = 0; x < 8; x++)
                for (int c = 0; c < 256; c += 16) {
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
                for (int x = 0; x < 8; x++)
                    for (int c = 0; c < 256; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        const f32x16 t = sum + f32x16_load(&vgg_conv2d_2_bias[c])
                            - f32x16_load(&vgg_batch_norm_2_moving_mean[c]);
                        f32x16_store(&conv2d_2[b][top * 4 + y][x][c],
                            f32x16_max(t * f32x16_load(&batch_norm_2_mul[c]) + f32x16_load(&vgg_batch_norm_2_beta[c]),
                            f32x16_splat(0.0f)));
                    }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_3
// 9.44 MFLOP: winograd_kernel: [3, 3, 256, 256] -> [36, 256, 256]
static void evaluate_conv2d_3_winograd_kernel(vgg *m)
{
    conv2d_3_winograd_kernel_body(m->vgg_conv2d_3_kernel, (void *)(m->arena + 18874368));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_3
// 18.9 MFLOP: winograd_tiles: [128, 8, 8, 256] -> [36, 512, 256]
static void evaluate_conv2d_3_winograd_tiles(vgg *m)
{
    conv2d_3_winograd_tiles_body((void *)(m->arena + 28311552), (void *)(m->arena + 36700160));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_3
// 2.42 GFLOP: contract: [36, 256, 256], [36, 512, 256] -> [36, 512, 256]
static void evaluate_conv2d_3_products(vgg *m)
{
    conv2d_3_products_body((void *)(m->arena + 18874368), (void *)(m->arena + 36700160), (void *)(m->arena + 0));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_3
// 2.56 kFLOP: add, rsqrt, mul: [256] -> [256]
static void evaluate_batch_norm_3_mul(vgg *m)
{
    evaluate_batch_norm_2_mul_body(m->vgg_batch_norm_3_moving_variance, m->vgg_batch_norm_3_gamma,
                                   (void *)(m->arena + 20971520));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:13: x = x | max_pool2d(2)
// vgg.conv2d_3, vgg.batch_norm_3, relu, max_pool2d
// 5.72 GFLOP: winograd_image, add, sub, mul, max, pool: [36, 512, 256], [256] -> [128, 4, 4, 256]
KERNEL static void evaluate_max_pool2d_3(vgg *m)
{
    const float (*restrict conv2d_3_products)[512][256] = (void *)(m->arena + 0);
    const float *restrict vgg_conv2d_3_bias = m->vgg_conv2d_3_bias;
    const float *restrict vgg_batch_norm_3_moving_mean = m->vgg_batch_norm_3_moving_mean;
    const float *restrict batch_norm_3_mul = (void *)(m->arena + 20971520);
    const float *restrict vgg_batch_norm_3_beta = m->vgg_batch_norm_3_beta;
    float (*restrict max_pool2d_3)[4][4][256] = (void *)(m->arena + 18874368);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        alignas(64) float conv2d_3[8][8][256];
        // conv2d_3
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        for (int top = 0; top < 2; top++) {
            alignas(64) float lines[6][8][256];
            alignas(64) float image[4][8][256];
            for (int i = 0; i < 6; i++)
                for (int j = 0; j < 2; j++)
                    for (int c = 0; c < 256; c += 16) {
                        f32x16 point[6];
                        UNROLL for (int n = 0; n < 6; n++)
                            point[n] = f32x16_load(&conv2d_3_products[i * 6 + n][b * 4 + top * 2 + j][c]);
                        const f32x16 even = point[1] + point[2];
                        const f32x16 odd = point[1] - point[2];
                        const f32x16 even2 = point[3] + point[4];
                        const f32x16 odd2 = point[3] - point[4];
                        f32x16_store(&lines[i][j * 4][c], point[0] + even + even2);
                        f32x16_store(&lines[i][j * 4 + 1][c], 0.625f * odd + 1.5f * odd2);
                        f32x16_store(&lines[i][j * 4 + 2][c], 0.390625f * even + 2.25f * even2);
                        f32x16_store(&lines[i][j * 4 + 3][c], point[5] + 0.24414062f * odd + 3.375f * odd2);
                    }
            for (int x = 0; x < 8; x++)
                for (int c = 0; c < 256; c += 16) {
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
                for (int x = 0; x < 8; x++)
                    for (int c = 0; c < 256; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        const f32x16 t = sum + f32x16_load(&vgg_conv2d_3_bias[c])
                            - f32x16_load(&vgg_batch_norm_3_moving_mean[c]);
                        f32x16_store(&conv2d_3[top * 4 + y][x][c],
                            f32x16_max(t * f32x16_load(&batch_norm_3_mul[c]) + f32x16_load(&vgg_batch_norm_3_beta[c]),
                            f32x16_splat(0.0f)));
                    }
        }
        // max_pool2d
        for (int y = 0; y < 4; y++)
            for (int x = 0; x < 4; x++)
                for (int c = 0; c < 256; c += 16) {
                    f32x16 maximum = f32x16_load(&conv2d_3[y * 2][x * 2][c]);
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_3[y * 2][x * 2 + 1][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_3[y * 2 + 1][x * 2][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_3[y * 2 + 1][x * 2 + 1][c]));
                    f32x16_store(&max_pool2d_3[b][y][x][c], maximum);
                }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4
// 18.9 MFLOP: winograd_kernel: [3, 3, 256, 512] -> [36, 256, 512]
static void evaluate_conv2d_4_winograd_kernel(vgg *m)
{
    conv2d_4_winograd_kernel_body(m->vgg_conv2d_4_kernel, (void *)(m->arena + 0));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4
// 4.72 MFLOP: winograd_tiles: [128, 4, 4, 256] -> [36, 128, 256]
static void evaluate_conv2d_4_winograd_tiles(vgg *m)
{
    conv2d_4_winograd_tiles_body((void *)(m->arena + 18874368), (void *)(m->arena + 28311552));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4
// 1.21 GFLOP: contract: [36, 256, 512], [36, 128, 256] -> [36, 128, 512]
static void evaluate_conv2d_4_products(vgg *m)
{
    conv2d_4_products_body((void *)(m->arena + 0), (void *)(m->arena + 28311552), (void *)(m->arena + 18874368));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_4
// 5.12 kFLOP: add, rsqrt, mul: [512] -> [512]
KERNEL static void evaluate_batch_norm_4_mul_body(
    const float *restrict vgg_batch_norm_4_moving_variance,
    const float *restrict vgg_batch_norm_4_gamma,
    float *restrict batch_norm_4_mul)
{
    for (int i = 0; i < 512; i += 16) {
        const f32x16 t = f32x16_rsqrt(f32x16_load(&vgg_batch_norm_4_moving_variance[i]) + 0.001f);
        f32x16_store(&batch_norm_4_mul[i], t * f32x16_load(&vgg_batch_norm_4_gamma[i]));
    }
}

static void evaluate_batch_norm_4_mul(vgg *m)
{
    evaluate_batch_norm_4_mul_body(m->vgg_batch_norm_4_moving_variance, m->vgg_batch_norm_4_gamma,
                                   (void *)(m->arena + 0));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4, vgg.batch_norm_4, relu
// 2.15 GFLOP: winograd_image, add, sub, mul, max: [36, 128, 512], [512] -> [128, 4, 4, 512]
KERNEL static void evaluate_conv2d_4(vgg *m)
{
    const float (*restrict conv2d_4_products)[128][512] = (void *)(m->arena + 18874368);
    const float *restrict vgg_conv2d_4_bias = m->vgg_conv2d_4_bias;
    const float *restrict vgg_batch_norm_4_moving_mean = m->vgg_batch_norm_4_moving_mean;
    const float *restrict batch_norm_4_mul = (void *)(m->arena + 0);
    const float *restrict vgg_batch_norm_4_beta = m->vgg_batch_norm_4_beta;
    float (*restrict conv2d_4)[4][4][512] = (void *)(m->arena + 37748736);

    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        alignas(64) float lines[6][4][512];
        alignas(64) float image[4][4][512];
        for (int i = 0; i < 6; i++)
            for (int c = 0; c < 512; c += 16) {
                f32x16 point[6];
                UNROLL for (int n = 0; n < 6; n++)
                    point[n] = f32x16_load(&conv2d_4_products[i * 6 + n][b][c]);
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
            for (int c = 0; c < 512; c += 16) {
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
                for (int c = 0; c < 512; c += 16) {
                    const f32x16 sum = f32x16_load(&image[y][x][c]);
                    const f32x16 t = sum + f32x16_load(&vgg_conv2d_4_bias[c])
                        - f32x16_load(&vgg_batch_norm_4_moving_mean[c]);
                    f32x16_store(&conv2d_4[b][y][x][c],
                        f32x16_max(t * f32x16_load(&batch_norm_4_mul[c]) + f32x16_load(&vgg_batch_norm_4_beta[c]),
                        f32x16_splat(0.0f)));
                }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_5
// 37.7 MFLOP: winograd_kernel: [3, 3, 512, 512] -> [36, 512, 512]
static void evaluate_conv2d_5_winograd_kernel(vgg *m)
{
    conv2d_5_winograd_kernel_body(m->vgg_conv2d_5_kernel, (void *)(m->arena + 0));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_5
// 9.44 MFLOP: winograd_tiles: [128, 4, 4, 512] -> [36, 128, 512]
static void evaluate_conv2d_5_winograd_tiles(vgg *m)
{
    conv2d_5_winograd_tiles_body((void *)(m->arena + 37748736), (void *)(m->arena + 47185920));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_5
// 2.42 GFLOP: contract: [36, 512, 512], [36, 128, 512] -> [36, 128, 512]
static void evaluate_conv2d_5_products(vgg *m)
{
    conv2d_5_products_body((void *)(m->arena + 0), (void *)(m->arena + 47185920), (void *)(m->arena + 37748736));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_5
// 5.12 kFLOP: add, rsqrt, mul: [512] -> [512]
static void evaluate_batch_norm_5_mul(vgg *m)
{
    evaluate_batch_norm_4_mul_body(m->vgg_batch_norm_5_moving_variance, m->vgg_batch_norm_5_gamma,
                                   (void *)(m->arena + 1048576));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.dl:13: x = x | max_pool2d(2)
// vgg.conv2d_5, vgg.batch_norm_5, relu, max_pool2d
// 4.3 GFLOP: winograd_image, add, sub, mul, max, pool: [36, 128, 512], [512] -> [128, 2, 2, 512]
KERNEL static void evaluate_max_pool2d_4(vgg *m)
{
    const float (*restrict conv2d_5_products)[128][512] = (void *)(m->arena + 37748736);
    const float *restrict vgg_conv2d_5_bias = m->vgg_conv2d_5_bias;
    const float *restrict vgg_batch_norm_5_moving_mean = m->vgg_batch_norm_5_moving_mean;
    const float *restrict batch_norm_5_mul = (void *)(m->arena + 1048576);
    const float *restrict vgg_batch_norm_5_beta = m->vgg_batch_norm_5_beta;
    float (*restrict max_pool2d_4)[2][2][512] = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++) {
        alignas(64) float conv2d_5[4][4][512];
        // conv2d_5
        // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
        // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
        // there and interpolated: 36 products for 16 results of 9 products each.
        {
            alignas(64) float lines[6][4][512];
            alignas(64) float image[4][4][512];
            for (int i = 0; i < 6; i++)
                for (int c = 0; c < 512; c += 16) {
                    f32x16 point[6];
                    UNROLL for (int n = 0; n < 6; n++)
                        point[n] = f32x16_load(&conv2d_5_products[i * 6 + n][b][c]);
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
                for (int c = 0; c < 512; c += 16) {
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
                    for (int c = 0; c < 512; c += 16) {
                        const f32x16 sum = f32x16_load(&image[y][x][c]);
                        const f32x16 t = sum + f32x16_load(&vgg_conv2d_5_bias[c])
                            - f32x16_load(&vgg_batch_norm_5_moving_mean[c]);
                        f32x16_store(&conv2d_5[y][x][c],
                            f32x16_max(t * f32x16_load(&batch_norm_5_mul[c]) + f32x16_load(&vgg_batch_norm_5_beta[c]),
                            f32x16_splat(0.0f)));
                    }
        }
        // max_pool2d
        for (int y = 0; y < 2; y++)
            for (int x = 0; x < 2; x++)
                for (int c = 0; c < 512; c += 16) {
                    f32x16 maximum = f32x16_load(&conv2d_5[y * 2][x * 2][c]);
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_5[y * 2][x * 2 + 1][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_5[y * 2 + 1][x * 2][c]));
                    maximum = f32x16_max(maximum, f32x16_load(&conv2d_5[y * 2 + 1][x * 2 + 1][c]));
                    f32x16_store(&max_pool2d_4[b][y][x][c], maximum);
                }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_6
// 5.12 kFLOP: add, rsqrt, mul: [512] -> [512]
static void evaluate_batch_norm_6_mul(vgg *m)
{
    evaluate_batch_norm_4_mul_body(m->vgg_batch_norm_6_moving_variance, m->vgg_batch_norm_6_gamma,
                                   (void *)(m->arena + 2097152));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_6, vgg.batch_norm_6, relu
// 1.08 GFLOP: conv, add, sub, mul, max: [3, 3, 512, 512], [128, 2, 2, 512], [512] -> [128, 2, 2, 512]
KERNEL static void evaluate_conv2d_6_body(const float (*restrict vgg_conv2d_6_kernel)[3][512][512],
                                          const float (*restrict max_pool2d_4)[2][2][512],
                                          const float *restrict vgg_conv2d_6_bias,
                                          const float *restrict vgg_batch_norm_6_moving_mean,
                                          const float *restrict batch_norm_6_mul,
                                          const float *restrict vgg_batch_norm_6_beta,
                                          float (*restrict conv2d_6)[2][2][512])
{
    #pragma omp for schedule(static) nowait
    for (int c = 0; c < 512; c += 64) {
        {
            alignas(64) float sums[432][64];
            for (int i = 0; i < 432; i++)
                for (int v = 0; v < 64; v += 16)
                    f32x16_store(&sums[i][v], f32x16_splat(0.0f));
            for (int ky = 0; ky < 3; ky++) {
                for (int i0 = 0; i0 < 512; i0 += 128) {
                    alignas(64) float panel[128][64];
                    // the kernel at one tap: 128 input channels, 64 output channels side by side
                    for (int i = 0; i < 128; i++)
                        for (int c2 = 0; c2 < 64; c2 += 16)
                            f32x16_store(&panel[i][c2], f32x16_load(&vgg_conv2d_6_kernel[ky][0][i0 + i][c + c2]));
                    for (int b = 0; b < 18; b++)
                        for (int y = (0 < 1 - ky ? 1 - ky : 0); y < (3 - ky < 2 ? 3 - ky : 2); y++) {
                            {
                                // 6 examples x 64 channels in registers
                                f32x16 sum[6][4];
                                UNROLL for (int r = 0; r < 6; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        sum[r][v] = f32x16_load(&sums[b * 6 + y * 216 + r + 108][v * 16]);
                                for (int i = 0; i < 128; i++) {
                                    f32x16 w[4];
                                    UNROLL for (int v = 0; v < 4; v++)
                                        w[v] = f32x16_load(&panel[i][v * 16]);
                                    UNROLL for (int r = 0; r < 6; r++) {
                                        const float a = max_pool2d_4[b * 6 + r][ky + y - 1][0][i0 + i];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            sum[r][v] += a * w[v];
                                    }
                                }
                                UNROLL for (int r = 0; r < 6; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        f32x16_store(&sums[b * 6 + y * 216 + r + 108][v * 16], sum[r][v]);
                            }
                        }
                }
                for (int i0 = 0; i0 < 512; i0 += 128) {
                    alignas(64) float panel[128][64];
                    // the kernel at one tap: 128 input channels, 64 output channels side by side
                    for (int i = 0; i < 128; i++)
                        for (int c2 = 0; c2 < 64; c2 += 16)
                            f32x16_store(&panel[i][c2], f32x16_load(&vgg_conv2d_6_kernel[ky][1][i0 + i][c + c2]));
                    for (int b = 0; b < 18; b++)
                        for (int y = (0 < 1 - ky ? 1 - ky : 0); y < (3 - ky < 2 ? 3 - ky : 2); y++) {
                            {
                                // 6 examples x 64 channels in registers
                                f32x16 sum[6][4];
                                UNROLL for (int r = 0; r < 6; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        sum[r][v] = f32x16_load(&sums[b * 6 + y * 216 + r][v * 16]);
                                for (int i = 0; i < 128; i++) {
                                    f32x16 w[4];
                                    UNROLL for (int v = 0; v < 4; v++)
                                        w[v] = f32x16_load(&panel[i][v * 16]);
                                    UNROLL for (int r = 0; r < 6; r++) {
                                        const float a = max_pool2d_4[b * 6 + r][ky + y - 1][0][i0 + i];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            sum[r][v] += a * w[v];
                                    }
                                }
                                UNROLL for (int r = 0; r < 6; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        f32x16_store(&sums[b * 6 + y * 216 + r][v * 16], sum[r][v]);
                            }
                            {
                                // 6 examples x 64 channels in registers
                                f32x16 sum[6][4];
                                UNROLL for (int r = 0; r < 6; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        sum[r][v] = f32x16_load(&sums[b * 6 + y * 216 + r + 108][v * 16]);
                                for (int i = 0; i < 128; i++) {
                                    f32x16 w[4];
                                    UNROLL for (int v = 0; v < 4; v++)
                                        w[v] = f32x16_load(&panel[i][v * 16]);
                                    UNROLL for (int r = 0; r < 6; r++) {
                                        const float a = max_pool2d_4[b * 6 + r][ky + y - 1][1][i0 + i];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            sum[r][v] += a * w[v];
                                    }
                                }
                                UNROLL for (int r = 0; r < 6; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        f32x16_store(&sums[b * 6 + y * 216 + r + 108][v * 16], sum[r][v]);
                            }
                        }
                }
                for (int i0 = 0; i0 < 512; i0 += 128) {
                    alignas(64) float panel[128][64];
                    // the kernel at one tap: 128 input channels, 64 output channels side by side
                    for (int i = 0; i < 128; i++)
                        for (int c2 = 0; c2 < 64; c2 += 16)
                            f32x16_store(&panel[i][c2], f32x16_load(&vgg_conv2d_6_kernel[ky][2][i0 + i][c + c2]));
                    for (int b = 0; b < 18; b++)
                        for (int y = (0 < 1 - ky ? 1 - ky : 0); y < (3 - ky < 2 ? 3 - ky : 2); y++) {
                            {
                                // 6 examples x 64 channels in registers
                                f32x16 sum[6][4];
                                UNROLL for (int r = 0; r < 6; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        sum[r][v] = f32x16_load(&sums[b * 6 + y * 216 + r][v * 16]);
                                for (int i = 0; i < 128; i++) {
                                    f32x16 w[4];
                                    UNROLL for (int v = 0; v < 4; v++)
                                        w[v] = f32x16_load(&panel[i][v * 16]);
                                    UNROLL for (int r = 0; r < 6; r++) {
                                        const float a = max_pool2d_4[b * 6 + r][ky + y - 1][1][i0 + i];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            sum[r][v] += a * w[v];
                                    }
                                }
                                UNROLL for (int r = 0; r < 6; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        f32x16_store(&sums[b * 6 + y * 216 + r][v * 16], sum[r][v]);
                            }
                        }
                }
            }
            for (int b = 0; b < 108; b++)
                for (int y = 0; y < 2; y++)
                    for (int x = 0; x < 2; x++)
                        for (int c2 = 0; c2 < 64; c2 += 16) {
                            const f32x16 sum = f32x16_load(&sums[b + y * 216 + x * 108][c2]);
                            const f32x16 y2 = sum + f32x16_load(&vgg_conv2d_6_bias[c + c2]);
                            const f32x16 y3 = (y2 - f32x16_load(&vgg_batch_norm_6_moving_mean[c + c2]))
                                * f32x16_load(&batch_norm_6_mul[c + c2]);
                            f32x16_store(&conv2d_6[b][y][x][c + c2],
                                f32x16_max(y3 + f32x16_load(&vgg_batch_norm_6_beta[c + c2]), f32x16_splat(0.0f)));
                        }
        }
        {
            alignas(64) float sums[80][64];
            for (int i = 0; i < 80; i++)
                for (int v = 0; v < 64; v += 16)
                    f32x16_store(&sums[i][v], f32x16_splat(0.0f));
            for (int ky = 0; ky < 3; ky++) {
                for (int i0 = 0; i0 < 512; i0 += 128) {
                    alignas(64) float panel[128][64];
                    // the kernel at one tap: 128 input channels, 64 output channels side by side
                    for (int i = 0; i < 128; i++)
                        for (int c2 = 0; c2 < 64; c2 += 16)
                            f32x16_store(&panel[i][c2], f32x16_load(&vgg_conv2d_6_kernel[ky][0][i0 + i][c + c2]));
                    for (int b = 0; b < 4; b++)
                        for (int y = (0 < 1 - ky ? 1 - ky : 0); y < (3 - ky < 2 ? 3 - ky : 2); y++) {
                            {
                                // 5 examples x 64 channels in registers
                                f32x16 sum[5][4];
                                UNROLL for (int r = 0; r < 5; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        sum[r][v] = f32x16_load(&sums[b * 5 + y * 40 + r + 20][v * 16]);
                                for (int i = 0; i < 128; i++) {
                                    f32x16 w[4];
                                    UNROLL for (int v = 0; v < 4; v++)
                                        w[v] = f32x16_load(&panel[i][v * 16]);
                                    UNROLL for (int r = 0; r < 5; r++) {
                                        const float a = max_pool2d_4[b * 5 + r + 108][ky + y - 1][0][i0 + i];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            sum[r][v] += a * w[v];
                                    }
                                }
                                UNROLL for (int r = 0; r < 5; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        f32x16_store(&sums[b * 5 + y * 40 + r + 20][v * 16], sum[r][v]);
                            }
                        }
                }
                for (int i0 = 0; i0 < 512; i0 += 128) {
                    alignas(64) float panel[128][64];
                    // the kernel at one tap: 128 input channels, 64 output channels side by side
                    for (int i = 0; i < 128; i++)
                        for (int c2 = 0; c2 < 64; c2 += 16)
                            f32x16_store(&panel[i][c2], f32x16_load(&vgg_conv2d_6_kernel[ky][1][i0 + i][c + c2]));
                    for (int b = 0; b < 4; b++)
                        for (int y = (0 < 1 - ky ? 1 - ky : 0); y < (3 - ky < 2 ? 3 - ky : 2); y++) {
                            {
                                // 5 examples x 64 channels in registers
                                f32x16 sum[5][4];
                                UNROLL for (int r = 0; r < 5; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        sum[r][v] = f32x16_load(&sums[b * 5 + y * 40 + r][v * 16]);
                                for (int i = 0; i < 128; i++) {
                                    f32x16 w[4];
                                    UNROLL for (int v = 0; v < 4; v++)
                                        w[v] = f32x16_load(&panel[i][v * 16]);
                                    UNROLL for (int r = 0; r < 5; r++) {
                                        const float a = max_pool2d_4[b * 5 + r + 108][ky + y - 1][0][i0 + i];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            sum[r][v] += a * w[v];
                                    }
                                }
                                UNROLL for (int r = 0; r < 5; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        f32x16_store(&sums[b * 5 + y * 40 + r][v * 16], sum[r][v]);
                            }
                            {
                                // 5 examples x 64 channels in registers
                                f32x16 sum[5][4];
                                UNROLL for (int r = 0; r < 5; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        sum[r][v] = f32x16_load(&sums[b * 5 + y * 40 + r + 20][v * 16]);
                                for (int i = 0; i < 128; i++) {
                                    f32x16 w[4];
                                    UNROLL for (int v = 0; v < 4; v++)
                                        w[v] = f32x16_load(&panel[i][v * 16]);
                                    UNROLL for (int r = 0; r < 5; r++) {
                                        const float a = max_pool2d_4[b * 5 + r + 108][ky + y - 1][1][i0 + i];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            sum[r][v] += a * w[v];
                                    }
                                }
                                UNROLL for (int r = 0; r < 5; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        f32x16_store(&sums[b * 5 + y * 40 + r + 20][v * 16], sum[r][v]);
                            }
                        }
                }
                for (int i0 = 0; i0 < 512; i0 += 128) {
                    alignas(64) float panel[128][64];
                    // the kernel at one tap: 128 input channels, 64 output channels side by side
                    for (int i = 0; i < 128; i++)
                        for (int c2 = 0; c2 < 64; c2 += 16)
                            f32x16_store(&panel[i][c2], f32x16_load(&vgg_conv2d_6_kernel[ky][2][i0 + i][c + c2]));
                    for (int b = 0; b < 4; b++)
                        for (int y = (0 < 1 - ky ? 1 - ky : 0); y < (3 - ky < 2 ? 3 - ky : 2); y++) {
                            {
                                // 5 examples x 64 channels in registers
                                f32x16 sum[5][4];
                                UNROLL for (int r = 0; r < 5; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        sum[r][v] = f32x16_load(&sums[b * 5 + y * 40 + r][v * 16]);
                                for (int i = 0; i < 128; i++) {
                                    f32x16 w[4];
                                    UNROLL for (int v = 0; v < 4; v++)
                                        w[v] = f32x16_load(&panel[i][v * 16]);
                                    UNROLL for (int r = 0; r < 5; r++) {
                                        const float a = max_pool2d_4[b * 5 + r + 108][ky + y - 1][1][i0 + i];
                                        UNROLL for (int v = 0; v < 4; v++)
                                            sum[r][v] += a * w[v];
                                    }
                                }
                                UNROLL for (int r = 0; r < 5; r++)
                                    UNROLL for (int v = 0; v < 4; v++)
                                        f32x16_store(&sums[b * 5 + y * 40 + r][v * 16], sum[r][v]);
                            }
                        }
                }
            }
            for (int b = 108; b < 128; b++)
                for (int y = 0; y < 2; y++)
                    for (int x = 0; x < 2; x++)
                        for (int c2 = 0; c2 < 64; c2 += 16) {
                            const f32x16 sum = f32x16_load(&sums[b + y * 40 + x * 20 - 108][c2]);
                            const f32x16 y2 = sum + f32x16_load(&vgg_conv2d_6_bias[c + c2]);
                            const f32x16 y3 = (y2 - f32x16_load(&vgg_batch_norm_6_moving_mean[c + c2]))
                                * f32x16_load(&batch_norm_6_mul[c + c2]);
                            f32x16_store(&conv2d_6[b][y][x][c + c2],
                                f32x16_max(y3 + f32x16_load(&vgg_batch_norm_6_beta[c + c2]), f32x16_splat(0.0f)));
                        }
        }
    }
}

static void evaluate_conv2d_6(vgg *m)
{
    evaluate_conv2d_6_body(m->vgg_conv2d_6_kernel, (void *)(m->arena + 0), m->vgg_conv2d_6_bias,
                           m->vgg_batch_norm_6_moving_mean, (void *)(m->arena + 2097152), m->vgg_batch_norm_6_beta,
                           (void *)(m->arena + 1048576));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_7
// 5.12 kFLOP: add, rsqrt, mul: [512] -> [512]
static void evaluate_batch_norm_7_mul(vgg *m)
{
    evaluate_batch_norm_4_mul_body(m->vgg_batch_norm_7_moving_variance, m->vgg_batch_norm_7_gamma,
                                   (void *)(m->arena + 2097152));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_7, vgg.batch_norm_7, relu
// 1.08 GFLOP: conv, add, sub, mul, max: [3, 3, 512, 512], [128, 2, 2, 512], [512] -> [128, 2, 2, 512]
static void evaluate_conv2d_7(vgg *m)
{
    evaluate_conv2d_6_body(m->vgg_conv2d_7_kernel, (void *)(m->arena + 1048576), m->vgg_conv2d_7_bias,
                           m->vgg_batch_norm_7_moving_mean, (void *)(m->arena + 2097152), m->vgg_batch_norm_7_beta,
                           (void *)(m->arena + 0));
}

// vgg.dl:13: x = x | max_pool2d(2)
// max_pool2d
// 262 kFLOP: pool: [128, 2, 2, 512] -> [128, 1, 1, 512]
KERNEL static void evaluate_max_pool2d_5(vgg *m)
{
    const float (*restrict conv2d_7)[2][2][512] = (void *)(m->arena + 0);
    float (*restrict max_pool2d_5)[1][1][512] = (void *)(m->arena + 1048576);

    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 128; b++)
        for (int c = 0; c < 512; c += 16) {
            f32x16 maximum = f32x16_load(&conv2d_7[b][0][0][c]);
            maximum = f32x16_max(maximum, f32x16_load(&conv2d_7[b][0][1][c]));
            maximum = f32x16_max(maximum, f32x16_load(&conv2d_7[b][1][0][c]));
            maximum = f32x16_max(maximum, f32x16_load(&conv2d_7[b][1][1][c]));
            f32x16_store(&max_pool2d_5[b][0][0][c], maximum);
        }
}

// vgg.dl:15: return x | flatten | dropout(0.5) | dense(classes)
// vgg.dense
// 1.31 MFLOP: contract, add: [512, 10], [128, 1, 1, 512], [10] -> [128, 10]
static void evaluate_dense(vgg *m)
{
    dense_body(m->vgg_dense_kernel, (void *)(m->arena + 1048576), m->vgg_dense_bias, (void *)(m->arena + 1600));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// vgg.dl:23: report    accuracy(vgg(image), label)
// cross_entropy, accuracy
// 33.9 kFLOP: max, sub, exp, sum, log, iota, equal, to_real, mul, argmax: [128, 10], [128] -> [128]
KERNEL static void evaluate_accuracy_argmax(vgg *m)
{
    const float (*restrict dense)[10] = (void *)(m->arena + 1600);
    const int32_t *restrict label = m->label;
    float *restrict cross_entropy_sum_2 = (void *)(m->arena + 1088);
    int32_t *restrict accuracy_argmax = (void *)(m->arena + 576);

    for (int b = 0; b < 128; b++) {
        float cross_entropy_max;
        float cross_entropy_sum;
        float cross_entropy_log;
        // cross_entropy_max
        {
            float maximum = -INFINITY;
            for (int r = 0; r < 10; r++)
                maximum = max_real(maximum, dense[b][r]);
            cross_entropy_max = maximum;
        }
        // cross_entropy_sum
        {
            float sum = 0.0f;
            for (int r = 0; r < 10; r++) {
                const float z = dense[b][r] - cross_entropy_max;
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
                const float z = dense[b][r] - cross_entropy_max;
                sum += (float)(label[b] == r) * (z - cross_entropy_log);
            }
            cross_entropy_sum_2[b] = sum;
        }
        // accuracy_argmax
        {
            int32_t best = 0;
            float maximum = dense[b][0];
            for (int r = 1; r < 10; r++) {
                best = dense[b][r] > maximum ? r : best;
                const float dense_i = dense[b][r];
                maximum = dense_i > maximum ? dense_i : maximum;
            }
            accuracy_argmax[b] = best;
        }
    }
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2
// 3.46 kFLOP: mul, sum: [3, 3, 3, 64] -> []
static void evaluate_l2_y(vgg *m)
{
    l2_y_body((const void *)m->vgg_conv2d_kernel, (void *)(m->arena + 0));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2
// 147 kFLOP: mul, sum: [3, 3, 64, 128] -> [32], []
static void evaluate_l2_sum(vgg *m)
{
    l2_sum_body((const void *)m->vgg_conv2d_1_kernel, (void *)(m->arena + 128), (void *)(m->arena + 64));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2
// 590 kFLOP: mul, sum: [3, 3, 128, 256] -> [32], []
static void evaluate_l2_sum_2(vgg *m)
{
    l2_sum_2_body((const void *)m->vgg_conv2d_2_kernel, (void *)(m->arena + 192), (void *)(m->arena + 128));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2
// 1.18 MFLOP: mul, sum: [3, 3, 256, 256] -> [32], []
static void evaluate_l2_sum_3(vgg *m)
{
    l2_sum_3_body((const void *)m->vgg_conv2d_3_kernel, (void *)(m->arena + 256), (void *)(m->arena + 192));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2
// 2.36 MFLOP: mul, sum: [3, 3, 256, 512] -> [32], []
static void evaluate_l2_sum_4(vgg *m)
{
    l2_sum_4_body((const void *)m->vgg_conv2d_4_kernel, (void *)(m->arena + 320), (void *)(m->arena + 256));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2
// 4.72 MFLOP: mul, sum: [3, 3, 512, 512] -> [32], []
static void evaluate_l2_sum_5(vgg *m)
{
    l2_sum_5_body((const void *)m->vgg_conv2d_5_kernel, (void *)(m->arena + 384), (void *)(m->arena + 320));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2
// 4.72 MFLOP: mul, sum: [3, 3, 512, 512] -> [32], []
static void evaluate_l2_sum_6(vgg *m)
{
    l2_sum_5_body((const void *)m->vgg_conv2d_6_kernel, (void *)(m->arena + 448), (void *)(m->arena + 384));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2
// 4.72 MFLOP: mul, sum: [3, 3, 512, 512] -> [32], []
static void evaluate_l2_sum_7(vgg *m)
{
    l2_sum_5_body((const void *)m->vgg_conv2d_7_kernel, (void *)(m->arena + 1600), (void *)(m->arena + 448));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// l2
// 10.2 kFLOP: mul, sum: [512, 10] -> []
static void evaluate_l2_sum_8(vgg *m)
{
    l2_sum_8_body((const void *)m->vgg_dense_kernel, (void *)(m->arena + 512));
}

// vgg.dl:20: minimize  cross_entropy(vgg(image), label) + l2(vgg, 5e-4)
// 266 FLOP: mul, sum, add, sub: [128] -> []
static void evaluate_mean_loss(vgg *m)
{
    mean_loss_body((void *)(m->arena + 1088), m->batch_weight, *(const float *)(m->arena + 0),
                   *(const float *)(m->arena + 64), *(const float *)(m->arena + 128), *(const float *)(m->arena + 192),
                   *(const float *)(m->arena + 256), *(const float *)(m->arena + 320),
                   *(const float *)(m->arena + 384), *(const float *)(m->arena + 448),
                   *(const float *)(m->arena + 512), &m->loss);
}

// vgg.dl:23: report    accuracy(vgg(image), label)
// accuracy
// 641 FLOP: greater, equal, to_real, select, sum, add: [128] -> []
static void evaluate_accuracy_sum(vgg *m)
{
    accuracy_sum_body(m->label, (void *)(m->arena + 576), m->batch_weight, &m->metrics_accuracy_0);
}

// vgg.dl:23: report    accuracy(vgg(image), label)
// accuracy
// 389 FLOP: greater, to_real, sum, add, div: [128] -> []
static void evaluate_accuracy_sum_2(vgg *m)
{
    accuracy_sum_2_body(m->batch_weight, m->metrics_accuracy_0, &m->metrics_accuracy_1, &m->reports_accuracy);
}

static void evaluate(void *model, int count)
{
    struct vgg *m = model;
    for (int b = 0; b < 128; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    #pragma omp parallel
    {
        evaluate_image(m);
        #pragma omp single nowait
        {
            evaluate_batch_norm_mul(m);
        }
        #pragma omp barrier
        evaluate_conv2d(m);
        #pragma omp barrier
        evaluate_max_pool2d(m);
        #pragma omp barrier
        evaluate_conv2d_1_winograd_kernel(m);
        evaluate_conv2d_1_winograd_tiles(m);
        #pragma omp barrier
        evaluate_conv2d_1_products(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_batch_norm_1_mul(m);
        }
        #pragma omp barrier
        evaluate_max_pool2d_2(m);
        #pragma omp barrier
        evaluate_conv2d_2_winograd_kernel(m);
        evaluate_conv2d_2_winograd_tiles(m);
        #pragma omp barrier
        evaluate_conv2d_2_products(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_batch_norm_2_mul(m);
        }
        #pragma omp barrier
        evaluate_conv2d_2(m);
        #pragma omp barrier
        evaluate_conv2d_3_winograd_kernel(m);
        evaluate_conv2d_3_winograd_tiles(m);
        #pragma omp barrier
        evaluate_conv2d_3_products(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_batch_norm_3_mul(m);
        }
        #pragma omp barrier
        evaluate_max_pool2d_3(m);
        #pragma omp barrier
        evaluate_conv2d_4_winograd_kernel(m);
        evaluate_conv2d_4_winograd_tiles(m);
        #pragma omp barrier
        evaluate_conv2d_4_products(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_batch_norm_4_mul(m);
        }
        #pragma omp barrier
        evaluate_conv2d_4(m);
        #pragma omp barrier
        evaluate_conv2d_5_winograd_kernel(m);
        evaluate_conv2d_5_winograd_tiles(m);
        #pragma omp barrier
        evaluate_conv2d_5_products(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_batch_norm_5_mul(m);
        }
        #pragma omp barrier
        evaluate_max_pool2d_4(m);
        #pragma omp single nowait
        {
            evaluate_batch_norm_6_mul(m);
        }
        #pragma omp barrier
        evaluate_conv2d_6(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_batch_norm_7_mul(m);
        }
        #pragma omp barrier
        evaluate_conv2d_7(m);
        #pragma omp barrier
        evaluate_max_pool2d_5(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_dense(m);
            evaluate_accuracy_argmax(m);
            evaluate_l2_y(m);
        }
        evaluate_l2_sum(m);
        #pragma omp barrier
        evaluate_l2_sum_2(m);
        #pragma omp barrier
        evaluate_l2_sum_3(m);
        #pragma omp barrier
        evaluate_l2_sum_4(m);
        #pragma omp barrier
        evaluate_l2_sum_5(m);
        #pragma omp barrier
        evaluate_l2_sum_6(m);
        #pragma omp barrier
        evaluate_l2_sum_7(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_l2_sum_8(m);
            evaluate_mean_loss(m);
            evaluate_accuracy_sum(m);
            evaluate_accuracy_sum_2(m);
        }
    }
}

// ---- preparation of the weights for prediction --------------------------------------------------

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm
// 640 FLOP: add, rsqrt, mul: [64] -> [64]
static void prepare_batch_norm_mul(vgg *m)
{
    evaluate_batch_norm_mul_body(m->vgg_batch_norm_moving_variance, m->vgg_batch_norm_gamma, m->vgg_batch_norm_mul);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_1
// 1.28 kFLOP: add, rsqrt, mul: [128] -> [128]
static void prepare_batch_norm_1_mul(vgg *m)
{
    evaluate_batch_norm_1_mul_body(m->vgg_batch_norm_1_moving_variance, m->vgg_batch_norm_1_gamma,
                                   m->vgg_batch_norm_1_mul);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_2
// 2.56 kFLOP: add, rsqrt, mul: [256] -> [256]
static void prepare_batch_norm_2_mul(vgg *m)
{
    evaluate_batch_norm_2_mul_body(m->vgg_batch_norm_2_moving_variance, m->vgg_batch_norm_2_gamma,
                                   m->vgg_batch_norm_2_mul);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_3
// 2.56 kFLOP: add, rsqrt, mul: [256] -> [256]
static void prepare_batch_norm_3_mul(vgg *m)
{
    evaluate_batch_norm_2_mul_body(m->vgg_batch_norm_3_moving_variance, m->vgg_batch_norm_3_gamma,
                                   m->vgg_batch_norm_3_mul);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_4
// 5.12 kFLOP: add, rsqrt, mul: [512] -> [512]
static void prepare_batch_norm_4_mul(vgg *m)
{
    evaluate_batch_norm_4_mul_body(m->vgg_batch_norm_4_moving_variance, m->vgg_batch_norm_4_gamma,
                                   m->vgg_batch_norm_4_mul);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_5
// 5.12 kFLOP: add, rsqrt, mul: [512] -> [512]
static void prepare_batch_norm_5_mul(vgg *m)
{
    evaluate_batch_norm_4_mul_body(m->vgg_batch_norm_5_moving_variance, m->vgg_batch_norm_5_gamma,
                                   m->vgg_batch_norm_5_mul);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_6
// 5.12 kFLOP: add, rsqrt, mul: [512] -> [512]
static void prepare_batch_norm_6_mul(vgg *m)
{
    evaluate_batch_norm_4_mul_body(m->vgg_batch_norm_6_moving_variance, m->vgg_batch_norm_6_gamma,
                                   m->vgg_batch_norm_6_mul);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.batch_norm_7
// 5.12 kFLOP: add, rsqrt, mul: [512] -> [512]
static void prepare_batch_norm_7_mul(vgg *m)
{
    evaluate_batch_norm_4_mul_body(m->vgg_batch_norm_7_moving_variance, m->vgg_batch_norm_7_gamma,
                                   m->vgg_batch_norm_7_mul);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_1
// 1.18 MFLOP: winograd_kernel: [3, 3, 64, 128] -> [36, 64, 128]
static void prepare_conv2d_1_winograd_kernel(vgg *m)
{
    conv2d_1_winograd_kernel_body(m->vgg_conv2d_1_kernel, m->vgg_conv2d_1_winograd_kernel);
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2
// 2.1 MFLOP: winograd_kernel: [3, 3, 128, 256] -> [16, 128, 256]
KERNEL static void prepare_conv2d_2_winograd_kernel(vgg *m)
{
    const float (*restrict vgg_conv2d_2_kernel)[3][128][256] = m->vgg_conv2d_2_kernel;
    float (*restrict vgg_conv2d_2_winograd_kernel)[128][256] = m->vgg_conv2d_2_winograd_kernel;

    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 128; channel++)
        for (int c = 0; c < 256; c += 16) {
            f32x16 half[4][3];
            UNROLL for (int kx = 0; kx < 3; kx++) {
                f32x16 tap[3];
                UNROLL for (int n = 0; n < 3; n++)
                    tap[n] = f32x16_load(&vgg_conv2d_2_kernel[n][kx][channel][c]);
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
                f32x16_store(&vgg_conv2d_2_winograd_kernel[i * 4][channel][c], result);
                const f32x16 result2 = even + odd;
                f32x16_store(&vgg_conv2d_2_winograd_kernel[i * 4 + 1][channel][c], result2);
                const f32x16 result3 = even - odd;
                f32x16_store(&vgg_conv2d_2_winograd_kernel[i * 4 + 2][channel][c], result3);
                f32x16_store(&vgg_conv2d_2_winograd_kernel[i * 4 + 3][channel][c], half[i][2]);
            }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_3
// 4.19 MFLOP: winograd_kernel: [3, 3, 256, 256] -> [16, 256, 256]
KERNEL static void prepare_conv2d_3_winograd_kernel(vgg *m)
{
    const float (*restrict vgg_conv2d_3_kernel)[3][256][256] = m->vgg_conv2d_3_kernel;
    float (*restrict vgg_conv2d_3_winograd_kernel)[256][256] = m->vgg_conv2d_3_winograd_kernel;

    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 256; channel++)
        for (int c = 0; c < 256; c += 16) {
            f32x16 half[4][3];
            UNROLL for (int kx = 0; kx < 3; kx++) {
                f32x16 tap[3];
                UNROLL for (int n = 0; n < 3; n++)
                    tap[n] = f32x16_load(&vgg_conv2d_3_kernel[n][kx][channel][c]);
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
                f32x16_store(&vgg_conv2d_3_winograd_kernel[i * 4][channel][c], result);
                const f32x16 result2 = even + odd;
                f32x16_store(&vgg_conv2d_3_winograd_kernel[i * 4 + 1][channel][c], result2);
                const f32x16 result3 = even - odd;
                f32x16_store(&vgg_conv2d_3_winograd_kernel[i * 4 + 2][channel][c], result3);
                f32x16_store(&vgg_conv2d_3_winograd_kernel[i * 4 + 3][channel][c], half[i][2]);
            }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4
// 8.39 MFLOP: winograd_kernel: [3, 3, 256, 512] -> [16, 256, 512]
KERNEL static void prepare_conv2d_4_winograd_kernel(vgg *m)
{
    const float (*restrict vgg_conv2d_4_kernel)[3][256][512] = m->vgg_conv2d_4_kernel;
    float (*restrict vgg_conv2d_4_winograd_kernel)[256][512] = m->vgg_conv2d_4_winograd_kernel;

    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int channel = 0; channel < 256; channel++)
        for (int c = 0; c < 512; c += 16) {
            f32x16 half[4][3];
            UNROLL for (int kx = 0; kx < 3; kx++) {
                f32x16 tap[3];
                UNROLL for (int n = 0; n < 3; n++)
                    tap[n] = f32x16_load(&vgg_conv2d_4_kernel[n][kx][channel][c]);
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
                f32x16_store(&vgg_conv2d_4_winograd_kernel[i * 4][channel][c], result);
                const f32x16 result2 = even + odd;
                f32x16_store(&vgg_conv2d_4_winograd_kernel[i * 4 + 1][channel][c], result2);
                const f32x16 result3 = even - odd;
                f32x16_store(&vgg_conv2d_4_winograd_kernel[i * 4 + 2][channel][c], result3);
                f32x16_store(&vgg_conv2d_4_winograd_kernel[i * 4 + 3][channel][c], half[i][2]);
            }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_5
// 16.8 MFLOP: winograd_kernel: [3, 3, 512, 512] -> [16, 512, 512]
static void prepare_conv2d_5_winograd_kernel(vgg *m)
{
    conv2d_7_winograd_kernel_body(m->vgg_conv2d_5_kernel, m->vgg_conv2d_5_winograd_kernel);
}

// What `predict` takes from the weights alone: once for each change of them.
static void prepare(struct vgg *m)
{
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            prepare_batch_norm_mul(m);
            prepare_batch_norm_1_mul(m);
            prepare_batch_norm_2_mul(m);
            prepare_batch_norm_3_mul(m);
            prepare_batch_norm_4_mul(m);
            prepare_batch_norm_5_mul(m);
            prepare_batch_norm_6_mul(m);
            prepare_batch_norm_7_mul(m);
        }
        prepare_conv2d_1_winograd_kernel(m);
        prepare_conv2d_2_winograd_kernel(m);
        prepare_conv2d_3_winograd_kernel(m);
        prepare_conv2d_4_winograd_kernel(m);
        prepare_conv2d_5_winograd_kernel(m);
    }
    m->prepared = 1;
}

// ---- prediction ---------------------------------------------------------------------------------

// vgg.dl:19: data      cifar10("data/cifar10") -> image / 255, label
// 12.3 kFLOP: div: [1, 32, 32, 3] -> [1, 32, 32, 3]
KERNEL static void predict_image(vgg *m)
{
    const float *restrict image = (const void *)m->image;
    float *restrict image_2 = (void *)(m->arena + 262144);

    #pragma omp simd
    for (int i = 0; i < 3072; i++)
        image_2[i] = image[i] / 255.0f;
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d, vgg.batch_norm, relu
// 3.72 MFLOP: conv, add, sub, mul, max: [3, 3, 3, 64], [1, 32, 32, 3], [64] -> [1, 32, 32, 64]
KERNEL static void predict_conv2d(vgg *m)
{
    const float (*restrict vgg_conv2d_kernel)[3][3][64] = m->vgg_conv2d_kernel;
    const float (*restrict image_2)[32][32][3] = (void *)(m->arena + 262144);
    const float *restrict vgg_conv2d_bias = m->vgg_conv2d_bias;
    const float *restrict vgg_batch_norm_moving_mean = m->vgg_batch_norm_moving_mean;
    const float *restrict vgg_batch_norm_mul = m->vgg_batch_norm_mul;
    const float *restrict vgg_batch_norm_beta = m->vgg_batch_norm_beta;
    float (*restrict conv2d)[32][32][64] = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int c = 0; c < 64; c += 32)
        for (int y = 0; y < 32; y++) {
            {
                // 11 pixels x 32 channels in registers
                f32x16 sum[11][2] = {0};
                for (int ky = (0 < 1 - y ? 1 - y : 0); ky < (33 - y < 3 ? 33 - y : 3); ky++) {
                    UNROLL for (int i = 0; i < 3; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&vgg_conv2d_kernel[ky][0][i][c + v * 16]);
                        UNROLL for (int r = 1; r < 11; r++) {
                            const float a = image_2[0][y + ky - 1][r - 1][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int i = 0; i < 3; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&vgg_conv2d_kernel[ky][1][i][c + v * 16]);
                        UNROLL for (int r = 0; r < 11; r++) {
                            const float a = image_2[0][y + ky - 1][r][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int i = 0; i < 3; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&vgg_conv2d_kernel[ky][2][i][c + v * 16]);
                        UNROLL for (int r = 0; r < 11; r++) {
                            const float a = image_2[0][y + ky - 1][r + 1][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 11; r++)
                    UNROLL for (int v = 0; v < 2; v++) {
                        const f32x16 y2 = sum[r][v] + f32x16_load(&vgg_conv2d_bias[c + v * 16]);
                        const f32x16 t = y2 - f32x16_load(&vgg_batch_norm_moving_mean[c + v * 16]);
                        const f32x16 y3 = t * f32x16_load(&vgg_batch_norm_mul[c + v * 16]);
                        f32x16_store(&conv2d[0][y][r][c + v * 16],
                            f32x16_max(y3 + f32x16_load(&vgg_batch_norm_beta[c + v * 16]), f32x16_splat(0.0f)));
                    }
            }
            {
                // 11 pixels x 32 channels in registers
                f32x16 sum[11][2] = {0};
                for (int ky = (0 < 1 - y ? 1 - y : 0); ky < (33 - y < 3 ? 33 - y : 3); ky++)
                    for (int kx = 0; kx < 3; kx++)
                        UNROLL for (int i = 0; i < 3; i++) {
                            f32x16 w[2];
                            UNROLL for (int v = 0; v < 2; v++)
                                w[v] = f32x16_load(&vgg_conv2d_kernel[ky][kx][i][c + v * 16]);
                            UNROLL for (int r = 0; r < 11; r++) {
                                const float a = image_2[0][y + ky - 1][kx + r + 10][i];
                                UNROLL for (int v = 0; v < 2; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                UNROLL for (int r = 0; r < 11; r++)
                    UNROLL for (int v = 0; v < 2; v++) {
                        const f32x16 y2 = sum[r][v] + f32x16_load(&vgg_conv2d_bias[c + v * 16]);
                        const f32x16 t = y2 - f32x16_load(&vgg_batch_norm_moving_mean[c + v * 16]);
                        const f32x16 y3 = t * f32x16_load(&vgg_batch_norm_mul[c + v * 16]);
                        f32x16_store(&conv2d[0][y][r + 11][c + v * 16],
                            f32x16_max(y3 + f32x16_load(&vgg_batch_norm_beta[c + v * 16]), f32x16_splat(0.0f)));
                    }
            }
            {
                // 10 pixels x 32 channels in registers
                f32x16 sum[10][2] = {0};
                for (int ky = (0 < 1 - y ? 1 - y : 0); ky < (33 - y < 3 ? 33 - y : 3); ky++) {
                    UNROLL for (int i = 0; i < 3; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&vgg_conv2d_kernel[ky][0][i][c + v * 16]);
                        UNROLL for (int r = 0; r < 10; r++) {
                            const float a = image_2[0][y + ky - 1][r + 21][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int i = 0; i < 3; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&vgg_conv2d_kernel[ky][1][i][c + v * 16]);
                        UNROLL for (int r = 0; r < 10; r++) {
                            const float a = image_2[0][y + ky - 1][r + 22][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                    UNROLL for (int i = 0; i < 3; i++) {
                        f32x16 w[2];
                        UNROLL for (int v = 0; v < 2; v++)
                            w[v] = f32x16_load(&vgg_conv2d_kernel[ky][2][i][c + v * 16]);
                        UNROLL for (int r = 0; r < 9; r++) {
                            const float a = image_2[0][y + ky - 1][r + 23][i];
                            UNROLL for (int v = 0; v < 2; v++)
                                sum[r][v] += a * w[v];
                        }
                    }
                }
                UNROLL for (int r = 0; r < 10; r++)
                    UNROLL for (int v = 0; v < 2; v++) {
                        const f32x16 y2 = sum[r][v] + f32x16_load(&vgg_conv2d_bias[c + v * 16]);
                        const f32x16 t = y2 - f32x16_load(&vgg_batch_norm_moving_mean[c + v * 16]);
                        const f32x16 y3 = t * f32x16_load(&vgg_batch_norm_mul[c + v * 16]);
                        f32x16_store(&conv2d[0][y][r + 22][c + v * 16],
                            f32x16_max(y3 + f32x16_load(&vgg_batch_norm_beta[c + v * 16]), f32x16_splat(0.0f)));
                    }
            }
        }
}

// vgg.dl:13: x = x | max_pool2d(2)
// max_pool2d
// 65.5 kFLOP: pool: [1, 32, 32, 64] -> [1, 16, 16, 64]
KERNEL static void predict_max_pool2d(vgg *m)
{
    const float (*restrict conv2d)[32][32][64] = (void *)(m->arena + 0);
    float (*restrict max_pool2d)[16][16][64] = (void *)(m->arena + 442368);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t y = 0; y < 16; y++)
        for (int64_t x = 0; x < 16; x++)
            for (int c = 0; c < 64; c += 16) {
                f32x16 maximum = f32x16_load(&conv2d[0][y * 2][x * 2][c]);
                maximum = f32x16_max(maximum, f32x16_load(&conv2d[0][y * 2][x * 2 + 1][c]));
                maximum = f32x16_max(maximum, f32x16_load(&conv2d[0][y * 2 + 1][x * 2][c]));
                maximum = f32x16_max(maximum, f32x16_load(&conv2d[0][y * 2 + 1][x * 2 + 1][c]));
                f32x16_store(&max_pool2d[0][y][x][c], maximum);
            }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_1
// 147 kFLOP: winograd_tiles: [1, 16, 16, 64] -> [36, 16, 64]
KERNEL static void predict_conv2d_1_winograd_tiles(vgg *m)
{
    const float (*restrict max_pool2d)[16][16][64] = (void *)(m->arena + 442368);
    float (*restrict conv2d_1_winograd_tiles)[16][64] = (void *)(m->arena + 294912);

    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int top = 0; top < 4; top++) {
        alignas(64) float x_lines[6][18][64];
        for (int i = 0; i < 6; i++)
            for (int c = 0; c < 64; c += 16)
                f32x16_store(&x_lines[i][0][c], f32x16_splat(0.0f));
        for (int i = 0; i < 6; i++)
            for (int c = 0; c < 64; c += 16)
                f32x16_store(&x_lines[i][17][c], f32x16_splat(0.0f));
        for (int x = 1; x < 17; x++)
            for (int c = 0; c < 64; c += 16) {
                const f32x16 t = -2.25f * f32x16_load(&max_pool2d[0][top * 4 + 1][x - 1][c]);
                const f32x16 even = f32x16_load(&max_pool2d[0][top * 4 + 3][x - 1][c]) + t;
                const f32x16 t2 = 0.625f * f32x16_load(&max_pool2d[0][top * 4 + 2][x - 1][c]);
                const f32x16 odd = -1.40625f * f32x16_load(&max_pool2d[0][top * 4][x - 1][c]) + t2;
                const f32x16 t3 = -0.390625f * f32x16_load(&max_pool2d[0][top * 4 + 1][x - 1][c]);
                const f32x16 even2 = f32x16_load(&max_pool2d[0][top * 4 + 3][x - 1][c]) + t3;
                const f32x16 t4 = 1.5f * f32x16_load(&max_pool2d[0][top * 4 + 2][x - 1][c]);
                const f32x16 odd2 = -0.5859375f * f32x16_load(&max_pool2d[0][top * 4][x - 1][c]) + t4;
                const f32x16 t5 = top * 4 - 1 >= 0 ? f32x16_load(&max_pool2d[0][top * 4 - 1][x - 1][c])
                    : f32x16_splat(0.0f);
                const f32x16 t6 = f32x16_load(&max_pool2d[0][top * 4 + 3][x - 1][c]) + 0.87890625f * t5;
                f32x16_store(&x_lines[0][x][c], t6 - 2.640625f * f32x16_load(&max_pool2d[0][top * 4 + 1][x - 1][c]));
                f32x16_store(&x_lines[1][x][c], even + odd);
                f32x16_store(&x_lines[2][x][c], even - odd);
                f32x16_store(&x_lines[3][x][c], even2 + odd2);
                f32x16_store(&x_lines[4][x][c], even2 - odd2);
                const f32x16 t7 = top * 4 + 4 < 16 ? f32x16_load(&max_pool2d[0][top * 4 + 4][x - 1][c])
                    : f32x16_splat(0.0f);
                const f32x16 t8 = t7 + 0.87890625f * f32x16_load(&max_pool2d[0][top * 4][x - 1][c]);
                f32x16_store(&x_lines[5][x][c], t8 - 2.640625f * f32x16_load(&max_pool2d[0][top * 4 + 2][x - 1][c]));
            }
        for (int i = 0; i < 6; i++)
            for (int j = 0; j < 4; j++)
                for (int c = 0; c < 64; c += 16) {
                    f32x16 pixel[6];
                    UNROLL for (int n = 0; n < 6; n++)
                        pixel[n] = f32x16_load(&x_lines[i][j * 4 + n][c]);
                    const f32x16 even = pixel[4] - 2.25f * pixel[2];
                    const f32x16 odd = -1.40625f * pixel[1] + 0.625f * pixel[3];
                    const f32x16 even2 = pixel[4] - 0.390625f * pixel[2];
                    const f32x16 odd2 = -0.5859375f * pixel[1] + 1.5f * pixel[3];
                    const f32x16 result = pixel[4] + 0.87890625f * pixel[0] - 2.640625f * pixel[2];
                    f32x16_store(&conv2d_1_winograd_tiles[i * 6][top * 4 + j][c], result);
                    const f32x16 result2 = even + odd;
                    f32x16_store(&conv2d_1_winograd_tiles[i * 6 + 1][top * 4 + j][c], result2);
                    const f32x16 result3 = even - odd;
                    f32x16_store(&conv2d_1_winograd_tiles[i * 6 + 2][top * 4 + j][c], result3);
                    const f32x16 result4 = even2 + odd2;
                    f32x16_store(&conv2d_1_winograd_tiles[i * 6 + 3][top * 4 + j][c], result4);
                    const f32x16 result5 = even2 - odd2;
                    f32x16_store(&conv2d_1_winograd_tiles[i * 6 + 4][top * 4 + j][c], result5);
                    const f32x16 result6 = pixel[5] + 0.87890625f * pixel[1] - 2.640625f * pixel[3];
                    f32x16_store(&conv2d_1_winograd_tiles[i * 6 + 5][top * 4 + j][c], result6);
                }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_1
// 9.44 MFLOP: contract: [36, 64, 128], [36, 16, 64] -> [36, 16, 128]
KERNEL static void predict_conv2d_1_products(vgg *m)
{
    const float (*restrict vgg_conv2d_1_winograd_kernel)[64][128] = m->vgg_conv2d_1_winograd_kernel;
    const float (*restrict conv2d_1_winograd_tiles)[16][64] = (void *)(m->arena + 294912);
    float (*restrict conv2d_1_products)[16][128] = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 36; h++)
        for (int j = 0; j < 128; j += 64) {
            {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 64; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&vgg_conv2d_1_winograd_kernel[h][k][j + v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = conv2d_1_winograd_tiles[h][r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&conv2d_1_products[h][r][j + v * 16], sum[r][v]);
            }
            for (int i = 6; i < 16; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                for (int k = 0; k < 64; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&vgg_conv2d_1_winograd_kernel[h][k][j + v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = conv2d_1_winograd_tiles[h][i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&conv2d_1_products[h][i + r][j + v * 16], sum[r][v]);
            }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_1, vgg.batch_norm_1, relu
// 25.4 MFLOP: winograd_image, add, sub, mul, max: [36, 16, 128], [128] -> [1, 16, 16, 128]
KERNEL static void predict_conv2d_1(vgg *m)
{
    const float (*restrict conv2d_1_products)[16][128] = (void *)(m->arena + 0);
    const float *restrict vgg_conv2d_1_bias = m->vgg_conv2d_1_bias;
    const float *restrict vgg_batch_norm_1_moving_mean = m->vgg_batch_norm_1_moving_mean;
    const float *restrict vgg_batch_norm_1_mul = m->vgg_batch_norm_1_mul;
    const float *restrict vgg_batch_norm_1_beta = m->vgg_batch_norm_1_beta;
    float (*restrict conv2d_1)[16][16][128] = (void *)(m->arena + 294912);

    // Winograd's algorithm (Lavin and Gray, 2015), F(4 x 4, 3 x 3): tiles of 6 x 6 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 5/8, -5/8, 3/2, -3/2, infinity in each direction, multiplied
    // there and interpolated: 36 products for 16 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int top = 0; top < 4; top++) {
        alignas(64) float lines[6][16][128];
        alignas(64) float image[4][16][128];
        for (int i = 0; i < 6; i++)
            for (int j = 0; j < 4; j++)
                for (int c = 0; c < 128; c += 16) {
                    f32x16 point[6];
                    UNROLL for (int n = 0; n < 6; n++)
                        point[n] = f32x16_load(&conv2d_1_products[i * 6 + n][top * 4 + j][c]);
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
            for (int c = 0; c < 128; c += 16) {
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
            for (int x = 0; x < 16; x++)
                for (int c = 0; c < 128; c += 16) {
                    const f32x16 sum = f32x16_load(&image[y][x][c]);
                    const f32x16 t = sum + f32x16_load(&vgg_conv2d_1_bias[c])
                        - f32x16_load(&vgg_batch_norm_1_moving_mean[c]);
                    f32x16_store(&conv2d_1[0][top * 4 + y][x][c],
                        f32x16_max(t * f32x16_load(&vgg_batch_norm_1_mul[c]) + f32x16_load(&vgg_batch_norm_1_beta[c]),
                        f32x16_splat(0.0f)));
                }
    }
}

// vgg.dl:13: x = x | max_pool2d(2)
// max_pool2d
// 32.8 kFLOP: pool: [1, 16, 16, 128] -> [1, 8, 8, 128]
KERNEL static void predict_max_pool2d_2(vgg *m)
{
    const float (*restrict conv2d_1)[16][16][128] = (void *)(m->arena + 294912);
    float (*restrict max_pool2d_2)[8][8][128] = (void *)(m->arena + 0);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t y = 0; y < 8; y++)
        for (int64_t x = 0; x < 8; x++)
            for (int c = 0; c < 128; c += 16) {
                f32x16 maximum = f32x16_load(&conv2d_1[0][y * 2][x * 2][c]);
                maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[0][y * 2][x * 2 + 1][c]));
                maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[0][y * 2 + 1][x * 2][c]));
                maximum = f32x16_max(maximum, f32x16_load(&conv2d_1[0][y * 2 + 1][x * 2 + 1][c]));
                f32x16_store(&max_pool2d_2[0][y][x][c], maximum);
            }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2
// 131 kFLOP: winograd_tiles: [1, 8, 8, 128] -> [16, 16, 128]
KERNEL static void predict_conv2d_2_winograd_tiles(vgg *m)
{
    const float (*restrict max_pool2d_2)[8][8][128] = (void *)(m->arena + 0);
    float (*restrict conv2d_2_winograd_tiles)[16][128] = (void *)(m->arena + 262144);

    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int top = 0; top < 4; top++) {
        alignas(64) float x_lines[4][10][128];
        for (int i = 0; i < 4; i++)
            for (int c = 0; c < 128; c += 16)
                f32x16_store(&x_lines[i][0][c], f32x16_splat(0.0f));
        for (int i = 0; i < 4; i++)
            for (int c = 0; c < 128; c += 16)
                f32x16_store(&x_lines[i][9][c], f32x16_splat(0.0f));
        for (int x = 1; x < 9; x++)
            for (int c = 0; c < 128; c += 16) {
                const f32x16 even = f32x16_load(&max_pool2d_2[0][top * 2 + 1][x - 1][c]);
                const f32x16 odd = f32x16_load(&max_pool2d_2[0][top * 2][x - 1][c]);
                const f32x16 t = top * 2 - 1 >= 0 ? f32x16_load(&max_pool2d_2[0][top * 2 - 1][x - 1][c])
                    : f32x16_splat(0.0f);
                f32x16_store(&x_lines[0][x][c], f32x16_load(&max_pool2d_2[0][top * 2 + 1][x - 1][c]) - t);
                f32x16_store(&x_lines[1][x][c], even + odd);
                f32x16_store(&x_lines[2][x][c], even - odd);
                const f32x16 t2 = top * 2 + 2 < 8 ? f32x16_load(&max_pool2d_2[0][top * 2 + 2][x - 1][c])
                    : f32x16_splat(0.0f);
                f32x16_store(&x_lines[3][x][c], t2 - f32x16_load(&max_pool2d_2[0][top * 2][x - 1][c]));
            }
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 4; j++)
                for (int c = 0; c < 128; c += 16) {
                    f32x16 pixel[4];
                    UNROLL for (int n = 0; n < 4; n++)
                        pixel[n] = f32x16_load(&x_lines[i][j * 2 + n][c]);
                    const f32x16 even = pixel[2];
                    const f32x16 odd = pixel[1];
                    const f32x16 result = pixel[2] - pixel[0];
                    f32x16_store(&conv2d_2_winograd_tiles[i * 4][top * 4 + j][c], result);
                    const f32x16 result2 = even + odd;
                    f32x16_store(&conv2d_2_winograd_tiles[i * 4 + 1][top * 4 + j][c], result2);
                    const f32x16 result3 = even - odd;
                    f32x16_store(&conv2d_2_winograd_tiles[i * 4 + 2][top * 4 + j][c], result3);
                    const f32x16 result4 = pixel[3] - pixel[1];
                    f32x16_store(&conv2d_2_winograd_tiles[i * 4 + 3][top * 4 + j][c], result4);
                }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2
// 16.8 MFLOP: contract: [16, 128, 256], [16, 16, 128] -> [16, 16, 256]
KERNEL static void predict_conv2d_2_products(vgg *m)
{
    const float (*restrict vgg_conv2d_2_winograd_kernel)[128][256] = m->vgg_conv2d_2_winograd_kernel;
    const float (*restrict conv2d_2_winograd_tiles)[16][128] = (void *)(m->arena + 262144);
    float (*restrict conv2d_2_products)[16][256] = (void *)(m->arena + 0);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t h = 0; h < 16; h++)
        for (int64_t j = 0; j < 256; j += 64) {
            {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&vgg_conv2d_2_winograd_kernel[h][k][j + v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = conv2d_2_winograd_tiles[h][r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&conv2d_2_products[h][r][j + v * 16], sum[r][v]);
            }
            for (int i = 6; i < 16; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                for (int k = 0; k < 128; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&vgg_conv2d_2_winograd_kernel[h][k][j + v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = conv2d_2_winograd_tiles[h][i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&conv2d_2_products[h][i + r][j + v * 16], sum[r][v]);
            }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_2, vgg.batch_norm_2, relu
// 15 MFLOP: winograd_image, add, sub, mul, max: [16, 16, 256], [256] -> [1, 8, 8, 256]
KERNEL static void predict_conv2d_2(vgg *m)
{
    const float (*restrict conv2d_2_products)[16][256] = (void *)(m->arena + 0);
    const float *restrict vgg_conv2d_2_bias = m->vgg_conv2d_2_bias;
    const float *restrict vgg_batch_norm_2_moving_mean = m->vgg_batch_norm_2_moving_mean;
    const float *restrict vgg_batch_norm_2_mul = m->vgg_batch_norm_2_mul;
    const float *restrict vgg_batch_norm_2_beta = m->vgg_batch_norm_2_beta;
    float (*restrict conv2d_2)[8][8][256] = (void *)(m->arena + 262144);

    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int top = 0; top < 4; top++) {
        alignas(64) float lines[4][8][256];
        alignas(64) float image[2][8][256];
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 4; j++)
                for (int c = 0; c < 256; c += 16) {
                    f32x16 point[4];
                    UNROLL for (int n = 0; n < 4; n++)
                        point[n] = f32x16_load(&conv2d_2_products[i * 4 + n][top * 4 + j][c]);
                    const f32x16 even = point[1] + point[2];
                    const f32x16 odd = point[1] - point[2];
                    f32x16_store(&lines[i][j * 2][c], point[0] + even);
                    f32x16_store(&lines[i][j * 2 + 1][c], point[3] + odd);
                }
        for (int x = 0; x < 8; x++)
            for (int c = 0; c < 256; c += 16) {
                f32x16 point[4];
                UNROLL for (int n = 0; n < 4; n++)
                    point[n] = f32x16_load(&lines[n][x][c]);
                const f32x16 even = point[1] + point[2];
                const f32x16 odd = point[1] - point[2];
                f32x16_store(&image[0][x][c], point[0] + even);
                f32x16_store(&image[1][x][c], point[3] + odd);
            }
        for (int y = 0; y < 2; y++)
            for (int x = 0; x < 8; x++)
                for (int c = 0; c < 256; c += 16) {
                    const f32x16 sum = f32x16_load(&image[y][x][c]);
                    const f32x16 t = sum + f32x16_load(&vgg_conv2d_2_bias[c])
                        - f32x16_load(&vgg_batch_norm_2_moving_mean[c]);
                    f32x16_store(&conv2d_2[0][top * 2 + y][x][c],
                        f32x16_max(t * f32x16_load(&vgg_batch_norm_2_mul[c]) + f32x16_load(&vgg_batch_norm_2_beta[c]),
                        f32x16_splat(0.0f)));
                }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_3
// 262 kFLOP: winograd_tiles: [1, 8, 8, 256] -> [16, 16, 256]
KERNEL static void predict_conv2d_3_winograd_tiles(vgg *m)
{
    const float (*restrict conv2d_2)[8][8][256] = (void *)(m->arena + 262144);
    float (*restrict conv2d_3_winograd_tiles)[16][256] = (void *)(m->arena + 0);

    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int top = 0; top < 4; top++) {
        alignas(64) float x_lines[4][10][256];
        for (int i = 0; i < 4; i++)
            for (int c = 0; c < 256; c += 16)
                f32x16_store(&x_lines[i][0][c], f32x16_splat(0.0f));
        for (int i = 0; i < 4; i++)
            for (int c = 0; c < 256; c += 16)
                f32x16_store(&x_lines[i][9][c], f32x16_splat(0.0f));
        for (int x = 1; x < 9; x++)
            for (int c = 0; c < 256; c += 16) {
                const f32x16 even = f32x16_load(&conv2d_2[0][top * 2 + 1][x - 1][c]);
                const f32x16 odd = f32x16_load(&conv2d_2[0][top * 2][x - 1][c]);
                const f32x16 t = top * 2 - 1 >= 0 ? f32x16_load(&conv2d_2[0][top * 2 - 1][x - 1][c])
                    : f32x16_splat(0.0f);
                f32x16_store(&x_lines[0][x][c], f32x16_load(&conv2d_2[0][top * 2 + 1][x - 1][c]) - t);
                f32x16_store(&x_lines[1][x][c], even + odd);
                f32x16_store(&x_lines[2][x][c], even - odd);
                const f32x16 t2 = top * 2 + 2 < 8 ? f32x16_load(&conv2d_2[0][top * 2 + 2][x - 1][c])
                    : f32x16_splat(0.0f);
                f32x16_store(&x_lines[3][x][c], t2 - f32x16_load(&conv2d_2[0][top * 2][x - 1][c]));
            }
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 4; j++)
                for (int c = 0; c < 256; c += 16) {
                    f32x16 pixel[4];
                    UNROLL for (int n = 0; n < 4; n++)
                        pixel[n] = f32x16_load(&x_lines[i][j * 2 + n][c]);
                    const f32x16 even = pixel[2];
                    const f32x16 odd = pixel[1];
                    const f32x16 result = pixel[2] - pixel[0];
                    f32x16_store(&conv2d_3_winograd_tiles[i * 4][top * 4 + j][c], result);
                    const f32x16 result2 = even + odd;
                    f32x16_store(&conv2d_3_winograd_tiles[i * 4 + 1][top * 4 + j][c], result2);
                    const f32x16 result3 = even - odd;
                    f32x16_store(&conv2d_3_winograd_tiles[i * 4 + 2][top * 4 + j][c], result3);
                    const f32x16 result4 = pixel[3] - pixel[1];
                    f32x16_store(&conv2d_3_winograd_tiles[i * 4 + 3][top * 4 + j][c], result4);
                }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_3
// 33.6 MFLOP: contract: [16, 256, 256], [16, 16, 256] -> [16, 16, 256]
KERNEL static void predict_conv2d_3_products(vgg *m)
{
    const float (*restrict vgg_conv2d_3_winograd_kernel)[256][256] = m->vgg_conv2d_3_winograd_kernel;
    const float (*restrict conv2d_3_winograd_tiles)[16][256] = (void *)(m->arena + 0);
    float (*restrict conv2d_3_products)[16][256] = (void *)(m->arena + 262144);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t h = 0; h < 16; h++)
        for (int64_t j = 0; j < 256; j += 64) {
            {
                // sums of 6 rows x 64 columns in registers
                f32x16 sum[6][4] = {0};
                for (int k = 0; k < 256; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&vgg_conv2d_3_winograd_kernel[h][k][j + v * 16]);
                    UNROLL for (int r = 0; r < 6; r++) {
                        const float a = conv2d_3_winograd_tiles[h][r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 6; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&conv2d_3_products[h][r][j + v * 16], sum[r][v]);
            }
            for (int i = 6; i < 16; i += 5) {
                // sums of 5 rows x 64 columns in registers
                f32x16 sum[5][4] = {0};
                for (int k = 0; k < 256; k++) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&vgg_conv2d_3_winograd_kernel[h][k][j + v * 16]);
                    UNROLL for (int r = 0; r < 5; r++) {
                        const float a = conv2d_3_winograd_tiles[h][i + r][k];
                        UNROLL for (int v = 0; v < 4; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 5; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        f32x16_store(&conv2d_3_products[h][i + r][j + v * 16], sum[r][v]);
            }
        }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_3, vgg.batch_norm_3, relu
// 30 MFLOP: winograd_image, add, sub, mul, max: [16, 16, 256], [256] -> [1, 8, 8, 256]
KERNEL static void predict_conv2d_3(vgg *m)
{
    const float (*restrict conv2d_3_products)[16][256] = (void *)(m->arena + 262144);
    const float *restrict vgg_conv2d_3_bias = m->vgg_conv2d_3_bias;
    const float *restrict vgg_batch_norm_3_moving_mean = m->vgg_batch_norm_3_moving_mean;
    const float *restrict vgg_batch_norm_3_mul = m->vgg_batch_norm_3_mul;
    const float *restrict vgg_batch_norm_3_beta = m->vgg_batch_norm_3_beta;
    float (*restrict conv2d_3)[8][8][256] = (void *)(m->arena + 0);

    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int top = 0; top < 4; top++) {
        alignas(64) float lines[4][8][256];
        alignas(64) float image[2][8][256];
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 4; j++)
                for (int c = 0; c < 256; c += 16) {
                    f32x16 point[4];
                    UNROLL for (int n = 0; n < 4; n++)
                        point[n] = f32x16_load(&conv2d_3_products[i * 4 + n][top * 4 + j][c]);
                    const f32x16 even = point[1] + point[2];
                    const f32x16 odd = point[1] - point[2];
                    f32x16_store(&lines[i][j * 2][c], point[0] + even);
                    f32x16_store(&lines[i][j * 2 + 1][c], point[3] + odd);
                }
        for (int x = 0; x < 8; x++)
            for (int c = 0; c < 256; c += 16) {
                f32x16 point[4];
                UNROLL for (int n = 0; n < 4; n++)
                    point[n] = f32x16_load(&lines[n][x][c]);
                const f32x16 even = point[1] + point[2];
                const f32x16 odd = point[1] - point[2];
                f32x16_store(&image[0][x][c], point[0] + even);
                f32x16_store(&image[1][x][c], point[3] + odd);
            }
        for (int y = 0; y < 2; y++)
            for (int x = 0; x < 8; x++)
                for (int c = 0; c < 256; c += 16) {
                    const f32x16 sum = f32x16_load(&image[y][x][c]);
                    const f32x16 t = sum + f32x16_load(&vgg_conv2d_3_bias[c])
                        - f32x16_load(&vgg_batch_norm_3_moving_mean[c]);
                    f32x16_store(&conv2d_3[0][top * 2 + y][x][c],
                        f32x16_max(t * f32x16_load(&vgg_batch_norm_3_mul[c]) + f32x16_load(&vgg_batch_norm_3_beta[c]),
                        f32x16_splat(0.0f)));
                }
    }
}

// vgg.dl:13: x = x | max_pool2d(2)
// max_pool2d
// 16.4 kFLOP: pool: [1, 8, 8, 256] -> [1, 4, 4, 256]
KERNEL static void predict_max_pool2d_3(vgg *m)
{
    const float (*restrict conv2d_3)[8][8][256] = (void *)(m->arena + 0);
    float (*restrict max_pool2d_3)[4][4][256] = (void *)(m->arena + 65536);

    for (int y = 0; y < 4; y++)
        for (int x = 0; x < 4; x++)
            for (int c = 0; c < 256; c += 16) {
                f32x16 maximum = f32x16_load(&conv2d_3[0][y * 2][x * 2][c]);
                maximum = f32x16_max(maximum, f32x16_load(&conv2d_3[0][y * 2][x * 2 + 1][c]));
                maximum = f32x16_max(maximum, f32x16_load(&conv2d_3[0][y * 2 + 1][x * 2][c]));
                maximum = f32x16_max(maximum, f32x16_load(&conv2d_3[0][y * 2 + 1][x * 2 + 1][c]));
                f32x16_store(&max_pool2d_3[0][y][x][c], maximum);
            }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4
// 65.5 kFLOP: winograd_tiles: [1, 4, 4, 256] -> [16, 4, 256]
KERNEL static void predict_conv2d_4_winograd_tiles(vgg *m)
{
    const float (*restrict max_pool2d_3)[4][4][256] = (void *)(m->arena + 65536);
    float (*restrict conv2d_4_winograd_tiles)[4][256] = (void *)(m->arena + 131072);

    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int top = 0; top < 2; top++) {
        alignas(64) float x_lines[4][6][256];
        for (int i = 0; i < 4; i++)
            for (int c = 0; c < 256; c += 16)
                f32x16_store(&x_lines[i][0][c], f32x16_splat(0.0f));
        for (int i = 0; i < 4; i++)
            for (int c = 0; c < 256; c += 16)
                f32x16_store(&x_lines[i][5][c], f32x16_splat(0.0f));
        for (int x = 1; x < 5; x++)
            for (int c = 0; c < 256; c += 16) {
                const f32x16 even = f32x16_load(&max_pool2d_3[0][top * 2 + 1][x - 1][c]);
                const f32x16 odd = f32x16_load(&max_pool2d_3[0][top * 2][x - 1][c]);
                const f32x16 t = top * 2 - 1 >= 0 ? f32x16_load(&max_pool2d_3[0][top * 2 - 1][x - 1][c])
                    : f32x16_splat(0.0f);
                f32x16_store(&x_lines[0][x][c], f32x16_load(&max_pool2d_3[0][top * 2 + 1][x - 1][c]) - t);
                f32x16_store(&x_lines[1][x][c], even + odd);
                f32x16_store(&x_lines[2][x][c], even - odd);
                const f32x16 t2 = top * 2 + 2 < 4 ? f32x16_load(&max_pool2d_3[0][top * 2 + 2][x - 1][c])
                    : f32x16_splat(0.0f);
                f32x16_store(&x_lines[3][x][c], t2 - f32x16_load(&max_pool2d_3[0][top * 2][x - 1][c]));
            }
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 2; j++)
                for (int c = 0; c < 256; c += 16) {
                    f32x16 pixel[4];
                    UNROLL for (int n = 0; n < 4; n++)
                        pixel[n] = f32x16_load(&x_lines[i][j * 2 + n][c]);
                    const f32x16 even = pixel[2];
                    const f32x16 odd = pixel[1];
                    const f32x16 result = pixel[2] - pixel[0];
                    f32x16_store(&conv2d_4_winograd_tiles[i * 4][top * 2 + j][c], result);
                    const f32x16 result2 = even + odd;
                    f32x16_store(&conv2d_4_winograd_tiles[i * 4 + 1][top * 2 + j][c], result2);
                    const f32x16 result3 = even - odd;
                    f32x16_store(&conv2d_4_winograd_tiles[i * 4 + 2][top * 2 + j][c], result3);
                    const f32x16 result4 = pixel[3] - pixel[1];
                    f32x16_store(&conv2d_4_winograd_tiles[i * 4 + 3][top * 2 + j][c], result4);
                }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4
// 16.8 MFLOP: contract: [16, 256, 512], [16, 4, 256] -> [16, 4, 512]
KERNEL static void predict_conv2d_4_products(vgg *m)
{
    const float (*restrict vgg_conv2d_4_winograd_kernel)[256][512] = m->vgg_conv2d_4_winograd_kernel;
    const float (*restrict conv2d_4_winograd_tiles)[4][256] = (void *)(m->arena + 131072);
    float (*restrict conv2d_4_products)[4][512] = (void *)(m->arena + 0);

    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 16; h++) {
        for (int j = 0; j < 480; j += 96) {
            // sums of 4 rows x 96 columns in registers
            f32x16 sum[4][6] = {0};
            for (int k = 0; k < 256; k++) {
                f32x16 w[6];
                UNROLL for (int v = 0; v < 6; v++)
                    w[v] = f32x16_load(&vgg_conv2d_4_winograd_kernel[h][k][j + v * 16]);
                UNROLL for (int r = 0; r < 4; r++) {
                    const float a = conv2d_4_winograd_tiles[h][r][k];
                    UNROLL for (int v = 0; v < 6; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 4; r++)
                UNROLL for (int v = 0; v < 6; v++)
                    f32x16_store(&conv2d_4_products[h][r][j + v * 16], sum[r][v]);
        }
        {
            // sums of 4 rows x 32 columns in registers
            f32x16 sum[4][2] = {0};
            for (int k = 0; k < 256; k++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&vgg_conv2d_4_winograd_kernel[h][k][v * 16 + 480]);
                UNROLL for (int r = 0; r < 4; r++) {
                    const float a = conv2d_4_winograd_tiles[h][r][k];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 4; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&conv2d_4_products[h][r][v * 16 + 480], sum[r][v]);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_4, vgg.batch_norm_4, relu
// 9.48 MFLOP: winograd_image, add, sub, mul, max: [16, 4, 512], [512] -> [1, 4, 4, 512]
KERNEL static void predict_conv2d_4(vgg *m)
{
    const float (*restrict conv2d_4_products)[4][512] = (void *)(m->arena + 0);
    const float *restrict vgg_conv2d_4_bias = m->vgg_conv2d_4_bias;
    const float *restrict vgg_batch_norm_4_moving_mean = m->vgg_batch_norm_4_moving_mean;
    const float *restrict vgg_batch_norm_4_mul = m->vgg_batch_norm_4_mul;
    const float *restrict vgg_batch_norm_4_beta = m->vgg_batch_norm_4_beta;
    float (*restrict conv2d_4)[4][4][512] = (void *)(m->arena + 131072);

    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int top = 0; top < 2; top++) {
        alignas(64) float lines[4][4][512];
        alignas(64) float image[2][4][512];
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 2; j++)
                for (int c = 0; c < 512; c += 16) {
                    f32x16 point[4];
                    UNROLL for (int n = 0; n < 4; n++)
                        point[n] = f32x16_load(&conv2d_4_products[i * 4 + n][top * 2 + j][c]);
                    const f32x16 even = point[1] + point[2];
                    const f32x16 odd = point[1] - point[2];
                    f32x16_store(&lines[i][j * 2][c], point[0] + even);
                    f32x16_store(&lines[i][j * 2 + 1][c], point[3] + odd);
                }
        for (int x = 0; x < 4; x++)
            for (int c = 0; c < 512; c += 16) {
                f32x16 point[4];
                UNROLL for (int n = 0; n < 4; n++)
                    point[n] = f32x16_load(&lines[n][x][c]);
                const f32x16 even = point[1] + point[2];
                const f32x16 odd = point[1] - point[2];
                f32x16_store(&image[0][x][c], point[0] + even);
                f32x16_store(&image[1][x][c], point[3] + odd);
            }
        for (int y = 0; y < 2; y++)
            for (int x = 0; x < 4; x++)
                for (int c = 0; c < 512; c += 16) {
                    const f32x16 sum = f32x16_load(&image[y][x][c]);
                    const f32x16 t = sum + f32x16_load(&vgg_conv2d_4_bias[c])
                        - f32x16_load(&vgg_batch_norm_4_moving_mean[c]);
                    f32x16_store(&conv2d_4[0][top * 2 + y][x][c],
                        f32x16_max(t * f32x16_load(&vgg_batch_norm_4_mul[c]) + f32x16_load(&vgg_batch_norm_4_beta[c]),
                        f32x16_splat(0.0f)));
                }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_5
// 131 kFLOP: winograd_tiles: [1, 4, 4, 512] -> [16, 4, 512]
KERNEL static void predict_conv2d_5_winograd_tiles(vgg *m)
{
    const float (*restrict conv2d_4)[4][4][512] = (void *)(m->arena + 131072);
    float (*restrict conv2d_5_winograd_tiles)[4][512] = (void *)(m->arena + 0);

    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int top = 0; top < 2; top++) {
        alignas(64) float x_lines[4][6][512];
        for (int i = 0; i < 4; i++)
            for (int c = 0; c < 512; c += 16)
                f32x16_store(&x_lines[i][0][c], f32x16_splat(0.0f));
        for (int i = 0; i < 4; i++)
            for (int c = 0; c < 512; c += 16)
                f32x16_store(&x_lines[i][5][c], f32x16_splat(0.0f));
        for (int x = 1; x < 5; x++)
            for (int c = 0; c < 512; c += 16) {
                const f32x16 even = f32x16_load(&conv2d_4[0][top * 2 + 1][x - 1][c]);
                const f32x16 odd = f32x16_load(&conv2d_4[0][top * 2][x - 1][c]);
                const f32x16 t = top * 2 - 1 >= 0 ? f32x16_load(&conv2d_4[0][top * 2 - 1][x - 1][c])
                    : f32x16_splat(0.0f);
                f32x16_store(&x_lines[0][x][c], f32x16_load(&conv2d_4[0][top * 2 + 1][x - 1][c]) - t);
                f32x16_store(&x_lines[1][x][c], even + odd);
                f32x16_store(&x_lines[2][x][c], even - odd);
                const f32x16 t2 = top * 2 + 2 < 4 ? f32x16_load(&conv2d_4[0][top * 2 + 2][x - 1][c])
                    : f32x16_splat(0.0f);
                f32x16_store(&x_lines[3][x][c], t2 - f32x16_load(&conv2d_4[0][top * 2][x - 1][c]));
            }
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 2; j++)
                for (int c = 0; c < 512; c += 16) {
                    f32x16 pixel[4];
                    UNROLL for (int n = 0; n < 4; n++)
                        pixel[n] = f32x16_load(&x_lines[i][j * 2 + n][c]);
                    const f32x16 even = pixel[2];
                    const f32x16 odd = pixel[1];
                    const f32x16 result = pixel[2] - pixel[0];
                    f32x16_store(&conv2d_5_winograd_tiles[i * 4][top * 2 + j][c], result);
                    const f32x16 result2 = even + odd;
                    f32x16_store(&conv2d_5_winograd_tiles[i * 4 + 1][top * 2 + j][c], result2);
                    const f32x16 result3 = even - odd;
                    f32x16_store(&conv2d_5_winograd_tiles[i * 4 + 2][top * 2 + j][c], result3);
                    const f32x16 result4 = pixel[3] - pixel[1];
                    f32x16_store(&conv2d_5_winograd_tiles[i * 4 + 3][top * 2 + j][c], result4);
                }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_5
// 33.6 MFLOP: contract: [16, 512, 512], [16, 4, 512] -> [16, 4, 512]
KERNEL static void predict_conv2d_5_products(vgg *m)
{
    const float (*restrict vgg_conv2d_5_winograd_kernel)[512][512] = m->vgg_conv2d_5_winograd_kernel;
    const float (*restrict conv2d_5_winograd_tiles)[4][512] = (void *)(m->arena + 0);
    float (*restrict conv2d_5_products)[4][512] = (void *)(m->arena + 131072);

    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 16; h++) {
        for (int j = 0; j < 480; j += 96) {
            // sums of 4 rows x 96 columns in registers
            f32x16 sum[4][6] = {0};
            for (int k = 0; k < 512; k++) {
                f32x16 w[6];
                UNROLL for (int v = 0; v < 6; v++)
                    w[v] = f32x16_load(&vgg_conv2d_5_winograd_kernel[h][k][j + v * 16]);
                UNROLL for (int r = 0; r < 4; r++) {
                    const float a = conv2d_5_winograd_tiles[h][r][k];
                    UNROLL for (int v = 0; v < 6; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 4; r++)
                UNROLL for (int v = 0; v < 6; v++)
                    f32x16_store(&conv2d_5_products[h][r][j + v * 16], sum[r][v]);
        }
        {
            // sums of 4 rows x 32 columns in registers
            f32x16 sum[4][2] = {0};
            for (int k = 0; k < 512; k++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&vgg_conv2d_5_winograd_kernel[h][k][v * 16 + 480]);
                UNROLL for (int r = 0; r < 4; r++) {
                    const float a = conv2d_5_winograd_tiles[h][r][k];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 4; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&conv2d_5_products[h][r][v * 16 + 480], sum[r][v]);
        }
    }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_5, vgg.batch_norm_5, relu
// 18.9 MFLOP: winograd_image, add, sub, mul, max: [16, 4, 512], [512] -> [1, 4, 4, 512]
KERNEL static void predict_conv2d_5(vgg *m)
{
    const float (*restrict conv2d_5_products)[4][512] = (void *)(m->arena + 131072);
    const float *restrict vgg_conv2d_5_bias = m->vgg_conv2d_5_bias;
    const float *restrict vgg_batch_norm_5_moving_mean = m->vgg_batch_norm_5_moving_mean;
    const float *restrict vgg_batch_norm_5_mul = m->vgg_batch_norm_5_mul;
    const float *restrict vgg_batch_norm_5_beta = m->vgg_batch_norm_5_beta;
    float (*restrict conv2d_5)[4][4][512] = (void *)(m->arena + 0);

    // Winograd's algorithm (Lavin and Gray, 2015), F(2 x 2, 3 x 3): tiles of 4 x 4 pixels and the kernel are
    // polynomials. They are evaluated at the points 0, 1, -1, infinity in each direction, multiplied there and
    // interpolated: 16 products for 4 results of 9 products each.
    #pragma omp for schedule(static) nowait
    for (int top = 0; top < 2; top++) {
        alignas(64) float lines[4][4][512];
        alignas(64) float image[2][4][512];
        for (int i = 0; i < 4; i++)
            for (int j = 0; j < 2; j++)
                for (int c = 0; c < 512; c += 16) {
                    f32x16 point[4];
                    UNROLL for (int n = 0; n < 4; n++)
                        point[n] = f32x16_load(&conv2d_5_products[i * 4 + n][top * 2 + j][c]);
                    const f32x16 even = point[1] + point[2];
                    const f32x16 odd = point[1] - point[2];
                    f32x16_store(&lines[i][j * 2][c], point[0] + even);
                    f32x16_store(&lines[i][j * 2 + 1][c], point[3] + odd);
                }
        for (int x = 0; x < 4; x++)
            for (int c = 0; c < 512; c += 16) {
                f32x16 point[4];
                UNROLL for (int n = 0; n < 4; n++)
                    point[n] = f32x16_load(&lines[n][x][c]);
                const f32x16 even = point[1] + point[2];
                const f32x16 odd = point[1] - point[2];
                f32x16_store(&image[0][x][c], point[0] + even);
                f32x16_store(&image[1][x][c], point[3] + odd);
            }
        for (int y = 0; y < 2; y++)
            for (int x = 0; x < 4; x++)
                for (int c = 0; c < 512; c += 16) {
                    const f32x16 sum = f32x16_load(&image[y][x][c]);
                    const f32x16 t = sum + f32x16_load(&vgg_conv2d_5_bias[c])
                        - f32x16_load(&vgg_batch_norm_5_moving_mean[c]);
                    f32x16_store(&conv2d_5[0][top * 2 + y][x][c],
                        f32x16_max(t * f32x16_load(&vgg_batch_norm_5_mul[c]) + f32x16_load(&vgg_batch_norm_5_beta[c]),
                        f32x16_splat(0.0f)));
                }
    }
}

// vgg.dl:13: x = x | max_pool2d(2)
// max_pool2d
// 8.19 kFLOP: pool: [1, 4, 4, 512] -> [1, 2, 2, 512]
KERNEL static void predict_max_pool2d_4(vgg *m)
{
    const float (*restrict conv2d_5)[4][4][512] = (void *)(m->arena + 0);
    float (*restrict max_pool2d_4)[2][2][512] = (void *)(m->arena + 32768);

    for (int y = 0; y < 2; y++)
        for (int x = 0; x < 2; x++)
            for (int c = 0; c < 512; c += 16) {
                f32x16 maximum = f32x16_load(&conv2d_5[0][y * 2][x * 2][c]);
                maximum = f32x16_max(maximum, f32x16_load(&conv2d_5[0][y * 2][x * 2 + 1][c]));
                maximum = f32x16_max(maximum, f32x16_load(&conv2d_5[0][y * 2 + 1][x * 2][c]));
                maximum = f32x16_max(maximum, f32x16_load(&conv2d_5[0][y * 2 + 1][x * 2 + 1][c]));
                f32x16_store(&max_pool2d_4[0][y][x][c], maximum);
            }
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_6, vgg.batch_norm_6, relu
// 8.4 MFLOP: conv, add, sub, mul, max: [3, 3, 512, 512], [1, 2, 2, 512], [512] -> [1, 2, 2, 512]
KERNEL static void predict_conv2d_6_body(const float (*restrict vgg_conv2d_6_kernel)[3][512][512],
                                         const float (*restrict max_pool2d_4)[2][2][512],
                                         const float *restrict vgg_conv2d_6_bias,
                                         const float *restrict vgg_batch_norm_6_moving_mean,
                                         const float *restrict vgg_batch_norm_6_mul,
                                         const float *restrict vgg_batch_norm_6_beta,
                                         float (*restrict conv2d_6)[2][2][512])
{
    #pragma omp for schedule(static) nowait
    for (int c = 0; c < 512; c += 128)
        for (int y = 0; y < 2; y++) {
            // 2 pixels x 128 channels in registers
            f32x16 sum[2][8] = {0};
            for (int ky = (0 < 1 - y ? 1 - y : 0); ky < (3 - y < 3 ? 3 - y : 3); ky++) {
                for (int i = 0; i < 512; i++) {
                    f32x16 w[8];
                    UNROLL for (int v = 0; v < 8; v++)
                        w[v] = f32x16_load(&vgg_conv2d_6_kernel[ky][0][i][c + v * 16]);
                    const float a = max_pool2d_4[0][y + ky - 1][0][i];
                    UNROLL for (int v = 0; v < 8; v++)
                        sum[1][v] += a * w[v];
                }
                for (int i = 0; i < 512; i++) {
                    f32x16 w[8];
                    UNROLL for (int v = 0; v < 8; v++)
                        w[v] = f32x16_load(&vgg_conv2d_6_kernel[ky][1][i][c + v * 16]);
                    UNROLL for (int r = 0; r < 2; r++) {
                        const float a = max_pool2d_4[0][y + ky - 1][r][i];
                        UNROLL for (int v = 0; v < 8; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                for (int i = 0; i < 512; i++) {
                    f32x16 w[8];
                    UNROLL for (int v = 0; v < 8; v++)
                        w[v] = f32x16_load(&vgg_conv2d_6_kernel[ky][2][i][c + v * 16]);
                    const float a = max_pool2d_4[0][y + ky - 1][1][i];
                    UNROLL for (int v = 0; v < 8; v++)
                        sum[0][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 2; r++)
                UNROLL for (int v = 0; v < 8; v++) {
                    const f32x16 y2 = sum[r][v] + f32x16_load(&vgg_conv2d_6_bias[c + v * 16]);
                    const f32x16 t = y2 - f32x16_load(&vgg_batch_norm_6_moving_mean[c + v * 16]);
                    const f32x16 y3 = t * f32x16_load(&vgg_batch_norm_6_mul[c + v * 16]);
                    f32x16_store(&conv2d_6[0][y][r][c + v * 16],
                        f32x16_max(y3 + f32x16_load(&vgg_batch_norm_6_beta[c + v * 16]), f32x16_splat(0.0f)));
                }
        }
}

static void predict_conv2d_6(vgg *m)
{
    predict_conv2d_6_body(m->vgg_conv2d_6_kernel, (void *)(m->arena + 32768), m->vgg_conv2d_6_bias,
                          m->vgg_batch_norm_6_moving_mean, m->vgg_batch_norm_6_mul, m->vgg_batch_norm_6_beta,
                          (void *)(m->arena + 0));
}

// vgg.dl:11: x = x | conv2d(multiple * width, 3, padding = same) | batch_norm | relu
// vgg.conv2d_7, vgg.batch_norm_7, relu
// 8.4 MFLOP: conv, add, sub, mul, max: [3, 3, 512, 512], [1, 2, 2, 512], [512] -> [1, 2, 2, 512]
static void predict_conv2d_7(vgg *m)
{
    predict_conv2d_6_body(m->vgg_conv2d_7_kernel, (void *)(m->arena + 0), m->vgg_conv2d_7_bias,
                          m->vgg_batch_norm_7_moving_mean, m->vgg_batch_norm_7_mul, m->vgg_batch_norm_7_beta,
                          (void *)(m->arena + 8192));
}

// vgg.dl:13: x = x | max_pool2d(2)
// max_pool2d
// 2.05 kFLOP: pool: [1, 2, 2, 512] -> [1, 1, 1, 512]
KERNEL static void predict_max_pool2d_5(vgg *m)
{
    const float (*restrict conv2d_7)[2][2][512] = (void *)(m->arena + 8192);
    float (*restrict max_pool2d_5)[1][1][512] = (void *)(m->arena + 0);

    for (int c = 0; c < 512; c += 16) {
        f32x16 maximum = f32x16_load(&conv2d_7[0][0][0][c]);
        maximum = f32x16_max(maximum, f32x16_load(&conv2d_7[0][0][1][c]));
        maximum = f32x16_max(maximum, f32x16_load(&conv2d_7[0][1][0][c]));
        maximum = f32x16_max(maximum, f32x16_load(&conv2d_7[0][1][1][c]));
        f32x16_store(&max_pool2d_5[0][0][0][c], maximum);
    }
}

// vgg.dl:15: return x | flatten | dropout(0.5) | dense(classes)
// vgg.dense
// 10.2 kFLOP: contract, add: [1, 1, 1, 512], [512, 10], [10] -> [1, 10]
KERNEL static void predict_dense(vgg *m)
{
    const float (*restrict max_pool2d_5)[1][1][512] = (void *)(m->arena + 0);
    const float (*restrict vgg_dense_kernel)[10] = m->vgg_dense_kernel;
    const float *restrict vgg_dense_bias = m->vgg_dense_bias;
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
    for (int k = 0; k < 512; k += 4) {
        {
            const float a = max_pool2d_5[0][0][0][k];
            sum += a * f32x8_load(&vgg_dense_kernel[k][0]);
            sum2 += a * f32x2_load(&vgg_dense_kernel[k][8]);
        }
        {
            const float a = max_pool2d_5[0][0][0][k + 1];
            sum3 += a * f32x8_load(&vgg_dense_kernel[k + 1][0]);
            sum4 += a * f32x2_load(&vgg_dense_kernel[k + 1][8]);
        }
        {
            const float a = max_pool2d_5[0][0][0][k + 2];
            sum5 += a * f32x8_load(&vgg_dense_kernel[k + 2][0]);
            sum6 += a * f32x2_load(&vgg_dense_kernel[k + 2][8]);
        }
        {
            const float a = max_pool2d_5[0][0][0][k + 3];
            sum7 += a * f32x8_load(&vgg_dense_kernel[k + 3][0]);
            sum8 += a * f32x2_load(&vgg_dense_kernel[k + 3][8]);
        }
    }
    sum += sum3;
    sum2 += sum4;
    sum += sum5;
    sum2 += sum6;
    sum += sum7;
    sum2 += sum8;
    f32x8_store(&prediction[0][0], sum + f32x8_load(&vgg_dense_bias[0]));
    f32x2_store(&prediction[0][8], sum2 + f32x2_load(&vgg_dense_bias[8]));
}

static void predict(void *model, int count)
{
    struct vgg *m = model;
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
        predict_conv2d_1_winograd_tiles(m);
        #pragma omp barrier
        predict_conv2d_1_products(m);
        #pragma omp barrier
        predict_conv2d_1(m);
        #pragma omp barrier
        predict_max_pool2d_2(m);
        #pragma omp barrier
        predict_conv2d_2_winograd_tiles(m);
        #pragma omp barrier
        predict_conv2d_2_products(m);
        #pragma omp barrier
        predict_conv2d_2(m);
        #pragma omp barrier
        predict_conv2d_3_winograd_tiles(m);
        #pragma omp barrier
        predict_conv2d_3_products(m);
        #pragma omp barrier
        predict_conv2d_3(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_max_pool2d_3(m);
        }
        #pragma omp barrier
        predict_conv2d_4_winograd_tiles(m);
        #pragma omp barrier
        predict_conv2d_4_products(m);
        #pragma omp barrier
        predict_conv2d_4(m);
        #pragma omp barrier
        predict_conv2d_5_winograd_tiles(m);
        #pragma omp barrier
        predict_conv2d_5_products(m);
        #pragma omp barrier
        predict_conv2d_5(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_max_pool2d_4(m);
        }
        #pragma omp barrier
        predict_conv2d_6(m);
        #pragma omp barrier
        predict_conv2d_7(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_max_pool2d_5(m);
            predict_dense(m);
        }
    }
}

// ---- public functions ---------------------------------------------------------------------------

size_t vgg_bytes(void)
{
    return sizeof(vgg);
}

void vgg_initialize(vgg *m, uint64_t seed)
{
    initialize(m, seed);
}

void vgg_reset_totals(vgg *m)
{
    reset_totals(m);
}

float vgg_train_step(vgg *m, const float image[128][32][32][3], const int32_t label[128], int count)
{
    m->image = image;
    m->label = label;
    train_step(m, count);
    return m->loss;
}

float vgg_evaluate(vgg *m, const float image[128][32][32][3], const int32_t label[128], int count)
{
    m->image = image;
    m->label = label;
    evaluate(m, count);
    return m->loss;
}

const float (*vgg_predict(vgg *m, const float image[1][32][32][3], int count))[10]
{
    m->image = image;
    predict(m, count);
    return m->prediction;
}

// ---- tables -------------------------------------------------------------------------------------

// name, role, type, rank, shape, elements, offset, initial value, index of the moving average
static const dlc_tensor vgg_tensors[] = {
    {"vgg.conv2d.kernel", DLC_PARAMETER, DLC_F32, 4, {3, 3, 3, 64}, 1728, offsetof(vgg, vgg_conv2d_kernel), 0.0, -1},
    {"vgg.conv2d.bias", DLC_PARAMETER, DLC_F32, 1, {64}, 64, offsetof(vgg, vgg_conv2d_bias), 0.0, -1},
    {"vgg.batch_norm.moving_mean", DLC_STATE, DLC_F32, 1, {64}, 64, offsetof(vgg, vgg_batch_norm_moving_mean), 0.0, -1},
    {"vgg.batch_norm.moving_variance", DLC_STATE, DLC_F32, 1, {64}, 64, offsetof(vgg, vgg_batch_norm_moving_variance),
        0.0, -1},
    {"vgg.batch_norm.gamma", DLC_PARAMETER, DLC_F32, 1, {64}, 64, offsetof(vgg, vgg_batch_norm_gamma), 0.0, -1},
    {"vgg.batch_norm.beta", DLC_PARAMETER, DLC_F32, 1, {64}, 64, offsetof(vgg, vgg_batch_norm_beta), 0.0, -1},
    {"vgg.conv2d_1.kernel", DLC_PARAMETER, DLC_F32, 4, {3, 3, 64, 128}, 73728, offsetof(vgg, vgg_conv2d_1_kernel), 0.0,
        -1},
    {"vgg.conv2d_1.bias", DLC_PARAMETER, DLC_F32, 1, {128}, 128, offsetof(vgg, vgg_conv2d_1_bias), 0.0, -1},
    {"vgg.batch_norm_1.moving_mean", DLC_STATE, DLC_F32, 1, {128}, 128, offsetof(vgg, vgg_batch_norm_1_moving_mean),
        0.0, -1},
    {"vgg.batch_norm_1.moving_variance", DLC_STATE, DLC_F32, 1, {128}, 128,
        offsetof(vgg, vgg_batch_norm_1_moving_variance), 0.0, -1},
    {"vgg.batch_norm_1.gamma", DLC_PARAMETER, DLC_F32, 1, {128}, 128, offsetof(vgg, vgg_batch_norm_1_gamma), 0.0, -1},
    {"vgg.batch_norm_1.beta", DLC_PARAMETER, DLC_F32, 1, {128}, 128, offsetof(vgg, vgg_batch_norm_1_beta), 0.0, -1},
    {"vgg.conv2d_2.kernel", DLC_PARAMETER, DLC_F32, 4, {3, 3, 128, 256}, 294912, offsetof(vgg, vgg_conv2d_2_kernel),
        0.0, -1},
    {"vgg.conv2d_2.bias", DLC_PARAMETER, DLC_F32, 1, {256}, 256, offsetof(vgg, vgg_conv2d_2_bias), 0.0, -1},
    {"vgg.batch_norm_2.moving_mean", DLC_STATE, DLC_F32, 1, {256}, 256, offsetof(vgg, vgg_batch_norm_2_moving_mean),
        0.0, -1},
    {"vgg.batch_norm_2.moving_variance", DLC_STATE, DLC_F32, 1, {256}, 256,
        offsetof(vgg, vgg_batch_norm_2_moving_variance), 0.0, -1},
    {"vgg.batch_norm_2.gamma", DLC_PARAMETER, DLC_F32, 1, {256}, 256, offsetof(vgg, vgg_batch_norm_2_gamma), 0.0, -1},
    {"vgg.batch_norm_2.beta", DLC_PARAMETER, DLC_F32, 1, {256}, 256, offsetof(vgg, vgg_batch_norm_2_beta), 0.0, -1},
    {"vgg.conv2d_3.kernel", DLC_PARAMETER, DLC_F32, 4, {3, 3, 256, 256}, 589824, offsetof(vgg, vgg_conv2d_3_kernel),
        0.0, -1},
    {"vgg.conv2d_3.bias", DLC_PARAMETER, DLC_F32, 1, {256}, 256, offsetof(vgg, vgg_conv2d_3_bias), 0.0, -1},
    {"vgg.batch_norm_3.moving_mean", DLC_STATE, DLC_F32, 1, {256}, 256, offsetof(vgg, vgg_batch_norm_3_moving_mean),
        0.0, -1},
    {"vgg.batch_norm_3.moving_variance", DLC_STATE, DLC_F32, 1, {256}, 256,
        offsetof(vgg, vgg_batch_norm_3_moving_variance), 0.0, -1},
    {"vgg.batch_norm_3.gamma", DLC_PARAMETER, DLC_F32, 1, {256}, 256, offsetof(vgg, vgg_batch_norm_3_gamma), 0.0, -1},
    {"vgg.batch_norm_3.beta", DLC_PARAMETER, DLC_F32, 1, {256}, 256, offsetof(vgg, vgg_batch_norm_3_beta), 0.0, -1},
    {"vgg.conv2d_4.kernel", DLC_PARAMETER, DLC_F32, 4, {3, 3, 256, 512}, 1179648, offsetof(vgg, vgg_conv2d_4_kernel),
        0.0, -1},
    {"vgg.conv2d_4.bias", DLC_PARAMETER, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_conv2d_4_bias), 0.0, -1},
    {"vgg.batch_norm_4.moving_mean", DLC_STATE, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_batch_norm_4_moving_mean),
        0.0, -1},
    {"vgg.batch_norm_4.moving_variance", DLC_STATE, DLC_F32, 1, {512}, 512,
        offsetof(vgg, vgg_batch_norm_4_moving_variance), 0.0, -1},
    {"vgg.batch_norm_4.gamma", DLC_PARAMETER, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_batch_norm_4_gamma), 0.0, -1},
    {"vgg.batch_norm_4.beta", DLC_PARAMETER, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_batch_norm_4_beta), 0.0, -1},
    {"vgg.conv2d_5.kernel", DLC_PARAMETER, DLC_F32, 4, {3, 3, 512, 512}, 2359296, offsetof(vgg, vgg_conv2d_5_kernel),
        0.0, -1},
    {"vgg.conv2d_5.bias", DLC_PARAMETER, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_conv2d_5_bias), 0.0, -1},
    {"vgg.batch_norm_5.moving_mean", DLC_STATE, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_batch_norm_5_moving_mean),
        0.0, -1},
    {"vgg.batch_norm_5.moving_variance", DLC_STATE, DLC_F32, 1, {512}, 512,
        offsetof(vgg, vgg_batch_norm_5_moving_variance), 0.0, -1},
    {"vgg.batch_norm_5.gamma", DLC_PARAMETER, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_batch_norm_5_gamma), 0.0, -1},
    {"vgg.batch_norm_5.beta", DLC_PARAMETER, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_batch_norm_5_beta), 0.0, -1},
    {"vgg.conv2d_6.kernel", DLC_PARAMETER, DLC_F32, 4, {3, 3, 512, 512}, 2359296, offsetof(vgg, vgg_conv2d_6_kernel),
        0.0, -1},
    {"vgg.conv2d_6.bias", DLC_PARAMETER, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_conv2d_6_bias), 0.0, -1},
    {"vgg.batch_norm_6.moving_mean", DLC_STATE, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_batch_norm_6_moving_mean),
        0.0, -1},
    {"vgg.batch_norm_6.moving_variance", DLC_STATE, DLC_F32, 1, {512}, 512,
        offsetof(vgg, vgg_batch_norm_6_moving_variance), 0.0, -1},
    {"vgg.batch_norm_6.gamma", DLC_PARAMETER, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_batch_norm_6_gamma), 0.0, -1},
    {"vgg.batch_norm_6.beta", DLC_PARAMETER, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_batch_norm_6_beta), 0.0, -1},
    {"vgg.conv2d_7.kernel", DLC_PARAMETER, DLC_F32, 4, {3, 3, 512, 512}, 2359296, offsetof(vgg, vgg_conv2d_7_kernel),
        0.0, -1},
    {"vgg.conv2d_7.bias", DLC_PARAMETER, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_conv2d_7_bias), 0.0, -1},
    {"vgg.batch_norm_7.moving_mean", DLC_STATE, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_batch_norm_7_moving_mean),
        0.0, -1},
    {"vgg.batch_norm_7.moving_variance", DLC_STATE, DLC_F32, 1, {512}, 512,
        offsetof(vgg, vgg_batch_norm_7_moving_variance), 0.0, -1},
    {"vgg.batch_norm_7.gamma", DLC_PARAMETER, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_batch_norm_7_gamma), 0.0, -1},
    {"vgg.batch_norm_7.beta", DLC_PARAMETER, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_batch_norm_7_beta), 0.0, -1},
    {"vgg.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {512, 10}, 5120, offsetof(vgg, vgg_dense_kernel), 0.0, -1},
    {"vgg.dense.bias", DLC_PARAMETER, DLC_F32, 1, {10}, 10, offsetof(vgg, vgg_dense_bias), 0.0, -1},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(vgg, loss), 0.0, -1},
    {"lr.initial_learning_rate", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(vgg, lr_initial_learning_rate), 0.0, -1},
    {"lr.decay_steps", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(vgg, lr_decay_steps), 1.232e+04, -1},
    {"lr.alpha", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(vgg, lr_alpha), 0.0, -1},
    {"lr.warmup_target", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(vgg, lr_warmup_target), 0.05, -1},
    {"lr.warmup_steps", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(vgg, lr_warmup_steps), 1.76e+03, -1},
    {"momentum", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(vgg, momentum), 0.9, -1},
    {"vgg.conv2d.kernel/velocity", DLC_SLOT, DLC_F32, 4, {3, 3, 3, 64}, 1728, offsetof(vgg, vgg_conv2d_kernel_velocity),
        0.0, -1},
    {"vgg.conv2d.bias/velocity", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(vgg, vgg_conv2d_bias_velocity), 0.0, -1},
    {"vgg.batch_norm.gamma/velocity", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(vgg, vgg_batch_norm_gamma_velocity), 0.0,
        -1},
    {"vgg.batch_norm.beta/velocity", DLC_SLOT, DLC_F32, 1, {64}, 64, offsetof(vgg, vgg_batch_norm_beta_velocity), 0.0,
        -1},
    {"vgg.conv2d_1.kernel/velocity", DLC_SLOT, DLC_F32, 4, {3, 3, 64, 128}, 73728,
        offsetof(vgg, vgg_conv2d_1_kernel_velocity), 0.0, -1},
    {"vgg.conv2d_1.bias/velocity", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(vgg, vgg_conv2d_1_bias_velocity), 0.0,
        -1},
    {"vgg.batch_norm_1.gamma/velocity", DLC_SLOT, DLC_F32, 1, {128}, 128,
        offsetof(vgg, vgg_batch_norm_1_gamma_velocity), 0.0, -1},
    {"vgg.batch_norm_1.beta/velocity", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(vgg, vgg_batch_norm_1_beta_velocity),
        0.0, -1},
    {"vgg.conv2d_2.kernel/velocity", DLC_SLOT, DLC_F32, 4, {3, 3, 128, 256}, 294912,
        offsetof(vgg, vgg_conv2d_2_kernel_velocity), 0.0, -1},
    {"vgg.conv2d_2.bias/velocity", DLC_SLOT, DLC_F32, 1, {256}, 256, offsetof(vgg, vgg_conv2d_2_bias_velocity), 0.0,
        -1},
    {"vgg.batch_norm_2.gamma/velocity", DLC_SLOT, DLC_F32, 1, {256}, 256,
        offsetof(vgg, vgg_batch_norm_2_gamma_velocity), 0.0, -1},
    {"vgg.batch_norm_2.beta/velocity", DLC_SLOT, DLC_F32, 1, {256}, 256, offsetof(vgg, vgg_batch_norm_2_beta_velocity),
        0.0, -1},
    {"vgg.conv2d_3.kernel/velocity", DLC_SLOT, DLC_F32, 4, {3, 3, 256, 256}, 589824,
        offsetof(vgg, vgg_conv2d_3_kernel_velocity), 0.0, -1},
    {"vgg.conv2d_3.bias/velocity", DLC_SLOT, DLC_F32, 1, {256}, 256, offsetof(vgg, vgg_conv2d_3_bias_velocity), 0.0,
        -1},
    {"vgg.batch_norm_3.gamma/velocity", DLC_SLOT, DLC_F32, 1, {256}, 256,
        offsetof(vgg, vgg_batch_norm_3_gamma_velocity), 0.0, -1},
    {"vgg.batch_norm_3.beta/velocity", DLC_SLOT, DLC_F32, 1, {256}, 256, offsetof(vgg, vgg_batch_norm_3_beta_velocity),
        0.0, -1},
    {"vgg.conv2d_4.kernel/velocity", DLC_SLOT, DLC_F32, 4, {3, 3, 256, 512}, 1179648,
        offsetof(vgg, vgg_conv2d_4_kernel_velocity), 0.0, -1},
    {"vgg.conv2d_4.bias/velocity", DLC_SLOT, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_conv2d_4_bias_velocity), 0.0,
        -1},
    {"vgg.batch_norm_4.gamma/velocity", DLC_SLOT, DLC_F32, 1, {512}, 512,
        offsetof(vgg, vgg_batch_norm_4_gamma_velocity), 0.0, -1},
    {"vgg.batch_norm_4.beta/velocity", DLC_SLOT, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_batch_norm_4_beta_velocity),
        0.0, -1},
    {"vgg.conv2d_5.kernel/velocity", DLC_SLOT, DLC_F32, 4, {3, 3, 512, 512}, 2359296,
        offsetof(vgg, vgg_conv2d_5_kernel_velocity), 0.0, -1},
    {"vgg.conv2d_5.bias/velocity", DLC_SLOT, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_conv2d_5_bias_velocity), 0.0,
        -1},
    {"vgg.batch_norm_5.gamma/velocity", DLC_SLOT, DLC_F32, 1, {512}, 512,
        offsetof(vgg, vgg_batch_norm_5_gamma_velocity), 0.0, -1},
    {"vgg.batch_norm_5.beta/velocity", DLC_SLOT, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_batch_norm_5_beta_velocity),
        0.0, -1},
    {"vgg.conv2d_6.kernel/velocity", DLC_SLOT, DLC_F32, 4, {3, 3, 512, 512}, 2359296,
        offsetof(vgg, vgg_conv2d_6_kernel_velocity), 0.0, -1},
    {"vgg.conv2d_6.bias/velocity", DLC_SLOT, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_conv2d_6_bias_velocity), 0.0,
        -1},
    {"vgg.batch_norm_6.gamma/velocity", DLC_SLOT, DLC_F32, 1, {512}, 512,
        offsetof(vgg, vgg_batch_norm_6_gamma_velocity), 0.0, -1},
    {"vgg.batch_norm_6.beta/velocity", DLC_SLOT, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_batch_norm_6_beta_velocity),
        0.0, -1},
    {"vgg.conv2d_7.kernel/velocity", DLC_SLOT, DLC_F32, 4, {3, 3, 512, 512}, 2359296,
        offsetof(vgg, vgg_conv2d_7_kernel_velocity), 0.0, -1},
    {"vgg.conv2d_7.bias/velocity", DLC_SLOT, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_conv2d_7_bias_velocity), 0.0,
        -1},
    {"vgg.batch_norm_7.gamma/velocity", DLC_SLOT, DLC_F32, 1, {512}, 512,
        offsetof(vgg, vgg_batch_norm_7_gamma_velocity), 0.0, -1},
    {"vgg.batch_norm_7.beta/velocity", DLC_SLOT, DLC_F32, 1, {512}, 512, offsetof(vgg, vgg_batch_norm_7_beta_velocity),
        0.0, -1},
    {"vgg.dense.kernel/velocity", DLC_SLOT, DLC_F32, 2, {512, 10}, 5120, offsetof(vgg, vgg_dense_kernel_velocity), 0.0,
        -1},
    {"vgg.dense.bias/velocity", DLC_SLOT, DLC_F32, 1, {10}, 10, offsetof(vgg, vgg_dense_bias_velocity), 0.0, -1},
    {"metrics.accuracy.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(vgg, metrics_accuracy_0), 0.0, -1},
    {"metrics.accuracy.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(vgg, metrics_accuracy_1), 0.0, -1},
    {"reports.accuracy", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(vgg, reports_accuracy), 0.0, -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 2, {1, 10}, 10, offsetof(vgg, prediction), 0.0, -1},
};

// name, column, source, type, rank, shape, elements, offset; indices of its generated output, mean and
// deviation; is it used by predict; what its ints are below
static const dlc_field vgg_fields[] = {
    {"image", "image", 0, DLC_F32, 3, {32, 32, 3}, 3072, offsetof(vgg, image), -1, -1, -1, 1, 0},
    {"label", "label", 0, DLC_I32, 0, {0}, 1, offsetof(vgg, label), -1, -1, -1, 0, 10},
};

static const dlc_argument vgg_arguments_0[] = {
    {"path", "data/cifar10", 0},
};

static const dlc_source vgg_sources[] = {
    {"cifar10", vgg_arguments_0, 1},
};

static const dlc_report vgg_reports[] = {
    {"accuracy", 93},
};

// name, index of the loss, every, repeat, accumulate, first kernel, kernels
static const dlc_step vgg_steps[] = {
    {NULL, 50, 1, 1, 1, 0, 216},
};

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel vgg_train_kernels[] = {
    {"l2_y", 20, 0, offsetof(vgg, arena) + 768, 1, DLC_F32, 3456, 13828},
    {"l2_sum", 20, 1, offsetof(vgg, arena) + 832, 1, DLC_F32, 147456, 589828},
    {"l2_sum_2", 20, 1, offsetof(vgg, arena) + 896, 1, DLC_F32, 589824, 2359300},
    {"l2_sum_3", 20, 1, offsetof(vgg, arena) + 960, 1, DLC_F32, 1179648, 4718596},
    {"l2_sum_4", 20, 1, offsetof(vgg, arena) + 1024, 1, DLC_F32, 2359296, 9437188},
    {"l2_sum_5", 20, 1, offsetof(vgg, arena) + 1088, 1, DLC_F32, 4718592, 18874372},
    {"l2_sum_6", 20, 1, offsetof(vgg, arena) + 1152, 1, DLC_F32, 4718592, 18874372},
    {"l2_sum_7", 20, 1, offsetof(vgg, arena) + 1216, 1, DLC_F32, 4718592, 18874372},
    {"l2_sum_8", 20, 0, offsetof(vgg, arena) + 1280, 1, DLC_F32, 10240, 40964},
    {"image", 19, 1, offsetof(vgg, arena) + 174065472, 393216, DLC_F32, 1572864, 3145728},
    {"conv2d", 11, 1, offsetof(vgg, arena) + 37750592, 8388608, DLC_F32, 476258304, 35200000},
    {"batch_norm_sum", 11, 0, offsetof(vgg, arena) + 0, 64, DLC_F32, 16384, 33536},
    {"batch_norm_sum_2", 11, 1, offsetof(vgg, arena) + 512, 64, DLC_F32, 58048, 66816},
    {"relu_x", 11, 1, offsetof(vgg, arena) + 1344, 8388608, DLC_F32, 41943104, 67109888},
    {"max_pool2d", 13, 1, offsetof(vgg, arena) + 115345216, 2097152, DLC_F32, 16777216, 83886080},
    {"conv2d_1_winograd_kernel", 11, 1, offsetof(vgg, arena) + 90179392, 294912, DLC_F32, 1179648, 1474560},
    {"conv2d_1_winograd_tiles", 11, 1, offsetof(vgg, arena) + 71305024, 4718592, DLC_F32, 18874368, 27262976},
    {"conv2d_1_products", 11, 1, offsetof(vgg, arena) + 1344, 9437184, DLC_F32, 1207959552, 57802752},
    {"conv2d_1", 11, 1, offsetof(vgg, arena) + 71305024, 4194304, DLC_F32, 3250601984LL, 54657536},
    {"batch_norm_1_sum", 11, 0, offsetof(vgg, arena) + 176275264, 128, DLC_F32, 32768, 66560},
    {"batch_norm_1_sum_2", 11, 1, offsetof(vgg, arena) + 37750080, 128, DLC_F32, 116096, 133120},
    {"relu_x_2", 11, 1, offsetof(vgg, arena) + 1344, 4194304, DLC_F32, 20971648, 33556480},
    {"max_pool2d_2", 13, 1, offsetof(vgg, arena) + 153093952, 1048576, DLC_F32, 8388608, 41943040},
    {"conv2d_2_winograd_kernel", 11, 1, offsetof(vgg, arena) + 28312896, 1179648, DLC_F32, 4718592, 5898240},
    {"conv2d_2_winograd_tiles", 11, 1, offsetof(vgg, arena) + 18875712, 2359296, DLC_F32, 9437184, 13631488},
    {"conv2d_2_products", 11, 1, offsetof(vgg, arena) + 1344, 4718592, DLC_F32, 1207959552, 33030144},
    {"conv2d_2", 11, 1, offsetof(vgg, arena) + 123733824, 2097152, DLC_F32, 2862645248LL, 27526144},
    {"batch_norm_2_sum", 11, 1, offsetof(vgg, arena) + 176271168, 256, DLC_F32, 65536, 132608},
    {"batch_norm_2_sum_2", 11, 1, offsetof(vgg, arena) + 165678912, 256, DLC_F32, 232192, 265728},
    {"relu_x_3", 11, 1, offsetof(vgg, arena) + 132122432, 2097152, DLC_F32, 10486016, 16781312},
    {"conv2d_3_winograd_kernel", 11, 1, offsetof(vgg, arena) + 88082240, 2359296, DLC_F32, 9437184, 11796480},
    {"conv2d_3_winograd_tiles", 11, 1, offsetof(vgg, arena) + 1344, 4718592, DLC_F32, 18874368, 27262976},
    {"conv2d_3_products", 11, 1, offsetof(vgg, arena) + 18875712, 4718592, DLC_F32, 2415919104LL, 47185920},
    {"conv2d_3", 11, 1, offsetof(vgg, arena) + 140511040, 2097152, DLC_F32, 5714771968LL, 27526144},
    {"batch_norm_3_sum", 11, 1, offsetof(vgg, arena) + 176273216, 256, DLC_F32, 65536, 132608},
    {"batch_norm_3_sum_2", 11, 1, offsetof(vgg, arena) + 165679936, 256, DLC_F32, 232192, 265728},
    {"relu_x_4", 11, 1, offsetof(vgg, arena) + 1344, 2097152, DLC_F32, 10486016, 16781312},
    {"max_pool2d_3", 13, 1, offsetof(vgg, arena) + 171968320, 524288, DLC_F32, 4194304, 20971520},
    {"conv2d_4_winograd_kernel", 11, 1, offsetof(vgg, arena) + 1344, 4718592, DLC_F32, 18874368, 23592960},
    {"conv2d_4_winograd_tiles", 11, 1, offsetof(vgg, arena) + 28312896, 1179648, DLC_F32, 4718592, 6815744},
    {"conv2d_4_products", 11, 1, offsetof(vgg, arena) + 18875712, 2359296, DLC_F32, 1207959552, 33030144},
    {"conv2d_4", 11, 1, offsetof(vgg, arena) + 157288256, 1048576, DLC_F32, 2152792064LL, 14157824},
    {"batch_norm_4_sum", 11, 1, offsetof(vgg, arena) + 176260928, 512, DLC_F32, 131072, 264704},
    {"batch_norm_4_sum_2", 11, 1, offsetof(vgg, arena) + 165676864, 512, DLC_F32, 464384, 530944},
    {"relu_x_5", 11, 1, offsetof(vgg, arena) + 161482560, 1048576, DLC_F32, 5243392, 8396800},
    {"conv2d_5_winograd_kernel", 11, 1, offsetof(vgg, arena) + 1344, 9437184, DLC_F32, 37748736, 47185920},
    {"conv2d_5_winograd_tiles", 11, 1, offsetof(vgg, arena) + 88082240, 2359296, DLC_F32, 9437184, 13631488},
    {"conv2d_5_products", 11, 1, offsetof(vgg, arena) + 97519424, 2359296, DLC_F32, 2415919104LL, 56623104},
    {"conv2d_5", 11, 1, offsetof(vgg, arena) + 16779072, 1048576, DLC_F32, 4300275712LL, 14157824},
    {"batch_norm_5_sum", 11, 1, offsetof(vgg, arena) + 34867008, 512, DLC_F32, 131072, 264704},
    {"batch_norm_5_sum_2", 11, 1, offsetof(vgg, arena) + 4195648, 512, DLC_F32, 464384, 530944},
    {"relu_x_6", 11, 1, offsetof(vgg, arena) + 1344, 1048576, DLC_F32, 5243392, 8396800},
    {"max_pool2d_4", 13, 1, offsetof(vgg, arena) + 30410560, 262144, DLC_F32, 2097152, 10485760},
    {"conv2d_6", 11, 1, offsetof(vgg, arena) + 31459136, 262144, DLC_F32, 1074003968, 11536384},
    {"batch_norm_6", 11, 1, offsetof(vgg, arena) + 1344, 65536, DLC_F32, 1114112, 1572864},
    {"batch_norm_6_sum", 11, 1, offsetof(vgg, arena) + 34871104, 512, DLC_F32, 131072, 264704},
    {"batch_norm_6_sum_2", 11, 1, offsetof(vgg, arena) + 2623296, 512, DLC_F32, 464384, 530944},
    {"relu_x_7", 11, 1, offsetof(vgg, arena) + 32507712, 262144, DLC_F32, 1311232, 2105344},
    {"conv2d_7", 11, 1, offsetof(vgg, arena) + 1856, 262144, DLC_F32, 1074003968, 11536384},
    {"batch_norm_7", 11, 1, offsetof(vgg, arena) + 1050432, 65536, DLC_F32, 1114112, 1572864},
    {"batch_norm_7_sum", 11, 1, offsetof(vgg, arena) + 2625344, 512, DLC_F32, 131072, 264704},
    {"batch_norm_7_sum_2", 11, 1, offsetof(vgg, arena) + 2629440, 512, DLC_F32, 464384, 530944},
    {"relu_x_8", 11, 1, offsetof(vgg, arena) + 1050432, 262144, DLC_F32, 1311232, 2105344},
    {"max_pool2d_5", 13, 1, offsetof(vgg, arena) + 2099008, 65536, DLC_F32, 524288, 2621440},
    {"dropout_select", 15, 1, offsetof(vgg, arena) + 1574720, 65536, DLC_BOOL, 4128768, 589824},
    {"dense", 15, 0, offsetof(vgg, arena) + 1312576, 1280, DLC_F32, 1312000, 287784},
    {"cross_entropy_z_grad", 20, 0, offsetof(vgg, arena) + 1344, 128, DLC_F32, 44928, 12288},
    {"mean_loss", 20, 0, offsetof(vgg, loss), 1, DLC_F32, 266, 1064},
    {"batch_norm_moving_mean", 11, 0, offsetof(vgg, vgg_batch_norm_moving_mean), 64, DLC_F32, 192, 768},
    {"batch_norm_moving_variance", 11, 0, offsetof(vgg, vgg_batch_norm_moving_variance), 64, DLC_F32, 192, 768},
    {"batch_norm_1_moving_mean", 11, 0, offsetof(vgg, vgg_batch_norm_1_moving_mean), 128, DLC_F32, 384, 1536},
    {"batch_norm_1_moving_variance", 11, 0, offsetof(vgg, vgg_batch_norm_1_moving_variance), 128, DLC_F32, 384, 1536},
    {"batch_norm_2_moving_mean", 11, 0, offsetof(vgg, vgg_batch_norm_2_moving_mean), 256, DLC_F32, 768, 3072},
    {"batch_norm_2_moving_variance", 11, 0, offsetof(vgg, vgg_batch_norm_2_moving_variance), 256, DLC_F32, 768, 3072},
    {"batch_norm_3_moving_mean", 11, 0, offsetof(vgg, vgg_batch_norm_3_moving_mean), 256, DLC_F32, 768, 3072},
    {"batch_norm_3_moving_variance", 11, 0, offsetof(vgg, vgg_batch_norm_3_moving_variance), 256, DLC_F32, 768, 3072},
    {"batch_norm_4_moving_mean", 11, 0, offsetof(vgg, vgg_batch_norm_4_moving_mean), 512, DLC_F32, 1536, 6144},
    {"batch_norm_4_moving_variance", 11, 0, offsetof(vgg, vgg_batch_norm_4_moving_variance), 512, DLC_F32, 1536, 6144},
    {"batch_norm_5_moving_mean", 11, 0, offsetof(vgg, vgg_batch_norm_5_moving_mean), 512, DLC_F32, 1536, 6144},
    {"batch_norm_5_moving_variance", 11, 0, offsetof(vgg, vgg_batch_norm_5_moving_variance), 512, DLC_F32, 1536, 6144},
    {"batch_norm_6_moving_mean", 11, 0, offsetof(vgg, vgg_batch_norm_6_moving_mean), 512, DLC_F32, 1536, 6144},
    {"batch_norm_6_moving_variance", 11, 0, offsetof(vgg, vgg_batch_norm_6_moving_variance), 512, DLC_F32, 1536, 6144},
    {"batch_norm_7_moving_mean", 11, 0, offsetof(vgg, vgg_batch_norm_7_moving_mean), 512, DLC_F32, 1536, 6144},
    {"batch_norm_7_moving_variance", 11, 0, offsetof(vgg, vgg_batch_norm_7_moving_variance), 512, DLC_F32, 1536, 6144},
    {"sgd_select", 21, 0, offsetof(vgg, arena) + 1792, 1, DLC_F32, 43, 56},
    {"accuracy_sum", 23, 0, offsetof(vgg, metrics_accuracy_0), 1, DLC_F32, 641, 1544},
    {"accuracy_sum_2", 23, 0, offsetof(vgg, metrics_accuracy_1), 1, DLC_F32, 389, 528},
    {"dense_bias_grad", 15, 0, offsetof(vgg, vgg_dense_bias), 10, DLC_F32, 1320, 5288},
    {"dense_input_grad", 15, 1, offsetof(vgg, arena) + 1312576, 65536, DLC_F32, 1310720, 287744},
    {"dense_input_grad_2", 15, 0, offsetof(vgg, vgg_dense_kernel), 5120, DLC_F32, 1341440, 369672},
    {"relu_select_grad", 11, 1, offsetof(vgg, arena) + 2099008, 65536, DLC_F32, 262144, 851968},
    {"batch_norm_7_beta_grad", 11, 1, offsetof(vgg, vgg_batch_norm_7_beta), 512, DLC_F32, 67584, 272392},
    {"relu_y_grad", 11, 1, offsetof(vgg, arena) + 25167680, 262144, DLC_F32, 262144, 1572864},
    {"batch_norm_7_sum_grad", 11, 1, offsetof(vgg, vgg_batch_norm_7_gamma_velocity), 512, DLC_F32, 792064, 2119688},
    {"batch_norm_7_mul_grad", 11, 1, offsetof(vgg, arena) + 1050432, 65536, DLC_F32, 131072, 264704},
    {"batch_norm_7_mul_grad_2", 11, 1, offsetof(vgg, arena) + 1856, 262144, DLC_F32, 524800, 2361344},
    {"batch_norm_7_sum_grad_2", 11, 1, offsetof(vgg, arena) + 1316672, 512, DLC_F32, 264192, 1056768},
    {"batch_norm_7_mul_grad_3", 11, 1, offsetof(vgg, arena) + 1050432, 65536, DLC_F32, 131072, 264704},
    {"batch_norm_7_y_grad", 11, 1, offsetof(vgg, arena) + 25167680, 262144, DLC_F32, 1310720, 3411968},
    {"conv2d_7_bias_grad", 11, 1, offsetof(vgg, vgg_conv2d_7_bias), 512, DLC_F32, 264192, 1056776},
    {"update_vgg_batch_norm_7_gamma", 21, 0, offsetof(vgg, vgg_batch_norm_7_gamma), 512, DLC_F32, 0, 2048},
    {"conv2d_7_winograd_kernel", 11, 1, offsetof(vgg, arena) + 1856, 4194304, DLC_F32, 16777216, 26214400},
    {"conv2d_7_winograd_tiles", 11, 1, offsetof(vgg, arena) + 20973376, 1048576, DLC_F32, 4194304, 5242880},
    {"conv2d_7_products_grad", 11, 1, offsetof(vgg, arena) + 25167680, 1048576, DLC_F32, 1073741824, 25165824},
    {"conv2d_7_x_grad", 11, 1, offsetof(vgg, arena) + 33556288, 262144, DLC_F32, 524288, 6291456},
    {"batch_norm_6_beta_grad", 11, 1, offsetof(vgg, vgg_batch_norm_6_beta), 512, DLC_F32, 264192, 1058824},
    {"batch_norm_6_sum_grad", 11, 1, offsetof(vgg, vgg_batch_norm_6_gamma_velocity), 512, DLC_F32, 792064, 2119688},
    {"conv2d_7_winograd_tiles_2", 11, 1, offsetof(vgg, arena) + 25167680, 1048576, DLC_F32, 4194304, 5242880},
    {"conv2d_7_kernel_products_grad", 11, 1, offsetof(vgg, arena) + 1856, 4194304, DLC_F32, 1073741824, 25165824},
    {"conv2d_7_winograd_taps", 11, 1, offsetof(vgg, vgg_conv2d_7_kernel), 2359296, DLC_F32, 14155776, 63963144},
    {"batch_norm_6_mul_grad", 11, 1, offsetof(vgg, arena) + 1856, 65536, DLC_F32, 131072, 264704},
    {"batch_norm_6_mul_grad_2", 11, 1, offsetof(vgg, arena) + 31459136, 262144, DLC_F32, 524800, 2361344},
    {"batch_norm_6_sum_grad_2", 11, 1, offsetof(vgg, arena) + 264000, 512, DLC_F32, 264192, 1056768},
    {"batch_norm_6_mul_grad_3", 11, 1, offsetof(vgg, arena) + 1856, 65536, DLC_F32, 131072, 264704},
    {"batch_norm_6_y_grad", 11, 1, offsetof(vgg, arena) + 33556288, 262144, DLC_F32, 1310720, 3411968},
    {"conv2d_6_bias_grad", 11, 1, offsetof(vgg, vgg_conv2d_6_bias), 512, DLC_F32, 264192, 1056776},
    {"update_vgg_batch_norm_6_gamma", 21, 0, offsetof(vgg, vgg_batch_norm_6_gamma), 512, DLC_F32, 0, 2048},
    {"conv2d_6_winograd_kernel", 11, 1, offsetof(vgg, arena) + 1856, 4194304, DLC_F32, 16777216, 26214400},
    {"conv2d_6_winograd_tiles", 11, 1, offsetof(vgg, arena) + 20973376, 1048576, DLC_F32, 4194304, 5242880},
    {"conv2d_6_products_grad", 11, 1, offsetof(vgg, arena) + 25167680, 1048576, DLC_F32, 1073741824, 25165824},
    {"conv2d_6_x_grad", 11, 1, offsetof(vgg, arena) + 31459136, 262144, DLC_F32, 524288, 6291456},
    {"batch_norm_5_beta_grad", 11, 1, offsetof(vgg, vgg_batch_norm_5_beta), 512, DLC_F32, 264192, 1058824},
    {"conv2d_6_winograd_tiles_2", 11, 1, offsetof(vgg, arena) + 25167680, 1048576, DLC_F32, 4194304, 5242880},
    {"conv2d_6_kernel_products_grad", 11, 1, offsetof(vgg, arena) + 1856, 4194304, DLC_F32, 1073741824, 25165824},
    {"conv2d_6_winograd_taps", 11, 1, offsetof(vgg, vgg_conv2d_6_kernel), 2359296, DLC_F32, 14155776, 63963144},
    {"relu_y_grad_2", 11, 1, offsetof(vgg, arena) + 1856, 1048576, DLC_F32, 1048576, 6291456},
    {"batch_norm_5_sum_grad", 11, 1, offsetof(vgg, arena) + 4196160, 65536, DLC_F32, 3146240, 8652800},
    {"batch_norm_5_sum_grad_2", 11, 1, offsetof(vgg, vgg_batch_norm_5_gamma_velocity), 512, DLC_F32, 70656, 284680},
    {"batch_norm_5_sum_grad_3", 11, 1, offsetof(vgg, arena) + 4720448, 512, DLC_F32, 199680, 276992},
    {"batch_norm_5_mul_grad", 11, 1, offsetof(vgg, arena) + 4196160, 65536, DLC_F32, 131072, 264704},
    {"batch_norm_5_mul_grad_2", 11, 1, offsetof(vgg, arena) + 4458304, 65536, DLC_F32, 131072, 264704},
    {"conv2d_5_sum_grad", 11, 1, offsetof(vgg, arena) + 97519424, 1048576, DLC_F32, 8389120, 13375488},
    {"conv2d_5_bias_grad", 11, 1, offsetof(vgg, vgg_conv2d_5_bias), 512, DLC_F32, 67584, 270344},
    {"update_vgg_batch_norm_5_gamma", 21, 0, offsetof(vgg, vgg_batch_norm_5_gamma), 512, DLC_F32, 0, 2048},
    {"conv2d_5_winograd_kernel_2", 11, 1, offsetof(vgg, arena) + 1856, 9437184, DLC_F32, 37748736, 47185920},
    {"conv2d_5_winograd_tiles_2", 11, 1, offsetof(vgg, arena) + 88082240, 2359296, DLC_F32, 9437184, 13631488},
    {"conv2d_5_products_grad", 11, 1, offsetof(vgg, arena) + 97519424, 2359296, DLC_F32, 2415919104LL, 56623104},
    {"conv2d_5_x_grad", 11, 1, offsetof(vgg, arena) + 165676864, 1048576, DLC_F32, 4301259264LL, 22546432},
    {"batch_norm_4_beta_grad", 11, 1, offsetof(vgg, vgg_batch_norm_4_beta), 512, DLC_F32, 67584, 272392},
    {"batch_norm_4_sum_grad", 11, 1, offsetof(vgg, vgg_batch_norm_4_gamma_velocity), 512, DLC_F32, 70656, 284680},
    {"batch_norm_4_sum_grad_2", 11, 1, offsetof(vgg, arena) + 176269120, 512, DLC_F32, 199680, 276992},
    {"conv2d_5_winograd_tiles_3", 11, 1, offsetof(vgg, arena) + 97519424, 2359296, DLC_F32, 9437184, 13631488},
    {"conv2d_5_kernel_products_grad", 11, 1, offsetof(vgg, arena) + 1856, 9437184, DLC_F32, 2415919104LL, 56623104},
    {"conv2d_5_winograd_taps", 11, 1, offsetof(vgg, vgg_conv2d_5_kernel), 2359296, DLC_F32, 4309123072LL, 84934664},
    {"batch_norm_4_mul_grad", 11, 1, offsetof(vgg, arena) + 1856, 65536, DLC_F32, 131072, 264704},
    {"batch_norm_4_mul_grad_2", 11, 1, offsetof(vgg, arena) + 264000, 65536, DLC_F32, 131072, 264704},
    {"conv2d_4_sum_grad", 11, 1, offsetof(vgg, arena) + 28313408, 1048576, DLC_F32, 8389120, 13375488},
    {"conv2d_4_bias_grad", 11, 1, offsetof(vgg, vgg_conv2d_4_bias), 512, DLC_F32, 67584, 270344},
    {"update_vgg_batch_norm_4_gamma", 21, 0, offsetof(vgg, vgg_batch_norm_4_gamma), 512, DLC_F32, 0, 2048},
    {"conv2d_4_winograd_kernel_2", 11, 1, offsetof(vgg, arena) + 1856, 4718592, DLC_F32, 18874368, 23592960},
    {"conv2d_4_winograd_tiles_2", 11, 1, offsetof(vgg, arena) + 18876224, 2359296, DLC_F32, 9437184, 13631488},
    {"conv2d_4_products_grad", 11, 1, offsetof(vgg, arena) + 28313408, 1179648, DLC_F32, 1207959552, 33030144},
    {"conv2d_4_x_grad", 11, 1, offsetof(vgg, arena) + 33032000, 524288, DLC_F32, 2149056512LL, 9043968},
    {"batch_norm_3_beta_grad", 11, 1, offsetof(vgg, vgg_batch_norm_3_beta), 256, DLC_F32, 33792, 136200},
    {"conv2d_4_winograd_tiles_3", 11, 1, offsetof(vgg, arena) + 28313408, 1179648, DLC_F32, 4718592, 6815744},
    {"conv2d_4_kernel_products_grad", 11, 1, offsetof(vgg, arena) + 1856, 4718592, DLC_F32, 1207959552, 33030144},
    {"conv2d_4_winograd_taps", 11, 1, offsetof(vgg, vgg_conv2d_4_kernel), 1179648, DLC_F32, 2154561536LL, 42467336},
    {"relu_y_grad_3", 11, 1, offsetof(vgg, arena) + 1856, 2097152, DLC_F32, 2097152, 12582912},
    {"batch_norm_3_sum_grad", 11, 1, offsetof(vgg, arena) + 8390464, 32768, DLC_F32, 6291712, 16909312},
    {"batch_norm_3_sum_grad_2", 11, 1, offsetof(vgg, vgg_batch_norm_3_gamma_velocity), 256, DLC_F32, 35328, 142344},
    {"batch_norm_3_sum_grad_3", 11, 1, offsetof(vgg, arena) + 8652608, 256, DLC_F32, 99840, 138752},
    {"batch_norm_3_mul_grad", 11, 1, offsetof(vgg, arena) + 8390464, 32768, DLC_F32, 65536, 132608},
    {"batch_norm_3_mul_grad_2", 11, 1, offsetof(vgg, arena) + 8521536, 32768, DLC_F32, 65536, 132608},
    {"conv2d_3_sum_grad", 11, 1, offsetof(vgg, arena) + 18876224, 2097152, DLC_F32, 16777472, 25562112},
    {"conv2d_3_bias_grad", 11, 1, offsetof(vgg, vgg_conv2d_3_bias), 256, DLC_F32, 33792, 135176},
    {"update_vgg_batch_norm_3_gamma", 21, 0, offsetof(vgg, vgg_batch_norm_3_gamma), 256, DLC_F32, 0, 1024},
    {"conv2d_3_winograd_kernel_2", 11, 1, offsetof(vgg, arena) + 88082240, 2359296, DLC_F32, 9437184, 11796480},
    {"conv2d_3_winograd_tiles_2", 11, 1, offsetof(vgg, arena) + 1856, 4718592, DLC_F32, 18874368, 27262976},
    {"conv2d_3_products_grad", 11, 1, offsetof(vgg, arena) + 18876224, 4718592, DLC_F32, 2415919104LL, 47185920},
    {"conv2d_3_x_grad", 11, 1, offsetof(vgg, arena) + 97519424, 2097152, DLC_F32, 5716836608LL, 44303360},
    {"batch_norm_2_beta_grad", 11, 1, offsetof(vgg, vgg_batch_norm_2_beta), 256, DLC_F32, 33792, 136200},
    {"batch_norm_2_sum_grad", 11, 1, offsetof(vgg, vgg_batch_norm_2_gamma_velocity), 256, DLC_F32, 35328, 142344},
    {"batch_norm_2_sum_grad_2", 11, 1, offsetof(vgg, arena) + 105910080, 256, DLC_F32, 99840, 138752},
    {"conv2d_3_winograd_tiles_3", 11, 1, offsetof(vgg, arena) + 18876224, 4718592, DLC_F32, 18874368, 27262976},
    {"conv2d_3_kernel_products_grad", 11, 1, offsetof(vgg, arena) + 88082240, 2359296, DLC_F32, 2415919104LL, 47185920},
    {"conv2d_3_winograd_taps", 11, 1, offsetof(vgg, vgg_conv2d_3_kernel), 589824, DLC_F32, 5707792384LL, 21233672},
    {"batch_norm_2_mul_grad", 11, 1, offsetof(vgg, arena) + 1856, 32768, DLC_F32, 65536, 132608},
    {"batch_norm_2_mul_grad_2", 11, 1, offsetof(vgg, arena) + 132928, 32768, DLC_F32, 65536, 132608},
    {"conv2d_2_sum_grad", 11, 1, offsetof(vgg, arena) + 18876224, 2097152, DLC_F32, 16777472, 25562112},
    {"conv2d_2_bias_grad", 11, 1, offsetof(vgg, vgg_conv2d_2_bias), 256, DLC_F32, 33792, 135176},
    {"update_vgg_batch_norm_2_gamma", 21, 0, offsetof(vgg, vgg_batch_norm_2_gamma), 256, DLC_F32, 0, 1024},
    {"conv2d_2_winograd_kernel_2", 11, 1, offsetof(vgg, arena) + 28313408, 1179648, DLC_F32, 4718592, 5898240},
    {"conv2d_2_winograd_tiles_2", 11, 1, offsetof(vgg, arena) + 1856, 4718592, DLC_F32, 18874368, 27262976},
    {"conv2d_2_products_grad", 11, 1, offsetof(vgg, arena) + 18876224, 2359296, DLC_F32, 1207959552, 33030144},
    {"conv2d_2_x_grad", 11, 1, offsetof(vgg, arena) + 33032000, 1048576, DLC_F32, 2855272448LL, 17891328},
    {"batch_norm_1_beta_grad", 11, 0, offsetof(vgg, vgg_batch_norm_1_beta), 128, DLC_F32, 16896, 68104},
    {"conv2d_2_winograd_tiles_3", 11, 1, offsetof(vgg, arena) + 18876224, 2359296, DLC_F32, 9437184, 13631488},
    {"conv2d_2_kernel_products_grad", 11, 1, offsetof(vgg, arena) + 28313408, 1179648, DLC_F32, 1207959552, 33030144},
    {"conv2d_2_winograd_taps", 11, 1, offsetof(vgg, vgg_conv2d_2_kernel), 294912, DLC_F32, 2853896192LL, 10616840},
    {"relu_y_grad_4", 11, 1, offsetof(vgg, arena) + 1856, 4194304, DLC_F32, 4194304, 25165824},
    {"batch_norm_1_sum_grad", 11, 1, offsetof(vgg, arena) + 16779072, 16384, DLC_F32, 12583040, 33620480},
    {"batch_norm_1_sum_grad_2", 11, 0, offsetof(vgg, vgg_batch_norm_1_gamma_velocity), 128, DLC_F32, 17664, 71176},
    {"batch_norm_1_sum_grad_3", 11, 1, offsetof(vgg, arena) + 16910144, 128, DLC_F32, 49920, 69632},
    {"batch_norm_1_mul_grad", 11, 0, offsetof(vgg, arena) + 16779072, 16384, DLC_F32, 32768, 66560},
    {"batch_norm_1_mul_grad_2", 11, 0, offsetof(vgg, arena) + 16844608, 16384, DLC_F32, 32768, 66560},
    {"conv2d_1_sum_grad", 11, 1, offsetof(vgg, arena) + 88082240, 4194304, DLC_F32, 33554560, 50529792},
    {"conv2d_1_bias_grad", 11, 0, offsetof(vgg, vgg_conv2d_1_bias), 128, DLC_F32, 16896, 67592},
    {"update_vgg_batch_norm_1_gamma", 21, 0, offsetof(vgg, vgg_batch_norm_1_gamma), 128, DLC_F32, 0, 512},
    {"conv2d_1_winograd_kernel_2", 11, 1, offsetof(vgg, arena) + 104859456, 294912, DLC_F32, 1179648, 1474560},
    {"conv2d_1_winograd_tiles_2", 11, 1, offsetof(vgg, arena) + 1856, 9437184, DLC_F32, 37748736, 54525952},
    {"conv2d_1_products_grad", 11, 1, offsetof(vgg, arena) + 71305024, 4718592, DLC_F32, 1207959552, 57802752},
    {"conv2d_1_x_grad", 11, 1, offsetof(vgg, arena) + 90179392, 2097152, DLC_F32, 3235905536LL, 35684352},
    {"batch_norm_beta_grad", 11, 0, offsetof(vgg, vgg_batch_norm_beta), 64, DLC_F32, 8448, 34056},
    {"conv2d_1_winograd_tiles_3", 11, 1, offsetof(vgg, arena) + 71305024, 4718592, DLC_F32, 18874368, 27262976},
    {"conv2d_1_kernel_products_grad", 11, 1, offsetof(vgg, arena) + 98568000, 294912, DLC_F32, 1207959552, 57802752},
    {"conv2d_1_winograd_taps", 11, 1, offsetof(vgg, vgg_conv2d_1_kernel), 73728, DLC_F32, 3230056448LL, 2654216},
    {"relu_y_grad_5", 11, 1, offsetof(vgg, arena) + 1856, 8388608, DLC_F32, 8388608, 50331648},
    {"batch_norm_sum_grad", 11, 1, offsetof(vgg, arena) + 33556288, 8192, DLC_F32, 25165888, 67141888},
    {"batch_norm_sum_grad_2", 11, 0, offsetof(vgg, vgg_batch_norm_gamma_velocity), 64, DLC_F32, 8832, 35592},
    {"batch_norm_sum_grad_3", 11, 0, offsetof(vgg, arena) + 1536, 64, DLC_F32, 24960, 35072},
    {"batch_norm_mul_grad", 11, 0, offsetof(vgg, arena) + 33556288, 8192, DLC_F32, 16384, 33536},
    {"batch_norm_mul_grad_2", 11, 0, offsetof(vgg, arena) + 33589056, 8192, DLC_F32, 16384, 33536},
    {"conv2d_sum_grad", 11, 1, offsetof(vgg, arena) + 71305024, 8388608, DLC_F32, 67108928, 100762368},
    {"conv2d_bias_grad", 11, 0, offsetof(vgg, vgg_conv2d_bias), 64, DLC_F32, 8448, 33800},
    {"conv2d_conv_kernel_grad", 11, 1, offsetof(vgg, vgg_conv2d_kernel), 1728, DLC_F32, 434317440, 35161864},
    {"update_vgg_batch_norm_gamma", 21, 0, offsetof(vgg, vgg_batch_norm_gamma), 64, DLC_F32, 0, 256},
};

static void call_train_kernel(vgg *m, int kernel)
{
    switch (kernel) {
    case 0: l2_y(m); break;
    case 1: l2_sum(m); break;
    case 2: l2_sum_2(m); break;
    case 3: l2_sum_3(m); break;
    case 4: l2_sum_4(m); break;
    case 5: l2_sum_5(m); break;
    case 6: l2_sum_6(m); break;
    case 7: l2_sum_7(m); break;
    case 8: l2_sum_8(m); break;
    case 9: image(m); break;
    case 10: conv2d(m); break;
    case 11: batch_norm_sum(m); break;
    case 12: batch_norm_sum_2(m); break;
    case 13: relu_x(m); break;
    case 14: max_pool2d(m); break;
    case 15: conv2d_1_winograd_kernel(m); break;
    case 16: conv2d_1_winograd_tiles(m); break;
    case 17: conv2d_1_products(m); break;
    case 18: conv2d_1(m); break;
    case 19: batch_norm_1_sum(m); break;
    case 20: batch_norm_1_sum_2(m); break;
    case 21: relu_x_2(m); break;
    case 22: max_pool2d_2(m); break;
    case 23: conv2d_2_winograd_kernel(m); break;
    case 24: conv2d_2_winograd_tiles(m); break;
    case 25: conv2d_2_products(m); break;
    case 26: conv2d_2(m); break;
    case 27: batch_norm_2_sum(m); break;
    case 28: batch_norm_2_sum_2(m); break;
    case 29: relu_x_3(m); break;
    case 30: conv2d_3_winograd_kernel(m); break;
    case 31: conv2d_3_winograd_tiles(m); break;
    case 32: conv2d_3_products(m); break;
    case 33: conv2d_3(m); break;
    case 34: batch_norm_3_sum(m); break;
    case 35: batch_norm_3_sum_2(m); break;
    case 36: relu_x_4(m); break;
    case 37: max_pool2d_3(m); break;
    case 38: conv2d_4_winograd_kernel(m); break;
    case 39: conv2d_4_winograd_tiles(m); break;
    case 40: conv2d_4_products(m); break;
    case 41: conv2d_4(m); break;
    case 42: batch_norm_4_sum(m); break;
    case 43: batch_norm_4_sum_2(m); break;
    case 44: relu_x_5(m); break;
    case 45: conv2d_5_winograd_kernel(m); break;
    case 46: conv2d_5_winograd_tiles(m); break;
    case 47: conv2d_5_products(m); break;
    case 48: conv2d_5(m); break;
    case 49: batch_norm_5_sum(m); break;
    case 50: batch_norm_5_sum_2(m); break;
    case 51: relu_x_6(m); break;
    case 52: max_pool2d_4(m); break;
    case 53: conv2d_6(m); break;
    case 54: batch_norm_6(m); break;
    case 55: batch_norm_6_sum(m); break;
    case 56: batch_norm_6_sum_2(m); break;
    case 57: relu_x_7(m); break;
    case 58: conv2d_7(m); break;
    case 59: batch_norm_7(m); break;
    case 60: batch_norm_7_sum(m); break;
    case 61: batch_norm_7_sum_2(m); break;
    case 62: relu_x_8(m); break;
    case 63: max_pool2d_5(m); break;
    case 64: dropout_select(m); break;
    case 65: dense(m); break;
    case 66: cross_entropy_z_grad(m); break;
    case 67: mean_loss(m); break;
    case 68: batch_norm_moving_mean(m); break;
    case 69: batch_norm_moving_variance(m); break;
    case 70: batch_norm_1_moving_mean(m); break;
    case 71: batch_norm_1_moving_variance(m); break;
    case 72: batch_norm_2_moving_mean(m); break;
    case 73: batch_norm_2_moving_variance(m); break;
    case 74: batch_norm_3_moving_mean(m); break;
    case 75: batch_norm_3_moving_variance(m); break;
    case 76: batch_norm_4_moving_mean(m); break;
    case 77: batch_norm_4_moving_variance(m); break;
    case 78: batch_norm_5_moving_mean(m); break;
    case 79: batch_norm_5_moving_variance(m); break;
    case 80: batch_norm_6_moving_mean(m); break;
    case 81: batch_norm_6_moving_variance(m); break;
    case 82: batch_norm_7_moving_mean(m); break;
    case 83: batch_norm_7_moving_variance(m); break;
    case 84: sgd_select(m); break;
    case 85: accuracy_sum(m); break;
    case 86: accuracy_sum_2(m); break;
    case 87: dense_bias_grad(m); break;
    case 88: dense_input_grad(m); break;
    case 89: dense_input_grad_2(m); break;
    case 90: relu_select_grad(m); break;
    case 91: batch_norm_7_beta_grad(m); break;
    case 92: relu_y_grad(m); break;
    case 93: batch_norm_7_sum_grad(m); break;
    case 94: batch_norm_7_mul_grad(m); break;
    case 95: batch_norm_7_mul_grad_2(m); break;
    case 96: batch_norm_7_sum_grad_2(m); break;
    case 97: batch_norm_7_mul_grad_3(m); break;
    case 98: batch_norm_7_y_grad(m); break;
    case 99: conv2d_7_bias_grad(m); break;
    case 100: update_vgg_batch_norm_7_gamma(m); break;
    case 101: conv2d_7_winograd_kernel(m); break;
    case 102: conv2d_7_winograd_tiles(m); break;
    case 103: conv2d_7_products_grad(m); break;
    case 104: conv2d_7_x_grad(m); break;
    case 105: batch_norm_6_beta_grad(m); break;
    case 106: batch_norm_6_sum_grad(m); break;
    case 107: conv2d_7_winograd_tiles_2(m); break;
    case 108: conv2d_7_kernel_products_grad(m); break;
    case 109: conv2d_7_winograd_taps(m); break;
    case 110: batch_norm_6_mul_grad(m); break;
    case 111: batch_norm_6_mul_grad_2(m); break;
    case 112: batch_norm_6_sum_grad_2(m); break;
    case 113: batch_norm_6_mul_grad_3(m); break;
    case 114: batch_norm_6_y_grad(m); break;
    case 115: conv2d_6_bias_grad(m); break;
    case 116: update_vgg_batch_norm_6_gamma(m); break;
    case 117: conv2d_6_winograd_kernel(m); break;
    case 118: conv2d_6_winograd_tiles(m); break;
    case 119: conv2d_6_products_grad(m); break;
    case 120: conv2d_6_x_grad(m); break;
    case 121: batch_norm_5_beta_grad(m); break;
    case 122: conv2d_6_winograd_tiles_2(m); break;
    case 123: conv2d_6_kernel_products_grad(m); break;
    case 124: conv2d_6_winograd_taps(m); break;
    case 125: relu_y_grad_2(m); break;
    case 126: batch_norm_5_sum_grad(m); break;
    case 127: batch_norm_5_sum_grad_2(m); break;
    case 128: batch_norm_5_sum_grad_3(m); break;
    case 129: batch_norm_5_mul_grad(m); break;
    case 130: batch_norm_5_mul_grad_2(m); break;
    case 131: conv2d_5_sum_grad(m); break;
    case 132: conv2d_5_bias_grad(m); break;
    case 133: update_vgg_batch_norm_5_gamma(m); break;
    case 134: conv2d_5_winograd_kernel_2(m); break;
    case 135: conv2d_5_winograd_tiles_2(m); break;
    case 136: conv2d_5_products_grad(m); break;
    case 137: conv2d_5_x_grad(m); break;
    case 138: batch_norm_4_beta_grad(m); break;
    case 139: batch_norm_4_sum_grad(m); break;
    case 140: batch_norm_4_sum_grad_2(m); break;
    case 141: conv2d_5_winograd_tiles_3(m); break;
    case 142: conv2d_5_kernel_products_grad(m); break;
    case 143: conv2d_5_winograd_taps(m); break;
    case 144: batch_norm_4_mul_grad(m); break;
    case 145: batch_norm_4_mul_grad_2(m); break;
    case 146: conv2d_4_sum_grad(m); break;
    case 147: conv2d_4_bias_grad(m); break;
    case 148: update_vgg_batch_norm_4_gamma(m); break;
    case 149: conv2d_4_winograd_kernel_2(m); break;
    case 150: conv2d_4_winograd_tiles_2(m); break;
    case 151: conv2d_4_products_grad(m); break;
    case 152: conv2d_4_x_grad(m); break;
    case 153: batch_norm_3_beta_grad(m); break;
    case 154: conv2d_4_winograd_tiles_3(m); break;
    case 155: conv2d_4_kernel_products_grad(m); break;
    case 156: conv2d_4_winograd_taps(m); break;
    case 157: relu_y_grad_3(m); break;
    case 158: batch_norm_3_sum_grad(m); break;
    case 159: batch_norm_3_sum_grad_2(m); break;
    case 160: batch_norm_3_sum_grad_3(m); break;
    case 161: batch_norm_3_mul_grad(m); break;
    case 162: batch_norm_3_mul_grad_2(m); break;
    case 163: conv2d_3_sum_grad(m); break;
    case 164: conv2d_3_bias_grad(m); break;
    case 165: update_vgg_batch_norm_3_gamma(m); break;
    case 166: conv2d_3_winograd_kernel_2(m); break;
    case 167: conv2d_3_winograd_tiles_2(m); break;
    case 168: conv2d_3_products_grad(m); break;
    case 169: conv2d_3_x_grad(m); break;
    case 170: batch_norm_2_beta_grad(m); break;
    case 171: batch_norm_2_sum_grad(m); break;
    case 172: batch_norm_2_sum_grad_2(m); break;
    case 173: conv2d_3_winograd_tiles_3(m); break;
    case 174: conv2d_3_kernel_products_grad(m); break;
    case 175: conv2d_3_winograd_taps(m); break;
    case 176: batch_norm_2_mul_grad(m); break;
    case 177: batch_norm_2_mul_grad_2(m); break;
    case 178: conv2d_2_sum_grad(m); break;
    case 179: conv2d_2_bias_grad(m); break;
    case 180: update_vgg_batch_norm_2_gamma(m); break;
    case 181: conv2d_2_winograd_kernel_2(m); break;
    case 182: conv2d_2_winograd_tiles_2(m); break;
    case 183: conv2d_2_products_grad(m); break;
    case 184: conv2d_2_x_grad(m); break;
    case 185: batch_norm_1_beta_grad(m); break;
    case 186: conv2d_2_winograd_tiles_3(m); break;
    case 187: conv2d_2_kernel_products_grad(m); break;
    case 188: conv2d_2_winograd_taps(m); break;
    case 189: relu_y_grad_4(m); break;
    case 190: batch_norm_1_sum_grad(m); break;
    case 191: batch_norm_1_sum_grad_2(m); break;
    case 192: batch_norm_1_sum_grad_3(m); break;
    case 193: batch_norm_1_mul_grad(m); break;
    case 194: batch_norm_1_mul_grad_2(m); break;
    case 195: conv2d_1_sum_grad(m); break;
    case 196: conv2d_1_bias_grad(m); break;
    case 197: update_vgg_batch_norm_1_gamma(m); break;
    case 198: conv2d_1_winograd_kernel_2(m); break;
    case 199: conv2d_1_winograd_tiles_2(m); break;
    case 200: conv2d_1_products_grad(m); break;
    case 201: conv2d_1_x_grad(m); break;
    case 202: batch_norm_beta_grad(m); break;
    case 203: conv2d_1_winograd_tiles_3(m); break;
    case 204: conv2d_1_kernel_products_grad(m); break;
    case 205: conv2d_1_winograd_taps(m); break;
    case 206: relu_y_grad_5(m); break;
    case 207: batch_norm_sum_grad(m); break;
    case 208: batch_norm_sum_grad_2(m); break;
    case 209: batch_norm_sum_grad_3(m); break;
    case 210: batch_norm_mul_grad(m); break;
    case 211: batch_norm_mul_grad_2(m); break;
    case 212: conv2d_sum_grad(m); break;
    case 213: conv2d_bias_grad(m); break;
    case 214: conv2d_conv_kernel_grad(m); break;
    case 215: update_vgg_batch_norm_gamma(m); break;
    }
}

static void run_train_kernel(void *model, int kernel)
{
    if (vgg_train_kernels[kernel].team) {
        #pragma omp parallel
        call_train_kernel(model, kernel);
        return;
    }
    call_train_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel vgg_evaluate_kernels[] = {
    {"evaluate_image", 19, 1, offsetof(vgg, arena) + 256, 393216, DLC_F32, 1572864, 3145728},
    {"evaluate_batch_norm_mul", 11, 0, offsetof(vgg, arena) + 0, 64, DLC_F32, 640, 768},
    {"evaluate_conv2d", 11, 1, offsetof(vgg, arena) + 8388608, 8388608, DLC_F32, 476250112, 35135232},
    {"evaluate_max_pool2d", 13, 1, offsetof(vgg, arena) + 0, 2097152, DLC_F32, 8388608, 41943040},
    {"evaluate_conv2d_1_winograd_kernel", 11, 1, offsetof(vgg, arena) + 37748736, 294912, DLC_F32, 1179648, 1474560},
    {"evaluate_conv2d_1_winograd_tiles", 11, 1, offsetof(vgg, arena) + 38928384, 4718592, DLC_F32, 18874368, 27262976},
    {"evaluate_conv2d_1_products", 11, 1, offsetof(vgg, arena) + 0, 9437184, DLC_F32, 1207959552, 57802752},
    {"evaluate_batch_norm_1_mul", 11, 0, offsetof(vgg, arena) + 41943040, 128, DLC_F32, 1280, 1536},
    {"evaluate_max_pool2d_2", 11, 1, offsetof(vgg, arena) + 37748736, 1048576, DLC_F32, 3254779904LL, 41945088},
    {"evaluate_conv2d_2_winograd_kernel", 11, 1, offsetof(vgg, arena) + 18874368, 1179648, DLC_F32, 4718592, 5898240},
    {"evaluate_conv2d_2_winograd_tiles", 11, 1, offsetof(vgg, arena) + 23592960, 2359296, DLC_F32, 9437184, 13631488},
    {"evaluate_conv2d_2_products", 11, 1, offsetof(vgg, arena) + 0, 4718592, DLC_F32, 1207959552, 33030144},
    {"evaluate_batch_norm_2_mul", 11, 0, offsetof(vgg, arena) + 18874368, 256, DLC_F32, 2560, 3072},
    {"evaluate_conv2d_2", 11, 1, offsetof(vgg, arena) + 28311552, 2097152, DLC_F32, 2862612480LL, 27267072},
    {"evaluate_conv2d_3_winograd_kernel", 11, 1, offsetof(vgg, arena) + 18874368, 2359296, DLC_F32, 9437184, 11796480},
    {"evaluate_conv2d_3_winograd_tiles", 11, 1, offsetof(vgg, arena) + 36700160, 4718592, DLC_F32, 18874368, 27262976},
    {"evaluate_conv2d_3_products", 11, 1, offsetof(vgg, arena) + 0, 4718592, DLC_F32, 2415919104LL, 47185920},
    {"evaluate_batch_norm_3_mul", 11, 0, offsetof(vgg, arena) + 20971520, 256, DLC_F32, 2560, 3072},
    {"evaluate_max_pool2d_3", 11, 1, offsetof(vgg, arena) + 18874368, 524288, DLC_F32, 5716836352LL, 20975616},
    {"evaluate_conv2d_4_winograd_kernel", 11, 1, offsetof(vgg, arena) + 0, 4718592, DLC_F32, 18874368, 23592960},
    {"evaluate_conv2d_4_winograd_tiles", 11, 1, offsetof(vgg, arena) + 28311552, 1179648, DLC_F32, 4718592, 6815744},
    {"evaluate_conv2d_4_products", 11, 1, offsetof(vgg, arena) + 18874368, 2359296, DLC_F32, 1207959552, 33030144},
    {"evaluate_batch_norm_4_mul", 11, 0, offsetof(vgg, arena) + 0, 512, DLC_F32, 5120, 6144},
    {"evaluate_conv2d_4", 11, 1, offsetof(vgg, arena) + 37748736, 1048576, DLC_F32, 2152726528LL, 13639680},
    {"evaluate_conv2d_5_winograd_kernel", 11, 1, offsetof(vgg, arena) + 0, 9437184, DLC_F32, 37748736, 47185920},
    {"evaluate_conv2d_5_winograd_tiles", 11, 1, offsetof(vgg, arena) + 47185920, 2359296, DLC_F32, 9437184, 13631488},
    {"evaluate_conv2d_5_products", 11, 1, offsetof(vgg, arena) + 37748736, 2359296, DLC_F32, 2415919104LL, 56623104},
    {"evaluate_batch_norm_5_mul", 11, 0, offsetof(vgg, arena) + 1048576, 512, DLC_F32, 5120, 6144},
    {"evaluate_max_pool2d_4", 11, 1, offsetof(vgg, arena) + 0, 262144, DLC_F32, 4301258752LL, 10493952},
    {"evaluate_batch_norm_6_mul", 11, 0, offsetof(vgg, arena) + 2097152, 512, DLC_F32, 5120, 6144},
    {"evaluate_conv2d_6", 11, 1, offsetof(vgg, arena) + 1048576, 262144, DLC_F32, 1075052544, 11542528},
    {"evaluate_batch_norm_7_mul", 11, 0, offsetof(vgg, arena) + 2097152, 512, DLC_F32, 5120, 6144},
    {"evaluate_conv2d_7", 11, 1, offsetof(vgg, arena) + 0, 262144, DLC_F32, 1075052544, 11542528},
    {"evaluate_max_pool2d_5", 13, 1, offsetof(vgg, arena) + 1048576, 65536, DLC_F32, 262144, 1310720},
    {"evaluate_dense", 15, 0, offsetof(vgg, arena) + 1600, 1280, DLC_F32, 1312000, 287784},
    {"evaluate_accuracy_argmax", 20, 0, offsetof(vgg, arena) + 1088, 128, DLC_F32, 33920, 6656},
    {"evaluate_l2_y", 20, 0, offsetof(vgg, arena) + 0, 1, DLC_F32, 3456, 13828},
    {"evaluate_l2_sum", 20, 1, offsetof(vgg, arena) + 64, 1, DLC_F32, 147456, 589828},
    {"evaluate_l2_sum_2", 20, 1, offsetof(vgg, arena) + 128, 1, DLC_F32, 589824, 2359300},
    {"evaluate_l2_sum_3", 20, 1, offsetof(vgg, arena) + 192, 1, DLC_F32, 1179648, 4718596},
    {"evaluate_l2_sum_4", 20, 1, offsetof(vgg, arena) + 256, 1, DLC_F32, 2359296, 9437188},
    {"evaluate_l2_sum_5", 20, 1, offsetof(vgg, arena) + 320, 1, DLC_F32, 4718592, 18874372},
    {"evaluate_l2_sum_6", 20, 1, offsetof(vgg, arena) + 384, 1, DLC_F32, 4718592, 18874372},
    {"evaluate_l2_sum_7", 20, 1, offsetof(vgg, arena) + 448, 1, DLC_F32, 4718592, 18874372},
    {"evaluate_l2_sum_8", 20, 0, offsetof(vgg, arena) + 512, 1, DLC_F32, 10240, 40964},
    {"evaluate_mean_loss", 20, 0, offsetof(vgg, loss), 1, DLC_F32, 266, 1064},
    {"evaluate_accuracy_sum", 23, 0, offsetof(vgg, metrics_accuracy_0), 1, DLC_F32, 641, 1544},
    {"evaluate_accuracy_sum_2", 23, 0, offsetof(vgg, metrics_accuracy_1), 1, DLC_F32, 389, 528},
};

static void call_evaluate_kernel(vgg *m, int kernel)
{
    switch (kernel) {
    case 0: evaluate_image(m); break;
    case 1: evaluate_batch_norm_mul(m); break;
    case 2: evaluate_conv2d(m); break;
    case 3: evaluate_max_pool2d(m); break;
    case 4: evaluate_conv2d_1_winograd_kernel(m); break;
    case 5: evaluate_conv2d_1_winograd_tiles(m); break;
    case 6: evaluate_conv2d_1_products(m); break;
    case 7: evaluate_batch_norm_1_mul(m); break;
    case 8: evaluate_max_pool2d_2(m); break;
    case 9: evaluate_conv2d_2_winograd_kernel(m); break;
    case 10: evaluate_conv2d_2_winograd_tiles(m); break;
    case 11: evaluate_conv2d_2_products(m); break;
    case 12: evaluate_batch_norm_2_mul(m); break;
    case 13: evaluate_conv2d_2(m); break;
    case 14: evaluate_conv2d_3_winograd_kernel(m); break;
    case 15: evaluate_conv2d_3_winograd_tiles(m); break;
    case 16: evaluate_conv2d_3_products(m); break;
    case 17: evaluate_batch_norm_3_mul(m); break;
    case 18: evaluate_max_pool2d_3(m); break;
    case 19: evaluate_conv2d_4_winograd_kernel(m); break;
    case 20: evaluate_conv2d_4_winograd_tiles(m); break;
    case 21: evaluate_conv2d_4_products(m); break;
    case 22: evaluate_batch_norm_4_mul(m); break;
    case 23: evaluate_conv2d_4(m); break;
    case 24: evaluate_conv2d_5_winograd_kernel(m); break;
    case 25: evaluate_conv2d_5_winograd_tiles(m); break;
    case 26: evaluate_conv2d_5_products(m); break;
    case 27: evaluate_batch_norm_5_mul(m); break;
    case 28: evaluate_max_pool2d_4(m); break;
    case 29: evaluate_batch_norm_6_mul(m); break;
    case 30: evaluate_conv2d_6(m); break;
    case 31: evaluate_batch_norm_7_mul(m); break;
    case 32: evaluate_conv2d_7(m); break;
    case 33: evaluate_max_pool2d_5(m); break;
    case 34: evaluate_dense(m); break;
    case 35: evaluate_accuracy_argmax(m); break;
    case 36: evaluate_l2_y(m); break;
    case 37: evaluate_l2_sum(m); break;
    case 38: evaluate_l2_sum_2(m); break;
    case 39: evaluate_l2_sum_3(m); break;
    case 40: evaluate_l2_sum_4(m); break;
    case 41: evaluate_l2_sum_5(m); break;
    case 42: evaluate_l2_sum_6(m); break;
    case 43: evaluate_l2_sum_7(m); break;
    case 44: evaluate_l2_sum_8(m); break;
    case 45: evaluate_mean_loss(m); break;
    case 46: evaluate_accuracy_sum(m); break;
    case 47: evaluate_accuracy_sum_2(m); break;
    }
}

static void run_evaluate_kernel(void *model, int kernel)
{
    if (vgg_evaluate_kernels[kernel].team) {
        #pragma omp parallel
        call_evaluate_kernel(model, kernel);
        return;
    }
    call_evaluate_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel vgg_predict_kernels[] = {
    {"predict_image", 19, 0, offsetof(vgg, arena) + 262144, 3072, DLC_F32, 12288, 24576},
    {"predict_conv2d", 11, 1, offsetof(vgg, arena) + 0, 65536, DLC_F32, 3720704, 282368},
    {"predict_max_pool2d", 13, 1, offsetof(vgg, arena) + 442368, 16384, DLC_F32, 65536, 327680},
    {"predict_conv2d_1_winograd_tiles", 11, 1, offsetof(vgg, arena) + 294912, 36864, DLC_F32, 147456, 212992},
    {"predict_conv2d_1_products", 11, 1, offsetof(vgg, arena) + 0, 73728, DLC_F32, 9437184, 1622016},
    {"predict_conv2d_1", 11, 1, offsetof(vgg, arena) + 294912, 32768, DLC_F32, 25395200, 428032},
    {"predict_max_pool2d_2", 13, 1, offsetof(vgg, arena) + 0, 8192, DLC_F32, 32768, 163840},
    {"predict_conv2d_2_winograd_tiles", 11, 1, offsetof(vgg, arena) + 262144, 32768, DLC_F32, 131072, 163840},
    {"predict_conv2d_2_products", 11, 1, offsetof(vgg, arena) + 0, 65536, DLC_F32, 16777216, 2490368},
    {"predict_conv2d_2", 11, 1, offsetof(vgg, arena) + 262144, 16384, DLC_F32, 15024128, 331776},
    {"predict_conv2d_3_winograd_tiles", 11, 1, offsetof(vgg, arena) + 0, 65536, DLC_F32, 262144, 327680},
    {"predict_conv2d_3_products", 11, 1, offsetof(vgg, arena) + 262144, 65536, DLC_F32, 33554432, 4718592},
    {"predict_conv2d_3", 11, 1, offsetof(vgg, arena) + 0, 16384, DLC_F32, 29966336, 331776},
    {"predict_max_pool2d_3", 13, 0, offsetof(vgg, arena) + 65536, 4096, DLC_F32, 16384, 81920},
    {"predict_conv2d_4_winograd_tiles", 11, 1, offsetof(vgg, arena) + 131072, 16384, DLC_F32, 65536, 81920},
    {"predict_conv2d_4_products", 11, 1, offsetof(vgg, arena) + 0, 32768, DLC_F32, 16777216, 8585216},
    {"predict_conv2d_4", 11, 1, offsetof(vgg, arena) + 131072, 8192, DLC_F32, 9478144, 172032},
    {"predict_conv2d_5_winograd_tiles", 11, 1, offsetof(vgg, arena) + 0, 32768, DLC_F32, 131072, 163840},
    {"predict_conv2d_5_products", 11, 1, offsetof(vgg, arena) + 131072, 32768, DLC_F32, 33554432, 17039360},
    {"predict_conv2d_5", 11, 1, offsetof(vgg, arena) + 0, 8192, DLC_F32, 18915328, 172032},
    {"predict_max_pool2d_4", 13, 0, offsetof(vgg, arena) + 32768, 2048, DLC_F32, 8192, 40960},
    {"predict_conv2d_6", 11, 1, offsetof(vgg, arena) + 0, 2048, DLC_F32, 8398848, 9461760},
    {"predict_conv2d_7", 11, 1, offsetof(vgg, arena) + 8192, 2048, DLC_F32, 8398848, 9461760},
    {"predict_max_pool2d_5", 13, 0, offsetof(vgg, arena) + 0, 512, DLC_F32, 2048, 10240},
    {"predict_dense", 15, 0, offsetof(vgg, prediction), 10, DLC_F32, 10250, 22608},
};

static void call_predict_kernel(vgg *m, int kernel)
{
    switch (kernel) {
    case 0: predict_image(m); break;
    case 1: predict_conv2d(m); break;
    case 2: predict_max_pool2d(m); break;
    case 3: predict_conv2d_1_winograd_tiles(m); break;
    case 4: predict_conv2d_1_products(m); break;
    case 5: predict_conv2d_1(m); break;
    case 6: predict_max_pool2d_2(m); break;
    case 7: predict_conv2d_2_winograd_tiles(m); break;
    case 8: predict_conv2d_2_products(m); break;
    case 9: predict_conv2d_2(m); break;
    case 10: predict_conv2d_3_winograd_tiles(m); break;
    case 11: predict_conv2d_3_products(m); break;
    case 12: predict_conv2d_3(m); break;
    case 13: predict_max_pool2d_3(m); break;
    case 14: predict_conv2d_4_winograd_tiles(m); break;
    case 15: predict_conv2d_4_products(m); break;
    case 16: predict_conv2d_4(m); break;
    case 17: predict_conv2d_5_winograd_tiles(m); break;
    case 18: predict_conv2d_5_products(m); break;
    case 19: predict_conv2d_5(m); break;
    case 20: predict_max_pool2d_4(m); break;
    case 21: predict_conv2d_6(m); break;
    case 22: predict_conv2d_7(m); break;
    case 23: predict_max_pool2d_5(m); break;
    case 24: predict_dense(m); break;
    }
}

static void run_predict_kernel(void *model, int kernel)
{
    if (vgg_predict_kernels[kernel].team) {
        #pragma omp parallel
        call_predict_kernel(model, kernel);
        return;
    }
    call_predict_kernel(model, kernel);
}

const dlc_program vgg_program = {
    .version = DLC_PROGRAM_H,
    .name = "vgg",
    .source = "vgg.dl",
    .compiler = "dlc 0.1.0",
    .fingerprint = 0x649ACC0B73609F16u,
    .bytes = sizeof(vgg),
    .real = DLC_F32,
    .batch = 128,
    .predict_batch = 1,
    .epochs = 40,
    .validate = 0.1,
    .generate_count = 0,
    .tensor = vgg_tensors,
    .tensor_count = 95,
    .field = vgg_fields,
    .field_count = 2,
    .data_source = vgg_sources,
    .source_count = 1,
    .report = vgg_reports,
    .report_count = 1,
    .step = vgg_steps,
    .step_count = 1,
    .loss = 50,
    .prediction = 94,
    .sample = -1,
    .grid = {0, 0},
    .initialize = initialize,
    .train_step = train_step,
    .evaluate = evaluate,
    .predict = predict,
    .draw_sample = NULL,
    .generate = NULL,
    .reset_totals = reset_totals,
    .seed_offset = offsetof(vgg, seed),
    .step_offset = offsetof(vgg, step),
    .draw_offset = offsetof(vgg, draw),
    .prepared_offset = offsetof(vgg, prepared),
    .train_entry = {vgg_train_kernels, 216, run_train_kernel, 176276288, 0},
    .evaluate_entry = {vgg_evaluate_kernels, 48, run_evaluate_kernel, 57802752, 0},
    .predict_entry = {vgg_predict_kernels, 25, run_predict_kernel, 524288, 0},
    .next_entry = {NULL, 0, NULL, 0, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &vgg_program;
}
