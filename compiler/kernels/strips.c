// Strips of tiles at Winograd's points. Part of lowering.
#include "strips.h"

void for_vectors(Lower *lower, int channels, Vector *emit, void *context, LExpr *const *at)
{
    int whole = channels / lower->lanes * lower->lanes;
    Piece piece[MAX_TILE_COLUMNS];
    if (whole > 0) {
        emit(context, at, lower_loop_step(lower, "c", 0, whole, lower->lanes), lower->lanes);
        lower_close(lower);
    }
    int count = cut_pieces(channels - whole, lower->lanes, piece, MAX_TILE_COLUMNS);
    for (int i = 0; i < count; i++) {
        lower_scope(lower);
        emit(context, at, l_integer(whole + piece[i].offset), piece[i].lanes);
        lower_close(lower);
    }
}

typedef struct Clear {
    Lower *lower;
    Buffer *array;
} Clear;

static void clear_pixel(void *context, LExpr *const *at, LExpr *channel, int lanes)
{
    const Clear *clear = context;
    LExpr *index[3] = {at[0], at[1], channel};
    lower_append(clear->lower, l_store(clear->array, index, l_splat(l_real(0), lanes), false));
}

void clear_columns(Lower *lower, Buffer *array, int count, int from, int to)
{
    if (from >= to)
        return;
    LExpr *at[2];
    at[0] = lower_loop(lower, "i", count);
    at[1] = lower_loop_step(lower, "x", from, to, 1);
    for_vectors(lower, array->shape.dim[2], clear_pixel, &(Clear){lower, array}, at);
    lower_close(lower);
    lower_close(lower);
}

// The end of the columns of the lines that lie in the image.
static int last_column(const Side *side)
{
    int end = side->pad[1] + side->value->shape.dim[side->strips->rank - 2], width = side->lines->shape.dim[1];
    return end < width ? end : width;
}

void side_open(Side *side, const char *lines, const char *points)
{
    const Strips *strips = side->strips;
    const Transform *t = &strips->transform;
    int count = side->rows, width = (strips->tiles[1] - 1) * t->m + side->taken;
    side->lines = lower_local(strips->lower, lines, shape_of(3, (int[]){count, width, side->channels}));
    if (points)
        side->points =
            lower_local(strips->lower, points, shape_of(2, (int[]){count * t->n * strips->pitch, side->channels}));
    clear_columns(strips->lower, side->lines, count, 0, side->pad[1]);
    clear_columns(strips->lower, side->lines, count, last_column(side), width);
}

// A tile's part of a column or a line. at: the column of the lines, the example; or the line, the tile along it and in
// the block.
typedef struct Part {
    const Side *side;
    LExpr *const *at, *channel;
    int lanes;
} Part;

int pair_at(const Transform *transform, int turn)
{
    return (turn + 1) % point_pairs(transform->n);
}

LExpr *rows_at(const Transform *transform, LExpr *turn)
{
    LExpr *is_last = l_equal(turn, l_integer(point_pairs(transform->n) - 1));
    return l_select(is_last, l_integer(pair_size(transform->n, 0)), l_integer(2));
}

// The row of the image of pixel i of a column, and whether there is one.
static LExpr *image_row(const Side *side, LExpr *i, LExpr **inside)
{
    const Strips *strips = side->strips;
    LExpr *row = l_add(l_scale(l_add(strips->top, strips->strip), strips->transform.m), i);
    row = l_add_constant(row, -side->pad[0]);
    *inside = l_in_range(row, 0, side->value->shape.dim[strips->rank - 3]);
    return row;
}

static LExpr *pixel_of_column(const void *context, LExpr *i)
{
    const Part *part = context;
    const Side *side = part->side;
    int space = side->strips->rank - 3;
    LExpr *index[MAX_RANK], *inside, *zero = l_splat(l_real(0), part->lanes);
    l_unflatten(shape_of(space, side->value->shape.dim), part->at[1], index);
    index[space] = image_row(side, i, &inside);
    index[space + 1] = l_add_constant(part->at[0], -side->pad[1]);
    index[space + 2] = l_add(side->first, part->channel);
    if (inside->kind == LEXPR_BOOLEAN && !inside->integer)
        return zero;
    return l_select(inside, load_piece(side->strips->lower, side->value, index, part->lanes), zero);
}

static bool is_certain(const Side *side, int i)
{
    LExpr *inside;
    image_row(side, l_integer(i), &inside);
    return inside->kind == LEXPR_BOOLEAN && inside->integer;
}

// at: the column, the example, the turn of pairs.
static void transform_column(void *context, LExpr *const *at, LExpr *channel, int lanes)
{
    const Side *side = context;
    const Strips *strips = side->strips;
    const Transform *t = &strips->transform;
    Lower *lower = strips->lower;
    LExpr *pixel[MAX_POINTS], *result[MAX_POINTS];
    Part part = {side, at, channel, lanes};
    if (is_certain(side, 0) && is_certain(side, side->taken - 1))
        gather_values(lower, "pixel", side->taken, lanes, pixel_of_column, &part, pixel);
    else // which pixels must be tested is different for each
        for (int i = 0; i < side->taken; i++)
            pixel[i] = pixel_of_column(&part, l_integer(i));
    if (side->turn)
        to_pair(lower, t->n, side->matrix, side->taken, pixel, pair_at(t, (int)at[2]->integer), result);
    else
        to_points(lower, t->n, side->matrix, side->taken, pixel, result);
    int rows = side->turn ? pair_size(t->n, pair_at(t, (int)at[2]->integer)) : side->rows;
    for (int i = 0; i < rows; i++)
        lower_append(lower, l_store(side->lines, (LExpr *[]){l_integer(i), at[0], channel}, result[i], false));
}

static LExpr *pixel_of_line(const void *context, LExpr *i)
{
    const Part *part = context;
    LExpr *column = l_add(l_scale(part->at[1], part->side->strips->transform.m), i);
    return load_local(part->side->lines, (LExpr *[]){part->at[0], column, part->channel}, part->lanes);
}

static void transform_line(void *context, LExpr *const *at, LExpr *channel, int lanes)
{
    const Side *side = context;
    const Strips *strips = side->strips;
    const Transform *t = &strips->transform;
    LExpr *pixel[MAX_POINTS], *result[MAX_POINTS];
    Part part = {side, at, channel, lanes};
    gather_values(strips->lower, "pixel", side->taken, lanes, pixel_of_line, &part, pixel);
    to_points(strips->lower, t->n, side->matrix, side->taken, pixel, result);
    for (int i = 0; i < t->n; i++) {
        LExpr *point = l_add_constant(l_scale(at[0], t->n), i);
        if (!side->points) {
            lower_finish(strips->lower, (LExpr *[]){point, at[2], channel}, result[i]);
            continue;
        }
        LExpr *index[2] = {l_add(l_scale(point, strips->pitch), at[2]), channel};
        lower_append(strips->lower, l_store(side->points, index, result[i], false));
    }
}

// `turn` of the pairs, where they take turns.
static void transform_columns(Side *side, LExpr *example, int turn)
{
    Lower *lower = side->strips->lower;
    LExpr *at[3] = {NULL, example, l_integer(turn)};
    int outside = lower->open_count;
    if (side->turn)
        lower_if(lower, l_equal(side->turn, at[2]));
    at[0] = lower_loop_step(lower, "x", side->pad[1], last_column(side), 1);
    for_vectors(lower, side->channels, transform_column, side, at);
    lower_close_to(lower, outside);
}

void side_transform(Side *side, LExpr *example, LExpr *row)
{
    const Strips *strips = side->strips;
    Lower *lower = strips->lower;
    LExpr *line[3];
    lower_scope(lower);
    for (int turn = 0; turn < (side->turn ? point_pairs(strips->transform.n) : 1); turn++)
        transform_columns(side, example, turn);
    LExpr *rows = side->turn ? rows_at(&strips->transform, side->turn) : l_integer(side->rows);
    line[0] = lower_loop_between(lower, "i", l_integer(0), rows);
    line[1] = lower_loop(lower, "j", strips->tiles[1]);
    line[2] = l_add(l_scale(row, strips->tiles[1]), line[1]);
    for_vectors(lower, side->channels, transform_line, side, line);
    lower_close(lower);
    lower_close(lower);
    lower_close(lower);
}

TileSize choose_product_tile(const Lower *lower, const Value *value, int rows, int elements)
{
    return tuned_tile(lower, value, rows, elements, 1, choose_tile_beside(lower, rows, elements));
}

int largest_divisor(int count, int most)
{
    for (int divisor = most < count ? most : count; divisor > 1; divisor--)
        if (count % divisor == 0)
            return divisor;
    return 1;
}
