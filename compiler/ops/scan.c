// scan: a loop over steps. Attribute: the Scan, whose body is one step; an input for each of its ports. Its value is a
// bundle that nothing but `scan_result` reads. Gradient, batching and loops are rules of their passes, since a body is
// a graph itself: scan_gradient.c, batch.c, fuse_scan.c.
#include "loops.h"

static void infer(Value *value)
{
    const Scan *scan = value->attribute.scan;
    bool good = value->input_count == scan->port_count;
    for (int i = 0; good && i < scan->port_count; i++) {
        const Value *input = value->input[i], *leaf = scan->port[i].leaf;
        Shape shape = leaf->shape;
        if (scan->port[i].kind == PORT_SEQUENCE)
            shape = shape_prepend(scan->steps, shape);
        good = input->type == leaf->type && shape_equal(input->shape, shape);
        if (scan->port[i].kind == PORT_CARRY) {
            const Value *next = scan->body->store[scan->port[i].store].value;
            good &= next->type == leaf->type && shape_equal(next->shape, leaf->shape);
        }
        if (!good)
            BUG("input %d of a scan is %s %s, its port %s %s", i, type_name(input->type), shape_text(input->shape),
                type_name(leaf->type), shape_text(leaf->shape));
    }
    if (!good)
        BUG("a scan of %d inputs with %d ports", value->input_count, scan->port_count);
    value->shape = (Shape){0};
    value->type = TYPE_REAL;
}

// The gradient pass knows that a scan has one; scan_gradient() makes it, for all inputs at once.
static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    (void)graph;
    (void)dy;
    BUG("the gradient of a scan, value %d, for input %d alone", value->id, which);
}

static int64_t flops(const Value *value)
{
    const Graph *body = value->attribute.scan->body;
    int64_t count = 0;
    for (int i = 0; i < body->count; i++)
        count += value_flops(body->value[i]);
    return count * value->attribute.scan->steps;
}

const Op op_scan = {
    .name = "scan",
    .infer = infer,
    .gradient = gradient,
    .accumulates = true,
    .flops = flops,
};
