// Pictures: a small rasteriser with smooth lines and text, written as PNG.
#ifndef DLC_CANVAS_H
#define DLC_CANVAS_H

#include "data.h"

typedef struct Colour {
    unsigned char red, green, blue;
} Colour;

// In pixels from the upper left corner; (0.5, 0.5) is the middle of the first pixel.
typedef struct Point {
    double x, y;
} Point;

typedef struct Canvas {
    int width, height;
    unsigned char *pixel; // [height][width][3]
    float *coverage;      // [height][width], zero between calls
} Canvas;

bool canvas_open(Canvas *canvas, int width, int height, Colour background, Error *error);
void canvas_close(Canvas *canvas);
void canvas_fill(Canvas *canvas, int left, int top, int right, int bottom, Colour colour); // right, bottom excluded
// A line through the points with round ends and joints; one point makes a dot.
void canvas_line(Canvas *canvas, const Point *point, int count, double width, Colour colour);
// `size` is the height of a capital letter. The text begins (align 0), is centred (0.5) or ends (1) at `at`, on whose
// height it stands.
void canvas_text(Canvas *canvas, Point at, double size, double align, Colour colour, const char *text);
bool canvas_write(const Canvas *canvas, const char *path, Error *error);

// ---- font.c: a font of strokes --------------------------------------------------------------------

// Width of a text whose capital letters are `size` high.
double font_width(const char *text, double size);
// Calls draw(context, points, count) for every stroke of the text that begins at `at`.
void font_strokes(const char *text, Point at, double size, void (*draw)(void *context, const Point *point, int count),
                  void *context);

#endif
