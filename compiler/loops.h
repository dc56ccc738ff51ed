// The loop IR: a tree of loops, loads, stores and scalar or vector expressions, built by smart constructors that fold
// constants and simplify index arithmetic. Equal expressions are one object (hash-consed), so == compares them.
#ifndef DLC_LOOPS_H
#define DLC_LOOPS_H

#include "plan.h"

typedef enum LType { LTYPE_INDEX, LTYPE_INT, LTYPE_REAL, LTYPE_BOOL } LType; // index: int in C, known range

typedef enum LExprKind {
    LEXPR_INTEGER,
    LEXPR_REAL,
    LEXPR_BOOLEAN,
    LEXPR_VARIABLE,
    LEXPR_LOAD, // buffer[index...]; lanes > 1: consecutive elements along the last axis; integer > 0: so many of them,
                // and zeros in the other lanes
    LEXPR_ADD,
    LEXPR_SUBTRACT,
    LEXPR_MULTIPLY,
    LEXPR_DIVIDE,
    LEXPR_MODULO, // of indices; divide and modulo of non-negative ones
    LEXPR_LESS,
    LEXPR_EQUAL,
    LEXPR_AND,
    LEXPR_OR,
    LEXPR_NOT,    // conditions on indices
    LEXPR_SELECT, // operand[0] ? operand[1] : operand[2]; only the chosen side is evaluated (loads may be out of range
                  // in the other)
    LEXPR_CALL,   // scalar function on reals, ints, booleans: `function`, operand...
    LEXPR_CAST,   // to `type`
    LEXPR_SPLAT,  // a scalar in all lanes
    LEXPR_RAMP,   // operand[0], operand[0] + 1, ...: whole numbers, to be compared
    LEXPR_LANES_SUM,
    LEXPR_LANES_MAX, // across the lanes, in a fixed tree order
    LEXPR_ELEMENT,   // variable[operand...]: of a local array, or one lane of a vector
    LEXPR_RANDOM,    // uniform [0,1) of (seed, stream, step, operand[0] = element number); with operand[1], the number
                     // of an example generated, in place of step
} LExprKind;

struct LVariable {
    const char *name; // C name, unique in its kernel
    LType type;
    int lanes;
    Shape array;       // of a local array; no axes: one value
    int64_t low, high; // range of an index variable, inclusive
    bool fixed;        // never assigned after its declaration
    bool wide;         // index: of 64 bits whatever its range
    int depth;         // number of loops open where it is declared
    LExpr *stands_for; // not declared: vectorise.c puts this in its place
};

struct LExpr { // small, as there are tens of thousands
    LExprKind kind : 8;
    LType type : 8;
    short lanes; // 1: scalar
    short operand_count;
    bool divides; // an index division or modulo is left somewhere in it
    int stream;
    int id; // of operands smaller than of their users
    int64_t integer;
    double real;
    LVariable *variable;
    Buffer *buffer;
    LExpr **operand;
    const ScalarFunction *function;
    int64_t low, high; // what an index expression can be, inclusive: from this, min/max/bounds tests fold away
};

typedef enum LStmtKind {
    LSTMT_BLOCK,     // body in order; `scope`: in braces, so that its variables are its own
    LSTMT_FOR,       // for (variable = low; variable < high; variable += step) body
    LSTMT_DECLARE,   // a local variable with an initial value (NULL: uninitialised)
    LSTMT_ARRAY,     // a local array: variable; `value` in all elements (NULL: uninitialised)
    LSTMT_LOCAL,     // a buffer that lives where this stands: a local array
    LSTMT_ASSIGN,    // variable = value, or variable[index...] = value of a local array
    LSTMT_STORE,     // buffer[index...] = value, or += when accumulate; count > 0: the first lanes of the value only
    LSTMT_TRANSPOSE, // a square of `count` lines of as many elements: from the load `value` on to buffer[index...] on
    LSTMT_PREFETCH,  // brings the cache line of the load `value` nearer, to be stored to if `accumulate`; it may lie
                     // beyond the end of its buffer
    LSTMT_IF,        // if (value) body
    LSTMT_SINGLE,    // body is done by one thread of the team; the others go on
    LSTMT_BARRIER,   // the team waits until all of it is here
    LSTMT_COMMENT,
} LStmtKind;

typedef struct Stmt_ LStmt;
struct Stmt_ {
    LStmtKind kind;
    LStmt **body;
    int body_count;
    LVariable *variable;
    int64_t low, high, step;
    LExpr *from, *to; // FOR: bounds that are not constant, then low and high are what they can be; else NULL
    bool scope;
    bool parallel; // FOR: iterations are independent, and worth dividing among the threads
    bool unrolled; // FOR: a few iterations that the C compiler must write out
    bool simd;     // FOR: `#pragma omp simd`
    int collapse;  // FOR: number of perfectly nested loops that the parallel pragma collapses
    LExpr *value;
    Buffer *buffer;
    LExpr **index;
    int index_count;
    bool accumulate; // STORE: +=; PREFETCH: for a store
    int64_t count;
    int64_t to_step, from_step; // TRANSPOSE
    const char *text;
};

// ---- loops.c, loops_statements.c: constructors ------------------------------------------------------
void loops_start(void);   // with an empty table of expressions: before the first kernel of a plan
void loops_reset(void);   // empties the table: no expression made later is the same object as one made before
void loops_finish(void);  // gives back the table
void loops_discard(void); // and its expressions, which nothing points to any more
LExpr *l_integer(int64_t value);
LExpr *l_real(double value);
LExpr *l_boolean(bool value);
LExpr *l_variable(LVariable *variable);
LExpr *l_add(LExpr *a, LExpr *b);
LExpr *l_subtract(LExpr *a, LExpr *b);
LExpr *l_multiply(LExpr *a, LExpr *b);
LExpr *l_divide(LExpr *a, int64_t b);
LExpr *l_modulo(LExpr *a, int64_t b);
LExpr *l_add_constant(LExpr *a, int64_t b);
LExpr *l_scale(LExpr *a, int64_t b);
LExpr *l_less(LExpr *a, LExpr *b);
LExpr *l_in_range(LExpr *a, int64_t low, int64_t high); // low <= a < high, folded where the range is known
LExpr *l_equal(LExpr *a, LExpr *b);
LExpr *l_and(LExpr *a, LExpr *b);
LExpr *l_or(LExpr *a, LExpr *b);
LExpr *l_not(LExpr *a);
LExpr *l_select(LExpr *condition, LExpr *a, LExpr *b);
LExpr *l_load(Buffer *buffer, LExpr *const *index);
LExpr *l_vector_load(Buffer *buffer, LExpr *const *index, int lanes);
// With elements in the first `live` lanes, and zeros in the others.
LExpr *l_part_load(Buffer *buffer, LExpr *const *index, int lanes, int live);
LExpr *l_call(const ScalarFunction *function, LExpr *const *operand);
LExpr *l_call_named(const char *function, LExpr *a, LExpr *b); // "add", "mul", "max", ...; b NULL for arity 1
LExpr *l_fma(LExpr *a, LExpr *b, LExpr *c);                    // a * b + c, left to the C compiler to contract
LExpr *l_cast(LType type, LExpr *a);
LExpr *l_splat(LExpr *a, int lanes);
LExpr *l_ramp(LExpr *first, int lanes);
LExpr *l_lanes_sum(LExpr *a);
LExpr *l_lanes_max(LExpr *a);
LExpr *l_random(int stream, LExpr *element);
// In the generate entry: of that example of the batch; the same whatever the size of a batch.
LExpr *l_random_of_example(int stream, LExpr *element, LExpr *example);
LExpr *l_element(LVariable *variable, LExpr *const *index); // of a local array: all of a variable without axes
LExpr *l_lane(LVariable *vector, LExpr *lane);
LExpr *l_with_operands(const LExpr *e, LExpr *const *operand); // the same node over other operands; folds nothing
// Row-major element number of an index into a shape, and back.
LExpr *l_flatten(Shape shape, LExpr *const *index);
void l_unflatten(Shape shape, LExpr *element, LExpr **index);

LStmt *l_block(void);
void l_append(LStmt *block, LStmt *stmt);
LStmt *l_for(LVariable *variable, int64_t low, int64_t high, int64_t step); // body is empty; append to it
LStmt *l_declare(LVariable *variable, LExpr *value);
// A local array of that shape, uninitialised or (`zero`) with zeros. Without axes it is a variable.
LStmt *l_array(LVariable *variable, Shape shape, bool zero);
LStmt *l_local(Buffer *buffer);
LStmt *l_assign(LVariable *variable, LExpr *value);
LStmt *l_assign_element(LVariable *array, LExpr *const *index, LExpr *value);
LStmt *l_store(Buffer *buffer, LExpr *const *index, LExpr *value, bool accumulate);
// Stores the first `live` lanes only.
LStmt *l_part_store(Buffer *buffer, LExpr *const *index, LExpr *value, int live);
// A square of lanes x lanes elements: line i of `to` is column i of the lines from the load `from` on. Steps: elements
// from a line to the next.
LStmt *l_transpose(Buffer *to, LExpr *const *index, int64_t to_step, LExpr *from, int64_t from_step, int lanes);
LStmt *l_prefetch(LExpr *load);
LStmt *l_prefetch_for_store(LExpr *load); // takes it from the caches of other threads
LStmt *l_if(LExpr *condition);
LStmt *l_single(void);
LStmt *l_barrier(void);
LStmt *l_comment(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

// ---- lower_values.c, lower_map.c: what ops use to lower themselves --------------------------------
// A value of the kernel that waits in a local array for what follows from it (lower_chain.c).
typedef struct Waiting {
    Value *value;
    Buffer *buffer; // [line, column]
} Waiting;
enum { MAX_WAITING = 4 };

// Lowering appends to the current block; opening a loop makes its body current until it is closed.
struct Lower {
    Plan *plan;
    Kernel *kernel;
    bool naive;
    int lanes;     // vector width of the target in reals: 16 for AVX-512 floats, 8 for doubles
    int registers; // vector registers
    LStmt *block;  // where statements go
    struct {
        LStmt *stmt, *outer;
    } open[64];
    int open_count;
    LVariable **step;        // numbers of the steps of the loops around the kernel, outermost first
    struct LowerMemo *memo;  // values already computed at an index, lower_values.c
    struct Sharing *sharing; // locals already declared, share.c
    Shape nest;              // of the loops of a map kernel
    LVariable *lane;         // counts the lanes of a vector
    int lane_count;          // of the vectors being made
    int live_lanes;          // of these: the first ones, which stand for elements
    LVariable **variable;    // all of the kernel
    int variable_count;
    LVariable **in_scope; // those whose names are taken
    int in_scope_count;
    Buffer **local; // arrays of the kernel function
    int local_count;
    Buffer **view; // other shapes of buffers, for loops over merged axes
    int view_count;
    LExpr *row;    // rows.c: the number of the row that the open loops have come to; NULL outside of rows
    int row_loops; // loops open around the current part of a kernel
    int guarded;   // depth of conditional evaluation: no temporaries may be hoisted
    Waiting waiting[MAX_WAITING];
    int waiting_count;
    LExpr *waiting_at[2]; // the place in their arrays of the elements that lower_finish() is called for
};

// New variables. Names get a number only when already taken in the kernel.
LVariable *lower_variable(Lower *lower, const char *name, LType type, int lanes);
// for (name = 0; name < count; name += step): opens it and returns the index. A loop of one iteration is no loop: 0.
LExpr *lower_loop(Lower *lower, const char *name, int64_t count);
LExpr *lower_loop_step(Lower *lower, const char *name, int64_t low, int64_t high, int64_t step);
// for (name = from; name < to; name++): bounds that depend on outer loops.
LExpr *lower_loop_between(Lower *lower, const char *name, LExpr *from, LExpr *to);
// { }: a scope of its own for the variables of what is, say, one of several tiles. Closed like a loop.
void lower_scope(Lower *lower);
void lower_if(Lower *lower, LExpr *condition);
LStmt *lower_current_loop(Lower *lower); // to mark it parallel, unrolled, simd
void lower_close(Lower *lower);
void lower_close_to(Lower *lower, int open_count); // closes until that many are open
// Loops over all axes of a shape named after their meaning (b for the batch, y, x, c, or i, j, k); fills index.
void lower_nest(Lower *lower, Shape shape, LExpr **index);
// The leading axes of the loops of a part that are the loops over rows, already open: their indices and their number.
int lower_row_index(const Lower *lower, Shape shape, LExpr **index);
int64_t lower_row_count(const Lower *lower);
void lower_append(Lower *lower, LStmt *stmt);
// A local accumulator with an initial value; lower_append(l_assign(...)) changes it.
LVariable *lower_accumulator(Lower *lower, const char *name, LType type, int lanes, LExpr *initial);
// A local array of reals, uninitialised, that is loaded and stored like any buffer. One that stands in a parallel loop
// is each thread's own and lives on the stack: some 100 KB, 2 MB at most. One that stands outside and is filled by a
// parallel loop is shared by all threads.
Buffer *lower_local(Lower *lower, const char *name, Shape shape);

// The number of an element of `count` in all steps of the loops around the kernel: in each step it is another one.
LExpr *lower_element_in_step(Lower *lower, LExpr *element, int64_t count);

// The element of a value at an index: a load if it is stored outside this kernel, else op->at inlined. Values used
// more than once become local variables.
LExpr *lower_at(Lower *lower, Value *value, LExpr *const *index);
// The element of a buffer, in the shape in which it is indexed most simply.
LExpr *lower_load(Lower *lower, Buffer *buffer, LExpr *const *index);
// lower_at() for `lanes` consecutive elements along the last axis; NULL if the value cannot be had so.
LExpr *lower_at_vector(Lower *lower, Value *value, LExpr *const *index, int lanes);
// The same where only the first `live` lanes stand for elements.
LExpr *lower_at_part(Lower *lower, Value *value, LExpr *const *index, int lanes, int live);
// The anchor's element (or lanes) at this index is `result`: computes the epilogue and stores the kernel's outputs.
void lower_finish(Lower *lower, LExpr *const *index, LExpr *result);
// The same of a vector of which only the first `live` lanes are elements.
void lower_finish_part(Lower *lower, LExpr *const *index, LExpr *result, int live);
// The same for one value that follows from the anchor alone: stores it in its array.
void lower_wait(Lower *lower, LExpr *const *index, LExpr *result, const Waiting *waiting);

// ---- lower_chain.c -------------------------------------------------------------------------------
// What follows from the anchor alone, costs much, and is needed by what costs much: in the order in which one needs
// another. Returns the number.
int lower_list_waiting(const Lower *lower, Waiting *waiting, int most);
// Of erf(x): the e^-x^2 that the kernel computes, too; NULL: it does not.
Value *lower_bell(const Lower *lower, const Value *value);

// ---- share.c: what becomes a local variable, and in which loop it is computed ---------------------
// Tables for one kernel after another: new ones are dearer than empty ones.
struct Sharing *sharing_new(void);
void sharing_reset(struct Sharing *sharing); // with loops_reset(): for the expressions of another kernel
void sharing_free(struct Sharing *sharing);
// The name for a local variable that holds this expression, should it become one.
void share_name(Lower *lower, const LExpr *e, const char *name);
// The same name for another form of the expression, which it makes no variable of.
void share_name_of(Lower *lower, const LExpr *e, const LExpr *from);
// Expressions that are evaluated together: what occurs twice in them, or costs much and varies less than they do,
// becomes a local variable. Replaces each expression.
void share_expressions(Lower *lower, LExpr **e, int count);
// Does the value depend on this variable?
bool expression_uses(Lower *lower, const LExpr *e, const LVariable *variable);
// Does it load from the bytes of this buffer?
bool expression_loads(Lower *lower, const LExpr *e, const Buffer *buffer);
bool same_storage(const Buffer *a, const Buffer *b);
// What vectorise() made of an expression for that lane variable. Good until the next call.
typedef struct VectorForm {
    const LVariable *lane;
    LExpr *vector;
} VectorForm;
VectorForm *vector_form(Lower *lower, const LExpr *e);

// ---- vectorise.c ---------------------------------------------------------------------------------
// The values of a scalar expression for lower->lane = 0, 1, ... as the lanes of one vector expression; as it is if they
// are all the same; NULL if C has no vector form of it.
LExpr *vectorise(Lower *lower, LExpr *e);

// ---- shares.c -------------------------------------------------------------------------------------
// In the body of a loop over steps, the examples that a thread takes at a time of a batch of so many rows; 0: it is not
// divided so.
int rows_of_share(const Plan *plan, int rows);

// ---- team.c --------------------------------------------------------------------------------------
// Makes the kernel one that every thread of a team can run, if it has parallel loops; once it is lowered.
void team_divide(Kernel *kernel);
void team_describe(Kernel *kernel); // Kernel.division and .own, once its parameters are known
// Are the loops of two kernels divided so that equal iterations fall to the same thread?
bool team_equal(const Kernel *a, const Kernel *b);

// Lowers every kernel of a plan.
void plan_lower(Plan *plan, bool naive);
void loops_dump(FILE *out, const Plan *plan); // --dump=lower

// ---- print*.c, reserved.c, helpers.c and emit*.c: the only places that write C text ---------------
// Is this a word of C, or a name that the C library or the helpers of a generated file use?
bool name_is_reserved(const char *name);
// An operand as it is printed: a splat beside a vector leaves its splatting to C.
const LExpr *printed_operand(const LExpr *e, int which);
// One kernel as a C function.
void print_kernel(Text *out, const Plan *plan, const Kernel *kernel);
// Calls of kernels first .. end - 1 of an entry or of a loop's body, by one thread; or by every thread of a team, with
// the barriers that regions.c found. `waited`: the team has just waited.
void print_calls(Text *out, const Plan *plan, int first, int end, int indent);
void print_team_calls(Text *out, const Plan *plan, int first, int end, int indent, bool waited);
// A literal as C writes it: the shortest digits that read back as the same value.
char *real_text(const Program *program, double value);
char *double_text(double value);
const char *real_type(const Program *program); // "float"
const char *element_type(const Program *program, Type type);
// "digits.dl:6", or "digits.dl" for what has no place of its own; and the text of that line without its indentation.
const char *place_text(const Program *program, Span span);
const char *line_text(Span span);
// helpers.c: the vector types and small functions that the kernels use; the C name of a function of real scalars.
const char *scalar_function_name(const Program *program, bool naive, const ScalarFunction *function);
void print_helpers(Text *out, const Program *program, Plan *const plans[ENTRY_COUNT]);
// The whole C file, or the header that declares its API. Neither file needs the other.
void emit_c(FILE *out, Program *program, Plan *const plans[ENTRY_COUNT]);
void emit_header(FILE *out, Program *program, Plan *const plans[ENTRY_COUNT]);

#endif
