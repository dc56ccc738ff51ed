// npz(path): the arrays of a .npz file, which is a zip archive of .npy files. The column `x` is the member x.npy; or
// x_train.npy with x_validation.npy and x_test.npy, where they are there, as data sets with splits are published.
#include "reading.h"

#include <string.h>
#include <sys/stat.h>
#include <zip.h>

static int64_t read_member(Input *input, void *buffer, size_t size, Error *error)
{
    zip_int64_t got = zip_fread(input->handle, buffer, size);
    if (got >= 0)
        return got;
    fail(error, "%s: the archive is damaged (%s)", input->place, zip_file_strerror(input->handle));
    return -1;
}

static void close_member(void *handle)
{
    zip_fclose(handle);
}

typedef struct MemberName {
    char text[256];
} MemberName;

// The index of the column's member, "x" + "_train" + ".npy", or -1.
static zip_int64_t find_member(zip_t *archive, const char *column, const char *suffix, MemberName *name)
{
    int length = snprintf(name->text, sizeof name->text, "%s%s.npy", column, suffix);
    return length < (int)sizeof name->text ? zip_name_locate(archive, name->text, ZIP_FL_ENC_RAW) : -1;
}

static bool read_array(zip_t *archive, zip_int64_t index, const char *path, const char *name, const dlc_field *field,
                       Column *column, Error *error)
{
    char place[1024];
    snprintf(place, sizeof place, "%s: %s", path, name);
    zip_file_t *file = zip_fopen_index(archive, (zip_uint64_t)index, 0);
    if (!file)
        return fail(error, "%s: %s", place, zip_strerror(archive));
    // The size that the archive's directory states is not relied on: it may be wrong.
    Input input = {.place = place, .handle = file, .read = read_member, .close = close_member, .left = UNKNOWN_LENGTH};
    bool good = npy_read(column, &input, field, error);
    input_close(&input);
    return good;
}

// Of "x.npy": the array is x.
static size_t array_name_length(const char *member)
{
    size_t length = strlen(member);
    return length > 4 && strcmp(member + length - 4, ".npy") == 0 ? length - 4 : length;
}

static bool fail_no_member(zip_t *archive, const char *path, const char *column, Error *error)
{
    char names[400] = "";
    size_t used = 0;
    zip_int64_t count = zip_get_num_entries(archive, 0);
    for (zip_int64_t i = 0; i < count && used < sizeof names - 64; i++) {
        const char *name = zip_get_name(archive, (zip_uint64_t)i, ZIP_FL_ENC_RAW);
        if (name)
            used += (size_t)snprintf(names + used, sizeof names - used, "%s%s", used ? ", " : "",
                                     excerpt(name, array_name_length(name)).text);
    }
    return fail_missing(error, "%s: there is no array '%s' in it; it holds %s", path, column, used ? names : "nothing");
}

static bool read_field(zip_t *archive, const char *path, const dlc_field *field, int which, Table *table, Error *error)
{
    static const char *const suffixes[SPLIT_COUNT] = {
        [SPLIT_TRAIN] = "_train", [SPLIT_VALIDATION] = "_validation", [SPLIT_TEST] = "_test"};
    MemberName name;
    zip_int64_t index = find_member(archive, field->column, "", &name);
    if (index >= 0)
        return read_array(archive, index, path, name.text, field, &table->column[SPLIT_TRAIN][which], error);
    bool any = false;
    for (int split = 0; split < SPLIT_COUNT; split++) {
        index = find_member(archive, field->column, suffixes[split], &name);
        if (index < 0)
            continue;
        any = true;
        if (!read_array(archive, index, path, name.text, field, &table->column[split][which], error))
            return false;
    }
    return any || fail_no_member(archive, path, field->column, error);
}

static bool open_archive(const char *path, zip_t **archive, Error *error)
{
    int code = 0;
    *archive = zip_open(path, ZIP_RDONLY, &code);
    if (*archive)
        return true;
    zip_error_t reason;
    struct stat status;
    zip_error_init_with_code(&reason, code);
    if (code == ZIP_ER_NOENT)
        fail_missing(error, "%s: there is no such file", path);
    else if (stat(path, &status) == 0 && S_ISDIR(status.st_mode))
        fail(error, "%s: is a directory, a file was expected", path);
    else
        fail(error, "%s: is no NPZ archive: %s", path, zip_error_strerror(&reason));
    zip_error_fini(&reason);
    return false;
}

static bool read_table(const dlc_source *source, const dlc_field *const *fields, int field_count, Table *table,
                       Error *error)
{
    const char *path = source_text(source, "path");
    zip_t *archive;
    if (!open_archive(path, &archive, error))
        return false;
    bool good = true;
    for (int i = 0; good && i < field_count; i++)
        good = read_field(archive, path, fields[i], i, table, error);
    zip_discard(archive);
    return good;
}

const Reader reader_npz = {.name = "npz", .read = read_table};
