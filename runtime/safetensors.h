// The safetensors format (https://github.com/huggingface/safetensors): eight bytes of header length, a JSON header,
// then the tensors' bytes, little-endian and without gaps.
#ifndef DLC_SAFETENSORS_H
#define DLC_SAFETENSORS_H

#include "data.h"

#include <jansson.h>

typedef struct SafeType SafeType;                 // a row of the table of element types
const char *safe_type_name(const SafeType *type); // "BF16"

typedef struct SafeTensor {
    const char *name;
    const SafeType *type;
    int rank;
    int shape[DLC_MAX_RANK];
    size_t count;              // elements
    const unsigned char *data; // count elements as in the file
} SafeTensor;

typedef struct SafeFile {
    SafeTensor *tensor; // in the order of their bytes
    int count;
    json_t *header;   // owns the names
    json_t *metadata; // "__metadata__", an object of strings; NULL if there is none
    unsigned char *bytes;
} SafeFile;

// Reads and checks a file completely: header, types, shapes, offsets, overlaps, gaps, duplicates, and the checksum, if
// it has one.
bool safetensors_read(const char *path, SafeFile *file, Error *error);
// The same for bytes in memory, which must outlive `file`. `path` is for messages.
bool safetensors_parse(const char *path, const unsigned char *bytes, size_t size, SafeFile *file, Error *error);
void safetensors_free(SafeFile *file); // also takes a zeroed one
const SafeTensor *safetensors_find(const SafeFile *file, const char *name);
// Converts all elements: any real type to a real one, integers to integers (in range), booleans to booleans. `out` has
// room for tensor->count elements.
bool safetensors_convert(const SafeTensor *tensor, dlc_type type, void *out, Error *error);

// A tensor to write.
typedef struct SafeItem {
    const char *name;
    dlc_type type;
    int rank;
    const int *shape;
    size_t count;
    const void *data;
} SafeItem;
// Writes a complete file to `out`, with a checksum. `metadata` may be NULL. False on a write error, which errno
// explains.
bool safetensors_write(FILE *out, const SafeItem *item, int count, const json_t *metadata);

#endif
