#include "cells.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_CELL = 1 << 20, MOST_LABELS = 1 << 16 };

// ---- cells ----------------------------------------------------------------------------------------

enum { END_OF_FILE = -1, DAMAGED = -2 };

static int peek(Scanner *scanner)
{
    if (scanner->at == scanner->end) {
        int64_t got = input_some(&scanner->input, scanner->buffer, CELL_BUFFER, scanner->error);
        if (got <= 0)
            return got == 0 ? END_OF_FILE : DAMAGED;
        scanner->at = 0;
        scanner->end = (size_t)got;
    }
    return scanner->buffer[scanner->at];
}

static int next(Scanner *scanner)
{
    int c = peek(scanner);
    if (c >= 0)
        scanner->at++;
    if (c == '\n')
        scanner->line++;
    return c;
}

static CellEnd wrong(Scanner *scanner, size_t line, const char *reason)
{
    fail(scanner->error, "%s:%zu: %s", scanner->input.place, line, reason);
    return CELL_FAILED;
}

static bool add(Scanner *scanner, int c)
{
    if (scanner->length + 1 >= scanner->room) {
        size_t room = scanner->room ? 2 * scanner->room : 256;
        char *cell = room <= LONGEST_CELL ? realloc(scanner->cell, room) : NULL;
        if (!cell) {
            wrong(scanner, scanner->line, "a cell is too long; is a quotation mark left open?");
            return false;
        }
        scanner->cell = cell;
        scanner->room = room;
    }
    scanner->cell[scanner->length++] = (char)c;
    scanner->cell[scanner->length] = 0;
    return true;
}

// What follows a cell: a separator, the end of the line or of the file.
static CellEnd cell_end(Scanner *scanner, int c)
{
    if (c == DAMAGED)
        return CELL_FAILED;
    if (c == END_OF_FILE)
        return CELL_FILE_END;
    if (c == '\r' && peek(scanner) == '\n')
        c = next(scanner);
    if (c == '\n')
        return CELL_LINE_END;
    if (c == scanner->separator)
        return CELL_NEXT;
    return wrong(scanner, scanner->line,
                 c == '\r' ? "a carriage return that no line feed follows"
                           : "a quotation mark closes before the end of its cell");
}

static CellEnd quoted_cell(Scanner *scanner)
{
    size_t begin = scanner->line;
    for (;;) {
        int c = next(scanner);
        if (c == END_OF_FILE)
            return wrong(scanner, begin, "a quotation mark is never closed");
        if (c == DAMAGED)
            return CELL_FAILED;
        if (c == '"' && peek(scanner) != '"')
            return cell_end(scanner, next(scanner));
        if (c == '"')
            next(scanner); // "" stands for "
        if (c == 0)
            return wrong(scanner, scanner->line, "a zero byte: this is not a text file");
        if (!add(scanner, c))
            return CELL_FAILED;
    }
}

CellEnd scanner_cell(Scanner *scanner)
{
    scanner->length = 0;
    if (scanner->cell)
        scanner->cell[0] = 0;
    if (peek(scanner) == '"') {
        next(scanner);
        return quoted_cell(scanner);
    }
    for (;;) {
        int c = next(scanner);
        if (c < 0 || c == '\r' || c == '\n' || c == scanner->separator)
            return cell_end(scanner, c);
        if (c == '"')
            return wrong(scanner, scanner->line, "a quotation mark inside a cell that does not begin with one");
        if (c == 0)
            return wrong(scanner, scanner->line, "a zero byte: this is not a text file");
        if (!add(scanner, c))
            return CELL_FAILED;
    }
}

Scanner *scanner_open(const dlc_source *source, Error *error)
{
    const char *separator = source_text(source, "separator");
    if (separator && (strlen(separator) != 1 || strchr("\"\r\n", *separator))) {
        fail(error, "%s: the separator must be one character", source->reader);
        return NULL;
    }
    Scanner *scanner = calloc(1, sizeof *scanner);
    if (!scanner) {
        fail(error, "out of memory");
        return NULL;
    }
    scanner->separator = separator ? *separator : ',';
    scanner->line = 1;
    scanner->error = error;
    if (input_open(&scanner->input, source_text(source, "path"), error))
        return scanner;
    scanner_close(scanner);
    return NULL;
}

void scanner_close(Scanner *scanner)
{
    if (!scanner)
        return;
    input_close(&scanner->input);
    free(scanner->cell);
    free(scanner);
}

bool scanner_begin(Scanner *scanner)
{
    static const unsigned char mark[] = {0xEF, 0xBB, 0xBF}; // how some editors begin UTF-8
    if (peek(scanner) == mark[0] && scanner->end >= sizeof mark && memcmp(scanner->buffer, mark, sizeof mark) == 0)
        scanner->at = sizeof mark;
    int first = peek(scanner);
    if (first == END_OF_FILE)
        return fail(scanner->error, "%s: is empty; its first line should name the columns", scanner->input.place);
    return first != DAMAGED;
}

bool scanner_more(Scanner *scanner, bool *good)
{
    int c = peek(scanner);
    *good = c != DAMAGED;
    return c >= 0;
}

// ---- numbers --------------------------------------------------------------------------------------

bool parse_number(const char *text, double *value)
{
    const char *digits = text + strspn(text, " \t");
    if (strspn(digits, "+-.0123456789eE \t") != strlen(digits))
        return false;
    char *end;
    *value = strtod(digits, &end);
    return end != digits && end[strspn(end, " \t")] == 0 && isfinite(*value);
}

const char *parse_whole(const char *text, int32_t *value)
{
    double number;
    if (!parse_number(text, &number))
        return "is not a number";
    if (number != floor(number))
        return "is not a whole number";
    if (number < INT32_MIN || number > INT32_MAX)
        return "does not fit into 32 bits";
    *value = (int32_t)number;
    return NULL;
}

// ---- labels: texts that stand for numbers ----------------------------------------------------------

static int compare_label(const void *text, const void *label)
{
    return strcmp(text, ((const Label *)label)->text);
}

static bool add_label(Labels *labels, const char *text)
{
    Label *list = labels->label;
    if ((labels->count & (labels->count - 1)) == 0)
        list = realloc(list, (size_t)(labels->count ? 2 * labels->count : 1) * sizeof *list);
    if (!list)
        return false;
    labels->label = list;
    char *copy = strdup(text);
    if (!copy)
        return false;
    int low = 0, high = labels->count;
    while (low < high) {
        int middle = (low + high) / 2;
        if (strcmp(list[middle].text, text) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    memmove(list + low + 1, list + low, (size_t)(labels->count - low) * sizeof *list);
    list[low] = (Label){copy, labels->count++};
    return true;
}

void labels_free(Labels *labels)
{
    for (int i = 0; i < labels->count; i++)
        free(labels->label[i].text);
    free(labels->label);
}

bool labels_rank(const Labels *labels, Column *column)
{
    int32_t *rank = malloc((size_t)labels->count * sizeof *rank), *value = column->data;
    if (!rank)
        return false;
    for (int i = 0; i < labels->count; i++)
        rank[labels->label[i].number] = i;
    for (size_t i = 0; i < column->count * column->size; i++)
        value[i] = rank[value[i]];
    free(rank);
    return true;
}

const char *labels_number(Labels *labels, const char *text, int32_t *number)
{
    const Label *known =
        labels->count ? bsearch(text, labels->label, (size_t)labels->count, sizeof *known, compare_label) : NULL;
    if (!known && labels->count == MOST_LABELS)
        return "is one text too many for a column of labels";
    *number = known ? known->number : labels->count;
    return known || add_label(labels, text) ? NULL : "is one text too many for the memory";
}
