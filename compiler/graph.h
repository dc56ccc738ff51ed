// The Graph: tensor values in SSA form over a closed set of primitive operations, and what surrounds it in a
// program: persistent tensors, layer instances, data fields, entries.
//
// A value has a static shape and an element type. Before the batch pass, shapes are those of one example and
// `batched` says which values differ between examples; after it, every batched value has the batch as axis 0.
#ifndef DLC_GRAPH_H
#define DLC_GRAPH_H

#include "ast.h"
#include "target.h"

enum { MAX_RANK = 8 };

typedef enum Type { TYPE_REAL, TYPE_INT, TYPE_BOOL } Type;
const char *type_name(Type type); // "real"

typedef struct Shape {
    int rank;
    int dim[MAX_RANK]; // unused ones are 0, so that shapes compare with memcmp
} Shape;

typedef struct Graph Graph;
typedef struct Value Value;
typedef struct Op Op;
typedef struct Tensor Tensor;
typedef struct Instance Instance;
typedef struct ScalarFunction ScalarFunction;
typedef struct Kernel Kernel;
typedef struct Tuned Tuned; // a choice that was measured, tune.h
typedef struct Tuning Tuning;
typedef struct Buffer Buffer;
typedef struct Lower Lower; // lowering state, loops.h
typedef struct LExpr LExpr; // loop IR expression, loops.h
typedef struct Call Call;   // a call from the language, elaborate.h
typedef struct Scan Scan;   // a loop over steps, below
typedef struct Datum Datum; // a compile-time value of the language, elaborate.h

// ---- values -------------------------------------------------------------------------------------

typedef enum ReduceKind { REDUCE_SUM, REDUCE_MAX } ReduceKind; // mean is a sum times a constant; min is -max(-x)

// Sizes of a 2-D window operation over [..., height, width, channels].
typedef struct Window {
    int size[2], stride[2], dilation[2];
    int pad_low[2], pad_high[2];
    int groups; // convolutions only; 1 elsewhere
} Window;

// What an op needs beside its inputs; zeroed where unused, so that attributes compare with memcmp.
typedef union Attribute {
    Tensor *tensor; // input, gradient
    struct {
        double value;
    } constant; // constant (a scalar)
    struct {
        const double *data;
        int64_t count;
    } table;                        // table (a literal tensor), row-major
    const ScalarFunction *function; // map
    struct {
        int axis[MAX_RANK];
    } broadcast; // output axis that input axis i becomes; other output axes repeat
    struct {
        int axis[MAX_RANK];
    } transpose; // input axis that becomes output axis i
    struct {
        int start[MAX_RANK], stride[MAX_RANK];
    } slice; // stride may be negative; sizes are the output's
    struct {
        int axis;
    } concat, argmax, iota;
    struct {
        int low[MAX_RANK], high[MAX_RANK], interior[MAX_RANK];
        double value;
    } pad; // interior: elements put between
    struct {
        ReduceKind kind;
        unsigned axes;
    } reduce; // bit i: axis i is reduced and dropped
    // contract (XLA's dot_general): batch axes are paired in order, contracted axes likewise; the output is
    // [batch..., free axes of a..., free axes of b...].
    struct {
        int batch_count, batch[2][MAX_RANK], sum_count, sum[2][MAX_RANK];
    } contract;
    Window window; // conv*, pool*
    struct {
        Window window; // the pixels of a tile; stride: from one to the next
        int64_t flops; // of winograd_image, winograd_taps
    } tiles;           // winograd_tiles, winograd_image, winograd_taps
    struct {
        ReduceKind kind;
        Window window;
    } pool;
    struct {
        int axis;
    } gather;   // gather, scatter_add: table axis that the index selects; table and index share the axes before it
    Scan *scan; // scan
    struct {
        int store;
    } scan_result; // index of the body's store that it is the result of
    struct {
        int stream;
    } random; // index of the random stream; uniform in [0, 1)
} Attribute;

typedef enum Decision { DECIDED_NOT, DECIDED_STORED, DECIDED_INLINED } Decision;

struct Value {
    int id;
    const Op *op;
    Value **input;
    int input_count;
    Shape shape;
    Type type;
    bool batched; // differs between examples (and, after the batch pass, has the batch as axis 0)
    Attribute attribute;
    Span span;                   // the source text that it came from: innermost user-file call for prelude code
    const char *name;            // a name in the source that it was bound to, or NULL
    Instance *instance;          // the layer instance that made it, or NULL
    const char *function;        // the definition that the user\'s text calls for it: "cross_entropy"; or NULL
    const Definition *result_of; // elaborate: the function that it is the result of, the innermost one; or NULL
    bool backward;               // made by the gradient pass
    bool recomputed;             // recompute.c: a copy for the way back
    Decision decided;            // recompute.c: whether fusion stores it
    // Scratch of the passes that follow; each says in its header comment what it leaves there.
    Kernel *kernel;
    Buffer *buffer;
    Value *replacement;
    Tuned *tuned;    // tune.c: NULL: as the cost model says
    int64_t written; // lookup.c: FLOPs of the product in the source that this one does the work of; 0: of itself
    int uses, mark;
};

// Where a value leaves the graph: it is written to a persistent tensor when the entry has run.
typedef struct Store {
    Tensor *tensor;
    Value *value;
    bool commit; // part of the update: left undone when the loss is not finite
} Store;

// A loop over steps: the attribute of a `scan` value. Its body is a graph of its own, of one step, that reads ports (op
// `input`, tensors of role PORT) and nothing outside. Each input of the scan value feeds a port. The body's stores are
// its results: the next values of what is carried, which the next step finds at the port, and what is collected,
// [steps, ...]. A `scan_result` value picks one of them: of a carry, its final value.
typedef enum PortKind {
    PORT_CARRY,     // the input is the initial value
    PORT_SEQUENCE,  // the input is [steps, ...]; a step sees its element
    PORT_INVARIANT, // the same in all steps
} PortKind;

typedef struct Port {
    PortKind kind;
    Value *leaf; // of the body
    int store;   // CARRY: which of the body's stores is the next value
} Port;

struct Scan {
    Graph *body;
    int steps;
    bool reverse; // from the last step to the first
    Port *port;   // by input
    int port_count;
};

struct Graph {
    Value **value; // in topological order: inputs before users
    int count;
    Store *store;
    int store_count;
    Value *loss; // scalar; NULL outside the train and evaluate entries
    int batch;   // number of examples; 0 before the batch pass
    Span span;   // the place that new values get; constructors copy it
    Instance *instance;
    const char *function;
    const char *name; // name for the next value only
    bool backward;
};

// ---- primitive ops ------------------------------------------------------------------------------

// One more name of an op in the language; the same three facts as in Op.
typedef struct Binding {
    const char *signature;
    Datum *(*call)(Call *call);
    const char *summary;
} Binding;

// One primitive operation: everything the compiler knows about it. One file of compiler/ops defines each
// and the registry is made from the file names, so that adding an op touches one file.
struct Op {
    const char *name;
    // How the language calls it, e.g. "argmax(x, axis = -1)", and the function that checks the arguments, reports
    // errors in the user's terms, and returns the result. NULL where the language has no name for it.
    const char *signature;
    Datum *(*call)(Call *call);
    const char *summary; // one line for docs/prelude.md and --list-ops
    // An op with several names (sum, max, mean: all of them `reduce`) lists them here instead and leaves the three
    // fields above NULL. Ends with a row whose signature is NULL. Names of ops come before scalar functions of the same
    // name: `max` and `select` are bound here and treat numbers themselves.
    const Binding *binding;
    // The shape and type that follow from inputs and attribute; used by graph_add and by the verifier.
    // Inputs are known to be right (the language side has checked them); BUG() otherwise. Where the shape or the type
    // is a choice (input, constant, table, broadcast, reshape, slice, random, iota, scatter_add, conv_*_grad) the
    // constructor has set value->shape and value->type before; then infer checks and leaves them.
    void (*infer)(Value *value);
    // What input `which` receives from the gradient `dy` of this value's output; NULL for no gradient.
    // A NULL rule means that gradients stop here.
    Value *(*gradient)(Graph *graph, Value *value, Value *dy, int which);
    // The batched form, given batched inputs (inputs that were not batched are passed as they are).
    // NULL: the op works on trailing axes and takes a leading one on its first input as it is.
    // Returns NULL, having reported an error at value->span, if it has no batched form.
    Value *(*batch)(Graph *graph, Value *value, Value **input);
    // The element of the output at `index` (value->shape.rank loop expressions). NULL for ops that need loops of
    // their own (reductions, contractions).
    LExpr *(*at)(Lower *lower, Value *value, LExpr **index);
    // Ops without `at`: emits the loops that compute kernel->anchor == value, calling lower_finish() on each element
    // (or lane of elements) so that the fused epilogue and the stores follow. `reference` is the naive form for
    // --naive; `lower` the fast form (NULL: the reference is used).
    void (*reference)(Lower *lower, Value *value);
    void (*lower)(Lower *lower, Value *value);
    // The lowering adds into its output buffer, so no epilogue can follow it in the same kernel.
    bool accumulates;
    // The lowering finishes each element once: the result may take the place of an operand of its epilogue
    // (in_place.c).
    bool finishes_once;
    bool is_convolution; // a convolution in one of its forms: the whole of it, or the step that gives the image
    int64_t (*flops)(const Value *value); // NULL: one for each output element if it is a map, else none
    // Sample expressions for the gradient and reference checks: "x: [3, 4], y: [4, 5] => x @ y".
    // An input is real in general position unless it says `int(5)` (values 0..4) before its shape, or `positive`.
    // NULL-terminated; an op without samples fails the tests unless it is internal (no signature and no binding).
    const char *const *samples;
};

// Scalar functions are the rows of tables in compiler/scalar_*.c: an elementwise `map` value names one.
typedef enum ScalarType {
    SCALAR_REAL,    // real arguments, real result
    SCALAR_SAME,    // arguments of one type (real or int), result the same
    SCALAR_COMPARE, // arguments of one type, boolean result
    SCALAR_LOGIC,   // boolean arguments and result
    SCALAR_INT,     // int arguments, int result
    SCALAR_SELECT,  // (bool, T, T) -> T
    SCALAR_TO_REAL,
    SCALAR_TO_INT,
} ScalarType;

struct ScalarFunction {
    const char *name; // in the language: "exp"; operators are "add", "less"
    int arity;
    ScalarType type;
    // C text: an infix operator "+", or a function as spelled for float and for double ("expf", "exp").
    const char *infix, *f32, *f64;
    const char *helper;     // C definition of the function where libm has none; printed into the output when used. %R
                            // stands for the real type, %F for the suffix of float functions and constants ("f" or "")
    const char *i32;        // the function's name for int32_t arguments where it has no infix; NULL: none
    const char *i32_helper; // its C definition where libc has none
    double (*fold)(const double *x);
    Value *(*gradient)(Graph *graph, Value *value, Value *dy, int which); // NULL: no gradient
    int cost;                   // in FLOPs, roughly; decides about recomputation
    const char *const *samples; // as in Op; NULL-terminated
    const char *summary;        // NULL: not of the language
};
const ScalarFunction *scalar_find(const char *name);
const ScalarFunction *scalar_row(int index); // NULL past the end
int scalar_index(const ScalarFunction *function);

// The registry (made by the Makefile from the names of compiler/ops/*.c: each NAME.c defines `const Op op_NAME`).
extern const Op *const all_ops[]; // NULL-terminated, in alphabetical order
#include "op_names.h"             // `extern const Op op_NAME;` of each
// batch_mean (batched -> not batched; per example it keeps the shape), total (a metric's running sum) and gradient
// (of graph->loss with respect to attribute.tensor) exist only until the batch and the gradient pass; pool_place
// and unpool only from the pooling pass on, the ops of Winograd's algorithm from the winograd pass on.

// ---- graph.c: construction ----------------------------------------------------------------------

Graph *graph_new(void);
void graph_free(Graph *graph);        // with its values, and the bodies of its scans: nothing points to them any more
void graph_free_values(Graph *graph); // not the bodies, which values of another graph have, too
// Adds a value; op->infer gives its shape and type, `batched` follows from the inputs.
// Values made from here on come from where `value` does: its span, layer, definition and direction.
void graph_place(Graph *graph, const Value *value);
Value *graph_add(Graph *graph, const Op *op, Attribute attribute, int input_count, Value *const *input);
// The same for the ops whose shape or type is a choice: set before op->infer is called.
Value *graph_add_shaped(Graph *graph, const Op *op, Attribute attribute, Shape shape, Type type, int input_count,
                        Value *const *input);
int64_t shape_count(Shape shape);
int64_t value_flops(const Value *value); // of the op as its row says; of a map by its function
bool shape_equal(Shape a, Shape b);
Shape shape_of(int rank, const int *dim);
const char *shape_text(Shape shape); // "[28, 28, 1]"
Shape shape_prepend(int size, Shape shape);
bool common_shape(Shape a, Shape b, Shape *result); // to which both stretch by NumPy's rule; false: to none
void graph_store(Graph *graph, Tensor *tensor, Value *value, bool commit);

// One constructor an op. Arguments are right by contract. Those that would do nothing return their input.
Value *graph_input(Graph *g, Tensor *tensor);
Value *graph_constant(Graph *g, Type type, double value);          // scalar
Value *graph_full(Graph *g, Type type, double value, Shape shape); // a broadcast constant
Value *graph_table(Graph *g, Type type, Shape shape, const double *data);
Value *graph_map(Graph *g, const char *function, int count, Value *const *input); // inputs of equal shape
Value *graph_unary(Graph *g, const char *function, Value *x);
Value *graph_binary(Graph *g, const char *function, Value *x, Value *y); // equal shapes, or one is a scalar
Value *graph_scale(Graph *g, Value *x, double factor);
Value *graph_select(Graph *g, Value *condition, Value *x, Value *y);
Value *graph_broadcast(Graph *g, Value *x, Shape shape, const int *axis); // axis[i]: output axis of input axis i
Value *graph_broadcast_to(Graph *g, Value *x, Shape shape);               // NumPy's rule
Value *graph_repeat(Graph *g, Value *x); // batch rules: for each example of g->batch, unless it is batched
Value *graph_reshape(Graph *g, Value *x, Shape shape);
Value *graph_transpose(Graph *g, Value *x, const int *axis);
Value *graph_slice(Graph *g, Value *x, const int *start, const int *size, const int *stride);
Value *graph_concat(Graph *g, int count, Value *const *x, int axis);
Value *graph_pad(Graph *g, Value *x, const int *low, const int *high, const int *interior, double value);
Value *graph_reduce(Graph *g, ReduceKind kind, Value *x, unsigned axes);
Value *graph_mean(Graph *g, Value *x, unsigned axes);
Value *graph_argmax(Graph *g, Value *x, int axis);
Value *graph_contract(Graph *g, Value *a, Value *b, int batch_count, const int *batch_a, const int *batch_b,
                      int sum_count, const int *sum_a, const int *sum_b);
Value *graph_conv(Graph *g, Value *x, Value *kernel, Window window);
// The gradient of a convolution for its input, of shape `shape`, and for its kernel. window.size is the kernel's.
Value *graph_conv_input_grad(Graph *g, Value *dy, Value *kernel, Window window, Shape shape);
Value *graph_conv_kernel_grad(Graph *g, Value *x, Value *dy, Window window, Shape shape);
// The kernel of a convolution as winograd takes it, [n * n, channels, filters].
Value *graph_winograd_kernel(Graph *g, Value *kernel, Shape shape);
Value *graph_pool(Graph *g, ReduceKind kind, Value *x, Window window);
// sum: from dy alone (x gives the shape); max: the first element equal to the maximum gets dy.
Value *graph_pool_grad(Graph *g, ReduceKind kind, Value *x, Value *y, Value *dy, Window window);
// The data must hold 0 .. limit - 1 only where `ints` are those of a field, in whatever order.
void graph_limit(const Value *ints, int limit);
Value *graph_gather(Graph *g, Value *table, Value *index); // table[index] along axis 0
Value *graph_scatter_add(Graph *g, Value *index, Value *dy,
                         Shape shape); // zeros of `shape`, dy added at the rows `index`
// A new port of a body that is being made, for a value outside it (the element of a sequence); and the scan itself. The
// body may use values from outside: each becomes an invariant. scan_result is of the body's store of that number.
Value *graph_port(Graph *body, const Value *like, Shape shape);
Value *graph_scan(Graph *g, Scan *scan, Value **input);
Value *graph_scan_result(Graph *g, Value *scan, int store);
Value *graph_random(Graph *g, int stream, Shape shape, bool batched);
Value *graph_iota(Graph *g, Shape shape, int axis, Type type);
Value *graph_stop_gradient(Graph *g, Value *x);
Value *graph_batch_mean(Graph *g, Value *x);
Value *graph_total(Graph *g, Value *x);
Value *graph_gradient(Graph *g, Tensor *parameter);

// A copy of one value of another graph: same op and attribute, inputs as given.
Value *graph_copy(Graph *g, const Value *value, Value *const *input);

// ---- what surrounds the graphs ------------------------------------------------------------------

typedef enum TensorRole {
    TENSOR_PARAMETER,    // trained; saved with the weights
    TENSOR_STATE,        // not trained, saved with the weights: running means, data statistics
    TENSOR_AVERAGE,      // moving average of a parameter: evaluated, predicted with and saved in its place
    TENSOR_SLOT,         // optimizer state; saved in checkpoints
    TENSOR_TOTAL,        // a metric's running sum; zeroed at the start of an epoch
    TENSOR_EACH,         // state of each place in the batch, kept from batch to batch; zeroed at the start of an epoch
    TENSOR_FIELD,        // a field of the data: shape of one example (batched; the caller passes a pointer)
    TENSOR_SETTING,      // a run-time number, `--set`
    TENSOR_STEP,         // real scalar: updates that a step of the train section has done so far
    TENSOR_BATCH_WEIGHT, // [] per example: 1/n for the n real examples of the batch, 0 for the padding
    TENSOR_PORT,         // what a scan's body reads or stores in a step; no member of the struct
    TENSOR_CACHE,        // what the entry `next` keeps of earlier positions
    TENSOR_PREPARED,     // what the entry `prepare` computes of the weights for `predict`
    TENSOR_ARGUMENT,     // int scalar that the caller of an entry sets: token and position of `next`
    TENSOR_OUTPUT,       // what an entry hands out: the loss, predictions, report values, generated fields
} TensorRole;

struct Tensor {
    TensorRole role;
    const char *name;   // full source name: "digits.conv2d.kernel"; slots: "digits.conv2d.kernel/velocity"
    const char *c_name; // member of the generated struct: "digits_conv2d_kernel"; unique, never a C keyword
    Shape shape;        // of one example for batched ones
    Type type;
    bool batched;       // FIELD, BATCH_WEIGHT, EACH, and OUTPUTs that differ between examples
    Span span;          // of its declaration
    Instance *instance; // that declared it, or NULL
    double initial;     // SETTING: the default; SLOT: the start value
    int limit;          // FIELD of ints: its data must hold 0 .. limit - 1 only; 0: any ints
    Tensor *average;    // PARAMETER: its moving average, or NULL
    bool shown;         // OUTPUT of the entry `show`
    int statistics; // STATE of `standardise`: 1 + index of the Program field whose mean (.mean) or standard deviation
                    // it is; 0 otherwise
    bool statistics_deviation; // the standard deviation, not the mean
    Buffer *buffer;            // memory pass
    int mark;
};

// One application path of a definition: the row of a model summary, the owner of parameters.
struct Instance {
    const char *name, *path;                      // "conv2d_1", "digits.conv2d_1"
    Instance *parent, *child, *last_child, *next; // a tree in creation order
    const Definition *definition;
    Span span;    // of the call
    Shape output; // of one example, as first applied
    bool has_output;
};

// A column of a source, as its reader yields it: an argument of the generated program's data tables.
typedef struct Field {
    const char *name;   // field name in the program: what FIELD tensors and --data use
    const char *column; // name of the column in the reader
    Tensor *tensor;     // role FIELD
    int source;         // index into Program.source
    Tensor *generated;  // OUTPUT of the generate entry that fills it, or NULL: read from the source
} Field;

typedef struct SourceArgument {
    const char *name;
    enum { SOURCE_TEXT, SOURCE_NUMBER } kind;
    const char *text;
    double number;
} SourceArgument;

typedef struct DataSource {
    const char *reader; // the source's name: "mnist", "csv", "generate"
    SourceArgument *argument;
    int argument_count;
    Span span;
} DataSource;

typedef struct Report {
    const char *name; // "accuracy"
    Tensor *output;   // scalar or small tensor, computed from totals: right at any time in an epoch
} Report;

enum { MAX_TRAIN_STEPS = 16 }; // of a train section

// The train section has two entries a step, of which the second is there when gradients are accumulated: then the first
// one only adds them up. step_entry() and update_entry() give them.
typedef enum EntryKind {
    ENTRY_INITIALIZE,                                   // fills parameters and states from the seed
    ENTRY_TRAIN,                                        // of the first step: loss, gradients, update, metric totals
    ENTRY_EVALUATE = ENTRY_TRAIN + 2 * MAX_TRAIN_STEPS, // loss and metric totals, inference form
    ENTRY_PREPARE,  // what predictions take from the weights alone, computed when those have changed; prepare.c
    ENTRY_PREDICT,  // predictions, inference form
    ENTRY_NEXT,     // predictions at one position of a window of tokens; incremental.c
    ENTRY_SHOW,     // what `show` names, of what predict computes
    ENTRY_SAMPLE,   // what `sample` shows, inference form
    ENTRY_GENERATE, // fields of `generate` sources; batched over example indices
    ENTRY_COUNT
} EntryKind;
EntryKind step_entry(int step);
EntryKind update_entry(int step);
int entry_step(EntryKind entry); // -1: not of a step

// One `minimize`: `step NAME { ... }`, or the train section itself.
typedef struct ProgramStep {
    const char *name;              // NULL: the train section's only step
    Tensor *loss;                  // OUTPUT
    Tensor *counter;               // STEP; NULL: nothing asks for it
    int every, repeat, accumulate; // runs `repeat` times on every `every`th batch; updates after `accumulate` runs
} ProgramStep;
// Does each batch make one update, and nothing else?
bool step_is_plain(const ProgramStep *step);

typedef struct Program {
    const char *name; // prefix of everything the C file exports
    const Source *source;
    bool real_is_double;
    const Target *target;
    Tuning *tuning;  // tune.h; NULL: the cost models choose
    Tensor **tensor; // in creation order, which is the order in files and tables
    int tensor_count;
    Instance *root; // its children are the models
    DataSource *source_list;
    int source_count;
    Field *field;
    int field_count;
    Report *report;
    int report_count;
    ProgramStep *step;
    int step_count;
    Tensor *loss, *prediction; // OUTPUTs; the loss of several steps is their sum
    Tensor *next;              // OUTPUT of the entry `next`, or NULL
    Tensor *sample;            // OUTPUT, NULL: none
    int grid[2];               // rows and columns of samples in a picture
    Tensor **shown;            // OUTPUTs of the entry `show`
    int shown_count;
    struct KernelTable *kernels; // twins.c: all kernels of the program by what they do
    const char **kernel_name;    // names.c: functions of the C file
    int kernel_name_count;
    Graph *entry[ENTRY_COUNT];   // NULL: the program has none (no `generate` source)
    int64_t spared[ENTRY_COUNT]; // FLOPs of the source that no kernel does: graph_spared()
    int generate_count;          // examples of the generate source
    int batch, epochs;
    int predict_batch;   // examples that one call of predict takes
    int steps_per_epoch; // 0: all examples
    double validate;
    bool has_train;
} Program;
int entry_batch(const Program *program, EntryKind entry); // examples that one call of the entry takes
// The function of an entry in the C file, and the start of its kernels' names: "train_step", "generator_".
const char *entry_name(const Program *program, EntryKind entry);
const char *entry_prefix(const Program *program, EntryKind entry);
Tensor *program_tensor(Program *program, TensorRole role, const char *name, Shape shape, Type type);

// ---- the passes over a Graph. Each rewrites the graph in place or returns a new one. -------------
void program_incremental(Program *program);                   // incremental.c: adds the entry `next`
void graph_batch(Program *program, Graph **graph, int batch); // batch.c
void graph_crop(Graph *graph);                                // crop.c: pixels that nothing reads
void graph_lookups(Graph *graph, EntryKind entry);            // lookup.c: products with rows of a table, once for each
int64_t graph_spared(const Graph *graph);                     // and the FLOPs that this spares
void graph_gradients(Program *program, Graph *graph);         // gradient.c: replaces every `gradient` leaf
Graph *graph_simplify(Program *program, Graph *graph);        // simplify.c
void graph_pooling(Graph *graph);                             // pooling.c
void graph_stages(Graph *graph);                              // stages.c
// winograd.c: 3 x 3 convolutions by tiles, where that wins. `prepared`: what follows from weights alone costs nothing.
void graph_winograd(Program *program, Graph *graph, bool prepared);
void program_prepare(Program *program); // prepare.c: adds the entry `prepare`
bool is_of_weights(const Value *value); // prepare.c: does it follow from weights alone? No, if too long to say
void graph_verify(const Graph *graph, const char *after);         // verify.c: BUG() on a broken invariant
void graph_dump(FILE *out, const Graph *graph);                   // dump.c: --dump=build|batch|grad|simplify
void graph_dot(FILE *out, const Graph *graph, const char *title); // dump.c: --emit=dot

// scan_prune.c: drops what reaches no store and no loss. Part of simplify.
void graph_drop_dead(Graph *graph);

// scan_hoist.c: what does not depend on carries leaves the loops; true if anything did. And, at the end of simplify,
// weights that the steps would read across: transposed before the loop. scan_lookup.c: what a step can pick from a
// table itself is not stored for it.
bool scan_hoist(Graph *graph);
bool scan_transpose_invariants(Graph *graph);
bool scan_look_up(Graph *graph);

// ---- scan.c: what passes ask of a scan ------------------------------------------------------------
void scan_add_port(Scan *scan, Port port);
int scan_carry(const Scan *scan, int store);   // the port whose next value this store is; -1: it is collected
int scan_store(Scan *scan, Value *value);      // collects a value; the number of the store
int scan_store_next(Scan *scan, Value *value); // the same of the next value of a carry
bool graph_has(const Graph *graph, const Value *value);
Graph *graph_body_new(const Graph *outer); // empty, of the same batch and place
// Makes what a body uses from outside invariants: ports of the scan and further inputs. Constants are copied.
void scan_close(Scan *scan, Value ***input);
// Finds again which values differ between examples: a carry that starts equal for all may become different.
void scan_find_batched(Value *scan);

#endif
