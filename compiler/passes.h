// From one entry's graph to its loops.
#ifndef DLC_PASSES_H
#define DLC_PASSES_H

#include "options.h"
#include "plan.h"

// Graph -> Plan of one entry: NULL after errors, and after a dump, which ends the compilation there.
Plan *compile_entry(const Options *options, Program *program, EntryKind entry);

#endif
