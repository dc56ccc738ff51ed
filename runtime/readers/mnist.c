// mnist(path): a folder with the four IDX files of the MNIST data or of one made like it. Columns: image, label.
#include "reading.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const struct {
    const char *column, *file; // the file of a split is PREFIX-FILE
    int rank;                  // of the whole array
} column_table[] = {
    {"image", "images", 3},
    {"label", "labels", 1},
};
enum { COLUMN_COUNT = sizeof column_table / sizeof *column_table };

static const char *const prefix_of[SPLIT_COUNT] = {[SPLIT_TRAIN] = "train", [SPLIT_TEST] = "t10k"};

typedef struct Path {
    char text[4096];
} Path;

// The names under which the files are found: as published, and as some unpackers leave them.
static bool find_file(const char *folder, Split split, int which, Path *path)
{
    static const char *const separator[] = {"-", "."}, *const suffix[] = {"", ".gz"};
    for (int i = 0; i < 4; i++) {
        int length = snprintf(path->text, sizeof path->text, "%s/%s-%s%sidx%d-ubyte%s", folder, prefix_of[split],
                              column_table[which].file, separator[i % 2], column_table[which].rank, suffix[i / 2]);
        if (length < (int)sizeof path->text && access(path->text, F_OK) == 0)
            return true;
    }
    return false;
}

// Images get a last axis for their one channel.
static bool check_column(Column *column, int which, const char *path, Error *error)
{
    int rank = column_table[which].rank;
    if (column->rank + 1 != rank)
        return fail(error, "%s: has %d axes, %s have %d", path, column->rank + 1, column_table[which].file, rank);
    if (rank > 1)
        column->shape[column->rank++] = 1;
    return true;
}

// Reads one split, if any file of it is there; then all that are asked for must be.
static bool read_split(const char *folder, Split split, const int *which, const dlc_field *const *fields,
                       int field_count, Column *columns, Error *error)
{
    Path path;
    bool any = false;
    for (int i = 0; i < COLUMN_COUNT; i++)
        any |= find_file(folder, split, i, &path);
    if (!any)
        return true;
    for (int i = 0; i < field_count; i++) {
        const char *file = column_table[which[i]].file;
        if (!find_file(folder, split, which[i], &path))
            return fail_missing(error, "%s: there is no %s-%s-idx%d-ubyte in it, nor one with .gz", folder,
                                prefix_of[split], file, column_table[which[i]].rank);
        if (!idx_read(&columns[i], path.text, fields[i], error) ||
            !check_column(&columns[i], which[i], path.text, error))
            return false;
    }
    return true;
}

static int find_column(const char *name)
{
    int i = 0;
    while (i < COLUMN_COUNT && strcmp(column_table[i].column, name) != 0)
        i++;
    return i;
}

static bool read_table(const dlc_source *source, const dlc_field *const *fields, int field_count, Table *table,
                       Error *error)
{
    const char *folder = source_text(source, "path");
    int *which = calloc((size_t)field_count, sizeof *which);
    bool good = which || fail(error, "out of memory");
    for (int i = 0; good && i < field_count; i++) {
        which[i] = find_column(fields[i]->column);
        good = which[i] < COLUMN_COUNT || fail(error, "mnist has no column '%s'", fields[i]->column);
    }
    for (int split = 0; good && split < SPLIT_COUNT; split++)
        if (prefix_of[split])
            good = read_split(folder, split, which, fields, field_count, table->column[split], error);
    free(which);
    if (good && !table->column[SPLIT_TRAIN][0].data && !table->column[SPLIT_TEST][0].data)
        return fail_missing(error, "%s: no MNIST files there, such as train-images-idx3-ubyte or one with .gz", folder);
    return good;
}

const Reader reader_mnist = {.name = "mnist", .read = read_table};
