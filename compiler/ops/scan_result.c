// scan_result: one of the results of a scan. Attribute: the number of the body's store: the final value of a carry, or
// what was collected in each step, [steps, ...].
#include "loops.h"

static void infer(Value *value)
{
    const Value *input = value->input[0];
    if (input->op != &op_scan || value->attribute.scan_result.store >= input->attribute.scan->body->store_count)
        BUG("scan_result of a %s", input->op->name);
    const Scan *scan = input->attribute.scan;
    const Value *stored = scan->body->store[value->attribute.scan_result.store].value;
    bool carried = scan_carry(scan, value->attribute.scan_result.store) >= 0;
    value->shape = carried ? stored->shape : shape_prepend(scan->steps, stored->shape);
    value->type = stored->type;
}

// What arrives here is collected by scan_gradient().
static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    (void)graph;
    (void)value;
    (void)dy;
    (void)which;
    return NULL;
}

const Op op_scan_result = {.name = "scan_result", .infer = infer, .gradient = gradient};
