// Data sets in memory: what the readers fill and the trainer draws batches from. Host half; knows nothing of training.
#ifndef DLC_DATA_H
#define DLC_DATA_H

#include "dlc_program.h"

#include <stdbool.h>
#include <stdio.h>

// One message for people: place (file, line or byte), reason, hint. Functions that can fail return false and fill it.
typedef struct Error {
    char text[1024];
    bool missing; // what was asked for (a file, a column) is not there, rather than wrong
} Error;
bool fail(Error *error, const char *fmt, ...) __attribute__((format(printf, 2, 3))); // always false

// How the elements of a column are stored: as the file has them, to keep images small. Converted when gathered.
typedef enum Storage { STORE_U8, STORE_I32, STORE_F32, STORE_F64 } Storage;

// All examples of one field in one split.
typedef struct Column {
    Storage storage;
    size_t count;  // examples
    size_t size;   // elements of one example
    size_t stride; // elements from one example to the next; 0: size. Fewer where examples overlap, as windows of a text
    int rank;      // shape of one example as the reader knows it; checked against the program's field
    int shape[DLC_MAX_RANK];
    void *data;
} Column;

typedef enum Split { SPLIT_TRAIN, SPLIT_VALIDATION, SPLIT_TEST, SPLIT_COUNT } Split;

typedef struct Vocabulary Vocabulary; // vocabulary.h

// The data of a program: field i of split s is column[s][i]; a split that the data does not have has count 0.
typedef struct Dataset {
    const dlc_program *program;
    Column *column[SPLIT_COUNT]; // program->field_count each
    size_t count[SPLIT_COUNT];   // examples
    bool held_out;               // the validation columns are the last part of the training columns' memory
} Dataset;

// What one reader yields: named columns. It is asked for the columns that the program uses, by dlc_field.column and
// type.
typedef struct Table {
    Column *column[SPLIT_COUNT]; // as many as fields were asked for; data NULL: the source has no such split
    Vocabulary *vocabulary;      // of texts: to be filled by the first reader that needs one, if it is empty
} Table;

// One data format. Adding one means: write its file with one `const Reader reader_NAME`, and declare a `source` in the
// prelude. The registry follows from the file names, runtime/readers/NAME.c.
typedef struct Reader {
    const char *name;
    // Reads the columns `fields` of the source; path overrides from --data are already in `arguments`.
    bool (*read)(const dlc_source *source, const dlc_field *const *fields, int field_count, Table *table, Error *error);
} Reader;
extern const Reader *const all_readers[]; // NULL-terminated

// NAME=PATH from --data: replaces the path argument of the source of that reader or field name, or of every source when
// name is NULL.
typedef struct DataOverride {
    const char *name, *path;
} DataOverride;

// Reads every source of the program that some needed field comes from, generates the generated fields, checks shapes,
// types and equal counts, holds out the last `validate` part of the training examples when the data has no validation
// split of its own, and computes statistics over the training part into the model's state tensors (skipped when
// `weights_loaded`). `vocabulary` may hold that of the weights; else texts fill it. With `predict_only`, only fields
// that predict uses are needed; others are read if they are there.
bool dataset_open(Dataset *data, const dlc_program *program, void *model, const DataOverride *override_list,
                  int override_count, double validate, bool predict_only, bool weights_loaded, Vocabulary *vocabulary,
                  Error *error);
void dataset_close(Dataset *data);
// Copies examples order[0..n) of a split into the field buffers, converted to the field's type; examples n..batch-1
// repeat order[0]. buffer[i] has room for program->batch examples of field i; NULL: not wanted.
void dataset_gather(const Dataset *data, Split split, const uint32_t *order, int n, int batch, void *const *buffer);
// How far apart examples are that share no data: 1 but for windows of a text that overlap. Evaluating those alone
// counts each token once.
size_t dataset_apart(const Dataset *data, Split split);
// A permutation of 0..n-1 that depends on (seed, epoch) alone. (Fisher-Yates over Philox.)
void shuffle_order(uint32_t *order, size_t n, uint64_t seed, uint64_t epoch);
// 0..n-1 so that each place of a batch goes on, from batch to batch, through a part of its own.
void lane_order(uint32_t *order, size_t n, size_t batch);

// A .npy file: C-order array of this type.
bool npy_write(const char *path, dlc_type type, int rank, const size_t *shape, const void *data, Error *error);

// After parameters or states were written from outside: predictions are prepared anew (model.c).
void weights_changed(const dlc_program *program, void *model);

#endif
