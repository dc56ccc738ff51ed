// What the readers share: files as streams of bytes, elements of any file type as columns. Host half.
#ifndef DLC_READING_H
#define DLC_READING_H

#include "data.h"

// ---- error.c --------------------------------------------------------------------------------------

// fail() for what is not there; the caller may know another place.
bool fail_missing(Error *error, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
// At most 40 bytes of text from a file; what is no UTF-8, or a command to a terminal, is shown as '?'.
typedef struct Excerpt {
    char text[48];
} Excerpt;
Excerpt excerpt(const char *text, size_t length);

// ---- input.c: a file, or a member of an archive, read once from its start to its end ---------------

typedef struct Input Input;
struct Input {
    const char *place; // for messages: the path; outlives the input
    void *handle;
    // Up to `size` bytes; 0 at the end; -1 when the data is damaged, with the reason in `error`.
    int64_t (*read)(Input *input, void *buffer, size_t size, Error *error);
    void (*close)(void *handle);
    uint64_t left; // bytes to come as the file system knows; UNKNOWN_LENGTH for compressed data
};
#define UNKNOWN_LENGTH UINT64_MAX

// Opens a file, plain or gzipped (told apart by its first bytes). Fails with error->missing if there is none.
bool input_open(Input *input, const char *path, Error *error);
void input_close(Input *input);
// Up to `size` bytes, fewer only at the end of the file; -1 on damage.
int64_t input_some(Input *input, void *buffer, size_t size, Error *error);
// Exactly `size` bytes of what messages call `what`: "the header".
bool input_exactly(Input *input, void *buffer, size_t size, const char *what, Error *error);
// The end of the file must have come.
bool input_ends(Input *input, Error *error);

// ---- arguments of a source ------------------------------------------------------------------------

// The text argument of that name; NULL: there is none. Sources that read files call theirs `path`.
const char *source_text(const dlc_source *source, const char *name);
// The number of that name, which the source declares.
double source_number(const dlc_source *source, const char *name);
// The same as a whole number of at least `least`.
bool source_whole(const dlc_source *source, const char *name, double least, int *value, Error *error);

// ---- column.c -------------------------------------------------------------------------------------

size_t storage_bytes(Storage storage);
size_t column_stride(const Column *column);   // elements from one example to the next
size_t column_elements(const Column *column); // from the first one's start to the last one's end
// "[28, 28, 1]"; the rank may be 0.
typedef struct DimsText {
    char text[160];
} DimsText;
DimsText dims_text(int rank, const int *shape);
// A column without data of `count` examples of this shape. Fails when a size is out of range or the whole is larger
// than memory can address.
bool column_shape(Column *column, const char *place, Storage storage, uint64_t count, int rank, const uint64_t *shape,
                  Error *error);
// Room for example number column->count. Doubles, so that no count from a file is trusted.
bool column_grow(Column *column, const char *place, Error *error);
// Frees what column_grow allocated too much.
void column_trim(Column *column);

typedef enum ElementKind { ELEMENT_BOOLEAN, ELEMENT_UNSIGNED, ELEMENT_SIGNED, ELEMENT_REAL } ElementKind;
// How a file writes a number.
typedef struct ElementType {
    ElementKind kind;
    int bytes; // 1, 2, 4, 8
    bool big_endian;
} ElementType;
// Reads an array [shape[0] examples, shape[1], ...] of these elements, to the last byte of the input. Integers that
// need more than 32 bits are an error if the program wants whole numbers and become doubles if not. `fortran`: the
// first axis runs fastest.
bool column_read(Column *column, Input *input, ElementType type, const dlc_field *field, int rank,
                 const uint64_t *shape, bool fortran, Error *error);

// ---- formats that two readers share ----------------------------------------------------------------

// readers/idx.c: a whole IDX file.
bool idx_read(Column *column, const char *path, const dlc_field *field, Error *error);
// npy.c: a whole .npy file.
bool npy_read(Column *column, Input *input, const dlc_field *field, Error *error);

#endif
