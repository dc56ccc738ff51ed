// text(path, context, vocabulary, unit, stride): a text as numbers, in windows of `context` that begin every `stride`
// tokens. Column `tokens` is a window, `next` the tokens that follow each of its own.
#include "reading.h"
#include "vocabulary.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_BYTES = 1 << 30 };

static bool read_text(const char *path, char **text, size_t *size, Error *error)
{
    Input input;
    *text = NULL;
    *size = 0;
    if (!input_open(&input, path, error))
        return false;
    size_t room = 0;
    int64_t got = 0;
    bool good = true;
    do {
        if (*size == room) {
            room = room ? 2 * room : 1 << 16;
            char *larger = room <= MOST_BYTES ? realloc(*text, room) : NULL;
            good = larger || fail(error, "%s: the text is too long for the memory", path);
            *text = larger ? larger : *text;
        }
        got = good ? input_some(&input, *text + *size, room - *size, error) : -1;
        *size += got > 0 ? (size_t)got : 0;
    } while (got > 0);
    input_close(&input);
    if (got < 0) {
        free(*text);
        *text = NULL;
    }
    return got == 0;
}

// The text of a source as numbers; the vocabulary is made from it unless the weights brought one.
static bool read_numbers(const dlc_source *source, int limit, Vocabulary *vocabulary, int32_t **number, size_t *count,
                         Error *error)
{
    const char *path = source_text(source, "path");
    TextUnit unit;
    char *text;
    size_t size;
    if (!source_unit(source, &unit, error) || !read_text(path, &text, &size, error))
        return false;
    bool good = vocabulary->count || vocabulary_build(vocabulary, unit, limit, text, size, path, error);
    good = good && vocabulary_fits(vocabulary, unit, false, limit, path, error);
    good = good && vocabulary_encode(vocabulary, text, size, path, number, count, error);
    free(text);
    return good;
}

// One window for each multiple of `stride` that leaves room for it and for one token after it.
static bool make_column(Column *column, const dlc_field *field, const int32_t *number, size_t count, size_t stride,
                        const char *path, Error *error)
{
    uint64_t shape[] = {field->count};
    size_t shift = strcmp(field->column, "next") == 0;
    if (count <= field->count)
        return fail(error, "%s: its %zu tokens are too few for a window of %zu and one token after it", path, count,
                    field->count);
    if (!column_shape(column, path, STORE_I32, (count - field->count - 1) / stride + 1, 1, shape, error))
        return false;
    column->stride = stride;
    column->data = malloc((count - shift) * sizeof *number);
    if (!column->data)
        return fail(error, "%s: out of memory", path);
    memcpy(column->data, number + shift, (count - shift) * sizeof *number);
    return true;
}

static bool read_table(const dlc_source *source, const dlc_field *const *fields, int field_count, Table *table,
                       Error *error)
{
    const char *path = source_text(source, "path");
    int32_t *number = NULL;
    size_t count = 0;
    int stride, limit;
    bool good = source_whole(source, "stride", 1, &stride, error) &&
                source_whole(source, "vocabulary", 2, &limit, error) &&
                read_numbers(source, limit, table->vocabulary, &number, &count, error);
    for (int i = 0; good && i < field_count; i++)
        good = make_column(&table->column[SPLIT_TRAIN][i], fields[i], number, count, (size_t)stride, path, error);
    free(number);
    return good;
}

const Reader reader_text = {.name = "text", .read = read_table};
