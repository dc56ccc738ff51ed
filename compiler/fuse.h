// What the parts of fusion share. fuse.c runs them, in this order: fuse_storage.c decides which values are stored,
// fuse_kernels.c which kernel computes each, fuse_buffers.c where each goes; fuse_scan.c makes the loops of scans.
#ifndef DLC_FUSE_H
#define DLC_FUSE_H

#include "plan.h"

// What fusion knows about a value, by position in the graph.
typedef struct Facts {
    Value **user;
    int user_count;
    int store_count;
    bool commit;  // only the update needs it
    bool matched; // compared for equality
    bool stored;  // is to have a buffer
    bool needed;  // some other kernel loads it
    int cost;     // FLOPs of an element, as far as they are inlined
    int loads;    // large operands read for an element
    int nodes;
    int inlined_by; // stamp of the kernel that was last seen to inline it
} Facts;

// A kernel in the making, by creation index.
typedef struct Node {
    Kernel *kernel;
    Shape shape;    // of its loops
    Value **member; // values that it stores or could store
    int member_count;
    int *after; // kernels that must run before it
    int after_count;
    int stamp;
    bool placed;
} Node;

// A kernel loads a tensor's value.
typedef struct Read {
    int node;
    Value *operand;
    bool same_index; // at the index that it computes, through elementwise maps only
} Read;

typedef struct Fusion {
    Plan *plan;
    Program *program;
    Graph *graph;
    bool naive;
    Facts *facts;
    Node *node;
    int node_count;
    Read *read;
    int read_count;
    int stamp;
} Fusion;

// ---- fuse_storage.c ----

Facts *facts_of(const Fusion *fusion, const Value *value);
// Is it in memory before the entry begins?
bool is_leaf(const Value *value);
// Has it loops of its own, and so a kernel?
bool is_anchor(const Value *value);
bool has_storage(const Fusion *fusion, const Value *value);
// A reshape of a stored value is another name for the same bytes,
bool is_alias(const Fusion *fusion, const Value *value);
// which are those of this value.
Value *alias_base(const Fusion *fusion, Value *value);
// FLOPs of an element, without those of its operands.
int own_cost(const Value *value);
// Fills in the facts: users, what only the update needs, costs, and which values are to be stored.
void decide_storage(Fusion *fusion);

// ---- fuse_kernels.c ----

// Makes the kernels of the stored values.
void make_kernels(Fusion *fusion);
// Notes what each kernel loads.
void collect_reads(Fusion *fusion);
// A new kernel, by its number: for a value with loops of its own, or one that only stores.
int new_node(Fusion *fusion, Value *value, bool anchored);
// The kernel `node` loads `operand`, at the index that it computes or elsewhere.
void note_read(Fusion *fusion, int node, Value *operand, bool same_index);
// The kernel `node` must run after `earlier`.
void run_after(Fusion *fusion, int node, int earlier);
// Must it already?
bool depends_on(Fusion *fusion, int node, int earlier);

// ---- fuse_buffers.c ----

// A new buffer of a plan.
Buffer *plan_buffer(Plan *plan, const char *name, Type type, Shape shape);
// Gives every tensor, every initial value of a loop and every value that another kernel loads its buffer, and each
// kernel its outputs. Tensors are updated in place where no kernel wants the old value later.
void plan_buffers(Fusion *fusion);

// ---- fuse_scan.c ----

// The loop of a scan, with the histories of what it carries.
Loop *loop_new(Plan *plan, const Value *scan);
// Where the initial value of the carry at this port goes.
Buffer *loop_start(Plan *plan, const Loop *loop, int port);
// The buffer of a scan_result.
Buffer *scan_result_buffer(Plan *plan, const Value *result);
// The plan of a step, in which no kernels are yet: its ports and stores have buffers. The scan's inputs must have
// theirs.
Plan *loop_body(Plan *plan, const Loop *loop, const Value *scan);

#endif
