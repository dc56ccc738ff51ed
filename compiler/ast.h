// The located syntax tree. The grammar's actions only call the constructors below; no meaning lives here.
#ifndef DLC_AST_H
#define DLC_AST_H

#include "base.h"

typedef struct Expr Expr;
typedef struct Stmt Stmt;
typedef struct Definition Definition;

typedef struct ExprList {
    Expr **item;
    int count;
} ExprList;

typedef struct StmtList {
    Stmt **item;
    int count;
} StmtList;

typedef enum Operator {
    OPERATOR_ADD,
    OPERATOR_SUBTRACT,
    OPERATOR_MULTIPLY,
    OPERATOR_DIVIDE,
    OPERATOR_FLOOR_DIVIDE,
    OPERATOR_MODULO,
    OPERATOR_MATMUL,
    OPERATOR_POWER,
    OPERATOR_EQUAL,
    OPERATOR_NOT_EQUAL,
    OPERATOR_LESS,
    OPERATOR_LESS_EQUAL,
    OPERATOR_GREATER,
    OPERATOR_GREATER_EQUAL,
    OPERATOR_AND,
    OPERATOR_OR,
    OPERATOR_NOT,
    OPERATOR_NEGATE,
    OPERATOR_PLUS,
} Operator;
// As the source spells it: "+", "and".
const char *operator_name(Operator op);

typedef enum ExprKind {
    EXPR_INTEGER,
    EXPR_REAL,
    EXPR_BOOLEAN,
    EXPR_STRING,
    EXPR_NONE,
    EXPR_NAME,   // name
    EXPR_LIST,   // items
    EXPR_CALL,   // base(arguments)
    EXPR_INDEX,  // base[subscripts]
    EXPR_MEMBER, // base.name
    EXPR_UNARY,  // op left
    EXPR_BINARY, // left op right
    EXPR_PIPE,   // left | right, with an optional label `name` for the layer on the right
    EXPR_IF,     // if base then left else right
} ExprKind;

// An argument of a call; `name` is NULL when it is given by position.
typedef struct Argument {
    const char *name;
    Expr *value;
    Span span;
} Argument;

typedef struct ArgumentList {
    Argument *item;
    int count;
} ArgumentList;

// One place between the brackets of an index: `i`, `low:high:step` (each may be NULL) or `...`.
typedef struct Subscript {
    enum { SUBSCRIPT_INDEX, SUBSCRIPT_RANGE, SUBSCRIPT_ELLIPSIS } kind;
    Expr *index;
    Expr *low, *high, *step;
    Span span;
} Subscript;

typedef struct SubscriptList {
    Subscript *item;
    int count;
} SubscriptList;

struct Expr {
    ExprKind kind;
    Span span;
    Span name_span; // of `name` where the node has one, of the operator in unary, binary and pipe
    Operator op;
    int depth; // of nesting; bounded, so that passes can walk the tree by recursion
    int64_t integer;
    double real;
    bool boolean;
    const char *name; // interned; the text of a string
    Expr *base, *left, *right;
    ExprList items;
    ArgumentList arguments;
    SubscriptList subscripts;
};

// `[28, ...s, n]` with an optional type word before it.
typedef struct PatternAxis {
    bool ellipsis;
    const char *name; // a name to bind or compare, or the optional name of an ellipsis
    Expr *size;       // any other expression: must equal
    Span span;
} PatternAxis;

typedef enum TypeWord { TYPE_WORD_REAL, TYPE_WORD_INT, TYPE_WORD_BOOL } TypeWord;

typedef struct Pattern {
    TypeWord type;
    PatternAxis *axis;
    int axis_count;
    Span span;
} Pattern;

typedef struct Parameter {
    const char *name;
    Pattern *pattern;    // NULL: anything
    Expr *default_value; // NULL: required
    Span span;           // of the name
} Parameter;

typedef struct ParameterList {
    Parameter *item;
    int count;
} ParameterList;

typedef enum StmtKind {
    STMT_ASSIGN,  // names = value
    STMT_EXPR,    // value
    STMT_RETURN,  // return value
    STMT_PARAM,   // param name: shape = value
    STMT_STATE,   // state name: shape = value
    STMT_IF,      // if value { body } else { otherwise }
    STMT_REPEAT,  // repeat [name in] value { body }
    STMT_SCAN,    // scan (value | sequences) [direction] { body }
    STMT_COLLECT, // collect name = value
} StmtKind;

typedef struct Name {
    const char *text;
    Span span;
} Name;

typedef struct NameList {
    Name *item;
    int count;
} NameList;

// `x in xs`: what a scan takes one element of in each step.
typedef struct Sequence {
    Name name;
    Expr *value;
} Sequence;

typedef struct SequenceList {
    Sequence *item;
    int count;
} SequenceList;

// `reverse` or `reverse if condition`.
typedef struct Direction {
    bool reverse;
    Expr *condition; // NULL: none
} Direction;

// `each` or `each if condition`.
typedef struct Each {
    bool given;
    Expr *condition; // NULL: none
} Each;

struct Stmt {
    StmtKind kind;
    Span span;
    NameList names;   // ASSIGN: one or more; PARAM, STATE: one; REPEAT: none or one
    Pattern *pattern; // PARAM, STATE; NULL in a state of an optimizer: the shape of the parameter
    Expr *value;      // NULL in `param p: [n]` without initializer
    StmtList body, otherwise;
    SequenceList sequences; // SCAN; none: `value` is the number of steps
    Direction direction;
    Each each;  // STATE: one for each place in the batch
    bool shown; // ASSIGN: `show name = value`
};

typedef enum DefinitionKind {
    DEFINITION_MODEL,
    DEFINITION_LAYER,
    DEFINITION_LOSS,
    DEFINITION_METRIC,
    DEFINITION_OPTIMIZER,
    DEFINITION_INITIALIZER,
    DEFINITION_SCHEDULE,
    DEFINITION_FUNCTION,
    DEFINITION_SOURCE,
} DefinitionKind;
const char *definition_kind_name(DefinitionKind kind); // "layer"

// A column that a source declares: `image: [28, 28, 1]`.
typedef struct Column {
    Name name;
    Pattern *pattern;
} Column;

struct Definition {
    DefinitionKind kind;
    Name name;
    ParameterList parameters;
    StmtList body;  // `= expression` is a body of one STMT_RETURN
    Column *column; // SOURCE: what it yields, `source mnist(path) -> image: [28, 28, 1], label: int`
    int column_count;
    bool open_columns; // SOURCE: `-> ...`: any column, declared by its user
    Span span;         // of the whole definition
};

typedef struct Constant {
    Name name;
    Expr *value;
    Span span;
} Constant;

// `data SOURCE(...) -> item, item`; an item is `expr` over one column, or `name [: pattern] [= expr]`.
typedef struct DataItem {
    Name name;        // text NULL: named after the leftmost name of `value`
    Pattern *pattern; // NULL: as the source declares
    Expr *value;      // NULL: the column of that name as it is
    Span span;
} DataItem;

typedef struct DataClause {
    Expr *source; // a call
    DataItem *item;
    int item_count;
    Span span;
} DataClause;

// `report [name =] expr` and `predict expr`.
typedef struct ReportClause {
    Name name; // text NULL: named after the function called
    Expr *value;
    Span span;
} ReportClause;

// `over PART, PART using OPTIMIZER`; without parts: all that no other update of the step names.
typedef struct UpdateClause {
    ExprList over;
    Expr *optimizer;
    Span span; // of its first word
} UpdateClause;

// `step NAME { ... }`, or what the train section says of its only step.
typedef struct TrainStep {
    Name name; // text NULL: the train section's own
    Span span;
    StmtList local;                                         // name = expr
    Expr *minimize, *every, *repeat, *accumulate, *average; // NULL where missing
    UpdateClause *update;
    int update_count;
    ReportClause *report;
    int report_count;
} TrainStep;

typedef struct TrainSection {
    Span span;
    DataClause *data;
    int data_count;
    TrainStep own;   // clauses outside of `step` blocks
    TrainStep *step; // the blocks
    int step_count;
    Expr *batch, *epochs, *steps_per_epoch, *validate, *predict, *sample, *grid; // NULL where missing
    ExprList frozen;
    NameList shown;
} TrainSection;

typedef struct Import {
    const char *path;
    Span span;
} Import;

// One file.
typedef struct Ast {
    Source *source;
    Import *import;
    int import_count;
    Constant *constant;
    int constant_count;
    Definition **definition;
    int definition_count;
    TrainSection *train; // NULL: none
} Ast;

// ---- parse.c ------------------------------------------------------------------------------------
// Parses one file. Errors are reported; the result is NULL only if nothing could be made of it.
Ast *parse(Source *source);
// Parses `name(parameters)` alone: how built-in functions state their signatures.
Definition *parse_signature(Source *source);

// ---- ast.c: constructors used by the grammar, and the printer behind --dump=parse ----------------
// Those that take expressions report one that is nested too deeply for the passes that walk it.
Expr *expr_new(ExprKind kind, Span span);
Expr *expr_integer(Span span, int64_t value);
Expr *expr_real(Span span, double value);
Expr *expr_boolean(Span span, bool value);
Expr *expr_string(Span span, const char *text);
Expr *expr_name(Span span, const char *name);
Expr *expr_list(Span span, ExprList items);
Expr *expr_call(Span span, Expr *function, ArgumentList arguments);
Expr *expr_index(Span span, Expr *base, SubscriptList subscripts);
Expr *expr_member(Expr *base, Name member);
Expr *expr_unary(Operator op, Span op_span, Expr *operand);
Expr *expr_binary(Operator op, Span op_span, Expr *left, Expr *right);
Expr *expr_pipe(Span op_span, Expr *left, Name label, Expr *right); // label.text is NULL where there is none
Expr *expr_if(Span if_span, Expr *condition, Expr *yes, Expr *no);
Stmt *stmt_new(StmtKind kind, Span span);
Stmt *stmt_value(StmtKind kind, Span span, Expr *value); // EXPR, RETURN
Stmt *stmt_assign(Span span, NameList names, Expr *value);
Stmt *stmt_variable(StmtKind kind, Span span, Name name, Pattern *pattern, Expr *value); // PARAM, STATE
Stmt *stmt_if(Span span, Expr *condition, StmtList body, StmtList otherwise);
Stmt *stmt_repeat(Span span, NameList counter, Expr *count, StmtList body);
Stmt *stmt_scan(Span span, Expr *steps, SequenceList sequences, Direction direction, StmtList body);
Definition *definition_new(DefinitionKind kind, Span span, Name name, ParameterList parameters, StmtList body);
// Lists with one more item.
ExprList expr_list_add(ExprList list, Expr *expr);
StmtList stmt_list_add(StmtList list, Stmt *stmt);
ArgumentList argument_list_add(ArgumentList list, Argument argument);
SubscriptList subscript_list_add(SubscriptList list, Subscript subscript);
ParameterList parameter_list_add(ParameterList list, Parameter parameter);
NameList name_list_add(NameList list, Name name);
SequenceList sequence_list_add(SequenceList list, Sequence sequence);
DataClause data_item_add(DataClause clause, DataItem item);
Pattern *pattern_add(Pattern *pattern, PatternAxis axis); // NULL: a new one
void column_add(Definition *source, Column column);
void ast_add_import(Ast *ast, Import import);
void ast_add_constant(Ast *ast, Constant constant);
void ast_add_definition(Ast *ast, Definition *definition);
void train_add_data(TrainSection *train, DataClause data);
void train_add_frozen(TrainSection *train, ExprList parts);
void train_add_shown(TrainSection *train, NameList names);
void step_add_report(TrainStep *step, ReportClause report);
void step_add_update(TrainStep *step, UpdateClause update);

void ast_print(FILE *out, const Ast *ast); // round-trips: parsing the output gives an equal tree
void expr_print(FILE *out, const Expr *expr);

#endif
