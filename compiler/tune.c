// What can be tuned: keys of shapes, and the choices for them.
// Requires: graph_simplify. Provides: Value.tuned. Invalidates: nothing.
#include "tune.h"

#include <string.h>

enum { LEAST_FLOPS = 100000 }; // less takes no time

Tuned *tuning_item(Tuning *tuning, const char *key)
{
    for (int i = 0; i < tuning->count; i++)
        if (strcmp(tuning->item[i]->key, key) == 0)
            return tuning->item[i];
    Tuned *item = mem_alloc(sizeof *item);
    item->key = format("%s", key);
    tuning->item = mem_grow(tuning->item, tuning->count, sizeof(Tuned *));
    tuning->item[tuning->count++] = item;
    return item;
}

// ---- keys -------------------------------------------------------------------------------------------

static void add_numbers(Text *text, const char *name, const int *number, int count)
{
    text_add(text, " %s", name);
    for (int i = 0; i < count; i++)
        text_add(text, " %d", number[i]);
}

static const char *key_of(const Value *value)
{
    const Attribute *attribute = &value->attribute;
    Text text = {0};
    text_add(&text, "%s", value->op->name);
    for (int i = 0; i < value->input_count; i++)
        text_add(&text, " %s", shape_text(value->input[i]->shape));
    if (value->op == &op_contract) {
        int batch = attribute->contract.batch_count, sum = attribute->contract.sum_count;
        for (int i = 0; i < 2; i++) {
            add_numbers(&text, "batch", attribute->contract.batch[i], batch);
            add_numbers(&text, "sum", attribute->contract.sum[i], sum);
        }
        return text.data;
    }
    const Window *window = &attribute->window;
    text_add(&text, " -> %s", shape_text(value->shape));
    add_numbers(&text, "stride", window->stride, 2);
    add_numbers(&text, "dilation", window->dilation, 2);
    add_numbers(&text, "padding", window->pad_low, 2);
    add_numbers(&text, "groups", &window->groups, 1);
    return text.data;
}

void graph_tune(Program *program, const Graph *graph)
{
    for (int i = 0; program->tuning && i < graph->count; i++) {
        Value *value = graph->value[i];
        bool heavy = value->op == &op_contract || value->op == &op_conv || value->op == &op_conv_input_grad ||
                     value->op == &op_conv_kernel_grad;
        if (value->op == &op_scan)
            graph_tune(program, value->attribute.scan->body);
        else if (heavy && value_flops(value) >= LEAST_FLOPS)
            value->tuned = tuning_item(program->tuning, key_of(value));
    }
}

// ---- choices ----------------------------------------------------------------------------------------

bool choice_equal(TunedChoice a, TunedChoice b)
{
    return a.winograd == b.winograd && a.spread == b.spread && a.rows == b.rows && a.columns == b.columns &&
           a.packed == b.packed && a.block == b.block;
}

TunedChoice choice_changed(TunedChoice base, TunedChoice change)
{
    return (TunedChoice){.winograd = change.winograd ? change.winograd : base.winograd,
                         .spread = change.spread ? change.spread : base.spread,
                         .rows = change.rows ? change.rows : base.rows,
                         .columns = change.columns ? change.columns : base.columns,
                         .packed = change.packed ? change.packed : base.packed,
                         .block = change.block ? change.block : base.block};
}

void tuned_offer(Tuned *tuned, TunedChoice choice)
{
    for (int i = 0; i < tuned->offer_count; i++)
        if (choice_equal(tuned->offer[i], choice))
            return;
    if (tuned->offer_count < MAX_OFFERS)
        tuned->offer[tuned->offer_count++] = choice;
}

const char *choice_text(TunedChoice choice)
{
    Text text = {0};
    text_add(&text, "%d x %d tile", choice.rows, choice.columns);
    if (choice.winograd == DIRECT)
        text_add(&text, ", direct");
    else if (choice.winograd)
        text_add(&text, ", Winograd %d x %d%s", choice.winograd, choice.winograd,
                 choice.spread == YES ? " spread" : "");
    if (choice.packed)
        text_add(&text, ", %s", choice.packed == YES ? "packed" : "not packed");
    if (choice.block)
        text_add(&text, ", %s", choice.block == WHOLE ? "whole sums" : format("blocks of %d", choice.block));
    return text.data;
}

bool choice_read(const char *text, TunedChoice *choice)
{
    return sscanf(text, "%d %d %d %d %d %d", &choice->winograd, &choice->spread, &choice->rows, &choice->columns,
                  &choice->packed, &choice->block) == 6;
}

const char *choice_numbers(TunedChoice choice)
{
    return format("%d %d %d %d %d %d", choice.winograd, choice.spread, choice.rows, choice.columns, choice.packed,
                  choice.block);
}
