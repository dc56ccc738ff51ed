// cifar10(path): a folder with the binary version of the CIFAR-10 data (https://www.cs.toronto.edu/~kriz/cifar.html):
// records of a label byte and 32 x 32 pixels, all red ones, then green, then blue. Columns: image (channels last),
// label.
#include "reading.h"

#include <string.h>
#include <unistd.h>

enum { SIDE = 32, PIXELS = SIDE * SIDE, CHANNELS = 3, RECORD = 1 + PIXELS * CHANNELS, CLASSES = 10, BATCHES = 5 };

typedef enum Kind { KIND_IMAGE, KIND_LABEL, KIND_COUNT } Kind;
static const struct {
    const char *name;
    size_t size;
    int rank, shape[3];
} column_table[KIND_COUNT] = {
    [KIND_IMAGE] = {"image", PIXELS *CHANNELS, 3, {SIDE, SIDE, CHANNELS}},
    [KIND_LABEL] = {"label", 1, 0, {0}},
};

// The columns of one split that are asked for, one after the other, and which of the two each is.
typedef struct Wanted {
    Column *column;
    const dlc_field *const *fields;
    int count;
} Wanted;

static Kind kind_of(const char *name)
{
    int kind = 0;
    while (kind < KIND_COUNT && strcmp(column_table[kind].name, name) != 0)
        kind++;
    return (Kind)kind;
}

static void copy_record(const unsigned char *record, Kind kind, unsigned char *out)
{
    if (kind == KIND_LABEL) {
        *out = record[0];
        return;
    }
    for (int pixel = 0; pixel < PIXELS; pixel++)
        for (int channel = 0; channel < CHANNELS; channel++)
            *out++ = record[1 + channel * PIXELS + pixel];
}

static bool add_record(const Wanted *wanted, const unsigned char *record, const char *path, Error *error)
{
    for (int i = 0; i < wanted->count; i++) {
        Column *column = &wanted->column[i];
        Kind kind = kind_of(wanted->fields[i]->column);
        if (!column_grow(column, path, error))
            return false;
        copy_record(record, kind, (unsigned char *)column->data + column->count * column->size);
        column->count++;
    }
    return true;
}

static bool read_records(const Wanted *wanted, Input *input, Error *error)
{
    unsigned char record[RECORD];
    int64_t got;
    for (size_t number = 0; (got = input_some(input, record, RECORD, error)) != 0; number++) {
        if (got < 0)
            return false;
        if (got < RECORD)
            return fail(error, "%s: its size is not a multiple of %d, the bytes of one image with its label",
                        input->place, RECORD);
        if (record[0] >= CLASSES)
            return fail(error, "%s: image %zu has the label %d, CIFAR-10 has 0 to %d", input->place, number, record[0],
                        CLASSES - 1);
        if (!add_record(wanted, record, input->place, error))
            return false;
    }
    return true;
}

// Adds the records of FOLDER/NAME, if there is that file.
static bool read_batch(const Wanted *wanted, const char *folder, const char *name, Error *error)
{
    char path[4096];
    Input input;
    int length = snprintf(path, sizeof path, "%s/%s", folder, name);
    if (length >= (int)sizeof path || access(path, F_OK) != 0)
        return true;
    if (!input_open(&input, path, error))
        return false;
    bool good = read_records(wanted, &input, error);
    input_close(&input);
    return good;
}

static bool read_split(const char *folder, Split split, const Wanted *wanted, Error *error)
{
    if (split == SPLIT_TEST)
        return read_batch(wanted, folder, "test_batch.bin", error);
    for (int number = 1; number <= BATCHES; number++) {
        char name[] = "data_batch_?.bin";
        *strchr(name, '?') = (char)('0' + number);
        if (!read_batch(wanted, folder, name, error))
            return false;
    }
    return true;
}

static bool read_table(const dlc_source *source, const dlc_field *const *fields, int field_count, Table *table,
                       Error *error)
{
    const char *folder = source_text(source, "path");
    size_t found = 0;
    for (int split = 0; split < SPLIT_COUNT; split++) {
        Wanted wanted = {table->column[split], fields, field_count};
        if (split == SPLIT_VALIDATION)
            continue;
        for (int i = 0; i < field_count; i++) {
            Kind kind = kind_of(fields[i]->column);
            if (kind == KIND_COUNT)
                return fail(error, "cifar10 has no column '%s'", fields[i]->column);
            wanted.column[i] =
                (Column){.storage = STORE_U8, .size = column_table[kind].size, .rank = column_table[kind].rank};
            memcpy(wanted.column[i].shape, column_table[kind].shape, sizeof column_table[kind].shape);
        }
        if (!read_split(folder, (Split)split, &wanted, error))
            return false;
        for (int i = 0; i < field_count; i++)
            column_trim(&wanted.column[i]);
        found += wanted.column[0].count;
    }
    return found > 0 || fail_missing(error, "%s: no CIFAR-10 images there (data_batch_1.bin, test_batch.bin)", folder);
}

const Reader reader_cifar10 = {.name = "cifar10", .read = read_table};
