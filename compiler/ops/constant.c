// constant: a scalar. Attribute: its value; the type is the constructor's choice.
#include "loops.h"

static void infer(Value *value)
{
    if (value->shape.rank)
        BUG("a constant of shape %s", shape_text(value->shape));
}

static LExpr *at(Lower *lower, Value *value, LExpr **index)
{
    (void)lower, (void)index;
    double number = value->attribute.constant.value;
    switch (value->type) {
    case TYPE_REAL:
        return l_real(number);
    case TYPE_INT:
        return l_cast(LTYPE_INT, l_integer((int64_t)number));
    case TYPE_BOOL:
        return l_boolean(number != 0);
    }
    BUG("a constant of no type");
}

const Op op_constant = {.name = "constant", .infer = infer, .at = at};
