// table: a literal tensor. Attribute: its elements, row-major; the shape and the type are the constructor's choice.
#include "loops.h"

static void infer(Value *value)
{
    if (value->attribute.table.count != shape_count(value->shape))
        BUG("a table of %lld elements for %s", (long long)value->attribute.table.count, shape_text(value->shape));
}

// There is no `at`: a table always is a buffer.
const Op op_table = {.name = "table", .infer = infer};
