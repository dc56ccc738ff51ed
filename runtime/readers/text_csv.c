// text_csv(path, context, text, label, unit, vocabulary, separator): a table in text, RFC 4180, of which one column
// holds texts and one their labels, numbers or words as in csv(). Column `tokens` is a text as numbers, cut at
// `context` or padded with 0; `length` is how many of them count.
#include "cells.h"
#include "vocabulary.h"

#include <stdlib.h>
#include <string.h>

// One text: where it stands among all, and the line of its row.
typedef struct Passage {
    size_t begin, size, line;
} Passage;

typedef struct Reading {
    const dlc_source *source;
    Scanner *scanner;
    int columns, text, label; // of the file; of texts and of labels: which, -1 if nobody wants it
    char *bytes;              // all texts
    size_t used, room;
    Passage *passage;
    Column labels; // label i is that of passage i
    Labels names;
    bool named; // the labels are words
    int context;
    int32_t *tokens, *length; // of each passage
    Error *error;
} Reading;

// ---- the file -------------------------------------------------------------------------------------

static bool find_column(Reading *reading, const char *argument, int *column)
{
    const char *name = source_text(reading->source, argument);
    if (!name || strcmp(name, reading->scanner->cell ? reading->scanner->cell : "") != 0)
        return true;
    if (*column >= 0)
        return fail(reading->error, "%s:1: two columns are called '%s'", reading->scanner->input.place, name);
    *column = reading->columns;
    return true;
}

static bool must_have(const Reading *reading, const char *argument, int column)
{
    const char *name = source_text(reading->source, argument);
    return column >= 0 || fail_missing(reading->error, "%s:1: no column is called '%s'; %s = \"...\" names another",
                                       reading->scanner->input.place, name ? name : "", argument);
}

static bool read_header(Reading *reading, bool wants_label)
{
    if (!scanner_begin(reading->scanner))
        return false;
    reading->text = reading->label = -1;
    CellEnd end;
    do {
        end = scanner_cell(reading->scanner);
        if (end == CELL_FAILED || !find_column(reading, "text", &reading->text) ||
            (wants_label && !find_column(reading, "label", &reading->label)))
            return false;
        reading->columns++;
    } while (end == CELL_NEXT);
    return must_have(reading, "text", reading->text) && (!wants_label || must_have(reading, "label", reading->label));
}

// Room for one more passage and for the bytes of the present cell.
static bool grow(Reading *reading)
{
    const char *place = reading->scanner->input.place;
    size_t count = reading->labels.count, room = reading->room ? reading->room : 1 << 16;
    if ((count & (count - 1)) == 0) {
        Passage *list = realloc(reading->passage, (count ? 2 * count : 1) * sizeof *list);
        if (!list)
            return fail(reading->error, "%s: out of memory", place);
        reading->passage = list;
    }
    while (room - reading->used < reading->scanner->length)
        room *= 2;
    char *bytes = room == reading->room ? reading->bytes : realloc(reading->bytes, room);
    if (!bytes)
        return fail(reading->error, "%s: out of memory", place);
    reading->bytes = bytes;
    reading->room = room;
    return true;
}

static bool fail_cell(const Reading *reading, const char *argument, size_t line, const char *reason)
{
    const char *name = source_text(reading->source, argument);
    return fail(reading->error, "%s:%zu: column '%s': %s", reading->scanner->input.place, line,
                excerpt(name, strlen(name)).text, reason);
}

static bool store_text(Reading *reading, size_t line)
{
    const Scanner *scanner = reading->scanner;
    if (scanner->length == 0)
        return fail_cell(reading, "text", line, "the cell is empty");
    if (!grow(reading))
        return false;
    memcpy(reading->bytes + reading->used, scanner->cell, scanner->length);
    reading->passage[reading->labels.count] = (Passage){reading->used, scanner->length, line};
    reading->used += scanner->length;
    return true;
}

static bool store_label(Reading *reading, size_t line)
{
    const Scanner *scanner = reading->scanner;
    if (scanner->length == 0)
        return fail_cell(reading, "label", line, "the cell is empty");
    int32_t *out = (int32_t *)reading->labels.data + reading->labels.count;
    double number;
    if (reading->labels.count == 0)
        reading->named = !parse_number(scanner->cell, &number);
    const char *wrong =
        reading->named ? labels_number(&reading->names, scanner->cell, out) : parse_whole(scanner->cell, out);
    if (!wrong)
        return true;
    char reason[128];
    snprintf(reason, sizeof reason, "'%s' %s", excerpt(scanner->cell, scanner->length).text, wrong);
    return fail_cell(reading, "label", line, reason);
}

static CellEnd read_row(Reading *reading)
{
    size_t line = reading->scanner->line;
    int count = 0;
    CellEnd end;
    if (!column_grow(&reading->labels, reading->scanner->input.place, reading->error))
        return CELL_FAILED;
    do {
        end = scanner_cell(reading->scanner);
        if (end == CELL_FAILED || (count == reading->text && !store_text(reading, line)) ||
            (count == reading->label && !store_label(reading, line)))
            return CELL_FAILED;
        count++;
    } while (end == CELL_NEXT);
    if (count == reading->columns)
        return end;
    fail(reading->error, "%s:%zu: %d cell%s where the first line has %d", reading->scanner->input.place, line, count,
         count == 1 ? "" : "s", reading->columns);
    return CELL_FAILED;
}

static bool read_rows(Reading *reading)
{
    bool good = true;
    for (CellEnd end = CELL_LINE_END; end != CELL_FILE_END && scanner_more(reading->scanner, &good);) {
        end = read_row(reading);
        if (end == CELL_FAILED)
            return false;
        reading->labels.count++;
    }
    if (good && reading->labels.count == 0)
        return fail(reading->error, "%s: has no line after its first", reading->scanner->input.place);
    return good && (!reading->named || labels_rank(&reading->names, &reading->labels) ||
                    fail(reading->error, "%s: out of memory", reading->scanner->input.place));
}

// ---- texts as numbers -----------------------------------------------------------------------------

// A passage's place, for messages.
typedef struct Line {
    char text[512];
} Line;

static Line line_of(const Reading *reading, const Passage *passage)
{
    Line line;
    snprintf(line.text, sizeof line.text, "%s:%zu", reading->scanner->input.place, passage->line);
    return line;
}

static bool build_vocabulary(const Reading *reading, Vocabulary *vocabulary, TextUnit unit, int limit)
{
    const char *place = reading->scanner->input.place;
    Census *census = census_open(unit);
    bool good = census || fail(reading->error, "%s: out of memory", place);
    for (size_t i = 0; good && i < reading->labels.count; i++) {
        const Passage *passage = &reading->passage[i];
        good = census_add(census, reading->bytes + passage->begin, passage->size, line_of(reading, passage).text,
                          reading->error);
    }
    good = good && vocabulary_from_census(vocabulary, census, true, limit, place, reading->error);
    census_close(census);
    return good;
}

static bool encode(Reading *reading, const Vocabulary *vocabulary, size_t i)
{
    const Passage *passage = &reading->passage[i];
    Line line = line_of(reading, passage);
    int32_t *number;
    size_t count;
    if (!vocabulary_encode(vocabulary, reading->bytes + passage->begin, passage->size, line.text, &number, &count,
                           reading->error))
        return false;
    size_t kept = count < (size_t)reading->context ? count : (size_t)reading->context;
    memcpy(reading->tokens + i * (size_t)reading->context, number, kept * sizeof *number);
    reading->length[i] = (int32_t)kept;
    free(number);
    return count > 0 || fail_cell(reading, "text", passage->line, "there are no words in it");
}

static bool encode_all(Reading *reading, Vocabulary *vocabulary, TextUnit unit, int limit)
{
    const char *place = reading->scanner->input.place;
    size_t count = reading->labels.count;
    if (!vocabulary->count && !build_vocabulary(reading, vocabulary, unit, limit))
        return false;
    if (!vocabulary_fits(vocabulary, unit, true, limit, place, reading->error))
        return false;
    reading->tokens = calloc(count * (size_t)reading->context, sizeof *reading->tokens);
    reading->length = calloc(count, sizeof *reading->length);
    if (!reading->tokens || !reading->length)
        return fail(reading->error, "%s: out of memory", place);
    bool good = true;
    for (size_t i = 0; good && i < count; i++)
        good = encode(reading, vocabulary, i);
    return good;
}

// ---- the table ------------------------------------------------------------------------------------

static bool make_column(const Reading *reading, const dlc_field *field, Column *column)
{
    bool is_tokens = strcmp(field->column, "tokens") == 0;
    uint64_t shape[] = {(uint64_t)reading->context};
    const char *place = reading->scanner->input.place;
    const void *from = is_tokens                              ? reading->tokens
                       : strcmp(field->column, "length") == 0 ? reading->length
                                                              : reading->labels.data;
    if (!column_shape(column, place, STORE_I32, reading->labels.count, is_tokens, shape, reading->error))
        return false;
    size_t bytes = column->count * column->size * sizeof(int32_t);
    column->data = malloc(bytes);
    if (!column->data)
        return fail(reading->error, "%s: out of memory", place);
    memcpy(column->data, from, bytes);
    return true;
}

static bool read_table(const dlc_source *source, const dlc_field *const *fields, int field_count, Table *table,
                       Error *error)
{
    Reading reading = {.source = source, .labels = {.storage = STORE_I32, .size = 1}, .error = error};
    TextUnit unit;
    int limit;
    bool wants_label = false;
    for (int i = 0; i < field_count; i++)
        wants_label = wants_label || strcmp(fields[i]->column, "label") == 0;
    bool good = source_unit(source, &unit, error) && source_whole(source, "context", 1, &reading.context, error) &&
                source_whole(source, "vocabulary", 3, &limit, error) &&
                (reading.scanner = scanner_open(source, error)) != NULL && read_header(&reading, wants_label) &&
                read_rows(&reading) && encode_all(&reading, table->vocabulary, unit, limit);
    for (int i = 0; good && i < field_count; i++)
        good = make_column(&reading, fields[i], &table->column[SPLIT_TRAIN][i]);
    scanner_close(reading.scanner);
    labels_free(&reading.names);
    free(reading.bytes);
    free(reading.passage);
    free(reading.labels.data);
    free(reading.tokens);
    free(reading.length);
    return good;
}

const Reader reader_text_csv = {.name = "text_csv", .read = read_table};
