// What the lexer and the parser share while they read one file.
#ifndef DLC_PARSER_H
#define DLC_PARSER_H

#include "ast.h"

typedef struct Parser {
    const Source *source;
    int position;        // bytes read
    int last;            // the token before, for the rule of line ends
    int depth;           // open ( and [
    int nesting, braces; // all open brackets; braces
    bool in_train;       // the train section's own keywords hold
    int train_braces;
    bool too_deep, ended;
    int first_token; // START_PROGRAM or START_SIGNATURE, then 0
    Ast *ast;
    Definition *signature;
} Parser;

#endif
