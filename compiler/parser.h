// How a file is read: the lexer (grammar/dl.l) makes tokens of text, parse_tokens.c hands them to the parser
// (grammar/dl.y) and closes what was left open, parse_actions.c makes trees that the grammar alone cannot check, and
// parse_error.c says what is wrong.
#ifndef DLC_PARSER_H
#define DLC_PARSER_H

#include "ast.h"

enum { MAX_OPEN_BRACKETS = 200 };

typedef struct OpenBracket {
    int token; // LEFT_PAREN, LEFT_BRACKET, LEFT_BRACE
    Span span;
} OpenBracket;

typedef struct Parser {
    const Source *source;
    void *scanner;  // flex's
    int position;   // bytes read
    int last;       // kind of the token before, for the rule of line ends
    Span last_span; // its place, line ends left out
    Span before;    // and of the one before that
    OpenBracket open[MAX_OPEN_BRACKETS];
    int open_count;
    OpenBracket unclosed; // the innermost ( or [ that the last } closed with its block
    bool in_train;        // the train section's own keywords hold
    bool in_step;         // a block of it
    bool stopped;         // the rest of the file is not read
    bool ended;
    int recovering; // 1 + the number of open braces around a syntax error, until the next line there; 0: none
    // The beginning of an item inside braces: held back while what is open is closed.
    int held;
    Span held_span;
    int first_token; // START_PROGRAM or START_SIGNATURE, then 0
    Ast *ast;
    Definition *signature;
} Parser;

// The innermost bracket that is open; NULL: none.
static inline const OpenBracket *innermost_bracket(const Parser *parser)
{
    return parser->open_count > 0 ? &parser->open[parser->open_count - 1] : NULL;
}

// ---- parse_keywords.c ---------------------------------------------------------------------------
typedef enum KeywordRole {
    KEYWORD_INSIDE, // stands inside statements and expressions
    KEYWORD_ITEM,   // begins a definition or another item of a file
    KEYWORD_STATEMENT,
    KEYWORD_CLAUSE, // of the train section; a name elsewhere
} KeywordRole;

typedef struct Keyword {
    const char *text;
    int token;
    KeywordRole role;
} Keyword;

const Keyword *keyword_find(const char *text, size_t length); // NULL: not one
const Keyword *keyword_of_token(int token);                   // NULL: not one
const char *const *clause_words(int *count);

// ---- grammar/dl.l -------------------------------------------------------------------------------
union YYSTYPE;
void scanner_open(Parser *parser);
void scanner_close(Parser *parser);
int scan_token(union YYSTYPE *value, Span *span, void *scanner);

// ---- grammar/dl.y (yylex, which it calls, is in parse_tokens.c) ---------------------------------
int yyparse(Parser *parser);
const char *token_name(int token); // "model", "a name"

// ---- parse_tokens.c -----------------------------------------------------------------------------
// From a mistake on, tokens are dropped up to the end of its statement: of its line, or of the block that begins in it.
void begin_recovery(Parser *parser, int found);

// ---- parse_error.c ------------------------------------------------------------------------------
typedef struct TokenSet {
    int *token;
    int count;
} TokenSet;
// The last token read cannot stand where it does; `expected` could.
void report_syntax_error(Parser *parser, Span span, TokenSet expected);

// ---- parse_actions.c: constructors that check what they are given -------------------------------
Definition *source_definition(Span span, Name name, ParameterList parameters, DataClause columns);
Definition *open_source_definition(Span span, Name name, ParameterList parameters); // -> ...
Pattern *pattern_of(const Name *type, Pattern *axes, Span span);
PatternAxis axis_of(Expr *size);
Direction direction_of(Name word, Expr *condition);
Each each_of(Name word, Expr *condition);
Stmt *stmt_each_state(Span span, Name name, Pattern *pattern, Each each);
Stmt *stmt_show(Span span, Name name, Expr *value);
void begin_train(Parser *parser, Span span);
void end_train(Parser *parser, Span end);
void add_data(Parser *parser, Span span, Expr *source, DataClause items);
void set_clause(Expr **clause, Expr *value, const char *name, Span span);
void begin_step(Parser *parser, Span span, Name name);
void end_step(Parser *parser, Span end);
TrainStep *open_step(Parser *parser); // that a clause belongs to: outside of `step` blocks, the train section's own
void add_update(Parser *parser, UpdateClause update);
void add_local(Parser *parser, Span span, Name name, Expr *value);

#endif
