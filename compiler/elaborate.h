// Elaboration: the language is run in the compiler. Names resolve, layers unfold from their definitions, shapes are
// inferred and checked, and every tensor expression becomes a Value of the entry's graph.
#ifndef DLC_ELABORATE_H
#define DLC_ELABORATE_H

#include "graph.h"

typedef struct Elaborator Elaborator;
typedef struct Closure Closure; // a definition or built-in with some arguments bound; of a layer: with its instance

typedef enum DatumKind {
    DATUM_NONE,
    DATUM_BOOLEAN,
    DATUM_INTEGER,
    DATUM_REAL,
    DATUM_STRING,
    DATUM_LIST,
    DATUM_TENSOR,
    DATUM_FUNCTION,
    DATUM_PARAMETERS, // what `digits`, `digits.conv1` or `digits.conv1.kernel` mean as an argument: a set of parameters
} DatumKind;

struct Datum {
    DatumKind kind;
    Span span; // of the expression that gave it
    bool boolean;
    int64_t integer;
    double real; // set for integers too
    const char *string;
    Datum **item; // LIST
    int count;
    int depth, total; // LIST: how deep lists nest in it, and how many items there are in all of them
    Value *tensor;
    Closure *closure;
    Instance *instance; // PARAMETERS; FUNCTION of a layer instance or model
    Tensor *parameter;  // PARAMETERS: a single one
};

// A call of a built-in: arguments in the order of its signature, defaults filled in. A function that reports an error
// returns NULL; its callers pass NULL on without a second message.
struct Call {
    Elaborator *elaborator;
    Graph *graph;
    const char *function; // name for messages
    Span span;            // of the call
    Datum **argument;
    Span *argument_span; // where each was written (the signature for a default)
    const char *const *argument_name;
    int argument_count;
};

// ---- what built-ins use (elaborate.c) -----------------------------------------------------------
// Each returns false, having reported "FUNCTION: expected an integer for 'axis', got a tensor [3]" at the argument.
bool argument_tensor(Call *call, int which, Value **value);      // promotes numbers, lists; any element type
bool argument_real_tensor(Call *call, int which, Value **value); // ints become real; bool is refused
bool argument_integer(Call *call, int which, int64_t *value);
bool argument_real(Call *call, int which, double *value);
bool argument_boolean(Call *call, int which, bool *value);
bool argument_string(Call *call, int which, const char **value);
bool argument_none(Call *call, int which); // is it `none`? reports nothing
// A list of `count` integers, or one integer that stands for all of them (a square stride).
bool argument_integers(Call *call, int which, int count, int *values);
bool argument_integer_list(Call *call, int which, int maximum, int *values, int *count);
bool argument_shape(Call *call, int which, Shape *shape);
// An axis of a tensor of that rank: -rank..rank-1, made non-negative.
bool argument_axis(Call *call, int which, int rank, int *axis);
// `all`/none, one axis or a list of them, as a bit mask.
bool argument_axes(Call *call, int which, int rank, unsigned *axes);
// Error at the call or at one argument: places it at the user's call and adds notes for prelude lines. Always returns
// NULL.
Datum *call_error(Call *call, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
Datum *argument_error(Call *call, int which, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
Datum *datum_tensor(Value *value);
Datum *datum_integer(int64_t value);
Datum *datum_real(double value);
Datum *datum_list(int count, Datum **item);
// Brings two tensors to one shape and element type by broadcasting and promotion. `what` for messages: "a + b".
bool broadcast_pair(Call *call, Value **a, Value **b, const char *what);
int next_random_stream(Elaborator *elaborator);
bool random_is_batched(Elaborator *elaborator); // values of a model differ between examples; initializers' do not
const char *datum_text(const Datum *datum);     // for messages: "a tensor [3, 4]", "the integer 3"

// ---- the passes ---------------------------------------------------------------------------------
// -D name=value, -I directory.
typedef struct Definitions {
    const char *const *name;
    const char *const *value;
    int count;
    const char *const *include;
    int include_count;
    bool real_is_double;
    const Target *target;
    int predict_batch; // examples that one call of predict takes
} Definitions;

// A file and all it imports, with the prelude behind them.
typedef struct Module {
    Ast **file; // the program first, then its imports in order, then the files of the prelude
    int file_count;
    struct Meaning *meaning; // module.c: of the names, open addressing by their pointers
    int meaning_count;
} Module;
// The definition or constant of that name that code in `from` sees: the program's and its imports' before the
// prelude's; prelude code sees the prelude only. NULL if there is none.
Definition *module_definition(const Module *module, const Source *from, const char *name);
Constant *module_constant(const Module *module, const Source *from, const char *name);
// check.c: reads imports and the prelude, then name errors that need no evaluation: redefined, unused, unknown names,
// recursion, misplaced param/state/return, unknown kinds of clause. NULL after errors.
Module *check(Ast *ast, const Definitions *definitions);
// Sources read so far (for -MD): paths of the program and of its imports.
int module_dependencies(const Module *module, const char *const **paths);
void hint_columns(const Definition *source); // what the source of a data item has

// Names that the language has without a definition, for check.c: functions of ops, scalar functions, and builtins.c.
const char *const *builtin_names(int *count);
// elaborate.c: NULL after errors. Fills tensors, instances, data tables, and the entry graphs (unbatched).
Program *elaborate(Module *module, const Definitions *definitions, const char *name);
void model_dump(FILE *out, const Program *program); // --dump=elaborate: instances, parameters, shapes

#endif
