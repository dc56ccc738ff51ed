// check: what files define, and which definition a name means.
#include "check.h"

static Symbol **symbol_slot(const SymbolTable *table, const char *name)
{
    uintptr_t hash = (uintptr_t)name * 0x9E3779B9u;
    int i = (int)((hash >> 8) & (uintptr_t)(table->size - 1));
    while (table->slot[i] && table->slot[i]->name != name)
        i = (i + 1) & (table->size - 1);
    return &table->slot[i];
}

static void grow_table(SymbolTable *table)
{
    SymbolTable old = *table;
    table->size = old.size ? 2 * old.size : 256;
    table->slot = mem_alloc((size_t)table->size * sizeof(Symbol *));
    for (int i = 0; i < old.size; i++)
        if (old.slot[i])
            *symbol_slot(table, old.slot[i]->name) = old.slot[i];
}

static void add_symbol(SymbolTable *table, Symbol symbol)
{
    if (2 * table->count >= table->size)
        grow_table(table);
    Symbol **slot = symbol_slot(table, symbol.name);
    if (*slot) {
        error_at(symbol.span, "'%s' is defined twice", symbol.name);
        note_at((*slot)->span, "the first definition is here");
        return;
    }
    *slot = mem_alloc(sizeof **slot);
    **slot = symbol;
    table->count++;
}

Symbol *find_symbol(const Checker *checker, bool prelude, const char *name)
{
    for (SymbolLevel level = prelude ? SYMBOL_PRELUDE : SYMBOL_PROGRAM; level < SYMBOL_LEVEL_COUNT; level++)
        if (checker->table[level].count > 0) {
            Symbol *symbol = *symbol_slot(&checker->table[level], name);
            if (symbol)
                return symbol;
        }
    return NULL;
}

void collect_symbols(Checker *checker)
{
    for (int i = 0; i < checker->module->file_count; i++) {
        const Ast *file = checker->module->file[i];
        SymbolTable *table = &checker->table[file->source->prelude ? SYMBOL_PRELUDE : SYMBOL_PROGRAM];
        for (int k = 0; k < file->constant_count; k++) {
            Name name = file->constant[k].name;
            add_symbol(table, (Symbol){.name = name.text, .span = name.span, .constant = &file->constant[k]});
        }
        for (int k = 0; k < file->definition_count; k++) {
            Name name = file->definition[k]->name;
            add_symbol(table, (Symbol){.name = name.text, .span = name.span, .definition = file->definition[k]});
        }
    }
    int count;
    const char *const *name = builtin_names(&count);
    for (int i = 0; i < count; i++)
        add_symbol(&checker->table[SYMBOL_BUILT_IN], (Symbol){.name = name[i]});
}
