// What the two halves of fusion share: fuse.c makes kernels, fuse_scan.c the loops that scans become.
#ifndef DLC_FUSE_H
#define DLC_FUSE_H

#include "plan.h"

// A new buffer of a plan.
Buffer *plan_buffer(Plan *plan, const char *name, Type type, Shape shape);

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
