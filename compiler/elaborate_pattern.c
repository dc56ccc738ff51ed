// Shape patterns: `[...s, h, w, 3]` checks a tensor and binds names, or stands for a shape when every name is known.
#include "elaborate_internal.h"

Type pattern_type(const Pattern *pattern)
{
    return pattern->type == TYPE_WORD_INT ? TYPE_INT : pattern->type == TYPE_WORD_BOOL ? TYPE_BOOL : TYPE_REAL;
}

// ---- checking an argument -----------------------------------------------------------------------

// An argument being matched; `shape` is what it has.
typedef struct Match {
    Elaborator *e;
    const Parameter *parameter;
    Shape shape;
    Datum *datum; // as it was given
    Span where;
} Match;

// "expected [28, 28, 1] for 'image', got a tensor [32, 32, 3]", and why.
static bool mismatch(Match *match, const char *why)
{
    Elaborator *e = match->e;
    const Definition *definition = e->frame->definition;
    // The frame of the definition is open, but the mistake is its caller's.
    Frame *inside = e->frame;
    const char *got = datum_text(match->datum), *pattern = span_text(match->parameter->pattern->span);
    Span where = match->where;
    e->frame = inside->caller;
    elaborate_error(e, where, "%s: expected %s for '%s', got %s%s", definition->name.text, pattern,
                    match->parameter->name, got, why);
    note_at(match->parameter->span, "'%s' is declared here", match->parameter->name);
    e->frame = inside;
    inside->failed = true;
    return false;
}

// The value that a name of the pattern has already, or NULL: in the definition, else a constant.
static Datum *known_name(Elaborator *e, const char *name)
{
    Local *local = find_local(e->frame, name);
    if (local)
        return local->value;
    const Constant *constant = module_constant(e->module, e->frame->source, name);
    return constant ? evaluate_constant(e, constant) : NULL;
}

static bool match_size(Match *match, const PatternAxis *axis, int size)
{
    Elaborator *e = match->e;
    if (axis->size) {
        Datum *wanted = evaluate(e, axis->size);
        if (!wanted)
            return false;
        if (wanted->kind != DATUM_INTEGER)
            return elaborate_error(e, axis->span, "a size must be an integer, got %s", datum_text(wanted));
        if (wanted->integer < 1)
            return elaborate_error(e, axis->span, "a size must be at least 1, got %lld", (long long)wanted->integer);
        return wanted->integer == size || mismatch(match, "");
    }
    if (axis->name[0] == '_' && !axis->name[1])
        return true;
    Datum *known = known_name(e, axis->name);
    if (!known) {
        bind_local(e, axis->name, datum_integer(size));
        return true;
    }
    if (known->kind == DATUM_INTEGER && known->integer == size)
        return true;
    return mismatch(match, format(": %s is %s", axis->name, datum_text(known)));
}

static bool match_ellipsis(Match *match, const PatternAxis *axis, int first, int count)
{
    if (!axis->name || (axis->name[0] == '_' && !axis->name[1]))
        return true;
    Datum *sizes = datum_shape(shape_of(count, match->shape.dim + first));
    Datum *known = known_name(match->e, axis->name);
    if (!known) {
        bind_local(match->e, axis->name, sizes);
        return true;
    }
    return datum_equal(known, sizes) || mismatch(match, format(": %s is %s", axis->name, datum_text(known)));
}

static bool match_axes(Match *match, const Pattern *pattern)
{
    int ellipsis = -1, fixed = 0;
    for (int i = 0; i < pattern->axis_count; i++)
        if (pattern->axis[i].ellipsis)
            ellipsis = i;
        else
            fixed++;
    if (match->shape.rank < fixed || (ellipsis < 0 && match->shape.rank != fixed))
        return mismatch(match, "");
    int many = match->shape.rank - fixed;
    for (int i = 0, axis = 0; i < pattern->axis_count; i++) {
        bool good = i == ellipsis ? match_ellipsis(match, &pattern->axis[i], axis, many)
                                  : match_size(match, &pattern->axis[i], match->shape.dim[axis]);
        if (!good)
            return false;
        axis += i == ellipsis ? many : 1;
    }
    return true;
}

bool match_pattern(Elaborator *e, const Parameter *parameter, Datum **argument, Span where)
{
    const Pattern *pattern = parameter->pattern;
    Match match = {.e = e, .parameter = parameter, .datum = *argument, .where = where};
    Type type = pattern_type(pattern);
    const char *problem;
    Value *value = datum_to_value(e, *argument, false, &problem);
    if (!value)
        return problem ? mismatch(&match, "") : false;
    bool literal = (*argument)->kind != DATUM_TENSOR;
    if (literal && type == TYPE_REAL && value->type == TYPE_INT)
        value = datum_to_value(e, *argument, true, &problem);
    if (value->type != type) {
        mismatch(&match, "");
        if (type == TYPE_REAL)
            hint("to_real(x) makes reals of it");
        return false;
    }
    match.shape = value->shape;
    if (!match_axes(&match, pattern))
        return false;
    if (literal) {
        *argument = datum_tensor(value);
        (*argument)->span = where;
    }
    return true;
}

// ---- a shape ------------------------------------------------------------------------------------

// " (c = 8, groups = 3)": what the names of a size stand for.
static void add_names(Elaborator *e, Text *text, const Expr *x)
{
    if (!x)
        return;
    const Local *local = x->kind == EXPR_NAME ? find_local(e->frame, x->name) : NULL;
    if (local && local->value && datum_is_number(local->value))
        text_add(text, "%s%s = %g", text->length ? ", " : "", x->name, local->value->real);
    add_names(e, text, x->left);
    add_names(e, text, x->right);
}

static const char *names_text(Elaborator *e, const Expr *x)
{
    Text text = {0};
    add_names(e, &text, x);
    return text.length ? format(" (%s)", text.data) : "";
}

static bool is_parameter(const Elaborator *e, const char *name)
{
    const Definition *definition = e->frame->definition;
    for (int i = 0; definition && i < definition->parameters.count; i++)
        if (definition->parameters.item[i].name == name)
            return true;
    return false;
}

static bool add_size(Elaborator *e, const PatternAxis *axis, const Datum *size, const char *what, Shape *shape)
{
    const char *text = span_text(axis->span);
    if (size->kind != DATUM_INTEGER && axis->name && is_parameter(e, axis->name))
        return datum_error(e, size, axis->span, "expected an integer for '%s', got %s", text, datum_text(size));
    if (size->kind != DATUM_INTEGER)
        return datum_error(e, size, axis->span, "a size of %s must be an integer, but '%s' is %s%s", what, text,
                           datum_text(size), names_text(e, axis->size));
    if (size->integer < 1 || size->integer > INT32_MAX)
        return datum_error(e, size, axis->span, "a size of %s must be at least 1%s, but '%s' is %lld%s", what,
                           size->integer < 1 ? "" : format(" and at most %d", INT32_MAX), text,
                           (long long)size->integer, names_text(e, axis->size));
    if (shape->rank == MAX_TENSOR_RANK)
        return elaborate_error(e, axis->span, "%s has more than %d axes", what, MAX_TENSOR_RANK);
    shape->dim[shape->rank++] = (int)size->integer;
    return true;
}

bool evaluate_shape(Elaborator *e, const Pattern *pattern, const char *what, Shape *shape)
{
    *shape = (Shape){0};
    for (int i = 0; i < pattern->axis_count; i++) {
        const PatternAxis *axis = &pattern->axis[i];
        if (axis->ellipsis && !axis->name)
            return elaborate_error(e, axis->span, "'...' needs a name here, as in [...s, n]");
        Datum *size = axis->size ? evaluate(e, axis->size) : evaluate_name(e, axis->name, axis->span);
        if (!size)
            return false;
        if (!axis->ellipsis) {
            if (!add_size(e, axis, size, what, shape))
                return false;
            continue;
        }
        if (size->kind != DATUM_LIST)
            return elaborate_error(e, axis->span, "'%s' must be a list of sizes, it is %s", axis->name,
                                   datum_text(size));
        for (int k = 0; k < size->count; k++)
            if (!add_size(e, axis, size->item[k], what, shape))
                return false;
    }
    return shape_fits(*shape) ||
           elaborate_error(e, pattern->span, "%s: a tensor %s is too large", what, shape_text(*shape));
}
