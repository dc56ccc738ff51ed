// libFuzzer target: any bytes as the file of idx(), for a field of reals and one of whole numbers.
#include "reader_fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const int shape[] = {2, 3};
    const dlc_field real = fuzz_field("x", DLC_F32, 2, shape), whole = fuzz_field("x", DLC_I32, 2, shape);
    fuzz_read_file("idx", bytes, size, &real, 1);
    return fuzz_read_file("idx", bytes, size, &whole, 1);
}
