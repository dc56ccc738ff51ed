// Syntax errors in the user's words: what was found, what could stand there, and hints.
#include "parser.h"

#include "dl.tab.h"

#include <string.h>

static bool set_has(TokenSet set, int token)
{
    for (int i = 0; i < set.count; i++)
        if (set.token[i] == token)
            return true;
    return false;
}

static TokenSet set_copy(TokenSet set)
{
    TokenSet copy = {mem_alloc(((size_t)set.count + 1) * sizeof *copy.token), set.count};
    memcpy(copy.token, set.token, (size_t)set.count * sizeof *copy.token);
    return copy;
}

static void set_remove(TokenSet *set, int token)
{
    int kept = 0;
    for (int i = 0; i < set->count; i++)
        if (set->token[i] != token)
            set->token[kept++] = set->token[i];
    set->count = kept;
}

// A syntax error: what was found, and the tokens that could stand there.
typedef struct Mistake {
    Parser *parser;
    int found; // a token
    Span span;
    TokenSet expected;
} Mistake;

static bool expects(const Mistake *mistake, int token)
{
    return set_has(mistake->expected, token);
}

// As messages show it: a description as it is, a word or a sign in quotes.
static const char *quoted_name(int token)
{
    const char *name = token_name(token);
    return strchr(name, ' ') ? name : format("'%s'", name);
}

// Tokens that users know by one name. A group is expected when its first token is; then its tokens are not listed one
// by one (but for the end of a line). The operators that could go on with an expression go without saying.
static const struct {
    const char *name;
    int token[24]; // ends with 0
} groups[] = {
    {"a definition",
     {MODEL, LAYER, LOSS, METRIC, OPTIMIZER, INITIALIZER, SCHEDULE, FUNCTION, SOURCE, CONST, IMPORT, TRAIN, NEWLINE}},
    {"a clause",
     {MINIMIZE,   DATA,    USING,  OVER,   BATCH, EPOCHS, STEPS_PER_EPOCH, VALIDATE, PREDICT, REPORT, EVERY, REPEAT,
      ACCUMULATE, AVERAGE, FREEZE, SAMPLE, SHOW,  STEP,   BINDING,         NEWLINE}},
    {"a statement", {RETURN, REPEAT, SCAN, COLLECT,    SHOW,         STATE, PARAM, INTEGER, REAL, STRING, NAME,
                     TRUE,   FALSE,  NONE, LEFT_PAREN, LEFT_BRACKET, MINUS, PLUS,  NOT,     IF,   NEWLINE}},
    {"an expression",
     {INTEGER, REAL, STRING, NAME, PARAM, TRUE, FALSE, NONE, LEFT_PAREN, LEFT_BRACKET, MINUS, PLUS, NOT, IF}},
    {NULL,
     {STAR, SLASH, FLOOR_DIVIDE, PERCENT, AT, PLUS, MINUS, CARET, PIPE, LEFT_PAREN, LEFT_BRACKET, DOT, LESS, GREATER,
      LESS_EQUAL, GREATER_EQUAL, EQUAL, NOT_EQUAL}},
    {NULL, {AND, OR}},
    {NULL, {NEWLINE, RIGHT_BRACE}},
};
enum { GROUP_COUNT = sizeof groups / sizeof *groups };

// "')' or ','"; "" if everything goes without saying.
static const char *expected_text(const Mistake *mistake)
{
    TokenSet left = set_copy(mistake->expected);
    const char **name = mem_alloc((GROUP_COUNT + (size_t)left.count) * sizeof *name);
    int count = 0;
    for (size_t g = 0; g < GROUP_COUNT; g++) {
        const int *token = groups[g].token;
        if (!set_has(left, token[0]))
            continue;
        if (groups[g].name)
            name[count++] = groups[g].name;
        for (int i = token[0] == NEWLINE; token[i]; i++)
            set_remove(&left, token[i]);
    }
    for (int i = 0; i < left.count; i++)
        name[count++] = quoted_name(left.token[i]);
    Text text = {0};
    text_add(&text, "%s", "");
    for (int i = 0; i < count; i++)
        text_add(&text, "%s%s", i == 0 ? "" : i + 1 == count ? " or " : ", ", name[i]);
    return text.data;
}

static const char *found_text(const Mistake *mistake)
{
    enum { LONGEST = 40 };
    Span span = mistake->span;
    int length = span.end - span.begin < LONGEST ? span.end - span.begin : LONGEST;
    const char *text = format("%.*s", length, span.source->text + span.begin);
    bool keyword = keyword_of_token(mistake->found);
    if (length == 0 || mistake->found == YYEOF)
        return quoted_name(mistake->found);
    if (mistake->found == STRING)
        return format("the string %s", text);
    return format(keyword && expects(mistake, NAME) ? "the keyword '%s'" : "'%s'", text);
}

// Words of other languages and slips of the pen: the word, whether it stands in the train section, what to write.
static const struct {
    const char *word;
    bool train;
    const char *hint;
} foreign_words[] = {
    {"def", false, "a definition begins with what it is for: model, layer, loss, function, ..."},
    {"class", false, "a definition begins with what it is for: model, layer, loss, function, ..."},
    {"fn", false, "a definition begins with what it is for: model, layer, loss, function, ..."},
    {"func", false, "a definition begins with what it is for: model, layer, loss, function, ..."},
    {"let", false, "a value needs no keyword: name = expression"},
    {"var", false, "a value needs no keyword: name = expression"},
    {"for", false, "loops are written: repeat i in 3 { ... }"},
    {"while", false, "loops are written: repeat i in 3 { ... }"},
    {"elif", false, "write: else if"},
    {"include", false, "write: import \"file.dl\""},
    {"optimizer", true, "the optimizer follows the word 'using'"},
    {"optimize", true, "the optimizer follows the word 'using'"},
    {"loss", true, "the loss follows the word 'minimize'"},
    {"batch_size", true, "the batch size follows the word 'batch': batch 32"},
    {"learning_rate", true, "the rate is an argument of the optimizer: using adam(0.001)"},
    {"lr", true, "the rate is an argument of the optimizer: using adam(0.001)"},
    {"validation_split", true, "the part held out follows the word 'validate': validate 0.1"},
    {"metric", true, "metrics follow the word 'report'"},
    {"metrics", true, "metrics follow the word 'report'"},
    {"shuffle", true, "examples are shuffled unless the trainer is run with --no-shuffle"},
};

static bool hint_foreign_word(const Parser *parser, Span span)
{
    const char *text = span.source ? format("%.*s", span.end - span.begin, span.source->text + span.begin) : "";
    for (size_t i = 0; i < sizeof foreign_words / sizeof *foreign_words; i++)
        if (foreign_words[i].train == parser->in_train && strcmp(foreign_words[i].word, text) == 0) {
            hint("%s", foreign_words[i].hint);
            return true;
        }
    return false;
}

static bool is_comparison(int token)
{
    return token == EQUAL || token == NOT_EQUAL || token == LESS || token == GREATER || token == LESS_EQUAL ||
           token == GREATER_EQUAL;
}

static const char *joined(const char *const *words, int count)
{
    Text text = {0};
    for (int i = 0; i < count; i++)
        text_add(&text, "%s%s", i ? ", " : "", words[i]);
    return text.data;
}

// A name where a definition or a clause begins.
static void hint_beginning(const Mistake *mistake)
{
    Span span = mistake->span;
    const char *name = intern(span.source->text + span.begin, (size_t)(span.end - span.begin));
    int count;
    const char *const *words = clause_words(&count);
    if (mistake->parser->in_train) {
        const char *close = closest_name(name, words, count);
        if (close)
            hint("did you mean '%s'?", close);
        else
            hint("the clauses are %s", joined(words, count));
        return;
    }
    for (int i = 0; i < count; i++)
        if (strcmp(words[i], name) == 0) {
            hint("'%s' belongs into train { }", name);
            return;
        }
    hint("a definition begins with what it is for: model, layer, loss, function, ...");
}

static void hint_mistake(const Mistake *mistake, Span before)
{
    const Parser *parser = mistake->parser;
    bool beginning =
        mistake->found == NAME && (expects(mistake, MODEL) || (parser->in_train && expects(mistake, DATA)));
    if (hint_foreign_word(parser, mistake->span) || hint_foreign_word(parser, before))
        return;
    if (beginning)
        hint_beginning(mistake);
    else if (mistake->found == ASSIGN && expects(mistake, AND))
        hint("values are compared with ==");
    else if (mistake->found == ASSIGN && parser->in_train && expects(mistake, INTEGER))
        hint("the value of a clause follows without '=': epochs 5");
    else if (is_comparison(mistake->found) && expects(mistake, AND))
        hint("comparisons do not chain: a < x and x < b");
    else if ((mistake->found == COLON || mistake->found == ARROW) && expects(mistake, LEFT_BRACE) &&
             expects(mistake, ASSIGN))
        hint("a body is '= expression' or '{ statements }'; the shape of what it gives need not be written");
    else if (expects(mistake, STRING) && !expects(mistake, INTEGER))
        hint("an import names a file: import \"blocks.dl\"");
    else if (mistake->found == FLOOR_DIVIDE && expects(mistake, INTEGER))
        hint("a comment begins with #");
    else if (mistake->found == INTEGER && expects(mistake, LEFT_BRACKET) && !expects(mistake, INTEGER))
        hint("a shape stands in brackets: [28, 28, 1]");
}

// The bracket that is still open where the line or the file ends too early.
static void note_open_bracket(const Mistake *mistake)
{
    const Parser *parser = mistake->parser;
    const OpenBracket *open = innermost_bracket(parser);
    if (mistake->found == RIGHT_BRACE && parser->unclosed.span.source)
        open = &parser->unclosed;
    if (!open || mistake->found == open->token)
        return;
    bool later_line = span_line(open->span) < span_line(mistake->span);
    bool ends = mistake->found == YYEOF || mistake->found == NEWLINE || mistake->found == RIGHT_BRACE;
    if (open->token == LEFT_BRACE ? mistake->found == YYEOF : later_line || ends)
        note_at(open->span, "this %s is not closed", quoted_name(open->token));
}

void report_syntax_error(Parser *parser, Span span, TokenSet expected)
{
    if (parser->stopped)
        return;
    Mistake mistake = {parser, parser->last, span, expected};
    const char *text = expected_text(&mistake);
    if (*text)
        error_at(span, "expected %s, found %s", text, found_text(&mistake));
    else
        error_at(span, "%s cannot stand here", found_text(&mistake));
    note_open_bracket(&mistake);
    hint_mistake(&mistake, parser->before);
    begin_recovery(parser, mistake.found);
}
