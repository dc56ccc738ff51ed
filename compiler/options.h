// The command line of dlc.
#ifndef DLC_OPTIONS_H
#define DLC_OPTIONS_H

#include "elaborate.h"

#include <sys/types.h>

enum { EXIT_INPUT = 1, EXIT_USAGE = 2 };

typedef enum EmitKind { EMIT_C, EMIT_HEADER, EMIT_DOT } EmitKind;

typedef enum Pass {
    PASS_NONE,
    PASS_PARSE,
    PASS_CHECK,
    PASS_ELABORATE,
    PASS_BATCH,
    PASS_GRAD,
    PASS_SIMPLIFY,
    PASS_FUSE,
    PASS_ROWS,
    PASS_MEMORY,
    PASS_LOWER,
} Pass;

typedef enum Listing { LIST_NOTHING, LIST_OPS, LIST_PRELUDE } Listing;

typedef struct Options {
    const char *input;  // NULL only with a listing
    const char *output; // "-": standard output
    const char *name;   // prefix of the exported C names
    EmitKind emit;
    Pass dump;
    EntryKind dump_entry;
    Listing list;
    bool build, report, naive, exact, small, tune, dependencies, verbose;
    bool writes; // a file, and not only a dump or a report to standard output
    bool native; // the target is this machine
    Definitions definitions;
} Options;

// Parses the command line. Answers --help and --version itself; wrong usage ends the program with EXIT_USAGE.
Options options_parse(int argc, char **argv);

// listing.c: --list-ops and --list-prelude.
void list_ops(FILE *out);
int list_prelude(FILE *out);

// output.c: files that appear whole or not at all.
typedef struct Output {
    const char *path;
    char *temporary; // NULL: standard output
    FILE *stream;
} Output;
// Opens a temporary file beside `path` ("-": standard output). False, with an error printed, if it cannot.
bool output_open(Output *output, const char *path);
// Closes and renames to the final name; false, with an error printed and nothing left behind, if it cannot.
bool output_close(Output *output);
void output_discard(Output *output);

// build.c: compiles `c_path` with the newest C compiler, flags for the target and the host library to options->output.
// The exit code for dlc.
int build_program(const char *c_path, const Options *options);
// The same without threads and host library, for a program that measures itself. False after an error, which was
// printed.
bool build_measurement(const char *c_path, const char *program, const Options *options);
// The first line of what the C compiler says about itself. NULL after an error, which was printed.
const char *compiler_version(void);
// A command whose standard output is read.
typedef struct Running {
    pid_t child;
    FILE *output;
} Running;
bool running_start(Running *running, const char *const *word, int count);
int running_end(Running *running); // the exit code; -1: there is none
char *read_line(FILE *file);       // without its end; NULL: there is none

#endif
