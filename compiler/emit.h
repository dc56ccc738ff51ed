// What the parts of the C writer share: emit.c (the file, the struct, the API), emit_entries.c (what a step, an
// evaluation, a prediction runs) and emit_tables.c (the tables that the host reads).
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

// The number of the example being generated: declared as a field, but no source has it.
bool is_example_number(const Program *program, const Tensor *tensor);
// "// ---- one training step ----..."
void emit_banner(Text *out, const char *title);

// emit_entries.c: the kernels and the function of each entry.
void emit_entries(Text *out, const Program *program, Plan *const plans[ENTRY_COUNT]);
// emit_tables.c: the tables, `const dlc_program NAME_program` and dlc_main_program().
void emit_tables(Text *out, const Program *program, Plan *const plans[ENTRY_COUNT]);

#endif
