// --tune: choices of the cost models that measuring replaces.
//
// A heavy value's kernel can be done in several ways. Its Tuned says which one is wanted; lowering does it that way
// where it can, says what it did in full, and what else it could have done. tune_measure.c tries these out.
#ifndef DLC_TUNE_H
#define DLC_TUNE_H

#include "graph.h"
#include "options.h"

// Of all fields, 0 leaves it to the cost model.
typedef struct TunedChoice {
    int winograd;      // pixels along a tile; DIRECT: a plain convolution
    int spread;        // are they tiles of the input? NO or YES
    int rows, columns; // of a register tile; columns: vectors
    int packed;        // columns of a product copied into an array first: NO or YES
    int block;         // indices of a sum that are done at a time; WHOLE: all
} TunedChoice;
enum { DIRECT = -1, NO = 1, YES = 2, WHOLE = -1 };

enum { MAX_OFFERS = 24 };

// One for all values that are the same but for their operands.
struct Tuned {
    const char *key;    // op and shapes: "conv [64, 26, 26, 32] [3, 3, 32, 64] stride 1 1 ..."
    TunedChoice choice; // what is wanted
    TunedChoice used;   // what was done
    TunedChoice offer[MAX_OFFERS];
    int offer_count; // what else could be; fields that are 0 are as in `used`
    bool known;      // measured, now or earlier
    struct Trial *trial;
};

// What a program is tuned with. Answers hold for one machine, one C compiler and one target.
struct Tuning {
    const char *compiler, *processor; // as the C file names them
    const char *place;                // what the answers hold for, as the cache names it
    Tuned **item;
    int count;
};

// ---- tune.c ----------------------------------------------------------------------------------------
// The item of that key, made if there is none.
Tuned *tuning_item(Tuning *tuning, const char *key);
// Gives every value worth it, those in loops included, its item.
void graph_tune(Program *program, const Graph *graph);
void tuned_offer(Tuned *tuned, TunedChoice choice);
const char *choice_text(TunedChoice choice);             // "8 x 2 tile, packed, blocks of 96"
bool choice_read(const char *text, TunedChoice *choice); // as choice_numbers() writes it
const char *choice_numbers(TunedChoice choice);
bool choice_equal(TunedChoice a, TunedChoice b);
// `base` with the fields of `change` that are not 0.
TunedChoice choice_changed(TunedChoice base, TunedChoice change);

// ---- tune_cache.c ------------------------------------------------------------------------------------
// Items for all answers that the cache has for this place. False, with an error printed, if it cannot be read.
bool tuning_load(Tuning *tuning);
bool tuning_save(const Tuning *tuning);

// ---- tune_measure.c ----------------------------------------------------------------------------------
// Measures what is not known, with files in that folder, and writes lines of results: "time", the key, seconds, whether
// it is that of others, too, and the choice used; "offer", the key and another choice. False after an error, which was
// printed; but errors in the program itself are no results and nothing else.
bool tune_measure(const Options *options, Module *module, Tuning *tuning, const char *folder, FILE *results);

// ---- tune_search.c -----------------------------------------------------------------------------------
// What the program is to be tuned with: answers kept from earlier runs, and measurements of what these do not know.
// NULL after an error, which was printed. Errors in the program itself are left to the compilation that follows.
Tuning *tune(const Options *options, Module *module);

#endif
