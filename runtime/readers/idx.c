// The IDX format of the MNIST data (http://yann.lecun.com/exdb/mnist): two zero bytes, a byte for the element type, a
// byte for the number of axes, each axis as a big-endian 32-bit number, then the elements, big-endian.
#include "reading.h"

// The third byte of the file.
static const struct {
    unsigned char code;
    ElementType type;
} type_table[] = {
    {0x08, {ELEMENT_UNSIGNED, 1, true}}, {0x09, {ELEMENT_SIGNED, 1, true}}, {0x0B, {ELEMENT_SIGNED, 2, true}},
    {0x0C, {ELEMENT_SIGNED, 4, true}},   {0x0D, {ELEMENT_REAL, 4, true}},   {0x0E, {ELEMENT_REAL, 8, true}},
};
enum { TYPE_COUNT = sizeof type_table / sizeof *type_table };

static bool read_header(Input *input, ElementType *type, int *rank, uint64_t *shape, Error *error)
{
    unsigned char magic[4], axis[4];
    if (!input_exactly(input, magic, sizeof magic, "the header", error))
        return false;
    if (magic[0] != 0 || magic[1] != 0)
        return fail(error, "%s: is not an IDX file: it begins with the bytes %02x %02x instead of 00 00", input->place,
                    magic[0], magic[1]);
    int row = 0;
    while (row < TYPE_COUNT && type_table[row].code != magic[2])
        row++;
    if (row == TYPE_COUNT)
        return fail(error, "%s: unknown element type 0x%02x", input->place, magic[2]);
    *type = type_table[row].type;
    *rank = magic[3];
    if (*rank > DLC_MAX_RANK + 1)
        return fail(error, "%s: its header promises %d axes, at most %d are possible", input->place, *rank,
                    DLC_MAX_RANK + 1);
    for (int i = 0; i < *rank; i++) {
        if (!input_exactly(input, axis, sizeof axis, "the header", error))
            return false;
        shape[i] = (uint64_t)axis[0] << 24 | (uint64_t)axis[1] << 16 | (uint64_t)axis[2] << 8 | axis[3];
    }
    return true;
}

bool idx_read(Column *column, const char *path, const dlc_field *field, Error *error)
{
    Input input;
    ElementType type = {0};
    int rank = 0;
    uint64_t shape[DLC_MAX_RANK + 1];
    if (!input_open(&input, path, error))
        return false;
    bool good = read_header(&input, &type, &rank, shape, error) &&
                column_read(column, &input, type, field, rank, shape, false, error);
    input_close(&input);
    return good;
}

// idx(path): any column is the file's array.
static bool read_table(const dlc_source *source, const dlc_field *const *fields, int field_count, Table *table,
                       Error *error)
{
    for (int i = 0; i < field_count; i++)
        if (!idx_read(&table->column[SPLIT_TRAIN][i], source_text(source, "path"), fields[i], error))
            return false;
    return true;
}

const Reader reader_idx = {.name = "idx", .read = read_table};
