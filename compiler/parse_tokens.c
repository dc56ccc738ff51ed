// Tokens on their way from the lexer to the parser: an item that begins inside braces first closes what is open, and
// after a mistake the rest of its statement is dropped.
#include "parser.h"

#include "dl.tab.h"

#include <ctype.h>
#include <string.h>

int yylex(YYSTYPE *value, Span *span, Parser *parser); // what the parser calls for each token

static int open_braces(const Parser *parser)
{
    int count = 0;
    for (int i = 0; i < parser->open_count; i++)
        count += parser->open[i].token == LEFT_BRACE;
    return count;
}

// Is this word the beginning of an item, on a line of its own, while something before it is not finished? In `loss = 3`
// it is a name that cannot be one.
static bool begins_item(const Parser *parser, int kind, Span span)
{
    const char *text = parser->source->text;
    int before = span.begin - 1;
    while (before >= 0 && (text[before] == ' ' || text[before] == '\t'))
        before--;
    if (before >= 0 && text[before] != '\n')
        return false;
    bool finished = parser->open_count == 0 && (parser->last == NEWLINE || parser->last == 0);
    const Keyword *keyword = finished ? NULL : keyword_of_token(kind);
    if (!keyword || keyword->role != KEYWORD_ITEM)
        return false;
    char next = text[span.end + (int)strspn(text + span.end, " \t")];
    return kind == TRAIN ? next == '{' : kind == IMPORT ? next == '"' : next == '_' || isalpha((unsigned char)next);
}

// Line ends and braces that finish everything open before a held item, in the place after the last token; then the
// item.
static int close_before_item(Parser *parser, YYSTYPE *value, Span *span)
{
    *span = (Span){parser->source, parser->last_span.end, parser->last_span.end};
    bool ended = parser->last == NEWLINE || (parser->in_train && parser->last != RIGHT_BRACE);
    if (!ended)
        return NEWLINE;
    if (open_braces(parser) > 0) {
        while (parser->open[--parser->open_count].token != LEFT_BRACE)
            continue;
        parser->in_train = false;
        return RIGHT_BRACE;
    }
    int kind = parser->held;
    *span = parser->held_span;
    value->name = intern(parser->source->text + span->begin, (size_t)(span->end - span->begin));
    parser->held = 0;
    parser->in_train = kind == TRAIN;
    return kind;
}

static int read_token(Parser *parser, YYSTYPE *value, Span *span)
{
    if (parser->held)
        return close_before_item(parser, value, span);
    int kind = scan_token(value, span, parser->scanner);
    if (!begins_item(parser, kind, *span))
        return kind;
    const OpenBracket *open = innermost_bracket(parser);
    if (open && open->token == LEFT_BRACE) { // of all else the parser will complain
        error_at(*span, "expected '}' before '%.*s'", span->end - span->begin, parser->source->text + span->begin);
        note_at(open->span, "this '{' is not closed");
    }
    parser->held = kind;
    parser->held_span = *span;
    return close_before_item(parser, value, span);
}

// Does this text begin with a keyword that only a statement, a definition or a clause begins with?
static bool is_statement_word(const char *text)
{
    const Keyword *keyword = keyword_find(text, strspn(text, "abcdefghijklmnopqrstuvwxyz"));
    return keyword && keyword->role != KEYWORD_INSIDE;
}

// Do the brackets that are open around a mistake close before anything that cannot stand inside them? If not, one of
// them was forgotten, and the line ends where it ends.
static bool brackets_close(const Parser *parser)
{
    int open = 0;
    while (open < parser->open_count && parser->open[parser->open_count - 1 - open].token != LEFT_BRACE)
        open++;
    for (const char *c = parser->source->text + parser->position; *c; c++) {
        if (*c == '{' || *c == '}')
            return false;
        open += (*c == '(' || *c == '[') - (*c == ')' || *c == ']');
        if (open <= 0)
            return true;
        if (*c == '"')
            c += 1 + strcspn(c + 1, "\"\n");
        else if (*c == '#')
            c += strcspn(c, "\n");
        if (!*c)
            return false;
        if (*c == '\n' && is_statement_word(c + 1 + strspn(c + 1, " \t\r\n")))
            return false;
    }
    return false;
}

void begin_recovery(Parser *parser, int found)
{
    parser->recovering = 0;
    if (found == NEWLINE || found == RIGHT_BRACE || found == YYEOF)
        return;
    parser->recovering = 1 + open_braces(parser) - (found == LEFT_BRACE);
    if (!brackets_close(parser))
        while (parser->open_count > 0 && innermost_bracket(parser)->token != LEFT_BRACE)
            parser->open_count--;
}

// The first token says what is to be parsed. While a syntax error is being recovered from, lines that end inside braces
// opened after it do not count.
int yylex(YYSTYPE *value, Span *span, Parser *parser)
{
    enum { ENOUGH_ERRORS = 50 };
    int kind = parser->first_token;
    parser->first_token = 0;
    if (kind) {
        *span = (Span){parser->source, 0, 0};
        return kind;
    }
    do
        kind = parser->stopped ? YYEOF : read_token(parser, value, span);
    while (kind == NEWLINE && !parser->held && parser->recovering && open_braces(parser) >= parser->recovering);
    if (kind == NEWLINE || open_braces(parser) + 1 < parser->recovering)
        parser->recovering = 0;
    parser->last = kind;
    if (kind == NEWLINE || kind == YYEOF) {
        *span = (Span){parser->source, parser->last_span.end, parser->last_span.end};
    } else {
        parser->before = parser->last_span;
        parser->last_span = *span;
    }
    if (kind == YYerror) // the lexer has reported it
        begin_recovery(parser, kind);
    parser->stopped |= error_count() >= ENOUGH_ERRORS;
    return kind;
}
