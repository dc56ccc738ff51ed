// two_layer_net: forward pass, backward pass, update and training loop of two_layer_net.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c two_layer_net.c
//
// Without -fopenmp it runs on one thread.
//
// Written for the target avx512: x86-64 with AVX-512.
//
// Every shape, bound and address is a constant. The struct two_layer_net holds the model; two_layer_net_initialize()
// and
// two_layer_net_train_step() at the end are where to start reading, two_layer_net_program are the tables for a host
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

// Everything a model is: one block of two_layer_net_bytes() bytes, aligned to 64.
typedef struct two_layer_net {
    uint64_t seed; // of all random numbers
    uint64_t step; // updates done
    uint64_t draw; // which random values are drawn: of this step or batch
    uint64_t first; // number of the first example of the batch being generated

    // the fields of the data: a batch of 4 examples each, of 1 to predict
    const float (*x)[2];
    const float (*inside)[1];

    // parameters: trained, saved with the weights
    alignas(64) float net_dense_kernel[2][3]; // net.dense.kernel
    alignas(64) float net_dense_bias[3]; // net.dense.bias
    alignas(64) float net_dense_1_kernel[3][1]; // net.dense_1.kernel
    alignas(64) float net_dense_1_bias[1]; // net.dense_1.bias

    // running sums of the metrics, zero at the start of an epoch
    float metrics_accuracy_0; // metrics.accuracy.0
    float metrics_accuracy_1; // metrics.accuracy.1

    // settings
    float lr;

    // the weight of each example in means over the batch: 0 for padding
    alignas(64) float batch_weight[4];

    // outputs
    alignas(64) float generated_x[4][2]; // generated.x
    alignas(64) float generated_inside[4][1]; // generated.inside
    float loss;
    float reports_accuracy; // reports.accuracy
    alignas(64) float prediction[1][1];

    // everything else that the kernels pass on to each other
    alignas(64) unsigned char arena[192];
} two_layer_net;

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

static inline float f32_max(float a, float b)
{
    return f32_select(a < b, b, a);
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

// s / (s + s e^-x) with s = 2^-22, so that e^-x = 2^n (1 + p) does not overflow where the result is a subnormal number;
// s 2^n + s is exact wherever rounding it matters. Below -103.62 the sum is infinite, and the result 0.
INLINE float f32_sigmoid(float x)
{
    float turns, y = f32_max(-x, f32_splat(-40.0f));
    float p = f32_reduce_exp(f32_select(y > 103.62f, f32_splat(104.0f), y), &turns);
    float scale = f32_of_bits((f32_bits(turns) << 23) + 0x34800000u);
    return 2.38418579e-07f / ((scale + 2.38418579e-07f) + scale * p);
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

// a where the mask is set, b elsewhere
INLINE f32x2 f32x2_select(i32x2_any where, f32x2_any a, f32x2_any b)
{
    return (f32x2)((where & (i32x2)a) | (~where & (i32x2)b));
}

INLINE f32x2 f32x2_max(f32x2_any a, f32x2_any b)
{
    return f32x2_select(a < b, b, a);
}

// 4 lanes, and the same with no more than the alignment of an element.
typedef float f32x4 __attribute__((vector_size(16)));
typedef float f32x4_any __attribute__((vector_size(16), aligned(4), may_alias));
typedef int32_t i32x4 __attribute__((vector_size(16)));
typedef int32_t i32x4_any __attribute__((vector_size(16), aligned(4), may_alias));
typedef uint32_t u32x4 __attribute__((vector_size(16)));
typedef uint32_t u32x4_any __attribute__((vector_size(16), aligned(4), may_alias));

INLINE void f32x4_store(float *to, f32x4_any v)
{
    *(f32x4_any *)to = v;
}

// The high and the low half of x * y, lane by lane: each pair of lanes is two products of 64 bits.
INLINE u32x4 f32x4_multiply(u32x4_any x, uint32_t y, u32x4 *high)
{
    typedef uint64_t pairs __attribute__((vector_size(16)));
    u32x4 even = (u32x4)(((pairs)x & 0xFFFFFFFFu) * y), odd = (u32x4)(((pairs)x >> 32) * y);
    *high = __builtin_shufflevector(even, odd, 1, 5, 3, 7);
    return __builtin_shufflevector(even, odd, 0, 4, 2, 6);
}

// Elements `element` and those after it, by Philox2x32-10: the same numbers as one at a time.
INLINE f32x4 f32x4_uniform(uint64_t seed, uint64_t step, uint32_t stream, uint32_t element)
{
    uint64_t place = random_place(seed, step, stream);
    u32x4 key = (u32x4){0} + (uint32_t)place, a = (u32x4){0, 1, 2, 3} + element,
        b = (u32x4){0} + (uint32_t)(place >> 32);
    for (int round = 0; round < 10; round++) {
        u32x4 high, low = f32x4_multiply(a, 0xD256D193u, &high);
        a = high ^ b ^ key;
        b = low;
        key += 0x9E3779B9u;
    }
    return __builtin_convertvector((i32x4)(a >> 8), f32x4) * 0x1p-24f;
}

// ---- initial values -----------------------------------------------------------------------------

// two_layer_net.dl:8: return hidden | dense(1, activation = sigmoid)
// the initial value of net.dense_1.bias
// copy: -> [1]
COLD static void initialize_net_dense_1_bias(two_layer_net *m)
{
    float *restrict net_dense_1_bias = m->net_dense_1_bias;

    net_dense_1_bias[0] = 0.0f;
}

// two_layer_net.dl:7: hidden = x | dense(3, activation = relu)
// the initial value of net.dense.bias
// copy: -> [3]
COLD static void initialize_net_dense_bias(two_layer_net *m)
{
    float *restrict net_dense_bias = m->net_dense_bias;

    for (int i = 0; i < 3; i++)
        net_dense_bias[i] = 0.0f;
}

// two_layer_net.dl:8: return hidden | dense(1, activation = sigmoid)
// the initial value of net.dense_1.kernel
// 186 FLOP: random, mul, add: -> [3, 1]
COLD static void initialize_net_dense_1_kernel(two_layer_net *m)
{
    float (*restrict net_dense_1_kernel)[1] = m->net_dense_1_kernel;

    for (int i = 0; i < 3; i++)
        net_dense_1_kernel[i][0] = f32_uniform(m->seed, m->draw, 2, i) * 2.4494898f - 1.2247449f;
}

// two_layer_net.dl:7: hidden = x | dense(3, activation = relu)
// the initial value of net.dense.kernel
// 372 FLOP: random, mul, add: -> [2, 3]
COLD static void initialize_net_dense_kernel(two_layer_net *m)
{
    float (*restrict net_dense_kernel)[3] = m->net_dense_kernel;

    f32x4_store(&net_dense_kernel[0][0], f32x4_uniform(m->seed, m->draw, 1, 0) * 2.1908903f - 1.0954452f);
    f32x4_store(&net_dense_kernel[0][2], f32x4_uniform(m->seed, m->draw, 1, 2) * 2.1908903f - 1.0954452f);
}

static void initialize(void *model, uint64_t seed)
{
    struct two_layer_net *m = model;
    m->seed = seed;
    m->step = m->draw = 0;
    m->lr = 0.1f;
    memset(&m->metrics_accuracy_0, 0, sizeof m->metrics_accuracy_0);
    memset(&m->metrics_accuracy_1, 0, sizeof m->metrics_accuracy_1);
    initialize_net_dense_1_bias(m);
    initialize_net_dense_bias(m);
    initialize_net_dense_1_kernel(m);
    initialize_net_dense_kernel(m);
}

static void reset_totals(void *model)
{
    struct two_layer_net *m = model;
    memset(&m->metrics_accuracy_0, 0, sizeof m->metrics_accuracy_0);
    memset(&m->metrics_accuracy_1, 0, sizeof m->metrics_accuracy_1);
}

// ---- one training step --------------------------------------------------------------------------

// two_layer_net.dl:7: hidden = x | dense(3, activation = relu)
// net.dense, forward
// 72 FLOP: contract, add, max: [2, 3], [4, 2], [3] -> [4, 3]
static void dense_body(const float (*restrict net_dense_kernel)[3],
                       const float (*restrict x)[2],
                       const float *restrict net_dense_bias,
                       float (*restrict dense)[3])
{
    // sums of 4 rows x 3 columns in registers
    f32x2 sum[4] = {0};
    float sum2[4] = {0};
    {
        const f32x2 w = f32x2_load(&net_dense_kernel[0][0]);
        const float w2 = net_dense_kernel[0][2];
        UNROLL for (int r = 0; r < 4; r++) {
            const float a = x[r][0];
            sum[r] += a * w;
            sum2[r] += a * w2;
        }
    }
    {
        const f32x2 w = f32x2_load(&net_dense_kernel[1][0]);
        const float w2 = net_dense_kernel[1][2];
        UNROLL for (int r = 0; r < 4; r++) {
            const float a = x[r][1];
            sum[r] += a * w;
            sum2[r] += a * w2;
        }
    }
    UNROLL for (int r = 0; r < 4; r++)
        f32x2_store(&dense[r][0], f32x2_max(sum[r] + f32x2_load(&net_dense_bias[0]), f32x2_splat(0.0f)));
    UNROLL for (int r = 0; r < 4; r++) {
        const float y = sum2[r] + net_dense_bias[2];
        dense[r][2] = max_real(y, 0.0f);
    }
}

static void dense(two_layer_net *m)
{
    dense_body(m->net_dense_kernel, m->x, m->net_dense_bias, (void *)(m->arena + 0));
}

// two_layer_net.dl:8: return hidden | dense(1, activation = sigmoid)
// two_layer_net.dl:13: minimize  mean_squared_error(net(x), inside)
// net.dense_1, mean_squared_error, forward
// 112 FLOP: contract, add, sigmoid, sub: [3, 1], [4, 3], [1], [4, 1] -> [4, 1]
static void dense_1_body(const float (*restrict net_dense_1_kernel)[1],
                         const float (*restrict dense)[3],
                         const float *restrict net_dense_1_bias,
                         const float (*restrict inside)[1],
                         float (*restrict dense_1_sigmoid)[1],
                         float (*restrict mean_squared_error_sub)[1])
{
    // sums of 4 rows x 1 columns in registers
    float sum[4] = {0};
    {
        const float w = net_dense_1_kernel[0][0];
        UNROLL for (int r = 0; r < 4; r++)
            sum[r] += dense[r][0] * w;
    }
    {
        const float w = net_dense_1_kernel[1][0];
        UNROLL for (int r = 0; r < 4; r++)
            sum[r] += dense[r][1] * w;
    }
    {
        const float w = net_dense_1_kernel[2][0];
        UNROLL for (int r = 0; r < 4; r++)
            sum[r] += dense[r][2] * w;
    }
    alignas(64) float sums[4][1];
    UNROLL for (int r = 0; r < 4; r++)
        sums[r][0] = sum[r];
    for (int r = 0; r < 4; r++) {
        const float sum2 = sums[r][0];
        const float y = sum2 + net_dense_1_bias[0];
        const float t = f32_sigmoid(y);
        dense_1_sigmoid[r][0] = t;
        mean_squared_error_sub[r][0] = t - inside[r][0];
    }
}

static void dense_1(two_layer_net *m)
{
    dense_1_body(m->net_dense_1_kernel, (void *)(m->arena + 0), m->net_dense_1_bias, m->inside,
                 (void *)(m->arena + 64), (void *)(m->arena + 128));
}

// two_layer_net.dl:13: minimize  mean_squared_error(net(x), inside)
// mean_squared_error, forward
// 12 FLOP: mul, sum: [4, 1], [4] -> []
static void mean_loss_body(const float (*restrict mean_squared_error_sub)[1],
                           const float *restrict batch_weight,
                           float *restrict loss)
{
    float sum = 0.0f;
    for (int r = 0; r < 4; r++) {
        const float mean_squared_error_sub_i = mean_squared_error_sub[r][0];
        sum += mean_squared_error_sub_i * mean_squared_error_sub_i * batch_weight[r];
    }
    *loss = sum;
}

static void mean_loss(two_layer_net *m)
{
    mean_loss_body((void *)(m->arena + 128), m->batch_weight, &m->loss);
}

// two_layer_net.dl:16: report    accuracy(net(x), inside)
// accuracy
// 37 FLOP: greater, to_int, equal, to_real, select, sum, add: [4, 1], [4] -> []
static void accuracy_sum_body(const float (*restrict dense_1_sigmoid)[1],
                              const float (*restrict inside)[1],
                              const float *restrict batch_weight,
                              float *restrict metrics_accuracy_0)
{
    float sum = 0.0f;
    for (int r = 0; r < 4; r++) {
        const int hit = (int32_t)(dense_1_sigmoid[r][0] > 0.5f) == (int32_t)(inside[r][0] > 0.5f);
        sum += batch_weight[r] > 0.0f ? (float)hit : 0.0f;
    }
    *metrics_accuracy_0 = sum + *metrics_accuracy_0;
}

static void accuracy_sum(two_layer_net *m)
{
    accuracy_sum_body((void *)(m->arena + 64), m->inside, m->batch_weight, &m->metrics_accuracy_0);
}

// two_layer_net.dl:8: return hidden | dense(1, activation = sigmoid)
// two_layer_net.dl:13: minimize  mean_squared_error(net(x), inside)
// mean_squared_error, net.dense_1, backward
// 20 FLOP: mul, sub: [4, 1], [4] -> [4, 1]
// dense_1_y_grad takes the place of mean_squared_error_sub.
static void dense_1_y_grad(two_layer_net *m)
{
    const float (*restrict dense_1_sigmoid)[1] = (void *)(m->arena + 64);
    const float *restrict batch_weight = m->batch_weight;
    float (*restrict mean_squared_error_sub)[1] = (void *)(m->arena + 128);

    for (int i = 0; i < 4; i++) {
        const float dense_1_sigmoid_i = dense_1_sigmoid[i][0];
        const float t = mean_squared_error_sub[i][0] * batch_weight[i]
            * (dense_1_sigmoid_i * (1.0f - dense_1_sigmoid_i));
        mean_squared_error_sub[i][0] = t * 2.0f;
    }
}

// two_layer_net.dl:8: return hidden | dense(1, activation = sigmoid)
// two_layer_net.dl:7: hidden = x | dense(3, activation = relu)
// net.dense_1, net.dense, backward
// 48 FLOP: contract, greater, select: [3, 1], [4, 1], [4, 3] -> [4, 3]
static void dense_1_hidden_grad(two_layer_net *m)
{
    const float (*restrict net_dense_1_kernel)[1] = m->net_dense_1_kernel;
    const float (*restrict dense_1_y_grad)[1] = (void *)(m->arena + 128);
    const float (*restrict dense)[3] = (void *)(m->arena + 0);
    float (*restrict dense_1_hidden_grad)[3] = (void *)(m->arena + 64);

    // 3 columns, copied so that they lie side by side
    alignas(64) float panel[1][3];
    for (int c = 0; c < 3; c++)
        panel[0][c] = net_dense_1_kernel[c][0];
    {
        // sums of 4 rows x 3 columns in registers
        f32x2 sum[4] = {0};
        float sum2[4] = {0};
        {
            const f32x2 w = f32x2_load(&panel[0][0]);
            const float w2 = panel[0][2];
            UNROLL for (int r = 0; r < 4; r++) {
                const float a = dense_1_y_grad[r][0];
                sum[r] += a * w;
                sum2[r] += a * w2;
            }
        }
        UNROLL for (int r = 0; r < 4; r++)
            f32x2_store(&dense_1_hidden_grad[r][0],
                f32x2_select(f32x2_load(&dense[r][0]) > 0.0f, sum[r], f32x2_splat(0.0f)));
        UNROLL for (int r = 0; r < 4; r++)
            dense_1_hidden_grad[r][2] = dense[r][2] > 0.0f ? sum2[r] : 0.0f;
    }
}

// two_layer_net.dl:7: hidden = x | dense(3, activation = relu)
// two_layer_net.dl:14: using     sgd(0.1)
// net.dense, sgd, backward; updates net.dense.kernel
// 60 FLOP: contract, mul, sub: [4, 3], [4, 2] -> [2, 3]
static void dense_kernel_grad(two_layer_net *m)
{
    const float (*restrict dense_1_hidden_grad)[3] = (void *)(m->arena + 64);
    const float (*restrict x)[2] = m->x;
    const float lr = m->lr;
    float (*restrict net_dense_kernel)[3] = m->net_dense_kernel;

    // sums of 2 rows x 3 columns in registers
    f32x2 sum[2] = {0};
    float sum2[2] = {0};
    {
        const f32x2 w = f32x2_load(&dense_1_hidden_grad[0][0]);
        const float w2 = dense_1_hidden_grad[0][2];
        UNROLL for (int r = 0; r < 2; r++) {
            const float a = x[0][r];
            sum[r] += a * w;
            sum2[r] += a * w2;
        }
    }
    {
        const f32x2 w = f32x2_load(&dense_1_hidden_grad[1][0]);
        const float w2 = dense_1_hidden_grad[1][2];
        UNROLL for (int r = 0; r < 2; r++) {
            const float a = x[1][r];
            sum[r] += a * w;
            sum2[r] += a * w2;
        }
    }
    {
        const f32x2 w = f32x2_load(&dense_1_hidden_grad[2][0]);
        const float w2 = dense_1_hidden_grad[2][2];
        UNROLL for (int r = 0; r < 2; r++) {
            const float a = x[2][r];
            sum[r] += a * w;
            sum2[r] += a * w2;
        }
    }
    {
        const f32x2 w = f32x2_load(&dense_1_hidden_grad[3][0]);
        const float w2 = dense_1_hidden_grad[3][2];
        UNROLL for (int r = 0; r < 2; r++) {
            const float a = x[3][r];
            sum[r] += a * w;
            sum2[r] += a * w2;
        }
    }
    UNROLL for (int r = 0; r < 2; r++)
        f32x2_store(&net_dense_kernel[r][0], f32x2_load(&net_dense_kernel[r][0]) - sum[r] * lr);
    UNROLL for (int r = 0; r < 2; r++)
        net_dense_kernel[r][2] -= sum2[r] * lr;
}

// two_layer_net.dl:8: return hidden | dense(1, activation = sigmoid)
// two_layer_net.dl:14: using     sgd(0.1)
// net.dense_1, sgd, backward; updates net.dense_1.kernel
// 30 FLOP: contract, mul, sub: [4, 1], [4, 3] -> [3, 1]
static void dense_1_kernel_grad(two_layer_net *m)
{
    const float (*restrict dense_1_y_grad)[1] = (void *)(m->arena + 128);
    const float (*restrict dense)[3] = (void *)(m->arena + 0);
    const float lr = m->lr;
    float (*restrict net_dense_1_kernel)[1] = m->net_dense_1_kernel;

    // sums of 3 rows x 1 columns in registers
    float sum[3] = {0};
    {
        const float w = dense_1_y_grad[0][0];
        UNROLL for (int r = 0; r < 3; r++)
            sum[r] += dense[0][r] * w;
    }
    {
        const float w = dense_1_y_grad[1][0];
        UNROLL for (int r = 0; r < 3; r++)
            sum[r] += dense[1][r] * w;
    }
    {
        const float w = dense_1_y_grad[2][0];
        UNROLL for (int r = 0; r < 3; r++)
            sum[r] += dense[2][r] * w;
    }
    {
        const float w = dense_1_y_grad[3][0];
        UNROLL for (int r = 0; r < 3; r++)
            sum[r] += dense[3][r] * w;
    }
    UNROLL for (int r = 0; r < 3; r++)
        net_dense_1_kernel[r][0] -= sum[r] * lr;
}

// two_layer_net.dl:7: hidden = x | dense(3, activation = relu)
// two_layer_net.dl:14: using     sgd(0.1)
// net.dense, sgd, backward; updates net.dense.bias
// 18 FLOP: sum, mul, sub: [4, 3] -> [3]
static void dense_bias_grad(two_layer_net *m)
{
    const float (*restrict dense_1_hidden_grad)[3] = (void *)(m->arena + 64);
    const float lr = m->lr;
    float *restrict net_dense_bias = m->net_dense_bias;

    float sum[3];
    for (int j = 0; j < 3; j++)
        sum[j] = 0.0f;
    for (int b = 0; b < 4; b++)
        for (int j = 0; j < 3; j++)
            sum[j] += dense_1_hidden_grad[b][j];
    for (int j = 0; j < 3; j++)
        net_dense_bias[j] -= sum[j] * lr;
}

// two_layer_net.dl:8: return hidden | dense(1, activation = sigmoid)
// two_layer_net.dl:14: using     sgd(0.1)
// net.dense_1, sgd, backward; updates net.dense_1.bias
// 6 FLOP: sum, mul, sub: [4, 1] -> [1]
static void dense_1_bias_grad(two_layer_net *m)
{
    const float (*restrict dense_1_y_grad)[1] = (void *)(m->arena + 128);
    const float lr = m->lr;
    float *restrict net_dense_1_bias = m->net_dense_1_bias;

    float sum[1];
    sum[0] = 0.0f;
    for (int b = 0; b < 4; b++)
        sum[0] += dense_1_y_grad[b][0];
    net_dense_1_bias[0] -= sum[0] * lr;
}

// two_layer_net.dl:16: report    accuracy(net(x), inside)
// accuracy
// 17 FLOP: greater, to_real, sum, add, div: [4] -> []
static void accuracy_sum_2_body(const float *restrict batch_weight,
                                const float metrics_accuracy_0,
                                float *restrict metrics_accuracy_1,
                                float *restrict reports_accuracy)
{
    float sum = 0.0f;
    for (int r = 0; r < 4; r++)
        sum += (float)(batch_weight[r] > 0.0f);
    const float t = sum + *metrics_accuracy_1;
    *metrics_accuracy_1 = t;
    *reports_accuracy = metrics_accuracy_0 / t;
}

static void accuracy_sum_2(two_layer_net *m)
{
    accuracy_sum_2_body(m->batch_weight, m->metrics_accuracy_0, &m->metrics_accuracy_1, &m->reports_accuracy);
}

// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.
static void train_step(void *model, int count)
{
    struct two_layer_net *m = model;
    for (int b = 0; b < 4; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    dense(m);
    dense_1(m);
    mean_loss(m);
    if (!isfinite(m->loss))
        return;
    accuracy_sum(m);
    dense_1_y_grad(m);
    dense_1_hidden_grad(m);
    dense_kernel_grad(m);
    dense_1_kernel_grad(m);
    dense_bias_grad(m);
    dense_1_bias_grad(m);
    accuracy_sum_2(m);
    m->step++;
}

// ---- evaluation ---------------------------------------------------------------------------------

// two_layer_net.dl:7: hidden = x | dense(3, activation = relu)
// net.dense
// 72 FLOP: contract, add, max: [2, 3], [4, 2], [3] -> [4, 3]
static void evaluate_dense(two_layer_net *m)
{
    dense_body(m->net_dense_kernel, m->x, m->net_dense_bias, (void *)(m->arena + 0));
}

// two_layer_net.dl:8: return hidden | dense(1, activation = sigmoid)
// two_layer_net.dl:13: minimize  mean_squared_error(net(x), inside)
// net.dense_1, mean_squared_error
// 112 FLOP: contract, add, sigmoid, sub: [3, 1], [4, 3], [1], [4, 1] -> [4, 1]
static void evaluate_dense_1(two_layer_net *m)
{
    dense_1_body(m->net_dense_1_kernel, (void *)(m->arena + 0), m->net_dense_1_bias, m->inside,
                 (void *)(m->arena + 128), (void *)(m->arena + 64));
}

// two_layer_net.dl:16: report    accuracy(net(x), inside)
// accuracy
// 37 FLOP: greater, to_int, equal, to_real, select, sum, add: [4, 1], [4] -> []
static void evaluate_accuracy_sum(two_layer_net *m)
{
    accuracy_sum_body((void *)(m->arena + 128), m->inside, m->batch_weight, &m->metrics_accuracy_0);
}

// two_layer_net.dl:13: minimize  mean_squared_error(net(x), inside)
// mean_squared_error
// 12 FLOP: mul, sum: [4, 1], [4] -> []
static void evaluate_mean_loss(two_layer_net *m)
{
    mean_loss_body((void *)(m->arena + 64), m->batch_weight, &m->loss);
}

// two_layer_net.dl:16: report    accuracy(net(x), inside)
// accuracy
// 17 FLOP: greater, to_real, sum, add, div: [4] -> []
static void evaluate_accuracy_sum_2(two_layer_net *m)
{
    accuracy_sum_2_body(m->batch_weight, m->metrics_accuracy_0, &m->metrics_accuracy_1, &m->reports_accuracy);
}

static void evaluate(void *model, int count)
{
    struct two_layer_net *m = model;
    for (int b = 0; b < 4; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    evaluate_dense(m);
    evaluate_dense_1(m);
    evaluate_accuracy_sum(m);
    evaluate_mean_loss(m);
    evaluate_accuracy_sum_2(m);
}

// ---- prediction ---------------------------------------------------------------------------------

// two_layer_net.dl:7: hidden = x | dense(3, activation = relu)
// net.dense
// 18 FLOP: contract, add, max: [1, 2], [2, 3], [3] -> [1, 3]
static void predict_dense(two_layer_net *m)
{
    const float (*restrict x)[2] = m->x;
    const float (*restrict net_dense_kernel)[3] = m->net_dense_kernel;
    const float *restrict net_dense_bias = m->net_dense_bias;
    float (*restrict dense)[3] = (void *)(m->arena + 0);

    // sums of 1 rows x 3 columns in registers
    f32x2 sum = f32x2_splat(0.0f);
    float sum2 = 0.0f;
    {
        const float a = x[0][0];
        sum += a * f32x2_load(&net_dense_kernel[0][0]);
        sum2 += a * net_dense_kernel[0][2];
    }
    {
        const float a = x[0][1];
        sum += a * f32x2_load(&net_dense_kernel[1][0]);
        sum2 += a * net_dense_kernel[1][2];
    }
    f32x2_store(&dense[0][0], f32x2_max(sum + f32x2_load(&net_dense_bias[0]), f32x2_splat(0.0f)));
    const float y = sum2 + net_dense_bias[2];
    dense[0][2] = max_real(y, 0.0f);
}

// two_layer_net.dl:8: return hidden | dense(1, activation = sigmoid)
// net.dense_1
// 27 FLOP: contract, add, sigmoid: [1, 3], [3, 1], [1] -> [1, 1]
static void predict_dense_1(two_layer_net *m)
{
    const float (*restrict dense)[3] = (void *)(m->arena + 0);
    const float (*restrict net_dense_1_kernel)[1] = m->net_dense_1_kernel;
    const float *restrict net_dense_1_bias = m->net_dense_1_bias;
    float (*restrict prediction)[1] = m->prediction;

    // sums of 1 rows x 1 columns in registers
    float sum = 0.0f;
    sum += dense[0][0] * net_dense_1_kernel[0][0];
    sum += dense[0][1] * net_dense_1_kernel[1][0];
    sum += dense[0][2] * net_dense_1_kernel[2][0];
    const float y = sum + net_dense_1_bias[0];
    prediction[0][0] = f32_sigmoid(y);
}

static void predict(void *model, int count)
{
    struct two_layer_net *m = model;
    (void)count;
    predict_dense(m);
    predict_dense_1(m);
}

// ---- generated data -----------------------------------------------------------------------------

// two_layer_net.dl:12: data      generate(1000) -> x = uniform([2], -1, 1), inside = to_real(sum(x^2, keep = true) <
// 0.5)
// 520 FLOP: random, mul, add, sum, less, to_real: -> [4, 2], [4, 1]
static void generate_to_real(two_layer_net *m)
{
    float (*restrict generated_x)[2] = m->generated_x;
    float (*restrict generated_inside)[1] = m->generated_inside;

    for (int b = 0; b < 4; b++) {
        float sum;
        // add
        for (int i = 0; i < 2; i++)
            generated_x[b][i] = f32_uniform(m->seed, m->first + b, 0, i) * 2.0f - 1.0f;
        // sum
        {
            float sum2 = 0.0f;
            for (int r = 0; r < 2; r++) {
                const float generated_x_i = generated_x[b][r];
                sum2 += generated_x_i * generated_x_i;
            }
            sum = sum2;
        }
        // to_real
        generated_inside[b][0] = (float)(sum < 0.5f);
    }
}

// Examples first, first + 1, ... of the generated data.
static void generate(void *model, uint64_t first)
{
    struct two_layer_net *m = model;
    m->first = first;
    m->draw = 0;
    generate_to_real(m);
}

// ---- public functions ---------------------------------------------------------------------------

size_t two_layer_net_bytes(void)
{
    return sizeof(two_layer_net);
}

void two_layer_net_initialize(two_layer_net *m, uint64_t seed)
{
    initialize(m, seed);
}

void two_layer_net_reset_totals(two_layer_net *m)
{
    reset_totals(m);
}

float two_layer_net_train_step(two_layer_net *m, const float x[4][2], const float inside[4][1], int count)
{
    m->x = x;
    m->inside = inside;
    train_step(m, count);
    return m->loss;
}

float two_layer_net_evaluate(two_layer_net *m, const float x[4][2], const float inside[4][1], int count)
{
    m->x = x;
    m->inside = inside;
    evaluate(m, count);
    return m->loss;
}

const float (*two_layer_net_predict(two_layer_net *m, const float x[1][2], int count))[1]
{
    m->x = x;
    predict(m, count);
    return m->prediction;
}

// ---- tables -------------------------------------------------------------------------------------

// name, role, type, rank, shape, elements, offset, initial value, index of the moving average
static const dlc_tensor two_layer_net_tensors[] = {
    {"generated.x", DLC_OUTPUT, DLC_F32, 2, {4, 2}, 8, offsetof(two_layer_net, generated_x), 0.0, -1},
    {"generated.inside", DLC_OUTPUT, DLC_F32, 2, {4, 1}, 4, offsetof(two_layer_net, generated_inside), 0.0, -1},
    {"net.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {2, 3}, 6, offsetof(two_layer_net, net_dense_kernel), 0.0, -1},
    {"net.dense.bias", DLC_PARAMETER, DLC_F32, 1, {3}, 3, offsetof(two_layer_net, net_dense_bias), 0.0, -1},
    {"net.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {3, 1}, 3, offsetof(two_layer_net, net_dense_1_kernel), 0.0, -1},
    {"net.dense_1.bias", DLC_PARAMETER, DLC_F32, 1, {1}, 1, offsetof(two_layer_net, net_dense_1_bias), 0.0, -1},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(two_layer_net, loss), 0.0, -1},
    {"lr", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(two_layer_net, lr), 0.1, -1},
    {"metrics.accuracy.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(two_layer_net, metrics_accuracy_0), 0.0, -1},
    {"metrics.accuracy.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(two_layer_net, metrics_accuracy_1), 0.0, -1},
    {"reports.accuracy", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(two_layer_net, reports_accuracy), 0.0, -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 2, {1, 1}, 1, offsetof(two_layer_net, prediction), 0.0, -1},
};

// name, column, source, type, rank, shape, elements, offset; indices of its generated output, mean and
// deviation; is it used by predict; what its ints are below
static const dlc_field two_layer_net_fields[] = {
    {"x", "x", 0, DLC_F32, 1, {2}, 2, offsetof(two_layer_net, x), 0, -1, -1, 1, 0},
    {"inside", "inside", 0, DLC_F32, 1, {1}, 1, offsetof(two_layer_net, inside), 1, -1, -1, 0, 0},
};

static const dlc_argument two_layer_net_arguments_0[] = {
    {"count", NULL, 1e+03},
};

static const dlc_source two_layer_net_sources[] = {
    {"generate", two_layer_net_arguments_0, 1},
};

static const dlc_report two_layer_net_reports[] = {
    {"accuracy", 10},
};

// name, index of the loss, every, repeat, accumulate, first kernel, kernels
static const dlc_step two_layer_net_steps[] = {
    {NULL, 6, 1, 1, 1, 0, 11},
};

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel two_layer_net_train_kernels[] = {
    {"dense", 7, 0, offsetof(two_layer_net, arena) + 0, 12, DLC_F32, 72, 116},
    {"dense_1", 8, 0, offsetof(two_layer_net, arena) + 64, 4, DLC_F32, 112, 112},
    {"mean_loss", 13, 0, offsetof(two_layer_net, loss), 1, DLC_F32, 12, 52},
    {"accuracy_sum", 16, 0, offsetof(two_layer_net, metrics_accuracy_0), 1, DLC_F32, 37, 56},
    {"dense_1_y_grad", 8, 0, offsetof(two_layer_net, arena) + 128, 4, DLC_F32, 20, 80},
    {"dense_1_hidden_grad", 8, 0, offsetof(two_layer_net, arena) + 64, 12, DLC_F32, 48, 124},
    {"dense_kernel_grad", 7, 0, offsetof(two_layer_net, net_dense_kernel), 6, DLC_F32, 60, 132},
    {"dense_1_kernel_grad", 8, 0, offsetof(two_layer_net, net_dense_1_kernel), 3, DLC_F32, 30, 92},
    {"dense_bias_grad", 7, 0, offsetof(two_layer_net, net_dense_bias), 3, DLC_F32, 18, 76},
    {"dense_1_bias_grad", 8, 0, offsetof(two_layer_net, net_dense_1_bias), 1, DLC_F32, 6, 28},
    {"accuracy_sum_2", 16, 0, offsetof(two_layer_net, metrics_accuracy_1), 1, DLC_F32, 17, 32},
};

static void call_train_kernel(two_layer_net *m, int kernel)
{
    switch (kernel) {
    case 0: dense(m); break;
    case 1: dense_1(m); break;
    case 2: mean_loss(m); break;
    case 3: accuracy_sum(m); break;
    case 4: dense_1_y_grad(m); break;
    case 5: dense_1_hidden_grad(m); break;
    case 6: dense_kernel_grad(m); break;
    case 7: dense_1_kernel_grad(m); break;
    case 8: dense_bias_grad(m); break;
    case 9: dense_1_bias_grad(m); break;
    case 10: accuracy_sum_2(m); break;
    }
}

static void run_train_kernel(void *model, int kernel)
{
    call_train_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel two_layer_net_evaluate_kernels[] = {
    {"evaluate_dense", 7, 0, offsetof(two_layer_net, arena) + 0, 12, DLC_F32, 72, 116},
    {"evaluate_dense_1", 8, 0, offsetof(two_layer_net, arena) + 128, 4, DLC_F32, 112, 112},
    {"evaluate_accuracy_sum", 16, 0, offsetof(two_layer_net, metrics_accuracy_0), 1, DLC_F32, 37, 56},
    {"evaluate_mean_loss", 13, 0, offsetof(two_layer_net, loss), 1, DLC_F32, 12, 52},
    {"evaluate_accuracy_sum_2", 16, 0, offsetof(two_layer_net, metrics_accuracy_1), 1, DLC_F32, 17, 32},
};

static void call_evaluate_kernel(two_layer_net *m, int kernel)
{
    switch (kernel) {
    case 0: evaluate_dense(m); break;
    case 1: evaluate_dense_1(m); break;
    case 2: evaluate_accuracy_sum(m); break;
    case 3: evaluate_mean_loss(m); break;
    case 4: evaluate_accuracy_sum_2(m); break;
    }
}

static void run_evaluate_kernel(void *model, int kernel)
{
    call_evaluate_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel two_layer_net_predict_kernels[] = {
    {"predict_dense", 7, 0, offsetof(two_layer_net, arena) + 0, 3, DLC_F32, 18, 56},
    {"predict_dense_1", 8, 0, offsetof(two_layer_net, prediction), 1, DLC_F32, 27, 32},
};

static void call_predict_kernel(two_layer_net *m, int kernel)
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

const dlc_program two_layer_net_program = {
    .version = DLC_PROGRAM_H,
    .name = "two_layer_net",
    .source = "two_layer_net.dl",
    .compiler = "dlc 0.1.0",
    .fingerprint = 0x15179EAC1D862F55u,
    .bytes = sizeof(two_layer_net),
    .real = DLC_F32,
    .batch = 4,
    .predict_batch = 1,
    .epochs = 20,
    .validate = 0.0,
    .generate_count = 1000,
    .tensor = two_layer_net_tensors,
    .tensor_count = 12,
    .field = two_layer_net_fields,
    .field_count = 2,
    .data_source = two_layer_net_sources,
    .source_count = 1,
    .report = two_layer_net_reports,
    .report_count = 1,
    .step = two_layer_net_steps,
    .step_count = 1,
    .loss = 6,
    .prediction = 11,
    .sample = -1,
    .grid = {0, 0},
    .initialize = initialize,
    .train_step = train_step,
    .evaluate = evaluate,
    .predict = predict,
    .draw_sample = NULL,
    .generate = generate,
    .reset_totals = reset_totals,
    .seed_offset = offsetof(two_layer_net, seed),
    .step_offset = offsetof(two_layer_net, step),
    .draw_offset = offsetof(two_layer_net, draw),
    .train_entry = {two_layer_net_train_kernels, 11, run_train_kernel, 192, 0},
    .evaluate_entry = {two_layer_net_evaluate_kernels, 5, run_evaluate_kernel, 192, 0},
    .predict_entry = {two_layer_net_predict_kernels, 2, run_predict_kernel, 64, 0},
    .next_entry = {NULL, 0, NULL, 0, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &two_layer_net_program;
}
