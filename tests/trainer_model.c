// A model written by hand, as small as one can be and with everything that a host looks at: logistic regression on
// images of 2 x 2 pixels, trained by gradient descent with momentum on inputs with noise that depends on seed and step.
// With -DDOUBLE it computes in f64; -DFINGERPRINT and -DBATCH make programs that differ from it.
#include "dlc_program.h"

#include <math.h>
#include <string.h>

#ifdef DOUBLE
typedef double real;
#define REAL DLC_F64
#else
typedef float real;
#define REAL DLC_F32
#endif
#ifndef BATCH
#define BATCH 8
#endif
#ifndef FINGERPRINT
#define FINGERPRINT 0x1234
#endif
enum { PIXELS = 4, CLASSES = 2 };

// What the arena holds.
typedef struct Arena {
    real noisy[BATCH][PIXELS], logit[BATCH], error[BATCH], kernel_gradient[PIXELS], bias_gradient[1];
} Arena;

typedef struct tiny {
    uint64_t seed, step, draw;
    const real (*x)[PIXELS];
    const int32_t *y;
    _Alignas(64) real kernel[PIXELS];
    real bias[1];
    real mean[PIXELS]; // a state: moving mean of the inputs
    real kernel_velocity[PIXELS], bias_velocity[1];
    real lr[1];
    real confusion_total[CLASSES][CLASSES];
    real prediction[BATCH][CLASSES];
    real loss[1], accuracy[1], per_class[CLASSES], confusion[CLASSES][CLASSES];
    _Alignas(64) unsigned char arena[sizeof(Arena)];
    int count;
} tiny;

static Arena *arena(void *model)
{
    return (Arena *)(void *)((tiny *)model)->arena;
}

// In [-0.5, 0.5), of seed, step and element.
static real noise(const tiny *m, uint64_t element)
{
    uint64_t bits = (m->seed * 0x9E3779B97F4A7C15u + m->step) * 0xBF58476D1CE4E5B9u + element * 0x94D049BB133111EBu;
    bits = (bits ^ bits >> 29) * 0xD6E8FEB86659FD93u;
    return (real)((double)(bits >> 40) / 16777216.0 - 0.5);
}

static void add_noise(void *model)
{
    tiny *m = model;
    for (int b = 0; b < BATCH; b++)
        for (int i = 0; i < PIXELS; i++)
            arena(m)->noisy[b][i] = m->x[b][i] + (real)0.1 * noise(m, (uint64_t)(b * PIXELS + i));
}

static void copy_input(void *model)
{
    tiny *m = model;
    memcpy(arena(m)->noisy, m->x, sizeof arena(m)->noisy);
}

static void forward(void *model)
{
    tiny *m = model;
    for (int b = 0; b < BATCH; b++) {
        real sum = m->bias[0];
        for (int i = 0; i < PIXELS; i++)
            sum += arena(m)->noisy[b][i] * m->kernel[i];
        arena(m)->logit[b] = sum;
    }
}

// Cross-entropy of the classes 0 and 1, and its derivative by the logit.
static void loss(void *model)
{
    tiny *m = model;
    real sum = 0;
    for (int b = 0; b < BATCH; b++) {
        real z = m->y[b] ? arena(m)->logit[b] : -arena(m)->logit[b];
        real p = (real)(1 / (1 + exp(z)));
        sum += b < m->count ? (real)((z > 0 ? 0 : -z) + log1p(exp(-fabs(z)))) : 0;
        arena(m)->error[b] = b < m->count ? (m->y[b] ? -p : p) / (real)m->count : 0;
    }
    m->loss[0] = sum / (real)m->count;
}

static void gradient(void *model)
{
    tiny *m = model;
    memset(arena(m)->kernel_gradient, 0, sizeof arena(m)->kernel_gradient);
    arena(m)->bias_gradient[0] = 0;
    for (int b = 0; b < BATCH; b++) {
        for (int i = 0; i < PIXELS; i++)
            arena(m)->kernel_gradient[i] += arena(m)->error[b] * arena(m)->noisy[b][i];
        arena(m)->bias_gradient[0] += arena(m)->error[b];
    }
}

static void predict_classes(void *model)
{
    tiny *m = model;
    for (int b = 0; b < BATCH; b++) {
        m->prediction[b][0] = -arena(m)->logit[b];
        m->prediction[b][1] = arena(m)->logit[b];
    }
}

static void metrics(void *model)
{
    tiny *m = model;
    for (int b = 0; b < m->count; b++)
        m->confusion_total[m->y[b] != 0][arena(m)->logit[b] > 0] += 1;
    memcpy(m->confusion, m->confusion_total, sizeof m->confusion);
    real all = 0, right = 0;
    for (int i = 0; i < CLASSES; i++) {
        real row = m->confusion[i][0] + m->confusion[i][1];
        m->per_class[i] = row > 0 ? m->confusion[i][i] / row : 0;
        all += row;
        right += m->confusion[i][i];
    }
    m->accuracy[0] = right / all;
}

static void update(void *model)
{
    tiny *m = model;
    for (int i = 0; i < PIXELS; i++) {
        m->kernel_velocity[i] = (real)0.9 * m->kernel_velocity[i] - m->lr[0] * arena(m)->kernel_gradient[i];
        m->kernel[i] += m->kernel_velocity[i];
        m->mean[i] = (real)0.99 * m->mean[i] + (real)0.01 * m->x[0][i];
    }
    m->bias_velocity[0] = (real)0.9 * m->bias_velocity[0] - m->lr[0] * arena(m)->bias_gradient[0];
    m->bias[0] += m->bias_velocity[0];
}

// ---- entries ------------------------------------------------------------------------------------

static void initialize(void *model, uint64_t seed)
{
    tiny *m = model;
    m->seed = seed;
    m->step = 0;
    m->lr[0] = (real)0.1;
    for (int i = 0; i < PIXELS; i++) {
        m->kernel[i] = noise(m, (uint64_t)(1000 + i));
        m->mean[i] = m->kernel_velocity[i] = 0;
    }
    m->bias[0] = m->bias_velocity[0] = 0;
}

static void train_step(void *model, int count)
{
    tiny *m = model;
    m->count = count;
    add_noise(m);
    forward(m);
    loss(m);
    if (!isfinite(m->loss[0]))
        return;
    gradient(m);
    metrics(m);
    update(m);
    m->step++;
}

static void evaluate(void *model, int count)
{
    tiny *m = model;
    m->count = count;
    copy_input(m);
    forward(m);
    loss(m);
    metrics(m);
}

static void predict(void *model, int count)
{
    (void)count;
    copy_input(model);
    forward(model);
    predict_classes(model);
}

static void reset_totals(void *model)
{
    tiny *m = model;
    memset(m->confusion_total, 0, sizeof m->confusion_total);
}

// ---- tables -------------------------------------------------------------------------------------

enum { LOSS = 7, PREDICTION, ACCURACY, PER_CLASS, CONFUSION };

static const dlc_tensor tensors[] = {
    {"tiny.dense.kernel", DLC_PARAMETER, REAL, 2, {PIXELS, 1}, PIXELS, offsetof(tiny, kernel), 0, -1},
    {"tiny.dense.bias", DLC_PARAMETER, REAL, 1, {1}, 1, offsetof(tiny, bias), 0, -1},
    {"tiny.mean", DLC_STATE, REAL, 3, {2, 2, 1}, PIXELS, offsetof(tiny, mean), 0, -1},
    {"tiny.dense.kernel/velocity", DLC_SLOT, REAL, 2, {PIXELS, 1}, PIXELS, offsetof(tiny, kernel_velocity), 0, -1},
    {"tiny.dense.bias/velocity", DLC_SLOT, REAL, 1, {1}, 1, offsetof(tiny, bias_velocity), 0, -1},
    {"lr", DLC_SETTING, REAL, 0, {0}, 1, offsetof(tiny, lr), 0.1, -1},
    {"confusion/total", DLC_TOTAL, REAL, 2, {CLASSES, CLASSES}, 4, offsetof(tiny, confusion_total), 0, -1},
    [LOSS] = {"loss", DLC_OUTPUT, REAL, 0, {0}, 1, offsetof(tiny, loss), 0, -1},
    [PREDICTION] = {"prediction", DLC_OUTPUT, REAL, 2, {BATCH, CLASSES}, 2 * BATCH, offsetof(tiny, prediction), 0, -1},
    [ACCURACY] = {"accuracy", DLC_OUTPUT, REAL, 0, {0}, 1, offsetof(tiny, accuracy), 0, -1},
    [PER_CLASS] = {"per_class", DLC_OUTPUT, REAL, 1, {CLASSES}, CLASSES, offsetof(tiny, per_class), 0, -1},
    [CONFUSION] = {"confusion", DLC_OUTPUT, REAL, 2, {CLASSES, CLASSES}, 4, offsetof(tiny, confusion), 0, -1},
};

static const dlc_argument x_argument[] = {{"path", "x.npy", 0}}, y_argument[] = {{"path", "y.npy", 0}};
static const dlc_source sources[] = {{"npy", x_argument, 1}, {"npy", y_argument, 1}};
static const dlc_field fields[] = {
    {"x", "x", 0, REAL, 3, {2, 2, 1}, PIXELS, offsetof(tiny, x), -1, -1, -1, 1, 0},
    {"y", "y", 1, DLC_I32, 0, {0}, 1, offsetof(tiny, y), -1, -1, -1, 0, 0},
};
static const dlc_report reports[] = {{"accuracy", ACCURACY}, {"per_class", PER_CLASS}, {"confusion", CONFUSION}};

#define IN_ARENA(member) (offsetof(tiny, arena) + offsetof(Arena, member))
static const dlc_kernel train_kernels[] = {
    {"noise_forward", 3, 0, IN_ARENA(noisy), BATCH *PIXELS, REAL, 1, 1},
    {"dense_forward", 4, 0, IN_ARENA(logit), BATCH, REAL, 1, 1},
    {"cross_entropy", 9, 0, offsetof(tiny, loss), 1, REAL, 1, 1},
    {"dense_backward", 4, 0, IN_ARENA(kernel_gradient), PIXELS, REAL, 1, 1},
    {"metrics", 12, 0, offsetof(tiny, accuracy), 1, REAL, 1, 1},
    {"update", 10, 0, offsetof(tiny, kernel), PIXELS, REAL, 1, 1},
};

static void run_train_kernel(void *model, int kernel)
{
    static void (*const run[])(void *model) = {add_noise, forward, loss, gradient, metrics, update};
    run[kernel](model);
}

static const dlc_step steps[] = {{NULL, LOSS, 1, 1, 1, 0, sizeof train_kernels / sizeof *train_kernels}};

const dlc_program *dlc_main_program(void)
{
    static const dlc_program program = {
        .version = DLC_PROGRAM_H,
        .name = "tiny",
        .source = "tiny.dl",
        .compiler = "hand",
        .fingerprint = FINGERPRINT,
        .bytes = sizeof(tiny),
        .real = REAL,
        .batch = BATCH,
        .predict_batch = BATCH,
        .epochs = 4,
        .validate = 0.25,
        .tensor = tensors,
        .tensor_count = sizeof tensors / sizeof *tensors,
        .field = fields,
        .field_count = sizeof fields / sizeof *fields,
        .data_source = sources,
        .source_count = sizeof sources / sizeof *sources,
        .report = reports,
        .report_count = sizeof reports / sizeof *reports,
        .loss = LOSS,
        .prediction = PREDICTION,
        .sample = -1,
        .step = steps,
        .step_count = 1,
        .initialize = initialize,
        .train_step = train_step,
        .evaluate = evaluate,
        .predict = predict,
        .reset_totals = reset_totals,
        .seed_offset = offsetof(tiny, seed),
        .step_offset = offsetof(tiny, step),
        .draw_offset = offsetof(tiny, draw),
        .train_entry = {train_kernels, sizeof train_kernels / sizeof *train_kernels, run_train_kernel, sizeof(Arena), 0},
    };
    return &program;
}
