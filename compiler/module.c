// A program with everything it names: its imports and the prelude.
#include "module.h"
#include "elaborate.h"
#include "embedded.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Real path, or the path itself where there is none (standard input).
static const char *real_path(const char *path)
{
    char *real = realpath(path, NULL);
    const char *result = intern_string(real ? real : path);
    free(real);
    return result;
}

static const char *folder_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? format("%.*s", (int)(slash - path) + 1, path) : "";
}

// Where an import is: beside the file that imports it, then in the folders of -I.
static const char *find_import(const Import *import, const Definitions *definitions)
{
    if (import->path[0] == '/')
        return access(import->path, R_OK) == 0 ? import->path : NULL;
    const char *beside = format("%s%s", folder_of(import->span.source->path), import->path);
    if (access(beside, R_OK) == 0)
        return beside;
    for (int i = 0; i < definitions->include_count; i++) {
        const char *candidate = format("%s/%s", definitions->include[i], import->path);
        if (access(candidate, R_OK) == 0)
            return candidate;
    }
    return NULL;
}

static void add_file(Module *module, Ast *ast)
{
    module->file = mem_grow(module->file, module->file_count, sizeof *module->file);
    module->file[module->file_count++] = ast;
}

// The files that are being read, from the program inwards: an import of one of them is a cycle.
typedef struct Chain {
    const struct Chain *outer;
    const char *path;
} Chain;

static bool is_loaded(const Module *module, const char *path)
{
    for (int i = 0; i < module->file_count; i++)
        if (real_path(module->file[i]->source->path) == path)
            return true;
    return false;
}

static void load_imports(Module *module, const Ast *ast, const Definitions *definitions, const Chain *chain);

static void load_import(Module *module, const Import *import, const Definitions *definitions, const Chain *chain)
{
    const char *path = find_import(import, definitions);
    if (!path) {
        error_at(import->span, "cannot find \"%s\"", import->path);
        hint("imports are looked for beside the importing file, then in the folders given with -I");
        return;
    }
    for (const Chain *file = chain; file; file = file->outer)
        if (file->path == real_path(path)) {
            error_at(import->span, "\"%s\" imports itself, directly or through others", import->path);
            return;
        }
    if (is_loaded(module, real_path(path)))
        return;
    Source *source = source_read(path);
    Ast *ast = source ? parse(source) : NULL;
    if (!ast)
        return;
    if (ast->train) {
        error_at(ast->train->span, "an imported file holds a 'train' section");
        note_at(import->span, "imported here");
        hint("put the definitions that both need in a file of their own");
    }
    add_file(module, ast);
    load_imports(module, ast, definitions, &(Chain){chain, real_path(path)});
}

static void load_imports(Module *module, const Ast *ast, const Definitions *definitions, const Chain *chain)
{
    for (int i = 0; i < ast->import_count; i++)
        load_import(module, &ast->import[i], definitions, chain);
}

void module_load_prelude(Module *module)
{
    for (const EmbeddedFile *file = embedded_files; file->path; file++) {
        size_t length = strlen(file->path);
        if (length < 3 || strcmp(file->path + length - 3, ".dl") != 0)
            continue;
        Source *source = source_from_text(file->path, file->text, strlen(file->text));
        source->prelude = true;
        Ast *ast = parse(source);
        if (!ast)
            BUG("%s does not parse", file->path);
        add_file(module, ast);
    }
}

// ---- names --------------------------------------------------------------------------------------

// What a name means at one level: among the program's own files, or in the prelude. The first file that has it counts.
typedef struct Meaning {
    const char *name; // NULL: free
    bool prelude;
    const Ast *file;
    Definition *definition;
    Constant *constant;
} Meaning;

static Meaning *find_meaning(const Module *module, const char *name, bool prelude)
{
    size_t mask = (size_t)module->meaning_count - 1, i = (((uintptr_t)name >> 4) * 2 + prelude) * 2654435761u & mask;
    while (module->meaning[i].name && (module->meaning[i].name != name || module->meaning[i].prelude != prelude))
        i = (i + 1) & mask;
    return &module->meaning[i];
}

// The meaning of the name as this file has it; NULL if a file before it has the name.
static Meaning *new_meaning(Module *module, const Ast *file, const char *name)
{
    Meaning *meaning = find_meaning(module, name, file->source->prelude);
    if (meaning->name && meaning->file != file)
        return NULL;
    meaning->name = name;
    meaning->prelude = file->source->prelude;
    meaning->file = file;
    return meaning;
}

static void list_meanings(Module *module)
{
    int names = 0;
    for (int i = 0; i < module->file_count; i++)
        names += module->file[i]->definition_count + module->file[i]->constant_count;
    for (module->meaning_count = 64; module->meaning_count < 2 * names;)
        module->meaning_count *= 2;
    module->meaning = mem_alloc((size_t)module->meaning_count * sizeof *module->meaning);
    for (int i = 0; i < module->file_count; i++) {
        Ast *file = module->file[i];
        for (int k = 0; k < file->definition_count; k++) {
            Meaning *meaning = new_meaning(module, file, file->definition[k]->name.text);
            if (meaning && !meaning->definition)
                meaning->definition = file->definition[k];
        }
        for (int k = 0; k < file->constant_count; k++) {
            Meaning *meaning = new_meaning(module, file, file->constant[k].name.text);
            if (meaning && !meaning->constant)
                meaning->constant = &file->constant[k];
        }
    }
}

Module *module_load(Ast *ast, const Definitions *definitions)
{
    Module *module = mem_alloc(sizeof *module);
    add_file(module, ast);
    load_imports(module, ast, definitions, &(Chain){NULL, real_path(ast->source->path)});
    module_load_prelude(module);
    list_meanings(module);
    return module;
}

// Code of the prelude sees the prelude only; other code sees its own files first, whose constants hide definitions of
// the prelude and the other way round.
static const Meaning *find_name(const Module *module, const Source *from, const char *name)
{
    const Meaning *meaning = find_meaning(module, name, from && from->prelude);
    return meaning->name ? meaning : find_meaning(module, name, true);
}

Definition *module_definition(const Module *module, const Source *from, const char *name)
{
    return find_name(module, from, name)->definition;
}

Constant *module_constant(const Module *module, const Source *from, const char *name)
{
    return find_name(module, from, name)->constant;
}

int module_dependencies(const Module *module, const char *const **paths)
{
    int count = 0;
    const char **list = NULL;
    for (int i = 0; i < module->file_count; i++) {
        const Source *source = module->file[i]->source;
        if (source->prelude || strcmp(source->path, "<stdin>") == 0)
            continue;
        list = mem_grow(list, count, sizeof *list);
        list[count++] = source->path;
    }
    *paths = list;
    return count;
}
