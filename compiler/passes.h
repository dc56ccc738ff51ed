// From the graphs of the entries to their loops.
#ifndef DLC_PASSES_H
#define DLC_PASSES_H

#include "options.h"
#include "plan.h"

// Graph -> Plan of all entries. After errors, and after a dump, which ends the compilation there, some are NULL.
void compile_entries(const Options *options, Program *program, Plan *plans[ENTRY_COUNT]);

#endif
