// --list-ops and --list-prelude: what the language offers, for people and for the tests.
#include "elaborate.h"
#include "module.h"
#include "options.h"

#include <string.h>

static void print_samples(FILE *out, const char *name, const char *const *samples)
{
    for (; samples && *samples; samples++)
        fprintf(out, "%s\t%s\n", name, *samples);
}

// A line for each name in the language: signature, two blanks, summary; then the samples: name, tab, expression.
static void print_op(FILE *out, const Op *op)
{
    if (op->signature)
        fprintf(out, "%s  %s\n", op->signature, op->summary ? op->summary : "");
    for (const Binding *binding = op->binding; binding && binding->signature; binding++)
        fprintf(out, "%s  %s\n", binding->signature, binding->summary ? binding->summary : "");
    print_samples(out, op->name, op->samples);
}

void list_ops(FILE *out)
{
    for (const Op *const *op = all_ops; *op; op++)
        print_op(out, *op);
    const ScalarFunction *function;
    for (int i = 0; (function = scalar_row(i)); i++) {
        static const char *const parameters[] = {"", "x", "x, y", "x, y, z"};
        if (!function->summary)
            continue;
        fprintf(out, "%s(%s)  %s\n", function->name, parameters[function->arity], function->summary);
        print_samples(out, function->name, function->samples);
    }
}

// The source text of a definition's head: "layer dense(x: [..., n], units, ...)" on one line.
static void print_head(FILE *out, const Definition *definition)
{
    const char *text = definition->span.source->text;
    bool blank = false;
    int depth = 0;
    for (int i = definition->span.begin; i < definition->span.end; i++) {
        if (strchr(" \t\n", text[i])) {
            blank = true;
            continue;
        }
        if (blank && text[i] != ')')
            fputc(' ', out);
        blank = false;
        fputc(text[i], out);
        depth += text[i] == '(';
        if (text[i] == ')' && --depth == 0 && definition->kind != DEFINITION_SOURCE)
            break;
    }
    fputc('\n', out);
}

int list_prelude(FILE *out)
{
    Module module = {0};
    module_load_prelude(&module);
    for (int i = 0; i < module.file_count; i++)
        for (int j = 0; j < module.file[i]->definition_count; j++)
            print_head(out, module.file[i]->definition[j]);
    return 0;
}
