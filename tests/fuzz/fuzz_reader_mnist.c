// libFuzzer target: the folder of mnist(). The first byte says which of the four files are there (low half) and whether
// they are called .gz (bit 4); before each file's bytes stands their number, in one byte; the last file gets the rest.
#include "reader_fuzz.h"

static const char *const names[] = {"train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte",
                                    "t10k-labels-idx1-ubyte"};
enum { FILES = 4 };

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const int shape[] = {2, 2, 1};
    const dlc_field field[] = {fuzz_field("image", DLC_F32, 3, shape), fuzz_field("label", DLC_I32, 0, NULL)};
    char name[FILES][64];
    if (size == 0)
        return 0;
    uint8_t flags = *bytes++;
    size--;
    for (int i = 0; i < FILES; i++) {
        snprintf(name[i], sizeof name[i], "%s%s", names[i], flags & 16 ? ".gz" : "");
        if (!(flags & 1 << i))
            continue;
        size_t length = size ? *bytes : 0;
        size -= size > 0;
        bytes += size > 0;
        length = length > size || i == FILES - 1 ? size : length;
        fuzz_write(name[i], bytes, length);
        bytes += length;
        size -= length;
    }
    fuzz_path("");
    fuzz_read("mnist", fuzz_folder, field, 2);
    for (int i = 0; i < FILES; i++)
        fuzz_delete(name[i]);
    return 0;
}
