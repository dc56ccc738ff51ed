// dlc: a description of a neural network in, C that trains it out. The pipeline in one screenful.
#include "emit.h"
#include "options.h"
#include "passes.h"
#include "tune.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// A path as make reads it.
static void print_make_path(FILE *out, const char *path)
{
    for (; *path; path++) {
        if (*path == ' ' || *path == '#')
            fputc('\\', out);
        if (*path == '$')
            fputc('$', out);
        fputc(*path, out);
    }
}

static bool write_dependencies(const Options *options, const Module *module)
{
    size_t length = strlen(options->output);
    bool is_c = length > 2 && strcmp(options->output + length - 2, ".c") == 0;
    Output output;
    if (!output_open(&output, format("%.*s.d", (int)(is_c ? length - 2 : length), options->output)))
        return false;
    const char *const *paths;
    int count = module_dependencies(module, &paths);
    print_make_path(output.stream, options->output);
    fputc(':', output.stream);
    for (int i = 0; i < count; i++) {
        fputc(' ', output.stream);
        print_make_path(output.stream, paths[i]);
    }
    fputc('\n', output.stream);
    return output_close(&output);
}

static bool write_output(const Options *options, Program *program, Plan *const plans[ENTRY_COUNT], const char *path)
{
    Output output;
    if (!output_open(&output, path))
        return false;
    switch (options->emit) {
    case EMIT_C:
        emit_c(output.stream, program, plans);
        break;
    case EMIT_HEADER:
        emit_header(output.stream, program, plans);
        break;
    case EMIT_DOT:
        graph_dot(output.stream, program->entry[options->dump_entry], entry_name(program, options->dump_entry));
        break;
    }
    return output_close(&output);
}

static int emit(const Options *options, Program *program, Plan *const plans[ENTRY_COUNT])
{
    if (options->build) {
        const char *c_path = format("%s.%ld.c", options->output, (long)getpid());
        int code = write_output(options, program, plans, c_path) ? build_program(c_path, options) : EXIT_INPUT;
        unlink(c_path);
        return code;
    }
    return write_output(options, program, plans, options->output) ? 0 : EXIT_INPUT;
}

// The entry that a dump or drawing is of may not be there: `generate` is only where data is generated.
static bool has_entry(const Options *options, const Program *program)
{
    bool needed = options->dump > PASS_ELABORATE || options->emit == EMIT_DOT;
    if (!needed || program->entry[options->dump_entry])
        return true;
    error_at((Span){0}, "%s has no entry '%s'", program->source->path, entry_name(program, options->dump_entry));
    return false;
}

static int compile(const Options *options)
{
    Source *source = source_read(options->input);
    Ast *ast = source ? parse(source) : NULL;
    if (!ast || error_count() > 0)
        return EXIT_INPUT;
    if (options->dump == PASS_PARSE) {
        ast_print(stdout, ast);
        return 0;
    }

    Module *module = check(ast, &options->definitions);
    if (!module)
        return EXIT_INPUT;
    if (options->dump == PASS_CHECK) {
        for (int i = 0; i < module->file_count && !module->file[i]->source->prelude; i++)
            ast_print(stdout, module->file[i]);
        return 0;
    }

    Tuning *tuning = options->tune ? tune(options, module) : NULL;
    if (options->tune && !tuning)
        return EXIT_INPUT;

    Program *program = elaborate(module, &options->definitions, options->name);
    if (!program || error_count() > 0)
        return EXIT_INPUT;
    program->tuning = tuning;
    program_incremental(program);
    if (options->dump_entry != ENTRY_PREPARE && !has_entry(options, program)) // that one is made later
        return EXIT_INPUT;
    if (options->dump == PASS_ELABORATE) {
        model_dump(stdout, program);
        if (program->entry[options->dump_entry])
            graph_dump(stdout, program->entry[options->dump_entry]);
        return 0;
    }

    Plan *plans[ENTRY_COUNT] = {NULL};
    compile_entries(options, program, plans);
    if (error_count() > 0 || !has_entry(options, program))
        return EXIT_INPUT;
    if (options->dump)
        return 0;

    if (options->report)
        report_print(stdout, program, plans);
    if (!options->writes)
        return 0;
    if (options->dependencies && !write_dependencies(options, module))
        return EXIT_INPUT;
    return emit(options, program, plans);
}

int main(int argc, char **argv)
{
    Options options = options_parse(argc, argv);
    int code = 0;
    if (options.list == LIST_OPS)
        list_ops(stdout);
    else if (options.list == LIST_PRELUDE)
        code = list_prelude(stdout);
    else
        code = compile(&options);
    if ((fflush(stdout) != 0 || ferror(stdout)) && code == 0) {
        error_at((Span){0}, "cannot write to standard output: %s", strerror(errno));
        code = EXIT_INPUT;
    }
    mem_free_all();
    return code;
}
