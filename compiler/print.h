// What the two halves of the C printer share: print.c writes expressions and statements, print_kernel.c functions.
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

void print_statement(Printer *p, const LStmt *stmt);
// "[28][28][1]": the sizes of a buffer from axis `first` on.
void print_axes(Printer *p, Shape shape, int first);
char *integer_text(int64_t value);
void print_blanks(FILE *out, int count);
// Does the kernel write this parameter?
bool is_stored(const Kernel *kernel, const Buffer *buffer);

#endif
