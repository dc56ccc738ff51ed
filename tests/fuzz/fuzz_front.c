// Fuzzes the whole compiler: any text is either refused with messages or compiled to C.
#include "elaborate.h"
#include "loops.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static FILE *nowhere;

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc, (void)argv;
    nowhere = fopen("/dev/null", "w");
    return nowhere ? 0 : 1;
}

static Plan *plan_entry(Program *program, EntryKind entry)
{
    Graph **graph = &program->entry[entry];
    graph_verify(*graph, "elaborate");
    graph_batch(program, graph, program->batch);
    if (error_count() > 0)
        return NULL;
    graph_gradients(program, *graph);
    *graph = graph_simplify(program, *graph);
    graph_verify(*graph, "simplify");
    Plan *plan = plan_fuse(program, entry, *graph, false);
    plan_memory(plan);
    plan_verify(plan, "memory");
    plan_twins(plan);
    plan_lower(plan, false);
    return plan;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Definitions definitions = {.predict_batch = 1};
    Ast *ast = parse(source_from_text("fuzz.dl", (const char *)data, size));
    Module *module = ast && error_count() == 0 ? check(ast, &definitions) : NULL;
    Program *program = module && error_count() == 0 ? elaborate(module, &definitions, "fuzz") : NULL;
    if (program && error_count() == 0) {
        Plan *plans[ENTRY_COUNT] = {NULL};
        for (EntryKind entry = 0; entry < ENTRY_COUNT && error_count() == 0; entry++)
            if (program->entry[entry])
                plans[entry] = plan_entry(program, entry);
        if (error_count() == 0)
            emit_c(nowhere, program, plans);
    }
    diagnostics_reset();
    mem_free_all();
    return 0;
}
