// libFuzzer target: any bytes as the file of text_csv(), as bytes, characters and words.
#include "reader_fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const char *const units[] = {"bytes", "characters", "words"};
    const int shape[] = {4};
    const dlc_field field[] = {fuzz_field("tokens", DLC_I32, 1, shape), fuzz_field("length", DLC_I32, 0, NULL),
                               fuzz_field("label", DLC_I32, 0, NULL)};
    for (int i = 0; i < 3; i++) {
        fuzz_unit = units[i];
        fuzz_read_file("text_csv", bytes, size, field, 3);
    }
    return 0;
}
