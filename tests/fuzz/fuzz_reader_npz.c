// libFuzzer target: any bytes as the file of npz(), for an array of reals and one of whole numbers with splits.
#include "reader_fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const int shape[] = {2};
    const dlc_field field[] = {fuzz_field("x", DLC_F32, 1, shape), fuzz_field("y", DLC_I32, 0, NULL)};
    return fuzz_read_file("npz", bytes, size, field, 2);
}
