// Learning curves: one panel for the loss and one for each scalar metric, training and validation over the epochs. The
// layout is written once; a pen draws it as PNG or as SVG.
#include "canvas.h"
#include "trainer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static const Colour ink = {40, 40, 46}, faint = {226, 226, 230}, paper = {255, 255, 255};
static const Colour training_colour = {31, 99, 178}, validation_colour = {214, 108, 20};

// Sizes in points; a PNG has two pixels a point.
enum { PANEL_WIDTH = 460, PANEL_HEIGHT = 300, LEFT = 66, RIGHT = 18, TOP = 42, BOTTOM = 46, PIXELS = 2 };
enum { MOST_PANELS = 12, MOST_TICKS = 16, MARKED_EPOCHS = 25 };

// ---- pens ---------------------------------------------------------------------------------------

typedef struct Pen {
    void (*line)(struct Pen *pen, const Point *point, int count, double width, Colour colour);
    void (*text)(struct Pen *pen, Point at, double size, double align, Colour colour, const char *text);
    Canvas canvas; // PNG
    FILE *svg;
} Pen;

static void png_line(Pen *pen, const Point *point, int count, double width, Colour colour)
{
    Point *scaled = malloc((size_t)count * sizeof *scaled);
    if (!scaled)
        abort();
    for (int i = 0; i < count; i++)
        scaled[i] = (Point){point[i].x * PIXELS, point[i].y * PIXELS};
    canvas_line(&pen->canvas, scaled, count, width * PIXELS, colour);
    free(scaled);
}

static void png_text(Pen *pen, Point at, double size, double align, Colour colour, const char *text)
{
    canvas_text(&pen->canvas, (Point){at.x * PIXELS, at.y * PIXELS}, size * PIXELS, align, colour, text);
}

static void svg_line(Pen *pen, const Point *point, int count, double width, Colour colour)
{
    fprintf(pen->svg, "<polyline fill=\"none\" stroke=\"#%02x%02x%02x\" stroke-width=\"%g\" points=\"", colour.red,
            colour.green, colour.blue, width);
    for (int i = 0; i < count; i++)
        fprintf(pen->svg, "%s%.2f,%.2f", i ? " " : "", point[i].x, point[i].y);
    if (count == 1) // a dot
        fprintf(pen->svg, " %.2f,%.2f", point[0].x, point[0].y);
    fprintf(pen->svg, "\"/>\n");
}

static void svg_text(Pen *pen, Point at, double size, double align, Colour colour, const char *text)
{
    const char *anchor = align == 0 ? "start" : align == 1 ? "end" : "middle";
    fprintf(pen->svg, "<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.1f\" text-anchor=\"%s\" fill=\"#%02x%02x%02x\">", at.x,
            at.y, size / 0.72, anchor, colour.red, colour.green, colour.blue);
    for (const char *c = text; *c; c++) {
        if (*c == '&' || *c == '<' || *c == '>')
            fprintf(pen->svg, "&#%d;", *c);
        else
            fputc(*c, pen->svg);
    }
    fprintf(pen->svg, "</text>\n");
}

// ---- axes ---------------------------------------------------------------------------------------

typedef struct Axis {
    double low, high; // in what is drawn: logarithms if `logarithmic`
    bool logarithmic;
    double tick[MOST_TICKS]; // likewise
    int tick_count;
} Axis;

static double axis_value(const Axis *axis, double value)
{
    return axis->logarithmic ? log10(value) : value;
}

// The smallest of 1, 2, 5 times a power of ten that divides `range` into at most `most` parts.
static double nice_step(double range, int most)
{
    double power = pow(10, floor(log10(range / most)));
    static const double factors[] = {1, 2, 5};
    for (int i = 0; i < 3; i++)
        if (range / (factors[i] * power) <= most)
            return factors[i] * power;
    return 10 * power;
}

static void add_tick(Axis *axis, double at)
{
    if (axis->tick_count < MOST_TICKS && at >= axis->low - 1e-9 && at <= axis->high + 1e-9)
        axis->tick[axis->tick_count++] = at;
}

static void linear_ticks(Axis *axis, int most, double smallest_step)
{
    double step = fmax(nice_step(axis->high - axis->low, most), smallest_step);
    for (double i = ceil(axis->low / step - 1e-9); i * step <= axis->high * (1 + 1e-12) + 1e-12; i++)
        add_tick(axis, i * step);
}

// Powers of ten, with 2 and 5 between them when there are few.
static void logarithmic_ticks(Axis *axis)
{
    bool few = axis->high - axis->low < 3;
    int step = (int)ceil((axis->high - axis->low) / 8);
    for (int power = (int)floor(axis->low); power <= (int)ceil(axis->high); power += few ? 1 : step) {
        add_tick(axis, power);
        if (few) {
            add_tick(axis, power + log10(2));
            add_tick(axis, power + log10(5));
        }
    }
}

static Axis epoch_axis(const History *history)
{
    Axis axis = {.low = (double)history->epoch[0].number, .high = (double)history->epoch[history->count - 1].number};
    if (axis.high - axis.low < 1) {
        axis.low -= 1;
        axis.high += 1;
    }
    linear_ticks(&axis, 8, 1);
    return axis;
}

// ---- curves -------------------------------------------------------------------------------------

// One quantity in every epoch; NaN where it is not known.
typedef struct Panel {
    const char *name;
    double *training, *validation; // history->count each; validation NULL: there is none
    bool loss;
} Panel;

// Over all finite values of the panel, with some room. A loss that falls far is shown logarithmically.
static Axis value_axis(const Panel *panel, int count)
{
    Axis axis = {.low = INFINITY, .high = -INFINITY};
    for (int i = 0; i < 2 * count; i++) {
        const double *values = i < count ? panel->training : panel->validation;
        if (!values || !isfinite(values[i % count]))
            continue;
        axis.low = fmin(axis.low, values[i % count]);
        axis.high = fmax(axis.high, values[i % count]);
    }
    if (!(axis.low <= axis.high)) { // nothing is finite
        axis.low = 0;
        axis.high = 1;
    }
    axis.logarithmic = panel->loss && axis.low > 0 && axis.high > 30 * axis.low;
    axis.low = axis_value(&axis, axis.low);
    axis.high = axis_value(&axis, axis.high);
    double room = 0.06 * (axis.high - axis.low);
    if (room < 1e-6 * fmax(fabs(axis.low), 1e-6))
        room = fmax(0.1 * fabs(axis.low), 1e-6);
    axis.low -= room;
    axis.high += room;
    if (axis.logarithmic)
        logarithmic_ticks(&axis);
    else
        linear_ticks(&axis, 6, 0);
    return axis;
}

// Where a panel's axes lie on the page.
typedef struct Frame {
    double left, top, right, bottom;
    Axis x, y;
} Frame;

static Point place(const Frame *frame, double x, double y)
{
    return (Point){frame->left + (x - frame->x.low) / (frame->x.high - frame->x.low) * (frame->right - frame->left),
                   frame->bottom - (y - frame->y.low) / (frame->y.high - frame->y.low) * (frame->bottom - frame->top)};
}

static void draw_segment(Pen *pen, double x1, double y1, double x2, double y2, double width, Colour colour)
{
    pen->line(pen, (Point[]){{x1, y1}, {x2, y2}}, 2, width, colour);
}

static void draw_axes(Pen *pen, const Frame *frame)
{
    char label[32];
    for (int i = 0; i < frame->y.tick_count; i++) {
        double y = place(frame, 0, frame->y.tick[i]).y;
        draw_segment(pen, frame->left, y, frame->right, y, 0.6, faint);
        double value = frame->y.logarithmic ? pow(10, frame->y.tick[i]) : frame->y.tick[i];
        snprintf(label, sizeof label, "%.4g", fabs(value) < 1e-12 ? 0 : value);
        pen->text(pen, (Point){frame->left - 8, y + 3.5}, 7, 1, ink, label);
    }
    for (int i = 0; i < frame->x.tick_count; i++) {
        double x = place(frame, frame->x.tick[i], 0).x;
        draw_segment(pen, x, frame->bottom, x, frame->bottom + 4, 0.8, ink);
        snprintf(label, sizeof label, "%.10g", frame->x.tick[i]);
        pen->text(pen, (Point){x, frame->bottom + 15}, 7, 0.5, ink, label);
    }
    draw_segment(pen, frame->left, frame->bottom, frame->right, frame->bottom, 0.8, ink);
    draw_segment(pen, frame->left, frame->top, frame->left, frame->bottom, 0.8, ink);
    pen->text(pen, (Point){(frame->left + frame->right) / 2, frame->bottom + 32}, 7, 0.5, ink, "epoch");
}

// The runs of finite values as lines; marks when the points are few.
static void draw_curve(Pen *pen, const Frame *frame, const History *history, const double *values, Colour colour)
{
    Point *points = malloc((size_t)history->count * sizeof *points);
    if (!points)
        abort();
    int run = 0;
    for (int i = 0; i <= history->count; i++) {
        if (i < history->count && isfinite(values[i])) {
            points[run++] = place(frame, (double)history->epoch[i].number, axis_value(&frame->y, values[i]));
            if (history->count <= MARKED_EPOCHS)
                pen->line(pen, &points[run - 1], 1, 5, colour);
        } else if (run > 0) {
            pen->line(pen, points, run, 1.6, colour);
            run = 0;
        }
    }
    free(points);
}

static void draw_legend(Pen *pen, const Frame *frame, bool validated)
{
    double y = frame->top - 12, x = frame->right;
    if (validated) {
        x -= 70;
        draw_segment(pen, x, y - 3.5, x + 14, y - 3.5, 2, validation_colour);
        pen->text(pen, (Point){x + 19, y}, 7, 0, ink, "validation");
    }
    x -= 64;
    draw_segment(pen, x, y - 3.5, x + 14, y - 3.5, 2, training_colour);
    pen->text(pen, (Point){x + 19, y}, 7, 0, ink, "training");
}

static void draw_panel(Pen *pen, const Panel *panel, const History *history, double left, double top)
{
    Frame frame = {.left = left + LEFT,
                   .top = top + TOP,
                   .right = left + PANEL_WIDTH - RIGHT,
                   .bottom = top + PANEL_HEIGHT - BOTTOM,
                   .x = epoch_axis(history),
                   .y = value_axis(panel, history->count)};
    draw_axes(pen, &frame);
    pen->text(pen, (Point){frame.left, frame.top - 12}, 9, 0, ink, panel->name);
    draw_legend(pen, &frame, panel->validation != NULL);
    draw_curve(pen, &frame, history, panel->training, training_colour);
    if (panel->validation)
        draw_curve(pen, &frame, history, panel->validation, validation_colour);
}

// ---- the page -----------------------------------------------------------------------------------

typedef struct Page {
    Panel panel[MOST_PANELS];
    int count, columns, rows;
} Page;

// The values of one quantity: the loss (report < 0) or element `at` of the reports.
static void add_panel(Page *page, const char *name, const History *history, int report, size_t at)
{
    if (page->count == MOST_PANELS)
        return;
    size_t count = (size_t)history->count;
    Panel panel = {.name = name, .loss = report < 0, .training = malloc(count * sizeof(double))};
    panel.validation = history->epoch[0].validated ? malloc(count * sizeof(double)) : NULL;
    if (!panel.training || (history->epoch[0].validated && !panel.validation))
        abort();
    for (size_t i = 0; i < count; i++) {
        const Epoch *epoch = &history->epoch[i];
        panel.training[i] = report < 0 ? epoch->training.loss : epoch->training.report[at];
        if (panel.validation)
            panel.validation[i] = report < 0 ? epoch->validation.loss : epoch->validation.report[at];
    }
    page->panel[page->count++] = panel;
}

static Page make_page(const dlc_program *program, const History *history)
{
    Page page = {.count = 0};
    add_panel(&page, "loss", history, -1, 0);
    size_t at = 0;
    for (int i = 0; i < program->report_count; i++) {
        const dlc_tensor *tensor = &program->tensor[program->report[i].tensor];
        if (tensor->rank == 0)
            add_panel(&page, program->report[i].name, history, i, at);
        at += tensor->count;
    }
    page.columns = page.count < 3 ? page.count : page.count <= 4 ? 2 : 3;
    page.rows = (page.count + page.columns - 1) / page.columns;
    return page;
}

static void draw_page(Pen *pen, const Page *page, const History *history)
{
    for (int i = 0; i < page->count; i++)
        draw_panel(pen, &page->panel[i], history, i % page->columns * PANEL_WIDTH, i / page->columns * PANEL_HEIGHT);
}

static bool draw_png(const char *path, const Page *page, const History *history, Error *error)
{
    Pen pen = {.line = png_line, .text = png_text};
    if (!canvas_open(&pen.canvas, page->columns * PANEL_WIDTH * PIXELS, page->rows * PANEL_HEIGHT * PIXELS, paper,
                     error))
        return false;
    draw_page(&pen, page, history);
    bool good = canvas_write(&pen.canvas, path, error);
    canvas_close(&pen.canvas);
    return good;
}

static bool draw_svg(const char *path, const Page *page, const History *history, Error *error)
{
    Output output;
    if (!output_open(&output, path, error))
        return false;
    Pen pen = {.line = svg_line, .text = svg_text, .svg = output.file};
    int width = page->columns * PANEL_WIDTH, height = page->rows * PANEL_HEIGHT;
    fprintf(pen.svg,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
            "font-family=\"Helvetica, Arial, sans-serif\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n"
            "<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>\n",
            width, height, width, height);
    draw_page(&pen, page, history);
    fprintf(pen.svg, "</svg>\n");
    return output_commit(&output, false, error);
}

static bool ends_with(const char *path, const char *ending)
{
    size_t length = strlen(path), tail = strlen(ending);
    return length > tail && strcmp(path + length - tail, ending) == 0;
}

bool plot_is_known(const char *path)
{
    return ends_with(path, ".png") || ends_with(path, ".svg");
}

bool plot_history(const char *path, const dlc_program *program, const History *history, Error *error)
{
    Page page = make_page(program, history);
    bool good = (ends_with(path, ".svg") ? draw_svg : draw_png)(path, &page, history, error);
    for (int i = 0; i < page.count; i++) {
        free(page.panel[i].training);
        free(page.panel[i].validation);
    }
    return good;
}
