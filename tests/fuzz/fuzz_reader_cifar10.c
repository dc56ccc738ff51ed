// libFuzzer target: the folder of cifar10(). The first byte says how the bytes that follow are made longer (a record is
// 3073 bytes, more than a fuzzer likes to invent): each file is its part of the input, repeated, cut at that many
// records and a few bytes.
#include "reader_fuzz.h"

enum { RECORD = 3073, MOST_RECORDS = 4 };

// Writes `part` over and over until the file has `total` bytes.
static void write_repeated(const char *name, const uint8_t *part, size_t length, size_t total)
{
    static uint8_t file[MOST_RECORDS * RECORD + 8];
    for (size_t i = 0; i < total; i++)
        file[i] = length ? part[i % length] : 0;
    fuzz_write(name, file, total);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const int shape[] = {32, 32, 3};
    const dlc_field field[] = {fuzz_field("image", DLC_F32, 3, shape), fuzz_field("label", DLC_I32, 0, NULL)};
    if (size == 0)
        return 0;
    uint8_t flags = *bytes++;
    size_t total = (size_t)(flags % MOST_RECORDS) * RECORD + (flags >> 4) % 2, half = --size / 2;
    if (flags & 4)
        write_repeated("data_batch_2.bin", bytes, half, total);
    if (flags & 8)
        write_repeated("test_batch.bin", bytes + half, size - half, total);
    fuzz_path("");
    fuzz_read("cifar10", fuzz_folder, field, 2);
    fuzz_delete("data_batch_2.bin");
    fuzz_delete("test_batch.bin");
    return 0;
}
