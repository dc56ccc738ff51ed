// The keywords of the language. A new one is a %token of grammar/dl.y and a row here.
#include "parser.h"

#include "dl.tab.h"

#include <string.h>

static const Keyword keywords[] = {
    {"const", CONST, KEYWORD_ITEM},
    {"import", IMPORT, KEYWORD_ITEM},
    {"model", MODEL, KEYWORD_ITEM},
    {"layer", LAYER, KEYWORD_ITEM},
    {"loss", LOSS, KEYWORD_ITEM},
    {"metric", METRIC, KEYWORD_ITEM},
    {"optimizer", OPTIMIZER, KEYWORD_ITEM},
    {"initializer", INITIALIZER, KEYWORD_ITEM},
    {"schedule", SCHEDULE, KEYWORD_ITEM},
    {"function", FUNCTION, KEYWORD_ITEM},
    {"source", SOURCE, KEYWORD_ITEM},
    {"train", TRAIN, KEYWORD_ITEM},
    {"param", PARAM, KEYWORD_STATEMENT},
    {"state", STATE, KEYWORD_STATEMENT},
    {"if", IF, KEYWORD_INSIDE},
    {"else", ELSE, KEYWORD_INSIDE},
    {"then", THEN, KEYWORD_INSIDE},
    {"repeat", REPEAT, KEYWORD_STATEMENT},
    {"scan", SCAN, KEYWORD_STATEMENT},
    {"collect", COLLECT, KEYWORD_STATEMENT},
    {"in", IN, KEYWORD_INSIDE},
    {"return", RETURN, KEYWORD_STATEMENT},
    {"and", AND, KEYWORD_INSIDE},
    {"or", OR, KEYWORD_INSIDE},
    {"not", NOT, KEYWORD_INSIDE},
    {"true", TRUE, KEYWORD_INSIDE},
    {"false", FALSE, KEYWORD_INSIDE},
    {"none", NONE, KEYWORD_INSIDE},
    {"data", DATA, KEYWORD_CLAUSE},
    {"minimize", MINIMIZE, KEYWORD_CLAUSE},
    {"using", USING, KEYWORD_CLAUSE},
    {"batch", BATCH, KEYWORD_CLAUSE},
    {"epochs", EPOCHS, KEYWORD_CLAUSE},
    {"validate", VALIDATE, KEYWORD_CLAUSE},
    {"report", REPORT, KEYWORD_CLAUSE},
    {"predict", PREDICT, KEYWORD_CLAUSE},
    {"over", OVER, KEYWORD_CLAUSE},
    {"every", EVERY, KEYWORD_CLAUSE},
    {"accumulate", ACCUMULATE, KEYWORD_CLAUSE},
    {"average", AVERAGE, KEYWORD_CLAUSE},
    {"freeze", FREEZE, KEYWORD_CLAUSE},
    {"sample", SAMPLE, KEYWORD_CLAUSE},
    {"grid", GRID, KEYWORD_CLAUSE},
    {"steps_per_epoch", STEPS_PER_EPOCH, KEYWORD_CLAUSE},
    {"show", SHOW, KEYWORD_CLAUSE},
};
enum { KEYWORD_COUNT = sizeof keywords / sizeof *keywords };

const Keyword *keyword_find(const char *text, size_t length)
{
    for (const Keyword *keyword = keywords; keyword < keywords + KEYWORD_COUNT; keyword++)
        if (*keyword->text == *text && strlen(keyword->text) == length && memcmp(keyword->text, text, length) == 0)
            return keyword;
    return NULL;
}

const Keyword *keyword_of_token(int token)
{
    for (const Keyword *keyword = keywords; keyword < keywords + KEYWORD_COUNT; keyword++)
        if (keyword->token == token)
            return keyword;
    return NULL;
}

const char *const *clause_words(int *count)
{
    const char **list = NULL;
    *count = 0;
    for (int i = 0; i < KEYWORD_COUNT; i++)
        if (keywords[i].role == KEYWORD_CLAUSE) {
            list = mem_grow(list, *count, sizeof *list);
            list[(*count)++] = keywords[i].text;
        }
    return list;
}
