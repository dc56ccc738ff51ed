// npy(path): any column is the array of a .npy file; its first axis counts the examples.
#include "reading.h"

static bool read_table(const dlc_source *source, const dlc_field *const *fields, int field_count, Table *table,
                       Error *error)
{
    for (int i = 0; i < field_count; i++) {
        Input input;
        if (!input_open(&input, source_text(source, "path"), error))
            return false;
        bool good = npy_read(&table->column[SPLIT_TRAIN][i], &input, fields[i], error);
        input_close(&input);
        if (!good)
            return false;
    }
    return true;
}

const Reader reader_npy = {.name = "npy", .read = read_table};
