// mlp: forward pass, backward pass, update and training loop of mlp.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=native -fopenmp -c mlp.c    (without -fopenmp it runs on one thread)
//
// Every shape, bound and address is a constant. The struct mlp holds the model; mlp_initialize() and
// mlp_train_step() at the end are where to start reading, mlp_program are the tables for a host program.

#ifndef _OPENMP
#pragma GCC diagnostic ignored "-Wunknown-pragmas" // omp pragmas mean nothing then
#endif
#ifdef __clang__
#pragma clang diagnostic ignored "-Wpass-failed" // simd is a wish: some targets have no vectors
#endif
#pragma GCC diagnostic ignored "-Wpsabi" // vectors are passed to inlined functions only

#include <math.h>
#include <stdalign.h>
#include <stdlib.h>
#include <string.h>

// What a generated model file tells its host about itself: tables of constants, and functions over one opaque model
// struct. The compiler pastes this text into every file that it generates, so that a model compiles alone.
#ifndef DLC_PROGRAM_H
#define DLC_PROGRAM_H 1

#include <stddef.h>
#include <stdint.h>

enum { DLC_MAX_RANK = 8 };

typedef enum dlc_type { DLC_F32, DLC_F64, DLC_I32, DLC_BOOL } dlc_type; // DLC_BOOL: one byte, 0 or 1

typedef enum dlc_role {
    DLC_PARAMETER, // trained; saved with the weights
    DLC_STATE,     // not trained; saved with the weights
    DLC_SLOT,      // optimizer state; saved in checkpoints only
    DLC_TOTAL,     // running sums of the metrics; zero at the start of an epoch
    DLC_SETTING,   // a number that --set changes (a real scalar)
    DLC_OUTPUT     // the loss, reports, predictions [batch, ...], generated fields [batch, ...]
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
    int line; // in the source file
    void (*run)(void *model);
    size_t output_offset; // bytes into the model struct
    size_t output_count;
    dlc_type output_type;
    double flops, bytes;
} dlc_kernel;

typedef struct dlc_entry {
    const dlc_kernel *kernel;
    int kernel_count;
    size_t arena_bytes;
} dlc_entry;

typedef struct dlc_program {
    int version;          // DLC_PROGRAM_H
    const char *name;     // "digits"
    const char *source;   // "digits.dl"
    const char *compiler; // "dlc 0.1.0"
    uint64_t fingerprint; // of the tables and shapes: a checkpoint of another program is refused
    size_t bytes;         // size of the model struct, to be allocated 64-byte aligned and zeroed
    dlc_type real;        // DLC_F32 or DLC_F64
    int batch;         // examples of one call of train_step, evaluate, generate
    int predict_batch; // and of predict
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
    int loss, prediction; // indices of output tensors, or -1
    // Entries. A model is a zeroed block of `bytes` bytes. `count` is the number of real examples, 1..batch; the
    // field pointers must hold `batch` examples all the same (the rest: copies of a real one).
    void (*initialize)(void *model, uint64_t seed); // parameters, states, settings, slots; step = 0
    void (*train_step)(
        void *model, int count); // returns with the loss in the output; a loss that is not finite leaves all as it was
    void (*evaluate)(void *model, int count); // loss and totals, inference form
    void (*predict)(void *model, int count);
    void (*generate)(void *model, uint64_t first); // outputs of examples first .. first + batch - 1
    void (*reset_totals)(void *model);
    size_t seed_offset; // uint64_t
    size_t step_offset; // uint64_t: updates done
    dlc_entry train_entry, evaluate_entry, predict_entry;
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
    alignas(64) unsigned char arena[268928];
} mlp;

static inline float max_real(float x, float y)
{
    return x < y ? y : x;
}

static inline float rsqrt(float x)
{
    return 1 / sqrtf(x);
}

// 16 lanes, and the same with no more than the alignment of an element.
typedef float f32x16 __attribute__((vector_size(64)));
typedef float f32x16_any __attribute__((vector_size(64), aligned(4), may_alias));
typedef int32_t i32x16 __attribute__((vector_size(64)));
typedef int32_t i32x16_any __attribute__((vector_size(64), aligned(4), may_alias));

static inline __attribute__((always_inline)) f32x16 f32x16_load(const float *from)
{
    return *(const f32x16_any *)from;
}

static inline __attribute__((always_inline)) void f32x16_store(float *to, f32x16_any v)
{
    *(f32x16_any *)to = v;
}

static inline __attribute__((always_inline)) f32x16 f32x16_splat(float x)
{
    return x - (f32x16){0};
}

// a where the mask is set, b elsewhere
static inline __attribute__((always_inline)) f32x16 f32x16_select(i32x16_any mask, f32x16_any a, f32x16_any b)
{
    return (f32x16)((mask & (i32x16)a) | (~mask & (i32x16)b));
}

static inline __attribute__((always_inline)) f32x16 f32x16_max(f32x16_any a, f32x16_any b)
{
    return f32x16_select(a < b, b, a);
}

// the sum of the lanes, always by halves
static inline __attribute__((always_inline)) float f32x16_sum(f32x16_any v)
{
    for (int n = 8; n > 0; n /= 2)
        for (int i = 0; i < n; i++)
            v[i] += v[i + n];
    return v[0];
}

static inline __attribute__((always_inline)) f32x16 f32x16_sqrt(f32x16_any x)
{
    for (int i = 0; i < 16; i++)
        x[i] = sqrtf(x[i]);
    return x;
}

// 8 lanes, and the same with no more than the alignment of an element.
typedef float f32x8 __attribute__((vector_size(32)));
typedef float f32x8_any __attribute__((vector_size(32), aligned(4), may_alias));
typedef int32_t i32x8 __attribute__((vector_size(32)));
typedef int32_t i32x8_any __attribute__((vector_size(32), aligned(4), may_alias));

static inline __attribute__((always_inline)) f32x8 f32x8_load(const float *from)
{
    return *(const f32x8_any *)from;
}

static inline __attribute__((always_inline)) void f32x8_store(float *to, f32x8_any v)
{
    *(f32x8_any *)to = v;
}

static inline __attribute__((always_inline)) f32x8 f32x8_splat(float x)
{
    return x - (f32x8){0};
}

static inline __attribute__((always_inline)) f32x8 f32x8_sqrt(f32x8_any x)
{
    for (int i = 0; i < 8; i++)
        x[i] = sqrtf(x[i]);
    return x;
}

// 2 lanes, and the same with no more than the alignment of an element.
typedef float f32x2 __attribute__((vector_size(8)));
typedef float f32x2_any __attribute__((vector_size(8), aligned(4), may_alias));
typedef int32_t i32x2 __attribute__((vector_size(8)));
typedef int32_t i32x2_any __attribute__((vector_size(8), aligned(4), may_alias));

static inline __attribute__((always_inline)) f32x2 f32x2_load(const float *from)
{
    return *(const f32x2_any *)from;
}

static inline __attribute__((always_inline)) void f32x2_store(float *to, f32x2_any v)
{
    *(f32x2_any *)to = v;
}

static inline __attribute__((always_inline)) f32x2 f32x2_splat(float x)
{
    return x - (f32x2){0};
}

static inline __attribute__((always_inline)) f32x2 f32x2_sqrt(f32x2_any x)
{
    for (int i = 0; i < 2; i++)
        x[i] = sqrtf(x[i]);
    return x;
}

// Philox4x32-10 (Salmon et al., 2011): the random bits of (key; counter), the same on any machine.
static inline void philox(uint64_t key, const uint32_t counter[4], uint32_t bits[4])
{
    uint32_t low = (uint32_t)key, high = (uint32_t)(key >> 32);
    uint32_t a = counter[0], b = counter[1], c = counter[2], d = counter[3];
    for (int round = 0; round < 10; round++) {
        uint64_t p = (uint64_t)0xD2511F53u * a, q = (uint64_t)0xCD9E8D57u * c;
        a = (uint32_t)(q >> 32) ^ b ^ low;
        b = (uint32_t)q;
        c = (uint32_t)(p >> 32) ^ d ^ high;
        d = (uint32_t)p;
        low += 0x9E3779B9u;
        high += 0xBB67AE85u;
    }
    bits[0] = a;
    bits[1] = b;
    bits[2] = c;
    bits[3] = d;
}

// Element number `element` of the random stream `stream` in this step: uniform in [0, 1).
static inline float uniform(uint64_t seed, uint64_t step, uint32_t stream, uint32_t element)
{
    uint32_t counter[4] = {element, (uint32_t)step, (uint32_t)(step >> 32), stream}, bits[4];
    philox(seed, counter, bits);
    return (float)(bits[0] >> 8) * 0x1p-24f;
}

// ---- initial values -----------------------------------------------------------------------------

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// random, mul, add: -> [784, 128], 6.22 MFLOP
static void initialize_mlp_dense_kernel(mlp *m)
{
    float *restrict mlp_dense_kernel = (void *)m->mlp_dense_kernel;

    #pragma omp parallel for
    for (int i = 0; i < 100352; i++)
        mlp_dense_kernel[i] = uniform(m->seed, m->step, 0, i) * 0.16222142f - 0.08111071f;
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// copy: -> [128]
static void initialize_mlp_dense_bias(mlp *m)
{
    float *restrict mlp_dense_bias = m->mlp_dense_bias;

    #pragma omp simd
    for (int i = 0; i < 128; i++)
        mlp_dense_bias[i] = 0.0f;
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// random, mul, add: -> [128, 10], 79.4 kFLOP
static void initialize_mlp_dense_1_kernel(mlp *m)
{
    float *restrict mlp_dense_1_kernel = (void *)m->mlp_dense_1_kernel;

    #pragma omp parallel for
    for (int i = 0; i < 1280; i++)
        mlp_dense_1_kernel[i] = uniform(m->seed, m->step, 1, i) * 0.4170288f - 0.2085144f;
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// copy: -> [10]
static void initialize_mlp_dense_1_bias(mlp *m)
{
    float *restrict mlp_dense_1_bias = m->mlp_dense_1_bias;

    for (int i = 0; i < 10; i++)
        mlp_dense_1_bias[i] = 0.0f;
}

static void initialize(void *model, uint64_t seed)
{
    struct mlp *m = model;
    m->seed = seed;
    m->step = 0;
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
    initialize_mlp_dense_kernel(m);
    initialize_mlp_dense_bias(m);
    initialize_mlp_dense_1_kernel(m);
    initialize_mlp_dense_1_bias(m);
}

static void reset_totals(void *model)
{
    struct mlp *m = model;
    memset(&m->metrics_accuracy_0, 0, sizeof m->metrics_accuracy_0);
    memset(&m->metrics_accuracy_1, 0, sizeof m->metrics_accuracy_1);
}

// ---- one training step --------------------------------------------------------------------------

static void image_body(const float *restrict image,
                       float *restrict image_2)
{
    #pragma omp parallel for simd
    for (int i = 0; i < 50176; i++)
        image_2[i] = image[i] / 255.0f;
}

// mlp.dl:6: data      mnist("data/mnist") -> image / 255, label
// div: [64, 28, 28, 1] -> [64, 28, 28, 1], 201 kFLOP
static void image(mlp *m)
{
    image_body((const void *)m->image, (void *)(m->arena + 0));
}

static void dense_body(const float (*restrict mlp_dense_kernel)[128],
                       const float (*restrict image_2)[784],
                       const float *restrict mlp_dense_bias,
                       float (*restrict dense)[128])
{
    #pragma omp parallel for
    for (int j = 0; j < 128; j += 64) {
        for (int i = 0; i < 54; i += 6) {
            // 6 x 64 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s0_2 = f32x16_splat(0.0f);
            f32x16 s0_3 = f32x16_splat(0.0f);
            f32x16 s1_0 = f32x16_splat(0.0f);
            f32x16 s1_1 = f32x16_splat(0.0f);
            f32x16 s1_2 = f32x16_splat(0.0f);
            f32x16 s1_3 = f32x16_splat(0.0f);
            f32x16 s2_0 = f32x16_splat(0.0f);
            f32x16 s2_1 = f32x16_splat(0.0f);
            f32x16 s2_2 = f32x16_splat(0.0f);
            f32x16 s2_3 = f32x16_splat(0.0f);
            f32x16 s3_0 = f32x16_splat(0.0f);
            f32x16 s3_1 = f32x16_splat(0.0f);
            f32x16 s3_2 = f32x16_splat(0.0f);
            f32x16 s3_3 = f32x16_splat(0.0f);
            f32x16 s4_0 = f32x16_splat(0.0f);
            f32x16 s4_1 = f32x16_splat(0.0f);
            f32x16 s4_2 = f32x16_splat(0.0f);
            f32x16 s4_3 = f32x16_splat(0.0f);
            f32x16 s5_0 = f32x16_splat(0.0f);
            f32x16 s5_1 = f32x16_splat(0.0f);
            f32x16 s5_2 = f32x16_splat(0.0f);
            f32x16 s5_3 = f32x16_splat(0.0f);
            for (int k = 0; k < 784; k++) {
                const f32x16 w = f32x16_load(&mlp_dense_kernel[k][j]);
                const f32x16 w2 = f32x16_load(&mlp_dense_kernel[k][j + 16]);
                const f32x16 w3 = f32x16_load(&mlp_dense_kernel[k][j + 32]);
                const f32x16 w4 = f32x16_load(&mlp_dense_kernel[k][j + 48]);
                const float a = image_2[i][k];
                s0_0 += a * w;
                s0_1 += a * w2;
                s0_2 += a * w3;
                s0_3 += a * w4;
                const float a2 = image_2[i + 1][k];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                s1_2 += a2 * w3;
                s1_3 += a2 * w4;
                const float a3 = image_2[i + 2][k];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                s2_2 += a3 * w3;
                s2_3 += a3 * w4;
                const float a4 = image_2[i + 3][k];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                s3_2 += a4 * w3;
                s3_3 += a4 * w4;
                const float a5 = image_2[i + 4][k];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                s4_2 += a5 * w3;
                s4_3 += a5 * w4;
                const float a6 = image_2[i + 5][k];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                s5_2 += a6 * w3;
                s5_3 += a6 * w4;
            }
            f32x16_store(&dense[i][j], f32x16_max(s0_0 + f32x16_load(&mlp_dense_bias[j]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i][j + 16], f32x16_max(s0_1 + f32x16_load(&mlp_dense_bias[j + 16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i][j + 32], f32x16_max(s0_2 + f32x16_load(&mlp_dense_bias[j + 32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i][j + 48], f32x16_max(s0_3 + f32x16_load(&mlp_dense_bias[j + 48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 1][j], f32x16_max(s1_0 + f32x16_load(&mlp_dense_bias[j]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 1][j + 16], f32x16_max(s1_1 + f32x16_load(&mlp_dense_bias[j + 16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 1][j + 32], f32x16_max(s1_2 + f32x16_load(&mlp_dense_bias[j + 32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 1][j + 48], f32x16_max(s1_3 + f32x16_load(&mlp_dense_bias[j + 48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 2][j], f32x16_max(s2_0 + f32x16_load(&mlp_dense_bias[j]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 2][j + 16], f32x16_max(s2_1 + f32x16_load(&mlp_dense_bias[j + 16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 2][j + 32], f32x16_max(s2_2 + f32x16_load(&mlp_dense_bias[j + 32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 2][j + 48], f32x16_max(s2_3 + f32x16_load(&mlp_dense_bias[j + 48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 3][j], f32x16_max(s3_0 + f32x16_load(&mlp_dense_bias[j]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 3][j + 16], f32x16_max(s3_1 + f32x16_load(&mlp_dense_bias[j + 16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 3][j + 32], f32x16_max(s3_2 + f32x16_load(&mlp_dense_bias[j + 32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 3][j + 48], f32x16_max(s3_3 + f32x16_load(&mlp_dense_bias[j + 48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 4][j], f32x16_max(s4_0 + f32x16_load(&mlp_dense_bias[j]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 4][j + 16], f32x16_max(s4_1 + f32x16_load(&mlp_dense_bias[j + 16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 4][j + 32], f32x16_max(s4_2 + f32x16_load(&mlp_dense_bias[j + 32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 4][j + 48], f32x16_max(s4_3 + f32x16_load(&mlp_dense_bias[j + 48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 5][j], f32x16_max(s5_0 + f32x16_load(&mlp_dense_bias[j]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 5][j + 16], f32x16_max(s5_1 + f32x16_load(&mlp_dense_bias[j + 16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 5][j + 32], f32x16_max(s5_2 + f32x16_load(&mlp_dense_bias[j + 32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 5][j + 48], f32x16_max(s5_3 + f32x16_load(&mlp_dense_bias[j + 48]), f32x16_splat(0.0f)));
        }
        for (int i = 54; i < 64; i += 5) {
            // 5 x 64 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s0_2 = f32x16_splat(0.0f);
            f32x16 s0_3 = f32x16_splat(0.0f);
            f32x16 s1_0 = f32x16_splat(0.0f);
            f32x16 s1_1 = f32x16_splat(0.0f);
            f32x16 s1_2 = f32x16_splat(0.0f);
            f32x16 s1_3 = f32x16_splat(0.0f);
            f32x16 s2_0 = f32x16_splat(0.0f);
            f32x16 s2_1 = f32x16_splat(0.0f);
            f32x16 s2_2 = f32x16_splat(0.0f);
            f32x16 s2_3 = f32x16_splat(0.0f);
            f32x16 s3_0 = f32x16_splat(0.0f);
            f32x16 s3_1 = f32x16_splat(0.0f);
            f32x16 s3_2 = f32x16_splat(0.0f);
            f32x16 s3_3 = f32x16_splat(0.0f);
            f32x16 s4_0 = f32x16_splat(0.0f);
            f32x16 s4_1 = f32x16_splat(0.0f);
            f32x16 s4_2 = f32x16_splat(0.0f);
            f32x16 s4_3 = f32x16_splat(0.0f);
            for (int k = 0; k < 784; k++) {
                const f32x16 w = f32x16_load(&mlp_dense_kernel[k][j]);
                const f32x16 w2 = f32x16_load(&mlp_dense_kernel[k][j + 16]);
                const f32x16 w3 = f32x16_load(&mlp_dense_kernel[k][j + 32]);
                const f32x16 w4 = f32x16_load(&mlp_dense_kernel[k][j + 48]);
                const float a = image_2[i][k];
                s0_0 += a * w;
                s0_1 += a * w2;
                s0_2 += a * w3;
                s0_3 += a * w4;
                const float a2 = image_2[i + 1][k];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                s1_2 += a2 * w3;
                s1_3 += a2 * w4;
                const float a3 = image_2[i + 2][k];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                s2_2 += a3 * w3;
                s2_3 += a3 * w4;
                const float a4 = image_2[i + 3][k];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                s3_2 += a4 * w3;
                s3_3 += a4 * w4;
                const float a5 = image_2[i + 4][k];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                s4_2 += a5 * w3;
                s4_3 += a5 * w4;
            }
            f32x16_store(&dense[i][j], f32x16_max(s0_0 + f32x16_load(&mlp_dense_bias[j]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i][j + 16], f32x16_max(s0_1 + f32x16_load(&mlp_dense_bias[j + 16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i][j + 32], f32x16_max(s0_2 + f32x16_load(&mlp_dense_bias[j + 32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i][j + 48], f32x16_max(s0_3 + f32x16_load(&mlp_dense_bias[j + 48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 1][j], f32x16_max(s1_0 + f32x16_load(&mlp_dense_bias[j]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 1][j + 16], f32x16_max(s1_1 + f32x16_load(&mlp_dense_bias[j + 16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 1][j + 32], f32x16_max(s1_2 + f32x16_load(&mlp_dense_bias[j + 32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 1][j + 48], f32x16_max(s1_3 + f32x16_load(&mlp_dense_bias[j + 48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 2][j], f32x16_max(s2_0 + f32x16_load(&mlp_dense_bias[j]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 2][j + 16], f32x16_max(s2_1 + f32x16_load(&mlp_dense_bias[j + 16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 2][j + 32], f32x16_max(s2_2 + f32x16_load(&mlp_dense_bias[j + 32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 2][j + 48], f32x16_max(s2_3 + f32x16_load(&mlp_dense_bias[j + 48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 3][j], f32x16_max(s3_0 + f32x16_load(&mlp_dense_bias[j]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 3][j + 16], f32x16_max(s3_1 + f32x16_load(&mlp_dense_bias[j + 16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 3][j + 32], f32x16_max(s3_2 + f32x16_load(&mlp_dense_bias[j + 32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 3][j + 48], f32x16_max(s3_3 + f32x16_load(&mlp_dense_bias[j + 48]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 4][j], f32x16_max(s4_0 + f32x16_load(&mlp_dense_bias[j]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 4][j + 16], f32x16_max(s4_1 + f32x16_load(&mlp_dense_bias[j + 16]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 4][j + 32], f32x16_max(s4_2 + f32x16_load(&mlp_dense_bias[j + 32]), f32x16_splat(0.0f)));
            f32x16_store(&dense[i + 4][j + 48], f32x16_max(s4_3 + f32x16_load(&mlp_dense_bias[j + 48]), f32x16_splat(0.0f)));
        }
    }
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// contract, add, max: [784, 128], [64, 28, 28, 1], [128] -> [64, 128], 12.9 MFLOP
static void dense(mlp *m)
{
    dense_body(m->mlp_dense_kernel, (void *)(m->arena + 0), m->mlp_dense_bias, (void *)(m->arena + 200704));
}

static void dense_1_body(const float (*restrict mlp_dense_1_kernel)[10],
                         const float (*restrict dense)[128],
                         const float *restrict mlp_dense_1_bias,
                         float (*restrict dense_1)[10])
{
    #pragma omp parallel for
    for (int i = 0; i < 52; i += 13) {
        // 13 x 10 in registers
        f32x8 s0_0 = f32x8_splat(0.0f);
        f32x2 s0_1 = f32x2_splat(0.0f);
        f32x8 s1_0 = f32x8_splat(0.0f);
        f32x2 s1_1 = f32x2_splat(0.0f);
        f32x8 s2_0 = f32x8_splat(0.0f);
        f32x2 s2_1 = f32x2_splat(0.0f);
        f32x8 s3_0 = f32x8_splat(0.0f);
        f32x2 s3_1 = f32x2_splat(0.0f);
        f32x8 s4_0 = f32x8_splat(0.0f);
        f32x2 s4_1 = f32x2_splat(0.0f);
        f32x8 s5_0 = f32x8_splat(0.0f);
        f32x2 s5_1 = f32x2_splat(0.0f);
        f32x8 s6_0 = f32x8_splat(0.0f);
        f32x2 s6_1 = f32x2_splat(0.0f);
        f32x8 s7_0 = f32x8_splat(0.0f);
        f32x2 s7_1 = f32x2_splat(0.0f);
        f32x8 s8_0 = f32x8_splat(0.0f);
        f32x2 s8_1 = f32x2_splat(0.0f);
        f32x8 s9_0 = f32x8_splat(0.0f);
        f32x2 s9_1 = f32x2_splat(0.0f);
        f32x8 s10_0 = f32x8_splat(0.0f);
        f32x2 s10_1 = f32x2_splat(0.0f);
        f32x8 s11_0 = f32x8_splat(0.0f);
        f32x2 s11_1 = f32x2_splat(0.0f);
        f32x8 s12_0 = f32x8_splat(0.0f);
        f32x2 s12_1 = f32x2_splat(0.0f);
        for (int k = 0; k < 128; k++) {
            const f32x8 w = f32x8_load(&mlp_dense_1_kernel[k][0]);
            const f32x2 w2 = f32x2_load(&mlp_dense_1_kernel[k][8]);
            const float a = dense[i][k];
            s0_0 += a * w;
            s0_1 += a * w2;
            const float a2 = dense[i + 1][k];
            s1_0 += a2 * w;
            s1_1 += a2 * w2;
            const float a3 = dense[i + 2][k];
            s2_0 += a3 * w;
            s2_1 += a3 * w2;
            const float a4 = dense[i + 3][k];
            s3_0 += a4 * w;
            s3_1 += a4 * w2;
            const float a5 = dense[i + 4][k];
            s4_0 += a5 * w;
            s4_1 += a5 * w2;
            const float a6 = dense[i + 5][k];
            s5_0 += a6 * w;
            s5_1 += a6 * w2;
            const float a7 = dense[i + 6][k];
            s6_0 += a7 * w;
            s6_1 += a7 * w2;
            const float a8 = dense[i + 7][k];
            s7_0 += a8 * w;
            s7_1 += a8 * w2;
            const float a9 = dense[i + 8][k];
            s8_0 += a9 * w;
            s8_1 += a9 * w2;
            const float a10 = dense[i + 9][k];
            s9_0 += a10 * w;
            s9_1 += a10 * w2;
            const float a11 = dense[i + 10][k];
            s10_0 += a11 * w;
            s10_1 += a11 * w2;
            const float a12 = dense[i + 11][k];
            s11_0 += a12 * w;
            s11_1 += a12 * w2;
            const float a13 = dense[i + 12][k];
            s12_0 += a13 * w;
            s12_1 += a13 * w2;
        }
        f32x8_store(&dense_1[i][0], s0_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[i][8], s0_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[i + 1][0], s1_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[i + 1][8], s1_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[i + 2][0], s2_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[i + 2][8], s2_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[i + 3][0], s3_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[i + 3][8], s3_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[i + 4][0], s4_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[i + 4][8], s4_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[i + 5][0], s5_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[i + 5][8], s5_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[i + 6][0], s6_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[i + 6][8], s6_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[i + 7][0], s7_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[i + 7][8], s7_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[i + 8][0], s8_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[i + 8][8], s8_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[i + 9][0], s9_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[i + 9][8], s9_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[i + 10][0], s10_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[i + 10][8], s10_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[i + 11][0], s11_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[i + 11][8], s11_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[i + 12][0], s12_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[i + 12][8], s12_1 + f32x2_load(&mlp_dense_1_bias[8]));
    }
    {
        // 12 x 10 in registers
        f32x8 s0_0 = f32x8_splat(0.0f);
        f32x2 s0_1 = f32x2_splat(0.0f);
        f32x8 s1_0 = f32x8_splat(0.0f);
        f32x2 s1_1 = f32x2_splat(0.0f);
        f32x8 s2_0 = f32x8_splat(0.0f);
        f32x2 s2_1 = f32x2_splat(0.0f);
        f32x8 s3_0 = f32x8_splat(0.0f);
        f32x2 s3_1 = f32x2_splat(0.0f);
        f32x8 s4_0 = f32x8_splat(0.0f);
        f32x2 s4_1 = f32x2_splat(0.0f);
        f32x8 s5_0 = f32x8_splat(0.0f);
        f32x2 s5_1 = f32x2_splat(0.0f);
        f32x8 s6_0 = f32x8_splat(0.0f);
        f32x2 s6_1 = f32x2_splat(0.0f);
        f32x8 s7_0 = f32x8_splat(0.0f);
        f32x2 s7_1 = f32x2_splat(0.0f);
        f32x8 s8_0 = f32x8_splat(0.0f);
        f32x2 s8_1 = f32x2_splat(0.0f);
        f32x8 s9_0 = f32x8_splat(0.0f);
        f32x2 s9_1 = f32x2_splat(0.0f);
        f32x8 s10_0 = f32x8_splat(0.0f);
        f32x2 s10_1 = f32x2_splat(0.0f);
        f32x8 s11_0 = f32x8_splat(0.0f);
        f32x2 s11_1 = f32x2_splat(0.0f);
        for (int k = 0; k < 128; k++) {
            const f32x8 w = f32x8_load(&mlp_dense_1_kernel[k][0]);
            const f32x2 w2 = f32x2_load(&mlp_dense_1_kernel[k][8]);
            const float a = dense[52][k];
            s0_0 += a * w;
            s0_1 += a * w2;
            const float a2 = dense[53][k];
            s1_0 += a2 * w;
            s1_1 += a2 * w2;
            const float a3 = dense[54][k];
            s2_0 += a3 * w;
            s2_1 += a3 * w2;
            const float a4 = dense[55][k];
            s3_0 += a4 * w;
            s3_1 += a4 * w2;
            const float a5 = dense[56][k];
            s4_0 += a5 * w;
            s4_1 += a5 * w2;
            const float a6 = dense[57][k];
            s5_0 += a6 * w;
            s5_1 += a6 * w2;
            const float a7 = dense[58][k];
            s6_0 += a7 * w;
            s6_1 += a7 * w2;
            const float a8 = dense[59][k];
            s7_0 += a8 * w;
            s7_1 += a8 * w2;
            const float a9 = dense[60][k];
            s8_0 += a9 * w;
            s8_1 += a9 * w2;
            const float a10 = dense[61][k];
            s9_0 += a10 * w;
            s9_1 += a10 * w2;
            const float a11 = dense[62][k];
            s10_0 += a11 * w;
            s10_1 += a11 * w2;
            const float a12 = dense[63][k];
            s11_0 += a12 * w;
            s11_1 += a12 * w2;
        }
        f32x8_store(&dense_1[52][0], s0_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[52][8], s0_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[53][0], s1_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[53][8], s1_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[54][0], s2_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[54][8], s2_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[55][0], s3_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[55][8], s3_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[56][0], s4_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[56][8], s4_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[57][0], s5_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[57][8], s5_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[58][0], s6_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[58][8], s6_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[59][0], s7_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[59][8], s7_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[60][0], s8_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[60][8], s8_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[61][0], s9_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[61][8], s9_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[62][0], s10_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[62][8], s10_1 + f32x2_load(&mlp_dense_1_bias[8]));
        f32x8_store(&dense_1[63][0], s11_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&dense_1[63][8], s11_1 + f32x2_load(&mlp_dense_1_bias[8]));
    }
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// contract, add: [128, 10], [64, 128], [10] -> [64, 10], 164 kFLOP
static void dense_1(mlp *m)
{
    dense_1_body(m->mlp_dense_1_kernel, (void *)(m->arena + 200704), m->mlp_dense_1_bias, (void *)(m->arena + 233472));
}

// mlp.dl:7: minimize  cross_entropy(mlp(image), label)
// mlp.dl:10: report    accuracy(mlp(image), label)
// reduce, sub, exp, reduce, log, iota, equal, to_real, sub, sub, ...: [64, 10], [64] -> [64], [64, 10], 23.2 kFLOP
static void cross_entropy_z_grad(mlp *m)
{
    const float (*restrict dense_1)[10] = (void *)(m->arena + 233472);
    const int32_t *restrict label = m->label;
    const float *restrict batch_weight = m->batch_weight;
    float *restrict cross_entropy_sum_2 = (void *)(m->arena + 236032);
    int32_t *restrict accuracy_argmax = (void *)(m->arena + 236288);
    float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 266240);

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
        {
            for (int i = 0; i < 10; i++) {
                const float z = dense_1[b][i] - cross_entropy_max;
                cross_entropy_exp[i] = expf(z);
            }
        }
        // cross_entropy_sum
        {
            float sum = 0.0f;
            for (int r = 0; r < 10; r++)
                sum += cross_entropy_exp[r];
            cross_entropy_sum = sum;
        }
        // cross_entropy_log
        {
            cross_entropy_log = logf(cross_entropy_sum);
        }
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
                sum += (float)(label[b] == r) * -batch_weight[b];
            cross_entropy_sum_grad = sum;
        }
        // cross_entropy_div_grad
        {
            cross_entropy_div_grad = -cross_entropy_sum_grad / cross_entropy_sum;
        }
        // cross_entropy_z_grad
        {
            for (int i = 0; i < 10; i++)
                cross_entropy_z_grad[b][i] = (float)(label[b] == i) * -batch_weight[b] + cross_entropy_exp[i] * cross_entropy_div_grad;
        }
    }
}

static void mean_loss_body(const float *restrict cross_entropy_sum_2,
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

// mlp.dl:7: minimize  cross_entropy(mlp(image), label)
// mul, reduce, neg: [64] -> [], 129 FLOP
static void mean_loss(mlp *m)
{
    mean_loss_body((void *)(m->arena + 236032), m->batch_weight, &m->loss);
}

// mlp.dl:8: using     adam(0.001)
// add, log, mul, expm1, div, neg, log, mul, expm1, neg, ...: -> [], 87 FLOP
static void adam_rsqrt(mlp *m)
{
    const float step_2 = (float)m->step;
    const float lr = m->lr;
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    float *restrict adam_rate = (void *)(m->arena + 268800);
    float *restrict adam_rsqrt = (void *)(m->arena + 268864);

    const float t = step_2 + 1.0f;
    *adam_rate = -(lr / expm1f(t * logf(beta_1)));
    *adam_rsqrt = rsqrt(-expm1f(t * logf(beta_2)));
}

static void accuracy_sum_body(const int32_t *restrict label,
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

// mlp.dl:10: report    accuracy(mlp(image), label)
// greater, equal, to_real, select, reduce, add: [64] -> [], 321 FLOP
static void accuracy_sum(mlp *m)
{
    accuracy_sum_body(m->label, (void *)(m->arena + 236288), m->batch_weight, &m->metrics_accuracy_0);
}

static void accuracy_sum_2_body(const float *restrict batch_weight,
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

// mlp.dl:10: report    accuracy(mlp(image), label)
// greater, to_real, reduce, add, div: [64] -> [], 197 FLOP
static void accuracy_sum_2(mlp *m)
{
    accuracy_sum_2_body(m->batch_weight, m->metrics_accuracy_0, &m->metrics_accuracy_1, &m->reports_accuracy);
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// mlp.dl:8: using     adam(0.001)
// reduce, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 10] -> [10], 852 FLOP
static void dense_1_bias_grad(mlp *m)
{
    const float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 266240);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 268800);
    const float epsilon = m->epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 268864);
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
        const float m2 = mlp_dense_1_bias_m[j] * beta_1 + (1.0f - beta_1) * sum[j];
        const float v = mlp_dense_1_bias_v[j] * beta_2 + (1.0f - beta_2) * (sum[j] * sum[j]);
        mlp_dense_1_bias[j] -= adam_rate * m2 / (epsilon + adam_rsqrt * sqrtf(v));
        mlp_dense_1_bias_m[j] = m2;
        mlp_dense_1_bias_v[j] = v;
    }
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// contract, greater, select: [128, 10], [64, 10], [64, 128] -> [64, 128], 180 kFLOP
static void dense_1_input_grad(mlp *m)
{
    const float (*restrict mlp_dense_1_kernel)[10] = m->mlp_dense_1_kernel;
    const float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 266240);
    const float (*restrict dense)[128] = (void *)(m->arena + 200704);
    float (*restrict dense_1_input_grad)[128] = (void *)(m->arena + 233472);

    for (int j = 0; j < 128; j += 64) {
        // 64 columns, copied so that they lie side by side
        alignas(64) float panel[10][64];
        for (int c = 0; c < 64; c++)
            for (int k = 0; k < 10; k++)
                panel[k][c] = mlp_dense_1_kernel[j + c][k];
        #pragma omp parallel for
        for (int i = 0; i < 54; i += 6) {
            // 6 x 64 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s0_2 = f32x16_splat(0.0f);
            f32x16 s0_3 = f32x16_splat(0.0f);
            f32x16 s1_0 = f32x16_splat(0.0f);
            f32x16 s1_1 = f32x16_splat(0.0f);
            f32x16 s1_2 = f32x16_splat(0.0f);
            f32x16 s1_3 = f32x16_splat(0.0f);
            f32x16 s2_0 = f32x16_splat(0.0f);
            f32x16 s2_1 = f32x16_splat(0.0f);
            f32x16 s2_2 = f32x16_splat(0.0f);
            f32x16 s2_3 = f32x16_splat(0.0f);
            f32x16 s3_0 = f32x16_splat(0.0f);
            f32x16 s3_1 = f32x16_splat(0.0f);
            f32x16 s3_2 = f32x16_splat(0.0f);
            f32x16 s3_3 = f32x16_splat(0.0f);
            f32x16 s4_0 = f32x16_splat(0.0f);
            f32x16 s4_1 = f32x16_splat(0.0f);
            f32x16 s4_2 = f32x16_splat(0.0f);
            f32x16 s4_3 = f32x16_splat(0.0f);
            f32x16 s5_0 = f32x16_splat(0.0f);
            f32x16 s5_1 = f32x16_splat(0.0f);
            f32x16 s5_2 = f32x16_splat(0.0f);
            f32x16 s5_3 = f32x16_splat(0.0f);
            for (int k = 0; k < 10; k++) {
                const f32x16 w = f32x16_load(&panel[k][0]);
                const f32x16 w2 = f32x16_load(&panel[k][16]);
                const f32x16 w3 = f32x16_load(&panel[k][32]);
                const f32x16 w4 = f32x16_load(&panel[k][48]);
                const float a = cross_entropy_z_grad[i][k];
                s0_0 += a * w;
                s0_1 += a * w2;
                s0_2 += a * w3;
                s0_3 += a * w4;
                const float a2 = cross_entropy_z_grad[i + 1][k];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                s1_2 += a2 * w3;
                s1_3 += a2 * w4;
                const float a3 = cross_entropy_z_grad[i + 2][k];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                s2_2 += a3 * w3;
                s2_3 += a3 * w4;
                const float a4 = cross_entropy_z_grad[i + 3][k];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                s3_2 += a4 * w3;
                s3_3 += a4 * w4;
                const float a5 = cross_entropy_z_grad[i + 4][k];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                s4_2 += a5 * w3;
                s4_3 += a5 * w4;
                const float a6 = cross_entropy_z_grad[i + 5][k];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                s5_2 += a6 * w3;
                s5_3 += a6 * w4;
            }
            f32x16_store(&dense_1_input_grad[i][j], f32x16_select(f32x16_load(&dense[i][j]) > 0.0f, s0_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i][j + 16], f32x16_select(f32x16_load(&dense[i][j + 16]) > 0.0f, s0_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i][j + 32], f32x16_select(f32x16_load(&dense[i][j + 32]) > 0.0f, s0_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i][j + 48], f32x16_select(f32x16_load(&dense[i][j + 48]) > 0.0f, s0_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 1][j], f32x16_select(f32x16_load(&dense[i + 1][j]) > 0.0f, s1_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 1][j + 16], f32x16_select(f32x16_load(&dense[i + 1][j + 16]) > 0.0f, s1_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 1][j + 32], f32x16_select(f32x16_load(&dense[i + 1][j + 32]) > 0.0f, s1_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 1][j + 48], f32x16_select(f32x16_load(&dense[i + 1][j + 48]) > 0.0f, s1_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 2][j], f32x16_select(f32x16_load(&dense[i + 2][j]) > 0.0f, s2_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 2][j + 16], f32x16_select(f32x16_load(&dense[i + 2][j + 16]) > 0.0f, s2_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 2][j + 32], f32x16_select(f32x16_load(&dense[i + 2][j + 32]) > 0.0f, s2_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 2][j + 48], f32x16_select(f32x16_load(&dense[i + 2][j + 48]) > 0.0f, s2_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 3][j], f32x16_select(f32x16_load(&dense[i + 3][j]) > 0.0f, s3_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 3][j + 16], f32x16_select(f32x16_load(&dense[i + 3][j + 16]) > 0.0f, s3_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 3][j + 32], f32x16_select(f32x16_load(&dense[i + 3][j + 32]) > 0.0f, s3_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 3][j + 48], f32x16_select(f32x16_load(&dense[i + 3][j + 48]) > 0.0f, s3_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 4][j], f32x16_select(f32x16_load(&dense[i + 4][j]) > 0.0f, s4_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 4][j + 16], f32x16_select(f32x16_load(&dense[i + 4][j + 16]) > 0.0f, s4_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 4][j + 32], f32x16_select(f32x16_load(&dense[i + 4][j + 32]) > 0.0f, s4_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 4][j + 48], f32x16_select(f32x16_load(&dense[i + 4][j + 48]) > 0.0f, s4_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 5][j], f32x16_select(f32x16_load(&dense[i + 5][j]) > 0.0f, s5_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 5][j + 16], f32x16_select(f32x16_load(&dense[i + 5][j + 16]) > 0.0f, s5_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 5][j + 32], f32x16_select(f32x16_load(&dense[i + 5][j + 32]) > 0.0f, s5_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 5][j + 48], f32x16_select(f32x16_load(&dense[i + 5][j + 48]) > 0.0f, s5_3, f32x16_splat(0.0f)));
        }
        #pragma omp parallel for
        for (int i = 54; i < 64; i += 5) {
            // 5 x 64 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s0_2 = f32x16_splat(0.0f);
            f32x16 s0_3 = f32x16_splat(0.0f);
            f32x16 s1_0 = f32x16_splat(0.0f);
            f32x16 s1_1 = f32x16_splat(0.0f);
            f32x16 s1_2 = f32x16_splat(0.0f);
            f32x16 s1_3 = f32x16_splat(0.0f);
            f32x16 s2_0 = f32x16_splat(0.0f);
            f32x16 s2_1 = f32x16_splat(0.0f);
            f32x16 s2_2 = f32x16_splat(0.0f);
            f32x16 s2_3 = f32x16_splat(0.0f);
            f32x16 s3_0 = f32x16_splat(0.0f);
            f32x16 s3_1 = f32x16_splat(0.0f);
            f32x16 s3_2 = f32x16_splat(0.0f);
            f32x16 s3_3 = f32x16_splat(0.0f);
            f32x16 s4_0 = f32x16_splat(0.0f);
            f32x16 s4_1 = f32x16_splat(0.0f);
            f32x16 s4_2 = f32x16_splat(0.0f);
            f32x16 s4_3 = f32x16_splat(0.0f);
            for (int k = 0; k < 10; k++) {
                const f32x16 w = f32x16_load(&panel[k][0]);
                const f32x16 w2 = f32x16_load(&panel[k][16]);
                const f32x16 w3 = f32x16_load(&panel[k][32]);
                const f32x16 w4 = f32x16_load(&panel[k][48]);
                const float a = cross_entropy_z_grad[i][k];
                s0_0 += a * w;
                s0_1 += a * w2;
                s0_2 += a * w3;
                s0_3 += a * w4;
                const float a2 = cross_entropy_z_grad[i + 1][k];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                s1_2 += a2 * w3;
                s1_3 += a2 * w4;
                const float a3 = cross_entropy_z_grad[i + 2][k];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                s2_2 += a3 * w3;
                s2_3 += a3 * w4;
                const float a4 = cross_entropy_z_grad[i + 3][k];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                s3_2 += a4 * w3;
                s3_3 += a4 * w4;
                const float a5 = cross_entropy_z_grad[i + 4][k];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                s4_2 += a5 * w3;
                s4_3 += a5 * w4;
            }
            f32x16_store(&dense_1_input_grad[i][j], f32x16_select(f32x16_load(&dense[i][j]) > 0.0f, s0_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i][j + 16], f32x16_select(f32x16_load(&dense[i][j + 16]) > 0.0f, s0_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i][j + 32], f32x16_select(f32x16_load(&dense[i][j + 32]) > 0.0f, s0_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i][j + 48], f32x16_select(f32x16_load(&dense[i][j + 48]) > 0.0f, s0_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 1][j], f32x16_select(f32x16_load(&dense[i + 1][j]) > 0.0f, s1_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 1][j + 16], f32x16_select(f32x16_load(&dense[i + 1][j + 16]) > 0.0f, s1_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 1][j + 32], f32x16_select(f32x16_load(&dense[i + 1][j + 32]) > 0.0f, s1_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 1][j + 48], f32x16_select(f32x16_load(&dense[i + 1][j + 48]) > 0.0f, s1_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 2][j], f32x16_select(f32x16_load(&dense[i + 2][j]) > 0.0f, s2_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 2][j + 16], f32x16_select(f32x16_load(&dense[i + 2][j + 16]) > 0.0f, s2_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 2][j + 32], f32x16_select(f32x16_load(&dense[i + 2][j + 32]) > 0.0f, s2_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 2][j + 48], f32x16_select(f32x16_load(&dense[i + 2][j + 48]) > 0.0f, s2_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 3][j], f32x16_select(f32x16_load(&dense[i + 3][j]) > 0.0f, s3_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 3][j + 16], f32x16_select(f32x16_load(&dense[i + 3][j + 16]) > 0.0f, s3_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 3][j + 32], f32x16_select(f32x16_load(&dense[i + 3][j + 32]) > 0.0f, s3_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 3][j + 48], f32x16_select(f32x16_load(&dense[i + 3][j + 48]) > 0.0f, s3_3, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 4][j], f32x16_select(f32x16_load(&dense[i + 4][j]) > 0.0f, s4_0, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 4][j + 16], f32x16_select(f32x16_load(&dense[i + 4][j + 16]) > 0.0f, s4_1, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 4][j + 32], f32x16_select(f32x16_load(&dense[i + 4][j + 32]) > 0.0f, s4_2, f32x16_splat(0.0f)));
            f32x16_store(&dense_1_input_grad[i + 4][j + 48], f32x16_select(f32x16_load(&dense[i + 4][j + 48]) > 0.0f, s4_3, f32x16_splat(0.0f)));
        }
    }
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// mlp.dl:8: using     adam(0.001)
// contract, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 10], [64, 128] -> [128, 10], 191 kFLOP
static void dense_1_kernel_grad(mlp *m)
{
    const float (*restrict cross_entropy_z_grad)[10] = (void *)(m->arena + 266240);
    const float (*restrict dense)[128] = (void *)(m->arena + 200704);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 268800);
    const float epsilon = m->epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 268864);
    float (*restrict mlp_dense_1_kernel)[10] = m->mlp_dense_1_kernel;
    float (*restrict mlp_dense_1_kernel_m)[10] = m->mlp_dense_1_kernel_m;
    float (*restrict mlp_dense_1_kernel_v)[10] = m->mlp_dense_1_kernel_v;

    #pragma omp parallel for
    for (int i = 0; i < 104; i += 13) {
        // 13 x 10 in registers
        f32x8 s0_0 = f32x8_splat(0.0f);
        f32x2 s0_1 = f32x2_splat(0.0f);
        f32x8 s1_0 = f32x8_splat(0.0f);
        f32x2 s1_1 = f32x2_splat(0.0f);
        f32x8 s2_0 = f32x8_splat(0.0f);
        f32x2 s2_1 = f32x2_splat(0.0f);
        f32x8 s3_0 = f32x8_splat(0.0f);
        f32x2 s3_1 = f32x2_splat(0.0f);
        f32x8 s4_0 = f32x8_splat(0.0f);
        f32x2 s4_1 = f32x2_splat(0.0f);
        f32x8 s5_0 = f32x8_splat(0.0f);
        f32x2 s5_1 = f32x2_splat(0.0f);
        f32x8 s6_0 = f32x8_splat(0.0f);
        f32x2 s6_1 = f32x2_splat(0.0f);
        f32x8 s7_0 = f32x8_splat(0.0f);
        f32x2 s7_1 = f32x2_splat(0.0f);
        f32x8 s8_0 = f32x8_splat(0.0f);
        f32x2 s8_1 = f32x2_splat(0.0f);
        f32x8 s9_0 = f32x8_splat(0.0f);
        f32x2 s9_1 = f32x2_splat(0.0f);
        f32x8 s10_0 = f32x8_splat(0.0f);
        f32x2 s10_1 = f32x2_splat(0.0f);
        f32x8 s11_0 = f32x8_splat(0.0f);
        f32x2 s11_1 = f32x2_splat(0.0f);
        f32x8 s12_0 = f32x8_splat(0.0f);
        f32x2 s12_1 = f32x2_splat(0.0f);
        for (int k = 0; k < 64; k++) {
            const f32x8 w = f32x8_load(&cross_entropy_z_grad[k][0]);
            const f32x2 w2 = f32x2_load(&cross_entropy_z_grad[k][8]);
            const float a = dense[k][i];
            s0_0 += a * w;
            s0_1 += a * w2;
            const float a2 = dense[k][i + 1];
            s1_0 += a2 * w;
            s1_1 += a2 * w2;
            const float a3 = dense[k][i + 2];
            s2_0 += a3 * w;
            s2_1 += a3 * w2;
            const float a4 = dense[k][i + 3];
            s3_0 += a4 * w;
            s3_1 += a4 * w2;
            const float a5 = dense[k][i + 4];
            s4_0 += a5 * w;
            s4_1 += a5 * w2;
            const float a6 = dense[k][i + 5];
            s5_0 += a6 * w;
            s5_1 += a6 * w2;
            const float a7 = dense[k][i + 6];
            s6_0 += a7 * w;
            s6_1 += a7 * w2;
            const float a8 = dense[k][i + 7];
            s7_0 += a8 * w;
            s7_1 += a8 * w2;
            const float a9 = dense[k][i + 8];
            s8_0 += a9 * w;
            s8_1 += a9 * w2;
            const float a10 = dense[k][i + 9];
            s9_0 += a10 * w;
            s9_1 += a10 * w2;
            const float a11 = dense[k][i + 10];
            s10_0 += a11 * w;
            s10_1 += a11 * w2;
            const float a12 = dense[k][i + 11];
            s11_0 += a12 * w;
            s11_1 += a12 * w2;
            const float a13 = dense[k][i + 12];
            s12_0 += a13 * w;
            s12_1 += a13 * w2;
        }
        const f32x8 t = f32x8_load(&mlp_dense_1_kernel_m[i][0]) * beta_1 + (1.0f - beta_1) * s0_0;
        const f32x8 t2 = f32x8_load(&mlp_dense_1_kernel_v[i][0]) * beta_2 + (1.0f - beta_2) * (s0_0 * s0_0);
        const f32x8 t3 = adam_rate * t / (epsilon + adam_rsqrt * f32x8_sqrt(t2));
        f32x8_store(&mlp_dense_1_kernel[i][0], f32x8_load(&mlp_dense_1_kernel[i][0]) - t3);
        f32x8_store(&mlp_dense_1_kernel_m[i][0], t);
        f32x8_store(&mlp_dense_1_kernel_v[i][0], t2);
        const f32x2 t4 = f32x2_load(&mlp_dense_1_kernel_m[i][8]) * beta_1 + (1.0f - beta_1) * s0_1;
        const f32x2 t5 = f32x2_load(&mlp_dense_1_kernel_v[i][8]) * beta_2 + (1.0f - beta_2) * (s0_1 * s0_1);
        const f32x2 t6 = adam_rate * t4 / (epsilon + adam_rsqrt * f32x2_sqrt(t5));
        f32x2_store(&mlp_dense_1_kernel[i][8], f32x2_load(&mlp_dense_1_kernel[i][8]) - t6);
        f32x2_store(&mlp_dense_1_kernel_m[i][8], t4);
        f32x2_store(&mlp_dense_1_kernel_v[i][8], t5);
        const f32x8 t7 = f32x8_load(&mlp_dense_1_kernel_m[i + 1][0]) * beta_1 + (1.0f - beta_1) * s1_0;
        const f32x8 t8 = f32x8_load(&mlp_dense_1_kernel_v[i + 1][0]) * beta_2 + (1.0f - beta_2) * (s1_0 * s1_0);
        const f32x8 t9 = adam_rate * t7 / (epsilon + adam_rsqrt * f32x8_sqrt(t8));
        f32x8_store(&mlp_dense_1_kernel[i + 1][0], f32x8_load(&mlp_dense_1_kernel[i + 1][0]) - t9);
        f32x8_store(&mlp_dense_1_kernel_m[i + 1][0], t7);
        f32x8_store(&mlp_dense_1_kernel_v[i + 1][0], t8);
        const f32x2 t10 = f32x2_load(&mlp_dense_1_kernel_m[i + 1][8]) * beta_1 + (1.0f - beta_1) * s1_1;
        const f32x2 t11 = f32x2_load(&mlp_dense_1_kernel_v[i + 1][8]) * beta_2 + (1.0f - beta_2) * (s1_1 * s1_1);
        const f32x2 t12 = adam_rate * t10 / (epsilon + adam_rsqrt * f32x2_sqrt(t11));
        f32x2_store(&mlp_dense_1_kernel[i + 1][8], f32x2_load(&mlp_dense_1_kernel[i + 1][8]) - t12);
        f32x2_store(&mlp_dense_1_kernel_m[i + 1][8], t10);
        f32x2_store(&mlp_dense_1_kernel_v[i + 1][8], t11);
        const f32x8 t13 = f32x8_load(&mlp_dense_1_kernel_m[i + 2][0]) * beta_1 + (1.0f - beta_1) * s2_0;
        const f32x8 t14 = f32x8_load(&mlp_dense_1_kernel_v[i + 2][0]) * beta_2 + (1.0f - beta_2) * (s2_0 * s2_0);
        const f32x8 t15 = adam_rate * t13 / (epsilon + adam_rsqrt * f32x8_sqrt(t14));
        f32x8_store(&mlp_dense_1_kernel[i + 2][0], f32x8_load(&mlp_dense_1_kernel[i + 2][0]) - t15);
        f32x8_store(&mlp_dense_1_kernel_m[i + 2][0], t13);
        f32x8_store(&mlp_dense_1_kernel_v[i + 2][0], t14);
        const f32x2 t16 = f32x2_load(&mlp_dense_1_kernel_m[i + 2][8]) * beta_1 + (1.0f - beta_1) * s2_1;
        const f32x2 t17 = f32x2_load(&mlp_dense_1_kernel_v[i + 2][8]) * beta_2 + (1.0f - beta_2) * (s2_1 * s2_1);
        const f32x2 t18 = adam_rate * t16 / (epsilon + adam_rsqrt * f32x2_sqrt(t17));
        f32x2_store(&mlp_dense_1_kernel[i + 2][8], f32x2_load(&mlp_dense_1_kernel[i + 2][8]) - t18);
        f32x2_store(&mlp_dense_1_kernel_m[i + 2][8], t16);
        f32x2_store(&mlp_dense_1_kernel_v[i + 2][8], t17);
        const f32x8 t19 = f32x8_load(&mlp_dense_1_kernel_m[i + 3][0]) * beta_1 + (1.0f - beta_1) * s3_0;
        const f32x8 t20 = f32x8_load(&mlp_dense_1_kernel_v[i + 3][0]) * beta_2 + (1.0f - beta_2) * (s3_0 * s3_0);
        const f32x8 t21 = adam_rate * t19 / (epsilon + adam_rsqrt * f32x8_sqrt(t20));
        f32x8_store(&mlp_dense_1_kernel[i + 3][0], f32x8_load(&mlp_dense_1_kernel[i + 3][0]) - t21);
        f32x8_store(&mlp_dense_1_kernel_m[i + 3][0], t19);
        f32x8_store(&mlp_dense_1_kernel_v[i + 3][0], t20);
        const f32x2 t22 = f32x2_load(&mlp_dense_1_kernel_m[i + 3][8]) * beta_1 + (1.0f - beta_1) * s3_1;
        const f32x2 t23 = f32x2_load(&mlp_dense_1_kernel_v[i + 3][8]) * beta_2 + (1.0f - beta_2) * (s3_1 * s3_1);
        const f32x2 t24 = adam_rate * t22 / (epsilon + adam_rsqrt * f32x2_sqrt(t23));
        f32x2_store(&mlp_dense_1_kernel[i + 3][8], f32x2_load(&mlp_dense_1_kernel[i + 3][8]) - t24);
        f32x2_store(&mlp_dense_1_kernel_m[i + 3][8], t22);
        f32x2_store(&mlp_dense_1_kernel_v[i + 3][8], t23);
        const f32x8 t25 = f32x8_load(&mlp_dense_1_kernel_m[i + 4][0]) * beta_1 + (1.0f - beta_1) * s4_0;
        const f32x8 t26 = f32x8_load(&mlp_dense_1_kernel_v[i + 4][0]) * beta_2 + (1.0f - beta_2) * (s4_0 * s4_0);
        const f32x8 t27 = adam_rate * t25 / (epsilon + adam_rsqrt * f32x8_sqrt(t26));
        f32x8_store(&mlp_dense_1_kernel[i + 4][0], f32x8_load(&mlp_dense_1_kernel[i + 4][0]) - t27);
        f32x8_store(&mlp_dense_1_kernel_m[i + 4][0], t25);
        f32x8_store(&mlp_dense_1_kernel_v[i + 4][0], t26);
        const f32x2 t28 = f32x2_load(&mlp_dense_1_kernel_m[i + 4][8]) * beta_1 + (1.0f - beta_1) * s4_1;
        const f32x2 t29 = f32x2_load(&mlp_dense_1_kernel_v[i + 4][8]) * beta_2 + (1.0f - beta_2) * (s4_1 * s4_1);
        const f32x2 t30 = adam_rate * t28 / (epsilon + adam_rsqrt * f32x2_sqrt(t29));
        f32x2_store(&mlp_dense_1_kernel[i + 4][8], f32x2_load(&mlp_dense_1_kernel[i + 4][8]) - t30);
        f32x2_store(&mlp_dense_1_kernel_m[i + 4][8], t28);
        f32x2_store(&mlp_dense_1_kernel_v[i + 4][8], t29);
        const f32x8 t31 = f32x8_load(&mlp_dense_1_kernel_m[i + 5][0]) * beta_1 + (1.0f - beta_1) * s5_0;
        const f32x8 t32 = f32x8_load(&mlp_dense_1_kernel_v[i + 5][0]) * beta_2 + (1.0f - beta_2) * (s5_0 * s5_0);
        const f32x8 t33 = adam_rate * t31 / (epsilon + adam_rsqrt * f32x8_sqrt(t32));
        f32x8_store(&mlp_dense_1_kernel[i + 5][0], f32x8_load(&mlp_dense_1_kernel[i + 5][0]) - t33);
        f32x8_store(&mlp_dense_1_kernel_m[i + 5][0], t31);
        f32x8_store(&mlp_dense_1_kernel_v[i + 5][0], t32);
        const f32x2 t34 = f32x2_load(&mlp_dense_1_kernel_m[i + 5][8]) * beta_1 + (1.0f - beta_1) * s5_1;
        const f32x2 t35 = f32x2_load(&mlp_dense_1_kernel_v[i + 5][8]) * beta_2 + (1.0f - beta_2) * (s5_1 * s5_1);
        const f32x2 t36 = adam_rate * t34 / (epsilon + adam_rsqrt * f32x2_sqrt(t35));
        f32x2_store(&mlp_dense_1_kernel[i + 5][8], f32x2_load(&mlp_dense_1_kernel[i + 5][8]) - t36);
        f32x2_store(&mlp_dense_1_kernel_m[i + 5][8], t34);
        f32x2_store(&mlp_dense_1_kernel_v[i + 5][8], t35);
        const f32x8 t37 = f32x8_load(&mlp_dense_1_kernel_m[i + 6][0]) * beta_1 + (1.0f - beta_1) * s6_0;
        const f32x8 t38 = f32x8_load(&mlp_dense_1_kernel_v[i + 6][0]) * beta_2 + (1.0f - beta_2) * (s6_0 * s6_0);
        const f32x8 t39 = adam_rate * t37 / (epsilon + adam_rsqrt * f32x8_sqrt(t38));
        f32x8_store(&mlp_dense_1_kernel[i + 6][0], f32x8_load(&mlp_dense_1_kernel[i + 6][0]) - t39);
        f32x8_store(&mlp_dense_1_kernel_m[i + 6][0], t37);
        f32x8_store(&mlp_dense_1_kernel_v[i + 6][0], t38);
        const f32x2 t40 = f32x2_load(&mlp_dense_1_kernel_m[i + 6][8]) * beta_1 + (1.0f - beta_1) * s6_1;
        const f32x2 t41 = f32x2_load(&mlp_dense_1_kernel_v[i + 6][8]) * beta_2 + (1.0f - beta_2) * (s6_1 * s6_1);
        const f32x2 t42 = adam_rate * t40 / (epsilon + adam_rsqrt * f32x2_sqrt(t41));
        f32x2_store(&mlp_dense_1_kernel[i + 6][8], f32x2_load(&mlp_dense_1_kernel[i + 6][8]) - t42);
        f32x2_store(&mlp_dense_1_kernel_m[i + 6][8], t40);
        f32x2_store(&mlp_dense_1_kernel_v[i + 6][8], t41);
        const f32x8 t43 = f32x8_load(&mlp_dense_1_kernel_m[i + 7][0]) * beta_1 + (1.0f - beta_1) * s7_0;
        const f32x8 t44 = f32x8_load(&mlp_dense_1_kernel_v[i + 7][0]) * beta_2 + (1.0f - beta_2) * (s7_0 * s7_0);
        const f32x8 t45 = adam_rate * t43 / (epsilon + adam_rsqrt * f32x8_sqrt(t44));
        f32x8_store(&mlp_dense_1_kernel[i + 7][0], f32x8_load(&mlp_dense_1_kernel[i + 7][0]) - t45);
        f32x8_store(&mlp_dense_1_kernel_m[i + 7][0], t43);
        f32x8_store(&mlp_dense_1_kernel_v[i + 7][0], t44);
        const f32x2 t46 = f32x2_load(&mlp_dense_1_kernel_m[i + 7][8]) * beta_1 + (1.0f - beta_1) * s7_1;
        const f32x2 t47 = f32x2_load(&mlp_dense_1_kernel_v[i + 7][8]) * beta_2 + (1.0f - beta_2) * (s7_1 * s7_1);
        const f32x2 t48 = adam_rate * t46 / (epsilon + adam_rsqrt * f32x2_sqrt(t47));
        f32x2_store(&mlp_dense_1_kernel[i + 7][8], f32x2_load(&mlp_dense_1_kernel[i + 7][8]) - t48);
        f32x2_store(&mlp_dense_1_kernel_m[i + 7][8], t46);
        f32x2_store(&mlp_dense_1_kernel_v[i + 7][8], t47);
        const f32x8 t49 = f32x8_load(&mlp_dense_1_kernel_m[i + 8][0]) * beta_1 + (1.0f - beta_1) * s8_0;
        const f32x8 t50 = f32x8_load(&mlp_dense_1_kernel_v[i + 8][0]) * beta_2 + (1.0f - beta_2) * (s8_0 * s8_0);
        const f32x8 t51 = adam_rate * t49 / (epsilon + adam_rsqrt * f32x8_sqrt(t50));
        f32x8_store(&mlp_dense_1_kernel[i + 8][0], f32x8_load(&mlp_dense_1_kernel[i + 8][0]) - t51);
        f32x8_store(&mlp_dense_1_kernel_m[i + 8][0], t49);
        f32x8_store(&mlp_dense_1_kernel_v[i + 8][0], t50);
        const f32x2 t52 = f32x2_load(&mlp_dense_1_kernel_m[i + 8][8]) * beta_1 + (1.0f - beta_1) * s8_1;
        const f32x2 t53 = f32x2_load(&mlp_dense_1_kernel_v[i + 8][8]) * beta_2 + (1.0f - beta_2) * (s8_1 * s8_1);
        const f32x2 t54 = adam_rate * t52 / (epsilon + adam_rsqrt * f32x2_sqrt(t53));
        f32x2_store(&mlp_dense_1_kernel[i + 8][8], f32x2_load(&mlp_dense_1_kernel[i + 8][8]) - t54);
        f32x2_store(&mlp_dense_1_kernel_m[i + 8][8], t52);
        f32x2_store(&mlp_dense_1_kernel_v[i + 8][8], t53);
        const f32x8 t55 = f32x8_load(&mlp_dense_1_kernel_m[i + 9][0]) * beta_1 + (1.0f - beta_1) * s9_0;
        const f32x8 t56 = f32x8_load(&mlp_dense_1_kernel_v[i + 9][0]) * beta_2 + (1.0f - beta_2) * (s9_0 * s9_0);
        const f32x8 t57 = adam_rate * t55 / (epsilon + adam_rsqrt * f32x8_sqrt(t56));
        f32x8_store(&mlp_dense_1_kernel[i + 9][0], f32x8_load(&mlp_dense_1_kernel[i + 9][0]) - t57);
        f32x8_store(&mlp_dense_1_kernel_m[i + 9][0], t55);
        f32x8_store(&mlp_dense_1_kernel_v[i + 9][0], t56);
        const f32x2 t58 = f32x2_load(&mlp_dense_1_kernel_m[i + 9][8]) * beta_1 + (1.0f - beta_1) * s9_1;
        const f32x2 t59 = f32x2_load(&mlp_dense_1_kernel_v[i + 9][8]) * beta_2 + (1.0f - beta_2) * (s9_1 * s9_1);
        const f32x2 t60 = adam_rate * t58 / (epsilon + adam_rsqrt * f32x2_sqrt(t59));
        f32x2_store(&mlp_dense_1_kernel[i + 9][8], f32x2_load(&mlp_dense_1_kernel[i + 9][8]) - t60);
        f32x2_store(&mlp_dense_1_kernel_m[i + 9][8], t58);
        f32x2_store(&mlp_dense_1_kernel_v[i + 9][8], t59);
        const f32x8 t61 = f32x8_load(&mlp_dense_1_kernel_m[i + 10][0]) * beta_1 + (1.0f - beta_1) * s10_0;
        const f32x8 t62 = f32x8_load(&mlp_dense_1_kernel_v[i + 10][0]) * beta_2 + (1.0f - beta_2) * (s10_0 * s10_0);
        const f32x8 t63 = adam_rate * t61 / (epsilon + adam_rsqrt * f32x8_sqrt(t62));
        f32x8_store(&mlp_dense_1_kernel[i + 10][0], f32x8_load(&mlp_dense_1_kernel[i + 10][0]) - t63);
        f32x8_store(&mlp_dense_1_kernel_m[i + 10][0], t61);
        f32x8_store(&mlp_dense_1_kernel_v[i + 10][0], t62);
        const f32x2 t64 = f32x2_load(&mlp_dense_1_kernel_m[i + 10][8]) * beta_1 + (1.0f - beta_1) * s10_1;
        const f32x2 t65 = f32x2_load(&mlp_dense_1_kernel_v[i + 10][8]) * beta_2 + (1.0f - beta_2) * (s10_1 * s10_1);
        const f32x2 t66 = adam_rate * t64 / (epsilon + adam_rsqrt * f32x2_sqrt(t65));
        f32x2_store(&mlp_dense_1_kernel[i + 10][8], f32x2_load(&mlp_dense_1_kernel[i + 10][8]) - t66);
        f32x2_store(&mlp_dense_1_kernel_m[i + 10][8], t64);
        f32x2_store(&mlp_dense_1_kernel_v[i + 10][8], t65);
        const f32x8 t67 = f32x8_load(&mlp_dense_1_kernel_m[i + 11][0]) * beta_1 + (1.0f - beta_1) * s11_0;
        const f32x8 t68 = f32x8_load(&mlp_dense_1_kernel_v[i + 11][0]) * beta_2 + (1.0f - beta_2) * (s11_0 * s11_0);
        const f32x8 t69 = adam_rate * t67 / (epsilon + adam_rsqrt * f32x8_sqrt(t68));
        f32x8_store(&mlp_dense_1_kernel[i + 11][0], f32x8_load(&mlp_dense_1_kernel[i + 11][0]) - t69);
        f32x8_store(&mlp_dense_1_kernel_m[i + 11][0], t67);
        f32x8_store(&mlp_dense_1_kernel_v[i + 11][0], t68);
        const f32x2 t70 = f32x2_load(&mlp_dense_1_kernel_m[i + 11][8]) * beta_1 + (1.0f - beta_1) * s11_1;
        const f32x2 t71 = f32x2_load(&mlp_dense_1_kernel_v[i + 11][8]) * beta_2 + (1.0f - beta_2) * (s11_1 * s11_1);
        const f32x2 t72 = adam_rate * t70 / (epsilon + adam_rsqrt * f32x2_sqrt(t71));
        f32x2_store(&mlp_dense_1_kernel[i + 11][8], f32x2_load(&mlp_dense_1_kernel[i + 11][8]) - t72);
        f32x2_store(&mlp_dense_1_kernel_m[i + 11][8], t70);
        f32x2_store(&mlp_dense_1_kernel_v[i + 11][8], t71);
        const f32x8 t73 = f32x8_load(&mlp_dense_1_kernel_m[i + 12][0]) * beta_1 + (1.0f - beta_1) * s12_0;
        const f32x8 t74 = f32x8_load(&mlp_dense_1_kernel_v[i + 12][0]) * beta_2 + (1.0f - beta_2) * (s12_0 * s12_0);
        const f32x8 t75 = adam_rate * t73 / (epsilon + adam_rsqrt * f32x8_sqrt(t74));
        f32x8_store(&mlp_dense_1_kernel[i + 12][0], f32x8_load(&mlp_dense_1_kernel[i + 12][0]) - t75);
        f32x8_store(&mlp_dense_1_kernel_m[i + 12][0], t73);
        f32x8_store(&mlp_dense_1_kernel_v[i + 12][0], t74);
        const f32x2 t76 = f32x2_load(&mlp_dense_1_kernel_m[i + 12][8]) * beta_1 + (1.0f - beta_1) * s12_1;
        const f32x2 t77 = f32x2_load(&mlp_dense_1_kernel_v[i + 12][8]) * beta_2 + (1.0f - beta_2) * (s12_1 * s12_1);
        const f32x2 t78 = adam_rate * t76 / (epsilon + adam_rsqrt * f32x2_sqrt(t77));
        f32x2_store(&mlp_dense_1_kernel[i + 12][8], f32x2_load(&mlp_dense_1_kernel[i + 12][8]) - t78);
        f32x2_store(&mlp_dense_1_kernel_m[i + 12][8], t76);
        f32x2_store(&mlp_dense_1_kernel_v[i + 12][8], t77);
    }
    #pragma omp parallel for
    for (int i = 104; i < 128; i += 12) {
        // 12 x 10 in registers
        f32x8 s0_0 = f32x8_splat(0.0f);
        f32x2 s0_1 = f32x2_splat(0.0f);
        f32x8 s1_0 = f32x8_splat(0.0f);
        f32x2 s1_1 = f32x2_splat(0.0f);
        f32x8 s2_0 = f32x8_splat(0.0f);
        f32x2 s2_1 = f32x2_splat(0.0f);
        f32x8 s3_0 = f32x8_splat(0.0f);
        f32x2 s3_1 = f32x2_splat(0.0f);
        f32x8 s4_0 = f32x8_splat(0.0f);
        f32x2 s4_1 = f32x2_splat(0.0f);
        f32x8 s5_0 = f32x8_splat(0.0f);
        f32x2 s5_1 = f32x2_splat(0.0f);
        f32x8 s6_0 = f32x8_splat(0.0f);
        f32x2 s6_1 = f32x2_splat(0.0f);
        f32x8 s7_0 = f32x8_splat(0.0f);
        f32x2 s7_1 = f32x2_splat(0.0f);
        f32x8 s8_0 = f32x8_splat(0.0f);
        f32x2 s8_1 = f32x2_splat(0.0f);
        f32x8 s9_0 = f32x8_splat(0.0f);
        f32x2 s9_1 = f32x2_splat(0.0f);
        f32x8 s10_0 = f32x8_splat(0.0f);
        f32x2 s10_1 = f32x2_splat(0.0f);
        f32x8 s11_0 = f32x8_splat(0.0f);
        f32x2 s11_1 = f32x2_splat(0.0f);
        for (int k = 0; k < 64; k++) {
            const f32x8 w = f32x8_load(&cross_entropy_z_grad[k][0]);
            const f32x2 w2 = f32x2_load(&cross_entropy_z_grad[k][8]);
            const float a = dense[k][i];
            s0_0 += a * w;
            s0_1 += a * w2;
            const float a2 = dense[k][i + 1];
            s1_0 += a2 * w;
            s1_1 += a2 * w2;
            const float a3 = dense[k][i + 2];
            s2_0 += a3 * w;
            s2_1 += a3 * w2;
            const float a4 = dense[k][i + 3];
            s3_0 += a4 * w;
            s3_1 += a4 * w2;
            const float a5 = dense[k][i + 4];
            s4_0 += a5 * w;
            s4_1 += a5 * w2;
            const float a6 = dense[k][i + 5];
            s5_0 += a6 * w;
            s5_1 += a6 * w2;
            const float a7 = dense[k][i + 6];
            s6_0 += a7 * w;
            s6_1 += a7 * w2;
            const float a8 = dense[k][i + 7];
            s7_0 += a8 * w;
            s7_1 += a8 * w2;
            const float a9 = dense[k][i + 8];
            s8_0 += a9 * w;
            s8_1 += a9 * w2;
            const float a10 = dense[k][i + 9];
            s9_0 += a10 * w;
            s9_1 += a10 * w2;
            const float a11 = dense[k][i + 10];
            s10_0 += a11 * w;
            s10_1 += a11 * w2;
            const float a12 = dense[k][i + 11];
            s11_0 += a12 * w;
            s11_1 += a12 * w2;
        }
        const f32x8 t = f32x8_load(&mlp_dense_1_kernel_m[i][0]) * beta_1 + (1.0f - beta_1) * s0_0;
        const f32x8 t2 = f32x8_load(&mlp_dense_1_kernel_v[i][0]) * beta_2 + (1.0f - beta_2) * (s0_0 * s0_0);
        const f32x8 t3 = adam_rate * t / (epsilon + adam_rsqrt * f32x8_sqrt(t2));
        f32x8_store(&mlp_dense_1_kernel[i][0], f32x8_load(&mlp_dense_1_kernel[i][0]) - t3);
        f32x8_store(&mlp_dense_1_kernel_m[i][0], t);
        f32x8_store(&mlp_dense_1_kernel_v[i][0], t2);
        const f32x2 t4 = f32x2_load(&mlp_dense_1_kernel_m[i][8]) * beta_1 + (1.0f - beta_1) * s0_1;
        const f32x2 t5 = f32x2_load(&mlp_dense_1_kernel_v[i][8]) * beta_2 + (1.0f - beta_2) * (s0_1 * s0_1);
        const f32x2 t6 = adam_rate * t4 / (epsilon + adam_rsqrt * f32x2_sqrt(t5));
        f32x2_store(&mlp_dense_1_kernel[i][8], f32x2_load(&mlp_dense_1_kernel[i][8]) - t6);
        f32x2_store(&mlp_dense_1_kernel_m[i][8], t4);
        f32x2_store(&mlp_dense_1_kernel_v[i][8], t5);
        const f32x8 t7 = f32x8_load(&mlp_dense_1_kernel_m[i + 1][0]) * beta_1 + (1.0f - beta_1) * s1_0;
        const f32x8 t8 = f32x8_load(&mlp_dense_1_kernel_v[i + 1][0]) * beta_2 + (1.0f - beta_2) * (s1_0 * s1_0);
        const f32x8 t9 = adam_rate * t7 / (epsilon + adam_rsqrt * f32x8_sqrt(t8));
        f32x8_store(&mlp_dense_1_kernel[i + 1][0], f32x8_load(&mlp_dense_1_kernel[i + 1][0]) - t9);
        f32x8_store(&mlp_dense_1_kernel_m[i + 1][0], t7);
        f32x8_store(&mlp_dense_1_kernel_v[i + 1][0], t8);
        const f32x2 t10 = f32x2_load(&mlp_dense_1_kernel_m[i + 1][8]) * beta_1 + (1.0f - beta_1) * s1_1;
        const f32x2 t11 = f32x2_load(&mlp_dense_1_kernel_v[i + 1][8]) * beta_2 + (1.0f - beta_2) * (s1_1 * s1_1);
        const f32x2 t12 = adam_rate * t10 / (epsilon + adam_rsqrt * f32x2_sqrt(t11));
        f32x2_store(&mlp_dense_1_kernel[i + 1][8], f32x2_load(&mlp_dense_1_kernel[i + 1][8]) - t12);
        f32x2_store(&mlp_dense_1_kernel_m[i + 1][8], t10);
        f32x2_store(&mlp_dense_1_kernel_v[i + 1][8], t11);
        const f32x8 t13 = f32x8_load(&mlp_dense_1_kernel_m[i + 2][0]) * beta_1 + (1.0f - beta_1) * s2_0;
        const f32x8 t14 = f32x8_load(&mlp_dense_1_kernel_v[i + 2][0]) * beta_2 + (1.0f - beta_2) * (s2_0 * s2_0);
        const f32x8 t15 = adam_rate * t13 / (epsilon + adam_rsqrt * f32x8_sqrt(t14));
        f32x8_store(&mlp_dense_1_kernel[i + 2][0], f32x8_load(&mlp_dense_1_kernel[i + 2][0]) - t15);
        f32x8_store(&mlp_dense_1_kernel_m[i + 2][0], t13);
        f32x8_store(&mlp_dense_1_kernel_v[i + 2][0], t14);
        const f32x2 t16 = f32x2_load(&mlp_dense_1_kernel_m[i + 2][8]) * beta_1 + (1.0f - beta_1) * s2_1;
        const f32x2 t17 = f32x2_load(&mlp_dense_1_kernel_v[i + 2][8]) * beta_2 + (1.0f - beta_2) * (s2_1 * s2_1);
        const f32x2 t18 = adam_rate * t16 / (epsilon + adam_rsqrt * f32x2_sqrt(t17));
        f32x2_store(&mlp_dense_1_kernel[i + 2][8], f32x2_load(&mlp_dense_1_kernel[i + 2][8]) - t18);
        f32x2_store(&mlp_dense_1_kernel_m[i + 2][8], t16);
        f32x2_store(&mlp_dense_1_kernel_v[i + 2][8], t17);
        const f32x8 t19 = f32x8_load(&mlp_dense_1_kernel_m[i + 3][0]) * beta_1 + (1.0f - beta_1) * s3_0;
        const f32x8 t20 = f32x8_load(&mlp_dense_1_kernel_v[i + 3][0]) * beta_2 + (1.0f - beta_2) * (s3_0 * s3_0);
        const f32x8 t21 = adam_rate * t19 / (epsilon + adam_rsqrt * f32x8_sqrt(t20));
        f32x8_store(&mlp_dense_1_kernel[i + 3][0], f32x8_load(&mlp_dense_1_kernel[i + 3][0]) - t21);
        f32x8_store(&mlp_dense_1_kernel_m[i + 3][0], t19);
        f32x8_store(&mlp_dense_1_kernel_v[i + 3][0], t20);
        const f32x2 t22 = f32x2_load(&mlp_dense_1_kernel_m[i + 3][8]) * beta_1 + (1.0f - beta_1) * s3_1;
        const f32x2 t23 = f32x2_load(&mlp_dense_1_kernel_v[i + 3][8]) * beta_2 + (1.0f - beta_2) * (s3_1 * s3_1);
        const f32x2 t24 = adam_rate * t22 / (epsilon + adam_rsqrt * f32x2_sqrt(t23));
        f32x2_store(&mlp_dense_1_kernel[i + 3][8], f32x2_load(&mlp_dense_1_kernel[i + 3][8]) - t24);
        f32x2_store(&mlp_dense_1_kernel_m[i + 3][8], t22);
        f32x2_store(&mlp_dense_1_kernel_v[i + 3][8], t23);
        const f32x8 t25 = f32x8_load(&mlp_dense_1_kernel_m[i + 4][0]) * beta_1 + (1.0f - beta_1) * s4_0;
        const f32x8 t26 = f32x8_load(&mlp_dense_1_kernel_v[i + 4][0]) * beta_2 + (1.0f - beta_2) * (s4_0 * s4_0);
        const f32x8 t27 = adam_rate * t25 / (epsilon + adam_rsqrt * f32x8_sqrt(t26));
        f32x8_store(&mlp_dense_1_kernel[i + 4][0], f32x8_load(&mlp_dense_1_kernel[i + 4][0]) - t27);
        f32x8_store(&mlp_dense_1_kernel_m[i + 4][0], t25);
        f32x8_store(&mlp_dense_1_kernel_v[i + 4][0], t26);
        const f32x2 t28 = f32x2_load(&mlp_dense_1_kernel_m[i + 4][8]) * beta_1 + (1.0f - beta_1) * s4_1;
        const f32x2 t29 = f32x2_load(&mlp_dense_1_kernel_v[i + 4][8]) * beta_2 + (1.0f - beta_2) * (s4_1 * s4_1);
        const f32x2 t30 = adam_rate * t28 / (epsilon + adam_rsqrt * f32x2_sqrt(t29));
        f32x2_store(&mlp_dense_1_kernel[i + 4][8], f32x2_load(&mlp_dense_1_kernel[i + 4][8]) - t30);
        f32x2_store(&mlp_dense_1_kernel_m[i + 4][8], t28);
        f32x2_store(&mlp_dense_1_kernel_v[i + 4][8], t29);
        const f32x8 t31 = f32x8_load(&mlp_dense_1_kernel_m[i + 5][0]) * beta_1 + (1.0f - beta_1) * s5_0;
        const f32x8 t32 = f32x8_load(&mlp_dense_1_kernel_v[i + 5][0]) * beta_2 + (1.0f - beta_2) * (s5_0 * s5_0);
        const f32x8 t33 = adam_rate * t31 / (epsilon + adam_rsqrt * f32x8_sqrt(t32));
        f32x8_store(&mlp_dense_1_kernel[i + 5][0], f32x8_load(&mlp_dense_1_kernel[i + 5][0]) - t33);
        f32x8_store(&mlp_dense_1_kernel_m[i + 5][0], t31);
        f32x8_store(&mlp_dense_1_kernel_v[i + 5][0], t32);
        const f32x2 t34 = f32x2_load(&mlp_dense_1_kernel_m[i + 5][8]) * beta_1 + (1.0f - beta_1) * s5_1;
        const f32x2 t35 = f32x2_load(&mlp_dense_1_kernel_v[i + 5][8]) * beta_2 + (1.0f - beta_2) * (s5_1 * s5_1);
        const f32x2 t36 = adam_rate * t34 / (epsilon + adam_rsqrt * f32x2_sqrt(t35));
        f32x2_store(&mlp_dense_1_kernel[i + 5][8], f32x2_load(&mlp_dense_1_kernel[i + 5][8]) - t36);
        f32x2_store(&mlp_dense_1_kernel_m[i + 5][8], t34);
        f32x2_store(&mlp_dense_1_kernel_v[i + 5][8], t35);
        const f32x8 t37 = f32x8_load(&mlp_dense_1_kernel_m[i + 6][0]) * beta_1 + (1.0f - beta_1) * s6_0;
        const f32x8 t38 = f32x8_load(&mlp_dense_1_kernel_v[i + 6][0]) * beta_2 + (1.0f - beta_2) * (s6_0 * s6_0);
        const f32x8 t39 = adam_rate * t37 / (epsilon + adam_rsqrt * f32x8_sqrt(t38));
        f32x8_store(&mlp_dense_1_kernel[i + 6][0], f32x8_load(&mlp_dense_1_kernel[i + 6][0]) - t39);
        f32x8_store(&mlp_dense_1_kernel_m[i + 6][0], t37);
        f32x8_store(&mlp_dense_1_kernel_v[i + 6][0], t38);
        const f32x2 t40 = f32x2_load(&mlp_dense_1_kernel_m[i + 6][8]) * beta_1 + (1.0f - beta_1) * s6_1;
        const f32x2 t41 = f32x2_load(&mlp_dense_1_kernel_v[i + 6][8]) * beta_2 + (1.0f - beta_2) * (s6_1 * s6_1);
        const f32x2 t42 = adam_rate * t40 / (epsilon + adam_rsqrt * f32x2_sqrt(t41));
        f32x2_store(&mlp_dense_1_kernel[i + 6][8], f32x2_load(&mlp_dense_1_kernel[i + 6][8]) - t42);
        f32x2_store(&mlp_dense_1_kernel_m[i + 6][8], t40);
        f32x2_store(&mlp_dense_1_kernel_v[i + 6][8], t41);
        const f32x8 t43 = f32x8_load(&mlp_dense_1_kernel_m[i + 7][0]) * beta_1 + (1.0f - beta_1) * s7_0;
        const f32x8 t44 = f32x8_load(&mlp_dense_1_kernel_v[i + 7][0]) * beta_2 + (1.0f - beta_2) * (s7_0 * s7_0);
        const f32x8 t45 = adam_rate * t43 / (epsilon + adam_rsqrt * f32x8_sqrt(t44));
        f32x8_store(&mlp_dense_1_kernel[i + 7][0], f32x8_load(&mlp_dense_1_kernel[i + 7][0]) - t45);
        f32x8_store(&mlp_dense_1_kernel_m[i + 7][0], t43);
        f32x8_store(&mlp_dense_1_kernel_v[i + 7][0], t44);
        const f32x2 t46 = f32x2_load(&mlp_dense_1_kernel_m[i + 7][8]) * beta_1 + (1.0f - beta_1) * s7_1;
        const f32x2 t47 = f32x2_load(&mlp_dense_1_kernel_v[i + 7][8]) * beta_2 + (1.0f - beta_2) * (s7_1 * s7_1);
        const f32x2 t48 = adam_rate * t46 / (epsilon + adam_rsqrt * f32x2_sqrt(t47));
        f32x2_store(&mlp_dense_1_kernel[i + 7][8], f32x2_load(&mlp_dense_1_kernel[i + 7][8]) - t48);
        f32x2_store(&mlp_dense_1_kernel_m[i + 7][8], t46);
        f32x2_store(&mlp_dense_1_kernel_v[i + 7][8], t47);
        const f32x8 t49 = f32x8_load(&mlp_dense_1_kernel_m[i + 8][0]) * beta_1 + (1.0f - beta_1) * s8_0;
        const f32x8 t50 = f32x8_load(&mlp_dense_1_kernel_v[i + 8][0]) * beta_2 + (1.0f - beta_2) * (s8_0 * s8_0);
        const f32x8 t51 = adam_rate * t49 / (epsilon + adam_rsqrt * f32x8_sqrt(t50));
        f32x8_store(&mlp_dense_1_kernel[i + 8][0], f32x8_load(&mlp_dense_1_kernel[i + 8][0]) - t51);
        f32x8_store(&mlp_dense_1_kernel_m[i + 8][0], t49);
        f32x8_store(&mlp_dense_1_kernel_v[i + 8][0], t50);
        const f32x2 t52 = f32x2_load(&mlp_dense_1_kernel_m[i + 8][8]) * beta_1 + (1.0f - beta_1) * s8_1;
        const f32x2 t53 = f32x2_load(&mlp_dense_1_kernel_v[i + 8][8]) * beta_2 + (1.0f - beta_2) * (s8_1 * s8_1);
        const f32x2 t54 = adam_rate * t52 / (epsilon + adam_rsqrt * f32x2_sqrt(t53));
        f32x2_store(&mlp_dense_1_kernel[i + 8][8], f32x2_load(&mlp_dense_1_kernel[i + 8][8]) - t54);
        f32x2_store(&mlp_dense_1_kernel_m[i + 8][8], t52);
        f32x2_store(&mlp_dense_1_kernel_v[i + 8][8], t53);
        const f32x8 t55 = f32x8_load(&mlp_dense_1_kernel_m[i + 9][0]) * beta_1 + (1.0f - beta_1) * s9_0;
        const f32x8 t56 = f32x8_load(&mlp_dense_1_kernel_v[i + 9][0]) * beta_2 + (1.0f - beta_2) * (s9_0 * s9_0);
        const f32x8 t57 = adam_rate * t55 / (epsilon + adam_rsqrt * f32x8_sqrt(t56));
        f32x8_store(&mlp_dense_1_kernel[i + 9][0], f32x8_load(&mlp_dense_1_kernel[i + 9][0]) - t57);
        f32x8_store(&mlp_dense_1_kernel_m[i + 9][0], t55);
        f32x8_store(&mlp_dense_1_kernel_v[i + 9][0], t56);
        const f32x2 t58 = f32x2_load(&mlp_dense_1_kernel_m[i + 9][8]) * beta_1 + (1.0f - beta_1) * s9_1;
        const f32x2 t59 = f32x2_load(&mlp_dense_1_kernel_v[i + 9][8]) * beta_2 + (1.0f - beta_2) * (s9_1 * s9_1);
        const f32x2 t60 = adam_rate * t58 / (epsilon + adam_rsqrt * f32x2_sqrt(t59));
        f32x2_store(&mlp_dense_1_kernel[i + 9][8], f32x2_load(&mlp_dense_1_kernel[i + 9][8]) - t60);
        f32x2_store(&mlp_dense_1_kernel_m[i + 9][8], t58);
        f32x2_store(&mlp_dense_1_kernel_v[i + 9][8], t59);
        const f32x8 t61 = f32x8_load(&mlp_dense_1_kernel_m[i + 10][0]) * beta_1 + (1.0f - beta_1) * s10_0;
        const f32x8 t62 = f32x8_load(&mlp_dense_1_kernel_v[i + 10][0]) * beta_2 + (1.0f - beta_2) * (s10_0 * s10_0);
        const f32x8 t63 = adam_rate * t61 / (epsilon + adam_rsqrt * f32x8_sqrt(t62));
        f32x8_store(&mlp_dense_1_kernel[i + 10][0], f32x8_load(&mlp_dense_1_kernel[i + 10][0]) - t63);
        f32x8_store(&mlp_dense_1_kernel_m[i + 10][0], t61);
        f32x8_store(&mlp_dense_1_kernel_v[i + 10][0], t62);
        const f32x2 t64 = f32x2_load(&mlp_dense_1_kernel_m[i + 10][8]) * beta_1 + (1.0f - beta_1) * s10_1;
        const f32x2 t65 = f32x2_load(&mlp_dense_1_kernel_v[i + 10][8]) * beta_2 + (1.0f - beta_2) * (s10_1 * s10_1);
        const f32x2 t66 = adam_rate * t64 / (epsilon + adam_rsqrt * f32x2_sqrt(t65));
        f32x2_store(&mlp_dense_1_kernel[i + 10][8], f32x2_load(&mlp_dense_1_kernel[i + 10][8]) - t66);
        f32x2_store(&mlp_dense_1_kernel_m[i + 10][8], t64);
        f32x2_store(&mlp_dense_1_kernel_v[i + 10][8], t65);
        const f32x8 t67 = f32x8_load(&mlp_dense_1_kernel_m[i + 11][0]) * beta_1 + (1.0f - beta_1) * s11_0;
        const f32x8 t68 = f32x8_load(&mlp_dense_1_kernel_v[i + 11][0]) * beta_2 + (1.0f - beta_2) * (s11_0 * s11_0);
        const f32x8 t69 = adam_rate * t67 / (epsilon + adam_rsqrt * f32x8_sqrt(t68));
        f32x8_store(&mlp_dense_1_kernel[i + 11][0], f32x8_load(&mlp_dense_1_kernel[i + 11][0]) - t69);
        f32x8_store(&mlp_dense_1_kernel_m[i + 11][0], t67);
        f32x8_store(&mlp_dense_1_kernel_v[i + 11][0], t68);
        const f32x2 t70 = f32x2_load(&mlp_dense_1_kernel_m[i + 11][8]) * beta_1 + (1.0f - beta_1) * s11_1;
        const f32x2 t71 = f32x2_load(&mlp_dense_1_kernel_v[i + 11][8]) * beta_2 + (1.0f - beta_2) * (s11_1 * s11_1);
        const f32x2 t72 = adam_rate * t70 / (epsilon + adam_rsqrt * f32x2_sqrt(t71));
        f32x2_store(&mlp_dense_1_kernel[i + 11][8], f32x2_load(&mlp_dense_1_kernel[i + 11][8]) - t72);
        f32x2_store(&mlp_dense_1_kernel_m[i + 11][8], t70);
        f32x2_store(&mlp_dense_1_kernel_v[i + 11][8], t71);
    }
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// mlp.dl:8: using     adam(0.001)
// reduce, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 128] -> [128], 10.9 kFLOP
static void dense_bias_grad(mlp *m)
{
    const float (*restrict dense_1_input_grad)[128] = (void *)(m->arena + 233472);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 268800);
    const float epsilon = m->epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 268864);
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
        sum += f32x16_load(&dense_1_input_grad[b][0]);
        sum2 += f32x16_load(&dense_1_input_grad[b][16]);
        sum3 += f32x16_load(&dense_1_input_grad[b][32]);
        sum4 += f32x16_load(&dense_1_input_grad[b][48]);
        sum5 += f32x16_load(&dense_1_input_grad[b][64]);
        sum6 += f32x16_load(&dense_1_input_grad[b][80]);
        sum7 += f32x16_load(&dense_1_input_grad[b][96]);
        sum8 += f32x16_load(&dense_1_input_grad[b][112]);
    }
    const f32x16 t = f32x16_load(&mlp_dense_bias_m[0]) * beta_1 + (1.0f - beta_1) * sum;
    const f32x16 t2 = f32x16_load(&mlp_dense_bias_v[0]) * beta_2 + (1.0f - beta_2) * (sum * sum);
    f32x16_store(&mlp_dense_bias[0], f32x16_load(&mlp_dense_bias[0]) - adam_rate * t / (epsilon + adam_rsqrt * f32x16_sqrt(t2)));
    f32x16_store(&mlp_dense_bias_m[0], t);
    f32x16_store(&mlp_dense_bias_v[0], t2);
    const f32x16 t3 = f32x16_load(&mlp_dense_bias_m[16]) * beta_1 + (1.0f - beta_1) * sum2;
    const f32x16 t4 = f32x16_load(&mlp_dense_bias_v[16]) * beta_2 + (1.0f - beta_2) * (sum2 * sum2);
    f32x16_store(&mlp_dense_bias[16], f32x16_load(&mlp_dense_bias[16]) - adam_rate * t3 / (epsilon + adam_rsqrt * f32x16_sqrt(t4)));
    f32x16_store(&mlp_dense_bias_m[16], t3);
    f32x16_store(&mlp_dense_bias_v[16], t4);
    const f32x16 t5 = f32x16_load(&mlp_dense_bias_m[32]) * beta_1 + (1.0f - beta_1) * sum3;
    const f32x16 t6 = f32x16_load(&mlp_dense_bias_v[32]) * beta_2 + (1.0f - beta_2) * (sum3 * sum3);
    f32x16_store(&mlp_dense_bias[32], f32x16_load(&mlp_dense_bias[32]) - adam_rate * t5 / (epsilon + adam_rsqrt * f32x16_sqrt(t6)));
    f32x16_store(&mlp_dense_bias_m[32], t5);
    f32x16_store(&mlp_dense_bias_v[32], t6);
    const f32x16 t7 = f32x16_load(&mlp_dense_bias_m[48]) * beta_1 + (1.0f - beta_1) * sum4;
    const f32x16 t8 = f32x16_load(&mlp_dense_bias_v[48]) * beta_2 + (1.0f - beta_2) * (sum4 * sum4);
    f32x16_store(&mlp_dense_bias[48], f32x16_load(&mlp_dense_bias[48]) - adam_rate * t7 / (epsilon + adam_rsqrt * f32x16_sqrt(t8)));
    f32x16_store(&mlp_dense_bias_m[48], t7);
    f32x16_store(&mlp_dense_bias_v[48], t8);
    const f32x16 t9 = f32x16_load(&mlp_dense_bias_m[64]) * beta_1 + (1.0f - beta_1) * sum5;
    const f32x16 t10 = f32x16_load(&mlp_dense_bias_v[64]) * beta_2 + (1.0f - beta_2) * (sum5 * sum5);
    f32x16_store(&mlp_dense_bias[64], f32x16_load(&mlp_dense_bias[64]) - adam_rate * t9 / (epsilon + adam_rsqrt * f32x16_sqrt(t10)));
    f32x16_store(&mlp_dense_bias_m[64], t9);
    f32x16_store(&mlp_dense_bias_v[64], t10);
    const f32x16 t11 = f32x16_load(&mlp_dense_bias_m[80]) * beta_1 + (1.0f - beta_1) * sum6;
    const f32x16 t12 = f32x16_load(&mlp_dense_bias_v[80]) * beta_2 + (1.0f - beta_2) * (sum6 * sum6);
    f32x16_store(&mlp_dense_bias[80], f32x16_load(&mlp_dense_bias[80]) - adam_rate * t11 / (epsilon + adam_rsqrt * f32x16_sqrt(t12)));
    f32x16_store(&mlp_dense_bias_m[80], t11);
    f32x16_store(&mlp_dense_bias_v[80], t12);
    const f32x16 t13 = f32x16_load(&mlp_dense_bias_m[96]) * beta_1 + (1.0f - beta_1) * sum7;
    const f32x16 t14 = f32x16_load(&mlp_dense_bias_v[96]) * beta_2 + (1.0f - beta_2) * (sum7 * sum7);
    f32x16_store(&mlp_dense_bias[96], f32x16_load(&mlp_dense_bias[96]) - adam_rate * t13 / (epsilon + adam_rsqrt * f32x16_sqrt(t14)));
    f32x16_store(&mlp_dense_bias_m[96], t13);
    f32x16_store(&mlp_dense_bias_v[96], t14);
    const f32x16 t15 = f32x16_load(&mlp_dense_bias_m[112]) * beta_1 + (1.0f - beta_1) * sum8;
    const f32x16 t16 = f32x16_load(&mlp_dense_bias_v[112]) * beta_2 + (1.0f - beta_2) * (sum8 * sum8);
    f32x16_store(&mlp_dense_bias[112], f32x16_load(&mlp_dense_bias[112]) - adam_rate * t15 / (epsilon + adam_rsqrt * f32x16_sqrt(t16)));
    f32x16_store(&mlp_dense_bias_m[112], t15);
    f32x16_store(&mlp_dense_bias_v[112], t16);
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// mlp.dl:8: using     adam(0.001)
// contract, mul, sub, mul, add, mul, mul, sub, mul, mul, ...: [64, 128], [64, 28, 28, 1] -> [784, 128], 15 MFLOP
static void dense_kernel_grad(mlp *m)
{
    const float (*restrict dense_1_input_grad)[128] = (void *)(m->arena + 233472);
    const float (*restrict image_2)[784] = (void *)(m->arena + 0);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 268800);
    const float epsilon = m->epsilon;
    const float adam_rsqrt = *(const float *)(m->arena + 268864);
    float (*restrict mlp_dense_kernel)[128] = m->mlp_dense_kernel;
    float (*restrict mlp_dense_kernel_m)[128] = m->mlp_dense_kernel_m;
    float (*restrict mlp_dense_kernel_v)[128] = m->mlp_dense_kernel_v;

    #pragma omp parallel for collapse(2)
    for (int j = 0; j < 128; j += 32)
        for (int i = 0; i < 784; i += 14) {
            // 14 x 32 in registers
            f32x16 s0_0 = f32x16_splat(0.0f);
            f32x16 s0_1 = f32x16_splat(0.0f);
            f32x16 s1_0 = f32x16_splat(0.0f);
            f32x16 s1_1 = f32x16_splat(0.0f);
            f32x16 s2_0 = f32x16_splat(0.0f);
            f32x16 s2_1 = f32x16_splat(0.0f);
            f32x16 s3_0 = f32x16_splat(0.0f);
            f32x16 s3_1 = f32x16_splat(0.0f);
            f32x16 s4_0 = f32x16_splat(0.0f);
            f32x16 s4_1 = f32x16_splat(0.0f);
            f32x16 s5_0 = f32x16_splat(0.0f);
            f32x16 s5_1 = f32x16_splat(0.0f);
            f32x16 s6_0 = f32x16_splat(0.0f);
            f32x16 s6_1 = f32x16_splat(0.0f);
            f32x16 s7_0 = f32x16_splat(0.0f);
            f32x16 s7_1 = f32x16_splat(0.0f);
            f32x16 s8_0 = f32x16_splat(0.0f);
            f32x16 s8_1 = f32x16_splat(0.0f);
            f32x16 s9_0 = f32x16_splat(0.0f);
            f32x16 s9_1 = f32x16_splat(0.0f);
            f32x16 s10_0 = f32x16_splat(0.0f);
            f32x16 s10_1 = f32x16_splat(0.0f);
            f32x16 s11_0 = f32x16_splat(0.0f);
            f32x16 s11_1 = f32x16_splat(0.0f);
            f32x16 s12_0 = f32x16_splat(0.0f);
            f32x16 s12_1 = f32x16_splat(0.0f);
            f32x16 s13_0 = f32x16_splat(0.0f);
            f32x16 s13_1 = f32x16_splat(0.0f);
            for (int k = 0; k < 64; k++) {
                const f32x16 w = f32x16_load(&dense_1_input_grad[k][j]);
                const f32x16 w2 = f32x16_load(&dense_1_input_grad[k][j + 16]);
                const float a = image_2[k][i];
                s0_0 += a * w;
                s0_1 += a * w2;
                const float a2 = image_2[k][i + 1];
                s1_0 += a2 * w;
                s1_1 += a2 * w2;
                const float a3 = image_2[k][i + 2];
                s2_0 += a3 * w;
                s2_1 += a3 * w2;
                const float a4 = image_2[k][i + 3];
                s3_0 += a4 * w;
                s3_1 += a4 * w2;
                const float a5 = image_2[k][i + 4];
                s4_0 += a5 * w;
                s4_1 += a5 * w2;
                const float a6 = image_2[k][i + 5];
                s5_0 += a6 * w;
                s5_1 += a6 * w2;
                const float a7 = image_2[k][i + 6];
                s6_0 += a7 * w;
                s6_1 += a7 * w2;
                const float a8 = image_2[k][i + 7];
                s7_0 += a8 * w;
                s7_1 += a8 * w2;
                const float a9 = image_2[k][i + 8];
                s8_0 += a9 * w;
                s8_1 += a9 * w2;
                const float a10 = image_2[k][i + 9];
                s9_0 += a10 * w;
                s9_1 += a10 * w2;
                const float a11 = image_2[k][i + 10];
                s10_0 += a11 * w;
                s10_1 += a11 * w2;
                const float a12 = image_2[k][i + 11];
                s11_0 += a12 * w;
                s11_1 += a12 * w2;
                const float a13 = image_2[k][i + 12];
                s12_0 += a13 * w;
                s12_1 += a13 * w2;
                const float a14 = image_2[k][i + 13];
                s13_0 += a14 * w;
                s13_1 += a14 * w2;
            }
            const f32x16 t = f32x16_load(&mlp_dense_kernel_m[i][j]) * beta_1 + (1.0f - beta_1) * s0_0;
            const f32x16 t2 = f32x16_load(&mlp_dense_kernel_v[i][j]) * beta_2 + (1.0f - beta_2) * (s0_0 * s0_0);
            f32x16_store(&mlp_dense_kernel[i][j], f32x16_load(&mlp_dense_kernel[i][j]) - adam_rate * t / (epsilon + adam_rsqrt * f32x16_sqrt(t2)));
            f32x16_store(&mlp_dense_kernel_m[i][j], t);
            f32x16_store(&mlp_dense_kernel_v[i][j], t2);
            const f32x16 t3 = f32x16_load(&mlp_dense_kernel_m[i][j + 16]) * beta_1 + (1.0f - beta_1) * s0_1;
            const f32x16 t4 = f32x16_load(&mlp_dense_kernel_v[i][j + 16]) * beta_2 + (1.0f - beta_2) * (s0_1 * s0_1);
            const f32x16 t5 = adam_rate * t3 / (epsilon + adam_rsqrt * f32x16_sqrt(t4));
            f32x16_store(&mlp_dense_kernel[i][j + 16], f32x16_load(&mlp_dense_kernel[i][j + 16]) - t5);
            f32x16_store(&mlp_dense_kernel_m[i][j + 16], t3);
            f32x16_store(&mlp_dense_kernel_v[i][j + 16], t4);
            const f32x16 t6 = f32x16_load(&mlp_dense_kernel_m[i + 1][j]) * beta_1 + (1.0f - beta_1) * s1_0;
            const f32x16 t7 = f32x16_load(&mlp_dense_kernel_v[i + 1][j]) * beta_2 + (1.0f - beta_2) * (s1_0 * s1_0);
            const f32x16 t8 = adam_rate * t6 / (epsilon + adam_rsqrt * f32x16_sqrt(t7));
            f32x16_store(&mlp_dense_kernel[i + 1][j], f32x16_load(&mlp_dense_kernel[i + 1][j]) - t8);
            f32x16_store(&mlp_dense_kernel_m[i + 1][j], t6);
            f32x16_store(&mlp_dense_kernel_v[i + 1][j], t7);
            const f32x16 t9 = f32x16_load(&mlp_dense_kernel_m[i + 1][j + 16]) * beta_1 + (1.0f - beta_1) * s1_1;
            const f32x16 t10 = f32x16_load(&mlp_dense_kernel_v[i + 1][j + 16]) * beta_2 + (1.0f - beta_2) * (s1_1 * s1_1);
            const f32x16 t11 = adam_rate * t9 / (epsilon + adam_rsqrt * f32x16_sqrt(t10));
            f32x16_store(&mlp_dense_kernel[i + 1][j + 16], f32x16_load(&mlp_dense_kernel[i + 1][j + 16]) - t11);
            f32x16_store(&mlp_dense_kernel_m[i + 1][j + 16], t9);
            f32x16_store(&mlp_dense_kernel_v[i + 1][j + 16], t10);
            const f32x16 t12 = f32x16_load(&mlp_dense_kernel_m[i + 2][j]) * beta_1 + (1.0f - beta_1) * s2_0;
            const f32x16 t13 = f32x16_load(&mlp_dense_kernel_v[i + 2][j]) * beta_2 + (1.0f - beta_2) * (s2_0 * s2_0);
            const f32x16 t14 = adam_rate * t12 / (epsilon + adam_rsqrt * f32x16_sqrt(t13));
            f32x16_store(&mlp_dense_kernel[i + 2][j], f32x16_load(&mlp_dense_kernel[i + 2][j]) - t14);
            f32x16_store(&mlp_dense_kernel_m[i + 2][j], t12);
            f32x16_store(&mlp_dense_kernel_v[i + 2][j], t13);
            const f32x16 t15 = f32x16_load(&mlp_dense_kernel_m[i + 2][j + 16]) * beta_1 + (1.0f - beta_1) * s2_1;
            const f32x16 t16 = f32x16_load(&mlp_dense_kernel_v[i + 2][j + 16]) * beta_2 + (1.0f - beta_2) * (s2_1 * s2_1);
            const f32x16 t17 = adam_rate * t15 / (epsilon + adam_rsqrt * f32x16_sqrt(t16));
            f32x16_store(&mlp_dense_kernel[i + 2][j + 16], f32x16_load(&mlp_dense_kernel[i + 2][j + 16]) - t17);
            f32x16_store(&mlp_dense_kernel_m[i + 2][j + 16], t15);
            f32x16_store(&mlp_dense_kernel_v[i + 2][j + 16], t16);
            const f32x16 t18 = f32x16_load(&mlp_dense_kernel_m[i + 3][j]) * beta_1 + (1.0f - beta_1) * s3_0;
            const f32x16 t19 = f32x16_load(&mlp_dense_kernel_v[i + 3][j]) * beta_2 + (1.0f - beta_2) * (s3_0 * s3_0);
            const f32x16 t20 = adam_rate * t18 / (epsilon + adam_rsqrt * f32x16_sqrt(t19));
            f32x16_store(&mlp_dense_kernel[i + 3][j], f32x16_load(&mlp_dense_kernel[i + 3][j]) - t20);
            f32x16_store(&mlp_dense_kernel_m[i + 3][j], t18);
            f32x16_store(&mlp_dense_kernel_v[i + 3][j], t19);
            const f32x16 t21 = f32x16_load(&mlp_dense_kernel_m[i + 3][j + 16]) * beta_1 + (1.0f - beta_1) * s3_1;
            const f32x16 t22 = f32x16_load(&mlp_dense_kernel_v[i + 3][j + 16]) * beta_2 + (1.0f - beta_2) * (s3_1 * s3_1);
            const f32x16 t23 = adam_rate * t21 / (epsilon + adam_rsqrt * f32x16_sqrt(t22));
            f32x16_store(&mlp_dense_kernel[i + 3][j + 16], f32x16_load(&mlp_dense_kernel[i + 3][j + 16]) - t23);
            f32x16_store(&mlp_dense_kernel_m[i + 3][j + 16], t21);
            f32x16_store(&mlp_dense_kernel_v[i + 3][j + 16], t22);
            const f32x16 t24 = f32x16_load(&mlp_dense_kernel_m[i + 4][j]) * beta_1 + (1.0f - beta_1) * s4_0;
            const f32x16 t25 = f32x16_load(&mlp_dense_kernel_v[i + 4][j]) * beta_2 + (1.0f - beta_2) * (s4_0 * s4_0);
            const f32x16 t26 = adam_rate * t24 / (epsilon + adam_rsqrt * f32x16_sqrt(t25));
            f32x16_store(&mlp_dense_kernel[i + 4][j], f32x16_load(&mlp_dense_kernel[i + 4][j]) - t26);
            f32x16_store(&mlp_dense_kernel_m[i + 4][j], t24);
            f32x16_store(&mlp_dense_kernel_v[i + 4][j], t25);
            const f32x16 t27 = f32x16_load(&mlp_dense_kernel_m[i + 4][j + 16]) * beta_1 + (1.0f - beta_1) * s4_1;
            const f32x16 t28 = f32x16_load(&mlp_dense_kernel_v[i + 4][j + 16]) * beta_2 + (1.0f - beta_2) * (s4_1 * s4_1);
            const f32x16 t29 = adam_rate * t27 / (epsilon + adam_rsqrt * f32x16_sqrt(t28));
            f32x16_store(&mlp_dense_kernel[i + 4][j + 16], f32x16_load(&mlp_dense_kernel[i + 4][j + 16]) - t29);
            f32x16_store(&mlp_dense_kernel_m[i + 4][j + 16], t27);
            f32x16_store(&mlp_dense_kernel_v[i + 4][j + 16], t28);
            const f32x16 t30 = f32x16_load(&mlp_dense_kernel_m[i + 5][j]) * beta_1 + (1.0f - beta_1) * s5_0;
            const f32x16 t31 = f32x16_load(&mlp_dense_kernel_v[i + 5][j]) * beta_2 + (1.0f - beta_2) * (s5_0 * s5_0);
            const f32x16 t32 = adam_rate * t30 / (epsilon + adam_rsqrt * f32x16_sqrt(t31));
            f32x16_store(&mlp_dense_kernel[i + 5][j], f32x16_load(&mlp_dense_kernel[i + 5][j]) - t32);
            f32x16_store(&mlp_dense_kernel_m[i + 5][j], t30);
            f32x16_store(&mlp_dense_kernel_v[i + 5][j], t31);
            const f32x16 t33 = f32x16_load(&mlp_dense_kernel_m[i + 5][j + 16]) * beta_1 + (1.0f - beta_1) * s5_1;
            const f32x16 t34 = f32x16_load(&mlp_dense_kernel_v[i + 5][j + 16]) * beta_2 + (1.0f - beta_2) * (s5_1 * s5_1);
            const f32x16 t35 = adam_rate * t33 / (epsilon + adam_rsqrt * f32x16_sqrt(t34));
            f32x16_store(&mlp_dense_kernel[i + 5][j + 16], f32x16_load(&mlp_dense_kernel[i + 5][j + 16]) - t35);
            f32x16_store(&mlp_dense_kernel_m[i + 5][j + 16], t33);
            f32x16_store(&mlp_dense_kernel_v[i + 5][j + 16], t34);
            const f32x16 t36 = f32x16_load(&mlp_dense_kernel_m[i + 6][j]) * beta_1 + (1.0f - beta_1) * s6_0;
            const f32x16 t37 = f32x16_load(&mlp_dense_kernel_v[i + 6][j]) * beta_2 + (1.0f - beta_2) * (s6_0 * s6_0);
            const f32x16 t38 = adam_rate * t36 / (epsilon + adam_rsqrt * f32x16_sqrt(t37));
            f32x16_store(&mlp_dense_kernel[i + 6][j], f32x16_load(&mlp_dense_kernel[i + 6][j]) - t38);
            f32x16_store(&mlp_dense_kernel_m[i + 6][j], t36);
            f32x16_store(&mlp_dense_kernel_v[i + 6][j], t37);
            const f32x16 t39 = f32x16_load(&mlp_dense_kernel_m[i + 6][j + 16]) * beta_1 + (1.0f - beta_1) * s6_1;
            const f32x16 t40 = f32x16_load(&mlp_dense_kernel_v[i + 6][j + 16]) * beta_2 + (1.0f - beta_2) * (s6_1 * s6_1);
            const f32x16 t41 = adam_rate * t39 / (epsilon + adam_rsqrt * f32x16_sqrt(t40));
            f32x16_store(&mlp_dense_kernel[i + 6][j + 16], f32x16_load(&mlp_dense_kernel[i + 6][j + 16]) - t41);
            f32x16_store(&mlp_dense_kernel_m[i + 6][j + 16], t39);
            f32x16_store(&mlp_dense_kernel_v[i + 6][j + 16], t40);
            const f32x16 t42 = f32x16_load(&mlp_dense_kernel_m[i + 7][j]) * beta_1 + (1.0f - beta_1) * s7_0;
            const f32x16 t43 = f32x16_load(&mlp_dense_kernel_v[i + 7][j]) * beta_2 + (1.0f - beta_2) * (s7_0 * s7_0);
            const f32x16 t44 = adam_rate * t42 / (epsilon + adam_rsqrt * f32x16_sqrt(t43));
            f32x16_store(&mlp_dense_kernel[i + 7][j], f32x16_load(&mlp_dense_kernel[i + 7][j]) - t44);
            f32x16_store(&mlp_dense_kernel_m[i + 7][j], t42);
            f32x16_store(&mlp_dense_kernel_v[i + 7][j], t43);
            const f32x16 t45 = f32x16_load(&mlp_dense_kernel_m[i + 7][j + 16]) * beta_1 + (1.0f - beta_1) * s7_1;
            const f32x16 t46 = f32x16_load(&mlp_dense_kernel_v[i + 7][j + 16]) * beta_2 + (1.0f - beta_2) * (s7_1 * s7_1);
            const f32x16 t47 = adam_rate * t45 / (epsilon + adam_rsqrt * f32x16_sqrt(t46));
            f32x16_store(&mlp_dense_kernel[i + 7][j + 16], f32x16_load(&mlp_dense_kernel[i + 7][j + 16]) - t47);
            f32x16_store(&mlp_dense_kernel_m[i + 7][j + 16], t45);
            f32x16_store(&mlp_dense_kernel_v[i + 7][j + 16], t46);
            const f32x16 t48 = f32x16_load(&mlp_dense_kernel_m[i + 8][j]) * beta_1 + (1.0f - beta_1) * s8_0;
            const f32x16 t49 = f32x16_load(&mlp_dense_kernel_v[i + 8][j]) * beta_2 + (1.0f - beta_2) * (s8_0 * s8_0);
            const f32x16 t50 = adam_rate * t48 / (epsilon + adam_rsqrt * f32x16_sqrt(t49));
            f32x16_store(&mlp_dense_kernel[i + 8][j], f32x16_load(&mlp_dense_kernel[i + 8][j]) - t50);
            f32x16_store(&mlp_dense_kernel_m[i + 8][j], t48);
            f32x16_store(&mlp_dense_kernel_v[i + 8][j], t49);
            const f32x16 t51 = f32x16_load(&mlp_dense_kernel_m[i + 8][j + 16]) * beta_1 + (1.0f - beta_1) * s8_1;
            const f32x16 t52 = f32x16_load(&mlp_dense_kernel_v[i + 8][j + 16]) * beta_2 + (1.0f - beta_2) * (s8_1 * s8_1);
            const f32x16 t53 = adam_rate * t51 / (epsilon + adam_rsqrt * f32x16_sqrt(t52));
            f32x16_store(&mlp_dense_kernel[i + 8][j + 16], f32x16_load(&mlp_dense_kernel[i + 8][j + 16]) - t53);
            f32x16_store(&mlp_dense_kernel_m[i + 8][j + 16], t51);
            f32x16_store(&mlp_dense_kernel_v[i + 8][j + 16], t52);
            const f32x16 t54 = f32x16_load(&mlp_dense_kernel_m[i + 9][j]) * beta_1 + (1.0f - beta_1) * s9_0;
            const f32x16 t55 = f32x16_load(&mlp_dense_kernel_v[i + 9][j]) * beta_2 + (1.0f - beta_2) * (s9_0 * s9_0);
            const f32x16 t56 = adam_rate * t54 / (epsilon + adam_rsqrt * f32x16_sqrt(t55));
            f32x16_store(&mlp_dense_kernel[i + 9][j], f32x16_load(&mlp_dense_kernel[i + 9][j]) - t56);
            f32x16_store(&mlp_dense_kernel_m[i + 9][j], t54);
            f32x16_store(&mlp_dense_kernel_v[i + 9][j], t55);
            const f32x16 t57 = f32x16_load(&mlp_dense_kernel_m[i + 9][j + 16]) * beta_1 + (1.0f - beta_1) * s9_1;
            const f32x16 t58 = f32x16_load(&mlp_dense_kernel_v[i + 9][j + 16]) * beta_2 + (1.0f - beta_2) * (s9_1 * s9_1);
            const f32x16 t59 = adam_rate * t57 / (epsilon + adam_rsqrt * f32x16_sqrt(t58));
            f32x16_store(&mlp_dense_kernel[i + 9][j + 16], f32x16_load(&mlp_dense_kernel[i + 9][j + 16]) - t59);
            f32x16_store(&mlp_dense_kernel_m[i + 9][j + 16], t57);
            f32x16_store(&mlp_dense_kernel_v[i + 9][j + 16], t58);
            const f32x16 t60 = f32x16_load(&mlp_dense_kernel_m[i + 10][j]) * beta_1 + (1.0f - beta_1) * s10_0;
            const f32x16 t61 = f32x16_load(&mlp_dense_kernel_v[i + 10][j]) * beta_2 + (1.0f - beta_2) * (s10_0 * s10_0);
            const f32x16 t62 = adam_rate * t60 / (epsilon + adam_rsqrt * f32x16_sqrt(t61));
            f32x16_store(&mlp_dense_kernel[i + 10][j], f32x16_load(&mlp_dense_kernel[i + 10][j]) - t62);
            f32x16_store(&mlp_dense_kernel_m[i + 10][j], t60);
            f32x16_store(&mlp_dense_kernel_v[i + 10][j], t61);
            const f32x16 t63 = f32x16_load(&mlp_dense_kernel_m[i + 10][j + 16]) * beta_1 + (1.0f - beta_1) * s10_1;
            const f32x16 t64 = f32x16_load(&mlp_dense_kernel_v[i + 10][j + 16]) * beta_2 + (1.0f - beta_2) * (s10_1 * s10_1);
            const f32x16 t65 = adam_rate * t63 / (epsilon + adam_rsqrt * f32x16_sqrt(t64));
            f32x16_store(&mlp_dense_kernel[i + 10][j + 16], f32x16_load(&mlp_dense_kernel[i + 10][j + 16]) - t65);
            f32x16_store(&mlp_dense_kernel_m[i + 10][j + 16], t63);
            f32x16_store(&mlp_dense_kernel_v[i + 10][j + 16], t64);
            const f32x16 t66 = f32x16_load(&mlp_dense_kernel_m[i + 11][j]) * beta_1 + (1.0f - beta_1) * s11_0;
            const f32x16 t67 = f32x16_load(&mlp_dense_kernel_v[i + 11][j]) * beta_2 + (1.0f - beta_2) * (s11_0 * s11_0);
            const f32x16 t68 = adam_rate * t66 / (epsilon + adam_rsqrt * f32x16_sqrt(t67));
            f32x16_store(&mlp_dense_kernel[i + 11][j], f32x16_load(&mlp_dense_kernel[i + 11][j]) - t68);
            f32x16_store(&mlp_dense_kernel_m[i + 11][j], t66);
            f32x16_store(&mlp_dense_kernel_v[i + 11][j], t67);
            const f32x16 t69 = f32x16_load(&mlp_dense_kernel_m[i + 11][j + 16]) * beta_1 + (1.0f - beta_1) * s11_1;
            const f32x16 t70 = f32x16_load(&mlp_dense_kernel_v[i + 11][j + 16]) * beta_2 + (1.0f - beta_2) * (s11_1 * s11_1);
            const f32x16 t71 = adam_rate * t69 / (epsilon + adam_rsqrt * f32x16_sqrt(t70));
            f32x16_store(&mlp_dense_kernel[i + 11][j + 16], f32x16_load(&mlp_dense_kernel[i + 11][j + 16]) - t71);
            f32x16_store(&mlp_dense_kernel_m[i + 11][j + 16], t69);
            f32x16_store(&mlp_dense_kernel_v[i + 11][j + 16], t70);
            const f32x16 t72 = f32x16_load(&mlp_dense_kernel_m[i + 12][j]) * beta_1 + (1.0f - beta_1) * s12_0;
            const f32x16 t73 = f32x16_load(&mlp_dense_kernel_v[i + 12][j]) * beta_2 + (1.0f - beta_2) * (s12_0 * s12_0);
            const f32x16 t74 = adam_rate * t72 / (epsilon + adam_rsqrt * f32x16_sqrt(t73));
            f32x16_store(&mlp_dense_kernel[i + 12][j], f32x16_load(&mlp_dense_kernel[i + 12][j]) - t74);
            f32x16_store(&mlp_dense_kernel_m[i + 12][j], t72);
            f32x16_store(&mlp_dense_kernel_v[i + 12][j], t73);
            const f32x16 t75 = f32x16_load(&mlp_dense_kernel_m[i + 12][j + 16]) * beta_1 + (1.0f - beta_1) * s12_1;
            const f32x16 t76 = f32x16_load(&mlp_dense_kernel_v[i + 12][j + 16]) * beta_2 + (1.0f - beta_2) * (s12_1 * s12_1);
            const f32x16 t77 = adam_rate * t75 / (epsilon + adam_rsqrt * f32x16_sqrt(t76));
            f32x16_store(&mlp_dense_kernel[i + 12][j + 16], f32x16_load(&mlp_dense_kernel[i + 12][j + 16]) - t77);
            f32x16_store(&mlp_dense_kernel_m[i + 12][j + 16], t75);
            f32x16_store(&mlp_dense_kernel_v[i + 12][j + 16], t76);
            const f32x16 t78 = f32x16_load(&mlp_dense_kernel_m[i + 13][j]) * beta_1 + (1.0f - beta_1) * s13_0;
            const f32x16 t79 = f32x16_load(&mlp_dense_kernel_v[i + 13][j]) * beta_2 + (1.0f - beta_2) * (s13_0 * s13_0);
            const f32x16 t80 = adam_rate * t78 / (epsilon + adam_rsqrt * f32x16_sqrt(t79));
            f32x16_store(&mlp_dense_kernel[i + 13][j], f32x16_load(&mlp_dense_kernel[i + 13][j]) - t80);
            f32x16_store(&mlp_dense_kernel_m[i + 13][j], t78);
            f32x16_store(&mlp_dense_kernel_v[i + 13][j], t79);
            const f32x16 t81 = f32x16_load(&mlp_dense_kernel_m[i + 13][j + 16]) * beta_1 + (1.0f - beta_1) * s13_1;
            const f32x16 t82 = f32x16_load(&mlp_dense_kernel_v[i + 13][j + 16]) * beta_2 + (1.0f - beta_2) * (s13_1 * s13_1);
            const f32x16 t83 = adam_rate * t81 / (epsilon + adam_rsqrt * f32x16_sqrt(t82));
            f32x16_store(&mlp_dense_kernel[i + 13][j + 16], f32x16_load(&mlp_dense_kernel[i + 13][j + 16]) - t83);
            f32x16_store(&mlp_dense_kernel_m[i + 13][j + 16], t81);
            f32x16_store(&mlp_dense_kernel_v[i + 13][j + 16], t82);
        }
}

// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.
static void train_step(void *model, int count)
{
    struct mlp *m = model;
    for (int b = 0; b < 64; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    image(m);
    dense(m);
    dense_1(m);
    cross_entropy_z_grad(m);
    mean_loss(m);
    if (!isfinite(m->loss))
        return;
    adam_rsqrt(m);
    accuracy_sum(m);
    accuracy_sum_2(m);
    dense_1_bias_grad(m);
    dense_1_input_grad(m);
    dense_1_kernel_grad(m);
    dense_bias_grad(m);
    dense_kernel_grad(m);
    m->step++;
}

// ---- evaluation ---------------------------------------------------------------------------------

// mlp.dl:6: data      mnist("data/mnist") -> image / 255, label
// div: [64, 28, 28, 1] -> [64, 28, 28, 1], 201 kFLOP
static void evaluate_image(mlp *m)
{
    image_body((const void *)m->image, (void *)(m->arena + 0));
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// contract, add, max: [784, 128], [64, 28, 28, 1], [128] -> [64, 128], 12.9 MFLOP
static void evaluate_dense(mlp *m)
{
    dense_body(m->mlp_dense_kernel, (void *)(m->arena + 0), m->mlp_dense_bias, (void *)(m->arena + 200704));
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// contract, add: [128, 10], [64, 128], [10] -> [64, 10], 164 kFLOP
static void evaluate_dense_1(mlp *m)
{
    dense_1_body(m->mlp_dense_1_kernel, (void *)(m->arena + 200704), m->mlp_dense_1_bias, (void *)(m->arena + 0));
}

// mlp.dl:7: minimize  cross_entropy(mlp(image), label)
// mlp.dl:10: report    accuracy(mlp(image), label)
// reduce, sub, exp, reduce, log, iota, equal, to_real, sub, sub, ...: [64, 10], [64] -> [64], 17 kFLOP
static void evaluate_accuracy_argmax(mlp *m)
{
    const float (*restrict dense_1)[10] = (void *)(m->arena + 0);
    const int32_t *restrict label = m->label;
    float *restrict cross_entropy_sum_2 = (void *)(m->arena + 2560);
    int32_t *restrict accuracy_argmax = (void *)(m->arena + 2816);

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
                sum += expf(z);
            }
            cross_entropy_sum = sum;
        }
        // cross_entropy_log
        {
            cross_entropy_log = logf(cross_entropy_sum);
        }
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

// mlp.dl:7: minimize  cross_entropy(mlp(image), label)
// mul, reduce, neg: [64] -> [], 129 FLOP
static void evaluate_mean_loss(mlp *m)
{
    mean_loss_body((void *)(m->arena + 2560), m->batch_weight, &m->loss);
}

// mlp.dl:10: report    accuracy(mlp(image), label)
// greater, equal, to_real, select, reduce, add: [64] -> [], 321 FLOP
static void evaluate_accuracy_sum(mlp *m)
{
    accuracy_sum_body(m->label, (void *)(m->arena + 2816), m->batch_weight, &m->metrics_accuracy_0);
}

// mlp.dl:10: report    accuracy(mlp(image), label)
// greater, to_real, reduce, add, div: [64] -> [], 197 FLOP
static void evaluate_accuracy_sum_2(mlp *m)
{
    accuracy_sum_2_body(m->batch_weight, m->metrics_accuracy_0, &m->metrics_accuracy_1, &m->reports_accuracy);
}

static void evaluate(void *model, int count)
{
    struct mlp *m = model;
    for (int b = 0; b < 64; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    evaluate_image(m);
    evaluate_dense(m);
    evaluate_dense_1(m);
    evaluate_accuracy_argmax(m);
    evaluate_mean_loss(m);
    evaluate_accuracy_sum(m);
    evaluate_accuracy_sum_2(m);
}

// ---- prediction ---------------------------------------------------------------------------------

// mlp.dl:6: data      mnist("data/mnist") -> image / 255, label
// div: [1, 28, 28, 1] -> [1, 28, 28, 1], 3.14 kFLOP
static void predict_image(mlp *m)
{
    const float *restrict image = (const void *)m->image;
    float *restrict image_2 = (void *)(m->arena + 0);

    #pragma omp simd
    for (int i = 0; i < 784; i++)
        image_2[i] = image[i] / 255.0f;
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// contract, add, max: [1, 28, 28, 1], [784, 128], [128] -> [1, 128], 201 kFLOP
static void predict_dense(mlp *m)
{
    const float (*restrict image_2)[784] = (void *)(m->arena + 0);
    const float (*restrict mlp_dense_kernel)[128] = m->mlp_dense_kernel;
    const float *restrict mlp_dense_bias = m->mlp_dense_bias;
    float (*restrict dense)[128] = (void *)(m->arena + 3136);

    {
        // 1 x 128 in registers
        f32x16 s0_0 = f32x16_splat(0.0f);
        f32x16 s0_1 = f32x16_splat(0.0f);
        f32x16 s0_2 = f32x16_splat(0.0f);
        f32x16 s0_3 = f32x16_splat(0.0f);
        f32x16 s0_4 = f32x16_splat(0.0f);
        f32x16 s0_5 = f32x16_splat(0.0f);
        f32x16 s0_6 = f32x16_splat(0.0f);
        f32x16 s0_7 = f32x16_splat(0.0f);
        for (int k = 0; k < 784; k++) {
            const float a = image_2[0][k];
            s0_0 += a * f32x16_load(&mlp_dense_kernel[k][0]);
            s0_1 += a * f32x16_load(&mlp_dense_kernel[k][16]);
            s0_2 += a * f32x16_load(&mlp_dense_kernel[k][32]);
            s0_3 += a * f32x16_load(&mlp_dense_kernel[k][48]);
            s0_4 += a * f32x16_load(&mlp_dense_kernel[k][64]);
            s0_5 += a * f32x16_load(&mlp_dense_kernel[k][80]);
            s0_6 += a * f32x16_load(&mlp_dense_kernel[k][96]);
            s0_7 += a * f32x16_load(&mlp_dense_kernel[k][112]);
        }
        f32x16_store(&dense[0][0], f32x16_max(s0_0 + f32x16_load(&mlp_dense_bias[0]), f32x16_splat(0.0f)));
        f32x16_store(&dense[0][16], f32x16_max(s0_1 + f32x16_load(&mlp_dense_bias[16]), f32x16_splat(0.0f)));
        f32x16_store(&dense[0][32], f32x16_max(s0_2 + f32x16_load(&mlp_dense_bias[32]), f32x16_splat(0.0f)));
        f32x16_store(&dense[0][48], f32x16_max(s0_3 + f32x16_load(&mlp_dense_bias[48]), f32x16_splat(0.0f)));
        f32x16_store(&dense[0][64], f32x16_max(s0_4 + f32x16_load(&mlp_dense_bias[64]), f32x16_splat(0.0f)));
        f32x16_store(&dense[0][80], f32x16_max(s0_5 + f32x16_load(&mlp_dense_bias[80]), f32x16_splat(0.0f)));
        f32x16_store(&dense[0][96], f32x16_max(s0_6 + f32x16_load(&mlp_dense_bias[96]), f32x16_splat(0.0f)));
        f32x16_store(&dense[0][112], f32x16_max(s0_7 + f32x16_load(&mlp_dense_bias[112]), f32x16_splat(0.0f)));
    }
}

// mlp.dl:3: model mlp(image: [28, 28, 1]) = image | flatten | dense(128, activation = relu) | dense(10)
// contract, add: [1, 128], [128, 10], [10] -> [1, 10], 2.57 kFLOP
static void predict_dense_1(mlp *m)
{
    const float (*restrict dense)[128] = (void *)(m->arena + 3136);
    const float (*restrict mlp_dense_1_kernel)[10] = m->mlp_dense_1_kernel;
    const float *restrict mlp_dense_1_bias = m->mlp_dense_1_bias;
    float (*restrict prediction)[10] = m->prediction;

    {
        // 1 x 10 in registers
        f32x8 s0_0 = f32x8_splat(0.0f);
        f32x2 s0_1 = f32x2_splat(0.0f);
        for (int k = 0; k < 128; k++) {
            const float a = dense[0][k];
            s0_0 += a * f32x8_load(&mlp_dense_1_kernel[k][0]);
            s0_1 += a * f32x2_load(&mlp_dense_1_kernel[k][8]);
        }
        f32x8_store(&prediction[0][0], s0_0 + f32x8_load(&mlp_dense_1_bias[0]));
        f32x2_store(&prediction[0][8], s0_1 + f32x2_load(&mlp_dense_1_bias[8]));
    }
}

static void predict(void *model, int count)
{
    struct mlp *m = model;
    (void)count;
    predict_image(m);
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

// ---- tables ----------------------------------------------------------------------------------------

static const dlc_tensor mlp_tensors[] = {
    {"mlp.dense.kernel", DLC_PARAMETER, DLC_F32, 2, {784, 128}, 100352, offsetof(mlp, mlp_dense_kernel), 0.0},
    {"mlp.dense.bias", DLC_PARAMETER, DLC_F32, 1, {128}, 128, offsetof(mlp, mlp_dense_bias), 0.0},
    {"mlp.dense_1.kernel", DLC_PARAMETER, DLC_F32, 2, {128, 10}, 1280, offsetof(mlp, mlp_dense_1_kernel), 0.0},
    {"mlp.dense_1.bias", DLC_PARAMETER, DLC_F32, 1, {10}, 10, offsetof(mlp, mlp_dense_1_bias), 0.0},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(mlp, loss), 0.0},
    {"lr", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(mlp, lr), 0.001},
    {"beta_1", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(mlp, beta_1), 0.9},
    {"beta_2", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(mlp, beta_2), 0.999},
    {"epsilon", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(mlp, epsilon), 1e-07},
    {"mlp.dense.kernel/m", DLC_SLOT, DLC_F32, 2, {784, 128}, 100352, offsetof(mlp, mlp_dense_kernel_m), 0.0},
    {"mlp.dense.kernel/v", DLC_SLOT, DLC_F32, 2, {784, 128}, 100352, offsetof(mlp, mlp_dense_kernel_v), 0.0},
    {"mlp.dense.bias/m", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(mlp, mlp_dense_bias_m), 0.0},
    {"mlp.dense.bias/v", DLC_SLOT, DLC_F32, 1, {128}, 128, offsetof(mlp, mlp_dense_bias_v), 0.0},
    {"mlp.dense_1.kernel/m", DLC_SLOT, DLC_F32, 2, {128, 10}, 1280, offsetof(mlp, mlp_dense_1_kernel_m), 0.0},
    {"mlp.dense_1.kernel/v", DLC_SLOT, DLC_F32, 2, {128, 10}, 1280, offsetof(mlp, mlp_dense_1_kernel_v), 0.0},
    {"mlp.dense_1.bias/m", DLC_SLOT, DLC_F32, 1, {10}, 10, offsetof(mlp, mlp_dense_1_bias_m), 0.0},
    {"mlp.dense_1.bias/v", DLC_SLOT, DLC_F32, 1, {10}, 10, offsetof(mlp, mlp_dense_1_bias_v), 0.0},
    {"metrics.accuracy.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(mlp, metrics_accuracy_0), 0.0},
    {"metrics.accuracy.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(mlp, metrics_accuracy_1), 0.0},
    {"reports.accuracy", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(mlp, reports_accuracy), 0.0},
    {"prediction", DLC_OUTPUT, DLC_F32, 2, {1, 10}, 10, offsetof(mlp, prediction), 0.0},
};

static const dlc_field mlp_fields[] = {
    {"image", "image", 0, DLC_F32, 3, {28, 28, 1}, 784, offsetof(mlp, image), -1, -1, -1, 1},
    {"label", "label", 0, DLC_I32, 0, {0}, 1, offsetof(mlp, label), -1, -1, -1, 0},
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

static void call_image(void *m) { image(m); }
static void call_dense(void *m) { dense(m); }
static void call_dense_1(void *m) { dense_1(m); }
static void call_cross_entropy_z_grad(void *m) { cross_entropy_z_grad(m); }
static void call_mean_loss(void *m) { mean_loss(m); }
static void call_adam_rsqrt(void *m) { adam_rsqrt(m); }
static void call_accuracy_sum(void *m) { accuracy_sum(m); }
static void call_accuracy_sum_2(void *m) { accuracy_sum_2(m); }
static void call_dense_1_bias_grad(void *m) { dense_1_bias_grad(m); }
static void call_dense_1_input_grad(void *m) { dense_1_input_grad(m); }
static void call_dense_1_kernel_grad(void *m) { dense_1_kernel_grad(m); }
static void call_dense_bias_grad(void *m) { dense_bias_grad(m); }
static void call_dense_kernel_grad(void *m) { dense_kernel_grad(m); }

static const dlc_kernel mlp_train_step_kernels[] = {
    {"image", 6, call_image, offsetof(mlp, arena) + 0, 50176, DLC_F32, 200704.0, 401408.0},
    {"dense", 3, call_dense, offsetof(mlp, arena) + 200704, 8192, DLC_F32, 1.286144e+07, 635392.0},
    {"dense_1", 3, call_dense_1, offsetof(mlp, arena) + 233472, 640, DLC_F32, 1.6448e+05, 40488.0},
    {"cross_entropy_z_grad", 7, call_cross_entropy_z_grad, offsetof(mlp, arena) + 236032, 64, DLC_F32, 23168.0, 6144.0},
    {"mean_loss", 7, call_mean_loss, offsetof(mlp, loss), 1, DLC_F32, 129.0, 516.0},
    {"adam_rsqrt", 8, call_adam_rsqrt, offsetof(mlp, arena) + 268800, 1, DLC_F32, 87.0, 24.0},
    {"accuracy_sum", 10, call_accuracy_sum, offsetof(mlp, metrics_accuracy_0), 1, DLC_F32, 321.0, 776.0},
    {"accuracy_sum_2", 10, call_accuracy_sum_2, offsetof(mlp, metrics_accuracy_1), 1, DLC_F32, 197.0, 272.0},
    {"dense_1_bias_grad", 3, call_dense_1_bias_grad, offsetof(mlp, mlp_dense_1_bias), 10, DLC_F32, 852.0, 2828.0},
    {"dense_1_input_grad", 3, call_dense_1_input_grad, offsetof(mlp, arena) + 233472, 8192, DLC_F32, 180224.0, 73216.0},
    {"dense_1_kernel_grad", 3, call_dense_1_kernel_grad, offsetof(mlp, mlp_dense_1_kernel), 1280, DLC_F32, 190722.0, 66076.0},
    {"dense_bias_grad", 3, call_dense_bias_grad, offsetof(mlp, mlp_dense_bias), 128, DLC_F32, 10882.0, 35868.0},
    {"dense_kernel_grad", 3, call_dense_kernel_grad, offsetof(mlp, mlp_dense_kernel), 100352, DLC_F32, 1.495245e+07, 2641948.0},
};

static void call_evaluate_image(void *m) { evaluate_image(m); }
static void call_evaluate_dense(void *m) { evaluate_dense(m); }
static void call_evaluate_dense_1(void *m) { evaluate_dense_1(m); }
static void call_evaluate_accuracy_argmax(void *m) { evaluate_accuracy_argmax(m); }
static void call_evaluate_mean_loss(void *m) { evaluate_mean_loss(m); }
static void call_evaluate_accuracy_sum(void *m) { evaluate_accuracy_sum(m); }
static void call_evaluate_accuracy_sum_2(void *m) { evaluate_accuracy_sum_2(m); }

static const dlc_kernel mlp_evaluate_kernels[] = {
    {"evaluate_image", 6, call_evaluate_image, offsetof(mlp, arena) + 0, 50176, DLC_F32, 200704.0, 401408.0},
    {"evaluate_dense", 3, call_evaluate_dense, offsetof(mlp, arena) + 200704, 8192, DLC_F32, 1.286144e+07, 635392.0},
    {"evaluate_dense_1", 3, call_evaluate_dense_1, offsetof(mlp, arena) + 0, 640, DLC_F32, 1.6448e+05, 40488.0},
    {"evaluate_accuracy_argmax", 7, call_evaluate_accuracy_argmax, offsetof(mlp, arena) + 2560, 64, DLC_F32, 1.696e+04, 3328.0},
    {"evaluate_mean_loss", 7, call_evaluate_mean_loss, offsetof(mlp, loss), 1, DLC_F32, 129.0, 516.0},
    {"evaluate_accuracy_sum", 10, call_evaluate_accuracy_sum, offsetof(mlp, metrics_accuracy_0), 1, DLC_F32, 321.0, 776.0},
    {"evaluate_accuracy_sum_2", 10, call_evaluate_accuracy_sum_2, offsetof(mlp, metrics_accuracy_1), 1, DLC_F32, 197.0, 272.0},
};

static void call_predict_image(void *m) { predict_image(m); }
static void call_predict_dense(void *m) { predict_dense(m); }
static void call_predict_dense_1(void *m) { predict_dense_1(m); }

static const dlc_kernel mlp_predict_kernels[] = {
    {"predict_image", 6, call_predict_image, offsetof(mlp, arena) + 0, 784, DLC_F32, 3136.0, 6272.0},
    {"predict_dense", 3, call_predict_dense, offsetof(mlp, arena) + 3136, 128, DLC_F32, 2.0096e+05, 405568.0},
    {"predict_dense_1", 3, call_predict_dense_1, offsetof(mlp, prediction), 10, DLC_F32, 2.57e+03, 5712.0},
};

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
    .loss = 4,
    .prediction = 20,
    .initialize = initialize,
    .train_step = train_step,
    .evaluate = evaluate,
    .predict = predict,
    .generate = NULL,
    .reset_totals = reset_totals,
    .seed_offset = offsetof(mlp, seed),
    .step_offset = offsetof(mlp, step),
    .train_entry = {mlp_train_step_kernels, 13, 268928},
    .evaluate_entry = {mlp_evaluate_kernels, 7, 233472},
    .predict_entry = {mlp_predict_kernels, 3, 3648},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &mlp_program;
}
