// check: no definition is reached from itself.
#include "check.h"

// A symbol on the path of the search, and how many of its references were followed.
typedef struct Step {
    Symbol *symbol;
    int next;
} Step;

static const Reference *followed(const Step *step)
{
    return &step->symbol->reference[step->next - 1];
}

// The steps from `first` on lead back to its symbol.
static void report_cycle(const Step *first, int count)
{
    enum { SHOWN = 8 };
    Text path = {0};
    text_add(&path, "'%s' uses %s", first->symbol->name, count == 1 ? "itself" : "");
    for (int i = 0; count > 1 && i < count && i < SHOWN; i++)
        text_add(&path, "%s'%s'", i > 0 ? ", which uses " : "", followed(&first[i])->to->name);
    error_at(followed(first)->span, "%s%s", path.data, count > SHOWN ? ", ..." : "");
    for (int i = 1; i < count && i < SHOWN; i++)
        note_at(followed(&first[i])->span, "'%s' uses '%s' here", first[i].symbol->name, followed(&first[i])->to->name);
    if (first->symbol->definition)
        hint("every call is unfolded while compiling, so there is no recursion; 'repeat' repeats");
}

// Depth first over references, with a stack of its own: chains may be long.
static void find_cycles(Symbol *start)
{
    Step *path = NULL;
    int count = 0;
    Symbol *enter = start;
    while (enter || count > 0) {
        if (enter) {
            enter->visit = BEING_VISITED;
            path = mem_grow(path, count, sizeof *path);
            path[count++] = (Step){enter, 0};
            enter = NULL;
        }
        Step *top = &path[count - 1];
        if (top->next == top->symbol->reference_count) {
            top->symbol->visit = VISITED;
            count--;
            continue;
        }
        Symbol *to = top->symbol->reference[top->next++].to;
        if (to->visit == NOT_VISITED) {
            enter = to;
        } else if (to->visit == BEING_VISITED) {
            int first = count - 1;
            while (path[first].symbol != to)
                first--;
            report_cycle(&path[first], count - first);
        }
    }
}

// In the order of the text, so that messages are.
void check_recursion(const Checker *checker, const Ast *file)
{
    bool prelude = file->source->prelude;
    for (int i = 0; i < file->constant_count; i++) {
        Symbol *symbol = find_symbol(checker, prelude, file->constant[i].name.text);
        if (symbol->visit == NOT_VISITED)
            find_cycles(symbol);
    }
    for (int i = 0; i < file->definition_count; i++) {
        Symbol *symbol = find_symbol(checker, prelude, file->definition[i]->name.text);
        if (symbol->visit == NOT_VISITED)
            find_cycles(symbol);
    }
}
