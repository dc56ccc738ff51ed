// What the files of the elaborator share: scopes, frames, closures, variables.
//
//     elaborate.c             the entries of a program, one after the other
//     elaborate_train.c       the train section: loss, reports, predictions
//     elaborate_data.c        data clauses: fields, statistics, generated data
//     elaborate_step.c        the steps of the train section: losses, locals, reports of a step
//     elaborate_part.c        parts of models: what a step trains, what is frozen
//     elaborate_optimizer.c   settings, schedules, parameter updates
//     elaborate_statement.c   blocks, assignments, if, repeat, names in scope
//     elaborate_scan.c        loops over steps
//     elaborate_show.c        what `show` names
//     elaborate_variable.c    param, state, initializers, what a tensor holds at this point of an entry
//     elaborate_expression.c  names, literals, members, choices
//     elaborate_operator.c    + - * / // % @ ^ and comparisons, on numbers and on tensors
//     elaborate_index.c       subscripts of lists and tensors
//     elaborate_pattern.c     shape patterns
//     elaborate_call.c        arguments, partial calls, instances, the application of definitions
//     elaborate_datum.c       compile-time values, their conversion, the arguments of built-ins
//     elaborate_message.c     errors placed at the user's text
//     builtins.c              the table of compile-time and special functions
#ifndef DLC_ELABORATE_INTERNAL_H
#define DLC_ELABORATE_INTERNAL_H

#include "elaborate.h"

enum {
    MAX_DEPTH = 200,                // of applications within applications
    MAX_REPEAT = 100000,            // turns of one `repeat`
    MAX_VALUES = 200000,            // of one entry
    MAX_STEPS = 4000000,            // expressions evaluated and turns taken by one program
    MAX_NESTED = 2000,              // expressions being evaluated within one another
    MAX_STRING = 1 << 16,           // bytes of a string
    MAX_LIST_DEPTH = 16,            // of lists in lists
    MAX_LIST = 1000000,             // items of one list
    MAX_TENSOR_RANK = MAX_RANK - 1, // the batch pass adds one axis
};

// ---- variables and instances --------------------------------------------------------------------

// A persistent tensor as the language sees it: within an entry it starts as the tensor's input value and may be
// assigned. Tensor.mark is its index in Elaborator.variable.
typedef struct Variable {
    const char *name; // in its definition
    Tensor *tensor;
    Value *value[ENTRY_COUNT]; // what it holds now; NULL: not used yet in that entry
    bool assigned[ENTRY_COUNT];
    Value *gradient; // of the loss, in the entry of a step
    bool trained;    // a parameter that some step updates
    Span applied;    // the application that made it
    int run;         // Owner.run that declared it last
} Variable;

// A parameter that a step updates, and with which of its `using` clauses.
typedef struct Trained {
    Variable *variable;
    int update;
} Trained;

// What `over` and `freeze` name.
typedef struct Part {
    const char *path; // "digits.conv2d"
    Span span;
} Part;

typedef struct Owner Owner;

// Where in a definition's body an instance was made. One body may be run several times (a shared instance, the
// entries): each run visits its sites in order and finds the same instances.
typedef struct Site {
    const Expr *expr;
    Owner *child;
    int run; // Owner.run in which it was last visited
} Site;

// One application of a model to its inputs in one entry: a second one to the same inputs is the same value.
typedef struct Application {
    const Graph *graph;
    Datum **argument;
    Datum *result;
} Application;

// An instance and what the elaborator knows about it. The root owns the models and what the train section makes.
struct Owner {
    Instance instance; // first: an Instance is the beginning of its Owner
    Variable **variable;
    int variable_count;
    Site *site;
    int site_count, next_site;
    int run;
    bool applied, running;
    Application *application; // models
    int application_count;
};

// ---- functions ----------------------------------------------------------------------------------

// A function of the compiler: its signature is parsed when it is first called.
typedef struct Builtin {
    const char *name; // interned
    const char *signature;
    Datum *(*call)(Call *call);
    const ScalarFunction *scalar; // a row of the scalar table; `call` is NULL
    const char *summary;
    Definition *definition; // the parsed signature
    Datum **default_value;
    bool numbers; // it folds when all arguments are numbers
} Builtin;

struct Closure {
    const Definition *definition; // of a built-in: its signature
    Builtin *builtin;
    Datum **bound; // by parameter; NULL: open
    Span *bound_span;
    Owner *owner; // the instance that a partial call of a layer made
    Span span;    // of the partial call
};

// What stands between the parentheses of a call, evaluated.
typedef struct Arguments {
    const char **name; // NULL: by position
    Datum **value;
    Span *span, *name_span;
    int count;
    bool piped; // the first one came through `|`
} Arguments;

// ---- scopes -------------------------------------------------------------------------------------

typedef struct Local {
    const char *name;
    Datum *value;       // NULL: its expression failed; uses of it fail silently
    Variable *variable; // a state: assignments change it
    int depth;          // of the block that bound it
} Local;

// A definition being applied, or (definition NULL) the train section or a constant.
typedef struct Frame Frame;
struct Frame {
    Frame *caller;
    const Definition *definition;
    const Source *source; // whose names its text sees
    Span call;            // of the application
    Owner *owner;         // gets the parameters and instances made here
    Local *local;
    int local_count, depth;
    Datum **argument; // by parameter
    Span *argument_span;
    Datum *result;
    bool returned, failed;
    Tensor *parameter; // in an optimizer
};

typedef struct ConstantValue {
    const Constant *constant;
    Datum *value;
    bool known, busy;
} ConstantValue;

typedef struct Collected {
    Name name;
    Value *value;
    const char *shown; // who shows it, or NULL: `collect`
} Collected;

// The body of a scan that is being elaborated.
typedef struct Scanning Scanning;
struct Scanning {
    Scanning *outer; // the scan around it
    Graph *around;   // the graph that the scan stands in
    Graph *root;     // of the entry
    Collected *collected;
    int collected_count;
};

struct Elaborator {
    const Module *module;
    const Definitions *definitions;
    Program *program;
    EntryKind entry;
    Graph *graph; // of the entry
    Frame *frame;
    Scanning *scanning; // NULL: not inside a scan
    int depth;          // of applications
    int nested;         // of expressions
    int steps;
    Owner *root;
    Builtin *builtin; // sorted by address of the name
    int builtin_count;
    Source *builtin_source; // of their signatures
    Variable **variable;
    int variable_count;
    ConstantValue *constant;
    int constant_count;
    int random_streams;
    // While a report is elaborated: its name and the number of totals it made.
    const char *report;
    int totals;
    int data_field;               // while a data item is elaborated: 1 + its index in Program.field
    const Expr *first_model_call; // in `minimize`
    bool in_minimize;
    Value *norm;      // `global_norm`, once it was asked for
    int step;         // of the train section: whose loss or update is being elaborated
    Trained *trained; // parameters that this step updates
    int trained_count;
    bool step_selects; // it names what it trains
    Value *examples;   // of an update: how many were accumulated; NULL: gradients are those of one batch
    Part *frozen;
    int frozen_count;
    Span *warned; // places of warnings
    int warned_count;
    const TrainSection *showing; // in the entry `show`: whose names are shown
    const char *binding;         // name that the expression being evaluated will be bound to
};

// ---- elaborate_message.c ------------------------------------------------------------------------
// An error at a place of the program: one in the prelude is reported at the user's call that led there, after the
// name of what the user called, with a note for the place. Always returns NULL.
Datum *elaborate_error(Elaborator *e, Span span, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
// The same about a value: if it reached the prelude as an argument, the place is where the user wrote it.
Datum *datum_error(Elaborator *e, const Datum *datum, Span span, const char *fmt, ...)
    __attribute__((format(printf, 4, 5)));
Datum *elaborate_error_list(Elaborator *e, Span span, const char *function, const char *fmt, va_list args);
bool in_user_text(Span span);
Span user_span(const Elaborator *e, Span span); // the innermost place in the user's files that led to `span`
const char *span_text(Span span);               // the source text itself

// ---- elaborate_datum.c --------------------------------------------------------------------------
Datum *datum_new(DatumKind kind);
Datum *datum_boolean(bool value);
Datum *datum_string(const char *value);
Datum *datum_function(Closure *closure);
Datum *datum_shape(Shape shape);
bool list_fits(const Datum *list);         // not too many items, not too deep
bool datum_is_number(const Datum *datum);  // an integer or a real
bool datum_has_tensor(const Datum *datum); // a tensor, or a list that holds one
bool datum_equal(const Datum *a, const Datum *b);
bool datum_same(const Datum *a, const Datum *b); // as arguments: tensors are the same value
// The tensor that a datum stands for where one is needed: numbers, lists, parameters, schedules. `real`: ints become
// real. NULL if there is none; then `problem` says what was expected and found ("expected a tensor, got none"), or is
// NULL if an error has been reported already.
Value *datum_to_value(Elaborator *e, Datum *datum, bool real, const char **problem);
bool shape_fits(Shape shape);                        // fewer than 2^31 elements, no more axes than a tensor may have
const char *type_shape_text(Type type, Shape shape); // "[3, 4]", "int [3]"

// ---- elaborate_expression.c ---------------------------------------------------------------------
Datum *evaluate(Elaborator *e, const Expr *x); // NULL after an error
Datum *evaluate_constant(Elaborator *e, const Constant *constant);
Datum *evaluate_name(Elaborator *e, const char *name, Span span);
// An integer from low to high; `what` names it in errors.
bool evaluate_integer(Elaborator *e, const Expr *x, const char *what, int64_t low, int64_t high, int64_t *result);
// One more step of a program that may never end; false, with an error, when there were too many.
bool take_step(Elaborator *e, Span span);
// Whether the compile-time condition holds.
bool evaluate_condition(Elaborator *e, const Expr *x, bool *result);

// ---- elaborate_operator.c, elaborate_index.c ----------------------------------------------------
Datum *evaluate_unary(Elaborator *e, const Expr *x);
Datum *evaluate_binary(Elaborator *e, const Expr *x);
Datum *evaluate_index(Elaborator *e, const Expr *x);
// Applies a row of the scalar table to any datums: folds numbers, broadcasts tensors.
Datum *call_scalar(Call *call, const ScalarFunction *function);
Value *value_to_real(Graph *graph, Value *value);

// ---- elaborate_pattern.c ------------------------------------------------------------------------
// Checks an argument against its parameter's pattern, binds the pattern's names in the current frame and makes the
// argument a tensor.
bool match_pattern(Elaborator *e, const Parameter *parameter, Datum **argument, Span where);
// The shape that a pattern of `param`, `state` or a column stands for; every name in it is known.
bool evaluate_shape(Elaborator *e, const Pattern *pattern, const char *what, Shape *shape);
Type pattern_type(const Pattern *pattern);

// ---- elaborate_call.c ---------------------------------------------------------------------------
Datum *evaluate_call(Elaborator *e, const Expr *x);
Datum *evaluate_pipe(Elaborator *e, const Expr *x);
Builtin *builtin_find(Elaborator *e, const char *name);
Closure *closure_of_definition(const Definition *definition);
Closure *closure_of_builtin(Elaborator *e, Builtin *builtin);
// Applies a function to arguments given by position.
Datum *apply_function(Elaborator *e, Datum *function, int count, Datum **argument, Span span, const Expr *site);
// Fills open parameters with their defaults, evaluated in the current frame; false after an error.
bool fill_defaults(Elaborator *e, const Closure *closure, Datum **argument, Span *argument_span);
bool push_frame(Elaborator *e, Frame *frame, const Definition *definition, Owner *owner, Span call);
void pop_frame(Elaborator *e, Frame *frame);
Owner *owner_of(Instance *instance);
Owner *owner_new(Elaborator *e, Owner *parent, const char *name, const Definition *definition, Span span);
Owner *model_owner(Elaborator *e, const Definition *definition, Span span, bool create);
void owner_begin_run(Owner *owner);
bool closure_is_schedule(const Datum *datum);

// ---- elaborate_statement.c ----------------------------------------------------------------------
Local *find_local(const Frame *frame, const char *name);
Local *bind_local(Elaborator *e, const char *name, Datum *value); // in the current block
void assign_local(Elaborator *e, const char *name, Datum *value); // where it is bound, else in the current block
void name_value(Datum *datum, const char *name);
void open_block(Elaborator *e);
void close_block(Elaborator *e);
void run_block(Elaborator *e, StmtList body, bool tail);
void forget_names(Elaborator *e, StmtList body); // what a block that cannot be run would have bound: unknown
Datum *run_body(Elaborator *e, StmtList body);

// ---- elaborate_show.c ---------------------------------------------------------------------------
// `show name = value` in the entry `show`, if the train section asks for the name; `path` is the instance that shows
// it. Inside a scan the values of all steps are.
void show_value(Elaborator *e, Name name, Value *value, const char *path);
void elaborate_show_entry(Elaborator *e, const TrainSection *train);

// ---- elaborate_scan.c ---------------------------------------------------------------------------
void run_scan(Elaborator *e, const Stmt *stmt);
void run_collect(Elaborator *e, const Stmt *stmt);

// ---- elaborate_variable.c -----------------------------------------------------------------------
Variable *variable_new(Elaborator *e, TensorRole role, const char *name, const char *full_name, Shape shape, Type type,
                       Span span);
Value *variable_value(Elaborator *e, Variable *variable); // what it holds now in this entry
Variable *variable_of(Elaborator *e, const Tensor *tensor);
Value *tensor_value(Elaborator *e, Tensor *tensor); // the same
void variable_assign(Elaborator *e, Variable *variable, Value *value);
Variable *find_variable(Elaborator *e, TensorRole role, const char *full_name); // of those without an owner
void run_declaration(Elaborator *e, const Stmt *stmt);                          // param, state
void store_states(Elaborator *e); // at the end of an entry: what was assigned
// Runs an initializer in the initialize entry and stores what it gives.
void initialize_tensor(Elaborator *e, Tensor *tensor, Datum *initializer, Span span);
// Makes `datum` a value of exactly this shape and type: numbers fill.
Value *fit_value(Elaborator *e, Datum *datum, Shape shape, Type type, Span span, const char *what);
// While it holds, values go to another entry's graph.
typedef struct EntrySwitch {
    EntryKind entry;
    Graph *graph;
    Scanning *scanning;
} EntrySwitch;
EntrySwitch enter_entry(Elaborator *e, EntryKind entry);
void leave_entry(Elaborator *e, EntrySwitch before);

// ---- elaborate_train.c, elaborate_data.c, elaborate_optimizer.c ---------------------------------
void elaborate_train_section(Elaborator *e, const TrainSection *train);
Datum *evaluate_prediction(Elaborator *e, const TrainSection *train); // in the current entry
void begin_entry(Elaborator *e, EntryKind entry, Frame *frame); // a new graph, and a frame of the program's own text
void end_entry(Elaborator *e);
Value *add_total(Elaborator *e, Value *x);                   // `total(x)`: a running sum over the examples of the epoch
void predict_value(Elaborator *e, Datum *datum, Span span);  // what the predict entry hands out
void declare_data(Elaborator *e, const TrainSection *train); // sources, fields, and the generate entry
void bind_fields(Elaborator *e, const TrainSection *train);  // the items, as locals of the current frame
void elaborate_model_alone(Elaborator *e, const Definition *model); // a program without a train section
Value *index_value(Elaborator *e);                                  // `index` in a generated item
Value *standardise(Elaborator *e, Value *x, Span span);
// ---- elaborate_step.c
void elaborate_steps(Elaborator *e, const TrainSection *train); // the train entries
void elaborate_evaluate_entry(Elaborator *e, const TrainSection *train);
void bind_locals(Elaborator *e, const TrainStep *step); // the names that a step or the section gives to values
const TrainStep *train_step(const TrainSection *train, int step);
int train_step_count(const TrainSection *train);
void elaborate_reports(Elaborator *e, const TrainSection *train, const TrainStep *step);
void report_loss(Elaborator *e, const char *name, Value *loss);
Tensor *output_tensor(Elaborator *e, const char *name, const Value *value); // the same in all entries that compute it

// ---- elaborate_part.c
Part *read_parts(Elaborator *e, const char *clause, const ExprList *list); // NULL after an error
bool is_frozen(const Elaborator *e, const char *path);
void check_frozen(Elaborator *e);      // frozen parts must be there
void check_all_trained(Elaborator *e); // what is not frozen should be trained: warns
bool find_trained(Elaborator *e, const TrainStep *step);
bool keeps_state(const Elaborator *e, const Variable *variable); // does this step store what was assigned to it?

// ---- elaborate_optimizer.c
void declare_counters(Elaborator *e);                                 // of steps that do not make one update a batch
void elaborate_updates(Elaborator *e, const TrainStep *step);         // after the loss: in the train entry
void elaborate_update_entry(Elaborator *e, const TrainStep *step);    // after the train entry, if it only accumulates
const char *slot_owner(const Elaborator *e, const Tensor *parameter); // what names of slots begin with
bool in_optimizer(const Elaborator *e);
// The tensor that a schedule gives in this step. Its numbers become settings "PREFIX.name" unless prefix is NULL.
Value *schedule_value(Elaborator *e, Datum *schedule, const char *prefix, Span span);
Value *global_norm(Elaborator *e);
Value *step_value(Elaborator *e);

// ---- builtins.c ---------------------------------------------------------------------------------
void builtins_collect(Elaborator *e); // fills Elaborator.builtin from ops, scalar functions and all_builtins
// Names that are values, not functions: words like `same`, and `training`, `step`, `global_norm`. False: not one.
bool builtin_value(Elaborator *e, const char *name, Span span, Datum **value);

#endif
