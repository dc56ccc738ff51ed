/* The grammar of the dlc language. It knows no layer, loss or optimizer: those are definitions.
   Each rule stands above its action, and actions only call constructors (ast.h, parser.h). */
%code requires {
#include "parser.h"
}

%code {
#include <string.h>

int yylex(YYSTYPE *value, Span *span, Parser *parser); // compiler/parse_tokens.c

static void yyerror(Span *span, Parser *parser, const char *message);

#define YYLLOC_DEFAULT(current, rhs, n)                                                                                \
    ((current) = (n) ? span_join((rhs)[1], (rhs)[n]) : (Span){(rhs)[0].source, (rhs)[0].end, (rhs)[0].end})
enum { PARSER_STACK = 6000 };
#define YYMAXDEPTH PARSER_STACK
}

%define api.pure full
%define api.location.type {Span}
%define api.token.raw
%define parse.error custom
%define parse.lac full
%locations
%expect 0
%param {Parser *parser}
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

/* Tokens are named as messages show them: what is no description of several words stands in quotes there. Several that
   could stand in one place are listed in this order. */
%token YYEOF 0 "the end of the file"
%token START_PROGRAM START_SIGNATURE
%token NEWLINE "the end of the line"
%token <name> NAME "a name" STRING "a string"
%token <integer> INTEGER "an integer"
%token <real> REAL "a number"
%token <name> CONST "const" IMPORT "import" MODEL "model" LAYER "layer" LOSS "loss" METRIC "metric"
%token <name> OPTIMIZER "optimizer" INITIALIZER "initializer" SCHEDULE "schedule" FUNCTION "function"
%token <name> SOURCE "source" TRAIN "train" PARAM "param" STATE "state" IF "if" ELSE "else" THEN "then"
%token <name> REPEAT "repeat" SCAN "scan" COLLECT "collect" IN "in" RETURN "return" AND "and" OR "or" NOT "not"
%token <name> TRUE "true" FALSE "false" NONE "none" DATA "data" MINIMIZE "minimize" USING "using" BATCH "batch"
%token <name> EPOCHS "epochs" STEPS_PER_EPOCH "steps_per_epoch" VALIDATE "validate" REPORT "report"
%token <name> PREDICT "predict" EVERY "every" ACCUMULATE "accumulate" AVERAGE "average" FREEZE "freeze"
%token <name> SAMPLE "sample" GRID "grid" STEP "step" OVER "over" SHOW "show"
%token <name> BINDING "a name and '='"
%token ARROW "->" ELLIPSIS "..." EQUAL "==" NOT_EQUAL "!=" LESS_EQUAL "<=" GREATER_EQUAL ">=" FLOOR_DIVIDE "//"
%token LEFT_PAREN "(" RIGHT_PAREN ")" ASSIGN "=" COMMA "," COLON ":" LEFT_BRACKET "[" RIGHT_BRACKET "]"
%token LEFT_BRACE "{" RIGHT_BRACE "}" PIPE "|" LESS "<" GREATER ">" PLUS "+" MINUS "-" STAR "*" SLASH "/"
%token PERCENT "%" AT "@" CARET "^" DOT "."

%type <kind> kind
%type <located> name opt_name binding
%type <expr> expr choice logic_or logic_and logic_not comparison sum product unary power postfix primary
%type <expr> opt_choice opt_value opt_grid
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
    | START_SIGNATURE name "(" parameters ")" end
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
    | program "import" STRING NEWLINE
        { ast_add_import(parser->ast, (Import){$3, @3}); }
    | program "const" name "=" expr NEWLINE
        { ast_add_constant(parser->ast, (Constant){$3, $5, span_join(@2, @5)}); }
    | program definition
        { ast_add_definition(parser->ast, $2); }
    | program train NEWLINE
    | program error NEWLINE
    ;

kind
    : "model"       { $$ = DEFINITION_MODEL; }
    | "layer"       { $$ = DEFINITION_LAYER; }
    | "loss"        { $$ = DEFINITION_LOSS; }
    | "metric"      { $$ = DEFINITION_METRIC; }
    | "optimizer"   { $$ = DEFINITION_OPTIMIZER; }
    | "initializer" { $$ = DEFINITION_INITIALIZER; }
    | "schedule"    { $$ = DEFINITION_SCHEDULE; }
    | "function"    { $$ = DEFINITION_FUNCTION; }
    ;

definition
    : kind name "(" parameters ")" body
        { $$ = definition_new($1, span_join(@1, @5), $2, $4, $6); }
    | "source" name "(" parameters ")" "->" data_items NEWLINE
        { $$ = source_definition(span_join(@1, @7), $2, $4, $7); }
    | "source" name "(" parameters ")" "->" "..." NEWLINE
        { $$ = open_source_definition(span_join(@1, @7), $2, $4); }
    ;

body
    : "=" expr NEWLINE
        { $$ = stmt_list_add((StmtList){0}, stmt_value(STMT_RETURN, @2, $2)); }
    | block NEWLINE
    ;

/* ---- names, parameters, shape patterns ---- */

name
    : NAME { $$ = (Name){$1, @1}; }
    ;

binding
    : BINDING "=" { $$ = (Name){$1, @1}; }
    ;

opt_name
    : %empty { $$ = (Name){0}; }
    | name
    ;

parameters
    : %empty { $$ = (ParameterList){0}; }
    | parameters1
    | parameters1 ","
    ;

parameters1
    : parameter                 { $$ = parameter_list_add((ParameterList){0}, $1); }
    | parameters1 "," parameter { $$ = parameter_list_add($1, $3); }
    ;

parameter
    : name opt_pattern opt_value { $$ = (Parameter){$1.text, $2, $3, $1.span}; }
    ;

opt_pattern
    : %empty      { $$ = NULL; }
    | ":" pattern { $$ = $2; }
    ;

opt_value
    : %empty   { $$ = NULL; }
    | "=" expr { $$ = $2; }
    ;

pattern
    : "[" axes "]"      { $$ = pattern_of(NULL, $2, @$); }
    | name "[" axes "]" { $$ = pattern_of(&$1, $3, @$); }
    | name              { $$ = pattern_of(&$1, mem_alloc(sizeof(Pattern)), @$); }
    ;

axes
    : %empty { $$ = mem_alloc(sizeof *$$); }
    | axes1
    | axes1 ","
    ;

axes1
    : axis           { $$ = pattern_add(NULL, $1); }
    | axes1 "," axis { $$ = pattern_add($1, $3); }
    ;

axis
    : choice         { $$ = axis_of($1); }
    | "..." opt_name { $$ = (PatternAxis){.ellipsis = true, .name = $2.text, .span = @$}; }
    ;

/* ---- statements ---- */

block
    : "{" stmts "}"       { $$ = $2; }
    | "{" stmts stmt "}"  { $$ = stmt_list_add($2, $3); }
    | "{" stmts error "}" { $$ = $2; }
    ;

stmts
    : %empty             { $$ = (StmtList){0}; }
    | stmts NEWLINE
    | stmts stmt NEWLINE { $$ = stmt_list_add($1, $2); }
    | stmts error NEWLINE
    ;

stmt
    : expr
        { $$ = stmt_value(STMT_EXPR, @$, $1); }
    | names "=" expr
        { $$ = stmt_assign(@$, $1, $3); }
    | "show" name "=" expr
        { $$ = stmt_show(@$, $2, $4); }
    | "return" expr
        { $$ = stmt_value(STMT_RETURN, @$, $2); }
    | "param" name opt_pattern opt_value
        { $$ = stmt_variable(STMT_PARAM, @$, $2, $3, $4); }
    | "state" name opt_pattern opt_value
        { $$ = stmt_variable(STMT_STATE, @$, $2, $3, $4); }
    | "state" name ":" pattern each
        { $$ = stmt_each_state(@$, $2, $4, $5); }
    | if_stmt
    | "repeat" expr block
        { $$ = stmt_repeat(span_join(@1, @2), (NameList){0}, $2, $3); }
    | "repeat" name "in" expr block
        { $$ = stmt_repeat(span_join(@1, @4), name_list_add((NameList){0}, $2), $4, $5); }
    | "scan" expr direction block
        { $$ = stmt_scan(span_join(@1, @2), $2, (SequenceList){0}, $3, $4); }
    | "scan" sequences direction block
        { $$ = stmt_scan(span_join(@1, @2), NULL, $2, $3, $4); }
    | "collect" name "=" expr
        { $$ = stmt_variable(STMT_COLLECT, @$, $2, NULL, $4); }
    ;

sequences
    : name "in" expr               { $$ = sequence_list_add((SequenceList){0}, (Sequence){$1, $3}); }
    | sequences "," name "in" expr { $$ = sequence_list_add($1, (Sequence){$3, $5}); }
    ;

/* `reverse` is a word of its own here only */
direction
    : %empty         { $$ = (Direction){0}; }
    | name           { $$ = direction_of($1, NULL); }
    | name "if" expr { $$ = direction_of($1, $3); }
    ;

/* and so is `each` */
each
    : name           { $$ = each_of($1, NULL); }
    | name "if" expr { $$ = each_of($1, $3); }
    ;

if_stmt
    : "if" expr block opt_else
        { $$ = stmt_if(span_join(@1, @2), $2, $3, $4); }
    ;

opt_else
    : %empty         { $$ = (StmtList){0}; }
    | "else" block   { $$ = $2; }
    | "else" if_stmt { $$ = stmt_list_add((StmtList){0}, $2); }
    ;

names
    : NAME           { $$ = name_list_add((NameList){0}, (Name){$1, @1}); }
    | "param"        { $$ = name_list_add((NameList){0}, (Name){$1, @1}); }
    | names "," name { $$ = name_list_add($1, $3); }
    ;

/* ---- expressions, from loose to tight ---- */

expr
    : choice
    | expr "|" choice          { $$ = expr_pipe(@2, $1, (Name){0}, $3); }
    | expr "|" NAME ":" choice { $$ = expr_pipe(@2, $1, (Name){$3, @3}, $5); }
    ;

choice
    : logic_or
    | "if" expr "then" expr "else" choice { $$ = expr_if(@1, $2, $4, $6); }
    ;

logic_or
    : logic_and
    | logic_or "or" logic_and { $$ = expr_binary(OPERATOR_OR, @2, $1, $3); }
    ;

logic_and
    : logic_not
    | logic_and "and" logic_not { $$ = expr_binary(OPERATOR_AND, @2, $1, $3); }
    ;

logic_not
    : comparison
    | "not" logic_not { $$ = expr_unary(OPERATOR_NOT, @1, $2); }
    ;

comparison
    : sum
    | sum "==" sum { $$ = expr_binary(OPERATOR_EQUAL, @2, $1, $3); }
    | sum "!=" sum { $$ = expr_binary(OPERATOR_NOT_EQUAL, @2, $1, $3); }
    | sum "<" sum  { $$ = expr_binary(OPERATOR_LESS, @2, $1, $3); }
    | sum "<=" sum { $$ = expr_binary(OPERATOR_LESS_EQUAL, @2, $1, $3); }
    | sum ">" sum  { $$ = expr_binary(OPERATOR_GREATER, @2, $1, $3); }
    | sum ">=" sum { $$ = expr_binary(OPERATOR_GREATER_EQUAL, @2, $1, $3); }
    ;

sum
    : product
    | sum "+" product { $$ = expr_binary(OPERATOR_ADD, @2, $1, $3); }
    | sum "-" product { $$ = expr_binary(OPERATOR_SUBTRACT, @2, $1, $3); }
    ;

product
    : unary
    | product "*" unary  { $$ = expr_binary(OPERATOR_MULTIPLY, @2, $1, $3); }
    | product "/" unary  { $$ = expr_binary(OPERATOR_DIVIDE, @2, $1, $3); }
    | product "//" unary { $$ = expr_binary(OPERATOR_FLOOR_DIVIDE, @2, $1, $3); }
    | product "%" unary  { $$ = expr_binary(OPERATOR_MODULO, @2, $1, $3); }
    | product "@" unary  { $$ = expr_binary(OPERATOR_MATMUL, @2, $1, $3); }
    ;

unary
    : power
    | "-" unary { $$ = expr_unary(OPERATOR_NEGATE, @1, $2); }
    | "+" unary { $$ = expr_unary(OPERATOR_PLUS, @1, $2); }
    ;

power
    : postfix
    | postfix "^" unary { $$ = expr_binary(OPERATOR_POWER, @2, $1, $3); }
    ;

postfix
    : primary
    | postfix "(" arguments ")"  { $$ = expr_call(@$, $1, $3); }
    | postfix "[" subscripts "]" { $$ = expr_index(@$, $1, $3); }
    | postfix "." name           { $$ = expr_member($1, $3); }
    ;

primary
    : INTEGER       { $$ = expr_integer(@1, $1); }
    | REAL          { $$ = expr_real(@1, $1); }
    | STRING        { $$ = expr_string(@1, $1); }
    | "true"        { $$ = expr_boolean(@1, true); }
    | "false"       { $$ = expr_boolean(@1, false); }
    | "none"        { $$ = expr_new(EXPR_NONE, @1); }
    | NAME          { $$ = expr_name(@1, $1); }
    | "param"       { $$ = expr_name(@1, $1); }
    | "[" items "]" { $$ = expr_list(@$, $2); }
    | "(" expr ")"  { $$ = $2; }
    ;

items
    : %empty { $$ = (ExprList){0}; }
    | items1
    | items1 ","
    ;

items1
    : expr            { $$ = expr_list_add((ExprList){0}, $1); }
    | items1 "," expr { $$ = expr_list_add($1, $3); }
    ;

arguments
    : %empty { $$ = (ArgumentList){0}; }
    | arguments1
    | arguments1 ","
    ;

arguments1
    : argument                { $$ = argument_list_add((ArgumentList){0}, $1); }
    | arguments1 "," argument { $$ = argument_list_add($1, $3); }
    ;

argument
    : expr          { $$ = (Argument){NULL, $1, @$}; }
    | NAME "=" expr { $$ = (Argument){$1, $3, @1}; }
    ;

subscripts
    : subscript                { $$ = subscript_list_add((SubscriptList){0}, $1); }
    | subscripts "," subscript { $$ = subscript_list_add($1, $3); }
    ;

subscript
    : choice
        { $$ = (Subscript){.kind = SUBSCRIPT_INDEX, .index = $1, .span = @$}; }
    | opt_choice ":" opt_choice
        { $$ = (Subscript){.kind = SUBSCRIPT_RANGE, .low = $1, .high = $3, .span = @$}; }
    | opt_choice ":" opt_choice ":" opt_choice
        { $$ = (Subscript){.kind = SUBSCRIPT_RANGE, .low = $1, .high = $3, .step = $5, .span = @$}; }
    | "..."
        { $$ = (Subscript){.kind = SUBSCRIPT_ELLIPSIS, .span = @$}; }
    ;

opt_choice
    : %empty { $$ = NULL; }
    | choice
    ;

/* ---- the train section ---- */

train
    : train_begin "{" clauses "}" { end_train(parser, @4); }
    ;

train_begin
    : "train" { begin_train(parser, @1); }
    ;

clauses
    : %empty
    | clauses clause
    | clauses error
    | clauses NEWLINE
    ;

clause
    : "data" expr "->" data_items
        { add_data(parser, @$, $2, $4); }
    | "batch" expr           { set_clause(&parser->ast->train->batch, $2, "batch", @1); }
    | "epochs" expr          { set_clause(&parser->ast->train->epochs, $2, "epochs", @1); }
    | "steps_per_epoch" expr { set_clause(&parser->ast->train->steps_per_epoch, $2, "steps_per_epoch", @1); }
    | "validate" expr        { set_clause(&parser->ast->train->validate, $2, "validate", @1); }
    | "predict" expr         { set_clause(&parser->ast->train->predict, $2, "predict", @1); }
    | "freeze" items1        { train_add_frozen(parser->ast->train, $2); }
    | "show" names           { train_add_shown(parser->ast->train, $2); }
    | "sample" expr opt_grid
        { set_clause(&parser->ast->train->sample, $2, "sample", @1); parser->ast->train->grid = $3; }
    | step_clause
    | step_begin "{" step_clauses "}" { end_step(parser, @4); }
    ;

opt_grid
    : %empty      { $$ = NULL; }
    | "grid" expr { $$ = $2; }
    ;

step_begin
    : "step" name { begin_step(parser, span_join(@1, @2), $2); }
    ;

step_clauses
    : %empty
    | step_clauses step_clause
    | step_clauses error
    | step_clauses NEWLINE
    ;

/* What a step consists of; without `step` blocks, the train section is the only one. */
step_clause
    : "minimize" expr   { set_clause(&open_step(parser)->minimize, $2, "minimize", @1); }
    | update            { add_update(parser, $1); }
    | "every" expr      { set_clause(&open_step(parser)->every, $2, "every", @1); }
    | "repeat" expr     { set_clause(&open_step(parser)->repeat, $2, "repeat", @1); }
    | "accumulate" expr { set_clause(&open_step(parser)->accumulate, $2, "accumulate", @1); }
    | "average" expr    { set_clause(&open_step(parser)->average, $2, "average", @1); }
    | "report" reports
    | binding expr      { add_local(parser, @$, $1, $2); }
    ;

update
    : "using" expr               { $$ = (UpdateClause){{0}, $2, @1}; }
    | "over" items1 "using" expr { $$ = (UpdateClause){$2, $4, @1}; }
    ;

reports
    : report             { step_add_report(open_step(parser), $1); }
    | reports "," report { step_add_report(open_step(parser), $3); }
    ;

report
    : expr         { $$ = (ReportClause){{0}, $1, @$}; }
    | binding expr { $$ = (ReportClause){$1, $2, @$}; }
    ;

data_items
    : data_item                { $$ = data_item_add((DataClause){0}, $1); }
    | data_items "," data_item { $$ = data_item_add($1, $3); }
    ;

data_item
    : expr                      { $$ = (DataItem){{0}, NULL, $1, @$}; }
    | name ":" pattern          { $$ = (DataItem){$1, $3, NULL, @$}; }
    | name ":" pattern "=" expr { $$ = (DataItem){$1, $3, $5, @$}; }
    | binding expr              { $$ = (DataItem){$1, NULL, $2, @$}; }
    ;

%%

static void yyerror(Span *span, Parser *parser, const char *message)
{
    if (!parser->stopped)
        error_at(*span, "%s", strcmp(message, "memory exhausted") == 0 ? "this is nested too deeply" : message);
}

const char *token_name(int token)
{
    return yysymbol_name((yysymbol_kind_t)token); // equal numbers: api.token.raw
}

static int yyreport_syntax_error(const yypcontext_t *context, Parser *parser)
{
    yysymbol_kind_t symbol[YYNTOKENS];
    TokenSet expected = {.count = yypcontext_expected_tokens(context, symbol, YYNTOKENS)};
    int token[YYNTOKENS];
    for (int i = 0; i < expected.count; i++)
        token[i] = symbol[i];
    expected.token = token;
    report_syntax_error(parser, *yypcontext_location(context), expected);
    return 0;
}
