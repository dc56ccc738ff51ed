// --tune: the search for what is fastest on this machine.
// Requires: a checked module. Provides: Tuning. Invalidates: nothing.
//
// It goes in rounds. In each, every shape that still has another choice to try takes one, and a child process measures
// them all (tune_measure.c). What is faster stays, and the choices next to it are tried. Shapes go their ways at the
// same time, but for those that a loop over steps has together, whose time is that of the loop: of these, one a round.
#include "tune.h"

#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST_ROUNDS = 16, MAX_TRIED = 64 };
static const double worth = 0.98; // of the time so far: less is noise

// How far the search for an item has come.
struct Trial {
    TunedChoice model, best; // of the cost model; the fastest so far
    double seconds, first;   // of the best; of the model's
    bool varies;             // another choice is being tried
    bool grows;              // the last one was the best so far: what it offers is to be tried
    bool shared;             // its time is that of other items, too
    TunedChoice tried[MAX_TRIED], queue[MAX_OFFERS];
    int tried_count, queue_count;
};

// ---- what was learnt ----------------------------------------------------------------------------------

static bool is_among(TunedChoice choice, const TunedChoice *list, int count)
{
    for (int i = 0; i < count; i++)
        if (choice_equal(list[i], choice))
            return true;
    return false;
}

static void learn_time(Tuned *item, const char *text, bool verbose)
{
    int shared = 0, at = 0;
    double seconds = 0;
    TunedChoice used;
    if (sscanf(text, "%lf %d%n", &seconds, &shared, &at) != 2 || !choice_read(text + at, &used))
        BUG("a time that cannot be read: %s", text);
    bool first = !item->trial;
    if (first)
        item->trial = mem_alloc(sizeof *item->trial);
    struct Trial *trial = item->trial;
    if (verbose && seconds > 0 && (first || trial->varies))
        fprintf(stderr, "tune: %s: %.2f us with %s\n", item->key, seconds * 1e6, choice_text(used));
    if (first)
        trial->model = used;
    if (choice_equal(used, trial->model) && (first || seconds < trial->first))
        trial->first = seconds;
    trial->grows = first || (trial->varies && seconds < worth * trial->seconds);
    if (trial->grows) {
        trial->best = used;
        trial->queue_count = 0;
    }
    if (trial->grows || (choice_equal(used, trial->best) && seconds < trial->seconds))
        trial->seconds = seconds;
    trial->shared = shared;
    if (trial->tried_count < MAX_TRIED)
        trial->tried[trial->tried_count++] = used;
}

static void learn_offer(Tuned *item, const char *text)
{
    struct Trial *trial = item->trial;
    TunedChoice choice;
    if (!choice_read(text, &choice))
        BUG("an offer that cannot be read: %s", text);
    if (trial->grows && trial->seconds > 0 && trial->queue_count < MAX_OFFERS &&
        !is_among(choice, trial->tried, trial->tried_count) && !is_among(choice, trial->queue, trial->queue_count))
        trial->queue[trial->queue_count++] = choice;
}

static void learn(Tuning *tuning, FILE *results, bool verbose)
{
    for (char *line; (line = read_line(results));) {
        char *key = strchr(line, '\t'), *text = key ? strchr(key + 1, '\t') : NULL;
        if (!text)
            BUG("a result that cannot be read: %s", line);
        *text = '\0';
        Tuned *item = tuning_item(tuning, key + 1);
        if (strncmp(line, "time", 4) == 0)
            learn_time(item, text + 1, verbose);
        else
            learn_offer(item, text + 1);
    }
}

// ---- rounds -------------------------------------------------------------------------------------------

// Gives items their next choices; false: there are none.
static bool choose_next(Tuning *tuning)
{
    bool any = false, any_shared = false;
    for (int i = 0; i < tuning->count; i++) {
        Tuned *item = tuning->item[i];
        struct Trial *trial = item->trial;
        if (!trial)
            continue;
        trial->varies = trial->queue_count > 0 && !(trial->shared && any_shared);
        item->choice = trial->varies ? trial->queue[0] : trial->best;
        if (!trial->varies)
            continue;
        trial->queue_count--;
        memmove(trial->queue, trial->queue + 1, (size_t)trial->queue_count * sizeof *trial->queue);
        any = true;
        any_shared |= trial->shared;
    }
    return any;
}

// In a child process, which leaves nothing behind in this one.
static bool run_round(const Options *options, Module *module, Tuning *tuning, const char *folder)
{
    int ends[2];
    fflush(NULL);
    pid_t child = pipe(ends) == 0 ? fork() : -1;
    if (child < 0) {
        error_at((Span){0}, "--tune: no process could be started");
        return false;
    }
    if (child == 0) {
        close(ends[0]);
        FILE *results = fdopen(ends[1], "w");
        bool done = results && tune_measure(options, module, tuning, folder, results) && fflush(results) == 0;
        fflush(stderr);
        _exit(done ? 0 : 1);
    }
    close(ends[1]);
    FILE *results = fdopen(ends[0], "r");
    learn(tuning, results, options->verbose);
    fclose(results);
    int status = 1;
    return waitpid(child, &status, 0) == child && status == 0;
}

// The machine may have been faster in one round than in another: both once more, one right after the other.
static bool confirm(const Options *options, Module *module, Tuning *tuning, const char *folder)
{
    for (int best = 0; best < 2; best++) {
        for (int i = 0; i < tuning->count; i++) {
            struct Trial *trial = tuning->item[i]->trial;
            if (!trial)
                continue;
            trial->varies = false;
            tuning->item[i]->choice = best ? trial->best : trial->model;
        }
        if (!run_round(options, module, tuning, folder))
            return false;
    }
    for (int i = 0; i < tuning->count; i++) {
        struct Trial *trial = tuning->item[i]->trial;
        if (trial && trial->seconds >= worth * trial->first) {
            trial->best = trial->model;
            trial->seconds = trial->first;
        }
    }
    return true;
}

static int count_new(const Tuning *tuning)
{
    int count = 0;
    for (int i = 0; i < tuning->count; i++)
        count += tuning->item[i]->trial != NULL;
    return count;
}

static bool search(const Options *options, Module *module, Tuning *tuning, const char *folder)
{
    bool good = run_round(options, module, tuning, folder);
    if (good && count_new(tuning) > 0)
        fprintf(stderr, "dlc: measuring %d shapes for --tune\n", count_new(tuning));
    for (int round = 1; good && round < MOST_ROUNDS && choose_next(tuning); round++)
        good = run_round(options, module, tuning, folder);
    return good && (count_new(tuning) == 0 || confirm(options, module, tuning, folder));
}

static bool search_in_folder(const Options *options, Module *module, Tuning *tuning)
{
    const char *place = getenv("TMPDIR");
    char *folder = format("%s/dlc-tune-XXXXXX", place && *place ? place : "/tmp");
    if (!mkdtemp(folder)) {
        error_at((Span){0}, "--tune: no folder can be made in %s", place && *place ? place : "/tmp");
        return false;
    }
    bool good = search(options, module, tuning, folder);
    unlink(format("%s/model.c", folder));
    unlink(format("%s/model", folder));
    rmdir(folder);
    return good;
}

// ---- the place ----------------------------------------------------------------------------------------

static const char *processor_name(void)
{
    struct utsname system;
    const char *name = uname(&system) == 0 ? format("%s", system.machine) : "unknown";
    FILE *file = fopen("/proc/cpuinfo", "r");
    for (char *line; file && (line = read_line(file));) {
        char *colon = strchr(line, ':');
        if (colon && strncmp(line, "model name", 10) == 0)
            name = colon + 1 + strspn(colon + 1, " \t");
    }
    if (file)
        fclose(file);
    return name;
}

static Tuning *tuning_here(const Options *options)
{
    const Definitions *definitions = &options->definitions;
    Tuning *tuning = mem_alloc(sizeof *tuning);
    if (!target_runs_here(definitions->target)) {
        error_at((Span){0}, "--tune measures on this machine, which cannot run programs for the target %s",
                 definitions->target->name);
        return NULL;
    }
    tuning->processor = processor_name();
    tuning->compiler = compiler_version();
    if (!tuning->compiler)
        return NULL;
    const char *flags = getenv("CFLAGS");
    Text place = {0};
    text_add(&place, "dlc %s; %s; %s; %s; %s %s%s", DLC_VERSION, tuning->compiler, flags ? flags : "",
             tuning->processor, options->native ? "native" : definitions->target->name,
             definitions->real_is_double ? "f64" : "f32", options->exact ? " exact" : "");
    for (char *c = place.data; *c; c++)
        if (*c == '\t' || *c == '\n')
            *c = ' ';
    tuning->place = place.data;
    return tuning;
}

Tuning *tune(const Options *options, Module *module)
{
    Tuning *tuning = tuning_here(options);
    if (!tuning || !tuning_load(tuning) || !search_in_folder(options, module, tuning))
        return NULL;
    bool measured = false;
    for (int i = 0; i < tuning->count; i++) {
        Tuned *item = tuning->item[i];
        const struct Trial *trial = item->trial;
        if (!trial)
            continue;
        measured = item->known = true;
        item->choice = trial->best;
        if (options->verbose && choice_equal(trial->best, trial->model))
            fprintf(stderr, "tune: %s: as the cost model says\n", item->key);
        else if (options->verbose)
            fprintf(stderr, "tune: %s: %s takes %.2f us, the cost model's %s %.2f us\n", item->key,
                    choice_text(trial->best), trial->seconds * 1e6, choice_text(trial->model), trial->first * 1e6);
    }
    return !measured || tuning_save(tuning) ? tuning : NULL;
}
