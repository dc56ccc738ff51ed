// Subscripts: x[0], x[1:3], x[:, ::2], x[..., 0] of tensors; s[0], s[:-1] of lists; table[tokens].
#include "elaborate_internal.h"

// A subscript with its numbers evaluated.
typedef struct Range {
    int start, size, stride;
    bool drop; // a single index: the axis goes
} Range;

static bool evaluate_bound(Elaborator *e, const Expr *x, int64_t *result, bool *given)
{
    *given = x != NULL;
    if (!x)
        return true;
    Datum *datum = evaluate(e, x);
    if (!datum)
        return false;
    *given = datum->kind != DATUM_NONE;
    if (datum->kind != DATUM_INTEGER && *given)
        return elaborate_error(e, x->span, "a bound of a slice must be an integer, got %s", datum_text(datum));
    *result = datum->integer;
    return true;
}

static int64_t clamp(int64_t value, int64_t low, int64_t high)
{
    return value < low ? low : value > high ? high : value;
}

// Python's rule: negative bounds count from the end, bounds outside are moved to the end.
static bool evaluate_range(Elaborator *e, const Subscript *subscript, int size, Range *range)
{
    int64_t low = 0, high = 0, step = 1;
    bool has_low, has_high, has_step;
    if (!evaluate_bound(e, subscript->low, &low, &has_low) || !evaluate_bound(e, subscript->high, &high, &has_high) ||
        !evaluate_bound(e, subscript->step, &step, &has_step))
        return false;
    if (!has_step)
        step = 1;
    if (step == 0)
        return elaborate_error(e, subscript->step->span, "the step of a slice is 0");
    int64_t least = step > 0 ? 0 : -1, most = step > 0 ? size : size - 1;
    low = has_low ? clamp(low < 0 ? low + size : low, least, most) : step > 0 ? least : most;
    high = has_high ? clamp(high < 0 ? high + size : high, least, most) : step > 0 ? most : least;
    step = clamp(step, -size - 1, size + 1);
    int64_t count = step > 0 ? (high - low + step - 1) / step : (low - high - step - 1) / -step;
    *range = (Range){.start = (int)low, .size = count > 0 ? (int)count : 0, .stride = (int)step};
    return true;
}

static bool check_position(Elaborator *e, Span span, int64_t index, int size, const char *of, int *position)
{
    if (index < -size || index >= size)
        return elaborate_error(e, span, "index %lld is outside %s of size %d", (long long)index, of, size);
    *position = (int)(index < 0 ? index + size : index);
    return true;
}

static Datum *index_list(Elaborator *e, const Expr *x, Datum *list)
{
    const Subscript *subscript = &x->subscripts.item[0];
    if (x->subscripts.count != 1 || subscript->kind == SUBSCRIPT_ELLIPSIS)
        return elaborate_error(e, x->span, "a list takes one index or slice");
    if (subscript->kind == SUBSCRIPT_RANGE) {
        Range range;
        if (!evaluate_range(e, subscript, list->count, &range))
            return NULL;
        Datum **item = mem_alloc((size_t)range.size * sizeof *item + 1);
        for (int i = 0; i < range.size; i++)
            item[i] = list->item[range.start + i * range.stride];
        return datum_list(range.size, item);
    }
    Datum *index = evaluate(e, subscript->index);
    int position = 0;
    if (!index)
        return NULL;
    if (index->kind == DATUM_TENSOR) {
        const char *problem;
        Value *table = datum_to_value(e, list, false, &problem);
        if (table && index->tensor->type == TYPE_INT) {
            graph_limit(index->tensor, table->shape.dim[0]);
            return datum_tensor(graph_gather(e->graph, table, index->tensor));
        }
    }
    if (index->kind != DATUM_INTEGER)
        return elaborate_error(e, subscript->span, "the index of a list must be an integer, got %s", datum_text(index));
    return check_position(e, subscript->span, index->integer, list->count, "a list", &position) ? list->item[position]
                                                                                                : NULL;
}

// table[tokens]: rows of the first axis.
static Datum *gather(Elaborator *e, const Expr *x, Value *table, Value *index)
{
    if (index->type != TYPE_INT)
        return elaborate_error(e, x->span, "a tensor used as an index must be int, got %s",
                               type_shape_text(index->type, index->shape));
    if (table->shape.rank == 0)
        return elaborate_error(e, x->span, "a scalar cannot be indexed");
    Shape shape = index->shape;
    if (shape.rank + table->shape.rank - 1 > MAX_TENSOR_RANK)
        return elaborate_error(e, x->span, "the result has more than %d axes", MAX_TENSOR_RANK);
    for (int i = 1; i < table->shape.rank; i++)
        shape.dim[shape.rank++] = table->shape.dim[i];
    if (!shape_fits(shape))
        return elaborate_error(e, x->span, "the result %s is too large", shape_text(shape));
    graph_limit(index, table->shape.dim[0]);
    return datum_tensor(graph_gather(e->graph, table, index));
}

// `index`: the subscript's value if it has been evaluated already.
static bool evaluate_axis(Elaborator *e, const Subscript *subscript, Datum *index, Value *tensor, int axis,
                          Range *range)
{
    int size = tensor->shape.dim[axis];
    if (subscript->kind == SUBSCRIPT_RANGE) {
        if (!evaluate_range(e, subscript, size, range))
            return false;
        return range->size > 0 ||
               elaborate_error(e, subscript->span, "the slice is empty: axis %d has size %d", axis, size);
    }
    if (!index)
        index = evaluate(e, subscript->index);
    if (!index)
        return false;
    if (index->kind == DATUM_TENSOR) {
        elaborate_error(e, subscript->span, "a tensor can be used as an index only alone, as in table[tokens]");
        return false;
    }
    if (index->kind != DATUM_INTEGER)
        return elaborate_error(e, subscript->span, "an index must be an integer, got %s", datum_text(index));
    *range = (Range){.size = 1, .stride = 1, .drop = true};
    return check_position(e, subscript->span, index->integer, size, format("axis %d", axis), &range->start);
}

static Datum *index_tensor(Elaborator *e, const Expr *x, Value *tensor, Datum *single)
{
    int rank = tensor->shape.rank, given = 0, ellipses = 0;
    for (int i = 0; i < x->subscripts.count; i++)
        x->subscripts.item[i].kind == SUBSCRIPT_ELLIPSIS ? ellipses++ : given++;
    if (given > rank || ellipses > 1)
        return elaborate_error(e, x->span, "%d indices for a tensor %s", x->subscripts.count,
                               shape_text(tensor->shape));
    int start[MAX_RANK], size[MAX_RANK], stride[MAX_RANK], axis = 0;
    Shape kept = {0};
    for (int i = 0; i <= x->subscripts.count; i++) {
        const Subscript *subscript = i < x->subscripts.count ? &x->subscripts.item[i] : NULL;
        bool skip = !subscript || subscript->kind == SUBSCRIPT_ELLIPSIS;
        int until = !subscript ? rank : skip ? axis + rank - given : axis + 1;
        for (; axis < until; axis++) {
            Range range = {.size = tensor->shape.dim[axis], .stride = 1};
            if (!skip && !evaluate_axis(e, subscript, single, tensor, axis, &range))
                return NULL;
            start[axis] = range.start;
            size[axis] = range.size;
            stride[axis] = range.stride;
            if (!range.drop)
                kept.dim[kept.rank++] = range.size;
        }
    }
    return datum_tensor(graph_reshape(e->graph, graph_slice(e->graph, tensor, start, size, stride), kept));
}

Datum *evaluate_index(Elaborator *e, const Expr *x)
{
    Datum *base = evaluate(e, x->base);
    if (!base)
        return NULL;
    if (base->kind == DATUM_LIST)
        return index_list(e, x, base);
    if (base->kind != DATUM_TENSOR && base->kind != DATUM_PARAMETERS)
        return elaborate_error(e, x->span, "%s cannot be indexed", datum_text(base));
    const char *problem;
    Value *tensor = datum_to_value(e, base, false, &problem);
    if (!tensor)
        return problem ? elaborate_error(e, x->base->span, "%s", problem) : NULL;
    const Subscript *first = &x->subscripts.item[0];
    Datum *single = NULL;
    if (x->subscripts.count == 1 && first->kind == SUBSCRIPT_INDEX) {
        single = evaluate(e, first->index);
        if (!single)
            return NULL;
        if (single->kind == DATUM_TENSOR)
            return gather(e, x, tensor, single->tensor);
    }
    return index_tensor(e, x, tensor, single);
}
