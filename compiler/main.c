// dlc: a description of a neural network in, C that trains it out. The pipeline in one screenful.
#include "loops.h"
#include "options.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Graph -> Plan of one entry; NULL after errors or a dump.
static Plan *compile_entry(const Options *options, Program *program, EntryKind entry)
{
    Graph **graph = &program->entry[entry];
    bool dumped = options->dump_entry == entry;
    graph_verify(*graph, "elaborate");

    graph_batch(program, graph, program->batch);
    if (error_count() > 0)
        return NULL;
    graph_verify(*graph, "batch");
    if (dumped && options->dump == PASS_BATCH)
        graph_dump(stdout, *graph);

    graph_gradients(program, *graph);
    graph_verify(*graph, "grad");
    if (dumped && options->dump == PASS_GRAD)
        graph_dump(stdout, *graph);

    *graph = graph_simplify(program, *graph);
    graph_verify(*graph, "simplify");
    if (dumped && options->dump == PASS_SIMPLIFY)
        graph_dump(stdout, *graph);

    Plan *plan = plan_fuse(program, entry, *graph, options->naive);
    plan_verify(plan, "fuse");
    if (dumped && options->dump == PASS_FUSE)
        plan_dump(stdout, plan);

    plan_memory(plan);
    plan_verify(plan, "memory");
    if (dumped && options->dump == PASS_MEMORY)
        plan_dump(stdout, plan);

    plan_lower(plan, options->naive);
    if (dumped && options->dump == PASS_LOWER)
        loops_dump(stdout, plan);
    return plan;
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
    fprintf(output.stream, "%s:", options->output);
    for (int i = 0; i < count; i++)
        fprintf(output.stream, " %s", paths[i]);
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
        graph_dot(output.stream, program->entry[options->dump_entry], entry_name(options->dump_entry));
        break;
    }
    return output_close(&output);
}

static int emit(const Options *options, Program *program, Plan *const plans[ENTRY_COUNT])
{
    if (options->build) {
        const char *c_path = format("%s.%ld.c", options->output, (long)getpid());
        int code = write_output(options, program, plans, c_path)
                       ? build_program(c_path, options->output, options->verbose)
                       : EXIT_INPUT;
        unlink(c_path);
        return code;
    }
    return write_output(options, program, plans, options->output) ? 0 : EXIT_INPUT;
}

static int compile(const Options *options)
{
    Source *source = source_read(options->input);
    Ast *ast = source ? parse(source) : NULL;
    if (ast && options->dump == PASS_PARSE)
        ast_print(stdout, ast);
    if (!ast || error_count() > 0)
        return EXIT_INPUT;

    Module *module = check(ast, &options->definitions);
    if (!module || error_count() > 0)
        return EXIT_INPUT;
    if (options->dump == PASS_CHECK)
        for (int i = 0; i < module->file_count; i++)
            ast_print(stdout, module->file[i]);

    Program *program = elaborate(module, &options->definitions, options->name);
    if (!program || error_count() > 0)
        return EXIT_INPUT;
    if (options->dump == PASS_ELABORATE) {
        model_dump(stdout, program);
        if (program->entry[options->dump_entry])
            graph_dump(stdout, program->entry[options->dump_entry]);
    }

    Plan *plans[ENTRY_COUNT] = {NULL};
    for (EntryKind entry = 0; entry < ENTRY_COUNT; entry++)
        if (program->entry[entry])
            plans[entry] = compile_entry(options, program, entry);
    if (error_count() > 0)
        return EXIT_INPUT;

    if (options->report)
        report_print(stdout, program, plans);
    if (options->dependencies && !write_dependencies(options, module))
        return EXIT_INPUT;
    if (options->dump || (options->report && !options->build))
        return 0;
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
    if (fflush(stdout) != 0 && code == 0)
        code = EXIT_INPUT;
    mem_free_all();
    return code;
}
