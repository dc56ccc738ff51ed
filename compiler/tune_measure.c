// --tune: one round of measuring. Compiles the program with the choices that its items ask for, to C and with the C
// compiler of --build to a program that times the kernels with items, and writes down what it found.
// Requires: a checked module. Provides: results, for tune_search.c. Invalidates: nothing, if it runs in a child
// process.
#include "embedded.h"
#include "loops.h"
#include "passes.h"
#include "tune.h"

#include <stdlib.h>
#include <string.h>

// A kernel that is timed, and the items that its time is of.
typedef struct Timed {
    const char *name;
    Tuned **item;
    int count;
} Timed;

typedef struct Round {
    const Options *options;
    Tuning *tuning;
    const char *c_path, *program;
    Timed *timed;
    int count;
    FILE *results;
} Round;

static void add_item(Timed *timed, Value *anchor)
{
    Tuned *item = anchor ? anchor->tuned : NULL;
    for (int i = 0; i < timed->count; i++)
        if (timed->item[i] == item)
            return;
    if (!item || item->known)
        return;
    timed->item = mem_grow(timed->item, timed->count, sizeof *timed->item);
    timed->item[timed->count++] = item;
}

static void add_items(Timed *timed, const Kernel *kernel)
{
    add_item(timed, kernel->anchor);
    for (int i = 0; i < kernel->part_count; i++)
        add_item(timed, kernel->part[i]->anchor);
    for (int i = 0; kernel->loop && i < kernel->loop->body->kernel_count; i++)
        add_items(timed, kernel->loop->body->kernel[i]);
}

static void find_timed(Round *round, const Plan *plan)
{
    for (int i = 0; i < plan->kernel_count; i++) {
        Timed timed = {.name = plan->kernel[i]->name};
        add_items(&timed, plan->kernel[i]);
        if (timed.count == 0)
            continue;
        round->timed = mem_grow(round->timed, round->count, sizeof *round->timed);
        round->timed[round->count++] = timed;
    }
}

static const char *driver_text(void)
{
    for (int i = 0; embedded_files[i].path; i++)
        if (strcmp(embedded_files[i].path, "helpers/measure.in") == 0)
            return embedded_files[i].text;
    BUG("helpers/measure.in was not embedded");
}

static bool write_program(const Round *round, Program *program, Plan *const plans[ENTRY_COUNT])
{
    Output output;
    if (!output_open(&output, round->c_path))
        return false;
    emit_c(output.stream, program, plans);
    fprintf(output.stream, "\n%s", driver_text());
    return output_close(&output);
}

static void add_time(Round *round, const char *name, double seconds, double *time)
{
    for (int i = 0; i < round->count; i++)
        for (int k = 0; strcmp(round->timed[i].name, name) == 0 && k < round->timed[i].count; k++)
            for (int item = 0; item < round->tuning->count; item++)
                if (round->tuning->item[item] == round->timed[i].item[k])
                    time[item] += seconds;
}

static bool is_shared(const Round *round, const Tuned *item)
{
    for (int i = 0; i < round->count; i++)
        for (int k = 0; round->timed[i].count > 1 && k < round->timed[i].count; k++)
            if (round->timed[i].item[k] == item)
                return true;
    return false;
}

static void print_results(const Round *round, const double *time)
{
    for (int i = 0; i < round->tuning->count; i++) {
        const Tuned *item = round->tuning->item[i];
        if (item->known)
            continue;
        fprintf(round->results, "time\t%s\t%.9g %d %s\n", item->key, time[i], is_shared(round, item),
                choice_numbers(item->used));
        for (int k = 0; k < item->offer_count; k++)
            fprintf(round->results, "offer\t%s\t%s\n", item->key,
                    choice_numbers(choice_changed(item->used, item->offer[k])));
    }
}

// Runs what was built, and writes down what it measured.
static bool run_program(Round *round)
{
    const char **word = mem_alloc(((size_t)round->count + 2) * sizeof *word);
    double *time = mem_alloc(((size_t)round->tuning->count + 1) * sizeof *time);
    word[0] = round->program;
    for (int i = 0; i < round->count; i++)
        word[i + 1] = round->timed[i].name;
    Running running;
    if (!running_start(&running, word, round->count + 1))
        return false;
    for (char *line; (line = read_line(running.output));) {
        char *name;
        double seconds = strtod(line, &name);
        if (*name == ' ')
            add_time(round, name + 1, seconds, time);
    }
    if (running_end(&running) != 0) {
        error_at((Span){0}, "--tune: the program that measures the kernels failed");
        return false;
    }
    print_results(round, time);
    return true;
}

// Errors in the program itself are for the compilation that follows to print.
static Program *compile_quietly(const Round *round, Module *module, Plan *plans[ENTRY_COUNT])
{
    diagnostics_silence(true);
    Program *program = elaborate(module, &round->options->definitions, round->options->name);
    if (program && error_count() == 0) {
        program->tuning = round->tuning;
        program_incremental(program);
        compile_entries(round->options, program, plans);
    }
    diagnostics_silence(false);
    return error_count() == 0 ? program : NULL;
}

bool tune_measure(const Options *options, Module *module, Tuning *tuning, const char *folder, FILE *results)
{
    Options plain = *options;
    plain.dump = PASS_NONE;
    Round round = {.options = &plain, .tuning = tuning, .results = results};
    round.c_path = format("%s/model.c", folder);
    round.program = format("%s/model", folder);
    Plan *plans[ENTRY_COUNT] = {NULL};
    Program *program = compile_quietly(&round, module, plans);
    for (int i = 0; program && i < ENTRY_COUNT; i++)
        if (plans[i])
            find_timed(&round, plans[i]);
    if (round.count == 0)
        return true;
    return write_program(&round, program, plans) && build_measurement(round.c_path, round.program, options) &&
           run_program(&round);
}
