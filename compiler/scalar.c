// Scalar functions: the table of what a `map` value can compute, and nothing else in the compiler knows their names
// except by looking them up here. The rows stand in the files scalar_*.c; scalar.h says what a row says.
#include "scalar.h"

#include <string.h>

static const ScalarFunction *const tables[] = {scalar_arithmetic, scalar_functions, scalar_logic};
enum { TABLES = sizeof tables / sizeof *tables };

const ScalarFunction *scalar_row(int index)
{
    static int count[TABLES];
    for (int i = 0; i < TABLES; index -= count[i++]) {
        while (tables[i][count[i]].name)
            count[i]++;
        if (index < count[i])
            return &tables[i][index];
    }
    return NULL;
}

int scalar_index(const ScalarFunction *function)
{
    int index = 0;
    for (int i = 0; i < TABLES; i++)
        for (const ScalarFunction *row = tables[i]; row->name; row++, index++)
            if (row == function)
                return index;
    BUG("%s is no scalar function", function->name);
}

const ScalarFunction *scalar_find(const char *name)
{
    for (int i = 0; i < TABLES; i++)
        for (const ScalarFunction *row = tables[i]; row->name; row++)
            if (*row->name == *name && strcmp(row->name, name) == 0)
                return row;
    return NULL;
}

// ---- for gradient rules -------------------------------------------------------------------------

Value *real_number(Graph *g, double value)
{
    return graph_constant(g, TYPE_REAL, value);
}

Value *product(Graph *g, Value *x, Value *y)
{
    return graph_binary(g, "mul", x, y);
}

Value *only_where(Graph *g, Value *condition, Value *dy)
{
    return graph_select(g, condition, dy, real_number(g, 0));
}

Value *except_where(Graph *g, Value *condition, Value *dy)
{
    return graph_select(g, condition, real_number(g, 0), dy);
}
