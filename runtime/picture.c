// A grid of inputs of `predict`, each with its predicted and true label.
#include "canvas.h"
#include "trainer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const Colour paper = {255, 255, 255}, ink = {40, 40, 46}, right_colour = {22, 138, 62},
                    wrong_colour = {200, 36, 36};

enum { IMAGE_SIDE = 112, GAP = 14, CAPTION = 26, TITLE = 46, LETTER = 12, MOST_IMAGES = 100 };

// What is drawn for each example.
typedef struct Grid {
    const dlc_field *field; // the images
    int image, label;       // indices of fields; label -1: none
    int height, width, channels, scale;
    int columns, rows;
    size_t count;
    double low, high; // values of black and white
    double *pixel;    // [count][height][width][channels]
    double *truth;    // [count]: labels
    bool classes;     // labels and predictions are class numbers
} Grid;

// ---- which fields -------------------------------------------------------------------------------

static bool looks_like_image(const dlc_field *field)
{
    bool coloured = field->rank == 3 && (field->shape[2] == 1 || field->shape[2] == 3);
    return field->used_by_predict && (coloured || (field->rank == 2 && field->shape[0] > 3 && field->shape[1] > 3));
}

static size_t prediction_elements(const dlc_program *program)
{
    return program->tensor[program->prediction].count / (size_t)program->predict_batch;
}

// How well a field serves as the true label; 0: not at all. A class number is better than a one-hot vector.
static int label_quality(const dlc_program *program, const dlc_field *field)
{
    size_t outputs = prediction_elements(program);
    if (field->used_by_predict)
        return 0;
    if (field->rank == 0)
        return field->type == DLC_I32 ? 3 : outputs == 1;
    return 2 * (field->rank == 1 && field->count == outputs);
}

static bool choose_fields(Grid *grid, const Dataset *data, Split split, Error *error)
{
    const dlc_program *program = data->program;
    const dlc_tensor *output = &program->tensor[program->prediction];
    if (output->rank > 2)
        return fail(error, "--picture: a prediction of shape %s is no label",
                    shape_text(output->rank - 1, output->shape + 1).text);
    grid->image = grid->label = -1;
    int best = 0;
    for (int i = 0; i < program->field_count; i++) {
        const dlc_field *field = &program->field[i];
        if (looks_like_image(field) && grid->image < 0)
            grid->image = i;
        if (data->column[split][i].data && label_quality(program, field) > best) {
            best = label_quality(program, field);
            grid->label = i;
        }
    }
    if (grid->image < 0)
        return fail(error, "--picture: no input of %s looks like an image: [height, width, 1 or 3]", program->name);
    grid->field = &program->field[grid->image];
    grid->classes = prediction_elements(program) > 1;
    return true;
}

// ---- data ---------------------------------------------------------------------------------------

static double argmax(dlc_type type, const void *data, size_t first, size_t count)
{
    size_t best = 0;
    for (size_t i = 1; i < count; i++)
        if (element(type, data, first + i) > element(type, data, first + best))
            best = i;
    return (double)best;
}

static void read_batch(Grid *grid, const Model *model, size_t first, int n)
{
    const dlc_field *field = grid->field;
    for (size_t i = 0; i < (size_t)n * field->count; i++)
        grid->pixel[first * field->count + i] = element(field->type, model->batch[grid->image], i);
    if (grid->label < 0)
        return;
    const dlc_field *label = &model->program->field[grid->label];
    const void *values = model->batch[grid->label];
    for (size_t i = 0; i < (size_t)n; i++)
        grid->truth[first + i] = label->rank == 0 ? element(label->type, values, i)
                                                  : argmax(label->type, values, i * label->count, label->count);
}

// Images of bytes and of parts of one keep their scale; others are stretched to what they hold.
static void choose_scale(Grid *grid)
{
    grid->low = INFINITY;
    grid->high = -INFINITY;
    for (size_t i = 0; i < grid->count * grid->field->count; i++) {
        grid->low = fmin(grid->low, grid->pixel[i]);
        grid->high = fmax(grid->high, grid->pixel[i]);
    }
    if (grid->low >= 0 && grid->high <= 255) {
        grid->high = grid->high <= 1 ? 1 : 255;
        grid->low = 0;
    }
}

static bool read_grid(Grid *grid, const Model *model, const Dataset *data, Split split, Error *error)
{
    size_t batch = (size_t)model->program->batch;
    uint32_t *order = malloc(batch * sizeof *order);
    grid->pixel = malloc(grid->count * grid->field->count * sizeof *grid->pixel);
    grid->truth = calloc(grid->count, sizeof *grid->truth);
    bool good = order && grid->pixel && grid->truth;
    for (size_t done = 0; good && done < grid->count; done += batch) {
        int n = (int)(grid->count - done < batch ? grid->count - done : batch);
        for (int i = 0; i < n; i++)
            order[i] = (uint32_t)(done + (size_t)i);
        good = load_batch(model, data, split, order, n, (int)batch, false, error);
        if (good)
            read_batch(grid, model, done, n);
    }
    free(order);
    if (good)
        choose_scale(grid);
    return good || fail(error, "out of memory: a picture of %zu images", grid->count);
}

// ---- drawing ------------------------------------------------------------------------------------

static unsigned char shade(const Grid *grid, double value)
{
    double part = grid->high > grid->low ? (value - grid->low) / (grid->high - grid->low) : 0;
    return (unsigned char)(255 * (part > 1 ? 1 : part > 0 ? part : 0) + 0.5);
}

static void draw_image(Canvas *canvas, const Grid *grid, size_t which, int left, int top)
{
    const double *pixel = grid->pixel + which * grid->field->count;
    for (int y = 0; y < grid->height; y++) {
        for (int x = 0; x < grid->width; x++, pixel += grid->channels) {
            Colour colour = {shade(grid, pixel[0]), shade(grid, pixel[grid->channels / 2]),
                             shade(grid, pixel[grid->channels - 1])};
            canvas_fill(canvas, left + x * grid->scale, top + y * grid->scale, left + (x + 1) * grid->scale,
                        top + (y + 1) * grid->scale, colour);
        }
    }
}

// A tick or a cross, LETTER high, that stands on `at`.
static void draw_mark(Canvas *canvas, Point at, bool right)
{
    double s = LETTER;
    if (right) {
        const Point tick[] = {{at.x, at.y - 0.45 * s}, {at.x + 0.35 * s, at.y - 0.08 * s}, {at.x + s, at.y - 0.9 * s}};
        canvas_line(canvas, tick, 3, 2.6, right_colour);
    } else {
        const Point down[] = {{at.x + 0.1 * s, at.y - 0.85 * s}, {at.x + 0.85 * s, at.y - 0.1 * s}};
        const Point up[] = {{at.x + 0.1 * s, at.y - 0.1 * s}, {at.x + 0.85 * s, at.y - 0.85 * s}};
        canvas_line(canvas, down, 2, 2.6, wrong_colour);
        canvas_line(canvas, up, 2, 2.6, wrong_colour);
    }
}

static bool is_right(const Grid *grid, size_t which, double predicted)
{
    return predicted == grid->truth[which];
}

// "7", or "7 (9)" when the truth is 9 or the two are no classes.
static void draw_caption(Canvas *canvas, const Grid *grid, size_t which, double predicted, Point at)
{
    char text[64];
    bool marked = grid->label >= 0 && grid->classes, right = marked && is_right(grid, which, predicted);
    int length = snprintf(text, sizeof text, "%.4g", predicted);
    if (grid->label >= 0 && !right)
        snprintf(text + length, sizeof text - (size_t)length, " (%.4g)", grid->truth[which]);
    canvas_text(canvas, at, LETTER, 0, !marked ? ink : right ? right_colour : wrong_colour, text);
    if (marked)
        draw_mark(canvas, (Point){at.x + font_width(text, LETTER) + 9, at.y}, right);
}

static void draw_title(Canvas *canvas, const Grid *grid, const dlc_program *program, Split split,
                       const double *predicted)
{
    char text[160];
    size_t right = 0;
    for (size_t i = 0; i < grid->count; i++)
        right += is_right(grid, i, predicted[i]);
    if (grid->label >= 0 && grid->classes)
        snprintf(text, sizeof text, "%.60s, %s data: %zu of %zu right", program->name, split_names[split], right,
                 grid->count);
    else
        snprintf(text, sizeof text, "%.60s, %s data: predicted%s", program->name, split_names[split],
                 grid->label >= 0 ? " (true)" : "");
    // In a narrow picture the title is set smaller.
    double room = canvas->width - 2 * GAP, size = 14;
    if (font_width(text, size) > room)
        size *= room / font_width(text, size);
    canvas_text(canvas, (Point){GAP, TITLE - 16}, size, 0, ink, text);
}

static void draw_grid(Canvas *canvas, const Grid *grid, const double *predicted)
{
    int across = grid->width * grid->scale, down = grid->height * grid->scale;
    int cell = across > IMAGE_SIDE ? across : IMAGE_SIDE;
    for (size_t i = 0; i < grid->count; i++) {
        int left = GAP + (int)i % grid->columns * (cell + GAP);
        int top = TITLE + (int)i / grid->columns * (down + CAPTION + GAP);
        draw_image(canvas, grid, i, left, top);
        draw_caption(canvas, grid, i, predicted[i], (Point){left + 1, top + down + LETTER + 8});
    }
}

// Pixels are enlarged to about IMAGE_SIDE; the grid is a little wider than high.
static void lay_out(Grid *grid, int *width, int *height)
{
    const dlc_field *field = grid->field;
    grid->height = field->shape[0];
    grid->width = field->shape[1];
    grid->channels = field->rank == 3 ? field->shape[2] : 1;
    int side = grid->height > grid->width ? grid->height : grid->width;
    grid->scale = side < IMAGE_SIDE ? IMAGE_SIDE / side : 1;
    grid->columns = (int)ceil(sqrt(1.3 * (double)grid->count));
    grid->columns = grid->columns < (int)grid->count ? grid->columns : (int)grid->count;
    grid->rows = ((int)grid->count + grid->columns - 1) / grid->columns;
    int across = grid->width * grid->scale;
    *width = GAP + grid->columns * ((across > IMAGE_SIDE ? across : IMAGE_SIDE) + GAP);
    *height = TITLE + grid->rows * (grid->height * grid->scale + CAPTION + GAP);
}

static bool draw(const char *path, Grid *grid, const Dataset *data, Split split, const void *prediction, Error *error)
{
    const dlc_program *program = data->program;
    const dlc_tensor *output = &program->tensor[program->prediction];
    size_t elements = prediction_elements(program);
    double *predicted = malloc(grid->count * sizeof *predicted);
    if (!predicted)
        return fail(error, "out of memory");
    for (size_t i = 0; i < grid->count; i++)
        predicted[i] = grid->classes ? argmax(output->type, prediction, i * elements, elements)
                                     : element(output->type, prediction, i);
    int width, height;
    Canvas canvas;
    lay_out(grid, &width, &height);
    bool good = canvas_open(&canvas, width, height, paper, error);
    if (good) {
        draw_title(&canvas, grid, program, split, predicted);
        draw_grid(&canvas, grid, predicted);
        good = canvas_write(&canvas, path, error);
        canvas_close(&canvas);
    }
    free(predicted);
    return good;
}

bool picture_predictions(const char *path, const Model *model, const Dataset *data, Split split, size_t count,
                         const void *prediction, Error *error)
{
    Grid grid = {.count = count < MOST_IMAGES ? count : MOST_IMAGES};
    bool good = choose_fields(&grid, data, split, error) && read_grid(&grid, model, data, split, error) &&
                draw(path, &grid, data, split, prediction, error);
    free(grid.pixel);
    free(grid.truth);
    return good;
}
