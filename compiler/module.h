// Reading a program's imports and the prelude: what check() starts with. See elaborate.h for looking names up.
#ifndef DLC_MODULE_H
#define DLC_MODULE_H

#include "elaborate.h"

// The program, its imports in the order in which they are met, each once, and the prelude. Missing files and import
// cycles are reported.
Module *module_load(Ast *ast, const Definitions *definitions);
void module_load_prelude(Module *module);

#endif
