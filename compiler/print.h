// What the parts of the C printer share: print_expression.c, print.c for statements, print_kernel.c for functions,
// print_heading.c for the comments above them, print_lines.c, which breaks long lines.
#ifndef DLC_PRINT_H
#define DLC_PRINT_H

#include "loops.h"

typedef struct Printer {
    Text *out;
    const Plan *plan;
    const Program *program;
    const Kernel *kernel;
    int indent;
} Printer;

// How tightly C's operators bind.
enum {
    BIND_ANY = 0,
    BIND_CONDITIONAL = 3,
    BIND_OR,
    BIND_AND,
    BIND_BIT_OR,
    BIND_BIT_AND = 8,
    BIND_EQUAL,
    BIND_LESS,
    BIND_ADD = 12,
    BIND_MULTIPLY,
    BIND_UNARY,
    BIND_POSTFIX,
};

// ---- print_expression.c -------------------------------------------------------------------------
char *vector_type(const Program *program, LType type, int lanes); // "f32x16", or of masks "i32x16"
const char *variable_type(const Program *program, const LVariable *variable);
char *integer_text(int64_t value);
// `context`: how tightly the operator around it binds; looser expressions get parentheses.
void print_expression(Printer *p, const LExpr *e, int context);
void print_index(Printer *p, LExpr *const *index, int count); // "[i][j + 1]"
void print_element(Printer *p, const Buffer *buffer, LExpr *const *index);
void print_axes(Printer *p, Shape shape, int first);        // "[28][28][1]": the sizes from axis `first` on
char sum_operator(const LExpr *e);                          // '+' or '-' of a sum; 0 of others
bool is_stored(const Kernel *kernel, const Buffer *buffer); // does the kernel write this parameter?

// ---- print.c ------------------------------------------------------------------------------------
void print_function_body(Printer *p, const LStmt *body);

// ---- print_lines.c ------------------------------------------------------------------------------
// Writes text, whose last line ends, with long lines broken.
void print_lines(FILE *out, const char *text);

// ---- print_heading.c ----------------------------------------------------------------------------
// The comment above a kernel, whole and in parts: the lines of the source, then its layers.
void print_heading(Printer *p);
void print_source_lines(Printer *p);
void print_subject(Printer *p);
const char *amount_text(double count, const char *unit); // "25 MFLOP"

#endif
