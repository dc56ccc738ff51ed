#include "safetensors.h"

#include <errno.h>
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

// ---- element types ------------------------------------------------------------------------------

typedef enum SafeKind { SAFE_REAL, SAFE_INTEGER, SAFE_BOOLEAN, SAFE_OTHER } SafeKind;

struct SafeType {
    const char *name;
    SafeKind kind;
    size_t bytes;                              // of one element
    double (*real)(const unsigned char *);     // REAL
    int64_t (*integer)(const unsigned char *); // INTEGER
};

static uint64_t little(const unsigned char *bytes, int count)
{
    uint64_t value = 0;
    for (int i = 0; i < count; i++)
        value |= (uint64_t)bytes[i] << 8 * i;
    return value;
}

static double real_f64(const unsigned char *bytes)
{
    uint64_t bits = little(bytes, 8);
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static double float_of_bits(uint32_t bits)
{
    float value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static double real_f32(const unsigned char *bytes)
{
    return float_of_bits((uint32_t)little(bytes, 4));
}

static double real_bf16(const unsigned char *bytes)
{
    return float_of_bits((uint32_t)little(bytes, 2) << 16);
}

// 1 sign, 5 exponent and 10 fraction bits.
static double real_f16(const unsigned char *bytes)
{
    unsigned bits = (unsigned)little(bytes, 2), exponent = bits >> 10 & 31, fraction = bits & 1023;
    double size = exponent == 31  ? (fraction ? NAN : INFINITY)
                  : exponent == 0 ? ldexp(fraction, -24)
                                  : ldexp(fraction + 1024, (int)exponent - 25);
    return bits >> 15 ? -size : size;
}

static int64_t integer_i32(const unsigned char *bytes)
{
    return (int32_t)(uint32_t)little(bytes, 4);
}

static int64_t integer_i64(const unsigned char *bytes)
{
    return (int64_t)little(bytes, 8);
}

// Every type of the format, so that files with types that no model has are still read for their other tensors.
static const SafeType safe_types[] = {
    {"F64", SAFE_REAL, 8, real_f64, NULL},       {"F32", SAFE_REAL, 4, real_f32, NULL},
    {"F16", SAFE_REAL, 2, real_f16, NULL},       {"BF16", SAFE_REAL, 2, real_bf16, NULL},
    {"I32", SAFE_INTEGER, 4, NULL, integer_i32}, {"I64", SAFE_INTEGER, 8, NULL, integer_i64},
    {"BOOL", SAFE_BOOLEAN, 1, NULL, NULL},       {"U8", SAFE_OTHER, 1, NULL, NULL},
    {"I8", SAFE_OTHER, 1, NULL, NULL},           {"I16", SAFE_OTHER, 2, NULL, NULL},
    {"U16", SAFE_OTHER, 2, NULL, NULL},          {"U32", SAFE_OTHER, 4, NULL, NULL},
    {"U64", SAFE_OTHER, 8, NULL, NULL},          {"F8_E5M2", SAFE_OTHER, 1, NULL, NULL},
    {"F8_E4M3", SAFE_OTHER, 1, NULL, NULL},
};

// What each type of the program is written as.
static const struct {
    const char *name;
    size_t bytes;
} written_types[] = {
    [DLC_F32] = {"F32", 4},
    [DLC_F64] = {"F64", 8},
    [DLC_I32] = {"I32", 4},
    [DLC_BOOL] = {"BOOL", 1},
};

static const SafeType *find_type(const char *name)
{
    for (size_t i = 0; i < sizeof safe_types / sizeof *safe_types; i++)
        if (strcmp(safe_types[i].name, name) == 0)
            return &safe_types[i];
    return NULL;
}

const char *safe_type_name(const SafeType *type)
{
    return type->name;
}

// ---- the checksum -------------------------------------------------------------------------------

// The CRC-32 of the data and the header, as eight digits among the metadata of every file that a trainer writes. Files
// from elsewhere have none.
static const char checksum_key[] = "dlc_crc32";

typedef struct Checksum {
    char text[9];
} Checksum;

static uint32_t add_bytes(uint32_t sum, const void *bytes, size_t count)
{
    return (uint32_t)crc32_z(sum, bytes, count);
}

// With the sum of the data; of the header what it says, however it is spelled, without the checksum itself.
static bool make_checksum(uint32_t sum, const json_t *header, Checksum *checksum)
{
    json_t *copy = json_deep_copy(header);
    json_object_del(json_object_get(copy, "__metadata__"), checksum_key);
    char *text = json_dumps(copy, JSON_COMPACT | JSON_SORT_KEYS);
    json_decref(copy);
    if (text)
        snprintf(checksum->text, sizeof checksum->text, "%08" PRIx32, add_bytes(sum, text, strlen(text)));
    free(text);
    return text != NULL;
}

// ---- reading ------------------------------------------------------------------------------------

static const size_t header_limit = 100 * 1000 * 1000; // the format's own limit

// What the checks of one tensor share.
typedef struct Parser {
    const char *path;
    const unsigned char *data; // behind the header
    size_t data_size;
    Error *error;
} Parser;

static bool parse_shape(Parser *parser, const json_t *json, SafeTensor *tensor)
{
    if (!json_is_array(json))
        return fail(parser->error, "%s: tensor '%s': 'shape' is missing or not a list", parser->path, tensor->name);
    size_t rank = json_array_size(json);
    if (rank > DLC_MAX_RANK)
        return fail(parser->error, "%s: tensor '%s': %zu axes, at most %d are supported", parser->path, tensor->name,
                    rank, DLC_MAX_RANK);
    tensor->rank = (int)rank;
    tensor->count = 1;
    for (size_t i = 0; i < rank; i++) {
        const json_t *size = json_array_get(json, i);
        json_int_t value = json_integer_value(size);
        if (!json_is_integer(size) || value < 0 || value > INT32_MAX)
            return fail(parser->error, "%s: tensor '%s': axis %zu of 'shape' is not a whole number from 0 to %d",
                        parser->path, tensor->name, i, INT32_MAX);
        tensor->shape[i] = (int)value;
        if (__builtin_mul_overflow(tensor->count, (size_t)value, &tensor->count))
            return fail(parser->error, "%s: tensor '%s': its size overflows", parser->path, tensor->name);
    }
    return true;
}

static bool parse_offsets(Parser *parser, const json_t *json, SafeTensor *tensor)
{
    const json_t *begin = json_array_get(json, 0), *end = json_array_get(json, 1);
    if (json_array_size(json) != 2 || !json_is_integer(begin) || !json_is_integer(end))
        return fail(parser->error, "%s: tensor '%s': 'data_offsets' is not a pair of whole numbers", parser->path,
                    tensor->name);
    json_int_t from = json_integer_value(begin), to = json_integer_value(end);
    if (from < 0 || to < from)
        return fail(parser->error, "%s: tensor '%s': 'data_offsets' [%lld, %lld] are not in order", parser->path,
                    tensor->name, (long long)from, (long long)to);
    if ((uint64_t)to > parser->data_size)
        return fail(parser->error, "%s: tensor '%s' ends at byte %lld of the data, of which there are %zu",
                    parser->path, tensor->name, (long long)to, parser->data_size);
    size_t bytes;
    if (__builtin_mul_overflow(tensor->count, tensor->type->bytes, &bytes) || bytes != (size_t)(to - from))
        return fail(parser->error, "%s: tensor '%s': %lld bytes of data for %zu elements of %s", parser->path,
                    tensor->name, (long long)(to - from), tensor->count, tensor->type->name);
    tensor->data = parser->data + from;
    return true;
}

static bool parse_tensor(Parser *parser, const char *name, const json_t *json, SafeTensor *tensor)
{
    tensor->name = name;
    if (!json_is_object(json))
        return fail(parser->error, "%s: tensor '%s' is not described by an object", parser->path, name);
    const char *dtype = json_string_value(json_object_get(json, "dtype"));
    if (!dtype)
        return fail(parser->error, "%s: tensor '%s': 'dtype' is missing or not a string", parser->path, name);
    tensor->type = find_type(dtype);
    if (!tensor->type)
        return fail(parser->error, "%s: tensor '%s': unknown dtype '%.32s'", parser->path, name, dtype);
    if (json_object_size(json) != 3)
        return fail(parser->error, "%s: tensor '%s' has entries beside dtype, shape and data_offsets", parser->path,
                    name);
    return parse_shape(parser, json_object_get(json, "shape"), tensor) &&
           parse_offsets(parser, json_object_get(json, "data_offsets"), tensor);
}

static bool check_metadata(Parser *parser, const json_t *metadata)
{
    if (!json_is_object(metadata))
        return fail(parser->error, "%s: '__metadata__' is not an object", parser->path);
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)metadata, key, value)
    {
        if (!json_is_string(value))
            return fail(parser->error, "%s: '__metadata__': the value of '%s' is not a string", parser->path, key);
    }
    return true;
}

// By place; of several at one place, the empty ones first.
static int by_place(const void *a, const void *b)
{
    const SafeTensor *x = a, *y = b;
    if (x->data != y->data)
        return x->data < y->data ? -1 : 1;
    return (x->count > 0) - (y->count > 0);
}

// The tensors, sorted by place, cover the data exactly.
static bool check_coverage(Parser *parser, const SafeFile *file)
{
    const unsigned char *at = parser->data;
    for (int i = 0; i < file->count; i++) {
        const SafeTensor *tensor = &file->tensor[i];
        if (tensor->data < at)
            return fail(parser->error, "%s: tensors '%s' and '%s' overlap", parser->path, file->tensor[i - 1].name,
                        tensor->name);
        if (tensor->data > at)
            return fail(parser->error, "%s: %zu bytes before tensor '%s' belong to no tensor", parser->path,
                        (size_t)(tensor->data - at), tensor->name);
        at = tensor->data + tensor->count * tensor->type->bytes;
    }
    size_t rest = (size_t)(parser->data + parser->data_size - at);
    return rest == 0 || fail(parser->error, "%s: the last %zu bytes belong to no tensor", parser->path, rest);
}

static bool parse_header(Parser *parser, SafeFile *file)
{
    size_t entries = json_object_size(file->header);
    file->tensor = calloc(entries + 1, sizeof *file->tensor);
    if (!file->tensor)
        return fail(parser->error, "%s: out of memory", parser->path);
    const char *key;
    json_t *value;
    json_object_foreach(file->header, key, value)
    {
        if (strcmp(key, "__metadata__") == 0) {
            file->metadata = value;
            if (!check_metadata(parser, value))
                return false;
        } else if (!parse_tensor(parser, key, value, &file->tensor[file->count++])) {
            return false;
        }
    }
    qsort(file->tensor, (size_t)file->count, sizeof *file->tensor, by_place);
    return check_coverage(parser, file);
}

static bool check_checksum(const Parser *parser, const SafeFile *file)
{
    const char *written = json_string_value(json_object_get(file->metadata, checksum_key));
    Checksum found;
    if (!written)
        return true;
    if (!make_checksum(add_bytes(0, parser->data, parser->data_size), file->header, &found))
        return fail(parser->error, "%s: out of memory", parser->path);
    return strcmp(written, found.text) == 0 || fail(parser->error,
                                                    "%s: a damaged file: its checksum is %s, but it was written with "
                                                    "%.8s: take another copy of it (if it was "
                                                    "changed on purpose, remove '%s' from its __metadata__)",
                                                    parser->path, found.text, written, checksum_key);
}

static bool parse_file(const char *path, const unsigned char *bytes, size_t size, SafeFile *file, Error *error)
{
    if (size < 8)
        return fail(error, "%s: not a safetensors file: %zu bytes, shorter than its header length", path, size);
    uint64_t length = little(bytes, 8);
    if (length > header_limit)
        return fail(error, "%s: not a safetensors file: a header of %llu bytes", path, (unsigned long long)length);
    if (length > size - 8)
        return fail(error, "%s: cut off: a header of %llu bytes in a file of %zu", path, (unsigned long long)length,
                    size);
    if (length == 0 || bytes[8] != '{')
        return fail(error, "%s: not a safetensors file: the header does not begin with '{'", path);
    json_error_t problem;
    file->header = json_loadb((const char *)bytes + 8, (size_t)length, JSON_REJECT_DUPLICATES, &problem);
    if (!file->header)
        return fail(error, "%s: header, byte %d: %s", path, 8 + problem.position, problem.text);
    Parser parser = {.path = path, .data = bytes + 8 + length, .data_size = size - 8 - (size_t)length, .error = error};
    return parse_header(&parser, file) && check_checksum(&parser, file);
}

bool safetensors_parse(const char *path, const unsigned char *bytes, size_t size, SafeFile *file, Error *error)
{
    *file = (SafeFile){0};
    if (parse_file(path, bytes, size, file, error))
        return true;
    safetensors_free(file);
    return false;
}

// A whole file in memory, for the caller to free; NULL with the reason in errno.
static unsigned char *read_whole(const char *path, size_t *size)
{
    FILE *in = fopen(path, "rb");
    if (!in)
        return NULL;
    unsigned char *bytes = NULL;
    size_t capacity = 0;
    *size = 0;
    do {
        if (*size == capacity) {
            capacity = capacity ? 2 * capacity : 1 << 16;
            unsigned char *more = realloc(bytes, capacity);
            if (!more)
                break;
            bytes = more;
        }
        *size += fread(bytes + *size, 1, capacity - *size, in);
    } while (*size == capacity);
    bool bad = ferror(in) || *size == capacity;
    int reason = errno;
    fclose(in);
    if (bad) {
        free(bytes);
        errno = reason;
        return NULL;
    }
    return bytes;
}

bool safetensors_read(const char *path, SafeFile *file, Error *error)
{
    size_t size;
    unsigned char *bytes = read_whole(path, &size);
    *file = (SafeFile){0};
    if (!bytes)
        return fail(error, "%s: %s", path, strerror(errno));
    bool good = safetensors_parse(path, bytes, size, file, error);
    if (good)
        file->bytes = bytes;
    else
        free(bytes);
    return good;
}

void safetensors_free(SafeFile *file)
{
    free(file->tensor);
    free(file->bytes);
    json_decref(file->header);
    *file = (SafeFile){0};
}

const SafeTensor *safetensors_find(const SafeFile *file, const char *name)
{
    for (int i = 0; i < file->count; i++)
        if (strcmp(file->tensor[i].name, name) == 0)
            return &file->tensor[i];
    return NULL;
}

// ---- conversion ---------------------------------------------------------------------------------

static void convert_reals(const SafeTensor *tensor, dlc_type type, void *out)
{
    for (size_t i = 0; i < tensor->count; i++) {
        double value = tensor->type->real(tensor->data + i * tensor->type->bytes);
        if (type == DLC_F64)
            ((double *)out)[i] = value;
        else
            ((float *)out)[i] = (float)value;
    }
}

static bool convert_integers(const SafeTensor *tensor, int32_t *out, Error *error)
{
    for (size_t i = 0; i < tensor->count; i++) {
        int64_t value = tensor->type->integer(tensor->data + i * tensor->type->bytes);
        if (value < INT32_MIN || value > INT32_MAX)
            return fail(error, "tensor '%s': element %zu is %lld, outside 32 bits", tensor->name, i, (long long)value);
        out[i] = (int32_t)value;
    }
    return true;
}

static bool convert_booleans(const SafeTensor *tensor, unsigned char *out, Error *error)
{
    for (size_t i = 0; i < tensor->count; i++) {
        if (tensor->data[i] > 1)
            return fail(error, "tensor '%s': element %zu is %d, neither 0 nor 1", tensor->name, i, tensor->data[i]);
        out[i] = tensor->data[i];
    }
    return true;
}

bool safetensors_convert(const SafeTensor *tensor, dlc_type type, void *out, Error *error)
{
    bool real = type == DLC_F32 || type == DLC_F64;
    if (real && tensor->type->kind == SAFE_REAL) {
        convert_reals(tensor, type, out);
        return true;
    }
    if (type == DLC_I32 && tensor->type->kind == SAFE_INTEGER)
        return convert_integers(tensor, out, error);
    if (type == DLC_BOOL && tensor->type->kind == SAFE_BOOLEAN)
        return convert_booleans(tensor, out, error);
    return fail(error, "tensor '%s' is of dtype %s, which cannot become %s", tensor->name, tensor->type->name,
                written_types[type].name);
}

// ---- writing ------------------------------------------------------------------------------------

static json_t *item_header(const SafeItem *item, size_t offset)
{
    json_t *shape = json_array();
    for (int i = 0; i < item->rank; i++)
        json_array_append_new(shape, json_integer(item->shape[i]));
    size_t end = offset + item->count * written_types[item->type].bytes;
    return json_pack("{s:s, s:o, s:[I, I]}", "dtype", written_types[item->type].name, "shape", shape, "data_offsets",
                     (json_int_t)offset, (json_int_t)end);
}

// Larger elements first, so that every tensor is aligned to its element size; else in the order given.
static const size_t element_sizes[] = {8, 4, 1};
enum { ELEMENT_SIZES = sizeof element_sizes / sizeof *element_sizes };

// Numbers of the items in the order of their data.
static int *order_items(const SafeItem *item, int count)
{
    int *order = malloc(((size_t)count + 1) * sizeof *order), placed = 0;
    for (int size = 0; order && size < ELEMENT_SIZES; size++)
        for (int i = 0; i < count; i++)
            if (written_types[item[i].type].bytes == element_sizes[size])
                order[placed++] = i;
    return order;
}

static bool host_is_little(void)
{
    const uint16_t one = 1;
    unsigned char first;
    memcpy(&first, &one, 1);
    return first == 1;
}

// What takes the bytes of the data, as they are in the file.
typedef bool Sink(void *context, const void *bytes, size_t count);

static bool write_bytes(void *out, const void *bytes, size_t count)
{
    return fwrite(bytes, 1, count, out) == count;
}

static bool sum_bytes(void *sum, const void *bytes, size_t count)
{
    *(uint32_t *)sum = add_bytes(*(uint32_t *)sum, bytes, count);
    return true;
}

static bool pass_data(const SafeItem *item, Sink *sink, void *context)
{
    size_t size = written_types[item->type].bytes;
    if (host_is_little() || size == 1)
        return sink(context, item->data, item->count * size);
    for (size_t i = 0; i < item->count; i++) {
        unsigned char byte[8];
        for (size_t k = 0; k < size; k++)
            byte[k] = ((const unsigned char *)item->data)[i * size + size - 1 - k];
        if (!sink(context, byte, size))
            return false;
    }
    return true;
}

static bool pass_all(const SafeItem *item, const int *order, int count, Sink *sink, void *context)
{
    for (int i = 0; i < count; i++)
        if (!pass_data(&item[order[i]], sink, context))
            return false;
    return true;
}

static char *header_text(const SafeItem *item, const int *order, int count, const json_t *metadata)
{
    json_t *header = json_object(), *own = metadata ? json_copy((json_t *)metadata) : json_object();
    json_object_set_new(header, "__metadata__", own);
    size_t offset = 0;
    for (int i = 0; i < count; i++) {
        const SafeItem *next = &item[order[i]];
        json_object_set_new(header, next->name, item_header(next, offset));
        offset += next->count * written_types[next->type].bytes;
    }
    uint32_t sum = 0;
    pass_all(item, order, count, sum_bytes, &sum);
    Checksum checksum;
    char *text = NULL;
    if (make_checksum(sum, header, &checksum)) {
        json_object_set_new(own, checksum_key, json_string(checksum.text));
        text = json_dumps(header, JSON_COMPACT);
    }
    json_decref(header);
    return text;
}

static bool write_header(FILE *out, const char *header)
{
    size_t length = strlen(header), padded = (length + 7) / 8 * 8;
    unsigned char bytes[8];
    for (int i = 0; i < 8; i++)
        bytes[i] = (unsigned char)((uint64_t)padded >> 8 * i);
    bool good = write_bytes(out, bytes, sizeof bytes) && write_bytes(out, header, length);
    for (size_t i = length; good && i < padded; i++)
        good = putc(' ', out) != EOF;
    return good;
}

bool safetensors_write(FILE *out, const SafeItem *item, int count, const json_t *metadata)
{
    int *order = order_items(item, count);
    char *header = order ? header_text(item, order, count, metadata) : NULL;
    bool good = false;
    if (header)
        good = write_header(out, header) && pass_all(item, order, count, write_bytes, out);
    else
        errno = ENOMEM;
    free(header);
    free(order);
    return good;
}
