// The .npy format (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html): a magic string, a version,
// the length of the header, the header (a Python dictionary with descr, fortran_order and shape), the elements.
#include "reading.h"
#include "trainer.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static const char magic[] = "\x93NUMPY";
enum { MAGIC_LENGTH = sizeof magic - 1, LONGEST_HEADER = 1 << 16 };

// ---- writing --------------------------------------------------------------------------------------

static const struct {
    const char *descr; // without the byte order
    size_t bytes;
} written_as[] = {[DLC_F32] = {"f4", 4}, [DLC_F64] = {"f8", 8}, [DLC_I32] = {"i4", 4}, [DLC_BOOL] = {"b1", 1}};

static char host_byte_order(dlc_type type)
{
    const uint16_t one = 1;
    return written_as[type].bytes == 1 ? '|' : *(const unsigned char *)&one ? '<' : '>';
}

bool npy_write(const char *path, dlc_type type, int rank, const size_t *shape, const void *data, Error *error)
{
    enum { ALIGNMENT = 64, PREFIX = MAGIC_LENGTH + 4 };
    char header[1024]; // up to DLC_MAX_RANK + 1 axes of 20 digits
    Output output;
    size_t count = 1;
    int length = snprintf(header, sizeof header, "{'descr': '%c%s', 'fortran_order': False, 'shape': (",
                          host_byte_order(type), written_as[type].descr);
    for (int i = 0; i < rank; i++) {
        length += snprintf(header + length, sizeof header - (size_t)length, i ? " %zu," : "%zu,", shape[i]);
        count *= shape[i];
    }
    if (rank > 1)
        length--; // only a tuple of one ends with a comma
    length += snprintf(header + length, sizeof header - (size_t)length, "), }");
    while ((PREFIX + length + 1) % ALIGNMENT != 0)
        header[length++] = ' ';
    header[length++] = '\n';

    if (!output_open(&output, path, error))
        return false;
    const unsigned char prefix[] = {1, 0, (unsigned char)length, (unsigned char)(length >> 8)};
    fwrite(magic, 1, MAGIC_LENGTH, output.file); // output_commit sees the errors
    fwrite(prefix, 1, sizeof prefix, output.file);
    fwrite(header, 1, (size_t)length, output.file);
    fwrite(data, written_as[type].bytes, count, output.file);
    return output_commit(&output, false, error);
}

// ---- reading --------------------------------------------------------------------------------------

// The header's text as it is read, and what it said.
typedef struct Header {
    const char *at, *end;
    const char *place;
    Error *error;
    ElementType type;
    bool fortran;
    int rank;
    uint64_t shape[DLC_MAX_RANK + 1];
} Header;

static bool malformed(const Header *header, const char *expected)
{
    return fail(header->error, "%s: its header is malformed: expected %s at '%s'", header->place, expected,
                excerpt(header->at, (size_t)(header->end - header->at)).text);
}

static void skip_blanks(Header *header)
{
    while (header->at < header->end && isspace((unsigned char)*header->at))
        header->at++;
}

static bool accept(Header *header, char c)
{
    skip_blanks(header);
    if (header->at == header->end || *header->at != c)
        return false;
    header->at++;
    return true;
}

static bool accept_word(Header *header, const char *word)
{
    size_t length = strlen(word);
    skip_blanks(header);
    if ((size_t)(header->end - header->at) < length || memcmp(header->at, word, length) != 0)
        return false;
    header->at += length;
    return true;
}

// A Python string without escapes, shorter than `size`.
static bool parse_string(Header *header, char *text, size_t size, const char *expected)
{
    skip_blanks(header);
    Header before = *header;
    char quote = accept(header, '\'') ? '\'' : accept(header, '"') ? '"' : 0;
    const char *stop = quote ? memchr(header->at, quote, (size_t)(header->end - header->at)) : NULL;
    if (!stop || (size_t)(stop - header->at) >= size)
        return malformed(&before, expected);
    memcpy(text, header->at, (size_t)(stop - header->at));
    text[stop - header->at] = 0;
    header->at = stop + 1;
    return true;
}

static bool parse_descr(Header *header)
{
    static const struct {
        char letter;
        ElementKind kind;
        const char *sizes;
    } row[] = {
        {'b', ELEMENT_BOOLEAN, "1"},
        {'u', ELEMENT_UNSIGNED, "1248"},
        {'i', ELEMENT_SIGNED, "1248"},
        {'f', ELEMENT_REAL, "248"},
    };
    char text[16];
    skip_blanks(header);
    if (header->at < header->end && *header->at == '[')
        return fail(header->error, "%s: holds records with named parts; save one array of numbers", header->place);
    if (!parse_string(header, text, sizeof text, "an element type such as '<f4'"))
        return false;
    bool ordered = strlen(text) == 3 && strchr("<>|=", text[0]);
    for (size_t i = 0; ordered && i < sizeof row / sizeof *row; i++) {
        if (text[1] != row[i].letter || !strchr(row[i].sizes, text[2]))
            continue;
        header->type = (ElementType){row[i].kind, text[2] - '0', text[0] == '>'};
        return true;
    }
    return fail(header->error, "%s: its elements are of type '%s'; booleans, integers and reals can be read",
                header->place, excerpt(text, strlen(text)).text);
}

static bool parse_order(Header *header)
{
    header->fortran = accept_word(header, "True");
    return header->fortran || accept_word(header, "False") || malformed(header, "True or False");
}

static bool parse_size(Header *header, uint64_t *size)
{
    skip_blanks(header);
    if (header->at == header->end || !isdigit((unsigned char)*header->at))
        return malformed(header, "a size");
    *size = 0;
    for (; header->at < header->end && isdigit((unsigned char)*header->at); header->at++) {
        if (*size > UINT64_MAX / 16)
            return fail(header->error, "%s: a size in its header is too large", header->place);
        *size = 10 * *size + (uint64_t)(*header->at - '0');
    }
    if (header->at < header->end && *header->at == 'L') // written by Python 2
        header->at++;
    return true;
}

static bool parse_shape(Header *header)
{
    header->rank = 0;
    if (!accept(header, '('))
        return malformed(header, "'('");
    while (!accept(header, ')')) {
        if (header->rank == DLC_MAX_RANK + 1)
            return fail(header->error, "%s: has more than %d axes", header->place, DLC_MAX_RANK + 1);
        if (!parse_size(header, &header->shape[header->rank++]))
            return false;
        if (!accept(header, ',')) {
            if (!accept(header, ')'))
                return malformed(header, "',' or ')'");
            break;
        }
    }
    return true;
}

// {'descr': '<f4', 'fortran_order': False, 'shape': (60000, 28, 28), }
static bool parse_header(Header *header)
{
    static const struct {
        const char *key;
        bool (*parse)(Header *header);
    } part[] = {{"descr", parse_descr}, {"fortran_order", parse_order}, {"shape", parse_shape}};
    enum { PARTS = sizeof part / sizeof *part };
    unsigned seen = 0;
    if (!accept(header, '{'))
        return malformed(header, "'{'");
    while (!accept(header, '}')) {
        char key[24];
        int i = 0;
        if (!parse_string(header, key, sizeof key, "'descr', 'fortran_order' or 'shape'"))
            return false;
        while (i < PARTS && strcmp(part[i].key, key) != 0)
            i++;
        if (i == PARTS || seen & 1u << i)
            return fail(header->error, "%s: its header has %s '%s'", header->place,
                        i == PARTS ? "an unknown entry" : "two entries", excerpt(key, strlen(key)).text);
        seen |= 1u << i;
        if (!accept(header, ':'))
            return malformed(header, "':'");
        if (!part[i].parse(header))
            return false;
        if (accept(header, ','))
            continue;
        if (!accept(header, '}'))
            return malformed(header, "',' or '}'");
        break;
    }
    skip_blanks(header);
    if (header->at != header->end)
        return malformed(header, "nothing more");
    for (int i = 0; i < PARTS; i++)
        if (!(seen & 1u << i))
            return fail(header->error, "%s: its header lacks '%s'", header->place, part[i].key);
    return true;
}

// Reads magic, version and length; returns the header's text in new memory, NULL after an error.
static char *read_header(Input *input, size_t *length, Error *error)
{
    unsigned char start[MAGIC_LENGTH + 2], bytes[4] = {0};
    if (!input_exactly(input, start, sizeof start, "the header", error))
        return NULL;
    int version = start[MAGIC_LENGTH];
    if (memcmp(start, magic, MAGIC_LENGTH) != 0) {
        fail(error, "%s: is not a .npy file: it does not begin with \\x93NUMPY", input->place);
        return NULL;
    }
    if (version < 1 || version > 3 || start[MAGIC_LENGTH + 1] != 0) {
        fail(error, "%s: version %d.%d of the format is unknown", input->place, version, start[MAGIC_LENGTH + 1]);
        return NULL;
    }
    if (!input_exactly(input, bytes, version == 1 ? 2 : 4, "the header", error))
        return NULL;
    *length = (size_t)bytes[0] | (size_t)bytes[1] << 8 | (size_t)bytes[2] << 16 | (size_t)bytes[3] << 24;
    if (*length > LONGEST_HEADER) {
        fail(error, "%s: a header of %zu bytes is too long", input->place, *length);
        return NULL;
    }
    char *text = malloc(*length + 1);
    if (!text)
        fail(error, "%s: out of memory", input->place);
    else if (!input_exactly(input, text, *length, "the header", error)) {
        free(text);
        text = NULL;
    }
    return text;
}

bool npy_read(Column *column, Input *input, const dlc_field *field, Error *error)
{
    size_t length;
    char *text = read_header(input, &length, error);
    if (!text)
        return false;
    Header header = {.at = text, .end = text + length, .place = input->place, .error = error};
    bool good = parse_header(&header);
    free(text);
    return good && column_read(column, input, header.type, field, header.rank, header.shape, header.fortran, error);
}
