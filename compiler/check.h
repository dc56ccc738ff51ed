// What the files of the check pass share.
#ifndef DLC_CHECK_H
#define DLC_CHECK_H

#include "elaborate.h"
#include "module.h"

typedef struct Symbol Symbol;

// A place where one symbol uses another.
typedef struct Reference {
    Symbol *to;
    Span span;
} Reference;

struct Symbol {
    const char *name;
    Span span;
    const Definition *definition; // both NULL: built in
    const Constant *constant;
    Reference *reference;
    int reference_count;
    enum { NOT_VISITED, BEING_VISITED, VISITED } visit; // by the search for recursion
};

// An open hash table by interned name.
typedef struct SymbolTable {
    Symbol **slot;
    int size, count;
} SymbolTable;

// A name means what the program and its imports say, else what the prelude says, else what is built in. Code of the
// prelude begins at the second level.
typedef enum SymbolLevel { SYMBOL_PROGRAM, SYMBOL_PRELUDE, SYMBOL_BUILT_IN, SYMBOL_LEVEL_COUNT } SymbolLevel;

typedef struct Checker {
    const Module *module;
    SymbolTable table[SYMBOL_LEVEL_COUNT];
} Checker;

// ---- check_symbols.c ------------------------------------------------------------------------------
void collect_symbols(Checker *checker); // of all files and of the language
// What a name means in a file, in the prelude or outside it; NULL: nothing.
Symbol *find_symbol(const Checker *checker, bool prelude, const char *name);

// ---- check_recursion.c: once all references are known ---------------------------------------------
void check_recursion(const Checker *checker, const Ast *file);

#endif
