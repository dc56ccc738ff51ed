// Fuzzes the whole compiler: any text is either refused with messages or compiled to C.
#include "elaborate.h"
#include "emit.h"
#include "passes.h"
#include "target.h"

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

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Options options = {.definitions = {.predict_batch = 1, .target = target_named("avx512")}};
    const Definitions *definitions = &options.definitions;
    Ast *ast = parse(source_from_text("fuzz.dl", (const char *)data, size));
    Module *module = ast && error_count() == 0 ? check(ast, definitions) : NULL;
    Program *program = module && error_count() == 0 ? elaborate(module, definitions, "fuzz") : NULL;
    if (program && error_count() == 0)
        program_incremental(program);
    if (program && error_count() == 0) {
        Plan *plans[ENTRY_COUNT] = {NULL};
        compile_entries(&options, program, plans);
        if (error_count() == 0)
            emit_c(nowhere, program, plans);
    }
    diagnostics_reset();
    mem_free_all();
    return 0;
}
