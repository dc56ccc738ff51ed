// What the numbers of a text stand for: its bytes, its characters, or its words. Host half.
#ifndef DLC_VOCABULARY_H
#define DLC_VOCABULARY_H

#include "data.h"

#include <jansson.h>

typedef enum TextUnit { UNIT_BYTES, UNIT_CHARACTERS, UNIT_WORDS } TextUnit;
// "bytes", "characters", "words".
bool text_unit(const char *name, TextUnit *unit);
// The argument `unit` of a source.
bool source_unit(const dlc_source *source, TextUnit *unit, Error *error);

// Token i is the text token[i]. Of bytes there are always 256 and no tokens are kept. Characters (code points of UTF-8)
// are numbered in their order; of words, 0 stands for all unknown ones and the others follow by falling frequency.
// A word is a run of letters, digits, apostrophes and bytes above 127; each other visible character, and the end of a
// line, is a word of its own; blanks are not kept.
// With padding, as texts of unequal length need it (Keras' TextVectorization): 0 pads, 1 stands for all unknown words
// or characters, and both follow by falling frequency. Bytes keep their numbers, since no text holds a byte 0.
struct Vocabulary {
    TextUnit unit;
    bool padded;
    int count; // 0: not known yet
    char **token;
    int *sorted; // all tokens by their bytes, to be found
};
#define UNKNOWN_WORD "<unknown>"

// The vocabulary of a text. More than `limit` characters are an error; of words, the most frequent ones are kept.
// `place` is for messages.
// With padding, characters are treated like words.
bool vocabulary_build(Vocabulary *vocabulary, TextUnit unit, int limit, const char *text, size_t size,
                      const char *place, Error *error);
// The same of many texts: a census counts their pieces, and a vocabulary is made of it.
typedef struct Census Census;
Census *census_open(TextUnit unit); // NULL: out of memory
bool census_add(Census *census, const char *text, size_t size, const char *place, Error *error);
bool vocabulary_from_census(Vocabulary *vocabulary, Census *census, bool padded, int limit, const char *place,
                            Error *error);
void census_close(Census *census); // also takes NULL
// A vocabulary that the weights brought must be of this kind and have at most `limit` tokens.
bool vocabulary_fits(const Vocabulary *vocabulary, TextUnit unit, bool padded, int limit, const char *place,
                     Error *error);
void vocabulary_free(Vocabulary *vocabulary); // also takes a zeroed one
// The numbers of a text, in new memory.
bool vocabulary_encode(const Vocabulary *vocabulary, const char *text, size_t size, const char *place, int32_t **number,
                       size_t *count, Error *error);
// Writes a token that follows token `before` (-1: none): words get blanks between them where people put some.
void vocabulary_print(FILE *out, const Vocabulary *vocabulary, int token, int before);
// How weights carry it: {"unit": "characters", "tokens": ["\n", " ", ...]} as text, to be freed; and back. With padding
// there is "padded": true, and the first token is empty.
char *vocabulary_to_text(const Vocabulary *vocabulary);
bool vocabulary_from_text(Vocabulary *vocabulary, const char *text, const char *place, Error *error);

#endif
