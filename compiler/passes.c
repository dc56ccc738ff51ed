// The passes between the elaborated program and C, in their order.
#include "passes.h"
#include "loops.h"
#include "tune.h"

#include <stdlib.h>
#include <string.h>

// Verifying after each pass would be a twentieth of the compiler's time: what all passes made of the graph is verified,
// and where it is not as it should be, this environment variable tells after which. All tests set it.
static bool verifies_each(void)
{
    return getenv("DLC_VERIFY") != NULL;
}

static void verify_graph(const Graph *graph, const char *after)
{
    if (verifies_each())
        graph_verify(graph, after);
}

static bool is_dumped(const Options *options, Pass pass, EntryKind entry)
{
    return options->dump == pass && options->dump_entry == entry;
}

// Prints the graph if it is to be dumped after this pass; compilation ends there.
static bool dump_graph(const Options *options, Pass pass, EntryKind entry, const Graph *graph)
{
    if (is_dumped(options, pass, entry))
        graph_dump(stdout, graph);
    return is_dumped(options, pass, entry);
}

static bool dump_plan(const Options *options, Pass pass, EntryKind entry, const Plan *plan)
{
    if (is_dumped(options, pass, entry))
        plan_dump(stdout, plan);
    return is_dumped(options, pass, entry);
}

// The passes over the graph of one entry; false after errors or a dump.
static bool compile_graph(const Options *options, Program *program, EntryKind entry)
{
    Graph **graph = &program->entry[entry];
    verify_graph(*graph, "elaborate");

    graph_batch(program, graph, entry_batch(program, entry));
    if (error_count() > 0)
        return false;
    verify_graph(*graph, "batch");
    if (dump_graph(options, PASS_BATCH, entry, *graph))
        return false;

    if (!options->naive) {
        graph_crop(*graph);
        verify_graph(*graph, "crop");
        graph_lookups(*graph, entry);
        verify_graph(*graph, "lookup");
    }
    graph_gradients(program, *graph);
    program->spared[entry] = graph_spared(*graph);
    verify_graph(*graph, "grad");
    if (dump_graph(options, PASS_GRAD, entry, *graph))
        return false;

    *graph = graph_simplify(program, *graph);
    if (!options->naive) {
        graph_pooling(*graph);
        graph_stages(*graph);
    }
    verify_graph(*graph, "simplify");
    graph_tune(program, *graph);
    if (!options->naive && !options->exact) {
        graph_winograd(program, *graph, entry == ENTRY_PREDICT);
        verify_graph(*graph, "winograd");
    }
    return true;
}

// Graph -> Plan of one entry; NULL after a dump.
static Plan *compile_plan(const Options *options, Program *program, EntryKind entry)
{
    Graph *graph = program->entry[entry];
    graph_verify(graph, "prepare");

    MemoryCost cost[2] = {{0}};
    if ((options->small || options->report) && !options->naive) {
        Graph *small = graph_recompute(program, entry, graph, cost);
        graph_verify(small, "recompute");
        graph = options->small ? small : graph;
    }
    program->entry[entry] = graph;
    if (dump_graph(options, PASS_SIMPLIFY, entry, graph))
        return NULL;

    Plan *plan = plan_fuse(program, entry, graph, options->naive);
    memcpy(plan->cost, cost, sizeof cost);
    if (verifies_each())
        plan_verify(plan, "fuse");
    if (is_dumped(options, PASS_FUSE, entry)) {
        plan_names(plan);
        plan_dump(stdout, plan);
        return NULL;
    }

    if (!options->naive)
        plan_rows(plan);
    plan_names(plan);
    if (verifies_each())
        plan_verify(plan, "rows");
    if (dump_plan(options, PASS_ROWS, entry, plan))
        return NULL;

    if (!options->naive)
        plan_schedule(plan);
    plan_memory(plan);
    plan_verify(plan, "memory");
    if (dump_plan(options, PASS_MEMORY, entry, plan))
        return NULL;

    plan_twins(plan);
    plan_lower(plan, options->naive);
    if (is_dumped(options, PASS_LOWER, entry))
        loops_dump(stdout, plan);
    return plan;
}

void compile_entries(const Options *options, Program *program, Plan *plans[ENTRY_COUNT])
{
    for (EntryKind entry = 0; entry < ENTRY_COUNT; entry++)
        if (program->entry[entry] && !compile_graph(options, program, entry))
            return;
    if (!options->naive)
        program_prepare(program);
    for (EntryKind entry = 0; entry < ENTRY_COUNT; entry++)
        if (program->entry[entry])
            plans[entry] = compile_plan(options, program, entry);
}
