// csv(path, separator = ","): a table in text, RFC 4180, whose first line names its columns. A field of shape [] is the
// column of its name; one of n elements is the columns NAME_0 .. NAME_(n-1). In a column of whole numbers whose first
// cell is not a number, every cell is a text that stands for its rank among the different texts in byte order.
#include "cells.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_COLUMNS = 1 << 20 };

// ---- the table ------------------------------------------------------------------------------------

// Where the cells of one column of the file go: element `element` of field `field`.
typedef struct Target {
    int field; // -1: nobody wants the column
    size_t element;
    char *name;
    bool text; // labels, not numbers
    Labels labels;
} Target;

typedef struct Reading {
    Scanner *scanner;
    const dlc_field *const *fields;
    int field_count;
    Column *column;
    Target *target;
    int target_count;
    size_t row_line; // where the present row began
    Error *error;
} Reading;

static bool add_target(Reading *reading)
{
    Target *list = reading->target;
    int count = reading->target_count;
    if (count == MOST_COLUMNS)
        return fail(reading->error, "%s:1: more than %d columns", reading->scanner->input.place, MOST_COLUMNS);
    if ((count & (count - 1)) == 0)
        list = realloc(list, (size_t)(count ? 2 * count : 1) * sizeof *list);
    char *name = list ? strdup(reading->scanner->cell ? reading->scanner->cell : "") : NULL;
    if (list)
        reading->target = list;
    if (!name)
        return fail(reading->error, "out of memory");
    list[reading->target_count++] = (Target){.field = -1, .name = name};
    return true;
}

// The names of the columns.
static bool read_header(Reading *reading)
{
    if (!scanner_begin(reading->scanner))
        return false;
    CellEnd end;
    do {
        end = scanner_cell(reading->scanner);
        if (end == CELL_FAILED || !add_target(reading))
            return false;
    } while (end == CELL_NEXT);
    return true;
}

static bool has_column(const Reading *reading, const char *name)
{
    for (int i = 0; i < reading->target_count; i++)
        if (strcmp(reading->target[i].name, name) == 0)
            return true;
    return false;
}

// What a program that looks for this column may have meant: "; ..." or "".
static const char *advice(const Reading *reading, const dlc_field *field)
{
    if (reading->target_count == 1 && strchr(reading->target[0].name, ';'))
        return "; separator = \";\" would tell them apart";
    if (reading->target_count == 1 && strchr(reading->target[0].name, '\t'))
        return "; separator = \"\\t\" would tell them apart";
    if (field->rank > 0 && has_column(reading, field->column))
        return "; without a shape, a field is the column of its name";
    return "";
}

static bool fail_no_column(const Reading *reading, const dlc_field *field, const char *name)
{
    char names[500] = "";
    size_t used = 0;
    for (int i = 0; i < reading->target_count && used < sizeof names - 64; i++) {
        const char *column = reading->target[i].name;
        used += (size_t)snprintf(names + used, sizeof names - used, "%s'%s'", i ? ", " : "",
                                 excerpt(column, strlen(column)).text);
    }
    return fail_missing(reading->error, "%s: there is no column '%s' in it; its columns are %s%s",
                        reading->scanner->input.place, name, names, advice(reading, field));
}

static bool find_target(Reading *reading, int field, size_t element, const char *name)
{
    Target *found = NULL;
    for (int i = 0; i < reading->target_count; i++) {
        Target *target = &reading->target[i];
        if (strcmp(target->name, name) != 0)
            continue;
        if (found)
            return fail(reading->error, "%s: two columns are called '%s'", reading->scanner->input.place, name);
        found = target;
    }
    if (!found)
        return fail_no_column(reading, reading->fields[field], name);
    if (found->field >= 0)
        return fail(reading->error, "%s: the column '%s' is used by two fields, '%s' and '%s'",
                    reading->scanner->input.place, name, reading->fields[found->field]->name,
                    reading->fields[field]->name);
    found->field = field;
    found->element = element;
    return true;
}

// Finds the file's columns for every field, and gives the table's columns their shapes.
static bool bind_columns(Reading *reading)
{
    for (int i = 0; i < reading->field_count; i++) {
        const dlc_field *field = reading->fields[i];
        Column *column = &reading->column[i];
        *column = (Column){.storage = field->type == DLC_I32   ? STORE_I32
                                      : field->type == DLC_F32 ? STORE_F32
                                                               : STORE_F64,
                           .size = field->count,
                           .rank = field->rank};
        memcpy(column->shape, field->shape, sizeof column->shape);
        for (size_t element = 0; element < field->count; element++) {
            char name[256];
            snprintf(name, sizeof name, field->rank ? "%s_%zu" : "%s", field->column, element);
            if (!find_target(reading, i, element, name))
                return false;
        }
    }
    return true;
}

static bool wrong_cell(const Reading *reading, const Target *target, const char *reason)
{
    const Scanner *scanner = reading->scanner;
    return fail(reading->error, "%s:%zu: column '%s': '%s' %s", scanner->input.place, reading->row_line,
                excerpt(target->name, strlen(target->name)).text, excerpt(scanner->cell, scanner->length).text, reason);
}

static bool store_whole(Reading *reading, Target *target, int32_t *out)
{
    const char *text = reading->scanner->cell;
    const char *reason = target->text ? labels_number(&target->labels, text, out) : parse_whole(text, out);
    return !reason || wrong_cell(reading, target, reason);
}

static bool store_real(const Reading *reading, const Target *target, Storage storage, void *out)
{
    double value;
    if (!parse_number(reading->scanner->cell, &value))
        return wrong_cell(reading, target, "is not a number");
    if (storage == STORE_F32) {
        *(float *)out = (float)value;
        if (!isfinite(*(float *)out))
            return wrong_cell(reading, target, "is too large for 32-bit reals");
    } else
        *(double *)out = value;
    return true;
}

// The cell that was just scanned.
static bool store_cell(Reading *reading, Target *target)
{
    if (target->field < 0)
        return true;
    Column *column = &reading->column[target->field];
    if (reading->scanner->length == 0)
        return fail(reading->error, "%s:%zu: column '%s': the cell is empty", reading->scanner->input.place,
                    reading->row_line, excerpt(target->name, strlen(target->name)).text);
    double number;
    if (column->count == 0 && column->storage == STORE_I32)
        target->text = !parse_number(reading->scanner->cell, &number);
    size_t element = column->count * column->size + target->element;
    void *out = (unsigned char *)column->data + element * storage_bytes(column->storage);
    return column->storage == STORE_I32 ? store_whole(reading, target, out)
                                        : store_real(reading, target, column->storage, out);
}

static CellEnd read_row(Reading *reading)
{
    CellEnd end;
    int count = 0;
    reading->row_line = reading->scanner->line;
    do {
        end = scanner_cell(reading->scanner);
        if (end == CELL_FAILED)
            return CELL_FAILED;
        if (count < reading->target_count && !store_cell(reading, &reading->target[count]))
            return CELL_FAILED;
        count++;
    } while (end == CELL_NEXT);
    if (count == reading->target_count)
        return end;
    fail(reading->error, "%s:%zu: %d cell%s where the first line has %d", reading->scanner->input.place,
         reading->row_line, count, count == 1 ? "" : "s", reading->target_count);
    return CELL_FAILED;
}

static bool read_rows(Reading *reading)
{
    const char *place = reading->scanner->input.place;
    bool good = true;
    for (CellEnd end = CELL_LINE_END; end != CELL_FILE_END && scanner_more(reading->scanner, &good);) {
        for (int i = 0; i < reading->field_count; i++)
            if (!column_grow(&reading->column[i], place, reading->error))
                return false;
        end = read_row(reading);
        if (end == CELL_FAILED)
            return false;
        for (int i = 0; i < reading->field_count; i++)
            reading->column[i].count++;
    }
    if (!good)
        return false;
    return reading->column[0].count > 0 || fail(reading->error, "%s: has no line after its first", place);
}

static bool finish_columns(Reading *reading)
{
    for (int i = 0; i < reading->target_count; i++) {
        Target *target = &reading->target[i];
        Column *column = target->field >= 0 ? &reading->column[target->field] : NULL;
        if (!target->text)
            continue;
        if (column->size > 1)
            return fail(reading->error, "%s: column '%s': holds texts, numbers were expected",
                        reading->scanner->input.place, target->name);
        if (!labels_rank(&target->labels, column))
            return fail(reading->error, "out of memory");
    }
    for (int i = 0; i < reading->field_count; i++)
        column_trim(&reading->column[i]);
    return true;
}

static bool read_table(const dlc_source *source, const dlc_field *const *fields, int field_count, Table *table,
                       Error *error)
{
    Scanner *scanner = scanner_open(source, error);
    if (!scanner)
        return false;
    Reading reading = {.scanner = scanner,
                       .fields = fields,
                       .field_count = field_count,
                       .column = table->column[SPLIT_TRAIN],
                       .error = error};
    bool good = read_header(&reading) && bind_columns(&reading) && read_rows(&reading) && finish_columns(&reading);
    for (int i = 0; i < reading.target_count; i++) {
        labels_free(&reading.target[i].labels);
        free(reading.target[i].name);
    }
    free(reading.target);
    scanner_close(scanner);
    return good;
}

const Reader reader_csv = {.name = "csv", .read = read_table};
