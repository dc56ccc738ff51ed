// A text file as cells, RFC 4180; what the readers of such tables share. Host half.
#ifndef DLC_CELLS_H
#define DLC_CELLS_H

#include "reading.h"

enum { CELL_BUFFER = 1 << 16 };

// The file as cells; `cell` is the latest one, NUL-terminated.
typedef struct Scanner {
    Input input;
    unsigned char buffer[CELL_BUFFER];
    size_t at, end;
    char separator;
    size_t line; // of the next byte, from 1
    char *cell;
    size_t length, room;
    Error *error;
} Scanner;

typedef enum CellEnd { CELL_FAILED, CELL_NEXT, CELL_LINE_END, CELL_FILE_END } CellEnd;

// Opens the file of a source that has the arguments `path` and `separator`. NULL: it failed.
Scanner *scanner_open(const dlc_source *source, Error *error);
void scanner_close(Scanner *scanner); // also takes NULL
// Ready for the first line, which names the columns: steps over the mark of UTF-8; an empty file is an error.
bool scanner_begin(Scanner *scanner);
// Reads a cell and what ends it.
CellEnd scanner_cell(Scanner *scanner);
// Is there another line? With `*good` false: the file is damaged.
bool scanner_more(Scanner *scanner, bool *good);

// A finite decimal number, with blanks around it. False if the text is none.
bool parse_number(const char *text, double *value);
// That number as a whole one of 32 bits; else what is wrong with the text: "is not a number".
const char *parse_whole(const char *text, int32_t *value);

// The different texts of one column, sorted, each with the number that it had when it was new.
typedef struct Label {
    char *text;
    int32_t number;
} Label;

typedef struct Labels {
    Label *label;
    int count;
} Labels;

// The number of a text, a new one if it is new; else what is wrong with it.
const char *labels_number(Labels *labels, const char *text, int32_t *number);
// From the order of appearance to the sorted order.
bool labels_rank(const Labels *labels, Column *column);
void labels_free(Labels *labels);

#endif
