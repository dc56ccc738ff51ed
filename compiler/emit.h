// What the parts of the C writer share: emit.c (the file, the struct, entries, API) and emit_tables.c (the tables that
// the host reads).
#ifndef DLC_EMIT_H
#define DLC_EMIT_H

#include "loops.h"

// A tensor's shape as the model struct holds it: outputs of a batch have the batch as their first axis.
Shape stored_shape(const Program *program, const Tensor *tensor);
// Is the tensor a member array that the tables list? Fields are pointers; the step and the batch weights are derived.
bool is_listed(const Tensor *tensor);
// Does the entry read this tensor?
bool entry_reads(const Plan *plan, const Tensor *tensor);
// The expression for a buffer's place: "offsetof(digits, arena) + 64".
const char *offset_text(const Program *program, const Buffer *buffer);

// emit_tables.c: the tables, `const dlc_program NAME_program` and dlc_main_program().
void emit_tables(FILE *out, const Program *program, Plan *const plans[ENTRY_COUNT]);

#endif
