// Register tiles: choice of their size, and the statements that make them up.
#include "tiles.h"

#include <math.h>

enum {
    ENOUGH_SUMS = 8,    // independent sums that hide the latency of a multiply-add
    ENOUGH_CHUNKS = 32, // iterations of the parallel loops
};

// ---- sizes ----------------------------------------------------------------------------------------

Split split_evenly(int count, int largest)
{
    int tiles = (count + largest - 1) / largest, size = (count + tiles - 1) / tiles;
    int narrow = tiles * size - count;
    return (Split){.size = size, .wide = tiles - narrow, .narrow = narrow};
}

int cut_pieces(int elements, int lanes, Piece *piece, int most)
{
    int count = 0;
    for (int offset = 0; offset < elements; offset += piece[count++].lanes) {
        if (count == most)
            BUG("%d elements are more than %d vectors", elements, most);
        while (lanes > elements - offset)
            lanes /= 2;
        piece[count] = (Piece){.offset = offset, .lanes = lanes};
    }
    return count;
}

int piece_count(int elements, int lanes)
{
    int count = elements / lanes;
    for (int rest = elements % lanes; rest > 0; rest &= rest - 1)
        count++;
    return count;
}

// Time of one step of a tile, in multiply-adds: no less than what loads and the latency of a dependent sum allow.
static double step_cost(int rows, int columns)
{
    double sums = rows * columns, loads = columns + rows; // as many of either in a cycle
    double cost = sums > ENOUGH_SUMS ? sums : ENOUGH_SUMS;
    cost = cost > loads ? cost : loads;
    return cost + 0.05 * (2 * columns + rows) + 0.5; // loads that compete for the caches; the loop itself
}

// One step of all tiles side by side that cover the rows.
static double column_cost(int rows, int tile_rows, int columns)
{
    Split split = split_evenly(rows, tile_rows);
    return split.wide * step_cost(split.size, columns) +
           (split.narrow > 0 ? split.narrow * step_cost(split.size - 1, columns) : 0);
}

TileSize choose_tile(const Lower *lower, int rows, int elements)
{
    return choose_tile_copies(lower, rows, elements, 1);
}

TileSize choose_tile_copies(const Lower *lower, int rows, int elements, int copies)
{
    TileSize best = {.rows = 1, .columns = 1};
    double least = INFINITY;
    // With copies, a step has one number serve several vectors; C compilers load all numbers of a step at once.
    int most = piece_count(elements, lower->lanes), limit = lower->registers - 1, held = copies > 1;
    for (int columns = 1; columns <= most && columns * copies <= MAX_TILE_COLUMNS / 2; columns++) {
        int whole = elements / (columns * lower->lanes), rest = elements % (columns * lower->lanes);
        int rest_columns = piece_count(rest, lower->lanes);
        int widest = copies * (whole > 0 && columns > rest_columns ? columns : rest_columns);
        for (int r = 1; r <= rows && r <= MAX_TILE_ROWS && r * widest + widest + (held ? r : 1) <= limit; r++) {
            double cost = whole * column_cost(rows, r, columns * copies);
            cost += rest > 0 ? column_cost(rows, r, rest_columns * copies) : 0;
            if (cost < least) {
                least = cost;
                best = (TileSize){.rows = r, .columns = columns, .cost = cost};
            }
        }
    }
    return best;
}

// ---- statements -----------------------------------------------------------------------------------

static void tile_shape(Lower *lower, Tile *tile, int rows, int elements, int copies)
{
    int count = cut_pieces(elements, lower->lanes, tile->piece, MAX_TILE_COLUMNS / copies);
    tile->rows = rows;
    tile->columns = count * copies;
    for (int j = count; j < tile->columns; j++) {
        tile->piece[j] = tile->piece[j - count];
        tile->piece[j].copy++;
    }
}

static LVariable *declare_sum(Lower *lower, int row, int column, int lanes, LExpr *initial)
{
    return lower_accumulator(lower, format("s%d_%d", row, column), LTYPE_REAL, lanes, initial);
}

void tile_open(Lower *lower, Tile *tile, int rows, int elements)
{
    tile_open_copies(lower, tile, rows, elements, 1);
}

void tile_open_copies(Lower *lower, Tile *tile, int rows, int elements, int copies)
{
    tile_shape(lower, tile, rows, elements, copies);
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < tile->columns; j++)
            tile->sum[i][j] = declare_sum(lower, i, j, tile->piece[j].lanes, l_real(0));
}

LExpr *load_local(Buffer *buffer, LExpr *const *index, int lanes)
{
    return lanes > 1 ? l_vector_load(buffer, index, lanes) : l_load(buffer, index);
}

void tile_load(Lower *lower, Tile *tile, int rows, int elements, int copies, Buffer *from, LExpr *row, LExpr *column,
               int copy_step)
{
    tile_shape(lower, tile, rows, elements, copies);
    for (int i = 0; i < rows; i++)
        for (int j = 0; j < tile->columns; j++) {
            Piece piece = tile->piece[j];
            LExpr *index[2] = {l_add_constant(row, i + piece.copy * copy_step), l_add_constant(column, piece.offset)};
            tile->sum[i][j] = declare_sum(lower, i, j, piece.lanes, load_local(from, index, piece.lanes));
        }
}

void tile_store(Lower *lower, const Tile *tile, Buffer *to, LExpr *row, LExpr *column, int copy_step)
{
    for (int i = 0; i < tile->rows; i++)
        for (int j = 0; j < tile->columns; j++) {
            Piece piece = tile->piece[j];
            LExpr *index[2] = {l_add_constant(row, i + piece.copy * copy_step), l_add_constant(column, piece.offset)};
            lower_append(lower, l_store(to, index, l_variable(tile->sum[i][j]), false));
        }
}

static LExpr *named(Lower *lower, const char *name, LExpr *value)
{
    LVariable *variable = lower_variable(lower, name, LTYPE_REAL, value->lanes);
    variable->fixed = true;
    lower_append(lower, l_declare(variable, value));
    return l_variable(variable);
}

void tile_step(Lower *lower, Tile *tile, LExpr **row, LExpr **column, bool by_column)
{
    LExpr *vector[MAX_TILE_COLUMNS];
    for (int j = 0; j < tile->columns; j++)
        vector[j] = column[j] && tile->rows > 1 ? named(lower, "w", column[j]) : column[j];
    for (int i = 0; i < tile->rows; i++) {
        if (!row[by_column ? i * tile->columns : i])
            continue;
        LExpr *number = by_column ? NULL : tile->columns > 1 ? named(lower, "a", row[i]) : row[i];
        for (int j = 0; j < tile->columns; j++) {
            if (!vector[j])
                continue;
            LVariable *sum = tile->sum[i][j];
            LExpr *factor = by_column ? row[i * tile->columns + j] : l_splat(number, sum->lanes);
            lower_append(lower, l_assign(sum, l_fma(factor, vector[j], l_variable(sum))));
        }
    }
}

LExpr *load_piece(Lower *lower, Value *value, LExpr *const *index, int lanes)
{
    if (lanes == 1)
        return lower_at(lower, value, index);
    LExpr *vector = lower_at_vector(lower, value, index, lanes);
    if (!vector)
        BUG("%s: an operand is not stored", lower->kernel->name);
    return vector;
}

// ---- loops ----------------------------------------------------------------------------------------

static bool is_real_loop(const LStmt *stmt)
{
    return stmt->kind == LSTMT_FOR && stmt->variable;
}

void share_among_threads(Lower *lower, int from)
{
    int first = from;
    while (first < lower->open_count && !is_real_loop(lower->open[first].stmt))
        first++;
    if (!lower->kernel->parallel || first == lower->open_count)
        return;
    LStmt *outer = lower->open[first].stmt;
    int64_t chunks = 1;
    int depth = 0;
    for (int i = first; i < lower->open_count && chunks < ENOUGH_CHUNKS; i++) {
        const LStmt *loop = lower->open[i].stmt;
        if (loop->kind != LSTMT_FOR || loop->from)
            break;
        if (!loop->variable)
            continue;
        chunks *= (loop->high - loop->low + loop->step - 1) / loop->step;
        depth++;
    }
    outer->parallel = chunks > 1;
    outer->collapse = depth;
}

LExpr *index_minimum(LExpr *a, LExpr *b)
{
    return l_select(l_less(b, a), b, a);
}

LExpr *index_maximum(LExpr *a, LExpr *b)
{
    return l_select(l_less(a, b), b, a);
}

LExpr *index_floor_divide(LExpr *e, int64_t n)
{
    int64_t spare = e->low < 0 ? (-e->low + n - 1) / n : 0;
    return l_add_constant(l_divide(l_add_constant(e, spare * n), n), -spare);
}
