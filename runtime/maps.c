// What the program's `show` names, for a few examples, as maps: the rows and columns of attention, say. Where an axis
// has as many places as a sequence of the example has tokens, they stand beside it.
#include "canvas.h"
#include "trainer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const Colour paper = {255, 255, 255}, ink = {40, 40, 46}, none = {244, 246, 250}, full = {16, 52, 120};

enum { GAP = 18, TITLE = 46, CAPTION = 20, LARGEST_CELL = 28, MAP_SIDE = 640, LETTER = 11, MOST_EXAMPLES = 16 };

// One output of `show` in one example: `maps` of them side by side, each rows x columns.
typedef struct Shown {
    const dlc_tensor *tensor;
    int maps, rows, columns;
    int cell;                         // pixels of a side
    char **row_label, **column_label; // NULL: none
    bool upright;                     // columns' labels, as they are short
    int left, above;                  // room for the labels
} Shown;

// ---- labels ---------------------------------------------------------------------------------------

// The vocabulary's token as it can be drawn.
static void name_token(const Vocabulary *vocabulary, int token, char *text, size_t size)
{
    const char *name = NULL;
    bool known = token >= 0 && token < vocabulary->count;
    if (vocabulary->unit == UNIT_BYTES)
        snprintf(text, size, token > ' ' && token < 127 ? "%c" : "%02x", token);
    else if (known && vocabulary->padded && token == 0)
        text[0] = 0;
    else
        name = known ? vocabulary->token[token] : "?";
    if (name)
        snprintf(text, size, "%s", strcmp(name, "\n") == 0 ? "\\n" : strcmp(name, " ") == 0 ? "_" : name);
}

// `count` texts in new memory; NULL: out of memory.
static char **new_labels(int count)
{
    enum { LONGEST = 24 };
    char **label = malloc((size_t)count * (sizeof *label + LONGEST));
    for (int i = 0; label && i < count; i++) {
        label[i] = (char *)(label + count) + i * LONGEST;
        label[i][0] = 0;
    }
    return label;
}

// The tokens of a field of whole numbers, one for each place.
static char **field_labels(const Model *model, const dlc_field *field, const int32_t *token, int count)
{
    bool text = field->source >= 0 && model->vocabulary.count > 0 &&
                strncmp(model->program->data_source[field->source].reader, "text", 4) == 0;
    char **label = new_labels(count);
    for (int i = 0; label && i < count; i++)
        if (text)
            name_token(&model->vocabulary, token[i], label[i], 24);
        else
            snprintf(label[i], 24, "%d", (int)token[i]);
    return label;
}

// What the network predicts at each place: the number of the largest output.
static char **predicted_labels(const dlc_tensor *output, const void *prediction, int count)
{
    size_t classes = (size_t)output->shape[2];
    char **label = new_labels(count);
    for (int i = 0; label && i < count; i++) {
        size_t first = (size_t)i * classes, best = 0;
        for (size_t k = 1; k < classes; k++)
            if (element(output->type, prediction, first + k) > element(output->type, prediction, first + best))
                best = k;
        snprintf(label[i], 24, "%zu", best);
    }
    return label;
}

// Labels for an axis of `count` places of example `which` of the loaded batch: the tokens of a sequence of that length
// that the network reads, or else what it predicts for one.
static char **axis_labels(const Model *model, int count, int which, const void *prediction)
{
    const dlc_program *program = model->program;
    const dlc_tensor *output = &program->tensor[program->prediction];
    for (int i = 0; i < program->field_count; i++) {
        const dlc_field *field = &program->field[i];
        if (field->used_by_predict && field->type == DLC_I32 && field->rank == 1 && field->shape[0] == count)
            return field_labels(model, field, (const int32_t *)model->batch[i] + (size_t)which * field->count, count);
    }
    return output->rank == 3 && output->shape[1] == count ? predicted_labels(output, prediction, count) : NULL;
}

static double widest(char **label, int count, double size)
{
    double width = 0;
    for (int i = 0; label && i < count; i++)
        width = fmax(width, font_width(label[i], size));
    return width;
}

static double letter_size(const Shown *shown)
{
    return fmin(LETTER, 0.72 * shown->cell);
}

// ---- layout ---------------------------------------------------------------------------------------

static void measure(Shown *shown, const dlc_tensor *tensor)
{
    const int *dim = tensor->shape + 1;
    int rank = tensor->rank - 1;
    *shown = (Shown){.tensor = tensor,
                     .maps = rank == 3 ? dim[0] : 1,
                     .rows = rank > 1 ? dim[rank - 2] : 1,
                     .columns = dim[rank - 1]};
    int side = shown->rows > shown->columns ? shown->rows : shown->columns;
    shown->cell = MAP_SIDE / side < LARGEST_CELL ? MAP_SIDE / side : LARGEST_CELL;
    shown->cell = shown->cell > 1 ? shown->cell : 1;
}

static void label_axes(Shown *shown, const Model *model, int which, const void *prediction)
{
    enum { SMALLEST_CELL = 7 };
    if (shown->cell < SMALLEST_CELL)
        return;
    shown->row_label = axis_labels(model, shown->rows, which, prediction);
    shown->column_label = axis_labels(model, shown->columns, which, prediction);
    double size = letter_size(shown);
    shown->left = shown->row_label ? (int)widest(shown->row_label, shown->rows, size) + 8 : 0;
    double longest = widest(shown->column_label, shown->columns, size);
    shown->upright = longest <= shown->cell;
    shown->above = shown->column_label ? (int)(shown->upright ? size : longest) + 8 : 0;
}

static int map_width(const Shown *shown)
{
    int width = shown->left + shown->columns * shown->cell;
    return width > 96 ? width : 96; // room for a caption
}

static int shown_height(const Shown *shown)
{
    return CAPTION + shown->above + shown->rows * shown->cell + GAP;
}

// ---- drawing --------------------------------------------------------------------------------------

typedef struct Turned {
    Canvas *canvas;
    Point about;
    double width;
} Turned;

// A stroke of a text that reads upwards.
static void draw_turned(void *context, const Point *point, int count)
{
    const Turned *turned = context;
    for (int i = 0; i<count; i += count> 1 ? 1 : 2) {
        Point line[2];
        for (int k = 0; k < 2; k++) {
            Point from = point[i + k < count ? i + k : i];
            line[k] =
                (Point){turned->about.x + (from.y - turned->about.y), turned->about.y - (from.x - turned->about.x)};
        }
        canvas_line(turned->canvas, line, 2, turned->width, ink);
    }
}

static void draw_labels(Canvas *canvas, const Shown *shown, int left, int top)
{
    double size = letter_size(shown), middle = (shown->cell + size) / 2;
    for (int i = 0; shown->row_label && i < shown->rows; i++)
        canvas_text(canvas, (Point){left - 5, top + i * shown->cell + middle}, size, 1, ink, shown->row_label[i]);
    for (int i = 0; shown->column_label && i < shown->columns; i++) {
        if (shown->upright) {
            canvas_text(canvas, (Point){left + (i + 0.5) * shown->cell, top - 5}, size, 0.5, ink,
                        shown->column_label[i]);
            continue;
        }
        Point at = {left + i * shown->cell + middle, top - 5};
        Turned turned = {canvas, at, size / 7.5};
        font_strokes(shown->column_label[i], at, size, draw_turned, &turned);
    }
}

static Colour blend(double part)
{
    part = part > 0 ? part < 1 ? part : 1 : 0; // what is no number is drawn as 0
    return (Colour){(unsigned char)(none.red + part * (full.red - none.red) + 0.5),
                    (unsigned char)(none.green + part * (full.green - none.green) + 0.5),
                    (unsigned char)(none.blue + part * (full.blue - none.blue) + 0.5)};
}

// Lightest at 0 or the least value, darkest at the largest.
static void draw_map(Canvas *canvas, const Shown *shown, const void *data, int map, int left, int top)
{
    size_t count = (size_t)shown->rows * (size_t)shown->columns, first = (size_t)map * count;
    double low = 0, high = 0;
    for (size_t i = 0; i < count; i++) {
        low = fmin(low, element(shown->tensor->type, data, first + i));
        high = fmax(high, element(shown->tensor->type, data, first + i));
    }
    for (int y = 0; y < shown->rows; y++)
        for (int x = 0; x < shown->columns; x++, first++) {
            double part = high > low ? (element(shown->tensor->type, data, first) - low) / (high - low) : 0;
            int x0 = left + x * shown->cell, y0 = top + y * shown->cell;
            canvas_fill(canvas, x0, y0, x0 + shown->cell, y0 + shown->cell, blend(part));
        }
}

// A text that is set smaller where it needs more than `room`.
static void draw_fitting(Canvas *canvas, Point at, double size, double room, const char *text)
{
    double width = font_width(text, size);
    canvas_text(canvas, at, width > room ? size * room / width : size, 0, ink, text);
}

static void draw_shown(Canvas *canvas, const Shown *shown, const void *data, int top)
{
    const char *name = shown->tensor->name + strlen("show.");
    char caption[200];
    for (int map = 0; map < shown->maps; map++) {
        int left = GAP + map * (map_width(shown) + GAP);
        if (shown->maps > 1)
            snprintf(caption, sizeof caption, "%.150s[%d]", name, map);
        else
            snprintf(caption, sizeof caption, "%.150s", name);
        draw_fitting(canvas, (Point){left, top + 12}, LETTER, map_width(shown), caption);
        draw_map(canvas, shown, data, map, left + shown->left, top + CAPTION + shown->above);
        draw_labels(canvas, shown, left + shown->left, top + CAPTION + shown->above);
    }
}

// ---- examples ---------------------------------------------------------------------------------------

typedef struct Sheet {
    Canvas canvas;
    Shown *shown; // of all examples, one after the other
    unsigned char **data;
    size_t examples;
    int count; // outputs of one example
} Sheet;

// Labels and data of one example, which is loaded as the first of the batch and computed.
static bool take_example(Sheet *sheet, const Model *model, size_t example, const void *prediction)
{
    const dlc_program *program = model->program;
    for (int i = 0; i < sheet->count; i++) {
        const dlc_tensor *tensor = &program->tensor[program->shown[i]];
        size_t at = example * (size_t)sheet->count + (size_t)i;
        size_t bytes = tensor->count / (size_t)program->predict_batch * type_bytes(tensor->type);
        measure(&sheet->shown[at], tensor);
        label_axes(&sheet->shown[at], model, 0, prediction);
        if (!(sheet->data[at] = malloc(bytes)))
            return false;
        memcpy(sheet->data[at], model_tensor(model, program->shown[i]), bytes);
    }
    return true;
}

static bool compute_example(Sheet *sheet, Model *model, const Dataset *data, Split split, size_t example,
                            const unsigned char *prediction)
{
    const dlc_program *program = model->program;
    const dlc_tensor *output = &program->tensor[program->prediction];
    uint32_t number = (uint32_t)example;
    Error ignored; // nothing is checked
    if (data->count[split])
        load_batch(model, data, split, &number, 1, program->predict_batch, false, &ignored);
    model_draw(model, example / (size_t)program->predict_batch);
    program->show(model->data, 1);
    size_t bytes = output->count / (size_t)program->predict_batch * type_bytes(output->type);
    return take_example(sheet, model, example, prediction + example * bytes);
}

static bool draw_sheet(Sheet *sheet, const char *path, const dlc_program *program, Split split, Error *error)
{
    int width = 0, height = 0, top = 0;
    for (size_t i = 0; i < sheet->examples * (size_t)sheet->count; i++) {
        int row = GAP + sheet->shown[i].maps * (map_width(&sheet->shown[i]) + GAP);
        width = row > width ? row : width;
        height += shown_height(&sheet->shown[i]) + (i % (size_t)sheet->count == 0 ? TITLE : 0);
    }
    if (!canvas_open(&sheet->canvas, width, height, paper, error))
        return false;
    for (size_t i = 0; i < sheet->examples * (size_t)sheet->count; i++) {
        if (i % (size_t)sheet->count == 0) {
            char title[160];
            snprintf(title, sizeof title, "%.60s, %s data: example %zu", program->name, split_names[split],
                     i / (size_t)sheet->count);
            draw_fitting(&sheet->canvas, (Point){GAP, top + TITLE - 16}, 14, width - 2 * GAP, title);
            top += TITLE;
        }
        draw_shown(&sheet->canvas, &sheet->shown[i], sheet->data[i], top);
        top += shown_height(&sheet->shown[i]);
    }
    bool good = canvas_write(&sheet->canvas, path, error);
    canvas_close(&sheet->canvas);
    return good;
}

size_t maps_shown(size_t count)
{
    return count < MOST_EXAMPLES ? count : MOST_EXAMPLES;
}

bool picture_maps(const char *path, Model *model, const Dataset *data, Split split, size_t count,
                  const unsigned char *prediction, Error *error)
{
    Sheet sheet = {.examples = maps_shown(count), .count = model->program->shown_count};
    size_t all = sheet.examples * (size_t)sheet.count;
    sheet.shown = calloc(all + 1, sizeof *sheet.shown);
    sheet.data = calloc(all + 1, sizeof *sheet.data);
    bool good = sheet.shown && sheet.data;
    for (size_t i = 0; good && i < sheet.examples; i++)
        good = compute_example(&sheet, model, data, split, i, prediction);
    good = good ? draw_sheet(&sheet, path, model->program, split, error)
                : fail(error, "out of memory: a picture of %zu examples", sheet.examples);
    for (size_t i = 0; sheet.shown && sheet.data && i < all; i++) {
        free(sheet.shown[i].row_label);
        free(sheet.shown[i].column_label);
        free(sheet.data[i]);
    }
    free(sheet.shown);
    free(sheet.data);
    return good;
}
