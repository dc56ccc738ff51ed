#include "vocabulary.h"
#include "reading.h"
#include "utf8.h"

#include <ctype.h>
#include <search.h>
#include <stdlib.h>
#include <string.h>

static const char *const unit_names[] = {
    [UNIT_BYTES] = "bytes", [UNIT_CHARACTERS] = "characters", [UNIT_WORDS] = "words"};
enum { UNIT_COUNT = sizeof unit_names / sizeof *unit_names, BYTES = 256 };

bool text_unit(const char *name, TextUnit *unit)
{
    for (int i = 0; i < UNIT_COUNT; i++)
        if (strcmp(name, unit_names[i]) == 0) {
            *unit = (TextUnit)i;
            return true;
        }
    return false;
}

bool source_unit(const dlc_source *source, TextUnit *unit, Error *error)
{
    const char *name = source_text(source, "unit");
    return (name && text_unit(name, unit)) ||
           fail(error, "%s: unit = \"%s\" is neither \"bytes\" nor \"characters\" nor \"words\"", source->reader,
                name ? name : "");
}

// ---- pieces of a text -----------------------------------------------------------------------------

typedef struct Scan {
    TextUnit unit;
    const char *begin, *at, *end, *place;
    Error *error;
    bool failed;
} Scan;

static bool fail_scan(Scan *scan, const char *reason)
{
    scan->failed = true;
    return fail(scan->error, "%s: byte %zu: %s; unit = \"bytes\" reads any file", scan->place,
                (size_t)(scan->at - scan->begin), reason);
}

static bool is_word_byte(char c)
{
    return isalnum((unsigned char)c) || c == '\'' || (unsigned char)c >= 0x80;
}

// Steps over the next piece and yields it. False at the end and after an error.
static bool next_piece(Scan *scan, const char **piece, size_t *length)
{
    while (scan->unit == UNIT_WORDS && scan->at < scan->end && *scan->at != '\n' && isspace((unsigned char)*scan->at))
        scan->at++;
    if (scan->at == scan->end || scan->failed)
        return false;
    if (scan->unit != UNIT_BYTES && *scan->at == 0)
        return fail_scan(scan, "a zero byte");
    *piece = scan->at;
    bool run = scan->unit == UNIT_WORDS && is_word_byte(*scan->at);
    do {
        size_t bytes = scan->unit == UNIT_BYTES ? 1 : utf8_length(scan->at, (size_t)(scan->end - scan->at));
        if (bytes == 0)
            return fail_scan(scan, "this is not UTF-8");
        scan->at += bytes;
    } while (run && scan->at < scan->end && is_word_byte(*scan->at));
    *length = (size_t)(scan->at - *piece);
    return true;
}

static Scan scan_text(TextUnit unit, const char *text, size_t size, const char *place, Error *error)
{
    return (Scan){.unit = unit, .begin = text, .at = text, .end = text + size, .place = place, .error = error};
}

// ---- building -------------------------------------------------------------------------------------

// A distinct piece and how often the text has it.
typedef struct Word {
    char *text;
    size_t frequency;
} Word;

struct Census {
    TextUnit unit;
    Word **word;
    int count;
    void *tree; // of tsearch
};

static int by_text(const void *a, const void *b)
{
    return strcmp(((const Word *)a)->text, ((const Word *)b)->text);
}

static int order_by_text(const void *a, const void *b)
{
    return by_text(*(Word *const *)a, *(Word *const *)b);
}

static int order_by_frequency(const void *a, const void *b)
{
    const Word *first = *(Word *const *)a, *second = *(Word *const *)b;
    if (first->frequency != second->frequency)
        return first->frequency < second->frequency ? 1 : -1;
    return by_text(first, second);
}

static bool add_word(Census *census, Word *word)
{
    if ((census->count & (census->count - 1)) == 0) {
        Word **list = realloc(census->word, (size_t)(census->count ? 2 * census->count : 1) * sizeof(Word *));
        if (!list)
            return false;
        census->word = list;
    }
    census->word[census->count++] = word;
    return true;
}

static bool count_piece(Census *census, const char *piece, size_t length)
{
    Word *word = malloc(sizeof *word);
    char *text = strndup(piece, length);
    if (!word || !text) {
        free(word);
        free(text);
        return false;
    }
    *word = (Word){text, 1};
    Word **found = tsearch(word, &census->tree, by_text);
    if (found && *found == word)
        return add_word(census, word);
    if (found)
        (*found)->frequency++;
    free(word);
    free(text);
    return found != NULL;
}

Census *census_open(TextUnit unit)
{
    Census *census = calloc(1, sizeof *census);
    if (census)
        census->unit = unit;
    return census;
}

bool census_add(Census *census, const char *text, size_t size, const char *place, Error *error)
{
    Scan scan = scan_text(census->unit, text, size, place, error);
    const char *piece;
    size_t length;
    bool good = true;
    while (good && census->unit != UNIT_BYTES && next_piece(&scan, &piece, &length))
        good = count_piece(census, piece, length) || fail(error, "%s: out of memory", place);
    return good && !scan.failed;
}

static void forget_tree(Census *census)
{
    for (int i = 0; census->tree && i < census->count; i++)
        tdelete(census->word[i], &census->tree, by_text);
}

void census_close(Census *census)
{
    if (!census)
        return;
    forget_tree(census);
    for (int i = 0; i < census->count; i++) {
        free(census->word[i]->text);
        free(census->word[i]);
    }
    free(census->word);
    free(census);
}

static char **sorted_tokens; // of the qsort below, which passes no context

static int order_tokens(const void *a, const void *b)
{
    return strcmp(sorted_tokens[*(const int *)a], sorted_tokens[*(const int *)b]);
}

// Takes the tokens over.
static bool set_tokens(Vocabulary *vocabulary, TextUnit unit, bool padded, char **token, int count)
{
    *vocabulary = (Vocabulary){.unit = unit, .padded = padded, .count = count, .token = token};
    vocabulary->sorted = malloc((size_t)count * sizeof *vocabulary->sorted);
    if (!vocabulary->sorted)
        return false;
    for (int i = 0; i < count; i++)
        vocabulary->sorted[i] = i;
    sorted_tokens = token;
    qsort(vocabulary->sorted, (size_t)count, sizeof *vocabulary->sorted, order_tokens);
    return true;
}

// The number of what is not in the vocabulary; -1: that is an error.
static int unknown_number(TextUnit unit, bool padded)
{
    if (unit == UNIT_BYTES)
        return -1;
    return padded ? 1 : unit == UNIT_WORDS ? 0 : -1;
}

// The first words of the census, as many as there is room for, after the tokens that are always there.
static bool keep_words(Vocabulary *vocabulary, const Census *census, bool padded, int limit)
{
    int unknown = unknown_number(census->unit, padded), first = unknown + 1;
    int count = census->count < limit - first ? census->count : limit - first;
    char **token = calloc((size_t)(count + first), sizeof *token);
    bool good = token != NULL;
    for (int i = 0; good && i < first; i++)
        good = (token[i] = strdup(i == unknown ? UNKNOWN_WORD : "")) != NULL;
    for (int i = 0; good && i < count; i++) {
        token[first + i] = census->word[i]->text;
        census->word[i]->text = NULL;
    }
    if (good)
        return set_tokens(vocabulary, census->unit, padded, token, count + first);
    for (int i = 0; token && i < first; i++)
        free(token[i]);
    free(token);
    return false;
}

bool vocabulary_from_census(Vocabulary *vocabulary, Census *census, bool padded, int limit, const char *place,
                            Error *error)
{
    TextUnit unit = census->unit;
    *vocabulary = (Vocabulary){.unit = unit, .padded = padded, .count = BYTES};
    if (unit == UNIT_BYTES)
        return true;
    vocabulary->count = 0;
    bool any = unknown_number(unit, padded) >= 0; // room for all others
    if (!any && census->count > limit)
        return fail(error, "%s: has %d different characters, the program has room for %d: vocabulary = %d", place,
                    census->count, limit, census->count);
    forget_tree(census); // which would be out of order without the texts
    if (census->count > 1)
        qsort(census->word, (size_t)census->count, sizeof *census->word, any ? order_by_frequency : order_by_text);
    return keep_words(vocabulary, census, padded, limit) || fail(error, "%s: out of memory", place);
}

bool vocabulary_build(Vocabulary *vocabulary, TextUnit unit, int limit, const char *text, size_t size,
                      const char *place, Error *error)
{
    Census *census = census_open(unit);
    bool good = census ? census_add(census, text, size, place, error) : fail(error, "%s: out of memory", place);
    good = good && vocabulary_from_census(vocabulary, census, false, limit, place, error);
    census_close(census);
    return good;
}

bool vocabulary_fits(const Vocabulary *vocabulary, TextUnit unit, bool padded, int limit, const char *place,
                     Error *error)
{
    if (vocabulary->unit != unit)
        return fail(error, "%s: is to be read as %s, but the vocabulary of the weights is of another unit", place,
                    unit_names[unit]);
    if (vocabulary->padded != padded)
        return fail(error,
                    "%s: the vocabulary of the weights has %s token for padding; text() and text_csv() number "
                    "their tokens differently",
                    place, padded ? "no" : "a");
    return vocabulary->count <= limit ||
           fail(error, "%s: the vocabulary has %d tokens, the program has room for %d: vocabulary = %d", place,
                vocabulary->count, limit, vocabulary->count);
}

void vocabulary_free(Vocabulary *vocabulary)
{
    for (int i = 0; vocabulary->token && i < vocabulary->count; i++)
        free(vocabulary->token[i]);
    free(vocabulary->token);
    free(vocabulary->sorted);
    *vocabulary = (Vocabulary){0};
}

// ---- numbers --------------------------------------------------------------------------------------

// The number of a piece; -1: there is none.
static int find_token(const Vocabulary *vocabulary, const char *piece, size_t length)
{
    int low = 0, high = vocabulary->count - 1;
    while (low <= high) {
        int middle = (low + high) / 2, number = vocabulary->sorted[middle];
        int order = strncmp(piece, vocabulary->token[number], length);
        if (order == 0 && vocabulary->token[number][length])
            order = -1;
        if (order == 0)
            return number;
        if (order < 0)
            high = middle - 1;
        else
            low = middle + 1;
    }
    return -1;
}

static int piece_number(const Vocabulary *vocabulary, const char *piece, size_t length)
{
    if (vocabulary->unit == UNIT_BYTES)
        return (unsigned char)*piece;
    int number = find_token(vocabulary, piece, length);
    return number < 0 ? unknown_number(vocabulary->unit, vocabulary->padded) : number;
}

bool vocabulary_encode(const Vocabulary *vocabulary, const char *text, size_t size, const char *place, int32_t **number,
                       size_t *count, Error *error)
{
    *count = 0;
    *number = malloc((size + 1) * sizeof **number); // at least a byte each
    if (!*number)
        return fail(error, "%s: out of memory", place);
    Scan scan = scan_text(vocabulary->unit, text, size, place, error);
    const char *piece;
    size_t length;
    while (next_piece(&scan, &piece, &length)) {
        int found = piece_number(vocabulary, piece, length);
        if (found < 0) {
            scan.failed = true;
            fail(error, "%s: the character '%s' (byte %zu) is not in the vocabulary of the weights", place,
                 excerpt(piece, length).text, (size_t)(piece - text));
            break;
        }
        (*number)[(*count)++] = found;
    }
    if (!scan.failed)
        return true;
    free(*number);
    *number = NULL;
    return false;
}

// ---- text again -----------------------------------------------------------------------------------

// No blank stands between these two words.
static bool joined(const char *before, const char *word)
{
    return strcmp(before, "\n") == 0 || strchr("\n.,;:!?)]}", *word) || strchr("([{", *before);
}

void vocabulary_print(FILE *out, const Vocabulary *vocabulary, int token, int before)
{
    if (vocabulary->unit == UNIT_BYTES) {
        putc(token, out);
        return;
    }
    const char *text = vocabulary->token[token];
    if (vocabulary->unit == UNIT_WORDS && before >= 0 && !joined(vocabulary->token[before], text))
        putc(' ', out);
    fputs(text, out);
}

// ---- with the weights -----------------------------------------------------------------------------

char *vocabulary_to_text(const Vocabulary *vocabulary)
{
    json_t *tokens = json_array();
    for (int i = 0; vocabulary->token && i < vocabulary->count; i++)
        json_array_append_new(tokens, json_string(vocabulary->token[i]));
    json_t *json = json_pack("{s:s, s:o}", "unit", unit_names[vocabulary->unit], "tokens", tokens);
    if (vocabulary->padded)
        json_object_set_new(json, "padded", json_true());
    char *text = json_dumps(json, JSON_COMPACT);
    json_decref(json);
    return text;
}

static bool tokens_from_json(Vocabulary *vocabulary, TextUnit unit, bool padded, const json_t *list)
{
    int count = (int)json_array_size(list);
    char **token = calloc((size_t)count + 1, sizeof *token);
    bool good = token && count > unknown_number(unit, padded);
    for (int i = 0; good && i < count; i++) {
        const char *text = json_string_value(json_array_get(list, (size_t)i));
        good = text && (token[i] = strdup(text));
    }
    if (good)
        return set_tokens(vocabulary, unit, padded, token, count);
    for (int i = 0; token && i < count; i++)
        free(token[i]);
    free(token);
    return false;
}

bool vocabulary_from_text(Vocabulary *vocabulary, const char *text, const char *place, Error *error)
{
    *vocabulary = (Vocabulary){0};
    json_t *json = json_loads(text, 0, NULL);
    const char *name = json_string_value(json_object_get(json, "unit"));
    TextUnit unit;
    bool good = name && text_unit(name, &unit), padded = json_is_true(json_object_get(json, "padded"));
    if (good && unit == UNIT_BYTES)
        *vocabulary = (Vocabulary){.unit = unit, .padded = padded, .count = BYTES};
    else
        good = good && tokens_from_json(vocabulary, unit, padded, json_object_get(json, "tokens"));
    json_decref(json);
    return good || fail(error, "%s: its vocabulary is damaged", place);
}
