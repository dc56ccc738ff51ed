// What the lexer and the parser share while they read one file.
#ifndef DLC_PARSER_H
#define DLC_PARSER_H

#include "ast.h"

enum { MAX_OPEN_BRACKETS = 200 };

typedef struct OpenBracket {
    char kind; // ( [ {
    Span span;
} OpenBracket;

typedef struct Parser {
    const Source *source;
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

// dl.l: the keywords that hold only inside `train { }`.
const char *const *train_words(int *count);
// Does this text begin with a keyword that only a statement, a definition or a clause begins with?
bool is_statement_word(const char *text);

#endif
