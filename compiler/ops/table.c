// table: a literal tensor. Attribute: its elements, row-major; the shape and the type are the constructor's choice.
#include "loops.h"

static void infer(Value *value)
{
    if (value->attribute.table.count != shape_count(value->shape))
        BUG("a table of %lld elements for %s", (long long)value->attribute.table.count, shape_text(value->shape));
}

static LExpr *literal(Type type, double number)
{
    if (type == TYPE_REAL)
        return l_real(number);
    return type == TYPE_INT ? l_cast(LTYPE_INT, l_integer((int64_t)number)) : l_boolean(number != 0);
}

// Elements first .. first + count - 1 by bisection on the element number. Runs of equal elements are one leaf, and a
// known element number folds to its element.
static LExpr *choose(const Value *value, LExpr *element, int64_t first, int64_t count)
{
    if (count == 1)
        return literal(value->type, value->attribute.table.data[first]);
    int64_t half = count / 2;
    LExpr *low = choose(value, element, first, half);
    LExpr *high = choose(value, element, first + half, count - half);
    return low == high ? low : l_select(l_less(element, l_integer(first + half)), low, high);
}

static LExpr *at(Lower *lower, Value *value, LExpr **index)
{
    (void)lower;
    return choose(value, l_flatten(value->shape, index), 0, value->attribute.table.count);
}

const Op op_table = {.name = "table", .infer = infer, .at = at};
