/* The grammar of the dlc language. It knows no layer, loss or optimizer: those are definitions.
   Each rule stands above its action, and actions only call constructors. */
%code requires {
#include "ast.h"
#include "parser.h"
}

%code {
#include "dl.lex.h"

#include <stdlib.h>
#include <string.h>

static int next_token(YYSTYPE *value, Span *span, Parser *parser, void *scanner);
#define yylex next_token

#define YYLLOC_DEFAULT(current, rhs, n)                                                                                \
    ((current) = (n) ? span_join((rhs)[1], (rhs)[n]) : (Span){(rhs)[0].source, (rhs)[0].end, (rhs)[0].end})
enum { PARSER_STACK = 6000 };
#define YYMAXDEPTH PARSER_STACK

static void yyerror(Span *span, Parser *parser, void *scanner, const char *message);
static Definition *definition(DefinitionKind kind, Name name, ParameterList parameters, StmtList body, Span span);
static void set_clause(Expr **clause, Expr *value, const char *name, Span span);
static Stmt *declaration(StmtKind kind, Name name, Pattern *pattern, Expr *value, Span span);
static Pattern *pattern(const Name *type, Pattern *axes, Span span);
static PatternAxis axis_of(Expr *size);
#define APPEND(list, element)                                                                                          \
    ((list).item = mem_grow((list).item, (list).count, sizeof *(list).item), (list).item[(list).count++] = (element))
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
}

%token START_PROGRAM START_SIGNATURE
%token NEWLINE "end of line"
%token <name> NAME "name" STRING "string"
%token <integer> INTEGER "integer"
%token <real> REAL "number"
%token <name> CONST "'const'" IMPORT "'import'" MODEL "'model'" LAYER "'layer'" LOSS "'loss'" METRIC "'metric'"
%token <name> OPTIMIZER "'optimizer'" INITIALIZER "'initializer'" SCHEDULE "'schedule'" FUNCTION "'function'"
%token <name> SOURCE "'source'" TRAIN "'train'" PARAM "'param'" STATE "'state'" IF "'if'" ELSE "'else'" THEN "'then'"
%token <name> REPEAT "'repeat'" IN "'in'" RETURN "'return'" AND "'and'" OR "'or'" NOT "'not'"
%token <name> TRUE "'true'" FALSE "'false'" NONE "'none'"
%token <name> DATA "'data'" MINIMIZE "'minimize'" USING "'using'" BATCH "'batch'" EPOCHS "'epochs'"
%token <name> VALIDATE "'validate'" REPORT "'report'" PREDICT "'predict'" OVER "'over'"
%token ARROW "'->'" ELLIPSIS "'...'" EQUAL "'=='" NOT_EQUAL "'!='" LESS_EQUAL "'<='" GREATER_EQUAL "'>='"
%token FLOOR_DIVIDE "'//'"

%type <kind> kind
%type <located> name opt_name
%type <expr> expr choice logic_or logic_and logic_not comparison sum product unary power postfix primary stage opt_choice opt_value
%type <exprs> items items1
%type <argument> argument
%type <arguments> arguments arguments1
%type <subscript> subscript
%type <subscripts> subscripts
%type <stmt> stmt if_stmt
%type <stmts> block stmts body opt_else
%type <names> names
%type <pattern> opt_pattern pattern axes axes1
%type <axis> axis
%type <parameter> parameter
%type <parameters> parameters parameters1
%type <definition> definition
%type <data> data_items
%type <item> data_item
%type <report> report

%%

start
    : START_PROGRAM program
    | START_SIGNATURE name '(' parameters ')' end
        { parser->signature = definition(DEFINITION_FUNCTION, $2, $4, (StmtList){0}, @$); }
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
        {
            Ast *ast = parser->ast;
            ast->import = mem_grow(ast->import, ast->import_count, sizeof *ast->import);
            ast->import[ast->import_count++] = (Import){$3, @3};
        }
    | program CONST name '=' expr NEWLINE
        {
            Ast *ast = parser->ast;
            ast->constant = mem_grow(ast->constant, ast->constant_count, sizeof *ast->constant);
            ast->constant[ast->constant_count++] = (Constant){$3, $5, span_join(@2, @5)};
        }
    | program definition
        {
            Ast *ast = parser->ast;
            ast->definition = mem_grow(ast->definition, ast->definition_count, sizeof *ast->definition);
            ast->definition[ast->definition_count++] = $2;
        }
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
        { $$ = definition($1, $2, $4, $6, span_join(@1, @5)); }
    | SOURCE name '(' parameters ')' ARROW data_items NEWLINE
        {
            $$ = definition(DEFINITION_SOURCE, $2, $4, (StmtList){0}, span_join(@1, @7));
            for (int i = 0; i < $7.item_count; i++) {
                DataItem *item = &$7.item[i];
                if (item->value || !item->name.text)
                    error_at(item->span, "a source declares columns as 'name: shape'");
                $$->column = mem_grow($$->column, $$->column_count, sizeof *$$->column);
                $$->column[$$->column_count++] = (Column){item->name, item->pattern};
            }
        }
    | SOURCE name '(' parameters ')' ARROW ELLIPSIS NEWLINE
        {
            $$ = definition(DEFINITION_SOURCE, $2, $4, (StmtList){0}, span_join(@1, @7));
            $$->open_columns = true;
        }
    ;

body
    : '=' expr NEWLINE
        {
            Stmt *stmt = stmt_new(STMT_RETURN, @2);
            stmt->value = $2;
            $$ = (StmtList){0};
            APPEND($$, stmt);
        }
    | block NEWLINE
    ;

/* ---- names, parameters, shape patterns ---- */

name
    : NAME { $$ = (Name){$1, @1}; }
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
    : parameter                 { $$ = (ParameterList){0}; APPEND($$, $1); }
    | parameters1 ',' parameter { $$ = $1; APPEND($$, $3); }
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
    : axis
        {
            $$ = mem_alloc(sizeof *$$);
            $$->axis = mem_grow($$->axis, $$->axis_count, sizeof *$$->axis);
            $$->axis[$$->axis_count++] = $1;
        }
    | axes1 ',' axis
        {
            $$ = $1;
            $$->axis = mem_grow($$->axis, $$->axis_count, sizeof *$$->axis);
            $$->axis[$$->axis_count++] = $3;
        }
    ;

axis
    : choice            { $$ = axis_of($1); }
    | ELLIPSIS opt_name { $$ = (PatternAxis){.ellipsis = true, .name = $2.text, .span = @$}; }
    ;

/* ---- statements ---- */

block
    : '{' stmts '}'      { $$ = $2; }
    | '{' stmts stmt '}' { $$ = $2; APPEND($$, $3); }
    | '{' stmts error '}' { $$ = $2; }
    ;

stmts
    : %empty              { $$ = (StmtList){0}; }
    | stmts NEWLINE
    | stmts stmt NEWLINE  { $$ = $1; APPEND($$, $2); }
    | stmts error NEWLINE
    ;

stmt
    : expr
        { $$ = stmt_new(STMT_EXPR, @$); $$->value = $1; }
    | names '=' expr
        { $$ = stmt_new(STMT_ASSIGN, @$); $$->names = $1; $$->value = $3; }
    | RETURN expr
        { $$ = stmt_new(STMT_RETURN, @$); $$->value = $2; }
    | PARAM name opt_pattern opt_value
        { $$ = declaration(STMT_PARAM, $2, $3, $4, @$); }
    | STATE name opt_pattern opt_value
        { $$ = declaration(STMT_STATE, $2, $3, $4, @$); }
    | if_stmt
    | REPEAT expr block
        { $$ = stmt_new(STMT_REPEAT, span_join(@1, @2)); $$->value = $2; $$->body = $3; }
    | REPEAT name IN expr block
        {
            $$ = stmt_new(STMT_REPEAT, span_join(@1, @4));
            APPEND($$->names, $2);
            $$->value = $4;
            $$->body = $5;
        }
    ;

if_stmt
    : IF expr block opt_else
        { $$ = stmt_new(STMT_IF, span_join(@1, @2)); $$->value = $2; $$->body = $3; $$->otherwise = $4; }
    ;

opt_else
    : %empty       { $$ = (StmtList){0}; }
    | ELSE block   { $$ = $2; }
    | ELSE if_stmt { $$ = (StmtList){0}; APPEND($$, $2); }
    ;

names
    : NAME           { $$ = (NameList){0}; Name first = {$1, @1}; APPEND($$, first); }
    | PARAM          { $$ = (NameList){0}; Name param = {$1, @1}; APPEND($$, param); }
    | names ',' name { $$ = $1; APPEND($$, $3); }
    ;

/* ---- expressions, from loose to tight ---- */

expr
    : choice
    | expr '|' stage
        { $$ = expr_pipe(@2, $1, $3); }
    ;

stage
    : choice
    | NAME ':' choice { $$ = expr_labelled($1, @1, $3); }
    ;

choice
    : logic_or
    | IF expr THEN choice ELSE choice
        { $$ = expr_new(EXPR_IF, @$); $$->base = $2; $$->left = $4; $$->right = $6; expr_measure($$); }
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
    | postfix '(' arguments ')'
        { $$ = expr_new(EXPR_CALL, @$); $$->base = $1; $$->arguments = $3; expr_measure($$); }
    | postfix '[' subscripts ']'
        { $$ = expr_new(EXPR_INDEX, @$); $$->base = $1; $$->subscripts = $3; expr_measure($$); }
    | postfix '.' NAME
        { $$ = expr_new(EXPR_MEMBER, @$); $$->base = $1; $$->name = $3; $$->name_span = @3; expr_measure($$); }
    ;

primary
    : INTEGER { $$ = expr_integer(@1, $1); }
    | REAL    { $$ = expr_real(@1, $1); }
    | STRING  { $$ = expr_new(EXPR_STRING, @1); $$->name = $1; }
    | TRUE    { $$ = expr_new(EXPR_BOOLEAN, @1); $$->boolean = true; }
    | FALSE   { $$ = expr_new(EXPR_BOOLEAN, @1); }
    | NONE    { $$ = expr_new(EXPR_NONE, @1); }
    | NAME    { $$ = expr_name(@1, $1); }
    | PARAM   { $$ = expr_name(@1, $1); }
    | '[' items ']'
        { $$ = expr_new(EXPR_LIST, @$); $$->items = $2; expr_measure($$); }
    | '(' expr ')'
        { $$ = $2; }
    | '(' error ')'
        { $$ = expr_new(EXPR_NONE, @$); }
    ;

items
    : %empty { $$ = (ExprList){0}; }
    | items1
    | items1 ','
    ;

items1
    : expr            { $$ = (ExprList){0}; APPEND($$, $1); }
    | items1 ',' expr { $$ = $1; APPEND($$, $3); }
    ;

arguments
    : %empty { $$ = (ArgumentList){0}; }
    | arguments1
    | arguments1 ','
    ;

arguments1
    : argument                { $$ = (ArgumentList){0}; APPEND($$, $1); }
    | arguments1 ',' argument { $$ = $1; APPEND($$, $3); }
    ;

argument
    : expr          { $$ = (Argument){NULL, $1, @$}; }
    | NAME '=' expr { $$ = (Argument){$1, $3, @1}; }
    ;

subscripts
    : subscript                { $$ = (SubscriptList){0}; APPEND($$, $1); }
    | subscripts ',' subscript { $$ = $1; APPEND($$, $3); }
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
        { parser->ast->train->span = span_join(parser->ast->train->span, @4); }
    ;

train_begin
    : TRAIN
        {
            if (parser->ast->train) {
                error_at(@1, "a second 'train' section");
                note_at(parser->ast->train->span, "the first one is here");
            }
            parser->ast->train = mem_alloc(sizeof *parser->ast->train);
            parser->ast->train->span = @1;
        }
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
            TrainSection *train = parser->ast->train;
            $4.source = $2;
            $4.span = @$;
            train->data = mem_grow(train->data, train->data_count, sizeof *train->data);
            train->data[train->data_count++] = $4;
        }
    | MINIMIZE expr { set_clause(&parser->ast->train->minimize, $2, "minimize", @1); }
    | USING expr    { set_clause(&parser->ast->train->optimizer, $2, "using", @1); }
    | BATCH expr    { set_clause(&parser->ast->train->batch, $2, "batch", @1); }
    | EPOCHS expr   { set_clause(&parser->ast->train->epochs, $2, "epochs", @1); }
    | VALIDATE expr { set_clause(&parser->ast->train->validate, $2, "validate", @1); }
    | PREDICT expr  { set_clause(&parser->ast->train->predict, $2, "predict", @1); }
    | REPORT reports
    ;

reports
    : report
        {
            TrainSection *train = parser->ast->train;
            train->report = mem_grow(train->report, train->report_count, sizeof *train->report);
            train->report[train->report_count++] = $1;
        }
    | reports ',' report
        {
            TrainSection *train = parser->ast->train;
            train->report = mem_grow(train->report, train->report_count, sizeof *train->report);
            train->report[train->report_count++] = $3;
        }
    ;

report
    : expr          { $$ = (ReportClause){{0}, $1, @$}; }
    | name '=' expr { $$ = (ReportClause){$1, $3, @$}; }
    ;

data_items
    : data_item
        {
            $$ = (DataClause){0};
            $$.item = mem_grow($$.item, $$.item_count, sizeof *$$.item);
            $$.item[$$.item_count++] = $1;
        }
    | data_items ',' data_item
        {
            $$ = $1;
            $$.item = mem_grow($$.item, $$.item_count, sizeof *$$.item);
            $$.item[$$.item_count++] = $3;
        }
    ;

data_item
    : expr                      { $$ = (DataItem){{0}, NULL, $1, @$}; }
    | name ':' pattern          { $$ = (DataItem){$1, $3, NULL, @$}; }
    | name ':' pattern '=' expr { $$ = (DataItem){$1, $3, $5, @$}; }
    | name '=' expr             { $$ = (DataItem){$1, NULL, $3, @$}; }
    ;

%%

// The first token says what is to be parsed; the rest is the lexer's.
#undef yylex
int yylex(YYSTYPE *value, Span *span, void *scanner);

static int next_token(YYSTYPE *value, Span *span, Parser *parser, void *scanner)
{
    int first = parser->first_token;
    parser->first_token = 0;
    if (first)
        *span = (Span){parser->source, 0, 0};
    return first ? first : yylex(value, span, scanner);
}

static Definition *definition(DefinitionKind kind, Name name, ParameterList parameters, StmtList body, Span span)
{
    Definition *result = mem_alloc(sizeof *result);
    *result = (Definition){.kind = kind, .name = name, .parameters = parameters, .body = body, .span = span};
    return result;
}

static void set_clause(Expr **clause, Expr *value, const char *name, Span span)
{
    if (*clause) {
        error_at(span, "a second '%s' clause", name);
        note_at((*clause)->span, "the first one is here");
    }
    *clause = value;
}

static Stmt *declaration(StmtKind kind, Name name, Pattern *shape, Expr *value, Span span)
{
    Stmt *stmt = stmt_new(kind, span);
    APPEND(stmt->names, name);
    stmt->pattern = shape;
    stmt->value = value;
    return stmt;
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

static void yyerror(Span *span, Parser *parser, void *scanner, const char *message)
{
    (void)scanner;
    if (!parser->too_deep)
        error_at(*span, "%s", message);
}

// "expected ')' or ',', found the name 'x'": what could stand here, in the user's words.
static int yyreport_syntax_error(const yypcontext_t *context, Parser *parser, void *scanner)
{
    (void)scanner;
    enum { SHOWN = 5 };
    yysymbol_kind_t expected[SHOWN];
    if (parser->too_deep)
        return 0;
    Span span = *yypcontext_location(context);
    yysymbol_kind_t found = yypcontext_token(context);
    const char *name = found == YYSYMBOL_YYEOF ? "the end of the file" : yysymbol_name(found);
    const char *text = format("%.*s", span.end - span.begin < 40 ? span.end - span.begin : 40, span.source->text + span.begin);
    if (found == YYSYMBOL_NAME || found == YYSYMBOL_INTEGER || found == YYSYMBOL_REAL)
        name = format("the %s '%s'", name, text);
    else if (found == YYSYMBOL_STRING)
        name = format("the string %s", text);
    else if (found == YYSYMBOL_NEWLINE)
        name = "the end of the line";
    int count = yypcontext_expected_tokens(context, expected, SHOWN);
    Text wanted = {0};
    for (int i = 0; i < count; i++)
        text_add(&wanted, "%s%s", i == 0 ? "" : i + 1 == count ? " or " : ", ",
                 expected[i] == YYSYMBOL_NEWLINE ? "the end of the line" : yysymbol_name(expected[i]));
    if (count > 0)
        error_at(span, "expected %s, found %s", wanted.data, name);
    else
        error_at(span, "%s cannot stand here", name);
    return 0;
}

static bool run_parser(Parser *parser)
{
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
