// Sources, places in them, and messages that show the place.
#include "base.h"
#include "utf8.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MAX_ERRORS = 20, TAB_WIDTH = 4 };

static struct {
    int errors;
    Span last;    // of the last error: a second one there is dropped
    bool dropped; // the current diagnostic is not shown, nor are its notes
    bool silent;  // nothing is shown
    int colour;   // 0: not yet known, 1: yes, -1: no
    Span counted; // where span_line was asked for last
    int line;     // its answer
} state;

// ---- sources ------------------------------------------------------------------------------------

Source *source_from_text(const char *path, const char *text, size_t length)
{
    Source *source = mem_alloc(sizeof *source);
    char *copy = mem_alloc(length + 1);
    memcpy(copy, text, length);
    *source = (Source){.path = intern_string(path), .text = copy, .length = length};
    return source;
}

static Source *read_stream(FILE *in, const char *path)
{
    Text text = {0};
    char block[65536];
    size_t got;
    while ((got = fread(block, 1, sizeof block, in)) > 0)
        text_add_bytes(&text, block, got);
    if (ferror(in)) {
        error_at((Span){0}, "cannot read %s: %s", path, strerror(errno));
        return NULL;
    }
    return source_from_text(path, text.data ? text.data : "", text.length);
}

Source *source_read(const char *path)
{
    if (strcmp(path, "-") == 0)
        return read_stream(stdin, "<stdin>");
    FILE *in = fopen(path, "rb");
    if (!in) {
        error_at((Span){0}, "cannot open %s: %s", path, strerror(errno));
        return NULL;
    }
    Source *source = read_stream(in, path);
    fclose(in);
    return source;
}

// ---- places -------------------------------------------------------------------------------------

Span span_join(Span from, Span to)
{
    if (!from.source)
        return to;
    if (!to.source || to.source != from.source)
        return from;
    return (Span){from.source, from.begin < to.begin ? from.begin : to.begin, from.end > to.end ? from.end : to.end};
}

static int line_begin(Span span)
{
    int begin = span.begin;
    while (begin > 0 && span.source->text[begin - 1] != '\n')
        begin--;
    return begin;
}

int span_line(Span span)
{
    if (!span.source)
        return 1;
    // Most often the next place asked for is the same or comes after it.
    if (span.source != state.counted.source || span.begin < state.counted.begin) {
        state.counted = (Span){span.source, 0, 0};
        state.line = 1;
    }
    const char *at = span.source->text + state.counted.begin, *end = span.source->text + span.begin;
    for (; at < end && (at = memchr(at, '\n', (size_t)(end - at))); at++)
        state.line++;
    state.counted.begin = span.begin;
    return state.line;
}

int span_column(Span span)
{
    return span.source ? span.begin - line_begin(span) + 1 : 1;
}

// ---- messages -----------------------------------------------------------------------------------

static const char *colour(const char *code)
{
    if (state.colour == 0) {
        const char *no_color = getenv("NO_COLOR");
        state.colour = isatty(STDERR_FILENO) && !(no_color && *no_color) ? 1 : -1;
    }
    return state.colour > 0 ? code : "";
}

static bool continues_character(char c)
{
    return ((unsigned char)c & 0xC0) == 0x80;
}

static void trim(Text *line)
{
    while (line->length > 0 && line->data[line->length - 1] == ' ')
        line->data[--line->length] = '\0';
}

// What is shown of the source line: all of it, or of a very long one the part around the span.
static void visible_part(Span span, int *begin, int *end)
{
    enum { WIDEST = 240, BEFORE = 80 };
    const char *text = span.source->text;
    *begin = line_begin(span);
    *end = span.begin;
    while (*end < (int)span.source->length && text[*end] != '\n' && text[*end] != '\r')
        ++*end;
    if (*end - *begin <= WIDEST)
        return;
    if (span.begin - *begin > BEFORE)
        *begin = span.begin - BEFORE;
    if (*end - *begin > WIDEST)
        *end = *begin + WIDEST;
    while (*begin < span.begin && continues_character(text[*begin]))
        ++*begin; // not inside a character
    while (*end > span.begin && continues_character(text[*end]))
        --*end;
}

// The source line with the span underlined; a span over several lines is underlined on its first.
static void show_line(Span span)
{
    const char *text = span.source->text;
    int begin, end;
    visible_part(span, &begin, &end);
    Text line = {0}, marks = {0};
    text_add(&line, "    ");
    text_add(&marks, "    ");
    int column = 0;
    for (int i = begin, length; i < end || i <= span.begin; i += length) {
        char c = i < end ? text[i] : ' ';
        bool control = (unsigned char)c < ' ' || c == 127;
        length = i < end ? (int)utf8_length(text + i, (size_t)(end - i)) : 1;
        int width = c == '\t' ? TAB_WIDTH - column % TAB_WIDTH : 1;
        if (length == 0 || control)
            text_add(&line, "%*s", width, length == 0 ? "?" : "");
        else
            text_add_bytes(&line, &text[i], i < end ? (size_t)length : 0);
        length += length == 0;
        bool first = i <= span.begin && span.begin < i + length, inside = i >= span.begin && i < span.end;
        for (int j = 0; j < width; j++)
            text_add(&marks, "%s", first && j == 0 ? "^" : inside ? "~" : " ");
        column += width;
    }
    trim(&line);
    trim(&marks);
    fprintf(stderr, "%s\n%s%s%s\n", line.data, colour("\033[32m"), marks.data, colour("\033[0m"));
}

static void show(Span span, const char *kind, const char *paint, const char *fmt, va_list args)
{
    if (span.source)
        fprintf(stderr, "%s%s:%d:%d:%s ", colour("\033[1m"), span.source->path, span_line(span), span_column(span),
                colour("\033[0m"));
    else
        fprintf(stderr, "dlc: ");
    fprintf(stderr, "%s%s:%s ", colour(paint), kind, colour("\033[0m"));
    vfprintf(stderr, fmt, args);
    fputc('\n', stderr);
    if (span.source)
        show_line(span);
}

static bool is_repeated(Span span)
{
    return span.source && state.errors > 0 && span.source == state.last.source && span.begin == state.last.begin &&
           span.end == state.last.end;
}

void error_at(Span span, const char *fmt, ...)
{
    state.dropped = is_repeated(span) || state.errors >= MAX_ERRORS || state.silent;
    if (is_repeated(span))
        return;
    state.last = span;
    if (++state.errors == MAX_ERRORS + 1 && !state.silent)
        fprintf(stderr, "dlc: too many errors; the rest is not shown\n");
    if (state.dropped)
        return;
    va_list args;
    va_start(args, fmt);
    show(span, "error", "\033[1;31m", fmt, args);
    va_end(args);
}

void warning_at(Span span, const char *fmt, ...)
{
    state.dropped = state.silent;
    if (state.dropped)
        return;
    va_list args;
    va_start(args, fmt);
    show(span, "warning", "\033[1;35m", fmt, args);
    va_end(args);
}

void note_at(Span span, const char *fmt, ...)
{
    if (state.dropped)
        return;
    va_list args;
    va_start(args, fmt);
    show(span, "note", "\033[1;36m", fmt, args);
    va_end(args);
}

void hint(const char *fmt, ...)
{
    if (state.dropped)
        return;
    fprintf(stderr, "%shint:%s ", colour("\033[1;36m"), colour("\033[0m"));
    va_list args;
    va_start(args, fmt);
    vfprintf(stderr, fmt, args);
    va_end(args);
    fputc('\n', stderr);
}

int error_count(void)
{
    return state.errors;
}

void diagnostics_silence(bool silent)
{
    state.silent = silent;
}

void diagnostics_reset(void)
{
    state.errors = 0;
    state.last = state.counted = (Span){0};
    state.dropped = false;
}

_Noreturn void internal_error(const char *file, int line, const char *fmt, ...)
{
    fprintf(stderr, "dlc: internal error (%s:%d): ", file, line);
    va_list args;
    va_start(args, fmt);
    vfprintf(stderr, fmt, args);
    va_end(args);
    fprintf(stderr, "\ndlc: this is a mistake in the compiler, not in the program; please report it\n");
    exit(70);
}

// ---- did you mean -------------------------------------------------------------------------------

enum { LONGEST_NAME = 63 };

// Levenshtein distance, with a swap of neighbours as one step.
static int edit_distance(const char *a, const char *b)
{
    int n = (int)strlen(a), m = (int)strlen(b);
    int row[3][LONGEST_NAME + 2];
    if (n > LONGEST_NAME || m > LONGEST_NAME)
        return LONGEST_NAME;
    for (int j = 0; j <= m; j++)
        row[0][j] = j;
    for (int i = 1; i <= n; i++) {
        int *now = row[i % 3], *before = row[(i + 2) % 3], *earlier = row[(i + 1) % 3];
        now[0] = i;
        for (int j = 1; j <= m; j++) {
            int best = before[j - 1] + (a[i - 1] != b[j - 1]);
            if (before[j] + 1 < best)
                best = before[j] + 1;
            if (now[j - 1] + 1 < best)
                best = now[j - 1] + 1;
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] && earlier[j - 2] + 1 < best)
                best = earlier[j - 2] + 1;
            now[j] = best;
        }
    }
    return row[n % 3][m];
}

// How far a candidate is from what was written: "cosine" is more likely to mean "cosine_decay" than "cos".
static int distance_to(const char *name, const char *candidate)
{
    enum { BEGINNING = 4, COMPLETION = 2 };
    int distance = edit_distance(name, candidate);
    size_t length = strlen(name);
    bool completes = length >= BEGINNING && strncmp(name, candidate, length) == 0;
    return completes && distance > COMPLETION ? COMPLETION : distance;
}

// Candidates come from hash tables in any order: among equally close ones, the shorter and then the alphabet decide.
static bool comes_before(const char *a, const char *b)
{
    size_t length = strlen(a), other = strlen(b);
    return length != other ? length < other : strcmp(a, b) < 0;
}

const char *closest_name(const char *name, const char *const *candidates, int count)
{
    const char *best = NULL;
    int limit = (int)strlen(name) / 3 + 1, best_distance = limit + 1;
    for (int i = 0; i < count; i++) {
        int distance = distance_to(name, candidates[i]);
        if (distance > limit || distance >= (int)strlen(name))
            continue;
        if (distance < best_distance || (distance == best_distance && comes_before(candidates[i], best))) {
            best_distance = distance;
            best = candidates[i];
        }
    }
    return best;
}
