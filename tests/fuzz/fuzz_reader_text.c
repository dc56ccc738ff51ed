// libFuzzer target: any bytes as the file of text(), as bytes, characters and words.
#include "reader_fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const char *const units[] = {"bytes", "characters", "words"};
    const int shape[] = {4};
    const dlc_field field[] = {fuzz_field("tokens", DLC_I32, 1, shape), fuzz_field("next", DLC_I32, 1, shape)};
    for (int i = 0; i < 3; i++) {
        fuzz_unit = units[i];
        fuzz_read_file("text", bytes, size, field, 2);
    }
    return 0;
}
