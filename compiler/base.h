// What every pass stands on: the compile-wide arena, interned names, growing lists, and diagnostics.
#ifndef DLC_BASE_H
#define DLC_BASE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

// ---- base.c: memory and names -------------------------------------------------------------------

// Zeroed memory that lives until mem_free_all(). Never NULL: out of memory ends the program with a message.
void *mem_alloc(size_t bytes);
// Gives back what mem_alloc(bytes) gave, to be used again: for what is large or often made, as nothing else must point
// to it any more. (With the address sanitizer any use of it is an error.)
void mem_free(void *memory, size_t bytes);
void mem_free_all(void);

// Room for one more item: a list of `count` items of `size` bytes doubles at each power of two, so that
//     list->item = mem_grow(list->item, list->count, sizeof *list->item);
//     list->item[list->count++] = x;
// is all a list needs. The smaller list is given back.
void *mem_grow(void *items, int count, size_t size);

// The one copy of this text: equal texts give equal pointers.
const char *intern(const char *text, size_t length);
const char *intern_string(const char *text);

// ---- text.c: strings ----------------------------------------------------------------------------

// Formatted text in the arena (not interned).
char *format(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
char *format_list(const char *fmt, va_list args);
const char *intern_numbered(const char *name, int number); // "row", 2: "row2"
const char *intern_format(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

// A string that grows at its end.
typedef struct Text {
    char *data; // NUL-terminated once anything was added
    size_t length, capacity;
    bool borrowed; // `data` is not of the arena
    // Where its lines go when there are many of them; NULL: they stay.
    FILE *file;
    void (*write)(FILE *file, const char *lines);
} Text;
void text_add(Text *text, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void text_add_bytes(Text *text, const char *data, size_t length);
void text_add_string(Text *text, const char *string);
void text_add_blanks(Text *text, int count);
void text_add_integer(Text *text, int64_t value);
void text_write(Text *text); // all lines that are complete

// ---- diagnostic.c: sources, places, messages ----------------------------------------------------

typedef struct Source {
    const char *path; // as messages show it: "digits.dl", "<stdin>", "prelude/conv.dl"
    const char *text; // NUL-terminated
    size_t length;
    bool prelude;
} Source;

// A range of bytes of one source. `source` is NULL for what has no place.
typedef struct Span {
    const Source *source;
    int begin, end;
} Span;

Span span_join(Span from, Span to);
int span_line(Span span);   // from 1
int span_column(Span span); // from 1, in bytes

// One diagnostic is an error or a warning followed by its notes and hints, printed to stderr as
//     digits.dl:12:5: error: dense: expected an integer for 'units', got a string
//         | dense("ten")
//                 ^~~~~
//     prelude/dense.dl:4:29: note: 'units' is declared here
//     hint: ...
// Counting goes on; after 20 errors the rest is dropped. A second error at the very same span is dropped
// together with its notes and hints.
void error_at(Span span, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void warning_at(Span span, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void note_at(Span span, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void hint(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
int error_count(void);
// Until it is called with false, diagnostics are counted, but not printed.
void diagnostics_silence(bool silent);
void diagnostics_reset(void);
// An error of the compiler itself (a broken invariant): says so, names the place, and exits with 70.
_Noreturn void internal_error(const char *file, int line, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
#define BUG(...) internal_error(__FILE__, __LINE__, __VA_ARGS__)

// The candidate nearest to `name` (edit distance, at most a third of its length), or NULL.
const char *closest_name(const char *name, const char *const *candidates, int count);

// Reads a whole file ("-": standard input) into a Source. NULL, with an error printed, if it cannot.
Source *source_read(const char *path);
Source *source_from_text(const char *path, const char *text, size_t length);

#endif
