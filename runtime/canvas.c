#include "canvas.h"
#include "trainer.h"

#include <errno.h>
#include <math.h>
#include <png.h>
#include <stdlib.h>
#include <string.h>

bool canvas_open(Canvas *canvas, int width, int height, Colour background, Error *error)
{
    size_t pixels = (size_t)width * (size_t)height;
    *canvas = (Canvas){
        .width = width, .height = height, .pixel = malloc(pixels * 3), .coverage = calloc(pixels, sizeof(float))};
    if (!canvas->pixel || !canvas->coverage) {
        canvas_close(canvas);
        return fail(error, "out of memory: a picture of %d x %d", width, height);
    }
    canvas_fill(canvas, 0, 0, width, height, background);
    return true;
}

void canvas_close(Canvas *canvas)
{
    free(canvas->pixel);
    free(canvas->coverage);
    *canvas = (Canvas){0};
}

static int clamp(double value, int limit)
{
    return value < 0 ? 0 : value > limit ? limit : (int)value;
}

void canvas_fill(Canvas *canvas, int left, int top, int right, int bottom, Colour colour)
{
    left = clamp(left, canvas->width);
    right = clamp(right, canvas->width);
    top = clamp(top, canvas->height);
    bottom = clamp(bottom, canvas->height);
    for (int y = top; y < bottom; y++) {
        unsigned char *pixel = canvas->pixel + 3 * ((size_t)y * (size_t)canvas->width + (size_t)left);
        for (int x = left; x < right; x++, pixel += 3)
            memcpy(pixel, &colour, 3);
    }
}

// ---- lines --------------------------------------------------------------------------------------

typedef struct Box {
    int left, top, right, bottom; // right, bottom excluded
} Box;

// The pixels that a line of this width from a to b can touch.
static Box segment_box(const Canvas *canvas, Point a, Point b, double width)
{
    double reach = width / 2 + 1;
    return (Box){.left = clamp(floor(fmin(a.x, b.x) - reach), canvas->width),
                 .top = clamp(floor(fmin(a.y, b.y) - reach), canvas->height),
                 .right = clamp(ceil(fmax(a.x, b.x) + reach), canvas->width),
                 .bottom = clamp(ceil(fmax(a.y, b.y) + reach), canvas->height)};
}

static double distance_to_segment(Point p, Point a, Point b)
{
    double dx = b.x - a.x, dy = b.y - a.y, square = dx * dx + dy * dy;
    double along = square > 0 ? ((p.x - a.x) * dx + (p.y - a.y) * dy) / square : 0;
    along = along < 0 ? 0 : along > 1 ? 1 : along;
    return hypot(p.x - a.x - along * dx, p.y - a.y - along * dy);
}

// The part of each pixel that the segment covers; where segments of one line meet, the larger part.
static void cover_segment(Canvas *canvas, Point a, Point b, double width)
{
    Box box = segment_box(canvas, a, b, width);
    for (int y = box.top; y < box.bottom; y++) {
        float *coverage = canvas->coverage + (size_t)y * (size_t)canvas->width;
        for (int x = box.left; x < box.right; x++) {
            double part = width / 2 + 0.5 - distance_to_segment((Point){x + 0.5, y + 0.5}, a, b);
            float covered = (float)(part < 0 ? 0 : part > 1 ? 1 : part);
            coverage[x] = covered > coverage[x] ? covered : coverage[x];
        }
    }
}

// Mixes the colour in where the segment covers, and clears the coverage.
static void paint_segment(Canvas *canvas, Point a, Point b, double width, Colour colour)
{
    Box box = segment_box(canvas, a, b, width);
    const unsigned char channel[3] = {colour.red, colour.green, colour.blue};
    for (int y = box.top; y < box.bottom; y++) {
        for (int x = box.left; x < box.right; x++) {
            size_t at = (size_t)y * (size_t)canvas->width + (size_t)x;
            float part = canvas->coverage[at];
            canvas->coverage[at] = 0;
            for (size_t i = 0; part > 0 && i < 3; i++) {
                float before = canvas->pixel[3 * at + i];
                canvas->pixel[3 * at + i] = (unsigned char)(before + part * ((float)channel[i] - before) + 0.5f);
            }
        }
    }
}

void canvas_line(Canvas *canvas, const Point *point, int count, double width, Colour colour)
{
    // A line thinner than a pixel would vanish between them.
    width = width < 1 ? 1 : width;
    for (int i = 0; i < count; i++)
        cover_segment(canvas, point[i], point[i + 1 < count ? i + 1 : i], width);
    for (int i = 0; i < count; i++)
        paint_segment(canvas, point[i], point[i + 1 < count ? i + 1 : i], width, colour);
}

// ---- text ---------------------------------------------------------------------------------------

typedef struct TextPen {
    Canvas *canvas;
    double width;
    Colour colour;
} TextPen;

static void draw_stroke(void *context, const Point *point, int count)
{
    const TextPen *pen = context;
    canvas_line(pen->canvas, point, count, pen->width, pen->colour);
}

void canvas_text(Canvas *canvas, Point at, double size, double align, Colour colour, const char *text)
{
    TextPen pen = {canvas, size / 7.5, colour};
    at.x -= align * font_width(text, size);
    font_strokes(text, at, size, draw_stroke, &pen);
}

// ---- PNG ----------------------------------------------------------------------------------------

// libpng leaves by longjmp on an error; everything that must be released belongs to the caller.
static bool write_png(FILE *out, const Canvas *canvas, png_structp png, png_infop info)
{
    if (setjmp(png_jmpbuf(png)))
        return false;
    png_init_io(png, out);
    png_set_IHDR(png, info, (png_uint_32)canvas->width, (png_uint_32)canvas->height, 8, PNG_COLOR_TYPE_RGB,
                 PNG_INTERLACE_NONE, PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_write_info(png, info);
    for (int y = 0; y < canvas->height; y++)
        png_write_row(png, canvas->pixel + (size_t)y * (size_t)canvas->width * 3);
    png_write_end(png, info);
    return true;
}

bool canvas_write(const Canvas *canvas, const char *path, Error *error)
{
    Output output;
    if (!output_open(&output, path, error))
        return false;
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, NULL, NULL, NULL);
    png_infop info = png ? png_create_info_struct(png) : NULL;
    bool good = info && write_png(output.file, canvas, png, info);
    png_destroy_write_struct(&png, &info);
    if (good)
        return output_commit(&output, false, error);
    fail(error, "%s: %s", path, errno ? strerror(errno) : "the picture could not be written");
    output_abandon(&output);
    return false;
}
