#include "options.h"

#include <errno.h>
#include <getopt.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

const char *const split_names[SPLIT_COUNT] = {
    [SPLIT_TRAIN] = "train",
    [SPLIT_VALIDATION] = "validation",
    [SPLIT_TEST] = "test",
};

// ---- tables -------------------------------------------------------------------------------------

typedef struct CommandRow {
    const char *name;
    const char *summary;
    const char *details; // for its own --help; %s is the name of the program
} CommandRow;

static const CommandRow command_table[COMMAND_COUNT] = {
    [COMMAND_TRAIN] = {"train", "train the network, then evaluate it",
                       "Results go to stdout, progress to stderr. The weights of the last step are written to\n"
                       "%s.safetensors (--save), those of the best epoch beside it. Ctrl-C finishes the step, saves\n"
                       "everything and says how to go on."},
    [COMMAND_EVALUATE] = {"evaluate", "loss and metrics of trained weights over one split of the data",
                          "Loads %s.safetensors unless --load names another file."},
    [COMMAND_PREDICT] = {"predict", "write the network's outputs for one split of the data",
                         "Loads %s.safetensors unless --load names another file."},
    [COMMAND_GENERATE] = {"generate", "write text that goes on from a prompt, token by token",
                          "For networks over the source `text` whose outputs are the logits of the next token at each\n"
                          "position. Loads %s.safetensors unless --load names another file."},
    [COMMAND_EXPORT] = {"export", "write the weights to a safetensors file",
                        "Without --load: the initial weights of --seed, to be changed by other tools."},
    [COMMAND_INFO] = {"info", "describe the network: tensors, settings, data, metrics, memory",
                      "Needs neither data nor weights (%s)."},
};

typedef enum OptionKind {
    KIND_FLAG,    // bool
    KIND_WHOLE,   // int64_t in low..high
    KIND_REAL,    // double in low..high, high excluded
    KIND_TEXT,    // const char *
    KIND_SPLIT,   // const char *, one of split_names
    KIND_LIST,    // TextList, may be repeated
    KIND_RESUME,  // bool at `offset`, optional text in resume_file
    KIND_PROFILE, // bool at `offset`, optional text in profile_file
    KIND_HELP,    // prints the command's help
    KIND_VERSION, // prints the version
} OptionKind;

typedef enum Carry {
    CARRY_NOTHING, // belongs to one run
    CARRY_DEFAULT, // a resumed run goes on with it, unless the command line says otherwise
    CARRY_FIXED,   // a resumed run goes on with it; the command line cannot change it
} Carry;

enum {
    TRAIN = 1 << COMMAND_TRAIN,
    EVALUATE = 1 << COMMAND_EVALUATE,
    PREDICT = 1 << COMMAND_PREDICT,
    GENERATE = 1 << COMMAND_GENERATE,
    EXPORT = 1 << COMMAND_EXPORT,
    INFO = 1 << COMMAND_INFO,
    WITH_DATA = TRAIN | EVALUATE | PREDICT,
    ALL = WITH_DATA | GENERATE | EXPORT | INFO,
};

typedef struct OptionRow {
    const char *name;
    const char *value; // placeholder in help; NULL: takes no value
    OptionKind kind;
    Carry carry;
    unsigned commands; // that have it
    size_t offset;     // in Options
    double low, high;  // of numbers
    const char *help;
} OptionRow;

#define AT(member) offsetof(Options, member)
static const double largest = 9007199254740992.0; // 2^53: exact in a double and in JSON

static const OptionRow option_table[] = {
    {"epochs", "N", KIND_WHOLE, CARRY_DEFAULT, TRAIN, AT(epochs), 0, 1e9, "passes over the training data"},
    {"steps-per-epoch", "N", KIND_WHOLE, CARRY_FIXED, TRAIN, AT(steps_per_epoch), 1, 2147483647,
     "an epoch ends after N steps; the next draws other examples"},
    {"max-steps", "N", KIND_WHOLE, CARRY_DEFAULT, TRAIN, AT(max_steps), 0, largest, "stop after N updates in all"},
    {"seed", "N", KIND_WHOLE, CARRY_FIXED, ALL & ~INFO, AT(seed), 0, largest,
     "of initial weights, shuffling, random layers and generated data [0]"},
    {"threads", "N", KIND_WHOLE, CARRY_NOTHING, WITH_DATA | GENERATE, AT(threads), 1, 4096,
     "[up to all processors, as many as are fastest]; results do not depend on it"},
    {"data", "[NAME=]PATH", KIND_LIST, CARRY_DEFAULT, WITH_DATA, AT(data), 0, 0,
     "read the source or field NAME from PATH"},
    {"validate", "R", KIND_REAL, CARRY_FIXED, WITH_DATA, AT(validate), 0, 1,
     "part of the training examples held out, 0 <= R < 1"},
    {"set", "NAME=NUMBER", KIND_LIST, CARRY_DEFAULT, TRAIN, AT(set), 0, 0,
     "change a setting of the optimizer (`info` lists them)"},
    {"no-shuffle", NULL, KIND_FLAG, CARRY_FIXED, TRAIN, AT(no_shuffle), 0, 0,
     "take the examples in the order of the data"},
    {"no-samples", NULL, KIND_FLAG, CARRY_DEFAULT, TRAIN, AT(no_samples), 0, 0,
     "write no pictures of samples after each epoch"},
    {"load", "W.safetensors", KIND_TEXT, CARRY_FIXED, ALL & ~INFO, AT(load), 0, 0, "start from these weights"},
    {"partial", NULL, KIND_FLAG, CARRY_FIXED, ALL & ~INFO, AT(partial), 0, 0,
     "let --load fill only the tensors that the file has in the same shape"},
    {"save", "W.safetensors", KIND_TEXT, CARRY_DEFAULT, TRAIN, AT(save), 0, 0, "where the last weights go"},
    {"best", "FILE", KIND_TEXT, CARRY_DEFAULT, TRAIN, AT(best), 0, 0,
     "where the weights of the best epoch go [W.best.safetensors]"},
    {"checkpoint", "FILE", KIND_TEXT, CARRY_DEFAULT, TRAIN, AT(checkpoint), 0, 0,
     "write all that --resume needs after each epoch"},
    {"checkpoint-every", "N", KIND_WHOLE, CARRY_DEFAULT, TRAIN, AT(checkpoint_every), 1, largest,
     "write it after every N steps as well"},
    {"resume", "[FILE]", KIND_RESUME, CARRY_NOTHING, TRAIN, AT(resume), 0, 0,
     "go on from a checkpoint as if never interrupted"},
    {"log", "EPOCHS.csv", KIND_TEXT, CARRY_DEFAULT, TRAIN, AT(log), 0, 0, "loss and metrics of each epoch"},
    {"log-steps", "STEPS.csv", KIND_TEXT, CARRY_DEFAULT, TRAIN, AT(log_steps), 0, 0, "loss of each step"},
    {"plot", "FILE", KIND_TEXT, CARRY_DEFAULT, TRAIN, AT(plot), 0, 0, "draw the learning curves (.png or .svg)"},
    {"profile", "[TRACE.json]", KIND_PROFILE, CARRY_NOTHING, TRAIN, AT(profile), 0, 0,
     "measure each kernel; a trace for Chrome's viewer"},
    {"split", "SPLIT", KIND_SPLIT, CARRY_NOTHING, EVALUATE | PREDICT, AT(split), 0, 0,
     "test, validation or train [the first of them in the data]"},
    {"output", "OUT.npy", KIND_TEXT, CARRY_NOTHING, PREDICT, AT(output), 0, 0, "also -o: where the outputs go"},
    {"count", "N", KIND_WHOLE, CARRY_NOTHING, PREDICT, AT(count), 1, 4294967295.0, "only the first N examples"},
    {"picture", "GRID.png", KIND_TEXT, CARRY_NOTHING, PREDICT, AT(picture), 0, 0,
     "draw inputs with predicted and true labels"},
    {"prompt", "TEXT", KIND_TEXT, CARRY_NOTHING, GENERATE, AT(prompt), 0, 0, "what the text begins with [a new line]"},
    {"tokens", "N", KIND_WHOLE, CARRY_NOTHING, GENERATE, AT(tokens), 1, largest, "how many to generate [500]"},
    {"temperature", "T", KIND_REAL, CARRY_NOTHING, GENERATE, AT(temperature), 0, 1e6,
     "of the distribution that tokens are drawn from; 0: always the likeliest [1]"},
    {"top-k", "K", KIND_WHOLE, CARRY_NOTHING, GENERATE, AT(top_k), 1, largest, "draw from the K likeliest [all]"},
    {"quiet", NULL, KIND_FLAG, CARRY_NOTHING, WITH_DATA | EXPORT, AT(quiet), 0, 0, "no progress"},
    {"json", NULL, KIND_FLAG, CARRY_NOTHING, ALL & ~EXPORT & ~GENERATE, AT(json), 0, 0, "results as one JSON object"},
    {"help", NULL, KIND_HELP, CARRY_NOTHING, ALL, 0, 0, 0, "show this help"},
    {"version", NULL, KIND_VERSION, CARRY_NOTHING, ALL, 0, 0, 0, "show the version"},
};
enum { OPTION_COUNT = sizeof option_table / sizeof *option_table };

static void *option_place(const Options *options, const OptionRow *row)
{
    return (char *)options + row->offset;
}

// Was this option given?
static bool option_given(const Options *options, const OptionRow *row)
{
    const void *place = option_place(options, row);
    switch (row->kind) {
    case KIND_FLAG:
    case KIND_RESUME:
    case KIND_PROFILE:
        return *(const bool *)place;
    case KIND_WHOLE:
        return *(const int64_t *)place >= 0;
    case KIND_REAL:
        return !isnan(*(const double *)place);
    case KIND_TEXT:
    case KIND_SPLIT:
        return *(const char *const *)place != NULL;
    case KIND_LIST:
        return ((const TextList *)place)->count > 0;
    case KIND_HELP:
    case KIND_VERSION:
        break;
    }
    return false;
}

static void set_defaults(Options *options)
{
    for (const OptionRow *row = option_table; row < option_table + OPTION_COUNT; row++) {
        if (row->kind == KIND_WHOLE)
            *(int64_t *)option_place(options, row) = -1;
        if (row->kind == KIND_REAL)
            *(double *)option_place(options, row) = NAN;
    }
}

// ---- suggestions --------------------------------------------------------------------------------

static int minimum(int a, int b)
{
    return a < b ? a : b;
}

// Edit distance in which a swap of neighbours counts once; names longer than the row are compared by their beginning.
static int edit_distance(const char *a, const char *b)
{
    enum { LONGEST = 96 };
    int row[3][LONGEST + 1];
    int length_a = minimum((int)strlen(a), LONGEST), length_b = minimum((int)strlen(b), LONGEST);
    int *before = row[0], *last = row[1], *now = row[2];
    for (int j = 0; j <= length_b; j++)
        last[j] = j;
    for (int i = 1; i <= length_a; i++) {
        now[0] = i;
        for (int j = 1; j <= length_b; j++) {
            now[j] = minimum(minimum(last[j], now[j - 1]) + 1, last[j - 1] + (a[i - 1] != b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                now[j] = minimum(now[j], before[j - 2] + 1);
        }
        int *spare = before;
        before = last;
        last = now;
        now = spare;
    }
    return last[length_b];
}

const char *nearest(const char *name, int count, const char *(*name_of)(const void *context, int index),
                    const void *context)
{
    const char *best = NULL;
    int best_distance = ((int)strlen(name) + 2) / 3 + 1;
    for (int i = 0; i < count; i++) {
        const char *candidate = name_of(context, i);
        int distance = candidate ? edit_distance(name, candidate) : best_distance;
        if (distance < best_distance) {
            best_distance = distance;
            best = candidate;
        }
    }
    return best;
}

static const char *command_name_of(const void *context, int index)
{
    (void)context;
    return command_table[index].name;
}

// Option `index` if the command (context) has it.
static const char *option_name_of(const void *context, int index)
{
    const OptionRow *row = &option_table[index];
    return row->commands & 1u << *(const Command *)context ? row->name : NULL;
}

// ---- help ---------------------------------------------------------------------------------------

static void print_general_help(FILE *out, const Options *options, const dlc_program *program)
{
    fprintf(out, "%s, a trainer made from %s by %s\n\nusage: %s COMMAND [OPTION...]\n\ncommands:\n", program->name,
            program->source, program->compiler, options->call);
    for (int i = 0; i < COMMAND_COUNT; i++)
        if (i != COMMAND_GENERATE || program_generates(program))
            fprintf(out, "  %-10s %s\n", command_table[i].name, command_table[i].summary);
    fprintf(out, "\n`%s COMMAND --help` lists the options of a command.\n", options->call);
}

static void print_command_help(const Options *options, const dlc_program *program)
{
    const CommandRow *command = &command_table[options->command];
    printf("usage: %s %s%s [OPTION...]\n\n%c%s.\n", options->call, command->name,
           options->command == COMMAND_EXPORT ? " OUT.safetensors" : "", command->summary[0] - 'a' + 'A',
           command->summary + 1);
    printf(command->details, program->name);
    printf("\n\noptions:\n");
    for (const OptionRow *row = option_table; row < option_table + OPTION_COUNT; row++) {
        if (!(row->commands & 1u << options->command))
            continue;
        char left[64];
        snprintf(left, sizeof left, "--%s%s%s", row->name, row->value ? " " : "", row->value ? row->value : "");
        printf("  %-26s %s\n", left, row->help);
    }
}

static void print_version(const dlc_program *program)
{
    printf("%s (%s, %s, %s, %016llx)\n", program->name, program->source, program->compiler,
           program->real == DLC_F64 ? "f64" : "f32", (unsigned long long)program->fingerprint);
}

// ---- parsing ------------------------------------------------------------------------------------

// Prints a usage error and says how to learn more.
static ParseResult wrong(const Options *options, bool in_command, const char *fmt, ...)
    __attribute__((format(printf, 3, 4)));
static ParseResult wrong(const Options *options, bool in_command, const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    fprintf(stderr, "%s: ", options->call);
    vfprintf(stderr, fmt, args);
    fprintf(stderr, "\nTry `%s%s%s --help`.\n", options->call, in_command ? " " : "",
            in_command ? command_table[options->command].name : "");
    va_end(args);
    return PARSE_WRONG;
}

static ParseResult set_whole(Options *options, const OptionRow *row, const char *text)
{
    char *end;
    errno = 0;
    long long value = strtoll(text, &end, 10);
    if (end == text || *end)
        return wrong(options, true, "--%s %s: expected a whole number", row->name, text);
    if (errno || (double)value < row->low || (double)value > row->high)
        return wrong(options, true, "--%s %s: must be from %.0f to %.0f", row->name, text, row->low, row->high);
    *(int64_t *)option_place(options, row) = value;
    return PARSE_RUN;
}

static ParseResult set_real(Options *options, const OptionRow *row, const char *text)
{
    char *end;
    double value = strtod(text, &end);
    if (end == text || *end)
        return wrong(options, true, "--%s %s: expected a number", row->name, text);
    if (!(value >= row->low && value < row->high))
        return wrong(options, true, "--%s %s: must be at least %g and less than %g", row->name, text, row->low,
                     row->high);
    *(double *)option_place(options, row) = value;
    return PARSE_RUN;
}

static ParseResult set_split(Options *options, const OptionRow *row, const char *text)
{
    for (int i = 0; i < SPLIT_COUNT; i++) {
        if (strcmp(split_names[i], text) == 0) {
            *(const char **)option_place(options, row) = text;
            return PARSE_RUN;
        }
    }
    return wrong(options, true, "--%s %s: expected test, validation or train", row->name, text);
}

static void list_add(TextList *list, const char *text)
{
    list->item = realloc(list->item, ((size_t)list->count + 1) * sizeof *list->item);
    if (!list->item)
        abort();
    list->item[list->count++] = text;
}

static ParseResult set_option(Options *options, const OptionRow *row, char *text, const dlc_program *program)
{
    switch (row->kind) {
    case KIND_FLAG:
        *(bool *)option_place(options, row) = true;
        return PARSE_RUN;
    case KIND_WHOLE:
        return set_whole(options, row, text);
    case KIND_REAL:
        return set_real(options, row, text);
    case KIND_TEXT:
        if (!*text)
            return wrong(options, true, "--%s: the %s is empty", row->name,
                         strcmp(row->value, "TEXT") ? "name" : "text");
        *(const char **)option_place(options, row) = text;
        return PARSE_RUN;
    case KIND_SPLIT:
        return set_split(options, row, text);
    case KIND_LIST:
        list_add(option_place(options, row), text);
        return PARSE_RUN;
    case KIND_RESUME:
        options->resume = true;
        options->resume_file = text;
        return PARSE_RUN;
    case KIND_PROFILE:
        options->profile = true;
        options->profile_file = text;
        return PARSE_RUN;
    case KIND_HELP:
        print_command_help(options, program);
        return PARSE_DONE;
    case KIND_VERSION:
        print_version(program);
        return PARSE_DONE;
    }
    return PARSE_WRONG;
}

static bool takes_optional_text(const OptionRow *row)
{
    return row->kind == KIND_RESUME || row->kind == KIND_PROFILE;
}

// getopt_long's own table for one command; index[i] is the row of entry i.
static int long_options(Command command, struct option *list, int *index)
{
    int count = 0;
    for (int i = 0; i < OPTION_COUNT; i++) {
        const OptionRow *row = &option_table[i];
        if (!(row->commands & 1u << command))
            continue;
        int argument = takes_optional_text(row) ? optional_argument : row->value ? required_argument : no_argument;
        list[count] = (struct option){.name = row->name, .has_arg = argument, .val = 0};
        index[count++] = i;
    }
    list[count] = (struct option){0};
    return count;
}

static const OptionRow *find_option(const char *name)
{
    for (const OptionRow *row = option_table; row < option_table + OPTION_COUNT; row++)
        if (strcmp(row->name, name) == 0)
            return row;
    return NULL;
}

// A setting of this name, or of one that ends so: "deceive.lr"; NULL: none.
static const char *find_setting(const dlc_program *program, const char *name)
{
    for (int i = 0; i < program->tensor_count; i++) {
        const char *setting = program->tensor[i].name, *last = strrchr(setting, '.');
        if (program->tensor[i].role == DLC_SETTING &&
            (strcmp(setting, name) == 0 || (last && strcmp(last + 1, name) == 0)))
            return setting;
    }
    return NULL;
}

static ParseResult unknown_option(const Options *options, const dlc_program *program, const char *text)
{
    char name[64];
    snprintf(name, sizeof name, "%s", text + strspn(text, "-"));
    name[strcspn(name, "=")] = 0;
    const OptionRow *elsewhere = find_option(name);
    if (elsewhere && strchr(text, '=') && !elsewhere->value)
        return wrong(options, true, "--%s takes no value", name);
    if (elsewhere)
        return wrong(options, true, "`%s` has no option --%s", command_table[options->command].name, name);
    const char *setting = options->command == COMMAND_TRAIN ? find_setting(program, name) : NULL;
    if (setting)
        return wrong(options, true, "unknown option '%s'; a setting is changed by --set %s=NUMBER", text, setting);
    if (strncmp(name, "batch", 5) == 0)
        return wrong(options, true, "unknown option '%s'; the size of a batch is part of the program: 'batch %d' in %s",
                     text, program->batch, program->source);
    const char *meant = nearest(name, OPTION_COUNT, option_name_of, &options->command);
    return wrong(options, true, "unknown option '%s'%s%s%s", text, meant ? "; did you mean '--" : "",
                 meant ? meant : "", meant ? "'?" : "");
}

static ParseResult parse_command_options(Options *options, const dlc_program *program, int argc, char **argv)
{
    struct option list[OPTION_COUNT + 1];
    int row_of[OPTION_COUNT];
    long_options(options->command, list, row_of);
    opterr = 0;
    optind = 1;
    const char *letters = options->command == COMMAND_PREDICT ? ":ho:" : ":h";
    for (;;) {
        int which = -1;
        int got = getopt_long(argc, argv, letters, list, &which);
        if (got == -1)
            break;
        if (got == ':')
            return wrong(options, true, "%s needs a value", argv[optind - 1]);
        if (got == '?') {
            const char letter[] = {'-', (char)optopt, 0};
            return unknown_option(options, program, optopt ? letter : argv[optind - 1]);
        }
        const OptionRow *row = got == 'h'   ? find_option("help")
                               : got == 'o' ? find_option("output")
                                            : &option_table[row_of[which]];
        char *text = optarg;
        // `--resume FILE`: getopt takes an optional value only after '='.
        if (takes_optional_text(row) && !text && optind < argc && argv[optind][0] != '-')
            text = argv[optind++];
        ParseResult result = set_option(options, row, text, program);
        if (result != PARSE_RUN)
            return result;
    }
    return PARSE_RUN;
}

// What is left after the options: `export` takes its output there, the others take nothing.
static ParseResult parse_operands(Options *options, int argc, char **argv)
{
    const char *command = command_table[options->command].name;
    if (options->command == COMMAND_EXPORT) {
        if (optind == argc)
            return wrong(options, true, "`%s` needs the name of the file to write", command);
        options->output = argv[optind++];
    }
    if (optind < argc)
        return wrong(options, true, "`%s` does not know what to do with '%s'", command, argv[optind]);
    return PARSE_RUN;
}

ParseResult options_parse(Options *options, const dlc_program *program, int argc, char **argv)
{
    *options = (Options){.call = argc > 0 ? argv[0] : program->name};
    set_defaults(options);
    if (argc < 2) {
        print_general_help(stderr, options, program);
        return PARSE_WRONG;
    }
    const char *word = argv[1];
    if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0 || (strcmp(word, "help") == 0 && argc == 2)) {
        print_general_help(stdout, options, program);
        return PARSE_DONE;
    }
    if (strcmp(word, "--version") == 0) {
        print_version(program);
        return PARSE_DONE;
    }
    bool help = strcmp(word, "help") == 0;
    if (help)
        word = argv[2];
    if (word[0] == '-')
        return wrong(options, false, "the command comes first, then its options: '%s'", word);
    for (int i = 0; i < COMMAND_COUNT; i++) {
        if (strcmp(command_table[i].name, word) != 0)
            continue;
        options->command = (Command)i;
        if (help) {
            print_command_help(options, program);
            return PARSE_DONE;
        }
        ParseResult result = parse_command_options(options, program, argc - 1, argv + 1);
        return result == PARSE_RUN ? parse_operands(options, argc - 1, argv + 1) : result;
    }
    const char *meant = nearest(word, COMMAND_COUNT, command_name_of, NULL);
    return wrong(options, false, "unknown command '%s'%s%s%s", word, meant ? "; did you mean '" : "",
                 meant ? meant : "", meant ? "'?" : "");
}

void options_free(Options *options)
{
    free(options->set.item);
    free(options->data.item);
    options->set = options->data = (TextList){0};
}

// ---- what a checkpoint remembers ----------------------------------------------------------------

static json_t *option_to_json(const Options *options, const OptionRow *row)
{
    const void *place = option_place(options, row);
    if (row->kind == KIND_FLAG)
        return json_true();
    if (row->kind == KIND_WHOLE)
        return json_integer(*(const int64_t *)place);
    if (row->kind == KIND_REAL)
        return json_real(*(const double *)place);
    if (row->kind == KIND_TEXT)
        return json_string(*(const char *const *)place);
    const TextList *list = place;
    json_t *array = json_array();
    for (int i = 0; i < list->count; i++)
        json_array_append_new(array, json_string(list->item[i]));
    return array;
}

json_t *options_to_json(const Options *options)
{
    json_t *json = json_object();
    for (const OptionRow *row = option_table; row < option_table + OPTION_COUNT; row++)
        if (row->carry != CARRY_NOTHING && option_given(options, row))
            json_object_set_new(json, row->name, option_to_json(options, row));
    return json;
}

static void option_from_json(Options *options, const OptionRow *row, const json_t *value)
{
    void *place = option_place(options, row);
    if (row->kind == KIND_FLAG && json_is_true(value))
        *(bool *)place = true;
    double number = json_number_value(value);
    if (row->kind == KIND_WHOLE && json_is_integer(value) && number >= row->low && number <= row->high)
        *(int64_t *)place = json_integer_value(value);
    if (row->kind == KIND_REAL && json_is_number(value) && number >= row->low && number < row->high)
        *(double *)place = number;
    if (row->kind == KIND_TEXT && json_is_string(value))
        *(const char **)place = json_string_value(value);
    if (row->kind == KIND_LIST)
        for (size_t i = 0; i < json_array_size(value); i++)
            if (json_is_string(json_array_get(value, i)))
                list_add(place, json_string_value(json_array_get(value, i)));
}

bool options_restore(Options *options, const json_t *json, Error *error)
{
    for (const OptionRow *row = option_table; row < option_table + OPTION_COUNT; row++) {
        bool given = option_given(options, row);
        if (row->carry == CARRY_FIXED && given)
            return fail(error, "--%s cannot be given with --resume: the interrupted run decided it", row->name);
        if (row->carry != CARRY_NOTHING && !given)
            option_from_json(options, row, json_object_get(json, row->name));
    }
    return true;
}

// ---- values of options --------------------------------------------------------------------------

Split options_split(const Options *options, Split fallback)
{
    for (int i = 0; options->split && i < SPLIT_COUNT; i++)
        if (strcmp(options->split, split_names[i]) == 0)
            return (Split)i;
    return fallback;
}

// Names that --data knows: the readers of the sources, then the fields.
static const char *data_name_of(const void *context, int index)
{
    const dlc_program *program = context;
    if (index < program->source_count)
        return program->data_source[index].reader;
    return program->field[index - program->source_count].name;
}

bool options_overrides(const Options *options, const dlc_program *program, DataOverride *list, char **names,
                       Error *error)
{
    int known = program->source_count + program->field_count;
    for (int i = 0; i < options->data.count; i++) {
        const char *text = options->data.item[i];
        size_t length = strcspn(text, "=/.");
        bool named = length > 0 && text[length] == '=';
        list[i] = (DataOverride){.path = named ? text + length + 1 : text};
        names[i] = NULL;
        if (!named)
            continue;
        names[i] = malloc(length + 1);
        if (!names[i])
            return fail(error, "out of memory");
        snprintf(names[i], length + 1, "%s", text);
        list[i].name = names[i];
        bool found = false;
        for (int j = 0; j < known && !found; j++)
            found = strcmp(data_name_of(program, j), names[i]) == 0;
        if (!found) {
            const char *meant = nearest(names[i], known, data_name_of, program);
            return fail(error, "--data %s: the program has no source or field '%s'%s%s%s", text, names[i],
                        meant ? "; did you mean '" : "", meant ? meant : "", meant ? "'?" : "");
        }
    }
    return true;
}
