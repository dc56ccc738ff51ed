// csv(path, separator = ","): a table in text, RFC 4180, whose first line names its columns. A field of shape [] is the
// column of its name; one of n elements is the columns NAME_0 .. NAME_(n-1). In a column of whole numbers whose first
// cell is not a number, every cell is a text that stands for its rank among the different texts in byte order.
#include "reading.h"

#include <ctype.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { BUFFER = 1 << 16, LONGEST_CELL = 1 << 20, MOST_LABELS = 1 << 16, MOST_COLUMNS = 1 << 20 };

// ---- cells ----------------------------------------------------------------------------------------

// The file as cells; `cell` is the latest one, NUL-terminated.
typedef struct Scanner {
    Input input;
    unsigned char buffer[BUFFER];
    size_t at, end;
    char separator;
    size_t line; // of the next byte, from 1
    char *cell;
    size_t length, room;
    Error *error;
} Scanner;

typedef enum CellEnd { CELL_FAILED, CELL_NEXT, CELL_LINE_END, CELL_FILE_END } CellEnd;

enum { END_OF_FILE = -1, DAMAGED = -2 };

static int peek(Scanner *scanner)
{
    if (scanner->at == scanner->end) {
        int64_t got = input_some(&scanner->input, scanner->buffer, BUFFER, scanner->error);
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

static CellEnd next_cell(Scanner *scanner)
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

// ---- labels: texts that stand for numbers ----------------------------------------------------------

// The different texts of one column, sorted, each with the number that it had when it was new.
typedef struct Label {
    char *text;
    int32_t number;
} Label;

typedef struct Labels {
    Label *label;
    int count;
} Labels;

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

static void labels_free(Labels *labels)
{
    for (int i = 0; i < labels->count; i++)
        free(labels->label[i].text);
    free(labels->label);
}

// From the order of appearance to the sorted order.
static bool rank_labels(const Labels *labels, Column *column)
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
    Scanner *scanner = reading->scanner;
    static const unsigned char mark[] = {0xEF, 0xBB, 0xBF}; // how some editors begin UTF-8
    if (peek(scanner) == mark[0] && scanner->end >= sizeof mark && memcmp(scanner->buffer, mark, sizeof mark) == 0)
        scanner->at = sizeof mark;
    int first = peek(scanner);
    if (first == DAMAGED)
        return false;
    if (first == END_OF_FILE)
        return fail(reading->error, "%s: is empty; its first line should name the columns", scanner->input.place);
    CellEnd end;
    do {
        end = next_cell(scanner);
        if (end == CELL_FAILED || !add_target(reading))
            return false;
    } while (end == CELL_NEXT);
    return true;
}

static bool fail_no_column(const Reading *reading, const char *name)
{
    char names[500] = "";
    size_t used = 0;
    for (int i = 0; i < reading->target_count && used < sizeof names - 64; i++) {
        const char *column = reading->target[i].name;
        used += (size_t)snprintf(names + used, sizeof names - used, "%s'%s'", i ? ", " : "",
                                 excerpt(column, strlen(column)).text);
    }
    return fail_missing(reading->error, "%s: there is no column '%s' in it; its columns are %s",
                        reading->scanner->input.place, name, names);
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
        return fail_no_column(reading, name);
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

// A finite decimal number, with blanks around it. False if the text is none.
static bool parse_number(const char *text, double *value)
{
    const char *digits = text + strspn(text, " \t");
    if (strspn(digits, "+-.0123456789eE \t") != strlen(digits))
        return false;
    char *end;
    *value = strtod(digits, &end);
    return end != digits && end[strspn(end, " \t")] == 0 && isfinite(*value);
}

static bool wrong_cell(const Reading *reading, const Target *target, const char *reason)
{
    const Scanner *scanner = reading->scanner;
    return fail(reading->error, "%s:%zu: column '%s': '%s' %s", scanner->input.place, reading->row_line,
                excerpt(target->name, strlen(target->name)).text, excerpt(scanner->cell, scanner->length).text, reason);
}

static bool store_label(Reading *reading, Target *target, int32_t *out)
{
    Labels *labels = &target->labels;
    const char *text = reading->scanner->cell;
    const Label *known =
        labels->count ? bsearch(text, labels->label, (size_t)labels->count, sizeof *known, compare_label) : NULL;
    if (!known && labels->count == MOST_LABELS)
        return wrong_cell(reading, target, "is one text too many for a column of labels");
    *out = known ? known->number : labels->count;
    return known || add_label(labels, text) || fail(reading->error, "out of memory");
}

static bool store_number(Reading *reading, Target *target, Storage storage, void *out)
{
    double value;
    if (!parse_number(reading->scanner->cell, &value))
        return wrong_cell(reading, target, "is not a number");
    if (storage == STORE_I32) {
        if (value != floor(value))
            return wrong_cell(reading, target, "is not a whole number");
        if (value < INT32_MIN || value > INT32_MAX)
            return wrong_cell(reading, target, "does not fit into 32 bits");
        *(int32_t *)out = (int32_t)value;
    } else if (storage == STORE_F32) {
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
    return target->text ? store_label(reading, target, out) : store_number(reading, target, column->storage, out);
}

static CellEnd read_row(Reading *reading)
{
    CellEnd end;
    int count = 0;
    reading->row_line = reading->scanner->line;
    do {
        end = next_cell(reading->scanner);
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
    for (CellEnd end = CELL_LINE_END; end != CELL_FILE_END;) {
        int c = peek(reading->scanner);
        if (c == DAMAGED)
            return false;
        if (c == END_OF_FILE)
            break;
        for (int i = 0; i < reading->field_count; i++)
            if (!column_grow(&reading->column[i], place, reading->error))
                return false;
        end = read_row(reading);
        if (end == CELL_FAILED)
            return false;
        for (int i = 0; i < reading->field_count; i++)
            reading->column[i].count++;
    }
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
        if (!rank_labels(&target->labels, column))
            return fail(reading->error, "out of memory");
    }
    for (int i = 0; i < reading->field_count; i++)
        column_trim(&reading->column[i]);
    return true;
}

static bool read_table(const dlc_source *source, const dlc_field *const *fields, int field_count, Table *table,
                       Error *error)
{
    const char *separator = source_text(source, "separator");
    if (separator && (strlen(separator) != 1 || strchr("\"\r\n", *separator)))
        return fail(error, "csv: the separator must be one character");
    Scanner *scanner = calloc(1, sizeof *scanner);
    if (!scanner)
        return fail(error, "out of memory");
    scanner->separator = separator ? *separator : ',';
    scanner->line = 1;
    scanner->error = error;
    Reading reading = {.scanner = scanner,
                       .fields = fields,
                       .field_count = field_count,
                       .column = table->column[SPLIT_TRAIN],
                       .error = error};
    bool good = input_open(&scanner->input, source_text(source, "path"), error) && read_header(&reading) &&
                bind_columns(&reading) && read_rows(&reading) && finish_columns(&reading);
    input_close(&scanner->input);
    for (int i = 0; i < reading.target_count; i++) {
        labels_free(&reading.target[i].labels);
        free(reading.target[i].name);
    }
    free(reading.target);
    free(scanner->cell);
    free(scanner);
    return good;
}

const Reader reader_csv = {.name = "csv", .read = read_table};
