// What the files of the lowering share with each other and with rows.c; what ops use is in loops.h.
#ifndef DLC_LOWER_H
#define DLC_LOWER_H

#include "loops.h"

// ---- lower.c: a kernel as a whole -----------------------------------------------------------------
Lower lower_start(Plan *plan, Kernel *kernel, struct Sharing *sharing, bool naive);
void lower_loops(Lower *lower); // of a kernel, or a part of one

// ---- lower_values.c: values at indices, views of buffers, loops -----------------------------------
struct LowerMemo *lower_memo(int capacity);
void lower_memo_free(struct LowerMemo *memo);
struct LowerMemo *sharing_memo(const struct Sharing *sharing); // share.c: the one of all its kernels
void lower_forget(Lower *lower);                               // all values at indices
void lower_remember(Lower *lower, const Value *value, LExpr *const *index, LExpr *element);
void copy_index(LExpr **to, LExpr *const *from, int rank);

// A shape whose axis i is joined to axis i + 1 where `joined` has bit i.
Shape merge_axes(Shape shape, unsigned joined);
// The buffer, or a view of it in which the index divides less; changes the index to that of the view.
Buffer *simplest_view(Lower *lower, Buffer *buffer, LExpr **index);

// A variable that counts the lanes of vectors of that many, of which the first `live` ones stand for elements; the
// loops over lanes declare it.
void lower_set_lanes(Lower *lower, int lanes, int live);
// The index with its last axis moved on by the lane.
void index_of_lane(Lower *lower, LExpr **to, LExpr *const *from, int rank);

bool is_among_variables(LVariable *const *variable, int count, const char *name);
// A loop of one iteration is none: its body goes where the loop would.
bool runs_once(const LStmt *loop);
// A loop variable's name, after the meaning of the axis: b for the batch, y, x, c of an image.
const char *lower_axis_name(const Lower *lower, Shape shape, int axis);
// Opens the loops over the axes before axis `end`.
void lower_open_nest(Lower *lower, Shape shape, int end, LExpr **index);

// ---- lower_map.c: storing outputs, and kernels that do only that ----------------------------------
void lower_map(Lower *lower);
LExpr **lower_outputs(Lower *lower, Shape shape, LExpr *const *index); // elements of all outputs

// ---- lower_rows.c: the parts of a kernel in its loops over rows -----------------------------------
void lower_parts(Lower *lower);
// Which of the parts writes this buffer: -1 if an earlier one than the current does, 1 if the current or a later one
// does, 0 if none does.
int lower_written(const Lower *lower, const Buffer *buffer);
// All expressions that a map kernel or a reduction evaluates at one index of its loops; fills index.
LExpr **lower_probe(Lower *lower, LExpr **index, int *count);

// ---- shares.c: the steps of a loop among threads ----------------------------------------------------
// Where threads divide some kernels of a body, they divide those, too, that alone are not worth it: that is cheaper
// than to wait for the one that does them.
void share_small_kernels(Plan *body);
void divide_batch(Lower *lower, LStmt *stmt); // parallel loops over the batch: over shares of it

// ---- lower_scan.c: the steps of the loops around a kernel as variables, and which its function needs
void lower_declare_steps(Lower *lower);
void find_used_steps(Lower *lower);
void find_used_steps_of_loop(const Plan *plan, Kernel *kernel);

#endif
