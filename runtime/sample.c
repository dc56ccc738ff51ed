// Grids of pictures that the network makes: those of `sample` after each epoch, and predictions that are pictures.
#include "canvas.h"
#include "trainer.h"

#include <stdlib.h>
#include <string.h>

enum { GAP = 2, SHORTEST_SIDE = 48 };

static const Colour between = {128, 128, 134};

// One picture is [height, width] or [height, width, 1 or 3].
typedef struct Picture {
    dlc_type type;
    int height, width, channels, scale;
} Picture;

bool looks_like_picture(int rank, const int *shape)
{
    return rank == 2 ? shape[0] > 3 && shape[1] > 3 : rank == 3 && (shape[2] == 1 || shape[2] == 3);
}

// 0 is black, 1 is white.
static unsigned char brightness(double value)
{
    return (unsigned char)(255 * (value > 1 ? 1 : value > 0 ? value : 0) + 0.5);
}

static void draw_picture(Canvas *canvas, const Picture *picture, const void *data, size_t first, int left, int top)
{
    int s = picture->scale, c = picture->channels;
    for (int y = 0; y < picture->height; y++)
        for (int x = 0; x < picture->width; x++, first += (size_t)c) {
            Colour colour = {brightness(element(picture->type, data, first)),
                             brightness(element(picture->type, data, first + (size_t)c / 2)),
                             brightness(element(picture->type, data, first + (size_t)c - 1))};
            canvas_fill(canvas, left + x * s, top + y * s, left + (x + 1) * s, top + (y + 1) * s, colour);
        }
}

bool picture_grid(const char *path, dlc_type type, int rank, const int *shape, size_t count, const void *data,
                  int columns, Error *error)
{
    Picture picture = {type, shape[0], shape[1], rank == 3 ? shape[2] : 1, 1};
    int side = picture.height < picture.width ? picture.height : picture.width;
    picture.scale = side < SHORTEST_SIDE ? (SHORTEST_SIDE + side - 1) / side : 1;
    int across = picture.width * picture.scale + GAP, down = picture.height * picture.scale + GAP;
    int rows = ((int)count + columns - 1) / columns;
    Canvas canvas;
    if (!canvas_open(&canvas, columns * across + GAP, rows * down + GAP, between, error))
        return false;
    size_t size = (size_t)picture.height * (size_t)picture.width * (size_t)picture.channels;
    for (size_t i = 0; i < count; i++)
        draw_picture(&canvas, &picture, data, i * size, GAP + (int)i % columns * across, GAP + (int)i / columns * down);
    bool good = canvas_write(&canvas, path, error);
    canvas_close(&canvas);
    return good;
}

// ---- samples ------------------------------------------------------------------------------------

// The first examples that were not trained on, if there are any.
static Split sample_split(const Dataset *data)
{
    return data->count[SPLIT_VALIDATION] ? SPLIT_VALIDATION : data->count[SPLIT_TEST] ? SPLIT_TEST : SPLIT_TRAIN;
}

static void compute_samples(Model *model, const Dataset *data, size_t count, unsigned char *samples, uint32_t *order)
{
    const dlc_program *program = model->program;
    const dlc_tensor *tensor = &program->tensor[program->sample];
    Split split = sample_split(data);
    size_t batch = (size_t)program->batch, bytes = tensor->count / batch * type_bytes(tensor->type);
    Error ignored; // nothing is checked
    for (size_t done = 0; done < count; done += batch) {
        int n = (int)(count - done < batch ? count - done : batch);
        for (int i = 0; i < n; i++)
            order[i] = (uint32_t)((done + (size_t)i) % data->count[split]);
        load_batch(model, data, split, order, n, program->batch, false, &ignored);
        model_draw(model, done / batch);
        program->draw_sample(model->data, n);
        memcpy(samples + done * bytes, model_tensor(model, program->sample), (size_t)n * bytes);
    }
}

bool sample_picture(const char *path, Model *model, const Dataset *data, Error *error)
{
    const dlc_program *program = model->program;
    const dlc_tensor *tensor = &program->tensor[program->sample];
    size_t count = (size_t)program->grid[0] * (size_t)program->grid[1], batch = (size_t)program->batch;
    unsigned char *samples = malloc(count * (tensor->count / batch) * type_bytes(tensor->type));
    uint32_t *order = malloc(batch * sizeof *order);
    bool good = samples && order;
    if (good) {
        compute_samples(model, data, count, samples, order);
        good = picture_grid(path, tensor->type, tensor->rank - 1, tensor->shape + 1, count, samples, program->grid[1],
                            error);
    } else {
        fail(error, "out of memory: %zu samples", count);
    }
    free(samples);
    free(order);
    return good;
}
