// libFuzzer target: any bytes as the file of csv(), for numbers, a row of numbers and labels.
#include "reader_fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const int shape[] = {2};
    const dlc_field field[] = {fuzz_field("x", DLC_F32, 0, NULL), fuzz_field("v", DLC_F64, 1, shape),
                               fuzz_field("y", DLC_I32, 0, NULL)};
    return fuzz_read_file("csv", bytes, size, field, 3);
}
