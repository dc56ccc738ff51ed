/* The grammar of the dlc language. It knows no layer, loss or optimizer: those are definitions.
   Each rule stands above its action, and actions only call constructors. */
%code requires {
#include "ast.h"
#include "parser.h"
}

%code {
#include "dl.lex.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static int next_token(YYSTYPE *value, Span *span, Parser *parser, void *scanner);
#define yylex next_token

#define YYLLOC_DEFAULT(current, rhs, n)                                                                                \
    ((current) = (n) ? span_join((rhs)[1], (rhs)[n]) : (Span){(rhs)[0].source, (rhs)[0].end, (rhs)[0].end})
enum { PARSER_STACK = 6000 };
#define YYMAXDEPTH PARSER_STACK

static void yyerror(Span *span, Parser *parser, void *scanner, const char *message);
static Definition *source_definition(Span span, Name name, ParameterList parameters, DataClause columns);
static void begin_train(Ast *ast, Span span);
static void set_clause(Expr **clause, Expr *value, const char *name, Span span);
static void begin_step(Parser *parser, Span span, Name name);
static void end_step(Parser *parser, Span end);
static TrainStep *open_step(Parser *parser);
static void add_update(TrainStep *step, UpdateClause update);
static Pattern *pattern(const Name *type, Pattern *axes, Span span);
static PatternAxis axis_of(Expr *size);
static Direction direction(Name word, Expr *condition);
static Each each(Name word, Expr *condition);
static Stmt *show(Span span, Name name, Expr *value);
}

%define api.pure full
%define api.location.type {Span}
%define api.prefix {yy}
%define parse.error custom
%define parse.lac full
%locations
%expect 0
%param {Parser *parser} {void *scanner}
%initial-action { @$ = (Span){parser->source, 0, 0}; }

%union {
    int64_t integer;
    double real;
    const char *name;
    Name located;
    Expr *expr;
    ExprList exprs;
    Argument argument;
    ArgumentList arguments;
    Subscript subscript;
    SubscriptList subscripts;
    Stmt *stmt;
    StmtList stmts;
    NameList names;
    SequenceList sequences;
    Direction direction;
    Each each;
    Pattern *pattern;
    PatternAxis axis;
    Parameter parameter;
    ParameterList parameters;
    Definition *definition;
    DefinitionKind kind;
    DataClause data;
    DataItem item;
    ReportClause report;
    TrainSection *train;
    UpdateClause update;
}

%token YYEOF 0 "the end of the file"
%token START_PROGRAM START_SIGNATURE
%token NEWLINE "the end of the line"
%token <name> NAME "a name" STRING "a string"
%token <integer> INTEGER "an integer"
%token <real> REAL "a number"
%token <name> CONST "'const'" IMPORT "'import'" MODEL "'model'" LAYER "'layer'" LOSS "'loss'" METRIC "'metric'"
%token <name> OPTIMIZER "'optimizer'" INITIALIZER "'initializer'" SCHEDULE "'schedule'" FUNCTION "'function'"
%token <name> SOURCE "'source'" TRAIN "'train'" PARAM "'param'" STATE "'state'" IF "'if'" ELSE "'else'" THEN "'then'"
%token <name> REPEAT "'repeat'" SCAN "'scan'" COLLECT "'collect'" IN "'in'" RETURN "'return'" AND "'and'" OR "'or'" NOT "'not'"
%token <name> TRUE "'true'" FALSE "'false'" NONE "'none'"
%token <name> DATA "'data'" MINIMIZE "'minimize'" USING "'using'" BATCH "'batch'" EPOCHS "'epochs'"
%token <name> STEPS_PER_EPOCH "'steps_per_epoch'"
%token <name> VALIDATE "'validate'" REPORT "'report'" PREDICT "'predict'" EVERY "'every'" ACCUMULATE "'accumulate'"
%token <name> AVERAGE "'average'" FREEZE "'freeze'" SAMPLE "'sample'" GRID "'grid'" STEP "'step'" OVER "'over'"
%token <name> SHOW "'show'"
%token <name> BINDING "a name and '='"
%token ARROW "'->'" ELLIPSIS "'...'" EQUAL "'=='" NOT_EQUAL "'!='" LESS_EQUAL "'<='" GREATER_EQUAL "'>='"
%token FLOOR_DIVIDE "'//'"

%type <kind> kind
%type <located> name opt_name binding
%type <expr> expr choice logic_or logic_and logic_not comparison sum product unary power postfix primary opt_choice opt_value opt_grid
%type <exprs> items items1
%type <argument> argument
%type <arguments> arguments arguments1
%type <subscript> subscript
%type <subscripts> subscripts
%type <stmt> stmt if_stmt
%type <stmts> block stmts body opt_else
%type <names> names
%type <sequences> sequences
%type <direction> direction
%type <each> each
%type <pattern> opt_pattern pattern axes axes1
%type <axis> axis
%type <parameter> parameter
%type <parameters> parameters parameters1
%type <definition> definition
%type <data> data_items
%type <item> data_item
%type <report> report
%type <update> update

%%

start
    : START_PROGRAM program
    | START_SIGNATURE name '(' parameters ')' end
        { parser->signature = definition_new(DEFINITION_FUNCTION, @$, $2, $4, (StmtList){0}); }
    ;

end
    : %empty
    | end NEWLINE
    ;

/* ---- a file ---- */

program
    : %empty
    | program NEWLINE
    | program IMPORT STRING NEWLINE
        { ast_add_import(parser->ast, (Import){$3, @3}); }
    | program CONST name '=' expr NEWLINE
        { ast_add_constant(parser->ast, (Constant){$3, $5, span_join(@2, @5)}); }
    | program definition
        { ast_add_definition(parser->ast, $2); }
    | program train NEWLINE
    | program error NEWLINE
    ;

kind
    : MODEL       { $$ = DEFINITION_MODEL; }
    | LAYER       { $$ = DEFINITION_LAYER; }
    | LOSS        { $$ = DEFINITION_LOSS; }
    | METRIC      { $$ = DEFINITION_METRIC; }
    | OPTIMIZER   { $$ = DEFINITION_OPTIMIZER; }
    | INITIALIZER { $$ = DEFINITION_INITIALIZER; }
    | SCHEDULE    { $$ = DEFINITION_SCHEDULE; }
    | FUNCTION    { $$ = DEFINITION_FUNCTION; }
    ;

definition
    : kind name '(' parameters ')' body
        { $$ = definition_new($1, span_join(@1, @5), $2, $4, $6); }
    | SOURCE name '(' parameters ')' ARROW data_items NEWLINE
        { $$ = source_definition(span_join(@1, @7), $2, $4, $7); }
    | SOURCE name '(' parameters ')' ARROW ELLIPSIS NEWLINE
        {
            $$ = definition_new(DEFINITION_SOURCE, span_join(@1, @7), $2, $4, (StmtList){0});
            $$->open_columns = true;
        }
    ;

body
    : '=' expr NEWLINE
        { $$ = stmt_list_add((StmtList){0}, stmt_value(STMT_RETURN, @2, $2)); }
    | block NEWLINE
    ;

/* ---- names, parameters, shape patterns ---- */

name
    : NAME { $$ = (Name){$1, @1}; }
    ;

binding
    : BINDING '=' { $$ = (Name){$1, @1}; }
    ;

opt_name
    : %empty { $$ = (Name){0}; }
    | name
    ;

parameters
    : %empty { $$ = (ParameterList){0}; }
    | parameters1
    | parameters1 ','
    ;

parameters1
    : parameter                 { $$ = parameter_list_add((ParameterList){0}, $1); }
    | parameters1 ',' parameter { $$ = parameter_list_add($1, $3); }
    ;

parameter
    : name opt_pattern opt_value { $$ = (Parameter){$1.text, $2, $3, $1.span}; }
    ;

opt_pattern
    : %empty      { $$ = NULL; }
    | ':' pattern { $$ = $2; }
    ;

opt_value
    : %empty   { $$ = NULL; }
    | '=' expr { $$ = $2; }
    ;

pattern
    : '[' axes ']'      { $$ = pattern(NULL, $2, @$); }
    | name '[' axes ']' { $$ = pattern(&$1, $3, @$); }
    | name              { $$ = pattern(&$1, mem_alloc(sizeof(Pattern)), @$); }
    ;

axes
    : %empty { $$ = mem_alloc(sizeof *$$); }
    | axes1
    | axes1 ','
    ;

axes1
    : axis           { $$ = pattern_add(NULL, $1); }
    | axes1 ',' axis { $$ = pattern_add($1, $3); }
    ;

axis
    : choice            { $$ = axis_of($1); }
    | ELLIPSIS opt_name { $$ = (PatternAxis){.ellipsis = true, .name = $2.text, .span = @$}; }
    ;

/* ---- statements ---- */

block
    : '{' stmts '}'      { $$ = $2; }
    | '{' stmts stmt '}' { $$ = stmt_list_add($2, $3); }
    | '{' stmts error '}' { $$ = $2; }
    ;

stmts
    : %empty              { $$ = (StmtList){0}; }
    | stmts NEWLINE
    | stmts stmt NEWLINE  { $$ = stmt_list_add($1, $2); }
    | stmts error NEWLINE
    ;

stmt
    : expr
        { $$ = stmt_value(STMT_EXPR, @$, $1); }
    | names '=' expr
        { $$ = stmt_assign(@$, $1, $3); }
    | SHOW name '=' expr
        { $$ = show(@$, $2, $4); }
    | RETURN expr
        { $$ = stmt_value(STMT_RETURN, @$, $2); }
    | PARAM name opt_pattern opt_value
        { $$ = stmt_variable(STMT_PARAM, @$, $2, $3, $4); }
    | STATE name opt_pattern opt_value
        { $$ = stmt_variable(STMT_STATE, @$, $2, $3, $4); }
    | STATE name ':' pattern each
        { $$ = stmt_variable(STMT_STATE, @$, $2, $4, NULL); $$->each = $5; }
    | if_stmt
    | REPEAT expr block
        { $$ = stmt_repeat(span_join(@1, @2), (NameList){0}, $2, $3); }
    | REPEAT name IN expr block
        { $$ = stmt_repeat(span_join(@1, @4), name_list_add((NameList){0}, $2), $4, $5); }
    | SCAN expr direction block
        { $$ = stmt_scan(span_join(@1, @2), $2, (SequenceList){0}, $3, $4); }
    | SCAN sequences direction block
        { $$ = stmt_scan(span_join(@1, @2), NULL, $2, $3, $4); }
    | COLLECT name '=' expr
        { $$ = stmt_variable(STMT_COLLECT, @$, $2, NULL, $4); }
    ;

sequences
    : name IN expr               { $$ = sequence_list_add((SequenceList){0}, (Sequence){$1, $3}); }
    | sequences ',' name IN expr { $$ = sequence_list_add($1, (Sequence){$3, $5}); }
    ;

/* `reverse` is a word of its own here only */
direction
    : %empty       { $$ = (Direction){0}; }
    | name         { $$ = direction($1, NULL); }
    | name IF expr { $$ = direction($1, $3); }
    ;

/* and so is `each` */
each
    : name         { $$ = each($1, NULL); }
    | name IF expr { $$ = each($1, $3); }
    ;

if_stmt
    : IF expr block opt_else
        { $$ = stmt_if(span_join(@1, @2), $2, $3, $4); }
    ;

opt_else
    : %empty       { $$ = (StmtList){0}; }
    | ELSE block   { $$ = $2; }
    | ELSE if_stmt { $$ = stmt_list_add((StmtList){0}, $2); }
    ;

names
    : NAME           { $$ = name_list_add((NameList){0}, (Name){$1, @1}); }
    | PARAM          { $$ = name_list_add((NameList){0}, (Name){$1, @1}); }
    | names ',' name { $$ = name_list_add($1, $3); }
    ;

/* ---- expressions, from loose to tight ---- */

expr
    : choice
    | expr '|' choice          { $$ = expr_pipe(@2, $1, (Name){0}, $3); }
    | expr '|' NAME ':' choice { $$ = expr_pipe(@2, $1, (Name){$3, @3}, $5); }
    ;

choice
    : logic_or
    | IF expr THEN expr ELSE choice { $$ = expr_if(@1, $2, $4, $6); }
    ;

logic_or
    : logic_and
    | logic_or OR logic_and { $$ = expr_binary(OPERATOR_OR, @2, $1, $3); }
    ;

logic_and
    : logic_not
    | logic_and AND logic_not { $$ = expr_binary(OPERATOR_AND, @2, $1, $3); }
    ;

logic_not
    : comparison
    | NOT logic_not { $$ = expr_unary(OPERATOR_NOT, @1, $2); }
    ;

comparison
    : sum
    | sum EQUAL sum         { $$ = expr_binary(OPERATOR_EQUAL, @2, $1, $3); }
    | sum NOT_EQUAL sum     { $$ = expr_binary(OPERATOR_NOT_EQUAL, @2, $1, $3); }
    | sum '<' sum           { $$ = expr_binary(OPERATOR_LESS, @2, $1, $3); }
    | sum LESS_EQUAL sum    { $$ = expr_binary(OPERATOR_LESS_EQUAL, @2, $1, $3); }
    | sum '>' sum           { $$ = expr_binary(OPERATOR_GREATER, @2, $1, $3); }
    | sum GREATER_EQUAL sum { $$ = expr_binary(OPERATOR_GREATER_EQUAL, @2, $1, $3); }
    ;

sum
    : product
    | sum '+' product { $$ = expr_binary(OPERATOR_ADD, @2, $1, $3); }
    | sum '-' product { $$ = expr_binary(OPERATOR_SUBTRACT, @2, $1, $3); }
    ;

product
    : unary
    | product '*' unary          { $$ = expr_binary(OPERATOR_MULTIPLY, @2, $1, $3); }
    | product '/' unary          { $$ = expr_binary(OPERATOR_DIVIDE, @2, $1, $3); }
    | product FLOOR_DIVIDE unary { $$ = expr_binary(OPERATOR_FLOOR_DIVIDE, @2, $1, $3); }
    | product '%' unary          { $$ = expr_binary(OPERATOR_MODULO, @2, $1, $3); }
    | product '@' unary          { $$ = expr_binary(OPERATOR_MATMUL, @2, $1, $3); }
    ;

unary
    : power
    | '-' unary { $$ = expr_unary(OPERATOR_NEGATE, @1, $2); }
    | '+' unary { $$ = expr_unary(OPERATOR_PLUS, @1, $2); }
    ;

power
    : postfix
    | postfix '^' unary { $$ = expr_binary(OPERATOR_POWER, @2, $1, $3); }
    ;

postfix
    : primary
    | postfix '(' arguments ')'  { $$ = expr_call(@$, $1, $3); }
    | postfix '[' subscripts ']' { $$ = expr_index(@$, $1, $3); }
    | postfix '.' name           { $$ = expr_member($1, $3); }
    ;

primary
    : INTEGER       { $$ = expr_integer(@1, $1); }
    | REAL          { $$ = expr_real(@1, $1); }
    | STRING        { $$ = expr_string(@1, $1); }
    | TRUE          { $$ = expr_boolean(@1, true); }
    | FALSE         { $$ = expr_boolean(@1, false); }
    | NONE          { $$ = expr_new(EXPR_NONE, @1); }
    | NAME          { $$ = expr_name(@1, $1); }
    | PARAM         { $$ = expr_name(@1, $1); }
    | '[' items ']' { $$ = expr_list(@$, $2); }
    | '(' expr ')'  { $$ = $2; }
    ;

items
    : %empty { $$ = (ExprList){0}; }
    | items1
    | items1 ','
    ;

items1
    : expr            { $$ = expr_list_add((ExprList){0}, $1); }
    | items1 ',' expr { $$ = expr_list_add($1, $3); }
    ;

arguments
    : %empty { $$ = (ArgumentList){0}; }
    | arguments1
    | arguments1 ','
    ;

arguments1
    : argument                { $$ = argument_list_add((ArgumentList){0}, $1); }
    | arguments1 ',' argument { $$ = argument_list_add($1, $3); }
    ;

argument
    : expr          { $$ = (Argument){NULL, $1, @$}; }
    | NAME '=' expr { $$ = (Argument){$1, $3, @1}; }
    ;

subscripts
    : subscript                { $$ = subscript_list_add((SubscriptList){0}, $1); }
    | subscripts ',' subscript { $$ = subscript_list_add($1, $3); }
    ;

subscript
    : choice
        { $$ = (Subscript){.kind = SUBSCRIPT_INDEX, .index = $1, .span = @$}; }
    | opt_choice ':' opt_choice
        { $$ = (Subscript){.kind = SUBSCRIPT_RANGE, .low = $1, .high = $3, .span = @$}; }
    | opt_choice ':' opt_choice ':' opt_choice
        { $$ = (Subscript){.kind = SUBSCRIPT_RANGE, .low = $1, .high = $3, .step = $5, .span = @$}; }
    | ELLIPSIS
        { $$ = (Subscript){.kind = SUBSCRIPT_ELLIPSIS, .span = @$}; }
    ;

opt_choice
    : %empty { $$ = NULL; }
    | choice
    ;

/* ---- the train section ---- */

train
    : train_begin '{' clauses '}'
        {
            TrainSection *train = parser->ast->train;
            train->span = train->own.span = span_join(train->span, @4);
        }
    ;

train_begin
    : TRAIN { begin_train(parser->ast, @1); }
    ;

clauses
    : %empty
    | clauses clause
    | clauses error
    | clauses NEWLINE
    ;

clause
    : DATA expr ARROW data_items
        {
            $4.source = $2;
            $4.span = @$;
            train_add_data(parser->ast->train, $4);
        }
    | BATCH expr    { set_clause(&parser->ast->train->batch, $2, "batch", @1); }
    | EPOCHS expr   { set_clause(&parser->ast->train->epochs, $2, "epochs", @1); }
    | STEPS_PER_EPOCH expr { set_clause(&parser->ast->train->steps_per_epoch, $2, "steps_per_epoch", @1); }
    | VALIDATE expr { set_clause(&parser->ast->train->validate, $2, "validate", @1); }
    | PREDICT expr  { set_clause(&parser->ast->train->predict, $2, "predict", @1); }
    | FREEZE items1 { train_add_frozen(parser->ast->train, $2); }
    | SHOW names    { train_add_shown(parser->ast->train, $2); }
    | SAMPLE expr opt_grid
        {
            set_clause(&parser->ast->train->sample, $2, "sample", @1);
            parser->ast->train->grid = $3;
        }
    | step_clause
    | step_begin '{' step_clauses '}' { end_step(parser, @4); }
    ;

opt_grid
    : %empty    { $$ = NULL; }
    | GRID expr { $$ = $2; }
    ;

step_begin
    : STEP name { begin_step(parser, span_join(@1, @2), $2); }
    ;

step_clauses
    : %empty
    | step_clauses step_clause
    | step_clauses error
    | step_clauses NEWLINE
    ;

/* What a step consists of; without `step` blocks, the train section is the only one. */
step_clause
    : MINIMIZE expr   { set_clause(&open_step(parser)->minimize, $2, "minimize", @1); }
    | update          { add_update(open_step(parser), $1); }
    | EVERY expr      { set_clause(&open_step(parser)->every, $2, "every", @1); }
    | REPEAT expr     { set_clause(&open_step(parser)->repeat, $2, "repeat", @1); }
    | ACCUMULATE expr { set_clause(&open_step(parser)->accumulate, $2, "accumulate", @1); }
    | AVERAGE expr    { set_clause(&open_step(parser)->average, $2, "average", @1); }
    | REPORT reports
    | binding expr
        {
            TrainStep *step = open_step(parser);
            step->local = stmt_list_add(step->local, stmt_assign(@$, name_list_add((NameList){0}, $1), $2));
        }
    ;

update
    : USING expr             { $$ = (UpdateClause){{0}, $2, @1}; }
    | OVER items1 USING expr { $$ = (UpdateClause){$2, $4, @1}; }
    ;

reports
    : report             { step_add_report(open_step(parser), $1); }
    | reports ',' report { step_add_report(open_step(parser), $3); }
    ;

report
    : expr         { $$ = (ReportClause){{0}, $1, @$}; }
    | binding expr { $$ = (ReportClause){$1, $2, @$}; }
    ;

data_items
    : data_item                { $$ = data_item_add((DataClause){0}, $1); }
    | data_items ',' data_item { $$ = data_item_add($1, $3); }
    ;

data_item
    : expr                      { $$ = (DataItem){{0}, NULL, $1, @$}; }
    | name ':' pattern          { $$ = (DataItem){$1, $3, NULL, @$}; }
    | name ':' pattern '=' expr { $$ = (DataItem){$1, $3, $5, @$}; }
    | binding expr              { $$ = (DataItem){$1, NULL, $2, @$}; }
    ;

%%

// ---- tokens on their way from the lexer to the parser -------------------------------------------

#undef yylex
int yylex(YYSTYPE *value, Span *span, void *scanner);

static int open_braces(const Parser *parser)
{
    int count = 0;
    for (int i = 0; i < parser->open_count; i++)
        count += parser->open[i].kind == '{';
    return count;
}

// Is this word the beginning of an item, on a line of its own, while something before it is not finished? In `loss = 3`
// it is a name that cannot be one.
static bool begins_item(const Parser *parser, int kind, Span span)
{
    bool finished = parser->open_count == 0 && (parser->last == NEWLINE || parser->last == 0);
    if (kind < CONST || kind > TRAIN || finished)
        return false;
    const char *text = parser->source->text;
    int before = span.begin - 1;
    while (before >= 0 && (text[before] == ' ' || text[before] == '\t'))
        before--;
    char next = text[span.end + (int)strspn(text + span.end, " \t")];
    if (before >= 0 && text[before] != '\n')
        return false;
    return kind == TRAIN ? next == '{' : kind == IMPORT ? next == '"' : next == '_' || isalpha((unsigned char)next);
}

// Line ends and braces that finish everything open before a held item, in the place after the last token; then the item.
static int close_before_item(Parser *parser, YYSTYPE *value, Span *span)
{
    *span = (Span){parser->source, parser->last_span.end, parser->last_span.end};
    bool ended = parser->last == NEWLINE || (parser->in_train && parser->last != '}');
    if (!ended)
        return NEWLINE;
    if (open_braces(parser) > 0) {
        while (parser->open[--parser->open_count].kind != '{')
            continue;
        parser->in_train = false;
        return '}';
    }
    int kind = parser->held;
    *span = parser->held_span;
    value->name = intern(parser->source->text + span->begin, (size_t)(span->end - span->begin));
    parser->held = 0;
    parser->in_train = kind == TRAIN;
    return kind;
}

static int read_token(Parser *parser, YYSTYPE *value, Span *span, void *scanner)
{
    if (parser->held)
        return close_before_item(parser, value, span);
    int kind = yylex(value, span, scanner);
    if (!begins_item(parser, kind, *span))
        return kind;
    const OpenBracket *open = parser->open_count > 0 ? &parser->open[parser->open_count - 1] : NULL;
    if (open && open->kind == '{') { // of all else the parser will complain
        error_at(*span, "expected '}' before '%.*s'", span->end - span->begin, parser->source->text + span->begin);
        note_at(open->span, "this '{' is not closed");
    }
    parser->held = kind;
    parser->held_span = *span;
    return close_before_item(parser, value, span);
}

// Do the brackets that are open around a mistake close before anything that cannot stand inside them? If not, one of
// them was forgotten, and the line ends where it ends.
static bool brackets_close(const Parser *parser)
{
    int open = 0;
    while (open < parser->open_count && parser->open[parser->open_count - 1 - open].kind != '{')
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

// From a mistake on, tokens are dropped up to the end of its statement: of its line, or of the block that begins in it.
static void begin_recovery(Parser *parser, int found)
{
    parser->recovering = 0;
    if (found == NEWLINE || found == '}' || found == YYEOF)
        return;
    parser->recovering = 1 + open_braces(parser) - (found == '{');
    if (!brackets_close(parser))
        while (parser->open_count > 0 && parser->open[parser->open_count - 1].kind != '{')
            parser->open_count--;
}

// The first token says what is to be parsed. While a syntax error is being recovered from, lines that end inside braces
// opened after it do not count.
static int next_token(YYSTYPE *value, Span *span, Parser *parser, void *scanner)
{
    enum { ENOUGH_ERRORS = 50 };
    int kind = parser->first_token;
    parser->first_token = 0;
    if (kind) {
        *span = (Span){parser->source, 0, 0};
        return kind;
    }
    do
        kind = parser->stopped ? YYEOF : read_token(parser, value, span, scanner);
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

// ---- constructors with checks -------------------------------------------------------------------

// Columns are written like the items of a data clause, but have no expressions.
static Definition *source_definition(Span span, Name name, ParameterList parameters, DataClause columns)
{
    Definition *source = definition_new(DEFINITION_SOURCE, span, name, parameters, (StmtList){0});
    for (int i = 0; i < columns.item_count; i++) {
        const DataItem *item = &columns.item[i];
        if (item->value || !item->name.text)
            error_at(item->span, "a source declares columns as 'name: shape'");
        column_add(source, (Column){item->name, item->pattern});
    }
    return source;
}

static void begin_train(Ast *ast, Span span)
{
    if (ast->train) {
        error_at(span, "a second 'train' section");
        note_at(ast->train->span, "the first one is here");
    }
    ast->train = mem_alloc(sizeof *ast->train);
    ast->train->span = ast->train->own.span = span;
}

static void begin_step(Parser *parser, Span span, Name name)
{
    TrainSection *train = parser->ast->train;
    for (int i = 0; i < train->step_count; i++)
        if (train->step[i].name.text == name.text) {
            error_at(name.span, "a second step '%s'", name.text);
            note_at(train->step[i].name.span, "the first one is here");
        }
    train->step = mem_grow(train->step, train->step_count, sizeof *train->step);
    train->step[train->step_count++] = (TrainStep){.name = name, .span = span};
    parser->in_step = true;
}

static void end_step(Parser *parser, Span end)
{
    TrainStep *step = open_step(parser);
    step->span = span_join(step->span, end);
    parser->in_step = false;
}

// The step that a clause belongs to: outside of `step` blocks, the train section's own.
static TrainStep *open_step(Parser *parser)
{
    TrainSection *train = parser->ast->train;
    return parser->in_step ? &train->step[train->step_count - 1] : &train->own;
}

static void set_clause(Expr **clause, Expr *value, const char *name, Span span)
{
    if (*clause) {
        error_at(span, "a second '%s' clause", name);
        note_at((*clause)->span, "the first one is here");
    }
    *clause = value;
}

// One `using` may stand without `over`: it takes the rest.
static void add_update(TrainStep *step, UpdateClause update)
{
    for (int i = 0; i < step->update_count; i++)
        if (step->update[i].over.count == 0 && update.over.count == 0) {
            error_at(update.span, "a second 'using' clause");
            note_at(step->update[i].optimizer->span, "the first one is here");
        }
    step_add_update(step, update);
}

static Pattern *pattern(const Name *type, Pattern *axes, Span span)
{
    static const char *const word[] = {[TYPE_WORD_REAL] = "real", [TYPE_WORD_INT] = "int", [TYPE_WORD_BOOL] = "bool"};
    axes->span = span;
    if (!type)
        return axes;
    for (int i = 0; i < (int)(sizeof word / sizeof *word); i++)
        if (strcmp(type->text, word[i]) == 0) {
            axes->type = (TypeWord)i;
            return axes;
        }
    error_at(type->span, "'%s' is not an element type", type->text);
    hint("the types are real, int and bool; a shape stands in brackets: [28, 28, 1]");
    return axes;
}

static PatternAxis axis_of(Expr *size)
{
    if (size->kind == EXPR_NAME)
        return (PatternAxis){.name = size->name, .span = size->span};
    return (PatternAxis){.size = size, .span = size->span};
}

static Direction direction(Name word, Expr *condition)
{
    if (strcmp(word.text, "reverse") != 0) {
        error_at(word.span, "expected 'reverse' or '{', got '%s'", word.text);
        hint("scan x in xs reverse { ... }");
    }
    return (Direction){true, condition};
}

static Each each(Name word, Expr *condition)
{
    if (strcmp(word.text, "each") != 0) {
        error_at(word.span, "expected 'each' or the end of the line, got '%s'", word.text);
        hint("state last: [n] each");
    }
    return (Each){true, condition};
}

static Stmt *show(Span span, Name name, Expr *value)
{
    Stmt *stmt = stmt_assign(span, name_list_add((NameList){0}, name), value);
    stmt->shown = true;
    return stmt;
}

// ---- messages -----------------------------------------------------------------------------------

static void yyerror(Span *span, Parser *parser, void *scanner, const char *message)
{
    (void)scanner;
    if (!parser->stopped)
        error_at(*span, "%s", strcmp(message, "memory exhausted") == 0 ? "this is nested too deeply" : message);
}

// A syntax error: what was found, and the symbols that could stand there.
typedef struct Mistake {
    Parser *parser;
    int found; // a token
    Span span;
    bool expected[YYNTOKENS];
} Mistake;

static bool expects(const Mistake *mistake, int token)
{
    return mistake->expected[YYTRANSLATE(token)];
}

// Tokens that users know by one name. A group is expected when its first token is; then its tokens are not listed one by
// one. The operators that could go on with an expression go without saying.
static const struct {
    const char *name;
    int token[24]; // ends with 0
} groups[] = {
    {"a definition",
     {MODEL, LAYER, LOSS, METRIC, OPTIMIZER, INITIALIZER, SCHEDULE, FUNCTION, SOURCE, CONST, IMPORT, TRAIN, NEWLINE}},
    {"a clause", {MINIMIZE, DATA, USING, OVER, BATCH, EPOCHS, STEPS_PER_EPOCH, VALIDATE, PREDICT, REPORT, EVERY, REPEAT, ACCUMULATE,
                  AVERAGE, FREEZE, SAMPLE, SHOW, STEP, BINDING, NEWLINE}},
    {"a statement",
     {RETURN, REPEAT, SCAN, COLLECT, SHOW, STATE, PARAM, INTEGER, REAL, STRING, NAME, TRUE, FALSE, NONE, '(', '[', '-', '+', NOT, IF, NEWLINE}},
    {"an expression", {INTEGER, REAL, STRING, NAME, PARAM, TRUE, FALSE, NONE, '(', '[', '-', '+', NOT, IF}},
    {NULL, {'*', '/', FLOOR_DIVIDE, '%', '@', '+', '-', '^', '|', '(', '[', '.', '<', '>', LESS_EQUAL, GREATER_EQUAL,
            EQUAL, NOT_EQUAL}},
    {NULL, {AND, OR}},
    {NULL, {NEWLINE, '}', YYEOF}},
};

// "')' or ','"; "" if everything goes without saying.
static const char *expected_text(const Mistake *mistake)
{
    bool left[YYNTOKENS];
    memcpy(left, mistake->expected, sizeof left);
    const char *name[YYNTOKENS];
    int count = 0;
    for (size_t g = 0; g < sizeof groups / sizeof *groups; g++) {
        if (!left[YYTRANSLATE(groups[g].token[0])])
            continue;
        if (groups[g].name)
            name[count++] = groups[g].name;
        for (int i = groups[g].token[0] == NEWLINE; groups[g].token[i]; i++)
            left[YYTRANSLATE(groups[g].token[i])] = false;
    }
    for (int symbol = 0; symbol < YYNTOKENS; symbol++)
        if (left[symbol])
            name[count++] = yysymbol_name((yysymbol_kind_t)symbol);
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
    bool keyword = mistake->found >= CONST && mistake->found <= OVER;
    if (length == 0 || mistake->found == YYEOF)
        return yysymbol_name(YYTRANSLATE(mistake->found));
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
    return token == EQUAL || token == NOT_EQUAL || token == '<' || token == '>' || token == LESS_EQUAL ||
           token == GREATER_EQUAL;
}

// A name where a definition or a clause begins.
static void hint_beginning(const Mistake *mistake)
{
    Span span = mistake->span;
    const char *name = intern(span.source->text + span.begin, (size_t)(span.end - span.begin));
    int count;
    const char *const *words = train_words(&count);
    if (mistake->parser->in_train) {
        const char *close = closest_name(name, words, count);
        if (close)
            hint("did you mean '%s'?", close);
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
    bool beginning = mistake->found == NAME && (expects(mistake, MODEL) || (parser->in_train && expects(mistake, DATA)));
    if (hint_foreign_word(parser, mistake->span) || hint_foreign_word(parser, before))
        return;
    if (beginning)
        hint_beginning(mistake);
    else if (mistake->found == '=' && expects(mistake, AND))
        hint("values are compared with ==");
    else if (mistake->found == '=' && parser->in_train && expects(mistake, INTEGER))
        hint("the value of a clause follows without '=': epochs 5");
    else if (is_comparison(mistake->found) && expects(mistake, AND))
        hint("comparisons do not chain: a < x and x < b");
    else if (mistake->found == FLOOR_DIVIDE && expects(mistake, INTEGER))
        hint("a comment begins with #");
    else if (mistake->found == INTEGER && expects(mistake, '[') && !expects(mistake, INTEGER))
        hint("a shape stands in brackets: [28, 28, 1]");
}

// The bracket that is still open where the line or the file ends too early.
static void note_open_bracket(const Mistake *mistake)
{
    const Parser *parser = mistake->parser;
    const OpenBracket *open = parser->open_count > 0 ? &parser->open[parser->open_count - 1] : NULL;
    if (mistake->found == '}' && parser->unclosed.span.source)
        open = &parser->unclosed;
    if (!open || mistake->found == open->kind)
        return;
    bool later_line = span_line(open->span) < span_line(mistake->span);
    bool ends = mistake->found == YYEOF || mistake->found == NEWLINE || mistake->found == '}';
    if (open->kind == '{' ? mistake->found == YYEOF : later_line || ends)
        note_at(open->span, "this '%c' is not closed", open->kind);
}

// "expected ')' or ',', found 'x'": what could stand here, in the user's words.
static int yyreport_syntax_error(const yypcontext_t *context, Parser *parser, void *scanner)
{
    (void)scanner;
    if (parser->stopped)
        return 0;
    Mistake mistake = {.parser = parser, .found = parser->last, .span = *yypcontext_location(context)};
    yysymbol_kind_t symbol[YYNTOKENS];
    int count = yypcontext_expected_tokens(context, symbol, YYNTOKENS);
    for (int i = 0; i < count; i++)
        mistake.expected[symbol[i]] = true;
    const char *expected = expected_text(&mistake);
    if (*expected)
        error_at(mistake.span, "expected %s, found %s", expected, found_text(&mistake));
    else
        error_at(mistake.span, "%s cannot stand here", found_text(&mistake));
    note_open_bracket(&mistake);
    hint_mistake(&mistake, parser->before);
    begin_recovery(parser, mistake.found);
    return 0;
}

// ---- parsing ------------------------------------------------------------------------------------

// The offset of the first byte that is no text: a NUL, or invalid UTF-8; -1 if there is none.
static int first_bad_byte(const Source *source)
{
    for (size_t i = 0, length; i < source->length; i += length) {
        length = utf8_length(source->text + i, source->length - i);
        if (length == 0 || source->text[i] == '\0')
            return (int)i;
    }
    return -1;
}

static bool run_parser(Parser *parser)
{
    enum { LARGEST = 1 << 26 };
    if (parser->source->length > LARGEST) {
        error_at((Span){0}, "%s is larger than %d MB", parser->source->path, LARGEST >> 20);
        return false;
    }
    int bad = first_bad_byte(parser->source);
    if (bad >= 0) {
        error_at((Span){parser->source, bad, bad + 1}, "the byte %d is no text: programs are UTF-8",
                 (unsigned char)parser->source->text[bad]);
        return false;
    }
    void *scanner;
    if (yylex_init_extra(parser, &scanner) != 0)
        BUG("the lexer cannot start");
    struct yy_buffer_state *buffer = yy_scan_bytes(parser->source->text, (int)parser->source->length, scanner);
    int result = yyparse(parser, scanner);
    yy_delete_buffer(buffer, scanner);
    yylex_destroy(scanner);
    return result == 0;
}

Ast *parse(Source *source)
{
    Parser parser = {.source = source, .first_token = START_PROGRAM};
    parser.ast = mem_alloc(sizeof *parser.ast);
    parser.ast->source = source;
    return run_parser(&parser) ? parser.ast : NULL;
}

Definition *parse_signature(Source *source)
{
    Parser parser = {.source = source, .first_token = START_SIGNATURE};
    return run_parser(&parser) ? parser.signature : NULL;
}
