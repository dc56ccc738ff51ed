// What the targets for the readers share: the input's bytes become files in a folder of their own, which are then read
// as a trainer reads data, up to batches.
#ifndef DLC_READER_FUZZ_H
#define DLC_READER_FUZZ_H

#include "data.h"
#include "vocabulary.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char fuzz_folder[64];

static void fuzz_remove_folder(void)
{
    rmdir(fuzz_folder);
}

// The name of a file in the folder. Memory is preferred over a disk.
static const char *fuzz_path(const char *name)
{
    static char path[128];
    if (!fuzz_folder[0]) {
        strcpy(fuzz_folder, access("/dev/shm", W_OK) == 0 ? "/dev/shm/fuzz.XXXXXX" : "/tmp/fuzz.XXXXXX");
        if (!mkdtemp(fuzz_folder))
            abort();
        atexit(fuzz_remove_folder);
    }
    snprintf(path, sizeof path, "%s/%s", fuzz_folder, name);
    return path;
}

static void fuzz_write(const char *name, const uint8_t *bytes, size_t size)
{
    FILE *file = fopen(fuzz_path(name), "wb");
    if (!file || fwrite(bytes, 1, size, file) != size || fclose(file) != 0)
        abort();
}

static void fuzz_delete(const char *name)
{
    unlink(fuzz_path(name));
}

static const char *fuzz_unit = "bytes"; // of the readers `text` and `text_csv`

// Reads fields from a source of this reader at `path`, and a batch of each split.
static void fuzz_read(const char *reader, const char *path, const dlc_field *field, int field_count)
{
    enum { BATCH = 2, MOST = 4 };
    const dlc_argument argument[] = {{.name = "path", .text = path},      {.name = "separator", .text = ","},
                                     {.name = "unit", .text = fuzz_unit}, {.name = "vocabulary", .number = 100},
                                     {.name = "stride", .number = 2},     {.name = "context", .number = 4},
                                     {.name = "text", .text = "text"},    {.name = "label", .text = "label"}};
    const dlc_source source = {
        .reader = reader, .argument = argument, .argument_count = sizeof argument / sizeof *argument};
    const dlc_program program = {.name = "fuzz",
                                 .source = "fuzz.dl",
                                 .batch = BATCH,
                                 .field = field,
                                 .field_count = field_count,
                                 .data_source = &source,
                                 .source_count = 1};
    Dataset data;
    Vocabulary vocabulary = {0};
    Error error;
    if (!dataset_open(&data, &program, NULL, NULL, 0, 0.2, false, false, &vocabulary, &error)) {
        vocabulary_free(&vocabulary); // it may have been made before a later row was refused
        return;
    }
    void *buffer[MOST];
    for (int i = 0; i < field_count; i++)
        if (!(buffer[i] = malloc(BATCH * field[i].count * sizeof(double))))
            abort();
    for (int split = 0; split < SPLIT_COUNT; split++) {
        uint32_t last = (uint32_t)data.count[split] - 1;
        if (data.count[split])
            dataset_gather(&data, (Split)split, &last, 1, BATCH, buffer);
    }
    for (int i = 0; i < field_count; i++)
        free(buffer[i]);
    dataset_close(&data);
    vocabulary_free(&vocabulary);
}

// The readers of one file.
static inline int fuzz_read_file(const char *reader, const uint8_t *bytes, size_t size, const dlc_field *field,
                                 int field_count)
{
    static char path[128];
    fuzz_write("data", bytes, size);
    strcpy(path, fuzz_path("data"));
    fuzz_read(reader, path, field, field_count);
    fuzz_delete("data");
    return 0;
}

// A field that is read from the column of its own name.
static inline dlc_field fuzz_field(const char *name, dlc_type type, int rank, const int *shape)
{
    dlc_field field = {.name = name,
                       .column = name,
                       .type = type,
                       .rank = rank,
                       .count = 1,
                       .generated = -1,
                       .mean = -1,
                       .deviation = -1};
    for (int i = 0; i < rank; i++) {
        field.shape[i] = shape[i];
        field.count *= (size_t)shape[i];
    }
    return field;
}

#endif
