// pad: a value round a tensor, and between its elements. Attribute: for each axis how many before, after and between;
// the value.
#include "loops.h"

#include "elaborate.h"

static void infer(Value *value)
{
    const Value *x = value->input[0];
    value->shape = x->shape;
    for (int i = 0; i < x->shape.rank; i++) {
        int low = value->attribute.pad.low[i], high = value->attribute.pad.high[i];
        int between = value->attribute.pad.interior[i];
        if (low < 0 || high < 0 || between < 0)
            BUG("pad of axis %d of %s by %d, %d, %d", i, shape_text(x->shape), low, high, between);
        value->shape.dim[i] = low + (x->shape.dim[i] - 1) * (between + 1) + 1 + high;
    }
    value->type = x->type;
}

static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    int stride[MAX_RANK];
    for (int i = 0; i < value->shape.rank; i++)
        stride[i] = value->attribute.pad.interior[i] + 1;
    return graph_slice(graph, dy, value->attribute.pad.low, value->input[which]->shape.dim, stride);
}

static Value *batch(Graph *graph, Value *value, Value **input)
{
    int low[MAX_RANK] = {0}, high[MAX_RANK] = {0}, between[MAX_RANK] = {0};
    for (int i = 0; i < value->shape.rank; i++) {
        low[i + 1] = value->attribute.pad.low[i];
        high[i + 1] = value->attribute.pad.high[i];
        between[i + 1] = value->attribute.pad.interior[i];
    }
    return graph_pad(graph, input[0], low, high, between, value->attribute.pad.value);
}

static LExpr *fill(const Value *value)
{
    double number = value->attribute.pad.value;
    if (value->type == TYPE_REAL)
        return l_real(number);
    return value->type == TYPE_INT ? l_cast(LTYPE_INT, l_integer((int64_t)number)) : l_boolean(number != 0);
}

static LExpr *at(Lower *lower, Value *value, LExpr **index)
{
    LExpr *inside = l_boolean(true), *inner[MAX_RANK];
    for (int i = 0; i < value->shape.rank; i++) {
        int low = value->attribute.pad.low[i], step = value->attribute.pad.interior[i] + 1;
        int size = value->input[0]->shape.dim[i];
        LExpr *offset = l_add_constant(index[i], -low);
        inside = l_and(inside, l_in_range(offset, 0, (int64_t)(size - 1) * step + 1));
        if (step == 1) {
            inner[i] = offset;
            continue;
        }
        // Division is of non-negative numbers: as many whole steps are added before as it takes, and removed after.
        int steps = (low + step - 1) / step;
        LExpr *positive = l_add_constant(offset, (int64_t)steps * step);
        inside = l_and(inside, l_equal(l_modulo(positive, step), l_integer(0)));
        inner[i] = l_add_constant(l_divide(positive, step), -steps);
    }
    lower->guarded++;
    LExpr *element = lower_at(lower, value->input[0], inner);
    lower->guarded--;
    return l_select(inside, element, fill(value));
}

// ---- pad(x, widths, value) ------------------------------------------------------------------------

static bool integer_in(const Datum *datum, int *number)
{
    bool good = datum->kind == DATUM_INTEGER && datum->integer >= 0 && datum->integer <= 1 << 24;
    if (good)
        *number = (int)datum->integer;
    return good;
}

// One axis: an integer for both sides, or [before, after].
static bool widths_of_axis(const Datum *datum, int *low, int *high)
{
    if (datum->kind != DATUM_LIST)
        return integer_in(datum, low) && integer_in(datum, high);
    return datum->count == 2 && integer_in(datum->item[0], low) && integer_in(datum->item[1], high);
}

static Datum *call_pad(Call *call)
{
    Value *x;
    double value;
    if (!argument_tensor(call, 0, &x) || !argument_real(call, 2, &value))
        return NULL;
    Datum *widths = call->argument[1];
    int low[MAX_RANK], high[MAX_RANK], rank = x->shape.rank;
    bool each = widths->kind == DATUM_LIST, good = !each || widths->count == rank;
    for (int i = 0; good && i < rank; i++)
        good = widths_of_axis(each ? widths->item[i] : widths, &low[i], &high[i]);
    if (!good)
        return argument_error(call, 1,
                              "expected one width, or a width or [before, after] for each of the %d axes of a tensor "
                              "%s, got %s",
                              rank, shape_text(x->shape), datum_text(widths));
    return datum_tensor(graph_pad(call->graph, x, low, high, NULL, value));
}

static const char *const samples[] = {
    "x: [3, 4] => pad(x, 1)",
    "x: [3, 4] => pad(x, [[1, 2], [0, 3]], 0.5)",
    "x: [2, 3] => pad(x, [0, 2])",
    NULL,
};

const Op op_pad = {
    .name = "pad",
    .signature = "pad(x, widths, value = 0)",
    .call = call_pad,
    .summary = "x with `value` around it; widths: one integer, or for each axis one integer or [before, after]",
    .infer = infer,
    .gradient = gradient,
    .batch = batch,
    .at = at,
    .samples = samples,
};
