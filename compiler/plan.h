// The Plan: kernels in order, a buffer for every value that is stored, an arena offset for every buffer.
#ifndef DLC_PLAN_H
#define DLC_PLAN_H

#include "graph.h"

typedef struct Stmt_ LStmt;
typedef struct Plan Plan;
typedef struct Loop Loop;
typedef struct LVariable LVariable; // loops.h

// Storage of one value: a member of the model struct (tensor != NULL) or bytes of the arena.
struct Buffer {
    const char *name; // C identifier, unique in the program: the local pointer's name in kernels
    Type type;
    Shape shape; // as stored, batch included; row-major and dense
    Tensor *tensor;
    const Value *literal; // non-NULL: a constant table, printed as a static array; neither tensor nor arena
    bool local;           // an array inside a kernel function, declared there by LSTMT_LOCAL
    int rows;             // rows.c: > 0: only one of so many rows exists at a time, a local array of its kernel
    Buffer *row;          // lower_rows.c: that array, or a variable with the current row of a buffer that stays
    bool scratch;         // team.c: was local; in the arena, so that all threads share it, during its kernel only
    Buffer *base;         // non-NULL: another shape of the same bytes (a reshape); then offset is the base's
    bool heir;            // in_place.c: not another shape of it, but what replaces it in its last kernel
    // One slot of another buffer's first axis, or slots from there on: `shift` slots from its start, and in the body of
    // a loop (level 1, 2, ...: how many loops are around it) as many more as the number of the step.
    Buffer *stack;
    int level, shift;
    bool ring; // of a stack: slot i is slot i % (number of slots)
    int64_t bytes;
    int64_t offset;  // in the arena, 64-byte aligned
    int first, last; // index of the first and the last kernel that touch it
    int number;      // memory.c: a stable order
    int mark;        // scratch
};

// A kernel computes `value[0..count)`; those in `output` are stored, the others live only inside its loops.
// Shape of its loops: the anchor's own (contraction, reduction, ...) followed, element by element, by the other values
// (the epilogue); without an anchor, one loop nest over the common shape of the outputs.
struct Kernel {
    int node;         // fuse.c: creation order
    const char *name; // C function name, unique in the program: "conv2d_1_forward"
    Value *anchor;    // NULL: a pure map kernel
    Value **value;
    int value_count;
    struct KernelOutput {
        Value *value;
        Buffer *buffer; // where it goes; a value may go to several buffers
    } * output;
    int output_count;
    bool commit;   // every output is part of the update
    bool again;    // computes copies of what was computed before
    Kernel **part; // rows.c: run one after the other in one loop over rows; their values and outputs are this kernel's,
                   // except for outputs that do not outlive a row. Has no anchor then. NULL: one loop nest
    int part_count;
    Kernel *whole; // the kernel that this one is a part of, else itself: Value.kernel is the part
    Shape rows;    // of the loops around the parts
    int row_axes;  // of a part: so many leading axes of its loops are the rows
    Span span;
    int64_t flops, bytes;
    bool parallel;    // worth dividing among threads
    Kernel *twin;     // twins.c: an earlier kernel that does the same to other buffers; NULL: none
    bool shared;      // twins.c: this is the twin of others
    Buffer **operand; // twins.c: buffers that the values read and write, in a canonical order
    int operand_count;
    Loop *loop;         // of a scan: what the kernel does is to run this loop; NULL elsewhere
    LStmt *body;        // lower.c; NULL with a twin or a loop
    LVariable **step;   // lower.c: the numbers of the steps of the loops around it, outermost first
    bool *uses_step;    // which of them its body needs
    Buffer **parameter; // lower.c: buffers that the body names, in order of first use, outputs first
    int parameter_count;
    int stored_count;      // so many of them, the first ones, are stored to
    bool team;             // team.c: every thread of a team runs it; else one thread does
    const LStmt *division; // team.c: the first of its divided loops
    bool *own;             // team.c: by parameter: does each iteration of equally divided loops touch its own part?
    bool wait;             // regions.c: the team waits before it
    LVariable *share;      // regions.c: in a loop over steps: the first example of the share that a call does; or NULL
};

// A scan as a plan has it: kernels that run in every step.
struct Loop {
    const Scan *scan;
    Plan *body;
    Buffer **history;   // by port: [steps + 1, ...] of a carry, or a ring of two slots; NULL elsewhere
    Buffer **collected; // by store: [steps, ...], where it is not in a history
};

// What a step takes: bytes of the arena, but for arrays that the threads of a kernel share.
typedef struct MemoryCost {
    int64_t bytes, flops;
} MemoryCost;

struct Plan {
    Program *program;
    EntryKind entry;
    bool naive; // the reference lowering, with the functions of libm
    Graph *graph;
    Kernel **kernel;
    int kernel_count;
    Buffer **buffer;
    int buffer_count;
    int64_t arena_bytes; // of this entry
    int64_t sum_bytes;   // of all arena buffers, if none shared memory
    MemoryCost cost[2];  // for --report: of fast and of small memory; zero in entries without gradients
    bool region;         // regions.c: a team of threads runs it
    Plan *outer;         // the plan whose loop this is the body of; NULL: an entry's
    const Loop *loop;    // that loop
    int level;           // number of loops around it
};

// fuse.c: which values are stored, and which kernel computes each. Under `naive`, one kernel a value.
Plan *plan_fuse(Program *program, EntryKind entry, Graph *graph, bool naive);
// recompute.c: the same graph with copies of what is computed again, so that its plan needs the fewest bytes. `cost`:
// of the plan of the graph as it is, and of the new one.
Graph *graph_recompute(Program *program, EntryKind entry, Graph *graph, MemoryCost cost[2]);
// fuse.c: does a parallel region cost less than it gives?
bool is_worth_threads(int64_t flops, int64_t bytes);
// rows.c: merges kernels that work row by row.
void plan_rows(Plan *plan);
// schedule.c: the order of kernels in which less is alive.
void plan_schedule(Plan *plan);
// names.c: names of kernels and buffers, as the C file shows them.
void plan_names(Plan *plan);
// memory.c: buffers' lifetimes and arena offsets. Arena of the program: the largest of its entries'.
void plan_memory(Plan *plan);
int64_t plan_bytes_alive(Plan *plan); // at the same time, at most: in this order no arena is smaller
void take_places(Plan *plan);         // in_place.c: results that replace operands; part of plan_memory
// twins.c: kernels that can share one body.
void plan_twins(Plan *plan);
void adopt_parameters(Kernel *kernel);                  // once its twin is lowered
const Buffer *buffer_storage(const Buffer *buffer);     // memory.c: whose bytes it names
const Buffer *buffer_root(const Buffer *buffer);        // memory.c: the whole that its bytes are part of
bool slots_differ(const Buffer *a, const Buffer *b);    // memory.c: two slots of one stack, never the same in a step
int64_t slot_bytes(const Buffer *slot);                 // memory.c: from one slot of its stack to the next
bool buffers_overlap(const Buffer *a, const Buffer *b); // memory.c: do they share a byte?
// memory.c: arrays that the threads of a kernel share, known after plan_lower, go where the others leave room.
void place_scratch(Plan *plan);
// regions.c: where a team of threads runs the entry, and where it waits.
void plan_regions(Plan *plan);
void plan_verify(const Plan *plan, const char *after);
void plan_dump(FILE *out, const Plan *plan);                                    // --dump=fuse|memory
void report_print(FILE *out, Program *program, Plan *const plans[ENTRY_COUNT]); // report.c: --report

#endif
