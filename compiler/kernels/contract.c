// Contraction as a matrix product: a block of rows by a block of columns stays in registers while a loop runs over what
// is summed. Part of lowering: this file gives the axes their roles and chooses the form, product.c emits it.
// Requires: operands stored. Provides: loops that hand every output element to lower_finish(). Invalidates: nothing.
//
// The forms:
//
// - straight: the column axis is the last one of its operand, and vectors are loaded from it;
// - packed: each panel of columns is first copied into a local array. Pays when there are many rows; where the column
//   axis is not the last one (the gradient dy @ transposed(W)) the copy is what puts it there;
// - blocked: a long sum is cut into blocks, so that the panel of a block stays in the first cache while all rows go
//   over it. The sums wait in a local array from block to block, and a tile of the last one finishes them;
// - grouped: blocked, and what is summed is the last axis of neither operand (the gradient transposed(x) @ dy). All
//   tiles of a group of columns and a chunk of rows go over a block; that of the rows is copied, and that of the
//   columns to fill up vectors;
// - dot: both operands have what is summed last. Vectors run along that axis, and their lanes are added in the end.
#include "kernels.h"
#include "product.h"
#include "tune.h"

enum {
    LONG_ENOUGH = 6,              // rows of a good tile
    MAX_PANEL_BYTES = 192 * 1024, // of packed columns: on the stack
    BLOCK_BYTES = 32 * 1024,      // of a panel that stays in the first cache
    PART_BYTES = 64 * 1024,       // of the sums of a chunk
    LINE_BYTES = 64,              // that memory gives at a time
    FAR_BYTES = 1024,             // between lines that crowd each other out of the cache
    WIDE_VECTORS = 8,             // of a line of columns that is long enough
    LEAST_BLOCK = 48,             // summed indices of a block
    MOST_BLOCK = 160,
    BLOCKED_ROWS = 24, // rows for which a panel is worth copying because the sum is long or ends in part of a vector
    PACKED_ROWS = 96,  // and because its lines are far apart
    CHUNK_ROWS = 384,  // that share a copied panel, if there are so many
    GROUP_BYTES = 512, // of a line of a copied block
    GROUP_SHARES = 4,  // of threads, at least
    PACK_COST = 10,    // of an element, in multiply-adds of its share of a vector
    LANES_COST = 10,   // of adding up the lanes of a sum, in multiply-adds of vectors
    LONG_EPILOGUE = 8, // FLOPs for an element, which are not written out for each of a tile
    SHARED_BYTES = 512 * 1024, // of weights that each thread reads all of: they stay in its second cache
    CHUNK_FLOPS = 1000000,     // worth a share of its own
    MOST_CHUNKS = 64,
    ENOUGH_CHUNKS = 4, // for threads to divide
};

// ---- roles of the axes ----------------------------------------------------------------------------

static int position_in(const int *list, int count, int axis)
{
    for (int i = 0; i < count; i++)
        if (list[i] == axis)
            return i;
    return -1;
}

static Side side_of(const Value *value, int which, int first_free)
{
    const Attribute *attribute = &value->attribute;
    Side side = {.value = value->input[which], .rank = value->input[which]->shape.rank};
    for (int i = 0; i < side.rank; i++) {
        int batch = position_in(attribute->contract.batch[which], attribute->contract.batch_count, i);
        int sum = position_in(attribute->contract.sum[which], attribute->contract.sum_count, i);
        side.kind[i] = batch >= 0 ? AXIS_BATCH : sum >= 0 ? AXIS_SUM : AXIS_FREE;
        side.number[i] = batch >= 0 ? batch : sum >= 0 ? sum : first_free++;
    }
    return side;
}

static int free_count(const Side *side)
{
    int count = 0;
    for (int i = 0; i < side->rank; i++)
        count += side->kind[i] == AXIS_FREE;
    return count;
}

static bool is_sum(const Side *side, int axis, int number)
{
    return axis < side->rank && side->kind[axis] == AXIS_SUM && side->number[axis] == number;
}

static bool ends_with(const Side *side, const Group *sum)
{
    return side->rank > 0 && is_sum(side, side->rank - 1, sum->first + sum->count - 1);
}

static bool ends_with_sum_of(const Side *side)
{
    return side->rank > 0 && side->kind[side->rank - 1] == AXIS_SUM;
}

bool is_column(const Product *product, int axis)
{
    const Group *columns = &product->column_axes;
    return axis >= columns->first && axis < columns->first + columns->count;
}

bool ends_with_columns(const Product *product)
{
    const Side *side = &product->columns_side;
    int axis = side->rank - 1;
    return axis >= 0 && side->kind[axis] != AXIS_SUM && is_column(product, side->number[axis]);
}

// Is there a summed axis that both operands have last, so that vectors can run along it?
static bool end_with_sum(const Product *product)
{
    const Group *inner = &product->sum[product->inner];
    return product->inner >= 0 && ends_with(&product->rows_side, inner) && ends_with(&product->columns_side, inner);
}

static bool is_row(const Product *product, int axis)
{
    return axis >= product->rows.first && axis < product->rows.first + product->rows.count;
}

bool is_outer_row_axis(const Product *product, int axis)
{
    if (is_row(product, axis) || is_column(product, axis))
        return false;
    for (int i = 0; i < product->rows_side.rank; i++)
        if (product->rows_side.kind[i] == AXIS_FREE && product->rows_side.number[i] == axis)
            return true;
    return false;
}

// ---- groups of axes -------------------------------------------------------------------------------

static void group_add(Group *group, int number, int size)
{
    if (group->count == 0)
        *group = (Group){.first = number, .size = 1};
    group->dim[group->count++] = size;
    group->size *= size;
}

// The axes whose indices are the rows of tiles: the last free axes of their operand that are long enough, or else the
// longest. Free axes that follow one another there do so in the output, too.
static Group choose_rows(const Product *product)
{
    const Side *side = &product->rows_side;
    Group best = {.size = 0}, run = {.size = 0};
    for (int i = 0; i <= side->rank; i++) {
        bool free = i < side->rank && side->kind[i] == AXIS_FREE && !is_column(product, side->number[i]);
        if (free) {
            group_add(&run, side->number[i], side->value->shape.dim[i]);
            continue;
        }
        if (run.count > 0 && (run.size >= LONG_ENOUGH || run.size > best.size))
            best = run;
        run = (Group){.size = 0};
    }
    return best;
}

// The columns are the output's last axis and, where that is narrow and made of whole vectors, those before it that lie
// before it in the operand, too: heads and their elements.
static void choose_columns(Product *product)
{
    const Side *side = &product->columns_side;
    Shape shape = product->value->shape;
    int first = shape.rank - 1, axis = side->rank - 1, lanes = product->lower->lanes;
    product->columns = shape.dim[first];
    while (side->kind[axis] == AXIS_SUM || side->number[axis] != first)
        axis--;
    for (; product->columns % lanes == 0 && product->columns < WIDE_VECTORS * lanes && axis > 0 &&
           side->kind[axis - 1] == AXIS_FREE && side->number[axis - 1] == first - 1;
         axis--)
        product->columns *= shape.dim[--first];
    for (int i = first; i < shape.rank; i++)
        group_add(&product->column_axes, i, shape.dim[i]);
}

static int axis_of_sum(const Side *side, int number)
{
    for (int i = 0; i < side->rank; i++)
        if (is_sum(side, i, number))
            return i;
    BUG("no axis is number %d of the sum", number);
}

// Pairs of summed axes that follow one another in both operands are one.
static void group_sums(Product *product, int pair_count)
{
    const Side *a = &product->rows_side, *b = &product->columns_side;
    product->sum_size = 1;
    for (int i = 0; i < pair_count; i++) {
        int axis = axis_of_sum(a, i), size = a->value->shape.dim[axis];
        bool follows = i > 0 && axis > 0 && is_sum(a, axis - 1, i - 1) && axis_of_sum(b, i) > 0 &&
                       is_sum(b, axis_of_sum(b, i) - 1, i - 1);
        group_add(&product->sum[follows ? product->sum_count - 1 : product->sum_count++], i, size);
        product->sum_size *= size;
    }
}

// The innermost loop goes along what lies side by side: in the columns' operand where that is not the columns, else in
// the rows' operand.
static int choose_inner(const Product *product)
{
    const Side *first = ends_with_columns(product) ? &product->rows_side : &product->columns_side;
    const Side *second = ends_with_columns(product) ? &product->columns_side : &product->rows_side;
    for (int i = 0; i < product->sum_count; i++)
        if (ends_with(first, &product->sum[i]))
            return i;
    for (int i = 0; i < product->sum_count; i++)
        if (ends_with(second, &product->sum[i]))
            return i;
    return product->sum_count - 1;
}

static Product product_of(Lower *lower, Value *value)
{
    Product product = {.lower = lower, .value = value};
    int batch_count = value->attribute.contract.batch_count;
    Side a = side_of(value, 0, batch_count);
    Side b = side_of(value, 1, batch_count + free_count(&a));
    bool columns_of_a = free_count(&b) == 0;
    product.rows_side = columns_of_a ? b : a;
    product.columns_side = columns_of_a ? a : b;
    product.columns = 1;
    if (free_count(&product.columns_side) > 0)
        choose_columns(&product);
    product.rows = choose_rows(&product);
    group_sums(&product, value->attribute.contract.sum_count);
    product.inner = choose_inner(&product);
    return product;
}

// ---- choice of the form ---------------------------------------------------------------------------

static int row_count(const Product *product)
{
    return product->rows.count > 0 ? product->rows.size : 1;
}

// All rows that a panel of columns serves for.
static int64_t all_rows(const Product *product)
{
    int64_t count = row_count(product);
    for (int i = 0; i < product->value->shape.rank; i++)
        if (is_outer_row_axis(product, i))
            count *= product->value->shape.dim[i];
    return count;
}

static int real_bytes(const Product *product)
{
    return product->lower->plan->program->real_is_double ? 8 : 4;
}

static int64_t panel_bytes(const Product *product, int columns)
{
    return product->sum_size * columns * product->lower->lanes * real_bytes(product);
}

static bool can_block(const Product *product)
{
    return product->inner >= 0 && product->sum[product->inner].size >= LEAST_BLOCK;
}

// Can the panel of so many vectors of columns be an array?
static bool can_pack(const Product *product, int columns)
{
    return can_block(product) || panel_bytes(product, columns) <= MAX_PANEL_BYTES;
}

int padded_columns(const Product *product, int elements)
{
    int lanes = product->lower->lanes, whole = (elements + lanes - 1) / lanes;
    bool pays = elements > 1 && all_rows(product) >= BLOCKED_ROWS && piece_count(elements, lanes) > whole;
    return pays && !product->shared && !product->dot && !product->single && can_pack(product, whole) ? whole * lanes
                                                                                                     : elements;
}

// Columns of a tile of the dot form: sums are single vectors, so that both sides count alike.
static TileSize choose_dot_tile(const Product *product)
{
    enum { SIDE = 4, LINE = 8 };
    int row_limit = row_count(product), registers = product->lower->registers - 2;
    int most_columns = row_limit > 1 ? SIDE : registers / 2 < LINE ? registers / 2 : LINE;
    int columns = product->columns < most_columns ? product->columns : most_columns;
    int rows = (registers - columns) / columns, most_rows = columns == 1 ? LINE : SIDE;
    if (rows > most_rows)
        rows = most_rows;
    return (TileSize){.rows = rows < row_limit ? rows : row_limit, .columns = columns};
}

// Blocks of equal size where the sum has a fitting divisor: whole vectors at best.
static int choose_block(const Product *product)
{
    int size = product->sum[product->inner].size, lanes = product->lower->lanes;
    int64_t limit = BLOCK_BYTES / (product->size.columns * lanes * real_bytes(product)), best = 0;
    int most = limit > MOST_BLOCK ? MOST_BLOCK : limit < LEAST_BLOCK ? LEAST_BLOCK : (int)limit;
    if (size <= most)
        return size;
    for (int block = most; block >= LEAST_BLOCK && best % lanes != 0; block--)
        if (size % block == 0 && (best == 0 || block % lanes == 0))
            best = block;
    for (int block = most; block >= LEAST_BLOCK && best == 0; block--)
        if (size % block == 0)
            best = block;
    return best > 0 ? (int)best : most / lanes * lanes;
}

// Would tiles that run over the whole sum fetch the same lines of memory again and again? Rows that lie side by side
// share their lines with the next tiles, and columns that are far from the next ones crowd each other out.
static bool overflows_cache(const Product *product)
{
    bool rows_last = !ends_with_sum_of(&product->rows_side) && product->sum_size * LINE_BYTES > BLOCK_BYTES / 2;
    bool long_panel = panel_bytes(product, product->size.columns) > BLOCK_BYTES;
    return rows_last || (long_panel && product->columns * real_bytes(product) >= FAR_BYTES);
}

static TileSize tuned_product_tile(const Product *product, int rows, int columns, LoadCost load)
{
    int elements = padded_columns(product, columns);
    TileSize model = choose_tile_loading(product->lower, rows, elements, load);
    return tuned_tile(product->lower, product->value, rows, elements, 1, model);
}

// What was measured, where it can be done; and what else could be.
static void tune_packing(Product *product, bool straight)
{
    Tuned *tuned = product->value->tuned;
    int size = product->inner >= 0 ? product->sum[product->inner].size : 0;
    bool free = straight && product->columns > 1 && can_pack(product, 1);
    if (!tuned)
        return;
    if (free && tuned->choice.packed)
        product->packed = tuned->choice.packed == YES;
    if (can_block(product) && tuned->choice.block)
        product->block = tuned->choice.block < size && tuned->choice.block > 0 ? tuned->choice.block : 0;
    tuned->used.packed = product->packed ? YES : NO;
    tuned->used.block = product->block ? product->block : WHOLE;
    if (free)
        tuned_offer(tuned, (TunedChoice){.packed = product->packed ? NO : YES});
    if (!can_block(product))
        return;
    int block = product->block ? product->block : choose_block(product);
    tuned_offer(tuned, (TunedChoice){.block = product->block ? WHOLE : block});
    if (block / 2 >= LEAST_BLOCK)
        tuned_offer(tuned, (TunedChoice){.block = block / 2});
    int64_t twice = 2 * (int64_t)block * product->size.columns * product->lower->lanes * real_bytes(product);
    if (block * 2 < size && twice <= MAX_PANEL_BYTES)
        tuned_offer(tuned, (TunedChoice){.block = block * 2});
}

static void choose_packing(Product *product, bool straight)
{
    int64_t rows = all_rows(product);
    bool overflows =
        overflows_cache(product) || (!straight && panel_bytes(product, product->size.columns) > BLOCK_BYTES);
    bool apart = product->columns > product->size.columns * product->lower->lanes;
    bool far = product->columns * real_bytes(product) >= FAR_BYTES / 2 &&
               panel_bytes(product, product->size.columns) <= BLOCK_BYTES;
    product->packed = !straight || (apart && (overflows ? rows >= BLOCKED_ROWS : far && rows >= PACKED_ROWS));
    if (overflows && can_block(product) && (product->packed || rows >= BLOCKED_ROWS))
        product->block = choose_block(product);
    tune_packing(product, straight);
    while (product->packed && !product->block && product->size.columns > 1 &&
           panel_bytes(product, product->size.columns) > MAX_PANEL_BYTES)
        product->size.columns--;
}

// Are the rows side by side in their operand?
static bool ends_with_rows(const Product *product)
{
    const Side *side = &product->rows_side;
    int axis = side->rank - 1;
    return product->rows.count > 0 && side->kind[axis] == AXIS_FREE &&
           side->number[axis] == product->rows.first + product->rows.count - 1;
}

// Equal parts of at most so many.
static int equal_part(int count, int most)
{
    int parts = (count + most - 1) / most;
    return (count + parts - 1) / parts;
}

// Copies of the rows' blocks pay. Vectors of columns need no copy: a tile's rows are many for each of them.
static void choose_group(Product *product)
{
    int lanes = product->lower->lanes, most = GROUP_BYTES / real_bytes(product), rows = row_count(product);
    if (!product->block || !product->packed || !ends_with_columns(product) || !ends_with_rows(product) ||
        product->columns < most / 2 || rows < most / 2)
        return;
    product->packed = product->columns % lanes > 0;
    product->group = equal_part(product->columns, product->packed ? most : 2 * most);
    product->chunk = equal_part(rows, product->packed ? most : most / 2);
    LoadCost load = CACHED;
    if (!product->packed) {
        product->group = (product->group + lanes - 1) / lanes * lanes;
        load.column *= 3;
    }
    int shares = product->lower->kernel->parallel ? (int)(product->lower->kernel->flops / CHUNK_FLOPS) : 1;
    while ((shares < GROUP_SHARES ? shares : GROUP_SHARES) >
               (rows / product->chunk) * (product->columns / product->group) &&
           product->chunk > most / 2)
        product->chunk = (product->chunk + 1) / 2;
    product->size = tuned_product_tile(product, product->chunk, product->group, load);
}

// In a loop over steps, do threads share the rows? They do if those are the batch, and each thread's cache holds the
// columns' operand.
static bool shares_rows(const Product *product, bool straight)
{
    bool is_matrix = product->value->shape.rank == 2 && product->rows.count == 1 && product->column_axes.count == 1;
    int64_t bytes = product->sum_size * product->columns * real_bytes(product);
    return straight && is_matrix && product->lower->kernel->parallel && bytes <= SHARED_BYTES &&
           rows_of_share(product->lower->plan, row_count(product)) > 0;
}

static void choose_shared_form(Product *product)
{
    product->shared = true;
    product->chunk = rows_of_share(product->lower->plan, row_count(product));
    product->size = tuned_product_tile(product, product->chunk, product->columns, CACHED);
}

// Is what follows the sums in the kernel long?
static bool ends_costly(const Product *product)
{
    const Value *value = product->value;
    return product->lower->kernel->flops - value_flops(value) > LONG_EPILOGUE * shape_count(value->shape);
}

static bool has_larger_rows(const Product *product)
{
    return shape_count(product->rows_side.value->shape) > shape_count(product->columns_side.value->shape);
}

// Once the form is known: what is loaded from beyond the first cache in each step costs more, if it is the columns; so
// do rows, where each has a line of its own in all that an update loads and stores.
static void reconsider_tile(Product *product)
{
    LoadCost load = CACHED;
    bool far = !product->packed && panel_bytes(product, product->size.columns) > BLOCK_BYTES;
    if (far && !has_larger_rows(product))
        load.column *= 3;
    if (product->costly)
        load.row *= 2;
    TileSize size = tuned_product_tile(product, row_count(product), product->columns, load);
    if (!product->packed || panel_bytes(product, size.columns) <= BLOCK_BYTES)
        product->size = size;
}

static void choose_form(Product *product)
{
    Lower *lower = product->lower;
    bool straight = ends_with_columns(product) && product->columns > 1;
    bool dot = !straight && end_with_sum(product) && product->sum[product->inner].size >= lower->lanes / 2;
    bool packable = !straight && product->columns > 1 && can_pack(product, 1);
    int64_t rows = all_rows(product), packing = PACK_COST * product->sum_size / lower->lanes;
    if (shares_rows(product, straight)) {
        choose_shared_form(product);
        return;
    }
    product->dot = dot && (!packable || rows * LANES_COST < packing);
    product->single = !product->dot && !straight && !(packable && rows > 1);
    if (product->dot) {
        product->size = choose_dot_tile(product);
        return;
    }
    if (product->single)
        lower->lanes = 1;
    product->size = tuned_product_tile(product, row_count(product), product->columns, CACHED);
    if (product->single)
        return;
    choose_packing(product, straight);
    choose_group(product);
    if (product->group == 0 && product->block == 0)
        reconsider_tile(product);
}

// ---- shares of threads ----------------------------------------------------------------------------

// How many column tiles there are, over all loops around them.
static int64_t count_column_tiles(const Product *product)
{
    int width = product->size.columns * (product->dot ? 1 : product->lower->lanes);
    int64_t count = (product->columns + width - 1) / width;
    for (int i = 0; i < product->value->shape.rank; i++)
        if (!is_row(product, i) && !is_column(product, i) &&
            !(product->packed && !product->block && is_outer_row_axis(product, i)))
            count *= product->value->shape.dim[i];
    return count;
}

// Into how many chunks rows may be cut: each should have several tiles, that share what is read for the columns; two,
// where else threads would have nothing to divide.
static int64_t most_chunks(const Product *product)
{
    int rows = row_count(product);
    int64_t most = rows / (product->packed ? CHUNK_ROWS : 4 * product->size.rows);
    int64_t shares = most * count_column_tiles(product);
    if (product->packed)
        return shares < ENOUGH_CHUNKS && ends_with_columns(product) ? 2 * (int64_t)rows / CHUNK_ROWS : most;
    if (shares > 1)
        return most;
    return rows / (2 * product->size.rows);
}

// Rows are cut into chunks where that gives threads their shares, or the sums of one chunk their size; into equal ones
// where the number of rows has a fitting divisor.
static int choose_chunk(const Product *product)
{
    int rows = row_count(product), width = product->size.columns * product->lower->lanes;
    int64_t shares = product->lower->kernel->parallel ? product->lower->kernel->flops / CHUNK_FLOPS : 1;
    int64_t wanted = (shares < MOST_CHUNKS ? shares : MOST_CHUNKS) / count_column_tiles(product);
    int64_t needed = product->block ? ((int64_t)rows * width * real_bytes(product) + PART_BYTES - 1) / PART_BYTES : 1;
    if (wanted > most_chunks(product))
        wanted = most_chunks(product);
    if (wanted < needed)
        wanted = needed;
    for (int64_t count = wanted < 1 ? 1 : wanted; count <= 2 * wanted && rows / count >= product->size.rows; count++)
        if (rows % count == 0)
            return (int)(rows / count);
    return wanted <= 1 ? rows : (int)((rows + wanted - 1) / wanted);
}

// Whole rows lie side by side in memory: what the hardware brings nearer behind them is not what another thread writes.
// That matters where much is loaded and stored for each sum (an update), or where the rows' operand is the larger one:
// then each thread reads its share of that alone. It needs enough chunks, as loops that do not stand directly in one
// another are not divided together. Every chunk reads all of the columns' operand, which a cache should hold.
static bool takes_rows_first(const Product *product)
{
    int rows = row_count(product), chunks = (rows + product->chunk - 1) / product->chunk;
    int64_t bytes = product->sum_size * product->columns * real_bytes(product);
    return (product->costly || has_larger_rows(product)) && bytes <= SHARED_BYTES &&
           chunks >= (product->columns % tile_width(product) == 0 ? 2 : ENOUGH_CHUNKS);
}

void lower_contract(Lower *lower, Value *value)
{
    Product product = product_of(lower, value);
    int lanes = lower->lanes;
    product.costly = ends_costly(&product);
    choose_form(&product);
    if (product.group == 0 && !product.shared)
        product.chunk = choose_chunk(&product);
    product.rows_first = takes_rows_first(&product);
    emit_product(&product);
    lower->lanes = lanes;
}
