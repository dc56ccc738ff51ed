// What the parts of the C printer share: print.c writes expressions and statements, print_kernel.c functions,
// print_lines.c breaks long lines.
#ifndef DLC_PRINT_H
#define DLC_PRINT_H

#include "loops.h"

typedef struct Printer {
    FILE *out;
    const Plan *plan;
    const Program *program;
    const Kernel *kernel;
    int indent;
} Printer;

void print_function_body(Printer *p, const LStmt *body);
// "[28][28][1]": the sizes of a buffer from axis `first` on.
void print_axes(Printer *p, Shape shape, int first);
char *integer_text(int64_t value);
// print_lines.c: writes text, whose last line ends, with long lines broken.
void print_lines(FILE *out, const char *text);
// Does the kernel write this parameter?
bool is_stored(const Kernel *kernel, const Buffer *buffer);

#endif
