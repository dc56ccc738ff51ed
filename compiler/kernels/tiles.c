// Register tiles: choice of their size, and the statements that make them up.
#include "tiles.h"
#include "tune.h"

#include <math.h>
#include <stdlib.h>

enum {
    ENOUGH_SUMS = 8,    // independent sums that hide the latency of a multiply-add
    ENOUGH_CHUNKS = 32, // iterations of the parallel loops
};

static const double SHUFFLE_COST = 3;  // and an addition, in multiply-adds: there is one a cycle
static const double REST_COST = 0.005; // of a tile of its own for the last columns, as a part of all others
const LoadCost CACHED = {.column = 0.1, .row = 0.05};

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

int widened_elements(int elements, int lanes)
{
    int rest = elements % lanes;
    if (piece_count(rest, lanes) < 2)
        return elements;
    while (lanes / 2 >= rest)
        lanes /= 2;
    return elements - rest + lanes;
}

// Time of one step of a tile, in multiply-adds: no less than what loads and the latency of a dependent sum allow.
static double step_cost(int rows, int columns, LoadCost load)
{
    double sums = rows * columns, loads = columns + rows; // as many of either in a cycle
    double cost = sums > ENOUGH_SUMS ? sums : ENOUGH_SUMS;
    cost = cost > loads ? cost : loads;
    return cost + load.column * columns + load.row * rows + 0.5; // 0.5: the loop itself
}

// One step of all tiles side by side that cover the rows.
static double column_cost(int rows, int tile_rows, int columns, LoadCost load)
{
    Split split = split_evenly(rows, tile_rows);
    return split.wide * step_cost(split.size, columns, load) +
           (split.narrow > 0 ? split.narrow * step_cost(split.size - 1, columns, load) : 0);
}

enum { MOST_TILES = MAX_TILE_COLUMNS / 2 * MAX_TILE_ROWS };

// All that the registers can hold. Returns their number.
static int list_tiles(const Lower *lower, int rows, int elements, int copies, LoadCost load, TileSize tile[MOST_TILES])
{
    // With copies, a step has one number serve several vectors; C compilers load all numbers of a step at once.
    int most = piece_count(elements, lower->lanes), limit = lower->registers - 1, held = copies > 1, count = 0;
    for (int columns = 1; columns <= most && columns * copies <= MAX_TILE_COLUMNS / 2; columns++) {
        int whole = elements / (columns * lower->lanes), rest = elements % (columns * lower->lanes);
        int rest_columns = piece_count(rest, lower->lanes);
        int widest = copies * (whole > 0 && columns > rest_columns ? columns : rest_columns);
        for (int r = 1; r <= rows && r <= MAX_TILE_ROWS && r * widest + widest + (held ? r : 1) <= limit; r++) {
            double cost = whole * column_cost(rows, r, columns * copies, load);
            cost += rest > 0 ? column_cost(rows, r, rest_columns * copies, load) + REST_COST * cost : 0;
            tile[count++] = (TileSize){.rows = r, .columns = columns, .cost = cost};
        }
    }
    return count;
}

static TileSize cheapest_tile(const Lower *lower, int rows, int elements, int copies, LoadCost load)
{
    TileSize best = {.rows = 1, .columns = 1, .cost = INFINITY}, tile[MOST_TILES]; // there may be none
    double least = INFINITY;
    int count = list_tiles(lower, rows, elements, copies, load, tile);
    for (int i = 0; i < count; i++)
        if (tile[i].cost < least) {
            least = tile[i].cost;
            best = tile[i];
        }
    return best;
}

TileSize choose_tile(const Lower *lower, int rows, int elements)
{
    return cheapest_tile(lower, rows, elements, 1, CACHED);
}

TileSize choose_tile_loading(const Lower *lower, int rows, int elements, LoadCost load)
{
    return cheapest_tile(lower, rows, elements, 1, load);
}

TileSize choose_tile_beside(const Lower *lower, int rows, int elements)
{
    Lower beside = *lower;
    beside.registers -= beside.registers / 5;
    return choose_tile(&beside, rows, elements);
}

TileSize choose_tile_copies(const Lower *lower, int rows, int elements, int copies)
{
    return cheapest_tile(lower, rows, elements, copies, CACHED);
}

// Adding the lanes of a vector: a shuffle and an addition for each power of two.
static double lanes_sum_cost(int lanes)
{
    return lanes == 1 ? 0 : SHUFFLE_COST + lanes_sum_cost(lanes / 2);
}

TileSize choose_dots(const Lower *lower, int rows, int elements, int lines, int length)
{
    TileSize best = {.rows = 1, .columns = (elements + lower->lanes - 1) / lower->lanes, .cost = INFINITY};
    for (int r = 1; r <= rows && r <= MAX_TILE_ROWS && (r + (r > 1)) * elements < lower->registers; r++) {
        double cost = 0;
        for (int lanes = lower->lanes, rest = length; rest > 0; rest %= lanes, lanes /= 2)
            if (rest >= lanes)
                cost += rest / lanes * lines * column_cost(rows, r, elements, CACHED) +
                        (double)rows * elements * lanes_sum_cost(lanes);
        if (cost < best.cost) {
            best.rows = r;
            best.cost = cost;
        }
    }
    return best;
}

static int cheaper_first(const void *a, const void *b)
{
    const TileSize *x = a, *y = b;
    return x->cost != y->cost ? (x->cost > y->cost) - (x->cost < y->cost) : y->rows - x->rows;
}

TileSize tuned_tile(const Lower *lower, const Value *value, int rows, int elements, int copies, TileSize model)
{
    enum { OFFERS = 5 };
    const double worth_a_try = 1.4; // times the least cost: the model is not that wrong
    Tuned *tuned = value->tuned;
    TileSize size = model, tile[MOST_TILES];
    if (!tuned)
        return model;
    int count = list_tiles(lower, rows, elements, copies, CACHED, tile);
    for (int i = 0; i < count; i++)
        if (tile[i].rows == tuned->choice.rows && tile[i].columns == tuned->choice.columns)
            size = tile[i];
    tuned->used.rows = size.rows;
    tuned->used.columns = size.columns;
    qsort(tile, (size_t)count, sizeof *tile, cheaper_first);
    for (int i = 0, offers = 0; i < count && offers < OFFERS && tile[i].cost <= worth_a_try * tile[0].cost; i++) {
        bool same = tile[i].rows == size.rows && tile[i].columns == size.columns;
        if (same || split_evenly(rows, tile[i].rows).size < tile[i].rows) // that is what tiles of fewer rows are like
            continue;
        tuned_offer(tuned, (TunedChoice){.rows = tile[i].rows, .columns = tile[i].columns});
        offers++;
    }
    return size;
}

// ---- statements -----------------------------------------------------------------------------------

LExpr *unrolled_loop(Lower *lower, const char *name, int low, int high)
{
    LExpr *index = lower_loop_step(lower, name, low, high, 1);
    lower_current_loop(lower)->unrolled = true;
    return index;
}

LExpr *named_value(Lower *lower, const char *name, LExpr *value)
{
    LVariable *variable = lower_variable(lower, name, LTYPE_REAL, value->lanes);
    variable->fixed = true;
    lower_append(lower, l_declare(variable, value));
    return l_variable(variable);
}

LExpr *load_local(Buffer *buffer, LExpr *const *index, int lanes)
{
    return load_local_cell(buffer, index, (Cell){.lanes = lanes, .live = lanes});
}

LExpr *load_local_cell(Buffer *buffer, LExpr *const *index, Cell cell)
{
    return cell.lanes > 1 ? l_part_load(buffer, index, cell.lanes, cell.live) : l_load(buffer, index);
}

// ---- sums -----------------------------------------------------------------------------------------

// An axis of length 1 is none.
static Shape array_shape(int rows, int copies, int columns)
{
    Shape shape = {.rank = 0};
    const int size[3] = {rows, copies, columns};
    for (int i = 0; i < 3; i++)
        if (size[i] > 1)
            shape.dim[shape.rank++] = size[i];
    return shape;
}

LVariable *declare_array(Lower *lower, const char *name, int lanes, Shape shape, bool zero)
{
    LVariable *variable = lower_variable(lower, name, LTYPE_REAL, lanes);
    lower_append(lower, l_array(variable, shape, zero));
    return variable;
}

// An element of such an array, from the place that the loops stand at.
typedef struct Place {
    LExpr *row, *copy, *column;
} Place;

static int array_index(const Tile *tile, const Strip *strip, bool rows, Place place, LExpr **index)
{
    int count = 0;
    if (rows && tile->rows > 1)
        index[count++] = place.row;
    if (tile->copies > 1)
        index[count++] = place.copy;
    if (strip->columns > 1)
        index[count++] = place.column;
    return count;
}

static LExpr *sum_at(const Tile *tile, const Strip *strip, Place place)
{
    LExpr *index[3];
    array_index(tile, strip, true, place, index);
    return l_element(strip->sum, index);
}

static void set_sum(Lower *lower, const Tile *tile, const Strip *strip, Place place, LExpr *value)
{
    LExpr *index[3];
    array_index(tile, strip, true, place, index);
    lower_append(lower, l_assign_element(strip->sum, index, value));
}

static Cell cell_at(const Strip *strip, Place place)
{
    return (Cell){place.row, place.copy, l_add_constant(l_scale(place.column, strip->step), strip->offset),
                  strip->lanes, strip->live};
}

static LExpr *factor_at(const Tile *tile, const Strip *strip, Place place)
{
    if (tile->rows == 1)
        return tile->column(tile->context, cell_at(strip, place));
    LExpr *index[2];
    array_index(tile, strip, false, place, index);
    return l_element(strip->factor, index);
}

// ---- loops over sums --------------------------------------------------------------------------------

typedef void StripBody(Lower *lower, const Tile *tile, const Strip *strip, Place place, const void *context);

// Runs `body` at all columns of copies first..end - 1 in a row.
static void for_columns(Lower *lower, const Tile *tile, const Strip *strip, Place place, StripBody *body,
                        const void *context)
{
    place.column = unrolled_loop(lower, "v", 0, strip->columns);
    body(lower, tile, strip, place, context);
    lower_close(lower);
}

// Runs `body` at all sums.
static void for_sums(Lower *lower, const Tile *tile, StripBody *body, const void *context)
{
    for (int i = 0; i < tile->strip_count; i++) {
        Place place;
        place.row = unrolled_loop(lower, "r", 0, tile->rows);
        place.copy = unrolled_loop(lower, "tap", 0, tile->copies);
        for_columns(lower, tile, &tile->strip[i], place, body, context);
        lower_close(lower);
        lower_close(lower);
    }
}

// Cuts the elements into columns: as many of equal width as there are make a strip.
static void tile_shape(const Lower *lower, Tile *tile, int rows, int elements, int copies)
{
    Piece piece[MAX_TILE_COLUMNS];
    *tile = (Tile){.rows = rows, .copies = copies};
    tile->columns = cut_pieces(elements, lower->lanes, piece, MAX_TILE_COLUMNS / copies);
    for (int i = 0; i < tile->columns; i++) {
        if (i == 0 || piece[i].lanes != piece[i - 1].lanes)
            tile->strip[tile->strip_count++] = (Strip){
                .offset = piece[i].offset, .step = piece[i].lanes, .lanes = piece[i].lanes, .live = piece[i].lanes};
        tile->strip[tile->strip_count - 1].columns++;
    }
}

static void declare_sums(Lower *lower, Tile *tile, bool zero)
{
    for (int i = 0; i < tile->strip_count; i++) {
        Strip *strip = &tile->strip[i];
        Shape shape = array_shape(tile->rows, tile->copies, strip->columns);
        strip->sum = declare_array(lower, "sum", strip->lanes, shape, zero);
    }
}

void tile_open(Lower *lower, Tile *tile, int rows, int elements, int copies)
{
    tile_shape(lower, tile, rows, elements, copies);
    declare_sums(lower, tile, true);
}

// The last column as a strip of its own.
static Strip *last_strip(Tile *tile)
{
    Strip *last = &tile->strip[tile->strip_count - 1];
    if (last->columns > 1) {
        Strip column = *last;
        column.offset += --last->columns * last->step;
        column.columns = 1;
        tile->strip[tile->strip_count++] = column;
        last++;
    }
    return last;
}

static void wide_tile_shape(const Lower *lower, Tile *tile, int rows, int elements, int copies)
{
    int widened = widened_elements(elements, lower->lanes);
    tile_shape(lower, tile, rows, widened, copies);
    if (widened > elements)
        last_strip(tile)->live -= widened - elements;
}

void tile_open_wide(Lower *lower, Tile *tile, int rows, int elements, int copies)
{
    wide_tile_shape(lower, tile, rows, elements, copies);
    declare_sums(lower, tile, true);
}

void tile_open_dots(Lower *lower, Tile *tile, int rows, int columns, int lanes)
{
    *tile = (Tile){.rows = rows, .copies = 1, .columns = columns, .dots = true, .strip_count = 1};
    tile->strip[0] = (Strip){.columns = columns, .step = 1, .lanes = lanes, .live = lanes};
    declare_sums(lower, tile, true);
}

// ---- sums that wait in a local array ------------------------------------------------------------------

typedef struct Array {
    Buffer *buffer;
    LExpr *row, *column;
    int copy_step;
} Array;

static void index_of_sum(const Array *array, const Strip *strip, Place place, LExpr **index)
{
    Cell cell = cell_at(strip, place);
    index[0] = l_add(l_add(array->row, cell.row), l_scale(cell.copy, array->copy_step));
    index[1] = l_add(array->column, cell.offset);
}

static void load_sum(Lower *lower, const Tile *tile, const Strip *strip, Place place, const void *context)
{
    const Array *array = context;
    LExpr *index[2];
    index_of_sum(array, strip, place, index);
    set_sum(lower, tile, strip, place, load_local_cell(array->buffer, index, cell_at(strip, place)));
}

static void store_sum(Lower *lower, const Tile *tile, const Strip *strip, Place place, const void *context)
{
    const Array *array = context;
    LExpr *index[2];
    index_of_sum(array, strip, place, index);
    lower_append(lower, l_part_store(array->buffer, index, sum_at(tile, strip, place), strip->live));
}

void tile_load(Lower *lower, Tile *tile, int rows, int elements, int copies, Buffer *from, LExpr *row, LExpr *column,
               int copy_step)
{
    tile_shape(lower, tile, rows, elements, copies);
    declare_sums(lower, tile, false);
    tile_reload(lower, tile, from, row, column, copy_step);
}

void tile_load_wide(Lower *lower, Tile *tile, int rows, int elements, int copies, Buffer *from, LExpr *row,
                    LExpr *column, int copy_step)
{
    wide_tile_shape(lower, tile, rows, elements, copies);
    declare_sums(lower, tile, false);
    tile_reload(lower, tile, from, row, column, copy_step);
}

void tile_reload(Lower *lower, const Tile *tile, Buffer *from, LExpr *row, LExpr *column, int copy_step)
{
    for_sums(lower, tile, load_sum, &(Array){from, row, column, copy_step});
}

void tile_store(Lower *lower, const Tile *tile, Buffer *to, LExpr *row, LExpr *column, int copy_step)
{
    for_sums(lower, tile, store_sum, &(Array){to, row, column, copy_step});
}

// ---- steps ------------------------------------------------------------------------------------------

typedef struct Operand {
    CellOperand *at;
    const void *context;
} Operand;

static void load_factor(Lower *lower, const Tile *tile, const Strip *strip, Place place, const void *context)
{
    const Operand *operand = context;
    LExpr *index[2];
    array_index(tile, strip, false, place, index);
    lower_append(lower, l_assign_element(strip->factor, index, operand->at(operand->context, cell_at(strip, place))));
}

void tile_columns(Lower *lower, Tile *tile, int first, int end, CellOperand *column, const void *context)
{
    tile->column = column;
    tile->context = context;
    if (tile->rows == 1) // each is used once
        return;
    for (int i = 0; i < tile->strip_count; i++) {
        Strip *strip = &tile->strip[i];
        Shape shape = array_shape(1, tile->copies, strip->columns);
        Place place = {l_integer(0), l_integer(0), l_integer(0)};
        if (shape.rank == 0) {
            strip->factor = named_value(lower, "w", column(context, cell_at(strip, place)))->variable;
            continue;
        }
        strip->factor = declare_array(lower, "w", strip->lanes, shape, false);
        place.copy = unrolled_loop(lower, "tap", first, end);
        for_columns(lower, tile, strip, place, load_factor, &(Operand){column, context});
        lower_close(lower);
    }
}

typedef struct RowOperand {
    LExpr *number; // the same for all columns; NULL: ask
    Operand operand;
} RowOperand;

static void add_product(Lower *lower, const Tile *tile, const Strip *strip, Place place, const void *context)
{
    const RowOperand *row = context;
    LExpr *number =
        row->number ? l_splat(row->number, strip->lanes) : row->operand.at(row->operand.context, cell_at(strip, place));
    LExpr *sum = sum_at(tile, strip, place);
    set_sum(lower, tile, strip, place, l_fma(number, factor_at(tile, strip, place), sum));
}

void tile_rows(Lower *lower, const Tile *tile, TileRows rows, CellOperand *row, const void *context)
{
    Place place = {.row = unrolled_loop(lower, "r", rows.first, rows.end)};
    RowOperand operand = {NULL, {row, context}};
    if (!rows.by_column) {
        int lanes = tile->dots ? tile->strip[0].lanes : 1;
        Cell cell = {place.row, l_integer(0), l_integer(0), lanes, lanes};
        LExpr *number = row(context, cell);
        bool once = tile->strip_count == 1 && tile->columns * tile->copies == 1;
        operand.number = once ? number : named_value(lower, "a", number);
    }
    for (int i = 0; i < tile->strip_count; i++) {
        place.copy = unrolled_loop(lower, "tap", rows.first_copy, rows.end_copy);
        for_columns(lower, tile, &tile->strip[i], place, add_product, &operand);
        lower_close(lower);
    }
    lower_close(lower);
}

void tile_step(Lower *lower, Tile *tile, CellOperand *row, CellOperand *column, const void *context)
{
    tile_columns(lower, tile, 0, tile->copies, column, context);
    tile_rows(lower, tile, (TileRows){.end = tile->rows, .end_copy = tile->copies}, row, context);
}

// ---- results ----------------------------------------------------------------------------------------

typedef struct Result {
    CellResult *take;
    const void *context;
} Result;

static void take_sum(Lower *lower, const Tile *tile, const Strip *strip, Place place, const void *context)
{
    (void)lower;
    const Result *result = context;
    result->take(result->context, cell_at(strip, place), sum_at(tile, strip, place));
}

void tile_finish(Lower *lower, const Tile *tile, CellResult *take, const void *context)
{
    for_sums(lower, tile, take_sum, &(Result){take, context});
}

static void add_sum(Lower *lower, const Tile *tile, const Strip *strip, Place place, const void *context)
{
    const Tile *other = context;
    LExpr *added = sum_at(other, &other->strip[strip - tile->strip], place);
    if (strip->lanes == 1)
        added = l_lanes_sum(added);
    set_sum(lower, tile, strip, place, l_add(sum_at(tile, strip, place), added));
}

void tile_add(Lower *lower, const Tile *tile, const Tile *other)
{
    for_sums(lower, tile, add_sum, other);
}

LExpr *load_piece(Lower *lower, Value *value, LExpr *const *index, int lanes)
{
    return load_cell(lower, value, index, (Cell){.lanes = lanes, .live = lanes});
}

LExpr *load_cell(Lower *lower, Value *value, LExpr *const *index, Cell cell)
{
    if (cell.lanes == 1)
        return lower_at(lower, value, index);
    LExpr *vector = lower_at_part(lower, value, index, cell.lanes, cell.live);
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
