// contract: sums of products over paired axes of two tensors (XLA's dot_general). Attribute: pairs of batch axes, pairs
// of summed axes. The output is [batch..., free axes of a..., free axes of b...]. In the language: a @ b, einsum.
#include "loops.h"

#include "elaborate.h"
#include "kernels/kernels.h"

#include <ctype.h>
#include <string.h>

// The axes of input `side` by what becomes of them: batch and summed ones in the order of their pairs, free ones in
// the input's.
typedef struct Axes {
    int batch[MAX_RANK], free[MAX_RANK], sum[MAX_RANK];
    int batch_count, free_count, sum_count;
} Axes;

static Axes axes_of(const Value *value, int side)
{
    const Attribute *attribute = &value->attribute;
    Axes axes = {.batch_count = attribute->contract.batch_count, .sum_count = attribute->contract.sum_count};
    unsigned taken = 0;
    for (int i = 0; i < axes.batch_count; i++)
        taken |= 1u << (axes.batch[i] = attribute->contract.batch[side][i]);
    for (int i = 0; i < axes.sum_count; i++)
        taken |= 1u << (axes.sum[i] = attribute->contract.sum[side][i]);
    for (int i = 0; i < value->input[side]->shape.rank; i++)
        if (!(taken >> i & 1))
            axes.free[axes.free_count++] = i;
    if (axes.batch_count + axes.sum_count + axes.free_count != value->input[side]->shape.rank)
        BUG("contract of %s names an axis twice", shape_text(value->input[side]->shape));
    return axes;
}

static void infer(Value *value)
{
    const Value *a = value->input[0], *b = value->input[1];
    Axes of_a = axes_of(value, 0), of_b = axes_of(value, 1);
    bool good = a->type == TYPE_REAL && b->type == TYPE_REAL;
    for (int i = 0; i < of_a.batch_count; i++)
        good &= a->shape.dim[of_a.batch[i]] == b->shape.dim[of_b.batch[i]];
    for (int i = 0; i < of_a.sum_count; i++)
        good &= a->shape.dim[of_a.sum[i]] == b->shape.dim[of_b.sum[i]];
    if (!good || of_a.batch_count + of_a.free_count + of_b.free_count > MAX_RANK)
        BUG("contract of %s with %s", shape_text(a->shape), shape_text(b->shape));
    value->shape = (Shape){0};
    for (int i = 0; i < of_a.batch_count; i++)
        value->shape.dim[value->shape.rank++] = a->shape.dim[of_a.batch[i]];
    for (int i = 0; i < of_a.free_count; i++)
        value->shape.dim[value->shape.rank++] = a->shape.dim[of_a.free[i]];
    for (int i = 0; i < of_b.free_count; i++)
        value->shape.dim[value->shape.rank++] = b->shape.dim[of_b.free[i]];
    value->type = TYPE_REAL;
}

// The partner of summed axis `axis` of the other input.
static int partner(const Axes *other, const Axes *own, int axis)
{
    for (int i = 0; i < other->sum_count; i++)
        if (other->sum[i] == axis)
            return own->sum[i];
    BUG("axis %d is not summed", axis);
}

// Input `which` receives dy contracted with the other input over the other's free axes. What remains is [batch..., own
// free axes..., summed axes as the other input has them] for a, and [batch..., summed axes as a has them..., own free
// axes] for b; a transpose puts it in the input's order.
static Value *gradient(Graph *graph, Value *value, Value *dy, int which)
{
    Value *other = value->input[1 - which];
    Axes own = axes_of(value, which), outer = axes_of(value, 1 - which);
    int batch[MAX_RANK], rows[MAX_RANK];
    int first_row = own.batch_count + (which == 0 ? own.free_count : 0);
    for (int i = 0; i < own.batch_count; i++)
        batch[i] = i;
    for (int i = 0; i < outer.free_count; i++)
        rows[i] = first_row + i;
    Value *product =
        which == 0
            ? graph_contract(graph, dy, other, own.batch_count, batch, outer.batch, outer.free_count, rows, outer.free)
            : graph_contract(graph, other, dy, own.batch_count, outer.batch, batch, outer.free_count, outer.free, rows);
    product->written = value->written;
    int axis[MAX_RANK], position = 0;
    for (int i = 0; i < own.batch_count; i++)
        axis[own.batch[i]] = position++;
    for (int i = 0; which == 0 && i < own.free_count; i++)
        axis[own.free[i]] = position++;
    for (int i = 0; i < other->shape.rank; i++) {
        bool is_summed = false;
        for (int k = 0; k < outer.sum_count; k++)
            is_summed |= outer.sum[k] == i;
        if (is_summed)
            axis[partner(&outer, &own, i)] = position++;
    }
    for (int i = 0; which == 1 && i < own.free_count; i++)
        axis[own.free[i]] = position++;
    return graph_transpose(graph, product, axis);
}

// Both batched: one more pair of batch axes. One batched: one more free axis, which a transpose brings to the front.
static Value *batch(Graph *graph, Value *value, Value **input)
{
    Axes axes[2] = {axes_of(value, 0), axes_of(value, 1)};
    bool both = input[0]->batched && input[1]->batched;
    int batch_axis[2][MAX_RANK] = {{0}, {0}}, sum_axis[2][MAX_RANK];
    for (int side = 0; side < 2; side++) {
        int shift = input[side]->batched ? 1 : 0;
        for (int i = 0; i < axes[side].batch_count; i++)
            batch_axis[side][i + both] = axes[side].batch[i] + shift;
        for (int i = 0; i < axes[side].sum_count; i++)
            sum_axis[side][i] = axes[side].sum[i] + shift;
    }
    Value *product = graph_contract(graph, input[0], input[1], axes[0].batch_count + both, batch_axis[0], batch_axis[1],
                                    axes[0].sum_count, sum_axis[0], sum_axis[1]);
    if (both)
        return product;
    int before = axes[0].batch_count + (input[1]->batched ? axes[0].free_count : 0), order[MAX_RANK];
    order[0] = before;
    for (int i = 1; i < product->shape.rank; i++)
        order[i] = i <= before ? i - 1 : i;
    return graph_transpose(graph, product, order);
}

static void reference(Lower *lower, Value *value)
{
    Axes axes[2] = {axes_of(value, 0), axes_of(value, 1)};
    LExpr *output[MAX_RANK], *index[2][MAX_RANK];
    lower_nest(lower, value->shape, output);
    int outside = lower->open_count, position = axes[0].batch_count;
    for (int side = 0; side < 2; side++) {
        for (int i = 0; i < axes[side].batch_count; i++)
            index[side][axes[side].batch[i]] = output[i];
        for (int i = 0; i < axes[side].free_count; i++)
            index[side][axes[side].free[i]] = output[position++];
    }
    LVariable *sum = lower_accumulator(lower, "sum", LTYPE_REAL, 1, l_real(0));
    for (int i = 0; i < axes[0].sum_count; i++) {
        LExpr *k = lower_loop(lower, "k", value->input[0]->shape.dim[axes[0].sum[i]]);
        index[0][axes[0].sum[i]] = index[1][axes[1].sum[i]] = k;
    }
    LExpr *a = lower_at(lower, value->input[0], index[0]), *b = lower_at(lower, value->input[1], index[1]);
    lower_append(lower, l_assign(sum, l_fma(a, b, l_variable(sum))));
    lower_close_to(lower, outside);
    lower_finish(lower, output, l_variable(sum));
}

static int64_t flops(const Value *value)
{
    Axes axes = axes_of(value, 0);
    int64_t count = 2 * shape_count(value->shape);
    for (int i = 0; i < axes.sum_count; i++)
        count *= value->input[0]->shape.dim[axes.sum[i]];
    return count;
}

// ---- einsum(equation, a, b) -----------------------------------------------------------------------

// The axes of an operand or of the result by their labels: letters, and negative numbers for those that `...` stands
// for, -1 the last.
typedef struct Labels {
    int label[MAX_RANK], count;
} Labels;

static int find_label(const Labels *labels, int label)
{
    for (int i = 0; i < labels->count; i++)
        if (labels->label[i] == label)
            return i;
    return -1;
}

static bool add_label(Call *call, Labels *labels, int label)
{
    if (labels->count < MAX_RANK && find_label(labels, label) < 0) {
        labels->label[labels->count++] = label;
        return true;
    }
    if (label < 0 || labels->count == MAX_RANK)
        argument_error(call, 0, "more than %d axes between two commas", MAX_RANK - 1);
    else
        argument_error(call, 0, "the axis '%c' stands twice in one place", label);
    return false;
}

// Reads "bij" or "...ij" up to `end`; `dots` axes are those of the dots.
static bool read_labels(Call *call, const char *text, const char *end, int dots, Labels *labels)
{
    bool had_dots = false;
    while (text < end) {
        if (end - text >= 3 && strncmp(text, "...", 3) == 0 && !had_dots) {
            for (int i = dots; i > 0; i--)
                if (!add_label(call, labels, -i))
                    return false;
            had_dots = true;
            text += 3;
        } else if (isalpha((unsigned char)*text)) {
            if (!add_label(call, labels, *text++))
                return false;
        } else if (*text == ' ') {
            text++;
        } else {
            argument_error(call, 0, "expected an equation like \"ij,jk->ik\", got \"%s\"", call->argument[0]->string);
            return false;
        }
    }
    return true;
}

static int count_letters(const char *text, const char *end)
{
    int count = 0;
    for (; text < end; text++)
        count += isalpha((unsigned char)*text) != 0;
    return count;
}

static bool read_operand(Call *call, int which, const char *text, const char *end, const Value *x, Labels *labels)
{
    int letters = count_letters(text, end), rank = x->shape.rank;
    bool has_dots = memchr(text, '.', (size_t)(end - text)) != NULL;
    if (letters > rank || (letters < rank && !has_dots)) {
        argument_error(call, which, "\"%.*s\" does not name the axes of a tensor %s", (int)(end - text), text,
                       shape_text(x->shape));
        return false;
    }
    return read_labels(call, text, end, rank - letters, labels);
}

typedef struct Einsum {
    Value *x[2];
    Labels operand[2], result;
} Einsum;

static bool read_equation(Call *call, Einsum *einsum)
{
    const char *equation;
    if (!argument_string(call, 0, &equation))
        return false;
    const char *comma = strchr(equation, ','), *arrow = strstr(equation, "->"), *end = equation + strlen(equation);
    if (!comma || !arrow || comma > arrow) {
        argument_error(call, 0, "expected an equation like \"ij,jk->ik\", got \"%s\"", equation);
        return false;
    }
    if (!read_operand(call, 1, equation, comma, einsum->x[0], &einsum->operand[0]) ||
        !read_operand(call, 2, comma + 1, arrow, einsum->x[1], &einsum->operand[1]))
        return false;
    int dots = 0;
    for (int side = 0; side < 2; side++)
        for (int i = 0; i < einsum->operand[side].count; i++)
            if (-einsum->operand[side].label[i] > dots)
                dots = -einsum->operand[side].label[i];
    return read_labels(call, arrow + 2, end, dots, &einsum->result);
}

static bool check_equation(Call *call, const Einsum *einsum)
{
    const Labels *a = &einsum->operand[0], *b = &einsum->operand[1], *result = &einsum->result;
    for (int i = 0; i < result->count; i++)
        if (find_label(a, result->label[i]) < 0 && find_label(b, result->label[i]) < 0) {
            argument_error(call, 0, "the axis '%c' of the result is none of the operands'", result->label[i]);
            return false;
        }
    for (int i = 0; i < a->count; i++) {
        int other = find_label(b, a->label[i]);
        if (other < 0 || einsum->x[0]->shape.dim[i] == einsum->x[1]->shape.dim[other])
            continue;
        const char *axis = a->label[i] < 0 ? "of '...'" : format("'%c'", a->label[i]);
        call_error(call, "the shapes %s and %s do not fit: the axis %s has sizes %d and %d",
                   shape_text(einsum->x[0]->shape), shape_text(einsum->x[1]->shape), axis, einsum->x[0]->shape.dim[i],
                   einsum->x[1]->shape.dim[other]);
        return false;
    }
    return true;
}

// Sums over the axes that neither the other operand nor the result has.
static void sum_own_axes(Graph *graph, Einsum *einsum, int side)
{
    Labels *own = &einsum->operand[side], left = {.count = 0};
    unsigned axes = 0;
    for (int i = 0; i < own->count; i++) {
        int label = own->label[i];
        if (find_label(&einsum->operand[1 - side], label) < 0 && find_label(&einsum->result, label) < 0)
            axes |= 1u << i;
        else
            left.label[left.count++] = label;
    }
    einsum->x[side] = graph_reduce(graph, REDUCE_SUM, einsum->x[side], axes);
    *own = left;
}

// The contraction, and a transpose to the order that the result has in the equation.
static Value *contract_by_labels(Graph *graph, const Einsum *einsum)
{
    const Labels *operand = einsum->operand, *result = &einsum->result;
    int batch[2][MAX_RANK], sum[2][MAX_RANK], batch_count = 0, sum_count = 0;
    Labels found = {.count = 0};
    for (int i = 0; i < operand[0].count; i++) {
        int label = operand[0].label[i], other = find_label(&operand[1], label);
        if (other < 0)
            continue;
        bool kept = find_label(result, label) >= 0;
        int *count = kept ? &batch_count : &sum_count;
        (kept ? batch : sum)[0][*count] = i;
        (kept ? batch : sum)[1][(*count)++] = other;
        if (kept)
            found.label[found.count++] = label;
    }
    for (int side = 0; side < 2; side++)
        for (int i = 0; i < operand[side].count; i++)
            if (find_label(&operand[1 - side], operand[side].label[i]) < 0)
                found.label[found.count++] = operand[side].label[i];
    Value *product =
        graph_contract(graph, einsum->x[0], einsum->x[1], batch_count, batch[0], batch[1], sum_count, sum[0], sum[1]);
    int axis[MAX_RANK];
    for (int i = 0; i < result->count; i++)
        axis[i] = find_label(&found, result->label[i]);
    return graph_transpose(graph, product, axis);
}

static Datum *call_einsum(Call *call)
{
    Einsum einsum = {.result = {.count = 0}};
    if (!argument_real_tensor(call, 1, &einsum.x[0]) || !argument_real_tensor(call, 2, &einsum.x[1]) ||
        !read_equation(call, &einsum) || !check_equation(call, &einsum))
        return NULL;
    if (einsum.result.count == MAX_RANK)
        return call_error(call, "more than %d axes", MAX_RANK - 1);
    for (int side = 0; side < 2; side++)
        sum_own_axes(call->graph, &einsum, side);
    return datum_tensor(contract_by_labels(call->graph, &einsum));
}

static const char *const samples[] = {
    "x: [3, 4], y: [4, 5] => x @ y",
    "x: [4], y: [4, 5] => x @ y",
    "x: [3, 4], y: [4] => x @ y",
    "x: [6], y: [6] => x @ y",
    "x: [2, 3, 4], y: [4, 5] => x @ y",
    "x: [2, 3, 4], y: [2, 4, 5] => x @ y",
    "x: [3, 1], y: [1, 7] => x @ y",
    "x: [5, 40], y: [40, 1] => x @ y",
    "x: [33, 35], y: [35, 37] => x @ y",
    "x: [2, 5, 18], y: [2, 3, 18] => x @ transpose(y, [0, 2, 1])",
    "x: [18, 5], y: [18, 20] => transpose(x) @ y",
    "x: [4, 2, 3], y: [5, 2, 3] => einsum(\"shd,thd->hst\", x, y)",
    "x: [2, 4, 5], y: [5, 2, 3] => einsum(\"hst,thd->shd\", x, y)",
    "x: [4, 2, 3], y: [2, 3, 5] => einsum(\"shd,hdn->sn\", x, y)",
    "x: [4, 2, 3], y: [3, 5] => einsum(\"...d,de->e...\", x, y)",
    "x: [4, 3], y: [5, 4] => einsum(\"ij,ki->k\", x, y)",
    NULL,
};

const Op op_contract = {
    .name = "contract",
    .signature = "einsum(equation, a, b)",
    .call = call_einsum,
    .summary = "sums of products by axis names: einsum(\"ij,jk->ik\", a, b) is a @ b",
    .infer = infer,
    .gradient = gradient,
    .batch = batch,
    .reference = reference,
    .lower = lower_contract,
    .finishes_once = true,
    .flops = flops,
    .samples = samples,
};
