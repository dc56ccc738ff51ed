#include "reading.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

static const size_t bytes_of[] = {[STORE_U8] = 1, [STORE_I32] = 4, [STORE_F32] = 4, [STORE_F64] = 8};

size_t storage_bytes(Storage storage)
{
    return bytes_of[storage];
}

size_t column_stride(const Column *column)
{
    return column->stride ? column->stride : column->size;
}

size_t column_elements(const Column *column)
{
    return column->count ? (column->count - 1) * column_stride(column) + column->size : 0;
}

DimsText dims_text(int rank, const int *shape)
{
    DimsText result = {"["};
    size_t used = 1;
    for (int i = 0; i < rank; i++)
        used += (size_t)snprintf(result.text + used, sizeof result.text - used, i ? ", %d" : "%d", shape[i]);
    strcpy(result.text + used, "]");
    return result;
}

bool column_shape(Column *column, const char *place, Storage storage, uint64_t count, int rank, const uint64_t *shape,
                  Error *error)
{
    *column = (Column){.storage = storage, .count = (size_t)count, .size = 1, .rank = rank};
    if (rank > DLC_MAX_RANK)
        return fail(error, "%s: an example has %d axes, at most %d are possible", place, rank, DLC_MAX_RANK);
    if (count == 0)
        return fail(error, "%s: holds no examples", place);
    if (count > UINT32_MAX)
        return fail(error, "%s: %llu examples are too many", place, (unsigned long long)count);
    size_t room = SIZE_MAX / 2 / storage_bytes(storage) / (size_t)count; // elements of one example that fit
    for (int i = 0; i < rank; i++) {
        if (shape[i] == 0)
            return fail(error, "%s: axis %d of an example has size 0", place, i);
        if (shape[i] > INT_MAX || shape[i] > room / column->size)
            return fail(error, "%s: its header promises more data than there can be", place);
        column->shape[i] = (int)shape[i];
        column->size *= (size_t)shape[i];
    }
    return true;
}

static bool resize(Column *column, size_t examples, const char *place, Error *error)
{
    size_t each = column->size * storage_bytes(column->storage);
    void *data = examples <= SIZE_MAX / 2 / each ? realloc(column->data, examples * each) : NULL;
    if (!data)
        return fail(error, "%s: out of memory for %zu examples of %zu bytes", place, examples, each);
    column->data = data;
    return true;
}

bool column_grow(Column *column, const char *place, Error *error)
{
    if (column->count == UINT32_MAX)
        return fail(error, "%s: has too many examples", place);
    if ((column->count & (column->count - 1)) != 0) // the room doubles at each power of two
        return true;
    return resize(column, column->count ? 2 * column->count : 1, place, error);
}

void column_trim(Column *column)
{
    Error unused; // what is smaller always fits; if the C library disagrees, the data stays where it is
    if (column->count)
        resize(column, column->count, "", &unused);
}

// ---- elements -------------------------------------------------------------------------------------

static bool host_is_big_endian(void)
{
    const uint16_t one = 1;
    unsigned char first;
    memcpy(&first, &one, 1);
    return first == 0;
}

static uint64_t load_bits(const unsigned char *bytes, ElementType type)
{
    uint64_t bits = 0;
    for (int i = 0; i < type.bytes; i++)
        bits = bits << 8 | bytes[type.big_endian ? i : type.bytes - 1 - i];
    return bits;
}

// IEEE 754 binary16: 5 bits of exponent, 10 of fraction.
static float half_to_float(uint32_t half)
{
    uint32_t sign = (half & 0x8000) << 16, exponent = half >> 10 & 31, fraction = half & 1023;
    uint32_t bits;
    float result;
    if (exponent == 0) {
        result = (float)fraction * 0x1p-24f; // exact; zero and subnormal numbers
        return sign ? -result : result;
    }
    bits = sign | (exponent == 31 ? 255 : exponent + 112) << 23 | fraction << 13;
    memcpy(&result, &bits, sizeof result);
    return result;
}

static double load_real(const unsigned char *bytes, ElementType type)
{
    uint64_t bits = load_bits(bytes, type);
    uint32_t low = (uint32_t)bits;
    float single;
    double result;
    switch (type.bytes) {
    case 2:
        return half_to_float(low);
    case 4:
        memcpy(&single, &low, sizeof single);
        return single;
    default:
        memcpy(&result, &bits, sizeof result);
        return result;
    }
}

static int64_t load_signed(const unsigned char *bytes, ElementType type)
{
    int unused = 64 - 8 * type.bytes;
    return (int64_t)(load_bits(bytes, type) << unused) >> unused; // the sign bit fills up
}

static Storage storage_for(ElementType type, const dlc_field *field)
{
    if (type.kind == ELEMENT_REAL)
        return type.bytes == 8 ? STORE_F64 : STORE_F32;
    if (type.bytes == 1 && type.kind != ELEMENT_SIGNED)
        return STORE_U8;
    bool fits = type.bytes <= 2 || (type.bytes == 4 && type.kind == ELEMENT_SIGNED);
    return fits || field->type == DLC_I32 ? STORE_I32 : STORE_F64;
}

// Are the bytes in the file those of the storage?
static bool stored_as_is(ElementType type, Storage storage)
{
    if (storage == STORE_U8)
        return true;
    ElementKind kind = storage == STORE_I32 ? ELEMENT_SIGNED : ELEMENT_REAL;
    return type.kind == kind && (size_t)type.bytes == storage_bytes(storage) && type.big_endian == host_is_big_endian();
}

static bool check_booleans(const unsigned char *bytes, size_t n, const char *place, Error *error)
{
    for (size_t i = 0; i < n; i++)
        if (bytes[i] > 1)
            return fail(error, "%s: the byte %d is not a boolean", place, bytes[i]);
    return true;
}

static bool decode_i32(const unsigned char *bytes, size_t n, ElementType type, int32_t *out, const char *place,
                       Error *error)
{
    for (size_t i = 0; i < n; i++, bytes += type.bytes) {
        bool is_signed = type.kind == ELEMENT_SIGNED;
        uint64_t bits = load_bits(bytes, type);
        int64_t value = is_signed ? load_signed(bytes, type) : (bits > INT32_MAX ? INT64_MAX : (int64_t)bits);
        if (value < INT32_MIN || value > INT32_MAX)
            return fail(error, "%s: an integer does not fit into 32 bits", place);
        out[i] = (int32_t)value;
    }
    return true;
}

static void decode_real(const unsigned char *bytes, size_t n, ElementType type, Storage storage, void *out)
{
    for (size_t i = 0; i < n; i++, bytes += type.bytes) {
        double value = type.kind == ELEMENT_REAL       ? load_real(bytes, type)
                       : type.kind == ELEMENT_UNSIGNED ? (double)load_bits(bytes, type)
                                                       : (double)load_signed(bytes, type);
        if (storage == STORE_F32)
            ((float *)out)[i] = (float)value;
        else
            ((double *)out)[i] = value;
    }
}

// Elements first .. first + n - 1 of a column from the file's bytes.
static bool decode(Column *column, size_t first, const unsigned char *bytes, size_t n, ElementType type,
                   const char *place, Error *error)
{
    void *out = (unsigned char *)column->data + first * storage_bytes(column->storage);
    if (type.kind == ELEMENT_BOOLEAN && !check_booleans(bytes, n, place, error))
        return false;
    if (stored_as_is(type, column->storage))
        memcpy(out, bytes, n * storage_bytes(column->storage));
    else if (column->storage == STORE_I32)
        return decode_i32(bytes, n, type, out, place, error);
    else
        decode_real(bytes, n, type, column->storage, out);
    return true;
}

// column->count examples. What the file system says about a plain file is checked before anything is allocated; a
// compressed one is believed no further than it has been read.
static bool read_elements(Column *column, Input *input, ElementType type, Error *error)
{
    enum { CHUNK = 1 << 16 };
    unsigned char buffer[CHUNK];
    size_t total = column->count * column->size, done = 0, room = 0;
    uint64_t bytes = (uint64_t)total * (uint64_t)type.bytes;
    bool known = input->left != UNKNOWN_LENGTH;
    if (known && input->left != bytes)
        return fail(error, "%s: its header promises %llu bytes of data, the file has %llu", input->place,
                    (unsigned long long)bytes, (unsigned long long)input->left);
    while (done < total) {
        size_t n = CHUNK / (size_t)type.bytes < total - done ? CHUNK / (size_t)type.bytes : total - done;
        if (done + n > room) {
            room = known || room > total / 2 ? total : (room ? 2 * room : CHUNK);
            room = room < total ? room : total;
            void *data = realloc(column->data, room * storage_bytes(column->storage));
            if (!data)
                return fail(error, "%s: out of memory for %zu elements", input->place, room);
            column->data = data;
        }
        if (!input_exactly(input, buffer, n * (size_t)type.bytes, "the data that its header promises", error) ||
            !decode(column, done, buffer, n, type, input->place, error))
            return false;
        done += n;
    }
    return input_ends(input, error);
}

// From the first axis running fastest to the last: `shape` has the examples' axis first.
static bool reorder(Column *column, int rank, const uint64_t *shape, const char *place, Error *error)
{
    size_t each = storage_bytes(column->storage), total = column->count * column->size;
    size_t stride[DLC_MAX_RANK + 1], index[DLC_MAX_RANK + 1] = {0}, from = 0;
    unsigned char *out = malloc(total * each);
    if (!out)
        return fail(error, "%s: out of memory for %zu elements", place, total);
    for (int i = 0; i < rank; i++)
        stride[i] = i ? stride[i - 1] * (size_t)shape[i - 1] : 1;
    for (size_t to = 0; to < total; to++) {
        memcpy(out + to * each, (unsigned char *)column->data + from * each, each);
        for (int i = rank - 1; i >= 0; i--) { // counts on, the last axis first
            from += stride[i];
            if (++index[i] < shape[i])
                break;
            from -= stride[i] * (size_t)shape[i];
            index[i] = 0;
        }
    }
    free(column->data);
    column->data = out;
    return true;
}

bool column_read(Column *column, Input *input, ElementType type, const dlc_field *field, int rank,
                 const uint64_t *shape, bool fortran, Error *error)
{
    if (rank < 1)
        return fail(error, "%s: holds a single number, not an array of examples", input->place);
    return column_shape(column, input->place, storage_for(type, field), shape[0], rank - 1, shape + 1, error) &&
           read_elements(column, input, type, error) &&
           (!fortran || rank == 1 || reorder(column, rank, shape, input->place, error));
}
