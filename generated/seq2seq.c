// seq2seq: forward pass, backward pass, update and training loop of seq2seq.dl, as C. Written by dlc 0.1.0.
//
//     cc -std=c11 -O3 -march=x86-64-v4 -mprefer-vector-width=512 -fopenmp -c seq2seq.c
//
// Without -fopenmp it runs on one thread.
//
// Written for the target avx512: x86-64 with AVX-512.
//
// Every shape, bound and address is a constant. The struct seq2seq holds the model; seq2seq_initialize() and
// seq2seq_train_step() at the end are where to start reading, seq2seq_program are the tables for a host program.

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

// Everything a model is: one block of seq2seq_bytes() bytes, aligned to 64.
typedef struct seq2seq {
    uint64_t seed; // of all random numbers
    uint64_t step; // updates done
    uint64_t draw; // which random values are drawn: of this step or batch
    uint64_t first; // number of the first example of the batch being generated
    int prepared; // has `prepare` seen the weights as they are now?

    // the fields of the data: a batch of 64 examples each, of 1 to predict
    const int32_t *pair;
    const int32_t *a;
    const int32_t *b;
    const int32_t (*question)[7];
    const int32_t (*answer)[4];
    int32_t index_2[64]; // numbers of the examples being generated

    // parameters: trained, saved with the weights
    alignas(64) float adder_embedding_embeddings[11][32]; // adder.embedding.embeddings
    alignas(64) float adder_bidirectional_forward_kernel[32][288]; // adder.bidirectional.forward.kernel
    // adder.bidirectional.forward.recurrent_kernel
    alignas(64) float adder_bidirectional_forward_recurrent_kernel[96][288];
    alignas(64) float adder_bidirectional_forward_bias[2][288]; // adder.bidirectional.forward.bias
    alignas(64) float adder_bidirectional_backward_kernel[32][288]; // adder.bidirectional.backward.kernel
    // adder.bidirectional.backward.recurrent_kernel
    alignas(64) float adder_bidirectional_backward_recurrent_kernel[96][288];
    alignas(64) float adder_bidirectional_backward_bias[2][288]; // adder.bidirectional.backward.bias
    alignas(64) float adder_start_kernel[192][96]; // adder.start.kernel
    alignas(64) float adder_start_bias[96]; // adder.start.bias
    alignas(64) float adder_query_kernel[96][192]; // adder.query.kernel
    alignas(64) float adder_query_bias[192]; // adder.query.bias
    alignas(64) float adder_cell_kernel[202][288]; // adder.cell.kernel
    alignas(64) float adder_cell_recurrent_kernel[96][288]; // adder.cell.recurrent_kernel
    alignas(64) float adder_cell_bias[2][288]; // adder.cell.bias
    alignas(64) float adder_scores_kernel[288][10]; // adder.scores.kernel
    alignas(64) float adder_scores_bias[10]; // adder.scores.bias

    // the optimizer's memory
    alignas(64) float adder_embedding_embeddings_m[11][32]; // adder.embedding.embeddings/m
    alignas(64) float adder_embedding_embeddings_v[11][32]; // adder.embedding.embeddings/v
    alignas(64) float adder_bidirectional_forward_kernel_m[32][288]; // adder.bidirectional.forward.kernel/m
    alignas(64) float adder_bidirectional_forward_kernel_v[32][288]; // adder.bidirectional.forward.kernel/v
    // adder.bidirectional.forward.recurrent_kernel/m
    alignas(64) float adder_bidirectional_forward_recurrent_kernel_m[96][288];
    // adder.bidirectional.forward.recurrent_kernel/v
    alignas(64) float adder_bidirectional_forward_recurrent_kernel_v[96][288];
    alignas(64) float adder_bidirectional_forward_bias_m[2][288]; // adder.bidirectional.forward.bias/m
    alignas(64) float adder_bidirectional_forward_bias_v[2][288]; // adder.bidirectional.forward.bias/v
    alignas(64) float adder_bidirectional_backward_kernel_m[32][288]; // adder.bidirectional.backward.kernel/m
    alignas(64) float adder_bidirectional_backward_kernel_v[32][288]; // adder.bidirectional.backward.kernel/v
    // adder.bidirectional.backward.recurrent_kernel/m
    alignas(64) float adder_bidirectional_backward_recurrent_kernel_m[96][288];
    // adder.bidirectional.backward.recurrent_kernel/v
    alignas(64) float adder_bidirectional_backward_recurrent_kernel_v[96][288];
    alignas(64) float adder_bidirectional_backward_bias_m[2][288]; // adder.bidirectional.backward.bias/m
    alignas(64) float adder_bidirectional_backward_bias_v[2][288]; // adder.bidirectional.backward.bias/v
    alignas(64) float adder_start_kernel_m[192][96]; // adder.start.kernel/m
    alignas(64) float adder_start_kernel_v[192][96]; // adder.start.kernel/v
    alignas(64) float adder_start_bias_m[96]; // adder.start.bias/m
    alignas(64) float adder_start_bias_v[96]; // adder.start.bias/v
    alignas(64) float adder_query_kernel_m[96][192]; // adder.query.kernel/m
    alignas(64) float adder_query_kernel_v[96][192]; // adder.query.kernel/v
    alignas(64) float adder_query_bias_m[192]; // adder.query.bias/m
    alignas(64) float adder_query_bias_v[192]; // adder.query.bias/v
    alignas(64) float adder_cell_kernel_m[202][288]; // adder.cell.kernel/m
    alignas(64) float adder_cell_kernel_v[202][288]; // adder.cell.kernel/v
    alignas(64) float adder_cell_recurrent_kernel_m[96][288]; // adder.cell.recurrent_kernel/m
    alignas(64) float adder_cell_recurrent_kernel_v[96][288]; // adder.cell.recurrent_kernel/v
    alignas(64) float adder_cell_bias_m[2][288]; // adder.cell.bias/m
    alignas(64) float adder_cell_bias_v[2][288]; // adder.cell.bias/v
    alignas(64) float adder_scores_kernel_m[288][10]; // adder.scores.kernel/m
    alignas(64) float adder_scores_kernel_v[288][10]; // adder.scores.kernel/v
    alignas(64) float adder_scores_bias_m[10]; // adder.scores.bias/m
    alignas(64) float adder_scores_bias_v[10]; // adder.scores.bias/v

    // running sums of the metrics, zero at the start of an epoch
    float metrics_exact_match_0; // metrics.exact_match.0
    float metrics_exact_match_1; // metrics.exact_match.1

    // settings
    float lr_initial_learning_rate; // lr.initial_learning_rate
    float lr_decay_steps; // lr.decay_steps
    float lr_alpha; // lr.alpha
    float lr_warmup_steps; // lr.warmup_steps
    float beta_1;
    float beta_2;
    float epsilon;
    float global_clipnorm;

    // what `prepare` computes of the weights for `predict`
    alignas(64) float adder_bidirectional_forward_broadcast[1][96]; // adder.bidirectional.forward/broadcast
    alignas(64) float adder_bidirectional_forward_slice[1][288]; // adder.bidirectional.forward/slice
    alignas(64) float adder_bidirectional_forward_add[11][288]; // adder.bidirectional.forward/add
    alignas(64) float adder_bidirectional_backward_slice[1][288]; // adder.bidirectional.backward/slice
    alignas(64) float adder_bidirectional_backward_add[11][288]; // adder.bidirectional.backward/add
    alignas(64) float adder_broadcast[1][10]; // adder/broadcast

    // the weight of each example in means over the batch: 0 for padding
    alignas(64) float batch_weight[64];

    // outputs
    alignas(64) int32_t generated_pair[64]; // generated.pair
    alignas(64) int32_t generated_a[64]; // generated.a
    alignas(64) int32_t generated_b[64]; // generated.b
    alignas(64) int32_t generated_question[64][7]; // generated.question
    alignas(64) int32_t generated_answer[64][4]; // generated.answer
    float loss;
    float reports_exact_match; // reports.exact_match
    alignas(64) float prediction[1][4][10];
    alignas(64) float show_adder_attention[1][4][7]; // show.adder.attention

    // everything else that the kernels pass on to each other
    alignas(64) unsigned char arena[6231040];
} seq2seq;

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

static inline float min_real(float x, float y)
{
    return x > y ? y : x;
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

// 2^(y log2 |x|) in double: with |x| = 2^k m and s = (m - 1) / (m + 1), ln m = 2 (s + s^3 / 3 + s^5 / 5 + ...).
static inline float f32_pow(float x, float y)
{
    if (x == 1.0f || y == 0.0f || (x == -1.0f && (y == INFINITY || y == -INFINITY)))
        return 1.0f;
    float size = f32_abs(x), small_y = f32_abs(y) < 16777216.0f ? y : 0.0f; // beyond that all are even
    int whole = small_y == (float)(int32_t)small_y, odd = whole && ((int32_t)small_y & 1);
    double m = size, log2_x = size == 0.0f ? -INFINITY : size;
    if (size > 0.0f && size < INFINITY) {
        uint64_t all, exponent;
        memcpy(&all, &m, sizeof all);
        exponent = (all + 0x0005555555555555u) >> 52; // so that 2/3 <= m < 4/3
        all -= (exponent - 1023) << 52;
        memcpy(&m, &all, sizeof m);
        double s = (m - 1.0) / (m + 1.0), t = s * s, sum = 0.0;
        for (int i = 15; i > 0; i -= 2)
            sum = sum * t + 1.0 / i;
        log2_x = (double)((int64_t)exponent - 1023) + s * sum * 0x1.71547652b82fep+1;
    }
    double z = y * log2_x;
    z = z < -200.0 ? -200.0 : z > 200.0 ? 200.0 : z;
    double n = (z + 0x1.8p52) - 0x1.8p52, f = (z - n) * 0x1.62e42fefa39efp-1, power = 1.0;
    for (int i = 10; i > 0; i--)
        power = power * f / i + 1.0;
    uint64_t scale = (uint64_t)((z == z ? (int64_t)n : 0) + 1023) << 52;
    double two_n;
    memcpy(&two_n, &scale, sizeof two_n);
    float result = (float)(power * two_n);
    if (x < 0.0f && size < INFINITY && !whole)
        return NAN;
    return odd && f32_bits(x) >> 31 ? -result : result;
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

INLINE f32x4 f32x4_splat(float x)
{
    return x - (f32x4){0};
}

// a where the mask is set, b elsewhere
INLINE f32x4 f32x4_select(i32x4_any where, f32x4_any a, f32x4_any b)
{
    return (f32x4)((where & (i32x4)a) | (~where & (i32x4)b));
}

INLINE f32x4 f32x4_min(f32x4_any a, f32x4_any b)
{
    return f32x4_select(a > b, b, a);
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

// e 2^n with the n of f32x4_reduce_exp()
INLINE f32x4 f32x4_turned(f32x4_any e, f32x4_any turns)
{
#ifdef __AVX512VL__
    turns -= 12582912.0f;
    __asm__("vscalefps %1, %0, %0" : "+v"(e) : "v"(turns));
    return e;
#else
    for (int i = 0; i < 4; i++)
        e[i] = ldexpf(e[i], (int)(turns[i] - 12582912.0f));
    return e;
#endif
}

// x = n ln(2) + r with |r| <= ln(2) / 2: returns e^r - 1 and leaves n in the low bits of *turns.
INLINE f32x4 f32x4_reduce_exp(f32x4_any x, f32x4 *turns)
{
    *turns = x * 1.44269504f + 12582912.0f; // 1.5 * 2^23: what is added to it is rounded to an integer
    f32x4 n = *turns - 12582912.0f;
    f32x4 r = (x - n * 0.693145752f) - n * 1.42860677e-06f;
    f32x4 p = 0.00138378609f * r + 0.00836731866f;
    p = p * r + 0.0416677408f;
    p = p * r + 0.166665375f;
    p = p * r + 0.49999997f;
    return r * r * p + r;
}

// What rounds to 0 (a masked logit) is not computed: a result that underflows costs processors some 150 cycles.
INLINE f32x4 f32x4_exp(f32x4_any x)
{
    i32x4 none = x < -104.0f;
    f32x4 turns, y = f32x4_min(f32x4_max(x, f32x4_splat(-104.0f)), f32x4_splat(89.0f));
    f32x4 e = f32x4_reduce_exp(y, &turns) + 1.0f;
    return f32x4_turned(f32x4_select(none, f32x4_splat(0.0f), e), turns);
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

// seq2seq.dl:33: logits = scores(concat([h, seen]))
// the initial value of adder.scores.bias
// copy: -> [10]
COLD static void initialize_adder_scores_bias(seq2seq *m)
{
    float *restrict adder_scores_bias = m->adder_scores_bias;

    for (int i = 0; i < 10; i++)
        adder_scores_bias[i] = 0.0f;
}

// seq2seq.dl:28: h = ends | start: dense(units, activation = tanh)
// the initial value of adder.start.bias
// copy: -> [96]
COLD static void initialize_adder_start_bias(seq2seq *m)
{
    float *restrict adder_start_bias = m->adder_start_bias;

    #pragma omp simd
    for (int i = 0; i < 96; i++)
        adder_start_bias[i] = 0.0f;
}

// seq2seq.dl:31: seen = looked_up(memory, query(h))
// the initial value of adder.query.bias
// copy: -> [192]
COLD static void initialize_adder_query_bias(seq2seq *m)
{
    float *restrict adder_query_bias = m->adder_query_bias;

    #pragma omp simd
    for (int i = 0; i < 192; i++)
        adder_query_bias[i] = 0.0f;
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// the initial value of adder.embedding.embeddings
// 21.8 kFLOP: random, mul, add: -> [11, 32]
COLD static void initialize_adder_embedding_embeddings(seq2seq *m)
{
    float *restrict adder_embedding_embeddings = (void *)m->adder_embedding_embeddings;

    for (int i = 0; i < 352; i += 16)
        f32x16_store(&adder_embedding_embeddings[i], f32x16_uniform(m->seed, m->draw, 1, i) * 0.1f - 0.05f);
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// the initial value of adder.bidirectional.forward.bias, adder.bidirectional.backward.bias, adder.cell.bias
// copy: -> [2, 288]
COLD static void initialize_adder_bidirectional_forward_bias(seq2seq *m)
{
    float *restrict adder_bidirectional_forward_bias = (void *)m->adder_bidirectional_forward_bias;
    float *restrict adder_bidirectional_backward_bias = (void *)m->adder_bidirectional_backward_bias;
    float *restrict adder_cell_bias = (void *)m->adder_cell_bias;

    #pragma omp simd
    for (int i = 0; i < 576; i++) {
        adder_bidirectional_forward_bias[i] = 0.0f;
        adder_bidirectional_backward_bias[i] = 0.0f;
        adder_cell_bias[i] = 0.0f;
    }
}

// seq2seq.dl:33: logits = scores(concat([h, seen]))
// the initial value of adder.scores.kernel
// 179 kFLOP: random, mul, add: -> [288, 10]
COLD static void initialize_adder_scores_kernel(seq2seq *m)
{
    float *restrict adder_scores_kernel = (void *)m->adder_scores_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 2880; i += 16)
        f32x16_store(&adder_scores_kernel[i], f32x16_uniform(m->seed, m->draw, 13, i) * 0.28379026f - 0.14189513f);
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// the initial value of adder.bidirectional.forward.kernel
// 571 kFLOP: random, mul, add: -> [32, 288]
COLD static void initialize_adder_bidirectional_forward_kernel(seq2seq *m)
{
    float *restrict adder_bidirectional_forward_kernel = (void *)m->adder_bidirectional_forward_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 9216; i += 16)
        f32x16_store(&adder_bidirectional_forward_kernel[i],
            f32x16_uniform(m->seed, m->draw, 2, i) * 0.2738613f - 0.13693064f);
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// the initial value of adder.bidirectional.backward.kernel
// 571 kFLOP: random, mul, add: -> [32, 288]
COLD static void initialize_adder_bidirectional_backward_kernel(seq2seq *m)
{
    float *restrict adder_bidirectional_backward_kernel = (void *)m->adder_bidirectional_backward_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 9216; i += 16)
        f32x16_store(&adder_bidirectional_backward_kernel[i],
            f32x16_uniform(m->seed, m->draw, 5, i) * 0.2738613f - 0.13693064f);
}

// seq2seq.dl:28: h = ends | start: dense(units, activation = tanh)
// the initial value of adder.start.kernel
// 1.14 MFLOP: random, mul, add: -> [192, 96]
COLD static void initialize_adder_start_kernel(seq2seq *m)
{
    float *restrict adder_start_kernel = (void *)m->adder_start_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 18432; i += 16)
        f32x16_store(&adder_start_kernel[i], f32x16_uniform(m->seed, m->draw, 8, i) * 0.28867513f - 0.14433756f);
}

// seq2seq.dl:31: seen = looked_up(memory, query(h))
// the initial value of adder.query.kernel
// 1.14 MFLOP: random, mul, add: -> [96, 192]
COLD static void initialize_adder_query_kernel(seq2seq *m)
{
    float *restrict adder_query_kernel = (void *)m->adder_query_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 18432; i += 16)
        f32x16_store(&adder_query_kernel[i], f32x16_uniform(m->seed, m->draw, 9, i) * 0.28867513f - 0.14433756f);
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// the initial value of adder.cell.kernel
// 3.61 MFLOP: random, mul, add: -> [202, 288]
COLD static void initialize_adder_cell_kernel(seq2seq *m)
{
    float *restrict adder_cell_kernel = (void *)m->adder_cell_kernel;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 58176; i += 16)
        f32x16_store(&adder_cell_kernel[i], f32x16_uniform(m->seed, m->draw, 10, i) * 0.22131333f - 0.110656664f);
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 4.56 MFLOP: random, sub, log, mul, sqrt, cos: -> [96, 288]
COLD static void initialize_bidirectional_forward_x(seq2seq *m)
{
    float *restrict bidirectional_forward_x_3 = (void *)(m->arena + 221248);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 27648; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 3, i)) * -2.0f);
        f32x16_store(&bidirectional_forward_x_3[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 4, i) * 6.2831855f));
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 55.3 kFLOP: mul, sum, rsqrt: [96, 288] -> [27], []
KERNEL static void initialize_bidirectional_forward_sum_body(
    const float *restrict bidirectional_forward_x_3,
    float *restrict partial,
    float *restrict bidirectional_forward_sum)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 27; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 1024; r += 64) {
            const f32x16 bidirectional_forward_x_3_i = f32x16_load(&bidirectional_forward_x_3[chunk * 1024 + r]);
            sum += bidirectional_forward_x_3_i * bidirectional_forward_x_3_i;
            const f32x16 bidirectional_forward_x_3_i2 = f32x16_load(&bidirectional_forward_x_3[chunk * 1024 + r + 16]);
            sum2 += bidirectional_forward_x_3_i2 * bidirectional_forward_x_3_i2;
            const f32x16 bidirectional_forward_x_3_i3 = f32x16_load(&bidirectional_forward_x_3[chunk * 1024 + r + 32]);
            sum3 += bidirectional_forward_x_3_i3 * bidirectional_forward_x_3_i3;
            const f32x16 bidirectional_forward_x_3_i4 = f32x16_load(&bidirectional_forward_x_3[chunk * 1024 + r + 48]);
            sum4 += bidirectional_forward_x_3_i4 * bidirectional_forward_x_3_i4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 27; chunk++)
            sum += partial[chunk];
        *bidirectional_forward_sum = f32_rsqrt(sum);
    }
}

static void initialize_bidirectional_forward_sum(seq2seq *m)
{
    initialize_bidirectional_forward_sum_body((void *)(m->arena + 221248), (void *)(m->arena + 64),
                                              (void *)(m->arena + 0));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 27.6 kFLOP: mul: [96, 288] -> [96, 288]
KERNEL static void initialize_bidirectional_forward_x_2_body(
    const float *restrict bidirectional_forward_x_3,
    const float bidirectional_forward_sum,
    float *restrict bidirectional_forward_x)
{
    #pragma omp for simd schedule(static) nowait
    for (int i = 0; i < 27648; i++)
        bidirectional_forward_x[i] = bidirectional_forward_x_3[i] * bidirectional_forward_sum;
}

static void initialize_bidirectional_forward_x_2(seq2seq *m)
{
    initialize_bidirectional_forward_x_2_body((void *)(m->arena + 221248), *(const float *)(m->arena + 0),
                                              (void *)(m->arena + 64));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 5.31 MFLOP: contract: [96, 288] -> [96, 96]
STEP static void initialize_bidirectional_forward(seq2seq *m, int t)
{
    const float (*restrict x_7)[288] = (void *)(m->arena + 64 + (t % 2) * 110592);
    float (*restrict bidirectional_forward_2)[96] = (void *)(m->arena + 221248);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 96; j += 48) {
        alignas(64) float part[96][48];
        for (int k0 = 0; k0 < 288; k0 += 144) {
            // 48 columns, copied so that they lie side by side
            alignas(64) float panel[144][48];
            for (int c = 0; c < 48; c += 16)
                for (int k = 0; k < 144; k += 16)
                    f32x16_transpose(&panel[k][c], 48, &x_7[j + c][k0 + k], 288);
            for (int i = 0; i < 72; i += 9) {
                // sums of 9 rows x 48 columns in registers
                f32x16 sum[9][3] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 144; k++) {
                    f32x16 w[3];
                    UNROLL for (int v = 0; v < 3; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 9; r++) {
                        const float a = x_7[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 144) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 144) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&bidirectional_forward_2[i + r][j + v * 16], sum[r][v]);
                }
            }
            for (int i = 72; i < 96; i += 8) {
                // sums of 8 rows x 48 columns in registers
                f32x16 sum[8][3] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 144; k++) {
                    f32x16 w[3];
                    UNROLL for (int v = 0; v < 3; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 8; r++) {
                        const float a = x_7[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 144) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 144) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&bidirectional_forward_2[i + r][j + v * 16], sum[r][v]);
                }
            }
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 1.8 MFLOP: contract, mul, add: [96, 96] -> [96, 96]
STEP static void initialize_bidirectional_forward_2(seq2seq *m)
{
    const float (*restrict bidirectional_forward_2)[96] = (void *)(m->arena + 221248);
    float (*restrict bidirectional_forward_3)[96] = (void *)(m->arena + 258112);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 96; j += 48) {
        for (int i = 0; i < 72; i += 9) {
            // sums of 9 rows x 48 columns in registers
            f32x16 sum[9][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&bidirectional_forward_2[k][j + v * 16]);
                UNROLL for (int r = 0; r < 9; r++) {
                    const float a = bidirectional_forward_2[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&bidirectional_forward_3[i + r][j + v * 16],
                        f32x16_load(&bidirectional_forward_2[i + r][j + v * 16]) * -4.775f + sum[r][v] * 2.0315f);
        }
        for (int i = 72; i < 96; i += 8) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&bidirectional_forward_2[k][j + v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = bidirectional_forward_2[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&bidirectional_forward_3[i + r][j + v * 16],
                        f32x16_load(&bidirectional_forward_2[i + r][j + v * 16]) * -4.775f + sum[r][v] * 2.0315f);
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 5.36 MFLOP: contract, mul, add: [96, 288], [96, 96] -> [96, 288]
STEP static void initialize_bidirectional_forward_3(seq2seq *m, int t)
{
    const float (*restrict x_7)[288] = (void *)(m->arena + 64 + (t % 2) * 110592);
    const float (*restrict bidirectional_forward_3)[96] = (void *)(m->arena + 258112);
    float (*restrict bidirectional_forward)[288] = (void *)(m->arena + 64 + ((t + 1) % 2) * 110592);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 48) {
        // 48 columns, copied so that they lie side by side
        alignas(64) float panel[96][48];
        for (int k = 0; k < 96; k++)
            for (int c = 0; c < 48; c += 16)
                f32x16_store(&panel[k][c], f32x16_load(&x_7[k][j + c]));
        for (int i = 0; i < 72; i += 9) {
            // sums of 9 rows x 48 columns in registers
            f32x16 sum[9][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 9; r++) {
                    const float a = bidirectional_forward_3[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&bidirectional_forward[i + r][j + v * 16],
                        f32x16_load(&x_7[i + r][j + v * 16]) * 3.4445f + sum[r][v]);
        }
        for (int i = 72; i < 96; i += 8) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = bidirectional_forward_3[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&bidirectional_forward[i + r][j + v * 16],
                        f32x16_load(&x_7[i + r][j + v * 16]) * 3.4445f + sum[r][v]);
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 150 MFLOP: a scan of 12 steps
static void initialize_bidirectional_forward_scan(seq2seq *m)
{
    for (int t = 0; t < 12; t++) {
        #pragma omp barrier
        initialize_bidirectional_forward(m, t);
        #pragma omp barrier
        initialize_bidirectional_forward_2(m);
        #pragma omp barrier
        initialize_bidirectional_forward_3(m, t);
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// copy: [96, 288] -> [96, 288]
KERNEL static void initialize_bidirectional_forward_x_3_body(
    const float *restrict bidirectional_forward_scan,
    float *restrict bidirectional_forward_x_2)
{
    #pragma omp simd
    for (int i = 0; i < 27648; i++)
        bidirectional_forward_x_2[i] = bidirectional_forward_scan[i];
}

static void initialize_bidirectional_forward_x_3(seq2seq *m)
{
    initialize_bidirectional_forward_x_3_body((void *)(m->arena + 64), (void *)(m->arena + 221248));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 5.32 MFLOP: contract, mul: [96, 288] -> [96, 96]
STEP static void initialize_bidirectional_forward_4(seq2seq *m, int t)
{
    const float (*restrict x_8)[288] = (void *)(m->arena + 221248 + (t % 2) * 110592);
    float (*restrict bidirectional_forward_5)[96] = (void *)(m->arena + 442432);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 96; j += 48) {
        alignas(64) float part[96][48];
        for (int k0 = 0; k0 < 288; k0 += 144) {
            // 48 columns, copied so that they lie side by side
            alignas(64) float panel[144][48];
            for (int c = 0; c < 48; c += 16)
                for (int k = 0; k < 144; k += 16)
                    f32x16_transpose(&panel[k][c], 48, &x_8[j + c][k0 + k], 288);
            for (int i = 0; i < 72; i += 9) {
                // sums of 9 rows x 48 columns in registers
                f32x16 sum[9][3] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 144; k++) {
                    f32x16 w[3];
                    UNROLL for (int v = 0; v < 3; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 9; r++) {
                        const float a = x_8[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 144) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 144) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&bidirectional_forward_5[i + r][j + v * 16], sum[r][v] * 0.5f);
                }
            }
            for (int i = 72; i < 96; i += 8) {
                // sums of 8 rows x 48 columns in registers
                f32x16 sum[8][3] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 144; k++) {
                    f32x16 w[3];
                    UNROLL for (int v = 0; v < 3; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 8; r++) {
                        const float a = x_8[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 144) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 144) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&bidirectional_forward_5[i + r][j + v * 16], sum[r][v] * 0.5f);
                }
            }
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 5.36 MFLOP: contract, mul, sub: [96, 288], [96, 96] -> [96, 288]
STEP static void initialize_bidirectional_forward_5(seq2seq *m, int t)
{
    const float (*restrict x_8)[288] = (void *)(m->arena + 221248 + (t % 2) * 110592);
    const float (*restrict bidirectional_forward_5)[96] = (void *)(m->arena + 442432);
    float (*restrict bidirectional_forward_4)[288] = (void *)(m->arena + 221248 + ((t + 1) % 2) * 110592);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 48) {
        // 48 columns, copied so that they lie side by side
        alignas(64) float panel[96][48];
        for (int k = 0; k < 96; k++)
            for (int c = 0; c < 48; c += 16)
                f32x16_store(&panel[k][c], f32x16_load(&x_8[k][j + c]));
        for (int i = 0; i < 72; i += 9) {
            // sums of 9 rows x 48 columns in registers
            f32x16 sum[9][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 9; r++) {
                    const float a = bidirectional_forward_5[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&bidirectional_forward_4[i + r][j + v * 16],
                        f32x16_load(&x_8[i + r][j + v * 16]) * 1.5f - sum[r][v]);
        }
        for (int i = 72; i < 96; i += 8) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = bidirectional_forward_5[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&bidirectional_forward_4[i + r][j + v * 16],
                        f32x16_load(&x_8[i + r][j + v * 16]) * 1.5f - sum[r][v]);
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 64.1 MFLOP: a scan of 6 steps
static void initialize_bidirectional_forward_scan_2(seq2seq *m)
{
    for (int t = 0; t < 6; t++) {
        #pragma omp barrier
        initialize_bidirectional_forward_4(m, t);
        #pragma omp barrier
        initialize_bidirectional_forward_5(m, t);
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// the initial value of adder.bidirectional.forward.recurrent_kernel
// copy: [96, 288] -> [96, 288]
static void initialize_adder_bidirectional_forward_recurrent_kernel(seq2seq *m)
{
    initialize_bidirectional_forward_x_3_body((void *)(m->arena + 221248),
                                              (void *)m->adder_bidirectional_forward_recurrent_kernel);
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 4.56 MFLOP: random, sub, log, mul, sqrt, cos: -> [96, 288]
COLD static void initialize_bidirectional_backward_x(seq2seq *m)
{
    float *restrict bidirectional_backward_x_3 = (void *)(m->arena + 221248);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 27648; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 6, i)) * -2.0f);
        f32x16_store(&bidirectional_backward_x_3[i],
            t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 7, i) * 6.2831855f));
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 55.3 kFLOP: mul, sum, rsqrt: [96, 288] -> [27], []
static void initialize_bidirectional_backward_sum(seq2seq *m)
{
    initialize_bidirectional_forward_sum_body((void *)(m->arena + 221248), (void *)(m->arena + 64),
                                              (void *)(m->arena + 0));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 27.6 kFLOP: mul: [96, 288] -> [96, 288]
static void initialize_bidirectional_backward_x_2(seq2seq *m)
{
    initialize_bidirectional_forward_x_2_body((void *)(m->arena + 221248), *(const float *)(m->arena + 0),
                                              (void *)(m->arena + 64));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 5.31 MFLOP: contract: [96, 288] -> [96, 96]
STEP static void initialize_bidirectional_backward(seq2seq *m, int t)
{
    const float (*restrict x_9)[288] = (void *)(m->arena + 64 + (t % 2) * 110592);
    float (*restrict bidirectional_backward_2)[96] = (void *)(m->arena + 221248);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 96; j += 48) {
        alignas(64) float part[96][48];
        for (int k0 = 0; k0 < 288; k0 += 144) {
            // 48 columns, copied so that they lie side by side
            alignas(64) float panel[144][48];
            for (int c = 0; c < 48; c += 16)
                for (int k = 0; k < 144; k += 16)
                    f32x16_transpose(&panel[k][c], 48, &x_9[j + c][k0 + k], 288);
            for (int i = 0; i < 72; i += 9) {
                // sums of 9 rows x 48 columns in registers
                f32x16 sum[9][3] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 144; k++) {
                    f32x16 w[3];
                    UNROLL for (int v = 0; v < 3; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 9; r++) {
                        const float a = x_9[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 144) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 144) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&bidirectional_backward_2[i + r][j + v * 16], sum[r][v]);
                }
            }
            for (int i = 72; i < 96; i += 8) {
                // sums of 8 rows x 48 columns in registers
                f32x16 sum[8][3] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 144; k++) {
                    f32x16 w[3];
                    UNROLL for (int v = 0; v < 3; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 8; r++) {
                        const float a = x_9[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 144) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 144) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&bidirectional_backward_2[i + r][j + v * 16], sum[r][v]);
                }
            }
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 1.8 MFLOP: contract, mul, add: [96, 96] -> [96, 96]
STEP static void initialize_bidirectional_backward_2(seq2seq *m)
{
    const float (*restrict bidirectional_backward_2)[96] = (void *)(m->arena + 221248);
    float (*restrict bidirectional_backward_3)[96] = (void *)(m->arena + 258112);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 96; j += 48) {
        for (int i = 0; i < 72; i += 9) {
            // sums of 9 rows x 48 columns in registers
            f32x16 sum[9][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&bidirectional_backward_2[k][j + v * 16]);
                UNROLL for (int r = 0; r < 9; r++) {
                    const float a = bidirectional_backward_2[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&bidirectional_backward_3[i + r][j + v * 16],
                        f32x16_load(&bidirectional_backward_2[i + r][j + v * 16]) * -4.775f + sum[r][v] * 2.0315f);
        }
        for (int i = 72; i < 96; i += 8) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&bidirectional_backward_2[k][j + v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = bidirectional_backward_2[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&bidirectional_backward_3[i + r][j + v * 16],
                        f32x16_load(&bidirectional_backward_2[i + r][j + v * 16]) * -4.775f + sum[r][v] * 2.0315f);
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 5.36 MFLOP: contract, mul, add: [96, 288], [96, 96] -> [96, 288]
STEP static void initialize_bidirectional_backward_3(seq2seq *m, int t)
{
    const float (*restrict x_9)[288] = (void *)(m->arena + 64 + (t % 2) * 110592);
    const float (*restrict bidirectional_backward_3)[96] = (void *)(m->arena + 258112);
    float (*restrict bidirectional_backward)[288] = (void *)(m->arena + 64 + ((t + 1) % 2) * 110592);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 48) {
        // 48 columns, copied so that they lie side by side
        alignas(64) float panel[96][48];
        for (int k = 0; k < 96; k++)
            for (int c = 0; c < 48; c += 16)
                f32x16_store(&panel[k][c], f32x16_load(&x_9[k][j + c]));
        for (int i = 0; i < 72; i += 9) {
            // sums of 9 rows x 48 columns in registers
            f32x16 sum[9][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 9; r++) {
                    const float a = bidirectional_backward_3[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&bidirectional_backward[i + r][j + v * 16],
                        f32x16_load(&x_9[i + r][j + v * 16]) * 3.4445f + sum[r][v]);
        }
        for (int i = 72; i < 96; i += 8) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = bidirectional_backward_3[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&bidirectional_backward[i + r][j + v * 16],
                        f32x16_load(&x_9[i + r][j + v * 16]) * 3.4445f + sum[r][v]);
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 150 MFLOP: a scan of 12 steps
static void initialize_bidirectional_backward_scan(seq2seq *m)
{
    for (int t = 0; t < 12; t++) {
        #pragma omp barrier
        initialize_bidirectional_backward(m, t);
        #pragma omp barrier
        initialize_bidirectional_backward_2(m);
        #pragma omp barrier
        initialize_bidirectional_backward_3(m, t);
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// copy: [96, 288] -> [96, 288]
static void initialize_bidirectional_backward_x_3(seq2seq *m)
{
    initialize_bidirectional_forward_x_3_body((void *)(m->arena + 64), (void *)(m->arena + 221248));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 5.32 MFLOP: contract, mul: [96, 288] -> [96, 96]
STEP static void initialize_bidirectional_backward_4(seq2seq *m, int t)
{
    const float (*restrict x_10)[288] = (void *)(m->arena + 221248 + (t % 2) * 110592);
    float (*restrict bidirectional_backward_5)[96] = (void *)(m->arena + 442432);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 96; j += 48) {
        alignas(64) float part[96][48];
        for (int k0 = 0; k0 < 288; k0 += 144) {
            // 48 columns, copied so that they lie side by side
            alignas(64) float panel[144][48];
            for (int c = 0; c < 48; c += 16)
                for (int k = 0; k < 144; k += 16)
                    f32x16_transpose(&panel[k][c], 48, &x_10[j + c][k0 + k], 288);
            for (int i = 0; i < 72; i += 9) {
                // sums of 9 rows x 48 columns in registers
                f32x16 sum[9][3] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 144; k++) {
                    f32x16 w[3];
                    UNROLL for (int v = 0; v < 3; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 9; r++) {
                        const float a = x_10[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 144) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 144) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&bidirectional_backward_5[i + r][j + v * 16], sum[r][v] * 0.5f);
                }
            }
            for (int i = 72; i < 96; i += 8) {
                // sums of 8 rows x 48 columns in registers
                f32x16 sum[8][3] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 144; k++) {
                    f32x16 w[3];
                    UNROLL for (int v = 0; v < 3; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 8; r++) {
                        const float a = x_10[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 144) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 144) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&bidirectional_backward_5[i + r][j + v * 16], sum[r][v] * 0.5f);
                }
            }
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 5.36 MFLOP: contract, mul, sub: [96, 288], [96, 96] -> [96, 288]
STEP static void initialize_bidirectional_backward_5(seq2seq *m, int t)
{
    const float (*restrict x_10)[288] = (void *)(m->arena + 221248 + (t % 2) * 110592);
    const float (*restrict bidirectional_backward_5)[96] = (void *)(m->arena + 442432);
    float (*restrict bidirectional_backward_4)[288] = (void *)(m->arena + 221248 + ((t + 1) % 2) * 110592);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 48) {
        // 48 columns, copied so that they lie side by side
        alignas(64) float panel[96][48];
        for (int k = 0; k < 96; k++)
            for (int c = 0; c < 48; c += 16)
                f32x16_store(&panel[k][c], f32x16_load(&x_10[k][j + c]));
        for (int i = 0; i < 72; i += 9) {
            // sums of 9 rows x 48 columns in registers
            f32x16 sum[9][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 9; r++) {
                    const float a = bidirectional_backward_5[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&bidirectional_backward_4[i + r][j + v * 16],
                        f32x16_load(&x_10[i + r][j + v * 16]) * 1.5f - sum[r][v]);
        }
        for (int i = 72; i < 96; i += 8) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = bidirectional_backward_5[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&bidirectional_backward_4[i + r][j + v * 16],
                        f32x16_load(&x_10[i + r][j + v * 16]) * 1.5f - sum[r][v]);
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 64.1 MFLOP: a scan of 6 steps
static void initialize_bidirectional_backward_scan_2(seq2seq *m)
{
    for (int t = 0; t < 6; t++) {
        #pragma omp barrier
        initialize_bidirectional_backward_4(m, t);
        #pragma omp barrier
        initialize_bidirectional_backward_5(m, t);
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// the initial value of adder.bidirectional.backward.recurrent_kernel
// copy: [96, 288] -> [96, 288]
static void initialize_adder_bidirectional_backward_recurrent_kernel(seq2seq *m)
{
    initialize_bidirectional_forward_x_3_body((void *)(m->arena + 221248),
                                              (void *)m->adder_bidirectional_backward_recurrent_kernel);
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 4.56 MFLOP: random, sub, log, mul, sqrt, cos: -> [96, 288]
COLD static void initialize_cell_x(seq2seq *m)
{
    float *restrict cell_x_3 = (void *)(m->arena + 221248);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 27648; i += 16) {
        const f32x16 t = f32x16_sqrt(f32x16_log(1.0f - f32x16_uniform(m->seed, m->draw, 11, i)) * -2.0f);
        f32x16_store(&cell_x_3[i], t * f32x16_cos(f32x16_uniform(m->seed, m->draw, 12, i) * 6.2831855f));
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 55.3 kFLOP: mul, sum, rsqrt: [96, 288] -> [27], []
static void initialize_cell_sum(seq2seq *m)
{
    initialize_bidirectional_forward_sum_body((void *)(m->arena + 221248), (void *)(m->arena + 64),
                                              (void *)(m->arena + 0));
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 27.6 kFLOP: mul: [96, 288] -> [96, 288]
static void initialize_cell_x_2(seq2seq *m)
{
    initialize_bidirectional_forward_x_2_body((void *)(m->arena + 221248), *(const float *)(m->arena + 0),
                                              (void *)(m->arena + 64));
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 5.31 MFLOP: contract: [96, 288] -> [96, 96]
STEP static void initialize_cell(seq2seq *m, int t)
{
    const float (*restrict x_11)[288] = (void *)(m->arena + 64 + (t % 2) * 110592);
    float (*restrict cell_2)[96] = (void *)(m->arena + 221248);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 96; j += 48) {
        alignas(64) float part[96][48];
        for (int k0 = 0; k0 < 288; k0 += 144) {
            // 48 columns, copied so that they lie side by side
            alignas(64) float panel[144][48];
            for (int c = 0; c < 48; c += 16)
                for (int k = 0; k < 144; k += 16)
                    f32x16_transpose(&panel[k][c], 48, &x_11[j + c][k0 + k], 288);
            for (int i = 0; i < 72; i += 9) {
                // sums of 9 rows x 48 columns in registers
                f32x16 sum[9][3] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 144; k++) {
                    f32x16 w[3];
                    UNROLL for (int v = 0; v < 3; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 9; r++) {
                        const float a = x_11[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 144) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 144) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&cell_2[i + r][j + v * 16], sum[r][v]);
                }
            }
            for (int i = 72; i < 96; i += 8) {
                // sums of 8 rows x 48 columns in registers
                f32x16 sum[8][3] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 144; k++) {
                    f32x16 w[3];
                    UNROLL for (int v = 0; v < 3; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 8; r++) {
                        const float a = x_11[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 144) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 144) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&cell_2[i + r][j + v * 16], sum[r][v]);
                }
            }
        }
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 1.8 MFLOP: contract, mul, add: [96, 96] -> [96, 96]
STEP static void initialize_cell_2(seq2seq *m)
{
    const float (*restrict cell_2)[96] = (void *)(m->arena + 221248);
    float (*restrict cell_3)[96] = (void *)(m->arena + 258112);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 96; j += 48) {
        for (int i = 0; i < 72; i += 9) {
            // sums of 9 rows x 48 columns in registers
            f32x16 sum[9][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&cell_2[k][j + v * 16]);
                UNROLL for (int r = 0; r < 9; r++) {
                    const float a = cell_2[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&cell_3[i + r][j + v * 16],
                        f32x16_load(&cell_2[i + r][j + v * 16]) * -4.775f + sum[r][v] * 2.0315f);
        }
        for (int i = 72; i < 96; i += 8) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&cell_2[k][j + v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = cell_2[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&cell_3[i + r][j + v * 16],
                        f32x16_load(&cell_2[i + r][j + v * 16]) * -4.775f + sum[r][v] * 2.0315f);
        }
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 5.36 MFLOP: contract, mul, add: [96, 288], [96, 96] -> [96, 288]
STEP static void initialize_cell_3(seq2seq *m, int t)
{
    const float (*restrict x_11)[288] = (void *)(m->arena + 64 + (t % 2) * 110592);
    const float (*restrict cell_3)[96] = (void *)(m->arena + 258112);
    float (*restrict cell)[288] = (void *)(m->arena + 64 + ((t + 1) % 2) * 110592);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 48) {
        // 48 columns, copied so that they lie side by side
        alignas(64) float panel[96][48];
        for (int k = 0; k < 96; k++)
            for (int c = 0; c < 48; c += 16)
                f32x16_store(&panel[k][c], f32x16_load(&x_11[k][j + c]));
        for (int i = 0; i < 72; i += 9) {
            // sums of 9 rows x 48 columns in registers
            f32x16 sum[9][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 9; r++) {
                    const float a = cell_3[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&cell[i + r][j + v * 16], f32x16_load(&x_11[i + r][j + v * 16]) * 3.4445f + sum[r][v]);
        }
        for (int i = 72; i < 96; i += 8) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = cell_3[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&cell[i + r][j + v * 16], f32x16_load(&x_11[i + r][j + v * 16]) * 3.4445f + sum[r][v]);
        }
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 150 MFLOP: a scan of 12 steps
static void initialize_cell_scan(seq2seq *m)
{
    for (int t = 0; t < 12; t++) {
        #pragma omp barrier
        initialize_cell(m, t);
        #pragma omp barrier
        initialize_cell_2(m);
        #pragma omp barrier
        initialize_cell_3(m, t);
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// copy: [96, 288] -> [96, 288]
static void initialize_cell_x_3(seq2seq *m)
{
    initialize_bidirectional_forward_x_3_body((void *)(m->arena + 64), (void *)(m->arena + 221248));
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 5.32 MFLOP: contract, mul: [96, 288] -> [96, 96]
STEP static void initialize_cell_4(seq2seq *m, int t)
{
    const float (*restrict x_12)[288] = (void *)(m->arena + 221248 + (t % 2) * 110592);
    float (*restrict cell_5)[96] = (void *)(m->arena + 442432);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 96; j += 48) {
        alignas(64) float part[96][48];
        for (int k0 = 0; k0 < 288; k0 += 144) {
            // 48 columns, copied so that they lie side by side
            alignas(64) float panel[144][48];
            for (int c = 0; c < 48; c += 16)
                for (int k = 0; k < 144; k += 16)
                    f32x16_transpose(&panel[k][c], 48, &x_12[j + c][k0 + k], 288);
            for (int i = 0; i < 72; i += 9) {
                // sums of 9 rows x 48 columns in registers
                f32x16 sum[9][3] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 144; k++) {
                    f32x16 w[3];
                    UNROLL for (int v = 0; v < 3; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 9; r++) {
                        const float a = x_12[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 144) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 144) {
                    UNROLL for (int r = 0; r < 9; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&cell_5[i + r][j + v * 16], sum[r][v] * 0.5f);
                }
            }
            for (int i = 72; i < 96; i += 8) {
                // sums of 8 rows x 48 columns in registers
                f32x16 sum[8][3] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 144; k++) {
                    f32x16 w[3];
                    UNROLL for (int v = 0; v < 3; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 8; r++) {
                        const float a = x_12[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 144) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 144) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&cell_5[i + r][j + v * 16], sum[r][v] * 0.5f);
                }
            }
        }
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 5.36 MFLOP: contract, mul, sub: [96, 288], [96, 96] -> [96, 288]
STEP static void initialize_cell_5(seq2seq *m, int t)
{
    const float (*restrict x_12)[288] = (void *)(m->arena + 221248 + (t % 2) * 110592);
    const float (*restrict cell_5)[96] = (void *)(m->arena + 442432);
    float (*restrict cell_4)[288] = (void *)(m->arena + 221248 + ((t + 1) % 2) * 110592);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 48) {
        // 48 columns, copied so that they lie side by side
        alignas(64) float panel[96][48];
        for (int k = 0; k < 96; k++)
            for (int c = 0; c < 48; c += 16)
                f32x16_store(&panel[k][c], f32x16_load(&x_12[k][j + c]));
        for (int i = 0; i < 72; i += 9) {
            // sums of 9 rows x 48 columns in registers
            f32x16 sum[9][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 9; r++) {
                    const float a = cell_5[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&cell_4[i + r][j + v * 16], f32x16_load(&x_12[i + r][j + v * 16]) * 1.5f - sum[r][v]);
        }
        for (int i = 72; i < 96; i += 8) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = cell_5[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&cell_4[i + r][j + v * 16], f32x16_load(&x_12[i + r][j + v * 16]) * 1.5f - sum[r][v]);
        }
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 64.1 MFLOP: a scan of 6 steps
static void initialize_cell_scan_2(seq2seq *m)
{
    for (int t = 0; t < 6; t++) {
        #pragma omp barrier
        initialize_cell_4(m, t);
        #pragma omp barrier
        initialize_cell_5(m, t);
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// the initial value of adder.cell.recurrent_kernel
// copy: [96, 288] -> [96, 288]
static void initialize_adder_cell_recurrent_kernel(seq2seq *m)
{
    initialize_bidirectional_forward_x_3_body((void *)(m->arena + 221248), (void *)m->adder_cell_recurrent_kernel);
}

static void initialize(void *model, uint64_t seed)
{
    struct seq2seq *m = model;
    m->seed = seed;
    m->step = m->draw = 0;
    m->prepared = 0;
    m->lr_initial_learning_rate = 0.003f;
    m->lr_decay_steps = 5.6e+03f;
    m->lr_alpha = 0.0f;
    m->lr_warmup_steps = 0.0f;
    m->beta_1 = 0.9f;
    m->beta_2 = 0.999f;
    m->epsilon = 1e-07f;
    m->global_clipnorm = 1.0f;
    memset(&m->adder_embedding_embeddings_m, 0, sizeof m->adder_embedding_embeddings_m);
    memset(&m->adder_embedding_embeddings_v, 0, sizeof m->adder_embedding_embeddings_v);
    memset(&m->adder_bidirectional_forward_kernel_m, 0, sizeof m->adder_bidirectional_forward_kernel_m);
    memset(&m->adder_bidirectional_forward_kernel_v, 0, sizeof m->adder_bidirectional_forward_kernel_v);
    memset(&m->adder_bidirectional_forward_recurrent_kernel_m, 0,
        sizeof m->adder_bidirectional_forward_recurrent_kernel_m);
    memset(&m->adder_bidirectional_forward_recurrent_kernel_v, 0,
        sizeof m->adder_bidirectional_forward_recurrent_kernel_v);
    memset(&m->adder_bidirectional_forward_bias_m, 0, sizeof m->adder_bidirectional_forward_bias_m);
    memset(&m->adder_bidirectional_forward_bias_v, 0, sizeof m->adder_bidirectional_forward_bias_v);
    memset(&m->adder_bidirectional_backward_kernel_m, 0, sizeof m->adder_bidirectional_backward_kernel_m);
    memset(&m->adder_bidirectional_backward_kernel_v, 0, sizeof m->adder_bidirectional_backward_kernel_v);
    memset(&m->adder_bidirectional_backward_recurrent_kernel_m, 0,
        sizeof m->adder_bidirectional_backward_recurrent_kernel_m);
    memset(&m->adder_bidirectional_backward_recurrent_kernel_v, 0,
        sizeof m->adder_bidirectional_backward_recurrent_kernel_v);
    memset(&m->adder_bidirectional_backward_bias_m, 0, sizeof m->adder_bidirectional_backward_bias_m);
    memset(&m->adder_bidirectional_backward_bias_v, 0, sizeof m->adder_bidirectional_backward_bias_v);
    memset(&m->adder_start_kernel_m, 0, sizeof m->adder_start_kernel_m);
    memset(&m->adder_start_kernel_v, 0, sizeof m->adder_start_kernel_v);
    memset(&m->adder_start_bias_m, 0, sizeof m->adder_start_bias_m);
    memset(&m->adder_start_bias_v, 0, sizeof m->adder_start_bias_v);
    memset(&m->adder_query_kernel_m, 0, sizeof m->adder_query_kernel_m);
    memset(&m->adder_query_kernel_v, 0, sizeof m->adder_query_kernel_v);
    memset(&m->adder_query_bias_m, 0, sizeof m->adder_query_bias_m);
    memset(&m->adder_query_bias_v, 0, sizeof m->adder_query_bias_v);
    memset(&m->adder_cell_kernel_m, 0, sizeof m->adder_cell_kernel_m);
    memset(&m->adder_cell_kernel_v, 0, sizeof m->adder_cell_kernel_v);
    memset(&m->adder_cell_recurrent_kernel_m, 0, sizeof m->adder_cell_recurrent_kernel_m);
    memset(&m->adder_cell_recurrent_kernel_v, 0, sizeof m->adder_cell_recurrent_kernel_v);
    memset(&m->adder_cell_bias_m, 0, sizeof m->adder_cell_bias_m);
    memset(&m->adder_cell_bias_v, 0, sizeof m->adder_cell_bias_v);
    memset(&m->adder_scores_kernel_m, 0, sizeof m->adder_scores_kernel_m);
    memset(&m->adder_scores_kernel_v, 0, sizeof m->adder_scores_kernel_v);
    memset(&m->adder_scores_bias_m, 0, sizeof m->adder_scores_bias_m);
    memset(&m->adder_scores_bias_v, 0, sizeof m->adder_scores_bias_v);
    memset(&m->metrics_exact_match_0, 0, sizeof m->metrics_exact_match_0);
    memset(&m->metrics_exact_match_1, 0, sizeof m->metrics_exact_match_1);
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            initialize_adder_scores_bias(m);
            initialize_adder_start_bias(m);
            initialize_adder_query_bias(m);
            initialize_adder_embedding_embeddings(m);
            initialize_adder_bidirectional_forward_bias(m);
        }
        initialize_adder_scores_kernel(m);
        initialize_adder_bidirectional_forward_kernel(m);
        initialize_adder_bidirectional_backward_kernel(m);
        initialize_adder_start_kernel(m);
        initialize_adder_query_kernel(m);
        initialize_adder_cell_kernel(m);
        initialize_bidirectional_forward_x(m);
        #pragma omp barrier
        initialize_bidirectional_forward_sum(m);
        #pragma omp barrier
        initialize_bidirectional_forward_x_2(m);
        #pragma omp barrier
        initialize_bidirectional_forward_scan(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            initialize_bidirectional_forward_x_3(m);
        }
        #pragma omp barrier
        initialize_bidirectional_forward_scan_2(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            initialize_adder_bidirectional_forward_recurrent_kernel(m);
        }
        #pragma omp barrier
        initialize_bidirectional_backward_x(m);
        #pragma omp barrier
        initialize_bidirectional_backward_sum(m);
        #pragma omp barrier
        initialize_bidirectional_backward_x_2(m);
        #pragma omp barrier
        initialize_bidirectional_backward_scan(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            initialize_bidirectional_backward_x_3(m);
        }
        #pragma omp barrier
        initialize_bidirectional_backward_scan_2(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            initialize_adder_bidirectional_backward_recurrent_kernel(m);
        }
        #pragma omp barrier
        initialize_cell_x(m);
        #pragma omp barrier
        initialize_cell_sum(m);
        #pragma omp barrier
        initialize_cell_x_2(m);
        #pragma omp barrier
        initialize_cell_scan(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            initialize_cell_x_3(m);
        }
        #pragma omp barrier
        initialize_cell_scan_2(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            initialize_adder_cell_recurrent_kernel(m);
        }
    }
}

static void reset_totals(void *model)
{
    struct seq2seq *m = model;
    memset(&m->metrics_exact_match_0, 0, sizeof m->metrics_exact_match_0);
    memset(&m->metrics_exact_match_1, 0, sizeof m->metrics_exact_match_1);
}

// ---- one training step --------------------------------------------------------------------------

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, forward
// slice: [2, 288] -> [1, 288]
KERNEL static void bidirectional_forward_slice_body(
    const float (*restrict adder_bidirectional_forward_bias)[288],
    float (*restrict bidirectional_forward_slice)[288])
{
    #pragma omp simd
    for (int i = 0; i < 288; i++)
        bidirectional_forward_slice[0][i] = adder_bidirectional_forward_bias[1][i];
}

static void bidirectional_forward_slice(seq2seq *m)
{
    bidirectional_forward_slice_body(m->adder_bidirectional_forward_bias, (void *)(m->arena + 0));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward, forward
// slice: [2, 288] -> [1, 288]
static void bidirectional_backward_slice(seq2seq *m)
{
    bidirectional_forward_slice_body(m->adder_bidirectional_backward_bias, (void *)(m->arena + 1152));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, forward
// transpose: [64, 7] -> [7, 64]
KERNEL static void bidirectional_forward_transpose_body(
    const int32_t (*restrict question)[7],
    int32_t (*restrict bidirectional_forward_transpose)[64])
{
    for (int i = 0; i < 7; i++) {
        #pragma omp simd
        for (int j = 0; j < 64; j++)
            bidirectional_forward_transpose[i][j] = question[j][i];
    }
}

static void bidirectional_forward_transpose(seq2seq *m)
{
    bidirectional_forward_transpose_body(m->question, (void *)(m->arena + 2304));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, forward
// 206 kFLOP: contract, slice, add: [32, 288], [11, 32], [2, 288] -> [11, 288]
KERNEL static void bidirectional_forward_body(const float (*restrict adder_bidirectional_forward_kernel)[288],
                                              const float (*restrict adder_embedding_embeddings)[32],
                                              const float (*restrict adder_bidirectional_forward_bias)[288],
                                              float (*restrict bidirectional_forward)[288])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 32) {
        // sums of 11 rows x 32 columns in registers
        f32x16 sum[11][2] = {0};
        for (int k = 0; k < 32; k++) {
            f32x16 w[2];
            UNROLL for (int v = 0; v < 2; v++)
                w[v] = f32x16_load(&adder_bidirectional_forward_kernel[k][j + v * 16]);
            UNROLL for (int r = 0; r < 11; r++) {
                const float a = adder_embedding_embeddings[r][k];
                UNROLL for (int v = 0; v < 2; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 11; r++)
            UNROLL for (int v = 0; v < 2; v++)
                f32x16_store(&bidirectional_forward[r][j + v * 16],
                    sum[r][v] + f32x16_load(&adder_bidirectional_forward_bias[0][j + v * 16]));
    }
}

static void bidirectional_forward(seq2seq *m)
{
    bidirectional_forward_body(m->adder_bidirectional_forward_kernel, m->adder_embedding_embeddings,
                               m->adder_bidirectional_forward_bias, (void *)(m->arena + 4096));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward, forward
// 206 kFLOP: contract, slice, add: [32, 288], [11, 32], [2, 288] -> [11, 288]
static void bidirectional_backward(seq2seq *m)
{
    bidirectional_forward_body(m->adder_bidirectional_backward_kernel, m->adder_embedding_embeddings,
                               m->adder_bidirectional_backward_bias, (void *)(m->arena + 16768));
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// copy: -> [64, 10]
KERNEL static void adder_broadcast(seq2seq *m)
{
    float *restrict adder_broadcast = (void *)(m->arena + 29440);
    float *restrict adder_broadcast_2 = (void *)(m->arena + 42240);

    #pragma omp simd
    for (int i = 0; i < 640; i++) {
        adder_broadcast[i] = 0.0f;
        adder_broadcast_2[i] = 0.0f;
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// copy: -> [64, 96]
KERNEL static void bidirectional_forward_broadcast(seq2seq *m)
{
    float *restrict bidirectional_forward_broadcast = (void *)(m->arena + 243968);
    float *restrict bidirectional_forward_broadcast_2 = (void *)(m->arena + 219392);
    float *restrict bidirectional_forward_broadcast_3 = (void *)(m->arena + 538880);
    float *restrict bidirectional_forward_broadcast_4 = (void *)(m->arena + 440576);
    float *restrict bidirectional_forward_broadcast_5 = (void *)(m->arena + 514304);

    #pragma omp simd
    for (int i = 0; i < 6144; i++) {
        bidirectional_forward_broadcast[i] = 0.0f;
        bidirectional_forward_broadcast_2[i] = 0.0f;
        bidirectional_forward_broadcast_3[i] = 0.0f;
        bidirectional_forward_broadcast_4[i] = 0.0f;
        bidirectional_forward_broadcast_5[i] = 0.0f;
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, forward
// 3.56 MFLOP: contract, add: [96, 288], [64, 96], [1, 288] -> [64, 288]
STEP static void bidirectional_forward_2(seq2seq *m, int t, int i0)
{
    const float (*restrict adder_bidirectional_forward_recurrent_kernel)[288] =
        m->adder_bidirectional_forward_recurrent_kernel;
    const float (*restrict h_4)[96] = (void *)(m->arena + 243968 + t * 24576);
    const float (*restrict bidirectional_forward_slice)[288] = (void *)(m->arena + 0);
    float (*restrict bidirectional_forward_2)[288] = (void *)(m->arena + 1276160);

    for (int j = 0; j < 288; j += 48) {
        // sums of 8 rows x 48 columns in registers
        f32x16 sum[8][3] = {0};
        for (int k = 0; k < 96; k++) {
            f32x16 w[3];
            UNROLL for (int v = 0; v < 3; v++)
                w[v] = f32x16_load(&adder_bidirectional_forward_recurrent_kernel[k][j + v * 16]);
            UNROLL for (int r = 0; r < 8; r++) {
                const float a = h_4[i0 + r][k];
                UNROLL for (int v = 0; v < 3; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 8; r++)
            UNROLL for (int v = 0; v < 3; v++)
                f32x16_store(&bidirectional_forward_2[i0 + r][j + v * 16],
                    sum[r][v] + f32x16_load(&bidirectional_forward_slice[0][j + v * 16]));
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, forward
// 418 kFLOP: gather, slice, add, sigmoid, mul, tanh, sub: [64], [11, 288], [64, 288], [64, 96] -> [64, 96]
STEP static void bidirectional_forward_r(seq2seq *m, int t, int share)
{
    const int32_t *restrict input = (void *)(m->arena + 2304 + t * 256);
    const float (*restrict bidirectional_forward)[288] = (void *)(m->arena + 4096);
    const float (*restrict bidirectional_forward_2)[288] = (void *)(m->arena + 1276160);
    const float (*restrict h_4)[96] = (void *)(m->arena + 243968 + t * 24576);
    float (*restrict bidirectional_forward_h_2)[96] = (void *)(m->arena + 268544 + t * 24576);
    float (*restrict bidirectional_forward_g)[96] = (void *)(m->arena + 588032 + t * 24576);
    float (*restrict bidirectional_forward_z)[96] = (void *)(m->arena + 760064 + t * 24576);
    float (*restrict bidirectional_forward_slice_2)[96] = (void *)(m->arena + 932096 + t * 24576);
    float (*restrict bidirectional_forward_r)[96] = (void *)(m->arena + 1104128 + t * 24576);

    for (int b = share; b < share + 8; b++) {
        const int t2 = input[b];
        const int t3 = t2 >= 0 && t2 < 11;
        for (int i = 0; i < 96; i += 16) {
            const f32x16 a = t3 ? f32x16_load(&bidirectional_forward[t2][i]) : f32x16_splat(NAN);
            const f32x16 z = f32x16_sigmoid(a + f32x16_load(&bidirectional_forward_2[b][i]));
            const f32x16 a2 = t3 ? f32x16_load(&bidirectional_forward[t2][i + 96]) : f32x16_splat(NAN);
            const f32x16 r = f32x16_sigmoid(a2 + f32x16_load(&bidirectional_forward_2[b][i + 96]));
            const f32x16 bidirectional_forward_2_i = f32x16_load(&bidirectional_forward_2[b][i + 192]);
            const f32x16 g = f32x16_tanh(r * bidirectional_forward_2_i
                + (t3 ? f32x16_load(&bidirectional_forward[t2][i + 192]) : f32x16_splat(NAN)));
            f32x16_store(&bidirectional_forward_h_2[b][i], f32x16_load(&h_4[b][i]) * z + g * (1.0f - z));
            f32x16_store(&bidirectional_forward_g[b][i], g);
            f32x16_store(&bidirectional_forward_z[b][i], z);
            f32x16_store(&bidirectional_forward_slice_2[b][i], bidirectional_forward_2_i);
            f32x16_store(&bidirectional_forward_r[b][i], r);
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, forward and backward
// 27.8 MFLOP: a scan of 7 steps
static void bidirectional_scan(seq2seq *m)
{
    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int t = 0; t < 7; t++) {
            bidirectional_forward_2(m, t, share);
            bidirectional_forward_r(m, t, share);
        }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward, forward
// 3.56 MFLOP: contract, add: [96, 288], [64, 96], [1, 288] -> [64, 288]
STEP static void bidirectional_backward_2(seq2seq *m, int t, int i0)
{
    const float (*restrict adder_bidirectional_backward_recurrent_kernel)[288] =
        m->adder_bidirectional_backward_recurrent_kernel;
    const float (*restrict h_5)[96] = (void *)(m->arena + 71936 + t * 24576);
    const float (*restrict bidirectional_backward_slice)[288] = (void *)(m->arena + 1152);
    float (*restrict bidirectional_backward_2)[288] = (void *)(m->arena + 1964288);

    for (int j = 0; j < 288; j += 48) {
        // sums of 8 rows x 48 columns in registers
        f32x16 sum[8][3] = {0};
        for (int k = 0; k < 96; k++) {
            f32x16 w[3];
            UNROLL for (int v = 0; v < 3; v++)
                w[v] = f32x16_load(&adder_bidirectional_backward_recurrent_kernel[k][j + v * 16]);
            UNROLL for (int r = 0; r < 8; r++) {
                const float a = h_5[i0 + r][k];
                UNROLL for (int v = 0; v < 3; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 8; r++)
            UNROLL for (int v = 0; v < 3; v++)
                f32x16_store(&bidirectional_backward_2[i0 + r][j + v * 16],
                    sum[r][v] + f32x16_load(&bidirectional_backward_slice[0][j + v * 16]));
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward, forward
// 418 kFLOP: gather, slice, add, sigmoid, mul, tanh, sub: [64], [11, 288], [64, 288], [64, 96] -> [64, 96]
STEP static void bidirectional_backward_r(seq2seq *m, int t, int share)
{
    const int32_t *restrict input_2 = (void *)(m->arena + 2304 + t * 256);
    const float (*restrict bidirectional_backward)[288] = (void *)(m->arena + 16768);
    const float (*restrict bidirectional_backward_2)[288] = (void *)(m->arena + 1964288);
    const float (*restrict h_5)[96] = (void *)(m->arena + 71936 + t * 24576);
    float (*restrict bidirectional_backward_h_2)[96] = (void *)(m->arena + 47360 + t * 24576);
    float (*restrict bidirectional_backward_g)[96] = (void *)(m->arena + 1276160 + t * 24576);
    float (*restrict bidirectional_backward_z)[96] = (void *)(m->arena + 1448192 + t * 24576);
    float (*restrict bidirectional_backward_slice_2)[96] = (void *)(m->arena + 1620224 + t * 24576);
    float (*restrict bidirectional_backward_r)[96] = (void *)(m->arena + 1792256 + t * 24576);

    for (int b = share; b < share + 8; b++) {
        const int t2 = input_2[b];
        const int t3 = t2 >= 0 && t2 < 11;
        for (int i = 0; i < 96; i += 16) {
            const f32x16 a = t3 ? f32x16_load(&bidirectional_backward[t2][i]) : f32x16_splat(NAN);
            const f32x16 z = f32x16_sigmoid(a + f32x16_load(&bidirectional_backward_2[b][i]));
            const f32x16 a2 = t3 ? f32x16_load(&bidirectional_backward[t2][i + 96]) : f32x16_splat(NAN);
            const f32x16 r = f32x16_sigmoid(a2 + f32x16_load(&bidirectional_backward_2[b][i + 96]));
            const f32x16 bidirectional_backward_2_i = f32x16_load(&bidirectional_backward_2[b][i + 192]);
            const f32x16 g = f32x16_tanh(r * bidirectional_backward_2_i
                + (t3 ? f32x16_load(&bidirectional_backward[t2][i + 192]) : f32x16_splat(NAN)));
            f32x16_store(&bidirectional_backward_h_2[b][i], f32x16_load(&h_5[b][i]) * z + g * (1.0f - z));
            f32x16_store(&bidirectional_backward_g[b][i], g);
            f32x16_store(&bidirectional_backward_z[b][i], z);
            f32x16_store(&bidirectional_backward_slice_2[b][i], bidirectional_backward_2_i);
            f32x16_store(&bidirectional_backward_r[b][i], r);
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward, forward and backward
// 27.8 MFLOP: a scan of 7 steps, from the last to the first
static void bidirectional_scan_2(seq2seq *m)
{
    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int t = 6; t >= 0; t--) {
            bidirectional_backward_2(m, t, share);
            bidirectional_backward_r(m, t, share);
        }
}

// seq2seq.dl:27: ends = concat([memory[-1, :units], memory[0, units:]]) # each direction has seen everything
// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, adder, adder.bidirectional.backward, forward
// transpose, slice, concat: [7, 64, 96] -> [64, 192]
KERNEL static void adder_ends_body(const float (*restrict bidirectional_forward_h)[64][96],
                                   const float (*restrict bidirectional_backward_h)[64][96],
                                   float (*restrict adder_ends)[192])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++) {
        #pragma omp simd
        for (int i = 0; i < 96; i++)
            adder_ends[b][i] = bidirectional_forward_h[6][b][i];
        #pragma omp simd
        for (int i = 96; i < 192; i++)
            adder_ends[b][i] = bidirectional_backward_h[0][b][i - 96];
    }
}

static void adder_ends(seq2seq *m)
{
    adder_ends_body((void *)(m->arena + 268544), (void *)(m->arena + 47360), (void *)(m->arena + 1964288));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, adder.bidirectional.backward, adder.bidirectional, forward
// transpose, concat: [7, 64, 96] -> [64, 7, 192]
KERNEL static void bidirectional_memory_body(const float (*restrict bidirectional_forward_h)[64][96],
                                             const float (*restrict bidirectional_backward_h)[64][96],
                                             float (*restrict bidirectional_memory)[7][192])
{
    #pragma omp for schedule(static) nowait
    for (int b = 0; b < 64; b++)
        for (int i = 0; i < 7; i++) {
            #pragma omp simd
            for (int j = 0; j < 96; j++)
                bidirectional_memory[b][i][j] = bidirectional_forward_h[i][b][j];
            #pragma omp simd
            for (int j = 96; j < 192; j++)
                bidirectional_memory[b][i][j] = bidirectional_backward_h[i][b][j - 96];
        }
}

static void bidirectional_memory(seq2seq *m)
{
    bidirectional_memory_body((void *)(m->arena + 268544), (void *)(m->arena + 47360), (void *)(m->arena + 2013440));
}

// seq2seq.dl:28: h = ends | start: dense(units, activation = tanh)
// adder.start, forward
// 2.49 MFLOP: contract, add, tanh: [192, 96], [64, 192], [96] -> [64, 96]
KERNEL static void start_body(const float (*restrict adder_start_kernel)[96],
                              const float (*restrict adder_ends)[192],
                              const float *restrict adder_start_bias,
                              float (*restrict start)[96])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 96; j += 48)
        for (int i = 0; i < 64; i += 8) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 192; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&adder_start_kernel[k][j + v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = adder_ends[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            alignas(64) float sums[8][48];
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&sums[r][v * 16], sum[r][v]);
            for (int r = 0; r < 8; r++)
                for (int c = 0; c < 48; c += 16) {
                    const f32x16 sum2 = f32x16_load(&sums[r][c]);
                    f32x16_store(&start[i + r][j + c], f32x16_tanh(sum2 + f32x16_load(&adder_start_bias[j + c])));
                }
        }
}

static void start(seq2seq *m)
{
    start_body(m->adder_start_kernel, (void *)(m->arena + 1964288), m->adder_start_bias, (void *)(m->arena + 2357504));
}

// seq2seq.dl:31: seen = looked_up(memory, query(h))
// adder.query, forward
// 2.37 MFLOP: contract, add: [96, 192], [64, 96], [192] -> [64, 192]
STEP static void query(seq2seq *m, int t)
{
    const float (*restrict adder_query_kernel)[192] = m->adder_query_kernel;
    const float (*restrict h_6)[96] = (void *)(m->arena + 2357504 + t * 24576);
    const float *restrict adder_query_bias = m->adder_query_bias;
    float (*restrict query)[192] = (void *)(m->arena + 2480384 + t * 49152);

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 64; i0 += 8)
        for (int j = 0; j < 192; j += 48) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&adder_query_kernel[k][j + v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = h_6[i0 + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&query[i0 + r][j + v * 16], sum[r][v] + f32x16_load(&adder_query_bias[j + v * 16]));
        }
}

// seq2seq.dl:17: show attention = softmax(memory @ query / sqrt(1.0 * n))
// seq2seq.dl:18: return attention @ memory
// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// looked_up, softmax, adder, forward
// 355 kFLOP: contract, div, max, sub, exp, sum, mul, concat: [64, 192], [64, 7, 192], [64, 10] -> [64, 7], [64],
// [64, 192], [64, 202]
STEP static void adder_concat(seq2seq *m, int t)
{
    const float (*restrict query)[192] = (void *)(m->arena + 2480384 + t * 49152);
    const float (*restrict bidirectional_memory)[7][192] = (void *)(m->arena + 2013440);
    const float (*restrict written_2)[10] = (void *)(m->arena + 29440 + t * 2560);
    float (*restrict softmax_e_2)[7] = (void *)(m->arena + 21504 + t * 1792);
    float *restrict softmax_sum_2 = (void *)(m->arena + 3670272 + t * 256);
    float (*restrict softmax_attention)[7] = (void *)(m->arena + 4096 + t * 1792);
    float (*restrict looked_up_2)[192] = (void *)(m->arena + 3730688);
    float (*restrict adder_concat_2)[202] = (void *)(m->arena + 3463424 + t * 51712);

    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int b = share; b < share + 8; b++) {
            alignas(64) float looked_up[7];
            float softmax_max;
            float softmax_div;
            // looked_up
            {
                // 1 x 7 sums in registers, as vectors along k
                float sum[7] = {0};
                {
                    f32x16 sum2[7] = {0};
                    for (int k = 0; k < 192; k += 16) {
                        const f32x16 a = f32x16_load(&query[b][k]);
                        UNROLL for (int v = 0; v < 7; v++)
                            sum2[v] += a * f32x16_load(&bidirectional_memory[b][v][k]);
                    }
                    UNROLL for (int v = 0; v < 7; v++)
                        sum[v] += f32x16_sum(sum2[v]);
                }
                UNROLL for (int v = 0; v < 7; v++)
                    looked_up[v] = sum[v] / 13.856406f;
            }
            // softmax_max
            {
                float maximum = -INFINITY;
                for (int r = 0; r < 7; r++)
                    maximum = max_real(maximum, looked_up[r]);
                softmax_max = maximum;
            }
            // softmax_e
            f32x4_store(&softmax_e_2[b][0], f32x4_exp(f32x4_load(&looked_up[0]) - softmax_max));
            f32x4_store(&softmax_e_2[b][3], f32x4_exp(f32x4_load(&looked_up[3]) - softmax_max));
            // softmax_sum
            {
                float sum = 0.0f;
                for (int r = 0; r < 7; r++)
                    sum += softmax_e_2[b][r];
                softmax_sum_2[b] = sum;
                softmax_div = 1.0f / sum;
            }
            // softmax_attention
            f32x4_store(&softmax_attention[b][0], f32x4_load(&softmax_e_2[b][0]) * softmax_div);
            f32x4_store(&softmax_attention[b][3], f32x4_load(&softmax_e_2[b][3]) * softmax_div);
            // looked_up
            for (int j = 0; j < 192; j += 96) {
                // sums of 1 rows x 96 columns in registers
                f32x16 sum[6] = {0};
                for (int k = 0; k < 7; k++) {
                    const float a = softmax_attention[b][k];
                    UNROLL for (int v = 0; v < 6; v++)
                        sum[v] += a * f32x16_load(&bidirectional_memory[b][k][j + v * 16]);
                }
                UNROLL for (int v = 0; v < 6; v++)
                    f32x16_store(&looked_up_2[b][j + v * 16], sum[v]);
            }
            // adder_concat
            for (int i = 0; i < 10; i++)
                adder_concat_2[b][i] = written_2[b][i];
            #pragma omp simd
            for (int i = 10; i < 202; i++)
                adder_concat_2[b][i] = looked_up_2[b][i - 10];
        }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell, forward
// slice: [2, 288] -> [1, 288]
STEP static void cell_slice(seq2seq *m)
{
    const float (*restrict adder_cell_bias)[288] = m->adder_cell_bias;
    float (*restrict cell_slice)[288] = (void *)(m->arena + 3779840);

    #pragma omp simd
    for (int i = 0; i < 288; i++)
        cell_slice[0][i] = adder_cell_bias[1][i];
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell, forward
// 7.46 MFLOP: contract, slice, add: [202, 288], [64, 202], [2, 288] -> [1, 64, 288]
STEP static void cell(seq2seq *m, int t)
{
    const float (*restrict adder_cell_kernel)[288] = m->adder_cell_kernel;
    const float (*restrict adder_concat_2)[202] = (void *)(m->arena + 3463424 + t * 51712);
    const float (*restrict adder_cell_bias)[288] = m->adder_cell_bias;
    float (*restrict cell)[64][288] = (void *)(m->arena + 3780992);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 48) {
        alignas(64) float part[64][48];
        for (int k0 = 0; k0 < 202; k0 += 101) {
            // 48 columns, copied so that they lie side by side
            alignas(64) float panel[101][48];
            for (int k = 0; k < 101; k++)
                for (int c = 0; c < 48; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&adder_cell_kernel[k0 + k][j + c]));
            for (int i = 0; i < 64; i += 8) {
                // sums of 8 rows x 48 columns in registers
                f32x16 sum[8][3] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 101; k++) {
                    f32x16 w[3];
                    UNROLL for (int v = 0; v < 3; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 8; r++) {
                        const float a = adder_concat_2[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 101) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 101) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&cell[0][i + r][j + v * 16],
                                sum[r][v] + f32x16_load(&adder_cell_bias[0][j + v * 16]));
                }
            }
        }
    }
}

// seq2seq.dl:28: h = ends | start: dense(units, activation = tanh)
// copy: [64, 96] -> [64, 96]
STEP static void start_h(seq2seq *m, int t)
{
    const float (*restrict h_6)[96] = (void *)(m->arena + 2357504 + t * 24576);
    float (*restrict start_h)[96] = (void *)(m->arena + 3681536);

    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int b = share; b < share + 8; b++)
            for (int i = 0; i < 96; i += 16)
                f32x16_store(&start_h[b][i], f32x16_load(&h_6[b][i]));
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell, forward
// 3.56 MFLOP: contract, add: [96, 288], [64, 96], [1, 288] -> [64, 288]
STEP static void cell_2(seq2seq *m, int t2, int i0)
{
    const float (*restrict adder_cell_recurrent_kernel)[288] = m->adder_cell_recurrent_kernel;
    const float (*restrict h_8)[96] = (void *)(m->arena + 3681536 + t2 * 24576);
    const float (*restrict cell_slice)[288] = (void *)(m->arena + 3779840);
    float (*restrict cell_2)[288] = (void *)(m->arena + 3953024);

    for (int j = 0; j < 288; j += 48) {
        // sums of 8 rows x 48 columns in registers
        f32x16 sum[8][3] = {0};
        for (int k = 0; k < 96; k++) {
            f32x16 w[3];
            UNROLL for (int v = 0; v < 3; v++)
                w[v] = f32x16_load(&adder_cell_recurrent_kernel[k][j + v * 16]);
            UNROLL for (int r = 0; r < 8; r++) {
                const float a = h_8[i0 + r][k];
                UNROLL for (int v = 0; v < 3; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 8; r++)
            UNROLL for (int v = 0; v < 3; v++)
                f32x16_store(&cell_2[i0 + r][j + v * 16], sum[r][v] + f32x16_load(&cell_slice[0][j + v * 16]));
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell, forward
// 418 kFLOP: slice, add, sigmoid, mul, tanh, sub: [64, 288], [64, 96] -> [64, 96]
STEP static void cell_r(seq2seq *m, int t2, int share)
{
    const float (*restrict a)[288] = (void *)(m->arena + 3780992 + t2 * 73728);
    const float (*restrict cell_2)[288] = (void *)(m->arena + 3953024);
    const float (*restrict h_8)[96] = (void *)(m->arena + 3681536 + t2 * 24576);
    float (*restrict cell_h_3)[96] = (void *)(m->arena + 3706112 + t2 * 24576);
    float (*restrict cell_g)[96] = (void *)(m->arena + 3854720 + t2 * 24576);
    float (*restrict cell_z)[96] = (void *)(m->arena + 3879296 + t2 * 24576);
    float (*restrict cell_slice_2)[96] = (void *)(m->arena + 3903872 + t2 * 24576);
    float (*restrict cell_r)[96] = (void *)(m->arena + 3928448 + t2 * 24576);

    for (int b = share; b < share + 8; b++)
        for (int i = 0; i < 96; i += 16) {
            const f32x16 z = f32x16_sigmoid(f32x16_load(&a[b][i]) + f32x16_load(&cell_2[b][i]));
            const f32x16 r = f32x16_sigmoid(f32x16_load(&a[b][i + 96]) + f32x16_load(&cell_2[b][i + 96]));
            const f32x16 cell_2_i = f32x16_load(&cell_2[b][i + 192]);
            const f32x16 g = f32x16_tanh(r * cell_2_i + f32x16_load(&a[b][i + 192]));
            f32x16_store(&cell_h_3[b][i], f32x16_load(&h_8[b][i]) * z + g * (1.0f - z));
            f32x16_store(&cell_g[b][i], g);
            f32x16_store(&cell_z[b][i], z);
            f32x16_store(&cell_slice_2[b][i], cell_2_i);
            f32x16_store(&cell_r[b][i], r);
        }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// seq2seq.dl:34: written = softmax(logits)
// adder.cell, forward
// 3.98 MFLOP: a scan of 1 steps
static void gru_scan(seq2seq *m)
{
    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int t2 = 0; t2 < 1; t2++) {
            cell_2(m, t2, share);
            cell_r(m, t2, share);
        }
}

// seq2seq.dl:33: logits = scores(concat([h, seen]))
// adder, forward
// concat: [64, 96], [64, 192] -> [64, 288], [64, 96]
STEP static void cell_h(seq2seq *m, int t)
{
    const float (*restrict cell_h_2)[96] = (void *)(m->arena + 3706112);
    const float (*restrict looked_up_2)[192] = (void *)(m->arena + 3730688);
    float (*restrict adder_concat)[288] = (void *)(m->arena + 2676992 + t * 73728);
    float (*restrict cell_h)[96] = (void *)(m->arena + 2382080 + t * 24576);

    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int b = share; b < share + 8; b++) {
            // adder_concat
            #pragma omp simd
            for (int i = 0; i < 96; i++)
                adder_concat[b][i] = cell_h_2[b][i];
            #pragma omp simd
            for (int i = 96; i < 288; i++)
                adder_concat[b][i] = looked_up_2[b][i - 96];
            // cell_h
            for (int i = 0; i < 96; i += 16)
                f32x16_store(&cell_h[b][i], f32x16_load(&cell_h_2[b][i]));
        }
}

// seq2seq.dl:33: logits = scores(concat([h, seen]))
// adder.scores, forward
// 369 kFLOP: contract, add: [288, 10], [64, 288], [10] -> [64, 10]
STEP static void scores(seq2seq *m, int t)
{
    const float (*restrict adder_scores_kernel)[10] = m->adder_scores_kernel;
    const float (*restrict adder_concat)[288] = (void *)(m->arena + 2676992 + t * 73728);
    const float *restrict adder_scores_bias = m->adder_scores_bias;
    float (*restrict scores)[10] = (void *)(m->arena + 3671296 + t * 2560);

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 64; i0 += 8) {
        // sums of 8 rows x 10 columns in registers
        f32x8 sum[8] = {0};
        f32x2 sum2[8] = {0};
        for (int k = 0; k < 288; k++) {
            const f32x8 w = f32x8_load(&adder_scores_kernel[k][0]);
            const f32x2 w2 = f32x2_load(&adder_scores_kernel[k][8]);
            UNROLL for (int r = 0; r < 8; r++) {
                const float a = adder_concat[i0 + r][k];
                sum[r] += a * w;
                sum2[r] += a * w2;
            }
        }
        UNROLL for (int r = 0; r < 8; r++)
            f32x8_store(&scores[i0 + r][0], sum[r] + f32x8_load(&adder_scores_bias[0]));
        UNROLL for (int r = 0; r < 8; r++)
            f32x2_store(&scores[i0 + r][8], sum2[r] + f32x2_load(&adder_scores_bias[8]));
    }
}

// seq2seq.dl:34: written = softmax(logits)
// softmax, forward
// 12.4 kFLOP: max, sub, exp, sum, div, mul: [64, 10] -> [64, 10], [64]
STEP static void softmax(seq2seq *m, int t)
{
    const float (*restrict scores)[10] = (void *)(m->arena + 3671296 + t * 2560);
    float (*restrict softmax_e)[10] = (void *)(m->arena + 11264 + t * 2560);
    float *restrict softmax_sum = (void *)(m->arena + 640 + t * 256);
    float (*restrict softmax_written)[10] = (void *)(m->arena + 32000 + t * 2560);

    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int b = share; b < share + 8; b++) {
            float softmax_max_2;
            float softmax_div_2;
            // softmax_max
            {
                float maximum = -INFINITY;
                for (int r = 0; r < 10; r++)
                    maximum = max_real(maximum, scores[b][r]);
                softmax_max_2 = maximum;
            }
            // softmax_e
            f32x8_store(&softmax_e[b][0], f32x8_exp(f32x8_load(&scores[b][0]) - softmax_max_2));
            f32x8_store(&softmax_e[b][2], f32x8_exp(f32x8_load(&scores[b][2]) - softmax_max_2));
            // softmax_sum
            {
                float sum = 0.0f;
                for (int r = 0; r < 10; r++)
                    sum += softmax_e[b][r];
                softmax_sum[b] = sum;
                softmax_div_2 = 1.0f / sum;
            }
            // softmax_written
            f32x8_store(&softmax_written[b][0], f32x8_load(&softmax_e[b][0]) * softmax_div_2);
            f32x8_store(&softmax_written[b][2], f32x8_load(&softmax_e[b][2]) * softmax_div_2);
        }
}

// seq2seq.dl:34: written = softmax(logits)
// copy: [1, 64, 96] -> [1, 64, 96]
STEP static void softmax_g(seq2seq *m, int t)
{
    const float *restrict softmax_g_2 = (void *)(m->arena + 3854720);
    float *restrict softmax_g = (void *)(m->arena + 3070208 + t * 24576);

    #pragma omp simd
    for (int i = 0; i < 6144; i++)
        softmax_g[i] = softmax_g_2[i];
}

// seq2seq.dl:34: written = softmax(logits)
// copy: [1, 64, 96] -> [1, 64, 96]
STEP static void softmax_h(seq2seq *m, int t)
{
    const float *restrict softmax_h_2 = (void *)(m->arena + 3681536);
    float *restrict softmax_h = (void *)(m->arena + 2971904 + t * 24576);

    #pragma omp simd
    for (int i = 0; i < 6144; i++)
        softmax_h[i] = softmax_h_2[i];
}

// seq2seq.dl:34: written = softmax(logits)
// copy: [1, 64, 96] -> [1, 64, 96]
STEP static void softmax_z(seq2seq *m, int t)
{
    const float *restrict softmax_z_2 = (void *)(m->arena + 3879296);
    float *restrict softmax_z = (void *)(m->arena + 3168512 + t * 24576);

    #pragma omp simd
    for (int i = 0; i < 6144; i++)
        softmax_z[i] = softmax_z_2[i];
}

// seq2seq.dl:34: written = softmax(logits)
// copy: [1, 64, 96] -> [1, 64, 96]
STEP static void softmax_scan_result(seq2seq *m, int t)
{
    const float *restrict softmax_scan_result_2 = (void *)(m->arena + 3903872);
    float *restrict softmax_scan_result = (void *)(m->arena + 3266816 + t * 24576);

    #pragma omp simd
    for (int i = 0; i < 6144; i++)
        softmax_scan_result[i] = softmax_scan_result_2[i];
}

// seq2seq.dl:34: written = softmax(logits)
// copy: [1, 64, 96] -> [1, 64, 96]
STEP static void softmax_r(seq2seq *m, int t)
{
    const float *restrict softmax_r_2 = (void *)(m->arena + 3928448);
    float *restrict softmax_r = (void *)(m->arena + 3365120 + t * 24576);

    #pragma omp simd
    for (int i = 0; i < 6144; i++)
        softmax_r[i] = softmax_r_2[i];
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder, forward and backward
// 58.2 MFLOP: a scan of 4 steps
static void adder_scan(seq2seq *m)
{
    for (int t = 0; t < 4; t++) {
        query(m, t);
        adder_concat(m, t);
        #pragma omp single nowait
        {
            cell_slice(m);
        }
        #pragma omp barrier
        cell(m, t);
        start_h(m, t);
        #pragma omp barrier
        gru_scan(m);
        #pragma omp barrier
        cell_h(m, t);
        scores(m, t);
        softmax(m, t);
        #pragma omp single nowait
        {
            softmax_g(m, t);
            softmax_h(m, t);
            softmax_z(m, t);
            softmax_scan_result(m, t);
            softmax_r(m, t);
        }
    }
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder, cross_entropy, forward
// 49.9 kFLOP: transpose, max, sub, exp, sum, log: [4, 64, 10] -> [64, 4], [64, 4, 10]
KERNEL static void cross_entropy(seq2seq *m)
{
    const float (*restrict adder_y)[64][10] = (void *)(m->arena + 3671296);
    float (*restrict cross_entropy_max)[4] = (void *)(m->arena + 3692800);
    float (*restrict cross_entropy_exp)[4][10] = (void *)(m->arena + 3681536);
    float (*restrict cross_entropy_sum)[4] = (void *)(m->arena + 3691776);
    float (*restrict cross_entropy_log)[4] = (void *)(m->arena + 3693824);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t i = 0; i < 4; i++) {
            float cross_entropy_max_row;
            float cross_entropy_sum_row;
            // cross_entropy_max
            {
                float maximum = -INFINITY;
                for (int r = 0; r < 10; r++)
                    maximum = max_real(maximum, adder_y[i][b][r]);
                cross_entropy_max_row = maximum;
                cross_entropy_max[b][i] = cross_entropy_max_row;
            }
            // cross_entropy_exp
            f32x8_store(&cross_entropy_exp[b][i][0], f32x8_exp(f32x8_load(&adder_y[i][b][0]) - cross_entropy_max_row));
            f32x8_store(&cross_entropy_exp[b][i][2], f32x8_exp(f32x8_load(&adder_y[i][b][2]) - cross_entropy_max_row));
            // cross_entropy_sum
            {
                float sum = 0.0f;
                for (int r = 0; r < 10; r++)
                    sum += cross_entropy_exp[b][i][r];
                cross_entropy_sum_row = sum;
                cross_entropy_sum[b][i] = cross_entropy_sum_row;
            }
            // cross_entropy_log
            cross_entropy_log[b][i] = f32_log(cross_entropy_sum_row);
        }
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// cross_entropy, adder, forward
// 15.4 kFLOP: iota, equal, to_real, transpose, sub, mul, sum: [4, 64, 10], [64, 4] -> [64]
KERNEL static void cross_entropy_sum_body(const float (*restrict adder_y)[64][10],
                                          const float (*restrict cross_entropy_max)[4],
                                          const int32_t (*restrict answer)[4],
                                          const float (*restrict cross_entropy_log)[4],
                                          float *restrict cross_entropy_sum_2)
{
    for (int b = 0; b < 64; b++) {
        float sum = 0.0f;
        for (int j = 0; j < 4; j++)
            for (int r = 0; r < 10; r++) {
                const float z = adder_y[j][b][r] - cross_entropy_max[b][j];
                sum += (float)(answer[b][j] == r) * (z - cross_entropy_log[b][j]);
            }
        cross_entropy_sum_2[b] = sum;
    }
}

static void cross_entropy_sum(seq2seq *m)
{
    cross_entropy_sum_body((void *)(m->arena + 3671296), (void *)(m->arena + 3692800), m->answer,
                           (void *)(m->arena + 3693824), (void *)(m->arena + 0));
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// 129 FLOP: mul, sum: [64] -> []
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
    *loss = f32x16_sum(sum + sum3 + (sum2 + sum4)) * -0.25f;
}

static void mean_loss(seq2seq *m)
{
    mean_loss_body((void *)(m->arena + 0), m->batch_weight, &m->loss);
}

// seq2seq.dl:48: wrong = sum(to_int(argmax(answer) != target))
// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder, exact_match, cross_entropy, backward
// 12.6 kFLOP: transpose, argmax, not_equal, to_int, sum, iota, equal, to_real, mul, neg, ...: [4, 64, 10], [64, 4],
// [64] -> [64], [64, 4]
KERNEL static void cross_entropy_div_grad(seq2seq *m)
{
    const float (*restrict adder_y)[64][10] = (void *)(m->arena + 3671296);
    const int32_t (*restrict answer)[4] = m->answer;
    const float *restrict batch_weight = m->batch_weight;
    const float (*restrict cross_entropy_sum)[4] = (void *)(m->arena + 3691776);
    int32_t *restrict exact_match_wrong = (void *)(m->arena + 0);
    float (*restrict cross_entropy_div_grad)[4] = (void *)(m->arena + 3692800);

    for (int b = 0; b < 64; b++) {
        alignas(64) int32_t exact_match_argmax[4];
        alignas(64) float cross_entropy_sum_grad[4];
        // exact_match_argmax
        for (int i = 0; i < 4; i++) {
            int32_t best = 0;
            float maximum = adder_y[i][b][0];
            for (int r = 1; r < 10; r++) {
                best = adder_y[i][b][r] > maximum ? r : best;
                const float answer_i = adder_y[i][b][r];
                maximum = answer_i > maximum ? answer_i : maximum;
            }
            exact_match_argmax[i] = best;
        }
        // exact_match_wrong
        {
            int32_t sum = 0;
            for (int r = 0; r < 4; r++)
                sum += (int32_t)(answer[b][r] != exact_match_argmax[r]);
            exact_match_wrong[b] = sum;
        }
        // cross_entropy_sum_grad
        for (int j = 0; j < 4; j++) {
            float sum = 0.0f;
            for (int r = 0; r < 10; r++)
                sum += (float)(answer[b][j] == r);
            cross_entropy_sum_grad[j] = sum;
        }
        // cross_entropy_div_grad
        {
            const f32x4 t = -(f32x4_load(&cross_entropy_sum_grad[0]) * (batch_weight[b] * -0.25f));
            f32x4_store(&cross_entropy_div_grad[b][0], t / f32x4_load(&cross_entropy_sum[b][0]));
        }
    }
}

// seq2seq.dl:49: return total(to_real(wrong == 0)) / total(1.0)
// exact_match
// 321 FLOP: greater, equal, to_real, select, sum, add: [64] -> []
KERNEL static void exact_match_sum_body(const float *restrict batch_weight,
                                        const int32_t *restrict exact_match_wrong,
                                        float *restrict metrics_exact_match_0)
{
    float sum[16];
    for (int v = 0; v < 16; v++)
        sum[v] = 0.0f;
    for (int r = 0; r < 64; r += 16)
        for (int v = 0; v < 16; v++)
            sum[v] += batch_weight[r + v] > 0.0f ? (float)(exact_match_wrong[r + v] == 0) : 0.0f;
    for (int v = 0; v < 8; v++)
        sum[v] += sum[v + 8];
    for (int v = 0; v < 4; v++)
        sum[v] += sum[v + 4];
    for (int v = 0; v < 2; v++)
        sum[v] += sum[v + 2];
    sum[0] += sum[1];
    *metrics_exact_match_0 = sum[0] + *metrics_exact_match_0;
}

static void exact_match_sum(seq2seq *m)
{
    exact_match_sum_body(m->batch_weight, (void *)(m->arena + 0), &m->metrics_exact_match_0);
}

// seq2seq.dl:49: return total(to_real(wrong == 0)) / total(1.0)
// exact_match
// 197 FLOP: greater, to_real, sum, add, div: [64] -> []
KERNEL static void exact_match_sum_2_body(const float *restrict batch_weight,
                                          const float metrics_exact_match_0,
                                          float *restrict metrics_exact_match_1,
                                          float *restrict reports_exact_match)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    sum += f32x16_select(f32x16_load(&batch_weight[0]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    sum2 += f32x16_select(f32x16_load(&batch_weight[16]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    sum3 += f32x16_select(f32x16_load(&batch_weight[32]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    sum4 += f32x16_select(f32x16_load(&batch_weight[48]) > 0.0f, f32x16_splat(1.0f), f32x16_splat(0.0f));
    const float t = f32x16_sum(sum + sum3 + (sum2 + sum4)) + *metrics_exact_match_1;
    *metrics_exact_match_1 = t;
    *reports_exact_match = metrics_exact_match_0 / t;
}

static void exact_match_sum_2(seq2seq *m)
{
    exact_match_sum_2_body(m->batch_weight, m->metrics_exact_match_0, &m->metrics_exact_match_1,
                           &m->reports_exact_match);
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam
// 121 FLOP: sub, div, min, max, mul, cos, add, log, expm1, neg, ...: -> []
KERNEL static void adam_rsqrt(seq2seq *m)
{
    const float step_2 = (float)m->step;
    const float lr_warmup_steps = m->lr_warmup_steps;
    const float lr_decay_steps = m->lr_decay_steps;
    const float lr_initial_learning_rate = m->lr_initial_learning_rate;
    const float lr_alpha = m->lr_alpha;
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    float *restrict adam_rate = (void *)(m->arena + 0);
    float *restrict adam_rsqrt = (void *)(m->arena + 64);

    const float done = max_real(min_real((step_2 - lr_warmup_steps) / lr_decay_steps, 1.0f), 0.0f);
    const float rate = lr_initial_learning_rate
        * (lr_alpha + (1.0f - lr_alpha) * (f32_cos(done * 3.1415927f) + 1.0f) * 0.5f);
    const float t = step_2 + 1.0f;
    *adam_rate = -(rate / f32_expm1(t * f32_log(beta_1)));
    *adam_rsqrt = f32_rsqrt(-f32_expm1(t * f32_log(beta_2)));
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// cross_entropy, backward
// 12.9 kFLOP: iota, equal, to_real, mul, add, transpose: [64, 4, 10], [64, 4], [64] -> [4, 64, 10]
KERNEL static void adder_y_grad(seq2seq *m)
{
    const float (*restrict cross_entropy_exp)[4][10] = (void *)(m->arena + 3681536);
    const float (*restrict cross_entropy_div_grad)[4] = (void *)(m->arena + 3692800);
    const int32_t (*restrict answer)[4] = m->answer;
    const float *restrict batch_weight = m->batch_weight;
    float (*restrict adder_y_grad)[64][10] = (void *)(m->arena + 3671296);

    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 64; j++) {
            const f32x8 t = f32x8_load(&cross_entropy_exp[j][i][0]) * cross_entropy_div_grad[j][i];
            f32x8_store(&adder_y_grad[i][j][0],
                f32x8_select(answer[j][i] == f32x8_ramp(0), f32x8_splat(1.0f), f32x8_splat(0.0f))
                * (batch_weight[j] * -0.25f) + t);
            const f32x8 t2 = f32x8_load(&cross_entropy_exp[j][i][2]) * cross_entropy_div_grad[j][i];
            f32x8_store(&adder_y_grad[i][j][2],
                f32x8_select(answer[j][i] == f32x8_ramp(2), f32x8_splat(1.0f), f32x8_splat(0.0f))
                * (batch_weight[j] * -0.25f) + t2);
        }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell, backward
// transpose: [202, 288] -> [288, 202]
KERNEL static void cell_transpose_grad(seq2seq *m)
{
    const float (*restrict adder_cell_kernel)[288] = m->adder_cell_kernel;
    float (*restrict cell_transpose_grad)[202] = (void *)(m->arena + 3681536);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 288; i++) {
        #pragma omp simd
        for (int j = 0; j < 202; j++)
            cell_transpose_grad[i][j] = adder_cell_kernel[j][i];
    }
}

// seq2seq.dl:31: seen = looked_up(memory, query(h))
// adder.query, backward
// transpose: [96, 192] -> [192, 96]
KERNEL static void query_transpose_grad(seq2seq *m)
{
    const float (*restrict adder_query_kernel)[192] = m->adder_query_kernel;
    float (*restrict query_transpose_grad)[96] = (void *)(m->arena + 3914240);

    for (int i = 0; i < 192; i += 16)
        for (int j = 0; j < 96; j += 16)
            f32x16_transpose(&query_transpose_grad[i][j], 96, &adder_query_kernel[j][i], 192);
}

// seq2seq.dl:33: logits = scores(concat([h, seen]))
// adder.scores, backward
// transpose: [288, 10] -> [10, 288]
KERNEL static void scores_transpose_grad(seq2seq *m)
{
    const float (*restrict adder_scores_kernel)[10] = m->adder_scores_kernel;
    float (*restrict scores_transpose_grad)[288] = (void *)(m->arena + 3987968);

    for (int i = 0; i < 10; i++) {
        #pragma omp simd
        for (int j = 0; j < 288; j++)
            scores_transpose_grad[i][j] = adder_scores_kernel[j][i];
    }
}

// seq2seq.dl:34: written = softmax(logits)
// softmax, backward
// 256 FLOP: div: [64] -> [64]
STEP static void softmax_div_grad(seq2seq *m, int t)
{
    const float *restrict input_4 = (void *)(m->arena + 640 + t * 256);
    float *restrict softmax_div_grad = (void *)(m->arena + 128);

    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8) {
        #pragma omp simd
        for (int i = share; i < share + 8; i++)
            softmax_div_grad[i] = 1.0f / input_4[i];
    }
}

// seq2seq.dl:34: written = softmax(logits)
// softmax, backward
// 3.9 kFLOP: mul, sum, neg, add: [64, 10], [64] -> [64, 10]
STEP static void softmax_grad(seq2seq *m, int t)
{
    const float (*restrict written_grad_2)[10] = (void *)(m->arena + 42240 + ((t + 1) % 2) * 2560);
    const float (*restrict written_3)[10] = (void *)(m->arena + 32000 + t * 2560);
    const float (*restrict y_grad)[10] = (void *)(m->arena + 3671296 + t * 2560);
    const float (*restrict e)[10] = (void *)(m->arena + 11264 + t * 2560);
    const float *restrict softmax_div_grad = (void *)(m->arena + 128);
    float (*restrict softmax_y_grad)[10] = (void *)(m->arena + 4203264 + t * 2560);

    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int b = share; b < share + 8; b++) {
            float softmax_sum_grad;
            // softmax_sum_grad
            {
                float sum = 0.0f;
                for (int r = 0; r < 10; r++)
                    sum += written_grad_2[b][r] * written_3[b][r];
                softmax_sum_grad = sum;
            }
            // softmax_y_grad
            {
                const f32x8 t2 = f32x8_load(&written_grad_2[b][0]) + -softmax_sum_grad;
                f32x8_store(&softmax_y_grad[b][0],
                    f32x8_load(&y_grad[b][0]) + f32x8_load(&e[b][0]) * softmax_div_grad[b] * t2);
                const f32x8 t3 = f32x8_load(&written_grad_2[b][2]) + -softmax_sum_grad;
                f32x8_store(&softmax_y_grad[b][2],
                    f32x8_load(&y_grad[b][2]) + f32x8_load(&e[b][2]) * softmax_div_grad[b] * t3);
            }
        }
}

// seq2seq.dl:33: logits = scores(concat([h, seen]))
// adder.scores, backward
// 369 kFLOP: contract: [10, 288], [64, 10] -> [64, 288]
STEP static void scores_input_grad(seq2seq *m, int t)
{
    const float (*restrict scores_transpose_grad)[288] = (void *)(m->arena + 3987968);
    const float (*restrict softmax_y_grad)[10] = (void *)(m->arena + 4203264 + t * 2560);
    float (*restrict scores_input_grad)[288] = (void *)(m->arena + 5845760);

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 64; i0 += 8)
        for (int j = 0; j < 288; j += 48) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 10; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&scores_transpose_grad[k][j + v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = softmax_y_grad[i0 + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&scores_input_grad[i0 + r][j + v * 16], sum[r][v]);
        }
}

// seq2seq.dl:33: logits = scores(concat([h, seen]))
// adder, backward
// 6.14 kFLOP: slice, add: [64, 96], [64, 288] -> [64, 96]
STEP static void adder_h_grad(seq2seq *m, int t)
{
    const float (*restrict h_grad_4)[96] = (void *)(m->arena + 538880 + ((t + 1) % 2) * 24576);
    const float (*restrict scores_input_grad)[288] = (void *)(m->arena + 5845760);
    float (*restrict adder_h_grad_4)[96] = (void *)(m->arena + 5821184);

    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int b = share; b < share + 8; b++)
            for (int i = 0; i < 96; i += 16)
                f32x16_store(&adder_h_grad_4[b][i],
                    f32x16_load(&h_grad_4[b][i]) + f32x16_load(&scores_input_grad[b][i]));
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell, backward
// transpose: [96, 288] -> [288, 96]
STEP static void cell_transpose_grad_2(seq2seq *m)
{
    const float (*restrict adder_cell_recurrent_kernel)[288] = m->adder_cell_recurrent_kernel;
    float (*restrict cell_transpose_grad_2)[96] = (void *)(m->arena + 5919488);

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 288; i += 16)
        for (int j = 0; j < 96; j += 16)
            f32x16_transpose(&cell_transpose_grad_2[i][j], 96, &adder_cell_recurrent_kernel[j][i], 288);
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell, forward and backward
// 86 kFLOP: sub, mul, concat: [64, 96] -> [64, 288]
STEP static void cell_grad_3(seq2seq *m, int t, int t2, int share)
{
    const float (*restrict h_grad_6)[96] = (void *)(m->arena + 5821184 + t2 * 24576);
    const float (*restrict z_2)[96] = (void *)(m->arena + 3168512 + t2 * 24576 + t * 24576);
    const float (*restrict g_2)[96] = (void *)(m->arena + 3070208 + t2 * 24576 + t * 24576);
    const float (*restrict r_2)[96] = (void *)(m->arena + 3365120 + t2 * 24576 + t * 24576);
    const float (*restrict input_7)[96] = (void *)(m->arena + 3266816 + t2 * 24576 + t * 24576);
    const float (*restrict h_10)[96] = (void *)(m->arena + 2971904 + t2 * 24576 + t * 24576);
    float (*restrict cell_s_grad_4)[288] = (void *)(m->arena + 6030080 + t2 * 73728);
    float (*restrict cell_a_grad_4)[288] = (void *)(m->arena + 6103808 + t2 * 73728);

    for (int b = share; b < share + 8; b++) {
        alignas(64) float cell_mul_grad[96];
        alignas(64) float cell_mul_grad_2[96];
        alignas(64) float cell_mul_grad_3[96];
        // cell_mul_grad
        for (int i = 0; i < 96; i += 16) {
            const f32x16 h_grad_6_i = f32x16_load(&h_grad_6[b][i]);
            const f32x16 z_2_i = f32x16_load(&z_2[b][i]);
            const f32x16 t3 = 1.0f - z_2_i;
            const f32x16 g_2_i = f32x16_load(&g_2[b][i]);
            const f32x16 t4 = h_grad_6_i * t3 * (1.0f - g_2_i * g_2_i);
            const f32x16 r_2_i = f32x16_load(&r_2[b][i]);
            f32x16_store(&cell_mul_grad[i], t4);
            f32x16_store(&cell_mul_grad_2[i], t4 * f32x16_load(&input_7[b][i]) * (r_2_i * (1.0f - r_2_i)));
            f32x16_store(&cell_mul_grad_3[i], h_grad_6_i * (f32x16_load(&h_10[b][i]) - g_2_i) * (z_2_i * t3));
        }
        // cell_a_grad
        #pragma omp simd
        for (int i = 0; i < 96; i++) {
            const float s_grad = cell_mul_grad_3[i];
            cell_s_grad_4[b][i] = s_grad;
            cell_a_grad_4[b][i] = s_grad;
        }
        #pragma omp simd
        for (int i = 96; i < 192; i++) {
            const float s_grad = cell_mul_grad_2[i - 96];
            cell_s_grad_4[b][i] = s_grad;
            cell_a_grad_4[b][i] = s_grad;
        }
        #pragma omp simd
        for (int i = 192; i < 288; i++) {
            const float a_grad = cell_mul_grad[i - 192];
            cell_s_grad_4[b][i] = a_grad * r_2[b][i - 192];
            cell_a_grad_4[b][i] = a_grad;
        }
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell, backward
// 3.55 MFLOP: contract, mul, add: [288, 96], [64, 288], [64, 96] -> [64, 96]
STEP static void cell_input_grad_3(seq2seq *m, int t, int t2, int i0)
{
    const float (*restrict cell_transpose_grad_2)[96] = (void *)(m->arena + 5919488);
    const float (*restrict cell_s_grad_4)[288] = (void *)(m->arena + 6030080 + t2 * 73728);
    const float (*restrict h_grad_6)[96] = (void *)(m->arena + 5821184 + t2 * 24576);
    const float (*restrict z_2)[96] = (void *)(m->arena + 3168512 + t2 * 24576 + t * 24576);
    float (*restrict cell_input_grad_3)[96] = (void *)(m->arena + 5796608 + t2 * 24576);

    for (int j = 0; j < 96; j += 48) {
        // sums of 8 rows x 48 columns in registers
        f32x16 sum[8][3] = {0};
        for (int k = 0; k < 288; k++) {
            f32x16 w[3];
            UNROLL for (int v = 0; v < 3; v++)
                w[v] = f32x16_load(&cell_transpose_grad_2[k][j + v * 16]);
            UNROLL for (int r = 0; r < 8; r++) {
                const float a = cell_s_grad_4[i0 + r][k];
                UNROLL for (int v = 0; v < 3; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 8; r++)
            UNROLL for (int v = 0; v < 3; v++)
                f32x16_store(&cell_input_grad_3[i0 + r][j + v * 16],
                    f32x16_load(&h_grad_6[i0 + r][j + v * 16]) * f32x16_load(&z_2[i0 + r][j + v * 16]) + sum[r][v]);
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell, backward
// 3.64 MFLOP: a scan of 1 steps, from the last to the first
static void gru_scan_grad(seq2seq *m, int t)
{
    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int t2 = 0; t2 >= 0; t2--) {
            cell_grad_3(m, t, t2, share);
            cell_input_grad_3(m, t, t2, share);
        }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell, backward
// copy: [1, 64, 288] -> [64, 288], [1, 64, 288]
STEP static void cell_grad(seq2seq *m, int t)
{
    const float (*restrict cell_a_grad_3)[64][288] = (void *)(m->arena + 6103808);
    float (*restrict cell_a_grad)[288] = (void *)(m->arena + 5206784 + t * 73728);
    float (*restrict cell_a_grad_2)[64][288] = (void *)(m->arena + 4911872 + t * 73728);

    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int j = share; j < share + 8; j++)
            for (int k = 0; k < 288; k++) {
                // cell_a_grad
                cell_a_grad[j][k] = cell_a_grad_3[0][j][k];
                // cell_a_grad
                cell_a_grad_2[0][j][k] = cell_a_grad_3[0][j][k];
            }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell, backward
// 7.45 MFLOP: contract: [288, 202], [1, 64, 288] -> [1, 64, 202]
STEP static void cell_input_grad(seq2seq *m)
{
    const float (*restrict cell_transpose_grad)[202] = (void *)(m->arena + 3681536);
    const float (*restrict cell_a_grad_3)[64][288] = (void *)(m->arena + 6103808);
    float (*restrict cell_input_grad_2)[64][202] = (void *)(m->arena + 6177536);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 192; j += 32) {
        for (int i = 0; i < 52; i += 13) {
            // sums of 13 rows x 32 columns in registers
            f32x16 sum[13][2] = {0};
            for (int k = 0; k < 288; k++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&cell_transpose_grad[k][j + v * 16]);
                UNROLL for (int r = 0; r < 13; r++) {
                    const float a = cell_a_grad_3[0][i + r][k];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 13; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&cell_input_grad_2[0][i + r][j + v * 16], sum[r][v]);
        }
        {
            // sums of 12 rows x 32 columns in registers
            f32x16 sum[12][2] = {0};
            for (int k = 0; k < 288; k++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&cell_transpose_grad[k][j + v * 16]);
                UNROLL for (int r = 0; r < 12; r++) {
                    const float a = cell_a_grad_3[0][r + 52][k];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 12; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&cell_input_grad_2[0][r + 52][j + v * 16], sum[r][v]);
        }
    }
    #pragma omp single nowait
    {
        // 10 columns, copied so that they lie side by side
        alignas(64) float panel[288][16];
        for (int k = 0; k < 288; k++) {
            f32x8_store(&panel[k][0], f32x8_load(&cell_transpose_grad[k][192]));
            f32x2_store(&panel[k][8], f32x2_load(&cell_transpose_grad[k][200]));
            f32x4_store(&panel[k][10], f32x4_splat(0.0f));
            f32x2_store(&panel[k][14], f32x2_splat(0.0f));
        }
        for (int i = 0; i < 52; i += 13) {
            // sums of 13 rows x 16 columns in registers
            f32x16 sum[13] = {0};
            for (int k = 0; k < 288; k++) {
                const f32x16 w = f32x16_load(&panel[k][0]);
                UNROLL for (int r = 0; r < 13; r++)
                    sum[r] += cell_a_grad_3[0][i + r][k] * w;
            }
            alignas(64) float sums[13][16];
            UNROLL for (int r = 0; r < 13; r++)
                f32x16_store(&sums[r][0], sum[r]);
            for (int r = 0; r < 13; r++) {
                {
                    const f32x8 sum2 = f32x8_load(&sums[r][0]);
                    f32x8_store(&cell_input_grad_2[0][i + r][192], sum2);
                }
                {
                    const f32x2 sum2 = f32x2_load(&sums[r][8]);
                    f32x2_store(&cell_input_grad_2[0][i + r][200], sum2);
                }
            }
        }
        {
            // sums of 12 rows x 16 columns in registers
            f32x16 sum[12] = {0};
            for (int k = 0; k < 288; k++) {
                const f32x16 w = f32x16_load(&panel[k][0]);
                UNROLL for (int r = 0; r < 12; r++)
                    sum[r] += cell_a_grad_3[0][r + 52][k] * w;
            }
            alignas(64) float sums[12][16];
            UNROLL for (int r = 0; r < 12; r++)
                f32x16_store(&sums[r][0], sum[r]);
            for (int r = 0; r < 12; r++) {
                {
                    const f32x8 sum2 = f32x8_load(&sums[r][0]);
                    f32x8_store(&cell_input_grad_2[0][r + 52][192], sum2);
                }
                {
                    const f32x2 sum2 = f32x2_load(&sums[r][8]);
                    f32x2_store(&cell_input_grad_2[0][r + 52][200], sum2);
                }
            }
        }
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// copy: [64, 202] -> [1, 64, 202]
STEP static void cell_input_grad_2(seq2seq *m, int t)
{
    const float *restrict input_5 = (void *)(m->arena + 3463424 + t * 51712);
    float *restrict cell_input_grad = (void *)(m->arena + 4705024 + t * 51712);

    #pragma omp simd
    for (int i = 0; i < 12928; i++)
        cell_input_grad[i] = input_5[i];
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// seq2seq.dl:33: logits = scores(concat([h, seen]))
// seq2seq.dl:18: return attention @ memory
// seq2seq.dl:17: show attention = softmax(memory @ query / sqrt(1.0 * n))
// adder, looked_up, softmax, backward
// 185 kFLOP: slice, add, contract, mul, sum: [1, 64, 202], [64, 288], [64, 7, 192], [64, 7] -> [64, 10], [64, 192],
// [64, 7], [64]
STEP static void softmax_sum_grad(seq2seq *m, int t)
{
    const float (*restrict cell_input_grad_2)[64][202] = (void *)(m->arena + 6177536);
    const float (*restrict scores_input_grad)[288] = (void *)(m->arena + 5845760);
    const float (*restrict bidirectional_memory)[7][192] = (void *)(m->arena + 2013440);
    const float (*restrict attention)[7] = (void *)(m->arena + 4096 + t * 1792);
    float (*restrict adder_written_grad_2)[10] = (void *)(m->arena + 42240 + (t % 2) * 2560);
    float (*restrict adder_seen_grad_2)[192] = (void *)(m->arena + 4006656 + t * 49152);
    float (*restrict looked_up_attention_grad)[7] = (void *)(m->arena + 6229248);
    float *restrict softmax_sum_grad_2 = (void *)(m->arena + 384);

    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int b = share; b < share + 8; b++) {
            // adder_written_grad
            f32x8_store(&adder_written_grad_2[b][0], f32x8_load(&cell_input_grad_2[0][b][0]));
            f32x8_store(&adder_written_grad_2[b][2], f32x8_load(&cell_input_grad_2[0][b][2]));
            // adder_seen_grad
            for (int i = 0; i < 192; i += 16)
                f32x16_store(&adder_seen_grad_2[b][i],
                    f32x16_load(&scores_input_grad[b][i + 96]) + f32x16_load(&cell_input_grad_2[0][b][i + 10]));
            // looked_up_attention_grad
            {
                // 1 x 7 sums in registers, as vectors along k
                float sum[7] = {0};
                {
                    f32x16 sum2[7] = {0};
                    for (int k = 0; k < 192; k += 16) {
                        const f32x16 a = f32x16_load(&adder_seen_grad_2[b][k]);
                        UNROLL for (int v = 0; v < 7; v++)
                            sum2[v] += a * f32x16_load(&bidirectional_memory[b][v][k]);
                    }
                    UNROLL for (int v = 0; v < 7; v++)
                        sum[v] += f32x16_sum(sum2[v]);
                }
                UNROLL for (int v = 0; v < 7; v++)
                    looked_up_attention_grad[b][v] = sum[v];
            }
            // softmax_sum_grad
            {
                float sum = 0.0f;
                for (int r = 0; r < 7; r++)
                    sum += looked_up_attention_grad[b][r] * attention[b][r];
                softmax_sum_grad_2[b] = sum;
            }
        }
}

// seq2seq.dl:17: show attention = softmax(memory @ query / sqrt(1.0 * n))
// softmax, looked_up, backward
// 175 kFLOP: div, mul, neg, add, contract: [64], [64, 7], [64, 7, 192] -> [64, 7], [64, 192]
STEP static void looked_up_y_grad(seq2seq *m, int t)
{
    const float *restrict input_6 = (void *)(m->arena + 3670272 + t * 256);
    const float (*restrict looked_up_attention_grad)[7] = (void *)(m->arena + 6229248);
    const float *restrict softmax_sum_grad_2 = (void *)(m->arena + 384);
    const float (*restrict e_2)[7] = (void *)(m->arena + 21504 + t * 1792);
    const float (*restrict bidirectional_memory)[7][192] = (void *)(m->arena + 2013440);
    float (*restrict looked_up_div_grad)[7] = (void *)(m->arena + 3999488 + t * 1792);
    float (*restrict looked_up_y_grad)[192] = (void *)(m->arena + 4213504 + t * 49152);

    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int b = share; b < share + 8; b++) {
            float softmax_div_grad_2;
            // softmax_div_grad
            const float t2 = 1.0f / input_6[b];
            softmax_div_grad_2 = t2;
            // looked_up_div_grad
            const f32x4 t3 = f32x4_load(&looked_up_attention_grad[b][0]) + -softmax_sum_grad_2[b];
            const f32x4 t4 = f32x4_load(&looked_up_attention_grad[b][3]) + -softmax_sum_grad_2[b];
            f32x4_store(&looked_up_div_grad[b][0], f32x4_load(&e_2[b][0]) * softmax_div_grad_2 * t3 / 13.856406f);
            f32x4_store(&looked_up_div_grad[b][3], f32x4_load(&e_2[b][3]) * softmax_div_grad_2 * t4 / 13.856406f);
            // looked_up_y_grad
            for (int j = 0; j < 192; j += 96) {
                // sums of 1 rows x 96 columns in registers
                f32x16 sum[6] = {0};
                for (int k = 0; k < 7; k++) {
                    const float a = looked_up_div_grad[b][k];
                    UNROLL for (int v = 0; v < 6; v++)
                        sum[v] += a * f32x16_load(&bidirectional_memory[b][k][j + v * 16]);
                }
                UNROLL for (int v = 0; v < 6; v++)
                    f32x16_store(&looked_up_y_grad[b][j + v * 16], sum[v]);
            }
        }
}

// seq2seq.dl:31: seen = looked_up(memory, query(h))
// adder.query, backward
// 2.37 MFLOP: contract, add: [192, 96], [64, 192], [64, 96] -> [64, 96]
STEP static void query_input_grad(seq2seq *m, int t)
{
    const float (*restrict query_transpose_grad)[96] = (void *)(m->arena + 3914240);
    const float (*restrict looked_up_y_grad)[192] = (void *)(m->arena + 4213504 + t * 49152);
    const float (*restrict cell_h_grad)[96] = (void *)(m->arena + 5796608);
    float (*restrict query_input_grad)[96] = (void *)(m->arena + 538880 + (t % 2) * 24576);

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 64; i0 += 8)
        for (int j = 0; j < 96; j += 48) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 192; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&query_transpose_grad[k][j + v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = looked_up_y_grad[i0 + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&query_input_grad[i0 + r][j + v * 16],
                        f32x16_load(&cell_h_grad[i0 + r][j + v * 16]) + sum[r][v]);
        }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// copy: [1, 64, 288] -> [1, 64, 288]
STEP static void cell_grad_2(seq2seq *m, int t)
{
    const float (*restrict cell_s_grad_3)[64][288] = (void *)(m->arena + 6030080);
    float (*restrict cell_s_grad)[64][288] = (void *)(m->arena + 5501696 + t * 73728);
    float (*restrict cell_s_grad_2)[64][288] = (void *)(m->arena + 4410112 + t * 73728);

    for (int j = 0; j < 64; j++)
        for (int k = 0; k < 288; k++) {
            // cell_s_grad
            cell_s_grad[0][j][k] = cell_s_grad_3[0][j][k];
            // cell_s_grad
            cell_s_grad_2[0][j][k] = cell_s_grad_3[0][j][k];
        }
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder, backward
// 56.8 MFLOP: a scan of 4 steps, from the last to the first
static void adder_scan_grad(seq2seq *m)
{
    for (int t = 3; t >= 0; t--) {
        softmax_div_grad(m, t);
        softmax_grad(m, t);
        scores_input_grad(m, t);
        adder_h_grad(m, t);
        cell_transpose_grad_2(m);
        #pragma omp barrier
        gru_scan_grad(m, t);
        #pragma omp barrier
        cell_grad(m, t);
        cell_input_grad(m);
        #pragma omp single nowait
        {
            cell_input_grad_2(m, t);
        }
        #pragma omp barrier
        softmax_sum_grad(m, t);
        looked_up_y_grad(m, t);
        query_input_grad(m, t);
        #pragma omp single nowait
        {
            cell_grad_2(m, t);
        }
    }
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder, backward
// 73.7 kFLOP: sum: [4, 1, 64, 288] -> [4, 288], [288]
KERNEL static void adder_sum_grad_body(const float (*restrict adder_s_grad)[1][64][288],
                                       float (*restrict partial)[288],
                                       float *restrict adder_sum_grad)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 4; chunk++)
        for (int k = 0; k < 288; k += 96) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            for (int j = 0; j < 64; j++) {
                sum += f32x16_load(&adder_s_grad[chunk][0][j][k]);
                sum2 += f32x16_load(&adder_s_grad[chunk][0][j][k + 16]);
                sum3 += f32x16_load(&adder_s_grad[chunk][0][j][k + 32]);
                sum4 += f32x16_load(&adder_s_grad[chunk][0][j][k + 48]);
                sum5 += f32x16_load(&adder_s_grad[chunk][0][j][k + 64]);
                sum6 += f32x16_load(&adder_s_grad[chunk][0][j][k + 80]);
            }
            f32x16_store(&partial[chunk][k], sum);
            f32x16_store(&partial[chunk][k + 16], sum2);
            f32x16_store(&partial[chunk][k + 32], sum3);
            f32x16_store(&partial[chunk][k + 48], sum4);
            f32x16_store(&partial[chunk][k + 64], sum5);
            f32x16_store(&partial[chunk][k + 80], sum6);
        }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int k = 0; k < 288; k++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 4; chunk++)
                sum += partial[chunk][k];
            adder_sum_grad[k] = sum;
        }
    }
}

static void adder_sum_grad(seq2seq *m)
{
    adder_sum_grad_body((void *)(m->arena + 5501696), (void *)(m->arena + 11264), (void *)(m->arena + 192));
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder, backward
// 73.7 kFLOP: sum: [4, 64, 288] -> [4, 288], [288]
static void adder_sum_grad_2(seq2seq *m)
{
    adder_sum_grad_body((void *)(m->arena + 5206784), (void *)(m->arena + 12416), (void *)(m->arena + 11264));
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder, backward
// 49.2 kFLOP: sum: [4, 64, 192] -> [4, 192], [192]
KERNEL static void adder_bias_grad(seq2seq *m)
{
    const float (*restrict adder_y_grad_3)[64][192] = (void *)(m->arena + 4213504);
    float (*restrict partial)[192] = (void *)(m->arena + 12416);
    float *restrict adder_bias_grad = (void *)(m->arena + 1344);

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 4; chunk++)
        for (int k = 0; k < 192; k += 96) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            for (int j = 0; j < 64; j++) {
                sum += f32x16_load(&adder_y_grad_3[chunk][j][k]);
                sum2 += f32x16_load(&adder_y_grad_3[chunk][j][k + 16]);
                sum3 += f32x16_load(&adder_y_grad_3[chunk][j][k + 32]);
                sum4 += f32x16_load(&adder_y_grad_3[chunk][j][k + 48]);
                sum5 += f32x16_load(&adder_y_grad_3[chunk][j][k + 64]);
                sum6 += f32x16_load(&adder_y_grad_3[chunk][j][k + 80]);
            }
            f32x16_store(&partial[chunk][k], sum);
            f32x16_store(&partial[chunk][k + 16], sum2);
            f32x16_store(&partial[chunk][k + 32], sum3);
            f32x16_store(&partial[chunk][k + 48], sum4);
            f32x16_store(&partial[chunk][k + 64], sum5);
            f32x16_store(&partial[chunk][k + 80], sum6);
        }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int k = 0; k < 192; k++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 4; chunk++)
                sum += partial[chunk][k];
            adder_bias_grad[k] = sum;
        }
    }
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder, backward
// 2.56 kFLOP: sum: [4, 64, 10] -> [10]
KERNEL static void adder_bias_grad_3(seq2seq *m)
{
    const float (*restrict adder_y_grad_4)[64][10] = (void *)(m->arena + 4203264);
    float *restrict adder_bias_grad_3 = (void *)(m->arena + 128);

    float sum[10];
    for (int k = 0; k < 10; k++)
        sum[k] = 0.0f;
    for (int i = 0; i < 4; i++)
        for (int j = 0; j < 64; j++)
            for (int k = 0; k < 10; k++)
                sum[k] += adder_y_grad_4[i][j][k];
    for (int k = 0; k < 10; k++)
        adder_bias_grad_3[k] = sum[k];
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder, backward
// concat: [288] -> [2, 288]
KERNEL static void adder_bias_grad_2_body(const float *restrict adder_sum_grad_2,
                                          const float *restrict adder_sum_grad,
                                          float (*restrict adder_bias_grad_2)[288])
{
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 288; j += 16)
            f32x16_store(&adder_bias_grad_2[i][j],
                i < 1 ? f32x16_load(&adder_sum_grad_2[i * 288 + j]) : f32x16_load(&adder_sum_grad[i * 288 + j - 288]));
}

static void adder_bias_grad_2(seq2seq *m)
{
    adder_bias_grad_2_body((void *)(m->arena + 11264), (void *)(m->arena + 192), (void *)(m->arena + 12416));
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam
// 1.15 kFLOP: mul, sum: [2, 288] -> []
KERNEL static void adam_sum_14_body(const float *restrict adder_bias_grad_2,
                                    float *restrict adam_sum_14)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 576; r += 64) {
        const f32x16 adder_bias_grad_2_i = f32x16_load(&adder_bias_grad_2[r]);
        sum += adder_bias_grad_2_i * adder_bias_grad_2_i;
        const f32x16 adder_bias_grad_2_i2 = f32x16_load(&adder_bias_grad_2[r + 16]);
        sum2 += adder_bias_grad_2_i2 * adder_bias_grad_2_i2;
        const f32x16 adder_bias_grad_2_i3 = f32x16_load(&adder_bias_grad_2[r + 32]);
        sum3 += adder_bias_grad_2_i3 * adder_bias_grad_2_i3;
        const f32x16 adder_bias_grad_2_i4 = f32x16_load(&adder_bias_grad_2[r + 48]);
        sum4 += adder_bias_grad_2_i4 * adder_bias_grad_2_i4;
    }
    *adam_sum_14 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void adam_sum_14(seq2seq *m)
{
    adam_sum_14_body((void *)(m->arena + 12416), (void *)(m->arena + 192));
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam
// 384 FLOP: mul, sum: [192] -> []
KERNEL static void adam_sum_11(seq2seq *m)
{
    const float *restrict adder_bias_grad = (void *)(m->arena + 1344);
    float *restrict adam_sum_11 = (void *)(m->arena + 256);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 192; r += 64) {
        const f32x16 adder_bias_grad_i = f32x16_load(&adder_bias_grad[r]);
        sum += adder_bias_grad_i * adder_bias_grad_i;
        const f32x16 adder_bias_grad_i2 = f32x16_load(&adder_bias_grad[r + 16]);
        sum2 += adder_bias_grad_i2 * adder_bias_grad_i2;
        const f32x16 adder_bias_grad_i3 = f32x16_load(&adder_bias_grad[r + 32]);
        sum3 += adder_bias_grad_i3 * adder_bias_grad_i3;
        const f32x16 adder_bias_grad_i4 = f32x16_load(&adder_bias_grad[r + 48]);
        sum4 += adder_bias_grad_i4 * adder_bias_grad_i4;
    }
    *adam_sum_11 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder, backward
// 29.8 MFLOP: contract: [4, 1, 64, 202], [4, 1, 64, 288] -> [202, 288]
KERNEL static void adder_kernel_grad_2(seq2seq *m)
{
    const float (*adder_scan_result_grad_8_flat)[202] = (void *)(m->arena + 4705024);
    const float (*adder_a_grad)[1][64][288] = (void *)(m->arena + 4911872);
    const float (*adder_scan_result_grad_8)[1][64][202] = (void *)(m->arena + 4705024);
    const float (*adder_a_grad_flat)[288] = (void *)(m->arena + 4911872);
    float (*restrict adder_kernel_grad_2)[288] = (void *)(m->arena + 2013440);

    #pragma omp for schedule(static) nowait
    for (int j02 = 0; j02 < 288; j02 += 144) {
        for (int i0 = 0; i0 < 153; i0 += 51) {
            alignas(64) float part[51][144];
            for (int j = 0; j < 144; j += 48)
                for (int i = 0; i < 51; i++)
                    for (int c = 0; c < 48; c += 16)
                        f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
            for (int k0 = 0; k0 < 256; k0 += 128) {
                // 51 rows, copied so that they lie side by side
                alignas(64) float lines[128][80];
                for (int k = 0; k < 128; k++) {
                    for (int i = 0; i < 48; i += 16)
                        f32x16_store(&lines[k][i], f32x16_load(&adder_scan_result_grad_8_flat[k0 + k][i0 + i]));
                    f32x2_store(&lines[k][48], f32x2_load(&adder_scan_result_grad_8_flat[k0 + k][i0 + 48]));
                    lines[k][50] = adder_scan_result_grad_8_flat[k0 + k][i0 + 50];
                }
                for (int j = 0; j < 144; j += 48) {
                    for (int i = 0; i < 27; i += 9) {
                        // sums of 9 rows x 48 columns in registers
                        f32x16 sum[9][3];
                        UNROLL for (int r = 0; r < 9; r++)
                            UNROLL for (int v = 0; v < 3; v++)
                                sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                        for (int k = 0; k < 128; k++) {
                            {
                                const int next = 255 < k0 + i * 3 + k / 4 + 128 ? 255 : k0 + i * 3 + k / 4 + 128;
                                __builtin_prefetch(&adder_a_grad[next / 64][0][next % 64][j02 + j + k % 4 * 16]);
                            }
                            if (k % 4 == 0) {
                                const int next = 255 < k0 + i * 3 + k / 4 + 128 ? 255 : k0 + i * 3 + k / 4 + 128;
                                __builtin_prefetch(&adder_scan_result_grad_8[next / 64][0][next % 64][i0
                                    + j / 48 * 16]);
                            }
                            f32x16 w[3];
                            UNROLL for (int v = 0; v < 3; v++)
                                w[v] = f32x16_load(&adder_a_grad_flat[k0 + k][j02 + j + v * 16]);
                            UNROLL for (int r = 0; r < 9; r++) {
                                const float a = lines[k][i + r];
                                UNROLL for (int v = 0; v < 3; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                        UNROLL for (int r = 0; r < 9; r++)
                            UNROLL for (int v = 0; v < 3; v++)
                                f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                    }
                    for (int i = 27; i < 51; i += 8) {
                        // sums of 8 rows x 48 columns in registers
                        f32x16 sum[8][3];
                        UNROLL for (int r = 0; r < 8; r++)
                            UNROLL for (int v = 0; v < 3; v++)
                                sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                        for (int k = 0; k < 128; k += 4) {
                            UNROLL for (int line = 0; line < 3; line++) {
                                const int t = 255 < k0 + i * 3 + (k / 4 * 3 + line) / 4 + 128;
                                const int next = t ? 255 : k0 + i * 3 + (k / 4 * 3 + line) / 4 + 128;
                                __builtin_prefetch(&adder_a_grad[3][0][next - 192][j02 + j
                                    + (k / 4 * 3 + line) % 4 * 16]);
                            }
                            {
                                const int next = 255 < k0 + i * 3 + k / 4 + 128 ? 255 : k0 + i * 3 + k / 4 + 128;
                                __builtin_prefetch(&adder_scan_result_grad_8[3][0][next - 192][i0 + j / 48 * 16]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[3];
                                UNROLL for (int v = 0; v < 3; v++)
                                    w[v] = f32x16_load(&adder_a_grad_flat[k0 + k + step][j02 + j + v * 16]);
                                UNROLL for (int r = 0; r < 8; r++) {
                                    const float a = lines[k + step][i + r];
                                    UNROLL for (int v = 0; v < 3; v++)
                                        sum[r][v] += a * w[v];
                                }
                            }
                        }
                        UNROLL for (int r = 0; r < 8; r++)
                            UNROLL for (int v = 0; v < 3; v++)
                                f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                    }
                }
            }
            for (int j = 0; j < 144; j += 48)
                for (int i = 0; i < 51; i++)
                    for (int c = 0; c < 48; c += 16) {
                        const f32x16 sum = f32x16_load(&part[i][j + c]);
                        f32x16_store(&adder_kernel_grad_2[i0 + i][j02 + j + c], sum);
                    }
        }
        {
            alignas(64) float part[49][144];
            for (int j = 0; j < 144; j += 48)
                for (int i = 0; i < 49; i++)
                    for (int c = 0; c < 48; c += 16)
                        f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
            for (int k0 = 0; k0 < 256; k0 += 128) {
                // 49 rows, copied so that they lie side by side
                alignas(64) float lines[128][80];
                for (int k = 0; k < 128; k++) {
                    for (int i = 0; i < 48; i += 16)
                        f32x16_store(&lines[k][i], f32x16_load(&adder_scan_result_grad_8_flat[k0 + k][i + 153]));
                    lines[k][48] = adder_scan_result_grad_8_flat[k0 + k][201];
                }
                for (int j = 0; j < 144; j += 48) {
                    {
                        // sums of 9 rows x 48 columns in registers
                        f32x16 sum[9][3];
                        UNROLL for (int r = 0; r < 9; r++)
                            UNROLL for (int v = 0; v < 3; v++)
                                sum[r][v] = f32x16_load(&part[r][j + v * 16]);
                        for (int k = 0; k < 128; k++) {
                            {
                                const int next = 255 < k0 + k / 4 + 128 ? 255 : k0 + k / 4 + 128;
                                __builtin_prefetch(&adder_a_grad[next / 64][0][next % 64][j02 + j + k % 4 * 16]);
                            }
                            if (k % 4 == 0) {
                                const int next = 255 < k0 + k / 4 + 128 ? 255 : k0 + k / 4 + 128;
                                __builtin_prefetch(&adder_scan_result_grad_8[next / 64][0][next % 64][j / 48 * 16
                                    + 153]);
                            }
                            f32x16 w[3];
                            UNROLL for (int v = 0; v < 3; v++)
                                w[v] = f32x16_load(&adder_a_grad_flat[k0 + k][j02 + j + v * 16]);
                            UNROLL for (int r = 0; r < 9; r++) {
                                const float a = lines[k][r];
                                UNROLL for (int v = 0; v < 3; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                        UNROLL for (int r = 0; r < 9; r++)
                            UNROLL for (int v = 0; v < 3; v++)
                                f32x16_store(&part[r][j + v * 16], sum[r][v]);
                    }
                    for (int i = 9; i < 49; i += 8) {
                        // sums of 8 rows x 48 columns in registers
                        f32x16 sum[8][3];
                        UNROLL for (int r = 0; r < 8; r++)
                            UNROLL for (int v = 0; v < 3; v++)
                                sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                        for (int k = 0; k < 128; k += 4) {
                            UNROLL for (int line = 0; line < 3; line++) {
                                const int t = 255 < k0 + i * 3 + (k / 4 * 3 + line) / 4 + 128;
                                const int next = t ? 255 : k0 + i * 3 + (k / 4 * 3 + line) / 4 + 128;
                                __builtin_prefetch(&adder_a_grad[next / 64][0][next % 64][j02 + j
                                    + (k / 4 * 3 + line) % 4 * 16]);
                            }
                            {
                                const int next = 255 < k0 + i * 3 + k / 4 + 128 ? 255 : k0 + i * 3 + k / 4 + 128;
                                __builtin_prefetch(&adder_scan_result_grad_8[next / 64][0][next % 64][j / 48 * 16
                                    + 153]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[3];
                                UNROLL for (int v = 0; v < 3; v++)
                                    w[v] = f32x16_load(&adder_a_grad_flat[k0 + k + step][j02 + j + v * 16]);
                                UNROLL for (int r = 0; r < 8; r++) {
                                    const float a = lines[k + step][i + r];
                                    UNROLL for (int v = 0; v < 3; v++)
                                        sum[r][v] += a * w[v];
                                }
                            }
                        }
                        UNROLL for (int r = 0; r < 8; r++)
                            UNROLL for (int v = 0; v < 3; v++)
                                f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                    }
                }
            }
            for (int j = 0; j < 144; j += 48)
                for (int i = 0; i < 49; i++)
                    for (int c = 0; c < 48; c += 16) {
                        const f32x16 sum = f32x16_load(&part[i][j + c]);
                        f32x16_store(&adder_kernel_grad_2[i + 153][j02 + j + c], sum);
                    }
        }
    }
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam
// 116 kFLOP: mul, sum: [202, 288] -> [9], []
KERNEL static void adam_sum_12(seq2seq *m)
{
    const float *restrict adder_kernel_grad_2 = (void *)(m->arena + 2013440);
    float *restrict partial = (void *)(m->arena + 384);
    float *restrict adam_sum_12 = (void *)(m->arena + 320);

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 9; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 6464; r += 64) {
            const f32x16 adder_kernel_grad_2_i = f32x16_load(&adder_kernel_grad_2[chunk * 6464 + r]);
            sum += adder_kernel_grad_2_i * adder_kernel_grad_2_i;
            const f32x16 adder_kernel_grad_2_i2 = f32x16_load(&adder_kernel_grad_2[chunk * 6464 + r + 16]);
            sum2 += adder_kernel_grad_2_i2 * adder_kernel_grad_2_i2;
            const f32x16 adder_kernel_grad_2_i3 = f32x16_load(&adder_kernel_grad_2[chunk * 6464 + r + 32]);
            sum3 += adder_kernel_grad_2_i3 * adder_kernel_grad_2_i3;
            const f32x16 adder_kernel_grad_2_i4 = f32x16_load(&adder_kernel_grad_2[chunk * 6464 + r + 48]);
            sum4 += adder_kernel_grad_2_i4 * adder_kernel_grad_2_i4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 9; chunk++)
            sum += partial[chunk];
        *adam_sum_12 = sum;
    }
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder, backward
// 14.2 MFLOP: contract: [4, 1, 64, 96], [4, 1, 64, 288] -> [96, 288]
KERNEL static void adder_recurrent_kernel_grad(seq2seq *m)
{
    const float (*restrict adder_h_grad)[96] = (void *)(m->arena + 2971904);
    const float (*restrict adder_s_grad_2)[288] = (void *)(m->arena + 4410112);
    float (*restrict adder_recurrent_kernel_grad)[288] = (void *)(m->arena + 2246144);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t j02 = 0; j02 < 288; j02 += 144)
        for (int64_t i0 = 0; i0 < 96; i0 += 48) {
            alignas(64) float part[48][144];
            for (int j = 0; j < 144; j += 48)
                for (int i = 0; i < 48; i++)
                    for (int c = 0; c < 48; c += 16)
                        f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
            for (int k0 = 0; k0 < 256; k0 += 128) {
                // 48 rows, copied so that they lie side by side
                alignas(64) float lines[128][48];
                for (int k = 0; k < 128; k++)
                    for (int i = 0; i < 48; i += 16)
                        f32x16_store(&lines[k][i], f32x16_load(&adder_h_grad[k0 + k][i0 + i]));
                for (int j = 0; j < 144; j += 48)
                    for (int i = 0; i < 48; i += 8) {
                        // sums of 8 rows x 48 columns in registers
                        f32x16 sum[8][3];
                        UNROLL for (int r = 0; r < 8; r++)
                            UNROLL for (int v = 0; v < 3; v++)
                                sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                        for (int k = 0; k < 128; k++) {
                            f32x16 w[3];
                            UNROLL for (int v = 0; v < 3; v++)
                                w[v] = f32x16_load(&adder_s_grad_2[k0 + k][j02 + j + v * 16]);
                            UNROLL for (int r = 0; r < 8; r++) {
                                const float a = lines[k][i + r];
                                UNROLL for (int v = 0; v < 3; v++)
                                    sum[r][v] += a * w[v];
                            }
                        }
                        UNROLL for (int r = 0; r < 8; r++)
                            UNROLL for (int v = 0; v < 3; v++)
                                f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                    }
            }
            for (int j = 0; j < 144; j += 48)
                for (int i = 0; i < 48; i++)
                    for (int c = 0; c < 48; c += 16) {
                        const f32x16 sum = f32x16_load(&part[i][j + c]);
                        f32x16_store(&adder_recurrent_kernel_grad[i0 + i][j02 + j + c], sum);
                    }
        }
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam
// 55.3 kFLOP: mul, sum: [96, 288] -> [27], []
KERNEL static void adam_sum_13_body(const float *restrict adder_recurrent_kernel_grad,
                                    float *restrict partial,
                                    float *restrict adam_sum_13)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 27; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 1024; r += 64) {
            const f32x16 adder_recurrent_kernel_grad_i = f32x16_load(&adder_recurrent_kernel_grad[chunk * 1024 + r]);
            sum += adder_recurrent_kernel_grad_i * adder_recurrent_kernel_grad_i;
            const f32x16 adder_recurrent_kernel_grad_i2 = f32x16_load(&adder_recurrent_kernel_grad[chunk * 1024 + r
                + 16]);
            sum2 += adder_recurrent_kernel_grad_i2 * adder_recurrent_kernel_grad_i2;
            const f32x16 adder_recurrent_kernel_grad_i3 = f32x16_load(&adder_recurrent_kernel_grad[chunk * 1024 + r
                + 32]);
            sum3 += adder_recurrent_kernel_grad_i3 * adder_recurrent_kernel_grad_i3;
            const f32x16 adder_recurrent_kernel_grad_i4 = f32x16_load(&adder_recurrent_kernel_grad[chunk * 1024 + r
                + 48]);
            sum4 += adder_recurrent_kernel_grad_i4 * adder_recurrent_kernel_grad_i4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 27; chunk++)
            sum += partial[chunk];
        *adam_sum_13 = sum;
    }
}

static void adam_sum_13(seq2seq *m)
{
    adam_sum_13_body((void *)(m->arena + 2246144), (void *)(m->arena + 448), (void *)(m->arena + 384));
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder, backward
// 9.44 MFLOP: contract: [4, 64, 192], [4, 64, 96] -> [96, 192]
KERNEL static void adder_kernel_grad(seq2seq *m)
{
    const float (*restrict adder_y_grad_3)[192] = (void *)(m->arena + 4213504);
    const float (*restrict adder_h_grad_2)[96] = (void *)(m->arena + 2357504);
    float (*restrict adder_kernel_grad)[192] = (void *)(m->arena + 2971904);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 192; j += 32) {
        for (int i = 0; i < 70; i += 14) {
            // sums of 14 rows x 32 columns in registers
            f32x16 sum[14][2] = {0};
            for (int k = 0; k < 256; k++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&adder_y_grad_3[k][j + v * 16]);
                UNROLL for (int r = 0; r < 14; r++) {
                    const float a = adder_h_grad_2[k][i + r];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 14; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&adder_kernel_grad[i + r][j + v * 16], sum[r][v]);
        }
        for (int i = 70; i < 96; i += 13) {
            // sums of 13 rows x 32 columns in registers
            f32x16 sum[13][2] = {0};
            for (int k = 0; k < 256; k++) {
                f32x16 w[2];
                UNROLL for (int v = 0; v < 2; v++)
                    w[v] = f32x16_load(&adder_y_grad_3[k][j + v * 16]);
                UNROLL for (int r = 0; r < 13; r++) {
                    const float a = adder_h_grad_2[k][i + r];
                    UNROLL for (int v = 0; v < 2; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 13; r++)
                UNROLL for (int v = 0; v < 2; v++)
                    f32x16_store(&adder_kernel_grad[i + r][j + v * 16], sum[r][v]);
        }
    }
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam
// 36.9 kFLOP: mul, sum: [96, 192] -> [32], []
KERNEL static void adam_sum_10(seq2seq *m)
{
    const float *restrict adder_kernel_grad = (void *)(m->arena + 2971904);
    float *restrict partial = (void *)(m->arena + 512);
    float *restrict adam_sum_10 = (void *)(m->arena + 448);

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 576; r += 64) {
            const f32x16 adder_kernel_grad_i = f32x16_load(&adder_kernel_grad[chunk * 576 + r]);
            sum += adder_kernel_grad_i * adder_kernel_grad_i;
            const f32x16 adder_kernel_grad_i2 = f32x16_load(&adder_kernel_grad[chunk * 576 + r + 16]);
            sum2 += adder_kernel_grad_i2 * adder_kernel_grad_i2;
            const f32x16 adder_kernel_grad_i3 = f32x16_load(&adder_kernel_grad[chunk * 576 + r + 32]);
            sum3 += adder_kernel_grad_i3 * adder_kernel_grad_i3;
            const f32x16 adder_kernel_grad_i4 = f32x16_load(&adder_kernel_grad[chunk * 576 + r + 48]);
            sum4 += adder_kernel_grad_i4 * adder_kernel_grad_i4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 32; chunk++)
            sum += partial[chunk];
        *adam_sum_10 = sum;
    }
}

// seq2seq.dl:28: h = ends | start: dense(units, activation = tanh)
// adder.start, backward
// 18.4 kFLOP: mul, sub: [64, 96] -> [64, 96]
KERNEL static void start_y_grad(seq2seq *m)
{
    const float *restrict start = (void *)(m->arena + 2357504);
    const float *restrict adder_h_grad_3 = (void *)(m->arena + 538880);
    float *restrict start_y_grad = (void *)(m->arena + 14720);

    #pragma omp simd
    for (int i = 0; i < 6144; i++) {
        const float start_i = start[i];
        start_y_grad[i] = adder_h_grad_3[i] * (1.0f - start_i * start_i);
    }
}

// seq2seq.dl:28: h = ends | start: dense(units, activation = tanh)
// adder.start, backward
// 6.14 kFLOP: sum: [64, 96] -> [96]
KERNEL static void start_bias_grad(seq2seq *m)
{
    const float (*restrict start_y_grad)[96] = (void *)(m->arena + 14720);
    float *restrict start_bias_grad = (void *)(m->arena + 11264);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    f32x16 sum5 = f32x16_splat(0.0f);
    f32x16 sum6 = f32x16_splat(0.0f);
    for (int b = 0; b < 64; b++) {
        sum += f32x16_load(&start_y_grad[b][0]);
        sum2 += f32x16_load(&start_y_grad[b][16]);
        sum3 += f32x16_load(&start_y_grad[b][32]);
        sum4 += f32x16_load(&start_y_grad[b][48]);
        sum5 += f32x16_load(&start_y_grad[b][64]);
        sum6 += f32x16_load(&start_y_grad[b][80]);
    }
    f32x16_store(&start_bias_grad[0], sum);
    f32x16_store(&start_bias_grad[16], sum2);
    f32x16_store(&start_bias_grad[32], sum3);
    f32x16_store(&start_bias_grad[48], sum4);
    f32x16_store(&start_bias_grad[64], sum5);
    f32x16_store(&start_bias_grad[80], sum6);
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam
// 192 FLOP: mul, sum: [96] -> []
KERNEL static void adam_sum_9(seq2seq *m)
{
    const float *restrict start_bias_grad = (void *)(m->arena + 11264);
    float *restrict adam_sum_9 = (void *)(m->arena + 512);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int r = 0; r < 96; r += 32) {
        const f32x16 start_bias_grad_i = f32x16_load(&start_bias_grad[r]);
        sum += start_bias_grad_i * start_bias_grad_i;
        const f32x16 start_bias_grad_i2 = f32x16_load(&start_bias_grad[r + 16]);
        sum2 += start_bias_grad_i2 * start_bias_grad_i2;
    }
    *adam_sum_9 = f32x16_sum(sum + sum2);
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder, backward
// 1.47 MFLOP: contract: [4, 64, 10], [4, 64, 288] -> [288, 10]
KERNEL static void adder_kernel_grad_3(seq2seq *m)
{
    const float (*restrict adder_y_grad_4)[10] = (void *)(m->arena + 4203264);
    const float (*restrict adder_scan_result_grad)[288] = (void *)(m->arena + 2676992);
    float (*restrict adder_kernel_grad_3)[10] = (void *)(m->arena + 538880);

    // 10 columns, copied so that they lie side by side
    alignas(64) float panel[256][16];
    for (int k = 0; k < 256; k++) {
        f32x8_store(&panel[k][0], f32x8_load(&adder_y_grad_4[k][0]));
        f32x2_store(&panel[k][8], f32x2_load(&adder_y_grad_4[k][8]));
        f32x4_store(&panel[k][10], f32x4_splat(0.0f));
        f32x2_store(&panel[k][14], f32x2_splat(0.0f));
    }
    for (int i = 0; i < 232; i += 29) {
        // sums of 29 rows x 16 columns in registers
        f32x16 sum[29] = {0};
        for (int k = 0; k < 256; k++) {
            const f32x16 w = f32x16_load(&panel[k][0]);
            UNROLL for (int r = 0; r < 29; r++)
                sum[r] += adder_scan_result_grad[k][i + r] * w;
        }
        alignas(64) float sums[29][16];
        UNROLL for (int r = 0; r < 29; r++)
            f32x16_store(&sums[r][0], sum[r]);
        for (int r = 0; r < 29; r++) {
            {
                const f32x8 sum2 = f32x8_load(&sums[r][0]);
                f32x8_store(&adder_kernel_grad_3[i + r][0], sum2);
            }
            {
                const f32x2 sum2 = f32x2_load(&sums[r][8]);
                f32x2_store(&adder_kernel_grad_3[i + r][8], sum2);
            }
        }
    }
    for (int i = 232; i < 288; i += 28) {
        // sums of 28 rows x 16 columns in registers
        f32x16 sum[28] = {0};
        for (int k = 0; k < 256; k++) {
            const f32x16 w = f32x16_load(&panel[k][0]);
            UNROLL for (int r = 0; r < 28; r++)
                sum[r] += adder_scan_result_grad[k][i + r] * w;
        }
        alignas(64) float sums[28][16];
        UNROLL for (int r = 0; r < 28; r++)
            f32x16_store(&sums[r][0], sum[r]);
        for (int r = 0; r < 28; r++) {
            {
                const f32x8 sum2 = f32x8_load(&sums[r][0]);
                f32x8_store(&adder_kernel_grad_3[i + r][0], sum2);
            }
            {
                const f32x2 sum2 = f32x2_load(&sums[r][8]);
                f32x2_store(&adder_kernel_grad_3[i + r][8], sum2);
            }
        }
    }
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam
// 5.76 kFLOP: mul, sum: [288, 10] -> []
KERNEL static void adam_sum_15(seq2seq *m)
{
    const float *restrict adder_kernel_grad_3 = (void *)(m->arena + 538880);
    float *restrict adam_sum_15 = (void *)(m->arena + 576);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 2880; r += 64) {
        const f32x16 adder_kernel_grad_3_i = f32x16_load(&adder_kernel_grad_3[r]);
        sum += adder_kernel_grad_3_i * adder_kernel_grad_3_i;
        const f32x16 adder_kernel_grad_3_i2 = f32x16_load(&adder_kernel_grad_3[r + 16]);
        sum2 += adder_kernel_grad_3_i2 * adder_kernel_grad_3_i2;
        const f32x16 adder_kernel_grad_3_i3 = f32x16_load(&adder_kernel_grad_3[r + 32]);
        sum3 += adder_kernel_grad_3_i3 * adder_kernel_grad_3_i3;
        const f32x16 adder_kernel_grad_3_i4 = f32x16_load(&adder_kernel_grad_3[r + 48]);
        sum4 += adder_kernel_grad_3_i4 * adder_kernel_grad_3_i4;
    }
    *adam_sum_15 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

// seq2seq.dl:28: h = ends | start: dense(units, activation = tanh)
// adder.start, backward
// 2.36 MFLOP: contract: [192, 96], [64, 96] -> [64, 192]
KERNEL static void start_ends_grad(seq2seq *m)
{
    const float (*restrict adder_start_kernel)[96] = m->adder_start_kernel;
    const float (*restrict start_y_grad)[96] = (void *)(m->arena + 14720);
    float (*restrict start_ends_grad)[192] = (void *)(m->arena + 2356736);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 192; j += 48) {
        // 48 columns, copied so that they lie side by side
        alignas(64) float panel[96][48];
        for (int c = 0; c < 48; c += 16)
            for (int k = 0; k < 96; k += 16)
                f32x16_transpose(&panel[k][c], 48, &adder_start_kernel[j + c][k], 96);
        for (int i = 0; i < 64; i += 8) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&panel[k][v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = start_y_grad[i + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&start_ends_grad[i + r][j + v * 16], sum[r][v]);
        }
    }
}

// seq2seq.dl:28: h = ends | start: dense(units, activation = tanh)
// adder.start, backward
// 2.36 MFLOP: contract: [64, 96], [64, 192] -> [192, 96]
KERNEL static void start_kernel_grad(seq2seq *m)
{
    const float (*restrict start_y_grad)[96] = (void *)(m->arena + 14720);
    const float (*restrict adder_ends)[192] = (void *)(m->arena + 1964288);
    float (*restrict start_kernel_grad)[96] = (void *)(m->arena + 2405888);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 96; j += 48) {
        for (int i = 0; i < 144; i += 9) {
            // sums of 9 rows x 48 columns in registers
            f32x16 sum[9][3] = {0};
            for (int k = 0; k < 64; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&start_y_grad[k][j + v * 16]);
                UNROLL for (int r = 0; r < 9; r++) {
                    const float a = adder_ends[k][i + r];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 9; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&start_kernel_grad[i + r][j + v * 16], sum[r][v]);
        }
        for (int i = 144; i < 192; i += 8) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 64; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&start_y_grad[k][j + v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = adder_ends[k][i + r];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&start_kernel_grad[i + r][j + v * 16], sum[r][v]);
        }
    }
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam
// 36.9 kFLOP: mul, sum: [192, 96] -> [32], []
KERNEL static void adam_sum_8(seq2seq *m)
{
    const float *restrict start_kernel_grad = (void *)(m->arena + 2405888);
    float *restrict partial = (void *)(m->arena + 704);
    float *restrict adam_sum_8 = (void *)(m->arena + 640);

    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 32; chunk++) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        for (int r = 0; r < 576; r += 64) {
            const f32x16 start_kernel_grad_i = f32x16_load(&start_kernel_grad[chunk * 576 + r]);
            sum += start_kernel_grad_i * start_kernel_grad_i;
            const f32x16 start_kernel_grad_i2 = f32x16_load(&start_kernel_grad[chunk * 576 + r + 16]);
            sum2 += start_kernel_grad_i2 * start_kernel_grad_i2;
            const f32x16 start_kernel_grad_i3 = f32x16_load(&start_kernel_grad[chunk * 576 + r + 32]);
            sum3 += start_kernel_grad_i3 * start_kernel_grad_i3;
            const f32x16 start_kernel_grad_i4 = f32x16_load(&start_kernel_grad[chunk * 576 + r + 48]);
            sum4 += start_kernel_grad_i4 * start_kernel_grad_i4;
        }
        partial[chunk] = f32x16_sum(sum + sum3 + (sum2 + sum4));
    }
    #pragma omp barrier
    #pragma omp single nowait
    {
        float sum = 0.0f;
        for (int chunk = 0; chunk < 32; chunk++)
            sum += partial[chunk];
        *adam_sum_8 = sum;
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward, backward
// transpose: [96, 288] -> [288, 96]
KERNEL static void bidirectional_backward_transpose_grad_body(
    const float (*restrict adder_bidirectional_backward_recurrent_kernel)[288],
    float (*restrict bidirectional_backward_transpose_grad)[96])
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 288; i += 16)
        for (int j = 0; j < 96; j += 16)
            f32x16_transpose(&bidirectional_backward_transpose_grad[i][j], 96,
                &adder_bidirectional_backward_recurrent_kernel[j][i], 288);
}

static void bidirectional_backward_transpose_grad(seq2seq *m)
{
    bidirectional_backward_transpose_grad_body(m->adder_bidirectional_backward_recurrent_kernel,
                                               (void *)(m->arena + 2676992));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, backward
// transpose: [96, 288] -> [288, 96]
static void bidirectional_forward_transpose_grad(seq2seq *m)
{
    bidirectional_backward_transpose_grad_body(m->adder_bidirectional_forward_recurrent_kernel,
                                               (void *)(m->arena + 2787584));
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder, backward
// 688 kFLOP: contract: [4, 64, 192], [4, 64, 7] -> [64, 7, 192]
KERNEL static void adder_input_grad(seq2seq *m)
{
    const float (*restrict adder_seen_grad)[64][192] = (void *)(m->arena + 4006656);
    const float (*restrict adder_attention_grad)[64][7] = (void *)(m->arena + 4096);
    float (*restrict adder_input_grad)[7][192] = (void *)(m->arena + 3045632);

    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 64; h++)
        for (int j = 0; j < 192; j += 48) {
            // sums of 7 rows x 48 columns in registers
            f32x16 sum[7][3] = {0};
            {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&adder_seen_grad[0][h][j + v * 16]);
                UNROLL for (int r = 0; r < 7; r++) {
                    const float a = adder_attention_grad[0][h][r];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&adder_seen_grad[1][h][j + v * 16]);
                UNROLL for (int r = 0; r < 7; r++) {
                    const float a = adder_attention_grad[1][h][r];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&adder_seen_grad[2][h][j + v * 16]);
                UNROLL for (int r = 0; r < 7; r++) {
                    const float a = adder_attention_grad[2][h][r];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&adder_seen_grad[3][h][j + v * 16]);
                UNROLL for (int r = 0; r < 7; r++) {
                    const float a = adder_attention_grad[3][h][r];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 7; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&adder_input_grad[h][r][j + v * 16], sum[r][v]);
        }
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// seq2seq.dl:27: ends = concat([memory[-1, :units], memory[0, units:]]) # each direction has seen everything
// adder, backward
// 946 kFLOP: contract, add, slice, pad: [4, 64, 192], [4, 64, 7], [64, 192] -> [64, 7, 192]
// adder_input_grad_2 takes the place of adder_input_grad.
KERNEL static void adder_input_grad_2(seq2seq *m)
{
    const float (*restrict adder_y_grad_2)[64][192] = (void *)(m->arena + 2480384);
    const float (*restrict adder_scan_result_grad_6)[64][7] = (void *)(m->arena + 3999488);
    const float (*restrict start_ends_grad)[192] = (void *)(m->arena + 2356736);
    float (*restrict adder_input_grad)[7][192] = (void *)(m->arena + 3045632);

    #pragma omp for schedule(static) nowait
    for (int h = 0; h < 64; h++)
        for (int j = 0; j < 192; j += 48) {
            // sums of 7 rows x 48 columns in registers
            f32x16 sum[7][3] = {0};
            {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&adder_y_grad_2[0][h][j + v * 16]);
                UNROLL for (int r = 0; r < 7; r++) {
                    const float a = adder_scan_result_grad_6[0][h][r];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&adder_y_grad_2[1][h][j + v * 16]);
                UNROLL for (int r = 0; r < 7; r++) {
                    const float a = adder_scan_result_grad_6[1][h][r];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&adder_y_grad_2[2][h][j + v * 16]);
                UNROLL for (int r = 0; r < 7; r++) {
                    const float a = adder_scan_result_grad_6[2][h][r];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&adder_y_grad_2[3][h][j + v * 16]);
                UNROLL for (int r = 0; r < 7; r++) {
                    const float a = adder_scan_result_grad_6[3][h][r];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 7; r++)
                UNROLL for (int v = 0; v < 3; v++) {
                    const f32x16 result = sum[r][v];
                    for (int lane = 0; lane < 16; lane++) {
                        const float memory_grad = adder_input_grad[h][r][j + lane + v * 16] + result[lane];
                        const int t = r < 1 && j + lane + v * 16 - 96 >= 0;
                        const float memory_grad2 = memory_grad
                            + (t ? start_ends_grad[h][j + lane + r * 96 + v * 16] : 0.0f);
                        const int t2 = r - 6 >= 0 && j + lane + v * 16 < 96;
                        adder_input_grad[h][r][j + lane + v * 16] = memory_grad2
                            + (t2 ? start_ends_grad[h][j + lane + r * 96 + v * 16 - 576] : 0.0f);
                    }
                }
        }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional, backward
// slice, transpose: [64, 7, 192] -> [7, 64, 96]
KERNEL static void bidirectional_backward_h_grad(seq2seq *m)
{
    const float (*restrict adder_input_grad_2)[7][192] = (void *)(m->arena + 3045632);
    float (*restrict bidirectional_backward_h_grad)[64][96] = (void *)(m->arena + 2479616);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t i = 0; i < 7; i++)
        for (int64_t j = 0; j < 64; j++)
            for (int k = 0; k < 96; k += 16)
                f32x16_store(&bidirectional_backward_h_grad[i][j][k], f32x16_load(&adder_input_grad_2[j][i][k + 96]));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional, backward
// slice, transpose: [64, 7, 192] -> [7, 64, 96]
KERNEL static void bidirectional_forward_h_grad(seq2seq *m)
{
    const float (*restrict adder_input_grad_2)[7][192] = (void *)(m->arena + 3045632);
    float (*restrict bidirectional_forward_h_grad)[64][96] = (void *)(m->arena + 3389696);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t i = 0; i < 7; i++)
        for (int64_t j = 0; j < 64; j++)
            for (int k = 0; k < 96; k += 16)
                f32x16_store(&bidirectional_forward_h_grad[i][j][k], f32x16_load(&adder_input_grad_2[j][i][k]));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, forward and backward
// 92.2 kFLOP: add, sub, mul, concat: [64, 96] -> [64, 96], [64, 288]
STEP static void bidirectional_forward_grad(seq2seq *m, int t, int share)
{
    const float (*restrict h_grad_9)[96] = (void *)(m->arena + 489728 + ((t + 1) % 2) * 24576);
    const float (*restrict h_grad_10)[96] = (void *)(m->arena + 3389696 + t * 24576);
    const float (*restrict z_4)[96] = (void *)(m->arena + 760064 + t * 24576);
    const float (*restrict g_4)[96] = (void *)(m->arena + 588032 + t * 24576);
    const float (*restrict r_4)[96] = (void *)(m->arena + 1104128 + t * 24576);
    const float (*restrict input_9)[96] = (void *)(m->arena + 932096 + t * 24576);
    const float (*restrict h_12)[96] = (void *)(m->arena + 243968 + t * 24576);
    float (*restrict bidirectional_forward_add_grad)[96] = (void *)(m->arena + 14720);
    float (*restrict bidirectional_forward_s_grad_2)[288] = (void *)(m->arena + 4077824 + t * 73728);
    float (*restrict bidirectional_forward_a_grad_2)[288] = (void *)(m->arena + 3561728 + t * 73728);

    for (int b = share; b < share + 8; b++) {
        alignas(64) float bidirectional_forward_mul_grad[96];
        alignas(64) float bidirectional_forward_mul_grad_2[96];
        alignas(64) float bidirectional_forward_mul_grad_3[96];
        // bidirectional.forward_mul_grad
        for (int i = 0; i < 96; i += 16) {
            const f32x16 t2 = f32x16_load(&h_grad_9[b][i]) + f32x16_load(&h_grad_10[b][i]);
            const f32x16 z_4_i = f32x16_load(&z_4[b][i]);
            const f32x16 t3 = 1.0f - z_4_i;
            const f32x16 g_4_i = f32x16_load(&g_4[b][i]);
            const f32x16 t4 = t2 * t3 * (1.0f - g_4_i * g_4_i);
            const f32x16 r_4_i = f32x16_load(&r_4[b][i]);
            f32x16_store(&bidirectional_forward_add_grad[b][i], t2);
            f32x16_store(&bidirectional_forward_mul_grad[i], t4);
            f32x16_store(&bidirectional_forward_mul_grad_2[i],
                t4 * f32x16_load(&input_9[b][i]) * (r_4_i * (1.0f - r_4_i)));
            f32x16_store(&bidirectional_forward_mul_grad_3[i], t2 * (f32x16_load(&h_12[b][i]) - g_4_i) * (z_4_i * t3));
        }
        // bidirectional.forward_a_grad
        #pragma omp simd
        for (int i = 0; i < 96; i++) {
            const float s_grad = bidirectional_forward_mul_grad_3[i];
            bidirectional_forward_s_grad_2[b][i] = s_grad;
            bidirectional_forward_a_grad_2[b][i] = s_grad;
        }
        #pragma omp simd
        for (int i = 96; i < 192; i++) {
            const float s_grad = bidirectional_forward_mul_grad_2[i - 96];
            bidirectional_forward_s_grad_2[b][i] = s_grad;
            bidirectional_forward_a_grad_2[b][i] = s_grad;
        }
        #pragma omp simd
        for (int i = 192; i < 288; i++) {
            const float a_grad = bidirectional_forward_mul_grad[i - 192];
            bidirectional_forward_s_grad_2[b][i] = a_grad * r_4[b][i - 192];
            bidirectional_forward_a_grad_2[b][i] = a_grad;
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, backward
// 3.55 MFLOP: contract, mul, add: [288, 96], [64, 288], [64, 96] -> [64, 96]
STEP static void bidirectional_forward_input_grad_2(seq2seq *m, int t, int i0)
{
    const float (*restrict bidirectional_forward_transpose_grad)[96] = (void *)(m->arena + 2787584);
    const float (*restrict bidirectional_forward_s_grad_2)[288] = (void *)(m->arena + 4077824 + t * 73728);
    const float (*restrict bidirectional_forward_add_grad)[96] = (void *)(m->arena + 14720);
    const float (*restrict z_4)[96] = (void *)(m->arena + 760064 + t * 24576);
    float (*restrict bidirectional_forward_input_grad_2)[96] = (void *)(m->arena + 489728 + (t % 2) * 24576);

    for (int j = 0; j < 96; j += 48) {
        // sums of 8 rows x 48 columns in registers
        f32x16 sum[8][3] = {0};
        for (int k = 0; k < 288; k++) {
            f32x16 w[3];
            UNROLL for (int v = 0; v < 3; v++)
                w[v] = f32x16_load(&bidirectional_forward_transpose_grad[k][j + v * 16]);
            UNROLL for (int r = 0; r < 8; r++) {
                const float a = bidirectional_forward_s_grad_2[i0 + r][k];
                UNROLL for (int v = 0; v < 3; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 8; r++)
            UNROLL for (int v = 0; v < 3; v++) {
                const f32x16 h_grad = f32x16_load(&bidirectional_forward_add_grad[i0 + r][j + v * 16])
                    * f32x16_load(&z_4[i0 + r][j + v * 16]);
                f32x16_store(&bidirectional_forward_input_grad_2[i0 + r][j + v * 16], h_grad + sum[r][v]);
            }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, backward
// 25.5 MFLOP: a scan of 7 steps, from the last to the first
static void bidirectional_scan_grad_2(seq2seq *m)
{
    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int t = 6; t >= 0; t--) {
            bidirectional_forward_grad(m, t, share);
            bidirectional_forward_input_grad_2(m, t, share);
        }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, backward
// 129 kFLOP: sum: [7, 64, 288] -> [7, 288], [288]
KERNEL static void bidirectional_forward_b_recurrent_grad_body(
    const float (*restrict bidirectional_forward_s_grad)[64][288],
    float (*restrict partial)[288],
    float *restrict bidirectional_forward_b_recurrent_grad)
{
    #pragma omp for schedule(static) nowait
    for (int chunk = 0; chunk < 7; chunk++)
        for (int k = 0; k < 288; k += 96) {
            f32x16 sum = f32x16_splat(0.0f);
            f32x16 sum2 = f32x16_splat(0.0f);
            f32x16 sum3 = f32x16_splat(0.0f);
            f32x16 sum4 = f32x16_splat(0.0f);
            f32x16 sum5 = f32x16_splat(0.0f);
            f32x16 sum6 = f32x16_splat(0.0f);
            for (int j = 0; j < 64; j++) {
                sum += f32x16_load(&bidirectional_forward_s_grad[chunk][j][k]);
                sum2 += f32x16_load(&bidirectional_forward_s_grad[chunk][j][k + 16]);
                sum3 += f32x16_load(&bidirectional_forward_s_grad[chunk][j][k + 32]);
                sum4 += f32x16_load(&bidirectional_forward_s_grad[chunk][j][k + 48]);
                sum5 += f32x16_load(&bidirectional_forward_s_grad[chunk][j][k + 64]);
                sum6 += f32x16_load(&bidirectional_forward_s_grad[chunk][j][k + 80]);
            }
            f32x16_store(&partial[chunk][k], sum);
            f32x16_store(&partial[chunk][k + 16], sum2);
            f32x16_store(&partial[chunk][k + 32], sum3);
            f32x16_store(&partial[chunk][k + 48], sum4);
            f32x16_store(&partial[chunk][k + 64], sum5);
            f32x16_store(&partial[chunk][k + 80], sum6);
        }
    #pragma omp barrier
    #pragma omp single nowait
    {
        for (int k = 0; k < 288; k++) {
            float sum = 0.0f;
            for (int chunk = 0; chunk < 7; chunk++)
                sum += partial[chunk][k];
            bidirectional_forward_b_recurrent_grad[k] = sum;
        }
    }
}

static void bidirectional_forward_b_recurrent_grad(seq2seq *m)
{
    bidirectional_forward_b_recurrent_grad_body((void *)(m->arena + 4077824), (void *)(m->arena + 14720),
                                                (void *)(m->arena + 4096));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, backward
// 24.8 MFLOP: contract: [7, 64, 96], [7, 64, 288] -> [96, 288]
KERNEL static void bidirectional_forward_recurrent_kernel_grad_body(
    const float (*bidirectional_forward_h_grad_2_flat)[96],
    const float *bidirectional_forward_s_grad,
    const float (*bidirectional_forward_h_grad_2)[64][96],
    const float (*bidirectional_forward_s_grad_flat)[288],
    float (*restrict bidirectional_forward_recurrent_kernel_grad)[288])
{
    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t j02 = 0; j02 < 288; j02 += 144)
        for (int64_t i0 = 0; i0 < 96; i0 += 48) {
            alignas(64) float part[48][144];
            for (int j = 0; j < 144; j += 48)
                for (int i = 0; i < 48; i++)
                    for (int c = 0; c < 48; c += 16)
                        f32x16_store(&part[i][j + c], f32x16_splat(0.0f));
            for (int k0 = 0; k0 < 448; k0 += 112) {
                // 48 rows, copied so that they lie side by side
                alignas(64) float lines[112][48];
                for (int k = 0; k < 112; k++)
                    for (int i = 0; i < 48; i += 16)
                        f32x16_store(&lines[k][i], f32x16_load(&bidirectional_forward_h_grad_2_flat[k0 + k][i0 + i]));
                for (int j = 0; j < 144; j += 48)
                    for (int i = 0; i < 48; i += 8) {
                        // sums of 8 rows x 48 columns in registers
                        f32x16 sum[8][3];
                        UNROLL for (int r = 0; r < 8; r++)
                            UNROLL for (int v = 0; v < 3; v++)
                                sum[r][v] = f32x16_load(&part[i + r][j + v * 16]);
                        for (int k = 0; k < 112; k += 4) {
                            UNROLL for (int line = 0; line < 4; line++) {
                                const int next = 447 < k0 + i * 3 + k / 4 + 112 ? 447 : k0 + i * 3 + k / 4 + 112;
                                __builtin_prefetch(&bidirectional_forward_s_grad[j02 + j + line * 16 + next * 288]);
                            }
                            {
                                const int next = 447 < k0 + i * 3 + k / 4 + 112 ? 447 : k0 + i * 3 + k / 4 + 112;
                                __builtin_prefetch(&bidirectional_forward_h_grad_2[next / 64][next % 64][i0
                                    + j / 48 * 16]);
                            }
                            UNROLL for (int step = 0; step < 4; step++) {
                                f32x16 w[3];
                                UNROLL for (int v = 0; v < 3; v++)
                                    w[v] = f32x16_load(&bidirectional_forward_s_grad_flat[k0 + k + step][j02 + j
                                        + v * 16]);
                                UNROLL for (int r = 0; r < 8; r++) {
                                    const float a = lines[k + step][i + r];
                                    UNROLL for (int v = 0; v < 3; v++)
                                        sum[r][v] += a * w[v];
                                }
                            }
                        }
                        UNROLL for (int r = 0; r < 8; r++)
                            UNROLL for (int v = 0; v < 3; v++)
                                f32x16_store(&part[i + r][j + v * 16], sum[r][v]);
                    }
            }
            for (int j = 0; j < 144; j += 48)
                for (int i = 0; i < 48; i++)
                    for (int c = 0; c < 48; c += 16) {
                        const f32x16 sum = f32x16_load(&part[i][j + c]);
                        f32x16_store(&bidirectional_forward_recurrent_kernel_grad[i0 + i][j02 + j + c], sum);
                    }
        }
}

static void bidirectional_forward_recurrent_kernel_grad(seq2seq *m)
{
    bidirectional_forward_recurrent_kernel_grad_body(
        (void *)(m->arena + 243968), (void *)(m->arena + 4077824), (void *)(m->arena + 243968),
        (void *)(m->arena + 4077824), (void *)(m->arena + 550400));
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam
// 55.3 kFLOP: mul, sum: [96, 288] -> [27], []
static void adam_sum_3(seq2seq *m)
{
    adam_sum_13_body((void *)(m->arena + 550400), (void *)(m->arena + 768), (void *)(m->arena + 704));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, backward
// 129 kFLOP: scatter_add: [7, 64], [7, 64, 288] -> [11, 288]
KERNEL static void bidirectional_forward_scatter_add_grad_body(
    const int32_t (*restrict bidirectional_forward_transpose)[64],
    const float (*restrict bidirectional_forward_a_grad)[64][288],
    float (*restrict bidirectional_forward_scatter_add_grad)[288])
{
    #pragma omp for schedule(static) nowait
    for (int c = 0; c < 256; c += 64) {
        for (int k = 0; k < 11; k++) {
            f32x16_store(&bidirectional_forward_scatter_add_grad[k][c], f32x16_splat(0.0f));
            f32x16_store(&bidirectional_forward_scatter_add_grad[k][c + 16], f32x16_splat(0.0f));
            f32x16_store(&bidirectional_forward_scatter_add_grad[k][c + 32], f32x16_splat(0.0f));
            f32x16_store(&bidirectional_forward_scatter_add_grad[k][c + 48], f32x16_splat(0.0f));
        }
        for (int i = 0; i < 7; i++)
            for (int i2 = 0; i2 < 64; i2++) {
                const int row = bidirectional_forward_transpose[i][i2];
                if (row >= 0 && row < 11) {
                    f32x16_store(&bidirectional_forward_scatter_add_grad[row][c],
                        f32x16_load(&bidirectional_forward_scatter_add_grad[row][c])
                        + f32x16_load(&bidirectional_forward_a_grad[i][i2][c]));
                    f32x16_store(&bidirectional_forward_scatter_add_grad[row][c + 16],
                        f32x16_load(&bidirectional_forward_scatter_add_grad[row][c + 16])
                        + f32x16_load(&bidirectional_forward_a_grad[i][i2][c + 16]));
                    f32x16_store(&bidirectional_forward_scatter_add_grad[row][c + 32],
                        f32x16_load(&bidirectional_forward_scatter_add_grad[row][c + 32])
                        + f32x16_load(&bidirectional_forward_a_grad[i][i2][c + 32]));
                    f32x16_store(&bidirectional_forward_scatter_add_grad[row][c + 48],
                        f32x16_load(&bidirectional_forward_scatter_add_grad[row][c + 48])
                        + f32x16_load(&bidirectional_forward_a_grad[i][i2][c + 48]));
                }
            }
    }
    #pragma omp single nowait
    {
        for (int k = 0; k < 11; k++) {
            f32x16_store(&bidirectional_forward_scatter_add_grad[k][256], f32x16_splat(0.0f));
            f32x16_store(&bidirectional_forward_scatter_add_grad[k][272], f32x16_splat(0.0f));
        }
        for (int i = 0; i < 7; i++)
            for (int i2 = 0; i2 < 64; i2++) {
                const int row = bidirectional_forward_transpose[i][i2];
                if (row >= 0 && row < 11) {
                    f32x16_store(&bidirectional_forward_scatter_add_grad[row][256],
                        f32x16_load(&bidirectional_forward_scatter_add_grad[row][256])
                        + f32x16_load(&bidirectional_forward_a_grad[i][i2][256]));
                    f32x16_store(&bidirectional_forward_scatter_add_grad[row][272],
                        f32x16_load(&bidirectional_forward_scatter_add_grad[row][272])
                        + f32x16_load(&bidirectional_forward_a_grad[i][i2][272]));
                }
            }
    }
}

static void bidirectional_forward_scatter_add_grad(seq2seq *m)
{
    bidirectional_forward_scatter_add_grad_body((void *)(m->arena + 2304), (void *)(m->arena + 3561728),
                                                (void *)(m->arena + 14720));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, backward
// 3.17 kFLOP: sum: [11, 288] -> [288]
KERNEL static void bidirectional_forward_b_grad_body(
    const float (*restrict bidirectional_forward_scatter_add_grad)[288],
    float *restrict bidirectional_forward_b_grad)
{
    for (int j = 0; j < 288; j += 96) {
        f32x16 sum = f32x16_splat(0.0f);
        f32x16 sum2 = f32x16_splat(0.0f);
        f32x16 sum3 = f32x16_splat(0.0f);
        f32x16 sum4 = f32x16_splat(0.0f);
        f32x16 sum5 = f32x16_splat(0.0f);
        f32x16 sum6 = f32x16_splat(0.0f);
        for (int i = 0; i < 11; i++) {
            sum += f32x16_load(&bidirectional_forward_scatter_add_grad[i][j]);
            sum2 += f32x16_load(&bidirectional_forward_scatter_add_grad[i][j + 16]);
            sum3 += f32x16_load(&bidirectional_forward_scatter_add_grad[i][j + 32]);
            sum4 += f32x16_load(&bidirectional_forward_scatter_add_grad[i][j + 48]);
            sum5 += f32x16_load(&bidirectional_forward_scatter_add_grad[i][j + 64]);
            sum6 += f32x16_load(&bidirectional_forward_scatter_add_grad[i][j + 80]);
        }
        f32x16_store(&bidirectional_forward_b_grad[j], sum);
        f32x16_store(&bidirectional_forward_b_grad[j + 16], sum2);
        f32x16_store(&bidirectional_forward_b_grad[j + 32], sum3);
        f32x16_store(&bidirectional_forward_b_grad[j + 48], sum4);
        f32x16_store(&bidirectional_forward_b_grad[j + 64], sum5);
        f32x16_store(&bidirectional_forward_b_grad[j + 80], sum6);
    }
}

static void bidirectional_forward_b_grad(seq2seq *m)
{
    bidirectional_forward_b_grad_body((void *)(m->arena + 14720), (void *)(m->arena + 5248));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, backward
// concat: [288] -> [2, 288]
static void bidirectional_forward_bias_grad(seq2seq *m)
{
    adder_bias_grad_2_body((void *)(m->arena + 5248), (void *)(m->arena + 4096), (void *)(m->arena + 6400));
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam
// 1.15 kFLOP: mul, sum: [2, 288] -> []
static void adam_sum_4(seq2seq *m)
{
    adam_sum_14_body((void *)(m->arena + 6400), (void *)(m->arena + 768));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward, forward and backward
// 92.2 kFLOP: add, sub, mul, concat: [64, 96] -> [64, 96], [64, 288]
STEP static void bidirectional_backward_grad(seq2seq *m, int t, int share)
{
    const float (*restrict h_grad_7)[96] = (void *)(m->arena + 440576 + (t % 2) * 24576);
    const float (*restrict h_grad_8)[96] = (void *)(m->arena + 2479616 + t * 24576);
    const float (*restrict z_3)[96] = (void *)(m->arena + 1448192 + t * 24576);
    const float (*restrict g_3)[96] = (void *)(m->arena + 1276160 + t * 24576);
    const float (*restrict r_3)[96] = (void *)(m->arena + 1792256 + t * 24576);
    const float (*restrict input_8)[96] = (void *)(m->arena + 1620224 + t * 24576);
    const float (*restrict h_11)[96] = (void *)(m->arena + 71936 + t * 24576);
    float (*restrict bidirectional_backward_add_grad)[96] = (void *)(m->arena + 489728);
    float (*restrict bidirectional_backward_s_grad_2)[288] = (void *)(m->arena + 3045632 + t * 73728);
    float (*restrict bidirectional_backward_a_grad_2)[288] = (void *)(m->arena + 660992 + t * 73728);

    for (int b = share; b < share + 8; b++) {
        alignas(64) float bidirectional_backward_mul_grad[96];
        alignas(64) float bidirectional_backward_mul_grad_2[96];
        alignas(64) float bidirectional_backward_mul_grad_3[96];
        // bidirectional.backward_mul_grad
        for (int i = 0; i < 96; i += 16) {
            const f32x16 t2 = f32x16_load(&h_grad_7[b][i]) + f32x16_load(&h_grad_8[b][i]);
            const f32x16 z_3_i = f32x16_load(&z_3[b][i]);
            const f32x16 t3 = 1.0f - z_3_i;
            const f32x16 g_3_i = f32x16_load(&g_3[b][i]);
            const f32x16 t4 = t2 * t3 * (1.0f - g_3_i * g_3_i);
            const f32x16 r_3_i = f32x16_load(&r_3[b][i]);
            f32x16_store(&bidirectional_backward_add_grad[b][i], t2);
            f32x16_store(&bidirectional_backward_mul_grad[i], t4);
            f32x16_store(&bidirectional_backward_mul_grad_2[i],
                t4 * f32x16_load(&input_8[b][i]) * (r_3_i * (1.0f - r_3_i)));
            f32x16_store(&bidirectional_backward_mul_grad_3[i], t2 * (f32x16_load(&h_11[b][i]) - g_3_i) * (z_3_i * t3));
        }
        // bidirectional.backward_a_grad
        #pragma omp simd
        for (int i = 0; i < 96; i++) {
            const float s_grad = bidirectional_backward_mul_grad_3[i];
            bidirectional_backward_s_grad_2[b][i] = s_grad;
            bidirectional_backward_a_grad_2[b][i] = s_grad;
        }
        #pragma omp simd
        for (int i = 96; i < 192; i++) {
            const float s_grad = bidirectional_backward_mul_grad_2[i - 96];
            bidirectional_backward_s_grad_2[b][i] = s_grad;
            bidirectional_backward_a_grad_2[b][i] = s_grad;
        }
        #pragma omp simd
        for (int i = 192; i < 288; i++) {
            const float a_grad = bidirectional_backward_mul_grad[i - 192];
            bidirectional_backward_s_grad_2[b][i] = a_grad * r_3[b][i - 192];
            bidirectional_backward_a_grad_2[b][i] = a_grad;
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward, backward
// 3.55 MFLOP: contract, mul, add: [288, 96], [64, 288], [64, 96] -> [64, 96]
STEP static void bidirectional_backward_input_grad(seq2seq *m, int t, int i0)
{
    const float (*restrict bidirectional_backward_transpose_grad)[96] = (void *)(m->arena + 2676992);
    const float (*restrict bidirectional_backward_s_grad_2)[288] = (void *)(m->arena + 3045632 + t * 73728);
    const float (*restrict bidirectional_backward_add_grad)[96] = (void *)(m->arena + 489728);
    const float (*restrict z_3)[96] = (void *)(m->arena + 1448192 + t * 24576);
    float (*restrict bidirectional_backward_input_grad)[96] = (void *)(m->arena + 440576 + ((t + 1) % 2) * 24576);

    for (int j = 0; j < 96; j += 48) {
        // sums of 8 rows x 48 columns in registers
        f32x16 sum[8][3] = {0};
        for (int k = 0; k < 288; k++) {
            f32x16 w[3];
            UNROLL for (int v = 0; v < 3; v++)
                w[v] = f32x16_load(&bidirectional_backward_transpose_grad[k][j + v * 16]);
            UNROLL for (int r = 0; r < 8; r++) {
                const float a = bidirectional_backward_s_grad_2[i0 + r][k];
                UNROLL for (int v = 0; v < 3; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 8; r++)
            UNROLL for (int v = 0; v < 3; v++) {
                const f32x16 h_grad = f32x16_load(&bidirectional_backward_add_grad[i0 + r][j + v * 16])
                    * f32x16_load(&z_3[i0 + r][j + v * 16]);
                f32x16_store(&bidirectional_backward_input_grad[i0 + r][j + v * 16], h_grad + sum[r][v]);
            }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward, backward
// 25.5 MFLOP: a scan of 7 steps
static void bidirectional_scan_grad(seq2seq *m)
{
    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int t = 0; t < 7; t++) {
            bidirectional_backward_grad(m, t, share);
            bidirectional_backward_input_grad(m, t, share);
        }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward, backward
// 129 kFLOP: sum: [7, 64, 288] -> [7, 288], [288]
static void bidirectional_backward_b_recurrent_grad(seq2seq *m)
{
    bidirectional_forward_b_recurrent_grad_body((void *)(m->arena + 3045632), (void *)(m->arena + 27392),
                                                (void *)(m->arena + 4096));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward, backward
// 24.8 MFLOP: contract: [7, 64, 96], [7, 64, 288] -> [96, 288]
static void bidirectional_backward_recurrent_kernel_grad(seq2seq *m)
{
    bidirectional_forward_recurrent_kernel_grad_body(
        (void *)(m->arena + 71936), (void *)(m->arena + 3045632), (void *)(m->arena + 71936),
        (void *)(m->arena + 3045632), (void *)(m->arena + 243968));
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam
// 55.3 kFLOP: mul, sum: [96, 288] -> [27], []
static void adam_sum_6(seq2seq *m)
{
    adam_sum_13_body((void *)(m->arena + 243968), (void *)(m->arena + 896), (void *)(m->arena + 832));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward, backward
// 129 kFLOP: scatter_add: [7, 64], [7, 64, 288] -> [11, 288]
static void bidirectional_backward_scatter_add_grad(seq2seq *m)
{
    bidirectional_forward_scatter_add_grad_body((void *)(m->arena + 2304), (void *)(m->arena + 660992),
                                                (void *)(m->arena + 27392));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward, backward
// 3.17 kFLOP: sum: [11, 288] -> [288]
static void bidirectional_backward_b_grad(seq2seq *m)
{
    bidirectional_forward_b_grad_body((void *)(m->arena + 27392), (void *)(m->arena + 2112));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward, backward
// 203 kFLOP: contract: [32, 288], [11, 288] -> [11, 32]
KERNEL static void bidirectional_backward_embeddings_grad(seq2seq *m)
{
    const float (*restrict adder_bidirectional_backward_kernel)[288] = m->adder_bidirectional_backward_kernel;
    const float (*restrict bidirectional_backward_scatter_add_grad)[288] = (void *)(m->arena + 27392);
    float (*restrict bidirectional_backward_embeddings_grad)[32] = (void *)(m->arena + 8704);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 32; j += 4) {
        for (int i = 0; i < 8; i += 4) {
            // 4 x 4 sums in registers, as vectors along k
            float sum[4][4] = {0};
            {
                f32x16 sum2[4][4] = {0};
                for (int k = 0; k < 288; k += 16) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&adder_bidirectional_backward_kernel[j + v][k]);
                    UNROLL for (int r = 0; r < 4; r++) {
                        const f32x16 a = f32x16_load(&bidirectional_backward_scatter_add_grad[i + r][k]);
                        UNROLL for (int v = 0; v < 4; v++)
                            sum2[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 4; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += f32x16_sum(sum2[r][v]);
            }
            UNROLL for (int r = 0; r < 4; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    bidirectional_backward_embeddings_grad[i + r][j + v] = sum[r][v];
        }
        {
            // 3 x 4 sums in registers, as vectors along k
            float sum[3][4] = {0};
            {
                f32x16 sum2[3][4] = {0};
                for (int k = 0; k < 288; k += 16) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&adder_bidirectional_backward_kernel[j + v][k]);
                    UNROLL for (int r = 0; r < 3; r++) {
                        const f32x16 a = f32x16_load(&bidirectional_backward_scatter_add_grad[r + 8][k]);
                        UNROLL for (int v = 0; v < 4; v++)
                            sum2[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 3; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += f32x16_sum(sum2[r][v]);
            }
            UNROLL for (int r = 0; r < 3; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    bidirectional_backward_embeddings_grad[r + 8][j + v] = sum[r][v];
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward, backward
// concat: [288] -> [2, 288]
static void bidirectional_backward_bias_grad(seq2seq *m)
{
    adder_bias_grad_2_body((void *)(m->arena + 2112), (void *)(m->arena + 4096), (void *)(m->arena + 40064));
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam
// 1.15 kFLOP: mul, sum: [2, 288] -> []
static void adam_sum_7(seq2seq *m)
{
    adam_sum_14_body((void *)(m->arena + 40064), (void *)(m->arena + 896));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, backward
// 203 kFLOP: contract, add: [32, 288], [11, 288] -> [11, 32]
// bidirectional_forward_input_grad takes the place of bidirectional_backward_embeddings_grad.
KERNEL static void bidirectional_forward_input_grad(seq2seq *m)
{
    const float (*restrict adder_bidirectional_forward_kernel)[288] = m->adder_bidirectional_forward_kernel;
    const float (*restrict bidirectional_forward_scatter_add_grad)[288] = (void *)(m->arena + 14720);
    float (*restrict bidirectional_backward_embeddings_grad)[32] = (void *)(m->arena + 8704);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 32; j += 4) {
        for (int i = 0; i < 8; i += 4) {
            // 4 x 4 sums in registers, as vectors along k
            float sum[4][4] = {0};
            {
                f32x16 sum2[4][4] = {0};
                for (int k = 0; k < 288; k += 16) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&adder_bidirectional_forward_kernel[j + v][k]);
                    UNROLL for (int r = 0; r < 4; r++) {
                        const f32x16 a = f32x16_load(&bidirectional_forward_scatter_add_grad[i + r][k]);
                        UNROLL for (int v = 0; v < 4; v++)
                            sum2[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 4; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += f32x16_sum(sum2[r][v]);
            }
            UNROLL for (int r = 0; r < 4; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    bidirectional_backward_embeddings_grad[i + r][j + v] += sum[r][v];
        }
        {
            // 3 x 4 sums in registers, as vectors along k
            float sum[3][4] = {0};
            {
                f32x16 sum2[3][4] = {0};
                for (int k = 0; k < 288; k += 16) {
                    f32x16 w[4];
                    UNROLL for (int v = 0; v < 4; v++)
                        w[v] = f32x16_load(&adder_bidirectional_forward_kernel[j + v][k]);
                    UNROLL for (int r = 0; r < 3; r++) {
                        const f32x16 a = f32x16_load(&bidirectional_forward_scatter_add_grad[r + 8][k]);
                        UNROLL for (int v = 0; v < 4; v++)
                            sum2[r][v] += a * w[v];
                    }
                }
                UNROLL for (int r = 0; r < 3; r++)
                    UNROLL for (int v = 0; v < 4; v++)
                        sum[r][v] += f32x16_sum(sum2[r][v]);
            }
            UNROLL for (int r = 0; r < 3; r++)
                UNROLL for (int v = 0; v < 4; v++)
                    bidirectional_backward_embeddings_grad[r + 8][j + v] += sum[r][v];
        }
    }
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam
// 704 FLOP: mul, sum: [11, 32] -> []
KERNEL static void adam_sum(seq2seq *m)
{
    const float *restrict bidirectional_forward_input_grad = (void *)(m->arena + 8704);
    float *restrict adam_sum = (void *)(m->arena + 960);

    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    for (int r = 0; r < 352; r += 32) {
        const f32x16 bidirectional_forward_input_grad_i = f32x16_load(&bidirectional_forward_input_grad[r]);
        sum += bidirectional_forward_input_grad_i * bidirectional_forward_input_grad_i;
        const f32x16 bidirectional_forward_input_grad_i2 = f32x16_load(&bidirectional_forward_input_grad[r + 16]);
        sum2 += bidirectional_forward_input_grad_i2 * bidirectional_forward_input_grad_i2;
    }
    *adam_sum = f32x16_sum(sum + sum2);
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward, backward
// 203 kFLOP: contract: [11, 288], [11, 32] -> [32, 288]
KERNEL static void bidirectional_backward_kernel_grad_body(
    const float (*restrict bidirectional_backward_scatter_add_grad)[288],
    const float (*restrict adder_embedding_embeddings)[32],
    float (*restrict bidirectional_backward_kernel_grad)[288])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 48)
        for (int i = 0; i < 32; i += 8) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 11; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&bidirectional_backward_scatter_add_grad[k][j + v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = adder_embedding_embeddings[k][i + r];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&bidirectional_backward_kernel_grad[i + r][j + v * 16], sum[r][v]);
        }
}

static void bidirectional_backward_kernel_grad(seq2seq *m)
{
    bidirectional_backward_kernel_grad_body((void *)(m->arena + 27392), m->adder_embedding_embeddings,
                                            (void *)(m->arena + 42368));
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam
// 18.4 kFLOP: mul, sum: [32, 288] -> []
KERNEL static void adam_sum_5_body(const float *restrict bidirectional_backward_kernel_grad,
                                   float *restrict adam_sum_5)
{
    f32x16 sum = f32x16_splat(0.0f);
    f32x16 sum2 = f32x16_splat(0.0f);
    f32x16 sum3 = f32x16_splat(0.0f);
    f32x16 sum4 = f32x16_splat(0.0f);
    for (int r = 0; r < 9216; r += 64) {
        const f32x16 bidirectional_backward_kernel_grad_i = f32x16_load(&bidirectional_backward_kernel_grad[r]);
        sum += bidirectional_backward_kernel_grad_i * bidirectional_backward_kernel_grad_i;
        const f32x16 bidirectional_backward_kernel_grad_i2 = f32x16_load(&bidirectional_backward_kernel_grad[r + 16]);
        sum2 += bidirectional_backward_kernel_grad_i2 * bidirectional_backward_kernel_grad_i2;
        const f32x16 bidirectional_backward_kernel_grad_i3 = f32x16_load(&bidirectional_backward_kernel_grad[r + 32]);
        sum3 += bidirectional_backward_kernel_grad_i3 * bidirectional_backward_kernel_grad_i3;
        const f32x16 bidirectional_backward_kernel_grad_i4 = f32x16_load(&bidirectional_backward_kernel_grad[r + 48]);
        sum4 += bidirectional_backward_kernel_grad_i4 * bidirectional_backward_kernel_grad_i4;
    }
    *adam_sum_5 = f32x16_sum(sum + sum3 + (sum2 + sum4));
}

static void adam_sum_5(seq2seq *m)
{
    adam_sum_5_body((void *)(m->arena + 42368), (void *)(m->arena + 1024));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, backward
// 203 kFLOP: contract: [11, 288], [11, 32] -> [32, 288]
static void bidirectional_forward_kernel_grad(seq2seq *m)
{
    bidirectional_backward_kernel_grad_body((void *)(m->arena + 14720), m->adder_embedding_embeddings,
                                            (void *)(m->arena + 79232));
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam
// 18.4 kFLOP: mul, sum: [32, 288] -> []
static void adam_sum_2(seq2seq *m)
{
    adam_sum_5_body((void *)(m->arena + 79232), (void *)(m->arena + 1088));
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam
// 46 FLOP: mul, sum, add, sqrt, max, div: [10] -> []
KERNEL static void adam_sum_16(seq2seq *m)
{
    const float *restrict adder_bias_grad_3 = (void *)(m->arena + 128);
    const float adam_sum = *(const float *)(m->arena + 960);
    const float adam_sum_2 = *(const float *)(m->arena + 1088);
    const float adam_sum_3 = *(const float *)(m->arena + 704);
    const float adam_sum_4 = *(const float *)(m->arena + 768);
    const float adam_sum_5 = *(const float *)(m->arena + 1024);
    const float adam_sum_6 = *(const float *)(m->arena + 832);
    const float adam_sum_7 = *(const float *)(m->arena + 896);
    const float adam_sum_8 = *(const float *)(m->arena + 640);
    const float adam_sum_9 = *(const float *)(m->arena + 512);
    const float adam_sum_10 = *(const float *)(m->arena + 448);
    const float adam_sum_11 = *(const float *)(m->arena + 256);
    const float adam_sum_12 = *(const float *)(m->arena + 320);
    const float adam_sum_13 = *(const float *)(m->arena + 384);
    const float adam_sum_14 = *(const float *)(m->arena + 192);
    const float adam_sum_15 = *(const float *)(m->arena + 576);
    const float global_clipnorm = m->global_clipnorm;
    float *restrict adam_sum_16 = (void *)(m->arena + 1152);

    float sum = 0.0f;
    for (int r = 0; r < 10; r++) {
        const float adder_bias_grad_3_i = adder_bias_grad_3[r];
        sum += adder_bias_grad_3_i * adder_bias_grad_3_i;
    }
    const float t = adam_sum + adam_sum_2 + adam_sum_3 + adam_sum_4 + adam_sum_5 + adam_sum_6 + adam_sum_7 + adam_sum_8;
    const float t2 = t + adam_sum_9 + adam_sum_10 + adam_sum_11 + adam_sum_12 + adam_sum_13 + adam_sum_14 + adam_sum_15;
    *adam_sum_16 = global_clipnorm / max_real(f32_sqrt(t2 + sum), global_clipnorm);
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam; updates adder.bidirectional.backward.recurrent_kernel
// 608 kFLOP: mul, sub, add, sqrt, div: [96, 288] -> [96, 288]
KERNEL static void update_adder_bidirectional_backward_recurrent_kernel_body(
    const float *restrict bidirectional_backward_recurrent_kernel_grad,
    const float adam_sum_16,
    const float beta_1,
    const float beta_2,
    const float adam_rate,
    const float adam_rsqrt,
    const float epsilon,
    float *restrict adder_bidirectional_backward_recurrent_kernel,
    float *restrict adder_bidirectional_backward_recurrent_kernel_m,
    float *restrict adder_bidirectional_backward_recurrent_kernel_v)
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 27648; i += 16) {
        const f32x16 g = f32x16_load(&bidirectional_backward_recurrent_kernel_grad[i]) * adam_sum_16;
        const f32x16 t = f32x16_load(&adder_bidirectional_backward_recurrent_kernel_m[i]) * beta_1;
        const f32x16 m2 = t + g * (1.0f - beta_1);
        const f32x16 t2 = f32x16_load(&adder_bidirectional_backward_recurrent_kernel_v[i]) * beta_2;
        const f32x16 v = t2 + g * g * (1.0f - beta_2);
        const f32x16 t3 = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
        f32x16_store(&adder_bidirectional_backward_recurrent_kernel[i],
            f32x16_load(&adder_bidirectional_backward_recurrent_kernel[i]) - t3);
        f32x16_store(&adder_bidirectional_backward_recurrent_kernel_m[i], m2);
        f32x16_store(&adder_bidirectional_backward_recurrent_kernel_v[i], v);
    }
}

static void update_adder_bidirectional_backward_recurrent_kernel(seq2seq *m)
{
    update_adder_bidirectional_backward_recurrent_kernel_body(
        (void *)(m->arena + 243968), *(const float *)(m->arena + 1152), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->adder_bidirectional_backward_recurrent_kernel,
        (void *)m->adder_bidirectional_backward_recurrent_kernel_m,
        (void *)m->adder_bidirectional_backward_recurrent_kernel_v);
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam; updates adder.bidirectional.forward.kernel
// 203 kFLOP: mul, sub, add, sqrt, div: [32, 288] -> [32, 288]
KERNEL static void update_adder_bidirectional_forward_kernel_body(
    const float *restrict bidirectional_forward_kernel_grad,
    const float adam_sum_16,
    const float beta_1,
    const float beta_2,
    const float adam_rate,
    const float adam_rsqrt,
    const float epsilon,
    float *restrict adder_bidirectional_forward_kernel,
    float *restrict adder_bidirectional_forward_kernel_m,
    float *restrict adder_bidirectional_forward_kernel_v)
{
    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 9216; i += 16) {
        const f32x16 g = f32x16_load(&bidirectional_forward_kernel_grad[i]) * adam_sum_16;
        const f32x16 m2 = f32x16_load(&adder_bidirectional_forward_kernel_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&adder_bidirectional_forward_kernel_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
        f32x16_store(&adder_bidirectional_forward_kernel[i], f32x16_load(&adder_bidirectional_forward_kernel[i]) - t);
        f32x16_store(&adder_bidirectional_forward_kernel_m[i], m2);
        f32x16_store(&adder_bidirectional_forward_kernel_v[i], v);
    }
}

static void update_adder_bidirectional_forward_kernel(seq2seq *m)
{
    update_adder_bidirectional_forward_kernel_body(
        (void *)(m->arena + 79232), *(const float *)(m->arena + 1152), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->adder_bidirectional_forward_kernel, (void *)m->adder_bidirectional_forward_kernel_m,
        (void *)m->adder_bidirectional_forward_kernel_v);
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam; updates adder.bidirectional.backward.kernel
// 203 kFLOP: mul, sub, add, sqrt, div: [32, 288] -> [32, 288]
static void update_adder_bidirectional_backward_kernel(seq2seq *m)
{
    update_adder_bidirectional_forward_kernel_body(
        (void *)(m->arena + 42368), *(const float *)(m->arena + 1152), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->adder_bidirectional_backward_kernel, (void *)m->adder_bidirectional_backward_kernel_m,
        (void *)m->adder_bidirectional_backward_kernel_v);
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam; updates adder.embedding.embeddings
// 7.75 kFLOP: mul, sub, add, sqrt, div: [11, 32] -> [11, 32]
KERNEL static void update_adder_embedding_embeddings(seq2seq *m)
{
    const float *restrict bidirectional_forward_input_grad = (void *)(m->arena + 8704);
    const float adam_sum_16 = *(const float *)(m->arena + 1152);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float *restrict adder_embedding_embeddings = (void *)m->adder_embedding_embeddings;
    float *restrict adder_embedding_embeddings_m = (void *)m->adder_embedding_embeddings_m;
    float *restrict adder_embedding_embeddings_v = (void *)m->adder_embedding_embeddings_v;

    for (int i = 0; i < 352; i += 16) {
        const f32x16 g = f32x16_load(&bidirectional_forward_input_grad[i]) * adam_sum_16;
        const f32x16 m2 = f32x16_load(&adder_embedding_embeddings_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&adder_embedding_embeddings_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
        f32x16_store(&adder_embedding_embeddings[i], f32x16_load(&adder_embedding_embeddings[i]) - t);
        f32x16_store(&adder_embedding_embeddings_m[i], m2);
        f32x16_store(&adder_embedding_embeddings_v[i], v);
    }
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam; updates adder.bidirectional.backward.bias
// 12.7 kFLOP: mul, sub, add, sqrt, div: [2, 288] -> [2, 288]
KERNEL static void update_adder_bidirectional_backward_bias_body(
    const float *restrict bidirectional_backward_bias_grad,
    const float adam_sum_16,
    const float beta_1,
    const float beta_2,
    const float adam_rate,
    const float adam_rsqrt,
    const float epsilon,
    float *restrict adder_bidirectional_backward_bias,
    float *restrict adder_bidirectional_backward_bias_m,
    float *restrict adder_bidirectional_backward_bias_v)
{
    for (int i = 0; i < 576; i += 16) {
        const f32x16 g = f32x16_load(&bidirectional_backward_bias_grad[i]) * adam_sum_16;
        const f32x16 m2 = f32x16_load(&adder_bidirectional_backward_bias_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&adder_bidirectional_backward_bias_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        const f32x16 t = m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon);
        f32x16_store(&adder_bidirectional_backward_bias[i], f32x16_load(&adder_bidirectional_backward_bias[i]) - t);
        f32x16_store(&adder_bidirectional_backward_bias_m[i], m2);
        f32x16_store(&adder_bidirectional_backward_bias_v[i], v);
    }
}

static void update_adder_bidirectional_backward_bias(seq2seq *m)
{
    update_adder_bidirectional_backward_bias_body(
        (void *)(m->arena + 40064), *(const float *)(m->arena + 1152), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->adder_bidirectional_backward_bias, (void *)m->adder_bidirectional_backward_bias_m,
        (void *)m->adder_bidirectional_backward_bias_v);
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam; updates adder.scores.bias
// 222 FLOP: mul, sub, add, sqrt, div: [10] -> [10]
KERNEL static void update_adder_scores_bias(seq2seq *m)
{
    const float *restrict adder_bias_grad_3 = (void *)(m->arena + 128);
    const float adam_sum_16 = *(const float *)(m->arena + 1152);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float *restrict adder_scores_bias = m->adder_scores_bias;
    float *restrict adder_scores_bias_m = m->adder_scores_bias_m;
    float *restrict adder_scores_bias_v = m->adder_scores_bias_v;

    const f32x8 g = f32x8_load(&adder_bias_grad_3[0]) * adam_sum_16;
    const f32x8 m2 = f32x8_load(&adder_scores_bias_m[0]) * beta_1 + g * (1.0f - beta_1);
    const f32x8 v = f32x8_load(&adder_scores_bias_v[0]) * beta_2 + g * g * (1.0f - beta_2);
    f32x8_store(&adder_scores_bias[0],
        f32x8_load(&adder_scores_bias[0]) - m2 * adam_rate / (f32x8_sqrt(v) * adam_rsqrt + epsilon));
    f32x8_store(&adder_scores_bias_m[0], m2);
    f32x8_store(&adder_scores_bias_v[0], v);
    for (int i = 8; i < 10; i++) {
        const float g2 = adder_bias_grad_3[i] * adam_sum_16;
        const float m3 = adder_scores_bias_m[i] * beta_1 + g2 * (1.0f - beta_1);
        const float v2 = adder_scores_bias_v[i] * beta_2 + g2 * g2 * (1.0f - beta_2);
        adder_scores_bias[i] -= m3 * adam_rate / (f32_sqrt(v2) * adam_rsqrt + epsilon);
        adder_scores_bias_m[i] = m3;
        adder_scores_bias_v[i] = v2;
    }
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam; updates adder.start.bias
// 2.11 kFLOP: mul, sub, add, sqrt, div: [96] -> [96]
KERNEL static void update_adder_start_bias(seq2seq *m)
{
    const float *restrict start_bias_grad = (void *)(m->arena + 11264);
    const float adam_sum_16 = *(const float *)(m->arena + 1152);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float *restrict adder_start_bias = m->adder_start_bias;
    float *restrict adder_start_bias_m = m->adder_start_bias_m;
    float *restrict adder_start_bias_v = m->adder_start_bias_v;

    for (int i = 0; i < 96; i += 16) {
        const f32x16 g = f32x16_load(&start_bias_grad[i]) * adam_sum_16;
        const f32x16 m2 = f32x16_load(&adder_start_bias_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&adder_start_bias_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        f32x16_store(&adder_start_bias[i],
            f32x16_load(&adder_start_bias[i]) - m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon));
        f32x16_store(&adder_start_bias_m[i], m2);
        f32x16_store(&adder_start_bias_v[i], v);
    }
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam; updates adder.query.bias
// 4.23 kFLOP: mul, sub, add, sqrt, div: [192] -> [192]
KERNEL static void update_adder_query_bias(seq2seq *m)
{
    const float *restrict adder_bias_grad = (void *)(m->arena + 1344);
    const float adam_sum_16 = *(const float *)(m->arena + 1152);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float *restrict adder_query_bias = m->adder_query_bias;
    float *restrict adder_query_bias_m = m->adder_query_bias_m;
    float *restrict adder_query_bias_v = m->adder_query_bias_v;

    for (int i = 0; i < 192; i += 16) {
        const f32x16 g = f32x16_load(&adder_bias_grad[i]) * adam_sum_16;
        const f32x16 m2 = f32x16_load(&adder_query_bias_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&adder_query_bias_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        f32x16_store(&adder_query_bias[i],
            f32x16_load(&adder_query_bias[i]) - m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon));
        f32x16_store(&adder_query_bias_m[i], m2);
        f32x16_store(&adder_query_bias_v[i], v);
    }
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam; updates adder.bidirectional.forward.bias
// 12.7 kFLOP: mul, sub, add, sqrt, div: [2, 288] -> [2, 288]
static void update_adder_bidirectional_forward_bias(seq2seq *m)
{
    update_adder_bidirectional_backward_bias_body(
        (void *)(m->arena + 6400), *(const float *)(m->arena + 1152), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->adder_bidirectional_forward_bias, (void *)m->adder_bidirectional_forward_bias_m,
        (void *)m->adder_bidirectional_forward_bias_v);
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam; updates adder.cell.bias
// 12.7 kFLOP: mul, sub, add, sqrt, div: [2, 288] -> [2, 288]
static void update_adder_cell_bias(seq2seq *m)
{
    update_adder_bidirectional_backward_bias_body(
        (void *)(m->arena + 12416), *(const float *)(m->arena + 1152), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon, (void *)m->adder_cell_bias,
        (void *)m->adder_cell_bias_m, (void *)m->adder_cell_bias_v);
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam; updates adder.scores.kernel
// 63.4 kFLOP: mul, sub, add, sqrt, div: [288, 10] -> [288, 10]
KERNEL static void update_adder_scores_kernel(seq2seq *m)
{
    const float *restrict adder_kernel_grad_3 = (void *)(m->arena + 538880);
    const float adam_sum_16 = *(const float *)(m->arena + 1152);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float *restrict adder_scores_kernel = (void *)m->adder_scores_kernel;
    float *restrict adder_scores_kernel_m = (void *)m->adder_scores_kernel_m;
    float *restrict adder_scores_kernel_v = (void *)m->adder_scores_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 2880; i += 16) {
        const f32x16 g = f32x16_load(&adder_kernel_grad_3[i]) * adam_sum_16;
        const f32x16 m2 = f32x16_load(&adder_scores_kernel_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&adder_scores_kernel_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        f32x16_store(&adder_scores_kernel[i],
            f32x16_load(&adder_scores_kernel[i]) - m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon));
        f32x16_store(&adder_scores_kernel_m[i], m2);
        f32x16_store(&adder_scores_kernel_v[i], v);
    }
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam; updates adder.start.kernel
// 406 kFLOP: mul, sub, add, sqrt, div: [192, 96] -> [192, 96]
KERNEL static void update_adder_start_kernel(seq2seq *m)
{
    const float *restrict start_kernel_grad = (void *)(m->arena + 2405888);
    const float adam_sum_16 = *(const float *)(m->arena + 1152);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float *restrict adder_start_kernel = (void *)m->adder_start_kernel;
    float *restrict adder_start_kernel_m = (void *)m->adder_start_kernel_m;
    float *restrict adder_start_kernel_v = (void *)m->adder_start_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 18432; i += 16) {
        const f32x16 g = f32x16_load(&start_kernel_grad[i]) * adam_sum_16;
        const f32x16 m2 = f32x16_load(&adder_start_kernel_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&adder_start_kernel_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        f32x16_store(&adder_start_kernel[i],
            f32x16_load(&adder_start_kernel[i]) - m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon));
        f32x16_store(&adder_start_kernel_m[i], m2);
        f32x16_store(&adder_start_kernel_v[i], v);
    }
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam; updates adder.query.kernel
// 406 kFLOP: mul, sub, add, sqrt, div: [96, 192] -> [96, 192]
KERNEL static void update_adder_query_kernel(seq2seq *m)
{
    const float *restrict adder_kernel_grad = (void *)(m->arena + 2971904);
    const float adam_sum_16 = *(const float *)(m->arena + 1152);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float *restrict adder_query_kernel = (void *)m->adder_query_kernel;
    float *restrict adder_query_kernel_m = (void *)m->adder_query_kernel_m;
    float *restrict adder_query_kernel_v = (void *)m->adder_query_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 18432; i += 16) {
        const f32x16 g = f32x16_load(&adder_kernel_grad[i]) * adam_sum_16;
        const f32x16 m2 = f32x16_load(&adder_query_kernel_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&adder_query_kernel_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        f32x16_store(&adder_query_kernel[i],
            f32x16_load(&adder_query_kernel[i]) - m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon));
        f32x16_store(&adder_query_kernel_m[i], m2);
        f32x16_store(&adder_query_kernel_v[i], v);
    }
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam; updates adder.bidirectional.forward.recurrent_kernel
// 608 kFLOP: mul, sub, add, sqrt, div: [96, 288] -> [96, 288]
static void update_adder_bidirectional_forward_recurrent_kernel(seq2seq *m)
{
    update_adder_bidirectional_backward_recurrent_kernel_body(
        (void *)(m->arena + 550400), *(const float *)(m->arena + 1152), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->adder_bidirectional_forward_recurrent_kernel,
        (void *)m->adder_bidirectional_forward_recurrent_kernel_m,
        (void *)m->adder_bidirectional_forward_recurrent_kernel_v);
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam; updates adder.cell.recurrent_kernel
// 608 kFLOP: mul, sub, add, sqrt, div: [96, 288] -> [96, 288]
static void update_adder_cell_recurrent_kernel(seq2seq *m)
{
    update_adder_bidirectional_backward_recurrent_kernel_body(
        (void *)(m->arena + 2246144), *(const float *)(m->arena + 1152), m->beta_1, m->beta_2,
        *(const float *)(m->arena + 0), *(const float *)(m->arena + 64), m->epsilon,
        (void *)m->adder_cell_recurrent_kernel, (void *)m->adder_cell_recurrent_kernel_m,
        (void *)m->adder_cell_recurrent_kernel_v);
}

// seq2seq.dl:58: using     adam(cosine_decay(0.003, 5600), global_clipnorm = 1.0)
// adam; updates adder.cell.kernel
// 1.28 MFLOP: mul, sub, add, sqrt, div: [202, 288] -> [202, 288]
KERNEL static void update_adder_cell_kernel(seq2seq *m)
{
    const float *restrict adder_kernel_grad_2 = (void *)(m->arena + 2013440);
    const float adam_sum_16 = *(const float *)(m->arena + 1152);
    const float beta_1 = m->beta_1;
    const float beta_2 = m->beta_2;
    const float adam_rate = *(const float *)(m->arena + 0);
    const float adam_rsqrt = *(const float *)(m->arena + 64);
    const float epsilon = m->epsilon;
    float *restrict adder_cell_kernel = (void *)m->adder_cell_kernel;
    float *restrict adder_cell_kernel_m = (void *)m->adder_cell_kernel_m;
    float *restrict adder_cell_kernel_v = (void *)m->adder_cell_kernel_v;

    #pragma omp for schedule(static) nowait
    for (int i = 0; i < 58176; i += 16) {
        const f32x16 g = f32x16_load(&adder_kernel_grad_2[i]) * adam_sum_16;
        const f32x16 m2 = f32x16_load(&adder_cell_kernel_m[i]) * beta_1 + g * (1.0f - beta_1);
        const f32x16 v = f32x16_load(&adder_cell_kernel_v[i]) * beta_2 + g * g * (1.0f - beta_2);
        f32x16_store(&adder_cell_kernel[i],
            f32x16_load(&adder_cell_kernel[i]) - m2 * adam_rate / (f32x16_sqrt(v) * adam_rsqrt + epsilon));
        f32x16_store(&adder_cell_kernel_m[i], m2);
        f32x16_store(&adder_cell_kernel_v[i], v);
    }
}

// One update. A loss that is not finite leaves parameters, states, optimizer and totals as they were.
static void train_step(void *model, int count)
{
    struct seq2seq *m = model;
    for (int b = 0; b < 64; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    m->prepared = 0;
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            bidirectional_forward_slice(m);
            bidirectional_backward_slice(m);
            bidirectional_forward_transpose(m);
        }
        bidirectional_forward(m);
        bidirectional_backward(m);
        #pragma omp single nowait
        {
            adder_broadcast(m);
            bidirectional_forward_broadcast(m);
        }
        #pragma omp barrier
        bidirectional_scan(m);
        #pragma omp barrier
        bidirectional_scan_2(m);
        #pragma omp barrier
        adder_ends(m);
        bidirectional_memory(m);
        #pragma omp barrier
        start(m);
        #pragma omp barrier
        adder_scan(m);
        #pragma omp barrier
        cross_entropy(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            cross_entropy_sum(m);
            mean_loss(m);
        }
        #pragma omp barrier
        if (isfinite(m->loss)) {
            #pragma omp single nowait
            {
                cross_entropy_div_grad(m);
                exact_match_sum(m);
                exact_match_sum_2(m);
                adam_rsqrt(m);
                adder_y_grad(m);
            }
            #pragma omp barrier
            cell_transpose_grad(m);
            #pragma omp single nowait
            {
                query_transpose_grad(m);
                scores_transpose_grad(m);
            }
            #pragma omp barrier
            adder_scan_grad(m);
            #pragma omp barrier
            adder_sum_grad(m);
            #pragma omp barrier
            adder_sum_grad_2(m);
            #pragma omp barrier
            adder_bias_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adder_bias_grad_3(m);
                adder_bias_grad_2(m);
                adam_sum_14(m);
                adam_sum_11(m);
            }
            adder_kernel_grad_2(m);
            #pragma omp barrier
            adam_sum_12(m);
            adder_recurrent_kernel_grad(m);
            #pragma omp barrier
            adam_sum_13(m);
            adder_kernel_grad(m);
            #pragma omp barrier
            adam_sum_10(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                start_y_grad(m);
                start_bias_grad(m);
                adam_sum_9(m);
                adder_kernel_grad_3(m);
                adam_sum_15(m);
            }
            #pragma omp barrier
            start_ends_grad(m);
            start_kernel_grad(m);
            #pragma omp barrier
            adam_sum_8(m);
            bidirectional_backward_transpose_grad(m);
            bidirectional_forward_transpose_grad(m);
            adder_input_grad(m);
            adder_input_grad_2(m);
            #pragma omp barrier
            bidirectional_backward_h_grad(m);
            bidirectional_forward_h_grad(m);
            #pragma omp barrier
            bidirectional_scan_grad_2(m);
            #pragma omp barrier
            bidirectional_forward_b_recurrent_grad(m);
            bidirectional_forward_recurrent_kernel_grad(m);
            #pragma omp barrier
            adam_sum_3(m);
            bidirectional_forward_scatter_add_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                bidirectional_forward_b_grad(m);
                bidirectional_forward_bias_grad(m);
                adam_sum_4(m);
            }
            bidirectional_scan_grad(m);
            #pragma omp barrier
            bidirectional_backward_b_recurrent_grad(m);
            bidirectional_backward_recurrent_kernel_grad(m);
            #pragma omp barrier
            adam_sum_6(m);
            bidirectional_backward_scatter_add_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                bidirectional_backward_b_grad(m);
            }
            bidirectional_backward_embeddings_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                bidirectional_backward_bias_grad(m);
                adam_sum_7(m);
            }
            bidirectional_forward_input_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adam_sum(m);
            }
            bidirectional_backward_kernel_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adam_sum_5(m);
            }
            bidirectional_forward_kernel_grad(m);
            #pragma omp barrier
            #pragma omp single nowait
            {
                adam_sum_2(m);
                adam_sum_16(m);
            }
            #pragma omp barrier
            update_adder_bidirectional_backward_recurrent_kernel(m);
            update_adder_bidirectional_forward_kernel(m);
            update_adder_bidirectional_backward_kernel(m);
            #pragma omp single nowait
            {
                update_adder_embedding_embeddings(m);
                update_adder_bidirectional_backward_bias(m);
                update_adder_scores_bias(m);
                update_adder_start_bias(m);
                update_adder_query_bias(m);
                update_adder_bidirectional_forward_bias(m);
                update_adder_cell_bias(m);
            }
            update_adder_scores_kernel(m);
            update_adder_start_kernel(m);
            update_adder_query_kernel(m);
            update_adder_bidirectional_forward_recurrent_kernel(m);
            update_adder_cell_recurrent_kernel(m);
            update_adder_cell_kernel(m);
        }
    }
    if (!isfinite(m->loss))
        return;
    m->step++;
}

// ---- evaluation ---------------------------------------------------------------------------------

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// slice: [2, 288] -> [1, 288]
static void evaluate_bidirectional_forward_slice(seq2seq *m)
{
    bidirectional_forward_slice_body(m->adder_bidirectional_forward_bias, (void *)(m->arena + 100864));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// slice: [2, 288] -> [1, 288]
static void evaluate_bidirectional_backward_slice(seq2seq *m)
{
    bidirectional_forward_slice_body(m->adder_bidirectional_backward_bias, (void *)(m->arena + 102016));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// transpose: [64, 7] -> [7, 64]
static void evaluate_bidirectional_forward_transpose(seq2seq *m)
{
    bidirectional_forward_transpose_body(m->question, (void *)(m->arena + 99072));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 206 kFLOP: contract, slice, add: [32, 288], [11, 32], [2, 288] -> [11, 288]
static void evaluate_bidirectional_forward(seq2seq *m)
{
    bidirectional_forward_body(m->adder_bidirectional_forward_kernel, m->adder_embedding_embeddings,
                               m->adder_bidirectional_forward_bias, (void *)(m->arena + 73728));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 206 kFLOP: contract, slice, add: [32, 288], [11, 32], [2, 288] -> [11, 288]
static void evaluate_bidirectional_backward(seq2seq *m)
{
    bidirectional_forward_body(m->adder_bidirectional_backward_kernel, m->adder_embedding_embeddings,
                               m->adder_bidirectional_backward_bias, (void *)(m->arena + 86400));
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// copy: -> [64, 10]
KERNEL static void evaluate_adder_broadcast(seq2seq *m)
{
    float *restrict adder_broadcast = (void *)(m->arena + 823808);

    #pragma omp simd
    for (int i = 0; i < 640; i++)
        adder_broadcast[i] = 0.0f;
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// copy: -> [64, 96]
KERNEL static void evaluate_bidirectional_forward_broadcast(seq2seq *m)
{
    float *restrict bidirectional_forward_broadcast = (void *)(m->arena + 344064);
    float *restrict bidirectional_forward_broadcast_2 = (void *)(m->arena + 712704);

    #pragma omp simd
    for (int i = 0; i < 6144; i++) {
        bidirectional_forward_broadcast[i] = 0.0f;
        bidirectional_forward_broadcast_2[i] = 0.0f;
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 3.56 MFLOP: contract, add: [96, 288], [64, 96], [1, 288] -> [64, 288]
STEP static void evaluate_bidirectional_forward_2(seq2seq *m, int t, int i0)
{
    const float (*restrict adder_bidirectional_forward_recurrent_kernel)[288] =
        m->adder_bidirectional_forward_recurrent_kernel;
    const float (*restrict h_4)[96] = (void *)(m->arena + 344064 + t * 24576);
    const float (*restrict bidirectional_forward_slice)[288] = (void *)(m->arena + 100864);
    float (*restrict bidirectional_forward_2)[288] = (void *)(m->arena + 0);

    for (int j = 0; j < 288; j += 48) {
        // sums of 8 rows x 48 columns in registers
        f32x16 sum[8][3] = {0};
        for (int k = 0; k < 96; k++) {
            f32x16 w[3];
            UNROLL for (int v = 0; v < 3; v++)
                w[v] = f32x16_load(&adder_bidirectional_forward_recurrent_kernel[k][j + v * 16]);
            UNROLL for (int r = 0; r < 8; r++) {
                const float a = h_4[i0 + r][k];
                UNROLL for (int v = 0; v < 3; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 8; r++)
            UNROLL for (int v = 0; v < 3; v++)
                f32x16_store(&bidirectional_forward_2[i0 + r][j + v * 16],
                    sum[r][v] + f32x16_load(&bidirectional_forward_slice[0][j + v * 16]));
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 418 kFLOP: gather, slice, add, sigmoid, mul, tanh, sub: [64], [11, 288], [64, 288], [64, 96] -> [64, 96]
STEP static void evaluate_bidirectional_forward_h(seq2seq *m, int t, int share)
{
    const int32_t *restrict input = (void *)(m->arena + 99072 + t * 256);
    const float (*restrict bidirectional_forward)[288] = (void *)(m->arena + 73728);
    const float (*restrict bidirectional_forward_2)[288] = (void *)(m->arena + 0);
    const float (*restrict h_4)[96] = (void *)(m->arena + 344064 + t * 24576);
    float (*restrict bidirectional_forward_h)[96] = (void *)(m->arena + 368640 + t * 24576);

    for (int b = share; b < share + 8; b++) {
        const int t2 = input[b];
        const int t3 = t2 >= 0 && t2 < 11;
        for (int i = 0; i < 96; i += 16) {
            const f32x16 a = t3 ? f32x16_load(&bidirectional_forward[t2][i]) : f32x16_splat(NAN);
            const f32x16 z = f32x16_sigmoid(a + f32x16_load(&bidirectional_forward_2[b][i]));
            const f32x16 a2 = t3 ? f32x16_load(&bidirectional_forward[t2][i + 96]) : f32x16_splat(NAN);
            const f32x16 r = f32x16_sigmoid(a2 + f32x16_load(&bidirectional_forward_2[b][i + 96]));
            const f32x16 a3 = t3 ? f32x16_load(&bidirectional_forward[t2][i + 192]) : f32x16_splat(NAN);
            const f32x16 t4 = f32x16_tanh(r * f32x16_load(&bidirectional_forward_2[b][i + 192]) + a3) * (1.0f - z);
            f32x16_store(&bidirectional_forward_h[b][i], f32x16_load(&h_4[b][i]) * z + t4);
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 27.8 MFLOP: a scan of 7 steps
static void evaluate_bidirectional_scan(seq2seq *m)
{
    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int t = 0; t < 7; t++) {
            evaluate_bidirectional_forward_2(m, t, share);
            evaluate_bidirectional_forward_h(m, t, share);
        }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 3.56 MFLOP: contract, add: [96, 288], [64, 96], [1, 288] -> [64, 288]
STEP static void evaluate_bidirectional_backward_2(seq2seq *m, int t, int i0)
{
    const float (*restrict adder_bidirectional_backward_recurrent_kernel)[288] =
        m->adder_bidirectional_backward_recurrent_kernel;
    const float (*restrict h_5)[96] = (void *)(m->arena + 565248 + t * 24576);
    const float (*restrict bidirectional_backward_slice)[288] = (void *)(m->arena + 102016);
    float (*restrict bidirectional_backward_2)[288] = (void *)(m->arena + 0);

    for (int j = 0; j < 288; j += 48) {
        // sums of 8 rows x 48 columns in registers
        f32x16 sum[8][3] = {0};
        for (int k = 0; k < 96; k++) {
            f32x16 w[3];
            UNROLL for (int v = 0; v < 3; v++)
                w[v] = f32x16_load(&adder_bidirectional_backward_recurrent_kernel[k][j + v * 16]);
            UNROLL for (int r = 0; r < 8; r++) {
                const float a = h_5[i0 + r][k];
                UNROLL for (int v = 0; v < 3; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 8; r++)
            UNROLL for (int v = 0; v < 3; v++)
                f32x16_store(&bidirectional_backward_2[i0 + r][j + v * 16],
                    sum[r][v] + f32x16_load(&bidirectional_backward_slice[0][j + v * 16]));
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 418 kFLOP: gather, slice, add, sigmoid, mul, tanh, sub: [64], [11, 288], [64, 288], [64, 96] -> [64, 96]
STEP static void evaluate_bidirectional_backward_h(seq2seq *m, int t, int share)
{
    const int32_t *restrict input_2 = (void *)(m->arena + 99072 + t * 256);
    const float (*restrict bidirectional_backward)[288] = (void *)(m->arena + 86400);
    const float (*restrict bidirectional_backward_2)[288] = (void *)(m->arena + 0);
    const float (*restrict h_5)[96] = (void *)(m->arena + 565248 + t * 24576);
    float (*restrict bidirectional_backward_h)[96] = (void *)(m->arena + 540672 + t * 24576);

    for (int b = share; b < share + 8; b++) {
        const int t2 = input_2[b];
        const int t3 = t2 >= 0 && t2 < 11;
        for (int i = 0; i < 96; i += 16) {
            const f32x16 a = t3 ? f32x16_load(&bidirectional_backward[t2][i]) : f32x16_splat(NAN);
            const f32x16 z = f32x16_sigmoid(a + f32x16_load(&bidirectional_backward_2[b][i]));
            const f32x16 a2 = t3 ? f32x16_load(&bidirectional_backward[t2][i + 96]) : f32x16_splat(NAN);
            const f32x16 r = f32x16_sigmoid(a2 + f32x16_load(&bidirectional_backward_2[b][i + 96]));
            const f32x16 a3 = t3 ? f32x16_load(&bidirectional_backward[t2][i + 192]) : f32x16_splat(NAN);
            const f32x16 t4 = f32x16_tanh(r * f32x16_load(&bidirectional_backward_2[b][i + 192]) + a3) * (1.0f - z);
            f32x16_store(&bidirectional_backward_h[b][i], f32x16_load(&h_5[b][i]) * z + t4);
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 27.8 MFLOP: a scan of 7 steps, from the last to the first
static void evaluate_bidirectional_scan_2(seq2seq *m)
{
    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int t = 6; t >= 0; t--) {
            evaluate_bidirectional_backward_2(m, t, share);
            evaluate_bidirectional_backward_h(m, t, share);
        }
}

// seq2seq.dl:27: ends = concat([memory[-1, :units], memory[0, units:]]) # each direction has seen everything
// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, adder, adder.bidirectional.backward
// transpose, slice, concat: [7, 64, 96] -> [64, 192]
static void evaluate_adder_ends(seq2seq *m)
{
    adder_ends_body((void *)(m->arena + 368640), (void *)(m->arena + 540672), (void *)(m->arena + 737280));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward, adder.bidirectional.backward, adder.bidirectional
// transpose, concat: [7, 64, 96] -> [64, 7, 192]
static void evaluate_bidirectional_memory(seq2seq *m)
{
    bidirectional_memory_body((void *)(m->arena + 368640), (void *)(m->arena + 540672), (void *)(m->arena + 0));
}

// seq2seq.dl:28: h = ends | start: dense(units, activation = tanh)
// adder.start
// 2.49 MFLOP: contract, add, tanh: [192, 96], [64, 192], [96] -> [64, 96]
static void evaluate_start(seq2seq *m)
{
    start_body(m->adder_start_kernel, (void *)(m->arena + 737280), m->adder_start_bias, (void *)(m->arena + 616960));
}

// seq2seq.dl:31: seen = looked_up(memory, query(h))
// adder.query
// 2.37 MFLOP: contract, add: [96, 192], [64, 96], [192] -> [64, 192]
STEP static void evaluate_query(seq2seq *m, int t)
{
    const float (*restrict adder_query_kernel)[192] = m->adder_query_kernel;
    const float (*restrict h_6)[96] = (void *)(m->arena + 616960 + (t % 2) * 24576);
    const float *restrict adder_query_bias = m->adder_query_bias;
    float (*restrict query)[192] = (void *)(m->arena + 715264);

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 64; i0 += 8)
        for (int j = 0; j < 192; j += 48) {
            // sums of 8 rows x 48 columns in registers
            f32x16 sum[8][3] = {0};
            for (int k = 0; k < 96; k++) {
                f32x16 w[3];
                UNROLL for (int v = 0; v < 3; v++)
                    w[v] = f32x16_load(&adder_query_kernel[k][j + v * 16]);
                UNROLL for (int r = 0; r < 8; r++) {
                    const float a = h_6[i0 + r][k];
                    UNROLL for (int v = 0; v < 3; v++)
                        sum[r][v] += a * w[v];
                }
            }
            UNROLL for (int r = 0; r < 8; r++)
                UNROLL for (int v = 0; v < 3; v++)
                    f32x16_store(&query[i0 + r][j + v * 16], sum[r][v] + f32x16_load(&adder_query_bias[j + v * 16]));
        }
}

// seq2seq.dl:17: show attention = softmax(memory @ query / sqrt(1.0 * n))
// seq2seq.dl:18: return attention @ memory
// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// looked_up, softmax, adder
// 355 kFLOP: contract, div, max, sub, exp, sum, mul, concat: [64, 192], [64, 7, 192], [64, 10] -> [64, 192], [64, 202]
STEP static void evaluate_adder_concat(seq2seq *m, int t)
{
    const float (*restrict query)[192] = (void *)(m->arena + 715264);
    const float (*restrict bidirectional_memory)[7][192] = (void *)(m->arena + 0);
    const float (*restrict written_2)[10] = (void *)(m->arena + 823808 + (t % 2) * 2560);
    float (*restrict looked_up_2)[192] = (void *)(m->arena + 764416);
    float (*restrict adder_concat)[202] = (void *)(m->arena + 565248);

    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int b = share; b < share + 8; b++) {
            alignas(64) float looked_up[7];
            float softmax_max;
            alignas(64) float softmax_e[7];
            float softmax_sum;
            alignas(64) float softmax_attention[7];
            // looked_up
            {
                // 1 x 7 sums in registers, as vectors along k
                float sum[7] = {0};
                {
                    f32x16 sum2[7] = {0};
                    for (int k = 0; k < 192; k += 16) {
                        const f32x16 a = f32x16_load(&query[b][k]);
                        UNROLL for (int v = 0; v < 7; v++)
                            sum2[v] += a * f32x16_load(&bidirectional_memory[b][v][k]);
                    }
                    UNROLL for (int v = 0; v < 7; v++)
                        sum[v] += f32x16_sum(sum2[v]);
                }
                UNROLL for (int v = 0; v < 7; v++)
                    looked_up[v] = sum[v] / 13.856406f;
            }
            // softmax_max
            {
                float maximum = -INFINITY;
                for (int r = 0; r < 7; r++)
                    maximum = max_real(maximum, looked_up[r]);
                softmax_max = maximum;
            }
            // softmax_e
            f32x4_store(&softmax_e[0], f32x4_exp(f32x4_load(&looked_up[0]) - softmax_max));
            f32x4_store(&softmax_e[3], f32x4_exp(f32x4_load(&looked_up[3]) - softmax_max));
            // softmax_sum
            {
                float sum = 0.0f;
                for (int r = 0; r < 7; r++)
                    sum += softmax_e[r];
                softmax_sum = 1.0f / sum;
            }
            // softmax_attention
            f32x4_store(&softmax_attention[0], f32x4_load(&softmax_e[0]) * softmax_sum);
            f32x4_store(&softmax_attention[3], f32x4_load(&softmax_e[3]) * softmax_sum);
            // looked_up
            for (int j = 0; j < 192; j += 96) {
                // sums of 1 rows x 96 columns in registers
                f32x16 sum[6] = {0};
                for (int k = 0; k < 7; k++) {
                    const float a = softmax_attention[k];
                    UNROLL for (int v = 0; v < 6; v++)
                        sum[v] += a * f32x16_load(&bidirectional_memory[b][k][j + v * 16]);
                }
                UNROLL for (int v = 0; v < 6; v++)
                    f32x16_store(&looked_up_2[b][j + v * 16], sum[v]);
            }
            // adder_concat
            for (int i = 0; i < 10; i++)
                adder_concat[b][i] = written_2[b][i];
            #pragma omp simd
            for (int i = 10; i < 202; i++)
                adder_concat[b][i] = looked_up_2[b][i - 10];
        }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// slice: [2, 288] -> [1, 288]
STEP static void evaluate_cell_slice(seq2seq *m)
{
    const float (*restrict adder_cell_bias)[288] = m->adder_cell_bias;
    float (*restrict cell_slice)[288] = (void *)(m->arena + 828928);

    #pragma omp simd
    for (int i = 0; i < 288; i++)
        cell_slice[0][i] = adder_cell_bias[1][i];
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 7.46 MFLOP: contract, slice, add: [202, 288], [64, 202], [2, 288] -> [1, 64, 288]
STEP static void evaluate_cell(seq2seq *m)
{
    const float (*restrict adder_cell_kernel)[288] = m->adder_cell_kernel;
    const float (*restrict adder_concat)[202] = (void *)(m->arena + 565248);
    const float (*restrict adder_cell_bias)[288] = m->adder_cell_bias;
    float (*restrict cell)[64][288] = (void *)(m->arena + 344064);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 48) {
        alignas(64) float part[64][48];
        for (int k0 = 0; k0 < 202; k0 += 101) {
            // 48 columns, copied so that they lie side by side
            alignas(64) float panel[101][48];
            for (int k = 0; k < 101; k++)
                for (int c = 0; c < 48; c += 16)
                    f32x16_store(&panel[k][c], f32x16_load(&adder_cell_kernel[k0 + k][j + c]));
            for (int i = 0; i < 64; i += 8) {
                // sums of 8 rows x 48 columns in registers
                f32x16 sum[8][3] = {0};
                if (0 < k0) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] = f32x16_load(&part[i + r][v * 16]);
                }
                for (int k = 0; k < 101; k++) {
                    f32x16 w[3];
                    UNROLL for (int v = 0; v < 3; v++)
                        w[v] = f32x16_load(&panel[k][v * 16]);
                    UNROLL for (int r = 0; r < 8; r++) {
                        const float a = adder_concat[i + r][k0 + k];
                        UNROLL for (int v = 0; v < 3; v++)
                            sum[r][v] += a * w[v];
                    }
                }
                if (k0 < 101) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&part[i + r][v * 16], sum[r][v]);
                }
                if (k0 >= 101) {
                    UNROLL for (int r = 0; r < 8; r++)
                        UNROLL for (int v = 0; v < 3; v++)
                            f32x16_store(&cell[0][i + r][j + v * 16],
                                sum[r][v] + f32x16_load(&adder_cell_bias[0][j + v * 16]));
                }
            }
        }
    }
}

// seq2seq.dl:28: h = ends | start: dense(units, activation = tanh)
// copy: [64, 96] -> [64, 96]
STEP static void evaluate_start_h(seq2seq *m, int t)
{
    const float (*restrict h_6)[96] = (void *)(m->arena + 616960 + (t % 2) * 24576);
    float (*restrict start_h)[96] = (void *)(m->arena + 666112);

    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int b = share; b < share + 8; b++)
            for (int i = 0; i < 96; i += 16)
                f32x16_store(&start_h[b][i], f32x16_load(&h_6[b][i]));
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 3.56 MFLOP: contract, add: [96, 288], [64, 96], [1, 288] -> [64, 288]
STEP static void evaluate_cell_2(seq2seq *m, int t2, int i0)
{
    const float (*restrict adder_cell_recurrent_kernel)[288] = m->adder_cell_recurrent_kernel;
    const float (*restrict h_8)[96] = (void *)(m->arena + 666112 + t2 * 24576);
    const float (*restrict cell_slice)[288] = (void *)(m->arena + 828928);
    float (*restrict cell_2)[288] = (void *)(m->arena + 491520);

    for (int j = 0; j < 288; j += 48) {
        // sums of 8 rows x 48 columns in registers
        f32x16 sum[8][3] = {0};
        for (int k = 0; k < 96; k++) {
            f32x16 w[3];
            UNROLL for (int v = 0; v < 3; v++)
                w[v] = f32x16_load(&adder_cell_recurrent_kernel[k][j + v * 16]);
            UNROLL for (int r = 0; r < 8; r++) {
                const float a = h_8[i0 + r][k];
                UNROLL for (int v = 0; v < 3; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 8; r++)
            UNROLL for (int v = 0; v < 3; v++)
                f32x16_store(&cell_2[i0 + r][j + v * 16], sum[r][v] + f32x16_load(&cell_slice[0][j + v * 16]));
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 418 kFLOP: slice, add, sigmoid, mul, tanh, sub: [64, 288], [64, 96] -> [64, 96]
STEP static void evaluate_cell_h_2(seq2seq *m, int t2, int share)
{
    const float (*restrict a)[288] = (void *)(m->arena + 344064 + t2 * 73728);
    const float (*restrict cell_2)[288] = (void *)(m->arena + 491520);
    const float (*restrict h_8)[96] = (void *)(m->arena + 666112 + t2 * 24576);
    float (*restrict cell_h_2)[96] = (void *)(m->arena + 690688 + t2 * 24576);

    for (int b = share; b < share + 8; b++)
        for (int i = 0; i < 96; i += 16) {
            const f32x16 z = f32x16_sigmoid(f32x16_load(&a[b][i]) + f32x16_load(&cell_2[b][i]));
            const f32x16 r = f32x16_sigmoid(f32x16_load(&a[b][i + 96]) + f32x16_load(&cell_2[b][i + 96]));
            const f32x16 t3 = f32x16_tanh(r * f32x16_load(&cell_2[b][i + 192]) + f32x16_load(&a[b][i + 192]))
                * (1.0f - z);
            f32x16_store(&cell_h_2[b][i], f32x16_load(&h_8[b][i]) * z + t3);
        }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 3.98 MFLOP: a scan of 1 steps
static void evaluate_gru_scan(seq2seq *m)
{
    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int t2 = 0; t2 < 1; t2++) {
            evaluate_cell_2(m, t2, share);
            evaluate_cell_h_2(m, t2, share);
        }
}

// seq2seq.dl:33: logits = scores(concat([h, seen]))
// adder
// concat: [64, 96], [64, 192] -> [64, 288], [64, 96]
STEP static void evaluate_cell_h(seq2seq *m, int t)
{
    const float (*restrict gru_scan)[96] = (void *)(m->arena + 690688);
    const float (*restrict looked_up_2)[192] = (void *)(m->arena + 764416);
    float (*restrict adder_concat_2)[288] = (void *)(m->arena + 417792);
    float (*restrict cell_h)[96] = (void *)(m->arena + 616960 + ((t + 1) % 2) * 24576);

    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int b = share; b < share + 8; b++) {
            // adder_concat
            #pragma omp simd
            for (int i = 0; i < 96; i++)
                adder_concat_2[b][i] = gru_scan[b][i];
            #pragma omp simd
            for (int i = 96; i < 288; i++)
                adder_concat_2[b][i] = looked_up_2[b][i - 96];
            // cell_h
            for (int i = 0; i < 96; i += 16)
                f32x16_store(&cell_h[b][i], f32x16_load(&gru_scan[b][i]));
        }
}

// seq2seq.dl:33: logits = scores(concat([h, seen]))
// adder.scores
// 369 kFLOP: contract, add: [288, 10], [64, 288], [10] -> [64, 10]
STEP static void evaluate_scores(seq2seq *m, int t)
{
    const float (*restrict adder_scores_kernel)[10] = m->adder_scores_kernel;
    const float (*restrict adder_concat_2)[288] = (void *)(m->arena + 417792);
    const float *restrict adder_scores_bias = m->adder_scores_bias;
    float (*restrict scores)[10] = (void *)(m->arena + 813568 + t * 2560);

    #pragma omp for schedule(static) nowait
    for (int i0 = 0; i0 < 64; i0 += 8) {
        // sums of 8 rows x 10 columns in registers
        f32x8 sum[8] = {0};
        f32x2 sum2[8] = {0};
        for (int k = 0; k < 288; k++) {
            const f32x8 w = f32x8_load(&adder_scores_kernel[k][0]);
            const f32x2 w2 = f32x2_load(&adder_scores_kernel[k][8]);
            UNROLL for (int r = 0; r < 8; r++) {
                const float a = adder_concat_2[i0 + r][k];
                sum[r] += a * w;
                sum2[r] += a * w2;
            }
        }
        UNROLL for (int r = 0; r < 8; r++)
            f32x8_store(&scores[i0 + r][0], sum[r] + f32x8_load(&adder_scores_bias[0]));
        UNROLL for (int r = 0; r < 8; r++)
            f32x2_store(&scores[i0 + r][8], sum2[r] + f32x2_load(&adder_scores_bias[8]));
    }
}

// seq2seq.dl:34: written = softmax(logits)
// softmax
// 12.4 kFLOP: max, sub, exp, sum, div, mul: [64, 10] -> [64, 10]
STEP static void evaluate_softmax(seq2seq *m, int t)
{
    const float (*restrict scores)[10] = (void *)(m->arena + 813568 + t * 2560);
    float (*restrict softmax_written)[10] = (void *)(m->arena + 823808 + ((t + 1) % 2) * 2560);

    #pragma omp for schedule(static) nowait
    for (int share = 0; share < 64; share += 8)
        for (int b = share; b < share + 8; b++) {
            float softmax_max_2;
            alignas(64) float softmax_e_2[10];
            float softmax_sum_2;
            // softmax_max
            {
                float maximum = -INFINITY;
                for (int r = 0; r < 10; r++)
                    maximum = max_real(maximum, scores[b][r]);
                softmax_max_2 = maximum;
            }
            // softmax_e
            f32x8_store(&softmax_e_2[0], f32x8_exp(f32x8_load(&scores[b][0]) - softmax_max_2));
            f32x8_store(&softmax_e_2[2], f32x8_exp(f32x8_load(&scores[b][2]) - softmax_max_2));
            // softmax_sum
            {
                float sum = 0.0f;
                for (int r = 0; r < 10; r++)
                    sum += softmax_e_2[r];
                softmax_sum_2 = 1.0f / sum;
            }
            // softmax_written
            f32x8_store(&softmax_written[b][0], f32x8_load(&softmax_e_2[0]) * softmax_sum_2);
            f32x8_store(&softmax_written[b][2], f32x8_load(&softmax_e_2[2]) * softmax_sum_2);
        }
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder
// 58.2 MFLOP: a scan of 4 steps
static void evaluate_adder_scan(seq2seq *m)
{
    for (int t = 0; t < 4; t++) {
        evaluate_query(m, t);
        evaluate_adder_concat(m, t);
        #pragma omp single nowait
        {
            evaluate_cell_slice(m);
        }
        #pragma omp barrier
        evaluate_cell(m);
        evaluate_start_h(m, t);
        #pragma omp barrier
        evaluate_gru_scan(m);
        #pragma omp barrier
        evaluate_cell_h(m, t);
        evaluate_scores(m, t);
        evaluate_softmax(m, t);
    }
}

// seq2seq.dl:48: wrong = sum(to_int(argmax(answer) != target))
// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder, exact_match
// 3.33 kFLOP: transpose, argmax, not_equal, to_int, sum: [4, 64, 10], [64, 4] -> [64]
KERNEL static void evaluate_exact_match(seq2seq *m)
{
    const float (*restrict adder_scan)[64][10] = (void *)(m->arena + 813568);
    const int32_t (*restrict answer)[4] = m->answer;
    int32_t *restrict exact_match_wrong = (void *)(m->arena + 0);

    for (int b = 0; b < 64; b++) {
        alignas(64) int32_t exact_match_argmax[4];
        // exact_match_argmax
        for (int i = 0; i < 4; i++) {
            int32_t best = 0;
            float maximum = adder_scan[i][b][0];
            for (int r = 1; r < 10; r++) {
                best = adder_scan[i][b][r] > maximum ? r : best;
                const float answer_i = adder_scan[i][b][r];
                maximum = answer_i > maximum ? answer_i : maximum;
            }
            exact_match_argmax[i] = best;
        }
        // exact_match_wrong
        {
            int32_t sum = 0;
            for (int r = 0; r < 4; r++)
                sum += (int32_t)(answer[b][r] != exact_match_argmax[r]);
            exact_match_wrong[b] = sum;
        }
    }
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder, cross_entropy
// 49.9 kFLOP: transpose, max, sub, exp, sum, log: [4, 64, 10] -> [64, 4]
KERNEL static void evaluate_cross_entropy(seq2seq *m)
{
    const float (*restrict adder_scan)[64][10] = (void *)(m->arena + 813568);
    float (*restrict cross_entropy_max)[4] = (void *)(m->arena + 512);
    float (*restrict cross_entropy_log)[4] = (void *)(m->arena + 1536);

    #pragma omp for collapse(2) schedule(static) nowait
    for (int64_t b = 0; b < 64; b++)
        for (int64_t i = 0; i < 4; i++) {
            float cross_entropy_max_row;
            float cross_entropy_sum;
            // cross_entropy_max
            {
                float maximum = -INFINITY;
                for (int r = 0; r < 10; r++)
                    maximum = max_real(maximum, adder_scan[i][b][r]);
                cross_entropy_max_row = maximum;
                cross_entropy_max[b][i] = cross_entropy_max_row;
            }
            // cross_entropy_sum
            {
                float sum = 0.0f;
                for (int r = 0; r < 10; r++) {
                    const float z = adder_scan[i][b][r] - cross_entropy_max_row;
                    sum += f32_exp(z);
                }
                cross_entropy_sum = sum;
            }
            // cross_entropy_log
            cross_entropy_log[b][i] = f32_log(cross_entropy_sum);
        }
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// cross_entropy, adder
// 15.4 kFLOP: iota, equal, to_real, transpose, sub, mul, sum: [4, 64, 10], [64, 4] -> [64]
static void evaluate_cross_entropy_sum(seq2seq *m)
{
    cross_entropy_sum_body((void *)(m->arena + 813568), (void *)(m->arena + 512), m->answer, (void *)(m->arena + 1536),
                           (void *)(m->arena + 256));
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// 129 FLOP: mul, sum: [64] -> []
static void evaluate_mean_loss(seq2seq *m)
{
    mean_loss_body((void *)(m->arena + 256), m->batch_weight, &m->loss);
}

// seq2seq.dl:49: return total(to_real(wrong == 0)) / total(1.0)
// exact_match
// 321 FLOP: greater, equal, to_real, select, sum, add: [64] -> []
static void evaluate_exact_match_sum(seq2seq *m)
{
    exact_match_sum_body(m->batch_weight, (void *)(m->arena + 0), &m->metrics_exact_match_0);
}

// seq2seq.dl:49: return total(to_real(wrong == 0)) / total(1.0)
// exact_match
// 197 FLOP: greater, to_real, sum, add, div: [64] -> []
static void evaluate_exact_match_sum_2(seq2seq *m)
{
    exact_match_sum_2_body(m->batch_weight, m->metrics_exact_match_0, &m->metrics_exact_match_1,
                           &m->reports_exact_match);
}

static void evaluate(void *model, int count)
{
    struct seq2seq *m = model;
    for (int b = 0; b < 64; b++)
        m->batch_weight[b] = b < count ? 1.0f / (float)count : 0.0f;
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            evaluate_bidirectional_forward_slice(m);
            evaluate_bidirectional_backward_slice(m);
            evaluate_bidirectional_forward_transpose(m);
        }
        evaluate_bidirectional_forward(m);
        evaluate_bidirectional_backward(m);
        #pragma omp single nowait
        {
            evaluate_adder_broadcast(m);
            evaluate_bidirectional_forward_broadcast(m);
        }
        #pragma omp barrier
        evaluate_bidirectional_scan(m);
        #pragma omp barrier
        evaluate_bidirectional_scan_2(m);
        #pragma omp barrier
        evaluate_adder_ends(m);
        evaluate_bidirectional_memory(m);
        #pragma omp barrier
        evaluate_start(m);
        #pragma omp barrier
        evaluate_adder_scan(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_exact_match(m);
        }
        evaluate_cross_entropy(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            evaluate_cross_entropy_sum(m);
            evaluate_mean_loss(m);
            evaluate_exact_match_sum(m);
            evaluate_exact_match_sum_2(m);
        }
    }
}

// ---- preparation of the weights for prediction --------------------------------------------------

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// copy: -> [1, 10]
static void prepare_adder_broadcast_body(float (*restrict adder_broadcast)[10])
{
    for (int i = 0; i < 10; i++)
        adder_broadcast[0][i] = 0.0f;
}

static void prepare_adder_broadcast(seq2seq *m)
{
    prepare_adder_broadcast_body(m->adder_broadcast);
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// copy: -> [1, 96]
static void prepare_bidirectional_forward_broadcast(seq2seq *m)
{
    float (*restrict adder_bidirectional_forward_broadcast)[96] = m->adder_bidirectional_forward_broadcast;

    #pragma omp simd
    for (int i = 0; i < 96; i++)
        adder_bidirectional_forward_broadcast[0][i] = 0.0f;
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// slice: [2, 288] -> [1, 288]
static void prepare_bidirectional_forward_slice(seq2seq *m)
{
    bidirectional_forward_slice_body(m->adder_bidirectional_forward_bias, m->adder_bidirectional_forward_slice);
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 206 kFLOP: contract, slice, add: [32, 288], [11, 32], [2, 288] -> [11, 288]
static void prepare_bidirectional_forward(seq2seq *m)
{
    bidirectional_forward_body(m->adder_bidirectional_forward_kernel, m->adder_embedding_embeddings,
                               m->adder_bidirectional_forward_bias, m->adder_bidirectional_forward_add);
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 206 kFLOP: contract, slice, add: [32, 288], [11, 32], [2, 288] -> [11, 288]
static void prepare_bidirectional_backward(seq2seq *m)
{
    bidirectional_forward_body(m->adder_bidirectional_backward_kernel, m->adder_embedding_embeddings,
                               m->adder_bidirectional_backward_bias, m->adder_bidirectional_backward_add);
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// slice: [2, 288] -> [1, 288]
static void prepare_bidirectional_backward_slice(seq2seq *m)
{
    bidirectional_forward_slice_body(m->adder_bidirectional_backward_bias, m->adder_bidirectional_backward_slice);
}

// What `predict` takes from the weights alone: once for each change of them.
static void prepare(struct seq2seq *m)
{
    prepare_adder_broadcast(m);
    prepare_bidirectional_forward_broadcast(m);
    prepare_bidirectional_forward_slice(m);
    prepare_bidirectional_forward(m);
    prepare_bidirectional_backward(m);
    prepare_bidirectional_backward_slice(m);
    m->prepared = 1;
}

// ---- prediction ---------------------------------------------------------------------------------

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// copy: [1, 10] -> [1, 10]
KERNEL static void predict_adder_input(seq2seq *m)
{
    const float (*restrict adder_broadcast)[10] = m->adder_broadcast;
    float (*restrict adder_input)[10] = (void *)(m->arena + 0);

    for (int i = 0; i < 10; i++)
        adder_input[0][i] = adder_broadcast[0][i];
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// copy: [1, 96] -> [1, 96]
KERNEL static void predict_bidirectional_forward_input_body(
    const float (*restrict adder_bidirectional_forward_broadcast)[96],
    float (*restrict bidirectional_forward_input)[96])
{
    #pragma omp simd
    for (int i = 0; i < 96; i++)
        bidirectional_forward_input[0][i] = adder_bidirectional_forward_broadcast[0][i];
}

static void predict_bidirectional_forward_input(seq2seq *m)
{
    predict_bidirectional_forward_input_body(m->adder_bidirectional_forward_broadcast, (void *)(m->arena + 128));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 55.6 kFLOP: contract, add: [1, 96], [96, 288], [1, 288] -> [1, 288]
STEP static void predict_bidirectional_forward(seq2seq *m, int t)
{
    const float (*restrict h_4)[96] = (void *)(m->arena + 128 + t * 384);
    const float (*restrict adder_bidirectional_forward_recurrent_kernel)[288] =
        m->adder_bidirectional_forward_recurrent_kernel;
    const float (*restrict adder_bidirectional_forward_slice)[288] = m->adder_bidirectional_forward_slice;
    float (*restrict bidirectional_forward)[288] = (void *)(m->arena + 3200);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 96) {
        // sums of 1 rows x 96 columns in registers
        f32x16 sum[6] = {0};
        for (int k = 0; k < 96; k++) {
            const float a = h_4[0][k];
            UNROLL for (int v = 0; v < 6; v++)
                sum[v] += a * f32x16_load(&adder_bidirectional_forward_recurrent_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 6; v++)
            f32x16_store(&bidirectional_forward[0][j + v * 16],
                sum[v] + f32x16_load(&adder_bidirectional_forward_slice[0][j + v * 16]));
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 6.53 kFLOP: gather, slice, add, sigmoid, mul, tanh, sub: [1], [11, 288], [1, 288], [1, 96] -> [1, 96]
STEP static void predict_bidirectional_forward_h(seq2seq *m, int t)
{
    const int32_t *restrict input = (const void *)((const unsigned char *)m->question + t * 4);
    const float (*restrict adder_bidirectional_forward_add)[288] = m->adder_bidirectional_forward_add;
    const float (*restrict bidirectional_forward)[288] = (void *)(m->arena + 3200);
    const float (*restrict h_4)[96] = (void *)(m->arena + 128 + t * 384);
    float (*restrict bidirectional_forward_h)[96] = (void *)(m->arena + 512 + t * 384);

    const int t2 = input[0];
    const int t3 = t2 >= 0 && t2 < 11;
    for (int i = 0; i < 96; i += 16) {
        const f32x16 a = t3 ? f32x16_load(&adder_bidirectional_forward_add[t2][i]) : f32x16_splat(NAN);
        const f32x16 z = f32x16_sigmoid(a + f32x16_load(&bidirectional_forward[0][i]));
        const f32x16 a2 = t3 ? f32x16_load(&adder_bidirectional_forward_add[t2][i + 96]) : f32x16_splat(NAN);
        const f32x16 r = f32x16_sigmoid(a2 + f32x16_load(&bidirectional_forward[0][i + 96]));
        const f32x16 a3 = t3 ? f32x16_load(&adder_bidirectional_forward_add[t2][i + 192]) : f32x16_splat(NAN);
        const f32x16 t4 = f32x16_tanh(r * f32x16_load(&bidirectional_forward[0][i + 192]) + a3) * (1.0f - z);
        f32x16_store(&bidirectional_forward_h[0][i], f32x16_load(&h_4[0][i]) * z + t4);
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 435 kFLOP: a scan of 7 steps
static void predict_bidirectional_scan(seq2seq *m)
{
    for (int t = 0; t < 7; t++) {
        #pragma omp barrier
        predict_bidirectional_forward(m, t);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_bidirectional_forward_h(m, t);
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// copy: [1, 96] -> [1, 96]
static void predict_bidirectional_forward_input_2(seq2seq *m)
{
    predict_bidirectional_forward_input_body(m->adder_bidirectional_forward_broadcast, (void *)(m->arena + 5888));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 55.6 kFLOP: contract, add: [1, 96], [96, 288], [1, 288] -> [1, 288]
STEP static void predict_bidirectional_backward(seq2seq *m, int t)
{
    const float (*restrict h_5)[96] = (void *)(m->arena + 3584 + t * 384);
    const float (*restrict adder_bidirectional_backward_recurrent_kernel)[288] =
        m->adder_bidirectional_backward_recurrent_kernel;
    const float (*restrict adder_bidirectional_backward_slice)[288] = m->adder_bidirectional_backward_slice;
    float (*restrict bidirectional_backward)[288] = (void *)(m->arena + 6272);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 96) {
        // sums of 1 rows x 96 columns in registers
        f32x16 sum[6] = {0};
        for (int k = 0; k < 96; k++) {
            const float a = h_5[0][k];
            UNROLL for (int v = 0; v < 6; v++)
                sum[v] += a * f32x16_load(&adder_bidirectional_backward_recurrent_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 6; v++)
            f32x16_store(&bidirectional_backward[0][j + v * 16],
                sum[v] + f32x16_load(&adder_bidirectional_backward_slice[0][j + v * 16]));
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 6.53 kFLOP: gather, slice, add, sigmoid, mul, tanh, sub: [1], [11, 288], [1, 288], [1, 96] -> [1, 96]
STEP static void predict_bidirectional_backward_h(seq2seq *m, int t)
{
    const int32_t *restrict input_2 = (const void *)((const unsigned char *)m->question + t * 4);
    const float (*restrict adder_bidirectional_backward_add)[288] = m->adder_bidirectional_backward_add;
    const float (*restrict bidirectional_backward)[288] = (void *)(m->arena + 6272);
    const float (*restrict h_5)[96] = (void *)(m->arena + 3584 + t * 384);
    float (*restrict bidirectional_backward_h)[96] = (void *)(m->arena + 3200 + t * 384);

    const int t2 = input_2[0];
    const int t3 = t2 >= 0 && t2 < 11;
    for (int i = 0; i < 96; i += 16) {
        const f32x16 a = t3 ? f32x16_load(&adder_bidirectional_backward_add[t2][i]) : f32x16_splat(NAN);
        const f32x16 z = f32x16_sigmoid(a + f32x16_load(&bidirectional_backward[0][i]));
        const f32x16 a2 = t3 ? f32x16_load(&adder_bidirectional_backward_add[t2][i + 96]) : f32x16_splat(NAN);
        const f32x16 r = f32x16_sigmoid(a2 + f32x16_load(&bidirectional_backward[0][i + 96]));
        const f32x16 a3 = t3 ? f32x16_load(&adder_bidirectional_backward_add[t2][i + 192]) : f32x16_splat(NAN);
        const f32x16 t4 = f32x16_tanh(r * f32x16_load(&bidirectional_backward[0][i + 192]) + a3) * (1.0f - z);
        f32x16_store(&bidirectional_backward_h[0][i], f32x16_load(&h_5[0][i]) * z + t4);
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 435 kFLOP: a scan of 7 steps, from the last to the first
static void predict_bidirectional_scan_2(seq2seq *m)
{
    for (int t = 6; t >= 0; t--) {
        #pragma omp barrier
        predict_bidirectional_backward(m, t);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_bidirectional_backward_h(m, t);
        }
    }
}

// seq2seq.dl:27: ends = concat([memory[-1, :units], memory[0, units:]]) # each direction has seen everything
// adder
// slice, concat: [7, 1, 96] -> [1, 192]
KERNEL static void predict_adder_ends_body(const float (*restrict bidirectional_scan)[1][96],
                                           const float (*restrict bidirectional_scan_2)[1][96],
                                           float (*restrict adder_ends)[192])
{
    #pragma omp simd
    for (int i = 0; i < 96; i++)
        adder_ends[0][i] = bidirectional_scan[6][0][i];
    #pragma omp simd
    for (int i = 96; i < 192; i++)
        adder_ends[0][i] = bidirectional_scan_2[0][0][i - 96];
}

static void predict_adder_ends(seq2seq *m)
{
    predict_adder_ends_body((void *)(m->arena + 512), (void *)(m->arena + 3200), (void *)(m->arena + 6272));
}

// seq2seq.dl:28: h = ends | start: dense(units, activation = tanh)
// adder.start
// 38.9 kFLOP: contract, add, tanh: [1, 192], [192, 96], [96] -> [1, 96]
KERNEL static void predict_start_body(const float (*restrict adder_ends)[192],
                                      const float (*restrict adder_start_kernel)[96],
                                      const float *restrict adder_start_bias,
                                      float (*restrict start)[96])
{
    // sums of 1 rows x 96 columns in registers
    f32x16 sum[6] = {0};
    for (int k = 0; k < 192; k++) {
        const float a = adder_ends[0][k];
        UNROLL for (int v = 0; v < 6; v++)
            sum[v] += a * f32x16_load(&adder_start_kernel[k][v * 16]);
    }
    UNROLL for (int v = 0; v < 6; v++)
        f32x16_store(&start[0][v * 16], f32x16_tanh(sum[v] + f32x16_load(&adder_start_bias[v * 16])));
}

static void predict_start(seq2seq *m)
{
    predict_start_body((void *)(m->arena + 6272), m->adder_start_kernel, m->adder_start_bias,
                       (void *)(m->arena + 7040));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional
// concat: [7, 1, 96] -> [1, 7, 192]
KERNEL static void predict_bidirectional_memory_body(
    const float (*restrict bidirectional_scan)[1][96],
    const float (*restrict bidirectional_scan_2)[1][96],
    float (*restrict bidirectional_memory)[7][192])
{
    for (int i = 0; i < 7; i++) {
        #pragma omp simd
        for (int j = 0; j < 96; j++)
            bidirectional_memory[0][i][j] = bidirectional_scan[i][0][j];
        #pragma omp simd
        for (int j = 96; j < 192; j++)
            bidirectional_memory[0][i][j] = bidirectional_scan_2[i][0][j - 96];
    }
}

static void predict_bidirectional_memory(seq2seq *m)
{
    predict_bidirectional_memory_body((void *)(m->arena + 512), (void *)(m->arena + 3200), (void *)(m->arena + 7808));
}

// seq2seq.dl:31: seen = looked_up(memory, query(h))
// adder.query
// 37.1 kFLOP: contract, add: [1, 96], [96, 192], [192] -> [1, 192]
STEP static void predict_query(seq2seq *m, int t)
{
    const float (*restrict h_6)[96] = (void *)(m->arena + 7040 + (t % 2) * 384);
    const float (*restrict adder_query_kernel)[192] = m->adder_query_kernel;
    const float *restrict adder_query_bias = m->adder_query_bias;
    float (*restrict query)[192] = (void *)(m->arena + 1728);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 192; j += 96) {
        // sums of 1 rows x 96 columns in registers
        f32x16 sum[6] = {0};
        for (int k = 0; k < 96; k++) {
            const float a = h_6[0][k];
            UNROLL for (int v = 0; v < 6; v++)
                sum[v] += a * f32x16_load(&adder_query_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 6; v++)
            f32x16_store(&query[0][j + v * 16], sum[v] + f32x16_load(&adder_query_bias[j + v * 16]));
    }
}

// seq2seq.dl:17: show attention = softmax(memory @ query / sqrt(1.0 * n))
// looked_up
// 2.72 kFLOP: contract, div: [1, 192], [1, 7, 192] -> [1, 7]
STEP static void predict_looked_up(seq2seq *m)
{
    const float (*restrict query)[192] = (void *)(m->arena + 1728);
    const float (*restrict bidirectional_memory)[7][192] = (void *)(m->arena + 7808);
    float (*restrict looked_up)[7] = (void *)(m->arena + 320);

    // 1 x 7 sums in registers, as vectors along k
    float sum[7] = {0};
    {
        f32x16 sum2[7] = {0};
        for (int k = 0; k < 192; k += 16) {
            const f32x16 a = f32x16_load(&query[0][k]);
            UNROLL for (int v = 0; v < 7; v++)
                sum2[v] += a * f32x16_load(&bidirectional_memory[0][v][k]);
        }
        UNROLL for (int v = 0; v < 7; v++)
            sum[v] += f32x16_sum(sum2[v]);
    }
    UNROLL for (int v = 0; v < 7; v++)
        looked_up[0][v] = sum[v] / 13.856406f;
}

// seq2seq.dl:17: show attention = softmax(memory @ query / sqrt(1.0 * n))
// softmax
// 7 FLOP: max: [1, 7] -> [1]
STEP static void predict_softmax_max(seq2seq *m)
{
    const float (*restrict looked_up)[7] = (void *)(m->arena + 320);
    float *restrict softmax_max = (void *)(m->arena + 384);

    float maximum = -INFINITY;
    for (int r = 0; r < 7; r++)
        maximum = max_real(maximum, looked_up[0][r]);
    softmax_max[0] = maximum;
}

// seq2seq.dl:17: show attention = softmax(memory @ query / sqrt(1.0 * n))
// softmax
// 112 FLOP: sub, exp: [1, 7], [1] -> [1, 7]
STEP static void predict_softmax_e(seq2seq *m)
{
    const float (*restrict looked_up)[7] = (void *)(m->arena + 320);
    const float *restrict softmax_max = (void *)(m->arena + 384);
    float (*restrict softmax_e)[7] = (void *)(m->arena + 448);

    f32x4_store(&softmax_e[0][0], f32x4_exp(f32x4_load(&looked_up[0][0]) - softmax_max[0]));
    f32x4_store(&softmax_e[0][3], f32x4_exp(f32x4_load(&looked_up[0][3]) - softmax_max[0]));
}

// seq2seq.dl:17: show attention = softmax(memory @ query / sqrt(1.0 * n))
// softmax
// 7 FLOP: sum: [1, 7] -> [1]
STEP static void predict_softmax_sum(seq2seq *m)
{
    const float (*restrict softmax_e)[7] = (void *)(m->arena + 448);
    float *restrict softmax_sum = (void *)(m->arena + 512);

    float sum = 0.0f;
    for (int r = 0; r < 7; r++)
        sum += softmax_e[0][r];
    softmax_sum[0] = sum;
}

// seq2seq.dl:17: show attention = softmax(memory @ query / sqrt(1.0 * n))
// softmax
// 4 FLOP: div: [1] -> []
STEP static void predict_softmax_div(seq2seq *m)
{
    const float *restrict softmax_sum = (void *)(m->arena + 512);
    float *restrict softmax_div = (void *)(m->arena + 576);

    *softmax_div = 1.0f / softmax_sum[0];
}

// seq2seq.dl:17: show attention = softmax(memory @ query / sqrt(1.0 * n))
// softmax
// 7 FLOP: mul: [1, 7] -> [1, 7]
STEP static void predict_softmax_attention(seq2seq *m)
{
    const float (*restrict softmax_e)[7] = (void *)(m->arena + 448);
    const float softmax_div = *(const float *)(m->arena + 576);
    float (*restrict softmax_attention)[7] = (void *)(m->arena + 640);

    for (int i = 0; i < 7; i++)
        softmax_attention[0][i] = softmax_e[0][i] * softmax_div;
}

// seq2seq.dl:18: return attention @ memory
// looked_up
// 2.69 kFLOP: contract: [1, 7], [1, 7, 192] -> [1, 192]
STEP static void predict_looked_up_2(seq2seq *m)
{
    const float (*restrict softmax_attention)[7] = (void *)(m->arena + 640);
    const float (*restrict bidirectional_memory)[7][192] = (void *)(m->arena + 7808);
    float (*restrict looked_up_2)[192] = (void *)(m->arena + 2496);

    for (int j = 0; j < 192; j += 96) {
        // sums of 1 rows x 96 columns in registers
        f32x16 sum[6] = {0};
        for (int k = 0; k < 7; k++) {
            const float a = softmax_attention[0][k];
            UNROLL for (int v = 0; v < 6; v++)
                sum[v] += a * f32x16_load(&bidirectional_memory[0][k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 6; v++)
            f32x16_store(&looked_up_2[0][j + v * 16], sum[v]);
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder
// concat: [1, 10], [1, 192] -> [1, 202]
STEP static void predict_adder_concat(seq2seq *m, int t)
{
    const float (*restrict written_2)[10] = (void *)(m->arena + 0 + (t % 2) * 40);
    const float (*restrict looked_up_2)[192] = (void *)(m->arena + 2496);
    float (*restrict adder_concat)[202] = (void *)(m->arena + 3264);

    for (int i = 0; i < 10; i++)
        adder_concat[0][i] = written_2[0][i];
    #pragma omp simd
    for (int i = 10; i < 202; i++)
        adder_concat[0][i] = looked_up_2[0][i - 10];
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// slice: [2, 288] -> [1, 288]
STEP static void predict_cell_slice(seq2seq *m)
{
    const float (*restrict adder_cell_bias)[288] = m->adder_cell_bias;
    float (*restrict cell_slice)[288] = (void *)(m->arena + 4096);

    #pragma omp simd
    for (int i = 0; i < 288; i++)
        cell_slice[0][i] = adder_cell_bias[1][i];
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 117 kFLOP: contract, slice, add: [1, 202], [202, 288], [2, 288] -> [1, 1, 288]
STEP static void predict_cell(seq2seq *m)
{
    const float (*restrict adder_concat)[202] = (void *)(m->arena + 3264);
    const float (*restrict adder_cell_kernel)[288] = m->adder_cell_kernel;
    const float (*restrict adder_cell_bias)[288] = m->adder_cell_bias;
    float (*restrict cell)[1][288] = (void *)(m->arena + 5248);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 96) {
        // sums of 1 rows x 96 columns in registers
        f32x16 sum[6] = {0};
        for (int k = 0; k < 202; k++) {
            const float a = adder_concat[0][k];
            UNROLL for (int v = 0; v < 6; v++)
                sum[v] += a * f32x16_load(&adder_cell_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 6; v++)
            f32x16_store(&cell[0][0][j + v * 16], sum[v] + f32x16_load(&adder_cell_bias[0][j + v * 16]));
    }
}

// seq2seq.dl:28: h = ends | start: dense(units, activation = tanh)
// copy: [1, 96] -> [1, 96]
STEP static void predict_start_h(seq2seq *m, int t)
{
    const float (*restrict h_6)[96] = (void *)(m->arena + 7040 + (t % 2) * 384);
    float (*restrict start_h)[96] = (void *)(m->arena + 960);

    #pragma omp simd
    for (int i = 0; i < 96; i++)
        start_h[0][i] = h_6[0][i];
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 55.6 kFLOP: contract, add: [1, 96], [96, 288], [1, 288] -> [1, 288]
STEP static void predict_cell_2(seq2seq *m, int t2)
{
    const float (*restrict h_8)[96] = (void *)(m->arena + 960 + t2 * 384);
    const float (*restrict adder_cell_recurrent_kernel)[288] = m->adder_cell_recurrent_kernel;
    const float (*restrict cell_slice)[288] = (void *)(m->arena + 4096);
    float (*restrict cell_2)[288] = (void *)(m->arena + 14336);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 96) {
        // sums of 1 rows x 96 columns in registers
        f32x16 sum[6] = {0};
        for (int k = 0; k < 96; k++) {
            const float a = h_8[0][k];
            UNROLL for (int v = 0; v < 6; v++)
                sum[v] += a * f32x16_load(&adder_cell_recurrent_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 6; v++)
            f32x16_store(&cell_2[0][j + v * 16], sum[v] + f32x16_load(&cell_slice[0][j + v * 16]));
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 6.53 kFLOP: slice, add, sigmoid, mul, tanh, sub: [1, 288], [1, 96] -> [1, 96]
STEP static void predict_cell_h_2(seq2seq *m, int t2)
{
    const float (*restrict a)[288] = (void *)(m->arena + 5248 + t2 * 1152);
    const float (*restrict cell_2)[288] = (void *)(m->arena + 14336);
    const float (*restrict h_8)[96] = (void *)(m->arena + 960 + t2 * 384);
    float (*restrict cell_h_2)[96] = (void *)(m->arena + 1344 + t2 * 384);

    for (int i = 0; i < 96; i += 16) {
        const f32x16 z = f32x16_sigmoid(f32x16_load(&a[0][i]) + f32x16_load(&cell_2[0][i]));
        const f32x16 r = f32x16_sigmoid(f32x16_load(&a[0][i + 96]) + f32x16_load(&cell_2[0][i + 96]));
        const f32x16 t3 = f32x16_tanh(r * f32x16_load(&cell_2[0][i + 192]) + f32x16_load(&a[0][i + 192])) * (1.0f - z);
        f32x16_store(&cell_h_2[0][i], f32x16_load(&h_8[0][i]) * z + t3);
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 62.1 kFLOP: a scan of 1 steps
static void predict_gru_scan(seq2seq *m)
{
    for (int t2 = 0; t2 < 1; t2++) {
        #pragma omp barrier
        predict_cell_2(m, t2);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_cell_h_2(m, t2);
        }
    }
}

// seq2seq.dl:33: logits = scores(concat([h, seen]))
// adder
// concat: [1, 96], [1, 192] -> [1, 288]
STEP static void predict_adder_concat_2(seq2seq *m)
{
    const float (*restrict gru_scan)[96] = (void *)(m->arena + 1344);
    const float (*restrict looked_up_2)[192] = (void *)(m->arena + 2496);
    float (*restrict adder_concat_2)[288] = (void *)(m->arena + 13184);

    #pragma omp simd
    for (int i = 0; i < 96; i++)
        adder_concat_2[0][i] = gru_scan[0][i];
    #pragma omp simd
    for (int i = 96; i < 288; i++)
        adder_concat_2[0][i] = looked_up_2[0][i - 96];
}

// seq2seq.dl:33: logits = scores(concat([h, seen]))
// adder.scores
// 5.77 kFLOP: contract, add: [1, 288], [288, 10], [10] -> [1, 10]
STEP static void predict_scores(seq2seq *m, int t)
{
    const float (*restrict adder_concat_2)[288] = (void *)(m->arena + 13184);
    const float (*restrict adder_scores_kernel)[10] = m->adder_scores_kernel;
    const float *restrict adder_scores_bias = m->adder_scores_bias;
    float (*restrict scores)[10] = (void *)(m->arena + 128 + t * 40);

    // sums of 1 rows x 10 columns in registers
    f32x8 sum = f32x8_splat(0.0f);
    f32x2 sum2 = f32x2_splat(0.0f);
    f32x8 sum3 = f32x8_splat(0.0f);
    f32x2 sum4 = f32x2_splat(0.0f);
    f32x8 sum5 = f32x8_splat(0.0f);
    f32x2 sum6 = f32x2_splat(0.0f);
    f32x8 sum7 = f32x8_splat(0.0f);
    f32x2 sum8 = f32x2_splat(0.0f);
    for (int k = 0; k < 288; k += 4) {
        {
            const float a = adder_concat_2[0][k];
            sum += a * f32x8_load(&adder_scores_kernel[k][0]);
            sum2 += a * f32x2_load(&adder_scores_kernel[k][8]);
        }
        {
            const float a = adder_concat_2[0][k + 1];
            sum3 += a * f32x8_load(&adder_scores_kernel[k + 1][0]);
            sum4 += a * f32x2_load(&adder_scores_kernel[k + 1][8]);
        }
        {
            const float a = adder_concat_2[0][k + 2];
            sum5 += a * f32x8_load(&adder_scores_kernel[k + 2][0]);
            sum6 += a * f32x2_load(&adder_scores_kernel[k + 2][8]);
        }
        {
            const float a = adder_concat_2[0][k + 3];
            sum7 += a * f32x8_load(&adder_scores_kernel[k + 3][0]);
            sum8 += a * f32x2_load(&adder_scores_kernel[k + 3][8]);
        }
    }
    sum += sum3;
    sum2 += sum4;
    sum += sum5;
    sum2 += sum6;
    sum += sum7;
    sum2 += sum8;
    f32x8_store(&scores[0][0], sum + f32x8_load(&adder_scores_bias[0]));
    f32x2_store(&scores[0][8], sum2 + f32x2_load(&adder_scores_bias[8]));
}

// seq2seq.dl:34: written = softmax(logits)
// softmax
// 10 FLOP: max: [1, 10] -> [1]
STEP static void predict_softmax_max_2(seq2seq *m, int t)
{
    const float (*restrict scores)[10] = (void *)(m->arena + 128 + t * 40);
    float *restrict softmax_max_2 = (void *)(m->arena + 704);

    float maximum = -INFINITY;
    for (int r = 0; r < 10; r++)
        maximum = max_real(maximum, scores[0][r]);
    softmax_max_2[0] = maximum;
}

// seq2seq.dl:34: written = softmax(logits)
// softmax
// 160 FLOP: sub, exp: [1, 10], [1] -> [1, 10]
STEP static void predict_softmax_e_2(seq2seq *m, int t)
{
    const float (*restrict scores)[10] = (void *)(m->arena + 128 + t * 40);
    const float *restrict softmax_max_2 = (void *)(m->arena + 704);
    float (*restrict softmax_e_2)[10] = (void *)(m->arena + 768);

    f32x8_store(&softmax_e_2[0][0], f32x8_exp(f32x8_load(&scores[0][0]) - softmax_max_2[0]));
    f32x8_store(&softmax_e_2[0][2], f32x8_exp(f32x8_load(&scores[0][2]) - softmax_max_2[0]));
}

// seq2seq.dl:34: written = softmax(logits)
// softmax
// 10 FLOP: sum: [1, 10] -> [1]
STEP static void predict_softmax_sum_2(seq2seq *m)
{
    const float (*restrict softmax_e_2)[10] = (void *)(m->arena + 768);
    float *restrict softmax_sum_2 = (void *)(m->arena + 832);

    float sum = 0.0f;
    for (int r = 0; r < 10; r++)
        sum += softmax_e_2[0][r];
    softmax_sum_2[0] = sum;
}

// seq2seq.dl:34: written = softmax(logits)
// softmax
// 4 FLOP: div: [1] -> []
STEP static void predict_softmax_div_2(seq2seq *m)
{
    const float *restrict softmax_sum_2 = (void *)(m->arena + 832);
    float *restrict softmax_div_2 = (void *)(m->arena + 896);

    *softmax_div_2 = 1.0f / softmax_sum_2[0];
}

// seq2seq.dl:34: written = softmax(logits)
// softmax
// 10 FLOP: mul: [1, 10] -> [1, 10]
STEP static void predict_softmax_written(seq2seq *m, int t)
{
    const float (*restrict softmax_e_2)[10] = (void *)(m->arena + 768);
    const float softmax_div_2 = *(const float *)(m->arena + 896);
    float (*restrict softmax_written)[10] = (void *)(m->arena + 0 + ((t + 1) % 2) * 40);

    for (int i = 0; i < 10; i++)
        softmax_written[0][i] = softmax_e_2[0][i] * softmax_div_2;
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// copy: [1, 96] -> [1, 96]
STEP static void predict_cell_h(seq2seq *m, int t)
{
    const float (*restrict gru_scan)[96] = (void *)(m->arena + 1344);
    float (*restrict cell_h)[96] = (void *)(m->arena + 7040 + ((t + 1) % 2) * 384);

    #pragma omp simd
    for (int i = 0; i < 96; i++)
        cell_h[0][i] = gru_scan[0][i];
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder
// 909 kFLOP: a scan of 4 steps
static void predict_adder_scan(seq2seq *m)
{
    for (int t = 0; t < 4; t++) {
        #pragma omp barrier
        predict_query(m, t);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_looked_up(m);
            predict_softmax_max(m);
            predict_softmax_e(m);
            predict_softmax_sum(m);
            predict_softmax_div(m);
            predict_softmax_attention(m);
            predict_looked_up_2(m);
            predict_adder_concat(m, t);
            predict_cell_slice(m);
        }
        #pragma omp barrier
        predict_cell(m);
        #pragma omp single nowait
        {
            predict_start_h(m, t);
        }
        #pragma omp barrier
        predict_gru_scan(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_adder_concat_2(m);
            predict_scores(m, t);
            predict_softmax_max_2(m, t);
            predict_softmax_e_2(m, t);
            predict_softmax_sum_2(m);
            predict_softmax_div_2(m);
            predict_softmax_written(m, t);
            predict_cell_h(m, t);
        }
    }
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder
// copy: [4, 1, 10] -> [1, 4, 10]
KERNEL static void predict_adder_answer(seq2seq *m)
{
    const float *restrict adder_scan = (void *)(m->arena + 128);
    float *restrict prediction = (void *)m->prediction;

    #pragma omp simd
    for (int i = 0; i < 40; i++)
        prediction[i] = adder_scan[i];
}

static void predict(void *model, int count)
{
    struct seq2seq *m = model;
    (void)count;
    if (!m->prepared)
        prepare(m);
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            predict_adder_input(m);
            predict_bidirectional_forward_input(m);
        }
        #pragma omp barrier
        predict_bidirectional_scan(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_bidirectional_forward_input_2(m);
        }
        #pragma omp barrier
        predict_bidirectional_scan_2(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_adder_ends(m);
            predict_start(m);
            predict_bidirectional_memory(m);
        }
        #pragma omp barrier
        predict_adder_scan(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            predict_adder_answer(m);
        }
    }
}

// ---- what is shown ------------------------------------------------------------------------------

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.embedding
// gather: [1, 7], [11, 32] -> [1, 7, 32]
KERNEL static void show_embedding_gather(seq2seq *m)
{
    const int32_t (*restrict question)[7] = m->question;
    const float (*restrict adder_embedding_embeddings)[32] = m->adder_embedding_embeddings;
    float (*restrict embedding_gather)[7][32] = (void *)(m->arena + 0);

    for (int i = 0; i < 7; i++) {
        const int t = question[0][i];
        for (int j = 0; j < 32; j += 16)
            f32x16_store(&embedding_gather[0][i][j],
                t >= 0 && t < 11 ? f32x16_load(&adder_embedding_embeddings[t][j]) : f32x16_splat(NAN));
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// slice: [2, 288] -> [1, 288]
static void show_bidirectional_forward_slice(seq2seq *m)
{
    bidirectional_forward_slice_body(m->adder_bidirectional_forward_bias, (void *)(m->arena + 896));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// copy: -> [1, 96]
KERNEL static void show_bidirectional_forward_broadcast(seq2seq *m)
{
    float (*restrict bidirectional_forward_broadcast)[96] = (void *)(m->arena + 2048);
    float (*restrict bidirectional_forward_broadcast_2)[96] = (void *)(m->arena + 7808);

    #pragma omp simd
    for (int i = 0; i < 96; i++) {
        bidirectional_forward_broadcast[0][i] = 0.0f;
        bidirectional_forward_broadcast_2[0][i] = 0.0f;
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 131 kFLOP: contract, slice, add: [32, 288], [1, 7, 32], [2, 288] -> [7, 1, 288]
KERNEL static void show_bidirectional_forward_body(
    const float (*restrict adder_bidirectional_forward_kernel)[288],
    const float (*restrict embedding_gather)[7][32],
    const float (*restrict adder_bidirectional_forward_bias)[288],
    float (*restrict bidirectional_forward)[1][288])
{
    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 48) {
        // sums of 7 rows x 48 columns in registers
        f32x16 sum[7][3] = {0};
        for (int k = 0; k < 32; k++) {
            f32x16 w[3];
            UNROLL for (int v = 0; v < 3; v++)
                w[v] = f32x16_load(&adder_bidirectional_forward_kernel[k][j + v * 16]);
            UNROLL for (int r = 0; r < 7; r++) {
                const float a = embedding_gather[0][r][k];
                UNROLL for (int v = 0; v < 3; v++)
                    sum[r][v] += a * w[v];
            }
        }
        UNROLL for (int r = 0; r < 7; r++)
            UNROLL for (int v = 0; v < 3; v++)
                f32x16_store(&bidirectional_forward[r][0][j + v * 16],
                    sum[r][v] + f32x16_load(&adder_bidirectional_forward_bias[0][j + v * 16]));
    }
}

static void show_bidirectional_forward(seq2seq *m)
{
    show_bidirectional_forward_body(m->adder_bidirectional_forward_kernel, (void *)(m->arena + 0),
                                    m->adder_bidirectional_forward_bias, (void *)(m->arena + 8192));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 55.6 kFLOP: contract, add: [1, 96], [96, 288], [1, 288] -> [1, 288]
STEP static void show_bidirectional_forward_2(seq2seq *m, int t)
{
    const float (*restrict h_4)[96] = (void *)(m->arena + 2048 + t * 384);
    const float (*restrict adder_bidirectional_forward_recurrent_kernel)[288] =
        m->adder_bidirectional_forward_recurrent_kernel;
    const float (*restrict bidirectional_forward_slice)[288] = (void *)(m->arena + 896);
    float (*restrict bidirectional_forward_2)[288] = (void *)(m->arena + 16256);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 96) {
        // sums of 1 rows x 96 columns in registers
        f32x16 sum[6] = {0};
        for (int k = 0; k < 96; k++) {
            const float a = h_4[0][k];
            UNROLL for (int v = 0; v < 6; v++)
                sum[v] += a * f32x16_load(&adder_bidirectional_forward_recurrent_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 6; v++)
            f32x16_store(&bidirectional_forward_2[0][j + v * 16],
                sum[v] + f32x16_load(&bidirectional_forward_slice[0][j + v * 16]));
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 6.53 kFLOP: slice, add, sigmoid, mul, tanh, sub: [1, 288], [1, 96] -> [1, 96]
STEP static void show_bidirectional_forward_h(seq2seq *m, int t)
{
    const float (*restrict a)[288] = (void *)(m->arena + 8192 + t * 1152);
    const float (*restrict bidirectional_forward_2)[288] = (void *)(m->arena + 16256);
    const float (*restrict h_4)[96] = (void *)(m->arena + 2048 + t * 384);
    float (*restrict bidirectional_forward_h)[96] = (void *)(m->arena + 2432 + t * 384);

    for (int i = 0; i < 96; i += 16) {
        const f32x16 z = f32x16_sigmoid(f32x16_load(&a[0][i]) + f32x16_load(&bidirectional_forward_2[0][i]));
        const f32x16 r = f32x16_sigmoid(f32x16_load(&a[0][i + 96]) + f32x16_load(&bidirectional_forward_2[0][i + 96]));
        const f32x16 g = f32x16_tanh(r * f32x16_load(&bidirectional_forward_2[0][i + 192])
            + f32x16_load(&a[0][i + 192]));
        f32x16_store(&bidirectional_forward_h[0][i], f32x16_load(&h_4[0][i]) * z + g * (1.0f - z));
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.forward
// 435 kFLOP: a scan of 7 steps
static void show_bidirectional_scan(seq2seq *m)
{
    for (int t = 0; t < 7; t++) {
        #pragma omp barrier
        show_bidirectional_forward_2(m, t);
        #pragma omp barrier
        #pragma omp single nowait
        {
            show_bidirectional_forward_h(m, t);
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// slice: [2, 288] -> [1, 288]
static void show_bidirectional_backward_slice(seq2seq *m)
{
    bidirectional_forward_slice_body(m->adder_bidirectional_backward_bias, (void *)(m->arena + 896));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 131 kFLOP: contract, slice, add: [32, 288], [1, 7, 32], [2, 288] -> [7, 1, 288]
static void show_bidirectional_backward(seq2seq *m)
{
    show_bidirectional_forward_body(m->adder_bidirectional_backward_kernel, (void *)(m->arena + 0),
                                    m->adder_bidirectional_backward_bias, (void *)(m->arena + 8192));
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 55.6 kFLOP: contract, add: [1, 96], [96, 288], [1, 288] -> [1, 288]
STEP static void show_bidirectional_backward_2(seq2seq *m, int t)
{
    const float (*restrict h_5)[96] = (void *)(m->arena + 5504 + t * 384);
    const float (*restrict adder_bidirectional_backward_recurrent_kernel)[288] =
        m->adder_bidirectional_backward_recurrent_kernel;
    const float (*restrict bidirectional_backward_slice)[288] = (void *)(m->arena + 896);
    float (*restrict bidirectional_backward_2)[288] = (void *)(m->arena + 16256);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 96) {
        // sums of 1 rows x 96 columns in registers
        f32x16 sum[6] = {0};
        for (int k = 0; k < 96; k++) {
            const float a = h_5[0][k];
            UNROLL for (int v = 0; v < 6; v++)
                sum[v] += a * f32x16_load(&adder_bidirectional_backward_recurrent_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 6; v++)
            f32x16_store(&bidirectional_backward_2[0][j + v * 16],
                sum[v] + f32x16_load(&bidirectional_backward_slice[0][j + v * 16]));
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 6.53 kFLOP: slice, add, sigmoid, mul, tanh, sub: [1, 288], [1, 96] -> [1, 96]
STEP static void show_bidirectional_backward_h(seq2seq *m, int t)
{
    const float (*restrict a_2)[288] = (void *)(m->arena + 8192 + t * 1152);
    const float (*restrict bidirectional_backward_2)[288] = (void *)(m->arena + 16256);
    const float (*restrict h_5)[96] = (void *)(m->arena + 5504 + t * 384);
    float (*restrict bidirectional_backward_h)[96] = (void *)(m->arena + 5120 + t * 384);

    for (int i = 0; i < 96; i += 16) {
        const f32x16 z = f32x16_sigmoid(f32x16_load(&a_2[0][i]) + f32x16_load(&bidirectional_backward_2[0][i]));
        const f32x16 r = f32x16_sigmoid(f32x16_load(&a_2[0][i + 96])
            + f32x16_load(&bidirectional_backward_2[0][i + 96]));
        const f32x16 g = f32x16_tanh(r * f32x16_load(&bidirectional_backward_2[0][i + 192])
            + f32x16_load(&a_2[0][i + 192]));
        f32x16_store(&bidirectional_backward_h[0][i], f32x16_load(&h_5[0][i]) * z + g * (1.0f - z));
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional.backward
// 435 kFLOP: a scan of 7 steps, from the last to the first
static void show_bidirectional_scan_2(seq2seq *m)
{
    for (int t = 6; t >= 0; t--) {
        #pragma omp barrier
        show_bidirectional_backward_2(m, t);
        #pragma omp barrier
        #pragma omp single nowait
        {
            show_bidirectional_backward_h(m, t);
        }
    }
}

// seq2seq.dl:22: memory = question | embedding(symbols, 32) | bidirectional(gru, units, return_sequences = true)
// adder.bidirectional
// concat: [7, 1, 96] -> [1, 7, 192]
static void show_bidirectional_memory(seq2seq *m)
{
    predict_bidirectional_memory_body((void *)(m->arena + 2432), (void *)(m->arena + 5120), (void *)(m->arena + 8192));
}

// seq2seq.dl:27: ends = concat([memory[-1, :units], memory[0, units:]]) # each direction has seen everything
// adder
// slice, concat: [7, 1, 96] -> [1, 192]
static void show_adder_ends(seq2seq *m)
{
    predict_adder_ends_body((void *)(m->arena + 2432), (void *)(m->arena + 5120), (void *)(m->arena + 0));
}

// seq2seq.dl:28: h = ends | start: dense(units, activation = tanh)
// adder.start
// 38.9 kFLOP: contract, add, tanh: [1, 192], [192, 96], [96] -> [1, 96]
static void show_start(seq2seq *m)
{
    predict_start_body((void *)(m->arena + 0), m->adder_start_kernel, m->adder_start_bias, (void *)(m->arena + 896));
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// copy: -> [1, 10]
static void show_adder_broadcast(seq2seq *m)
{
    prepare_adder_broadcast_body((void *)(m->arena + 0));
}

// seq2seq.dl:31: seen = looked_up(memory, query(h))
// adder.query
// 37.1 kFLOP: contract, add: [1, 96], [96, 192], [192] -> [1, 192]
STEP static void show_query(seq2seq *m, int t)
{
    const float (*restrict h_6)[96] = (void *)(m->arena + 896 + (t % 2) * 384);
    const float (*restrict adder_query_kernel)[192] = m->adder_query_kernel;
    const float *restrict adder_query_bias = m->adder_query_bias;
    float (*restrict query)[192] = (void *)(m->arena + 2432);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 192; j += 96) {
        // sums of 1 rows x 96 columns in registers
        f32x16 sum[6] = {0};
        for (int k = 0; k < 96; k++) {
            const float a = h_6[0][k];
            UNROLL for (int v = 0; v < 6; v++)
                sum[v] += a * f32x16_load(&adder_query_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 6; v++)
            f32x16_store(&query[0][j + v * 16], sum[v] + f32x16_load(&adder_query_bias[j + v * 16]));
    }
}

// seq2seq.dl:17: show attention = softmax(memory @ query / sqrt(1.0 * n))
// looked_up
// 2.72 kFLOP: contract, div: [1, 192], [1, 7, 192] -> [1, 7]
STEP static void show_looked_up(seq2seq *m)
{
    const float (*restrict query)[192] = (void *)(m->arena + 2432);
    const float (*restrict bidirectional_memory)[7][192] = (void *)(m->arena + 8192);
    float (*restrict looked_up)[7] = (void *)(m->arena + 256);

    // 1 x 7 sums in registers, as vectors along k
    float sum[7] = {0};
    {
        f32x16 sum2[7] = {0};
        for (int k = 0; k < 192; k += 16) {
            const f32x16 a = f32x16_load(&query[0][k]);
            UNROLL for (int v = 0; v < 7; v++)
                sum2[v] += a * f32x16_load(&bidirectional_memory[0][v][k]);
        }
        UNROLL for (int v = 0; v < 7; v++)
            sum[v] += f32x16_sum(sum2[v]);
    }
    UNROLL for (int v = 0; v < 7; v++)
        looked_up[0][v] = sum[v] / 13.856406f;
}

// seq2seq.dl:17: show attention = softmax(memory @ query / sqrt(1.0 * n))
// softmax
// 7 FLOP: max: [1, 7] -> [1]
STEP static void show_softmax_max(seq2seq *m)
{
    const float (*restrict looked_up)[7] = (void *)(m->arena + 256);
    float *restrict softmax_max = (void *)(m->arena + 320);

    float maximum = -INFINITY;
    for (int r = 0; r < 7; r++)
        maximum = max_real(maximum, looked_up[0][r]);
    softmax_max[0] = maximum;
}

// seq2seq.dl:17: show attention = softmax(memory @ query / sqrt(1.0 * n))
// softmax
// 112 FLOP: sub, exp: [1, 7], [1] -> [1, 7]
STEP static void show_softmax_e(seq2seq *m)
{
    const float (*restrict looked_up)[7] = (void *)(m->arena + 256);
    const float *restrict softmax_max = (void *)(m->arena + 320);
    float (*restrict softmax_e)[7] = (void *)(m->arena + 384);

    f32x4_store(&softmax_e[0][0], f32x4_exp(f32x4_load(&looked_up[0][0]) - softmax_max[0]));
    f32x4_store(&softmax_e[0][3], f32x4_exp(f32x4_load(&looked_up[0][3]) - softmax_max[0]));
}

// seq2seq.dl:17: show attention = softmax(memory @ query / sqrt(1.0 * n))
// softmax
// 7 FLOP: sum: [1, 7] -> [1]
STEP static void show_softmax_sum(seq2seq *m)
{
    const float (*restrict softmax_e)[7] = (void *)(m->arena + 384);
    float *restrict softmax_sum = (void *)(m->arena + 448);

    float sum = 0.0f;
    for (int r = 0; r < 7; r++)
        sum += softmax_e[0][r];
    softmax_sum[0] = sum;
}

// seq2seq.dl:17: show attention = softmax(memory @ query / sqrt(1.0 * n))
// softmax
// 4 FLOP: div: [1] -> []
STEP static void show_softmax_div(seq2seq *m)
{
    const float *restrict softmax_sum = (void *)(m->arena + 448);
    float *restrict softmax_div = (void *)(m->arena + 512);

    *softmax_div = 1.0f / softmax_sum[0];
}

// seq2seq.dl:17: show attention = softmax(memory @ query / sqrt(1.0 * n))
// softmax
// 7 FLOP: mul: [1, 7] -> [1, 7]
STEP static void show_softmax_attention(seq2seq *m, int t)
{
    const float (*restrict softmax_e)[7] = (void *)(m->arena + 384);
    const float softmax_div = *(const float *)(m->arena + 512);
    float (*restrict softmax_attention)[7] = (void *)(m->arena + 128 + t * 28);

    for (int i = 0; i < 7; i++)
        softmax_attention[0][i] = softmax_e[0][i] * softmax_div;
}

// seq2seq.dl:18: return attention @ memory
// looked_up
// 2.69 kFLOP: contract: [1, 7], [1, 7, 192] -> [1, 192]
STEP static void show_looked_up_2(seq2seq *m, int t)
{
    const float (*restrict softmax_attention)[7] = (void *)(m->arena + 128 + t * 28);
    const float (*restrict bidirectional_memory)[7][192] = (void *)(m->arena + 8192);
    float (*restrict looked_up_2)[192] = (void *)(m->arena + 3200);

    for (int j = 0; j < 192; j += 96) {
        // sums of 1 rows x 96 columns in registers
        f32x16 sum[6] = {0};
        for (int k = 0; k < 7; k++) {
            const float a = softmax_attention[0][k];
            UNROLL for (int v = 0; v < 6; v++)
                sum[v] += a * f32x16_load(&bidirectional_memory[0][k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 6; v++)
            f32x16_store(&looked_up_2[0][j + v * 16], sum[v]);
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder
// concat: [1, 10], [1, 192] -> [1, 202]
STEP static void show_adder_concat(seq2seq *m, int t)
{
    const float (*restrict written_2)[10] = (void *)(m->arena + 0 + (t % 2) * 40);
    const float (*restrict looked_up_2)[192] = (void *)(m->arena + 3200);
    float (*restrict adder_concat)[202] = (void *)(m->arena + 3968);

    for (int i = 0; i < 10; i++)
        adder_concat[0][i] = written_2[0][i];
    #pragma omp simd
    for (int i = 10; i < 202; i++)
        adder_concat[0][i] = looked_up_2[0][i - 10];
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// slice: [2, 288] -> [1, 288]
STEP static void show_cell_slice(seq2seq *m)
{
    const float (*restrict adder_cell_bias)[288] = m->adder_cell_bias;
    float (*restrict cell_slice)[288] = (void *)(m->arena + 4800);

    #pragma omp simd
    for (int i = 0; i < 288; i++)
        cell_slice[0][i] = adder_cell_bias[1][i];
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 117 kFLOP: contract, slice, add: [1, 202], [202, 288], [2, 288] -> [1, 1, 288]
STEP static void show_cell(seq2seq *m)
{
    const float (*restrict adder_concat)[202] = (void *)(m->arena + 3968);
    const float (*restrict adder_cell_kernel)[288] = m->adder_cell_kernel;
    const float (*restrict adder_cell_bias)[288] = m->adder_cell_bias;
    float (*restrict cell)[1][288] = (void *)(m->arena + 5952);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 96) {
        // sums of 1 rows x 96 columns in registers
        f32x16 sum[6] = {0};
        for (int k = 0; k < 202; k++) {
            const float a = adder_concat[0][k];
            UNROLL for (int v = 0; v < 6; v++)
                sum[v] += a * f32x16_load(&adder_cell_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 6; v++)
            f32x16_store(&cell[0][0][j + v * 16], sum[v] + f32x16_load(&adder_cell_bias[0][j + v * 16]));
    }
}

// seq2seq.dl:28: h = ends | start: dense(units, activation = tanh)
// copy: [1, 96] -> [1, 96]
STEP static void show_start_h(seq2seq *m, int t)
{
    const float (*restrict h_6)[96] = (void *)(m->arena + 896 + (t % 2) * 384);
    float (*restrict start_h)[96] = (void *)(m->arena + 1664);

    #pragma omp simd
    for (int i = 0; i < 96; i++)
        start_h[0][i] = h_6[0][i];
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 55.6 kFLOP: contract, add: [1, 96], [96, 288], [1, 288] -> [1, 288]
STEP static void show_cell_2(seq2seq *m, int t2)
{
    const float (*restrict h_8)[96] = (void *)(m->arena + 1664 + t2 * 384);
    const float (*restrict adder_cell_recurrent_kernel)[288] = m->adder_cell_recurrent_kernel;
    const float (*restrict cell_slice)[288] = (void *)(m->arena + 4800);
    float (*restrict cell_2)[288] = (void *)(m->arena + 14720);

    #pragma omp for schedule(static) nowait
    for (int j = 0; j < 288; j += 96) {
        // sums of 1 rows x 96 columns in registers
        f32x16 sum[6] = {0};
        for (int k = 0; k < 96; k++) {
            const float a = h_8[0][k];
            UNROLL for (int v = 0; v < 6; v++)
                sum[v] += a * f32x16_load(&adder_cell_recurrent_kernel[k][j + v * 16]);
        }
        UNROLL for (int v = 0; v < 6; v++)
            f32x16_store(&cell_2[0][j + v * 16], sum[v] + f32x16_load(&cell_slice[0][j + v * 16]));
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 6.53 kFLOP: slice, add, sigmoid, mul, tanh, sub: [1, 288], [1, 96] -> [1, 96]
STEP static void show_cell_h_2(seq2seq *m, int t2)
{
    const float (*restrict a_3)[288] = (void *)(m->arena + 5952 + t2 * 1152);
    const float (*restrict cell_2)[288] = (void *)(m->arena + 14720);
    const float (*restrict h_8)[96] = (void *)(m->arena + 1664 + t2 * 384);
    float (*restrict cell_h_2)[96] = (void *)(m->arena + 2048 + t2 * 384);

    for (int i = 0; i < 96; i += 16) {
        const f32x16 z = f32x16_sigmoid(f32x16_load(&a_3[0][i]) + f32x16_load(&cell_2[0][i]));
        const f32x16 r = f32x16_sigmoid(f32x16_load(&a_3[0][i + 96]) + f32x16_load(&cell_2[0][i + 96]));
        const f32x16 t3 = f32x16_tanh(r * f32x16_load(&cell_2[0][i + 192]) + f32x16_load(&a_3[0][i + 192]))
            * (1.0f - z);
        f32x16_store(&cell_h_2[0][i], f32x16_load(&h_8[0][i]) * z + t3);
    }
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// adder.cell
// 62.1 kFLOP: a scan of 1 steps
static void show_gru_scan(seq2seq *m)
{
    for (int t2 = 0; t2 < 1; t2++) {
        #pragma omp barrier
        show_cell_2(m, t2);
        #pragma omp barrier
        #pragma omp single nowait
        {
            show_cell_h_2(m, t2);
        }
    }
}

// seq2seq.dl:33: logits = scores(concat([h, seen]))
// adder
// concat: [1, 96], [1, 192] -> [1, 288]
STEP static void show_adder_concat_2(seq2seq *m)
{
    const float (*restrict gru_scan)[96] = (void *)(m->arena + 2048);
    const float (*restrict looked_up_2)[192] = (void *)(m->arena + 3200);
    float (*restrict adder_concat_2)[288] = (void *)(m->arena + 13568);

    #pragma omp simd
    for (int i = 0; i < 96; i++)
        adder_concat_2[0][i] = gru_scan[0][i];
    #pragma omp simd
    for (int i = 96; i < 288; i++)
        adder_concat_2[0][i] = looked_up_2[0][i - 96];
}

// seq2seq.dl:33: logits = scores(concat([h, seen]))
// adder.scores
// 5.77 kFLOP: contract, add: [1, 288], [288, 10], [10] -> [1, 10]
STEP static void show_scores(seq2seq *m)
{
    const float (*restrict adder_concat_2)[288] = (void *)(m->arena + 13568);
    const float (*restrict adder_scores_kernel)[10] = m->adder_scores_kernel;
    const float *restrict adder_scores_bias = m->adder_scores_bias;
    float (*restrict scores)[10] = (void *)(m->arena + 576);

    // sums of 1 rows x 10 columns in registers
    f32x8 sum = f32x8_splat(0.0f);
    f32x2 sum2 = f32x2_splat(0.0f);
    f32x8 sum3 = f32x8_splat(0.0f);
    f32x2 sum4 = f32x2_splat(0.0f);
    f32x8 sum5 = f32x8_splat(0.0f);
    f32x2 sum6 = f32x2_splat(0.0f);
    f32x8 sum7 = f32x8_splat(0.0f);
    f32x2 sum8 = f32x2_splat(0.0f);
    for (int k = 0; k < 288; k += 4) {
        {
            const float a = adder_concat_2[0][k];
            sum += a * f32x8_load(&adder_scores_kernel[k][0]);
            sum2 += a * f32x2_load(&adder_scores_kernel[k][8]);
        }
        {
            const float a = adder_concat_2[0][k + 1];
            sum3 += a * f32x8_load(&adder_scores_kernel[k + 1][0]);
            sum4 += a * f32x2_load(&adder_scores_kernel[k + 1][8]);
        }
        {
            const float a = adder_concat_2[0][k + 2];
            sum5 += a * f32x8_load(&adder_scores_kernel[k + 2][0]);
            sum6 += a * f32x2_load(&adder_scores_kernel[k + 2][8]);
        }
        {
            const float a = adder_concat_2[0][k + 3];
            sum7 += a * f32x8_load(&adder_scores_kernel[k + 3][0]);
            sum8 += a * f32x2_load(&adder_scores_kernel[k + 3][8]);
        }
    }
    sum += sum3;
    sum2 += sum4;
    sum += sum5;
    sum2 += sum6;
    sum += sum7;
    sum2 += sum8;
    f32x8_store(&scores[0][0], sum + f32x8_load(&adder_scores_bias[0]));
    f32x2_store(&scores[0][8], sum2 + f32x2_load(&adder_scores_bias[8]));
}

// seq2seq.dl:34: written = softmax(logits)
// softmax
// 10 FLOP: max: [1, 10] -> [1]
STEP static void show_softmax_max_2(seq2seq *m)
{
    const float (*restrict scores)[10] = (void *)(m->arena + 576);
    float *restrict softmax_max_2 = (void *)(m->arena + 640);

    float maximum = -INFINITY;
    for (int r = 0; r < 10; r++)
        maximum = max_real(maximum, scores[0][r]);
    softmax_max_2[0] = maximum;
}

// seq2seq.dl:34: written = softmax(logits)
// softmax
// 160 FLOP: sub, exp: [1, 10], [1] -> [1, 10]
STEP static void show_softmax_e_2(seq2seq *m)
{
    const float (*restrict scores)[10] = (void *)(m->arena + 576);
    const float *restrict softmax_max_2 = (void *)(m->arena + 640);
    float (*restrict softmax_e_2)[10] = (void *)(m->arena + 704);

    f32x8_store(&softmax_e_2[0][0], f32x8_exp(f32x8_load(&scores[0][0]) - softmax_max_2[0]));
    f32x8_store(&softmax_e_2[0][2], f32x8_exp(f32x8_load(&scores[0][2]) - softmax_max_2[0]));
}

// seq2seq.dl:34: written = softmax(logits)
// softmax
// 10 FLOP: sum: [1, 10] -> [1]
STEP static void show_softmax_sum_2(seq2seq *m)
{
    const float (*restrict softmax_e_2)[10] = (void *)(m->arena + 704);
    float *restrict softmax_sum_2 = (void *)(m->arena + 768);

    float sum = 0.0f;
    for (int r = 0; r < 10; r++)
        sum += softmax_e_2[0][r];
    softmax_sum_2[0] = sum;
}

// seq2seq.dl:34: written = softmax(logits)
// softmax
// 4 FLOP: div: [1] -> []
STEP static void show_softmax_div_2(seq2seq *m)
{
    const float *restrict softmax_sum_2 = (void *)(m->arena + 768);
    float *restrict softmax_div_2 = (void *)(m->arena + 832);

    *softmax_div_2 = 1.0f / softmax_sum_2[0];
}

// seq2seq.dl:34: written = softmax(logits)
// softmax
// 10 FLOP: mul: [1, 10] -> [1, 10]
STEP static void show_softmax_written(seq2seq *m, int t)
{
    const float (*restrict softmax_e_2)[10] = (void *)(m->arena + 704);
    const float softmax_div_2 = *(const float *)(m->arena + 832);
    float (*restrict softmax_written)[10] = (void *)(m->arena + 0 + ((t + 1) % 2) * 40);

    for (int i = 0; i < 10; i++)
        softmax_written[0][i] = softmax_e_2[0][i] * softmax_div_2;
}

// seq2seq.dl:32: h = cell(stack([concat([written, seen])]), initial_state = h)
// copy: [1, 96] -> [1, 96]
STEP static void show_cell_h(seq2seq *m, int t)
{
    const float (*restrict gru_scan)[96] = (void *)(m->arena + 2048);
    float (*restrict cell_h)[96] = (void *)(m->arena + 896 + ((t + 1) % 2) * 384);

    #pragma omp simd
    for (int i = 0; i < 96; i++)
        cell_h[0][i] = gru_scan[0][i];
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder
// 909 kFLOP: a scan of 4 steps
static void show_adder_scan(seq2seq *m)
{
    for (int t = 0; t < 4; t++) {
        #pragma omp barrier
        show_query(m, t);
        #pragma omp barrier
        #pragma omp single nowait
        {
            show_looked_up(m);
            show_softmax_max(m);
            show_softmax_e(m);
            show_softmax_sum(m);
            show_softmax_div(m);
            show_softmax_attention(m, t);
            show_looked_up_2(m, t);
            show_adder_concat(m, t);
            show_cell_slice(m);
        }
        #pragma omp barrier
        show_cell(m);
        #pragma omp single nowait
        {
            show_start_h(m, t);
        }
        #pragma omp barrier
        show_gru_scan(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            show_adder_concat_2(m);
            show_scores(m);
            show_softmax_max_2(m);
            show_softmax_e_2(m);
            show_softmax_sum_2(m);
            show_softmax_div_2(m);
            show_softmax_written(m, t);
            show_cell_h(m, t);
        }
    }
}

// seq2seq.dl:57: minimize  cross_entropy(adder(question), answer)
// adder
// copy: [4, 1, 7] -> [1, 4, 7]
KERNEL static void show_adder_attention(seq2seq *m)
{
    const float *restrict adder_scan = (void *)(m->arena + 128);
    float *restrict show_adder_attention = (void *)m->show_adder_attention;

    #pragma omp simd
    for (int i = 0; i < 28; i++)
        show_adder_attention[i] = adder_scan[i];
}

static void show(void *model, int count)
{
    struct seq2seq *m = model;
    (void)count;
    #pragma omp parallel
    {
        #pragma omp single nowait
        {
            show_embedding_gather(m);
            show_bidirectional_forward_slice(m);
            show_bidirectional_forward_broadcast(m);
        }
        #pragma omp barrier
        show_bidirectional_forward(m);
        #pragma omp barrier
        show_bidirectional_scan(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            show_bidirectional_backward_slice(m);
        }
        show_bidirectional_backward(m);
        #pragma omp barrier
        show_bidirectional_scan_2(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            show_bidirectional_memory(m);
            show_adder_ends(m);
            show_start(m);
            show_adder_broadcast(m);
        }
        #pragma omp barrier
        show_adder_scan(m);
        #pragma omp barrier
        #pragma omp single nowait
        {
            show_adder_attention(m);
        }
    }
}

// ---- generated data -----------------------------------------------------------------------------

// seq2seq.dl:45: function numbered(example, several) = example * 38197 % questions * several + to_int(uniform([], 0,
// several))
// seq2seq.dl:54: a = pair // 10 ^ digits, b = pair % 10 ^ digits,
// numbered
// 8 kFLOP: mul, mod, random, to_int, add, floordiv: [64] -> [64]
static void generate_mod(seq2seq *m)
{
    const int32_t *restrict index_2 = m->index_2;
    int32_t *restrict generated_pair = m->generated_pair;
    int32_t *restrict generated_a = m->generated_a;
    int32_t *restrict generated_b = m->generated_b;

    for (int i = 0; i < 64; i++) {
        const int32_t t = floor_modulo(index_2[i] * 38197, 50000) * 20
            + (int32_t)(f32_uniform(m->seed, m->first + i, 0, 0) * 2e+01f);
        generated_pair[i] = t;
        generated_a[i] = floor_divide(t, 1000);
        generated_b[i] = floor_modulo(t, 1000);
    }
}

// seq2seq.dl:41: function spelled(number: int [], count) = number // to_int(round(10.0 ^ (count - 1 - iota(count)))) %
// 10
// spelled
// 132 FLOP: iota, sub, to_real, pow, round, to_int: -> [3]
static void generate_spelled_to_int(seq2seq *m)
{
    int32_t *restrict spelled_to_int = (void *)(m->arena + 0);

    for (int i = 0; i < 3; i++)
        spelled_to_int[i] = (int32_t)rintf(f32_pow(1e+01f, (float)(2 - i)));
}

// seq2seq.dl:55: question = concat([spelled(a, digits), [10], spelled(b, digits)]),
// seq2seq.dl:41: function spelled(number: int [], count) = number // to_int(round(10.0 ^ (count - 1 - iota(count)))) %
// 10
// spelled
// 15.4 kFLOP: floordiv, mod, concat: [64], [3] -> [64, 7]
static void generate_concat(seq2seq *m)
{
    const int32_t *restrict generated_a = m->generated_a;
    const int32_t *restrict spelled_to_int = (void *)(m->arena + 0);
    const int32_t *restrict generated_b = m->generated_b;
    int32_t (*restrict generated_question)[7] = m->generated_question;

    for (int b = 0; b < 64; b++) {
        for (int i = 0; i < 3; i++)
            generated_question[b][i] = floor_modulo(floor_divide(generated_a[b], spelled_to_int[i]), 10);
        generated_question[b][3] = 10;
        for (int i = 4; i < 7; i++)
            generated_question[b][i] = floor_modulo(floor_divide(generated_b[b], spelled_to_int[i - 4]), 10);
    }
}

// seq2seq.dl:41: function spelled(number: int [], count) = number // to_int(round(10.0 ^ (count - 1 - iota(count)))) %
// 10
// spelled
// 176 FLOP: iota, sub, to_real, pow, round, to_int: -> [4]
static void generate_spelled_to_int_2(seq2seq *m)
{
    int32_t *restrict spelled_to_int_2 = (void *)(m->arena + 0);

    for (int i = 0; i < 4; i++)
        spelled_to_int_2[i] = (int32_t)rintf(f32_pow(1e+01f, (float)(3 - i)));
}

// seq2seq.dl:41: function spelled(number: int [], count) = number // to_int(round(10.0 ^ (count - 1 - iota(count)))) %
// 10
// seq2seq.dl:56: answer = spelled(a + b, digits + 1)
// spelled
// 10.3 kFLOP: add, floordiv, mod: [64], [4] -> [64, 4]
static void generate_spelled_mod(seq2seq *m)
{
    const int32_t *restrict generated_a = m->generated_a;
    const int32_t *restrict generated_b = m->generated_b;
    const int32_t *restrict spelled_to_int_2 = (void *)(m->arena + 0);
    int32_t (*restrict generated_answer)[4] = m->generated_answer;

    for (int b = 0; b < 64; b++)
        for (int i = 0; i < 4; i++)
            generated_answer[b][i] = floor_modulo(floor_divide(generated_a[b] + generated_b[b], spelled_to_int_2[i]),
                10);
}

// Examples first, first + 1, ... of the generated data.
static void generate(void *model, uint64_t first)
{
    struct seq2seq *m = model;
    m->first = first;
    m->draw = 0;
    for (int b = 0; b < 64; b++)
        m->index_2[b] = (int32_t)first + b;
    generate_mod(m);
    generate_spelled_to_int(m);
    generate_concat(m);
    generate_spelled_to_int_2(m);
    generate_spelled_mod(m);
}

// ---- public functions ---------------------------------------------------------------------------

size_t seq2seq_bytes(void)
{
    return sizeof(seq2seq);
}

void seq2seq_initialize(seq2seq *m, uint64_t seed)
{
    initialize(m, seed);
}

void seq2seq_reset_totals(seq2seq *m)
{
    reset_totals(m);
}

float seq2seq_train_step(seq2seq *m, const int32_t question[64][7], const int32_t answer[64][4], int count)
{
    m->question = question;
    m->answer = answer;
    train_step(m, count);
    return m->loss;
}

float seq2seq_evaluate(seq2seq *m, const int32_t question[64][7], const int32_t answer[64][4], int count)
{
    m->question = question;
    m->answer = answer;
    evaluate(m, count);
    return m->loss;
}

const float (*seq2seq_predict(seq2seq *m, const int32_t question[1][7], int count))[4][10]
{
    m->question = question;
    predict(m, count);
    return m->prediction;
}

// ---- tables -------------------------------------------------------------------------------------

// name, role, type, rank, shape, elements, offset, initial value, index of the moving average
static const dlc_tensor seq2seq_tensors[] = {
    {"generated.pair", DLC_OUTPUT, DLC_I32, 1, {64}, 64, offsetof(seq2seq, generated_pair), 0.0, -1},
    {"generated.a", DLC_OUTPUT, DLC_I32, 1, {64}, 64, offsetof(seq2seq, generated_a), 0.0, -1},
    {"generated.b", DLC_OUTPUT, DLC_I32, 1, {64}, 64, offsetof(seq2seq, generated_b), 0.0, -1},
    {"generated.question", DLC_OUTPUT, DLC_I32, 2, {64, 7}, 448, offsetof(seq2seq, generated_question), 0.0, -1},
    {"generated.answer", DLC_OUTPUT, DLC_I32, 2, {64, 4}, 256, offsetof(seq2seq, generated_answer), 0.0, -1},
    {"adder.embedding.embeddings", DLC_PARAMETER, DLC_F32, 2, {11, 32}, 352,
        offsetof(seq2seq, adder_embedding_embeddings), 0.0, -1},
    {"adder.bidirectional.forward.kernel", DLC_PARAMETER, DLC_F32, 2, {32, 288}, 9216,
        offsetof(seq2seq, adder_bidirectional_forward_kernel), 0.0, -1},
    {"adder.bidirectional.forward.recurrent_kernel", DLC_PARAMETER, DLC_F32, 2, {96, 288}, 27648,
        offsetof(seq2seq, adder_bidirectional_forward_recurrent_kernel), 0.0, -1},
    {"adder.bidirectional.forward.bias", DLC_PARAMETER, DLC_F32, 2, {2, 288}, 576,
        offsetof(seq2seq, adder_bidirectional_forward_bias), 0.0, -1},
    {"adder.bidirectional.backward.kernel", DLC_PARAMETER, DLC_F32, 2, {32, 288}, 9216,
        offsetof(seq2seq, adder_bidirectional_backward_kernel), 0.0, -1},
    {"adder.bidirectional.backward.recurrent_kernel", DLC_PARAMETER, DLC_F32, 2, {96, 288}, 27648,
        offsetof(seq2seq, adder_bidirectional_backward_recurrent_kernel), 0.0, -1},
    {"adder.bidirectional.backward.bias", DLC_PARAMETER, DLC_F32, 2, {2, 288}, 576,
        offsetof(seq2seq, adder_bidirectional_backward_bias), 0.0, -1},
    {"adder.start.kernel", DLC_PARAMETER, DLC_F32, 2, {192, 96}, 18432, offsetof(seq2seq, adder_start_kernel), 0.0, -1},
    {"adder.start.bias", DLC_PARAMETER, DLC_F32, 1, {96}, 96, offsetof(seq2seq, adder_start_bias), 0.0, -1},
    {"adder.query.kernel", DLC_PARAMETER, DLC_F32, 2, {96, 192}, 18432, offsetof(seq2seq, adder_query_kernel), 0.0, -1},
    {"adder.query.bias", DLC_PARAMETER, DLC_F32, 1, {192}, 192, offsetof(seq2seq, adder_query_bias), 0.0, -1},
    {"adder.cell.kernel", DLC_PARAMETER, DLC_F32, 2, {202, 288}, 58176, offsetof(seq2seq, adder_cell_kernel), 0.0, -1},
    {"adder.cell.recurrent_kernel", DLC_PARAMETER, DLC_F32, 2, {96, 288}, 27648,
        offsetof(seq2seq, adder_cell_recurrent_kernel), 0.0, -1},
    {"adder.cell.bias", DLC_PARAMETER, DLC_F32, 2, {2, 288}, 576, offsetof(seq2seq, adder_cell_bias), 0.0, -1},
    {"adder.scores.kernel", DLC_PARAMETER, DLC_F32, 2, {288, 10}, 2880, offsetof(seq2seq, adder_scores_kernel), 0.0,
        -1},
    {"adder.scores.bias", DLC_PARAMETER, DLC_F32, 1, {10}, 10, offsetof(seq2seq, adder_scores_bias), 0.0, -1},
    {"loss", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(seq2seq, loss), 0.0, -1},
    {"lr.initial_learning_rate", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(seq2seq, lr_initial_learning_rate), 0.003,
        -1},
    {"lr.decay_steps", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(seq2seq, lr_decay_steps), 5.6e+03, -1},
    {"lr.alpha", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(seq2seq, lr_alpha), 0.0, -1},
    {"lr.warmup_steps", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(seq2seq, lr_warmup_steps), 0.0, -1},
    {"beta_1", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(seq2seq, beta_1), 0.9, -1},
    {"beta_2", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(seq2seq, beta_2), 0.999, -1},
    {"epsilon", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(seq2seq, epsilon), 1e-07, -1},
    {"global_clipnorm", DLC_SETTING, DLC_F32, 0, {0}, 1, offsetof(seq2seq, global_clipnorm), 1.0, -1},
    {"adder.embedding.embeddings/m", DLC_SLOT, DLC_F32, 2, {11, 32}, 352,
        offsetof(seq2seq, adder_embedding_embeddings_m), 0.0, -1},
    {"adder.embedding.embeddings/v", DLC_SLOT, DLC_F32, 2, {11, 32}, 352,
        offsetof(seq2seq, adder_embedding_embeddings_v), 0.0, -1},
    {"adder.bidirectional.forward.kernel/m", DLC_SLOT, DLC_F32, 2, {32, 288}, 9216,
        offsetof(seq2seq, adder_bidirectional_forward_kernel_m), 0.0, -1},
    {"adder.bidirectional.forward.kernel/v", DLC_SLOT, DLC_F32, 2, {32, 288}, 9216,
        offsetof(seq2seq, adder_bidirectional_forward_kernel_v), 0.0, -1},
    {"adder.bidirectional.forward.recurrent_kernel/m", DLC_SLOT, DLC_F32, 2, {96, 288}, 27648,
        offsetof(seq2seq, adder_bidirectional_forward_recurrent_kernel_m), 0.0, -1},
    {"adder.bidirectional.forward.recurrent_kernel/v", DLC_SLOT, DLC_F32, 2, {96, 288}, 27648,
        offsetof(seq2seq, adder_bidirectional_forward_recurrent_kernel_v), 0.0, -1},
    {"adder.bidirectional.forward.bias/m", DLC_SLOT, DLC_F32, 2, {2, 288}, 576,
        offsetof(seq2seq, adder_bidirectional_forward_bias_m), 0.0, -1},
    {"adder.bidirectional.forward.bias/v", DLC_SLOT, DLC_F32, 2, {2, 288}, 576,
        offsetof(seq2seq, adder_bidirectional_forward_bias_v), 0.0, -1},
    {"adder.bidirectional.backward.kernel/m", DLC_SLOT, DLC_F32, 2, {32, 288}, 9216,
        offsetof(seq2seq, adder_bidirectional_backward_kernel_m), 0.0, -1},
    {"adder.bidirectional.backward.kernel/v", DLC_SLOT, DLC_F32, 2, {32, 288}, 9216,
        offsetof(seq2seq, adder_bidirectional_backward_kernel_v), 0.0, -1},
    {"adder.bidirectional.backward.recurrent_kernel/m", DLC_SLOT, DLC_F32, 2, {96, 288}, 27648,
        offsetof(seq2seq, adder_bidirectional_backward_recurrent_kernel_m), 0.0, -1},
    {"adder.bidirectional.backward.recurrent_kernel/v", DLC_SLOT, DLC_F32, 2, {96, 288}, 27648,
        offsetof(seq2seq, adder_bidirectional_backward_recurrent_kernel_v), 0.0, -1},
    {"adder.bidirectional.backward.bias/m", DLC_SLOT, DLC_F32, 2, {2, 288}, 576,
        offsetof(seq2seq, adder_bidirectional_backward_bias_m), 0.0, -1},
    {"adder.bidirectional.backward.bias/v", DLC_SLOT, DLC_F32, 2, {2, 288}, 576,
        offsetof(seq2seq, adder_bidirectional_backward_bias_v), 0.0, -1},
    {"adder.start.kernel/m", DLC_SLOT, DLC_F32, 2, {192, 96}, 18432, offsetof(seq2seq, adder_start_kernel_m), 0.0, -1},
    {"adder.start.kernel/v", DLC_SLOT, DLC_F32, 2, {192, 96}, 18432, offsetof(seq2seq, adder_start_kernel_v), 0.0, -1},
    {"adder.start.bias/m", DLC_SLOT, DLC_F32, 1, {96}, 96, offsetof(seq2seq, adder_start_bias_m), 0.0, -1},
    {"adder.start.bias/v", DLC_SLOT, DLC_F32, 1, {96}, 96, offsetof(seq2seq, adder_start_bias_v), 0.0, -1},
    {"adder.query.kernel/m", DLC_SLOT, DLC_F32, 2, {96, 192}, 18432, offsetof(seq2seq, adder_query_kernel_m), 0.0, -1},
    {"adder.query.kernel/v", DLC_SLOT, DLC_F32, 2, {96, 192}, 18432, offsetof(seq2seq, adder_query_kernel_v), 0.0, -1},
    {"adder.query.bias/m", DLC_SLOT, DLC_F32, 1, {192}, 192, offsetof(seq2seq, adder_query_bias_m), 0.0, -1},
    {"adder.query.bias/v", DLC_SLOT, DLC_F32, 1, {192}, 192, offsetof(seq2seq, adder_query_bias_v), 0.0, -1},
    {"adder.cell.kernel/m", DLC_SLOT, DLC_F32, 2, {202, 288}, 58176, offsetof(seq2seq, adder_cell_kernel_m), 0.0, -1},
    {"adder.cell.kernel/v", DLC_SLOT, DLC_F32, 2, {202, 288}, 58176, offsetof(seq2seq, adder_cell_kernel_v), 0.0, -1},
    {"adder.cell.recurrent_kernel/m", DLC_SLOT, DLC_F32, 2, {96, 288}, 27648,
        offsetof(seq2seq, adder_cell_recurrent_kernel_m), 0.0, -1},
    {"adder.cell.recurrent_kernel/v", DLC_SLOT, DLC_F32, 2, {96, 288}, 27648,
        offsetof(seq2seq, adder_cell_recurrent_kernel_v), 0.0, -1},
    {"adder.cell.bias/m", DLC_SLOT, DLC_F32, 2, {2, 288}, 576, offsetof(seq2seq, adder_cell_bias_m), 0.0, -1},
    {"adder.cell.bias/v", DLC_SLOT, DLC_F32, 2, {2, 288}, 576, offsetof(seq2seq, adder_cell_bias_v), 0.0, -1},
    {"adder.scores.kernel/m", DLC_SLOT, DLC_F32, 2, {288, 10}, 2880, offsetof(seq2seq, adder_scores_kernel_m), 0.0, -1},
    {"adder.scores.kernel/v", DLC_SLOT, DLC_F32, 2, {288, 10}, 2880, offsetof(seq2seq, adder_scores_kernel_v), 0.0, -1},
    {"adder.scores.bias/m", DLC_SLOT, DLC_F32, 1, {10}, 10, offsetof(seq2seq, adder_scores_bias_m), 0.0, -1},
    {"adder.scores.bias/v", DLC_SLOT, DLC_F32, 1, {10}, 10, offsetof(seq2seq, adder_scores_bias_v), 0.0, -1},
    {"metrics.exact_match.0", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(seq2seq, metrics_exact_match_0), 0.0, -1},
    {"metrics.exact_match.1", DLC_TOTAL, DLC_F32, 0, {0}, 1, offsetof(seq2seq, metrics_exact_match_1), 0.0, -1},
    {"reports.exact_match", DLC_OUTPUT, DLC_F32, 0, {0}, 1, offsetof(seq2seq, reports_exact_match), 0.0, -1},
    {"prediction", DLC_OUTPUT, DLC_F32, 3, {1, 4, 10}, 40, offsetof(seq2seq, prediction), 0.0, -1},
    {"show.adder.attention", DLC_OUTPUT, DLC_F32, 3, {1, 4, 7}, 28, offsetof(seq2seq, show_adder_attention), 0.0, -1},
};

// name, column, source, type, rank, shape, elements, offset; indices of its generated output, mean and
// deviation; is it used by predict; what its ints are below
static const dlc_field seq2seq_fields[] = {
    {"pair", "pair", 0, DLC_I32, 0, {0}, 1, offsetof(seq2seq, pair), 0, -1, -1, 0, 0},
    {"a", "a", 0, DLC_I32, 0, {0}, 1, offsetof(seq2seq, a), 1, -1, -1, 0, 0},
    {"b", "b", 0, DLC_I32, 0, {0}, 1, offsetof(seq2seq, b), 2, -1, -1, 0, 0},
    {"question", "question", 0, DLC_I32, 1, {7}, 7, offsetof(seq2seq, question), 3, -1, -1, 1, 11},
    {"answer", "answer", 0, DLC_I32, 1, {4}, 4, offsetof(seq2seq, answer), 4, -1, -1, 0, 10},
};

static const dlc_argument seq2seq_arguments_0[] = {
    {"count", NULL, 5e+04},
};

static const dlc_source seq2seq_sources[] = {
    {"generate", seq2seq_arguments_0, 1},
};

static const dlc_report seq2seq_reports[] = {
    {"exact_match", 64},
};

static const int seq2seq_shown[] = {66};

// name, index of the loss, every, repeat, accumulate, first kernel, kernels
static const dlc_step seq2seq_steps[] = {
    {NULL, 21, 1, 1, 1, 0, 92},
};

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel seq2seq_train_kernels[] = {
    {"bidirectional_forward_slice", 22, 0, offsetof(seq2seq, arena) + 0, 288, DLC_F32, 0, 3456},
    {"bidirectional_backward_slice", 22, 0, offsetof(seq2seq, arena) + 1152, 288, DLC_F32, 0, 3456},
    {"bidirectional_forward_transpose", 22, 0, offsetof(seq2seq, arena) + 2304, 448, DLC_I32, 0, 3584},
    {"bidirectional_forward", 22, 1, offsetof(seq2seq, arena) + 4096, 3168, DLC_F32, 205920, 53248},
    {"bidirectional_backward", 22, 1, offsetof(seq2seq, arena) + 16768, 3168, DLC_F32, 205920, 53248},
    {"adder_broadcast", 57, 0, offsetof(seq2seq, arena) + 29440, 640, DLC_F32, 0, 5120},
    {"bidirectional_forward_broadcast", 22, 0, offsetof(seq2seq, arena) + 243968, 6144, DLC_F32, 0, 122880},
    {"bidirectional_scan", 22, 1, offsetof(seq2seq, arena) + 268544, 43008, DLC_F32, 27826176, 1182976},
    {"bidirectional_scan_2", 22, 1, offsetof(seq2seq, arena) + 47360, 43008, DLC_F32, 27826176, 1182976},
    {"adder_ends", 27, 1, offsetof(seq2seq, arena) + 1964288, 12288, DLC_F32, 0, 393216},
    {"bidirectional_memory", 22, 1, offsetof(seq2seq, arena) + 2013440, 86016, DLC_F32, 0, 688128},
    {"start", 28, 1, offsetof(seq2seq, arena) + 2357504, 6144, DLC_F32, 2488320, 147840},
    {"adder_scan", 57, 1, offsetof(seq2seq, arena) + 3671296, 2560, DLC_F32, 58192128, 2138152},
    {"cross_entropy", 57, 1, offsetof(seq2seq, arena) + 3692800, 256, DLC_F32, 49920, 23552},
    {"cross_entropy_sum", 57, 0, offsetof(seq2seq, arena) + 0, 64, DLC_F32, 15360, 13568},
    {"mean_loss", 57, 0, offsetof(seq2seq, loss), 1, DLC_F32, 129, 516},
    {"cross_entropy_div_grad", 48, 0, offsetof(seq2seq, arena) + 0, 64, DLC_I32, 12608, 13824},
    {"exact_match_sum", 49, 0, offsetof(seq2seq, metrics_exact_match_0), 1, DLC_F32, 321, 520},
    {"exact_match_sum_2", 49, 0, offsetof(seq2seq, metrics_exact_match_1), 1, DLC_F32, 197, 272},
    {"adam_rsqrt", 58, 0, offsetof(seq2seq, arena) + 0, 1, DLC_F32, 121, 44},
    {"adder_y_grad", 57, 0, offsetof(seq2seq, arena) + 3671296, 2560, DLC_F32, 12864, 22784},
    {"cell_transpose_grad", 32, 1, offsetof(seq2seq, arena) + 3681536, 58176, DLC_F32, 0, 465408},
    {"query_transpose_grad", 31, 0, offsetof(seq2seq, arena) + 3914240, 18432, DLC_F32, 0, 147456},
    {"scores_transpose_grad", 33, 0, offsetof(seq2seq, arena) + 3987968, 2880, DLC_F32, 0, 23040},
    {"adder_scan_grad", 57, 1, offsetof(seq2seq, arena) + 538880, 6144, DLC_F32, 56755456, 3366912},
    {"adder_sum_grad", 57, 1, offsetof(seq2seq, arena) + 192, 288, DLC_F32, 73728, 296064},
    {"adder_sum_grad_2", 57, 1, offsetof(seq2seq, arena) + 11264, 288, DLC_F32, 73728, 296064},
    {"adder_bias_grad", 57, 1, offsetof(seq2seq, arena) + 1344, 192, DLC_F32, 49152, 197376},
    {"adder_bias_grad_3", 57, 0, offsetof(seq2seq, arena) + 128, 10, DLC_F32, 2560, 10280},
    {"adder_bias_grad_2", 57, 0, offsetof(seq2seq, arena) + 12416, 576, DLC_F32, 0, 4608},
    {"adam_sum_14", 58, 0, offsetof(seq2seq, arena) + 192, 1, DLC_F32, 1152, 4612},
    {"adam_sum_11", 58, 0, offsetof(seq2seq, arena) + 256, 1, DLC_F32, 384, 1540},
    {"adder_kernel_grad_2", 57, 1, offsetof(seq2seq, arena) + 2013440, 58176, DLC_F32, 29786112, 734464},
    {"adam_sum_12", 58, 1, offsetof(seq2seq, arena) + 320, 1, DLC_F32, 116352, 465412},
    {"adder_recurrent_kernel_grad", 57, 1, offsetof(seq2seq, arena) + 2246144, 27648, DLC_F32, 14155776, 503808},
    {"adam_sum_13", 58, 1, offsetof(seq2seq, arena) + 384, 1, DLC_F32, 55296, 221188},
    {"adder_kernel_grad", 57, 1, offsetof(seq2seq, arena) + 2971904, 18432, DLC_F32, 9437184, 368640},
    {"adam_sum_10", 58, 1, offsetof(seq2seq, arena) + 448, 1, DLC_F32, 36864, 147460},
    {"start_y_grad", 28, 0, offsetof(seq2seq, arena) + 14720, 6144, DLC_F32, 18432, 98304},
    {"start_bias_grad", 28, 0, offsetof(seq2seq, arena) + 11264, 96, DLC_F32, 6144, 24960},
    {"adam_sum_9", 58, 0, offsetof(seq2seq, arena) + 512, 1, DLC_F32, 192, 772},
    {"adder_kernel_grad_3", 57, 0, offsetof(seq2seq, arena) + 538880, 2880, DLC_F32, 1474560, 316672},
    {"adam_sum_15", 58, 0, offsetof(seq2seq, arena) + 576, 1, DLC_F32, 5760, 23044},
    {"start_ends_grad", 28, 1, offsetof(seq2seq, arena) + 2356736, 12288, DLC_F32, 2359296, 147456},
    {"start_kernel_grad", 28, 1, offsetof(seq2seq, arena) + 2405888, 18432, DLC_F32, 2359296, 147456},
    {"adam_sum_8", 58, 1, offsetof(seq2seq, arena) + 640, 1, DLC_F32, 36864, 147460},
    {"bidirectional_backward_transpose_grad", 22, 1, offsetof(seq2seq, arena) + 2676992, 27648, DLC_F32, 0, 221184},
    {"bidirectional_forward_transpose_grad", 22, 1, offsetof(seq2seq, arena) + 2787584, 27648, DLC_F32, 0, 221184},
    {"adder_input_grad", 57, 1, offsetof(seq2seq, arena) + 3045632, 86016, DLC_F32, 688128, 547840},
    {"adder_input_grad_2", 57, 1, offsetof(seq2seq, arena) + 3045632, 86016, DLC_F32, 946176, 990208},
    {"bidirectional_backward_h_grad", 22, 1, offsetof(seq2seq, arena) + 2479616, 43008, DLC_F32, 0, 516096},
    {"bidirectional_forward_h_grad", 22, 1, offsetof(seq2seq, arena) + 3389696, 43008, DLC_F32, 0, 516096},
    {"bidirectional_scan_grad_2", 22, 1, offsetof(seq2seq, arena) + 4077824, 129024, DLC_F32, 25503744, 2199552},
    {"bidirectional_forward_b_recurrent_grad", 22, 1, offsetof(seq2seq, arena) + 4096, 288, DLC_F32, 129024, 517248},
    {"bidirectional_forward_recurrent_kernel_grad", 22, 1, offsetof(seq2seq, arena) + 550400, 27648, DLC_F32, 24772608,
        798720},
    {"adam_sum_3", 58, 1, offsetof(seq2seq, arena) + 704, 1, DLC_F32, 55296, 221188},
    {"bidirectional_forward_scatter_add_grad", 22, 1, offsetof(seq2seq, arena) + 14720, 3168, DLC_F32, 129024, 530560},
    {"bidirectional_forward_b_grad", 22, 0, offsetof(seq2seq, arena) + 5248, 288, DLC_F32, 3168, 13824},
    {"bidirectional_forward_bias_grad", 22, 0, offsetof(seq2seq, arena) + 6400, 576, DLC_F32, 0, 4608},
    {"adam_sum_4", 58, 0, offsetof(seq2seq, arena) + 768, 1, DLC_F32, 1152, 4612},
    {"bidirectional_scan_grad", 22, 1, offsetof(seq2seq, arena) + 3045632, 129024, DLC_F32, 25503744, 2199552},
    {"bidirectional_backward_b_recurrent_grad", 22, 1, offsetof(seq2seq, arena) + 4096, 288, DLC_F32, 129024, 517248},
    {"bidirectional_backward_recurrent_kernel_grad", 22, 1, offsetof(seq2seq, arena) + 243968, 27648, DLC_F32, 24772608,
        798720},
    {"adam_sum_6", 58, 1, offsetof(seq2seq, arena) + 832, 1, DLC_F32, 55296, 221188},
    {"bidirectional_backward_scatter_add_grad", 22, 1, offsetof(seq2seq, arena) + 27392, 3168, DLC_F32, 129024, 530560},
    {"bidirectional_backward_b_grad", 22, 0, offsetof(seq2seq, arena) + 2112, 288, DLC_F32, 3168, 13824},
    {"bidirectional_backward_embeddings_grad", 22, 1, offsetof(seq2seq, arena) + 8704, 352, DLC_F32, 202752, 50944},
    {"bidirectional_backward_bias_grad", 22, 0, offsetof(seq2seq, arena) + 40064, 576, DLC_F32, 0, 4608},
    {"adam_sum_7", 58, 0, offsetof(seq2seq, arena) + 896, 1, DLC_F32, 1152, 4612},
    {"bidirectional_forward_input_grad", 22, 1, offsetof(seq2seq, arena) + 8704, 352, DLC_F32, 203104, 52352},
    {"adam_sum", 58, 0, offsetof(seq2seq, arena) + 960, 1, DLC_F32, 704, 2820},
    {"bidirectional_backward_kernel_grad", 22, 1, offsetof(seq2seq, arena) + 42368, 9216, DLC_F32, 202752, 50944},
    {"adam_sum_5", 58, 0, offsetof(seq2seq, arena) + 1024, 1, DLC_F32, 18432, 73732},
    {"bidirectional_forward_kernel_grad", 22, 1, offsetof(seq2seq, arena) + 79232, 9216, DLC_F32, 202752, 50944},
    {"adam_sum_2", 58, 0, offsetof(seq2seq, arena) + 1088, 1, DLC_F32, 18432, 73732},
    {"adam_sum_16", 58, 0, offsetof(seq2seq, arena) + 1152, 1, DLC_F32, 46, 152},
    {"update_adder_bidirectional_backward_recurrent_kernel", 58, 1,
        offsetof(seq2seq, adder_bidirectional_backward_recurrent_kernel), 27648, DLC_F32, 608258, 774176},
    {"update_adder_bidirectional_forward_kernel", 58, 1, offsetof(seq2seq, adder_bidirectional_forward_kernel), 9216,
        DLC_F32, 202754, 258080},
    {"update_adder_bidirectional_backward_kernel", 58, 1, offsetof(seq2seq, adder_bidirectional_backward_kernel), 9216,
        DLC_F32, 202754, 258080},
    {"update_adder_embedding_embeddings", 58, 0, offsetof(seq2seq, adder_embedding_embeddings), 352, DLC_F32, 7746,
        9888},
    {"update_adder_bidirectional_backward_bias", 58, 0, offsetof(seq2seq, adder_bidirectional_backward_bias), 576,
        DLC_F32, 12674, 16160},
    {"update_adder_scores_bias", 58, 0, offsetof(seq2seq, adder_scores_bias), 10, DLC_F32, 222, 312},
    {"update_adder_start_bias", 58, 0, offsetof(seq2seq, adder_start_bias), 96, DLC_F32, 2114, 2720},
    {"update_adder_query_bias", 58, 0, offsetof(seq2seq, adder_query_bias), 192, DLC_F32, 4226, 5408},
    {"update_adder_bidirectional_forward_bias", 58, 0, offsetof(seq2seq, adder_bidirectional_forward_bias), 576,
        DLC_F32, 12674, 16160},
    {"update_adder_cell_bias", 58, 0, offsetof(seq2seq, adder_cell_bias), 576, DLC_F32, 12674, 16160},
    {"update_adder_scores_kernel", 58, 1, offsetof(seq2seq, adder_scores_kernel), 2880, DLC_F32, 63362, 80672},
    {"update_adder_start_kernel", 58, 1, offsetof(seq2seq, adder_start_kernel), 18432, DLC_F32, 405506, 516128},
    {"update_adder_query_kernel", 58, 1, offsetof(seq2seq, adder_query_kernel), 18432, DLC_F32, 405506, 516128},
    {"update_adder_bidirectional_forward_recurrent_kernel", 58, 1,
        offsetof(seq2seq, adder_bidirectional_forward_recurrent_kernel), 27648, DLC_F32, 608258, 774176},
    {"update_adder_cell_recurrent_kernel", 58, 1, offsetof(seq2seq, adder_cell_recurrent_kernel), 27648, DLC_F32,
        608258, 774176},
    {"update_adder_cell_kernel", 58, 1, offsetof(seq2seq, adder_cell_kernel), 58176, DLC_F32, 1279874, 1628960},
};

static void call_train_kernel(seq2seq *m, int kernel)
{
    switch (kernel) {
    case 0: bidirectional_forward_slice(m); break;
    case 1: bidirectional_backward_slice(m); break;
    case 2: bidirectional_forward_transpose(m); break;
    case 3: bidirectional_forward(m); break;
    case 4: bidirectional_backward(m); break;
    case 5: adder_broadcast(m); break;
    case 6: bidirectional_forward_broadcast(m); break;
    case 7: bidirectional_scan(m); break;
    case 8: bidirectional_scan_2(m); break;
    case 9: adder_ends(m); break;
    case 10: bidirectional_memory(m); break;
    case 11: start(m); break;
    case 12: adder_scan(m); break;
    case 13: cross_entropy(m); break;
    case 14: cross_entropy_sum(m); break;
    case 15: mean_loss(m); break;
    case 16: cross_entropy_div_grad(m); break;
    case 17: exact_match_sum(m); break;
    case 18: exact_match_sum_2(m); break;
    case 19: adam_rsqrt(m); break;
    case 20: adder_y_grad(m); break;
    case 21: cell_transpose_grad(m); break;
    case 22: query_transpose_grad(m); break;
    case 23: scores_transpose_grad(m); break;
    case 24: adder_scan_grad(m); break;
    case 25: adder_sum_grad(m); break;
    case 26: adder_sum_grad_2(m); break;
    case 27: adder_bias_grad(m); break;
    case 28: adder_bias_grad_3(m); break;
    case 29: adder_bias_grad_2(m); break;
    case 30: adam_sum_14(m); break;
    case 31: adam_sum_11(m); break;
    case 32: adder_kernel_grad_2(m); break;
    case 33: adam_sum_12(m); break;
    case 34: adder_recurrent_kernel_grad(m); break;
    case 35: adam_sum_13(m); break;
    case 36: adder_kernel_grad(m); break;
    case 37: adam_sum_10(m); break;
    case 38: start_y_grad(m); break;
    case 39: start_bias_grad(m); break;
    case 40: adam_sum_9(m); break;
    case 41: adder_kernel_grad_3(m); break;
    case 42: adam_sum_15(m); break;
    case 43: start_ends_grad(m); break;
    case 44: start_kernel_grad(m); break;
    case 45: adam_sum_8(m); break;
    case 46: bidirectional_backward_transpose_grad(m); break;
    case 47: bidirectional_forward_transpose_grad(m); break;
    case 48: adder_input_grad(m); break;
    case 49: adder_input_grad_2(m); break;
    case 50: bidirectional_backward_h_grad(m); break;
    case 51: bidirectional_forward_h_grad(m); break;
    case 52: bidirectional_scan_grad_2(m); break;
    case 53: bidirectional_forward_b_recurrent_grad(m); break;
    case 54: bidirectional_forward_recurrent_kernel_grad(m); break;
    case 55: adam_sum_3(m); break;
    case 56: bidirectional_forward_scatter_add_grad(m); break;
    case 57: bidirectional_forward_b_grad(m); break;
    case 58: bidirectional_forward_bias_grad(m); break;
    case 59: adam_sum_4(m); break;
    case 60: bidirectional_scan_grad(m); break;
    case 61: bidirectional_backward_b_recurrent_grad(m); break;
    case 62: bidirectional_backward_recurrent_kernel_grad(m); break;
    case 63: adam_sum_6(m); break;
    case 64: bidirectional_backward_scatter_add_grad(m); break;
    case 65: bidirectional_backward_b_grad(m); break;
    case 66: bidirectional_backward_embeddings_grad(m); break;
    case 67: bidirectional_backward_bias_grad(m); break;
    case 68: adam_sum_7(m); break;
    case 69: bidirectional_forward_input_grad(m); break;
    case 70: adam_sum(m); break;
    case 71: bidirectional_backward_kernel_grad(m); break;
    case 72: adam_sum_5(m); break;
    case 73: bidirectional_forward_kernel_grad(m); break;
    case 74: adam_sum_2(m); break;
    case 75: adam_sum_16(m); break;
    case 76: update_adder_bidirectional_backward_recurrent_kernel(m); break;
    case 77: update_adder_bidirectional_forward_kernel(m); break;
    case 78: update_adder_bidirectional_backward_kernel(m); break;
    case 79: update_adder_embedding_embeddings(m); break;
    case 80: update_adder_bidirectional_backward_bias(m); break;
    case 81: update_adder_scores_bias(m); break;
    case 82: update_adder_start_bias(m); break;
    case 83: update_adder_query_bias(m); break;
    case 84: update_adder_bidirectional_forward_bias(m); break;
    case 85: update_adder_cell_bias(m); break;
    case 86: update_adder_scores_kernel(m); break;
    case 87: update_adder_start_kernel(m); break;
    case 88: update_adder_query_kernel(m); break;
    case 89: update_adder_bidirectional_forward_recurrent_kernel(m); break;
    case 90: update_adder_cell_recurrent_kernel(m); break;
    case 91: update_adder_cell_kernel(m); break;
    }
}

static void run_train_kernel(void *model, int kernel)
{
    if (seq2seq_train_kernels[kernel].team) {
        #pragma omp parallel
        call_train_kernel(model, kernel);
        return;
    }
    call_train_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel seq2seq_evaluate_kernels[] = {
    {"evaluate_bidirectional_forward_slice", 22, 0, offsetof(seq2seq, arena) + 100864, 288, DLC_F32, 0, 3456},
    {"evaluate_bidirectional_backward_slice", 22, 0, offsetof(seq2seq, arena) + 102016, 288, DLC_F32, 0, 3456},
    {"evaluate_bidirectional_forward_transpose", 22, 0, offsetof(seq2seq, arena) + 99072, 448, DLC_I32, 0, 3584},
    {"evaluate_bidirectional_forward", 22, 1, offsetof(seq2seq, arena) + 73728, 3168, DLC_F32, 205920, 53248},
    {"evaluate_bidirectional_backward", 22, 1, offsetof(seq2seq, arena) + 86400, 3168, DLC_F32, 205920, 53248},
    {"evaluate_adder_broadcast", 57, 0, offsetof(seq2seq, arena) + 823808, 640, DLC_F32, 0, 2560},
    {"evaluate_bidirectional_forward_broadcast", 22, 0, offsetof(seq2seq, arena) + 344064, 6144, DLC_F32, 0, 49152},
    {"evaluate_bidirectional_scan", 22, 1, offsetof(seq2seq, arena) + 368640, 43008, DLC_F32, 27826176, 322816},
    {"evaluate_bidirectional_scan_2", 22, 1, offsetof(seq2seq, arena) + 540672, 43008, DLC_F32, 27826176, 322816},
    {"evaluate_adder_ends", 27, 1, offsetof(seq2seq, arena) + 737280, 12288, DLC_F32, 0, 393216},
    {"evaluate_bidirectional_memory", 22, 1, offsetof(seq2seq, arena) + 0, 86016, DLC_F32, 0, 688128},
    {"evaluate_start", 28, 1, offsetof(seq2seq, arena) + 616960, 6144, DLC_F32, 2488320, 147840},
    {"evaluate_adder_scan", 57, 1, offsetof(seq2seq, arena) + 813568, 2560, DLC_F32, 58192128, 813096},
    {"evaluate_exact_match", 48, 0, offsetof(seq2seq, arena) + 0, 64, DLC_I32, 3328, 11520},
    {"evaluate_cross_entropy", 57, 1, offsetof(seq2seq, arena) + 512, 256, DLC_F32, 49920, 12288},
    {"evaluate_cross_entropy_sum", 57, 0, offsetof(seq2seq, arena) + 256, 64, DLC_F32, 15360, 13568},
    {"evaluate_mean_loss", 57, 0, offsetof(seq2seq, loss), 1, DLC_F32, 129, 516},
    {"evaluate_exact_match_sum", 49, 0, offsetof(seq2seq, metrics_exact_match_0), 1, DLC_F32, 321, 520},
    {"evaluate_exact_match_sum_2", 49, 0, offsetof(seq2seq, metrics_exact_match_1), 1, DLC_F32, 197, 272},
};

static void call_evaluate_kernel(seq2seq *m, int kernel)
{
    switch (kernel) {
    case 0: evaluate_bidirectional_forward_slice(m); break;
    case 1: evaluate_bidirectional_backward_slice(m); break;
    case 2: evaluate_bidirectional_forward_transpose(m); break;
    case 3: evaluate_bidirectional_forward(m); break;
    case 4: evaluate_bidirectional_backward(m); break;
    case 5: evaluate_adder_broadcast(m); break;
    case 6: evaluate_bidirectional_forward_broadcast(m); break;
    case 7: evaluate_bidirectional_scan(m); break;
    case 8: evaluate_bidirectional_scan_2(m); break;
    case 9: evaluate_adder_ends(m); break;
    case 10: evaluate_bidirectional_memory(m); break;
    case 11: evaluate_start(m); break;
    case 12: evaluate_adder_scan(m); break;
    case 13: evaluate_exact_match(m); break;
    case 14: evaluate_cross_entropy(m); break;
    case 15: evaluate_cross_entropy_sum(m); break;
    case 16: evaluate_mean_loss(m); break;
    case 17: evaluate_exact_match_sum(m); break;
    case 18: evaluate_exact_match_sum_2(m); break;
    }
}

static void run_evaluate_kernel(void *model, int kernel)
{
    if (seq2seq_evaluate_kernels[kernel].team) {
        #pragma omp parallel
        call_evaluate_kernel(model, kernel);
        return;
    }
    call_evaluate_kernel(model, kernel);
}

// name, line, team; of its output: offset, elements, type; FLOPs, bytes
static const dlc_kernel seq2seq_predict_kernels[] = {
    {"predict_adder_input", 57, 0, offsetof(seq2seq, arena) + 0, 10, DLC_F32, 0, 40},
    {"predict_bidirectional_forward_input", 22, 0, offsetof(seq2seq, arena) + 128, 96, DLC_F32, 0, 384},
    {"predict_bidirectional_scan", 22, 1, offsetof(seq2seq, arena) + 512, 672, DLC_F32, 434784, 127516},
    {"predict_bidirectional_forward_input_2", 22, 0, offsetof(seq2seq, arena) + 5888, 96, DLC_F32, 0, 384},
    {"predict_bidirectional_scan_2", 22, 1, offsetof(seq2seq, arena) + 3200, 672, DLC_F32, 434784, 127516},
    {"predict_adder_ends", 27, 0, offsetof(seq2seq, arena) + 6272, 192, DLC_F32, 0, 6144},
    {"predict_start", 28, 0, offsetof(seq2seq, arena) + 7040, 96, DLC_F32, 38880, 75264},
    {"predict_bidirectional_memory", 22, 0, offsetof(seq2seq, arena) + 7808, 1344, DLC_F32, 0, 10752},
    {"predict_adder_scan", 57, 1, offsetof(seq2seq, arena) + 128, 40, DLC_F32, 909252, 437616},
    {"predict_adder_answer", 57, 0, offsetof(seq2seq, prediction), 40, DLC_F32, 0, 320},
};

static void call_predict_kernel(seq2seq *m, int kernel)
{
    switch (kernel) {
    case 0: predict_adder_input(m); break;
    case 1: predict_bidirectional_forward_input(m); break;
    case 2: predict_bidirectional_scan(m); break;
    case 3: predict_bidirectional_forward_input_2(m); break;
    case 4: predict_bidirectional_scan_2(m); break;
    case 5: predict_adder_ends(m); break;
    case 6: predict_start(m); break;
    case 7: predict_bidirectional_memory(m); break;
    case 8: predict_adder_scan(m); break;
    case 9: predict_adder_answer(m); break;
    }
}

static void run_predict_kernel(void *model, int kernel)
{
    if (seq2seq_predict_kernels[kernel].team) {
        #pragma omp parallel
        call_predict_kernel(model, kernel);
        return;
    }
    call_predict_kernel(model, kernel);
}

const dlc_program seq2seq_program = {
    .version = DLC_PROGRAM_H,
    .name = "seq2seq",
    .source = "seq2seq.dl",
    .compiler = "dlc 0.1.0",
    .fingerprint = 0x07A47F00D4D4A5F8u,
    .bytes = sizeof(seq2seq),
    .real = DLC_F32,
    .batch = 64,
    .predict_batch = 1,
    .epochs = 8,
    .validate = 0.1,
    .generate_count = 50000,
    .tensor = seq2seq_tensors,
    .tensor_count = 67,
    .field = seq2seq_fields,
    .field_count = 5,
    .data_source = seq2seq_sources,
    .source_count = 1,
    .report = seq2seq_reports,
    .report_count = 1,
    .step = seq2seq_steps,
    .step_count = 1,
    .loss = 21,
    .prediction = 65,
    .sample = -1,
    .grid = {0, 0},
    .shown = seq2seq_shown,
    .shown_count = 1,
    .show = show,
    .initialize = initialize,
    .train_step = train_step,
    .evaluate = evaluate,
    .predict = predict,
    .draw_sample = NULL,
    .generate = generate,
    .reset_totals = reset_totals,
    .seed_offset = offsetof(seq2seq, seed),
    .step_offset = offsetof(seq2seq, step),
    .draw_offset = offsetof(seq2seq, draw),
    .prepared_offset = offsetof(seq2seq, prepared),
    .train_entry = {seq2seq_train_kernels, 92, run_train_kernel, 6231040, 48328704},
    .evaluate_entry = {seq2seq_evaluate_kernels, 19, run_evaluate_kernel, 830080, 16109568},
    .predict_entry = {seq2seq_predict_kernels, 10, run_predict_kernel, 15488, -147456},
    .next_entry = {NULL, 0, NULL, 0, 0},
};

__attribute__((weak)) const dlc_program *dlc_main_program(void)
{
    return &seq2seq_program;
}
