// The command line of dlc.
#include "options.h"
#include "loops.h"

#include <ctype.h>
#include <getopt.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char help[] =
    "Usage: dlc [options] MODEL.dl [-o OUT.c]\n"
    "       dlc MODEL.dl --build -o PROGRAM\n"
    "\n"
    "Compiles a description of a neural network to C that trains it.\n"
    "MODEL.dl may be - for standard input, an output - for standard output.\n"
    "\n"
    "Output\n"
    "  -o FILE               where the output goes (default: MODEL.c)\n"
    "      --emit=KIND       c (default), header (the C API) or dot (the graph, for Graphviz)\n"
    "      --build           compile the C file too, to the program named by -o\n"
    "      --report          print layers, shapes, parameters, FLOPs and the memory plan\n"
    "      --dump=PASS       print what a pass made: parse check elaborate batch grad\n"
    "                        simplify fuse rows memory lower\n"
    "      --dump-entry=E    of which entry: train (default) update evaluate prepare predict next\n"
    "                        show sample initialize generate; train-2: of the second step\n"
    "  -MD                   write OUT.d, make dependencies, too\n"
    "\n"
    "Compilation\n"
    "  -D NAME=VALUE         replace the value of a const\n"
    "  -I FOLDER             look for imported files there too\n"
    "      --real=TYPE       f32 (default) or f64\n"
    "      --target=CPU      native (default: this machine's), generic, sse2, avx2, avx512 or neon\n"
    "      --predict-batch=N examples that one call of predict takes (default: 1)\n"
    "      --memory=MODE     fast (default), or small: computes again what takes less than keeping it\n"
    "      --tune            measure on this machine what is fastest for each shape, and keep the answers\n"
    "      --exact           no fast algorithms that round otherwise than the plain ones (Winograd)\n"
    "      --naive           reference lowering: a plain loop nest for every operation\n"
    "      --name=PREFIX     prefix of all exported C names (default: the file's stem)\n"
    "  -v                    print the commands that --build runs and what --tune measures\n"
    "\n"
    "Information\n"
    "      --list-ops        primitive operations with signatures and samples\n"
    "      --list-prelude    the definitions of the prelude\n"
    "      --help, --version\n"
    "\n"
    "Exit status: 0, 1 for errors in the input, 2 for wrong usage.\n"
    "--build uses CC and CFLAGS from the environment, or else the newest clang or gcc.\n";

static _Noreturn void usage_error(const char *fmt, ...) __attribute__((format(printf, 1, 2)));
static _Noreturn void usage_error(const char *fmt, ...)
{
    va_list args;
    va_start(args, fmt);
    fputs("dlc: ", stderr);
    vfprintf(stderr, fmt, args);
    va_end(args);
    fputs("\ndlc: try 'dlc --help'\n", stderr);
    mem_free_all();
    exit(EXIT_USAGE);
}

// The index of `word` among `choices`; anything else is wrong usage.
static int choose(const char *option, const char *word, const char *const *choices, int count)
{
    for (int i = 0; i < count; i++)
        if (strcmp(word, choices[i]) == 0)
            return i;
    const char *close = closest_name(word, choices, count);
    Text list = {0};
    for (int i = 0; i < count; i++)
        text_add(&list, "%s%s", i == 0 ? "" : i + 1 < count ? ", " : " or ", choices[i]);
    usage_error("%s=%s: expected %s%s", option, word, list.data, close ? format("; did you mean %s?", close) : "");
}

static void set_target(Options *options, const char *name)
{
    enum { MOST = 16 };
    const char *names[MOST] = {"native"};
    for (int i = 0; i < target_count; i++)
        names[i + 1] = targets[i].name;
    choose("--target", name, names, target_count + 1);
    options->native = strcmp(name, "native") == 0;
    options->definitions.target = target_named(name);
}

static void add_definition(Definitions *definitions, const char *text)
{
    const char *equals = strchr(text, '=');
    if (!equals || equals == text)
        usage_error("-D %s: expected NAME=VALUE", text);
    const char **names = (const char **)definitions->name, **values = (const char **)definitions->value;
    names = mem_grow(names, definitions->count, sizeof *names);
    values = mem_grow(values, definitions->count, sizeof *values);
    names[definitions->count] = intern(text, (size_t)(equals - text));
    values[definitions->count] = equals + 1;
    definitions->name = names;
    definitions->value = values;
    definitions->count++;
}

static void add_include(Definitions *definitions, const char *folder)
{
    const char **folders = (const char **)definitions->include;
    folders = mem_grow(folders, definitions->include_count, sizeof *folders);
    folders[definitions->include_count++] = folder;
    definitions->include = folders;
}

// "models/mnist-cnn.dl" -> "mnist_cnn"; a word of C gets an ending: "main.dl" -> "main_model"
static const char *stem_identifier(const char *path)
{
    if (strcmp(path, "-") == 0)
        return "model";
    const char *base = strrchr(path, '/') ? strrchr(path, '/') + 1 : path;
    const char *dot = strrchr(base, '.');
    size_t length = dot && dot != base ? (size_t)(dot - base) : strlen(base);
    Text name = {0};
    if (!isalpha((unsigned char)base[0]))
        text_add(&name, "m_");
    for (size_t i = 0; i < length; i++)
        text_add(&name, "%c", isalnum((unsigned char)base[i]) ? base[i] : '_');
    if (name_is_reserved(name.data))
        text_add(&name, "_model");
    return intern_string(name.data);
}

static bool is_identifier(const char *text)
{
    if (!isalpha((unsigned char)*text) && *text != '_')
        return false;
    for (; *text; text++)
        if (!isalnum((unsigned char)*text) && *text != '_')
            return false;
    return true;
}

// The input's name with another ending.
static const char *with_ending(const char *path, const char *ending)
{
    if (strcmp(path, "-") == 0)
        return "-";
    size_t length = strlen(path);
    if (length > 3 && strcmp(path + length - 3, ".dl") == 0)
        length -= 3;
    return format("%.*s%s", (int)length, path, ending);
}

static int batch_size(const char *text)
{
    enum { LARGEST = 1 << 20 };
    char *end;
    long size = strtol(text, &end, 10);
    if (*end || end == text || size < 1 || size > LARGEST)
        usage_error("--predict-batch=%s: expected a whole number from 1 to %d", text, LARGEST);
    return (int)size;
}

// "train-2" is the second step of the train section, "update-2" its accumulated update.
static EntryKind choose_entry(const char *value)
{
    static const char *const names[] = {"initialize", "train", "update", "evaluate", "prepare",
                                        "predict",    "next",  "show",   "sample",   "generate"};
    static const EntryKind kinds[] = {ENTRY_INITIALIZE, ENTRY_TRAIN, ENTRY_TRAIN + 1, ENTRY_EVALUATE, ENTRY_PREPARE,
                                      ENTRY_PREDICT,    ENTRY_NEXT,  ENTRY_SHOW,      ENTRY_SAMPLE,   ENTRY_GENERATE};
    int step = 1, length = 0;
    bool numbered = sscanf(value, "%*[a-z]-%d%n", &step, &length) == 1 && !value[length] && step >= 1;
    bool known = numbered && step <= MAX_TRAIN_STEPS;
    if (known && strncmp(value, "train-", 6) == 0)
        return step_entry(step - 1);
    if (known && strncmp(value, "update-", 7) == 0)
        return update_entry(step - 1);
    return kinds[choose("--dump-entry", value, names, sizeof names / sizeof *names)];
}

static void set_output(Options *options, const char *file)
{
    options->output = file;
}

static void set_definition(Options *options, const char *text)
{
    add_definition(&options->definitions, text);
}

static void set_include(Options *options, const char *folder)
{
    add_include(&options->definitions, folder);
}

static void set_dependencies(Options *options, const char *letter)
{
    if (strcmp(letter, "D") != 0)
        usage_error("-M%s: there is only -MD", letter);
    options->dependencies = true;
}

static void set_emit(Options *options, const char *value)
{
    static const char *const kinds[] = {"c", "header", "dot"};
    options->emit = (EmitKind)choose("--emit", value, kinds, 3);
}

static void set_dump(Options *options, const char *value)
{
    static const char *const passes[] = {"parse",    "check", "elaborate", "batch",  "grad",
                                         "simplify", "fuse",  "rows",      "memory", "lower"};
    options->dump = (Pass)(PASS_PARSE + choose("--dump", value, passes, sizeof passes / sizeof *passes));
}

static void set_dump_entry(Options *options, const char *value)
{
    options->dump_entry = choose_entry(value);
}

static void set_real(Options *options, const char *value)
{
    static const char *const reals[] = {"f32", "f64"};
    options->definitions.real_is_double = choose("--real", value, reals, 2) == 1;
}

static void set_memory(Options *options, const char *value)
{
    static const char *const memories[] = {"fast", "small"};
    options->small = choose("--memory", value, memories, 2) == 1;
}

static void set_predict_batch(Options *options, const char *value)
{
    options->definitions.predict_batch = batch_size(value);
}

static void set_name(Options *options, const char *value)
{
    if (!is_identifier(value) || name_is_reserved(value))
        usage_error("--name=%s: expected an identifier that C has no other use for", value);
    options->name = intern_string(value);
}

static void set_list_ops(Options *options, const char *value)
{
    (void)value;
    options->list = LIST_OPS;
}

static void set_list_prelude(Options *options, const char *value)
{
    (void)value;
    options->list = LIST_PRELUDE;
}

static void print_help(Options *options, const char *value)
{
    (void)options, (void)value;
    fputs(help, stdout);
    exit(0);
}

static void print_version(Options *options, const char *value)
{
    (void)options, (void)value;
    printf("dlc %s\n", DLC_VERSION);
    exit(0);
}

// The options: a letter or a long name, and either what to do with its value or the flag that it sets.
typedef struct OptionRow {
    const char *name;
    char letter;
    bool wants_value;
    void (*set)(Options *options, const char *value);
    size_t flag; // offset in Options, where `set` is NULL
} OptionRow;

static const OptionRow rows[] = {
    {.letter = 'o', .wants_value = true, .set = set_output},
    {.letter = 'D', .wants_value = true, .set = set_definition},
    {.letter = 'I', .wants_value = true, .set = set_include},
    {.letter = 'M', .wants_value = true, .set = set_dependencies},
    {.letter = 'v', .flag = offsetof(Options, verbose)},
    {.name = "emit", .wants_value = true, .set = set_emit},
    {.name = "build", .flag = offsetof(Options, build)},
    {.name = "report", .flag = offsetof(Options, report)},
    {.name = "dump", .wants_value = true, .set = set_dump},
    {.name = "dump-entry", .wants_value = true, .set = set_dump_entry},
    {.name = "real", .wants_value = true, .set = set_real},
    {.name = "target", .wants_value = true, .set = set_target},
    {.name = "memory", .wants_value = true, .set = set_memory},
    {.name = "predict-batch", .wants_value = true, .set = set_predict_batch},
    {.name = "naive", .flag = offsetof(Options, naive)},
    {.name = "exact", .flag = offsetof(Options, exact)},
    {.name = "tune", .flag = offsetof(Options, tune)},
    {.name = "name", .wants_value = true, .set = set_name},
    {.name = "list-ops", .set = set_list_ops},
    {.name = "list-prelude", .set = set_list_prelude},
    {.name = "help", .set = print_help},
    {.name = "version", .set = print_version},
};
enum { ROW_COUNT = sizeof rows / sizeof *rows, LONG_OPTION = 256 }; // long ones count from there, as getopt names them

// What getopt refuses: it gives '?' or, where a value is missing, ':'.
static _Noreturn void refuse_option(int option, const char *word)
{
    const char *equals = strchr(word, '=');
    const char *given = optopt && optopt < LONG_OPTION ? format("-%c", optopt)
                        : equals                       ? format("%.*s", (int)(equals - word), word)
                                                       : word;
    if (option == ':')
        usage_error("%s needs a value", given);
    if (optopt >= LONG_OPTION)
        usage_error("%s takes no value", given);
    const char *names[ROW_COUNT];
    int count = 0;
    for (int i = 0; i < ROW_COUNT; i++)
        if (rows[i].name)
            names[count++] = format("--%s", rows[i].name);
    const char *close = closest_name(given, names, count);
    usage_error("there is no option %s%s", given, close ? format("; did you mean %s?", close) : "");
}

static void set_option(Options *options, int option, const char *value)
{
    for (int i = 0; i < ROW_COUNT; i++) {
        const OptionRow *row = &rows[i];
        if (option != (row->name ? LONG_OPTION + i : row->letter))
            continue;
        if (row->set)
            row->set(options, value);
        else
            *(bool *)((char *)options + row->flag) = true;
    }
}

// Do both names lead to one ordinary file that exists?
static bool same_file(const char *a, const char *b)
{
    struct stat first, second;
    return stat(a, &first) == 0 && stat(b, &second) == 0 && S_ISREG(first.st_mode) && first.st_dev == second.st_dev &&
           first.st_ino == second.st_ino;
}

static void complete(Options *options, int argc, char **argv)
{
    if (options->list)
        return;
    if (optind >= argc)
        usage_error("no input file");
    if (optind + 1 < argc)
        usage_error("more than one input file: %s and %s", argv[optind], argv[optind + 1]);
    options->input = argv[optind];
    if (options->build && !options->output)
        usage_error("--build needs -o PROGRAM");
    if (options->build && (strcmp(options->output, "-") == 0 || options->emit != EMIT_C))
        usage_error("--build makes a program: neither '-o -' nor --emit goes with it");
    if (options->report && options->output && strcmp(options->output, "-") == 0)
        usage_error("--report and '-o -' both write to standard output");
    if (options->tune && options->naive)
        usage_error("--tune: there is nothing to choose with --naive");
    options->writes = !options->dump && (options->output || !options->report);
    if (!options->output)
        options->output = with_ending(options->input, options->emit == EMIT_HEADER ? ".h"
                                                      : options->emit == EMIT_DOT  ? ".dot"
                                                                                   : ".c");
    if (options->dependencies && strcmp(options->output, "-") == 0)
        usage_error("-MD needs an output file");
    if (options->writes && same_file(options->output, options->input))
        usage_error("the output %s would overwrite the input", options->output);
    if (!options->name)
        options->name = stem_identifier(options->input);
}

Options options_parse(int argc, char **argv)
{
    Options options = {.dump_entry = ENTRY_TRAIN, .definitions.predict_batch = 1};
    set_target(&options, "native");
    struct option names[ROW_COUNT + 1] = {0};
    Text letters = {0};
    text_add(&letters, ":"); // tells a missing value from an unknown option
    for (int i = 0, count = 0; i < ROW_COUNT; i++)
        if (rows[i].name)
            names[count++] = (struct option){rows[i].name, rows[i].wants_value, NULL, LONG_OPTION + i};
        else
            text_add(&letters, "%c%s", rows[i].letter, rows[i].wants_value ? ":" : "");
    int option;
    opterr = 0;
    while ((option = getopt_long(argc, argv, letters.data, names, NULL)) != -1) {
        if (option == '?' || option == ':')
            refuse_option(option, argv[optind - 1]);
        set_option(&options, option, optarg);
    }
    complete(&options, argc, argv);
    return options;
}
