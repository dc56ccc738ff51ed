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

// The kinds of definition, and what else holds expressions.
typedef enum Place {
    PLACE_CONSTANT = DEFINITION_SOURCE + 1,
    PLACE_DATA,
    PLACE_TRAIN,
    PLACE_REPORT,
} Place;

// Names that mean something in some places only: the name, the set of places (bit i: Place i), and what it is.
typedef struct SpecialName {
    const char *name;
    unsigned places;
    const char *meaning;
} SpecialName;

typedef enum LocalKind {
    LOCAL_PARAMETER, // of the definition
    LOCAL_SIZE,      // bound by a shape pattern, or a field of the data: need not be used
    LOCAL_VALUE,
    LOCAL_COUNTER, // of a repeat
    LOCAL_PARAM,
    LOCAL_STATE,
    LOCAL_UNKNOWN, // reported once
} LocalKind;

typedef struct Local {
    const char *name;
    LocalKind kind;
    Span span; // where it was bound last
    int depth; // of the block that it belongs to
    int block; // in which it was bound last
    bool read; // since then
    int owner; // LOCAL_SIZE: 1 + the index of the parameter whose shape gives it, which it uses; else 0
} Local;

// One definition, constant or train section.
typedef struct Scope {
    const Checker *checker;
    Symbol *symbol; // NULL in the train section
    Place place;
    bool prelude;
    Local *local;
    int local_count;
    Local *ended; // locals of blocks that are closed
    int ended_count;
    int depth, block, blocks; // of the current block: its depth, its number; how many there were
    int repeat_depth;         // of the body of the innermost repeat or scan; 0: none
    bool in_scan;
    NameList collected; // in the innermost scan: bound when it ends
    // In a data item: names that mean nothing else are columns of the source, if that is open.
    bool open_columns;
    bool in_source;           // of a data clause: the call that says where it comes from
    const Definition *source; // of a data item
    const char *column;       // the first column that the item reads
} Scope;

// ---- check_symbols.c ------------------------------------------------------------------------------
void collect_symbols(Checker *checker); // of all files and of the language
// What a name means in a file, in the prelude or outside it; NULL: nothing.
Symbol *find_symbol(const Checker *checker, bool prelude, const char *name);

// ---- check_scope.c ---------------------------------------------------------------------------------
const char *place_name(Place place);               // "a report"
const SpecialName *special_name(const char *name); // NULL: not one
Local *scope_find(const Scope *scope, const char *name);
void bind(Scope *scope, LocalKind kind, Name name);
void report_unused(const Local *local);
void close_locals(Scope *scope, int depth); // of deeper blocks
void close_scope(Scope *scope);             // of a definition: what was bound in vain
void add_candidate(const char ***list, int *count, const char *name);
void use_name(Scope *scope, const char *name, Span span);

// ---- check_recursion.c: once all references are known ---------------------------------------------
void check_recursion(const Checker *checker, const Ast *file);

#endif
