// The command line of a trainer: one table of options, from which parsing, help texts, suggestions and what a
// checkpoint remembers all follow.
#ifndef DLC_OPTIONS_H
#define DLC_OPTIONS_H

#include "data.h"

#include <jansson.h>
#include <stdbool.h>
#include <stdint.h>

enum { EXIT_OK = 0, EXIT_FAILED = 1, EXIT_WRONG_USAGE = 2, EXIT_SIGNALLED = 128 };

typedef enum Command {
    COMMAND_TRAIN,
    COMMAND_EVALUATE,
    COMMAND_PREDICT,
    COMMAND_GENERATE,
    COMMAND_EXPORT,
    COMMAND_INFO
} Command;
enum { COMMAND_COUNT = COMMAND_INFO + 1 };

typedef struct TextList {
    const char **item;
    int count;
} TextList;

// Numbers that were not given are -1 (reals: NaN), texts NULL, lists empty.
typedef struct Options {
    const char *call; // the program as it was called: "./digits"
    Command command;
    int64_t epochs, steps_per_epoch, max_steps, seed, threads, checkpoint_every, count, tokens, top_k;
    double validate, temperature;
    const char *load, *save, *best, *log, *log_steps, *checkpoint, *resume_file, *plot, *output, *picture, *split,
        *prompt, *profile_file;
    bool resume, profile, no_shuffle, no_samples, quiet, json, partial;
    TextList set, data; // "lr=0.01", "image=PATH"
} Options;

// What options_parse leaves to do.
typedef enum ParseResult { PARSE_RUN, PARSE_DONE, PARSE_WRONG } ParseResult;

// Reads the command line. PARSE_DONE: help or version was printed; PARSE_WRONG: a message was printed on stderr.
ParseResult options_parse(Options *options, const dlc_program *program, int argc, char **argv);
void options_free(Options *options);

// What a resumed run goes on with: the options that were given, as a new JSON object, and back. A restored option is
// one that the command line does not give. Restored texts live as long as `json`. Fails when the command line gives an
// option that a resumed run cannot change.
json_t *options_to_json(const Options *options);
bool options_restore(Options *options, const json_t *json, Error *error);

// Does the network predict the next token at each position of a text, for the command generate? (generate.c)
bool program_generates(const dlc_program *program);

// The candidate nearest to `name`, or NULL when none is near enough to be meant. Candidate i is name_of(context, i).
const char *nearest(const char *name, int count, const char *(*name_of)(const void *context, int index),
                    const void *context);

// --data as the data set wants it: `list` has room for options->data.count overrides; their names go to `names`, which
// the caller frees.
bool options_overrides(const Options *options, const dlc_program *program, DataOverride *list, char **names,
                       Error *error);
// The split that --split names; `fallback` when it was not given.
Split options_split(const Options *options, Split fallback);
extern const char *const split_names[SPLIT_COUNT]; // "train", "validation", "test"

#endif
