// libFuzzer target: any bytes as a safetensors file, and conversions of whatever tensors it is found to hold.
#include "safetensors.h"

#include <stdlib.h>

static const dlc_type types[] = {DLC_F32, DLC_F64, DLC_I32, DLC_BOOL};

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    SafeFile file;
    Error error;
    if (!safetensors_parse("fuzz", bytes, size, &file, &error))
        return 0;
    for (int i = 0; i < file.count; i++) {
        void *out = malloc(file.tensor[i].count * sizeof(double) + 1);
        for (size_t j = 0; out && j < sizeof types / sizeof *types; j++)
            safetensors_convert(&file.tensor[i], types[j], out, &error);
        free(out);
    }
    safetensors_free(&file);
    return 0;
}
